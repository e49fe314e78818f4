; portable-avx2/f32/residual_store
rhotree_kernels::arch::portable::f32::residual_store::residual_store_avx2_bmi1_bmi2_fma_popcnt_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 488
    mov qword ptr [rsp + 128], rsi
    mov rcx, qword ptr [rdi + 32]
    mov r8, qword ptr [rdi + 40]
    mov qword ptr [rsp + 8], rcx
    add rcx, r8
    mov rax, -1
    cmovb rcx, rax
    mov r9, rcx
    inc r9
    cmove r9, rax
    shl r9, 4
    je .L38
    mov rsi, rcx
    mov rcx, qword ptr [rdi + 24]
    mov rax, rcx
    or rax, r9
    shr rax, 32
    je .L0
    mov rax, rcx
    xor edx, edx
    div r9
    mov qword ptr [rsp + 32], rax
    cmp r9, rcx
    jbe .L1
    jmp .L37
.L0:
    mov eax, ecx
    xor edx, edx
    div r9d
    mov qword ptr [rsp + 32], rax
    cmp r9, rcx
    ja .L37
.L1:
    mov r11, qword ptr [rdi + 48]
    mov rax, qword ptr [rsp + 8]
    inc rax
    mov rcx, -1
    cmovne rcx, rax
    mov qword ptr [rsp + 40], rcx
    test r11, r11
    je .L37
    mov rbx, qword ptr [rsp + 32]
    shl rbx, 4
    mov rdx, qword ptr [rsp + 8]
    lea r14, [rdx - 1]
    shl qword ptr [rsp + 40], 6
    mov r10, qword ptr [rdi]
    mov r15, qword ptr [rdi + 16]
    movzx eax, byte ptr [rdi + 56]
    cmp rsi, -2
    mov rcx, -2
    cmovae rsi, rcx
    mov qword ptr [rsp + 104], r15
    lea rdi, [r15 + 160]
    mov qword ptr [rsp + 16], rdi
    shl rsi, 6
    add rsi, 64
    mov qword ptr [rsp + 120], rsi
    lea rsi, [r10 + 96]
    mov qword ptr [rsp + 24], rsi
    mov rbp, rdx
    and rbp, -2
    neg rbp
    cmp rdx, -2
    cmovb rcx, rdx
    lea rcx, [rcx + 2*rcx]
    shl rcx, 4
    mov qword ptr [rsp + 176], r10
    add rcx, r10
    add rcx, 60
    mov qword ptr [rsp + 152], rcx
    mov ecx, 1
    sub rcx, r11
    mov qword ptr [rsp + 144], rcx
    mov eax, eax
    lea rcx, [rip + .T0]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    mov qword ptr [rsp + 168], rax
    xor edx, edx
    vbroadcastss ymm15, dword ptr [rip + .Kc2d00000]
    vbroadcastss ymm4, dword ptr [rip + .K4b400000]
    vbroadcastss ymm14, dword ptr [rip + .K3f800000]
    mov qword ptr [rsp + 184], r8
    mov qword ptr [rsp + 112], r9
    mov qword ptr [rsp + 48], r11
    jmp .L3
.L2:
    mov rdx, qword ptr [rsp + 136]
    inc rdx
    mov rax, qword ptr [rsp + 16]
    add rax, qword ptr [rsp + 120]
    mov qword ptr [rsp + 16], rax
    cmp rdx, qword ptr [rsp + 32]
    mov r9, qword ptr [rsp + 112]
    jae .L37
.L3:
    mov rax, r9
    imul rax, rdx
    mov rcx, qword ptr [rsp + 104]
    lea r10, [rcx + 4*rax]
    mov qword ptr [rsp + 136], rdx
    mov rax, rdx
    shl rax, 6
    add rax, qword ptr [rsp + 128]
    mov rcx, qword ptr [rsp + 40]
    add rcx, r10
    add rcx, 32
    mov qword ptr [rsp + 160], rcx
    xor r9d, r9d
    jmp .L5
.L4:
    add r9, 4
    cmp r9, r11
    jae .L2
.L5:
    cmp r9, 8
    mov r13d, 8
    mov qword ptr [rsp + 56], r9
    cmovb r13, r9
    lea esi, [4*r13]
    mov rcx, qword ptr [rsp + 176]
    lea r12, [rcx + rsi]
    vbroadcastss ymm0, dword ptr [rcx + rsi]
    vmovups ymmword ptr [rsp + 192], ymm0
    vmovups ymmword ptr [rsp + 224], ymm0
    vmovups ymmword ptr [rsp + 256], ymm0
    vmovups ymmword ptr [rsp + 288], ymm0
    vmovups ymmword ptr [rsp + 320], ymm0
    vmovups ymmword ptr [rsp + 352], ymm0
    vmovups ymmword ptr [rsp + 384], ymm0
    vmovups ymmword ptr [rsp + 416], ymm0
    jmp qword ptr [rsp + 168]
.L6:
    mov rcx, qword ptr [rsp + 24]
    add rcx, rsi
    vmovups ymm0, ymmword ptr [r10]
    vmovups ymmword ptr [rsp + 64], ymm0
    vmovups ymm1, ymmword ptr [r10 + 32]
    xor edx, edx
    xor r9d, r9d
    jmp .L11
.L7:
    vxorps xmm3, xmm3, xmm3
.L8:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdi, [r12 + 4*rdx]
    lea r8, [r15 + 2*r15]
    shl r8, 4
    shl r15, 6
    vbroadcastss ymm3, dword ptr [rdi + r8]
    vsubps ymm2, ymm3, ymmword ptr [r10 + r15]
    vsubps ymm3, ymm3, ymmword ptr [r10 + r15 + 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
.L9:
    vbroadcastss ymm6, dword ptr [rip + .Kbf000000]
    vmulps ymm2, ymm2, ymm6
    vmulps ymm3, ymm3, ymm6
.L10:
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
    vmovss xmm6, dword ptr [r12 + 4*rdx]
    vmulps ymm3, ymm8, ymm3
    vbroadcastss ymm6, xmm6
    vmulps ymm7, ymm6, ymmword ptr [rsp + 64]
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymm1
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + r9 + 192], ymm2
    vmovups ymmword ptr [rsp + r9 + 224], ymm3
    add r9, 64
    inc rdx
    add rcx, 4
    cmp r9, 256
    je .L32
.L11:
    vbroadcastss ymm3, dword ptr [rip + .K80000000]
    vmovaps ymm2, ymm3
    cmp r14, -3
    ja .L10
    vxorps xmm2, xmm2, xmm2
    mov r15d, 1
    test r14, r14
    je .L7
    mov r8, rcx
    mov rdi, qword ptr [rsp + 16]
    vxorps xmm3, xmm3, xmm3
.L12:
    vbroadcastss ymm6, dword ptr [r8 - 48]
    vsubps ymm7, ymm6, ymmword ptr [rdi - 96]
    vsubps ymm6, ymm6, ymmword ptr [rdi - 64]
    vfmadd213ps ymm7, ymm7, ymm2
    vfmadd213ps ymm6, ymm6, ymm3
    vbroadcastss ymm3, dword ptr [r8]
    vsubps ymm2, ymm3, ymmword ptr [rdi - 32]
    vsubps ymm3, ymm3, ymmword ptr [rdi]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
    sub rdi, -128
    add r8, 96
    lea r11, [r15 + rbp]
    add r11, 2
    add r15, 2
    cmp r11, 1
    jne .L12
    test byte ptr [rsp + 8], 1
    jne .L8
    jmp .L9
.L13:
    mov rcx, qword ptr [rsp + 24]
    lea rdx, [rcx + rsi]
    vmovups ymm0, ymmword ptr [r10]
    vmovups ymmword ptr [rsp + 64], ymm0
    vmovups ymm0, ymmword ptr [r10 + 32]
    vmovups ymmword ptr [rsp + 448], ymm0
    xor r9d, r9d
    xor ecx, ecx
    jmp .L17
.L14:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdi, [r12 + 4*r9]
    lea r8, [r15 + 2*r15]
    shl r8, 4
    shl r15, 6
    vbroadcastss ymm2, dword ptr [rdi + r8]
    vsubps ymm3, ymm2, ymmword ptr [r10 + r15]
    vsubps ymm2, ymm2, ymmword ptr [r10 + r15 + 32]
    vfmadd213ps ymm3, ymm3, ymm6
    vfmadd213ps ymm2, ymm2, ymm7
.L15:
    vbroadcastss ymm0, dword ptr [rip + .K40400000]
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm6, ymm3
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm3, ymm2
.L16:
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
    vmovss xmm8, dword ptr [r12 + 4*r9]
    vbroadcastss ymm8, xmm8
    vfmadd213ps ymm6, ymm2, ymm6
    vmulps ymm2, ymm8, ymmword ptr [rsp + 64]
    vmulps ymm2, ymm2, ymm6
    vfmadd213ps ymm7, ymm3, ymm7
    vmulps ymm3, ymm8, ymmword ptr [rsp + 448]
    vmulps ymm3, ymm3, ymm7
    vmovups ymmword ptr [rsp + rcx + 192], ymm2
    vmovups ymmword ptr [rsp + rcx + 224], ymm3
    add rcx, 64
    inc r9
    add rdx, 4
    cmp rcx, 256
    je .L32
.L17:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm3, xmm3, xmm3
    cmp r14, -3
    ja .L16
    vxorps xmm2, xmm2, xmm2
    mov r15d, 1
    test r14, r14
    je .L14
    mov r8, rdx
    mov rdi, qword ptr [rsp + 16]
.L18:
    vbroadcastss ymm6, dword ptr [r8 - 48]
    vsubps ymm7, ymm6, ymmword ptr [rdi - 96]
    vsubps ymm6, ymm6, ymmword ptr [rdi - 64]
    vfmadd213ps ymm7, ymm7, ymm3
    vfmadd213ps ymm6, ymm6, ymm2
    vbroadcastss ymm2, dword ptr [r8]
    vsubps ymm3, ymm2, ymmword ptr [rdi - 32]
    vsubps ymm2, ymm2, ymmword ptr [rdi]
    vfmadd213ps ymm3, ymm3, ymm7
    vfmadd213ps ymm2, ymm2, ymm6
    sub rdi, -128
    add r8, 96
    lea r11, [r15 + rbp]
    add r11, 2
    add r15, 2
    cmp r11, 1
    jne .L18
    test byte ptr [rsp + 8], 1
    jne .L14
    jmp .L15
.L19:
    mov rcx, qword ptr [rsp + 24]
    lea r8, [rcx + rsi]
    vmovups ymm0, ymmword ptr [r10]
    vmovups ymmword ptr [rsp + 64], ymm0
    vmovups ymm0, ymmword ptr [r10 + 32]
    vmovups ymmword ptr [rsp + 448], ymm0
    xor r9d, r9d
    xor ecx, ecx
    jmp .L23
.L20:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdx, [r12 + 4*r9]
    lea rdi, [r15 + 2*r15]
    shl rdi, 4
    shl r15, 6
    vbroadcastss ymm2, dword ptr [rdx + rdi]
    vsubps ymm3, ymm2, ymmword ptr [r10 + r15]
    vsubps ymm2, ymm2, ymmword ptr [r10 + r15 + 32]
    vfmadd213ps ymm3, ymm3, ymm6
    vfmadd213ps ymm2, ymm2, ymm7
.L21:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm3, ymm3
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm2, ymm2
.L22:
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
    vbroadcastss ymm0, dword ptr [rip + .K3eaaaaab]
    vmovaps ymm8, ymm0
    vfmadd213ps ymm8, ymm3, ymm14
    vfmadd213ps ymm8, ymm3, ymm14
    vmovss xmm3, dword ptr [r12 + 4*r9]
    vbroadcastss ymm3, xmm3
    vmulps ymm6, ymm8, ymm6
    vmulps ymm8, ymm3, ymmword ptr [rsp + 64]
    vmulps ymm6, ymm8, ymm6
    vmovaps ymm8, ymm0
    vfmadd213ps ymm8, ymm2, ymm14
    vfmadd213ps ymm8, ymm2, ymm14
    vmulps ymm2, ymm8, ymm7
    vmulps ymm3, ymm3, ymmword ptr [rsp + 448]
    vmulps ymm2, ymm3, ymm2
    vmovups ymmword ptr [rsp + rcx + 192], ymm6
    vmovups ymmword ptr [rsp + rcx + 224], ymm2
    add rcx, 64
    inc r9
    add r8, 4
    cmp rcx, 256
    je .L32
.L23:
    vxorps xmm3, xmm3, xmm3
    vxorps xmm2, xmm2, xmm2
    cmp r14, -3
    ja .L22
    mov r15d, 1
    test r14, r14
    je .L20
    mov rdx, r8
    mov rdi, qword ptr [rsp + 16]
.L24:
    vbroadcastss ymm6, dword ptr [rdx - 48]
    vsubps ymm7, ymm6, ymmword ptr [rdi - 96]
    vsubps ymm6, ymm6, ymmword ptr [rdi - 64]
    vfmadd213ps ymm7, ymm7, ymm3
    vfmadd213ps ymm6, ymm6, ymm2
    vbroadcastss ymm2, dword ptr [rdx]
    vsubps ymm3, ymm2, ymmword ptr [rdi - 32]
    vsubps ymm2, ymm2, ymmword ptr [rdi]
    vfmadd213ps ymm3, ymm3, ymm7
    vfmadd213ps ymm2, ymm2, ymm6
    sub rdi, -128
    add rdx, 96
    lea r11, [r15 + rbp]
    add r11, 2
    add r15, 2
    cmp r11, 1
    jne .L24
    test byte ptr [rsp + 8], 1
    jne .L20
    jmp .L21
.L25:
    mov rcx, qword ptr [rsp + 24]
    add rcx, rsi
    vmovups ymm0, ymmword ptr [r10]
    vmovups ymmword ptr [rsp + 64], ymm0
    vmovups ymm1, ymmword ptr [r10 + 32]
    xor edx, edx
    xor r9d, r9d
    jmp .L30
.L26:
    vxorps xmm3, xmm3, xmm3
.L27:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdi, [r12 + 4*rdx]
    lea r8, [r15 + 2*r15]
    shl r8, 4
    shl r15, 6
    vbroadcastss ymm3, dword ptr [rdi + r8]
    vsubps ymm2, ymm3, ymmword ptr [r10 + r15]
    vsubps ymm3, ymm3, ymmword ptr [r10 + r15 + 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
.L28:
    vsqrtps ymm2, ymm2
    vsqrtps ymm3, ymm3
    vbroadcastss ymm6, dword ptr [rip + .K80000000]
    vxorps ymm2, ymm2, ymm6
    vxorps ymm3, ymm3, ymm6
.L29:
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
    vmovss xmm6, dword ptr [r12 + 4*rdx]
    vmulps ymm3, ymm8, ymm3
    vbroadcastss ymm6, xmm6
    vmulps ymm7, ymm6, ymmword ptr [rsp + 64]
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymm1
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + r9 + 192], ymm2
    vmovups ymmword ptr [rsp + r9 + 224], ymm3
    add r9, 64
    inc rdx
    add rcx, 4
    cmp r9, 256
    je .L32
.L30:
    vbroadcastss ymm3, dword ptr [rip + .K80000000]
    vmovaps ymm2, ymm3
    cmp r14, -3
    ja .L29
    vxorps xmm2, xmm2, xmm2
    mov r15d, 1
    test r14, r14
    je .L26
    mov r8, rcx
    mov rdi, qword ptr [rsp + 16]
    vxorps xmm3, xmm3, xmm3
.L31:
    vbroadcastss ymm6, dword ptr [r8 - 48]
    vsubps ymm7, ymm6, ymmword ptr [rdi - 96]
    vsubps ymm6, ymm6, ymmword ptr [rdi - 64]
    vfmadd213ps ymm7, ymm7, ymm2
    vfmadd213ps ymm6, ymm6, ymm3
    vbroadcastss ymm3, dword ptr [r8]
    vsubps ymm2, ymm3, ymmword ptr [rdi - 32]
    vsubps ymm3, ymm3, ymmword ptr [rdi]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
    sub rdi, -128
    add r8, 96
    lea r11, [r15 + rbp]
    add r11, 2
    add r15, 2
    cmp r11, 1
    jne .L31
    test byte ptr [rsp + 8], 1
    jne .L27
    jmp .L28
.L32:
    vmovups ymm9, ymmword ptr [rsp + 192]
    vmovups ymm8, ymmword ptr [rsp + 224]
    vmovups ymm7, ymmword ptr [rsp + 256]
    vmovups ymm6, ymmword ptr [rsp + 288]
    vmovups ymm3, ymmword ptr [rsp + 320]
    vmovups ymm2, ymmword ptr [rsp + 352]
    vmovups ymm1, ymmword ptr [rsp + 384]
    vmovups ymm0, ymmword ptr [rsp + 416]
    mov r8, qword ptr [rsp + 184]
    test r8, r8
    je .L34
    add rsi, qword ptr [rsp + 152]
    mov rcx, qword ptr [rsp + 160]
    mov rdx, r8
    mov r11, qword ptr [rsp + 48]
    mov r9, qword ptr [rsp + 56]
.L33:
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
    dec rdx
    jne .L33
    jmp .L35
.L34:
    mov r11, qword ptr [rsp + 48]
    mov r9, qword ptr [rsp + 56]
.L35:
    vmovups ymmword ptr [rsp + 192], ymm9
    vmovups ymmword ptr [rsp + 224], ymm8
    vmovups ymmword ptr [rsp + 256], ymm7
    vmovups ymmword ptr [rsp + 288], ymm6
    vmovups ymmword ptr [rsp + 320], ymm3
    vmovups ymmword ptr [rsp + 352], ymm2
    vmovups ymmword ptr [rsp + 384], ymm1
    vmovups ymmword ptr [rsp + 416], ymm0
    cmp r9, 9
    setae cl
    cmp r11, r13
    sete dl
    or dl, cl
    jne .L4
    mov rcx, qword ptr [rsp + 144]
    add rcx, r13
    mov rdx, rbx
    imul rdx, r13
    vbroadcastss ymm0, dword ptr [rip + .K7fffffff]
    vandps ymm1, ymm0, ymmword ptr [rsp + 192]
    vminps ymm1, ymm14, ymm1
    vmovups ymmword ptr [rax + 4*rdx], ymm1
    vandps ymm1, ymm0, ymmword ptr [rsp + 224]
    vminps ymm1, ymm14, ymm1
    vmovups ymmword ptr [rax + 4*rdx + 32], ymm1
    mov esi, 1
    xor edx, edx
    test rcx, rcx
    je .L4
.L36:
    cmp rdx, 192
    je .L4
    lea rdi, [rsi + 1]
    add rsi, r13
    imul rsi, rbx
    vandps ymm1, ymm0, ymmword ptr [rsp + rdx + 256]
    vminps ymm1, ymm14, ymm1
    vmovups ymmword ptr [rax + 4*rsi], ymm1
    vandps ymm1, ymm0, ymmword ptr [rsp + rdx + 288]
    vminps ymm1, ymm14, ymm1
    vmovups ymmword ptr [rax + 4*rsi + 32], ymm1
    inc rcx
    add rdx, 64
    mov rsi, rdi
    test rcx, rcx
    jne .L36
    jmp .L4
.L37:
    add rsp, 488
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L38:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L6 .L25 .L13 .L19
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
.K7fffffff = .long 0x7fffffff ; NaN
.K80000000 = .long 0x80000000 ; -0e0
.Kb5bfbe8e = .long 0xb5bfbe8e ; -1.4286068e-6
.Kbf000000 = .long 0xbf000000 ; -5e-1
.Kbf317200 = .long 0xbf317200 ; -6.9314575e-1
.Kc2d00000 = .long 0xc2d00000 ; -1.04e2
.Kcb400000 = .long 0xcb400000 ; -1.2582912e7
