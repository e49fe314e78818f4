; portable-avx512/f32/residual_store
rhotree_kernels::arch::portable::f32::residual_store::residual_store_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 472
    mov qword ptr [rsp + 152], rsi
    mov r8, qword ptr [rdi + 32]
    mov r10, qword ptr [rdi + 40]
    mov rcx, r8
    add rcx, r10
    mov rax, -1
    cmovb rcx, rax
    mov r9, rcx
    inc r9
    cmove r9, rax
    shl r9, 4
    je .L124
    mov rsi, rcx
    mov rcx, qword ptr [rdi + 24]
    mov rax, rcx
    or rax, r9
    shr rax, 32
    je .L0
    mov rax, rcx
    xor edx, edx
    div r9
    mov qword ptr [rsp + 64], rax
    mov qword ptr [rsp + 144], r9
    cmp r9, rcx
    jbe .L2
    jmp .L1
.L0:
    mov eax, ecx
    xor edx, edx
    div r9d
    mov qword ptr [rsp + 64], rax
    mov qword ptr [rsp + 144], r9
    cmp r9, rcx
    jbe .L2
.L1:
    add rsp, 472
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L2:
    mov rax, qword ptr [rsp + 64]
    shl rax, 4
    mov qword ptr [rsp + 48], rax
    mov rdx, qword ptr [rdi + 48]
    mov r9, qword ptr [rdi]
    mov r11, qword ptr [rdi + 16]
    movzx eax, byte ptr [rdi + 56]
    mov rcx, r8
    inc rcx
    mov rdi, -1
    cmovne rdi, rcx
    lea r15, [r8 - 1]
    shl rdi, 6
    mov qword ptr [rsp + 128], rdi
    mov qword ptr [rsp + 136], r11
    lea r12, [r11 + 128]
    cmp rsi, -2
    mov rcx, -2
    cmovae rsi, rcx
    shl rsi, 6
    add rsi, 64
    mov qword ptr [rsp + 192], rsi
    lea rsi, [r9 + 96]
    mov qword ptr [rsp + 32], rsi
    mov rbp, r8
    and rbp, -2
    neg rbp
    lea rsi, [r9 + 100]
    mov qword ptr [rsp + 88], rsi
    lea rsi, [r9 + 104]
    mov qword ptr [rsp + 80], rsi
    lea rsi, [r9 + 108]
    mov qword ptr [rsp + 72], rsi
    cmp r8, -2
    cmovb rcx, r8
    lea rcx, [rcx + 2*rcx]
    shl rcx, 4
    mov qword ptr [rsp + 120], r9
    add rcx, r9
    add rcx, 60
    mov qword ptr [rsp + 168], rcx
    mov ecx, 1
    mov qword ptr [rsp + 24], rdx
    sub rcx, rdx
    mov qword ptr [rsp + 200], rcx
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
    vbroadcastss zmm18, dword ptr [rip + .K80000000]
    vbroadcastss zmm19, dword ptr [rip + .K40400000]
    vbroadcastss zmm20, dword ptr [rip + .K42d20000]
    vbroadcastss zmm21, dword ptr [rip + .K40a00000]
    mov eax, eax
    mov qword ptr [rsp + 112], rax
    vbroadcastss zmm22, dword ptr [rip + .K3eaaaaab]
    mov qword ptr [rsp + 8], r12
    xor edx, edx
    mov qword ptr [rsp + 16], r10
    jmp .L4
.L3:
    mov rdx, qword ptr [rsp + 160]
    inc rdx
    mov rax, qword ptr [rsp + 192]
    add r12, rax
    add qword ptr [rsp + 8], rax
    cmp rdx, qword ptr [rsp + 64]
    jae .L1
.L4:
    cmp qword ptr [rsp + 24], 4
    mov qword ptr [rsp + 160], rdx
    jae .L5
    xor r14d, r14d
    jmp .L66
.L5:
    mov rax, qword ptr [rsp + 144]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 136]
    lea r13, [rcx + 4*rax]
    mov rax, qword ptr [rsp + 128]
    add rax, r13
    mov qword ptr [rsp + 208], rax
    shl rdx, 6
    add rdx, qword ptr [rsp + 152]
    mov qword ptr [rsp + 56], rdx
    mov eax, 4
    mov qword ptr [rsp], rax
    mov rax, qword ptr [rsp + 120]
    xor ecx, ecx
    lea r11, [rax + 4*rcx]
    vbroadcastss zmm23, dword ptr [rax + 4*rcx]
    vmovups zmmword ptr [rsp + 216], zmm23
    vmovups zmmword ptr [rsp + 280], zmm23
    vmovups zmmword ptr [rsp + 344], zmm23
    vmovups zmmword ptr [rsp + 408], zmm23
    mov rax, qword ptr [rsp + 112]
    lea rcx, [rip + .T0]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    xor r14d, r14d
    mov rdi, qword ptr [rsp + 32]
    mov rcx, qword ptr [rsp + 88]
    mov qword ptr [rsp + 40], rcx
    mov rcx, qword ptr [rsp + 80]
    mov qword ptr [rsp + 104], rcx
    mov rcx, qword ptr [rsp + 72]
    mov qword ptr [rsp + 96], rcx
    mov rcx, qword ptr [rsp + 168]
    mov qword ptr [rsp + 184], rcx
    jmp rax
.L6:
    add r14, 4
    cmp r14, qword ptr [rsp + 24]
    jae .L3
.L7:
    cmp r14, 8
    mov edx, 8
    cmovb rdx, r14
    lea r11d, [4*rdx]
    mov rax, qword ptr [rsp + 120]
    lea rbx, [rax + r11]
    vbroadcastss zmm23, dword ptr [rax + r11]
    vmovups zmmword ptr [rsp + 216], zmm23
    vmovups zmmword ptr [rsp + 280], zmm23
    vmovups zmmword ptr [rsp + 344], zmm23
    vmovups zmmword ptr [rsp + 408], zmm23
    mov rax, qword ptr [rsp + 112]
    lea rcx, [rip + .T1]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    mov r12, r14
    jmp rax
.L8:
    vmovaps zmm23, zmm0
    cmp r15, -3
    ja .L27
    test r15, r15
    je .L24
    mov rax, qword ptr [rsp + 32]
    lea r9, [rax + r11]
    vxorps xmm23, xmm23, xmm23
    mov esi, 1
    mov rcx, qword ptr [rsp + 8]
.L9:
    vbroadcastss zmm24, dword ptr [r9 - 48]
    vsubps zmm24, zmm24, zmmword ptr [rcx - 64]
    vfmadd213ps zmm24, zmm24, zmm23
    vbroadcastss zmm23, dword ptr [r9]
    vsubps zmm23, zmm23, zmmword ptr [rcx]
    vfmadd213ps zmm23, zmm23, zmm24
    sub rcx, -128
    add r9, 96
    lea rax, [rsi + rbp]
    add rax, 2
    add rsi, 2
    cmp rax, 1
    jne .L9
    test r8b, 1
    jne .L25
    jmp .L26
.L10:
    mov rax, qword ptr [rsp + 32]
    lea rcx, [rax + r11]
    mov rax, qword ptr [rsp]
    vmovups zmm23, zmmword ptr [rax]
    xor esi, esi
    xor r10d, r10d
    jmp .L14
.L11:
    vmovaps zmm25, zmm24
    lea rax, [rbx + 4*rsi]
    lea r13, [r9 + 2*r9]
    shl r13, 4
    vbroadcastss zmm24, dword ptr [rax + r13]
    shl r9, 6
    mov rax, qword ptr [rsp]
    vsubps zmm24, zmm24, zmmword ptr [rax + r9]
    vfmadd213ps zmm24, zmm24, zmm25
.L12:
    vmulps zmm24, zmm24, zmm19
    vsqrtps zmm24, zmm24
.L13:
    vmovss xmm25, dword ptr [rbx + 4*rsi]
    vminps zmm24, zmm20, zmm24
    vxorps zmm26, zmm24, zmm18
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
    vmulps zmm25, zmm25, zmm23
    vfmadd213ps zmm26, zmm24, zmm26
    vmulps zmm24, zmm25, zmm26
    vmovups zmmword ptr [rsp + r10 + 216], zmm24
    add r10, 64
    inc rsi
    add rcx, 4
    cmp r10, 256
    je .L61
.L14:
    vxorps xmm24, xmm24, xmm24
    cmp r15, -3
    ja .L13
    mov r9d, 1
    test r15, r15
    je .L11
    mov r13, rcx
    mov rax, qword ptr [rsp + 8]
.L15:
    vbroadcastss zmm25, dword ptr [r13 - 48]
    vsubps zmm25, zmm25, zmmword ptr [rax - 64]
    vfmadd213ps zmm25, zmm25, zmm24
    vbroadcastss zmm24, dword ptr [r13]
    vsubps zmm24, zmm24, zmmword ptr [rax]
    vfmadd213ps zmm24, zmm24, zmm25
    sub rax, -128
    add r13, 96
    lea r14, [r9 + rbp]
    add r14, 2
    add r9, 2
    cmp r14, 1
    jne .L15
    test r8b, 1
    mov r14, r12
    jne .L11
    jmp .L12
.L16:
    mov rax, qword ptr [rsp + 32]
    lea r13, [rax + r11]
    mov rax, qword ptr [rsp]
    vmovups zmm23, zmmword ptr [rax]
    xor esi, esi
    xor r10d, r10d
    jmp .L20
.L17:
    vmovaps zmm25, zmm24
    lea rax, [rbx + 4*rsi]
    lea rcx, [r9 + 2*r9]
    shl rcx, 4
    vbroadcastss zmm24, dword ptr [rax + rcx]
    shl r9, 6
    mov rax, qword ptr [rsp]
    vsubps zmm24, zmm24, zmmword ptr [rax + r9]
    vfmadd213ps zmm24, zmm24, zmm25
.L18:
    vmulps zmm24, zmm24, zmm21
    vsqrtps zmm24, zmm24
.L19:
    vmovss xmm25, dword ptr [rbx + 4*rsi]
    vminps zmm24, zmm20, zmm24
    vxorps zmm26, zmm24, zmm18
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
    vmulps zmm25, zmm25, zmm23
    vmovaps zmm27, zmm14
    vfmadd231ps zmm27, zmm24, zmm22
    vfmadd213ps zmm27, zmm24, zmm14
    vmulps zmm24, zmm27, zmm26
    vmulps zmm24, zmm25, zmm24
    vmovups zmmword ptr [rsp + r10 + 216], zmm24
    add r10, 64
    inc rsi
    add r13, 4
    cmp r10, 256
    je .L61
.L20:
    vxorps xmm24, xmm24, xmm24
    cmp r15, -3
    ja .L19
    mov r9d, 1
    test r15, r15
    je .L17
    mov rcx, r13
    mov rax, qword ptr [rsp + 8]
.L21:
    vbroadcastss zmm25, dword ptr [rcx - 48]
    vsubps zmm25, zmm25, zmmword ptr [rax - 64]
    vfmadd213ps zmm25, zmm25, zmm24
    vbroadcastss zmm24, dword ptr [rcx]
    vsubps zmm24, zmm24, zmmword ptr [rax]
    vfmadd213ps zmm24, zmm24, zmm25
    sub rax, -128
    add rcx, 96
    lea r14, [r9 + rbp]
    add r14, 2
    add r9, 2
    cmp r14, 1
    jne .L21
    test r8b, 1
    mov r14, r12
    jne .L17
    jmp .L18
.L22:
    vmovaps zmm23, zmm0
    cmp r15, -3
    ja .L32
    test r15, r15
    je .L29
    mov rax, qword ptr [rsp + 32]
    lea r9, [rax + r11]
    vxorps xmm23, xmm23, xmm23
    mov esi, 1
    mov rcx, qword ptr [rsp + 8]
.L23:
    vbroadcastss zmm24, dword ptr [r9 - 48]
    vsubps zmm24, zmm24, zmmword ptr [rcx - 64]
    vfmadd213ps zmm24, zmm24, zmm23
    vbroadcastss zmm23, dword ptr [r9]
    vsubps zmm23, zmm23, zmmword ptr [rcx]
    vfmadd213ps zmm23, zmm23, zmm24
    sub rcx, -128
    add r9, 96
    lea rax, [rsi + rbp]
    add rax, 2
    add rsi, 2
    cmp rax, 1
    jne .L23
    test r8b, 1
    jne .L30
    jmp .L31
.L24:
    vxorps xmm23, xmm23, xmm23
    mov esi, 1
.L25:
    vmovaps zmm24, zmm23
    lea rax, [rsi + 2*rsi]
    shl rax, 4
    vbroadcastss zmm23, dword ptr [rbx + rax]
    shl rsi, 6
    mov rax, qword ptr [rsp]
    vsubps zmm23, zmm23, zmmword ptr [rax + rsi]
    vfmadd213ps zmm23, zmm23, zmm24
.L26:
    vmulps zmm23, zmm23, zmm1
.L27:
    vmovss xmm24, dword ptr [rbx]
    vmaxps zmm23, zmm2, zmm23
    vminps zmm23, zmm3, zmm23
    vmovaps zmm25, zmm4
    vfmadd231ps zmm25, zmm23, zmm5
    vaddps zmm25, zmm25, zmm6
    vfmadd231ps zmm23, zmm25, zmm7
    vfmadd231ps zmm23, zmm25, zmm8
    vmovaps zmm26, zmm9
    vfmadd213ps zmm26, zmm23, zmm10
    vfmadd213ps zmm26, zmm23, zmm11
    vfmadd213ps zmm26, zmm23, zmm12
    vfmadd213ps zmm26, zmm23, zmm13
    vfmadd213ps zmm26, zmm23, zmm14
    vfmadd213ps zmm26, zmm23, zmm14
    vaddps zmm23, zmm25, zmm4
    vmulps zmm25, zmm25, zmm15
    vaddps zmm25, zmm25, zmm4
    vpslld zmm27, zmm25, 23
    vpaddd zmm27, zmm27, zmm16
    vmulps zmm26, zmm26, zmm27
    vpsubd zmm23, zmm23, zmm25
    vpslld zmm23, zmm23, 23
    vpaddd zmm23, zmm23, zmm16
    vmulps zmm23, zmm26, zmm23
    vbroadcastss zmm24, xmm24
    mov rax, qword ptr [rsp]
    vmulps zmm24, zmm24, zmmword ptr [rax]
    vmulps zmm23, zmm24, zmm23
    vmovups zmmword ptr [rsp + 216], zmm23
    vmovaps zmm23, zmm0
    cmp r15, -3
    ja .L37
    test r15, r15
    je .L34
    mov rax, qword ptr [rsp + 88]
    lea r9, [rax + r11]
    vxorps xmm23, xmm23, xmm23
    mov esi, 1
    mov rax, qword ptr [rsp + 8]
.L28:
    vbroadcastss zmm24, dword ptr [r9 - 48]
    vsubps zmm24, zmm24, zmmword ptr [rax - 64]
    vfmadd213ps zmm24, zmm24, zmm23
    vbroadcastss zmm23, dword ptr [r9]
    vsubps zmm23, zmm23, zmmword ptr [rax]
    vfmadd213ps zmm23, zmm23, zmm24
    sub rax, -128
    add r9, 96
    lea rcx, [rsi + rbp]
    add rcx, 2
    add rsi, 2
    cmp rcx, 1
    jne .L28
    test r8b, 1
    jne .L35
    jmp .L36
.L29:
    vxorps xmm23, xmm23, xmm23
    mov esi, 1
.L30:
    vmovaps zmm24, zmm23
    lea rax, [rsi + 2*rsi]
    shl rax, 4
    vbroadcastss zmm23, dword ptr [rbx + rax]
    shl rsi, 6
    mov rax, qword ptr [rsp]
    vsubps zmm23, zmm23, zmmword ptr [rax + rsi]
    vfmadd213ps zmm23, zmm23, zmm24
.L31:
    vsqrtps zmm23, zmm23
    vxorps zmm23, zmm23, zmm18
.L32:
    vmovss xmm24, dword ptr [rbx]
    vmaxps zmm23, zmm2, zmm23
    vminps zmm23, zmm3, zmm23
    vmovaps zmm25, zmm4
    vfmadd231ps zmm25, zmm23, zmm5
    vaddps zmm25, zmm25, zmm6
    vfmadd231ps zmm23, zmm25, zmm7
    vfmadd231ps zmm23, zmm25, zmm8
    vmovaps zmm26, zmm9
    vfmadd213ps zmm26, zmm23, zmm10
    vfmadd213ps zmm26, zmm23, zmm11
    vfmadd213ps zmm26, zmm23, zmm12
    vfmadd213ps zmm26, zmm23, zmm13
    vfmadd213ps zmm26, zmm23, zmm14
    vfmadd213ps zmm26, zmm23, zmm14
    vaddps zmm23, zmm25, zmm4
    vmulps zmm25, zmm25, zmm15
    vaddps zmm25, zmm25, zmm4
    vpslld zmm27, zmm25, 23
    vpaddd zmm27, zmm27, zmm16
    vmulps zmm26, zmm26, zmm27
    vpsubd zmm23, zmm23, zmm25
    vpslld zmm23, zmm23, 23
    vpaddd zmm23, zmm23, zmm16
    vmulps zmm23, zmm26, zmm23
    vbroadcastss zmm24, xmm24
    mov rax, qword ptr [rsp]
    vmulps zmm24, zmm24, zmmword ptr [rax]
    vmulps zmm23, zmm24, zmm23
    vmovups zmmword ptr [rsp + 216], zmm23
    vmovaps zmm23, zmm0
    cmp r15, -3
    ja .L42
    test r15, r15
    je .L39
    mov rax, qword ptr [rsp + 88]
    lea r9, [rax + r11]
    vxorps xmm23, xmm23, xmm23
    mov esi, 1
    mov rax, qword ptr [rsp + 8]
.L33:
    vbroadcastss zmm24, dword ptr [r9 - 48]
    vsubps zmm24, zmm24, zmmword ptr [rax - 64]
    vfmadd213ps zmm24, zmm24, zmm23
    vbroadcastss zmm23, dword ptr [r9]
    vsubps zmm23, zmm23, zmmword ptr [rax]
    vfmadd213ps zmm23, zmm23, zmm24
    sub rax, -128
    add r9, 96
    lea rcx, [rsi + rbp]
    add rcx, 2
    add rsi, 2
    cmp rcx, 1
    jne .L33
    test r8b, 1
    jne .L40
    jmp .L41
.L34:
    vxorps xmm23, xmm23, xmm23
    mov esi, 1
.L35:
    vmovaps zmm24, zmm23
    lea rax, [rbx + 4]
    lea rcx, [rsi + 2*rsi]
    shl rcx, 4
    vbroadcastss zmm23, dword ptr [rax + rcx]
    shl rsi, 6
    mov rax, qword ptr [rsp]
    vsubps zmm23, zmm23, zmmword ptr [rax + rsi]
    vfmadd213ps zmm23, zmm23, zmm24
.L36:
    vmulps zmm23, zmm23, zmm1
.L37:
    vmovss xmm24, dword ptr [rbx + 4]
    vmaxps zmm23, zmm2, zmm23
    vminps zmm23, zmm3, zmm23
    vmovaps zmm25, zmm4
    vfmadd231ps zmm25, zmm23, zmm5
    vaddps zmm25, zmm25, zmm6
    vfmadd231ps zmm23, zmm25, zmm7
    vfmadd231ps zmm23, zmm25, zmm8
    vmovaps zmm26, zmm9
    vfmadd213ps zmm26, zmm23, zmm10
    vfmadd213ps zmm26, zmm23, zmm11
    vfmadd213ps zmm26, zmm23, zmm12
    vfmadd213ps zmm26, zmm23, zmm13
    vfmadd213ps zmm26, zmm23, zmm14
    vfmadd213ps zmm26, zmm23, zmm14
    vaddps zmm23, zmm25, zmm4
    vmulps zmm25, zmm25, zmm15
    vaddps zmm25, zmm25, zmm4
    vpslld zmm27, zmm25, 23
    vpaddd zmm27, zmm27, zmm16
    vmulps zmm26, zmm26, zmm27
    vpsubd zmm23, zmm23, zmm25
    vpslld zmm23, zmm23, 23
    vpaddd zmm23, zmm23, zmm16
    vmulps zmm23, zmm26, zmm23
    vbroadcastss zmm24, xmm24
    mov rax, qword ptr [rsp]
    vmulps zmm24, zmm24, zmmword ptr [rax]
    vmulps zmm23, zmm24, zmm23
    vmovups zmmword ptr [rsp + 280], zmm23
    vmovaps zmm23, zmm0
    cmp r15, -3
    ja .L47
    test r15, r15
    je .L44
    mov rax, qword ptr [rsp + 80]
    lea r9, [rax + r11]
    vxorps xmm23, xmm23, xmm23
    mov esi, 1
    mov rax, qword ptr [rsp + 8]
.L38:
    vbroadcastss zmm24, dword ptr [r9 - 48]
    vsubps zmm24, zmm24, zmmword ptr [rax - 64]
    vfmadd213ps zmm24, zmm24, zmm23
    vbroadcastss zmm23, dword ptr [r9]
    vsubps zmm23, zmm23, zmmword ptr [rax]
    vfmadd213ps zmm23, zmm23, zmm24
    sub rax, -128
    add r9, 96
    lea rcx, [rsi + rbp]
    add rcx, 2
    add rsi, 2
    cmp rcx, 1
    jne .L38
    test r8b, 1
    jne .L45
    jmp .L46
.L39:
    vxorps xmm23, xmm23, xmm23
    mov esi, 1
.L40:
    vmovaps zmm24, zmm23
    lea rax, [rbx + 4]
    lea rcx, [rsi + 2*rsi]
    shl rcx, 4
    vbroadcastss zmm23, dword ptr [rax + rcx]
    shl rsi, 6
    mov rax, qword ptr [rsp]
    vsubps zmm23, zmm23, zmmword ptr [rax + rsi]
    vfmadd213ps zmm23, zmm23, zmm24
.L41:
    vsqrtps zmm23, zmm23
    vxorps zmm23, zmm23, zmm18
.L42:
    vmovss xmm24, dword ptr [rbx + 4]
    vmaxps zmm23, zmm2, zmm23
    vminps zmm23, zmm3, zmm23
    vmovaps zmm25, zmm4
    vfmadd231ps zmm25, zmm23, zmm5
    vaddps zmm25, zmm25, zmm6
    vfmadd231ps zmm23, zmm25, zmm7
    vfmadd231ps zmm23, zmm25, zmm8
    vmovaps zmm26, zmm9
    vfmadd213ps zmm26, zmm23, zmm10
    vfmadd213ps zmm26, zmm23, zmm11
    vfmadd213ps zmm26, zmm23, zmm12
    vfmadd213ps zmm26, zmm23, zmm13
    vfmadd213ps zmm26, zmm23, zmm14
    vfmadd213ps zmm26, zmm23, zmm14
    vaddps zmm23, zmm25, zmm4
    vmulps zmm25, zmm25, zmm15
    vaddps zmm25, zmm25, zmm4
    vpslld zmm27, zmm25, 23
    vpaddd zmm27, zmm27, zmm16
    vmulps zmm26, zmm26, zmm27
    vpsubd zmm23, zmm23, zmm25
    vpslld zmm23, zmm23, 23
    vpaddd zmm23, zmm23, zmm16
    vmulps zmm23, zmm26, zmm23
    vbroadcastss zmm24, xmm24
    mov rax, qword ptr [rsp]
    vmulps zmm24, zmm24, zmmword ptr [rax]
    vmulps zmm23, zmm24, zmm23
    vmovups zmmword ptr [rsp + 280], zmm23
    vmovaps zmm23, zmm0
    cmp r15, -3
    ja .L52
    test r15, r15
    je .L49
    mov rax, qword ptr [rsp + 80]
    lea r9, [rax + r11]
    vxorps xmm23, xmm23, xmm23
    mov esi, 1
    mov rax, qword ptr [rsp + 8]
.L43:
    vbroadcastss zmm24, dword ptr [r9 - 48]
    vsubps zmm24, zmm24, zmmword ptr [rax - 64]
    vfmadd213ps zmm24, zmm24, zmm23
    vbroadcastss zmm23, dword ptr [r9]
    vsubps zmm23, zmm23, zmmword ptr [rax]
    vfmadd213ps zmm23, zmm23, zmm24
    sub rax, -128
    add r9, 96
    lea rcx, [rsi + rbp]
    add rcx, 2
    add rsi, 2
    cmp rcx, 1
    jne .L43
    test r8b, 1
    jne .L50
    jmp .L51
.L44:
    vxorps xmm23, xmm23, xmm23
    mov esi, 1
.L45:
    vmovaps zmm24, zmm23
    lea rax, [rbx + 8]
    lea rcx, [rsi + 2*rsi]
    shl rcx, 4
    vbroadcastss zmm23, dword ptr [rax + rcx]
    shl rsi, 6
    mov rax, qword ptr [rsp]
    vsubps zmm23, zmm23, zmmword ptr [rax + rsi]
    vfmadd213ps zmm23, zmm23, zmm24
.L46:
    vmulps zmm23, zmm23, zmm1
.L47:
    vmovss xmm24, dword ptr [rbx + 8]
    vmaxps zmm23, zmm2, zmm23
    vminps zmm23, zmm3, zmm23
    vmovaps zmm25, zmm4
    vfmadd231ps zmm25, zmm23, zmm5
    vaddps zmm25, zmm25, zmm6
    vfmadd231ps zmm23, zmm25, zmm7
    vfmadd231ps zmm23, zmm25, zmm8
    vmovaps zmm26, zmm9
    vfmadd213ps zmm26, zmm23, zmm10
    vfmadd213ps zmm26, zmm23, zmm11
    vfmadd213ps zmm26, zmm23, zmm12
    vfmadd213ps zmm26, zmm23, zmm13
    vfmadd213ps zmm26, zmm23, zmm14
    vfmadd213ps zmm26, zmm23, zmm14
    vaddps zmm23, zmm25, zmm4
    vmulps zmm25, zmm25, zmm15
    vaddps zmm25, zmm25, zmm4
    vpslld zmm27, zmm25, 23
    vpaddd zmm27, zmm27, zmm16
    vmulps zmm26, zmm26, zmm27
    vpsubd zmm23, zmm23, zmm25
    vpslld zmm23, zmm23, 23
    vpaddd zmm23, zmm23, zmm16
    vmulps zmm23, zmm26, zmm23
    vbroadcastss zmm24, xmm24
    mov rax, qword ptr [rsp]
    vmulps zmm24, zmm24, zmmword ptr [rax]
    vmulps zmm23, zmm24, zmm23
    vmovups zmmword ptr [rsp + 344], zmm23
    vmovss xmm23, dword ptr [rbx + 12]
    vmovaps zmm24, zmm0
    cmp r15, -3
    ja .L60
    test r15, r15
    je .L54
    mov rax, qword ptr [rsp + 72]
    lea r9, [rax + r11]
    vxorps xmm24, xmm24, xmm24
    mov esi, 1
    mov rax, qword ptr [rsp + 8]
.L48:
    vbroadcastss zmm25, dword ptr [r9 - 48]
    vsubps zmm25, zmm25, zmmword ptr [rax - 64]
    vfmadd213ps zmm25, zmm25, zmm24
    vbroadcastss zmm24, dword ptr [r9]
    vsubps zmm24, zmm24, zmmword ptr [rax]
    vfmadd213ps zmm24, zmm24, zmm25
    sub rax, -128
    add r9, 96
    lea rcx, [rsi + rbp]
    add rcx, 2
    add rsi, 2
    cmp rcx, 1
    jne .L48
    test r8b, 1
    jne .L55
    jmp .L56
.L49:
    vxorps xmm23, xmm23, xmm23
    mov esi, 1
.L50:
    vmovaps zmm24, zmm23
    lea rax, [rbx + 8]
    lea rcx, [rsi + 2*rsi]
    shl rcx, 4
    vbroadcastss zmm23, dword ptr [rax + rcx]
    shl rsi, 6
    mov rax, qword ptr [rsp]
    vsubps zmm23, zmm23, zmmword ptr [rax + rsi]
    vfmadd213ps zmm23, zmm23, zmm24
.L51:
    vsqrtps zmm23, zmm23
    vxorps zmm23, zmm23, zmm18
.L52:
    vmovss xmm24, dword ptr [rbx + 8]
    vmaxps zmm23, zmm2, zmm23
    vminps zmm23, zmm3, zmm23
    vmovaps zmm25, zmm4
    vfmadd231ps zmm25, zmm23, zmm5
    vaddps zmm25, zmm25, zmm6
    vfmadd231ps zmm23, zmm25, zmm7
    vfmadd231ps zmm23, zmm25, zmm8
    vmovaps zmm26, zmm9
    vfmadd213ps zmm26, zmm23, zmm10
    vfmadd213ps zmm26, zmm23, zmm11
    vfmadd213ps zmm26, zmm23, zmm12
    vfmadd213ps zmm26, zmm23, zmm13
    vfmadd213ps zmm26, zmm23, zmm14
    vfmadd213ps zmm26, zmm23, zmm14
    vaddps zmm23, zmm25, zmm4
    vmulps zmm25, zmm25, zmm15
    vaddps zmm25, zmm25, zmm4
    vpslld zmm27, zmm25, 23
    vpaddd zmm27, zmm27, zmm16
    vmulps zmm26, zmm26, zmm27
    vpsubd zmm23, zmm23, zmm25
    vpslld zmm23, zmm23, 23
    vpaddd zmm23, zmm23, zmm16
    vmulps zmm23, zmm26, zmm23
    vbroadcastss zmm24, xmm24
    mov rax, qword ptr [rsp]
    vmulps zmm24, zmm24, zmmword ptr [rax]
    vmulps zmm23, zmm24, zmm23
    vmovups zmmword ptr [rsp + 344], zmm23
    vmovss xmm23, dword ptr [rbx + 12]
    vmovaps zmm24, zmm0
    cmp r15, -3
    ja .L60
    test r15, r15
    je .L57
    mov rax, qword ptr [rsp + 72]
    lea r9, [rax + r11]
    vxorps xmm24, xmm24, xmm24
    mov esi, 1
    mov rax, qword ptr [rsp + 8]
.L53:
    vbroadcastss zmm25, dword ptr [r9 - 48]
    vsubps zmm25, zmm25, zmmword ptr [rax - 64]
    vfmadd213ps zmm25, zmm25, zmm24
    vbroadcastss zmm24, dword ptr [r9]
    vsubps zmm24, zmm24, zmmword ptr [rax]
    vfmadd213ps zmm24, zmm24, zmm25
    sub rax, -128
    add r9, 96
    lea rcx, [rsi + rbp]
    add rcx, 2
    add rsi, 2
    cmp rcx, 1
    jne .L53
    test r8b, 1
    jne .L58
    jmp .L59
.L54:
    vxorps xmm24, xmm24, xmm24
    mov esi, 1
.L55:
    vmovaps zmm25, zmm24
    add rbx, 12
    lea rax, [rsi + 2*rsi]
    shl rax, 4
    vbroadcastss zmm24, dword ptr [rbx + rax]
    shl rsi, 6
    mov rax, qword ptr [rsp]
    vsubps zmm24, zmm24, zmmword ptr [rax + rsi]
    vfmadd213ps zmm24, zmm24, zmm25
.L56:
    vmulps zmm24, zmm24, zmm1
    jmp .L60
.L57:
    vxorps xmm24, xmm24, xmm24
    mov esi, 1
.L58:
    vmovaps zmm25, zmm24
    add rbx, 12
    lea rax, [rsi + 2*rsi]
    shl rax, 4
    vbroadcastss zmm24, dword ptr [rbx + rax]
    shl rsi, 6
    mov rax, qword ptr [rsp]
    vsubps zmm24, zmm24, zmmword ptr [rax + rsi]
    vfmadd213ps zmm24, zmm24, zmm25
.L59:
    vsqrtps zmm24, zmm24
    vxorps zmm24, zmm24, zmm18
.L60:
    vmaxps zmm24, zmm2, zmm24
    vminps zmm24, zmm3, zmm24
    vmovaps zmm25, zmm4
    vfmadd231ps zmm25, zmm24, zmm5
    vaddps zmm25, zmm25, zmm6
    vfmadd231ps zmm24, zmm25, zmm7
    vfmadd231ps zmm24, zmm25, zmm8
    vmovaps zmm26, zmm9
    vfmadd213ps zmm26, zmm24, zmm10
    vfmadd213ps zmm26, zmm24, zmm11
    vfmadd213ps zmm26, zmm24, zmm12
    vfmadd213ps zmm26, zmm24, zmm13
    vfmadd213ps zmm26, zmm24, zmm14
    vfmadd213ps zmm26, zmm24, zmm14
    vaddps zmm24, zmm25, zmm4
    vmulps zmm25, zmm25, zmm15
    vaddps zmm25, zmm25, zmm4
    vpslld zmm27, zmm25, 23
    vpaddd zmm27, zmm27, zmm16
    vmulps zmm26, zmm26, zmm27
    vpsubd zmm24, zmm24, zmm25
    vpslld zmm24, zmm24, 23
    vpaddd zmm24, zmm24, zmm16
    vmulps zmm24, zmm26, zmm24
    vbroadcastss zmm23, xmm23
    mov rax, qword ptr [rsp]
    vmulps zmm23, zmm23, zmmword ptr [rax]
    vmulps zmm23, zmm23, zmm24
    vmovups zmmword ptr [rsp + 408], zmm23
.L61:
    vmovups zmm26, zmmword ptr [rsp + 216]
    vmovups zmm25, zmmword ptr [rsp + 280]
    vmovups zmm24, zmmword ptr [rsp + 344]
    vmovups zmm23, zmmword ptr [rsp + 408]
    mov r10, qword ptr [rsp + 16]
    test r10, r10
    mov rbx, qword ptr [rsp + 48]
    je .L63
    add r11, qword ptr [rsp + 168]
    mov rsi, qword ptr [rsp + 40]
    mov r9, r10
    mov r12, qword ptr [rsp + 176]
.L62:
    vmovups zmm27, zmmword ptr [rsi]
    vfnmadd231ps zmm26, zmm27, dword ptr [r11 - 12]{1to16}
    vfnmadd231ps zmm25, zmm27, dword ptr [r11 - 8]{1to16}
    vfnmadd231ps zmm24, zmm27, dword ptr [r11 - 4]{1to16}
    vfnmadd231ps zmm23, zmm27, dword ptr [r11]{1to16}
    add r11, 48
    add rsi, 64
    dec r9
    jne .L62
    jmp .L64
.L63:
    mov r12, qword ptr [rsp + 176]
.L64:
    vmovups zmmword ptr [rsp + 216], zmm26
    vmovups zmmword ptr [rsp + 280], zmm25
    vmovups zmmword ptr [rsp + 344], zmm24
    vmovups zmmword ptr [rsp + 408], zmm23
    cmp r14, 9
    setae al
    cmp qword ptr [rsp + 24], rdx
    sete cl
    or cl, al
    jne .L6
    mov rax, qword ptr [rsp + 200]
    lea rsi, [rax + rdx]
    mov rax, rdx
    imul rax, rbx
    vandps zmm23, zmm17, zmmword ptr [rsp + 216]
    vminps zmm23, zmm14, zmm23
    vmovups zmmword ptr [rdi + 4*rax], zmm23
    mov r9d, 64
    mov eax, 1
    test rsi, rsi
    je .L6
.L65:
    cmp r9, 256
    je .L6
    lea rcx, [rax + 1]
    add rax, rdx
    imul rax, rbx
    vandps zmm23, zmm17, zmmword ptr [rsp + r9 + 216]
    add r9, 64
    vminps zmm23, zmm14, zmm23
    vmovups zmmword ptr [rdi + 4*rax], zmm23
    inc rsi
    mov rax, rcx
    test rsi, rsi
    jne .L65
    jmp .L6
.L66:
    cmp r14, qword ptr [rsp + 24]
    jae .L3
    mov rax, qword ptr [rsp + 144]
    mov rdi, qword ptr [rsp + 160]
    imul rax, rdi
    mov rcx, qword ptr [rsp + 136]
    lea rcx, [rcx + 4*rax]
    mov rax, qword ptr [rsp + 128]
    mov qword ptr [rsp], rcx
    add rax, rcx
    mov qword ptr [rsp + 40], rax
    shl rdi, 6
    add rdi, qword ptr [rsp + 152]
    mov qword ptr [rsp + 176], r12
    jmp .L7
.L67:
    vmovss xmm23, dword ptr [r11]
    cmp r15, -3
    ja .L71
    vxorps xmm24, xmm24, xmm24
    mov eax, 1
    test r15, r15
    je .L69
    mov rdx, rdi
    mov rcx, r12
.L68:
    vbroadcastss zmm25, dword ptr [rdi - 48]
    vsubps zmm25, zmm25, zmmword ptr [rcx - 64]
    vfmadd213ps zmm25, zmm25, zmm24
    vbroadcastss zmm24, dword ptr [rdi]
    vsubps zmm24, zmm24, zmmword ptr [rcx]
    vfmadd213ps zmm24, zmm24, zmm25
    sub rcx, -128
    add rdi, 96
    lea r9, [rax + rbp]
    add r9, 2
    add rax, 2
    cmp r9, 1
    jne .L68
    test r8b, 1
    mov rdi, rdx
    je .L70
.L69:
    lea rcx, [rax + 2*rax]
    shl rcx, 4
    vbroadcastss zmm25, dword ptr [r11 + rcx]
    shl rax, 6
    vsubps zmm25, zmm25, zmmword ptr [r13 + rax]
    vfmadd231ps zmm24, zmm25, zmm25
.L70:
    vmulps zmm24, zmm24, zmm1
    jmp .L72
.L71:
    vmovaps zmm24, zmm0
.L72:
    vmaxps zmm24, zmm2, zmm24
    vminps zmm24, zmm3, zmm24
    vmovaps zmm25, zmm4
    vfmadd231ps zmm25, zmm24, zmm5
    vaddps zmm25, zmm25, zmm6
    vfmadd231ps zmm24, zmm25, zmm7
    vfmadd231ps zmm24, zmm25, zmm8
    vmovaps zmm26, zmm9
    vfmadd213ps zmm26, zmm24, zmm10
    vfmadd213ps zmm26, zmm24, zmm11
    vfmadd213ps zmm26, zmm24, zmm12
    vfmadd213ps zmm26, zmm24, zmm13
    vfmadd213ps zmm26, zmm24, zmm14
    vfmadd213ps zmm26, zmm24, zmm14
    vaddps zmm24, zmm25, zmm4
    vmulps zmm25, zmm25, zmm15
    vaddps zmm25, zmm25, zmm4
    vpslld zmm27, zmm25, 23
    vpaddd zmm27, zmm27, zmm16
    vmulps zmm26, zmm26, zmm27
    vpsubd zmm24, zmm24, zmm25
    vpslld zmm24, zmm24, 23
    vpaddd zmm24, zmm24, zmm16
    vmulps zmm24, zmm26, zmm24
    vbroadcastss zmm23, xmm23
    vmulps zmm23, zmm23, zmmword ptr [r13]
    vmulps zmm23, zmm23, zmm24
    vmovups zmmword ptr [rsp + 216], zmm23
    vmovss xmm23, dword ptr [r11 + 4]
    cmp r15, -3
    ja .L76
    mov rdx, rdi
    lea rax, [r11 + 4]
    vxorps xmm24, xmm24, xmm24
    mov edi, 1
    test r15, r15
    je .L74
    mov rcx, qword ptr [rsp + 40]
    mov r9, r12
.L73:
    vbroadcastss zmm25, dword ptr [rcx - 48]
    vsubps zmm25, zmm25, zmmword ptr [r9 - 64]
    vfmadd213ps zmm25, zmm25, zmm24
    vbroadcastss zmm24, dword ptr [rcx]
    vsubps zmm24, zmm24, zmmword ptr [r9]
    vfmadd213ps zmm24, zmm24, zmm25
    sub r9, -128
    add rcx, 96
    lea r10, [rdi + rbp]
    add r10, 2
    add rdi, 2
    cmp r10, 1
    jne .L73
    test r8b, 1
    mov r10, qword ptr [rsp + 16]
    je .L75
.L74:
    lea rcx, [rdi + 2*rdi]
    shl rcx, 4
    vbroadcastss zmm25, dword ptr [rax + rcx]
    shl rdi, 6
    vsubps zmm25, zmm25, zmmword ptr [r13 + rdi]
    vfmadd231ps zmm24, zmm25, zmm25
.L75:
    vmulps zmm24, zmm24, zmm1
    mov rdi, rdx
    jmp .L77
.L76:
    vmovaps zmm24, zmm0
.L77:
    vmaxps zmm24, zmm2, zmm24
    vminps zmm24, zmm3, zmm24
    vmovaps zmm25, zmm4
    vfmadd231ps zmm25, zmm24, zmm5
    vaddps zmm25, zmm25, zmm6
    vfmadd231ps zmm24, zmm25, zmm7
    vfmadd231ps zmm24, zmm25, zmm8
    vmovaps zmm26, zmm9
    vfmadd213ps zmm26, zmm24, zmm10
    vfmadd213ps zmm26, zmm24, zmm11
    vfmadd213ps zmm26, zmm24, zmm12
    vfmadd213ps zmm26, zmm24, zmm13
    vfmadd213ps zmm26, zmm24, zmm14
    vfmadd213ps zmm26, zmm24, zmm14
    vaddps zmm24, zmm25, zmm4
    vmulps zmm25, zmm25, zmm15
    vaddps zmm25, zmm25, zmm4
    vpslld zmm27, zmm25, 23
    vpaddd zmm27, zmm27, zmm16
    vmulps zmm26, zmm26, zmm27
    vpsubd zmm24, zmm24, zmm25
    vpslld zmm24, zmm24, 23
    vpaddd zmm24, zmm24, zmm16
    vmulps zmm24, zmm26, zmm24
    vbroadcastss zmm23, xmm23
    vmulps zmm23, zmm23, zmmword ptr [r13]
    vmulps zmm23, zmm23, zmm24
    vmovups zmmword ptr [rsp + 280], zmm23
    vmovss xmm23, dword ptr [r11 + 8]
    cmp r15, -3
    ja .L81
    mov rdx, rdi
    lea rax, [r11 + 8]
    vxorps xmm24, xmm24, xmm24
    mov edi, 1
    test r15, r15
    je .L79
    mov rcx, qword ptr [rsp + 104]
    mov r9, r12
.L78:
    vbroadcastss zmm25, dword ptr [rcx - 48]
    vsubps zmm25, zmm25, zmmword ptr [r9 - 64]
    vfmadd213ps zmm25, zmm25, zmm24
    vbroadcastss zmm24, dword ptr [rcx]
    vsubps zmm24, zmm24, zmmword ptr [r9]
    vfmadd213ps zmm24, zmm24, zmm25
    sub r9, -128
    add rcx, 96
    lea r10, [rdi + rbp]
    add r10, 2
    add rdi, 2
    cmp r10, 1
    jne .L78
    test r8b, 1
    mov r10, qword ptr [rsp + 16]
    je .L80
.L79:
    lea rcx, [rdi + 2*rdi]
    shl rcx, 4
    vbroadcastss zmm25, dword ptr [rax + rcx]
    shl rdi, 6
    vsubps zmm25, zmm25, zmmword ptr [r13 + rdi]
    vfmadd231ps zmm24, zmm25, zmm25
.L80:
    vmulps zmm24, zmm24, zmm1
    mov rdi, rdx
    jmp .L82
.L81:
    vmovaps zmm24, zmm0
.L82:
    vmaxps zmm24, zmm2, zmm24
    vminps zmm24, zmm3, zmm24
    vmovaps zmm25, zmm4
    vfmadd231ps zmm25, zmm24, zmm5
    vaddps zmm25, zmm25, zmm6
    vfmadd231ps zmm24, zmm25, zmm7
    vfmadd231ps zmm24, zmm25, zmm8
    vmovaps zmm26, zmm9
    vfmadd213ps zmm26, zmm24, zmm10
    vfmadd213ps zmm26, zmm24, zmm11
    vfmadd213ps zmm26, zmm24, zmm12
    vfmadd213ps zmm26, zmm24, zmm13
    vfmadd213ps zmm26, zmm24, zmm14
    vfmadd213ps zmm26, zmm24, zmm14
    vaddps zmm24, zmm25, zmm4
    vmulps zmm25, zmm25, zmm15
    vaddps zmm25, zmm25, zmm4
    vpslld zmm27, zmm25, 23
    vpaddd zmm27, zmm27, zmm16
    vmulps zmm26, zmm26, zmm27
    vpsubd zmm24, zmm24, zmm25
    vpslld zmm24, zmm24, 23
    vpaddd zmm24, zmm24, zmm16
    vmulps zmm24, zmm26, zmm24
    vbroadcastss zmm23, xmm23
    vmulps zmm23, zmm23, zmmword ptr [r13]
    vmulps zmm23, zmm23, zmm24
    vmovups zmmword ptr [rsp + 344], zmm23
    vmovss xmm23, dword ptr [r11 + 12]
    cmp r15, -3
    ja .L86
    add r11, 12
    vxorps xmm24, xmm24, xmm24
    mov eax, 1
    test r15, r15
    je .L84
    mov rdx, rdi
    mov rcx, qword ptr [rsp + 96]
    mov rdi, r12
.L83:
    vbroadcastss zmm25, dword ptr [rcx - 48]
    vsubps zmm25, zmm25, zmmword ptr [rdi - 64]
    vfmadd213ps zmm25, zmm25, zmm24
    vbroadcastss zmm24, dword ptr [rcx]
    vsubps zmm24, zmm24, zmmword ptr [rdi]
    vfmadd213ps zmm24, zmm24, zmm25
    sub rdi, -128
    add rcx, 96
    lea r9, [rax + rbp]
    add r9, 2
    add rax, 2
    cmp r9, 1
    jne .L83
    test r8b, 1
    mov rdi, rdx
    je .L85
.L84:
    lea rcx, [rax + 2*rax]
    shl rcx, 4
    vbroadcastss zmm25, dword ptr [r11 + rcx]
    shl rax, 6
    vsubps zmm25, zmm25, zmmword ptr [r13 + rax]
    vfmadd231ps zmm24, zmm25, zmm25
.L85:
    vmulps zmm24, zmm24, zmm1
    jmp .L87
.L86:
    vmovaps zmm24, zmm0
.L87:
    vmaxps zmm24, zmm2, zmm24
    vminps zmm24, zmm3, zmm24
    vmovaps zmm25, zmm4
    vfmadd231ps zmm25, zmm24, zmm5
    vaddps zmm25, zmm25, zmm6
    vfmadd231ps zmm24, zmm25, zmm7
    vfmadd231ps zmm24, zmm25, zmm8
    vmovaps zmm26, zmm9
    vfmadd213ps zmm26, zmm24, zmm10
    vfmadd213ps zmm26, zmm24, zmm11
    vfmadd213ps zmm26, zmm24, zmm12
    vfmadd213ps zmm26, zmm24, zmm13
    vfmadd213ps zmm26, zmm24, zmm14
    vfmadd213ps zmm26, zmm24, zmm14
    vaddps zmm24, zmm25, zmm4
    vmulps zmm25, zmm25, zmm15
    vaddps zmm25, zmm25, zmm4
    vpslld zmm27, zmm25, 23
    vpaddd zmm27, zmm27, zmm16
    vmulps zmm26, zmm26, zmm27
    vpsubd zmm24, zmm24, zmm25
    vpslld zmm24, zmm24, 23
    vpaddd zmm24, zmm24, zmm16
    vmulps zmm24, zmm26, zmm24
    vbroadcastss zmm23, xmm23
    vmulps zmm23, zmm23, zmmword ptr [r13]
    vmulps zmm23, zmm23, zmm24
    vmovups zmmword ptr [rsp + 408], zmm23
    mov r11, r14
    mov r14, qword ptr [rsp]
.L88:
    vmovups zmm26, zmmword ptr [rsp + 216]
    vmovups zmm25, zmmword ptr [rsp + 280]
    vmovups zmm24, zmmword ptr [rsp + 344]
    vmovups zmm23, zmmword ptr [rsp + 408]
    mov rsi, rdi
    test r10, r10
    je .L90
    mov rax, qword ptr [rsp + 208]
    mov rdx, qword ptr [rsp + 184]
    mov rdi, r10
.L89:
    vmovups zmm27, zmmword ptr [rax]
    vfnmadd231ps zmm26, zmm27, dword ptr [rdx - 12]{1to16}
    vfnmadd231ps zmm25, zmm27, dword ptr [rdx - 8]{1to16}
    vfnmadd231ps zmm24, zmm27, dword ptr [rdx - 4]{1to16}
    vfnmadd231ps zmm23, zmm27, dword ptr [rdx]{1to16}
    add rdx, 48
    add rax, 64
    dec rdi
    jne .L89
.L90:
    vmovups zmmword ptr [rsp + 216], zmm26
    vmovups zmmword ptr [rsp + 280], zmm25
    vmovups zmmword ptr [rsp + 344], zmm24
    vmovups zmmword ptr [rsp + 408], zmm23
    mov rax, qword ptr [rsp + 24]
    sub rax, r11
    je .L91
    mov rcx, r11
    vandps zmm23, zmm17, zmmword ptr [rsp + 216]
    imul rcx, qword ptr [rsp + 48]
    vminps zmm23, zmm14, zmm23
    mov rdx, qword ptr [rsp + 56]
    vmovups zmmword ptr [rdx + 4*rcx], zmm23
    cmp rax, 1
    je .L91
    mov rcx, r11
    or rcx, 1
    vandps zmm23, zmm17, zmmword ptr [rsp + 280]
    imul rcx, qword ptr [rsp + 48]
    vminps zmm23, zmm14, zmm23
    mov rdx, qword ptr [rsp + 56]
    vmovups zmmword ptr [rdx + 4*rcx], zmm23
    cmp rax, 2
    je .L91
    mov rcx, r11
    or rcx, 2
    vandps zmm23, zmm17, zmmword ptr [rsp + 344]
    imul rcx, qword ptr [rsp + 48]
    vminps zmm23, zmm14, zmm23
    mov rdx, qword ptr [rsp + 56]
    vmovups zmmword ptr [rdx + 4*rcx], zmm23
    cmp rax, 3
    je .L91
    or r11, 3
    imul r11, qword ptr [rsp + 48]
    vandps zmm23, zmm17, zmmword ptr [rsp + 408]
    vminps zmm23, zmm14, zmm23
    mov rax, qword ptr [rsp + 56]
    vmovups zmmword ptr [rax + 4*r11], zmm23
.L91:
    lea rax, [r14 + 4]
    cmp rax, qword ptr [rsp + 24]
    ja .L66
    mov rdi, rsi
    mov qword ptr [rsp], rax
    add rdi, 16
    add qword ptr [rsp + 40], 16
    add qword ptr [rsp + 104], 16
    add qword ptr [rsp + 96], 16
    add qword ptr [rsp + 184], 16
    mov rax, qword ptr [rsp + 120]
    lea r11, [rax + 4*r14]
    vbroadcastss zmm23, dword ptr [rax + 4*r14]
    vmovups zmmword ptr [rsp + 216], zmm23
    vmovups zmmword ptr [rsp + 280], zmm23
    vmovups zmmword ptr [rsp + 344], zmm23
    vmovups zmmword ptr [rsp + 408], zmm23
    mov rax, qword ptr [rsp + 112]
    lea rcx, [rip + .T0]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    jmp rax
.L92:
    vmovss xmm23, dword ptr [r11]
    cmp r15, -3
    ja .L96
    vxorps xmm24, xmm24, xmm24
    mov eax, 1
    test r15, r15
    je .L94
    mov rdx, rdi
    mov rcx, r12
.L93:
    vbroadcastss zmm25, dword ptr [rdi - 48]
    vsubps zmm25, zmm25, zmmword ptr [rcx - 64]
    vfmadd213ps zmm25, zmm25, zmm24
    vbroadcastss zmm24, dword ptr [rdi]
    vsubps zmm24, zmm24, zmmword ptr [rcx]
    vfmadd213ps zmm24, zmm24, zmm25
    sub rcx, -128
    add rdi, 96
    lea r9, [rax + rbp]
    add r9, 2
    add rax, 2
    cmp r9, 1
    jne .L93
    test r8b, 1
    mov rdi, rdx
    je .L95
.L94:
    lea rcx, [rax + 2*rax]
    shl rcx, 4
    vbroadcastss zmm25, dword ptr [r11 + rcx]
    shl rax, 6
    vsubps zmm25, zmm25, zmmword ptr [r13 + rax]
    vfmadd231ps zmm24, zmm25, zmm25
.L95:
    vsqrtps zmm24, zmm24
    vxorps zmm24, zmm24, zmm18
    jmp .L97
.L96:
    vmovaps zmm24, zmm0
.L97:
    vmaxps zmm24, zmm2, zmm24
    vminps zmm24, zmm3, zmm24
    vmovaps zmm25, zmm4
    vfmadd231ps zmm25, zmm24, zmm5
    vaddps zmm25, zmm25, zmm6
    vfmadd231ps zmm24, zmm25, zmm7
    vfmadd231ps zmm24, zmm25, zmm8
    vmovaps zmm26, zmm9
    vfmadd213ps zmm26, zmm24, zmm10
    vfmadd213ps zmm26, zmm24, zmm11
    vfmadd213ps zmm26, zmm24, zmm12
    vfmadd213ps zmm26, zmm24, zmm13
    vfmadd213ps zmm26, zmm24, zmm14
    vfmadd213ps zmm26, zmm24, zmm14
    vaddps zmm24, zmm25, zmm4
    vmulps zmm25, zmm25, zmm15
    vaddps zmm25, zmm25, zmm4
    vpslld zmm27, zmm25, 23
    vpaddd zmm27, zmm27, zmm16
    vmulps zmm26, zmm26, zmm27
    vpsubd zmm24, zmm24, zmm25
    vpslld zmm24, zmm24, 23
    vpaddd zmm24, zmm24, zmm16
    vmulps zmm24, zmm26, zmm24
    vbroadcastss zmm23, xmm23
    vmulps zmm23, zmm23, zmmword ptr [r13]
    vmulps zmm23, zmm23, zmm24
    vmovups zmmword ptr [rsp + 216], zmm23
    vmovss xmm23, dword ptr [r11 + 4]
    cmp r15, -3
    ja .L101
    mov rdx, rdi
    lea rax, [r11 + 4]
    vxorps xmm24, xmm24, xmm24
    mov edi, 1
    test r15, r15
    je .L99
    mov rcx, qword ptr [rsp + 40]
    mov r9, r12
.L98:
    vbroadcastss zmm25, dword ptr [rcx - 48]
    vsubps zmm25, zmm25, zmmword ptr [r9 - 64]
    vfmadd213ps zmm25, zmm25, zmm24
    vbroadcastss zmm24, dword ptr [rcx]
    vsubps zmm24, zmm24, zmmword ptr [r9]
    vfmadd213ps zmm24, zmm24, zmm25
    sub r9, -128
    add rcx, 96
    lea r10, [rdi + rbp]
    add r10, 2
    add rdi, 2
    cmp r10, 1
    jne .L98
    test r8b, 1
    mov r10, qword ptr [rsp + 16]
    je .L100
.L99:
    lea rcx, [rdi + 2*rdi]
    shl rcx, 4
    vbroadcastss zmm25, dword ptr [rax + rcx]
    shl rdi, 6
    vsubps zmm25, zmm25, zmmword ptr [r13 + rdi]
    vfmadd231ps zmm24, zmm25, zmm25
.L100:
    vsqrtps zmm24, zmm24
    vxorps zmm24, zmm24, zmm18
    mov rdi, rdx
    jmp .L102
.L101:
    vmovaps zmm24, zmm0
.L102:
    vmaxps zmm24, zmm2, zmm24
    vminps zmm24, zmm3, zmm24
    vmovaps zmm25, zmm4
    vfmadd231ps zmm25, zmm24, zmm5
    vaddps zmm25, zmm25, zmm6
    vfmadd231ps zmm24, zmm25, zmm7
    vfmadd231ps zmm24, zmm25, zmm8
    vmovaps zmm26, zmm9
    vfmadd213ps zmm26, zmm24, zmm10
    vfmadd213ps zmm26, zmm24, zmm11
    vfmadd213ps zmm26, zmm24, zmm12
    vfmadd213ps zmm26, zmm24, zmm13
    vfmadd213ps zmm26, zmm24, zmm14
    vfmadd213ps zmm26, zmm24, zmm14
    vaddps zmm24, zmm25, zmm4
    vmulps zmm25, zmm25, zmm15
    vaddps zmm25, zmm25, zmm4
    vpslld zmm27, zmm25, 23
    vpaddd zmm27, zmm27, zmm16
    vmulps zmm26, zmm26, zmm27
    vpsubd zmm24, zmm24, zmm25
    vpslld zmm24, zmm24, 23
    vpaddd zmm24, zmm24, zmm16
    vmulps zmm24, zmm26, zmm24
    vbroadcastss zmm23, xmm23
    vmulps zmm23, zmm23, zmmword ptr [r13]
    vmulps zmm23, zmm23, zmm24
    vmovups zmmword ptr [rsp + 280], zmm23
    vmovss xmm23, dword ptr [r11 + 8]
    cmp r15, -3
    ja .L106
    mov rdx, rdi
    lea rax, [r11 + 8]
    vxorps xmm24, xmm24, xmm24
    mov edi, 1
    test r15, r15
    je .L104
    mov rcx, qword ptr [rsp + 104]
    mov r9, r12
.L103:
    vbroadcastss zmm25, dword ptr [rcx - 48]
    vsubps zmm25, zmm25, zmmword ptr [r9 - 64]
    vfmadd213ps zmm25, zmm25, zmm24
    vbroadcastss zmm24, dword ptr [rcx]
    vsubps zmm24, zmm24, zmmword ptr [r9]
    vfmadd213ps zmm24, zmm24, zmm25
    sub r9, -128
    add rcx, 96
    lea r10, [rdi + rbp]
    add r10, 2
    add rdi, 2
    cmp r10, 1
    jne .L103
    test r8b, 1
    mov r10, qword ptr [rsp + 16]
    je .L105
.L104:
    lea rcx, [rdi + 2*rdi]
    shl rcx, 4
    vbroadcastss zmm25, dword ptr [rax + rcx]
    shl rdi, 6
    vsubps zmm25, zmm25, zmmword ptr [r13 + rdi]
    vfmadd231ps zmm24, zmm25, zmm25
.L105:
    vsqrtps zmm24, zmm24
    vxorps zmm24, zmm24, zmm18
    mov rdi, rdx
    jmp .L107
.L106:
    vmovaps zmm24, zmm0
.L107:
    vmaxps zmm24, zmm2, zmm24
    vminps zmm24, zmm3, zmm24
    vmovaps zmm25, zmm4
    vfmadd231ps zmm25, zmm24, zmm5
    vaddps zmm25, zmm25, zmm6
    vfmadd231ps zmm24, zmm25, zmm7
    vfmadd231ps zmm24, zmm25, zmm8
    vmovaps zmm26, zmm9
    vfmadd213ps zmm26, zmm24, zmm10
    vfmadd213ps zmm26, zmm24, zmm11
    vfmadd213ps zmm26, zmm24, zmm12
    vfmadd213ps zmm26, zmm24, zmm13
    vfmadd213ps zmm26, zmm24, zmm14
    vfmadd213ps zmm26, zmm24, zmm14
    vaddps zmm24, zmm25, zmm4
    vmulps zmm25, zmm25, zmm15
    vaddps zmm25, zmm25, zmm4
    vpslld zmm27, zmm25, 23
    vpaddd zmm27, zmm27, zmm16
    vmulps zmm26, zmm26, zmm27
    vpsubd zmm24, zmm24, zmm25
    vpslld zmm24, zmm24, 23
    vpaddd zmm24, zmm24, zmm16
    vmulps zmm24, zmm26, zmm24
    vbroadcastss zmm23, xmm23
    vmulps zmm23, zmm23, zmmword ptr [r13]
    vmulps zmm23, zmm23, zmm24
    vmovups zmmword ptr [rsp + 344], zmm23
    vmovss xmm23, dword ptr [r11 + 12]
    cmp r15, -3
    ja .L86
    add r11, 12
    vxorps xmm24, xmm24, xmm24
    mov eax, 1
    test r15, r15
    je .L109
    mov rdx, rdi
    mov rcx, qword ptr [rsp + 96]
    mov rdi, r12
.L108:
    vbroadcastss zmm25, dword ptr [rcx - 48]
    vsubps zmm25, zmm25, zmmword ptr [rdi - 64]
    vfmadd213ps zmm25, zmm25, zmm24
    vbroadcastss zmm24, dword ptr [rcx]
    vsubps zmm24, zmm24, zmmword ptr [rdi]
    vfmadd213ps zmm24, zmm24, zmm25
    sub rdi, -128
    add rcx, 96
    lea r9, [rax + rbp]
    add r9, 2
    add rax, 2
    cmp r9, 1
    jne .L108
    test r8b, 1
    mov rdi, rdx
    je .L110
.L109:
    lea rcx, [rax + 2*rax]
    shl rcx, 4
    vbroadcastss zmm25, dword ptr [r11 + rcx]
    shl rax, 6
    vsubps zmm25, zmm25, zmmword ptr [r13 + rax]
    vfmadd231ps zmm24, zmm25, zmm25
.L110:
    vsqrtps zmm24, zmm24
    vxorps zmm24, zmm24, zmm18
    jmp .L87
.L111:
    vmovups zmm23, zmmword ptr [r13]
    mov rdx, rdi
    xor eax, eax
    xor r10d, r10d
    jmp .L115
.L112:
    vmovaps zmm25, zmm24
    lea rcx, [r11 + 4*rax]
    lea rsi, [rbx + 2*rbx]
    shl rsi, 4
    vbroadcastss zmm24, dword ptr [rcx + rsi]
    shl rbx, 6
    vsubps zmm24, zmm24, zmmword ptr [r13 + rbx]
    vfmadd213ps zmm24, zmm24, zmm25
.L113:
    vmulps zmm24, zmm24, zmm21
    vsqrtps zmm24, zmm24
.L114:
    vmovss xmm25, dword ptr [r11 + 4*rax]
    vminps zmm24, zmm20, zmm24
    vxorps zmm26, zmm24, zmm18
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
    vmulps zmm25, zmm25, zmm23
    vmovaps zmm27, zmm14
    vfmadd231ps zmm27, zmm24, zmm22
    vfmadd213ps zmm27, zmm24, zmm14
    vmulps zmm24, zmm27, zmm26
    vmulps zmm24, zmm25, zmm24
    vmovups zmmword ptr [rsp + r10 + 216], zmm24
    add r10, 64
    inc rax
    add rdi, 4
    cmp r10, 256
    je .L123
.L115:
    vxorps xmm24, xmm24, xmm24
    cmp r15, -3
    ja .L114
    mov ebx, 1
    test r15, r15
    je .L112
    mov r9, rdi
    mov rcx, r12
.L116:
    vbroadcastss zmm25, dword ptr [r9 - 48]
    vsubps zmm25, zmm25, zmmword ptr [rcx - 64]
    vfmadd213ps zmm25, zmm25, zmm24
    vbroadcastss zmm24, dword ptr [r9]
    vsubps zmm24, zmm24, zmmword ptr [rcx]
    vfmadd213ps zmm24, zmm24, zmm25
    sub rcx, -128
    add r9, 96
    lea rsi, [rbx + rbp]
    add rsi, 2
    add rbx, 2
    cmp rsi, 1
    jne .L116
    test r8b, 1
    jne .L112
    jmp .L113
.L117:
    vmovups zmm23, zmmword ptr [r13]
    mov rdx, rdi
    mov rax, rdi
    xor edi, edi
    xor r10d, r10d
    jmp .L121
.L118:
    vmovaps zmm25, zmm24
    lea rcx, [r11 + 4*rdi]
    lea r9, [rbx + 2*rbx]
    shl r9, 4
    vbroadcastss zmm24, dword ptr [rcx + r9]
    shl rbx, 6
    vsubps zmm24, zmm24, zmmword ptr [r13 + rbx]
    vfmadd213ps zmm24, zmm24, zmm25
.L119:
    vmulps zmm24, zmm24, zmm19
    vsqrtps zmm24, zmm24
.L120:
    vmovss xmm25, dword ptr [r11 + 4*rdi]
    vminps zmm24, zmm20, zmm24
    vxorps zmm26, zmm24, zmm18
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
    vmulps zmm25, zmm25, zmm23
    vfmadd213ps zmm26, zmm24, zmm26
    vmulps zmm24, zmm25, zmm26
    vmovups zmmword ptr [rsp + r10 + 216], zmm24
    add r10, 64
    inc rdi
    add rax, 4
    cmp r10, 256
    je .L123
.L121:
    vxorps xmm24, xmm24, xmm24
    cmp r15, -3
    ja .L120
    mov ebx, 1
    test r15, r15
    je .L118
    mov r9, rax
    mov rcx, r12
.L122:
    vbroadcastss zmm25, dword ptr [r9 - 48]
    vsubps zmm25, zmm25, zmmword ptr [rcx - 64]
    vfmadd213ps zmm25, zmm25, zmm24
    vbroadcastss zmm24, dword ptr [r9]
    vsubps zmm24, zmm24, zmmword ptr [rcx]
    vfmadd213ps zmm24, zmm24, zmm25
    sub rcx, -128
    add r9, 96
    lea rsi, [rbx + rbp]
    add rsi, 2
    add rbx, 2
    cmp rsi, 1
    jne .L122
    test r8b, 1
    jne .L118
    jmp .L119
.L123:
    mov r11, r14
    mov r14, qword ptr [rsp]
    mov r10, qword ptr [rsp + 16]
    mov rdi, rdx
    jmp .L88
.L124:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L67 .L92 .L117 .L111
.T1: jump .L8 .L22 .L10 .L16
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
.K7fffffff = .long 0x7fffffff ; NaN
.K80000000 = .long 0x80000000 ; -0e0
.Kb5bfbe8e = .long 0xb5bfbe8e ; -1.4286068e-6
.Kbf000000 = .long 0xbf000000 ; -5e-1
.Kbf317200 = .long 0xbf317200 ; -6.9314575e-1
.Kc2d00000 = .long 0xc2d00000 ; -1.04e2
.Kcb400000 = .long 0xcb400000 ; -1.2582912e7
