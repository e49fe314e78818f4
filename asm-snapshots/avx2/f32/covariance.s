; avx2/f32/covariance
rhotree_kernels::arch::avx2::f32::covariance:
    push r15
    push r14
    push r12
    push rbx
    sub rsp, 72
    mov rbx, rdx
    movabs rax, 2305843009213693944
    and rax, rdx
    and ebx, 7
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
    vbroadcastss ymm0, dword ptr [rip + .Kbf000000]
    vbroadcastss ymm3, dword ptr [rip + .K4b400000]
    vbroadcastss ymm1, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm5, dword ptr [rip + .Kcb400000]
    vbroadcastss ymm6, dword ptr [rip + .Kbf317200]
    vbroadcastss ymm7, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss ymm8, dword ptr [rip + .K3c091d11]
    vbroadcastss ymm2, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm10, dword ptr [rip + .K3d2aac79]
    vbroadcastss ymm11, dword ptr [rip + .K3e2aaa49]
    vbroadcastss ymm12, dword ptr [rip + .K3efffffe]
    vbroadcastss ymm13, dword ptr [rip + .K3f800000]
    vpbroadcastd ymm14, dword ptr [rip + .K3f800000]
.L1:
    vmulps ymm15, ymm0, ymmword ptr [rsi + 4*rcx]
    vbroadcastss ymm4, dword ptr [rip + .Kc2d00000]
    vmaxps ymm15, ymm4, ymm15
    vbroadcastss ymm4, dword ptr [rip + .K42b20000]
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
    jne .L1
.L2:
    test rbx, rbx
    je .L14
    shl ebx, 2
    mov edx, 64
    sub rdx, rbx
    lea rdi, [rsp + rbx]
    add rdi, 8
    xor esi, esi
    vzeroupper
    call qword ptr [rip + memset@GOTPCREL]
    lea r15, [rsp + 8]
    mov r12, qword ptr [rip + memcpy@GOTPCREL]
    mov rdi, r15
    mov rsi, r14
    mov rdx, rbx
    call r12
    vbroadcastss ymm0, dword ptr [rip + .Kbf000000]
    vmulps ymm1, ymm0, ymmword ptr [rsp + 8]
    vbroadcastss ymm2, dword ptr [rip + .Kc2d00000]
    vmaxps ymm1, ymm2, ymm1
    vbroadcastss ymm2, dword ptr [rip + .K42b20000]
    vminps ymm2, ymm2, ymm1
    vbroadcastss ymm1, dword ptr [rip + .K4b400000]
    vbroadcastss ymm3, dword ptr [rip + .K3fb8aa3b]
    vfmadd213ps ymm3, ymm2, ymm1
    vbroadcastss ymm4, dword ptr [rip + .Kcb400000]
    vaddps ymm3, ymm3, ymm4
    vbroadcastss ymm4, dword ptr [rip + .Kbf317200]
    vbroadcastss ymm5, dword ptr [rip + .Kb5bfbe8e]
    vfmadd213ps ymm4, ymm3, ymm2
    vfmadd213ps ymm5, ymm3, ymm4
    vbroadcastss ymm2, dword ptr [rip + .K3c091d11]
    vbroadcastss ymm4, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm6, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm4, ymm5, ymm2
    vfmadd231ps ymm6, ymm5, ymm4
    vbroadcastss ymm2, dword ptr [rip + .K3e2aaa49]
    vfmadd231ps ymm2, ymm5, ymm6
    vbroadcastss ymm4, dword ptr [rip + .K3efffffe]
    vfmadd231ps ymm4, ymm5, ymm2
    vbroadcastss ymm2, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm4, ymm5, ymm2
    vfmadd213ps ymm4, ymm5, ymm2
    vaddps ymm2, ymm3, ymm1
    vfnmadd213ps ymm0, ymm3, ymm1
    vpsubd ymm1, ymm2, ymm0
    vpslld ymm0, ymm0, 23
    vpbroadcastd ymm2, dword ptr [rip + .K3f800000]
    vpaddd ymm0, ymm0, ymm2
    vmulps ymm0, ymm4, ymm0
    vpslld ymm1, ymm1, 23
    vpaddd ymm1, ymm1, ymm2
    vmulps ymm0, ymm0, ymm1
    jmp .L12
.L3:
    test rax, rax
    je .L5
    xor ecx, ecx
    vbroadcastss ymm2, dword ptr [rip + .K80000000]
    vbroadcastss ymm5, dword ptr [rip + .K4b400000]
    vbroadcastss ymm8, dword ptr [rip + .Kbf317200]
    vbroadcastss ymm9, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss ymm10, dword ptr [rip + .K3c091d11]
    vbroadcastss ymm7, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm12, dword ptr [rip + .K3d2aac79]
    vbroadcastss ymm13, dword ptr [rip + .K3e2aaa49]
    vbroadcastss ymm14, dword ptr [rip + .K3efffffe]
    vbroadcastss ymm15, dword ptr [rip + .K3f800000]
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vpbroadcastd ymm1, dword ptr [rip + .K3f800000]
.L4:
    vbroadcastss ymm3, dword ptr [rip + .K40400000]
    vmulps ymm3, ymm3, ymmword ptr [rsi + 4*rcx]
    vsqrtps ymm3, ymm3
    vbroadcastss ymm4, dword ptr [rip + .K42d20000]
    vminps ymm3, ymm4, ymm3
    vxorps ymm4, ymm3, ymm2
    vbroadcastss ymm6, dword ptr [rip + .Kc2d00000]
    vmaxps ymm4, ymm6, ymm4
    vbroadcastss ymm6, dword ptr [rip + .K42b20000]
    vminps ymm4, ymm6, ymm4
    vbroadcastss ymm6, dword ptr [rip + .K3fb8aa3b]
    vfmadd213ps ymm6, ymm4, ymm5
    vbroadcastss ymm11, dword ptr [rip + .Kcb400000]
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
    jne .L4
.L5:
    test rbx, rbx
    je .L14
    shl ebx, 2
    mov edx, 64
    sub rdx, rbx
    lea rdi, [rsp + rbx]
    add rdi, 8
    xor esi, esi
    vzeroupper
    call qword ptr [rip + memset@GOTPCREL]
    lea r15, [rsp + 8]
    mov r12, qword ptr [rip + memcpy@GOTPCREL]
    mov rdi, r15
    mov rsi, r14
    mov rdx, rbx
    call r12
    vbroadcastss ymm0, dword ptr [rip + .K40400000]
    vmulps ymm0, ymm0, ymmword ptr [rsp + 8]
    vsqrtps ymm0, ymm0
    vbroadcastss ymm1, dword ptr [rip + .K42d20000]
    vminps ymm0, ymm1, ymm0
    vbroadcastss ymm1, dword ptr [rip + .K80000000]
    vbroadcastss ymm2, dword ptr [rip + .Kc2d00000]
    vxorps ymm1, ymm0, ymm1
    vmaxps ymm2, ymm2, ymm1
    vbroadcastss ymm3, dword ptr [rip + .K42b20000]
    vbroadcastss ymm1, dword ptr [rip + .K4b400000]
    vbroadcastss ymm4, dword ptr [rip + .K3fb8aa3b]
    vminps ymm2, ymm3, ymm2
    vfmadd213ps ymm4, ymm2, ymm1
    vbroadcastss ymm3, dword ptr [rip + .Kcb400000]
    vaddps ymm3, ymm4, ymm3
    vbroadcastss ymm4, dword ptr [rip + .Kbf317200]
    vfmadd213ps ymm4, ymm3, ymm2
    vbroadcastss ymm2, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss ymm5, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm2, ymm3, ymm4
    vbroadcastss ymm4, dword ptr [rip + .K3ab511e8]
    vfmadd213ps ymm4, ymm2, ymm5
    vbroadcastss ymm5, dword ptr [rip + .K3d2aac79]
    vbroadcastss ymm6, dword ptr [rip + .K3e2aaa49]
    vfmadd231ps ymm5, ymm2, ymm4
    vfmadd231ps ymm6, ymm2, ymm5
    vbroadcastss ymm4, dword ptr [rip + .K3efffffe]
    vfmadd231ps ymm4, ymm2, ymm6
    vbroadcastss ymm5, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm4, ymm2, ymm5
    vfmadd213ps ymm4, ymm2, ymm5
    vaddps ymm2, ymm3, ymm1
    vbroadcastss ymm5, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm5, ymm3, ymm1
    vpsubd ymm1, ymm2, ymm5
    vpbroadcastd ymm2, dword ptr [rip + .K3f800000]
    vpslld ymm3, ymm5, 23
    vpaddd ymm3, ymm3, ymm2
    vmulps ymm3, ymm4, ymm3
    vpslld ymm1, ymm1, 23
    vpaddd ymm1, ymm1, ymm2
    vmulps ymm1, ymm3, ymm1
    vfmadd213ps ymm1, ymm0, ymm1
    vmovups ymmword ptr [rsp + 8], ymm1
    jmp .L13
.L6:
    test rax, rax
    je .L8
    xor ecx, ecx
    vbroadcastss ymm2, dword ptr [rip + .K80000000]
    vbroadcastss ymm5, dword ptr [rip + .K4b400000]
    vbroadcastss ymm9, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss ymm10, dword ptr [rip + .K3c091d11]
    vbroadcastss ymm11, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm12, dword ptr [rip + .K3d2aac79]
    vbroadcastss ymm13, dword ptr [rip + .K3e2aaa49]
    vbroadcastss ymm14, dword ptr [rip + .K3efffffe]
    vbroadcastss ymm15, dword ptr [rip + .K3f800000]
    vbroadcastss ymm8, dword ptr [rip + .K3eaaaaab]
    vbroadcastss ymm1, dword ptr [rip + .K3f000000]
    vpbroadcastd ymm3, dword ptr [rip + .K3f800000]
.L7:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm4, ymm0, ymmword ptr [rsi + 4*rcx]
    vsqrtps ymm4, ymm4
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm4, ymm0, ymm4
    vxorps ymm6, ymm4, ymm2
    vbroadcastss ymm0, dword ptr [rip + .Kc2d00000]
    vmaxps ymm6, ymm0, ymm6
    vbroadcastss ymm0, dword ptr [rip + .K42b20000]
    vminps ymm6, ymm0, ymm6
    vbroadcastss ymm7, dword ptr [rip + .K3fb8aa3b]
    vfmadd213ps ymm7, ymm6, ymm5
    vbroadcastss ymm0, dword ptr [rip + .Kcb400000]
    vaddps ymm7, ymm7, ymm0
    vbroadcastss ymm0, dword ptr [rip + .Kbf317200]
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
    jne .L7
.L8:
    test rbx, rbx
    je .L14
    shl ebx, 2
    mov edx, 64
    sub rdx, rbx
    lea rdi, [rsp + rbx]
    add rdi, 8
    xor esi, esi
    vzeroupper
    call qword ptr [rip + memset@GOTPCREL]
    lea r15, [rsp + 8]
    mov r12, qword ptr [rip + memcpy@GOTPCREL]
    mov rdi, r15
    mov rsi, r14
    mov rdx, rbx
    call r12
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm0, ymm0, ymmword ptr [rsp + 8]
    vsqrtps ymm0, ymm0
    vbroadcastss ymm1, dword ptr [rip + .K42d20000]
    vminps ymm0, ymm1, ymm0
    vbroadcastss ymm1, dword ptr [rip + .K80000000]
    vbroadcastss ymm2, dword ptr [rip + .Kc2d00000]
    vxorps ymm1, ymm0, ymm1
    vmaxps ymm2, ymm2, ymm1
    vbroadcastss ymm3, dword ptr [rip + .K42b20000]
    vbroadcastss ymm1, dword ptr [rip + .K4b400000]
    vbroadcastss ymm4, dword ptr [rip + .K3fb8aa3b]
    vminps ymm3, ymm3, ymm2
    vfmadd213ps ymm4, ymm3, ymm1
    vbroadcastss ymm2, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm4, ymm2
    vbroadcastss ymm4, dword ptr [rip + .Kbf317200]
    vfmadd213ps ymm4, ymm2, ymm3
    vbroadcastss ymm3, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss ymm5, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm3, ymm2, ymm4
    vbroadcastss ymm4, dword ptr [rip + .K3ab511e8]
    vfmadd213ps ymm4, ymm3, ymm5
    vbroadcastss ymm5, dword ptr [rip + .K3d2aac79]
    vbroadcastss ymm6, dword ptr [rip + .K3e2aaa49]
    vfmadd231ps ymm5, ymm3, ymm4
    vfmadd231ps ymm6, ymm3, ymm5
    vbroadcastss ymm4, dword ptr [rip + .K3efffffe]
    vbroadcastss ymm5, dword ptr [rip + .K3f800000]
    vbroadcastss ymm7, dword ptr [rip + .K3eaaaaab]
    vfmadd231ps ymm4, ymm3, ymm6
    vfmadd213ps ymm7, ymm0, ymm5
    vfmadd213ps ymm7, ymm0, ymm5
    vfmadd213ps ymm4, ymm3, ymm5
    vfmadd213ps ymm4, ymm3, ymm5
    vaddps ymm0, ymm2, ymm1
    vbroadcastss ymm3, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm3, ymm2, ymm1
    vpsubd ymm0, ymm0, ymm3
    vpbroadcastd ymm1, dword ptr [rip + .K3f800000]
    vpslld ymm2, ymm3, 23
    vpaddd ymm2, ymm2, ymm1
    vmulps ymm2, ymm4, ymm2
    vpslld ymm0, ymm0, 23
    vpaddd ymm0, ymm0, ymm1
    vmulps ymm0, ymm2, ymm0
    vmulps ymm0, ymm7, ymm0
    jmp .L12
.L9:
    test rax, rax
    je .L11
    xor ecx, ecx
    vbroadcastss ymm0, dword ptr [rip + .K80000000]
    vbroadcastss ymm3, dword ptr [rip + .K4b400000]
    vbroadcastss ymm5, dword ptr [rip + .Kcb400000]
    vbroadcastss ymm6, dword ptr [rip + .Kbf317200]
    vbroadcastss ymm7, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss ymm8, dword ptr [rip + .K3c091d11]
    vbroadcastss ymm2, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm10, dword ptr [rip + .K3d2aac79]
    vbroadcastss ymm11, dword ptr [rip + .K3e2aaa49]
    vbroadcastss ymm12, dword ptr [rip + .K3efffffe]
    vbroadcastss ymm13, dword ptr [rip + .K3f800000]
    vbroadcastss ymm14, dword ptr [rip + .K3f000000]
    vpbroadcastd ymm15, dword ptr [rip + .K3f800000]
.L10:
    vsqrtps ymm1, ymmword ptr [rsi + 4*rcx]
    vxorps ymm1, ymm1, ymm0
    vbroadcastss ymm4, dword ptr [rip + .Kc2d00000]
    vmaxps ymm1, ymm4, ymm1
    vbroadcastss ymm4, dword ptr [rip + .K42b20000]
    vminps ymm1, ymm4, ymm1
    vbroadcastss ymm4, dword ptr [rip + .K3fb8aa3b]
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
    jne .L10
.L11:
    test rbx, rbx
    je .L14
    shl ebx, 2
    mov edx, 64
    sub rdx, rbx
    lea rdi, [rsp + rbx]
    add rdi, 8
    xor esi, esi
    vzeroupper
    call qword ptr [rip + memset@GOTPCREL]
    lea r15, [rsp + 8]
    mov r12, qword ptr [rip + memcpy@GOTPCREL]
    mov rdi, r15
    mov rsi, r14
    mov rdx, rbx
    call r12
    vsqrtps ymm0, ymmword ptr [rsp + 8]
    vbroadcastss ymm1, dword ptr [rip + .K80000000]
    vxorps ymm0, ymm0, ymm1
    vbroadcastss ymm1, dword ptr [rip + .Kc2d00000]
    vbroadcastss ymm2, dword ptr [rip + .K42b20000]
    vmaxps ymm0, ymm1, ymm0
    vminps ymm1, ymm2, ymm0
    vbroadcastss ymm0, dword ptr [rip + .K4b400000]
    vbroadcastss ymm2, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm3, dword ptr [rip + .Kcb400000]
    vfmadd213ps ymm2, ymm1, ymm0
    vaddps ymm2, ymm2, ymm3
    vbroadcastss ymm3, dword ptr [rip + .Kbf317200]
    vfmadd213ps ymm3, ymm2, ymm1
    vbroadcastss ymm1, dword ptr [rip + .Kb5bfbe8e]
    vfmadd213ps ymm1, ymm2, ymm3
    vbroadcastss ymm3, dword ptr [rip + .K3c091d11]
    vbroadcastss ymm4, dword ptr [rip + .K3ab511e8]
    vfmadd213ps ymm4, ymm1, ymm3
    vbroadcastss ymm3, dword ptr [rip + .K3d2aac79]
    vfmadd231ps ymm3, ymm1, ymm4
    vbroadcastss ymm4, dword ptr [rip + .K3e2aaa49]
    vbroadcastss ymm5, dword ptr [rip + .K3efffffe]
    vfmadd231ps ymm4, ymm1, ymm3
    vfmadd231ps ymm5, ymm1, ymm4
    vbroadcastss ymm3, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm5, ymm1, ymm3
    vfmadd213ps ymm5, ymm1, ymm3
    vbroadcastss ymm1, dword ptr [rip + .K3f000000]
    vaddps ymm3, ymm2, ymm0
    vfmadd213ps ymm1, ymm2, ymm0
    vpsubd ymm0, ymm3, ymm1
    vpslld ymm1, ymm1, 23
    vpbroadcastd ymm2, dword ptr [rip + .K3f800000]
    vpaddd ymm1, ymm1, ymm2
    vmulps ymm1, ymm5, ymm1
    vpslld ymm0, ymm0, 23
    vpaddd ymm0, ymm0, ymm2
    vmulps ymm0, ymm1, ymm0
.L12:
    vmovups ymmword ptr [rsp + 8], ymm0
.L13:
    mov rdi, r14
    mov rsi, r15
    mov rdx, rbx
    vzeroupper
    call r12
.L14:
    add rsp, 72
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
