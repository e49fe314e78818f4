; portable-avx512/f32/residual_signed
rhotree_kernels::arch::portable::f32::residual_signed::residual_signed_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 424
    mov qword ptr [rsp + 104], rsi
    mov rcx, qword ptr [rdi + 32]
    mov r9, qword ptr [rdi + 40]
    mov qword ptr [rsp + 8], rcx
    add rcx, r9
    mov rax, -1
    cmovb rcx, rax
    mov r10, rcx
    inc r10
    cmove r10, rax
    shl r10, 4
    je .L63
    mov r8, rcx
    mov rcx, qword ptr [rdi + 24]
    mov rax, rcx
    or rax, r10
    shr rax, 32
    je .L0
    mov rax, rcx
    xor edx, edx
    div r10
    mov qword ptr [rsp + 40], rax
    cmp r10, rcx
    jbe .L1
    jmp .L62
.L0:
    mov eax, ecx
    xor edx, edx
    div r10d
    mov qword ptr [rsp + 40], rax
    cmp r10, rcx
    ja .L62
.L1:
    mov r11, qword ptr [rdi + 48]
    mov rax, qword ptr [rsp + 8]
    inc rax
    mov rcx, -1
    cmovne rcx, rax
    mov qword ptr [rsp + 48], rcx
    test r11, r11
    je .L62
    mov rax, qword ptr [rsp + 40]
    shl rax, 4
    mov qword ptr [rsp + 24], rax
    mov rsi, qword ptr [rsp + 8]
    lea r14, [rsi - 1]
    shl qword ptr [rsp + 48], 6
    mov rbx, qword ptr [rdi]
    mov rcx, qword ptr [rdi + 16]
    movzx eax, byte ptr [rdi + 56]
    mov qword ptr [rsp + 80], rcx
    add rcx, 128
    cmp r8, -2
    mov rdx, -2
    cmovae r8, rdx
    shl r8, 6
    add r8, 64
    mov qword ptr [rsp + 96], r8
    lea rdi, [rbx + 96]
    mov qword ptr [rsp + 16], rdi
    mov r8, rsi
    and r8, -2
    neg r8
    lea rdi, [rbx + 100]
    mov qword ptr [rsp + 72], rdi
    lea rdi, [rbx + 104]
    mov qword ptr [rsp + 64], rdi
    lea rdi, [rbx + 108]
    mov qword ptr [rsp + 56], rdi
    cmp rsi, -2
    cmovb rdx, rsi
    lea rdx, [rdx + 2*rdx]
    shl rdx, 4
    mov qword ptr [rsp + 144], rbx
    add rdx, rbx
    add rdx, 60
    mov qword ptr [rsp + 120], rdx
    mov eax, eax
    lea rdx, [rip + .T0]
    movsxd rax, dword ptr [rdx + 4*rax]
    add rax, rdx
    mov qword ptr [rsp + 136], rax
    xor esi, esi
    vbroadcastss zmm0, dword ptr [rip + .K80000000]
    vbroadcastss zmm1, dword ptr [rip + .Kbf000000]
    vbroadcastss zmm2, dword ptr [rip + .Kc2d00000]
    vbroadcastss zmm3, dword ptr [rip + .K42b20000]
    vbroadcastss zmm4, dword ptr [rip + .K4b400000]
    vbroadcastss zmm5, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss zmm6, dword ptr [rip + .Kcb400000]
    vbroadcastss zmm7, dword ptr [rip + .Kbf317200]
    vbroadcastss zmm8, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss zmm9, dword ptr [rip + .K3ab511e8]
    vbroadcastss zmm10, dword ptr [rip + .K3c091d11]
    vbroadcastss zmm11, dword ptr [rip + .K3d2aac79]
    vbroadcastss zmm12, dword ptr [rip + .K3e2aaa49]
    vbroadcastss zmm13, dword ptr [rip + .K3efffffe]
    vbroadcastss zmm14, dword ptr [rip + .K3f800000]
    vbroadcastss zmm15, dword ptr [rip + .K3f000000]
    vpbroadcastd zmm16, dword ptr [rip + .K3f800000]
    vbroadcastss zmm17, dword ptr [rip + .K80000000]
    vbroadcastss zmm18, dword ptr [rip + .K40400000]
    vbroadcastss zmm19, dword ptr [rip + .K42d20000]
    vbroadcastss zmm20, dword ptr [rip + .K40a00000]
    vbroadcastss zmm21, dword ptr [rip + .K3eaaaaab]
    mov qword ptr [rsp + 160], r9
    mov qword ptr [rsp + 152], r11
    mov qword ptr [rsp + 88], r10
    jmp .L3
.L2:
    mov rsi, qword ptr [rsp + 112]
    inc rsi
    add rcx, qword ptr [rsp + 96]
    cmp rsi, qword ptr [rsp + 40]
    mov r10, qword ptr [rsp + 88]
    jae .L62
.L3:
    mov rax, r10
    imul rax, rsi
    mov rdx, qword ptr [rsp + 80]
    lea rdx, [rdx + 4*rax]
    mov rax, qword ptr [rsp + 48]
    add rax, rdx
    mov qword ptr [rsp + 128], rax
    mov qword ptr [rsp + 112], rsi
    shl rsi, 6
    add rsi, qword ptr [rsp + 104]
    mov qword ptr [rsp + 32], rsi
    xor edi, edi
    jmp .L5
.L4:
    add rdi, 4
    cmp rdi, r10
    jae .L2
.L5:
    cmp rdi, 8
    mov ebp, 8
    cmovb rbp, rdi
    lea eax, [4*rbp]
    mov rsi, qword ptr [rsp + 144]
    lea r12, [rsi + rax]
    vbroadcastss zmm22, dword ptr [rsi + rax]
    vmovups zmmword ptr [rsp + 168], zmm22
    vmovups zmmword ptr [rsp + 232], zmm22
    vmovups zmmword ptr [rsp + 296], zmm22
    vmovups zmmword ptr [rsp + 360], zmm22
    jmp qword ptr [rsp + 136]
.L6:
    vmovaps zmm22, zmm0
    cmp r14, -3
    ja .L25
    test r14, r14
    je .L22
    mov rsi, qword ptr [rsp + 16]
    lea r9, [rsi + rax]
    vxorps xmm22, xmm22, xmm22
    mov esi, 1
    mov r11, rcx
.L7:
    vbroadcastss zmm23, dword ptr [r9 - 48]
    vsubps zmm23, zmm23, zmmword ptr [r11 - 64]
    vfmadd213ps zmm23, zmm23, zmm22
    vbroadcastss zmm22, dword ptr [r9]
    vsubps zmm22, zmm22, zmmword ptr [r11]
    vfmadd213ps zmm22, zmm22, zmm23
    sub r11, -128
    add r9, 96
    lea r10, [r8 + rsi]
    add r10, 2
    add rsi, 2
    cmp r10, 1
    jne .L7
    test byte ptr [rsp + 8], 1
    jne .L23
    jmp .L24
.L8:
    mov rsi, qword ptr [rsp + 16]
    lea r11, [rsi + rax]
    vmovups zmm22, zmmword ptr [rdx]
    xor ebx, ebx
    xor esi, esi
    jmp .L12
.L9:
    vmovaps zmm24, zmm23
    lea r10, [r12 + 4*rbx]
    lea r15, [r9 + 2*r9]
    shl r15, 4
    vbroadcastss zmm23, dword ptr [r10 + r15]
    shl r9, 6
    vsubps zmm23, zmm23, zmmword ptr [rdx + r9]
    vfmadd213ps zmm23, zmm23, zmm24
.L10:
    vmulps zmm23, zmm23, zmm18
    vsqrtps zmm23, zmm23
.L11:
    vmovss xmm24, dword ptr [r12 + 4*rbx]
    vminps zmm23, zmm19, zmm23
    vxorps zmm25, zmm23, zmm17
    vmaxps zmm25, zmm2, zmm25
    vminps zmm25, zmm3, zmm25
    vmovaps zmm26, zmm4
    vfmadd231ps zmm26, zmm25, zmm5
    vaddps zmm26, zmm26, zmm6
    vfmadd231ps zmm25, zmm26, zmm7
    vfmadd231ps zmm25, zmm26, zmm8
    vmovaps zmm27, zmm9
    vfmadd213ps zmm27, zmm25, zmm10
    vfmadd213ps zmm27, zmm25, zmm11
    vfmadd213ps zmm27, zmm25, zmm12
    vfmadd213ps zmm27, zmm25, zmm13
    vfmadd213ps zmm27, zmm25, zmm14
    vfmadd213ps zmm27, zmm25, zmm14
    vaddps zmm25, zmm26, zmm4
    vmulps zmm26, zmm26, zmm15
    vaddps zmm26, zmm26, zmm4
    vpslld zmm28, zmm26, 23
    vpaddd zmm28, zmm28, zmm16
    vmulps zmm27, zmm27, zmm28
    vpsubd zmm25, zmm25, zmm26
    vpslld zmm25, zmm25, 23
    vpaddd zmm25, zmm25, zmm16
    vmulps zmm25, zmm27, zmm25
    vbroadcastss zmm24, xmm24
    vmulps zmm24, zmm24, zmm22
    vfmadd213ps zmm25, zmm23, zmm25
    vmulps zmm23, zmm24, zmm25
    vmovups zmmword ptr [rsp + rsi + 168], zmm23
    add rsi, 64
    inc rbx
    add r11, 4
    cmp rsi, 256
    je .L59
.L12:
    vxorps xmm23, xmm23, xmm23
    cmp r14, -3
    ja .L11
    mov r9d, 1
    test r14, r14
    je .L9
    mov r15, r11
    mov r13, rcx
.L13:
    vbroadcastss zmm24, dword ptr [r15 - 48]
    vsubps zmm24, zmm24, zmmword ptr [r13 - 64]
    vfmadd213ps zmm24, zmm24, zmm23
    vbroadcastss zmm23, dword ptr [r15]
    vsubps zmm23, zmm23, zmmword ptr [r13]
    vfmadd213ps zmm23, zmm23, zmm24
    sub r13, -128
    add r15, 96
    lea r10, [r8 + r9]
    add r10, 2
    add r9, 2
    cmp r10, 1
    jne .L13
    test byte ptr [rsp + 8], 1
    jne .L9
    jmp .L10
.L14:
    mov rsi, qword ptr [rsp + 16]
    lea r15, [rsi + rax]
    vmovups zmm22, zmmword ptr [rdx]
    xor ebx, ebx
    xor esi, esi
    jmp .L18
.L15:
    vmovaps zmm24, zmm23
    lea r10, [r12 + 4*rbx]
    lea r11, [r9 + 2*r9]
    shl r11, 4
    vbroadcastss zmm23, dword ptr [r10 + r11]
    shl r9, 6
    vsubps zmm23, zmm23, zmmword ptr [rdx + r9]
    vfmadd213ps zmm23, zmm23, zmm24
.L16:
    vmulps zmm23, zmm23, zmm20
    vsqrtps zmm23, zmm23
.L17:
    vmovss xmm24, dword ptr [r12 + 4*rbx]
    vminps zmm23, zmm19, zmm23
    vxorps zmm25, zmm23, zmm17
    vmaxps zmm25, zmm2, zmm25
    vminps zmm25, zmm3, zmm25
    vmovaps zmm26, zmm4
    vfmadd231ps zmm26, zmm25, zmm5
    vaddps zmm26, zmm26, zmm6
    vfmadd231ps zmm25, zmm26, zmm7
    vfmadd231ps zmm25, zmm26, zmm8
    vmovaps zmm27, zmm9
    vfmadd213ps zmm27, zmm25, zmm10
    vfmadd213ps zmm27, zmm25, zmm11
    vfmadd213ps zmm27, zmm25, zmm12
    vfmadd213ps zmm27, zmm25, zmm13
    vfmadd213ps zmm27, zmm25, zmm14
    vfmadd213ps zmm27, zmm25, zmm14
    vaddps zmm25, zmm26, zmm4
    vmulps zmm26, zmm26, zmm15
    vaddps zmm26, zmm26, zmm4
    vpslld zmm28, zmm26, 23
    vpaddd zmm28, zmm28, zmm16
    vmulps zmm27, zmm27, zmm28
    vpsubd zmm25, zmm25, zmm26
    vpslld zmm25, zmm25, 23
    vpaddd zmm25, zmm25, zmm16
    vmulps zmm25, zmm27, zmm25
    vbroadcastss zmm24, xmm24
    vmulps zmm24, zmm24, zmm22
    vmovaps zmm26, zmm14
    vfmadd231ps zmm26, zmm23, zmm21
    vfmadd213ps zmm26, zmm23, zmm14
    vmulps zmm23, zmm26, zmm25
    vmulps zmm23, zmm24, zmm23
    vmovups zmmword ptr [rsp + rsi + 168], zmm23
    add rsi, 64
    inc rbx
    add r15, 4
    cmp rsi, 256
    je .L59
.L18:
    vxorps xmm23, xmm23, xmm23
    cmp r14, -3
    ja .L17
    mov r9d, 1
    test r14, r14
    je .L15
    mov r11, r15
    mov r13, rcx
.L19:
    vbroadcastss zmm24, dword ptr [r11 - 48]
    vsubps zmm24, zmm24, zmmword ptr [r13 - 64]
    vfmadd213ps zmm24, zmm24, zmm23
    vbroadcastss zmm23, dword ptr [r11]
    vsubps zmm23, zmm23, zmmword ptr [r13]
    vfmadd213ps zmm23, zmm23, zmm24
    sub r13, -128
    add r11, 96
    lea r10, [r8 + r9]
    add r10, 2
    add r9, 2
    cmp r10, 1
    jne .L19
    test byte ptr [rsp + 8], 1
    jne .L15
    jmp .L16
.L20:
    vmovaps zmm22, zmm0
    cmp r14, -3
    ja .L30
    test r14, r14
    je .L27
    mov rsi, qword ptr [rsp + 16]
    lea r9, [rsi + rax]
    vxorps xmm22, xmm22, xmm22
    mov esi, 1
    mov r11, rcx
.L21:
    vbroadcastss zmm23, dword ptr [r9 - 48]
    vsubps zmm23, zmm23, zmmword ptr [r11 - 64]
    vfmadd213ps zmm23, zmm23, zmm22
    vbroadcastss zmm22, dword ptr [r9]
    vsubps zmm22, zmm22, zmmword ptr [r11]
    vfmadd213ps zmm22, zmm22, zmm23
    sub r11, -128
    add r9, 96
    lea r10, [r8 + rsi]
    add r10, 2
    add rsi, 2
    cmp r10, 1
    jne .L21
    test byte ptr [rsp + 8], 1
    jne .L28
    jmp .L29
.L22:
    vxorps xmm22, xmm22, xmm22
    mov esi, 1
.L23:
    vmovaps zmm23, zmm22
    lea r9, [rsi + 2*rsi]
    shl r9, 4
    vbroadcastss zmm22, dword ptr [r12 + r9]
    shl rsi, 6
    vsubps zmm22, zmm22, zmmword ptr [rdx + rsi]
    vfmadd213ps zmm22, zmm22, zmm23
.L24:
    vmulps zmm22, zmm22, zmm1
.L25:
    vmovss xmm23, dword ptr [r12]
    vmaxps zmm22, zmm2, zmm22
    vminps zmm22, zmm3, zmm22
    vmovaps zmm24, zmm4
    vfmadd231ps zmm24, zmm22, zmm5
    vaddps zmm24, zmm24, zmm6
    vfmadd231ps zmm22, zmm24, zmm7
    vfmadd231ps zmm22, zmm24, zmm8
    vmovaps zmm25, zmm9
    vfmadd213ps zmm25, zmm22, zmm10
    vfmadd213ps zmm25, zmm22, zmm11
    vfmadd213ps zmm25, zmm22, zmm12
    vfmadd213ps zmm25, zmm22, zmm13
    vfmadd213ps zmm25, zmm22, zmm14
    vfmadd213ps zmm25, zmm22, zmm14
    vaddps zmm22, zmm24, zmm4
    vmulps zmm24, zmm24, zmm15
    vaddps zmm24, zmm24, zmm4
    vpslld zmm26, zmm24, 23
    vpaddd zmm26, zmm26, zmm16
    vmulps zmm25, zmm25, zmm26
    vpsubd zmm22, zmm22, zmm24
    vpslld zmm22, zmm22, 23
    vpaddd zmm22, zmm22, zmm16
    vmulps zmm22, zmm25, zmm22
    vbroadcastss zmm23, xmm23
    vmulps zmm23, zmm23, zmmword ptr [rdx]
    vmulps zmm22, zmm23, zmm22
    vmovups zmmword ptr [rsp + 168], zmm22
    vmovaps zmm22, zmm0
    cmp r14, -3
    ja .L35
    test r14, r14
    je .L32
    mov rsi, qword ptr [rsp + 72]
    lea r9, [rsi + rax]
    vxorps xmm22, xmm22, xmm22
    mov esi, 1
    mov r11, rcx
.L26:
    vbroadcastss zmm23, dword ptr [r9 - 48]
    vsubps zmm23, zmm23, zmmword ptr [r11 - 64]
    vfmadd213ps zmm23, zmm23, zmm22
    vbroadcastss zmm22, dword ptr [r9]
    vsubps zmm22, zmm22, zmmword ptr [r11]
    vfmadd213ps zmm22, zmm22, zmm23
    sub r11, -128
    add r9, 96
    lea r10, [r8 + rsi]
    add r10, 2
    add rsi, 2
    cmp r10, 1
    jne .L26
    test byte ptr [rsp + 8], 1
    jne .L33
    jmp .L34
.L27:
    vxorps xmm22, xmm22, xmm22
    mov esi, 1
.L28:
    vmovaps zmm23, zmm22
    lea r9, [rsi + 2*rsi]
    shl r9, 4
    vbroadcastss zmm22, dword ptr [r12 + r9]
    shl rsi, 6
    vsubps zmm22, zmm22, zmmword ptr [rdx + rsi]
    vfmadd213ps zmm22, zmm22, zmm23
.L29:
    vsqrtps zmm22, zmm22
    vxorps zmm22, zmm22, zmm17
.L30:
    vmovss xmm23, dword ptr [r12]
    vmaxps zmm22, zmm2, zmm22
    vminps zmm22, zmm3, zmm22
    vmovaps zmm24, zmm4
    vfmadd231ps zmm24, zmm22, zmm5
    vaddps zmm24, zmm24, zmm6
    vfmadd231ps zmm22, zmm24, zmm7
    vfmadd231ps zmm22, zmm24, zmm8
    vmovaps zmm25, zmm9
    vfmadd213ps zmm25, zmm22, zmm10
    vfmadd213ps zmm25, zmm22, zmm11
    vfmadd213ps zmm25, zmm22, zmm12
    vfmadd213ps zmm25, zmm22, zmm13
    vfmadd213ps zmm25, zmm22, zmm14
    vfmadd213ps zmm25, zmm22, zmm14
    vaddps zmm22, zmm24, zmm4
    vmulps zmm24, zmm24, zmm15
    vaddps zmm24, zmm24, zmm4
    vpslld zmm26, zmm24, 23
    vpaddd zmm26, zmm26, zmm16
    vmulps zmm25, zmm25, zmm26
    vpsubd zmm22, zmm22, zmm24
    vpslld zmm22, zmm22, 23
    vpaddd zmm22, zmm22, zmm16
    vmulps zmm22, zmm25, zmm22
    vbroadcastss zmm23, xmm23
    vmulps zmm23, zmm23, zmmword ptr [rdx]
    vmulps zmm22, zmm23, zmm22
    vmovups zmmword ptr [rsp + 168], zmm22
    vmovaps zmm22, zmm0
    cmp r14, -3
    ja .L40
    test r14, r14
    je .L37
    mov rsi, qword ptr [rsp + 72]
    lea r9, [rsi + rax]
    vxorps xmm22, xmm22, xmm22
    mov esi, 1
    mov r11, rcx
.L31:
    vbroadcastss zmm23, dword ptr [r9 - 48]
    vsubps zmm23, zmm23, zmmword ptr [r11 - 64]
    vfmadd213ps zmm23, zmm23, zmm22
    vbroadcastss zmm22, dword ptr [r9]
    vsubps zmm22, zmm22, zmmword ptr [r11]
    vfmadd213ps zmm22, zmm22, zmm23
    sub r11, -128
    add r9, 96
    lea r10, [r8 + rsi]
    add r10, 2
    add rsi, 2
    cmp r10, 1
    jne .L31
    test byte ptr [rsp + 8], 1
    jne .L38
    jmp .L39
.L32:
    vxorps xmm22, xmm22, xmm22
    mov esi, 1
.L33:
    vmovaps zmm23, zmm22
    lea r9, [r12 + 4]
    lea r10, [rsi + 2*rsi]
    shl r10, 4
    vbroadcastss zmm22, dword ptr [r9 + r10]
    shl rsi, 6
    vsubps zmm22, zmm22, zmmword ptr [rdx + rsi]
    vfmadd213ps zmm22, zmm22, zmm23
.L34:
    vmulps zmm22, zmm22, zmm1
.L35:
    vmovss xmm23, dword ptr [r12 + 4]
    vmaxps zmm22, zmm2, zmm22
    vminps zmm22, zmm3, zmm22
    vmovaps zmm24, zmm4
    vfmadd231ps zmm24, zmm22, zmm5
    vaddps zmm24, zmm24, zmm6
    vfmadd231ps zmm22, zmm24, zmm7
    vfmadd231ps zmm22, zmm24, zmm8
    vmovaps zmm25, zmm9
    vfmadd213ps zmm25, zmm22, zmm10
    vfmadd213ps zmm25, zmm22, zmm11
    vfmadd213ps zmm25, zmm22, zmm12
    vfmadd213ps zmm25, zmm22, zmm13
    vfmadd213ps zmm25, zmm22, zmm14
    vfmadd213ps zmm25, zmm22, zmm14
    vaddps zmm22, zmm24, zmm4
    vmulps zmm24, zmm24, zmm15
    vaddps zmm24, zmm24, zmm4
    vpslld zmm26, zmm24, 23
    vpaddd zmm26, zmm26, zmm16
    vmulps zmm25, zmm25, zmm26
    vpsubd zmm22, zmm22, zmm24
    vpslld zmm22, zmm22, 23
    vpaddd zmm22, zmm22, zmm16
    vmulps zmm22, zmm25, zmm22
    vbroadcastss zmm23, xmm23
    vmulps zmm23, zmm23, zmmword ptr [rdx]
    vmulps zmm22, zmm23, zmm22
    vmovups zmmword ptr [rsp + 232], zmm22
    vmovaps zmm22, zmm0
    cmp r14, -3
    ja .L45
    test r14, r14
    je .L42
    mov rsi, qword ptr [rsp + 64]
    lea r9, [rsi + rax]
    vxorps xmm22, xmm22, xmm22
    mov esi, 1
    mov r11, rcx
.L36:
    vbroadcastss zmm23, dword ptr [r9 - 48]
    vsubps zmm23, zmm23, zmmword ptr [r11 - 64]
    vfmadd213ps zmm23, zmm23, zmm22
    vbroadcastss zmm22, dword ptr [r9]
    vsubps zmm22, zmm22, zmmword ptr [r11]
    vfmadd213ps zmm22, zmm22, zmm23
    sub r11, -128
    add r9, 96
    lea r10, [r8 + rsi]
    add r10, 2
    add rsi, 2
    cmp r10, 1
    jne .L36
    test byte ptr [rsp + 8], 1
    jne .L43
    jmp .L44
.L37:
    vxorps xmm22, xmm22, xmm22
    mov esi, 1
.L38:
    vmovaps zmm23, zmm22
    lea r9, [r12 + 4]
    lea r10, [rsi + 2*rsi]
    shl r10, 4
    vbroadcastss zmm22, dword ptr [r9 + r10]
    shl rsi, 6
    vsubps zmm22, zmm22, zmmword ptr [rdx + rsi]
    vfmadd213ps zmm22, zmm22, zmm23
.L39:
    vsqrtps zmm22, zmm22
    vxorps zmm22, zmm22, zmm17
.L40:
    vmovss xmm23, dword ptr [r12 + 4]
    vmaxps zmm22, zmm2, zmm22
    vminps zmm22, zmm3, zmm22
    vmovaps zmm24, zmm4
    vfmadd231ps zmm24, zmm22, zmm5
    vaddps zmm24, zmm24, zmm6
    vfmadd231ps zmm22, zmm24, zmm7
    vfmadd231ps zmm22, zmm24, zmm8
    vmovaps zmm25, zmm9
    vfmadd213ps zmm25, zmm22, zmm10
    vfmadd213ps zmm25, zmm22, zmm11
    vfmadd213ps zmm25, zmm22, zmm12
    vfmadd213ps zmm25, zmm22, zmm13
    vfmadd213ps zmm25, zmm22, zmm14
    vfmadd213ps zmm25, zmm22, zmm14
    vaddps zmm22, zmm24, zmm4
    vmulps zmm24, zmm24, zmm15
    vaddps zmm24, zmm24, zmm4
    vpslld zmm26, zmm24, 23
    vpaddd zmm26, zmm26, zmm16
    vmulps zmm25, zmm25, zmm26
    vpsubd zmm22, zmm22, zmm24
    vpslld zmm22, zmm22, 23
    vpaddd zmm22, zmm22, zmm16
    vmulps zmm22, zmm25, zmm22
    vbroadcastss zmm23, xmm23
    vmulps zmm23, zmm23, zmmword ptr [rdx]
    vmulps zmm22, zmm23, zmm22
    vmovups zmmword ptr [rsp + 232], zmm22
    vmovaps zmm22, zmm0
    cmp r14, -3
    ja .L50
    test r14, r14
    je .L47
    mov rsi, qword ptr [rsp + 64]
    lea r9, [rsi + rax]
    vxorps xmm22, xmm22, xmm22
    mov esi, 1
    mov r11, rcx
.L41:
    vbroadcastss zmm23, dword ptr [r9 - 48]
    vsubps zmm23, zmm23, zmmword ptr [r11 - 64]
    vfmadd213ps zmm23, zmm23, zmm22
    vbroadcastss zmm22, dword ptr [r9]
    vsubps zmm22, zmm22, zmmword ptr [r11]
    vfmadd213ps zmm22, zmm22, zmm23
    sub r11, -128
    add r9, 96
    lea r10, [r8 + rsi]
    add r10, 2
    add rsi, 2
    cmp r10, 1
    jne .L41
    test byte ptr [rsp + 8], 1
    jne .L48
    jmp .L49
.L42:
    vxorps xmm22, xmm22, xmm22
    mov esi, 1
.L43:
    vmovaps zmm23, zmm22
    lea r9, [r12 + 8]
    lea r10, [rsi + 2*rsi]
    shl r10, 4
    vbroadcastss zmm22, dword ptr [r9 + r10]
    shl rsi, 6
    vsubps zmm22, zmm22, zmmword ptr [rdx + rsi]
    vfmadd213ps zmm22, zmm22, zmm23
.L44:
    vmulps zmm22, zmm22, zmm1
.L45:
    vmovss xmm23, dword ptr [r12 + 8]
    vmaxps zmm22, zmm2, zmm22
    vminps zmm22, zmm3, zmm22
    vmovaps zmm24, zmm4
    vfmadd231ps zmm24, zmm22, zmm5
    vaddps zmm24, zmm24, zmm6
    vfmadd231ps zmm22, zmm24, zmm7
    vfmadd231ps zmm22, zmm24, zmm8
    vmovaps zmm25, zmm9
    vfmadd213ps zmm25, zmm22, zmm10
    vfmadd213ps zmm25, zmm22, zmm11
    vfmadd213ps zmm25, zmm22, zmm12
    vfmadd213ps zmm25, zmm22, zmm13
    vfmadd213ps zmm25, zmm22, zmm14
    vfmadd213ps zmm25, zmm22, zmm14
    vaddps zmm22, zmm24, zmm4
    vmulps zmm24, zmm24, zmm15
    vaddps zmm24, zmm24, zmm4
    vpslld zmm26, zmm24, 23
    vpaddd zmm26, zmm26, zmm16
    vmulps zmm25, zmm25, zmm26
    vpsubd zmm22, zmm22, zmm24
    vpslld zmm22, zmm22, 23
    vpaddd zmm22, zmm22, zmm16
    vmulps zmm22, zmm25, zmm22
    vbroadcastss zmm23, xmm23
    vmulps zmm23, zmm23, zmmword ptr [rdx]
    vmulps zmm22, zmm23, zmm22
    vmovups zmmword ptr [rsp + 296], zmm22
    vmovss xmm22, dword ptr [r12 + 12]
    vmovaps zmm23, zmm0
    cmp r14, -3
    ja .L58
    test r14, r14
    je .L52
    mov rsi, qword ptr [rsp + 56]
    lea r9, [rsi + rax]
    vxorps xmm23, xmm23, xmm23
    mov esi, 1
    mov r11, rcx
.L46:
    vbroadcastss zmm24, dword ptr [r9 - 48]
    vsubps zmm24, zmm24, zmmword ptr [r11 - 64]
    vfmadd213ps zmm24, zmm24, zmm23
    vbroadcastss zmm23, dword ptr [r9]
    vsubps zmm23, zmm23, zmmword ptr [r11]
    vfmadd213ps zmm23, zmm23, zmm24
    sub r11, -128
    add r9, 96
    lea r10, [r8 + rsi]
    add r10, 2
    add rsi, 2
    cmp r10, 1
    jne .L46
    test byte ptr [rsp + 8], 1
    jne .L53
    jmp .L54
.L47:
    vxorps xmm22, xmm22, xmm22
    mov esi, 1
.L48:
    vmovaps zmm23, zmm22
    lea r9, [r12 + 8]
    lea r10, [rsi + 2*rsi]
    shl r10, 4
    vbroadcastss zmm22, dword ptr [r9 + r10]
    shl rsi, 6
    vsubps zmm22, zmm22, zmmword ptr [rdx + rsi]
    vfmadd213ps zmm22, zmm22, zmm23
.L49:
    vsqrtps zmm22, zmm22
    vxorps zmm22, zmm22, zmm17
.L50:
    vmovss xmm23, dword ptr [r12 + 8]
    vmaxps zmm22, zmm2, zmm22
    vminps zmm22, zmm3, zmm22
    vmovaps zmm24, zmm4
    vfmadd231ps zmm24, zmm22, zmm5
    vaddps zmm24, zmm24, zmm6
    vfmadd231ps zmm22, zmm24, zmm7
    vfmadd231ps zmm22, zmm24, zmm8
    vmovaps zmm25, zmm9
    vfmadd213ps zmm25, zmm22, zmm10
    vfmadd213ps zmm25, zmm22, zmm11
    vfmadd213ps zmm25, zmm22, zmm12
    vfmadd213ps zmm25, zmm22, zmm13
    vfmadd213ps zmm25, zmm22, zmm14
    vfmadd213ps zmm25, zmm22, zmm14
    vaddps zmm22, zmm24, zmm4
    vmulps zmm24, zmm24, zmm15
    vaddps zmm24, zmm24, zmm4
    vpslld zmm26, zmm24, 23
    vpaddd zmm26, zmm26, zmm16
    vmulps zmm25, zmm25, zmm26
    vpsubd zmm22, zmm22, zmm24
    vpslld zmm22, zmm22, 23
    vpaddd zmm22, zmm22, zmm16
    vmulps zmm22, zmm25, zmm22
    vbroadcastss zmm23, xmm23
    vmulps zmm23, zmm23, zmmword ptr [rdx]
    vmulps zmm22, zmm23, zmm22
    vmovups zmmword ptr [rsp + 296], zmm22
    vmovss xmm22, dword ptr [r12 + 12]
    vmovaps zmm23, zmm0
    cmp r14, -3
    ja .L58
    test r14, r14
    je .L55
    mov rsi, qword ptr [rsp + 56]
    lea r9, [rsi + rax]
    vxorps xmm23, xmm23, xmm23
    mov esi, 1
    mov r11, rcx
.L51:
    vbroadcastss zmm24, dword ptr [r9 - 48]
    vsubps zmm24, zmm24, zmmword ptr [r11 - 64]
    vfmadd213ps zmm24, zmm24, zmm23
    vbroadcastss zmm23, dword ptr [r9]
    vsubps zmm23, zmm23, zmmword ptr [r11]
    vfmadd213ps zmm23, zmm23, zmm24
    sub r11, -128
    add r9, 96
    lea r10, [r8 + rsi]
    add r10, 2
    add rsi, 2
    cmp r10, 1
    jne .L51
    test byte ptr [rsp + 8], 1
    jne .L56
    jmp .L57
.L52:
    vxorps xmm23, xmm23, xmm23
    mov esi, 1
.L53:
    vmovaps zmm24, zmm23
    add r12, 12
    lea r9, [rsi + 2*rsi]
    shl r9, 4
    vbroadcastss zmm23, dword ptr [r12 + r9]
    shl rsi, 6
    vsubps zmm23, zmm23, zmmword ptr [rdx + rsi]
    vfmadd213ps zmm23, zmm23, zmm24
.L54:
    vmulps zmm23, zmm23, zmm1
    jmp .L58
.L55:
    vxorps xmm23, xmm23, xmm23
    mov esi, 1
.L56:
    vmovaps zmm24, zmm23
    add r12, 12
    lea r9, [rsi + 2*rsi]
    shl r9, 4
    vbroadcastss zmm23, dword ptr [r12 + r9]
    shl rsi, 6
    vsubps zmm23, zmm23, zmmword ptr [rdx + rsi]
    vfmadd213ps zmm23, zmm23, zmm24
.L57:
    vsqrtps zmm23, zmm23
    vxorps zmm23, zmm23, zmm17
.L58:
    vmaxps zmm23, zmm2, zmm23
    vminps zmm23, zmm3, zmm23
    vmovaps zmm24, zmm4
    vfmadd231ps zmm24, zmm23, zmm5
    vaddps zmm24, zmm24, zmm6
    vfmadd231ps zmm23, zmm24, zmm7
    vfmadd231ps zmm23, zmm24, zmm8
    vmovaps zmm25, zmm9
    vfmadd213ps zmm25, zmm23, zmm10
    vfmadd213ps zmm25, zmm23, zmm11
    vfmadd213ps zmm25, zmm23, zmm12
    vfmadd213ps zmm25, zmm23, zmm13
    vfmadd213ps zmm25, zmm23, zmm14
    vfmadd213ps zmm25, zmm23, zmm14
    vaddps zmm23, zmm24, zmm4
    vmulps zmm24, zmm24, zmm15
    vaddps zmm24, zmm24, zmm4
    vpslld zmm26, zmm24, 23
    vpaddd zmm26, zmm26, zmm16
    vmulps zmm25, zmm25, zmm26
    vpsubd zmm23, zmm23, zmm24
    vpslld zmm23, zmm23, 23
    vpaddd zmm23, zmm23, zmm16
    vmulps zmm23, zmm25, zmm23
    vbroadcastss zmm22, xmm22
    vmulps zmm22, zmm22, zmmword ptr [rdx]
    vmulps zmm22, zmm22, zmm23
    vmovups zmmword ptr [rsp + 360], zmm22
.L59:
    vmovups zmm25, zmmword ptr [rsp + 168]
    vmovups zmm24, zmmword ptr [rsp + 232]
    vmovups zmm23, zmmword ptr [rsp + 296]
    vmovups zmm22, zmmword ptr [rsp + 360]
    mov r9, qword ptr [rsp + 160]
    test r9, r9
    mov r10, qword ptr [rsp + 152]
    je .L61
    add rax, qword ptr [rsp + 120]
    mov rsi, qword ptr [rsp + 128]
.L60:
    vmovups zmm26, zmmword ptr [rsi]
    vfnmadd231ps zmm25, zmm26, dword ptr [rax - 12]{1to16}
    vfnmadd231ps zmm24, zmm26, dword ptr [rax - 8]{1to16}
    vfnmadd231ps zmm23, zmm26, dword ptr [rax - 4]{1to16}
    vfnmadd231ps zmm22, zmm26, dword ptr [rax]{1to16}
    add rax, 48
    add rsi, 64
    dec r9
    jne .L60
.L61:
    vmovups zmmword ptr [rsp + 168], zmm25
    vmovups zmmword ptr [rsp + 232], zmm24
    vmovups zmmword ptr [rsp + 296], zmm23
    vmovups zmmword ptr [rsp + 360], zmm22
    cmp rdi, 9
    setae al
    cmp r10, rbp
    sete sil
    or sil, al
    jne .L4
    mov rax, rbp
    not rax
    mov rsi, qword ptr [rsp + 24]
    imul rsi, rbp
    vmovups zmm22, zmmword ptr [rsp + 168]
    mov r9, qword ptr [rsp + 32]
    vmovups zmmword ptr [r9 + 4*rsi], zmm22
    add rax, r10
    je .L4
    mov rsi, rbp
    or rsi, 1
    imul rsi, qword ptr [rsp + 24]
    lea r9, [rsp + 232]
    vmovups zmm22, zmmword ptr [r9]
    mov r9, qword ptr [rsp + 32]
    vmovups zmmword ptr [r9 + 4*rsi], zmm22
    cmp rax, 1
    je .L4
    mov rsi, rbp
    or rsi, 2
    imul rsi, qword ptr [rsp + 24]
    lea r9, [rsp + 232]
    vmovups zmm22, zmmword ptr [r9 + 64]
    mov r9, qword ptr [rsp + 32]
    vmovups zmmword ptr [r9 + 4*rsi], zmm22
    cmp rax, 2
    je .L4
    or rbp, 3
    imul rbp, qword ptr [rsp + 24]
    lea rax, [rsp + 232]
    vmovups zmm22, zmmword ptr [rax + 128]
    mov rax, qword ptr [rsp + 32]
    vmovups zmmword ptr [rax + 4*rbp], zmm22
    jmp .L4
.L62:
    add rsp, 424
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L63:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L6 .L20 .L8 .L14
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
