; portable-avx512/f32/residual_store
rhotree_kernels::arch::portable::f32::residual_store::residual_store_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 424
    mov qword ptr [rsp + 96], rsi
    mov rcx, qword ptr [rdi + 32]
    mov rsi, qword ptr [rdi + 40]
    mov qword ptr [rsp + 8], rcx
    add rcx, rsi
    mov rax, -1
    cmovb rcx, rax
    mov r9, rcx
    inc r9
    cmove r9, rax
    shl r9, 4
    je .L64
    mov r8, rcx
    mov rcx, qword ptr [rdi + 24]
    mov rax, rcx
    or rax, r9
    shr rax, 32
    je .L0
    mov rax, rcx
    xor edx, edx
    div r9
    mov qword ptr [rsp + 32], rax
    cmp r9, rcx
    jbe .L1
    jmp .L63
.L0:
    mov eax, ecx
    xor edx, edx
    div r9d
    mov qword ptr [rsp + 32], rax
    cmp r9, rcx
    ja .L63
.L1:
    mov r10, qword ptr [rdi + 48]
    mov rax, qword ptr [rsp + 8]
    inc rax
    mov rcx, -1
    cmovne rcx, rax
    mov qword ptr [rsp + 40], rcx
    test r10, r10
    je .L63
    mov rbx, qword ptr [rsp + 32]
    shl rbx, 4
    mov rdx, qword ptr [rsp + 8]
    lea r14, [rdx - 1]
    shl qword ptr [rsp + 40], 6
    mov r11, qword ptr [rdi]
    mov rcx, qword ptr [rdi + 16]
    movzx eax, byte ptr [rdi + 56]
    mov qword ptr [rsp + 72], rcx
    add rcx, 128
    mov qword ptr [rsp + 16], rcx
    cmp r8, -2
    mov rcx, -2
    cmovae r8, rcx
    shl r8, 6
    add r8, 64
    mov qword ptr [rsp + 88], r8
    lea rdi, [r11 + 96]
    mov qword ptr [rsp + 24], rdi
    mov rbp, rdx
    and rbp, -2
    neg rbp
    lea rdi, [r11 + 100]
    mov qword ptr [rsp + 64], rdi
    lea rdi, [r11 + 104]
    mov qword ptr [rsp + 56], rdi
    lea rdi, [r11 + 108]
    mov qword ptr [rsp + 48], rdi
    cmp rdx, -2
    cmovb rcx, rdx
    lea rcx, [rcx + 2*rcx]
    shl rcx, 4
    mov qword ptr [rsp + 144], r11
    add rcx, r11
    add rcx, 60
    mov qword ptr [rsp + 120], rcx
    mov ecx, 1
    sub rcx, r10
    mov qword ptr [rsp + 112], rcx
    mov eax, eax
    lea rcx, [rip + .T0]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    mov qword ptr [rsp + 136], rax
    xor r12d, r12d
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
    vbroadcastss zmm22, dword ptr [rip + .K3eaaaaab]
    mov qword ptr [rsp + 160], rsi
    mov qword ptr [rsp + 152], r10
    mov qword ptr [rsp + 80], r9
    jmp .L3
.L2:
    mov r12, qword ptr [rsp + 104]
    inc r12
    mov rax, qword ptr [rsp + 16]
    add rax, qword ptr [rsp + 88]
    mov qword ptr [rsp + 16], rax
    cmp r12, qword ptr [rsp + 32]
    mov r9, qword ptr [rsp + 80]
    jae .L63
.L3:
    mov rax, r9
    imul rax, r12
    mov rcx, qword ptr [rsp + 72]
    lea rcx, [rcx + 4*rax]
    mov rax, qword ptr [rsp + 40]
    mov qword ptr [rsp], rcx
    add rax, rcx
    mov qword ptr [rsp + 128], rax
    mov qword ptr [rsp + 104], r12
    shl r12, 6
    add r12, qword ptr [rsp + 96]
    xor r13d, r13d
    jmp .L5
.L4:
    add r13, 4
    cmp r13, r8
    jae .L2
.L5:
    cmp r13, 8
    mov edx, 8
    cmovb rdx, r13
    lea r10d, [4*rdx]
    mov rcx, qword ptr [rsp + 144]
    lea rax, [rcx + r10]
    vbroadcastss zmm23, dword ptr [rcx + r10]
    vmovups zmmword ptr [rsp + 168], zmm23
    vmovups zmmword ptr [rsp + 232], zmm23
    vmovups zmmword ptr [rsp + 296], zmm23
    vmovups zmmword ptr [rsp + 360], zmm23
    jmp qword ptr [rsp + 136]
.L6:
    vmovaps zmm23, zmm0
    cmp r14, -3
    ja .L25
    test r14, r14
    je .L22
    mov rcx, qword ptr [rsp + 24]
    lea r9, [rcx + r10]
    vxorps xmm23, xmm23, xmm23
    mov ecx, 1
    mov rdi, qword ptr [rsp + 16]
.L7:
    vbroadcastss zmm24, dword ptr [r9 - 48]
    vsubps zmm24, zmm24, zmmword ptr [rdi - 64]
    vfmadd213ps zmm24, zmm24, zmm23
    vbroadcastss zmm23, dword ptr [r9]
    vsubps zmm23, zmm23, zmmword ptr [rdi]
    vfmadd213ps zmm23, zmm23, zmm24
    sub rdi, -128
    add r9, 96
    lea rsi, [rcx + rbp]
    add rsi, 2
    add rcx, 2
    cmp rsi, 1
    jne .L7
    test byte ptr [rsp + 8], 1
    jne .L23
    jmp .L24
.L8:
    mov rcx, qword ptr [rsp + 24]
    lea r11, [rcx + r10]
    mov rcx, qword ptr [rsp]
    vmovups zmm23, zmmword ptr [rcx]
    xor r9d, r9d
    xor ecx, ecx
    jmp .L12
.L9:
    vmovaps zmm25, zmm24
    lea rsi, [rax + 4*r9]
    lea rdi, [r15 + 2*r15]
    shl rdi, 4
    vbroadcastss zmm24, dword ptr [rsi + rdi]
    shl r15, 6
    mov rsi, qword ptr [rsp]
    vsubps zmm24, zmm24, zmmword ptr [rsi + r15]
    vfmadd213ps zmm24, zmm24, zmm25
.L10:
    vmulps zmm24, zmm24, zmm19
    vsqrtps zmm24, zmm24
.L11:
    vmovss xmm25, dword ptr [rax + 4*r9]
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
    vmovups zmmword ptr [rsp + rcx + 168], zmm24
    add rcx, 64
    inc r9
    add r11, 4
    cmp rcx, 256
    je .L59
.L12:
    vxorps xmm24, xmm24, xmm24
    cmp r14, -3
    ja .L11
    mov r15d, 1
    test r14, r14
    je .L9
    mov r8, r11
    mov rdi, qword ptr [rsp + 16]
.L13:
    vbroadcastss zmm25, dword ptr [r8 - 48]
    vsubps zmm25, zmm25, zmmword ptr [rdi - 64]
    vfmadd213ps zmm25, zmm25, zmm24
    vbroadcastss zmm24, dword ptr [r8]
    vsubps zmm24, zmm24, zmmword ptr [rdi]
    vfmadd213ps zmm24, zmm24, zmm25
    sub rdi, -128
    add r8, 96
    lea rsi, [r15 + rbp]
    add rsi, 2
    add r15, 2
    cmp rsi, 1
    jne .L13
    test byte ptr [rsp + 8], 1
    jne .L9
    jmp .L10
.L14:
    mov rcx, qword ptr [rsp + 24]
    lea r8, [rcx + r10]
    mov rcx, qword ptr [rsp]
    vmovups zmm23, zmmword ptr [rcx]
    xor r9d, r9d
    xor ecx, ecx
    jmp .L18
.L15:
    vmovaps zmm25, zmm24
    lea rsi, [rax + 4*r9]
    lea rdi, [r15 + 2*r15]
    shl rdi, 4
    vbroadcastss zmm24, dword ptr [rsi + rdi]
    shl r15, 6
    mov rsi, qword ptr [rsp]
    vsubps zmm24, zmm24, zmmword ptr [rsi + r15]
    vfmadd213ps zmm24, zmm24, zmm25
.L16:
    vmulps zmm24, zmm24, zmm21
    vsqrtps zmm24, zmm24
.L17:
    vmovss xmm25, dword ptr [rax + 4*r9]
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
    vmovups zmmword ptr [rsp + rcx + 168], zmm24
    add rcx, 64
    inc r9
    add r8, 4
    cmp rcx, 256
    je .L59
.L18:
    vxorps xmm24, xmm24, xmm24
    cmp r14, -3
    ja .L17
    mov r15d, 1
    test r14, r14
    je .L15
    mov r11, r8
    mov rdi, qword ptr [rsp + 16]
.L19:
    vbroadcastss zmm25, dword ptr [r11 - 48]
    vsubps zmm25, zmm25, zmmword ptr [rdi - 64]
    vfmadd213ps zmm25, zmm25, zmm24
    vbroadcastss zmm24, dword ptr [r11]
    vsubps zmm24, zmm24, zmmword ptr [rdi]
    vfmadd213ps zmm24, zmm24, zmm25
    sub rdi, -128
    add r11, 96
    lea rsi, [r15 + rbp]
    add rsi, 2
    add r15, 2
    cmp rsi, 1
    jne .L19
    test byte ptr [rsp + 8], 1
    jne .L15
    jmp .L16
.L20:
    vmovaps zmm23, zmm0
    cmp r14, -3
    ja .L30
    test r14, r14
    je .L27
    mov rcx, qword ptr [rsp + 24]
    lea r9, [rcx + r10]
    vxorps xmm23, xmm23, xmm23
    mov ecx, 1
    mov rdi, qword ptr [rsp + 16]
.L21:
    vbroadcastss zmm24, dword ptr [r9 - 48]
    vsubps zmm24, zmm24, zmmword ptr [rdi - 64]
    vfmadd213ps zmm24, zmm24, zmm23
    vbroadcastss zmm23, dword ptr [r9]
    vsubps zmm23, zmm23, zmmword ptr [rdi]
    vfmadd213ps zmm23, zmm23, zmm24
    sub rdi, -128
    add r9, 96
    lea rsi, [rcx + rbp]
    add rsi, 2
    add rcx, 2
    cmp rsi, 1
    jne .L21
    test byte ptr [rsp + 8], 1
    jne .L28
    jmp .L29
.L22:
    vxorps xmm23, xmm23, xmm23
    mov ecx, 1
.L23:
    vmovaps zmm24, zmm23
    lea rsi, [rcx + 2*rcx]
    shl rsi, 4
    vbroadcastss zmm23, dword ptr [rax + rsi]
    shl rcx, 6
    mov rsi, qword ptr [rsp]
    vsubps zmm23, zmm23, zmmword ptr [rsi + rcx]
    vfmadd213ps zmm23, zmm23, zmm24
.L24:
    vmulps zmm23, zmm23, zmm1
.L25:
    vmovss xmm24, dword ptr [rax]
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
    mov rcx, qword ptr [rsp]
    vmulps zmm24, zmm24, zmmword ptr [rcx]
    vmulps zmm23, zmm24, zmm23
    vmovups zmmword ptr [rsp + 168], zmm23
    vmovaps zmm23, zmm0
    cmp r14, -3
    ja .L35
    test r14, r14
    je .L32
    mov rcx, qword ptr [rsp + 64]
    lea r9, [rcx + r10]
    vxorps xmm23, xmm23, xmm23
    mov ecx, 1
    mov rdi, qword ptr [rsp + 16]
.L26:
    vbroadcastss zmm24, dword ptr [r9 - 48]
    vsubps zmm24, zmm24, zmmword ptr [rdi - 64]
    vfmadd213ps zmm24, zmm24, zmm23
    vbroadcastss zmm23, dword ptr [r9]
    vsubps zmm23, zmm23, zmmword ptr [rdi]
    vfmadd213ps zmm23, zmm23, zmm24
    sub rdi, -128
    add r9, 96
    lea rsi, [rcx + rbp]
    add rsi, 2
    add rcx, 2
    cmp rsi, 1
    jne .L26
    test byte ptr [rsp + 8], 1
    jne .L33
    jmp .L34
.L27:
    vxorps xmm23, xmm23, xmm23
    mov ecx, 1
.L28:
    vmovaps zmm24, zmm23
    lea rsi, [rcx + 2*rcx]
    shl rsi, 4
    vbroadcastss zmm23, dword ptr [rax + rsi]
    shl rcx, 6
    mov rsi, qword ptr [rsp]
    vsubps zmm23, zmm23, zmmword ptr [rsi + rcx]
    vfmadd213ps zmm23, zmm23, zmm24
.L29:
    vsqrtps zmm23, zmm23
    vxorps zmm23, zmm23, zmm18
.L30:
    vmovss xmm24, dword ptr [rax]
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
    mov rcx, qword ptr [rsp]
    vmulps zmm24, zmm24, zmmword ptr [rcx]
    vmulps zmm23, zmm24, zmm23
    vmovups zmmword ptr [rsp + 168], zmm23
    vmovaps zmm23, zmm0
    cmp r14, -3
    ja .L40
    test r14, r14
    je .L37
    mov rcx, qword ptr [rsp + 64]
    lea r9, [rcx + r10]
    vxorps xmm23, xmm23, xmm23
    mov ecx, 1
    mov rdi, qword ptr [rsp + 16]
.L31:
    vbroadcastss zmm24, dword ptr [r9 - 48]
    vsubps zmm24, zmm24, zmmword ptr [rdi - 64]
    vfmadd213ps zmm24, zmm24, zmm23
    vbroadcastss zmm23, dword ptr [r9]
    vsubps zmm23, zmm23, zmmword ptr [rdi]
    vfmadd213ps zmm23, zmm23, zmm24
    sub rdi, -128
    add r9, 96
    lea rsi, [rcx + rbp]
    add rsi, 2
    add rcx, 2
    cmp rsi, 1
    jne .L31
    test byte ptr [rsp + 8], 1
    jne .L38
    jmp .L39
.L32:
    vxorps xmm23, xmm23, xmm23
    mov ecx, 1
.L33:
    vmovaps zmm24, zmm23
    lea rsi, [rax + 4]
    lea rdi, [rcx + 2*rcx]
    shl rdi, 4
    vbroadcastss zmm23, dword ptr [rsi + rdi]
    shl rcx, 6
    mov rsi, qword ptr [rsp]
    vsubps zmm23, zmm23, zmmword ptr [rsi + rcx]
    vfmadd213ps zmm23, zmm23, zmm24
.L34:
    vmulps zmm23, zmm23, zmm1
.L35:
    vmovss xmm24, dword ptr [rax + 4]
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
    mov rcx, qword ptr [rsp]
    vmulps zmm24, zmm24, zmmword ptr [rcx]
    vmulps zmm23, zmm24, zmm23
    vmovups zmmword ptr [rsp + 232], zmm23
    vmovaps zmm23, zmm0
    cmp r14, -3
    ja .L45
    test r14, r14
    je .L42
    mov rcx, qword ptr [rsp + 56]
    lea r9, [rcx + r10]
    vxorps xmm23, xmm23, xmm23
    mov ecx, 1
    mov rdi, qword ptr [rsp + 16]
.L36:
    vbroadcastss zmm24, dword ptr [r9 - 48]
    vsubps zmm24, zmm24, zmmword ptr [rdi - 64]
    vfmadd213ps zmm24, zmm24, zmm23
    vbroadcastss zmm23, dword ptr [r9]
    vsubps zmm23, zmm23, zmmword ptr [rdi]
    vfmadd213ps zmm23, zmm23, zmm24
    sub rdi, -128
    add r9, 96
    lea rsi, [rcx + rbp]
    add rsi, 2
    add rcx, 2
    cmp rsi, 1
    jne .L36
    test byte ptr [rsp + 8], 1
    jne .L43
    jmp .L44
.L37:
    vxorps xmm23, xmm23, xmm23
    mov ecx, 1
.L38:
    vmovaps zmm24, zmm23
    lea rsi, [rax + 4]
    lea rdi, [rcx + 2*rcx]
    shl rdi, 4
    vbroadcastss zmm23, dword ptr [rsi + rdi]
    shl rcx, 6
    mov rsi, qword ptr [rsp]
    vsubps zmm23, zmm23, zmmword ptr [rsi + rcx]
    vfmadd213ps zmm23, zmm23, zmm24
.L39:
    vsqrtps zmm23, zmm23
    vxorps zmm23, zmm23, zmm18
.L40:
    vmovss xmm24, dword ptr [rax + 4]
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
    mov rcx, qword ptr [rsp]
    vmulps zmm24, zmm24, zmmword ptr [rcx]
    vmulps zmm23, zmm24, zmm23
    vmovups zmmword ptr [rsp + 232], zmm23
    vmovaps zmm23, zmm0
    cmp r14, -3
    ja .L50
    test r14, r14
    je .L47
    mov rcx, qword ptr [rsp + 56]
    lea r9, [rcx + r10]
    vxorps xmm23, xmm23, xmm23
    mov ecx, 1
    mov rdi, qword ptr [rsp + 16]
.L41:
    vbroadcastss zmm24, dword ptr [r9 - 48]
    vsubps zmm24, zmm24, zmmword ptr [rdi - 64]
    vfmadd213ps zmm24, zmm24, zmm23
    vbroadcastss zmm23, dword ptr [r9]
    vsubps zmm23, zmm23, zmmword ptr [rdi]
    vfmadd213ps zmm23, zmm23, zmm24
    sub rdi, -128
    add r9, 96
    lea rsi, [rcx + rbp]
    add rsi, 2
    add rcx, 2
    cmp rsi, 1
    jne .L41
    test byte ptr [rsp + 8], 1
    jne .L48
    jmp .L49
.L42:
    vxorps xmm23, xmm23, xmm23
    mov ecx, 1
.L43:
    vmovaps zmm24, zmm23
    lea rsi, [rax + 8]
    lea rdi, [rcx + 2*rcx]
    shl rdi, 4
    vbroadcastss zmm23, dword ptr [rsi + rdi]
    shl rcx, 6
    mov rsi, qword ptr [rsp]
    vsubps zmm23, zmm23, zmmword ptr [rsi + rcx]
    vfmadd213ps zmm23, zmm23, zmm24
.L44:
    vmulps zmm23, zmm23, zmm1
.L45:
    vmovss xmm24, dword ptr [rax + 8]
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
    mov rcx, qword ptr [rsp]
    vmulps zmm24, zmm24, zmmword ptr [rcx]
    vmulps zmm23, zmm24, zmm23
    vmovups zmmword ptr [rsp + 296], zmm23
    vmovss xmm23, dword ptr [rax + 12]
    vmovaps zmm24, zmm0
    cmp r14, -3
    ja .L58
    test r14, r14
    je .L52
    mov rcx, qword ptr [rsp + 48]
    lea r9, [rcx + r10]
    vxorps xmm24, xmm24, xmm24
    mov ecx, 1
    mov rdi, qword ptr [rsp + 16]
.L46:
    vbroadcastss zmm25, dword ptr [r9 - 48]
    vsubps zmm25, zmm25, zmmword ptr [rdi - 64]
    vfmadd213ps zmm25, zmm25, zmm24
    vbroadcastss zmm24, dword ptr [r9]
    vsubps zmm24, zmm24, zmmword ptr [rdi]
    vfmadd213ps zmm24, zmm24, zmm25
    sub rdi, -128
    add r9, 96
    lea rsi, [rcx + rbp]
    add rsi, 2
    add rcx, 2
    cmp rsi, 1
    jne .L46
    test byte ptr [rsp + 8], 1
    jne .L53
    jmp .L54
.L47:
    vxorps xmm23, xmm23, xmm23
    mov ecx, 1
.L48:
    vmovaps zmm24, zmm23
    lea rsi, [rax + 8]
    lea rdi, [rcx + 2*rcx]
    shl rdi, 4
    vbroadcastss zmm23, dword ptr [rsi + rdi]
    shl rcx, 6
    mov rsi, qword ptr [rsp]
    vsubps zmm23, zmm23, zmmword ptr [rsi + rcx]
    vfmadd213ps zmm23, zmm23, zmm24
.L49:
    vsqrtps zmm23, zmm23
    vxorps zmm23, zmm23, zmm18
.L50:
    vmovss xmm24, dword ptr [rax + 8]
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
    mov rcx, qword ptr [rsp]
    vmulps zmm24, zmm24, zmmword ptr [rcx]
    vmulps zmm23, zmm24, zmm23
    vmovups zmmword ptr [rsp + 296], zmm23
    vmovss xmm23, dword ptr [rax + 12]
    vmovaps zmm24, zmm0
    cmp r14, -3
    ja .L58
    test r14, r14
    je .L55
    mov rcx, qword ptr [rsp + 48]
    lea r9, [rcx + r10]
    vxorps xmm24, xmm24, xmm24
    mov ecx, 1
    mov rdi, qword ptr [rsp + 16]
.L51:
    vbroadcastss zmm25, dword ptr [r9 - 48]
    vsubps zmm25, zmm25, zmmword ptr [rdi - 64]
    vfmadd213ps zmm25, zmm25, zmm24
    vbroadcastss zmm24, dword ptr [r9]
    vsubps zmm24, zmm24, zmmword ptr [rdi]
    vfmadd213ps zmm24, zmm24, zmm25
    sub rdi, -128
    add r9, 96
    lea rsi, [rcx + rbp]
    add rsi, 2
    add rcx, 2
    cmp rsi, 1
    jne .L51
    test byte ptr [rsp + 8], 1
    jne .L56
    jmp .L57
.L52:
    vxorps xmm24, xmm24, xmm24
    mov ecx, 1
.L53:
    vmovaps zmm25, zmm24
    add rax, 12
    lea rsi, [rcx + 2*rcx]
    shl rsi, 4
    vbroadcastss zmm24, dword ptr [rax + rsi]
    shl rcx, 6
    mov rax, qword ptr [rsp]
    vsubps zmm24, zmm24, zmmword ptr [rax + rcx]
    vfmadd213ps zmm24, zmm24, zmm25
.L54:
    vmulps zmm24, zmm24, zmm1
    jmp .L58
.L55:
    vxorps xmm24, xmm24, xmm24
    mov ecx, 1
.L56:
    vmovaps zmm25, zmm24
    add rax, 12
    lea rsi, [rcx + 2*rcx]
    shl rsi, 4
    vbroadcastss zmm24, dword ptr [rax + rsi]
    shl rcx, 6
    mov rax, qword ptr [rsp]
    vsubps zmm24, zmm24, zmmword ptr [rax + rcx]
    vfmadd213ps zmm24, zmm24, zmm25
.L57:
    vsqrtps zmm24, zmm24
    vxorps zmm24, zmm24, zmm18
.L58:
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
    vmovups zmmword ptr [rsp + 360], zmm23
.L59:
    vmovups zmm26, zmmword ptr [rsp + 168]
    vmovups zmm25, zmmword ptr [rsp + 232]
    vmovups zmm24, zmmword ptr [rsp + 296]
    vmovups zmm23, zmmword ptr [rsp + 360]
    mov rcx, qword ptr [rsp + 160]
    test rcx, rcx
    mov r8, qword ptr [rsp + 152]
    je .L61
    add r10, qword ptr [rsp + 120]
    mov rax, qword ptr [rsp + 128]
.L60:
    vmovups zmm27, zmmword ptr [rax]
    vfnmadd231ps zmm26, zmm27, dword ptr [r10 - 12]{1to16}
    vfnmadd231ps zmm25, zmm27, dword ptr [r10 - 8]{1to16}
    vfnmadd231ps zmm24, zmm27, dword ptr [r10 - 4]{1to16}
    vfnmadd231ps zmm23, zmm27, dword ptr [r10]{1to16}
    add r10, 48
    add rax, 64
    dec rcx
    jne .L60
.L61:
    vmovups zmmword ptr [rsp + 168], zmm26
    vmovups zmmword ptr [rsp + 232], zmm25
    vmovups zmmword ptr [rsp + 296], zmm24
    vmovups zmmword ptr [rsp + 360], zmm23
    cmp r13, 9
    setae al
    cmp r8, rdx
    sete cl
    or cl, al
    jne .L4
    mov rax, qword ptr [rsp + 112]
    add rax, rdx
    mov rcx, rbx
    imul rcx, rdx
    vandps zmm23, zmm17, zmmword ptr [rsp + 168]
    vminps zmm23, zmm14, zmm23
    vmovups zmmword ptr [r12 + 4*rcx], zmm23
    mov ecx, 64
    mov edi, 1
    test rax, rax
    je .L4
.L62:
    cmp rcx, 256
    je .L4
    lea rsi, [rdi + 1]
    add rdi, rdx
    imul rdi, rbx
    vandps zmm23, zmm17, zmmword ptr [rsp + rcx + 168]
    add rcx, 64
    vminps zmm23, zmm14, zmm23
    vmovups zmmword ptr [r12 + 4*rdi], zmm23
    inc rax
    mov rdi, rsi
    test rax, rax
    jne .L62
    jmp .L4
.L63:
    add rsp, 424
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L64:
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
.K7fffffff = .long 0x7fffffff ; NaN
.K80000000 = .long 0x80000000 ; -0e0
.Kb5bfbe8e = .long 0xb5bfbe8e ; -1.4286068e-6
.Kbf000000 = .long 0xbf000000 ; -5e-1
.Kbf317200 = .long 0xbf317200 ; -6.9314575e-1
.Kc2d00000 = .long 0xc2d00000 ; -1.04e2
.Kcb400000 = .long 0xcb400000 ; -1.2582912e7
