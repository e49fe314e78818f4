; portable-avx2/f32/residual_select_store
rhotree_kernels::arch::portable::f32::residual_select_store::residual_select_store_avx2_bmi1_bmi2_fma_popcnt_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 600
    mov qword ptr [rsp + 232], r9
    mov r11, qword ptr [rdi + 32]
    mov rax, qword ptr [rdi + 40]
    mov rbx, r11
    mov qword ptr [rsp + 216], rax
    add rbx, rax
    mov rax, -1
    cmovb rbx, rax
    mov r14, rbx
    inc r14
    cmove r14, rax
    shl r14, 4
    je .L51
    mov r9, rcx
    mov r10, qword ptr [rdi + 24]
    mov rax, r10
    or rax, r14
    shr rax, 32
    je .L2
    mov rax, r10
    xor edx, edx
    div r14
    cmp r14, r10
    jbe .L3
.L0:
    mov qword ptr [rsp + 8], 0
.L1:
    mov rax, qword ptr [rsp + 8]
    add rsp, 600
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L2:
    mov eax, r10d
    xor edx, edx
    div r14d
    cmp r14, r10
    ja .L0
.L3:
    mov rdx, qword ptr [rdi + 48]
    mov rcx, r11
    inc rcx
    mov r10, -1
    cmovne r10, rcx
    mov qword ptr [rsp + 64], rdx
    test rdx, rdx
    je .L47
    lea rcx, [r11 - 1]
    mov qword ptr [rsp + 24], rcx
    shl r10, 6
    mov r15, qword ptr [rdi]
    mov r12, qword ptr [rdi + 16]
    movzx edx, byte ptr [rdi + 56]
    imul rdi, r8, 112
    cmp rbx, -2
    mov rcx, -2
    cmovae rbx, rcx
    lea r8, [r12 + 160]
    mov qword ptr [rsp + 40], r8
    shl rbx, 6
    add rbx, 64
    lea r8, [r15 + 96]
    mov qword ptr [rsp + 48], r8
    mov rbp, r11
    and rbp, -2
    neg rbp
    cmp r11, -2
    cmovb rcx, r11
    lea rcx, [rcx + 2*rcx]
    shl rcx, 4
    mov qword ptr [rsp + 208], r15
    add rcx, r15
    add rcx, 60
    mov qword ptr [rsp + 192], rcx
    mov ecx, edx
    mov qword ptr [rsp + 200], rcx
    vbroadcastss ymm15, dword ptr [rip + .Kc2d00000]
    vbroadcastss ymm4, dword ptr [rip + .K4b400000]
    vbroadcastss ymm14, dword ptr [rip + .K3f800000]
    mov qword ptr [rsp + 8], 0
    mov qword ptr [rsp + 128], rdi
.L4:
    mov rcx, r9
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
    mov qword ptr [rsp + 160], rbx
    mov qword ptr [rsp + 32], r11
    mov qword ptr [rsp + 168], rax
    mov qword ptr [rsp + 152], r14
    mov rax, r14
    mov rcx, qword ptr [rsp + 8]
    imul rax, rcx
    mov qword ptr [rsp + 136], r12
    lea rdx, [r12 + 4*rax]
    mov r12, rcx
    shl r12, 6
    mov rax, qword ptr [rsp + 656]
    add rax, r12
    mov qword ptr [rsp + 224], rax
    mov qword ptr [rsp + 176], rsi
    add r12, rsi
    mov qword ptr [rsp + 144], r10
    mov qword ptr [rsp + 16], rdx
    lea rax, [r10 + rdx]
    add rax, 32
    mov qword ptr [rsp + 184], rax
    xor eax, eax
    mov qword ptr [rsp + 80], r9
    mov qword ptr [rsp + 72], rbp
    jmp .L8
.L7:
    mov rax, qword ptr [rsp + 56]
    add rax, 4
    cmp rax, qword ptr [rsp + 64]
    jae .L46
.L8:
    cmp rax, 8
    mov ecx, 8
    mov qword ptr [rsp + 56], rax
    cmovb rcx, rax
    mov qword ptr [rsp + 88], rcx
    lea ebx, [4*rcx]
    mov rax, qword ptr [rsp + 208]
    lea r13, [rax + rbx]
    vbroadcastss ymm0, dword ptr [rax + rbx]
    vmovups ymmword ptr [rsp + 240], ymm0
    vmovups ymmword ptr [rsp + 272], ymm0
    vmovups ymmword ptr [rsp + 304], ymm0
    vmovups ymmword ptr [rsp + 336], ymm0
    vmovups ymmword ptr [rsp + 368], ymm0
    vmovups ymmword ptr [rsp + 400], ymm0
    vmovups ymmword ptr [rsp + 432], ymm0
    vmovups ymmword ptr [rsp + 464], ymm0
    mov rax, qword ptr [rsp + 200]
    lea rcx, [rip + .T0]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    jmp rax
.L9:
    mov rax, qword ptr [rsp + 48]
    lea r8, [rax + rbx]
    mov rax, qword ptr [rsp + 16]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovups ymm1, ymmword ptr [rax + 32]
    xor r10d, r10d
    xor r14d, r14d
    mov rax, qword ptr [rsp + 24]
    jmp .L14
.L10:
    vxorps xmm3, xmm3, xmm3
.L11:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rax, [4*r10]
    add rax, r13
    lea rcx, [rdx + 2*rdx]
    shl rcx, 4
    shl rdx, 6
    vbroadcastss ymm3, dword ptr [rax + rcx]
    mov rax, qword ptr [rsp + 16]
    vsubps ymm2, ymm3, ymmword ptr [rax + rdx]
    vsubps ymm3, ymm3, ymmword ptr [rax + rdx + 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
.L12:
    vbroadcastss ymm6, dword ptr [rip + .Kbf000000]
    vmulps ymm2, ymm2, ymm6
    vmulps ymm3, ymm3, ymm6
    mov rax, qword ptr [rsp + 24]
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
    vmovss xmm6, dword ptr [r13 + 4*r10]
    vmulps ymm3, ymm8, ymm3
    vbroadcastss ymm6, xmm6
    vmulps ymm7, ymm6, ymmword ptr [rsp + 96]
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymm1
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + r14 + 240], ymm2
    vmovups ymmword ptr [rsp + r14 + 272], ymm3
    add r14, 64
    inc r10
    add r8, 4
    cmp r14, 256
    je .L35
.L14:
    vbroadcastss ymm3, dword ptr [rip + .K80000000]
    vmovaps ymm2, ymm3
    cmp rax, -3
    ja .L13
    vxorps xmm2, xmm2, xmm2
    mov edx, 1
    test rax, rax
    je .L10
    mov rax, r8
    mov rcx, qword ptr [rsp + 40]
    vxorps xmm3, xmm3, xmm3
.L15:
    vbroadcastss ymm6, dword ptr [rax - 48]
    vsubps ymm7, ymm6, ymmword ptr [rcx - 96]
    vsubps ymm6, ymm6, ymmword ptr [rcx - 64]
    vfmadd213ps ymm7, ymm7, ymm2
    vfmadd213ps ymm6, ymm6, ymm3
    vbroadcastss ymm3, dword ptr [rax]
    vsubps ymm2, ymm3, ymmword ptr [rcx - 32]
    vsubps ymm3, ymm3, ymmword ptr [rcx]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
    sub rcx, -128
    add rax, 96
    lea rsi, [rdx + rbp]
    add rsi, 2
    add rdx, 2
    cmp rsi, 1
    jne .L15
    test byte ptr [rsp + 32], 1
    jne .L11
    jmp .L12
.L16:
    mov rax, qword ptr [rsp + 48]
    lea r10, [rax + rbx]
    mov rax, qword ptr [rsp + 16]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovups ymm0, ymmword ptr [rax + 32]
    vmovups ymmword ptr [rsp + 496], ymm0
    xor r14d, r14d
    xor r8d, r8d
    mov rax, qword ptr [rsp + 24]
    jmp .L20
.L17:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rax, [4*r14]
    add rax, r13
    lea rcx, [rdx + 2*rdx]
    shl rcx, 4
    shl rdx, 6
    vbroadcastss ymm2, dword ptr [rax + rcx]
    mov rax, qword ptr [rsp + 16]
    vsubps ymm3, ymm2, ymmword ptr [rax + rdx]
    vsubps ymm2, ymm2, ymmword ptr [rax + rdx + 32]
    vfmadd213ps ymm3, ymm3, ymm6
    vfmadd213ps ymm2, ymm2, ymm7
.L18:
    vbroadcastss ymm0, dword ptr [rip + .K40400000]
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm6, ymm3
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm3, ymm2
    mov rax, qword ptr [rsp + 24]
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
    vmovss xmm8, dword ptr [r13 + 4*r14]
    vbroadcastss ymm8, xmm8
    vfmadd213ps ymm6, ymm2, ymm6
    vmulps ymm2, ymm8, ymmword ptr [rsp + 96]
    vmulps ymm2, ymm2, ymm6
    vfmadd213ps ymm7, ymm3, ymm7
    vmulps ymm3, ymm8, ymmword ptr [rsp + 496]
    vmulps ymm3, ymm3, ymm7
    vmovups ymmword ptr [rsp + r8 + 240], ymm2
    vmovups ymmword ptr [rsp + r8 + 272], ymm3
    add r8, 64
    inc r14
    add r10, 4
    cmp r8, 256
    je .L35
.L20:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm3, xmm3, xmm3
    cmp rax, -3
    ja .L19
    vxorps xmm2, xmm2, xmm2
    mov edx, 1
    test rax, rax
    je .L17
    mov rax, r10
    mov rcx, qword ptr [rsp + 40]
.L21:
    vbroadcastss ymm6, dword ptr [rax - 48]
    vsubps ymm7, ymm6, ymmword ptr [rcx - 96]
    vsubps ymm6, ymm6, ymmword ptr [rcx - 64]
    vfmadd213ps ymm7, ymm7, ymm3
    vfmadd213ps ymm6, ymm6, ymm2
    vbroadcastss ymm2, dword ptr [rax]
    vsubps ymm3, ymm2, ymmword ptr [rcx - 32]
    vsubps ymm2, ymm2, ymmword ptr [rcx]
    vfmadd213ps ymm3, ymm3, ymm7
    vfmadd213ps ymm2, ymm2, ymm6
    sub rcx, -128
    add rax, 96
    lea rsi, [rdx + rbp]
    add rsi, 2
    add rdx, 2
    cmp rsi, 1
    jne .L21
    test byte ptr [rsp + 32], 1
    jne .L17
    jmp .L18
.L22:
    mov rax, qword ptr [rsp + 48]
    lea r10, [rax + rbx]
    mov rax, qword ptr [rsp + 16]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovups ymm0, ymmword ptr [rax + 32]
    vmovups ymmword ptr [rsp + 496], ymm0
    xor r14d, r14d
    xor r8d, r8d
    mov rax, qword ptr [rsp + 24]
    jmp .L26
.L23:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rax, [4*r14]
    add rax, r13
    lea rcx, [rdx + 2*rdx]
    shl rcx, 4
    shl rdx, 6
    vbroadcastss ymm2, dword ptr [rax + rcx]
    mov rax, qword ptr [rsp + 16]
    vsubps ymm3, ymm2, ymmword ptr [rax + rdx]
    vsubps ymm2, ymm2, ymmword ptr [rax + rdx + 32]
    vfmadd213ps ymm3, ymm3, ymm6
    vfmadd213ps ymm2, ymm2, ymm7
.L24:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm3, ymm3
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm2, ymm2
    mov rax, qword ptr [rsp + 24]
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
    vmovss xmm3, dword ptr [r13 + 4*r14]
    vbroadcastss ymm3, xmm3
    vmulps ymm6, ymm8, ymm6
    vmulps ymm8, ymm3, ymmword ptr [rsp + 96]
    vmulps ymm6, ymm8, ymm6
    vmovaps ymm8, ymm0
    vfmadd213ps ymm8, ymm2, ymm14
    vfmadd213ps ymm8, ymm2, ymm14
    vmulps ymm2, ymm8, ymm7
    vmulps ymm3, ymm3, ymmword ptr [rsp + 496]
    vmulps ymm2, ymm3, ymm2
    vmovups ymmword ptr [rsp + r8 + 240], ymm6
    vmovups ymmword ptr [rsp + r8 + 272], ymm2
    add r8, 64
    inc r14
    add r10, 4
    cmp r8, 256
    je .L35
.L26:
    vxorps xmm3, xmm3, xmm3
    vxorps xmm2, xmm2, xmm2
    cmp rax, -3
    ja .L25
    mov edx, 1
    test rax, rax
    je .L23
    mov rax, r10
    mov rcx, qword ptr [rsp + 40]
.L27:
    vbroadcastss ymm6, dword ptr [rax - 48]
    vsubps ymm7, ymm6, ymmword ptr [rcx - 96]
    vsubps ymm6, ymm6, ymmword ptr [rcx - 64]
    vfmadd213ps ymm7, ymm7, ymm3
    vfmadd213ps ymm6, ymm6, ymm2
    vbroadcastss ymm2, dword ptr [rax]
    vsubps ymm3, ymm2, ymmword ptr [rcx - 32]
    vsubps ymm2, ymm2, ymmword ptr [rcx]
    vfmadd213ps ymm3, ymm3, ymm7
    vfmadd213ps ymm2, ymm2, ymm6
    sub rcx, -128
    add rax, 96
    lea rsi, [rdx + rbp]
    add rsi, 2
    add rdx, 2
    cmp rsi, 1
    jne .L27
    test byte ptr [rsp + 32], 1
    jne .L23
    jmp .L24
.L28:
    mov rax, qword ptr [rsp + 48]
    lea r8, [rax + rbx]
    mov rax, qword ptr [rsp + 16]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovups ymm1, ymmword ptr [rax + 32]
    xor r10d, r10d
    xor r14d, r14d
    mov rax, qword ptr [rsp + 24]
    jmp .L33
.L29:
    vxorps xmm3, xmm3, xmm3
.L30:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rax, [4*r10]
    add rax, r13
    lea rcx, [rdx + 2*rdx]
    shl rcx, 4
    shl rdx, 6
    vbroadcastss ymm3, dword ptr [rax + rcx]
    mov rax, qword ptr [rsp + 16]
    vsubps ymm2, ymm3, ymmword ptr [rax + rdx]
    vsubps ymm3, ymm3, ymmword ptr [rax + rdx + 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
.L31:
    vsqrtps ymm2, ymm2
    vsqrtps ymm3, ymm3
    vbroadcastss ymm6, dword ptr [rip + .K80000000]
    vxorps ymm2, ymm2, ymm6
    vxorps ymm3, ymm3, ymm6
    mov rax, qword ptr [rsp + 24]
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
    vmovss xmm6, dword ptr [r13 + 4*r10]
    vmulps ymm3, ymm8, ymm3
    vbroadcastss ymm6, xmm6
    vmulps ymm7, ymm6, ymmword ptr [rsp + 96]
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymm1
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + r14 + 240], ymm2
    vmovups ymmword ptr [rsp + r14 + 272], ymm3
    add r14, 64
    inc r10
    add r8, 4
    cmp r14, 256
    je .L35
.L33:
    vbroadcastss ymm3, dword ptr [rip + .K80000000]
    vmovaps ymm2, ymm3
    cmp rax, -3
    ja .L32
    vxorps xmm2, xmm2, xmm2
    mov edx, 1
    test rax, rax
    je .L29
    mov rax, r8
    mov rcx, qword ptr [rsp + 40]
    vxorps xmm3, xmm3, xmm3
.L34:
    vbroadcastss ymm6, dword ptr [rax - 48]
    vsubps ymm7, ymm6, ymmword ptr [rcx - 96]
    vsubps ymm6, ymm6, ymmword ptr [rcx - 64]
    vfmadd213ps ymm7, ymm7, ymm2
    vfmadd213ps ymm6, ymm6, ymm3
    vbroadcastss ymm3, dword ptr [rax]
    vsubps ymm2, ymm3, ymmword ptr [rcx - 32]
    vsubps ymm3, ymm3, ymmword ptr [rcx]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
    sub rcx, -128
    add rax, 96
    lea rsi, [rdx + rbp]
    add rsi, 2
    add rdx, 2
    cmp rsi, 1
    jne .L34
    test byte ptr [rsp + 32], 1
    jne .L30
    jmp .L31
.L35:
    vmovups ymm9, ymmword ptr [rsp + 240]
    vmovups ymm8, ymmword ptr [rsp + 272]
    vmovups ymm7, ymmword ptr [rsp + 304]
    vmovups ymm6, ymmword ptr [rsp + 336]
    vmovups ymm3, ymmword ptr [rsp + 368]
    vmovups ymm2, ymmword ptr [rsp + 400]
    vmovups ymm1, ymmword ptr [rsp + 432]
    vmovups ymm0, ymmword ptr [rsp + 464]
    mov r8, qword ptr [rsp + 216]
    test r8, r8
    je .L37
    add rbx, qword ptr [rsp + 192]
    mov rdx, qword ptr [rsp + 184]
    mov rax, qword ptr [rsp + 56]
.L36:
    vmovups ymm11, ymmword ptr [rdx - 32]
    vmovups ymm12, ymmword ptr [rdx]
    vbroadcastss ymm13, dword ptr [rbx - 12]
    vfnmadd231ps ymm9, ymm13, ymm11
    vfnmadd231ps ymm8, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [rbx - 8]
    vfnmadd231ps ymm7, ymm13, ymm11
    vfnmadd231ps ymm6, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [rbx - 4]
    vfnmadd231ps ymm3, ymm13, ymm11
    vfnmadd231ps ymm2, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [rbx]
    vfnmadd231ps ymm1, ymm13, ymm11
    vfnmadd231ps ymm0, ymm13, ymm12
    add rbx, 48
    add rdx, 64
    dec r8
    jne .L36
    jmp .L38
.L37:
    mov rax, qword ptr [rsp + 56]
.L38:
    vmovups ymmword ptr [rsp + 240], ymm9
    vmovups ymmword ptr [rsp + 272], ymm8
    vmovups ymmword ptr [rsp + 304], ymm7
    vmovups ymmword ptr [rsp + 336], ymm6
    vmovups ymmword ptr [rsp + 368], ymm3
    vmovups ymmword ptr [rsp + 400], ymm2
    vmovups ymmword ptr [rsp + 432], ymm1
    vmovups ymmword ptr [rsp + 464], ymm0
    mov rbx, qword ptr [rsp + 64]
    mov rcx, qword ptr [rsp + 88]
    sub rbx, rcx
    sub rax, rcx
    xor edi, edi
    xor r10d, r10d
    vmovaps ymm5, ymmword ptr [rip + .Kd7661f4267b61b93]
    vmovaps xmm9, xmmword ptr [rip + .K66d8969e379a9351]
    vmovsd xmm10, qword ptr [rip + .K6f9c31ada0d6287d]
    jmp .L41
.L39:
    mov r9, qword ptr [rsp + 80]
    mov rbp, qword ptr [rsp + 72]
    mov rdi, qword ptr [rsp + 96]
.L40:
    popcnt ecx, r14d
    add rax, rcx
    mov qword ptr [r8 + 72], rax
    xor eax, eax
.L41:
    test rax, rax
    jne .L45
    test rbx, rbx
    je .L7
    cmp r10, 256
    je .L7
    dec rbx
.L42:
    mov rcx, rdi
    inc rdi
    vbroadcastss ymm0, dword ptr [rip + .K7fffffff]
    vandps ymm1, ymm0, ymmword ptr [rsp + r10 + 240]
    vandps ymm2, ymm0, ymmword ptr [rsp + r10 + 272]
    add r10, 64
    add rcx, qword ptr [rsp + 88]
    imul r8, rcx, 112
    imul rcx, qword ptr [rsp + 232]
    vminps ymm0, ymm14, ymm1
    vminps ymm1, ymm14, ymm2
    mov rdx, qword ptr [rsp + 224]
    vmovups ymmword ptr [rdx + 4*rcx], ymm0
    vbroadcastss ymm2, dword ptr [r9 + r8 + 88]
    xor eax, eax
    vucomiss xmm0, xmm2
    seta al
    vmovups ymmword ptr [rdx + 4*rcx + 32], ymm1
    vperm2f128 ymm3, ymm0, ymm1, 33
    vshufps ymm3, ymm3, ymm0, 48
    vshufps ymm3, ymm0, ymm3, 41
    vcmpltps ymm3, ymm2, ymm3
    vandps ymm3, ymm3, ymm5
    vextractf128 xmm6, ymm1, 1
    vblendps xmm7, xmm1, xmm6, 1
    vshufps xmm7, xmm7, xmm7, 57
    vcmpltps xmm7, xmm2, xmm7
    vmovshdup xmm8, xmm6
    xor ecx, ecx
    vucomiss xmm8, xmm2
    seta cl
    vandps xmm7, xmm9, xmm7
    shl ecx, 13
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
    vmovd esi, xmm3
    vshufps xmm3, xmm2, xmm2, 85
    vorps xmm2, xmm2, xmm3
    vmovd edx, xmm2
    or edx, ecx
    or edx, esi
    or edx, eax
    mov eax, 0
    je .L41
    mov qword ptr [rsp + 96], rdi
    add r8, r9
    mov eax, dword ptr [r8 + 96]
    mov r13d, dword ptr [r8 + 100]
    mov edi, dword ptr [r12]
    mov ecx, dword ptr [r12 + 52]
    xor ebp, ebp
    cmp ecx, r13d
    setne bpl
    mov r15d, dword ptr [r12 + 56]
    xor esi, esi
    cmp r15d, r13d
    setne sil
    mov r9d, dword ptr [r12 + 60]
    xor r14d, r14d
    cmp r9d, r13d
    setne r14b
    cmp edi, eax
    setb r11b
    cmp edi, r13d
    setne dil
    and dil, r11b
    movzx edi, dil
    vmovdqu ymm2, ymmword ptr [r12 + 4]
    vmovd xmm3, eax
    vpbroadcastd ymm3, xmm3
    vpmaxud ymm6, ymm2, ymm3
    vpcmpeqd ymm6, ymm2, ymm6
    vmovd xmm7, r13d
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
    shl ebp, 13
    cmp ecx, eax
    mov ecx, 0
    cmovae ebp, ecx
    shl esi, 14
    cmp r15d, eax
    cmovae esi, ecx
    shl r14d, 15
    cmp r9d, eax
    cmovae r14d, ecx
    vpor xmm3, xmm2, xmm3
    vextracti128 xmm2, ymm2, 1
    vpor xmm2, xmm3, xmm2
    vpshufd xmm3, xmm2, 238
    vpor xmm2, xmm2, xmm3
    vpshufd xmm3, xmm2, 85
    vpor xmm2, xmm2, xmm3
    vmovd eax, xmm2
    or r14d, esi
    or r14d, ebp
    or r14d, edi
    or r14d, eax
    mov rcx, qword ptr [r8 + 8]
    mov rax, qword ptr [r8 + 72]
    vmovups ymmword ptr [rsp + 536], ymm0
    vmovups ymmword ptr [rsp + 568], ymm1
    and r14d, edx
    je .L39
    lea rcx, [rcx + 4*rax]
    mov edx, r14d
.L43:
    tzcnt esi, edx
    vmovss xmm0, dword ptr [rsp + 4*rsi + 536]
    vmovss dword ptr [rcx], xmm0
    add rcx, 4
    blsr edx, edx
    jne .L43
    lea rcx, [4*rax]
    add rcx, qword ptr [r8 + 32]
    mov edx, r14d
    mov r9, qword ptr [rsp + 80]
    mov rbp, qword ptr [rsp + 72]
    mov rdi, qword ptr [rsp + 96]
.L44:
    tzcnt esi, edx
    mov esi, dword ptr [r12 + 4*rsi]
    mov dword ptr [rcx], esi
    add rcx, 4
    blsr edx, edx
    jne .L44
    jmp .L40
.L45:
    cmp rbx, rax
    jbe .L7
    mov ecx, 256
    sub ecx, r10d
    shr ecx, 6
    cmp rax, rcx
    jae .L7
    mov rcx, rax
    not rcx
    add rbx, rcx
    add rdi, rax
    shl rax, 6
    add r10, rax
    jmp .L42
.L46:
    mov rdx, qword ptr [rsp + 8]
    inc rdx
    mov rbx, qword ptr [rsp + 160]
    add qword ptr [rsp + 40], rbx
    mov rax, qword ptr [rsp + 168]
    mov qword ptr [rsp + 8], rdx
    cmp rdx, rax
    mov rsi, qword ptr [rsp + 176]
    mov r11, qword ptr [rsp + 32]
    mov r14, qword ptr [rsp + 152]
    mov r10, qword ptr [rsp + 144]
    mov r12, qword ptr [rsp + 136]
    mov rdi, qword ptr [rsp + 128]
    jb .L4
    jmp .L1
.L47:
    imul rdi, r8, 112
    mov qword ptr [rsp + 8], 0
.L48:
    mov rcx, rdi
    mov rdx, r9
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
