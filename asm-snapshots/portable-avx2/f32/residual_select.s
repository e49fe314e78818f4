; portable-avx2/f32/residual_select
rhotree_kernels::arch::portable::f32::residual_select::residual_select_avx2_bmi1_bmi2_fma_popcnt_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 616
    mov qword ptr [rsp + 184], rcx
    mov r11, qword ptr [rdi + 32]
    mov rax, qword ptr [rdi + 40]
    mov rbx, r11
    mov qword ptr [rsp + 72], rax
    add rbx, rax
    mov rax, -1
    cmovb rbx, rax
    mov r14, rbx
    inc r14
    cmove r14, rax
    shl r14, 4
    je .L163
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
    xor r9d, r9d
.L1:
    mov rax, r9
    add rsp, 616
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
    mov rcx, qword ptr [rdi + 48]
    mov qword ptr [rsp + 40], rcx
    mov r9, qword ptr [rdi]
    mov r10, qword ptr [rdi + 16]
    movzx edx, byte ptr [rdi + 56]
    lea rcx, [r11 - 1]
    mov qword ptr [rsp + 48], rcx
    mov rcx, r11
    inc rcx
    mov rdi, -1
    cmovne rdi, rcx
    shl rdi, 6
    mov qword ptr [rsp + 200], rdi
    imul r8, r8, 104
    cmp rbx, -2
    mov rcx, -2
    cmovae rbx, rcx
    mov qword ptr [rsp + 208], r10
    lea r15, [r10 + 160]
    shl rbx, 6
    add rbx, 64
    lea rdi, [r9 + 96]
    mov qword ptr [rsp + 56], rdi
    mov r10, r11
    and r10, -2
    neg r10
    cmp r11, -2
    cmovb rcx, r11
    lea rcx, [rcx + 2*rcx]
    shl rcx, 4
    mov qword ptr [rsp + 96], r9
    add rcx, r9
    add rcx, 60
    mov qword ptr [rsp + 216], rcx
    vbroadcastss ymm4, dword ptr [rip + .K4b400000]
    vbroadcastss ymm14, dword ptr [rip + .K3f800000]
    mov ecx, edx
    mov qword ptr [rsp + 88], rcx
    mov qword ptr [rsp + 192], r15
    mov r13, r15
    xor r9d, r9d
.L4:
    mov rdi, r8
    mov rcx, qword ptr [rsp + 184]
.L5:
    test rdi, rdi
    je .L6
    mov rdx, qword ptr [rcx + 16]
    sub rdx, qword ptr [rcx + 72]
    add rcx, 104
    add rdi, -104
    cmp rdx, 32
    jae .L5
    jmp .L1
.L6:
    mov qword ptr [rsp + 16], r11
    cmp r9, rax
    mov qword ptr [rsp + 520], r15
    mov qword ptr [rsp + 488], r9
    mov qword ptr [rsp + 104], r13
    mov qword ptr [rsp + 504], rsi
    mov qword ptr [rsp + 544], rbx
    mov qword ptr [rsp + 496], r14
    mov qword ptr [rsp + 536], rax
    mov qword ptr [rsp + 528], r8
    jae .L7
    cmp qword ptr [rsp + 40], 4
    jae .L8
    xor edx, edx
    jmp .L10
.L7:
    cmp qword ptr [rsp + 40], 4
    jae .L9
    xor r15d, r15d
    mov r14, qword ptr [rsp + 48]
    jmp .L49
.L8:
    mov rax, r14
    imul rax, r9
    mov rcx, qword ptr [rsp + 208]
    lea rbp, [rcx + 4*rax]
    shl r9, 6
    add r9, rsi
    mov qword ptr [rsp + 24], r9
    mov rax, qword ptr [rsp + 200]
    add rax, rbp
    add rax, 32
    mov qword ptr [rsp + 512], rax
    mov r12d, 4
    xor eax, eax
    mov rcx, qword ptr [rsp + 96]
    lea r9, [rcx + 4*rax]
    vbroadcastss ymm0, dword ptr [rcx + 4*rax]
    vmovups ymmword ptr [rsp + 232], ymm0
    vmovups ymmword ptr [rsp + 264], ymm0
    vmovups ymmword ptr [rsp + 296], ymm0
    vmovups ymmword ptr [rsp + 328], ymm0
    vmovups ymmword ptr [rsp + 360], ymm0
    vmovups ymmword ptr [rsp + 392], ymm0
    vmovups ymmword ptr [rsp + 424], ymm0
    vmovups ymmword ptr [rsp + 456], ymm0
    lea rcx, [rip + .T0]
    mov rax, qword ptr [rsp + 88]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    xor r13d, r13d
    mov rsi, qword ptr [rsp + 56]
    mov rcx, qword ptr [rsp + 216]
    mov qword ptr [rsp + 224], rcx
    mov rbx, qword ptr [rsp + 16]
    mov r14, qword ptr [rsp + 48]
    mov qword ptr [rsp + 64], rbp
    jmp rax
.L9:
    mov rax, r14
    imul rax, r9
    mov rcx, qword ptr [rsp + 208]
    lea rbp, [rcx + 4*rax]
    shl r9, 6
    add r9, rsi
    mov qword ptr [rsp + 24], r9
    mov rax, qword ptr [rsp + 200]
    add rax, rbp
    add rax, 32
    mov qword ptr [rsp + 512], rax
    mov r12d, 4
    xor eax, eax
    mov rcx, qword ptr [rsp + 96]
    lea r9, [rcx + 4*rax]
    vbroadcastss ymm0, dword ptr [rcx + 4*rax]
    vmovups ymmword ptr [rsp + 232], ymm0
    vmovups ymmword ptr [rsp + 264], ymm0
    vmovups ymmword ptr [rsp + 296], ymm0
    vmovups ymmword ptr [rsp + 328], ymm0
    vmovups ymmword ptr [rsp + 360], ymm0
    vmovups ymmword ptr [rsp + 392], ymm0
    vmovups ymmword ptr [rsp + 424], ymm0
    vmovups ymmword ptr [rsp + 456], ymm0
    mov rax, qword ptr [rsp + 88]
    lea rcx, [rip + .T1]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    xor r15d, r15d
    mov rdx, qword ptr [rsp + 56]
    mov rcx, qword ptr [rsp + 216]
    mov qword ptr [rsp + 80], rcx
    mov rbx, qword ptr [rsp + 16]
    mov r14, qword ptr [rsp + 48]
    mov qword ptr [rsp + 224], rbp
    jmp rax
.L10:
    mov r14, qword ptr [rsp + 48]
    cmp rdx, qword ptr [rsp + 40]
    jae .L88
    mov rax, qword ptr [rsp + 496]
    mov rbp, qword ptr [rsp + 488]
    imul rax, rbp
    mov rcx, qword ptr [rsp + 208]
    lea rcx, [rcx + 4*rax]
    shl rbp, 6
    add rbp, qword ptr [rsp + 504]
    mov rax, qword ptr [rsp + 200]
    mov qword ptr [rsp + 8], rcx
    add rax, rcx
    add rax, 32
    mov qword ptr [rsp + 64], rax
    jmp .L12
.L11:
    mov rdx, qword ptr [rsp + 32]
    add rdx, 4
    cmp rdx, qword ptr [rsp + 40]
    jae .L88
.L12:
    cmp rdx, 8
    mov eax, 8
    mov qword ptr [rsp + 32], rdx
    cmovb rax, rdx
    lea ecx, [4*rax]
    mov rdx, qword ptr [rsp + 96]
    lea r9, [rdx + rcx]
    vbroadcastss ymm0, dword ptr [rdx + rcx]
    vmovups ymmword ptr [rsp + 232], ymm0
    vmovups ymmword ptr [rsp + 264], ymm0
    vmovups ymmword ptr [rsp + 296], ymm0
    vmovups ymmword ptr [rsp + 328], ymm0
    vmovups ymmword ptr [rsp + 360], ymm0
    vmovups ymmword ptr [rsp + 392], ymm0
    vmovups ymmword ptr [rsp + 424], ymm0
    vmovups ymmword ptr [rsp + 456], ymm0
    lea rsi, [rip + .T2]
    mov rdx, qword ptr [rsp + 88]
    movsxd rdx, dword ptr [rsi + 4*rdx]
    add rdx, rsi
    jmp rdx
.L13:
    mov rdx, qword ptr [rsp + 56]
    lea r8, [rdx + rcx]
    mov rdx, qword ptr [rsp + 8]
    vmovups ymm0, ymmword ptr [rdx]
    vmovups ymm1, ymmword ptr [rdx + 32]
    xor r11d, r11d
    xor r12d, r12d
    jmp .L18
.L14:
    vxorps xmm3, xmm3, xmm3
.L15:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rsi, [r9 + 4*r11]
    lea rdi, [rdx + 2*rdx]
    shl rdi, 4
    shl rdx, 6
    vbroadcastss ymm3, dword ptr [rsi + rdi]
    mov rsi, qword ptr [rsp + 8]
    vsubps ymm2, ymm3, ymmword ptr [rsi + rdx]
    vsubps ymm3, ymm3, ymmword ptr [rsi + rdx + 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
.L16:
    vbroadcastss ymm6, dword ptr [rip + .Kbf000000]
    vmulps ymm2, ymm2, ymm6
    vmulps ymm3, ymm3, ymm6
.L17:
    vbroadcastss ymm6, dword ptr [rip + .Kc2d00000]
    vmaxps ymm2, ymm6, ymm2
    vbroadcastss ymm7, dword ptr [rip + .K42b20000]
    vminps ymm8, ymm7, ymm2
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm2, ymm5
    vfmadd213ps ymm2, ymm8, ymm4
    vbroadcastss ymm9, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm9, ymm2
    vmaxps ymm3, ymm6, ymm3
    vminps ymm7, ymm7, ymm3
    vmovaps ymm3, ymm5
    vfmadd213ps ymm3, ymm7, ymm4
    vaddps ymm3, ymm9, ymm3
    vbroadcastss ymm9, dword ptr [rip + .Kbf317200]
    vfmadd231ps ymm8, ymm2, ymm9
    vbroadcastss ymm11, dword ptr [rip + .Kb5bfbe8e]
    vfmadd231ps ymm8, ymm2, ymm11
    vbroadcastss ymm13, dword ptr [rip + .K3ab511e8]
    vmovaps ymm6, ymm13
    vbroadcastss ymm12, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm6, ymm8, ymm12
    vbroadcastss ymm5, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm6, ymm8, ymm5
    vbroadcastss ymm10, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm6, ymm8, ymm10
    vbroadcastss ymm15, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm6, ymm8, ymm15
    vfmadd213ps ymm6, ymm8, ymm14
    vfmadd213ps ymm6, ymm8, ymm14
    vfmadd231ps ymm7, ymm3, ymm9
    vfmadd231ps ymm7, ymm3, ymm11
    vmovaps ymm8, ymm13
    vfmadd213ps ymm8, ymm7, ymm12
    vfmadd213ps ymm8, ymm7, ymm5
    vfmadd213ps ymm8, ymm7, ymm10
    vfmadd213ps ymm8, ymm7, ymm15
    vfmadd213ps ymm8, ymm7, ymm14
    vfmadd213ps ymm8, ymm7, ymm14
    vbroadcastss ymm5, dword ptr [rip + .K3f000000]
    vmulps ymm7, ymm2, ymm5
    vmulps ymm9, ymm3, ymm5
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
    vmovss xmm6, dword ptr [r9 + 4*r11]
    vmulps ymm3, ymm8, ymm3
    vbroadcastss ymm6, xmm6
    vmulps ymm7, ymm6, ymm0
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymm1
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + r12 + 232], ymm2
    vmovups ymmword ptr [rsp + r12 + 264], ymm3
    add r12, 64
    inc r11
    add r8, 4
    cmp r12, 256
    je .L39
.L18:
    vbroadcastss ymm3, dword ptr [rip + .K80000000]
    vmovaps ymm2, ymm3
    cmp r14, -3
    ja .L17
    vxorps xmm2, xmm2, xmm2
    mov edx, 1
    test r14, r14
    je .L14
    mov rsi, r8
    mov rdi, qword ptr [rsp + 104]
    vxorps xmm3, xmm3, xmm3
.L19:
    vbroadcastss ymm6, dword ptr [rsi - 48]
    vsubps ymm7, ymm6, ymmword ptr [rdi - 96]
    vsubps ymm6, ymm6, ymmword ptr [rdi - 64]
    vfmadd213ps ymm7, ymm7, ymm2
    vfmadd213ps ymm6, ymm6, ymm3
    vbroadcastss ymm3, dword ptr [rsi]
    vsubps ymm2, ymm3, ymmword ptr [rdi - 32]
    vsubps ymm3, ymm3, ymmword ptr [rdi]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
    sub rdi, -128
    add rsi, 96
    lea rbx, [r10 + rdx]
    add rbx, 2
    add rdx, 2
    cmp rbx, 1
    jne .L19
    test byte ptr [rsp + 16], 1
    jne .L15
    jmp .L16
.L20:
    mov rdx, qword ptr [rsp + 56]
    lea r8, [rdx + rcx]
    mov rdx, qword ptr [rsp + 8]
    vmovups ymm0, ymmword ptr [rdx]
    vmovups ymmword ptr [rsp + 144], ymm0
    vmovups ymm0, ymmword ptr [rdx + 32]
    vmovups ymmword ptr [rsp + 112], ymm0
    xor r12d, r12d
    xor r11d, r11d
    jmp .L24
.L21:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rsi, [r9 + 4*r12]
    lea rdi, [rdx + 2*rdx]
    shl rdi, 4
    shl rdx, 6
    vbroadcastss ymm2, dword ptr [rsi + rdi]
    mov rsi, qword ptr [rsp + 8]
    vsubps ymm3, ymm2, ymmword ptr [rsi + rdx]
    vsubps ymm2, ymm2, ymmword ptr [rsi + rdx + 32]
    vfmadd213ps ymm3, ymm3, ymm6
    vfmadd213ps ymm2, ymm2, ymm7
.L22:
    vbroadcastss ymm0, dword ptr [rip + .K40400000]
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm6, ymm3
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm3, ymm2
.L23:
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm2, ymm0, ymm6
    vbroadcastss ymm7, dword ptr [rip + .K80000000]
    vxorps ymm6, ymm2, ymm7
    vbroadcastss ymm8, dword ptr [rip + .Kc2d00000]
    vmaxps ymm6, ymm8, ymm6
    vbroadcastss ymm9, dword ptr [rip + .K42b20000]
    vminps ymm11, ymm9, ymm6
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm6, ymm5
    vfmadd213ps ymm6, ymm11, ymm4
    vbroadcastss ymm12, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm12, ymm6
    vminps ymm3, ymm0, ymm3
    vxorps ymm7, ymm3, ymm7
    vmaxps ymm7, ymm8, ymm7
    vminps ymm9, ymm9, ymm7
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
    vmulps ymm7, ymm11, ymm7
    vmovss xmm8, dword ptr [r9 + 4*r12]
    vbroadcastss ymm8, xmm8
    vfmadd213ps ymm6, ymm2, ymm6
    vmulps ymm2, ymm8, ymmword ptr [rsp + 144]
    vmulps ymm2, ymm2, ymm6
    vfmadd213ps ymm7, ymm3, ymm7
    vmulps ymm3, ymm8, ymmword ptr [rsp + 112]
    vmulps ymm3, ymm3, ymm7
    vmovups ymmword ptr [rsp + r11 + 232], ymm2
    vmovups ymmword ptr [rsp + r11 + 264], ymm3
    add r11, 64
    inc r12
    add r8, 4
    cmp r11, 256
    je .L39
.L24:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm3, xmm3, xmm3
    cmp r14, -3
    ja .L23
    vxorps xmm2, xmm2, xmm2
    mov edx, 1
    test r14, r14
    je .L21
    mov rsi, r8
    mov rdi, qword ptr [rsp + 104]
.L25:
    vbroadcastss ymm6, dword ptr [rsi - 48]
    vsubps ymm7, ymm6, ymmword ptr [rdi - 96]
    vsubps ymm6, ymm6, ymmword ptr [rdi - 64]
    vfmadd213ps ymm7, ymm7, ymm3
    vfmadd213ps ymm6, ymm6, ymm2
    vbroadcastss ymm2, dword ptr [rsi]
    vsubps ymm3, ymm2, ymmword ptr [rdi - 32]
    vsubps ymm2, ymm2, ymmword ptr [rdi]
    vfmadd213ps ymm3, ymm3, ymm7
    vfmadd213ps ymm2, ymm2, ymm6
    sub rdi, -128
    add rsi, 96
    lea rbx, [r10 + rdx]
    add rbx, 2
    add rdx, 2
    cmp rbx, 1
    jne .L25
    test byte ptr [rsp + 16], 1
    jne .L21
    jmp .L22
.L26:
    mov rdx, qword ptr [rsp + 56]
    lea r12, [rdx + rcx]
    mov rdx, qword ptr [rsp + 8]
    vmovups ymm0, ymmword ptr [rdx]
    vmovups ymmword ptr [rsp + 144], ymm0
    vmovups ymm0, ymmword ptr [rdx + 32]
    vmovups ymmword ptr [rsp + 112], ymm0
    xor r8d, r8d
    xor r11d, r11d
    jmp .L30
.L27:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rsi, [r9 + 4*r8]
    lea rdi, [rdx + 2*rdx]
    shl rdi, 4
    shl rdx, 6
    vbroadcastss ymm2, dword ptr [rsi + rdi]
    mov rsi, qword ptr [rsp + 8]
    vsubps ymm3, ymm2, ymmword ptr [rsi + rdx]
    vsubps ymm2, ymm2, ymmword ptr [rsi + rdx + 32]
    vfmadd213ps ymm3, ymm3, ymm6
    vfmadd213ps ymm2, ymm2, ymm7
.L28:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm3, ymm3
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm2, ymm2
.L29:
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm3, ymm0, ymm3
    vbroadcastss ymm7, dword ptr [rip + .K80000000]
    vxorps ymm6, ymm3, ymm7
    vbroadcastss ymm8, dword ptr [rip + .Kc2d00000]
    vmaxps ymm6, ymm8, ymm6
    vbroadcastss ymm9, dword ptr [rip + .K42b20000]
    vminps ymm11, ymm9, ymm6
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm6, ymm5
    vfmadd213ps ymm6, ymm11, ymm4
    vbroadcastss ymm12, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm12, ymm6
    vminps ymm2, ymm0, ymm2
    vxorps ymm7, ymm2, ymm7
    vmaxps ymm7, ymm8, ymm7
    vminps ymm9, ymm9, ymm7
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
    vmulps ymm7, ymm11, ymm7
    vbroadcastss ymm0, dword ptr [rip + .K3eaaaaab]
    vmovaps ymm8, ymm0
    vfmadd213ps ymm8, ymm3, ymm14
    vfmadd213ps ymm8, ymm3, ymm14
    vmovss xmm3, dword ptr [r9 + 4*r8]
    vbroadcastss ymm3, xmm3
    vmulps ymm6, ymm8, ymm6
    vmulps ymm8, ymm3, ymmword ptr [rsp + 144]
    vmulps ymm6, ymm8, ymm6
    vmovaps ymm8, ymm0
    vfmadd213ps ymm8, ymm2, ymm14
    vfmadd213ps ymm8, ymm2, ymm14
    vmulps ymm2, ymm8, ymm7
    vmulps ymm3, ymm3, ymmword ptr [rsp + 112]
    vmulps ymm2, ymm3, ymm2
    vmovups ymmword ptr [rsp + r11 + 232], ymm6
    vmovups ymmword ptr [rsp + r11 + 264], ymm2
    add r11, 64
    inc r8
    add r12, 4
    cmp r11, 256
    je .L39
.L30:
    vxorps xmm3, xmm3, xmm3
    vxorps xmm2, xmm2, xmm2
    cmp r14, -3
    ja .L29
    mov edx, 1
    test r14, r14
    je .L27
    mov rsi, r12
    mov rdi, qword ptr [rsp + 104]
.L31:
    vbroadcastss ymm6, dword ptr [rsi - 48]
    vsubps ymm7, ymm6, ymmword ptr [rdi - 96]
    vsubps ymm6, ymm6, ymmword ptr [rdi - 64]
    vfmadd213ps ymm7, ymm7, ymm3
    vfmadd213ps ymm6, ymm6, ymm2
    vbroadcastss ymm2, dword ptr [rsi]
    vsubps ymm3, ymm2, ymmword ptr [rdi - 32]
    vsubps ymm2, ymm2, ymmword ptr [rdi]
    vfmadd213ps ymm3, ymm3, ymm7
    vfmadd213ps ymm2, ymm2, ymm6
    sub rdi, -128
    add rsi, 96
    lea rbx, [r10 + rdx]
    add rbx, 2
    add rdx, 2
    cmp rbx, 1
    jne .L31
    test byte ptr [rsp + 16], 1
    jne .L27
    jmp .L28
.L32:
    mov rdx, qword ptr [rsp + 56]
    lea r8, [rdx + rcx]
    mov rdx, qword ptr [rsp + 8]
    vmovups ymm0, ymmword ptr [rdx]
    vmovups ymm1, ymmword ptr [rdx + 32]
    xor r11d, r11d
    xor r12d, r12d
    jmp .L37
.L33:
    vxorps xmm3, xmm3, xmm3
.L34:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rsi, [r9 + 4*r11]
    lea rdi, [rdx + 2*rdx]
    shl rdi, 4
    shl rdx, 6
    vbroadcastss ymm3, dword ptr [rsi + rdi]
    mov rsi, qword ptr [rsp + 8]
    vsubps ymm2, ymm3, ymmword ptr [rsi + rdx]
    vsubps ymm3, ymm3, ymmword ptr [rsi + rdx + 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
.L35:
    vsqrtps ymm2, ymm2
    vsqrtps ymm3, ymm3
    vbroadcastss ymm6, dword ptr [rip + .K80000000]
    vxorps ymm2, ymm2, ymm6
    vxorps ymm3, ymm3, ymm6
.L36:
    vbroadcastss ymm6, dword ptr [rip + .Kc2d00000]
    vmaxps ymm2, ymm6, ymm2
    vbroadcastss ymm7, dword ptr [rip + .K42b20000]
    vminps ymm8, ymm7, ymm2
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm2, ymm5
    vfmadd213ps ymm2, ymm8, ymm4
    vbroadcastss ymm9, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm9, ymm2
    vmaxps ymm3, ymm6, ymm3
    vminps ymm7, ymm7, ymm3
    vmovaps ymm3, ymm5
    vfmadd213ps ymm3, ymm7, ymm4
    vaddps ymm3, ymm9, ymm3
    vbroadcastss ymm9, dword ptr [rip + .Kbf317200]
    vfmadd231ps ymm8, ymm2, ymm9
    vbroadcastss ymm11, dword ptr [rip + .Kb5bfbe8e]
    vfmadd231ps ymm8, ymm2, ymm11
    vbroadcastss ymm13, dword ptr [rip + .K3ab511e8]
    vmovaps ymm6, ymm13
    vbroadcastss ymm12, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm6, ymm8, ymm12
    vbroadcastss ymm5, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm6, ymm8, ymm5
    vbroadcastss ymm10, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm6, ymm8, ymm10
    vbroadcastss ymm15, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm6, ymm8, ymm15
    vfmadd213ps ymm6, ymm8, ymm14
    vfmadd213ps ymm6, ymm8, ymm14
    vfmadd231ps ymm7, ymm3, ymm9
    vfmadd231ps ymm7, ymm3, ymm11
    vmovaps ymm8, ymm13
    vfmadd213ps ymm8, ymm7, ymm12
    vfmadd213ps ymm8, ymm7, ymm5
    vfmadd213ps ymm8, ymm7, ymm10
    vfmadd213ps ymm8, ymm7, ymm15
    vfmadd213ps ymm8, ymm7, ymm14
    vfmadd213ps ymm8, ymm7, ymm14
    vbroadcastss ymm5, dword ptr [rip + .K3f000000]
    vmulps ymm7, ymm2, ymm5
    vmulps ymm9, ymm3, ymm5
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
    vmovss xmm6, dword ptr [r9 + 4*r11]
    vmulps ymm3, ymm8, ymm3
    vbroadcastss ymm6, xmm6
    vmulps ymm7, ymm6, ymm0
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymm1
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + r12 + 232], ymm2
    vmovups ymmword ptr [rsp + r12 + 264], ymm3
    add r12, 64
    inc r11
    add r8, 4
    cmp r12, 256
    je .L39
.L37:
    vbroadcastss ymm3, dword ptr [rip + .K80000000]
    vmovaps ymm2, ymm3
    cmp r14, -3
    ja .L36
    vxorps xmm2, xmm2, xmm2
    mov edx, 1
    test r14, r14
    je .L33
    mov rsi, r8
    mov rdi, qword ptr [rsp + 104]
    vxorps xmm3, xmm3, xmm3
.L38:
    vbroadcastss ymm6, dword ptr [rsi - 48]
    vsubps ymm7, ymm6, ymmword ptr [rdi - 96]
    vsubps ymm6, ymm6, ymmword ptr [rdi - 64]
    vfmadd213ps ymm7, ymm7, ymm2
    vfmadd213ps ymm6, ymm6, ymm3
    vbroadcastss ymm3, dword ptr [rsi]
    vsubps ymm2, ymm3, ymmword ptr [rdi - 32]
    vsubps ymm3, ymm3, ymmword ptr [rdi]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
    sub rdi, -128
    add rsi, 96
    lea rbx, [r10 + rdx]
    add rbx, 2
    add rdx, 2
    cmp rbx, 1
    jne .L38
    test byte ptr [rsp + 16], 1
    jne .L34
    jmp .L35
.L39:
    vmovups ymm9, ymmword ptr [rsp + 232]
    vmovups ymm8, ymmword ptr [rsp + 264]
    vmovups ymm7, ymmword ptr [rsp + 296]
    vmovups ymm6, ymmword ptr [rsp + 328]
    vmovups ymm3, ymmword ptr [rsp + 360]
    vmovups ymm2, ymmword ptr [rsp + 392]
    vmovups ymm1, ymmword ptr [rsp + 424]
    vmovups ymm0, ymmword ptr [rsp + 456]
    mov r8, qword ptr [rsp + 72]
    test r8, r8
    je .L41
    add rcx, qword ptr [rsp + 216]
    mov rsi, qword ptr [rsp + 64]
.L40:
    vmovups ymm11, ymmword ptr [rsi - 32]
    vmovups ymm12, ymmword ptr [rsi]
    vbroadcastss ymm13, dword ptr [rcx - 12]
    vfnmadd231ps ymm9, ymm13, ymm11
    vfnmadd231ps ymm8, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [rcx - 8]
    vfnmadd231ps ymm7, ymm13, ymm11
    vfnmadd231ps ymm6, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [rcx - 4]
    vfnmadd231ps ymm3, ymm13, ymm11
    vfnmadd231ps ymm2, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [rcx]
    vfnmadd231ps ymm1, ymm13, ymm11
    vfnmadd231ps ymm0, ymm13, ymm12
    add rcx, 48
    add rsi, 64
    dec r8
    jne .L40
.L41:
    mov rdx, qword ptr [rsp + 32]
    sub rdx, rax
    vmovups ymmword ptr [rsp + 232], ymm9
    vmovups ymmword ptr [rsp + 264], ymm8
    vmovups ymmword ptr [rsp + 296], ymm7
    vmovups ymmword ptr [rsp + 328], ymm6
    vmovups ymmword ptr [rsp + 360], ymm3
    vmovups ymmword ptr [rsp + 392], ymm2
    vmovups ymmword ptr [rsp + 424], ymm1
    vmovups ymmword ptr [rsp + 456], ymm0
    mov rcx, qword ptr [rsp + 40]
    sub rcx, rax
    imul r9, rax, 104
    add r9, qword ptr [rsp + 184]
    xor r11d, r11d
    xor r12d, r12d
    vmovaps ymm5, ymmword ptr [rip + .Kd7661f4267b61b93]
    vmovaps xmm9, xmmword ptr [rip + .K66d8969e379a9351]
    vmovsd xmm10, qword ptr [rip + .K6f9c31ada0d6287d]
    mov qword ptr [rsp + 24], r9
    jmp .L44
.L42:
    mov r14, qword ptr [rsp + 48]
    mov r9, qword ptr [rsp + 24]
.L43:
    popcnt eax, r11d
    add rdx, rax
    mov qword ptr [r8 + 72], rdx
    xor edx, edx
    mov rcx, qword ptr [rsp + 144]
    mov r11, qword ptr [rsp + 112]
.L44:
    test rdx, rdx
    jne .L48
    test rcx, rcx
    je .L11
    cmp r12, 256
    je .L11
    dec rcx
.L45:
    vbroadcastss ymm0, dword ptr [rip + .K7fffffff]
    vandps ymm1, ymm0, ymmword ptr [rsp + r12 + 232]
    vandps ymm2, ymm0, ymmword ptr [rsp + r12 + 264]
    add r12, 64
    imul r8, r11, 104
    inc r11
    vminps ymm0, ymm14, ymm1
    vbroadcastss ymm3, dword ptr [r9 + r8 + 88]
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
    xor eax, eax
    vucomiss xmm8, xmm3
    seta al
    vandps xmm7, xmm9, xmm7
    shl eax, 13
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
    vmovd edi, xmm2
    vshufps xmm2, xmm3, xmm3, 85
    vorps xmm2, xmm3, xmm2
    vmovd esi, xmm2
    or esi, eax
    or esi, edi
    or esi, edx
    mov edx, 0
    je .L44
    mov qword ptr [rsp + 112], r11
    mov qword ptr [rsp + 144], rcx
    add r8, r9
    mov r15d, dword ptr [r8 + 92]
    mov r9d, dword ptr [r8 + 96]
    mov ebx, dword ptr [rbp]
    mov eax, dword ptr [rbp + 52]
    xor edx, edx
    cmp eax, r9d
    setne dl
    mov r14d, dword ptr [rbp + 56]
    xor r13d, r13d
    cmp r14d, r9d
    setne r13b
    mov edi, dword ptr [rbp + 60]
    xor r11d, r11d
    cmp edi, r9d
    setne r11b
    cmp ebx, r15d
    setb cl
    cmp ebx, r9d
    setne bl
    and bl, cl
    movzx ebx, bl
    vmovdqu ymm2, ymmword ptr [rbp + 4]
    vmovd xmm3, r15d
    vpbroadcastd ymm3, xmm3
    vpmaxud ymm6, ymm2, ymm3
    vpcmpeqd ymm6, ymm2, ymm6
    vmovd xmm7, r9d
    vpbroadcastd ymm7, xmm7
    vpcmpeqd ymm2, ymm2, ymm7
    vpor ymm2, ymm2, ymm6
    vpandn ymm2, ymm2, ymm5
    vmovdqu xmm6, xmmword ptr [rbp + 36]
    vpmaxud xmm3, xmm6, xmm3
    vpcmpeqd xmm3, xmm6, xmm3
    vpcmpeqd xmm6, xmm6, xmm7
    vpor xmm3, xmm6, xmm3
    vpandn xmm3, xmm3, xmm9
    shl edx, 13
    cmp eax, r15d
    mov eax, 0
    cmovae edx, eax
    shl r13d, 14
    cmp r14d, r15d
    cmovae r13d, eax
    shl r11d, 15
    cmp edi, r15d
    cmovae r11d, eax
    vpor xmm3, xmm2, xmm3
    vextracti128 xmm2, ymm2, 1
    vpor xmm2, xmm3, xmm2
    vpshufd xmm3, xmm2, 238
    vpor xmm2, xmm2, xmm3
    vpshufd xmm3, xmm2, 85
    vpor xmm2, xmm2, xmm3
    vmovd eax, xmm2
    or r11d, r13d
    or r11d, edx
    or r11d, ebx
    or r11d, eax
    mov rax, qword ptr [r8 + 8]
    mov rdx, qword ptr [r8 + 72]
    vmovups ymmword ptr [rsp + 552], ymm0
    vmovups ymmword ptr [rsp + 584], ymm1
    and r11d, esi
    je .L42
    lea rax, [rax + 4*rdx]
    mov esi, r11d
.L46:
    tzcnt ecx, esi
    vmovss xmm0, dword ptr [rsp + 4*rcx + 552]
    vmovss dword ptr [rax], xmm0
    add rax, 4
    blsr esi, esi
    jne .L46
    lea rax, [4*rdx]
    add rax, qword ptr [r8 + 32]
    mov esi, r11d
    mov r14, qword ptr [rsp + 48]
    mov r9, qword ptr [rsp + 24]
.L47:
    tzcnt ecx, esi
    mov ecx, dword ptr [rbp + 4*rcx]
    mov dword ptr [rax], ecx
    add rax, 4
    blsr esi, esi
    jne .L47
    jmp .L43
.L48:
    cmp rcx, rdx
    jbe .L11
    mov eax, 256
    sub eax, r12d
    shr eax, 6
    cmp rdx, rax
    jae .L11
    mov rax, rdx
    not rax
    add rcx, rax
    add r11, rdx
    shl rdx, 6
    add r12, rdx
    jmp .L45
.L49:
    cmp r15, qword ptr [rsp + 40]
    jae .L88
    mov rax, qword ptr [rsp + 496]
    mov rbp, qword ptr [rsp + 488]
    imul rax, rbp
    mov rcx, qword ptr [rsp + 208]
    lea rcx, [rcx + 4*rax]
    shl rbp, 6
    add rbp, qword ptr [rsp + 504]
    mov rax, qword ptr [rsp + 200]
    mov qword ptr [rsp + 8], rcx
    add rax, rcx
    add rax, 32
    mov qword ptr [rsp + 32], rax
    jmp .L51
.L50:
    mov r15, qword ptr [rsp + 64]
    add r15, 4
    cmp r15, qword ptr [rsp + 40]
    jae .L88
.L51:
    cmp r15, 8
    mov eax, 8
    mov qword ptr [rsp + 64], r15
    cmovb rax, r15
    lea ecx, [4*rax]
    mov rdx, qword ptr [rsp + 96]
    lea r9, [rdx + rcx]
    vbroadcastss ymm0, dword ptr [rdx + rcx]
    vmovups ymmword ptr [rsp + 232], ymm0
    vmovups ymmword ptr [rsp + 264], ymm0
    vmovups ymmword ptr [rsp + 296], ymm0
    vmovups ymmword ptr [rsp + 328], ymm0
    vmovups ymmword ptr [rsp + 360], ymm0
    vmovups ymmword ptr [rsp + 392], ymm0
    vmovups ymmword ptr [rsp + 424], ymm0
    vmovups ymmword ptr [rsp + 456], ymm0
    mov rdx, qword ptr [rsp + 88]
    lea rsi, [rip + .T3]
    movsxd rdx, dword ptr [rsi + 4*rdx]
    add rdx, rsi
    jmp rdx
.L52:
    mov rdx, qword ptr [rsp + 56]
    lea r8, [rdx + rcx]
    mov rdx, qword ptr [rsp + 8]
    vmovups ymm0, ymmword ptr [rdx]
    vmovups ymm1, ymmword ptr [rdx + 32]
    xor r11d, r11d
    xor r12d, r12d
    jmp .L57
.L53:
    vxorps xmm3, xmm3, xmm3
.L54:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rsi, [r9 + 4*r11]
    lea rdi, [rdx + 2*rdx]
    shl rdi, 4
    shl rdx, 6
    vbroadcastss ymm3, dword ptr [rsi + rdi]
    mov rsi, qword ptr [rsp + 8]
    vsubps ymm2, ymm3, ymmword ptr [rsi + rdx]
    vsubps ymm3, ymm3, ymmword ptr [rsi + rdx + 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
.L55:
    vbroadcastss ymm6, dword ptr [rip + .Kbf000000]
    vmulps ymm2, ymm2, ymm6
    vmulps ymm3, ymm3, ymm6
.L56:
    vbroadcastss ymm6, dword ptr [rip + .Kc2d00000]
    vmaxps ymm2, ymm6, ymm2
    vbroadcastss ymm7, dword ptr [rip + .K42b20000]
    vminps ymm8, ymm7, ymm2
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm2, ymm5
    vfmadd213ps ymm2, ymm8, ymm4
    vbroadcastss ymm9, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm9, ymm2
    vmaxps ymm3, ymm6, ymm3
    vminps ymm7, ymm7, ymm3
    vmovaps ymm3, ymm5
    vfmadd213ps ymm3, ymm7, ymm4
    vaddps ymm3, ymm9, ymm3
    vbroadcastss ymm9, dword ptr [rip + .Kbf317200]
    vfmadd231ps ymm8, ymm2, ymm9
    vbroadcastss ymm11, dword ptr [rip + .Kb5bfbe8e]
    vfmadd231ps ymm8, ymm2, ymm11
    vbroadcastss ymm13, dword ptr [rip + .K3ab511e8]
    vmovaps ymm6, ymm13
    vbroadcastss ymm12, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm6, ymm8, ymm12
    vbroadcastss ymm5, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm6, ymm8, ymm5
    vbroadcastss ymm10, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm6, ymm8, ymm10
    vbroadcastss ymm15, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm6, ymm8, ymm15
    vfmadd213ps ymm6, ymm8, ymm14
    vfmadd213ps ymm6, ymm8, ymm14
    vfmadd231ps ymm7, ymm3, ymm9
    vfmadd231ps ymm7, ymm3, ymm11
    vmovaps ymm8, ymm13
    vfmadd213ps ymm8, ymm7, ymm12
    vfmadd213ps ymm8, ymm7, ymm5
    vfmadd213ps ymm8, ymm7, ymm10
    vfmadd213ps ymm8, ymm7, ymm15
    vfmadd213ps ymm8, ymm7, ymm14
    vfmadd213ps ymm8, ymm7, ymm14
    vbroadcastss ymm5, dword ptr [rip + .K3f000000]
    vmulps ymm7, ymm2, ymm5
    vmulps ymm9, ymm3, ymm5
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
    vmovss xmm6, dword ptr [r9 + 4*r11]
    vmulps ymm3, ymm8, ymm3
    vbroadcastss ymm6, xmm6
    vmulps ymm7, ymm6, ymm0
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymm1
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + r12 + 232], ymm2
    vmovups ymmword ptr [rsp + r12 + 264], ymm3
    add r12, 64
    inc r11
    add r8, 4
    cmp r12, 256
    je .L78
.L57:
    vbroadcastss ymm3, dword ptr [rip + .K80000000]
    vmovaps ymm2, ymm3
    cmp r14, -3
    ja .L56
    vxorps xmm2, xmm2, xmm2
    mov edx, 1
    test r14, r14
    je .L53
    mov rsi, r8
    mov rdi, qword ptr [rsp + 192]
    vxorps xmm3, xmm3, xmm3
.L58:
    vbroadcastss ymm6, dword ptr [rsi - 48]
    vsubps ymm7, ymm6, ymmword ptr [rdi - 96]
    vsubps ymm6, ymm6, ymmword ptr [rdi - 64]
    vfmadd213ps ymm7, ymm7, ymm2
    vfmadd213ps ymm6, ymm6, ymm3
    vbroadcastss ymm3, dword ptr [rsi]
    vsubps ymm2, ymm3, ymmword ptr [rdi - 32]
    vsubps ymm3, ymm3, ymmword ptr [rdi]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
    sub rdi, -128
    add rsi, 96
    lea rbx, [r10 + rdx]
    add rbx, 2
    add rdx, 2
    cmp rbx, 1
    jne .L58
    test byte ptr [rsp + 16], 1
    jne .L54
    jmp .L55
.L59:
    mov rdx, qword ptr [rsp + 56]
    lea r8, [rdx + rcx]
    mov rdx, qword ptr [rsp + 8]
    vmovups ymm0, ymmword ptr [rdx]
    vmovups ymmword ptr [rsp + 144], ymm0
    vmovups ymm0, ymmword ptr [rdx + 32]
    vmovups ymmword ptr [rsp + 112], ymm0
    xor r12d, r12d
    xor r11d, r11d
    jmp .L63
.L60:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rsi, [r9 + 4*r12]
    lea rdi, [rdx + 2*rdx]
    shl rdi, 4
    shl rdx, 6
    vbroadcastss ymm2, dword ptr [rsi + rdi]
    mov rsi, qword ptr [rsp + 8]
    vsubps ymm3, ymm2, ymmword ptr [rsi + rdx]
    vsubps ymm2, ymm2, ymmword ptr [rsi + rdx + 32]
    vfmadd213ps ymm3, ymm3, ymm6
    vfmadd213ps ymm2, ymm2, ymm7
.L61:
    vbroadcastss ymm0, dword ptr [rip + .K40400000]
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm6, ymm3
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm3, ymm2
.L62:
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm2, ymm0, ymm6
    vbroadcastss ymm7, dword ptr [rip + .K80000000]
    vxorps ymm6, ymm2, ymm7
    vbroadcastss ymm8, dword ptr [rip + .Kc2d00000]
    vmaxps ymm6, ymm8, ymm6
    vbroadcastss ymm9, dword ptr [rip + .K42b20000]
    vminps ymm11, ymm9, ymm6
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm6, ymm5
    vfmadd213ps ymm6, ymm11, ymm4
    vbroadcastss ymm12, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm12, ymm6
    vminps ymm3, ymm0, ymm3
    vxorps ymm7, ymm3, ymm7
    vmaxps ymm7, ymm8, ymm7
    vminps ymm9, ymm9, ymm7
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
    vmulps ymm7, ymm11, ymm7
    vmovss xmm8, dword ptr [r9 + 4*r12]
    vbroadcastss ymm8, xmm8
    vfmadd213ps ymm6, ymm2, ymm6
    vmulps ymm2, ymm8, ymmword ptr [rsp + 144]
    vmulps ymm2, ymm2, ymm6
    vfmadd213ps ymm7, ymm3, ymm7
    vmulps ymm3, ymm8, ymmword ptr [rsp + 112]
    vmulps ymm3, ymm3, ymm7
    vmovups ymmword ptr [rsp + r11 + 232], ymm2
    vmovups ymmword ptr [rsp + r11 + 264], ymm3
    add r11, 64
    inc r12
    add r8, 4
    cmp r11, 256
    je .L78
.L63:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm3, xmm3, xmm3
    cmp r14, -3
    ja .L62
    vxorps xmm2, xmm2, xmm2
    mov edx, 1
    test r14, r14
    je .L60
    mov rsi, r8
    mov rdi, qword ptr [rsp + 192]
.L64:
    vbroadcastss ymm6, dword ptr [rsi - 48]
    vsubps ymm7, ymm6, ymmword ptr [rdi - 96]
    vsubps ymm6, ymm6, ymmword ptr [rdi - 64]
    vfmadd213ps ymm7, ymm7, ymm3
    vfmadd213ps ymm6, ymm6, ymm2
    vbroadcastss ymm2, dword ptr [rsi]
    vsubps ymm3, ymm2, ymmword ptr [rdi - 32]
    vsubps ymm2, ymm2, ymmword ptr [rdi]
    vfmadd213ps ymm3, ymm3, ymm7
    vfmadd213ps ymm2, ymm2, ymm6
    sub rdi, -128
    add rsi, 96
    lea rbx, [r10 + rdx]
    add rbx, 2
    add rdx, 2
    cmp rbx, 1
    jne .L64
    test byte ptr [rsp + 16], 1
    jne .L60
    jmp .L61
.L65:
    mov rdx, qword ptr [rsp + 56]
    lea r12, [rdx + rcx]
    mov rdx, qword ptr [rsp + 8]
    vmovups ymm0, ymmword ptr [rdx]
    vmovups ymmword ptr [rsp + 144], ymm0
    vmovups ymm0, ymmword ptr [rdx + 32]
    vmovups ymmword ptr [rsp + 112], ymm0
    xor r8d, r8d
    xor r11d, r11d
    jmp .L69
.L66:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rsi, [r9 + 4*r8]
    lea rdi, [rdx + 2*rdx]
    shl rdi, 4
    shl rdx, 6
    vbroadcastss ymm2, dword ptr [rsi + rdi]
    mov rsi, qword ptr [rsp + 8]
    vsubps ymm3, ymm2, ymmword ptr [rsi + rdx]
    vsubps ymm2, ymm2, ymmword ptr [rsi + rdx + 32]
    vfmadd213ps ymm3, ymm3, ymm6
    vfmadd213ps ymm2, ymm2, ymm7
.L67:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm3, ymm3
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm2, ymm2
.L68:
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm3, ymm0, ymm3
    vbroadcastss ymm7, dword ptr [rip + .K80000000]
    vxorps ymm6, ymm3, ymm7
    vbroadcastss ymm8, dword ptr [rip + .Kc2d00000]
    vmaxps ymm6, ymm8, ymm6
    vbroadcastss ymm9, dword ptr [rip + .K42b20000]
    vminps ymm11, ymm9, ymm6
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm6, ymm5
    vfmadd213ps ymm6, ymm11, ymm4
    vbroadcastss ymm12, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm12, ymm6
    vminps ymm2, ymm0, ymm2
    vxorps ymm7, ymm2, ymm7
    vmaxps ymm7, ymm8, ymm7
    vminps ymm9, ymm9, ymm7
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
    vmulps ymm7, ymm11, ymm7
    vbroadcastss ymm0, dword ptr [rip + .K3eaaaaab]
    vmovaps ymm8, ymm0
    vfmadd213ps ymm8, ymm3, ymm14
    vfmadd213ps ymm8, ymm3, ymm14
    vmovss xmm3, dword ptr [r9 + 4*r8]
    vbroadcastss ymm3, xmm3
    vmulps ymm6, ymm8, ymm6
    vmulps ymm8, ymm3, ymmword ptr [rsp + 144]
    vmulps ymm6, ymm8, ymm6
    vmovaps ymm8, ymm0
    vfmadd213ps ymm8, ymm2, ymm14
    vfmadd213ps ymm8, ymm2, ymm14
    vmulps ymm2, ymm8, ymm7
    vmulps ymm3, ymm3, ymmword ptr [rsp + 112]
    vmulps ymm2, ymm3, ymm2
    vmovups ymmword ptr [rsp + r11 + 232], ymm6
    vmovups ymmword ptr [rsp + r11 + 264], ymm2
    add r11, 64
    inc r8
    add r12, 4
    cmp r11, 256
    je .L78
.L69:
    vxorps xmm3, xmm3, xmm3
    vxorps xmm2, xmm2, xmm2
    cmp r14, -3
    ja .L68
    mov edx, 1
    test r14, r14
    je .L66
    mov rsi, r12
    mov rdi, qword ptr [rsp + 192]
.L70:
    vbroadcastss ymm6, dword ptr [rsi - 48]
    vsubps ymm7, ymm6, ymmword ptr [rdi - 96]
    vsubps ymm6, ymm6, ymmword ptr [rdi - 64]
    vfmadd213ps ymm7, ymm7, ymm3
    vfmadd213ps ymm6, ymm6, ymm2
    vbroadcastss ymm2, dword ptr [rsi]
    vsubps ymm3, ymm2, ymmword ptr [rdi - 32]
    vsubps ymm2, ymm2, ymmword ptr [rdi]
    vfmadd213ps ymm3, ymm3, ymm7
    vfmadd213ps ymm2, ymm2, ymm6
    sub rdi, -128
    add rsi, 96
    lea rbx, [r10 + rdx]
    add rbx, 2
    add rdx, 2
    cmp rbx, 1
    jne .L70
    test byte ptr [rsp + 16], 1
    jne .L66
    jmp .L67
.L71:
    mov rdx, qword ptr [rsp + 56]
    lea r8, [rdx + rcx]
    mov rdx, qword ptr [rsp + 8]
    vmovups ymm0, ymmword ptr [rdx]
    vmovups ymm1, ymmword ptr [rdx + 32]
    xor r11d, r11d
    xor r12d, r12d
    jmp .L76
.L72:
    vxorps xmm3, xmm3, xmm3
.L73:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rsi, [r9 + 4*r11]
    lea rdi, [rdx + 2*rdx]
    shl rdi, 4
    shl rdx, 6
    vbroadcastss ymm3, dword ptr [rsi + rdi]
    mov rsi, qword ptr [rsp + 8]
    vsubps ymm2, ymm3, ymmword ptr [rsi + rdx]
    vsubps ymm3, ymm3, ymmword ptr [rsi + rdx + 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
.L74:
    vsqrtps ymm2, ymm2
    vsqrtps ymm3, ymm3
    vbroadcastss ymm6, dword ptr [rip + .K80000000]
    vxorps ymm2, ymm2, ymm6
    vxorps ymm3, ymm3, ymm6
.L75:
    vbroadcastss ymm6, dword ptr [rip + .Kc2d00000]
    vmaxps ymm2, ymm6, ymm2
    vbroadcastss ymm7, dword ptr [rip + .K42b20000]
    vminps ymm8, ymm7, ymm2
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm2, ymm5
    vfmadd213ps ymm2, ymm8, ymm4
    vbroadcastss ymm9, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm9, ymm2
    vmaxps ymm3, ymm6, ymm3
    vminps ymm7, ymm7, ymm3
    vmovaps ymm3, ymm5
    vfmadd213ps ymm3, ymm7, ymm4
    vaddps ymm3, ymm9, ymm3
    vbroadcastss ymm9, dword ptr [rip + .Kbf317200]
    vfmadd231ps ymm8, ymm2, ymm9
    vbroadcastss ymm11, dword ptr [rip + .Kb5bfbe8e]
    vfmadd231ps ymm8, ymm2, ymm11
    vbroadcastss ymm13, dword ptr [rip + .K3ab511e8]
    vmovaps ymm6, ymm13
    vbroadcastss ymm12, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm6, ymm8, ymm12
    vbroadcastss ymm5, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm6, ymm8, ymm5
    vbroadcastss ymm10, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm6, ymm8, ymm10
    vbroadcastss ymm15, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm6, ymm8, ymm15
    vfmadd213ps ymm6, ymm8, ymm14
    vfmadd213ps ymm6, ymm8, ymm14
    vfmadd231ps ymm7, ymm3, ymm9
    vfmadd231ps ymm7, ymm3, ymm11
    vmovaps ymm8, ymm13
    vfmadd213ps ymm8, ymm7, ymm12
    vfmadd213ps ymm8, ymm7, ymm5
    vfmadd213ps ymm8, ymm7, ymm10
    vfmadd213ps ymm8, ymm7, ymm15
    vfmadd213ps ymm8, ymm7, ymm14
    vfmadd213ps ymm8, ymm7, ymm14
    vbroadcastss ymm5, dword ptr [rip + .K3f000000]
    vmulps ymm7, ymm2, ymm5
    vmulps ymm9, ymm3, ymm5
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
    vmovss xmm6, dword ptr [r9 + 4*r11]
    vmulps ymm3, ymm8, ymm3
    vbroadcastss ymm6, xmm6
    vmulps ymm7, ymm6, ymm0
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymm1
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + r12 + 232], ymm2
    vmovups ymmword ptr [rsp + r12 + 264], ymm3
    add r12, 64
    inc r11
    add r8, 4
    cmp r12, 256
    je .L78
.L76:
    vbroadcastss ymm3, dword ptr [rip + .K80000000]
    vmovaps ymm2, ymm3
    cmp r14, -3
    ja .L75
    vxorps xmm2, xmm2, xmm2
    mov edx, 1
    test r14, r14
    je .L72
    mov rsi, r8
    mov rdi, qword ptr [rsp + 192]
    vxorps xmm3, xmm3, xmm3
.L77:
    vbroadcastss ymm6, dword ptr [rsi - 48]
    vsubps ymm7, ymm6, ymmword ptr [rdi - 96]
    vsubps ymm6, ymm6, ymmword ptr [rdi - 64]
    vfmadd213ps ymm7, ymm7, ymm2
    vfmadd213ps ymm6, ymm6, ymm3
    vbroadcastss ymm3, dword ptr [rsi]
    vsubps ymm2, ymm3, ymmword ptr [rdi - 32]
    vsubps ymm3, ymm3, ymmword ptr [rdi]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
    sub rdi, -128
    add rsi, 96
    lea rbx, [r10 + rdx]
    add rbx, 2
    add rdx, 2
    cmp rbx, 1
    jne .L77
    test byte ptr [rsp + 16], 1
    jne .L73
    jmp .L74
.L78:
    vmovups ymm9, ymmword ptr [rsp + 232]
    vmovups ymm8, ymmword ptr [rsp + 264]
    vmovups ymm7, ymmword ptr [rsp + 296]
    vmovups ymm6, ymmword ptr [rsp + 328]
    vmovups ymm3, ymmword ptr [rsp + 360]
    vmovups ymm2, ymmword ptr [rsp + 392]
    vmovups ymm1, ymmword ptr [rsp + 424]
    vmovups ymm0, ymmword ptr [rsp + 456]
    mov r8, qword ptr [rsp + 72]
    test r8, r8
    je .L80
    add rcx, qword ptr [rsp + 216]
    mov rsi, qword ptr [rsp + 32]
.L79:
    vmovups ymm11, ymmword ptr [rsi - 32]
    vmovups ymm12, ymmword ptr [rsi]
    vbroadcastss ymm13, dword ptr [rcx - 12]
    vfnmadd231ps ymm9, ymm13, ymm11
    vfnmadd231ps ymm8, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [rcx - 8]
    vfnmadd231ps ymm7, ymm13, ymm11
    vfnmadd231ps ymm6, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [rcx - 4]
    vfnmadd231ps ymm3, ymm13, ymm11
    vfnmadd231ps ymm2, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [rcx]
    vfnmadd231ps ymm1, ymm13, ymm11
    vfnmadd231ps ymm0, ymm13, ymm12
    add rcx, 48
    add rsi, 64
    dec r8
    jne .L79
.L80:
    mov rdx, qword ptr [rsp + 64]
    sub rdx, rax
    vmovups ymmword ptr [rsp + 232], ymm9
    vmovups ymmword ptr [rsp + 264], ymm8
    vmovups ymmword ptr [rsp + 296], ymm7
    vmovups ymmword ptr [rsp + 328], ymm6
    vmovups ymmword ptr [rsp + 360], ymm3
    vmovups ymmword ptr [rsp + 392], ymm2
    vmovups ymmword ptr [rsp + 424], ymm1
    vmovups ymmword ptr [rsp + 456], ymm0
    mov rcx, qword ptr [rsp + 40]
    sub rcx, rax
    imul r9, rax, 104
    add r9, qword ptr [rsp + 184]
    xor r12d, r12d
    xor r11d, r11d
    vmovaps ymm5, ymmword ptr [rip + .Kd7661f4267b61b93]
    vmovaps xmm9, xmmword ptr [rip + .K66d8969e379a9351]
    vmovsd xmm10, qword ptr [rip + .K6f9c31ada0d6287d]
    mov qword ptr [rsp + 24], r9
    jmp .L83
.L81:
    mov r14, qword ptr [rsp + 48]
    mov r9, qword ptr [rsp + 24]
.L82:
    popcnt eax, r11d
    add rdx, rax
    mov qword ptr [r8 + 72], rdx
    xor edx, edx
    mov rcx, qword ptr [rsp + 144]
    mov r11, qword ptr [rsp + 112]
.L83:
    test rdx, rdx
    jne .L87
    test rcx, rcx
    je .L50
    cmp r12, 256
    je .L50
    dec rcx
.L84:
    vbroadcastss ymm0, dword ptr [rip + .K7fffffff]
    vandps ymm1, ymm0, ymmword ptr [rsp + r12 + 232]
    vandps ymm2, ymm0, ymmword ptr [rsp + r12 + 264]
    add r12, 64
    imul r8, r11, 104
    inc r11
    vminps ymm0, ymm14, ymm1
    vbroadcastss ymm3, dword ptr [r9 + r8 + 88]
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
    xor eax, eax
    vucomiss xmm8, xmm3
    seta al
    vandps xmm7, xmm9, xmm7
    shl eax, 13
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
    vmovd edi, xmm2
    vshufps xmm2, xmm3, xmm3, 85
    vorps xmm2, xmm3, xmm2
    vmovd esi, xmm2
    or esi, eax
    or esi, edi
    or esi, edx
    mov edx, 0
    je .L83
    mov qword ptr [rsp + 112], r11
    mov qword ptr [rsp + 144], rcx
    add r8, r9
    mov r15d, dword ptr [r8 + 92]
    mov r9d, dword ptr [r8 + 96]
    mov ebx, dword ptr [rbp]
    mov eax, dword ptr [rbp + 52]
    xor edx, edx
    cmp eax, r9d
    setne dl
    mov r14d, dword ptr [rbp + 56]
    xor r13d, r13d
    cmp r14d, r9d
    setne r13b
    mov edi, dword ptr [rbp + 60]
    xor r11d, r11d
    cmp edi, r9d
    setne r11b
    cmp ebx, r15d
    setb cl
    cmp ebx, r9d
    setne bl
    and bl, cl
    movzx ebx, bl
    vmovdqu ymm2, ymmword ptr [rbp + 4]
    vmovd xmm3, r15d
    vpbroadcastd ymm3, xmm3
    vpmaxud ymm6, ymm2, ymm3
    vpcmpeqd ymm6, ymm2, ymm6
    vmovd xmm7, r9d
    vpbroadcastd ymm7, xmm7
    vpcmpeqd ymm2, ymm2, ymm7
    vpor ymm2, ymm2, ymm6
    vpandn ymm2, ymm2, ymm5
    vmovdqu xmm6, xmmword ptr [rbp + 36]
    vpmaxud xmm3, xmm6, xmm3
    vpcmpeqd xmm3, xmm6, xmm3
    vpcmpeqd xmm6, xmm6, xmm7
    vpor xmm3, xmm6, xmm3
    vpandn xmm3, xmm3, xmm9
    shl edx, 13
    cmp eax, r15d
    mov eax, 0
    cmovae edx, eax
    shl r13d, 14
    cmp r14d, r15d
    cmovae r13d, eax
    shl r11d, 15
    cmp edi, r15d
    cmovae r11d, eax
    vpor xmm3, xmm2, xmm3
    vextracti128 xmm2, ymm2, 1
    vpor xmm2, xmm3, xmm2
    vpshufd xmm3, xmm2, 238
    vpor xmm2, xmm2, xmm3
    vpshufd xmm3, xmm2, 85
    vpor xmm2, xmm2, xmm3
    vmovd eax, xmm2
    or r11d, r13d
    or r11d, edx
    or r11d, ebx
    or r11d, eax
    mov rax, qword ptr [r8 + 8]
    mov rdx, qword ptr [r8 + 72]
    vmovups ymmword ptr [rsp + 552], ymm0
    vmovups ymmword ptr [rsp + 584], ymm1
    and r11d, esi
    je .L81
    lea rax, [rax + 4*rdx]
    mov esi, r11d
.L85:
    tzcnt ecx, esi
    vmovss xmm0, dword ptr [rsp + 4*rcx + 552]
    vmovss dword ptr [rax], xmm0
    add rax, 4
    blsr esi, esi
    jne .L85
    lea rax, [4*rdx]
    add rax, qword ptr [r8 + 32]
    mov esi, r11d
    mov r14, qword ptr [rsp + 48]
    mov r9, qword ptr [rsp + 24]
.L86:
    tzcnt ecx, esi
    mov ecx, dword ptr [rbp + 4*rcx]
    mov dword ptr [rax], ecx
    add rax, 4
    blsr esi, esi
    jne .L86
    jmp .L82
.L87:
    cmp rcx, rdx
    jbe .L50
    mov eax, 256
    sub eax, r12d
    shr eax, 6
    cmp rdx, rax
    jae .L50
    mov rax, rdx
    not rax
    add rcx, rax
    mov rax, rdx
    shl rax, 6
    add r12, rax
    add r11, rdx
    jmp .L84
.L88:
    mov r9, qword ptr [rsp + 488]
    inc r9
    mov rbx, qword ptr [rsp + 544]
    mov r13, qword ptr [rsp + 104]
    add r13, rbx
    add qword ptr [rsp + 192], rbx
    mov r15, qword ptr [rsp + 520]
    add r15, rbx
    mov rax, qword ptr [rsp + 536]
    cmp r9, rax
    mov rsi, qword ptr [rsp + 504]
    mov r11, qword ptr [rsp + 16]
    mov r14, qword ptr [rsp + 496]
    mov r8, qword ptr [rsp + 528]
    jb .L4
    jmp .L1
.L89:
    vmovups ymm0, ymmword ptr [rbp]
    vmovups ymm1, ymmword ptr [rbp + 32]
    mov qword ptr [rsp + 32], rdx
    mov rax, rdx
    xor r8d, r8d
    xor r11d, r11d
    jmp .L94
.L90:
    vxorps xmm3, xmm3, xmm3
.L91:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdx, [r9 + 4*r8]
    lea rsi, [rcx + 2*rcx]
    shl rsi, 4
    shl rcx, 6
    vbroadcastss ymm3, dword ptr [rdx + rsi]
    vsubps ymm2, ymm3, ymmword ptr [rbp + rcx]
    vsubps ymm3, ymm3, ymmword ptr [rbp + rcx + 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
.L92:
    vbroadcastss ymm6, dword ptr [rip + .Kbf000000]
    vmulps ymm2, ymm2, ymm6
    vmulps ymm3, ymm3, ymm6
.L93:
    vbroadcastss ymm6, dword ptr [rip + .Kc2d00000]
    vmaxps ymm2, ymm6, ymm2
    vbroadcastss ymm7, dword ptr [rip + .K42b20000]
    vminps ymm8, ymm7, ymm2
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm2, ymm5
    vfmadd213ps ymm2, ymm8, ymm4
    vbroadcastss ymm9, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm9, ymm2
    vmaxps ymm3, ymm6, ymm3
    vminps ymm7, ymm7, ymm3
    vmovaps ymm3, ymm5
    vfmadd213ps ymm3, ymm7, ymm4
    vaddps ymm3, ymm9, ymm3
    vbroadcastss ymm9, dword ptr [rip + .Kbf317200]
    vfmadd231ps ymm8, ymm2, ymm9
    vbroadcastss ymm11, dword ptr [rip + .Kb5bfbe8e]
    vfmadd231ps ymm8, ymm2, ymm11
    vbroadcastss ymm15, dword ptr [rip + .K3ab511e8]
    vmovaps ymm6, ymm15
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
    vfmadd213ps ymm15, ymm7, ymm12
    vfmadd213ps ymm15, ymm7, ymm5
    vfmadd213ps ymm15, ymm7, ymm10
    vfmadd213ps ymm15, ymm7, ymm13
    vfmadd213ps ymm15, ymm7, ymm14
    vfmadd213ps ymm15, ymm7, ymm14
    vbroadcastss ymm5, dword ptr [rip + .K3f000000]
    vmulps ymm7, ymm2, ymm5
    vmulps ymm9, ymm3, ymm5
    vaddps ymm7, ymm7, ymm4
    vaddps ymm9, ymm9, ymm4
    vpslld ymm11, ymm7, 23
    vpbroadcastd ymm12, dword ptr [rip + .K3f800000]
    vpaddd ymm11, ymm11, ymm12
    vmulps ymm6, ymm11, ymm6
    vpslld ymm11, ymm9, 23
    vpaddd ymm11, ymm11, ymm12
    vmulps ymm8, ymm15, ymm11
    vaddps ymm2, ymm2, ymm4
    vpsubd ymm2, ymm2, ymm7
    vaddps ymm3, ymm3, ymm4
    vpsubd ymm3, ymm3, ymm9
    vpslld ymm2, ymm2, 23
    vpaddd ymm2, ymm12, ymm2
    vmulps ymm2, ymm6, ymm2
    vpslld ymm3, ymm3, 23
    vpaddd ymm3, ymm12, ymm3
    vmovss xmm6, dword ptr [r9 + 4*r8]
    vmulps ymm3, ymm8, ymm3
    vbroadcastss ymm6, xmm6
    vmulps ymm7, ymm6, ymm0
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymm1
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + r11 + 232], ymm2
    vmovups ymmword ptr [rsp + r11 + 264], ymm3
    add r11, 64
    inc r8
    add rax, 4
    cmp r11, 256
    je .L115
.L94:
    vbroadcastss ymm3, dword ptr [rip + .K80000000]
    vmovaps ymm2, ymm3
    cmp r14, -3
    ja .L93
    vxorps xmm2, xmm2, xmm2
    mov ecx, 1
    test r14, r14
    je .L90
    mov rdx, rax
    mov rsi, r13
    vxorps xmm3, xmm3, xmm3
.L95:
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
    lea rdi, [r10 + rcx]
    add rdi, 2
    add rcx, 2
    cmp rdi, 1
    jne .L95
    test bl, 1
    jne .L91
    jmp .L92
.L96:
    vmovups ymm0, ymmword ptr [rbp]
    vmovups ymm1, ymmword ptr [rbp + 32]
    mov qword ptr [rsp + 32], rdx
    mov rax, rdx
    xor r8d, r8d
    xor r11d, r11d
    jmp .L101
.L97:
    vxorps xmm3, xmm3, xmm3
.L98:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdx, [r9 + 4*r8]
    lea rsi, [rcx + 2*rcx]
    shl rsi, 4
    shl rcx, 6
    vbroadcastss ymm3, dword ptr [rdx + rsi]
    vsubps ymm2, ymm3, ymmword ptr [rbp + rcx]
    vsubps ymm3, ymm3, ymmword ptr [rbp + rcx + 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
.L99:
    vsqrtps ymm2, ymm2
    vsqrtps ymm3, ymm3
    vbroadcastss ymm6, dword ptr [rip + .K80000000]
    vxorps ymm2, ymm2, ymm6
    vxorps ymm3, ymm3, ymm6
.L100:
    vbroadcastss ymm6, dword ptr [rip + .Kc2d00000]
    vmaxps ymm2, ymm6, ymm2
    vbroadcastss ymm7, dword ptr [rip + .K42b20000]
    vminps ymm8, ymm7, ymm2
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm2, ymm5
    vfmadd213ps ymm2, ymm8, ymm4
    vbroadcastss ymm9, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm9, ymm2
    vmaxps ymm3, ymm6, ymm3
    vminps ymm7, ymm7, ymm3
    vmovaps ymm3, ymm5
    vfmadd213ps ymm3, ymm7, ymm4
    vaddps ymm3, ymm9, ymm3
    vbroadcastss ymm9, dword ptr [rip + .Kbf317200]
    vfmadd231ps ymm8, ymm2, ymm9
    vbroadcastss ymm11, dword ptr [rip + .Kb5bfbe8e]
    vfmadd231ps ymm8, ymm2, ymm11
    vbroadcastss ymm15, dword ptr [rip + .K3ab511e8]
    vmovaps ymm6, ymm15
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
    vmovaps ymm8, ymm15
    vfmadd213ps ymm8, ymm7, ymm12
    vfmadd213ps ymm8, ymm7, ymm5
    vfmadd213ps ymm8, ymm7, ymm10
    vfmadd213ps ymm8, ymm7, ymm13
    vfmadd213ps ymm8, ymm7, ymm14
    vfmadd213ps ymm8, ymm7, ymm14
    vbroadcastss ymm5, dword ptr [rip + .K3f000000]
    vmulps ymm7, ymm2, ymm5
    vmulps ymm9, ymm3, ymm5
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
    vmovss xmm6, dword ptr [r9 + 4*r8]
    vmulps ymm3, ymm8, ymm3
    vbroadcastss ymm6, xmm6
    vmulps ymm7, ymm6, ymm0
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymm1
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + r11 + 232], ymm2
    vmovups ymmword ptr [rsp + r11 + 264], ymm3
    add r11, 64
    inc r8
    add rax, 4
    cmp r11, 256
    je .L115
.L101:
    vbroadcastss ymm3, dword ptr [rip + .K80000000]
    vmovaps ymm2, ymm3
    cmp r14, -3
    ja .L100
    vxorps xmm2, xmm2, xmm2
    mov ecx, 1
    test r14, r14
    je .L97
    mov rdx, rax
    mov rsi, r13
    vxorps xmm3, xmm3, xmm3
.L102:
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
    lea rdi, [r10 + rcx]
    add rdi, 2
    add rcx, 2
    cmp rdi, 1
    jne .L102
    test bl, 1
    jne .L98
    jmp .L99
.L103:
    vmovups ymm0, ymmword ptr [rbp]
    vmovups ymmword ptr [rsp + 144], ymm0
    vmovups ymm0, ymmword ptr [rbp + 32]
    vmovups ymmword ptr [rsp + 112], ymm0
    mov qword ptr [rsp + 32], rdx
    mov rax, rdx
    xor r8d, r8d
    xor r11d, r11d
    jmp .L107
.L104:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdx, [r9 + 4*r8]
    lea rsi, [rcx + 2*rcx]
    shl rsi, 4
    shl rcx, 6
    vbroadcastss ymm2, dword ptr [rdx + rsi]
    vsubps ymm3, ymm2, ymmword ptr [rbp + rcx]
    vsubps ymm2, ymm2, ymmword ptr [rbp + rcx + 32]
    vfmadd213ps ymm3, ymm3, ymm6
    vfmadd213ps ymm2, ymm2, ymm7
.L105:
    vbroadcastss ymm0, dword ptr [rip + .K40400000]
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm6, ymm3
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm3, ymm2
.L106:
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm2, ymm0, ymm6
    vbroadcastss ymm7, dword ptr [rip + .K80000000]
    vxorps ymm6, ymm2, ymm7
    vbroadcastss ymm8, dword ptr [rip + .Kc2d00000]
    vmaxps ymm6, ymm8, ymm6
    vbroadcastss ymm9, dword ptr [rip + .K42b20000]
    vminps ymm11, ymm9, ymm6
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm6, ymm5
    vfmadd213ps ymm6, ymm11, ymm4
    vbroadcastss ymm12, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm12, ymm6
    vminps ymm3, ymm0, ymm3
    vxorps ymm7, ymm3, ymm7
    vmaxps ymm7, ymm8, ymm7
    vminps ymm9, ymm9, ymm7
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
    vmulps ymm7, ymm11, ymm7
    vmovss xmm8, dword ptr [r9 + 4*r8]
    vbroadcastss ymm8, xmm8
    vfmadd213ps ymm6, ymm2, ymm6
    vmulps ymm2, ymm8, ymmword ptr [rsp + 144]
    vmulps ymm2, ymm2, ymm6
    vfmadd213ps ymm7, ymm3, ymm7
    vmulps ymm3, ymm8, ymmword ptr [rsp + 112]
    vmulps ymm3, ymm3, ymm7
    vmovups ymmword ptr [rsp + r11 + 232], ymm2
    vmovups ymmword ptr [rsp + r11 + 264], ymm3
    add r11, 64
    inc r8
    add rax, 4
    cmp r11, 256
    je .L115
.L107:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm3, xmm3, xmm3
    cmp r14, -3
    ja .L106
    vxorps xmm2, xmm2, xmm2
    mov ecx, 1
    test r14, r14
    je .L104
    mov rdx, rax
    mov rsi, r13
.L108:
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
    lea rdi, [r10 + rcx]
    add rdi, 2
    add rcx, 2
    cmp rdi, 1
    jne .L108
    test bl, 1
    jne .L104
    jmp .L105
.L109:
    vmovups ymm0, ymmword ptr [rbp]
    vmovups ymmword ptr [rsp + 144], ymm0
    vmovups ymm0, ymmword ptr [rbp + 32]
    vmovups ymmword ptr [rsp + 112], ymm0
    mov qword ptr [rsp + 32], rdx
    mov rax, rdx
    xor r8d, r8d
    xor r11d, r11d
    jmp .L113
.L110:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdx, [r9 + 4*r8]
    lea rsi, [rcx + 2*rcx]
    shl rsi, 4
    shl rcx, 6
    vbroadcastss ymm2, dword ptr [rdx + rsi]
    vsubps ymm3, ymm2, ymmword ptr [rbp + rcx]
    vsubps ymm2, ymm2, ymmword ptr [rbp + rcx + 32]
    vfmadd213ps ymm3, ymm3, ymm6
    vfmadd213ps ymm2, ymm2, ymm7
.L111:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm3, ymm3
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm2, ymm2
.L112:
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm3, ymm0, ymm3
    vbroadcastss ymm7, dword ptr [rip + .K80000000]
    vxorps ymm6, ymm3, ymm7
    vbroadcastss ymm8, dword ptr [rip + .Kc2d00000]
    vmaxps ymm6, ymm8, ymm6
    vbroadcastss ymm9, dword ptr [rip + .K42b20000]
    vminps ymm11, ymm9, ymm6
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm6, ymm5
    vfmadd213ps ymm6, ymm11, ymm4
    vbroadcastss ymm12, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm12, ymm6
    vminps ymm2, ymm0, ymm2
    vxorps ymm7, ymm2, ymm7
    vmaxps ymm7, ymm8, ymm7
    vminps ymm9, ymm9, ymm7
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
    vmulps ymm7, ymm11, ymm7
    vbroadcastss ymm0, dword ptr [rip + .K3eaaaaab]
    vmovaps ymm8, ymm0
    vfmadd213ps ymm8, ymm3, ymm14
    vfmadd213ps ymm8, ymm3, ymm14
    vmovss xmm3, dword ptr [r9 + 4*r8]
    vbroadcastss ymm3, xmm3
    vmulps ymm6, ymm8, ymm6
    vmulps ymm8, ymm3, ymmword ptr [rsp + 144]
    vmulps ymm6, ymm8, ymm6
    vmovaps ymm8, ymm0
    vfmadd213ps ymm8, ymm2, ymm14
    vfmadd213ps ymm8, ymm2, ymm14
    vmulps ymm2, ymm8, ymm7
    vmulps ymm3, ymm3, ymmword ptr [rsp + 112]
    vmulps ymm2, ymm3, ymm2
    vmovups ymmword ptr [rsp + r11 + 232], ymm6
    vmovups ymmword ptr [rsp + r11 + 264], ymm2
    add r11, 64
    inc r8
    add rax, 4
    cmp r11, 256
    je .L115
.L113:
    vxorps xmm3, xmm3, xmm3
    vxorps xmm2, xmm2, xmm2
    cmp r14, -3
    ja .L112
    mov ecx, 1
    test r14, r14
    je .L110
    mov rdx, rax
    mov rsi, r13
.L114:
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
    lea rdi, [r10 + rcx]
    add rdi, 2
    add rcx, 2
    cmp rdi, 1
    jne .L114
    test bl, 1
    jne .L110
    jmp .L111
.L115:
    mov rax, r15
    mov r8, qword ptr [rsp + 72]
    vmovups ymm9, ymmword ptr [rsp + 232]
    vmovups ymm8, ymmword ptr [rsp + 264]
    vmovups ymm7, ymmword ptr [rsp + 296]
    vmovups ymm6, ymmword ptr [rsp + 328]
    vmovups ymm3, ymmword ptr [rsp + 360]
    vmovups ymm2, ymmword ptr [rsp + 392]
    vmovups ymm1, ymmword ptr [rsp + 424]
    vmovups ymm0, ymmword ptr [rsp + 456]
    test r8, r8
    je .L117
    mov qword ptr [rsp + 64], r12
    mov rcx, qword ptr [rsp + 512]
    mov rsi, qword ptr [rsp + 80]
.L116:
    vmovups ymm11, ymmword ptr [rcx - 32]
    vmovups ymm12, ymmword ptr [rcx]
    vbroadcastss ymm13, dword ptr [rsi - 12]
    vfnmadd231ps ymm9, ymm13, ymm11
    vfnmadd231ps ymm8, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [rsi - 8]
    vfnmadd231ps ymm7, ymm13, ymm11
    vfnmadd231ps ymm6, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [rsi - 4]
    vfnmadd231ps ymm3, ymm13, ymm11
    vfnmadd231ps ymm2, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [rsi]
    vfnmadd231ps ymm1, ymm13, ymm11
    vfnmadd231ps ymm0, ymm13, ymm12
    add rsi, 48
    add rcx, 64
    dec r8
    jne .L116
    jmp .L118
.L117:
    mov qword ptr [rsp + 64], r12
.L118:
    vmovups ymmword ptr [rsp + 232], ymm9
    vmovups ymmword ptr [rsp + 264], ymm8
    vmovups ymmword ptr [rsp + 296], ymm7
    vmovups ymmword ptr [rsp + 328], ymm6
    vmovups ymmword ptr [rsp + 360], ymm3
    vmovups ymmword ptr [rsp + 392], ymm2
    vmovups ymmword ptr [rsp + 424], ymm1
    vmovups ymmword ptr [rsp + 456], ymm0
    mov r9, qword ptr [rsp + 40]
    sub r9, rax
    vmovaps ymm5, ymmword ptr [rip + .Kd7661f4267b61b93]
    vmovaps xmm9, xmmword ptr [rip + .K66d8969e379a9351]
    vmovsd xmm10, qword ptr [rip + .K6f9c31ada0d6287d]
    mov r12, qword ptr [rsp + 24]
    je .L125
    imul rax, rax, 104
    add rax, qword ptr [rsp + 184]
    xor ebp, ebp
    xor r8d, r8d
    mov qword ptr [rsp + 8], rax
    jmp .L122
.L119:
    mov r14, qword ptr [rsp + 48]
    mov r12, qword ptr [rsp + 24]
.L120:
    popcnt eax, ecx
    add rdx, rax
    mov qword ptr [r11 + 72], rdx
    mov rax, qword ptr [rsp + 8]
.L121:
    dec r9
    add r8, 64
    inc rbp
    test r9, r9
    je .L125
.L122:
    cmp r8, 256
    je .L125
    vbroadcastss ymm1, dword ptr [rip + .K7fffffff]
    imul r11, rbp, 104
    vandps ymm0, ymm1, ymmword ptr [rsp + r8 + 232]
    vminps ymm0, ymm14, ymm0
    vandps ymm1, ymm1, ymmword ptr [rsp + r8 + 264]
    vbroadcastss ymm2, dword ptr [rax + r11 + 88]
    vminps ymm1, ymm14, ymm1
    xor ecx, ecx
    vucomiss xmm0, xmm2
    seta cl
    vperm2f128 ymm3, ymm0, ymm1, 33
    vshufps ymm3, ymm3, ymm0, 48
    vshufps ymm3, ymm0, ymm3, 41
    vcmpltps ymm3, ymm2, ymm3
    vandps ymm3, ymm3, ymm5
    vextractf128 xmm6, ymm1, 1
    vblendps xmm7, xmm1, xmm6, 1
    vshufps xmm7, xmm7, xmm7, 57
    vcmpltps xmm7, xmm2, xmm7
    vandps xmm7, xmm9, xmm7
    vmovshdup xmm8, xmm6
    xor edx, edx
    vucomiss xmm8, xmm2
    seta dl
    shl edx, 13
    vshufpd xmm6, xmm6, xmm6, 1
    vcmpltps xmm2, xmm2, xmm6
    vandps xmm2, xmm10, xmm2
    vorps xmm6, xmm3, xmm7
    vextractf128 xmm3, ymm3, 1
    vorps xmm3, xmm6, xmm3
    vshufps xmm6, xmm3, xmm3, 238
    vorps xmm3, xmm3, xmm6
    vshufps xmm6, xmm3, xmm3, 85
    vorps xmm3, xmm3, xmm6
    vmovd edi, xmm3
    vshufps xmm3, xmm2, xmm2, 85
    vorps xmm2, xmm2, xmm3
    vmovd esi, xmm2
    or esi, edx
    or esi, edi
    or esi, ecx
    je .L121
    add r11, rax
    mov r15d, dword ptr [r11 + 92]
    mov r14d, dword ptr [r11 + 96]
    mov ebx, dword ptr [r12]
    mov edi, dword ptr [r12 + 52]
    xor edx, edx
    cmp edi, r14d
    setne dl
    mov eax, dword ptr [r12 + 56]
    mov dword ptr [rsp + 112], eax
    xor r13d, r13d
    cmp eax, r14d
    setne r13b
    mov eax, dword ptr [r12 + 60]
    mov dword ptr [rsp + 144], eax
    xor ecx, ecx
    cmp eax, r14d
    setne cl
    cmp ebx, r15d
    setb al
    cmp ebx, r14d
    setne bl
    and bl, al
    movzx ebx, bl
    vmovdqu ymm2, ymmword ptr [r12 + 4]
    vmovd xmm3, r15d
    vpbroadcastd ymm3, xmm3
    vpmaxud ymm6, ymm2, ymm3
    vpcmpeqd ymm6, ymm2, ymm6
    vmovd xmm7, r14d
    vpbroadcastd ymm7, xmm7
    vpcmpeqd ymm2, ymm2, ymm7
    vpor ymm2, ymm2, ymm6
    vpandn ymm2, ymm2, ymm5
    vmovdqu xmm6, xmmword ptr [r12 + 36]
    vpmaxud xmm3, xmm6, xmm3
    vpcmpeqd xmm3, xmm6, xmm3
    vpcmpeqd xmm6, xmm6, xmm7
    vpor xmm3, xmm6, xmm3
    vpandn xmm3, xmm3, xmm9
    shl edx, 13
    cmp edi, r15d
    mov eax, 0
    cmovae edx, eax
    shl r13d, 14
    cmp dword ptr [rsp + 112], r15d
    cmovae r13d, eax
    shl ecx, 15
    cmp dword ptr [rsp + 144], r15d
    cmovae ecx, eax
    vpor xmm3, xmm2, xmm3
    vextracti128 xmm2, ymm2, 1
    vpor xmm2, xmm3, xmm2
    vpshufd xmm3, xmm2, 238
    vpor xmm2, xmm2, xmm3
    vpshufd xmm3, xmm2, 85
    vpor xmm2, xmm2, xmm3
    vmovd eax, xmm2
    or ecx, r13d
    or ecx, edx
    or ecx, ebx
    or ecx, eax
    mov rdi, qword ptr [r11 + 8]
    mov rdx, qword ptr [r11 + 72]
    vmovups ymmword ptr [rsp + 552], ymm0
    vmovups ymmword ptr [rsp + 584], ymm1
    and ecx, esi
    je .L119
    lea rsi, [rdi + 4*rdx]
    mov edi, ecx
.L123:
    tzcnt eax, edi
    vmovss xmm0, dword ptr [rsp + 4*rax + 552]
    vmovss dword ptr [rsi], xmm0
    add rsi, 4
    blsr edi, edi
    jne .L123
    lea rsi, [4*rdx]
    add rsi, qword ptr [r11 + 32]
    mov edi, ecx
    mov r14, qword ptr [rsp + 48]
    mov r12, qword ptr [rsp + 24]
.L124:
    tzcnt eax, edi
    mov eax, dword ptr [r12 + 4*rax]
    mov dword ptr [rsi], eax
    add rsi, 4
    blsr edi, edi
    jne .L124
    jmp .L120
.L125:
    mov r15, qword ptr [rsp + 64]
    lea r12, [r15 + 4]
    cmp r12, qword ptr [rsp + 40]
    ja .L49
    mov rdx, qword ptr [rsp + 32]
    add rdx, 16
    add qword ptr [rsp + 80], 16
    mov rax, qword ptr [rsp + 96]
    lea r9, [rax + 4*r15]
    vbroadcastss ymm0, dword ptr [rax + 4*r15]
    vmovups ymmword ptr [rsp + 232], ymm0
    vmovups ymmword ptr [rsp + 264], ymm0
    vmovups ymmword ptr [rsp + 296], ymm0
    vmovups ymmword ptr [rsp + 328], ymm0
    vmovups ymmword ptr [rsp + 360], ymm0
    vmovups ymmword ptr [rsp + 392], ymm0
    vmovups ymmword ptr [rsp + 424], ymm0
    vmovups ymmword ptr [rsp + 456], ymm0
    mov rax, qword ptr [rsp + 88]
    lea rcx, [rip + .T1]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    mov rbx, qword ptr [rsp + 16]
    mov r13, qword ptr [rsp + 104]
    mov rbp, qword ptr [rsp + 224]
    jmp rax
.L126:
    vmovups ymm0, ymmword ptr [rbp]
    vmovups ymm1, ymmword ptr [rbp + 32]
    mov qword ptr [rsp + 80], rsi
    mov rcx, rsi
    xor r8d, r8d
    xor r11d, r11d
    jmp .L131
.L127:
    vxorps xmm3, xmm3, xmm3
.L128:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdx, [r9 + 4*r8]
    lea rsi, [rax + 2*rax]
    shl rsi, 4
    shl rax, 6
    vbroadcastss ymm3, dword ptr [rdx + rsi]
    vsubps ymm2, ymm3, ymmword ptr [rbp + rax]
    vsubps ymm3, ymm3, ymmword ptr [rbp + rax + 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
.L129:
    vbroadcastss ymm6, dword ptr [rip + .Kbf000000]
    vmulps ymm2, ymm2, ymm6
    vmulps ymm3, ymm3, ymm6
.L130:
    vbroadcastss ymm6, dword ptr [rip + .Kc2d00000]
    vmaxps ymm2, ymm6, ymm2
    vbroadcastss ymm7, dword ptr [rip + .K42b20000]
    vminps ymm8, ymm7, ymm2
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm2, ymm5
    vfmadd213ps ymm2, ymm8, ymm4
    vbroadcastss ymm9, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm9, ymm2
    vmaxps ymm3, ymm6, ymm3
    vminps ymm7, ymm7, ymm3
    vmovaps ymm3, ymm5
    vfmadd213ps ymm3, ymm7, ymm4
    vaddps ymm3, ymm9, ymm3
    vbroadcastss ymm9, dword ptr [rip + .Kbf317200]
    vfmadd231ps ymm8, ymm2, ymm9
    vbroadcastss ymm11, dword ptr [rip + .Kb5bfbe8e]
    vfmadd231ps ymm8, ymm2, ymm11
    vbroadcastss ymm13, dword ptr [rip + .K3ab511e8]
    vmovaps ymm6, ymm13
    vbroadcastss ymm12, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm6, ymm8, ymm12
    vbroadcastss ymm5, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm6, ymm8, ymm5
    vbroadcastss ymm10, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm6, ymm8, ymm10
    vbroadcastss ymm15, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm6, ymm8, ymm15
    vfmadd213ps ymm6, ymm8, ymm14
    vfmadd213ps ymm6, ymm8, ymm14
    vfmadd231ps ymm7, ymm3, ymm9
    vfmadd231ps ymm7, ymm3, ymm11
    vmovaps ymm8, ymm13
    vfmadd213ps ymm8, ymm7, ymm12
    vfmadd213ps ymm8, ymm7, ymm5
    vfmadd213ps ymm8, ymm7, ymm10
    vfmadd213ps ymm8, ymm7, ymm15
    vfmadd213ps ymm8, ymm7, ymm14
    vfmadd213ps ymm8, ymm7, ymm14
    vbroadcastss ymm5, dword ptr [rip + .K3f000000]
    vmulps ymm7, ymm2, ymm5
    vmulps ymm9, ymm3, ymm5
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
    vmovss xmm6, dword ptr [r9 + 4*r8]
    vmulps ymm3, ymm8, ymm3
    vbroadcastss ymm6, xmm6
    vmulps ymm7, ymm6, ymm0
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymm1
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + r11 + 232], ymm2
    vmovups ymmword ptr [rsp + r11 + 264], ymm3
    add r11, 64
    inc r8
    add rcx, 4
    cmp r11, 256
    je .L152
.L131:
    vbroadcastss ymm3, dword ptr [rip + .K80000000]
    vmovaps ymm2, ymm3
    cmp r14, -3
    ja .L130
    vxorps xmm2, xmm2, xmm2
    mov eax, 1
    test r14, r14
    je .L127
    mov rdx, rcx
    mov rsi, r15
    vxorps xmm3, xmm3, xmm3
.L132:
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
    lea rdi, [r10 + rax]
    add rdi, 2
    add rax, 2
    cmp rdi, 1
    jne .L132
    test bl, 1
    jne .L128
    jmp .L129
.L133:
    vmovups ymm0, ymmword ptr [rbp]
    vmovups ymm1, ymmword ptr [rbp + 32]
    mov qword ptr [rsp + 80], rsi
    mov rcx, rsi
    xor r8d, r8d
    xor r11d, r11d
    jmp .L138
.L134:
    vxorps xmm3, xmm3, xmm3
.L135:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdx, [r9 + 4*r8]
    lea rsi, [rax + 2*rax]
    shl rsi, 4
    shl rax, 6
    vbroadcastss ymm3, dword ptr [rdx + rsi]
    vsubps ymm2, ymm3, ymmword ptr [rbp + rax]
    vsubps ymm3, ymm3, ymmword ptr [rbp + rax + 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
.L136:
    vsqrtps ymm2, ymm2
    vsqrtps ymm3, ymm3
    vbroadcastss ymm6, dword ptr [rip + .K80000000]
    vxorps ymm2, ymm2, ymm6
    vxorps ymm3, ymm3, ymm6
.L137:
    vbroadcastss ymm6, dword ptr [rip + .Kc2d00000]
    vmaxps ymm2, ymm6, ymm2
    vbroadcastss ymm7, dword ptr [rip + .K42b20000]
    vminps ymm8, ymm7, ymm2
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm2, ymm5
    vfmadd213ps ymm2, ymm8, ymm4
    vbroadcastss ymm9, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm9, ymm2
    vmaxps ymm3, ymm6, ymm3
    vminps ymm7, ymm7, ymm3
    vmovaps ymm3, ymm5
    vfmadd213ps ymm3, ymm7, ymm4
    vaddps ymm3, ymm9, ymm3
    vbroadcastss ymm9, dword ptr [rip + .Kbf317200]
    vfmadd231ps ymm8, ymm2, ymm9
    vbroadcastss ymm11, dword ptr [rip + .Kb5bfbe8e]
    vfmadd231ps ymm8, ymm2, ymm11
    vbroadcastss ymm13, dword ptr [rip + .K3ab511e8]
    vmovaps ymm6, ymm13
    vbroadcastss ymm12, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm6, ymm8, ymm12
    vbroadcastss ymm5, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm6, ymm8, ymm5
    vbroadcastss ymm10, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm6, ymm8, ymm10
    vbroadcastss ymm15, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm6, ymm8, ymm15
    vfmadd213ps ymm6, ymm8, ymm14
    vfmadd213ps ymm6, ymm8, ymm14
    vfmadd231ps ymm7, ymm3, ymm9
    vfmadd231ps ymm7, ymm3, ymm11
    vmovaps ymm8, ymm13
    vfmadd213ps ymm8, ymm7, ymm12
    vfmadd213ps ymm8, ymm7, ymm5
    vfmadd213ps ymm8, ymm7, ymm10
    vfmadd213ps ymm8, ymm7, ymm15
    vfmadd213ps ymm8, ymm7, ymm14
    vfmadd213ps ymm8, ymm7, ymm14
    vbroadcastss ymm5, dword ptr [rip + .K3f000000]
    vmulps ymm7, ymm2, ymm5
    vmulps ymm9, ymm3, ymm5
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
    vmovss xmm6, dword ptr [r9 + 4*r8]
    vmulps ymm3, ymm8, ymm3
    vbroadcastss ymm6, xmm6
    vmulps ymm7, ymm6, ymm0
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymm1
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + r11 + 232], ymm2
    vmovups ymmword ptr [rsp + r11 + 264], ymm3
    add r11, 64
    inc r8
    add rcx, 4
    cmp r11, 256
    je .L152
.L138:
    vbroadcastss ymm3, dword ptr [rip + .K80000000]
    vmovaps ymm2, ymm3
    cmp r14, -3
    ja .L137
    vxorps xmm2, xmm2, xmm2
    mov eax, 1
    test r14, r14
    je .L134
    mov rdx, rcx
    mov rsi, r15
    vxorps xmm3, xmm3, xmm3
.L139:
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
    lea rdi, [r10 + rax]
    add rdi, 2
    add rax, 2
    cmp rdi, 1
    jne .L139
    test bl, 1
    jne .L135
    jmp .L136
.L140:
    vmovups ymm0, ymmword ptr [rbp]
    vmovups ymmword ptr [rsp + 144], ymm0
    vmovups ymm0, ymmword ptr [rbp + 32]
    vmovups ymmword ptr [rsp + 112], ymm0
    mov qword ptr [rsp + 80], rsi
    mov rcx, rsi
    xor r8d, r8d
    xor r11d, r11d
    jmp .L144
.L141:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdx, [r9 + 4*r8]
    lea rsi, [rax + 2*rax]
    shl rsi, 4
    shl rax, 6
    vbroadcastss ymm2, dword ptr [rdx + rsi]
    vsubps ymm3, ymm2, ymmword ptr [rbp + rax]
    vsubps ymm2, ymm2, ymmword ptr [rbp + rax + 32]
    vfmadd213ps ymm3, ymm3, ymm6
    vfmadd213ps ymm2, ymm2, ymm7
.L142:
    vbroadcastss ymm0, dword ptr [rip + .K40400000]
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm6, ymm3
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm3, ymm2
.L143:
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm2, ymm0, ymm6
    vbroadcastss ymm7, dword ptr [rip + .K80000000]
    vxorps ymm6, ymm2, ymm7
    vbroadcastss ymm8, dword ptr [rip + .Kc2d00000]
    vmaxps ymm6, ymm8, ymm6
    vbroadcastss ymm9, dword ptr [rip + .K42b20000]
    vminps ymm11, ymm9, ymm6
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm6, ymm5
    vfmadd213ps ymm6, ymm11, ymm4
    vbroadcastss ymm12, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm12, ymm6
    vminps ymm3, ymm0, ymm3
    vxorps ymm7, ymm3, ymm7
    vmaxps ymm7, ymm8, ymm7
    vminps ymm9, ymm9, ymm7
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
    vmulps ymm7, ymm11, ymm7
    vmovss xmm8, dword ptr [r9 + 4*r8]
    vbroadcastss ymm8, xmm8
    vfmadd213ps ymm6, ymm2, ymm6
    vmulps ymm2, ymm8, ymmword ptr [rsp + 144]
    vmulps ymm2, ymm2, ymm6
    vfmadd213ps ymm7, ymm3, ymm7
    vmulps ymm3, ymm8, ymmword ptr [rsp + 112]
    vmulps ymm3, ymm3, ymm7
    vmovups ymmword ptr [rsp + r11 + 232], ymm2
    vmovups ymmword ptr [rsp + r11 + 264], ymm3
    add r11, 64
    inc r8
    add rcx, 4
    cmp r11, 256
    je .L152
.L144:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm3, xmm3, xmm3
    cmp r14, -3
    ja .L143
    vxorps xmm2, xmm2, xmm2
    mov eax, 1
    test r14, r14
    je .L141
    mov rdx, rcx
    mov rsi, r15
.L145:
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
    lea rdi, [r10 + rax]
    add rdi, 2
    add rax, 2
    cmp rdi, 1
    jne .L145
    test bl, 1
    jne .L141
    jmp .L142
.L146:
    vmovups ymm0, ymmword ptr [rbp]
    vmovups ymmword ptr [rsp + 144], ymm0
    vmovups ymm0, ymmword ptr [rbp + 32]
    vmovups ymmword ptr [rsp + 112], ymm0
    mov qword ptr [rsp + 80], rsi
    mov rcx, rsi
    xor r8d, r8d
    xor r11d, r11d
    jmp .L150
.L147:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdx, [r9 + 4*r8]
    lea rsi, [rax + 2*rax]
    shl rsi, 4
    shl rax, 6
    vbroadcastss ymm2, dword ptr [rdx + rsi]
    vsubps ymm3, ymm2, ymmword ptr [rbp + rax]
    vsubps ymm2, ymm2, ymmword ptr [rbp + rax + 32]
    vfmadd213ps ymm3, ymm3, ymm6
    vfmadd213ps ymm2, ymm2, ymm7
.L148:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm3, ymm3
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm2, ymm2
.L149:
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm3, ymm0, ymm3
    vbroadcastss ymm7, dword ptr [rip + .K80000000]
    vxorps ymm6, ymm3, ymm7
    vbroadcastss ymm8, dword ptr [rip + .Kc2d00000]
    vmaxps ymm6, ymm8, ymm6
    vbroadcastss ymm9, dword ptr [rip + .K42b20000]
    vminps ymm11, ymm9, ymm6
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm6, ymm5
    vfmadd213ps ymm6, ymm11, ymm4
    vbroadcastss ymm12, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm12, ymm6
    vminps ymm2, ymm0, ymm2
    vxorps ymm7, ymm2, ymm7
    vmaxps ymm7, ymm8, ymm7
    vminps ymm9, ymm9, ymm7
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
    vmulps ymm7, ymm11, ymm7
    vbroadcastss ymm0, dword ptr [rip + .K3eaaaaab]
    vmovaps ymm8, ymm0
    vfmadd213ps ymm8, ymm3, ymm14
    vfmadd213ps ymm8, ymm3, ymm14
    vmovss xmm3, dword ptr [r9 + 4*r8]
    vbroadcastss ymm3, xmm3
    vmulps ymm6, ymm8, ymm6
    vmulps ymm8, ymm3, ymmword ptr [rsp + 144]
    vmulps ymm6, ymm8, ymm6
    vmovaps ymm8, ymm0
    vfmadd213ps ymm8, ymm2, ymm14
    vfmadd213ps ymm8, ymm2, ymm14
    vmulps ymm2, ymm8, ymm7
    vmulps ymm3, ymm3, ymmword ptr [rsp + 112]
    vmulps ymm2, ymm3, ymm2
    vmovups ymmword ptr [rsp + r11 + 232], ymm6
    vmovups ymmword ptr [rsp + r11 + 264], ymm2
    add r11, 64
    inc r8
    add rcx, 4
    cmp r11, 256
    je .L152
.L150:
    vxorps xmm3, xmm3, xmm3
    vxorps xmm2, xmm2, xmm2
    cmp r14, -3
    ja .L149
    mov eax, 1
    test r14, r14
    je .L147
    mov rdx, rcx
    mov rsi, r15
.L151:
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
    lea rdi, [r10 + rax]
    add rdi, 2
    add rax, 2
    cmp rdi, 1
    jne .L151
    test bl, 1
    jne .L147
    jmp .L148
.L152:
    mov rcx, r13
    mov r8, qword ptr [rsp + 72]
    vmovups ymm9, ymmword ptr [rsp + 232]
    vmovups ymm8, ymmword ptr [rsp + 264]
    vmovups ymm7, ymmword ptr [rsp + 296]
    vmovups ymm6, ymmword ptr [rsp + 328]
    vmovups ymm3, ymmword ptr [rsp + 360]
    vmovups ymm2, ymmword ptr [rsp + 392]
    vmovups ymm1, ymmword ptr [rsp + 424]
    vmovups ymm0, ymmword ptr [rsp + 456]
    test r8, r8
    je .L154
    mov qword ptr [rsp + 32], r12
    mov rax, qword ptr [rsp + 512]
    mov rsi, qword ptr [rsp + 224]
.L153:
    vmovups ymm11, ymmword ptr [rax - 32]
    vmovups ymm12, ymmword ptr [rax]
    vbroadcastss ymm13, dword ptr [rsi - 12]
    vfnmadd231ps ymm9, ymm13, ymm11
    vfnmadd231ps ymm8, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [rsi - 8]
    vfnmadd231ps ymm7, ymm13, ymm11
    vfnmadd231ps ymm6, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [rsi - 4]
    vfnmadd231ps ymm3, ymm13, ymm11
    vfnmadd231ps ymm2, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [rsi]
    vfnmadd231ps ymm1, ymm13, ymm11
    vfnmadd231ps ymm0, ymm13, ymm12
    add rsi, 48
    add rax, 64
    dec r8
    jne .L153
    jmp .L155
.L154:
    mov qword ptr [rsp + 32], r12
.L155:
    vmovups ymmword ptr [rsp + 232], ymm9
    vmovups ymmword ptr [rsp + 264], ymm8
    vmovups ymmword ptr [rsp + 296], ymm7
    vmovups ymmword ptr [rsp + 328], ymm6
    vmovups ymmword ptr [rsp + 360], ymm3
    vmovups ymmword ptr [rsp + 392], ymm2
    vmovups ymmword ptr [rsp + 424], ymm1
    vmovups ymmword ptr [rsp + 456], ymm0
    mov r9, qword ptr [rsp + 40]
    sub r9, rcx
    vmovaps ymm5, ymmword ptr [rip + .Kd7661f4267b61b93]
    vmovaps xmm9, xmmword ptr [rip + .K66d8969e379a9351]
    vmovsd xmm10, qword ptr [rip + .K6f9c31ada0d6287d]
    mov r12, qword ptr [rsp + 24]
    je .L162
    imul r8, rcx, 104
    add r8, qword ptr [rsp + 184]
    xor ecx, ecx
    xor r14d, r14d
    mov qword ptr [rsp + 8], r8
    jmp .L159
.L156:
    mov rbx, qword ptr [rsp + 16]
    mov r15, qword ptr [rsp + 520]
    mov rbp, qword ptr [rsp + 64]
    mov r12, qword ptr [rsp + 24]
.L157:
    popcnt eax, eax
    add rdx, rax
    mov qword ptr [r11 + 72], rdx
    mov r8, qword ptr [rsp + 8]
.L158:
    dec r9
    add rcx, 64
    inc r14
    test r9, r9
    je .L162
.L159:
    cmp rcx, 256
    je .L162
    vbroadcastss ymm1, dword ptr [rip + .K7fffffff]
    imul r11, r14, 104
    vandps ymm0, ymm1, ymmword ptr [rsp + rcx + 232]
    vminps ymm0, ymm14, ymm0
    vandps ymm1, ymm1, ymmword ptr [rsp + rcx + 264]
    vbroadcastss ymm2, dword ptr [r8 + r11 + 88]
    vminps ymm1, ymm14, ymm1
    xor eax, eax
    vucomiss xmm0, xmm2
    seta al
    vperm2f128 ymm3, ymm0, ymm1, 33
    vshufps ymm3, ymm3, ymm0, 48
    vshufps ymm3, ymm0, ymm3, 41
    vcmpltps ymm3, ymm2, ymm3
    vandps ymm3, ymm3, ymm5
    vextractf128 xmm6, ymm1, 1
    vblendps xmm7, xmm1, xmm6, 1
    vshufps xmm7, xmm7, xmm7, 57
    vcmpltps xmm7, xmm2, xmm7
    vandps xmm7, xmm9, xmm7
    vmovshdup xmm8, xmm6
    xor edx, edx
    vucomiss xmm8, xmm2
    seta dl
    shl edx, 13
    vshufpd xmm6, xmm6, xmm6, 1
    vcmpltps xmm2, xmm2, xmm6
    vandps xmm2, xmm10, xmm2
    vorps xmm6, xmm3, xmm7
    vextractf128 xmm3, ymm3, 1
    vorps xmm3, xmm6, xmm3
    vshufps xmm6, xmm3, xmm3, 238
    vorps xmm3, xmm3, xmm6
    vshufps xmm6, xmm3, xmm3, 85
    vorps xmm3, xmm3, xmm6
    vmovd edi, xmm3
    vshufps xmm3, xmm2, xmm2, 85
    vorps xmm2, xmm2, xmm3
    vmovd esi, xmm2
    or esi, edx
    or esi, edi
    or esi, eax
    je .L158
    add r11, r8
    mov r15d, dword ptr [r11 + 92]
    mov ebp, dword ptr [r11 + 96]
    mov ebx, dword ptr [r12]
    mov edi, dword ptr [r12 + 52]
    xor edx, edx
    cmp edi, ebp
    setne dl
    mov eax, dword ptr [r12 + 56]
    mov dword ptr [rsp + 112], eax
    xor r13d, r13d
    cmp eax, ebp
    setne r13b
    mov r8d, dword ptr [r12 + 60]
    mov dword ptr [rsp + 144], r8d
    xor eax, eax
    cmp r8d, ebp
    setne al
    cmp ebx, r15d
    setb r8b
    cmp ebx, ebp
    setne bl
    and bl, r8b
    movzx ebx, bl
    vmovdqu ymm2, ymmword ptr [r12 + 4]
    vmovd xmm3, r15d
    vpbroadcastd ymm3, xmm3
    vpmaxud ymm6, ymm2, ymm3
    vpcmpeqd ymm6, ymm2, ymm6
    vmovd xmm7, ebp
    vpbroadcastd ymm7, xmm7
    vpcmpeqd ymm2, ymm2, ymm7
    vpor ymm2, ymm2, ymm6
    vpandn ymm2, ymm2, ymm5
    vmovdqu xmm6, xmmword ptr [r12 + 36]
    vpmaxud xmm3, xmm6, xmm3
    vpcmpeqd xmm3, xmm6, xmm3
    vpcmpeqd xmm6, xmm6, xmm7
    vpor xmm3, xmm6, xmm3
    vpandn xmm3, xmm3, xmm9
    shl edx, 13
    cmp edi, r15d
    mov r8d, 0
    cmovae edx, r8d
    shl r13d, 14
    cmp dword ptr [rsp + 112], r15d
    cmovae r13d, r8d
    shl eax, 15
    cmp dword ptr [rsp + 144], r15d
    cmovae eax, r8d
    vpor xmm3, xmm2, xmm3
    vextracti128 xmm2, ymm2, 1
    vpor xmm2, xmm3, xmm2
    vpshufd xmm3, xmm2, 238
    vpor xmm2, xmm2, xmm3
    vpshufd xmm3, xmm2, 85
    vpor xmm2, xmm2, xmm3
    vmovd edi, xmm2
    or eax, r13d
    or eax, edx
    or eax, ebx
    or eax, edi
    mov rdi, qword ptr [r11 + 8]
    mov rdx, qword ptr [r11 + 72]
    vmovups ymmword ptr [rsp + 552], ymm0
    vmovups ymmword ptr [rsp + 584], ymm1
    and eax, esi
    je .L156
    lea rsi, [rdi + 4*rdx]
    mov edi, eax
.L160:
    tzcnt r8d, edi
    vmovss xmm0, dword ptr [rsp + 4*r8 + 552]
    vmovss dword ptr [rsi], xmm0
    add rsi, 4
    blsr edi, edi
    jne .L160
    lea rsi, [4*rdx]
    add rsi, qword ptr [r11 + 32]
    mov edi, eax
    mov rbx, qword ptr [rsp + 16]
    mov r15, qword ptr [rsp + 520]
    mov rbp, qword ptr [rsp + 64]
    mov r12, qword ptr [rsp + 24]
.L161:
    tzcnt r8d, edi
    mov r8d, dword ptr [r12 + 4*r8]
    mov dword ptr [rsi], r8d
    add rsi, 4
    blsr edi, edi
    jne .L161
    jmp .L157
.L162:
    mov rdx, qword ptr [rsp + 32]
    lea r12, [rdx + 4]
    cmp r12, qword ptr [rsp + 40]
    ja .L10
    mov rsi, qword ptr [rsp + 80]
    add rsi, 16
    add qword ptr [rsp + 224], 16
    mov rax, qword ptr [rsp + 96]
    lea r9, [rax + 4*rdx]
    mov r13, rdx
    vbroadcastss ymm0, dword ptr [rax + 4*rdx]
    vmovups ymmword ptr [rsp + 232], ymm0
    vmovups ymmword ptr [rsp + 264], ymm0
    vmovups ymmword ptr [rsp + 296], ymm0
    vmovups ymmword ptr [rsp + 328], ymm0
    vmovups ymmword ptr [rsp + 360], ymm0
    vmovups ymmword ptr [rsp + 392], ymm0
    vmovups ymmword ptr [rsp + 424], ymm0
    vmovups ymmword ptr [rsp + 456], ymm0
    lea rcx, [rip + .T0]
    mov rax, qword ptr [rsp + 88]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    mov r14, qword ptr [rsp + 48]
    jmp rax
.L163:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L126 .L133 .L140 .L146
.T1: jump .L89 .L96 .L103 .L109
.T2: jump .L13 .L32 .L20 .L26
.T3: jump .L52 .L71 .L59 .L65
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
