avx2/f32/covariance:
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
    ; 69 instructions: 10 multiply-adds, 11 vector, 10 scalar, 28 loads, 1 stack, 4 moves, 3 branches, 2 calls
    loop:
    .L0:
        vbroadcastss ymm3, dword ptr [rip + 3e0]
        vmulps ymm3, ymm3, ymmword ptr [rsi + 4*rcx]
        vsqrtps ymm3, ymm3
        vbroadcastss ymm4, dword ptr [rip + 1.05e2]
        vminps ymm3, ymm4, ymm3
        vxorps ymm4, ymm3, ymm2
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
        vfmadd213ps ymm6, ymm0, ymm5
        vpsubd ymm4, ymm4, ymm6
        vpslld ymm6, ymm6, 23
        vpaddd ymm6, ymm6, ymm1
        vmulps ymm6, ymm11, ymm6
        vpslld ymm4, ymm4, 23
        vpaddd ymm4, ymm4, ymm1
        vmulps ymm4, ymm6, ymm4
        vfmadd213ps ymm4, ymm3, ymm4
        vmovups ymmword ptr [rsi + 4*rcx], ymm4
        add rcx, 8
        cmp rax, rcx
        jne .L0
    ; 77 instructions: 11 multiply-adds, 14 vector, 10 scalar, 31 loads, 2 stack, 4 moves, 3 branches, 2 calls
    loop:
    .L0:
        vbroadcastss ymm0, dword ptr [rip + 5e0]
        vmulps ymm4, ymm0, ymmword ptr [rsi + 4*rcx]
        vsqrtps ymm4, ymm4
        vbroadcastss ymm0, dword ptr [rip + 1.05e2]
        vminps ymm4, ymm0, ymm4
        vxorps ymm6, ymm4, ymm2
        vbroadcastss ymm0, dword ptr [rip + -1.04e2]
        vmaxps ymm6, ymm0, ymm6
        vbroadcastss ymm0, dword ptr [rip + 8.9e1]
        vminps ymm6, ymm0, ymm6
        vbroadcastss ymm7, dword ptr [rip + 1.442695e0]
        vfmadd213ps ymm7, ymm6, ymm5
        vbroadcastss ymm0, dword ptr [rip + -1.2582912e7]
        vaddps ymm7, ymm7, ymm0
        vbroadcastss ymm0, dword ptr [rip + -6.9314575e-1]
        vfmadd231ps ymm6, ymm7, ymm0
        vfmadd231ps ymm6, ymm7, ymm9
        vmovaps ymm0, ymm8
        vfmadd213ps ymm0, ymm4, ymm15
        vfmadd213ps ymm0, ymm4, ymm15
        vmovaps ymm4, ymm11
        vfmadd213ps ymm4, ymm6, ymm10
        vfmadd213ps ymm4, ymm6, ymm12
        vfmadd213ps ymm4, ymm6, ymm13
        vfmadd213ps ymm4, ymm6, ymm14
        vfmadd213ps ymm4, ymm6, ymm15
        vfmadd213ps ymm4, ymm6, ymm15
        vaddps ymm6, ymm7, ymm5
        vfmadd213ps ymm7, ymm1, ymm5
        vpsubd ymm6, ymm6, ymm7
        vpslld ymm7, ymm7, 23
        vpaddd ymm7, ymm7, ymm3
        vmulps ymm4, ymm4, ymm7
        vpslld ymm6, ymm6, 23
        vpaddd ymm6, ymm6, ymm3
        vmulps ymm4, ymm4, ymm6
        vmulps ymm0, ymm0, ymm4
        vmovups ymmword ptr [rsi + 4*rcx], ymm0
        add rcx, 8
        cmp rax, rcx
        jne .L0
    ; 80 instructions: 12 multiply-adds, 15 vector, 10 scalar, 33 loads, 1 stack, 4 moves, 3 branches, 2 calls
    loop:
    .L0:
        vsqrtps ymm1, ymmword ptr [rsi + 4*rcx]
        vxorps ymm1, ymm1, ymm0
        vbroadcastss ymm4, dword ptr [rip + -1.04e2]
        vmaxps ymm1, ymm4, ymm1
        vbroadcastss ymm4, dword ptr [rip + 8.9e1]
        vminps ymm1, ymm4, ymm1
        vbroadcastss ymm4, dword ptr [rip + 1.442695e0]
        vfmadd213ps ymm4, ymm1, ymm3
        vaddps ymm4, ymm4, ymm5
        vfmadd231ps ymm1, ymm4, ymm6
        vfmadd231ps ymm1, ymm4, ymm7
        vmovaps ymm9, ymm2
        vfmadd213ps ymm9, ymm1, ymm8
        vfmadd213ps ymm9, ymm1, ymm10
        vfmadd213ps ymm9, ymm1, ymm11
        vfmadd213ps ymm9, ymm1, ymm12
        vfmadd213ps ymm9, ymm1, ymm13
        vfmadd213ps ymm9, ymm1, ymm13
        vaddps ymm1, ymm4, ymm3
        vfmadd213ps ymm4, ymm14, ymm3
        vpsubd ymm1, ymm1, ymm4
        vpslld ymm4, ymm4, 23
        vpaddd ymm4, ymm15, ymm4
        vmulps ymm4, ymm9, ymm4
        vpslld ymm1, ymm1, 23
        vpaddd ymm1, ymm15, ymm1
        vmulps ymm1, ymm4, ymm1
        vmovups ymmword ptr [rsi + 4*rcx], ymm1
        add rcx, 8
        cmp rax, rcx
        jne .L0
    ; 68 instructions: 10 multiply-adds, 12 vector, 11 scalar, 17 loads, 6 stack, 7 moves, 2 branches, 3 calls
