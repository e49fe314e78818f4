; avx512/f32/residual_select_store
rhotree_kernels::arch::avx512::f32::residual_select_store:
    push rbp
    mov rbp, rsp
    push r15
    push r14
    push r13
    push r12
    push rbx
    and rsp, -64
    sub rsp, 1984
    mov r15, r9
    mov r12, rcx
    mov qword ptr [rsp + 32], rsi
    mov rcx, qword ptr [rdi + 32]
    mov rsi, qword ptr [rdi + 40]
    mov qword ptr [rsp + 16], rcx
    mov r9, rcx
    add r9, rsi
    mov rax, -1
    cmovb r9, rax
    inc r9
    cmove r9, rax
    shl r9, 4
    je .L218
    mov r10, qword ptr [rdi + 24]
    mov rax, r10
    or rax, r9
    shr rax, 32
    je .L1
    mov rax, r10
    xor edx, edx
    div r9
    mov qword ptr [rsp + 200], rax
    cmp r9, r10
    jbe .L2
.L0:
    xor r13d, r13d
    jmp .L217
.L1:
    mov eax, r10d
    xor edx, edx
    div r9d
    mov qword ptr [rsp + 200], rax
    cmp r9, r10
    ja .L0
.L2:
    mov rdx, qword ptr [rbp + 16]
    mov rax, qword ptr [rdi + 48]
    mov qword ptr [rsp + 24], rax
    mov r10, qword ptr [rdi]
    mov rbx, qword ptr [rdi + 16]
    movzx eax, byte ptr [rdi + 56]
    mov dword ptr [rsp + 228], eax
    mov rcx, qword ptr [rsp + 16]
    mov rax, rcx
    inc rax
    mov rdi, -1
    cmovne rdi, rax
    shl rdi, 6
    mov qword ptr [rsp + 256], rdi
    imul rdi, r8, 112
    mov r11, rcx
    and r11, -2
    neg r11
    cmp rcx, -2
    mov r8, -2
    cmovb r8, rcx
    lea r14, [rcx - 1]
    lea rax, [r8 + 2*r8]
    shl rax, 4
    lea rcx, [rax + r10]
    add rcx, 92
    mov qword ptr [rsp + 248], rcx
    shl r8, 6
    add r8, rbx
    mov qword ptr [rsp + 272], r8
    mov rcx, r15
    shl rcx, 4
    lea rcx, [rcx + 2*rcx]
    mov qword ptr [rsp + 288], rcx
    add rax, r10
    add rax, 60
    mov qword ptr [rsp + 264], rax
    mov rax, rdi
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
    mov qword ptr [rsp + 136], r9
    lea rcx, [4*r9]
    mov qword ptr [rsp + 128], rcx
    lea rcx, [r10 + 96]
    mov qword ptr [rsp + 72], rcx
    lea rcx, [r12 + 100]
    mov qword ptr [rsp + 240], rcx
    lea rcx, [rdx + 64]
    mov qword ptr [rsp + 376], rcx
    lea rcx, [4*r15]
    mov qword ptr [rsp + 280], rcx
    mov qword ptr [rsp + 56], rbx
    lea rcx, [rbx + 128]
    mov qword ptr [rsp + 232], rcx
    lea rcx, [r10 + 100]
    mov qword ptr [rsp + 160], rcx
    lea rcx, [r10 + 104]
    mov qword ptr [rsp + 152], rcx
    mov qword ptr [rsp + 184], r10
    lea rcx, [r10 + 108]
    mov qword ptr [rsp + 144], rcx
    mov r10, r14
    xor r9d, r9d
    mov qword ptr [rsp + 168], rsi
    mov qword ptr [rsp + 8], r14
    mov qword ptr [rsp + 192], rdi
.L3:
    mov rcx, r12
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
    lea rcx, [r9 + 2]
    mov eax, dword ptr [rsp + 228]
    mov qword ptr [rsp + 176], rax
    cmp rcx, qword ptr [rsp + 200]
    mov qword ptr [rsp + 216], r15
    mov qword ptr [rsp + 208], r12
    mov qword ptr [rsp + 88], r9
    jbe .L101
    cmp qword ptr [rsp + 24], 12
    jae .L145
    xor eax, eax
.L6:
    cmp rax, qword ptr [rsp + 24]
    mov r15, qword ptr [rsp + 216]
    mov r12, qword ptr [rsp + 208]
    mov r14, qword ptr [rsp + 168]
    jae .L144
    mov rcx, qword ptr [rsp + 136]
    mov rdi, qword ptr [rsp + 88]
    imul rcx, rdi
    mov rdx, qword ptr [rsp + 56]
    lea rdx, [rdx + 4*rcx]
    mov rsi, rdi
    shl rsi, 6
    mov r8, qword ptr [rsp + 128]
    imul r8, rdi
    mov rcx, qword ptr [rsp + 232]
    lea rdi, [rcx + r8]
    mov qword ptr [rsp + 120], rdi
    lea rdi, [rcx + r8]
    mov qword ptr [rsp + 112], rdi
    lea rdi, [rcx + r8]
    mov qword ptr [rsp + 104], rdi
    lea rdi, [rcx + r8]
    mov qword ptr [rsp + 96], rdi
    lea rdi, [rcx + r8]
    mov qword ptr [rsp + 80], rdi
    lea rdi, [rcx + r8]
    mov qword ptr [rsp + 368], rdi
    lea rdi, [rcx + r8]
    mov qword ptr [rsp + 360], rdi
    lea rdi, [rcx + r8]
    mov qword ptr [rsp + 352], rdi
    lea rdi, [rcx + r8]
    mov qword ptr [rsp + 344], rdi
    lea rdi, [rcx + r8]
    mov qword ptr [rsp + 336], rdi
    lea rdi, [rcx + r8]
    mov qword ptr [rsp + 328], rdi
    lea rdi, [rcx + r8]
    mov qword ptr [rsp + 320], rdi
    lea rdi, [rcx + r8]
    mov qword ptr [rsp + 312], rdi
    lea rdi, [rcx + r8]
    mov qword ptr [rsp + 304], rdi
    lea rdi, [rcx + r8]
    mov qword ptr [rsp + 296], rdi
    add r8, rcx
    mov qword ptr [rsp + 48], r8
    mov rcx, qword ptr [rsp + 256]
    add rcx, rdx
    mov qword ptr [rsp + 64], rcx
    mov rcx, qword ptr [rbp + 16]
    mov r13, rsi
    add rcx, rsi
    mov qword ptr [rsp + 40], rcx
    jmp .L8
.L7:
    add rax, 4
    cmp rax, qword ptr [rsp + 24]
    vbroadcastss zmm24, dword ptr [rip + .K40400000]
    jae .L144
.L8:
    cmp rax, 8
    mov r9d, 8
    cmovb r9, rax
    lea r8d, [4*r9]
    mov rcx, qword ptr [rsp + 184]
    lea rbx, [rcx + r8]
    vbroadcastss zmm22, dword ptr [rcx + r8]
    lea rsi, [rip + .T0]
    mov rcx, qword ptr [rsp + 176]
    movsxd rcx, dword ptr [rsi + 4*rcx]
    add rcx, rsi
    jmp rcx
.L9:
    vmovaps zmm0, zmm28
    cmp r10, -3
    ja .L58
    test r10, r10
    je .L55
    mov rcx, qword ptr [rsp + 72]
    lea rsi, [rcx + r8]
    vxorps xmm0, xmm0, xmm0
    mov ecx, 1
    mov rdi, qword ptr [rsp + 312]
.L10:
    vbroadcastss zmm1, dword ptr [rsi - 48]
    vsubps zmm1, zmm1, zmmword ptr [rdi - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [rsi]
    vsubps zmm0, zmm0, zmmword ptr [rdi]
    vfmadd213ps zmm0, zmm0, zmm1
    sub rdi, -128
    add rsi, 96
    lea r10, [r11 + rcx]
    add r10, 2
    add rcx, 2
    cmp r10, 1
    jne .L10
    test byte ptr [rsp + 16], 1
    mov r10, qword ptr [rsp + 8]
    jne .L56
    jmp .L57
.L11:
    vxorps xmm0, xmm0, xmm0
    vxorps xmm1, xmm1, xmm1
    cmp r10, -3
    ja .L20
    test r10, r10
    je .L17
    mov rcx, qword ptr [rsp + 72]
    lea rsi, [rcx + r8]
    mov ecx, 1
    mov rdi, qword ptr [rsp + 80]
.L12:
    vbroadcastss zmm2, dword ptr [rsi - 48]
    vsubps zmm2, zmm2, zmmword ptr [rdi - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rsi]
    vsubps zmm1, zmm1, zmmword ptr [rdi]
    vfmadd213ps zmm1, zmm1, zmm2
    sub rdi, -128
    add rsi, 96
    lea r10, [r11 + rcx]
    add r10, 2
    add rcx, 2
    cmp r10, 1
    jne .L12
    test byte ptr [rsp + 16], 1
    mov r10, qword ptr [rsp + 8]
    jne .L18
    jmp .L19
.L13:
    vxorps xmm0, xmm0, xmm0
    vxorps xmm1, xmm1, xmm1
    cmp r10, -3
    ja .L39
    test r10, r10
    je .L36
    mov rcx, qword ptr [rsp + 72]
    lea rsi, [rcx + r8]
    mov ecx, 1
    mov rdi, qword ptr [rsp + 120]
.L14:
    vbroadcastss zmm2, dword ptr [rsi - 48]
    vsubps zmm2, zmm2, zmmword ptr [rdi - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rsi]
    vsubps zmm1, zmm1, zmmword ptr [rdi]
    vfmadd213ps zmm1, zmm1, zmm2
    sub rdi, -128
    add rsi, 96
    lea r10, [r11 + rcx]
    add r10, 2
    add rcx, 2
    cmp r10, 1
    jne .L14
    test byte ptr [rsp + 16], 1
    mov r10, qword ptr [rsp + 8]
    jne .L37
    jmp .L38
.L15:
    vxorps xmm0, xmm0, xmm0
    vxorps xmm1, xmm1, xmm1
    cmp r10, -3
    ja .L63
    test r10, r10
    je .L60
    mov rcx, qword ptr [rsp + 72]
    lea rsi, [rcx + r8]
    mov ecx, 1
    mov rdi, qword ptr [rsp + 344]
.L16:
    vbroadcastss zmm2, dword ptr [rsi - 48]
    vsubps zmm2, zmm2, zmmword ptr [rdi - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rsi]
    vsubps zmm1, zmm1, zmmword ptr [rdi]
    vfmadd213ps zmm1, zmm1, zmm2
    sub rdi, -128
    add rsi, 96
    lea r10, [r11 + rcx]
    add r10, 2
    add rcx, 2
    cmp r10, 1
    jne .L16
    test byte ptr [rsp + 16], 1
    mov r10, qword ptr [rsp + 8]
    jne .L61
    jmp .L62
.L17:
    mov ecx, 1
.L18:
    vmovaps zmm2, zmm1
    lea rsi, [rcx + 2*rcx]
    shl rsi, 4
    vbroadcastss zmm1, dword ptr [rbx + rsi]
    shl rcx, 6
    vsubps zmm1, zmm1, zmmword ptr [rdx + rcx]
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
    cmp r10, -3
    ja .L25
    test r10, r10
    je .L22
    mov rcx, qword ptr [rsp + 160]
    lea rsi, [rcx + r8]
    vxorps xmm0, xmm0, xmm0
    mov ecx, 1
    mov rdi, qword ptr [rsp + 368]
.L21:
    vbroadcastss zmm1, dword ptr [rsi - 48]
    vsubps zmm1, zmm1, zmmword ptr [rdi - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [rsi]
    vsubps zmm0, zmm0, zmmword ptr [rdi]
    vfmadd213ps zmm0, zmm0, zmm1
    sub rdi, -128
    add rsi, 96
    lea r10, [r11 + rcx]
    add r10, 2
    add rcx, 2
    cmp r10, 1
    jne .L21
    test byte ptr [rsp + 16], 1
    mov r10, qword ptr [rsp + 8]
    jne .L23
    jmp .L24
.L22:
    vxorps xmm0, xmm0, xmm0
    mov ecx, 1
.L23:
    vmovaps zmm1, zmm0
    lea rsi, [rbx + 4]
    lea rdi, [rcx + 2*rcx]
    shl rdi, 4
    vbroadcastss zmm0, dword ptr [rsi + rdi]
    shl rcx, 6
    vsubps zmm0, zmm0, zmmword ptr [rdx + rcx]
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
    cmp r10, -3
    ja .L30
    test r10, r10
    je .L27
    mov rcx, qword ptr [rsp + 152]
    lea rsi, [rcx + r8]
    mov ecx, 1
    mov rdi, qword ptr [rsp + 360]
.L26:
    vbroadcastss zmm9, dword ptr [rsi - 48]
    vsubps zmm9, zmm9, zmmword ptr [rdi - 64]
    vfmadd213ps zmm9, zmm9, zmm7
    vbroadcastss zmm7, dword ptr [rsi]
    vsubps zmm7, zmm7, zmmword ptr [rdi]
    vfmadd213ps zmm7, zmm7, zmm9
    sub rdi, -128
    add rsi, 96
    lea r10, [r11 + rcx]
    add r10, 2
    add rcx, 2
    cmp r10, 1
    jne .L26
    test byte ptr [rsp + 16], 1
    mov r10, qword ptr [rsp + 8]
    jne .L28
    jmp .L29
.L27:
    mov ecx, 1
.L28:
    vmovaps zmm9, zmm7
    lea rsi, [rbx + 8]
    lea rdi, [rcx + 2*rcx]
    shl rdi, 4
    vbroadcastss zmm7, dword ptr [rsi + rdi]
    shl rcx, 6
    vsubps zmm7, zmm7, zmmword ptr [rdx + rcx]
    vfmadd213ps zmm7, zmm7, zmm9
.L29:
    vmulps zmm7, zmm7, dword ptr [rip + .K40400000]{1to16}
    vsqrtps zmm7, zmm7
.L30:
    vmulps zmm18, zmm22, zmmword ptr [rdx]
    vbroadcastss zmm9, dword ptr [rbx + 4]
    vmulps zmm15, zmm9, zmmword ptr [rdx]
    vbroadcastss zmm9, dword ptr [rbx + 8]
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
    vmulps zmm20, zmm9, zmmword ptr [rdx]
    vfmadd213ps zmm19, zmm16, zmm12
    vbroadcastss zmm7, dword ptr [rbx + 12]
    cmp r10, -3
    ja .L35
    test r10, r10
    je .L32
    mov rcx, qword ptr [rsp + 144]
    lea rsi, [rcx + r8]
    vxorps xmm6, xmm6, xmm6
    mov ecx, 1
    mov rdi, qword ptr [rsp + 352]
.L31:
    vbroadcastss zmm9, dword ptr [rsi - 48]
    vsubps zmm9, zmm9, zmmword ptr [rdi - 64]
    vfmadd213ps zmm9, zmm9, zmm6
    vbroadcastss zmm6, dword ptr [rsi]
    vsubps zmm6, zmm6, zmmword ptr [rdi]
    vfmadd213ps zmm6, zmm6, zmm9
    sub rdi, -128
    add rsi, 96
    lea r10, [r11 + rcx]
    add r10, 2
    add rcx, 2
    cmp r10, 1
    jne .L31
    test byte ptr [rsp + 16], 1
    mov r10, qword ptr [rsp + 8]
    jne .L33
    jmp .L34
.L32:
    vxorps xmm6, xmm6, xmm6
    mov ecx, 1
.L33:
    vmovaps zmm9, zmm6
    add rbx, 12
    lea rsi, [rcx + 2*rcx]
    shl rsi, 4
    vbroadcastss zmm6, dword ptr [rbx + rsi]
    shl rcx, 6
    vsubps zmm6, zmm6, zmmword ptr [rdx + rcx]
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
    vmulps zmm6, zmm7, zmmword ptr [rdx]
    vfmadd213ps zmm3, zmm1, zmm13
    vfmadd213ps zmm3, zmm1, zmm13
    vscalefps zmm1, zmm3, zmm2
    vfmadd213ps zmm1, zmm0, zmm1
    vmulps zmm0, zmm6, zmm1
    vbroadcastss zmm26, dword ptr [rip + .K7fffffff]
    jmp .L94
.L36:
    mov ecx, 1
.L37:
    vmovaps zmm2, zmm1
    lea rsi, [rcx + 2*rcx]
    shl rsi, 4
    vbroadcastss zmm1, dword ptr [rbx + rsi]
    shl rcx, 6
    vsubps zmm1, zmm1, zmmword ptr [rdx + rcx]
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
    cmp r10, -3
    ja .L44
    test r10, r10
    je .L41
    mov rcx, qword ptr [rsp + 160]
    lea rsi, [rcx + r8]
    vxorps xmm0, xmm0, xmm0
    mov ecx, 1
    mov rdi, qword ptr [rsp + 112]
.L40:
    vbroadcastss zmm1, dword ptr [rsi - 48]
    vsubps zmm1, zmm1, zmmword ptr [rdi - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [rsi]
    vsubps zmm0, zmm0, zmmword ptr [rdi]
    vfmadd213ps zmm0, zmm0, zmm1
    sub rdi, -128
    add rsi, 96
    lea r10, [r11 + rcx]
    add r10, 2
    add rcx, 2
    cmp r10, 1
    jne .L40
    test byte ptr [rsp + 16], 1
    mov r10, qword ptr [rsp + 8]
    jne .L42
    jmp .L43
.L41:
    vxorps xmm0, xmm0, xmm0
    mov ecx, 1
.L42:
    vmovaps zmm1, zmm0
    lea rsi, [rbx + 4]
    lea rdi, [rcx + 2*rcx]
    shl rdi, 4
    vbroadcastss zmm0, dword ptr [rsi + rdi]
    shl rcx, 6
    vsubps zmm0, zmm0, zmmword ptr [rdx + rcx]
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
    cmp r10, -3
    ja .L49
    test r10, r10
    je .L46
    mov rcx, qword ptr [rsp + 152]
    lea rsi, [rcx + r8]
    mov ecx, 1
    mov rdi, qword ptr [rsp + 104]
.L45:
    vbroadcastss zmm9, dword ptr [rsi - 48]
    vsubps zmm9, zmm9, zmmword ptr [rdi - 64]
    vfmadd213ps zmm9, zmm9, zmm14
    vbroadcastss zmm10, dword ptr [rsi]
    vsubps zmm14, zmm10, zmmword ptr [rdi]
    vfmadd213ps zmm14, zmm14, zmm9
    sub rdi, -128
    add rsi, 96
    lea r10, [r11 + rcx]
    add r10, 2
    add rcx, 2
    cmp r10, 1
    jne .L45
    test byte ptr [rsp + 16], 1
    mov r10, qword ptr [rsp + 8]
    jne .L47
    jmp .L48
.L46:
    mov ecx, 1
.L47:
    vmovaps zmm9, zmm14
    lea rsi, [rbx + 8]
    lea rdi, [rcx + 2*rcx]
    shl rdi, 4
    vbroadcastss zmm10, dword ptr [rsi + rdi]
    shl rcx, 6
    vsubps zmm14, zmm10, zmmword ptr [rdx + rcx]
    vfmadd213ps zmm14, zmm14, zmm9
.L48:
    vmulps zmm9, zmm14, dword ptr [rip + .K40a00000]{1to16}
    vsqrtps zmm14, zmm9
.L49:
    vmulps zmm19, zmm22, zmmword ptr [rdx]
    vbroadcastss zmm9, dword ptr [rbx + 4]
    vmulps zmm15, zmm9, zmmword ptr [rdx]
    vbroadcastss zmm9, dword ptr [rbx + 8]
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
    vmulps zmm22, zmm9, zmmword ptr [rdx]
    vfmadd231ps zmm21, zmm17, dword ptr [rip + .K3eaaaaab]{1to16}
    vbroadcastss zmm14, dword ptr [rbx + 12]
    cmp r10, -3
    ja .L54
    test r10, r10
    je .L51
    mov rcx, qword ptr [rsp + 144]
    lea rsi, [rcx + r8]
    vxorps xmm7, xmm7, xmm7
    mov ecx, 1
    mov rdi, qword ptr [rsp + 96]
.L50:
    vbroadcastss zmm9, dword ptr [rsi - 48]
    vsubps zmm9, zmm9, zmmword ptr [rdi - 64]
    vfmadd213ps zmm9, zmm9, zmm7
    vbroadcastss zmm7, dword ptr [rsi]
    vsubps zmm7, zmm7, zmmword ptr [rdi]
    vfmadd213ps zmm7, zmm7, zmm9
    sub rdi, -128
    add rsi, 96
    lea r10, [r11 + rcx]
    add r10, 2
    add rcx, 2
    cmp r10, 1
    jne .L50
    test byte ptr [rsp + 16], 1
    mov r10, qword ptr [rsp + 8]
    jne .L52
    jmp .L53
.L51:
    vxorps xmm7, xmm7, xmm7
    mov ecx, 1
.L52:
    vmovaps zmm9, zmm7
    add rbx, 12
    lea rsi, [rcx + 2*rcx]
    shl rsi, 4
    vbroadcastss zmm7, dword ptr [rbx + rsi]
    shl rcx, 6
    vsubps zmm7, zmm7, zmmword ptr [rdx + rcx]
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
    vmulps zmm1, zmm14, zmmword ptr [rdx]
    vmulps zmm0, zmm1, zmm0
    vbroadcastss zmm26, dword ptr [rip + .K7fffffff]
    vbroadcastss zmm10, dword ptr [rip + .K3f317200]
    test r14, r14
    vbroadcastss zmm25, dword ptr [rip + .K40a00000]
    vbroadcastss zmm15, dword ptr [rip + .K35bfbe8e]
    jne .L95
    jmp .L97
.L55:
    vxorps xmm0, xmm0, xmm0
    mov ecx, 1
.L56:
    vmovaps zmm1, zmm0
    lea rsi, [rcx + 2*rcx]
    shl rsi, 4
    vbroadcastss zmm0, dword ptr [rbx + rsi]
    shl rcx, 6
    vsubps zmm0, zmm0, zmmword ptr [rdx + rcx]
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
    cmp r10, -3
    ja .L68
    test r10, r10
    je .L65
    mov rcx, qword ptr [rsp + 160]
    lea rsi, [rcx + r8]
    vxorps xmm0, xmm0, xmm0
    mov ecx, 1
    mov rdi, qword ptr [rsp + 304]
.L59:
    vbroadcastss zmm1, dword ptr [rsi - 48]
    vsubps zmm1, zmm1, zmmword ptr [rdi - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [rsi]
    vsubps zmm0, zmm0, zmmword ptr [rdi]
    vfmadd213ps zmm0, zmm0, zmm1
    sub rdi, -128
    add rsi, 96
    lea r10, [r11 + rcx]
    add r10, 2
    add rcx, 2
    cmp r10, 1
    jne .L59
    test byte ptr [rsp + 16], 1
    mov r10, qword ptr [rsp + 8]
    jne .L66
    jmp .L67
.L60:
    mov ecx, 1
.L61:
    vmovaps zmm2, zmm1
    lea rsi, [rcx + 2*rcx]
    shl rsi, 4
    vbroadcastss zmm1, dword ptr [rbx + rsi]
    shl rcx, 6
    vsubps zmm1, zmm1, zmmword ptr [rdx + rcx]
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
    cmp r10, -3
    ja .L73
    test r10, r10
    je .L70
    mov rcx, qword ptr [rsp + 160]
    lea rsi, [rcx + r8]
    vxorps xmm0, xmm0, xmm0
    mov ecx, 1
    mov rdi, qword ptr [rsp + 336]
.L64:
    vbroadcastss zmm1, dword ptr [rsi - 48]
    vsubps zmm1, zmm1, zmmword ptr [rdi - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [rsi]
    vsubps zmm0, zmm0, zmmword ptr [rdi]
    vfmadd213ps zmm0, zmm0, zmm1
    sub rdi, -128
    add rsi, 96
    lea r10, [r11 + rcx]
    add r10, 2
    add rcx, 2
    cmp r10, 1
    jne .L64
    test byte ptr [rsp + 16], 1
    mov r10, qword ptr [rsp + 8]
    jne .L71
    jmp .L72
.L65:
    vxorps xmm0, xmm0, xmm0
    mov ecx, 1
.L66:
    vmovaps zmm1, zmm0
    lea rsi, [rbx + 4]
    lea rdi, [rcx + 2*rcx]
    shl rdi, 4
    vbroadcastss zmm0, dword ptr [rsi + rdi]
    shl rcx, 6
    vsubps zmm0, zmm0, zmmword ptr [rdx + rcx]
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
    cmp r10, -3
    ja .L78
    test r10, r10
    je .L75
    mov rcx, qword ptr [rsp + 152]
    lea rsi, [rcx + r8]
    vxorps xmm3, xmm3, xmm3
    mov ecx, 1
    mov rdi, qword ptr [rsp + 296]
.L69:
    vbroadcastss zmm6, dword ptr [rsi - 48]
    vsubps zmm6, zmm6, zmmword ptr [rdi - 64]
    vfmadd213ps zmm6, zmm6, zmm3
    vbroadcastss zmm3, dword ptr [rsi]
    vsubps zmm3, zmm3, zmmword ptr [rdi]
    vfmadd213ps zmm3, zmm3, zmm6
    sub rdi, -128
    add rsi, 96
    lea r10, [r11 + rcx]
    add r10, 2
    add rcx, 2
    cmp r10, 1
    jne .L69
    test byte ptr [rsp + 16], 1
    mov r10, qword ptr [rsp + 8]
    jne .L76
    jmp .L77
.L70:
    vxorps xmm0, xmm0, xmm0
    mov ecx, 1
.L71:
    vmovaps zmm1, zmm0
    lea rsi, [rbx + 4]
    lea rdi, [rcx + 2*rcx]
    shl rdi, 4
    vbroadcastss zmm0, dword ptr [rsi + rdi]
    shl rcx, 6
    vsubps zmm0, zmm0, zmmword ptr [rdx + rcx]
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
    cmp r10, -3
    ja .L83
    test r10, r10
    je .L80
    mov rcx, qword ptr [rsp + 152]
    lea rsi, [rcx + r8]
    mov ecx, 1
    mov rdi, qword ptr [rsp + 328]
.L74:
    vbroadcastss zmm7, dword ptr [rsi - 48]
    vsubps zmm7, zmm7, zmmword ptr [rdi - 64]
    vfmadd213ps zmm7, zmm7, zmm6
    vbroadcastss zmm6, dword ptr [rsi]
    vsubps zmm6, zmm6, zmmword ptr [rdi]
    vfmadd213ps zmm6, zmm6, zmm7
    sub rdi, -128
    add rsi, 96
    lea r10, [r11 + rcx]
    add r10, 2
    add rcx, 2
    cmp r10, 1
    jne .L74
    test byte ptr [rsp + 16], 1
    mov r10, qword ptr [rsp + 8]
    jne .L81
    jmp .L82
.L75:
    vxorps xmm3, xmm3, xmm3
    mov ecx, 1
.L76:
    vmovaps zmm6, zmm3
    lea rsi, [rbx + 8]
    lea rdi, [rcx + 2*rcx]
    shl rdi, 4
    vbroadcastss zmm3, dword ptr [rsi + rdi]
    shl rcx, 6
    vsubps zmm3, zmm3, zmmword ptr [rdx + rcx]
    vfmadd213ps zmm3, zmm3, zmm6
.L77:
    vmulps zmm3, zmm3, zmm29
.L78:
    vmulps zmm15, zmm22, zmmword ptr [rdx]
    vbroadcastss zmm6, dword ptr [rbx + 4]
    vmulps zmm6, zmm6, zmmword ptr [rdx]
    vbroadcastss zmm9, dword ptr [rbx + 8]
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
    vmulps zmm17, zmm9, zmmword ptr [rdx]
    vbroadcastss zmm3, dword ptr [rbx + 12]
    vmovaps zmm18, zmm28
    cmp r10, -3
    ja .L88
    test r10, r10
    je .L85
    mov rcx, qword ptr [rsp + 144]
    lea rsi, [rcx + r8]
    vxorps xmm18, xmm18, xmm18
    mov ecx, 1
    mov rdi, qword ptr [rsp + 48]
.L79:
    vbroadcastss zmm9, dword ptr [rsi - 48]
    vsubps zmm9, zmm9, zmmword ptr [rdi - 64]
    vfmadd213ps zmm9, zmm9, zmm18
    vbroadcastss zmm10, dword ptr [rsi]
    vsubps zmm18, zmm10, zmmword ptr [rdi]
    vfmadd213ps zmm18, zmm18, zmm9
    sub rdi, -128
    add rsi, 96
    lea r10, [r11 + rcx]
    add r10, 2
    add rcx, 2
    cmp r10, 1
    jne .L79
    test byte ptr [rsp + 16], 1
    mov r10, qword ptr [rsp + 8]
    jne .L86
    jmp .L87
.L80:
    mov ecx, 1
.L81:
    vmovaps zmm7, zmm6
    lea rsi, [rbx + 8]
    lea rdi, [rcx + 2*rcx]
    shl rdi, 4
    vbroadcastss zmm6, dword ptr [rsi + rdi]
    shl rcx, 6
    vsubps zmm6, zmm6, zmmword ptr [rdx + rcx]
    vfmadd213ps zmm6, zmm6, zmm7
.L82:
    vsqrtps zmm6, zmm6
.L83:
    vmulps zmm16, zmm22, zmmword ptr [rdx]
    vbroadcastss zmm7, dword ptr [rbx + 4]
    vmulps zmm7, zmm7, zmmword ptr [rdx]
    vbroadcastss zmm9, dword ptr [rbx + 8]
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
    vmulps zmm18, zmm9, zmmword ptr [rdx]
    vfmadd213ps zmm17, zmm14, zmm12
    vbroadcastss zmm6, dword ptr [rbx + 12]
    cmp r10, -3
    ja .L92
    test r10, r10
    je .L89
    mov rcx, qword ptr [rsp + 144]
    lea rsi, [rcx + r8]
    vxorps xmm3, xmm3, xmm3
    mov ecx, 1
    mov rdi, qword ptr [rsp + 320]
.L84:
    vbroadcastss zmm9, dword ptr [rsi - 48]
    vsubps zmm9, zmm9, zmmword ptr [rdi - 64]
    vfmadd213ps zmm9, zmm9, zmm3
    vbroadcastss zmm3, dword ptr [rsi]
    vsubps zmm3, zmm3, zmmword ptr [rdi]
    vfmadd213ps zmm3, zmm3, zmm9
    sub rdi, -128
    add rsi, 96
    lea r10, [r11 + rcx]
    add r10, 2
    add rcx, 2
    cmp r10, 1
    jne .L84
    test byte ptr [rsp + 16], 1
    mov r10, qword ptr [rsp + 8]
    jne .L90
    jmp .L91
.L85:
    vxorps xmm18, xmm18, xmm18
    mov ecx, 1
.L86:
    vmovaps zmm9, zmm18
    add rbx, 12
    lea rsi, [rcx + 2*rcx]
    shl rsi, 4
    vbroadcastss zmm10, dword ptr [rbx + rsi]
    shl rcx, 6
    vsubps zmm18, zmm10, zmmword ptr [rdx + rcx]
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
    vmulps zmm3, zmm3, zmmword ptr [rdx]
    vfmadd213ps zmm2, zmm0, zmm13
    vfmadd213ps zmm2, zmm0, zmm13
    vscalefps zmm0, zmm2, zmm1
    vmulps zmm0, zmm3, zmm0
    vbroadcastss zmm16, dword ptr [rip + .K80000000]
    jmp .L93
.L89:
    vxorps xmm3, xmm3, xmm3
    mov ecx, 1
.L90:
    vmovaps zmm9, zmm3
    add rbx, 12
    lea rsi, [rcx + 2*rcx]
    shl rsi, 4
    vbroadcastss zmm3, dword ptr [rbx + rsi]
    shl rcx, 6
    vsubps zmm3, zmm3, zmmword ptr [rdx + rcx]
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
    vmulps zmm3, zmm6, zmmword ptr [rdx]
    vfmadd213ps zmm2, zmm0, zmm13
    vfmadd213ps zmm2, zmm0, zmm13
    vscalefps zmm0, zmm2, zmm1
    vmulps zmm0, zmm3, zmm0
.L93:
    vbroadcastss zmm17, dword ptr [rip + .K42d20000]
.L94:
    vbroadcastss zmm18, dword ptr [rip + .K3eaaaaab]
    test r14, r14
    vbroadcastss zmm25, dword ptr [rip + .K40a00000]
    vbroadcastss zmm15, dword ptr [rip + .K35bfbe8e]
    je .L97
.L95:
    add r8, qword ptr [rsp + 264]
    mov rcx, qword ptr [rsp + 64]
    mov rsi, r14
.L96:
    vmovups zmm1, zmmword ptr [rcx]
    vfnmadd231ps zmm24, zmm1, dword ptr [r8 - 12]{1to16}
    vfnmadd231ps zmm23, zmm1, dword ptr [r8 - 8]{1to16}
    vfnmadd231ps zmm22, zmm1, dword ptr [r8 - 4]{1to16}
    vfnmadd231ps zmm0, zmm1, dword ptr [r8]{1to16}
    add r8, 48
    add rcx, 64
    dec rsi
    jne .L96
.L97:
    cmp rax, 9
    setae cl
    cmp qword ptr [rsp + 24], r9
    sete sil
    or sil, cl
    jne .L7
    mov rsi, r9
    imul rsi, r15
    imul rcx, r9, 112
    vandps zmm1, zmm24, zmm26
    vminps zmm1, zmm13, zmm1
    mov rdi, qword ptr [rsp + 40]
    vmovups zmmword ptr [rdi + 4*rsi], zmm1
    vcmpgt_oqps k0, zmm1, dword ptr [r12 + rcx + 88]{1to16}
    kortestw k0, k0
    je .L98
    add rcx, r12
    mov rsi, qword ptr [rsp + 32]
    vmovdqu64 zmm2, zmmword ptr [rsi + r13]
    vpcmpltud k1, zmm2, dword ptr [rcx + 96]{1to16}
    vpcmpneqd k1 {k1}, zmm2, dword ptr [rcx + 100]{1to16}
    kandw k1, k0, k1
    mov rsi, qword ptr [rcx + 8]
    mov rdi, qword ptr [rcx + 72]
    vcompressps zmm1 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rsi + 4*rdi], zmm1
    mov rsi, qword ptr [rcx + 32]
    vpcompressd zmm1 {k1} {z}, zmm2
    vmovdqu64 zmmword ptr [rsi + 4*rdi], zmm1
    kmovw esi, k1
    popcnt esi, esi
    add rsi, rdi
    mov qword ptr [rcx + 72], rsi
.L98:
    mov rcx, r9
    not rcx
    add rcx, qword ptr [rsp + 24]
    je .L7
    mov rdi, r9
    or rdi, 1
    imul rsi, rdi, 112
    imul rdi, r15
    vandps zmm1, zmm23, zmm26
    vminps zmm1, zmm13, zmm1
    mov r8, qword ptr [rsp + 40]
    vmovups zmmword ptr [r8 + 4*rdi], zmm1
    vcmpgt_oqps k0, zmm1, dword ptr [r12 + rsi + 88]{1to16}
    kortestw k0, k0
    je .L99
    add rsi, r12
    mov rdi, qword ptr [rsp + 32]
    vmovdqu64 zmm2, zmmword ptr [rdi + r13]
    vpcmpltud k1, zmm2, dword ptr [rsi + 96]{1to16}
    vpcmpneqd k1 {k1}, zmm2, dword ptr [rsi + 100]{1to16}
    kandw k1, k0, k1
    mov rdi, qword ptr [rsi + 8]
    mov r8, qword ptr [rsi + 72]
    vcompressps zmm1 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rdi + 4*r8], zmm1
    mov rdi, qword ptr [rsi + 32]
    vpcompressd zmm1 {k1} {z}, zmm2
    vmovdqu64 zmmword ptr [rdi + 4*r8], zmm1
    kmovw edi, k1
    popcnt edi, edi
    add rdi, r8
    mov qword ptr [rsi + 72], rdi
.L99:
    cmp rcx, 1
    je .L7
    mov rdi, r9
    or rdi, 2
    imul rsi, rdi, 112
    imul rdi, r15
    vandps zmm1, zmm22, zmm26
    vminps zmm1, zmm13, zmm1
    mov r8, qword ptr [rsp + 40]
    vmovups zmmword ptr [r8 + 4*rdi], zmm1
    vcmpgt_oqps k0, zmm1, dword ptr [r12 + rsi + 88]{1to16}
    kortestw k0, k0
    je .L100
    add rsi, r12
    mov rdi, qword ptr [rsp + 32]
    vmovdqu64 zmm2, zmmword ptr [rdi + r13]
    vpcmpltud k1, zmm2, dword ptr [rsi + 96]{1to16}
    vpcmpneqd k1 {k1}, zmm2, dword ptr [rsi + 100]{1to16}
    kandw k1, k0, k1
    mov rdi, qword ptr [rsi + 8]
    mov r8, qword ptr [rsi + 72]
    vcompressps zmm1 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rdi + 4*r8], zmm1
    mov rdi, qword ptr [rsi + 32]
    vpcompressd zmm1 {k1} {z}, zmm2
    vmovdqu64 zmmword ptr [rdi + 4*r8], zmm1
    kmovw edi, k1
    popcnt edi, edi
    add rdi, r8
    mov qword ptr [rsi + 72], rdi
.L100:
    cmp rcx, 2
    je .L7
    or r9, 3
    imul rcx, r9, 112
    imul r9, r15
    vandps zmm0, zmm0, zmm26
    vminps zmm0, zmm13, zmm0
    mov rsi, qword ptr [rsp + 40]
    vmovups zmmword ptr [rsi + 4*r9], zmm0
    vcmpgt_oqps k0, zmm0, dword ptr [r12 + rcx + 88]{1to16}
    kortestw k0, k0
    je .L7
    add rcx, r12
    mov rsi, qword ptr [rsp + 32]
    vmovdqu64 zmm1, zmmword ptr [rsi + r13]
    vpcmpltud k1, zmm1, dword ptr [rcx + 96]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [rcx + 100]{1to16}
    kandw k1, k0, k1
    mov rsi, qword ptr [rcx + 8]
    mov rdi, qword ptr [rcx + 72]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rsi + 4*rdi], zmm0
    mov rsi, qword ptr [rcx + 32]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rsi + 4*rdi], zmm0
    kmovw esi, k1
    popcnt esi, esi
    add rsi, rdi
    mov qword ptr [rcx + 72], rsi
    jmp .L7
.L101:
    mov qword ptr [rsp + 80], rcx
    cmp qword ptr [rsp + 24], 12
    jae .L177
    xor edx, edx
.L102:
    cmp rdx, qword ptr [rsp + 24]
    jae .L214
    mov r13, qword ptr [rsp + 88]
    mov rax, r13
    mov rcx, qword ptr [rsp + 136]
    imul rax, rcx
    mov rsi, qword ptr [rsp + 56]
    lea rax, [rsi + 4*rax]
    mov qword ptr [rsp + 40], rax
    lea r9, [r13 + 1]
    mov rax, r9
    imul rax, rcx
    lea rsi, [rsi + 4*rax]
    mov r8, qword ptr [rsp + 128]
    mov rdi, r8
    imul rdi, r9
    shl r9, 6
    mov qword ptr [rsp + 48], r9
    imul r8, r13
    shl r13, 6
    mov qword ptr [rsp + 88], r13
    jmp .L104
.L103:
    add rdx, 4
    cmp rdx, qword ptr [rsp + 24]
    vbroadcastss zmm11, dword ptr [rip + .K3d2aac79]
    vbroadcastss zmm10, dword ptr [rip + .K3f317200]
    jae .L215
.L104:
    cmp rdx, 8
    mov eax, 8
    cmovb rax, rdx
    mov qword ptr [rsp + 64], rax
    lea ebx, [4*rax]
    mov rax, qword ptr [rsp + 184]
    lea r15, [rax + rbx]
    vbroadcastss zmm0, dword ptr [rax + rbx]
    vmovaps zmmword ptr [rsp + 384], zmm0
    vmovaps zmmword ptr [rsp + 448], zmm0
    vmovaps zmmword ptr [rsp + 512], zmm0
    vmovaps zmmword ptr [rsp + 576], zmm0
    vmovaps zmmword ptr [rsp + 640], zmm0
    vmovaps zmmword ptr [rsp + 704], zmm0
    vmovaps zmmword ptr [rsp + 768], zmm0
    vmovaps zmmword ptr [rsp + 832], zmm0
    mov rax, qword ptr [rsp + 40]
    vmovups zmm22, zmmword ptr [rax]
    vmovups zmm23, zmmword ptr [rsi]
    lea rcx, [rip + .T1]
    mov rax, qword ptr [rsp + 176]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    jmp rax
.L105:
    mov rax, qword ptr [rsp + 72]
    lea r9, [rax + rbx]
    xor r12d, r12d
    xor r13d, r13d
    jmp .L110
.L106:
    vxorps xmm1, xmm1, xmm1
.L107:
    vmovaps zmm2, zmm1
    lea rax, [r15 + 4*r12]
    lea rcx, [r14 + 2*r14]
    shl rcx, 4
    vbroadcastss zmm1, dword ptr [rax + rcx]
    vmovaps zmm3, zmm0
    shl r14, 6
    mov rax, qword ptr [rsp + 40]
    vsubps zmm0, zmm1, zmmword ptr [rax + r14]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [rsi + r14]
    vfmadd213ps zmm1, zmm1, zmm2
.L108:
    vmulps zmm2, zmm0, zmm29
    vmulps zmm0, zmm1, zmm29
.L109:
    vbroadcastss zmm1, dword ptr [r15 + 4*r12]
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
    vmovaps zmmword ptr [rsp + r13 + 384], zmm2
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
    vmovaps zmmword ptr [rsp + r13 + 448], zmm0
    add r13, 128
    inc r12
    add r9, 4
    cmp r13, 512
    je .L133
.L110:
    vmovaps zmm2, zmm28
    vmovaps zmm0, zmm28
    cmp r10, -3
    ja .L109
    mov r14d, 1
    vxorps xmm0, xmm0, xmm0
    test r10, r10
    je .L106
    mov rcx, r9
    mov rax, qword ptr [rsp + 56]
    vxorps xmm1, xmm1, xmm1
.L111:
    vbroadcastss zmm2, dword ptr [rcx - 48]
    vsubps zmm3, zmm2, zmmword ptr [rax + r8 + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [rax + rdi + 64]
    vbroadcastss zmm6, dword ptr [rcx]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [rax + r8 + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [rax + rdi + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub rax, -128
    add rcx, 96
    lea r10, [r11 + r14]
    add r10, 2
    add r14, 2
    cmp r10, 1
    jne .L111
    test byte ptr [rsp + 16], 1
    mov r10, qword ptr [rsp + 8]
    jne .L107
    jmp .L108
.L112:
    mov rax, qword ptr [rsp + 72]
    lea r12, [rax + rbx]
    xor r13d, r13d
    xor ecx, ecx
    jmp .L117
.L113:
    vxorps xmm1, xmm1, xmm1
.L114:
    vmovaps zmm2, zmm1
    lea rax, [r15 + 4*r13]
    lea r9, [r14 + 2*r14]
    shl r9, 4
    vbroadcastss zmm1, dword ptr [rax + r9]
    vmovaps zmm3, zmm0
    shl r14, 6
    mov rax, qword ptr [rsp + 40]
    vsubps zmm0, zmm1, zmmword ptr [rax + r14]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [rsi + r14]
    vfmadd213ps zmm1, zmm1, zmm2
.L115:
    vmulps zmm0, zmm0, zmm24
    vsqrtps zmm2, zmm0
    vmulps zmm0, zmm1, zmm24
    vsqrtps zmm0, zmm0
.L116:
    vbroadcastss zmm1, dword ptr [r15 + 4*r13]
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
    vmovaps zmmword ptr [rsp + rcx + 384], zmm2
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
    vmovaps zmmword ptr [rsp + rcx + 448], zmm0
    add rcx, 128
    inc r13
    add r12, 4
    cmp rcx, 512
    je .L133
.L117:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r10, -3
    ja .L116
    mov r14d, 1
    test r10, r10
    je .L113
    mov r9, r12
    mov rax, qword ptr [rsp + 56]
    vxorps xmm1, xmm1, xmm1
.L118:
    vbroadcastss zmm2, dword ptr [r9 - 48]
    vsubps zmm3, zmm2, zmmword ptr [rax + r8 + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [rax + rdi + 64]
    vbroadcastss zmm6, dword ptr [r9]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [rax + r8 + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [rax + rdi + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub rax, -128
    add r9, 96
    lea r10, [r11 + r14]
    add r10, 2
    add r14, 2
    cmp r10, 1
    jne .L118
    test byte ptr [rsp + 16], 1
    mov r10, qword ptr [rsp + 8]
    jne .L114
    jmp .L115
.L119:
    mov rax, qword ptr [rsp + 72]
    lea r12, [rax + rbx]
    xor r13d, r13d
    xor ecx, ecx
    jmp .L124
.L120:
    vxorps xmm1, xmm1, xmm1
.L121:
    vmovaps zmm2, zmm1
    lea rax, [r15 + 4*r13]
    lea r9, [r14 + 2*r14]
    shl r9, 4
    vbroadcastss zmm1, dword ptr [rax + r9]
    vmovaps zmm3, zmm0
    shl r14, 6
    mov rax, qword ptr [rsp + 40]
    vsubps zmm0, zmm1, zmmword ptr [rax + r14]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [rsi + r14]
    vfmadd213ps zmm1, zmm1, zmm2
.L122:
    vmulps zmm0, zmm0, zmm25
    vsqrtps zmm2, zmm0
    vmulps zmm0, zmm1, zmm25
    vsqrtps zmm0, zmm0
.L123:
    vbroadcastss zmm1, dword ptr [r15 + 4*r13]
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
    vmovaps zmmword ptr [rsp + rcx + 384], zmm2
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
    vmovaps zmmword ptr [rsp + rcx + 448], zmm0
    add rcx, 128
    inc r13
    add r12, 4
    cmp rcx, 512
    je .L133
.L124:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r10, -3
    ja .L123
    mov r14d, 1
    test r10, r10
    je .L120
    mov r9, r12
    mov rax, qword ptr [rsp + 56]
    vxorps xmm1, xmm1, xmm1
.L125:
    vbroadcastss zmm2, dword ptr [r9 - 48]
    vsubps zmm3, zmm2, zmmword ptr [rax + r8 + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [rax + rdi + 64]
    vbroadcastss zmm6, dword ptr [r9]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [rax + r8 + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [rax + rdi + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub rax, -128
    add r9, 96
    lea r10, [r11 + r14]
    add r10, 2
    add r14, 2
    cmp r10, 1
    jne .L125
    test byte ptr [rsp + 16], 1
    mov r10, qword ptr [rsp + 8]
    jne .L121
    jmp .L122
.L126:
    mov rax, qword ptr [rsp + 72]
    lea rcx, [rax + rbx]
    xor r12d, r12d
    xor r13d, r13d
    jmp .L131
.L127:
    vxorps xmm1, xmm1, xmm1
.L128:
    vmovaps zmm2, zmm1
    lea rax, [r15 + 4*r12]
    lea r9, [r14 + 2*r14]
    shl r9, 4
    vbroadcastss zmm1, dword ptr [rax + r9]
    vmovaps zmm3, zmm0
    shl r14, 6
    mov rax, qword ptr [rsp + 40]
    vsubps zmm0, zmm1, zmmword ptr [rax + r14]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [rsi + r14]
    vfmadd213ps zmm1, zmm1, zmm2
.L129:
    vsqrtps zmm2, zmm0
    vsqrtps zmm0, zmm1
.L130:
    vbroadcastss zmm1, dword ptr [r15 + 4*r12]
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
    vmovaps zmmword ptr [rsp + r13 + 384], zmm2
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
    vmovaps zmmword ptr [rsp + r13 + 448], zmm0
    add r13, 128
    inc r12
    add rcx, 4
    cmp r13, 512
    je .L133
.L131:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r10, -3
    ja .L130
    mov r14d, 1
    test r10, r10
    je .L127
    mov r9, rcx
    mov rax, qword ptr [rsp + 56]
    vxorps xmm1, xmm1, xmm1
.L132:
    vbroadcastss zmm2, dword ptr [r9 - 48]
    vsubps zmm3, zmm2, zmmword ptr [rax + r8 + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [rax + rdi + 64]
    vbroadcastss zmm6, dword ptr [r9]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [rax + r8 + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [rax + rdi + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub rax, -128
    add r9, 96
    lea r10, [r11 + r14]
    add r10, 2
    add r14, 2
    cmp r10, 1
    jne .L132
    test byte ptr [rsp + 16], 1
    mov r10, qword ptr [rsp + 8]
    jne .L128
    jmp .L129
.L133:
    vmovaps zmm15, zmmword ptr [rsp + 384]
    vmovaps zmm14, zmmword ptr [rsp + 448]
    vmovaps zmm7, zmmword ptr [rsp + 512]
    vmovaps zmm6, zmmword ptr [rsp + 576]
    vmovaps zmm3, zmmword ptr [rsp + 640]
    vmovaps zmm2, zmmword ptr [rsp + 704]
    vmovaps zmm1, zmmword ptr [rsp + 768]
    vmovaps zmm0, zmmword ptr [rsp + 832]
    mov r14, qword ptr [rsp + 168]
    test r14, r14
    mov r15, qword ptr [rsp + 216]
    mov r12, qword ptr [rsp + 208]
    je .L135
    add rbx, qword ptr [rsp + 264]
    mov rcx, qword ptr [rsp + 272]
    mov r13, qword ptr [rsp + 88]
.L134:
    vmovups zmm9, zmmword ptr [rcx + r8 + 64]
    vmovups zmm10, zmmword ptr [rcx + rdi + 64]
    vbroadcastss zmm11, dword ptr [rbx - 12]
    vfnmadd231ps zmm15, zmm11, zmm9
    vfnmadd231ps zmm14, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rbx - 8]
    vfnmadd231ps zmm7, zmm11, zmm9
    vfnmadd231ps zmm6, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rbx - 4]
    vfnmadd231ps zmm3, zmm11, zmm9
    vfnmadd231ps zmm2, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rbx]
    vfnmadd231ps zmm1, zmm11, zmm9
    vfnmadd231ps zmm0, zmm11, zmm10
    add rbx, 48
    add rcx, 64
    dec r14
    jne .L134
    jmp .L136
.L135:
    mov r13, qword ptr [rsp + 88]
.L136:
    vmovaps zmmword ptr [rsp + 384], zmm15
    vmovaps zmmword ptr [rsp + 448], zmm14
    vmovaps zmmword ptr [rsp + 512], zmm7
    vmovaps zmmword ptr [rsp + 576], zmm6
    vmovaps zmmword ptr [rsp + 640], zmm3
    vmovaps zmmword ptr [rsp + 704], zmm2
    vmovaps zmmword ptr [rsp + 768], zmm1
    vmovaps zmmword ptr [rsp + 832], zmm0
    cmp rdx, 9
    setae al
    mov rbx, qword ptr [rsp + 64]
    cmp qword ptr [rsp + 24], rbx
    sete cl
    or cl, al
    vbroadcastss zmm15, dword ptr [rip + .K35bfbe8e]
    jne .L103
    mov rax, rbx
    imul rax, r15
    mov rcx, qword ptr [rbp + 16]
    lea rax, [rcx + 4*rax]
    imul r9, rbx, 112
    lea rcx, [r12 + r9]
    vandps zmm0, zmm26, zmmword ptr [rsp + 384]
    vminps zmm0, zmm13, zmm0
    vmovups zmmword ptr [r13 + rax], zmm0
    vbroadcastss zmm1, dword ptr [r12 + r9 + 88]
    vcmpgt_oqps k0, zmm0, zmm1
    kortestw k0, k0
    je .L137
    mov r9, qword ptr [rsp + 32]
    vmovdqu64 zmm1, zmmword ptr [r9 + r13]
    vpcmpltud k1, zmm1, dword ptr [rcx + 96]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [rcx + 100]{1to16}
    kandw k1, k0, k1
    mov r9, qword ptr [rcx + 8]
    mov r10, qword ptr [rcx + 72]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [r9 + 4*r10], zmm0
    mov r9, qword ptr [rcx + 32]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [r9 + 4*r10], zmm0
    kmovw r9d, k1
    popcnt r9d, r9d
    add r9, r10
    mov r10, qword ptr [rsp + 8]
    mov qword ptr [rcx + 72], r9
    vbroadcastss zmm1, dword ptr [rcx + 88]
.L137:
    vandps zmm0, zmm26, zmmword ptr [rsp + 448]
    vminps zmm0, zmm13, zmm0
    mov r9, qword ptr [rsp + 48]
    vmovups zmmword ptr [rax + r9], zmm0
    vcmpgt_oqps k0, zmm0, zmm1
    kortestw k0, k0
    je .L138
    mov rax, qword ptr [rsp + 32]
    vmovdqu64 zmm1, zmmword ptr [rax + r9]
    vpcmpltud k1, zmm1, dword ptr [rcx + 96]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [rcx + 100]{1to16}
    kandw k1, k0, k1
    mov rax, qword ptr [rcx + 8]
    mov r9, qword ptr [rcx + 72]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 4*r9], zmm0
    mov rax, qword ptr [rcx + 32]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rax + 4*r9], zmm0
    kmovw eax, k1
    popcnt eax, eax
    add rax, r9
    mov qword ptr [rcx + 72], rax
.L138:
    mov rcx, rbx
    not rcx
    add rcx, qword ptr [rsp + 24]
    je .L103
    mov rax, rbx
    or rax, 1
    imul r9, rax, 112
    imul rax, r15
    mov r10, qword ptr [rbp + 16]
    lea rax, [r10 + 4*rax]
    lea rbx, [r12 + r9]
    vandps zmm0, zmm26, zmmword ptr [rsp + 512]
    vminps zmm0, zmm13, zmm0
    vmovups zmmword ptr [r13 + rax], zmm0
    vbroadcastss zmm1, dword ptr [r12 + r9 + 88]
    vcmpgt_oqps k0, zmm0, zmm1
    kortestw k0, k0
    je .L139
    mov r9, qword ptr [rsp + 32]
    vmovdqu64 zmm1, zmmword ptr [r9 + r13]
    vpcmpltud k1, zmm1, dword ptr [rbx + 96]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [rbx + 100]{1to16}
    kandw k1, k0, k1
    mov r9, qword ptr [rbx + 8]
    mov r10, qword ptr [rbx + 72]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [r9 + 4*r10], zmm0
    mov r9, qword ptr [rbx + 32]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [r9 + 4*r10], zmm0
    kmovw r9d, k1
    popcnt r9d, r9d
    add r9, r10
    mov qword ptr [rbx + 72], r9
    vbroadcastss zmm1, dword ptr [rbx + 88]
.L139:
    vandps zmm0, zmm26, zmmword ptr [rsp + 576]
    vminps zmm0, zmm13, zmm0
    mov r9, qword ptr [rsp + 48]
    vmovups zmmword ptr [rax + r9], zmm0
    vcmpgt_oqps k0, zmm0, zmm1
    kortestw k0, k0
    je .L140
    mov rax, qword ptr [rsp + 32]
    vmovdqu64 zmm1, zmmword ptr [rax + r9]
    vpcmpltud k1, zmm1, dword ptr [rbx + 96]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [rbx + 100]{1to16}
    kandw k1, k0, k1
    mov rax, qword ptr [rbx + 8]
    mov r9, qword ptr [rbx + 72]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 4*r9], zmm0
    mov rax, qword ptr [rbx + 32]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rax + 4*r9], zmm0
    kmovw eax, k1
    popcnt eax, eax
    add rax, r9
    mov qword ptr [rbx + 72], rax
.L140:
    cmp rcx, 1
    mov r10, qword ptr [rsp + 8]
    mov rax, qword ptr [rsp + 64]
    je .L103
    or rax, 2
    imul r9, rax, 112
    imul rax, r15
    mov r10, qword ptr [rbp + 16]
    lea rax, [r10 + 4*rax]
    lea rbx, [r12 + r9]
    vandps zmm0, zmm26, zmmword ptr [rsp + 640]
    vminps zmm0, zmm13, zmm0
    vmovups zmmword ptr [r13 + rax], zmm0
    vbroadcastss zmm1, dword ptr [r12 + r9 + 88]
    vcmpgt_oqps k0, zmm0, zmm1
    kortestw k0, k0
    je .L141
    mov r9, qword ptr [rsp + 32]
    vmovdqu64 zmm1, zmmword ptr [r9 + r13]
    vpcmpltud k1, zmm1, dword ptr [rbx + 96]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [rbx + 100]{1to16}
    kandw k1, k0, k1
    mov r9, qword ptr [rbx + 8]
    mov r10, qword ptr [rbx + 72]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [r9 + 4*r10], zmm0
    mov r9, qword ptr [rbx + 32]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [r9 + 4*r10], zmm0
    kmovw r9d, k1
    popcnt r9d, r9d
    add r9, r10
    mov qword ptr [rbx + 72], r9
    vbroadcastss zmm1, dword ptr [rbx + 88]
.L141:
    vandps zmm0, zmm26, zmmword ptr [rsp + 704]
    vminps zmm0, zmm13, zmm0
    mov r9, qword ptr [rsp + 48]
    vmovups zmmword ptr [rax + r9], zmm0
    vcmpgt_oqps k0, zmm0, zmm1
    kortestw k0, k0
    je .L142
    mov rax, qword ptr [rsp + 32]
    vmovdqu64 zmm1, zmmword ptr [rax + r9]
    vpcmpltud k1, zmm1, dword ptr [rbx + 96]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [rbx + 100]{1to16}
    kandw k1, k0, k1
    mov rax, qword ptr [rbx + 8]
    mov r9, qword ptr [rbx + 72]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 4*r9], zmm0
    mov rax, qword ptr [rbx + 32]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rax + 4*r9], zmm0
    kmovw eax, k1
    popcnt eax, eax
    add rax, r9
    mov qword ptr [rbx + 72], rax
.L142:
    cmp rcx, 2
    mov r10, qword ptr [rsp + 8]
    mov rcx, qword ptr [rsp + 64]
    je .L103
    or rcx, 3
    imul r9, rcx, 112
    imul rcx, r15
    mov rax, qword ptr [rbp + 16]
    lea rax, [rax + 4*rcx]
    lea rcx, [r12 + r9]
    vandps zmm0, zmm26, zmmword ptr [rsp + 768]
    vminps zmm0, zmm13, zmm0
    vmovups zmmword ptr [r13 + rax], zmm0
    vbroadcastss zmm1, dword ptr [r12 + r9 + 88]
    vcmpgt_oqps k0, zmm0, zmm1
    kortestw k0, k0
    je .L143
    mov r9, qword ptr [rsp + 32]
    vmovdqu64 zmm1, zmmword ptr [r9 + r13]
    vpcmpltud k1, zmm1, dword ptr [rcx + 96]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [rcx + 100]{1to16}
    kandw k1, k0, k1
    mov r9, qword ptr [rcx + 8]
    mov r10, qword ptr [rcx + 72]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [r9 + 4*r10], zmm0
    mov r9, qword ptr [rcx + 32]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [r9 + 4*r10], zmm0
    kmovw r9d, k1
    popcnt r9d, r9d
    add r9, r10
    mov r10, qword ptr [rsp + 8]
    mov qword ptr [rcx + 72], r9
    vbroadcastss zmm1, dword ptr [rcx + 88]
.L143:
    vandps zmm0, zmm26, zmmword ptr [rsp + 832]
    vminps zmm0, zmm13, zmm0
    mov r9, qword ptr [rsp + 48]
    vmovups zmmword ptr [rax + r9], zmm0
    vcmpgt_oqps k0, zmm0, zmm1
    kortestw k0, k0
    je .L103
    mov rax, qword ptr [rsp + 32]
    mov r9, qword ptr [rsp + 48]
    vmovdqu64 zmm1, zmmword ptr [rax + r9]
    vpcmpltud k1, zmm1, dword ptr [rcx + 96]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [rcx + 100]{1to16}
    kandw k1, k0, k1
    mov rax, qword ptr [rcx + 8]
    mov r9, qword ptr [rcx + 72]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 4*r9], zmm0
    mov rax, qword ptr [rcx + 32]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rax + 4*r9], zmm0
    kmovw eax, k1
    popcnt eax, eax
    add rax, r9
    mov qword ptr [rcx + 72], rax
    jmp .L103
.L144:
    mov r13, qword ptr [rsp + 88]
    inc r13
    mov rax, qword ptr [rsp + 192]
    mov r9, r13
    cmp r13, qword ptr [rsp + 200]
    jb .L3
    jmp .L217
.L145:
    mov rax, qword ptr [rsp + 136]
    imul rax, r9
    mov rcx, qword ptr [rsp + 56]
    lea rcx, [rcx + 4*rax]
    mov rax, qword ptr [rsp + 256]
    add rax, rcx
    mov qword ptr [rsp + 80], rax
    mov rdx, r9
    shl rdx, 6
    mov rax, qword ptr [rbp + 16]
    mov qword ptr [rsp + 40], rdx
    add rax, rdx
    mov qword ptr [rsp + 64], rax
    mov rdx, qword ptr [rsp + 128]
    imul rdx, r9
    mov rax, qword ptr [rsp + 232]
    lea rsi, [rax + rdx]
    mov qword ptr [rsp + 120], rsi
    lea rsi, [rax + rdx]
    mov qword ptr [rsp + 112], rsi
    lea rsi, [rax + rdx]
    mov qword ptr [rsp + 104], rsi
    add rdx, rax
    mov qword ptr [rsp + 48], rdx
    mov edi, 12
    mov r12, qword ptr [rsp + 240]
    xor r13d, r13d
    mov rdx, qword ptr [rsp + 248]
    mov rsi, qword ptr [rsp + 72]
    jmp .L147
.L146:
    mov rdi, qword ptr [rsp + 96]
    mov rax, rdi
    add rdi, 12
    add rsi, 48
    add rdx, 48
    add r13, 12
    add r12, 1344
    mov r8, qword ptr [rsp + 64]
    add r8, qword ptr [rsp + 288]
    mov qword ptr [rsp + 64], r8
    cmp rdi, qword ptr [rsp + 24]
    ja .L6
.L147:
    mov qword ptr [rsp + 96], rdi
    mov rax, qword ptr [rsp + 184]
    vbroadcastss zmm0, dword ptr [rax + 4*r13]
    lea rax, [rax + 4*r13]
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
    vmovups zmm22, zmmword ptr [rcx]
    lea r8, [rip + .T2]
    mov rdi, qword ptr [rsp + 176]
    movsxd rdi, dword ptr [r8 + 4*rdi]
    add rdi, r8
    jmp rdi
.L148:
    mov r15, rsi
    xor r9d, r9d
    xor r14d, r14d
    jmp .L152
.L149:
    vmovaps zmm1, zmm0
    lea rdi, [rax + 4*r9]
    lea r8, [rbx + 2*rbx]
    shl r8, 4
    vbroadcastss zmm0, dword ptr [rdi + r8]
    shl rbx, 6
    vsubps zmm0, zmm0, zmmword ptr [rcx + rbx]
    vfmadd213ps zmm0, zmm0, zmm1
.L150:
    vmulps zmm0, zmm0, zmm29
.L151:
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
    vmulps zmm3, zmm22, dword ptr [rax + 4*r9]{1to16}
    vfmadd213ps zmm2, zmm0, zmm13
    vfmadd213ps zmm2, zmm0, zmm13
    vscalefps zmm0, zmm2, zmm1
    vmulps zmm0, zmm3, zmm0
    vmovaps zmmword ptr [rsp + r14 + 384], zmm0
    add r14, 64
    inc r9
    add r15, 4
    cmp r14, 768
    je .L172
.L152:
    vmovaps zmm0, zmm28
    cmp r10, -3
    ja .L151
    vxorps xmm0, xmm0, xmm0
    mov ebx, 1
    test r10, r10
    je .L149
    mov r8, r15
    mov rdi, qword ptr [rsp + 48]
.L153:
    vbroadcastss zmm1, dword ptr [r8 - 48]
    vsubps zmm1, zmm1, zmmword ptr [rdi - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [r8]
    vsubps zmm0, zmm0, zmmword ptr [rdi]
    vfmadd213ps zmm0, zmm0, zmm1
    sub rdi, -128
    add r8, 96
    lea r10, [r11 + rbx]
    add r10, 2
    add rbx, 2
    cmp r10, 1
    jne .L153
    test byte ptr [rsp + 16], 1
    mov r10, qword ptr [rsp + 8]
    jne .L149
    jmp .L150
.L154:
    mov r9, rsi
    xor r8d, r8d
    xor r14d, r14d
    jmp .L158
.L155:
    vmovaps zmm1, zmm0
    lea rdi, [rax + 4*r8]
    lea r10, [rbx + 2*rbx]
    shl r10, 4
    vbroadcastss zmm0, dword ptr [rdi + r10]
    shl rbx, 6
    vsubps zmm0, zmm0, zmmword ptr [rcx + rbx]
    vfmadd213ps zmm0, zmm0, zmm1
.L156:
    vmulps zmm0, zmm0, zmm24
    vsqrtps zmm0, zmm0
    mov r10, qword ptr [rsp + 8]
.L157:
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
    vmulps zmm6, zmm22, dword ptr [rax + 4*r8]{1to16}
    vfmadd213ps zmm3, zmm1, zmm13
    vfmadd213ps zmm3, zmm1, zmm13
    vscalefps zmm1, zmm3, zmm2
    vfmadd213ps zmm1, zmm0, zmm1
    vmulps zmm0, zmm6, zmm1
    vmovaps zmmword ptr [rsp + r14 + 384], zmm0
    add r14, 64
    inc r8
    add r9, 4
    cmp r14, 768
    je .L172
.L158:
    vxorps xmm0, xmm0, xmm0
    cmp r10, -3
    ja .L157
    mov ebx, 1
    test r10, r10
    je .L155
    mov r15, r9
    mov rdi, qword ptr [rsp + 112]
.L159:
    vbroadcastss zmm1, dword ptr [r15 - 48]
    vsubps zmm1, zmm1, zmmword ptr [rdi - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [r15]
    vsubps zmm0, zmm0, zmmword ptr [rdi]
    vfmadd213ps zmm0, zmm0, zmm1
    sub rdi, -128
    add r15, 96
    lea r10, [r11 + rbx]
    add r10, 2
    add rbx, 2
    cmp r10, 1
    jne .L159
    test byte ptr [rsp + 16], 1
    jne .L155
    jmp .L156
.L160:
    mov r9, rsi
    xor r8d, r8d
    xor r14d, r14d
    jmp .L164
.L161:
    vmovaps zmm1, zmm0
    lea rdi, [rax + 4*r8]
    lea r10, [rbx + 2*rbx]
    shl r10, 4
    vbroadcastss zmm0, dword ptr [rdi + r10]
    shl rbx, 6
    vsubps zmm0, zmm0, zmmword ptr [rcx + rbx]
    vfmadd213ps zmm0, zmm0, zmm1
.L162:
    vmulps zmm0, zmm0, zmm25
    vsqrtps zmm0, zmm0
    mov r10, qword ptr [rsp + 8]
.L163:
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
    vmulps zmm0, zmm22, dword ptr [rax + 4*r8]{1to16}
    vfmadd213ps zmm3, zmm1, zmm13
    vfmadd213ps zmm3, zmm1, zmm13
    vscalefps zmm1, zmm3, zmm2
    vmulps zmm1, zmm6, zmm1
    vmulps zmm0, zmm0, zmm1
    vmovaps zmmword ptr [rsp + r14 + 384], zmm0
    add r14, 64
    inc r8
    add r9, 4
    cmp r14, 768
    je .L172
.L164:
    vxorps xmm0, xmm0, xmm0
    cmp r10, -3
    ja .L163
    mov ebx, 1
    test r10, r10
    je .L161
    mov r15, r9
    mov rdi, qword ptr [rsp + 120]
.L165:
    vbroadcastss zmm1, dword ptr [r15 - 48]
    vsubps zmm1, zmm1, zmmword ptr [rdi - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [r15]
    vsubps zmm0, zmm0, zmmword ptr [rdi]
    vfmadd213ps zmm0, zmm0, zmm1
    sub rdi, -128
    add r15, 96
    lea r10, [r11 + rbx]
    add r10, 2
    add rbx, 2
    cmp r10, 1
    jne .L165
    test byte ptr [rsp + 16], 1
    jne .L161
    jmp .L162
.L166:
    mov r9, rsi
    xor r8d, r8d
    xor r14d, r14d
    jmp .L170
.L167:
    vmovaps zmm1, zmm0
    lea rdi, [rax + 4*r8]
    lea r10, [rbx + 2*rbx]
    shl r10, 4
    vbroadcastss zmm0, dword ptr [rdi + r10]
    shl rbx, 6
    vsubps zmm0, zmm0, zmmword ptr [rcx + rbx]
    vfmadd213ps zmm0, zmm0, zmm1
.L168:
    vsqrtps zmm0, zmm0
    mov r10, qword ptr [rsp + 8]
.L169:
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
    vmulps zmm3, zmm22, dword ptr [rax + 4*r8]{1to16}
    vfmadd213ps zmm2, zmm0, zmm12
    vfmadd213ps zmm2, zmm0, zmm13
    vfmadd213ps zmm2, zmm0, zmm13
    vscalefps zmm0, zmm2, zmm1
    vmulps zmm0, zmm3, zmm0
    vmovaps zmmword ptr [rsp + r14 + 384], zmm0
    add r14, 64
    inc r8
    add r9, 4
    cmp r14, 768
    je .L172
.L170:
    vxorps xmm0, xmm0, xmm0
    cmp r10, -3
    ja .L169
    mov ebx, 1
    test r10, r10
    je .L167
    mov r15, r9
    mov rdi, qword ptr [rsp + 104]
.L171:
    vbroadcastss zmm1, dword ptr [r15 - 48]
    vsubps zmm1, zmm1, zmmword ptr [rdi - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [r15]
    vsubps zmm0, zmm0, zmmword ptr [rdi]
    vfmadd213ps zmm0, zmm0, zmm1
    sub rdi, -128
    add r15, 96
    lea r10, [r11 + rbx]
    add r10, 2
    add rbx, 2
    cmp r10, 1
    jne .L171
    test byte ptr [rsp + 16], 1
    jne .L167
    jmp .L168
.L172:
    vmovaps zmm0, zmmword ptr [rsp + 384]
    vmovaps zmm1, zmmword ptr [rsp + 448]
    vmovaps zmm2, zmmword ptr [rsp + 512]
    vmovaps zmm3, zmmword ptr [rsp + 576]
    vmovaps zmm6, zmmword ptr [rsp + 640]
    vmovaps zmm7, zmmword ptr [rsp + 704]
    vmovaps zmm14, zmmword ptr [rsp + 768]
    vmovaps zmm15, zmmword ptr [rsp + 832]
    vmovaps zmm16, zmmword ptr [rsp + 896]
    vmovaps zmm17, zmmword ptr [rsp + 960]
    vmovaps zmm18, zmmword ptr [rsp + 1024]
    vmovaps zmm19, zmmword ptr [rsp + 1088]
    mov r9, qword ptr [rsp + 168]
    test r9, r9
    mov r14, qword ptr [rsp + 32]
    mov r15, qword ptr [rsp + 280]
    je .L174
    mov rax, qword ptr [rsp + 80]
    mov r8, rdx
.L173:
    vmovups zmm9, zmmword ptr [rax]
    vfnmadd231ps zmm0, zmm9, dword ptr [r8 - 44]{1to16}
    vfnmadd231ps zmm1, zmm9, dword ptr [r8 - 40]{1to16}
    vfnmadd231ps zmm2, zmm9, dword ptr [r8 - 36]{1to16}
    vfnmadd231ps zmm3, zmm9, dword ptr [r8 - 32]{1to16}
    vfnmadd231ps zmm6, zmm9, dword ptr [r8 - 28]{1to16}
    vfnmadd231ps zmm7, zmm9, dword ptr [r8 - 24]{1to16}
    vfnmadd231ps zmm14, zmm9, dword ptr [r8 - 20]{1to16}
    vfnmadd231ps zmm15, zmm9, dword ptr [r8 - 16]{1to16}
    vfnmadd231ps zmm16, zmm9, dword ptr [r8 - 12]{1to16}
    vfnmadd231ps zmm17, zmm9, dword ptr [r8 - 8]{1to16}
    vfnmadd231ps zmm18, zmm9, dword ptr [r8 - 4]{1to16}
    vfnmadd231ps zmm19, zmm9, dword ptr [r8]{1to16}
    add r8, 48
    add rax, 64
    dec r9
    jne .L173
.L174:
    vmovaps zmmword ptr [rsp + 384], zmm0
    vmovaps zmmword ptr [rsp + 448], zmm1
    vmovaps zmmword ptr [rsp + 512], zmm2
    vmovaps zmmword ptr [rsp + 576], zmm3
    vmovaps zmmword ptr [rsp + 640], zmm6
    vmovaps zmmword ptr [rsp + 704], zmm7
    vmovaps zmmword ptr [rsp + 768], zmm14
    vmovaps zmmword ptr [rsp + 832], zmm15
    vmovaps zmmword ptr [rsp + 896], zmm16
    vmovaps zmmword ptr [rsp + 960], zmm17
    vmovaps zmmword ptr [rsp + 1024], zmm18
    vmovaps zmmword ptr [rsp + 1088], zmm19
    cmp qword ptr [rsp + 24], r13
    vbroadcastss zmm19, dword ptr [rip + .K3e2aaa49]
    vbroadcastss zmm16, dword ptr [rip + .K80000000]
    vbroadcastss zmm17, dword ptr [rip + .K42d20000]
    vbroadcastss zmm18, dword ptr [rip + .K3eaaaaab]
    vbroadcastss zmm15, dword ptr [rip + .K35bfbe8e]
    je .L146
    mov rax, qword ptr [rsp + 64]
    mov r8, r12
    mov r9, qword ptr [rsp + 24]
    xor ebx, ebx
    jmp .L176
.L175:
    dec r9
    add r8, 112
    add rax, r15
    add rbx, 64
    cmp r13, r9
    je .L146
.L176:
    cmp rbx, 768
    je .L146
    vandps zmm0, zmm26, zmmword ptr [rsp + rbx + 384]
    vminps zmm0, zmm13, zmm0
    vmovups zmmword ptr [rax], zmm0
    vcmpgt_oqps k0, zmm0, dword ptr [r8 - 12]{1to16}
    kortestw k0, k0
    je .L175
    mov rdi, qword ptr [rsp + 40]
    vmovdqu64 zmm1, zmmword ptr [r14 + rdi]
    vpcmpltud k1, zmm1, dword ptr [r8 - 4]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [r8]{1to16}
    kandw k1, k0, k1
    mov rdi, qword ptr [r8 - 92]
    mov r10, qword ptr [r8 - 28]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rdi + 4*r10], zmm0
    mov rdi, qword ptr [r8 - 68]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rdi + 4*r10], zmm0
    kmovw edi, k1
    popcnt edi, edi
    add rdi, r10
    mov r10, qword ptr [rsp + 8]
    mov qword ptr [r8 - 28], rdi
    jmp .L175
.L177:
    mov rax, r9
    mov rcx, qword ptr [rsp + 136]
    imul rax, rcx
    mov rdx, qword ptr [rsp + 56]
    lea r8, [rdx + 4*rax]
    lea rsi, [r9 + 1]
    mov rax, rsi
    imul rax, rcx
    lea rbx, [rdx + 4*rax]
    mov rcx, r9
    shl rcx, 6
    mov rdi, qword ptr [rsp + 128]
    mov r12, rdi
    imul r12, rsi
    shl rsi, 6
    mov qword ptr [rsp + 40], rsi
    imul rdi, r9
    mov rax, qword ptr [rsp + 376]
    mov qword ptr [rsp + 64], rcx
    add rax, rcx
    mov qword ptr [rsp + 48], rax
    mov ecx, 12
    xor r13d, r13d
    mov rax, qword ptr [rsp + 240]
    mov qword ptr [rsp + 104], rax
    mov rax, qword ptr [rsp + 248]
    mov qword ptr [rsp + 96], rax
    mov r9, qword ptr [rsp + 72]
    jmp .L179
.L178:
    mov rax, qword ptr [rsp + 112]
    mov rdx, rax
    add rax, 12
    mov r9, qword ptr [rsp + 120]
    add r9, 48
    add qword ptr [rsp + 96], 48
    add qword ptr [rsp + 104], 1344
    mov rcx, qword ptr [rsp + 48]
    add rcx, qword ptr [rsp + 288]
    mov qword ptr [rsp + 48], rcx
    add r13, 12
    cmp rax, qword ptr [rsp + 24]
    mov rcx, rax
    mov r10, qword ptr [rsp + 8]
    vbroadcastss zmm11, dword ptr [rip + .K3d2aac79]
    vbroadcastss zmm10, dword ptr [rip + .K3f317200]
    ja .L102
.L179:
    mov qword ptr [rsp + 112], rcx
    mov rax, qword ptr [rsp + 184]
    lea rdx, [rax + 4*r13]
    vbroadcastss zmm0, dword ptr [rax + 4*r13]
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
    vmovaps zmmword ptr [rsp + 1856], zmm0
    lea rcx, [rip + .T3]
    mov rax, qword ptr [rsp + 176]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    mov qword ptr [rsp + 120], r9
    jmp rax
.L180:
    xor r15d, r15d
    xor esi, esi
    jmp .L185
.L181:
    vxorps xmm1, xmm1, xmm1
.L182:
    vmovaps zmm2, zmm1
    lea rax, [rdx + 4*rsi]
    lea rcx, [r14 + 2*r14]
    shl rcx, 4
    vbroadcastss zmm1, dword ptr [rax + rcx]
    vmovaps zmm3, zmm0
    shl r14, 6
    vsubps zmm0, zmm1, zmmword ptr [r8 + r14]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [rbx + r14]
    vfmadd213ps zmm1, zmm1, zmm2
.L183:
    vmulps zmm2, zmm0, zmm29
    vmulps zmm0, zmm1, zmm29
.L184:
    vbroadcastss zmm1, dword ptr [rdx + 4*rsi]
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
    vmulps zmm7, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm6, zmm2, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vscalefps zmm2, zmm6, zmm3
    vmulps zmm2, zmm7, zmm2
    vmovaps zmmword ptr [rsp + r15 + 384], zmm2
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
    vmulps zmm1, zmm1, zmmword ptr [rbx]
    vfmadd213ps zmm3, zmm0, zmm13
    vfmadd213ps zmm3, zmm0, zmm13
    vscalefps zmm0, zmm3, zmm2
    vmulps zmm0, zmm1, zmm0
    vmovaps zmmword ptr [rsp + r15 + 448], zmm0
    add r15, 128
    inc rsi
    add r9, 4
    cmp r15, 1536
    je .L208
.L185:
    vmovaps zmm2, zmm28
    vmovaps zmm0, zmm28
    cmp r10, -3
    ja .L184
    mov r14d, 1
    vxorps xmm0, xmm0, xmm0
    test r10, r10
    je .L181
    mov rax, r9
    mov rcx, qword ptr [rsp + 56]
    vxorps xmm1, xmm1, xmm1
.L186:
    vbroadcastss zmm2, dword ptr [rax - 48]
    vsubps zmm3, zmm2, zmmword ptr [rcx + rdi + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [rcx + r12 + 64]
    vbroadcastss zmm6, dword ptr [rax]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [rcx + rdi + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [rcx + r12 + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub rcx, -128
    add rax, 96
    lea r10, [r11 + r14]
    add r10, 2
    add r14, 2
    cmp r10, 1
    jne .L186
    test byte ptr [rsp + 16], 1
    mov r10, qword ptr [rsp + 8]
    jne .L182
    jmp .L183
.L187:
    mov rax, r9
    xor r15d, r15d
    xor esi, esi
    jmp .L192
.L188:
    vxorps xmm1, xmm1, xmm1
.L189:
    vmovaps zmm2, zmm1
    lea rcx, [rdx + 4*r15]
    lea r9, [r14 + 2*r14]
    shl r9, 4
    vbroadcastss zmm1, dword ptr [rcx + r9]
    vmovaps zmm3, zmm0
    shl r14, 6
    vsubps zmm0, zmm1, zmmword ptr [r8 + r14]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [rbx + r14]
    vfmadd213ps zmm1, zmm1, zmm2
.L190:
    vmulps zmm0, zmm0, zmm24
    vsqrtps zmm2, zmm0
    vmulps zmm0, zmm1, zmm24
    vsqrtps zmm0, zmm0
.L191:
    vbroadcastss zmm1, dword ptr [rdx + 4*r15]
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
    vmulps zmm14, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm7, zmm3, zmm13
    vfmadd213ps zmm7, zmm3, zmm13
    vscalefps zmm3, zmm7, zmm6
    vfmadd213ps zmm3, zmm2, zmm3
    vmulps zmm2, zmm14, zmm3
    vmovaps zmmword ptr [rsp + rsi + 384], zmm2
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
    vmulps zmm1, zmm1, zmmword ptr [rbx]
    vfmadd213ps zmm6, zmm2, zmm12
    vfmadd213ps zmm6, zmm2, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vscalefps zmm2, zmm6, zmm3
    vfmadd213ps zmm2, zmm0, zmm2
    vmulps zmm0, zmm1, zmm2
    vmovaps zmmword ptr [rsp + rsi + 448], zmm0
    add rsi, 128
    inc r15
    add rax, 4
    cmp rsi, 1536
    je .L208
.L192:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r10, -3
    ja .L191
    mov r14d, 1
    test r10, r10
    je .L188
    mov r9, rax
    mov rcx, qword ptr [rsp + 56]
    vxorps xmm1, xmm1, xmm1
.L193:
    vbroadcastss zmm2, dword ptr [r9 - 48]
    vsubps zmm3, zmm2, zmmword ptr [rcx + rdi + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [rcx + r12 + 64]
    vbroadcastss zmm6, dword ptr [r9]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [rcx + rdi + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [rcx + r12 + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub rcx, -128
    add r9, 96
    lea r10, [r11 + r14]
    add r10, 2
    add r14, 2
    cmp r10, 1
    jne .L193
    test byte ptr [rsp + 16], 1
    mov r10, qword ptr [rsp + 8]
    jne .L189
    jmp .L190
.L194:
    mov rax, r9
    xor r15d, r15d
    xor esi, esi
    jmp .L199
.L195:
    vxorps xmm1, xmm1, xmm1
.L196:
    vmovaps zmm2, zmm1
    lea rcx, [rdx + 4*r15]
    lea r9, [r14 + 2*r14]
    shl r9, 4
    vbroadcastss zmm1, dword ptr [rcx + r9]
    vmovaps zmm3, zmm0
    shl r14, 6
    vsubps zmm0, zmm1, zmmword ptr [r8 + r14]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [rbx + r14]
    vfmadd213ps zmm1, zmm1, zmm2
.L197:
    vmulps zmm0, zmm0, zmm25
    vsqrtps zmm2, zmm0
    vmulps zmm0, zmm1, zmm25
    vsqrtps zmm0, zmm0
.L198:
    vbroadcastss zmm1, dword ptr [rdx + 4*r15]
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
    vmulps zmm14, zmm1, zmmword ptr [r8]
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
    vmovaps zmmword ptr [rsp + rsi + 384], zmm2
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
    vmulps zmm1, zmm1, zmmword ptr [rbx]
    vmovaps zmm7, zmm18
    vfmadd213ps zmm7, zmm0, zmm13
    vfmadd213ps zmm7, zmm0, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vscalefps zmm0, zmm6, zmm3
    vmulps zmm0, zmm7, zmm0
    vmulps zmm0, zmm1, zmm0
    vmovaps zmmword ptr [rsp + rsi + 448], zmm0
    add rsi, 128
    inc r15
    add rax, 4
    cmp rsi, 1536
    je .L208
.L199:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r10, -3
    ja .L198
    mov r14d, 1
    test r10, r10
    je .L195
    mov r9, rax
    mov rcx, qword ptr [rsp + 56]
    vxorps xmm1, xmm1, xmm1
.L200:
    vbroadcastss zmm2, dword ptr [r9 - 48]
    vsubps zmm3, zmm2, zmmword ptr [rcx + rdi + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [rcx + r12 + 64]
    vbroadcastss zmm6, dword ptr [r9]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [rcx + rdi + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [rcx + r12 + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub rcx, -128
    add r9, 96
    lea r10, [r11 + r14]
    add r10, 2
    add r14, 2
    cmp r10, 1
    jne .L200
    test byte ptr [rsp + 16], 1
    mov r10, qword ptr [rsp + 8]
    jne .L196
    jmp .L197
.L201:
    mov rax, r9
    xor esi, esi
    xor r15d, r15d
    jmp .L206
.L202:
    vxorps xmm1, xmm1, xmm1
.L203:
    vmovaps zmm2, zmm1
    lea rcx, [rdx + 4*rsi]
    lea r9, [r14 + 2*r14]
    shl r9, 4
    vbroadcastss zmm1, dword ptr [rcx + r9]
    vmovaps zmm3, zmm0
    shl r14, 6
    vsubps zmm0, zmm1, zmmword ptr [r8 + r14]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [rbx + r14]
    vfmadd213ps zmm1, zmm1, zmm2
.L204:
    vsqrtps zmm2, zmm0
    vsqrtps zmm0, zmm1
.L205:
    vbroadcastss zmm1, dword ptr [rdx + 4*rsi]
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
    vmulps zmm7, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm6, zmm2, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vscalefps zmm2, zmm6, zmm3
    vmulps zmm2, zmm7, zmm2
    vmovaps zmmword ptr [rsp + r15 + 384], zmm2
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
    vmulps zmm1, zmm1, zmmword ptr [rbx]
    vfmadd213ps zmm3, zmm0, zmm13
    vfmadd213ps zmm3, zmm0, zmm13
    vscalefps zmm0, zmm3, zmm2
    vmulps zmm0, zmm1, zmm0
    vmovaps zmmword ptr [rsp + r15 + 448], zmm0
    add r15, 128
    inc rsi
    add rax, 4
    cmp r15, 1536
    je .L208
.L206:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r10, -3
    ja .L205
    mov r14d, 1
    test r10, r10
    je .L202
    mov r9, rax
    mov rcx, qword ptr [rsp + 56]
    vxorps xmm1, xmm1, xmm1
.L207:
    vbroadcastss zmm2, dword ptr [r9 - 48]
    vsubps zmm3, zmm2, zmmword ptr [rcx + rdi + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [rcx + r12 + 64]
    vbroadcastss zmm6, dword ptr [r9]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [rcx + rdi + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [rcx + r12 + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub rcx, -128
    add r9, 96
    lea r10, [r11 + r14]
    add r10, 2
    add r14, 2
    cmp r10, 1
    jne .L207
    test byte ptr [rsp + 16], 1
    mov r10, qword ptr [rsp + 8]
    jne .L203
    jmp .L204
.L208:
    vmovaps zmm3, zmmword ptr [rsp + 384]
    vmovaps zmm2, zmmword ptr [rsp + 448]
    vmovaps zmm21, zmmword ptr [rsp + 512]
    vmovaps zmm20, zmmword ptr [rsp + 576]
    vmovaps zmm15, zmmword ptr [rsp + 640]
    vmovaps zmm17, zmmword ptr [rsp + 704]
    vmovaps zmm19, zmmword ptr [rsp + 768]
    vmovaps zmm0, zmmword ptr [rsp + 832]
    vmovaps zmm7, zmmword ptr [rsp + 896]
    vmovaps zmm6, zmmword ptr [rsp + 960]
    vmovaps zmm14, zmmword ptr [rsp + 1024]
    vmovaps zmm18, zmmword ptr [rsp + 1088]
    vmovaps zmm16, zmmword ptr [rsp + 1152]
    vmovaps zmm1, zmmword ptr [rsp + 1216]
    vmovaps zmm31, zmmword ptr [rsp + 1280]
    vmovaps zmm30, zmmword ptr [rsp + 1344]
    vmovaps zmm29, zmmword ptr [rsp + 1408]
    vmovaps zmm28, zmmword ptr [rsp + 1472]
    vmovaps zmm27, zmmword ptr [rsp + 1536]
    vmovaps zmm26, zmmword ptr [rsp + 1600]
    vmovaps zmm25, zmmword ptr [rsp + 1664]
    vmovaps zmm24, zmmword ptr [rsp + 1728]
    vmovaps zmm23, zmmword ptr [rsp + 1792]
    vmovaps zmm22, zmmword ptr [rsp + 1856]
    mov rsi, qword ptr [rsp + 168]
    test rsi, rsi
    mov r10, qword ptr [rsp + 32]
    mov r15, qword ptr [rsp + 280]
    je .L210
    mov rax, qword ptr [rsp + 272]
    mov rdx, qword ptr [rsp + 96]
.L209:
    vmovups zmm9, zmmword ptr [rax + rdi + 64]
    vmovups zmm10, zmmword ptr [rax + r12 + 64]
    vbroadcastss zmm11, dword ptr [rdx - 44]
    vfnmadd231ps zmm3, zmm11, zmm9
    vfnmadd231ps zmm2, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdx - 40]
    vfnmadd231ps zmm21, zmm11, zmm9
    vfnmadd231ps zmm20, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdx - 36]
    vfnmadd231ps zmm15, zmm11, zmm9
    vfnmadd231ps zmm17, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdx - 32]
    vfnmadd231ps zmm19, zmm11, zmm9
    vfnmadd231ps zmm0, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdx - 28]
    vfnmadd231ps zmm7, zmm11, zmm9
    vfnmadd231ps zmm6, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdx - 24]
    vfnmadd231ps zmm14, zmm11, zmm9
    vfnmadd231ps zmm18, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdx - 20]
    vfnmadd231ps zmm16, zmm11, zmm9
    vfnmadd231ps zmm1, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdx - 16]
    vfnmadd231ps zmm31, zmm11, zmm9
    vfnmadd231ps zmm30, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdx - 12]
    vfnmadd231ps zmm29, zmm11, zmm9
    vfnmadd231ps zmm28, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdx - 8]
    vfnmadd231ps zmm27, zmm11, zmm9
    vfnmadd231ps zmm26, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdx - 4]
    vfnmadd231ps zmm25, zmm11, zmm9
    vfnmadd231ps zmm24, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdx]
    vfnmadd231ps zmm23, zmm11, zmm9
    vfnmadd231ps zmm22, zmm11, zmm10
    add rdx, 48
    add rax, 64
    dec rsi
    jne .L209
.L210:
    vmovaps zmmword ptr [rsp + 384], zmm3
    vmovaps zmmword ptr [rsp + 448], zmm2
    vmovaps zmmword ptr [rsp + 512], zmm21
    vmovaps zmmword ptr [rsp + 576], zmm20
    vmovaps zmmword ptr [rsp + 640], zmm15
    vmovaps zmmword ptr [rsp + 704], zmm17
    vmovaps zmmword ptr [rsp + 768], zmm19
    vmovaps zmmword ptr [rsp + 832], zmm0
    vmovaps zmmword ptr [rsp + 896], zmm7
    vmovaps zmmword ptr [rsp + 960], zmm6
    vmovaps zmmword ptr [rsp + 1024], zmm14
    vmovaps zmmword ptr [rsp + 1088], zmm18
    vmovaps zmmword ptr [rsp + 1152], zmm16
    vmovaps zmmword ptr [rsp + 1216], zmm1
    vmovaps zmmword ptr [rsp + 1280], zmm31
    vmovaps zmmword ptr [rsp + 1344], zmm30
    vmovaps zmmword ptr [rsp + 1408], zmm29
    vmovaps zmmword ptr [rsp + 1472], zmm28
    vmovaps zmmword ptr [rsp + 1536], zmm27
    vmovaps zmmword ptr [rsp + 1600], zmm26
    vmovaps zmmword ptr [rsp + 1664], zmm25
    vmovaps zmmword ptr [rsp + 1728], zmm24
    vmovaps zmmword ptr [rsp + 1792], zmm23
    vmovaps zmmword ptr [rsp + 1856], zmm22
    cmp qword ptr [rsp + 24], r13
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
    je .L178
    mov eax, 64
    mov rdx, qword ptr [rsp + 24]
    mov rsi, qword ptr [rsp + 48]
    mov r14, qword ptr [rsp + 104]
    jmp .L212
.L211:
    sub rax, -128
    add r14, 112
    add rsi, r15
    dec rdx
    cmp r13, rdx
    je .L178
.L212:
    cmp rax, 1600
    je .L178
    vandps zmm0, zmm26, zmmword ptr [rsp + rax + 320]
    vminps zmm0, zmm13, zmm0
    vmovups zmmword ptr [rsi - 64], zmm0
    vbroadcastss zmm1, dword ptr [r14 - 12]
    vcmpgt_oqps k0, zmm0, zmm1
    kortestw k0, k0
    je .L213
    mov rcx, qword ptr [rsp + 64]
    vmovdqu64 zmm1, zmmword ptr [r10 + rcx]
    vpcmpltud k1, zmm1, dword ptr [r14 - 4]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [r14]{1to16}
    kandw k1, k0, k1
    mov rcx, qword ptr [r14 - 92]
    mov r9, qword ptr [r14 - 28]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rcx + 4*r9], zmm0
    mov rcx, qword ptr [r14 - 68]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rcx + 4*r9], zmm0
    kmovw ecx, k1
    popcnt ecx, ecx
    add rcx, r9
    mov qword ptr [r14 - 28], rcx
    vbroadcastss zmm1, dword ptr [r14 - 12]
.L213:
    vandps zmm0, zmm26, zmmword ptr [rsp + rax + 384]
    vminps zmm0, zmm13, zmm0
    vmovups zmmword ptr [rsi], zmm0
    vcmpgt_oqps k0, zmm0, zmm1
    kortestw k0, k0
    je .L211
    mov rcx, qword ptr [rsp + 40]
    vmovdqu64 zmm1, zmmword ptr [r10 + rcx]
    vpcmpltud k1, zmm1, dword ptr [r14 - 4]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [r14]{1to16}
    kandw k1, k0, k1
    mov rcx, qword ptr [r14 - 92]
    mov r9, qword ptr [r14 - 28]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rcx + 4*r9], zmm0
    mov rcx, qword ptr [r14 - 68]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rcx + 4*r9], zmm0
    kmovw ecx, k1
    popcnt ecx, ecx
    add rcx, r9
    mov qword ptr [r14 - 28], rcx
    jmp .L211
.L214:
    mov r15, qword ptr [rsp + 216]
    mov r12, qword ptr [rsp + 208]
.L215:
    mov rax, qword ptr [rsp + 192]
    mov r13, qword ptr [rsp + 80]
    mov r9, r13
    cmp r13, qword ptr [rsp + 200]
    jb .L3
    jmp .L217
.L216:
    mov r13, r9
.L217:
    mov rax, r13
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
.T2: jump .L148 .L166 .L154 .L160
.T3: jump .L180 .L201 .L187 .L194
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
