; avx2/f32/residual_store
rhotree_kernels::arch::avx2::f32::residual_store:
    push rbp
    mov rbp, rsp
    push r15
    push r14
    push r13
    push r12
    push rbx
    and rsp, -32
    sub rsp, 736
    mov qword ptr [rsp + 136], rsi
    mov r11, qword ptr [rdi + 32]
    mov rsi, qword ptr [rdi + 40]
    lea r8, [r11 + rsi]
    inc r8
    mov qword ptr [rsp + 144], r8
    shl r8, 4
    je .L73
    mov rcx, qword ptr [rdi + 24]
    mov rax, rcx
    or rax, r8
    shr rax, 32
    je .L0
    mov rax, rcx
    xor edx, edx
    div r8
    mov qword ptr [rsp + 64], rax
    mov qword ptr [rsp + 128], r8
    cmp r8, rcx
    ja .L1
    jmp .L2
.L0:
    mov eax, ecx
    xor edx, edx
    div r8d
    mov qword ptr [rsp + 64], rax
    mov qword ptr [rsp + 128], r8
    cmp r8, rcx
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
    lea rcx, [r11 + 1]
    mov rax, qword ptr [rsp + 64]
    shl rax, 4
    mov qword ptr [rsp + 24], rax
    mov r10, qword ptr [rdi + 48]
    mov rdx, qword ptr [rdi]
    mov r9, qword ptr [rdi + 16]
    movzx eax, byte ptr [rdi + 56]
    mov dword ptr [rsp + 100], eax
    lea r12, [r9 + 160]
    shl qword ptr [rsp + 144], 6
    lea rax, [rdx + 96]
    mov qword ptr [rsp + 112], rax
    mov r8, r11
    and r8, -2
    neg r8
    lea rax, [r11 + 2*r11]
    shl rax, 4
    mov qword ptr [rsp + 80], rdx
    add rax, rdx
    add rax, 68
    mov qword ptr [rsp + 104], rax
    mov rax, r11
    shl rax, 6
    mov qword ptr [rsp + 120], r9
    add rax, r9
    add rax, 96
    mov qword ptr [rsp + 72], rax
    mov qword ptr [rsp + 48], 0
    mov qword ptr [rsp + 40], rsi
    mov qword ptr [rsp + 152], r10
    jmp .L4
.L3:
    mov rdx, qword ptr [rsp + 48]
    inc rdx
    mov rax, qword ptr [rsp + 144]
    add r12, rax
    add qword ptr [rsp + 72], rax
    mov qword ptr [rsp + 48], rdx
    cmp rdx, qword ptr [rsp + 64]
    jae .L1
.L4:
    mov eax, dword ptr [rsp + 100]
    mov qword ptr [rsp + 88], rax
    cmp r10, 6
    jae .L6
    xor ebx, ebx
.L5:
    cmp rbx, r10
    jae .L3
    mov rdx, qword ptr [rsp + 128]
    mov rdi, qword ptr [rsp + 48]
    imul rdx, rdi
    mov rsi, qword ptr [rsp + 120]
    lea rax, [rsi + 4*rdx]
    shl rdi, 6
    add rdi, qword ptr [rsp + 136]
    mov qword ptr [rsp + 16], rdi
    vmovups ymm0, ymmword ptr [rsi + 4*rdx]
    vmovaps ymmword ptr [rsp + 224], ymm0
    vmovups ymm0, ymmword ptr [rsi + 4*rdx + 32]
    vmovaps ymmword ptr [rsp + 192], ymm0
    mov rdx, qword ptr [rsp + 112]
    lea rdx, [rdx + 4*rbx]
    mov rsi, qword ptr [rsp + 104]
    lea rsi, [rsi + 4*rbx - 8]
    mov qword ptr [rsp + 56], rsi
    mov rsi, qword ptr [rsp + 80]
    lea r15, [rsi + 4*rbx]
    vbroadcastss ymm2, dword ptr [rsi + 4*rbx]
    vmovaps ymmword ptr [rsp + 256], ymm2
    vmovaps ymmword ptr [rsp + 288], ymm2
    vmovaps ymmword ptr [rsp + 320], ymm2
    vmovaps ymmword ptr [rsp + 352], ymm2
    vmovaps ymmword ptr [rsp + 384], ymm2
    vmovaps ymmword ptr [rsp + 416], ymm2
    vmovaps ymmword ptr [rsp + 448], ymm2
    vmovaps ymmword ptr [rsp + 480], ymm2
    lea rdi, [rip + .T0]
    mov rsi, qword ptr [rsp + 88]
    movsxd rsi, dword ptr [rdi + 4*rsi]
    add rsi, rdi
    jmp rsi
.L6:
    mov rax, qword ptr [rsp + 128]
    mov rsi, qword ptr [rsp + 48]
    imul rax, rsi
    mov rdx, qword ptr [rsp + 120]
    lea r15, [rdx + 4*rax]
    shl rsi, 6
    add rsi, qword ptr [rsp + 136]
    mov qword ptr [rsp + 16], rsi
    mov eax, 6
    mov r14, qword ptr [rsp + 104]
    mov rsi, qword ptr [rsp + 112]
    xor ebx, ebx
    jmp .L8
.L7:
    lea rax, [rbx + 6]
    add rsi, 24
    add r14, 24
    cmp rax, r10
    ja .L5
.L8:
    mov qword ptr [rsp + 640], r14
    mov qword ptr [rsp + 32], rax
    mov rax, qword ptr [rsp + 80]
    lea r14, [rax + 4*rbx]
    mov qword ptr [rsp + 56], rbx
    vbroadcastss ymm0, dword ptr [rax + 4*rbx]
    vmovaps ymmword ptr [rsp + 256], ymm0
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
    vmovups ymm0, ymmword ptr [r15]
    vmovaps ymmword ptr [rsp + 224], ymm0
    vmovups ymm0, ymmword ptr [r15 + 32]
    vmovaps ymmword ptr [rsp + 192], ymm0
    lea rdx, [rip + .T1]
    mov rax, qword ptr [rsp + 88]
    movsxd rax, dword ptr [rdx + 4*rax]
    add rax, rdx
    jmp rax
.L9:
    mov rbx, rsi
    xor edx, edx
    xor r9d, r9d
    jmp .L14
.L10:
    vxorps xmm3, xmm3, xmm3
.L11:
    vmovaps ymm6, ymm3
    lea rax, [r14 + 4*rdx]
    lea rdi, [r10 + 2*r10]
    shl rdi, 4
    vbroadcastss ymm3, dword ptr [rax + rdi]
    vmovaps ymm7, ymm2
    shl r10, 6
    vsubps ymm2, ymm3, ymmword ptr [r15 + r10]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm3, ymmword ptr [r15 + r10 + 32]
    vfmadd213ps ymm3, ymm3, ymm6
.L12:
    vbroadcastss ymm0, dword ptr [rip + .Kbf000000]
    vmulps ymm2, ymm2, ymm0
    vmulps ymm3, ymm3, ymm0
.L13:
    vbroadcastss ymm10, dword ptr [rip + .Kc2d00000]
    vmaxps ymm2, ymm10, ymm2
    vbroadcastss ymm15, dword ptr [rip + .K42b20000]
    vminps ymm6, ymm15, ymm2
    vbroadcastss ymm2, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm11, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm2, ymm6, ymm11
    vbroadcastss ymm11, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm11, ymm2
    vbroadcastss ymm5, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm6, ymm2, ymm5
    vbroadcastss ymm9, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm6, ymm2, ymm9
    vbroadcastss ymm0, dword ptr [rip + .K3ab511e8]
    vmovaps ymm7, ymm0
    vbroadcastss ymm14, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm7, ymm6, ymm14
    vbroadcastss ymm1, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm7, ymm6, ymm1
    vbroadcastss ymm12, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm7, ymm6, ymm12
    vbroadcastss ymm4, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm7, ymm6, ymm4
    vmulps ymm8, ymm6, ymm6
    vfmadd213ps ymm8, ymm7, ymm6
    vbroadcastss ymm13, dword ptr [rip + .K3f800000]
    vaddps ymm6, ymm8, ymm13
    vmaxps ymm3, ymm10, ymm3
    vminps ymm7, ymm15, ymm3
    vbroadcastss ymm3, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm10, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm3, ymm7, ymm10
    vaddps ymm3, ymm11, ymm3
    vfnmadd231ps ymm7, ymm3, ymm5
    vfnmadd231ps ymm7, ymm3, ymm9
    vmovaps ymm8, ymm0
    vfmadd213ps ymm8, ymm7, ymm14
    vfmadd213ps ymm8, ymm7, ymm1
    vfmadd213ps ymm8, ymm7, ymm12
    vfmadd213ps ymm8, ymm7, ymm4
    vmulps ymm9, ymm7, ymm7
    vfmadd213ps ymm9, ymm8, ymm7
    vaddps ymm7, ymm10, ymm2
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm2, ymm0, ymm10
    vpsubd ymm7, ymm7, ymm2
    vpslld ymm2, ymm2, 23
    vpbroadcastd ymm8, dword ptr [rip + .K3f800000]
    vpaddd ymm2, ymm8, ymm2
    vmulps ymm2, ymm6, ymm2
    vbroadcastss ymm6, dword ptr [r14 + 4*rdx]
    vpslld ymm7, ymm7, 23
    vpaddd ymm7, ymm8, ymm7
    vmulps ymm2, ymm2, ymm7
    vmulps ymm7, ymm6, ymmword ptr [rsp + 224]
    vmulps ymm2, ymm7, ymm2
    vmovaps ymmword ptr [rsp + r9 + 256], ymm2
    vaddps ymm2, ymm9, ymm13
    vaddps ymm7, ymm10, ymm3
    vfmadd213ps ymm3, ymm0, ymm10
    vpsubd ymm7, ymm7, ymm3
    vpslld ymm3, ymm3, 23
    vpaddd ymm3, ymm8, ymm3
    vmulps ymm2, ymm2, ymm3
    vpslld ymm3, ymm7, 23
    vpaddd ymm3, ymm8, ymm3
    vmulps ymm2, ymm2, ymm3
    vmulps ymm3, ymm6, ymmword ptr [rsp + 192]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r9 + 288], ymm2
    add r9, 64
    inc rdx
    add rbx, 4
    cmp r9, 384
    je .L37
.L14:
    vbroadcastss ymm3, dword ptr [rip + .K80000000]
    vmovaps ymm2, ymm3
    cmp rcx, 2
    jb .L13
    lea rax, [r11 - 1]
    mov r10d, 1
    vxorps xmm2, xmm2, xmm2
    test rax, rax
    je .L10
    mov rax, rbx
    mov r13, r12
    vxorps xmm3, xmm3, xmm3
.L15:
    vbroadcastss ymm6, dword ptr [rax - 48]
    vsubps ymm7, ymm6, ymmword ptr [r13 - 96]
    vfmadd213ps ymm7, ymm7, ymm2
    vsubps ymm6, ymm6, ymmword ptr [r13 - 64]
    vbroadcastss ymm8, dword ptr [rax]
    vfmadd213ps ymm6, ymm6, ymm3
    vsubps ymm2, ymm8, ymmword ptr [r13 - 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm8, ymmword ptr [r13]
    vfmadd213ps ymm3, ymm3, ymm6
    sub r13, -128
    add rax, 96
    lea rdi, [r8 + r10]
    add rdi, 2
    add r10, 2
    cmp rdi, 1
    jne .L15
    test r11b, 1
    jne .L11
    jmp .L12
.L16:
    mov rax, rsi
    xor edx, edx
    xor r9d, r9d
    jmp .L21
.L17:
    vxorps xmm3, xmm3, xmm3
.L18:
    vmovaps ymm6, ymm3
    lea rdi, [r14 + 4*rdx]
    lea rbx, [r10 + 2*r10]
    shl rbx, 4
    vbroadcastss ymm3, dword ptr [rdi + rbx]
    vmovaps ymm7, ymm2
    shl r10, 6
    vsubps ymm2, ymm3, ymmword ptr [r15 + r10]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm3, ymmword ptr [r15 + r10 + 32]
    vfmadd213ps ymm3, ymm3, ymm6
.L19:
    vbroadcastss ymm0, dword ptr [rip + .K40400000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm2, ymm2
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm0, ymm3
.L20:
    vmovaps ymmword ptr [rsp + 672], ymm0
    vbroadcastss ymm10, dword ptr [rip + .K42d20000]
    vminps ymm0, ymm10, ymm2
    vmovaps ymmword ptr [rsp + 160], ymm0
    vbroadcastss ymm8, dword ptr [rip + .K80000000]
    vxorps ymm3, ymm8, ymm0
    vbroadcastss ymm2, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm2, ymm3
    vbroadcastss ymm6, dword ptr [rip + .K42b20000]
    vminps ymm7, ymm6, ymm3
    vbroadcastss ymm3, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm13, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm3, ymm7, ymm13
    vbroadcastss ymm10, dword ptr [rip + .Kcb400000]
    vaddps ymm3, ymm10, ymm3
    vbroadcastss ymm5, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm7, ymm3, ymm5
    vbroadcastss ymm14, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm7, ymm3, ymm14
    vbroadcastss ymm0, dword ptr [rip + .K3ab511e8]
    vmovaps ymm9, ymm0
    vbroadcastss ymm15, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm9, ymm7, ymm15
    vbroadcastss ymm1, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm9, ymm7, ymm1
    vbroadcastss ymm12, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm9, ymm7, ymm12
    vbroadcastss ymm4, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm9, ymm7, ymm4
    vmulps ymm11, ymm7, ymm7
    vfmadd213ps ymm11, ymm9, ymm7
    vbroadcastss ymm7, dword ptr [rip + .K3f800000]
    vaddps ymm7, ymm11, ymm7
    vbroadcastss ymm1, dword ptr [rip + .K42d20000]
    vminps ymm1, ymm1, ymmword ptr [rsp + 672]
    vxorps ymm8, ymm8, ymm1
    vmaxps ymm8, ymm2, ymm8
    vminps ymm9, ymm6, ymm8
    vbroadcastss ymm8, dword ptr [rip + .K3fb8aa3b]
    vfmadd213ps ymm8, ymm9, ymm13
    vaddps ymm8, ymm8, ymm10
    vfnmadd231ps ymm9, ymm8, ymm5
    vfnmadd231ps ymm9, ymm8, ymm14
    vmovaps ymm11, ymm0
    vfmadd213ps ymm11, ymm9, ymm15
    vbroadcastss ymm0, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm11, ymm9, ymm0
    vfmadd213ps ymm11, ymm9, ymm12
    vfmadd213ps ymm11, ymm9, ymm4
    vmulps ymm12, ymm9, ymm9
    vfmadd213ps ymm12, ymm11, ymm9
    vaddps ymm9, ymm13, ymm3
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm3, ymm0, ymm13
    vpsubd ymm9, ymm9, ymm3
    vpslld ymm3, ymm3, 23
    vpbroadcastd ymm11, dword ptr [rip + .K3f800000]
    vpaddd ymm3, ymm11, ymm3
    vmulps ymm3, ymm7, ymm3
    vbroadcastss ymm7, dword ptr [r14 + 4*rdx]
    vpslld ymm9, ymm9, 23
    vpaddd ymm9, ymm9, ymm11
    vmulps ymm3, ymm9, ymm3
    vfmadd132ps ymm3, ymm3, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm7, ymmword ptr [rsp + 224]
    vmulps ymm2, ymm2, ymm3
    vmovaps ymmword ptr [rsp + r9 + 256], ymm2
    vbroadcastss ymm2, dword ptr [rip + .K3f800000]
    vaddps ymm2, ymm12, ymm2
    vaddps ymm3, ymm8, ymm13
    vfmadd213ps ymm8, ymm0, ymm13
    vpsubd ymm3, ymm3, ymm8
    vpslld ymm8, ymm8, 23
    vpaddd ymm8, ymm8, ymm11
    vmulps ymm2, ymm8, ymm2
    vpslld ymm3, ymm3, 23
    vpaddd ymm3, ymm11, ymm3
    vmulps ymm2, ymm2, ymm3
    vfmadd213ps ymm2, ymm1, ymm2
    vmulps ymm3, ymm7, ymmword ptr [rsp + 192]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r9 + 288], ymm2
    add r9, 64
    inc rdx
    add rax, 4
    cmp r9, 384
    je .L37
.L21:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp rcx, 2
    jb .L20
    lea rdi, [r11 - 1]
    mov r10d, 1
    test rdi, rdi
    je .L17
    mov rbx, rax
    mov r13, r12
    vxorps xmm3, xmm3, xmm3
.L22:
    vbroadcastss ymm6, dword ptr [rbx - 48]
    vsubps ymm7, ymm6, ymmword ptr [r13 - 96]
    vfmadd213ps ymm7, ymm7, ymm2
    vsubps ymm6, ymm6, ymmword ptr [r13 - 64]
    vbroadcastss ymm8, dword ptr [rbx]
    vfmadd213ps ymm6, ymm6, ymm3
    vsubps ymm2, ymm8, ymmword ptr [r13 - 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm8, ymmword ptr [r13]
    vfmadd213ps ymm3, ymm3, ymm6
    sub r13, -128
    add rbx, 96
    lea rdi, [r8 + r10]
    add rdi, 2
    add r10, 2
    cmp rdi, 1
    jne .L22
    test r11b, 1
    jne .L18
    jmp .L19
.L23:
    mov rdx, rsi
    xor eax, eax
    xor r9d, r9d
    jmp .L28
.L24:
    vxorps xmm3, xmm3, xmm3
.L25:
    vmovaps ymm6, ymm3
    lea rdi, [r14 + 4*rax]
    lea rbx, [r10 + 2*r10]
    shl rbx, 4
    vbroadcastss ymm3, dword ptr [rdi + rbx]
    vmovaps ymm7, ymm2
    shl r10, 6
    vsubps ymm2, ymm3, ymmword ptr [r15 + r10]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm3, ymmword ptr [r15 + r10 + 32]
    vfmadd213ps ymm3, ymm3, ymm6
.L26:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm2, ymm2
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm6, ymm3
.L27:
    vbroadcastss ymm10, dword ptr [rip + .K42d20000]
    vminps ymm7, ymm10, ymm2
    vbroadcastss ymm8, dword ptr [rip + .K80000000]
    vxorps ymm2, ymm8, ymm7
    vbroadcastss ymm10, dword ptr [rip + .Kc2d00000]
    vmaxps ymm2, ymm10, ymm2
    vbroadcastss ymm0, dword ptr [rip + .K42b20000]
    vminps ymm9, ymm0, ymm2
    vbroadcastss ymm2, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm4, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm2, ymm9, ymm4
    vbroadcastss ymm4, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm2, ymm4
    vbroadcastss ymm5, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm9, ymm2, ymm5
    vbroadcastss ymm14, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm9, ymm2, ymm14
    vbroadcastss ymm5, dword ptr [rip + .K3ab511e8]
    vmovaps ymm11, ymm5
    vbroadcastss ymm15, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm11, ymm9, ymm15
    vbroadcastss ymm1, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm11, ymm9, ymm1
    vbroadcastss ymm13, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm11, ymm9, ymm13
    vbroadcastss ymm12, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm11, ymm9, ymm12
    vbroadcastss ymm3, dword ptr [rip + .K3eaaaaab]
    vbroadcastss ymm0, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm3, ymm7, ymm0
    vfmadd213ps ymm3, ymm7, ymm0
    vmulps ymm7, ymm9, ymm9
    vfmadd213ps ymm7, ymm11, ymm9
    vaddps ymm7, ymm7, ymm0
    vbroadcastss ymm9, dword ptr [rip + .K42d20000]
    vminps ymm6, ymm9, ymm6
    vxorps ymm8, ymm8, ymm6
    vmaxps ymm8, ymm10, ymm8
    vbroadcastss ymm9, dword ptr [rip + .K42b20000]
    vminps ymm9, ymm9, ymm8
    vbroadcastss ymm8, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm10, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm8, ymm9, ymm10
    vaddps ymm8, ymm8, ymm4
    vbroadcastss ymm4, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm9, ymm8, ymm4
    vfnmadd231ps ymm9, ymm8, ymm14
    vfmadd213ps ymm5, ymm9, ymm15
    vfmadd213ps ymm5, ymm9, ymm1
    vfmadd213ps ymm5, ymm9, ymm13
    vfmadd213ps ymm5, ymm9, ymm12
    vmulps ymm12, ymm9, ymm9
    vfmadd213ps ymm12, ymm5, ymm9
    vaddps ymm9, ymm10, ymm2
    vbroadcastss ymm1, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm2, ymm1, ymm10
    vpsubd ymm9, ymm9, ymm2
    vpslld ymm2, ymm2, 23
    vpbroadcastd ymm11, dword ptr [rip + .K3f800000]
    vpaddd ymm2, ymm11, ymm2
    vmulps ymm2, ymm7, ymm2
    vpslld ymm7, ymm9, 23
    vpaddd ymm7, ymm11, ymm7
    vmulps ymm2, ymm2, ymm7
    vbroadcastss ymm7, dword ptr [r14 + 4*rax]
    vmulps ymm2, ymm3, ymm2
    vmulps ymm3, ymm7, ymmword ptr [rsp + 224]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r9 + 256], ymm2
    vbroadcastss ymm2, dword ptr [rip + .K3eaaaaab]
    vfmadd213ps ymm2, ymm6, ymm0
    vfmadd213ps ymm2, ymm6, ymm0
    vaddps ymm3, ymm12, ymm0
    vaddps ymm6, ymm8, ymm10
    vfmadd213ps ymm8, ymm1, ymm10
    vpsubd ymm6, ymm6, ymm8
    vpslld ymm8, ymm8, 23
    vpaddd ymm8, ymm8, ymm11
    vmulps ymm3, ymm8, ymm3
    vpslld ymm6, ymm6, 23
    vpaddd ymm6, ymm11, ymm6
    vmulps ymm3, ymm3, ymm6
    vmulps ymm2, ymm2, ymm3
    vmulps ymm3, ymm7, ymmword ptr [rsp + 192]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r9 + 288], ymm2
    add r9, 64
    inc rax
    add rdx, 4
    cmp r9, 384
    je .L37
.L28:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm6, xmm6, xmm6
    cmp rcx, 2
    jb .L27
    lea rdi, [r11 - 1]
    mov r10d, 1
    test rdi, rdi
    je .L24
    mov rbx, rdx
    mov r13, r12
    vxorps xmm3, xmm3, xmm3
.L29:
    vbroadcastss ymm6, dword ptr [rbx - 48]
    vsubps ymm7, ymm6, ymmword ptr [r13 - 96]
    vfmadd213ps ymm7, ymm7, ymm2
    vsubps ymm6, ymm6, ymmword ptr [r13 - 64]
    vbroadcastss ymm8, dword ptr [rbx]
    vfmadd213ps ymm6, ymm6, ymm3
    vsubps ymm2, ymm8, ymmword ptr [r13 - 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm8, ymmword ptr [r13]
    vfmadd213ps ymm3, ymm3, ymm6
    sub r13, -128
    add rbx, 96
    lea rdi, [r8 + r10]
    add rdi, 2
    add r10, 2
    cmp rdi, 1
    jne .L29
    test r11b, 1
    jne .L25
    jmp .L26
.L30:
    mov rax, rsi
    xor edx, edx
    xor r9d, r9d
    jmp .L35
.L31:
    vxorps xmm3, xmm3, xmm3
.L32:
    vmovaps ymm6, ymm3
    lea rdi, [r14 + 4*rdx]
    lea rbx, [r10 + 2*r10]
    shl rbx, 4
    vbroadcastss ymm3, dword ptr [rdi + rbx]
    vmovaps ymm7, ymm2
    shl r10, 6
    vsubps ymm2, ymm3, ymmword ptr [r15 + r10]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm3, ymmword ptr [r15 + r10 + 32]
    vfmadd213ps ymm3, ymm3, ymm6
.L33:
    vsqrtps ymm2, ymm2
    vsqrtps ymm0, ymm3
.L34:
    vmovaps ymmword ptr [rsp + 160], ymm0
    vbroadcastss ymm3, dword ptr [rip + .K80000000]
    vxorps ymm2, ymm2, ymm3
    vbroadcastss ymm10, dword ptr [rip + .Kc2d00000]
    vmaxps ymm2, ymm10, ymm2
    vbroadcastss ymm7, dword ptr [rip + .K42b20000]
    vminps ymm6, ymm7, ymm2
    vbroadcastss ymm2, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm11, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm2, ymm6, ymm11
    vbroadcastss ymm11, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm11, ymm2
    vbroadcastss ymm5, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm6, ymm2, ymm5
    vbroadcastss ymm14, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm6, ymm2, ymm14
    vbroadcastss ymm0, dword ptr [rip + .K3ab511e8]
    vmovaps ymm8, ymm0
    vbroadcastss ymm15, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm8, ymm6, ymm15
    vbroadcastss ymm1, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm8, ymm6, ymm1
    vbroadcastss ymm12, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm8, ymm6, ymm12
    vbroadcastss ymm4, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm8, ymm6, ymm4
    vmulps ymm9, ymm6, ymm6
    vfmadd213ps ymm9, ymm8, ymm6
    vbroadcastss ymm13, dword ptr [rip + .K3f800000]
    vaddps ymm6, ymm9, ymm13
    vxorps ymm3, ymm3, ymmword ptr [rsp + 160]
    vmaxps ymm3, ymm10, ymm3
    vminps ymm7, ymm7, ymm3
    vbroadcastss ymm3, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm10, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm3, ymm7, ymm10
    vaddps ymm3, ymm11, ymm3
    vfnmadd231ps ymm7, ymm3, ymm5
    vfnmadd231ps ymm7, ymm3, ymm14
    vmovaps ymm8, ymm0
    vfmadd213ps ymm8, ymm7, ymm15
    vfmadd213ps ymm8, ymm7, ymm1
    vfmadd213ps ymm8, ymm7, ymm12
    vfmadd213ps ymm8, ymm7, ymm4
    vmulps ymm9, ymm7, ymm7
    vfmadd213ps ymm9, ymm8, ymm7
    vaddps ymm7, ymm10, ymm2
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm2, ymm0, ymm10
    vpsubd ymm7, ymm7, ymm2
    vpslld ymm2, ymm2, 23
    vpbroadcastd ymm8, dword ptr [rip + .K3f800000]
    vpaddd ymm2, ymm8, ymm2
    vmulps ymm2, ymm6, ymm2
    vbroadcastss ymm6, dword ptr [r14 + 4*rdx]
    vpslld ymm7, ymm7, 23
    vpaddd ymm7, ymm8, ymm7
    vmulps ymm2, ymm2, ymm7
    vmulps ymm7, ymm6, ymmword ptr [rsp + 224]
    vmulps ymm2, ymm7, ymm2
    vmovaps ymmword ptr [rsp + r9 + 256], ymm2
    vaddps ymm2, ymm9, ymm13
    vaddps ymm7, ymm10, ymm3
    vfmadd213ps ymm3, ymm0, ymm10
    vpsubd ymm7, ymm7, ymm3
    vpslld ymm3, ymm3, 23
    vpaddd ymm3, ymm8, ymm3
    vmulps ymm2, ymm2, ymm3
    vpslld ymm3, ymm7, 23
    vpaddd ymm3, ymm8, ymm3
    vmulps ymm2, ymm2, ymm3
    vmulps ymm3, ymm6, ymmword ptr [rsp + 192]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r9 + 288], ymm2
    add r9, 64
    inc rdx
    add rax, 4
    cmp r9, 384
    je .L37
.L35:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp rcx, 2
    jb .L34
    lea rdi, [r11 - 1]
    mov r10d, 1
    test rdi, rdi
    je .L31
    mov rbx, rax
    mov r13, r12
    vxorps xmm3, xmm3, xmm3
.L36:
    vbroadcastss ymm6, dword ptr [rbx - 48]
    vsubps ymm7, ymm6, ymmword ptr [r13 - 96]
    vfmadd213ps ymm7, ymm7, ymm2
    vsubps ymm6, ymm6, ymmword ptr [r13 - 64]
    vbroadcastss ymm8, dword ptr [rbx]
    vfmadd213ps ymm6, ymm6, ymm3
    vsubps ymm2, ymm8, ymmword ptr [r13 - 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm8, ymmword ptr [r13]
    vfmadd213ps ymm3, ymm3, ymm6
    sub r13, -128
    add rbx, 96
    lea rdi, [r8 + r10]
    add rdi, 2
    add r10, 2
    cmp rdi, 1
    jne .L36
    test r11b, 1
    jne .L32
    jmp .L33
.L37:
    vmovaps ymm15, ymmword ptr [rsp + 256]
    vmovaps ymm13, ymmword ptr [rsp + 288]
    vmovaps ymm12, ymmword ptr [rsp + 320]
    vmovaps ymm11, ymmword ptr [rsp + 352]
    vmovaps ymm9, ymmword ptr [rsp + 384]
    vmovaps ymm8, ymmword ptr [rsp + 416]
    vmovaps ymm7, ymmword ptr [rsp + 448]
    vmovaps ymm6, ymmword ptr [rsp + 480]
    vmovaps ymm3, ymmword ptr [rsp + 512]
    vmovaps ymm2, ymmword ptr [rsp + 544]
    vmovaps ymm1, ymmword ptr [rsp + 576]
    vmovaps ymm0, ymmword ptr [rsp + 608]
    mov r9, qword ptr [rsp + 40]
    test r9, r9
    mov r10, qword ptr [rsp + 152]
    je .L39
    mov rax, qword ptr [rsp + 72]
    mov r14, qword ptr [rsp + 640]
    mov rdx, r14
    mov rbx, qword ptr [rsp + 32]
.L38:
    vmovups ymm5, ymmword ptr [rax - 32]
    vmovups ymm10, ymmword ptr [rax]
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
    add rax, 64
    dec r9
    jne .L38
    jmp .L40
.L39:
    mov rbx, qword ptr [rsp + 32]
    mov r14, qword ptr [rsp + 640]
.L40:
    vmovaps ymmword ptr [rsp + 256], ymm15
    vmovaps ymmword ptr [rsp + 288], ymm13
    vmovaps ymmword ptr [rsp + 320], ymm12
    vmovaps ymmword ptr [rsp + 352], ymm11
    vmovaps ymmword ptr [rsp + 384], ymm9
    vmovaps ymmword ptr [rsp + 416], ymm8
    vmovaps ymmword ptr [rsp + 448], ymm7
    vmovaps ymmword ptr [rsp + 480], ymm6
    mov rax, r10
    mov r9, qword ptr [rsp + 56]
    sub rax, r9
    je .L7
    mov rdx, r9
    vbroadcastss ymm10, dword ptr [rip + .K7fffffff]
    imul rdx, qword ptr [rsp + 24]
    vandps ymm5, ymm15, ymm10
    vbroadcastss ymm4, dword ptr [rip + .K3f800000]
    vminps ymm5, ymm4, ymm5
    mov rdi, qword ptr [rsp + 16]
    vmovups ymmword ptr [rdi + 4*rdx], ymm5
    vandps ymm5, ymm13, ymm10
    vminps ymm5, ymm4, ymm5
    vmovups ymmword ptr [rdi + 4*rdx + 32], ymm5
    cmp rax, 1
    je .L7
    mov rdx, r9
    or rdx, 1
    imul rdx, qword ptr [rsp + 24]
    vandps ymm5, ymm12, ymm10
    vbroadcastss ymm4, dword ptr [rip + .K3f800000]
    vminps ymm5, ymm4, ymm5
    mov rdi, qword ptr [rsp + 16]
    vmovups ymmword ptr [rdi + 4*rdx], ymm5
    vandps ymm5, ymm11, ymm10
    vminps ymm5, ymm4, ymm5
    vmovups ymmword ptr [rdi + 4*rdx + 32], ymm5
    cmp rax, 2
    je .L7
    lea rdx, [r9 + 2]
    imul rdx, qword ptr [rsp + 24]
    vandps ymm5, ymm9, ymm10
    vbroadcastss ymm4, dword ptr [rip + .K3f800000]
    vminps ymm5, ymm4, ymm5
    mov rdi, qword ptr [rsp + 16]
    vmovups ymmword ptr [rdi + 4*rdx], ymm5
    vandps ymm5, ymm8, ymm10
    vminps ymm5, ymm4, ymm5
    vmovups ymmword ptr [rdi + 4*rdx + 32], ymm5
    cmp rax, 3
    je .L7
    lea rdx, [r9 + 3]
    imul rdx, qword ptr [rsp + 24]
    vandps ymm5, ymm10, ymm7
    vbroadcastss ymm4, dword ptr [rip + .K3f800000]
    vminps ymm5, ymm4, ymm5
    mov rdi, qword ptr [rsp + 16]
    vmovups ymmword ptr [rdi + 4*rdx], ymm5
    vandps ymm5, ymm10, ymm6
    vminps ymm5, ymm4, ymm5
    vmovups ymmword ptr [rdi + 4*rdx + 32], ymm5
    cmp rax, 4
    je .L7
    lea rdx, [r9 + 4]
    imul rdx, qword ptr [rsp + 24]
    vandps ymm3, ymm10, ymm3
    vbroadcastss ymm4, dword ptr [rip + .K3f800000]
    vminps ymm3, ymm4, ymm3
    mov rdi, qword ptr [rsp + 16]
    vmovups ymmword ptr [rdi + 4*rdx], ymm3
    vandps ymm2, ymm10, ymm2
    vminps ymm2, ymm4, ymm2
    vmovups ymmword ptr [rdi + 4*rdx + 32], ymm2
    cmp rax, 5
    je .L7
    add r9, 5
    imul r9, qword ptr [rsp + 24]
    vandps ymm1, ymm10, ymm1
    vbroadcastss ymm2, dword ptr [rip + .K3f800000]
    vminps ymm1, ymm2, ymm1
    mov rax, qword ptr [rsp + 16]
    vmovups ymmword ptr [rax + 4*r9], ymm1
    vandps ymm0, ymm10, ymm0
    vminps ymm0, ymm2, ymm0
    vmovups ymmword ptr [rax + 4*r9 + 32], ymm0
    jmp .L7
.L41:
    mov qword ptr [rsp + 32], rbx
    mov rsi, rdx
    xor ebx, ebx
    xor r14d, r14d
    jmp .L46
.L42:
    vxorps xmm3, xmm3, xmm3
.L43:
    vmovaps ymm5, ymm3
    lea rdi, [r15 + 4*rbx]
    lea r9, [r10 + 2*r10]
    shl r9, 4
    vbroadcastss ymm3, dword ptr [rdi + r9]
    vmovaps ymm6, ymm2
    shl r10, 6
    vsubps ymm2, ymm3, ymmword ptr [rax + r10]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [rax + r10 + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L44:
    vbroadcastss ymm0, dword ptr [rip + .Kbf000000]
    vmulps ymm2, ymm2, ymm0
    vmulps ymm3, ymm3, ymm0
.L45:
    vbroadcastss ymm10, dword ptr [rip + .Kc2d00000]
    vmaxps ymm2, ymm10, ymm2
    vbroadcastss ymm15, dword ptr [rip + .K42b20000]
    vminps ymm5, ymm15, ymm2
    vbroadcastss ymm2, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm11, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm2, ymm5, ymm11
    vbroadcastss ymm11, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm11, ymm2
    vbroadcastss ymm8, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm5, ymm2, ymm8
    vbroadcastss ymm9, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm5, ymm2, ymm9
    vbroadcastss ymm1, dword ptr [rip + .K3ab511e8]
    vmovaps ymm6, ymm1
    vbroadcastss ymm0, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm6, ymm5, ymm0
    vbroadcastss ymm13, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm6, ymm5, ymm13
    vbroadcastss ymm12, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm6, ymm5, ymm12
    vbroadcastss ymm4, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm6, ymm5, ymm4
    vmulps ymm7, ymm5, ymm5
    vfmadd213ps ymm7, ymm6, ymm5
    vbroadcastss ymm14, dword ptr [rip + .K3f800000]
    vaddps ymm6, ymm14, ymm7
    vmaxps ymm3, ymm10, ymm3
    vminps ymm5, ymm15, ymm3
    vbroadcastss ymm3, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm10, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm3, ymm5, ymm10
    vaddps ymm3, ymm11, ymm3
    vfnmadd231ps ymm5, ymm3, ymm8
    vfnmadd231ps ymm5, ymm3, ymm9
    vmovaps ymm7, ymm1
    vfmadd213ps ymm7, ymm5, ymm0
    vfmadd213ps ymm7, ymm5, ymm13
    vfmadd213ps ymm7, ymm5, ymm12
    vfmadd213ps ymm7, ymm5, ymm4
    vmulps ymm8, ymm5, ymm5
    vfmadd213ps ymm8, ymm7, ymm5
    vaddps ymm5, ymm10, ymm2
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm2, ymm0, ymm10
    vpsubd ymm5, ymm5, ymm2
    vpslld ymm2, ymm2, 23
    vpbroadcastd ymm7, dword ptr [rip + .K3f800000]
    vpaddd ymm2, ymm2, ymm7
    vmulps ymm2, ymm6, ymm2
    vbroadcastss ymm6, dword ptr [r15 + 4*rbx]
    vpslld ymm5, ymm5, 23
    vpaddd ymm5, ymm5, ymm7
    vmulps ymm2, ymm2, ymm5
    vmulps ymm5, ymm6, ymmword ptr [rsp + 224]
    vmulps ymm2, ymm5, ymm2
    vmovaps ymmword ptr [rsp + r14 + 256], ymm2
    vaddps ymm2, ymm8, ymm14
    vaddps ymm5, ymm10, ymm3
    vfmadd213ps ymm3, ymm0, ymm10
    vpsubd ymm5, ymm5, ymm3
    vpslld ymm3, ymm3, 23
    vpaddd ymm3, ymm3, ymm7
    vmulps ymm2, ymm2, ymm3
    vpslld ymm3, ymm5, 23
    vpaddd ymm3, ymm3, ymm7
    vmulps ymm2, ymm2, ymm3
    vmulps ymm3, ymm6, ymmword ptr [rsp + 192]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r14 + 288], ymm2
    add r14, 64
    inc rbx
    add rsi, 4
    cmp r14, 256
    je .L69
.L46:
    vbroadcastss ymm3, dword ptr [rip + .K80000000]
    vmovaps ymm2, ymm3
    cmp rcx, 2
    jb .L45
    lea rdi, [r11 - 1]
    mov r10d, 1
    vxorps xmm2, xmm2, xmm2
    test rdi, rdi
    je .L42
    mov r9, rsi
    mov rdi, r12
    vxorps xmm3, xmm3, xmm3
.L47:
    vbroadcastss ymm5, dword ptr [r9 - 48]
    vsubps ymm6, ymm5, ymmword ptr [rdi - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [rdi - 64]
    vbroadcastss ymm7, dword ptr [r9]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [rdi - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [rdi]
    vfmadd213ps ymm3, ymm3, ymm5
    sub rdi, -128
    add r9, 96
    lea r13, [r8 + r10]
    add r13, 2
    add r10, 2
    cmp r13, 1
    jne .L47
    test r11b, 1
    jne .L43
    jmp .L44
.L48:
    mov qword ptr [rsp + 32], rbx
    mov r9, rdx
    xor ebx, ebx
    xor r14d, r14d
    jmp .L53
.L49:
    vxorps xmm3, xmm3, xmm3
.L50:
    vmovaps ymm5, ymm3
    lea rsi, [r15 + 4*rbx]
    lea rdi, [r10 + 2*r10]
    shl rdi, 4
    vbroadcastss ymm3, dword ptr [rsi + rdi]
    vmovaps ymm6, ymm2
    shl r10, 6
    vsubps ymm2, ymm3, ymmword ptr [rax + r10]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [rax + r10 + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L51:
    vsqrtps ymm2, ymm2
    vsqrtps ymm0, ymm3
.L52:
    vmovaps ymmword ptr [rsp + 160], ymm0
    vbroadcastss ymm3, dword ptr [rip + .K80000000]
    vxorps ymm2, ymm2, ymm3
    vbroadcastss ymm10, dword ptr [rip + .Kc2d00000]
    vmaxps ymm2, ymm10, ymm2
    vbroadcastss ymm7, dword ptr [rip + .K42b20000]
    vminps ymm5, ymm7, ymm2
    vbroadcastss ymm2, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm11, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm2, ymm5, ymm11
    vbroadcastss ymm11, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm11, ymm2
    vbroadcastss ymm9, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm5, ymm2, ymm9
    vbroadcastss ymm14, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm5, ymm2, ymm14
    vbroadcastss ymm1, dword ptr [rip + .K3ab511e8]
    vmovaps ymm6, ymm1
    vbroadcastss ymm0, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm6, ymm5, ymm0
    vbroadcastss ymm13, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm6, ymm5, ymm13
    vbroadcastss ymm12, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm6, ymm5, ymm12
    vbroadcastss ymm4, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm6, ymm5, ymm4
    vmulps ymm8, ymm5, ymm5
    vfmadd213ps ymm8, ymm6, ymm5
    vbroadcastss ymm15, dword ptr [rip + .K3f800000]
    vaddps ymm6, ymm8, ymm15
    vxorps ymm3, ymm3, ymmword ptr [rsp + 160]
    vmaxps ymm3, ymm10, ymm3
    vminps ymm5, ymm7, ymm3
    vbroadcastss ymm3, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm10, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm3, ymm5, ymm10
    vaddps ymm3, ymm11, ymm3
    vfnmadd231ps ymm5, ymm3, ymm9
    vfnmadd231ps ymm5, ymm3, ymm14
    vmovaps ymm7, ymm1
    vfmadd213ps ymm7, ymm5, ymm0
    vfmadd213ps ymm7, ymm5, ymm13
    vfmadd213ps ymm7, ymm5, ymm12
    vfmadd213ps ymm7, ymm5, ymm4
    vmulps ymm8, ymm5, ymm5
    vfmadd213ps ymm8, ymm7, ymm5
    vaddps ymm5, ymm10, ymm2
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm2, ymm0, ymm10
    vpsubd ymm5, ymm5, ymm2
    vpslld ymm2, ymm2, 23
    vpbroadcastd ymm7, dword ptr [rip + .K3f800000]
    vpaddd ymm2, ymm2, ymm7
    vmulps ymm2, ymm6, ymm2
    vbroadcastss ymm6, dword ptr [r15 + 4*rbx]
    vpslld ymm5, ymm5, 23
    vpaddd ymm5, ymm5, ymm7
    vmulps ymm2, ymm2, ymm5
    vmulps ymm5, ymm6, ymmword ptr [rsp + 224]
    vmulps ymm2, ymm5, ymm2
    vmovaps ymmword ptr [rsp + r14 + 256], ymm2
    vaddps ymm2, ymm8, ymm15
    vaddps ymm5, ymm10, ymm3
    vfmadd213ps ymm3, ymm0, ymm10
    vpsubd ymm5, ymm5, ymm3
    vpslld ymm3, ymm3, 23
    vpaddd ymm3, ymm3, ymm7
    vmulps ymm2, ymm2, ymm3
    vpslld ymm3, ymm5, 23
    vpaddd ymm3, ymm3, ymm7
    vmulps ymm2, ymm2, ymm3
    vmulps ymm3, ymm6, ymmword ptr [rsp + 192]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r14 + 288], ymm2
    add r14, 64
    inc rbx
    add r9, 4
    cmp r14, 256
    je .L69
.L53:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp rcx, 2
    jb .L52
    lea rsi, [r11 - 1]
    mov r10d, 1
    test rsi, rsi
    je .L49
    mov rsi, r9
    mov rdi, r12
    vxorps xmm3, xmm3, xmm3
.L54:
    vbroadcastss ymm5, dword ptr [rsi - 48]
    vsubps ymm6, ymm5, ymmword ptr [rdi - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [rdi - 64]
    vbroadcastss ymm7, dword ptr [rsi]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [rdi - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [rdi]
    vfmadd213ps ymm3, ymm3, ymm5
    sub rdi, -128
    add rsi, 96
    lea r13, [r8 + r10]
    add r13, 2
    add r10, 2
    cmp r13, 1
    jne .L54
    test r11b, 1
    jne .L50
    jmp .L51
.L55:
    mov qword ptr [rsp + 32], rbx
    mov r9, rdx
    xor ebx, ebx
    xor r14d, r14d
    jmp .L60
.L56:
    vxorps xmm3, xmm3, xmm3
.L57:
    vmovaps ymm5, ymm3
    lea rsi, [r15 + 4*rbx]
    lea rdi, [r10 + 2*r10]
    shl rdi, 4
    vbroadcastss ymm3, dword ptr [rsi + rdi]
    vmovaps ymm6, ymm2
    shl r10, 6
    vsubps ymm2, ymm3, ymmword ptr [rax + r10]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [rax + r10 + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L58:
    vbroadcastss ymm0, dword ptr [rip + .K40400000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm2, ymm2
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm0, ymm3
.L59:
    vmovaps ymmword ptr [rsp + 672], ymm0
    vbroadcastss ymm10, dword ptr [rip + .K42d20000]
    vminps ymm0, ymm10, ymm2
    vmovaps ymmword ptr [rsp + 160], ymm0
    vbroadcastss ymm1, dword ptr [rip + .K80000000]
    vmovaps ymmword ptr [rsp + 640], ymm1
    vxorps ymm3, ymm0, ymm1
    vbroadcastss ymm2, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm2, ymm3
    vbroadcastss ymm6, dword ptr [rip + .K42b20000]
    vminps ymm5, ymm6, ymm3
    vbroadcastss ymm8, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm3, ymm8
    vbroadcastss ymm11, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm3, ymm5, ymm11
    vbroadcastss ymm10, dword ptr [rip + .Kcb400000]
    vaddps ymm3, ymm10, ymm3
    vbroadcastss ymm15, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm5, ymm3, ymm15
    vbroadcastss ymm14, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm5, ymm3, ymm14
    vbroadcastss ymm7, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm0, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm7, ymm5, ymm0
    vbroadcastss ymm13, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm7, ymm5, ymm13
    vbroadcastss ymm12, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm7, ymm5, ymm12
    vbroadcastss ymm4, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm7, ymm5, ymm4
    vmulps ymm9, ymm5, ymm5
    vfmadd213ps ymm9, ymm7, ymm5
    vbroadcastss ymm5, dword ptr [rip + .K3f800000]
    vaddps ymm7, ymm9, ymm5
    vbroadcastss ymm1, dword ptr [rip + .K42d20000]
    vminps ymm1, ymm1, ymmword ptr [rsp + 672]
    vxorps ymm5, ymm1, ymmword ptr [rsp + 640]
    vmaxps ymm5, ymm2, ymm5
    vminps ymm5, ymm6, ymm5
    vfmadd213ps ymm8, ymm5, ymm11
    vaddps ymm8, ymm8, ymm10
    vfnmadd231ps ymm5, ymm8, ymm15
    vfnmadd231ps ymm5, ymm8, ymm14
    vbroadcastss ymm9, dword ptr [rip + .K3ab511e8]
    vfmadd213ps ymm9, ymm5, ymm0
    vfmadd213ps ymm9, ymm5, ymm13
    vfmadd213ps ymm9, ymm5, ymm12
    vfmadd213ps ymm9, ymm5, ymm4
    vmulps ymm10, ymm5, ymm5
    vfmadd213ps ymm10, ymm9, ymm5
    vaddps ymm5, ymm11, ymm3
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm3, ymm0, ymm11
    vpsubd ymm5, ymm5, ymm3
    vpslld ymm3, ymm3, 23
    vpbroadcastd ymm9, dword ptr [rip + .K3f800000]
    vpaddd ymm3, ymm9, ymm3
    vmulps ymm3, ymm7, ymm3
    vbroadcastss ymm7, dword ptr [r15 + 4*rbx]
    vpslld ymm5, ymm5, 23
    vpaddd ymm5, ymm9, ymm5
    vmulps ymm3, ymm3, ymm5
    vfmadd132ps ymm3, ymm3, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm7, ymmword ptr [rsp + 224]
    vmulps ymm2, ymm2, ymm3
    vmovaps ymmword ptr [rsp + r14 + 256], ymm2
    vbroadcastss ymm2, dword ptr [rip + .K3f800000]
    vaddps ymm2, ymm10, ymm2
    vaddps ymm3, ymm8, ymm11
    vfmadd213ps ymm8, ymm0, ymm11
    vpsubd ymm3, ymm3, ymm8
    vpslld ymm5, ymm8, 23
    vpaddd ymm5, ymm9, ymm5
    vmulps ymm2, ymm2, ymm5
    vpslld ymm3, ymm3, 23
    vpaddd ymm3, ymm9, ymm3
    vmulps ymm2, ymm2, ymm3
    vfmadd213ps ymm2, ymm1, ymm2
    vmulps ymm3, ymm7, ymmword ptr [rsp + 192]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r14 + 288], ymm2
    add r14, 64
    inc rbx
    add r9, 4
    cmp r14, 256
    je .L69
.L60:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp rcx, 2
    jb .L59
    lea rsi, [r11 - 1]
    mov r10d, 1
    test rsi, rsi
    je .L56
    mov rsi, r9
    mov rdi, r12
    vxorps xmm3, xmm3, xmm3
.L61:
    vbroadcastss ymm5, dword ptr [rsi - 48]
    vsubps ymm6, ymm5, ymmword ptr [rdi - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [rdi - 64]
    vbroadcastss ymm7, dword ptr [rsi]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [rdi - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [rdi]
    vfmadd213ps ymm3, ymm3, ymm5
    sub rdi, -128
    add rsi, 96
    lea r13, [r8 + r10]
    add r13, 2
    add r10, 2
    cmp r13, 1
    jne .L61
    test r11b, 1
    jne .L57
    jmp .L58
.L62:
    mov qword ptr [rsp + 32], rbx
    mov rbx, rdx
    xor r14d, r14d
    xor r9d, r9d
    jmp .L67
.L63:
    vxorps xmm3, xmm3, xmm3
.L64:
    vmovaps ymm5, ymm3
    lea rsi, [r15 + 4*r14]
    lea rdi, [r10 + 2*r10]
    shl rdi, 4
    vbroadcastss ymm3, dword ptr [rsi + rdi]
    vmovaps ymm6, ymm2
    shl r10, 6
    vsubps ymm2, ymm3, ymmword ptr [rax + r10]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [rax + r10 + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L65:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm2, ymm2
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm6, ymm3
.L66:
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm5, ymm0, ymm2
    vbroadcastss ymm0, dword ptr [rip + .K80000000]
    vmovaps ymmword ptr [rsp + 160], ymm0
    vxorps ymm2, ymm5, ymm0
    vbroadcastss ymm8, dword ptr [rip + .Kc2d00000]
    vmaxps ymm2, ymm8, ymm2
    vbroadcastss ymm10, dword ptr [rip + .K42b20000]
    vminps ymm7, ymm10, ymm2
    vbroadcastss ymm2, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm11, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm2, ymm7, ymm11
    vbroadcastss ymm11, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm11, ymm2
    vbroadcastss ymm15, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm7, ymm2, ymm15
    vbroadcastss ymm14, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm7, ymm2, ymm14
    vbroadcastss ymm1, dword ptr [rip + .K3ab511e8]
    vmovaps ymm9, ymm1
    vbroadcastss ymm0, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm9, ymm7, ymm0
    vbroadcastss ymm13, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm9, ymm7, ymm13
    vbroadcastss ymm12, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm9, ymm7, ymm12
    vbroadcastss ymm4, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm9, ymm7, ymm4
    vbroadcastss ymm3, dword ptr [rip + .K3eaaaaab]
    vbroadcastss ymm0, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm3, ymm5, ymm0
    vfmadd213ps ymm3, ymm5, ymm0
    vmulps ymm5, ymm7, ymm7
    vfmadd213ps ymm5, ymm9, ymm7
    vaddps ymm7, ymm5, ymm0
    vbroadcastss ymm4, dword ptr [rip + .K42d20000]
    vminps ymm6, ymm4, ymm6
    vxorps ymm5, ymm6, ymmword ptr [rsp + 160]
    vmaxps ymm5, ymm8, ymm5
    vminps ymm5, ymm10, ymm5
    vbroadcastss ymm8, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm4, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm8, ymm5, ymm4
    vaddps ymm8, ymm8, ymm11
    vfnmadd231ps ymm5, ymm8, ymm15
    vfnmadd231ps ymm5, ymm8, ymm14
    vmovaps ymm9, ymm1
    vbroadcastss ymm1, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm9, ymm5, ymm1
    vfmadd213ps ymm9, ymm5, ymm13
    vfmadd213ps ymm9, ymm5, ymm12
    vbroadcastss ymm1, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm9, ymm5, ymm1
    vmulps ymm10, ymm5, ymm5
    vfmadd213ps ymm10, ymm9, ymm5
    vaddps ymm5, ymm2, ymm4
    vbroadcastss ymm1, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm2, ymm1, ymm4
    vpsubd ymm5, ymm5, ymm2
    vpslld ymm2, ymm2, 23
    vpbroadcastd ymm9, dword ptr [rip + .K3f800000]
    vpaddd ymm2, ymm9, ymm2
    vmulps ymm2, ymm7, ymm2
    vpslld ymm5, ymm5, 23
    vpaddd ymm5, ymm9, ymm5
    vmulps ymm2, ymm2, ymm5
    vbroadcastss ymm5, dword ptr [r15 + 4*r14]
    vmulps ymm2, ymm3, ymm2
    vmulps ymm3, ymm5, ymmword ptr [rsp + 224]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r9 + 256], ymm2
    vbroadcastss ymm2, dword ptr [rip + .K3eaaaaab]
    vfmadd213ps ymm2, ymm6, ymm0
    vfmadd213ps ymm2, ymm6, ymm0
    vaddps ymm3, ymm10, ymm0
    vaddps ymm6, ymm8, ymm4
    vfmadd213ps ymm8, ymm1, ymm4
    vpsubd ymm6, ymm6, ymm8
    vpslld ymm7, ymm8, 23
    vpaddd ymm7, ymm9, ymm7
    vmulps ymm3, ymm3, ymm7
    vpslld ymm6, ymm6, 23
    vpaddd ymm6, ymm9, ymm6
    vmulps ymm3, ymm3, ymm6
    vmulps ymm2, ymm2, ymm3
    vmulps ymm3, ymm5, ymmword ptr [rsp + 192]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r9 + 288], ymm2
    add r9, 64
    inc r14
    add rbx, 4
    cmp r9, 256
    je .L69
.L67:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm6, xmm6, xmm6
    cmp rcx, 2
    jb .L66
    lea rsi, [r11 - 1]
    mov r10d, 1
    test rsi, rsi
    je .L63
    mov rsi, rbx
    mov rdi, r12
    vxorps xmm3, xmm3, xmm3
.L68:
    vbroadcastss ymm5, dword ptr [rsi - 48]
    vsubps ymm6, ymm5, ymmword ptr [rdi - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [rdi - 64]
    vbroadcastss ymm7, dword ptr [rsi]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [rdi - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [rdi]
    vfmadd213ps ymm3, ymm3, ymm5
    sub rdi, -128
    add rsi, 96
    lea r13, [r8 + r10]
    add r13, 2
    add r10, 2
    cmp r13, 1
    jne .L68
    test r11b, 1
    jne .L64
    jmp .L65
.L69:
    mov rbx, qword ptr [rsp + 40]
    vmovaps ymm12, ymmword ptr [rsp + 256]
    vmovaps ymm11, ymmword ptr [rsp + 288]
    vmovaps ymm9, ymmword ptr [rsp + 320]
    vmovaps ymm8, ymmword ptr [rsp + 352]
    vmovaps ymm7, ymmword ptr [rsp + 384]
    vmovaps ymm6, ymmword ptr [rsp + 416]
    vmovaps ymm3, ymmword ptr [rsp + 448]
    vmovaps ymm2, ymmword ptr [rsp + 480]
    test rbx, rbx
    je .L71
    mov r9, qword ptr [rsp + 72]
    mov r10, qword ptr [rsp + 56]
.L70:
    vmovups ymm5, ymmword ptr [r9 - 32]
    vmovups ymm10, ymmword ptr [r9]
    vbroadcastss ymm13, dword ptr [r10 - 12]
    vfnmadd231ps ymm12, ymm13, ymm5
    vfnmadd231ps ymm11, ymm10, ymm13
    vbroadcastss ymm13, dword ptr [r10 - 8]
    vfnmadd231ps ymm9, ymm13, ymm5
    vfnmadd231ps ymm8, ymm10, ymm13
    vbroadcastss ymm13, dword ptr [r10 - 4]
    vfnmadd231ps ymm7, ymm13, ymm5
    vfnmadd231ps ymm6, ymm10, ymm13
    vbroadcastss ymm13, dword ptr [r10]
    vfnmadd231ps ymm3, ymm13, ymm5
    vfnmadd231ps ymm2, ymm13, ymm10
    add r10, 48
    add r9, 64
    dec rbx
    jne .L70
.L71:
    vmovaps ymmword ptr [rsp + 256], ymm12
    vmovaps ymmword ptr [rsp + 288], ymm11
    vmovaps ymmword ptr [rsp + 320], ymm9
    vmovaps ymmword ptr [rsp + 352], ymm8
    mov r10, qword ptr [rsp + 152]
    mov r9, r10
    mov rbx, qword ptr [rsp + 32]
    sub r9, rbx
    je .L72
    mov rsi, rbx
    vbroadcastss ymm13, dword ptr [rip + .K7fffffff]
    imul rsi, qword ptr [rsp + 24]
    vandps ymm5, ymm12, ymm13
    vbroadcastss ymm0, dword ptr [rip + .K3f800000]
    vminps ymm5, ymm0, ymm5
    mov rdi, qword ptr [rsp + 16]
    vmovups ymmword ptr [rdi + 4*rsi], ymm5
    vandps ymm5, ymm11, ymm13
    vminps ymm5, ymm0, ymm5
    vmovups ymmword ptr [rdi + 4*rsi + 32], ymm5
    cmp r9, 1
    je .L72
    mov rsi, rbx
    or rsi, 1
    imul rsi, qword ptr [rsp + 24]
    vandps ymm5, ymm9, ymm13
    vbroadcastss ymm0, dword ptr [rip + .K3f800000]
    vminps ymm5, ymm0, ymm5
    mov rdi, qword ptr [rsp + 16]
    vmovups ymmword ptr [rdi + 4*rsi], ymm5
    vandps ymm5, ymm8, ymm13
    vminps ymm5, ymm0, ymm5
    vmovups ymmword ptr [rdi + 4*rsi + 32], ymm5
    cmp r9, 2
    je .L72
    lea rsi, [rbx + 2]
    imul rsi, qword ptr [rsp + 24]
    vandps ymm5, ymm13, ymm7
    vbroadcastss ymm0, dword ptr [rip + .K3f800000]
    vminps ymm5, ymm0, ymm5
    mov rdi, qword ptr [rsp + 16]
    vmovups ymmword ptr [rdi + 4*rsi], ymm5
    vandps ymm5, ymm13, ymm6
    vminps ymm5, ymm0, ymm5
    vmovups ymmword ptr [rdi + 4*rsi + 32], ymm5
    cmp r9, 3
    je .L72
    lea rsi, [rbx + 3]
    imul rsi, qword ptr [rsp + 24]
    vandps ymm3, ymm13, ymm3
    vbroadcastss ymm0, dword ptr [rip + .K3f800000]
    vminps ymm3, ymm0, ymm3
    mov rdi, qword ptr [rsp + 16]
    vmovups ymmword ptr [rdi + 4*rsi], ymm3
    vandps ymm2, ymm13, ymm2
    vminps ymm2, ymm0, ymm2
    vmovups ymmword ptr [rdi + 4*rsi + 32], ymm2
.L72:
    add rbx, 4
    cmp rbx, r10
    jae .L3
    add rdx, 16
    add qword ptr [rsp + 56], 16
    mov rsi, qword ptr [rsp + 80]
    lea r15, [rsi + 4*rbx]
    vbroadcastss ymm2, dword ptr [rsi + 4*rbx]
    vmovaps ymmword ptr [rsp + 256], ymm2
    vmovaps ymmword ptr [rsp + 288], ymm2
    vmovaps ymmword ptr [rsp + 320], ymm2
    vmovaps ymmword ptr [rsp + 352], ymm2
    vmovaps ymmword ptr [rsp + 384], ymm2
    vmovaps ymmword ptr [rsp + 416], ymm2
    vmovaps ymmword ptr [rsp + 448], ymm2
    vmovaps ymmword ptr [rsp + 480], ymm2
    lea rdi, [rip + .T0]
    mov rsi, qword ptr [rsp + 88]
    movsxd rsi, dword ptr [rdi + 4*rsi]
    add rsi, rdi
    jmp rsi
.L73:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L41 .L48 .L55 .L62
.T1: jump .L9 .L30 .L16 .L23
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
.K7fffffff = .long 0x7fffffff ; NaN
.K80000000 = .long 0x80000000 ; -0e0
.Kbf000000 = .long 0xbf000000 ; -5e-1
.Kc2d00000 = .long 0xc2d00000 ; -1.04e2
.Kcb400000 = .long 0xcb400000 ; -1.2582912e7
