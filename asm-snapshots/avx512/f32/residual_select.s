; avx512/f32/residual_select
rhotree_kernels::arch::avx512::f32::residual_select:
    push rbp
    mov rbp, rsp
    push r15
    push r14
    push r13
    push r12
    push rbx
    and rsp, -64
    sub rsp, 1920
    mov qword ptr [rsp + 160], rcx
    mov qword ptr [rsp + 24], rsi
    mov rcx, qword ptr [rdi + 32]
    mov r11, qword ptr [rdi + 40]
    mov qword ptr [rsp], rcx
    mov rsi, rcx
    add rsi, r11
    mov rax, -1
    cmovb rsi, rax
    inc rsi
    cmove rsi, rax
    shl rsi, 4
    je .L218
    mov r9, qword ptr [rdi + 24]
    mov rax, r9
    or rax, rsi
    shr rax, 32
    je .L1
    mov rax, r9
    xor edx, edx
    div rsi
    mov qword ptr [rsp + 192], rax
    cmp rsi, r9
    jbe .L2
.L0:
    xor eax, eax
    jmp .L217
.L1:
    mov eax, r9d
    xor edx, edx
    div esi
    mov qword ptr [rsp + 192], rax
    cmp rsi, r9
    ja .L0
.L2:
    mov rax, qword ptr [rdi + 48]
    mov qword ptr [rsp + 16], rax
    mov rdx, qword ptr [rdi]
    mov r9, qword ptr [rdi + 16]
    movzx edi, byte ptr [rdi + 56]
    mov rcx, qword ptr [rsp]
    mov rax, rcx
    inc rax
    mov r10, -1
    cmovne r10, rax
    lea r13, [rcx - 1]
    shl r10, 6
    mov qword ptr [rsp + 232], r10
    imul r8, r8, 112
    mov qword ptr [rsp + 128], rsi
    lea rax, [4*rsi]
    mov qword ptr [rsp + 120], rax
    lea rax, [rdx + 96]
    mov qword ptr [rsp + 72], rax
    mov r10, rcx
    and r10, -2
    neg r10
    cmp rcx, -2
    mov rsi, -2
    cmovb rsi, rcx
    lea rax, [rsi + 2*rsi]
    shl rax, 4
    lea rcx, [rax + rdx]
    add rcx, 92
    mov qword ptr [rsp + 224], rcx
    shl rsi, 6
    add rsi, r9
    mov qword ptr [rsp + 248], rsi
    add rax, rdx
    add rax, 60
    mov qword ptr [rsp + 240], rax
    vbroadcastss zmm28, dword ptr [rip + .K80000000]
    vbroadcastss zmm29, dword ptr [rip + .Kbf000000]
    vbroadcastss zmm30, dword ptr [rip + .Kc2d00000]
    vbroadcastss zmm31, dword ptr [rip + .K42b20000]
    vbroadcastss zmm4, dword ptr [rip + .Kcb400000]
    vbroadcastss zmm5, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss zmm21, dword ptr [rip + .Kbf317200]
    vbroadcastss zmm20, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss zmm8, dword ptr [rip + .K3ab511e8]
    vbroadcastss zmm27, dword ptr [rip + .K3c091d11]
    vbroadcastss zmm11, dword ptr [rip + .K3d2aac79]
    vbroadcastss zmm19, dword ptr [rip + .K3e2aaa49]
    vbroadcastss zmm12, dword ptr [rip + .K3efffffe]
    vbroadcastss zmm13, dword ptr [rip + .K3f800000]
    vbroadcastss zmm26, dword ptr [rip + .K7fffffff]
    vbroadcastss zmm16, dword ptr [rip + .K80000000]
    vbroadcastss zmm24, dword ptr [rip + .K40400000]
    vbroadcastss zmm17, dword ptr [rip + .K42d20000]
    vbroadcastss zmm25, dword ptr [rip + .K40a00000]
    vbroadcastss zmm18, dword ptr [rip + .K3eaaaaab]
    vbroadcastss zmm10, dword ptr [rip + .K3f317200]
    vbroadcastss zmm15, dword ptr [rip + .K35bfbe8e]
    mov rcx, qword ptr [rsp + 160]
    lea rsi, [rcx + 100]
    mov qword ptr [rsp + 216], rsi
    mov qword ptr [rsp + 48], r9
    lea rsi, [r9 + 128]
    mov qword ptr [rsp + 208], rsi
    lea rsi, [rdx + 100]
    mov qword ptr [rsp + 152], rsi
    lea rsi, [rdx + 104]
    mov qword ptr [rsp + 144], rsi
    mov qword ptr [rsp + 176], rdx
    add rdx, 108
    mov qword ptr [rsp + 136], rdx
    mov qword ptr [rsp + 40], 0
    mov qword ptr [rsp + 8], r11
    mov qword ptr [rsp + 56], r13
    mov qword ptr [rsp + 184], r8
.L3:
    mov rax, r8
.L4:
    test rax, rax
    je .L5
    mov rdx, qword ptr [rcx + 16]
    sub rdx, qword ptr [rcx + 72]
    add rcx, 112
    add rax, -112
    cmp rdx, 32
    jae .L4
    jmp .L216
.L5:
    mov rax, qword ptr [rsp + 40]
    lea rcx, [rax + 2]
    mov eax, edi
    mov qword ptr [rsp + 168], rax
    cmp rcx, qword ptr [rsp + 192]
    mov dword ptr [rsp + 204], edi
    jbe .L101
    cmp qword ptr [rsp + 16], 12
    jae .L147
    xor edx, edx
.L6:
    cmp rdx, qword ptr [rsp + 16]
    jae .L144
    mov rax, qword ptr [rsp + 128]
    mov rsi, qword ptr [rsp + 40]
    imul rax, rsi
    mov rcx, qword ptr [rsp + 48]
    lea rdi, [rcx + 4*rax]
    mov rbx, rsi
    shl rbx, 6
    mov r14, qword ptr [rsp + 120]
    imul r14, rsi
    mov rax, qword ptr [rsp + 208]
    lea r15, [rax + r14]
    lea rcx, [rax + r14]
    mov qword ptr [rsp + 80], rcx
    lea rcx, [rax + r14]
    mov qword ptr [rsp + 32], rcx
    lea rcx, [rax + r14]
    mov qword ptr [rsp + 112], rcx
    lea rcx, [rax + r14]
    mov qword ptr [rsp + 104], rcx
    lea rcx, [rax + r14]
    mov qword ptr [rsp + 96], rcx
    lea rcx, [rax + r14]
    mov qword ptr [rsp + 88], rcx
    lea rcx, [rax + r14]
    mov qword ptr [rsp + 312], rcx
    lea rcx, [rax + r14]
    mov qword ptr [rsp + 304], rcx
    lea rcx, [rax + r14]
    mov qword ptr [rsp + 296], rcx
    lea rcx, [rax + r14]
    mov qword ptr [rsp + 288], rcx
    lea rcx, [rax + r14]
    mov qword ptr [rsp + 280], rcx
    lea rcx, [rax + r14]
    mov qword ptr [rsp + 272], rcx
    lea rcx, [rax + r14]
    mov qword ptr [rsp + 264], rcx
    lea rcx, [rax + r14]
    mov qword ptr [rsp + 256], rcx
    add r14, rax
    mov rax, qword ptr [rsp + 232]
    add rax, rdi
    mov qword ptr [rsp + 64], rax
    jmp .L8
.L7:
    add rdx, 4
    cmp rdx, qword ptr [rsp + 16]
    vbroadcastss zmm24, dword ptr [rip + .K40400000]
    jae .L144
.L8:
    cmp rdx, 8
    mov ecx, 8
    cmovb rcx, rdx
    lea r8d, [4*rcx]
    mov rax, qword ptr [rsp + 176]
    lea r12, [rax + r8]
    vbroadcastss zmm22, dword ptr [rax + r8]
    lea rsi, [rip + .T0]
    mov rax, qword ptr [rsp + 168]
    movsxd rax, dword ptr [rsi + 4*rax]
    add rax, rsi
    jmp rax
.L9:
    vmovaps zmm0, zmm28
    cmp r13, -3
    ja .L58
    test r13, r13
    je .L55
    mov rax, qword ptr [rsp + 72]
    lea rsi, [rax + r8]
    vxorps xmm0, xmm0, xmm0
    mov eax, 1
    mov r9, qword ptr [rsp + 272]
.L10:
    vbroadcastss zmm1, dword ptr [rsi - 48]
    vsubps zmm1, zmm1, zmmword ptr [r9 - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [rsi]
    vsubps zmm0, zmm0, zmmword ptr [r9]
    vfmadd213ps zmm0, zmm0, zmm1
    sub r9, -128
    add rsi, 96
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L10
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L56
    jmp .L57
.L11:
    vxorps xmm0, xmm0, xmm0
    vxorps xmm1, xmm1, xmm1
    cmp r13, -3
    ja .L20
    test r13, r13
    je .L17
    mov rax, qword ptr [rsp + 72]
    lea rsi, [rax + r8]
    mov eax, 1
    mov r9, qword ptr [rsp + 104]
.L12:
    vbroadcastss zmm2, dword ptr [rsi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r9 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rsi]
    vsubps zmm1, zmm1, zmmword ptr [r9]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r9, -128
    add rsi, 96
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L12
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L18
    jmp .L19
.L13:
    vxorps xmm0, xmm0, xmm0
    vxorps xmm1, xmm1, xmm1
    cmp r13, -3
    ja .L39
    test r13, r13
    je .L36
    mov rax, qword ptr [rsp + 72]
    lea rsi, [rax + r8]
    mov eax, 1
    mov r9, r15
.L14:
    vbroadcastss zmm2, dword ptr [rsi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r9 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rsi]
    vsubps zmm1, zmm1, zmmword ptr [r9]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r9, -128
    add rsi, 96
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L14
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L37
    jmp .L38
.L15:
    vxorps xmm0, xmm0, xmm0
    vxorps xmm1, xmm1, xmm1
    cmp r13, -3
    ja .L63
    test r13, r13
    je .L60
    mov rax, qword ptr [rsp + 72]
    lea rsi, [rax + r8]
    mov eax, 1
    mov r9, qword ptr [rsp + 304]
.L16:
    vbroadcastss zmm2, dword ptr [rsi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r9 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rsi]
    vsubps zmm1, zmm1, zmmword ptr [r9]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r9, -128
    add rsi, 96
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L16
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L61
    jmp .L62
.L17:
    mov eax, 1
.L18:
    vmovaps zmm2, zmm1
    lea rsi, [rax + 2*rax]
    shl rsi, 4
    vbroadcastss zmm1, dword ptr [r12 + rsi]
    shl rax, 6
    vsubps zmm1, zmm1, zmmword ptr [rdi + rax]
    vfmadd213ps zmm1, zmm1, zmm2
.L19:
    vmulps zmm1, zmm1, zmm24
    vsqrtps zmm1, zmm1
.L20:
    vminps zmm23, zmm17, zmm1
    vxorps zmm1, zmm23, zmm16
    vmaxps zmm1, zmm30, zmm1
    vminps zmm24, zmm31, zmm1
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm24, zmm5
    vaddps zmm25, zmm1, zmm4
    vfmadd231ps zmm24, zmm25, zmm21
    vfmadd231ps zmm24, zmm25, zmm20
    vmovaps zmm26, zmm8
    vfmadd213ps zmm26, zmm24, zmm27
    vfmadd213ps zmm26, zmm24, zmm11
    vfmadd213ps zmm26, zmm24, zmm19
    vfmadd213ps zmm26, zmm24, zmm12
    cmp r13, -3
    ja .L25
    test r13, r13
    je .L22
    mov rax, qword ptr [rsp + 152]
    lea rsi, [rax + r8]
    vxorps xmm0, xmm0, xmm0
    mov eax, 1
    mov r9, qword ptr [rsp + 96]
.L21:
    vbroadcastss zmm1, dword ptr [rsi - 48]
    vsubps zmm1, zmm1, zmmword ptr [r9 - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [rsi]
    vsubps zmm0, zmm0, zmmword ptr [r9]
    vfmadd213ps zmm0, zmm0, zmm1
    sub r9, -128
    add rsi, 96
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L21
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L23
    jmp .L24
.L22:
    vxorps xmm0, xmm0, xmm0
    mov eax, 1
.L23:
    vmovaps zmm1, zmm0
    lea rsi, [r12 + 4]
    lea r9, [rax + 2*rax]
    shl r9, 4
    vbroadcastss zmm0, dword ptr [rsi + r9]
    shl rax, 6
    vsubps zmm0, zmm0, zmmword ptr [rdi + rax]
    vfmadd213ps zmm0, zmm0, zmm1
.L24:
    vmulps zmm0, zmm0, dword ptr [rip + .K40400000]{1to16}
    vsqrtps zmm0, zmm0
.L25:
    vminps zmm0, zmm17, zmm0
    vxorps zmm1, zmm0, zmm16
    vmaxps zmm1, zmm30, zmm1
    vminps zmm1, zmm31, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm1, zmm2, zmm21
    vfmadd231ps zmm1, zmm2, zmm20
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm1, zmm27
    vfmadd213ps zmm3, zmm1, zmm11
    vfmadd213ps zmm3, zmm1, zmm19
    vfmadd213ps zmm3, zmm1, zmm12
    vxorps xmm6, xmm6, xmm6
    vxorps xmm7, xmm7, xmm7
    cmp r13, -3
    ja .L30
    test r13, r13
    je .L27
    mov rax, qword ptr [rsp + 144]
    lea rsi, [rax + r8]
    mov eax, 1
    mov r9, qword ptr [rsp + 88]
.L26:
    vbroadcastss zmm9, dword ptr [rsi - 48]
    vsubps zmm9, zmm9, zmmword ptr [r9 - 64]
    vfmadd213ps zmm9, zmm9, zmm7
    vbroadcastss zmm7, dword ptr [rsi]
    vsubps zmm7, zmm7, zmmword ptr [r9]
    vfmadd213ps zmm7, zmm7, zmm9
    sub r9, -128
    add rsi, 96
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L26
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L28
    jmp .L29
.L27:
    mov eax, 1
.L28:
    vmovaps zmm9, zmm7
    lea rsi, [r12 + 8]
    lea r9, [rax + 2*rax]
    shl r9, 4
    vbroadcastss zmm7, dword ptr [rsi + r9]
    shl rax, 6
    vsubps zmm7, zmm7, zmmword ptr [rdi + rax]
    vfmadd213ps zmm7, zmm7, zmm9
.L29:
    vmulps zmm7, zmm7, dword ptr [rip + .K40400000]{1to16}
    vsqrtps zmm7, zmm7
.L30:
    vmulps zmm18, zmm22, zmmword ptr [rdi]
    vbroadcastss zmm9, dword ptr [r12 + 4]
    vmulps zmm15, zmm9, zmmword ptr [rdi]
    vbroadcastss zmm9, dword ptr [r12 + 8]
    vminps zmm14, zmm17, zmm7
    vxorps zmm7, zmm14, zmm16
    vmaxps zmm7, zmm30, zmm7
    vminps zmm16, zmm31, zmm7
    vmovaps zmm7, zmm4
    vfmsub231ps zmm7, zmm16, zmm5
    vaddps zmm17, zmm7, zmm4
    vfmadd231ps zmm16, zmm17, zmm21
    vfmadd231ps zmm16, zmm17, zmm20
    vmovaps zmm19, zmm8
    vfmadd213ps zmm19, zmm16, zmm27
    vfmadd213ps zmm19, zmm16, zmm11
    vfmadd213ps zmm19, zmm16, dword ptr [rip + .K3e2aaa49]{1to16}
    vmulps zmm20, zmm9, zmmword ptr [rdi]
    vfmadd213ps zmm19, zmm16, zmm12
    vbroadcastss zmm7, dword ptr [r12 + 12]
    cmp r13, -3
    ja .L35
    test r13, r13
    je .L32
    mov rax, qword ptr [rsp + 136]
    lea rsi, [rax + r8]
    vxorps xmm6, xmm6, xmm6
    mov eax, 1
    mov r9, qword ptr [rsp + 312]
.L31:
    vbroadcastss zmm9, dword ptr [rsi - 48]
    vsubps zmm9, zmm9, zmmword ptr [r9 - 64]
    vfmadd213ps zmm9, zmm9, zmm6
    vbroadcastss zmm6, dword ptr [rsi]
    vsubps zmm6, zmm6, zmmword ptr [r9]
    vfmadd213ps zmm6, zmm6, zmm9
    sub r9, -128
    add rsi, 96
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L31
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L33
    jmp .L34
.L32:
    vxorps xmm6, xmm6, xmm6
    mov eax, 1
.L33:
    vmovaps zmm9, zmm6
    add r12, 12
    lea rsi, [rax + 2*rax]
    shl rsi, 4
    vbroadcastss zmm6, dword ptr [r12 + rsi]
    shl rax, 6
    vsubps zmm6, zmm6, zmmword ptr [rdi + rax]
    vfmadd213ps zmm6, zmm6, zmm9
.L34:
    vmulps zmm6, zmm6, dword ptr [rip + .K40400000]{1to16}
    vsqrtps zmm6, zmm6
.L35:
    vfmadd213ps zmm26, zmm24, zmm13
    vfmadd213ps zmm26, zmm24, zmm13
    vscalefps zmm9, zmm26, zmm25
    vfmadd213ps zmm9, zmm23, zmm9
    vmulps zmm24, zmm18, zmm9
    vfmadd213ps zmm3, zmm1, zmm13
    vfmadd213ps zmm3, zmm1, zmm13
    vscalefps zmm1, zmm3, zmm2
    vfmadd213ps zmm1, zmm0, zmm1
    vmulps zmm23, zmm15, zmm1
    vfmadd213ps zmm19, zmm16, zmm13
    vfmadd213ps zmm19, zmm16, zmm13
    vscalefps zmm0, zmm19, zmm17
    vfmadd213ps zmm0, zmm14, zmm0
    vmulps zmm22, zmm20, zmm0
    vbroadcastss zmm17, dword ptr [rip + .K42d20000]
    vminps zmm0, zmm17, zmm6
    vbroadcastss zmm16, dword ptr [rip + .K80000000]
    vxorps zmm1, zmm0, zmm16
    vmaxps zmm1, zmm30, zmm1
    vminps zmm1, zmm31, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm1, zmm2, zmm21
    vbroadcastss zmm20, dword ptr [rip + .Kb5bfbe8e]
    vfmadd231ps zmm1, zmm2, zmm20
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm1, zmm27
    vfmadd213ps zmm3, zmm1, zmm11
    vbroadcastss zmm19, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps zmm3, zmm1, zmm19
    vfmadd213ps zmm3, zmm1, zmm12
    vmulps zmm6, zmm7, zmmword ptr [rdi]
    vfmadd213ps zmm3, zmm1, zmm13
    vfmadd213ps zmm3, zmm1, zmm13
    vscalefps zmm1, zmm3, zmm2
    vfmadd213ps zmm1, zmm0, zmm1
    vmulps zmm0, zmm6, zmm1
    vbroadcastss zmm26, dword ptr [rip + .K7fffffff]
    jmp .L94
.L36:
    mov eax, 1
.L37:
    vmovaps zmm2, zmm1
    lea rsi, [rax + 2*rax]
    shl rsi, 4
    vbroadcastss zmm1, dword ptr [r12 + rsi]
    shl rax, 6
    vsubps zmm1, zmm1, zmmword ptr [rdi + rax]
    vfmadd213ps zmm1, zmm1, zmm2
.L38:
    vmulps zmm1, zmm1, zmm25
    vsqrtps zmm1, zmm1
.L39:
    vminps zmm24, zmm17, zmm1
    vxorps zmm1, zmm24, zmm16
    vmaxps zmm1, zmm30, zmm1
    vminps zmm23, zmm31, zmm1
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm23, zmm5
    vaddps zmm25, zmm1, zmm4
    vfmadd231ps zmm23, zmm25, zmm21
    vfmadd231ps zmm23, zmm25, zmm20
    vmovaps zmm26, zmm8
    vfmadd213ps zmm26, zmm23, zmm27
    vfmadd213ps zmm26, zmm23, zmm11
    vfmadd213ps zmm26, zmm23, zmm19
    vfmadd213ps zmm26, zmm23, zmm12
    vmovaps zmm27, zmm13
    vfmadd231ps zmm27, zmm24, zmm18
    cmp r13, -3
    ja .L44
    test r13, r13
    je .L41
    mov rax, qword ptr [rsp + 152]
    lea rsi, [rax + r8]
    vxorps xmm0, xmm0, xmm0
    mov eax, 1
    mov r9, qword ptr [rsp + 80]
.L40:
    vbroadcastss zmm1, dword ptr [rsi - 48]
    vsubps zmm1, zmm1, zmmword ptr [r9 - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [rsi]
    vsubps zmm0, zmm0, zmmword ptr [r9]
    vfmadd213ps zmm0, zmm0, zmm1
    sub r9, -128
    add rsi, 96
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L40
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L42
    jmp .L43
.L41:
    vxorps xmm0, xmm0, xmm0
    mov eax, 1
.L42:
    vmovaps zmm1, zmm0
    lea rsi, [r12 + 4]
    lea r9, [rax + 2*rax]
    shl r9, 4
    vbroadcastss zmm0, dword ptr [rsi + r9]
    shl rax, 6
    vsubps zmm0, zmm0, zmmword ptr [rdi + rax]
    vfmadd213ps zmm0, zmm0, zmm1
.L43:
    vmulps zmm0, zmm0, dword ptr [rip + .K40a00000]{1to16}
    vsqrtps zmm0, zmm0
.L44:
    vminps zmm1, zmm17, zmm0
    vxorps zmm0, zmm1, zmm16
    vmaxps zmm0, zmm30, zmm0
    vminps zmm0, zmm31, zmm0
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm0, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm0, zmm2, zmm21
    vfmadd231ps zmm0, zmm2, zmm20
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm0, dword ptr [rip + .K3c091d11]{1to16}
    vfmadd213ps zmm3, zmm0, zmm11
    vfmadd213ps zmm3, zmm0, zmm19
    vfmadd213ps zmm3, zmm0, zmm12
    vmovaps zmm6, zmm13
    vfmadd231ps zmm6, zmm1, zmm18
    vxorps xmm7, xmm7, xmm7
    vxorps xmm14, xmm14, xmm14
    cmp r13, -3
    ja .L49
    test r13, r13
    je .L46
    mov rax, qword ptr [rsp + 144]
    lea rsi, [rax + r8]
    mov eax, 1
    mov r9, qword ptr [rsp + 32]
.L45:
    vbroadcastss zmm9, dword ptr [rsi - 48]
    vsubps zmm9, zmm9, zmmword ptr [r9 - 64]
    vfmadd213ps zmm9, zmm9, zmm14
    vbroadcastss zmm10, dword ptr [rsi]
    vsubps zmm14, zmm10, zmmword ptr [r9]
    vfmadd213ps zmm14, zmm14, zmm9
    sub r9, -128
    add rsi, 96
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L45
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L47
    jmp .L48
.L46:
    mov eax, 1
.L47:
    vmovaps zmm9, zmm14
    lea rsi, [r12 + 8]
    lea r9, [rax + 2*rax]
    shl r9, 4
    vbroadcastss zmm10, dword ptr [rsi + r9]
    shl rax, 6
    vsubps zmm14, zmm10, zmmword ptr [rdi + rax]
    vfmadd213ps zmm14, zmm14, zmm9
.L48:
    vmulps zmm9, zmm14, dword ptr [rip + .K40a00000]{1to16}
    vsqrtps zmm14, zmm9
.L49:
    vmulps zmm19, zmm22, zmmword ptr [rdi]
    vbroadcastss zmm9, dword ptr [r12 + 4]
    vmulps zmm15, zmm9, zmmword ptr [rdi]
    vbroadcastss zmm9, dword ptr [r12 + 8]
    vminps zmm17, zmm17, zmm14
    vxorps zmm10, zmm17, zmm16
    vmaxps zmm10, zmm30, zmm10
    vminps zmm16, zmm31, zmm10
    vmovaps zmm10, zmm4
    vfmsub231ps zmm10, zmm16, zmm5
    vaddps zmm18, zmm10, zmm4
    vfmadd231ps zmm16, zmm18, zmm21
    vfmadd231ps zmm16, zmm18, zmm20
    vmovaps zmm20, zmm8
    vfmadd213ps zmm20, zmm16, dword ptr [rip + .K3c091d11]{1to16}
    vfmadd213ps zmm20, zmm16, zmm11
    vfmadd213ps zmm20, zmm16, dword ptr [rip + .K3e2aaa49]{1to16}
    vfmadd213ps zmm20, zmm16, zmm12
    vmovaps zmm21, zmm13
    vmulps zmm22, zmm9, zmmword ptr [rdi]
    vfmadd231ps zmm21, zmm17, dword ptr [rip + .K3eaaaaab]{1to16}
    vbroadcastss zmm14, dword ptr [r12 + 12]
    cmp r13, -3
    ja .L54
    test r13, r13
    je .L51
    mov rax, qword ptr [rsp + 136]
    lea rsi, [rax + r8]
    vxorps xmm7, xmm7, xmm7
    mov eax, 1
    mov r9, qword ptr [rsp + 112]
.L50:
    vbroadcastss zmm9, dword ptr [rsi - 48]
    vsubps zmm9, zmm9, zmmword ptr [r9 - 64]
    vfmadd213ps zmm9, zmm9, zmm7
    vbroadcastss zmm7, dword ptr [rsi]
    vsubps zmm7, zmm7, zmmword ptr [r9]
    vfmadd213ps zmm7, zmm7, zmm9
    sub r9, -128
    add rsi, 96
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L50
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L52
    jmp .L53
.L51:
    vxorps xmm7, xmm7, xmm7
    mov eax, 1
.L52:
    vmovaps zmm9, zmm7
    add r12, 12
    lea rsi, [rax + 2*rax]
    shl rsi, 4
    vbroadcastss zmm7, dword ptr [r12 + rsi]
    shl rax, 6
    vsubps zmm7, zmm7, zmmword ptr [rdi + rax]
    vfmadd213ps zmm7, zmm7, zmm9
.L53:
    vmulps zmm7, zmm7, dword ptr [rip + .K40a00000]{1to16}
    vsqrtps zmm7, zmm7
.L54:
    vfmadd213ps zmm27, zmm24, zmm13
    vfmadd213ps zmm26, zmm23, zmm13
    vfmadd213ps zmm26, zmm23, zmm13
    vscalefps zmm9, zmm26, zmm25
    vmulps zmm9, zmm27, zmm9
    vmulps zmm24, zmm19, zmm9
    vfmadd213ps zmm6, zmm1, zmm13
    vfmadd213ps zmm3, zmm0, zmm13
    vfmadd213ps zmm3, zmm0, zmm13
    vscalefps zmm0, zmm3, zmm2
    vmulps zmm0, zmm6, zmm0
    vmulps zmm23, zmm15, zmm0
    vfmadd213ps zmm21, zmm17, zmm13
    vfmadd213ps zmm20, zmm16, zmm13
    vfmadd213ps zmm20, zmm16, zmm13
    vscalefps zmm0, zmm20, zmm18
    vmulps zmm0, zmm21, zmm0
    vmulps zmm22, zmm22, zmm0
    vbroadcastss zmm17, dword ptr [rip + .K42d20000]
    vminps zmm0, zmm17, zmm7
    vbroadcastss zmm16, dword ptr [rip + .K80000000]
    vxorps zmm1, zmm0, zmm16
    vmaxps zmm1, zmm30, zmm1
    vminps zmm1, zmm31, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vbroadcastss zmm21, dword ptr [rip + .Kbf317200]
    vfmadd231ps zmm1, zmm2, zmm21
    vbroadcastss zmm20, dword ptr [rip + .Kb5bfbe8e]
    vfmadd231ps zmm1, zmm2, zmm20
    vmovaps zmm3, zmm13
    vbroadcastss zmm18, dword ptr [rip + .K3eaaaaab]
    vfmadd231ps zmm3, zmm0, zmm18
    vfmadd213ps zmm3, zmm0, zmm13
    vmovaps zmm0, zmm8
    vbroadcastss zmm27, dword ptr [rip + .K3c091d11]
    vfmadd213ps zmm0, zmm1, zmm27
    vfmadd213ps zmm0, zmm1, zmm11
    vbroadcastss zmm19, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps zmm0, zmm1, zmm19
    vfmadd213ps zmm0, zmm1, zmm12
    vfmadd213ps zmm0, zmm1, zmm13
    vfmadd213ps zmm0, zmm1, zmm13
    vscalefps zmm0, zmm0, zmm2
    vmulps zmm0, zmm3, zmm0
    vmulps zmm1, zmm14, zmmword ptr [rdi]
    vmulps zmm0, zmm1, zmm0
    vbroadcastss zmm26, dword ptr [rip + .K7fffffff]
    vbroadcastss zmm10, dword ptr [rip + .K3f317200]
    test r11, r11
    vbroadcastss zmm25, dword ptr [rip + .K40a00000]
    vbroadcastss zmm15, dword ptr [rip + .K35bfbe8e]
    jne .L95
    jmp .L97
.L55:
    vxorps xmm0, xmm0, xmm0
    mov eax, 1
.L56:
    vmovaps zmm1, zmm0
    lea rsi, [rax + 2*rax]
    shl rsi, 4
    vbroadcastss zmm0, dword ptr [r12 + rsi]
    shl rax, 6
    vsubps zmm0, zmm0, zmmword ptr [rdi + rax]
    vfmadd213ps zmm0, zmm0, zmm1
.L57:
    vmulps zmm0, zmm0, zmm29
.L58:
    vmaxps zmm0, zmm30, zmm0
    vminps zmm23, zmm31, zmm0
    vmovaps zmm0, zmm4
    vfmsub231ps zmm0, zmm23, zmm5
    vaddps zmm24, zmm0, zmm4
    vfmadd231ps zmm23, zmm24, zmm21
    vfmadd231ps zmm23, zmm24, zmm20
    vmovaps zmm25, zmm8
    vfmadd213ps zmm25, zmm23, zmm27
    vfmadd213ps zmm25, zmm23, zmm11
    vfmadd213ps zmm25, zmm23, zmm19
    vfmadd213ps zmm25, zmm23, zmm12
    vmovaps zmm0, zmm28
    cmp r13, -3
    ja .L68
    test r13, r13
    je .L65
    mov rax, qword ptr [rsp + 152]
    lea rsi, [rax + r8]
    vxorps xmm0, xmm0, xmm0
    mov eax, 1
    mov r9, qword ptr [rsp + 264]
.L59:
    vbroadcastss zmm1, dword ptr [rsi - 48]
    vsubps zmm1, zmm1, zmmword ptr [r9 - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [rsi]
    vsubps zmm0, zmm0, zmmword ptr [r9]
    vfmadd213ps zmm0, zmm0, zmm1
    sub r9, -128
    add rsi, 96
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L59
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L66
    jmp .L67
.L60:
    mov eax, 1
.L61:
    vmovaps zmm2, zmm1
    lea rsi, [rax + 2*rax]
    shl rsi, 4
    vbroadcastss zmm1, dword ptr [r12 + rsi]
    shl rax, 6
    vsubps zmm1, zmm1, zmmword ptr [rdi + rax]
    vfmadd213ps zmm1, zmm1, zmm2
.L62:
    vsqrtps zmm1, zmm1
.L63:
    vxorps zmm1, zmm1, zmm16
    vmaxps zmm1, zmm30, zmm1
    vminps zmm23, zmm31, zmm1
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm23, zmm5
    vaddps zmm24, zmm1, zmm4
    vfmadd231ps zmm23, zmm24, zmm21
    vfmadd231ps zmm23, zmm24, zmm20
    vmovaps zmm25, zmm8
    vfmadd213ps zmm25, zmm23, zmm27
    vfmadd213ps zmm25, zmm23, zmm11
    vfmadd213ps zmm25, zmm23, zmm19
    vfmadd213ps zmm25, zmm23, zmm12
    cmp r13, -3
    ja .L73
    test r13, r13
    je .L70
    mov rax, qword ptr [rsp + 152]
    lea rsi, [rax + r8]
    vxorps xmm0, xmm0, xmm0
    mov eax, 1
    mov r9, qword ptr [rsp + 296]
.L64:
    vbroadcastss zmm1, dword ptr [rsi - 48]
    vsubps zmm1, zmm1, zmmword ptr [r9 - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [rsi]
    vsubps zmm0, zmm0, zmmword ptr [r9]
    vfmadd213ps zmm0, zmm0, zmm1
    sub r9, -128
    add rsi, 96
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L64
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L71
    jmp .L72
.L65:
    vxorps xmm0, xmm0, xmm0
    mov eax, 1
.L66:
    vmovaps zmm1, zmm0
    lea rsi, [r12 + 4]
    lea r9, [rax + 2*rax]
    shl r9, 4
    vbroadcastss zmm0, dword ptr [rsi + r9]
    shl rax, 6
    vsubps zmm0, zmm0, zmmword ptr [rdi + rax]
    vfmadd213ps zmm0, zmm0, zmm1
.L67:
    vmulps zmm0, zmm0, zmm29
.L68:
    vmaxps zmm0, zmm30, zmm0
    vminps zmm0, zmm31, zmm0
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm0, zmm5
    vaddps zmm1, zmm1, zmm4
    vfmadd231ps zmm0, zmm1, zmm21
    vfmadd231ps zmm0, zmm1, zmm20
    vmovaps zmm2, zmm8
    vfmadd213ps zmm2, zmm0, zmm27
    vfmadd213ps zmm2, zmm0, zmm11
    vfmadd213ps zmm2, zmm0, zmm19
    vfmadd213ps zmm2, zmm0, zmm12
    vmovaps zmm3, zmm28
    cmp r13, -3
    ja .L78
    test r13, r13
    je .L75
    mov rax, qword ptr [rsp + 144]
    lea rsi, [rax + r8]
    vxorps xmm3, xmm3, xmm3
    mov eax, 1
    mov r9, qword ptr [rsp + 256]
.L69:
    vbroadcastss zmm6, dword ptr [rsi - 48]
    vsubps zmm6, zmm6, zmmword ptr [r9 - 64]
    vfmadd213ps zmm6, zmm6, zmm3
    vbroadcastss zmm3, dword ptr [rsi]
    vsubps zmm3, zmm3, zmmword ptr [r9]
    vfmadd213ps zmm3, zmm3, zmm6
    sub r9, -128
    add rsi, 96
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L69
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L76
    jmp .L77
.L70:
    vxorps xmm0, xmm0, xmm0
    mov eax, 1
.L71:
    vmovaps zmm1, zmm0
    lea rsi, [r12 + 4]
    lea r9, [rax + 2*rax]
    shl r9, 4
    vbroadcastss zmm0, dword ptr [rsi + r9]
    shl rax, 6
    vsubps zmm0, zmm0, zmmword ptr [rdi + rax]
    vfmadd213ps zmm0, zmm0, zmm1
.L72:
    vsqrtps zmm0, zmm0
.L73:
    vxorps zmm0, zmm0, zmm16
    vmaxps zmm0, zmm30, zmm0
    vminps zmm0, zmm31, zmm0
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm0, zmm5
    vaddps zmm1, zmm1, zmm4
    vfmadd231ps zmm0, zmm1, zmm21
    vfmadd231ps zmm0, zmm1, zmm20
    vmovaps zmm2, zmm8
    vfmadd213ps zmm2, zmm0, zmm27
    vfmadd213ps zmm2, zmm0, zmm11
    vfmadd213ps zmm2, zmm0, zmm19
    vfmadd213ps zmm2, zmm0, zmm12
    vxorps xmm3, xmm3, xmm3
    vxorps xmm6, xmm6, xmm6
    cmp r13, -3
    ja .L83
    test r13, r13
    je .L80
    mov rax, qword ptr [rsp + 144]
    lea rsi, [rax + r8]
    mov eax, 1
    mov r9, qword ptr [rsp + 288]
.L74:
    vbroadcastss zmm7, dword ptr [rsi - 48]
    vsubps zmm7, zmm7, zmmword ptr [r9 - 64]
    vfmadd213ps zmm7, zmm7, zmm6
    vbroadcastss zmm6, dword ptr [rsi]
    vsubps zmm6, zmm6, zmmword ptr [r9]
    vfmadd213ps zmm6, zmm6, zmm7
    sub r9, -128
    add rsi, 96
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L74
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L81
    jmp .L82
.L75:
    vxorps xmm3, xmm3, xmm3
    mov eax, 1
.L76:
    vmovaps zmm6, zmm3
    lea rsi, [r12 + 8]
    lea r9, [rax + 2*rax]
    shl r9, 4
    vbroadcastss zmm3, dword ptr [rsi + r9]
    shl rax, 6
    vsubps zmm3, zmm3, zmmword ptr [rdi + rax]
    vfmadd213ps zmm3, zmm3, zmm6
.L77:
    vmulps zmm3, zmm3, zmm29
.L78:
    vmulps zmm15, zmm22, zmmword ptr [rdi]
    vbroadcastss zmm6, dword ptr [r12 + 4]
    vmulps zmm6, zmm6, zmmword ptr [rdi]
    vbroadcastss zmm9, dword ptr [r12 + 8]
    vmaxps zmm3, zmm30, zmm3
    vminps zmm7, zmm31, zmm3
    vmovaps zmm3, zmm4
    vfmsub231ps zmm3, zmm7, zmm5
    vaddps zmm14, zmm3, zmm4
    vfmadd231ps zmm7, zmm14, zmm21
    vfmadd231ps zmm7, zmm14, zmm20
    vmovaps zmm16, zmm8
    vfmadd213ps zmm16, zmm7, zmm27
    vfmadd213ps zmm16, zmm7, zmm11
    vfmadd213ps zmm16, zmm7, zmm19
    vfmadd213ps zmm16, zmm7, zmm12
    vmulps zmm17, zmm9, zmmword ptr [rdi]
    vbroadcastss zmm3, dword ptr [r12 + 12]
    vmovaps zmm18, zmm28
    cmp r13, -3
    ja .L88
    test r13, r13
    je .L85
    mov rax, qword ptr [rsp + 136]
    lea rsi, [rax + r8]
    vxorps xmm18, xmm18, xmm18
    mov eax, 1
    mov r9, r14
.L79:
    vbroadcastss zmm9, dword ptr [rsi - 48]
    vsubps zmm9, zmm9, zmmword ptr [r9 - 64]
    vfmadd213ps zmm9, zmm9, zmm18
    vbroadcastss zmm10, dword ptr [rsi]
    vsubps zmm18, zmm10, zmmword ptr [r9]
    vfmadd213ps zmm18, zmm18, zmm9
    sub r9, -128
    add rsi, 96
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L79
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L86
    jmp .L87
.L80:
    mov eax, 1
.L81:
    vmovaps zmm7, zmm6
    lea rsi, [r12 + 8]
    lea r9, [rax + 2*rax]
    shl r9, 4
    vbroadcastss zmm6, dword ptr [rsi + r9]
    shl rax, 6
    vsubps zmm6, zmm6, zmmword ptr [rdi + rax]
    vfmadd213ps zmm6, zmm6, zmm7
.L82:
    vsqrtps zmm6, zmm6
.L83:
    vmulps zmm16, zmm22, zmmword ptr [rdi]
    vbroadcastss zmm7, dword ptr [r12 + 4]
    vmulps zmm7, zmm7, zmmword ptr [rdi]
    vbroadcastss zmm9, dword ptr [r12 + 8]
    vxorps zmm6, zmm6, dword ptr [rip + .K80000000]{1to16}
    vmaxps zmm6, zmm30, zmm6
    vminps zmm14, zmm31, zmm6
    vmovaps zmm6, zmm4
    vfmsub231ps zmm6, zmm14, zmm5
    vaddps zmm15, zmm6, zmm4
    vfmadd231ps zmm14, zmm15, zmm21
    vfmadd231ps zmm14, zmm15, zmm20
    vmovaps zmm17, zmm8
    vfmadd213ps zmm17, zmm14, zmm27
    vfmadd213ps zmm17, zmm14, zmm11
    vfmadd213ps zmm17, zmm14, zmm19
    vmulps zmm18, zmm9, zmmword ptr [rdi]
    vfmadd213ps zmm17, zmm14, zmm12
    vbroadcastss zmm6, dword ptr [r12 + 12]
    cmp r13, -3
    ja .L92
    test r13, r13
    je .L89
    mov rax, qword ptr [rsp + 136]
    lea rsi, [rax + r8]
    vxorps xmm3, xmm3, xmm3
    mov eax, 1
    mov r9, qword ptr [rsp + 280]
.L84:
    vbroadcastss zmm9, dword ptr [rsi - 48]
    vsubps zmm9, zmm9, zmmword ptr [r9 - 64]
    vfmadd213ps zmm9, zmm9, zmm3
    vbroadcastss zmm3, dword ptr [rsi]
    vsubps zmm3, zmm3, zmmword ptr [r9]
    vfmadd213ps zmm3, zmm3, zmm9
    sub r9, -128
    add rsi, 96
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L84
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L90
    jmp .L91
.L85:
    vxorps xmm18, xmm18, xmm18
    mov eax, 1
.L86:
    vmovaps zmm9, zmm18
    add r12, 12
    lea rsi, [rax + 2*rax]
    shl rsi, 4
    vbroadcastss zmm10, dword ptr [r12 + rsi]
    shl rax, 6
    vsubps zmm18, zmm10, zmmword ptr [rdi + rax]
    vfmadd213ps zmm18, zmm18, zmm9
.L87:
    vmulps zmm18, zmm18, zmm29
    vbroadcastss zmm10, dword ptr [rip + .K3f317200]
.L88:
    vfmadd213ps zmm25, zmm23, zmm13
    vfmadd213ps zmm25, zmm23, zmm13
    vscalefps zmm9, zmm25, zmm24
    vmulps zmm24, zmm15, zmm9
    vfmadd213ps zmm2, zmm0, zmm13
    vfmadd213ps zmm2, zmm0, zmm13
    vscalefps zmm0, zmm2, zmm1
    vmulps zmm23, zmm6, zmm0
    vfmadd213ps zmm16, zmm7, zmm13
    vfmadd213ps zmm16, zmm7, zmm13
    vscalefps zmm0, zmm16, zmm14
    vmulps zmm22, zmm17, zmm0
    vmaxps zmm0, zmm30, zmm18
    vminps zmm0, zmm31, zmm0
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm0, zmm5
    vaddps zmm1, zmm1, zmm4
    vfmadd231ps zmm0, zmm1, zmm21
    vfmadd231ps zmm0, zmm1, zmm20
    vmovaps zmm2, zmm8
    vfmadd213ps zmm2, zmm0, zmm27
    vfmadd213ps zmm2, zmm0, zmm11
    vfmadd213ps zmm2, zmm0, zmm19
    vfmadd213ps zmm2, zmm0, zmm12
    vmulps zmm3, zmm3, zmmword ptr [rdi]
    vfmadd213ps zmm2, zmm0, zmm13
    vfmadd213ps zmm2, zmm0, zmm13
    vscalefps zmm0, zmm2, zmm1
    vmulps zmm0, zmm3, zmm0
    vbroadcastss zmm16, dword ptr [rip + .K80000000]
    jmp .L93
.L89:
    vxorps xmm3, xmm3, xmm3
    mov eax, 1
.L90:
    vmovaps zmm9, zmm3
    add r12, 12
    lea rsi, [rax + 2*rax]
    shl rsi, 4
    vbroadcastss zmm3, dword ptr [r12 + rsi]
    shl rax, 6
    vsubps zmm3, zmm3, zmmword ptr [rdi + rax]
    vfmadd213ps zmm3, zmm3, zmm9
.L91:
    vsqrtps zmm3, zmm3
.L92:
    vfmadd213ps zmm25, zmm23, zmm13
    vfmadd213ps zmm25, zmm23, zmm13
    vscalefps zmm9, zmm25, zmm24
    vmulps zmm24, zmm16, zmm9
    vfmadd213ps zmm2, zmm0, zmm13
    vfmadd213ps zmm2, zmm0, zmm13
    vscalefps zmm0, zmm2, zmm1
    vmulps zmm23, zmm7, zmm0
    vfmadd213ps zmm17, zmm14, zmm13
    vfmadd213ps zmm17, zmm14, zmm13
    vscalefps zmm0, zmm17, zmm15
    vmulps zmm22, zmm18, zmm0
    vbroadcastss zmm16, dword ptr [rip + .K80000000]
    vxorps zmm0, zmm3, zmm16
    vmaxps zmm0, zmm30, zmm0
    vminps zmm0, zmm31, zmm0
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm0, zmm5
    vaddps zmm1, zmm1, zmm4
    vfmadd231ps zmm0, zmm1, zmm21
    vfmadd231ps zmm0, zmm1, zmm20
    vmovaps zmm2, zmm8
    vfmadd213ps zmm2, zmm0, zmm27
    vfmadd213ps zmm2, zmm0, zmm11
    vfmadd213ps zmm2, zmm0, zmm19
    vfmadd213ps zmm2, zmm0, zmm12
    vmulps zmm3, zmm6, zmmword ptr [rdi]
    vfmadd213ps zmm2, zmm0, zmm13
    vfmadd213ps zmm2, zmm0, zmm13
    vscalefps zmm0, zmm2, zmm1
    vmulps zmm0, zmm3, zmm0
.L93:
    vbroadcastss zmm17, dword ptr [rip + .K42d20000]
.L94:
    vbroadcastss zmm18, dword ptr [rip + .K3eaaaaab]
    test r11, r11
    vbroadcastss zmm25, dword ptr [rip + .K40a00000]
    vbroadcastss zmm15, dword ptr [rip + .K35bfbe8e]
    je .L97
.L95:
    add r8, qword ptr [rsp + 240]
    mov rax, qword ptr [rsp + 64]
    mov rsi, r11
.L96:
    vmovups zmm1, zmmword ptr [rax]
    vfnmadd231ps zmm24, zmm1, dword ptr [r8 - 12]{1to16}
    vfnmadd231ps zmm23, zmm1, dword ptr [r8 - 8]{1to16}
    vfnmadd231ps zmm22, zmm1, dword ptr [r8 - 4]{1to16}
    vfnmadd231ps zmm0, zmm1, dword ptr [r8]{1to16}
    add r8, 48
    add rax, 64
    dec rsi
    jne .L96
.L97:
    cmp rdx, 9
    setae al
    cmp qword ptr [rsp + 16], rcx
    sete sil
    or sil, al
    jne .L7
    imul rax, rcx, 112
    add rax, qword ptr [rsp + 160]
    vandps zmm1, zmm24, zmm26
    vminps zmm1, zmm13, zmm1
    vcmpgt_oqps k0, zmm1, dword ptr [rax + 88]{1to16}
    kortestw k0, k0
    je .L98
    mov rsi, qword ptr [rsp + 24]
    vmovdqu64 zmm2, zmmword ptr [rsi + rbx]
    vpcmpltud k1, zmm2, dword ptr [rax + 96]{1to16}
    vpcmpneqd k1 {k1}, zmm2, dword ptr [rax + 100]{1to16}
    kandw k1, k0, k1
    mov rsi, qword ptr [rax + 8]
    mov r8, qword ptr [rax + 72]
    vcompressps zmm1 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rsi + 4*r8], zmm1
    mov rsi, qword ptr [rax + 32]
    vpcompressd zmm1 {k1} {z}, zmm2
    vmovdqu64 zmmword ptr [rsi + 4*r8], zmm1
    kmovw esi, k1
    popcnt esi, esi
    add rsi, r8
    mov qword ptr [rax + 72], rsi
.L98:
    not rcx
    add rcx, qword ptr [rsp + 16]
    je .L7
    vandps zmm1, zmm23, zmm26
    vminps zmm1, zmm13, zmm1
    vcmpgt_oqps k0, zmm1, dword ptr [rax + 200]{1to16}
    kortestw k0, k0
    je .L99
    mov rsi, qword ptr [rsp + 24]
    vmovdqu64 zmm2, zmmword ptr [rsi + rbx]
    vpcmpltud k1, zmm2, dword ptr [rax + 208]{1to16}
    vpcmpneqd k1 {k1}, zmm2, dword ptr [rax + 212]{1to16}
    kandw k1, k0, k1
    mov rsi, qword ptr [rax + 120]
    mov r8, qword ptr [rax + 184]
    vcompressps zmm1 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rsi + 4*r8], zmm1
    mov rsi, qword ptr [rax + 144]
    vpcompressd zmm1 {k1} {z}, zmm2
    vmovdqu64 zmmword ptr [rsi + 4*r8], zmm1
    kmovw esi, k1
    popcnt esi, esi
    add rsi, r8
    mov qword ptr [rax + 184], rsi
.L99:
    cmp rcx, 1
    je .L7
    vandps zmm1, zmm22, zmm26
    vminps zmm1, zmm13, zmm1
    vcmpgt_oqps k0, zmm1, dword ptr [rax + 312]{1to16}
    kortestw k0, k0
    je .L100
    mov rsi, qword ptr [rsp + 24]
    vmovdqu64 zmm2, zmmword ptr [rsi + rbx]
    vpcmpltud k1, zmm2, dword ptr [rax + 320]{1to16}
    vpcmpneqd k1 {k1}, zmm2, dword ptr [rax + 324]{1to16}
    kandw k1, k0, k1
    mov rsi, qword ptr [rax + 232]
    mov r8, qword ptr [rax + 296]
    vcompressps zmm1 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rsi + 4*r8], zmm1
    mov rsi, qword ptr [rax + 256]
    vpcompressd zmm1 {k1} {z}, zmm2
    vmovdqu64 zmmword ptr [rsi + 4*r8], zmm1
    kmovw esi, k1
    popcnt esi, esi
    add rsi, r8
    mov qword ptr [rax + 296], rsi
.L100:
    cmp rcx, 2
    je .L7
    vandps zmm0, zmm0, zmm26
    vminps zmm0, zmm13, zmm0
    vcmpgt_oqps k0, zmm0, dword ptr [rax + 424]{1to16}
    kortestw k0, k0
    je .L7
    mov rcx, qword ptr [rsp + 24]
    vmovdqu64 zmm1, zmmword ptr [rcx + rbx]
    vpcmpltud k1, zmm1, dword ptr [rax + 432]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [rax + 436]{1to16}
    kandw k1, k0, k1
    mov rcx, qword ptr [rax + 344]
    mov rsi, qword ptr [rax + 408]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rcx + 4*rsi], zmm0
    mov rcx, qword ptr [rax + 368]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rcx + 4*rsi], zmm0
    kmovw ecx, k1
    popcnt ecx, ecx
    add rcx, rsi
    mov qword ptr [rax + 408], rcx
    jmp .L7
.L101:
    mov qword ptr [rsp + 88], rcx
    cmp qword ptr [rsp + 16], 12
    jae .L179
    xor r11d, r11d
.L102:
    cmp r11, qword ptr [rsp + 16]
    jae .L145
    mov r8, qword ptr [rsp + 40]
    mov rax, r8
    mov rcx, qword ptr [rsp + 128]
    imul rax, rcx
    mov rdx, qword ptr [rsp + 48]
    lea rax, [rdx + 4*rax]
    mov qword ptr [rsp + 64], rax
    lea r9, [r8 + 1]
    mov rax, r9
    imul rax, rcx
    lea rdx, [rdx + 4*rax]
    mov rdi, qword ptr [rsp + 120]
    mov rsi, rdi
    imul rsi, r9
    shl r9, 6
    mov qword ptr [rsp + 32], r9
    imul rdi, r8
    shl r8, 6
    mov qword ptr [rsp + 40], r8
    jmp .L104
.L103:
    add r11, 4
    cmp r11, qword ptr [rsp + 16]
    vbroadcastss zmm11, dword ptr [rip + .K3d2aac79]
    vbroadcastss zmm10, dword ptr [rip + .K3f317200]
    jae .L145
.L104:
    cmp r11, 8
    mov eax, 8
    cmovb rax, r11
    mov qword ptr [rsp + 80], rax
    lea r9d, [4*rax]
    mov rax, qword ptr [rsp + 176]
    lea r14, [rax + r9]
    vbroadcastss zmm0, dword ptr [rax + r9]
    vmovaps zmmword ptr [rsp + 320], zmm0
    vmovaps zmmword ptr [rsp + 384], zmm0
    vmovaps zmmword ptr [rsp + 448], zmm0
    vmovaps zmmword ptr [rsp + 512], zmm0
    vmovaps zmmword ptr [rsp + 576], zmm0
    vmovaps zmmword ptr [rsp + 640], zmm0
    vmovaps zmmword ptr [rsp + 704], zmm0
    vmovaps zmmword ptr [rsp + 768], zmm0
    mov rax, qword ptr [rsp + 64]
    vmovups zmm22, zmmword ptr [rax]
    vmovups zmm23, zmmword ptr [rdx]
    lea rcx, [rip + .T1]
    mov rax, qword ptr [rsp + 168]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    jmp rax
.L105:
    mov rax, qword ptr [rsp + 72]
    lea r8, [rax + r9]
    xor r15d, r15d
    xor r12d, r12d
    jmp .L110
.L106:
    vxorps xmm1, xmm1, xmm1
.L107:
    vmovaps zmm2, zmm1
    lea rax, [r14 + 4*r15]
    lea rcx, [rbx + 2*rbx]
    shl rcx, 4
    vbroadcastss zmm1, dword ptr [rax + rcx]
    vmovaps zmm3, zmm0
    shl rbx, 6
    mov rax, qword ptr [rsp + 64]
    vsubps zmm0, zmm1, zmmword ptr [rax + rbx]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [rdx + rbx]
    vfmadd213ps zmm1, zmm1, zmm2
.L108:
    vmulps zmm2, zmm0, zmm29
    vmulps zmm0, zmm1, zmm29
.L109:
    vbroadcastss zmm1, dword ptr [r14 + 4*r15]
    vmaxps zmm2, zmm30, zmm2
    vminps zmm2, zmm31, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm10
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm27
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm19
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm7, zmm1, zmm22
    vfmadd213ps zmm6, zmm2, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vscalefps zmm2, zmm6, zmm3
    vmulps zmm2, zmm7, zmm2
    vmovaps zmmword ptr [rsp + r12 + 320], zmm2
    vmaxps zmm0, zmm30, zmm0
    vminps zmm0, zmm31, zmm0
    vmovaps zmm2, zmm5
    vfmsub213ps zmm2, zmm0, zmm4
    vaddps zmm2, zmm2, zmm4
    vfnmadd231ps zmm0, zmm2, zmm10
    vfnmadd231ps zmm0, zmm2, zmm15
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm0, zmm27
    vfmadd213ps zmm3, zmm0, zmm11
    vfmadd213ps zmm3, zmm0, zmm19
    vfmadd213ps zmm3, zmm0, zmm12
    vmulps zmm1, zmm1, zmm23
    vfmadd213ps zmm3, zmm0, zmm13
    vfmadd213ps zmm3, zmm0, zmm13
    vscalefps zmm0, zmm3, zmm2
    vmulps zmm0, zmm1, zmm0
    vmovaps zmmword ptr [rsp + r12 + 384], zmm0
    add r12, 128
    inc r15
    add r8, 4
    cmp r12, 512
    je .L133
.L110:
    vmovaps zmm2, zmm28
    vmovaps zmm0, zmm28
    cmp r13, -3
    ja .L109
    mov ebx, 1
    vxorps xmm0, xmm0, xmm0
    test r13, r13
    je .L106
    mov rcx, r8
    mov rax, qword ptr [rsp + 48]
    vxorps xmm1, xmm1, xmm1
.L111:
    vbroadcastss zmm2, dword ptr [rcx - 48]
    vsubps zmm3, zmm2, zmmword ptr [rax + rdi + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [rax + rsi + 64]
    vbroadcastss zmm6, dword ptr [rcx]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [rax + rdi + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [rax + rsi + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub rax, -128
    add rcx, 96
    lea r13, [r10 + rbx]
    add r13, 2
    add rbx, 2
    cmp r13, 1
    jne .L111
    test byte ptr [rsp], 1
    mov r13, qword ptr [rsp + 56]
    jne .L107
    jmp .L108
.L112:
    mov rax, qword ptr [rsp + 72]
    lea r15, [rax + r9]
    xor r12d, r12d
    xor ecx, ecx
    jmp .L117
.L113:
    vxorps xmm1, xmm1, xmm1
.L114:
    vmovaps zmm2, zmm1
    lea rax, [r14 + 4*r12]
    lea r8, [rbx + 2*rbx]
    shl r8, 4
    vbroadcastss zmm1, dword ptr [rax + r8]
    vmovaps zmm3, zmm0
    shl rbx, 6
    mov rax, qword ptr [rsp + 64]
    vsubps zmm0, zmm1, zmmword ptr [rax + rbx]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [rdx + rbx]
    vfmadd213ps zmm1, zmm1, zmm2
.L115:
    vmulps zmm0, zmm0, zmm24
    vsqrtps zmm2, zmm0
    vmulps zmm0, zmm1, zmm24
    vsqrtps zmm0, zmm0
.L116:
    vbroadcastss zmm1, dword ptr [r14 + 4*r12]
    vminps zmm2, zmm17, zmm2
    vxorps zmm3, zmm2, zmm16
    vmaxps zmm3, zmm30, zmm3
    vminps zmm3, zmm31, zmm3
    vmovaps zmm6, zmm5
    vfmsub213ps zmm6, zmm3, zmm4
    vaddps zmm6, zmm6, zmm4
    vfnmadd231ps zmm3, zmm6, zmm10
    vfnmadd231ps zmm3, zmm6, zmm15
    vmovaps zmm7, zmm8
    vfmadd213ps zmm7, zmm3, zmm27
    vfmadd213ps zmm7, zmm3, zmm11
    vfmadd213ps zmm7, zmm3, zmm19
    vfmadd213ps zmm7, zmm3, zmm12
    vmulps zmm9, zmm1, zmm22
    vfmadd213ps zmm7, zmm3, zmm13
    vfmadd213ps zmm7, zmm3, zmm13
    vscalefps zmm3, zmm7, zmm6
    vfmadd213ps zmm3, zmm2, zmm3
    vmulps zmm2, zmm9, zmm3
    vmovaps zmmword ptr [rsp + rcx + 320], zmm2
    vminps zmm0, zmm17, zmm0
    vxorps zmm2, zmm0, zmm16
    vmaxps zmm2, zmm30, zmm2
    vminps zmm2, zmm31, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm10
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm27
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm19
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm1, zmm1, zmm23
    vfmadd213ps zmm6, zmm2, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vscalefps zmm2, zmm6, zmm3
    vfmadd213ps zmm2, zmm0, zmm2
    vmulps zmm0, zmm1, zmm2
    vmovaps zmmword ptr [rsp + rcx + 384], zmm0
    add rcx, 128
    inc r12
    add r15, 4
    cmp rcx, 512
    je .L133
.L117:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r13, -3
    ja .L116
    mov ebx, 1
    test r13, r13
    je .L113
    mov r8, r15
    mov rax, qword ptr [rsp + 48]
    vxorps xmm1, xmm1, xmm1
.L118:
    vbroadcastss zmm2, dword ptr [r8 - 48]
    vsubps zmm3, zmm2, zmmword ptr [rax + rdi + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [rax + rsi + 64]
    vbroadcastss zmm6, dword ptr [r8]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [rax + rdi + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [rax + rsi + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub rax, -128
    add r8, 96
    lea r13, [r10 + rbx]
    add r13, 2
    add rbx, 2
    cmp r13, 1
    jne .L118
    test byte ptr [rsp], 1
    mov r13, qword ptr [rsp + 56]
    jne .L114
    jmp .L115
.L119:
    mov rax, qword ptr [rsp + 72]
    lea r15, [rax + r9]
    xor r12d, r12d
    xor ecx, ecx
    jmp .L124
.L120:
    vxorps xmm1, xmm1, xmm1
.L121:
    vmovaps zmm2, zmm1
    lea rax, [r14 + 4*r12]
    lea r8, [rbx + 2*rbx]
    shl r8, 4
    vbroadcastss zmm1, dword ptr [rax + r8]
    vmovaps zmm3, zmm0
    shl rbx, 6
    mov rax, qword ptr [rsp + 64]
    vsubps zmm0, zmm1, zmmword ptr [rax + rbx]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [rdx + rbx]
    vfmadd213ps zmm1, zmm1, zmm2
.L122:
    vmulps zmm0, zmm0, zmm25
    vsqrtps zmm2, zmm0
    vmulps zmm0, zmm1, zmm25
    vsqrtps zmm0, zmm0
.L123:
    vbroadcastss zmm1, dword ptr [r14 + 4*r12]
    vminps zmm2, zmm17, zmm2
    vxorps zmm3, zmm2, zmm16
    vmaxps zmm3, zmm30, zmm3
    vminps zmm3, zmm31, zmm3
    vmovaps zmm6, zmm5
    vfmsub213ps zmm6, zmm3, zmm4
    vaddps zmm6, zmm6, zmm4
    vfnmadd231ps zmm3, zmm6, zmm10
    vfnmadd231ps zmm3, zmm6, zmm15
    vmovaps zmm7, zmm8
    vfmadd213ps zmm7, zmm3, zmm27
    vfmadd213ps zmm7, zmm3, zmm11
    vfmadd213ps zmm7, zmm3, zmm19
    vfmadd213ps zmm7, zmm3, zmm12
    vmulps zmm9, zmm1, zmm22
    vmovaps zmm10, zmm18
    vfmadd213ps zmm10, zmm2, zmm13
    vfmadd213ps zmm10, zmm2, zmm13
    vfmadd213ps zmm7, zmm3, zmm13
    vfmadd213ps zmm7, zmm3, zmm13
    vscalefps zmm2, zmm7, zmm6
    vmulps zmm2, zmm10, zmm2
    vbroadcastss zmm10, dword ptr [rip + .K3f317200]
    vmulps zmm2, zmm9, zmm2
    vmovaps zmmword ptr [rsp + rcx + 320], zmm2
    vminps zmm0, zmm17, zmm0
    vxorps zmm2, zmm0, zmm16
    vmaxps zmm2, zmm30, zmm2
    vminps zmm2, zmm31, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm10
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm27
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm19
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm1, zmm1, zmm23
    vmovaps zmm7, zmm18
    vfmadd213ps zmm7, zmm0, zmm13
    vfmadd213ps zmm7, zmm0, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vscalefps zmm0, zmm6, zmm3
    vmulps zmm0, zmm7, zmm0
    vmulps zmm0, zmm1, zmm0
    vmovaps zmmword ptr [rsp + rcx + 384], zmm0
    add rcx, 128
    inc r12
    add r15, 4
    cmp rcx, 512
    je .L133
.L124:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r13, -3
    ja .L123
    mov ebx, 1
    test r13, r13
    je .L120
    mov r8, r15
    mov rax, qword ptr [rsp + 48]
    vxorps xmm1, xmm1, xmm1
.L125:
    vbroadcastss zmm2, dword ptr [r8 - 48]
    vsubps zmm3, zmm2, zmmword ptr [rax + rdi + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [rax + rsi + 64]
    vbroadcastss zmm6, dword ptr [r8]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [rax + rdi + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [rax + rsi + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub rax, -128
    add r8, 96
    lea r13, [r10 + rbx]
    add r13, 2
    add rbx, 2
    cmp r13, 1
    jne .L125
    test byte ptr [rsp], 1
    mov r13, qword ptr [rsp + 56]
    jne .L121
    jmp .L122
.L126:
    mov rax, qword ptr [rsp + 72]
    lea rcx, [rax + r9]
    xor r15d, r15d
    xor r12d, r12d
    jmp .L131
.L127:
    vxorps xmm1, xmm1, xmm1
.L128:
    vmovaps zmm2, zmm1
    lea rax, [r14 + 4*r15]
    lea r8, [rbx + 2*rbx]
    shl r8, 4
    vbroadcastss zmm1, dword ptr [rax + r8]
    vmovaps zmm3, zmm0
    shl rbx, 6
    mov rax, qword ptr [rsp + 64]
    vsubps zmm0, zmm1, zmmword ptr [rax + rbx]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [rdx + rbx]
    vfmadd213ps zmm1, zmm1, zmm2
.L129:
    vsqrtps zmm2, zmm0
    vsqrtps zmm0, zmm1
.L130:
    vbroadcastss zmm1, dword ptr [r14 + 4*r15]
    vxorps zmm2, zmm2, zmm16
    vmaxps zmm2, zmm30, zmm2
    vminps zmm2, zmm31, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm10
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm27
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm19
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm7, zmm1, zmm22
    vfmadd213ps zmm6, zmm2, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vscalefps zmm2, zmm6, zmm3
    vmulps zmm2, zmm7, zmm2
    vmovaps zmmword ptr [rsp + r12 + 320], zmm2
    vxorps zmm0, zmm0, zmm16
    vmaxps zmm0, zmm30, zmm0
    vminps zmm0, zmm31, zmm0
    vmovaps zmm2, zmm5
    vfmsub213ps zmm2, zmm0, zmm4
    vaddps zmm2, zmm2, zmm4
    vfnmadd231ps zmm0, zmm2, zmm10
    vfnmadd231ps zmm0, zmm2, zmm15
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm0, zmm27
    vfmadd213ps zmm3, zmm0, zmm11
    vfmadd213ps zmm3, zmm0, zmm19
    vfmadd213ps zmm3, zmm0, zmm12
    vmulps zmm1, zmm1, zmm23
    vfmadd213ps zmm3, zmm0, zmm13
    vfmadd213ps zmm3, zmm0, zmm13
    vscalefps zmm0, zmm3, zmm2
    vmulps zmm0, zmm1, zmm0
    vmovaps zmmword ptr [rsp + r12 + 384], zmm0
    add r12, 128
    inc r15
    add rcx, 4
    cmp r12, 512
    je .L133
.L131:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r13, -3
    ja .L130
    mov ebx, 1
    test r13, r13
    je .L127
    mov r8, rcx
    mov rax, qword ptr [rsp + 48]
    vxorps xmm1, xmm1, xmm1
.L132:
    vbroadcastss zmm2, dword ptr [r8 - 48]
    vsubps zmm3, zmm2, zmmword ptr [rax + rdi + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [rax + rsi + 64]
    vbroadcastss zmm6, dword ptr [r8]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [rax + rdi + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [rax + rsi + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub rax, -128
    add r8, 96
    lea r13, [r10 + rbx]
    add r13, 2
    add rbx, 2
    cmp r13, 1
    jne .L132
    test byte ptr [rsp], 1
    mov r13, qword ptr [rsp + 56]
    jne .L128
    jmp .L129
.L133:
    vmovaps zmm15, zmmword ptr [rsp + 320]
    vmovaps zmm14, zmmword ptr [rsp + 384]
    vmovaps zmm7, zmmword ptr [rsp + 448]
    vmovaps zmm6, zmmword ptr [rsp + 512]
    vmovaps zmm3, zmmword ptr [rsp + 576]
    vmovaps zmm2, zmmword ptr [rsp + 640]
    vmovaps zmm1, zmmword ptr [rsp + 704]
    vmovaps zmm0, zmmword ptr [rsp + 768]
    mov rbx, qword ptr [rsp + 8]
    test rbx, rbx
    je .L135
    add r9, qword ptr [rsp + 240]
    mov rcx, qword ptr [rsp + 248]
    mov r8, qword ptr [rsp + 80]
.L134:
    vmovups zmm9, zmmword ptr [rcx + rdi + 64]
    vmovups zmm10, zmmword ptr [rcx + rsi + 64]
    vbroadcastss zmm11, dword ptr [r9 - 12]
    vfnmadd231ps zmm15, zmm11, zmm9
    vfnmadd231ps zmm14, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r9 - 8]
    vfnmadd231ps zmm7, zmm11, zmm9
    vfnmadd231ps zmm6, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r9 - 4]
    vfnmadd231ps zmm3, zmm11, zmm9
    vfnmadd231ps zmm2, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r9]
    vfnmadd231ps zmm1, zmm11, zmm9
    vfnmadd231ps zmm0, zmm11, zmm10
    add r9, 48
    add rcx, 64
    dec rbx
    jne .L134
    jmp .L136
.L135:
    mov r8, qword ptr [rsp + 80]
.L136:
    vmovaps zmmword ptr [rsp + 320], zmm15
    vmovaps zmmword ptr [rsp + 384], zmm14
    vmovaps zmmword ptr [rsp + 448], zmm7
    vmovaps zmmword ptr [rsp + 512], zmm6
    vmovaps zmmword ptr [rsp + 576], zmm3
    vmovaps zmmword ptr [rsp + 640], zmm2
    vmovaps zmmword ptr [rsp + 704], zmm1
    vmovaps zmmword ptr [rsp + 768], zmm0
    cmp r11, 9
    setae al
    cmp qword ptr [rsp + 16], r8
    sete cl
    or cl, al
    vbroadcastss zmm15, dword ptr [rip + .K35bfbe8e]
    jne .L103
    imul r9, r8, 112
    add r9, qword ptr [rsp + 160]
    vandps zmm0, zmm26, zmmword ptr [rsp + 320]
    vminps zmm0, zmm13, zmm0
    vbroadcastss zmm1, dword ptr [r9 + 88]
    vcmpgt_oqps k0, zmm0, zmm1
    kortestw k0, k0
    je .L137
    mov rax, qword ptr [rsp + 24]
    mov rcx, qword ptr [rsp + 40]
    vmovdqu64 zmm1, zmmword ptr [rax + rcx]
    vpcmpltud k1, zmm1, dword ptr [r9 + 96]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [r9 + 100]{1to16}
    kandw k1, k0, k1
    mov rax, qword ptr [r9 + 8]
    mov rcx, qword ptr [r9 + 72]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 4*rcx], zmm0
    mov rax, qword ptr [r9 + 32]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rax + 4*rcx], zmm0
    kmovw eax, k1
    popcnt eax, eax
    add rax, rcx
    mov qword ptr [r9 + 72], rax
    vbroadcastss zmm1, dword ptr [r9 + 88]
.L137:
    vandps zmm0, zmm26, zmmword ptr [rsp + 384]
    vminps zmm0, zmm13, zmm0
    vcmpgt_oqps k0, zmm0, zmm1
    kortestw k0, k0
    je .L138
    mov rax, qword ptr [rsp + 24]
    mov rcx, qword ptr [rsp + 32]
    vmovdqu64 zmm1, zmmword ptr [rax + rcx]
    vpcmpltud k1, zmm1, dword ptr [r9 + 96]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [r9 + 100]{1to16}
    kandw k1, k0, k1
    mov rax, qword ptr [r9 + 8]
    mov rcx, qword ptr [r9 + 72]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 4*rcx], zmm0
    mov rax, qword ptr [r9 + 32]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rax + 4*rcx], zmm0
    kmovw eax, k1
    popcnt eax, eax
    add rax, rcx
    mov qword ptr [r9 + 72], rax
.L138:
    not r8
    add r8, qword ptr [rsp + 16]
    je .L103
    vandps zmm0, zmm26, zmmword ptr [rsp + 448]
    vminps zmm0, zmm13, zmm0
    vbroadcastss zmm1, dword ptr [r9 + 200]
    vcmpgt_oqps k0, zmm0, zmm1
    kortestw k0, k0
    je .L139
    mov rax, qword ptr [rsp + 24]
    mov rcx, qword ptr [rsp + 40]
    vmovdqu64 zmm1, zmmword ptr [rax + rcx]
    vpcmpltud k1, zmm1, dword ptr [r9 + 208]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [r9 + 212]{1to16}
    kandw k1, k0, k1
    mov rax, qword ptr [r9 + 120]
    mov rcx, qword ptr [r9 + 184]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 4*rcx], zmm0
    mov rax, qword ptr [r9 + 144]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rax + 4*rcx], zmm0
    kmovw eax, k1
    popcnt eax, eax
    add rax, rcx
    mov qword ptr [r9 + 184], rax
    vbroadcastss zmm1, dword ptr [r9 + 200]
.L139:
    vandps zmm0, zmm26, zmmword ptr [rsp + 512]
    vminps zmm0, zmm13, zmm0
    vcmpgt_oqps k0, zmm0, zmm1
    kortestw k0, k0
    je .L140
    mov rax, qword ptr [rsp + 24]
    mov rcx, qword ptr [rsp + 32]
    vmovdqu64 zmm1, zmmword ptr [rax + rcx]
    vpcmpltud k1, zmm1, dword ptr [r9 + 208]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [r9 + 212]{1to16}
    kandw k1, k0, k1
    mov rax, qword ptr [r9 + 120]
    mov rcx, qword ptr [r9 + 184]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 4*rcx], zmm0
    mov rax, qword ptr [r9 + 144]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rax + 4*rcx], zmm0
    kmovw eax, k1
    popcnt eax, eax
    add rax, rcx
    mov qword ptr [r9 + 184], rax
.L140:
    cmp r8, 1
    je .L103
    vandps zmm0, zmm26, zmmword ptr [rsp + 576]
    vminps zmm0, zmm13, zmm0
    vbroadcastss zmm1, dword ptr [r9 + 312]
    vcmpgt_oqps k0, zmm0, zmm1
    kortestw k0, k0
    je .L141
    mov rax, qword ptr [rsp + 24]
    mov rcx, qword ptr [rsp + 40]
    vmovdqu64 zmm1, zmmword ptr [rax + rcx]
    vpcmpltud k1, zmm1, dword ptr [r9 + 320]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [r9 + 324]{1to16}
    kandw k1, k0, k1
    mov rax, qword ptr [r9 + 232]
    mov rcx, qword ptr [r9 + 296]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 4*rcx], zmm0
    mov rax, qword ptr [r9 + 256]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rax + 4*rcx], zmm0
    kmovw eax, k1
    popcnt eax, eax
    add rax, rcx
    mov qword ptr [r9 + 296], rax
    vbroadcastss zmm1, dword ptr [r9 + 312]
.L141:
    vandps zmm0, zmm26, zmmword ptr [rsp + 640]
    vminps zmm0, zmm13, zmm0
    vcmpgt_oqps k0, zmm0, zmm1
    kortestw k0, k0
    je .L142
    mov rax, qword ptr [rsp + 24]
    mov rcx, qword ptr [rsp + 32]
    vmovdqu64 zmm1, zmmword ptr [rax + rcx]
    vpcmpltud k1, zmm1, dword ptr [r9 + 320]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [r9 + 324]{1to16}
    kandw k1, k0, k1
    mov rax, qword ptr [r9 + 232]
    mov rcx, qword ptr [r9 + 296]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 4*rcx], zmm0
    mov rax, qword ptr [r9 + 256]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rax + 4*rcx], zmm0
    kmovw eax, k1
    popcnt eax, eax
    add rax, rcx
    mov qword ptr [r9 + 296], rax
.L142:
    cmp r8, 2
    je .L103
    vandps zmm0, zmm26, zmmword ptr [rsp + 704]
    vminps zmm0, zmm13, zmm0
    vbroadcastss zmm1, dword ptr [r9 + 424]
    vcmpgt_oqps k0, zmm0, zmm1
    kortestw k0, k0
    je .L143
    mov rax, qword ptr [rsp + 24]
    mov rcx, qword ptr [rsp + 40]
    vmovdqu64 zmm1, zmmword ptr [rax + rcx]
    vpcmpltud k1, zmm1, dword ptr [r9 + 432]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [r9 + 436]{1to16}
    kandw k1, k0, k1
    mov rax, qword ptr [r9 + 344]
    mov rcx, qword ptr [r9 + 408]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 4*rcx], zmm0
    mov rax, qword ptr [r9 + 368]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rax + 4*rcx], zmm0
    kmovw eax, k1
    popcnt eax, eax
    add rax, rcx
    mov qword ptr [r9 + 408], rax
    vbroadcastss zmm1, dword ptr [r9 + 424]
.L143:
    vandps zmm0, zmm26, zmmword ptr [rsp + 768]
    vminps zmm0, zmm13, zmm0
    vcmpgt_oqps k0, zmm0, zmm1
    kortestw k0, k0
    je .L103
    mov rax, qword ptr [rsp + 24]
    mov rcx, qword ptr [rsp + 32]
    vmovdqu64 zmm1, zmmword ptr [rax + rcx]
    vpcmpltud k1, zmm1, dword ptr [r9 + 432]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [r9 + 436]{1to16}
    kandw k1, k0, k1
    mov rax, qword ptr [r9 + 344]
    mov rcx, qword ptr [r9 + 408]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 4*rcx], zmm0
    mov rax, qword ptr [r9 + 368]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rax + 4*rcx], zmm0
    kmovw eax, k1
    popcnt eax, eax
    add rax, rcx
    mov qword ptr [r9 + 408], rax
    jmp .L103
.L144:
    mov rax, qword ptr [rsp + 40]
    inc rax
    mov r8, qword ptr [rsp + 184]
    jmp .L146
.L145:
    mov r11, qword ptr [rsp + 8]
    mov r8, qword ptr [rsp + 184]
    mov rax, qword ptr [rsp + 88]
.L146:
    mov qword ptr [rsp + 40], rax
    cmp rax, qword ptr [rsp + 192]
    mov rcx, qword ptr [rsp + 160]
    mov edi, dword ptr [rsp + 204]
    jb .L3
    jmp .L217
.L147:
    mov rax, qword ptr [rsp + 128]
    mov rdx, qword ptr [rsp + 40]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 48]
    lea rax, [rcx + 4*rax]
    mov rcx, qword ptr [rsp + 232]
    add rcx, rax
    mov qword ptr [rsp + 88], rcx
    mov rcx, rdx
    shl rcx, 6
    mov qword ptr [rsp + 64], rcx
    mov rsi, qword ptr [rsp + 120]
    imul rsi, rdx
    mov rcx, qword ptr [rsp + 208]
    lea rdx, [rcx + rsi]
    mov qword ptr [rsp + 32], rdx
    lea rdx, [rcx + rsi]
    mov qword ptr [rsp + 112], rdx
    lea rdx, [rcx + rsi]
    mov qword ptr [rsp + 104], rdx
    add rsi, rcx
    mov qword ptr [rsp + 80], rsi
    mov ecx, 12
    xor r14d, r14d
    mov r15, qword ptr [rsp + 216]
    mov r12, qword ptr [rsp + 224]
    mov r8, qword ptr [rsp + 72]
    jmp .L149
.L148:
    mov rcx, qword ptr [rsp + 96]
    mov rdx, rcx
    add rcx, 12
    add r8, 48
    add r12, 48
    add r15, 1344
    add r14, 12
    cmp rcx, qword ptr [rsp + 16]
    ja .L6
.L149:
    mov qword ptr [rsp + 96], rcx
    mov rcx, qword ptr [rsp + 176]
    vbroadcastss zmm0, dword ptr [rcx + 4*r14]
    lea rdx, [rcx + 4*r14]
    vmovaps zmmword ptr [rsp + 320], zmm0
    vmovaps zmmword ptr [rsp + 384], zmm0
    vmovaps zmmword ptr [rsp + 448], zmm0
    vmovaps zmmword ptr [rsp + 512], zmm0
    vmovaps zmmword ptr [rsp + 576], zmm0
    vmovaps zmmword ptr [rsp + 640], zmm0
    vmovaps zmmword ptr [rsp + 704], zmm0
    vmovaps zmmword ptr [rsp + 768], zmm0
    vmovaps zmmword ptr [rsp + 832], zmm0
    vmovaps zmmword ptr [rsp + 896], zmm0
    vmovaps zmmword ptr [rsp + 960], zmm0
    vmovaps zmmword ptr [rsp + 1024], zmm0
    vmovups zmm22, zmmword ptr [rax]
    lea rsi, [rip + .T2]
    mov rcx, qword ptr [rsp + 168]
    movsxd rcx, dword ptr [rsi + 4*rcx]
    add rcx, rsi
    jmp rcx
.L150:
    mov r9, r8
    xor edi, edi
    xor r11d, r11d
    jmp .L154
.L151:
    vmovaps zmm1, zmm0
    lea rcx, [rdx + 4*rdi]
    lea rsi, [rbx + 2*rbx]
    shl rsi, 4
    vbroadcastss zmm0, dword ptr [rcx + rsi]
    shl rbx, 6
    vsubps zmm0, zmm0, zmmword ptr [rax + rbx]
    vfmadd213ps zmm0, zmm0, zmm1
.L152:
    vmulps zmm0, zmm0, zmm29
.L153:
    vmaxps zmm0, zmm30, zmm0
    vminps zmm0, zmm31, zmm0
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm0, zmm5
    vaddps zmm1, zmm1, zmm4
    vfmadd231ps zmm0, zmm1, zmm21
    vfmadd231ps zmm0, zmm1, zmm20
    vmovaps zmm2, zmm8
    vfmadd213ps zmm2, zmm0, zmm27
    vfmadd213ps zmm2, zmm0, zmm11
    vfmadd213ps zmm2, zmm0, zmm19
    vfmadd213ps zmm2, zmm0, zmm12
    vmulps zmm3, zmm22, dword ptr [rdx + 4*rdi]{1to16}
    vfmadd213ps zmm2, zmm0, zmm13
    vfmadd213ps zmm2, zmm0, zmm13
    vscalefps zmm0, zmm2, zmm1
    vmulps zmm0, zmm3, zmm0
    vmovaps zmmword ptr [rsp + r11 + 320], zmm0
    add r11, 64
    inc rdi
    add r9, 4
    cmp r11, 768
    je .L174
.L154:
    vmovaps zmm0, zmm28
    cmp r13, -3
    ja .L153
    vxorps xmm0, xmm0, xmm0
    mov ebx, 1
    test r13, r13
    je .L151
    mov rcx, r9
    mov rsi, qword ptr [rsp + 80]
.L155:
    vbroadcastss zmm1, dword ptr [rcx - 48]
    vsubps zmm1, zmm1, zmmword ptr [rsi - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [rcx]
    vsubps zmm0, zmm0, zmmword ptr [rsi]
    vfmadd213ps zmm0, zmm0, zmm1
    sub rsi, -128
    add rcx, 96
    lea r13, [r10 + rbx]
    add r13, 2
    add rbx, 2
    cmp r13, 1
    jne .L155
    test byte ptr [rsp], 1
    mov r13, qword ptr [rsp + 56]
    jne .L151
    jmp .L152
.L156:
    mov rcx, r8
    xor edi, edi
    xor r11d, r11d
    jmp .L160
.L157:
    vmovaps zmm1, zmm0
    lea rsi, [rdx + 4*r11]
    lea r9, [rbx + 2*rbx]
    shl r9, 4
    vbroadcastss zmm0, dword ptr [rsi + r9]
    shl rbx, 6
    vsubps zmm0, zmm0, zmmword ptr [rax + rbx]
    vfmadd213ps zmm0, zmm0, zmm1
.L158:
    vmulps zmm0, zmm0, zmm24
    vsqrtps zmm0, zmm0
.L159:
    vminps zmm0, zmm17, zmm0
    vxorps zmm1, zmm0, zmm16
    vmaxps zmm1, zmm30, zmm1
    vminps zmm1, zmm31, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm1, zmm2, zmm21
    vfmadd231ps zmm1, zmm2, zmm20
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm1, zmm27
    vfmadd213ps zmm3, zmm1, zmm11
    vfmadd213ps zmm3, zmm1, zmm19
    vfmadd213ps zmm3, zmm1, zmm12
    vmulps zmm6, zmm22, dword ptr [rdx + 4*r11]{1to16}
    vfmadd213ps zmm3, zmm1, zmm13
    vfmadd213ps zmm3, zmm1, zmm13
    vscalefps zmm1, zmm3, zmm2
    vfmadd213ps zmm1, zmm0, zmm1
    vmulps zmm0, zmm6, zmm1
    vmovaps zmmword ptr [rsp + rdi + 320], zmm0
    add rdi, 64
    inc r11
    add rcx, 4
    cmp rdi, 768
    je .L174
.L160:
    vxorps xmm0, xmm0, xmm0
    cmp r13, -3
    ja .L159
    mov ebx, 1
    test r13, r13
    je .L157
    mov r9, rcx
    mov rsi, qword ptr [rsp + 112]
.L161:
    vbroadcastss zmm1, dword ptr [r9 - 48]
    vsubps zmm1, zmm1, zmmword ptr [rsi - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [r9]
    vsubps zmm0, zmm0, zmmword ptr [rsi]
    vfmadd213ps zmm0, zmm0, zmm1
    sub rsi, -128
    add r9, 96
    lea r13, [r10 + rbx]
    add r13, 2
    add rbx, 2
    cmp r13, 1
    jne .L161
    test byte ptr [rsp], 1
    mov r13, qword ptr [rsp + 56]
    jne .L157
    jmp .L158
.L162:
    mov rcx, r8
    xor r11d, r11d
    xor edi, edi
    jmp .L166
.L163:
    vmovaps zmm1, zmm0
    lea rsi, [rdx + 4*r11]
    lea r9, [rbx + 2*rbx]
    shl r9, 4
    vbroadcastss zmm0, dword ptr [rsi + r9]
    shl rbx, 6
    vsubps zmm0, zmm0, zmmword ptr [rax + rbx]
    vfmadd213ps zmm0, zmm0, zmm1
.L164:
    vmulps zmm0, zmm0, zmm25
    vsqrtps zmm0, zmm0
.L165:
    vminps zmm0, zmm17, zmm0
    vxorps zmm1, zmm0, zmm16
    vmaxps zmm1, zmm30, zmm1
    vminps zmm1, zmm31, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm1, zmm2, zmm21
    vfmadd231ps zmm1, zmm2, zmm20
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm1, zmm27
    vfmadd213ps zmm3, zmm1, zmm11
    vfmadd213ps zmm3, zmm1, zmm19
    vfmadd213ps zmm3, zmm1, zmm12
    vmovaps zmm6, zmm13
    vfmadd231ps zmm6, zmm0, zmm18
    vfmadd213ps zmm6, zmm0, zmm13
    vmulps zmm0, zmm22, dword ptr [rdx + 4*r11]{1to16}
    vfmadd213ps zmm3, zmm1, zmm13
    vfmadd213ps zmm3, zmm1, zmm13
    vscalefps zmm1, zmm3, zmm2
    vmulps zmm1, zmm6, zmm1
    vmulps zmm0, zmm0, zmm1
    vmovaps zmmword ptr [rsp + rdi + 320], zmm0
    add rdi, 64
    inc r11
    add rcx, 4
    cmp rdi, 768
    je .L174
.L166:
    vxorps xmm0, xmm0, xmm0
    cmp r13, -3
    ja .L165
    mov ebx, 1
    test r13, r13
    je .L163
    mov r9, rcx
    mov rsi, qword ptr [rsp + 32]
.L167:
    vbroadcastss zmm1, dword ptr [r9 - 48]
    vsubps zmm1, zmm1, zmmword ptr [rsi - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [r9]
    vsubps zmm0, zmm0, zmmword ptr [rsi]
    vfmadd213ps zmm0, zmm0, zmm1
    sub rsi, -128
    add r9, 96
    lea r13, [r10 + rbx]
    add r13, 2
    add rbx, 2
    cmp r13, 1
    jne .L167
    test byte ptr [rsp], 1
    mov r13, qword ptr [rsp + 56]
    jne .L163
    jmp .L164
.L168:
    mov rcx, r8
    xor edi, edi
    xor r11d, r11d
    jmp .L172
.L169:
    vmovaps zmm1, zmm0
    lea rsi, [rdx + 4*rdi]
    lea r9, [rbx + 2*rbx]
    shl r9, 4
    vbroadcastss zmm0, dword ptr [rsi + r9]
    shl rbx, 6
    vsubps zmm0, zmm0, zmmword ptr [rax + rbx]
    vfmadd213ps zmm0, zmm0, zmm1
.L170:
    vsqrtps zmm0, zmm0
.L171:
    vxorps zmm0, zmm0, zmm16
    vmaxps zmm0, zmm30, zmm0
    vminps zmm0, zmm31, zmm0
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm0, zmm5
    vaddps zmm1, zmm1, zmm4
    vfmadd231ps zmm0, zmm1, zmm21
    vfmadd231ps zmm0, zmm1, zmm20
    vmovaps zmm2, zmm8
    vfmadd213ps zmm2, zmm0, zmm27
    vfmadd213ps zmm2, zmm0, zmm11
    vfmadd213ps zmm2, zmm0, zmm19
    vmulps zmm3, zmm22, dword ptr [rdx + 4*rdi]{1to16}
    vfmadd213ps zmm2, zmm0, zmm12
    vfmadd213ps zmm2, zmm0, zmm13
    vfmadd213ps zmm2, zmm0, zmm13
    vscalefps zmm0, zmm2, zmm1
    vmulps zmm0, zmm3, zmm0
    vmovaps zmmword ptr [rsp + r11 + 320], zmm0
    add r11, 64
    inc rdi
    add rcx, 4
    cmp r11, 768
    je .L174
.L172:
    vxorps xmm0, xmm0, xmm0
    cmp r13, -3
    ja .L171
    mov ebx, 1
    test r13, r13
    je .L169
    mov r9, rcx
    mov rsi, qword ptr [rsp + 104]
.L173:
    vbroadcastss zmm1, dword ptr [r9 - 48]
    vsubps zmm1, zmm1, zmmword ptr [rsi - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [r9]
    vsubps zmm0, zmm0, zmmword ptr [rsi]
    vfmadd213ps zmm0, zmm0, zmm1
    sub rsi, -128
    add r9, 96
    lea r13, [r10 + rbx]
    add r13, 2
    add rbx, 2
    cmp r13, 1
    jne .L173
    test byte ptr [rsp], 1
    mov r13, qword ptr [rsp + 56]
    jne .L169
    jmp .L170
.L174:
    vmovaps zmm19, zmmword ptr [rsp + 320]
    vmovaps zmm18, zmmword ptr [rsp + 384]
    vmovaps zmm17, zmmword ptr [rsp + 448]
    vmovaps zmm16, zmmword ptr [rsp + 512]
    vmovaps zmm15, zmmword ptr [rsp + 576]
    vmovaps zmm14, zmmword ptr [rsp + 640]
    vmovaps zmm7, zmmword ptr [rsp + 704]
    vmovaps zmm6, zmmword ptr [rsp + 768]
    vmovaps zmm3, zmmword ptr [rsp + 832]
    vmovaps zmm2, zmmword ptr [rsp + 896]
    vmovaps zmm1, zmmword ptr [rsp + 960]
    vmovaps zmm0, zmmword ptr [rsp + 1024]
    mov r11, qword ptr [rsp + 8]
    test r11, r11
    je .L176
    mov rcx, qword ptr [rsp + 88]
    mov rdx, r12
    mov rdi, r11
.L175:
    vmovups zmm9, zmmword ptr [rcx]
    vfnmadd231ps zmm19, zmm9, dword ptr [rdx - 44]{1to16}
    vfnmadd231ps zmm18, zmm9, dword ptr [rdx - 40]{1to16}
    vfnmadd231ps zmm17, zmm9, dword ptr [rdx - 36]{1to16}
    vfnmadd231ps zmm16, zmm9, dword ptr [rdx - 32]{1to16}
    vfnmadd231ps zmm15, zmm9, dword ptr [rdx - 28]{1to16}
    vfnmadd231ps zmm14, zmm9, dword ptr [rdx - 24]{1to16}
    vfnmadd231ps zmm7, zmm9, dword ptr [rdx - 20]{1to16}
    vfnmadd231ps zmm6, zmm9, dword ptr [rdx - 16]{1to16}
    vfnmadd231ps zmm3, zmm9, dword ptr [rdx - 12]{1to16}
    vfnmadd231ps zmm2, zmm9, dword ptr [rdx - 8]{1to16}
    vfnmadd231ps zmm1, zmm9, dword ptr [rdx - 4]{1to16}
    vfnmadd231ps zmm0, zmm9, dword ptr [rdx]{1to16}
    add rdx, 48
    add rcx, 64
    dec rdi
    jne .L175
.L176:
    vmovaps zmmword ptr [rsp + 320], zmm19
    vmovaps zmmword ptr [rsp + 384], zmm18
    vmovaps zmmword ptr [rsp + 448], zmm17
    vmovaps zmmword ptr [rsp + 512], zmm16
    vmovaps zmmword ptr [rsp + 576], zmm15
    vmovaps zmmword ptr [rsp + 640], zmm14
    vmovaps zmmword ptr [rsp + 704], zmm7
    vmovaps zmmword ptr [rsp + 768], zmm6
    vmovaps zmmword ptr [rsp + 832], zmm3
    vmovaps zmmword ptr [rsp + 896], zmm2
    vmovaps zmmword ptr [rsp + 960], zmm1
    vmovaps zmmword ptr [rsp + 1024], zmm0
    cmp qword ptr [rsp + 16], r14
    vbroadcastss zmm19, dword ptr [rip + .K3e2aaa49]
    vbroadcastss zmm16, dword ptr [rip + .K80000000]
    vbroadcastss zmm17, dword ptr [rip + .K42d20000]
    vbroadcastss zmm18, dword ptr [rip + .K3eaaaaab]
    vbroadcastss zmm15, dword ptr [rip + .K35bfbe8e]
    je .L148
    mov rcx, qword ptr [rsp + 16]
    mov rdx, r15
    xor edi, edi
    jmp .L178
.L177:
    add rdx, 112
    dec rcx
    add rdi, 64
    cmp r14, rcx
    je .L148
.L178:
    cmp rdi, 768
    je .L148
    vandps zmm0, zmm26, zmmword ptr [rsp + rdi + 320]
    vminps zmm0, zmm13, zmm0
    vcmpgt_oqps k0, zmm0, dword ptr [rdx - 12]{1to16}
    kortestw k0, k0
    je .L177
    mov rsi, qword ptr [rsp + 24]
    mov r9, qword ptr [rsp + 64]
    vmovdqu64 zmm1, zmmword ptr [rsi + r9]
    vpcmpltud k1, zmm1, dword ptr [rdx - 4]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [rdx]{1to16}
    kandw k1, k0, k1
    mov rsi, qword ptr [rdx - 92]
    mov r9, qword ptr [rdx - 28]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rsi + 4*r9], zmm0
    mov rsi, qword ptr [rdx - 68]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rsi + 4*r9], zmm0
    kmovw esi, k1
    popcnt esi, esi
    add rsi, r9
    mov qword ptr [rdx - 28], rsi
    jmp .L177
.L179:
    mov rdi, qword ptr [rsp + 40]
    mov rax, rdi
    mov rdx, qword ptr [rsp + 128]
    imul rax, rdx
    mov rsi, qword ptr [rsp + 48]
    lea rcx, [rsi + 4*rax]
    lea r9, [rdi + 1]
    mov rax, r9
    imul rax, rdx
    lea r8, [rsi + 4*rax]
    mov rax, rdi
    shl rax, 6
    mov qword ptr [rsp + 80], rax
    mov rax, qword ptr [rsp + 120]
    mov rdx, rax
    imul rdx, r9
    shl r9, 6
    mov qword ptr [rsp + 64], r9
    imul rax, rdi
    mov edi, 12
    mov rsi, qword ptr [rsp + 216]
    mov qword ptr [rsp + 104], rsi
    xor r9d, r9d
    mov rsi, qword ptr [rsp + 224]
    mov qword ptr [rsp + 96], rsi
    mov rsi, qword ptr [rsp + 72]
    mov qword ptr [rsp + 32], rsi
    jmp .L181
.L180:
    mov rsi, qword ptr [rsp + 112]
    mov r11, rsi
    lea rdi, [rsi + 12]
    add qword ptr [rsp + 32], 48
    add qword ptr [rsp + 96], 48
    add r9, 12
    add qword ptr [rsp + 104], 1344
    cmp rdi, qword ptr [rsp + 16]
    vbroadcastss zmm11, dword ptr [rip + .K3d2aac79]
    vbroadcastss zmm10, dword ptr [rip + .K3f317200]
    ja .L102
.L181:
    mov qword ptr [rsp + 112], rdi
    mov rsi, qword ptr [rsp + 176]
    lea r11, [rsi + 4*r9]
    vbroadcastss zmm0, dword ptr [rsi + 4*r9]
    vmovaps zmmword ptr [rsp + 320], zmm0
    vmovaps zmmword ptr [rsp + 384], zmm0
    vmovaps zmmword ptr [rsp + 448], zmm0
    vmovaps zmmword ptr [rsp + 512], zmm0
    vmovaps zmmword ptr [rsp + 576], zmm0
    vmovaps zmmword ptr [rsp + 640], zmm0
    vmovaps zmmword ptr [rsp + 704], zmm0
    vmovaps zmmword ptr [rsp + 768], zmm0
    vmovaps zmmword ptr [rsp + 832], zmm0
    vmovaps zmmword ptr [rsp + 896], zmm0
    vmovaps zmmword ptr [rsp + 960], zmm0
    vmovaps zmmword ptr [rsp + 1024], zmm0
    vmovaps zmmword ptr [rsp + 1088], zmm0
    vmovaps zmmword ptr [rsp + 1152], zmm0
    vmovaps zmmword ptr [rsp + 1216], zmm0
    vmovaps zmmword ptr [rsp + 1280], zmm0
    vmovaps zmmword ptr [rsp + 1344], zmm0
    vmovaps zmmword ptr [rsp + 1408], zmm0
    vmovaps zmmword ptr [rsp + 1472], zmm0
    vmovaps zmmword ptr [rsp + 1536], zmm0
    vmovaps zmmword ptr [rsp + 1600], zmm0
    vmovaps zmmword ptr [rsp + 1664], zmm0
    vmovaps zmmword ptr [rsp + 1728], zmm0
    vmovaps zmmword ptr [rsp + 1792], zmm0
    lea rdi, [rip + .T3]
    mov rsi, qword ptr [rsp + 168]
    movsxd rsi, dword ptr [rdi + 4*rsi]
    add rsi, rdi
    jmp rsi
.L182:
    mov rsi, qword ptr [rsp + 32]
    xor edi, edi
    xor r14d, r14d
    jmp .L187
.L183:
    vxorps xmm1, xmm1, xmm1
.L184:
    vmovaps zmm2, zmm1
    lea rbx, [r11 + 4*rdi]
    lea r12, [r15 + 2*r15]
    shl r12, 4
    vbroadcastss zmm1, dword ptr [rbx + r12]
    vmovaps zmm3, zmm0
    shl r15, 6
    vsubps zmm0, zmm1, zmmword ptr [rcx + r15]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [r8 + r15]
    vfmadd213ps zmm1, zmm1, zmm2
.L185:
    vmulps zmm2, zmm0, zmm29
    vmulps zmm0, zmm1, zmm29
.L186:
    vbroadcastss zmm1, dword ptr [r11 + 4*rdi]
    vmaxps zmm2, zmm30, zmm2
    vminps zmm2, zmm31, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm10
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm27
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm19
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm7, zmm1, zmmword ptr [rcx]
    vfmadd213ps zmm6, zmm2, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vscalefps zmm2, zmm6, zmm3
    vmulps zmm2, zmm7, zmm2
    vmovaps zmmword ptr [rsp + r14 + 320], zmm2
    vmaxps zmm0, zmm30, zmm0
    vminps zmm0, zmm31, zmm0
    vmovaps zmm2, zmm5
    vfmsub213ps zmm2, zmm0, zmm4
    vaddps zmm2, zmm2, zmm4
    vfnmadd231ps zmm0, zmm2, zmm10
    vfnmadd231ps zmm0, zmm2, zmm15
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm0, zmm27
    vfmadd213ps zmm3, zmm0, zmm11
    vfmadd213ps zmm3, zmm0, zmm19
    vfmadd213ps zmm3, zmm0, zmm12
    vmulps zmm1, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm3, zmm0, zmm13
    vfmadd213ps zmm3, zmm0, zmm13
    vscalefps zmm0, zmm3, zmm2
    vmulps zmm0, zmm1, zmm0
    vmovaps zmmword ptr [rsp + r14 + 384], zmm0
    add r14, 128
    inc rdi
    add rsi, 4
    cmp r14, 1536
    je .L210
.L187:
    vmovaps zmm2, zmm28
    vmovaps zmm0, zmm28
    cmp r13, -3
    ja .L186
    mov r15d, 1
    vxorps xmm0, xmm0, xmm0
    test r13, r13
    je .L183
    mov rbx, rsi
    mov r12, qword ptr [rsp + 48]
    vxorps xmm1, xmm1, xmm1
.L188:
    vbroadcastss zmm2, dword ptr [rbx - 48]
    vsubps zmm3, zmm2, zmmword ptr [r12 + rax + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r12 + rdx + 64]
    vbroadcastss zmm6, dword ptr [rbx]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r12 + rax + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r12 + rdx + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r12, -128
    add rbx, 96
    lea r13, [r10 + r15]
    add r13, 2
    add r15, 2
    cmp r13, 1
    jne .L188
    test byte ptr [rsp], 1
    mov r13, qword ptr [rsp + 56]
    jne .L184
    jmp .L185
.L189:
    mov rsi, qword ptr [rsp + 32]
    xor edi, edi
    xor r14d, r14d
    jmp .L194
.L190:
    vxorps xmm1, xmm1, xmm1
.L191:
    vmovaps zmm2, zmm1
    lea rbx, [r11 + 4*rdi]
    lea r12, [r15 + 2*r15]
    shl r12, 4
    vbroadcastss zmm1, dword ptr [rbx + r12]
    vmovaps zmm3, zmm0
    shl r15, 6
    vsubps zmm0, zmm1, zmmword ptr [rcx + r15]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [r8 + r15]
    vfmadd213ps zmm1, zmm1, zmm2
.L192:
    vmulps zmm0, zmm0, zmm24
    vsqrtps zmm2, zmm0
    vmulps zmm0, zmm1, zmm24
    vsqrtps zmm0, zmm0
.L193:
    vbroadcastss zmm1, dword ptr [r11 + 4*rdi]
    vminps zmm2, zmm17, zmm2
    vxorps zmm3, zmm2, zmm16
    vmaxps zmm3, zmm30, zmm3
    vminps zmm3, zmm31, zmm3
    vmovaps zmm6, zmm5
    vfmsub213ps zmm6, zmm3, zmm4
    vaddps zmm6, zmm6, zmm4
    vfnmadd231ps zmm3, zmm6, zmm10
    vfnmadd231ps zmm3, zmm6, zmm15
    vmovaps zmm7, zmm8
    vfmadd213ps zmm7, zmm3, zmm27
    vfmadd213ps zmm7, zmm3, zmm11
    vfmadd213ps zmm7, zmm3, zmm19
    vfmadd213ps zmm7, zmm3, zmm12
    vmulps zmm14, zmm1, zmmword ptr [rcx]
    vfmadd213ps zmm7, zmm3, zmm13
    vfmadd213ps zmm7, zmm3, zmm13
    vscalefps zmm3, zmm7, zmm6
    vfmadd213ps zmm3, zmm2, zmm3
    vmulps zmm2, zmm14, zmm3
    vmovaps zmmword ptr [rsp + r14 + 320], zmm2
    vminps zmm0, zmm17, zmm0
    vxorps zmm2, zmm0, zmm16
    vmaxps zmm2, zmm30, zmm2
    vminps zmm2, zmm31, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm10
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm27
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm19
    vmulps zmm1, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm6, zmm2, zmm12
    vfmadd213ps zmm6, zmm2, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vscalefps zmm2, zmm6, zmm3
    vfmadd213ps zmm2, zmm0, zmm2
    vmulps zmm0, zmm1, zmm2
    vmovaps zmmword ptr [rsp + r14 + 384], zmm0
    add r14, 128
    inc rdi
    add rsi, 4
    cmp r14, 1536
    je .L210
.L194:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r13, -3
    ja .L193
    mov r15d, 1
    test r13, r13
    je .L190
    mov rbx, rsi
    mov r12, qword ptr [rsp + 48]
    vxorps xmm1, xmm1, xmm1
.L195:
    vbroadcastss zmm2, dword ptr [rbx - 48]
    vsubps zmm3, zmm2, zmmword ptr [r12 + rax + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r12 + rdx + 64]
    vbroadcastss zmm6, dword ptr [rbx]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r12 + rax + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r12 + rdx + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r12, -128
    add rbx, 96
    lea r13, [r10 + r15]
    add r13, 2
    add r15, 2
    cmp r13, 1
    jne .L195
    test byte ptr [rsp], 1
    mov r13, qword ptr [rsp + 56]
    jne .L191
    jmp .L192
.L196:
    mov rsi, qword ptr [rsp + 32]
    xor edi, edi
    xor r14d, r14d
    jmp .L201
.L197:
    vxorps xmm1, xmm1, xmm1
.L198:
    vmovaps zmm2, zmm1
    lea rbx, [r11 + 4*rdi]
    lea r12, [r15 + 2*r15]
    shl r12, 4
    vbroadcastss zmm1, dword ptr [rbx + r12]
    vmovaps zmm3, zmm0
    shl r15, 6
    vsubps zmm0, zmm1, zmmword ptr [rcx + r15]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [r8 + r15]
    vfmadd213ps zmm1, zmm1, zmm2
.L199:
    vmulps zmm0, zmm0, zmm25
    vsqrtps zmm2, zmm0
    vmulps zmm0, zmm1, zmm25
    vsqrtps zmm0, zmm0
.L200:
    vbroadcastss zmm1, dword ptr [r11 + 4*rdi]
    vminps zmm2, zmm17, zmm2
    vxorps zmm3, zmm2, zmm16
    vmaxps zmm3, zmm30, zmm3
    vminps zmm3, zmm31, zmm3
    vmovaps zmm6, zmm5
    vfmsub213ps zmm6, zmm3, zmm4
    vaddps zmm6, zmm6, zmm4
    vfnmadd231ps zmm3, zmm6, zmm10
    vfnmadd231ps zmm3, zmm6, zmm15
    vmovaps zmm7, zmm8
    vfmadd213ps zmm7, zmm3, zmm27
    vfmadd213ps zmm7, zmm3, zmm11
    vfmadd213ps zmm7, zmm3, zmm19
    vmulps zmm14, zmm1, zmmword ptr [rcx]
    vfmadd213ps zmm7, zmm3, zmm12
    vmovaps zmm15, zmm18
    vfmadd213ps zmm15, zmm2, zmm13
    vfmadd213ps zmm15, zmm2, zmm13
    vfmadd213ps zmm7, zmm3, zmm13
    vfmadd213ps zmm7, zmm3, zmm13
    vscalefps zmm2, zmm7, zmm6
    vmulps zmm2, zmm15, zmm2
    vbroadcastss zmm15, dword ptr [rip + .K35bfbe8e]
    vmulps zmm2, zmm14, zmm2
    vmovaps zmmword ptr [rsp + r14 + 320], zmm2
    vminps zmm0, zmm17, zmm0
    vxorps zmm2, zmm0, zmm16
    vmaxps zmm2, zmm30, zmm2
    vminps zmm2, zmm31, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm10
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm27
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm19
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm1, zmm1, zmmword ptr [r8]
    vmovaps zmm7, zmm18
    vfmadd213ps zmm7, zmm0, zmm13
    vfmadd213ps zmm7, zmm0, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vscalefps zmm0, zmm6, zmm3
    vmulps zmm0, zmm7, zmm0
    vmulps zmm0, zmm1, zmm0
    vmovaps zmmword ptr [rsp + r14 + 384], zmm0
    add r14, 128
    inc rdi
    add rsi, 4
    cmp r14, 1536
    je .L210
.L201:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r13, -3
    ja .L200
    mov r15d, 1
    test r13, r13
    je .L197
    mov rbx, rsi
    mov r12, qword ptr [rsp + 48]
    vxorps xmm1, xmm1, xmm1
.L202:
    vbroadcastss zmm2, dword ptr [rbx - 48]
    vsubps zmm3, zmm2, zmmword ptr [r12 + rax + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r12 + rdx + 64]
    vbroadcastss zmm6, dword ptr [rbx]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r12 + rax + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r12 + rdx + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r12, -128
    add rbx, 96
    lea r13, [r10 + r15]
    add r13, 2
    add r15, 2
    cmp r13, 1
    jne .L202
    test byte ptr [rsp], 1
    mov r13, qword ptr [rsp + 56]
    jne .L198
    jmp .L199
.L203:
    mov rsi, qword ptr [rsp + 32]
    xor edi, edi
    xor r14d, r14d
    jmp .L208
.L204:
    vxorps xmm1, xmm1, xmm1
.L205:
    vmovaps zmm2, zmm1
    lea rbx, [r11 + 4*rdi]
    lea r12, [r15 + 2*r15]
    shl r12, 4
    vbroadcastss zmm1, dword ptr [rbx + r12]
    vmovaps zmm3, zmm0
    shl r15, 6
    vsubps zmm0, zmm1, zmmword ptr [rcx + r15]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [r8 + r15]
    vfmadd213ps zmm1, zmm1, zmm2
.L206:
    vsqrtps zmm2, zmm0
    vsqrtps zmm0, zmm1
.L207:
    vbroadcastss zmm1, dword ptr [r11 + 4*rdi]
    vxorps zmm2, zmm2, zmm16
    vmaxps zmm2, zmm30, zmm2
    vminps zmm2, zmm31, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm10
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm27
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm19
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm7, zmm1, zmmword ptr [rcx]
    vfmadd213ps zmm6, zmm2, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vscalefps zmm2, zmm6, zmm3
    vmulps zmm2, zmm7, zmm2
    vmovaps zmmword ptr [rsp + r14 + 320], zmm2
    vxorps zmm0, zmm0, zmm16
    vmaxps zmm0, zmm30, zmm0
    vminps zmm0, zmm31, zmm0
    vmovaps zmm2, zmm5
    vfmsub213ps zmm2, zmm0, zmm4
    vaddps zmm2, zmm2, zmm4
    vfnmadd231ps zmm0, zmm2, zmm10
    vfnmadd231ps zmm0, zmm2, zmm15
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm0, zmm27
    vfmadd213ps zmm3, zmm0, zmm11
    vfmadd213ps zmm3, zmm0, zmm19
    vfmadd213ps zmm3, zmm0, zmm12
    vmulps zmm1, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm3, zmm0, zmm13
    vfmadd213ps zmm3, zmm0, zmm13
    vscalefps zmm0, zmm3, zmm2
    vmulps zmm0, zmm1, zmm0
    vmovaps zmmword ptr [rsp + r14 + 384], zmm0
    add r14, 128
    inc rdi
    add rsi, 4
    cmp r14, 1536
    je .L210
.L208:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r13, -3
    ja .L207
    mov r15d, 1
    test r13, r13
    je .L204
    mov rbx, rsi
    mov r12, qword ptr [rsp + 48]
    vxorps xmm1, xmm1, xmm1
.L209:
    vbroadcastss zmm2, dword ptr [rbx - 48]
    vsubps zmm3, zmm2, zmmword ptr [r12 + rax + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r12 + rdx + 64]
    vbroadcastss zmm6, dword ptr [rbx]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r12 + rax + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r12 + rdx + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r12, -128
    add rbx, 96
    lea r13, [r10 + r15]
    add r13, 2
    add r15, 2
    cmp r13, 1
    jne .L209
    test byte ptr [rsp], 1
    mov r13, qword ptr [rsp + 56]
    jne .L205
    jmp .L206
.L210:
    vmovaps zmm22, zmmword ptr [rsp + 320]
    vmovaps zmm23, zmmword ptr [rsp + 384]
    vmovaps zmm24, zmmword ptr [rsp + 448]
    vmovaps zmm25, zmmword ptr [rsp + 512]
    vmovaps zmm26, zmmword ptr [rsp + 576]
    vmovaps zmm27, zmmword ptr [rsp + 640]
    vmovaps zmm28, zmmword ptr [rsp + 704]
    vmovaps zmm29, zmmword ptr [rsp + 768]
    vmovaps zmm30, zmmword ptr [rsp + 832]
    vmovaps zmm31, zmmword ptr [rsp + 896]
    vmovaps zmm1, zmmword ptr [rsp + 960]
    vmovaps zmm16, zmmword ptr [rsp + 1024]
    vmovaps zmm18, zmmword ptr [rsp + 1088]
    vmovaps zmm14, zmmword ptr [rsp + 1152]
    vmovaps zmm6, zmmword ptr [rsp + 1216]
    vmovaps zmm7, zmmword ptr [rsp + 1280]
    vmovaps zmm0, zmmword ptr [rsp + 1344]
    vmovaps zmm19, zmmword ptr [rsp + 1408]
    vmovaps zmm17, zmmword ptr [rsp + 1472]
    vmovaps zmm15, zmmword ptr [rsp + 1536]
    vmovaps zmm20, zmmword ptr [rsp + 1600]
    vmovaps zmm21, zmmword ptr [rsp + 1664]
    vmovaps zmm2, zmmword ptr [rsp + 1728]
    vmovaps zmm3, zmmword ptr [rsp + 1792]
    mov r11, qword ptr [rsp + 8]
    test r11, r11
    je .L212
    mov rsi, qword ptr [rsp + 248]
    mov rdi, qword ptr [rsp + 96]
.L211:
    vmovups zmm9, zmmword ptr [rsi + rax + 64]
    vmovups zmm10, zmmword ptr [rsi + rdx + 64]
    vbroadcastss zmm11, dword ptr [rdi - 44]
    vfnmadd231ps zmm22, zmm11, zmm9
    vfnmadd231ps zmm23, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdi - 40]
    vfnmadd231ps zmm24, zmm11, zmm9
    vfnmadd231ps zmm25, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdi - 36]
    vfnmadd231ps zmm26, zmm11, zmm9
    vfnmadd231ps zmm27, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdi - 32]
    vfnmadd231ps zmm28, zmm11, zmm9
    vfnmadd231ps zmm29, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdi - 28]
    vfnmadd231ps zmm30, zmm11, zmm9
    vfnmadd231ps zmm31, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdi - 24]
    vfnmadd231ps zmm1, zmm11, zmm9
    vfnmadd231ps zmm16, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdi - 20]
    vfnmadd231ps zmm18, zmm11, zmm9
    vfnmadd231ps zmm14, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdi - 16]
    vfnmadd231ps zmm6, zmm11, zmm9
    vfnmadd231ps zmm7, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdi - 12]
    vfnmadd231ps zmm0, zmm11, zmm9
    vfnmadd231ps zmm19, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdi - 8]
    vfnmadd231ps zmm17, zmm11, zmm9
    vfnmadd231ps zmm15, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdi - 4]
    vfnmadd231ps zmm20, zmm11, zmm9
    vfnmadd231ps zmm21, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdi]
    vfnmadd231ps zmm2, zmm11, zmm9
    vfnmadd231ps zmm3, zmm11, zmm10
    add rdi, 48
    add rsi, 64
    dec r11
    jne .L211
.L212:
    vmovaps zmmword ptr [rsp + 320], zmm22
    vmovaps zmmword ptr [rsp + 384], zmm23
    vmovaps zmmword ptr [rsp + 448], zmm24
    vmovaps zmmword ptr [rsp + 512], zmm25
    vmovaps zmmword ptr [rsp + 576], zmm26
    vmovaps zmmword ptr [rsp + 640], zmm27
    vmovaps zmmword ptr [rsp + 704], zmm28
    vmovaps zmmword ptr [rsp + 768], zmm29
    vmovaps zmmword ptr [rsp + 832], zmm30
    vmovaps zmmword ptr [rsp + 896], zmm31
    vmovaps zmmword ptr [rsp + 960], zmm1
    vmovaps zmmword ptr [rsp + 1024], zmm16
    vmovaps zmmword ptr [rsp + 1088], zmm18
    vmovaps zmmword ptr [rsp + 1152], zmm14
    vmovaps zmmword ptr [rsp + 1216], zmm6
    vmovaps zmmword ptr [rsp + 1280], zmm7
    vmovaps zmmword ptr [rsp + 1344], zmm0
    vmovaps zmmword ptr [rsp + 1408], zmm19
    vmovaps zmmword ptr [rsp + 1472], zmm17
    vmovaps zmmword ptr [rsp + 1536], zmm15
    vmovaps zmmword ptr [rsp + 1600], zmm20
    vmovaps zmmword ptr [rsp + 1664], zmm21
    vmovaps zmmword ptr [rsp + 1728], zmm2
    vmovaps zmmword ptr [rsp + 1792], zmm3
    cmp qword ptr [rsp + 16], r9
    vbroadcastss zmm28, dword ptr [rip + .K80000000]
    vbroadcastss zmm29, dword ptr [rip + .Kbf000000]
    vbroadcastss zmm30, dword ptr [rip + .Kc2d00000]
    vbroadcastss zmm31, dword ptr [rip + .K42b20000]
    vbroadcastss zmm21, dword ptr [rip + .Kbf317200]
    vbroadcastss zmm20, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss zmm27, dword ptr [rip + .K3c091d11]
    vbroadcastss zmm19, dword ptr [rip + .K3e2aaa49]
    vbroadcastss zmm26, dword ptr [rip + .K7fffffff]
    vbroadcastss zmm16, dword ptr [rip + .K80000000]
    vbroadcastss zmm24, dword ptr [rip + .K40400000]
    vbroadcastss zmm17, dword ptr [rip + .K42d20000]
    vbroadcastss zmm25, dword ptr [rip + .K40a00000]
    vbroadcastss zmm18, dword ptr [rip + .K3eaaaaab]
    vbroadcastss zmm15, dword ptr [rip + .K35bfbe8e]
    je .L180
    mov esi, 64
    mov rdi, qword ptr [rsp + 104]
    mov r11, qword ptr [rsp + 16]
    jmp .L214
.L213:
    dec r11
    add rdi, 112
    sub rsi, -128
    cmp r9, r11
    je .L180
.L214:
    cmp rsi, 1600
    je .L180
    vandps zmm0, zmm26, zmmword ptr [rsp + rsi + 256]
    vminps zmm0, zmm13, zmm0
    vbroadcastss zmm1, dword ptr [rdi - 12]
    vcmpgt_oqps k0, zmm0, zmm1
    kortestw k0, k0
    je .L215
    mov rbx, qword ptr [rsp + 24]
    mov r14, qword ptr [rsp + 80]
    vmovdqu64 zmm1, zmmword ptr [rbx + r14]
    vpcmpltud k1, zmm1, dword ptr [rdi - 4]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [rdi]{1to16}
    kandw k1, k0, k1
    mov rbx, qword ptr [rdi - 92]
    mov r14, qword ptr [rdi - 28]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rbx + 4*r14], zmm0
    mov rbx, qword ptr [rdi - 68]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rbx + 4*r14], zmm0
    kmovw ebx, k1
    popcnt ebx, ebx
    add rbx, r14
    mov qword ptr [rdi - 28], rbx
    vbroadcastss zmm1, dword ptr [rdi - 12]
.L215:
    vandps zmm0, zmm26, zmmword ptr [rsp + rsi + 320]
    vminps zmm0, zmm13, zmm0
    vcmpgt_oqps k0, zmm0, zmm1
    kortestw k0, k0
    je .L213
    mov rbx, qword ptr [rsp + 24]
    mov r14, qword ptr [rsp + 64]
    vmovdqu64 zmm1, zmmword ptr [rbx + r14]
    vpcmpltud k1, zmm1, dword ptr [rdi - 4]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [rdi]{1to16}
    kandw k1, k0, k1
    mov rbx, qword ptr [rdi - 92]
    mov r14, qword ptr [rdi - 28]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rbx + 4*r14], zmm0
    mov rbx, qword ptr [rdi - 68]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rbx + 4*r14], zmm0
    kmovw ebx, k1
    popcnt ebx, ebx
    add rbx, r14
    mov qword ptr [rdi - 28], rbx
    jmp .L213
.L216:
    mov rax, qword ptr [rsp + 40]
.L217:
    lea rsp, [rbp - 40]
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L218:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L9 .L15 .L11 .L13
.T1: jump .L105 .L126 .L112 .L119
.T2: jump .L150 .L168 .L156 .L162
.T3: jump .L182 .L203 .L189 .L196
.K35bfbe8e = .long 0x35bfbe8e ; 1.4286068e-6
.K3ab511e8 = .long 0x3ab511e8 ; 1.381454e-3
.K3c091d11 = .long 0x3c091d11 ; 8.368746e-3
.K3d2aac79 = .long 0x3d2aac79 ; 4.166839e-2
.K3e2aaa49 = .long 0x3e2aaa49 ; 1.6666521e-1
.K3eaaaaab = .long 0x3eaaaaab ; 3.3333334e-1
.K3efffffe = .long 0x3efffffe ; 4.9999994e-1
.K3f317200 = .long 0x3f317200 ; 6.9314575e-1
.K3f800000 = .long 0x3f800000 ; 1e0
.K3fb8aa3b = .long 0x3fb8aa3b ; 1.442695e0
.K40400000 = .long 0x40400000 ; 3e0
.K40a00000 = .long 0x40a00000 ; 5e0
.K42b20000 = .long 0x42b20000 ; 8.9e1
.K42d20000 = .long 0x42d20000 ; 1.05e2
.K7fffffff = .long 0x7fffffff ; NaN
.K80000000 = .long 0x80000000 ; -0e0
.Kb5bfbe8e = .long 0xb5bfbe8e ; -1.4286068e-6
.Kbf000000 = .long 0xbf000000 ; -5e-1
.Kbf317200 = .long 0xbf317200 ; -6.9314575e-1
.Kc2d00000 = .long 0xc2d00000 ; -1.04e2
.Kcb400000 = .long 0xcb400000 ; -1.2582912e7
