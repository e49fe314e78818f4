; avx512/f32/residual_store
rhotree_kernels::arch::avx512::f32::residual_store:
    push rbp
    mov rbp, rsp
    push r15
    push r14
    push r13
    push r12
    push rbx
    and rsp, -64
    sub rsp, 1920
    mov qword ptr [rsp + 56], rsi
    mov rcx, qword ptr [rdi + 32]
    mov rbx, qword ptr [rdi + 40]
    mov qword ptr [rsp + 24], rcx
    mov rsi, rcx
    add rsi, rbx
    mov rax, -1
    cmovb rsi, rax
    inc rsi
    cmove rsi, rax
    shl rsi, 4
    je .L200
    mov rcx, qword ptr [rdi + 24]
    mov rax, rcx
    or rax, rsi
    shr rax, 32
    je .L0
    mov rax, rcx
    xor edx, edx
    div rsi
    jmp .L1
.L0:
    mov eax, ecx
    xor edx, edx
    div esi
.L1:
    mov qword ptr [rsp + 120], rax
    mov qword ptr [rsp + 136], rsi
    cmp rsi, rcx
    mov rax, qword ptr [rsp + 120]
    jbe .L3
.L2:
    lea rsp, [rbp - 40]
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L3:
    shl rax, 4
    mov qword ptr [rsp + 16], rax
    mov r9, qword ptr [rdi + 48]
    mov rdx, qword ptr [rdi]
    mov rsi, qword ptr [rdi + 16]
    movzx eax, byte ptr [rdi + 56]
    mov dword ptr [rsp + 204], eax
    mov rcx, qword ptr [rsp + 24]
    lea r14, [rcx - 1]
    mov rax, rcx
    inc rax
    mov rdi, -1
    cmovne rdi, rax
    shl rdi, 6
    mov qword ptr [rsp + 224], rdi
    mov rax, qword ptr [rsp + 136]
    lea rax, [4*rax]
    mov qword ptr [rsp + 144], rax
    mov r13, rcx
    and r13, -2
    neg r13
    cmp rcx, -2
    mov rdi, -2
    cmovb rdi, rcx
    mov rcx, qword ptr [rsp + 120]
    lea rax, [rdx + 96]
    mov qword ptr [rsp + 88], rax
    lea rax, [rdi + 2*rdi]
    shl rax, 4
    lea r8, [rax + rdx]
    add r8, 92
    mov qword ptr [rsp + 216], r8
    shl rdi, 6
    add rdi, rsi
    mov qword ptr [rsp + 240], rdi
    vbroadcastss zmm29, dword ptr [rip + .K80000000]
    vbroadcastss zmm30, dword ptr [rip + .Kbf000000]
    vbroadcastss zmm31, dword ptr [rip + .Kc2d00000]
    vbroadcastss zmm21, dword ptr [rip + .K42b20000]
    vbroadcastss zmm4, dword ptr [rip + .Kcb400000]
    vbroadcastss zmm5, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss zmm28, dword ptr [rip + .Kbf317200]
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
    lea rax, [rax + rdx + 60]
    mov qword ptr [rsp + 232], rax
    vbroadcastss zmm15, dword ptr [rip + .K35bfbe8e]
    mov qword ptr [rsp + 72], rsi
    lea rax, [rsi + 128]
    mov qword ptr [rsp + 208], rax
    lea rax, [rdx + 100]
    mov qword ptr [rsp + 168], rax
    lea rax, [rdx + 104]
    mov qword ptr [rsp + 160], rax
    mov qword ptr [rsp + 176], rdx
    lea rax, [rdx + 108]
    mov qword ptr [rsp + 152], rax
    xor eax, eax
    mov qword ptr [rsp + 184], rbx
    mov qword ptr [rsp + 40], r9
    jmp .L5
.L4:
    mov rax, qword ptr [rsp + 96]
    inc rax
    mov rdx, rax
    mov rcx, qword ptr [rsp + 120]
    mov rax, rdx
    cmp rdx, rcx
    jae .L2
.L5:
    lea rsi, [rax + 2]
    mov edx, dword ptr [rsp + 204]
    mov qword ptr [rsp + 192], rdx
    cmp rsi, rcx
    mov qword ptr [rsp + 96], rax
    jbe .L98
    cmp r9, 12
    jae .L134
    xor r10d, r10d
.L6:
    cmp r10, r9
    jae .L4
    mov rax, qword ptr [rsp + 136]
    mov rdx, qword ptr [rsp + 96]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 72]
    lea rdi, [rcx + 4*rax]
    mov r11, rdx
    shl r11, 6
    add r11, qword ptr [rsp + 56]
    mov r12, qword ptr [rsp + 144]
    imul r12, rdx
    mov rax, qword ptr [rsp + 208]
    lea rcx, [rax + r12]
    mov qword ptr [rsp + 112], rcx
    lea rcx, [rax + r12]
    mov qword ptr [rsp + 104], rcx
    lea rcx, [rax + r12]
    mov qword ptr [rsp + 80], rcx
    lea rcx, [rax + r12]
    mov qword ptr [rsp + 48], rcx
    lea rcx, [rax + r12]
    mov qword ptr [rsp + 32], rcx
    lea rcx, [rax + r12]
    mov qword ptr [rsp + 128], rcx
    lea rcx, [rax + r12]
    mov qword ptr [rsp + 312], rcx
    lea rcx, [rax + r12]
    mov qword ptr [rsp + 304], rcx
    lea rcx, [rax + r12]
    mov qword ptr [rsp + 296], rcx
    lea rcx, [rax + r12]
    mov qword ptr [rsp + 288], rcx
    lea rcx, [rax + r12]
    mov qword ptr [rsp + 280], rcx
    lea rcx, [rax + r12]
    mov qword ptr [rsp + 272], rcx
    lea rcx, [rax + r12]
    mov qword ptr [rsp + 264], rcx
    lea rcx, [rax + r12]
    mov qword ptr [rsp + 256], rcx
    lea rcx, [rax + r12]
    mov qword ptr [rsp + 248], rcx
    add r12, rax
    mov rax, qword ptr [rsp + 224]
    add rax, rdi
    mov qword ptr [rsp + 64], rax
    jmp .L8
.L7:
    add r10, 4
    cmp r10, r9
    jae .L4
.L8:
    cmp r10, 8
    mov r15d, 8
    cmovb r15, r10
    lea esi, [4*r15]
    mov rcx, qword ptr [rsp + 176]
    lea rax, [rcx + rsi]
    vbroadcastss zmm22, dword ptr [rcx + rsi]
    lea rdx, [rip + .T0]
    mov rcx, qword ptr [rsp + 192]
    movsxd rcx, dword ptr [rdx + 4*rcx]
    add rcx, rdx
    jmp rcx
.L9:
    vmovaps zmm0, zmm29
    cmp r14, -3
    ja .L58
    test r14, r14
    je .L55
    mov rcx, qword ptr [rsp + 88]
    lea rdx, [rcx + rsi]
    vxorps xmm0, xmm0, xmm0
    mov ecx, 1
    mov r8, qword ptr [rsp + 264]
.L10:
    vbroadcastss zmm1, dword ptr [rdx - 48]
    vsubps zmm1, zmm1, zmmword ptr [r8 - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [rdx]
    vsubps zmm0, zmm0, zmmword ptr [r8]
    vfmadd213ps zmm0, zmm0, zmm1
    sub r8, -128
    add rdx, 96
    lea r9, [rcx + r13]
    add r9, 2
    add rcx, 2
    cmp r9, 1
    jne .L10
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L56
    jmp .L57
.L11:
    vxorps xmm0, xmm0, xmm0
    vxorps xmm1, xmm1, xmm1
    cmp r14, -3
    ja .L20
    test r14, r14
    je .L17
    mov rcx, qword ptr [rsp + 88]
    lea rdx, [rcx + rsi]
    mov ecx, 1
    mov r8, qword ptr [rsp + 32]
.L12:
    vbroadcastss zmm2, dword ptr [rdx - 48]
    vsubps zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rdx]
    vsubps zmm1, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add rdx, 96
    lea r9, [rcx + r13]
    add r9, 2
    add rcx, 2
    cmp r9, 1
    jne .L12
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L18
    jmp .L19
.L13:
    vxorps xmm0, xmm0, xmm0
    vxorps xmm1, xmm1, xmm1
    cmp r14, -3
    ja .L39
    test r14, r14
    je .L36
    mov rcx, qword ptr [rsp + 88]
    lea rdx, [rcx + rsi]
    mov ecx, 1
    mov r8, qword ptr [rsp + 112]
.L14:
    vbroadcastss zmm2, dword ptr [rdx - 48]
    vsubps zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rdx]
    vsubps zmm1, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add rdx, 96
    lea r9, [rcx + r13]
    add r9, 2
    add rcx, 2
    cmp r9, 1
    jne .L14
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L37
    jmp .L38
.L15:
    vxorps xmm0, xmm0, xmm0
    vxorps xmm1, xmm1, xmm1
    cmp r14, -3
    ja .L63
    test r14, r14
    je .L60
    mov rcx, qword ptr [rsp + 88]
    lea rdx, [rcx + rsi]
    mov ecx, 1
    mov r8, qword ptr [rsp + 296]
.L16:
    vbroadcastss zmm2, dword ptr [rdx - 48]
    vsubps zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rdx]
    vsubps zmm1, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add rdx, 96
    lea r9, [rcx + r13]
    add r9, 2
    add rcx, 2
    cmp r9, 1
    jne .L16
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L61
    jmp .L62
.L17:
    mov ecx, 1
.L18:
    vmovaps zmm2, zmm1
    lea rdx, [rcx + 2*rcx]
    shl rdx, 4
    vbroadcastss zmm1, dword ptr [rax + rdx]
    shl rcx, 6
    vsubps zmm1, zmm1, zmmword ptr [rdi + rcx]
    vfmadd213ps zmm1, zmm1, zmm2
.L19:
    vmulps zmm1, zmm1, zmm24
    vsqrtps zmm1, zmm1
.L20:
    vminps zmm23, zmm17, zmm1
    vxorps zmm1, zmm23, zmm16
    vmaxps zmm1, zmm31, zmm1
    vminps zmm24, zmm21, zmm1
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm24, zmm5
    vaddps zmm25, zmm1, zmm4
    vfmadd231ps zmm24, zmm25, zmm28
    vfmadd231ps zmm24, zmm25, zmm20
    vmovaps zmm26, zmm8
    vfmadd213ps zmm26, zmm24, zmm27
    vfmadd213ps zmm26, zmm24, zmm11
    vfmadd213ps zmm26, zmm24, zmm19
    vfmadd213ps zmm26, zmm24, zmm12
    cmp r14, -3
    ja .L25
    test r14, r14
    je .L22
    mov rcx, qword ptr [rsp + 168]
    lea rdx, [rcx + rsi]
    vxorps xmm0, xmm0, xmm0
    mov ecx, 1
    mov r8, qword ptr [rsp + 128]
.L21:
    vbroadcastss zmm1, dword ptr [rdx - 48]
    vsubps zmm1, zmm1, zmmword ptr [r8 - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [rdx]
    vsubps zmm0, zmm0, zmmword ptr [r8]
    vfmadd213ps zmm0, zmm0, zmm1
    sub r8, -128
    add rdx, 96
    lea r9, [rcx + r13]
    add r9, 2
    add rcx, 2
    cmp r9, 1
    jne .L21
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L23
    jmp .L24
.L22:
    vxorps xmm0, xmm0, xmm0
    mov ecx, 1
.L23:
    vmovaps zmm1, zmm0
    lea rdx, [rax + 4]
    lea r8, [rcx + 2*rcx]
    shl r8, 4
    vbroadcastss zmm0, dword ptr [rdx + r8]
    shl rcx, 6
    vsubps zmm0, zmm0, zmmword ptr [rdi + rcx]
    vfmadd213ps zmm0, zmm0, zmm1
.L24:
    vmulps zmm0, zmm0, dword ptr [rip + .K40400000]{1to16}
    vsqrtps zmm0, zmm0
.L25:
    vminps zmm0, zmm17, zmm0
    vxorps zmm1, zmm0, zmm16
    vmaxps zmm1, zmm31, zmm1
    vminps zmm1, zmm21, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm1, zmm2, zmm28
    vfmadd231ps zmm1, zmm2, zmm20
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm1, zmm27
    vfmadd213ps zmm3, zmm1, zmm11
    vfmadd213ps zmm3, zmm1, zmm19
    vfmadd213ps zmm3, zmm1, zmm12
    vxorps xmm6, xmm6, xmm6
    vxorps xmm7, xmm7, xmm7
    cmp r14, -3
    ja .L30
    test r14, r14
    je .L27
    mov rcx, qword ptr [rsp + 160]
    lea rdx, [rcx + rsi]
    mov ecx, 1
    mov r8, qword ptr [rsp + 312]
.L26:
    vbroadcastss zmm9, dword ptr [rdx - 48]
    vsubps zmm9, zmm9, zmmword ptr [r8 - 64]
    vfmadd213ps zmm9, zmm9, zmm7
    vbroadcastss zmm7, dword ptr [rdx]
    vsubps zmm7, zmm7, zmmword ptr [r8]
    vfmadd213ps zmm7, zmm7, zmm9
    sub r8, -128
    add rdx, 96
    lea r9, [rcx + r13]
    add r9, 2
    add rcx, 2
    cmp r9, 1
    jne .L26
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L28
    jmp .L29
.L27:
    mov ecx, 1
.L28:
    vmovaps zmm9, zmm7
    lea rdx, [rax + 8]
    lea r8, [rcx + 2*rcx]
    shl r8, 4
    vbroadcastss zmm7, dword ptr [rdx + r8]
    shl rcx, 6
    vsubps zmm7, zmm7, zmmword ptr [rdi + rcx]
    vfmadd213ps zmm7, zmm7, zmm9
.L29:
    vmulps zmm7, zmm7, dword ptr [rip + .K40400000]{1to16}
    vsqrtps zmm7, zmm7
.L30:
    vmulps zmm18, zmm22, zmmword ptr [rdi]
    vbroadcastss zmm9, dword ptr [rax + 4]
    vmulps zmm15, zmm9, zmmword ptr [rdi]
    vbroadcastss zmm9, dword ptr [rax + 8]
    vminps zmm14, zmm17, zmm7
    vxorps zmm7, zmm14, zmm16
    vmaxps zmm7, zmm31, zmm7
    vminps zmm16, zmm21, zmm7
    vmovaps zmm7, zmm4
    vfmsub231ps zmm7, zmm16, zmm5
    vaddps zmm17, zmm7, zmm4
    vfmadd231ps zmm16, zmm17, zmm28
    vfmadd231ps zmm16, zmm17, zmm20
    vmovaps zmm19, zmm8
    vfmadd213ps zmm19, zmm16, zmm27
    vfmadd213ps zmm19, zmm16, zmm11
    vfmadd213ps zmm19, zmm16, dword ptr [rip + .K3e2aaa49]{1to16}
    vmulps zmm20, zmm9, zmmword ptr [rdi]
    vfmadd213ps zmm19, zmm16, zmm12
    vbroadcastss zmm7, dword ptr [rax + 12]
    cmp r14, -3
    ja .L35
    test r14, r14
    je .L32
    mov rcx, qword ptr [rsp + 152]
    lea rdx, [rcx + rsi]
    vxorps xmm6, xmm6, xmm6
    mov ecx, 1
    mov r8, qword ptr [rsp + 304]
.L31:
    vbroadcastss zmm9, dword ptr [rdx - 48]
    vsubps zmm9, zmm9, zmmword ptr [r8 - 64]
    vfmadd213ps zmm9, zmm9, zmm6
    vbroadcastss zmm6, dword ptr [rdx]
    vsubps zmm6, zmm6, zmmword ptr [r8]
    vfmadd213ps zmm6, zmm6, zmm9
    sub r8, -128
    add rdx, 96
    lea r9, [rcx + r13]
    add r9, 2
    add rcx, 2
    cmp r9, 1
    jne .L31
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L33
    jmp .L34
.L32:
    vxorps xmm6, xmm6, xmm6
    mov ecx, 1
.L33:
    vmovaps zmm9, zmm6
    add rax, 12
    lea rdx, [rcx + 2*rcx]
    shl rdx, 4
    vbroadcastss zmm6, dword ptr [rax + rdx]
    shl rcx, 6
    vsubps zmm6, zmm6, zmmword ptr [rdi + rcx]
    vfmadd213ps zmm6, zmm6, zmm9
.L34:
    vmulps zmm6, zmm6, dword ptr [rip + .K40400000]{1to16}
    vsqrtps zmm6, zmm6
.L35:
    vfmadd213ps zmm26, zmm24, zmm13
    vfmadd213ps zmm26, zmm24, zmm13
    vscalefps zmm9, zmm26, zmm25
    vfmadd213ps zmm9, zmm23, zmm9
    vmulps zmm22, zmm18, zmm9
    vfmadd213ps zmm3, zmm1, zmm13
    vfmadd213ps zmm3, zmm1, zmm13
    vscalefps zmm1, zmm3, zmm2
    vfmadd213ps zmm1, zmm0, zmm1
    vmulps zmm23, zmm15, zmm1
    vfmadd213ps zmm19, zmm16, zmm13
    vfmadd213ps zmm19, zmm16, zmm13
    vscalefps zmm0, zmm19, zmm17
    vfmadd213ps zmm0, zmm14, zmm0
    vmulps zmm0, zmm20, zmm0
    vbroadcastss zmm17, dword ptr [rip + .K42d20000]
    vminps zmm1, zmm17, zmm6
    vbroadcastss zmm16, dword ptr [rip + .K80000000]
    vxorps zmm2, zmm1, zmm16
    vmaxps zmm2, zmm31, zmm2
    vminps zmm2, zmm21, zmm2
    vmovaps zmm3, zmm4
    vfmsub231ps zmm3, zmm2, zmm5
    vaddps zmm3, zmm3, zmm4
    vfmadd231ps zmm2, zmm3, zmm28
    vbroadcastss zmm20, dword ptr [rip + .Kb5bfbe8e]
    vfmadd231ps zmm2, zmm3, zmm20
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm27
    vfmadd213ps zmm6, zmm2, zmm11
    vbroadcastss zmm19, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps zmm6, zmm2, zmm19
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm7, zmm7, zmmword ptr [rdi]
    vfmadd213ps zmm6, zmm2, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vscalefps zmm2, zmm6, zmm3
    vfmadd213ps zmm2, zmm1, zmm2
    vmulps zmm1, zmm7, zmm2
    vbroadcastss zmm26, dword ptr [rip + .K7fffffff]
    jmp .L94
.L36:
    mov ecx, 1
.L37:
    vmovaps zmm2, zmm1
    lea rdx, [rcx + 2*rcx]
    shl rdx, 4
    vbroadcastss zmm1, dword ptr [rax + rdx]
    shl rcx, 6
    vsubps zmm1, zmm1, zmmword ptr [rdi + rcx]
    vfmadd213ps zmm1, zmm1, zmm2
.L38:
    vmulps zmm1, zmm1, zmm25
    vsqrtps zmm1, zmm1
.L39:
    vminps zmm24, zmm17, zmm1
    vxorps zmm1, zmm24, zmm16
    vmaxps zmm1, zmm31, zmm1
    vminps zmm23, zmm21, zmm1
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm23, zmm5
    vaddps zmm25, zmm1, zmm4
    vfmadd231ps zmm23, zmm25, zmm28
    vfmadd231ps zmm23, zmm25, zmm20
    vmovaps zmm26, zmm8
    vfmadd213ps zmm26, zmm23, zmm27
    vfmadd213ps zmm26, zmm23, zmm11
    vfmadd213ps zmm26, zmm23, zmm19
    vfmadd213ps zmm26, zmm23, zmm12
    vmovaps zmm27, zmm13
    vfmadd231ps zmm27, zmm24, zmm18
    cmp r14, -3
    ja .L44
    test r14, r14
    je .L41
    mov rcx, qword ptr [rsp + 168]
    lea rdx, [rcx + rsi]
    vxorps xmm0, xmm0, xmm0
    mov ecx, 1
    mov r8, qword ptr [rsp + 104]
.L40:
    vbroadcastss zmm1, dword ptr [rdx - 48]
    vsubps zmm1, zmm1, zmmword ptr [r8 - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [rdx]
    vsubps zmm0, zmm0, zmmword ptr [r8]
    vfmadd213ps zmm0, zmm0, zmm1
    sub r8, -128
    add rdx, 96
    lea r9, [rcx + r13]
    add r9, 2
    add rcx, 2
    cmp r9, 1
    jne .L40
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L42
    jmp .L43
.L41:
    vxorps xmm0, xmm0, xmm0
    mov ecx, 1
.L42:
    vmovaps zmm1, zmm0
    lea rdx, [rax + 4]
    lea r8, [rcx + 2*rcx]
    shl r8, 4
    vbroadcastss zmm0, dword ptr [rdx + r8]
    shl rcx, 6
    vsubps zmm0, zmm0, zmmword ptr [rdi + rcx]
    vfmadd213ps zmm0, zmm0, zmm1
.L43:
    vmulps zmm0, zmm0, dword ptr [rip + .K40a00000]{1to16}
    vsqrtps zmm0, zmm0
.L44:
    vminps zmm1, zmm17, zmm0
    vxorps zmm0, zmm1, zmm16
    vmaxps zmm0, zmm31, zmm0
    vminps zmm0, zmm21, zmm0
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
    vfmadd231ps zmm6, zmm1, zmm18
    vxorps xmm7, xmm7, xmm7
    vxorps xmm14, xmm14, xmm14
    cmp r14, -3
    ja .L49
    test r14, r14
    je .L46
    mov rcx, qword ptr [rsp + 160]
    lea rdx, [rcx + rsi]
    mov ecx, 1
    mov r8, qword ptr [rsp + 80]
.L45:
    vbroadcastss zmm9, dword ptr [rdx - 48]
    vsubps zmm9, zmm9, zmmword ptr [r8 - 64]
    vfmadd213ps zmm9, zmm9, zmm14
    vbroadcastss zmm10, dword ptr [rdx]
    vsubps zmm14, zmm10, zmmword ptr [r8]
    vfmadd213ps zmm14, zmm14, zmm9
    sub r8, -128
    add rdx, 96
    lea r9, [rcx + r13]
    add r9, 2
    add rcx, 2
    cmp r9, 1
    jne .L45
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L47
    jmp .L48
.L46:
    mov ecx, 1
.L47:
    vmovaps zmm9, zmm14
    lea rdx, [rax + 8]
    lea r8, [rcx + 2*rcx]
    shl r8, 4
    vbroadcastss zmm10, dword ptr [rdx + r8]
    shl rcx, 6
    vsubps zmm14, zmm10, zmmword ptr [rdi + rcx]
    vfmadd213ps zmm14, zmm14, zmm9
.L48:
    vmulps zmm9, zmm14, dword ptr [rip + .K40a00000]{1to16}
    vsqrtps zmm14, zmm9
.L49:
    vmulps zmm19, zmm22, zmmword ptr [rdi]
    vbroadcastss zmm9, dword ptr [rax + 4]
    vmulps zmm15, zmm9, zmmword ptr [rdi]
    vbroadcastss zmm9, dword ptr [rax + 8]
    vminps zmm17, zmm17, zmm14
    vxorps zmm10, zmm17, zmm16
    vmaxps zmm10, zmm31, zmm10
    vminps zmm16, zmm21, zmm10
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
    vmovaps zmm21, zmm13
    vmulps zmm28, zmm9, zmmword ptr [rdi]
    vfmadd231ps zmm21, zmm17, dword ptr [rip + .K3eaaaaab]{1to16}
    vbroadcastss zmm14, dword ptr [rax + 12]
    cmp r14, -3
    ja .L54
    test r14, r14
    je .L51
    mov rcx, qword ptr [rsp + 152]
    lea rdx, [rcx + rsi]
    vxorps xmm7, xmm7, xmm7
    mov ecx, 1
    mov r8, qword ptr [rsp + 48]
.L50:
    vbroadcastss zmm9, dword ptr [rdx - 48]
    vsubps zmm9, zmm9, zmmword ptr [r8 - 64]
    vfmadd213ps zmm9, zmm9, zmm7
    vbroadcastss zmm7, dword ptr [rdx]
    vsubps zmm7, zmm7, zmmword ptr [r8]
    vfmadd213ps zmm7, zmm7, zmm9
    sub r8, -128
    add rdx, 96
    lea r9, [rcx + r13]
    add r9, 2
    add rcx, 2
    cmp r9, 1
    jne .L50
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L52
    jmp .L53
.L51:
    vxorps xmm7, xmm7, xmm7
    mov ecx, 1
.L52:
    vmovaps zmm9, zmm7
    add rax, 12
    lea rdx, [rcx + 2*rcx]
    shl rdx, 4
    vbroadcastss zmm7, dword ptr [rax + rdx]
    shl rcx, 6
    vsubps zmm7, zmm7, zmmword ptr [rdi + rcx]
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
    vmulps zmm22, zmm19, zmm9
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
    vmulps zmm0, zmm28, zmm0
    vbroadcastss zmm17, dword ptr [rip + .K42d20000]
    vminps zmm1, zmm17, zmm7
    vbroadcastss zmm16, dword ptr [rip + .K80000000]
    vxorps zmm2, zmm1, zmm16
    vmaxps zmm2, zmm31, zmm2
    vbroadcastss zmm21, dword ptr [rip + .K42b20000]
    vminps zmm2, zmm21, zmm2
    vmovaps zmm3, zmm4
    vfmsub231ps zmm3, zmm2, zmm5
    vaddps zmm3, zmm3, zmm4
    vbroadcastss zmm28, dword ptr [rip + .Kbf317200]
    vfmadd231ps zmm2, zmm3, zmm28
    vbroadcastss zmm20, dword ptr [rip + .Kb5bfbe8e]
    vfmadd231ps zmm2, zmm3, zmm20
    vmovaps zmm6, zmm13
    vbroadcastss zmm18, dword ptr [rip + .K3eaaaaab]
    vfmadd231ps zmm6, zmm1, zmm18
    vfmadd213ps zmm6, zmm1, zmm13
    vmovaps zmm1, zmm8
    vbroadcastss zmm27, dword ptr [rip + .K3c091d11]
    vfmadd213ps zmm1, zmm2, zmm27
    vfmadd213ps zmm1, zmm2, zmm11
    vbroadcastss zmm19, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps zmm1, zmm2, zmm19
    vfmadd213ps zmm1, zmm2, zmm12
    vfmadd213ps zmm1, zmm2, zmm13
    vfmadd213ps zmm1, zmm2, zmm13
    vscalefps zmm1, zmm1, zmm3
    vmulps zmm1, zmm6, zmm1
    vmulps zmm2, zmm14, zmmword ptr [rdi]
    vmulps zmm1, zmm2, zmm1
    vbroadcastss zmm26, dword ptr [rip + .K7fffffff]
    vbroadcastss zmm10, dword ptr [rip + .K3f317200]
    jmp .L95
.L55:
    vxorps xmm0, xmm0, xmm0
    mov ecx, 1
.L56:
    vmovaps zmm1, zmm0
    lea rdx, [rcx + 2*rcx]
    shl rdx, 4
    vbroadcastss zmm0, dword ptr [rax + rdx]
    shl rcx, 6
    vsubps zmm0, zmm0, zmmword ptr [rdi + rcx]
    vfmadd213ps zmm0, zmm0, zmm1
.L57:
    vmulps zmm0, zmm0, zmm30
.L58:
    vmaxps zmm0, zmm31, zmm0
    vminps zmm23, zmm21, zmm0
    vmovaps zmm0, zmm4
    vfmsub231ps zmm0, zmm23, zmm5
    vaddps zmm24, zmm0, zmm4
    vfmadd231ps zmm23, zmm24, zmm28
    vfmadd231ps zmm23, zmm24, zmm20
    vmovaps zmm25, zmm8
    vfmadd213ps zmm25, zmm23, zmm27
    vfmadd213ps zmm25, zmm23, zmm11
    vfmadd213ps zmm25, zmm23, zmm19
    vfmadd213ps zmm25, zmm23, zmm12
    vmovaps zmm0, zmm29
    cmp r14, -3
    ja .L68
    test r14, r14
    je .L65
    mov rcx, qword ptr [rsp + 168]
    lea rdx, [rcx + rsi]
    vxorps xmm0, xmm0, xmm0
    mov ecx, 1
    mov r8, qword ptr [rsp + 256]
.L59:
    vbroadcastss zmm1, dword ptr [rdx - 48]
    vsubps zmm1, zmm1, zmmword ptr [r8 - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [rdx]
    vsubps zmm0, zmm0, zmmword ptr [r8]
    vfmadd213ps zmm0, zmm0, zmm1
    sub r8, -128
    add rdx, 96
    lea r9, [rcx + r13]
    add r9, 2
    add rcx, 2
    cmp r9, 1
    jne .L59
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L66
    jmp .L67
.L60:
    mov ecx, 1
.L61:
    vmovaps zmm2, zmm1
    lea rdx, [rcx + 2*rcx]
    shl rdx, 4
    vbroadcastss zmm1, dword ptr [rax + rdx]
    shl rcx, 6
    vsubps zmm1, zmm1, zmmword ptr [rdi + rcx]
    vfmadd213ps zmm1, zmm1, zmm2
.L62:
    vsqrtps zmm1, zmm1
.L63:
    vxorps zmm1, zmm1, zmm16
    vmaxps zmm1, zmm31, zmm1
    vminps zmm23, zmm21, zmm1
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm23, zmm5
    vaddps zmm24, zmm1, zmm4
    vfmadd231ps zmm23, zmm24, zmm28
    vfmadd231ps zmm23, zmm24, zmm20
    vmovaps zmm25, zmm8
    vfmadd213ps zmm25, zmm23, zmm27
    vfmadd213ps zmm25, zmm23, zmm11
    vfmadd213ps zmm25, zmm23, zmm19
    vfmadd213ps zmm25, zmm23, zmm12
    cmp r14, -3
    ja .L73
    test r14, r14
    je .L70
    mov rcx, qword ptr [rsp + 168]
    lea rdx, [rcx + rsi]
    vxorps xmm0, xmm0, xmm0
    mov ecx, 1
    mov r8, qword ptr [rsp + 288]
.L64:
    vbroadcastss zmm1, dword ptr [rdx - 48]
    vsubps zmm1, zmm1, zmmword ptr [r8 - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [rdx]
    vsubps zmm0, zmm0, zmmword ptr [r8]
    vfmadd213ps zmm0, zmm0, zmm1
    sub r8, -128
    add rdx, 96
    lea r9, [rcx + r13]
    add r9, 2
    add rcx, 2
    cmp r9, 1
    jne .L64
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L71
    jmp .L72
.L65:
    vxorps xmm0, xmm0, xmm0
    mov ecx, 1
.L66:
    vmovaps zmm1, zmm0
    lea rdx, [rax + 4]
    lea r8, [rcx + 2*rcx]
    shl r8, 4
    vbroadcastss zmm0, dword ptr [rdx + r8]
    shl rcx, 6
    vsubps zmm0, zmm0, zmmword ptr [rdi + rcx]
    vfmadd213ps zmm0, zmm0, zmm1
.L67:
    vmulps zmm0, zmm0, zmm30
.L68:
    vmaxps zmm0, zmm31, zmm0
    vminps zmm0, zmm21, zmm0
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm0, zmm5
    vaddps zmm1, zmm1, zmm4
    vfmadd231ps zmm0, zmm1, zmm28
    vfmadd231ps zmm0, zmm1, zmm20
    vmovaps zmm2, zmm8
    vfmadd213ps zmm2, zmm0, zmm27
    vfmadd213ps zmm2, zmm0, zmm11
    vfmadd213ps zmm2, zmm0, zmm19
    vfmadd213ps zmm2, zmm0, zmm12
    vmovaps zmm3, zmm29
    cmp r14, -3
    ja .L78
    test r14, r14
    je .L75
    mov rcx, qword ptr [rsp + 160]
    lea rdx, [rcx + rsi]
    vxorps xmm3, xmm3, xmm3
    mov ecx, 1
    mov r8, qword ptr [rsp + 248]
.L69:
    vbroadcastss zmm6, dword ptr [rdx - 48]
    vsubps zmm6, zmm6, zmmword ptr [r8 - 64]
    vfmadd213ps zmm6, zmm6, zmm3
    vbroadcastss zmm3, dword ptr [rdx]
    vsubps zmm3, zmm3, zmmword ptr [r8]
    vfmadd213ps zmm3, zmm3, zmm6
    sub r8, -128
    add rdx, 96
    lea r9, [rcx + r13]
    add r9, 2
    add rcx, 2
    cmp r9, 1
    jne .L69
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L76
    jmp .L77
.L70:
    vxorps xmm0, xmm0, xmm0
    mov ecx, 1
.L71:
    vmovaps zmm1, zmm0
    lea rdx, [rax + 4]
    lea r8, [rcx + 2*rcx]
    shl r8, 4
    vbroadcastss zmm0, dword ptr [rdx + r8]
    shl rcx, 6
    vsubps zmm0, zmm0, zmmword ptr [rdi + rcx]
    vfmadd213ps zmm0, zmm0, zmm1
.L72:
    vsqrtps zmm0, zmm0
.L73:
    vxorps zmm0, zmm0, zmm16
    vmaxps zmm0, zmm31, zmm0
    vminps zmm0, zmm21, zmm0
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm0, zmm5
    vaddps zmm1, zmm1, zmm4
    vfmadd231ps zmm0, zmm1, zmm28
    vfmadd231ps zmm0, zmm1, zmm20
    vmovaps zmm2, zmm8
    vfmadd213ps zmm2, zmm0, zmm27
    vfmadd213ps zmm2, zmm0, zmm11
    vfmadd213ps zmm2, zmm0, zmm19
    vfmadd213ps zmm2, zmm0, zmm12
    vxorps xmm3, xmm3, xmm3
    vxorps xmm6, xmm6, xmm6
    cmp r14, -3
    ja .L83
    test r14, r14
    je .L80
    mov rcx, qword ptr [rsp + 160]
    lea rdx, [rcx + rsi]
    mov ecx, 1
    mov r8, qword ptr [rsp + 280]
.L74:
    vbroadcastss zmm7, dword ptr [rdx - 48]
    vsubps zmm7, zmm7, zmmword ptr [r8 - 64]
    vfmadd213ps zmm7, zmm7, zmm6
    vbroadcastss zmm6, dword ptr [rdx]
    vsubps zmm6, zmm6, zmmword ptr [r8]
    vfmadd213ps zmm6, zmm6, zmm7
    sub r8, -128
    add rdx, 96
    lea r9, [rcx + r13]
    add r9, 2
    add rcx, 2
    cmp r9, 1
    jne .L74
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L81
    jmp .L82
.L75:
    vxorps xmm3, xmm3, xmm3
    mov ecx, 1
.L76:
    vmovaps zmm6, zmm3
    lea rdx, [rax + 8]
    lea r8, [rcx + 2*rcx]
    shl r8, 4
    vbroadcastss zmm3, dword ptr [rdx + r8]
    shl rcx, 6
    vsubps zmm3, zmm3, zmmword ptr [rdi + rcx]
    vfmadd213ps zmm3, zmm3, zmm6
.L77:
    vmulps zmm3, zmm3, zmm30
.L78:
    vmulps zmm15, zmm22, zmmword ptr [rdi]
    vbroadcastss zmm6, dword ptr [rax + 4]
    vmulps zmm6, zmm6, zmmword ptr [rdi]
    vbroadcastss zmm9, dword ptr [rax + 8]
    vmaxps zmm3, zmm31, zmm3
    vminps zmm7, zmm21, zmm3
    vmovaps zmm3, zmm4
    vfmsub231ps zmm3, zmm7, zmm5
    vaddps zmm14, zmm3, zmm4
    vfmadd231ps zmm7, zmm14, zmm28
    vfmadd231ps zmm7, zmm14, zmm20
    vmovaps zmm16, zmm8
    vfmadd213ps zmm16, zmm7, zmm27
    vfmadd213ps zmm16, zmm7, zmm11
    vfmadd213ps zmm16, zmm7, zmm19
    vfmadd213ps zmm16, zmm7, zmm12
    vmulps zmm17, zmm9, zmmword ptr [rdi]
    vbroadcastss zmm3, dword ptr [rax + 12]
    vmovaps zmm18, zmm29
    cmp r14, -3
    ja .L88
    test r14, r14
    je .L85
    mov rcx, qword ptr [rsp + 152]
    lea rdx, [rcx + rsi]
    vxorps xmm18, xmm18, xmm18
    mov ecx, 1
    mov r8, r12
.L79:
    vbroadcastss zmm9, dword ptr [rdx - 48]
    vsubps zmm9, zmm9, zmmword ptr [r8 - 64]
    vfmadd213ps zmm9, zmm9, zmm18
    vbroadcastss zmm10, dword ptr [rdx]
    vsubps zmm18, zmm10, zmmword ptr [r8]
    vfmadd213ps zmm18, zmm18, zmm9
    sub r8, -128
    add rdx, 96
    lea r9, [rcx + r13]
    add r9, 2
    add rcx, 2
    cmp r9, 1
    jne .L79
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L86
    jmp .L87
.L80:
    mov ecx, 1
.L81:
    vmovaps zmm7, zmm6
    lea rdx, [rax + 8]
    lea r8, [rcx + 2*rcx]
    shl r8, 4
    vbroadcastss zmm6, dword ptr [rdx + r8]
    shl rcx, 6
    vsubps zmm6, zmm6, zmmword ptr [rdi + rcx]
    vfmadd213ps zmm6, zmm6, zmm7
.L82:
    vsqrtps zmm6, zmm6
.L83:
    vmulps zmm16, zmm22, zmmword ptr [rdi]
    vbroadcastss zmm7, dword ptr [rax + 4]
    vmulps zmm7, zmm7, zmmword ptr [rdi]
    vbroadcastss zmm9, dword ptr [rax + 8]
    vxorps zmm6, zmm6, dword ptr [rip + .K80000000]{1to16}
    vmaxps zmm6, zmm31, zmm6
    vminps zmm14, zmm21, zmm6
    vmovaps zmm6, zmm4
    vfmsub231ps zmm6, zmm14, zmm5
    vaddps zmm15, zmm6, zmm4
    vfmadd231ps zmm14, zmm15, zmm28
    vfmadd231ps zmm14, zmm15, zmm20
    vmovaps zmm17, zmm8
    vfmadd213ps zmm17, zmm14, zmm27
    vfmadd213ps zmm17, zmm14, zmm11
    vfmadd213ps zmm17, zmm14, zmm19
    vmulps zmm18, zmm9, zmmword ptr [rdi]
    vfmadd213ps zmm17, zmm14, zmm12
    vbroadcastss zmm6, dword ptr [rax + 12]
    cmp r14, -3
    ja .L92
    test r14, r14
    je .L89
    mov rcx, qword ptr [rsp + 152]
    lea rdx, [rcx + rsi]
    vxorps xmm3, xmm3, xmm3
    mov ecx, 1
    mov r8, qword ptr [rsp + 272]
.L84:
    vbroadcastss zmm9, dword ptr [rdx - 48]
    vsubps zmm9, zmm9, zmmword ptr [r8 - 64]
    vfmadd213ps zmm9, zmm9, zmm3
    vbroadcastss zmm3, dword ptr [rdx]
    vsubps zmm3, zmm3, zmmword ptr [r8]
    vfmadd213ps zmm3, zmm3, zmm9
    sub r8, -128
    add rdx, 96
    lea r9, [rcx + r13]
    add r9, 2
    add rcx, 2
    cmp r9, 1
    jne .L84
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L90
    jmp .L91
.L85:
    vxorps xmm18, xmm18, xmm18
    mov ecx, 1
.L86:
    vmovaps zmm9, zmm18
    add rax, 12
    lea rdx, [rcx + 2*rcx]
    shl rdx, 4
    vbroadcastss zmm10, dword ptr [rax + rdx]
    shl rcx, 6
    vsubps zmm18, zmm10, zmmword ptr [rdi + rcx]
    vfmadd213ps zmm18, zmm18, zmm9
.L87:
    vmulps zmm18, zmm18, zmm30
    vbroadcastss zmm10, dword ptr [rip + .K3f317200]
.L88:
    vfmadd213ps zmm25, zmm23, zmm13
    vfmadd213ps zmm25, zmm23, zmm13
    vscalefps zmm9, zmm25, zmm24
    vmulps zmm22, zmm15, zmm9
    vfmadd213ps zmm2, zmm0, zmm13
    vfmadd213ps zmm2, zmm0, zmm13
    vscalefps zmm0, zmm2, zmm1
    vmulps zmm23, zmm6, zmm0
    vfmadd213ps zmm16, zmm7, zmm13
    vfmadd213ps zmm16, zmm7, zmm13
    vscalefps zmm0, zmm16, zmm14
    vmulps zmm0, zmm17, zmm0
    vmaxps zmm1, zmm31, zmm18
    vminps zmm1, zmm21, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm1, zmm2, zmm28
    vfmadd231ps zmm1, zmm2, zmm20
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm1, zmm27
    vfmadd213ps zmm6, zmm1, zmm11
    vfmadd213ps zmm6, zmm1, zmm19
    vfmadd213ps zmm6, zmm1, zmm12
    vmulps zmm3, zmm3, zmmword ptr [rdi]
    vfmadd213ps zmm6, zmm1, zmm13
    vfmadd213ps zmm6, zmm1, zmm13
    vscalefps zmm1, zmm6, zmm2
    vmulps zmm1, zmm3, zmm1
    vbroadcastss zmm16, dword ptr [rip + .K80000000]
    jmp .L93
.L89:
    vxorps xmm3, xmm3, xmm3
    mov ecx, 1
.L90:
    vmovaps zmm9, zmm3
    add rax, 12
    lea rdx, [rcx + 2*rcx]
    shl rdx, 4
    vbroadcastss zmm3, dword ptr [rax + rdx]
    shl rcx, 6
    vsubps zmm3, zmm3, zmmword ptr [rdi + rcx]
    vfmadd213ps zmm3, zmm3, zmm9
.L91:
    vsqrtps zmm3, zmm3
.L92:
    vfmadd213ps zmm25, zmm23, zmm13
    vfmadd213ps zmm25, zmm23, zmm13
    vscalefps zmm9, zmm25, zmm24
    vmulps zmm22, zmm16, zmm9
    vfmadd213ps zmm2, zmm0, zmm13
    vfmadd213ps zmm2, zmm0, zmm13
    vscalefps zmm0, zmm2, zmm1
    vmulps zmm23, zmm7, zmm0
    vfmadd213ps zmm17, zmm14, zmm13
    vfmadd213ps zmm17, zmm14, zmm13
    vscalefps zmm0, zmm17, zmm15
    vmulps zmm0, zmm18, zmm0
    vbroadcastss zmm16, dword ptr [rip + .K80000000]
    vxorps zmm1, zmm3, zmm16
    vmaxps zmm1, zmm31, zmm1
    vminps zmm1, zmm21, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm1, zmm2, zmm28
    vfmadd231ps zmm1, zmm2, zmm20
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm1, zmm27
    vfmadd213ps zmm3, zmm1, zmm11
    vfmadd213ps zmm3, zmm1, zmm19
    vfmadd213ps zmm3, zmm1, zmm12
    vmulps zmm6, zmm6, zmmword ptr [rdi]
    vfmadd213ps zmm3, zmm1, zmm13
    vfmadd213ps zmm3, zmm1, zmm13
    vscalefps zmm1, zmm3, zmm2
    vmulps zmm1, zmm6, zmm1
.L93:
    vbroadcastss zmm17, dword ptr [rip + .K42d20000]
.L94:
    vbroadcastss zmm18, dword ptr [rip + .K3eaaaaab]
.L95:
    test rbx, rbx
    vbroadcastss zmm24, dword ptr [rip + .K40400000]
    vbroadcastss zmm25, dword ptr [rip + .K40a00000]
    vbroadcastss zmm15, dword ptr [rip + .K35bfbe8e]
    je .L97
    add rsi, qword ptr [rsp + 232]
    mov rax, qword ptr [rsp + 64]
    mov rcx, rbx
.L96:
    vmovups zmm2, zmmword ptr [rax]
    vfnmadd231ps zmm22, zmm2, dword ptr [rsi - 12]{1to16}
    vfnmadd231ps zmm23, zmm2, dword ptr [rsi - 8]{1to16}
    vfnmadd231ps zmm0, zmm2, dword ptr [rsi - 4]{1to16}
    vfnmadd231ps zmm1, zmm2, dword ptr [rsi]{1to16}
    add rsi, 48
    add rax, 64
    dec rcx
    jne .L96
.L97:
    cmp r10, 9
    setae al
    cmp r9, r15
    sete cl
    or cl, al
    jne .L7
    mov rax, r15
    not rax
    mov rcx, r15
    imul rcx, qword ptr [rsp + 16]
    vandps zmm2, zmm22, zmm26
    vminps zmm2, zmm13, zmm2
    vmovups zmmword ptr [r11 + 4*rcx], zmm2
    add rax, r9
    je .L7
    mov rcx, r15
    or rcx, 1
    imul rcx, qword ptr [rsp + 16]
    vandps zmm2, zmm23, zmm26
    vminps zmm2, zmm13, zmm2
    vmovups zmmword ptr [r11 + 4*rcx], zmm2
    cmp rax, 1
    je .L7
    mov rcx, r15
    or rcx, 2
    imul rcx, qword ptr [rsp + 16]
    vandps zmm0, zmm0, zmm26
    vminps zmm0, zmm13, zmm0
    vmovups zmmword ptr [r11 + 4*rcx], zmm0
    cmp rax, 2
    je .L7
    or r15, 3
    imul r15, qword ptr [rsp + 16]
    vandps zmm0, zmm1, zmm26
    vminps zmm0, zmm13, zmm0
    vmovups zmmword ptr [r11 + 4*r15], zmm0
    jmp .L7
.L98:
    mov qword ptr [rsp + 128], rsi
    cmp r9, 12
    jae .L164
    xor r8d, r8d
.L99:
    cmp r8, r9
    jae .L198
    mov rdi, qword ptr [rsp + 96]
    mov rax, rdi
    mov rdx, qword ptr [rsp + 136]
    imul rax, rdx
    mov rsi, qword ptr [rsp + 72]
    lea rax, [rsi + 4*rax]
    mov qword ptr [rsp + 64], rax
    lea r11, [rdi + 1]
    mov rcx, r11
    imul rcx, rdx
    lea rsi, [rsi + 4*rcx]
    mov r10, qword ptr [rsp + 144]
    mov r9, r10
    imul r9, rdi
    shl rdi, 6
    imul r10, r11
    shl r11, 6
    mov rax, qword ptr [rsp + 56]
    add rdi, rax
    mov qword ptr [rsp + 96], rdi
    add r11, rax
    mov qword ptr [rsp + 80], r11
    jmp .L101
.L100:
    add r8, 4
    cmp r8, rdx
    vbroadcastss zmm11, dword ptr [rip + .K3d2aac79]
    vbroadcastss zmm10, dword ptr [rip + .K3f317200]
    vbroadcastss zmm15, dword ptr [rip + .K35bfbe8e]
    jae .L199
.L101:
    cmp r8, 8
    mov eax, 8
    mov qword ptr [rsp + 112], r8
    cmovb rax, r8
    mov qword ptr [rsp + 104], rax
    lea r12d, [4*rax]
    mov rax, qword ptr [rsp + 176]
    lea r11, [rax + r12]
    vbroadcastss zmm0, dword ptr [rax + r12]
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
    vmovups zmm23, zmmword ptr [rsi]
    lea rax, [rip + .T1]
    mov rcx, qword ptr [rsp + 192]
    movsxd rcx, dword ptr [rax + 4*rcx]
    add rcx, rax
    jmp rcx
.L102:
    mov rax, qword ptr [rsp + 88]
    lea r8, [rax + r12]
    xor edx, edx
    xor ebx, ebx
    jmp .L107
.L103:
    vxorps xmm1, xmm1, xmm1
.L104:
    vmovaps zmm2, zmm1
    lea rcx, [r11 + 4*rdx]
    lea r15, [rdi + 2*rdi]
    shl r15, 4
    vbroadcastss zmm1, dword ptr [rcx + r15]
    vmovaps zmm3, zmm0
    shl rdi, 6
    mov rax, qword ptr [rsp + 64]
    vsubps zmm0, zmm1, zmmword ptr [rax + rdi]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [rsi + rdi]
    vfmadd213ps zmm1, zmm1, zmm2
.L105:
    vmulps zmm2, zmm0, zmm30
    vmulps zmm0, zmm1, zmm30
.L106:
    vbroadcastss zmm1, dword ptr [r11 + 4*rdx]
    vmaxps zmm2, zmm31, zmm2
    vminps zmm2, zmm21, zmm2
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
    vmovaps zmmword ptr [rsp + rbx + 320], zmm2
    vmaxps zmm0, zmm31, zmm0
    vminps zmm0, zmm21, zmm0
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
    vmovaps zmmword ptr [rsp + rbx + 384], zmm0
    add rbx, 128
    inc rdx
    add r8, 4
    cmp rbx, 512
    je .L130
.L107:
    vmovaps zmm2, zmm29
    vmovaps zmm0, zmm29
    cmp r14, -3
    ja .L106
    mov edi, 1
    vxorps xmm0, xmm0, xmm0
    test r14, r14
    je .L103
    mov rcx, r8
    mov r15, qword ptr [rsp + 72]
    vxorps xmm1, xmm1, xmm1
.L108:
    vbroadcastss zmm2, dword ptr [rcx - 48]
    vsubps zmm3, zmm2, zmmword ptr [r15 + r9 + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r15 + r10 + 64]
    vbroadcastss zmm6, dword ptr [rcx]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r15 + r9 + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r15 + r10 + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r15, -128
    add rcx, 96
    lea rax, [rdi + r13]
    add rax, 2
    add rdi, 2
    cmp rax, 1
    jne .L108
    test byte ptr [rsp + 24], 1
    jne .L104
    jmp .L105
.L109:
    mov rax, qword ptr [rsp + 88]
    lea rdx, [rax + r12]
    xor ebx, ebx
    xor ecx, ecx
    jmp .L114
.L110:
    vxorps xmm1, xmm1, xmm1
.L111:
    vmovaps zmm2, zmm1
    lea rax, [r11 + 4*rbx]
    lea r8, [rdi + 2*rdi]
    shl r8, 4
    vbroadcastss zmm1, dword ptr [rax + r8]
    vmovaps zmm3, zmm0
    shl rdi, 6
    mov rax, qword ptr [rsp + 64]
    vsubps zmm0, zmm1, zmmword ptr [rax + rdi]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [rsi + rdi]
    vfmadd213ps zmm1, zmm1, zmm2
.L112:
    vmulps zmm0, zmm0, zmm24
    vsqrtps zmm2, zmm0
    vmulps zmm0, zmm1, zmm24
    vsqrtps zmm0, zmm0
.L113:
    vbroadcastss zmm1, dword ptr [r11 + 4*rbx]
    vminps zmm2, zmm17, zmm2
    vxorps zmm3, zmm2, zmm16
    vmaxps zmm3, zmm31, zmm3
    vminps zmm3, zmm21, zmm3
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
    vmaxps zmm2, zmm31, zmm2
    vminps zmm2, zmm21, zmm2
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
    inc rbx
    add rdx, 4
    cmp rcx, 512
    je .L130
.L114:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r14, -3
    ja .L113
    mov edi, 1
    test r14, r14
    je .L110
    mov r8, rdx
    mov r15, qword ptr [rsp + 72]
    vxorps xmm1, xmm1, xmm1
.L115:
    vbroadcastss zmm2, dword ptr [r8 - 48]
    vsubps zmm3, zmm2, zmmword ptr [r15 + r9 + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r15 + r10 + 64]
    vbroadcastss zmm6, dword ptr [r8]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r15 + r9 + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r15 + r10 + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r15, -128
    add r8, 96
    lea rax, [rdi + r13]
    add rax, 2
    add rdi, 2
    cmp rax, 1
    jne .L115
    test byte ptr [rsp + 24], 1
    jne .L111
    jmp .L112
.L116:
    mov rax, qword ptr [rsp + 88]
    lea rdx, [rax + r12]
    xor ebx, ebx
    xor ecx, ecx
    jmp .L121
.L117:
    vxorps xmm1, xmm1, xmm1
.L118:
    vmovaps zmm2, zmm1
    lea rax, [r11 + 4*rbx]
    lea r8, [rdi + 2*rdi]
    shl r8, 4
    vbroadcastss zmm1, dword ptr [rax + r8]
    vmovaps zmm3, zmm0
    shl rdi, 6
    mov rax, qword ptr [rsp + 64]
    vsubps zmm0, zmm1, zmmword ptr [rax + rdi]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [rsi + rdi]
    vfmadd213ps zmm1, zmm1, zmm2
.L119:
    vmulps zmm0, zmm0, zmm25
    vsqrtps zmm2, zmm0
    vmulps zmm0, zmm1, zmm25
    vsqrtps zmm0, zmm0
.L120:
    vbroadcastss zmm1, dword ptr [r11 + 4*rbx]
    vminps zmm2, zmm17, zmm2
    vxorps zmm3, zmm2, zmm16
    vmaxps zmm3, zmm31, zmm3
    vminps zmm3, zmm21, zmm3
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
    vmaxps zmm2, zmm31, zmm2
    vminps zmm2, zmm21, zmm2
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
    inc rbx
    add rdx, 4
    cmp rcx, 512
    je .L130
.L121:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r14, -3
    ja .L120
    mov edi, 1
    test r14, r14
    je .L117
    mov r8, rdx
    mov r15, qword ptr [rsp + 72]
    vxorps xmm1, xmm1, xmm1
.L122:
    vbroadcastss zmm2, dword ptr [r8 - 48]
    vsubps zmm3, zmm2, zmmword ptr [r15 + r9 + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r15 + r10 + 64]
    vbroadcastss zmm6, dword ptr [r8]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r15 + r9 + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r15 + r10 + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r15, -128
    add r8, 96
    lea rax, [rdi + r13]
    add rax, 2
    add rdi, 2
    cmp rax, 1
    jne .L122
    test byte ptr [rsp + 24], 1
    jne .L118
    jmp .L119
.L123:
    mov rax, qword ptr [rsp + 88]
    lea rcx, [rax + r12]
    xor edx, edx
    xor ebx, ebx
    jmp .L128
.L124:
    vxorps xmm1, xmm1, xmm1
.L125:
    vmovaps zmm2, zmm1
    lea rax, [r11 + 4*rdx]
    lea r8, [rdi + 2*rdi]
    shl r8, 4
    vbroadcastss zmm1, dword ptr [rax + r8]
    vmovaps zmm3, zmm0
    shl rdi, 6
    mov rax, qword ptr [rsp + 64]
    vsubps zmm0, zmm1, zmmword ptr [rax + rdi]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [rsi + rdi]
    vfmadd213ps zmm1, zmm1, zmm2
.L126:
    vsqrtps zmm2, zmm0
    vsqrtps zmm0, zmm1
.L127:
    vbroadcastss zmm1, dword ptr [r11 + 4*rdx]
    vxorps zmm2, zmm2, zmm16
    vmaxps zmm2, zmm31, zmm2
    vminps zmm2, zmm21, zmm2
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
    vmovaps zmmword ptr [rsp + rbx + 320], zmm2
    vxorps zmm0, zmm0, zmm16
    vmaxps zmm0, zmm31, zmm0
    vminps zmm0, zmm21, zmm0
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
    vmovaps zmmword ptr [rsp + rbx + 384], zmm0
    add rbx, 128
    inc rdx
    add rcx, 4
    cmp rbx, 512
    je .L130
.L128:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r14, -3
    ja .L127
    mov edi, 1
    test r14, r14
    je .L124
    mov r8, rcx
    mov r15, qword ptr [rsp + 72]
    vxorps xmm1, xmm1, xmm1
.L129:
    vbroadcastss zmm2, dword ptr [r8 - 48]
    vsubps zmm3, zmm2, zmmword ptr [r15 + r9 + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r15 + r10 + 64]
    vbroadcastss zmm6, dword ptr [r8]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r15 + r9 + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r15 + r10 + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r15, -128
    add r8, 96
    lea rax, [rdi + r13]
    add rax, 2
    add rdi, 2
    cmp rax, 1
    jne .L129
    test byte ptr [rsp + 24], 1
    jne .L125
    jmp .L126
.L130:
    vmovaps zmm0, zmmword ptr [rsp + 320]
    vmovaps zmm1, zmmword ptr [rsp + 384]
    vmovaps zmm2, zmmword ptr [rsp + 448]
    vmovaps zmm3, zmmword ptr [rsp + 512]
    vmovaps zmm6, zmmword ptr [rsp + 576]
    vmovaps zmm7, zmmword ptr [rsp + 640]
    vmovaps zmm14, zmmword ptr [rsp + 704]
    vmovaps zmm15, zmmword ptr [rsp + 768]
    mov rbx, qword ptr [rsp + 184]
    test rbx, rbx
    je .L132
    add r12, qword ptr [rsp + 232]
    mov rcx, qword ptr [rsp + 240]
    mov rdx, rbx
    mov r8, qword ptr [rsp + 112]
    mov r11, qword ptr [rsp + 104]
.L131:
    vmovups zmm9, zmmword ptr [rcx + r9 + 64]
    vmovups zmm10, zmmword ptr [rcx + r10 + 64]
    vbroadcastss zmm11, dword ptr [r12 - 12]
    vfnmadd231ps zmm0, zmm11, zmm9
    vfnmadd231ps zmm1, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r12 - 8]
    vfnmadd231ps zmm2, zmm11, zmm9
    vfnmadd231ps zmm3, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r12 - 4]
    vfnmadd231ps zmm6, zmm11, zmm9
    vfnmadd231ps zmm7, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r12]
    vfnmadd231ps zmm14, zmm11, zmm9
    vfnmadd231ps zmm15, zmm11, zmm10
    add r12, 48
    add rcx, 64
    dec rdx
    jne .L131
    jmp .L133
.L132:
    mov r8, qword ptr [rsp + 112]
    mov r11, qword ptr [rsp + 104]
.L133:
    vmovaps zmmword ptr [rsp + 320], zmm0
    vmovaps zmmword ptr [rsp + 384], zmm1
    vmovaps zmmword ptr [rsp + 448], zmm2
    vmovaps zmmword ptr [rsp + 512], zmm3
    vmovaps zmmword ptr [rsp + 576], zmm6
    vmovaps zmmword ptr [rsp + 640], zmm7
    vmovaps zmmword ptr [rsp + 704], zmm14
    vmovaps zmmword ptr [rsp + 768], zmm15
    cmp r8, 9
    setae al
    mov rdx, qword ptr [rsp + 40]
    cmp rdx, r11
    sete cl
    or cl, al
    jne .L100
    mov rcx, r11
    mov rax, r11
    imul rax, qword ptr [rsp + 16]
    vandps zmm0, zmm26, zmmword ptr [rsp + 320]
    vminps zmm0, zmm13, zmm0
    mov rdi, qword ptr [rsp + 96]
    vmovups zmmword ptr [rdi + 4*rax], zmm0
    vandps zmm0, zmm26, zmmword ptr [rsp + 384]
    not rcx
    vminps zmm0, zmm13, zmm0
    mov rdi, qword ptr [rsp + 80]
    vmovups zmmword ptr [rdi + 4*rax], zmm0
    add rcx, rdx
    je .L100
    mov rax, r11
    or rax, 1
    vandps zmm0, zmm26, zmmword ptr [rsp + 448]
    imul rax, qword ptr [rsp + 16]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm26, zmmword ptr [rsp + 512]
    mov rdi, qword ptr [rsp + 96]
    vmovups zmmword ptr [rdi + 4*rax], zmm0
    vminps zmm0, zmm13, zmm1
    mov rdi, qword ptr [rsp + 80]
    vmovups zmmword ptr [rdi + 4*rax], zmm0
    cmp rcx, 1
    je .L100
    mov rax, r11
    or rax, 2
    vandps zmm0, zmm26, zmmword ptr [rsp + 576]
    imul rax, qword ptr [rsp + 16]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm26, zmmword ptr [rsp + 640]
    mov rdi, qword ptr [rsp + 96]
    vmovups zmmword ptr [rdi + 4*rax], zmm0
    vminps zmm0, zmm13, zmm1
    mov rdi, qword ptr [rsp + 80]
    vmovups zmmword ptr [rdi + 4*rax], zmm0
    cmp rcx, 2
    je .L100
    or r11, 3
    imul r11, qword ptr [rsp + 16]
    vandps zmm0, zmm26, zmmword ptr [rsp + 704]
    vminps zmm0, zmm13, zmm0
    mov rax, qword ptr [rsp + 96]
    vmovups zmmword ptr [rax + 4*r11], zmm0
    vandps zmm0, zmm26, zmmword ptr [rsp + 768]
    vminps zmm0, zmm13, zmm0
    mov rax, qword ptr [rsp + 80]
    vmovups zmmword ptr [rax + 4*r11], zmm0
    jmp .L100
.L134:
    mov rax, qword ptr [rsp + 136]
    mov rdx, qword ptr [rsp + 96]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 72]
    lea rax, [rcx + 4*rax]
    mov rcx, qword ptr [rsp + 224]
    add rcx, rax
    mov qword ptr [rsp + 128], rcx
    mov rcx, rdx
    shl rcx, 6
    add rcx, qword ptr [rsp + 56]
    mov qword ptr [rsp + 32], rcx
    mov rsi, qword ptr [rsp + 144]
    imul rsi, rdx
    mov rcx, qword ptr [rsp + 208]
    lea rdx, [rcx + rsi]
    mov qword ptr [rsp + 112], rdx
    lea rdx, [rcx + rsi]
    mov qword ptr [rsp + 104], rdx
    lea rdx, [rcx + rsi]
    mov qword ptr [rsp + 80], rdx
    add rsi, rcx
    mov qword ptr [rsp + 64], rsi
    mov edx, 12
    mov rcx, qword ptr [rsp + 216]
    mov rsi, qword ptr [rsp + 88]
    xor r10d, r10d
    jmp .L136
.L135:
    mov r10, qword ptr [rsp + 48]
    lea rdx, [r10 + 12]
    add rsi, 48
    add rcx, 48
    cmp rdx, r9
    mov rbx, qword ptr [rsp + 184]
    vbroadcastss zmm19, dword ptr [rip + .K3e2aaa49]
    vbroadcastss zmm16, dword ptr [rip + .K80000000]
    vbroadcastss zmm17, dword ptr [rip + .K42d20000]
    vbroadcastss zmm18, dword ptr [rip + .K3eaaaaab]
    vbroadcastss zmm15, dword ptr [rip + .K35bfbe8e]
    ja .L6
.L136:
    mov qword ptr [rsp + 48], rdx
    mov rdx, qword ptr [rsp + 176]
    vbroadcastss zmm0, dword ptr [rdx + 4*r10]
    lea rdx, [rdx + 4*r10]
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
    lea r8, [rip + .T2]
    mov rdi, qword ptr [rsp + 192]
    movsxd rdi, dword ptr [r8 + 4*rdi]
    add rdi, r8
    jmp rdi
.L137:
    mov r9, rsi
    xor ebx, ebx
    xor r15d, r15d
    jmp .L141
.L138:
    vmovaps zmm1, zmm0
    lea rdi, [rdx + 4*rbx]
    lea r8, [r12 + 2*r12]
    shl r8, 4
    vbroadcastss zmm0, dword ptr [rdi + r8]
    shl r12, 6
    vsubps zmm0, zmm0, zmmword ptr [rax + r12]
    vfmadd213ps zmm0, zmm0, zmm1
.L139:
    vmulps zmm0, zmm0, zmm30
.L140:
    vmaxps zmm0, zmm31, zmm0
    vminps zmm0, zmm21, zmm0
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm0, zmm5
    vaddps zmm1, zmm1, zmm4
    vfmadd231ps zmm0, zmm1, zmm28
    vfmadd231ps zmm0, zmm1, zmm20
    vmovaps zmm2, zmm8
    vfmadd213ps zmm2, zmm0, zmm27
    vfmadd213ps zmm2, zmm0, zmm11
    vfmadd213ps zmm2, zmm0, zmm19
    vfmadd213ps zmm2, zmm0, zmm12
    vmulps zmm3, zmm22, dword ptr [rdx + 4*rbx]{1to16}
    vfmadd213ps zmm2, zmm0, zmm13
    vfmadd213ps zmm2, zmm0, zmm13
    vscalefps zmm0, zmm2, zmm1
    vmulps zmm0, zmm3, zmm0
    vmovaps zmmword ptr [rsp + r15 + 320], zmm0
    add r15, 64
    inc rbx
    add r9, 4
    cmp r15, 768
    je .L161
.L141:
    vmovaps zmm0, zmm29
    cmp r14, -3
    ja .L140
    vxorps xmm0, xmm0, xmm0
    mov r12d, 1
    test r14, r14
    je .L138
    mov r8, r9
    mov rdi, qword ptr [rsp + 64]
.L142:
    vbroadcastss zmm1, dword ptr [r8 - 48]
    vsubps zmm1, zmm1, zmmword ptr [rdi - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [r8]
    vsubps zmm0, zmm0, zmmword ptr [rdi]
    vfmadd213ps zmm0, zmm0, zmm1
    sub rdi, -128
    add r8, 96
    lea r11, [r12 + r13]
    add r11, 2
    add r12, 2
    cmp r11, 1
    jne .L142
    test byte ptr [rsp + 24], 1
    jne .L138
    jmp .L139
.L143:
    mov rbx, rsi
    xor r9d, r9d
    xor r15d, r15d
    jmp .L147
.L144:
    vmovaps zmm1, zmm0
    lea rdi, [rdx + 4*r9]
    lea r8, [r12 + 2*r12]
    shl r8, 4
    vbroadcastss zmm0, dword ptr [rdi + r8]
    shl r12, 6
    vsubps zmm0, zmm0, zmmword ptr [rax + r12]
    vfmadd213ps zmm0, zmm0, zmm1
.L145:
    vmulps zmm0, zmm0, zmm24
    vsqrtps zmm0, zmm0
.L146:
    vminps zmm0, zmm17, zmm0
    vxorps zmm1, zmm0, zmm16
    vmaxps zmm1, zmm31, zmm1
    vminps zmm1, zmm21, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm1, zmm2, zmm28
    vfmadd231ps zmm1, zmm2, zmm20
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm1, zmm27
    vfmadd213ps zmm3, zmm1, zmm11
    vfmadd213ps zmm3, zmm1, zmm19
    vfmadd213ps zmm3, zmm1, zmm12
    vmulps zmm6, zmm22, dword ptr [rdx + 4*r9]{1to16}
    vfmadd213ps zmm3, zmm1, zmm13
    vfmadd213ps zmm3, zmm1, zmm13
    vscalefps zmm1, zmm3, zmm2
    vfmadd213ps zmm1, zmm0, zmm1
    vmulps zmm0, zmm6, zmm1
    vmovaps zmmword ptr [rsp + r15 + 320], zmm0
    add r15, 64
    inc r9
    add rbx, 4
    cmp r15, 768
    je .L161
.L147:
    vxorps xmm0, xmm0, xmm0
    cmp r14, -3
    ja .L146
    mov r12d, 1
    test r14, r14
    je .L144
    mov r8, rbx
    mov rdi, qword ptr [rsp + 104]
.L148:
    vbroadcastss zmm1, dword ptr [r8 - 48]
    vsubps zmm1, zmm1, zmmword ptr [rdi - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [r8]
    vsubps zmm0, zmm0, zmmword ptr [rdi]
    vfmadd213ps zmm0, zmm0, zmm1
    sub rdi, -128
    add r8, 96
    lea r11, [r12 + r13]
    add r11, 2
    add r12, 2
    cmp r11, 1
    jne .L148
    test byte ptr [rsp + 24], 1
    jne .L144
    jmp .L145
.L149:
    mov rbx, rsi
    xor r9d, r9d
    xor r15d, r15d
    jmp .L153
.L150:
    vmovaps zmm1, zmm0
    lea rdi, [rdx + 4*r9]
    lea r8, [r12 + 2*r12]
    shl r8, 4
    vbroadcastss zmm0, dword ptr [rdi + r8]
    shl r12, 6
    vsubps zmm0, zmm0, zmmword ptr [rax + r12]
    vfmadd213ps zmm0, zmm0, zmm1
.L151:
    vmulps zmm0, zmm0, zmm25
    vsqrtps zmm0, zmm0
.L152:
    vminps zmm0, zmm17, zmm0
    vxorps zmm1, zmm0, zmm16
    vmaxps zmm1, zmm31, zmm1
    vminps zmm1, zmm21, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm1, zmm2, zmm28
    vfmadd231ps zmm1, zmm2, zmm20
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm1, zmm27
    vfmadd213ps zmm3, zmm1, zmm11
    vfmadd213ps zmm3, zmm1, zmm19
    vfmadd213ps zmm3, zmm1, zmm12
    vmovaps zmm6, zmm13
    vfmadd231ps zmm6, zmm0, zmm18
    vfmadd213ps zmm6, zmm0, zmm13
    vmulps zmm0, zmm22, dword ptr [rdx + 4*r9]{1to16}
    vfmadd213ps zmm3, zmm1, zmm13
    vfmadd213ps zmm3, zmm1, zmm13
    vscalefps zmm1, zmm3, zmm2
    vmulps zmm1, zmm6, zmm1
    vmulps zmm0, zmm0, zmm1
    vmovaps zmmword ptr [rsp + r15 + 320], zmm0
    add r15, 64
    inc r9
    add rbx, 4
    cmp r15, 768
    je .L161
.L153:
    vxorps xmm0, xmm0, xmm0
    cmp r14, -3
    ja .L152
    mov r12d, 1
    test r14, r14
    je .L150
    mov r8, rbx
    mov rdi, qword ptr [rsp + 112]
.L154:
    vbroadcastss zmm1, dword ptr [r8 - 48]
    vsubps zmm1, zmm1, zmmword ptr [rdi - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [r8]
    vsubps zmm0, zmm0, zmmword ptr [rdi]
    vfmadd213ps zmm0, zmm0, zmm1
    sub rdi, -128
    add r8, 96
    lea r11, [r12 + r13]
    add r11, 2
    add r12, 2
    cmp r11, 1
    jne .L154
    test byte ptr [rsp + 24], 1
    jne .L150
    jmp .L151
.L155:
    mov rbx, rsi
    xor r9d, r9d
    xor r15d, r15d
    jmp .L159
.L156:
    vmovaps zmm1, zmm0
    lea rdi, [rdx + 4*r9]
    lea r8, [r12 + 2*r12]
    shl r8, 4
    vbroadcastss zmm0, dword ptr [rdi + r8]
    shl r12, 6
    vsubps zmm0, zmm0, zmmword ptr [rax + r12]
    vfmadd213ps zmm0, zmm0, zmm1
.L157:
    vsqrtps zmm0, zmm0
.L158:
    vxorps zmm0, zmm0, zmm16
    vmaxps zmm0, zmm31, zmm0
    vminps zmm0, zmm21, zmm0
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm0, zmm5
    vaddps zmm1, zmm1, zmm4
    vfmadd231ps zmm0, zmm1, zmm28
    vfmadd231ps zmm0, zmm1, zmm20
    vmovaps zmm2, zmm8
    vfmadd213ps zmm2, zmm0, zmm27
    vfmadd213ps zmm2, zmm0, zmm11
    vfmadd213ps zmm2, zmm0, zmm19
    vmulps zmm3, zmm22, dword ptr [rdx + 4*r9]{1to16}
    vfmadd213ps zmm2, zmm0, zmm12
    vfmadd213ps zmm2, zmm0, zmm13
    vfmadd213ps zmm2, zmm0, zmm13
    vscalefps zmm0, zmm2, zmm1
    vmulps zmm0, zmm3, zmm0
    vmovaps zmmword ptr [rsp + r15 + 320], zmm0
    add r15, 64
    inc r9
    add rbx, 4
    cmp r15, 768
    je .L161
.L159:
    vxorps xmm0, xmm0, xmm0
    cmp r14, -3
    ja .L158
    mov r12d, 1
    test r14, r14
    je .L156
    mov r8, rbx
    mov rdi, qword ptr [rsp + 80]
.L160:
    vbroadcastss zmm1, dword ptr [r8 - 48]
    vsubps zmm1, zmm1, zmmword ptr [rdi - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [r8]
    vsubps zmm0, zmm0, zmmword ptr [rdi]
    vfmadd213ps zmm0, zmm0, zmm1
    sub rdi, -128
    add r8, 96
    lea r11, [r12 + r13]
    add r11, 2
    add r12, 2
    cmp r11, 1
    jne .L160
    test byte ptr [rsp + 24], 1
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
    mov rbx, qword ptr [rsp + 184]
    test rbx, rbx
    je .L163
    mov rdx, qword ptr [rsp + 128]
    mov r9, rcx
.L162:
    vmovups zmm9, zmmword ptr [rdx]
    vfnmadd231ps zmm0, zmm9, dword ptr [r9 - 44]{1to16}
    vfnmadd231ps zmm1, zmm9, dword ptr [r9 - 40]{1to16}
    vfnmadd231ps zmm2, zmm9, dword ptr [r9 - 36]{1to16}
    vfnmadd231ps zmm3, zmm9, dword ptr [r9 - 32]{1to16}
    vfnmadd231ps zmm6, zmm9, dword ptr [r9 - 28]{1to16}
    vfnmadd231ps zmm7, zmm9, dword ptr [r9 - 24]{1to16}
    vfnmadd231ps zmm14, zmm9, dword ptr [r9 - 20]{1to16}
    vfnmadd231ps zmm15, zmm9, dword ptr [r9 - 16]{1to16}
    vfnmadd231ps zmm16, zmm9, dword ptr [r9 - 12]{1to16}
    vfnmadd231ps zmm17, zmm9, dword ptr [r9 - 8]{1to16}
    vfnmadd231ps zmm18, zmm9, dword ptr [r9 - 4]{1to16}
    vfnmadd231ps zmm19, zmm9, dword ptr [r9]{1to16}
    add r9, 48
    add rdx, 64
    dec rbx
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
    mov r9, qword ptr [rsp + 40]
    mov rdx, r9
    sub rdx, r10
    je .L135
    mov rdi, r10
    vandps zmm0, zmm26, zmmword ptr [rsp + 320]
    imul rdi, qword ptr [rsp + 16]
    vminps zmm0, zmm13, zmm0
    mov r8, qword ptr [rsp + 32]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 1
    je .L135
    mov rdi, r10
    or rdi, 1
    vandps zmm0, zmm26, zmmword ptr [rsp + 384]
    imul rdi, qword ptr [rsp + 16]
    vminps zmm0, zmm13, zmm0
    mov r8, qword ptr [rsp + 32]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 2
    je .L135
    mov rdi, r10
    or rdi, 2
    vandps zmm0, zmm26, zmmword ptr [rsp + 448]
    imul rdi, qword ptr [rsp + 16]
    vminps zmm0, zmm13, zmm0
    mov r8, qword ptr [rsp + 32]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 3
    je .L135
    mov rdi, r10
    or rdi, 3
    vandps zmm0, zmm26, zmmword ptr [rsp + 512]
    imul rdi, qword ptr [rsp + 16]
    vminps zmm0, zmm13, zmm0
    mov r8, qword ptr [rsp + 32]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 4
    je .L135
    lea rdi, [r10 + 4]
    vandps zmm0, zmm26, zmmword ptr [rsp + 576]
    imul rdi, qword ptr [rsp + 16]
    vminps zmm0, zmm13, zmm0
    mov r8, qword ptr [rsp + 32]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 5
    je .L135
    lea rdi, [r10 + 5]
    vandps zmm0, zmm26, zmmword ptr [rsp + 640]
    imul rdi, qword ptr [rsp + 16]
    vminps zmm0, zmm13, zmm0
    mov r8, qword ptr [rsp + 32]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 6
    je .L135
    lea rdi, [r10 + 6]
    vandps zmm0, zmm26, zmmword ptr [rsp + 704]
    imul rdi, qword ptr [rsp + 16]
    vminps zmm0, zmm13, zmm0
    mov r8, qword ptr [rsp + 32]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 7
    je .L135
    lea rdi, [r10 + 7]
    vandps zmm0, zmm26, zmmword ptr [rsp + 768]
    imul rdi, qword ptr [rsp + 16]
    vminps zmm0, zmm13, zmm0
    mov r8, qword ptr [rsp + 32]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 8
    je .L135
    lea rdi, [r10 + 8]
    vandps zmm0, zmm26, zmmword ptr [rsp + 832]
    imul rdi, qword ptr [rsp + 16]
    vminps zmm0, zmm13, zmm0
    mov r8, qword ptr [rsp + 32]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 9
    je .L135
    lea rdi, [r10 + 9]
    vandps zmm0, zmm26, zmmword ptr [rsp + 896]
    imul rdi, qword ptr [rsp + 16]
    vminps zmm0, zmm13, zmm0
    mov r8, qword ptr [rsp + 32]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 10
    je .L135
    lea rdi, [r10 + 10]
    vandps zmm0, zmm26, zmmword ptr [rsp + 960]
    imul rdi, qword ptr [rsp + 16]
    vminps zmm0, zmm13, zmm0
    mov r8, qword ptr [rsp + 32]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 11
    je .L135
    add r10, 11
    imul r10, qword ptr [rsp + 16]
    vandps zmm0, zmm26, zmmword ptr [rsp + 1024]
    vminps zmm0, zmm13, zmm0
    mov rdx, qword ptr [rsp + 32]
    vmovups zmmword ptr [rdx + 4*r10], zmm0
    jmp .L135
.L164:
    mov rdi, rax
    mov rdx, qword ptr [rsp + 136]
    imul rax, rdx
    mov rsi, qword ptr [rsp + 72]
    lea rax, [rsi + 4*rax]
    lea r8, [rdi + 1]
    mov rcx, r8
    imul rcx, rdx
    lea r15, [rsi + 4*rcx]
    mov rcx, rdi
    shl rcx, 6
    mov qword ptr [rsp + 32], rcx
    mov r12, qword ptr [rsp + 144]
    mov rcx, r12
    imul rcx, r8
    shl r8, 6
    mov qword ptr [rsp + 48], r8
    imul r12, rdi
    mov edx, 12
    mov rsi, qword ptr [rsp + 216]
    mov qword ptr [rsp + 80], rsi
    mov rsi, qword ptr [rsp + 88]
    mov qword ptr [rsp + 64], rsi
    xor r8d, r8d
    jmp .L166
.L165:
    mov r8, qword ptr [rsp + 112]
    lea rdx, [r8 + 12]
    add qword ptr [rsp + 64], 48
    add qword ptr [rsp + 80], 48
    cmp rdx, r9
    vbroadcastss zmm29, dword ptr [rip + .K80000000]
    vbroadcastss zmm30, dword ptr [rip + .Kbf000000]
    vbroadcastss zmm31, dword ptr [rip + .Kc2d00000]
    vbroadcastss zmm21, dword ptr [rip + .K42b20000]
    vbroadcastss zmm28, dword ptr [rip + .Kbf317200]
    vbroadcastss zmm20, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss zmm27, dword ptr [rip + .K3c091d11]
    vbroadcastss zmm11, dword ptr [rip + .K3d2aac79]
    vbroadcastss zmm19, dword ptr [rip + .K3e2aaa49]
    vbroadcastss zmm16, dword ptr [rip + .K80000000]
    vbroadcastss zmm24, dword ptr [rip + .K40400000]
    vbroadcastss zmm17, dword ptr [rip + .K42d20000]
    vbroadcastss zmm25, dword ptr [rip + .K40a00000]
    vbroadcastss zmm18, dword ptr [rip + .K3eaaaaab]
    vbroadcastss zmm10, dword ptr [rip + .K3f317200]
    vbroadcastss zmm15, dword ptr [rip + .K35bfbe8e]
    ja .L99
.L166:
    mov qword ptr [rsp + 112], rdx
    mov rdx, qword ptr [rsp + 176]
    lea r11, [rdx + 4*r8]
    mov qword ptr [rsp + 104], r8
    vbroadcastss zmm0, dword ptr [rdx + 4*r8]
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
    mov rdx, qword ptr [rsp + 192]
    movsxd rdx, dword ptr [rsi + 4*rdx]
    add rdx, rsi
    jmp rdx
.L167:
    mov rdx, qword ptr [rsp + 64]
    xor ebx, ebx
    xor r9d, r9d
    jmp .L172
.L168:
    vxorps xmm1, xmm1, xmm1
.L169:
    vmovaps zmm2, zmm1
    lea rdi, [r11 + 4*r9]
    lea r8, [r10 + 2*r10]
    shl r8, 4
    vbroadcastss zmm1, dword ptr [rdi + r8]
    vmovaps zmm3, zmm0
    shl r10, 6
    vsubps zmm0, zmm1, zmmword ptr [rax + r10]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [r15 + r10]
    vfmadd213ps zmm1, zmm1, zmm2
.L170:
    vmulps zmm2, zmm0, zmm30
    vmulps zmm0, zmm1, zmm30
.L171:
    vbroadcastss zmm1, dword ptr [r11 + 4*r9]
    vmaxps zmm2, zmm31, zmm2
    vminps zmm2, zmm21, zmm2
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
    vmulps zmm7, zmm1, zmmword ptr [rax]
    vfmadd213ps zmm6, zmm2, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vscalefps zmm2, zmm6, zmm3
    vmulps zmm2, zmm7, zmm2
    vmovaps zmmword ptr [rsp + rbx + 320], zmm2
    vmaxps zmm0, zmm31, zmm0
    vminps zmm0, zmm21, zmm0
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
    vmulps zmm1, zmm1, zmmword ptr [r15]
    vfmadd213ps zmm3, zmm0, zmm13
    vfmadd213ps zmm3, zmm0, zmm13
    vscalefps zmm0, zmm3, zmm2
    vmulps zmm0, zmm1, zmm0
    vmovaps zmmword ptr [rsp + rbx + 384], zmm0
    add rbx, 128
    inc r9
    add rdx, 4
    cmp rbx, 1536
    je .L195
.L172:
    vmovaps zmm2, zmm29
    vmovaps zmm0, zmm29
    cmp r14, -3
    ja .L171
    mov r10d, 1
    vxorps xmm0, xmm0, xmm0
    test r14, r14
    je .L168
    mov rdi, rdx
    mov r8, qword ptr [rsp + 72]
    vxorps xmm1, xmm1, xmm1
.L173:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm3, zmm2, zmmword ptr [r8 + r12 + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r8 + rcx + 64]
    vbroadcastss zmm6, dword ptr [rdi]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r8 + r12 + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r8 + rcx + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add rdi, 96
    lea rsi, [r10 + r13]
    add rsi, 2
    add r10, 2
    cmp rsi, 1
    jne .L173
    test byte ptr [rsp + 24], 1
    jne .L169
    jmp .L170
.L174:
    mov rdx, qword ptr [rsp + 64]
    xor ebx, ebx
    xor r9d, r9d
    jmp .L179
.L175:
    vxorps xmm1, xmm1, xmm1
.L176:
    vmovaps zmm2, zmm1
    lea rsi, [r11 + 4*rbx]
    lea rdi, [r10 + 2*r10]
    shl rdi, 4
    vbroadcastss zmm1, dword ptr [rsi + rdi]
    vmovaps zmm3, zmm0
    shl r10, 6
    vsubps zmm0, zmm1, zmmword ptr [rax + r10]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [r15 + r10]
    vfmadd213ps zmm1, zmm1, zmm2
.L177:
    vmulps zmm0, zmm0, zmm24
    vsqrtps zmm2, zmm0
    vmulps zmm0, zmm1, zmm24
    vsqrtps zmm0, zmm0
.L178:
    vbroadcastss zmm1, dword ptr [r11 + 4*rbx]
    vminps zmm2, zmm17, zmm2
    vxorps zmm3, zmm2, zmm16
    vmaxps zmm3, zmm31, zmm3
    vminps zmm3, zmm21, zmm3
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
    vmulps zmm14, zmm1, zmmword ptr [rax]
    vfmadd213ps zmm7, zmm3, zmm13
    vfmadd213ps zmm7, zmm3, zmm13
    vscalefps zmm3, zmm7, zmm6
    vfmadd213ps zmm3, zmm2, zmm3
    vmulps zmm2, zmm14, zmm3
    vmovaps zmmword ptr [rsp + r9 + 320], zmm2
    vminps zmm0, zmm17, zmm0
    vxorps zmm2, zmm0, zmm16
    vmaxps zmm2, zmm31, zmm2
    vminps zmm2, zmm21, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm10
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm27
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm19
    vmulps zmm1, zmm1, zmmword ptr [r15]
    vfmadd213ps zmm6, zmm2, zmm12
    vfmadd213ps zmm6, zmm2, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vscalefps zmm2, zmm6, zmm3
    vfmadd213ps zmm2, zmm0, zmm2
    vmulps zmm0, zmm1, zmm2
    vmovaps zmmword ptr [rsp + r9 + 384], zmm0
    add r9, 128
    inc rbx
    add rdx, 4
    cmp r9, 1536
    je .L195
.L179:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r14, -3
    ja .L178
    mov r10d, 1
    test r14, r14
    je .L175
    mov rdi, rdx
    mov r8, qword ptr [rsp + 72]
    vxorps xmm1, xmm1, xmm1
.L180:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm3, zmm2, zmmword ptr [r8 + r12 + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r8 + rcx + 64]
    vbroadcastss zmm6, dword ptr [rdi]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r8 + r12 + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r8 + rcx + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add rdi, 96
    lea rsi, [r10 + r13]
    add rsi, 2
    add r10, 2
    cmp rsi, 1
    jne .L180
    test byte ptr [rsp + 24], 1
    jne .L176
    jmp .L177
.L181:
    mov rdx, qword ptr [rsp + 64]
    xor ebx, ebx
    xor r9d, r9d
    jmp .L186
.L182:
    vxorps xmm1, xmm1, xmm1
.L183:
    vmovaps zmm2, zmm1
    lea rsi, [r11 + 4*rbx]
    lea rdi, [r10 + 2*r10]
    shl rdi, 4
    vbroadcastss zmm1, dword ptr [rsi + rdi]
    vmovaps zmm3, zmm0
    shl r10, 6
    vsubps zmm0, zmm1, zmmword ptr [rax + r10]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [r15 + r10]
    vfmadd213ps zmm1, zmm1, zmm2
.L184:
    vmulps zmm0, zmm0, zmm25
    vsqrtps zmm2, zmm0
    vmulps zmm0, zmm1, zmm25
    vsqrtps zmm0, zmm0
.L185:
    vbroadcastss zmm1, dword ptr [r11 + 4*rbx]
    vminps zmm2, zmm17, zmm2
    vxorps zmm3, zmm2, zmm16
    vmaxps zmm3, zmm31, zmm3
    vminps zmm3, zmm21, zmm3
    vmovaps zmm6, zmm5
    vfmsub213ps zmm6, zmm3, zmm4
    vaddps zmm6, zmm6, zmm4
    vfnmadd231ps zmm3, zmm6, zmm10
    vfnmadd231ps zmm3, zmm6, zmm15
    vmovaps zmm7, zmm8
    vfmadd213ps zmm7, zmm3, zmm27
    vfmadd213ps zmm7, zmm3, zmm11
    vfmadd213ps zmm7, zmm3, zmm19
    vmulps zmm14, zmm1, zmmword ptr [rax]
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
    vmovaps zmmword ptr [rsp + r9 + 320], zmm2
    vminps zmm0, zmm17, zmm0
    vxorps zmm2, zmm0, zmm16
    vmaxps zmm2, zmm31, zmm2
    vminps zmm2, zmm21, zmm2
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
    vmulps zmm1, zmm1, zmmword ptr [r15]
    vmovaps zmm7, zmm18
    vfmadd213ps zmm7, zmm0, zmm13
    vfmadd213ps zmm7, zmm0, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vscalefps zmm0, zmm6, zmm3
    vmulps zmm0, zmm7, zmm0
    vmulps zmm0, zmm1, zmm0
    vmovaps zmmword ptr [rsp + r9 + 384], zmm0
    add r9, 128
    inc rbx
    add rdx, 4
    cmp r9, 1536
    je .L195
.L186:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r14, -3
    ja .L185
    mov r10d, 1
    test r14, r14
    je .L182
    mov rdi, rdx
    mov r8, qword ptr [rsp + 72]
    vxorps xmm1, xmm1, xmm1
.L187:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm3, zmm2, zmmword ptr [r8 + r12 + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r8 + rcx + 64]
    vbroadcastss zmm6, dword ptr [rdi]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r8 + r12 + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r8 + rcx + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add rdi, 96
    lea rsi, [r10 + r13]
    add rsi, 2
    add r10, 2
    cmp rsi, 1
    jne .L187
    test byte ptr [rsp + 24], 1
    jne .L183
    jmp .L184
.L188:
    mov rdx, qword ptr [rsp + 64]
    xor r9d, r9d
    xor ebx, ebx
    jmp .L193
.L189:
    vxorps xmm1, xmm1, xmm1
.L190:
    vmovaps zmm2, zmm1
    lea rsi, [r11 + 4*r9]
    lea rdi, [r10 + 2*r10]
    shl rdi, 4
    vbroadcastss zmm1, dword ptr [rsi + rdi]
    vmovaps zmm3, zmm0
    shl r10, 6
    vsubps zmm0, zmm1, zmmword ptr [rax + r10]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [r15 + r10]
    vfmadd213ps zmm1, zmm1, zmm2
.L191:
    vsqrtps zmm2, zmm0
    vsqrtps zmm0, zmm1
.L192:
    vbroadcastss zmm1, dword ptr [r11 + 4*r9]
    vxorps zmm2, zmm2, zmm16
    vmaxps zmm2, zmm31, zmm2
    vminps zmm2, zmm21, zmm2
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
    vmulps zmm7, zmm1, zmmword ptr [rax]
    vfmadd213ps zmm6, zmm2, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vscalefps zmm2, zmm6, zmm3
    vmulps zmm2, zmm7, zmm2
    vmovaps zmmword ptr [rsp + rbx + 320], zmm2
    vxorps zmm0, zmm0, zmm16
    vmaxps zmm0, zmm31, zmm0
    vminps zmm0, zmm21, zmm0
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
    vmulps zmm1, zmm1, zmmword ptr [r15]
    vfmadd213ps zmm3, zmm0, zmm13
    vfmadd213ps zmm3, zmm0, zmm13
    vscalefps zmm0, zmm3, zmm2
    vmulps zmm0, zmm1, zmm0
    vmovaps zmmword ptr [rsp + rbx + 384], zmm0
    add rbx, 128
    inc r9
    add rdx, 4
    cmp rbx, 1536
    je .L195
.L193:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r14, -3
    ja .L192
    mov r10d, 1
    test r14, r14
    je .L189
    mov rdi, rdx
    mov r8, qword ptr [rsp + 72]
    vxorps xmm1, xmm1, xmm1
.L194:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm3, zmm2, zmmword ptr [r8 + r12 + 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r8 + rcx + 64]
    vbroadcastss zmm6, dword ptr [rdi]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r8 + r12 + 128]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r8 + rcx + 128]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add rdi, 96
    lea rsi, [r10 + r13]
    add rsi, 2
    add r10, 2
    cmp rsi, 1
    jne .L194
    test byte ptr [rsp + 24], 1
    jne .L190
    jmp .L191
.L195:
    vmovaps zmm3, zmmword ptr [rsp + 320]
    vmovaps zmm2, zmmword ptr [rsp + 384]
    vmovaps zmm21, zmmword ptr [rsp + 448]
    vmovaps zmm20, zmmword ptr [rsp + 512]
    vmovaps zmm15, zmmword ptr [rsp + 576]
    vmovaps zmm17, zmmword ptr [rsp + 640]
    vmovaps zmm19, zmmword ptr [rsp + 704]
    vmovaps zmm0, zmmword ptr [rsp + 768]
    vmovaps zmm7, zmmword ptr [rsp + 832]
    vmovaps zmm6, zmmword ptr [rsp + 896]
    vmovaps zmm18, zmmword ptr [rsp + 960]
    vmovaps zmm16, zmmword ptr [rsp + 1024]
    vmovaps zmm1, zmmword ptr [rsp + 1088]
    vmovaps zmm14, zmmword ptr [rsp + 1152]
    vmovaps zmm31, zmmword ptr [rsp + 1216]
    vmovaps zmm30, zmmword ptr [rsp + 1280]
    vmovaps zmm29, zmmword ptr [rsp + 1344]
    vmovaps zmm28, zmmword ptr [rsp + 1408]
    vmovaps zmm27, zmmword ptr [rsp + 1472]
    vmovaps zmm26, zmmword ptr [rsp + 1536]
    vmovaps zmm25, zmmword ptr [rsp + 1600]
    vmovaps zmm24, zmmword ptr [rsp + 1664]
    vmovaps zmm23, zmmword ptr [rsp + 1728]
    vmovaps zmm22, zmmword ptr [rsp + 1792]
    mov rbx, qword ptr [rsp + 184]
    test rbx, rbx
    je .L197
    mov rdx, qword ptr [rsp + 240]
    mov r9, qword ptr [rsp + 80]
    mov r11, rbx
.L196:
    vmovups zmm9, zmmword ptr [rdx + r12 + 64]
    vmovups zmm10, zmmword ptr [rdx + rcx + 64]
    vbroadcastss zmm11, dword ptr [r9 - 44]
    vfnmadd231ps zmm3, zmm11, zmm9
    vfnmadd231ps zmm2, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r9 - 40]
    vfnmadd231ps zmm21, zmm11, zmm9
    vfnmadd231ps zmm20, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r9 - 36]
    vfnmadd231ps zmm15, zmm11, zmm9
    vfnmadd231ps zmm17, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r9 - 32]
    vfnmadd231ps zmm19, zmm11, zmm9
    vfnmadd231ps zmm0, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r9 - 28]
    vfnmadd231ps zmm7, zmm11, zmm9
    vfnmadd231ps zmm6, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r9 - 24]
    vfnmadd231ps zmm18, zmm11, zmm9
    vfnmadd231ps zmm16, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r9 - 20]
    vfnmadd231ps zmm1, zmm11, zmm9
    vfnmadd231ps zmm14, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r9 - 16]
    vfnmadd231ps zmm31, zmm11, zmm9
    vfnmadd231ps zmm30, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r9 - 12]
    vfnmadd231ps zmm29, zmm11, zmm9
    vfnmadd231ps zmm28, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r9 - 8]
    vfnmadd231ps zmm27, zmm11, zmm9
    vfnmadd231ps zmm26, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r9 - 4]
    vfnmadd231ps zmm25, zmm11, zmm9
    vfnmadd231ps zmm24, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r9]
    vfnmadd231ps zmm23, zmm11, zmm9
    vfnmadd231ps zmm22, zmm11, zmm10
    add r9, 48
    add rdx, 64
    dec r11
    jne .L196
.L197:
    vmovaps zmmword ptr [rsp + 320], zmm3
    vmovaps zmmword ptr [rsp + 384], zmm2
    vmovaps zmmword ptr [rsp + 448], zmm21
    vmovaps zmmword ptr [rsp + 512], zmm20
    vmovaps zmmword ptr [rsp + 576], zmm15
    vmovaps zmmword ptr [rsp + 640], zmm17
    vmovaps zmmword ptr [rsp + 704], zmm19
    vmovaps zmmword ptr [rsp + 768], zmm0
    vmovaps zmmword ptr [rsp + 832], zmm7
    vmovaps zmmword ptr [rsp + 896], zmm6
    vmovaps zmmword ptr [rsp + 960], zmm18
    vmovaps zmmword ptr [rsp + 1024], zmm16
    vmovaps zmmword ptr [rsp + 1088], zmm1
    vmovaps zmmword ptr [rsp + 1152], zmm14
    vmovaps zmmword ptr [rsp + 1216], zmm31
    vmovaps zmmword ptr [rsp + 1280], zmm30
    vmovaps zmmword ptr [rsp + 1344], zmm29
    vmovaps zmmword ptr [rsp + 1408], zmm28
    vmovaps zmmword ptr [rsp + 1472], zmm27
    vmovaps zmmword ptr [rsp + 1536], zmm26
    vmovaps zmmword ptr [rsp + 1600], zmm25
    vmovaps zmmword ptr [rsp + 1664], zmm24
    vmovaps zmmword ptr [rsp + 1728], zmm23
    vmovaps zmmword ptr [rsp + 1792], zmm22
    mov r9, qword ptr [rsp + 40]
    mov rdx, r9
    mov r8, qword ptr [rsp + 104]
    sub rdx, r8
    vbroadcastss zmm26, dword ptr [rip + .K7fffffff]
    je .L165
    mov rsi, r8
    imul rsi, qword ptr [rsp + 16]
    vandps zmm0, zmm26, zmmword ptr [rsp + 320]
    mov rdi, qword ptr [rsp + 56]
    lea rsi, [rdi + 4*rsi]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm26, zmmword ptr [rsp + 384]
    mov rdi, qword ptr [rsp + 32]
    vmovups zmmword ptr [rdi + rsi], zmm0
    vminps zmm0, zmm13, zmm1
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + rsi], zmm0
    cmp rdx, 1
    je .L165
    mov rsi, r8
    or rsi, 1
    imul rsi, qword ptr [rsp + 16]
    vandps zmm0, zmm26, zmmword ptr [rsp + 448]
    mov rdi, qword ptr [rsp + 56]
    lea rsi, [rdi + 4*rsi]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm26, zmmword ptr [rsp + 512]
    mov rdi, qword ptr [rsp + 32]
    vmovups zmmword ptr [rdi + rsi], zmm0
    vminps zmm0, zmm13, zmm1
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + rsi], zmm0
    cmp rdx, 2
    je .L165
    mov rsi, r8
    or rsi, 2
    imul rsi, qword ptr [rsp + 16]
    vandps zmm0, zmm26, zmmword ptr [rsp + 576]
    mov rdi, qword ptr [rsp + 56]
    lea rsi, [rdi + 4*rsi]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm26, zmmword ptr [rsp + 640]
    mov rdi, qword ptr [rsp + 32]
    vmovups zmmword ptr [rdi + rsi], zmm0
    vminps zmm0, zmm13, zmm1
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + rsi], zmm0
    cmp rdx, 3
    je .L165
    mov rsi, r8
    or rsi, 3
    imul rsi, qword ptr [rsp + 16]
    vandps zmm0, zmm26, zmmword ptr [rsp + 704]
    mov rdi, qword ptr [rsp + 56]
    lea rsi, [rdi + 4*rsi]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm26, zmmword ptr [rsp + 768]
    mov rdi, qword ptr [rsp + 32]
    vmovups zmmword ptr [rdi + rsi], zmm0
    vminps zmm0, zmm13, zmm1
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + rsi], zmm0
    cmp rdx, 4
    je .L165
    lea rsi, [r8 + 4]
    imul rsi, qword ptr [rsp + 16]
    vandps zmm0, zmm26, zmmword ptr [rsp + 832]
    mov rdi, qword ptr [rsp + 56]
    lea rsi, [rdi + 4*rsi]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm26, zmmword ptr [rsp + 896]
    mov rdi, qword ptr [rsp + 32]
    vmovups zmmword ptr [rdi + rsi], zmm0
    vminps zmm0, zmm13, zmm1
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + rsi], zmm0
    cmp rdx, 5
    je .L165
    lea rsi, [r8 + 5]
    imul rsi, qword ptr [rsp + 16]
    vandps zmm0, zmm26, zmmword ptr [rsp + 960]
    mov rdi, qword ptr [rsp + 56]
    lea rsi, [rdi + 4*rsi]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm26, zmmword ptr [rsp + 1024]
    mov rdi, qword ptr [rsp + 32]
    vmovups zmmword ptr [rdi + rsi], zmm0
    vminps zmm0, zmm13, zmm1
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + rsi], zmm0
    cmp rdx, 6
    je .L165
    lea rsi, [r8 + 6]
    imul rsi, qword ptr [rsp + 16]
    vandps zmm0, zmm26, zmmword ptr [rsp + 1088]
    mov rdi, qword ptr [rsp + 56]
    lea rsi, [rdi + 4*rsi]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm26, zmmword ptr [rsp + 1152]
    mov rdi, qword ptr [rsp + 32]
    vmovups zmmword ptr [rdi + rsi], zmm0
    vminps zmm0, zmm13, zmm1
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + rsi], zmm0
    cmp rdx, 7
    je .L165
    lea rsi, [r8 + 7]
    imul rsi, qword ptr [rsp + 16]
    vandps zmm0, zmm26, zmmword ptr [rsp + 1216]
    mov rdi, qword ptr [rsp + 56]
    lea rsi, [rdi + 4*rsi]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm26, zmmword ptr [rsp + 1280]
    mov rdi, qword ptr [rsp + 32]
    vmovups zmmword ptr [rdi + rsi], zmm0
    vminps zmm0, zmm13, zmm1
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + rsi], zmm0
    cmp rdx, 8
    je .L165
    lea rsi, [r8 + 8]
    imul rsi, qword ptr [rsp + 16]
    vandps zmm0, zmm26, zmmword ptr [rsp + 1344]
    mov rdi, qword ptr [rsp + 56]
    lea rsi, [rdi + 4*rsi]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm26, zmmword ptr [rsp + 1408]
    mov rdi, qword ptr [rsp + 32]
    vmovups zmmword ptr [rdi + rsi], zmm0
    vminps zmm0, zmm13, zmm1
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + rsi], zmm0
    cmp rdx, 9
    je .L165
    lea rsi, [r8 + 9]
    imul rsi, qword ptr [rsp + 16]
    vandps zmm0, zmm26, zmmword ptr [rsp + 1472]
    mov rdi, qword ptr [rsp + 56]
    lea rsi, [rdi + 4*rsi]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm26, zmmword ptr [rsp + 1536]
    mov rdi, qword ptr [rsp + 32]
    vmovups zmmword ptr [rdi + rsi], zmm0
    vminps zmm0, zmm13, zmm1
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + rsi], zmm0
    cmp rdx, 10
    je .L165
    lea rsi, [r8 + 10]
    imul rsi, qword ptr [rsp + 16]
    vandps zmm0, zmm26, zmmword ptr [rsp + 1600]
    mov rdi, qword ptr [rsp + 56]
    lea rsi, [rdi + 4*rsi]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm26, zmmword ptr [rsp + 1664]
    mov rdi, qword ptr [rsp + 32]
    vmovups zmmword ptr [rdi + rsi], zmm0
    vminps zmm0, zmm13, zmm1
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + rsi], zmm0
    cmp rdx, 11
    je .L165
    add r8, 11
    imul r8, qword ptr [rsp + 16]
    mov rdx, qword ptr [rsp + 56]
    lea rdx, [rdx + 4*r8]
    vandps zmm0, zmm26, zmmword ptr [rsp + 1728]
    vminps zmm0, zmm13, zmm0
    mov rsi, qword ptr [rsp + 32]
    vmovups zmmword ptr [rsi + rdx], zmm0
    vandps zmm0, zmm26, zmmword ptr [rsp + 1792]
    vminps zmm0, zmm13, zmm0
    mov rsi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rsi + rdx], zmm0
    jmp .L165
.L198:
    mov rcx, qword ptr [rsp + 120]
    mov rdx, qword ptr [rsp + 128]
    mov rax, rdx
    cmp rdx, rcx
    jb .L5
    jmp .L2
.L199:
    mov rcx, qword ptr [rsp + 120]
    mov r9, qword ptr [rsp + 40]
    mov rdx, qword ptr [rsp + 128]
    mov rax, rdx
    cmp rdx, rcx
    jb .L5
    jmp .L2
.L200:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L9 .L15 .L11 .L13
.T1: jump .L102 .L123 .L109 .L116
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
.K7fffffff = .long 0x7fffffff ; NaN
.K80000000 = .long 0x80000000 ; -0e0
.Kb5bfbe8e = .long 0xb5bfbe8e ; -1.4286068e-6
.Kbf000000 = .long 0xbf000000 ; -5e-1
.Kbf317200 = .long 0xbf317200 ; -6.9314575e-1
.Kc2d00000 = .long 0xc2d00000 ; -1.04e2
.Kcb400000 = .long 0xcb400000 ; -1.2582912e7
