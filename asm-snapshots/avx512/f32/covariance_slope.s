avx512/f32/covariance_slope:
    ; 34 instructions: 9 scalar, 14 loads, 5 stack, 4 moves, 2 branches
    loop:
    .L0:
        vmulps zmm13, zmm0, zmmword ptr [rsi + 4*rcx]
        vmaxps zmm13, zmm1, zmm13
        vminps zmm13, zmm2, zmm13
        vmovaps zmm14, zmm3
        vfmsub231ps zmm14, zmm13, zmm4
        vaddps zmm14, zmm14, zmm3
        vfmadd231ps zmm13, zmm14, zmm5
        vfmadd231ps zmm13, zmm14, zmm6
        vmovaps zmm15, zmm7
        vfmadd213ps zmm15, zmm13, zmm8
        vfmadd213ps zmm15, zmm13, zmm9
        vfmadd213ps zmm15, zmm13, zmm10
        vfmadd213ps zmm15, zmm13, zmm11
        vfmadd213ps zmm15, zmm13, zmm12
        vfmadd213ps zmm15, zmm13, zmm12
        vscalefps zmm13, zmm15, zmm14
        vmovups zmmword ptr [rsi + 4*rcx], zmm13
        add rcx, 16
        cmp rax, rcx
        jne .L0
    ; 52 instructions: 9 multiply-adds, 6 vector, 5 scalar, 22 loads, 2 stack, 4 moves, 3 branches, 1 calls
    loop:
    .L0:
        vmulps zmm15, zmm0, zmmword ptr [rsi + 4*rcx]
        vsqrtps zmm15, zmm15
        vminps zmm15, zmm1, zmm15
        vxorps zmm15, zmm15, zmm2
        vmaxps zmm15, zmm3, zmm15
        vminps zmm15, zmm4, zmm15
        vmovaps zmm16, zmm5
        vfmsub231ps zmm16, zmm15, zmm6
        vaddps zmm16, zmm16, zmm5
        vfmadd231ps zmm15, zmm16, zmm7
        vfmadd231ps zmm15, zmm16, zmm8
        vmovaps zmm17, zmm9
        vfmadd213ps zmm17, zmm15, zmm10
        vfmadd213ps zmm17, zmm15, zmm11
        vfmadd213ps zmm17, zmm15, zmm12
        vfmadd213ps zmm17, zmm15, zmm13
        vfmadd213ps zmm17, zmm15, zmm14
        vfmadd213ps zmm17, zmm15, zmm14
        vscalefps zmm15, zmm17, zmm16
        vmulps zmm15, zmm15, zmm0
        vmovups zmmword ptr [rsi + 4*rcx], zmm15
        add rcx, 16
        cmp rax, rcx
        jne .L0
    ; 58 instructions: 9 multiply-adds, 9 vector, 5 scalar, 25 loads, 2 stack, 4 moves, 3 branches, 1 calls
    loop:
    .L0:
        vmulps zmm16, zmm0, zmmword ptr [rsi + 4*rcx]
        vsqrtps zmm16, zmm16
        vminps zmm16, zmm1, zmm16
        vxorps zmm17, zmm16, zmm2
        vmaxps zmm17, zmm3, zmm17
        vminps zmm17, zmm4, zmm17
        vmovaps zmm18, zmm5
        vfmsub231ps zmm18, zmm17, zmm6
        vaddps zmm18, zmm18, zmm5
        vfmadd231ps zmm17, zmm18, zmm7
        vfmadd231ps zmm17, zmm18, zmm8
        vmovaps zmm19, zmm9
        vfmadd213ps zmm19, zmm17, zmm10
        vfmadd213ps zmm19, zmm17, zmm11
        vfmadd213ps zmm19, zmm17, zmm12
        vfmadd213ps zmm19, zmm17, zmm13
        vfmadd213ps zmm16, zmm14, zmm14
        vfmadd213ps zmm19, zmm17, zmm15
        vfmadd213ps zmm19, zmm17, zmm15
        vscalefps zmm17, zmm19, zmm18
        vmulps zmm16, zmm16, zmm17
        vmovups zmmword ptr [rsi + 4*rcx], zmm16
        add rcx, 16
        cmp rax, rcx
        jne .L0
    ; 59 instructions: 10 multiply-adds, 10 vector, 5 scalar, 24 loads, 2 stack, 4 moves, 3 branches, 1 calls
    loop:
    .L0:
        vmovups zmm15, zmmword ptr [rsi + 4*rcx]
        vsqrtps zmm16, zmm15
        vminps zmm16, zmm0, zmm16
        vxorps zmm17, zmm16, zmm1
        vmaxps zmm17, zmm2, zmm17
        vminps zmm17, zmm3, zmm17
        vmovaps zmm18, zmm4
        vfmsub231ps zmm18, zmm17, zmm5
        vaddps zmm18, zmm18, zmm4
        vfmadd231ps zmm17, zmm18, zmm6
        vfmadd231ps zmm17, zmm18, zmm7
        vmovaps zmm19, zmm8
        vfmadd213ps zmm19, zmm17, zmm9
        vfmadd213ps zmm19, zmm17, zmm10
        vfmadd213ps zmm19, zmm17, zmm11
        vfmadd213ps zmm19, zmm17, zmm12
        vmaxps zmm15, zmm15, zmm13
        vfmadd213ps zmm19, zmm17, zmm14
        vfmadd213ps zmm19, zmm17, zmm14
        vscalefps zmm17, zmm19, zmm18
        vmulps zmm16, zmm16, zmm17
        vdivps zmm15, zmm16, zmm15
        vmovups zmmword ptr [rsi + 4*rcx], zmm15
        add rcx, 16
        cmp rax, rcx
        jne .L0
    ; 53 instructions: 9 multiply-adds, 11 vector, 6 scalar, 8 loads, 8 stack, 7 moves, 2 branches, 2 calls
