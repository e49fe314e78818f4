; portable-avx2/f32/residual_select
rhotree_kernels::arch::portable::f32::residual_select::residual_select_avx2_bmi1_bmi2_fma_popcnt_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 648
    mov qword ptr [rsp + 184], rcx
    mov rax, qword ptr [rdi + 32]
    mov rcx, qword ptr [rdi + 40]
    mov qword ptr [rsp + 160], rax
    mov qword ptr [rsp + 32], rcx
    lea r11, [rax + rcx]
    inc r11
    mov rcx, r11
    shl rcx, 4
    je .L171
    mov r9, qword ptr [rdi + 24]
    mov rax, r9
    or rax, rcx
    shr rax, 32
    je .L1
    mov rax, r9
    xor edx, edx
    div rcx
    mov qword ptr [rsp + 552], rax
    cmp rcx, r9
    jbe .L2
.L0:
    xor eax, eax
    jmp .L170
.L1:
    mov eax, r9d
    xor edx, edx
    div ecx
    mov qword ptr [rsp + 552], rax
    cmp rcx, r9
    ja .L0
.L2:
    mov qword ptr [rsp + 528], rcx
    mov qword ptr [rsp + 536], rsi
    mov rsi, qword ptr [rsp + 160]
    lea rbx, [rsi + 1]
    mov rax, qword ptr [rdi + 48]
    mov qword ptr [rsp + 24], rax
    mov rcx, qword ptr [rdi]
    mov rax, qword ptr [rdi + 16]
    movzx edx, byte ptr [rdi + 56]
    mov dword ptr [rsp + 564], edx
    mov rdx, rbx
    shl rdx, 6
    mov qword ptr [rsp + 512], rdx
    lea rbp, [rsi - 1]
    imul rdi, r8, 104
    mov qword ptr [rsp + 520], rax
    lea r15, [rax + 160]
    shl r11, 6
    lea rax, [rcx + 96]
    mov qword ptr [rsp + 504], rax
    mov r10, rsi
    and r10, -2
    neg r10
    lea rax, [rsi + 2*rsi]
    shl rax, 4
    mov qword ptr [rsp + 136], rcx
    add rax, rcx
    add rax, 60
    mov qword ptr [rsp + 496], rax
    vbroadcastss ymm15, dword ptr [rip + .K80000000]
    mov qword ptr [rsp + 200], r15
    mov qword ptr [rsp + 192], r15
    xor eax, eax
    mov qword ptr [rsp + 152], rbx
    mov qword ptr [rsp + 144], rbp
.L3:
    mov qword ptr [rsp + 176], rax
    mov rax, rdi
    mov rcx, qword ptr [rsp + 184]
    mov r9, qword ptr [rsp + 32]
.L4:
    test rax, rax
    je .L5
    mov rdx, qword ptr [rcx + 16]
    sub rdx, qword ptr [rcx + 72]
    add rcx, 104
    add rax, -104
    cmp rdx, 32
    jae .L4
    jmp .L169
.L5:
    mov eax, dword ptr [rsp + 564]
    mov qword ptr [rsp + 128], rax
    mov rax, qword ptr [rsp + 176]
    cmp rax, qword ptr [rsp + 552]
    mov qword ptr [rsp + 544], r15
    mov qword ptr [rsp + 576], r11
    mov qword ptr [rsp + 568], rdi
    jae .L6
    cmp qword ptr [rsp + 24], 4
    jae .L7
    xor r14d, r14d
    cmp r14, qword ptr [rsp + 24]
    jae .L90
    jmp .L9
.L6:
    cmp qword ptr [rsp + 24], 4
    jae .L8
    xor r14d, r14d
    cmp r14, qword ptr [rsp + 24]
    jb .L10
    jmp .L90
.L7:
    mov rdx, rax
    mov rax, qword ptr [rsp + 528]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 520]
    lea rcx, [rcx + 4*rax]
    shl rdx, 6
    add rdx, qword ptr [rsp + 536]
    mov qword ptr [rsp + 120], rdx
    mov rax, qword ptr [rsp + 512]
    mov qword ptr [rsp], rcx
    add rax, rcx
    add rax, 32
    mov qword ptr [rsp + 168], rax
    mov edi, 4
    xor eax, eax
    mov rcx, qword ptr [rsp + 136]
    lea r13, [rcx + 4*rax]
    vbroadcastss ymm0, dword ptr [rcx + 4*rax]
    vmovups ymmword ptr [rsp + 208], ymm0
    vmovups ymmword ptr [rsp + 240], ymm0
    vmovups ymmword ptr [rsp + 272], ymm0
    vmovups ymmword ptr [rsp + 304], ymm0
    vmovups ymmword ptr [rsp + 336], ymm0
    vmovups ymmword ptr [rsp + 368], ymm0
    vmovups ymmword ptr [rsp + 400], ymm0
    vmovups ymmword ptr [rsp + 432], ymm0
    lea rcx, [rip + .T0]
    mov rax, qword ptr [rsp + 128]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    xor r14d, r14d
    mov rdx, qword ptr [rsp + 504]
    mov rcx, qword ptr [rsp + 496]
    mov qword ptr [rsp + 40], rcx
    jmp rax
.L8:
    mov rdx, rax
    mov rax, qword ptr [rsp + 528]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 520]
    lea rcx, [rcx + 4*rax]
    shl rdx, 6
    add rdx, qword ptr [rsp + 536]
    mov qword ptr [rsp + 120], rdx
    mov rax, qword ptr [rsp + 512]
    mov qword ptr [rsp], rcx
    add rax, rcx
    add rax, 32
    mov qword ptr [rsp + 168], rax
    mov edi, 4
    xor eax, eax
    mov rcx, qword ptr [rsp + 136]
    lea r13, [rcx + 4*rax]
    vbroadcastss ymm0, dword ptr [rcx + 4*rax]
    vmovups ymmword ptr [rsp + 208], ymm0
    vmovups ymmword ptr [rsp + 240], ymm0
    vmovups ymmword ptr [rsp + 272], ymm0
    vmovups ymmword ptr [rsp + 304], ymm0
    vmovups ymmword ptr [rsp + 336], ymm0
    vmovups ymmword ptr [rsp + 368], ymm0
    vmovups ymmword ptr [rsp + 400], ymm0
    vmovups ymmword ptr [rsp + 432], ymm0
    lea rcx, [rip + .T1]
    mov rax, qword ptr [rsp + 128]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    xor r14d, r14d
    mov rdx, qword ptr [rsp + 504]
    mov rcx, qword ptr [rsp + 496]
    mov qword ptr [rsp + 40], rcx
    jmp rax
.L9:
    mov rax, qword ptr [rsp + 528]
    mov rdx, qword ptr [rsp + 176]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 520]
    lea rcx, [rcx + 4*rax]
    shl rdx, 6
    add rdx, qword ptr [rsp + 536]
    mov qword ptr [rsp + 120], rdx
    mov rax, qword ptr [rsp + 504]
    lea rdx, [rax + 4*r14]
    mov rax, qword ptr [rsp + 512]
    mov qword ptr [rsp], rcx
    lea rax, [rax + rcx + 32]
    mov qword ptr [rsp + 40], rax
    mov rax, qword ptr [rsp + 496]
    lea rax, [rax + 4*r14]
    mov qword ptr [rsp + 16], rax
    mov rax, qword ptr [rsp + 136]
    lea r12, [rax + 4*r14]
    vbroadcastss ymm0, dword ptr [rax + 4*r14]
    vmovups ymmword ptr [rsp + 208], ymm0
    vmovups ymmword ptr [rsp + 240], ymm0
    vmovups ymmword ptr [rsp + 272], ymm0
    vmovups ymmword ptr [rsp + 304], ymm0
    vmovups ymmword ptr [rsp + 336], ymm0
    vmovups ymmword ptr [rsp + 368], ymm0
    vmovups ymmword ptr [rsp + 400], ymm0
    vmovups ymmword ptr [rsp + 432], ymm0
    lea rcx, [rip + .T2]
    mov rax, qword ptr [rsp + 128]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    jmp rax
.L10:
    mov rax, qword ptr [rsp + 528]
    mov rdx, qword ptr [rsp + 176]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 520]
    lea rcx, [rcx + 4*rax]
    shl rdx, 6
    add rdx, qword ptr [rsp + 536]
    mov qword ptr [rsp + 120], rdx
    mov rax, qword ptr [rsp + 504]
    lea rdx, [rax + 4*r14]
    mov rax, qword ptr [rsp + 512]
    mov qword ptr [rsp], rcx
    lea rax, [rax + rcx + 32]
    mov qword ptr [rsp + 168], rax
    mov rax, qword ptr [rsp + 496]
    lea rax, [rax + 4*r14]
    mov qword ptr [rsp + 40], rax
    mov rax, qword ptr [rsp + 136]
    lea r12, [rax + 4*r14]
    vbroadcastss ymm0, dword ptr [rax + 4*r14]
    vmovups ymmword ptr [rsp + 208], ymm0
    vmovups ymmword ptr [rsp + 240], ymm0
    vmovups ymmword ptr [rsp + 272], ymm0
    vmovups ymmword ptr [rsp + 304], ymm0
    vmovups ymmword ptr [rsp + 336], ymm0
    vmovups ymmword ptr [rsp + 368], ymm0
    vmovups ymmword ptr [rsp + 400], ymm0
    vmovups ymmword ptr [rsp + 432], ymm0
    lea rcx, [rip + .T3]
    mov rax, qword ptr [rsp + 128]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    jmp rax
.L11:
    mov rdx, qword ptr [rsp + 16]
    add rdx, 16
    add qword ptr [rsp + 40], 16
    mov rax, qword ptr [rsp + 136]
    lea r13, [rax + 4*r14]
    vbroadcastss ymm0, dword ptr [rax + 4*r14]
    vmovups ymmword ptr [rsp + 208], ymm0
    vmovups ymmword ptr [rsp + 240], ymm0
    vmovups ymmword ptr [rsp + 272], ymm0
    vmovups ymmword ptr [rsp + 304], ymm0
    vmovups ymmword ptr [rsp + 336], ymm0
    vmovups ymmword ptr [rsp + 368], ymm0
    vmovups ymmword ptr [rsp + 400], ymm0
    vmovups ymmword ptr [rsp + 432], ymm0
    lea rcx, [rip + .T1]
    mov rax, qword ptr [rsp + 128]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    mov rsi, qword ptr [rsp + 160]
    mov r9, qword ptr [rsp + 32]
    jmp rax
.L12:
    mov qword ptr [rsp + 8], rdi
    mov r12, r14
    mov rax, qword ptr [rsp]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 80], ymm0
    vmovups ymm0, ymmword ptr [rax + 32]
    vmovups ymmword ptr [rsp + 48], ymm0
    mov qword ptr [rsp + 16], rdx
    mov rcx, rdx
    xor r11d, r11d
    xor r14d, r14d
    jmp .L17
.L13:
    vxorps xmm3, xmm3, xmm3
.L14:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdx, [4*r11]
    add rdx, r13
    lea rdi, [rax + 2*rax]
    shl rdi, 4
    shl rax, 6
    vbroadcastss ymm3, dword ptr [rdx + rdi]
    mov rdx, qword ptr [rsp]
    vsubps ymm2, ymm3, ymmword ptr [rdx + rax]
    vsubps ymm3, ymm3, ymmword ptr [rdx + rax + 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
.L15:
    vbroadcastss ymm0, dword ptr [rip + .Kbf000000]
    vmulps ymm2, ymm2, ymm0
    vmulps ymm3, ymm3, ymm0
.L16:
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
    vmovss xmm7, dword ptr [r13 + 4*r11]
    vmulps ymm3, ymm6, ymm3
    vbroadcastss ymm6, xmm7
    vmulps ymm7, ymm6, ymmword ptr [rsp + 80]
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymmword ptr [rsp + 48]
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + r14 + 208], ymm2
    vmovups ymmword ptr [rsp + r14 + 240], ymm3
    add r14, 64
    inc r11
    add rcx, 4
    cmp r14, 256
    je .L32
.L17:
    vmovaps ymm2, ymm15
    vmovaps ymm3, ymm15
    cmp rbx, 2
    jb .L16
    vxorps xmm2, xmm2, xmm2
    mov eax, 1
    test rbp, rbp
    je .L13
    mov rdx, rcx
    mov rdi, r15
    vxorps xmm3, xmm3, xmm3
.L18:
    vbroadcastss ymm6, dword ptr [rdx - 48]
    vsubps ymm7, ymm6, ymmword ptr [rdi - 96]
    vsubps ymm6, ymm6, ymmword ptr [rdi - 64]
    vfmadd213ps ymm7, ymm7, ymm2
    vfmadd213ps ymm6, ymm6, ymm3
    vbroadcastss ymm3, dword ptr [rdx]
    vsubps ymm2, ymm3, ymmword ptr [rdi - 32]
    vsubps ymm3, ymm3, ymmword ptr [rdi]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
    sub rdi, -128
    add rdx, 96
    lea r8, [r10 + rax]
    add r8, 2
    add rax, 2
    cmp r8, 1
    jne .L18
    test sil, 1
    jne .L14
    jmp .L15
.L19:
    mov qword ptr [rsp + 8], rdi
    mov rax, qword ptr [rsp]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 80], ymm0
    vmovups ymm0, ymmword ptr [rax + 32]
    vmovups ymmword ptr [rsp + 48], ymm0
    mov qword ptr [rsp + 16], rdx
    mov rcx, rdx
    xor r11d, r11d
    xor r12d, r12d
    jmp .L23
.L20:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdx, [4*r11]
    add rdx, r13
    lea rdi, [rax + 2*rax]
    shl rdi, 4
    shl rax, 6
    vbroadcastss ymm2, dword ptr [rdx + rdi]
    mov rdx, qword ptr [rsp]
    vsubps ymm3, ymm2, ymmword ptr [rdx + rax]
    vsubps ymm2, ymm2, ymmword ptr [rdx + rax + 32]
    vfmadd213ps ymm3, ymm3, ymm6
    vfmadd213ps ymm2, ymm2, ymm7
.L21:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm3, ymm3
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm2, ymm2
.L22:
    vbroadcastss ymm1, dword ptr [rip + .K42d20000]
    vminps ymm3, ymm1, ymm3
    vbroadcastss ymm7, dword ptr [rip + .K80000000]
    vxorps ymm6, ymm3, ymm7
    vbroadcastss ymm8, dword ptr [rip + .Kc2d00000]
    vmaxps ymm6, ymm8, ymm6
    vbroadcastss ymm11, dword ptr [rip + .K42b20000]
    vminps ymm9, ymm11, ymm6
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm6, ymm5
    vbroadcastss ymm0, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm6, ymm9, ymm0
    vbroadcastss ymm12, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm12, ymm6
    vminps ymm2, ymm1, ymm2
    vxorps ymm7, ymm2, ymm7
    vmaxps ymm7, ymm8, ymm7
    vminps ymm8, ymm11, ymm7
    vmovaps ymm7, ymm5
    vfmadd213ps ymm7, ymm8, ymm0
    vaddps ymm7, ymm12, ymm7
    vbroadcastss ymm13, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm9, ymm6, ymm13
    vbroadcastss ymm15, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm9, ymm6, ymm15
    vbroadcastss ymm1, dword ptr [rip + .K3ab511e8]
    vmovaps ymm11, ymm1
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
    vmovaps ymm11, ymm1
    vfmadd213ps ymm11, ymm8, ymm5
    vfmadd213ps ymm11, ymm8, ymm10
    vbroadcastss ymm1, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm11, ymm8, ymm1
    vfmadd213ps ymm11, ymm8, ymm14
    vmulps ymm12, ymm8, ymm8
    vfmadd213ps ymm12, ymm11, ymm8
    vaddps ymm8, ymm12, ymm4
    vbroadcastss ymm1, dword ptr [rip + .K3f000000]
    vmulps ymm11, ymm6, ymm1
    vmulps ymm12, ymm7, ymm1
    vaddps ymm11, ymm11, ymm0
    vaddps ymm12, ymm12, ymm0
    vpslld ymm13, ymm11, 23
    vpbroadcastd ymm15, dword ptr [rip + .K3f800000]
    vpaddd ymm13, ymm13, ymm15
    vmulps ymm9, ymm9, ymm13
    vpslld ymm13, ymm12, 23
    vpaddd ymm13, ymm13, ymm15
    vmulps ymm8, ymm8, ymm13
    vaddps ymm6, ymm6, ymm0
    vpsubd ymm6, ymm6, ymm11
    vaddps ymm7, ymm7, ymm0
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
    vmovss xmm3, dword ptr [r13 + 4*r11]
    vbroadcastss ymm3, xmm3
    vmulps ymm6, ymm8, ymm6
    vmulps ymm8, ymm3, ymmword ptr [rsp + 80]
    vmulps ymm6, ymm8, ymm6
    vmovaps ymm8, ymm0
    vfmadd213ps ymm8, ymm2, ymm4
    vfmadd213ps ymm8, ymm2, ymm4
    vmulps ymm2, ymm8, ymm7
    vmulps ymm3, ymm3, ymmword ptr [rsp + 48]
    vmulps ymm2, ymm3, ymm2
    vmovups ymmword ptr [rsp + r12 + 208], ymm6
    vmovups ymmword ptr [rsp + r12 + 240], ymm2
    add r12, 64
    inc r11
    add rcx, 4
    cmp r12, 256
    je .L39
.L23:
    vxorps xmm3, xmm3, xmm3
    vxorps xmm2, xmm2, xmm2
    cmp rbx, 2
    jb .L22
    mov eax, 1
    test rbp, rbp
    je .L20
    mov rdx, rcx
    mov rdi, r15
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
    lea r8, [r10 + rax]
    add r8, 2
    add rax, 2
    cmp r8, 1
    jne .L24
    test sil, 1
    jne .L20
    jmp .L21
.L25:
    mov qword ptr [rsp + 8], rdi
    mov r12, r14
    mov rax, qword ptr [rsp]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 80], ymm0
    vmovups ymm0, ymmword ptr [rax + 32]
    vmovups ymmword ptr [rsp + 48], ymm0
    mov qword ptr [rsp + 16], rdx
    mov rcx, rdx
    xor r11d, r11d
    xor r14d, r14d
    jmp .L30
.L26:
    vxorps xmm3, xmm3, xmm3
.L27:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdx, [4*r11]
    add rdx, r13
    lea rdi, [rax + 2*rax]
    shl rdi, 4
    shl rax, 6
    vbroadcastss ymm3, dword ptr [rdx + rdi]
    mov rdx, qword ptr [rsp]
    vsubps ymm2, ymm3, ymmword ptr [rdx + rax]
    vsubps ymm3, ymm3, ymmword ptr [rdx + rax + 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
.L28:
    vsqrtps ymm2, ymm2
    vsqrtps ymm3, ymm3
    vbroadcastss ymm6, dword ptr [rip + .K80000000]
    vxorps ymm2, ymm2, ymm6
    vxorps ymm3, ymm3, ymm6
.L29:
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
    vmovss xmm7, dword ptr [r13 + 4*r11]
    vmulps ymm3, ymm6, ymm3
    vbroadcastss ymm6, xmm7
    vmulps ymm7, ymm6, ymmword ptr [rsp + 80]
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymmword ptr [rsp + 48]
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + r14 + 208], ymm2
    vmovups ymmword ptr [rsp + r14 + 240], ymm3
    add r14, 64
    inc r11
    add rcx, 4
    cmp r14, 256
    je .L32
.L30:
    vmovaps ymm2, ymm15
    vmovaps ymm3, ymm15
    cmp rbx, 2
    jb .L29
    vxorps xmm2, xmm2, xmm2
    mov eax, 1
    test rbp, rbp
    je .L26
    mov rdx, rcx
    mov rdi, r15
    vxorps xmm3, xmm3, xmm3
.L31:
    vbroadcastss ymm6, dword ptr [rdx - 48]
    vsubps ymm7, ymm6, ymmword ptr [rdi - 96]
    vsubps ymm6, ymm6, ymmword ptr [rdi - 64]
    vfmadd213ps ymm7, ymm7, ymm2
    vfmadd213ps ymm6, ymm6, ymm3
    vbroadcastss ymm3, dword ptr [rdx]
    vsubps ymm2, ymm3, ymmword ptr [rdi - 32]
    vsubps ymm3, ymm3, ymmword ptr [rdi]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
    sub rdi, -128
    add rdx, 96
    lea r8, [r10 + rax]
    add r8, 2
    add rax, 2
    cmp r8, 1
    jne .L31
    test sil, 1
    jne .L27
    jmp .L28
.L32:
    mov rcx, r12
    mov rax, qword ptr [rsp + 8]
    jmp .L40
.L33:
    mov qword ptr [rsp + 8], rdi
    mov rax, qword ptr [rsp]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 48], ymm0
    vmovups ymm0, ymmword ptr [rax + 32]
    vmovups ymmword ptr [rsp + 464], ymm0
    mov qword ptr [rsp + 16], rdx
    mov rcx, rdx
    xor r11d, r11d
    xor r12d, r12d
    jmp .L37
.L34:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdx, [4*r11]
    add rdx, r13
    lea rdi, [rax + 2*rax]
    shl rdi, 4
    shl rax, 6
    vbroadcastss ymm2, dword ptr [rdx + rdi]
    mov rdx, qword ptr [rsp]
    vsubps ymm3, ymm2, ymmword ptr [rdx + rax]
    vsubps ymm2, ymm2, ymmword ptr [rdx + rax + 32]
    vfmadd213ps ymm3, ymm3, ymm6
    vfmadd213ps ymm2, ymm2, ymm7
.L35:
    vbroadcastss ymm0, dword ptr [rip + .K40400000]
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm6, ymm3
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm3, ymm2
.L36:
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm1, ymm0, ymm6
    vmovups ymmword ptr [rsp + 80], ymm1
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
    vmovss xmm8, dword ptr [r13 + 4*r11]
    vbroadcastss ymm8, xmm8
    vfmadd132ps ymm6, ymm6, ymmword ptr [rsp + 80]
    vmulps ymm2, ymm8, ymmword ptr [rsp + 48]
    vmulps ymm2, ymm2, ymm6
    vfmadd213ps ymm7, ymm3, ymm7
    vmulps ymm3, ymm8, ymmword ptr [rsp + 464]
    vmulps ymm3, ymm3, ymm7
    vmovups ymmword ptr [rsp + r12 + 208], ymm2
    vmovups ymmword ptr [rsp + r12 + 240], ymm3
    add r12, 64
    inc r11
    add rcx, 4
    cmp r12, 256
    je .L39
.L37:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm3, xmm3, xmm3
    cmp rbx, 2
    jb .L36
    vxorps xmm2, xmm2, xmm2
    mov eax, 1
    test rbp, rbp
    je .L34
    mov rdx, rcx
    mov rdi, r15
.L38:
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
    lea r8, [r10 + rax]
    add r8, 2
    add rax, 2
    cmp r8, 1
    jne .L38
    test sil, 1
    jne .L34
    jmp .L35
.L39:
    mov rcx, r14
    mov rax, qword ptr [rsp + 8]
    vbroadcastss ymm15, dword ptr [rip + .K80000000]
.L40:
    vmovups ymm9, ymmword ptr [rsp + 208]
    vmovups ymm8, ymmword ptr [rsp + 240]
    vmovups ymm7, ymmword ptr [rsp + 272]
    vmovups ymm6, ymmword ptr [rsp + 304]
    vmovups ymm3, ymmword ptr [rsp + 336]
    vmovups ymm2, ymmword ptr [rsp + 368]
    vmovups ymm1, ymmword ptr [rsp + 400]
    vmovups ymm0, ymmword ptr [rsp + 432]
    test r9, r9
    je .L42
    mov qword ptr [rsp + 8], rax
    mov rdi, qword ptr [rsp + 40]
    mov r11, qword ptr [rsp + 168]
    mov r14, r9
.L41:
    vmovups ymm11, ymmword ptr [r11 - 32]
    vmovups ymm12, ymmword ptr [r11]
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
    add r11, 64
    add rdi, 48
    dec r14
    jne .L41
    jmp .L43
.L42:
    mov qword ptr [rsp + 8], rax
.L43:
    vmovups ymmword ptr [rsp + 208], ymm9
    vmovups ymmword ptr [rsp + 240], ymm8
    vmovups ymmword ptr [rsp + 272], ymm7
    vmovups ymmword ptr [rsp + 304], ymm6
    vmovups ymmword ptr [rsp + 336], ymm3
    vmovups ymmword ptr [rsp + 368], ymm2
    vmovups ymmword ptr [rsp + 400], ymm1
    vmovups ymmword ptr [rsp + 432], ymm0
    mov r12, qword ptr [rsp + 24]
    sub r12, rcx
    vmovaps ymm4, ymmword ptr [rip + .Kd7661f4267b61b93]
    vmovaps xmm5, xmmword ptr [rip + .K66d8969e379a9351]
    vmovsd xmm9, qword ptr [rip + .K6f9c31ada0d6287d]
    je .L50
    imul r9, rcx, 104
    add r9, qword ptr [rsp + 184]
    xor r13d, r13d
    xor r11d, r11d
    mov qword ptr [rsp + 464], r9
    jmp .L47
.L44:
    mov rbx, qword ptr [rsp + 152]
    mov rbp, qword ptr [rsp + 144]
    mov r9, qword ptr [rsp + 464]
.L45:
    popcnt ecx, r15d
    add rax, rcx
    mov qword ptr [r14 + 72], rax
    mov r15, qword ptr [rsp + 544]
.L46:
    dec r12
    add r11, 64
    inc r13
    test r12, r12
    je .L50
.L47:
    cmp r11, 256
    je .L50
    vbroadcastss ymm1, dword ptr [rip + .K7fffffff]
    imul r14, r13, 104
    vandps ymm0, ymm1, ymmword ptr [rsp + r11 + 208]
    vbroadcastss ymm3, dword ptr [rip + .K3f800000]
    vminps ymm0, ymm3, ymm0
    vandps ymm1, ymm1, ymmword ptr [rsp + r11 + 240]
    vbroadcastss ymm2, dword ptr [r9 + r14 + 88]
    vminps ymm1, ymm3, ymm1
    xor eax, eax
    vucomiss xmm0, xmm2
    seta al
    vperm2f128 ymm3, ymm0, ymm1, 33
    vshufps ymm3, ymm3, ymm0, 48
    vshufps ymm3, ymm0, ymm3, 41
    vcmpltps ymm3, ymm2, ymm3
    vandps ymm3, ymm3, ymm4
    vextractf128 xmm6, ymm1, 1
    vblendps xmm7, xmm1, xmm6, 1
    vshufps xmm7, xmm7, xmm7, 57
    vcmpltps xmm7, xmm2, xmm7
    vandps xmm7, xmm7, xmm5
    vmovshdup xmm8, xmm6
    xor edx, edx
    vucomiss xmm8, xmm2
    seta dl
    shl edx, 13
    vshufpd xmm6, xmm6, xmm6, 1
    vcmpltps xmm2, xmm2, xmm6
    vandps xmm2, xmm9, xmm2
    vorps xmm6, xmm3, xmm7
    vextractf128 xmm3, ymm3, 1
    vorps xmm3, xmm6, xmm3
    vshufps xmm6, xmm3, xmm3, 238
    vorps xmm3, xmm3, xmm6
    vshufps xmm6, xmm3, xmm3, 85
    vorps xmm3, xmm3, xmm6
    vmovd r8d, xmm3
    vshufps xmm3, xmm2, xmm2, 85
    vorps xmm2, xmm2, xmm3
    vmovd edi, xmm2
    or edi, edx
    or edi, r8d
    or edi, eax
    je .L46
    add r14, r9
    mov ebp, dword ptr [r14 + 92]
    mov r9d, dword ptr [r14 + 96]
    mov rsi, qword ptr [rsp + 120]
    mov ebx, dword ptr [rsi]
    mov edx, dword ptr [rsi + 52]
    xor eax, eax
    cmp edx, r9d
    setne al
    mov ecx, dword ptr [rsi + 56]
    mov dword ptr [rsp + 48], ecx
    xor r8d, r8d
    cmp ecx, r9d
    setne r8b
    mov ecx, dword ptr [rsi + 60]
    mov dword ptr [rsp + 80], ecx
    xor r15d, r15d
    cmp ecx, r9d
    setne r15b
    cmp ebx, ebp
    setb cl
    cmp ebx, r9d
    setne bl
    and bl, cl
    movzx ebx, bl
    vmovdqu ymm2, ymmword ptr [rsi + 4]
    vmovd xmm3, ebp
    vpbroadcastd ymm3, xmm3
    vpmaxud ymm6, ymm2, ymm3
    vpcmpeqd ymm6, ymm2, ymm6
    vmovd xmm7, r9d
    vpbroadcastd ymm7, xmm7
    vpcmpeqd ymm2, ymm2, ymm7
    vpor ymm2, ymm2, ymm6
    vpandn ymm2, ymm2, ymm4
    vmovdqu xmm6, xmmword ptr [rsi + 36]
    vpmaxud xmm3, xmm6, xmm3
    vpcmpeqd xmm3, xmm6, xmm3
    vpcmpeqd xmm6, xmm6, xmm7
    vpor xmm3, xmm6, xmm3
    vpandn xmm3, xmm3, xmm5
    shl eax, 13
    cmp edx, ebp
    mov ecx, 0
    cmovae eax, ecx
    shl r8d, 14
    cmp dword ptr [rsp + 48], ebp
    cmovae r8d, ecx
    shl r15d, 15
    cmp dword ptr [rsp + 80], ebp
    cmovae r15d, ecx
    vpor xmm3, xmm2, xmm3
    vextracti128 xmm2, ymm2, 1
    vpor xmm2, xmm3, xmm2
    vpshufd xmm3, xmm2, 238
    vpor xmm2, xmm2, xmm3
    vpshufd xmm3, xmm2, 85
    vpor xmm2, xmm2, xmm3
    vmovd ecx, xmm2
    or r15d, r8d
    or r15d, eax
    or r15d, ebx
    or r15d, ecx
    mov rdx, qword ptr [r14 + 8]
    mov rax, qword ptr [r14 + 72]
    vmovups ymmword ptr [rsp + 584], ymm0
    vmovups ymmword ptr [rsp + 616], ymm1
    and r15d, edi
    je .L44
    lea rdx, [rdx + 4*rax]
    mov edi, r15d
.L48:
    tzcnt ecx, edi
    vmovss xmm0, dword ptr [rsp + 4*rcx + 584]
    vmovss dword ptr [rdx], xmm0
    add rdx, 4
    blsr edi, edi
    jne .L48
    lea rdx, [4*rax]
    add rdx, qword ptr [r14 + 32]
    mov edi, r15d
    mov rbx, qword ptr [rsp + 152]
    mov rbp, qword ptr [rsp + 144]
    mov r9, qword ptr [rsp + 464]
.L49:
    tzcnt ecx, edi
    mov ecx, dword ptr [rsi + 4*rcx]
    mov dword ptr [rdx], ecx
    add rdx, 4
    blsr edi, edi
    jne .L49
    jmp .L45
.L50:
    mov r14, qword ptr [rsp + 8]
    lea rdi, [r14 + 4]
    cmp rdi, qword ptr [rsp + 24]
    jbe .L11
    mov rsi, qword ptr [rsp + 160]
    cmp r14, qword ptr [rsp + 24]
    jae .L90
    jmp .L10
.L51:
    mov rdx, qword ptr [rsp + 16]
    add rdx, 16
    add qword ptr [rsp + 40], 16
    mov rax, qword ptr [rsp + 136]
    lea r12, [rax + 4*r14]
    vbroadcastss ymm0, dword ptr [rax + 4*r14]
    vmovups ymmword ptr [rsp + 208], ymm0
    vmovups ymmword ptr [rsp + 240], ymm0
    vmovups ymmword ptr [rsp + 272], ymm0
    vmovups ymmword ptr [rsp + 304], ymm0
    vmovups ymmword ptr [rsp + 336], ymm0
    vmovups ymmword ptr [rsp + 368], ymm0
    vmovups ymmword ptr [rsp + 400], ymm0
    vmovups ymmword ptr [rsp + 432], ymm0
    lea rcx, [rip + .T3]
    mov rax, qword ptr [rsp + 128]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    jmp rax
.L52:
    mov r13, r14
    mov rax, qword ptr [rsp]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 80], ymm0
    vmovups ymm0, ymmword ptr [rax + 32]
    vmovups ymmword ptr [rsp + 48], ymm0
    mov qword ptr [rsp + 16], rdx
    mov rcx, rdx
    xor r11d, r11d
    xor r14d, r14d
    mov r9, qword ptr [rsp + 32]
    jmp .L57
.L53:
    vxorps xmm3, xmm3, xmm3
.L54:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdx, [r12 + 4*r11]
    lea rdi, [rax + 2*rax]
    shl rdi, 4
    shl rax, 6
    vbroadcastss ymm3, dword ptr [rdx + rdi]
    mov rdx, qword ptr [rsp]
    vsubps ymm2, ymm3, ymmword ptr [rdx + rax]
    vsubps ymm3, ymm3, ymmword ptr [rdx + rax + 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
.L55:
    vbroadcastss ymm0, dword ptr [rip + .Kbf000000]
    vmulps ymm2, ymm2, ymm0
    vmulps ymm3, ymm3, ymm0
.L56:
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
    vmovss xmm7, dword ptr [r12 + 4*r11]
    vmulps ymm3, ymm6, ymm3
    vbroadcastss ymm6, xmm7
    vmulps ymm7, ymm6, ymmword ptr [rsp + 80]
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymmword ptr [rsp + 48]
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + r14 + 208], ymm2
    vmovups ymmword ptr [rsp + r14 + 240], ymm3
    add r14, 64
    inc r11
    add rcx, 4
    cmp r14, 256
    je .L72
.L57:
    vmovaps ymm2, ymm15
    vmovaps ymm3, ymm15
    cmp rbx, 2
    jb .L56
    vxorps xmm2, xmm2, xmm2
    mov eax, 1
    test rbp, rbp
    je .L53
    mov rdx, rcx
    mov rdi, qword ptr [rsp + 192]
    vxorps xmm3, xmm3, xmm3
.L58:
    vbroadcastss ymm6, dword ptr [rdx - 48]
    vsubps ymm7, ymm6, ymmword ptr [rdi - 96]
    vsubps ymm6, ymm6, ymmword ptr [rdi - 64]
    vfmadd213ps ymm7, ymm7, ymm2
    vfmadd213ps ymm6, ymm6, ymm3
    vbroadcastss ymm3, dword ptr [rdx]
    vsubps ymm2, ymm3, ymmword ptr [rdi - 32]
    vsubps ymm3, ymm3, ymmword ptr [rdi]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
    sub rdi, -128
    add rdx, 96
    lea r8, [r10 + rax]
    add r8, 2
    add rax, 2
    cmp r8, 1
    jne .L58
    test sil, 1
    jne .L54
    jmp .L55
.L59:
    mov rax, qword ptr [rsp]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 80], ymm0
    vmovups ymm0, ymmword ptr [rax + 32]
    vmovups ymmword ptr [rsp + 48], ymm0
    mov qword ptr [rsp + 16], rdx
    mov r13, rdx
    xor ecx, ecx
    xor r11d, r11d
    mov r9, qword ptr [rsp + 32]
    jmp .L63
.L60:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdx, [r12 + 4*rcx]
    lea rdi, [rax + 2*rax]
    shl rdi, 4
    shl rax, 6
    vbroadcastss ymm2, dword ptr [rdx + rdi]
    mov rdx, qword ptr [rsp]
    vsubps ymm3, ymm2, ymmword ptr [rdx + rax]
    vsubps ymm2, ymm2, ymmword ptr [rdx + rax + 32]
    vfmadd213ps ymm3, ymm3, ymm6
    vfmadd213ps ymm2, ymm2, ymm7
.L61:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm3, ymm3
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm2, ymm2
.L62:
    vbroadcastss ymm1, dword ptr [rip + .K42d20000]
    vminps ymm3, ymm1, ymm3
    vbroadcastss ymm7, dword ptr [rip + .K80000000]
    vxorps ymm6, ymm3, ymm7
    vbroadcastss ymm8, dword ptr [rip + .Kc2d00000]
    vmaxps ymm6, ymm8, ymm6
    vbroadcastss ymm11, dword ptr [rip + .K42b20000]
    vminps ymm9, ymm11, ymm6
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm6, ymm5
    vbroadcastss ymm0, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm6, ymm9, ymm0
    vbroadcastss ymm12, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm12, ymm6
    vminps ymm2, ymm1, ymm2
    vxorps ymm7, ymm2, ymm7
    vmaxps ymm7, ymm8, ymm7
    vminps ymm8, ymm11, ymm7
    vmovaps ymm7, ymm5
    vfmadd213ps ymm7, ymm8, ymm0
    vaddps ymm7, ymm12, ymm7
    vbroadcastss ymm13, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm9, ymm6, ymm13
    vbroadcastss ymm15, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm9, ymm6, ymm15
    vbroadcastss ymm1, dword ptr [rip + .K3ab511e8]
    vmovaps ymm11, ymm1
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
    vmovaps ymm11, ymm1
    vfmadd213ps ymm11, ymm8, ymm5
    vfmadd213ps ymm11, ymm8, ymm10
    vbroadcastss ymm1, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm11, ymm8, ymm1
    vfmadd213ps ymm11, ymm8, ymm14
    vmulps ymm12, ymm8, ymm8
    vfmadd213ps ymm12, ymm11, ymm8
    vaddps ymm8, ymm12, ymm4
    vbroadcastss ymm1, dword ptr [rip + .K3f000000]
    vmulps ymm11, ymm6, ymm1
    vmulps ymm12, ymm7, ymm1
    vaddps ymm11, ymm11, ymm0
    vaddps ymm12, ymm12, ymm0
    vpslld ymm13, ymm11, 23
    vpbroadcastd ymm15, dword ptr [rip + .K3f800000]
    vpaddd ymm13, ymm13, ymm15
    vmulps ymm9, ymm9, ymm13
    vpslld ymm13, ymm12, 23
    vpaddd ymm13, ymm13, ymm15
    vmulps ymm8, ymm8, ymm13
    vaddps ymm6, ymm6, ymm0
    vpsubd ymm6, ymm6, ymm11
    vaddps ymm7, ymm7, ymm0
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
    vmovss xmm3, dword ptr [r12 + 4*rcx]
    vbroadcastss ymm3, xmm3
    vmulps ymm6, ymm8, ymm6
    vmulps ymm8, ymm3, ymmword ptr [rsp + 80]
    vmulps ymm6, ymm8, ymm6
    vmovaps ymm8, ymm0
    vfmadd213ps ymm8, ymm2, ymm4
    vfmadd213ps ymm8, ymm2, ymm4
    vmulps ymm2, ymm8, ymm7
    vmulps ymm3, ymm3, ymmword ptr [rsp + 48]
    vmulps ymm2, ymm3, ymm2
    vmovups ymmword ptr [rsp + r11 + 208], ymm6
    vmovups ymmword ptr [rsp + r11 + 240], ymm2
    add r11, 64
    inc rcx
    add r13, 4
    cmp r11, 256
    je .L79
.L63:
    vxorps xmm3, xmm3, xmm3
    vxorps xmm2, xmm2, xmm2
    cmp rbx, 2
    jb .L62
    mov eax, 1
    test rbp, rbp
    je .L60
    mov rdx, r13
    mov rdi, qword ptr [rsp + 192]
.L64:
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
    lea r8, [r10 + rax]
    add r8, 2
    add rax, 2
    cmp r8, 1
    jne .L64
    test sil, 1
    jne .L60
    jmp .L61
.L65:
    mov r13, r14
    mov rax, qword ptr [rsp]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 80], ymm0
    vmovups ymm0, ymmword ptr [rax + 32]
    vmovups ymmword ptr [rsp + 48], ymm0
    mov qword ptr [rsp + 16], rdx
    mov rcx, rdx
    xor r11d, r11d
    xor r14d, r14d
    mov r9, qword ptr [rsp + 32]
    jmp .L70
.L66:
    vxorps xmm3, xmm3, xmm3
.L67:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdx, [r12 + 4*r11]
    lea rdi, [rax + 2*rax]
    shl rdi, 4
    shl rax, 6
    vbroadcastss ymm3, dword ptr [rdx + rdi]
    mov rdx, qword ptr [rsp]
    vsubps ymm2, ymm3, ymmword ptr [rdx + rax]
    vsubps ymm3, ymm3, ymmword ptr [rdx + rax + 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
.L68:
    vsqrtps ymm2, ymm2
    vsqrtps ymm3, ymm3
    vbroadcastss ymm6, dword ptr [rip + .K80000000]
    vxorps ymm2, ymm2, ymm6
    vxorps ymm3, ymm3, ymm6
.L69:
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
    vmovss xmm7, dword ptr [r12 + 4*r11]
    vmulps ymm3, ymm6, ymm3
    vbroadcastss ymm6, xmm7
    vmulps ymm7, ymm6, ymmword ptr [rsp + 80]
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymmword ptr [rsp + 48]
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + r14 + 208], ymm2
    vmovups ymmword ptr [rsp + r14 + 240], ymm3
    add r14, 64
    inc r11
    add rcx, 4
    cmp r14, 256
    je .L72
.L70:
    vmovaps ymm2, ymm15
    vmovaps ymm3, ymm15
    cmp rbx, 2
    jb .L69
    vxorps xmm2, xmm2, xmm2
    mov eax, 1
    test rbp, rbp
    je .L66
    mov rdx, rcx
    mov rdi, qword ptr [rsp + 192]
    vxorps xmm3, xmm3, xmm3
.L71:
    vbroadcastss ymm6, dword ptr [rdx - 48]
    vsubps ymm7, ymm6, ymmword ptr [rdi - 96]
    vsubps ymm6, ymm6, ymmword ptr [rdi - 64]
    vfmadd213ps ymm7, ymm7, ymm2
    vfmadd213ps ymm6, ymm6, ymm3
    vbroadcastss ymm3, dword ptr [rdx]
    vsubps ymm2, ymm3, ymmword ptr [rdi - 32]
    vsubps ymm3, ymm3, ymmword ptr [rdi]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
    sub rdi, -128
    add rdx, 96
    lea r8, [r10 + rax]
    add r8, 2
    add rax, 2
    cmp r8, 1
    jne .L71
    test sil, 1
    jne .L67
    jmp .L68
.L72:
    mov r14, r13
    jmp .L80
.L73:
    mov rax, qword ptr [rsp]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 48], ymm0
    vmovups ymm0, ymmword ptr [rax + 32]
    vmovups ymmword ptr [rsp + 464], ymm0
    mov qword ptr [rsp + 16], rdx
    mov rcx, rdx
    xor r11d, r11d
    xor r13d, r13d
    mov r9, qword ptr [rsp + 32]
    jmp .L77
.L74:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdx, [r12 + 4*r11]
    lea rdi, [rax + 2*rax]
    shl rdi, 4
    shl rax, 6
    vbroadcastss ymm2, dword ptr [rdx + rdi]
    mov rdx, qword ptr [rsp]
    vsubps ymm3, ymm2, ymmword ptr [rdx + rax]
    vsubps ymm2, ymm2, ymmword ptr [rdx + rax + 32]
    vfmadd213ps ymm3, ymm3, ymm6
    vfmadd213ps ymm2, ymm2, ymm7
.L75:
    vbroadcastss ymm0, dword ptr [rip + .K40400000]
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm6, ymm3
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm3, ymm2
.L76:
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm1, ymm0, ymm6
    vmovups ymmword ptr [rsp + 80], ymm1
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
    vmovss xmm8, dword ptr [r12 + 4*r11]
    vbroadcastss ymm8, xmm8
    vfmadd132ps ymm6, ymm6, ymmword ptr [rsp + 80]
    vmulps ymm2, ymm8, ymmword ptr [rsp + 48]
    vmulps ymm2, ymm2, ymm6
    vfmadd213ps ymm7, ymm3, ymm7
    vmulps ymm3, ymm8, ymmword ptr [rsp + 464]
    vmulps ymm3, ymm3, ymm7
    vmovups ymmword ptr [rsp + r13 + 208], ymm2
    vmovups ymmword ptr [rsp + r13 + 240], ymm3
    add r13, 64
    inc r11
    add rcx, 4
    cmp r13, 256
    je .L79
.L77:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm3, xmm3, xmm3
    cmp rbx, 2
    jb .L76
    vxorps xmm2, xmm2, xmm2
    mov eax, 1
    test rbp, rbp
    je .L74
    mov rdx, rcx
    mov rdi, qword ptr [rsp + 192]
.L78:
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
    lea r8, [r10 + rax]
    add r8, 2
    add rax, 2
    cmp r8, 1
    jne .L78
    test sil, 1
    jne .L74
    jmp .L75
.L79:
    vbroadcastss ymm15, dword ptr [rip + .K80000000]
.L80:
    vmovups ymm9, ymmword ptr [rsp + 208]
    vmovups ymm8, ymmword ptr [rsp + 240]
    vmovups ymm7, ymmword ptr [rsp + 272]
    vmovups ymm6, ymmword ptr [rsp + 304]
    vmovups ymm3, ymmword ptr [rsp + 336]
    vmovups ymm2, ymmword ptr [rsp + 368]
    vmovups ymm1, ymmword ptr [rsp + 400]
    vmovups ymm0, ymmword ptr [rsp + 432]
    test r9, r9
    je .L82
    mov rcx, qword ptr [rsp + 40]
    mov rdi, qword ptr [rsp + 168]
    mov r11, r9
.L81:
    vmovups ymm11, ymmword ptr [rdi - 32]
    vmovups ymm12, ymmword ptr [rdi]
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
    add rdi, 64
    add rcx, 48
    dec r11
    jne .L81
.L82:
    vmovups ymmword ptr [rsp + 208], ymm9
    vmovups ymmword ptr [rsp + 240], ymm8
    vmovups ymmword ptr [rsp + 272], ymm7
    vmovups ymmword ptr [rsp + 304], ymm6
    vmovups ymmword ptr [rsp + 336], ymm3
    vmovups ymmword ptr [rsp + 368], ymm2
    vmovups ymmword ptr [rsp + 400], ymm1
    vmovups ymmword ptr [rsp + 432], ymm0
    mov r12, qword ptr [rsp + 24]
    mov qword ptr [rsp + 8], r14
    sub r12, r14
    vmovaps ymm4, ymmword ptr [rip + .Kd7661f4267b61b93]
    vmovaps xmm5, xmmword ptr [rip + .K66d8969e379a9351]
    vmovsd xmm9, qword ptr [rip + .K6f9c31ada0d6287d]
    je .L89
    imul r9, qword ptr [rsp + 8], 104
    add r9, qword ptr [rsp + 184]
    xor r13d, r13d
    xor r11d, r11d
    mov qword ptr [rsp + 464], r9
    jmp .L86
.L83:
    mov rbx, qword ptr [rsp + 152]
    mov rbp, qword ptr [rsp + 144]
    mov r9, qword ptr [rsp + 464]
.L84:
    popcnt ecx, r15d
    add rax, rcx
    mov qword ptr [r14 + 72], rax
    mov r15, qword ptr [rsp + 544]
.L85:
    dec r12
    add r11, 64
    inc r13
    test r12, r12
    je .L89
.L86:
    cmp r11, 256
    je .L89
    vbroadcastss ymm1, dword ptr [rip + .K7fffffff]
    imul r14, r13, 104
    vandps ymm0, ymm1, ymmword ptr [rsp + r11 + 208]
    vbroadcastss ymm3, dword ptr [rip + .K3f800000]
    vminps ymm0, ymm3, ymm0
    vandps ymm1, ymm1, ymmword ptr [rsp + r11 + 240]
    vbroadcastss ymm2, dword ptr [r9 + r14 + 88]
    vminps ymm1, ymm3, ymm1
    xor eax, eax
    vucomiss xmm0, xmm2
    seta al
    vperm2f128 ymm3, ymm0, ymm1, 33
    vshufps ymm3, ymm3, ymm0, 48
    vshufps ymm3, ymm0, ymm3, 41
    vcmpltps ymm3, ymm2, ymm3
    vandps ymm3, ymm3, ymm4
    vextractf128 xmm6, ymm1, 1
    vblendps xmm7, xmm1, xmm6, 1
    vshufps xmm7, xmm7, xmm7, 57
    vcmpltps xmm7, xmm2, xmm7
    vandps xmm7, xmm7, xmm5
    vmovshdup xmm8, xmm6
    xor edx, edx
    vucomiss xmm8, xmm2
    seta dl
    shl edx, 13
    vshufpd xmm6, xmm6, xmm6, 1
    vcmpltps xmm2, xmm2, xmm6
    vandps xmm2, xmm9, xmm2
    vorps xmm6, xmm3, xmm7
    vextractf128 xmm3, ymm3, 1
    vorps xmm3, xmm6, xmm3
    vshufps xmm6, xmm3, xmm3, 238
    vorps xmm3, xmm3, xmm6
    vshufps xmm6, xmm3, xmm3, 85
    vorps xmm3, xmm3, xmm6
    vmovd r8d, xmm3
    vshufps xmm3, xmm2, xmm2, 85
    vorps xmm2, xmm2, xmm3
    vmovd edi, xmm2
    or edi, edx
    or edi, r8d
    or edi, eax
    je .L85
    add r14, r9
    mov ebp, dword ptr [r14 + 92]
    mov r9d, dword ptr [r14 + 96]
    mov rsi, qword ptr [rsp + 120]
    mov ebx, dword ptr [rsi]
    mov edx, dword ptr [rsi + 52]
    xor eax, eax
    cmp edx, r9d
    setne al
    mov ecx, dword ptr [rsi + 56]
    mov dword ptr [rsp + 48], ecx
    xor r8d, r8d
    cmp ecx, r9d
    setne r8b
    mov ecx, dword ptr [rsi + 60]
    mov dword ptr [rsp + 80], ecx
    xor r15d, r15d
    cmp ecx, r9d
    setne r15b
    cmp ebx, ebp
    setb cl
    cmp ebx, r9d
    setne bl
    and bl, cl
    movzx ebx, bl
    vmovdqu ymm2, ymmword ptr [rsi + 4]
    vmovd xmm3, ebp
    vpbroadcastd ymm3, xmm3
    vpmaxud ymm6, ymm2, ymm3
    vpcmpeqd ymm6, ymm2, ymm6
    vmovd xmm7, r9d
    vpbroadcastd ymm7, xmm7
    vpcmpeqd ymm2, ymm2, ymm7
    vpor ymm2, ymm2, ymm6
    vpandn ymm2, ymm2, ymm4
    vmovdqu xmm6, xmmword ptr [rsi + 36]
    vpmaxud xmm3, xmm6, xmm3
    vpcmpeqd xmm3, xmm6, xmm3
    vpcmpeqd xmm6, xmm6, xmm7
    vpor xmm3, xmm6, xmm3
    vpandn xmm3, xmm3, xmm5
    shl eax, 13
    cmp edx, ebp
    mov ecx, 0
    cmovae eax, ecx
    shl r8d, 14
    cmp dword ptr [rsp + 48], ebp
    cmovae r8d, ecx
    shl r15d, 15
    cmp dword ptr [rsp + 80], ebp
    cmovae r15d, ecx
    vpor xmm3, xmm2, xmm3
    vextracti128 xmm2, ymm2, 1
    vpor xmm2, xmm3, xmm2
    vpshufd xmm3, xmm2, 238
    vpor xmm2, xmm2, xmm3
    vpshufd xmm3, xmm2, 85
    vpor xmm2, xmm2, xmm3
    vmovd ecx, xmm2
    or r15d, r8d
    or r15d, eax
    or r15d, ebx
    or r15d, ecx
    mov rdx, qword ptr [r14 + 8]
    mov rax, qword ptr [r14 + 72]
    vmovups ymmword ptr [rsp + 584], ymm0
    vmovups ymmword ptr [rsp + 616], ymm1
    and r15d, edi
    je .L83
    lea rdx, [rdx + 4*rax]
    mov edi, r15d
.L87:
    tzcnt ecx, edi
    vmovss xmm0, dword ptr [rsp + 4*rcx + 584]
    vmovss dword ptr [rdx], xmm0
    add rdx, 4
    blsr edi, edi
    jne .L87
    lea rdx, [4*rax]
    add rdx, qword ptr [r14 + 32]
    mov edi, r15d
    mov rbx, qword ptr [rsp + 152]
    mov rbp, qword ptr [rsp + 144]
    mov r9, qword ptr [rsp + 464]
.L88:
    tzcnt ecx, edi
    mov ecx, dword ptr [rsi + 4*rcx]
    mov dword ptr [rdx], ecx
    add rdx, 4
    blsr edi, edi
    jne .L88
    jmp .L84
.L89:
    mov r14, qword ptr [rsp + 8]
    add r14, 4
    cmp r14, qword ptr [rsp + 24]
    mov rsi, qword ptr [rsp + 160]
    jb .L51
.L90:
    mov rax, qword ptr [rsp + 176]
    inc rax
    mov r11, qword ptr [rsp + 576]
    add r15, r11
    add qword ptr [rsp + 192], r11
    add qword ptr [rsp + 200], r11
    cmp rax, qword ptr [rsp + 552]
    mov rdi, qword ptr [rsp + 568]
    jb .L3
    jmp .L170
.L91:
    mov rdx, qword ptr [rsp + 16]
    add rdx, 16
    add qword ptr [rsp + 40], 16
    mov rax, qword ptr [rsp + 136]
    lea r13, [rax + 4*r14]
    vbroadcastss ymm0, dword ptr [rax + 4*r14]
    vmovups ymmword ptr [rsp + 208], ymm0
    vmovups ymmword ptr [rsp + 240], ymm0
    vmovups ymmword ptr [rsp + 272], ymm0
    vmovups ymmword ptr [rsp + 304], ymm0
    vmovups ymmword ptr [rsp + 336], ymm0
    vmovups ymmword ptr [rsp + 368], ymm0
    vmovups ymmword ptr [rsp + 400], ymm0
    vmovups ymmword ptr [rsp + 432], ymm0
    lea rcx, [rip + .T0]
    mov rax, qword ptr [rsp + 128]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    mov rsi, qword ptr [rsp + 160]
    mov r9, qword ptr [rsp + 32]
    jmp rax
.L92:
    mov qword ptr [rsp + 8], rdi
    mov r12, r14
    mov rax, qword ptr [rsp]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 80], ymm0
    vmovups ymm0, ymmword ptr [rax + 32]
    vmovups ymmword ptr [rsp + 48], ymm0
    mov qword ptr [rsp + 16], rdx
    mov rcx, rdx
    xor r11d, r11d
    xor r14d, r14d
    jmp .L97
.L93:
    vxorps xmm3, xmm3, xmm3
.L94:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdx, [4*r11]
    add rdx, r13
    lea rdi, [rax + 2*rax]
    shl rdi, 4
    shl rax, 6
    vbroadcastss ymm3, dword ptr [rdx + rdi]
    mov rdx, qword ptr [rsp]
    vsubps ymm2, ymm3, ymmword ptr [rdx + rax]
    vsubps ymm3, ymm3, ymmword ptr [rdx + rax + 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
.L95:
    vbroadcastss ymm0, dword ptr [rip + .Kbf000000]
    vmulps ymm2, ymm2, ymm0
    vmulps ymm3, ymm3, ymm0
.L96:
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
    vmovss xmm7, dword ptr [r13 + 4*r11]
    vmulps ymm3, ymm6, ymm3
    vbroadcastss ymm6, xmm7
    vmulps ymm7, ymm6, ymmword ptr [rsp + 80]
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymmword ptr [rsp + 48]
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + r14 + 208], ymm2
    vmovups ymmword ptr [rsp + r14 + 240], ymm3
    add r14, 64
    inc r11
    add rcx, 4
    cmp r14, 256
    je .L112
.L97:
    vmovaps ymm2, ymm15
    vmovaps ymm3, ymm15
    cmp rbx, 2
    jb .L96
    vxorps xmm2, xmm2, xmm2
    mov eax, 1
    test rbp, rbp
    je .L93
    mov rdx, rcx
    mov rdi, qword ptr [rsp + 200]
    vxorps xmm3, xmm3, xmm3
.L98:
    vbroadcastss ymm6, dword ptr [rdx - 48]
    vsubps ymm7, ymm6, ymmword ptr [rdi - 96]
    vsubps ymm6, ymm6, ymmword ptr [rdi - 64]
    vfmadd213ps ymm7, ymm7, ymm2
    vfmadd213ps ymm6, ymm6, ymm3
    vbroadcastss ymm3, dword ptr [rdx]
    vsubps ymm2, ymm3, ymmword ptr [rdi - 32]
    vsubps ymm3, ymm3, ymmword ptr [rdi]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
    sub rdi, -128
    add rdx, 96
    lea r8, [r10 + rax]
    add r8, 2
    add rax, 2
    cmp r8, 1
    jne .L98
    test sil, 1
    jne .L94
    jmp .L95
.L99:
    mov qword ptr [rsp + 8], rdi
    mov rax, qword ptr [rsp]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 80], ymm0
    vmovups ymm0, ymmword ptr [rax + 32]
    vmovups ymmword ptr [rsp + 48], ymm0
    mov qword ptr [rsp + 16], rdx
    mov rcx, rdx
    xor r11d, r11d
    xor r12d, r12d
    jmp .L103
.L100:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdx, [4*r11]
    add rdx, r13
    lea rdi, [rax + 2*rax]
    shl rdi, 4
    shl rax, 6
    vbroadcastss ymm2, dword ptr [rdx + rdi]
    mov rdx, qword ptr [rsp]
    vsubps ymm3, ymm2, ymmword ptr [rdx + rax]
    vsubps ymm2, ymm2, ymmword ptr [rdx + rax + 32]
    vfmadd213ps ymm3, ymm3, ymm6
    vfmadd213ps ymm2, ymm2, ymm7
.L101:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm3, ymm3
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm2, ymm2
.L102:
    vbroadcastss ymm1, dword ptr [rip + .K42d20000]
    vminps ymm3, ymm1, ymm3
    vbroadcastss ymm7, dword ptr [rip + .K80000000]
    vxorps ymm6, ymm3, ymm7
    vbroadcastss ymm8, dword ptr [rip + .Kc2d00000]
    vmaxps ymm6, ymm8, ymm6
    vbroadcastss ymm11, dword ptr [rip + .K42b20000]
    vminps ymm9, ymm11, ymm6
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm6, ymm5
    vbroadcastss ymm0, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm6, ymm9, ymm0
    vbroadcastss ymm12, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm12, ymm6
    vminps ymm2, ymm1, ymm2
    vxorps ymm7, ymm2, ymm7
    vmaxps ymm7, ymm8, ymm7
    vminps ymm8, ymm11, ymm7
    vmovaps ymm7, ymm5
    vfmadd213ps ymm7, ymm8, ymm0
    vaddps ymm7, ymm12, ymm7
    vbroadcastss ymm13, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm9, ymm6, ymm13
    vbroadcastss ymm15, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm9, ymm6, ymm15
    vbroadcastss ymm1, dword ptr [rip + .K3ab511e8]
    vmovaps ymm11, ymm1
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
    vmovaps ymm11, ymm1
    vfmadd213ps ymm11, ymm8, ymm5
    vfmadd213ps ymm11, ymm8, ymm10
    vbroadcastss ymm1, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm11, ymm8, ymm1
    vfmadd213ps ymm11, ymm8, ymm14
    vmulps ymm12, ymm8, ymm8
    vfmadd213ps ymm12, ymm11, ymm8
    vaddps ymm8, ymm12, ymm4
    vbroadcastss ymm1, dword ptr [rip + .K3f000000]
    vmulps ymm11, ymm6, ymm1
    vmulps ymm12, ymm7, ymm1
    vaddps ymm11, ymm11, ymm0
    vaddps ymm12, ymm12, ymm0
    vpslld ymm13, ymm11, 23
    vpbroadcastd ymm15, dword ptr [rip + .K3f800000]
    vpaddd ymm13, ymm13, ymm15
    vmulps ymm9, ymm9, ymm13
    vpslld ymm13, ymm12, 23
    vpaddd ymm13, ymm13, ymm15
    vmulps ymm8, ymm8, ymm13
    vaddps ymm6, ymm6, ymm0
    vpsubd ymm6, ymm6, ymm11
    vaddps ymm7, ymm7, ymm0
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
    vmovss xmm3, dword ptr [r13 + 4*r11]
    vbroadcastss ymm3, xmm3
    vmulps ymm6, ymm8, ymm6
    vmulps ymm8, ymm3, ymmword ptr [rsp + 80]
    vmulps ymm6, ymm8, ymm6
    vmovaps ymm8, ymm0
    vfmadd213ps ymm8, ymm2, ymm4
    vfmadd213ps ymm8, ymm2, ymm4
    vmulps ymm2, ymm8, ymm7
    vmulps ymm3, ymm3, ymmword ptr [rsp + 48]
    vmulps ymm2, ymm3, ymm2
    vmovups ymmword ptr [rsp + r12 + 208], ymm6
    vmovups ymmword ptr [rsp + r12 + 240], ymm2
    add r12, 64
    inc r11
    add rcx, 4
    cmp r12, 256
    je .L119
.L103:
    vxorps xmm3, xmm3, xmm3
    vxorps xmm2, xmm2, xmm2
    cmp rbx, 2
    jb .L102
    mov eax, 1
    test rbp, rbp
    je .L100
    mov rdx, rcx
    mov rdi, qword ptr [rsp + 200]
.L104:
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
    lea r8, [r10 + rax]
    add r8, 2
    add rax, 2
    cmp r8, 1
    jne .L104
    test sil, 1
    jne .L100
    jmp .L101
.L105:
    mov qword ptr [rsp + 8], rdi
    mov r12, r14
    mov rax, qword ptr [rsp]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 80], ymm0
    vmovups ymm0, ymmword ptr [rax + 32]
    vmovups ymmword ptr [rsp + 48], ymm0
    mov qword ptr [rsp + 16], rdx
    mov rcx, rdx
    xor r11d, r11d
    xor r14d, r14d
    jmp .L110
.L106:
    vxorps xmm3, xmm3, xmm3
.L107:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdx, [4*r11]
    add rdx, r13
    lea rdi, [rax + 2*rax]
    shl rdi, 4
    shl rax, 6
    vbroadcastss ymm3, dword ptr [rdx + rdi]
    mov rdx, qword ptr [rsp]
    vsubps ymm2, ymm3, ymmword ptr [rdx + rax]
    vsubps ymm3, ymm3, ymmword ptr [rdx + rax + 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
.L108:
    vsqrtps ymm2, ymm2
    vsqrtps ymm3, ymm3
    vbroadcastss ymm6, dword ptr [rip + .K80000000]
    vxorps ymm2, ymm2, ymm6
    vxorps ymm3, ymm3, ymm6
.L109:
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
    vmovss xmm7, dword ptr [r13 + 4*r11]
    vmulps ymm3, ymm6, ymm3
    vbroadcastss ymm6, xmm7
    vmulps ymm7, ymm6, ymmword ptr [rsp + 80]
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymmword ptr [rsp + 48]
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + r14 + 208], ymm2
    vmovups ymmword ptr [rsp + r14 + 240], ymm3
    add r14, 64
    inc r11
    add rcx, 4
    cmp r14, 256
    je .L112
.L110:
    vmovaps ymm2, ymm15
    vmovaps ymm3, ymm15
    cmp rbx, 2
    jb .L109
    vxorps xmm2, xmm2, xmm2
    mov eax, 1
    test rbp, rbp
    je .L106
    mov rdx, rcx
    mov rdi, qword ptr [rsp + 200]
    vxorps xmm3, xmm3, xmm3
.L111:
    vbroadcastss ymm6, dword ptr [rdx - 48]
    vsubps ymm7, ymm6, ymmword ptr [rdi - 96]
    vsubps ymm6, ymm6, ymmword ptr [rdi - 64]
    vfmadd213ps ymm7, ymm7, ymm2
    vfmadd213ps ymm6, ymm6, ymm3
    vbroadcastss ymm3, dword ptr [rdx]
    vsubps ymm2, ymm3, ymmword ptr [rdi - 32]
    vsubps ymm3, ymm3, ymmword ptr [rdi]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
    sub rdi, -128
    add rdx, 96
    lea r8, [r10 + rax]
    add r8, 2
    add rax, 2
    cmp r8, 1
    jne .L111
    test sil, 1
    jne .L107
    jmp .L108
.L112:
    mov rcx, r12
    mov rax, qword ptr [rsp + 8]
    jmp .L120
.L113:
    mov qword ptr [rsp + 8], rdi
    mov rax, qword ptr [rsp]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 48], ymm0
    vmovups ymm0, ymmword ptr [rax + 32]
    vmovups ymmword ptr [rsp + 464], ymm0
    mov qword ptr [rsp + 16], rdx
    mov rcx, rdx
    xor r11d, r11d
    xor r12d, r12d
    jmp .L117
.L114:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdx, [4*r11]
    add rdx, r13
    lea rdi, [rax + 2*rax]
    shl rdi, 4
    shl rax, 6
    vbroadcastss ymm2, dword ptr [rdx + rdi]
    mov rdx, qword ptr [rsp]
    vsubps ymm3, ymm2, ymmword ptr [rdx + rax]
    vsubps ymm2, ymm2, ymmword ptr [rdx + rax + 32]
    vfmadd213ps ymm3, ymm3, ymm6
    vfmadd213ps ymm2, ymm2, ymm7
.L115:
    vbroadcastss ymm0, dword ptr [rip + .K40400000]
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm6, ymm3
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm3, ymm2
.L116:
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm1, ymm0, ymm6
    vmovups ymmword ptr [rsp + 80], ymm1
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
    vmovss xmm8, dword ptr [r13 + 4*r11]
    vbroadcastss ymm8, xmm8
    vfmadd132ps ymm6, ymm6, ymmword ptr [rsp + 80]
    vmulps ymm2, ymm8, ymmword ptr [rsp + 48]
    vmulps ymm2, ymm2, ymm6
    vfmadd213ps ymm7, ymm3, ymm7
    vmulps ymm3, ymm8, ymmword ptr [rsp + 464]
    vmulps ymm3, ymm3, ymm7
    vmovups ymmword ptr [rsp + r12 + 208], ymm2
    vmovups ymmword ptr [rsp + r12 + 240], ymm3
    add r12, 64
    inc r11
    add rcx, 4
    cmp r12, 256
    je .L119
.L117:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm3, xmm3, xmm3
    cmp rbx, 2
    jb .L116
    vxorps xmm2, xmm2, xmm2
    mov eax, 1
    test rbp, rbp
    je .L114
    mov rdx, rcx
    mov rdi, qword ptr [rsp + 200]
.L118:
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
    lea r8, [r10 + rax]
    add r8, 2
    add rax, 2
    cmp r8, 1
    jne .L118
    test sil, 1
    jne .L114
    jmp .L115
.L119:
    mov rcx, r14
    mov rax, qword ptr [rsp + 8]
    vbroadcastss ymm15, dword ptr [rip + .K80000000]
.L120:
    vmovups ymm9, ymmword ptr [rsp + 208]
    vmovups ymm8, ymmword ptr [rsp + 240]
    vmovups ymm7, ymmword ptr [rsp + 272]
    vmovups ymm6, ymmword ptr [rsp + 304]
    vmovups ymm3, ymmword ptr [rsp + 336]
    vmovups ymm2, ymmword ptr [rsp + 368]
    vmovups ymm1, ymmword ptr [rsp + 400]
    vmovups ymm0, ymmword ptr [rsp + 432]
    test r9, r9
    je .L122
    mov qword ptr [rsp + 464], rax
    mov rdi, qword ptr [rsp + 40]
    mov r11, qword ptr [rsp + 168]
    mov r14, r9
.L121:
    vmovups ymm11, ymmword ptr [r11 - 32]
    vmovups ymm12, ymmword ptr [r11]
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
    add r11, 64
    add rdi, 48
    dec r14
    jne .L121
    jmp .L123
.L122:
    mov qword ptr [rsp + 464], rax
.L123:
    vmovups ymmword ptr [rsp + 208], ymm9
    vmovups ymmword ptr [rsp + 240], ymm8
    vmovups ymmword ptr [rsp + 272], ymm7
    vmovups ymmword ptr [rsp + 304], ymm6
    vmovups ymmword ptr [rsp + 336], ymm3
    vmovups ymmword ptr [rsp + 368], ymm2
    vmovups ymmword ptr [rsp + 400], ymm1
    vmovups ymmword ptr [rsp + 432], ymm0
    mov r12, qword ptr [rsp + 24]
    sub r12, rcx
    vmovaps ymm4, ymmword ptr [rip + .Kd7661f4267b61b93]
    vmovaps xmm5, xmmword ptr [rip + .K66d8969e379a9351]
    vmovsd xmm9, qword ptr [rip + .K6f9c31ada0d6287d]
    mov r11, qword ptr [rsp + 120]
    je .L130
    imul r13, rcx, 104
    add r13, qword ptr [rsp + 184]
    xor ecx, ecx
    xor r9d, r9d
    mov qword ptr [rsp + 48], r13
    jmp .L127
.L124:
    mov rbx, qword ptr [rsp + 152]
    mov rbp, qword ptr [rsp + 144]
    mov r13, qword ptr [rsp + 48]
.L125:
    popcnt edx, r15d
    add rax, rdx
    mov qword ptr [r14 + 72], rax
    mov r15, qword ptr [rsp + 544]
.L126:
    dec r12
    add rcx, 64
    inc r9
    test r12, r12
    je .L130
.L127:
    cmp rcx, 256
    je .L130
    vbroadcastss ymm1, dword ptr [rip + .K7fffffff]
    imul r14, r9, 104
    vandps ymm0, ymm1, ymmword ptr [rsp + rcx + 208]
    vbroadcastss ymm3, dword ptr [rip + .K3f800000]
    vminps ymm0, ymm3, ymm0
    vandps ymm1, ymm1, ymmword ptr [rsp + rcx + 240]
    vbroadcastss ymm2, dword ptr [r13 + r14 + 88]
    vminps ymm1, ymm3, ymm1
    xor eax, eax
    vucomiss xmm0, xmm2
    seta al
    vperm2f128 ymm3, ymm0, ymm1, 33
    vshufps ymm3, ymm3, ymm0, 48
    vshufps ymm3, ymm0, ymm3, 41
    vcmpltps ymm3, ymm2, ymm3
    vandps ymm3, ymm3, ymm4
    vextractf128 xmm6, ymm1, 1
    vblendps xmm7, xmm1, xmm6, 1
    vshufps xmm7, xmm7, xmm7, 57
    vcmpltps xmm7, xmm2, xmm7
    vandps xmm7, xmm7, xmm5
    vmovshdup xmm8, xmm6
    xor edx, edx
    vucomiss xmm8, xmm2
    seta dl
    shl edx, 13
    vshufpd xmm6, xmm6, xmm6, 1
    vcmpltps xmm2, xmm2, xmm6
    vandps xmm2, xmm9, xmm2
    vorps xmm6, xmm3, xmm7
    vextractf128 xmm3, ymm3, 1
    vorps xmm3, xmm6, xmm3
    vshufps xmm6, xmm3, xmm3, 238
    vorps xmm3, xmm3, xmm6
    vshufps xmm6, xmm3, xmm3, 85
    vorps xmm3, xmm3, xmm6
    vmovd r8d, xmm3
    vshufps xmm3, xmm2, xmm2, 85
    vorps xmm2, xmm2, xmm3
    vmovd edi, xmm2
    or edi, edx
    or edi, r8d
    or edi, eax
    je .L126
    add r14, r13
    mov ebp, dword ptr [r14 + 92]
    mov esi, dword ptr [r14 + 96]
    mov ebx, dword ptr [r11]
    mov r13d, dword ptr [r11 + 52]
    xor eax, eax
    cmp r13d, esi
    setne al
    mov edx, dword ptr [r11 + 56]
    xor r8d, r8d
    cmp edx, esi
    setne r8b
    mov r11d, dword ptr [r11 + 60]
    mov dword ptr [rsp + 80], r11d
    xor r15d, r15d
    cmp r11d, esi
    setne r15b
    cmp ebx, ebp
    setb r11b
    cmp ebx, esi
    setne bl
    and bl, r11b
    mov r11, qword ptr [rsp + 120]
    movzx ebx, bl
    vmovdqu ymm2, ymmword ptr [r11 + 4]
    vmovd xmm3, ebp
    vpbroadcastd ymm3, xmm3
    vpmaxud ymm6, ymm2, ymm3
    vpcmpeqd ymm6, ymm2, ymm6
    vmovd xmm7, esi
    vpbroadcastd ymm7, xmm7
    vpcmpeqd ymm2, ymm2, ymm7
    vpor ymm2, ymm2, ymm6
    vpandn ymm2, ymm2, ymm4
    vmovdqu xmm6, xmmword ptr [r11 + 36]
    vpmaxud xmm3, xmm6, xmm3
    vpcmpeqd xmm3, xmm6, xmm3
    vpcmpeqd xmm6, xmm6, xmm7
    vpor xmm3, xmm6, xmm3
    vpandn xmm3, xmm3, xmm5
    shl eax, 13
    cmp r13d, ebp
    mov esi, 0
    cmovae eax, esi
    shl r8d, 14
    cmp edx, ebp
    cmovae r8d, esi
    shl r15d, 15
    cmp dword ptr [rsp + 80], ebp
    cmovae r15d, esi
    vpor xmm3, xmm2, xmm3
    vextracti128 xmm2, ymm2, 1
    vpor xmm2, xmm3, xmm2
    vpshufd xmm3, xmm2, 238
    vpor xmm2, xmm2, xmm3
    vpshufd xmm3, xmm2, 85
    vpor xmm2, xmm2, xmm3
    vmovd edx, xmm2
    or r15d, r8d
    or r15d, eax
    or r15d, ebx
    or r15d, edx
    mov rdx, qword ptr [r14 + 8]
    mov rax, qword ptr [r14 + 72]
    vmovups ymmword ptr [rsp + 584], ymm0
    vmovups ymmword ptr [rsp + 616], ymm1
    and r15d, edi
    je .L124
    lea rdx, [rdx + 4*rax]
    mov edi, r15d
.L128:
    tzcnt esi, edi
    vmovss xmm0, dword ptr [rsp + 4*rsi + 584]
    vmovss dword ptr [rdx], xmm0
    add rdx, 4
    blsr edi, edi
    jne .L128
    lea rdx, [4*rax]
    add rdx, qword ptr [r14 + 32]
    mov edi, r15d
    mov rbx, qword ptr [rsp + 152]
    mov rbp, qword ptr [rsp + 144]
    mov r13, qword ptr [rsp + 48]
.L129:
    tzcnt esi, edi
    mov esi, dword ptr [r11 + 4*rsi]
    mov dword ptr [rdx], esi
    add rdx, 4
    blsr edi, edi
    jne .L129
    jmp .L125
.L130:
    mov r14, qword ptr [rsp + 464]
    lea rdi, [r14 + 4]
    cmp rdi, qword ptr [rsp + 24]
    jbe .L91
    mov rsi, qword ptr [rsp + 160]
    cmp r14, qword ptr [rsp + 24]
    jae .L90
    jmp .L9
.L131:
    mov r13, r14
    mov rax, qword ptr [rsp]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 80], ymm0
    vmovups ymm0, ymmword ptr [rax + 32]
    vmovups ymmword ptr [rsp + 48], ymm0
    mov qword ptr [rsp + 8], rdx
    mov rcx, rdx
    xor r11d, r11d
    xor r14d, r14d
    mov r9, qword ptr [rsp + 32]
    jmp .L136
.L132:
    vxorps xmm3, xmm3, xmm3
.L133:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdx, [r12 + 4*r11]
    lea rdi, [rax + 2*rax]
    shl rdi, 4
    shl rax, 6
    vbroadcastss ymm3, dword ptr [rdx + rdi]
    mov rdx, qword ptr [rsp]
    vsubps ymm2, ymm3, ymmword ptr [rdx + rax]
    vsubps ymm3, ymm3, ymmword ptr [rdx + rax + 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
.L134:
    vbroadcastss ymm0, dword ptr [rip + .Kbf000000]
    vmulps ymm2, ymm2, ymm0
    vmulps ymm3, ymm3, ymm0
.L135:
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
    vmovss xmm7, dword ptr [r12 + 4*r11]
    vmulps ymm3, ymm6, ymm3
    vbroadcastss ymm6, xmm7
    vmulps ymm7, ymm6, ymmword ptr [rsp + 80]
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymmword ptr [rsp + 48]
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + r14 + 208], ymm2
    vmovups ymmword ptr [rsp + r14 + 240], ymm3
    add r14, 64
    inc r11
    add rcx, 4
    cmp r14, 256
    je .L138
.L136:
    vmovaps ymm2, ymm15
    vmovaps ymm3, ymm15
    cmp rbx, 2
    jb .L135
    vxorps xmm2, xmm2, xmm2
    mov eax, 1
    test rbp, rbp
    je .L132
    mov rdx, rcx
    mov rdi, r15
    vxorps xmm3, xmm3, xmm3
.L137:
    vbroadcastss ymm6, dword ptr [rdx - 48]
    vsubps ymm7, ymm6, ymmword ptr [rdi - 96]
    vsubps ymm6, ymm6, ymmword ptr [rdi - 64]
    vfmadd213ps ymm7, ymm7, ymm2
    vfmadd213ps ymm6, ymm6, ymm3
    vbroadcastss ymm3, dword ptr [rdx]
    vsubps ymm2, ymm3, ymmword ptr [rdi - 32]
    vsubps ymm3, ymm3, ymmword ptr [rdi]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
    sub rdi, -128
    add rdx, 96
    lea r8, [r10 + rax]
    add r8, 2
    add rax, 2
    cmp r8, 1
    jne .L137
    test sil, 1
    jne .L133
    jmp .L134
.L138:
    mov r14, r13
    jmp .L159
.L139:
    mov r13, r14
    mov rax, qword ptr [rsp]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 80], ymm0
    vmovups ymm0, ymmword ptr [rax + 32]
    vmovups ymmword ptr [rsp + 48], ymm0
    mov qword ptr [rsp + 8], rdx
    mov rcx, rdx
    xor r11d, r11d
    xor r14d, r14d
    mov r9, qword ptr [rsp + 32]
    jmp .L144
.L140:
    vxorps xmm3, xmm3, xmm3
.L141:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdx, [r12 + 4*r11]
    lea rdi, [rax + 2*rax]
    shl rdi, 4
    shl rax, 6
    vbroadcastss ymm3, dword ptr [rdx + rdi]
    mov rdx, qword ptr [rsp]
    vsubps ymm2, ymm3, ymmword ptr [rdx + rax]
    vsubps ymm3, ymm3, ymmword ptr [rdx + rax + 32]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
.L142:
    vsqrtps ymm2, ymm2
    vsqrtps ymm3, ymm3
    vbroadcastss ymm6, dword ptr [rip + .K80000000]
    vxorps ymm2, ymm2, ymm6
    vxorps ymm3, ymm3, ymm6
.L143:
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
    vmovss xmm7, dword ptr [r12 + 4*r11]
    vmulps ymm3, ymm6, ymm3
    vbroadcastss ymm6, xmm7
    vmulps ymm7, ymm6, ymmword ptr [rsp + 80]
    vmulps ymm2, ymm7, ymm2
    vmulps ymm6, ymm6, ymmword ptr [rsp + 48]
    vmulps ymm3, ymm6, ymm3
    vmovups ymmword ptr [rsp + r14 + 208], ymm2
    vmovups ymmword ptr [rsp + r14 + 240], ymm3
    add r14, 64
    inc r11
    add rcx, 4
    cmp r14, 256
    je .L138
.L144:
    vmovaps ymm2, ymm15
    vmovaps ymm3, ymm15
    cmp rbx, 2
    jb .L143
    vxorps xmm2, xmm2, xmm2
    mov eax, 1
    test rbp, rbp
    je .L140
    mov rdx, rcx
    mov rdi, r15
    vxorps xmm3, xmm3, xmm3
.L145:
    vbroadcastss ymm6, dword ptr [rdx - 48]
    vsubps ymm7, ymm6, ymmword ptr [rdi - 96]
    vsubps ymm6, ymm6, ymmword ptr [rdi - 64]
    vfmadd213ps ymm7, ymm7, ymm2
    vfmadd213ps ymm6, ymm6, ymm3
    vbroadcastss ymm3, dword ptr [rdx]
    vsubps ymm2, ymm3, ymmword ptr [rdi - 32]
    vsubps ymm3, ymm3, ymmword ptr [rdi]
    vfmadd213ps ymm2, ymm2, ymm7
    vfmadd213ps ymm3, ymm3, ymm6
    sub rdi, -128
    add rdx, 96
    lea r8, [r10 + rax]
    add r8, 2
    add rax, 2
    cmp r8, 1
    jne .L145
    test sil, 1
    jne .L141
    jmp .L142
.L146:
    mov rax, qword ptr [rsp]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 48], ymm0
    vmovups ymm0, ymmword ptr [rax + 32]
    vmovups ymmword ptr [rsp + 464], ymm0
    mov qword ptr [rsp + 8], rdx
    mov rcx, rdx
    xor r11d, r11d
    xor r13d, r13d
    mov r9, qword ptr [rsp + 32]
    jmp .L150
.L147:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdx, [r12 + 4*r11]
    lea rdi, [rax + 2*rax]
    shl rdi, 4
    shl rax, 6
    vbroadcastss ymm2, dword ptr [rdx + rdi]
    mov rdx, qword ptr [rsp]
    vsubps ymm3, ymm2, ymmword ptr [rdx + rax]
    vsubps ymm2, ymm2, ymmword ptr [rdx + rax + 32]
    vfmadd213ps ymm3, ymm3, ymm6
    vfmadd213ps ymm2, ymm2, ymm7
.L148:
    vbroadcastss ymm0, dword ptr [rip + .K40400000]
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm6, ymm3
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm3, ymm2
.L149:
    vbroadcastss ymm0, dword ptr [rip + .K42d20000]
    vminps ymm1, ymm0, ymm6
    vmovups ymmword ptr [rsp + 80], ymm1
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
    vmovss xmm8, dword ptr [r12 + 4*r11]
    vbroadcastss ymm8, xmm8
    vfmadd132ps ymm6, ymm6, ymmword ptr [rsp + 80]
    vmulps ymm2, ymm8, ymmword ptr [rsp + 48]
    vmulps ymm2, ymm2, ymm6
    vfmadd213ps ymm7, ymm3, ymm7
    vmulps ymm3, ymm8, ymmword ptr [rsp + 464]
    vmulps ymm3, ymm3, ymm7
    vmovups ymmword ptr [rsp + r13 + 208], ymm2
    vmovups ymmword ptr [rsp + r13 + 240], ymm3
    add r13, 64
    inc r11
    add rcx, 4
    cmp r13, 256
    je .L158
.L150:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm3, xmm3, xmm3
    cmp rbx, 2
    jb .L149
    vxorps xmm2, xmm2, xmm2
    mov eax, 1
    test rbp, rbp
    je .L147
    mov rdx, rcx
    mov rdi, r15
.L151:
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
    lea r8, [r10 + rax]
    add r8, 2
    add rax, 2
    cmp r8, 1
    jne .L151
    test sil, 1
    jne .L147
    jmp .L148
.L152:
    mov rax, qword ptr [rsp]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 80], ymm0
    vmovups ymm0, ymmword ptr [rax + 32]
    vmovups ymmword ptr [rsp + 48], ymm0
    mov qword ptr [rsp + 8], rdx
    mov rcx, rdx
    xor r11d, r11d
    xor r13d, r13d
    mov r9, qword ptr [rsp + 32]
    jmp .L156
.L153:
    vmovaps ymm6, ymm3
    vmovaps ymm7, ymm2
    lea rdx, [r12 + 4*r11]
    lea rdi, [rax + 2*rax]
    shl rdi, 4
    shl rax, 6
    vbroadcastss ymm2, dword ptr [rdx + rdi]
    mov rdx, qword ptr [rsp]
    vsubps ymm3, ymm2, ymmword ptr [rdx + rax]
    vsubps ymm2, ymm2, ymmword ptr [rdx + rax + 32]
    vfmadd213ps ymm3, ymm3, ymm6
    vfmadd213ps ymm2, ymm2, ymm7
.L154:
    vbroadcastss ymm0, dword ptr [rip + .K40a00000]
    vmulps ymm3, ymm3, ymm0
    vsqrtps ymm3, ymm3
    vmulps ymm2, ymm2, ymm0
    vsqrtps ymm2, ymm2
.L155:
    vbroadcastss ymm1, dword ptr [rip + .K42d20000]
    vminps ymm3, ymm1, ymm3
    vbroadcastss ymm7, dword ptr [rip + .K80000000]
    vxorps ymm6, ymm3, ymm7
    vbroadcastss ymm8, dword ptr [rip + .Kc2d00000]
    vmaxps ymm6, ymm8, ymm6
    vbroadcastss ymm11, dword ptr [rip + .K42b20000]
    vminps ymm9, ymm11, ymm6
    vbroadcastss ymm5, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm6, ymm5
    vbroadcastss ymm0, dword ptr [rip + .K4b400000]
    vfmadd213ps ymm6, ymm9, ymm0
    vbroadcastss ymm12, dword ptr [rip + .Kcb400000]
    vaddps ymm6, ymm12, ymm6
    vminps ymm2, ymm1, ymm2
    vxorps ymm7, ymm2, ymm7
    vmaxps ymm7, ymm8, ymm7
    vminps ymm8, ymm11, ymm7
    vmovaps ymm7, ymm5
    vfmadd213ps ymm7, ymm8, ymm0
    vaddps ymm7, ymm12, ymm7
    vbroadcastss ymm13, dword ptr [rip + .K3f317200]
    vfnmadd231ps ymm9, ymm6, ymm13
    vbroadcastss ymm15, dword ptr [rip + .K35bfbe8e]
    vfnmadd231ps ymm9, ymm6, ymm15
    vbroadcastss ymm1, dword ptr [rip + .K3ab511e8]
    vmovaps ymm11, ymm1
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
    vmovaps ymm11, ymm1
    vfmadd213ps ymm11, ymm8, ymm5
    vfmadd213ps ymm11, ymm8, ymm10
    vbroadcastss ymm1, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps ymm11, ymm8, ymm1
    vfmadd213ps ymm11, ymm8, ymm14
    vmulps ymm12, ymm8, ymm8
    vfmadd213ps ymm12, ymm11, ymm8
    vaddps ymm8, ymm12, ymm4
    vbroadcastss ymm1, dword ptr [rip + .K3f000000]
    vmulps ymm11, ymm6, ymm1
    vmulps ymm12, ymm7, ymm1
    vaddps ymm11, ymm11, ymm0
    vaddps ymm12, ymm12, ymm0
    vpslld ymm13, ymm11, 23
    vpbroadcastd ymm15, dword ptr [rip + .K3f800000]
    vpaddd ymm13, ymm13, ymm15
    vmulps ymm9, ymm9, ymm13
    vpslld ymm13, ymm12, 23
    vpaddd ymm13, ymm13, ymm15
    vmulps ymm8, ymm8, ymm13
    vaddps ymm6, ymm6, ymm0
    vpsubd ymm6, ymm6, ymm11
    vaddps ymm7, ymm7, ymm0
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
    vmovss xmm3, dword ptr [r12 + 4*r11]
    vbroadcastss ymm3, xmm3
    vmulps ymm6, ymm8, ymm6
    vmulps ymm8, ymm3, ymmword ptr [rsp + 80]
    vmulps ymm6, ymm8, ymm6
    vmovaps ymm8, ymm0
    vfmadd213ps ymm8, ymm2, ymm4
    vfmadd213ps ymm8, ymm2, ymm4
    vmulps ymm2, ymm8, ymm7
    vmulps ymm3, ymm3, ymmword ptr [rsp + 48]
    vmulps ymm2, ymm3, ymm2
    vmovups ymmword ptr [rsp + r13 + 208], ymm6
    vmovups ymmword ptr [rsp + r13 + 240], ymm2
    add r13, 64
    inc r11
    add rcx, 4
    cmp r13, 256
    je .L158
.L156:
    vxorps xmm3, xmm3, xmm3
    vxorps xmm2, xmm2, xmm2
    cmp rbx, 2
    jb .L155
    mov eax, 1
    test rbp, rbp
    je .L153
    mov rdx, rcx
    mov rdi, r15
.L157:
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
    lea r8, [r10 + rax]
    add r8, 2
    add rax, 2
    cmp r8, 1
    jne .L157
    test sil, 1
    jne .L153
    jmp .L154
.L158:
    vbroadcastss ymm15, dword ptr [rip + .K80000000]
.L159:
    vmovups ymm9, ymmword ptr [rsp + 208]
    vmovups ymm8, ymmword ptr [rsp + 240]
    vmovups ymm7, ymmword ptr [rsp + 272]
    vmovups ymm6, ymmword ptr [rsp + 304]
    vmovups ymm3, ymmword ptr [rsp + 336]
    vmovups ymm2, ymmword ptr [rsp + 368]
    vmovups ymm1, ymmword ptr [rsp + 400]
    vmovups ymm0, ymmword ptr [rsp + 432]
    test r9, r9
    je .L161
    mov rcx, qword ptr [rsp + 16]
    mov rdi, qword ptr [rsp + 40]
    mov r11, r9
.L160:
    vmovups ymm11, ymmword ptr [rdi - 32]
    vmovups ymm12, ymmword ptr [rdi]
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
    add rdi, 64
    add rcx, 48
    dec r11
    jne .L160
.L161:
    vmovups ymmword ptr [rsp + 208], ymm9
    vmovups ymmword ptr [rsp + 240], ymm8
    vmovups ymmword ptr [rsp + 272], ymm7
    vmovups ymmword ptr [rsp + 304], ymm6
    vmovups ymmword ptr [rsp + 336], ymm3
    vmovups ymmword ptr [rsp + 368], ymm2
    vmovups ymmword ptr [rsp + 400], ymm1
    vmovups ymmword ptr [rsp + 432], ymm0
    mov r12, qword ptr [rsp + 24]
    mov qword ptr [rsp + 464], r14
    sub r12, r14
    vmovaps ymm4, ymmword ptr [rip + .Kd7661f4267b61b93]
    vmovaps xmm5, xmmword ptr [rip + .K66d8969e379a9351]
    vmovsd xmm9, qword ptr [rip + .K6f9c31ada0d6287d]
    mov r11, qword ptr [rsp + 120]
    je .L168
    imul r13, qword ptr [rsp + 464], 104
    add r13, qword ptr [rsp + 184]
    xor ecx, ecx
    xor r9d, r9d
    mov qword ptr [rsp + 48], r13
    jmp .L165
.L162:
    mov rbx, qword ptr [rsp + 152]
    mov rbp, qword ptr [rsp + 144]
    mov r13, qword ptr [rsp + 48]
.L163:
    popcnt edx, r15d
    add rax, rdx
    mov qword ptr [r14 + 72], rax
    mov r15, qword ptr [rsp + 544]
.L164:
    dec r12
    add rcx, 64
    inc r9
    test r12, r12
    je .L168
.L165:
    cmp rcx, 256
    je .L168
    vbroadcastss ymm1, dword ptr [rip + .K7fffffff]
    imul r14, r9, 104
    vandps ymm0, ymm1, ymmword ptr [rsp + rcx + 208]
    vbroadcastss ymm3, dword ptr [rip + .K3f800000]
    vminps ymm0, ymm3, ymm0
    vandps ymm1, ymm1, ymmword ptr [rsp + rcx + 240]
    vbroadcastss ymm2, dword ptr [r13 + r14 + 88]
    vminps ymm1, ymm3, ymm1
    xor eax, eax
    vucomiss xmm0, xmm2
    seta al
    vperm2f128 ymm3, ymm0, ymm1, 33
    vshufps ymm3, ymm3, ymm0, 48
    vshufps ymm3, ymm0, ymm3, 41
    vcmpltps ymm3, ymm2, ymm3
    vandps ymm3, ymm3, ymm4
    vextractf128 xmm6, ymm1, 1
    vblendps xmm7, xmm1, xmm6, 1
    vshufps xmm7, xmm7, xmm7, 57
    vcmpltps xmm7, xmm2, xmm7
    vandps xmm7, xmm7, xmm5
    vmovshdup xmm8, xmm6
    xor edx, edx
    vucomiss xmm8, xmm2
    seta dl
    shl edx, 13
    vshufpd xmm6, xmm6, xmm6, 1
    vcmpltps xmm2, xmm2, xmm6
    vandps xmm2, xmm9, xmm2
    vorps xmm6, xmm3, xmm7
    vextractf128 xmm3, ymm3, 1
    vorps xmm3, xmm6, xmm3
    vshufps xmm6, xmm3, xmm3, 238
    vorps xmm3, xmm3, xmm6
    vshufps xmm6, xmm3, xmm3, 85
    vorps xmm3, xmm3, xmm6
    vmovd r8d, xmm3
    vshufps xmm3, xmm2, xmm2, 85
    vorps xmm2, xmm2, xmm3
    vmovd edi, xmm2
    or edi, edx
    or edi, r8d
    or edi, eax
    je .L164
    add r14, r13
    mov ebp, dword ptr [r14 + 92]
    mov esi, dword ptr [r14 + 96]
    mov ebx, dword ptr [r11]
    mov r13d, dword ptr [r11 + 52]
    xor eax, eax
    cmp r13d, esi
    setne al
    mov edx, dword ptr [r11 + 56]
    xor r8d, r8d
    cmp edx, esi
    setne r8b
    mov r11d, dword ptr [r11 + 60]
    mov dword ptr [rsp + 80], r11d
    xor r15d, r15d
    cmp r11d, esi
    setne r15b
    cmp ebx, ebp
    setb r11b
    cmp ebx, esi
    setne bl
    and bl, r11b
    mov r11, qword ptr [rsp + 120]
    movzx ebx, bl
    vmovdqu ymm2, ymmword ptr [r11 + 4]
    vmovd xmm3, ebp
    vpbroadcastd ymm3, xmm3
    vpmaxud ymm6, ymm2, ymm3
    vpcmpeqd ymm6, ymm2, ymm6
    vmovd xmm7, esi
    vpbroadcastd ymm7, xmm7
    vpcmpeqd ymm2, ymm2, ymm7
    vpor ymm2, ymm2, ymm6
    vpandn ymm2, ymm2, ymm4
    vmovdqu xmm6, xmmword ptr [r11 + 36]
    vpmaxud xmm3, xmm6, xmm3
    vpcmpeqd xmm3, xmm6, xmm3
    vpcmpeqd xmm6, xmm6, xmm7
    vpor xmm3, xmm6, xmm3
    vpandn xmm3, xmm3, xmm5
    shl eax, 13
    cmp r13d, ebp
    mov esi, 0
    cmovae eax, esi
    shl r8d, 14
    cmp edx, ebp
    cmovae r8d, esi
    shl r15d, 15
    cmp dword ptr [rsp + 80], ebp
    cmovae r15d, esi
    vpor xmm3, xmm2, xmm3
    vextracti128 xmm2, ymm2, 1
    vpor xmm2, xmm3, xmm2
    vpshufd xmm3, xmm2, 238
    vpor xmm2, xmm2, xmm3
    vpshufd xmm3, xmm2, 85
    vpor xmm2, xmm2, xmm3
    vmovd edx, xmm2
    or r15d, r8d
    or r15d, eax
    or r15d, ebx
    or r15d, edx
    mov rdx, qword ptr [r14 + 8]
    mov rax, qword ptr [r14 + 72]
    vmovups ymmword ptr [rsp + 584], ymm0
    vmovups ymmword ptr [rsp + 616], ymm1
    and r15d, edi
    je .L162
    lea rdx, [rdx + 4*rax]
    mov edi, r15d
.L166:
    tzcnt esi, edi
    vmovss xmm0, dword ptr [rsp + 4*rsi + 584]
    vmovss dword ptr [rdx], xmm0
    add rdx, 4
    blsr edi, edi
    jne .L166
    lea rdx, [4*rax]
    add rdx, qword ptr [r14 + 32]
    mov edi, r15d
    mov rbx, qword ptr [rsp + 152]
    mov rbp, qword ptr [rsp + 144]
    mov r13, qword ptr [rsp + 48]
.L167:
    tzcnt esi, edi
    mov esi, dword ptr [r11 + 4*rsi]
    mov dword ptr [rdx], esi
    add rdx, 4
    blsr edi, edi
    jne .L167
    jmp .L163
.L168:
    mov r14, qword ptr [rsp + 464]
    add r14, 4
    cmp r14, qword ptr [rsp + 24]
    mov rsi, qword ptr [rsp + 160]
    jae .L90
    mov rdx, qword ptr [rsp + 8]
    add rdx, 16
    add qword ptr [rsp + 16], 16
    mov rax, qword ptr [rsp + 136]
    lea r12, [rax + 4*r14]
    vbroadcastss ymm0, dword ptr [rax + 4*r14]
    vmovups ymmword ptr [rsp + 208], ymm0
    vmovups ymmword ptr [rsp + 240], ymm0
    vmovups ymmword ptr [rsp + 272], ymm0
    vmovups ymmword ptr [rsp + 304], ymm0
    vmovups ymmword ptr [rsp + 336], ymm0
    vmovups ymmword ptr [rsp + 368], ymm0
    vmovups ymmword ptr [rsp + 400], ymm0
    vmovups ymmword ptr [rsp + 432], ymm0
    lea rcx, [rip + .T2]
    mov rax, qword ptr [rsp + 128]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    jmp rax
.L169:
    mov rax, qword ptr [rsp + 176]
.L170:
    add rsp, 648
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L171:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L92 .L105 .L113 .L99
.T1: jump .L12 .L25 .L33 .L19
.T2: jump .L131 .L139 .L146 .L152
.T3: jump .L52 .L65 .L73 .L59
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
.K66d8969e379a9351 = .long 512, .long 1024, .long 2048, .long 4096
.K6f9c31ada0d6287d = .long 16384, .long 32768, .long 0, .long 0
.K7fffffff = .long 0x7fffffff ; NaN
.K80000000 = .long 0x80000000 ; -0e0
.Kbf000000 = .long 0xbf000000 ; -5e-1
.Kc2d00000 = .long 0xc2d00000 ; -1.04e2
.Kcb400000 = .long 0xcb400000 ; -1.2582912e7
.Kd7661f4267b61b93 = .long 2, .long 4, .long 8, .long 16, .long 32, .long 64, .long 128, .long 256
