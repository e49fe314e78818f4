; portable-avx512/f32/residual_select
rhotree_kernels::arch::portable::f32::residual_select::residual_select_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 504
    mov qword ptr [rsp + 32], rcx
    mov r11, qword ptr [rdi + 32]
    mov rcx, qword ptr [rdi + 40]
    mov rbx, r11
    add rbx, rcx
    mov rax, -1
    cmovb rbx, rax
    mov r14, rbx
    inc r14
    cmove r14, rax
    shl r14, 4
    je .L76
    mov r9, qword ptr [rdi + 24]
    mov rax, r9
    or rax, r14
    shr rax, 32
    je .L2
    mov rax, r9
    xor edx, edx
    div r14
    cmp r14, r9
    jbe .L3
.L0:
    xor r15d, r15d
.L1:
    mov rax, r15
    add rsp, 504
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
    div r14d
    cmp r14, r9
    ja .L0
.L3:
    mov qword ptr [rsp + 176], rcx
    mov rdx, qword ptr [rdi + 48]
    mov rcx, r11
    inc rcx
    mov r9, -1
    cmovne r9, rcx
    mov qword ptr [rsp + 64], rdx
    test rdx, rdx
    je .L72
    lea r12, [r11 - 1]
    shl r9, 6
    mov r15, qword ptr [rdi]
    mov r13, qword ptr [rdi + 16]
    movzx edx, byte ptr [rdi + 56]
    imul r8, r8, 112
    cmp rbx, -2
    mov rcx, -2
    cmovae rbx, rcx
    lea rdi, [r13 + 128]
    mov qword ptr [rsp + 16], rdi
    shl rbx, 6
    add rbx, 64
    lea rdi, [r15 + 96]
    mov qword ptr [rsp + 24], rdi
    mov r10, r11
    and r10, -2
    neg r10
    lea rdi, [r15 + 100]
    mov qword ptr [rsp + 56], rdi
    lea rdi, [r15 + 104]
    mov qword ptr [rsp + 48], rdi
    cmp r11, -2
    cmovb rcx, r11
    lea rdi, [r15 + 108]
    mov qword ptr [rsp + 40], rdi
    lea rcx, [rcx + 2*rcx]
    shl rcx, 4
    mov qword ptr [rsp + 168], r15
    add rcx, r15
    add rcx, 60
    mov qword ptr [rsp + 152], rcx
    mov ecx, edx
    mov qword ptr [rsp + 160], rcx
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
    xor r15d, r15d
.L4:
    mov rdi, r8
    mov rcx, qword ptr [rsp + 32]
.L5:
    test rdi, rdi
    je .L6
    mov rdx, qword ptr [rcx + 16]
    sub rdx, qword ptr [rcx + 72]
    add rcx, 112
    add rdi, -112
    cmp rdx, 32
    jae .L5
    jmp .L1
.L6:
    mov qword ptr [rsp + 88], r8
    mov qword ptr [rsp + 120], rbx
    mov qword ptr [rsp + 8], r11
    mov qword ptr [rsp + 128], rax
    mov qword ptr [rsp + 112], r14
    mov rax, r14
    imul rax, r15
    mov qword ptr [rsp + 96], r13
    lea rax, [4*rax]
    add rax, r13
    mov qword ptr [rsp + 104], r9
    mov qword ptr [rsp], rax
    add rax, r9
    mov qword ptr [rsp + 144], rax
    mov qword ptr [rsp + 80], r15
    mov rdi, r15
    shl rdi, 6
    mov qword ptr [rsp + 136], rsi
    add rdi, rsi
    xor eax, eax
    jmp .L8
.L7:
    mov rax, qword ptr [rsp + 72]
    add rax, 4
    cmp rax, qword ptr [rsp + 64]
    jae .L71
.L8:
    cmp rax, 8
    mov r15d, 8
    mov qword ptr [rsp + 72], rax
    cmovb r15, rax
    lea ebp, [4*r15]
    mov rcx, qword ptr [rsp + 168]
    lea rax, [rcx + rbp]
    vbroadcastss zmm25, dword ptr [rcx + rbp]
    vmovups zmmword ptr [rsp + 184], zmm25
    vmovups zmmword ptr [rsp + 248], zmm25
    vmovups zmmword ptr [rsp + 312], zmm25
    vmovups zmmword ptr [rsp + 376], zmm25
    mov rcx, qword ptr [rsp + 160]
    lea rdx, [rip + .T0]
    movsxd rcx, dword ptr [rdx + 4*rcx]
    add rcx, rdx
    jmp rcx
.L9:
    vmovaps zmm25, zmm0
    cmp r12, -3
    ja .L28
    test r12, r12
    je .L25
    mov rcx, qword ptr [rsp + 24]
    lea r8, [rcx + rbp]
    vxorps xmm25, xmm25, xmm25
    mov ecx, 1
    mov r9, qword ptr [rsp + 16]
.L10:
    vbroadcastss zmm26, dword ptr [r8 - 48]
    vsubps zmm26, zmm26, zmmword ptr [r9 - 64]
    vfmadd213ps zmm26, zmm26, zmm25
    vbroadcastss zmm25, dword ptr [r8]
    vsubps zmm25, zmm25, zmmword ptr [r9]
    vfmadd213ps zmm25, zmm25, zmm26
    sub r9, -128
    add r8, 96
    lea r11, [r10 + rcx]
    add r11, 2
    add rcx, 2
    cmp r11, 1
    jne .L10
    test byte ptr [rsp + 8], 1
    jne .L26
    jmp .L27
.L11:
    mov rcx, qword ptr [rsp + 24]
    add rcx, rbp
    mov rdx, qword ptr [rsp]
    vmovups zmm25, zmmword ptr [rdx]
    xor r11d, r11d
    xor r9d, r9d
    jmp .L15
.L12:
    vmovaps zmm27, zmm26
    lea rdx, [rax + 4*r11]
    lea rsi, [2*r13]
    add rsi, r13
    shl rsi, 4
    vbroadcastss zmm26, dword ptr [rdx + rsi]
    shl r13, 6
    mov rdx, qword ptr [rsp]
    vsubps zmm26, zmm26, zmmword ptr [rdx + r13]
    vfmadd213ps zmm26, zmm26, zmm27
.L13:
    vmulps zmm26, zmm26, zmm20
    vsqrtps zmm26, zmm26
.L14:
    vmovss xmm27, dword ptr [rax + 4*r11]
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
    vmovups zmmword ptr [rsp + r9 + 184], zmm26
    add r9, 64
    inc r11
    add rcx, 4
    cmp r9, 256
    je .L62
.L15:
    vxorps xmm26, xmm26, xmm26
    cmp r12, -3
    ja .L14
    mov r13d, 1
    test r12, r12
    je .L12
    mov r8, rcx
    mov rbx, qword ptr [rsp + 16]
.L16:
    vbroadcastss zmm27, dword ptr [r8 - 48]
    vsubps zmm27, zmm27, zmmword ptr [rbx - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [r8]
    vsubps zmm26, zmm26, zmmword ptr [rbx]
    vfmadd213ps zmm26, zmm26, zmm27
    sub rbx, -128
    add r8, 96
    lea r14, [r10 + r13]
    add r14, 2
    add r13, 2
    cmp r14, 1
    jne .L16
    test byte ptr [rsp + 8], 1
    jne .L12
    jmp .L13
.L17:
    mov rcx, qword ptr [rsp + 24]
    add rcx, rbp
    mov rdx, qword ptr [rsp]
    vmovups zmm25, zmmword ptr [rdx]
    xor r11d, r11d
    xor r9d, r9d
    jmp .L21
.L18:
    vmovaps zmm27, zmm26
    lea rdx, [rax + 4*r11]
    lea rsi, [2*r13]
    add rsi, r13
    shl rsi, 4
    vbroadcastss zmm26, dword ptr [rdx + rsi]
    shl r13, 6
    mov rdx, qword ptr [rsp]
    vsubps zmm26, zmm26, zmmword ptr [rdx + r13]
    vfmadd213ps zmm26, zmm26, zmm27
.L19:
    vmulps zmm26, zmm26, zmm22
    vsqrtps zmm26, zmm26
.L20:
    vmovss xmm27, dword ptr [rax + 4*r11]
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
    vmovups zmmword ptr [rsp + r9 + 184], zmm26
    add r9, 64
    inc r11
    add rcx, 4
    cmp r9, 256
    je .L62
.L21:
    vxorps xmm26, xmm26, xmm26
    cmp r12, -3
    ja .L20
    mov r13d, 1
    test r12, r12
    je .L18
    mov r8, rcx
    mov rbx, qword ptr [rsp + 16]
.L22:
    vbroadcastss zmm27, dword ptr [r8 - 48]
    vsubps zmm27, zmm27, zmmword ptr [rbx - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [r8]
    vsubps zmm26, zmm26, zmmword ptr [rbx]
    vfmadd213ps zmm26, zmm26, zmm27
    sub rbx, -128
    add r8, 96
    lea r14, [r10 + r13]
    add r14, 2
    add r13, 2
    cmp r14, 1
    jne .L22
    test byte ptr [rsp + 8], 1
    jne .L18
    jmp .L19
.L23:
    vmovaps zmm25, zmm0
    cmp r12, -3
    ja .L33
    test r12, r12
    je .L30
    mov rcx, qword ptr [rsp + 24]
    lea r8, [rcx + rbp]
    vxorps xmm25, xmm25, xmm25
    mov ecx, 1
    mov r9, qword ptr [rsp + 16]
.L24:
    vbroadcastss zmm26, dword ptr [r8 - 48]
    vsubps zmm26, zmm26, zmmword ptr [r9 - 64]
    vfmadd213ps zmm26, zmm26, zmm25
    vbroadcastss zmm25, dword ptr [r8]
    vsubps zmm25, zmm25, zmmword ptr [r9]
    vfmadd213ps zmm25, zmm25, zmm26
    sub r9, -128
    add r8, 96
    lea r11, [r10 + rcx]
    add r11, 2
    add rcx, 2
    cmp r11, 1
    jne .L24
    test byte ptr [rsp + 8], 1
    jne .L31
    jmp .L32
.L25:
    vxorps xmm25, xmm25, xmm25
    mov ecx, 1
.L26:
    vmovaps zmm26, zmm25
    lea rdx, [rcx + 2*rcx]
    shl rdx, 4
    vbroadcastss zmm25, dword ptr [rax + rdx]
    shl rcx, 6
    mov rdx, qword ptr [rsp]
    vsubps zmm25, zmm25, zmmword ptr [rdx + rcx]
    vfmadd213ps zmm25, zmm25, zmm26
.L27:
    vmulps zmm25, zmm25, zmm1
.L28:
    vmovss xmm26, dword ptr [rax]
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
    mov rcx, qword ptr [rsp]
    vmulps zmm26, zmm26, zmmword ptr [rcx]
    vmulps zmm25, zmm26, zmm25
    vmovups zmmword ptr [rsp + 184], zmm25
    vmovaps zmm25, zmm0
    cmp r12, -3
    ja .L38
    test r12, r12
    je .L35
    mov rcx, qword ptr [rsp + 56]
    lea r8, [rcx + rbp]
    vxorps xmm25, xmm25, xmm25
    mov ecx, 1
    mov r9, qword ptr [rsp + 16]
.L29:
    vbroadcastss zmm26, dword ptr [r8 - 48]
    vsubps zmm26, zmm26, zmmword ptr [r9 - 64]
    vfmadd213ps zmm26, zmm26, zmm25
    vbroadcastss zmm25, dword ptr [r8]
    vsubps zmm25, zmm25, zmmword ptr [r9]
    vfmadd213ps zmm25, zmm25, zmm26
    sub r9, -128
    add r8, 96
    lea rdx, [r10 + rcx]
    add rdx, 2
    add rcx, 2
    cmp rdx, 1
    jne .L29
    test byte ptr [rsp + 8], 1
    jne .L36
    jmp .L37
.L30:
    vxorps xmm25, xmm25, xmm25
    mov ecx, 1
.L31:
    vmovaps zmm26, zmm25
    lea rdx, [rcx + 2*rcx]
    shl rdx, 4
    vbroadcastss zmm25, dword ptr [rax + rdx]
    shl rcx, 6
    mov rdx, qword ptr [rsp]
    vsubps zmm25, zmm25, zmmword ptr [rdx + rcx]
    vfmadd213ps zmm25, zmm25, zmm26
.L32:
    vsqrtps zmm25, zmm25
    vxorps zmm25, zmm25, zmm19
.L33:
    vmovss xmm26, dword ptr [rax]
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
    mov rcx, qword ptr [rsp]
    vmulps zmm26, zmm26, zmmword ptr [rcx]
    vmulps zmm25, zmm26, zmm25
    vmovups zmmword ptr [rsp + 184], zmm25
    vmovaps zmm25, zmm0
    cmp r12, -3
    ja .L43
    test r12, r12
    je .L40
    mov rcx, qword ptr [rsp + 56]
    lea r8, [rcx + rbp]
    vxorps xmm25, xmm25, xmm25
    mov ecx, 1
    mov r9, qword ptr [rsp + 16]
.L34:
    vbroadcastss zmm26, dword ptr [r8 - 48]
    vsubps zmm26, zmm26, zmmword ptr [r9 - 64]
    vfmadd213ps zmm26, zmm26, zmm25
    vbroadcastss zmm25, dword ptr [r8]
    vsubps zmm25, zmm25, zmmword ptr [r9]
    vfmadd213ps zmm25, zmm25, zmm26
    sub r9, -128
    add r8, 96
    lea rdx, [r10 + rcx]
    add rdx, 2
    add rcx, 2
    cmp rdx, 1
    jne .L34
    test byte ptr [rsp + 8], 1
    jne .L41
    jmp .L42
.L35:
    vxorps xmm25, xmm25, xmm25
    mov ecx, 1
.L36:
    vmovaps zmm26, zmm25
    lea rdx, [rax + 4]
    lea rsi, [rcx + 2*rcx]
    shl rsi, 4
    vbroadcastss zmm25, dword ptr [rdx + rsi]
    shl rcx, 6
    mov rdx, qword ptr [rsp]
    vsubps zmm25, zmm25, zmmword ptr [rdx + rcx]
    vfmadd213ps zmm25, zmm25, zmm26
.L37:
    vmulps zmm25, zmm25, zmm1
.L38:
    vmovss xmm26, dword ptr [rax + 4]
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
    mov rcx, qword ptr [rsp]
    vmulps zmm26, zmm26, zmmword ptr [rcx]
    vmulps zmm25, zmm26, zmm25
    vmovups zmmword ptr [rsp + 248], zmm25
    vmovaps zmm25, zmm0
    cmp r12, -3
    ja .L48
    test r12, r12
    je .L45
    mov rcx, qword ptr [rsp + 48]
    lea r8, [rcx + rbp]
    vxorps xmm25, xmm25, xmm25
    mov ecx, 1
    mov r9, qword ptr [rsp + 16]
.L39:
    vbroadcastss zmm26, dword ptr [r8 - 48]
    vsubps zmm26, zmm26, zmmword ptr [r9 - 64]
    vfmadd213ps zmm26, zmm26, zmm25
    vbroadcastss zmm25, dword ptr [r8]
    vsubps zmm25, zmm25, zmmword ptr [r9]
    vfmadd213ps zmm25, zmm25, zmm26
    sub r9, -128
    add r8, 96
    lea rdx, [r10 + rcx]
    add rdx, 2
    add rcx, 2
    cmp rdx, 1
    jne .L39
    test byte ptr [rsp + 8], 1
    jne .L46
    jmp .L47
.L40:
    vxorps xmm25, xmm25, xmm25
    mov ecx, 1
.L41:
    vmovaps zmm26, zmm25
    lea rdx, [rax + 4]
    lea rsi, [rcx + 2*rcx]
    shl rsi, 4
    vbroadcastss zmm25, dword ptr [rdx + rsi]
    shl rcx, 6
    mov rdx, qword ptr [rsp]
    vsubps zmm25, zmm25, zmmword ptr [rdx + rcx]
    vfmadd213ps zmm25, zmm25, zmm26
.L42:
    vsqrtps zmm25, zmm25
    vxorps zmm25, zmm25, zmm19
.L43:
    vmovss xmm26, dword ptr [rax + 4]
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
    mov rcx, qword ptr [rsp]
    vmulps zmm26, zmm26, zmmword ptr [rcx]
    vmulps zmm25, zmm26, zmm25
    vmovups zmmword ptr [rsp + 248], zmm25
    vmovaps zmm25, zmm0
    cmp r12, -3
    ja .L53
    test r12, r12
    je .L50
    mov rcx, qword ptr [rsp + 48]
    lea r8, [rcx + rbp]
    vxorps xmm25, xmm25, xmm25
    mov ecx, 1
    mov r9, qword ptr [rsp + 16]
.L44:
    vbroadcastss zmm26, dword ptr [r8 - 48]
    vsubps zmm26, zmm26, zmmword ptr [r9 - 64]
    vfmadd213ps zmm26, zmm26, zmm25
    vbroadcastss zmm25, dword ptr [r8]
    vsubps zmm25, zmm25, zmmword ptr [r9]
    vfmadd213ps zmm25, zmm25, zmm26
    sub r9, -128
    add r8, 96
    lea rdx, [r10 + rcx]
    add rdx, 2
    add rcx, 2
    cmp rdx, 1
    jne .L44
    test byte ptr [rsp + 8], 1
    jne .L51
    jmp .L52
.L45:
    vxorps xmm25, xmm25, xmm25
    mov ecx, 1
.L46:
    vmovaps zmm26, zmm25
    lea rdx, [rax + 8]
    lea rsi, [rcx + 2*rcx]
    shl rsi, 4
    vbroadcastss zmm25, dword ptr [rdx + rsi]
    shl rcx, 6
    mov rdx, qword ptr [rsp]
    vsubps zmm25, zmm25, zmmword ptr [rdx + rcx]
    vfmadd213ps zmm25, zmm25, zmm26
.L47:
    vmulps zmm25, zmm25, zmm1
.L48:
    vmovss xmm26, dword ptr [rax + 8]
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
    mov rcx, qword ptr [rsp]
    vmulps zmm26, zmm26, zmmword ptr [rcx]
    vmulps zmm25, zmm26, zmm25
    vmovups zmmword ptr [rsp + 312], zmm25
    vmovss xmm25, dword ptr [rax + 12]
    vmovaps zmm26, zmm0
    cmp r12, -3
    ja .L61
    test r12, r12
    je .L55
    mov rcx, qword ptr [rsp + 40]
    lea r8, [rcx + rbp]
    vxorps xmm26, xmm26, xmm26
    mov ecx, 1
    mov r9, qword ptr [rsp + 16]
.L49:
    vbroadcastss zmm27, dword ptr [r8 - 48]
    vsubps zmm27, zmm27, zmmword ptr [r9 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [r8]
    vsubps zmm26, zmm26, zmmword ptr [r9]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r9, -128
    add r8, 96
    lea rdx, [r10 + rcx]
    add rdx, 2
    add rcx, 2
    cmp rdx, 1
    jne .L49
    test byte ptr [rsp + 8], 1
    jne .L56
    jmp .L57
.L50:
    vxorps xmm25, xmm25, xmm25
    mov ecx, 1
.L51:
    vmovaps zmm26, zmm25
    lea rdx, [rax + 8]
    lea rsi, [rcx + 2*rcx]
    shl rsi, 4
    vbroadcastss zmm25, dword ptr [rdx + rsi]
    shl rcx, 6
    mov rdx, qword ptr [rsp]
    vsubps zmm25, zmm25, zmmword ptr [rdx + rcx]
    vfmadd213ps zmm25, zmm25, zmm26
.L52:
    vsqrtps zmm25, zmm25
    vxorps zmm25, zmm25, zmm19
.L53:
    vmovss xmm26, dword ptr [rax + 8]
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
    mov rcx, qword ptr [rsp]
    vmulps zmm26, zmm26, zmmword ptr [rcx]
    vmulps zmm25, zmm26, zmm25
    vmovups zmmword ptr [rsp + 312], zmm25
    vmovss xmm25, dword ptr [rax + 12]
    vmovaps zmm26, zmm0
    cmp r12, -3
    ja .L61
    test r12, r12
    je .L58
    mov rcx, qword ptr [rsp + 40]
    lea r8, [rcx + rbp]
    vxorps xmm26, xmm26, xmm26
    mov ecx, 1
    mov r9, qword ptr [rsp + 16]
.L54:
    vbroadcastss zmm27, dword ptr [r8 - 48]
    vsubps zmm27, zmm27, zmmword ptr [r9 - 64]
    vfmadd213ps zmm27, zmm27, zmm26
    vbroadcastss zmm26, dword ptr [r8]
    vsubps zmm26, zmm26, zmmword ptr [r9]
    vfmadd213ps zmm26, zmm26, zmm27
    sub r9, -128
    add r8, 96
    lea rdx, [r10 + rcx]
    add rdx, 2
    add rcx, 2
    cmp rdx, 1
    jne .L54
    test byte ptr [rsp + 8], 1
    jne .L59
    jmp .L60
.L55:
    vxorps xmm26, xmm26, xmm26
    mov ecx, 1
.L56:
    vmovaps zmm27, zmm26
    add rax, 12
    lea rdx, [rcx + 2*rcx]
    shl rdx, 4
    vbroadcastss zmm26, dword ptr [rax + rdx]
    shl rcx, 6
    mov rax, qword ptr [rsp]
    vsubps zmm26, zmm26, zmmword ptr [rax + rcx]
    vfmadd213ps zmm26, zmm26, zmm27
.L57:
    vmulps zmm26, zmm26, zmm1
    jmp .L61
.L58:
    vxorps xmm26, xmm26, xmm26
    mov ecx, 1
.L59:
    vmovaps zmm27, zmm26
    add rax, 12
    lea rdx, [rcx + 2*rcx]
    shl rdx, 4
    vbroadcastss zmm26, dword ptr [rax + rdx]
    shl rcx, 6
    mov rax, qword ptr [rsp]
    vsubps zmm26, zmm26, zmmword ptr [rax + rcx]
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
    vmovups zmmword ptr [rsp + 376], zmm25
.L62:
    vmovups zmm28, zmmword ptr [rsp + 184]
    vmovups zmm27, zmmword ptr [rsp + 248]
    vmovups zmm26, zmmword ptr [rsp + 312]
    vmovups zmm25, zmmword ptr [rsp + 376]
    mov rcx, qword ptr [rsp + 176]
    test rcx, rcx
    je .L64
    add rbp, qword ptr [rsp + 152]
    mov rax, qword ptr [rsp + 144]
.L63:
    vmovups zmm29, zmmword ptr [rax]
    vfnmadd231ps zmm28, zmm29, dword ptr [rbp - 12]{1to16}
    vfnmadd231ps zmm27, zmm29, dword ptr [rbp - 8]{1to16}
    vfnmadd231ps zmm26, zmm29, dword ptr [rbp - 4]{1to16}
    vfnmadd231ps zmm25, zmm29, dword ptr [rbp]{1to16}
    add rbp, 48
    add rax, 64
    dec rcx
    jne .L63
.L64:
    vmovups zmmword ptr [rsp + 184], zmm28
    vmovups zmmword ptr [rsp + 248], zmm27
    vmovups zmmword ptr [rsp + 312], zmm26
    vmovups zmmword ptr [rsp + 376], zmm25
    mov rax, qword ptr [rsp + 64]
    sub rax, r15
    mov r13, qword ptr [rsp + 72]
    sub r13, r15
    imul r14, r15, 112
    add r14, qword ptr [rsp + 32]
    xor ebp, ebp
    xor r11d, r11d
    jmp .L66
.L65:
    popcnt edx, r13d
    add rbx, rdx
    mov qword ptr [rcx + 72], rbx
    xor r13d, r13d
.L66:
    test r13, r13
    jne .L70
    test rax, rax
    je .L7
    cmp r11, 256
    je .L7
    dec rax
.L67:
    imul rcx, rbp, 112
    inc rbp
    vandps zmm25, zmm17, zmmword ptr [rsp + r11 + 184]
    add r11, 64
    vminps zmm25, zmm14, zmm25
    vbroadcastss ymm26, dword ptr [r14 + rcx + 88]
    xor ebx, ebx
    vucomiss xmm25, xmm26
    seta bl
    valignd zmm27, zmm25, zmm25, 1
    vcmpltps k1, ymm26, ymm27
    vmovdqa32 ymm27 {k1} {z}, ymmword ptr [rip + .Kd7661f4267b61b93]
    vextractf64x4 ymm28, zmm25, 1
    vpermps ymm29, ymm18, ymm28
    vcmpltps k1, xmm26, xmm29
    vextractf32x4 xmm29, zmm25, 3
    vmovshdup xmm29, xmm29
    xor edx, edx
    vucomiss xmm29, xmm26
    seta dl
    shl edx, 13
    vpermpd ymm28, ymm28, 255
    vcmpltps k2, xmm26, xmm28
    vmovdqa32 xmm26 {k2} {z}, xmmword ptr [rip + .K88e49b39cea225fd]
    vextracti32x4 xmm28, ymm27, 1
    vpord xmm27 {k1}, xmm27, xmm23
    vpord xmm27, xmm27, xmm28
    vpshufd xmm28, xmm27, 238
    vpord xmm27, xmm27, xmm28
    vpshufd xmm28, xmm27, 85
    vpord xmm27, xmm27, xmm28
    vmovd esi, xmm27
    vpshufd xmm27, xmm26, 85
    vpord xmm26, xmm26, xmm27
    vmovd r9d, xmm26
    or r9d, edx
    or r9d, esi
    or r9d, ebx
    mov r13d, 0
    je .L66
    add rcx, r14
    mov r13d, dword ptr [rcx + 96]
    mov edx, dword ptr [rcx + 100]
    mov r8d, dword ptr [rdi]
    mov esi, dword ptr [rdi + 52]
    xor ebx, ebx
    cmp esi, edx
    setne bl
    cmp r8d, r13d
    setb r15b
    cmp r8d, edx
    setne r8b
    and r8b, r15b
    movzx r8d, r8b
    vmovdqu64 ymm26, ymmword ptr [rdi + 4]
    vpbroadcastd ymm27, r13d
    vpcmpltud k1, ymm26, ymm27
    vpbroadcastd ymm28, edx
    vpcmpneqd k2, ymm26, ymm28
    vmovdqa32 ymm26 {k2} {z}, ymmword ptr [rip + .Kd7661f4267b61b93]
    vmovdqa32 ymm26 {k1} {z}, ymm26
    vmovdqu64 xmm29, xmmword ptr [rdi + 36]
    vpcmpltud k1, xmm29, xmm27
    vpcmpneqd k2, xmm29, xmm28
    shl ebx, 13
    cmp esi, r13d
    mov edx, 0
    cmovae ebx, edx
    vmovq xmm29, qword ptr [rdi + 56]
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
    vmovd edx, xmm26
    vpshufd xmm26, xmm27, 85
    vpord xmm26, xmm27, xmm26
    vmovd r13d, xmm26
    or r13d, ebx
    or r13d, r8d
    or r13d, edx
    mov r8, qword ptr [rcx + 8]
    mov rbx, qword ptr [rcx + 72]
    vmovups zmmword ptr [rsp + 440], zmm25
    and r13d, r9d
    je .L65
    lea r8, [r8 + 4*rbx]
    mov r9d, r13d
.L68:
    tzcnt edx, r9d
    vmovss xmm25, dword ptr [rsp + 4*rdx + 440]
    vmovss dword ptr [r8], xmm25
    add r8, 4
    blsr r9d, r9d
    jne .L68
    lea r8, [4*rbx]
    add r8, qword ptr [rcx + 32]
    mov r9d, r13d
.L69:
    tzcnt edx, r9d
    mov edx, dword ptr [rdi + 4*rdx]
    mov dword ptr [r8], edx
    add r8, 4
    blsr r9d, r9d
    jne .L69
    jmp .L65
.L70:
    cmp rax, r13
    jbe .L7
    mov ecx, 256
    sub ecx, r11d
    shr ecx, 6
    cmp r13, rcx
    jae .L7
    mov rcx, r13
    not rcx
    add rax, rcx
    add rbp, r13
    shl r13, 6
    add r11, r13
    jmp .L67
.L71:
    mov r15, qword ptr [rsp + 80]
    inc r15
    mov rbx, qword ptr [rsp + 120]
    add qword ptr [rsp + 16], rbx
    mov rax, qword ptr [rsp + 128]
    cmp r15, rax
    mov rsi, qword ptr [rsp + 136]
    mov r11, qword ptr [rsp + 8]
    mov r14, qword ptr [rsp + 112]
    mov r9, qword ptr [rsp + 104]
    mov r13, qword ptr [rsp + 96]
    mov r8, qword ptr [rsp + 88]
    jb .L4
    jmp .L1
.L72:
    imul rdi, r8, 112
    xor r15d, r15d
.L73:
    mov rcx, rdi
    mov rdx, qword ptr [rsp + 32]
.L74:
    test rcx, rcx
    je .L75
    mov rsi, qword ptr [rdx + 16]
    sub rsi, qword ptr [rdx + 72]
    add rdx, 112
    add rcx, -112
    cmp rsi, 32
    jae .L74
    jmp .L1
.L75:
    inc r15
    cmp r15, rax
    jb .L73
    jmp .L1
.L76:
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
