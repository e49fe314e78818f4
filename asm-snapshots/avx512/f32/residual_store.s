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
    je .L201
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
    vbroadcastss zmm28, dword ptr [rip + .K42b20000]
    vbroadcastss zmm4, dword ptr [rip + .Kcb400000]
    vbroadcastss zmm5, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss zmm21, dword ptr [rip + .Kbf317200]
    vbroadcastss zmm27, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss zmm8, dword ptr [rip + .K3ab511e8]
    vbroadcastss zmm11, dword ptr [rip + .K3c091d11]
    vbroadcastss zmm20, dword ptr [rip + .K3d2aac79]
    vbroadcastss zmm26, dword ptr [rip + .K3e2aaa49]
    vbroadcastss zmm12, dword ptr [rip + .K3efffffe]
    vbroadcastss zmm13, dword ptr [rip + .K3f800000]
    vbroadcastss zmm24, dword ptr [rip + .K7fffffff]
    vbroadcastss zmm16, dword ptr [rip + .K80000000]
    vbroadcastss zmm25, dword ptr [rip + .K40400000]
    vbroadcastss zmm17, dword ptr [rip + .K42d20000]
    vbroadcastss zmm18, dword ptr [rip + .K40a00000]
    vbroadcastss zmm19, dword ptr [rip + .K3eaaaaab]
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
    jmp .L6
.L4:
    mov rax, qword ptr [rsp + 96]
    inc rax
    mov rdx, rax
    mov rcx, qword ptr [rsp + 120]
.L5:
    mov rax, rdx
    cmp rdx, rcx
    jae .L2
.L6:
    lea rsi, [rax + 2]
    mov edx, dword ptr [rsp + 204]
    mov qword ptr [rsp + 192], rdx
    cmp rsi, rcx
    mov qword ptr [rsp + 96], rax
    jbe .L99
    cmp r9, 12
    jae .L135
    xor r10d, r10d
.L7:
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
    jmp .L9
.L8:
    add r10, 4
    cmp r10, r9
    jae .L4
.L9:
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
.L10:
    vmovaps zmm0, zmm29
    cmp r14, -3
    ja .L59
    test r14, r14
    je .L56
    mov rcx, qword ptr [rsp + 88]
    lea rdx, [rcx + rsi]
    vxorps xmm0, xmm0, xmm0
    mov ecx, 1
    mov r8, qword ptr [rsp + 264]
.L11:
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
    jne .L11
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L57
    jmp .L58
.L12:
    vxorps xmm0, xmm0, xmm0
    vxorps xmm1, xmm1, xmm1
    cmp r14, -3
    ja .L21
    test r14, r14
    je .L18
    mov rcx, qword ptr [rsp + 88]
    lea rdx, [rcx + rsi]
    mov ecx, 1
    mov r8, qword ptr [rsp + 32]
.L13:
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
    jne .L13
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L19
    jmp .L20
.L14:
    vxorps xmm0, xmm0, xmm0
    vxorps xmm1, xmm1, xmm1
    cmp r14, -3
    ja .L40
    test r14, r14
    je .L37
    mov rcx, qword ptr [rsp + 88]
    lea rdx, [rcx + rsi]
    mov ecx, 1
    mov r8, qword ptr [rsp + 112]
.L15:
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
    jne .L15
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L38
    jmp .L39
.L16:
    vxorps xmm0, xmm0, xmm0
    vxorps xmm1, xmm1, xmm1
    cmp r14, -3
    ja .L64
    test r14, r14
    je .L61
    mov rcx, qword ptr [rsp + 88]
    lea rdx, [rcx + rsi]
    mov ecx, 1
    mov r8, qword ptr [rsp + 296]
.L17:
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
    jne .L17
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L62
    jmp .L63
.L18:
    mov ecx, 1
.L19:
    vmovaps zmm2, zmm1
    lea rdx, [rcx + 2*rcx]
    shl rdx, 4
    vbroadcastss zmm1, dword ptr [rax + rdx]
    shl rcx, 6
    vsubps zmm1, zmm1, zmmword ptr [rdi + rcx]
    vfmadd213ps zmm1, zmm1, zmm2
.L20:
    vmulps zmm1, zmm1, zmm25
    vsqrtps zmm1, zmm1
.L21:
    vminps zmm23, zmm17, zmm1
    vxorps zmm1, zmm23, zmm16
    vmaxps zmm1, zmm31, zmm1
    vminps zmm24, zmm28, zmm1
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm24, zmm5
    vaddps zmm25, zmm1, zmm4
    vfmadd231ps zmm24, zmm25, zmm21
    vfmadd231ps zmm24, zmm25, zmm27
    vmovaps zmm26, zmm8
    vfmadd213ps zmm26, zmm24, zmm11
    vfmadd213ps zmm26, zmm24, zmm20
    vfmadd213ps zmm26, zmm24, dword ptr [rip + .K3e2aaa49]{1to16}
    vfmadd213ps zmm26, zmm24, zmm12
    cmp r14, -3
    ja .L26
    test r14, r14
    je .L23
    mov rcx, qword ptr [rsp + 168]
    lea rdx, [rcx + rsi]
    vxorps xmm0, xmm0, xmm0
    mov ecx, 1
    mov r8, qword ptr [rsp + 128]
.L22:
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
    jne .L22
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L24
    jmp .L25
.L23:
    vxorps xmm0, xmm0, xmm0
    mov ecx, 1
.L24:
    vmovaps zmm1, zmm0
    lea rdx, [rax + 4]
    lea r8, [rcx + 2*rcx]
    shl r8, 4
    vbroadcastss zmm0, dword ptr [rdx + r8]
    shl rcx, 6
    vsubps zmm0, zmm0, zmmword ptr [rdi + rcx]
    vfmadd213ps zmm0, zmm0, zmm1
.L25:
    vmulps zmm0, zmm0, dword ptr [rip + .K40400000]{1to16}
    vsqrtps zmm0, zmm0
.L26:
    vminps zmm0, zmm17, zmm0
    vxorps zmm1, zmm0, zmm16
    vmaxps zmm1, zmm31, zmm1
    vminps zmm1, zmm28, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm1, zmm2, zmm21
    vfmadd231ps zmm1, zmm2, zmm27
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm1, zmm11
    vfmadd213ps zmm3, zmm1, zmm20
    vfmadd213ps zmm3, zmm1, dword ptr [rip + .K3e2aaa49]{1to16}
    vfmadd213ps zmm3, zmm1, zmm12
    vxorps xmm6, xmm6, xmm6
    vxorps xmm7, xmm7, xmm7
    cmp r14, -3
    ja .L31
    test r14, r14
    je .L28
    mov rcx, qword ptr [rsp + 160]
    lea rdx, [rcx + rsi]
    mov ecx, 1
    mov r8, qword ptr [rsp + 312]
.L27:
    vbroadcastss zmm14, dword ptr [rdx - 48]
    vsubps zmm14, zmm14, zmmword ptr [r8 - 64]
    vfmadd213ps zmm14, zmm14, zmm7
    vbroadcastss zmm7, dword ptr [rdx]
    vsubps zmm7, zmm7, zmmword ptr [r8]
    vfmadd213ps zmm7, zmm7, zmm14
    sub r8, -128
    add rdx, 96
    lea r9, [rcx + r13]
    add r9, 2
    add rcx, 2
    cmp r9, 1
    jne .L27
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L29
    jmp .L30
.L28:
    mov ecx, 1
.L29:
    vmovaps zmm14, zmm7
    lea rdx, [rax + 8]
    lea r8, [rcx + 2*rcx]
    shl r8, 4
    vbroadcastss zmm7, dword ptr [rdx + r8]
    shl rcx, 6
    vsubps zmm7, zmm7, zmmword ptr [rdi + rcx]
    vfmadd213ps zmm7, zmm7, zmm14
.L30:
    vmulps zmm7, zmm7, dword ptr [rip + .K40400000]{1to16}
    vsqrtps zmm7, zmm7
.L31:
    vmulps zmm18, zmm22, zmmword ptr [rdi]
    vbroadcastss zmm14, dword ptr [rax + 4]
    vmulps zmm15, zmm14, zmmword ptr [rdi]
    vbroadcastss zmm20, dword ptr [rax + 8]
    vminps zmm14, zmm17, zmm7
    vxorps zmm7, zmm14, zmm16
    vmaxps zmm7, zmm31, zmm7
    vminps zmm16, zmm28, zmm7
    vmovaps zmm7, zmm4
    vfmsub231ps zmm7, zmm16, zmm5
    vaddps zmm17, zmm7, zmm4
    vfmadd231ps zmm16, zmm17, zmm21
    vfmadd231ps zmm16, zmm17, zmm27
    vmovaps zmm19, zmm8
    vfmadd213ps zmm19, zmm16, zmm11
    vfmadd213ps zmm19, zmm16, dword ptr [rip + .K3d2aac79]{1to16}
    vfmadd213ps zmm19, zmm16, dword ptr [rip + .K3e2aaa49]{1to16}
    vmulps zmm20, zmm20, zmmword ptr [rdi]
    vfmadd213ps zmm19, zmm16, zmm12
    vbroadcastss zmm7, dword ptr [rax + 12]
    cmp r14, -3
    ja .L36
    test r14, r14
    je .L33
    mov rcx, qword ptr [rsp + 152]
    lea rdx, [rcx + rsi]
    vxorps xmm6, xmm6, xmm6
    mov ecx, 1
    mov r8, qword ptr [rsp + 304]
.L32:
    vbroadcastss zmm21, dword ptr [rdx - 48]
    vsubps zmm21, zmm21, zmmword ptr [r8 - 64]
    vfmadd213ps zmm21, zmm21, zmm6
    vbroadcastss zmm6, dword ptr [rdx]
    vsubps zmm6, zmm6, zmmword ptr [r8]
    vfmadd213ps zmm6, zmm6, zmm21
    sub r8, -128
    add rdx, 96
    lea r9, [rcx + r13]
    add r9, 2
    add rcx, 2
    cmp r9, 1
    jne .L32
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L34
    jmp .L35
.L33:
    vxorps xmm6, xmm6, xmm6
    mov ecx, 1
.L34:
    vmovaps zmm21, zmm6
    add rax, 12
    lea rdx, [rcx + 2*rcx]
    shl rdx, 4
    vbroadcastss zmm6, dword ptr [rax + rdx]
    shl rcx, 6
    vsubps zmm6, zmm6, zmmword ptr [rdi + rcx]
    vfmadd213ps zmm6, zmm6, zmm21
.L35:
    vmulps zmm6, zmm6, dword ptr [rip + .K40400000]{1to16}
    vsqrtps zmm6, zmm6
.L36:
    vfmadd213ps zmm26, zmm24, zmm13
    vfmadd213ps zmm26, zmm24, zmm13
    vscalefps zmm21, zmm26, zmm25
    vfmadd213ps zmm21, zmm23, zmm21
    vmulps zmm22, zmm18, zmm21
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
    vminps zmm2, zmm28, zmm2
    vmovaps zmm3, zmm4
    vfmsub231ps zmm3, zmm2, zmm5
    vaddps zmm3, zmm3, zmm4
    vbroadcastss zmm21, dword ptr [rip + .Kbf317200]
    vfmadd231ps zmm2, zmm3, zmm21
    vfmadd231ps zmm2, zmm3, zmm27
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm11
    vbroadcastss zmm20, dword ptr [rip + .K3d2aac79]
    vfmadd213ps zmm6, zmm2, zmm20
    vbroadcastss zmm26, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps zmm6, zmm2, zmm26
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm7, zmm7, zmmword ptr [rdi]
    vfmadd213ps zmm6, zmm2, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vscalefps zmm2, zmm6, zmm3
    vfmadd213ps zmm2, zmm1, zmm2
    vmulps zmm1, zmm7, zmm2
    jmp .L95
.L37:
    mov ecx, 1
.L38:
    vmovaps zmm2, zmm1
    lea rdx, [rcx + 2*rcx]
    shl rdx, 4
    vbroadcastss zmm1, dword ptr [rax + rdx]
    shl rcx, 6
    vsubps zmm1, zmm1, zmmword ptr [rdi + rcx]
    vfmadd213ps zmm1, zmm1, zmm2
.L39:
    vmulps zmm1, zmm1, zmm18
    vsqrtps zmm1, zmm1
.L40:
    vminps zmm24, zmm17, zmm1
    vxorps zmm1, zmm24, zmm16
    vmaxps zmm1, zmm31, zmm1
    vminps zmm23, zmm28, zmm1
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm23, zmm5
    vaddps zmm25, zmm1, zmm4
    vfmadd231ps zmm23, zmm25, zmm21
    vfmadd231ps zmm23, zmm25, zmm27
    vmovaps zmm26, zmm8
    vfmadd213ps zmm26, zmm23, zmm11
    vfmadd213ps zmm26, zmm23, zmm20
    vfmadd213ps zmm26, zmm23, dword ptr [rip + .K3e2aaa49]{1to16}
    vfmadd213ps zmm26, zmm23, zmm12
    vmovaps zmm27, zmm13
    vfmadd231ps zmm27, zmm24, zmm19
    cmp r14, -3
    ja .L45
    test r14, r14
    je .L42
    mov rcx, qword ptr [rsp + 168]
    lea rdx, [rcx + rsi]
    vxorps xmm0, xmm0, xmm0
    mov ecx, 1
    mov r8, qword ptr [rsp + 104]
.L41:
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
    jne .L41
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L43
    jmp .L44
.L42:
    vxorps xmm0, xmm0, xmm0
    mov ecx, 1
.L43:
    vmovaps zmm1, zmm0
    lea rdx, [rax + 4]
    lea r8, [rcx + 2*rcx]
    shl r8, 4
    vbroadcastss zmm0, dword ptr [rdx + r8]
    shl rcx, 6
    vsubps zmm0, zmm0, zmmword ptr [rdi + rcx]
    vfmadd213ps zmm0, zmm0, zmm1
.L44:
    vmulps zmm0, zmm0, zmm18
    vsqrtps zmm0, zmm0
.L45:
    vminps zmm1, zmm17, zmm0
    vxorps zmm0, zmm1, zmm16
    vmaxps zmm0, zmm31, zmm0
    vminps zmm0, zmm28, zmm0
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm0, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm0, zmm2, zmm21
    vfmadd231ps zmm0, zmm2, dword ptr [rip + .Kb5bfbe8e]{1to16}
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm0, zmm11
    vfmadd213ps zmm3, zmm0, zmm20
    vfmadd213ps zmm3, zmm0, dword ptr [rip + .K3e2aaa49]{1to16}
    vfmadd213ps zmm3, zmm0, zmm12
    vmovaps zmm6, zmm13
    vfmadd231ps zmm6, zmm1, zmm19
    vxorps xmm7, xmm7, xmm7
    vxorps xmm14, xmm14, xmm14
    cmp r14, -3
    ja .L50
    test r14, r14
    je .L47
    mov rcx, qword ptr [rsp + 160]
    lea rdx, [rcx + rsi]
    mov ecx, 1
    mov r8, qword ptr [rsp + 80]
.L46:
    vbroadcastss zmm15, dword ptr [rdx - 48]
    vsubps zmm15, zmm15, zmmword ptr [r8 - 64]
    vfmadd213ps zmm15, zmm15, zmm14
    vbroadcastss zmm14, dword ptr [rdx]
    vsubps zmm14, zmm14, zmmword ptr [r8]
    vfmadd213ps zmm14, zmm14, zmm15
    sub r8, -128
    add rdx, 96
    lea r9, [rcx + r13]
    add r9, 2
    add rcx, 2
    cmp r9, 1
    jne .L46
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L48
    jmp .L49
.L47:
    mov ecx, 1
.L48:
    vmovaps zmm15, zmm14
    lea rdx, [rax + 8]
    lea r8, [rcx + 2*rcx]
    shl r8, 4
    vbroadcastss zmm14, dword ptr [rdx + r8]
    shl rcx, 6
    vsubps zmm14, zmm14, zmmword ptr [rdi + rcx]
    vfmadd213ps zmm14, zmm14, zmm15
.L49:
    vmulps zmm14, zmm14, zmm18
    vsqrtps zmm14, zmm14
.L50:
    vmulps zmm19, zmm22, zmmword ptr [rdi]
    vbroadcastss zmm15, dword ptr [rax + 4]
    vmulps zmm15, zmm15, zmmword ptr [rdi]
    vbroadcastss zmm22, dword ptr [rax + 8]
    vminps zmm17, zmm17, zmm14
    vxorps zmm14, zmm17, zmm16
    vmaxps zmm14, zmm31, zmm14
    vminps zmm16, zmm28, zmm14
    vmovaps zmm14, zmm4
    vfmsub231ps zmm14, zmm16, zmm5
    vaddps zmm18, zmm14, zmm4
    vfmadd231ps zmm16, zmm18, zmm21
    vfmadd231ps zmm16, zmm18, dword ptr [rip + .Kb5bfbe8e]{1to16}
    vmovaps zmm20, zmm8
    vfmadd213ps zmm20, zmm16, zmm11
    vfmadd213ps zmm20, zmm16, dword ptr [rip + .K3d2aac79]{1to16}
    vfmadd213ps zmm20, zmm16, dword ptr [rip + .K3e2aaa49]{1to16}
    vfmadd213ps zmm20, zmm16, zmm12
    vmovaps zmm21, zmm13
    vmulps zmm28, zmm22, zmmword ptr [rdi]
    vfmadd231ps zmm21, zmm17, dword ptr [rip + .K3eaaaaab]{1to16}
    vbroadcastss zmm14, dword ptr [rax + 12]
    cmp r14, -3
    ja .L55
    test r14, r14
    je .L52
    mov rcx, qword ptr [rsp + 152]
    lea rdx, [rcx + rsi]
    vxorps xmm7, xmm7, xmm7
    mov ecx, 1
    mov r8, qword ptr [rsp + 48]
.L51:
    vbroadcastss zmm22, dword ptr [rdx - 48]
    vsubps zmm22, zmm22, zmmword ptr [r8 - 64]
    vfmadd213ps zmm22, zmm22, zmm7
    vbroadcastss zmm7, dword ptr [rdx]
    vsubps zmm7, zmm7, zmmword ptr [r8]
    vfmadd213ps zmm7, zmm7, zmm22
    sub r8, -128
    add rdx, 96
    lea r9, [rcx + r13]
    add r9, 2
    add rcx, 2
    cmp r9, 1
    jne .L51
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L53
    jmp .L54
.L52:
    vxorps xmm7, xmm7, xmm7
    mov ecx, 1
.L53:
    vmovaps zmm22, zmm7
    add rax, 12
    lea rdx, [rcx + 2*rcx]
    shl rdx, 4
    vbroadcastss zmm7, dword ptr [rax + rdx]
    shl rcx, 6
    vsubps zmm7, zmm7, zmmword ptr [rdi + rcx]
    vfmadd213ps zmm7, zmm7, zmm22
.L54:
    vmulps zmm7, zmm7, dword ptr [rip + .K40a00000]{1to16}
    vsqrtps zmm7, zmm7
.L55:
    vfmadd213ps zmm27, zmm24, zmm13
    vfmadd213ps zmm26, zmm23, zmm13
    vfmadd213ps zmm26, zmm23, zmm13
    vscalefps zmm22, zmm26, zmm25
    vmulps zmm22, zmm27, zmm22
    vmulps zmm22, zmm19, zmm22
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
    vbroadcastss zmm28, dword ptr [rip + .K42b20000]
    vminps zmm2, zmm28, zmm2
    vmovaps zmm3, zmm4
    vfmsub231ps zmm3, zmm2, zmm5
    vaddps zmm3, zmm3, zmm4
    vbroadcastss zmm21, dword ptr [rip + .Kbf317200]
    vfmadd231ps zmm2, zmm3, zmm21
    vbroadcastss zmm27, dword ptr [rip + .Kb5bfbe8e]
    vfmadd231ps zmm2, zmm3, zmm27
    vmovaps zmm6, zmm13
    vbroadcastss zmm19, dword ptr [rip + .K3eaaaaab]
    vfmadd231ps zmm6, zmm1, zmm19
    vfmadd213ps zmm6, zmm1, zmm13
    vmovaps zmm1, zmm8
    vfmadd213ps zmm1, zmm2, zmm11
    vbroadcastss zmm20, dword ptr [rip + .K3d2aac79]
    vfmadd213ps zmm1, zmm2, zmm20
    vbroadcastss zmm26, dword ptr [rip + .K3e2aaa49]
    vfmadd213ps zmm1, zmm2, zmm26
    vfmadd213ps zmm1, zmm2, zmm12
    vfmadd213ps zmm1, zmm2, zmm13
    vfmadd213ps zmm1, zmm2, zmm13
    vscalefps zmm1, zmm1, zmm3
    vmulps zmm1, zmm6, zmm1
    vmulps zmm2, zmm14, zmmword ptr [rdi]
    vmulps zmm1, zmm2, zmm1
    jmp .L96
.L56:
    vxorps xmm0, xmm0, xmm0
    mov ecx, 1
.L57:
    vmovaps zmm1, zmm0
    lea rdx, [rcx + 2*rcx]
    shl rdx, 4
    vbroadcastss zmm0, dword ptr [rax + rdx]
    shl rcx, 6
    vsubps zmm0, zmm0, zmmword ptr [rdi + rcx]
    vfmadd213ps zmm0, zmm0, zmm1
.L58:
    vmulps zmm0, zmm0, zmm30
.L59:
    vmaxps zmm0, zmm31, zmm0
    vminps zmm23, zmm28, zmm0
    vmovaps zmm0, zmm4
    vfmsub231ps zmm0, zmm23, zmm5
    vaddps zmm24, zmm0, zmm4
    vfmadd231ps zmm23, zmm24, zmm21
    vfmadd231ps zmm23, zmm24, zmm27
    vmovaps zmm25, zmm8
    vfmadd213ps zmm25, zmm23, zmm11
    vfmadd213ps zmm25, zmm23, zmm20
    vfmadd213ps zmm25, zmm23, zmm26
    vfmadd213ps zmm25, zmm23, zmm12
    vmovaps zmm0, zmm29
    cmp r14, -3
    ja .L69
    test r14, r14
    je .L66
    mov rcx, qword ptr [rsp + 168]
    lea rdx, [rcx + rsi]
    vxorps xmm0, xmm0, xmm0
    mov ecx, 1
    mov r8, qword ptr [rsp + 256]
.L60:
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
    jne .L60
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L67
    jmp .L68
.L61:
    mov ecx, 1
.L62:
    vmovaps zmm2, zmm1
    lea rdx, [rcx + 2*rcx]
    shl rdx, 4
    vbroadcastss zmm1, dword ptr [rax + rdx]
    shl rcx, 6
    vsubps zmm1, zmm1, zmmword ptr [rdi + rcx]
    vfmadd213ps zmm1, zmm1, zmm2
.L63:
    vsqrtps zmm1, zmm1
.L64:
    vxorps zmm1, zmm1, zmm16
    vmaxps zmm1, zmm31, zmm1
    vminps zmm23, zmm28, zmm1
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm23, zmm5
    vaddps zmm24, zmm1, zmm4
    vfmadd231ps zmm23, zmm24, zmm21
    vfmadd231ps zmm23, zmm24, zmm27
    vmovaps zmm25, zmm8
    vfmadd213ps zmm25, zmm23, zmm11
    vfmadd213ps zmm25, zmm23, zmm20
    vfmadd213ps zmm25, zmm23, zmm26
    vfmadd213ps zmm25, zmm23, zmm12
    cmp r14, -3
    ja .L74
    test r14, r14
    je .L71
    mov rcx, qword ptr [rsp + 168]
    lea rdx, [rcx + rsi]
    vxorps xmm0, xmm0, xmm0
    mov ecx, 1
    mov r8, qword ptr [rsp + 288]
.L65:
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
    jne .L65
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L72
    jmp .L73
.L66:
    vxorps xmm0, xmm0, xmm0
    mov ecx, 1
.L67:
    vmovaps zmm1, zmm0
    lea rdx, [rax + 4]
    lea r8, [rcx + 2*rcx]
    shl r8, 4
    vbroadcastss zmm0, dword ptr [rdx + r8]
    shl rcx, 6
    vsubps zmm0, zmm0, zmmword ptr [rdi + rcx]
    vfmadd213ps zmm0, zmm0, zmm1
.L68:
    vmulps zmm0, zmm0, zmm30
.L69:
    vmaxps zmm0, zmm31, zmm0
    vminps zmm0, zmm28, zmm0
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm0, zmm5
    vaddps zmm1, zmm1, zmm4
    vfmadd231ps zmm0, zmm1, zmm21
    vfmadd231ps zmm0, zmm1, zmm27
    vmovaps zmm2, zmm8
    vfmadd213ps zmm2, zmm0, zmm11
    vfmadd213ps zmm2, zmm0, zmm20
    vfmadd213ps zmm2, zmm0, zmm26
    vfmadd213ps zmm2, zmm0, zmm12
    vmovaps zmm3, zmm29
    cmp r14, -3
    ja .L79
    test r14, r14
    je .L76
    mov rcx, qword ptr [rsp + 160]
    lea rdx, [rcx + rsi]
    vxorps xmm3, xmm3, xmm3
    mov ecx, 1
    mov r8, qword ptr [rsp + 248]
.L70:
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
    jne .L70
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L77
    jmp .L78
.L71:
    vxorps xmm0, xmm0, xmm0
    mov ecx, 1
.L72:
    vmovaps zmm1, zmm0
    lea rdx, [rax + 4]
    lea r8, [rcx + 2*rcx]
    shl r8, 4
    vbroadcastss zmm0, dword ptr [rdx + r8]
    shl rcx, 6
    vsubps zmm0, zmm0, zmmword ptr [rdi + rcx]
    vfmadd213ps zmm0, zmm0, zmm1
.L73:
    vsqrtps zmm0, zmm0
.L74:
    vxorps zmm0, zmm0, zmm16
    vmaxps zmm0, zmm31, zmm0
    vminps zmm0, zmm28, zmm0
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm0, zmm5
    vaddps zmm1, zmm1, zmm4
    vfmadd231ps zmm0, zmm1, zmm21
    vfmadd231ps zmm0, zmm1, zmm27
    vmovaps zmm2, zmm8
    vfmadd213ps zmm2, zmm0, zmm11
    vfmadd213ps zmm2, zmm0, zmm20
    vfmadd213ps zmm2, zmm0, zmm26
    vfmadd213ps zmm2, zmm0, zmm12
    vxorps xmm3, xmm3, xmm3
    vxorps xmm6, xmm6, xmm6
    cmp r14, -3
    ja .L84
    test r14, r14
    je .L81
    mov rcx, qword ptr [rsp + 160]
    lea rdx, [rcx + rsi]
    mov ecx, 1
    mov r8, qword ptr [rsp + 280]
.L75:
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
    jne .L75
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L82
    jmp .L83
.L76:
    vxorps xmm3, xmm3, xmm3
    mov ecx, 1
.L77:
    vmovaps zmm6, zmm3
    lea rdx, [rax + 8]
    lea r8, [rcx + 2*rcx]
    shl r8, 4
    vbroadcastss zmm3, dword ptr [rdx + r8]
    shl rcx, 6
    vsubps zmm3, zmm3, zmmword ptr [rdi + rcx]
    vfmadd213ps zmm3, zmm3, zmm6
.L78:
    vmulps zmm3, zmm3, zmm30
.L79:
    vmulps zmm15, zmm22, zmmword ptr [rdi]
    vbroadcastss zmm6, dword ptr [rax + 4]
    vmulps zmm6, zmm6, zmmword ptr [rdi]
    vbroadcastss zmm17, dword ptr [rax + 8]
    vmaxps zmm3, zmm31, zmm3
    vminps zmm7, zmm28, zmm3
    vmovaps zmm3, zmm4
    vfmsub231ps zmm3, zmm7, zmm5
    vaddps zmm14, zmm3, zmm4
    vfmadd231ps zmm7, zmm14, zmm21
    vfmadd231ps zmm7, zmm14, zmm27
    vmovaps zmm16, zmm8
    vfmadd213ps zmm16, zmm7, zmm11
    vfmadd213ps zmm16, zmm7, zmm20
    vfmadd213ps zmm16, zmm7, zmm26
    vfmadd213ps zmm16, zmm7, zmm12
    vmulps zmm17, zmm17, zmmword ptr [rdi]
    vbroadcastss zmm3, dword ptr [rax + 12]
    vmovaps zmm18, zmm29
    cmp r14, -3
    ja .L89
    test r14, r14
    je .L86
    mov rcx, qword ptr [rsp + 152]
    lea rdx, [rcx + rsi]
    vxorps xmm18, xmm18, xmm18
    mov ecx, 1
    mov r8, r12
.L80:
    vbroadcastss zmm19, dword ptr [rdx - 48]
    vsubps zmm19, zmm19, zmmword ptr [r8 - 64]
    vfmadd213ps zmm19, zmm19, zmm18
    vbroadcastss zmm18, dword ptr [rdx]
    vsubps zmm18, zmm18, zmmword ptr [r8]
    vfmadd213ps zmm18, zmm18, zmm19
    sub r8, -128
    add rdx, 96
    lea r9, [rcx + r13]
    add r9, 2
    add rcx, 2
    cmp r9, 1
    jne .L80
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L87
    jmp .L88
.L81:
    mov ecx, 1
.L82:
    vmovaps zmm7, zmm6
    lea rdx, [rax + 8]
    lea r8, [rcx + 2*rcx]
    shl r8, 4
    vbroadcastss zmm6, dword ptr [rdx + r8]
    shl rcx, 6
    vsubps zmm6, zmm6, zmmword ptr [rdi + rcx]
    vfmadd213ps zmm6, zmm6, zmm7
.L83:
    vsqrtps zmm6, zmm6
.L84:
    vmulps zmm16, zmm22, zmmword ptr [rdi]
    vbroadcastss zmm7, dword ptr [rax + 4]
    vmulps zmm7, zmm7, zmmword ptr [rdi]
    vbroadcastss zmm18, dword ptr [rax + 8]
    vxorps zmm6, zmm6, dword ptr [rip + .K80000000]{1to16}
    vmaxps zmm6, zmm31, zmm6
    vminps zmm14, zmm28, zmm6
    vmovaps zmm6, zmm4
    vfmsub231ps zmm6, zmm14, zmm5
    vaddps zmm15, zmm6, zmm4
    vfmadd231ps zmm14, zmm15, zmm21
    vfmadd231ps zmm14, zmm15, zmm27
    vmovaps zmm17, zmm8
    vfmadd213ps zmm17, zmm14, zmm11
    vfmadd213ps zmm17, zmm14, zmm20
    vfmadd213ps zmm17, zmm14, zmm26
    vmulps zmm18, zmm18, zmmword ptr [rdi]
    vfmadd213ps zmm17, zmm14, zmm12
    vbroadcastss zmm6, dword ptr [rax + 12]
    cmp r14, -3
    ja .L93
    test r14, r14
    je .L90
    mov rcx, qword ptr [rsp + 152]
    lea rdx, [rcx + rsi]
    vxorps xmm3, xmm3, xmm3
    mov ecx, 1
    mov r8, qword ptr [rsp + 272]
.L85:
    vbroadcastss zmm19, dword ptr [rdx - 48]
    vsubps zmm19, zmm19, zmmword ptr [r8 - 64]
    vfmadd213ps zmm19, zmm19, zmm3
    vbroadcastss zmm3, dword ptr [rdx]
    vsubps zmm3, zmm3, zmmword ptr [r8]
    vfmadd213ps zmm3, zmm3, zmm19
    sub r8, -128
    add rdx, 96
    lea r9, [rcx + r13]
    add r9, 2
    add rcx, 2
    cmp r9, 1
    jne .L85
    test byte ptr [rsp + 24], 1
    mov r9, qword ptr [rsp + 40]
    jne .L91
    jmp .L92
.L86:
    vxorps xmm18, xmm18, xmm18
    mov ecx, 1
.L87:
    vmovaps zmm19, zmm18
    add rax, 12
    lea rdx, [rcx + 2*rcx]
    shl rdx, 4
    vbroadcastss zmm18, dword ptr [rax + rdx]
    shl rcx, 6
    vsubps zmm18, zmm18, zmmword ptr [rdi + rcx]
    vfmadd213ps zmm18, zmm18, zmm19
.L88:
    vmulps zmm18, zmm18, zmm30
.L89:
    vfmadd213ps zmm25, zmm23, zmm13
    vfmadd213ps zmm25, zmm23, zmm13
    vscalefps zmm19, zmm25, zmm24
    vmulps zmm22, zmm15, zmm19
    vfmadd213ps zmm2, zmm0, zmm13
    vfmadd213ps zmm2, zmm0, zmm13
    vscalefps zmm0, zmm2, zmm1
    vmulps zmm23, zmm6, zmm0
    vfmadd213ps zmm16, zmm7, zmm13
    vfmadd213ps zmm16, zmm7, zmm13
    vscalefps zmm0, zmm16, zmm14
    vmulps zmm0, zmm17, zmm0
    vmaxps zmm1, zmm31, zmm18
    vminps zmm1, zmm28, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm1, zmm2, zmm21
    vfmadd231ps zmm1, zmm2, zmm27
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm1, zmm11
    vfmadd213ps zmm6, zmm1, zmm20
    vfmadd213ps zmm6, zmm1, zmm26
    vfmadd213ps zmm6, zmm1, zmm12
    vmulps zmm3, zmm3, zmmword ptr [rdi]
    vfmadd213ps zmm6, zmm1, zmm13
    vfmadd213ps zmm6, zmm1, zmm13
    vscalefps zmm1, zmm6, zmm2
    vmulps zmm1, zmm3, zmm1
    vbroadcastss zmm16, dword ptr [rip + .K80000000]
    jmp .L94
.L90:
    vxorps xmm3, xmm3, xmm3
    mov ecx, 1
.L91:
    vmovaps zmm19, zmm3
    add rax, 12
    lea rdx, [rcx + 2*rcx]
    shl rdx, 4
    vbroadcastss zmm3, dword ptr [rax + rdx]
    shl rcx, 6
    vsubps zmm3, zmm3, zmmword ptr [rdi + rcx]
    vfmadd213ps zmm3, zmm3, zmm19
.L92:
    vsqrtps zmm3, zmm3
.L93:
    vfmadd213ps zmm25, zmm23, zmm13
    vfmadd213ps zmm25, zmm23, zmm13
    vscalefps zmm19, zmm25, zmm24
    vmulps zmm22, zmm16, zmm19
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
    vminps zmm1, zmm28, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm1, zmm2, zmm21
    vfmadd231ps zmm1, zmm2, zmm27
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm1, zmm11
    vfmadd213ps zmm3, zmm1, zmm20
    vfmadd213ps zmm3, zmm1, zmm26
    vfmadd213ps zmm3, zmm1, zmm12
    vmulps zmm6, zmm6, zmmword ptr [rdi]
    vfmadd213ps zmm3, zmm1, zmm13
    vfmadd213ps zmm3, zmm1, zmm13
    vscalefps zmm1, zmm3, zmm2
    vmulps zmm1, zmm6, zmm1
.L94:
    vbroadcastss zmm17, dword ptr [rip + .K42d20000]
.L95:
    vbroadcastss zmm19, dword ptr [rip + .K3eaaaaab]
.L96:
    test rbx, rbx
    vbroadcastss zmm24, dword ptr [rip + .K7fffffff]
    vbroadcastss zmm25, dword ptr [rip + .K40400000]
    vbroadcastss zmm18, dword ptr [rip + .K40a00000]
    vbroadcastss zmm15, dword ptr [rip + .K35bfbe8e]
    je .L98
    add rsi, qword ptr [rsp + 232]
    mov rax, qword ptr [rsp + 64]
    mov rcx, rbx
.L97:
    vmovups zmm2, zmmword ptr [rax]
    vfnmadd231ps zmm22, zmm2, dword ptr [rsi - 12]{1to16}
    vfnmadd231ps zmm23, zmm2, dword ptr [rsi - 8]{1to16}
    vfnmadd231ps zmm0, zmm2, dword ptr [rsi - 4]{1to16}
    vfnmadd231ps zmm1, zmm2, dword ptr [rsi]{1to16}
    add rsi, 48
    add rax, 64
    dec rcx
    jne .L97
.L98:
    cmp r10, 9
    setae al
    cmp r9, r15
    sete cl
    or cl, al
    jne .L8
    mov rax, r15
    not rax
    mov rcx, r15
    imul rcx, qword ptr [rsp + 16]
    vandps zmm2, zmm22, zmm24
    vminps zmm2, zmm13, zmm2
    vmovups zmmword ptr [r11 + 4*rcx], zmm2
    add rax, r9
    je .L8
    mov rcx, r15
    or rcx, 1
    imul rcx, qword ptr [rsp + 16]
    vandps zmm2, zmm23, zmm24
    vminps zmm2, zmm13, zmm2
    vmovups zmmword ptr [r11 + 4*rcx], zmm2
    cmp rax, 1
    je .L8
    mov rcx, r15
    or rcx, 2
    imul rcx, qword ptr [rsp + 16]
    vandps zmm0, zmm0, zmm24
    vminps zmm0, zmm13, zmm0
    vmovups zmmword ptr [r11 + 4*rcx], zmm0
    cmp rax, 2
    je .L8
    or r15, 3
    imul r15, qword ptr [rsp + 16]
    vandps zmm0, zmm1, zmm24
    vminps zmm0, zmm13, zmm0
    vmovups zmmword ptr [r11 + 4*r15], zmm0
    jmp .L8
.L99:
    mov qword ptr [rsp + 128], rsi
    cmp r9, 12
    jae .L165
    xor r8d, r8d
.L100:
    cmp r8, r9
    jae .L199
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
    jmp .L102
.L101:
    add r8, 4
    cmp r8, rdx
    vbroadcastss zmm11, dword ptr [rip + .K3c091d11]
    vbroadcastss zmm10, dword ptr [rip + .K3f317200]
    vbroadcastss zmm15, dword ptr [rip + .K35bfbe8e]
    jae .L200
.L102:
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
.L103:
    mov rax, qword ptr [rsp + 88]
    lea r8, [rax + r12]
    xor edx, edx
    xor ebx, ebx
    jmp .L108
.L104:
    vxorps xmm1, xmm1, xmm1
.L105:
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
.L106:
    vmulps zmm2, zmm0, zmm30
    vmulps zmm0, zmm1, zmm30
.L107:
    vbroadcastss zmm1, dword ptr [r11 + 4*rdx]
    vmaxps zmm2, zmm31, zmm2
    vminps zmm2, zmm28, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm10
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm20
    vfmadd213ps zmm6, zmm2, zmm26
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm7, zmm1, zmm22
    vfmadd213ps zmm6, zmm2, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vscalefps zmm2, zmm6, zmm3
    vmulps zmm2, zmm7, zmm2
    vmovaps zmmword ptr [rsp + rbx + 320], zmm2
    vmaxps zmm0, zmm31, zmm0
    vminps zmm0, zmm28, zmm0
    vmovaps zmm2, zmm5
    vfmsub213ps zmm2, zmm0, zmm4
    vaddps zmm2, zmm2, zmm4
    vfnmadd231ps zmm0, zmm2, zmm10
    vfnmadd231ps zmm0, zmm2, zmm15
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm0, zmm11
    vfmadd213ps zmm3, zmm0, zmm20
    vfmadd213ps zmm3, zmm0, zmm26
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
    je .L131
.L108:
    vmovaps zmm2, zmm29
    vmovaps zmm0, zmm29
    cmp r14, -3
    ja .L107
    mov edi, 1
    vxorps xmm0, xmm0, xmm0
    test r14, r14
    je .L104
    mov rcx, r8
    mov r15, qword ptr [rsp + 72]
    vxorps xmm1, xmm1, xmm1
.L109:
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
    jne .L109
    test byte ptr [rsp + 24], 1
    jne .L105
    jmp .L106
.L110:
    mov rax, qword ptr [rsp + 88]
    lea rdx, [rax + r12]
    xor ebx, ebx
    xor ecx, ecx
    jmp .L115
.L111:
    vxorps xmm1, xmm1, xmm1
.L112:
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
.L113:
    vmulps zmm0, zmm0, zmm25
    vsqrtps zmm2, zmm0
    vmulps zmm0, zmm1, zmm25
    vsqrtps zmm0, zmm0
.L114:
    vbroadcastss zmm1, dword ptr [r11 + 4*rbx]
    vminps zmm2, zmm17, zmm2
    vxorps zmm3, zmm2, zmm16
    vmaxps zmm3, zmm31, zmm3
    vminps zmm3, zmm28, zmm3
    vmovaps zmm6, zmm5
    vfmsub213ps zmm6, zmm3, zmm4
    vaddps zmm6, zmm6, zmm4
    vfnmadd231ps zmm3, zmm6, zmm10
    vfnmadd231ps zmm3, zmm6, zmm15
    vmovaps zmm7, zmm8
    vfmadd213ps zmm7, zmm3, zmm11
    vfmadd213ps zmm7, zmm3, zmm20
    vfmadd213ps zmm7, zmm3, zmm26
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
    vminps zmm2, zmm28, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm10
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm20
    vfmadd213ps zmm6, zmm2, zmm26
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
    je .L131
.L115:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r14, -3
    ja .L114
    mov edi, 1
    test r14, r14
    je .L111
    mov r8, rdx
    mov r15, qword ptr [rsp + 72]
    vxorps xmm1, xmm1, xmm1
.L116:
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
    jne .L116
    test byte ptr [rsp + 24], 1
    jne .L112
    jmp .L113
.L117:
    mov rax, qword ptr [rsp + 88]
    lea rdx, [rax + r12]
    xor ebx, ebx
    xor ecx, ecx
    jmp .L122
.L118:
    vxorps xmm1, xmm1, xmm1
.L119:
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
.L120:
    vmulps zmm0, zmm0, zmm18
    vsqrtps zmm2, zmm0
    vmulps zmm0, zmm1, zmm18
    vsqrtps zmm0, zmm0
.L121:
    vbroadcastss zmm1, dword ptr [r11 + 4*rbx]
    vminps zmm2, zmm17, zmm2
    vxorps zmm3, zmm2, zmm16
    vmaxps zmm3, zmm31, zmm3
    vminps zmm3, zmm28, zmm3
    vmovaps zmm6, zmm5
    vfmsub213ps zmm6, zmm3, zmm4
    vaddps zmm6, zmm6, zmm4
    vfnmadd231ps zmm3, zmm6, zmm10
    vfnmadd231ps zmm3, zmm6, zmm15
    vmovaps zmm7, zmm8
    vfmadd213ps zmm7, zmm3, zmm11
    vfmadd213ps zmm7, zmm3, zmm20
    vfmadd213ps zmm7, zmm3, zmm26
    vfmadd213ps zmm7, zmm3, zmm12
    vmulps zmm9, zmm1, zmm22
    vmovaps zmm10, zmm19
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
    vminps zmm2, zmm28, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm10
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm20
    vfmadd213ps zmm6, zmm2, zmm26
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm1, zmm1, zmm23
    vmovaps zmm7, zmm19
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
    je .L131
.L122:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r14, -3
    ja .L121
    mov edi, 1
    test r14, r14
    je .L118
    mov r8, rdx
    mov r15, qword ptr [rsp + 72]
    vxorps xmm1, xmm1, xmm1
.L123:
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
    jne .L123
    test byte ptr [rsp + 24], 1
    jne .L119
    jmp .L120
.L124:
    mov rax, qword ptr [rsp + 88]
    lea rcx, [rax + r12]
    xor edx, edx
    xor ebx, ebx
    jmp .L129
.L125:
    vxorps xmm1, xmm1, xmm1
.L126:
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
.L127:
    vsqrtps zmm2, zmm0
    vsqrtps zmm0, zmm1
.L128:
    vbroadcastss zmm1, dword ptr [r11 + 4*rdx]
    vxorps zmm2, zmm2, zmm16
    vmaxps zmm2, zmm31, zmm2
    vminps zmm2, zmm28, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm10
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm20
    vfmadd213ps zmm6, zmm2, zmm26
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm7, zmm1, zmm22
    vfmadd213ps zmm6, zmm2, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vscalefps zmm2, zmm6, zmm3
    vmulps zmm2, zmm7, zmm2
    vmovaps zmmword ptr [rsp + rbx + 320], zmm2
    vxorps zmm0, zmm0, zmm16
    vmaxps zmm0, zmm31, zmm0
    vminps zmm0, zmm28, zmm0
    vmovaps zmm2, zmm5
    vfmsub213ps zmm2, zmm0, zmm4
    vaddps zmm2, zmm2, zmm4
    vfnmadd231ps zmm0, zmm2, zmm10
    vfnmadd231ps zmm0, zmm2, zmm15
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm0, zmm11
    vfmadd213ps zmm3, zmm0, zmm20
    vfmadd213ps zmm3, zmm0, zmm26
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
    je .L131
.L129:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r14, -3
    ja .L128
    mov edi, 1
    test r14, r14
    je .L125
    mov r8, rcx
    mov r15, qword ptr [rsp + 72]
    vxorps xmm1, xmm1, xmm1
.L130:
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
    jne .L130
    test byte ptr [rsp + 24], 1
    jne .L126
    jmp .L127
.L131:
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
    je .L133
    add r12, qword ptr [rsp + 232]
    mov rcx, qword ptr [rsp + 240]
    mov rdx, rbx
    mov r8, qword ptr [rsp + 112]
    mov r11, qword ptr [rsp + 104]
.L132:
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
    jne .L132
    jmp .L134
.L133:
    mov r8, qword ptr [rsp + 112]
    mov r11, qword ptr [rsp + 104]
.L134:
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
    jne .L101
    mov rcx, r11
    mov rax, r11
    imul rax, qword ptr [rsp + 16]
    vandps zmm0, zmm24, zmmword ptr [rsp + 320]
    vminps zmm0, zmm13, zmm0
    mov rdi, qword ptr [rsp + 96]
    vmovups zmmword ptr [rdi + 4*rax], zmm0
    vandps zmm0, zmm24, zmmword ptr [rsp + 384]
    not rcx
    vminps zmm0, zmm13, zmm0
    mov rdi, qword ptr [rsp + 80]
    vmovups zmmword ptr [rdi + 4*rax], zmm0
    add rcx, rdx
    je .L101
    mov rax, r11
    or rax, 1
    vandps zmm0, zmm24, zmmword ptr [rsp + 448]
    imul rax, qword ptr [rsp + 16]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm24, zmmword ptr [rsp + 512]
    mov rdi, qword ptr [rsp + 96]
    vmovups zmmword ptr [rdi + 4*rax], zmm0
    vminps zmm0, zmm13, zmm1
    mov rdi, qword ptr [rsp + 80]
    vmovups zmmword ptr [rdi + 4*rax], zmm0
    cmp rcx, 1
    je .L101
    mov rax, r11
    or rax, 2
    vandps zmm0, zmm24, zmmword ptr [rsp + 576]
    imul rax, qword ptr [rsp + 16]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm24, zmmword ptr [rsp + 640]
    mov rdi, qword ptr [rsp + 96]
    vmovups zmmword ptr [rdi + 4*rax], zmm0
    vminps zmm0, zmm13, zmm1
    mov rdi, qword ptr [rsp + 80]
    vmovups zmmword ptr [rdi + 4*rax], zmm0
    cmp rcx, 2
    je .L101
    or r11, 3
    imul r11, qword ptr [rsp + 16]
    vandps zmm0, zmm24, zmmword ptr [rsp + 704]
    vminps zmm0, zmm13, zmm0
    mov rax, qword ptr [rsp + 96]
    vmovups zmmword ptr [rax + 4*r11], zmm0
    vandps zmm0, zmm24, zmmword ptr [rsp + 768]
    vminps zmm0, zmm13, zmm0
    mov rax, qword ptr [rsp + 80]
    vmovups zmmword ptr [rax + 4*r11], zmm0
    jmp .L101
.L135:
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
    jmp .L137
.L136:
    mov r10, qword ptr [rsp + 48]
    lea rdx, [r10 + 12]
    add rsi, 48
    add rcx, 48
    cmp rdx, r9
    mov rbx, qword ptr [rsp + 184]
    vbroadcastss zmm20, dword ptr [rip + .K3d2aac79]
    vbroadcastss zmm16, dword ptr [rip + .K80000000]
    vbroadcastss zmm17, dword ptr [rip + .K42d20000]
    vbroadcastss zmm18, dword ptr [rip + .K40a00000]
    vbroadcastss zmm19, dword ptr [rip + .K3eaaaaab]
    vbroadcastss zmm15, dword ptr [rip + .K35bfbe8e]
    ja .L7
.L137:
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
.L138:
    mov r9, rsi
    xor ebx, ebx
    xor r15d, r15d
    jmp .L142
.L139:
    vmovaps zmm1, zmm0
    lea rdi, [rdx + 4*rbx]
    lea r8, [r12 + 2*r12]
    shl r8, 4
    vbroadcastss zmm0, dword ptr [rdi + r8]
    shl r12, 6
    vsubps zmm0, zmm0, zmmword ptr [rax + r12]
    vfmadd213ps zmm0, zmm0, zmm1
.L140:
    vmulps zmm0, zmm0, zmm30
.L141:
    vmaxps zmm0, zmm31, zmm0
    vminps zmm0, zmm28, zmm0
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm0, zmm5
    vaddps zmm1, zmm1, zmm4
    vfmadd231ps zmm0, zmm1, zmm21
    vfmadd231ps zmm0, zmm1, zmm27
    vmovaps zmm2, zmm8
    vfmadd213ps zmm2, zmm0, zmm11
    vfmadd213ps zmm2, zmm0, zmm20
    vfmadd213ps zmm2, zmm0, zmm26
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
    je .L162
.L142:
    vmovaps zmm0, zmm29
    cmp r14, -3
    ja .L141
    vxorps xmm0, xmm0, xmm0
    mov r12d, 1
    test r14, r14
    je .L139
    mov r8, r9
    mov rdi, qword ptr [rsp + 64]
.L143:
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
    jne .L143
    test byte ptr [rsp + 24], 1
    jne .L139
    jmp .L140
.L144:
    mov rbx, rsi
    xor r9d, r9d
    xor r15d, r15d
    jmp .L148
.L145:
    vmovaps zmm1, zmm0
    lea rdi, [rdx + 4*r9]
    lea r8, [r12 + 2*r12]
    shl r8, 4
    vbroadcastss zmm0, dword ptr [rdi + r8]
    shl r12, 6
    vsubps zmm0, zmm0, zmmword ptr [rax + r12]
    vfmadd213ps zmm0, zmm0, zmm1
.L146:
    vmulps zmm0, zmm0, zmm25
    vsqrtps zmm0, zmm0
.L147:
    vminps zmm0, zmm17, zmm0
    vxorps zmm1, zmm0, zmm16
    vmaxps zmm1, zmm31, zmm1
    vminps zmm1, zmm28, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm1, zmm2, zmm21
    vfmadd231ps zmm1, zmm2, zmm27
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm1, zmm11
    vfmadd213ps zmm3, zmm1, zmm20
    vfmadd213ps zmm3, zmm1, zmm26
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
    je .L162
.L148:
    vxorps xmm0, xmm0, xmm0
    cmp r14, -3
    ja .L147
    mov r12d, 1
    test r14, r14
    je .L145
    mov r8, rbx
    mov rdi, qword ptr [rsp + 104]
.L149:
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
    jne .L149
    test byte ptr [rsp + 24], 1
    jne .L145
    jmp .L146
.L150:
    mov rbx, rsi
    xor r9d, r9d
    xor r15d, r15d
    jmp .L154
.L151:
    vmovaps zmm1, zmm0
    lea rdi, [rdx + 4*r9]
    lea r8, [r12 + 2*r12]
    shl r8, 4
    vbroadcastss zmm0, dword ptr [rdi + r8]
    shl r12, 6
    vsubps zmm0, zmm0, zmmword ptr [rax + r12]
    vfmadd213ps zmm0, zmm0, zmm1
.L152:
    vmulps zmm0, zmm0, zmm18
    vsqrtps zmm0, zmm0
.L153:
    vminps zmm0, zmm17, zmm0
    vxorps zmm1, zmm0, zmm16
    vmaxps zmm1, zmm31, zmm1
    vminps zmm1, zmm28, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm1, zmm2, zmm21
    vfmadd231ps zmm1, zmm2, zmm27
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm1, zmm11
    vfmadd213ps zmm3, zmm1, zmm20
    vfmadd213ps zmm3, zmm1, zmm26
    vfmadd213ps zmm3, zmm1, zmm12
    vmovaps zmm6, zmm13
    vfmadd231ps zmm6, zmm0, zmm19
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
    je .L162
.L154:
    vxorps xmm0, xmm0, xmm0
    cmp r14, -3
    ja .L153
    mov r12d, 1
    test r14, r14
    je .L151
    mov r8, rbx
    mov rdi, qword ptr [rsp + 112]
.L155:
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
    jne .L155
    test byte ptr [rsp + 24], 1
    jne .L151
    jmp .L152
.L156:
    mov rbx, rsi
    xor r9d, r9d
    xor r15d, r15d
    jmp .L160
.L157:
    vmovaps zmm1, zmm0
    lea rdi, [rdx + 4*r9]
    lea r8, [r12 + 2*r12]
    shl r8, 4
    vbroadcastss zmm0, dword ptr [rdi + r8]
    shl r12, 6
    vsubps zmm0, zmm0, zmmword ptr [rax + r12]
    vfmadd213ps zmm0, zmm0, zmm1
.L158:
    vsqrtps zmm0, zmm0
.L159:
    vxorps zmm0, zmm0, zmm16
    vmaxps zmm0, zmm31, zmm0
    vminps zmm0, zmm28, zmm0
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm0, zmm5
    vaddps zmm1, zmm1, zmm4
    vfmadd231ps zmm0, zmm1, zmm21
    vfmadd231ps zmm0, zmm1, zmm27
    vmovaps zmm2, zmm8
    vfmadd213ps zmm2, zmm0, zmm11
    vfmadd213ps zmm2, zmm0, zmm20
    vfmadd213ps zmm2, zmm0, zmm26
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
    je .L162
.L160:
    vxorps xmm0, xmm0, xmm0
    cmp r14, -3
    ja .L159
    mov r12d, 1
    test r14, r14
    je .L157
    mov r8, rbx
    mov rdi, qword ptr [rsp + 80]
.L161:
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
    jne .L161
    test byte ptr [rsp + 24], 1
    jne .L157
    jmp .L158
.L162:
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
    je .L164
    mov rdx, qword ptr [rsp + 128]
    mov r9, rcx
.L163:
    vmovups zmm20, zmmword ptr [rdx]
    vfnmadd231ps zmm0, zmm20, dword ptr [r9 - 44]{1to16}
    vfnmadd231ps zmm1, zmm20, dword ptr [r9 - 40]{1to16}
    vfnmadd231ps zmm2, zmm20, dword ptr [r9 - 36]{1to16}
    vfnmadd231ps zmm3, zmm20, dword ptr [r9 - 32]{1to16}
    vfnmadd231ps zmm6, zmm20, dword ptr [r9 - 28]{1to16}
    vfnmadd231ps zmm7, zmm20, dword ptr [r9 - 24]{1to16}
    vfnmadd231ps zmm14, zmm20, dword ptr [r9 - 20]{1to16}
    vfnmadd231ps zmm15, zmm20, dword ptr [r9 - 16]{1to16}
    vfnmadd231ps zmm16, zmm20, dword ptr [r9 - 12]{1to16}
    vfnmadd231ps zmm17, zmm20, dword ptr [r9 - 8]{1to16}
    vfnmadd231ps zmm18, zmm20, dword ptr [r9 - 4]{1to16}
    vfnmadd231ps zmm19, zmm20, dword ptr [r9]{1to16}
    add r9, 48
    add rdx, 64
    dec rbx
    jne .L163
.L164:
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
    je .L136
    mov rdi, r10
    vandps zmm0, zmm24, zmmword ptr [rsp + 320]
    imul rdi, qword ptr [rsp + 16]
    vminps zmm0, zmm13, zmm0
    mov r8, qword ptr [rsp + 32]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 1
    je .L136
    mov rdi, r10
    or rdi, 1
    vandps zmm0, zmm24, zmmword ptr [rsp + 384]
    imul rdi, qword ptr [rsp + 16]
    vminps zmm0, zmm13, zmm0
    mov r8, qword ptr [rsp + 32]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 2
    je .L136
    mov rdi, r10
    or rdi, 2
    vandps zmm0, zmm24, zmmword ptr [rsp + 448]
    imul rdi, qword ptr [rsp + 16]
    vminps zmm0, zmm13, zmm0
    mov r8, qword ptr [rsp + 32]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 3
    je .L136
    mov rdi, r10
    or rdi, 3
    vandps zmm0, zmm24, zmmword ptr [rsp + 512]
    imul rdi, qword ptr [rsp + 16]
    vminps zmm0, zmm13, zmm0
    mov r8, qword ptr [rsp + 32]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 4
    je .L136
    lea rdi, [r10 + 4]
    vandps zmm0, zmm24, zmmword ptr [rsp + 576]
    imul rdi, qword ptr [rsp + 16]
    vminps zmm0, zmm13, zmm0
    mov r8, qword ptr [rsp + 32]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 5
    je .L136
    lea rdi, [r10 + 5]
    vandps zmm0, zmm24, zmmword ptr [rsp + 640]
    imul rdi, qword ptr [rsp + 16]
    vminps zmm0, zmm13, zmm0
    mov r8, qword ptr [rsp + 32]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 6
    je .L136
    lea rdi, [r10 + 6]
    vandps zmm0, zmm24, zmmword ptr [rsp + 704]
    imul rdi, qword ptr [rsp + 16]
    vminps zmm0, zmm13, zmm0
    mov r8, qword ptr [rsp + 32]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 7
    je .L136
    lea rdi, [r10 + 7]
    vandps zmm0, zmm24, zmmword ptr [rsp + 768]
    imul rdi, qword ptr [rsp + 16]
    vminps zmm0, zmm13, zmm0
    mov r8, qword ptr [rsp + 32]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 8
    je .L136
    lea rdi, [r10 + 8]
    vandps zmm0, zmm24, zmmword ptr [rsp + 832]
    imul rdi, qword ptr [rsp + 16]
    vminps zmm0, zmm13, zmm0
    mov r8, qword ptr [rsp + 32]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 9
    je .L136
    lea rdi, [r10 + 9]
    vandps zmm0, zmm24, zmmword ptr [rsp + 896]
    imul rdi, qword ptr [rsp + 16]
    vminps zmm0, zmm13, zmm0
    mov r8, qword ptr [rsp + 32]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 10
    je .L136
    lea rdi, [r10 + 10]
    vandps zmm0, zmm24, zmmword ptr [rsp + 960]
    imul rdi, qword ptr [rsp + 16]
    vminps zmm0, zmm13, zmm0
    mov r8, qword ptr [rsp + 32]
    vmovups zmmword ptr [r8 + 4*rdi], zmm0
    cmp rdx, 11
    je .L136
    add r10, 11
    imul r10, qword ptr [rsp + 16]
    vandps zmm0, zmm24, zmmword ptr [rsp + 1024]
    vminps zmm0, zmm13, zmm0
    mov rdx, qword ptr [rsp + 32]
    vmovups zmmword ptr [rdx + 4*r10], zmm0
    jmp .L136
.L165:
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
    jmp .L167
.L166:
    mov r8, qword ptr [rsp + 112]
    lea rdx, [r8 + 12]
    add qword ptr [rsp + 64], 48
    add qword ptr [rsp + 80], 48
    cmp rdx, r9
    vbroadcastss zmm29, dword ptr [rip + .K80000000]
    vbroadcastss zmm30, dword ptr [rip + .Kbf000000]
    vbroadcastss zmm31, dword ptr [rip + .Kc2d00000]
    vbroadcastss zmm28, dword ptr [rip + .K42b20000]
    vbroadcastss zmm21, dword ptr [rip + .Kbf317200]
    vbroadcastss zmm27, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss zmm11, dword ptr [rip + .K3c091d11]
    vbroadcastss zmm20, dword ptr [rip + .K3d2aac79]
    vbroadcastss zmm26, dword ptr [rip + .K3e2aaa49]
    vbroadcastss zmm16, dword ptr [rip + .K80000000]
    vbroadcastss zmm25, dword ptr [rip + .K40400000]
    vbroadcastss zmm17, dword ptr [rip + .K42d20000]
    vbroadcastss zmm18, dword ptr [rip + .K40a00000]
    vbroadcastss zmm19, dword ptr [rip + .K3eaaaaab]
    vbroadcastss zmm10, dword ptr [rip + .K3f317200]
    vbroadcastss zmm15, dword ptr [rip + .K35bfbe8e]
    ja .L100
.L167:
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
.L168:
    mov rdx, qword ptr [rsp + 64]
    xor r9d, r9d
    xor ebx, ebx
    jmp .L173
.L169:
    vxorps xmm1, xmm1, xmm1
.L170:
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
.L171:
    vmulps zmm2, zmm0, zmm30
    vmulps zmm0, zmm1, zmm30
.L172:
    vbroadcastss zmm1, dword ptr [r11 + 4*r9]
    vmaxps zmm2, zmm31, zmm2
    vminps zmm2, zmm28, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm10
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm20
    vfmadd213ps zmm6, zmm2, zmm26
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm7, zmm1, zmmword ptr [rax]
    vfmadd213ps zmm6, zmm2, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vscalefps zmm2, zmm6, zmm3
    vmulps zmm2, zmm7, zmm2
    vmovaps zmmword ptr [rsp + rbx + 320], zmm2
    vmaxps zmm0, zmm31, zmm0
    vminps zmm0, zmm28, zmm0
    vmovaps zmm2, zmm5
    vfmsub213ps zmm2, zmm0, zmm4
    vaddps zmm2, zmm2, zmm4
    vfnmadd231ps zmm0, zmm2, zmm10
    vfnmadd231ps zmm0, zmm2, zmm15
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm0, zmm11
    vfmadd213ps zmm3, zmm0, zmm20
    vfmadd213ps zmm3, zmm0, zmm26
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
    je .L196
.L173:
    vmovaps zmm2, zmm29
    vmovaps zmm0, zmm29
    cmp r14, -3
    ja .L172
    mov r10d, 1
    vxorps xmm0, xmm0, xmm0
    test r14, r14
    je .L169
    mov rdi, rdx
    mov r8, qword ptr [rsp + 72]
    vxorps xmm1, xmm1, xmm1
.L174:
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
    jne .L174
    test byte ptr [rsp + 24], 1
    jne .L170
    jmp .L171
.L175:
    mov rdx, qword ptr [rsp + 64]
    xor ebx, ebx
    xor r9d, r9d
    jmp .L180
.L176:
    vxorps xmm1, xmm1, xmm1
.L177:
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
.L178:
    vmulps zmm0, zmm0, zmm25
    vsqrtps zmm2, zmm0
    vmulps zmm0, zmm1, zmm25
    vsqrtps zmm0, zmm0
.L179:
    vbroadcastss zmm1, dword ptr [r11 + 4*rbx]
    vminps zmm2, zmm17, zmm2
    vxorps zmm3, zmm2, zmm16
    vmaxps zmm3, zmm31, zmm3
    vminps zmm3, zmm28, zmm3
    vmovaps zmm6, zmm5
    vfmsub213ps zmm6, zmm3, zmm4
    vaddps zmm6, zmm6, zmm4
    vfnmadd231ps zmm3, zmm6, zmm10
    vfnmadd231ps zmm3, zmm6, zmm15
    vmovaps zmm7, zmm8
    vfmadd213ps zmm7, zmm3, zmm11
    vfmadd213ps zmm7, zmm3, zmm20
    vfmadd213ps zmm7, zmm3, zmm26
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
    vminps zmm2, zmm28, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm10
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm20
    vfmadd213ps zmm6, zmm2, zmm26
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
    je .L196
.L180:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r14, -3
    ja .L179
    mov r10d, 1
    test r14, r14
    je .L176
    mov rdi, rdx
    mov r8, qword ptr [rsp + 72]
    vxorps xmm1, xmm1, xmm1
.L181:
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
    jne .L181
    test byte ptr [rsp + 24], 1
    jne .L177
    jmp .L178
.L182:
    mov rdx, qword ptr [rsp + 64]
    xor ebx, ebx
    xor r9d, r9d
    jmp .L187
.L183:
    vxorps xmm1, xmm1, xmm1
.L184:
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
.L185:
    vmulps zmm0, zmm0, zmm18
    vsqrtps zmm2, zmm0
    vmulps zmm0, zmm1, zmm18
    vsqrtps zmm0, zmm0
.L186:
    vbroadcastss zmm1, dword ptr [r11 + 4*rbx]
    vminps zmm2, zmm17, zmm2
    vxorps zmm3, zmm2, zmm16
    vmaxps zmm3, zmm31, zmm3
    vminps zmm3, zmm28, zmm3
    vmovaps zmm6, zmm5
    vfmsub213ps zmm6, zmm3, zmm4
    vaddps zmm6, zmm6, zmm4
    vfnmadd231ps zmm3, zmm6, zmm10
    vfnmadd231ps zmm3, zmm6, zmm15
    vmovaps zmm7, zmm8
    vfmadd213ps zmm7, zmm3, zmm11
    vfmadd213ps zmm7, zmm3, zmm20
    vfmadd213ps zmm7, zmm3, zmm26
    vmulps zmm14, zmm1, zmmword ptr [rax]
    vfmadd213ps zmm7, zmm3, zmm12
    vmovaps zmm15, zmm19
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
    vminps zmm2, zmm28, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm10
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm20
    vfmadd213ps zmm6, zmm2, zmm26
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm1, zmm1, zmmword ptr [r15]
    vmovaps zmm7, zmm19
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
    je .L196
.L187:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r14, -3
    ja .L186
    mov r10d, 1
    test r14, r14
    je .L183
    mov rdi, rdx
    mov r8, qword ptr [rsp + 72]
    vxorps xmm1, xmm1, xmm1
.L188:
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
    jne .L188
    test byte ptr [rsp + 24], 1
    jne .L184
    jmp .L185
.L189:
    mov rdx, qword ptr [rsp + 64]
    xor r9d, r9d
    xor ebx, ebx
    jmp .L194
.L190:
    vxorps xmm1, xmm1, xmm1
.L191:
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
.L192:
    vsqrtps zmm2, zmm0
    vsqrtps zmm0, zmm1
.L193:
    vbroadcastss zmm1, dword ptr [r11 + 4*r9]
    vxorps zmm2, zmm2, zmm16
    vmaxps zmm2, zmm31, zmm2
    vminps zmm2, zmm28, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm10
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm20
    vfmadd213ps zmm6, zmm2, zmm26
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm7, zmm1, zmmword ptr [rax]
    vfmadd213ps zmm6, zmm2, zmm13
    vfmadd213ps zmm6, zmm2, zmm13
    vscalefps zmm2, zmm6, zmm3
    vmulps zmm2, zmm7, zmm2
    vmovaps zmmword ptr [rsp + rbx + 320], zmm2
    vxorps zmm0, zmm0, zmm16
    vmaxps zmm0, zmm31, zmm0
    vminps zmm0, zmm28, zmm0
    vmovaps zmm2, zmm5
    vfmsub213ps zmm2, zmm0, zmm4
    vaddps zmm2, zmm2, zmm4
    vfnmadd231ps zmm0, zmm2, zmm10
    vfnmadd231ps zmm0, zmm2, zmm15
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm0, zmm11
    vfmadd213ps zmm3, zmm0, zmm20
    vfmadd213ps zmm3, zmm0, zmm26
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
    je .L196
.L194:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r14, -3
    ja .L193
    mov r10d, 1
    test r14, r14
    je .L190
    mov rdi, rdx
    mov r8, qword ptr [rsp + 72]
    vxorps xmm1, xmm1, xmm1
.L195:
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
    jne .L195
    test byte ptr [rsp + 24], 1
    jne .L191
    jmp .L192
.L196:
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
    je .L198
    mov rdx, qword ptr [rsp + 240]
    mov r9, qword ptr [rsp + 80]
    mov r11, rbx
.L197:
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
    jne .L197
.L198:
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
    vbroadcastss zmm24, dword ptr [rip + .K7fffffff]
    je .L166
    mov rsi, r8
    imul rsi, qword ptr [rsp + 16]
    vandps zmm0, zmm24, zmmword ptr [rsp + 320]
    mov rdi, qword ptr [rsp + 56]
    lea rsi, [rdi + 4*rsi]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm24, zmmword ptr [rsp + 384]
    mov rdi, qword ptr [rsp + 32]
    vmovups zmmword ptr [rdi + rsi], zmm0
    vminps zmm0, zmm13, zmm1
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + rsi], zmm0
    cmp rdx, 1
    je .L166
    mov rsi, r8
    or rsi, 1
    imul rsi, qword ptr [rsp + 16]
    vandps zmm0, zmm24, zmmword ptr [rsp + 448]
    mov rdi, qword ptr [rsp + 56]
    lea rsi, [rdi + 4*rsi]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm24, zmmword ptr [rsp + 512]
    mov rdi, qword ptr [rsp + 32]
    vmovups zmmword ptr [rdi + rsi], zmm0
    vminps zmm0, zmm13, zmm1
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + rsi], zmm0
    cmp rdx, 2
    je .L166
    mov rsi, r8
    or rsi, 2
    imul rsi, qword ptr [rsp + 16]
    vandps zmm0, zmm24, zmmword ptr [rsp + 576]
    mov rdi, qword ptr [rsp + 56]
    lea rsi, [rdi + 4*rsi]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm24, zmmword ptr [rsp + 640]
    mov rdi, qword ptr [rsp + 32]
    vmovups zmmword ptr [rdi + rsi], zmm0
    vminps zmm0, zmm13, zmm1
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + rsi], zmm0
    cmp rdx, 3
    je .L166
    mov rsi, r8
    or rsi, 3
    imul rsi, qword ptr [rsp + 16]
    vandps zmm0, zmm24, zmmword ptr [rsp + 704]
    mov rdi, qword ptr [rsp + 56]
    lea rsi, [rdi + 4*rsi]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm24, zmmword ptr [rsp + 768]
    mov rdi, qword ptr [rsp + 32]
    vmovups zmmword ptr [rdi + rsi], zmm0
    vminps zmm0, zmm13, zmm1
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + rsi], zmm0
    cmp rdx, 4
    je .L166
    lea rsi, [r8 + 4]
    imul rsi, qword ptr [rsp + 16]
    vandps zmm0, zmm24, zmmword ptr [rsp + 832]
    mov rdi, qword ptr [rsp + 56]
    lea rsi, [rdi + 4*rsi]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm24, zmmword ptr [rsp + 896]
    mov rdi, qword ptr [rsp + 32]
    vmovups zmmword ptr [rdi + rsi], zmm0
    vminps zmm0, zmm13, zmm1
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + rsi], zmm0
    cmp rdx, 5
    je .L166
    lea rsi, [r8 + 5]
    imul rsi, qword ptr [rsp + 16]
    vandps zmm0, zmm24, zmmword ptr [rsp + 960]
    mov rdi, qword ptr [rsp + 56]
    lea rsi, [rdi + 4*rsi]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm24, zmmword ptr [rsp + 1024]
    mov rdi, qword ptr [rsp + 32]
    vmovups zmmword ptr [rdi + rsi], zmm0
    vminps zmm0, zmm13, zmm1
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + rsi], zmm0
    cmp rdx, 6
    je .L166
    lea rsi, [r8 + 6]
    imul rsi, qword ptr [rsp + 16]
    vandps zmm0, zmm24, zmmword ptr [rsp + 1088]
    mov rdi, qword ptr [rsp + 56]
    lea rsi, [rdi + 4*rsi]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm24, zmmword ptr [rsp + 1152]
    mov rdi, qword ptr [rsp + 32]
    vmovups zmmword ptr [rdi + rsi], zmm0
    vminps zmm0, zmm13, zmm1
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + rsi], zmm0
    cmp rdx, 7
    je .L166
    lea rsi, [r8 + 7]
    imul rsi, qword ptr [rsp + 16]
    vandps zmm0, zmm24, zmmword ptr [rsp + 1216]
    mov rdi, qword ptr [rsp + 56]
    lea rsi, [rdi + 4*rsi]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm24, zmmword ptr [rsp + 1280]
    mov rdi, qword ptr [rsp + 32]
    vmovups zmmword ptr [rdi + rsi], zmm0
    vminps zmm0, zmm13, zmm1
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + rsi], zmm0
    cmp rdx, 8
    je .L166
    lea rsi, [r8 + 8]
    imul rsi, qword ptr [rsp + 16]
    vandps zmm0, zmm24, zmmword ptr [rsp + 1344]
    mov rdi, qword ptr [rsp + 56]
    lea rsi, [rdi + 4*rsi]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm24, zmmword ptr [rsp + 1408]
    mov rdi, qword ptr [rsp + 32]
    vmovups zmmword ptr [rdi + rsi], zmm0
    vminps zmm0, zmm13, zmm1
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + rsi], zmm0
    cmp rdx, 9
    je .L166
    lea rsi, [r8 + 9]
    imul rsi, qword ptr [rsp + 16]
    vandps zmm0, zmm24, zmmword ptr [rsp + 1472]
    mov rdi, qword ptr [rsp + 56]
    lea rsi, [rdi + 4*rsi]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm24, zmmword ptr [rsp + 1536]
    mov rdi, qword ptr [rsp + 32]
    vmovups zmmword ptr [rdi + rsi], zmm0
    vminps zmm0, zmm13, zmm1
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + rsi], zmm0
    cmp rdx, 10
    je .L166
    lea rsi, [r8 + 10]
    imul rsi, qword ptr [rsp + 16]
    vandps zmm0, zmm24, zmmword ptr [rsp + 1600]
    mov rdi, qword ptr [rsp + 56]
    lea rsi, [rdi + 4*rsi]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm24, zmmword ptr [rsp + 1664]
    mov rdi, qword ptr [rsp + 32]
    vmovups zmmword ptr [rdi + rsi], zmm0
    vminps zmm0, zmm13, zmm1
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + rsi], zmm0
    cmp rdx, 11
    je .L166
    add r8, 11
    imul r8, qword ptr [rsp + 16]
    mov rdx, qword ptr [rsp + 56]
    lea rdx, [rdx + 4*r8]
    vandps zmm0, zmm24, zmmword ptr [rsp + 1728]
    vminps zmm0, zmm13, zmm0
    mov rsi, qword ptr [rsp + 32]
    vmovups zmmword ptr [rsi + rdx], zmm0
    vandps zmm0, zmm24, zmmword ptr [rsp + 1792]
    vminps zmm0, zmm13, zmm0
    mov rsi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rsi + rdx], zmm0
    jmp .L166
.L199:
    mov rcx, qword ptr [rsp + 120]
    mov rdx, qword ptr [rsp + 128]
    jmp .L5
.L200:
    mov rcx, qword ptr [rsp + 120]
    mov r9, qword ptr [rsp + 40]
    mov rdx, qword ptr [rsp + 128]
    jmp .L5
.L201:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L10 .L16 .L12 .L14
.T1: jump .L103 .L124 .L110 .L117
.T2: jump .L138 .L156 .L144 .L150
.T3: jump .L168 .L189 .L175 .L182
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
