; portable-avx512/f32/residual_select_store
rhotree_kernels::arch::portable::f32::residual_select_store::residual_select_store_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 520
    mov qword ptr [rsp + 192], r9
    mov r9, qword ptr [rdi + 32]
    mov rax, qword ptr [rdi + 40]
    mov rbx, r9
    mov qword ptr [rsp + 168], rax
    add rbx, rax
    mov rax, -1
    cmovb rbx, rax
    mov r14, rbx
    inc r14
    cmove r14, rax
    shl r14, 4
    je .L77
    mov r10, qword ptr [rdi + 24]
    mov rax, r10
    or rax, r14
    shr rax, 32
    je .L2
    mov rax, r10
    xor edx, edx
    div r14
    cmp r14, r10
    jbe .L3
.L0:
    xor r12d, r12d
.L1:
    mov rax, r12
    add rsp, 520
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L2:
    mov eax, r10d
    xor edx, edx
    div r14d
    cmp r14, r10
    ja .L0
.L3:
    mov r10, qword ptr [rdi + 48]
    mov rdx, r9
    inc rdx
    mov r15, -1
    cmovne r15, rdx
    mov qword ptr [rsp + 64], r10
    test r10, r10
    je .L73
    mov r10, qword ptr [rsp + 576]
    lea rdx, [r9 - 1]
    mov qword ptr [rsp + 8], rdx
    shl r15, 6
    mov r12, qword ptr [rdi]
    mov r11, qword ptr [rdi + 16]
    movzx edi, byte ptr [rdi + 56]
    imul r13, r8, 112
    cmp rbx, -2
    mov rdx, -2
    cmovae rbx, rdx
    mov qword ptr [rsp + 88], r11
    lea r8, [r11 + 128]
    mov qword ptr [rsp + 24], r8
    shl rbx, 6
    add rbx, 64
    lea r8, [r12 + 96]
    mov qword ptr [rsp + 32], r8
    mov r11, r9
    and r11, -2
    neg r11
    lea r8, [r12 + 100]
    mov qword ptr [rsp + 56], r8
    lea r8, [r12 + 104]
    mov qword ptr [rsp + 48], r8
    cmp r9, -2
    cmovb rdx, r9
    lea r8, [r12 + 108]
    mov qword ptr [rsp + 40], r8
    lea rdx, [rdx + 2*rdx]
    shl rdx, 4
    mov qword ptr [rsp + 160], r12
    add rdx, r12
    add rdx, 60
    mov qword ptr [rsp + 144], rdx
    mov edx, edi
    mov qword ptr [rsp + 152], rdx
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
    vbroadcastss zmm17, dword ptr [rip + .K7fffffff]
    vmovaps xmm18, xmmword ptr [rip + .Kacda4e02b59bcd51]
    vbroadcastss zmm19, dword ptr [rip + .K80000000]
    vbroadcastss zmm20, dword ptr [rip + .K40400000]
    vbroadcastss zmm21, dword ptr [rip + .K42d20000]
    vbroadcastss zmm22, dword ptr [rip + .K40a00000]
    vmovdqa64 xmm23, xmmword ptr [rip + .K66d8969e379a9351]
    vbroadcastss zmm24, dword ptr [rip + .K3eaaaaab]
    xor r12d, r12d
.L4:
    mov r8, r13
    mov rdx, rcx
.L5:
    test r8, r8
    je .L6
    mov rdi, qword ptr [rdx + 16]
    sub rdi, qword ptr [rdx + 72]
    add rdx, 112
    add r8, -112
    cmp rdi, 32
    jae .L5
    jmp .L1
.L6:
    mov qword ptr [rsp + 80], r13
    mov qword ptr [rsp + 112], rbx
    mov qword ptr [rsp + 16], r9
    mov qword ptr [rsp + 120], rax
    mov qword ptr [rsp + 104], r14
    mov rax, r14
    imul rax, r12
    mov rdx, qword ptr [rsp + 88]
    lea rax, [rdx + 4*rax]
    mov qword ptr [rsp + 96], r15
    mov qword ptr [rsp], rax
    add rax, r15
    mov qword ptr [rsp + 136], rax
    mov qword ptr [rsp + 72], r12
    shl r12, 6
    lea rax, [r10 + r12]
    mov qword ptr [rsp + 184], rax
    mov qword ptr [rsp + 128], rsi
    add r12, rsi
    xor r9d, r9d
    jmp .L8
.L7:
    mov r9, qword ptr [rsp + 176]
    add r9, 4
    cmp r9, qword ptr [rsp + 64]
    jae .L72
.L8:
    cmp r9, 8
    mov edi, 8
    cmovb rdi, r9
    lea ebx, [4*rdi]
    mov rax, qword ptr [rsp + 160]
    lea r10, [rax + rbx]
    vbroadcastss zmm25, dword ptr [rax + rbx]
    vmovups zmmword ptr [rsp + 200], zmm25
    vmovups zmmword ptr [rsp + 264], zmm25
    vmovups zmmword ptr [rsp + 328], zmm25
    vmovups zmmword ptr [rsp + 392], zmm25
    mov rax, qword ptr [rsp + 152]
    lea rdx, [rip + .T0]
    movsxd rax, dword ptr [rdx + 4*rax]
    add rax, rdx
    jmp rax
.L9:
    vmovaps zmm25, zmm0
    mov rdx, qword ptr [rsp + 8]
    cmp rdx, -3
    ja .L28
    test rdx, rdx
    je .L25
    mov rax, qword ptr [rsp + 32]
    add rax, rbx
    vxorps xmm25, xmm25, xmm25
    mov esi, 1
    mov rdx, qword ptr [rsp + 24]
.L10:
    vbroadcastss zmm26, dword ptr [rax - 48]
    vsubps zmm26, zmm26, zmmword ptr [rdx - 64]
    vfmadd213ps zmm26, zmm26, zmm25
    vbroadcastss zmm25, dword ptr [rax]
    vsubps zmm25, zmm25, zmmword ptr [rdx]
    vfmadd213ps zmm25, zmm25, zmm26
    sub rdx, -128
    add rax, 96
    lea r8, [r11 + rsi]
    add r8, 2
    add rsi, 2
    cmp r8, 1
    jne .L10
    test byte ptr [rsp + 16], 1
    mov rdx, qword ptr [rsp + 8]
    jne .L26
    jmp .L27
.L11:
    mov rax, qword ptr [rsp + 32]
    lea r14, [rax + rbx]
    mov rax, qword ptr [rsp]
    vmovups zmm25, zmmword ptr [rax]
    xor r13d, r13d
    xor r8d, r8d
    mov rax, qword ptr [rsp + 8]
    jmp .L15
.L12:
    vmovaps zmm27, zmm26
    lea rax, [r10 + 4*r13]
    lea rdx, [rsi + 2*rsi]
    shl rdx, 4
    vbroadcastss zmm26, dword ptr [rax + rdx]
    shl rsi, 6
    mov rax, qword ptr [rsp]
    vsubps zmm26, zmm26, zmmword ptr [rax + rsi]
    vfmadd213ps zmm26, zmm26, zmm27
.L13:
    vmulps zmm26, zmm26, zmm20
    vsqrtps zmm26, zmm26
    mov rax, qword ptr [rsp + 8]
.L14:
    vmovss xmm27, dword ptr [r10 + 4*r13]
    vminps zmm26, zmm21, zmm26
    vxorps zmm28, zmm26, zmm19
    vmaxps zmm28, zmm2, zmm28
    vminps zmm28, zmm3, zmm28
    vmovaps zmm29, zmm4
    vfmadd231ps zmm29, zmm28, zmm5
    vaddps zmm29, zmm29, zmm6
    vfmadd231ps zmm28, zmm29, zmm7
    vfmadd231ps zmm28, zmm29, zmm8
    vmovaps zmm30, zmm9
    vfmadd213ps zmm30, zmm28, zmm10
    vfmadd213ps zmm30, zmm28, zmm11
    vfmadd213ps zmm30, zmm28, zmm12
    vfmadd213ps zmm30, zmm28, zmm13
    vfmadd213ps zmm30, zmm28, zmm14
    vfmadd213ps zmm30, zmm28, zmm14
    vaddps zmm28, zmm29, zmm4
    vmulps zmm29, zmm29, zmm15
    vaddps zmm29, zmm29, zmm4
    vpslld zmm31, zmm29, 23
    vpaddd zmm31, zmm31, zmm16
    vmulps zmm30, zmm30, zmm31
    vpsubd zmm28, zmm28, zmm29
    vpslld zmm28, zmm28, 23
    vpaddd zmm28, zmm28, zmm16
    vmulps zmm28, zmm30, zmm28
    vbroadcastss zmm27, xmm27
    vmulps zmm27, zmm27, zmm25
    vfmadd213ps zmm28, zmm26, zmm28
    vmulps zmm26, zmm27, zmm28
    vmovups zmmword ptr [rsp + r8 + 200], zmm26
    add r8, 64
    inc r13
    add r14, 4
    cmp r8, 256
    je .L62
.L15:
    vxorps xmm26, xmm26, xmm26
    cmp rax, -3
    ja .L14
    mov esi, 1
    test rax, rax
    je .L12
    mov rax, r14
    mov rdx, qword ptr [rsp + 24]
.L16:
    vbroadcastss zmm27, dword ptr [rax - 48]
    vsubps zmm27, zmm27, zmmword ptr [rdx - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [rax]
    vsubps zmm26, zmm26, zmmword ptr [rdx]
    vfmadd213ps zmm26, zmm26, zmm27
    sub rdx, -128
    add rax, 96
    lea rbp, [r11 + rsi]
    add rbp, 2
    add rsi, 2
    cmp rbp, 1
    jne .L16
    test byte ptr [rsp + 16], 1
    jne .L12
    jmp .L13
.L17:
    mov rax, qword ptr [rsp + 32]
    lea r14, [rax + rbx]
    mov rax, qword ptr [rsp]
    vmovups zmm25, zmmword ptr [rax]
    xor r13d, r13d
    xor r8d, r8d
    mov rax, qword ptr [rsp + 8]
    jmp .L21
.L18:
    vmovaps zmm27, zmm26
    lea rax, [r10 + 4*r13]
    lea rdx, [rsi + 2*rsi]
    shl rdx, 4
    vbroadcastss zmm26, dword ptr [rax + rdx]
    shl rsi, 6
    mov rax, qword ptr [rsp]
    vsubps zmm26, zmm26, zmmword ptr [rax + rsi]
    vfmadd213ps zmm26, zmm26, zmm27
.L19:
    vmulps zmm26, zmm26, zmm22
    vsqrtps zmm26, zmm26
    mov rax, qword ptr [rsp + 8]
.L20:
    vmovss xmm27, dword ptr [r10 + 4*r13]
    vminps zmm26, zmm21, zmm26
    vxorps zmm28, zmm26, zmm19
    vmaxps zmm28, zmm2, zmm28
    vminps zmm28, zmm3, zmm28
    vmovaps zmm29, zmm4
    vfmadd231ps zmm29, zmm28, zmm5
    vaddps zmm29, zmm29, zmm6
    vfmadd231ps zmm28, zmm29, zmm7
    vfmadd231ps zmm28, zmm29, zmm8
    vmovaps zmm30, zmm9
    vfmadd213ps zmm30, zmm28, zmm10
    vfmadd213ps zmm30, zmm28, zmm11
    vfmadd213ps zmm30, zmm28, zmm12
    vfmadd213ps zmm30, zmm28, zmm13
    vfmadd213ps zmm30, zmm28, zmm14
    vfmadd213ps zmm30, zmm28, zmm14
    vaddps zmm28, zmm29, zmm4
    vmulps zmm29, zmm29, zmm15
    vaddps zmm29, zmm29, zmm4
    vpslld zmm31, zmm29, 23
    vpaddd zmm31, zmm31, zmm16
    vmulps zmm30, zmm30, zmm31
    vpsubd zmm28, zmm28, zmm29
    vpslld zmm28, zmm28, 23
    vpaddd zmm28, zmm28, zmm16
    vmulps zmm28, zmm30, zmm28
    vbroadcastss zmm27, xmm27
    vmulps zmm27, zmm27, zmm25
    vmovaps zmm29, zmm14
    vfmadd231ps zmm29, zmm26, zmm24
    vfmadd213ps zmm29, zmm26, zmm14
    vmulps zmm26, zmm29, zmm28
    vmulps zmm26, zmm27, zmm26
    vmovups zmmword ptr [rsp + r8 + 200], zmm26
    add r8, 64
    inc r13
    add r14, 4
    cmp r8, 256
    je .L62
.L21:
    vxorps xmm26, xmm26, xmm26
    cmp rax, -3
    ja .L20
    mov esi, 1
    test rax, rax
    je .L18
    mov rax, r14
    mov rdx, qword ptr [rsp + 24]
.L22:
    vbroadcastss zmm27, dword ptr [rax - 48]
    vsubps zmm27, zmm27, zmmword ptr [rdx - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [rax]
    vsubps zmm26, zmm26, zmmword ptr [rdx]
    vfmadd213ps zmm26, zmm26, zmm27
    sub rdx, -128
    add rax, 96
    lea rbp, [r11 + rsi]
    add rbp, 2
    add rsi, 2
    cmp rbp, 1
    jne .L22
    test byte ptr [rsp + 16], 1
    jne .L18
    jmp .L19
.L23:
    vmovaps zmm25, zmm0
    mov rdx, qword ptr [rsp + 8]
    cmp rdx, -3
    ja .L33
    test rdx, rdx
    je .L30
    mov rax, qword ptr [rsp + 32]
    add rax, rbx
    vxorps xmm25, xmm25, xmm25
    mov esi, 1
    mov rdx, qword ptr [rsp + 24]
.L24:
    vbroadcastss zmm26, dword ptr [rax - 48]
    vsubps zmm26, zmm26, zmmword ptr [rdx - 64]
    vfmadd213ps zmm26, zmm26, zmm25
    vbroadcastss zmm25, dword ptr [rax]
    vsubps zmm25, zmm25, zmmword ptr [rdx]
    vfmadd213ps zmm25, zmm25, zmm26
    sub rdx, -128
    add rax, 96
    lea r8, [r11 + rsi]
    add r8, 2
    add rsi, 2
    cmp r8, 1
    jne .L24
    test byte ptr [rsp + 16], 1
    mov rdx, qword ptr [rsp + 8]
    jne .L31
    jmp .L32
.L25:
    vxorps xmm25, xmm25, xmm25
    mov esi, 1
.L26:
    vmovaps zmm26, zmm25
    lea rax, [rsi + 2*rsi]
    shl rax, 4
    vbroadcastss zmm25, dword ptr [r10 + rax]
    shl rsi, 6
    mov rax, qword ptr [rsp]
    vsubps zmm25, zmm25, zmmword ptr [rax + rsi]
    vfmadd213ps zmm25, zmm25, zmm26
.L27:
    vmulps zmm25, zmm25, zmm1
.L28:
    vmovss xmm26, dword ptr [r10]
    vmaxps zmm25, zmm2, zmm25
    vminps zmm25, zmm3, zmm25
    vmovaps zmm27, zmm4
    vfmadd231ps zmm27, zmm25, zmm5
    vaddps zmm27, zmm27, zmm6
    vfmadd231ps zmm25, zmm27, zmm7
    vfmadd231ps zmm25, zmm27, zmm8
    vmovaps zmm28, zmm9
    vfmadd213ps zmm28, zmm25, zmm10
    vfmadd213ps zmm28, zmm25, zmm11
    vfmadd213ps zmm28, zmm25, zmm12
    vfmadd213ps zmm28, zmm25, zmm13
    vfmadd213ps zmm28, zmm25, zmm14
    vfmadd213ps zmm28, zmm25, zmm14
    vaddps zmm25, zmm27, zmm4
    vmulps zmm27, zmm27, zmm15
    vaddps zmm27, zmm27, zmm4
    vpslld zmm29, zmm27, 23
    vpaddd zmm29, zmm29, zmm16
    vmulps zmm28, zmm28, zmm29
    vpsubd zmm25, zmm25, zmm27
    vpslld zmm25, zmm25, 23
    vpaddd zmm25, zmm25, zmm16
    vmulps zmm25, zmm28, zmm25
    vbroadcastss zmm26, xmm26
    mov rax, qword ptr [rsp]
    vmulps zmm26, zmm26, zmmword ptr [rax]
    vmulps zmm25, zmm26, zmm25
    vmovups zmmword ptr [rsp + 200], zmm25
    vmovaps zmm25, zmm0
    cmp rdx, -3
    ja .L38
    test rdx, rdx
    je .L35
    mov rax, qword ptr [rsp + 56]
    add rax, rbx
    vxorps xmm25, xmm25, xmm25
    mov esi, 1
    mov rdx, qword ptr [rsp + 24]
.L29:
    vbroadcastss zmm26, dword ptr [rax - 48]
    vsubps zmm26, zmm26, zmmword ptr [rdx - 64]
    vfmadd213ps zmm26, zmm26, zmm25
    vbroadcastss zmm25, dword ptr [rax]
    vsubps zmm25, zmm25, zmmword ptr [rdx]
    vfmadd213ps zmm25, zmm25, zmm26
    sub rdx, -128
    add rax, 96
    lea r8, [r11 + rsi]
    add r8, 2
    add rsi, 2
    cmp r8, 1
    jne .L29
    test byte ptr [rsp + 16], 1
    jne .L36
    jmp .L37
.L30:
    vxorps xmm25, xmm25, xmm25
    mov esi, 1
.L31:
    vmovaps zmm26, zmm25
    lea rax, [rsi + 2*rsi]
    shl rax, 4
    vbroadcastss zmm25, dword ptr [r10 + rax]
    shl rsi, 6
    mov rax, qword ptr [rsp]
    vsubps zmm25, zmm25, zmmword ptr [rax + rsi]
    vfmadd213ps zmm25, zmm25, zmm26
.L32:
    vsqrtps zmm25, zmm25
    vxorps zmm25, zmm25, zmm19
.L33:
    vmovss xmm26, dword ptr [r10]
    vmaxps zmm25, zmm2, zmm25
    vminps zmm25, zmm3, zmm25
    vmovaps zmm27, zmm4
    vfmadd231ps zmm27, zmm25, zmm5
    vaddps zmm27, zmm27, zmm6
    vfmadd231ps zmm25, zmm27, zmm7
    vfmadd231ps zmm25, zmm27, zmm8
    vmovaps zmm28, zmm9
    vfmadd213ps zmm28, zmm25, zmm10
    vfmadd213ps zmm28, zmm25, zmm11
    vfmadd213ps zmm28, zmm25, zmm12
    vfmadd213ps zmm28, zmm25, zmm13
    vfmadd213ps zmm28, zmm25, zmm14
    vfmadd213ps zmm28, zmm25, zmm14
    vaddps zmm25, zmm27, zmm4
    vmulps zmm27, zmm27, zmm15
    vaddps zmm27, zmm27, zmm4
    vpslld zmm29, zmm27, 23
    vpaddd zmm29, zmm29, zmm16
    vmulps zmm28, zmm28, zmm29
    vpsubd zmm25, zmm25, zmm27
    vpslld zmm25, zmm25, 23
    vpaddd zmm25, zmm25, zmm16
    vmulps zmm25, zmm28, zmm25
    vbroadcastss zmm26, xmm26
    mov rax, qword ptr [rsp]
    vmulps zmm26, zmm26, zmmword ptr [rax]
    vmulps zmm25, zmm26, zmm25
    vmovups zmmword ptr [rsp + 200], zmm25
    vmovaps zmm25, zmm0
    cmp rdx, -3
    ja .L43
    test rdx, rdx
    je .L40
    mov rax, qword ptr [rsp + 56]
    add rax, rbx
    vxorps xmm25, xmm25, xmm25
    mov esi, 1
    mov rdx, qword ptr [rsp + 24]
.L34:
    vbroadcastss zmm26, dword ptr [rax - 48]
    vsubps zmm26, zmm26, zmmword ptr [rdx - 64]
    vfmadd213ps zmm26, zmm26, zmm25
    vbroadcastss zmm25, dword ptr [rax]
    vsubps zmm25, zmm25, zmmword ptr [rdx]
    vfmadd213ps zmm25, zmm25, zmm26
    sub rdx, -128
    add rax, 96
    lea r8, [r11 + rsi]
    add r8, 2
    add rsi, 2
    cmp r8, 1
    jne .L34
    test byte ptr [rsp + 16], 1
    jne .L41
    jmp .L42
.L35:
    vxorps xmm25, xmm25, xmm25
    mov esi, 1
.L36:
    vmovaps zmm26, zmm25
    lea rax, [r10 + 4]
    lea rdx, [rsi + 2*rsi]
    shl rdx, 4
    vbroadcastss zmm25, dword ptr [rax + rdx]
    shl rsi, 6
    mov rax, qword ptr [rsp]
    vsubps zmm25, zmm25, zmmword ptr [rax + rsi]
    vfmadd213ps zmm25, zmm25, zmm26
.L37:
    vmulps zmm25, zmm25, zmm1
    mov rdx, qword ptr [rsp + 8]
.L38:
    vmovss xmm26, dword ptr [r10 + 4]
    vmaxps zmm25, zmm2, zmm25
    vminps zmm25, zmm3, zmm25
    vmovaps zmm27, zmm4
    vfmadd231ps zmm27, zmm25, zmm5
    vaddps zmm27, zmm27, zmm6
    vfmadd231ps zmm25, zmm27, zmm7
    vfmadd231ps zmm25, zmm27, zmm8
    vmovaps zmm28, zmm9
    vfmadd213ps zmm28, zmm25, zmm10
    vfmadd213ps zmm28, zmm25, zmm11
    vfmadd213ps zmm28, zmm25, zmm12
    vfmadd213ps zmm28, zmm25, zmm13
    vfmadd213ps zmm28, zmm25, zmm14
    vfmadd213ps zmm28, zmm25, zmm14
    vaddps zmm25, zmm27, zmm4
    vmulps zmm27, zmm27, zmm15
    vaddps zmm27, zmm27, zmm4
    vpslld zmm29, zmm27, 23
    vpaddd zmm29, zmm29, zmm16
    vmulps zmm28, zmm28, zmm29
    vpsubd zmm25, zmm25, zmm27
    vpslld zmm25, zmm25, 23
    vpaddd zmm25, zmm25, zmm16
    vmulps zmm25, zmm28, zmm25
    vbroadcastss zmm26, xmm26
    mov rax, qword ptr [rsp]
    vmulps zmm26, zmm26, zmmword ptr [rax]
    vmulps zmm25, zmm26, zmm25
    vmovups zmmword ptr [rsp + 264], zmm25
    vmovaps zmm25, zmm0
    cmp rdx, -3
    ja .L48
    test rdx, rdx
    je .L45
    mov rax, qword ptr [rsp + 48]
    add rax, rbx
    vxorps xmm25, xmm25, xmm25
    mov esi, 1
    mov rdx, qword ptr [rsp + 24]
.L39:
    vbroadcastss zmm26, dword ptr [rax - 48]
    vsubps zmm26, zmm26, zmmword ptr [rdx - 64]
    vfmadd213ps zmm26, zmm26, zmm25
    vbroadcastss zmm25, dword ptr [rax]
    vsubps zmm25, zmm25, zmmword ptr [rdx]
    vfmadd213ps zmm25, zmm25, zmm26
    sub rdx, -128
    add rax, 96
    lea r8, [r11 + rsi]
    add r8, 2
    add rsi, 2
    cmp r8, 1
    jne .L39
    test byte ptr [rsp + 16], 1
    jne .L46
    jmp .L47
.L40:
    vxorps xmm25, xmm25, xmm25
    mov esi, 1
.L41:
    vmovaps zmm26, zmm25
    lea rax, [r10 + 4]
    lea rdx, [rsi + 2*rsi]
    shl rdx, 4
    vbroadcastss zmm25, dword ptr [rax + rdx]
    shl rsi, 6
    mov rax, qword ptr [rsp]
    vsubps zmm25, zmm25, zmmword ptr [rax + rsi]
    vfmadd213ps zmm25, zmm25, zmm26
.L42:
    vsqrtps zmm25, zmm25
    vxorps zmm25, zmm25, zmm19
    mov rdx, qword ptr [rsp + 8]
.L43:
    vmovss xmm26, dword ptr [r10 + 4]
    vmaxps zmm25, zmm2, zmm25
    vminps zmm25, zmm3, zmm25
    vmovaps zmm27, zmm4
    vfmadd231ps zmm27, zmm25, zmm5
    vaddps zmm27, zmm27, zmm6
    vfmadd231ps zmm25, zmm27, zmm7
    vfmadd231ps zmm25, zmm27, zmm8
    vmovaps zmm28, zmm9
    vfmadd213ps zmm28, zmm25, zmm10
    vfmadd213ps zmm28, zmm25, zmm11
    vfmadd213ps zmm28, zmm25, zmm12
    vfmadd213ps zmm28, zmm25, zmm13
    vfmadd213ps zmm28, zmm25, zmm14
    vfmadd213ps zmm28, zmm25, zmm14
    vaddps zmm25, zmm27, zmm4
    vmulps zmm27, zmm27, zmm15
    vaddps zmm27, zmm27, zmm4
    vpslld zmm29, zmm27, 23
    vpaddd zmm29, zmm29, zmm16
    vmulps zmm28, zmm28, zmm29
    vpsubd zmm25, zmm25, zmm27
    vpslld zmm25, zmm25, 23
    vpaddd zmm25, zmm25, zmm16
    vmulps zmm25, zmm28, zmm25
    vbroadcastss zmm26, xmm26
    mov rax, qword ptr [rsp]
    vmulps zmm26, zmm26, zmmword ptr [rax]
    vmulps zmm25, zmm26, zmm25
    vmovups zmmword ptr [rsp + 264], zmm25
    vmovaps zmm25, zmm0
    cmp rdx, -3
    ja .L53
    test rdx, rdx
    je .L50
    mov rax, qword ptr [rsp + 48]
    add rax, rbx
    vxorps xmm25, xmm25, xmm25
    mov esi, 1
    mov rdx, qword ptr [rsp + 24]
.L44:
    vbroadcastss zmm26, dword ptr [rax - 48]
    vsubps zmm26, zmm26, zmmword ptr [rdx - 64]
    vfmadd213ps zmm26, zmm26, zmm25
    vbroadcastss zmm25, dword ptr [rax]
    vsubps zmm25, zmm25, zmmword ptr [rdx]
    vfmadd213ps zmm25, zmm25, zmm26
    sub rdx, -128
    add rax, 96
    lea r8, [r11 + rsi]
    add r8, 2
    add rsi, 2
    cmp r8, 1
    jne .L44
    test byte ptr [rsp + 16], 1
    jne .L51
    jmp .L52
.L45:
    vxorps xmm25, xmm25, xmm25
    mov esi, 1
.L46:
    vmovaps zmm26, zmm25
    lea rax, [r10 + 8]
    lea rdx, [rsi + 2*rsi]
    shl rdx, 4
    vbroadcastss zmm25, dword ptr [rax + rdx]
    shl rsi, 6
    mov rax, qword ptr [rsp]
    vsubps zmm25, zmm25, zmmword ptr [rax + rsi]
    vfmadd213ps zmm25, zmm25, zmm26
.L47:
    vmulps zmm25, zmm25, zmm1
    mov rdx, qword ptr [rsp + 8]
.L48:
    vmovss xmm26, dword ptr [r10 + 8]
    vmaxps zmm25, zmm2, zmm25
    vminps zmm25, zmm3, zmm25
    vmovaps zmm27, zmm4
    vfmadd231ps zmm27, zmm25, zmm5
    vaddps zmm27, zmm27, zmm6
    vfmadd231ps zmm25, zmm27, zmm7
    vfmadd231ps zmm25, zmm27, zmm8
    vmovaps zmm28, zmm9
    vfmadd213ps zmm28, zmm25, zmm10
    vfmadd213ps zmm28, zmm25, zmm11
    vfmadd213ps zmm28, zmm25, zmm12
    vfmadd213ps zmm28, zmm25, zmm13
    vfmadd213ps zmm28, zmm25, zmm14
    vfmadd213ps zmm28, zmm25, zmm14
    vaddps zmm25, zmm27, zmm4
    vmulps zmm27, zmm27, zmm15
    vaddps zmm27, zmm27, zmm4
    vpslld zmm29, zmm27, 23
    vpaddd zmm29, zmm29, zmm16
    vmulps zmm28, zmm28, zmm29
    vpsubd zmm25, zmm25, zmm27
    vpslld zmm25, zmm25, 23
    vpaddd zmm25, zmm25, zmm16
    vmulps zmm25, zmm28, zmm25
    vbroadcastss zmm26, xmm26
    mov rax, qword ptr [rsp]
    vmulps zmm26, zmm26, zmmword ptr [rax]
    vmulps zmm25, zmm26, zmm25
    vmovups zmmword ptr [rsp + 328], zmm25
    vmovss xmm25, dword ptr [r10 + 12]
    vmovaps zmm26, zmm0
    cmp rdx, -3
    ja .L61
    test rdx, rdx
    je .L55
    mov rax, qword ptr [rsp + 40]
    add rax, rbx
    vxorps xmm26, xmm26, xmm26
    mov esi, 1
    mov rdx, qword ptr [rsp + 24]
.L49:
    vbroadcastss zmm27, dword ptr [rax - 48]
    vsubps zmm27, zmm27, zmmword ptr [rdx - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [rax]
    vsubps zmm26, zmm26, zmmword ptr [rdx]
    vfmadd213ps zmm26, zmm26, zmm27
    sub rdx, -128
    add rax, 96
    lea r8, [r11 + rsi]
    add r8, 2
    add rsi, 2
    cmp r8, 1
    jne .L49
    test byte ptr [rsp + 16], 1
    jne .L56
    jmp .L57
.L50:
    vxorps xmm25, xmm25, xmm25
    mov esi, 1
.L51:
    vmovaps zmm26, zmm25
    lea rax, [r10 + 8]
    lea rdx, [rsi + 2*rsi]
    shl rdx, 4
    vbroadcastss zmm25, dword ptr [rax + rdx]
    shl rsi, 6
    mov rax, qword ptr [rsp]
    vsubps zmm25, zmm25, zmmword ptr [rax + rsi]
    vfmadd213ps zmm25, zmm25, zmm26
.L52:
    vsqrtps zmm25, zmm25
    vxorps zmm25, zmm25, zmm19
    mov rdx, qword ptr [rsp + 8]
.L53:
    vmovss xmm26, dword ptr [r10 + 8]
    vmaxps zmm25, zmm2, zmm25
    vminps zmm25, zmm3, zmm25
    vmovaps zmm27, zmm4
    vfmadd231ps zmm27, zmm25, zmm5
    vaddps zmm27, zmm27, zmm6
    vfmadd231ps zmm25, zmm27, zmm7
    vfmadd231ps zmm25, zmm27, zmm8
    vmovaps zmm28, zmm9
    vfmadd213ps zmm28, zmm25, zmm10
    vfmadd213ps zmm28, zmm25, zmm11
    vfmadd213ps zmm28, zmm25, zmm12
    vfmadd213ps zmm28, zmm25, zmm13
    vfmadd213ps zmm28, zmm25, zmm14
    vfmadd213ps zmm28, zmm25, zmm14
    vaddps zmm25, zmm27, zmm4
    vmulps zmm27, zmm27, zmm15
    vaddps zmm27, zmm27, zmm4
    vpslld zmm29, zmm27, 23
    vpaddd zmm29, zmm29, zmm16
    vmulps zmm28, zmm28, zmm29
    vpsubd zmm25, zmm25, zmm27
    vpslld zmm25, zmm25, 23
    vpaddd zmm25, zmm25, zmm16
    vmulps zmm25, zmm28, zmm25
    vbroadcastss zmm26, xmm26
    mov rax, qword ptr [rsp]
    vmulps zmm26, zmm26, zmmword ptr [rax]
    vmulps zmm25, zmm26, zmm25
    vmovups zmmword ptr [rsp + 328], zmm25
    vmovss xmm25, dword ptr [r10 + 12]
    vmovaps zmm26, zmm0
    cmp rdx, -3
    ja .L61
    test rdx, rdx
    je .L58
    mov rax, qword ptr [rsp + 40]
    add rax, rbx
    vxorps xmm26, xmm26, xmm26
    mov esi, 1
    mov rdx, qword ptr [rsp + 24]
.L54:
    vbroadcastss zmm27, dword ptr [rax - 48]
    vsubps zmm27, zmm27, zmmword ptr [rdx - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [rax]
    vsubps zmm26, zmm26, zmmword ptr [rdx]
    vfmadd213ps zmm26, zmm26, zmm27
    sub rdx, -128
    add rax, 96
    lea r8, [r11 + rsi]
    add r8, 2
    add rsi, 2
    cmp r8, 1
    jne .L54
    test byte ptr [rsp + 16], 1
    jne .L59
    jmp .L60
.L55:
    vxorps xmm26, xmm26, xmm26
    mov esi, 1
.L56:
    vmovaps zmm27, zmm26
    add r10, 12
    lea rax, [rsi + 2*rsi]
    shl rax, 4
    vbroadcastss zmm26, dword ptr [r10 + rax]
    shl rsi, 6
    mov rax, qword ptr [rsp]
    vsubps zmm26, zmm26, zmmword ptr [rax + rsi]
    vfmadd213ps zmm26, zmm26, zmm27
.L57:
    vmulps zmm26, zmm26, zmm1
    jmp .L61
.L58:
    vxorps xmm26, xmm26, xmm26
    mov esi, 1
.L59:
    vmovaps zmm27, zmm26
    add r10, 12
    lea rax, [rsi + 2*rsi]
    shl rax, 4
    vbroadcastss zmm26, dword ptr [r10 + rax]
    shl rsi, 6
    mov rax, qword ptr [rsp]
    vsubps zmm26, zmm26, zmmword ptr [rax + rsi]
    vfmadd213ps zmm26, zmm26, zmm27
.L60:
    vsqrtps zmm26, zmm26
    vxorps zmm26, zmm26, zmm19
.L61:
    vmaxps zmm26, zmm2, zmm26
    vminps zmm26, zmm3, zmm26
    vmovaps zmm27, zmm4
    vfmadd231ps zmm27, zmm26, zmm5
    vaddps zmm27, zmm27, zmm6
    vfmadd231ps zmm26, zmm27, zmm7
    vfmadd231ps zmm26, zmm27, zmm8
    vmovaps zmm28, zmm9
    vfmadd213ps zmm28, zmm26, zmm10
    vfmadd213ps zmm28, zmm26, zmm11
    vfmadd213ps zmm28, zmm26, zmm12
    vfmadd213ps zmm28, zmm26, zmm13
    vfmadd213ps zmm28, zmm26, zmm14
    vfmadd213ps zmm28, zmm26, zmm14
    vaddps zmm26, zmm27, zmm4
    vmulps zmm27, zmm27, zmm15
    vaddps zmm27, zmm27, zmm4
    vpslld zmm29, zmm27, 23
    vpaddd zmm29, zmm29, zmm16
    vmulps zmm28, zmm28, zmm29
    vpsubd zmm26, zmm26, zmm27
    vpslld zmm26, zmm26, 23
    vpaddd zmm26, zmm26, zmm16
    vmulps zmm26, zmm28, zmm26
    vbroadcastss zmm25, xmm25
    mov rax, qword ptr [rsp]
    vmulps zmm25, zmm25, zmmword ptr [rax]
    vmulps zmm25, zmm25, zmm26
    vmovups zmmword ptr [rsp + 392], zmm25
.L62:
    vmovups zmm28, zmmword ptr [rsp + 200]
    vmovups zmm27, zmmword ptr [rsp + 264]
    vmovups zmm26, zmmword ptr [rsp + 328]
    vmovups zmm25, zmmword ptr [rsp + 392]
    mov rdx, qword ptr [rsp + 168]
    test rdx, rdx
    je .L64
    add rbx, qword ptr [rsp + 144]
    mov rax, qword ptr [rsp + 136]
    mov rsi, r9
.L63:
    vmovups zmm29, zmmword ptr [rax]
    vfnmadd231ps zmm28, zmm29, dword ptr [rbx - 12]{1to16}
    vfnmadd231ps zmm27, zmm29, dword ptr [rbx - 8]{1to16}
    vfnmadd231ps zmm26, zmm29, dword ptr [rbx - 4]{1to16}
    vfnmadd231ps zmm25, zmm29, dword ptr [rbx]{1to16}
    add rbx, 48
    add rax, 64
    dec rdx
    jne .L63
    jmp .L65
.L64:
    mov rsi, r9
.L65:
    vmovups zmmword ptr [rsp + 200], zmm28
    vmovups zmmword ptr [rsp + 264], zmm27
    vmovups zmmword ptr [rsp + 328], zmm26
    vmovups zmmword ptr [rsp + 392], zmm25
    mov r10, qword ptr [rsp + 64]
    sub r10, rdi
    mov qword ptr [rsp + 176], rsi
    mov rax, rsi
    sub rax, rdi
    xor ebx, ebx
    xor r13d, r13d
    jmp .L67
.L66:
    popcnt edx, esi
    add rax, rdx
    mov qword ptr [r14 + 72], rax
    xor eax, eax
.L67:
    test rax, rax
    jne .L71
    test r10, r10
    je .L7
    cmp r13, 256
    je .L7
    dec r10
.L68:
    mov rdx, rbx
    inc rbx
    add rdx, rdi
    imul r14, rdx, 112
    imul rdx, qword ptr [rsp + 192]
    vandps zmm25, zmm17, zmmword ptr [rsp + r13 + 200]
    add r13, 64
    vminps zmm25, zmm14, zmm25
    valignd zmm26, zmm25, zmm25, 1
    vbroadcastss ymm27, dword ptr [rcx + r14 + 88]
    xor eax, eax
    vucomiss xmm25, xmm27
    seta al
    mov rsi, qword ptr [rsp + 184]
    vmovups zmmword ptr [rsi + 4*rdx], zmm25
    vcmpltps k1, ymm27, ymm26
    vmovdqa32 ymm26 {k1} {z}, ymmword ptr [rip + .Kd7661f4267b61b93]
    vextractf64x4 ymm28, zmm25, 1
    vpermps ymm29, ymm18, ymm28
    vcmpltps k1, xmm27, xmm29
    vextractf32x4 xmm29, zmm25, 3
    vmovshdup xmm29, xmm29
    xor edx, edx
    vucomiss xmm29, xmm27
    seta dl
    shl edx, 13
    vpermpd ymm28, ymm28, 255
    vcmpltps k2, xmm27, xmm28
    vmovdqa32 xmm27 {k2} {z}, xmmword ptr [rip + .K88e49b39cea225fd]
    vextracti32x4 xmm28, ymm26, 1
    vpord xmm26 {k1}, xmm26, xmm23
    vpord xmm26, xmm26, xmm28
    vpshufd xmm28, xmm26, 238
    vpord xmm26, xmm26, xmm28
    vpshufd xmm28, xmm26, 85
    vpord xmm26, xmm26, xmm28
    vmovd esi, xmm26
    vpshufd xmm26, xmm27, 85
    vpord xmm26, xmm27, xmm26
    vmovd r8d, xmm26
    or r8d, edx
    or r8d, esi
    or r8d, eax
    mov eax, 0
    je .L67
    add r14, rcx
    mov esi, dword ptr [r14 + 96]
    mov ebp, dword ptr [r14 + 100]
    mov edx, dword ptr [r12]
    mov r15d, dword ptr [r12 + 52]
    xor eax, eax
    cmp r15d, ebp
    setne al
    cmp edx, esi
    setb r9b
    cmp edx, ebp
    setne dl
    and dl, r9b
    movzx edx, dl
    vmovdqu64 ymm26, ymmword ptr [r12 + 4]
    vpbroadcastd ymm27, esi
    vpcmpltud k1, ymm26, ymm27
    vpbroadcastd ymm28, ebp
    vpcmpneqd k2, ymm26, ymm28
    vmovdqa32 ymm26 {k2} {z}, ymmword ptr [rip + .Kd7661f4267b61b93]
    vmovdqa32 ymm26 {k1} {z}, ymm26
    vmovdqu64 xmm29, xmmword ptr [r12 + 36]
    vpcmpltud k1, xmm29, xmm27
    vpcmpneqd k2, xmm29, xmm28
    shl eax, 13
    cmp r15d, esi
    mov esi, 0
    cmovae eax, esi
    vmovq xmm29, qword ptr [r12 + 56]
    vpcmpltud k3, xmm29, xmm27
    vpcmpneqd k4, xmm29, xmm28
    vmovdqa32 xmm27 {k4} {z}, xmmword ptr [rip + .K88e49b39cea225fd]
    vmovdqa32 xmm27 {k3} {z}, xmm27
    vmovdqa64 xmm28, xmm26
    vpord xmm28 {k2}, xmm26, xmm23
    vpblendmd xmm28 {k1}, xmm26, xmm28
    vextracti32x4 xmm26, ymm26, 1
    vpord xmm26, xmm28, xmm26
    vpshufd xmm28, xmm26, 238
    vpord xmm26, xmm26, xmm28
    vpshufd xmm28, xmm26, 85
    vpord xmm26, xmm26, xmm28
    vmovd r9d, xmm26
    vpshufd xmm26, xmm27, 85
    vpord xmm26, xmm27, xmm26
    vmovd esi, xmm26
    or esi, eax
    or esi, edx
    or esi, r9d
    mov rdx, qword ptr [r14 + 8]
    mov rax, qword ptr [r14 + 72]
    vmovups zmmword ptr [rsp + 456], zmm25
    and esi, r8d
    je .L66
    lea rdx, [rdx + 4*rax]
    mov r8d, esi
.L69:
    tzcnt r9d, r8d
    vmovss xmm25, dword ptr [rsp + 4*r9 + 456]
    vmovss dword ptr [rdx], xmm25
    add rdx, 4
    blsr r8d, r8d
    jne .L69
    lea rdx, [4*rax]
    add rdx, qword ptr [r14 + 32]
    mov r8d, esi
.L70:
    tzcnt r9d, r8d
    mov r9d, dword ptr [r12 + 4*r9]
    mov dword ptr [rdx], r9d
    add rdx, 4
    blsr r8d, r8d
    jne .L70
    jmp .L66
.L71:
    cmp r10, rax
    jbe .L7
    mov edx, 256
    sub edx, r13d
    shr edx, 6
    cmp rax, rdx
    jae .L7
    mov rdx, rax
    not rdx
    add r10, rdx
    add rbx, rax
    shl rax, 6
    add r13, rax
    jmp .L68
.L72:
    mov r12, qword ptr [rsp + 72]
    inc r12
    mov rbx, qword ptr [rsp + 112]
    add qword ptr [rsp + 24], rbx
    mov rax, qword ptr [rsp + 120]
    cmp r12, rax
    mov rsi, qword ptr [rsp + 128]
    mov r9, qword ptr [rsp + 16]
    mov r14, qword ptr [rsp + 104]
    mov r15, qword ptr [rsp + 96]
    mov r10, qword ptr [rsp + 576]
    mov r13, qword ptr [rsp + 80]
    jb .L4
    jmp .L1
.L73:
    imul r8, r8, 112
    xor r12d, r12d
.L74:
    mov rdx, r8
    mov rsi, rcx
.L75:
    test rdx, rdx
    je .L76
    mov rdi, qword ptr [rsi + 16]
    sub rdi, qword ptr [rsi + 72]
    add rsi, 112
    add rdx, -112
    cmp rdi, 32
    jae .L75
    jmp .L1
.L76:
    inc r12
    cmp r12, rax
    jb .L74
    jmp .L1
.L77:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L9 .L23 .L11 .L17
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
.K66d8969e379a9351 = .long 512, .long 1024, .long 2048, .long 4096
.K7fffffff = .long 0x7fffffff ; NaN
.K80000000 = .long 0x80000000 ; -0e0
.K88e49b39cea225fd = .long 16384, .long 32768, .zero 4, .zero 4
.Kacda4e02b59bcd51 = .long 1, .long 2, .long 3, .long 4
.Kb5bfbe8e = .long 0xb5bfbe8e ; -1.4286068e-6
.Kbf000000 = .long 0xbf000000 ; -5e-1
.Kbf317200 = .long 0xbf317200 ; -6.9314575e-1
.Kc2d00000 = .long 0xc2d00000 ; -1.04e2
.Kcb400000 = .long 0xcb400000 ; -1.2582912e7
.Kd7661f4267b61b93 = .long 2, .long 4, .long 8, .long 16, .long 32, .long 64, .long 128, .long 256
