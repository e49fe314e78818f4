; portable-avx2/f32/residual_store
rhotree_kernels::arch::portable::f32::residual_store::residual_store_avx2_bmi1_bmi2_fma_popcnt_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 536
    mov qword ptr [rsp + 216], rsi
    mov r15, qword ptr [rdi + 32]
    mov rsi, qword ptr [rdi + 40]
    lea r8, [r15 + rsi]
    inc r8
    mov qword ptr [rsp + 224], r8
    shl r8, 4
    je .L71
    mov rcx, qword ptr [rdi + 24]
    mov rax, rcx
    or rax, r8
    shr rax, 32
    je .L0
    mov rax, rcx
    xor edx, edx
    div r8
    mov qword ptr [rsp + 168], rax
    mov qword ptr [rsp + 208], r8
    cmp r8, rcx
    ja .L1
    jmp .L2
.L0:
    mov eax, ecx
    xor edx, edx
    div r8d
    mov qword ptr [rsp + 168], rax
    mov qword ptr [rsp + 208], r8
    cmp r8, rcx
    jbe .L2
.L1:
    add rsp, 536
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L2:
    lea rcx, [r15 + 1]
    mov rax, qword ptr [rsp + 168]
    shl rax, 4
    mov qword ptr [rsp + 16], rax
    mov rax, qword ptr [rdi + 48]
    mov qword ptr [rsp + 56], rax
    mov rdx, qword ptr [rdi]
    mov rax, qword ptr [rdi + 16]
    movzx edi, byte ptr [rdi + 56]
    mov dword ptr [rsp + 68], edi
    mov rdi, rcx
    shl rdi, 6
    mov qword ptr [rsp + 192], rdi
    lea r13, [r15 - 1]
    mov qword ptr [rsp + 200], rax
    lea r11, [rax + 160]
    shl qword ptr [rsp + 224], 6
    lea rax, [rdx + 96]
    mov qword ptr [rsp + 184], rax
    mov r8, r15
    and r8, -2
    neg r8
    lea rax, [r15 + 2*r15]
    shl rax, 4
    mov qword ptr [rsp + 88], rdx
    add rax, rdx
    add rax, 60
    mov qword ptr [rsp + 176], rax
    vbroadcastss ymm15, dword ptr [rip + .K80000000]
    mov r12, r11
    mov qword ptr [rsp + 72], 0
    mov qword ptr [rsp + 24], rsi
    jmp .L4
.L3:
    mov rdx, qword ptr [rsp + 72]
    inc rdx
    mov rax, qword ptr [rsp + 224]
    add r12, rax
    add r11, rax
    mov qword ptr [rsp + 72], rdx
    cmp rdx, qword ptr [rsp + 168]
    jae .L1
.L4:
    cmp qword ptr [rsp + 56], 4
    jae .L5
    xor r9d, r9d
    jmp .L6
.L5:
    mov rax, qword ptr [rsp + 208]
    mov rsi, qword ptr [rsp + 72]
    imul rax, rsi
    mov rdx, qword ptr [rsp + 200]
    lea r10, [rdx + 4*rax]
    shl rsi, 6
    add rsi, qword ptr [rsp + 216]
    mov qword ptr [rsp + 40], rsi
    mov rax, qword ptr [rsp + 192]
    add rax, r10
    add rax, 32
    mov qword ptr [rsp + 488], rax
    mov eax, 4
    mov qword ptr [rsp + 8], rax
    mov rax, qword ptr [rsp + 88]
    xor edx, edx
    lea r14, [rax + 4*rdx]
    vbroadcastss ymm0, dword ptr [rax + 4*rdx]
    vmovups ymmword ptr [rsp + 232], ymm0
    vmovups ymmword ptr [rsp + 264], ymm0
    vmovups ymmword ptr [rsp + 296], ymm0
    vmovups ymmword ptr [rsp + 328], ymm0
    vmovups ymmword ptr [rsp + 360], ymm0
    vmovups ymmword ptr [rsp + 392], ymm0
    vmovups ymmword ptr [rsp + 424], ymm0
    vmovups ymmword ptr [rsp + 456], ymm0
    mov esi, dword ptr [rsp + 68]
    lea rdx, [rip + .T0]
    mov qword ptr [rsp + 48], rsi
    movsxd rax, dword ptr [rdx + 4*rsi]
    add rax, rdx
    mov qword ptr [rsp], 0
    mov rdi, qword ptr [rsp + 184]
    mov rdx, qword ptr [rsp + 176]
    mov qword ptr [rsp + 80], rdx
    jmp rax
.L6:
    cmp r9, qword ptr [rsp + 56]
    jae .L3
    mov rax, qword ptr [rsp + 208]
    mov rsi, qword ptr [rsp + 72]
    imul rax, rsi
    mov rdx, qword ptr [rsp + 200]
    lea rax, [rdx + 4*rax]
    shl rsi, 6
    add rsi, qword ptr [rsp + 216]
    mov qword ptr [rsp + 48], rsi
    mov rdx, qword ptr [rsp + 184]
    lea rbx, [rdx + 4*r9]
    mov rdx, qword ptr [rsp + 192]
    lea rdx, [rdx + rax + 32]
    mov qword ptr [rsp + 40], rdx
    mov rdx, qword ptr [rsp + 176]
    lea rdx, [rdx + 4*r9]
    mov qword ptr [rsp + 32], rdx
    mov rdx, qword ptr [rsp + 88]
    vbroadcastss ymm0, dword ptr [rdx + 4*r9]
    mov qword ptr [rsp], r9
    lea r14, [rdx + 4*r9]
    vmovups ymmword ptr [rsp + 232], ymm0
    vmovups ymmword ptr [rsp + 264], ymm0
    vmovups ymmword ptr [rsp + 296], ymm0
    vmovups ymmword ptr [rsp + 328], ymm0
    vmovups ymmword ptr [rsp + 360], ymm0
    vmovups ymmword ptr [rsp + 392], ymm0
    vmovups ymmword ptr [rsp + 424], ymm0
    vmovups ymmword ptr [rsp + 456], ymm0
    mov edi, dword ptr [rsp + 68]
    lea rsi, [rip + .T1]
    mov qword ptr [rsp + 80], rdi
    movsxd rdx, dword ptr [rsi + 4*rdi]
    add rdx, rsi
    jmp rdx
.L7:
    vmovups ymm0, ymmword ptr [r10]
    vmovups ymmword ptr [rsp + 128], ymm0
    vmovups ymm0, ymmword ptr [r10 + 32]
    vmovups ymmword ptr [rsp + 96], ymm0
    mov qword ptr [rsp + 32], rdi
    mov r9, rdi
    xor edx, edx
    xor edi, edi
    jmp .L12
.L8:
    vxorps xmm3, xmm3, xmm3
.L9:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rax, [r14 + 4*rdx]
    lea rbp, [rbx + 2*rbx]
    shl rbp, 4
    shl rbx, 6
    vbroadcastss ymm3, dword ptr [rax + rbp]
    vsubps ymm2, ymm3, ymmword ptr [r10 + rbx]
    vsubps ymm3, ymm3, ymmword ptr [r10 + rbx + 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
.L10:
    vbroadcastss ymm0, dword ptr [rip + .Kbf000000]
    vmulps ymm2, ymm2, ymm0
    vmulps ymm3, ymm3, ymm0
.L11:
    vbroadcastss ymm6, dword ptr [rip + .Kc2d00000]
    vmaxps ymm2, ymm6, ymm2
    vbroadcastss ymm8, dword ptr [rip + .K42b20000]
    vminps ymm7, ymm8, ymm2
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm2, ymm5
    vbroadcastss ymm14, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm2, ymm7, ymm14
    vbroadcastss ymm9, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm9, ymm2
    vmaxps ymm3, ymm6, ymm3
    vminps ymm6, ymm8, ymm3
    vmovaps ymm3, ymm5
    vfmadd213ps ymm3, ymm6, ymm14
    vaddps ymm3, ymm9, ymm3
    vbroadcastss ymm11, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm7, ymm2, ymm11
    vbroadcastss ymm12, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm7, ymm2, ymm12
    vbroadcastss ymm10, dword ptr [rip + .K3ab511e8]
    vmovaps ymm8, ymm10
    vbroadcastss ymm13, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm8, ymm7, ymm13
    vbroadcastss ymm5, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm8, ymm7, ymm5
    vbroadcastss ymm0, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm8, ymm7, ymm0
    vbroadcastss ymm1, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm8, ymm7, ymm1
    vmulps ymm9, ymm7, ymm7
    vfmadd213ps ymm9, ymm8, ymm7
    vbroadcastss ymm4, dword ptr [rip + .K3f800000]
    vaddps ymm7, ymm9, ymm4
    vfnmadd231ps ymm6, ymm3, ymm11
    vfnmadd231ps ymm6, ymm3, ymm12
    vmovaps ymm8, ymm10
    vfmadd213ps ymm8, ymm6, ymm13
    vfmadd213ps ymm8, ymm6, ymm5
    vfmadd213ps ymm8, ymm6, ymm0
    vfmadd213ps ymm8, ymm6, ymm1
    vmulps ymm9, ymm6, ymm6
    vfmadd213ps ymm9, ymm8, ymm6
    vaddps ymm6, ymm9, ymm4
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vmulps ymm8, ymm2, ymm0
    vmulps ymm9, ymm3, ymm0
    vaddps ymm8, ymm8, ymm14
    vaddps ymm9, ymm9, ymm14
    vpslld ymm11, ymm8, 23
    vpbroadcastd ymm12, dword ptr [rip + .K3f800000]
    vpaddd ymm11, ymm11, ymm12
    vmulps ymm7, ymm11, ymm7
    vpslld ymm11, ymm9, 23
    vpaddd ymm11, ymm11, ymm12
    vmulps ymm6, ymm11, ymm6
    vaddps ymm2, ymm14, ymm2
    vpsubd ymm2, ymm2, ymm8
    vaddps ymm3, ymm14, ymm3
    vpsubd ymm3, ymm3, ymm9
    vpslld ymm2, ymm2, 23
    vpaddd ymm2, ymm12, ymm2
    vmulps ymm2, ymm7, ymm2
    vpslld ymm3, ymm3, 23
    vpaddd ymm3, ymm12, ymm3
    vmovss xmm7, dword ptr [r14 + 4*rdx]
    vmulps ymm3, ymm6, ymm3
    vbroadcastss ymm6, xmm7
    vmulps ymm7, ymm6, ymmword ptr [rsp + 128]
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymmword ptr [rsp + 96]
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + rdi + 232], ymm2
    vmovups ymmword ptr [rsp + rdi + 264], ymm3
    add rdi, 64
    inc rdx
    add r9, 4
    cmp rdi, 256
    je .L21
.L12:
    vmovaps ymm2, ymm15
    vmovaps ymm3, ymm15
    cmp rcx, 2
    jb .L11
    vxorps xmm2, xmm2, xmm2
    mov ebx, 1
    test r13, r13
    je .L8
    mov rax, r9
    mov rbp, r12
    vxorps xmm3, xmm3, xmm3
.L13:
    vbroadcastss ymm6, dword ptr [rax - 48]
    vsubps ymm7, ymm6, ymmword ptr [rbp - 96]
    vsubps ymm6, ymm6, ymmword ptr [rbp - 64]
    vfmadd213ps ymm7, ymm7, ymm2
    vfmadd213ps ymm6, ymm6, ymm3
    vbroadcastss ymm3, dword ptr [rax]
    vsubps ymm2, ymm3, ymmword ptr [rbp - 32]
    vsubps ymm3, ymm3, ymmword ptr [rbp]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
    sub rbp, -128
    add rax, 96
    lea rsi, [r8 + rbx]
    add rsi, 2
    add rbx, 2
    cmp rsi, 1
    jne .L13
    test r15b, 1
    jne .L9
    jmp .L10
.L14:
    vmovups ymm0, ymmword ptr [r10]
    vmovups ymmword ptr [rsp + 128], ymm0
    vmovups ymm0, ymmword ptr [r10 + 32]
    vmovups ymmword ptr [rsp + 96], ymm0
    mov qword ptr [rsp + 32], rdi
    mov rax, rdi
    xor edx, edx
    xor edi, edi
    jmp .L19
.L15:
    vxorps xmm3, xmm3, xmm3
.L16:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rsi, [r14 + 4*rdx]
    lea r9, [rbx + 2*rbx]
    shl r9, 4
    shl rbx, 6
    vbroadcastss ymm3, dword ptr [rsi + r9]
    vsubps ymm2, ymm3, ymmword ptr [r10 + rbx]
    vsubps ymm3, ymm3, ymmword ptr [r10 + rbx + 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
.L17:
    vsqrtps ymm2, ymm2
    vsqrtps ymm3, ymm3
    vbroadcastss ymm6, dword ptr [rip + .K80000000]
    vxorps ymm2, ymm2, ymm6
    vxorps ymm3, ymm3, ymm6
.L18:
    vbroadcastss ymm6, dword ptr [rip + .Kc2d00000]
    vmaxps ymm2, ymm6, ymm2
    vbroadcastss ymm8, dword ptr [rip + .K42b20000]
    vminps ymm7, ymm8, ymm2
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm2, ymm5
    vbroadcastss ymm14, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm2, ymm7, ymm14
    vbroadcastss ymm9, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm9, ymm2
    vmaxps ymm3, ymm6, ymm3
    vminps ymm6, ymm8, ymm3
    vmovaps ymm3, ymm5
    vfmadd213ps ymm3, ymm6, ymm14
    vaddps ymm3, ymm9, ymm3
    vbroadcastss ymm11, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm7, ymm2, ymm11
    vbroadcastss ymm12, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm7, ymm2, ymm12
    vbroadcastss ymm10, dword ptr [rip + .K3ab511e8]
    vmovaps ymm8, ymm10
    vbroadcastss ymm13, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm8, ymm7, ymm13
    vbroadcastss ymm5, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm8, ymm7, ymm5
    vbroadcastss ymm0, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm8, ymm7, ymm0
    vbroadcastss ymm1, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm8, ymm7, ymm1
    vmulps ymm9, ymm7, ymm7
    vfmadd213ps ymm9, ymm8, ymm7
    vbroadcastss ymm4, dword ptr [rip + .K3f800000]
    vaddps ymm7, ymm9, ymm4
    vfnmadd231ps ymm6, ymm3, ymm11
    vfnmadd231ps ymm6, ymm3, ymm12
    vmovaps ymm8, ymm10
    vfmadd213ps ymm8, ymm6, ymm13
    vfmadd213ps ymm8, ymm6, ymm5
    vfmadd213ps ymm8, ymm6, ymm0
    vfmadd213ps ymm8, ymm6, ymm1
    vmulps ymm9, ymm6, ymm6
    vfmadd213ps ymm9, ymm8, ymm6
    vaddps ymm6, ymm9, ymm4
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vmulps ymm8, ymm2, ymm0
    vmulps ymm9, ymm3, ymm0
    vaddps ymm8, ymm8, ymm14
    vaddps ymm9, ymm9, ymm14
    vpslld ymm11, ymm8, 23
    vpbroadcastd ymm12, dword ptr [rip + .K3f800000]
    vpaddd ymm11, ymm11, ymm12
    vmulps ymm7, ymm11, ymm7
    vpslld ymm11, ymm9, 23
    vpaddd ymm11, ymm11, ymm12
    vmulps ymm6, ymm11, ymm6
    vaddps ymm2, ymm14, ymm2
    vpsubd ymm2, ymm2, ymm8
    vaddps ymm3, ymm14, ymm3
    vpsubd ymm3, ymm3, ymm9
    vpslld ymm2, ymm2, 23
    vpaddd ymm2, ymm12, ymm2
    vmulps ymm2, ymm7, ymm2
    vpslld ymm3, ymm3, 23
    vpaddd ymm3, ymm12, ymm3
    vmovss xmm7, dword ptr [r14 + 4*rdx]
    vmulps ymm3, ymm6, ymm3
    vbroadcastss ymm6, xmm7
    vmulps ymm7, ymm6, ymmword ptr [rsp + 128]
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymmword ptr [rsp + 96]
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + rdi + 232], ymm2
    vmovups ymmword ptr [rsp + rdi + 264], ymm3
    add rdi, 64
    inc rdx
    add rax, 4
    cmp rdi, 256
    je .L21
.L19:
    vmovaps ymm2, ymm15
    vmovaps ymm3, ymm15
    cmp rcx, 2
    jb .L18
    vxorps xmm2, xmm2, xmm2
    mov ebx, 1
    test r13, r13
    je .L15
    mov r9, rax
    mov rbp, r12
    vxorps xmm3, xmm3, xmm3
.L20:
    vbroadcastss ymm6, dword ptr [r9 - 48]
    vsubps ymm7, ymm6, ymmword ptr [rbp - 96]
    vsubps ymm6, ymm6, ymmword ptr [rbp - 64]
    vfmadd213ps ymm7, ymm7, ymm2
    vfmadd213ps ymm6, ymm6, ymm3
    vbroadcastss ymm3, dword ptr [r9]
    vsubps ymm2, ymm3, ymmword ptr [rbp - 32]
    vsubps ymm3, ymm3, ymmword ptr [rbp]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
    sub rbp, -128
    add r9, 96
    lea rsi, [r8 + rbx]
    add rsi, 2
    add rbx, 2
    cmp rsi, 1
    jne .L20
    test r15b, 1
    jne .L16
    jmp .L17
.L21:
    mov rax, qword ptr [rsp]
    mov r9, qword ptr [rsp + 8]
    mov rdi, qword ptr [rsp + 24]
    jmp .L35
.L22:
    vmovups ymm0, ymmword ptr [r10]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovups ymm0, ymmword ptr [r10 + 32]
    vmovups ymmword ptr [rsp + 496], ymm0
    mov qword ptr [rsp + 32], rdi
    mov rax, rdi
    xor edi, edi
    xor edx, edx
    jmp .L26
.L23:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rsi, [r14 + 4*rdi]
    lea r9, [rbx + 2*rbx]
    shl r9, 4
    shl rbx, 6
    vbroadcastss ymm2, dword ptr [rsi + r9]
    vsubps ymm3, ymm2, ymmword ptr [r10 + rbx]
    vsubps ymm2, ymm2, ymmword ptr [r10 + rbx + 32]
    vfmadd213ps ymm3, ymm3, ymm6
    vfmadd213ps ymm2, ymm2, ymm7
.L24:
    vbroadcastss ymm0, dword ptr [rip + .K40400000]
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm6, ymm3
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm3, ymm2
.L25:
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm1, ymm0, ymm6
    vmovups ymmword ptr [rsp + 128], ymm1
    vbroadcastss ymm7, dword ptr [rip + .K80000000]
    vxorps ymm6, ymm1, ymm7
    vbroadcastss ymm8, dword ptr [rip + .Kc2d00000]
    vmaxps ymm6, ymm8, ymm6
    vbroadcastss ymm11, dword ptr [rip + .K42b20000]
    vminps ymm9, ymm11, ymm6
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm6, ymm5
    vbroadcastss ymm1, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm6, ymm9, ymm1
    vbroadcastss ymm12, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm12, ymm6
    vminps ymm3, ymm0, ymm3
    vxorps ymm7, ymm3, ymm7
    vmaxps ymm7, ymm8, ymm7
    vminps ymm8, ymm11, ymm7
    vmovaps ymm7, ymm5
    vfmadd213ps ymm7, ymm8, ymm1
    vaddps ymm7, ymm12, ymm7
    vbroadcastss ymm13, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm9, ymm6, ymm13
    vbroadcastss ymm15, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm9, ymm6, ymm15
    vbroadcastss ymm0, dword ptr [rip + .K3ab511e8]
    vmovaps ymm11, ymm0
    vbroadcastss ymm5, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm11, ymm9, ymm5
    vbroadcastss ymm10, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm11, ymm9, ymm10
    vbroadcastss ymm2, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm11, ymm9, ymm2
    vbroadcastss ymm14, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm11, ymm9, ymm14
    vmulps ymm12, ymm9, ymm9
    vfmadd213ps ymm12, ymm11, ymm9
    vbroadcastss ymm4, dword ptr [rip + .K3f800000]
    vaddps ymm9, ymm12, ymm4
    vfnmadd231ps ymm8, ymm7, ymm13
    vfnmadd231ps ymm8, ymm7, ymm15
    vfmadd213ps ymm0, ymm8, ymm5
    vfmadd213ps ymm0, ymm8, ymm10
    vfmadd213ps ymm0, ymm8, ymm2
    vfmadd213ps ymm0, ymm8, ymm14
    vmulps ymm12, ymm8, ymm8
    vfmadd213ps ymm12, ymm0, ymm8
    vaddps ymm8, ymm12, ymm4
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vmulps ymm11, ymm6, ymm0
    vmulps ymm12, ymm7, ymm0
    vaddps ymm11, ymm11, ymm1
    vaddps ymm12, ymm12, ymm1
    vpslld ymm13, ymm11, 23
    vpbroadcastd ymm15, dword ptr [rip + .K3f800000]
    vpaddd ymm13, ymm13, ymm15
    vmulps ymm9, ymm9, ymm13
    vpslld ymm13, ymm12, 23
    vpaddd ymm13, ymm13, ymm15
    vmulps ymm8, ymm8, ymm13
    vaddps ymm6, ymm6, ymm1
    vpsubd ymm6, ymm6, ymm11
    vaddps ymm7, ymm7, ymm1
    vpsubd ymm7, ymm7, ymm12
    vpslld ymm6, ymm6, 23
    vpaddd ymm6, ymm15, ymm6
    vmulps ymm6, ymm9, ymm6
    vpslld ymm7, ymm7, 23
    vpaddd ymm7, ymm15, ymm7
    vmulps ymm7, ymm8, ymm7
    vmovss xmm8, dword ptr [r14 + 4*rdi]
    vbroadcastss ymm8, xmm8
    vfmadd132ps ymm6, ymm6, ymmword ptr [rsp + 128]
    vmulps ymm2, ymm8, ymmword ptr [rsp + 96]
    vmulps ymm2, ymm2, ymm6
    vfmadd213ps ymm7, ymm3, ymm7
    vmulps ymm3, ymm8, ymmword ptr [rsp + 496]
    vmulps ymm3, ymm3, ymm7
    vmovups ymmword ptr [rsp + rdx + 232], ymm2
    vmovups ymmword ptr [rsp + rdx + 264], ymm3
    add rdx, 64
    inc rdi
    add rax, 4
    cmp rdx, 256
    je .L34
.L26:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm3, xmm3, xmm3
    cmp rcx, 2
    jb .L25
    vxorps xmm2, xmm2, xmm2
    mov ebx, 1
    test r13, r13
    je .L23
    mov r9, rax
    mov rbp, r12
.L27:
    vbroadcastss ymm6, dword ptr [r9 - 48]
    vsubps ymm7, ymm6, ymmword ptr [rbp - 96]
    vsubps ymm6, ymm6, ymmword ptr [rbp - 64]
    vfmadd213ps ymm7, ymm7, ymm3
    vfmadd213ps ymm6, ymm6, ymm2
    vbroadcastss ymm2, dword ptr [r9]
    vsubps ymm3, ymm2, ymmword ptr [rbp - 32]
    vsubps ymm2, ymm2, ymmword ptr [rbp]
    vfmadd213ps ymm3, ymm3, ymm7
    vfmadd213ps ymm2, ymm2, ymm6
    sub rbp, -128
    add r9, 96
    lea rsi, [r8 + rbx]
    add rsi, 2
    add rbx, 2
    cmp rsi, 1
    jne .L27
    test r15b, 1
    jne .L23
    jmp .L24
.L28:
    vmovups ymm0, ymmword ptr [r10]
    vmovups ymmword ptr [rsp + 128], ymm0
    vmovups ymm0, ymmword ptr [r10 + 32]
    vmovups ymmword ptr [rsp + 96], ymm0
    mov qword ptr [rsp + 32], rdi
    xor eax, eax
    xor edx, edx
    jmp .L32
.L29:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rsi, [r14 + 4*rax]
    lea r9, [rbx + 2*rbx]
    shl r9, 4
    shl rbx, 6
    vbroadcastss ymm2, dword ptr [rsi + r9]
    vsubps ymm3, ymm2, ymmword ptr [r10 + rbx]
    vsubps ymm2, ymm2, ymmword ptr [r10 + rbx + 32]
    vfmadd213ps ymm3, ymm3, ymm6
    vfmadd213ps ymm2, ymm2, ymm7
.L30:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm3, ymm3
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm2, ymm2
.L31:
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm3, ymm0, ymm3
    vbroadcastss ymm7, dword ptr [rip + .K80000000]
    vxorps ymm6, ymm3, ymm7
    vbroadcastss ymm8, dword ptr [rip + .Kc2d00000]
    vmaxps ymm6, ymm8, ymm6
    vbroadcastss ymm11, dword ptr [rip + .K42b20000]
    vminps ymm9, ymm11, ymm6
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm6, ymm5
    vbroadcastss ymm1, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm6, ymm9, ymm1
    vbroadcastss ymm12, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm12, ymm6
    vminps ymm2, ymm0, ymm2
    vxorps ymm7, ymm2, ymm7
    vmaxps ymm7, ymm8, ymm7
    vminps ymm8, ymm11, ymm7
    vmovaps ymm7, ymm5
    vfmadd213ps ymm7, ymm8, ymm1
    vaddps ymm7, ymm12, ymm7
    vbroadcastss ymm13, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm9, ymm6, ymm13
    vbroadcastss ymm15, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm9, ymm6, ymm15
    vbroadcastss ymm0, dword ptr [rip + .K3ab511e8]
    vmovaps ymm11, ymm0
    vbroadcastss ymm5, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm11, ymm9, ymm5
    vbroadcastss ymm10, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm11, ymm9, ymm10
    vbroadcastss ymm12, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm11, ymm9, ymm12
    vbroadcastss ymm14, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm11, ymm9, ymm14
    vmulps ymm12, ymm9, ymm9
    vfmadd213ps ymm12, ymm11, ymm9
    vbroadcastss ymm4, dword ptr [rip + .K3f800000]
    vaddps ymm9, ymm12, ymm4
    vfnmadd231ps ymm8, ymm7, ymm13
    vfnmadd231ps ymm8, ymm7, ymm15
    vmovaps ymm11, ymm0
    vfmadd213ps ymm11, ymm8, ymm5
    vfmadd213ps ymm11, ymm8, ymm10
    vbroadcastss ymm0, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm11, ymm8, ymm0
    vfmadd213ps ymm11, ymm8, ymm14
    vmulps ymm12, ymm8, ymm8
    vfmadd213ps ymm12, ymm11, ymm8
    vaddps ymm8, ymm12, ymm4
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vmulps ymm11, ymm6, ymm0
    vmulps ymm12, ymm7, ymm0
    vaddps ymm11, ymm11, ymm1
    vaddps ymm12, ymm12, ymm1
    vpslld ymm13, ymm11, 23
    vpbroadcastd ymm15, dword ptr [rip + .K3f800000]
    vpaddd ymm13, ymm13, ymm15
    vmulps ymm9, ymm9, ymm13
    vpslld ymm13, ymm12, 23
    vpaddd ymm13, ymm13, ymm15
    vmulps ymm8, ymm8, ymm13
    vaddps ymm6, ymm6, ymm1
    vpsubd ymm6, ymm6, ymm11
    vaddps ymm7, ymm7, ymm1
    vpsubd ymm7, ymm7, ymm12
    vpslld ymm6, ymm6, 23
    vpaddd ymm6, ymm15, ymm6
    vmulps ymm6, ymm9, ymm6
    vpslld ymm7, ymm7, 23
    vpaddd ymm7, ymm15, ymm7
    vmulps ymm7, ymm8, ymm7
    vbroadcastss ymm0, dword ptr [rip + .K3eaaaaab]
    vmovaps ymm8, ymm0
    vfmadd213ps ymm8, ymm3, ymm4
    vfmadd213ps ymm8, ymm3, ymm4
    vmovss xmm3, dword ptr [r14 + 4*rax]
    vbroadcastss ymm3, xmm3
    vmulps ymm6, ymm8, ymm6
    vmulps ymm8, ymm3, ymmword ptr [rsp + 128]
    vmulps ymm6, ymm8, ymm6
    vmovaps ymm8, ymm0
    vfmadd213ps ymm8, ymm2, ymm4
    vfmadd213ps ymm8, ymm2, ymm4
    vmulps ymm2, ymm8, ymm7
    vmulps ymm3, ymm3, ymmword ptr [rsp + 96]
    vmulps ymm2, ymm3, ymm2
    vmovups ymmword ptr [rsp + rdx + 232], ymm6
    vmovups ymmword ptr [rsp + rdx + 264], ymm2
    add rdx, 64
    inc rax
    add rdi, 4
    cmp rdx, 256
    je .L34
.L32:
    vxorps xmm3, xmm3, xmm3
    vxorps xmm2, xmm2, xmm2
    cmp rcx, 2
    jb .L31
    mov ebx, 1
    test r13, r13
    je .L29
    mov r9, rdi
    mov rbp, r12
.L33:
    vbroadcastss ymm6, dword ptr [r9 - 48]
    vsubps ymm7, ymm6, ymmword ptr [rbp - 96]
    vsubps ymm6, ymm6, ymmword ptr [rbp - 64]
    vfmadd213ps ymm7, ymm7, ymm3
    vfmadd213ps ymm6, ymm6, ymm2
    vbroadcastss ymm2, dword ptr [r9]
    vsubps ymm3, ymm2, ymmword ptr [rbp - 32]
    vsubps ymm2, ymm2, ymmword ptr [rbp]
    vfmadd213ps ymm3, ymm3, ymm7
    vfmadd213ps ymm2, ymm2, ymm6
    sub rbp, -128
    add r9, 96
    lea rsi, [r8 + rbx]
    add rsi, 2
    add rbx, 2
    cmp rsi, 1
    jne .L33
    test r15b, 1
    jne .L29
    jmp .L30
.L34:
    mov rax, qword ptr [rsp]
    mov r9, qword ptr [rsp + 8]
    mov rdi, qword ptr [rsp + 24]
    vbroadcastss ymm15, dword ptr [rip + .K80000000]
.L35:
    vmovups ymm9, ymmword ptr [rsp + 232]
    vmovups ymm8, ymmword ptr [rsp + 264]
    vmovups ymm7, ymmword ptr [rsp + 296]
    vmovups ymm6, ymmword ptr [rsp + 328]
    vmovups ymm3, ymmword ptr [rsp + 360]
    vmovups ymm2, ymmword ptr [rsp + 392]
    vmovups ymm1, ymmword ptr [rsp + 424]
    vmovups ymm0, ymmword ptr [rsp + 456]
    test rdi, rdi
    je .L37
    mov rdx, qword ptr [rsp + 80]
    mov rsi, qword ptr [rsp + 488]
.L36:
    vmovups ymm11, ymmword ptr [rsi - 32]
    vmovups ymm12, ymmword ptr [rsi]
    vbroadcastss ymm13, dword ptr [rdx - 12]
    vfnmadd231ps ymm9, ymm13, ymm11
    vfnmadd231ps ymm8, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [rdx - 8]
    vfnmadd231ps ymm7, ymm13, ymm11
    vfnmadd231ps ymm6, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [rdx - 4]
    vfnmadd231ps ymm3, ymm13, ymm11
    vfnmadd231ps ymm2, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [rdx]
    vfnmadd231ps ymm1, ymm13, ymm11
    vfnmadd231ps ymm0, ymm13, ymm12
    add rsi, 64
    add rdx, 48
    dec rdi
    jne .L36
.L37:
    vmovups ymmword ptr [rsp + 232], ymm9
    vmovups ymmword ptr [rsp + 264], ymm8
    vmovups ymmword ptr [rsp + 296], ymm7
    vmovups ymmword ptr [rsp + 328], ymm6
    vmovups ymmword ptr [rsp + 360], ymm3
    vmovups ymmword ptr [rsp + 392], ymm2
    vmovups ymmword ptr [rsp + 424], ymm1
    vmovups ymmword ptr [rsp + 456], ymm0
    mov rdx, qword ptr [rsp + 56]
    sub rdx, rax
    je .L38
    mov rsi, rax
    vbroadcastss ymm0, dword ptr [rip + .K7fffffff]
    vandps ymm1, ymm0, ymmword ptr [rsp + 232]
    imul rsi, qword ptr [rsp + 16]
    vbroadcastss ymm3, dword ptr [rip + .K3f800000]
    vminps ymm1, ymm3, ymm1
    vandps ymm2, ymm0, ymmword ptr [rsp + 264]
    mov rdi, qword ptr [rsp + 40]
    vmovups ymmword ptr [rdi + 4*rsi], ymm1
    vminps ymm1, ymm3, ymm2
    vmovups ymmword ptr [rdi + 4*rsi + 32], ymm1
    cmp rdx, 1
    je .L38
    mov rsi, rax
    or rsi, 1
    vandps ymm1, ymm0, ymmword ptr [rsp + 296]
    imul rsi, qword ptr [rsp + 16]
    vbroadcastss ymm3, dword ptr [rip + .K3f800000]
    vminps ymm1, ymm3, ymm1
    vandps ymm2, ymm0, ymmword ptr [rsp + 328]
    mov rdi, qword ptr [rsp + 40]
    vmovups ymmword ptr [rdi + 4*rsi], ymm1
    vminps ymm1, ymm3, ymm2
    vmovups ymmword ptr [rdi + 4*rsi + 32], ymm1
    cmp rdx, 2
    je .L38
    mov rsi, rax
    or rsi, 2
    vandps ymm1, ymm0, ymmword ptr [rsp + 360]
    imul rsi, qword ptr [rsp + 16]
    vbroadcastss ymm3, dword ptr [rip + .K3f800000]
    vminps ymm1, ymm3, ymm1
    vandps ymm2, ymm0, ymmword ptr [rsp + 392]
    mov rdi, qword ptr [rsp + 40]
    vmovups ymmword ptr [rdi + 4*rsi], ymm1
    vminps ymm1, ymm3, ymm2
    vmovups ymmword ptr [rdi + 4*rsi + 32], ymm1
    cmp rdx, 3
    je .L38
    or rax, 3
    imul rax, qword ptr [rsp + 16]
    vandps ymm1, ymm0, ymmword ptr [rsp + 424]
    vbroadcastss ymm2, dword ptr [rip + .K3f800000]
    vminps ymm1, ymm2, ymm1
    mov rdx, qword ptr [rsp + 40]
    vmovups ymmword ptr [rdx + 4*rax], ymm1
    vandps ymm0, ymm0, ymmword ptr [rsp + 456]
    vminps ymm0, ymm2, ymm0
    vmovups ymmword ptr [rdx + 4*rax + 32], ymm0
.L38:
    lea rax, [r9 + 4]
    cmp rax, qword ptr [rsp + 56]
    ja .L6
    mov qword ptr [rsp + 8], rax
    mov rdi, qword ptr [rsp + 32]
    add rdi, 16
    add qword ptr [rsp + 80], 16
    mov rax, qword ptr [rsp + 88]
    lea r14, [rax + 4*r9]
    mov qword ptr [rsp], r9
    vbroadcastss ymm0, dword ptr [rax + 4*r9]
    vmovups ymmword ptr [rsp + 232], ymm0
    vmovups ymmword ptr [rsp + 264], ymm0
    vmovups ymmword ptr [rsp + 296], ymm0
    vmovups ymmword ptr [rsp + 328], ymm0
    vmovups ymmword ptr [rsp + 360], ymm0
    vmovups ymmword ptr [rsp + 392], ymm0
    vmovups ymmword ptr [rsp + 424], ymm0
    vmovups ymmword ptr [rsp + 456], ymm0
    lea rdx, [rip + .T0]
    mov rax, qword ptr [rsp + 48]
    movsxd rax, dword ptr [rdx + 4*rax]
    add rax, rdx
    jmp rax
.L39:
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 128], ymm0
    vmovups ymm0, ymmword ptr [rax + 32]
    vmovups ymmword ptr [rsp + 96], ymm0
    mov qword ptr [rsp + 8], rbx
    mov rdx, rbx
    xor r10d, r10d
    xor ebx, ebx
    jmp .L44
.L40:
    vxorps xmm3, xmm3, xmm3
.L41:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea r9, [r14 + 4*r10]
    lea rbp, [rsi + 2*rsi]
    shl rbp, 4
    shl rsi, 6
    vbroadcastss ymm3, dword ptr [r9 + rbp]
    vsubps ymm2, ymm3, ymmword ptr [rax + rsi]
    vsubps ymm3, ymm3, ymmword ptr [rax + rsi + 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
.L42:
    vbroadcastss ymm0, dword ptr [rip + .Kbf000000]
    vmulps ymm2, ymm2, ymm0
    vmulps ymm3, ymm3, ymm0
.L43:
    vbroadcastss ymm6, dword ptr [rip + .Kc2d00000]
    vmaxps ymm2, ymm6, ymm2
    vbroadcastss ymm8, dword ptr [rip + .K42b20000]
    vminps ymm7, ymm8, ymm2
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm2, ymm5
    vbroadcastss ymm1, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm2, ymm7, ymm1
    vbroadcastss ymm9, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm9, ymm2
    vmaxps ymm3, ymm6, ymm3
    vminps ymm6, ymm8, ymm3
    vmovaps ymm3, ymm5
    vfmadd213ps ymm3, ymm6, ymm1
    vaddps ymm3, ymm9, ymm3
    vbroadcastss ymm11, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm7, ymm2, ymm11
    vbroadcastss ymm12, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm7, ymm2, ymm12
    vbroadcastss ymm13, dword ptr [rip + .K3ab511e8]
    vmovaps ymm8, ymm13
    vbroadcastss ymm5, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm8, ymm7, ymm5
    vbroadcastss ymm10, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm8, ymm7, ymm10
    vbroadcastss ymm0, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm8, ymm7, ymm0
    vbroadcastss ymm14, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm8, ymm7, ymm14
    vmulps ymm9, ymm7, ymm7
    vfmadd213ps ymm9, ymm8, ymm7
    vbroadcastss ymm4, dword ptr [rip + .K3f800000]
    vaddps ymm7, ymm9, ymm4
    vfnmadd231ps ymm6, ymm3, ymm11
    vfnmadd231ps ymm6, ymm3, ymm12
    vmovaps ymm8, ymm13
    vfmadd213ps ymm8, ymm6, ymm5
    vfmadd213ps ymm8, ymm6, ymm10
    vfmadd213ps ymm8, ymm6, ymm0
    vfmadd213ps ymm8, ymm6, ymm14
    vmulps ymm9, ymm6, ymm6
    vfmadd213ps ymm9, ymm8, ymm6
    vaddps ymm6, ymm9, ymm4
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vmulps ymm8, ymm2, ymm0
    vmulps ymm9, ymm3, ymm0
    vaddps ymm8, ymm8, ymm1
    vaddps ymm9, ymm9, ymm1
    vpslld ymm11, ymm8, 23
    vpbroadcastd ymm12, dword ptr [rip + .K3f800000]
    vpaddd ymm11, ymm11, ymm12
    vmulps ymm7, ymm11, ymm7
    vpslld ymm11, ymm9, 23
    vpaddd ymm11, ymm11, ymm12
    vmulps ymm6, ymm11, ymm6
    vaddps ymm2, ymm2, ymm1
    vpsubd ymm2, ymm2, ymm8
    vaddps ymm3, ymm3, ymm1
    vpsubd ymm3, ymm3, ymm9
    vpslld ymm2, ymm2, 23
    vpaddd ymm2, ymm12, ymm2
    vmulps ymm2, ymm7, ymm2
    vpslld ymm3, ymm3, 23
    vpaddd ymm3, ymm12, ymm3
    vmovss xmm7, dword ptr [r14 + 4*r10]
    vmulps ymm3, ymm6, ymm3
    vbroadcastss ymm6, xmm7
    vmulps ymm7, ymm6, ymmword ptr [rsp + 128]
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymmword ptr [rsp + 96]
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + rbx + 232], ymm2
    vmovups ymmword ptr [rsp + rbx + 264], ymm3
    add rbx, 64
    inc r10
    add rdx, 4
    cmp rbx, 256
    je .L53
.L44:
    vmovaps ymm2, ymm15
    vmovaps ymm3, ymm15
    cmp rcx, 2
    jb .L43
    vxorps xmm2, xmm2, xmm2
    mov esi, 1
    test r13, r13
    je .L40
    mov r9, rdx
    mov rbp, r11
    vxorps xmm3, xmm3, xmm3
.L45:
    vbroadcastss ymm6, dword ptr [r9 - 48]
    vsubps ymm7, ymm6, ymmword ptr [rbp - 96]
    vsubps ymm6, ymm6, ymmword ptr [rbp - 64]
    vfmadd213ps ymm7, ymm7, ymm2
    vfmadd213ps ymm6, ymm6, ymm3
    vbroadcastss ymm3, dword ptr [r9]
    vsubps ymm2, ymm3, ymmword ptr [rbp - 32]
    vsubps ymm3, ymm3, ymmword ptr [rbp]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
    sub rbp, -128
    add r9, 96
    lea rdi, [r8 + rsi]
    add rdi, 2
    add rsi, 2
    cmp rdi, 1
    jne .L45
    test r15b, 1
    jne .L41
    jmp .L42
.L46:
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 128], ymm0
    vmovups ymm0, ymmword ptr [rax + 32]
    vmovups ymmword ptr [rsp + 96], ymm0
    mov qword ptr [rsp + 8], rbx
    mov rdx, rbx
    xor r10d, r10d
    xor ebx, ebx
    jmp .L51
.L47:
    vxorps xmm3, xmm3, xmm3
.L48:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdi, [r14 + 4*r10]
    lea r9, [rsi + 2*rsi]
    shl r9, 4
    shl rsi, 6
    vbroadcastss ymm3, dword ptr [rdi + r9]
    vsubps ymm2, ymm3, ymmword ptr [rax + rsi]
    vsubps ymm3, ymm3, ymmword ptr [rax + rsi + 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
.L49:
    vsqrtps ymm2, ymm2
    vsqrtps ymm3, ymm3
    vbroadcastss ymm6, dword ptr [rip + .K80000000]
    vxorps ymm2, ymm2, ymm6
    vxorps ymm3, ymm3, ymm6
.L50:
    vbroadcastss ymm6, dword ptr [rip + .Kc2d00000]
    vmaxps ymm2, ymm6, ymm2
    vbroadcastss ymm8, dword ptr [rip + .K42b20000]
    vminps ymm7, ymm8, ymm2
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm2, ymm5
    vbroadcastss ymm1, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm2, ymm7, ymm1
    vbroadcastss ymm9, dword ptr [rip + .Kcb400000]
    vaddps ymm2, ymm9, ymm2
    vmaxps ymm3, ymm6, ymm3
    vminps ymm6, ymm8, ymm3
    vmovaps ymm3, ymm5
    vfmadd213ps ymm3, ymm6, ymm1
    vaddps ymm3, ymm9, ymm3
    vbroadcastss ymm11, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm7, ymm2, ymm11
    vbroadcastss ymm12, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm7, ymm2, ymm12
    vbroadcastss ymm13, dword ptr [rip + .K3ab511e8]
    vmovaps ymm8, ymm13
    vbroadcastss ymm5, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm8, ymm7, ymm5
    vbroadcastss ymm10, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm8, ymm7, ymm10
    vbroadcastss ymm0, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm8, ymm7, ymm0
    vbroadcastss ymm14, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm8, ymm7, ymm14
    vmulps ymm9, ymm7, ymm7
    vfmadd213ps ymm9, ymm8, ymm7
    vbroadcastss ymm4, dword ptr [rip + .K3f800000]
    vaddps ymm7, ymm9, ymm4
    vfnmadd231ps ymm6, ymm3, ymm11
    vfnmadd231ps ymm6, ymm3, ymm12
    vmovaps ymm8, ymm13
    vfmadd213ps ymm8, ymm6, ymm5
    vfmadd213ps ymm8, ymm6, ymm10
    vfmadd213ps ymm8, ymm6, ymm0
    vfmadd213ps ymm8, ymm6, ymm14
    vmulps ymm9, ymm6, ymm6
    vfmadd213ps ymm9, ymm8, ymm6
    vaddps ymm6, ymm9, ymm4
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vmulps ymm8, ymm2, ymm0
    vmulps ymm9, ymm3, ymm0
    vaddps ymm8, ymm8, ymm1
    vaddps ymm9, ymm9, ymm1
    vpslld ymm11, ymm8, 23
    vpbroadcastd ymm12, dword ptr [rip + .K3f800000]
    vpaddd ymm11, ymm11, ymm12
    vmulps ymm7, ymm11, ymm7
    vpslld ymm11, ymm9, 23
    vpaddd ymm11, ymm11, ymm12
    vmulps ymm6, ymm11, ymm6
    vaddps ymm2, ymm2, ymm1
    vpsubd ymm2, ymm2, ymm8
    vaddps ymm3, ymm3, ymm1
    vpsubd ymm3, ymm3, ymm9
    vpslld ymm2, ymm2, 23
    vpaddd ymm2, ymm12, ymm2
    vmulps ymm2, ymm7, ymm2
    vpslld ymm3, ymm3, 23
    vpaddd ymm3, ymm12, ymm3
    vmovss xmm7, dword ptr [r14 + 4*r10]
    vmulps ymm3, ymm6, ymm3
    vbroadcastss ymm6, xmm7
    vmulps ymm7, ymm6, ymmword ptr [rsp + 128]
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymmword ptr [rsp + 96]
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + rbx + 232], ymm2
    vmovups ymmword ptr [rsp + rbx + 264], ymm3
    add rbx, 64
    inc r10
    add rdx, 4
    cmp rbx, 256
    je .L53
.L51:
    vmovaps ymm2, ymm15
    vmovaps ymm3, ymm15
    cmp rcx, 2
    jb .L50
    vxorps xmm2, xmm2, xmm2
    mov esi, 1
    test r13, r13
    je .L47
    mov r9, rdx
    mov rbp, r11
    vxorps xmm3, xmm3, xmm3
.L52:
    vbroadcastss ymm6, dword ptr [r9 - 48]
    vsubps ymm7, ymm6, ymmword ptr [rbp - 96]
    vsubps ymm6, ymm6, ymmword ptr [rbp - 64]
    vfmadd213ps ymm7, ymm7, ymm2
    vfmadd213ps ymm6, ymm6, ymm3
    vbroadcastss ymm3, dword ptr [r9]
    vsubps ymm2, ymm3, ymmword ptr [rbp - 32]
    vsubps ymm3, ymm3, ymmword ptr [rbp]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
    sub rbp, -128
    add r9, 96
    lea rdi, [r8 + rsi]
    add rdi, 2
    add rsi, 2
    cmp rdi, 1
    jne .L52
    test r15b, 1
    jne .L48
    jmp .L49
.L53:
    mov rbx, qword ptr [rsp + 24]
    jmp .L67
.L54:
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovups ymm0, ymmword ptr [rax + 32]
    vmovups ymmword ptr [rsp + 496], ymm0
    mov qword ptr [rsp + 8], rbx
    mov rdx, rbx
    xor ebx, ebx
    xor r10d, r10d
    jmp .L58
.L55:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdi, [r14 + 4*rbx]
    lea r9, [rsi + 2*rsi]
    shl r9, 4
    shl rsi, 6
    vbroadcastss ymm2, dword ptr [rdi + r9]
    vsubps ymm3, ymm2, ymmword ptr [rax + rsi]
    vsubps ymm2, ymm2, ymmword ptr [rax + rsi + 32]
    vfmadd213ps ymm3, ymm3, ymm6
    vfmadd213ps ymm2, ymm2, ymm7
.L56:
    vbroadcastss ymm0, dword ptr [rip + .K40400000]
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm6, ymm3
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm3, ymm2
.L57:
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm1, ymm0, ymm6
    vmovups ymmword ptr [rsp + 128], ymm1
    vbroadcastss ymm7, dword ptr [rip + .K80000000]
    vxorps ymm6, ymm1, ymm7
    vbroadcastss ymm8, dword ptr [rip + .Kc2d00000]
    vmaxps ymm6, ymm8, ymm6
    vbroadcastss ymm11, dword ptr [rip + .K42b20000]
    vminps ymm9, ymm11, ymm6
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm6, ymm5
    vbroadcastss ymm1, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm6, ymm9, ymm1
    vbroadcastss ymm12, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm12, ymm6
    vminps ymm3, ymm0, ymm3
    vxorps ymm7, ymm3, ymm7
    vmaxps ymm7, ymm8, ymm7
    vminps ymm8, ymm11, ymm7
    vmovaps ymm7, ymm5
    vfmadd213ps ymm7, ymm8, ymm1
    vaddps ymm7, ymm12, ymm7
    vbroadcastss ymm13, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm9, ymm6, ymm13
    vbroadcastss ymm15, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm9, ymm6, ymm15
    vbroadcastss ymm0, dword ptr [rip + .K3ab511e8]
    vmovaps ymm11, ymm0
    vbroadcastss ymm5, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm11, ymm9, ymm5
    vbroadcastss ymm10, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm11, ymm9, ymm10
    vbroadcastss ymm2, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm11, ymm9, ymm2
    vbroadcastss ymm14, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm11, ymm9, ymm14
    vmulps ymm12, ymm9, ymm9
    vfmadd213ps ymm12, ymm11, ymm9
    vbroadcastss ymm4, dword ptr [rip + .K3f800000]
    vaddps ymm9, ymm12, ymm4
    vfnmadd231ps ymm8, ymm7, ymm13
    vfnmadd231ps ymm8, ymm7, ymm15
    vfmadd213ps ymm0, ymm8, ymm5
    vfmadd213ps ymm0, ymm8, ymm10
    vfmadd213ps ymm0, ymm8, ymm2
    vfmadd213ps ymm0, ymm8, ymm14
    vmulps ymm12, ymm8, ymm8
    vfmadd213ps ymm12, ymm0, ymm8
    vaddps ymm8, ymm12, ymm4
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vmulps ymm11, ymm6, ymm0
    vmulps ymm12, ymm7, ymm0
    vaddps ymm11, ymm11, ymm1
    vaddps ymm12, ymm12, ymm1
    vpslld ymm13, ymm11, 23
    vpbroadcastd ymm15, dword ptr [rip + .K3f800000]
    vpaddd ymm13, ymm13, ymm15
    vmulps ymm9, ymm9, ymm13
    vpslld ymm13, ymm12, 23
    vpaddd ymm13, ymm13, ymm15
    vmulps ymm8, ymm8, ymm13
    vaddps ymm6, ymm6, ymm1
    vpsubd ymm6, ymm6, ymm11
    vaddps ymm7, ymm7, ymm1
    vpsubd ymm7, ymm7, ymm12
    vpslld ymm6, ymm6, 23
    vpaddd ymm6, ymm15, ymm6
    vmulps ymm6, ymm9, ymm6
    vpslld ymm7, ymm7, 23
    vpaddd ymm7, ymm15, ymm7
    vmulps ymm7, ymm8, ymm7
    vmovss xmm8, dword ptr [r14 + 4*rbx]
    vbroadcastss ymm8, xmm8
    vfmadd132ps ymm6, ymm6, ymmword ptr [rsp + 128]
    vmulps ymm2, ymm8, ymmword ptr [rsp + 96]
    vmulps ymm2, ymm2, ymm6
    vfmadd213ps ymm7, ymm3, ymm7
    vmulps ymm3, ymm8, ymmword ptr [rsp + 496]
    vmulps ymm3, ymm3, ymm7
    vmovups ymmword ptr [rsp + r10 + 232], ymm2
    vmovups ymmword ptr [rsp + r10 + 264], ymm3
    add r10, 64
    inc rbx
    add rdx, 4
    cmp r10, 256
    je .L66
.L58:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm3, xmm3, xmm3
    cmp rcx, 2
    jb .L57
    vxorps xmm2, xmm2, xmm2
    mov esi, 1
    test r13, r13
    je .L55
    mov r9, rdx
    mov rbp, r11
.L59:
    vbroadcastss ymm6, dword ptr [r9 - 48]
    vsubps ymm7, ymm6, ymmword ptr [rbp - 96]
    vsubps ymm6, ymm6, ymmword ptr [rbp - 64]
    vfmadd213ps ymm7, ymm7, ymm3
    vfmadd213ps ymm6, ymm6, ymm2
    vbroadcastss ymm2, dword ptr [r9]
    vsubps ymm3, ymm2, ymmword ptr [rbp - 32]
    vsubps ymm2, ymm2, ymmword ptr [rbp]
    vfmadd213ps ymm3, ymm3, ymm7
    vfmadd213ps ymm2, ymm2, ymm6
    sub rbp, -128
    add r9, 96
    lea rdi, [r8 + rsi]
    add rdi, 2
    add rsi, 2
    cmp rdi, 1
    jne .L59
    test r15b, 1
    jne .L55
    jmp .L56
.L60:
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 128], ymm0
    vmovups ymm0, ymmword ptr [rax + 32]
    vmovups ymmword ptr [rsp + 96], ymm0
    mov qword ptr [rsp + 8], rbx
    xor edx, edx
    xor r10d, r10d
    jmp .L64
.L61:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdi, [r14 + 4*rdx]
    lea r9, [rsi + 2*rsi]
    shl r9, 4
    shl rsi, 6
    vbroadcastss ymm2, dword ptr [rdi + r9]
    vsubps ymm3, ymm2, ymmword ptr [rax + rsi]
    vsubps ymm2, ymm2, ymmword ptr [rax + rsi + 32]
    vfmadd213ps ymm3, ymm3, ymm6
    vfmadd213ps ymm2, ymm2, ymm7
.L62:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm3, ymm3
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm2, ymm2
.L63:
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm3, ymm0, ymm3
    vbroadcastss ymm7, dword ptr [rip + .K80000000]
    vxorps ymm6, ymm3, ymm7
    vbroadcastss ymm8, dword ptr [rip + .Kc2d00000]
    vmaxps ymm6, ymm8, ymm6
    vbroadcastss ymm11, dword ptr [rip + .K42b20000]
    vminps ymm9, ymm11, ymm6
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm6, ymm5
    vbroadcastss ymm1, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm6, ymm9, ymm1
    vbroadcastss ymm12, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm12, ymm6
    vminps ymm2, ymm0, ymm2
    vxorps ymm7, ymm2, ymm7
    vmaxps ymm7, ymm8, ymm7
    vminps ymm8, ymm11, ymm7
    vmovaps ymm7, ymm5
    vfmadd213ps ymm7, ymm8, ymm1
    vaddps ymm7, ymm12, ymm7
    vbroadcastss ymm13, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm9, ymm6, ymm13
    vbroadcastss ymm15, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm9, ymm6, ymm15
    vbroadcastss ymm0, dword ptr [rip + .K3ab511e8]
    vmovaps ymm11, ymm0
    vbroadcastss ymm5, dword ptr [rip + .K3c091d11]
    vfmadd213ps ymm11, ymm9, ymm5
    vbroadcastss ymm10, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm11, ymm9, ymm10
    vbroadcastss ymm12, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm11, ymm9, ymm12
    vbroadcastss ymm14, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm11, ymm9, ymm14
    vmulps ymm12, ymm9, ymm9
    vfmadd213ps ymm12, ymm11, ymm9
    vbroadcastss ymm4, dword ptr [rip + .K3f800000]
    vaddps ymm9, ymm12, ymm4
    vfnmadd231ps ymm8, ymm7, ymm13
    vfnmadd231ps ymm8, ymm7, ymm15
    vmovaps ymm11, ymm0
    vfmadd213ps ymm11, ymm8, ymm5
    vfmadd213ps ymm11, ymm8, ymm10
    vbroadcastss ymm0, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm11, ymm8, ymm0
    vfmadd213ps ymm11, ymm8, ymm14
    vmulps ymm12, ymm8, ymm8
    vfmadd213ps ymm12, ymm11, ymm8
    vaddps ymm8, ymm12, ymm4
    vbroadcastss ymm0, dword ptr [rip + .K3f000000]
    vmulps ymm11, ymm6, ymm0
    vmulps ymm12, ymm7, ymm0
    vaddps ymm11, ymm11, ymm1
    vaddps ymm12, ymm12, ymm1
    vpslld ymm13, ymm11, 23
    vpbroadcastd ymm15, dword ptr [rip + .K3f800000]
    vpaddd ymm13, ymm13, ymm15
    vmulps ymm9, ymm9, ymm13
    vpslld ymm13, ymm12, 23
    vpaddd ymm13, ymm13, ymm15
    vmulps ymm8, ymm8, ymm13
    vaddps ymm6, ymm6, ymm1
    vpsubd ymm6, ymm6, ymm11
    vaddps ymm7, ymm7, ymm1
    vpsubd ymm7, ymm7, ymm12
    vpslld ymm6, ymm6, 23
    vpaddd ymm6, ymm15, ymm6
    vmulps ymm6, ymm9, ymm6
    vpslld ymm7, ymm7, 23
    vpaddd ymm7, ymm15, ymm7
    vmulps ymm7, ymm8, ymm7
    vbroadcastss ymm0, dword ptr [rip + .K3eaaaaab]
    vmovaps ymm8, ymm0
    vfmadd213ps ymm8, ymm3, ymm4
    vfmadd213ps ymm8, ymm3, ymm4
    vmovss xmm3, dword ptr [r14 + 4*rdx]
    vbroadcastss ymm3, xmm3
    vmulps ymm6, ymm8, ymm6
    vmulps ymm8, ymm3, ymmword ptr [rsp + 128]
    vmulps ymm6, ymm8, ymm6
    vmovaps ymm8, ymm0
    vfmadd213ps ymm8, ymm2, ymm4
    vfmadd213ps ymm8, ymm2, ymm4
    vmulps ymm2, ymm8, ymm7
    vmulps ymm3, ymm3, ymmword ptr [rsp + 96]
    vmulps ymm2, ymm3, ymm2
    vmovups ymmword ptr [rsp + r10 + 232], ymm6
    vmovups ymmword ptr [rsp + r10 + 264], ymm2
    add r10, 64
    inc rdx
    add rbx, 4
    cmp r10, 256
    je .L66
.L64:
    vxorps xmm3, xmm3, xmm3
    vxorps xmm2, xmm2, xmm2
    cmp rcx, 2
    jb .L63
    mov esi, 1
    test r13, r13
    je .L61
    mov r9, rbx
    mov rbp, r11
.L65:
    vbroadcastss ymm6, dword ptr [r9 - 48]
    vsubps ymm7, ymm6, ymmword ptr [rbp - 96]
    vsubps ymm6, ymm6, ymmword ptr [rbp - 64]
    vfmadd213ps ymm7, ymm7, ymm3
    vfmadd213ps ymm6, ymm6, ymm2
    vbroadcastss ymm2, dword ptr [r9]
    vsubps ymm3, ymm2, ymmword ptr [rbp - 32]
    vsubps ymm2, ymm2, ymmword ptr [rbp]
    vfmadd213ps ymm3, ymm3, ymm7
    vfmadd213ps ymm2, ymm2, ymm6
    sub rbp, -128
    add r9, 96
    lea rdi, [r8 + rsi]
    add rdi, 2
    add rsi, 2
    cmp rdi, 1
    jne .L65
    test r15b, 1
    jne .L61
    jmp .L62
.L66:
    mov rbx, qword ptr [rsp + 24]
    vbroadcastss ymm15, dword ptr [rip + .K80000000]
.L67:
    mov rdi, qword ptr [rsp]
    vmovups ymm9, ymmword ptr [rsp + 232]
    vmovups ymm8, ymmword ptr [rsp + 264]
    vmovups ymm7, ymmword ptr [rsp + 296]
    vmovups ymm6, ymmword ptr [rsp + 328]
    vmovups ymm3, ymmword ptr [rsp + 360]
    vmovups ymm2, ymmword ptr [rsp + 392]
    vmovups ymm1, ymmword ptr [rsp + 424]
    vmovups ymm0, ymmword ptr [rsp + 456]
    test rbx, rbx
    je .L69
    mov rdx, qword ptr [rsp + 32]
    mov r10, qword ptr [rsp + 40]
.L68:
    vmovups ymm11, ymmword ptr [r10 - 32]
    vmovups ymm12, ymmword ptr [r10]
    vbroadcastss ymm13, dword ptr [rdx - 12]
    vfnmadd231ps ymm9, ymm13, ymm11
    vfnmadd231ps ymm8, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [rdx - 8]
    vfnmadd231ps ymm7, ymm13, ymm11
    vfnmadd231ps ymm6, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [rdx - 4]
    vfnmadd231ps ymm3, ymm13, ymm11
    vfnmadd231ps ymm2, ymm12, ymm13
    vbroadcastss ymm13, dword ptr [rdx]
    vfnmadd231ps ymm1, ymm13, ymm11
    vfnmadd231ps ymm0, ymm13, ymm12
    add r10, 64
    add rdx, 48
    dec rbx
    jne .L68
.L69:
    vmovups ymmword ptr [rsp + 232], ymm9
    vmovups ymmword ptr [rsp + 264], ymm8
    vmovups ymmword ptr [rsp + 296], ymm7
    vmovups ymmword ptr [rsp + 328], ymm6
    vmovups ymmword ptr [rsp + 360], ymm3
    vmovups ymmword ptr [rsp + 392], ymm2
    vmovups ymmword ptr [rsp + 424], ymm1
    vmovups ymmword ptr [rsp + 456], ymm0
    mov rdx, qword ptr [rsp + 56]
    sub rdx, rdi
    je .L70
    mov rsi, rdi
    vbroadcastss ymm0, dword ptr [rip + .K7fffffff]
    vandps ymm1, ymm0, ymmword ptr [rsp + 232]
    imul rsi, qword ptr [rsp + 16]
    vbroadcastss ymm3, dword ptr [rip + .K3f800000]
    vminps ymm1, ymm3, ymm1
    vandps ymm2, ymm0, ymmword ptr [rsp + 264]
    mov r9, qword ptr [rsp + 48]
    vmovups ymmword ptr [r9 + 4*rsi], ymm1
    vminps ymm1, ymm3, ymm2
    vmovups ymmword ptr [r9 + 4*rsi + 32], ymm1
    cmp rdx, 1
    je .L70
    mov rsi, rdi
    or rsi, 1
    vandps ymm1, ymm0, ymmword ptr [rsp + 296]
    imul rsi, qword ptr [rsp + 16]
    vbroadcastss ymm3, dword ptr [rip + .K3f800000]
    vminps ymm1, ymm3, ymm1
    vandps ymm2, ymm0, ymmword ptr [rsp + 328]
    mov r9, qword ptr [rsp + 48]
    vmovups ymmword ptr [r9 + 4*rsi], ymm1
    vminps ymm1, ymm3, ymm2
    vmovups ymmword ptr [r9 + 4*rsi + 32], ymm1
    cmp rdx, 2
    je .L70
    mov rsi, rdi
    or rsi, 2
    vandps ymm1, ymm0, ymmword ptr [rsp + 360]
    imul rsi, qword ptr [rsp + 16]
    vbroadcastss ymm3, dword ptr [rip + .K3f800000]
    vminps ymm1, ymm3, ymm1
    vandps ymm2, ymm0, ymmword ptr [rsp + 392]
    mov r9, qword ptr [rsp + 48]
    vmovups ymmword ptr [r9 + 4*rsi], ymm1
    vminps ymm1, ymm3, ymm2
    vmovups ymmword ptr [r9 + 4*rsi + 32], ymm1
    cmp rdx, 3
    je .L70
    mov rdx, rdi
    or rdx, 3
    imul rdx, qword ptr [rsp + 16]
    vandps ymm1, ymm0, ymmword ptr [rsp + 424]
    vbroadcastss ymm2, dword ptr [rip + .K3f800000]
    vminps ymm1, ymm2, ymm1
    mov rsi, qword ptr [rsp + 48]
    vmovups ymmword ptr [rsi + 4*rdx], ymm1
    vandps ymm0, ymm0, ymmword ptr [rsp + 456]
    vminps ymm0, ymm2, ymm0
    vmovups ymmword ptr [rsi + 4*rdx + 32], ymm0
.L70:
    add rdi, 4
    cmp rdi, qword ptr [rsp + 56]
    mov rbx, qword ptr [rsp + 8]
    jae .L3
    add rbx, 16
    add qword ptr [rsp + 32], 16
    mov rdx, qword ptr [rsp + 88]
    lea r14, [rdx + 4*rdi]
    mov qword ptr [rsp], rdi
    vbroadcastss ymm0, dword ptr [rdx + 4*rdi]
    vmovups ymmword ptr [rsp + 232], ymm0
    vmovups ymmword ptr [rsp + 264], ymm0
    vmovups ymmword ptr [rsp + 296], ymm0
    vmovups ymmword ptr [rsp + 328], ymm0
    vmovups ymmword ptr [rsp + 360], ymm0
    vmovups ymmword ptr [rsp + 392], ymm0
    vmovups ymmword ptr [rsp + 424], ymm0
    vmovups ymmword ptr [rsp + 456], ymm0
    lea rsi, [rip + .T1]
    mov rdx, qword ptr [rsp + 80]
    movsxd rdx, dword ptr [rsi + 4*rdx]
    add rdx, rsi
    jmp rdx
.L71:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L7 .L14 .L22 .L28
.T1: jump .L39 .L46 .L54 .L60
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
