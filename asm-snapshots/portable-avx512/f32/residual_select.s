; portable-avx512/f32/residual_select
rhotree_kernels::arch::portable::f32::residual_select::residual_select_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 568
    mov qword ptr [rsp + 152], rcx
    mov rcx, qword ptr [rdi + 32]
    mov rdx, qword ptr [rdi + 40]
    mov qword ptr [rsp + 16], rcx
    mov r11, rcx
    mov qword ptr [rsp + 64], rdx
    add r11, rdx
    mov rax, -1
    cmovb r11, rax
    mov rcx, r11
    inc rcx
    cmove rcx, rax
    shl rcx, 4
    je .L268
    mov r9, qword ptr [rdi + 24]
    mov rax, r9
    or rax, rcx
    shr rax, 32
    je .L2
    mov rax, r9
    xor edx, edx
    div rcx
    mov qword ptr [rsp + 208], rax
    cmp rcx, r9
    jbe .L3
.L0:
    mov qword ptr [rsp + 72], 0
.L1:
    mov rax, qword ptr [rsp + 72]
    add rsp, 568
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L2:
    mov eax, r9d
    xor edx, edx
    div ecx
    mov qword ptr [rsp + 208], rax
    cmp rcx, r9
    ja .L0
.L3:
    mov qword ptr [rsp + 176], rcx
    mov qword ptr [rsp + 184], rsi
    mov rax, qword ptr [rdi + 48]
    mov qword ptr [rsp + 40], rax
    mov rsi, qword ptr [rdi]
    mov r9, qword ptr [rdi + 16]
    movzx ecx, byte ptr [rdi + 56]
    mov rdx, qword ptr [rsp + 16]
    lea rdi, [rdx - 1]
    mov rax, rdx
    inc rax
    mov r10, -1
    cmovne r10, rax
    shl r10, 6
    mov qword ptr [rsp + 160], r10
    imul r8, r8, 104
    mov qword ptr [rsp + 168], r9
    add r9, 128
    cmp r11, -2
    mov rax, -2
    cmovae r11, rax
    shl r11, 6
    add r11, 64
    lea r10, [rsi + 96]
    mov qword ptr [rsp + 56], r10
    mov r10, rdx
    and r10, -2
    neg r10
    lea rbx, [rsi + 100]
    mov qword ptr [rsp + 112], rbx
    lea rbx, [rsi + 104]
    mov qword ptr [rsp + 104], rbx
    lea rbx, [rsi + 108]
    mov qword ptr [rsp + 96], rbx
    cmp rdx, -2
    cmovb rax, rdx
    lea rax, [rax + 2*rax]
    shl rax, 4
    mov qword ptr [rsp + 136], rsi
    add rax, rsi
    add rax, 60
    mov qword ptr [rsp + 192], rax
    mov rax, r9
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
    vmovdqa64 xmm19, xmmword ptr [rip + .K66d8969e379a9351]
    vbroadcastss zmm20, dword ptr [rip + .K80000000]
    vbroadcastss zmm21, dword ptr [rip + .K40400000]
    vbroadcastss zmm22, dword ptr [rip + .K42d20000]
    vbroadcastss zmm23, dword ptr [rip + .K40a00000]
    vbroadcastss zmm24, dword ptr [rip + .K3eaaaaab]
    mov ecx, ecx
    mov qword ptr [rsp + 128], rcx
    mov qword ptr [rsp + 24], r9
    mov qword ptr [rsp + 72], 0
.L4:
    mov qword ptr [rsp + 144], rax
    mov rax, r8
    mov rcx, qword ptr [rsp + 152]
.L5:
    test rax, rax
    je .L6
    mov rdx, qword ptr [rcx + 16]
    sub rdx, qword ptr [rcx + 72]
    add rcx, 104
    add rax, -104
    cmp rdx, 32
    jae .L5
    jmp .L1
.L6:
    mov rax, qword ptr [rsp + 72]
    cmp rax, qword ptr [rsp + 208]
    mov qword ptr [rsp + 480], r11
    mov qword ptr [rsp + 472], r8
    jae .L7
    cmp qword ptr [rsp + 40], 4
    jae .L8
    xor r14d, r14d
    jmp .L10
.L7:
    cmp qword ptr [rsp + 40], 4
    jae .L9
    xor esi, esi
    jmp .L75
.L8:
    mov rax, qword ptr [rsp + 176]
    mov rbp, qword ptr [rsp + 72]
    imul rax, rbp
    mov rcx, qword ptr [rsp + 168]
    lea r13, [rcx + 4*rax]
    mov rax, qword ptr [rsp + 160]
    add rax, r13
    mov qword ptr [rsp + 488], rax
    shl rbp, 6
    add rbp, qword ptr [rsp + 184]
    mov r8d, 4
    xor eax, eax
    mov rdx, qword ptr [rsp + 136]
    lea rcx, [rdx + 4*rax]
    vbroadcastss zmm25, dword ptr [rdx + 4*rax]
    vmovups zmmword ptr [rsp + 216], zmm25
    vmovups zmmword ptr [rsp + 280], zmm25
    vmovups zmmword ptr [rsp + 344], zmm25
    vmovups zmmword ptr [rsp + 408], zmm25
    mov rax, qword ptr [rsp + 128]
    lea rdx, [rip + .T0]
    movsxd rsi, dword ptr [rdx + 4*rax]
    add rsi, rdx
    xor r14d, r14d
    mov r9, qword ptr [rsp + 56]
    mov rax, qword ptr [rsp + 112]
    mov qword ptr [rsp + 88], rax
    mov rax, qword ptr [rsp + 104]
    mov qword ptr [rsp + 80], rax
    mov rax, qword ptr [rsp + 96]
    mov qword ptr [rsp + 120], rax
    mov rax, qword ptr [rsp + 192]
    mov qword ptr [rsp + 200], rax
    jmp rsi
.L9:
    mov rax, qword ptr [rsp + 176]
    mov rbp, qword ptr [rsp + 72]
    imul rax, rbp
    mov rcx, qword ptr [rsp + 168]
    lea rbx, [rcx + 4*rax]
    mov rax, qword ptr [rsp + 160]
    add rax, rbx
    mov qword ptr [rsp + 200], rax
    shl rbp, 6
    add rbp, qword ptr [rsp + 184]
    mov r8d, 4
    xor eax, eax
    mov rdx, qword ptr [rsp + 136]
    lea rcx, [rdx + 4*rax]
    vbroadcastss zmm25, dword ptr [rdx + 4*rax]
    vmovups zmmword ptr [rsp + 216], zmm25
    vmovups zmmword ptr [rsp + 280], zmm25
    vmovups zmmword ptr [rsp + 344], zmm25
    vmovups zmmword ptr [rsp + 408], zmm25
    mov rax, qword ptr [rsp + 128]
    lea rdx, [rip + .T1]
    movsxd rax, dword ptr [rdx + 4*rax]
    add rax, rdx
    xor esi, esi
    mov r14, qword ptr [rsp + 56]
    mov rdx, qword ptr [rsp + 112]
    mov qword ptr [rsp + 32], rdx
    mov rdx, qword ptr [rsp + 104]
    mov qword ptr [rsp + 88], rdx
    mov rdx, qword ptr [rsp + 96]
    mov qword ptr [rsp + 80], rdx
    mov rdx, qword ptr [rsp + 192]
    mov qword ptr [rsp + 120], rdx
    mov qword ptr [rsp + 496], rdi
    jmp rax
.L10:
    cmp r14, qword ptr [rsp + 40]
    jae .L140
    mov rcx, qword ptr [rsp + 176]
    mov r8, qword ptr [rsp + 72]
    imul rcx, r8
    mov rax, qword ptr [rsp + 168]
    lea rcx, [rax + 4*rcx]
    mov rax, qword ptr [rsp + 160]
    mov qword ptr [rsp + 8], rcx
    add rax, rcx
    mov qword ptr [rsp + 32], rax
    shl r8, 6
    add r8, qword ptr [rsp + 184]
    jmp .L12
.L11:
    mov r14, qword ptr [rsp + 48]
    add r14, 4
    cmp r14, qword ptr [rsp + 40]
    jae .L140
.L12:
    cmp r14, 8
    mov r9d, 8
    mov qword ptr [rsp + 48], r14
    cmovb r9, r14
    lea r14d, [4*r9]
    mov rax, qword ptr [rsp + 136]
    lea r12, [rax + r14]
    vbroadcastss zmm25, dword ptr [rax + r14]
    vmovups zmmword ptr [rsp + 216], zmm25
    vmovups zmmword ptr [rsp + 280], zmm25
    vmovups zmmword ptr [rsp + 344], zmm25
    vmovups zmmword ptr [rsp + 408], zmm25
    lea rcx, [rip + .T2]
    mov rax, qword ptr [rsp + 128]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    jmp rax
.L13:
    vmovaps zmm25, zmm0
    cmp rdi, -3
    ja .L32
    test rdi, rdi
    je .L29
    mov rax, qword ptr [rsp + 56]
    lea rsi, [rax + r14]
    vxorps xmm25, xmm25, xmm25
    mov edx, 1
    mov r11, qword ptr [rsp + 24]
.L14:
    vbroadcastss zmm26, dword ptr [rsi - 48]
    vsubps zmm26, zmm26, zmmword ptr [r11 - 64]
    vfmadd213ps zmm26, zmm26, zmm25
    vbroadcastss zmm25, dword ptr [rsi]
    vsubps zmm25, zmm25, zmmword ptr [r11]
    vfmadd213ps zmm25, zmm25, zmm26
    sub r11, -128
    add rsi, 96
    lea rax, [r10 + rdx]
    add rax, 2
    add rdx, 2
    cmp rax, 1
    jne .L14
    test byte ptr [rsp + 16], 1
    jne .L30
    jmp .L31
.L15:
    mov rax, qword ptr [rsp + 56]
    lea rdx, [rax + r14]
    mov rax, qword ptr [rsp + 8]
    vmovups zmm25, zmmword ptr [rax]
    xor ebp, ebp
    xor r11d, r11d
    jmp .L19
.L16:
    vmovaps zmm27, zmm26
    lea rax, [r12 + 4*rbp]
    lea rbx, [rsi + 2*rsi]
    shl rbx, 4
    vbroadcastss zmm26, dword ptr [rax + rbx]
    shl rsi, 6
    mov rax, qword ptr [rsp + 8]
    vsubps zmm26, zmm26, zmmword ptr [rax + rsi]
    vfmadd213ps zmm26, zmm26, zmm27
.L17:
    vmulps zmm26, zmm26, zmm21
    vsqrtps zmm26, zmm26
.L18:
    vmovss xmm27, dword ptr [r12 + 4*rbp]
    vminps zmm26, zmm22, zmm26
    vxorps zmm28, zmm26, zmm20
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
    vmovups zmmword ptr [rsp + r11 + 216], zmm26
    add r11, 64
    inc rbp
    add rdx, 4
    cmp r11, 256
    je .L66
.L19:
    vxorps xmm26, xmm26, xmm26
    cmp rdi, -3
    ja .L18
    mov esi, 1
    test rdi, rdi
    je .L16
    mov r15, rdx
    mov r13, qword ptr [rsp + 24]
.L20:
    vbroadcastss zmm27, dword ptr [r15 - 48]
    vsubps zmm27, zmm27, zmmword ptr [r13 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [r15]
    vsubps zmm26, zmm26, zmmword ptr [r13]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r13, -128
    add r15, 96
    lea rax, [r10 + rsi]
    add rax, 2
    add rsi, 2
    cmp rax, 1
    jne .L20
    test byte ptr [rsp + 16], 1
    jne .L16
    jmp .L17
.L21:
    mov rax, qword ptr [rsp + 56]
    lea rdx, [rax + r14]
    mov rax, qword ptr [rsp + 8]
    vmovups zmm25, zmmword ptr [rax]
    xor ebp, ebp
    xor r11d, r11d
    jmp .L25
.L22:
    vmovaps zmm27, zmm26
    lea rax, [r12 + 4*rbp]
    lea rbx, [rsi + 2*rsi]
    shl rbx, 4
    vbroadcastss zmm26, dword ptr [rax + rbx]
    shl rsi, 6
    mov rax, qword ptr [rsp + 8]
    vsubps zmm26, zmm26, zmmword ptr [rax + rsi]
    vfmadd213ps zmm26, zmm26, zmm27
.L23:
    vmulps zmm26, zmm26, zmm23
    vsqrtps zmm26, zmm26
.L24:
    vmovss xmm27, dword ptr [r12 + 4*rbp]
    vminps zmm26, zmm22, zmm26
    vxorps zmm28, zmm26, zmm20
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
    vmovups zmmword ptr [rsp + r11 + 216], zmm26
    add r11, 64
    inc rbp
    add rdx, 4
    cmp r11, 256
    je .L66
.L25:
    vxorps xmm26, xmm26, xmm26
    cmp rdi, -3
    ja .L24
    mov esi, 1
    test rdi, rdi
    je .L22
    mov r15, rdx
    mov r13, qword ptr [rsp + 24]
.L26:
    vbroadcastss zmm27, dword ptr [r15 - 48]
    vsubps zmm27, zmm27, zmmword ptr [r13 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [r15]
    vsubps zmm26, zmm26, zmmword ptr [r13]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r13, -128
    add r15, 96
    lea rax, [r10 + rsi]
    add rax, 2
    add rsi, 2
    cmp rax, 1
    jne .L26
    test byte ptr [rsp + 16], 1
    jne .L22
    jmp .L23
.L27:
    vmovaps zmm25, zmm0
    cmp rdi, -3
    ja .L37
    test rdi, rdi
    je .L34
    mov rax, qword ptr [rsp + 56]
    lea rsi, [rax + r14]
    vxorps xmm25, xmm25, xmm25
    mov edx, 1
    mov r11, qword ptr [rsp + 24]
.L28:
    vbroadcastss zmm26, dword ptr [rsi - 48]
    vsubps zmm26, zmm26, zmmword ptr [r11 - 64]
    vfmadd213ps zmm26, zmm26, zmm25
    vbroadcastss zmm25, dword ptr [rsi]
    vsubps zmm25, zmm25, zmmword ptr [r11]
    vfmadd213ps zmm25, zmm25, zmm26
    sub r11, -128
    add rsi, 96
    lea rax, [r10 + rdx]
    add rax, 2
    add rdx, 2
    cmp rax, 1
    jne .L28
    test byte ptr [rsp + 16], 1
    jne .L35
    jmp .L36
.L29:
    vxorps xmm25, xmm25, xmm25
    mov edx, 1
.L30:
    vmovaps zmm26, zmm25
    lea rax, [rdx + 2*rdx]
    shl rax, 4
    vbroadcastss zmm25, dword ptr [r12 + rax]
    shl rdx, 6
    mov rax, qword ptr [rsp + 8]
    vsubps zmm25, zmm25, zmmword ptr [rax + rdx]
    vfmadd213ps zmm25, zmm25, zmm26
.L31:
    vmulps zmm25, zmm25, zmm1
.L32:
    vmovss xmm26, dword ptr [r12]
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
    mov rax, qword ptr [rsp + 8]
    vmulps zmm26, zmm26, zmmword ptr [rax]
    vmulps zmm25, zmm26, zmm25
    vmovups zmmword ptr [rsp + 216], zmm25
    vmovaps zmm25, zmm0
    cmp rdi, -3
    ja .L42
    test rdi, rdi
    je .L39
    mov rax, qword ptr [rsp + 112]
    lea rsi, [rax + r14]
    vxorps xmm25, xmm25, xmm25
    mov edx, 1
    mov r11, qword ptr [rsp + 24]
.L33:
    vbroadcastss zmm26, dword ptr [rsi - 48]
    vsubps zmm26, zmm26, zmmword ptr [r11 - 64]
    vfmadd213ps zmm26, zmm26, zmm25
    vbroadcastss zmm25, dword ptr [rsi]
    vsubps zmm25, zmm25, zmmword ptr [r11]
    vfmadd213ps zmm25, zmm25, zmm26
    sub r11, -128
    add rsi, 96
    lea rax, [r10 + rdx]
    add rax, 2
    add rdx, 2
    cmp rax, 1
    jne .L33
    test byte ptr [rsp + 16], 1
    jne .L40
    jmp .L41
.L34:
    vxorps xmm25, xmm25, xmm25
    mov edx, 1
.L35:
    vmovaps zmm26, zmm25
    lea rax, [rdx + 2*rdx]
    shl rax, 4
    vbroadcastss zmm25, dword ptr [r12 + rax]
    shl rdx, 6
    mov rax, qword ptr [rsp + 8]
    vsubps zmm25, zmm25, zmmword ptr [rax + rdx]
    vfmadd213ps zmm25, zmm25, zmm26
.L36:
    vsqrtps zmm25, zmm25
    vxorps zmm25, zmm25, zmm20
.L37:
    vmovss xmm26, dword ptr [r12]
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
    mov rax, qword ptr [rsp + 8]
    vmulps zmm26, zmm26, zmmword ptr [rax]
    vmulps zmm25, zmm26, zmm25
    vmovups zmmword ptr [rsp + 216], zmm25
    vmovaps zmm25, zmm0
    cmp rdi, -3
    ja .L47
    test rdi, rdi
    je .L44
    mov rax, qword ptr [rsp + 112]
    lea rsi, [rax + r14]
    vxorps xmm25, xmm25, xmm25
    mov edx, 1
    mov r11, qword ptr [rsp + 24]
.L38:
    vbroadcastss zmm26, dword ptr [rsi - 48]
    vsubps zmm26, zmm26, zmmword ptr [r11 - 64]
    vfmadd213ps zmm26, zmm26, zmm25
    vbroadcastss zmm25, dword ptr [rsi]
    vsubps zmm25, zmm25, zmmword ptr [r11]
    vfmadd213ps zmm25, zmm25, zmm26
    sub r11, -128
    add rsi, 96
    lea rax, [r10 + rdx]
    add rax, 2
    add rdx, 2
    cmp rax, 1
    jne .L38
    test byte ptr [rsp + 16], 1
    jne .L45
    jmp .L46
.L39:
    vxorps xmm25, xmm25, xmm25
    mov edx, 1
.L40:
    vmovaps zmm26, zmm25
    lea rax, [r12 + 4]
    lea rsi, [rdx + 2*rdx]
    shl rsi, 4
    vbroadcastss zmm25, dword ptr [rax + rsi]
    shl rdx, 6
    mov rax, qword ptr [rsp + 8]
    vsubps zmm25, zmm25, zmmword ptr [rax + rdx]
    vfmadd213ps zmm25, zmm25, zmm26
.L41:
    vmulps zmm25, zmm25, zmm1
.L42:
    vmovss xmm26, dword ptr [r12 + 4]
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
    mov rax, qword ptr [rsp + 8]
    vmulps zmm26, zmm26, zmmword ptr [rax]
    vmulps zmm25, zmm26, zmm25
    vmovups zmmword ptr [rsp + 280], zmm25
    vmovss xmm25, dword ptr [r12 + 8]
    vmovaps zmm26, zmm0
    cmp rdi, -3
    ja .L52
    test rdi, rdi
    je .L49
    mov rax, qword ptr [rsp + 104]
    lea rsi, [rax + r14]
    vxorps xmm26, xmm26, xmm26
    mov edx, 1
    mov r11, qword ptr [rsp + 24]
.L43:
    vbroadcastss zmm27, dword ptr [rsi - 48]
    vsubps zmm27, zmm27, zmmword ptr [r11 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [rsi]
    vsubps zmm26, zmm26, zmmword ptr [r11]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r11, -128
    add rsi, 96
    lea rax, [r10 + rdx]
    add rax, 2
    add rdx, 2
    cmp rax, 1
    jne .L43
    test byte ptr [rsp + 16], 1
    jne .L50
    jmp .L51
.L44:
    vxorps xmm25, xmm25, xmm25
    mov edx, 1
.L45:
    vmovaps zmm26, zmm25
    lea rax, [r12 + 4]
    lea rsi, [rdx + 2*rdx]
    shl rsi, 4
    vbroadcastss zmm25, dword ptr [rax + rsi]
    shl rdx, 6
    mov rax, qword ptr [rsp + 8]
    vsubps zmm25, zmm25, zmmword ptr [rax + rdx]
    vfmadd213ps zmm25, zmm25, zmm26
.L46:
    vsqrtps zmm25, zmm25
    vxorps zmm25, zmm25, zmm20
.L47:
    vmovss xmm26, dword ptr [r12 + 4]
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
    mov rax, qword ptr [rsp + 8]
    vmulps zmm26, zmm26, zmmword ptr [rax]
    vmulps zmm25, zmm26, zmm25
    vmovups zmmword ptr [rsp + 280], zmm25
    vmovss xmm25, dword ptr [r12 + 8]
    vmovaps zmm26, zmm0
    cmp rdi, -3
    ja .L57
    test rdi, rdi
    je .L54
    mov rax, qword ptr [rsp + 104]
    lea rsi, [rax + r14]
    vxorps xmm26, xmm26, xmm26
    mov edx, 1
    mov r11, qword ptr [rsp + 24]
.L48:
    vbroadcastss zmm27, dword ptr [rsi - 48]
    vsubps zmm27, zmm27, zmmword ptr [r11 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [rsi]
    vsubps zmm26, zmm26, zmmword ptr [r11]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r11, -128
    add rsi, 96
    lea rax, [r10 + rdx]
    add rax, 2
    add rdx, 2
    cmp rax, 1
    jne .L48
    test byte ptr [rsp + 16], 1
    jne .L55
    jmp .L56
.L49:
    vxorps xmm26, xmm26, xmm26
    mov edx, 1
.L50:
    vmovaps zmm27, zmm26
    lea rax, [r12 + 8]
    lea rsi, [rdx + 2*rdx]
    shl rsi, 4
    vbroadcastss zmm26, dword ptr [rax + rsi]
    shl rdx, 6
    mov rax, qword ptr [rsp + 8]
    vsubps zmm26, zmm26, zmmword ptr [rax + rdx]
    vfmadd213ps zmm26, zmm26, zmm27
.L51:
    vmulps zmm26, zmm26, zmm1
.L52:
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
    mov rax, qword ptr [rsp + 8]
    vmulps zmm25, zmm25, zmmword ptr [rax]
    vmulps zmm25, zmm25, zmm26
    vmovups zmmword ptr [rsp + 344], zmm25
    vmovss xmm25, dword ptr [r12 + 12]
    vmovaps zmm26, zmm0
    cmp rdi, -3
    ja .L65
    test rdi, rdi
    je .L59
    mov rax, qword ptr [rsp + 96]
    lea rsi, [rax + r14]
    vxorps xmm26, xmm26, xmm26
    mov edx, 1
    mov r11, qword ptr [rsp + 24]
.L53:
    vbroadcastss zmm27, dword ptr [rsi - 48]
    vsubps zmm27, zmm27, zmmword ptr [r11 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [rsi]
    vsubps zmm26, zmm26, zmmword ptr [r11]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r11, -128
    add rsi, 96
    lea rax, [r10 + rdx]
    add rax, 2
    add rdx, 2
    cmp rax, 1
    jne .L53
    test byte ptr [rsp + 16], 1
    jne .L60
    jmp .L61
.L54:
    vxorps xmm26, xmm26, xmm26
    mov edx, 1
.L55:
    vmovaps zmm27, zmm26
    lea rax, [r12 + 8]
    lea rsi, [rdx + 2*rdx]
    shl rsi, 4
    vbroadcastss zmm26, dword ptr [rax + rsi]
    shl rdx, 6
    mov rax, qword ptr [rsp + 8]
    vsubps zmm26, zmm26, zmmword ptr [rax + rdx]
    vfmadd213ps zmm26, zmm26, zmm27
.L56:
    vsqrtps zmm26, zmm26
    vxorps zmm26, zmm26, zmm20
.L57:
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
    mov rax, qword ptr [rsp + 8]
    vmulps zmm25, zmm25, zmmword ptr [rax]
    vmulps zmm25, zmm25, zmm26
    vmovups zmmword ptr [rsp + 344], zmm25
    vmovss xmm25, dword ptr [r12 + 12]
    vmovaps zmm26, zmm0
    cmp rdi, -3
    ja .L65
    test rdi, rdi
    je .L62
    mov rax, qword ptr [rsp + 96]
    lea rsi, [rax + r14]
    vxorps xmm26, xmm26, xmm26
    mov edx, 1
    mov r11, qword ptr [rsp + 24]
.L58:
    vbroadcastss zmm27, dword ptr [rsi - 48]
    vsubps zmm27, zmm27, zmmword ptr [r11 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [rsi]
    vsubps zmm26, zmm26, zmmword ptr [r11]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r11, -128
    add rsi, 96
    lea rax, [r10 + rdx]
    add rax, 2
    add rdx, 2
    cmp rax, 1
    jne .L58
    test byte ptr [rsp + 16], 1
    jne .L63
    jmp .L64
.L59:
    vxorps xmm26, xmm26, xmm26
    mov edx, 1
.L60:
    vmovaps zmm27, zmm26
    add r12, 12
    lea rax, [rdx + 2*rdx]
    shl rax, 4
    vbroadcastss zmm26, dword ptr [r12 + rax]
    shl rdx, 6
    mov rax, qword ptr [rsp + 8]
    vsubps zmm26, zmm26, zmmword ptr [rax + rdx]
    vfmadd213ps zmm26, zmm26, zmm27
.L61:
    vmulps zmm26, zmm26, zmm1
    jmp .L65
.L62:
    vxorps xmm26, xmm26, xmm26
    mov edx, 1
.L63:
    vmovaps zmm27, zmm26
    add r12, 12
    lea rax, [rdx + 2*rdx]
    shl rax, 4
    vbroadcastss zmm26, dword ptr [r12 + rax]
    shl rdx, 6
    mov rax, qword ptr [rsp + 8]
    vsubps zmm26, zmm26, zmmword ptr [rax + rdx]
    vfmadd213ps zmm26, zmm26, zmm27
.L64:
    vsqrtps zmm26, zmm26
    vxorps zmm26, zmm26, zmm20
.L65:
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
    mov rax, qword ptr [rsp + 8]
    vmulps zmm25, zmm25, zmmword ptr [rax]
    vmulps zmm25, zmm25, zmm26
    vmovups zmmword ptr [rsp + 408], zmm25
.L66:
    vmovups zmm28, zmmword ptr [rsp + 216]
    vmovups zmm27, zmmword ptr [rsp + 280]
    vmovups zmm26, zmmword ptr [rsp + 344]
    vmovups zmm25, zmmword ptr [rsp + 408]
    mov rsi, qword ptr [rsp + 64]
    test rsi, rsi
    je .L68
    add r14, qword ptr [rsp + 192]
    mov rdx, qword ptr [rsp + 32]
.L67:
    vmovups zmm29, zmmword ptr [rdx]
    vfnmadd231ps zmm28, zmm29, dword ptr [r14 - 12]{1to16}
    vfnmadd231ps zmm27, zmm29, dword ptr [r14 - 8]{1to16}
    vfnmadd231ps zmm26, zmm29, dword ptr [r14 - 4]{1to16}
    vfnmadd231ps zmm25, zmm29, dword ptr [r14]{1to16}
    add r14, 48
    add rdx, 64
    dec rsi
    jne .L67
.L68:
    mov rsi, qword ptr [rsp + 48]
    sub rsi, r9
    vmovups zmmword ptr [rsp + 216], zmm28
    vmovups zmmword ptr [rsp + 280], zmm27
    vmovups zmmword ptr [rsp + 344], zmm26
    vmovups zmmword ptr [rsp + 408], zmm25
    mov r14, qword ptr [rsp + 40]
    sub r14, r9
    imul r9, r9, 104
    add r9, qword ptr [rsp + 152]
    xor r12d, r12d
    xor ebp, ebp
    jmp .L70
.L69:
    popcnt eax, esi
    add r15, rax
    mov qword ptr [rdx + 72], r15
    xor esi, esi
.L70:
    test rsi, rsi
    jne .L74
    test r14, r14
    je .L11
    cmp rbp, 256
    je .L11
    dec r14
.L71:
    imul rdx, r12, 104
    inc r12
    vandps zmm25, zmm17, zmmword ptr [rsp + rbp + 216]
    add rbp, 64
    vminps zmm25, zmm14, zmm25
    vbroadcastss ymm26, dword ptr [r9 + rdx + 88]
    xor esi, esi
    vucomiss xmm25, xmm26
    seta sil
    valignd zmm27, zmm25, zmm25, 1
    vcmpltps k1, ymm26, ymm27
    vmovdqa32 ymm27 {k1} {z}, ymmword ptr [rip + .Kd7661f4267b61b93]
    vextractf64x4 ymm28, zmm25, 1
    vpermps ymm29, ymm18, ymm28
    vcmpltps k1, xmm26, xmm29
    vextractf32x4 xmm29, zmm25, 3
    vmovshdup xmm29, xmm29
    xor eax, eax
    vucomiss xmm29, xmm26
    seta al
    shl eax, 13
    vpermpd ymm28, ymm28, 255
    vcmpltps k2, xmm26, xmm28
    vmovdqa32 xmm26 {k2} {z}, xmmword ptr [rip + .K88e49b39cea225fd]
    vextracti32x4 xmm28, ymm27, 1
    vpord xmm27 {k1}, xmm27, xmm19
    vpord xmm27, xmm27, xmm28
    vpshufd xmm28, xmm27, 238
    vpord xmm27, xmm27, xmm28
    vpshufd xmm28, xmm27, 85
    vpord xmm27, xmm27, xmm28
    vmovd ebx, xmm27
    vpshufd xmm27, xmm26, 85
    vpord xmm26, xmm26, xmm27
    vmovd r11d, xmm26
    or r11d, eax
    or r11d, ebx
    or r11d, esi
    mov esi, 0
    je .L70
    add rdx, r9
    mov eax, dword ptr [rdx + 92]
    mov esi, dword ptr [rdx + 96]
    mov ebx, dword ptr [r8]
    mov ecx, dword ptr [r8 + 52]
    xor r15d, r15d
    cmp ecx, esi
    setne r15b
    cmp ebx, eax
    setb r13b
    cmp ebx, esi
    setne bl
    and bl, r13b
    movzx r13d, bl
    vmovdqu64 ymm26, ymmword ptr [r8 + 4]
    vpbroadcastd ymm27, eax
    vpcmpltud k1, ymm26, ymm27
    vpbroadcastd ymm28, esi
    vpcmpneqd k2, ymm26, ymm28
    vmovdqa32 ymm26 {k2} {z}, ymmword ptr [rip + .Kd7661f4267b61b93]
    vmovdqa32 ymm26 {k1} {z}, ymm26
    vmovdqu64 xmm29, xmmword ptr [r8 + 36]
    vpcmpltud k1, xmm29, xmm27
    vpcmpneqd k2, xmm29, xmm28
    shl r15d, 13
    cmp ecx, eax
    mov eax, 0
    cmovae r15d, eax
    vmovq xmm29, qword ptr [r8 + 56]
    vpcmpltud k3, xmm29, xmm27
    vpcmpneqd k4, xmm29, xmm28
    vmovdqa32 xmm27 {k4} {z}, xmmword ptr [rip + .K88e49b39cea225fd]
    vmovdqa32 xmm27 {k3} {z}, xmm27
    vmovdqa64 xmm28, xmm26
    vpord xmm28 {k2}, xmm26, xmm19
    vpblendmd xmm28 {k1}, xmm26, xmm28
    vextracti32x4 xmm26, ymm26, 1
    vpord xmm26, xmm28, xmm26
    vpshufd xmm28, xmm26, 238
    vpord xmm26, xmm26, xmm28
    vpshufd xmm28, xmm26, 85
    vpord xmm26, xmm26, xmm28
    vmovd eax, xmm26
    vpshufd xmm26, xmm27, 85
    vpord xmm26, xmm27, xmm26
    vmovd esi, xmm26
    or esi, r15d
    or esi, r13d
    or esi, eax
    mov r13, qword ptr [rdx + 8]
    mov r15, qword ptr [rdx + 72]
    vmovups zmmword ptr [rsp + 504], zmm25
    and esi, r11d
    je .L69
    lea r11, [4*r15]
    add r11, r13
    mov r13d, esi
.L72:
    tzcnt eax, r13d
    vmovss xmm25, dword ptr [rsp + 4*rax + 504]
    vmovss dword ptr [r11], xmm25
    add r11, 4
    blsr r13d, r13d
    jne .L72
    lea r11, [4*r15]
    add r11, qword ptr [rdx + 32]
    mov r13d, esi
.L73:
    tzcnt eax, r13d
    mov eax, dword ptr [r8 + 4*rax]
    mov dword ptr [r11], eax
    add r11, 4
    blsr r13d, r13d
    jne .L73
    jmp .L69
.L74:
    cmp r14, rsi
    jbe .L11
    mov eax, 256
    sub eax, ebp
    shr eax, 6
    cmp rsi, rax
    jae .L11
    mov rax, rsi
    not rax
    add r14, rax
    add r12, rsi
    shl rsi, 6
    add rbp, rsi
    jmp .L71
.L75:
    cmp rsi, qword ptr [rsp + 40]
    jae .L140
    mov rax, qword ptr [rsp + 176]
    mov r8, qword ptr [rsp + 72]
    imul rax, r8
    mov rcx, qword ptr [rsp + 168]
    lea rcx, [rcx + 4*rax]
    mov rax, qword ptr [rsp + 160]
    mov qword ptr [rsp + 8], rcx
    add rax, rcx
    mov qword ptr [rsp + 32], rax
    shl r8, 6
    add r8, qword ptr [rsp + 184]
    jmp .L77
.L76:
    mov rsi, qword ptr [rsp + 48]
    add rsi, 4
    cmp rsi, qword ptr [rsp + 40]
    jae .L140
.L77:
    cmp rsi, 8
    mov r9d, 8
    mov qword ptr [rsp + 48], rsi
    cmovb r9, rsi
    lea r14d, [4*r9]
    mov rax, qword ptr [rsp + 136]
    lea r12, [rax + r14]
    vbroadcastss zmm25, dword ptr [rax + r14]
    vmovups zmmword ptr [rsp + 216], zmm25
    vmovups zmmword ptr [rsp + 280], zmm25
    vmovups zmmword ptr [rsp + 344], zmm25
    vmovups zmmword ptr [rsp + 408], zmm25
    mov rax, qword ptr [rsp + 128]
    lea rcx, [rip + .T3]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    jmp rax
.L78:
    vmovaps zmm25, zmm0
    cmp rdi, -3
    ja .L97
    test rdi, rdi
    je .L94
    mov rax, qword ptr [rsp + 56]
    lea rdx, [rax + r14]
    vxorps xmm25, xmm25, xmm25
    mov eax, 1
    mov r11, qword ptr [rsp + 24]
.L79:
    vbroadcastss zmm26, dword ptr [rdx - 48]
    vsubps zmm26, zmm26, zmmword ptr [r11 - 64]
    vfmadd213ps zmm26, zmm26, zmm25
    vbroadcastss zmm25, dword ptr [rdx]
    vsubps zmm25, zmm25, zmmword ptr [r11]
    vfmadd213ps zmm25, zmm25, zmm26
    sub r11, -128
    add rdx, 96
    lea rsi, [r10 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L79
    test byte ptr [rsp + 16], 1
    jne .L95
    jmp .L96
.L80:
    mov rax, qword ptr [rsp + 56]
    lea rdx, [rax + r14]
    mov rax, qword ptr [rsp + 8]
    vmovups zmm25, zmmword ptr [rax]
    xor ebp, ebp
    xor r11d, r11d
    jmp .L84
.L81:
    vmovaps zmm27, zmm26
    lea rsi, [r12 + 4*rbp]
    lea rbx, [rax + 2*rax]
    shl rbx, 4
    vbroadcastss zmm26, dword ptr [rsi + rbx]
    shl rax, 6
    mov rcx, qword ptr [rsp + 8]
    vsubps zmm26, zmm26, zmmword ptr [rcx + rax]
    vfmadd213ps zmm26, zmm26, zmm27
.L82:
    vmulps zmm26, zmm26, zmm21
    vsqrtps zmm26, zmm26
.L83:
    vmovss xmm27, dword ptr [r12 + 4*rbp]
    vminps zmm26, zmm22, zmm26
    vxorps zmm28, zmm26, zmm20
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
    vmovups zmmword ptr [rsp + r11 + 216], zmm26
    add r11, 64
    inc rbp
    add rdx, 4
    cmp r11, 256
    je .L131
.L84:
    vxorps xmm26, xmm26, xmm26
    cmp rdi, -3
    ja .L83
    mov eax, 1
    test rdi, rdi
    je .L81
    mov r15, rdx
    mov r13, qword ptr [rsp + 24]
.L85:
    vbroadcastss zmm27, dword ptr [r15 - 48]
    vsubps zmm27, zmm27, zmmword ptr [r13 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [r15]
    vsubps zmm26, zmm26, zmmword ptr [r13]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r13, -128
    add r15, 96
    lea rsi, [r10 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L85
    test byte ptr [rsp + 16], 1
    jne .L81
    jmp .L82
.L86:
    mov rax, qword ptr [rsp + 56]
    lea rdx, [rax + r14]
    mov rax, qword ptr [rsp + 8]
    vmovups zmm25, zmmword ptr [rax]
    xor ebp, ebp
    xor r11d, r11d
    jmp .L90
.L87:
    vmovaps zmm27, zmm26
    lea rsi, [r12 + 4*rbp]
    lea rbx, [rax + 2*rax]
    shl rbx, 4
    vbroadcastss zmm26, dword ptr [rsi + rbx]
    shl rax, 6
    mov rcx, qword ptr [rsp + 8]
    vsubps zmm26, zmm26, zmmword ptr [rcx + rax]
    vfmadd213ps zmm26, zmm26, zmm27
.L88:
    vmulps zmm26, zmm26, zmm23
    vsqrtps zmm26, zmm26
.L89:
    vmovss xmm27, dword ptr [r12 + 4*rbp]
    vminps zmm26, zmm22, zmm26
    vxorps zmm28, zmm26, zmm20
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
    vmovups zmmword ptr [rsp + r11 + 216], zmm26
    add r11, 64
    inc rbp
    add rdx, 4
    cmp r11, 256
    je .L131
.L90:
    vxorps xmm26, xmm26, xmm26
    cmp rdi, -3
    ja .L89
    mov eax, 1
    test rdi, rdi
    je .L87
    mov r15, rdx
    mov r13, qword ptr [rsp + 24]
.L91:
    vbroadcastss zmm27, dword ptr [r15 - 48]
    vsubps zmm27, zmm27, zmmword ptr [r13 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [r15]
    vsubps zmm26, zmm26, zmmword ptr [r13]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r13, -128
    add r15, 96
    lea rsi, [r10 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L91
    test byte ptr [rsp + 16], 1
    jne .L87
    jmp .L88
.L92:
    vmovaps zmm25, zmm0
    cmp rdi, -3
    ja .L102
    test rdi, rdi
    je .L99
    mov rax, qword ptr [rsp + 56]
    lea rdx, [rax + r14]
    vxorps xmm25, xmm25, xmm25
    mov eax, 1
    mov r11, qword ptr [rsp + 24]
.L93:
    vbroadcastss zmm26, dword ptr [rdx - 48]
    vsubps zmm26, zmm26, zmmword ptr [r11 - 64]
    vfmadd213ps zmm26, zmm26, zmm25
    vbroadcastss zmm25, dword ptr [rdx]
    vsubps zmm25, zmm25, zmmword ptr [r11]
    vfmadd213ps zmm25, zmm25, zmm26
    sub r11, -128
    add rdx, 96
    lea rsi, [r10 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L93
    test byte ptr [rsp + 16], 1
    jne .L100
    jmp .L101
.L94:
    vxorps xmm25, xmm25, xmm25
    mov eax, 1
.L95:
    vmovaps zmm26, zmm25
    lea rdx, [rax + 2*rax]
    shl rdx, 4
    vbroadcastss zmm25, dword ptr [r12 + rdx]
    shl rax, 6
    mov rcx, qword ptr [rsp + 8]
    vsubps zmm25, zmm25, zmmword ptr [rcx + rax]
    vfmadd213ps zmm25, zmm25, zmm26
.L96:
    vmulps zmm25, zmm25, zmm1
.L97:
    vmovss xmm26, dword ptr [r12]
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
    mov rax, qword ptr [rsp + 8]
    vmulps zmm26, zmm26, zmmword ptr [rax]
    vmulps zmm25, zmm26, zmm25
    vmovups zmmword ptr [rsp + 216], zmm25
    vmovaps zmm25, zmm0
    cmp rdi, -3
    ja .L107
    test rdi, rdi
    je .L104
    mov rax, qword ptr [rsp + 112]
    lea rdx, [rax + r14]
    vxorps xmm25, xmm25, xmm25
    mov eax, 1
    mov r11, qword ptr [rsp + 24]
.L98:
    vbroadcastss zmm26, dword ptr [rdx - 48]
    vsubps zmm26, zmm26, zmmword ptr [r11 - 64]
    vfmadd213ps zmm26, zmm26, zmm25
    vbroadcastss zmm25, dword ptr [rdx]
    vsubps zmm25, zmm25, zmmword ptr [r11]
    vfmadd213ps zmm25, zmm25, zmm26
    sub r11, -128
    add rdx, 96
    lea rsi, [r10 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L98
    test byte ptr [rsp + 16], 1
    jne .L105
    jmp .L106
.L99:
    vxorps xmm25, xmm25, xmm25
    mov eax, 1
.L100:
    vmovaps zmm26, zmm25
    lea rdx, [rax + 2*rax]
    shl rdx, 4
    vbroadcastss zmm25, dword ptr [r12 + rdx]
    shl rax, 6
    mov rcx, qword ptr [rsp + 8]
    vsubps zmm25, zmm25, zmmword ptr [rcx + rax]
    vfmadd213ps zmm25, zmm25, zmm26
.L101:
    vsqrtps zmm25, zmm25
    vxorps zmm25, zmm25, zmm20
.L102:
    vmovss xmm26, dword ptr [r12]
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
    mov rax, qword ptr [rsp + 8]
    vmulps zmm26, zmm26, zmmword ptr [rax]
    vmulps zmm25, zmm26, zmm25
    vmovups zmmword ptr [rsp + 216], zmm25
    vmovaps zmm25, zmm0
    cmp rdi, -3
    ja .L112
    test rdi, rdi
    je .L109
    mov rax, qword ptr [rsp + 112]
    lea rdx, [rax + r14]
    vxorps xmm25, xmm25, xmm25
    mov eax, 1
    mov r11, qword ptr [rsp + 24]
.L103:
    vbroadcastss zmm26, dword ptr [rdx - 48]
    vsubps zmm26, zmm26, zmmword ptr [r11 - 64]
    vfmadd213ps zmm26, zmm26, zmm25
    vbroadcastss zmm25, dword ptr [rdx]
    vsubps zmm25, zmm25, zmmword ptr [r11]
    vfmadd213ps zmm25, zmm25, zmm26
    sub r11, -128
    add rdx, 96
    lea rsi, [r10 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L103
    test byte ptr [rsp + 16], 1
    jne .L110
    jmp .L111
.L104:
    vxorps xmm25, xmm25, xmm25
    mov eax, 1
.L105:
    vmovaps zmm26, zmm25
    lea rdx, [r12 + 4]
    lea rsi, [rax + 2*rax]
    shl rsi, 4
    vbroadcastss zmm25, dword ptr [rdx + rsi]
    shl rax, 6
    mov rcx, qword ptr [rsp + 8]
    vsubps zmm25, zmm25, zmmword ptr [rcx + rax]
    vfmadd213ps zmm25, zmm25, zmm26
.L106:
    vmulps zmm25, zmm25, zmm1
.L107:
    vmovss xmm26, dword ptr [r12 + 4]
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
    mov rax, qword ptr [rsp + 8]
    vmulps zmm26, zmm26, zmmword ptr [rax]
    vmulps zmm25, zmm26, zmm25
    vmovups zmmword ptr [rsp + 280], zmm25
    vmovss xmm25, dword ptr [r12 + 8]
    vmovaps zmm26, zmm0
    cmp rdi, -3
    ja .L117
    test rdi, rdi
    je .L114
    mov rax, qword ptr [rsp + 104]
    lea rdx, [rax + r14]
    vxorps xmm26, xmm26, xmm26
    mov eax, 1
    mov r11, qword ptr [rsp + 24]
.L108:
    vbroadcastss zmm27, dword ptr [rdx - 48]
    vsubps zmm27, zmm27, zmmword ptr [r11 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [rdx]
    vsubps zmm26, zmm26, zmmword ptr [r11]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r11, -128
    add rdx, 96
    lea rsi, [r10 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L108
    test byte ptr [rsp + 16], 1
    jne .L115
    jmp .L116
.L109:
    vxorps xmm25, xmm25, xmm25
    mov eax, 1
.L110:
    vmovaps zmm26, zmm25
    lea rdx, [r12 + 4]
    lea rsi, [rax + 2*rax]
    shl rsi, 4
    vbroadcastss zmm25, dword ptr [rdx + rsi]
    shl rax, 6
    mov rcx, qword ptr [rsp + 8]
    vsubps zmm25, zmm25, zmmword ptr [rcx + rax]
    vfmadd213ps zmm25, zmm25, zmm26
.L111:
    vsqrtps zmm25, zmm25
    vxorps zmm25, zmm25, zmm20
.L112:
    vmovss xmm26, dword ptr [r12 + 4]
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
    mov rax, qword ptr [rsp + 8]
    vmulps zmm26, zmm26, zmmword ptr [rax]
    vmulps zmm25, zmm26, zmm25
    vmovups zmmword ptr [rsp + 280], zmm25
    vmovss xmm25, dword ptr [r12 + 8]
    vmovaps zmm26, zmm0
    cmp rdi, -3
    ja .L122
    test rdi, rdi
    je .L119
    mov rax, qword ptr [rsp + 104]
    lea rdx, [rax + r14]
    vxorps xmm26, xmm26, xmm26
    mov eax, 1
    mov r11, qword ptr [rsp + 24]
.L113:
    vbroadcastss zmm27, dword ptr [rdx - 48]
    vsubps zmm27, zmm27, zmmword ptr [r11 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [rdx]
    vsubps zmm26, zmm26, zmmword ptr [r11]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r11, -128
    add rdx, 96
    lea rsi, [r10 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L113
    test byte ptr [rsp + 16], 1
    jne .L120
    jmp .L121
.L114:
    vxorps xmm26, xmm26, xmm26
    mov eax, 1
.L115:
    vmovaps zmm27, zmm26
    lea rdx, [r12 + 8]
    lea rsi, [rax + 2*rax]
    shl rsi, 4
    vbroadcastss zmm26, dword ptr [rdx + rsi]
    shl rax, 6
    mov rcx, qword ptr [rsp + 8]
    vsubps zmm26, zmm26, zmmword ptr [rcx + rax]
    vfmadd213ps zmm26, zmm26, zmm27
.L116:
    vmulps zmm26, zmm26, zmm1
.L117:
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
    mov rax, qword ptr [rsp + 8]
    vmulps zmm25, zmm25, zmmword ptr [rax]
    vmulps zmm25, zmm25, zmm26
    vmovups zmmword ptr [rsp + 344], zmm25
    vmovss xmm25, dword ptr [r12 + 12]
    vmovaps zmm26, zmm0
    cmp rdi, -3
    ja .L130
    test rdi, rdi
    je .L124
    mov rax, qword ptr [rsp + 96]
    lea rdx, [rax + r14]
    vxorps xmm26, xmm26, xmm26
    mov eax, 1
    mov r11, qword ptr [rsp + 24]
.L118:
    vbroadcastss zmm27, dword ptr [rdx - 48]
    vsubps zmm27, zmm27, zmmword ptr [r11 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [rdx]
    vsubps zmm26, zmm26, zmmword ptr [r11]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r11, -128
    add rdx, 96
    lea rsi, [r10 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L118
    test byte ptr [rsp + 16], 1
    jne .L125
    jmp .L126
.L119:
    vxorps xmm26, xmm26, xmm26
    mov eax, 1
.L120:
    vmovaps zmm27, zmm26
    lea rdx, [r12 + 8]
    lea rsi, [rax + 2*rax]
    shl rsi, 4
    vbroadcastss zmm26, dword ptr [rdx + rsi]
    shl rax, 6
    mov rcx, qword ptr [rsp + 8]
    vsubps zmm26, zmm26, zmmword ptr [rcx + rax]
    vfmadd213ps zmm26, zmm26, zmm27
.L121:
    vsqrtps zmm26, zmm26
    vxorps zmm26, zmm26, zmm20
.L122:
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
    mov rax, qword ptr [rsp + 8]
    vmulps zmm25, zmm25, zmmword ptr [rax]
    vmulps zmm25, zmm25, zmm26
    vmovups zmmword ptr [rsp + 344], zmm25
    vmovss xmm25, dword ptr [r12 + 12]
    vmovaps zmm26, zmm0
    cmp rdi, -3
    ja .L130
    test rdi, rdi
    je .L127
    mov rax, qword ptr [rsp + 96]
    lea rdx, [rax + r14]
    vxorps xmm26, xmm26, xmm26
    mov eax, 1
    mov r11, qword ptr [rsp + 24]
.L123:
    vbroadcastss zmm27, dword ptr [rdx - 48]
    vsubps zmm27, zmm27, zmmword ptr [r11 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [rdx]
    vsubps zmm26, zmm26, zmmword ptr [r11]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r11, -128
    add rdx, 96
    lea rsi, [r10 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L123
    test byte ptr [rsp + 16], 1
    jne .L128
    jmp .L129
.L124:
    vxorps xmm26, xmm26, xmm26
    mov eax, 1
.L125:
    vmovaps zmm27, zmm26
    add r12, 12
    lea rdx, [rax + 2*rax]
    shl rdx, 4
    vbroadcastss zmm26, dword ptr [r12 + rdx]
    shl rax, 6
    mov rcx, qword ptr [rsp + 8]
    vsubps zmm26, zmm26, zmmword ptr [rcx + rax]
    vfmadd213ps zmm26, zmm26, zmm27
.L126:
    vmulps zmm26, zmm26, zmm1
    jmp .L130
.L127:
    vxorps xmm26, xmm26, xmm26
    mov eax, 1
.L128:
    vmovaps zmm27, zmm26
    add r12, 12
    lea rdx, [rax + 2*rax]
    shl rdx, 4
    vbroadcastss zmm26, dword ptr [r12 + rdx]
    shl rax, 6
    mov rcx, qword ptr [rsp + 8]
    vsubps zmm26, zmm26, zmmword ptr [rcx + rax]
    vfmadd213ps zmm26, zmm26, zmm27
.L129:
    vsqrtps zmm26, zmm26
    vxorps zmm26, zmm26, zmm20
.L130:
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
    mov rax, qword ptr [rsp + 8]
    vmulps zmm25, zmm25, zmmword ptr [rax]
    vmulps zmm25, zmm25, zmm26
    vmovups zmmword ptr [rsp + 408], zmm25
.L131:
    vmovups zmm28, zmmword ptr [rsp + 216]
    vmovups zmm27, zmmword ptr [rsp + 280]
    vmovups zmm26, zmmword ptr [rsp + 344]
    vmovups zmm25, zmmword ptr [rsp + 408]
    mov rdx, qword ptr [rsp + 64]
    test rdx, rdx
    je .L133
    add r14, qword ptr [rsp + 192]
    mov rax, qword ptr [rsp + 32]
.L132:
    vmovups zmm29, zmmword ptr [rax]
    vfnmadd231ps zmm28, zmm29, dword ptr [r14 - 12]{1to16}
    vfnmadd231ps zmm27, zmm29, dword ptr [r14 - 8]{1to16}
    vfnmadd231ps zmm26, zmm29, dword ptr [r14 - 4]{1to16}
    vfnmadd231ps zmm25, zmm29, dword ptr [r14]{1to16}
    add r14, 48
    add rax, 64
    dec rdx
    jne .L132
.L133:
    mov rax, qword ptr [rsp + 48]
    sub rax, r9
    vmovups zmmword ptr [rsp + 216], zmm28
    vmovups zmmword ptr [rsp + 280], zmm27
    vmovups zmmword ptr [rsp + 344], zmm26
    vmovups zmmword ptr [rsp + 408], zmm25
    mov r14, qword ptr [rsp + 40]
    sub r14, r9
    imul r9, r9, 104
    add r9, qword ptr [rsp + 152]
    xor r12d, r12d
    xor ebp, ebp
    jmp .L135
.L134:
    popcnt eax, eax
    add r15, rax
    mov qword ptr [rdx + 72], r15
    xor eax, eax
.L135:
    test rax, rax
    jne .L139
    test r14, r14
    je .L76
    cmp r12, 256
    je .L76
    dec r14
.L136:
    imul rdx, rbp, 104
    inc rbp
    vandps zmm25, zmm17, zmmword ptr [rsp + r12 + 216]
    add r12, 64
    vminps zmm25, zmm14, zmm25
    vbroadcastss ymm26, dword ptr [r9 + rdx + 88]
    xor eax, eax
    vucomiss xmm25, xmm26
    seta al
    valignd zmm27, zmm25, zmm25, 1
    vcmpltps k1, ymm26, ymm27
    vmovdqa32 ymm27 {k1} {z}, ymmword ptr [rip + .Kd7661f4267b61b93]
    vextractf64x4 ymm28, zmm25, 1
    vpermps ymm29, ymm18, ymm28
    vcmpltps k1, xmm26, xmm29
    vextractf32x4 xmm29, zmm25, 3
    vmovshdup xmm29, xmm29
    xor esi, esi
    vucomiss xmm29, xmm26
    seta sil
    shl esi, 13
    vpermpd ymm28, ymm28, 255
    vcmpltps k2, xmm26, xmm28
    vmovdqa32 xmm26 {k2} {z}, xmmword ptr [rip + .K88e49b39cea225fd]
    vextracti32x4 xmm28, ymm27, 1
    vpord xmm27 {k1}, xmm27, xmm19
    vpord xmm27, xmm27, xmm28
    vpshufd xmm28, xmm27, 238
    vpord xmm27, xmm27, xmm28
    vpshufd xmm28, xmm27, 85
    vpord xmm27, xmm27, xmm28
    vmovd ebx, xmm27
    vpshufd xmm27, xmm26, 85
    vpord xmm26, xmm26, xmm27
    vmovd r11d, xmm26
    or r11d, esi
    or r11d, ebx
    or r11d, eax
    mov eax, 0
    je .L135
    add rdx, r9
    mov eax, dword ptr [rdx + 92]
    mov esi, dword ptr [rdx + 96]
    mov ebx, dword ptr [r8]
    mov ecx, dword ptr [r8 + 52]
    xor r15d, r15d
    cmp ecx, esi
    setne r15b
    cmp ebx, eax
    setb r13b
    cmp ebx, esi
    setne bl
    and bl, r13b
    movzx r13d, bl
    vmovdqu64 ymm26, ymmword ptr [r8 + 4]
    vpbroadcastd ymm27, eax
    vpcmpltud k1, ymm26, ymm27
    vpbroadcastd ymm28, esi
    vpcmpneqd k2, ymm26, ymm28
    vmovdqa32 ymm26 {k2} {z}, ymmword ptr [rip + .Kd7661f4267b61b93]
    vmovdqa32 ymm26 {k1} {z}, ymm26
    vmovdqu64 xmm29, xmmword ptr [r8 + 36]
    vpcmpltud k1, xmm29, xmm27
    vpcmpneqd k2, xmm29, xmm28
    shl r15d, 13
    cmp ecx, eax
    mov eax, 0
    cmovae r15d, eax
    vmovq xmm29, qword ptr [r8 + 56]
    vpcmpltud k3, xmm29, xmm27
    vpcmpneqd k4, xmm29, xmm28
    vmovdqa32 xmm27 {k4} {z}, xmmword ptr [rip + .K88e49b39cea225fd]
    vmovdqa32 xmm27 {k3} {z}, xmm27
    vmovdqa64 xmm28, xmm26
    vpord xmm28 {k2}, xmm26, xmm19
    vpblendmd xmm28 {k1}, xmm26, xmm28
    vextracti32x4 xmm26, ymm26, 1
    vpord xmm26, xmm28, xmm26
    vpshufd xmm28, xmm26, 238
    vpord xmm26, xmm26, xmm28
    vpshufd xmm28, xmm26, 85
    vpord xmm26, xmm26, xmm28
    vmovd ecx, xmm26
    vpshufd xmm26, xmm27, 85
    vpord xmm26, xmm27, xmm26
    vmovd eax, xmm26
    or eax, r15d
    or eax, r13d
    or eax, ecx
    mov r13, qword ptr [rdx + 8]
    mov r15, qword ptr [rdx + 72]
    vmovups zmmword ptr [rsp + 504], zmm25
    and eax, r11d
    je .L134
    lea r11, [4*r15]
    add r11, r13
    mov r13d, eax
.L137:
    tzcnt ecx, r13d
    vmovss xmm25, dword ptr [rsp + 4*rcx + 504]
    vmovss dword ptr [r11], xmm25
    add r11, 4
    blsr r13d, r13d
    jne .L137
    lea r11, [4*r15]
    add r11, qword ptr [rdx + 32]
    mov r13d, eax
.L138:
    tzcnt ecx, r13d
    mov ecx, dword ptr [r8 + 4*rcx]
    mov dword ptr [r11], ecx
    add r11, 4
    blsr r13d, r13d
    jne .L138
    jmp .L134
.L139:
    cmp r14, rax
    jbe .L76
    mov edx, 256
    sub edx, r12d
    shr edx, 6
    cmp rax, rdx
    jae .L76
    mov rdx, rax
    not rdx
    add r14, rdx
    mov rdx, rax
    shl rdx, 6
    add r12, rdx
    add rbp, rax
    jmp .L136
.L140:
    mov rdx, qword ptr [rsp + 72]
    inc rdx
    mov r11, qword ptr [rsp + 480]
    add qword ptr [rsp + 24], r11
    mov rax, qword ptr [rsp + 144]
    add rax, r11
    mov qword ptr [rsp + 72], rdx
    cmp rdx, qword ptr [rsp + 208]
    mov r8, qword ptr [rsp + 472]
    jb .L4
    jmp .L1
.L141:
    vmovss xmm25, dword ptr [rcx]
    cmp rdi, -3
    mov rdx, rsi
    ja .L145
    vxorps xmm26, xmm26, xmm26
    mov eax, 1
    test rdi, rdi
    je .L143
    mov r15, r14
    mov r9, r14
    mov r11, qword ptr [rsp + 24]
.L142:
    vbroadcastss zmm27, dword ptr [r9 - 48]
    vsubps zmm27, zmm27, zmmword ptr [r11 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [r9]
    vsubps zmm26, zmm26, zmmword ptr [r11]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r11, -128
    add r9, 96
    lea r14, [r10 + rax]
    add r14, 2
    add rax, 2
    cmp r14, 1
    jne .L142
    test byte ptr [rsp + 16], 1
    mov rsi, rdx
    mov r14, r15
    je .L144
.L143:
    lea r9, [rax + 2*rax]
    shl r9, 4
    vbroadcastss zmm27, dword ptr [rcx + r9]
    shl rax, 6
    vsubps zmm27, zmm27, zmmword ptr [rbx + rax]
    vfmadd231ps zmm26, zmm27, zmm27
.L144:
    vmulps zmm26, zmm26, zmm1
    jmp .L146
.L145:
    vmovaps zmm26, zmm0
.L146:
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
    vmulps zmm25, zmm25, zmmword ptr [rbx]
    vmulps zmm25, zmm25, zmm26
    vmovups zmmword ptr [rsp + 216], zmm25
    vmovss xmm25, dword ptr [rcx + 4]
    cmp rdi, -3
    ja .L150
    lea rax, [rcx + 4]
    vxorps xmm26, xmm26, xmm26
    mov r9d, 1
    test rdi, rdi
    je .L148
    mov r12, r14
    mov r11, qword ptr [rsp + 32]
    mov r14, qword ptr [rsp + 24]
.L147:
    vbroadcastss zmm27, dword ptr [r11 - 48]
    vsubps zmm27, zmm27, zmmword ptr [r14 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [r11]
    vsubps zmm26, zmm26, zmmword ptr [r14]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r14, -128
    add r11, 96
    lea r15, [r10 + r9]
    add r15, 2
    add r9, 2
    cmp r15, 1
    jne .L147
    test byte ptr [rsp + 16], 1
    mov rsi, rdx
    mov r14, r12
    je .L149
.L148:
    lea r11, [r9 + 2*r9]
    shl r11, 4
    vbroadcastss zmm27, dword ptr [rax + r11]
    shl r9, 6
    vsubps zmm27, zmm27, zmmword ptr [rbx + r9]
    vfmadd231ps zmm26, zmm27, zmm27
.L149:
    vmulps zmm26, zmm26, zmm1
    jmp .L151
.L150:
    vmovaps zmm26, zmm0
.L151:
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
    vmulps zmm25, zmm25, zmmword ptr [rbx]
    vmulps zmm25, zmm25, zmm26
    vmovups zmmword ptr [rsp + 280], zmm25
    vmovss xmm25, dword ptr [rcx + 8]
    cmp rdi, -3
    ja .L155
    lea rax, [rcx + 8]
    vxorps xmm26, xmm26, xmm26
    mov r9d, 1
    test rdi, rdi
    je .L153
    mov r12, r14
    mov r11, qword ptr [rsp + 88]
    mov r14, qword ptr [rsp + 24]
.L152:
    vbroadcastss zmm27, dword ptr [r11 - 48]
    vsubps zmm27, zmm27, zmmword ptr [r14 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [r11]
    vsubps zmm26, zmm26, zmmword ptr [r14]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r14, -128
    add r11, 96
    lea r15, [r10 + r9]
    add r15, 2
    add r9, 2
    cmp r15, 1
    jne .L152
    test byte ptr [rsp + 16], 1
    mov rsi, rdx
    mov r14, r12
    je .L154
.L153:
    lea r11, [r9 + 2*r9]
    shl r11, 4
    vbroadcastss zmm27, dword ptr [rax + r11]
    shl r9, 6
    vsubps zmm27, zmm27, zmmword ptr [rbx + r9]
    vfmadd231ps zmm26, zmm27, zmm27
.L154:
    vmulps zmm26, zmm26, zmm1
    jmp .L156
.L155:
    vmovaps zmm26, zmm0
.L156:
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
    vmulps zmm25, zmm25, zmmword ptr [rbx]
    vmulps zmm25, zmm25, zmm26
    vmovups zmmword ptr [rsp + 344], zmm25
    vmovss xmm25, dword ptr [rcx + 12]
    cmp rdi, -3
    ja .L160
    add rcx, 12
    vxorps xmm26, xmm26, xmm26
    mov eax, 1
    test rdi, rdi
    je .L158
    mov r15, r14
    mov r9, qword ptr [rsp + 80]
    mov r11, qword ptr [rsp + 24]
.L157:
    vbroadcastss zmm27, dword ptr [r9 - 48]
    vsubps zmm27, zmm27, zmmword ptr [r11 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [r9]
    vsubps zmm26, zmm26, zmmword ptr [r11]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r11, -128
    add r9, 96
    lea r14, [r10 + rax]
    add r14, 2
    add rax, 2
    cmp r14, 1
    jne .L157
    test byte ptr [rsp + 16], 1
    mov rsi, rdx
    mov r14, r15
    je .L159
.L158:
    lea r9, [rax + 2*rax]
    shl r9, 4
    vbroadcastss zmm27, dword ptr [rcx + r9]
    shl rax, 6
    vsubps zmm27, zmm27, zmmword ptr [rbx + rax]
    vfmadd231ps zmm26, zmm27, zmm27
.L159:
    vmulps zmm26, zmm26, zmm1
    jmp .L161
.L160:
    vmovaps zmm26, zmm0
.L161:
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
    vmulps zmm25, zmm25, zmmword ptr [rbx]
    vmulps zmm25, zmm25, zmm26
    vmovups zmmword ptr [rsp + 408], zmm25
    mov r9, rsi
    mov rax, r8
    mov r8, qword ptr [rsp + 64]
.L162:
    vmovups zmm28, zmmword ptr [rsp + 216]
    vmovups zmm27, zmmword ptr [rsp + 280]
    vmovups zmm26, zmmword ptr [rsp + 344]
    vmovups zmm25, zmmword ptr [rsp + 408]
    test r8, r8
    je .L164
    mov qword ptr [rsp + 8], r14
    mov qword ptr [rsp + 48], rax
    mov rax, qword ptr [rsp + 200]
    mov rcx, qword ptr [rsp + 120]
.L163:
    vmovups zmm29, zmmword ptr [rax]
    vfnmadd231ps zmm28, zmm29, dword ptr [rcx - 12]{1to16}
    vfnmadd231ps zmm27, zmm29, dword ptr [rcx - 8]{1to16}
    vfnmadd231ps zmm26, zmm29, dword ptr [rcx - 4]{1to16}
    vfnmadd231ps zmm25, zmm29, dword ptr [rcx]{1to16}
    add rcx, 48
    add rax, 64
    dec r8
    jne .L163
    jmp .L165
.L164:
    mov qword ptr [rsp + 8], r14
    mov qword ptr [rsp + 48], rax
.L165:
    vmovups zmmword ptr [rsp + 216], zmm28
    vmovups zmmword ptr [rsp + 280], zmm27
    vmovups zmmword ptr [rsp + 344], zmm26
    vmovups zmmword ptr [rsp + 408], zmm25
    mov rcx, qword ptr [rsp + 40]
    sub rcx, r9
    je .L172
    imul rdx, r9, 104
    add rdx, qword ptr [rsp + 152]
    xor r9d, r9d
    xor r12d, r12d
    jmp .L169
.L166:
    mov rbx, rdi
.L167:
    popcnt eax, eax
    add r15, rax
    mov qword ptr [r14 + 72], r15
    mov rdi, qword ptr [rsp + 496]
    mov rdx, r8
.L168:
    dec rcx
    add r12, 64
    inc r9
    test rcx, rcx
    je .L172
.L169:
    cmp r12, 256
    je .L172
    imul r14, r9, 104
    vandps zmm25, zmm17, zmmword ptr [rsp + r12 + 216]
    vminps zmm25, zmm14, zmm25
    valignd zmm26, zmm25, zmm25, 1
    vbroadcastss ymm27, dword ptr [rdx + r14 + 88]
    xor eax, eax
    vucomiss xmm25, xmm27
    seta al
    vcmpltps k1, ymm27, ymm26
    vmovdqa32 ymm26 {k1} {z}, ymmword ptr [rip + .Kd7661f4267b61b93]
    vextractf64x4 ymm28, zmm25, 1
    vextractf32x4 xmm29, zmm25, 3
    vmovshdup xmm29, xmm29
    xor r15d, r15d
    vucomiss xmm29, xmm27
    vpermps ymm29, ymm18, ymm28
    seta r15b
    vcmpltps k1, xmm27, xmm29
    shl r15d, 13
    vpermpd ymm28, ymm28, 255
    vcmpltps k2, xmm27, xmm28
    vmovdqa32 xmm27 {k2} {z}, xmmword ptr [rip + .K88e49b39cea225fd]
    vextracti32x4 xmm28, ymm26, 1
    vpord xmm26 {k1}, xmm26, xmm19
    vpord xmm26, xmm26, xmm28
    vpshufd xmm28, xmm26, 238
    vpord xmm26, xmm26, xmm28
    vpshufd xmm28, xmm26, 85
    vpord xmm26, xmm26, xmm28
    vmovd r13d, xmm26
    vpshufd xmm26, xmm27, 85
    vpord xmm26, xmm27, xmm26
    vmovd r11d, xmm26
    or r11d, r15d
    or r11d, r13d
    or r11d, eax
    je .L168
    mov rdi, rbx
    mov r8, rdx
    add r14, rdx
    mov eax, dword ptr [r14 + 92]
    mov esi, dword ptr [r14 + 96]
    mov r13d, dword ptr [rbp]
    mov ebx, dword ptr [rbp + 52]
    xor r15d, r15d
    cmp ebx, esi
    setne r15b
    cmp r13d, eax
    setb dl
    cmp r13d, esi
    setne r13b
    and r13b, dl
    movzx r13d, r13b
    vmovdqu64 ymm26, ymmword ptr [rbp + 4]
    vpbroadcastd ymm27, eax
    vpcmpltud k1, ymm26, ymm27
    vpbroadcastd ymm28, esi
    vpcmpneqd k2, ymm26, ymm28
    vmovdqa32 ymm26 {k2} {z}, ymmword ptr [rip + .Kd7661f4267b61b93]
    vmovdqa32 ymm26 {k1} {z}, ymm26
    vmovdqu64 xmm29, xmmword ptr [rbp + 36]
    vpcmpltud k1, xmm29, xmm27
    vpcmpneqd k2, xmm29, xmm28
    shl r15d, 13
    cmp ebx, eax
    mov eax, 0
    cmovae r15d, eax
    vmovq xmm29, qword ptr [rbp + 56]
    vpcmpltud k3, xmm29, xmm27
    vpcmpneqd k4, xmm29, xmm28
    vmovdqa32 xmm27 {k4} {z}, xmmword ptr [rip + .K88e49b39cea225fd]
    vmovdqa32 xmm27 {k3} {z}, xmm27
    vmovdqa64 xmm28, xmm26
    vpord xmm28 {k2}, xmm26, xmm19
    vpblendmd xmm28 {k1}, xmm26, xmm28
    vextracti32x4 xmm26, ymm26, 1
    vpord xmm26, xmm28, xmm26
    vpshufd xmm28, xmm26, 238
    vpord xmm26, xmm26, xmm28
    vpshufd xmm28, xmm26, 85
    vpord xmm26, xmm26, xmm28
    vmovd edx, xmm26
    vpshufd xmm26, xmm27, 85
    vpord xmm26, xmm27, xmm26
    vmovd eax, xmm26
    or eax, r15d
    or eax, r13d
    or eax, edx
    mov r13, qword ptr [r14 + 8]
    mov r15, qword ptr [r14 + 72]
    vmovups zmmword ptr [rsp + 504], zmm25
    and eax, r11d
    je .L166
    lea r11, [4*r15]
    add r11, r13
    mov r13d, eax
.L170:
    tzcnt edx, r13d
    vmovss xmm25, dword ptr [rsp + 4*rdx + 504]
    vmovss dword ptr [r11], xmm25
    add r11, 4
    blsr r13d, r13d
    jne .L170
    lea r11, [4*r15]
    add r11, qword ptr [r14 + 32]
    mov r13d, eax
    mov rbx, rdi
.L171:
    tzcnt edx, r13d
    mov edx, dword ptr [rbp + 4*rdx]
    mov dword ptr [r11], edx
    add r11, 4
    blsr r13d, r13d
    jne .L171
    jmp .L167
.L172:
    mov rsi, qword ptr [rsp + 48]
    lea r8, [rsi + 4]
    cmp r8, qword ptr [rsp + 40]
    ja .L75
    mov r14, qword ptr [rsp + 8]
    add r14, 16
    add qword ptr [rsp + 32], 16
    add qword ptr [rsp + 88], 16
    add qword ptr [rsp + 80], 16
    add qword ptr [rsp + 120], 16
    mov rax, qword ptr [rsp + 136]
    lea rcx, [rax + 4*rsi]
    vbroadcastss zmm25, dword ptr [rax + 4*rsi]
    vmovups zmmword ptr [rsp + 216], zmm25
    vmovups zmmword ptr [rsp + 280], zmm25
    vmovups zmmword ptr [rsp + 344], zmm25
    vmovups zmmword ptr [rsp + 408], zmm25
    mov rax, qword ptr [rsp + 128]
    lea rdx, [rip + .T1]
    movsxd rax, dword ptr [rdx + 4*rax]
    add rax, rdx
    jmp rax
.L173:
    vmovss xmm25, dword ptr [rcx]
    cmp rdi, -3
    mov rdx, rsi
    ja .L177
    vxorps xmm26, xmm26, xmm26
    mov eax, 1
    test rdi, rdi
    je .L175
    mov r15, r14
    mov r9, r14
    mov r11, qword ptr [rsp + 24]
.L174:
    vbroadcastss zmm27, dword ptr [r9 - 48]
    vsubps zmm27, zmm27, zmmword ptr [r11 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [r9]
    vsubps zmm26, zmm26, zmmword ptr [r11]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r11, -128
    add r9, 96
    lea r14, [r10 + rax]
    add r14, 2
    add rax, 2
    cmp r14, 1
    jne .L174
    test byte ptr [rsp + 16], 1
    mov rsi, rdx
    mov r14, r15
    je .L176
.L175:
    lea r9, [rax + 2*rax]
    shl r9, 4
    vbroadcastss zmm27, dword ptr [rcx + r9]
    shl rax, 6
    vsubps zmm27, zmm27, zmmword ptr [rbx + rax]
    vfmadd231ps zmm26, zmm27, zmm27
.L176:
    vsqrtps zmm26, zmm26
    vxorps zmm26, zmm26, zmm20
    jmp .L178
.L177:
    vmovaps zmm26, zmm0
.L178:
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
    vmulps zmm25, zmm25, zmmword ptr [rbx]
    vmulps zmm25, zmm25, zmm26
    vmovups zmmword ptr [rsp + 216], zmm25
    vmovss xmm25, dword ptr [rcx + 4]
    cmp rdi, -3
    ja .L182
    lea rax, [rcx + 4]
    vxorps xmm26, xmm26, xmm26
    mov r9d, 1
    test rdi, rdi
    je .L180
    mov r12, r14
    mov r11, qword ptr [rsp + 32]
    mov r14, qword ptr [rsp + 24]
.L179:
    vbroadcastss zmm27, dword ptr [r11 - 48]
    vsubps zmm27, zmm27, zmmword ptr [r14 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [r11]
    vsubps zmm26, zmm26, zmmword ptr [r14]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r14, -128
    add r11, 96
    lea r15, [r10 + r9]
    add r15, 2
    add r9, 2
    cmp r15, 1
    jne .L179
    test byte ptr [rsp + 16], 1
    mov rsi, rdx
    mov r14, r12
    je .L181
.L180:
    lea r11, [r9 + 2*r9]
    shl r11, 4
    vbroadcastss zmm27, dword ptr [rax + r11]
    shl r9, 6
    vsubps zmm27, zmm27, zmmword ptr [rbx + r9]
    vfmadd231ps zmm26, zmm27, zmm27
.L181:
    vsqrtps zmm26, zmm26
    vxorps zmm26, zmm26, zmm20
    jmp .L183
.L182:
    vmovaps zmm26, zmm0
.L183:
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
    vmulps zmm25, zmm25, zmmword ptr [rbx]
    vmulps zmm25, zmm25, zmm26
    vmovups zmmword ptr [rsp + 280], zmm25
    vmovss xmm25, dword ptr [rcx + 8]
    cmp rdi, -3
    ja .L187
    lea rax, [rcx + 8]
    vxorps xmm26, xmm26, xmm26
    mov r9d, 1
    test rdi, rdi
    je .L185
    mov r12, r14
    mov r11, qword ptr [rsp + 88]
    mov r14, qword ptr [rsp + 24]
.L184:
    vbroadcastss zmm27, dword ptr [r11 - 48]
    vsubps zmm27, zmm27, zmmword ptr [r14 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [r11]
    vsubps zmm26, zmm26, zmmword ptr [r14]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r14, -128
    add r11, 96
    lea r15, [r10 + r9]
    add r15, 2
    add r9, 2
    cmp r15, 1
    jne .L184
    test byte ptr [rsp + 16], 1
    mov rsi, rdx
    mov r14, r12
    je .L186
.L185:
    lea r11, [r9 + 2*r9]
    shl r11, 4
    vbroadcastss zmm27, dword ptr [rax + r11]
    shl r9, 6
    vsubps zmm27, zmm27, zmmword ptr [rbx + r9]
    vfmadd231ps zmm26, zmm27, zmm27
.L186:
    vsqrtps zmm26, zmm26
    vxorps zmm26, zmm26, zmm20
    jmp .L188
.L187:
    vmovaps zmm26, zmm0
.L188:
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
    vmulps zmm25, zmm25, zmmword ptr [rbx]
    vmulps zmm25, zmm25, zmm26
    vmovups zmmword ptr [rsp + 344], zmm25
    vmovss xmm25, dword ptr [rcx + 12]
    cmp rdi, -3
    ja .L160
    add rcx, 12
    vxorps xmm26, xmm26, xmm26
    mov eax, 1
    test rdi, rdi
    je .L190
    mov r15, r14
    mov r9, qword ptr [rsp + 80]
    mov r11, qword ptr [rsp + 24]
.L189:
    vbroadcastss zmm27, dword ptr [r9 - 48]
    vsubps zmm27, zmm27, zmmword ptr [r11 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [r9]
    vsubps zmm26, zmm26, zmmword ptr [r11]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r11, -128
    add r9, 96
    lea r14, [r10 + rax]
    add r14, 2
    add rax, 2
    cmp r14, 1
    jne .L189
    test byte ptr [rsp + 16], 1
    mov rsi, rdx
    mov r14, r15
    je .L191
.L190:
    lea r9, [rax + 2*rax]
    shl r9, 4
    vbroadcastss zmm27, dword ptr [rcx + r9]
    shl rax, 6
    vsubps zmm27, zmm27, zmmword ptr [rbx + rax]
    vfmadd231ps zmm26, zmm27, zmm27
.L191:
    vsqrtps zmm26, zmm26
    vxorps zmm26, zmm26, zmm20
    jmp .L161
.L192:
    mov rdx, rsi
    vmovups zmm25, zmmword ptr [rbx]
    mov rsi, r14
    mov r9, r14
    xor r14d, r14d
    xor r11d, r11d
    jmp .L196
.L193:
    vmovaps zmm27, zmm26
    lea r15, [rcx + 4*r14]
    lea r12, [rax + 2*rax]
    shl r12, 4
    vbroadcastss zmm26, dword ptr [r15 + r12]
    shl rax, 6
    vsubps zmm26, zmm26, zmmword ptr [rbx + rax]
    vfmadd213ps zmm26, zmm26, zmm27
.L194:
    vmulps zmm26, zmm26, zmm23
    vsqrtps zmm26, zmm26
.L195:
    vmovss xmm27, dword ptr [rcx + 4*r14]
    vminps zmm26, zmm22, zmm26
    vxorps zmm28, zmm26, zmm20
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
    vmovups zmmword ptr [rsp + r11 + 216], zmm26
    add r11, 64
    inc r14
    add r9, 4
    cmp r11, 256
    je .L204
.L196:
    vxorps xmm26, xmm26, xmm26
    cmp rdi, -3
    ja .L195
    mov eax, 1
    test rdi, rdi
    je .L193
    mov r15, r9
    mov r12, qword ptr [rsp + 24]
.L197:
    vbroadcastss zmm27, dword ptr [r15 - 48]
    vsubps zmm27, zmm27, zmmword ptr [r12 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [r15]
    vsubps zmm26, zmm26, zmmword ptr [r12]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r12, -128
    add r15, 96
    lea r13, [r10 + rax]
    add r13, 2
    add rax, 2
    cmp r13, 1
    jne .L197
    test byte ptr [rsp + 16], 1
    jne .L193
    jmp .L194
.L198:
    mov rdx, rsi
    vmovups zmm25, zmmword ptr [rbx]
    mov rsi, r14
    mov r9, r14
    xor r14d, r14d
    xor r11d, r11d
    jmp .L202
.L199:
    vmovaps zmm27, zmm26
    lea r15, [rcx + 4*r14]
    lea r12, [rax + 2*rax]
    shl r12, 4
    vbroadcastss zmm26, dword ptr [r15 + r12]
    shl rax, 6
    vsubps zmm26, zmm26, zmmword ptr [rbx + rax]
    vfmadd213ps zmm26, zmm26, zmm27
.L200:
    vmulps zmm26, zmm26, zmm21
    vsqrtps zmm26, zmm26
.L201:
    vmovss xmm27, dword ptr [rcx + 4*r14]
    vminps zmm26, zmm22, zmm26
    vxorps zmm28, zmm26, zmm20
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
    vmovups zmmword ptr [rsp + r11 + 216], zmm26
    add r11, 64
    inc r14
    add r9, 4
    cmp r11, 256
    je .L204
.L202:
    vxorps xmm26, xmm26, xmm26
    cmp rdi, -3
    ja .L201
    mov eax, 1
    test rdi, rdi
    je .L199
    mov r15, r9
    mov r12, qword ptr [rsp + 24]
.L203:
    vbroadcastss zmm27, dword ptr [r15 - 48]
    vsubps zmm27, zmm27, zmmword ptr [r12 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [r15]
    vsubps zmm26, zmm26, zmmword ptr [r12]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r12, -128
    add r15, 96
    lea r13, [r10 + rax]
    add r13, 2
    add rax, 2
    cmp r13, 1
    jne .L203
    test byte ptr [rsp + 16], 1
    jne .L199
    jmp .L200
.L204:
    mov r9, rdx
    mov rax, r8
    mov r8, qword ptr [rsp + 64]
    mov r14, rsi
    jmp .L162
.L205:
    vmovss xmm25, dword ptr [rcx]
    cmp rdi, -3
    mov rax, qword ptr [rsp + 144]
    ja .L209
    vxorps xmm26, xmm26, xmm26
    mov esi, 1
    test rdi, rdi
    je .L207
    mov rdx, r9
    mov r11, rax
.L206:
    vbroadcastss zmm27, dword ptr [r9 - 48]
    vsubps zmm27, zmm27, zmmword ptr [r11 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [r9]
    vsubps zmm26, zmm26, zmmword ptr [r11]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r11, -128
    add r9, 96
    lea rbx, [r10 + rsi]
    add rbx, 2
    add rsi, 2
    cmp rbx, 1
    jne .L206
    test byte ptr [rsp + 16], 1
    mov r9, rdx
    je .L208
.L207:
    mov rdx, r9
    lea r9, [rsi + 2*rsi]
    shl r9, 4
    vbroadcastss zmm27, dword ptr [rcx + r9]
    mov r9, rdx
    shl rsi, 6
    vsubps zmm27, zmm27, zmmword ptr [r13 + rsi]
    vfmadd231ps zmm26, zmm27, zmm27
.L208:
    vmulps zmm26, zmm26, zmm1
    jmp .L210
.L209:
    vmovaps zmm26, zmm0
.L210:
    mov qword ptr [rsp + 32], r9
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
    vmulps zmm25, zmm25, zmmword ptr [r13]
    vmulps zmm25, zmm25, zmm26
    vmovups zmmword ptr [rsp + 216], zmm25
    vmovss xmm25, dword ptr [rcx + 4]
    cmp rdi, -3
    ja .L214
    lea rsi, [rcx + 4]
    vxorps xmm26, xmm26, xmm26
    mov r9d, 1
    test rdi, rdi
    je .L212
    mov rdx, r14
    mov r11, qword ptr [rsp + 88]
    mov r14, rax
.L211:
    vbroadcastss zmm27, dword ptr [r11 - 48]
    vsubps zmm27, zmm27, zmmword ptr [r14 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [r11]
    vsubps zmm26, zmm26, zmmword ptr [r14]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r14, -128
    add r11, 96
    lea rbx, [r10 + r9]
    add rbx, 2
    add r9, 2
    cmp rbx, 1
    jne .L211
    test byte ptr [rsp + 16], 1
    mov r14, rdx
    je .L213
.L212:
    lea r11, [r9 + 2*r9]
    shl r11, 4
    vbroadcastss zmm27, dword ptr [rsi + r11]
    shl r9, 6
    vsubps zmm27, zmm27, zmmword ptr [r13 + r9]
    vfmadd231ps zmm26, zmm27, zmm27
.L213:
    vmulps zmm26, zmm26, zmm1
    jmp .L215
.L214:
    vmovaps zmm26, zmm0
.L215:
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
    vmulps zmm25, zmm25, zmmword ptr [r13]
    vmulps zmm25, zmm25, zmm26
    vmovups zmmword ptr [rsp + 280], zmm25
    vmovss xmm25, dword ptr [rcx + 8]
    cmp rdi, -3
    ja .L219
    lea rsi, [rcx + 8]
    vxorps xmm26, xmm26, xmm26
    mov r9d, 1
    test rdi, rdi
    je .L217
    mov rdx, r14
    mov r11, qword ptr [rsp + 80]
    mov r14, rax
.L216:
    vbroadcastss zmm27, dword ptr [r11 - 48]
    vsubps zmm27, zmm27, zmmword ptr [r14 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [r11]
    vsubps zmm26, zmm26, zmmword ptr [r14]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r14, -128
    add r11, 96
    lea rbx, [r10 + r9]
    add rbx, 2
    add r9, 2
    cmp rbx, 1
    jne .L216
    test byte ptr [rsp + 16], 1
    mov r14, rdx
    je .L218
.L217:
    lea r11, [r9 + 2*r9]
    shl r11, 4
    vbroadcastss zmm27, dword ptr [rsi + r11]
    shl r9, 6
    vsubps zmm27, zmm27, zmmword ptr [r13 + r9]
    vfmadd231ps zmm26, zmm27, zmm27
.L218:
    vmulps zmm26, zmm26, zmm1
    jmp .L220
.L219:
    vmovaps zmm26, zmm0
.L220:
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
    vmulps zmm25, zmm25, zmmword ptr [r13]
    vmulps zmm25, zmm25, zmm26
    vmovups zmmword ptr [rsp + 344], zmm25
    vmovss xmm25, dword ptr [rcx + 12]
    cmp rdi, -3
    ja .L224
    add rcx, 12
    vxorps xmm26, xmm26, xmm26
    mov esi, 1
    test rdi, rdi
    je .L222
    mov r9, qword ptr [rsp + 120]
    mov r11, rax
.L221:
    vbroadcastss zmm27, dword ptr [r9 - 48]
    vsubps zmm27, zmm27, zmmword ptr [r11 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [r9]
    vsubps zmm26, zmm26, zmmword ptr [r11]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r11, -128
    add r9, 96
    lea rbx, [r10 + rsi]
    add rbx, 2
    add rsi, 2
    cmp rbx, 1
    jne .L221
    test byte ptr [rsp + 16], 1
    je .L223
.L222:
    lea r9, [rsi + 2*rsi]
    shl r9, 4
    vbroadcastss zmm27, dword ptr [rcx + r9]
    shl rsi, 6
    vsubps zmm27, zmm27, zmmword ptr [r13 + rsi]
    vfmadd231ps zmm26, zmm27, zmm27
.L223:
    vmulps zmm26, zmm26, zmm1
    jmp .L225
.L224:
    vmovaps zmm26, zmm0
.L225:
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
    vmulps zmm25, zmm25, zmmword ptr [r13]
    vmulps zmm25, zmm25, zmm26
    vmovups zmmword ptr [rsp + 408], zmm25
    mov r9, r14
    jmp .L258
.L226:
    vmovss xmm25, dword ptr [rcx]
    cmp rdi, -3
    mov rax, qword ptr [rsp + 144]
    ja .L230
    vxorps xmm26, xmm26, xmm26
    mov esi, 1
    test rdi, rdi
    je .L228
    mov rdx, r9
    mov r11, rax
.L227:
    vbroadcastss zmm27, dword ptr [r9 - 48]
    vsubps zmm27, zmm27, zmmword ptr [r11 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [r9]
    vsubps zmm26, zmm26, zmmword ptr [r11]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r11, -128
    add r9, 96
    lea rbx, [r10 + rsi]
    add rbx, 2
    add rsi, 2
    cmp rbx, 1
    jne .L227
    test byte ptr [rsp + 16], 1
    mov r9, rdx
    je .L229
.L228:
    mov rdx, r9
    lea r9, [rsi + 2*rsi]
    shl r9, 4
    vbroadcastss zmm27, dword ptr [rcx + r9]
    mov r9, rdx
    shl rsi, 6
    vsubps zmm27, zmm27, zmmword ptr [r13 + rsi]
    vfmadd231ps zmm26, zmm27, zmm27
.L229:
    vsqrtps zmm26, zmm26
    vxorps zmm26, zmm26, zmm20
    jmp .L231
.L230:
    vmovaps zmm26, zmm0
.L231:
    mov qword ptr [rsp + 32], r9
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
    vmulps zmm25, zmm25, zmmword ptr [r13]
    vmulps zmm25, zmm25, zmm26
    vmovups zmmword ptr [rsp + 216], zmm25
    vmovss xmm25, dword ptr [rcx + 4]
    cmp rdi, -3
    ja .L235
    lea rsi, [rcx + 4]
    vxorps xmm26, xmm26, xmm26
    mov r9d, 1
    test rdi, rdi
    je .L233
    mov rdx, r14
    mov r11, qword ptr [rsp + 88]
    mov r14, rax
.L232:
    vbroadcastss zmm27, dword ptr [r11 - 48]
    vsubps zmm27, zmm27, zmmword ptr [r14 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [r11]
    vsubps zmm26, zmm26, zmmword ptr [r14]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r14, -128
    add r11, 96
    lea rbx, [r10 + r9]
    add rbx, 2
    add r9, 2
    cmp rbx, 1
    jne .L232
    test byte ptr [rsp + 16], 1
    mov r14, rdx
    je .L234
.L233:
    lea r11, [r9 + 2*r9]
    shl r11, 4
    vbroadcastss zmm27, dword ptr [rsi + r11]
    shl r9, 6
    vsubps zmm27, zmm27, zmmword ptr [r13 + r9]
    vfmadd231ps zmm26, zmm27, zmm27
.L234:
    vsqrtps zmm26, zmm26
    vxorps zmm26, zmm26, zmm20
    jmp .L236
.L235:
    vmovaps zmm26, zmm0
.L236:
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
    vmulps zmm25, zmm25, zmmword ptr [r13]
    vmulps zmm25, zmm25, zmm26
    vmovups zmmword ptr [rsp + 280], zmm25
    vmovss xmm25, dword ptr [rcx + 8]
    cmp rdi, -3
    ja .L240
    lea rsi, [rcx + 8]
    vxorps xmm26, xmm26, xmm26
    mov r9d, 1
    test rdi, rdi
    je .L238
    mov rdx, r14
    mov r11, qword ptr [rsp + 80]
    mov r14, rax
.L237:
    vbroadcastss zmm27, dword ptr [r11 - 48]
    vsubps zmm27, zmm27, zmmword ptr [r14 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [r11]
    vsubps zmm26, zmm26, zmmword ptr [r14]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r14, -128
    add r11, 96
    lea rbx, [r10 + r9]
    add rbx, 2
    add r9, 2
    cmp rbx, 1
    jne .L237
    test byte ptr [rsp + 16], 1
    mov r14, rdx
    je .L239
.L238:
    lea r11, [r9 + 2*r9]
    shl r11, 4
    vbroadcastss zmm27, dword ptr [rsi + r11]
    shl r9, 6
    vsubps zmm27, zmm27, zmmword ptr [r13 + r9]
    vfmadd231ps zmm26, zmm27, zmm27
.L239:
    vsqrtps zmm26, zmm26
    vxorps zmm26, zmm26, zmm20
    jmp .L241
.L240:
    vmovaps zmm26, zmm0
.L241:
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
    vmulps zmm25, zmm25, zmmword ptr [r13]
    vmulps zmm25, zmm25, zmm26
    vmovups zmmword ptr [rsp + 344], zmm25
    vmovss xmm25, dword ptr [rcx + 12]
    cmp rdi, -3
    ja .L224
    add rcx, 12
    vxorps xmm26, xmm26, xmm26
    mov esi, 1
    test rdi, rdi
    je .L243
    mov r9, qword ptr [rsp + 120]
    mov r11, rax
.L242:
    vbroadcastss zmm27, dword ptr [r9 - 48]
    vsubps zmm27, zmm27, zmmword ptr [r11 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [r9]
    vsubps zmm26, zmm26, zmmword ptr [r11]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r11, -128
    add r9, 96
    lea rbx, [r10 + rsi]
    add rbx, 2
    add rsi, 2
    cmp rbx, 1
    jne .L242
    test byte ptr [rsp + 16], 1
    je .L244
.L243:
    lea r9, [rsi + 2*rsi]
    shl r9, 4
    vbroadcastss zmm27, dword ptr [rcx + r9]
    shl rsi, 6
    vsubps zmm27, zmm27, zmmword ptr [r13 + rsi]
    vfmadd231ps zmm26, zmm27, zmm27
.L244:
    vsqrtps zmm26, zmm26
    vxorps zmm26, zmm26, zmm20
    jmp .L225
.L245:
    mov rdx, r14
    vmovups zmm25, zmmword ptr [r13]
    mov qword ptr [rsp + 32], r9
    xor r14d, r14d
    xor r11d, r11d
    mov rax, qword ptr [rsp + 144]
    jmp .L249
.L246:
    vmovaps zmm27, zmm26
    lea rbx, [rcx + 4*r14]
    lea r15, [rsi + 2*rsi]
    shl r15, 4
    vbroadcastss zmm26, dword ptr [rbx + r15]
    shl rsi, 6
    vsubps zmm26, zmm26, zmmword ptr [r13 + rsi]
    vfmadd213ps zmm26, zmm26, zmm27
.L247:
    vmulps zmm26, zmm26, zmm21
    vsqrtps zmm26, zmm26
.L248:
    vmovss xmm27, dword ptr [rcx + 4*r14]
    vminps zmm26, zmm22, zmm26
    vxorps zmm28, zmm26, zmm20
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
    vmovups zmmword ptr [rsp + r11 + 216], zmm26
    add r11, 64
    inc r14
    add r9, 4
    cmp r11, 256
    je .L257
.L249:
    vxorps xmm26, xmm26, xmm26
    cmp rdi, -3
    ja .L248
    mov esi, 1
    test rdi, rdi
    je .L246
    mov r15, r9
    mov r12, rax
.L250:
    vbroadcastss zmm27, dword ptr [r15 - 48]
    vsubps zmm27, zmm27, zmmword ptr [r12 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [r15]
    vsubps zmm26, zmm26, zmmword ptr [r12]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r12, -128
    add r15, 96
    lea rbx, [r10 + rsi]
    add rbx, 2
    add rsi, 2
    cmp rbx, 1
    jne .L250
    test byte ptr [rsp + 16], 1
    jne .L246
    jmp .L247
.L251:
    mov rdx, r14
    vmovups zmm25, zmmword ptr [r13]
    mov qword ptr [rsp + 32], r9
    xor r14d, r14d
    xor r11d, r11d
    mov rax, qword ptr [rsp + 144]
    jmp .L255
.L252:
    vmovaps zmm27, zmm26
    lea rbx, [rcx + 4*r14]
    lea r15, [rsi + 2*rsi]
    shl r15, 4
    vbroadcastss zmm26, dword ptr [rbx + r15]
    shl rsi, 6
    vsubps zmm26, zmm26, zmmword ptr [r13 + rsi]
    vfmadd213ps zmm26, zmm26, zmm27
.L253:
    vmulps zmm26, zmm26, zmm23
    vsqrtps zmm26, zmm26
.L254:
    vmovss xmm27, dword ptr [rcx + 4*r14]
    vminps zmm26, zmm22, zmm26
    vxorps zmm28, zmm26, zmm20
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
    vmovups zmmword ptr [rsp + r11 + 216], zmm26
    add r11, 64
    inc r14
    add r9, 4
    cmp r11, 256
    je .L257
.L255:
    vxorps xmm26, xmm26, xmm26
    cmp rdi, -3
    ja .L254
    mov esi, 1
    test rdi, rdi
    je .L252
    mov r15, r9
    mov r12, rax
.L256:
    vbroadcastss zmm27, dword ptr [r15 - 48]
    vsubps zmm27, zmm27, zmmword ptr [r12 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [r15]
    vsubps zmm26, zmm26, zmmword ptr [r12]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r12, -128
    add r15, 96
    lea rbx, [r10 + rsi]
    add rbx, 2
    add rsi, 2
    cmp rbx, 1
    jne .L256
    test byte ptr [rsp + 16], 1
    jne .L252
    jmp .L253
.L257:
    mov r9, rdx
.L258:
    mov rax, r8
    mov r8, qword ptr [rsp + 64]
    vmovups zmm28, zmmword ptr [rsp + 216]
    vmovups zmm27, zmmword ptr [rsp + 280]
    vmovups zmm26, zmmword ptr [rsp + 344]
    vmovups zmm25, zmmword ptr [rsp + 408]
    test r8, r8
    je .L260
    mov qword ptr [rsp + 48], rax
    mov rcx, qword ptr [rsp + 488]
    mov rsi, qword ptr [rsp + 200]
.L259:
    vmovups zmm29, zmmword ptr [rcx]
    vfnmadd231ps zmm28, zmm29, dword ptr [rsi - 12]{1to16}
    vfnmadd231ps zmm27, zmm29, dword ptr [rsi - 8]{1to16}
    vfnmadd231ps zmm26, zmm29, dword ptr [rsi - 4]{1to16}
    vfnmadd231ps zmm25, zmm29, dword ptr [rsi]{1to16}
    add rsi, 48
    add rcx, 64
    dec r8
    jne .L259
    jmp .L261
.L260:
    mov qword ptr [rsp + 48], rax
.L261:
    vmovups zmmword ptr [rsp + 216], zmm28
    vmovups zmmword ptr [rsp + 280], zmm27
    vmovups zmmword ptr [rsp + 344], zmm26
    vmovups zmmword ptr [rsp + 408], zmm25
    mov rcx, qword ptr [rsp + 40]
    sub rcx, r9
    je .L267
    imul rax, r9, 104
    add rax, qword ptr [rsp + 152]
    xor r9d, r9d
    xor r12d, r12d
    mov qword ptr [rsp + 8], rax
    jmp .L264
.L262:
    popcnt eax, esi
    add r15, rax
    mov qword ptr [r14 + 72], r15
    mov r13, rdi
    mov rdi, r8
    mov rax, qword ptr [rsp + 8]
.L263:
    dec rcx
    add r9, 64
    inc r12
    test rcx, rcx
    je .L267
.L264:
    cmp r9, 256
    je .L267
    imul r14, r12, 104
    vandps zmm25, zmm17, zmmword ptr [rsp + r9 + 216]
    vminps zmm25, zmm14, zmm25
    valignd zmm26, zmm25, zmm25, 1
    vbroadcastss ymm27, dword ptr [rax + r14 + 88]
    xor esi, esi
    vucomiss xmm25, xmm27
    seta sil
    vcmpltps k1, ymm27, ymm26
    vmovdqa32 ymm26 {k1} {z}, ymmword ptr [rip + .Kd7661f4267b61b93]
    vextractf64x4 ymm28, zmm25, 1
    vextractf32x4 xmm29, zmm25, 3
    vmovshdup xmm29, xmm29
    xor ebx, ebx
    vucomiss xmm29, xmm27
    vpermps ymm29, ymm18, ymm28
    seta bl
    vcmpltps k1, xmm27, xmm29
    shl ebx, 13
    vpermpd ymm28, ymm28, 255
    vcmpltps k2, xmm27, xmm28
    vmovdqa32 xmm27 {k2} {z}, xmmword ptr [rip + .K88e49b39cea225fd]
    vextracti32x4 xmm28, ymm26, 1
    vpord xmm26 {k1}, xmm26, xmm19
    vpord xmm26, xmm26, xmm28
    vpshufd xmm28, xmm26, 238
    vpord xmm26, xmm26, xmm28
    vpshufd xmm28, xmm26, 85
    vpord xmm26, xmm26, xmm28
    vmovd r15d, xmm26
    vpshufd xmm26, xmm27, 85
    vpord xmm26, xmm27, xmm26
    vmovd r11d, xmm26
    or r11d, ebx
    or r11d, r15d
    or r11d, esi
    je .L263
    mov r8, rdi
    mov rdi, r13
    add r14, rax
    mov esi, dword ptr [r14 + 92]
    mov ebx, dword ptr [r14 + 96]
    mov r13d, dword ptr [rbp]
    mov eax, dword ptr [rbp + 52]
    xor r15d, r15d
    cmp eax, ebx
    setne r15b
    cmp r13d, esi
    setb dl
    cmp r13d, ebx
    setne r13b
    and r13b, dl
    movzx r13d, r13b
    vmovdqu64 ymm26, ymmword ptr [rbp + 4]
    vpbroadcastd ymm27, esi
    vpcmpltud k1, ymm26, ymm27
    vpbroadcastd ymm28, ebx
    vpcmpneqd k2, ymm26, ymm28
    vmovdqa32 ymm26 {k2} {z}, ymmword ptr [rip + .Kd7661f4267b61b93]
    vmovdqa32 ymm26 {k1} {z}, ymm26
    vmovdqu64 xmm29, xmmword ptr [rbp + 36]
    vpcmpltud k1, xmm29, xmm27
    vpcmpneqd k2, xmm29, xmm28
    shl r15d, 13
    cmp eax, esi
    mov eax, 0
    cmovae r15d, eax
    vmovq xmm29, qword ptr [rbp + 56]
    vpcmpltud k3, xmm29, xmm27
    vpcmpneqd k4, xmm29, xmm28
    vmovdqa32 xmm27 {k4} {z}, xmmword ptr [rip + .K88e49b39cea225fd]
    vmovdqa32 xmm27 {k3} {z}, xmm27
    vmovdqa64 xmm28, xmm26
    vpord xmm28 {k2}, xmm26, xmm19
    vpblendmd xmm28 {k1}, xmm26, xmm28
    vextracti32x4 xmm26, ymm26, 1
    vpord xmm26, xmm28, xmm26
    vpshufd xmm28, xmm26, 238
    vpord xmm26, xmm26, xmm28
    vpshufd xmm28, xmm26, 85
    vpord xmm26, xmm26, xmm28
    vmovd eax, xmm26
    vpshufd xmm26, xmm27, 85
    vpord xmm26, xmm27, xmm26
    vmovd esi, xmm26
    or esi, r15d
    or esi, r13d
    or esi, eax
    mov r13, qword ptr [r14 + 8]
    mov r15, qword ptr [r14 + 72]
    vmovups zmmword ptr [rsp + 504], zmm25
    and esi, r11d
    je .L262
    lea r11, [4*r15]
    add r11, r13
    mov r13d, esi
.L265:
    tzcnt eax, r13d
    vmovss xmm25, dword ptr [rsp + 4*rax + 504]
    vmovss dword ptr [r11], xmm25
    add r11, 4
    blsr r13d, r13d
    jne .L265
    lea r11, [4*r15]
    add r11, qword ptr [r14 + 32]
    mov r13d, esi
.L266:
    tzcnt eax, r13d
    mov eax, dword ptr [rbp + 4*rax]
    mov dword ptr [r11], eax
    add r11, 4
    blsr r13d, r13d
    jne .L266
    jmp .L262
.L267:
    mov r14, qword ptr [rsp + 48]
    lea r8, [r14 + 4]
    cmp r8, qword ptr [rsp + 40]
    ja .L10
    mov r9, qword ptr [rsp + 32]
    add r9, 16
    add qword ptr [rsp + 88], 16
    add qword ptr [rsp + 80], 16
    add qword ptr [rsp + 120], 16
    add qword ptr [rsp + 200], 16
    mov rax, qword ptr [rsp + 136]
    lea rcx, [rax + 4*r14]
    vbroadcastss zmm25, dword ptr [rax + 4*r14]
    vmovups zmmword ptr [rsp + 216], zmm25
    vmovups zmmword ptr [rsp + 280], zmm25
    vmovups zmmword ptr [rsp + 344], zmm25
    vmovups zmmword ptr [rsp + 408], zmm25
    mov rax, qword ptr [rsp + 128]
    lea rdx, [rip + .T0]
    movsxd rsi, dword ptr [rdx + 4*rax]
    add rsi, rdx
    jmp rsi
.L268:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L205 .L226 .L245 .L251
.T1: jump .L141 .L173 .L198 .L192
.T2: jump .L13 .L27 .L15 .L21
.T3: jump .L78 .L92 .L80 .L86
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
