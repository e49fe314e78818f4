; avx2/f32/residual_signed
rhotree_kernels::arch::avx2::f32::residual_signed:
    push rbp
    mov rbp, rsp
    push r15
    push r14
    push r13
    push r12
    push rbx
    and rsp, -32
    sub rsp, 704
    mov qword ptr [rsp + 120], rsi
    mov rcx, qword ptr [rdi + 32]
    mov rsi, qword ptr [rdi + 40]
    mov qword ptr [rsp + 32], rcx
    add rcx, rsi
    mov rax, -1
    cmovb rcx, rax
    mov r9, rcx
    inc r9
    cmove r9, rax
    shl r9, 4
    je .L77
    mov r8, rcx
    mov rcx, qword ptr [rdi + 24]
    mov rax, rcx
    or rax, r9
    shr rax, 32
    je .L0
    mov rax, rcx
    xor edx, edx
    div r9
    mov qword ptr [rsp + 72], rax
    mov qword ptr [rsp + 112], r9
    cmp r9, rcx
    ja .L1
    jmp .L2
.L0:
    mov eax, ecx
    xor edx, edx
    div r9d
    mov qword ptr [rsp + 72], rax
    mov qword ptr [rsp + 112], r9
    cmp r9, rcx
    jbe .L2
.L1:
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
    mov rax, qword ptr [rsp + 72]
    shl rax, 4
    mov qword ptr [rsp + 24], rax
    mov r10, qword ptr [rdi + 48]
    mov rdx, qword ptr [rdi]
    mov r9, qword ptr [rdi + 16]
    movzx eax, byte ptr [rdi + 56]
    mov dword ptr [rsp + 100], eax
    mov rcx, qword ptr [rsp + 32]
    lea r15, [rcx - 1]
    cmp r8, -2
    mov rax, -2
    cmovae r8, rax
    lea rdi, [r9 + 160]
    mov qword ptr [rsp + 40], rdi
    shl r8, 6
    add r8, 64
    mov qword ptr [rsp + 272], r8
    lea rdi, [rdx + 96]
    mov qword ptr [rsp + 56], rdi
    mov r8, rcx
    and r8, -2
    neg r8
    cmp rcx, -2
    cmovb rax, rcx
    lea rcx, [rax + 2*rax]
    shl rcx, 4
    lea rdi, [rcx + rdx]
    add rdi, 68
    mov qword ptr [rsp + 264], rdi
    shl rax, 6
    mov qword ptr [rsp + 104], r9
    add rax, r9
    add rax, 96
    mov qword ptr [rsp + 80], rax
    mov qword ptr [rsp + 136], rdx
    lea rax, [rcx + rdx]
    add rax, 60
    mov qword ptr [rsp + 280], rax
    xor edx, edx
    mov qword ptr [rsp + 144], rsi
    mov qword ptr [rsp + 88], r10
    jmp .L4
.L3:
    mov rdx, qword ptr [rsp + 128]
    inc rdx
    mov rax, qword ptr [rsp + 272]
    add qword ptr [rsp + 40], rax
    add qword ptr [rsp + 80], rax
    cmp rdx, qword ptr [rsp + 72]
    jae .L1
.L4:
    mov eax, dword ptr [rsp + 100]
    mov qword ptr [rsp + 152], rax
    cmp r10, 6
    mov qword ptr [rsp + 128], rdx
    jae .L43
    xor edx, edx
.L5:
    cmp rdx, r10
    jae .L3
    mov rax, qword ptr [rsp + 112]
    mov r11, qword ptr [rsp + 128]
    imul rax, r11
    mov rcx, qword ptr [rsp + 104]
    lea rsi, [rcx + 4*rax]
    shl r11, 6
    add r11, qword ptr [rsp + 120]
    vmovups ymm0, ymmword ptr [rcx + 4*rax]
    vmovaps ymmword ptr [rsp + 192], ymm0
    vmovups ymm0, ymmword ptr [rcx + 4*rax + 32]
    vmovaps ymmword ptr [rsp + 160], ymm0
    jmp .L7
.L6:
    mov rdx, qword ptr [rsp + 64]
    add rdx, 4
    mov r10, qword ptr [rsp + 88]
    cmp rdx, r10
    jae .L3
.L7:
    cmp rdx, 8
    mov edi, 8
    mov qword ptr [rsp + 64], rdx
    cmovb rdi, rdx
    lea r14d, [4*rdi]
    mov rax, qword ptr [rsp + 136]
    lea r9, [rax + r14]
    vbroadcastss ymm2, dword ptr [rax + r14]
    vmovaps ymmword ptr [rsp + 288], ymm2
    vmovaps ymmword ptr [rsp + 320], ymm2
    vmovaps ymmword ptr [rsp + 352], ymm2
    vmovaps ymmword ptr [rsp + 384], ymm2
    vmovaps ymmword ptr [rsp + 416], ymm2
    vmovaps ymmword ptr [rsp + 448], ymm2
    vmovaps ymmword ptr [rsp + 480], ymm2
    vmovaps ymmword ptr [rsp + 512], ymm2
    lea rcx, [rip + .T0]
    mov rax, qword ptr [rsp + 152]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    jmp rax
.L8:
    mov rax, qword ptr [rsp + 56]
    add rax, r14
    xor ebx, ebx
    xor r12d, r12d
    jmp .L13
.L9:
    vxorps xmm3, xmm3, xmm3
.L10:
    vmovaps ymm5, ymm3
    lea rdx, [r9 + 4*rbx]
    lea r13, [rcx + 2*rcx]
    shl r13, 4
    vbroadcastss ymm3, dword ptr [rdx + r13]
    vmovaps ymm6, ymm2
    shl rcx, 6
    vsubps ymm2, ymm3, ymmword ptr [rsi + rcx]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [rsi + rcx + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L11:
    vbroadcastss ymm0, dword ptr [rip + .Kbf000000]
    vmulps ymm6, ymm2, ymm0
    vmulps ymm2, ymm3, ymm0
.L12:
    vbroadcastss ymm10, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm10, ymm6
    vbroadcastss ymm11, dword ptr [rip + .K42b20000]
    vminps ymm3, ymm11, ymm3
    vbroadcastss ymm4, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm5, ymm4
    vbroadcastss ymm12, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm5, ymm3, ymm12
    vbroadcastss ymm13, dword ptr [rip + .Kcb400000]
    vaddps ymm5, ymm13, ymm5
    vbroadcastss ymm8, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm3, ymm5, ymm8
    vbroadcastss ymm8, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm3, ymm5, ymm8
    vbroadcastss ymm6, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm14, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm6, ymm3, ymm14
    vbroadcastss ymm1, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm6, ymm3, ymm1
    vbroadcastss ymm15, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm6, ymm3, ymm15
    vbroadcastss ymm1, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm6, ymm3, ymm1
    vbroadcastss ymm0, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm6, ymm3, ymm0
    vfmadd213ps ymm6, ymm3, ymm0
    vaddps ymm3, ymm12, ymm5
    vbroadcastss ymm9, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm5, ymm9, ymm12
    vpsubd ymm7, ymm3, ymm5
    vpslld ymm5, ymm5, 23
    vpbroadcastd ymm3, dword ptr [rip + .K3f800000]
    vpaddd ymm5, ymm5, ymm3
    vmulps ymm5, ymm6, ymm5
    vbroadcastss ymm6, dword ptr [r9 + 4*rbx]
    vpslld ymm7, ymm7, 23
    vpaddd ymm7, ymm7, ymm3
    vmulps ymm5, ymm5, ymm7
    vmulps ymm7, ymm6, ymmword ptr [rsp + 192]
    vmulps ymm5, ymm7, ymm5
    vmovaps ymmword ptr [rsp + r12 + 288], ymm5
    vmaxps ymm2, ymm10, ymm2
    vminps ymm2, ymm11, ymm2
    vmovaps ymm5, ymm4
    vfmadd213ps ymm5, ymm2, ymm12
    vaddps ymm5, ymm13, ymm5
    vbroadcastss ymm4, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm2, ymm5, ymm4
    vfnmadd231ps ymm2, ymm5, ymm8
    vbroadcastss ymm7, dword ptr [rip + .K3ab511e8]
    vfmadd213ps ymm7, ymm2, ymm14
    vbroadcastss ymm4, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm7, ymm2, ymm4
    vfmadd213ps ymm7, ymm2, ymm15
    vfmadd213ps ymm7, ymm2, ymm1
    vfmadd213ps ymm7, ymm2, ymm0
    vfmadd213ps ymm7, ymm2, ymm0
    vaddps ymm2, ymm12, ymm5
    vfmadd213ps ymm5, ymm9, ymm12
    vpsubd ymm2, ymm2, ymm5
    vpslld ymm5, ymm5, 23
    vpaddd ymm5, ymm5, ymm3
    vmulps ymm5, ymm7, ymm5
    vpslld ymm2, ymm2, 23
    vpaddd ymm2, ymm2, ymm3
    vmulps ymm2, ymm5, ymm2
    vmulps ymm3, ymm6, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r12 + 320], ymm2
    add r12, 64
    inc rbx
    add rax, 4
    cmp r12, 256
    je .L36
.L13:
    vbroadcastss ymm2, dword ptr [rip + .K80000000]
    vmovaps ymm6, ymm2
    cmp r15, -3
    ja .L12
    mov ecx, 1
    vxorps xmm2, xmm2, xmm2
    test r15, r15
    je .L9
    mov rdx, rax
    mov r13, qword ptr [rsp + 40]
    vxorps xmm3, xmm3, xmm3
.L14:
    vbroadcastss ymm5, dword ptr [rdx - 48]
    vsubps ymm6, ymm5, ymmword ptr [r13 - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [r13 - 64]
    vbroadcastss ymm7, dword ptr [rdx]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [r13 - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [r13]
    vfmadd213ps ymm3, ymm3, ymm5
    sub r13, -128
    add rdx, 96
    lea r10, [r8 + rcx]
    add r10, 2
    add rcx, 2
    cmp r10, 1
    jne .L14
    test byte ptr [rsp + 32], 1
    jne .L10
    jmp .L11
.L15:
    mov rax, qword ptr [rsp + 56]
    lea rdx, [rax + r14]
    xor ebx, ebx
    xor r12d, r12d
    jmp .L20
.L16:
    vxorps xmm3, xmm3, xmm3
.L17:
    vmovaps ymm5, ymm3
    lea rax, [r9 + 4*rbx]
    lea r10, [rcx + 2*rcx]
    shl r10, 4
    vbroadcastss ymm3, dword ptr [rax + r10]
    vmovaps ymm6, ymm2
    shl rcx, 6
    vsubps ymm2, ymm3, ymmword ptr [rsi + rcx]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [rsi + rcx + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L18:
    vbroadcastss ymm0, dword ptr [rip + .K40400000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm6, ymm2
    vmulps ymm2, ymm3, ymm0
    vsqrtps ymm2, ymm2
.L19:
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm8, ymm0, ymm6
    vbroadcastss ymm0, dword ptr [rip + .K80000000]
    vmovaps ymmword ptr [rsp + 224], ymm0
    vxorps ymm3, ymm8, ymm0
    vbroadcastss ymm7, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm7, ymm3
    vbroadcastss ymm0, dword ptr [rip + .K42b20000]
    vminps ymm3, ymm0, ymm3
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm0, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm5, ymm3, ymm0
    vbroadcastss ymm0, dword ptr [rip + .Kcb400000]
    vaddps ymm5, ymm5, ymm0
    vbroadcastss ymm15, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm3, ymm5, ymm15
    vbroadcastss ymm14, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm3, ymm5, ymm14
    vbroadcastss ymm1, dword ptr [rip + .K3ab511e8]
    vmovaps ymm6, ymm1
    vbroadcastss ymm0, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm6, ymm3, ymm0
    vbroadcastss ymm10, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm6, ymm3, ymm10
    vbroadcastss ymm12, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm6, ymm3, ymm12
    vbroadcastss ymm13, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm6, ymm3, ymm13
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
    vbroadcastss ymm6, dword ptr [r9 + 4*rbx]
    vfmadd213ps ymm5, ymm8, ymm5
    vmulps ymm8, ymm6, ymmword ptr [rsp + 192]
    vmulps ymm5, ymm8, ymm5
    vmovaps ymmword ptr [rsp + r12 + 288], ymm5
    vbroadcastss ymm5, dword ptr [rip + .K42d20000]
    vminps ymm2, ymm5, ymm2
    vxorps ymm5, ymm2, ymmword ptr [rsp + 224]
    vmaxps ymm5, ymm7, ymm5
    vbroadcastss ymm7, dword ptr [rip + .K42b20000]
    vminps ymm5, ymm7, ymm5
    vbroadcastss ymm7, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm8, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm7, ymm5, ymm8
    vbroadcastss ymm8, dword ptr [rip + .Kcb400000]
    vaddps ymm7, ymm8, ymm7
    vfnmadd231ps ymm5, ymm7, ymm15
    vfnmadd231ps ymm5, ymm7, ymm14
    vmovaps ymm8, ymm1
    vfmadd213ps ymm8, ymm5, ymm0
    vfmadd213ps ymm8, ymm5, ymm10
    vfmadd213ps ymm8, ymm5, ymm12
    vfmadd213ps ymm8, ymm5, ymm13
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
    vmulps ymm2, ymm6, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm2, ymm3
    vmovaps ymmword ptr [rsp + r12 + 320], ymm2
    add r12, 64
    inc rbx
    add rdx, 4
    cmp r12, 256
    je .L36
.L20:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm2, xmm2, xmm2
    cmp r15, -3
    ja .L19
    mov ecx, 1
    test r15, r15
    je .L16
    mov rax, rdx
    mov r13, qword ptr [rsp + 40]
    vxorps xmm3, xmm3, xmm3
.L21:
    vbroadcastss ymm5, dword ptr [rax - 48]
    vsubps ymm6, ymm5, ymmword ptr [r13 - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [r13 - 64]
    vbroadcastss ymm7, dword ptr [rax]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [r13 - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [r13]
    vfmadd213ps ymm3, ymm3, ymm5
    sub r13, -128
    add rax, 96
    lea r10, [r8 + rcx]
    add r10, 2
    add rcx, 2
    cmp r10, 1
    jne .L21
    test byte ptr [rsp + 32], 1
    jne .L17
    jmp .L18
.L22:
    mov rax, qword ptr [rsp + 56]
    lea r12, [rax + r14]
    xor ebx, ebx
    xor edx, edx
    jmp .L27
.L23:
    vxorps xmm3, xmm3, xmm3
.L24:
    vmovaps ymm5, ymm3
    lea rax, [r9 + 4*rbx]
    lea r10, [rcx + 2*rcx]
    shl r10, 4
    vbroadcastss ymm3, dword ptr [rax + r10]
    vmovaps ymm6, ymm2
    shl rcx, 6
    vsubps ymm2, ymm3, ymmword ptr [rsi + rcx]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [rsi + rcx + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L25:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm6, ymm2
    vmulps ymm2, ymm3, ymm0
    vsqrtps ymm2, ymm2
.L26:
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm3, ymm0, ymm6
    vbroadcastss ymm0, dword ptr [rip + .K80000000]
    vmovaps ymmword ptr [rsp + 224], ymm0
    vxorps ymm5, ymm3, ymm0
    vbroadcastss ymm0, dword ptr [rip + .Kc2d00000]
    vmaxps ymm5, ymm0, ymm5
    vbroadcastss ymm7, dword ptr [rip + .K42b20000]
    vminps ymm5, ymm7, ymm5
    vbroadcastss ymm6, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm1, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm6, ymm5, ymm1
    vbroadcastss ymm1, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm6, ymm1
    vbroadcastss ymm15, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm5, ymm6, ymm15
    vbroadcastss ymm15, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm5, ymm6, ymm15
    vbroadcastss ymm8, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm14, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm8, ymm5, ymm14
    vbroadcastss ymm10, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm8, ymm5, ymm10
    vbroadcastss ymm12, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm8, ymm5, ymm12
    vbroadcastss ymm13, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm8, ymm5, ymm13
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
    vbroadcastss ymm6, dword ptr [r9 + 4*rbx]
    vmulps ymm5, ymm9, ymm5
    vmulps ymm8, ymm6, ymmword ptr [rsp + 192]
    vmulps ymm5, ymm8, ymm5
    vmovaps ymmword ptr [rsp + rdx + 288], ymm5
    vbroadcastss ymm5, dword ptr [rip + .K42d20000]
    vminps ymm2, ymm5, ymm2
    vxorps ymm5, ymm2, ymmword ptr [rsp + 224]
    vmaxps ymm5, ymm0, ymm5
    vminps ymm5, ymm7, ymm5
    vbroadcastss ymm7, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm8, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm7, ymm5, ymm8
    vbroadcastss ymm0, dword ptr [rip + .Kcb400000]
    vaddps ymm7, ymm7, ymm0
    vbroadcastss ymm0, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm5, ymm7, ymm0
    vfnmadd231ps ymm5, ymm7, ymm15
    vfmadd213ps ymm1, ymm2, ymm4
    vfmadd213ps ymm1, ymm2, ymm4
    vbroadcastss ymm2, dword ptr [rip + .K3ab511e8]
    vfmadd213ps ymm2, ymm5, ymm14
    vfmadd213ps ymm2, ymm5, ymm10
    vfmadd213ps ymm2, ymm5, ymm12
    vfmadd213ps ymm2, ymm5, ymm13
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
    vmulps ymm3, ymm6, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + rdx + 320], ymm2
    add rdx, 64
    inc rbx
    add r12, 4
    cmp rdx, 256
    je .L36
.L27:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm2, xmm2, xmm2
    cmp r15, -3
    ja .L26
    mov ecx, 1
    test r15, r15
    je .L23
    mov rax, r12
    mov r13, qword ptr [rsp + 40]
    vxorps xmm3, xmm3, xmm3
.L28:
    vbroadcastss ymm5, dword ptr [rax - 48]
    vsubps ymm6, ymm5, ymmword ptr [r13 - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [r13 - 64]
    vbroadcastss ymm7, dword ptr [rax]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [r13 - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [r13]
    vfmadd213ps ymm3, ymm3, ymm5
    sub r13, -128
    add rax, 96
    lea r10, [r8 + rcx]
    add r10, 2
    add rcx, 2
    cmp r10, 1
    jne .L28
    test byte ptr [rsp + 32], 1
    jne .L24
    jmp .L25
.L29:
    mov rax, qword ptr [rsp + 56]
    lea rdx, [rax + r14]
    xor ebx, ebx
    xor r12d, r12d
    jmp .L34
.L30:
    vxorps xmm3, xmm3, xmm3
.L31:
    vmovaps ymm5, ymm3
    lea rax, [r9 + 4*rbx]
    lea r10, [rcx + 2*rcx]
    shl r10, 4
    vbroadcastss ymm3, dword ptr [rax + r10]
    vmovaps ymm6, ymm2
    shl rcx, 6
    vsubps ymm2, ymm3, ymmword ptr [rsi + rcx]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [rsi + rcx + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L32:
    vsqrtps ymm6, ymm2
    vsqrtps ymm0, ymm3
.L33:
    vmovaps ymmword ptr [rsp + 224], ymm0
    vbroadcastss ymm2, dword ptr [rip + .K80000000]
    vxorps ymm3, ymm6, ymm2
    vbroadcastss ymm11, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm11, ymm3
    vbroadcastss ymm12, dword ptr [rip + .K42b20000]
    vminps ymm3, ymm12, ymm3
    vbroadcastss ymm4, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm5, ymm4
    vbroadcastss ymm13, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm5, ymm3, ymm13
    vbroadcastss ymm14, dword ptr [rip + .Kcb400000]
    vaddps ymm5, ymm14, ymm5
    vbroadcastss ymm9, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm3, ymm5, ymm9
    vbroadcastss ymm7, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm3, ymm5, ymm7
    vbroadcastss ymm6, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm15, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm6, ymm3, ymm15
    vbroadcastss ymm1, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm6, ymm3, ymm1
    vbroadcastss ymm9, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm6, ymm3, ymm9
    vbroadcastss ymm1, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm6, ymm3, ymm1
    vbroadcastss ymm0, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm6, ymm3, ymm0
    vfmadd213ps ymm6, ymm3, ymm0
    vaddps ymm3, ymm13, ymm5
    vbroadcastss ymm10, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm5, ymm10, ymm13
    vpsubd ymm8, ymm3, ymm5
    vpslld ymm5, ymm5, 23
    vpbroadcastd ymm3, dword ptr [rip + .K3f800000]
    vpaddd ymm5, ymm5, ymm3
    vmulps ymm5, ymm6, ymm5
    vbroadcastss ymm6, dword ptr [r9 + 4*rbx]
    vpslld ymm8, ymm8, 23
    vpaddd ymm8, ymm8, ymm3
    vmulps ymm5, ymm8, ymm5
    vmulps ymm8, ymm6, ymmword ptr [rsp + 192]
    vmulps ymm5, ymm8, ymm5
    vmovaps ymmword ptr [rsp + r12 + 288], ymm5
    vxorps ymm2, ymm2, ymmword ptr [rsp + 224]
    vmaxps ymm2, ymm11, ymm2
    vminps ymm2, ymm12, ymm2
    vmovaps ymm5, ymm4
    vfmadd213ps ymm5, ymm2, ymm13
    vaddps ymm5, ymm14, ymm5
    vbroadcastss ymm4, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm2, ymm5, ymm4
    vfnmadd231ps ymm2, ymm5, ymm7
    vbroadcastss ymm7, dword ptr [rip + .K3ab511e8]
    vfmadd213ps ymm7, ymm2, ymm15
    vbroadcastss ymm4, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm7, ymm2, ymm4
    vfmadd213ps ymm7, ymm2, ymm9
    vfmadd213ps ymm7, ymm2, ymm1
    vfmadd213ps ymm7, ymm2, ymm0
    vfmadd213ps ymm7, ymm2, ymm0
    vaddps ymm2, ymm13, ymm5
    vfmadd213ps ymm5, ymm10, ymm13
    vpsubd ymm2, ymm2, ymm5
    vpslld ymm5, ymm5, 23
    vpaddd ymm5, ymm5, ymm3
    vmulps ymm5, ymm7, ymm5
    vpslld ymm2, ymm2, 23
    vpaddd ymm2, ymm2, ymm3
    vmulps ymm2, ymm5, ymm2
    vmulps ymm3, ymm6, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r12 + 320], ymm2
    add r12, 64
    inc rbx
    add rdx, 4
    cmp r12, 256
    je .L36
.L34:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm0, xmm0, xmm0
    cmp r15, -3
    ja .L33
    mov ecx, 1
    vxorps xmm2, xmm2, xmm2
    test r15, r15
    je .L30
    mov rax, rdx
    mov r13, qword ptr [rsp + 40]
    vxorps xmm3, xmm3, xmm3
.L35:
    vbroadcastss ymm5, dword ptr [rax - 48]
    vsubps ymm6, ymm5, ymmword ptr [r13 - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [r13 - 64]
    vbroadcastss ymm7, dword ptr [rax]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [r13 - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [r13]
    vfmadd213ps ymm3, ymm3, ymm5
    sub r13, -128
    add rax, 96
    lea r10, [r8 + rcx]
    add r10, 2
    add rcx, 2
    cmp r10, 1
    jne .L35
    test byte ptr [rsp + 32], 1
    jne .L31
    jmp .L32
.L36:
    vmovaps ymm12, ymmword ptr [rsp + 288]
    vmovaps ymm11, ymmword ptr [rsp + 320]
    vmovaps ymm9, ymmword ptr [rsp + 352]
    vmovaps ymm8, ymmword ptr [rsp + 384]
    vmovaps ymm7, ymmword ptr [rsp + 416]
    vmovaps ymm6, ymmword ptr [rsp + 448]
    vmovaps ymm3, ymmword ptr [rsp + 480]
    vmovaps ymm2, ymmword ptr [rsp + 512]
    mov rdx, qword ptr [rsp + 144]
    test rdx, rdx
    mov r10, qword ptr [rsp + 88]
    je .L38
    add r14, qword ptr [rsp + 280]
    mov rcx, qword ptr [rsp + 80]
    mov rax, qword ptr [rsp + 24]
    mov r9, qword ptr [rsp + 64]
.L37:
    vmovups ymm5, ymmword ptr [rcx - 32]
    vmovups ymm10, ymmword ptr [rcx]
    vbroadcastss ymm13, dword ptr [r14 - 12]
    vfnmadd231ps ymm12, ymm13, ymm5
    vfnmadd231ps ymm11, ymm10, ymm13
    vbroadcastss ymm13, dword ptr [r14 - 8]
    vfnmadd231ps ymm9, ymm13, ymm5
    vfnmadd231ps ymm8, ymm10, ymm13
    vbroadcastss ymm13, dword ptr [r14 - 4]
    vfnmadd231ps ymm7, ymm13, ymm5
    vfnmadd231ps ymm6, ymm10, ymm13
    vbroadcastss ymm13, dword ptr [r14]
    vfnmadd231ps ymm3, ymm13, ymm5
    vfnmadd231ps ymm2, ymm13, ymm10
    add r14, 48
    add rcx, 64
    dec rdx
    jne .L37
    jmp .L39
.L38:
    mov rax, qword ptr [rsp + 24]
    mov r9, qword ptr [rsp + 64]
.L39:
    vmovaps ymmword ptr [rsp + 288], ymm12
    vmovaps ymmword ptr [rsp + 320], ymm11
    vmovaps ymmword ptr [rsp + 352], ymm9
    vmovaps ymmword ptr [rsp + 384], ymm8
    vmovaps ymmword ptr [rsp + 416], ymm7
    vmovaps ymmword ptr [rsp + 448], ymm6
    vmovaps ymmword ptr [rsp + 480], ymm3
    vmovaps ymmword ptr [rsp + 512], ymm2
    mov rdx, r10
    sub rdx, rdi
    sub r9, rdi
    jne .L42
    cmp r10, rdi
    je .L6
    dec rdx
    mov ecx, 64
    mov ebx, 1
    lea r14, [rsp + 288]
.L40:
    inc rdx
    lea r12, [rcx - 320]
.L41:
    add r9, rdi
    imul r9, rax
    vmovaps ymm2, ymmword ptr [r14]
    vmovups ymmword ptr [r11 + 4*r9], ymm2
    vmovaps ymm2, ymmword ptr [r14 + 32]
    vmovups ymmword ptr [r11 + 4*r9 + 32], ymm2
    dec rdx
    je .L6
    add r12, 64
    mov r9, rbx
    inc rbx
    lea r14, [rsp + rcx]
    add r14, 288
    add rcx, 64
    test r12, r12
    jne .L41
    jmp .L6
.L42:
    cmp rdx, r9
    setbe al
    cmp r9, 4
    setae cl
    or cl, al
    jne .L6
    mov rax, r9
    not rax
    add rdx, rax
    mov rax, qword ptr [rsp + 24]
    mov rcx, r9
    shl rcx, 6
    lea r14, [rsp + rcx]
    add r14, 288
    or rcx, 64
    mov rbx, r9
    or rbx, 1
    jmp .L40
.L43:
    mov rax, qword ptr [rsp + 112]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 104]
    lea r14, [rcx + 4*rax]
    shl rdx, 6
    add rdx, qword ptr [rsp + 120]
    mov qword ptr [rsp + 48], rdx
    mov eax, 6
    mov r12, qword ptr [rsp + 264]
    mov rdi, qword ptr [rsp + 56]
    xor edx, edx
    jmp .L45
.L44:
    mov rdx, qword ptr [rsp + 64]
    lea rax, [rdx + 6]
    add rdi, 24
    add r12, 24
    cmp rax, r10
    ja .L5
.L45:
    mov qword ptr [rsp + 64], rax
    mov rax, qword ptr [rsp + 136]
    lea r9, [rax + 4*rdx]
    mov qword ptr [rsp + 224], rdx
    vbroadcastss ymm0, dword ptr [rax + 4*rdx]
    vmovaps ymmword ptr [rsp + 288], ymm0
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
    vmovups ymm0, ymmword ptr [r14]
    vmovaps ymmword ptr [rsp + 192], ymm0
    vmovups ymm0, ymmword ptr [r14 + 32]
    vmovaps ymmword ptr [rsp + 160], ymm0
    lea rcx, [rip + .T1]
    mov rax, qword ptr [rsp + 152]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    jmp rax
.L46:
    mov rbx, rdi
    xor r11d, r11d
    xor esi, esi
    jmp .L51
.L47:
    vxorps xmm3, xmm3, xmm3
.L48:
    vmovaps ymm6, ymm3
    lea rax, [r9 + 4*rsi]
    lea rdx, [rcx + 2*rcx]
    shl rdx, 4
    vbroadcastss ymm3, dword ptr [rax + rdx]
    vmovaps ymm7, ymm2
    shl rcx, 6
    vsubps ymm2, ymm3, ymmword ptr [r14 + rcx]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm3, ymmword ptr [r14 + rcx + 32]
    vfmadd213ps ymm3, ymm3, ymm6
.L49:
    vbroadcastss ymm0, dword ptr [rip + .Kbf000000]
    vmulps ymm6, ymm2, ymm0
    vmulps ymm2, ymm3, ymm0
.L50:
    vbroadcastss ymm10, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm10, ymm6
    vbroadcastss ymm11, dword ptr [rip + .K42b20000]
    vminps ymm3, ymm11, ymm3
    vbroadcastss ymm4, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm6, ymm4
    vbroadcastss ymm12, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm6, ymm3, ymm12
    vbroadcastss ymm13, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm13, ymm6
    vbroadcastss ymm5, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm3, ymm6, ymm5
    vbroadcastss ymm5, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm3, ymm6, ymm5
    vbroadcastss ymm7, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm14, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm7, ymm3, ymm14
    vbroadcastss ymm1, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm7, ymm3, ymm1
    vbroadcastss ymm15, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm7, ymm3, ymm15
    vbroadcastss ymm1, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm7, ymm3, ymm1
    vbroadcastss ymm0, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm7, ymm3, ymm0
    vfmadd213ps ymm7, ymm3, ymm0
    vaddps ymm3, ymm12, ymm6
    vbroadcastss ymm9, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm6, ymm9, ymm12
    vpsubd ymm8, ymm3, ymm6
    vpslld ymm6, ymm6, 23
    vpbroadcastd ymm3, dword ptr [rip + .K3f800000]
    vpaddd ymm6, ymm6, ymm3
    vmulps ymm7, ymm7, ymm6
    vbroadcastss ymm6, dword ptr [r9 + 4*rsi]
    vpslld ymm8, ymm8, 23
    vpaddd ymm8, ymm8, ymm3
    vmulps ymm7, ymm8, ymm7
    vmulps ymm8, ymm6, ymmword ptr [rsp + 192]
    vmulps ymm7, ymm8, ymm7
    vmovaps ymmword ptr [rsp + r11 + 288], ymm7
    vmaxps ymm2, ymm10, ymm2
    vminps ymm2, ymm11, ymm2
    vmovaps ymm7, ymm4
    vfmadd213ps ymm7, ymm2, ymm12
    vaddps ymm7, ymm13, ymm7
    vbroadcastss ymm4, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm2, ymm7, ymm4
    vfnmadd231ps ymm2, ymm7, ymm5
    vbroadcastss ymm8, dword ptr [rip + .K3ab511e8]
    vfmadd213ps ymm8, ymm2, ymm14
    vbroadcastss ymm4, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm8, ymm2, ymm4
    vfmadd213ps ymm8, ymm2, ymm15
    vfmadd213ps ymm8, ymm2, ymm1
    vfmadd213ps ymm8, ymm2, ymm0
    vfmadd213ps ymm8, ymm2, ymm0
    vaddps ymm2, ymm12, ymm7
    vfmadd213ps ymm7, ymm9, ymm12
    vpsubd ymm2, ymm2, ymm7
    vpslld ymm7, ymm7, 23
    vpaddd ymm7, ymm7, ymm3
    vmulps ymm7, ymm8, ymm7
    vpslld ymm2, ymm2, 23
    vpaddd ymm2, ymm2, ymm3
    vmulps ymm2, ymm7, ymm2
    vmulps ymm3, ymm6, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r11 + 320], ymm2
    add r11, 64
    inc rsi
    add rbx, 4
    cmp r11, 384
    je .L74
.L51:
    vbroadcastss ymm2, dword ptr [rip + .K80000000]
    vmovaps ymm6, ymm2
    cmp r15, -3
    ja .L50
    mov ecx, 1
    vxorps xmm2, xmm2, xmm2
    test r15, r15
    je .L47
    mov rdx, rbx
    mov rax, qword ptr [rsp + 40]
    vxorps xmm3, xmm3, xmm3
.L52:
    vbroadcastss ymm6, dword ptr [rdx - 48]
    vsubps ymm7, ymm6, ymmword ptr [rax - 96]
    vfmadd213ps ymm7, ymm7, ymm2
    vsubps ymm6, ymm6, ymmword ptr [rax - 64]
    vbroadcastss ymm8, dword ptr [rdx]
    vfmadd213ps ymm6, ymm6, ymm3
    vsubps ymm2, ymm8, ymmword ptr [rax - 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm8, ymmword ptr [rax]
    vfmadd213ps ymm3, ymm3, ymm6
    sub rax, -128
    add rdx, 96
    lea r13, [r8 + rcx]
    add r13, 2
    add rcx, 2
    cmp r13, 1
    jne .L52
    test byte ptr [rsp + 32], 1
    jne .L48
    jmp .L49
.L53:
    mov rdx, rdi
    xor esi, esi
    xor r11d, r11d
    jmp .L58
.L54:
    vxorps xmm3, xmm3, xmm3
.L55:
    vmovaps ymm6, ymm3
    lea rax, [r9 + 4*rsi]
    lea rbx, [rcx + 2*rcx]
    shl rbx, 4
    vbroadcastss ymm3, dword ptr [rax + rbx]
    vmovaps ymm7, ymm2
    shl rcx, 6
    vsubps ymm2, ymm3, ymmword ptr [r14 + rcx]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm3, ymmword ptr [r14 + rcx + 32]
    vfmadd213ps ymm3, ymm3, ymm6
.L56:
    vbroadcastss ymm0, dword ptr [rip + .K40400000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm6, ymm2
    vmulps ymm2, ymm3, ymm0
    vsqrtps ymm2, ymm2
.L57:
    vbroadcastss ymm12, dword ptr [rip + .K42d20000]
    vminps ymm8, ymm12, ymm6
    vbroadcastss ymm7, dword ptr [rip + .K80000000]
    vxorps ymm3, ymm8, ymm7
    vbroadcastss ymm14, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm14, ymm3
    vbroadcastss ymm13, dword ptr [rip + .K42b20000]
    vminps ymm3, ymm13, ymm3
    vbroadcastss ymm4, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm6, ymm4
    vbroadcastss ymm15, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm6, ymm3, ymm15
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
    vbroadcastss ymm0, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm9, ymm3, ymm0
    vfmadd213ps ymm9, ymm3, ymm0
    vaddps ymm3, ymm15, ymm6
    vbroadcastss ymm10, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm6, ymm10, ymm15
    vpsubd ymm11, ymm3, ymm6
    vpslld ymm6, ymm6, 23
    vpbroadcastd ymm3, dword ptr [rip + .K3f800000]
    vpaddd ymm6, ymm6, ymm3
    vmulps ymm6, ymm9, ymm6
    vpslld ymm9, ymm11, 23
    vbroadcastss ymm11, dword ptr [rip + .Kcb400000]
    vpaddd ymm9, ymm9, ymm3
    vmulps ymm9, ymm9, ymm6
    vbroadcastss ymm6, dword ptr [r9 + 4*rsi]
    vfmadd213ps ymm9, ymm8, ymm9
    vmulps ymm8, ymm6, ymmword ptr [rsp + 192]
    vmulps ymm8, ymm8, ymm9
    vmovaps ymmword ptr [rsp + r11 + 288], ymm8
    vbroadcastss ymm8, dword ptr [rip + .K42d20000]
    vminps ymm2, ymm8, ymm2
    vxorps ymm7, ymm2, ymm7
    vmaxps ymm7, ymm14, ymm7
    vminps ymm7, ymm13, ymm7
    vmovaps ymm8, ymm4
    vfmadd213ps ymm8, ymm7, ymm15
    vaddps ymm8, ymm8, ymm11
    vbroadcastss ymm4, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm7, ymm8, ymm4
    vfnmadd231ps ymm7, ymm8, ymm5
    vbroadcastss ymm9, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm4, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm9, ymm7, ymm4
    vbroadcastss ymm4, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm9, ymm7, ymm4
    vfmadd213ps ymm9, ymm7, ymm1
    vfmadd213ps ymm9, ymm7, ymm12
    vfmadd213ps ymm9, ymm7, ymm0
    vfmadd213ps ymm9, ymm7, ymm0
    vaddps ymm7, ymm8, ymm15
    vfmadd213ps ymm8, ymm10, ymm15
    vpsubd ymm7, ymm7, ymm8
    vpslld ymm8, ymm8, 23
    vpaddd ymm8, ymm8, ymm3
    vmulps ymm8, ymm9, ymm8
    vpslld ymm7, ymm7, 23
    vpaddd ymm3, ymm7, ymm3
    vmulps ymm3, ymm8, ymm3
    vfmadd213ps ymm3, ymm2, ymm3
    vmulps ymm2, ymm6, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm2, ymm3
    vmovaps ymmword ptr [rsp + r11 + 320], ymm2
    add r11, 64
    inc rsi
    add rdx, 4
    cmp r11, 384
    je .L74
.L58:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm2, xmm2, xmm2
    cmp r15, -3
    ja .L57
    mov ecx, 1
    test r15, r15
    je .L54
    mov rbx, rdx
    mov rax, qword ptr [rsp + 40]
    vxorps xmm3, xmm3, xmm3
.L59:
    vbroadcastss ymm6, dword ptr [rbx - 48]
    vsubps ymm7, ymm6, ymmword ptr [rax - 96]
    vfmadd213ps ymm7, ymm7, ymm2
    vsubps ymm6, ymm6, ymmword ptr [rax - 64]
    vbroadcastss ymm8, dword ptr [rbx]
    vfmadd213ps ymm6, ymm6, ymm3
    vsubps ymm2, ymm8, ymmword ptr [rax - 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm8, ymmword ptr [rax]
    vfmadd213ps ymm3, ymm3, ymm6
    sub rax, -128
    add rbx, 96
    lea r13, [r8 + rcx]
    add r13, 2
    add rcx, 2
    cmp r13, 1
    jne .L59
    test byte ptr [rsp + 32], 1
    jne .L55
    jmp .L56
.L60:
    mov rsi, rdi
    xor r11d, r11d
    xor edx, edx
    jmp .L65
.L61:
    vxorps xmm3, xmm3, xmm3
.L62:
    vmovaps ymm6, ymm3
    lea rax, [r9 + 4*r11]
    lea rbx, [rcx + 2*rcx]
    shl rbx, 4
    vbroadcastss ymm3, dword ptr [rax + rbx]
    vmovaps ymm7, ymm2
    shl rcx, 6
    vsubps ymm2, ymm3, ymmword ptr [r14 + rcx]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm3, ymmword ptr [r14 + rcx + 32]
    vfmadd213ps ymm3, ymm3, ymm6
.L63:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm6, ymm2
    vmulps ymm2, ymm3, ymm0
    vsqrtps ymm2, ymm2
.L64:
    vbroadcastss ymm12, dword ptr [rip + .K42d20000]
    vminps ymm3, ymm12, ymm6
    vbroadcastss ymm7, dword ptr [rip + .K80000000]
    vxorps ymm6, ymm3, ymm7
    vbroadcastss ymm14, dword ptr [rip + .Kc2d00000]
    vmaxps ymm6, ymm14, ymm6
    vbroadcastss ymm13, dword ptr [rip + .K42b20000]
    vminps ymm6, ymm13, ymm6
    vbroadcastss ymm12, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm8, ymm12
    vbroadcastss ymm4, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm8, ymm6, ymm4
    vbroadcastss ymm0, dword ptr [rip + .Kcb400000]
    vaddps ymm8, ymm8, ymm0
    vbroadcastss ymm5, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm6, ymm8, ymm5
    vbroadcastss ymm0, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm6, ymm8, ymm0
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
    vaddps ymm3, ymm8, ymm4
    vbroadcastss ymm10, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm8, ymm10, ymm4
    vpsubd ymm6, ymm3, ymm8
    vpslld ymm8, ymm8, 23
    vpbroadcastd ymm3, dword ptr [rip + .K3f800000]
    vpaddd ymm8, ymm8, ymm3
    vmulps ymm8, ymm9, ymm8
    vpslld ymm6, ymm6, 23
    vpaddd ymm6, ymm6, ymm3
    vmulps ymm8, ymm8, ymm6
    vbroadcastss ymm6, dword ptr [r9 + 4*r11]
    vmulps ymm8, ymm11, ymm8
    vbroadcastss ymm11, dword ptr [rip + .Kcb400000]
    vmulps ymm9, ymm6, ymmword ptr [rsp + 192]
    vmulps ymm8, ymm9, ymm8
    vmovaps ymmword ptr [rsp + rdx + 288], ymm8
    vbroadcastss ymm8, dword ptr [rip + .K42d20000]
    vminps ymm2, ymm8, ymm2
    vxorps ymm7, ymm2, ymm7
    vmaxps ymm7, ymm14, ymm7
    vminps ymm7, ymm13, ymm7
    vfmadd213ps ymm12, ymm7, ymm4
    vaddps ymm8, ymm12, ymm11
    vfnmadd231ps ymm7, ymm8, ymm5
    vbroadcastss ymm5, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm7, ymm8, ymm5
    vfmadd213ps ymm15, ymm2, ymm0
    vfmadd213ps ymm15, ymm2, ymm0
    vbroadcastss ymm2, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm5, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm2, ymm7, ymm5
    vbroadcastss ymm5, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm2, ymm7, ymm5
    vbroadcastss ymm5, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm2, ymm7, ymm5
    vfmadd213ps ymm2, ymm7, ymm1
    vfmadd213ps ymm2, ymm7, ymm0
    vfmadd213ps ymm2, ymm7, ymm0
    vaddps ymm7, ymm8, ymm4
    vfmadd213ps ymm8, ymm10, ymm4
    vpsubd ymm7, ymm7, ymm8
    vpslld ymm8, ymm8, 23
    vpaddd ymm8, ymm8, ymm3
    vmulps ymm2, ymm8, ymm2
    vpslld ymm7, ymm7, 23
    vpaddd ymm3, ymm7, ymm3
    vmulps ymm2, ymm2, ymm3
    vmulps ymm2, ymm15, ymm2
    vmulps ymm3, ymm6, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + rdx + 320], ymm2
    add rdx, 64
    inc r11
    add rsi, 4
    cmp rdx, 384
    je .L74
.L65:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm2, xmm2, xmm2
    cmp r15, -3
    ja .L64
    mov ecx, 1
    test r15, r15
    je .L61
    mov rbx, rsi
    mov rax, qword ptr [rsp + 40]
    vxorps xmm3, xmm3, xmm3
.L66:
    vbroadcastss ymm6, dword ptr [rbx - 48]
    vsubps ymm7, ymm6, ymmword ptr [rax - 96]
    vfmadd213ps ymm7, ymm7, ymm2
    vsubps ymm6, ymm6, ymmword ptr [rax - 64]
    vbroadcastss ymm8, dword ptr [rbx]
    vfmadd213ps ymm6, ymm6, ymm3
    vsubps ymm2, ymm8, ymmword ptr [rax - 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm8, ymmword ptr [rax]
    vfmadd213ps ymm3, ymm3, ymm6
    sub rax, -128
    add rbx, 96
    lea r13, [r8 + rcx]
    add r13, 2
    add rcx, 2
    cmp r13, 1
    jne .L66
    test byte ptr [rsp + 32], 1
    jne .L62
    jmp .L63
.L67:
    mov rdx, rdi
    xor esi, esi
    xor r11d, r11d
    jmp .L72
.L68:
    vxorps xmm3, xmm3, xmm3
.L69:
    vmovaps ymm6, ymm3
    lea rax, [r9 + 4*rsi]
    lea rbx, [rcx + 2*rcx]
    shl rbx, 4
    vbroadcastss ymm3, dword ptr [rax + rbx]
    vmovaps ymm7, ymm2
    shl rcx, 6
    vsubps ymm2, ymm3, ymmword ptr [r14 + rcx]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm3, ymmword ptr [r14 + rcx + 32]
    vfmadd213ps ymm3, ymm3, ymm6
.L70:
    vsqrtps ymm6, ymm2
    vsqrtps ymm2, ymm3
.L71:
    vbroadcastss ymm7, dword ptr [rip + .K80000000]
    vxorps ymm3, ymm6, ymm7
    vbroadcastss ymm11, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm11, ymm3
    vbroadcastss ymm12, dword ptr [rip + .K42b20000]
    vminps ymm3, ymm12, ymm3
    vbroadcastss ymm4, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm6, ymm4
    vbroadcastss ymm13, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm6, ymm3, ymm13
    vbroadcastss ymm14, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm14, ymm6
    vbroadcastss ymm5, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm3, ymm6, ymm5
    vbroadcastss ymm0, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm3, ymm6, ymm0
    vbroadcastss ymm8, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm15, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm8, ymm3, ymm15
    vbroadcastss ymm1, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm8, ymm3, ymm1
    vbroadcastss ymm5, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm8, ymm3, ymm5
    vbroadcastss ymm1, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm8, ymm3, ymm1
    vbroadcastss ymm0, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm8, ymm3, ymm0
    vfmadd213ps ymm8, ymm3, ymm0
    vaddps ymm3, ymm13, ymm6
    vbroadcastss ymm10, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm6, ymm10, ymm13
    vpsubd ymm9, ymm3, ymm6
    vpslld ymm6, ymm6, 23
    vpbroadcastd ymm3, dword ptr [rip + .K3f800000]
    vpaddd ymm6, ymm6, ymm3
    vmulps ymm8, ymm8, ymm6
    vbroadcastss ymm6, dword ptr [r9 + 4*rsi]
    vpslld ymm9, ymm9, 23
    vpaddd ymm9, ymm9, ymm3
    vmulps ymm8, ymm8, ymm9
    vmulps ymm9, ymm6, ymmword ptr [rsp + 192]
    vmulps ymm8, ymm9, ymm8
    vmovaps ymmword ptr [rsp + r11 + 288], ymm8
    vxorps ymm2, ymm2, ymm7
    vmaxps ymm2, ymm11, ymm2
    vminps ymm2, ymm12, ymm2
    vmovaps ymm7, ymm4
    vfmadd213ps ymm7, ymm2, ymm13
    vaddps ymm7, ymm14, ymm7
    vbroadcastss ymm4, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm2, ymm7, ymm4
    vbroadcastss ymm4, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm2, ymm7, ymm4
    vbroadcastss ymm8, dword ptr [rip + .K3ab511e8]
    vfmadd213ps ymm8, ymm2, ymm15
    vbroadcastss ymm4, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm8, ymm2, ymm4
    vfmadd213ps ymm8, ymm2, ymm5
    vfmadd213ps ymm8, ymm2, ymm1
    vfmadd213ps ymm8, ymm2, ymm0
    vfmadd213ps ymm8, ymm2, ymm0
    vaddps ymm2, ymm13, ymm7
    vfmadd213ps ymm7, ymm10, ymm13
    vpsubd ymm2, ymm2, ymm7
    vpslld ymm7, ymm7, 23
    vpaddd ymm7, ymm7, ymm3
    vmulps ymm7, ymm8, ymm7
    vpslld ymm2, ymm2, 23
    vpaddd ymm2, ymm2, ymm3
    vmulps ymm2, ymm7, ymm2
    vmulps ymm3, ymm6, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r11 + 320], ymm2
    add r11, 64
    inc rsi
    add rdx, 4
    cmp r11, 384
    je .L74
.L72:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm2, xmm2, xmm2
    cmp r15, -3
    ja .L71
    mov ecx, 1
    test r15, r15
    je .L68
    mov rbx, rdx
    mov rax, qword ptr [rsp + 40]
    vxorps xmm3, xmm3, xmm3
.L73:
    vbroadcastss ymm6, dword ptr [rbx - 48]
    vsubps ymm7, ymm6, ymmword ptr [rax - 96]
    vfmadd213ps ymm7, ymm7, ymm2
    vsubps ymm6, ymm6, ymmword ptr [rax - 64]
    vbroadcastss ymm8, dword ptr [rbx]
    vfmadd213ps ymm6, ymm6, ymm3
    vsubps ymm2, ymm8, ymmword ptr [rax - 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm8, ymmword ptr [rax]
    vfmadd213ps ymm3, ymm3, ymm6
    sub rax, -128
    add rbx, 96
    lea r13, [r8 + rcx]
    add r13, 2
    add rcx, 2
    cmp r13, 1
    jne .L73
    test byte ptr [rsp + 32], 1
    jne .L69
    jmp .L70
.L74:
    vmovaps ymm0, ymmword ptr [rsp + 288]
    vmovaps ymm1, ymmword ptr [rsp + 320]
    vmovaps ymm2, ymmword ptr [rsp + 352]
    vmovaps ymm3, ymmword ptr [rsp + 384]
    vmovaps ymm6, ymmword ptr [rsp + 416]
    vmovaps ymm7, ymmword ptr [rsp + 448]
    vmovaps ymm8, ymmword ptr [rsp + 480]
    vmovaps ymm9, ymmword ptr [rsp + 512]
    vmovaps ymm11, ymmword ptr [rsp + 544]
    vmovaps ymm12, ymmword ptr [rsp + 576]
    vmovaps ymm13, ymmword ptr [rsp + 608]
    vmovaps ymm15, ymmword ptr [rsp + 640]
    mov r9, qword ptr [rsp + 144]
    test r9, r9
    mov r10, qword ptr [rsp + 88]
    je .L76
    mov rdx, qword ptr [rsp + 80]
    mov rsi, r12
.L75:
    vmovups ymm5, ymmword ptr [rdx - 32]
    vmovups ymm10, ymmword ptr [rdx]
    vbroadcastss ymm14, dword ptr [rsi - 20]
    vfnmadd231ps ymm0, ymm14, ymm5
    vfnmadd231ps ymm1, ymm10, ymm14
    vbroadcastss ymm14, dword ptr [rsi - 16]
    vfnmadd231ps ymm2, ymm14, ymm5
    vfnmadd231ps ymm3, ymm10, ymm14
    vbroadcastss ymm14, dword ptr [rsi - 12]
    vfnmadd231ps ymm6, ymm14, ymm5
    vfnmadd231ps ymm7, ymm10, ymm14
    vbroadcastss ymm14, dword ptr [rsi - 8]
    vfnmadd231ps ymm8, ymm14, ymm5
    vfnmadd231ps ymm9, ymm10, ymm14
    vbroadcastss ymm14, dword ptr [rsi - 4]
    vfnmadd231ps ymm11, ymm14, ymm5
    vfnmadd231ps ymm12, ymm10, ymm14
    vbroadcastss ymm14, dword ptr [rsi]
    vfnmadd231ps ymm13, ymm14, ymm5
    vfnmadd231ps ymm15, ymm14, ymm10
    add rsi, 48
    add rdx, 64
    dec r9
    jne .L75
.L76:
    vmovaps ymmword ptr [rsp + 288], ymm0
    vmovaps ymmword ptr [rsp + 320], ymm1
    vmovaps ymmword ptr [rsp + 352], ymm2
    vmovaps ymmword ptr [rsp + 384], ymm3
    vmovaps ymmword ptr [rsp + 416], ymm6
    vmovaps ymmword ptr [rsp + 448], ymm7
    vmovaps ymmword ptr [rsp + 480], ymm8
    vmovaps ymmword ptr [rsp + 512], ymm9
    vmovaps ymmword ptr [rsp + 544], ymm11
    vmovaps ymmword ptr [rsp + 576], ymm12
    vmovaps ymmword ptr [rsp + 608], ymm13
    vmovaps ymmword ptr [rsp + 640], ymm15
    mov rcx, r10
    mov rsi, qword ptr [rsp + 224]
    sub rcx, rsi
    je .L44
    mov rax, rsi
    imul rax, qword ptr [rsp + 24]
    vmovaps ymm0, ymmword ptr [rsp + 288]
    vmovaps ymm1, ymmword ptr [rsp + 320]
    mov rdx, qword ptr [rsp + 48]
    vmovups ymmword ptr [rdx + 4*rax + 32], ymm1
    vmovups ymmword ptr [rdx + 4*rax], ymm0
    cmp rcx, 1
    je .L44
    mov rax, rsi
    or rax, 1
    imul rax, qword ptr [rsp + 24]
    lea rdx, [rsp + 352]
    vmovups ymm0, ymmword ptr [rdx]
    vmovups ymm1, ymmword ptr [rdx + 32]
    mov rdx, qword ptr [rsp + 48]
    vmovups ymmword ptr [rdx + 4*rax + 32], ymm1
    vmovups ymmword ptr [rdx + 4*rax], ymm0
    cmp rcx, 2
    je .L44
    lea rax, [rsi + 2]
    imul rax, qword ptr [rsp + 24]
    lea rdx, [rsp + 352]
    vmovups ymm0, ymmword ptr [rdx + 64]
    vmovups ymm1, ymmword ptr [rdx + 96]
    mov rdx, qword ptr [rsp + 48]
    vmovups ymmword ptr [rdx + 4*rax + 32], ymm1
    vmovups ymmword ptr [rdx + 4*rax], ymm0
    cmp rcx, 3
    je .L44
    lea rax, [rsi + 3]
    imul rax, qword ptr [rsp + 24]
    lea rdx, [rsp + 352]
    vmovups ymm0, ymmword ptr [rdx + 128]
    vmovups ymm1, ymmword ptr [rdx + 160]
    mov rdx, qword ptr [rsp + 48]
    vmovups ymmword ptr [rdx + 4*rax + 32], ymm1
    vmovups ymmword ptr [rdx + 4*rax], ymm0
    cmp rcx, 4
    je .L44
    lea rax, [rsi + 4]
    imul rax, qword ptr [rsp + 24]
    lea rdx, [rsp + 352]
    vmovups ymm0, ymmword ptr [rdx + 192]
    vmovups ymm1, ymmword ptr [rdx + 224]
    mov rdx, qword ptr [rsp + 48]
    vmovups ymmword ptr [rdx + 4*rax + 32], ymm1
    vmovups ymmword ptr [rdx + 4*rax], ymm0
    cmp rcx, 5
    je .L44
    add rsi, 5
    imul rsi, qword ptr [rsp + 24]
    lea rax, [rsp + 352]
    vmovups ymm0, ymmword ptr [rax + 256]
    vmovups ymm1, ymmword ptr [rax + 288]
    mov rax, qword ptr [rsp + 48]
    vmovups ymmword ptr [rax + 4*rsi + 32], ymm1
    vmovups ymmword ptr [rax + 4*rsi], ymm0
    jmp .L44
.L77:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L8 .L29 .L15 .L22
.T1: jump .L46 .L67 .L53 .L60
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
