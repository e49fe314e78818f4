; portable-avx2/f32/residual_signed
rhotree_kernels::arch::portable::f32::residual_signed::residual_signed_avx2_bmi1_bmi2_fma_popcnt_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 472
    mov qword ptr [rsp + 104], rsi
    mov r10, qword ptr [rdi + 32]
    mov r9, qword ptr [rdi + 40]
    mov rcx, r10
    add rcx, r9
    mov rax, -1
    cmovb rcx, rax
    mov r11, rcx
    inc r11
    cmove r11, rax
    shl r11, 4
    je .L36
    mov rsi, rcx
    mov rcx, qword ptr [rdi + 24]
    mov rax, rcx
    or rax, r11
    shr rax, 32
    je .L0
    mov rax, rcx
    xor edx, edx
    div r11
    mov qword ptr [rsp + 32], rax
    cmp r11, rcx
    jbe .L1
    jmp .L35
.L0:
    mov eax, ecx
    xor edx, edx
    div r11d
    mov qword ptr [rsp + 32], rax
    cmp r11, rcx
    ja .L35
.L1:
    mov rbx, qword ptr [rdi + 48]
    mov rax, r10
    inc rax
    mov rcx, -1
    cmovne rcx, rax
    mov qword ptr [rsp + 40], rcx
    test rbx, rbx
    je .L35
    mov rax, qword ptr [rsp + 32]
    shl rax, 4
    mov qword ptr [rsp + 16], rax
    lea r14, [r10 - 1]
    shl qword ptr [rsp + 40], 6
    mov r15, qword ptr [rdi]
    mov rcx, qword ptr [rdi + 16]
    movzx eax, byte ptr [rdi + 56]
    mov qword ptr [rsp + 80], rcx
    add rcx, 160
    cmp rsi, -2
    mov rdx, -2
    cmovae rsi, rdx
    shl rsi, 6
    add rsi, 64
    mov qword ptr [rsp + 96], rsi
    lea rsi, [r15 + 96]
    mov qword ptr [rsp + 8], rsi
    mov r8, r10
    and r8, -2
    neg r8
    cmp r10, -2
    cmovb rdx, r10
    lea rdx, [rdx + 2*rdx]
    shl rdx, 4
    mov qword ptr [rsp + 144], r15
    add rdx, r15
    add rdx, 60
    mov qword ptr [rsp + 120], rdx
    mov eax, eax
    lea rdx, [rip + .T0]
    movsxd rax, dword ptr [rdx + 4*rax]
    add rax, rdx
    mov qword ptr [rsp + 136], rax
    xor esi, esi
    vbroadcastss ymm15, dword ptr [rip + .Kc2d00000]
    vbroadcastss ymm4, dword ptr [rip + .K4b400000]
    vbroadcastss ymm14, dword ptr [rip + .K3f800000]
    mov qword ptr [rsp + 160], r9
    mov qword ptr [rsp + 88], r11
    mov qword ptr [rsp + 152], rbx
    jmp .L3
.L2:
    mov rsi, qword ptr [rsp + 112]
    inc rsi
    add rcx, qword ptr [rsp + 96]
    cmp rsi, qword ptr [rsp + 32]
    mov r11, qword ptr [rsp + 88]
    jae .L35
.L3:
    mov rax, r11
    imul rax, rsi
    mov rdx, qword ptr [rsp + 80]
    lea r12, [rdx + 4*rax]
    mov qword ptr [rsp + 112], rsi
    shl rsi, 6
    add rsi, qword ptr [rsp + 104]
    mov qword ptr [rsp + 24], rsi
    mov rax, qword ptr [rsp + 40]
    add rax, r12
    add rax, 32
    mov qword ptr [rsp + 128], rax
    xor r11d, r11d
    jmp .L5
.L4:
    add r11, 4
    cmp r11, rbx
    jae .L2
.L5:
    cmp r11, 8
    mov eax, 8
    cmovb rax, r11
    mov qword ptr [rsp + 168], rax
    lea edi, [4*rax]
    mov rax, qword ptr [rsp + 144]
    lea rsi, [rax + rdi]
    vbroadcastss ymm0, dword ptr [rax + rdi]
    vmovups ymmword ptr [rsp + 176], ymm0
    vmovups ymmword ptr [rsp + 208], ymm0
    vmovups ymmword ptr [rsp + 240], ymm0
    vmovups ymmword ptr [rsp + 272], ymm0
    vmovups ymmword ptr [rsp + 304], ymm0
    vmovups ymmword ptr [rsp + 336], ymm0
    vmovups ymmword ptr [rsp + 368], ymm0
    vmovups ymmword ptr [rsp + 400], ymm0
    jmp qword ptr [rsp + 136]
.L6:
    mov rax, qword ptr [rsp + 8]
    lea rdx, [rax + rdi]
    vmovups ymm0, ymmword ptr [r12]
    vmovups ymmword ptr [rsp + 48], ymm0
    vmovups ymm1, ymmword ptr [r12 + 32]
    xor r9d, r9d
    xor ebx, ebx
    jmp .L11
.L7:
    vxorps xmm3, xmm3, xmm3
.L8:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rax, [rsi + 4*r9]
    lea r13, [r15 + 2*r15]
    shl r13, 4
    shl r15, 6
    vbroadcastss ymm3, dword ptr [rax + r13]
    vsubps ymm2, ymm3, ymmword ptr [r12 + r15]
    vsubps ymm3, ymm3, ymmword ptr [r12 + r15 + 32]
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
    vmovss xmm6, dword ptr [rsi + 4*r9]
    vmulps ymm3, ymm8, ymm3
    vbroadcastss ymm6, xmm6
    vmulps ymm7, ymm6, ymmword ptr [rsp + 48]
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymm1
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + rbx + 176], ymm2
    vmovups ymmword ptr [rsp + rbx + 208], ymm3
    add rbx, 64
    inc r9
    add rdx, 4
    cmp rbx, 256
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
    mov rax, rdx
    mov r13, rcx
    vxorps xmm3, xmm3, xmm3
.L12:
    vbroadcastss ymm6, dword ptr [rax - 48]
    vsubps ymm7, ymm6, ymmword ptr [r13 - 96]
    vsubps ymm6, ymm6, ymmword ptr [r13 - 64]
    vfmadd213ps ymm7, ymm7, ymm2
    vfmadd213ps ymm6, ymm6, ymm3
    vbroadcastss ymm3, dword ptr [rax]
    vsubps ymm2, ymm3, ymmword ptr [r13 - 32]
    vsubps ymm3, ymm3, ymmword ptr [r13]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
    sub r13, -128
    add rax, 96
    lea rbp, [r8 + r15]
    add rbp, 2
    add r15, 2
    cmp rbp, 1
    jne .L12
    test r10b, 1
    jne .L8
    jmp .L9
.L13:
    mov rax, qword ptr [rsp + 8]
    lea rdx, [rax + rdi]
    vmovups ymm0, ymmword ptr [r12]
    vmovups ymmword ptr [rsp + 48], ymm0
    vmovups ymm0, ymmword ptr [r12 + 32]
    vmovups ymmword ptr [rsp + 432], ymm0
    xor ebx, ebx
    xor r9d, r9d
    jmp .L17
.L14:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rax, [rsi + 4*rbx]
    lea r13, [r15 + 2*r15]
    shl r13, 4
    shl r15, 6
    vbroadcastss ymm2, dword ptr [rax + r13]
    vsubps ymm3, ymm2, ymmword ptr [r12 + r15]
    vsubps ymm2, ymm2, ymmword ptr [r12 + r15 + 32]
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
    vmovss xmm8, dword ptr [rsi + 4*rbx]
    vbroadcastss ymm8, xmm8
    vfmadd213ps ymm6, ymm2, ymm6
    vmulps ymm2, ymm8, ymmword ptr [rsp + 48]
    vmulps ymm2, ymm2, ymm6
    vfmadd213ps ymm7, ymm3, ymm7
    vmulps ymm3, ymm8, ymmword ptr [rsp + 432]
    vmulps ymm3, ymm3, ymm7
    vmovups ymmword ptr [rsp + r9 + 176], ymm2
    vmovups ymmword ptr [rsp + r9 + 208], ymm3
    add r9, 64
    inc rbx
    add rdx, 4
    cmp r9, 256
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
    mov rax, rdx
    mov r13, rcx
.L18:
    vbroadcastss ymm6, dword ptr [rax - 48]
    vsubps ymm7, ymm6, ymmword ptr [r13 - 96]
    vsubps ymm6, ymm6, ymmword ptr [r13 - 64]
    vfmadd213ps ymm7, ymm7, ymm3
    vfmadd213ps ymm6, ymm6, ymm2
    vbroadcastss ymm2, dword ptr [rax]
    vsubps ymm3, ymm2, ymmword ptr [r13 - 32]
    vsubps ymm2, ymm2, ymmword ptr [r13]
    vfmadd213ps ymm3, ymm3, ymm7
    vfmadd213ps ymm2, ymm2, ymm6
    sub r13, -128
    add rax, 96
    lea rbp, [r8 + r15]
    add rbp, 2
    add r15, 2
    cmp rbp, 1
    jne .L18
    test r10b, 1
    jne .L14
    jmp .L15
.L19:
    mov rax, qword ptr [rsp + 8]
    add rax, rdi
    vmovups ymm0, ymmword ptr [r12]
    vmovups ymmword ptr [rsp + 48], ymm0
    vmovups ymm0, ymmword ptr [r12 + 32]
    vmovups ymmword ptr [rsp + 432], ymm0
    xor ebx, ebx
    xor r9d, r9d
    jmp .L23
.L20:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdx, [rsi + 4*rbx]
    lea r13, [r15 + 2*r15]
    shl r13, 4
    shl r15, 6
    vbroadcastss ymm2, dword ptr [rdx + r13]
    vsubps ymm3, ymm2, ymmword ptr [r12 + r15]
    vsubps ymm2, ymm2, ymmword ptr [r12 + r15 + 32]
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
    vmovss xmm3, dword ptr [rsi + 4*rbx]
    vbroadcastss ymm3, xmm3
    vmulps ymm6, ymm8, ymm6
    vmulps ymm8, ymm3, ymmword ptr [rsp + 48]
    vmulps ymm6, ymm8, ymm6
    vmovaps ymm8, ymm0
    vfmadd213ps ymm8, ymm2, ymm14
    vfmadd213ps ymm8, ymm2, ymm14
    vmulps ymm2, ymm8, ymm7
    vmulps ymm3, ymm3, ymmword ptr [rsp + 432]
    vmulps ymm2, ymm3, ymm2
    vmovups ymmword ptr [rsp + r9 + 176], ymm6
    vmovups ymmword ptr [rsp + r9 + 208], ymm2
    add r9, 64
    inc rbx
    add rax, 4
    cmp r9, 256
    je .L32
.L23:
    vxorps xmm3, xmm3, xmm3
    vxorps xmm2, xmm2, xmm2
    cmp r14, -3
    ja .L22
    mov r15d, 1
    test r14, r14
    je .L20
    mov rdx, rax
    mov r13, rcx
.L24:
    vbroadcastss ymm6, dword ptr [rdx - 48]
    vsubps ymm7, ymm6, ymmword ptr [r13 - 96]
    vsubps ymm6, ymm6, ymmword ptr [r13 - 64]
    vfmadd213ps ymm7, ymm7, ymm3
    vfmadd213ps ymm6, ymm6, ymm2
    vbroadcastss ymm2, dword ptr [rdx]
    vsubps ymm3, ymm2, ymmword ptr [r13 - 32]
    vsubps ymm2, ymm2, ymmword ptr [r13]
    vfmadd213ps ymm3, ymm3, ymm7
    vfmadd213ps ymm2, ymm2, ymm6
    sub r13, -128
    add rdx, 96
    lea rbp, [r8 + r15]
    add rbp, 2
    add r15, 2
    cmp rbp, 1
    jne .L24
    test r10b, 1
    jne .L20
    jmp .L21
.L25:
    mov rax, qword ptr [rsp + 8]
    lea rdx, [rax + rdi]
    vmovups ymm0, ymmword ptr [r12]
    vmovups ymmword ptr [rsp + 48], ymm0
    vmovups ymm1, ymmword ptr [r12 + 32]
    xor r9d, r9d
    xor ebx, ebx
    jmp .L30
.L26:
    vxorps xmm3, xmm3, xmm3
.L27:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rax, [rsi + 4*r9]
    lea r13, [r15 + 2*r15]
    shl r13, 4
    shl r15, 6
    vbroadcastss ymm3, dword ptr [rax + r13]
    vsubps ymm2, ymm3, ymmword ptr [r12 + r15]
    vsubps ymm3, ymm3, ymmword ptr [r12 + r15 + 32]
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
    vmovss xmm6, dword ptr [rsi + 4*r9]
    vmulps ymm3, ymm8, ymm3
    vbroadcastss ymm6, xmm6
    vmulps ymm7, ymm6, ymmword ptr [rsp + 48]
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymm1
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + rbx + 176], ymm2
    vmovups ymmword ptr [rsp + rbx + 208], ymm3
    add rbx, 64
    inc r9
    add rdx, 4
    cmp rbx, 256
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
    mov rax, rdx
    mov r13, rcx
    vxorps xmm3, xmm3, xmm3
.L31:
    vbroadcastss ymm6, dword ptr [rax - 48]
    vsubps ymm7, ymm6, ymmword ptr [r13 - 96]
    vsubps ymm6, ymm6, ymmword ptr [r13 - 64]
    vfmadd213ps ymm7, ymm7, ymm2
    vfmadd213ps ymm6, ymm6, ymm3
    vbroadcastss ymm3, dword ptr [rax]
    vsubps ymm2, ymm3, ymmword ptr [r13 - 32]
    vsubps ymm3, ymm3, ymmword ptr [r13]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
    sub r13, -128
    add rax, 96
    lea rbp, [r8 + r15]
    add rbp, 2
    add r15, 2
    cmp rbp, 1
    jne .L31
    test r10b, 1
    jne .L27
    jmp .L28
.L32:
    vmovups ymm9, ymmword ptr [rsp + 176]
    vmovups ymm8, ymmword ptr [rsp + 208]
    vmovups ymm7, ymmword ptr [rsp + 240]
    vmovups ymm6, ymmword ptr [rsp + 272]
    vmovups ymm3, ymmword ptr [rsp + 304]
    vmovups ymm2, ymmword ptr [rsp + 336]
    vmovups ymm1, ymmword ptr [rsp + 368]
    vmovups ymm0, ymmword ptr [rsp + 400]
    mov r9, qword ptr [rsp + 160]
    test r9, r9
    mov rbx, qword ptr [rsp + 152]
    je .L34
    add rdi, qword ptr [rsp + 120]
    mov rdx, qword ptr [rsp + 128]
    mov rsi, r9
.L33:
    vmovups ymm11, ymmword ptr [rdx - 32]
    vmovups ymm12, ymmword ptr [rdx]
    vbroadcastss ymm13, dword ptr [rdi - 12]
    vfnmadd231ps ymm9, ymm13, ymm11
    vfnmadd231ps ymm8, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [rdi - 8]
    vfnmadd231ps ymm7, ymm13, ymm11
    vfnmadd231ps ymm6, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [rdi - 4]
    vfnmadd231ps ymm3, ymm13, ymm11
    vfnmadd231ps ymm2, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [rdi]
    vfnmadd231ps ymm1, ymm13, ymm11
    vfnmadd231ps ymm0, ymm13, ymm12
    add rdi, 48
    add rdx, 64
    dec rsi
    jne .L33
.L34:
    vmovups ymmword ptr [rsp + 176], ymm9
    vmovups ymmword ptr [rsp + 208], ymm8
    vmovups ymmword ptr [rsp + 240], ymm7
    vmovups ymmword ptr [rsp + 272], ymm6
    vmovups ymmword ptr [rsp + 304], ymm3
    vmovups ymmword ptr [rsp + 336], ymm2
    vmovups ymmword ptr [rsp + 368], ymm1
    vmovups ymmword ptr [rsp + 400], ymm0
    cmp r11, 9
    setae al
    mov rdi, qword ptr [rsp + 168]
    cmp rbx, rdi
    sete dl
    or dl, al
    jne .L4
    mov rax, rdi
    not rax
    mov rdx, qword ptr [rsp + 16]
    imul rdx, rdi
    vmovups ymm0, ymmword ptr [rsp + 176]
    vmovups ymm1, ymmword ptr [rsp + 208]
    mov rsi, qword ptr [rsp + 24]
    vmovups ymmword ptr [rsi + 4*rdx + 32], ymm1
    vmovups ymmword ptr [rsi + 4*rdx], ymm0
    add rax, rbx
    je .L4
    mov rdx, rdi
    or rdx, 1
    imul rdx, qword ptr [rsp + 16]
    lea rsi, [rsp + 240]
    vmovups ymm0, ymmword ptr [rsi]
    vmovups ymm1, ymmword ptr [rsi + 32]
    mov rsi, qword ptr [rsp + 24]
    vmovups ymmword ptr [rsi + 4*rdx + 32], ymm1
    vmovups ymmword ptr [rsi + 4*rdx], ymm0
    cmp rax, 1
    je .L4
    mov rdx, rdi
    or rdx, 2
    imul rdx, qword ptr [rsp + 16]
    lea rsi, [rsp + 240]
    vmovups ymm0, ymmword ptr [rsi + 64]
    vmovups ymm1, ymmword ptr [rsi + 96]
    mov rsi, qword ptr [rsp + 24]
    vmovups ymmword ptr [rsi + 4*rdx + 32], ymm1
    vmovups ymmword ptr [rsi + 4*rdx], ymm0
    cmp rax, 2
    je .L4
    or rdi, 3
    imul rdi, qword ptr [rsp + 16]
    lea rax, [rsp + 240]
    vmovups ymm0, ymmword ptr [rax + 128]
    vmovups ymm1, ymmword ptr [rax + 160]
    mov rax, qword ptr [rsp + 24]
    vmovups ymmword ptr [rax + 4*rdi + 32], ymm1
    vmovups ymmword ptr [rax + 4*rdi], ymm0
    jmp .L4
.L35:
    add rsp, 472
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L36:
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
.K80000000 = .long 0x80000000 ; -0e0
.Kb5bfbe8e = .long 0xb5bfbe8e ; -1.4286068e-6
.Kbf000000 = .long 0xbf000000 ; -5e-1
.Kbf317200 = .long 0xbf317200 ; -6.9314575e-1
.Kc2d00000 = .long 0xc2d00000 ; -1.04e2
.Kcb400000 = .long 0xcb400000 ; -1.2582912e7
