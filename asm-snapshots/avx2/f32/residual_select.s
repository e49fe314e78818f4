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
    mov rbx, rsi
    mov rdx, qword ptr [rdi + 32]
    mov rsi, qword ptr [rdi + 40]
    mov qword ptr [rsp + 24], rdx
    mov r14, rdx
    add r14, rsi
    mov rax, -1
    cmovb r14, rax
    mov r15, r14
    inc r15
    cmove r15, rax
    shl r15, 4
    je .L167
    mov r9, qword ptr [rdi + 24]
    mov rax, r9
    or rax, r15
    shr rax, 32
    je .L2
    mov rax, r9
    xor edx, edx
    div r15
    cmp r15, r9
    jbe .L3
.L0:
    xor edi, edi
.L1:
    mov rax, rdi
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
    div r15d
    cmp r15, r9
    ja .L0
.L3:
    mov rdx, qword ptr [rdi + 48]
    mov qword ptr [rsp + 32], rdx
    mov r9, qword ptr [rdi]
    mov r12, qword ptr [rdi + 16]
    movzx edx, byte ptr [rdi + 56]
    mov dword ptr [rsp + 284], edx
    mov rdx, qword ptr [rsp + 24]
    lea r13, [rdx - 1]
    imul r8, r8, 104
    lea rdi, [r12 + 160]
    mov qword ptr [rsp + 16], rdi
    cmp r14, -2
    mov rdi, -2
    cmovae r14, rdi
    shl r14, 6
    add r14, 64
    mov r10, rdx
    and r10, -2
    neg r10
    cmp rdx, -2
    cmovb rdi, rdx
    lea rdx, [r9 + 96]
    mov qword ptr [rsp + 48], rdx
    lea rdx, [rdi + 2*rdi]
    shl rdx, 4
    lea r11, [rdx + r9]
    add r11, 68
    mov qword ptr [rsp + 672], r11
    shl rdi, 6
    mov qword ptr [rsp + 216], r12
    add rdi, r12
    add rdi, 96
    mov qword ptr [rsp + 88], rdi
    lea rdi, [rcx + 96]
    mov qword ptr [rsp + 224], rdi
    mov qword ptr [rsp + 240], r9
    add rdx, r9
    add rdx, 60
    mov qword ptr [rsp + 680], rdx
    xor edi, edi
    mov qword ptr [rsp + 272], rcx
    mov qword ptr [rsp + 56], rbx
    mov qword ptr [rsp + 248], rsi
.L4:
    mov rsi, r8
.L5:
    test rsi, rsi
    je .L6
    mov rdx, qword ptr [rcx + 16]
    sub rdx, qword ptr [rcx + 72]
    add rcx, 104
    add rsi, -104
    cmp rdx, 32
    jae .L5
    jmp .L1
.L6:
    mov ecx, dword ptr [rsp + 284]
    mov qword ptr [rsp + 232], rcx
    cmp rdi, rax
    mov qword ptr [rsp + 256], rdi
    mov qword ptr [rsp + 704], r14
    mov qword ptr [rsp + 264], r15
    mov qword ptr [rsp + 696], rax
    mov qword ptr [rsp + 688], r8
    jae .L49
    cmp qword ptr [rsp + 32], 6
    jae .L93
    xor ecx, ecx
.L7:
    cmp rcx, qword ptr [rsp + 32]
    jae .L92
    mov rax, qword ptr [rsp + 264]
    mov rsi, qword ptr [rsp + 256]
    imul rax, rsi
    mov rdx, qword ptr [rsp + 216]
    lea r14, [rdx + 4*rax]
    shl rsi, 6
    mov qword ptr [rsp + 40], rsi
    jmp .L9
.L8:
    add rcx, 4
    cmp rcx, qword ptr [rsp + 32]
    jae .L92
.L9:
    cmp rcx, 8
    mov eax, 8
    cmovb rax, rcx
    mov qword ptr [rsp + 64], rax
    lea r9d, [4*rax]
    mov rax, qword ptr [rsp + 240]
    lea r11, [rax + r9]
    vbroadcastss ymm0, dword ptr [rax + r9]
    vmovaps ymmword ptr [rsp + 288], ymm0
    vmovaps ymmword ptr [rsp + 320], ymm0
    vmovaps ymmword ptr [rsp + 352], ymm0
    vmovaps ymmword ptr [rsp + 384], ymm0
    vmovaps ymmword ptr [rsp + 416], ymm0
    vmovaps ymmword ptr [rsp + 448], ymm0
    vmovaps ymmword ptr [rsp + 480], ymm0
    vmovaps ymmword ptr [rsp + 512], ymm0
    vmovups ymm0, ymmword ptr [r14]
    vmovaps ymmword ptr [rsp + 96], ymm0
    vmovups ymm0, ymmword ptr [r14 + 32]
    vmovaps ymmword ptr [rsp + 160], ymm0
    lea rdx, [rip + .T0]
    mov rax, qword ptr [rsp + 232]
    movsxd rax, dword ptr [rdx + 4*rax]
    add rax, rdx
    jmp rax
.L10:
    mov rax, qword ptr [rsp + 48]
    add rax, r9
    xor r15d, r15d
    xor r12d, r12d
    jmp .L15
.L11:
    vxorps xmm3, xmm3, xmm3
.L12:
    vmovaps ymm5, ymm3
    lea rdx, [r11 + 4*r15]
    lea rsi, [r8 + 2*r8]
    shl rsi, 4
    vbroadcastss ymm3, dword ptr [rdx + rsi]
    vmovaps ymm6, ymm2
    shl r8, 6
    vsubps ymm2, ymm3, ymmword ptr [r14 + r8]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [r14 + r8 + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L13:
    vbroadcastss ymm0, dword ptr [rip + .Kbf000000]
    vmulps ymm6, ymm2, ymm0
    vmulps ymm2, ymm3, ymm0
.L14:
    vbroadcastss ymm14, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm14, ymm6
    vbroadcastss ymm13, dword ptr [rip + .K42b20000]
    vminps ymm3, ymm13, ymm3
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm11, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm5, ymm3, ymm11
    vbroadcastss ymm15, dword ptr [rip + .Kcb400000]
    vaddps ymm5, ymm15, ymm5
    vbroadcastss ymm8, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm3, ymm5, ymm8
    vbroadcastss ymm8, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm3, ymm5, ymm8
    vbroadcastss ymm1, dword ptr [rip + .K3ab511e8]
    vmovaps ymm6, ymm1
    vbroadcastss ymm0, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm6, ymm3, ymm0
    vbroadcastss ymm9, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm6, ymm3, ymm9
    vbroadcastss ymm12, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm6, ymm3, ymm12
    vbroadcastss ymm10, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm6, ymm3, ymm10
    vbroadcastss ymm0, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm6, ymm3, ymm0
    vfmadd213ps ymm6, ymm3, ymm0
    vaddps ymm3, ymm11, ymm5
    vbroadcastss ymm4, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm5, ymm4, ymm11
    vpsubd ymm7, ymm3, ymm5
    vpslld ymm5, ymm5, 23
    vpbroadcastd ymm3, dword ptr [rip + .K3f800000]
    vpaddd ymm5, ymm5, ymm3
    vmulps ymm5, ymm6, ymm5
    vbroadcastss ymm6, dword ptr [r11 + 4*r15]
    vpslld ymm7, ymm7, 23
    vpaddd ymm7, ymm7, ymm3
    vmulps ymm5, ymm5, ymm7
    vmulps ymm7, ymm6, ymmword ptr [rsp + 96]
    vmulps ymm5, ymm7, ymm5
    vmovaps ymmword ptr [rsp + r12 + 288], ymm5
    vmaxps ymm2, ymm14, ymm2
    vminps ymm2, ymm13, ymm2
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vfmadd213ps ymm5, ymm2, ymm11
    vaddps ymm5, ymm15, ymm5
    vbroadcastss ymm7, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm2, ymm5, ymm7
    vfnmadd231ps ymm2, ymm5, ymm8
    vmovaps ymm7, ymm1
    vbroadcastss ymm1, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm7, ymm2, ymm1
    vfmadd213ps ymm7, ymm2, ymm9
    vfmadd213ps ymm7, ymm2, ymm12
    vfmadd213ps ymm7, ymm2, ymm10
    vfmadd213ps ymm7, ymm2, ymm0
    vfmadd213ps ymm7, ymm2, ymm0
    vaddps ymm2, ymm11, ymm5
    vfmadd213ps ymm5, ymm4, ymm11
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
    inc r15
    add rax, 4
    cmp r12, 256
    je .L38
.L15:
    vbroadcastss ymm2, dword ptr [rip + .K80000000]
    vmovaps ymm6, ymm2
    cmp r13, -3
    ja .L14
    mov r8d, 1
    vxorps xmm2, xmm2, xmm2
    test r13, r13
    je .L11
    mov rdx, rax
    mov rdi, qword ptr [rsp + 16]
    vxorps xmm3, xmm3, xmm3
.L16:
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
    lea rsi, [r10 + r8]
    add rsi, 2
    add r8, 2
    cmp rsi, 1
    jne .L16
    test byte ptr [rsp + 24], 1
    jne .L12
    jmp .L13
.L17:
    mov rax, qword ptr [rsp + 48]
    lea rdx, [rax + r9]
    xor r15d, r15d
    xor r12d, r12d
    jmp .L22
.L18:
    vxorps xmm3, xmm3, xmm3
.L19:
    vmovaps ymm5, ymm3
    lea rax, [r11 + 4*r15]
    lea rsi, [r8 + 2*r8]
    shl rsi, 4
    vbroadcastss ymm3, dword ptr [rax + rsi]
    vmovaps ymm6, ymm2
    shl r8, 6
    vsubps ymm2, ymm3, ymmword ptr [r14 + r8]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [r14 + r8 + 32]
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
    vmovaps ymmword ptr [rsp + 128], ymm0
    vxorps ymm3, ymm8, ymm0
    vbroadcastss ymm0, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm0, ymm3
    vbroadcastss ymm7, dword ptr [rip + .K42b20000]
    vminps ymm3, ymm7, ymm3
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm4, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm5, ymm3, ymm4
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
    vbroadcastss ymm11, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm6, ymm3, ymm11
    vfmadd213ps ymm6, ymm3, ymm11
    vmovaps ymm0, ymm4
    vaddps ymm3, ymm5, ymm4
    vbroadcastss ymm4, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm5, ymm4, ymm0
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
    vmulps ymm8, ymm6, ymmword ptr [rsp + 96]
    vmulps ymm5, ymm8, ymm5
    vmovaps ymmword ptr [rsp + r12 + 288], ymm5
    vbroadcastss ymm5, dword ptr [rip + .K42d20000]
    vminps ymm2, ymm5, ymm2
    vxorps ymm5, ymm2, ymmword ptr [rsp + 128]
    vbroadcastss ymm8, dword ptr [rip + .Kc2d00000]
    vmaxps ymm5, ymm8, ymm5
    vminps ymm5, ymm7, ymm5
    vbroadcastss ymm7, dword ptr [rip + .K3fb8aa3b]
    vfmadd213ps ymm7, ymm5, ymm0
    vbroadcastss ymm8, dword ptr [rip + .Kcb400000]
    vaddps ymm7, ymm8, ymm7
    vfnmadd231ps ymm5, ymm7, ymm13
    vfnmadd231ps ymm5, ymm7, ymm12
    vmovaps ymm8, ymm1
    vbroadcastss ymm1, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm8, ymm5, ymm1
    vfmadd213ps ymm8, ymm5, ymm15
    vfmadd213ps ymm8, ymm5, ymm14
    vfmadd213ps ymm8, ymm5, ymm10
    vfmadd213ps ymm8, ymm5, ymm11
    vfmadd213ps ymm8, ymm5, ymm11
    vaddps ymm5, ymm7, ymm0
    vfmadd213ps ymm7, ymm4, ymm0
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
    inc r15
    add rdx, 4
    cmp r12, 256
    je .L38
.L22:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm2, xmm2, xmm2
    cmp r13, -3
    ja .L21
    mov r8d, 1
    test r13, r13
    je .L18
    mov rax, rdx
    mov rdi, qword ptr [rsp + 16]
    vxorps xmm3, xmm3, xmm3
.L23:
    vbroadcastss ymm5, dword ptr [rax - 48]
    vsubps ymm6, ymm5, ymmword ptr [rdi - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [rdi - 64]
    vbroadcastss ymm7, dword ptr [rax]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [rdi - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [rdi]
    vfmadd213ps ymm3, ymm3, ymm5
    sub rdi, -128
    add rax, 96
    lea rsi, [r10 + r8]
    add rsi, 2
    add r8, 2
    cmp rsi, 1
    jne .L23
    test byte ptr [rsp + 24], 1
    jne .L19
    jmp .L20
.L24:
    mov rax, qword ptr [rsp + 48]
    lea r15, [rax + r9]
    xor edx, edx
    xor r12d, r12d
    jmp .L29
.L25:
    vxorps xmm3, xmm3, xmm3
.L26:
    vmovaps ymm5, ymm3
    lea rax, [r11 + 4*rdx]
    lea rsi, [r8 + 2*r8]
    shl rsi, 4
    vbroadcastss ymm3, dword ptr [rax + rsi]
    vmovaps ymm6, ymm2
    shl r8, 6
    vsubps ymm2, ymm3, ymmword ptr [r14 + r8]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [r14 + r8 + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L27:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm6, ymm2
    vmulps ymm2, ymm3, ymm0
    vsqrtps ymm2, ymm2
.L28:
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm3, ymm0, ymm6
    vbroadcastss ymm0, dword ptr [rip + .K80000000]
    vmovaps ymmword ptr [rsp + 128], ymm0
    vxorps ymm5, ymm3, ymm0
    vbroadcastss ymm0, dword ptr [rip + .Kc2d00000]
    vmaxps ymm5, ymm0, ymm5
    vbroadcastss ymm7, dword ptr [rip + .K42b20000]
    vminps ymm5, ymm7, ymm5
    vbroadcastss ymm6, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm4, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm6, ymm5, ymm4
    vbroadcastss ymm0, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm6, ymm0
    vbroadcastss ymm13, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm5, ymm6, ymm13
    vbroadcastss ymm12, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm5, ymm6, ymm12
    vbroadcastss ymm8, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm0, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm8, ymm5, ymm0
    vbroadcastss ymm15, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm8, ymm5, ymm15
    vbroadcastss ymm14, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm8, ymm5, ymm14
    vbroadcastss ymm10, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm8, ymm5, ymm10
    vbroadcastss ymm1, dword ptr [rip + .K3eaaaaab]
    vmovaps ymm9, ymm1
    vbroadcastss ymm11, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm9, ymm3, ymm11
    vfmadd213ps ymm9, ymm3, ymm11
    vfmadd213ps ymm8, ymm5, ymm11
    vfmadd213ps ymm8, ymm5, ymm11
    vmovaps ymm0, ymm4
    vaddps ymm3, ymm6, ymm4
    vbroadcastss ymm4, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm6, ymm4, ymm0
    vpsubd ymm5, ymm3, ymm6
    vpslld ymm6, ymm6, 23
    vpbroadcastd ymm3, dword ptr [rip + .K3f800000]
    vpaddd ymm6, ymm6, ymm3
    vmulps ymm6, ymm8, ymm6
    vpslld ymm5, ymm5, 23
    vpaddd ymm5, ymm5, ymm3
    vmulps ymm5, ymm6, ymm5
    vbroadcastss ymm6, dword ptr [r11 + 4*rdx]
    vmulps ymm5, ymm9, ymm5
    vmulps ymm8, ymm6, ymmword ptr [rsp + 96]
    vmulps ymm5, ymm8, ymm5
    vmovaps ymmword ptr [rsp + r12 + 288], ymm5
    vbroadcastss ymm5, dword ptr [rip + .K42d20000]
    vminps ymm2, ymm5, ymm2
    vxorps ymm5, ymm2, ymmword ptr [rsp + 128]
    vbroadcastss ymm8, dword ptr [rip + .Kc2d00000]
    vmaxps ymm5, ymm8, ymm5
    vminps ymm5, ymm7, ymm5
    vbroadcastss ymm7, dword ptr [rip + .K3fb8aa3b]
    vfmadd213ps ymm7, ymm5, ymm0
    vbroadcastss ymm8, dword ptr [rip + .Kcb400000]
    vaddps ymm7, ymm8, ymm7
    vfnmadd231ps ymm5, ymm7, ymm13
    vfnmadd231ps ymm5, ymm7, ymm12
    vmovaps ymm8, ymm1
    vfmadd213ps ymm8, ymm2, ymm11
    vfmadd213ps ymm8, ymm2, ymm11
    vbroadcastss ymm2, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm1, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm2, ymm5, ymm1
    vfmadd213ps ymm2, ymm5, ymm15
    vfmadd213ps ymm2, ymm5, ymm14
    vfmadd213ps ymm2, ymm5, ymm10
    vfmadd213ps ymm2, ymm5, ymm11
    vfmadd213ps ymm2, ymm5, ymm11
    vaddps ymm5, ymm7, ymm0
    vfmadd213ps ymm7, ymm4, ymm0
    vpsubd ymm5, ymm5, ymm7
    vpslld ymm7, ymm7, 23
    vpaddd ymm7, ymm7, ymm3
    vmulps ymm2, ymm2, ymm7
    vpslld ymm5, ymm5, 23
    vpaddd ymm3, ymm5, ymm3
    vmulps ymm2, ymm2, ymm3
    vmulps ymm2, ymm8, ymm2
    vmulps ymm3, ymm6, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r12 + 320], ymm2
    add r12, 64
    inc rdx
    add r15, 4
    cmp r12, 256
    je .L38
.L29:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm2, xmm2, xmm2
    cmp r13, -3
    ja .L28
    mov r8d, 1
    test r13, r13
    je .L25
    mov rax, r15
    mov rdi, qword ptr [rsp + 16]
    vxorps xmm3, xmm3, xmm3
.L30:
    vbroadcastss ymm5, dword ptr [rax - 48]
    vsubps ymm6, ymm5, ymmword ptr [rdi - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [rdi - 64]
    vbroadcastss ymm7, dword ptr [rax]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [rdi - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [rdi]
    vfmadd213ps ymm3, ymm3, ymm5
    sub rdi, -128
    add rax, 96
    lea rsi, [r10 + r8]
    add rsi, 2
    add r8, 2
    cmp rsi, 1
    jne .L30
    test byte ptr [rsp + 24], 1
    jne .L26
    jmp .L27
.L31:
    mov rax, qword ptr [rsp + 48]
    lea rdx, [rax + r9]
    xor r15d, r15d
    xor r12d, r12d
    jmp .L36
.L32:
    vxorps xmm3, xmm3, xmm3
.L33:
    vmovaps ymm5, ymm3
    lea rax, [r11 + 4*r15]
    lea rsi, [r8 + 2*r8]
    shl rsi, 4
    vbroadcastss ymm3, dword ptr [rax + rsi]
    vmovaps ymm6, ymm2
    shl r8, 6
    vsubps ymm2, ymm3, ymmword ptr [r14 + r8]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [r14 + r8 + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L34:
    vsqrtps ymm6, ymm2
    vsqrtps ymm0, ymm3
.L35:
    vmovaps ymmword ptr [rsp + 128], ymm0
    vbroadcastss ymm2, dword ptr [rip + .K80000000]
    vxorps ymm3, ymm6, ymm2
    vbroadcastss ymm15, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm15, ymm3
    vbroadcastss ymm13, dword ptr [rip + .K42b20000]
    vminps ymm3, ymm13, ymm3
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm11, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm5, ymm3, ymm11
    vbroadcastss ymm7, dword ptr [rip + .Kcb400000]
    vaddps ymm5, ymm5, ymm7
    vbroadcastss ymm9, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm3, ymm5, ymm9
    vbroadcastss ymm9, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm3, ymm5, ymm9
    vbroadcastss ymm1, dword ptr [rip + .K3ab511e8]
    vmovaps ymm6, ymm1
    vbroadcastss ymm0, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm6, ymm3, ymm0
    vbroadcastss ymm12, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm6, ymm3, ymm12
    vbroadcastss ymm14, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm6, ymm3, ymm14
    vbroadcastss ymm10, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm6, ymm3, ymm10
    vbroadcastss ymm0, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm6, ymm3, ymm0
    vfmadd213ps ymm6, ymm3, ymm0
    vaddps ymm3, ymm11, ymm5
    vbroadcastss ymm4, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm5, ymm4, ymm11
    vpsubd ymm8, ymm3, ymm5
    vpslld ymm5, ymm5, 23
    vpbroadcastd ymm3, dword ptr [rip + .K3f800000]
    vpaddd ymm5, ymm5, ymm3
    vmulps ymm5, ymm6, ymm5
    vbroadcastss ymm6, dword ptr [r11 + 4*r15]
    vpslld ymm8, ymm8, 23
    vpaddd ymm8, ymm8, ymm3
    vmulps ymm5, ymm8, ymm5
    vmulps ymm8, ymm6, ymmword ptr [rsp + 96]
    vmulps ymm5, ymm8, ymm5
    vmovaps ymmword ptr [rsp + r12 + 288], ymm5
    vxorps ymm2, ymm2, ymmword ptr [rsp + 128]
    vmaxps ymm2, ymm15, ymm2
    vminps ymm2, ymm13, ymm2
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vfmadd213ps ymm5, ymm2, ymm11
    vaddps ymm5, ymm5, ymm7
    vbroadcastss ymm7, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm2, ymm5, ymm7
    vfnmadd231ps ymm2, ymm5, ymm9
    vmovaps ymm7, ymm1
    vbroadcastss ymm1, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm7, ymm2, ymm1
    vfmadd213ps ymm7, ymm2, ymm12
    vfmadd213ps ymm7, ymm2, ymm14
    vfmadd213ps ymm7, ymm2, ymm10
    vfmadd213ps ymm7, ymm2, ymm0
    vfmadd213ps ymm7, ymm2, ymm0
    vaddps ymm2, ymm11, ymm5
    vfmadd213ps ymm5, ymm4, ymm11
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
    inc r15
    add rdx, 4
    cmp r12, 256
    je .L38
.L36:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm0, xmm0, xmm0
    cmp r13, -3
    ja .L35
    mov r8d, 1
    vxorps xmm2, xmm2, xmm2
    test r13, r13
    je .L32
    mov rax, rdx
    mov rdi, qword ptr [rsp + 16]
    vxorps xmm3, xmm3, xmm3
.L37:
    vbroadcastss ymm5, dword ptr [rax - 48]
    vsubps ymm6, ymm5, ymmword ptr [rdi - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [rdi - 64]
    vbroadcastss ymm7, dword ptr [rax]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [rdi - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [rdi]
    vfmadd213ps ymm3, ymm3, ymm5
    sub rdi, -128
    add rax, 96
    lea rsi, [r10 + r8]
    add rsi, 2
    add r8, 2
    cmp rsi, 1
    jne .L37
    test byte ptr [rsp + 24], 1
    jne .L33
    jmp .L34
.L38:
    vmovaps ymm9, ymmword ptr [rsp + 288]
    vmovaps ymm8, ymmword ptr [rsp + 320]
    vmovaps ymm7, ymmword ptr [rsp + 352]
    vmovaps ymm6, ymmword ptr [rsp + 384]
    vmovaps ymm3, ymmword ptr [rsp + 416]
    vmovaps ymm2, ymmword ptr [rsp + 448]
    vmovaps ymm1, ymmword ptr [rsp + 480]
    vmovaps ymm0, ymmword ptr [rsp + 512]
    mov r8, qword ptr [rsp + 248]
    test r8, r8
    je .L40
    add r9, qword ptr [rsp + 680]
    mov rdx, qword ptr [rsp + 88]
    mov r12, qword ptr [rsp + 56]
    mov rax, qword ptr [rsp + 32]
    mov rsi, qword ptr [rsp + 64]
.L39:
    vmovups ymm5, ymmword ptr [rdx - 32]
    vmovups ymm10, ymmword ptr [rdx]
    vbroadcastss ymm11, dword ptr [r9 - 12]
    vfnmadd231ps ymm9, ymm11, ymm5
    vfnmadd231ps ymm8, ymm10, ymm11
    vbroadcastss ymm11, dword ptr [r9 - 8]
    vfnmadd231ps ymm7, ymm11, ymm5
    vfnmadd231ps ymm6, ymm10, ymm11
    vbroadcastss ymm11, dword ptr [r9 - 4]
    vfnmadd231ps ymm3, ymm11, ymm5
    vfnmadd231ps ymm2, ymm10, ymm11
    vbroadcastss ymm11, dword ptr [r9]
    vfnmadd231ps ymm1, ymm11, ymm5
    vfnmadd231ps ymm0, ymm11, ymm10
    add r9, 48
    add rdx, 64
    dec r8
    jne .L39
    jmp .L41
.L40:
    mov r12, qword ptr [rsp + 56]
    mov rax, qword ptr [rsp + 32]
    mov rsi, qword ptr [rsp + 64]
.L41:
    vmovaps ymmword ptr [rsp + 288], ymm9
    vmovaps ymmword ptr [rsp + 320], ymm8
    vmovaps ymmword ptr [rsp + 352], ymm7
    vmovaps ymmword ptr [rsp + 384], ymm6
    vmovaps ymmword ptr [rsp + 416], ymm3
    vmovaps ymmword ptr [rsp + 448], ymm2
    vmovaps ymmword ptr [rsp + 480], ymm1
    vmovaps ymmword ptr [rsp + 512], ymm0
    mov r9, rax
    sub r9, rsi
    cmp rcx, 9
    jae .L48
    cmp rax, rsi
    je .L8
    dec r9
    mov r11d, 64
    mov ebx, 1
    lea r8, [rsp + 288]
.L42:
    imul rax, rcx, 104
    vbroadcastss ymm0, dword ptr [rip + .K2147483647]
    mov rsi, qword ptr [rsp + 272]
    lea r15, [rsi + rax]
    vandps ymm1, ymm0, ymmword ptr [r8]
    vbroadcastss ymm2, dword ptr [rip + .K3f800000]
    vminps ymm1, ymm2, ymm1
    vbroadcastss ymm3, dword ptr [rsi + rax + 88]
    vcmpgt_oqps ymm2, ymm1, ymm3
    vtestps ymm2, ymm2
    je .L43
    mov rax, qword ptr [rsp + 40]
    vmovdqu ymm3, ymmword ptr [r12 + rax]
    mov eax, dword ptr [r15 + 92]
    mov esi, -2147483648
    xor eax, esi
    vmovd xmm5, eax
    vpbroadcastd ymm5, xmm5
    vpbroadcastd ymm6, dword ptr [rip + .K80000000]
    vpxor ymm6, ymm3, ymm6
    vpcmpgtd ymm5, ymm5, ymm6
    vpbroadcastd ymm6, dword ptr [r15 + 96]
    vpcmpeqd ymm6, ymm6, ymm3
    vpandn ymm5, ymm6, ymm5
    vandps ymm2, ymm2, ymm5
    vmovmskps eax, ymm2
    mov rsi, qword ptr [r15 + 8]
    mov rdi, qword ptr [r15 + 72]
    popcnt r12d, eax
    shl eax, 5
    mov rdx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm2, ymmword ptr [rdx + rax]
    vpermps ymm1, ymm2, ymm1
    vmovups ymmword ptr [rsi + 4*rdi], ymm1
    mov rax, qword ptr [r15 + 32]
    vpermps ymm1, ymm2, ymm3
    vmovups ymmword ptr [rax + 4*rdi], ymm1
    add r12, rdi
    mov qword ptr [r15 + 72], r12
    mov r12, qword ptr [rsp + 56]
    vbroadcastss ymm3, dword ptr [r15 + 88]
.L43:
    vandps ymm1, ymm0, ymmword ptr [r8 + 32]
    vbroadcastss ymm2, dword ptr [rip + .K3f800000]
    vminps ymm1, ymm2, ymm1
    vcmpgt_oqps ymm2, ymm1, ymm3
    vtestps ymm2, ymm2
    je .L44
    mov rax, qword ptr [rsp + 40]
    vmovdqu ymm3, ymmword ptr [r12 + rax + 32]
    mov eax, dword ptr [r15 + 92]
    mov esi, -2147483648
    xor eax, esi
    vmovd xmm5, eax
    vpbroadcastd ymm5, xmm5
    vpbroadcastd ymm6, dword ptr [rip + .K80000000]
    vpxor ymm6, ymm3, ymm6
    vpcmpgtd ymm5, ymm5, ymm6
    vpbroadcastd ymm6, dword ptr [r15 + 96]
    vpcmpeqd ymm6, ymm6, ymm3
    vpandn ymm5, ymm6, ymm5
    vandps ymm2, ymm2, ymm5
    vmovmskps eax, ymm2
    mov rsi, qword ptr [r15 + 8]
    mov rdi, qword ptr [r15 + 72]
    popcnt r8d, eax
    shl eax, 5
    mov rdx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm2, ymmword ptr [rdx + rax]
    vpermps ymm1, ymm2, ymm1
    vmovups ymmword ptr [rsi + 4*rdi], ymm1
    mov rax, qword ptr [r15 + 32]
    vpermps ymm1, ymm2, ymm3
    vmovups ymmword ptr [rax + 4*rdi], ymm1
    add r8, rdi
    mov qword ptr [r15 + 72], r8
.L44:
    test r9, r9
    mov rax, qword ptr [rsp + 64]
    je .L8
    imul rax, rax, 104
    imul rdx, rbx, 104
    add rax, qword ptr [rsp + 224]
    add rax, rdx
    jmp .L46
.L45:
    dec r9
    add rax, 104
    add r11, 64
    test r9, r9
    je .L8
.L46:
    cmp r11, 256
    je .L8
    vandps ymm1, ymm0, ymmword ptr [rsp + r11 + 288]
    vbroadcastss ymm2, dword ptr [rip + .K3f800000]
    vminps ymm1, ymm2, ymm1
    vbroadcastss ymm3, dword ptr [rax - 8]
    vcmpgt_oqps ymm2, ymm1, ymm3
    vtestps ymm2, ymm2
    je .L47
    mov rdx, qword ptr [rsp + 40]
    vmovdqu ymm3, ymmword ptr [r12 + rdx]
    mov edx, dword ptr [rax - 4]
    mov esi, -2147483648
    xor edx, esi
    vmovd xmm5, edx
    vpbroadcastd ymm5, xmm5
    vpbroadcastd ymm6, dword ptr [rip + .K80000000]
    vpxor ymm6, ymm3, ymm6
    vpcmpgtd ymm5, ymm5, ymm6
    vpbroadcastd ymm6, dword ptr [rax]
    vpcmpeqd ymm6, ymm6, ymm3
    vpandn ymm5, ymm6, ymm5
    vandps ymm2, ymm2, ymm5
    vmovmskps edx, ymm2
    mov rsi, qword ptr [rax - 88]
    mov rdi, qword ptr [rax - 24]
    popcnt r8d, edx
    shl edx, 5
    mov r15, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm2, ymmword ptr [r15 + rdx]
    vpermps ymm1, ymm2, ymm1
    vmovups ymmword ptr [rsi + 4*rdi], ymm1
    mov rdx, qword ptr [rax - 64]
    vpermps ymm1, ymm2, ymm3
    vmovups ymmword ptr [rdx + 4*rdi], ymm1
    add r8, rdi
    mov qword ptr [rax - 24], r8
    vbroadcastss ymm3, dword ptr [rax - 8]
.L47:
    vandps ymm1, ymm0, ymmword ptr [rsp + r11 + 320]
    vbroadcastss ymm2, dword ptr [rip + .K3f800000]
    vminps ymm1, ymm2, ymm1
    vcmpgt_oqps ymm2, ymm1, ymm3
    vtestps ymm2, ymm2
    je .L45
    mov rdx, qword ptr [rsp + 40]
    vmovdqu ymm3, ymmword ptr [r12 + rdx + 32]
    mov edx, dword ptr [rax - 4]
    mov esi, -2147483648
    xor edx, esi
    vmovd xmm5, edx
    vpbroadcastd ymm5, xmm5
    vpbroadcastd ymm6, dword ptr [rip + .K80000000]
    vpxor ymm6, ymm3, ymm6
    vpcmpgtd ymm5, ymm5, ymm6
    vpbroadcastd ymm6, dword ptr [rax]
    vpcmpeqd ymm6, ymm6, ymm3
    vpandn ymm5, ymm6, ymm5
    vandps ymm2, ymm2, ymm5
    vmovmskps edx, ymm2
    mov rsi, qword ptr [rax - 88]
    mov rdi, qword ptr [rax - 24]
    popcnt r8d, edx
    shl edx, 5
    mov r15, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm2, ymmword ptr [r15 + rdx]
    vpermps ymm1, ymm2, ymm1
    vmovups ymmword ptr [rsi + 4*rdi], ymm1
    mov rdx, qword ptr [rax - 64]
    vpermps ymm1, ymm2, ymm3
    vmovups ymmword ptr [rdx + 4*rdi], ymm1
    add r8, rdi
    mov qword ptr [rax - 24], r8
    jmp .L45
.L48:
    mov rdx, rcx
    sub rdx, rsi
    cmp r9, rdx
    setbe al
    cmp rdx, 4
    setae sil
    or sil, al
    jne .L8
    mov rbx, rdx
    mov rax, rdx
    not rax
    add r9, rax
    mov r11, rdx
    shl r11, 6
    lea r8, [rsp + r11]
    add r8, 288
    or r11, 64
    or rbx, 1
    jmp .L42
.L49:
    cmp qword ptr [rsp + 32], 6
    jae .L130
    xor ecx, ecx
.L50:
    cmp rcx, qword ptr [rsp + 32]
    jae .L92
    mov rax, qword ptr [rsp + 264]
    mov r15, qword ptr [rsp + 256]
    imul rax, r15
    mov rdx, qword ptr [rsp + 216]
    lea r14, [rdx + 4*rax]
    shl r15, 6
    mov qword ptr [rsp + 40], r15
    jmp .L52
.L51:
    add rcx, 4
    cmp rcx, qword ptr [rsp + 32]
    jae .L92
.L52:
    cmp rcx, 8
    mov ebx, 8
    cmovb rbx, rcx
    lea r9d, [4*rbx]
    mov rax, qword ptr [rsp + 240]
    lea r11, [rax + r9]
    vbroadcastss ymm0, dword ptr [rax + r9]
    vmovaps ymmword ptr [rsp + 288], ymm0
    vmovaps ymmword ptr [rsp + 320], ymm0
    vmovaps ymmword ptr [rsp + 352], ymm0
    vmovaps ymmword ptr [rsp + 384], ymm0
    vmovaps ymmword ptr [rsp + 416], ymm0
    vmovaps ymmword ptr [rsp + 448], ymm0
    vmovaps ymmword ptr [rsp + 480], ymm0
    vmovaps ymmword ptr [rsp + 512], ymm0
    vmovups ymm0, ymmword ptr [r14]
    vmovaps ymmword ptr [rsp + 96], ymm0
    vmovups ymm0, ymmword ptr [r14 + 32]
    vmovaps ymmword ptr [rsp + 160], ymm0
    lea rdx, [rip + .T1]
    mov rax, qword ptr [rsp + 232]
    movsxd rax, dword ptr [rdx + 4*rax]
    add rax, rdx
    jmp rax
.L53:
    mov rax, qword ptr [rsp + 48]
    add rax, r9
    xor r15d, r15d
    xor r12d, r12d
    jmp .L58
.L54:
    vxorps xmm3, xmm3, xmm3
.L55:
    vmovaps ymm5, ymm3
    lea rdx, [r11 + 4*r15]
    lea rsi, [r8 + 2*r8]
    shl rsi, 4
    vbroadcastss ymm3, dword ptr [rdx + rsi]
    vmovaps ymm6, ymm2
    shl r8, 6
    vsubps ymm2, ymm3, ymmword ptr [r14 + r8]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [r14 + r8 + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L56:
    vbroadcastss ymm0, dword ptr [rip + .Kbf000000]
    vmulps ymm6, ymm2, ymm0
    vmulps ymm2, ymm3, ymm0
.L57:
    vbroadcastss ymm14, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm14, ymm6
    vbroadcastss ymm13, dword ptr [rip + .K42b20000]
    vminps ymm3, ymm13, ymm3
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm11, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm5, ymm3, ymm11
    vbroadcastss ymm15, dword ptr [rip + .Kcb400000]
    vaddps ymm5, ymm15, ymm5
    vbroadcastss ymm8, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm3, ymm5, ymm8
    vbroadcastss ymm8, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm3, ymm5, ymm8
    vbroadcastss ymm1, dword ptr [rip + .K3ab511e8]
    vmovaps ymm6, ymm1
    vbroadcastss ymm0, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm6, ymm3, ymm0
    vbroadcastss ymm9, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm6, ymm3, ymm9
    vbroadcastss ymm12, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm6, ymm3, ymm12
    vbroadcastss ymm10, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm6, ymm3, ymm10
    vbroadcastss ymm0, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm6, ymm3, ymm0
    vfmadd213ps ymm6, ymm3, ymm0
    vaddps ymm3, ymm11, ymm5
    vbroadcastss ymm4, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm5, ymm4, ymm11
    vpsubd ymm7, ymm3, ymm5
    vpslld ymm5, ymm5, 23
    vpbroadcastd ymm3, dword ptr [rip + .K3f800000]
    vpaddd ymm5, ymm5, ymm3
    vmulps ymm5, ymm6, ymm5
    vbroadcastss ymm6, dword ptr [r11 + 4*r15]
    vpslld ymm7, ymm7, 23
    vpaddd ymm7, ymm7, ymm3
    vmulps ymm5, ymm5, ymm7
    vmulps ymm7, ymm6, ymmword ptr [rsp + 96]
    vmulps ymm5, ymm7, ymm5
    vmovaps ymmword ptr [rsp + r12 + 288], ymm5
    vmaxps ymm2, ymm14, ymm2
    vminps ymm2, ymm13, ymm2
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vfmadd213ps ymm5, ymm2, ymm11
    vaddps ymm5, ymm15, ymm5
    vbroadcastss ymm7, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm2, ymm5, ymm7
    vfnmadd231ps ymm2, ymm5, ymm8
    vmovaps ymm7, ymm1
    vbroadcastss ymm1, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm7, ymm2, ymm1
    vfmadd213ps ymm7, ymm2, ymm9
    vfmadd213ps ymm7, ymm2, ymm12
    vfmadd213ps ymm7, ymm2, ymm10
    vfmadd213ps ymm7, ymm2, ymm0
    vfmadd213ps ymm7, ymm2, ymm0
    vaddps ymm2, ymm11, ymm5
    vfmadd213ps ymm5, ymm4, ymm11
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
    inc r15
    add rax, 4
    cmp r12, 256
    je .L81
.L58:
    vbroadcastss ymm2, dword ptr [rip + .K80000000]
    vmovaps ymm6, ymm2
    cmp r13, -3
    ja .L57
    mov r8d, 1
    vxorps xmm2, xmm2, xmm2
    test r13, r13
    je .L54
    mov rdx, rax
    mov rdi, qword ptr [rsp + 16]
    vxorps xmm3, xmm3, xmm3
.L59:
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
    lea rsi, [r10 + r8]
    add rsi, 2
    add r8, 2
    cmp rsi, 1
    jne .L59
    test byte ptr [rsp + 24], 1
    jne .L55
    jmp .L56
.L60:
    mov rax, qword ptr [rsp + 48]
    lea rdx, [rax + r9]
    xor r15d, r15d
    xor r12d, r12d
    jmp .L65
.L61:
    vxorps xmm3, xmm3, xmm3
.L62:
    vmovaps ymm5, ymm3
    lea rax, [r11 + 4*r15]
    lea rsi, [r8 + 2*r8]
    shl rsi, 4
    vbroadcastss ymm3, dword ptr [rax + rsi]
    vmovaps ymm6, ymm2
    shl r8, 6
    vsubps ymm2, ymm3, ymmword ptr [r14 + r8]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [r14 + r8 + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L63:
    vbroadcastss ymm0, dword ptr [rip + .K40400000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm6, ymm2
    vmulps ymm2, ymm3, ymm0
    vsqrtps ymm2, ymm2
.L64:
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm8, ymm0, ymm6
    vbroadcastss ymm0, dword ptr [rip + .K80000000]
    vmovaps ymmword ptr [rsp + 128], ymm0
    vxorps ymm3, ymm8, ymm0
    vbroadcastss ymm0, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm0, ymm3
    vbroadcastss ymm7, dword ptr [rip + .K42b20000]
    vminps ymm3, ymm7, ymm3
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm4, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm5, ymm3, ymm4
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
    vbroadcastss ymm11, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm6, ymm3, ymm11
    vfmadd213ps ymm6, ymm3, ymm11
    vmovaps ymm0, ymm4
    vaddps ymm3, ymm5, ymm4
    vbroadcastss ymm4, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm5, ymm4, ymm0
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
    vmulps ymm8, ymm6, ymmword ptr [rsp + 96]
    vmulps ymm5, ymm8, ymm5
    vmovaps ymmword ptr [rsp + r12 + 288], ymm5
    vbroadcastss ymm5, dword ptr [rip + .K42d20000]
    vminps ymm2, ymm5, ymm2
    vxorps ymm5, ymm2, ymmword ptr [rsp + 128]
    vbroadcastss ymm8, dword ptr [rip + .Kc2d00000]
    vmaxps ymm5, ymm8, ymm5
    vminps ymm5, ymm7, ymm5
    vbroadcastss ymm7, dword ptr [rip + .K3fb8aa3b]
    vfmadd213ps ymm7, ymm5, ymm0
    vbroadcastss ymm8, dword ptr [rip + .Kcb400000]
    vaddps ymm7, ymm8, ymm7
    vfnmadd231ps ymm5, ymm7, ymm13
    vfnmadd231ps ymm5, ymm7, ymm12
    vmovaps ymm8, ymm1
    vbroadcastss ymm1, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm8, ymm5, ymm1
    vfmadd213ps ymm8, ymm5, ymm15
    vfmadd213ps ymm8, ymm5, ymm14
    vfmadd213ps ymm8, ymm5, ymm10
    vfmadd213ps ymm8, ymm5, ymm11
    vfmadd213ps ymm8, ymm5, ymm11
    vaddps ymm5, ymm7, ymm0
    vfmadd213ps ymm7, ymm4, ymm0
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
    inc r15
    add rdx, 4
    cmp r12, 256
    je .L81
.L65:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm2, xmm2, xmm2
    cmp r13, -3
    ja .L64
    mov r8d, 1
    test r13, r13
    je .L61
    mov rax, rdx
    mov rdi, qword ptr [rsp + 16]
    vxorps xmm3, xmm3, xmm3
.L66:
    vbroadcastss ymm5, dword ptr [rax - 48]
    vsubps ymm6, ymm5, ymmword ptr [rdi - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [rdi - 64]
    vbroadcastss ymm7, dword ptr [rax]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [rdi - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [rdi]
    vfmadd213ps ymm3, ymm3, ymm5
    sub rdi, -128
    add rax, 96
    lea rsi, [r10 + r8]
    add rsi, 2
    add r8, 2
    cmp rsi, 1
    jne .L66
    test byte ptr [rsp + 24], 1
    jne .L62
    jmp .L63
.L67:
    mov rax, qword ptr [rsp + 48]
    lea r15, [rax + r9]
    xor edx, edx
    xor r12d, r12d
    jmp .L72
.L68:
    vxorps xmm3, xmm3, xmm3
.L69:
    vmovaps ymm5, ymm3
    lea rax, [r11 + 4*rdx]
    lea rsi, [r8 + 2*r8]
    shl rsi, 4
    vbroadcastss ymm3, dword ptr [rax + rsi]
    vmovaps ymm6, ymm2
    shl r8, 6
    vsubps ymm2, ymm3, ymmword ptr [r14 + r8]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [r14 + r8 + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L70:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm6, ymm2
    vmulps ymm2, ymm3, ymm0
    vsqrtps ymm2, ymm2
.L71:
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm3, ymm0, ymm6
    vbroadcastss ymm0, dword ptr [rip + .K80000000]
    vmovaps ymmword ptr [rsp + 128], ymm0
    vxorps ymm5, ymm3, ymm0
    vbroadcastss ymm12, dword ptr [rip + .Kc2d00000]
    vmaxps ymm5, ymm12, ymm5
    vbroadcastss ymm7, dword ptr [rip + .K42b20000]
    vminps ymm5, ymm7, ymm5
    vbroadcastss ymm6, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm4, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm6, ymm5, ymm4
    vbroadcastss ymm11, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm11, ymm6
    vbroadcastss ymm13, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm5, ymm6, ymm13
    vbroadcastss ymm13, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm5, ymm6, ymm13
    vbroadcastss ymm8, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm0, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm8, ymm5, ymm0
    vbroadcastss ymm15, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm8, ymm5, ymm15
    vbroadcastss ymm14, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm8, ymm5, ymm14
    vbroadcastss ymm10, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm8, ymm5, ymm10
    vbroadcastss ymm1, dword ptr [rip + .K3eaaaaab]
    vmovaps ymm9, ymm1
    vbroadcastss ymm15, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm9, ymm3, ymm15
    vfmadd213ps ymm9, ymm3, ymm15
    vfmadd213ps ymm8, ymm5, ymm15
    vfmadd213ps ymm8, ymm5, ymm15
    vmovaps ymm0, ymm4
    vaddps ymm3, ymm6, ymm4
    vbroadcastss ymm4, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm6, ymm4, ymm0
    vpsubd ymm5, ymm3, ymm6
    vpslld ymm6, ymm6, 23
    vpbroadcastd ymm3, dword ptr [rip + .K3f800000]
    vpaddd ymm6, ymm6, ymm3
    vmulps ymm6, ymm8, ymm6
    vpslld ymm5, ymm5, 23
    vpaddd ymm5, ymm5, ymm3
    vmulps ymm5, ymm6, ymm5
    vbroadcastss ymm6, dword ptr [r11 + 4*rdx]
    vmulps ymm5, ymm9, ymm5
    vmulps ymm8, ymm6, ymmword ptr [rsp + 96]
    vmulps ymm5, ymm8, ymm5
    vmovaps ymmword ptr [rsp + r12 + 288], ymm5
    vbroadcastss ymm5, dword ptr [rip + .K42d20000]
    vminps ymm2, ymm5, ymm2
    vxorps ymm5, ymm2, ymmword ptr [rsp + 128]
    vmaxps ymm5, ymm12, ymm5
    vminps ymm5, ymm7, ymm5
    vbroadcastss ymm7, dword ptr [rip + .K3fb8aa3b]
    vfmadd213ps ymm7, ymm5, ymm0
    vaddps ymm7, ymm11, ymm7
    vbroadcastss ymm8, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm5, ymm7, ymm8
    vfnmadd231ps ymm5, ymm7, ymm13
    vmovaps ymm8, ymm1
    vfmadd213ps ymm8, ymm2, ymm15
    vfmadd213ps ymm8, ymm2, ymm15
    vbroadcastss ymm2, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm1, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm2, ymm5, ymm1
    vbroadcastss ymm1, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm2, ymm5, ymm1
    vfmadd213ps ymm2, ymm5, ymm14
    vfmadd213ps ymm2, ymm5, ymm10
    vfmadd213ps ymm2, ymm5, ymm15
    vfmadd213ps ymm2, ymm5, ymm15
    vaddps ymm5, ymm7, ymm0
    vfmadd213ps ymm7, ymm4, ymm0
    vpsubd ymm5, ymm5, ymm7
    vpslld ymm7, ymm7, 23
    vpaddd ymm7, ymm7, ymm3
    vmulps ymm2, ymm2, ymm7
    vpslld ymm5, ymm5, 23
    vpaddd ymm3, ymm5, ymm3
    vmulps ymm2, ymm2, ymm3
    vmulps ymm2, ymm8, ymm2
    vmulps ymm3, ymm6, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r12 + 320], ymm2
    add r12, 64
    inc rdx
    add r15, 4
    cmp r12, 256
    je .L81
.L72:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm2, xmm2, xmm2
    cmp r13, -3
    ja .L71
    mov r8d, 1
    test r13, r13
    je .L68
    mov rax, r15
    mov rdi, qword ptr [rsp + 16]
    vxorps xmm3, xmm3, xmm3
.L73:
    vbroadcastss ymm5, dword ptr [rax - 48]
    vsubps ymm6, ymm5, ymmword ptr [rdi - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [rdi - 64]
    vbroadcastss ymm7, dword ptr [rax]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [rdi - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [rdi]
    vfmadd213ps ymm3, ymm3, ymm5
    sub rdi, -128
    add rax, 96
    lea rsi, [r10 + r8]
    add rsi, 2
    add r8, 2
    cmp rsi, 1
    jne .L73
    test byte ptr [rsp + 24], 1
    jne .L69
    jmp .L70
.L74:
    mov rax, qword ptr [rsp + 48]
    lea rdx, [rax + r9]
    xor r12d, r12d
    xor r15d, r15d
    jmp .L79
.L75:
    vxorps xmm3, xmm3, xmm3
.L76:
    vmovaps ymm5, ymm3
    lea rax, [r11 + 4*r15]
    lea rsi, [r8 + 2*r8]
    shl rsi, 4
    vbroadcastss ymm3, dword ptr [rax + rsi]
    vmovaps ymm6, ymm2
    shl r8, 6
    vsubps ymm2, ymm3, ymmword ptr [r14 + r8]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [r14 + r8 + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L77:
    vsqrtps ymm6, ymm2
    vsqrtps ymm0, ymm3
.L78:
    vmovaps ymmword ptr [rsp + 128], ymm0
    vbroadcastss ymm2, dword ptr [rip + .K80000000]
    vxorps ymm3, ymm6, ymm2
    vbroadcastss ymm15, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm15, ymm3
    vbroadcastss ymm13, dword ptr [rip + .K42b20000]
    vminps ymm3, ymm13, ymm3
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm11, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm5, ymm3, ymm11
    vbroadcastss ymm7, dword ptr [rip + .Kcb400000]
    vaddps ymm5, ymm5, ymm7
    vbroadcastss ymm9, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm3, ymm5, ymm9
    vbroadcastss ymm9, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm3, ymm5, ymm9
    vbroadcastss ymm1, dword ptr [rip + .K3ab511e8]
    vmovaps ymm6, ymm1
    vbroadcastss ymm0, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm6, ymm3, ymm0
    vbroadcastss ymm12, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm6, ymm3, ymm12
    vbroadcastss ymm14, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm6, ymm3, ymm14
    vbroadcastss ymm10, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm6, ymm3, ymm10
    vbroadcastss ymm0, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm6, ymm3, ymm0
    vfmadd213ps ymm6, ymm3, ymm0
    vaddps ymm3, ymm11, ymm5
    vbroadcastss ymm4, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm5, ymm4, ymm11
    vpsubd ymm8, ymm3, ymm5
    vpslld ymm5, ymm5, 23
    vpbroadcastd ymm3, dword ptr [rip + .K3f800000]
    vpaddd ymm5, ymm5, ymm3
    vmulps ymm5, ymm6, ymm5
    vbroadcastss ymm6, dword ptr [r11 + 4*r15]
    vpslld ymm8, ymm8, 23
    vpaddd ymm8, ymm8, ymm3
    vmulps ymm5, ymm8, ymm5
    vmulps ymm8, ymm6, ymmword ptr [rsp + 96]
    vmulps ymm5, ymm8, ymm5
    vmovaps ymmword ptr [rsp + r12 + 288], ymm5
    vxorps ymm2, ymm2, ymmword ptr [rsp + 128]
    vmaxps ymm2, ymm15, ymm2
    vminps ymm2, ymm13, ymm2
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vfmadd213ps ymm5, ymm2, ymm11
    vaddps ymm5, ymm5, ymm7
    vbroadcastss ymm7, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm2, ymm5, ymm7
    vfnmadd231ps ymm2, ymm5, ymm9
    vmovaps ymm7, ymm1
    vbroadcastss ymm1, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm7, ymm2, ymm1
    vfmadd213ps ymm7, ymm2, ymm12
    vfmadd213ps ymm7, ymm2, ymm14
    vfmadd213ps ymm7, ymm2, ymm10
    vfmadd213ps ymm7, ymm2, ymm0
    vfmadd213ps ymm7, ymm2, ymm0
    vaddps ymm2, ymm11, ymm5
    vfmadd213ps ymm5, ymm4, ymm11
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
    inc r15
    add rdx, 4
    cmp r12, 256
    je .L81
.L79:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm0, xmm0, xmm0
    cmp r13, -3
    ja .L78
    mov r8d, 1
    vxorps xmm2, xmm2, xmm2
    test r13, r13
    je .L75
    mov rax, rdx
    mov rdi, qword ptr [rsp + 16]
    vxorps xmm3, xmm3, xmm3
.L80:
    vbroadcastss ymm5, dword ptr [rax - 48]
    vsubps ymm6, ymm5, ymmword ptr [rdi - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [rdi - 64]
    vbroadcastss ymm7, dword ptr [rax]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [rdi - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [rdi]
    vfmadd213ps ymm3, ymm3, ymm5
    sub rdi, -128
    add rax, 96
    lea rsi, [r10 + r8]
    add rsi, 2
    add r8, 2
    cmp rsi, 1
    jne .L80
    test byte ptr [rsp + 24], 1
    jne .L76
    jmp .L77
.L81:
    vmovaps ymm9, ymmword ptr [rsp + 288]
    vmovaps ymm8, ymmword ptr [rsp + 320]
    vmovaps ymm7, ymmword ptr [rsp + 352]
    vmovaps ymm6, ymmword ptr [rsp + 384]
    vmovaps ymm3, ymmword ptr [rsp + 416]
    vmovaps ymm2, ymmword ptr [rsp + 448]
    vmovaps ymm1, ymmword ptr [rsp + 480]
    vmovaps ymm0, ymmword ptr [rsp + 512]
    mov r8, qword ptr [rsp + 248]
    test r8, r8
    je .L83
    add r9, qword ptr [rsp + 680]
    mov rdx, qword ptr [rsp + 88]
    mov r12, qword ptr [rsp + 56]
    mov rax, qword ptr [rsp + 32]
.L82:
    vmovups ymm5, ymmword ptr [rdx - 32]
    vmovups ymm10, ymmword ptr [rdx]
    vbroadcastss ymm11, dword ptr [r9 - 12]
    vfnmadd231ps ymm9, ymm11, ymm5
    vfnmadd231ps ymm8, ymm10, ymm11
    vbroadcastss ymm11, dword ptr [r9 - 8]
    vfnmadd231ps ymm7, ymm11, ymm5
    vfnmadd231ps ymm6, ymm10, ymm11
    vbroadcastss ymm11, dword ptr [r9 - 4]
    vfnmadd231ps ymm3, ymm11, ymm5
    vfnmadd231ps ymm2, ymm10, ymm11
    vbroadcastss ymm11, dword ptr [r9]
    vfnmadd231ps ymm1, ymm11, ymm5
    vfnmadd231ps ymm0, ymm11, ymm10
    add r9, 48
    add rdx, 64
    dec r8
    jne .L82
    jmp .L84
.L83:
    mov r12, qword ptr [rsp + 56]
    mov rax, qword ptr [rsp + 32]
.L84:
    vmovaps ymmword ptr [rsp + 288], ymm9
    vmovaps ymmword ptr [rsp + 320], ymm8
    vmovaps ymmword ptr [rsp + 352], ymm7
    vmovaps ymmword ptr [rsp + 384], ymm6
    vmovaps ymmword ptr [rsp + 416], ymm3
    vmovaps ymmword ptr [rsp + 448], ymm2
    vmovaps ymmword ptr [rsp + 480], ymm1
    vmovaps ymmword ptr [rsp + 512], ymm0
    mov r9, rax
    sub r9, rbx
    cmp rcx, 9
    jae .L91
    cmp rax, rbx
    je .L51
    dec r9
    mov r11d, 64
    mov eax, 1
    mov qword ptr [rsp + 96], rax
    lea r8, [rsp + 288]
.L85:
    mov rdx, rbx
    imul rax, rcx, 104
    vbroadcastss ymm0, dword ptr [rip + .K2147483647]
    mov rsi, qword ptr [rsp + 272]
    lea r15, [rsi + rax]
    vandps ymm1, ymm0, ymmword ptr [r8]
    vbroadcastss ymm2, dword ptr [rip + .K3f800000]
    vminps ymm1, ymm2, ymm1
    vbroadcastss ymm3, dword ptr [rsi + rax + 88]
    vcmpgt_oqps ymm2, ymm1, ymm3
    vtestps ymm2, ymm2
    je .L86
    mov rax, qword ptr [rsp + 40]
    vmovdqu ymm3, ymmword ptr [r12 + rax]
    mov eax, dword ptr [r15 + 92]
    mov esi, -2147483648
    xor eax, esi
    vmovd xmm5, eax
    vpbroadcastd ymm5, xmm5
    vpbroadcastd ymm6, dword ptr [rip + .K80000000]
    vpxor ymm6, ymm3, ymm6
    vpcmpgtd ymm5, ymm5, ymm6
    vpbroadcastd ymm6, dword ptr [r15 + 96]
    vpcmpeqd ymm6, ymm6, ymm3
    vpandn ymm5, ymm6, ymm5
    vandps ymm2, ymm2, ymm5
    vmovmskps eax, ymm2
    mov rsi, qword ptr [r15 + 8]
    mov rdi, qword ptr [r15 + 72]
    popcnt r12d, eax
    shl eax, 5
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm2, ymmword ptr [rbx + rax]
    vpermps ymm1, ymm2, ymm1
    vmovups ymmword ptr [rsi + 4*rdi], ymm1
    mov rax, qword ptr [r15 + 32]
    vpermps ymm1, ymm2, ymm3
    vmovups ymmword ptr [rax + 4*rdi], ymm1
    add r12, rdi
    mov qword ptr [r15 + 72], r12
    mov r12, qword ptr [rsp + 56]
    vbroadcastss ymm3, dword ptr [r15 + 88]
.L86:
    vandps ymm1, ymm0, ymmword ptr [r8 + 32]
    vbroadcastss ymm2, dword ptr [rip + .K3f800000]
    vminps ymm1, ymm2, ymm1
    vcmpgt_oqps ymm2, ymm1, ymm3
    vtestps ymm2, ymm2
    je .L87
    mov rax, qword ptr [rsp + 40]
    vmovdqu ymm3, ymmword ptr [r12 + rax + 32]
    mov eax, dword ptr [r15 + 92]
    mov esi, -2147483648
    xor eax, esi
    vmovd xmm5, eax
    vpbroadcastd ymm5, xmm5
    vpbroadcastd ymm6, dword ptr [rip + .K80000000]
    vpxor ymm6, ymm3, ymm6
    vpcmpgtd ymm5, ymm5, ymm6
    vpbroadcastd ymm6, dword ptr [r15 + 96]
    vpcmpeqd ymm6, ymm6, ymm3
    vpandn ymm5, ymm6, ymm5
    vandps ymm2, ymm2, ymm5
    vmovmskps eax, ymm2
    mov rsi, qword ptr [r15 + 8]
    mov rdi, qword ptr [r15 + 72]
    popcnt r8d, eax
    shl eax, 5
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm2, ymmword ptr [rbx + rax]
    vpermps ymm1, ymm2, ymm1
    vmovups ymmword ptr [rsi + 4*rdi], ymm1
    mov rax, qword ptr [r15 + 32]
    vpermps ymm1, ymm2, ymm3
    vmovups ymmword ptr [rax + 4*rdi], ymm1
    add r8, rdi
    mov qword ptr [r15 + 72], r8
.L87:
    test r9, r9
    mov r15, qword ptr [rsp + 40]
    je .L51
    imul rax, rdx, 104
    imul rdx, qword ptr [rsp + 96], 104
    add rax, qword ptr [rsp + 224]
    add rax, rdx
    jmp .L89
.L88:
    dec r9
    add rax, 104
    add r11, 64
    test r9, r9
    je .L51
.L89:
    cmp r11, 256
    je .L51
    vandps ymm1, ymm0, ymmword ptr [rsp + r11 + 288]
    vbroadcastss ymm2, dword ptr [rip + .K3f800000]
    vminps ymm1, ymm2, ymm1
    vbroadcastss ymm3, dword ptr [rax - 8]
    vcmpgt_oqps ymm2, ymm1, ymm3
    vtestps ymm2, ymm2
    je .L90
    vmovdqu ymm3, ymmword ptr [r12 + r15]
    mov edx, dword ptr [rax - 4]
    mov esi, -2147483648
    xor edx, esi
    vmovd xmm5, edx
    vpbroadcastd ymm5, xmm5
    vpbroadcastd ymm6, dword ptr [rip + .K80000000]
    vpxor ymm6, ymm3, ymm6
    vpcmpgtd ymm5, ymm5, ymm6
    vpbroadcastd ymm6, dword ptr [rax]
    vpcmpeqd ymm6, ymm6, ymm3
    vpandn ymm5, ymm6, ymm5
    vandps ymm2, ymm2, ymm5
    vmovmskps edx, ymm2
    mov rsi, qword ptr [rax - 88]
    mov rdi, qword ptr [rax - 24]
    popcnt r8d, edx
    shl edx, 5
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm2, ymmword ptr [rbx + rdx]
    vpermps ymm1, ymm2, ymm1
    vmovups ymmword ptr [rsi + 4*rdi], ymm1
    mov rdx, qword ptr [rax - 64]
    vpermps ymm1, ymm2, ymm3
    vmovups ymmword ptr [rdx + 4*rdi], ymm1
    add r8, rdi
    mov qword ptr [rax - 24], r8
    vbroadcastss ymm3, dword ptr [rax - 8]
.L90:
    vandps ymm1, ymm0, ymmword ptr [rsp + r11 + 320]
    vbroadcastss ymm2, dword ptr [rip + .K3f800000]
    vminps ymm1, ymm2, ymm1
    vcmpgt_oqps ymm2, ymm1, ymm3
    vtestps ymm2, ymm2
    je .L88
    vmovdqu ymm3, ymmword ptr [r12 + r15 + 32]
    mov edx, dword ptr [rax - 4]
    mov esi, -2147483648
    xor edx, esi
    vmovd xmm5, edx
    vpbroadcastd ymm5, xmm5
    vpbroadcastd ymm6, dword ptr [rip + .K80000000]
    vpxor ymm6, ymm3, ymm6
    vpcmpgtd ymm5, ymm5, ymm6
    vpbroadcastd ymm6, dword ptr [rax]
    vpcmpeqd ymm6, ymm6, ymm3
    vpandn ymm5, ymm6, ymm5
    vandps ymm2, ymm2, ymm5
    vmovmskps edx, ymm2
    mov rsi, qword ptr [rax - 88]
    mov rdi, qword ptr [rax - 24]
    popcnt r8d, edx
    shl edx, 5
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm2, ymmword ptr [rbx + rdx]
    vpermps ymm1, ymm2, ymm1
    vmovups ymmword ptr [rsi + 4*rdi], ymm1
    mov rdx, qword ptr [rax - 64]
    vpermps ymm1, ymm2, ymm3
    vmovups ymmword ptr [rdx + 4*rdi], ymm1
    add r8, rdi
    mov qword ptr [rax - 24], r8
    jmp .L88
.L91:
    mov rdx, rcx
    sub rdx, rbx
    cmp r9, rdx
    setbe al
    cmp rdx, 4
    setae sil
    or sil, al
    jne .L51
    mov rdi, rdx
    mov rax, rdi
    not rax
    add r9, rax
    mov r11, rdi
    shl r11, 6
    lea r8, [rsp + r11]
    add r8, 288
    or r11, 64
    or rdx, 1
    mov qword ptr [rsp + 96], rdx
    jmp .L85
.L92:
    mov rdi, qword ptr [rsp + 256]
    inc rdi
    mov r14, qword ptr [rsp + 704]
    add qword ptr [rsp + 16], r14
    add qword ptr [rsp + 88], r14
    mov rax, qword ptr [rsp + 696]
    cmp rdi, rax
    mov rcx, qword ptr [rsp + 272]
    mov r15, qword ptr [rsp + 264]
    mov r8, qword ptr [rsp + 688]
    jb .L4
    jmp .L1
.L93:
    mov rax, r15
    imul rax, rdi
    mov rcx, qword ptr [rsp + 216]
    lea r8, [rcx + 4*rax]
    mov r14, rdi
    shl r14, 6
    mov edx, 6
    xor r11d, r11d
    mov rax, qword ptr [rsp + 224]
    mov qword ptr [rsp + 80], rax
    mov rax, qword ptr [rsp + 672]
    mov qword ptr [rsp + 72], rax
    mov r12, qword ptr [rsp + 48]
    jmp .L95
.L94:
    mov rax, qword ptr [rsp + 64]
    mov rcx, rax
    lea rdx, [rax + 6]
    mov r12, qword ptr [rsp + 40]
    add r12, 24
    add qword ptr [rsp + 72], 24
    add qword ptr [rsp + 80], 624
    add r11, 6
    cmp rdx, qword ptr [rsp + 32]
    ja .L7
.L95:
    mov qword ptr [rsp + 64], rdx
    mov rax, qword ptr [rsp + 240]
    lea rcx, [rax + 4*r11]
    vbroadcastss ymm0, dword ptr [rax + 4*r11]
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
    vmovups ymm0, ymmword ptr [r8]
    vmovaps ymmword ptr [rsp + 96], ymm0
    vmovups ymm0, ymmword ptr [r8 + 32]
    vmovaps ymmword ptr [rsp + 160], ymm0
    lea rdx, [rip + .T2]
    mov rax, qword ptr [rsp + 232]
    movsxd rax, dword ptr [rdx + 4*rax]
    add rax, rdx
    mov qword ptr [rsp + 40], r12
    jmp rax
.L96:
    xor edx, edx
    xor r15d, r15d
    jmp .L101
.L97:
    vxorps xmm3, xmm3, xmm3
.L98:
    vmovaps ymm5, ymm3
    lea rax, [rcx + 4*rdx]
    lea rsi, [r9 + 2*r9]
    shl rsi, 4
    vbroadcastss ymm3, dword ptr [rax + rsi]
    vmovaps ymm6, ymm2
    shl r9, 6
    vsubps ymm2, ymm3, ymmword ptr [r8 + r9]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [r8 + r9 + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L99:
    vbroadcastss ymm0, dword ptr [rip + .Kbf000000]
    vmulps ymm6, ymm2, ymm0
    vmulps ymm2, ymm3, ymm0
.L100:
    vbroadcastss ymm14, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm14, ymm6
    vbroadcastss ymm13, dword ptr [rip + .K42b20000]
    vminps ymm3, ymm13, ymm3
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm11, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm5, ymm3, ymm11
    vbroadcastss ymm15, dword ptr [rip + .Kcb400000]
    vaddps ymm5, ymm15, ymm5
    vbroadcastss ymm8, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm3, ymm5, ymm8
    vbroadcastss ymm8, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm3, ymm5, ymm8
    vbroadcastss ymm1, dword ptr [rip + .K3ab511e8]
    vmovaps ymm6, ymm1
    vbroadcastss ymm0, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm6, ymm3, ymm0
    vbroadcastss ymm9, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm6, ymm3, ymm9
    vbroadcastss ymm12, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm6, ymm3, ymm12
    vbroadcastss ymm10, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm6, ymm3, ymm10
    vbroadcastss ymm0, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm6, ymm3, ymm0
    vfmadd213ps ymm6, ymm3, ymm0
    vaddps ymm3, ymm11, ymm5
    vbroadcastss ymm4, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm5, ymm4, ymm11
    vpsubd ymm7, ymm3, ymm5
    vpslld ymm5, ymm5, 23
    vpbroadcastd ymm3, dword ptr [rip + .K3f800000]
    vpaddd ymm5, ymm5, ymm3
    vmulps ymm5, ymm6, ymm5
    vbroadcastss ymm6, dword ptr [rcx + 4*rdx]
    vpslld ymm7, ymm7, 23
    vpaddd ymm7, ymm7, ymm3
    vmulps ymm5, ymm5, ymm7
    vmulps ymm7, ymm6, ymmword ptr [rsp + 96]
    vmulps ymm5, ymm7, ymm5
    vmovaps ymmword ptr [rsp + r15 + 288], ymm5
    vmaxps ymm2, ymm14, ymm2
    vminps ymm2, ymm13, ymm2
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vfmadd213ps ymm5, ymm2, ymm11
    vaddps ymm5, ymm15, ymm5
    vbroadcastss ymm7, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm2, ymm5, ymm7
    vfnmadd231ps ymm2, ymm5, ymm8
    vmovaps ymm7, ymm1
    vbroadcastss ymm1, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm7, ymm2, ymm1
    vfmadd213ps ymm7, ymm2, ymm9
    vfmadd213ps ymm7, ymm2, ymm12
    vfmadd213ps ymm7, ymm2, ymm10
    vfmadd213ps ymm7, ymm2, ymm0
    vfmadd213ps ymm7, ymm2, ymm0
    vaddps ymm2, ymm11, ymm5
    vfmadd213ps ymm5, ymm4, ymm11
    vpsubd ymm2, ymm2, ymm5
    vpslld ymm5, ymm5, 23
    vpaddd ymm5, ymm5, ymm3
    vmulps ymm5, ymm7, ymm5
    vpslld ymm2, ymm2, 23
    vpaddd ymm2, ymm2, ymm3
    vmulps ymm2, ymm5, ymm2
    vmulps ymm3, ymm6, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r15 + 320], ymm2
    add r15, 64
    inc rdx
    add r12, 4
    cmp r15, 384
    je .L124
.L101:
    vbroadcastss ymm2, dword ptr [rip + .K80000000]
    vmovaps ymm6, ymm2
    cmp r13, -3
    ja .L100
    mov r9d, 1
    vxorps xmm2, xmm2, xmm2
    test r13, r13
    je .L97
    mov rax, r12
    mov rdi, qword ptr [rsp + 16]
    vxorps xmm3, xmm3, xmm3
.L102:
    vbroadcastss ymm5, dword ptr [rax - 48]
    vsubps ymm6, ymm5, ymmword ptr [rdi - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [rdi - 64]
    vbroadcastss ymm7, dword ptr [rax]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [rdi - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [rdi]
    vfmadd213ps ymm3, ymm3, ymm5
    sub rdi, -128
    add rax, 96
    lea rsi, [r10 + r9]
    add rsi, 2
    add r9, 2
    cmp rsi, 1
    jne .L102
    test byte ptr [rsp + 24], 1
    jne .L98
    jmp .L99
.L103:
    mov rax, r12
    xor edx, edx
    xor r15d, r15d
    jmp .L108
.L104:
    vxorps xmm3, xmm3, xmm3
.L105:
    vmovaps ymm5, ymm3
    lea rsi, [rcx + 4*rdx]
    lea rdi, [r9 + 2*r9]
    shl rdi, 4
    vbroadcastss ymm3, dword ptr [rsi + rdi]
    vmovaps ymm6, ymm2
    shl r9, 6
    vsubps ymm2, ymm3, ymmword ptr [r8 + r9]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [r8 + r9 + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L106:
    vbroadcastss ymm0, dword ptr [rip + .K40400000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm6, ymm2
    vmulps ymm2, ymm3, ymm0
    vsqrtps ymm2, ymm2
.L107:
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm8, ymm0, ymm6
    vbroadcastss ymm0, dword ptr [rip + .K80000000]
    vmovaps ymmword ptr [rsp + 128], ymm0
    vxorps ymm3, ymm8, ymm0
    vbroadcastss ymm0, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm0, ymm3
    vbroadcastss ymm7, dword ptr [rip + .K42b20000]
    vminps ymm3, ymm7, ymm3
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm4, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm5, ymm3, ymm4
    vbroadcastss ymm13, dword ptr [rip + .Kcb400000]
    vaddps ymm5, ymm13, ymm5
    vbroadcastss ymm12, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm3, ymm5, ymm12
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
    vbroadcastss ymm11, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm6, ymm3, ymm11
    vfmadd213ps ymm6, ymm3, ymm11
    vmovaps ymm0, ymm4
    vaddps ymm3, ymm5, ymm4
    vbroadcastss ymm4, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm5, ymm4, ymm0
    vpsubd ymm9, ymm3, ymm5
    vpslld ymm5, ymm5, 23
    vpbroadcastd ymm3, dword ptr [rip + .K3f800000]
    vpaddd ymm5, ymm5, ymm3
    vmulps ymm5, ymm6, ymm5
    vpslld ymm6, ymm9, 23
    vpaddd ymm6, ymm6, ymm3
    vmulps ymm5, ymm5, ymm6
    vbroadcastss ymm6, dword ptr [rcx + 4*rdx]
    vfmadd213ps ymm5, ymm8, ymm5
    vmulps ymm8, ymm6, ymmword ptr [rsp + 96]
    vmulps ymm5, ymm8, ymm5
    vmovaps ymmword ptr [rsp + r15 + 288], ymm5
    vbroadcastss ymm5, dword ptr [rip + .K42d20000]
    vminps ymm2, ymm5, ymm2
    vxorps ymm5, ymm2, ymmword ptr [rsp + 128]
    vbroadcastss ymm8, dword ptr [rip + .Kc2d00000]
    vmaxps ymm5, ymm8, ymm5
    vminps ymm5, ymm7, ymm5
    vbroadcastss ymm7, dword ptr [rip + .K3fb8aa3b]
    vfmadd213ps ymm7, ymm5, ymm0
    vaddps ymm7, ymm13, ymm7
    vbroadcastss ymm8, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm5, ymm7, ymm8
    vfnmadd231ps ymm5, ymm7, ymm12
    vmovaps ymm8, ymm1
    vbroadcastss ymm1, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm8, ymm5, ymm1
    vfmadd213ps ymm8, ymm5, ymm15
    vfmadd213ps ymm8, ymm5, ymm14
    vfmadd213ps ymm8, ymm5, ymm10
    vfmadd213ps ymm8, ymm5, ymm11
    vfmadd213ps ymm8, ymm5, ymm11
    vaddps ymm5, ymm7, ymm0
    vfmadd213ps ymm7, ymm4, ymm0
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
    vmovaps ymmword ptr [rsp + r15 + 320], ymm2
    add r15, 64
    inc rdx
    add rax, 4
    cmp r15, 384
    je .L124
.L108:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm2, xmm2, xmm2
    cmp r13, -3
    ja .L107
    mov r9d, 1
    test r13, r13
    je .L104
    mov r12, rax
    mov rdi, qword ptr [rsp + 16]
    vxorps xmm3, xmm3, xmm3
.L109:
    vbroadcastss ymm5, dword ptr [r12 - 48]
    vsubps ymm6, ymm5, ymmword ptr [rdi - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [rdi - 64]
    vbroadcastss ymm7, dword ptr [r12]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [rdi - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [rdi]
    vfmadd213ps ymm3, ymm3, ymm5
    sub rdi, -128
    add r12, 96
    lea rsi, [r10 + r9]
    add rsi, 2
    add r9, 2
    cmp rsi, 1
    jne .L109
    test byte ptr [rsp + 24], 1
    jne .L105
    jmp .L106
.L110:
    mov rdx, r12
    xor eax, eax
    xor r15d, r15d
    jmp .L115
.L111:
    vxorps xmm3, xmm3, xmm3
.L112:
    vmovaps ymm5, ymm3
    lea rsi, [rcx + 4*rax]
    lea rdi, [r9 + 2*r9]
    shl rdi, 4
    vbroadcastss ymm3, dword ptr [rsi + rdi]
    vmovaps ymm6, ymm2
    shl r9, 6
    vsubps ymm2, ymm3, ymmword ptr [r8 + r9]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [r8 + r9 + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L113:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm6, ymm2
    vmulps ymm2, ymm3, ymm0
    vsqrtps ymm2, ymm2
.L114:
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm3, ymm0, ymm6
    vbroadcastss ymm0, dword ptr [rip + .K80000000]
    vmovaps ymmword ptr [rsp + 128], ymm0
    vxorps ymm5, ymm3, ymm0
    vbroadcastss ymm0, dword ptr [rip + .Kc2d00000]
    vmaxps ymm5, ymm0, ymm5
    vbroadcastss ymm7, dword ptr [rip + .K42b20000]
    vminps ymm5, ymm7, ymm5
    vbroadcastss ymm6, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm4, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm6, ymm5, ymm4
    vbroadcastss ymm13, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm13, ymm6
    vbroadcastss ymm12, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm5, ymm6, ymm12
    vbroadcastss ymm12, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm5, ymm6, ymm12
    vbroadcastss ymm8, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm0, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm8, ymm5, ymm0
    vbroadcastss ymm15, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm8, ymm5, ymm15
    vbroadcastss ymm14, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm8, ymm5, ymm14
    vbroadcastss ymm10, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm8, ymm5, ymm10
    vbroadcastss ymm1, dword ptr [rip + .K3eaaaaab]
    vmovaps ymm9, ymm1
    vbroadcastss ymm11, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm9, ymm3, ymm11
    vfmadd213ps ymm9, ymm3, ymm11
    vfmadd213ps ymm8, ymm5, ymm11
    vfmadd213ps ymm8, ymm5, ymm11
    vmovaps ymm0, ymm4
    vaddps ymm3, ymm6, ymm4
    vbroadcastss ymm4, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm6, ymm4, ymm0
    vpsubd ymm5, ymm3, ymm6
    vpslld ymm6, ymm6, 23
    vpbroadcastd ymm3, dword ptr [rip + .K3f800000]
    vpaddd ymm6, ymm6, ymm3
    vmulps ymm6, ymm8, ymm6
    vpslld ymm5, ymm5, 23
    vpaddd ymm5, ymm5, ymm3
    vmulps ymm5, ymm6, ymm5
    vbroadcastss ymm6, dword ptr [rcx + 4*rax]
    vmulps ymm5, ymm9, ymm5
    vmulps ymm8, ymm6, ymmword ptr [rsp + 96]
    vmulps ymm5, ymm8, ymm5
    vmovaps ymmword ptr [rsp + r15 + 288], ymm5
    vbroadcastss ymm5, dword ptr [rip + .K42d20000]
    vminps ymm2, ymm5, ymm2
    vxorps ymm5, ymm2, ymmword ptr [rsp + 128]
    vbroadcastss ymm8, dword ptr [rip + .Kc2d00000]
    vmaxps ymm5, ymm8, ymm5
    vminps ymm5, ymm7, ymm5
    vbroadcastss ymm7, dword ptr [rip + .K3fb8aa3b]
    vfmadd213ps ymm7, ymm5, ymm0
    vaddps ymm7, ymm13, ymm7
    vbroadcastss ymm8, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm5, ymm7, ymm8
    vfnmadd231ps ymm5, ymm7, ymm12
    vmovaps ymm8, ymm1
    vfmadd213ps ymm8, ymm2, ymm11
    vfmadd213ps ymm8, ymm2, ymm11
    vbroadcastss ymm2, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm1, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm2, ymm5, ymm1
    vfmadd213ps ymm2, ymm5, ymm15
    vfmadd213ps ymm2, ymm5, ymm14
    vfmadd213ps ymm2, ymm5, ymm10
    vfmadd213ps ymm2, ymm5, ymm11
    vfmadd213ps ymm2, ymm5, ymm11
    vaddps ymm5, ymm7, ymm0
    vfmadd213ps ymm7, ymm4, ymm0
    vpsubd ymm5, ymm5, ymm7
    vpslld ymm7, ymm7, 23
    vpaddd ymm7, ymm7, ymm3
    vmulps ymm2, ymm2, ymm7
    vpslld ymm5, ymm5, 23
    vpaddd ymm3, ymm5, ymm3
    vmulps ymm2, ymm2, ymm3
    vmulps ymm2, ymm8, ymm2
    vmulps ymm3, ymm6, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r15 + 320], ymm2
    add r15, 64
    inc rax
    add rdx, 4
    cmp r15, 384
    je .L124
.L115:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm2, xmm2, xmm2
    cmp r13, -3
    ja .L114
    mov r9d, 1
    test r13, r13
    je .L111
    mov r12, rdx
    mov rdi, qword ptr [rsp + 16]
    vxorps xmm3, xmm3, xmm3
.L116:
    vbroadcastss ymm5, dword ptr [r12 - 48]
    vsubps ymm6, ymm5, ymmword ptr [rdi - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [rdi - 64]
    vbroadcastss ymm7, dword ptr [r12]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [rdi - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [rdi]
    vfmadd213ps ymm3, ymm3, ymm5
    sub rdi, -128
    add r12, 96
    lea rsi, [r10 + r9]
    add rsi, 2
    add r9, 2
    cmp rsi, 1
    jne .L116
    test byte ptr [rsp + 24], 1
    jne .L112
    jmp .L113
.L117:
    mov rax, r12
    xor edx, edx
    xor r15d, r15d
    jmp .L122
.L118:
    vxorps xmm3, xmm3, xmm3
.L119:
    vmovaps ymm5, ymm3
    lea rsi, [rcx + 4*rdx]
    lea rdi, [r9 + 2*r9]
    shl rdi, 4
    vbroadcastss ymm3, dword ptr [rsi + rdi]
    vmovaps ymm6, ymm2
    shl r9, 6
    vsubps ymm2, ymm3, ymmword ptr [r8 + r9]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm3, ymmword ptr [r8 + r9 + 32]
    vfmadd213ps ymm3, ymm3, ymm5
.L120:
    vsqrtps ymm6, ymm2
    vsqrtps ymm0, ymm3
.L121:
    vmovaps ymmword ptr [rsp + 128], ymm0
    vbroadcastss ymm2, dword ptr [rip + .K80000000]
    vxorps ymm3, ymm6, ymm2
    vbroadcastss ymm15, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm15, ymm3
    vbroadcastss ymm13, dword ptr [rip + .K42b20000]
    vminps ymm3, ymm13, ymm3
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm11, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm5, ymm3, ymm11
    vbroadcastss ymm7, dword ptr [rip + .Kcb400000]
    vaddps ymm5, ymm5, ymm7
    vbroadcastss ymm9, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm3, ymm5, ymm9
    vbroadcastss ymm9, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm3, ymm5, ymm9
    vbroadcastss ymm1, dword ptr [rip + .K3ab511e8]
    vmovaps ymm6, ymm1
    vbroadcastss ymm0, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm6, ymm3, ymm0
    vbroadcastss ymm12, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm6, ymm3, ymm12
    vbroadcastss ymm14, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm6, ymm3, ymm14
    vbroadcastss ymm10, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm6, ymm3, ymm10
    vbroadcastss ymm0, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm6, ymm3, ymm0
    vfmadd213ps ymm6, ymm3, ymm0
    vaddps ymm3, ymm11, ymm5
    vbroadcastss ymm4, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm5, ymm4, ymm11
    vpsubd ymm8, ymm3, ymm5
    vpslld ymm5, ymm5, 23
    vpbroadcastd ymm3, dword ptr [rip + .K3f800000]
    vpaddd ymm5, ymm5, ymm3
    vmulps ymm5, ymm6, ymm5
    vbroadcastss ymm6, dword ptr [rcx + 4*rdx]
    vpslld ymm8, ymm8, 23
    vpaddd ymm8, ymm8, ymm3
    vmulps ymm5, ymm8, ymm5
    vmulps ymm8, ymm6, ymmword ptr [rsp + 96]
    vmulps ymm5, ymm8, ymm5
    vmovaps ymmword ptr [rsp + r15 + 288], ymm5
    vxorps ymm2, ymm2, ymmword ptr [rsp + 128]
    vmaxps ymm2, ymm15, ymm2
    vminps ymm2, ymm13, ymm2
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vfmadd213ps ymm5, ymm2, ymm11
    vaddps ymm5, ymm5, ymm7
    vbroadcastss ymm7, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm2, ymm5, ymm7
    vfnmadd231ps ymm2, ymm5, ymm9
    vmovaps ymm7, ymm1
    vbroadcastss ymm1, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm7, ymm2, ymm1
    vfmadd213ps ymm7, ymm2, ymm12
    vfmadd213ps ymm7, ymm2, ymm14
    vfmadd213ps ymm7, ymm2, ymm10
    vfmadd213ps ymm7, ymm2, ymm0
    vfmadd213ps ymm7, ymm2, ymm0
    vaddps ymm2, ymm11, ymm5
    vfmadd213ps ymm5, ymm4, ymm11
    vpsubd ymm2, ymm2, ymm5
    vpslld ymm5, ymm5, 23
    vpaddd ymm5, ymm5, ymm3
    vmulps ymm5, ymm7, ymm5
    vpslld ymm2, ymm2, 23
    vpaddd ymm2, ymm2, ymm3
    vmulps ymm2, ymm5, ymm2
    vmulps ymm3, ymm6, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r15 + 320], ymm2
    add r15, 64
    inc rdx
    add rax, 4
    cmp r15, 384
    je .L124
.L122:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm0, xmm0, xmm0
    cmp r13, -3
    ja .L121
    mov r9d, 1
    vxorps xmm2, xmm2, xmm2
    test r13, r13
    je .L118
    mov r12, rax
    mov rdi, qword ptr [rsp + 16]
    vxorps xmm3, xmm3, xmm3
.L123:
    vbroadcastss ymm5, dword ptr [r12 - 48]
    vsubps ymm6, ymm5, ymmword ptr [rdi - 96]
    vfmadd213ps ymm6, ymm6, ymm2
    vsubps ymm5, ymm5, ymmword ptr [rdi - 64]
    vbroadcastss ymm7, dword ptr [r12]
    vfmadd213ps ymm5, ymm5, ymm3
    vsubps ymm2, ymm7, ymmword ptr [rdi - 32]
    vfmadd213ps ymm2, ymm2, ymm6
    vsubps ymm3, ymm7, ymmword ptr [rdi]
    vfmadd213ps ymm3, ymm3, ymm5
    sub rdi, -128
    add r12, 96
    lea rsi, [r10 + r9]
    add rsi, 2
    add r9, 2
    cmp rsi, 1
    jne .L123
    test byte ptr [rsp + 24], 1
    jne .L119
    jmp .L120
.L124:
    vmovaps ymm7, ymmword ptr [rsp + 288]
    vmovaps ymm6, ymmword ptr [rsp + 320]
    vmovaps ymm3, ymmword ptr [rsp + 352]
    vmovaps ymm2, ymmword ptr [rsp + 384]
    vmovaps ymm1, ymmword ptr [rsp + 416]
    vmovaps ymm0, ymmword ptr [rsp + 448]
    vmovaps ymm8, ymmword ptr [rsp + 480]
    vmovaps ymm9, ymmword ptr [rsp + 512]
    vmovaps ymm11, ymmword ptr [rsp + 544]
    vmovaps ymm12, ymmword ptr [rsp + 576]
    vmovaps ymm13, ymmword ptr [rsp + 608]
    vmovaps ymm15, ymmword ptr [rsp + 640]
    mov rdx, qword ptr [rsp + 248]
    test rdx, rdx
    mov r12, qword ptr [rsp + 56]
    je .L126
    mov rax, qword ptr [rsp + 88]
    mov rcx, qword ptr [rsp + 72]
.L125:
    vmovups ymm5, ymmword ptr [rax - 32]
    vmovups ymm10, ymmword ptr [rax]
    vbroadcastss ymm14, dword ptr [rcx - 20]
    vfnmadd231ps ymm7, ymm14, ymm5
    vfnmadd231ps ymm6, ymm10, ymm14
    vbroadcastss ymm14, dword ptr [rcx - 16]
    vfnmadd231ps ymm3, ymm14, ymm5
    vfnmadd231ps ymm2, ymm10, ymm14
    vbroadcastss ymm14, dword ptr [rcx - 12]
    vfnmadd231ps ymm1, ymm14, ymm5
    vfnmadd231ps ymm0, ymm10, ymm14
    vbroadcastss ymm14, dword ptr [rcx - 8]
    vfnmadd231ps ymm8, ymm14, ymm5
    vfnmadd231ps ymm9, ymm10, ymm14
    vbroadcastss ymm14, dword ptr [rcx - 4]
    vfnmadd231ps ymm11, ymm14, ymm5
    vfnmadd231ps ymm12, ymm10, ymm14
    vbroadcastss ymm14, dword ptr [rcx]
    vfnmadd231ps ymm13, ymm14, ymm5
    vfnmadd231ps ymm15, ymm14, ymm10
    add rcx, 48
    add rax, 64
    dec rdx
    jne .L125
.L126:
    vmovaps ymmword ptr [rsp + 288], ymm7
    vmovaps ymmword ptr [rsp + 320], ymm6
    vmovaps ymmword ptr [rsp + 352], ymm3
    vmovaps ymmword ptr [rsp + 384], ymm2
    vmovaps ymmword ptr [rsp + 416], ymm1
    vmovaps ymmword ptr [rsp + 448], ymm0
    vmovaps ymmword ptr [rsp + 480], ymm8
    vmovaps ymmword ptr [rsp + 512], ymm9
    vmovaps ymmword ptr [rsp + 544], ymm11
    vmovaps ymmword ptr [rsp + 576], ymm12
    vmovaps ymmword ptr [rsp + 608], ymm13
    vmovaps ymmword ptr [rsp + 640], ymm15
    cmp qword ptr [rsp + 32], r11
    je .L94
    mov eax, 32
    mov rcx, qword ptr [rsp + 32]
    mov rdx, qword ptr [rsp + 80]
    jmp .L128
.L127:
    add rax, 64
    add rdx, 104
    dec rcx
    cmp r11, rcx
    je .L94
.L128:
    cmp rax, 416
    je .L94
    vbroadcastss ymm0, dword ptr [rip + .K2147483647]
    vandps ymm1, ymm0, ymmword ptr [rsp + rax + 256]
    vbroadcastss ymm2, dword ptr [rip + .K3f800000]
    vminps ymm1, ymm2, ymm1
    vbroadcastss ymm3, dword ptr [rdx - 8]
    vcmpgt_oqps ymm2, ymm1, ymm3
    vtestps ymm2, ymm2
    je .L129
    vmovdqu ymm3, ymmword ptr [r12 + r14]
    mov esi, dword ptr [rdx - 4]
    mov edi, -2147483648
    xor esi, edi
    vmovd xmm5, esi
    vpbroadcastd ymm5, xmm5
    vpbroadcastd ymm6, dword ptr [rip + .K80000000]
    vpxor ymm6, ymm3, ymm6
    vpcmpgtd ymm5, ymm5, ymm6
    vpbroadcastd ymm6, dword ptr [rdx]
    vpcmpeqd ymm6, ymm6, ymm3
    vpandn ymm5, ymm6, ymm5
    vandps ymm2, ymm2, ymm5
    vmovmskps esi, ymm2
    mov rdi, qword ptr [rdx - 88]
    mov r9, qword ptr [rdx - 24]
    popcnt r15d, esi
    shl esi, 5
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm2, ymmword ptr [rbx + rsi]
    vpermps ymm1, ymm2, ymm1
    vmovups ymmword ptr [rdi + 4*r9], ymm1
    mov rsi, qword ptr [rdx - 64]
    vpermps ymm1, ymm2, ymm3
    vmovups ymmword ptr [rsi + 4*r9], ymm1
    add r15, r9
    mov qword ptr [rdx - 24], r15
    vbroadcastss ymm3, dword ptr [rdx - 8]
.L129:
    vandps ymm0, ymm0, ymmword ptr [rsp + rax + 288]
    vbroadcastss ymm1, dword ptr [rip + .K3f800000]
    vminps ymm0, ymm1, ymm0
    vcmpgt_oqps ymm1, ymm0, ymm3
    vtestps ymm1, ymm1
    je .L127
    vmovdqu ymm2, ymmword ptr [r12 + r14 + 32]
    mov esi, dword ptr [rdx - 4]
    mov edi, -2147483648
    xor esi, edi
    vmovd xmm3, esi
    vpbroadcastd ymm3, xmm3
    vpbroadcastd ymm5, dword ptr [rip + .K80000000]
    vpxor ymm5, ymm2, ymm5
    vpcmpgtd ymm3, ymm3, ymm5
    vpbroadcastd ymm5, dword ptr [rdx]
    vpcmpeqd ymm5, ymm5, ymm2
    vpandn ymm3, ymm5, ymm3
    vandps ymm1, ymm1, ymm3
    vmovmskps esi, ymm1
    mov rdi, qword ptr [rdx - 88]
    mov r9, qword ptr [rdx - 24]
    popcnt r15d, esi
    shl esi, 5
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm1, ymmword ptr [rbx + rsi]
    vpermps ymm0, ymm1, ymm0
    vmovups ymmword ptr [rdi + 4*r9], ymm0
    mov rsi, qword ptr [rdx - 64]
    vpermps ymm0, ymm1, ymm2
    vmovups ymmword ptr [rsi + 4*r9], ymm0
    add r15, r9
    mov qword ptr [rdx - 24], r15
    jmp .L127
.L130:
    mov rax, r15
    imul rax, rdi
    mov rcx, qword ptr [rsp + 216]
    lea r8, [rcx + 4*rax]
    mov r14, rdi
    shl r14, 6
    mov eax, 6
    mov qword ptr [rsp + 40], rax
    xor r12d, r12d
    mov rax, qword ptr [rsp + 224]
    mov qword ptr [rsp + 80], rax
    mov rax, qword ptr [rsp + 672]
    mov qword ptr [rsp + 72], rax
    mov r9, qword ptr [rsp + 48]
    jmp .L132
.L131:
    mov rax, qword ptr [rsp + 40]
    mov rcx, rax
    add rax, 6
    mov r9, qword ptr [rsp + 64]
    add r9, 24
    add qword ptr [rsp + 72], 24
    add qword ptr [rsp + 80], 624
    add r12, 6
    cmp rax, qword ptr [rsp + 32]
    mov qword ptr [rsp + 40], rax
    ja .L50
.L132:
    mov rax, qword ptr [rsp + 240]
    lea rcx, [rax + 4*r12]
    vbroadcastss ymm0, dword ptr [rax + 4*r12]
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
    vmovups ymm0, ymmword ptr [r8]
    vmovaps ymmword ptr [rsp + 96], ymm0
    vmovups ymm0, ymmword ptr [r8 + 32]
    vmovaps ymmword ptr [rsp + 160], ymm0
    lea rdx, [rip + .T3]
    mov rax, qword ptr [rsp + 232]
    movsxd rax, dword ptr [rdx + 4*rax]
    add rax, rdx
    mov qword ptr [rsp + 64], r9
    jmp rax
.L133:
    mov rdx, r9
    xor r9d, r9d
    xor r11d, r11d
    jmp .L138
.L134:
    vxorps xmm3, xmm3, xmm3
.L135:
    vmovaps ymm6, ymm3
    lea rax, [rcx + 4*r9]
    lea rdi, [r15 + 2*r15]
    shl rdi, 4
    vbroadcastss ymm3, dword ptr [rax + rdi]
    vmovaps ymm7, ymm2
    shl r15, 6
    vsubps ymm2, ymm3, ymmword ptr [r8 + r15]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm3, ymmword ptr [r8 + r15 + 32]
    vfmadd213ps ymm3, ymm3, ymm6
.L136:
    vbroadcastss ymm0, dword ptr [rip + .Kbf000000]
    vmulps ymm6, ymm2, ymm0
    vmulps ymm2, ymm3, ymm0
.L137:
    vbroadcastss ymm14, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm14, ymm6
    vbroadcastss ymm13, dword ptr [rip + .K42b20000]
    vminps ymm3, ymm13, ymm3
    vbroadcastss ymm6, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm11, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm6, ymm3, ymm11
    vbroadcastss ymm15, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm15, ymm6
    vbroadcastss ymm5, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm3, ymm6, ymm5
    vbroadcastss ymm5, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm3, ymm6, ymm5
    vbroadcastss ymm7, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm9, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm7, ymm3, ymm9
    vbroadcastss ymm1, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm7, ymm3, ymm1
    vbroadcastss ymm12, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm7, ymm3, ymm12
    vbroadcastss ymm10, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm7, ymm3, ymm10
    vbroadcastss ymm0, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm7, ymm3, ymm0
    vfmadd213ps ymm7, ymm3, ymm0
    vaddps ymm3, ymm11, ymm6
    vbroadcastss ymm4, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm6, ymm4, ymm11
    vpsubd ymm8, ymm3, ymm6
    vpslld ymm6, ymm6, 23
    vpbroadcastd ymm3, dword ptr [rip + .K3f800000]
    vpaddd ymm6, ymm6, ymm3
    vmulps ymm7, ymm7, ymm6
    vbroadcastss ymm6, dword ptr [rcx + 4*r9]
    vpslld ymm8, ymm8, 23
    vpaddd ymm8, ymm8, ymm3
    vmulps ymm7, ymm8, ymm7
    vmulps ymm8, ymm6, ymmword ptr [rsp + 96]
    vmulps ymm7, ymm8, ymm7
    vmovaps ymmword ptr [rsp + r11 + 288], ymm7
    vmaxps ymm2, ymm14, ymm2
    vminps ymm2, ymm13, ymm2
    vbroadcastss ymm7, dword ptr [rip + .K3fb8aa3b]
    vfmadd213ps ymm7, ymm2, ymm11
    vaddps ymm7, ymm15, ymm7
    vbroadcastss ymm8, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm2, ymm7, ymm8
    vfnmadd231ps ymm2, ymm7, ymm5
    vbroadcastss ymm8, dword ptr [rip + .K3ab511e8]
    vfmadd213ps ymm8, ymm2, ymm9
    vfmadd213ps ymm8, ymm2, ymm1
    vfmadd213ps ymm8, ymm2, ymm12
    vfmadd213ps ymm8, ymm2, ymm10
    vfmadd213ps ymm8, ymm2, ymm0
    vfmadd213ps ymm8, ymm2, ymm0
    vaddps ymm2, ymm11, ymm7
    vfmadd213ps ymm7, ymm4, ymm11
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
    inc r9
    add rdx, 4
    cmp r11, 384
    je .L161
.L138:
    vbroadcastss ymm2, dword ptr [rip + .K80000000]
    vmovaps ymm6, ymm2
    cmp r13, -3
    ja .L137
    mov r15d, 1
    vxorps xmm2, xmm2, xmm2
    test r13, r13
    je .L134
    mov rax, rdx
    mov rdi, qword ptr [rsp + 16]
    vxorps xmm3, xmm3, xmm3
.L139:
    vbroadcastss ymm6, dword ptr [rax - 48]
    vsubps ymm7, ymm6, ymmword ptr [rdi - 96]
    vfmadd213ps ymm7, ymm7, ymm2
    vsubps ymm6, ymm6, ymmword ptr [rdi - 64]
    vbroadcastss ymm8, dword ptr [rax]
    vfmadd213ps ymm6, ymm6, ymm3
    vsubps ymm2, ymm8, ymmword ptr [rdi - 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm8, ymmword ptr [rdi]
    vfmadd213ps ymm3, ymm3, ymm6
    sub rdi, -128
    add rax, 96
    lea rsi, [r10 + r15]
    add rsi, 2
    add r15, 2
    cmp rsi, 1
    jne .L139
    test byte ptr [rsp + 24], 1
    jne .L135
    jmp .L136
.L140:
    mov rax, r9
    xor r9d, r9d
    xor r11d, r11d
    jmp .L145
.L141:
    vxorps xmm3, xmm3, xmm3
.L142:
    vmovaps ymm6, ymm3
    lea rdx, [rcx + 4*r9]
    lea rsi, [r15 + 2*r15]
    shl rsi, 4
    vbroadcastss ymm3, dword ptr [rdx + rsi]
    vmovaps ymm7, ymm2
    shl r15, 6
    vsubps ymm2, ymm3, ymmword ptr [r8 + r15]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm3, ymmword ptr [r8 + r15 + 32]
    vfmadd213ps ymm3, ymm3, ymm6
.L143:
    vbroadcastss ymm0, dword ptr [rip + .K40400000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm6, ymm2
    vmulps ymm2, ymm3, ymm0
    vsqrtps ymm2, ymm2
.L144:
    vbroadcastss ymm15, dword ptr [rip + .K42d20000]
    vminps ymm8, ymm15, ymm6
    vbroadcastss ymm7, dword ptr [rip + .K80000000]
    vxorps ymm3, ymm8, ymm7
    vbroadcastss ymm0, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm0, ymm3
    vbroadcastss ymm15, dword ptr [rip + .K42b20000]
    vminps ymm3, ymm15, ymm3
    vbroadcastss ymm6, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm13, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm6, ymm3, ymm13
    vbroadcastss ymm0, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm6, ymm0
    vbroadcastss ymm5, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm3, ymm6, ymm5
    vbroadcastss ymm5, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm3, ymm6, ymm5
    vbroadcastss ymm9, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm12, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm9, ymm3, ymm12
    vbroadcastss ymm1, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm9, ymm3, ymm1
    vbroadcastss ymm14, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm9, ymm3, ymm14
    vbroadcastss ymm10, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm9, ymm3, ymm10
    vbroadcastss ymm0, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm9, ymm3, ymm0
    vfmadd213ps ymm9, ymm3, ymm0
    vaddps ymm3, ymm13, ymm6
    vbroadcastss ymm4, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm6, ymm4, ymm13
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
    vmulps ymm8, ymm6, ymmword ptr [rsp + 96]
    vmulps ymm8, ymm8, ymm9
    vmovaps ymmword ptr [rsp + r11 + 288], ymm8
    vbroadcastss ymm8, dword ptr [rip + .K42d20000]
    vminps ymm2, ymm8, ymm2
    vxorps ymm7, ymm2, ymm7
    vbroadcastss ymm8, dword ptr [rip + .Kc2d00000]
    vmaxps ymm7, ymm8, ymm7
    vminps ymm7, ymm15, ymm7
    vbroadcastss ymm8, dword ptr [rip + .K3fb8aa3b]
    vfmadd213ps ymm8, ymm7, ymm13
    vaddps ymm8, ymm8, ymm11
    vbroadcastss ymm9, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm7, ymm8, ymm9
    vfnmadd231ps ymm7, ymm8, ymm5
    vbroadcastss ymm9, dword ptr [rip + .K3ab511e8]
    vfmadd213ps ymm9, ymm7, ymm12
    vfmadd213ps ymm9, ymm7, ymm1
    vfmadd213ps ymm9, ymm7, ymm14
    vfmadd213ps ymm9, ymm7, ymm10
    vfmadd213ps ymm9, ymm7, ymm0
    vfmadd213ps ymm9, ymm7, ymm0
    vaddps ymm7, ymm8, ymm13
    vfmadd213ps ymm8, ymm4, ymm13
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
    inc r9
    add rax, 4
    cmp r11, 384
    je .L161
.L145:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm2, xmm2, xmm2
    cmp r13, -3
    ja .L144
    mov r15d, 1
    test r13, r13
    je .L141
    mov rdx, rax
    mov rdi, qword ptr [rsp + 16]
    vxorps xmm3, xmm3, xmm3
.L146:
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
    jne .L146
    test byte ptr [rsp + 24], 1
    jne .L142
    jmp .L143
.L147:
    xor eax, eax
    xor r11d, r11d
    jmp .L152
.L148:
    vxorps xmm3, xmm3, xmm3
.L149:
    vmovaps ymm6, ymm3
    lea rdx, [rcx + 4*rax]
    lea rsi, [r15 + 2*r15]
    shl rsi, 4
    vbroadcastss ymm3, dword ptr [rdx + rsi]
    vmovaps ymm7, ymm2
    shl r15, 6
    vsubps ymm2, ymm3, ymmword ptr [r8 + r15]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm3, ymmword ptr [r8 + r15 + 32]
    vfmadd213ps ymm3, ymm3, ymm6
.L150:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm6, ymm2
    vmulps ymm2, ymm3, ymm0
    vsqrtps ymm2, ymm2
.L151:
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm3, ymm0, ymm6
    vbroadcastss ymm7, dword ptr [rip + .K80000000]
    vxorps ymm6, ymm3, ymm7
    vbroadcastss ymm0, dword ptr [rip + .Kc2d00000]
    vmaxps ymm6, ymm0, ymm6
    vbroadcastss ymm0, dword ptr [rip + .K42b20000]
    vminps ymm6, ymm0, ymm6
    vbroadcastss ymm8, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm13, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm8, ymm6, ymm13
    vbroadcastss ymm0, dword ptr [rip + .Kcb400000]
    vaddps ymm8, ymm8, ymm0
    vbroadcastss ymm5, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm6, ymm8, ymm5
    vbroadcastss ymm5, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm6, ymm8, ymm5
    vbroadcastss ymm9, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm12, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm9, ymm6, ymm12
    vbroadcastss ymm1, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm9, ymm6, ymm1
    vbroadcastss ymm15, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm9, ymm6, ymm15
    vbroadcastss ymm14, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm9, ymm6, ymm14
    vbroadcastss ymm0, dword ptr [rip + .K3eaaaaab]
    vmovaps ymm11, ymm0
    vbroadcastss ymm10, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm11, ymm3, ymm10
    vfmadd213ps ymm11, ymm3, ymm10
    vfmadd213ps ymm9, ymm6, ymm10
    vfmadd213ps ymm9, ymm6, ymm10
    vaddps ymm3, ymm8, ymm13
    vbroadcastss ymm4, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm8, ymm4, ymm13
    vpsubd ymm6, ymm3, ymm8
    vpslld ymm8, ymm8, 23
    vpbroadcastd ymm3, dword ptr [rip + .K3f800000]
    vpaddd ymm8, ymm8, ymm3
    vmulps ymm8, ymm9, ymm8
    vpslld ymm6, ymm6, 23
    vpaddd ymm6, ymm6, ymm3
    vmulps ymm8, ymm8, ymm6
    vbroadcastss ymm6, dword ptr [rcx + 4*rax]
    vmulps ymm8, ymm11, ymm8
    vbroadcastss ymm11, dword ptr [rip + .Kcb400000]
    vmulps ymm9, ymm6, ymmword ptr [rsp + 96]
    vmulps ymm8, ymm9, ymm8
    vmovaps ymmword ptr [rsp + r11 + 288], ymm8
    vbroadcastss ymm8, dword ptr [rip + .K42d20000]
    vminps ymm2, ymm8, ymm2
    vxorps ymm7, ymm2, ymm7
    vbroadcastss ymm8, dword ptr [rip + .Kc2d00000]
    vmaxps ymm7, ymm8, ymm7
    vbroadcastss ymm8, dword ptr [rip + .K42b20000]
    vminps ymm7, ymm8, ymm7
    vbroadcastss ymm8, dword ptr [rip + .K3fb8aa3b]
    vfmadd213ps ymm8, ymm7, ymm13
    vaddps ymm8, ymm8, ymm11
    vbroadcastss ymm9, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm7, ymm8, ymm9
    vfnmadd231ps ymm7, ymm8, ymm5
    vfmadd213ps ymm0, ymm2, ymm10
    vfmadd213ps ymm0, ymm2, ymm10
    vbroadcastss ymm2, dword ptr [rip + .K3ab511e8]
    vfmadd213ps ymm2, ymm7, ymm12
    vfmadd213ps ymm2, ymm7, ymm1
    vfmadd213ps ymm2, ymm7, ymm15
    vfmadd213ps ymm2, ymm7, ymm14
    vfmadd213ps ymm2, ymm7, ymm10
    vfmadd213ps ymm2, ymm7, ymm10
    vaddps ymm7, ymm8, ymm13
    vfmadd213ps ymm8, ymm4, ymm13
    vpsubd ymm7, ymm7, ymm8
    vpslld ymm8, ymm8, 23
    vpaddd ymm8, ymm8, ymm3
    vmulps ymm2, ymm8, ymm2
    vpslld ymm7, ymm7, 23
    vpaddd ymm3, ymm7, ymm3
    vmulps ymm2, ymm2, ymm3
    vmulps ymm2, ymm0, ymm2
    vmulps ymm3, ymm6, ymmword ptr [rsp + 160]
    vmulps ymm2, ymm3, ymm2
    vmovaps ymmword ptr [rsp + r11 + 320], ymm2
    add r11, 64
    inc rax
    add r9, 4
    cmp r11, 384
    je .L161
.L152:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm2, xmm2, xmm2
    cmp r13, -3
    ja .L151
    mov r15d, 1
    test r13, r13
    je .L148
    mov rdx, r9
    mov rdi, qword ptr [rsp + 16]
    vxorps xmm3, xmm3, xmm3
.L153:
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
    jne .L153
    test byte ptr [rsp + 24], 1
    jne .L149
    jmp .L150
.L154:
    mov rax, r9
    xor r9d, r9d
    xor r11d, r11d
    jmp .L159
.L155:
    vxorps xmm3, xmm3, xmm3
.L156:
    vmovaps ymm6, ymm3
    lea rdx, [rcx + 4*r9]
    lea rsi, [r15 + 2*r15]
    shl rsi, 4
    vbroadcastss ymm3, dword ptr [rdx + rsi]
    vmovaps ymm7, ymm2
    shl r15, 6
    vsubps ymm2, ymm3, ymmword ptr [r8 + r15]
    vfmadd213ps ymm2, ymm2, ymm7
    vsubps ymm3, ymm3, ymmword ptr [r8 + r15 + 32]
    vfmadd213ps ymm3, ymm3, ymm6
.L157:
    vsqrtps ymm6, ymm2
    vsqrtps ymm0, ymm3
.L158:
    vmovaps ymmword ptr [rsp + 128], ymm0
    vbroadcastss ymm2, dword ptr [rip + .K80000000]
    vxorps ymm3, ymm6, ymm2
    vbroadcastss ymm15, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm15, ymm3
    vbroadcastss ymm13, dword ptr [rip + .K42b20000]
    vminps ymm3, ymm13, ymm3
    vbroadcastss ymm7, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm6, ymm7
    vbroadcastss ymm4, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm6, ymm3, ymm4
    vbroadcastss ymm11, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm11, ymm6
    vbroadcastss ymm5, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm3, ymm6, ymm5
    vbroadcastss ymm5, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm3, ymm6, ymm5
    vbroadcastss ymm8, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm12, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm8, ymm3, ymm12
    vbroadcastss ymm1, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm8, ymm3, ymm1
    vbroadcastss ymm14, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm8, ymm3, ymm14
    vbroadcastss ymm10, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm8, ymm3, ymm10
    vbroadcastss ymm0, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm8, ymm3, ymm0
    vfmadd213ps ymm8, ymm3, ymm0
    vmovaps ymm1, ymm4
    vaddps ymm3, ymm6, ymm4
    vbroadcastss ymm4, dword ptr [rip + .K3f000000]
    vfmadd213ps ymm6, ymm4, ymm1
    vpsubd ymm9, ymm3, ymm6
    vpslld ymm6, ymm6, 23
    vpbroadcastd ymm3, dword ptr [rip + .K3f800000]
    vpaddd ymm6, ymm6, ymm3
    vmulps ymm8, ymm8, ymm6
    vbroadcastss ymm6, dword ptr [rcx + 4*r9]
    vpslld ymm9, ymm9, 23
    vpaddd ymm9, ymm9, ymm3
    vmulps ymm8, ymm8, ymm9
    vmulps ymm9, ymm6, ymmword ptr [rsp + 96]
    vmulps ymm8, ymm9, ymm8
    vmovaps ymmword ptr [rsp + r11 + 288], ymm8
    vxorps ymm2, ymm2, ymmword ptr [rsp + 128]
    vmaxps ymm2, ymm15, ymm2
    vminps ymm2, ymm13, ymm2
    vfmadd213ps ymm7, ymm2, ymm1
    vaddps ymm7, ymm11, ymm7
    vbroadcastss ymm8, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm2, ymm7, ymm8
    vfnmadd231ps ymm2, ymm7, ymm5
    vbroadcastss ymm8, dword ptr [rip + .K3ab511e8]
    vfmadd213ps ymm8, ymm2, ymm12
    vbroadcastss ymm5, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm8, ymm2, ymm5
    vfmadd213ps ymm8, ymm2, ymm14
    vfmadd213ps ymm8, ymm2, ymm10
    vfmadd213ps ymm8, ymm2, ymm0
    vfmadd213ps ymm8, ymm2, ymm0
    vaddps ymm2, ymm7, ymm1
    vfmadd213ps ymm7, ymm4, ymm1
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
    inc r9
    add rax, 4
    cmp r11, 384
    je .L161
.L159:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm0, xmm0, xmm0
    cmp r13, -3
    ja .L158
    mov r15d, 1
    vxorps xmm2, xmm2, xmm2
    test r13, r13
    je .L155
    mov rdx, rax
    mov rdi, qword ptr [rsp + 16]
    vxorps xmm3, xmm3, xmm3
.L160:
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
    jne .L160
    test byte ptr [rsp + 24], 1
    jne .L156
    jmp .L157
.L161:
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
    mov r9, qword ptr [rsp + 248]
    test r9, r9
    je .L163
    mov rax, qword ptr [rsp + 88]
    mov rcx, qword ptr [rsp + 72]
.L162:
    vmovups ymm5, ymmword ptr [rax - 32]
    vmovups ymm10, ymmword ptr [rax]
    vbroadcastss ymm14, dword ptr [rcx - 20]
    vfnmadd231ps ymm0, ymm14, ymm5
    vfnmadd231ps ymm1, ymm10, ymm14
    vbroadcastss ymm14, dword ptr [rcx - 16]
    vfnmadd231ps ymm2, ymm14, ymm5
    vfnmadd231ps ymm3, ymm10, ymm14
    vbroadcastss ymm14, dword ptr [rcx - 12]
    vfnmadd231ps ymm6, ymm14, ymm5
    vfnmadd231ps ymm7, ymm10, ymm14
    vbroadcastss ymm14, dword ptr [rcx - 8]
    vfnmadd231ps ymm8, ymm14, ymm5
    vfnmadd231ps ymm9, ymm10, ymm14
    vbroadcastss ymm14, dword ptr [rcx - 4]
    vfnmadd231ps ymm11, ymm14, ymm5
    vfnmadd231ps ymm12, ymm10, ymm14
    vbroadcastss ymm14, dword ptr [rcx]
    vfnmadd231ps ymm13, ymm14, ymm5
    vfnmadd231ps ymm15, ymm14, ymm10
    add rcx, 48
    add rax, 64
    dec r9
    jne .L162
.L163:
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
    cmp qword ptr [rsp + 32], r12
    je .L131
    mov eax, 32
    mov rcx, qword ptr [rsp + 32]
    mov r9, qword ptr [rsp + 80]
    jmp .L165
.L164:
    add rax, 64
    add r9, 104
    dec rcx
    cmp r12, rcx
    je .L131
.L165:
    cmp rax, 416
    je .L131
    vbroadcastss ymm0, dword ptr [rip + .K2147483647]
    vandps ymm1, ymm0, ymmword ptr [rsp + rax + 256]
    vbroadcastss ymm2, dword ptr [rip + .K3f800000]
    vminps ymm1, ymm2, ymm1
    vbroadcastss ymm3, dword ptr [r9 - 8]
    vcmpgt_oqps ymm2, ymm1, ymm3
    vtestps ymm2, ymm2
    je .L166
    mov rdx, qword ptr [rsp + 56]
    vmovdqu ymm3, ymmword ptr [rdx + r14]
    mov edx, dword ptr [r9 - 4]
    mov esi, -2147483648
    xor edx, esi
    vmovd xmm5, edx
    vpbroadcastd ymm5, xmm5
    vpbroadcastd ymm6, dword ptr [rip + .K80000000]
    vpxor ymm6, ymm3, ymm6
    vpcmpgtd ymm5, ymm5, ymm6
    vpbroadcastd ymm6, dword ptr [r9]
    vpcmpeqd ymm6, ymm6, ymm3
    vpandn ymm5, ymm6, ymm5
    vandps ymm2, ymm2, ymm5
    vmovmskps edx, ymm2
    mov rsi, qword ptr [r9 - 88]
    mov rdi, qword ptr [r9 - 24]
    popcnt r11d, edx
    shl edx, 5
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm2, ymmword ptr [rbx + rdx]
    vpermps ymm1, ymm2, ymm1
    vmovups ymmword ptr [rsi + 4*rdi], ymm1
    mov rdx, qword ptr [r9 - 64]
    vpermps ymm1, ymm2, ymm3
    vmovups ymmword ptr [rdx + 4*rdi], ymm1
    add r11, rdi
    mov qword ptr [r9 - 24], r11
    vbroadcastss ymm3, dword ptr [r9 - 8]
.L166:
    vandps ymm0, ymm0, ymmword ptr [rsp + rax + 288]
    vbroadcastss ymm1, dword ptr [rip + .K3f800000]
    vminps ymm0, ymm1, ymm0
    vcmpgt_oqps ymm1, ymm0, ymm3
    vtestps ymm1, ymm1
    je .L164
    mov rdx, qword ptr [rsp + 56]
    vmovdqu ymm2, ymmword ptr [rdx + r14 + 32]
    mov edx, dword ptr [r9 - 4]
    mov esi, -2147483648
    xor edx, esi
    vmovd xmm3, edx
    vpbroadcastd ymm3, xmm3
    vpbroadcastd ymm5, dword ptr [rip + .K80000000]
    vpxor ymm5, ymm2, ymm5
    vpcmpgtd ymm3, ymm3, ymm5
    vpbroadcastd ymm5, dword ptr [r9]
    vpcmpeqd ymm5, ymm5, ymm2
    vpandn ymm3, ymm5, ymm3
    vandps ymm1, ymm1, ymm3
    vmovmskps edx, ymm1
    mov rsi, qword ptr [r9 - 88]
    mov rdi, qword ptr [r9 - 24]
    popcnt r11d, edx
    shl edx, 5
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    vmovups ymm1, ymmword ptr [rbx + rdx]
    vpermps ymm0, ymm1, ymm0
    vmovups ymmword ptr [rsi + 4*rdi], ymm0
    mov rdx, qword ptr [r9 - 64]
    vpermps ymm0, ymm1, ymm2
    vmovups ymmword ptr [rdx + 4*rdi], ymm0
    add r11, rdi
    mov qword ptr [r9 - 24], r11
    jmp .L164
.L167:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L10 .L31 .L17 .L24
.T1: jump .L53 .L74 .L60 .L67
.T2: jump .L96 .L117 .L103 .L110
.T3: jump .L133 .L154 .L140 .L147
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
