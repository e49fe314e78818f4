; portable-avx2/f32/residual_select
rhotree_kernels::arch::portable::f32::residual_select::residual_select_avx2_bmi1_bmi2_fma_popcnt_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 584
    mov qword ptr [rsp + 56], rcx
    mov r10, qword ptr [rdi + 32]
    mov rcx, qword ptr [rdi + 40]
    mov r11, r10
    add r11, rcx
    mov rax, -1
    cmovb r11, rax
    mov rbx, r11
    inc rbx
    cmove rbx, rax
    shl rbx, 4
    je .L51
    mov r9, qword ptr [rdi + 24]
    mov rax, r9
    or rax, rbx
    shr rax, 32
    je .L2
    mov rax, r9
    xor edx, edx
    div rbx
    mov qword ptr [rsp + 72], rbx
    cmp rbx, r9
    jbe .L3
.L0:
    mov qword ptr [rsp + 8], 0
.L1:
    mov rax, qword ptr [rsp + 8]
    add rsp, 584
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
    mov qword ptr [rsp + 72], rbx
    cmp rbx, r9
    ja .L0
.L3:
    mov qword ptr [rsp + 216], rcx
    mov rdx, qword ptr [rdi + 48]
    mov rcx, r10
    inc rcx
    mov r9, -1
    cmovne r9, rcx
    mov qword ptr [rsp + 80], rdx
    test rdx, rdx
    je .L47
    mov rcx, r9
    lea rdx, [r10 - 1]
    mov qword ptr [rsp + 16], rdx
    shl rcx, 6
    mov qword ptr [rsp + 152], rcx
    mov r9, qword ptr [rdi]
    mov rbx, qword ptr [rdi + 16]
    movzx edx, byte ptr [rdi + 56]
    imul rdi, r8, 112
    cmp r11, -2
    mov rcx, -2
    cmovae r11, rcx
    mov qword ptr [rsp + 144], rbx
    lea r8, [rbx + 160]
    mov qword ptr [rsp + 40], r8
    shl r11, 6
    add r11, 64
    lea r8, [r9 + 96]
    mov qword ptr [rsp + 48], r8
    mov rbx, r10
    and rbx, -2
    neg rbx
    cmp r10, -2
    cmovb rcx, r10
    lea rcx, [rcx + 2*rcx]
    shl rcx, 4
    mov qword ptr [rsp + 208], r9
    add rcx, r9
    add rcx, 60
    mov qword ptr [rsp + 192], rcx
    mov ecx, edx
    mov qword ptr [rsp + 200], rcx
    vbroadcastss ymm15, dword ptr [rip + .Kc2d00000]
    vbroadcastss ymm4, dword ptr [rip + .K4b400000]
    vbroadcastss ymm14, dword ptr [rip + .K3f800000]
    mov qword ptr [rsp + 8], 0
    mov r8, qword ptr [rsp + 72]
    mov qword ptr [rsp + 136], rdi
.L4:
    mov rcx, qword ptr [rsp + 56]
.L5:
    test rdi, rdi
    je .L6
    mov rdx, qword ptr [rcx + 16]
    sub rdx, qword ptr [rcx + 72]
    add rcx, 112
    add rdi, -112
    cmp rdx, 32
    jae .L5
    jmp .L1
.L6:
    mov qword ptr [rsp + 160], r11
    mov qword ptr [rsp + 32], r10
    mov qword ptr [rsp + 168], rax
    mov rax, r8
    mov rdi, qword ptr [rsp + 8]
    imul rax, rdi
    mov rcx, qword ptr [rsp + 144]
    lea rcx, [rcx + 4*rax]
    shl rdi, 6
    mov qword ptr [rsp + 176], rsi
    add rdi, rsi
    mov rax, qword ptr [rsp + 152]
    mov qword ptr [rsp + 24], rcx
    add rax, rcx
    add rax, 32
    mov qword ptr [rsp + 184], rax
    xor eax, eax
    mov qword ptr [rsp + 88], rbx
    jmp .L8
.L7:
    mov rax, qword ptr [rsp + 64]
    add rax, 4
    cmp rax, qword ptr [rsp + 80]
    mov r8, qword ptr [rsp + 72]
    jae .L46
.L8:
    cmp rax, 8
    mov r14d, 8
    mov qword ptr [rsp + 64], rax
    cmovb r14, rax
    lea ebp, [4*r14]
    mov rcx, qword ptr [rsp + 208]
    lea rax, [rcx + rbp]
    vbroadcastss ymm0, dword ptr [rcx + rbp]
    vmovups ymmword ptr [rsp + 264], ymm0
    vmovups ymmword ptr [rsp + 296], ymm0
    vmovups ymmword ptr [rsp + 328], ymm0
    vmovups ymmword ptr [rsp + 360], ymm0
    vmovups ymmword ptr [rsp + 392], ymm0
    vmovups ymmword ptr [rsp + 424], ymm0
    vmovups ymmword ptr [rsp + 456], ymm0
    vmovups ymmword ptr [rsp + 488], ymm0
    mov rcx, qword ptr [rsp + 200]
    lea rdx, [rip + .T0]
    movsxd rcx, dword ptr [rdx + 4*rcx]
    add rcx, rdx
    jmp rcx
.L9:
    mov rcx, qword ptr [rsp + 48]
    add rcx, rbp
    mov rdx, qword ptr [rsp + 24]
    vmovups ymm0, ymmword ptr [rdx]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovups ymm1, ymmword ptr [rdx + 32]
    xor r11d, r11d
    xor r13d, r13d
    mov r8, qword ptr [rsp + 16]
    jmp .L14
.L10:
    vxorps xmm3, xmm3, xmm3
.L11:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdx, [rax + 4*r11]
    lea rsi, [r9 + 2*r9]
    shl rsi, 4
    shl r9, 6
    vbroadcastss ymm3, dword ptr [rdx + rsi]
    mov rdx, qword ptr [rsp + 24]
    vsubps ymm2, ymm3, ymmword ptr [rdx + r9]
    vsubps ymm3, ymm3, ymmword ptr [rdx + r9 + 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
.L12:
    vbroadcastss ymm6, dword ptr [rip + .Kbf000000]
    vmulps ymm2, ymm2, ymm6
    vmulps ymm3, ymm3, ymm6
.L13:
    vmaxps ymm2, ymm15, ymm2
    vbroadcastss ymm6, dword ptr [rip + .K42b20000]
    vminps ymm8, ymm6, ymm2
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm2, ymm5
    vfmadd213ps ymm2, ymm8, ymm4
    vbroadcastss ymm9, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm9, ymm2
    vmaxps ymm3, ymm15, ymm3
    vminps ymm7, ymm6, ymm3
    vmovaps ymm3, ymm5
    vfmadd213ps ymm3, ymm7, ymm4
    vaddps ymm3, ymm9, ymm3
    vbroadcastss ymm9, dword ptr [rip + .Kbf317200]
    vfmadd231ps ymm8, ymm2, ymm9
    vbroadcastss ymm11, dword ptr [rip + .Kb5bfbe8e]
    vfmadd231ps ymm8, ymm2, ymm11
    vbroadcastss ymm0, dword ptr [rip + .K3ab511e8]
    vmovaps ymm6, ymm0
    vbroadcastss ymm12, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm6, ymm8, ymm12
    vbroadcastss ymm5, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm6, ymm8, ymm5
    vbroadcastss ymm10, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm6, ymm8, ymm10
    vbroadcastss ymm13, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm6, ymm8, ymm13
    vfmadd213ps ymm6, ymm8, ymm14
    vfmadd213ps ymm6, ymm8, ymm14
    vfmadd231ps ymm7, ymm3, ymm9
    vfmadd231ps ymm7, ymm3, ymm11
    vmovaps ymm8, ymm0
    vfmadd213ps ymm8, ymm7, ymm12
    vfmadd213ps ymm8, ymm7, ymm5
    vfmadd213ps ymm8, ymm7, ymm10
    vfmadd213ps ymm8, ymm7, ymm13
    vfmadd213ps ymm8, ymm7, ymm14
    vfmadd213ps ymm8, ymm7, ymm14
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vmulps ymm7, ymm2, ymm0
    vmulps ymm9, ymm3, ymm0
    vaddps ymm7, ymm7, ymm4
    vaddps ymm9, ymm9, ymm4
    vpslld ymm11, ymm7, 23
    vpbroadcastd ymm12, dword ptr [rip + .K3f800000]
    vpaddd ymm11, ymm11, ymm12
    vmulps ymm6, ymm11, ymm6
    vpslld ymm11, ymm9, 23
    vpaddd ymm11, ymm11, ymm12
    vmulps ymm8, ymm8, ymm11
    vaddps ymm2, ymm2, ymm4
    vpsubd ymm2, ymm2, ymm7
    vaddps ymm3, ymm3, ymm4
    vpsubd ymm3, ymm3, ymm9
    vpslld ymm2, ymm2, 23
    vpaddd ymm2, ymm12, ymm2
    vmulps ymm2, ymm6, ymm2
    vpslld ymm3, ymm3, 23
    vpaddd ymm3, ymm12, ymm3
    vmovss xmm6, dword ptr [rax + 4*r11]
    vmulps ymm3, ymm8, ymm3
    vbroadcastss ymm6, xmm6
    vmulps ymm7, ymm6, ymmword ptr [rsp + 96]
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymm1
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + r13 + 264], ymm2
    vmovups ymmword ptr [rsp + r13 + 296], ymm3
    add r13, 64
    inc r11
    add rcx, 4
    cmp r13, 256
    je .L35
.L14:
    vbroadcastss ymm3, dword ptr [rip + .K80000000]
    vmovaps ymm2, ymm3
    cmp r8, -3
    ja .L13
    vxorps xmm2, xmm2, xmm2
    mov r9d, 1
    test r8, r8
    je .L10
    mov rdx, rcx
    mov rsi, qword ptr [rsp + 40]
    vxorps xmm3, xmm3, xmm3
.L15:
    vbroadcastss ymm6, dword ptr [rdx - 48]
    vsubps ymm7, ymm6, ymmword ptr [rsi - 96]
    vsubps ymm6, ymm6, ymmword ptr [rsi - 64]
    vfmadd213ps ymm7, ymm7, ymm2
    vfmadd213ps ymm6, ymm6, ymm3
    vbroadcastss ymm3, dword ptr [rdx]
    vsubps ymm2, ymm3, ymmword ptr [rsi - 32]
    vsubps ymm3, ymm3, ymmword ptr [rsi]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
    sub rsi, -128
    add rdx, 96
    lea r8, [rbx + r9]
    add r8, 2
    add r9, 2
    cmp r8, 1
    jne .L15
    test byte ptr [rsp + 32], 1
    mov r8, qword ptr [rsp + 16]
    jne .L11
    jmp .L12
.L16:
    mov rcx, qword ptr [rsp + 48]
    add rcx, rbp
    mov rdx, qword ptr [rsp + 24]
    vmovups ymm0, ymmword ptr [rdx]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovups ymm0, ymmword ptr [rdx + 32]
    vmovups ymmword ptr [rsp + 224], ymm0
    xor r11d, r11d
    xor r13d, r13d
    mov r8, qword ptr [rsp + 16]
    jmp .L20
.L17:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdx, [rax + 4*r11]
    lea rsi, [r9 + 2*r9]
    shl rsi, 4
    shl r9, 6
    vbroadcastss ymm2, dword ptr [rdx + rsi]
    mov rdx, qword ptr [rsp + 24]
    vsubps ymm3, ymm2, ymmword ptr [rdx + r9]
    vsubps ymm2, ymm2, ymmword ptr [rdx + r9 + 32]
    vfmadd213ps ymm3, ymm3, ymm6
    vfmadd213ps ymm2, ymm2, ymm7
.L18:
    vbroadcastss ymm0, dword ptr [rip + .K40400000]
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm6, ymm3
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm3, ymm2
.L19:
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm2, ymm0, ymm6
    vbroadcastss ymm7, dword ptr [rip + .K80000000]
    vxorps ymm6, ymm2, ymm7
    vmaxps ymm6, ymm15, ymm6
    vbroadcastss ymm8, dword ptr [rip + .K42b20000]
    vminps ymm11, ymm8, ymm6
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm6, ymm5
    vfmadd213ps ymm6, ymm11, ymm4
    vbroadcastss ymm12, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm12, ymm6
    vminps ymm3, ymm0, ymm3
    vxorps ymm7, ymm3, ymm7
    vmaxps ymm7, ymm15, ymm7
    vminps ymm9, ymm8, ymm7
    vmovaps ymm7, ymm5
    vfmadd213ps ymm7, ymm9, ymm4
    vaddps ymm7, ymm12, ymm7
    vbroadcastss ymm12, dword ptr [rip + .Kbf317200]
    vfmadd231ps ymm11, ymm6, ymm12
    vbroadcastss ymm13, dword ptr [rip + .Kb5bfbe8e]
    vfmadd231ps ymm11, ymm6, ymm13
    vbroadcastss ymm0, dword ptr [rip + .K3ab511e8]
    vmovaps ymm8, ymm0
    vbroadcastss ymm15, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm8, ymm11, ymm15
    vbroadcastss ymm5, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm8, ymm11, ymm5
    vbroadcastss ymm10, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm8, ymm11, ymm10
    vbroadcastss ymm1, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm8, ymm11, ymm1
    vfmadd213ps ymm8, ymm11, ymm14
    vfmadd213ps ymm8, ymm11, ymm14
    vfmadd231ps ymm9, ymm7, ymm12
    vfmadd231ps ymm9, ymm7, ymm13
    vmovaps ymm11, ymm0
    vfmadd213ps ymm11, ymm9, ymm15
    vfmadd213ps ymm11, ymm9, ymm5
    vfmadd213ps ymm11, ymm9, ymm10
    vfmadd213ps ymm11, ymm9, ymm1
    vfmadd213ps ymm11, ymm9, ymm14
    vfmadd213ps ymm11, ymm9, ymm14
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vmulps ymm9, ymm6, ymm0
    vmulps ymm12, ymm7, ymm0
    vaddps ymm9, ymm9, ymm4
    vaddps ymm12, ymm12, ymm4
    vpslld ymm13, ymm9, 23
    vpbroadcastd ymm15, dword ptr [rip + .K3f800000]
    vpaddd ymm13, ymm13, ymm15
    vmulps ymm8, ymm8, ymm13
    vpslld ymm13, ymm12, 23
    vpaddd ymm13, ymm13, ymm15
    vmulps ymm11, ymm11, ymm13
    vaddps ymm6, ymm6, ymm4
    vpsubd ymm6, ymm6, ymm9
    vaddps ymm7, ymm7, ymm4
    vpsubd ymm7, ymm7, ymm12
    vpslld ymm6, ymm6, 23
    vpaddd ymm6, ymm15, ymm6
    vmulps ymm6, ymm8, ymm6
    vpslld ymm7, ymm7, 23
    vpaddd ymm7, ymm15, ymm7
    vbroadcastss ymm15, dword ptr [rip + .Kc2d00000]
    vmulps ymm7, ymm11, ymm7
    vmovss xmm8, dword ptr [rax + 4*r11]
    vbroadcastss ymm8, xmm8
    vfmadd213ps ymm6, ymm2, ymm6
    vmulps ymm2, ymm8, ymmword ptr [rsp + 96]
    vmulps ymm2, ymm2, ymm6
    vfmadd213ps ymm7, ymm3, ymm7
    vmulps ymm3, ymm8, ymmword ptr [rsp + 224]
    vmulps ymm3, ymm3, ymm7
    vmovups ymmword ptr [rsp + r13 + 264], ymm2
    vmovups ymmword ptr [rsp + r13 + 296], ymm3
    add r13, 64
    inc r11
    add rcx, 4
    cmp r13, 256
    je .L35
.L20:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm3, xmm3, xmm3
    cmp r8, -3
    ja .L19
    vxorps xmm2, xmm2, xmm2
    mov r9d, 1
    test r8, r8
    je .L17
    mov rdx, rcx
    mov rsi, qword ptr [rsp + 40]
.L21:
    vbroadcastss ymm6, dword ptr [rdx - 48]
    vsubps ymm7, ymm6, ymmword ptr [rsi - 96]
    vsubps ymm6, ymm6, ymmword ptr [rsi - 64]
    vfmadd213ps ymm7, ymm7, ymm3
    vfmadd213ps ymm6, ymm6, ymm2
    vbroadcastss ymm2, dword ptr [rdx]
    vsubps ymm3, ymm2, ymmword ptr [rsi - 32]
    vsubps ymm2, ymm2, ymmword ptr [rsi]
    vfmadd213ps ymm3, ymm3, ymm7
    vfmadd213ps ymm2, ymm2, ymm6
    sub rsi, -128
    add rdx, 96
    lea r8, [rbx + r9]
    add r8, 2
    add r9, 2
    cmp r8, 1
    jne .L21
    test byte ptr [rsp + 32], 1
    mov r8, qword ptr [rsp + 16]
    jne .L17
    jmp .L18
.L22:
    mov rcx, qword ptr [rsp + 48]
    lea r11, [rcx + rbp]
    mov rcx, qword ptr [rsp + 24]
    vmovups ymm0, ymmword ptr [rcx]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovups ymm0, ymmword ptr [rcx + 32]
    vmovups ymmword ptr [rsp + 224], ymm0
    xor ecx, ecx
    xor r13d, r13d
    mov r8, qword ptr [rsp + 16]
    jmp .L26
.L23:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdx, [rax + 4*rcx]
    lea rsi, [r9 + 2*r9]
    shl rsi, 4
    shl r9, 6
    vbroadcastss ymm2, dword ptr [rdx + rsi]
    mov rdx, qword ptr [rsp + 24]
    vsubps ymm3, ymm2, ymmword ptr [rdx + r9]
    vsubps ymm2, ymm2, ymmword ptr [rdx + r9 + 32]
    vfmadd213ps ymm3, ymm3, ymm6
    vfmadd213ps ymm2, ymm2, ymm7
.L24:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm3, ymm3
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm2, ymm2
.L25:
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm3, ymm0, ymm3
    vbroadcastss ymm7, dword ptr [rip + .K80000000]
    vxorps ymm6, ymm3, ymm7
    vmaxps ymm6, ymm15, ymm6
    vbroadcastss ymm8, dword ptr [rip + .K42b20000]
    vminps ymm11, ymm8, ymm6
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm6, ymm5
    vfmadd213ps ymm6, ymm11, ymm4
    vbroadcastss ymm12, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm12, ymm6
    vminps ymm2, ymm0, ymm2
    vxorps ymm7, ymm2, ymm7
    vmaxps ymm7, ymm15, ymm7
    vminps ymm9, ymm8, ymm7
    vmovaps ymm7, ymm5
    vfmadd213ps ymm7, ymm9, ymm4
    vaddps ymm7, ymm12, ymm7
    vbroadcastss ymm12, dword ptr [rip + .Kbf317200]
    vfmadd231ps ymm11, ymm6, ymm12
    vbroadcastss ymm13, dword ptr [rip + .Kb5bfbe8e]
    vfmadd231ps ymm11, ymm6, ymm13
    vbroadcastss ymm1, dword ptr [rip + .K3ab511e8]
    vmovaps ymm8, ymm1
    vbroadcastss ymm15, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm8, ymm11, ymm15
    vbroadcastss ymm5, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm8, ymm11, ymm5
    vbroadcastss ymm10, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm8, ymm11, ymm10
    vbroadcastss ymm0, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm8, ymm11, ymm0
    vfmadd213ps ymm8, ymm11, ymm14
    vfmadd213ps ymm8, ymm11, ymm14
    vfmadd231ps ymm9, ymm7, ymm12
    vfmadd231ps ymm9, ymm7, ymm13
    vfmadd213ps ymm1, ymm9, ymm15
    vfmadd213ps ymm1, ymm9, ymm5
    vfmadd213ps ymm1, ymm9, ymm10
    vfmadd213ps ymm1, ymm9, ymm0
    vfmadd213ps ymm1, ymm9, ymm14
    vfmadd213ps ymm1, ymm9, ymm14
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vmulps ymm9, ymm6, ymm0
    vmulps ymm12, ymm7, ymm0
    vaddps ymm9, ymm9, ymm4
    vaddps ymm12, ymm12, ymm4
    vpslld ymm13, ymm9, 23
    vpbroadcastd ymm15, dword ptr [rip + .K3f800000]
    vpaddd ymm13, ymm13, ymm15
    vmulps ymm8, ymm8, ymm13
    vpslld ymm13, ymm12, 23
    vpaddd ymm13, ymm13, ymm15
    vmulps ymm11, ymm13, ymm1
    vaddps ymm6, ymm6, ymm4
    vpsubd ymm6, ymm6, ymm9
    vaddps ymm7, ymm7, ymm4
    vpsubd ymm7, ymm7, ymm12
    vpslld ymm6, ymm6, 23
    vpaddd ymm6, ymm15, ymm6
    vmulps ymm6, ymm8, ymm6
    vpslld ymm7, ymm7, 23
    vpaddd ymm7, ymm15, ymm7
    vbroadcastss ymm15, dword ptr [rip + .Kc2d00000]
    vmulps ymm7, ymm11, ymm7
    vbroadcastss ymm0, dword ptr [rip + .K3eaaaaab]
    vmovaps ymm8, ymm0
    vfmadd213ps ymm8, ymm3, ymm14
    vfmadd213ps ymm8, ymm3, ymm14
    vmovss xmm3, dword ptr [rax + 4*rcx]
    vbroadcastss ymm3, xmm3
    vmulps ymm6, ymm8, ymm6
    vmulps ymm8, ymm3, ymmword ptr [rsp + 96]
    vmulps ymm6, ymm8, ymm6
    vmovaps ymm8, ymm0
    vfmadd213ps ymm8, ymm2, ymm14
    vfmadd213ps ymm8, ymm2, ymm14
    vmulps ymm2, ymm8, ymm7
    vmulps ymm3, ymm3, ymmword ptr [rsp + 224]
    vmulps ymm2, ymm3, ymm2
    vmovups ymmword ptr [rsp + r13 + 264], ymm6
    vmovups ymmword ptr [rsp + r13 + 296], ymm2
    add r13, 64
    inc rcx
    add r11, 4
    cmp r13, 256
    je .L35
.L26:
    vxorps xmm3, xmm3, xmm3
    vxorps xmm2, xmm2, xmm2
    cmp r8, -3
    ja .L25
    mov r9d, 1
    test r8, r8
    je .L23
    mov rdx, r11
    mov rsi, qword ptr [rsp + 40]
.L27:
    vbroadcastss ymm6, dword ptr [rdx - 48]
    vsubps ymm7, ymm6, ymmword ptr [rsi - 96]
    vsubps ymm6, ymm6, ymmword ptr [rsi - 64]
    vfmadd213ps ymm7, ymm7, ymm3
    vfmadd213ps ymm6, ymm6, ymm2
    vbroadcastss ymm2, dword ptr [rdx]
    vsubps ymm3, ymm2, ymmword ptr [rsi - 32]
    vsubps ymm2, ymm2, ymmword ptr [rsi]
    vfmadd213ps ymm3, ymm3, ymm7
    vfmadd213ps ymm2, ymm2, ymm6
    sub rsi, -128
    add rdx, 96
    lea r8, [rbx + r9]
    add r8, 2
    add r9, 2
    cmp r8, 1
    jne .L27
    test byte ptr [rsp + 32], 1
    mov r8, qword ptr [rsp + 16]
    jne .L23
    jmp .L24
.L28:
    mov rcx, qword ptr [rsp + 48]
    add rcx, rbp
    mov rdx, qword ptr [rsp + 24]
    vmovups ymm0, ymmword ptr [rdx]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovups ymm1, ymmword ptr [rdx + 32]
    xor r11d, r11d
    xor r13d, r13d
    mov r8, qword ptr [rsp + 16]
    jmp .L33
.L29:
    vxorps xmm3, xmm3, xmm3
.L30:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdx, [rax + 4*r11]
    lea rsi, [r9 + 2*r9]
    shl rsi, 4
    shl r9, 6
    vbroadcastss ymm3, dword ptr [rdx + rsi]
    mov rdx, qword ptr [rsp + 24]
    vsubps ymm2, ymm3, ymmword ptr [rdx + r9]
    vsubps ymm3, ymm3, ymmword ptr [rdx + r9 + 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
.L31:
    vsqrtps ymm2, ymm2
    vsqrtps ymm3, ymm3
    vbroadcastss ymm6, dword ptr [rip + .K80000000]
    vxorps ymm2, ymm2, ymm6
    vxorps ymm3, ymm3, ymm6
.L32:
    vmaxps ymm2, ymm15, ymm2
    vbroadcastss ymm6, dword ptr [rip + .K42b20000]
    vminps ymm8, ymm6, ymm2
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm2, ymm5
    vfmadd213ps ymm2, ymm8, ymm4
    vbroadcastss ymm9, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm9, ymm2
    vmaxps ymm3, ymm15, ymm3
    vminps ymm7, ymm6, ymm3
    vmovaps ymm3, ymm5
    vfmadd213ps ymm3, ymm7, ymm4
    vaddps ymm3, ymm9, ymm3
    vbroadcastss ymm9, dword ptr [rip + .Kbf317200]
    vfmadd231ps ymm8, ymm2, ymm9
    vbroadcastss ymm11, dword ptr [rip + .Kb5bfbe8e]
    vfmadd231ps ymm8, ymm2, ymm11
    vbroadcastss ymm0, dword ptr [rip + .K3ab511e8]
    vmovaps ymm6, ymm0
    vbroadcastss ymm12, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm6, ymm8, ymm12
    vbroadcastss ymm5, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm6, ymm8, ymm5
    vbroadcastss ymm10, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm6, ymm8, ymm10
    vbroadcastss ymm13, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm6, ymm8, ymm13
    vfmadd213ps ymm6, ymm8, ymm14
    vfmadd213ps ymm6, ymm8, ymm14
    vfmadd231ps ymm7, ymm3, ymm9
    vfmadd231ps ymm7, ymm3, ymm11
    vmovaps ymm8, ymm0
    vfmadd213ps ymm8, ymm7, ymm12
    vfmadd213ps ymm8, ymm7, ymm5
    vfmadd213ps ymm8, ymm7, ymm10
    vfmadd213ps ymm8, ymm7, ymm13
    vfmadd213ps ymm8, ymm7, ymm14
    vfmadd213ps ymm8, ymm7, ymm14
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vmulps ymm7, ymm2, ymm0
    vmulps ymm9, ymm3, ymm0
    vaddps ymm7, ymm7, ymm4
    vaddps ymm9, ymm9, ymm4
    vpslld ymm11, ymm7, 23
    vpbroadcastd ymm12, dword ptr [rip + .K3f800000]
    vpaddd ymm11, ymm11, ymm12
    vmulps ymm6, ymm11, ymm6
    vpslld ymm11, ymm9, 23
    vpaddd ymm11, ymm11, ymm12
    vmulps ymm8, ymm8, ymm11
    vaddps ymm2, ymm2, ymm4
    vpsubd ymm2, ymm2, ymm7
    vaddps ymm3, ymm3, ymm4
    vpsubd ymm3, ymm3, ymm9
    vpslld ymm2, ymm2, 23
    vpaddd ymm2, ymm12, ymm2
    vmulps ymm2, ymm6, ymm2
    vpslld ymm3, ymm3, 23
    vpaddd ymm3, ymm12, ymm3
    vmovss xmm6, dword ptr [rax + 4*r11]
    vmulps ymm3, ymm8, ymm3
    vbroadcastss ymm6, xmm6
    vmulps ymm7, ymm6, ymmword ptr [rsp + 96]
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymm1
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + r13 + 264], ymm2
    vmovups ymmword ptr [rsp + r13 + 296], ymm3
    add r13, 64
    inc r11
    add rcx, 4
    cmp r13, 256
    je .L35
.L33:
    vbroadcastss ymm3, dword ptr [rip + .K80000000]
    vmovaps ymm2, ymm3
    cmp r8, -3
    ja .L32
    vxorps xmm2, xmm2, xmm2
    mov r9d, 1
    test r8, r8
    je .L29
    mov rdx, rcx
    mov rsi, qword ptr [rsp + 40]
    vxorps xmm3, xmm3, xmm3
.L34:
    vbroadcastss ymm6, dword ptr [rdx - 48]
    vsubps ymm7, ymm6, ymmword ptr [rsi - 96]
    vsubps ymm6, ymm6, ymmword ptr [rsi - 64]
    vfmadd213ps ymm7, ymm7, ymm2
    vfmadd213ps ymm6, ymm6, ymm3
    vbroadcastss ymm3, dword ptr [rdx]
    vsubps ymm2, ymm3, ymmword ptr [rsi - 32]
    vsubps ymm3, ymm3, ymmword ptr [rsi]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
    sub rsi, -128
    add rdx, 96
    lea r8, [rbx + r9]
    add r8, 2
    add r9, 2
    cmp r8, 1
    jne .L34
    test byte ptr [rsp + 32], 1
    mov r8, qword ptr [rsp + 16]
    jne .L30
    jmp .L31
.L35:
    vmovups ymm9, ymmword ptr [rsp + 264]
    vmovups ymm8, ymmword ptr [rsp + 296]
    vmovups ymm7, ymmword ptr [rsp + 328]
    vmovups ymm6, ymmword ptr [rsp + 360]
    vmovups ymm3, ymmword ptr [rsp + 392]
    vmovups ymm2, ymmword ptr [rsp + 424]
    vmovups ymm1, ymmword ptr [rsp + 456]
    vmovups ymm0, ymmword ptr [rsp + 488]
    mov rcx, qword ptr [rsp + 216]
    test rcx, rcx
    je .L37
    add rbp, qword ptr [rsp + 192]
    mov rax, qword ptr [rsp + 184]
    mov r8, qword ptr [rsp + 64]
.L36:
    vmovups ymm11, ymmword ptr [rax - 32]
    vmovups ymm12, ymmword ptr [rax]
    vbroadcastss ymm13, dword ptr [rbp - 12]
    vfnmadd231ps ymm9, ymm13, ymm11
    vfnmadd231ps ymm8, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [rbp - 8]
    vfnmadd231ps ymm7, ymm13, ymm11
    vfnmadd231ps ymm6, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [rbp - 4]
    vfnmadd231ps ymm3, ymm13, ymm11
    vfnmadd231ps ymm2, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [rbp]
    vfnmadd231ps ymm1, ymm13, ymm11
    vfnmadd231ps ymm0, ymm13, ymm12
    add rbp, 48
    add rax, 64
    dec rcx
    jne .L36
    jmp .L38
.L37:
    mov r8, qword ptr [rsp + 64]
.L38:
    vmovups ymmword ptr [rsp + 264], ymm9
    vmovups ymmword ptr [rsp + 296], ymm8
    vmovups ymmword ptr [rsp + 328], ymm7
    vmovups ymmword ptr [rsp + 360], ymm6
    vmovups ymmword ptr [rsp + 392], ymm3
    vmovups ymmword ptr [rsp + 424], ymm2
    vmovups ymmword ptr [rsp + 456], ymm1
    vmovups ymmword ptr [rsp + 488], ymm0
    mov rax, qword ptr [rsp + 80]
    sub rax, r14
    sub r8, r14
    imul r10, r14, 112
    add r10, qword ptr [rsp + 56]
    xor r14d, r14d
    xor r11d, r11d
    vmovaps ymm5, ymmword ptr [rip + .Kd7661f4267b61b93]
    vmovaps xmm9, xmmword ptr [rip + .K66d8969e379a9351]
    vmovsd xmm10, qword ptr [rip + .K6f9c31ada0d6287d]
    mov qword ptr [rsp + 224], r10
    jmp .L41
.L39:
    mov rbx, qword ptr [rsp + 88]
    mov r10, qword ptr [rsp + 224]
    mov r14, qword ptr [rsp + 96]
.L40:
    popcnt edx, r13d
    add r8, rdx
    mov qword ptr [rcx + 72], r8
    xor r8d, r8d
.L41:
    test r8, r8
    jne .L45
    test rax, rax
    je .L7
    cmp r11, 256
    je .L7
    dec rax
.L42:
    vbroadcastss ymm0, dword ptr [rip + .K7fffffff]
    vandps ymm1, ymm0, ymmword ptr [rsp + r11 + 264]
    vandps ymm2, ymm0, ymmword ptr [rsp + r11 + 296]
    add r11, 64
    imul rcx, r14, 112
    inc r14
    vminps ymm0, ymm14, ymm1
    vbroadcastss ymm3, dword ptr [r10 + rcx + 88]
    xor edx, edx
    vucomiss xmm0, xmm3
    seta dl
    vminps ymm1, ymm14, ymm2
    vperm2f128 ymm2, ymm0, ymm1, 33
    vshufps ymm2, ymm2, ymm0, 48
    vshufps ymm2, ymm0, ymm2, 41
    vcmpltps ymm2, ymm3, ymm2
    vandps ymm2, ymm2, ymm5
    vextractf128 xmm6, ymm1, 1
    vblendps xmm7, xmm1, xmm6, 1
    vshufps xmm7, xmm7, xmm7, 57
    vcmpltps xmm7, xmm3, xmm7
    vmovshdup xmm8, xmm6
    xor esi, esi
    vucomiss xmm8, xmm3
    seta sil
    vandps xmm7, xmm9, xmm7
    shl esi, 13
    vshufpd xmm6, xmm6, xmm6, 1
    vcmpltps xmm3, xmm3, xmm6
    vandps xmm3, xmm10, xmm3
    vorps xmm6, xmm2, xmm7
    vextractf128 xmm2, ymm2, 1
    vorps xmm2, xmm6, xmm2
    vshufps xmm6, xmm2, xmm2, 238
    vorps xmm2, xmm2, xmm6
    vshufps xmm6, xmm2, xmm2, 85
    vorps xmm2, xmm2, xmm6
    vmovd r8d, xmm2
    vshufps xmm2, xmm3, xmm3, 85
    vorps xmm2, xmm3, xmm2
    vmovd r9d, xmm2
    or r9d, esi
    or r9d, r8d
    or r9d, edx
    mov r8d, 0
    je .L41
    mov qword ptr [rsp + 96], r14
    add rcx, r10
    mov r15d, dword ptr [rcx + 96]
    mov r10d, dword ptr [rcx + 100]
    mov r12d, dword ptr [rdi]
    mov r14d, dword ptr [rdi + 52]
    xor ebx, ebx
    cmp r14d, r10d
    setne bl
    mov esi, dword ptr [rdi + 56]
    xor r8d, r8d
    cmp esi, r10d
    setne r8b
    mov edx, dword ptr [rdi + 60]
    xor r13d, r13d
    cmp edx, r10d
    setne r13b
    cmp r12d, r15d
    setb bpl
    cmp r12d, r10d
    setne r12b
    and r12b, bpl
    movzx r12d, r12b
    vmovdqu ymm2, ymmword ptr [rdi + 4]
    vmovd xmm3, r15d
    vpbroadcastd ymm3, xmm3
    vpmaxud ymm6, ymm2, ymm3
    vpcmpeqd ymm6, ymm2, ymm6
    vmovd xmm7, r10d
    vpbroadcastd ymm7, xmm7
    vpcmpeqd ymm2, ymm2, ymm7
    vpor ymm2, ymm2, ymm6
    vpandn ymm2, ymm2, ymm5
    vmovdqu xmm6, xmmword ptr [rdi + 36]
    vpmaxud xmm3, xmm6, xmm3
    vpcmpeqd xmm3, xmm6, xmm3
    vpcmpeqd xmm6, xmm6, xmm7
    vpor xmm3, xmm6, xmm3
    vpandn xmm3, xmm3, xmm9
    shl ebx, 13
    cmp r14d, r15d
    mov r10d, 0
    cmovae ebx, r10d
    shl r8d, 14
    cmp esi, r15d
    cmovae r8d, r10d
    shl r13d, 15
    cmp edx, r15d
    cmovae r13d, r10d
    vpor xmm3, xmm2, xmm3
    vextracti128 xmm2, ymm2, 1
    vpor xmm2, xmm3, xmm2
    vpshufd xmm3, xmm2, 238
    vpor xmm2, xmm2, xmm3
    vpshufd xmm3, xmm2, 85
    vpor xmm2, xmm2, xmm3
    vmovd edx, xmm2
    or r13d, r8d
    or r13d, ebx
    or r13d, r12d
    or r13d, edx
    mov rdx, qword ptr [rcx + 8]
    mov r8, qword ptr [rcx + 72]
    vmovups ymmword ptr [rsp + 520], ymm0
    vmovups ymmword ptr [rsp + 552], ymm1
    and r13d, r9d
    je .L39
    lea rdx, [rdx + 4*r8]
    mov esi, r13d
.L43:
    tzcnt r9d, esi
    vmovss xmm0, dword ptr [rsp + 4*r9 + 520]
    vmovss dword ptr [rdx], xmm0
    add rdx, 4
    blsr esi, esi
    jne .L43
    lea rdx, [4*r8]
    add rdx, qword ptr [rcx + 32]
    mov esi, r13d
    mov rbx, qword ptr [rsp + 88]
    mov r10, qword ptr [rsp + 224]
    mov r14, qword ptr [rsp + 96]
.L44:
    tzcnt r9d, esi
    mov r9d, dword ptr [rdi + 4*r9]
    mov dword ptr [rdx], r9d
    add rdx, 4
    blsr esi, esi
    jne .L44
    jmp .L40
.L45:
    cmp rax, r8
    jbe .L7
    mov ecx, 256
    sub ecx, r11d
    shr ecx, 6
    cmp r8, rcx
    jae .L7
    mov rcx, r8
    not rcx
    add rax, rcx
    add r14, r8
    shl r8, 6
    add r11, r8
    jmp .L42
.L46:
    mov rdx, qword ptr [rsp + 8]
    inc rdx
    mov r11, qword ptr [rsp + 160]
    add qword ptr [rsp + 40], r11
    mov rax, qword ptr [rsp + 168]
    mov qword ptr [rsp + 8], rdx
    cmp rdx, rax
    mov rsi, qword ptr [rsp + 176]
    mov r10, qword ptr [rsp + 32]
    mov rdi, qword ptr [rsp + 136]
    jb .L4
    jmp .L1
.L47:
    imul rdi, r8, 112
    mov qword ptr [rsp + 8], 0
.L48:
    mov rcx, rdi
    mov rdx, qword ptr [rsp + 56]
.L49:
    test rcx, rcx
    je .L50
    mov rsi, qword ptr [rdx + 16]
    sub rsi, qword ptr [rdx + 72]
    add rdx, 112
    add rcx, -112
    cmp rsi, 32
    jae .L49
    jmp .L1
.L50:
    mov rdx, qword ptr [rsp + 8]
    inc rdx
    mov qword ptr [rsp + 8], rdx
    cmp rdx, rax
    jb .L48
    jmp .L1
.L51:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L9 .L28 .L16 .L22
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
.K66d8969e379a9351 = .long 512, .long 1024, .long 2048, .long 4096
.K6f9c31ada0d6287d = .long 16384, .long 32768, .long 0, .long 0
.K7fffffff = .long 0x7fffffff ; NaN
.K80000000 = .long 0x80000000 ; -0e0
.Kb5bfbe8e = .long 0xb5bfbe8e ; -1.4286068e-6
.Kbf000000 = .long 0xbf000000 ; -5e-1
.Kbf317200 = .long 0xbf317200 ; -6.9314575e-1
.Kc2d00000 = .long 0xc2d00000 ; -1.04e2
.Kcb400000 = .long 0xcb400000 ; -1.2582912e7
.Kd7661f4267b61b93 = .long 2, .long 4, .long 8, .long 16, .long 32, .long 64, .long 128, .long 256
