; portable-avx2/f32/covariance
rhotree_kernels::arch::portable::f32::covariance::covariance_avx2_bmi1_bmi2_fma_popcnt_version:
    push r15
    push r14
    push r12
    push rbx
    sub rsp, 136
    mov rbx, rdx
    movabs rax, 2305843009213693936
    and rax, rdx
    and ebx, 15
    lea r14, [rsi + 4*rax]
    movzx ecx, dil
    lea rdx, [rip + .T0]
    movsxd rcx, dword ptr [rdx + 4*rcx]
    add rcx, rdx
    jmp rcx
.L0:
    test rax, rax
    je .L2
    xor ecx, ecx
    vbroadcastss ymm3, dword ptr [rip + .K4b400000]
    vbroadcastss ymm8, dword ptr [rip + .K3c091d11]
    vbroadcastss ymm2, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm10, dword ptr [rip + .K3d2aac79]
    vbroadcastss ymm11, dword ptr [rip + .K3e2aaa49]
    vbroadcastss ymm12, dword ptr [rip + .K3efffffe]
    vbroadcastss ymm13, dword ptr [rip + .K3f800000]
    vbroadcastss ymm14, dword ptr [rip + .K3f000000]
    vpbroadcastd ymm15, dword ptr [rip + .K3f800000]
.L1:
    vbroadcastss ymm1, dword ptr [rip + .Kbf000000]
    vmulps ymm0, ymm1, ymmword ptr [rsi + 4*rcx]
    vbroadcastss ymm5, dword ptr [rip + .Kc2d00000]
    vmaxps ymm0, ymm5, ymm0
    vbroadcastss ymm6, dword ptr [rip + .K42b20000]
    vminps ymm4, ymm6, ymm0
    vbroadcastss ymm7, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm0, ymm7
    vfmadd213ps ymm0, ymm4, ymm3
    vmulps ymm1, ymm1, ymmword ptr [rsi + 4*rcx + 32]
    vbroadcastss ymm9, dword ptr [rip + .Kcb400000]
    vaddps ymm0, ymm9, ymm0
    vmaxps ymm1, ymm5, ymm1
    vminps ymm5, ymm6, ymm1
    vmovaps ymm1, ymm7
    vfmadd213ps ymm1, ymm5, ymm3
    vaddps ymm1, ymm9, ymm1
    vbroadcastss ymm6, dword ptr [rip + .Kbf317200]
    vfmadd231ps ymm4, ymm0, ymm6
    vbroadcastss ymm7, dword ptr [rip + .Kb5bfbe8e]
    vfmadd231ps ymm4, ymm0, ymm7
    vmovaps ymm9, ymm2
    vfmadd213ps ymm9, ymm4, ymm8
    vfmadd213ps ymm9, ymm4, ymm10
    vfmadd213ps ymm9, ymm4, ymm11
    vfmadd213ps ymm9, ymm4, ymm12
    vfmadd213ps ymm9, ymm4, ymm13
    vfmadd213ps ymm9, ymm4, ymm13
    vfmadd231ps ymm5, ymm1, ymm6
    vfmadd231ps ymm5, ymm1, ymm7
    vmovaps ymm4, ymm2
    vfmadd213ps ymm4, ymm5, ymm8
    vfmadd213ps ymm4, ymm5, ymm10
    vfmadd213ps ymm4, ymm5, ymm11
    vfmadd213ps ymm4, ymm5, ymm12
    vfmadd213ps ymm4, ymm5, ymm13
    vfmadd213ps ymm4, ymm5, ymm13
    vmulps ymm5, ymm14, ymm0
    vmulps ymm6, ymm14, ymm1
    vaddps ymm5, ymm5, ymm3
    vaddps ymm6, ymm6, ymm3
    vpslld ymm7, ymm5, 23
    vpaddd ymm7, ymm15, ymm7
    vmulps ymm7, ymm9, ymm7
    vpslld ymm9, ymm6, 23
    vpaddd ymm9, ymm9, ymm15
    vmulps ymm4, ymm9, ymm4
    vaddps ymm0, ymm0, ymm3
    vpsubd ymm0, ymm0, ymm5
    vaddps ymm1, ymm1, ymm3
    vpsubd ymm1, ymm1, ymm6
    vpslld ymm0, ymm0, 23
    vpaddd ymm0, ymm15, ymm0
    vmulps ymm0, ymm7, ymm0
    vpslld ymm1, ymm1, 23
    vpaddd ymm1, ymm15, ymm1
    vmulps ymm1, ymm4, ymm1
    vmovups ymmword ptr [rsi + 4*rcx], ymm0
    vmovups ymmword ptr [rsi + 4*rcx + 32], ymm1
    add rcx, 16
    cmp rax, rcx
    jne .L1
.L2:
    test rbx, rbx
    je .L14
    shl ebx, 2
    mov edx, 64
    sub rdx, rbx
    lea rdi, [rsp + rbx]
    xor esi, esi
    vzeroupper
    call qword ptr [rip + memset@GOTPCREL]
    mov r15, rsp
    mov r12, qword ptr [rip + memcpy@GOTPCREL]
    mov rdi, r15
    mov rsi, r14
    mov rdx, rbx
    call r12
    vbroadcastss ymm1, dword ptr [rip + .Kbf000000]
    vmulps ymm0, ymm1, ymmword ptr [rsp]
    vbroadcastss ymm2, dword ptr [rip + .Kc2d00000]
    vbroadcastss ymm3, dword ptr [rip + .K42b20000]
    vmaxps ymm0, ymm2, ymm0
    vminps ymm6, ymm3, ymm0
    vbroadcastss ymm0, dword ptr [rip + .K4b400000]
    vbroadcastss ymm4, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm5, ymm4
    vfmadd213ps ymm5, ymm6, ymm0
    vbroadcastss ymm7, dword ptr [rip + .Kcb400000]
    vmulps ymm8, ymm1, ymmword ptr [rsp + 32]
    vaddps ymm1, ymm5, ymm7
    vmaxps ymm2, ymm2, ymm8
    vminps ymm8, ymm3, ymm2
    vfmadd213ps ymm4, ymm8, ymm0
    vaddps ymm2, ymm4, ymm7
    jmp .L12
.L3:
    test rax, rax
    je .L5
    xor ecx, ecx
    vbroadcastss ymm0, dword ptr [rip + .K80000000]
    vmovups ymmword ptr [rsp + 96], ymm0
    vpbroadcastd ymm0, dword ptr [rip + .K3f800000]
    vmovdqu ymmword ptr [rsp + 64], ymm0
    vbroadcastss ymm1, dword ptr [rip + .K4b400000]
    vbroadcastss ymm2, dword ptr [rip + .K3e2aaa49]
    vbroadcastss ymm15, dword ptr [rip + .K3efffffe]
    vbroadcastss ymm5, dword ptr [rip + .K3f800000]
.L4:
    vbroadcastss ymm6, dword ptr [rip + .K40400000]
    vmulps ymm3, ymm6, ymmword ptr [rsi + 4*rcx]
    vsqrtps ymm3, ymm3
    vbroadcastss ymm8, dword ptr [rip + .K42d20000]
    vminps ymm3, ymm8, ymm3
    vmovups ymm0, ymmword ptr [rsp + 96]
    vxorps ymm4, ymm3, ymm0
    vbroadcastss ymm9, dword ptr [rip + .Kc2d00000]
    vmaxps ymm4, ymm9, ymm4
    vbroadcastss ymm11, dword ptr [rip + .K42b20000]
    vminps ymm10, ymm11, ymm4
    vbroadcastss ymm12, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm4, ymm12
    vmulps ymm6, ymm6, ymmword ptr [rsi + 4*rcx + 32]
    vfmadd213ps ymm4, ymm10, ymm1
    vsqrtps ymm6, ymm6
    vbroadcastss ymm13, dword ptr [rip + .Kcb400000]
    vaddps ymm7, ymm13, ymm4
    vminps ymm4, ymm8, ymm6
    vxorps ymm6, ymm4, ymm0
    vmaxps ymm6, ymm9, ymm6
    vminps ymm9, ymm11, ymm6
    vmovaps ymm6, ymm12
    vfmadd213ps ymm6, ymm9, ymm1
    vaddps ymm6, ymm13, ymm6
    vbroadcastss ymm8, dword ptr [rip + .Kbf317200]
    vfmadd231ps ymm10, ymm7, ymm8
    vbroadcastss ymm12, dword ptr [rip + .Kb5bfbe8e]
    vfmadd231ps ymm10, ymm7, ymm12
    vbroadcastss ymm14, dword ptr [rip + .K3ab511e8]
    vmovaps ymm11, ymm14
    vbroadcastss ymm13, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm11, ymm10, ymm13
    vbroadcastss ymm0, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm11, ymm10, ymm0
    vfmadd213ps ymm11, ymm10, ymm2
    vfmadd213ps ymm11, ymm10, ymm15
    vfmadd213ps ymm11, ymm10, ymm5
    vfmadd213ps ymm11, ymm10, ymm5
    vfmadd231ps ymm9, ymm6, ymm8
    vfmadd231ps ymm9, ymm6, ymm12
    vfmadd213ps ymm14, ymm9, ymm13
    vfmadd213ps ymm14, ymm9, ymm0
    vfmadd213ps ymm14, ymm9, ymm2
    vfmadd213ps ymm14, ymm9, ymm15
    vfmadd213ps ymm14, ymm9, ymm5
    vfmadd213ps ymm14, ymm9, ymm5
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vmulps ymm9, ymm7, ymm0
    vmulps ymm12, ymm6, ymm0
    vaddps ymm9, ymm9, ymm1
    vaddps ymm12, ymm12, ymm1
    vpslld ymm8, ymm9, 23
    vmovdqu ymm0, ymmword ptr [rsp + 64]
    vpaddd ymm8, ymm8, ymm0
    vmulps ymm8, ymm11, ymm8
    vpslld ymm11, ymm12, 23
    vpaddd ymm11, ymm11, ymm0
    vmulps ymm10, ymm14, ymm11
    vaddps ymm7, ymm7, ymm1
    vpsubd ymm7, ymm7, ymm9
    vaddps ymm6, ymm6, ymm1
    vpsubd ymm6, ymm6, ymm12
    vpslld ymm7, ymm7, 23
    vpaddd ymm7, ymm7, ymm0
    vmulps ymm7, ymm8, ymm7
    vpslld ymm6, ymm6, 23
    vpaddd ymm6, ymm6, ymm0
    vmulps ymm6, ymm10, ymm6
    vfmadd213ps ymm7, ymm3, ymm7
    vfmadd213ps ymm6, ymm4, ymm6
    vmovups ymmword ptr [rsi + 4*rcx], ymm7
    vmovups ymmword ptr [rsi + 4*rcx + 32], ymm6
    add rcx, 16
    cmp rax, rcx
    jne .L4
.L5:
    test rbx, rbx
    je .L14
    shl ebx, 2
    mov edx, 64
    sub rdx, rbx
    lea rdi, [rsp + rbx]
    xor esi, esi
    vzeroupper
    call qword ptr [rip + memset@GOTPCREL]
    mov r15, rsp
    mov r12, qword ptr [rip + memcpy@GOTPCREL]
    mov rdi, r15
    mov rsi, r14
    mov rdx, rbx
    call r12
    vbroadcastss ymm1, dword ptr [rip + .K40400000]
    vmulps ymm0, ymm1, ymmword ptr [rsp]
    vsqrtps ymm0, ymm0
    vbroadcastss ymm4, dword ptr [rip + .K42d20000]
    vminps ymm0, ymm4, ymm0
    vbroadcastss ymm5, dword ptr [rip + .K80000000]
    vxorps ymm2, ymm0, ymm5
    vbroadcastss ymm6, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm6, ymm2
    vbroadcastss ymm8, dword ptr [rip + .K42b20000]
    vbroadcastss ymm2, dword ptr [rip + .K4b400000]
    vminps ymm7, ymm8, ymm3
    vbroadcastss ymm9, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm3, ymm9
    vbroadcastss ymm10, dword ptr [rip + .Kcb400000]
    vmulps ymm1, ymm1, ymmword ptr [rsp + 32]
    vfmadd213ps ymm3, ymm7, ymm2
    vsqrtps ymm1, ymm1
    vaddps ymm3, ymm10, ymm3
    vminps ymm1, ymm4, ymm1
    vxorps ymm4, ymm1, ymm5
    vmaxps ymm4, ymm6, ymm4
    vminps ymm11, ymm8, ymm4
    vfmadd213ps ymm9, ymm11, ymm2
    vbroadcastss ymm8, dword ptr [rip + .Kbf317200]
    vaddps ymm5, ymm9, ymm10
    vfmadd231ps ymm7, ymm3, ymm8
    vbroadcastss ymm9, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss ymm10, dword ptr [rip + .K3c091d11]
    vbroadcastss ymm4, dword ptr [rip + .K3ab511e8]
    vfmadd231ps ymm7, ymm3, ymm9
    vmovaps ymm6, ymm4
    vbroadcastss ymm12, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm6, ymm7, ymm10
    vfmadd213ps ymm6, ymm7, ymm12
    vbroadcastss ymm13, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm6, ymm7, ymm13
    vbroadcastss ymm14, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm6, ymm7, ymm14
    vbroadcastss ymm15, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm6, ymm7, ymm15
    vfmadd213ps ymm6, ymm7, ymm15
    vfmadd213ps ymm8, ymm5, ymm11
    vfmadd231ps ymm8, ymm5, ymm9
    vfmadd213ps ymm4, ymm8, ymm10
    vfmadd213ps ymm4, ymm8, ymm12
    vfmadd213ps ymm4, ymm8, ymm13
    vfmadd213ps ymm4, ymm8, ymm14
    vfmadd213ps ymm4, ymm8, ymm15
    vfmadd213ps ymm4, ymm8, ymm15
    vaddps ymm7, ymm3, ymm2
    vaddps ymm8, ymm5, ymm2
    vbroadcastss ymm9, dword ptr [rip + .K3f000000]
    vmulps ymm3, ymm9, ymm3
    vmulps ymm5, ymm9, ymm5
    vaddps ymm3, ymm3, ymm2
    vaddps ymm2, ymm5, ymm2
    vpslld ymm5, ymm3, 23
    vpslld ymm9, ymm2, 23
    vpbroadcastd ymm10, dword ptr [rip + .K3f800000]
    vpaddd ymm5, ymm10, ymm5
    vmulps ymm5, ymm6, ymm5
    vpaddd ymm6, ymm9, ymm10
    vmulps ymm4, ymm4, ymm6
    vpsubd ymm3, ymm7, ymm3
    vpsubd ymm2, ymm8, ymm2
    vpslld ymm3, ymm3, 23
    vpslld ymm2, ymm2, 23
    vpaddd ymm3, ymm10, ymm3
    vmulps ymm3, ymm5, ymm3
    vpaddd ymm2, ymm10, ymm2
    vmulps ymm2, ymm4, ymm2
    vfmadd213ps ymm3, ymm0, ymm3
    vfmadd213ps ymm2, ymm1, ymm2
    vmovups ymmword ptr [rsp], ymm3
    vmovups ymmword ptr [rsp + 32], ymm2
    jmp .L13
.L6:
    test rax, rax
    je .L8
    xor ecx, ecx
    vbroadcastss ymm0, dword ptr [rip + .K80000000]
    vmovups ymmword ptr [rsp + 96], ymm0
    vbroadcastss ymm0, dword ptr [rip + .K3f800000]
    vmovups ymmword ptr [rsp + 64], ymm0
    vbroadcastss ymm15, dword ptr [rip + .K4b400000]
    vbroadcastss ymm14, dword ptr [rip + .K3c091d11]
    vbroadcastss ymm3, dword ptr [rip + .K3d2aac79]
    vbroadcastss ymm2, dword ptr [rip + .K3e2aaa49]
    vbroadcastss ymm5, dword ptr [rip + .K3efffffe]
    vbroadcastss ymm1, dword ptr [rip + .K3f800000]
.L7:
    vbroadcastss ymm7, dword ptr [rip + .K40a00000]
    vmulps ymm4, ymm7, ymmword ptr [rsi + 4*rcx]
    vsqrtps ymm4, ymm4
    vbroadcastss ymm8, dword ptr [rip + .K42d20000]
    vminps ymm4, ymm8, ymm4
    vmovups ymm0, ymmword ptr [rsp + 96]
    vxorps ymm6, ymm4, ymm0
    vbroadcastss ymm9, dword ptr [rip + .Kc2d00000]
    vmaxps ymm6, ymm9, ymm6
    vbroadcastss ymm10, dword ptr [rip + .K42b20000]
    vminps ymm12, ymm10, ymm6
    vbroadcastss ymm11, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm6, ymm11
    vfmadd213ps ymm6, ymm12, ymm15
    vbroadcastss ymm13, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm13, ymm6
    vmulps ymm7, ymm7, ymmword ptr [rsi + 4*rcx + 32]
    vsqrtps ymm7, ymm7
    vminps ymm7, ymm8, ymm7
    vxorps ymm8, ymm7, ymm0
    vmaxps ymm8, ymm9, ymm8
    vminps ymm10, ymm10, ymm8
    vmovaps ymm8, ymm11
    vfmadd213ps ymm8, ymm10, ymm15
    vaddps ymm8, ymm8, ymm13
    vbroadcastss ymm9, dword ptr [rip + .Kbf317200]
    vfmadd231ps ymm12, ymm6, ymm9
    vbroadcastss ymm13, dword ptr [rip + .Kb5bfbe8e]
    vfmadd231ps ymm12, ymm6, ymm13
    vbroadcastss ymm0, dword ptr [rip + .K3ab511e8]
    vmovaps ymm11, ymm0
    vfmadd213ps ymm11, ymm12, ymm14
    vfmadd213ps ymm11, ymm12, ymm3
    vfmadd213ps ymm11, ymm12, ymm2
    vfmadd213ps ymm11, ymm12, ymm5
    vfmadd213ps ymm11, ymm12, ymm1
    vfmadd213ps ymm11, ymm12, ymm1
    vfmadd231ps ymm10, ymm8, ymm9
    vfmadd231ps ymm10, ymm8, ymm13
    vmovaps ymm12, ymm0
    vfmadd213ps ymm12, ymm10, ymm14
    vfmadd213ps ymm12, ymm10, ymm3
    vfmadd213ps ymm12, ymm10, ymm2
    vfmadd213ps ymm12, ymm10, ymm5
    vfmadd213ps ymm12, ymm10, ymm1
    vfmadd213ps ymm12, ymm10, ymm1
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vmulps ymm10, ymm6, ymm0
    vmulps ymm9, ymm8, ymm0
    vaddps ymm10, ymm10, ymm15
    vaddps ymm9, ymm9, ymm15
    vpslld ymm13, ymm10, 23
    vmovdqu ymm0, ymmword ptr [rsp + 64]
    vpaddd ymm13, ymm13, ymm0
    vmulps ymm11, ymm11, ymm13
    vpslld ymm13, ymm9, 23
    vpaddd ymm13, ymm13, ymm0
    vmulps ymm12, ymm12, ymm13
    vaddps ymm6, ymm15, ymm6
    vpsubd ymm6, ymm6, ymm10
    vaddps ymm8, ymm8, ymm15
    vpsubd ymm8, ymm8, ymm9
    vpslld ymm6, ymm6, 23
    vpaddd ymm6, ymm6, ymm0
    vmulps ymm6, ymm11, ymm6
    vpslld ymm8, ymm8, 23
    vpaddd ymm8, ymm8, ymm0
    vmulps ymm8, ymm12, ymm8
    vbroadcastss ymm0, dword ptr [rip + .K3eaaaaab]
    vmovaps ymm9, ymm0
    vfmadd213ps ymm9, ymm4, ymm1
    vfmadd213ps ymm9, ymm4, ymm1
    vmulps ymm4, ymm9, ymm6
    vmovaps ymm6, ymm0
    vfmadd213ps ymm6, ymm7, ymm1
    vfmadd213ps ymm6, ymm7, ymm1
    vmulps ymm6, ymm8, ymm6
    vmovups ymmword ptr [rsi + 4*rcx], ymm4
    vmovups ymmword ptr [rsi + 4*rcx + 32], ymm6
    add rcx, 16
    cmp rax, rcx
    jne .L7
.L8:
    test rbx, rbx
    je .L14
    shl ebx, 2
    mov edx, 64
    sub rdx, rbx
    lea rdi, [rsp + rbx]
    xor esi, esi
    vzeroupper
    call qword ptr [rip + memset@GOTPCREL]
    mov r15, rsp
    mov r12, qword ptr [rip + memcpy@GOTPCREL]
    mov rdi, r15
    mov rsi, r14
    mov rdx, rbx
    call r12
    vbroadcastss ymm1, dword ptr [rip + .K40a00000]
    vmulps ymm0, ymm1, ymmword ptr [rsp]
    vsqrtps ymm0, ymm0
    vbroadcastss ymm4, dword ptr [rip + .K42d20000]
    vbroadcastss ymm5, dword ptr [rip + .K80000000]
    vminps ymm0, ymm4, ymm0
    vxorps ymm2, ymm0, ymm5
    vbroadcastss ymm6, dword ptr [rip + .Kc2d00000]
    vmaxps ymm2, ymm6, ymm2
    vbroadcastss ymm7, dword ptr [rip + .K42b20000]
    vminps ymm8, ymm7, ymm2
    vbroadcastss ymm2, dword ptr [rip + .K4b400000]
    vbroadcastss ymm9, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm10, dword ptr [rip + .Kcb400000]
    vmulps ymm1, ymm1, ymmword ptr [rsp + 32]
    vmovaps ymm3, ymm9
    vsqrtps ymm1, ymm1
    vfmadd213ps ymm3, ymm8, ymm2
    vaddps ymm3, ymm10, ymm3
    vminps ymm1, ymm4, ymm1
    vxorps ymm4, ymm1, ymm5
    vmaxps ymm4, ymm6, ymm4
    vminps ymm11, ymm7, ymm4
    vfmadd213ps ymm9, ymm11, ymm2
    vaddps ymm6, ymm9, ymm10
    vbroadcastss ymm9, dword ptr [rip + .Kbf317200]
    vbroadcastss ymm10, dword ptr [rip + .Kb5bfbe8e]
    vfmadd231ps ymm8, ymm3, ymm9
    vfmadd231ps ymm8, ymm3, ymm10
    vbroadcastss ymm12, dword ptr [rip + .K3c091d11]
    vbroadcastss ymm5, dword ptr [rip + .K3ab511e8]
    vmovaps ymm7, ymm5
    vfmadd213ps ymm7, ymm8, ymm12
    vbroadcastss ymm13, dword ptr [rip + .K3d2aac79]
    vbroadcastss ymm14, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm7, ymm8, ymm13
    vfmadd213ps ymm7, ymm8, ymm14
    vbroadcastss ymm15, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm7, ymm8, ymm15
    vbroadcastss ymm4, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm7, ymm8, ymm4
    vfmadd213ps ymm7, ymm8, ymm4
    vfmadd213ps ymm9, ymm6, ymm11
    vfmadd231ps ymm9, ymm6, ymm10
    vfmadd213ps ymm5, ymm9, ymm12
    vfmadd213ps ymm5, ymm9, ymm13
    vfmadd213ps ymm5, ymm9, ymm14
    vfmadd213ps ymm5, ymm9, ymm15
    vfmadd213ps ymm5, ymm9, ymm4
    vfmadd213ps ymm5, ymm9, ymm4
    vaddps ymm8, ymm3, ymm2
    vbroadcastss ymm9, dword ptr [rip + .K3f000000]
    vaddps ymm10, ymm6, ymm2
    vmulps ymm3, ymm9, ymm3
    vmulps ymm6, ymm9, ymm6
    vaddps ymm3, ymm3, ymm2
    vaddps ymm2, ymm6, ymm2
    vpslld ymm6, ymm3, 23
    vpbroadcastd ymm9, dword ptr [rip + .K3f800000]
    vpslld ymm11, ymm2, 23
    vpaddd ymm6, ymm9, ymm6
    vmulps ymm6, ymm7, ymm6
    vpaddd ymm7, ymm11, ymm9
    vmulps ymm5, ymm5, ymm7
    vpsubd ymm3, ymm8, ymm3
    vpsubd ymm2, ymm10, ymm2
    vpslld ymm3, ymm3, 23
    vpslld ymm2, ymm2, 23
    vpaddd ymm3, ymm9, ymm3
    vmulps ymm3, ymm6, ymm3
    vpaddd ymm2, ymm9, ymm2
    vmulps ymm2, ymm5, ymm2
    vbroadcastss ymm5, dword ptr [rip + .K3eaaaaab]
    vmovaps ymm6, ymm5
    vfmadd213ps ymm6, ymm0, ymm4
    vfmadd213ps ymm6, ymm0, ymm4
    vmulps ymm0, ymm6, ymm3
    vfmadd213ps ymm5, ymm1, ymm4
    vfmadd213ps ymm5, ymm1, ymm4
    vmulps ymm1, ymm5, ymm2
    vmovups ymmword ptr [rsp], ymm0
    vmovups ymmword ptr [rsp + 32], ymm1
    jmp .L13
.L9:
    test rax, rax
    je .L11
    xor ecx, ecx
    vbroadcastss ymm0, dword ptr [rip + .K80000000]
    vbroadcastss ymm3, dword ptr [rip + .K4b400000]
    vbroadcastss ymm13, dword ptr [rip + .K3f800000]
    vpbroadcastd ymm15, dword ptr [rip + .K3f800000]
    vbroadcastss ymm10, dword ptr [rip + .K3c091d11]
    vbroadcastss ymm12, dword ptr [rip + .K3e2aaa49]
    vbroadcastss ymm14, dword ptr [rip + .K3efffffe]
.L10:
    vsqrtps ymm1, ymmword ptr [rsi + 4*rcx]
    vxorps ymm1, ymm1, ymm0
    vbroadcastss ymm4, dword ptr [rip + .Kc2d00000]
    vmaxps ymm1, ymm4, ymm1
    vbroadcastss ymm7, dword ptr [rip + .K42b20000]
    vminps ymm6, ymm7, ymm1
    vbroadcastss ymm8, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm1, ymm8
    vfmadd213ps ymm1, ymm6, ymm3
    vbroadcastss ymm9, dword ptr [rip + .Kcb400000]
    vaddps ymm1, ymm9, ymm1
    vsqrtps ymm2, ymmword ptr [rsi + 4*rcx + 32]
    vxorps ymm2, ymm2, ymm0
    vmaxps ymm2, ymm4, ymm2
    vminps ymm4, ymm7, ymm2
    vmovaps ymm2, ymm8
    vfmadd213ps ymm2, ymm4, ymm3
    vaddps ymm2, ymm9, ymm2
    vbroadcastss ymm7, dword ptr [rip + .Kbf317200]
    vfmadd231ps ymm6, ymm1, ymm7
    vbroadcastss ymm8, dword ptr [rip + .Kb5bfbe8e]
    vfmadd231ps ymm6, ymm1, ymm8
    vbroadcastss ymm11, dword ptr [rip + .K3ab511e8]
    vmovaps ymm9, ymm11
    vfmadd213ps ymm9, ymm6, ymm10
    vbroadcastss ymm5, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm9, ymm6, ymm5
    vfmadd213ps ymm9, ymm6, ymm12
    vfmadd213ps ymm9, ymm6, ymm14
    vfmadd213ps ymm9, ymm6, ymm13
    vfmadd213ps ymm9, ymm6, ymm13
    vfmadd231ps ymm4, ymm2, ymm7
    vfmadd231ps ymm4, ymm2, ymm8
    vfmadd213ps ymm11, ymm4, ymm10
    vfmadd213ps ymm11, ymm4, ymm5
    vfmadd213ps ymm11, ymm4, ymm12
    vfmadd213ps ymm11, ymm4, ymm14
    vfmadd213ps ymm11, ymm4, ymm13
    vfmadd213ps ymm11, ymm4, ymm13
    vbroadcastss ymm5, dword ptr [rip + .K3f000000]
    vmulps ymm4, ymm1, ymm5
    vmulps ymm7, ymm2, ymm5
    vaddps ymm4, ymm4, ymm3
    vaddps ymm7, ymm7, ymm3
    vpslld ymm8, ymm4, 23
    vpaddd ymm8, ymm8, ymm15
    vmulps ymm8, ymm9, ymm8
    vpslld ymm9, ymm7, 23
    vpaddd ymm9, ymm9, ymm15
    vmulps ymm6, ymm11, ymm9
    vaddps ymm1, ymm1, ymm3
    vpsubd ymm1, ymm1, ymm4
    vaddps ymm2, ymm2, ymm3
    vpsubd ymm2, ymm2, ymm7
    vpslld ymm1, ymm1, 23
    vpaddd ymm1, ymm15, ymm1
    vmulps ymm1, ymm8, ymm1
    vpslld ymm2, ymm2, 23
    vpaddd ymm2, ymm15, ymm2
    vmulps ymm2, ymm6, ymm2
    vmovups ymmword ptr [rsi + 4*rcx], ymm1
    vmovups ymmword ptr [rsi + 4*rcx + 32], ymm2
    add rcx, 16
    cmp rax, rcx
    jne .L10
.L11:
    test rbx, rbx
    je .L14
    shl ebx, 2
    mov edx, 64
    sub rdx, rbx
    lea rdi, [rsp + rbx]
    xor esi, esi
    vzeroupper
    call qword ptr [rip + memset@GOTPCREL]
    mov r15, rsp
    mov r12, qword ptr [rip + memcpy@GOTPCREL]
    mov rdi, r15
    mov rsi, r14
    mov rdx, rbx
    call r12
    vsqrtps ymm0, ymmword ptr [rsp]
    vbroadcastss ymm2, dword ptr [rip + .K80000000]
    vxorps ymm0, ymm0, ymm2
    vbroadcastss ymm3, dword ptr [rip + .Kc2d00000]
    vmaxps ymm1, ymm3, ymm0
    vbroadcastss ymm4, dword ptr [rip + .K42b20000]
    vbroadcastss ymm0, dword ptr [rip + .K4b400000]
    vminps ymm6, ymm4, ymm1
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm1, ymm5
    vfmadd213ps ymm1, ymm6, ymm0
    vbroadcastss ymm7, dword ptr [rip + .Kcb400000]
    vaddps ymm1, ymm1, ymm7
    vsqrtps ymm8, ymmword ptr [rsp + 32]
    vxorps ymm2, ymm8, ymm2
    vmaxps ymm2, ymm3, ymm2
    vminps ymm8, ymm4, ymm2
    vfmadd213ps ymm5, ymm8, ymm0
    vaddps ymm2, ymm5, ymm7
.L12:
    vbroadcastss ymm5, dword ptr [rip + .Kbf317200]
    vfmadd231ps ymm6, ymm1, ymm5
    vbroadcastss ymm7, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss ymm9, dword ptr [rip + .K3c091d11]
    vfmadd231ps ymm6, ymm1, ymm7
    vbroadcastss ymm3, dword ptr [rip + .K3ab511e8]
    vmovaps ymm4, ymm3
    vfmadd213ps ymm4, ymm6, ymm9
    vbroadcastss ymm10, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm4, ymm6, ymm10
    vbroadcastss ymm11, dword ptr [rip + .K3e2aaa49]
    vbroadcastss ymm12, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm4, ymm6, ymm11
    vfmadd213ps ymm4, ymm6, ymm12
    vbroadcastss ymm13, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm4, ymm6, ymm13
    vfmadd213ps ymm4, ymm6, ymm13
    vfmadd213ps ymm5, ymm2, ymm8
    vfmadd231ps ymm5, ymm2, ymm7
    vfmadd213ps ymm3, ymm5, ymm9
    vfmadd213ps ymm3, ymm5, ymm10
    vfmadd213ps ymm3, ymm5, ymm11
    vfmadd213ps ymm3, ymm5, ymm12
    vfmadd213ps ymm3, ymm5, ymm13
    vfmadd213ps ymm3, ymm5, ymm13
    vaddps ymm5, ymm1, ymm0
    vaddps ymm6, ymm2, ymm0
    vbroadcastss ymm7, dword ptr [rip + .K3f000000]
    vmulps ymm1, ymm1, ymm7
    vmulps ymm2, ymm2, ymm7
    vaddps ymm1, ymm1, ymm0
    vaddps ymm0, ymm2, ymm0
    vpslld ymm2, ymm1, 23
    vpslld ymm7, ymm0, 23
    vpbroadcastd ymm8, dword ptr [rip + .K3f800000]
    vpaddd ymm2, ymm8, ymm2
    vmulps ymm2, ymm4, ymm2
    vpaddd ymm4, ymm8, ymm7
    vmulps ymm3, ymm3, ymm4
    vpsubd ymm1, ymm5, ymm1
    vpsubd ymm0, ymm6, ymm0
    vpslld ymm1, ymm1, 23
    vpslld ymm0, ymm0, 23
    vpaddd ymm1, ymm8, ymm1
    vmulps ymm1, ymm2, ymm1
    vpaddd ymm0, ymm8, ymm0
    vmulps ymm0, ymm3, ymm0
    vmovups ymmword ptr [rsp], ymm1
    vmovups ymmword ptr [rsp + 32], ymm0
.L13:
    mov rdi, r14
    mov rsi, r15
    mov rdx, rbx
    vzeroupper
    call r12
.L14:
    add rsp, 136
    pop rbx
    pop r12
    pop r14
    pop r15
    vzeroupper
    ret
.T0: jump .L0 .L9 .L3 .L6
.K3ab511e8 = .long 0x3ab511e8 ; 1.381454e-3
.K3c091d11 = .long 0x3c091d11 ; 8.368746e-3
.K3d2aac79 = .long 0x3d2aac79 ; 4.166839e-2
.K3e2aaa49 = .long 0x3e2aaa49 ; 1.6666521e-1
.K3eaaaaab = .long 0x3eaaaaab ; 3.3333334e-1
.K3efffffe = .long 0x3efffffe ; 4.9999994e-1
.K3f000000 = .long 0x3f000000 ; 5e-1
.K3f800000 = .long 0x3f800000 ; 1e0
.K3fb8aa3b = .long 0x3fb8aa3b ; 1.442695e0
.K40400000 = .long 0x40400000 ; 3e0
.K40a00000 = .long 0x40a00000 ; 5e0
.K42b20000 = .long 0x42b20000 ; 8.9e1
.K42d20000 = .long 0x42d20000 ; 1.05e2
.K4b400000 = .long 0x4b400000 ; 1.2582912e7
.K80000000 = .long 0x80000000 ; -0e0
.Kb5bfbe8e = .long 0xb5bfbe8e ; -1.4286068e-6
.Kbf000000 = .long 0xbf000000 ; -5e-1
.Kbf317200 = .long 0xbf317200 ; -6.9314575e-1
.Kc2d00000 = .long 0xc2d00000 ; -1.04e2
.Kcb400000 = .long 0xcb400000 ; -1.2582912e7
