; portable-avx2/f32/residual_store
rhotree_kernels::arch::portable::f32::residual_store::residual_store_avx2_bmi1_bmi2_fma_popcnt_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 504
    mov qword ptr [rsp + 104], rsi
    mov r8, qword ptr [rdi + 32]
    mov rsi, qword ptr [rdi + 40]
    mov rcx, r8
    add rcx, rsi
    mov rax, -1
    cmovb rcx, rax
    mov r10, rcx
    inc r10
    cmove r10, rax
    shl r10, 4
    je .L71
    mov r9, rcx
    mov rcx, qword ptr [rdi + 24]
    mov rax, rcx
    or rax, r10
    shr rax, 32
    je .L0
    mov rax, rcx
    xor edx, edx
    div r10
    mov qword ptr [rsp + 48], rax
    mov qword ptr [rsp + 96], r10
    cmp r10, rcx
    ja .L1
    jmp .L2
.L0:
    mov eax, ecx
    xor edx, edx
    div r10d
    mov qword ptr [rsp + 48], rax
    mov qword ptr [rsp + 96], r10
    cmp r10, rcx
    jbe .L2
.L1:
    add rsp, 504
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L2:
    mov rax, qword ptr [rsp + 48]
    shl rax, 4
    mov qword ptr [rsp + 72], rax
    mov rdx, qword ptr [rdi + 48]
    mov r10, qword ptr [rdi]
    mov r11, qword ptr [rdi + 16]
    movzx eax, byte ptr [rdi + 56]
    lea rdi, [r8 - 1]
    mov rcx, r8
    inc rcx
    mov rbx, -1
    cmovne rbx, rcx
    shl rbx, 6
    mov qword ptr [rsp + 80], rbx
    mov qword ptr [rsp + 88], r11
    lea r12, [r11 + 160]
    cmp r9, -2
    mov rcx, -2
    cmovae r9, rcx
    shl r9, 6
    add r9, 64
    mov qword ptr [rsp + 480], r9
    mov r13, r8
    and r13, -2
    neg r13
    cmp r8, -2
    cmovb rcx, r8
    lea r9, [r10 + 96]
    mov qword ptr [rsp + 16], r9
    lea rcx, [rcx + 2*rcx]
    shl rcx, 4
    mov qword ptr [rsp + 64], r10
    add rcx, r10
    add rcx, 60
    mov qword ptr [rsp + 120], rcx
    mov ecx, 1
    mov qword ptr [rsp + 8], rdx
    sub rcx, rdx
    mov qword ptr [rsp + 488], rcx
    mov eax, eax
    mov qword ptr [rsp + 56], rax
    vbroadcastss ymm4, dword ptr [rip + .K4b400000]
    vbroadcastss ymm14, dword ptr [rip + .K3f800000]
    mov qword ptr [rsp + 40], r12
    xor edx, edx
    mov qword ptr [rsp + 32], rsi
    jmp .L4
.L3:
    mov rdx, qword ptr [rsp + 112]
    inc rdx
    mov rax, qword ptr [rsp + 480]
    add r12, rax
    add qword ptr [rsp + 40], rax
    cmp rdx, qword ptr [rsp + 48]
    jae .L1
.L4:
    cmp qword ptr [rsp + 8], 4
    mov qword ptr [rsp + 112], rdx
    jae .L5
    xor r15d, r15d
    cmp r15, qword ptr [rsp + 8]
    jae .L3
    jmp .L39
.L5:
    mov rax, qword ptr [rsp + 96]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 88]
    lea rsi, [rcx + 4*rax]
    shl rdx, 6
    add rdx, qword ptr [rsp + 104]
    mov qword ptr [rsp], rdx
    mov rax, qword ptr [rsp + 80]
    add rax, rsi
    add rax, 32
    mov qword ptr [rsp + 496], rax
    mov r15d, 4
    mov rax, qword ptr [rsp + 64]
    xor ecx, ecx
    lea rbx, [rax + 4*rcx]
    vbroadcastss ymm0, dword ptr [rax + 4*rcx]
    vmovups ymmword ptr [rsp + 128], ymm0
    vmovups ymmword ptr [rsp + 160], ymm0
    vmovups ymmword ptr [rsp + 192], ymm0
    vmovups ymmword ptr [rsp + 224], ymm0
    vmovups ymmword ptr [rsp + 256], ymm0
    vmovups ymmword ptr [rsp + 288], ymm0
    vmovups ymmword ptr [rsp + 320], ymm0
    vmovups ymmword ptr [rsp + 352], ymm0
    mov rax, qword ptr [rsp + 56]
    lea rcx, [rip + .T0]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    xor r14d, r14d
    mov rdx, qword ptr [rsp + 16]
    mov rcx, qword ptr [rsp + 120]
    mov qword ptr [rsp + 24], rcx
    jmp rax
.L6:
    add r15, 4
    cmp r15, qword ptr [rsp + 8]
    jae .L3
.L7:
    cmp r15, 8
    mov r14d, 8
    mov qword ptr [rsp + 24], r15
    cmovb r14, r15
    lea r11d, [4*r14]
    mov rcx, qword ptr [rsp + 64]
    lea rbx, [rcx + r11]
    vbroadcastss ymm0, dword ptr [rcx + r11]
    vmovups ymmword ptr [rsp + 128], ymm0
    vmovups ymmword ptr [rsp + 160], ymm0
    vmovups ymmword ptr [rsp + 192], ymm0
    vmovups ymmword ptr [rsp + 224], ymm0
    vmovups ymmword ptr [rsp + 256], ymm0
    vmovups ymmword ptr [rsp + 288], ymm0
    vmovups ymmword ptr [rsp + 320], ymm0
    vmovups ymmword ptr [rsp + 352], ymm0
    mov rcx, qword ptr [rsp + 56]
    lea rdx, [rip + .T1]
    movsxd rcx, dword ptr [rdx + 4*rcx]
    add rcx, rdx
    jmp rcx
.L8:
    mov rcx, qword ptr [rsp + 16]
    add rcx, r11
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymm1, ymmword ptr [rax + 32]
    xor r9d, r9d
    xor r15d, r15d
    jmp .L13
.L9:
    vxorps xmm3, xmm3, xmm3
.L10:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdx, [rbx + 4*r9]
    lea rbp, [r10 + 2*r10]
    shl rbp, 4
    shl r10, 6
    vbroadcastss ymm3, dword ptr [rdx + rbp]
    vsubps ymm2, ymm3, ymmword ptr [rax + r10]
    vsubps ymm3, ymm3, ymmword ptr [rax + r10 + 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
.L11:
    vbroadcastss ymm6, dword ptr [rip + .Kbf000000]
    vmulps ymm2, ymm2, ymm6
    vmulps ymm3, ymm3, ymm6
.L12:
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
    vmovss xmm6, dword ptr [rbx + 4*r9]
    vmulps ymm3, ymm8, ymm3
    vbroadcastss ymm6, xmm6
    vmulps ymm7, ymm6, ymm0
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymm1
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + r15 + 128], ymm2
    vmovups ymmword ptr [rsp + r15 + 160], ymm3
    add r15, 64
    inc r9
    add rcx, 4
    cmp r15, 256
    je .L34
.L13:
    vbroadcastss ymm3, dword ptr [rip + .K80000000]
    vmovaps ymm2, ymm3
    cmp rdi, -3
    ja .L12
    vxorps xmm2, xmm2, xmm2
    mov r10d, 1
    test rdi, rdi
    je .L9
    mov rdx, rcx
    mov rbp, qword ptr [rsp + 40]
    vxorps xmm3, xmm3, xmm3
.L14:
    vbroadcastss ymm6, dword ptr [rdx - 48]
    vsubps ymm7, ymm6, ymmword ptr [rbp - 96]
    vsubps ymm6, ymm6, ymmword ptr [rbp - 64]
    vfmadd213ps ymm7, ymm7, ymm2
    vfmadd213ps ymm6, ymm6, ymm3
    vbroadcastss ymm3, dword ptr [rdx]
    vsubps ymm2, ymm3, ymmword ptr [rbp - 32]
    vsubps ymm3, ymm3, ymmword ptr [rbp]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
    sub rbp, -128
    add rdx, 96
    lea r12, [r10 + r13]
    add r12, 2
    add r10, 2
    cmp r12, 1
    jne .L14
    test r8b, 1
    mov r12, qword ptr [rsp + 416]
    jne .L10
    jmp .L11
.L15:
    mov rcx, qword ptr [rsp + 16]
    lea rdx, [rcx + r11]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 448], ymm0
    vmovups ymm0, ymmword ptr [rax + 32]
    vmovups ymmword ptr [rsp + 384], ymm0
    xor r15d, r15d
    xor r9d, r9d
    jmp .L19
.L16:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rcx, [rbx + 4*r15]
    lea r12, [r10 + 2*r10]
    shl r12, 4
    shl r10, 6
    vbroadcastss ymm2, dword ptr [rcx + r12]
    vsubps ymm3, ymm2, ymmword ptr [rax + r10]
    vsubps ymm2, ymm2, ymmword ptr [rax + r10 + 32]
    vfmadd213ps ymm3, ymm3, ymm6
    vfmadd213ps ymm2, ymm2, ymm7
.L17:
    vbroadcastss ymm0, dword ptr [rip + .K40400000]
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm6, ymm3
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm3, ymm2
    mov r12, qword ptr [rsp + 416]
.L18:
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
    vmovss xmm8, dword ptr [rbx + 4*r15]
    vbroadcastss ymm8, xmm8
    vfmadd213ps ymm6, ymm2, ymm6
    vmulps ymm2, ymm8, ymmword ptr [rsp + 448]
    vmulps ymm2, ymm2, ymm6
    vfmadd213ps ymm7, ymm3, ymm7
    vmulps ymm3, ymm8, ymmword ptr [rsp + 384]
    vmulps ymm3, ymm3, ymm7
    vmovups ymmword ptr [rsp + r9 + 128], ymm2
    vmovups ymmword ptr [rsp + r9 + 160], ymm3
    add r9, 64
    inc r15
    add rdx, 4
    cmp r9, 256
    je .L34
.L19:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm3, xmm3, xmm3
    cmp rdi, -3
    ja .L18
    vxorps xmm2, xmm2, xmm2
    mov r10d, 1
    test rdi, rdi
    je .L16
    mov rcx, rdx
    mov rbp, qword ptr [rsp + 40]
.L20:
    vbroadcastss ymm6, dword ptr [rcx - 48]
    vsubps ymm7, ymm6, ymmword ptr [rbp - 96]
    vsubps ymm6, ymm6, ymmword ptr [rbp - 64]
    vfmadd213ps ymm7, ymm7, ymm3
    vfmadd213ps ymm6, ymm6, ymm2
    vbroadcastss ymm2, dword ptr [rcx]
    vsubps ymm3, ymm2, ymmword ptr [rbp - 32]
    vsubps ymm2, ymm2, ymmword ptr [rbp]
    vfmadd213ps ymm3, ymm3, ymm7
    vfmadd213ps ymm2, ymm2, ymm6
    sub rbp, -128
    add rcx, 96
    lea r12, [r10 + r13]
    add r12, 2
    add r10, 2
    cmp r12, 1
    jne .L20
    test r8b, 1
    jne .L16
    jmp .L17
.L21:
    mov rcx, qword ptr [rsp + 16]
    lea r15, [rcx + r11]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 448], ymm0
    vmovups ymm0, ymmword ptr [rax + 32]
    vmovups ymmword ptr [rsp + 384], ymm0
    xor edx, edx
    xor r9d, r9d
    jmp .L25
.L22:
    vmovaps ymm3, ymm2
    vmovaps ymm6, ymm1
    lea rcx, [rbx + 4*rdx]
    lea r12, [r10 + 2*r10]
    shl r12, 4
    shl r10, 6
    vbroadcastss ymm1, dword ptr [rcx + r12]
    vsubps ymm2, ymm1, ymmword ptr [rax + r10]
    vsubps ymm1, ymm1, ymmword ptr [rax + r10 + 32]
    vfmadd213ps ymm2, ymm2, ymm3
    vfmadd213ps ymm1, ymm1, ymm6
.L23:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm2, ymm2
    vmulps ymm1, ymm1, ymm0
    vsqrtps ymm1, ymm1
    mov r12, qword ptr [rsp + 416]
.L24:
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm2, ymm0, ymm2
    vbroadcastss ymm6, dword ptr [rip + .K80000000]
    vxorps ymm3, ymm2, ymm6
    vbroadcastss ymm7, dword ptr [rip + .Kc2d00000]
    vmaxps ymm3, ymm7, ymm3
    vbroadcastss ymm8, dword ptr [rip + .K42b20000]
    vminps ymm9, ymm8, ymm3
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm3, ymm5
    vfmadd213ps ymm3, ymm9, ymm4
    vbroadcastss ymm11, dword ptr [rip + .Kcb400000]
    vaddps ymm3, ymm11, ymm3
    vminps ymm1, ymm0, ymm1
    vxorps ymm6, ymm1, ymm6
    vmaxps ymm6, ymm7, ymm6
    vminps ymm8, ymm8, ymm6
    vmovaps ymm6, ymm5
    vfmadd213ps ymm6, ymm8, ymm4
    vaddps ymm6, ymm11, ymm6
    vbroadcastss ymm11, dword ptr [rip + .Kbf317200]
    vfmadd231ps ymm9, ymm3, ymm11
    vbroadcastss ymm12, dword ptr [rip + .Kb5bfbe8e]
    vfmadd231ps ymm9, ymm3, ymm12
    vbroadcastss ymm15, dword ptr [rip + .K3ab511e8]
    vmovaps ymm7, ymm15
    vbroadcastss ymm13, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm7, ymm9, ymm13
    vbroadcastss ymm5, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm7, ymm9, ymm5
    vbroadcastss ymm10, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm7, ymm9, ymm10
    vbroadcastss ymm0, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm7, ymm9, ymm0
    vfmadd213ps ymm7, ymm9, ymm14
    vfmadd213ps ymm7, ymm9, ymm14
    vfmadd231ps ymm8, ymm6, ymm11
    vfmadd231ps ymm8, ymm6, ymm12
    vmovaps ymm9, ymm15
    vfmadd213ps ymm9, ymm8, ymm13
    vfmadd213ps ymm9, ymm8, ymm5
    vfmadd213ps ymm9, ymm8, ymm10
    vfmadd213ps ymm9, ymm8, ymm0
    vfmadd213ps ymm9, ymm8, ymm14
    vfmadd213ps ymm9, ymm8, ymm14
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vmulps ymm8, ymm3, ymm0
    vmulps ymm11, ymm6, ymm0
    vaddps ymm8, ymm8, ymm4
    vaddps ymm11, ymm11, ymm4
    vpslld ymm12, ymm8, 23
    vpbroadcastd ymm13, dword ptr [rip + .K3f800000]
    vpaddd ymm12, ymm12, ymm13
    vmulps ymm7, ymm12, ymm7
    vpslld ymm12, ymm11, 23
    vpaddd ymm12, ymm12, ymm13
    vmulps ymm9, ymm9, ymm12
    vaddps ymm3, ymm3, ymm4
    vpsubd ymm3, ymm3, ymm8
    vaddps ymm6, ymm6, ymm4
    vpsubd ymm6, ymm6, ymm11
    vpslld ymm3, ymm3, 23
    vpaddd ymm3, ymm13, ymm3
    vmulps ymm3, ymm7, ymm3
    vpslld ymm6, ymm6, 23
    vpaddd ymm6, ymm13, ymm6
    vmulps ymm6, ymm9, ymm6
    vbroadcastss ymm0, dword ptr [rip + .K3eaaaaab]
    vmovaps ymm7, ymm0
    vfmadd213ps ymm7, ymm2, ymm14
    vfmadd213ps ymm7, ymm2, ymm14
    vmovss xmm2, dword ptr [rbx + 4*rdx]
    vbroadcastss ymm2, xmm2
    vmulps ymm3, ymm7, ymm3
    vmulps ymm7, ymm2, ymmword ptr [rsp + 448]
    vmulps ymm3, ymm7, ymm3
    vmovaps ymm7, ymm0
    vfmadd213ps ymm7, ymm1, ymm14
    vfmadd213ps ymm7, ymm1, ymm14
    vmulps ymm1, ymm7, ymm6
    vmulps ymm2, ymm2, ymmword ptr [rsp + 384]
    vmulps ymm1, ymm2, ymm1
    vmovups ymmword ptr [rsp + r9 + 128], ymm3
    vmovups ymmword ptr [rsp + r9 + 160], ymm1
    add r9, 64
    inc rdx
    add r15, 4
    cmp r9, 256
    je .L34
.L25:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm1, xmm1, xmm1
    cmp rdi, -3
    ja .L24
    mov r10d, 1
    test rdi, rdi
    je .L22
    mov rcx, r15
    mov rbp, qword ptr [rsp + 40]
.L26:
    vbroadcastss ymm3, dword ptr [rcx - 48]
    vsubps ymm6, ymm3, ymmword ptr [rbp - 96]
    vsubps ymm3, ymm3, ymmword ptr [rbp - 64]
    vfmadd213ps ymm6, ymm6, ymm2
    vfmadd213ps ymm3, ymm3, ymm1
    vbroadcastss ymm1, dword ptr [rcx]
    vsubps ymm2, ymm1, ymmword ptr [rbp - 32]
    vsubps ymm1, ymm1, ymmword ptr [rbp]
    vfmadd213ps ymm2, ymm2, ymm6
    vfmadd213ps ymm1, ymm1, ymm3
    sub rbp, -128
    add rcx, 96
    lea r12, [r10 + r13]
    add r12, 2
    add r10, 2
    cmp r12, 1
    jne .L26
    test r8b, 1
    jne .L22
    jmp .L23
.L27:
    mov rcx, qword ptr [rsp + 16]
    lea rdx, [rcx + r11]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymm1, ymmword ptr [rax + 32]
    xor r9d, r9d
    xor r15d, r15d
    jmp .L32
.L28:
    vxorps xmm3, xmm3, xmm3
.L29:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rcx, [rbx + 4*r9]
    lea r12, [r10 + 2*r10]
    shl r12, 4
    shl r10, 6
    vbroadcastss ymm3, dword ptr [rcx + r12]
    vsubps ymm2, ymm3, ymmword ptr [rax + r10]
    vsubps ymm3, ymm3, ymmword ptr [rax + r10 + 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
.L30:
    vsqrtps ymm2, ymm2
    vsqrtps ymm3, ymm3
    vbroadcastss ymm6, dword ptr [rip + .K80000000]
    vxorps ymm2, ymm2, ymm6
    vxorps ymm3, ymm3, ymm6
    mov r12, qword ptr [rsp + 416]
.L31:
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
    vmovss xmm6, dword ptr [rbx + 4*r9]
    vmulps ymm3, ymm8, ymm3
    vbroadcastss ymm6, xmm6
    vmulps ymm7, ymm6, ymm0
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymm1
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + r15 + 128], ymm2
    vmovups ymmword ptr [rsp + r15 + 160], ymm3
    add r15, 64
    inc r9
    add rdx, 4
    cmp r15, 256
    je .L34
.L32:
    vbroadcastss ymm3, dword ptr [rip + .K80000000]
    vmovaps ymm2, ymm3
    cmp rdi, -3
    ja .L31
    vxorps xmm2, xmm2, xmm2
    mov r10d, 1
    test rdi, rdi
    je .L28
    mov rcx, rdx
    mov rbp, qword ptr [rsp + 40]
    vxorps xmm3, xmm3, xmm3
.L33:
    vbroadcastss ymm6, dword ptr [rcx - 48]
    vsubps ymm7, ymm6, ymmword ptr [rbp - 96]
    vsubps ymm6, ymm6, ymmword ptr [rbp - 64]
    vfmadd213ps ymm7, ymm7, ymm2
    vfmadd213ps ymm6, ymm6, ymm3
    vbroadcastss ymm3, dword ptr [rcx]
    vsubps ymm2, ymm3, ymmword ptr [rbp - 32]
    vsubps ymm3, ymm3, ymmword ptr [rbp]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
    sub rbp, -128
    add rcx, 96
    lea r12, [r10 + r13]
    add r12, 2
    add r10, 2
    cmp r12, 1
    jne .L33
    test r8b, 1
    jne .L29
    jmp .L30
.L34:
    vmovups ymm9, ymmword ptr [rsp + 128]
    vmovups ymm8, ymmword ptr [rsp + 160]
    vmovups ymm7, ymmword ptr [rsp + 192]
    vmovups ymm6, ymmword ptr [rsp + 224]
    vmovups ymm3, ymmword ptr [rsp + 256]
    vmovups ymm2, ymmword ptr [rsp + 288]
    vmovups ymm1, ymmword ptr [rsp + 320]
    vmovups ymm0, ymmword ptr [rsp + 352]
    mov r9, qword ptr [rsp + 32]
    test r9, r9
    je .L36
    add r11, qword ptr [rsp + 120]
    mov rdx, qword ptr [rsp]
    mov rbx, qword ptr [rsp + 72]
    mov r15, qword ptr [rsp + 24]
.L35:
    vmovups ymm11, ymmword ptr [rdx - 32]
    vmovups ymm12, ymmword ptr [rdx]
    vbroadcastss ymm13, dword ptr [r11 - 12]
    vfnmadd231ps ymm9, ymm13, ymm11
    vfnmadd231ps ymm8, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [r11 - 8]
    vfnmadd231ps ymm7, ymm13, ymm11
    vfnmadd231ps ymm6, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [r11 - 4]
    vfnmadd231ps ymm3, ymm13, ymm11
    vfnmadd231ps ymm2, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [r11]
    vfnmadd231ps ymm1, ymm13, ymm11
    vfnmadd231ps ymm0, ymm13, ymm12
    add r11, 48
    add rdx, 64
    dec r9
    jne .L35
    jmp .L37
.L36:
    mov rbx, qword ptr [rsp + 72]
    mov r15, qword ptr [rsp + 24]
.L37:
    vmovups ymmword ptr [rsp + 128], ymm9
    vmovups ymmword ptr [rsp + 160], ymm8
    vmovups ymmword ptr [rsp + 192], ymm7
    vmovups ymmword ptr [rsp + 224], ymm6
    vmovups ymmword ptr [rsp + 256], ymm3
    vmovups ymmword ptr [rsp + 288], ymm2
    vmovups ymmword ptr [rsp + 320], ymm1
    vmovups ymmword ptr [rsp + 352], ymm0
    cmp r15, 9
    setae cl
    cmp qword ptr [rsp + 8], r14
    sete dl
    or dl, cl
    jne .L6
    mov rcx, qword ptr [rsp + 488]
    lea rdx, [rcx + r14]
    mov rcx, r14
    imul rcx, rbx
    vbroadcastss ymm0, dword ptr [rip + .K7fffffff]
    vandps ymm1, ymm0, ymmword ptr [rsp + 128]
    vminps ymm1, ymm14, ymm1
    vmovups ymmword ptr [rsi + 4*rcx], ymm1
    vandps ymm1, ymm0, ymmword ptr [rsp + 160]
    vminps ymm1, ymm14, ymm1
    vmovups ymmword ptr [rsi + 4*rcx + 32], ymm1
    mov r9d, 1
    xor ecx, ecx
    test rdx, rdx
    je .L6
.L38:
    cmp rcx, 192
    je .L6
    lea r10, [r9 + 1]
    add r9, r14
    imul r9, rbx
    vandps ymm1, ymm0, ymmword ptr [rsp + rcx + 192]
    vminps ymm1, ymm14, ymm1
    vmovups ymmword ptr [rsi + 4*r9], ymm1
    vandps ymm1, ymm0, ymmword ptr [rsp + rcx + 224]
    vminps ymm1, ymm14, ymm1
    vmovups ymmword ptr [rsi + 4*r9 + 32], ymm1
    inc rdx
    add rcx, 64
    mov r9, r10
    test rdx, rdx
    jne .L38
    jmp .L6
.L39:
    mov rax, qword ptr [rsp + 96]
    mov rsi, qword ptr [rsp + 112]
    imul rax, rsi
    mov rcx, qword ptr [rsp + 88]
    lea rax, [rcx + 4*rax]
    shl rsi, 6
    add rsi, qword ptr [rsp + 104]
    mov rcx, qword ptr [rsp + 80]
    add rcx, rax
    add rcx, 32
    mov qword ptr [rsp], rcx
    mov qword ptr [rsp + 416], r12
    jmp .L7
.L40:
    mov rdx, qword ptr [rsp + 384]
    add rdx, 16
    add qword ptr [rsp + 24], 16
    mov rax, qword ptr [rsp + 64]
    lea rbx, [rax + 4*rcx]
    mov r14, rcx
    vbroadcastss ymm0, dword ptr [rax + 4*rcx]
    vmovups ymmword ptr [rsp + 128], ymm0
    vmovups ymmword ptr [rsp + 160], ymm0
    vmovups ymmword ptr [rsp + 192], ymm0
    vmovups ymmword ptr [rsp + 224], ymm0
    vmovups ymmword ptr [rsp + 256], ymm0
    vmovups ymmword ptr [rsp + 288], ymm0
    vmovups ymmword ptr [rsp + 320], ymm0
    vmovups ymmword ptr [rsp + 352], ymm0
    mov rax, qword ptr [rsp + 56]
    lea rcx, [rip + .T0]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    jmp rax
.L41:
    vmovups ymm0, ymmword ptr [rsi]
    vmovups ymm1, ymmword ptr [rsi + 32]
    mov qword ptr [rsp + 384], rdx
    mov rax, rdx
    xor edx, edx
    xor r9d, r9d
    jmp .L46
.L42:
    vxorps xmm3, xmm3, xmm3
.L43:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rcx, [rbx + 4*rdx]
    lea r10, [r11 + 2*r11]
    shl r10, 4
    shl r11, 6
    vbroadcastss ymm3, dword ptr [rcx + r10]
    vsubps ymm2, ymm3, ymmword ptr [rsi + r11]
    vsubps ymm3, ymm3, ymmword ptr [rsi + r11 + 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
.L44:
    vbroadcastss ymm6, dword ptr [rip + .Kbf000000]
    vmulps ymm2, ymm2, ymm6
    vmulps ymm3, ymm3, ymm6
.L45:
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
    vmovss xmm6, dword ptr [rbx + 4*rdx]
    vmulps ymm3, ymm8, ymm3
    vbroadcastss ymm6, xmm6
    vmulps ymm7, ymm6, ymm0
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymm1
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + r9 + 128], ymm2
    vmovups ymmword ptr [rsp + r9 + 160], ymm3
    add r9, 64
    inc rdx
    add rax, 4
    cmp r9, 256
    je .L67
.L46:
    vbroadcastss ymm3, dword ptr [rip + .K80000000]
    vmovaps ymm2, ymm3
    cmp rdi, -3
    ja .L45
    vxorps xmm2, xmm2, xmm2
    mov r11d, 1
    test rdi, rdi
    je .L42
    mov r10, rax
    mov rcx, r12
    vxorps xmm3, xmm3, xmm3
.L47:
    vbroadcastss ymm6, dword ptr [r10 - 48]
    vsubps ymm7, ymm6, ymmword ptr [rcx - 96]
    vsubps ymm6, ymm6, ymmword ptr [rcx - 64]
    vfmadd213ps ymm7, ymm7, ymm2
    vfmadd213ps ymm6, ymm6, ymm3
    vbroadcastss ymm3, dword ptr [r10]
    vsubps ymm2, ymm3, ymmword ptr [rcx - 32]
    vsubps ymm3, ymm3, ymmword ptr [rcx]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
    sub rcx, -128
    add r10, 96
    lea rbp, [r11 + r13]
    add rbp, 2
    add r11, 2
    cmp rbp, 1
    jne .L47
    test r8b, 1
    jne .L43
    jmp .L44
.L48:
    vmovups ymm0, ymmword ptr [rsi]
    vmovups ymmword ptr [rsp + 416], ymm0
    vmovups ymm0, ymmword ptr [rsi + 32]
    vmovups ymmword ptr [rsp + 448], ymm0
    mov qword ptr [rsp + 384], rdx
    mov rax, rdx
    xor edx, edx
    xor r9d, r9d
    jmp .L52
.L49:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rcx, [rbx + 4*rdx]
    lea r10, [r11 + 2*r11]
    shl r10, 4
    shl r11, 6
    vbroadcastss ymm2, dword ptr [rcx + r10]
    vsubps ymm3, ymm2, ymmword ptr [rsi + r11]
    vsubps ymm2, ymm2, ymmword ptr [rsi + r11 + 32]
    vfmadd213ps ymm3, ymm3, ymm6
    vfmadd213ps ymm2, ymm2, ymm7
.L50:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm3, ymm3
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm2, ymm2
.L51:
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
    vmovss xmm3, dword ptr [rbx + 4*rdx]
    vbroadcastss ymm3, xmm3
    vmulps ymm6, ymm8, ymm6
    vmulps ymm8, ymm3, ymmword ptr [rsp + 416]
    vmulps ymm6, ymm8, ymm6
    vmovaps ymm8, ymm0
    vfmadd213ps ymm8, ymm2, ymm14
    vfmadd213ps ymm8, ymm2, ymm14
    vmulps ymm2, ymm8, ymm7
    vmulps ymm3, ymm3, ymmword ptr [rsp + 448]
    vmulps ymm2, ymm3, ymm2
    vmovups ymmword ptr [rsp + r9 + 128], ymm6
    vmovups ymmword ptr [rsp + r9 + 160], ymm2
    add r9, 64
    inc rdx
    add rax, 4
    cmp r9, 256
    je .L67
.L52:
    vxorps xmm3, xmm3, xmm3
    vxorps xmm2, xmm2, xmm2
    cmp rdi, -3
    ja .L51
    mov r11d, 1
    test rdi, rdi
    je .L49
    mov r10, rax
    mov rcx, r12
.L53:
    vbroadcastss ymm6, dword ptr [r10 - 48]
    vsubps ymm7, ymm6, ymmword ptr [rcx - 96]
    vsubps ymm6, ymm6, ymmword ptr [rcx - 64]
    vfmadd213ps ymm7, ymm7, ymm3
    vfmadd213ps ymm6, ymm6, ymm2
    vbroadcastss ymm2, dword ptr [r10]
    vsubps ymm3, ymm2, ymmword ptr [rcx - 32]
    vsubps ymm2, ymm2, ymmword ptr [rcx]
    vfmadd213ps ymm3, ymm3, ymm7
    vfmadd213ps ymm2, ymm2, ymm6
    sub rcx, -128
    add r10, 96
    lea rbp, [r11 + r13]
    add rbp, 2
    add r11, 2
    cmp rbp, 1
    jne .L53
    test r8b, 1
    jne .L49
    jmp .L50
.L54:
    vmovups ymm0, ymmword ptr [rsi]
    vmovups ymm1, ymmword ptr [rsi + 32]
    mov qword ptr [rsp + 384], rdx
    mov rax, rdx
    xor edx, edx
    xor r9d, r9d
    jmp .L59
.L55:
    vxorps xmm3, xmm3, xmm3
.L56:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rcx, [rbx + 4*rdx]
    lea r10, [r11 + 2*r11]
    shl r10, 4
    shl r11, 6
    vbroadcastss ymm3, dword ptr [rcx + r10]
    vsubps ymm2, ymm3, ymmword ptr [rsi + r11]
    vsubps ymm3, ymm3, ymmword ptr [rsi + r11 + 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
.L57:
    vsqrtps ymm2, ymm2
    vsqrtps ymm3, ymm3
    vbroadcastss ymm6, dword ptr [rip + .K80000000]
    vxorps ymm2, ymm2, ymm6
    vxorps ymm3, ymm3, ymm6
.L58:
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
    vmovss xmm6, dword ptr [rbx + 4*rdx]
    vmulps ymm3, ymm8, ymm3
    vbroadcastss ymm6, xmm6
    vmulps ymm7, ymm6, ymm0
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymm1
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + r9 + 128], ymm2
    vmovups ymmword ptr [rsp + r9 + 160], ymm3
    add r9, 64
    inc rdx
    add rax, 4
    cmp r9, 256
    je .L67
.L59:
    vbroadcastss ymm3, dword ptr [rip + .K80000000]
    vmovaps ymm2, ymm3
    cmp rdi, -3
    ja .L58
    vxorps xmm2, xmm2, xmm2
    mov r11d, 1
    test rdi, rdi
    je .L55
    mov r10, rax
    mov rcx, r12
    vxorps xmm3, xmm3, xmm3
.L60:
    vbroadcastss ymm6, dword ptr [r10 - 48]
    vsubps ymm7, ymm6, ymmword ptr [rcx - 96]
    vsubps ymm6, ymm6, ymmword ptr [rcx - 64]
    vfmadd213ps ymm7, ymm7, ymm2
    vfmadd213ps ymm6, ymm6, ymm3
    vbroadcastss ymm3, dword ptr [r10]
    vsubps ymm2, ymm3, ymmword ptr [rcx - 32]
    vsubps ymm3, ymm3, ymmword ptr [rcx]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
    sub rcx, -128
    add r10, 96
    lea rbp, [r11 + r13]
    add rbp, 2
    add r11, 2
    cmp rbp, 1
    jne .L60
    test r8b, 1
    jne .L56
    jmp .L57
.L61:
    vmovups ymm0, ymmword ptr [rsi]
    vmovups ymmword ptr [rsp + 416], ymm0
    vmovups ymm0, ymmword ptr [rsi + 32]
    vmovups ymmword ptr [rsp + 448], ymm0
    mov qword ptr [rsp + 384], rdx
    mov rax, rdx
    xor edx, edx
    xor r9d, r9d
    jmp .L65
.L62:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rcx, [rbx + 4*rdx]
    lea r10, [r11 + 2*r11]
    shl r10, 4
    shl r11, 6
    vbroadcastss ymm2, dword ptr [rcx + r10]
    vsubps ymm3, ymm2, ymmword ptr [rsi + r11]
    vsubps ymm2, ymm2, ymmword ptr [rsi + r11 + 32]
    vfmadd213ps ymm3, ymm3, ymm6
    vfmadd213ps ymm2, ymm2, ymm7
.L63:
    vbroadcastss ymm0, dword ptr [rip + .K40400000]
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm6, ymm3
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm3, ymm2
.L64:
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
    vmovss xmm8, dword ptr [rbx + 4*rdx]
    vbroadcastss ymm8, xmm8
    vfmadd213ps ymm6, ymm2, ymm6
    vmulps ymm2, ymm8, ymmword ptr [rsp + 416]
    vmulps ymm2, ymm2, ymm6
    vfmadd213ps ymm7, ymm3, ymm7
    vmulps ymm3, ymm8, ymmword ptr [rsp + 448]
    vmulps ymm3, ymm3, ymm7
    vmovups ymmword ptr [rsp + r9 + 128], ymm2
    vmovups ymmword ptr [rsp + r9 + 160], ymm3
    add r9, 64
    inc rdx
    add rax, 4
    cmp r9, 256
    je .L67
.L65:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm3, xmm3, xmm3
    cmp rdi, -3
    ja .L64
    vxorps xmm2, xmm2, xmm2
    mov r11d, 1
    test rdi, rdi
    je .L62
    mov r10, rax
    mov rcx, r12
.L66:
    vbroadcastss ymm6, dword ptr [r10 - 48]
    vsubps ymm7, ymm6, ymmword ptr [rcx - 96]
    vsubps ymm6, ymm6, ymmword ptr [rcx - 64]
    vfmadd213ps ymm7, ymm7, ymm3
    vfmadd213ps ymm6, ymm6, ymm2
    vbroadcastss ymm2, dword ptr [r10]
    vsubps ymm3, ymm2, ymmword ptr [rcx - 32]
    vsubps ymm2, ymm2, ymmword ptr [rcx]
    vfmadd213ps ymm3, ymm3, ymm7
    vfmadd213ps ymm2, ymm2, ymm6
    sub rcx, -128
    add r10, 96
    lea rbp, [r11 + r13]
    add rbp, 2
    add r11, 2
    cmp rbp, 1
    jne .L66
    test r8b, 1
    jne .L62
    jmp .L63
.L67:
    mov rbx, qword ptr [rsp + 32]
    vmovups ymm9, ymmword ptr [rsp + 128]
    vmovups ymm8, ymmword ptr [rsp + 160]
    vmovups ymm7, ymmword ptr [rsp + 192]
    vmovups ymm6, ymmword ptr [rsp + 224]
    vmovups ymm3, ymmword ptr [rsp + 256]
    vmovups ymm2, ymmword ptr [rsp + 288]
    vmovups ymm1, ymmword ptr [rsp + 320]
    vmovups ymm0, ymmword ptr [rsp + 352]
    test rbx, rbx
    je .L69
    mov rdx, qword ptr [rsp + 496]
    mov r9, qword ptr [rsp + 24]
.L68:
    vmovups ymm11, ymmword ptr [rdx - 32]
    vmovups ymm12, ymmword ptr [rdx]
    vbroadcastss ymm13, dword ptr [r9 - 12]
    vfnmadd231ps ymm9, ymm13, ymm11
    vfnmadd231ps ymm8, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [r9 - 8]
    vfnmadd231ps ymm7, ymm13, ymm11
    vfnmadd231ps ymm6, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [r9 - 4]
    vfnmadd231ps ymm3, ymm13, ymm11
    vfnmadd231ps ymm2, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [r9]
    vfnmadd231ps ymm1, ymm13, ymm11
    vfnmadd231ps ymm0, ymm13, ymm12
    add r9, 48
    add rdx, 64
    dec rbx
    jne .L68
.L69:
    vmovups ymmword ptr [rsp + 128], ymm9
    vmovups ymmword ptr [rsp + 160], ymm8
    vmovups ymmword ptr [rsp + 192], ymm7
    vmovups ymmword ptr [rsp + 224], ymm6
    vmovups ymmword ptr [rsp + 256], ymm3
    vmovups ymmword ptr [rsp + 288], ymm2
    vmovups ymmword ptr [rsp + 320], ymm1
    vmovups ymmword ptr [rsp + 352], ymm0
    mov rdx, qword ptr [rsp + 8]
    sub rdx, r14
    mov r9, qword ptr [rsp + 72]
    je .L70
    mov rcx, r14
    vbroadcastss ymm0, dword ptr [rip + .K7fffffff]
    vandps ymm1, ymm0, ymmword ptr [rsp + 128]
    imul rcx, r9
    vminps ymm1, ymm14, ymm1
    vandps ymm2, ymm0, ymmword ptr [rsp + 160]
    mov r10, qword ptr [rsp]
    vmovups ymmword ptr [r10 + 4*rcx], ymm1
    vminps ymm1, ymm14, ymm2
    vmovups ymmword ptr [r10 + 4*rcx + 32], ymm1
    cmp rdx, 1
    je .L70
    mov rcx, r14
    or rcx, 1
    vandps ymm1, ymm0, ymmword ptr [rsp + 192]
    imul rcx, r9
    vminps ymm1, ymm14, ymm1
    vandps ymm2, ymm0, ymmword ptr [rsp + 224]
    mov r10, qword ptr [rsp]
    vmovups ymmword ptr [r10 + 4*rcx], ymm1
    vminps ymm1, ymm14, ymm2
    vmovups ymmword ptr [r10 + 4*rcx + 32], ymm1
    cmp rdx, 2
    je .L70
    mov rcx, r14
    or rcx, 2
    vandps ymm1, ymm0, ymmword ptr [rsp + 256]
    imul rcx, r9
    vminps ymm1, ymm14, ymm1
    vandps ymm2, ymm0, ymmword ptr [rsp + 288]
    mov r10, qword ptr [rsp]
    vmovups ymmword ptr [r10 + 4*rcx], ymm1
    vminps ymm1, ymm14, ymm2
    vmovups ymmword ptr [r10 + 4*rcx + 32], ymm1
    cmp rdx, 3
    je .L70
    or r14, 3
    imul r14, r9
    vandps ymm1, ymm0, ymmword ptr [rsp + 320]
    vminps ymm1, ymm14, ymm1
    mov rcx, qword ptr [rsp]
    vmovups ymmword ptr [rcx + 4*r14], ymm1
    vandps ymm0, ymm0, ymmword ptr [rsp + 352]
    vminps ymm0, ymm14, ymm0
    vmovups ymmword ptr [rcx + 4*r14 + 32], ymm0
.L70:
    mov rcx, r15
    add r15, 4
    cmp r15, qword ptr [rsp + 8]
    jbe .L40
    mov r15, rcx
    cmp r15, qword ptr [rsp + 8]
    jae .L3
    jmp .L39
.L71:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L41 .L54 .L61 .L48
.T1: jump .L8 .L27 .L15 .L21
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
