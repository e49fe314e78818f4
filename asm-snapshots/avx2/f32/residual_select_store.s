; avx2/f32/residual_select_store
rhotree_kernels::arch::avx2::f32::residual_select_store:
    push rbp
    mov rbp, rsp
    push r15
    push r14
    push r13
    push r12
    push rbx
    and rsp, -32
    sub rsp, 800
    mov qword ptr [rsp + 184], r9
    mov r9, rcx
    mov rcx, qword ptr [rdi + 32]
    mov r12, qword ptr [rdi + 40]
    mov qword ptr [rsp + 32], rcx
    mov rbx, rcx
    add rbx, r12
    mov rax, -1
    cmovb rbx, rax
    mov rcx, rbx
    inc rcx
    cmove rcx, rax
    shl rcx, 4
    je .L87
    mov r10, qword ptr [rdi + 24]
    mov rax, r10
    or rax, rcx
    shr rax, 32
    je .L1
    mov rax, r10
    xor edx, edx
    div rcx
    cmp rcx, r10
    jbe .L2
.L0:
    xor eax, eax
    jmp .L86
.L1:
    mov eax, r10d
    xor edx, edx
    div ecx
    cmp rcx, r10
    ja .L0
.L2:
    mov qword ptr [rsp + 352], rax
    mov qword ptr [rsp + 160], rcx
    mov r10, qword ptr [rbp + 16]
    mov rax, qword ptr [rdi + 48]
    mov qword ptr [rsp + 48], rax
    mov r14, qword ptr [rdi]
    mov rdx, qword ptr [rdi + 16]
    movzx eax, byte ptr [rdi + 56]
    mov dword ptr [rsp + 148], eax
    mov rax, qword ptr [rsp + 32]
    lea rdi, [rax - 1]
    imul r8, r8, 112
    cmp rbx, -2
    mov rcx, -2
    cmovae rbx, rcx
    shl rbx, 6
    add rbx, 64
    mov r11, rax
    and r11, -2
    neg r11
    cmp rax, -2
    cmovb rcx, rax
    lea rax, [rdx + 160]
    mov qword ptr [rsp + 24], rax
    lea rax, [rcx + 2*rcx]
    shl rax, 4
    lea r15, [rax + r14]
    add r15, 68
    mov qword ptr [rsp + 336], r15
    shl rcx, 6
    mov qword ptr [rsp + 152], rdx
    add rcx, rdx
    add rcx, 96
    mov qword ptr [rsp + 120], rcx
    mov rdx, qword ptr [rsp + 184]
    lea rcx, [8*rdx]
    lea rcx, [rcx + 2*rcx]
    mov qword ptr [rsp + 376], rcx
    lea rax, [rax + r14 + 60]
    mov qword ptr [rsp + 368], rax
    mov qword ptr [rsp + 216], r14
    lea rax, [r14 + 96]
    mov qword ptr [rsp + 64], rax
    lea rax, [r9 + 100]
    mov qword ptr [rsp + 168], rax
    lea rax, [r10 + 32]
    mov qword ptr [rsp + 128], rax
    lea rax, [4*rdx]
    mov qword ptr [rsp + 136], rax
    xor eax, eax
    mov qword ptr [rsp + 88], r10
    mov qword ptr [rsp + 112], rsi
.L3:
    mov qword ptr [rsp + 80], rax
    mov rax, r8
    mov rcx, r9
.L4:
    test rax, rax
    je .L5
    mov rdx, qword ptr [rcx + 16]
    sub rdx, qword ptr [rcx + 72]
    add rcx, 112
    add rax, -112
    cmp rdx, 32
    jae .L4
    jmp .L85
.L5:
    mov qword ptr [rsp + 344], r8
    mov qword ptr [rsp + 360], rbx
    mov qword ptr [rsp + 104], r12
    mov qword ptr [rsp + 176], r9
    mov eax, dword ptr [rsp + 148]
    mov qword ptr [rsp + 208], rax
    mov r8, qword ptr [rsp + 48]
    cmp r8, 6
    jae .L48
    xor r9d, r9d
.L6:
    cmp r9, r8
    mov r12, qword ptr [rsp + 104]
    mov rax, qword ptr [rsp + 88]
    jae .L47
    mov rcx, qword ptr [rsp + 160]
    mov r14, qword ptr [rsp + 80]
    imul rcx, r14
    mov rdx, qword ptr [rsp + 152]
    lea rbx, [rdx + 4*rcx]
    shl r14, 6
    lea r15, [r14 + 32]
    mov qword ptr [rsp + 56], r14
    mov qword ptr [rsp + 40], r15
    mov qword ptr [rsp + 88], rax
    jmp .L8
.L7:
    mov r9, qword ptr [rsp + 72]
    add r9, 4
    cmp r9, qword ptr [rsp + 48]
    jae .L47
.L8:
    cmp r9, 8
    mov ecx, 8
    mov qword ptr [rsp + 72], r9
    cmovb rcx, r9
    mov qword ptr [rsp + 96], rcx
    lea edx, [4*rcx]
    mov rcx, qword ptr [rsp + 216]
    lea r9, [rcx + rdx]
    vbroadcastss ymm0, dword ptr [rcx + rdx]
    vmovaps ymmword ptr [rsp + 384], ymm0
    vmovaps ymmword ptr [rsp + 416], ymm0
    vmovaps ymmword ptr [rsp + 448], ymm0
    vmovaps ymmword ptr [rsp + 480], ymm0
    vmovaps ymmword ptr [rsp + 512], ymm0
    vmovaps ymmword ptr [rsp + 544], ymm0
    vmovaps ymmword ptr [rsp + 576], ymm0
    vmovaps ymmword ptr [rsp + 608], ymm0
    vmovups ymm0, ymmword ptr [rbx]
    vmovaps ymmword ptr [rsp + 256], ymm0
    vmovups ymm0, ymmword ptr [rbx + 32]
    vmovaps ymmword ptr [rsp + 224], ymm0
    lea r8, [rip + .T0]
    mov rcx, qword ptr [rsp + 208]
    movsxd rcx, dword ptr [r8 + 4*rcx]
    add rcx, r8
    jmp rcx
.L9:
    mov rcx, qword ptr [rsp + 64]
    add rcx, rdx
    xor r15d, r15d
    xor r12d, r12d
    jmp .L14
.L10:
    vxorps xmm3, xmm3, xmm3
.L11:
    vmovaps ymm5, ymm3
    lea r8, [r9 + 4*r15]
    lea r10, [2*r13]
    add r10, r13
    shl r10, 4
    vbroadcastss ymm3, dword ptr [r8 + r10]
    vmovaps ymm6, ymm2
    shl r13, 6
    vsubps ymm2, ymm3, ymmword ptr [rbx + r13]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [rbx + r13 + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L12:
    vbroadcastss ymm0, dword ptr [rip + .Kbf000000]
    vmulps ymm6, ymm2, ymm0
    vmulps ymm2, ymm3, ymm0
.L13:
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
    vbroadcastss ymm6, dword ptr [r9 + 4*r15]
    vpslld ymm7, ymm7, 23
    vpaddd ymm7, ymm7, ymm3
    vmulps ymm5, ymm5, ymm7
    vmulps ymm7, ymm6, ymmword ptr [rsp + 256]
    vmulps ymm5, ymm7, ymm5
    vmovaps ymmword ptr [rsp + r12 + 384], ymm5
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
    vmulps ymm3, ymm6, ymmword ptr [rsp + 224]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r12 + 416], ymm2
    add r12, 64
    inc r15
    add rcx, 4
    cmp r12, 256
    je .L37
.L14:
    vbroadcastss ymm2, dword ptr [rip + .K80000000]
    vmovaps ymm6, ymm2
    cmp rdi, -3
    ja .L13
    mov r13d, 1
    vxorps xmm2, xmm2, xmm2
    test rdi, rdi
    je .L10
    mov r10, rcx
    mov r8, qword ptr [rsp + 24]
    vxorps xmm3, xmm3, xmm3
.L15:
    vbroadcastss ymm5, dword ptr [r10 - 48]
    vsubps ymm6, ymm5, ymmword ptr [r8 - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [r8 - 64]
    vbroadcastss ymm7, dword ptr [r10]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [r8 - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [r8]
    vfmadd213ps ymm3, ymm3, ymm5
    sub r8, -128
    add r10, 96
    lea r14, [r11 + r13]
    add r14, 2
    add r13, 2
    cmp r14, 1
    jne .L15
    test byte ptr [rsp + 32], 1
    jne .L11
    jmp .L12
.L16:
    mov rcx, qword ptr [rsp + 64]
    lea r10, [rcx + rdx]
    xor r15d, r15d
    xor r12d, r12d
    jmp .L21
.L17:
    vxorps xmm3, xmm3, xmm3
.L18:
    vmovaps ymm5, ymm3
    lea rcx, [r9 + 4*r15]
    lea r8, [2*r13]
    add r8, r13
    shl r8, 4
    vbroadcastss ymm3, dword ptr [rcx + r8]
    vmovaps ymm6, ymm2
    shl r13, 6
    vsubps ymm2, ymm3, ymmword ptr [rbx + r13]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [rbx + r13 + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L19:
    vbroadcastss ymm0, dword ptr [rip + .K40400000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm6, ymm2
    vmulps ymm2, ymm3, ymm0
    vsqrtps ymm2, ymm2
.L20:
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm8, ymm0, ymm6
    vbroadcastss ymm0, dword ptr [rip + .K80000000]
    vmovaps ymmword ptr [rsp + 288], ymm0
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
    vbroadcastss ymm6, dword ptr [r9 + 4*r15]
    vfmadd213ps ymm5, ymm8, ymm5
    vmulps ymm8, ymm6, ymmword ptr [rsp + 256]
    vmulps ymm5, ymm8, ymm5
    vmovaps ymmword ptr [rsp + r12 + 384], ymm5
    vbroadcastss ymm5, dword ptr [rip + .K42d20000]
    vminps ymm2, ymm5, ymm2
    vxorps ymm5, ymm2, ymmword ptr [rsp + 288]
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
    vmulps ymm2, ymm6, ymmword ptr [rsp + 224]
    vmulps ymm2, ymm2, ymm3
    vmovaps ymmword ptr [rsp + r12 + 416], ymm2
    add r12, 64
    inc r15
    add r10, 4
    cmp r12, 256
    je .L37
.L21:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm2, xmm2, xmm2
    cmp rdi, -3
    ja .L20
    mov r13d, 1
    test rdi, rdi
    je .L17
    mov rcx, r10
    mov r8, qword ptr [rsp + 24]
    vxorps xmm3, xmm3, xmm3
.L22:
    vbroadcastss ymm5, dword ptr [rcx - 48]
    vsubps ymm6, ymm5, ymmword ptr [r8 - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [r8 - 64]
    vbroadcastss ymm7, dword ptr [rcx]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [r8 - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [r8]
    vfmadd213ps ymm3, ymm3, ymm5
    sub r8, -128
    add rcx, 96
    lea r14, [r11 + r13]
    add r14, 2
    add r13, 2
    cmp r14, 1
    jne .L22
    test byte ptr [rsp + 32], 1
    jne .L18
    jmp .L19
.L23:
    mov rcx, qword ptr [rsp + 64]
    lea r10, [rcx + rdx]
    xor r15d, r15d
    xor r12d, r12d
    jmp .L28
.L24:
    vxorps xmm3, xmm3, xmm3
.L25:
    vmovaps ymm5, ymm3
    lea rcx, [r9 + 4*r15]
    lea r8, [2*r13]
    add r8, r13
    shl r8, 4
    vbroadcastss ymm3, dword ptr [rcx + r8]
    vmovaps ymm6, ymm2
    shl r13, 6
    vsubps ymm2, ymm3, ymmword ptr [rbx + r13]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [rbx + r13 + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L26:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm6, ymm2
    vmulps ymm2, ymm3, ymm0
    vsqrtps ymm2, ymm2
.L27:
    vbroadcastss ymm10, dword ptr [rip + .K42d20000]
    vminps ymm3, ymm10, ymm6
    vbroadcastss ymm0, dword ptr [rip + .K80000000]
    vmovaps ymmword ptr [rsp + 288], ymm0
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
    vbroadcastss ymm6, dword ptr [r9 + 4*r15]
    vmulps ymm5, ymm9, ymm5
    vmulps ymm8, ymm6, ymmword ptr [rsp + 256]
    vmulps ymm5, ymm8, ymm5
    vmovaps ymmword ptr [rsp + r12 + 384], ymm5
    vbroadcastss ymm5, dword ptr [rip + .K42d20000]
    vminps ymm2, ymm5, ymm2
    vxorps ymm5, ymm2, ymmword ptr [rsp + 288]
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
    vmulps ymm3, ymm6, ymmword ptr [rsp + 224]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r12 + 416], ymm2
    add r12, 64
    inc r15
    add r10, 4
    cmp r12, 256
    je .L37
.L28:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm2, xmm2, xmm2
    cmp rdi, -3
    ja .L27
    mov r13d, 1
    test rdi, rdi
    je .L24
    mov rcx, r10
    mov r8, qword ptr [rsp + 24]
    vxorps xmm3, xmm3, xmm3
.L29:
    vbroadcastss ymm5, dword ptr [rcx - 48]
    vsubps ymm6, ymm5, ymmword ptr [r8 - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [r8 - 64]
    vbroadcastss ymm7, dword ptr [rcx]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [r8 - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [r8]
    vfmadd213ps ymm3, ymm3, ymm5
    sub r8, -128
    add rcx, 96
    lea r14, [r11 + r13]
    add r14, 2
    add r13, 2
    cmp r14, 1
    jne .L29
    test byte ptr [rsp + 32], 1
    jne .L25
    jmp .L26
.L30:
    mov rcx, qword ptr [rsp + 64]
    lea r10, [rcx + rdx]
    xor r15d, r15d
    xor r12d, r12d
    jmp .L35
.L31:
    vxorps xmm3, xmm3, xmm3
.L32:
    vmovaps ymm5, ymm3
    lea rcx, [r9 + 4*r15]
    lea r8, [2*r13]
    add r8, r13
    shl r8, 4
    vbroadcastss ymm3, dword ptr [rcx + r8]
    vmovaps ymm6, ymm2
    shl r13, 6
    vsubps ymm2, ymm3, ymmword ptr [rbx + r13]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [rbx + r13 + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L33:
    vsqrtps ymm6, ymm2
    vsqrtps ymm0, ymm3
.L34:
    vmovaps ymmword ptr [rsp + 288], ymm0
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
    vbroadcastss ymm6, dword ptr [r9 + 4*r15]
    vpslld ymm8, ymm8, 23
    vpaddd ymm8, ymm8, ymm3
    vmulps ymm5, ymm8, ymm5
    vmulps ymm8, ymm6, ymmword ptr [rsp + 256]
    vmulps ymm5, ymm8, ymm5
    vmovaps ymmword ptr [rsp + r12 + 384], ymm5
    vxorps ymm2, ymm2, ymmword ptr [rsp + 288]
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
    vmulps ymm3, ymm6, ymmword ptr [rsp + 224]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r12 + 416], ymm2
    add r12, 64
    inc r15
    add r10, 4
    cmp r12, 256
    je .L37
.L35:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm0, xmm0, xmm0
    cmp rdi, -3
    ja .L34
    mov r13d, 1
    vxorps xmm2, xmm2, xmm2
    test rdi, rdi
    je .L31
    mov rcx, r10
    mov r8, qword ptr [rsp + 24]
    vxorps xmm3, xmm3, xmm3
.L36:
    vbroadcastss ymm5, dword ptr [rcx - 48]
    vsubps ymm6, ymm5, ymmword ptr [r8 - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [r8 - 64]
    vbroadcastss ymm7, dword ptr [rcx]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [r8 - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [r8]
    vfmadd213ps ymm3, ymm3, ymm5
    sub r8, -128
    add rcx, 96
    lea r14, [r11 + r13]
    add r14, 2
    add r13, 2
    cmp r14, 1
    jne .L36
    test byte ptr [rsp + 32], 1
    jne .L32
    jmp .L33
.L37:
    vmovaps ymm9, ymmword ptr [rsp + 384]
    vmovaps ymm8, ymmword ptr [rsp + 416]
    vmovaps ymm7, ymmword ptr [rsp + 448]
    vmovaps ymm6, ymmword ptr [rsp + 480]
    vmovaps ymm3, ymmword ptr [rsp + 512]
    vmovaps ymm2, ymmword ptr [rsp + 544]
    vmovaps ymm1, ymmword ptr [rsp + 576]
    vmovaps ymm0, ymmword ptr [rsp + 608]
    mov r12, qword ptr [rsp + 104]
    test r12, r12
    je .L39
    add rdx, qword ptr [rsp + 368]
    mov r9, qword ptr [rsp + 120]
    mov r10, r12
.L38:
    vmovups ymm5, ymmword ptr [r9 - 32]
    vmovups ymm10, ymmword ptr [r9]
    vbroadcastss ymm11, dword ptr [rdx - 12]
    vfnmadd231ps ymm9, ymm11, ymm5
    vfnmadd231ps ymm8, ymm10, ymm11
    vbroadcastss ymm11, dword ptr [rdx - 8]
    vfnmadd231ps ymm7, ymm11, ymm5
    vfnmadd231ps ymm6, ymm10, ymm11
    vbroadcastss ymm11, dword ptr [rdx - 4]
    vfnmadd231ps ymm3, ymm11, ymm5
    vfnmadd231ps ymm2, ymm10, ymm11
    vbroadcastss ymm11, dword ptr [rdx]
    vfnmadd231ps ymm1, ymm11, ymm5
    vfnmadd231ps ymm0, ymm11, ymm10
    add rdx, 48
    add r9, 64
    dec r10
    jne .L38
.L39:
    vmovaps ymmword ptr [rsp + 384], ymm9
    vmovaps ymmword ptr [rsp + 416], ymm8
    vmovaps ymmword ptr [rsp + 448], ymm7
    vmovaps ymmword ptr [rsp + 480], ymm6
    vmovaps ymmword ptr [rsp + 512], ymm3
    vmovaps ymmword ptr [rsp + 544], ymm2
    vmovaps ymmword ptr [rsp + 576], ymm1
    vmovaps ymmword ptr [rsp + 608], ymm0
    mov rcx, qword ptr [rsp + 48]
    mov rdx, rcx
    mov r8, qword ptr [rsp + 96]
    sub rdx, r8
    mov r9, qword ptr [rsp + 72]
    cmp r9, 9
    jae .L46
    cmp rcx, r8
    je .L7
    dec rdx
    mov r10d, 64
    mov r9d, 1
    lea r12, [rsp + 384]
.L40:
    mov r14, qword ptr [rsp + 72]
    mov rcx, r14
    imul rcx, qword ptr [rsp + 184]
    mov r8, qword ptr [rbp + 16]
    lea r13, [r8 + 4*rcx]
    imul rcx, r14, 112
    mov r8, qword ptr [rsp + 176]
    lea r15, [r8 + rcx]
    vbroadcastss ymm0, dword ptr [rip + .K2147483647]
    vandps ymm1, ymm0, ymmword ptr [r12]
    vbroadcastss ymm2, dword ptr [rip + .K3f800000]
    vminps ymm2, ymm2, ymm1
    mov r14, qword ptr [rsp + 56]
    vmovups ymmword ptr [r14 + r13], ymm2
    vbroadcastss ymm1, dword ptr [r8 + rcx + 88]
    vcmpgt_oqps ymm3, ymm2, ymm1
    vtestps ymm3, ymm3
    je .L41
    vmovdqu ymm5, ymmword ptr [rsi + r14]
    mov ecx, dword ptr [r15 + 96]
    mov esi, -2147483648
    xor ecx, esi
    vmovd xmm6, ecx
    vpbroadcastd ymm6, xmm6
    vpbroadcastd ymm7, dword ptr [rip + .K80000000]
    vpxor ymm7, ymm5, ymm7
    vpcmpgtd ymm6, ymm6, ymm7
    vpbroadcastd ymm7, dword ptr [r15 + 100]
    vpcmpeqd ymm7, ymm7, ymm5
    vpandn ymm6, ymm7, ymm6
    vandps ymm3, ymm3, ymm6
    vmovmskps ecx, ymm3
    mov rsi, qword ptr [r15 + 8]
    mov r8, qword ptr [r15 + 72]
    popcnt r14d, ecx
    shl ecx, 5
    mov rax, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm3, ymmword ptr [rax + rcx]
    vpermps ymm2, ymm3, ymm2
    vmovups ymmword ptr [rsi + 4*r8], ymm2
    mov rcx, qword ptr [r15 + 32]
    vpermps ymm2, ymm3, ymm5
    vmovups ymmword ptr [rcx + 4*r8], ymm2
    add r14, r8
    mov qword ptr [r15 + 72], r14
    mov rsi, qword ptr [rsp + 112]
.L41:
    vandps ymm2, ymm0, ymmword ptr [r12 + 32]
    vbroadcastss ymm3, dword ptr [rip + .K3f800000]
    vminps ymm2, ymm3, ymm2
    mov rax, qword ptr [rsp + 40]
    vmovups ymmword ptr [r13 + rax], ymm2
    vcmpgt_oqps ymm1, ymm2, ymm1
    vtestps ymm1, ymm1
    je .L42
    vmovdqu ymm3, ymmword ptr [rsi + rax]
    mov ecx, dword ptr [r15 + 96]
    mov esi, -2147483648
    xor ecx, esi
    vmovd xmm5, ecx
    vpbroadcastd ymm5, xmm5
    vpbroadcastd ymm6, dword ptr [rip + .K80000000]
    vpxor ymm6, ymm3, ymm6
    vpcmpgtd ymm5, ymm5, ymm6
    vpbroadcastd ymm6, dword ptr [r15 + 100]
    vpcmpeqd ymm6, ymm6, ymm3
    vpandn ymm5, ymm6, ymm5
    vandps ymm1, ymm1, ymm5
    vmovmskps ecx, ymm1
    mov rsi, qword ptr [r15 + 8]
    mov r8, qword ptr [r15 + 72]
    popcnt r14d, ecx
    shl ecx, 5
    mov r12, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm1, ymmword ptr [r12 + rcx]
    vpermps ymm2, ymm1, ymm2
    vmovups ymmword ptr [rsi + 4*r8], ymm2
    mov rcx, qword ptr [r15 + 32]
    vpermps ymm1, ymm1, ymm3
    vmovups ymmword ptr [rcx + 4*r8], ymm1
    add r14, r8
    mov qword ptr [r15 + 72], r14
    mov rsi, qword ptr [rsp + 112]
.L42:
    test rdx, rdx
    mov r12, qword ptr [rsp + 104]
    mov r14, qword ptr [rsp + 56]
    mov r15, rax
    mov rax, qword ptr [rsp + 88]
    je .L7
    add r9, qword ptr [rsp + 96]
    imul rcx, r9, 112
    add rcx, qword ptr [rsp + 168]
    imul r9, qword ptr [rsp + 136]
    jmp .L44
.L43:
    dec rdx
    add rcx, 112
    add r9, qword ptr [rsp + 136]
    add r10, 64
    test rdx, rdx
    je .L7
.L44:
    cmp r10, 256
    je .L7
    vandps ymm1, ymm0, ymmword ptr [rsp + r10 + 384]
    vbroadcastss ymm2, dword ptr [rip + .K3f800000]
    vminps ymm2, ymm2, ymm1
    vmovups ymmword ptr [rax + r9], ymm2
    vbroadcastss ymm1, dword ptr [rcx - 12]
    vcmpgt_oqps ymm3, ymm2, ymm1
    vtestps ymm3, ymm3
    je .L45
    vmovdqu ymm5, ymmword ptr [rsi + r14]
    mov esi, dword ptr [rcx - 4]
    mov r8d, -2147483648
    xor esi, r8d
    vmovd xmm6, esi
    vpbroadcastd ymm6, xmm6
    vpbroadcastd ymm7, dword ptr [rip + .K80000000]
    vpxor ymm7, ymm5, ymm7
    vpcmpgtd ymm6, ymm6, ymm7
    vpbroadcastd ymm7, dword ptr [rcx]
    vpcmpeqd ymm7, ymm7, ymm5
    vpandn ymm6, ymm7, ymm6
    vandps ymm3, ymm3, ymm6
    vmovmskps esi, ymm3
    mov r8, qword ptr [rcx - 92]
    mov r14, qword ptr [rcx - 28]
    popcnt r15d, esi
    shl esi, 5
    mov r13, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm3, ymmword ptr [r13 + rsi]
    vpermps ymm2, ymm3, ymm2
    vmovups ymmword ptr [r8 + 4*r14], ymm2
    mov rsi, qword ptr [rcx - 68]
    vpermps ymm2, ymm3, ymm5
    vmovups ymmword ptr [rsi + 4*r14], ymm2
    add r15, r14
    mov rsi, qword ptr [rsp + 112]
    mov qword ptr [rcx - 28], r15
    mov r15, qword ptr [rsp + 40]
    mov r14, qword ptr [rsp + 56]
.L45:
    vandps ymm2, ymm0, ymmword ptr [rsp + r10 + 416]
    vbroadcastss ymm3, dword ptr [rip + .K3f800000]
    vminps ymm2, ymm3, ymm2
    mov r8, qword ptr [rsp + 128]
    vmovups ymmword ptr [r8 + r9], ymm2
    vcmpgt_oqps ymm1, ymm2, ymm1
    vtestps ymm1, ymm1
    je .L43
    vmovdqu ymm3, ymmword ptr [rsi + r15]
    mov esi, dword ptr [rcx - 4]
    mov r8d, -2147483648
    xor esi, r8d
    vmovd xmm5, esi
    vpbroadcastd ymm5, xmm5
    vpbroadcastd ymm6, dword ptr [rip + .K80000000]
    vpxor ymm6, ymm3, ymm6
    vpcmpgtd ymm5, ymm5, ymm6
    vpbroadcastd ymm6, dword ptr [rcx]
    vpcmpeqd ymm6, ymm6, ymm3
    vpandn ymm5, ymm6, ymm5
    vandps ymm1, ymm1, ymm5
    vmovmskps esi, ymm1
    mov r8, qword ptr [rcx - 92]
    mov r14, qword ptr [rcx - 28]
    popcnt r15d, esi
    shl esi, 5
    mov r13, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm1, ymmword ptr [r13 + rsi]
    vpermps ymm2, ymm1, ymm2
    vmovups ymmword ptr [r8 + 4*r14], ymm2
    mov rsi, qword ptr [rcx - 68]
    vpermps ymm1, ymm1, ymm3
    vmovups ymmword ptr [rsi + 4*r14], ymm1
    add r15, r14
    mov rsi, qword ptr [rsp + 112]
    mov qword ptr [rcx - 28], r15
    mov r15, qword ptr [rsp + 40]
    mov r14, qword ptr [rsp + 56]
    jmp .L43
.L46:
    sub r9, r8
    cmp rdx, r9
    setbe cl
    cmp r9, 4
    setae r8b
    or r8b, cl
    jne .L7
    mov rcx, r9
    not rcx
    add rdx, rcx
    mov r10, r9
    shl r10, 6
    lea r12, [rsp + r10]
    add r12, 384
    or r10, 64
    or r9, 1
    jmp .L40
.L47:
    mov rcx, rax
    mov rax, qword ptr [rsp + 80]
    inc rax
    mov rbx, qword ptr [rsp + 360]
    add qword ptr [rsp + 24], rbx
    add qword ptr [rsp + 120], rbx
    add qword ptr [rsp + 128], 64
    add rcx, 64
    mov qword ptr [rsp + 88], rcx
    cmp rax, qword ptr [rsp + 352]
    mov r9, qword ptr [rsp + 176]
    mov r8, qword ptr [rsp + 344]
    jb .L3
    jmp .L86
.L48:
    mov rax, qword ptr [rsp + 160]
    mov rdx, qword ptr [rsp + 80]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 152]
    lea rbx, [rcx + 4*rax]
    shl rdx, 6
    mov qword ptr [rsp + 288], rdx
    lea rax, [rdx + 32]
    mov qword ptr [rsp + 56], rax
    mov ecx, 6
    xor edx, edx
    mov rax, qword ptr [rsp + 128]
    mov qword ptr [rsp + 40], rax
    mov rax, qword ptr [rsp + 168]
    mov qword ptr [rsp + 200], rax
    mov rax, qword ptr [rsp + 336]
    mov qword ptr [rsp + 192], rax
    mov r10, qword ptr [rsp + 64]
    jmp .L50
.L49:
    mov rax, qword ptr [rsp + 96]
    mov r9, rax
    lea rcx, [rax + 6]
    mov r10, qword ptr [rsp + 72]
    add r10, 24
    add qword ptr [rsp + 192], 24
    add qword ptr [rsp + 200], 672
    mov rax, qword ptr [rsp + 40]
    add rax, qword ptr [rsp + 376]
    mov qword ptr [rsp + 40], rax
    add rdx, 6
    mov r8, qword ptr [rsp + 48]
    cmp rcx, r8
    ja .L6
.L50:
    mov qword ptr [rsp + 96], rcx
    mov rcx, qword ptr [rsp + 216]
    lea rax, [rcx + 4*rdx]
    vbroadcastss ymm0, dword ptr [rcx + 4*rdx]
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
    vmovaps ymmword ptr [rsp + 704], ymm0
    vmovaps ymmword ptr [rsp + 736], ymm0
    vmovups ymm0, ymmword ptr [rbx]
    vmovaps ymmword ptr [rsp + 256], ymm0
    vmovups ymm0, ymmword ptr [rbx + 32]
    vmovaps ymmword ptr [rsp + 224], ymm0
    lea r8, [rip + .T1]
    mov rcx, qword ptr [rsp + 208]
    movsxd rcx, dword ptr [r8 + 4*rcx]
    add rcx, r8
    mov qword ptr [rsp + 72], r10
    jmp rcx
.L51:
    mov rcx, r10
    xor r13d, r13d
    xor r12d, r12d
    jmp .L56
.L52:
    vxorps xmm3, xmm3, xmm3
.L53:
    vmovaps ymm6, ymm3
    lea r8, [rax + 4*r12]
    lea r9, [r15 + 2*r15]
    shl r9, 4
    vbroadcastss ymm3, dword ptr [r8 + r9]
    vmovaps ymm7, ymm2
    shl r15, 6
    vsubps ymm2, ymm3, ymmword ptr [rbx + r15]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm3, ymmword ptr [rbx + r15 + 32]
    vfmadd213ps ymm3, ymm3, ymm6
.L54:
    vbroadcastss ymm0, dword ptr [rip + .Kbf000000]
    vmulps ymm6, ymm2, ymm0
    vmulps ymm2, ymm3, ymm0
.L55:
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
    vbroadcastss ymm6, dword ptr [rax + 4*r12]
    vpslld ymm8, ymm8, 23
    vpaddd ymm8, ymm8, ymm3
    vmulps ymm7, ymm8, ymm7
    vmulps ymm8, ymm6, ymmword ptr [rsp + 256]
    vmulps ymm7, ymm8, ymm7
    vmovaps ymmword ptr [rsp + r13 + 384], ymm7
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
    vmulps ymm3, ymm6, ymmword ptr [rsp + 224]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r13 + 416], ymm2
    add r13, 64
    inc r12
    add rcx, 4
    cmp r13, 384
    je .L79
.L56:
    vbroadcastss ymm2, dword ptr [rip + .K80000000]
    vmovaps ymm6, ymm2
    cmp rdi, -3
    ja .L55
    mov r15d, 1
    vxorps xmm2, xmm2, xmm2
    test rdi, rdi
    je .L52
    mov r9, rcx
    mov r8, qword ptr [rsp + 24]
    vxorps xmm3, xmm3, xmm3
.L57:
    vbroadcastss ymm6, dword ptr [r9 - 48]
    vsubps ymm7, ymm6, ymmword ptr [r8 - 96]
    vfmadd213ps ymm7, ymm7, ymm2
    vsubps ymm6, ymm6, ymmword ptr [r8 - 64]
    vbroadcastss ymm8, dword ptr [r9]
    vfmadd213ps ymm6, ymm6, ymm3
    vsubps ymm2, ymm8, ymmword ptr [r8 - 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm8, ymmword ptr [r8]
    vfmadd213ps ymm3, ymm3, ymm6
    sub r8, -128
    add r9, 96
    lea r10, [r11 + r15]
    add r10, 2
    add r15, 2
    cmp r10, 1
    jne .L57
    test byte ptr [rsp + 32], 1
    jne .L53
    jmp .L54
.L58:
    mov r9, r10
    xor r12d, r12d
    xor r13d, r13d
    jmp .L63
.L59:
    vxorps xmm3, xmm3, xmm3
.L60:
    vmovaps ymm6, ymm3
    lea rcx, [rax + 4*r12]
    lea r8, [r15 + 2*r15]
    shl r8, 4
    vbroadcastss ymm3, dword ptr [rcx + r8]
    vmovaps ymm7, ymm2
    shl r15, 6
    vsubps ymm2, ymm3, ymmword ptr [rbx + r15]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm3, ymmword ptr [rbx + r15 + 32]
    vfmadd213ps ymm3, ymm3, ymm6
.L61:
    vbroadcastss ymm0, dword ptr [rip + .K40400000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm6, ymm2
    vmulps ymm2, ymm3, ymm0
    vsqrtps ymm2, ymm2
.L62:
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
    vbroadcastss ymm6, dword ptr [rax + 4*r12]
    vfmadd213ps ymm9, ymm8, ymm9
    vmulps ymm8, ymm6, ymmword ptr [rsp + 256]
    vmulps ymm8, ymm8, ymm9
    vmovaps ymmword ptr [rsp + r13 + 384], ymm8
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
    vmulps ymm2, ymm6, ymmword ptr [rsp + 224]
    vmulps ymm2, ymm2, ymm3
    vmovaps ymmword ptr [rsp + r13 + 416], ymm2
    add r13, 64
    inc r12
    add r9, 4
    cmp r13, 384
    je .L79
.L63:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm2, xmm2, xmm2
    cmp rdi, -3
    ja .L62
    mov r15d, 1
    test rdi, rdi
    je .L59
    mov rcx, r9
    mov r8, qword ptr [rsp + 24]
    vxorps xmm3, xmm3, xmm3
.L64:
    vbroadcastss ymm6, dword ptr [rcx - 48]
    vsubps ymm7, ymm6, ymmword ptr [r8 - 96]
    vfmadd213ps ymm7, ymm7, ymm2
    vsubps ymm6, ymm6, ymmword ptr [r8 - 64]
    vbroadcastss ymm8, dword ptr [rcx]
    vfmadd213ps ymm6, ymm6, ymm3
    vsubps ymm2, ymm8, ymmword ptr [r8 - 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm8, ymmword ptr [r8]
    vfmadd213ps ymm3, ymm3, ymm6
    sub r8, -128
    add rcx, 96
    lea r10, [r11 + r15]
    add r10, 2
    add r15, 2
    cmp r10, 1
    jne .L64
    test byte ptr [rsp + 32], 1
    jne .L60
    jmp .L61
.L65:
    mov r9, r10
    xor r13d, r13d
    xor r12d, r12d
    jmp .L70
.L66:
    vxorps xmm3, xmm3, xmm3
.L67:
    vmovaps ymm6, ymm3
    lea rcx, [rax + 4*r13]
    lea r8, [r15 + 2*r15]
    shl r8, 4
    vbroadcastss ymm3, dword ptr [rcx + r8]
    vmovaps ymm7, ymm2
    shl r15, 6
    vsubps ymm2, ymm3, ymmword ptr [rbx + r15]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm3, ymmword ptr [rbx + r15 + 32]
    vfmadd213ps ymm3, ymm3, ymm6
.L68:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm6, ymm2
    vmulps ymm2, ymm3, ymm0
    vsqrtps ymm2, ymm2
.L69:
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
    vbroadcastss ymm6, dword ptr [rax + 4*r13]
    vmulps ymm8, ymm11, ymm8
    vbroadcastss ymm11, dword ptr [rip + .Kcb400000]
    vmulps ymm9, ymm6, ymmword ptr [rsp + 256]
    vmulps ymm8, ymm9, ymm8
    vmovaps ymmword ptr [rsp + r12 + 384], ymm8
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
    vmulps ymm3, ymm6, ymmword ptr [rsp + 224]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r12 + 416], ymm2
    add r12, 64
    inc r13
    add r9, 4
    cmp r12, 384
    je .L79
.L70:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm2, xmm2, xmm2
    cmp rdi, -3
    ja .L69
    mov r15d, 1
    test rdi, rdi
    je .L66
    mov rcx, r9
    mov r8, qword ptr [rsp + 24]
    vxorps xmm3, xmm3, xmm3
.L71:
    vbroadcastss ymm6, dword ptr [rcx - 48]
    vsubps ymm7, ymm6, ymmword ptr [r8 - 96]
    vfmadd213ps ymm7, ymm7, ymm2
    vsubps ymm6, ymm6, ymmword ptr [r8 - 64]
    vbroadcastss ymm8, dword ptr [rcx]
    vfmadd213ps ymm6, ymm6, ymm3
    vsubps ymm2, ymm8, ymmword ptr [r8 - 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm8, ymmword ptr [r8]
    vfmadd213ps ymm3, ymm3, ymm6
    sub r8, -128
    add rcx, 96
    lea r10, [r11 + r15]
    add r10, 2
    add r15, 2
    cmp r10, 1
    jne .L71
    test byte ptr [rsp + 32], 1
    jne .L67
    jmp .L68
.L72:
    mov r9, r10
    xor r12d, r12d
    xor r13d, r13d
    jmp .L77
.L73:
    vxorps xmm3, xmm3, xmm3
.L74:
    vmovaps ymm6, ymm3
    lea rcx, [rax + 4*r12]
    lea r8, [r15 + 2*r15]
    shl r8, 4
    vbroadcastss ymm3, dword ptr [rcx + r8]
    vmovaps ymm7, ymm2
    shl r15, 6
    vsubps ymm2, ymm3, ymmword ptr [rbx + r15]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm3, ymmword ptr [rbx + r15 + 32]
    vfmadd213ps ymm3, ymm3, ymm6
.L75:
    vsqrtps ymm6, ymm2
    vsqrtps ymm2, ymm3
.L76:
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
    vbroadcastss ymm6, dword ptr [rax + 4*r12]
    vpslld ymm9, ymm9, 23
    vpaddd ymm9, ymm9, ymm3
    vmulps ymm8, ymm8, ymm9
    vmulps ymm9, ymm6, ymmword ptr [rsp + 256]
    vmulps ymm8, ymm9, ymm8
    vmovaps ymmword ptr [rsp + r13 + 384], ymm8
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
    vmulps ymm3, ymm6, ymmword ptr [rsp + 224]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r13 + 416], ymm2
    add r13, 64
    inc r12
    add r9, 4
    cmp r13, 384
    je .L79
.L77:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm2, xmm2, xmm2
    cmp rdi, -3
    ja .L76
    mov r15d, 1
    test rdi, rdi
    je .L73
    mov rcx, r9
    mov r8, qword ptr [rsp + 24]
    vxorps xmm3, xmm3, xmm3
.L78:
    vbroadcastss ymm6, dword ptr [rcx - 48]
    vsubps ymm7, ymm6, ymmword ptr [r8 - 96]
    vfmadd213ps ymm7, ymm7, ymm2
    vsubps ymm6, ymm6, ymmword ptr [r8 - 64]
    vbroadcastss ymm8, dword ptr [rcx]
    vfmadd213ps ymm6, ymm6, ymm3
    vsubps ymm2, ymm8, ymmword ptr [r8 - 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm8, ymmword ptr [r8]
    vfmadd213ps ymm3, ymm3, ymm6
    sub r8, -128
    add rcx, 96
    lea r10, [r11 + r15]
    add r10, 2
    add r15, 2
    cmp r10, 1
    jne .L78
    test byte ptr [rsp + 32], 1
    jne .L74
    jmp .L75
.L79:
    vmovaps ymm0, ymmword ptr [rsp + 384]
    vmovaps ymm1, ymmword ptr [rsp + 416]
    vmovaps ymm2, ymmword ptr [rsp + 448]
    vmovaps ymm3, ymmword ptr [rsp + 480]
    vmovaps ymm6, ymmword ptr [rsp + 512]
    vmovaps ymm7, ymmword ptr [rsp + 544]
    vmovaps ymm8, ymmword ptr [rsp + 576]
    vmovaps ymm9, ymmword ptr [rsp + 608]
    vmovaps ymm11, ymmword ptr [rsp + 640]
    vmovaps ymm12, ymmword ptr [rsp + 672]
    vmovaps ymm13, ymmword ptr [rsp + 704]
    vmovaps ymm15, ymmword ptr [rsp + 736]
    mov r12, qword ptr [rsp + 104]
    test r12, r12
    je .L81
    mov rax, qword ptr [rsp + 120]
    mov r9, qword ptr [rsp + 192]
.L80:
    vmovups ymm5, ymmword ptr [rax - 32]
    vmovups ymm10, ymmword ptr [rax]
    vbroadcastss ymm14, dword ptr [r9 - 20]
    vfnmadd231ps ymm0, ymm14, ymm5
    vfnmadd231ps ymm1, ymm10, ymm14
    vbroadcastss ymm14, dword ptr [r9 - 16]
    vfnmadd231ps ymm2, ymm14, ymm5
    vfnmadd231ps ymm3, ymm10, ymm14
    vbroadcastss ymm14, dword ptr [r9 - 12]
    vfnmadd231ps ymm6, ymm14, ymm5
    vfnmadd231ps ymm7, ymm10, ymm14
    vbroadcastss ymm14, dword ptr [r9 - 8]
    vfnmadd231ps ymm8, ymm14, ymm5
    vfnmadd231ps ymm9, ymm10, ymm14
    vbroadcastss ymm14, dword ptr [r9 - 4]
    vfnmadd231ps ymm11, ymm14, ymm5
    vfnmadd231ps ymm12, ymm10, ymm14
    vbroadcastss ymm14, dword ptr [r9]
    vfnmadd231ps ymm13, ymm14, ymm5
    vfnmadd231ps ymm15, ymm14, ymm10
    add r9, 48
    add rax, 64
    dec r12
    jne .L80
.L81:
    vmovaps ymmword ptr [rsp + 384], ymm0
    vmovaps ymmword ptr [rsp + 416], ymm1
    vmovaps ymmword ptr [rsp + 448], ymm2
    vmovaps ymmword ptr [rsp + 480], ymm3
    vmovaps ymmword ptr [rsp + 512], ymm6
    vmovaps ymmword ptr [rsp + 544], ymm7
    vmovaps ymmword ptr [rsp + 576], ymm8
    vmovaps ymmword ptr [rsp + 608], ymm9
    vmovaps ymmword ptr [rsp + 640], ymm11
    vmovaps ymmword ptr [rsp + 672], ymm12
    vmovaps ymmword ptr [rsp + 704], ymm13
    vmovaps ymmword ptr [rsp + 736], ymm15
    cmp qword ptr [rsp + 48], rdx
    vbroadcastss ymm8, dword ptr [rip + .K3f800000]
    je .L49
    mov eax, 32
    mov r9, qword ptr [rsp + 48]
    mov r12, qword ptr [rsp + 40]
    mov r13, qword ptr [rsp + 200]
    jmp .L83
.L82:
    add rax, 64
    add r13, 112
    add r12, qword ptr [rsp + 136]
    dec r9
    cmp rdx, r9
    je .L49
.L83:
    cmp rax, 416
    je .L49
    vbroadcastss ymm0, dword ptr [rip + .K2147483647]
    vandps ymm1, ymm0, ymmword ptr [rsp + rax + 352]
    vminps ymm2, ymm8, ymm1
    vmovups ymmword ptr [r12 - 32], ymm2
    vbroadcastss ymm1, dword ptr [r13 - 12]
    vcmpgt_oqps ymm3, ymm2, ymm1
    vtestps ymm3, ymm3
    je .L84
    mov rcx, qword ptr [rsp + 288]
    vmovdqu ymm5, ymmword ptr [rsi + rcx]
    mov ecx, dword ptr [r13 - 4]
    mov r8d, -2147483648
    xor ecx, r8d
    vmovd xmm6, ecx
    vpbroadcastd ymm6, xmm6
    vpbroadcastd ymm7, dword ptr [rip + .K80000000]
    vpxor ymm7, ymm5, ymm7
    vpcmpgtd ymm6, ymm6, ymm7
    vpbroadcastd ymm7, dword ptr [r13]
    vpcmpeqd ymm7, ymm7, ymm5
    vpandn ymm6, ymm7, ymm6
    vandps ymm3, ymm3, ymm6
    vmovmskps ecx, ymm3
    mov r8, qword ptr [r13 - 92]
    mov r10, qword ptr [r13 - 28]
    popcnt r15d, ecx
    shl ecx, 5
    mov r14, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm3, ymmword ptr [r14 + rcx]
    vpermps ymm2, ymm3, ymm2
    vmovups ymmword ptr [r8 + 4*r10], ymm2
    mov rcx, qword ptr [r13 - 68]
    vpermps ymm2, ymm3, ymm5
    vmovups ymmword ptr [rcx + 4*r10], ymm2
    add r15, r10
    mov qword ptr [r13 - 28], r15
.L84:
    vandps ymm0, ymm0, ymmword ptr [rsp + rax + 384]
    vminps ymm0, ymm8, ymm0
    vmovups ymmword ptr [r12], ymm0
    vcmpgt_oqps ymm1, ymm0, ymm1
    vtestps ymm1, ymm1
    je .L82
    mov rcx, qword ptr [rsp + 56]
    vmovdqu ymm2, ymmword ptr [rsi + rcx]
    mov ecx, dword ptr [r13 - 4]
    mov r8d, -2147483648
    xor ecx, r8d
    vmovd xmm3, ecx
    vpbroadcastd ymm3, xmm3
    vpbroadcastd ymm5, dword ptr [rip + .K80000000]
    vpxor ymm5, ymm2, ymm5
    vpcmpgtd ymm3, ymm3, ymm5
    vpbroadcastd ymm5, dword ptr [r13]
    vpcmpeqd ymm5, ymm5, ymm2
    vpandn ymm3, ymm5, ymm3
    vandps ymm1, ymm1, ymm3
    vmovmskps ecx, ymm1
    mov r8, qword ptr [r13 - 92]
    mov r10, qword ptr [r13 - 28]
    popcnt r15d, ecx
    shl ecx, 5
    mov r14, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm1, ymmword ptr [r14 + rcx]
    vpermps ymm0, ymm1, ymm0
    vmovups ymmword ptr [r8 + 4*r10], ymm0
    mov rcx, qword ptr [r13 - 68]
    vpermps ymm0, ymm1, ymm2
    vmovups ymmword ptr [rcx + 4*r10], ymm0
    add r15, r10
    mov qword ptr [r13 - 28], r15
    jmp .L82
.L85:
    mov rax, qword ptr [rsp + 80]
.L86:
    lea rsp, [rbp - 40]
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L87:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L9 .L30 .L16 .L23
.T1: jump .L51 .L72 .L58 .L65
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
