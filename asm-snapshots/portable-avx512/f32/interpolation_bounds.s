; portable-avx512/f32/interpolation_bounds
rhotree_kernels::arch::portable::f32::interpolation_bounds::interpolation_bounds_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 1176
    mov rbx, r8
    mov r12, rcx
    mov r13, rdx
    mov qword ptr [rsp + 40], rdi
    mov rdx, qword ptr [rsp + 1256]
    mov rdi, qword ptr [rsp + 1248]
    test rdx, rdx
    je .L0
    shl rdx, 2
    xor esi, esi
    call qword ptr [rip + memset@GOTPCREL]
.L0:
    mov rbp, qword ptr [r13 + 16]
    mov rax, rbp
    add rax, 2
    mov rcx, -1
    cmovae rcx, rax
    mov rsi, qword ptr [r13 + 8]
    mov rax, rsi
    or rax, rcx
    shr rax, 32
    je .L1
    mov rax, rsi
    xor edx, edx
    div rcx
    mov rdi, rax
    mov qword ptr [rsp + 48], rcx
    cmp rcx, rsi
    ja .L2
    jmp .L3
.L1:
    mov eax, esi
    xor edx, edx
    div ecx
    mov edi, eax
    mov qword ptr [rsp + 48], rcx
    cmp rcx, rsi
    jbe .L3
.L2:
    add rsp, 1176
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L3:
    mov rsi, qword ptr [r12 + 16]
    mov r8, qword ptr [r13]
    mov rdx, qword ptr [rsp + 48]
    mov rax, rdx
    shl rax, 4
    mov qword ptr [rsp + 176], rax
    mov rax, rbp
    shl rax, 4
    mov qword ptr [rsp + 152], rax
    mov r9, rbp
    inc r9
    mov rax, -1
    cmove r9, rax
    mov rcx, r9
    shl rcx, 4
    mov qword ptr [rsp + 136], rcx
    mov r10, qword ptr [r12]
    mov rcx, qword ptr [r12 + 8]
    mov qword ptr [rsp + 24], rcx
    mov r11, rsi
    add r11, 2
    cmovb r11, rax
    mov rcx, r11
    shl rcx, 4
    mov qword ptr [rsp + 208], rcx
    mov r15, rsi
    shl r15, 6
    mov rcx, rsi
    inc rcx
    cmove rcx, rax
    shl rcx, 6
    mov rax, rbp
    shl rax, 6
    mov qword ptr [rsp + 128], rax
    shl r9, 6
    mov qword ptr [rsp + 144], r9
    mov r9, rbp
    and r9, -2
    mov rax, rdx
    shl rax, 6
    mov qword ptr [rsp + 168], rax
    mov qword ptr [rsp + 16], r11
    shl r11, 6
    mov qword ptr [rsp + 88], r11
    vxorps xmm0, xmm0, xmm0
    vbroadcastss zmm14, dword ptr [rip + .K7fffffff]
    vmovapd zmm27, zmmword ptr [rip + .K8400c1124a762978]
    lea rax, [rbp - 1]
    mov qword ptr [rsp + 72], rax
    mov rax, qword ptr [rsp + 40]
    add rax, 12
    mov qword ptr [rsp + 64], rax
    lea r13, [4*rsi]
    lea r14, [8*rsi]
    mov qword ptr [rsp + 8], r8
    lea rax, [r8 + 64]
    mov qword ptr [rsp + 56], rax
    lea rax, [r10 + 12]
    mov qword ptr [rsp + 80], rax
    lea rax, [r10 + r15]
    mov qword ptr [rsp + 200], rax
    mov qword ptr [rsp + 216], r10
    lea rax, [r10 + rcx]
    mov qword ptr [rsp + 192], rax
    lea rax, [4*rdx]
    mov qword ptr [rsp + 160], rax
    xor r12d, r12d
    mov qword ptr [rsp], rbp
    mov qword ptr [rsp + 184], rdi
    vbroadcastss xmm31, dword ptr [rip + .K7fffffff]
    jmp .L5
.L4:
    mov rax, qword ptr [rsp + 1232]
    mov r12, qword ptr [rsp + 32]
    vmovups zmmword ptr [rax + 4*r12], zmm6
    vmovups zmmword ptr [rax + 4*r12 + 64], zmm18
    mov eax, 32
    mov rbp, qword ptr [rsp]
    vbroadcastss zmm14, dword ptr [rip + .K7fffffff]
    vxorps xmm0, xmm0, xmm0
    add r12, rax
    mov rdi, qword ptr [rsp + 184]
    cmp r12, rdi
    jae .L2
.L5:
    cmp r12, qword ptr [rsp + 1240]
    ja .L44
    lea rax, [r12 + 32]
    cmp rax, rdi
    mov qword ptr [rsp + 32], r12
    jbe .L16
    mov rax, r12
    imul rax, qword ptr [rsp + 48]
    test rsi, rsi
    je .L27
    mov rdx, qword ptr [rsp + 8]
    lea rdx, [rdx + 4*rax]
    mov rdi, qword ptr [rsp + 160]
    imul rdi, qword ptr [rsp + 32]
    add rdi, qword ptr [rsp + 56]
    xor r8d, r8d
    jmp .L8
.L6:
    vxorps xmm1, xmm1, xmm1
.L7:
    mov r10, r8
    shl r10, 6
    vmovups zmmword ptr [rbx + r10], zmm1
    inc r8
    mov r10, r8
    cmp r10, rsi
    jae .L27
.L8:
    lea r10, [r8 + 4]
    cmp r10, rsi
    jbe .L10
    test rbp, rbp
    je .L6
    mov r10, qword ptr [rsp + 40]
    lea r10, [r10 + 4*r8]
    cmp qword ptr [rsp + 72], 0
    je .L14
    vxorps xmm1, xmm1, xmm1
    mov r12, rdi
    mov rbp, r10
    xor r11d, r11d
.L9:
    vbroadcastss zmm2, dword ptr [rbp]
    vfmadd132ps zmm2, zmm1, zmmword ptr [r12 - 64]
    vbroadcastss zmm1, dword ptr [rbp + r13]
    vfmadd132ps zmm1, zmm2, zmmword ptr [r12]
    add r11, 2
    add rbp, r14
    sub r12, -128
    cmp r9, r11
    jne .L9
    mov rbp, qword ptr [rsp]
    test bpl, 1
    je .L7
    jmp .L15
.L10:
    test rbp, rbp
    je .L12
    mov r11, qword ptr [rsp + 64]
    lea r11, [r11 + 4*r8]
    vxorps xmm1, xmm1, xmm1
    mov r12, rdx
    vxorps xmm2, xmm2, xmm2
    vxorps xmm4, xmm4, xmm4
    vxorps xmm5, xmm5, xmm5
.L11:
    vmovups zmm6, zmmword ptr [r12]
    vfmadd231ps zmm1, zmm6, dword ptr [r11 - 12]{1to16}
    vfmadd231ps zmm2, zmm6, dword ptr [r11 - 8]{1to16}
    vfmadd231ps zmm4, zmm6, dword ptr [r11 - 4]{1to16}
    vfmadd231ps zmm5, zmm6, dword ptr [r11]{1to16}
    add r12, 64
    add r11, r13
    dec rbp
    jne .L11
    jmp .L13
.L12:
    vxorps xmm1, xmm1, xmm1
    vxorps xmm2, xmm2, xmm2
    vxorps xmm4, xmm4, xmm4
    vxorps xmm5, xmm5, xmm5
.L13:
    shl r8, 6
    vmovups zmmword ptr [rbx + r8], zmm1
    vmovups zmmword ptr [rbx + r8 + 64], zmm2
    vmovups zmmword ptr [rbx + r8 + 128], zmm4
    vmovups zmmword ptr [rbx + r8 + 192], zmm5
    mov r8, r10
    mov rbp, qword ptr [rsp]
    cmp r10, rsi
    jb .L8
    jmp .L27
.L14:
    vxorps xmm1, xmm1, xmm1
    xor r11d, r11d
.L15:
    vmovaps zmm2, zmm1
    mov r12, r11
    shl r12, 6
    imul r11, rsi
    vbroadcastss zmm1, dword ptr [r10 + 4*r11]
    vfmadd132ps zmm1, zmm2, zmmword ptr [rdx + r12]
    jmp .L7
.L16:
    shr r12, 4
    mov r11, r12
    mov rdx, qword ptr [rsp + 176]
    imul r11, rdx
    test rsi, rsi
    je .L31
    mov rax, qword ptr [rsp + 8]
    lea rdi, [rax + 4*r11]
    mov qword ptr [rsp + 1104], rdi
    lea r8, [r12 + 1]
    mov rdi, qword ptr [rsp + 168]
    mov rbp, rdi
    imul rbp, r8
    imul r8, rdx
    mov qword ptr [rsp + 96], r8
    lea rax, [rax + 4*r8]
    mov qword ptr [rsp + 112], rax
    imul r12, rdi
    xor eax, eax
    jmp .L19
.L17:
    vxorps xmm1, xmm1, xmm1
    vxorps xmm2, xmm2, xmm2
.L18:
    mov rdx, rax
    shl rdx, 7
    vmovups zmmword ptr [rbx + rdx], zmm1
    vmovups zmmword ptr [rbx + rdx + 64], zmm2
    inc rax
    mov rdi, rax
    cmp rdi, rsi
    jae .L29
.L19:
    lea rdi, [rax + 4]
    cmp rdi, rsi
    jbe .L21
    cmp qword ptr [rsp], 0
    je .L17
    mov rdx, qword ptr [rsp + 40]
    lea rdx, [rdx + 4*rax]
    cmp qword ptr [rsp + 72], 0
    je .L25
    vxorps xmm1, xmm1, xmm1
    mov r8, qword ptr [rsp + 56]
    mov r10, rdx
    xor edi, edi
    vxorps xmm2, xmm2, xmm2
.L20:
    vbroadcastss zmm4, dword ptr [r10]
    vfmadd231ps zmm1, zmm4, zmmword ptr [r8 + r12 - 64]
    vfmadd231ps zmm2, zmm4, zmmword ptr [r8 + rbp - 64]
    vbroadcastss zmm4, dword ptr [r10 + r13]
    vfmadd231ps zmm1, zmm4, zmmword ptr [r8 + r12]
    vfmadd231ps zmm2, zmm4, zmmword ptr [r8 + rbp]
    add rdi, 2
    add r10, r14
    sub r8, -128
    cmp r9, rdi
    jne .L20
    test byte ptr [rsp], 1
    je .L18
    jmp .L26
.L21:
    mov rdx, qword ptr [rsp]
    test rdx, rdx
    je .L23
    mov r8, qword ptr [rsp + 64]
    lea r8, [r8 + 4*rax]
    vxorps xmm1, xmm1, xmm1
    mov r10, qword ptr [rsp + 8]
    vxorps xmm2, xmm2, xmm2
    vxorps xmm4, xmm4, xmm4
    vxorps xmm5, xmm5, xmm5
    vxorps xmm6, xmm6, xmm6
    vxorps xmm7, xmm7, xmm7
    vxorps xmm8, xmm8, xmm8
    vxorps xmm9, xmm9, xmm9
.L22:
    vmovups zmm10, zmmword ptr [r10 + rbp]
    vmovups zmm11, zmmword ptr [r10 + r12]
    vbroadcastss zmm12, dword ptr [r8 - 12]
    vfmadd231ps zmm1, zmm12, zmm11
    vfmadd231ps zmm2, zmm10, zmm12
    vbroadcastss zmm12, dword ptr [r8 - 8]
    vfmadd231ps zmm4, zmm12, zmm11
    vfmadd231ps zmm5, zmm10, zmm12
    vbroadcastss zmm12, dword ptr [r8 - 4]
    vfmadd231ps zmm6, zmm12, zmm11
    vfmadd231ps zmm7, zmm10, zmm12
    vbroadcastss zmm12, dword ptr [r8]
    vfmadd231ps zmm8, zmm12, zmm11
    vfmadd231ps zmm9, zmm12, zmm10
    add r10, 64
    add r8, r13
    dec rdx
    jne .L22
    jmp .L24
.L23:
    vxorps xmm1, xmm1, xmm1
    vxorps xmm2, xmm2, xmm2
    vxorps xmm4, xmm4, xmm4
    vxorps xmm5, xmm5, xmm5
    vxorps xmm6, xmm6, xmm6
    vxorps xmm7, xmm7, xmm7
    vxorps xmm8, xmm8, xmm8
    vxorps xmm9, xmm9, xmm9
.L24:
    shl rax, 7
    vmovups zmmword ptr [rbx + rax], zmm1
    vmovups zmmword ptr [rbx + rax + 64], zmm2
    vmovups zmmword ptr [rbx + rax + 128], zmm4
    vmovups zmmword ptr [rbx + rax + 192], zmm5
    vmovups zmmword ptr [rbx + rax + 256], zmm6
    vmovups zmmword ptr [rbx + rax + 320], zmm7
    vmovups zmmword ptr [rbx + rax + 384], zmm8
    vmovups zmmword ptr [rbx + rax + 448], zmm9
    mov rax, rdi
    cmp rdi, rsi
    jb .L19
    jmp .L29
.L25:
    vxorps xmm1, xmm1, xmm1
    xor edi, edi
    vxorps xmm2, xmm2, xmm2
.L26:
    mov r8, rdi
    shl r8, 6
    imul rdi, rsi
    vbroadcastss zmm4, dword ptr [rdx + 4*rdi]
    mov rdx, qword ptr [rsp + 1104]
    vfmadd231ps zmm1, zmm4, zmmword ptr [rdx + r8]
    mov rdx, qword ptr [rsp + 112]
    vfmadd231ps zmm2, zmm4, zmmword ptr [rdx + r8]
    jmp .L18
.L27:
    vxorps xmm5, xmm5, xmm5
    mov rdx, qword ptr [rsp + 16]
    cmp rdx, qword ptr [rsp + 24]
    mov r10, qword ptr [rsp + 1248]
    jbe .L30
.L28:
    mov rax, qword ptr [rsp + 1232]
    mov r12, qword ptr [rsp + 32]
    vmovups zmmword ptr [rax + 4*r12], zmm5
    mov eax, 16
    add r12, rax
    mov rdi, qword ptr [rsp + 184]
    cmp r12, rdi
    jb .L5
    jmp .L2
.L29:
    mov r12, qword ptr [rsp + 96]
    jmp .L32
.L30:
    mov rdx, qword ptr [rsp + 8]
    lea rax, [rdx + 4*rax]
    mov rdx, qword ptr [rsp + 128]
    vmovups zmm1, zmmword ptr [rdx + rax]
    mov rdx, qword ptr [rsp + 144]
    vmovups zmm2, zmmword ptr [rdx + rax]
    mov rax, qword ptr [rsp + 24]
    mov rdx, rax
    mov rdi, qword ptr [rsp + 16]
    or rdx, rdi
    shr rdx, 32
    je .L33
    xor edx, edx
    div rdi
    jmp .L34
.L31:
    inc r12
    imul r12, rdx
.L32:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm18, xmm18, xmm18
    mov rax, qword ptr [rsp + 16]
    cmp rax, qword ptr [rsp + 24]
    ja .L4
    mov rax, qword ptr [rsp + 8]
    lea rdx, [rax + 4*r11]
    lea rax, [rax + 4*r12]
    mov rdi, qword ptr [rsp + 152]
    vmovsd xmm2, qword ptr [rdx + 4*rdi]
    vmovsd xmm4, qword ptr [rdx + 4*rdi + 8]
    vmovsd xmm5, qword ptr [rdx + 4*rdi + 16]
    vmovsd xmm0, qword ptr [rdx + 4*rdi + 24]
    vmovsd xmm25, qword ptr [rdx + 4*rdi + 32]
    vmovsd xmm3, qword ptr [rdx + 4*rdi + 40]
    vmovsd xmm26, qword ptr [rdx + 4*rdi + 48]
    vmovsd xmm9, qword ptr [rdx + 4*rdi + 56]
    vmovsd xmm1, qword ptr [rax + 4*rdi]
    vmovaps xmmword ptr [rsp + 576], xmm1
    vmovsd xmm1, qword ptr [rax + 4*rdi + 8]
    vmovaps xmmword ptr [rsp + 560], xmm1
    vmovsd xmm1, qword ptr [rax + 4*rdi + 16]
    vmovaps xmmword ptr [rsp + 544], xmm1
    vmovsd xmm1, qword ptr [rax + 4*rdi + 24]
    vmovaps xmmword ptr [rsp + 528], xmm1
    vmovsd xmm1, qword ptr [rax + 4*rdi + 32]
    vmovaps xmmword ptr [rsp + 512], xmm1
    vmovsd xmm1, qword ptr [rax + 4*rdi + 40]
    vmovaps xmmword ptr [rsp + 496], xmm1
    vmovsd xmm1, qword ptr [rax + 4*rdi + 48]
    vmovaps xmmword ptr [rsp + 480], xmm1
    vmovsd xmm1, qword ptr [rax + 4*rdi + 56]
    vmovaps xmmword ptr [rsp + 464], xmm1
    mov rdi, qword ptr [rsp + 136]
    vmovsd xmm28, qword ptr [rdx + 4*rdi]
    vmovsd xmm8, qword ptr [rdx + 4*rdi + 8]
    vmovsd xmm29, qword ptr [rdx + 4*rdi + 16]
    vmovsd xmm24, qword ptr [rdx + 4*rdi + 24]
    vmovsd xmm30, qword ptr [rdx + 4*rdi + 32]
    vmovsd xmm1, qword ptr [rdx + 4*rdi + 40]
    vmovaps xmmword ptr [rsp + 400], xmm1
    vmovsd xmm1, qword ptr [rdx + 4*rdi + 48]
    vmovaps xmmword ptr [rsp + 384], xmm1
    vmovsd xmm1, qword ptr [rdx + 4*rdi + 56]
    vmovaps xmmword ptr [rsp + 368], xmm1
    vmovsd xmm1, qword ptr [rax + 4*rdi]
    vmovaps xmmword ptr [rsp + 352], xmm1
    vmovsd xmm1, qword ptr [rax + 4*rdi + 8]
    vmovaps xmmword ptr [rsp + 336], xmm1
    vmovsd xmm1, qword ptr [rax + 4*rdi + 16]
    vmovaps xmmword ptr [rsp + 320], xmm1
    vmovsd xmm1, qword ptr [rax + 4*rdi + 24]
    vmovaps xmmword ptr [rsp + 304], xmm1
    vmovsd xmm1, qword ptr [rax + 4*rdi + 32]
    vmovaps xmmword ptr [rsp + 288], xmm1
    vmovsd xmm1, qword ptr [rax + 4*rdi + 40]
    vmovaps xmmword ptr [rsp + 272], xmm1
    vmovsd xmm1, qword ptr [rax + 4*rdi + 48]
    vmovaps xmmword ptr [rsp + 256], xmm1
    vmovsd xmm1, qword ptr [rax + 4*rdi + 56]
    vmovaps xmmword ptr [rsp + 240], xmm1
    mov rax, qword ptr [rsp + 24]
    mov rdx, rax
    mov rdi, qword ptr [rsp + 16]
    or rdx, rdi
    shr rdx, 32
    je .L38
    xor edx, edx
    div rdi
    jmp .L39
.L33:
    xor edx, edx
    div edi
.L34:
    mov rdx, rax
    shr rdx, 2
    and eax, 3
    cmp rax, 1
    sbb rdx, -1
    xor eax, eax
    jmp .L36
.L35:
    imul rdi, qword ptr [rsp + 208]
    mov r8d, eax
    and r8d, 12
    mov r11, qword ptr [rsp + 216]
    lea rdi, [r11 + 4*rdi]
    lea rdi, [rdi + 4*r8]
    vfmadd231ps zmm8, zmm1, dword ptr [rdi + rcx]{1to16}
    vfmadd231ps zmm8, zmm2, dword ptr [rdi + r15]{1to16}
    vshufpd xmm9, xmm8, xmm8, 1
    vmaxps xmm9, xmm0, xmm9
    vextractf128 xmm10, ymm8, 1
    vmaxps xmm11, xmm0, xmm10
    vshufpd xmm10, xmm10, xmm10, 1
    vmaxps xmm10, xmm0, xmm10
    vextractf64x4 ymm12, zmm8, 1
    vshufpd xmm13, xmm12, xmm12, 1
    vmaxps xmm13, xmm0, xmm13
    vmaxps xmm9, xmm9, xmm13
    vextractf128 xmm13, ymm12, 1
    vmaxps xmm13, xmm0, xmm13
    vmaxps xmm11, xmm11, xmm13
    vpermpd ymm12, ymm12, 255
    vmaxps xmm12, xmm0, xmm12
    vmaxps xmm10, xmm10, xmm12
    vmaxps xmm9, xmm9, xmm10
    vextractf32x4 xmm10, zmm8, 2
    vmaxps xmm10, xmm0, xmm10
    vmaxps xmm12, xmm0, xmm8
    vmaxps xmm10, xmm12, xmm10
    vmaxps xmm10, xmm10, xmm11
    vmaxps xmm9, xmm10, xmm9
    vmovshdup xmm10, xmm9
    vmaxss xmm9, xmm9, xmm10
    vmaxss xmm9, xmm9, dword ptr [r10 + 4*rax]
    vmovss dword ptr [r10 + 4*rax], xmm9
    add rax, 4
    dec rdx
    vfmadd231ps zmm7, zmm1, dword ptr [rdi + rcx + 4]{1to16}
    vmaxps zmm5, zmm5, zmm8
    vfmadd231ps zmm7, zmm2, dword ptr [rdi + r15 + 4]{1to16}
    vmaxps zmm5, zmm5, zmm7
    vshufpd xmm8, xmm7, xmm7, 1
    vmaxps xmm8, xmm0, xmm8
    vextractf128 xmm9, ymm7, 1
    vmaxps xmm10, xmm0, xmm9
    vshufpd xmm9, xmm9, xmm9, 1
    vmaxps xmm9, xmm0, xmm9
    vextractf64x4 ymm11, zmm7, 1
    vshufpd xmm12, xmm11, xmm11, 1
    vmaxps xmm12, xmm0, xmm12
    vmaxps xmm8, xmm8, xmm12
    vextractf128 xmm12, ymm11, 1
    vmaxps xmm12, xmm0, xmm12
    vmaxps xmm10, xmm10, xmm12
    vpermpd ymm11, ymm11, 255
    vmaxps xmm11, xmm0, xmm11
    vmaxps xmm9, xmm9, xmm11
    vmaxps xmm8, xmm8, xmm9
    vextractf32x4 xmm9, zmm7, 2
    vmaxps xmm9, xmm0, xmm9
    vmaxps xmm7, xmm0, xmm7
    vmaxps xmm7, xmm7, xmm9
    vmaxps xmm7, xmm7, xmm10
    vmaxps xmm7, xmm7, xmm8
    vmovshdup xmm8, xmm7
    vmaxss xmm7, xmm7, xmm8
    vmaxss xmm7, xmm7, dword ptr [r10 + 4*rax - 12]
    vmovss dword ptr [r10 + 4*rax - 12], xmm7
    vfmadd231ps zmm6, zmm1, dword ptr [rdi + rcx + 8]{1to16}
    vfmadd231ps zmm6, zmm2, dword ptr [rdi + r15 + 8]{1to16}
    vshufpd xmm7, xmm6, xmm6, 1
    vmaxps xmm7, xmm0, xmm7
    vextractf128 xmm8, ymm6, 1
    vmaxps xmm9, xmm0, xmm8
    vshufpd xmm8, xmm8, xmm8, 1
    vmaxps xmm8, xmm0, xmm8
    vextractf64x4 ymm10, zmm6, 1
    vshufpd xmm11, xmm10, xmm10, 1
    vmaxps xmm11, xmm0, xmm11
    vmaxps xmm7, xmm7, xmm11
    vextractf128 xmm11, ymm10, 1
    vmaxps xmm11, xmm0, xmm11
    vmaxps xmm9, xmm9, xmm11
    vpermpd ymm10, ymm10, 255
    vmaxps xmm10, xmm0, xmm10
    vmaxps xmm8, xmm8, xmm10
    vmaxps xmm7, xmm7, xmm8
    vextractf32x4 xmm8, zmm6, 2
    vmaxps xmm8, xmm0, xmm8
    vmaxps xmm10, xmm0, xmm6
    vmaxps xmm8, xmm10, xmm8
    vmaxps xmm8, xmm8, xmm9
    vmaxps xmm7, xmm8, xmm7
    vmovshdup xmm8, xmm7
    vmaxss xmm7, xmm7, xmm8
    vmaxss xmm7, xmm7, dword ptr [r10 + 4*rax - 8]
    vmovss dword ptr [r10 + 4*rax - 8], xmm7
    vfmadd231ps zmm4, zmm1, dword ptr [rdi + rcx + 12]{1to16}
    vfmadd231ps zmm4, zmm2, dword ptr [rdi + r15 + 12]{1to16}
    vmaxps zmm5, zmm5, zmm6
    vshufpd xmm6, xmm4, xmm4, 1
    vmaxps xmm6, xmm0, xmm6
    vextractf128 xmm7, ymm4, 1
    vmaxps xmm8, xmm0, xmm7
    vshufpd xmm7, xmm7, xmm7, 1
    vmaxps xmm7, xmm0, xmm7
    vextractf64x4 ymm9, zmm4, 1
    vshufpd xmm10, xmm9, xmm9, 1
    vmaxps xmm10, xmm0, xmm10
    vmaxps xmm6, xmm6, xmm10
    vextractf128 xmm10, ymm9, 1
    vmaxps xmm10, xmm0, xmm10
    vmaxps xmm8, xmm8, xmm10
    vpermpd ymm9, ymm9, 255
    vmaxps xmm9, xmm0, xmm9
    vmaxps xmm7, xmm7, xmm9
    vmaxps xmm6, xmm6, xmm7
    vextractf32x4 xmm7, zmm4, 2
    vmaxps xmm7, xmm0, xmm7
    vmaxps xmm9, xmm0, xmm4
    vmaxps xmm7, xmm9, xmm7
    vmaxps xmm7, xmm7, xmm8
    vmaxps xmm6, xmm7, xmm6
    vmovshdup xmm7, xmm6
    vmaxss xmm6, xmm6, xmm7
    vmaxss xmm6, xmm6, dword ptr [r10 + 4*rax - 4]
    vmaxps zmm5, zmm5, zmm4
    vmovss dword ptr [r10 + 4*rax - 4], xmm6
    test rdx, rdx
    je .L28
.L36:
    mov rdi, rax
    shr rdi, 4
    vxorps xmm8, xmm8, xmm8
    vxorps xmm7, xmm7, xmm7
    vxorps xmm6, xmm6, xmm6
    vxorps xmm4, xmm4, xmm4
    test rsi, rsi
    je .L35
    mov r10, qword ptr [rsp + 88]
    imul r10, rdi
    lea r8d, [4*rax]
    and r8d, 48
    add r8, qword ptr [rsp + 80]
    add r8, r10
    xor r10d, r10d
    mov r11, rsi
    vxorps xmm9, xmm9, xmm9
    vxorps xmm10, xmm10, xmm10
.L37:
    vmovups zmm7, zmmword ptr [rbx + r10]
    vfmadd231ps zmm4, zmm7, dword ptr [r8 + r10 - 12]{1to16}
    vfmadd231ps zmm6, zmm7, dword ptr [r8 + r10 - 8]{1to16}
    vfmadd231ps zmm9, zmm7, dword ptr [r8 + r10 - 4]{1to16}
    vfmadd231ps zmm10, zmm7, dword ptr [r8 + r10]{1to16}
    add r10, 64
    dec r11
    jne .L37
    vandps zmm8, zmm4, zmm14
    vandps zmm7, zmm6, zmm14
    vandps zmm6, zmm9, zmm14
    vandps zmm4, zmm10, zmm14
    mov r10, qword ptr [rsp + 1248]
    jmp .L35
.L38:
    xor edx, edx
    div edi
.L39:
    mov rdi, qword ptr [rsp + 1248]
    mov rdx, rax
    shr rdx, 2
    and eax, 3
    cmp rax, 1
    sbb rdx, -1
    mov rax, rdi
    xor r12d, r12d
    vmovaps xmmword ptr [rsp + 112], xmm0
    vmovaps xmmword ptr [rsp + 96], xmm9
    vmovaps xmmword ptr [rsp + 448], xmm2
    vmovaps xmmword ptr [rsp + 432], xmm26
    vmovaps xmmword ptr [rsp + 416], xmm3
    vmovaps xmmword ptr [rsp + 224], xmm25
.L40:
    mov rbp, r12
    shr rbp, 4
    imul rbp, qword ptr [rsp + 88]
    lea edi, [4*r12]
    and edi, 48
    vxorps xmm1, xmm1, xmm1
    vmovups zmmword ptr [rsp + 1040], zmm1
    vmovups zmmword ptr [rsp + 976], zmm1
    vmovups zmmword ptr [rsp + 912], zmm1
    vmovups zmmword ptr [rsp + 848], zmm1
    vmovups zmmword ptr [rsp + 784], zmm1
    vmovups zmmword ptr [rsp + 720], zmm1
    vmovups zmmword ptr [rsp + 656], zmm1
    vmovups zmmword ptr [rsp + 592], zmm1
    test rsi, rsi
    je .L42
    vmovaps zmm1, zmm18
    mov r8, qword ptr [rsp + 80]
    add r8, rdi
    add r8, rbp
    vmovups zmm17, zmmword ptr [rsp + 592]
    vmovups zmm16, zmmword ptr [rsp + 656]
    vmovups zmm15, zmmword ptr [rsp + 720]
    vmovups zmm14, zmmword ptr [rsp + 784]
    vmovups zmm13, zmmword ptr [rsp + 848]
    vmovups zmm12, zmmword ptr [rsp + 912]
    vmovups zmm11, zmmword ptr [rsp + 976]
    vmovups zmm10, zmmword ptr [rsp + 1040]
    xor r10d, r10d
    mov r11, rsi
.L41:
    vmovups zmm18, zmmword ptr [rbx + 2*r10]
    vmovups zmm19, zmmword ptr [rbx + 2*r10 + 64]
    vbroadcastss zmm20, dword ptr [r8 + r10 - 12]
    vfmadd231ps zmm17, zmm20, zmm18
    vfmadd231ps zmm16, zmm19, zmm20
    vbroadcastss zmm20, dword ptr [r8 + r10 - 8]
    vfmadd231ps zmm15, zmm20, zmm18
    vfmadd231ps zmm14, zmm19, zmm20
    vbroadcastss zmm20, dword ptr [r8 + r10 - 4]
    vfmadd231ps zmm13, zmm20, zmm18
    vfmadd231ps zmm12, zmm19, zmm20
    vbroadcastss zmm20, dword ptr [r8 + r10]
    vfmadd231ps zmm11, zmm20, zmm18
    vfmadd231ps zmm10, zmm20, zmm19
    add r10, 64
    dec r11
    jne .L41
    vmovups zmmword ptr [rsp + 592], zmm17
    vmovups zmmword ptr [rsp + 656], zmm16
    vmovups zmmword ptr [rsp + 720], zmm15
    vmovups zmmword ptr [rsp + 784], zmm14
    vmovups zmmword ptr [rsp + 848], zmm13
    vmovups zmmword ptr [rsp + 912], zmm12
    vmovups zmmword ptr [rsp + 976], zmm11
    vmovups zmmword ptr [rsp + 1040], zmm10
    vmovaps zmm18, zmm1
.L42:
    add rbp, rdi
    mov rdi, qword ptr [rsp + 200]
    lea r10, [rdi + rbp]
    add rbp, qword ptr [rsp + 192]
    add r12, 4
    dec rdx
    xor edi, edi
    xor r8d, r8d
    vxorps xmm7, xmm7, xmm7
.L43:
    vmovups zmmword ptr [rsp + 1104], zmm18
    vbroadcastss xmm19, dword ptr [rbp + rdi]
    vbroadcastss xmm18, dword ptr [r10 + rdi]
    vmovsd xmm10, qword ptr [rsp + r8 + 592]
    vmovsd xmm11, qword ptr [rsp + r8 + 600]
    vmovsd xmm12, qword ptr [rsp + r8 + 608]
    vmovsd xmm13, qword ptr [rsp + r8 + 616]
    vmovsd xmm20, qword ptr [rsp + r8 + 624]
    vmovsd xmm21, qword ptr [rsp + r8 + 632]
    vmovsd xmm22, qword ptr [rsp + r8 + 640]
    vmovsd xmm23, qword ptr [rsp + r8 + 648]
    vandps xmm17, xmm10, xmm31
    vandps xmm16, xmm11, xmm31
    vandps xmm15, xmm12, xmm31
    vandps xmm14, xmm13, xmm31
    vandps xmm13, xmm20, xmm31
    vandps xmm12, xmm21, xmm31
    vandps xmm11, xmm22, xmm31
    vandps xmm10, xmm23, xmm31
    vfmadd231ps xmm17, xmm2, xmm19
    vfmadd231ps xmm16, xmm4, xmm19
    vfmadd231ps xmm15, xmm5, xmm19
    vfmadd231ps xmm14, xmm0, xmm19
    vfmadd231ps xmm13, xmm25, xmm19
    vfmadd231ps xmm12, xmm3, xmm19
    vfmadd231ps xmm11, xmm26, xmm19
    vfmadd231ps xmm10, xmm9, xmm19
    vfmadd231ps xmm17, xmm28, xmm18
    vfmadd231ps xmm16, xmm8, xmm18
    vfmadd231ps xmm15, xmm29, xmm18
    vfmadd231ps xmm14, xmm24, xmm18
    vfmadd231ps xmm13, xmm30, xmm18
    vfmadd231ps xmm12, xmm18, xmmword ptr [rsp + 400]
    vfmadd231ps xmm11, xmm18, xmmword ptr [rsp + 384]
    vfmadd231ps xmm10, xmm18, xmmword ptr [rsp + 368]
    vinsertf32x4 ymm20, ymm17, xmm15, 1
    vunpcklpd ymm1, ymm20, ymm16
    vbroadcastsd ymm2, xmm14
    vblendps ymm1, ymm1, ymm2, 192
    vinsertf32x4 zmm1, zmm1, xmm13, 2
    vmovapd zmm0, zmmword ptr [rip + .K31929e4bc0036505]
    vpermt2pd zmm1, zmm0, zmm12
    vinsertf32x4 zmm1, zmm1, xmm11, 3
    vpermt2pd zmm1, zmm27, zmm10
    vmaxps zmm6, zmm6, zmm1
    vmovsd xmm1, qword ptr [rsp + r8 + 656]
    vmovsd xmm2, qword ptr [rsp + r8 + 664]
    vmovsd xmm20, qword ptr [rsp + r8 + 672]
    vmovsd xmm21, qword ptr [rsp + r8 + 680]
    vmovsd xmm22, qword ptr [rsp + r8 + 688]
    vmovsd xmm23, qword ptr [rsp + r8 + 696]
    vmovaps xmm25, xmm4
    vmovapd zmm4, zmm0
    vmovsd xmm26, qword ptr [rsp + r8 + 704]
    vmovaps xmm3, xmm5
    vmovapd zmm5, zmm27
    vmovsd xmm27, qword ptr [rsp + r8 + 712]
    vandps xmm1, xmm1, xmm31
    vandps xmm2, xmm2, xmm31
    vmovaps xmm9, xmm8
    vmovaps xmm8, xmm28
    vandps xmm28, xmm20, xmm31
    vmovaps xmm0, xmm24
    vmovaps xmm24, xmm29
    vandps xmm29, xmm21, xmm31
    vandps xmm22, xmm22, xmm31
    vandps xmm23, xmm23, xmm31
    vandps xmm21, xmm26, xmm31
    vmovapd zmm26, zmm4
    vandps xmm20, xmm27, xmm31
    vmovapd zmm27, zmm5
    vfmadd231ps xmm1, xmm19, xmmword ptr [rsp + 576]
    vfmadd231ps xmm2, xmm19, xmmword ptr [rsp + 560]
    vfmadd231ps xmm28, xmm19, xmmword ptr [rsp + 544]
    vfmadd231ps xmm29, xmm19, xmmword ptr [rsp + 528]
    vfmadd231ps xmm22, xmm19, xmmword ptr [rsp + 512]
    vfmadd231ps xmm23, xmm19, xmmword ptr [rsp + 496]
    vfmadd231ps xmm21, xmm19, xmmword ptr [rsp + 480]
    vfmadd231ps xmm20, xmm19, xmmword ptr [rsp + 464]
    vfmadd231ps xmm1, xmm18, xmmword ptr [rsp + 352]
    vfmadd231ps xmm2, xmm18, xmmword ptr [rsp + 336]
    vfmadd231ps xmm28, xmm18, xmmword ptr [rsp + 320]
    vfmadd231ps xmm29, xmm18, xmmword ptr [rsp + 304]
    vfmadd231ps xmm22, xmm18, xmmword ptr [rsp + 288]
    vfmadd231ps xmm23, xmm18, xmmword ptr [rsp + 272]
    vfmadd231ps xmm21, xmm18, xmmword ptr [rsp + 256]
    vfmadd231ps xmm20, xmm18, xmmword ptr [rsp + 240]
    vinsertf32x4 ymm18, ymm1, xmm28, 1
    vunpcklpd ymm4, ymm18, ymm2
    vmovups zmm18, zmmword ptr [rsp + 1104]
    vbroadcastsd ymm5, xmm29
    vblendps ymm4, ymm4, ymm5, 192
    vinsertf32x4 zmm4, zmm4, xmm22, 2
    vpermt2pd zmm4, zmm26, zmm23
    vinsertf32x4 zmm4, zmm4, xmm21, 3
    vpermt2pd zmm4, zmm27, zmm20
    vmaxps zmm18, zmm18, zmm4
    vmaxps xmm4, xmm7, xmm17
    vmaxps xmm1, xmm4, xmm1
    vmaxps xmm4, xmm7, xmm16
    vmaxps xmm2, xmm4, xmm2
    vmaxps xmm4, xmm7, xmm15
    vmaxps xmm4, xmm4, xmm28
    vmovaps xmm28, xmm8
    vmovaps xmm8, xmm9
    vmaxps xmm5, xmm7, xmm14
    vmaxps xmm5, xmm5, xmm29
    vmovaps xmm29, xmm24
    vmovaps xmm24, xmm0
    vmaxps xmm13, xmm7, xmm13
    vmaxps xmm13, xmm13, xmm22
    vmaxps xmm1, xmm1, xmm13
    vmaxps xmm12, xmm7, xmm12
    vmaxps xmm12, xmm12, xmm23
    vmaxps xmm2, xmm2, xmm12
    vmaxps xmm11, xmm7, xmm11
    vmaxps xmm11, xmm11, xmm21
    vmaxps xmm4, xmm4, xmm11
    vmaxps xmm1, xmm1, xmm4
    vmaxps xmm4, xmm7, xmm10
    vmaxps xmm4, xmm4, xmm20
    vmaxps xmm4, xmm5, xmm4
    vmovaps xmm5, xmm3
    vmaxps xmm2, xmm2, xmm4
    vmovaps xmm4, xmm25
    vmovaps xmm25, xmmword ptr [rsp + 224]
    vmovaps xmm3, xmmword ptr [rsp + 416]
    vmovaps xmm26, xmmword ptr [rsp + 432]
    vmaxps xmm1, xmm1, xmm2
    vmovshdup xmm2, xmm1
    vmaxss xmm1, xmm1, xmm2
    vmovaps xmm2, xmmword ptr [rsp + 448]
    vmovaps xmm9, xmmword ptr [rsp + 96]
    vmovaps xmm0, xmmword ptr [rsp + 112]
    vmaxss xmm1, xmm1, dword ptr [rax + rdi]
    vmovss dword ptr [rax + rdi], xmm1
    sub r8, -128
    add rdi, 4
    cmp r8, 512
    jne .L43
    add rax, 16
    test rdx, rdx
    jne .L40
    jmp .L4
.L44:
    lea rcx, [rip + .Ldata0]
    mov rdi, r12
    mov rdx, qword ptr [rsp + 1240]
    mov rsi, rdx
    vzeroupper
    call qword ptr [rip + core::slice::index::slice_index_fail@GOTPCREL]
.K31929e4bc0036505 = .quad 0, .quad 1, .quad 2, .quad 3, .quad 4, .quad 8, .zero 8, .zero 8
.K7fffffff = .long 0x7fffffff ; NaN
.K8400c1124a762978 = .quad 0, .quad 1, .quad 2, .quad 3, .quad 4, .quad 5, .quad 6, .quad 8
