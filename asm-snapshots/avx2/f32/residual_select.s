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
    sub rsp, 800
    mov r11, rcx
    mov qword ptr [rsp + 64], rsi
    mov r13, qword ptr [rdi + 32]
    mov rcx, qword ptr [rdi + 40]
    lea rsi, [rcx + r13]
    inc rsi
    mov rbx, rsi
    shl rbx, 4
    je .L156
    mov r9, qword ptr [rdi + 24]
    mov rax, r9
    or rax, rbx
    shr rax, 32
    je .L2
    mov rax, r9
    xor edx, edx
    div rbx
    mov qword ptr [rsp + 240], rax
    cmp rbx, r9
    jbe .L3
.L0:
    mov qword ptr [rsp + 56], 0
.L1:
    mov rax, qword ptr [rsp + 56]
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
    div ebx
    mov qword ptr [rsp + 240], rax
    cmp rbx, r9
    ja .L0
.L3:
    mov qword ptr [rsp + 40], rcx
    lea r9, [r13 + 1]
    mov rax, qword ptr [rdi + 48]
    mov qword ptr [rsp + 16], rax
    mov rcx, qword ptr [rdi]
    mov rdx, qword ptr [rdi + 16]
    movzx eax, byte ptr [rdi + 56]
    mov dword ptr [rsp + 252], eax
    imul r8, r8, 104
    lea rdi, [rdx + 160]
    shl rsi, 6
    lea rax, [rcx + 96]
    mov qword ptr [rsp + 216], rax
    mov r10, r13
    and r10, -2
    neg r10
    lea rax, [2*r13]
    add rax, r13
    shl rax, 4
    mov qword ptr [rsp + 80], rcx
    add rax, rcx
    add rax, 68
    mov qword ptr [rsp + 208], rax
    mov rax, r13
    shl rax, 6
    mov qword ptr [rsp + 224], rdx
    add rax, rdx
    add rax, 96
    mov qword ptr [rsp + 88], rax
    lea rax, [r11 + 96]
    mov qword ptr [rsp + 200], rax
    mov qword ptr [rsp + 56], 0
.L4:
    mov rax, r8
    mov rcx, r11
.L5:
    test rax, rax
    je .L6
    mov rdx, qword ptr [rcx + 16]
    sub rdx, qword ptr [rcx + 72]
    add rcx, 104
    add rax, -104
    cmp rdx, 32
    jae .L5
    jmp .L1
.L6:
    mov eax, dword ptr [rsp + 252]
    mov qword ptr [rsp + 72], rax
    mov rax, qword ptr [rsp + 56]
    cmp rax, qword ptr [rsp + 240]
    mov qword ptr [rsp + 768], r11
    mov qword ptr [rsp + 760], rsi
    mov qword ptr [rsp + 232], rbx
    mov qword ptr [rsp + 752], r8
    jae .L8
    cmp qword ptr [rsp + 16], 6
    jae .L10
    xor edx, edx
.L7:
    cmp rdx, qword ptr [rsp + 16]
    jae .L120
    mov rax, qword ptr [rsp + 232]
    mov rsi, qword ptr [rsp + 56]
    imul rax, rsi
    mov rcx, qword ptr [rsp + 224]
    lea rbx, [rcx + 4*rax]
    shl rsi, 6
    mov qword ptr [rsp + 48], rsi
    mov rax, qword ptr [rsp + 216]
    lea r8, [rax + 4*rdx]
    mov rax, qword ptr [rsp + 208]
    lea rax, [rax + 4*rdx]
    add rax, -8
    mov qword ptr [rsp + 32], rax
    imul rax, rdx, 104
    add rax, qword ptr [rsp + 200]
    mov qword ptr [rsp + 24], rax
    mov rax, qword ptr [rsp + 80]
    lea rcx, [rax + 4*rdx]
    vbroadcastss ymm0, dword ptr [rax + 4*rdx]
    vmovaps ymmword ptr [rsp + 256], ymm0
    vmovaps ymmword ptr [rsp + 288], ymm0
    vmovaps ymmword ptr [rsp + 320], ymm0
    vmovaps ymmword ptr [rsp + 352], ymm0
    vmovaps ymmword ptr [rsp + 384], ymm0
    vmovaps ymmword ptr [rsp + 416], ymm0
    vmovaps ymmword ptr [rsp + 448], ymm0
    vmovaps ymmword ptr [rsp + 480], ymm0
    vmovups ymm0, ymmword ptr [rbx]
    vmovaps ymmword ptr [rsp + 160], ymm0
    vmovups ymm0, ymmword ptr [rbx + 32]
    vmovaps ymmword ptr [rsp + 128], ymm0
    lea rsi, [rip + .T0]
    mov rax, qword ptr [rsp + 72]
    movsxd rax, dword ptr [rsi + 4*rax]
    add rax, rsi
    jmp rax
.L8:
    cmp qword ptr [rsp + 16], 6
    jae .L47
    xor edx, edx
.L9:
    cmp rdx, qword ptr [rsp + 16]
    jae .L120
    mov rax, qword ptr [rsp + 232]
    mov rsi, qword ptr [rsp + 56]
    imul rax, rsi
    mov rcx, qword ptr [rsp + 224]
    lea rbx, [rcx + 4*rax]
    shl rsi, 6
    mov qword ptr [rsp + 48], rsi
    mov rax, qword ptr [rsp + 216]
    lea r8, [rax + 4*rdx]
    mov rax, qword ptr [rsp + 208]
    lea rax, [rax + 4*rdx]
    add rax, -8
    mov qword ptr [rsp + 32], rax
    imul rax, rdx, 104
    add rax, qword ptr [rsp + 200]
    mov qword ptr [rsp + 24], rax
    mov rax, qword ptr [rsp + 80]
    lea rcx, [rax + 4*rdx]
    vbroadcastss ymm0, dword ptr [rax + 4*rdx]
    vmovaps ymmword ptr [rsp + 256], ymm0
    vmovaps ymmword ptr [rsp + 288], ymm0
    vmovaps ymmword ptr [rsp + 320], ymm0
    vmovaps ymmword ptr [rsp + 352], ymm0
    vmovaps ymmword ptr [rsp + 384], ymm0
    vmovaps ymmword ptr [rsp + 416], ymm0
    vmovaps ymmword ptr [rsp + 448], ymm0
    vmovaps ymmword ptr [rsp + 480], ymm0
    vmovups ymm0, ymmword ptr [rbx]
    vmovaps ymmword ptr [rsp + 160], ymm0
    vmovups ymm0, ymmword ptr [rbx + 32]
    vmovaps ymmword ptr [rsp + 128], ymm0
    lea rsi, [rip + .T1]
    mov rax, qword ptr [rsp + 72]
    movsxd rax, dword ptr [rsi + 4*rax]
    add rax, rsi
    jmp rax
.L10:
    mov rax, rbx
    mov rdx, qword ptr [rsp + 56]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 224]
    lea rbx, [rcx + 4*rax]
    shl rdx, 6
    mov qword ptr [rsp + 48], rdx
    mov ecx, 6
    xor r15d, r15d
    mov rax, qword ptr [rsp + 200]
    mov qword ptr [rsp + 24], rax
    mov rax, qword ptr [rsp + 208]
    mov qword ptr [rsp + 664], rax
    mov rax, qword ptr [rsp + 216]
    mov qword ptr [rsp + 8], rax
    jmp .L12
.L11:
    mov rax, qword ptr [rsp + 32]
    mov rdx, rax
    lea rcx, [rax + 6]
    add qword ptr [rsp + 8], 24
    add qword ptr [rsp + 664], 24
    add qword ptr [rsp + 24], 624
    add r15, 6
    cmp rcx, qword ptr [rsp + 16]
    ja .L7
.L12:
    mov qword ptr [rsp + 32], rcx
    mov rax, qword ptr [rsp + 80]
    lea rdx, [rax + 4*r15]
    vbroadcastss ymm0, dword ptr [rax + 4*r15]
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
    vmovups ymm0, ymmword ptr [rbx]
    vmovaps ymmword ptr [rsp + 160], ymm0
    vmovups ymm0, ymmword ptr [rbx + 32]
    vmovaps ymmword ptr [rsp + 128], ymm0
    lea rcx, [rip + .T2]
    mov rax, qword ptr [rsp + 72]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    jmp rax
.L13:
    mov rax, qword ptr [rsp + 8]
    xor ecx, ecx
    xor r11d, r11d
    jmp .L18
.L14:
    vxorps xmm3, xmm3, xmm3
.L15:
    vmovaps ymm5, ymm3
    lea rsi, [rdx + 4*rcx]
    lea r8, [r12 + 2*r12]
    shl r8, 4
    vbroadcastss ymm3, dword ptr [rsi + r8]
    vmovaps ymm6, ymm2
    shl r12, 6
    vsubps ymm2, ymm3, ymmword ptr [rbx + r12]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [rbx + r12 + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L16:
    vbroadcastss ymm0, dword ptr [rip + .Kbf000000]
    vmulps ymm2, ymm2, ymm0
    vmulps ymm3, ymm3, ymm0
.L17:
    vbroadcastss ymm15, dword ptr [rip + .Kc2d00000]
    vmaxps ymm2, ymm15, ymm2
    vbroadcastss ymm14, dword ptr [rip + .K42b20000]
    vminps ymm5, ymm14, ymm2
    vbroadcastss ymm2, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm10, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm2, ymm5, ymm10
    vbroadcastss ymm10, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm10, ymm2
    vbroadcastss ymm8, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm5, ymm2, ymm8
    vbroadcastss ymm9, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm5, ymm2, ymm9
    vbroadcastss ymm1, dword ptr [rip + .K3ab511e8]
    vmovaps ymm6, ymm1
    vbroadcastss ymm0, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm6, ymm5, ymm0
    vbroadcastss ymm12, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm6, ymm5, ymm12
    vbroadcastss ymm13, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm6, ymm5, ymm13
    vbroadcastss ymm11, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm6, ymm5, ymm11
    vmulps ymm7, ymm5, ymm5
    vfmadd213ps ymm7, ymm6, ymm5
    vbroadcastss ymm4, dword ptr [rip + .K3f800000]
    vaddps ymm6, ymm7, ymm4
    vmaxps ymm3, ymm15, ymm3
    vminps ymm5, ymm14, ymm3
    vbroadcastss ymm3, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm14, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm3, ymm5, ymm14
    vaddps ymm3, ymm10, ymm3
    vfnmadd231ps ymm5, ymm3, ymm8
    vfnmadd231ps ymm5, ymm3, ymm9
    vmovaps ymm7, ymm1
    vfmadd213ps ymm7, ymm5, ymm0
    vfmadd213ps ymm7, ymm5, ymm12
    vfmadd213ps ymm7, ymm5, ymm13
    vfmadd213ps ymm7, ymm5, ymm11
    vmulps ymm8, ymm5, ymm5
    vfmadd213ps ymm8, ymm7, ymm5
    vaddps ymm5, ymm14, ymm2
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm2, ymm0, ymm14
    vpsubd ymm5, ymm5, ymm2
    vpslld ymm2, ymm2, 23
    vpbroadcastd ymm7, dword ptr [rip + .K3f800000]
    vpaddd ymm2, ymm2, ymm7
    vmulps ymm2, ymm6, ymm2
    vbroadcastss ymm6, dword ptr [rdx + 4*rcx]
    vpslld ymm5, ymm5, 23
    vpaddd ymm5, ymm5, ymm7
    vmulps ymm2, ymm2, ymm5
    vmulps ymm5, ymm6, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm5, ymm2
    vmovaps ymmword ptr [rsp + r11 + 256], ymm2
    vaddps ymm2, ymm8, ymm4
    vaddps ymm5, ymm14, ymm3
    vfmadd213ps ymm3, ymm0, ymm14
    vpsubd ymm5, ymm5, ymm3
    vpslld ymm3, ymm3, 23
    vpaddd ymm3, ymm3, ymm7
    vmulps ymm2, ymm2, ymm3
    vpslld ymm3, ymm5, 23
    vpaddd ymm3, ymm3, ymm7
    vmulps ymm2, ymm2, ymm3
    vmulps ymm3, ymm6, ymmword ptr [rsp + 128]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r11 + 288], ymm2
    add r11, 64
    inc rcx
    add rax, 4
    cmp r11, 384
    je .L41
.L18:
    vbroadcastss ymm3, dword ptr [rip + .K80000000]
    vmovaps ymm2, ymm3
    cmp r9, 2
    jb .L17
    lea rsi, [r13 - 1]
    mov r12d, 1
    vxorps xmm2, xmm2, xmm2
    test rsi, rsi
    je .L14
    mov rsi, rax
    mov r8, rdi
    vxorps xmm3, xmm3, xmm3
.L19:
    vbroadcastss ymm5, dword ptr [rsi - 48]
    vsubps ymm6, ymm5, ymmword ptr [r8 - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [r8 - 64]
    vbroadcastss ymm7, dword ptr [rsi]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [r8 - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [r8]
    vfmadd213ps ymm3, ymm3, ymm5
    sub r8, -128
    add rsi, 96
    lea r14, [r10 + r12]
    add r14, 2
    add r12, 2
    cmp r14, 1
    jne .L19
    test r13b, 1
    jne .L15
    jmp .L16
.L20:
    mov rax, qword ptr [rsp + 8]
    xor ecx, ecx
    xor r11d, r11d
    jmp .L25
.L21:
    vxorps xmm3, xmm3, xmm3
.L22:
    vmovaps ymm5, ymm3
    lea rsi, [rdx + 4*rcx]
    lea r8, [r12 + 2*r12]
    shl r8, 4
    vbroadcastss ymm3, dword ptr [rsi + r8]
    vmovaps ymm6, ymm2
    shl r12, 6
    vsubps ymm2, ymm3, ymmword ptr [rbx + r12]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [rbx + r12 + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L23:
    vbroadcastss ymm0, dword ptr [rip + .K40400000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm2, ymm2
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm0, ymm3
.L24:
    vmovaps ymmword ptr [rsp + 704], ymm0
    vbroadcastss ymm10, dword ptr [rip + .K42d20000]
    vminps ymm0, ymm10, ymm2
    vmovaps ymmword ptr [rsp + 96], ymm0
    vbroadcastss ymm1, dword ptr [rip + .K80000000]
    vmovaps ymmword ptr [rsp + 672], ymm1
    vxorps ymm3, ymm0, ymm1
    vbroadcastss ymm6, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm6, ymm3
    vbroadcastss ymm2, dword ptr [rip + .K42b20000]
    vminps ymm5, ymm2, ymm3
    vbroadcastss ymm8, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm3, ymm8
    vbroadcastss ymm0, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm3, ymm5, ymm0
    vbroadcastss ymm10, dword ptr [rip + .Kcb400000]
    vaddps ymm3, ymm10, ymm3
    vbroadcastss ymm12, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm5, ymm3, ymm12
    vbroadcastss ymm13, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm5, ymm3, ymm13
    vbroadcastss ymm7, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm0, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm7, ymm5, ymm0
    vbroadcastss ymm15, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm7, ymm5, ymm15
    vbroadcastss ymm14, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm7, ymm5, ymm14
    vbroadcastss ymm11, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm7, ymm5, ymm11
    vmulps ymm9, ymm5, ymm5
    vfmadd213ps ymm9, ymm7, ymm5
    vbroadcastss ymm4, dword ptr [rip + .K3f800000]
    vaddps ymm7, ymm9, ymm4
    vbroadcastss ymm1, dword ptr [rip + .K42d20000]
    vminps ymm1, ymm1, ymmword ptr [rsp + 704]
    vxorps ymm5, ymm1, ymmword ptr [rsp + 672]
    vmaxps ymm5, ymm6, ymm5
    vminps ymm5, ymm2, ymm5
    vbroadcastss ymm6, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm8, ymm5, ymm6
    vaddps ymm8, ymm8, ymm10
    vfnmadd231ps ymm5, ymm8, ymm12
    vfnmadd231ps ymm5, ymm8, ymm13
    vbroadcastss ymm9, dword ptr [rip + .K3ab511e8]
    vfmadd213ps ymm9, ymm5, ymm0
    vfmadd213ps ymm9, ymm5, ymm15
    vfmadd213ps ymm9, ymm5, ymm14
    vfmadd213ps ymm9, ymm5, ymm11
    vmulps ymm10, ymm5, ymm5
    vfmadd213ps ymm10, ymm9, ymm5
    vaddps ymm5, ymm3, ymm6
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm3, ymm0, ymm6
    vpsubd ymm5, ymm5, ymm3
    vpslld ymm3, ymm3, 23
    vpbroadcastd ymm9, dword ptr [rip + .K3f800000]
    vpaddd ymm3, ymm9, ymm3
    vmulps ymm3, ymm7, ymm3
    vbroadcastss ymm7, dword ptr [rdx + 4*rcx]
    vpslld ymm5, ymm5, 23
    vpaddd ymm5, ymm9, ymm5
    vmulps ymm3, ymm3, ymm5
    vfmadd132ps ymm3, ymm3, ymmword ptr [rsp + 96]
    vmulps ymm2, ymm7, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm2, ymm3
    vmovaps ymmword ptr [rsp + r11 + 256], ymm2
    vaddps ymm2, ymm10, ymm4
    vaddps ymm3, ymm8, ymm6
    vfmadd213ps ymm8, ymm0, ymm6
    vpsubd ymm3, ymm3, ymm8
    vpslld ymm5, ymm8, 23
    vpaddd ymm5, ymm9, ymm5
    vmulps ymm2, ymm2, ymm5
    vpslld ymm3, ymm3, 23
    vpaddd ymm3, ymm9, ymm3
    vmulps ymm2, ymm2, ymm3
    vfmadd213ps ymm2, ymm1, ymm2
    vmulps ymm3, ymm7, ymmword ptr [rsp + 128]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r11 + 288], ymm2
    add r11, 64
    inc rcx
    add rax, 4
    cmp r11, 384
    je .L41
.L25:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r9, 2
    jb .L24
    lea rsi, [r13 - 1]
    mov r12d, 1
    test rsi, rsi
    je .L21
    mov rsi, rax
    mov r8, rdi
    vxorps xmm3, xmm3, xmm3
.L26:
    vbroadcastss ymm5, dword ptr [rsi - 48]
    vsubps ymm6, ymm5, ymmword ptr [r8 - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [r8 - 64]
    vbroadcastss ymm7, dword ptr [rsi]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [r8 - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [r8]
    vfmadd213ps ymm3, ymm3, ymm5
    sub r8, -128
    add rsi, 96
    lea r14, [r10 + r12]
    add r14, 2
    add r12, 2
    cmp r14, 1
    jne .L26
    test r13b, 1
    jne .L22
    jmp .L23
.L27:
    mov rax, qword ptr [rsp + 8]
    xor r11d, r11d
    xor ecx, ecx
    jmp .L32
.L28:
    vxorps xmm3, xmm3, xmm3
.L29:
    vmovaps ymm5, ymm3
    lea rsi, [rdx + 4*r11]
    lea r8, [r12 + 2*r12]
    shl r8, 4
    vbroadcastss ymm3, dword ptr [rsi + r8]
    vmovaps ymm6, ymm2
    shl r12, 6
    vsubps ymm2, ymm3, ymmword ptr [rbx + r12]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [rbx + r12 + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L30:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm2, ymm2
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm6, ymm3
.L31:
    vbroadcastss ymm10, dword ptr [rip + .K42d20000]
    vminps ymm5, ymm10, ymm2
    vbroadcastss ymm0, dword ptr [rip + .K80000000]
    vmovaps ymmword ptr [rsp + 96], ymm0
    vxorps ymm2, ymm5, ymm0
    vbroadcastss ymm10, dword ptr [rip + .Kc2d00000]
    vmaxps ymm2, ymm10, ymm2
    vbroadcastss ymm8, dword ptr [rip + .K42b20000]
    vminps ymm7, ymm8, ymm2
    vbroadcastss ymm2, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm0, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm2, ymm7, ymm0
    vbroadcastss ymm0, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm2, ymm0
    vbroadcastss ymm12, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm7, ymm2, ymm12
    vbroadcastss ymm13, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm7, ymm2, ymm13
    vbroadcastss ymm9, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm0, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm9, ymm7, ymm0
    vbroadcastss ymm15, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm9, ymm7, ymm15
    vbroadcastss ymm14, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm9, ymm7, ymm14
    vbroadcastss ymm11, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm9, ymm7, ymm11
    vbroadcastss ymm3, dword ptr [rip + .K3eaaaaab]
    vbroadcastss ymm4, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm3, ymm5, ymm4
    vfmadd213ps ymm3, ymm5, ymm4
    vmulps ymm5, ymm7, ymm7
    vfmadd213ps ymm5, ymm9, ymm7
    vaddps ymm7, ymm5, ymm4
    vbroadcastss ymm1, dword ptr [rip + .K42d20000]
    vminps ymm6, ymm1, ymm6
    vxorps ymm5, ymm6, ymmword ptr [rsp + 96]
    vmaxps ymm5, ymm10, ymm5
    vminps ymm5, ymm8, ymm5
    vbroadcastss ymm8, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm1, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm8, ymm5, ymm1
    vbroadcastss ymm9, dword ptr [rip + .Kcb400000]
    vaddps ymm8, ymm8, ymm9
    vfnmadd231ps ymm5, ymm8, ymm12
    vfnmadd231ps ymm5, ymm8, ymm13
    vbroadcastss ymm9, dword ptr [rip + .K3ab511e8]
    vfmadd213ps ymm9, ymm5, ymm0
    vfmadd213ps ymm9, ymm5, ymm15
    vfmadd213ps ymm9, ymm5, ymm14
    vfmadd213ps ymm9, ymm5, ymm11
    vmulps ymm10, ymm5, ymm5
    vfmadd213ps ymm10, ymm9, ymm5
    vaddps ymm5, ymm2, ymm1
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm2, ymm0, ymm1
    vpsubd ymm5, ymm5, ymm2
    vpslld ymm2, ymm2, 23
    vpbroadcastd ymm9, dword ptr [rip + .K3f800000]
    vpaddd ymm2, ymm9, ymm2
    vmulps ymm2, ymm7, ymm2
    vpslld ymm5, ymm5, 23
    vpaddd ymm5, ymm9, ymm5
    vmulps ymm2, ymm2, ymm5
    vbroadcastss ymm5, dword ptr [rdx + 4*r11]
    vmulps ymm2, ymm3, ymm2
    vmulps ymm3, ymm5, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + rcx + 256], ymm2
    vbroadcastss ymm2, dword ptr [rip + .K3eaaaaab]
    vfmadd213ps ymm2, ymm6, ymm4
    vfmadd213ps ymm2, ymm6, ymm4
    vaddps ymm3, ymm10, ymm4
    vaddps ymm6, ymm8, ymm1
    vfmadd213ps ymm8, ymm0, ymm1
    vpsubd ymm6, ymm6, ymm8
    vpslld ymm7, ymm8, 23
    vpaddd ymm7, ymm9, ymm7
    vmulps ymm3, ymm3, ymm7
    vpslld ymm6, ymm6, 23
    vpaddd ymm6, ymm9, ymm6
    vmulps ymm3, ymm3, ymm6
    vmulps ymm2, ymm2, ymm3
    vmulps ymm3, ymm5, ymmword ptr [rsp + 128]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + rcx + 288], ymm2
    add rcx, 64
    inc r11
    add rax, 4
    cmp rcx, 384
    je .L41
.L32:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm6, xmm6, xmm6
    cmp r9, 2
    jb .L31
    lea rsi, [r13 - 1]
    mov r12d, 1
    test rsi, rsi
    je .L28
    mov rsi, rax
    mov r8, rdi
    vxorps xmm3, xmm3, xmm3
.L33:
    vbroadcastss ymm5, dword ptr [rsi - 48]
    vsubps ymm6, ymm5, ymmword ptr [r8 - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [r8 - 64]
    vbroadcastss ymm7, dword ptr [rsi]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [r8 - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [r8]
    vfmadd213ps ymm3, ymm3, ymm5
    sub r8, -128
    add rsi, 96
    lea r14, [r10 + r12]
    add r14, 2
    add r12, 2
    cmp r14, 1
    jne .L33
    test r13b, 1
    jne .L29
    jmp .L30
.L34:
    mov rax, qword ptr [rsp + 8]
    xor ecx, ecx
    xor r11d, r11d
    jmp .L39
.L35:
    vxorps xmm3, xmm3, xmm3
.L36:
    vmovaps ymm5, ymm3
    lea rsi, [rdx + 4*rcx]
    lea r8, [r12 + 2*r12]
    shl r8, 4
    vbroadcastss ymm3, dword ptr [rsi + r8]
    vmovaps ymm6, ymm2
    shl r12, 6
    vsubps ymm2, ymm3, ymmword ptr [rbx + r12]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [rbx + r12 + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L37:
    vsqrtps ymm2, ymm2
    vsqrtps ymm0, ymm3
.L38:
    vmovaps ymmword ptr [rsp + 96], ymm0
    vbroadcastss ymm3, dword ptr [rip + .K80000000]
    vxorps ymm2, ymm2, ymm3
    vbroadcastss ymm7, dword ptr [rip + .Kc2d00000]
    vmaxps ymm2, ymm7, ymm2
    vbroadcastss ymm15, dword ptr [rip + .K42b20000]
    vminps ymm5, ymm15, ymm2
    vbroadcastss ymm2, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm10, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm2, ymm5, ymm10
    vbroadcastss ymm10, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm10, ymm2
    vbroadcastss ymm9, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm5, ymm2, ymm9
    vbroadcastss ymm12, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm5, ymm2, ymm12
    vbroadcastss ymm1, dword ptr [rip + .K3ab511e8]
    vmovaps ymm6, ymm1
    vbroadcastss ymm0, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm6, ymm5, ymm0
    vbroadcastss ymm13, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm6, ymm5, ymm13
    vbroadcastss ymm14, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm6, ymm5, ymm14
    vbroadcastss ymm11, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm6, ymm5, ymm11
    vmulps ymm8, ymm5, ymm5
    vfmadd213ps ymm8, ymm6, ymm5
    vbroadcastss ymm4, dword ptr [rip + .K3f800000]
    vaddps ymm6, ymm8, ymm4
    vxorps ymm3, ymm3, ymmword ptr [rsp + 96]
    vmaxps ymm3, ymm7, ymm3
    vminps ymm5, ymm15, ymm3
    vbroadcastss ymm3, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm15, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm3, ymm5, ymm15
    vaddps ymm3, ymm10, ymm3
    vfnmadd231ps ymm5, ymm3, ymm9
    vfnmadd231ps ymm5, ymm3, ymm12
    vmovaps ymm7, ymm1
    vfmadd213ps ymm7, ymm5, ymm0
    vfmadd213ps ymm7, ymm5, ymm13
    vfmadd213ps ymm7, ymm5, ymm14
    vfmadd213ps ymm7, ymm5, ymm11
    vmulps ymm8, ymm5, ymm5
    vfmadd213ps ymm8, ymm7, ymm5
    vaddps ymm5, ymm15, ymm2
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm2, ymm0, ymm15
    vpsubd ymm5, ymm5, ymm2
    vpslld ymm2, ymm2, 23
    vpbroadcastd ymm7, dword ptr [rip + .K3f800000]
    vpaddd ymm2, ymm2, ymm7
    vmulps ymm2, ymm6, ymm2
    vbroadcastss ymm6, dword ptr [rdx + 4*rcx]
    vpslld ymm5, ymm5, 23
    vpaddd ymm5, ymm5, ymm7
    vmulps ymm2, ymm2, ymm5
    vmulps ymm5, ymm6, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm5, ymm2
    vmovaps ymmword ptr [rsp + r11 + 256], ymm2
    vaddps ymm2, ymm8, ymm4
    vaddps ymm5, ymm15, ymm3
    vfmadd213ps ymm3, ymm0, ymm15
    vpsubd ymm5, ymm5, ymm3
    vpslld ymm3, ymm3, 23
    vpaddd ymm3, ymm3, ymm7
    vmulps ymm2, ymm2, ymm3
    vpslld ymm3, ymm5, 23
    vpaddd ymm3, ymm3, ymm7
    vmulps ymm2, ymm2, ymm3
    vmulps ymm3, ymm6, ymmword ptr [rsp + 128]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r11 + 288], ymm2
    add r11, 64
    inc rcx
    add rax, 4
    cmp r11, 384
    je .L41
.L39:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r9, 2
    jb .L38
    lea rsi, [r13 - 1]
    mov r12d, 1
    test rsi, rsi
    je .L35
    mov rsi, rax
    mov r8, rdi
    vxorps xmm3, xmm3, xmm3
.L40:
    vbroadcastss ymm5, dword ptr [rsi - 48]
    vsubps ymm6, ymm5, ymmword ptr [r8 - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [r8 - 64]
    vbroadcastss ymm7, dword ptr [rsi]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [r8 - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [r8]
    vfmadd213ps ymm3, ymm3, ymm5
    sub r8, -128
    add rsi, 96
    lea r14, [r10 + r12]
    add r14, 2
    add r12, 2
    cmp r14, 1
    jne .L40
    test r13b, 1
    jne .L36
    jmp .L37
.L41:
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
    mov rdx, qword ptr [rsp + 40]
    test rdx, rdx
    je .L43
    mov rax, qword ptr [rsp + 88]
    mov rcx, qword ptr [rsp + 664]
.L42:
    vmovups ymm5, ymmword ptr [rax - 32]
    vmovups ymm10, ymmword ptr [rax]
    vbroadcastss ymm14, dword ptr [rcx - 20]
    vfnmadd231ps ymm15, ymm14, ymm5
    vfnmadd231ps ymm13, ymm10, ymm14
    vbroadcastss ymm14, dword ptr [rcx - 16]
    vfnmadd231ps ymm12, ymm14, ymm5
    vfnmadd231ps ymm11, ymm10, ymm14
    vbroadcastss ymm14, dword ptr [rcx - 12]
    vfnmadd231ps ymm9, ymm14, ymm5
    vfnmadd231ps ymm8, ymm10, ymm14
    vbroadcastss ymm14, dword ptr [rcx - 8]
    vfnmadd231ps ymm7, ymm14, ymm5
    vfnmadd231ps ymm6, ymm10, ymm14
    vbroadcastss ymm14, dword ptr [rcx - 4]
    vfnmadd231ps ymm3, ymm14, ymm5
    vfnmadd231ps ymm2, ymm10, ymm14
    vbroadcastss ymm14, dword ptr [rcx]
    vfnmadd231ps ymm1, ymm14, ymm5
    vfnmadd231ps ymm0, ymm14, ymm10
    add rcx, 48
    add rax, 64
    dec rdx
    jne .L42
.L43:
    vmovaps ymmword ptr [rsp + 256], ymm15
    vmovaps ymmword ptr [rsp + 288], ymm13
    vmovaps ymmword ptr [rsp + 320], ymm12
    vmovaps ymmword ptr [rsp + 352], ymm11
    vmovaps ymmword ptr [rsp + 384], ymm9
    vmovaps ymmword ptr [rsp + 416], ymm8
    vmovaps ymmword ptr [rsp + 448], ymm7
    vmovaps ymmword ptr [rsp + 480], ymm6
    vmovaps ymmword ptr [rsp + 512], ymm3
    vmovaps ymmword ptr [rsp + 544], ymm2
    vmovaps ymmword ptr [rsp + 576], ymm1
    vmovaps ymmword ptr [rsp + 608], ymm0
    cmp qword ptr [rsp + 16], r15
    je .L11
    mov eax, 32
    mov rcx, qword ptr [rsp + 16]
    mov rdx, qword ptr [rsp + 24]
    jmp .L45
.L44:
    add rax, 64
    add rdx, 104
    dec rcx
    cmp r15, rcx
    je .L11
.L45:
    cmp rax, 416
    je .L11
    vbroadcastss ymm0, dword ptr [rip + .K2147483647]
    vandps ymm1, ymm0, ymmword ptr [rsp + rax + 224]
    vbroadcastss ymm2, dword ptr [rip + .K3f800000]
    vminps ymm2, ymm2, ymm1
    vbroadcastss ymm1, dword ptr [rdx - 8]
    vcmpgt_oqps ymm3, ymm2, ymm1
    vtestps ymm3, ymm3
    je .L46
    mov esi, dword ptr [rdx - 4]
    mov r8, qword ptr [rsp + 64]
    mov r11, qword ptr [rsp + 48]
    vmovdqu ymm5, ymmword ptr [r8 + r11]
    cmp esi, 2147483647
    mov r8d, 2147483647
    cmovae esi, r8d
    vmovd xmm6, esi
    vpbroadcastd ymm6, xmm6
    vpbroadcastd ymm7, dword ptr [rdx]
    vpcmpgtd ymm6, ymm6, ymm5
    vpandn ymm6, ymm5, ymm6
    vpcmpeqd ymm7, ymm5, ymm7
    vpandn ymm6, ymm7, ymm6
    vandps ymm3, ymm3, ymm6
    vmovmskps esi, ymm3
    mov r8, qword ptr [rdx - 88]
    mov r11, qword ptr [rdx - 24]
    popcnt r14d, esi
    shl esi, 5
    mov r12, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm3, ymmword ptr [r12 + rsi]
    vpermps ymm2, ymm3, ymm2
    vmovups ymmword ptr [r8 + 4*r11], ymm2
    mov rsi, qword ptr [rdx - 64]
    vpermps ymm2, ymm3, ymm5
    vmovups ymmword ptr [rsi + 4*r11], ymm2
    add r14, r11
    mov qword ptr [rdx - 24], r14
.L46:
    vandps ymm0, ymm0, ymmword ptr [rsp + rax + 256]
    vbroadcastss ymm2, dword ptr [rip + .K3f800000]
    vminps ymm0, ymm2, ymm0
    vcmpgt_oqps ymm1, ymm0, ymm1
    vtestps ymm1, ymm1
    je .L44
    mov esi, dword ptr [rdx - 4]
    mov r8, qword ptr [rsp + 64]
    mov r11, qword ptr [rsp + 48]
    vmovdqu ymm2, ymmword ptr [r8 + r11 + 32]
    cmp esi, 2147483647
    mov r8d, 2147483647
    cmovae esi, r8d
    vmovd xmm3, esi
    vpbroadcastd ymm3, xmm3
    vpbroadcastd ymm5, dword ptr [rdx]
    vpcmpgtd ymm3, ymm3, ymm2
    vpandn ymm3, ymm2, ymm3
    vpcmpeqd ymm5, ymm2, ymm5
    vpandn ymm3, ymm5, ymm3
    vandps ymm1, ymm1, ymm3
    vmovmskps esi, ymm1
    mov r8, qword ptr [rdx - 88]
    mov r11, qword ptr [rdx - 24]
    popcnt r14d, esi
    shl esi, 5
    mov r12, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm1, ymmword ptr [r12 + rsi]
    vpermps ymm0, ymm1, ymm0
    vmovups ymmword ptr [r8 + 4*r11], ymm0
    mov rsi, qword ptr [rdx - 64]
    vpermps ymm0, ymm1, ymm2
    vmovups ymmword ptr [rsi + 4*r11], ymm0
    add r14, r11
    mov qword ptr [rdx - 24], r14
    jmp .L44
.L47:
    mov rax, rbx
    mov rdx, qword ptr [rsp + 56]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 224]
    lea rbx, [rcx + 4*rax]
    shl rdx, 6
    mov qword ptr [rsp + 672], rdx
    mov ecx, 6
    xor r12d, r12d
    mov rax, qword ptr [rsp + 200]
    mov qword ptr [rsp + 32], rax
    mov rax, qword ptr [rsp + 208]
    mov qword ptr [rsp + 24], rax
    mov r14, qword ptr [rsp + 216]
    jmp .L49
.L48:
    mov rax, qword ptr [rsp + 8]
    mov rdx, rax
    lea rcx, [rax + 6]
    mov r14, qword ptr [rsp + 48]
    add r14, 24
    add qword ptr [rsp + 24], 24
    add qword ptr [rsp + 32], 624
    add r12, 6
    cmp rcx, qword ptr [rsp + 16]
    ja .L9
.L49:
    mov qword ptr [rsp + 8], rcx
    mov rax, qword ptr [rsp + 80]
    lea rdx, [rax + 4*r12]
    vbroadcastss ymm0, dword ptr [rax + 4*r12]
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
    vmovups ymm0, ymmword ptr [rbx]
    vmovaps ymmword ptr [rsp + 160], ymm0
    vmovups ymm0, ymmword ptr [rbx + 32]
    vmovaps ymmword ptr [rsp + 128], ymm0
    lea rcx, [rip + .T3]
    mov rax, qword ptr [rsp + 72]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    mov qword ptr [rsp + 48], r14
    jmp rax
.L50:
    xor r11d, r11d
    xor r15d, r15d
    jmp .L55
.L51:
    mov eax, 1
    vxorps xmm2, xmm2, xmm2
    vxorps xmm3, xmm3, xmm3
.L52:
    vmovaps ymm6, ymm3
    lea rcx, [rdx + 4*r11]
    lea r8, [rax + 2*rax]
    shl r8, 4
    vbroadcastss ymm3, dword ptr [rcx + r8]
    vmovaps ymm7, ymm2
    shl rax, 6
    vsubps ymm2, ymm3, ymmword ptr [rbx + rax]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm3, ymmword ptr [rbx + rax + 32]
    vfmadd213ps ymm3, ymm3, ymm6
.L53:
    vbroadcastss ymm0, dword ptr [rip + .Kbf000000]
    vmulps ymm2, ymm2, ymm0
    vmulps ymm3, ymm3, ymm0
.L54:
    vbroadcastss ymm15, dword ptr [rip + .Kc2d00000]
    vmaxps ymm2, ymm15, ymm2
    vbroadcastss ymm14, dword ptr [rip + .K42b20000]
    vminps ymm6, ymm14, ymm2
    vbroadcastss ymm2, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm10, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm2, ymm6, ymm10
    vbroadcastss ymm10, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm10, ymm2
    vbroadcastss ymm5, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm6, ymm2, ymm5
    vbroadcastss ymm9, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm6, ymm2, ymm9
    vbroadcastss ymm0, dword ptr [rip + .K3ab511e8]
    vmovaps ymm7, ymm0
    vbroadcastss ymm12, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm7, ymm6, ymm12
    vbroadcastss ymm1, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm7, ymm6, ymm1
    vbroadcastss ymm13, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm7, ymm6, ymm13
    vbroadcastss ymm11, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm7, ymm6, ymm11
    vmulps ymm8, ymm6, ymm6
    vfmadd213ps ymm8, ymm7, ymm6
    vbroadcastss ymm4, dword ptr [rip + .K3f800000]
    vaddps ymm6, ymm8, ymm4
    vmaxps ymm3, ymm15, ymm3
    vminps ymm7, ymm14, ymm3
    vbroadcastss ymm3, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm14, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm3, ymm7, ymm14
    vaddps ymm3, ymm10, ymm3
    vfnmadd231ps ymm7, ymm3, ymm5
    vfnmadd231ps ymm7, ymm3, ymm9
    vmovaps ymm8, ymm0
    vfmadd213ps ymm8, ymm7, ymm12
    vfmadd213ps ymm8, ymm7, ymm1
    vfmadd213ps ymm8, ymm7, ymm13
    vfmadd213ps ymm8, ymm7, ymm11
    vmulps ymm9, ymm7, ymm7
    vfmadd213ps ymm9, ymm8, ymm7
    vaddps ymm7, ymm14, ymm2
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm2, ymm0, ymm14
    vpsubd ymm7, ymm7, ymm2
    vpslld ymm2, ymm2, 23
    vpbroadcastd ymm8, dword ptr [rip + .K3f800000]
    vpaddd ymm2, ymm8, ymm2
    vmulps ymm2, ymm6, ymm2
    vbroadcastss ymm6, dword ptr [rdx + 4*r11]
    vpslld ymm7, ymm7, 23
    vpaddd ymm7, ymm8, ymm7
    vmulps ymm2, ymm2, ymm7
    vmulps ymm7, ymm6, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm7, ymm2
    vmovaps ymmword ptr [rsp + r15 + 256], ymm2
    vaddps ymm2, ymm9, ymm4
    vaddps ymm7, ymm14, ymm3
    vfmadd213ps ymm3, ymm0, ymm14
    vpsubd ymm7, ymm7, ymm3
    vpslld ymm3, ymm3, 23
    vpaddd ymm3, ymm8, ymm3
    vmulps ymm2, ymm2, ymm3
    vpslld ymm3, ymm7, 23
    vpaddd ymm3, ymm8, ymm3
    vmulps ymm2, ymm2, ymm3
    vmulps ymm3, ymm6, ymmword ptr [rsp + 128]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r15 + 288], ymm2
    add r15, 64
    inc r11
    add r14, 4
    cmp r15, 384
    je .L78
.L55:
    vbroadcastss ymm3, dword ptr [rip + .K80000000]
    vmovaps ymm2, ymm3
    cmp r9, 2
    jb .L54
    lea rax, [r13 - 1]
    test rax, rax
    je .L51
    mov eax, 1
    vxorps xmm2, xmm2, xmm2
    mov rcx, r14
    mov r8, rdi
    vxorps xmm3, xmm3, xmm3
.L56:
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
    lea rsi, [r10 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L56
    test r13b, 1
    jne .L52
    jmp .L53
.L57:
    mov rcx, r14
    xor r11d, r11d
    xor r15d, r15d
    jmp .L62
.L58:
    mov eax, 1
    vxorps xmm3, xmm3, xmm3
.L59:
    vmovaps ymm6, ymm3
    lea rsi, [rdx + 4*r11]
    lea r8, [rax + 2*rax]
    shl r8, 4
    vbroadcastss ymm3, dword ptr [rsi + r8]
    vmovaps ymm7, ymm2
    shl rax, 6
    vsubps ymm2, ymm3, ymmword ptr [rbx + rax]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm3, ymmword ptr [rbx + rax + 32]
    vfmadd213ps ymm3, ymm3, ymm6
.L60:
    vbroadcastss ymm0, dword ptr [rip + .K40400000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm2, ymm2
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm0, ymm3
.L61:
    vmovaps ymmword ptr [rsp + 704], ymm0
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm0, ymm0, ymm2
    vmovaps ymmword ptr [rsp + 96], ymm0
    vbroadcastss ymm8, dword ptr [rip + .K80000000]
    vxorps ymm3, ymm8, ymm0
    vbroadcastss ymm6, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm6, ymm3
    vbroadcastss ymm2, dword ptr [rip + .K42b20000]
    vminps ymm7, ymm2, ymm3
    vbroadcastss ymm3, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm10, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm3, ymm7, ymm10
    vbroadcastss ymm10, dword ptr [rip + .Kcb400000]
    vaddps ymm3, ymm10, ymm3
    vbroadcastss ymm5, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm7, ymm3, ymm5
    vbroadcastss ymm12, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm7, ymm3, ymm12
    vbroadcastss ymm0, dword ptr [rip + .K3ab511e8]
    vmovaps ymm9, ymm0
    vbroadcastss ymm13, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm9, ymm7, ymm13
    vbroadcastss ymm1, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm9, ymm7, ymm1
    vbroadcastss ymm14, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm9, ymm7, ymm14
    vbroadcastss ymm15, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm9, ymm7, ymm15
    vmulps ymm11, ymm7, ymm7
    vfmadd213ps ymm11, ymm9, ymm7
    vbroadcastss ymm4, dword ptr [rip + .K3f800000]
    vaddps ymm7, ymm11, ymm4
    vbroadcastss ymm1, dword ptr [rip + .K42d20000]
    vminps ymm1, ymm1, ymmword ptr [rsp + 704]
    vxorps ymm8, ymm8, ymm1
    vmaxps ymm8, ymm6, ymm8
    vminps ymm9, ymm2, ymm8
    vbroadcastss ymm8, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm2, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm8, ymm9, ymm2
    vaddps ymm8, ymm8, ymm10
    vfnmadd231ps ymm9, ymm8, ymm5
    vfnmadd231ps ymm9, ymm8, ymm12
    vmovaps ymm11, ymm0
    vfmadd213ps ymm11, ymm9, ymm13
    vbroadcastss ymm0, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm11, ymm9, ymm0
    vfmadd213ps ymm11, ymm9, ymm14
    vfmadd213ps ymm11, ymm9, ymm15
    vmulps ymm12, ymm9, ymm9
    vfmadd213ps ymm12, ymm11, ymm9
    vaddps ymm9, ymm3, ymm2
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm3, ymm0, ymm2
    vmovaps ymm5, ymm2
    vpsubd ymm9, ymm9, ymm3
    vpslld ymm3, ymm3, 23
    vpbroadcastd ymm11, dword ptr [rip + .K3f800000]
    vpaddd ymm3, ymm11, ymm3
    vmulps ymm3, ymm7, ymm3
    vbroadcastss ymm7, dword ptr [rdx + 4*r11]
    vpslld ymm9, ymm9, 23
    vpaddd ymm9, ymm9, ymm11
    vmulps ymm3, ymm9, ymm3
    vfmadd132ps ymm3, ymm3, ymmword ptr [rsp + 96]
    vmulps ymm2, ymm7, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm2, ymm3
    vmovaps ymmword ptr [rsp + r15 + 256], ymm2
    vaddps ymm2, ymm12, ymm4
    vaddps ymm3, ymm8, ymm5
    vfmadd213ps ymm8, ymm0, ymm5
    vpsubd ymm3, ymm3, ymm8
    vpslld ymm8, ymm8, 23
    vpaddd ymm8, ymm8, ymm11
    vmulps ymm2, ymm8, ymm2
    vpslld ymm3, ymm3, 23
    vpaddd ymm3, ymm11, ymm3
    vmulps ymm2, ymm2, ymm3
    vfmadd213ps ymm2, ymm1, ymm2
    vmulps ymm3, ymm7, ymmword ptr [rsp + 128]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r15 + 288], ymm2
    add r15, 64
    inc r11
    add rcx, 4
    cmp r15, 384
    je .L78
.L62:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r9, 2
    jb .L61
    lea rax, [r13 - 1]
    test rax, rax
    je .L58
    mov eax, 1
    mov r14, rcx
    mov r8, rdi
    vxorps xmm3, xmm3, xmm3
.L63:
    vbroadcastss ymm6, dword ptr [r14 - 48]
    vsubps ymm7, ymm6, ymmword ptr [r8 - 96]
    vfmadd213ps ymm7, ymm7, ymm2
    vsubps ymm6, ymm6, ymmword ptr [r8 - 64]
    vbroadcastss ymm8, dword ptr [r14]
    vfmadd213ps ymm6, ymm6, ymm3
    vsubps ymm2, ymm8, ymmword ptr [r8 - 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm8, ymmword ptr [r8]
    vfmadd213ps ymm3, ymm3, ymm6
    sub r8, -128
    add r14, 96
    lea rsi, [r10 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L63
    test r13b, 1
    jne .L59
    jmp .L60
.L64:
    mov rcx, r14
    xor r15d, r15d
    xor r11d, r11d
    jmp .L69
.L65:
    mov eax, 1
    vxorps xmm3, xmm3, xmm3
.L66:
    vmovaps ymm6, ymm3
    lea rsi, [rdx + 4*r15]
    lea r8, [rax + 2*rax]
    shl r8, 4
    vbroadcastss ymm3, dword ptr [rsi + r8]
    vmovaps ymm7, ymm2
    shl rax, 6
    vsubps ymm2, ymm3, ymmword ptr [rbx + rax]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm3, ymmword ptr [rbx + rax + 32]
    vfmadd213ps ymm3, ymm3, ymm6
.L67:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm2, ymm2
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm6, ymm3
.L68:
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm7, ymm0, ymm2
    vbroadcastss ymm8, dword ptr [rip + .K80000000]
    vxorps ymm2, ymm8, ymm7
    vbroadcastss ymm0, dword ptr [rip + .Kc2d00000]
    vmaxps ymm2, ymm0, ymm2
    vbroadcastss ymm10, dword ptr [rip + .K42b20000]
    vminps ymm9, ymm10, ymm2
    vbroadcastss ymm2, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm4, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm2, ymm9, ymm4
    vbroadcastss ymm4, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm2, ymm4
    vbroadcastss ymm5, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm9, ymm2, ymm5
    vbroadcastss ymm12, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm9, ymm2, ymm12
    vbroadcastss ymm5, dword ptr [rip + .K3ab511e8]
    vmovaps ymm11, ymm5
    vbroadcastss ymm13, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm11, ymm9, ymm13
    vbroadcastss ymm1, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm11, ymm9, ymm1
    vbroadcastss ymm15, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm11, ymm9, ymm15
    vbroadcastss ymm14, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm11, ymm9, ymm14
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
    vbroadcastss ymm9, dword ptr [rip + .Kc2d00000]
    vmaxps ymm8, ymm9, ymm8
    vminps ymm9, ymm10, ymm8
    vbroadcastss ymm8, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm10, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm8, ymm9, ymm10
    vaddps ymm8, ymm8, ymm4
    vbroadcastss ymm4, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm9, ymm8, ymm4
    vfnmadd231ps ymm9, ymm8, ymm12
    vfmadd213ps ymm5, ymm9, ymm13
    vfmadd213ps ymm5, ymm9, ymm1
    vfmadd213ps ymm5, ymm9, ymm15
    vfmadd213ps ymm5, ymm9, ymm14
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
    vbroadcastss ymm7, dword ptr [rdx + 4*r15]
    vmulps ymm2, ymm3, ymm2
    vmulps ymm3, ymm7, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r11 + 256], ymm2
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
    vmulps ymm3, ymm7, ymmword ptr [rsp + 128]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r11 + 288], ymm2
    add r11, 64
    inc r15
    add rcx, 4
    cmp r11, 384
    je .L78
.L69:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm6, xmm6, xmm6
    cmp r9, 2
    jb .L68
    lea rax, [r13 - 1]
    test rax, rax
    je .L65
    mov eax, 1
    mov r14, rcx
    mov r8, rdi
    vxorps xmm3, xmm3, xmm3
.L70:
    vbroadcastss ymm6, dword ptr [r14 - 48]
    vsubps ymm7, ymm6, ymmword ptr [r8 - 96]
    vfmadd213ps ymm7, ymm7, ymm2
    vsubps ymm6, ymm6, ymmword ptr [r8 - 64]
    vbroadcastss ymm8, dword ptr [r14]
    vfmadd213ps ymm6, ymm6, ymm3
    vsubps ymm2, ymm8, ymmword ptr [r8 - 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm8, ymmword ptr [r8]
    vfmadd213ps ymm3, ymm3, ymm6
    sub r8, -128
    add r14, 96
    lea rsi, [r10 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L70
    test r13b, 1
    jne .L66
    jmp .L67
.L71:
    mov rcx, r14
    xor r11d, r11d
    xor r15d, r15d
    jmp .L76
.L72:
    mov eax, 1
    vxorps xmm3, xmm3, xmm3
.L73:
    vmovaps ymm6, ymm3
    lea rsi, [rdx + 4*r11]
    lea r8, [rax + 2*rax]
    shl r8, 4
    vbroadcastss ymm3, dword ptr [rsi + r8]
    vmovaps ymm7, ymm2
    shl rax, 6
    vsubps ymm2, ymm3, ymmword ptr [rbx + rax]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm3, ymmword ptr [rbx + rax + 32]
    vfmadd213ps ymm3, ymm3, ymm6
.L74:
    vsqrtps ymm2, ymm2
    vsqrtps ymm0, ymm3
.L75:
    vmovaps ymmword ptr [rsp + 96], ymm0
    vbroadcastss ymm3, dword ptr [rip + .K80000000]
    vxorps ymm2, ymm2, ymm3
    vbroadcastss ymm7, dword ptr [rip + .Kc2d00000]
    vmaxps ymm2, ymm7, ymm2
    vbroadcastss ymm15, dword ptr [rip + .K42b20000]
    vminps ymm6, ymm15, ymm2
    vbroadcastss ymm2, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm10, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm2, ymm6, ymm10
    vbroadcastss ymm10, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm10, ymm2
    vbroadcastss ymm5, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm6, ymm2, ymm5
    vbroadcastss ymm12, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm6, ymm2, ymm12
    vbroadcastss ymm0, dword ptr [rip + .K3ab511e8]
    vmovaps ymm8, ymm0
    vbroadcastss ymm13, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm8, ymm6, ymm13
    vbroadcastss ymm1, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm8, ymm6, ymm1
    vbroadcastss ymm14, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm8, ymm6, ymm14
    vbroadcastss ymm11, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm8, ymm6, ymm11
    vmulps ymm9, ymm6, ymm6
    vfmadd213ps ymm9, ymm8, ymm6
    vbroadcastss ymm4, dword ptr [rip + .K3f800000]
    vaddps ymm6, ymm9, ymm4
    vxorps ymm3, ymm3, ymmword ptr [rsp + 96]
    vmaxps ymm3, ymm7, ymm3
    vminps ymm7, ymm15, ymm3
    vbroadcastss ymm3, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm15, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm3, ymm7, ymm15
    vaddps ymm3, ymm10, ymm3
    vfnmadd231ps ymm7, ymm3, ymm5
    vfnmadd231ps ymm7, ymm3, ymm12
    vmovaps ymm8, ymm0
    vfmadd213ps ymm8, ymm7, ymm13
    vfmadd213ps ymm8, ymm7, ymm1
    vfmadd213ps ymm8, ymm7, ymm14
    vfmadd213ps ymm8, ymm7, ymm11
    vmulps ymm9, ymm7, ymm7
    vfmadd213ps ymm9, ymm8, ymm7
    vaddps ymm7, ymm15, ymm2
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm2, ymm0, ymm15
    vpsubd ymm7, ymm7, ymm2
    vpslld ymm2, ymm2, 23
    vpbroadcastd ymm8, dword ptr [rip + .K3f800000]
    vpaddd ymm2, ymm8, ymm2
    vmulps ymm2, ymm6, ymm2
    vbroadcastss ymm6, dword ptr [rdx + 4*r11]
    vpslld ymm7, ymm7, 23
    vpaddd ymm7, ymm8, ymm7
    vmulps ymm2, ymm2, ymm7
    vmulps ymm7, ymm6, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm7, ymm2
    vmovaps ymmword ptr [rsp + r15 + 256], ymm2
    vaddps ymm2, ymm9, ymm4
    vaddps ymm7, ymm15, ymm3
    vfmadd213ps ymm3, ymm0, ymm15
    vpsubd ymm7, ymm7, ymm3
    vpslld ymm3, ymm3, 23
    vpaddd ymm3, ymm8, ymm3
    vmulps ymm2, ymm2, ymm3
    vpslld ymm3, ymm7, 23
    vpaddd ymm3, ymm8, ymm3
    vmulps ymm2, ymm2, ymm3
    vmulps ymm3, ymm6, ymmword ptr [rsp + 128]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r15 + 288], ymm2
    add r15, 64
    inc r11
    add rcx, 4
    cmp r15, 384
    je .L78
.L76:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r9, 2
    jb .L75
    lea rax, [r13 - 1]
    test rax, rax
    je .L72
    mov eax, 1
    mov r14, rcx
    mov r8, rdi
    vxorps xmm3, xmm3, xmm3
.L77:
    vbroadcastss ymm6, dword ptr [r14 - 48]
    vsubps ymm7, ymm6, ymmword ptr [r8 - 96]
    vfmadd213ps ymm7, ymm7, ymm2
    vsubps ymm6, ymm6, ymmword ptr [r8 - 64]
    vbroadcastss ymm8, dword ptr [r14]
    vfmadd213ps ymm6, ymm6, ymm3
    vsubps ymm2, ymm8, ymmword ptr [r8 - 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm8, ymmword ptr [r8]
    vfmadd213ps ymm3, ymm3, ymm6
    sub r8, -128
    add r14, 96
    lea rsi, [r10 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L77
    test r13b, 1
    jne .L73
    jmp .L74
.L78:
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
    mov r11, qword ptr [rsp + 40]
    test r11, r11
    je .L80
    mov rcx, qword ptr [rsp + 88]
    mov rdx, qword ptr [rsp + 24]
.L79:
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
    dec r11
    jne .L79
.L80:
    vmovaps ymmword ptr [rsp + 256], ymm15
    vmovaps ymmword ptr [rsp + 288], ymm13
    vmovaps ymmword ptr [rsp + 320], ymm12
    vmovaps ymmword ptr [rsp + 352], ymm11
    vmovaps ymmword ptr [rsp + 384], ymm9
    vmovaps ymmword ptr [rsp + 416], ymm8
    vmovaps ymmword ptr [rsp + 448], ymm7
    vmovaps ymmword ptr [rsp + 480], ymm6
    vmovaps ymmword ptr [rsp + 512], ymm3
    vmovaps ymmword ptr [rsp + 544], ymm2
    vmovaps ymmword ptr [rsp + 576], ymm1
    vmovaps ymmword ptr [rsp + 608], ymm0
    cmp qword ptr [rsp + 16], r12
    je .L48
    mov ecx, 32
    mov rdx, qword ptr [rsp + 16]
    mov r11, qword ptr [rsp + 32]
    jmp .L82
.L81:
    add rcx, 64
    add r11, 104
    dec rdx
    cmp r12, rdx
    je .L48
.L82:
    cmp rcx, 416
    je .L48
    vbroadcastss ymm0, dword ptr [rip + .K2147483647]
    vandps ymm1, ymm0, ymmword ptr [rsp + rcx + 224]
    vbroadcastss ymm2, dword ptr [rip + .K3f800000]
    vminps ymm2, ymm2, ymm1
    vbroadcastss ymm1, dword ptr [r11 - 8]
    vcmpgt_oqps ymm3, ymm2, ymm1
    vtestps ymm3, ymm3
    je .L83
    mov eax, dword ptr [r11 - 4]
    mov rsi, qword ptr [rsp + 64]
    mov r8, qword ptr [rsp + 672]
    vmovdqu ymm5, ymmword ptr [rsi + r8]
    cmp eax, 2147483647
    mov esi, 2147483647
    cmovae eax, esi
    vmovd xmm6, eax
    vpbroadcastd ymm6, xmm6
    vpbroadcastd ymm7, dword ptr [r11]
    vpcmpgtd ymm6, ymm6, ymm5
    vpandn ymm6, ymm5, ymm6
    vpcmpeqd ymm7, ymm5, ymm7
    vpandn ymm6, ymm7, ymm6
    vandps ymm3, ymm3, ymm6
    vmovmskps eax, ymm3
    mov rsi, qword ptr [r11 - 88]
    mov r8, qword ptr [r11 - 24]
    popcnt r14d, eax
    shl eax, 5
    mov r15, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm3, ymmword ptr [r15 + rax]
    vpermps ymm2, ymm3, ymm2
    vmovups ymmword ptr [rsi + 4*r8], ymm2
    mov rax, qword ptr [r11 - 64]
    vpermps ymm2, ymm3, ymm5
    vmovups ymmword ptr [rax + 4*r8], ymm2
    add r14, r8
    mov qword ptr [r11 - 24], r14
.L83:
    vandps ymm0, ymm0, ymmword ptr [rsp + rcx + 256]
    vbroadcastss ymm2, dword ptr [rip + .K3f800000]
    vminps ymm0, ymm2, ymm0
    vcmpgt_oqps ymm1, ymm0, ymm1
    vtestps ymm1, ymm1
    je .L81
    mov eax, dword ptr [r11 - 4]
    mov rsi, qword ptr [rsp + 64]
    mov r8, qword ptr [rsp + 672]
    vmovdqu ymm2, ymmword ptr [rsi + r8 + 32]
    cmp eax, 2147483647
    mov esi, 2147483647
    cmovae eax, esi
    vmovd xmm3, eax
    vpbroadcastd ymm3, xmm3
    vpbroadcastd ymm5, dword ptr [r11]
    vpcmpgtd ymm3, ymm3, ymm2
    vpandn ymm3, ymm2, ymm3
    vpcmpeqd ymm5, ymm2, ymm5
    vpandn ymm3, ymm5, ymm3
    vandps ymm1, ymm1, ymm3
    vmovmskps eax, ymm1
    mov rsi, qword ptr [r11 - 88]
    mov r8, qword ptr [r11 - 24]
    popcnt r14d, eax
    shl eax, 5
    mov r15, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm1, ymmword ptr [r15 + rax]
    vpermps ymm0, ymm1, ymm0
    vmovups ymmword ptr [rsi + 4*r8], ymm0
    mov rax, qword ptr [r11 - 64]
    vpermps ymm0, ymm1, ymm2
    vmovups ymmword ptr [rax + 4*r8], ymm0
    add r14, r8
    mov qword ptr [r11 - 24], r14
    jmp .L81
.L84:
    mov r8, qword ptr [rsp + 8]
    add r8, 16
    add qword ptr [rsp + 32], 16
    add qword ptr [rsp + 24], 416
    mov rax, qword ptr [rsp + 80]
    lea rcx, [rax + 4*rdx]
    vbroadcastss ymm0, dword ptr [rax + 4*rdx]
    vmovaps ymmword ptr [rsp + 256], ymm0
    vmovaps ymmword ptr [rsp + 288], ymm0
    vmovaps ymmword ptr [rsp + 320], ymm0
    vmovaps ymmword ptr [rsp + 352], ymm0
    vmovaps ymmword ptr [rsp + 384], ymm0
    vmovaps ymmword ptr [rsp + 416], ymm0
    vmovaps ymmword ptr [rsp + 448], ymm0
    vmovaps ymmword ptr [rsp + 480], ymm0
    vmovups ymm0, ymmword ptr [rbx]
    vmovaps ymmword ptr [rsp + 160], ymm0
    vmovups ymm0, ymmword ptr [rbx + 32]
    vmovaps ymmword ptr [rsp + 128], ymm0
    lea rsi, [rip + .T1]
    mov rax, qword ptr [rsp + 72]
    movsxd rax, dword ptr [rsi + 4*rax]
    add rax, rsi
    jmp rax
.L85:
    mov qword ptr [rsp + 8], r8
    mov rax, r8
    xor r11d, r11d
    xor r15d, r15d
    jmp .L90
.L86:
    vxorps xmm3, xmm3, xmm3
.L87:
    vmovaps ymm5, ymm3
    lea rsi, [rcx + 4*r11]
    lea r8, [r12 + 2*r12]
    shl r8, 4
    vbroadcastss ymm3, dword ptr [rsi + r8]
    vmovaps ymm6, ymm2
    shl r12, 6
    vsubps ymm2, ymm3, ymmword ptr [rbx + r12]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [rbx + r12 + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L88:
    vbroadcastss ymm0, dword ptr [rip + .Kbf000000]
    vmulps ymm2, ymm2, ymm0
    vmulps ymm3, ymm3, ymm0
.L89:
    vbroadcastss ymm15, dword ptr [rip + .Kc2d00000]
    vmaxps ymm2, ymm15, ymm2
    vbroadcastss ymm14, dword ptr [rip + .K42b20000]
    vminps ymm5, ymm14, ymm2
    vbroadcastss ymm2, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm10, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm2, ymm5, ymm10
    vbroadcastss ymm10, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm10, ymm2
    vbroadcastss ymm8, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm5, ymm2, ymm8
    vbroadcastss ymm9, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm5, ymm2, ymm9
    vbroadcastss ymm1, dword ptr [rip + .K3ab511e8]
    vmovaps ymm6, ymm1
    vbroadcastss ymm0, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm6, ymm5, ymm0
    vbroadcastss ymm12, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm6, ymm5, ymm12
    vbroadcastss ymm13, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm6, ymm5, ymm13
    vbroadcastss ymm11, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm6, ymm5, ymm11
    vmulps ymm7, ymm5, ymm5
    vfmadd213ps ymm7, ymm6, ymm5
    vbroadcastss ymm4, dword ptr [rip + .K3f800000]
    vaddps ymm6, ymm7, ymm4
    vmaxps ymm3, ymm15, ymm3
    vminps ymm5, ymm14, ymm3
    vbroadcastss ymm3, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm14, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm3, ymm5, ymm14
    vaddps ymm3, ymm10, ymm3
    vfnmadd231ps ymm5, ymm3, ymm8
    vfnmadd231ps ymm5, ymm3, ymm9
    vmovaps ymm7, ymm1
    vfmadd213ps ymm7, ymm5, ymm0
    vfmadd213ps ymm7, ymm5, ymm12
    vfmadd213ps ymm7, ymm5, ymm13
    vfmadd213ps ymm7, ymm5, ymm11
    vmulps ymm8, ymm5, ymm5
    vfmadd213ps ymm8, ymm7, ymm5
    vaddps ymm5, ymm14, ymm2
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm2, ymm0, ymm14
    vpsubd ymm5, ymm5, ymm2
    vpslld ymm2, ymm2, 23
    vpbroadcastd ymm7, dword ptr [rip + .K3f800000]
    vpaddd ymm2, ymm2, ymm7
    vmulps ymm2, ymm6, ymm2
    vbroadcastss ymm6, dword ptr [rcx + 4*r11]
    vpslld ymm5, ymm5, 23
    vpaddd ymm5, ymm5, ymm7
    vmulps ymm2, ymm2, ymm5
    vmulps ymm5, ymm6, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm5, ymm2
    vmovaps ymmword ptr [rsp + r15 + 256], ymm2
    vaddps ymm2, ymm8, ymm4
    vaddps ymm5, ymm14, ymm3
    vfmadd213ps ymm3, ymm0, ymm14
    vpsubd ymm5, ymm5, ymm3
    vpslld ymm3, ymm3, 23
    vpaddd ymm3, ymm3, ymm7
    vmulps ymm2, ymm2, ymm3
    vpslld ymm3, ymm5, 23
    vpaddd ymm3, ymm3, ymm7
    vmulps ymm2, ymm2, ymm3
    vmulps ymm3, ymm6, ymmword ptr [rsp + 128]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r15 + 288], ymm2
    add r15, 64
    inc r11
    add rax, 4
    cmp r15, 256
    je .L113
.L90:
    vbroadcastss ymm3, dword ptr [rip + .K80000000]
    vmovaps ymm2, ymm3
    cmp r9, 2
    jb .L89
    lea rsi, [r13 - 1]
    mov r12d, 1
    vxorps xmm2, xmm2, xmm2
    test rsi, rsi
    je .L86
    mov rsi, rax
    mov r8, rdi
    vxorps xmm3, xmm3, xmm3
.L91:
    vbroadcastss ymm5, dword ptr [rsi - 48]
    vsubps ymm6, ymm5, ymmword ptr [r8 - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [r8 - 64]
    vbroadcastss ymm7, dword ptr [rsi]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [r8 - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [r8]
    vfmadd213ps ymm3, ymm3, ymm5
    sub r8, -128
    add rsi, 96
    lea r14, [r10 + r12]
    add r14, 2
    add r12, 2
    cmp r14, 1
    jne .L91
    test r13b, 1
    jne .L87
    jmp .L88
.L92:
    mov qword ptr [rsp + 8], r8
    mov rax, r8
    xor r11d, r11d
    xor r15d, r15d
    jmp .L97
.L93:
    vxorps xmm3, xmm3, xmm3
.L94:
    vmovaps ymm5, ymm3
    lea rsi, [rcx + 4*r11]
    lea r8, [r12 + 2*r12]
    shl r8, 4
    vbroadcastss ymm3, dword ptr [rsi + r8]
    vmovaps ymm6, ymm2
    shl r12, 6
    vsubps ymm2, ymm3, ymmword ptr [rbx + r12]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [rbx + r12 + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L95:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm2, ymm2
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm6, ymm3
.L96:
    vbroadcastss ymm10, dword ptr [rip + .K42d20000]
    vminps ymm5, ymm10, ymm2
    vbroadcastss ymm0, dword ptr [rip + .K80000000]
    vmovaps ymmword ptr [rsp + 96], ymm0
    vxorps ymm2, ymm5, ymm0
    vbroadcastss ymm10, dword ptr [rip + .Kc2d00000]
    vmaxps ymm2, ymm10, ymm2
    vbroadcastss ymm8, dword ptr [rip + .K42b20000]
    vminps ymm7, ymm8, ymm2
    vbroadcastss ymm2, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm0, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm2, ymm7, ymm0
    vbroadcastss ymm0, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm2, ymm0
    vbroadcastss ymm13, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm7, ymm2, ymm13
    vbroadcastss ymm12, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm7, ymm2, ymm12
    vbroadcastss ymm9, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm0, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm9, ymm7, ymm0
    vbroadcastss ymm15, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm9, ymm7, ymm15
    vbroadcastss ymm14, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm9, ymm7, ymm14
    vbroadcastss ymm11, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm9, ymm7, ymm11
    vbroadcastss ymm3, dword ptr [rip + .K3eaaaaab]
    vbroadcastss ymm4, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm3, ymm5, ymm4
    vfmadd213ps ymm3, ymm5, ymm4
    vmulps ymm5, ymm7, ymm7
    vfmadd213ps ymm5, ymm9, ymm7
    vaddps ymm7, ymm5, ymm4
    vbroadcastss ymm1, dword ptr [rip + .K42d20000]
    vminps ymm6, ymm1, ymm6
    vxorps ymm5, ymm6, ymmword ptr [rsp + 96]
    vmaxps ymm5, ymm10, ymm5
    vminps ymm5, ymm8, ymm5
    vbroadcastss ymm8, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm1, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm8, ymm5, ymm1
    vbroadcastss ymm9, dword ptr [rip + .Kcb400000]
    vaddps ymm8, ymm8, ymm9
    vfnmadd231ps ymm5, ymm8, ymm13
    vfnmadd231ps ymm5, ymm8, ymm12
    vbroadcastss ymm9, dword ptr [rip + .K3ab511e8]
    vfmadd213ps ymm9, ymm5, ymm0
    vfmadd213ps ymm9, ymm5, ymm15
    vfmadd213ps ymm9, ymm5, ymm14
    vfmadd213ps ymm9, ymm5, ymm11
    vmulps ymm10, ymm5, ymm5
    vfmadd213ps ymm10, ymm9, ymm5
    vaddps ymm5, ymm2, ymm1
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm2, ymm0, ymm1
    vpsubd ymm5, ymm5, ymm2
    vpslld ymm2, ymm2, 23
    vpbroadcastd ymm9, dword ptr [rip + .K3f800000]
    vpaddd ymm2, ymm9, ymm2
    vmulps ymm2, ymm7, ymm2
    vpslld ymm5, ymm5, 23
    vpaddd ymm5, ymm9, ymm5
    vmulps ymm2, ymm2, ymm5
    vbroadcastss ymm5, dword ptr [rcx + 4*r11]
    vmulps ymm2, ymm3, ymm2
    vmulps ymm3, ymm5, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r15 + 256], ymm2
    vbroadcastss ymm2, dword ptr [rip + .K3eaaaaab]
    vfmadd213ps ymm2, ymm6, ymm4
    vfmadd213ps ymm2, ymm6, ymm4
    vaddps ymm3, ymm10, ymm4
    vaddps ymm6, ymm8, ymm1
    vfmadd213ps ymm8, ymm0, ymm1
    vpsubd ymm6, ymm6, ymm8
    vpslld ymm7, ymm8, 23
    vpaddd ymm7, ymm9, ymm7
    vmulps ymm3, ymm3, ymm7
    vpslld ymm6, ymm6, 23
    vpaddd ymm6, ymm9, ymm6
    vmulps ymm3, ymm3, ymm6
    vmulps ymm2, ymm2, ymm3
    vmulps ymm3, ymm5, ymmword ptr [rsp + 128]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r15 + 288], ymm2
    add r15, 64
    inc r11
    add rax, 4
    cmp r15, 256
    je .L113
.L97:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm6, xmm6, xmm6
    cmp r9, 2
    jb .L96
    lea rsi, [r13 - 1]
    mov r12d, 1
    test rsi, rsi
    je .L93
    mov rsi, rax
    mov r8, rdi
    vxorps xmm3, xmm3, xmm3
.L98:
    vbroadcastss ymm5, dword ptr [rsi - 48]
    vsubps ymm6, ymm5, ymmword ptr [r8 - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [r8 - 64]
    vbroadcastss ymm7, dword ptr [rsi]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [r8 - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [r8]
    vfmadd213ps ymm3, ymm3, ymm5
    sub r8, -128
    add rsi, 96
    lea r14, [r10 + r12]
    add r14, 2
    add r12, 2
    cmp r14, 1
    jne .L98
    test r13b, 1
    jne .L94
    jmp .L95
.L99:
    mov qword ptr [rsp + 8], r8
    mov rax, r8
    xor r15d, r15d
    xor r11d, r11d
    jmp .L104
.L100:
    vxorps xmm3, xmm3, xmm3
.L101:
    vmovaps ymm5, ymm3
    lea rsi, [rcx + 4*r11]
    lea r8, [r12 + 2*r12]
    shl r8, 4
    vbroadcastss ymm3, dword ptr [rsi + r8]
    vmovaps ymm6, ymm2
    shl r12, 6
    vsubps ymm2, ymm3, ymmword ptr [rbx + r12]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [rbx + r12 + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L102:
    vsqrtps ymm2, ymm2
    vsqrtps ymm0, ymm3
.L103:
    vmovaps ymmword ptr [rsp + 96], ymm0
    vbroadcastss ymm3, dword ptr [rip + .K80000000]
    vxorps ymm2, ymm2, ymm3
    vbroadcastss ymm7, dword ptr [rip + .Kc2d00000]
    vmaxps ymm2, ymm7, ymm2
    vbroadcastss ymm15, dword ptr [rip + .K42b20000]
    vminps ymm5, ymm15, ymm2
    vbroadcastss ymm2, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm10, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm2, ymm5, ymm10
    vbroadcastss ymm10, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm10, ymm2
    vbroadcastss ymm9, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm5, ymm2, ymm9
    vbroadcastss ymm12, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm5, ymm2, ymm12
    vbroadcastss ymm1, dword ptr [rip + .K3ab511e8]
    vmovaps ymm6, ymm1
    vbroadcastss ymm0, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm6, ymm5, ymm0
    vbroadcastss ymm13, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm6, ymm5, ymm13
    vbroadcastss ymm14, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm6, ymm5, ymm14
    vbroadcastss ymm11, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm6, ymm5, ymm11
    vmulps ymm8, ymm5, ymm5
    vfmadd213ps ymm8, ymm6, ymm5
    vbroadcastss ymm4, dword ptr [rip + .K3f800000]
    vaddps ymm6, ymm8, ymm4
    vxorps ymm3, ymm3, ymmword ptr [rsp + 96]
    vmaxps ymm3, ymm7, ymm3
    vminps ymm5, ymm15, ymm3
    vbroadcastss ymm3, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm15, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm3, ymm5, ymm15
    vaddps ymm3, ymm10, ymm3
    vfnmadd231ps ymm5, ymm3, ymm9
    vfnmadd231ps ymm5, ymm3, ymm12
    vmovaps ymm7, ymm1
    vfmadd213ps ymm7, ymm5, ymm0
    vfmadd213ps ymm7, ymm5, ymm13
    vfmadd213ps ymm7, ymm5, ymm14
    vfmadd213ps ymm7, ymm5, ymm11
    vmulps ymm8, ymm5, ymm5
    vfmadd213ps ymm8, ymm7, ymm5
    vaddps ymm5, ymm15, ymm2
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm2, ymm0, ymm15
    vpsubd ymm5, ymm5, ymm2
    vpslld ymm2, ymm2, 23
    vpbroadcastd ymm7, dword ptr [rip + .K3f800000]
    vpaddd ymm2, ymm2, ymm7
    vmulps ymm2, ymm6, ymm2
    vbroadcastss ymm6, dword ptr [rcx + 4*r11]
    vpslld ymm5, ymm5, 23
    vpaddd ymm5, ymm5, ymm7
    vmulps ymm2, ymm2, ymm5
    vmulps ymm5, ymm6, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm5, ymm2
    vmovaps ymmword ptr [rsp + r15 + 256], ymm2
    vaddps ymm2, ymm8, ymm4
    vaddps ymm5, ymm15, ymm3
    vfmadd213ps ymm3, ymm0, ymm15
    vpsubd ymm5, ymm5, ymm3
    vpslld ymm3, ymm3, 23
    vpaddd ymm3, ymm3, ymm7
    vmulps ymm2, ymm2, ymm3
    vpslld ymm3, ymm5, 23
    vpaddd ymm3, ymm3, ymm7
    vmulps ymm2, ymm2, ymm3
    vmulps ymm3, ymm6, ymmword ptr [rsp + 128]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r15 + 288], ymm2
    add r15, 64
    inc r11
    add rax, 4
    cmp r15, 256
    je .L113
.L104:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r9, 2
    jb .L103
    lea rsi, [r13 - 1]
    mov r12d, 1
    test rsi, rsi
    je .L100
    mov rsi, rax
    mov r8, rdi
    vxorps xmm3, xmm3, xmm3
.L105:
    vbroadcastss ymm5, dword ptr [rsi - 48]
    vsubps ymm6, ymm5, ymmword ptr [r8 - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [r8 - 64]
    vbroadcastss ymm7, dword ptr [rsi]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [r8 - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [r8]
    vfmadd213ps ymm3, ymm3, ymm5
    sub r8, -128
    add rsi, 96
    lea r14, [r10 + r12]
    add r14, 2
    add r12, 2
    cmp r14, 1
    jne .L105
    test r13b, 1
    jne .L101
    jmp .L102
.L106:
    mov qword ptr [rsp + 8], r8
    mov rax, r8
    xor r11d, r11d
    xor r15d, r15d
    jmp .L111
.L107:
    vxorps xmm3, xmm3, xmm3
.L108:
    vmovaps ymm5, ymm3
    lea rsi, [rcx + 4*r11]
    lea r8, [r12 + 2*r12]
    shl r8, 4
    vbroadcastss ymm3, dword ptr [rsi + r8]
    vmovaps ymm6, ymm2
    shl r12, 6
    vsubps ymm2, ymm3, ymmword ptr [rbx + r12]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [rbx + r12 + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L109:
    vbroadcastss ymm0, dword ptr [rip + .K40400000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm2, ymm2
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm0, ymm3
.L110:
    vmovaps ymmword ptr [rsp + 704], ymm0
    vbroadcastss ymm10, dword ptr [rip + .K42d20000]
    vminps ymm0, ymm10, ymm2
    vmovaps ymmword ptr [rsp + 96], ymm0
    vbroadcastss ymm1, dword ptr [rip + .K80000000]
    vmovaps ymmword ptr [rsp + 672], ymm1
    vxorps ymm3, ymm0, ymm1
    vbroadcastss ymm6, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm6, ymm3
    vbroadcastss ymm2, dword ptr [rip + .K42b20000]
    vminps ymm5, ymm2, ymm3
    vbroadcastss ymm8, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm3, ymm8
    vbroadcastss ymm0, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm3, ymm5, ymm0
    vbroadcastss ymm10, dword ptr [rip + .Kcb400000]
    vaddps ymm3, ymm10, ymm3
    vbroadcastss ymm13, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm5, ymm3, ymm13
    vbroadcastss ymm12, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm5, ymm3, ymm12
    vbroadcastss ymm7, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm0, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm7, ymm5, ymm0
    vbroadcastss ymm15, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm7, ymm5, ymm15
    vbroadcastss ymm14, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm7, ymm5, ymm14
    vbroadcastss ymm11, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm7, ymm5, ymm11
    vmulps ymm9, ymm5, ymm5
    vfmadd213ps ymm9, ymm7, ymm5
    vbroadcastss ymm4, dword ptr [rip + .K3f800000]
    vaddps ymm7, ymm9, ymm4
    vbroadcastss ymm1, dword ptr [rip + .K42d20000]
    vminps ymm1, ymm1, ymmword ptr [rsp + 704]
    vxorps ymm5, ymm1, ymmword ptr [rsp + 672]
    vmaxps ymm5, ymm6, ymm5
    vminps ymm5, ymm2, ymm5
    vbroadcastss ymm6, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm8, ymm5, ymm6
    vaddps ymm8, ymm8, ymm10
    vfnmadd231ps ymm5, ymm8, ymm13
    vfnmadd231ps ymm5, ymm8, ymm12
    vbroadcastss ymm9, dword ptr [rip + .K3ab511e8]
    vfmadd213ps ymm9, ymm5, ymm0
    vfmadd213ps ymm9, ymm5, ymm15
    vfmadd213ps ymm9, ymm5, ymm14
    vfmadd213ps ymm9, ymm5, ymm11
    vmulps ymm10, ymm5, ymm5
    vfmadd213ps ymm10, ymm9, ymm5
    vaddps ymm5, ymm3, ymm6
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm3, ymm0, ymm6
    vpsubd ymm5, ymm5, ymm3
    vpslld ymm3, ymm3, 23
    vpbroadcastd ymm9, dword ptr [rip + .K3f800000]
    vpaddd ymm3, ymm9, ymm3
    vmulps ymm3, ymm7, ymm3
    vbroadcastss ymm7, dword ptr [rcx + 4*r11]
    vpslld ymm5, ymm5, 23
    vpaddd ymm5, ymm9, ymm5
    vmulps ymm3, ymm3, ymm5
    vfmadd132ps ymm3, ymm3, ymmword ptr [rsp + 96]
    vmulps ymm2, ymm7, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm2, ymm3
    vmovaps ymmword ptr [rsp + r15 + 256], ymm2
    vaddps ymm2, ymm10, ymm4
    vaddps ymm3, ymm8, ymm6
    vfmadd213ps ymm8, ymm0, ymm6
    vpsubd ymm3, ymm3, ymm8
    vpslld ymm5, ymm8, 23
    vpaddd ymm5, ymm9, ymm5
    vmulps ymm2, ymm2, ymm5
    vpslld ymm3, ymm3, 23
    vpaddd ymm3, ymm9, ymm3
    vmulps ymm2, ymm2, ymm3
    vfmadd213ps ymm2, ymm1, ymm2
    vmulps ymm3, ymm7, ymmword ptr [rsp + 128]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r15 + 288], ymm2
    add r15, 64
    inc r11
    add rax, 4
    cmp r15, 256
    je .L113
.L111:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r9, 2
    jb .L110
    lea rsi, [r13 - 1]
    mov r12d, 1
    test rsi, rsi
    je .L107
    mov rsi, rax
    mov r8, rdi
    vxorps xmm3, xmm3, xmm3
.L112:
    vbroadcastss ymm5, dword ptr [rsi - 48]
    vsubps ymm6, ymm5, ymmword ptr [r8 - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [r8 - 64]
    vbroadcastss ymm7, dword ptr [rsi]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [r8 - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [r8]
    vfmadd213ps ymm3, ymm3, ymm5
    sub r8, -128
    add rsi, 96
    lea r14, [r10 + r12]
    add r14, 2
    add r12, 2
    cmp r14, 1
    jne .L112
    test r13b, 1
    jne .L108
    jmp .L109
.L113:
    mov r11, qword ptr [rsp + 40]
    vmovaps ymm0, ymmword ptr [rsp + 256]
    vmovaps ymm1, ymmword ptr [rsp + 288]
    vmovaps ymm2, ymmword ptr [rsp + 320]
    vmovaps ymm3, ymmword ptr [rsp + 352]
    vmovaps ymm6, ymmword ptr [rsp + 384]
    vmovaps ymm7, ymmword ptr [rsp + 416]
    vmovaps ymm8, ymmword ptr [rsp + 448]
    vmovaps ymm9, ymmword ptr [rsp + 480]
    test r11, r11
    je .L115
    mov rax, qword ptr [rsp + 88]
    mov rcx, qword ptr [rsp + 32]
.L114:
    vmovups ymm5, ymmword ptr [rax - 32]
    vmovups ymm10, ymmword ptr [rax]
    vbroadcastss ymm11, dword ptr [rcx - 12]
    vfnmadd231ps ymm0, ymm11, ymm5
    vfnmadd231ps ymm1, ymm10, ymm11
    vbroadcastss ymm11, dword ptr [rcx - 8]
    vfnmadd231ps ymm2, ymm11, ymm5
    vfnmadd231ps ymm3, ymm10, ymm11
    vbroadcastss ymm11, dword ptr [rcx - 4]
    vfnmadd231ps ymm6, ymm11, ymm5
    vfnmadd231ps ymm7, ymm10, ymm11
    vbroadcastss ymm11, dword ptr [rcx]
    vfnmadd231ps ymm8, ymm11, ymm5
    vfnmadd231ps ymm9, ymm11, ymm10
    add rcx, 48
    add rax, 64
    dec r11
    jne .L114
.L115:
    vmovaps ymmword ptr [rsp + 256], ymm0
    vmovaps ymmword ptr [rsp + 288], ymm1
    vmovaps ymmword ptr [rsp + 320], ymm2
    vmovaps ymmword ptr [rsp + 352], ymm3
    vmovaps ymmword ptr [rsp + 384], ymm6
    vmovaps ymmword ptr [rsp + 416], ymm7
    vmovaps ymmword ptr [rsp + 448], ymm8
    vmovaps ymmword ptr [rsp + 480], ymm9
    cmp qword ptr [rsp + 16], rdx
    je .L119
    mov rax, qword ptr [rsp + 16]
    mov rcx, qword ptr [rsp + 24]
    xor r11d, r11d
    jmp .L117
.L116:
    add r11, 64
    add rcx, 104
    dec rax
    cmp rdx, rax
    je .L119
.L117:
    cmp r11, 256
    je .L119
    vbroadcastss ymm0, dword ptr [rip + .K2147483647]
    vandps ymm1, ymm0, ymmword ptr [rsp + r11 + 256]
    vbroadcastss ymm2, dword ptr [rip + .K3f800000]
    vminps ymm2, ymm2, ymm1
    vbroadcastss ymm1, dword ptr [rcx - 8]
    vcmpgt_oqps ymm3, ymm2, ymm1
    vtestps ymm3, ymm3
    je .L118
    mov esi, dword ptr [rcx - 4]
    mov r8, qword ptr [rsp + 64]
    mov r14, qword ptr [rsp + 48]
    vmovdqu ymm5, ymmword ptr [r8 + r14]
    cmp esi, 2147483647
    mov r8d, 2147483647
    cmovae esi, r8d
    vmovd xmm6, esi
    vpbroadcastd ymm6, xmm6
    vpbroadcastd ymm7, dword ptr [rcx]
    vpcmpgtd ymm6, ymm6, ymm5
    vpandn ymm6, ymm5, ymm6
    vpcmpeqd ymm7, ymm5, ymm7
    vpandn ymm6, ymm7, ymm6
    vandps ymm3, ymm3, ymm6
    vmovmskps esi, ymm3
    mov r8, qword ptr [rcx - 88]
    mov r14, qword ptr [rcx - 24]
    popcnt r15d, esi
    shl esi, 5
    mov r12, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm3, ymmword ptr [r12 + rsi]
    vpermps ymm2, ymm3, ymm2
    vmovups ymmword ptr [r8 + 4*r14], ymm2
    mov rsi, qword ptr [rcx - 64]
    vpermps ymm2, ymm3, ymm5
    vmovups ymmword ptr [rsi + 4*r14], ymm2
    add r15, r14
    mov qword ptr [rcx - 24], r15
.L118:
    vandps ymm0, ymm0, ymmword ptr [rsp + r11 + 288]
    vbroadcastss ymm2, dword ptr [rip + .K3f800000]
    vminps ymm0, ymm2, ymm0
    vcmpgt_oqps ymm1, ymm0, ymm1
    vtestps ymm1, ymm1
    je .L116
    mov esi, dword ptr [rcx - 4]
    mov r8, qword ptr [rsp + 64]
    mov r14, qword ptr [rsp + 48]
    vmovdqu ymm2, ymmword ptr [r8 + r14 + 32]
    cmp esi, 2147483647
    mov r8d, 2147483647
    cmovae esi, r8d
    vmovd xmm3, esi
    vpbroadcastd ymm3, xmm3
    vpbroadcastd ymm5, dword ptr [rcx]
    vpcmpgtd ymm3, ymm3, ymm2
    vpandn ymm3, ymm2, ymm3
    vpcmpeqd ymm5, ymm2, ymm5
    vpandn ymm3, ymm5, ymm3
    vandps ymm1, ymm1, ymm3
    vmovmskps esi, ymm1
    mov r8, qword ptr [rcx - 88]
    mov r14, qword ptr [rcx - 24]
    popcnt r15d, esi
    shl esi, 5
    mov r12, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm1, ymmword ptr [r12 + rsi]
    vpermps ymm0, ymm1, ymm0
    vmovups ymmword ptr [r8 + 4*r14], ymm0
    mov rsi, qword ptr [rcx - 64]
    vpermps ymm0, ymm1, ymm2
    vmovups ymmword ptr [rsi + 4*r14], ymm0
    add r15, r14
    mov qword ptr [rcx - 24], r15
    jmp .L116
.L119:
    add rdx, 4
    cmp rdx, qword ptr [rsp + 16]
    jb .L84
.L120:
    mov rcx, qword ptr [rsp + 56]
    inc rcx
    mov rsi, qword ptr [rsp + 760]
    add rdi, rsi
    add qword ptr [rsp + 88], rsi
    mov qword ptr [rsp + 56], rcx
    cmp rcx, qword ptr [rsp + 240]
    mov r11, qword ptr [rsp + 768]
    mov rbx, qword ptr [rsp + 232]
    mov r8, qword ptr [rsp + 752]
    jb .L4
    jmp .L1
.L121:
    mov qword ptr [rsp + 8], r8
    mov rax, r8
    xor r11d, r11d
    xor r15d, r15d
    jmp .L126
.L122:
    vxorps xmm3, xmm3, xmm3
.L123:
    vmovaps ymm5, ymm3
    lea rsi, [rcx + 4*r11]
    lea r8, [r12 + 2*r12]
    shl r8, 4
    vbroadcastss ymm3, dword ptr [rsi + r8]
    vmovaps ymm6, ymm2
    shl r12, 6
    vsubps ymm2, ymm3, ymmword ptr [rbx + r12]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [rbx + r12 + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L124:
    vbroadcastss ymm0, dword ptr [rip + .Kbf000000]
    vmulps ymm2, ymm2, ymm0
    vmulps ymm3, ymm3, ymm0
.L125:
    vbroadcastss ymm15, dword ptr [rip + .Kc2d00000]
    vmaxps ymm2, ymm15, ymm2
    vbroadcastss ymm14, dword ptr [rip + .K42b20000]
    vminps ymm5, ymm14, ymm2
    vbroadcastss ymm2, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm10, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm2, ymm5, ymm10
    vbroadcastss ymm10, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm10, ymm2
    vbroadcastss ymm8, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm5, ymm2, ymm8
    vbroadcastss ymm9, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm5, ymm2, ymm9
    vbroadcastss ymm1, dword ptr [rip + .K3ab511e8]
    vmovaps ymm6, ymm1
    vbroadcastss ymm0, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm6, ymm5, ymm0
    vbroadcastss ymm12, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm6, ymm5, ymm12
    vbroadcastss ymm13, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm6, ymm5, ymm13
    vbroadcastss ymm11, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm6, ymm5, ymm11
    vmulps ymm7, ymm5, ymm5
    vfmadd213ps ymm7, ymm6, ymm5
    vbroadcastss ymm4, dword ptr [rip + .K3f800000]
    vaddps ymm6, ymm7, ymm4
    vmaxps ymm3, ymm15, ymm3
    vminps ymm5, ymm14, ymm3
    vbroadcastss ymm3, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm14, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm3, ymm5, ymm14
    vaddps ymm3, ymm10, ymm3
    vfnmadd231ps ymm5, ymm3, ymm8
    vfnmadd231ps ymm5, ymm3, ymm9
    vmovaps ymm7, ymm1
    vfmadd213ps ymm7, ymm5, ymm0
    vfmadd213ps ymm7, ymm5, ymm12
    vfmadd213ps ymm7, ymm5, ymm13
    vfmadd213ps ymm7, ymm5, ymm11
    vmulps ymm8, ymm5, ymm5
    vfmadd213ps ymm8, ymm7, ymm5
    vaddps ymm5, ymm14, ymm2
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm2, ymm0, ymm14
    vpsubd ymm5, ymm5, ymm2
    vpslld ymm2, ymm2, 23
    vpbroadcastd ymm7, dword ptr [rip + .K3f800000]
    vpaddd ymm2, ymm2, ymm7
    vmulps ymm2, ymm6, ymm2
    vbroadcastss ymm6, dword ptr [rcx + 4*r11]
    vpslld ymm5, ymm5, 23
    vpaddd ymm5, ymm5, ymm7
    vmulps ymm2, ymm2, ymm5
    vmulps ymm5, ymm6, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm5, ymm2
    vmovaps ymmword ptr [rsp + r15 + 256], ymm2
    vaddps ymm2, ymm8, ymm4
    vaddps ymm5, ymm14, ymm3
    vfmadd213ps ymm3, ymm0, ymm14
    vpsubd ymm5, ymm5, ymm3
    vpslld ymm3, ymm3, 23
    vpaddd ymm3, ymm3, ymm7
    vmulps ymm2, ymm2, ymm3
    vpslld ymm3, ymm5, 23
    vpaddd ymm3, ymm3, ymm7
    vmulps ymm2, ymm2, ymm3
    vmulps ymm3, ymm6, ymmword ptr [rsp + 128]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r15 + 288], ymm2
    add r15, 64
    inc r11
    add rax, 4
    cmp r15, 256
    je .L149
.L126:
    vbroadcastss ymm3, dword ptr [rip + .K80000000]
    vmovaps ymm2, ymm3
    cmp r9, 2
    jb .L125
    lea rsi, [r13 - 1]
    mov r12d, 1
    vxorps xmm2, xmm2, xmm2
    test rsi, rsi
    je .L122
    mov rsi, rax
    mov r8, rdi
    vxorps xmm3, xmm3, xmm3
.L127:
    vbroadcastss ymm5, dword ptr [rsi - 48]
    vsubps ymm6, ymm5, ymmword ptr [r8 - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [r8 - 64]
    vbroadcastss ymm7, dword ptr [rsi]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [r8 - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [r8]
    vfmadd213ps ymm3, ymm3, ymm5
    sub r8, -128
    add rsi, 96
    lea r14, [r10 + r12]
    add r14, 2
    add r12, 2
    cmp r14, 1
    jne .L127
    test r13b, 1
    jne .L123
    jmp .L124
.L128:
    mov qword ptr [rsp + 8], r8
    mov rax, r8
    xor r11d, r11d
    xor r15d, r15d
    jmp .L133
.L129:
    vxorps xmm3, xmm3, xmm3
.L130:
    vmovaps ymm5, ymm3
    lea rsi, [rcx + 4*r11]
    lea r8, [r12 + 2*r12]
    shl r8, 4
    vbroadcastss ymm3, dword ptr [rsi + r8]
    vmovaps ymm6, ymm2
    shl r12, 6
    vsubps ymm2, ymm3, ymmword ptr [rbx + r12]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [rbx + r12 + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L131:
    vsqrtps ymm2, ymm2
    vsqrtps ymm0, ymm3
.L132:
    vmovaps ymmword ptr [rsp + 96], ymm0
    vbroadcastss ymm3, dword ptr [rip + .K80000000]
    vxorps ymm2, ymm2, ymm3
    vbroadcastss ymm7, dword ptr [rip + .Kc2d00000]
    vmaxps ymm2, ymm7, ymm2
    vbroadcastss ymm15, dword ptr [rip + .K42b20000]
    vminps ymm5, ymm15, ymm2
    vbroadcastss ymm2, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm10, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm2, ymm5, ymm10
    vbroadcastss ymm10, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm10, ymm2
    vbroadcastss ymm9, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm5, ymm2, ymm9
    vbroadcastss ymm12, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm5, ymm2, ymm12
    vbroadcastss ymm1, dword ptr [rip + .K3ab511e8]
    vmovaps ymm6, ymm1
    vbroadcastss ymm0, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm6, ymm5, ymm0
    vbroadcastss ymm13, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm6, ymm5, ymm13
    vbroadcastss ymm14, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm6, ymm5, ymm14
    vbroadcastss ymm11, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm6, ymm5, ymm11
    vmulps ymm8, ymm5, ymm5
    vfmadd213ps ymm8, ymm6, ymm5
    vbroadcastss ymm4, dword ptr [rip + .K3f800000]
    vaddps ymm6, ymm8, ymm4
    vxorps ymm3, ymm3, ymmword ptr [rsp + 96]
    vmaxps ymm3, ymm7, ymm3
    vminps ymm5, ymm15, ymm3
    vbroadcastss ymm3, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm15, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm3, ymm5, ymm15
    vaddps ymm3, ymm10, ymm3
    vfnmadd231ps ymm5, ymm3, ymm9
    vfnmadd231ps ymm5, ymm3, ymm12
    vmovaps ymm7, ymm1
    vfmadd213ps ymm7, ymm5, ymm0
    vfmadd213ps ymm7, ymm5, ymm13
    vfmadd213ps ymm7, ymm5, ymm14
    vfmadd213ps ymm7, ymm5, ymm11
    vmulps ymm8, ymm5, ymm5
    vfmadd213ps ymm8, ymm7, ymm5
    vaddps ymm5, ymm15, ymm2
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm2, ymm0, ymm15
    vpsubd ymm5, ymm5, ymm2
    vpslld ymm2, ymm2, 23
    vpbroadcastd ymm7, dword ptr [rip + .K3f800000]
    vpaddd ymm2, ymm2, ymm7
    vmulps ymm2, ymm6, ymm2
    vbroadcastss ymm6, dword ptr [rcx + 4*r11]
    vpslld ymm5, ymm5, 23
    vpaddd ymm5, ymm5, ymm7
    vmulps ymm2, ymm2, ymm5
    vmulps ymm5, ymm6, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm5, ymm2
    vmovaps ymmword ptr [rsp + r15 + 256], ymm2
    vaddps ymm2, ymm8, ymm4
    vaddps ymm5, ymm15, ymm3
    vfmadd213ps ymm3, ymm0, ymm15
    vpsubd ymm5, ymm5, ymm3
    vpslld ymm3, ymm3, 23
    vpaddd ymm3, ymm3, ymm7
    vmulps ymm2, ymm2, ymm3
    vpslld ymm3, ymm5, 23
    vpaddd ymm3, ymm3, ymm7
    vmulps ymm2, ymm2, ymm3
    vmulps ymm3, ymm6, ymmword ptr [rsp + 128]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r15 + 288], ymm2
    add r15, 64
    inc r11
    add rax, 4
    cmp r15, 256
    je .L149
.L133:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r9, 2
    jb .L132
    lea rsi, [r13 - 1]
    mov r12d, 1
    test rsi, rsi
    je .L129
    mov rsi, rax
    mov r8, rdi
    vxorps xmm3, xmm3, xmm3
.L134:
    vbroadcastss ymm5, dword ptr [rsi - 48]
    vsubps ymm6, ymm5, ymmword ptr [r8 - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [r8 - 64]
    vbroadcastss ymm7, dword ptr [rsi]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [r8 - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [r8]
    vfmadd213ps ymm3, ymm3, ymm5
    sub r8, -128
    add rsi, 96
    lea r14, [r10 + r12]
    add r14, 2
    add r12, 2
    cmp r14, 1
    jne .L134
    test r13b, 1
    jne .L130
    jmp .L131
.L135:
    mov qword ptr [rsp + 8], r8
    mov rax, r8
    xor r11d, r11d
    xor r15d, r15d
    jmp .L140
.L136:
    vxorps xmm3, xmm3, xmm3
.L137:
    vmovaps ymm5, ymm3
    lea rsi, [rcx + 4*r11]
    lea r8, [r12 + 2*r12]
    shl r8, 4
    vbroadcastss ymm3, dword ptr [rsi + r8]
    vmovaps ymm6, ymm2
    shl r12, 6
    vsubps ymm2, ymm3, ymmword ptr [rbx + r12]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [rbx + r12 + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L138:
    vbroadcastss ymm0, dword ptr [rip + .K40400000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm2, ymm2
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm0, ymm3
.L139:
    vmovaps ymmword ptr [rsp + 704], ymm0
    vbroadcastss ymm10, dword ptr [rip + .K42d20000]
    vminps ymm0, ymm10, ymm2
    vmovaps ymmword ptr [rsp + 96], ymm0
    vbroadcastss ymm1, dword ptr [rip + .K80000000]
    vmovaps ymmword ptr [rsp + 672], ymm1
    vxorps ymm3, ymm0, ymm1
    vbroadcastss ymm6, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm6, ymm3
    vbroadcastss ymm2, dword ptr [rip + .K42b20000]
    vminps ymm5, ymm2, ymm3
    vbroadcastss ymm8, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm3, ymm8
    vbroadcastss ymm0, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm3, ymm5, ymm0
    vbroadcastss ymm10, dword ptr [rip + .Kcb400000]
    vaddps ymm3, ymm10, ymm3
    vbroadcastss ymm13, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm5, ymm3, ymm13
    vbroadcastss ymm12, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm5, ymm3, ymm12
    vbroadcastss ymm7, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm0, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm7, ymm5, ymm0
    vbroadcastss ymm15, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm7, ymm5, ymm15
    vbroadcastss ymm14, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm7, ymm5, ymm14
    vbroadcastss ymm11, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm7, ymm5, ymm11
    vmulps ymm9, ymm5, ymm5
    vfmadd213ps ymm9, ymm7, ymm5
    vbroadcastss ymm4, dword ptr [rip + .K3f800000]
    vaddps ymm7, ymm9, ymm4
    vbroadcastss ymm1, dword ptr [rip + .K42d20000]
    vminps ymm1, ymm1, ymmword ptr [rsp + 704]
    vxorps ymm5, ymm1, ymmword ptr [rsp + 672]
    vmaxps ymm5, ymm6, ymm5
    vminps ymm5, ymm2, ymm5
    vbroadcastss ymm6, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm8, ymm5, ymm6
    vaddps ymm8, ymm8, ymm10
    vfnmadd231ps ymm5, ymm8, ymm13
    vfnmadd231ps ymm5, ymm8, ymm12
    vbroadcastss ymm9, dword ptr [rip + .K3ab511e8]
    vfmadd213ps ymm9, ymm5, ymm0
    vfmadd213ps ymm9, ymm5, ymm15
    vfmadd213ps ymm9, ymm5, ymm14
    vfmadd213ps ymm9, ymm5, ymm11
    vmulps ymm10, ymm5, ymm5
    vfmadd213ps ymm10, ymm9, ymm5
    vaddps ymm5, ymm3, ymm6
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm3, ymm0, ymm6
    vpsubd ymm5, ymm5, ymm3
    vpslld ymm3, ymm3, 23
    vpbroadcastd ymm9, dword ptr [rip + .K3f800000]
    vpaddd ymm3, ymm9, ymm3
    vmulps ymm3, ymm7, ymm3
    vbroadcastss ymm7, dword ptr [rcx + 4*r11]
    vpslld ymm5, ymm5, 23
    vpaddd ymm5, ymm9, ymm5
    vmulps ymm3, ymm3, ymm5
    vfmadd132ps ymm3, ymm3, ymmword ptr [rsp + 96]
    vmulps ymm2, ymm7, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm2, ymm3
    vmovaps ymmword ptr [rsp + r15 + 256], ymm2
    vaddps ymm2, ymm10, ymm4
    vaddps ymm3, ymm8, ymm6
    vfmadd213ps ymm8, ymm0, ymm6
    vpsubd ymm3, ymm3, ymm8
    vpslld ymm5, ymm8, 23
    vpaddd ymm5, ymm9, ymm5
    vmulps ymm2, ymm2, ymm5
    vpslld ymm3, ymm3, 23
    vpaddd ymm3, ymm9, ymm3
    vmulps ymm2, ymm2, ymm3
    vfmadd213ps ymm2, ymm1, ymm2
    vmulps ymm3, ymm7, ymmword ptr [rsp + 128]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r15 + 288], ymm2
    add r15, 64
    inc r11
    add rax, 4
    cmp r15, 256
    je .L149
.L140:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r9, 2
    jb .L139
    lea rsi, [r13 - 1]
    mov r12d, 1
    test rsi, rsi
    je .L136
    mov rsi, rax
    mov r8, rdi
    vxorps xmm3, xmm3, xmm3
.L141:
    vbroadcastss ymm5, dword ptr [rsi - 48]
    vsubps ymm6, ymm5, ymmword ptr [r8 - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [r8 - 64]
    vbroadcastss ymm7, dword ptr [rsi]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [r8 - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [r8]
    vfmadd213ps ymm3, ymm3, ymm5
    sub r8, -128
    add rsi, 96
    lea r14, [r10 + r12]
    add r14, 2
    add r12, 2
    cmp r14, 1
    jne .L141
    test r13b, 1
    jne .L137
    jmp .L138
.L142:
    mov qword ptr [rsp + 8], r8
    mov rax, r8
    xor r11d, r11d
    xor r15d, r15d
    jmp .L147
.L143:
    vxorps xmm3, xmm3, xmm3
.L144:
    vmovaps ymm5, ymm3
    lea rsi, [rcx + 4*r11]
    lea r8, [r12 + 2*r12]
    shl r8, 4
    vbroadcastss ymm3, dword ptr [rsi + r8]
    vmovaps ymm6, ymm2
    shl r12, 6
    vsubps ymm2, ymm3, ymmword ptr [rbx + r12]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [rbx + r12 + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L145:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm2, ymm2
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm6, ymm3
.L146:
    vbroadcastss ymm10, dword ptr [rip + .K42d20000]
    vminps ymm5, ymm10, ymm2
    vbroadcastss ymm0, dword ptr [rip + .K80000000]
    vmovaps ymmword ptr [rsp + 96], ymm0
    vxorps ymm2, ymm5, ymm0
    vbroadcastss ymm10, dword ptr [rip + .Kc2d00000]
    vmaxps ymm2, ymm10, ymm2
    vbroadcastss ymm8, dword ptr [rip + .K42b20000]
    vminps ymm7, ymm8, ymm2
    vbroadcastss ymm2, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm0, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm2, ymm7, ymm0
    vbroadcastss ymm0, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm2, ymm0
    vbroadcastss ymm13, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm7, ymm2, ymm13
    vbroadcastss ymm12, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm7, ymm2, ymm12
    vbroadcastss ymm9, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm0, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm9, ymm7, ymm0
    vbroadcastss ymm15, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm9, ymm7, ymm15
    vbroadcastss ymm14, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm9, ymm7, ymm14
    vbroadcastss ymm11, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm9, ymm7, ymm11
    vbroadcastss ymm3, dword ptr [rip + .K3eaaaaab]
    vbroadcastss ymm4, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm3, ymm5, ymm4
    vfmadd213ps ymm3, ymm5, ymm4
    vmulps ymm5, ymm7, ymm7
    vfmadd213ps ymm5, ymm9, ymm7
    vaddps ymm7, ymm5, ymm4
    vbroadcastss ymm1, dword ptr [rip + .K42d20000]
    vminps ymm6, ymm1, ymm6
    vxorps ymm5, ymm6, ymmword ptr [rsp + 96]
    vmaxps ymm5, ymm10, ymm5
    vminps ymm5, ymm8, ymm5
    vbroadcastss ymm8, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm1, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm8, ymm5, ymm1
    vbroadcastss ymm9, dword ptr [rip + .Kcb400000]
    vaddps ymm8, ymm8, ymm9
    vfnmadd231ps ymm5, ymm8, ymm13
    vfnmadd231ps ymm5, ymm8, ymm12
    vbroadcastss ymm9, dword ptr [rip + .K3ab511e8]
    vfmadd213ps ymm9, ymm5, ymm0
    vfmadd213ps ymm9, ymm5, ymm15
    vfmadd213ps ymm9, ymm5, ymm14
    vfmadd213ps ymm9, ymm5, ymm11
    vmulps ymm10, ymm5, ymm5
    vfmadd213ps ymm10, ymm9, ymm5
    vaddps ymm5, ymm2, ymm1
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm2, ymm0, ymm1
    vpsubd ymm5, ymm5, ymm2
    vpslld ymm2, ymm2, 23
    vpbroadcastd ymm9, dword ptr [rip + .K3f800000]
    vpaddd ymm2, ymm9, ymm2
    vmulps ymm2, ymm7, ymm2
    vpslld ymm5, ymm5, 23
    vpaddd ymm5, ymm9, ymm5
    vmulps ymm2, ymm2, ymm5
    vbroadcastss ymm5, dword ptr [rcx + 4*r11]
    vmulps ymm2, ymm3, ymm2
    vmulps ymm3, ymm5, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r15 + 256], ymm2
    vbroadcastss ymm2, dword ptr [rip + .K3eaaaaab]
    vfmadd213ps ymm2, ymm6, ymm4
    vfmadd213ps ymm2, ymm6, ymm4
    vaddps ymm3, ymm10, ymm4
    vaddps ymm6, ymm8, ymm1
    vfmadd213ps ymm8, ymm0, ymm1
    vpsubd ymm6, ymm6, ymm8
    vpslld ymm7, ymm8, 23
    vpaddd ymm7, ymm9, ymm7
    vmulps ymm3, ymm3, ymm7
    vpslld ymm6, ymm6, 23
    vpaddd ymm6, ymm9, ymm6
    vmulps ymm3, ymm3, ymm6
    vmulps ymm2, ymm2, ymm3
    vmulps ymm3, ymm5, ymmword ptr [rsp + 128]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r15 + 288], ymm2
    add r15, 64
    inc r11
    add rax, 4
    cmp r15, 256
    je .L149
.L147:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm6, xmm6, xmm6
    cmp r9, 2
    jb .L146
    lea rsi, [r13 - 1]
    mov r12d, 1
    test rsi, rsi
    je .L143
    mov rsi, rax
    mov r8, rdi
    vxorps xmm3, xmm3, xmm3
.L148:
    vbroadcastss ymm5, dword ptr [rsi - 48]
    vsubps ymm6, ymm5, ymmword ptr [r8 - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [r8 - 64]
    vbroadcastss ymm7, dword ptr [rsi]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [r8 - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [r8]
    vfmadd213ps ymm3, ymm3, ymm5
    sub r8, -128
    add rsi, 96
    lea r14, [r10 + r12]
    add r14, 2
    add r12, 2
    cmp r14, 1
    jne .L148
    test r13b, 1
    jne .L144
    jmp .L145
.L149:
    mov r11, qword ptr [rsp + 40]
    vmovaps ymm0, ymmword ptr [rsp + 256]
    vmovaps ymm1, ymmword ptr [rsp + 288]
    vmovaps ymm2, ymmword ptr [rsp + 320]
    vmovaps ymm3, ymmword ptr [rsp + 352]
    vmovaps ymm6, ymmword ptr [rsp + 384]
    vmovaps ymm7, ymmword ptr [rsp + 416]
    vmovaps ymm8, ymmword ptr [rsp + 448]
    vmovaps ymm9, ymmword ptr [rsp + 480]
    test r11, r11
    je .L151
    mov rax, qword ptr [rsp + 88]
    mov rcx, qword ptr [rsp + 32]
.L150:
    vmovups ymm5, ymmword ptr [rax - 32]
    vmovups ymm10, ymmword ptr [rax]
    vbroadcastss ymm11, dword ptr [rcx - 12]
    vfnmadd231ps ymm0, ymm11, ymm5
    vfnmadd231ps ymm1, ymm10, ymm11
    vbroadcastss ymm11, dword ptr [rcx - 8]
    vfnmadd231ps ymm2, ymm11, ymm5
    vfnmadd231ps ymm3, ymm10, ymm11
    vbroadcastss ymm11, dword ptr [rcx - 4]
    vfnmadd231ps ymm6, ymm11, ymm5
    vfnmadd231ps ymm7, ymm10, ymm11
    vbroadcastss ymm11, dword ptr [rcx]
    vfnmadd231ps ymm8, ymm11, ymm5
    vfnmadd231ps ymm9, ymm11, ymm10
    add rcx, 48
    add rax, 64
    dec r11
    jne .L150
.L151:
    vmovaps ymmword ptr [rsp + 256], ymm0
    vmovaps ymmword ptr [rsp + 288], ymm1
    vmovaps ymmword ptr [rsp + 320], ymm2
    vmovaps ymmword ptr [rsp + 352], ymm3
    vmovaps ymmword ptr [rsp + 384], ymm6
    vmovaps ymmword ptr [rsp + 416], ymm7
    vmovaps ymmword ptr [rsp + 448], ymm8
    vmovaps ymmword ptr [rsp + 480], ymm9
    cmp qword ptr [rsp + 16], rdx
    je .L155
    mov rax, qword ptr [rsp + 16]
    mov rcx, qword ptr [rsp + 24]
    xor r11d, r11d
    jmp .L153
.L152:
    add r11, 64
    add rcx, 104
    dec rax
    cmp rdx, rax
    je .L155
.L153:
    cmp r11, 256
    je .L155
    vbroadcastss ymm0, dword ptr [rip + .K2147483647]
    vandps ymm1, ymm0, ymmword ptr [rsp + r11 + 256]
    vbroadcastss ymm2, dword ptr [rip + .K3f800000]
    vminps ymm2, ymm2, ymm1
    vbroadcastss ymm1, dword ptr [rcx - 8]
    vcmpgt_oqps ymm3, ymm2, ymm1
    vtestps ymm3, ymm3
    je .L154
    mov esi, dword ptr [rcx - 4]
    mov r8, qword ptr [rsp + 64]
    mov r14, qword ptr [rsp + 48]
    vmovdqu ymm5, ymmword ptr [r8 + r14]
    cmp esi, 2147483647
    mov r8d, 2147483647
    cmovae esi, r8d
    vmovd xmm6, esi
    vpbroadcastd ymm6, xmm6
    vpbroadcastd ymm7, dword ptr [rcx]
    vpcmpgtd ymm6, ymm6, ymm5
    vpandn ymm6, ymm5, ymm6
    vpcmpeqd ymm7, ymm5, ymm7
    vpandn ymm6, ymm7, ymm6
    vandps ymm3, ymm3, ymm6
    vmovmskps esi, ymm3
    mov r8, qword ptr [rcx - 88]
    mov r14, qword ptr [rcx - 24]
    popcnt r15d, esi
    shl esi, 5
    mov r12, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm3, ymmword ptr [r12 + rsi]
    vpermps ymm2, ymm3, ymm2
    vmovups ymmword ptr [r8 + 4*r14], ymm2
    mov rsi, qword ptr [rcx - 64]
    vpermps ymm2, ymm3, ymm5
    vmovups ymmword ptr [rsi + 4*r14], ymm2
    add r15, r14
    mov qword ptr [rcx - 24], r15
.L154:
    vandps ymm0, ymm0, ymmword ptr [rsp + r11 + 288]
    vbroadcastss ymm2, dword ptr [rip + .K3f800000]
    vminps ymm0, ymm2, ymm0
    vcmpgt_oqps ymm1, ymm0, ymm1
    vtestps ymm1, ymm1
    je .L152
    mov esi, dword ptr [rcx - 4]
    mov r8, qword ptr [rsp + 64]
    mov r14, qword ptr [rsp + 48]
    vmovdqu ymm2, ymmword ptr [r8 + r14 + 32]
    cmp esi, 2147483647
    mov r8d, 2147483647
    cmovae esi, r8d
    vmovd xmm3, esi
    vpbroadcastd ymm3, xmm3
    vpbroadcastd ymm5, dword ptr [rcx]
    vpcmpgtd ymm3, ymm3, ymm2
    vpandn ymm3, ymm2, ymm3
    vpcmpeqd ymm5, ymm2, ymm5
    vpandn ymm3, ymm5, ymm3
    vandps ymm1, ymm1, ymm3
    vmovmskps esi, ymm1
    mov r8, qword ptr [rcx - 88]
    mov r14, qword ptr [rcx - 24]
    popcnt r15d, esi
    shl esi, 5
    mov r12, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm1, ymmword ptr [r12 + rsi]
    vpermps ymm0, ymm1, ymm0
    vmovups ymmword ptr [r8 + 4*r14], ymm0
    mov rsi, qword ptr [rcx - 64]
    vpermps ymm0, ymm1, ymm2
    vmovups ymmword ptr [rsi + 4*r14], ymm0
    add r15, r14
    mov qword ptr [rcx - 24], r15
    jmp .L152
.L155:
    add rdx, 4
    cmp rdx, qword ptr [rsp + 16]
    jae .L120
    mov r8, qword ptr [rsp + 8]
    add r8, 16
    add qword ptr [rsp + 32], 16
    add qword ptr [rsp + 24], 416
    mov rax, qword ptr [rsp + 80]
    lea rcx, [rax + 4*rdx]
    vbroadcastss ymm0, dword ptr [rax + 4*rdx]
    vmovaps ymmword ptr [rsp + 256], ymm0
    vmovaps ymmword ptr [rsp + 288], ymm0
    vmovaps ymmword ptr [rsp + 320], ymm0
    vmovaps ymmword ptr [rsp + 352], ymm0
    vmovaps ymmword ptr [rsp + 384], ymm0
    vmovaps ymmword ptr [rsp + 416], ymm0
    vmovaps ymmword ptr [rsp + 448], ymm0
    vmovaps ymmword ptr [rsp + 480], ymm0
    vmovups ymm0, ymmword ptr [rbx]
    vmovaps ymmword ptr [rsp + 160], ymm0
    vmovups ymm0, ymmword ptr [rbx + 32]
    vmovaps ymmword ptr [rsp + 128], ymm0
    lea rsi, [rip + .T0]
    mov rax, qword ptr [rsp + 72]
    movsxd rax, dword ptr [rsi + 4*rax]
    add rax, rsi
    jmp rax
.L156:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L121 .L128 .L135 .L142
.T1: jump .L85 .L99 .L106 .L92
.T2: jump .L13 .L34 .L20 .L27
.T3: jump .L50 .L71 .L57 .L64
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
