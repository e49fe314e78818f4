avx512/f64/covariance_slope:
    ; 36 instructions: 8 scalar, 19 loads, 4 stack, 3 moves, 2 branches
    loop:
    .L0:
        vmulpd zmm18, zmm0, zmmword ptr [rsi + 8*rcx]
        vmaxpd zmm18, zmm1, zmm18
        vminpd zmm18, zmm2, zmm18
        vmovapd zmm19, zmm3
        vfmsub231pd zmm19, zmm18, zmm4
        vaddpd zmm19, zmm19, zmm3
        vfmadd231pd zmm18, zmm19, zmm5
        vfmadd231pd zmm18, zmm19, zmm6
        vmovapd zmm20, zmm7
        vfmadd213pd zmm20, zmm18, zmm8
        vfmadd213pd zmm20, zmm18, zmm9
        vfmadd213pd zmm20, zmm18, zmm10
        vfmadd213pd zmm20, zmm18, zmm11
        vfmadd213pd zmm20, zmm18, zmm12
        vfmadd213pd zmm20, zmm18, zmm13
        vfmadd213pd zmm20, zmm18, zmm14
        vfmadd213pd zmm20, zmm18, zmm15
        vfmadd213pd zmm20, zmm18, zmm16
        vfmadd213pd zmm20, zmm18, zmm17
        vfmadd213pd zmm20, zmm18, zmm17
        vscalefpd zmm18, zmm20, zmm19
        vmovupd zmmword ptr [rsi + 8*rcx], zmm18
        add rcx, 8
        cmp rax, rcx
        jne .L0
    ; 66 instructions: 14 multiply-adds, 5 vector, 10 scalar, 27 loads, 1 stack, 4 moves, 3 branches, 2 calls
    loop:
    .L0:
        vmulpd zmm20, zmm0, zmmword ptr [rsi + 8*rcx]
        vsqrtpd zmm20, zmm20
        vminpd zmm20, zmm1, zmm20
        vxorpd zmm20, zmm20, zmm2
        vmaxpd zmm20, zmm3, zmm20
        vminpd zmm20, zmm4, zmm20
        vmovapd zmm21, zmm5
        vfmsub231pd zmm21, zmm20, zmm6
        vaddpd zmm21, zmm21, zmm5
        vfmadd231pd zmm20, zmm21, zmm7
        vfmadd231pd zmm20, zmm21, zmm8
        vmovapd zmm22, zmm9
        vfmadd213pd zmm22, zmm20, zmm10
        vfmadd213pd zmm22, zmm20, zmm11
        vfmadd213pd zmm22, zmm20, zmm12
        vfmadd213pd zmm22, zmm20, zmm13
        vfmadd213pd zmm22, zmm20, zmm14
        vfmadd213pd zmm22, zmm20, zmm15
        vfmadd213pd zmm22, zmm20, zmm16
        vfmadd213pd zmm22, zmm20, zmm17
        vfmadd213pd zmm22, zmm20, zmm18
        vfmadd213pd zmm22, zmm20, zmm19
        vfmadd213pd zmm22, zmm20, zmm19
        vscalefpd zmm20, zmm22, zmm21
        vmulpd zmm20, zmm20, zmm0
        vmovupd zmmword ptr [rsi + 8*rcx], zmm20
        add rcx, 8
        cmp rax, rcx
        jne .L0
    ; 72 instructions: 14 multiply-adds, 8 vector, 10 scalar, 30 loads, 1 stack, 4 moves, 3 branches, 2 calls
    loop:
    .L0:
        vmulpd zmm21, zmm0, zmmword ptr [rsi + 8*rcx]
        vsqrtpd zmm21, zmm21
        vminpd zmm21, zmm1, zmm21
        vxorpd zmm22, zmm21, zmm2
        vmaxpd zmm22, zmm3, zmm22
        vminpd zmm22, zmm4, zmm22
        vmovapd zmm23, zmm5
        vfmsub231pd zmm23, zmm22, zmm6
        vaddpd zmm23, zmm23, zmm5
        vfmadd231pd zmm22, zmm23, zmm7
        vfmadd231pd zmm22, zmm23, zmm8
        vmovapd zmm24, zmm9
        vfmadd213pd zmm24, zmm22, zmm10
        vfmadd213pd zmm24, zmm22, zmm11
        vfmadd213pd zmm24, zmm22, zmm12
        vfmadd213pd zmm24, zmm22, zmm13
        vfmadd213pd zmm24, zmm22, zmm14
        vfmadd213pd zmm24, zmm22, zmm15
        vfmadd213pd zmm24, zmm22, zmm16
        vfmadd213pd zmm24, zmm22, zmm17
        vfmadd213pd zmm24, zmm22, zmm18
        vfmadd213pd zmm21, zmm19, zmm19
        vfmadd213pd zmm24, zmm22, zmm20
        vfmadd213pd zmm24, zmm22, zmm20
        vscalefpd zmm22, zmm24, zmm23
        vmulpd zmm21, zmm21, zmm22
        vmovupd zmmword ptr [rsi + 8*rcx], zmm21
        add rcx, 8
        cmp rax, rcx
        jne .L0
    ; 73 instructions: 15 multiply-adds, 9 vector, 10 scalar, 29 loads, 1 stack, 4 moves, 3 branches, 2 calls
    loop:
    .L0:
        vmovupd zmm20, zmmword ptr [rsi + 8*rcx]
        vsqrtpd zmm21, zmm20
        vminpd zmm21, zmm0, zmm21
        vxorpd zmm22, zmm21, zmm1
        vmaxpd zmm22, zmm2, zmm22
        vminpd zmm22, zmm3, zmm22
        vmovapd zmm23, zmm4
        vfmsub231pd zmm23, zmm22, zmm5
        vaddpd zmm23, zmm23, zmm4
        vfmadd231pd zmm22, zmm23, zmm6
        vfmadd231pd zmm22, zmm23, zmm7
        vmovapd zmm24, zmm8
        vfmadd213pd zmm24, zmm22, zmm9
        vfmadd213pd zmm24, zmm22, zmm10
        vfmadd213pd zmm24, zmm22, zmm11
        vfmadd213pd zmm24, zmm22, zmm12
        vfmadd213pd zmm24, zmm22, zmm13
        vfmadd213pd zmm24, zmm22, zmm14
        vfmadd213pd zmm24, zmm22, zmm15
        vfmadd213pd zmm24, zmm22, zmm16
        vfmadd213pd zmm24, zmm22, zmm17
        vmaxpd zmm20, zmm20, zmm18
        vfmadd213pd zmm24, zmm22, zmm19
        vfmadd213pd zmm24, zmm22, zmm19
        vscalefpd zmm22, zmm24, zmm23
        vmulpd zmm21, zmm21, zmm22
        vdivpd zmm20, zmm21, zmm20
        vmovupd zmmword ptr [rsi + 8*rcx], zmm20
        add rcx, 8
        cmp rax, rcx
        jne .L0
    ; 61 instructions: 14 multiply-adds, 10 vector, 11 scalar, 8 loads, 6 stack, 7 moves, 2 branches, 3 calls
