avx2/f32/covariance_slope:
    ; 31 instructions: 8 scalar, 14 loads, 4 stack, 3 moves, 2 branches
    loop:
    .L0:
        vmulps ymm15, ymm0, ymmword ptr [rsi + 4*rcx]
        vbroadcastss ymm4, dword ptr [rip + -1.04e2]
        vmaxps ymm15, ymm4, ymm15
        vbroadcastss ymm4, dword ptr [rip + 8.9e1]
        vminps ymm15, ymm4, ymm15
        vmovaps ymm4, ymm1
        vfmadd213ps ymm4, ymm15, ymm3
        vaddps ymm4, ymm4, ymm5
        vfmadd231ps ymm15, ymm4, ymm6
        vfmadd231ps ymm15, ymm4, ymm7
        vmovaps ymm9, ymm2
        vfmadd213ps ymm9, ymm15, ymm8
        vfmadd213ps ymm9, ymm15, ymm10
        vfmadd213ps ymm9, ymm15, ymm11
        vfmadd213ps ymm9, ymm15, ymm12
        vfmadd213ps ymm9, ymm15, ymm13
        vfmadd213ps ymm9, ymm15, ymm13
        vaddps ymm15, ymm4, ymm3
        vfnmadd213ps ymm4, ymm0, ymm3
        vpsubd ymm15, ymm15, ymm4
        vpslld ymm4, ymm4, 23
        vpaddd ymm4, ymm14, ymm4
        vmulps ymm4, ymm9, ymm4
        vpslld ymm9, ymm15, 23
        vpaddd ymm9, ymm9, ymm14
        vmulps ymm4, ymm9, ymm4
        vmovups ymmword ptr [rsi + 4*rcx], ymm4
        add rcx, 8
        cmp rax, rcx
        jne .L0
    ; 70 instructions: 10 multiply-adds, 11 vector, 10 scalar, 29 loads, 1 stack, 4 moves, 3 branches, 2 calls
    loop:
    .L0:
        vmulps ymm4, ymm0, ymmword ptr [rsi + 4*rcx]
        vsqrtps ymm4, ymm4
        vbroadcastss ymm6, dword ptr [rip + 1.05e2]
        vminps ymm4, ymm6, ymm4
        vxorps ymm4, ymm4, ymm2
        vbroadcastss ymm6, dword ptr [rip + -1.04e2]
        vmaxps ymm4, ymm6, ymm4
        vbroadcastss ymm6, dword ptr [rip + 8.9e1]
        vminps ymm4, ymm6, ymm4
        vbroadcastss ymm6, dword ptr [rip + 1.442695e0]
        vfmadd213ps ymm6, ymm4, ymm5
        vbroadcastss ymm11, dword ptr [rip + -1.2582912e7]
        vaddps ymm6, ymm11, ymm6
        vfmadd231ps ymm4, ymm6, ymm8
        vfmadd231ps ymm4, ymm6, ymm9
        vmovaps ymm11, ymm7
        vfmadd213ps ymm11, ymm4, ymm10
        vfmadd213ps ymm11, ymm4, ymm12
        vfmadd213ps ymm11, ymm4, ymm13
        vfmadd213ps ymm11, ymm4, ymm14
        vfmadd213ps ymm11, ymm4, ymm15
        vfmadd213ps ymm11, ymm4, ymm15
        vaddps ymm4, ymm6, ymm5
        vfmadd213ps ymm6, ymm1, ymm5
        vpsubd ymm4, ymm4, ymm6
        vpslld ymm6, ymm6, 23
        vpaddd ymm6, ymm6, ymm3
        vmulps ymm6, ymm11, ymm6
        vpslld ymm4, ymm4, 23
        vpaddd ymm4, ymm4, ymm3
        vmulps ymm4, ymm6, ymm4
        vmulps ymm4, ymm4, ymm0
        vmovups ymmword ptr [rsi + 4*rcx], ymm4
        add rcx, 8
        cmp rax, rcx
        jne .L0
    ; 76 instructions: 10 multiply-adds, 15 vector, 10 scalar, 31 loads, 1 stack, 4 moves, 3 branches, 2 calls
    loop:
    .L0:
        vbroadcastss ymm4, dword ptr [rip + 5e0]
        vmulps ymm4, ymm4, ymmword ptr [rsi + 4*rcx]
        vsqrtps ymm4, ymm4
        vbroadcastss ymm6, dword ptr [rip + 1.05e2]
        vminps ymm4, ymm6, ymm4
        vxorps ymm6, ymm4, ymm2
        vbroadcastss ymm7, dword ptr [rip + -1.04e2]
        vmaxps ymm6, ymm7, ymm6
        vbroadcastss ymm7, dword ptr [rip + 8.9e1]
        vminps ymm6, ymm7, ymm6
        vbroadcastss ymm7, dword ptr [rip + 1.442695e0]
        vfmadd213ps ymm7, ymm6, ymm5
        vbroadcastss ymm11, dword ptr [rip + -1.2582912e7]
        vaddps ymm7, ymm11, ymm7
        vbroadcastss ymm11, dword ptr [rip + -6.9314575e-1]
        vfmadd231ps ymm6, ymm7, ymm11
        vfmadd231ps ymm6, ymm7, ymm9
        vmovaps ymm11, ymm8
        vfmadd213ps ymm11, ymm6, ymm10
        vfmadd213ps ymm11, ymm6, ymm12
        vfmadd213ps ymm11, ymm6, ymm13
        vfmadd213ps ymm11, ymm6, ymm14
        vfmadd213ps ymm11, ymm6, ymm0
        vfmadd213ps ymm11, ymm6, ymm0
        vaddps ymm6, ymm7, ymm5
        vfmadd213ps ymm7, ymm1, ymm5
        vpsubd ymm6, ymm6, ymm7
        vpslld ymm7, ymm7, 23
        vpaddd ymm7, ymm7, ymm3
        vmulps ymm7, ymm11, ymm7
        vpslld ymm6, ymm6, 23
        vpaddd ymm6, ymm6, ymm3
        vmulps ymm6, ymm7, ymm6
        vfmadd213ps ymm4, ymm15, ymm15
        vmulps ymm4, ymm4, ymm6
        vmovups ymmword ptr [rsi + 4*rcx], ymm4
        add rcx, 8
        cmp rax, rcx
        jne .L0
    ; 77 instructions: 11 multiply-adds, 15 vector, 10 scalar, 31 loads, 1 stack, 4 moves, 3 branches, 2 calls
    loop:
    .L0:
        vmovups ymm3, ymmword ptr [rsi + 4*rcx]
        vsqrtps ymm5, ymm3
        vbroadcastss ymm6, dword ptr [rip + 1.05e2]
        vminps ymm5, ymm6, ymm5
        vxorps ymm6, ymm5, ymm1
        vbroadcastss ymm7, dword ptr [rip + -1.04e2]
        vmaxps ymm6, ymm7, ymm6
        vbroadcastss ymm7, dword ptr [rip + 8.9e1]
        vminps ymm6, ymm7, ymm6
        vbroadcastss ymm7, dword ptr [rip + 1.442695e0]
        vfmadd213ps ymm7, ymm6, ymm4
        vbroadcastss ymm10, dword ptr [rip + -1.2582912e7]
        vaddps ymm7, ymm10, ymm7
        vbroadcastss ymm10, dword ptr [rip + -6.9314575e-1]
        vfmadd231ps ymm6, ymm7, ymm10
        vbroadcastss ymm10, dword ptr [rip + -1.4286068e-6]
        vfmadd231ps ymm6, ymm7, ymm10
        vmovaps ymm10, ymm8
        vfmadd213ps ymm10, ymm6, ymm9
        vfmadd213ps ymm10, ymm6, ymm11
        vfmadd213ps ymm10, ymm6, ymm12
        vfmadd213ps ymm10, ymm6, ymm13
        vfmadd213ps ymm10, ymm6, ymm15
        vfmadd213ps ymm10, ymm6, ymm15
        vaddps ymm6, ymm7, ymm4
        vfmadd213ps ymm7, ymm0, ymm4
        vpsubd ymm6, ymm6, ymm7
        vpslld ymm7, ymm7, 23
        vpaddd ymm7, ymm7, ymm2
        vmulps ymm7, ymm10, ymm7
        vpslld ymm6, ymm6, 23
        vpaddd ymm6, ymm6, ymm2
        vmulps ymm6, ymm7, ymm6
        vmulps ymm5, ymm5, ymm6
        vmaxps ymm3, ymm3, ymm14
        vdivps ymm3, ymm5, ymm3
        vmovups ymmword ptr [rsi + 4*rcx], ymm3
        add rcx, 8
        cmp rax, rcx
        jne .L0
    ; 75 instructions: 10 multiply-adds, 17 vector, 11 scalar, 19 loads, 6 stack, 7 moves, 2 branches, 3 calls
