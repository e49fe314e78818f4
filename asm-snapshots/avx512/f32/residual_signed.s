; avx512/f32/residual_signed
rhotree_kernels::arch::avx512::f32::residual_signed:
    push rbp
    mov rbp, rsp
    push r15
    push r14
    push r13
    push r12
    push rbx
    and rsp, -64
    sub rsp, 1920
    mov qword ptr [rsp + 112], rsi
    mov rcx, qword ptr [rdi + 32]
    mov rbx, qword ptr [rdi + 40]
    mov qword ptr [rsp], rcx
    mov rsi, rcx
    add rsi, rbx
    mov rax, -1
    cmovb rsi, rax
    inc rsi
    cmove rsi, rax
    shl rsi, 4
    je .L199
    mov rcx, qword ptr [rdi + 24]
    mov rax, rcx
    or rax, rsi
    shr rax, 32
    je .L0
    mov rax, rcx
    xor edx, edx
    div rsi
    mov rdx, rax
    mov qword ptr [rsp + 96], rsi
    cmp rsi, rcx
    jbe .L2
    jmp .L1
.L0:
    mov eax, ecx
    xor edx, edx
    div esi
    mov edx, eax
    mov qword ptr [rsp + 96], rsi
    cmp rsi, rcx
    jbe .L2
.L1:
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
    mov rax, rdx
    shl rax, 4
    mov qword ptr [rsp + 8], rax
    mov r11, qword ptr [rdi + 48]
    mov rsi, qword ptr [rdi]
    mov r8, qword ptr [rdi + 16]
    movzx eax, byte ptr [rdi + 56]
    mov dword ptr [rsp + 196], eax
    mov rcx, qword ptr [rsp]
    lea r14, [rcx - 1]
    mov rax, rcx
    inc rax
    mov rdi, -1
    cmovne rdi, rax
    shl rdi, 6
    mov qword ptr [rsp + 216], rdi
    mov rax, rdx
    shl rax, 6
    mov qword ptr [rsp + 40], rax
    mov r13, rcx
    and r13, -2
    neg r13
    cmp rcx, -2
    mov rdi, -2
    cmovb rdi, rcx
    lea rax, [rdi + 2*rdi]
    shl rax, 4
    lea rcx, [rax + rsi]
    add rcx, 92
    mov qword ptr [rsp + 208], rcx
    shl rdi, 6
    add rdi, r8
    mov qword ptr [rsp + 232], rdi
    vbroadcastss zmm29, dword ptr [rip + .K80000000]
    vbroadcastss zmm30, dword ptr [rip + .Kbf000000]
    vbroadcastss zmm31, dword ptr [rip + .Kc2d00000]
    vbroadcastss zmm27, dword ptr [rip + .K42b20000]
    vbroadcastss zmm4, dword ptr [rip + .Kcb400000]
    vbroadcastss zmm5, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss zmm28, dword ptr [rip + .Kbf317200]
    vbroadcastss zmm20, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss zmm8, dword ptr [rip + .K3ab511e8]
    vbroadcastss zmm26, dword ptr [rip + .K3c091d11]
    vbroadcastss zmm11, dword ptr [rip + .K3d2aac79]
    vbroadcastss zmm19, dword ptr [rip + .K3e2aaa49]
    vbroadcastss zmm12, dword ptr [rip + .K3efffffe]
    vbroadcastss zmm13, dword ptr [rip + .K3f800000]
    vbroadcastss zmm25, dword ptr [rip + .K80000000]
    vbroadcastss zmm23, dword ptr [rip + .K40400000]
    vbroadcastss zmm16, dword ptr [rip + .K42d20000]
    vbroadcastss zmm24, dword ptr [rip + .K40a00000]
    vbroadcastss zmm17, dword ptr [rip + .K3eaaaaab]
    vbroadcastss zmm18, dword ptr [rip + .K3f317200]
    vbroadcastss zmm10, dword ptr [rip + .K35bfbe8e]
    lea rax, [rax + rsi + 60]
    mov qword ptr [rsp + 224], rax
    mov rax, qword ptr [rsp + 96]
    lea rax, [4*rax]
    mov qword ptr [rsp + 104], rax
    lea rax, [rsi + 96]
    mov qword ptr [rsp + 64], rax
    mov qword ptr [rsp + 48], r8
    lea rax, [r8 + 128]
    mov qword ptr [rsp + 200], rax
    lea rax, [rsi + 100]
    mov qword ptr [rsp + 136], rax
    lea rax, [rsi + 104]
    mov qword ptr [rsp + 128], rax
    mov qword ptr [rsp + 144], rsi
    lea rax, [rsi + 108]
    mov qword ptr [rsp + 120], rax
    xor eax, eax
    mov qword ptr [rsp + 152], rbx
    mov qword ptr [rsp + 168], rdx
    mov qword ptr [rsp + 184], r11
    jmp .L4
.L3:
    mov rdx, qword ptr [rsp + 168]
    mov rcx, qword ptr [rsp + 16]
    mov rax, rcx
    cmp rcx, rdx
    jae .L1
.L4:
    lea rsi, [rax + 2]
    mov ecx, dword ptr [rsp + 196]
    mov qword ptr [rsp + 160], rcx
    cmp rsi, rdx
    mov qword ptr [rsp + 80], rax
    jbe .L97
    cmp r11, 12
    jae .L134
    xor edi, edi
.L5:
    cmp rdi, r11
    jae .L133
    mov rax, qword ptr [rsp + 96]
    mov rdx, qword ptr [rsp + 80]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 48]
    lea r12, [rcx + 4*rax]
    mov rax, rdx
    shl rax, 6
    add rax, qword ptr [rsp + 112]
    mov rsi, qword ptr [rsp + 104]
    imul rsi, rdx
    mov rcx, qword ptr [rsp + 200]
    lea rdx, [rcx + rsi]
    mov qword ptr [rsp + 88], rdx
    lea rdx, [rcx + rsi]
    mov qword ptr [rsp + 56], rdx
    lea rdx, [rcx + rsi]
    mov qword ptr [rsp + 24], rdx
    lea rdx, [rcx + rsi]
    mov qword ptr [rsp + 16], rdx
    lea rdx, [rcx + rsi]
    mov qword ptr [rsp + 176], rdx
    lea rdx, [rcx + rsi]
    mov qword ptr [rsp + 312], rdx
    lea rdx, [rcx + rsi]
    mov qword ptr [rsp + 304], rdx
    lea rdx, [rcx + rsi]
    mov qword ptr [rsp + 296], rdx
    lea rdx, [rcx + rsi]
    mov qword ptr [rsp + 288], rdx
    lea rdx, [rcx + rsi]
    mov qword ptr [rsp + 280], rdx
    lea rdx, [rcx + rsi]
    mov qword ptr [rsp + 272], rdx
    lea rdx, [rcx + rsi]
    mov qword ptr [rsp + 264], rdx
    lea rdx, [rcx + rsi]
    mov qword ptr [rsp + 256], rdx
    lea rdx, [rcx + rsi]
    mov qword ptr [rsp + 248], rdx
    lea rdx, [rcx + rsi]
    mov qword ptr [rsp + 240], rdx
    add rsi, rcx
    mov qword ptr [rsp + 72], rsi
    mov rcx, qword ptr [rsp + 216]
    add rcx, r12
    mov qword ptr [rsp + 32], rcx
    jmp .L7
.L6:
    add rdi, 4
    cmp rdi, r11
    jae .L133
.L7:
    cmp rdi, 8
    mov r15d, 8
    mov r9, rdi
    cmovb r15, rdi
    lea r10d, [4*r15]
    mov rdx, qword ptr [rsp + 144]
    lea rcx, [rdx + r10]
    vbroadcastss zmm21, dword ptr [rdx + r10]
    lea rsi, [rip + .T0]
    mov rdx, qword ptr [rsp + 160]
    movsxd rdx, dword ptr [rsi + 4*rdx]
    add rdx, rsi
    jmp rdx
.L8:
    vmovaps zmm0, zmm29
    cmp r14, -3
    ja .L57
    test r14, r14
    je .L54
    mov rdx, qword ptr [rsp + 64]
    lea rsi, [rdx + r10]
    vxorps xmm0, xmm0, xmm0
    mov edx, 1
    mov r8, qword ptr [rsp + 256]
.L9:
    vbroadcastss zmm1, dword ptr [rsi - 48]
    vsubps zmm1, zmm1, zmmword ptr [r8 - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [rsi]
    vsubps zmm0, zmm0, zmmword ptr [r8]
    vfmadd213ps zmm0, zmm0, zmm1
    sub r8, -128
    add rsi, 96
    lea rdi, [rdx + r13]
    add rdi, 2
    add rdx, 2
    cmp rdi, 1
    jne .L9
    test byte ptr [rsp], 1
    jne .L55
    jmp .L56
.L10:
    vxorps xmm0, xmm0, xmm0
    vxorps xmm1, xmm1, xmm1
    cmp r14, -3
    ja .L19
    test r14, r14
    je .L16
    mov rdx, qword ptr [rsp + 64]
    lea rsi, [rdx + r10]
    mov edx, 1
    mov r8, qword ptr [rsp + 176]
.L11:
    vbroadcastss zmm2, dword ptr [rsi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rsi]
    vsubps zmm1, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add rsi, 96
    lea rdi, [rdx + r13]
    add rdi, 2
    add rdx, 2
    cmp rdi, 1
    jne .L11
    test byte ptr [rsp], 1
    jne .L17
    jmp .L18
.L12:
    vxorps xmm0, xmm0, xmm0
    vxorps xmm1, xmm1, xmm1
    cmp r14, -3
    ja .L38
    test r14, r14
    je .L35
    mov rdx, qword ptr [rsp + 64]
    lea rsi, [rdx + r10]
    mov edx, 1
    mov r8, qword ptr [rsp + 88]
.L13:
    vbroadcastss zmm2, dword ptr [rsi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rsi]
    vsubps zmm1, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add rsi, 96
    lea rdi, [rdx + r13]
    add rdi, 2
    add rdx, 2
    cmp rdi, 1
    jne .L13
    test byte ptr [rsp], 1
    jne .L36
    jmp .L37
.L14:
    vxorps xmm0, xmm0, xmm0
    vxorps xmm1, xmm1, xmm1
    cmp r14, -3
    ja .L62
    test r14, r14
    je .L59
    mov rdx, qword ptr [rsp + 64]
    lea rsi, [rdx + r10]
    mov edx, 1
    mov r8, qword ptr [rsp + 288]
.L15:
    vbroadcastss zmm2, dword ptr [rsi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rsi]
    vsubps zmm1, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add rsi, 96
    lea rdi, [rdx + r13]
    add rdi, 2
    add rdx, 2
    cmp rdi, 1
    jne .L15
    test byte ptr [rsp], 1
    jne .L60
    jmp .L61
.L16:
    mov edx, 1
.L17:
    vmovaps zmm2, zmm1
    lea rsi, [rdx + 2*rdx]
    shl rsi, 4
    vbroadcastss zmm1, dword ptr [rcx + rsi]
    shl rdx, 6
    vsubps zmm1, zmm1, zmmword ptr [r12 + rdx]
    vfmadd213ps zmm1, zmm1, zmm2
.L18:
    vmulps zmm1, zmm1, zmm23
    vsqrtps zmm1, zmm1
.L19:
    vminps zmm22, zmm16, zmm1
    vxorps zmm1, zmm22, zmm25
    vmaxps zmm1, zmm31, zmm1
    vminps zmm23, zmm27, zmm1
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm23, zmm5
    vaddps zmm24, zmm1, zmm4
    vfmadd231ps zmm23, zmm24, zmm28
    vfmadd231ps zmm23, zmm24, zmm20
    vmovaps zmm25, zmm8
    vfmadd213ps zmm25, zmm23, zmm26
    vfmadd213ps zmm25, zmm23, zmm11
    vfmadd213ps zmm25, zmm23, zmm19
    vfmadd213ps zmm25, zmm23, zmm12
    cmp r14, -3
    ja .L24
    test r14, r14
    je .L21
    mov rdx, qword ptr [rsp + 136]
    lea rsi, [rdx + r10]
    vxorps xmm0, xmm0, xmm0
    mov edx, 1
    mov r8, qword ptr [rsp + 312]
.L20:
    vbroadcastss zmm1, dword ptr [rsi - 48]
    vsubps zmm1, zmm1, zmmword ptr [r8 - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [rsi]
    vsubps zmm0, zmm0, zmmword ptr [r8]
    vfmadd213ps zmm0, zmm0, zmm1
    sub r8, -128
    add rsi, 96
    lea rdi, [rdx + r13]
    add rdi, 2
    add rdx, 2
    cmp rdi, 1
    jne .L20
    test byte ptr [rsp], 1
    jne .L22
    jmp .L23
.L21:
    vxorps xmm0, xmm0, xmm0
    mov edx, 1
.L22:
    vmovaps zmm1, zmm0
    lea rsi, [rcx + 4]
    lea rdi, [rdx + 2*rdx]
    shl rdi, 4
    vbroadcastss zmm0, dword ptr [rsi + rdi]
    shl rdx, 6
    vsubps zmm0, zmm0, zmmword ptr [r12 + rdx]
    vfmadd213ps zmm0, zmm0, zmm1
.L23:
    vmulps zmm0, zmm0, dword ptr [rip + .K40400000]{1to16}
    vsqrtps zmm0, zmm0
.L24:
    vminps zmm0, zmm16, zmm0
    vxorps zmm1, zmm0, dword ptr [rip + .K80000000]{1to16}
    vmaxps zmm1, zmm31, zmm1
    vminps zmm1, zmm27, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm1, zmm2, zmm28
    vfmadd231ps zmm1, zmm2, zmm20
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm1, zmm26
    vfmadd213ps zmm3, zmm1, zmm11
    vfmadd213ps zmm3, zmm1, zmm19
    vfmadd213ps zmm3, zmm1, zmm12
    vxorps xmm6, xmm6, xmm6
    vxorps xmm7, xmm7, xmm7
    cmp r14, -3
    ja .L29
    test r14, r14
    je .L26
    mov rdx, qword ptr [rsp + 128]
    lea rsi, [rdx + r10]
    mov edx, 1
    mov r8, qword ptr [rsp + 304]
.L25:
    vbroadcastss zmm9, dword ptr [rsi - 48]
    vsubps zmm9, zmm9, zmmword ptr [r8 - 64]
    vfmadd213ps zmm9, zmm9, zmm7
    vbroadcastss zmm7, dword ptr [rsi]
    vsubps zmm7, zmm7, zmmword ptr [r8]
    vfmadd213ps zmm7, zmm7, zmm9
    sub r8, -128
    add rsi, 96
    lea rdi, [rdx + r13]
    add rdi, 2
    add rdx, 2
    cmp rdi, 1
    jne .L25
    test byte ptr [rsp], 1
    jne .L27
    jmp .L28
.L26:
    mov edx, 1
.L27:
    vmovaps zmm9, zmm7
    lea rsi, [rcx + 8]
    lea rdi, [rdx + 2*rdx]
    shl rdi, 4
    vbroadcastss zmm7, dword ptr [rsi + rdi]
    shl rdx, 6
    vsubps zmm7, zmm7, zmmword ptr [r12 + rdx]
    vfmadd213ps zmm7, zmm7, zmm9
.L28:
    vmulps zmm7, zmm7, dword ptr [rip + .K40400000]{1to16}
    vsqrtps zmm7, zmm7
.L29:
    vmulps zmm18, zmm21, zmmword ptr [r12]
    vbroadcastss zmm9, dword ptr [rcx + 4]
    vmulps zmm15, zmm9, zmmword ptr [r12]
    vbroadcastss zmm9, dword ptr [rcx + 8]
    vminps zmm14, zmm16, zmm7
    vxorps zmm7, zmm14, dword ptr [rip + .K80000000]{1to16}
    vmaxps zmm7, zmm31, zmm7
    vminps zmm16, zmm27, zmm7
    vmovaps zmm7, zmm4
    vfmsub231ps zmm7, zmm16, zmm5
    vaddps zmm17, zmm7, zmm4
    vfmadd231ps zmm16, zmm17, zmm28
    vfmadd231ps zmm16, zmm17, zmm20
    vmovaps zmm19, zmm8
    vfmadd213ps zmm19, zmm16, zmm26
    vfmadd213ps zmm19, zmm16, zmm11
    vfmadd213ps zmm19, zmm16, dword ptr [rip + .K3e2aaa49]{1to16}
    vmulps zmm20, zmm9, zmmword ptr [r12]
    vfmadd213ps zmm19, zmm16, zmm12
    vbroadcastss zmm7, dword ptr [rcx + 12]
    cmp r14, -3
    ja .L34
    test r14, r14
    je .L31
    mov rdx, qword ptr [rsp + 120]
    lea rsi, [rdx + r10]
    vxorps xmm6, xmm6, xmm6
    mov edx, 1
    mov r8, qword ptr [rsp + 296]
.L30:
    vbroadcastss zmm9, dword ptr [rsi - 48]
    vsubps zmm9, zmm9, zmmword ptr [r8 - 64]
    vfmadd213ps zmm9, zmm9, zmm6
    vbroadcastss zmm6, dword ptr [rsi]
    vsubps zmm6, zmm6, zmmword ptr [r8]
    vfmadd213ps zmm6, zmm6, zmm9
    sub r8, -128
    add rsi, 96
    lea rdi, [rdx + r13]
    add rdi, 2
    add rdx, 2
    cmp rdi, 1
    jne .L30
    test byte ptr [rsp], 1
    jne .L32
    jmp .L33
.L31:
    vxorps xmm6, xmm6, xmm6
    mov edx, 1
.L32:
    vmovaps zmm9, zmm6
    add rcx, 12
    lea rsi, [rdx + 2*rdx]
    shl rsi, 4
    vbroadcastss zmm6, dword ptr [rcx + rsi]
    shl rdx, 6
    vsubps zmm6, zmm6, zmmword ptr [r12 + rdx]
    vfmadd213ps zmm6, zmm6, zmm9
.L33:
    vmulps zmm6, zmm6, dword ptr [rip + .K40400000]{1to16}
    vsqrtps zmm6, zmm6
.L34:
    vfmadd213ps zmm25, zmm23, zmm13
    vfmadd213ps zmm25, zmm23, zmm13
    vscalefps zmm9, zmm25, zmm24
    vfmadd213ps zmm9, zmm22, zmm9
    vmulps zmm21, zmm18, zmm9
    vfmadd213ps zmm3, zmm1, zmm13
    vfmadd213ps zmm3, zmm1, zmm13
    vscalefps zmm1, zmm3, zmm2
    vfmadd213ps zmm1, zmm0, zmm1
    vmulps zmm22, zmm15, zmm1
    vfmadd213ps zmm19, zmm16, zmm13
    vfmadd213ps zmm19, zmm16, zmm13
    vscalefps zmm0, zmm19, zmm17
    vfmadd213ps zmm0, zmm14, zmm0
    vmulps zmm0, zmm20, zmm0
    vbroadcastss zmm16, dword ptr [rip + .K42d20000]
    vminps zmm1, zmm16, zmm6
    vbroadcastss zmm25, dword ptr [rip + .K80000000]
    vxorps zmm2, zmm1, zmm25
    vmaxps zmm2, zmm31, zmm2
    vminps zmm2, zmm27, zmm2
    vmovaps zmm3, zmm4
    vfmsub231ps zmm3, zmm2, zmm5
    vaddps zmm3, zmm3, zmm4
    vfmadd231ps zmm2, zmm3, zmm28
    vbroadcastss zmm20, dword ptr [rip + .Kb5bfbe8e]
    vfmadd231ps zmm2, zmm3, zmm20
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm26
    vfmadd213ps zmm6, zmm2, zmm11
    vbroadcastss zmm19, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps zmm6, zmm2, zmm19
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm7, zmm7, zmmword ptr [r12]
    vfmadd213ps zmm6, zmm2, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vscalefps zmm2, zmm6, zmm3
    vfmadd213ps zmm2, zmm1, zmm2
    vmulps zmm1, zmm7, zmm2
    jmp .L93
.L35:
    mov edx, 1
.L36:
    vmovaps zmm2, zmm1
    lea rsi, [rdx + 2*rdx]
    shl rsi, 4
    vbroadcastss zmm1, dword ptr [rcx + rsi]
    shl rdx, 6
    vsubps zmm1, zmm1, zmmword ptr [r12 + rdx]
    vfmadd213ps zmm1, zmm1, zmm2
.L37:
    vmulps zmm1, zmm1, zmm24
    vsqrtps zmm1, zmm1
.L38:
    vminps zmm23, zmm16, zmm1
    vxorps zmm1, zmm23, zmm25
    vmaxps zmm1, zmm31, zmm1
    vminps zmm22, zmm27, zmm1
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm22, zmm5
    vaddps zmm24, zmm1, zmm4
    vfmadd231ps zmm22, zmm24, zmm28
    vfmadd231ps zmm22, zmm24, zmm20
    vmovaps zmm25, zmm8
    vfmadd213ps zmm25, zmm22, zmm26
    vfmadd213ps zmm25, zmm22, zmm11
    vfmadd213ps zmm25, zmm22, zmm19
    vfmadd213ps zmm25, zmm22, zmm12
    vmovaps zmm26, zmm13
    vfmadd231ps zmm26, zmm23, zmm17
    cmp r14, -3
    ja .L43
    test r14, r14
    je .L40
    mov rdx, qword ptr [rsp + 136]
    lea rsi, [rdx + r10]
    vxorps xmm0, xmm0, xmm0
    mov edx, 1
    mov r8, qword ptr [rsp + 56]
.L39:
    vbroadcastss zmm1, dword ptr [rsi - 48]
    vsubps zmm1, zmm1, zmmword ptr [r8 - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [rsi]
    vsubps zmm0, zmm0, zmmword ptr [r8]
    vfmadd213ps zmm0, zmm0, zmm1
    sub r8, -128
    add rsi, 96
    lea rdi, [rdx + r13]
    add rdi, 2
    add rdx, 2
    cmp rdi, 1
    jne .L39
    test byte ptr [rsp], 1
    jne .L41
    jmp .L42
.L40:
    vxorps xmm0, xmm0, xmm0
    mov edx, 1
.L41:
    vmovaps zmm1, zmm0
    lea rsi, [rcx + 4]
    lea rdi, [rdx + 2*rdx]
    shl rdi, 4
    vbroadcastss zmm0, dword ptr [rsi + rdi]
    shl rdx, 6
    vsubps zmm0, zmm0, zmmword ptr [r12 + rdx]
    vfmadd213ps zmm0, zmm0, zmm1
.L42:
    vmulps zmm0, zmm0, dword ptr [rip + .K40a00000]{1to16}
    vsqrtps zmm0, zmm0
.L43:
    vminps zmm1, zmm16, zmm0
    vxorps zmm0, zmm1, dword ptr [rip + .K80000000]{1to16}
    vmaxps zmm0, zmm31, zmm0
    vminps zmm0, zmm27, zmm0
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm0, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm0, zmm2, zmm28
    vfmadd231ps zmm0, zmm2, zmm20
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm0, dword ptr [rip + .K3c091d11]{1to16}
    vfmadd213ps zmm3, zmm0, zmm11
    vfmadd213ps zmm3, zmm0, zmm19
    vfmadd213ps zmm3, zmm0, zmm12
    vmovaps zmm6, zmm13
    vfmadd231ps zmm6, zmm1, zmm17
    vxorps xmm7, xmm7, xmm7
    vxorps xmm14, xmm14, xmm14
    cmp r14, -3
    ja .L48
    test r14, r14
    je .L45
    mov rdx, qword ptr [rsp + 128]
    lea rsi, [rdx + r10]
    mov edx, 1
    mov r8, qword ptr [rsp + 24]
.L44:
    vbroadcastss zmm9, dword ptr [rsi - 48]
    vsubps zmm9, zmm9, zmmword ptr [r8 - 64]
    vfmadd213ps zmm9, zmm9, zmm14
    vbroadcastss zmm10, dword ptr [rsi]
    vsubps zmm14, zmm10, zmmword ptr [r8]
    vfmadd213ps zmm14, zmm14, zmm9
    sub r8, -128
    add rsi, 96
    lea rdi, [rdx + r13]
    add rdi, 2
    add rdx, 2
    cmp rdi, 1
    jne .L44
    test byte ptr [rsp], 1
    jne .L46
    jmp .L47
.L45:
    mov edx, 1
.L46:
    vmovaps zmm9, zmm14
    lea rsi, [rcx + 8]
    lea rdi, [rdx + 2*rdx]
    shl rdi, 4
    vbroadcastss zmm10, dword ptr [rsi + rdi]
    shl rdx, 6
    vsubps zmm14, zmm10, zmmword ptr [r12 + rdx]
    vfmadd213ps zmm14, zmm14, zmm9
.L47:
    vmulps zmm9, zmm14, dword ptr [rip + .K40a00000]{1to16}
    vsqrtps zmm14, zmm9
.L48:
    vmulps zmm19, zmm21, zmmword ptr [r12]
    vbroadcastss zmm9, dword ptr [rcx + 4]
    vmulps zmm15, zmm9, zmmword ptr [r12]
    vbroadcastss zmm9, dword ptr [rcx + 8]
    vminps zmm17, zmm16, zmm14
    vxorps zmm10, zmm17, dword ptr [rip + .K80000000]{1to16}
    vmaxps zmm10, zmm31, zmm10
    vminps zmm16, zmm27, zmm10
    vmovaps zmm10, zmm4
    vfmsub231ps zmm10, zmm16, zmm5
    vaddps zmm18, zmm10, zmm4
    vfmadd231ps zmm16, zmm18, zmm28
    vfmadd231ps zmm16, zmm18, zmm20
    vmovaps zmm20, zmm8
    vfmadd213ps zmm20, zmm16, dword ptr [rip + .K3c091d11]{1to16}
    vfmadd213ps zmm20, zmm16, zmm11
    vfmadd213ps zmm20, zmm16, dword ptr [rip + .K3e2aaa49]{1to16}
    vfmadd213ps zmm20, zmm16, zmm12
    vmovaps zmm27, zmm13
    vmulps zmm28, zmm9, zmmword ptr [r12]
    vfmadd231ps zmm27, zmm17, dword ptr [rip + .K3eaaaaab]{1to16}
    vbroadcastss zmm14, dword ptr [rcx + 12]
    cmp r14, -3
    ja .L53
    test r14, r14
    je .L50
    mov rdx, qword ptr [rsp + 120]
    lea rsi, [rdx + r10]
    vxorps xmm7, xmm7, xmm7
    mov edx, 1
    mov r8, qword ptr [rsp + 16]
.L49:
    vbroadcastss zmm9, dword ptr [rsi - 48]
    vsubps zmm9, zmm9, zmmword ptr [r8 - 64]
    vfmadd213ps zmm9, zmm9, zmm7
    vbroadcastss zmm7, dword ptr [rsi]
    vsubps zmm7, zmm7, zmmword ptr [r8]
    vfmadd213ps zmm7, zmm7, zmm9
    sub r8, -128
    add rsi, 96
    lea rdi, [rdx + r13]
    add rdi, 2
    add rdx, 2
    cmp rdi, 1
    jne .L49
    test byte ptr [rsp], 1
    jne .L51
    jmp .L52
.L50:
    vxorps xmm7, xmm7, xmm7
    mov edx, 1
.L51:
    vmovaps zmm9, zmm7
    add rcx, 12
    lea rsi, [rdx + 2*rdx]
    shl rsi, 4
    vbroadcastss zmm7, dword ptr [rcx + rsi]
    shl rdx, 6
    vsubps zmm7, zmm7, zmmword ptr [r12 + rdx]
    vfmadd213ps zmm7, zmm7, zmm9
.L52:
    vmulps zmm7, zmm7, dword ptr [rip + .K40a00000]{1to16}
    vsqrtps zmm7, zmm7
.L53:
    vfmadd213ps zmm26, zmm23, zmm13
    vfmadd213ps zmm25, zmm22, zmm13
    vfmadd213ps zmm25, zmm22, zmm13
    vscalefps zmm9, zmm25, zmm24
    vmulps zmm9, zmm26, zmm9
    vmulps zmm21, zmm19, zmm9
    vfmadd213ps zmm6, zmm1, zmm13
    vfmadd213ps zmm3, zmm0, zmm13
    vfmadd213ps zmm3, zmm0, zmm13
    vscalefps zmm0, zmm3, zmm2
    vmulps zmm0, zmm6, zmm0
    vmulps zmm22, zmm15, zmm0
    vfmadd213ps zmm27, zmm17, zmm13
    vfmadd213ps zmm20, zmm16, zmm13
    vfmadd213ps zmm20, zmm16, zmm13
    vscalefps zmm0, zmm20, zmm18
    vmulps zmm0, zmm27, zmm0
    vmulps zmm0, zmm28, zmm0
    vbroadcastss zmm16, dword ptr [rip + .K42d20000]
    vminps zmm1, zmm16, zmm7
    vbroadcastss zmm25, dword ptr [rip + .K80000000]
    vxorps zmm2, zmm1, zmm25
    vmaxps zmm2, zmm31, zmm2
    vbroadcastss zmm27, dword ptr [rip + .K42b20000]
    vminps zmm2, zmm27, zmm2
    vmovaps zmm3, zmm4
    vfmsub231ps zmm3, zmm2, zmm5
    vaddps zmm3, zmm3, zmm4
    vbroadcastss zmm28, dword ptr [rip + .Kbf317200]
    vfmadd231ps zmm2, zmm3, zmm28
    vbroadcastss zmm20, dword ptr [rip + .Kb5bfbe8e]
    vfmadd231ps zmm2, zmm3, zmm20
    vmovaps zmm6, zmm13
    vbroadcastss zmm17, dword ptr [rip + .K3eaaaaab]
    vfmadd231ps zmm6, zmm1, zmm17
    vfmadd213ps zmm6, zmm1, zmm13
    vmovaps zmm1, zmm8
    vbroadcastss zmm26, dword ptr [rip + .K3c091d11]
    vfmadd213ps zmm1, zmm2, zmm26
    vfmadd213ps zmm1, zmm2, zmm11
    vbroadcastss zmm19, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps zmm1, zmm2, zmm19
    vfmadd213ps zmm1, zmm2, zmm12
    vfmadd213ps zmm1, zmm2, zmm13
    vfmadd213ps zmm1, zmm2, zmm13
    vscalefps zmm1, zmm1, zmm3
    vmulps zmm1, zmm6, zmm1
    vmulps zmm2, zmm14, zmmword ptr [r12]
    vmulps zmm1, zmm2, zmm1
    vbroadcastss zmm10, dword ptr [rip + .K35bfbe8e]
    jmp .L94
.L54:
    vxorps xmm0, xmm0, xmm0
    mov edx, 1
.L55:
    vmovaps zmm1, zmm0
    lea rsi, [rdx + 2*rdx]
    shl rsi, 4
    vbroadcastss zmm0, dword ptr [rcx + rsi]
    shl rdx, 6
    vsubps zmm0, zmm0, zmmword ptr [r12 + rdx]
    vfmadd213ps zmm0, zmm0, zmm1
.L56:
    vmulps zmm0, zmm0, zmm30
.L57:
    vmaxps zmm0, zmm31, zmm0
    vminps zmm22, zmm27, zmm0
    vmovaps zmm0, zmm4
    vfmsub231ps zmm0, zmm22, zmm5
    vaddps zmm23, zmm0, zmm4
    vfmadd231ps zmm22, zmm23, zmm28
    vfmadd231ps zmm22, zmm23, zmm20
    vmovaps zmm24, zmm8
    vfmadd213ps zmm24, zmm22, zmm26
    vfmadd213ps zmm24, zmm22, zmm11
    vfmadd213ps zmm24, zmm22, zmm19
    vfmadd213ps zmm24, zmm22, zmm12
    vmovaps zmm0, zmm29
    cmp r14, -3
    ja .L67
    test r14, r14
    je .L64
    mov rdx, qword ptr [rsp + 136]
    lea rsi, [rdx + r10]
    vxorps xmm0, xmm0, xmm0
    mov edx, 1
    mov r8, qword ptr [rsp + 248]
.L58:
    vbroadcastss zmm1, dword ptr [rsi - 48]
    vsubps zmm1, zmm1, zmmword ptr [r8 - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [rsi]
    vsubps zmm0, zmm0, zmmword ptr [r8]
    vfmadd213ps zmm0, zmm0, zmm1
    sub r8, -128
    add rsi, 96
    lea rdi, [rdx + r13]
    add rdi, 2
    add rdx, 2
    cmp rdi, 1
    jne .L58
    test byte ptr [rsp], 1
    jne .L65
    jmp .L66
.L59:
    mov edx, 1
.L60:
    vmovaps zmm2, zmm1
    lea rsi, [rdx + 2*rdx]
    shl rsi, 4
    vbroadcastss zmm1, dword ptr [rcx + rsi]
    shl rdx, 6
    vsubps zmm1, zmm1, zmmword ptr [r12 + rdx]
    vfmadd213ps zmm1, zmm1, zmm2
.L61:
    vsqrtps zmm1, zmm1
.L62:
    vxorps zmm1, zmm1, zmm25
    vmaxps zmm1, zmm31, zmm1
    vminps zmm22, zmm27, zmm1
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm22, zmm5
    vaddps zmm23, zmm1, zmm4
    vfmadd231ps zmm22, zmm23, zmm28
    vfmadd231ps zmm22, zmm23, zmm20
    vmovaps zmm24, zmm8
    vfmadd213ps zmm24, zmm22, zmm26
    vfmadd213ps zmm24, zmm22, zmm11
    vfmadd213ps zmm24, zmm22, zmm19
    vfmadd213ps zmm24, zmm22, zmm12
    cmp r14, -3
    ja .L72
    test r14, r14
    je .L69
    mov rdx, qword ptr [rsp + 136]
    lea rsi, [rdx + r10]
    vxorps xmm0, xmm0, xmm0
    mov edx, 1
    mov r8, qword ptr [rsp + 280]
.L63:
    vbroadcastss zmm1, dword ptr [rsi - 48]
    vsubps zmm1, zmm1, zmmword ptr [r8 - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [rsi]
    vsubps zmm0, zmm0, zmmword ptr [r8]
    vfmadd213ps zmm0, zmm0, zmm1
    sub r8, -128
    add rsi, 96
    lea rdi, [rdx + r13]
    add rdi, 2
    add rdx, 2
    cmp rdi, 1
    jne .L63
    test byte ptr [rsp], 1
    jne .L70
    jmp .L71
.L64:
    vxorps xmm0, xmm0, xmm0
    mov edx, 1
.L65:
    vmovaps zmm1, zmm0
    lea rsi, [rcx + 4]
    lea rdi, [rdx + 2*rdx]
    shl rdi, 4
    vbroadcastss zmm0, dword ptr [rsi + rdi]
    shl rdx, 6
    vsubps zmm0, zmm0, zmmword ptr [r12 + rdx]
    vfmadd213ps zmm0, zmm0, zmm1
.L66:
    vmulps zmm0, zmm0, zmm30
.L67:
    vmaxps zmm0, zmm31, zmm0
    vminps zmm0, zmm27, zmm0
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm0, zmm5
    vaddps zmm1, zmm1, zmm4
    vfmadd231ps zmm0, zmm1, zmm28
    vfmadd231ps zmm0, zmm1, zmm20
    vmovaps zmm2, zmm8
    vfmadd213ps zmm2, zmm0, zmm26
    vfmadd213ps zmm2, zmm0, zmm11
    vfmadd213ps zmm2, zmm0, zmm19
    vfmadd213ps zmm2, zmm0, zmm12
    vmovaps zmm3, zmm29
    cmp r14, -3
    ja .L77
    test r14, r14
    je .L74
    mov rdx, qword ptr [rsp + 128]
    lea rsi, [rdx + r10]
    vxorps xmm3, xmm3, xmm3
    mov edx, 1
    mov r8, qword ptr [rsp + 240]
.L68:
    vbroadcastss zmm6, dword ptr [rsi - 48]
    vsubps zmm6, zmm6, zmmword ptr [r8 - 64]
    vfmadd213ps zmm6, zmm6, zmm3
    vbroadcastss zmm3, dword ptr [rsi]
    vsubps zmm3, zmm3, zmmword ptr [r8]
    vfmadd213ps zmm3, zmm3, zmm6
    sub r8, -128
    add rsi, 96
    lea rdi, [rdx + r13]
    add rdi, 2
    add rdx, 2
    cmp rdi, 1
    jne .L68
    test byte ptr [rsp], 1
    jne .L75
    jmp .L76
.L69:
    vxorps xmm0, xmm0, xmm0
    mov edx, 1
.L70:
    vmovaps zmm1, zmm0
    lea rsi, [rcx + 4]
    lea rdi, [rdx + 2*rdx]
    shl rdi, 4
    vbroadcastss zmm0, dword ptr [rsi + rdi]
    shl rdx, 6
    vsubps zmm0, zmm0, zmmword ptr [r12 + rdx]
    vfmadd213ps zmm0, zmm0, zmm1
.L71:
    vsqrtps zmm0, zmm0
.L72:
    vxorps zmm0, zmm0, zmm25
    vmaxps zmm0, zmm31, zmm0
    vminps zmm0, zmm27, zmm0
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm0, zmm5
    vaddps zmm1, zmm1, zmm4
    vfmadd231ps zmm0, zmm1, zmm28
    vfmadd231ps zmm0, zmm1, zmm20
    vmovaps zmm2, zmm8
    vfmadd213ps zmm2, zmm0, zmm26
    vfmadd213ps zmm2, zmm0, zmm11
    vfmadd213ps zmm2, zmm0, zmm19
    vfmadd213ps zmm2, zmm0, zmm12
    vxorps xmm3, xmm3, xmm3
    vxorps xmm6, xmm6, xmm6
    cmp r14, -3
    ja .L82
    test r14, r14
    je .L79
    mov rdx, qword ptr [rsp + 128]
    lea rsi, [rdx + r10]
    mov edx, 1
    mov r8, qword ptr [rsp + 272]
.L73:
    vbroadcastss zmm7, dword ptr [rsi - 48]
    vsubps zmm7, zmm7, zmmword ptr [r8 - 64]
    vfmadd213ps zmm7, zmm7, zmm6
    vbroadcastss zmm6, dword ptr [rsi]
    vsubps zmm6, zmm6, zmmword ptr [r8]
    vfmadd213ps zmm6, zmm6, zmm7
    sub r8, -128
    add rsi, 96
    lea rdi, [rdx + r13]
    add rdi, 2
    add rdx, 2
    cmp rdi, 1
    jne .L73
    test byte ptr [rsp], 1
    jne .L80
    jmp .L81
.L74:
    vxorps xmm3, xmm3, xmm3
    mov edx, 1
.L75:
    vmovaps zmm6, zmm3
    lea rsi, [rcx + 8]
    lea rdi, [rdx + 2*rdx]
    shl rdi, 4
    vbroadcastss zmm3, dword ptr [rsi + rdi]
    shl rdx, 6
    vsubps zmm3, zmm3, zmmword ptr [r12 + rdx]
    vfmadd213ps zmm3, zmm3, zmm6
.L76:
    vmulps zmm3, zmm3, zmm30
.L77:
    vmulps zmm15, zmm21, zmmword ptr [r12]
    vbroadcastss zmm6, dword ptr [rcx + 4]
    vmulps zmm6, zmm6, zmmword ptr [r12]
    vbroadcastss zmm9, dword ptr [rcx + 8]
    vmaxps zmm3, zmm31, zmm3
    vminps zmm7, zmm27, zmm3
    vmovaps zmm3, zmm4
    vfmsub231ps zmm3, zmm7, zmm5
    vaddps zmm14, zmm3, zmm4
    vfmadd231ps zmm7, zmm14, zmm28
    vfmadd231ps zmm7, zmm14, zmm20
    vmovaps zmm16, zmm8
    vfmadd213ps zmm16, zmm7, zmm26
    vfmadd213ps zmm16, zmm7, zmm11
    vfmadd213ps zmm16, zmm7, zmm19
    vfmadd213ps zmm16, zmm7, zmm12
    vmulps zmm17, zmm9, zmmword ptr [r12]
    vbroadcastss zmm3, dword ptr [rcx + 12]
    vmovaps zmm18, zmm29
    cmp r14, -3
    ja .L87
    test r14, r14
    je .L84
    mov rdx, qword ptr [rsp + 120]
    lea rsi, [rdx + r10]
    vxorps xmm18, xmm18, xmm18
    mov edx, 1
    mov r8, qword ptr [rsp + 72]
.L78:
    vbroadcastss zmm9, dword ptr [rsi - 48]
    vsubps zmm9, zmm9, zmmword ptr [r8 - 64]
    vfmadd213ps zmm9, zmm9, zmm18
    vbroadcastss zmm10, dword ptr [rsi]
    vsubps zmm18, zmm10, zmmword ptr [r8]
    vfmadd213ps zmm18, zmm18, zmm9
    sub r8, -128
    add rsi, 96
    lea rdi, [rdx + r13]
    add rdi, 2
    add rdx, 2
    cmp rdi, 1
    jne .L78
    test byte ptr [rsp], 1
    jne .L85
    jmp .L86
.L79:
    mov edx, 1
.L80:
    vmovaps zmm7, zmm6
    lea rsi, [rcx + 8]
    lea rdi, [rdx + 2*rdx]
    shl rdi, 4
    vbroadcastss zmm6, dword ptr [rsi + rdi]
    shl rdx, 6
    vsubps zmm6, zmm6, zmmword ptr [r12 + rdx]
    vfmadd213ps zmm6, zmm6, zmm7
.L81:
    vsqrtps zmm6, zmm6
.L82:
    vmulps zmm16, zmm21, zmmword ptr [r12]
    vbroadcastss zmm7, dword ptr [rcx + 4]
    vmulps zmm7, zmm7, zmmword ptr [r12]
    vbroadcastss zmm9, dword ptr [rcx + 8]
    vxorps zmm6, zmm6, zmm25
    vmaxps zmm6, zmm31, zmm6
    vminps zmm14, zmm27, zmm6
    vmovaps zmm6, zmm4
    vfmsub231ps zmm6, zmm14, zmm5
    vaddps zmm15, zmm6, zmm4
    vfmadd231ps zmm14, zmm15, zmm28
    vfmadd231ps zmm14, zmm15, zmm20
    vmovaps zmm17, zmm8
    vfmadd213ps zmm17, zmm14, zmm26
    vfmadd213ps zmm17, zmm14, zmm11
    vfmadd213ps zmm17, zmm14, zmm19
    vmulps zmm18, zmm9, zmmword ptr [r12]
    vfmadd213ps zmm17, zmm14, zmm12
    vbroadcastss zmm6, dword ptr [rcx + 12]
    cmp r14, -3
    ja .L91
    test r14, r14
    je .L88
    mov rdx, qword ptr [rsp + 120]
    lea rsi, [rdx + r10]
    vxorps xmm3, xmm3, xmm3
    mov edx, 1
    mov r8, qword ptr [rsp + 264]
.L83:
    vbroadcastss zmm9, dword ptr [rsi - 48]
    vsubps zmm9, zmm9, zmmword ptr [r8 - 64]
    vfmadd213ps zmm9, zmm9, zmm3
    vbroadcastss zmm3, dword ptr [rsi]
    vsubps zmm3, zmm3, zmmword ptr [r8]
    vfmadd213ps zmm3, zmm3, zmm9
    sub r8, -128
    add rsi, 96
    lea rdi, [rdx + r13]
    add rdi, 2
    add rdx, 2
    cmp rdi, 1
    jne .L83
    test byte ptr [rsp], 1
    jne .L89
    jmp .L90
.L84:
    vxorps xmm18, xmm18, xmm18
    mov edx, 1
.L85:
    vmovaps zmm9, zmm18
    add rcx, 12
    lea rsi, [rdx + 2*rdx]
    shl rsi, 4
    vbroadcastss zmm10, dword ptr [rcx + rsi]
    shl rdx, 6
    vsubps zmm18, zmm10, zmmword ptr [r12 + rdx]
    vfmadd213ps zmm18, zmm18, zmm9
.L86:
    vmulps zmm18, zmm18, zmm30
    vbroadcastss zmm10, dword ptr [rip + .K35bfbe8e]
.L87:
    vfmadd213ps zmm24, zmm22, zmm13
    vfmadd213ps zmm24, zmm22, zmm13
    vscalefps zmm9, zmm24, zmm23
    vmulps zmm21, zmm15, zmm9
    vfmadd213ps zmm2, zmm0, zmm13
    vfmadd213ps zmm2, zmm0, zmm13
    vscalefps zmm0, zmm2, zmm1
    vmulps zmm22, zmm6, zmm0
    vfmadd213ps zmm16, zmm7, zmm13
    vfmadd213ps zmm16, zmm7, zmm13
    vscalefps zmm0, zmm16, zmm14
    vmulps zmm0, zmm17, zmm0
    vmaxps zmm1, zmm31, zmm18
    vminps zmm1, zmm27, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm1, zmm2, zmm28
    vfmadd231ps zmm1, zmm2, zmm20
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm1, zmm26
    vfmadd213ps zmm6, zmm1, zmm11
    vfmadd213ps zmm6, zmm1, zmm19
    vfmadd213ps zmm6, zmm1, zmm12
    vmulps zmm3, zmm3, zmmword ptr [r12]
    vfmadd213ps zmm6, zmm1, zmm13
    vfmadd213ps zmm6, zmm1, zmm13
    vscalefps zmm1, zmm6, zmm2
    vmulps zmm1, zmm3, zmm1
    jmp .L92
.L88:
    vxorps xmm3, xmm3, xmm3
    mov edx, 1
.L89:
    vmovaps zmm9, zmm3
    add rcx, 12
    lea rsi, [rdx + 2*rdx]
    shl rsi, 4
    vbroadcastss zmm3, dword ptr [rcx + rsi]
    shl rdx, 6
    vsubps zmm3, zmm3, zmmword ptr [r12 + rdx]
    vfmadd213ps zmm3, zmm3, zmm9
.L90:
    vsqrtps zmm3, zmm3
.L91:
    vfmadd213ps zmm24, zmm22, zmm13
    vfmadd213ps zmm24, zmm22, zmm13
    vscalefps zmm9, zmm24, zmm23
    vmulps zmm21, zmm16, zmm9
    vfmadd213ps zmm2, zmm0, zmm13
    vfmadd213ps zmm2, zmm0, zmm13
    vscalefps zmm0, zmm2, zmm1
    vmulps zmm22, zmm7, zmm0
    vfmadd213ps zmm17, zmm14, zmm13
    vfmadd213ps zmm17, zmm14, zmm13
    vscalefps zmm0, zmm17, zmm15
    vmulps zmm0, zmm18, zmm0
    vxorps zmm1, zmm3, zmm25
    vmaxps zmm1, zmm31, zmm1
    vminps zmm1, zmm27, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm1, zmm2, zmm28
    vfmadd231ps zmm1, zmm2, zmm20
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm1, zmm26
    vfmadd213ps zmm3, zmm1, zmm11
    vfmadd213ps zmm3, zmm1, zmm19
    vfmadd213ps zmm3, zmm1, zmm12
    vmulps zmm6, zmm6, zmmword ptr [r12]
    vfmadd213ps zmm3, zmm1, zmm13
    vfmadd213ps zmm3, zmm1, zmm13
    vscalefps zmm1, zmm3, zmm2
    vmulps zmm1, zmm6, zmm1
.L92:
    vbroadcastss zmm16, dword ptr [rip + .K42d20000]
.L93:
    vbroadcastss zmm17, dword ptr [rip + .K3eaaaaab]
.L94:
    test rbx, rbx
    vbroadcastss zmm23, dword ptr [rip + .K40400000]
    vbroadcastss zmm24, dword ptr [rip + .K40a00000]
    vbroadcastss zmm18, dword ptr [rip + .K3f317200]
    je .L96
    add r10, qword ptr [rsp + 224]
    mov rcx, qword ptr [rsp + 32]
    mov rdx, rbx
.L95:
    vmovups zmm2, zmmword ptr [rcx]
    vfnmadd231ps zmm21, zmm2, dword ptr [r10 - 12]{1to16}
    vfnmadd231ps zmm22, zmm2, dword ptr [r10 - 8]{1to16}
    vfnmadd231ps zmm0, zmm2, dword ptr [r10 - 4]{1to16}
    vfnmadd231ps zmm1, zmm2, dword ptr [r10]{1to16}
    add r10, 48
    add rcx, 64
    dec rdx
    jne .L95
.L96:
    mov rdi, r9
    cmp r9, 9
    setae cl
    cmp r11, r15
    sete dl
    or dl, cl
    jne .L6
    mov rcx, r15
    not rcx
    mov rdx, r15
    imul rdx, qword ptr [rsp + 8]
    vmovups zmmword ptr [rax + 4*rdx], zmm21
    add rcx, r11
    je .L6
    mov rdx, r15
    or rdx, 1
    imul rdx, qword ptr [rsp + 8]
    vmovups zmmword ptr [rax + 4*rdx], zmm22
    cmp rcx, 1
    je .L6
    mov rdx, r15
    or rdx, 2
    imul rdx, qword ptr [rsp + 8]
    vmovups zmmword ptr [rax + 4*rdx], zmm0
    cmp rcx, 2
    je .L6
    or r15, 3
    imul r15, qword ptr [rsp + 8]
    vmovups zmmword ptr [rax + 4*r15], zmm1
    jmp .L6
.L97:
    mov qword ptr [rsp + 16], rsi
    cmp r11, 12
    jae .L164
    xor r15d, r15d
.L98:
    cmp r15, r11
    jae .L3
    mov r10, qword ptr [rsp + 80]
    mov rcx, r10
    mov rax, qword ptr [rsp + 96]
    imul rcx, rax
    mov r8, qword ptr [rsp + 48]
    lea rdx, [r8 + 4*rcx]
    mov qword ptr [rsp + 32], rdx
    lea r11, [r10 + 1]
    mov rdx, r11
    imul rdx, rax
    lea rsi, [r8 + 4*rdx]
    mov r9, qword ptr [rsp + 104]
    mov rdi, r9
    imul rdi, r10
    shl r10, 6
    imul r9, r11
    shl r11, 6
    vmovups zmm21, zmmword ptr [r8 + 4*rcx]
    vmovups zmm22, zmmword ptr [r8 + 4*rdx]
    mov rax, qword ptr [rsp + 112]
    add r10, rax
    mov qword ptr [rsp + 80], r10
    add r11, rax
    mov qword ptr [rsp + 56], r11
    jmp .L100
.L99:
    add r15, 4
    cmp r15, r11
    vbroadcastss zmm11, dword ptr [rip + .K3d2aac79]
    vbroadcastss zmm10, dword ptr [rip + .K35bfbe8e]
    jae .L3
.L100:
    cmp r15, 8
    mov eax, 8
    mov qword ptr [rsp + 72], r15
    cmovb rax, r15
    mov qword ptr [rsp + 88], rax
    lea r11d, [4*rax]
    mov rax, qword ptr [rsp + 144]
    lea r15, [rax + r11]
    vbroadcastss zmm0, dword ptr [rax + r11]
    vmovaps zmmword ptr [rsp + 320], zmm0
    vmovaps zmmword ptr [rsp + 384], zmm0
    vmovaps zmmword ptr [rsp + 448], zmm0
    vmovaps zmmword ptr [rsp + 512], zmm0
    vmovaps zmmword ptr [rsp + 576], zmm0
    vmovaps zmmword ptr [rsp + 640], zmm0
    vmovaps zmmword ptr [rsp + 704], zmm0
    vmovaps zmmword ptr [rsp + 768], zmm0
    lea rax, [rip + .T1]
    mov rcx, qword ptr [rsp + 160]
    movsxd rcx, dword ptr [rax + 4*rcx]
    add rcx, rax
    jmp rcx
.L101:
    mov rax, qword ptr [rsp + 64]
    lea r8, [rax + r11]
    xor edx, edx
    xor ebx, ebx
    jmp .L106
.L102:
    vxorps xmm1, xmm1, xmm1
.L103:
    vmovaps zmm2, zmm1
    lea rcx, [r15 + 4*rdx]
    lea r10, [r12 + 2*r12]
    shl r10, 4
    vbroadcastss zmm1, dword ptr [rcx + r10]
    vmovaps zmm3, zmm0
    shl r12, 6
    mov rax, qword ptr [rsp + 32]
    vsubps zmm0, zmm1, zmmword ptr [rax + r12]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [rsi + r12]
    vfmadd213ps zmm1, zmm1, zmm2
.L104:
    vmulps zmm2, zmm0, zmm30
    vmulps zmm0, zmm1, zmm30
.L105:
    vbroadcastss zmm1, dword ptr [r15 + 4*rdx]
    vmaxps zmm2, zmm31, zmm2
    vminps zmm2, zmm27, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm18
    vfnmadd231ps zmm2, zmm3, zmm10
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm26
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm19
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm7, zmm1, zmm21
    vfmadd213ps zmm6, zmm2, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vscalefps zmm2, zmm6, zmm3
    vmulps zmm2, zmm7, zmm2
    vmovaps zmmword ptr [rsp + rbx + 320], zmm2
    vmaxps zmm0, zmm31, zmm0
    vminps zmm0, zmm27, zmm0
    vmovaps zmm2, zmm5
    vfmsub213ps zmm2, zmm0, zmm4
    vaddps zmm2, zmm2, zmm4
    vfnmadd231ps zmm0, zmm2, zmm18
    vfnmadd231ps zmm0, zmm2, zmm10
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm0, zmm26
    vfmadd213ps zmm3, zmm0, zmm11
    vfmadd213ps zmm3, zmm0, zmm19
    vfmadd213ps zmm3, zmm0, zmm12
    vmulps zmm1, zmm1, zmm22
    vfmadd213ps zmm3, zmm0, zmm13
    vfmadd213ps zmm3, zmm0, zmm13
    vscalefps zmm0, zmm3, zmm2
    vmulps zmm0, zmm1, zmm0
    vmovaps zmmword ptr [rsp + rbx + 384], zmm0
    add rbx, 128
    inc rdx
    add r8, 4
    cmp rbx, 512
    je .L129
.L106:
    vmovaps zmm2, zmm29
    vmovaps zmm0, zmm29
    cmp r14, -3
    ja .L105
    mov r12d, 1
    vxorps xmm0, xmm0, xmm0
    test r14, r14
    je .L102
    mov rcx, r8
    mov r10, qword ptr [rsp + 48]
    vxorps xmm1, xmm1, xmm1
.L107:
    vbroadcastss zmm2, dword ptr [rcx - 48]
    vsubps zmm3, zmm2, zmmword ptr [r10 + rdi + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r10 + r9 + 64]
    vbroadcastss zmm6, dword ptr [rcx]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r10 + rdi + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r10 + r9 + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r10, -128
    add rcx, 96
    lea rax, [r12 + r13]
    add rax, 2
    add r12, 2
    cmp rax, 1
    jne .L107
    test byte ptr [rsp], 1
    jne .L103
    jmp .L104
.L108:
    mov rax, qword ptr [rsp + 64]
    lea rdx, [rax + r11]
    xor ebx, ebx
    xor ecx, ecx
    jmp .L113
.L109:
    vxorps xmm1, xmm1, xmm1
.L110:
    vmovaps zmm2, zmm1
    lea rax, [r15 + 4*rbx]
    lea r8, [r12 + 2*r12]
    shl r8, 4
    vbroadcastss zmm1, dword ptr [rax + r8]
    vmovaps zmm3, zmm0
    shl r12, 6
    mov rax, qword ptr [rsp + 32]
    vsubps zmm0, zmm1, zmmword ptr [rax + r12]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [rsi + r12]
    vfmadd213ps zmm1, zmm1, zmm2
.L111:
    vmulps zmm0, zmm0, zmm23
    vsqrtps zmm2, zmm0
    vmulps zmm0, zmm1, zmm23
    vsqrtps zmm0, zmm0
.L112:
    vbroadcastss zmm1, dword ptr [r15 + 4*rbx]
    vminps zmm2, zmm16, zmm2
    vxorps zmm3, zmm2, zmm25
    vmaxps zmm3, zmm31, zmm3
    vminps zmm3, zmm27, zmm3
    vmovaps zmm6, zmm5
    vfmsub213ps zmm6, zmm3, zmm4
    vaddps zmm6, zmm6, zmm4
    vfnmadd231ps zmm3, zmm6, zmm18
    vfnmadd231ps zmm3, zmm6, zmm10
    vmovaps zmm7, zmm8
    vfmadd213ps zmm7, zmm3, zmm26
    vfmadd213ps zmm7, zmm3, zmm11
    vfmadd213ps zmm7, zmm3, zmm19
    vfmadd213ps zmm7, zmm3, zmm12
    vmulps zmm9, zmm1, zmm21
    vfmadd213ps zmm7, zmm3, zmm13
    vfmadd213ps zmm7, zmm3, zmm13
    vscalefps zmm3, zmm7, zmm6
    vfmadd213ps zmm3, zmm2, zmm3
    vmulps zmm2, zmm9, zmm3
    vmovaps zmmword ptr [rsp + rcx + 320], zmm2
    vminps zmm0, zmm16, zmm0
    vxorps zmm2, zmm0, zmm25
    vmaxps zmm2, zmm31, zmm2
    vminps zmm2, zmm27, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm18
    vfnmadd231ps zmm2, zmm3, zmm10
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm26
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm19
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm1, zmm1, zmm22
    vfmadd213ps zmm6, zmm2, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vscalefps zmm2, zmm6, zmm3
    vfmadd213ps zmm2, zmm0, zmm2
    vmulps zmm0, zmm1, zmm2
    vmovaps zmmword ptr [rsp + rcx + 384], zmm0
    add rcx, 128
    inc rbx
    add rdx, 4
    cmp rcx, 512
    je .L129
.L113:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r14, -3
    ja .L112
    mov r12d, 1
    test r14, r14
    je .L109
    mov r8, rdx
    mov r10, qword ptr [rsp + 48]
    vxorps xmm1, xmm1, xmm1
.L114:
    vbroadcastss zmm2, dword ptr [r8 - 48]
    vsubps zmm3, zmm2, zmmword ptr [r10 + rdi + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r10 + r9 + 64]
    vbroadcastss zmm6, dword ptr [r8]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r10 + rdi + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r10 + r9 + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r10, -128
    add r8, 96
    lea rax, [r12 + r13]
    add rax, 2
    add r12, 2
    cmp rax, 1
    jne .L114
    test byte ptr [rsp], 1
    jne .L110
    jmp .L111
.L115:
    mov rax, qword ptr [rsp + 64]
    lea rdx, [rax + r11]
    xor ebx, ebx
    xor ecx, ecx
    jmp .L120
.L116:
    vxorps xmm1, xmm1, xmm1
.L117:
    vmovaps zmm2, zmm1
    lea rax, [r15 + 4*rbx]
    lea r8, [r12 + 2*r12]
    shl r8, 4
    vbroadcastss zmm1, dword ptr [rax + r8]
    vmovaps zmm3, zmm0
    shl r12, 6
    mov rax, qword ptr [rsp + 32]
    vsubps zmm0, zmm1, zmmword ptr [rax + r12]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [rsi + r12]
    vfmadd213ps zmm1, zmm1, zmm2
.L118:
    vmulps zmm0, zmm0, zmm24
    vsqrtps zmm2, zmm0
    vmulps zmm0, zmm1, zmm24
    vsqrtps zmm0, zmm0
.L119:
    vbroadcastss zmm1, dword ptr [r15 + 4*rbx]
    vminps zmm2, zmm16, zmm2
    vxorps zmm3, zmm2, zmm25
    vmaxps zmm3, zmm31, zmm3
    vminps zmm3, zmm27, zmm3
    vmovaps zmm6, zmm5
    vfmsub213ps zmm6, zmm3, zmm4
    vaddps zmm6, zmm6, zmm4
    vfnmadd231ps zmm3, zmm6, zmm18
    vfnmadd231ps zmm3, zmm6, zmm10
    vmovaps zmm7, zmm8
    vfmadd213ps zmm7, zmm3, zmm26
    vfmadd213ps zmm7, zmm3, zmm11
    vfmadd213ps zmm7, zmm3, zmm19
    vfmadd213ps zmm7, zmm3, zmm12
    vmulps zmm9, zmm1, zmm21
    vmovaps zmm10, zmm17
    vfmadd213ps zmm10, zmm2, zmm13
    vfmadd213ps zmm10, zmm2, zmm13
    vfmadd213ps zmm7, zmm3, zmm13
    vfmadd213ps zmm7, zmm3, zmm13
    vscalefps zmm2, zmm7, zmm6
    vmulps zmm2, zmm10, zmm2
    vbroadcastss zmm10, dword ptr [rip + .K35bfbe8e]
    vmulps zmm2, zmm9, zmm2
    vmovaps zmmword ptr [rsp + rcx + 320], zmm2
    vminps zmm0, zmm16, zmm0
    vxorps zmm2, zmm0, zmm25
    vmaxps zmm2, zmm31, zmm2
    vminps zmm2, zmm27, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm18
    vfnmadd231ps zmm2, zmm3, zmm10
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm26
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm19
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm1, zmm1, zmm22
    vmovaps zmm7, zmm17
    vfmadd213ps zmm7, zmm0, zmm13
    vfmadd213ps zmm7, zmm0, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vscalefps zmm0, zmm6, zmm3
    vmulps zmm0, zmm7, zmm0
    vmulps zmm0, zmm1, zmm0
    vmovaps zmmword ptr [rsp + rcx + 384], zmm0
    add rcx, 128
    inc rbx
    add rdx, 4
    cmp rcx, 512
    je .L129
.L120:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r14, -3
    ja .L119
    mov r12d, 1
    test r14, r14
    je .L116
    mov r8, rdx
    mov r10, qword ptr [rsp + 48]
    vxorps xmm1, xmm1, xmm1
.L121:
    vbroadcastss zmm2, dword ptr [r8 - 48]
    vsubps zmm3, zmm2, zmmword ptr [r10 + rdi + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r10 + r9 + 64]
    vbroadcastss zmm6, dword ptr [r8]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r10 + rdi + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r10 + r9 + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r10, -128
    add r8, 96
    lea rax, [r12 + r13]
    add rax, 2
    add r12, 2
    cmp rax, 1
    jne .L121
    test byte ptr [rsp], 1
    jne .L117
    jmp .L118
.L122:
    mov rax, qword ptr [rsp + 64]
    lea rcx, [rax + r11]
    xor edx, edx
    xor ebx, ebx
    jmp .L127
.L123:
    vxorps xmm1, xmm1, xmm1
.L124:
    vmovaps zmm2, zmm1
    lea rax, [r15 + 4*rdx]
    lea r8, [r12 + 2*r12]
    shl r8, 4
    vbroadcastss zmm1, dword ptr [rax + r8]
    vmovaps zmm3, zmm0
    shl r12, 6
    mov rax, qword ptr [rsp + 32]
    vsubps zmm0, zmm1, zmmword ptr [rax + r12]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [rsi + r12]
    vfmadd213ps zmm1, zmm1, zmm2
.L125:
    vsqrtps zmm2, zmm0
    vsqrtps zmm0, zmm1
.L126:
    vbroadcastss zmm1, dword ptr [r15 + 4*rdx]
    vxorps zmm2, zmm2, zmm25
    vmaxps zmm2, zmm31, zmm2
    vminps zmm2, zmm27, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm18
    vfnmadd231ps zmm2, zmm3, zmm10
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm26
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm19
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm7, zmm1, zmm21
    vfmadd213ps zmm6, zmm2, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vscalefps zmm2, zmm6, zmm3
    vmulps zmm2, zmm7, zmm2
    vmovaps zmmword ptr [rsp + rbx + 320], zmm2
    vxorps zmm0, zmm0, zmm25
    vmaxps zmm0, zmm31, zmm0
    vminps zmm0, zmm27, zmm0
    vmovaps zmm2, zmm5
    vfmsub213ps zmm2, zmm0, zmm4
    vaddps zmm2, zmm2, zmm4
    vfnmadd231ps zmm0, zmm2, zmm18
    vfnmadd231ps zmm0, zmm2, zmm10
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm0, zmm26
    vfmadd213ps zmm3, zmm0, zmm11
    vfmadd213ps zmm3, zmm0, zmm19
    vfmadd213ps zmm3, zmm0, zmm12
    vmulps zmm1, zmm1, zmm22
    vfmadd213ps zmm3, zmm0, zmm13
    vfmadd213ps zmm3, zmm0, zmm13
    vscalefps zmm0, zmm3, zmm2
    vmulps zmm0, zmm1, zmm0
    vmovaps zmmword ptr [rsp + rbx + 384], zmm0
    add rbx, 128
    inc rdx
    add rcx, 4
    cmp rbx, 512
    je .L129
.L127:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r14, -3
    ja .L126
    mov r12d, 1
    test r14, r14
    je .L123
    mov r8, rcx
    mov r10, qword ptr [rsp + 48]
    vxorps xmm1, xmm1, xmm1
.L128:
    vbroadcastss zmm2, dword ptr [r8 - 48]
    vsubps zmm3, zmm2, zmmword ptr [r10 + rdi + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r10 + r9 + 64]
    vbroadcastss zmm6, dword ptr [r8]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r10 + rdi + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r10 + r9 + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r10, -128
    add r8, 96
    lea rax, [r12 + r13]
    add rax, 2
    add r12, 2
    cmp rax, 1
    jne .L128
    test byte ptr [rsp], 1
    jne .L124
    jmp .L125
.L129:
    vmovaps zmm0, zmmword ptr [rsp + 320]
    vmovaps zmm1, zmmword ptr [rsp + 384]
    vmovaps zmm2, zmmword ptr [rsp + 448]
    vmovaps zmm3, zmmword ptr [rsp + 512]
    vmovaps zmm6, zmmword ptr [rsp + 576]
    vmovaps zmm7, zmmword ptr [rsp + 640]
    vmovaps zmm14, zmmword ptr [rsp + 704]
    vmovaps zmm15, zmmword ptr [rsp + 768]
    mov rbx, qword ptr [rsp + 152]
    test rbx, rbx
    je .L131
    add r11, qword ptr [rsp + 224]
    mov rcx, qword ptr [rsp + 232]
    mov rdx, rbx
    mov r15, qword ptr [rsp + 72]
    mov r8, qword ptr [rsp + 88]
.L130:
    vmovups zmm9, zmmword ptr [rcx + rdi + 64]
    vmovups zmm10, zmmword ptr [rcx + r9 + 64]
    vbroadcastss zmm11, dword ptr [r11 - 12]
    vfnmadd231ps zmm0, zmm11, zmm9
    vfnmadd231ps zmm1, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r11 - 8]
    vfnmadd231ps zmm2, zmm11, zmm9
    vfnmadd231ps zmm3, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r11 - 4]
    vfnmadd231ps zmm6, zmm11, zmm9
    vfnmadd231ps zmm7, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r11]
    vfnmadd231ps zmm14, zmm11, zmm9
    vfnmadd231ps zmm15, zmm11, zmm10
    add r11, 48
    add rcx, 64
    dec rdx
    jne .L130
    jmp .L132
.L131:
    mov r15, qword ptr [rsp + 72]
    mov r8, qword ptr [rsp + 88]
.L132:
    vmovaps zmmword ptr [rsp + 320], zmm0
    vmovaps zmmword ptr [rsp + 384], zmm1
    vmovaps zmmword ptr [rsp + 448], zmm2
    vmovaps zmmword ptr [rsp + 512], zmm3
    vmovaps zmmword ptr [rsp + 576], zmm6
    vmovaps zmmword ptr [rsp + 640], zmm7
    vmovaps zmmword ptr [rsp + 704], zmm14
    vmovaps zmmword ptr [rsp + 768], zmm15
    cmp r15, 9
    setae al
    mov r11, qword ptr [rsp + 184]
    cmp r11, r8
    sete cl
    or cl, al
    jne .L99
    mov rcx, r8
    not rcx
    mov rax, r8
    imul rax, qword ptr [rsp + 8]
    vmovaps zmm0, zmmword ptr [rsp + 320]
    mov rdx, qword ptr [rsp + 80]
    vmovups zmmword ptr [rdx + 4*rax], zmm0
    vmovaps zmm0, zmmword ptr [rsp + 384]
    mov rdx, qword ptr [rsp + 56]
    vmovups zmmword ptr [rdx + 4*rax], zmm0
    add rcx, r11
    je .L99
    mov rax, r8
    or rax, 1
    imul rax, qword ptr [rsp + 8]
    vmovaps zmm0, zmmword ptr [rsp + 448]
    mov rdx, qword ptr [rsp + 80]
    vmovups zmmword ptr [rdx + 4*rax], zmm0
    vmovaps zmm0, zmmword ptr [rsp + 512]
    mov rdx, qword ptr [rsp + 56]
    vmovups zmmword ptr [rdx + 4*rax], zmm0
    cmp rcx, 1
    je .L99
    mov rax, r8
    or rax, 2
    imul rax, qword ptr [rsp + 8]
    vmovaps zmm0, zmmword ptr [rsp + 576]
    mov rdx, qword ptr [rsp + 80]
    vmovups zmmword ptr [rdx + 4*rax], zmm0
    vmovaps zmm0, zmmword ptr [rsp + 640]
    mov rdx, qword ptr [rsp + 56]
    vmovups zmmword ptr [rdx + 4*rax], zmm0
    cmp rcx, 2
    je .L99
    or r8, 3
    imul r8, qword ptr [rsp + 8]
    vmovaps zmm0, zmmword ptr [rsp + 704]
    mov rax, qword ptr [rsp + 80]
    vmovups zmmword ptr [rax + 4*r8], zmm0
    vmovaps zmm0, zmmword ptr [rsp + 768]
    mov rax, qword ptr [rsp + 56]
    vmovups zmmword ptr [rax + 4*r8], zmm0
    jmp .L99
.L133:
    mov rax, qword ptr [rsp + 80]
    inc rax
    mov rcx, rax
    mov rdx, qword ptr [rsp + 168]
    mov rax, rcx
    cmp rcx, rdx
    jb .L4
    jmp .L1
.L134:
    mov rdx, rax
    mov rax, qword ptr [rsp + 96]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 48]
    lea rcx, [rcx + 4*rax]
    mov rax, qword ptr [rsp + 216]
    add rax, rcx
    mov qword ptr [rsp + 176], rax
    mov rax, rdx
    shl rax, 6
    add rax, qword ptr [rsp + 112]
    mov qword ptr [rsp + 16], rax
    mov rsi, qword ptr [rsp + 104]
    imul rsi, rdx
    mov rax, qword ptr [rsp + 200]
    lea rdx, [rax + rsi]
    mov qword ptr [rsp + 72], rdx
    lea rdx, [rax + rsi]
    mov qword ptr [rsp + 88], rdx
    lea rdx, [rax + rsi]
    mov qword ptr [rsp + 56], rdx
    add rsi, rax
    mov qword ptr [rsp + 32], rsi
    mov edx, 12
    mov r12, qword ptr [rsp + 208]
    mov rsi, qword ptr [rsp + 64]
    xor edi, edi
    jmp .L136
.L135:
    mov rdi, qword ptr [rsp + 24]
    lea rdx, [rdi + 12]
    add rsi, 48
    add r12, 48
    cmp rdx, r11
    vbroadcastss zmm19, dword ptr [rip + .K3e2aaa49]
    vbroadcastss zmm16, dword ptr [rip + .K42d20000]
    vbroadcastss zmm17, dword ptr [rip + .K3eaaaaab]
    vbroadcastss zmm18, dword ptr [rip + .K3f317200]
    ja .L5
.L136:
    mov rax, rdi
    mov qword ptr [rsp + 24], rdx
    mov rdx, qword ptr [rsp + 144]
    vbroadcastss zmm0, dword ptr [rdx + 4*rdi]
    lea rdx, [rdx + 4*rdi]
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
    vmovups zmm21, zmmword ptr [rcx]
    lea rdi, [rip + .T2]
    mov r8, qword ptr [rsp + 160]
    movsxd r8, dword ptr [rdi + 4*r8]
    add r8, rdi
    jmp r8
.L137:
    mov r10, rsi
    xor r11d, r11d
    xor ebx, ebx
    jmp .L141
.L138:
    vmovaps zmm1, zmm0
    lea r8, [rdx + 4*r11]
    lea r9, [r15 + 2*r15]
    shl r9, 4
    vbroadcastss zmm0, dword ptr [r8 + r9]
    shl r15, 6
    vsubps zmm0, zmm0, zmmword ptr [rcx + r15]
    vfmadd213ps zmm0, zmm0, zmm1
.L139:
    vmulps zmm0, zmm0, zmm30
.L140:
    vmaxps zmm0, zmm31, zmm0
    vminps zmm0, zmm27, zmm0
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm0, zmm5
    vaddps zmm1, zmm1, zmm4
    vfmadd231ps zmm0, zmm1, zmm28
    vfmadd231ps zmm0, zmm1, zmm20
    vmovaps zmm2, zmm8
    vfmadd213ps zmm2, zmm0, zmm26
    vfmadd213ps zmm2, zmm0, zmm11
    vfmadd213ps zmm2, zmm0, zmm19
    vfmadd213ps zmm2, zmm0, zmm12
    vmulps zmm3, zmm21, dword ptr [rdx + 4*r11]{1to16}
    vfmadd213ps zmm2, zmm0, zmm13
    vfmadd213ps zmm2, zmm0, zmm13
    vscalefps zmm0, zmm2, zmm1
    vmulps zmm0, zmm3, zmm0
    vmovaps zmmword ptr [rsp + rbx + 320], zmm0
    add rbx, 64
    inc r11
    add r10, 4
    cmp rbx, 768
    je .L161
.L141:
    vmovaps zmm0, zmm29
    cmp r14, -3
    ja .L140
    vxorps xmm0, xmm0, xmm0
    mov r15d, 1
    test r14, r14
    je .L138
    mov r8, r10
    mov r9, qword ptr [rsp + 32]
.L142:
    vbroadcastss zmm1, dword ptr [r8 - 48]
    vsubps zmm1, zmm1, zmmword ptr [r9 - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [r8]
    vsubps zmm0, zmm0, zmmword ptr [r9]
    vfmadd213ps zmm0, zmm0, zmm1
    sub r9, -128
    add r8, 96
    lea rdi, [r15 + r13]
    add rdi, 2
    add r15, 2
    cmp rdi, 1
    jne .L142
    test byte ptr [rsp], 1
    jne .L138
    jmp .L139
.L143:
    mov rbx, rsi
    xor r10d, r10d
    xor r11d, r11d
    jmp .L147
.L144:
    vmovaps zmm1, zmm0
    lea rdi, [rdx + 4*r10]
    lea r8, [r15 + 2*r15]
    shl r8, 4
    vbroadcastss zmm0, dword ptr [rdi + r8]
    shl r15, 6
    vsubps zmm0, zmm0, zmmword ptr [rcx + r15]
    vfmadd213ps zmm0, zmm0, zmm1
.L145:
    vmulps zmm0, zmm0, zmm23
    vsqrtps zmm0, zmm0
.L146:
    vminps zmm0, zmm16, zmm0
    vxorps zmm1, zmm0, zmm25
    vmaxps zmm1, zmm31, zmm1
    vminps zmm1, zmm27, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm1, zmm2, zmm28
    vfmadd231ps zmm1, zmm2, zmm20
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm1, zmm26
    vfmadd213ps zmm3, zmm1, zmm11
    vfmadd213ps zmm3, zmm1, zmm19
    vfmadd213ps zmm3, zmm1, zmm12
    vmulps zmm6, zmm21, dword ptr [rdx + 4*r10]{1to16}
    vfmadd213ps zmm3, zmm1, zmm13
    vfmadd213ps zmm3, zmm1, zmm13
    vscalefps zmm1, zmm3, zmm2
    vfmadd213ps zmm1, zmm0, zmm1
    vmulps zmm0, zmm6, zmm1
    vmovaps zmmword ptr [rsp + r11 + 320], zmm0
    add r11, 64
    inc r10
    add rbx, 4
    cmp r11, 768
    je .L161
.L147:
    vxorps xmm0, xmm0, xmm0
    cmp r14, -3
    ja .L146
    mov r15d, 1
    test r14, r14
    je .L144
    mov r8, rbx
    mov r9, qword ptr [rsp + 88]
.L148:
    vbroadcastss zmm1, dword ptr [r8 - 48]
    vsubps zmm1, zmm1, zmmword ptr [r9 - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [r8]
    vsubps zmm0, zmm0, zmmword ptr [r9]
    vfmadd213ps zmm0, zmm0, zmm1
    sub r9, -128
    add r8, 96
    lea rdi, [r15 + r13]
    add rdi, 2
    add r15, 2
    cmp rdi, 1
    jne .L148
    test byte ptr [rsp], 1
    jne .L144
    jmp .L145
.L149:
    mov rbx, rsi
    xor r10d, r10d
    xor r11d, r11d
    jmp .L153
.L150:
    vmovaps zmm1, zmm0
    lea rdi, [rdx + 4*r10]
    lea r8, [r15 + 2*r15]
    shl r8, 4
    vbroadcastss zmm0, dword ptr [rdi + r8]
    shl r15, 6
    vsubps zmm0, zmm0, zmmword ptr [rcx + r15]
    vfmadd213ps zmm0, zmm0, zmm1
.L151:
    vmulps zmm0, zmm0, zmm24
    vsqrtps zmm0, zmm0
.L152:
    vminps zmm0, zmm16, zmm0
    vxorps zmm1, zmm0, zmm25
    vmaxps zmm1, zmm31, zmm1
    vminps zmm1, zmm27, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm1, zmm2, zmm28
    vfmadd231ps zmm1, zmm2, zmm20
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm1, zmm26
    vfmadd213ps zmm3, zmm1, zmm11
    vfmadd213ps zmm3, zmm1, zmm19
    vfmadd213ps zmm3, zmm1, zmm12
    vmovaps zmm6, zmm13
    vfmadd231ps zmm6, zmm0, zmm17
    vfmadd213ps zmm6, zmm0, zmm13
    vmulps zmm0, zmm21, dword ptr [rdx + 4*r10]{1to16}
    vfmadd213ps zmm3, zmm1, zmm13
    vfmadd213ps zmm3, zmm1, zmm13
    vscalefps zmm1, zmm3, zmm2
    vmulps zmm1, zmm6, zmm1
    vmulps zmm0, zmm0, zmm1
    vmovaps zmmword ptr [rsp + r11 + 320], zmm0
    add r11, 64
    inc r10
    add rbx, 4
    cmp r11, 768
    je .L161
.L153:
    vxorps xmm0, xmm0, xmm0
    cmp r14, -3
    ja .L152
    mov r15d, 1
    test r14, r14
    je .L150
    mov r8, rbx
    mov r9, qword ptr [rsp + 72]
.L154:
    vbroadcastss zmm1, dword ptr [r8 - 48]
    vsubps zmm1, zmm1, zmmword ptr [r9 - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [r8]
    vsubps zmm0, zmm0, zmmword ptr [r9]
    vfmadd213ps zmm0, zmm0, zmm1
    sub r9, -128
    add r8, 96
    lea rdi, [r15 + r13]
    add rdi, 2
    add r15, 2
    cmp rdi, 1
    jne .L154
    test byte ptr [rsp], 1
    jne .L150
    jmp .L151
.L155:
    mov rbx, rsi
    xor r10d, r10d
    xor r11d, r11d
    jmp .L159
.L156:
    vmovaps zmm1, zmm0
    lea rdi, [rdx + 4*r10]
    lea r8, [r15 + 2*r15]
    shl r8, 4
    vbroadcastss zmm0, dword ptr [rdi + r8]
    shl r15, 6
    vsubps zmm0, zmm0, zmmword ptr [rcx + r15]
    vfmadd213ps zmm0, zmm0, zmm1
.L157:
    vsqrtps zmm0, zmm0
.L158:
    vxorps zmm0, zmm0, zmm25
    vmaxps zmm0, zmm31, zmm0
    vminps zmm0, zmm27, zmm0
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm0, zmm5
    vaddps zmm1, zmm1, zmm4
    vfmadd231ps zmm0, zmm1, zmm28
    vfmadd231ps zmm0, zmm1, zmm20
    vmovaps zmm2, zmm8
    vfmadd213ps zmm2, zmm0, zmm26
    vfmadd213ps zmm2, zmm0, zmm11
    vfmadd213ps zmm2, zmm0, zmm19
    vmulps zmm3, zmm21, dword ptr [rdx + 4*r10]{1to16}
    vfmadd213ps zmm2, zmm0, zmm12
    vfmadd213ps zmm2, zmm0, zmm13
    vfmadd213ps zmm2, zmm0, zmm13
    vscalefps zmm0, zmm2, zmm1
    vmulps zmm0, zmm3, zmm0
    vmovaps zmmword ptr [rsp + r11 + 320], zmm0
    add r11, 64
    inc r10
    add rbx, 4
    cmp r11, 768
    je .L161
.L159:
    vxorps xmm0, xmm0, xmm0
    cmp r14, -3
    ja .L158
    mov r15d, 1
    test r14, r14
    je .L156
    mov r8, rbx
    mov r9, qword ptr [rsp + 56]
.L160:
    vbroadcastss zmm1, dword ptr [r8 - 48]
    vsubps zmm1, zmm1, zmmword ptr [r9 - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [r8]
    vsubps zmm0, zmm0, zmmword ptr [r9]
    vfmadd213ps zmm0, zmm0, zmm1
    sub r9, -128
    add r8, 96
    lea rdi, [r15 + r13]
    add rdi, 2
    add r15, 2
    cmp rdi, 1
    jne .L160
    test byte ptr [rsp], 1
    jne .L156
    jmp .L157
.L161:
    vmovaps zmm0, zmmword ptr [rsp + 320]
    vmovaps zmm1, zmmword ptr [rsp + 384]
    vmovaps zmm2, zmmword ptr [rsp + 448]
    vmovaps zmm3, zmmword ptr [rsp + 512]
    vmovaps zmm6, zmmword ptr [rsp + 576]
    vmovaps zmm7, zmmword ptr [rsp + 640]
    vmovaps zmm14, zmmword ptr [rsp + 704]
    vmovaps zmm15, zmmword ptr [rsp + 768]
    vmovaps zmm16, zmmword ptr [rsp + 832]
    vmovaps zmm17, zmmword ptr [rsp + 896]
    vmovaps zmm18, zmmword ptr [rsp + 960]
    vmovaps zmm19, zmmword ptr [rsp + 1024]
    mov rbx, qword ptr [rsp + 152]
    test rbx, rbx
    je .L163
    mov rdx, qword ptr [rsp + 176]
    mov r10, r12
    mov r11, rbx
.L162:
    vmovups zmm9, zmmword ptr [rdx]
    vfnmadd231ps zmm0, zmm9, dword ptr [r10 - 44]{1to16}
    vfnmadd231ps zmm1, zmm9, dword ptr [r10 - 40]{1to16}
    vfnmadd231ps zmm2, zmm9, dword ptr [r10 - 36]{1to16}
    vfnmadd231ps zmm3, zmm9, dword ptr [r10 - 32]{1to16}
    vfnmadd231ps zmm6, zmm9, dword ptr [r10 - 28]{1to16}
    vfnmadd231ps zmm7, zmm9, dword ptr [r10 - 24]{1to16}
    vfnmadd231ps zmm14, zmm9, dword ptr [r10 - 20]{1to16}
    vfnmadd231ps zmm15, zmm9, dword ptr [r10 - 16]{1to16}
    vfnmadd231ps zmm16, zmm9, dword ptr [r10 - 12]{1to16}
    vfnmadd231ps zmm17, zmm9, dword ptr [r10 - 8]{1to16}
    vfnmadd231ps zmm18, zmm9, dword ptr [r10 - 4]{1to16}
    vfnmadd231ps zmm19, zmm9, dword ptr [r10]{1to16}
    add r10, 48
    add rdx, 64
    dec r11
    jne .L162
.L163:
    vmovaps zmmword ptr [rsp + 320], zmm0
    vmovaps zmmword ptr [rsp + 384], zmm1
    vmovaps zmmword ptr [rsp + 448], zmm2
    vmovaps zmmword ptr [rsp + 512], zmm3
    vmovaps zmmword ptr [rsp + 576], zmm6
    vmovaps zmmword ptr [rsp + 640], zmm7
    vmovaps zmmword ptr [rsp + 704], zmm14
    vmovaps zmmword ptr [rsp + 768], zmm15
    vmovaps zmmword ptr [rsp + 832], zmm16
    vmovaps zmmword ptr [rsp + 896], zmm17
    vmovaps zmmword ptr [rsp + 960], zmm18
    vmovaps zmmword ptr [rsp + 1024], zmm19
    mov r11, qword ptr [rsp + 184]
    mov rdx, r11
    sub rdx, rax
    je .L135
    mov rdi, rax
    imul rdi, qword ptr [rsp + 8]
    vmovaps zmm0, zmmword ptr [rsp + 320]
    mov r8, qword ptr [rsp + 16]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 1
    je .L135
    mov rdi, rax
    or rdi, 1
    imul rdi, qword ptr [rsp + 8]
    vmovaps zmm0, zmmword ptr [rsp + 384]
    mov r8, qword ptr [rsp + 16]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 2
    je .L135
    mov rdi, rax
    or rdi, 2
    imul rdi, qword ptr [rsp + 8]
    vmovaps zmm0, zmmword ptr [rsp + 448]
    mov r8, qword ptr [rsp + 16]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 3
    je .L135
    mov rdi, rax
    or rdi, 3
    imul rdi, qword ptr [rsp + 8]
    vmovaps zmm0, zmmword ptr [rsp + 512]
    mov r8, qword ptr [rsp + 16]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 4
    je .L135
    lea rdi, [rax + 4]
    imul rdi, qword ptr [rsp + 8]
    vmovaps zmm0, zmmword ptr [rsp + 576]
    mov r8, qword ptr [rsp + 16]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 5
    je .L135
    lea rdi, [rax + 5]
    imul rdi, qword ptr [rsp + 8]
    vmovaps zmm0, zmmword ptr [rsp + 640]
    mov r8, qword ptr [rsp + 16]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 6
    je .L135
    lea rdi, [rax + 6]
    imul rdi, qword ptr [rsp + 8]
    vmovaps zmm0, zmmword ptr [rsp + 704]
    mov r8, qword ptr [rsp + 16]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 7
    je .L135
    lea rdi, [rax + 7]
    imul rdi, qword ptr [rsp + 8]
    vmovaps zmm0, zmmword ptr [rsp + 768]
    mov r8, qword ptr [rsp + 16]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 8
    je .L135
    lea rdi, [rax + 8]
    imul rdi, qword ptr [rsp + 8]
    vmovaps zmm0, zmmword ptr [rsp + 832]
    mov r8, qword ptr [rsp + 16]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 9
    je .L135
    lea rdi, [rax + 9]
    imul rdi, qword ptr [rsp + 8]
    vmovaps zmm0, zmmword ptr [rsp + 896]
    mov r8, qword ptr [rsp + 16]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 10
    je .L135
    lea rdi, [rax + 10]
    imul rdi, qword ptr [rsp + 8]
    vmovaps zmm0, zmmword ptr [rsp + 960]
    mov r8, qword ptr [rsp + 16]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 11
    je .L135
    add rax, 11
    imul rax, qword ptr [rsp + 8]
    vmovaps zmm0, zmmword ptr [rsp + 1024]
    mov rdx, qword ptr [rsp + 16]
    vmovups zmmword ptr [rdx + 4*rax], zmm0
    jmp .L135
.L164:
    mov r9, rax
    mov rdx, qword ptr [rsp + 96]
    imul rax, rdx
    mov rsi, qword ptr [rsp + 48]
    lea rcx, [rsi + 4*rax]
    lea rax, [r9 + 1]
    mov r8, qword ptr [rsp + 104]
    mov rdi, r8
    imul rdi, rax
    imul rax, rdx
    lea r10, [rsi + 4*rax]
    mov rax, r9
    shl rax, 6
    add rax, qword ptr [rsp + 112]
    mov qword ptr [rsp + 24], rax
    mov rax, r8
    imul rax, r9
    mov edx, 12
    mov rsi, qword ptr [rsp + 208]
    mov qword ptr [rsp + 56], rsi
    mov rsi, qword ptr [rsp + 64]
    mov qword ptr [rsp + 32], rsi
    xor r15d, r15d
    jmp .L166
.L165:
    lea rdx, [r15 + 12]
    add qword ptr [rsp + 32], 48
    add qword ptr [rsp + 56], 48
    cmp rdx, r11
    mov rbx, qword ptr [rsp + 152]
    vbroadcastss zmm29, dword ptr [rip + .K80000000]
    vbroadcastss zmm30, dword ptr [rip + .Kbf000000]
    vbroadcastss zmm31, dword ptr [rip + .Kc2d00000]
    vbroadcastss zmm27, dword ptr [rip + .K42b20000]
    vbroadcastss zmm28, dword ptr [rip + .Kbf317200]
    vbroadcastss zmm20, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss zmm26, dword ptr [rip + .K3c091d11]
    vbroadcastss zmm11, dword ptr [rip + .K3d2aac79]
    vbroadcastss zmm19, dword ptr [rip + .K3e2aaa49]
    vbroadcastss zmm25, dword ptr [rip + .K80000000]
    vbroadcastss zmm23, dword ptr [rip + .K40400000]
    vbroadcastss zmm16, dword ptr [rip + .K42d20000]
    vbroadcastss zmm24, dword ptr [rip + .K40a00000]
    vbroadcastss zmm17, dword ptr [rip + .K3eaaaaab]
    vbroadcastss zmm18, dword ptr [rip + .K3f317200]
    vbroadcastss zmm10, dword ptr [rip + .K35bfbe8e]
    ja .L98
.L166:
    mov rsi, r15
    mov qword ptr [rsp + 72], rdx
    mov rdx, qword ptr [rsp + 144]
    lea r15, [rdx + 4*r15]
    mov qword ptr [rsp + 88], rsi
    vbroadcastss zmm0, dword ptr [rdx + 4*rsi]
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
    lea rsi, [rip + .T3]
    mov rdx, qword ptr [rsp + 160]
    movsxd rdx, dword ptr [rsi + 4*rdx]
    add rdx, rsi
    jmp rdx
.L167:
    mov rdx, qword ptr [rsp + 32]
    xor ebx, ebx
    xor r11d, r11d
    jmp .L172
.L168:
    vxorps xmm1, xmm1, xmm1
.L169:
    vmovaps zmm2, zmm1
    lea r8, [r15 + 4*r11]
    lea r12, [rsi + 2*rsi]
    shl r12, 4
    vbroadcastss zmm1, dword ptr [r8 + r12]
    vmovaps zmm3, zmm0
    shl rsi, 6
    vsubps zmm0, zmm1, zmmword ptr [rcx + rsi]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [r10 + rsi]
    vfmadd213ps zmm1, zmm1, zmm2
.L170:
    vmulps zmm2, zmm0, zmm30
    vmulps zmm0, zmm1, zmm30
.L171:
    vbroadcastss zmm1, dword ptr [r15 + 4*r11]
    vmaxps zmm2, zmm31, zmm2
    vminps zmm2, zmm27, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm18
    vfnmadd231ps zmm2, zmm3, zmm10
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm26
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm19
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm7, zmm1, zmmword ptr [rcx]
    vfmadd213ps zmm6, zmm2, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vscalefps zmm2, zmm6, zmm3
    vmulps zmm2, zmm7, zmm2
    vmovaps zmmword ptr [rsp + rbx + 320], zmm2
    vmaxps zmm0, zmm31, zmm0
    vminps zmm0, zmm27, zmm0
    vmovaps zmm2, zmm5
    vfmsub213ps zmm2, zmm0, zmm4
    vaddps zmm2, zmm2, zmm4
    vfnmadd231ps zmm0, zmm2, zmm18
    vfnmadd231ps zmm0, zmm2, zmm10
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm0, zmm26
    vfmadd213ps zmm3, zmm0, zmm11
    vfmadd213ps zmm3, zmm0, zmm19
    vfmadd213ps zmm3, zmm0, zmm12
    vmulps zmm1, zmm1, zmmword ptr [r10]
    vfmadd213ps zmm3, zmm0, zmm13
    vfmadd213ps zmm3, zmm0, zmm13
    vscalefps zmm0, zmm3, zmm2
    vmulps zmm0, zmm1, zmm0
    vmovaps zmmword ptr [rsp + rbx + 384], zmm0
    add rbx, 128
    inc r11
    add rdx, 4
    cmp rbx, 1536
    je .L195
.L172:
    vmovaps zmm2, zmm29
    vmovaps zmm0, zmm29
    cmp r14, -3
    ja .L171
    mov esi, 1
    vxorps xmm0, xmm0, xmm0
    test r14, r14
    je .L168
    mov r12, rdx
    mov r8, qword ptr [rsp + 48]
    vxorps xmm1, xmm1, xmm1
.L173:
    vbroadcastss zmm2, dword ptr [r12 - 48]
    vsubps zmm3, zmm2, zmmword ptr [r8 + rax + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r8 + rdi + 64]
    vbroadcastss zmm6, dword ptr [r12]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r8 + rax + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r8 + rdi + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add r12, 96
    lea r9, [rsi + r13]
    add r9, 2
    add rsi, 2
    cmp r9, 1
    jne .L173
    test byte ptr [rsp], 1
    jne .L169
    jmp .L170
.L174:
    mov rdx, qword ptr [rsp + 32]
    xor ebx, ebx
    xor r11d, r11d
    jmp .L179
.L175:
    vxorps xmm1, xmm1, xmm1
.L176:
    vmovaps zmm2, zmm1
    lea r8, [r15 + 4*rbx]
    lea r9, [rsi + 2*rsi]
    shl r9, 4
    vbroadcastss zmm1, dword ptr [r8 + r9]
    vmovaps zmm3, zmm0
    shl rsi, 6
    vsubps zmm0, zmm1, zmmword ptr [rcx + rsi]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [r10 + rsi]
    vfmadd213ps zmm1, zmm1, zmm2
.L177:
    vmulps zmm0, zmm0, zmm23
    vsqrtps zmm2, zmm0
    vmulps zmm0, zmm1, zmm23
    vsqrtps zmm0, zmm0
.L178:
    vbroadcastss zmm1, dword ptr [r15 + 4*rbx]
    vminps zmm2, zmm16, zmm2
    vxorps zmm3, zmm2, zmm25
    vmaxps zmm3, zmm31, zmm3
    vminps zmm3, zmm27, zmm3
    vmovaps zmm6, zmm5
    vfmsub213ps zmm6, zmm3, zmm4
    vaddps zmm6, zmm6, zmm4
    vfnmadd231ps zmm3, zmm6, zmm18
    vfnmadd231ps zmm3, zmm6, zmm10
    vmovaps zmm7, zmm8
    vfmadd213ps zmm7, zmm3, zmm26
    vfmadd213ps zmm7, zmm3, zmm11
    vfmadd213ps zmm7, zmm3, zmm19
    vfmadd213ps zmm7, zmm3, zmm12
    vmulps zmm14, zmm1, zmmword ptr [rcx]
    vfmadd213ps zmm7, zmm3, zmm13
    vfmadd213ps zmm7, zmm3, zmm13
    vscalefps zmm3, zmm7, zmm6
    vfmadd213ps zmm3, zmm2, zmm3
    vmulps zmm2, zmm14, zmm3
    vmovaps zmmword ptr [rsp + r11 + 320], zmm2
    vminps zmm0, zmm16, zmm0
    vxorps zmm2, zmm0, zmm25
    vmaxps zmm2, zmm31, zmm2
    vminps zmm2, zmm27, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm18
    vfnmadd231ps zmm2, zmm3, zmm10
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm26
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm19
    vmulps zmm1, zmm1, zmmword ptr [r10]
    vfmadd213ps zmm6, zmm2, zmm12
    vfmadd213ps zmm6, zmm2, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vscalefps zmm2, zmm6, zmm3
    vfmadd213ps zmm2, zmm0, zmm2
    vmulps zmm0, zmm1, zmm2
    vmovaps zmmword ptr [rsp + r11 + 384], zmm0
    add r11, 128
    inc rbx
    add rdx, 4
    cmp r11, 1536
    je .L195
.L179:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r14, -3
    ja .L178
    mov esi, 1
    test r14, r14
    je .L175
    mov r12, rdx
    mov r8, qword ptr [rsp + 48]
    vxorps xmm1, xmm1, xmm1
.L180:
    vbroadcastss zmm2, dword ptr [r12 - 48]
    vsubps zmm3, zmm2, zmmword ptr [r8 + rax + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r8 + rdi + 64]
    vbroadcastss zmm6, dword ptr [r12]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r8 + rax + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r8 + rdi + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add r12, 96
    lea r9, [rsi + r13]
    add r9, 2
    add rsi, 2
    cmp r9, 1
    jne .L180
    test byte ptr [rsp], 1
    jne .L176
    jmp .L177
.L181:
    mov rdx, qword ptr [rsp + 32]
    xor ebx, ebx
    xor r11d, r11d
    jmp .L186
.L182:
    vxorps xmm1, xmm1, xmm1
.L183:
    vmovaps zmm2, zmm1
    lea r8, [r15 + 4*rbx]
    lea r9, [rsi + 2*rsi]
    shl r9, 4
    vbroadcastss zmm1, dword ptr [r8 + r9]
    vmovaps zmm3, zmm0
    shl rsi, 6
    vsubps zmm0, zmm1, zmmword ptr [rcx + rsi]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [r10 + rsi]
    vfmadd213ps zmm1, zmm1, zmm2
.L184:
    vmulps zmm0, zmm0, zmm24
    vsqrtps zmm2, zmm0
    vmulps zmm0, zmm1, zmm24
    vsqrtps zmm0, zmm0
.L185:
    vbroadcastss zmm1, dword ptr [r15 + 4*rbx]
    vminps zmm2, zmm16, zmm2
    vxorps zmm3, zmm2, zmm25
    vmaxps zmm3, zmm31, zmm3
    vminps zmm3, zmm27, zmm3
    vmovaps zmm6, zmm5
    vfmsub213ps zmm6, zmm3, zmm4
    vaddps zmm6, zmm6, zmm4
    vfnmadd231ps zmm3, zmm6, zmm18
    vfnmadd231ps zmm3, zmm6, zmm10
    vmovaps zmm7, zmm8
    vfmadd213ps zmm7, zmm3, zmm26
    vfmadd213ps zmm7, zmm3, zmm11
    vfmadd213ps zmm7, zmm3, zmm19
    vmulps zmm14, zmm1, zmmword ptr [rcx]
    vfmadd213ps zmm7, zmm3, zmm12
    vmovaps zmm15, zmm17
    vfmadd213ps zmm15, zmm2, zmm13
    vfmadd213ps zmm15, zmm2, zmm13
    vfmadd213ps zmm7, zmm3, zmm13
    vfmadd213ps zmm7, zmm3, zmm13
    vscalefps zmm2, zmm7, zmm6
    vmulps zmm2, zmm15, zmm2
    vmulps zmm2, zmm14, zmm2
    vmovaps zmmword ptr [rsp + r11 + 320], zmm2
    vminps zmm0, zmm16, zmm0
    vxorps zmm2, zmm0, zmm25
    vmaxps zmm2, zmm31, zmm2
    vminps zmm2, zmm27, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm18
    vfnmadd231ps zmm2, zmm3, zmm10
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm26
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm19
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm1, zmm1, zmmword ptr [r10]
    vmovaps zmm7, zmm17
    vfmadd213ps zmm7, zmm0, zmm13
    vfmadd213ps zmm7, zmm0, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vscalefps zmm0, zmm6, zmm3
    vmulps zmm0, zmm7, zmm0
    vmulps zmm0, zmm1, zmm0
    vmovaps zmmword ptr [rsp + r11 + 384], zmm0
    add r11, 128
    inc rbx
    add rdx, 4
    cmp r11, 1536
    je .L195
.L186:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r14, -3
    ja .L185
    mov esi, 1
    test r14, r14
    je .L182
    mov r12, rdx
    mov r8, qword ptr [rsp + 48]
    vxorps xmm1, xmm1, xmm1
.L187:
    vbroadcastss zmm2, dword ptr [r12 - 48]
    vsubps zmm3, zmm2, zmmword ptr [r8 + rax + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r8 + rdi + 64]
    vbroadcastss zmm6, dword ptr [r12]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r8 + rax + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r8 + rdi + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add r12, 96
    lea r9, [rsi + r13]
    add r9, 2
    add rsi, 2
    cmp r9, 1
    jne .L187
    test byte ptr [rsp], 1
    jne .L183
    jmp .L184
.L188:
    mov rdx, qword ptr [rsp + 32]
    xor r11d, r11d
    xor ebx, ebx
    jmp .L193
.L189:
    vxorps xmm1, xmm1, xmm1
.L190:
    vmovaps zmm2, zmm1
    lea r8, [r15 + 4*r11]
    lea r9, [rsi + 2*rsi]
    shl r9, 4
    vbroadcastss zmm1, dword ptr [r8 + r9]
    vmovaps zmm3, zmm0
    shl rsi, 6
    vsubps zmm0, zmm1, zmmword ptr [rcx + rsi]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [r10 + rsi]
    vfmadd213ps zmm1, zmm1, zmm2
.L191:
    vsqrtps zmm2, zmm0
    vsqrtps zmm0, zmm1
.L192:
    vbroadcastss zmm1, dword ptr [r15 + 4*r11]
    vxorps zmm2, zmm2, zmm25
    vmaxps zmm2, zmm31, zmm2
    vminps zmm2, zmm27, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm18
    vfnmadd231ps zmm2, zmm3, zmm10
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm26
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm19
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm7, zmm1, zmmword ptr [rcx]
    vfmadd213ps zmm6, zmm2, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vscalefps zmm2, zmm6, zmm3
    vmulps zmm2, zmm7, zmm2
    vmovaps zmmword ptr [rsp + rbx + 320], zmm2
    vxorps zmm0, zmm0, zmm25
    vmaxps zmm0, zmm31, zmm0
    vminps zmm0, zmm27, zmm0
    vmovaps zmm2, zmm5
    vfmsub213ps zmm2, zmm0, zmm4
    vaddps zmm2, zmm2, zmm4
    vfnmadd231ps zmm0, zmm2, zmm18
    vfnmadd231ps zmm0, zmm2, zmm10
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm0, zmm26
    vfmadd213ps zmm3, zmm0, zmm11
    vfmadd213ps zmm3, zmm0, zmm19
    vfmadd213ps zmm3, zmm0, zmm12
    vmulps zmm1, zmm1, zmmword ptr [r10]
    vfmadd213ps zmm3, zmm0, zmm13
    vfmadd213ps zmm3, zmm0, zmm13
    vscalefps zmm0, zmm3, zmm2
    vmulps zmm0, zmm1, zmm0
    vmovaps zmmword ptr [rsp + rbx + 384], zmm0
    add rbx, 128
    inc r11
    add rdx, 4
    cmp rbx, 1536
    je .L195
.L193:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r14, -3
    ja .L192
    mov esi, 1
    test r14, r14
    je .L189
    mov r12, rdx
    mov r8, qword ptr [rsp + 48]
    vxorps xmm1, xmm1, xmm1
.L194:
    vbroadcastss zmm2, dword ptr [r12 - 48]
    vsubps zmm3, zmm2, zmmword ptr [r8 + rax + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r8 + rdi + 64]
    vbroadcastss zmm6, dword ptr [r12]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r8 + rax + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r8 + rdi + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add r12, 96
    lea r9, [rsi + r13]
    add r9, 2
    add rsi, 2
    cmp r9, 1
    jne .L194
    test byte ptr [rsp], 1
    jne .L190
    jmp .L191
.L195:
    vmovaps zmm3, zmmword ptr [rsp + 320]
    vmovaps zmm2, zmmword ptr [rsp + 384]
    vmovaps zmm20, zmmword ptr [rsp + 448]
    vmovaps zmm19, zmmword ptr [rsp + 512]
    vmovaps zmm14, zmmword ptr [rsp + 576]
    vmovaps zmm16, zmmword ptr [rsp + 640]
    vmovaps zmm18, zmmword ptr [rsp + 704]
    vmovaps zmm0, zmmword ptr [rsp + 768]
    vmovaps zmm7, zmmword ptr [rsp + 832]
    vmovaps zmm6, zmmword ptr [rsp + 896]
    vmovaps zmm17, zmmword ptr [rsp + 960]
    vmovaps zmm15, zmmword ptr [rsp + 1024]
    vmovaps zmm1, zmmword ptr [rsp + 1088]
    vmovaps zmm31, zmmword ptr [rsp + 1152]
    vmovaps zmm30, zmmword ptr [rsp + 1216]
    vmovaps zmm29, zmmword ptr [rsp + 1280]
    vmovaps zmm28, zmmword ptr [rsp + 1344]
    vmovaps zmm27, zmmword ptr [rsp + 1408]
    vmovaps zmm26, zmmword ptr [rsp + 1472]
    vmovaps zmm25, zmmword ptr [rsp + 1536]
    vmovaps zmm24, zmmword ptr [rsp + 1600]
    vmovaps zmm23, zmmword ptr [rsp + 1664]
    vmovaps zmm22, zmmword ptr [rsp + 1728]
    vmovaps zmm21, zmmword ptr [rsp + 1792]
    mov rbx, qword ptr [rsp + 152]
    test rbx, rbx
    je .L197
    mov rdx, qword ptr [rsp + 232]
    mov r11, qword ptr [rsp + 56]
    mov r15, qword ptr [rsp + 72]
.L196:
    vmovups zmm9, zmmword ptr [rdx + rax + 64]
    vmovups zmm10, zmmword ptr [rdx + rdi + 64]
    vbroadcastss zmm11, dword ptr [r11 - 44]
    vfnmadd231ps zmm3, zmm11, zmm9
    vfnmadd231ps zmm2, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r11 - 40]
    vfnmadd231ps zmm20, zmm11, zmm9
    vfnmadd231ps zmm19, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r11 - 36]
    vfnmadd231ps zmm14, zmm11, zmm9
    vfnmadd231ps zmm16, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r11 - 32]
    vfnmadd231ps zmm18, zmm11, zmm9
    vfnmadd231ps zmm0, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r11 - 28]
    vfnmadd231ps zmm7, zmm11, zmm9
    vfnmadd231ps zmm6, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r11 - 24]
    vfnmadd231ps zmm17, zmm11, zmm9
    vfnmadd231ps zmm15, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r11 - 20]
    vfnmadd231ps zmm1, zmm11, zmm9
    vfnmadd231ps zmm31, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r11 - 16]
    vfnmadd231ps zmm30, zmm11, zmm9
    vfnmadd231ps zmm29, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r11 - 12]
    vfnmadd231ps zmm28, zmm11, zmm9
    vfnmadd231ps zmm27, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r11 - 8]
    vfnmadd231ps zmm26, zmm11, zmm9
    vfnmadd231ps zmm25, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r11 - 4]
    vfnmadd231ps zmm24, zmm11, zmm9
    vfnmadd231ps zmm23, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r11]
    vfnmadd231ps zmm22, zmm11, zmm9
    vfnmadd231ps zmm21, zmm11, zmm10
    add r11, 48
    add rdx, 64
    dec rbx
    jne .L196
    jmp .L198
.L197:
    mov r15, qword ptr [rsp + 72]
.L198:
    vmovaps zmmword ptr [rsp + 320], zmm3
    vmovaps zmmword ptr [rsp + 384], zmm2
    vmovaps zmmword ptr [rsp + 448], zmm20
    vmovaps zmmword ptr [rsp + 512], zmm19
    vmovaps zmmword ptr [rsp + 576], zmm14
    vmovaps zmmword ptr [rsp + 640], zmm16
    vmovaps zmmword ptr [rsp + 704], zmm18
    vmovaps zmmword ptr [rsp + 768], zmm0
    vmovaps zmmword ptr [rsp + 832], zmm7
    vmovaps zmmword ptr [rsp + 896], zmm6
    vmovaps zmmword ptr [rsp + 960], zmm17
    vmovaps zmmword ptr [rsp + 1024], zmm15
    vmovaps zmmword ptr [rsp + 1088], zmm1
    vmovaps zmmword ptr [rsp + 1152], zmm31
    vmovaps zmmword ptr [rsp + 1216], zmm30
    vmovaps zmmword ptr [rsp + 1280], zmm29
    vmovaps zmmword ptr [rsp + 1344], zmm28
    vmovaps zmmword ptr [rsp + 1408], zmm27
    vmovaps zmmword ptr [rsp + 1472], zmm26
    vmovaps zmmword ptr [rsp + 1536], zmm25
    vmovaps zmmword ptr [rsp + 1600], zmm24
    vmovaps zmmword ptr [rsp + 1664], zmm23
    vmovaps zmmword ptr [rsp + 1728], zmm22
    vmovaps zmmword ptr [rsp + 1792], zmm21
    mov r11, qword ptr [rsp + 184]
    mov rdx, r11
    mov r9, qword ptr [rsp + 88]
    sub rdx, r9
    je .L165
    mov rsi, qword ptr [rsp + 40]
    imul rsi, r9
    vmovaps zmm0, zmmword ptr [rsp + 320]
    vmovaps zmm1, zmmword ptr [rsp + 384]
    mov r8, qword ptr [rsp + 24]
    vmovups zmmword ptr [r8 + rsi + 64], zmm1
    vmovups zmmword ptr [r8 + rsi], zmm0
    cmp rdx, 1
    je .L165
    mov rsi, r9
    or rsi, 1
    imul rsi, qword ptr [rsp + 40]
    lea r8, [rsp + 448]
    vmovups zmm0, zmmword ptr [r8]
    vmovups zmm1, zmmword ptr [r8 + 64]
    mov r8, qword ptr [rsp + 24]
    vmovups zmmword ptr [r8 + rsi + 64], zmm1
    vmovups zmmword ptr [r8 + rsi], zmm0
    cmp rdx, 2
    je .L165
    mov rsi, r9
    or rsi, 2
    imul rsi, qword ptr [rsp + 40]
    lea r8, [rsp + 448]
    vmovups zmm0, zmmword ptr [r8 + 128]
    vmovups zmm1, zmmword ptr [r8 + 192]
    mov r8, qword ptr [rsp + 24]
    vmovups zmmword ptr [r8 + rsi + 64], zmm1
    vmovups zmmword ptr [r8 + rsi], zmm0
    cmp rdx, 3
    je .L165
    mov rsi, r9
    or rsi, 3
    imul rsi, qword ptr [rsp + 40]
    lea r8, [rsp + 448]
    vmovups zmm0, zmmword ptr [r8 + 256]
    vmovups zmm1, zmmword ptr [r8 + 320]
    mov r8, qword ptr [rsp + 24]
    vmovups zmmword ptr [r8 + rsi + 64], zmm1
    vmovups zmmword ptr [r8 + rsi], zmm0
    cmp rdx, 4
    je .L165
    lea rsi, [r9 + 4]
    imul rsi, qword ptr [rsp + 40]
    lea r8, [rsp + 448]
    vmovups zmm0, zmmword ptr [r8 + 384]
    vmovups zmm1, zmmword ptr [r8 + 448]
    mov r8, qword ptr [rsp + 24]
    vmovups zmmword ptr [r8 + rsi + 64], zmm1
    vmovups zmmword ptr [r8 + rsi], zmm0
    cmp rdx, 5
    je .L165
    lea rsi, [r9 + 5]
    imul rsi, qword ptr [rsp + 40]
    lea r8, [rsp + 448]
    vmovups zmm0, zmmword ptr [r8 + 512]
    vmovups zmm1, zmmword ptr [r8 + 576]
    mov r8, qword ptr [rsp + 24]
    vmovups zmmword ptr [r8 + rsi + 64], zmm1
    vmovups zmmword ptr [r8 + rsi], zmm0
    cmp rdx, 6
    je .L165
    lea rsi, [r9 + 6]
    imul rsi, qword ptr [rsp + 40]
    lea r8, [rsp + 448]
    vmovups zmm0, zmmword ptr [r8 + 640]
    vmovups zmm1, zmmword ptr [r8 + 704]
    mov r8, qword ptr [rsp + 24]
    vmovups zmmword ptr [r8 + rsi + 64], zmm1
    vmovups zmmword ptr [r8 + rsi], zmm0
    cmp rdx, 7
    je .L165
    lea rsi, [r9 + 7]
    imul rsi, qword ptr [rsp + 40]
    lea r8, [rsp + 448]
    vmovups zmm0, zmmword ptr [r8 + 768]
    vmovups zmm1, zmmword ptr [r8 + 832]
    mov r8, qword ptr [rsp + 24]
    vmovups zmmword ptr [r8 + rsi + 64], zmm1
    vmovups zmmword ptr [r8 + rsi], zmm0
    cmp rdx, 8
    je .L165
    lea rsi, [r9 + 8]
    imul rsi, qword ptr [rsp + 40]
    lea r8, [rsp + 448]
    vmovups zmm0, zmmword ptr [r8 + 896]
    vmovups zmm1, zmmword ptr [r8 + 960]
    mov r8, qword ptr [rsp + 24]
    vmovups zmmword ptr [r8 + rsi + 64], zmm1
    vmovups zmmword ptr [r8 + rsi], zmm0
    cmp rdx, 9
    je .L165
    lea rsi, [r9 + 9]
    imul rsi, qword ptr [rsp + 40]
    lea r8, [rsp + 448]
    vmovups zmm0, zmmword ptr [r8 + 1024]
    vmovups zmm1, zmmword ptr [r8 + 1088]
    mov r8, qword ptr [rsp + 24]
    vmovups zmmword ptr [r8 + rsi + 64], zmm1
    vmovups zmmword ptr [r8 + rsi], zmm0
    cmp rdx, 10
    je .L165
    lea rsi, [r9 + 10]
    imul rsi, qword ptr [rsp + 40]
    lea r8, [rsp + 448]
    vmovups zmm0, zmmword ptr [r8 + 1152]
    vmovups zmm1, zmmword ptr [r8 + 1216]
    mov r8, qword ptr [rsp + 24]
    vmovups zmmword ptr [r8 + rsi + 64], zmm1
    vmovups zmmword ptr [r8 + rsi], zmm0
    cmp rdx, 11
    je .L165
    add r9, 11
    imul r9, qword ptr [rsp + 40]
    lea rdx, [rsp + 448]
    vmovups zmm0, zmmword ptr [rdx + 1280]
    vmovups zmm1, zmmword ptr [rdx + 1344]
    mov rdx, qword ptr [rsp + 24]
    vmovups zmmword ptr [rdx + r9 + 64], zmm1
    vmovups zmmword ptr [rdx + r9], zmm0
    jmp .L165
.L199:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L8 .L14 .L10 .L12
.T1: jump .L101 .L122 .L108 .L115
.T2: jump .L137 .L155 .L143 .L149
.T3: jump .L167 .L188 .L174 .L181
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
.K80000000 = .long 0x80000000 ; -0e0
.Kb5bfbe8e = .long 0xb5bfbe8e ; -1.4286068e-6
.Kbf000000 = .long 0xbf000000 ; -5e-1
.Kbf317200 = .long 0xbf317200 ; -6.9314575e-1
.Kc2d00000 = .long 0xc2d00000 ; -1.04e2
.Kcb400000 = .long 0xcb400000 ; -1.2582912e7
