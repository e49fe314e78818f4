avx2/f32/exp:
    ; 24 instructions: 4 scalar, 13 loads, 4 stack, 2 moves, 1 branches
    loop:
    .L0:
        vbroadcastss ymm3, dword ptr [rip + -1.04e2]
        vmaxps ymm15, ymm3, ymmword ptr [rdi + 4*rcx]
        vbroadcastss ymm3, dword ptr [rip + 8.9e1]
        vminps ymm15, ymm3, ymm15
        vmovaps ymm3, ymm0
        vfmadd213ps ymm3, ymm15, ymm2
        vaddps ymm3, ymm3, ymm4
        vfmadd231ps ymm15, ymm3, ymm5
        vfmadd231ps ymm15, ymm3, ymm6
        vmovaps ymm8, ymm1
        vfmadd213ps ymm8, ymm15, ymm7
        vfmadd213ps ymm8, ymm15, ymm9
        vfmadd213ps ymm8, ymm15, ymm10
        vfmadd213ps ymm8, ymm15, ymm11
        vfmadd213ps ymm8, ymm15, ymm12
        vfmadd213ps ymm8, ymm15, ymm12
        vaddps ymm15, ymm3, ymm2
        vfmadd213ps ymm3, ymm13, ymm2
        vpsubd ymm15, ymm15, ymm3
        vpslld ymm3, ymm3, 23
        vpaddd ymm3, ymm14, ymm3
        vmulps ymm3, ymm8, ymm3
        vpslld ymm8, ymm15, 23
        vpaddd ymm8, ymm8, ymm14
        vmulps ymm3, ymm8, ymm3
        vmovups ymmword ptr [rdi + 4*rcx], ymm3
        add rcx, 8
        cmp rax, rcx
        jne .L0
    ; 66 instructions: 10 multiply-adds, 10 vector, 12 scalar, 16 loads, 6 stack, 7 moves, 2 branches, 3 calls
