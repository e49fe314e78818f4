; avx2/f32/residual_select
rhotree_kernels::arch::avx2::f32::residual_select:
    push rbp
    mov rbp, rsp
    push r15
    push r14
    push r13
    push r12
    push rbx
    and rsp, -32
    sub rsp, 736
    mov r11, rcx
    mov qword ptr [rsp + 32], rsi
    mov rcx, qword ptr [rdi + 32]
    mov rdx, qword ptr [rdi + 40]
    mov qword ptr [rsp], rcx
    mov rsi, rcx
    add rsi, rdx
    mov rax, -1
    cmovb rsi, rax
    mov r14, rsi
    inc r14
    cmove r14, rax
    shl r14, 4
    je .L87
    mov qword ptr [rsp + 184], rdx
    mov r9, qword ptr [rdi + 24]
    mov rax, r9
    or rax, r14
    shr rax, 32
    je .L2
    mov rax, r9
    xor edx, edx
    div r14
    cmp r14, r9
    jbe .L3
.L0:
    xor r8d, r8d
.L1:
    mov rax, r8
    lea rsp, [rbp - 40]
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L2:
    mov eax, r9d
    xor edx, edx
    div r14d
    cmp r14, r9
    ja .L0
.L3:
    mov r12, qword ptr [rdi + 48]
    mov r9, qword ptr [rdi]
    mov r15, qword ptr [rdi + 16]
    movzx ecx, byte ptr [rdi + 56]
    mov dword ptr [rsp + 60], ecx
    mov rcx, qword ptr [rsp]
    lea r13, [rcx - 1]
    imul rdi, r8, 112
    lea rbx, [r15 + 160]
    cmp rsi, -2
    mov rdx, -2
    cmovae rsi, rdx
    shl rsi, 6
    add rsi, 64
    lea r8, [r9 + 96]
    mov qword ptr [rsp + 40], r8
    mov r10, rcx
    and r10, -2
    neg r10
    cmp rcx, -2
    cmovb rdx, rcx
    lea rcx, [rdx + 2*rdx]
    shl rcx, 4
    lea r8, [rcx + r9]
    add r8, 68
    mov qword ptr [rsp + 280], r8
    shl rdx, 6
    mov qword ptr [rsp + 120], r15
    add rdx, r15
    add rdx, 96
    mov qword ptr [rsp + 48], rdx
    lea rdx, [r11 + 100]
    mov qword ptr [rsp + 144], rdx
    mov qword ptr [rsp + 176], r9
    add rcx, r9
    add rcx, 60
    mov qword ptr [rsp + 312], rcx
    xor r8d, r8d
    mov qword ptr [rsp + 296], rax
.L4:
    mov rax, rdi
    mov rcx, r11
.L5:
    test rax, rax
    je .L6
    mov rdx, qword ptr [rcx + 16]
    sub rdx, qword ptr [rcx + 72]
    add rcx, 112
    add rax, -112
    cmp rdx, 32
    jae .L5
    jmp .L1
.L6:
    mov qword ptr [rsp + 288], rdi
    mov qword ptr [rsp + 304], rsi
    mov qword ptr [rsp + 152], r11
    mov eax, dword ptr [rsp + 60]
    mov qword ptr [rsp + 168], rax
    mov qword ptr [rsp + 16], r12
    cmp r12, 6
    mov qword ptr [rsp + 136], r14
    mov qword ptr [rsp + 128], r8
    jae .L50
    xor ecx, ecx
.L7:
    mov r12, qword ptr [rsp + 16]
    cmp rcx, r12
    jae .L49
    mov rax, qword ptr [rsp + 136]
    mov rsi, qword ptr [rsp + 128]
    imul rax, rsi
    mov rdx, qword ptr [rsp + 120]
    lea r14, [rdx + 4*rax]
    shl rsi, 6
    mov qword ptr [rsp + 24], rsi
    jmp .L9
.L8:
    add rcx, 4
    cmp rcx, r12
    jae .L49
.L9:
    cmp rcx, 8
    mov eax, 8
    cmovb rax, rcx
    mov qword ptr [rsp + 8], rax
    lea r9d, [4*rax]
    mov rax, qword ptr [rsp + 176]
    lea r11, [rax + r9]
    vbroadcastss ymm0, dword ptr [rax + r9]
    vmovaps ymmword ptr [rsp + 320], ymm0
    vmovaps ymmword ptr [rsp + 352], ymm0
    vmovaps ymmword ptr [rsp + 384], ymm0
    vmovaps ymmword ptr [rsp + 416], ymm0
    vmovaps ymmword ptr [rsp + 448], ymm0
    vmovaps ymmword ptr [rsp + 480], ymm0
    vmovaps ymmword ptr [rsp + 512], ymm0
    vmovaps ymmword ptr [rsp + 544], ymm0
    vmovups ymm0, ymmword ptr [r14]
    vmovaps ymmword ptr [rsp + 64], ymm0
    vmovups ymm0, ymmword ptr [r14 + 32]
    vmovaps ymmword ptr [rsp + 192], ymm0
    lea rdx, [rip + .T0]
    mov rax, qword ptr [rsp + 168]
    movsxd rax, dword ptr [rdx + 4*rax]
    add rax, rdx
    jmp rax
.L10:
    mov rax, qword ptr [rsp + 40]
    lea rdx, [rax + r9]
    xor r15d, r15d
    xor r12d, r12d
    jmp .L15
.L11:
    vxorps xmm3, xmm3, xmm3
.L12:
    vmovaps ymm5, ymm3
    lea rsi, [r11 + 4*r15]
    lea rdi, [rax + 2*rax]
    shl rdi, 4
    vbroadcastss ymm3, dword ptr [rsi + rdi]
    vmovaps ymm6, ymm2
    shl rax, 6
    vsubps ymm2, ymm3, ymmword ptr [r14 + rax]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [r14 + rax + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L13:
    vbroadcastss ymm0, dword ptr [rip + .Kbf000000]
    vmulps ymm6, ymm2, ymm0
    vmulps ymm2, ymm3, ymm0
.L14:
    vbroadcastss ymm12, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm12, ymm6
    vbroadcastss ymm11, dword ptr [rip + .K42b20000]
    vminps ymm3, ymm11, ymm3
    vbroadcastss ymm14, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm5, ymm14
    vbroadcastss ymm4, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm5, ymm3, ymm4
    vbroadcastss ymm13, dword ptr [rip + .Kcb400000]
    vaddps ymm5, ymm13, ymm5
    vbroadcastss ymm8, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm3, ymm5, ymm8
    vbroadcastss ymm10, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm3, ymm5, ymm10
    vbroadcastss ymm6, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm15, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm6, ymm3, ymm15
    vbroadcastss ymm1, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm6, ymm3, ymm1
    vbroadcastss ymm8, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm6, ymm3, ymm8
    vbroadcastss ymm1, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm6, ymm3, ymm1
    vbroadcastss ymm0, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm6, ymm3, ymm0
    vfmadd213ps ymm6, ymm3, ymm0
    vaddps ymm3, ymm5, ymm4
    vbroadcastss ymm9, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm5, ymm9, ymm4
    vpsubd ymm7, ymm3, ymm5
    vpslld ymm5, ymm5, 23
    vpbroadcastd ymm3, dword ptr [rip + .K3f800000]
    vpaddd ymm5, ymm5, ymm3
    vmulps ymm5, ymm6, ymm5
    vbroadcastss ymm6, dword ptr [r11 + 4*r15]
    vpslld ymm7, ymm7, 23
    vpaddd ymm7, ymm7, ymm3
    vmulps ymm5, ymm5, ymm7
    vmulps ymm7, ymm6, ymmword ptr [rsp + 64]
    vmulps ymm5, ymm7, ymm5
    vmovaps ymmword ptr [rsp + r12 + 320], ymm5
    vmaxps ymm2, ymm12, ymm2
    vminps ymm2, ymm11, ymm2
    vmovaps ymm5, ymm14
    vfmadd213ps ymm5, ymm2, ymm4
    vaddps ymm5, ymm13, ymm5
    vbroadcastss ymm7, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm2, ymm5, ymm7
    vfnmadd231ps ymm2, ymm5, ymm10
    vbroadcastss ymm7, dword ptr [rip + .K3ab511e8]
    vfmadd213ps ymm7, ymm2, ymm15
    vbroadcastss ymm10, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm7, ymm2, ymm10
    vfmadd213ps ymm7, ymm2, ymm8
    vfmadd213ps ymm7, ymm2, ymm1
    vfmadd213ps ymm7, ymm2, ymm0
    vfmadd213ps ymm7, ymm2, ymm0
    vaddps ymm2, ymm5, ymm4
    vfmadd213ps ymm5, ymm9, ymm4
    vpsubd ymm2, ymm2, ymm5
    vpslld ymm5, ymm5, 23
    vpaddd ymm5, ymm5, ymm3
    vmulps ymm5, ymm7, ymm5
    vpslld ymm2, ymm2, 23
    vpaddd ymm2, ymm2, ymm3
    vmulps ymm2, ymm5, ymm2
    vmulps ymm3, ymm6, ymmword ptr [rsp + 192]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r12 + 352], ymm2
    add r12, 64
    inc r15
    add rdx, 4
    cmp r12, 256
    je .L38
.L15:
    vbroadcastss ymm2, dword ptr [rip + .K80000000]
    vmovaps ymm6, ymm2
    cmp r13, -3
    ja .L14
    mov eax, 1
    vxorps xmm2, xmm2, xmm2
    test r13, r13
    je .L11
    mov r8, rdx
    mov rdi, rbx
    vxorps xmm3, xmm3, xmm3
.L16:
    vbroadcastss ymm5, dword ptr [r8 - 48]
    vsubps ymm6, ymm5, ymmword ptr [rdi - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [rdi - 64]
    vbroadcastss ymm7, dword ptr [r8]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [rdi - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [rdi]
    vfmadd213ps ymm3, ymm3, ymm5
    sub rdi, -128
    add r8, 96
    lea rsi, [r10 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L16
    test byte ptr [rsp], 1
    jne .L12
    jmp .L13
.L17:
    mov rax, qword ptr [rsp + 40]
    lea r8, [rax + r9]
    xor r15d, r15d
    xor r12d, r12d
    jmp .L22
.L18:
    vxorps xmm3, xmm3, xmm3
.L19:
    vmovaps ymm5, ymm3
    lea rdx, [r11 + 4*r15]
    lea rsi, [rax + 2*rax]
    shl rsi, 4
    vbroadcastss ymm3, dword ptr [rdx + rsi]
    vmovaps ymm6, ymm2
    shl rax, 6
    vsubps ymm2, ymm3, ymmword ptr [r14 + rax]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [r14 + rax + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L20:
    vbroadcastss ymm0, dword ptr [rip + .K40400000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm6, ymm2
    vmulps ymm2, ymm3, ymm0
    vsqrtps ymm2, ymm2
.L21:
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm8, ymm0, ymm6
    vbroadcastss ymm0, dword ptr [rip + .K80000000]
    vmovaps ymmword ptr [rsp + 224], ymm0
    vxorps ymm3, ymm8, ymm0
    vbroadcastss ymm0, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm0, ymm3
    vbroadcastss ymm7, dword ptr [rip + .K42b20000]
    vminps ymm3, ymm7, ymm3
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm0, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm5, ymm3, ymm0
    vbroadcastss ymm0, dword ptr [rip + .Kcb400000]
    vaddps ymm5, ymm5, ymm0
    vbroadcastss ymm13, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm3, ymm5, ymm13
    vbroadcastss ymm12, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm3, ymm5, ymm12
    vbroadcastss ymm1, dword ptr [rip + .K3ab511e8]
    vmovaps ymm6, ymm1
    vbroadcastss ymm0, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm6, ymm3, ymm0
    vbroadcastss ymm15, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm6, ymm3, ymm15
    vbroadcastss ymm14, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm6, ymm3, ymm14
    vbroadcastss ymm10, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm6, ymm3, ymm10
    vbroadcastss ymm4, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm6, ymm3, ymm4
    vfmadd213ps ymm6, ymm3, ymm4
    vbroadcastss ymm3, dword ptr [rip + .K4b400000]
    vaddps ymm3, ymm5, ymm3
    vbroadcastss ymm9, dword ptr [rip + .K4b400000]
    vbroadcastss ymm11, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm5, ymm11, ymm9
    vpsubd ymm9, ymm3, ymm5
    vpslld ymm5, ymm5, 23
    vpbroadcastd ymm3, dword ptr [rip + .K3f800000]
    vpaddd ymm5, ymm5, ymm3
    vmulps ymm5, ymm6, ymm5
    vpslld ymm6, ymm9, 23
    vpaddd ymm6, ymm6, ymm3
    vmulps ymm5, ymm5, ymm6
    vbroadcastss ymm6, dword ptr [r11 + 4*r15]
    vfmadd213ps ymm5, ymm8, ymm5
    vmulps ymm8, ymm6, ymmword ptr [rsp + 64]
    vmulps ymm5, ymm8, ymm5
    vmovaps ymmword ptr [rsp + r12 + 320], ymm5
    vbroadcastss ymm5, dword ptr [rip + .K42d20000]
    vminps ymm2, ymm5, ymm2
    vxorps ymm5, ymm2, ymmword ptr [rsp + 224]
    vbroadcastss ymm8, dword ptr [rip + .Kc2d00000]
    vmaxps ymm5, ymm8, ymm5
    vminps ymm5, ymm7, ymm5
    vbroadcastss ymm7, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm8, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm7, ymm5, ymm8
    vbroadcastss ymm8, dword ptr [rip + .Kcb400000]
    vaddps ymm7, ymm8, ymm7
    vfnmadd231ps ymm5, ymm7, ymm13
    vfnmadd231ps ymm5, ymm7, ymm12
    vmovaps ymm8, ymm1
    vfmadd213ps ymm8, ymm5, ymm0
    vfmadd213ps ymm8, ymm5, ymm15
    vfmadd213ps ymm8, ymm5, ymm14
    vfmadd213ps ymm8, ymm5, ymm10
    vfmadd213ps ymm8, ymm5, ymm4
    vfmadd213ps ymm8, ymm5, ymm4
    vbroadcastss ymm4, dword ptr [rip + .K4b400000]
    vaddps ymm5, ymm7, ymm4
    vfmadd213ps ymm7, ymm11, ymm4
    vpsubd ymm5, ymm5, ymm7
    vpslld ymm7, ymm7, 23
    vpaddd ymm7, ymm7, ymm3
    vmulps ymm7, ymm8, ymm7
    vpslld ymm5, ymm5, 23
    vpaddd ymm3, ymm5, ymm3
    vmulps ymm3, ymm7, ymm3
    vfmadd213ps ymm3, ymm2, ymm3
    vmulps ymm2, ymm6, ymmword ptr [rsp + 192]
    vmulps ymm2, ymm2, ymm3
    vmovaps ymmword ptr [rsp + r12 + 352], ymm2
    add r12, 64
    inc r15
    add r8, 4
    cmp r12, 256
    je .L38
.L22:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm2, xmm2, xmm2
    cmp r13, -3
    ja .L21
    mov eax, 1
    test r13, r13
    je .L18
    mov rdx, r8
    mov rdi, rbx
    vxorps xmm3, xmm3, xmm3
.L23:
    vbroadcastss ymm5, dword ptr [rdx - 48]
    vsubps ymm6, ymm5, ymmword ptr [rdi - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [rdi - 64]
    vbroadcastss ymm7, dword ptr [rdx]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [rdi - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [rdi]
    vfmadd213ps ymm3, ymm3, ymm5
    sub rdi, -128
    add rdx, 96
    lea rsi, [r10 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L23
    test byte ptr [rsp], 1
    jne .L19
    jmp .L20
.L24:
    mov rax, qword ptr [rsp + 40]
    lea r15, [rax + r9]
    xor r8d, r8d
    xor r12d, r12d
    jmp .L29
.L25:
    vxorps xmm3, xmm3, xmm3
.L26:
    vmovaps ymm5, ymm3
    lea rdx, [r11 + 4*r8]
    lea rsi, [rax + 2*rax]
    shl rsi, 4
    vbroadcastss ymm3, dword ptr [rdx + rsi]
    vmovaps ymm6, ymm2
    shl rax, 6
    vsubps ymm2, ymm3, ymmword ptr [r14 + rax]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [r14 + rax + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L27:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm6, ymm2
    vmulps ymm2, ymm3, ymm0
    vsqrtps ymm2, ymm2
.L28:
    vbroadcastss ymm10, dword ptr [rip + .K42d20000]
    vminps ymm3, ymm10, ymm6
    vbroadcastss ymm0, dword ptr [rip + .K80000000]
    vmovaps ymmword ptr [rsp + 224], ymm0
    vxorps ymm5, ymm3, ymm0
    vbroadcastss ymm7, dword ptr [rip + .Kc2d00000]
    vmaxps ymm5, ymm7, ymm5
    vbroadcastss ymm0, dword ptr [rip + .K42b20000]
    vminps ymm5, ymm0, ymm5
    vbroadcastss ymm6, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm1, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm6, ymm5, ymm1
    vbroadcastss ymm10, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm10, ymm6
    vbroadcastss ymm13, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm5, ymm6, ymm13
    vbroadcastss ymm13, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm5, ymm6, ymm13
    vbroadcastss ymm8, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm12, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm8, ymm5, ymm12
    vbroadcastss ymm15, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm8, ymm5, ymm15
    vbroadcastss ymm15, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm8, ymm5, ymm15
    vbroadcastss ymm14, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm8, ymm5, ymm14
    vbroadcastss ymm1, dword ptr [rip + .K3eaaaaab]
    vmovaps ymm9, ymm1
    vbroadcastss ymm4, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm9, ymm3, ymm4
    vfmadd213ps ymm9, ymm3, ymm4
    vfmadd213ps ymm8, ymm5, ymm4
    vfmadd213ps ymm8, ymm5, ymm4
    vbroadcastss ymm3, dword ptr [rip + .K4b400000]
    vaddps ymm3, ymm6, ymm3
    vbroadcastss ymm5, dword ptr [rip + .K4b400000]
    vbroadcastss ymm11, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm6, ymm11, ymm5
    vpsubd ymm5, ymm3, ymm6
    vpslld ymm6, ymm6, 23
    vpbroadcastd ymm3, dword ptr [rip + .K3f800000]
    vpaddd ymm6, ymm6, ymm3
    vmulps ymm6, ymm8, ymm6
    vpslld ymm5, ymm5, 23
    vpaddd ymm5, ymm5, ymm3
    vmulps ymm5, ymm6, ymm5
    vbroadcastss ymm6, dword ptr [r11 + 4*r8]
    vmulps ymm5, ymm9, ymm5
    vmulps ymm8, ymm6, ymmword ptr [rsp + 64]
    vmulps ymm5, ymm8, ymm5
    vmovaps ymmword ptr [rsp + r12 + 320], ymm5
    vbroadcastss ymm5, dword ptr [rip + .K42d20000]
    vminps ymm2, ymm5, ymm2
    vxorps ymm5, ymm2, ymmword ptr [rsp + 224]
    vmaxps ymm5, ymm7, ymm5
    vminps ymm5, ymm0, ymm5
    vbroadcastss ymm7, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm8, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm7, ymm5, ymm8
    vaddps ymm7, ymm10, ymm7
    vbroadcastss ymm0, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm5, ymm7, ymm0
    vfnmadd231ps ymm5, ymm7, ymm13
    vfmadd213ps ymm1, ymm2, ymm4
    vfmadd213ps ymm1, ymm2, ymm4
    vbroadcastss ymm2, dword ptr [rip + .K3ab511e8]
    vfmadd213ps ymm2, ymm5, ymm12
    vbroadcastss ymm0, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm2, ymm5, ymm0
    vfmadd213ps ymm2, ymm5, ymm15
    vfmadd213ps ymm2, ymm5, ymm14
    vfmadd213ps ymm2, ymm5, ymm4
    vfmadd213ps ymm2, ymm5, ymm4
    vbroadcastss ymm4, dword ptr [rip + .K4b400000]
    vaddps ymm5, ymm7, ymm4
    vfmadd213ps ymm7, ymm11, ymm4
    vpsubd ymm5, ymm5, ymm7
    vpslld ymm7, ymm7, 23
    vpaddd ymm7, ymm7, ymm3
    vmulps ymm2, ymm2, ymm7
    vpslld ymm5, ymm5, 23
    vpaddd ymm3, ymm5, ymm3
    vmulps ymm2, ymm2, ymm3
    vmulps ymm2, ymm1, ymm2
    vmulps ymm3, ymm6, ymmword ptr [rsp + 192]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r12 + 352], ymm2
    add r12, 64
    inc r8
    add r15, 4
    cmp r12, 256
    je .L38
.L29:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm2, xmm2, xmm2
    cmp r13, -3
    ja .L28
    mov eax, 1
    test r13, r13
    je .L25
    mov rdx, r15
    mov rdi, rbx
    vxorps xmm3, xmm3, xmm3
.L30:
    vbroadcastss ymm5, dword ptr [rdx - 48]
    vsubps ymm6, ymm5, ymmword ptr [rdi - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [rdi - 64]
    vbroadcastss ymm7, dword ptr [rdx]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [rdi - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [rdi]
    vfmadd213ps ymm3, ymm3, ymm5
    sub rdi, -128
    add rdx, 96
    lea rsi, [r10 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L30
    test byte ptr [rsp], 1
    jne .L26
    jmp .L27
.L31:
    mov rax, qword ptr [rsp + 40]
    lea r8, [rax + r9]
    xor r15d, r15d
    xor r12d, r12d
    jmp .L36
.L32:
    vxorps xmm3, xmm3, xmm3
.L33:
    vmovaps ymm5, ymm3
    lea rdx, [r11 + 4*r15]
    lea rsi, [rax + 2*rax]
    shl rsi, 4
    vbroadcastss ymm3, dword ptr [rdx + rsi]
    vmovaps ymm6, ymm2
    shl rax, 6
    vsubps ymm2, ymm3, ymmword ptr [r14 + rax]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [r14 + rax + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L34:
    vsqrtps ymm6, ymm2
    vsqrtps ymm0, ymm3
.L35:
    vmovaps ymmword ptr [rsp + 224], ymm0
    vbroadcastss ymm2, dword ptr [rip + .K80000000]
    vxorps ymm3, ymm6, ymm2
    vbroadcastss ymm13, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm13, ymm3
    vbroadcastss ymm12, dword ptr [rip + .K42b20000]
    vminps ymm3, ymm12, ymm3
    vbroadcastss ymm15, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm5, ymm15
    vbroadcastss ymm4, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm5, ymm3, ymm4
    vbroadcastss ymm14, dword ptr [rip + .Kcb400000]
    vaddps ymm5, ymm14, ymm5
    vbroadcastss ymm9, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm3, ymm5, ymm9
    vbroadcastss ymm7, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm3, ymm5, ymm7
    vbroadcastss ymm6, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm0, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm6, ymm3, ymm0
    vbroadcastss ymm1, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm6, ymm3, ymm1
    vbroadcastss ymm1, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm6, ymm3, ymm1
    vbroadcastss ymm9, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm6, ymm3, ymm9
    vbroadcastss ymm10, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm6, ymm3, ymm10
    vfmadd213ps ymm6, ymm3, ymm10
    vaddps ymm3, ymm5, ymm4
    vbroadcastss ymm11, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm5, ymm11, ymm4
    vpsubd ymm8, ymm3, ymm5
    vpslld ymm5, ymm5, 23
    vpbroadcastd ymm3, dword ptr [rip + .K3f800000]
    vpaddd ymm5, ymm5, ymm3
    vmulps ymm5, ymm6, ymm5
    vbroadcastss ymm6, dword ptr [r11 + 4*r15]
    vpslld ymm8, ymm8, 23
    vpaddd ymm8, ymm8, ymm3
    vmulps ymm5, ymm8, ymm5
    vmulps ymm8, ymm6, ymmword ptr [rsp + 64]
    vmulps ymm5, ymm8, ymm5
    vmovaps ymmword ptr [rsp + r12 + 320], ymm5
    vxorps ymm2, ymm2, ymmword ptr [rsp + 224]
    vmaxps ymm2, ymm13, ymm2
    vminps ymm2, ymm12, ymm2
    vmovaps ymm5, ymm15
    vfmadd213ps ymm5, ymm2, ymm4
    vaddps ymm5, ymm14, ymm5
    vbroadcastss ymm8, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm2, ymm5, ymm8
    vfnmadd231ps ymm2, ymm5, ymm7
    vbroadcastss ymm7, dword ptr [rip + .K3ab511e8]
    vfmadd213ps ymm7, ymm2, ymm0
    vbroadcastss ymm0, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm7, ymm2, ymm0
    vfmadd213ps ymm7, ymm2, ymm1
    vfmadd213ps ymm7, ymm2, ymm9
    vfmadd213ps ymm7, ymm2, ymm10
    vfmadd213ps ymm7, ymm2, ymm10
    vaddps ymm2, ymm5, ymm4
    vfmadd213ps ymm5, ymm11, ymm4
    vpsubd ymm2, ymm2, ymm5
    vpslld ymm5, ymm5, 23
    vpaddd ymm5, ymm5, ymm3
    vmulps ymm5, ymm7, ymm5
    vpslld ymm2, ymm2, 23
    vpaddd ymm2, ymm2, ymm3
    vmulps ymm2, ymm5, ymm2
    vmulps ymm3, ymm6, ymmword ptr [rsp + 192]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r12 + 352], ymm2
    add r12, 64
    inc r15
    add r8, 4
    cmp r12, 256
    je .L38
.L36:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm0, xmm0, xmm0
    cmp r13, -3
    ja .L35
    mov eax, 1
    vxorps xmm2, xmm2, xmm2
    test r13, r13
    je .L32
    mov rdx, r8
    mov rdi, rbx
    vxorps xmm3, xmm3, xmm3
.L37:
    vbroadcastss ymm5, dword ptr [rdx - 48]
    vsubps ymm6, ymm5, ymmword ptr [rdi - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [rdi - 64]
    vbroadcastss ymm7, dword ptr [rdx]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [rdi - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [rdi]
    vfmadd213ps ymm3, ymm3, ymm5
    sub rdi, -128
    add rdx, 96
    lea rsi, [r10 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L37
    test byte ptr [rsp], 1
    jne .L33
    jmp .L34
.L38:
    vmovaps ymm0, ymmword ptr [rsp + 320]
    vmovaps ymm1, ymmword ptr [rsp + 352]
    vmovaps ymm2, ymmword ptr [rsp + 384]
    vmovaps ymm3, ymmword ptr [rsp + 416]
    vmovaps ymm6, ymmword ptr [rsp + 448]
    vmovaps ymm7, ymmword ptr [rsp + 480]
    vmovaps ymm8, ymmword ptr [rsp + 512]
    vmovaps ymm9, ymmword ptr [rsp + 544]
    mov r8, qword ptr [rsp + 184]
    test r8, r8
    mov r12, qword ptr [rsp + 16]
    je .L40
    add r9, qword ptr [rsp + 312]
    mov rax, qword ptr [rsp + 48]
    mov rdx, qword ptr [rsp + 8]
.L39:
    vmovups ymm5, ymmword ptr [rax - 32]
    vmovups ymm10, ymmword ptr [rax]
    vbroadcastss ymm11, dword ptr [r9 - 12]
    vfnmadd231ps ymm0, ymm11, ymm5
    vfnmadd231ps ymm1, ymm10, ymm11
    vbroadcastss ymm11, dword ptr [r9 - 8]
    vfnmadd231ps ymm2, ymm11, ymm5
    vfnmadd231ps ymm3, ymm10, ymm11
    vbroadcastss ymm11, dword ptr [r9 - 4]
    vfnmadd231ps ymm6, ymm11, ymm5
    vfnmadd231ps ymm7, ymm10, ymm11
    vbroadcastss ymm11, dword ptr [r9]
    vfnmadd231ps ymm8, ymm11, ymm5
    vfnmadd231ps ymm9, ymm11, ymm10
    add r9, 48
    add rax, 64
    dec r8
    jne .L39
    jmp .L41
.L40:
    mov rdx, qword ptr [rsp + 8]
.L41:
    vmovaps ymmword ptr [rsp + 320], ymm0
    vmovaps ymmword ptr [rsp + 352], ymm1
    vmovaps ymmword ptr [rsp + 384], ymm2
    vmovaps ymmword ptr [rsp + 416], ymm3
    vmovaps ymmword ptr [rsp + 448], ymm6
    vmovaps ymmword ptr [rsp + 480], ymm7
    vmovaps ymmword ptr [rsp + 512], ymm8
    vmovaps ymmword ptr [rsp + 544], ymm9
    mov r9, r12
    sub r9, rdx
    cmp rcx, 9
    jae .L48
    cmp r12, rdx
    je .L8
    dec r9
    mov r8d, 64
    mov eax, 1
    mov qword ptr [rsp + 64], rax
    lea rax, [rsp + 320]
.L42:
    imul rdx, rcx, 112
    vbroadcastss ymm0, dword ptr [rip + .K2147483647]
    mov rsi, qword ptr [rsp + 152]
    lea r15, [rsi + rdx]
    vandps ymm1, ymm0, ymmword ptr [rax]
    vbroadcastss ymm2, dword ptr [rip + .K3f800000]
    vminps ymm2, ymm2, ymm1
    vbroadcastss ymm1, dword ptr [rsi + rdx + 88]
    vcmpgt_oqps ymm3, ymm2, ymm1
    vtestps ymm3, ymm3
    je .L43
    mov rdx, qword ptr [rsp + 32]
    mov rsi, qword ptr [rsp + 24]
    vmovdqu ymm5, ymmword ptr [rdx + rsi]
    mov edx, dword ptr [r15 + 96]
    mov esi, -2147483648
    xor edx, esi
    vmovd xmm6, edx
    vpbroadcastd ymm6, xmm6
    vpbroadcastd ymm7, dword ptr [rip + .K80000000]
    vpxor ymm7, ymm5, ymm7
    vpcmpgtd ymm6, ymm6, ymm7
    vpbroadcastd ymm7, dword ptr [r15 + 100]
    vpcmpeqd ymm7, ymm7, ymm5
    vpandn ymm6, ymm7, ymm6
    vandps ymm3, ymm3, ymm6
    vmovmskps edx, ymm3
    mov rsi, qword ptr [r15 + 8]
    mov rdi, qword ptr [r15 + 72]
    popcnt r12d, edx
    shl edx, 5
    mov r11, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm3, ymmword ptr [r11 + rdx]
    vpermps ymm2, ymm3, ymm2
    vmovups ymmword ptr [rsi + 4*rdi], ymm2
    mov rdx, qword ptr [r15 + 32]
    vpermps ymm2, ymm3, ymm5
    vmovups ymmword ptr [rdx + 4*rdi], ymm2
    add r12, rdi
    mov qword ptr [r15 + 72], r12
    mov r12, qword ptr [rsp + 16]
.L43:
    vandps ymm2, ymm0, ymmword ptr [rax + 32]
    vbroadcastss ymm3, dword ptr [rip + .K3f800000]
    vminps ymm2, ymm3, ymm2
    vcmpgt_oqps ymm1, ymm2, ymm1
    vtestps ymm1, ymm1
    je .L44
    mov rax, qword ptr [rsp + 32]
    mov rdx, qword ptr [rsp + 24]
    vmovdqu ymm3, ymmword ptr [rax + rdx + 32]
    mov eax, dword ptr [r15 + 96]
    mov edx, -2147483648
    xor eax, edx
    vmovd xmm5, eax
    vpbroadcastd ymm5, xmm5
    vpbroadcastd ymm6, dword ptr [rip + .K80000000]
    vpxor ymm6, ymm3, ymm6
    vpcmpgtd ymm5, ymm5, ymm6
    vpbroadcastd ymm6, dword ptr [r15 + 100]
    vpcmpeqd ymm6, ymm6, ymm3
    vpandn ymm5, ymm6, ymm5
    vandps ymm1, ymm1, ymm5
    vmovmskps eax, ymm1
    mov rdx, qword ptr [r15 + 8]
    mov rsi, qword ptr [r15 + 72]
    popcnt edi, eax
    shl eax, 5
    mov r11, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm1, ymmword ptr [r11 + rax]
    vpermps ymm2, ymm1, ymm2
    vmovups ymmword ptr [rdx + 4*rsi], ymm2
    mov rax, qword ptr [r15 + 32]
    vpermps ymm1, ymm1, ymm3
    vmovups ymmword ptr [rax + 4*rsi], ymm1
    add rdi, rsi
    mov qword ptr [r15 + 72], rdi
.L44:
    test r9, r9
    mov rax, qword ptr [rsp + 8]
    je .L8
    imul rdx, rax, 112
    imul rax, qword ptr [rsp + 64], 112
    add rdx, qword ptr [rsp + 144]
    add rdx, rax
    jmp .L46
.L45:
    dec r9
    add rdx, 112
    add r8, 64
    test r9, r9
    je .L8
.L46:
    cmp r8, 256
    je .L8
    vandps ymm1, ymm0, ymmword ptr [rsp + r8 + 320]
    vbroadcastss ymm2, dword ptr [rip + .K3f800000]
    vminps ymm2, ymm2, ymm1
    vbroadcastss ymm1, dword ptr [rdx - 12]
    vcmpgt_oqps ymm3, ymm2, ymm1
    vtestps ymm3, ymm3
    je .L47
    mov rax, qword ptr [rsp + 32]
    mov rsi, qword ptr [rsp + 24]
    vmovdqu ymm5, ymmword ptr [rax + rsi]
    mov eax, dword ptr [rdx - 4]
    mov esi, -2147483648
    xor eax, esi
    vmovd xmm6, eax
    vpbroadcastd ymm6, xmm6
    vpbroadcastd ymm7, dword ptr [rip + .K80000000]
    vpxor ymm7, ymm5, ymm7
    vpcmpgtd ymm6, ymm6, ymm7
    vpbroadcastd ymm7, dword ptr [rdx]
    vpcmpeqd ymm7, ymm7, ymm5
    vpandn ymm6, ymm7, ymm6
    vandps ymm3, ymm3, ymm6
    vmovmskps eax, ymm3
    mov rsi, qword ptr [rdx - 92]
    mov rdi, qword ptr [rdx - 28]
    popcnt r11d, eax
    shl eax, 5
    mov r15, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm3, ymmword ptr [r15 + rax]
    vpermps ymm2, ymm3, ymm2
    vmovups ymmword ptr [rsi + 4*rdi], ymm2
    mov rax, qword ptr [rdx - 68]
    vpermps ymm2, ymm3, ymm5
    vmovups ymmword ptr [rax + 4*rdi], ymm2
    add r11, rdi
    mov qword ptr [rdx - 28], r11
.L47:
    vandps ymm2, ymm0, ymmword ptr [rsp + r8 + 352]
    vbroadcastss ymm3, dword ptr [rip + .K3f800000]
    vminps ymm2, ymm3, ymm2
    vcmpgt_oqps ymm1, ymm2, ymm1
    vtestps ymm1, ymm1
    je .L45
    mov rax, qword ptr [rsp + 32]
    mov rsi, qword ptr [rsp + 24]
    vmovdqu ymm3, ymmword ptr [rax + rsi + 32]
    mov eax, dword ptr [rdx - 4]
    mov esi, -2147483648
    xor eax, esi
    vmovd xmm5, eax
    vpbroadcastd ymm5, xmm5
    vpbroadcastd ymm6, dword ptr [rip + .K80000000]
    vpxor ymm6, ymm3, ymm6
    vpcmpgtd ymm5, ymm5, ymm6
    vpbroadcastd ymm6, dword ptr [rdx]
    vpcmpeqd ymm6, ymm6, ymm3
    vpandn ymm5, ymm6, ymm5
    vandps ymm1, ymm1, ymm5
    vmovmskps eax, ymm1
    mov rsi, qword ptr [rdx - 92]
    mov rdi, qword ptr [rdx - 28]
    popcnt r11d, eax
    shl eax, 5
    mov r15, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm1, ymmword ptr [r15 + rax]
    vpermps ymm2, ymm1, ymm2
    vmovups ymmword ptr [rsi + 4*rdi], ymm2
    mov rax, qword ptr [rdx - 68]
    vpermps ymm1, ymm1, ymm3
    vmovups ymmword ptr [rax + 4*rdi], ymm1
    add r11, rdi
    mov qword ptr [rdx - 28], r11
    jmp .L45
.L48:
    mov rsi, rcx
    sub rsi, rdx
    cmp r9, rsi
    setbe al
    cmp rsi, 4
    setae dl
    or dl, al
    jne .L8
    mov rdi, rsi
    mov rdx, rsi
    mov rax, rdi
    not rax
    add r9, rax
    mov r8, rdi
    shl r8, 6
    lea rax, [rsp + r8]
    add rax, 320
    or r8, 64
    or rdx, 1
    mov qword ptr [rsp + 64], rdx
    jmp .L42
.L49:
    mov r8, qword ptr [rsp + 128]
    inc r8
    mov rsi, qword ptr [rsp + 304]
    add rbx, rsi
    add qword ptr [rsp + 48], rsi
    mov rax, qword ptr [rsp + 296]
    cmp r8, rax
    mov r11, qword ptr [rsp + 152]
    mov r14, qword ptr [rsp + 136]
    mov rdi, qword ptr [rsp + 288]
    jb .L4
    jmp .L1
.L50:
    mov rax, r14
    imul rax, r8
    mov rcx, qword ptr [rsp + 120]
    lea rax, [rcx + 4*rax]
    mov r14, r8
    shl r14, 6
    mov edx, 6
    xor r12d, r12d
    mov rcx, qword ptr [rsp + 144]
    mov qword ptr [rsp + 8], rcx
    mov rcx, qword ptr [rsp + 280]
    mov qword ptr [rsp + 160], rcx
    mov r9, qword ptr [rsp + 40]
    jmp .L52
.L51:
    mov rdx, qword ptr [rsp + 24]
    mov rcx, rdx
    add rdx, 6
    mov r9, qword ptr [rsp + 224]
    add r9, 24
    add qword ptr [rsp + 160], 24
    add qword ptr [rsp + 8], 672
    add r12, 6
    cmp rdx, qword ptr [rsp + 16]
    ja .L7
.L52:
    mov qword ptr [rsp + 24], rdx
    mov rdx, qword ptr [rsp + 176]
    lea rcx, [rdx + 4*r12]
    vbroadcastss ymm0, dword ptr [rdx + 4*r12]
    vmovaps ymmword ptr [rsp + 320], ymm0
    vmovaps ymmword ptr [rsp + 352], ymm0
    vmovaps ymmword ptr [rsp + 384], ymm0
    vmovaps ymmword ptr [rsp + 416], ymm0
    vmovaps ymmword ptr [rsp + 448], ymm0
    vmovaps ymmword ptr [rsp + 480], ymm0
    vmovaps ymmword ptr [rsp + 512], ymm0
    vmovaps ymmword ptr [rsp + 544], ymm0
    vmovaps ymmword ptr [rsp + 576], ymm0
    vmovaps ymmword ptr [rsp + 608], ymm0
    vmovaps ymmword ptr [rsp + 640], ymm0
    vmovaps ymmword ptr [rsp + 672], ymm0
    vmovups ymm0, ymmword ptr [rax]
    vmovaps ymmword ptr [rsp + 64], ymm0
    vmovups ymm0, ymmword ptr [rax + 32]
    vmovaps ymmword ptr [rsp + 192], ymm0
    lea rsi, [rip + .T1]
    mov rdx, qword ptr [rsp + 168]
    movsxd rdx, dword ptr [rsi + 4*rdx]
    add rdx, rsi
    mov qword ptr [rsp + 224], r9
    jmp rdx
.L53:
    mov r8, r9
    xor r11d, r11d
    xor r9d, r9d
    jmp .L58
.L54:
    vxorps xmm3, xmm3, xmm3
.L55:
    vmovaps ymm6, ymm3
    lea rdx, [rcx + 4*r9]
    lea rdi, [r15 + 2*r15]
    shl rdi, 4
    vbroadcastss ymm3, dword ptr [rdx + rdi]
    vmovaps ymm7, ymm2
    shl r15, 6
    vsubps ymm2, ymm3, ymmword ptr [rax + r15]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm3, ymmword ptr [rax + r15 + 32]
    vfmadd213ps ymm3, ymm3, ymm6
.L56:
    vbroadcastss ymm0, dword ptr [rip + .Kbf000000]
    vmulps ymm6, ymm2, ymm0
    vmulps ymm2, ymm3, ymm0
.L57:
    vbroadcastss ymm12, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm12, ymm6
    vbroadcastss ymm11, dword ptr [rip + .K42b20000]
    vminps ymm3, ymm11, ymm3
    vbroadcastss ymm14, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm6, ymm14
    vbroadcastss ymm4, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm6, ymm3, ymm4
    vbroadcastss ymm13, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm13, ymm6
    vbroadcastss ymm5, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm3, ymm6, ymm5
    vbroadcastss ymm15, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm3, ymm6, ymm15
    vbroadcastss ymm7, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm9, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm7, ymm3, ymm9
    vbroadcastss ymm1, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm7, ymm3, ymm1
    vbroadcastss ymm0, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm7, ymm3, ymm0
    vbroadcastss ymm1, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm7, ymm3, ymm1
    vbroadcastss ymm5, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm7, ymm3, ymm5
    vfmadd213ps ymm7, ymm3, ymm5
    vaddps ymm3, ymm6, ymm4
    vbroadcastss ymm10, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm6, ymm10, ymm4
    vpsubd ymm8, ymm3, ymm6
    vpslld ymm6, ymm6, 23
    vpbroadcastd ymm3, dword ptr [rip + .K3f800000]
    vpaddd ymm6, ymm6, ymm3
    vmulps ymm7, ymm7, ymm6
    vbroadcastss ymm6, dword ptr [rcx + 4*r9]
    vpslld ymm8, ymm8, 23
    vpaddd ymm8, ymm8, ymm3
    vmulps ymm7, ymm8, ymm7
    vmulps ymm8, ymm6, ymmword ptr [rsp + 64]
    vmulps ymm7, ymm8, ymm7
    vmovaps ymmword ptr [rsp + r11 + 320], ymm7
    vmaxps ymm2, ymm12, ymm2
    vminps ymm2, ymm11, ymm2
    vmovaps ymm7, ymm14
    vfmadd213ps ymm7, ymm2, ymm4
    vaddps ymm7, ymm13, ymm7
    vbroadcastss ymm8, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm2, ymm7, ymm8
    vfnmadd231ps ymm2, ymm7, ymm15
    vbroadcastss ymm8, dword ptr [rip + .K3ab511e8]
    vfmadd213ps ymm8, ymm2, ymm9
    vbroadcastss ymm9, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm8, ymm2, ymm9
    vfmadd213ps ymm8, ymm2, ymm0
    vfmadd213ps ymm8, ymm2, ymm1
    vfmadd213ps ymm8, ymm2, ymm5
    vfmadd213ps ymm8, ymm2, ymm5
    vaddps ymm2, ymm7, ymm4
    vfmadd213ps ymm7, ymm10, ymm4
    vpsubd ymm2, ymm2, ymm7
    vpslld ymm7, ymm7, 23
    vpaddd ymm7, ymm7, ymm3
    vmulps ymm7, ymm8, ymm7
    vpslld ymm2, ymm2, 23
    vpaddd ymm2, ymm2, ymm3
    vmulps ymm2, ymm7, ymm2
    vmulps ymm3, ymm6, ymmword ptr [rsp + 192]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r11 + 352], ymm2
    add r11, 64
    inc r9
    add r8, 4
    cmp r11, 384
    je .L81
.L58:
    vbroadcastss ymm2, dword ptr [rip + .K80000000]
    vmovaps ymm6, ymm2
    cmp r13, -3
    ja .L57
    mov r15d, 1
    vxorps xmm2, xmm2, xmm2
    test r13, r13
    je .L54
    mov rdx, r8
    mov rdi, rbx
    vxorps xmm3, xmm3, xmm3
.L59:
    vbroadcastss ymm6, dword ptr [rdx - 48]
    vsubps ymm7, ymm6, ymmword ptr [rdi - 96]
    vfmadd213ps ymm7, ymm7, ymm2
    vsubps ymm6, ymm6, ymmword ptr [rdi - 64]
    vbroadcastss ymm8, dword ptr [rdx]
    vfmadd213ps ymm6, ymm6, ymm3
    vsubps ymm2, ymm8, ymmword ptr [rdi - 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm8, ymmword ptr [rdi]
    vfmadd213ps ymm3, ymm3, ymm6
    sub rdi, -128
    add rdx, 96
    lea rsi, [r10 + r15]
    add rsi, 2
    add r15, 2
    cmp rsi, 1
    jne .L59
    test byte ptr [rsp], 1
    jne .L55
    jmp .L56
.L60:
    mov rdx, r9
    xor r9d, r9d
    xor r11d, r11d
    jmp .L65
.L61:
    vxorps xmm3, xmm3, xmm3
.L62:
    vmovaps ymm6, ymm3
    lea rsi, [rcx + 4*r9]
    lea rdi, [r15 + 2*r15]
    shl rdi, 4
    vbroadcastss ymm3, dword ptr [rsi + rdi]
    vmovaps ymm7, ymm2
    shl r15, 6
    vsubps ymm2, ymm3, ymmword ptr [rax + r15]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm3, ymmword ptr [rax + r15 + 32]
    vfmadd213ps ymm3, ymm3, ymm6
.L63:
    vbroadcastss ymm0, dword ptr [rip + .K40400000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm6, ymm2
    vmulps ymm2, ymm3, ymm0
    vsqrtps ymm2, ymm2
.L64:
    vbroadcastss ymm12, dword ptr [rip + .K42d20000]
    vminps ymm8, ymm12, ymm6
    vbroadcastss ymm7, dword ptr [rip + .K80000000]
    vxorps ymm3, ymm8, ymm7
    vbroadcastss ymm15, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm15, ymm3
    vbroadcastss ymm14, dword ptr [rip + .K42b20000]
    vminps ymm3, ymm14, ymm3
    vbroadcastss ymm10, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm6, ymm10
    vbroadcastss ymm4, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm6, ymm3, ymm4
    vbroadcastss ymm0, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm6, ymm0
    vbroadcastss ymm5, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm3, ymm6, ymm5
    vbroadcastss ymm5, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm3, ymm6, ymm5
    vbroadcastss ymm9, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm0, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm9, ymm3, ymm0
    vbroadcastss ymm1, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm9, ymm3, ymm1
    vbroadcastss ymm1, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm9, ymm3, ymm1
    vbroadcastss ymm12, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm9, ymm3, ymm12
    vbroadcastss ymm11, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm9, ymm3, ymm11
    vfmadd213ps ymm9, ymm3, ymm11
    vaddps ymm3, ymm6, ymm4
    vbroadcastss ymm13, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm6, ymm13, ymm4
    vpsubd ymm11, ymm3, ymm6
    vpslld ymm6, ymm6, 23
    vpbroadcastd ymm3, dword ptr [rip + .K3f800000]
    vpaddd ymm6, ymm6, ymm3
    vmulps ymm6, ymm9, ymm6
    vpslld ymm9, ymm11, 23
    vbroadcastss ymm11, dword ptr [rip + .Kcb400000]
    vpaddd ymm9, ymm9, ymm3
    vmulps ymm9, ymm9, ymm6
    vbroadcastss ymm6, dword ptr [rcx + 4*r9]
    vfmadd213ps ymm9, ymm8, ymm9
    vmulps ymm8, ymm6, ymmword ptr [rsp + 64]
    vmulps ymm8, ymm8, ymm9
    vmovaps ymmword ptr [rsp + r11 + 320], ymm8
    vbroadcastss ymm8, dword ptr [rip + .K42d20000]
    vminps ymm2, ymm8, ymm2
    vxorps ymm7, ymm2, ymm7
    vmaxps ymm7, ymm15, ymm7
    vminps ymm7, ymm14, ymm7
    vfmadd213ps ymm10, ymm7, ymm4
    vaddps ymm8, ymm10, ymm11
    vbroadcastss ymm9, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm7, ymm8, ymm9
    vfnmadd231ps ymm7, ymm8, ymm5
    vbroadcastss ymm9, dword ptr [rip + .K3ab511e8]
    vfmadd213ps ymm9, ymm7, ymm0
    vbroadcastss ymm0, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm9, ymm7, ymm0
    vfmadd213ps ymm9, ymm7, ymm1
    vfmadd213ps ymm9, ymm7, ymm12
    vbroadcastss ymm0, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm9, ymm7, ymm0
    vfmadd213ps ymm9, ymm7, ymm0
    vaddps ymm7, ymm8, ymm4
    vfmadd213ps ymm8, ymm13, ymm4
    vpsubd ymm7, ymm7, ymm8
    vpslld ymm8, ymm8, 23
    vpaddd ymm8, ymm8, ymm3
    vmulps ymm8, ymm9, ymm8
    vpslld ymm7, ymm7, 23
    vpaddd ymm3, ymm7, ymm3
    vmulps ymm3, ymm8, ymm3
    vfmadd213ps ymm3, ymm2, ymm3
    vmulps ymm2, ymm6, ymmword ptr [rsp + 192]
    vmulps ymm2, ymm2, ymm3
    vmovaps ymmword ptr [rsp + r11 + 352], ymm2
    add r11, 64
    inc r9
    add rdx, 4
    cmp r11, 384
    je .L81
.L65:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm2, xmm2, xmm2
    cmp r13, -3
    ja .L64
    mov r15d, 1
    test r13, r13
    je .L61
    mov r8, rdx
    mov rdi, rbx
    vxorps xmm3, xmm3, xmm3
.L66:
    vbroadcastss ymm6, dword ptr [r8 - 48]
    vsubps ymm7, ymm6, ymmword ptr [rdi - 96]
    vfmadd213ps ymm7, ymm7, ymm2
    vsubps ymm6, ymm6, ymmword ptr [rdi - 64]
    vbroadcastss ymm8, dword ptr [r8]
    vfmadd213ps ymm6, ymm6, ymm3
    vsubps ymm2, ymm8, ymmword ptr [rdi - 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm8, ymmword ptr [rdi]
    vfmadd213ps ymm3, ymm3, ymm6
    sub rdi, -128
    add r8, 96
    lea rsi, [r10 + r15]
    add rsi, 2
    add r15, 2
    cmp rsi, 1
    jne .L66
    test byte ptr [rsp], 1
    jne .L62
    jmp .L63
.L67:
    xor edx, edx
    xor r11d, r11d
    jmp .L72
.L68:
    vxorps xmm3, xmm3, xmm3
.L69:
    vmovaps ymm6, ymm3
    lea rsi, [rcx + 4*rdx]
    lea rdi, [r15 + 2*r15]
    shl rdi, 4
    vbroadcastss ymm3, dword ptr [rsi + rdi]
    vmovaps ymm7, ymm2
    shl r15, 6
    vsubps ymm2, ymm3, ymmword ptr [rax + r15]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm3, ymmword ptr [rax + r15 + 32]
    vfmadd213ps ymm3, ymm3, ymm6
.L70:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm6, ymm2
    vmulps ymm2, ymm3, ymm0
    vsqrtps ymm2, ymm2
.L71:
    vbroadcastss ymm12, dword ptr [rip + .K42d20000]
    vminps ymm3, ymm12, ymm6
    vbroadcastss ymm7, dword ptr [rip + .K80000000]
    vxorps ymm6, ymm3, ymm7
    vbroadcastss ymm4, dword ptr [rip + .Kc2d00000]
    vmaxps ymm6, ymm4, ymm6
    vbroadcastss ymm14, dword ptr [rip + .K42b20000]
    vminps ymm6, ymm14, ymm6
    vbroadcastss ymm12, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm8, ymm12
    vbroadcastss ymm10, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm8, ymm6, ymm10
    vbroadcastss ymm0, dword ptr [rip + .Kcb400000]
    vaddps ymm8, ymm8, ymm0
    vbroadcastss ymm5, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm6, ymm8, ymm5
    vbroadcastss ymm5, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm6, ymm8, ymm5
    vbroadcastss ymm9, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm0, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm9, ymm6, ymm0
    vbroadcastss ymm1, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm9, ymm6, ymm1
    vbroadcastss ymm0, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm9, ymm6, ymm0
    vbroadcastss ymm1, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm9, ymm6, ymm1
    vbroadcastss ymm15, dword ptr [rip + .K3eaaaaab]
    vmovaps ymm11, ymm15
    vbroadcastss ymm0, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm11, ymm3, ymm0
    vfmadd213ps ymm11, ymm3, ymm0
    vfmadd213ps ymm9, ymm6, ymm0
    vfmadd213ps ymm9, ymm6, ymm0
    vaddps ymm3, ymm8, ymm10
    vbroadcastss ymm13, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm8, ymm13, ymm10
    vpsubd ymm6, ymm3, ymm8
    vpslld ymm8, ymm8, 23
    vpbroadcastd ymm3, dword ptr [rip + .K3f800000]
    vpaddd ymm8, ymm8, ymm3
    vmulps ymm8, ymm9, ymm8
    vpslld ymm6, ymm6, 23
    vpaddd ymm6, ymm6, ymm3
    vmulps ymm8, ymm8, ymm6
    vbroadcastss ymm6, dword ptr [rcx + 4*rdx]
    vmulps ymm8, ymm11, ymm8
    vbroadcastss ymm11, dword ptr [rip + .Kcb400000]
    vmulps ymm9, ymm6, ymmword ptr [rsp + 64]
    vmulps ymm8, ymm9, ymm8
    vmovaps ymmword ptr [rsp + r11 + 320], ymm8
    vbroadcastss ymm8, dword ptr [rip + .K42d20000]
    vminps ymm2, ymm8, ymm2
    vxorps ymm7, ymm2, ymm7
    vmaxps ymm7, ymm4, ymm7
    vminps ymm7, ymm14, ymm7
    vfmadd213ps ymm12, ymm7, ymm10
    vaddps ymm8, ymm12, ymm11
    vbroadcastss ymm4, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm7, ymm8, ymm4
    vfnmadd231ps ymm7, ymm8, ymm5
    vfmadd213ps ymm15, ymm2, ymm0
    vfmadd213ps ymm15, ymm2, ymm0
    vbroadcastss ymm2, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm4, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm2, ymm7, ymm4
    vbroadcastss ymm4, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm2, ymm7, ymm4
    vbroadcastss ymm4, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm2, ymm7, ymm4
    vfmadd213ps ymm2, ymm7, ymm1
    vfmadd213ps ymm2, ymm7, ymm0
    vfmadd213ps ymm2, ymm7, ymm0
    vaddps ymm7, ymm8, ymm10
    vfmadd213ps ymm8, ymm13, ymm10
    vpsubd ymm7, ymm7, ymm8
    vpslld ymm8, ymm8, 23
    vpaddd ymm8, ymm8, ymm3
    vmulps ymm2, ymm8, ymm2
    vpslld ymm7, ymm7, 23
    vpaddd ymm3, ymm7, ymm3
    vmulps ymm2, ymm2, ymm3
    vmulps ymm2, ymm15, ymm2
    vmulps ymm3, ymm6, ymmword ptr [rsp + 192]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r11 + 352], ymm2
    add r11, 64
    inc rdx
    add r9, 4
    cmp r11, 384
    je .L81
.L72:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm2, xmm2, xmm2
    cmp r13, -3
    ja .L71
    mov r15d, 1
    test r13, r13
    je .L68
    mov r8, r9
    mov rdi, rbx
    vxorps xmm3, xmm3, xmm3
.L73:
    vbroadcastss ymm6, dword ptr [r8 - 48]
    vsubps ymm7, ymm6, ymmword ptr [rdi - 96]
    vfmadd213ps ymm7, ymm7, ymm2
    vsubps ymm6, ymm6, ymmword ptr [rdi - 64]
    vbroadcastss ymm8, dword ptr [r8]
    vfmadd213ps ymm6, ymm6, ymm3
    vsubps ymm2, ymm8, ymmword ptr [rdi - 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm8, ymmword ptr [rdi]
    vfmadd213ps ymm3, ymm3, ymm6
    sub rdi, -128
    add r8, 96
    lea rsi, [r10 + r15]
    add rsi, 2
    add r15, 2
    cmp rsi, 1
    jne .L73
    test byte ptr [rsp], 1
    jne .L69
    jmp .L70
.L74:
    mov rdx, r9
    xor r9d, r9d
    xor r11d, r11d
    jmp .L79
.L75:
    vxorps xmm3, xmm3, xmm3
.L76:
    vmovaps ymm6, ymm3
    lea rsi, [rcx + 4*r9]
    lea rdi, [r15 + 2*r15]
    shl rdi, 4
    vbroadcastss ymm3, dword ptr [rsi + rdi]
    vmovaps ymm7, ymm2
    shl r15, 6
    vsubps ymm2, ymm3, ymmword ptr [rax + r15]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm3, ymmword ptr [rax + r15 + 32]
    vfmadd213ps ymm3, ymm3, ymm6
.L77:
    vsqrtps ymm6, ymm2
    vsqrtps ymm2, ymm3
.L78:
    vbroadcastss ymm7, dword ptr [rip + .K80000000]
    vxorps ymm3, ymm6, ymm7
    vbroadcastss ymm13, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm13, ymm3
    vbroadcastss ymm12, dword ptr [rip + .K42b20000]
    vminps ymm3, ymm12, ymm3
    vbroadcastss ymm15, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm6, ymm15
    vbroadcastss ymm4, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm6, ymm3, ymm4
    vbroadcastss ymm14, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm14, ymm6
    vbroadcastss ymm5, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm3, ymm6, ymm5
    vbroadcastss ymm10, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm3, ymm6, ymm10
    vbroadcastss ymm8, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm0, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm8, ymm3, ymm0
    vbroadcastss ymm1, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm8, ymm3, ymm1
    vbroadcastss ymm1, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm8, ymm3, ymm1
    vbroadcastss ymm5, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm8, ymm3, ymm5
    vbroadcastss ymm9, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm8, ymm3, ymm9
    vfmadd213ps ymm8, ymm3, ymm9
    vaddps ymm3, ymm6, ymm4
    vbroadcastss ymm11, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm6, ymm11, ymm4
    vpsubd ymm9, ymm3, ymm6
    vpslld ymm6, ymm6, 23
    vpbroadcastd ymm3, dword ptr [rip + .K3f800000]
    vpaddd ymm6, ymm6, ymm3
    vmulps ymm8, ymm8, ymm6
    vbroadcastss ymm6, dword ptr [rcx + 4*r9]
    vpslld ymm9, ymm9, 23
    vpaddd ymm9, ymm9, ymm3
    vmulps ymm8, ymm8, ymm9
    vmulps ymm9, ymm6, ymmword ptr [rsp + 64]
    vmulps ymm8, ymm9, ymm8
    vmovaps ymmword ptr [rsp + r11 + 320], ymm8
    vxorps ymm2, ymm2, ymm7
    vmaxps ymm2, ymm13, ymm2
    vminps ymm2, ymm12, ymm2
    vmovaps ymm7, ymm15
    vfmadd213ps ymm7, ymm2, ymm4
    vaddps ymm7, ymm14, ymm7
    vbroadcastss ymm8, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm2, ymm7, ymm8
    vfnmadd231ps ymm2, ymm7, ymm10
    vbroadcastss ymm8, dword ptr [rip + .K3ab511e8]
    vfmadd213ps ymm8, ymm2, ymm0
    vbroadcastss ymm0, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm8, ymm2, ymm0
    vfmadd213ps ymm8, ymm2, ymm1
    vfmadd213ps ymm8, ymm2, ymm5
    vbroadcastss ymm0, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm8, ymm2, ymm0
    vfmadd213ps ymm8, ymm2, ymm0
    vaddps ymm2, ymm7, ymm4
    vfmadd213ps ymm7, ymm11, ymm4
    vpsubd ymm2, ymm2, ymm7
    vpslld ymm7, ymm7, 23
    vpaddd ymm7, ymm7, ymm3
    vmulps ymm7, ymm8, ymm7
    vpslld ymm2, ymm2, 23
    vpaddd ymm2, ymm2, ymm3
    vmulps ymm2, ymm7, ymm2
    vmulps ymm3, ymm6, ymmword ptr [rsp + 192]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r11 + 352], ymm2
    add r11, 64
    inc r9
    add rdx, 4
    cmp r11, 384
    je .L81
.L79:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm2, xmm2, xmm2
    cmp r13, -3
    ja .L78
    mov r15d, 1
    test r13, r13
    je .L75
    mov r8, rdx
    mov rdi, rbx
    vxorps xmm3, xmm3, xmm3
.L80:
    vbroadcastss ymm6, dword ptr [r8 - 48]
    vsubps ymm7, ymm6, ymmword ptr [rdi - 96]
    vfmadd213ps ymm7, ymm7, ymm2
    vsubps ymm6, ymm6, ymmword ptr [rdi - 64]
    vbroadcastss ymm8, dword ptr [r8]
    vfmadd213ps ymm6, ymm6, ymm3
    vsubps ymm2, ymm8, ymmword ptr [rdi - 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm8, ymmword ptr [rdi]
    vfmadd213ps ymm3, ymm3, ymm6
    sub rdi, -128
    add r8, 96
    lea rsi, [r10 + r15]
    add rsi, 2
    add r15, 2
    cmp rsi, 1
    jne .L80
    test byte ptr [rsp], 1
    jne .L76
    jmp .L77
.L81:
    vmovaps ymm15, ymmword ptr [rsp + 320]
    vmovaps ymm13, ymmword ptr [rsp + 352]
    vmovaps ymm12, ymmword ptr [rsp + 384]
    vmovaps ymm11, ymmword ptr [rsp + 416]
    vmovaps ymm9, ymmword ptr [rsp + 448]
    vmovaps ymm8, ymmword ptr [rsp + 480]
    vmovaps ymm7, ymmword ptr [rsp + 512]
    vmovaps ymm6, ymmword ptr [rsp + 544]
    vmovaps ymm3, ymmword ptr [rsp + 576]
    vmovaps ymm2, ymmword ptr [rsp + 608]
    vmovaps ymm1, ymmword ptr [rsp + 640]
    vmovaps ymm0, ymmword ptr [rsp + 672]
    mov r9, qword ptr [rsp + 184]
    test r9, r9
    je .L83
    mov rcx, qword ptr [rsp + 48]
    mov rdx, qword ptr [rsp + 160]
.L82:
    vmovups ymm5, ymmword ptr [rcx - 32]
    vmovups ymm10, ymmword ptr [rcx]
    vbroadcastss ymm14, dword ptr [rdx - 20]
    vfnmadd231ps ymm15, ymm14, ymm5
    vfnmadd231ps ymm13, ymm10, ymm14
    vbroadcastss ymm14, dword ptr [rdx - 16]
    vfnmadd231ps ymm12, ymm14, ymm5
    vfnmadd231ps ymm11, ymm10, ymm14
    vbroadcastss ymm14, dword ptr [rdx - 12]
    vfnmadd231ps ymm9, ymm14, ymm5
    vfnmadd231ps ymm8, ymm10, ymm14
    vbroadcastss ymm14, dword ptr [rdx - 8]
    vfnmadd231ps ymm7, ymm14, ymm5
    vfnmadd231ps ymm6, ymm10, ymm14
    vbroadcastss ymm14, dword ptr [rdx - 4]
    vfnmadd231ps ymm3, ymm14, ymm5
    vfnmadd231ps ymm2, ymm10, ymm14
    vbroadcastss ymm14, dword ptr [rdx]
    vfnmadd231ps ymm1, ymm14, ymm5
    vfnmadd231ps ymm0, ymm14, ymm10
    add rdx, 48
    add rcx, 64
    dec r9
    jne .L82
.L83:
    vmovaps ymmword ptr [rsp + 320], ymm15
    vmovaps ymmword ptr [rsp + 352], ymm13
    vmovaps ymmword ptr [rsp + 384], ymm12
    vmovaps ymmword ptr [rsp + 416], ymm11
    vmovaps ymmword ptr [rsp + 448], ymm9
    vmovaps ymmword ptr [rsp + 480], ymm8
    vmovaps ymmword ptr [rsp + 512], ymm7
    vmovaps ymmword ptr [rsp + 544], ymm6
    vmovaps ymmword ptr [rsp + 576], ymm3
    vmovaps ymmword ptr [rsp + 608], ymm2
    vmovaps ymmword ptr [rsp + 640], ymm1
    vmovaps ymmword ptr [rsp + 672], ymm0
    cmp qword ptr [rsp + 16], r12
    vbroadcastss ymm8, dword ptr [rip + .K3f800000]
    je .L51
    mov ecx, 32
    mov rdx, qword ptr [rsp + 16]
    mov r9, qword ptr [rsp + 8]
    jmp .L85
.L84:
    add rcx, 64
    add r9, 112
    dec rdx
    cmp r12, rdx
    je .L51
.L85:
    cmp rcx, 416
    je .L51
    vbroadcastss ymm0, dword ptr [rip + .K2147483647]
    vandps ymm1, ymm0, ymmword ptr [rsp + rcx + 288]
    vminps ymm2, ymm8, ymm1
    vbroadcastss ymm1, dword ptr [r9 - 12]
    vcmpgt_oqps ymm3, ymm2, ymm1
    vtestps ymm3, ymm3
    je .L86
    mov rsi, qword ptr [rsp + 32]
    vmovdqu ymm5, ymmword ptr [rsi + r14]
    mov esi, dword ptr [r9 - 4]
    mov edi, -2147483648
    xor esi, edi
    vmovd xmm6, esi
    vpbroadcastd ymm6, xmm6
    vpbroadcastd ymm7, dword ptr [rip + .K80000000]
    vpxor ymm7, ymm5, ymm7
    vpcmpgtd ymm6, ymm6, ymm7
    vpbroadcastd ymm7, dword ptr [r9]
    vpcmpeqd ymm7, ymm7, ymm5
    vpandn ymm6, ymm7, ymm6
    vandps ymm3, ymm3, ymm6
    vmovmskps esi, ymm3
    mov rdi, qword ptr [r9 - 92]
    mov r8, qword ptr [r9 - 28]
    popcnt r11d, esi
    shl esi, 5
    mov r15, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm3, ymmword ptr [r15 + rsi]
    vpermps ymm2, ymm3, ymm2
    vmovups ymmword ptr [rdi + 4*r8], ymm2
    mov rsi, qword ptr [r9 - 68]
    vpermps ymm2, ymm3, ymm5
    vmovups ymmword ptr [rsi + 4*r8], ymm2
    add r11, r8
    mov qword ptr [r9 - 28], r11
.L86:
    vandps ymm0, ymm0, ymmword ptr [rsp + rcx + 320]
    vminps ymm0, ymm8, ymm0
    vcmpgt_oqps ymm1, ymm0, ymm1
    vtestps ymm1, ymm1
    je .L84
    mov rsi, qword ptr [rsp + 32]
    vmovdqu ymm2, ymmword ptr [rsi + r14 + 32]
    mov esi, dword ptr [r9 - 4]
    mov edi, -2147483648
    xor esi, edi
    vmovd xmm3, esi
    vpbroadcastd ymm3, xmm3
    vpbroadcastd ymm5, dword ptr [rip + .K80000000]
    vpxor ymm5, ymm2, ymm5
    vpcmpgtd ymm3, ymm3, ymm5
    vpbroadcastd ymm5, dword ptr [r9]
    vpcmpeqd ymm5, ymm5, ymm2
    vpandn ymm3, ymm5, ymm3
    vandps ymm1, ymm1, ymm3
    vmovmskps esi, ymm1
    mov rdi, qword ptr [r9 - 92]
    mov r8, qword ptr [r9 - 28]
    popcnt r11d, esi
    shl esi, 5
    mov r15, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm1, ymmword ptr [r15 + rsi]
    vpermps ymm0, ymm1, ymm0
    vmovups ymmword ptr [rdi + 4*r8], ymm0
    mov rsi, qword ptr [r9 - 68]
    vpermps ymm0, ymm1, ymm2
    vmovups ymmword ptr [rsi + 4*r8], ymm0
    add r11, r8
    mov qword ptr [r9 - 28], r11
    jmp .L84
.L87:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L10 .L31 .L17 .L24
.T1: jump .L53 .L74 .L60 .L67
.K2147483647 = .long 2147483647
.K35bfbe8e = .long 0x35bfbe8e ; 1.4286068e-6
.K3ab511e8 = .long 0x3ab511e8 ; 1.381454e-3
.K3c091d11 = .long 0x3c091d11 ; 8.368746e-3
.K3d2aac79 = .long 0x3d2aac79 ; 4.166839e-2
.K3e2aaa49 = .long 0x3e2aaa49 ; 1.6666521e-1
.K3eaaaaab = .long 0x3eaaaaab ; 3.3333334e-1
.K3efffffe = .long 0x3efffffe ; 4.9999994e-1
.K3f000000 = .long 0x3f000000 ; 5e-1
.K3f317200 = .long 0x3f317200 ; 6.9314575e-1
.K3f800000 = .long 0x3f800000 ; 1e0
.K3fb8aa3b = .long 0x3fb8aa3b ; 1.442695e0
.K40400000 = .long 0x40400000 ; 3e0
.K40a00000 = .long 0x40a00000 ; 5e0
.K42b20000 = .long 0x42b20000 ; 8.9e1
.K42d20000 = .long 0x42d20000 ; 1.05e2
.K4b400000 = .long 0x4b400000 ; 1.2582912e7
.K80000000 = .long 0x80000000 ; -0e0
.Kbf000000 = .long 0xbf000000 ; -5e-1
.Kc2d00000 = .long 0xc2d00000 ; -1.04e2
.Kcb400000 = .long 0xcb400000 ; -1.2582912e7
