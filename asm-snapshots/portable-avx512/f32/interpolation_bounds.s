; portable-avx512/f32/interpolation_bounds
rhotree_kernels::arch::portable::f32::interpolation_bounds::interpolation_bounds_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 1144
    mov rbx, r8
    mov r12, rcx
    mov rbp, rdx
    mov qword ptr [rsp + 16], rdi
    mov rdx, qword ptr [rsp + 1224]
    mov r13, qword ptr [rsp + 1216]
    test rdx, rdx
    je .L0
    shl rdx, 2
    mov rdi, r13
    xor esi, esi
    call qword ptr [rip + memset@GOTPCREL]
.L0:
    mov rax, qword ptr [rbp + 16]
    mov qword ptr [rsp], rax
    add rax, 2
    mov rcx, -1
    cmovae rcx, rax
    mov rsi, qword ptr [rbp + 8]
    mov rax, rsi
    or rax, rcx
    shr rax, 32
    je .L1
    mov rax, rsi
    xor edx, edx
    div rcx
    mov qword ptr [rsp + 56], rcx
    cmp rcx, rsi
    ja .L2
    jmp .L3
.L1:
    mov eax, esi
    xor edx, edx
    div ecx
    mov qword ptr [rsp + 56], rcx
    cmp rcx, rsi
    jbe .L3
.L2:
    add rsp, 1144
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L3:
    mov r8, qword ptr [rbp]
    mov rsi, qword ptr [rsp + 56]
    mov rcx, rsi
    shl rcx, 4
    mov qword ptr [rsp + 128], rcx
    mov qword ptr [rsp + 80], rax
    mov rdx, qword ptr [rsp]
    mov rax, rdx
    shl rax, 6
    mov qword ptr [rsp + 48], rax
    mov rcx, rdx
    inc rcx
    mov rax, -1
    cmove rcx, rax
    shl rcx, 6
    mov qword ptr [rsp + 40], rcx
    mov r9, qword ptr [r12 + 16]
    mov r15, qword ptr [r12]
    mov r12, qword ptr [r12 + 8]
    mov r10, r9
    add r10, 2
    cmovb r10, rax
    mov rcx, r10
    shl rcx, 4
    mov qword ptr [rsp + 168], rcx
    mov r11, r9
    shl r11, 6
    mov rcx, r9
    inc rcx
    cmove rcx, rax
    shl rcx, 6
    mov rdi, rdx
    and rdi, -2
    shl rsi, 6
    mov qword ptr [rsp + 72], rsi
    mov qword ptr [rsp + 8], r10
    shl r10, 6
    mov qword ptr [rsp + 88], r10
    vxorps xmm0, xmm0, xmm0
    vbroadcastss zmm14, dword ptr [rip + .K7fffffff]
    vbroadcastss xmm2, dword ptr [rip + .K7fffffff]
    lea rax, [rdx - 1]
    mov qword ptr [rsp + 112], rax
    mov rdx, qword ptr [rsp + 80]
    mov qword ptr [rsp + 144], r8
    lea rax, [r8 + 64]
    mov qword ptr [rsp + 64], rax
    lea rbp, [8*r9]
    lea rax, [r15 + 12]
    mov qword ptr [rsp + 104], rax
    lea rax, [r15 + r11]
    mov qword ptr [rsp + 160], rax
    lea rax, [r15 + rcx]
    mov qword ptr [rsp + 152], rax
    xor esi, esi
    mov qword ptr [rsp + 120], r15
    mov qword ptr [rsp + 24], r12
    mov qword ptr [rsp + 96], r11
    jmp .L5
.L4:
    mov rax, qword ptr [rsp + 1200]
    mov rdx, qword ptr [rsp + 32]
    vmovups zmmword ptr [rax + 4*rdx], zmm8
    vmovups zmmword ptr [rax + 4*rdx + 64], zmm9
    mov rax, qword ptr [rsp + 136]
    mov rsi, rax
    mov r15, qword ptr [rsp + 120]
    mov r12, qword ptr [rsp + 24]
    vbroadcastss zmm14, dword ptr [rip + .K7fffffff]
    mov rdx, qword ptr [rsp + 80]
    cmp rax, rdx
    jae .L2
.L5:
    lea r11, [rsi + 32]
    mov r10d, esi
    and r10d, 15
    mov eax, r10d
    mov r8, rsi
    mov rsi, qword ptr [rsp + 144]
    lea rax, [rsi + 4*rax]
    cmp r11, rdx
    mov qword ptr [rsp + 32], r8
    jbe .L12
    mov rdx, r8
    movabs rsi, 4611686018427387888
    and rdx, rsi
    imul rdx, qword ptr [rsp + 56]
    lea rax, [rax + 4*rdx]
    test r9, r9
    je .L19
    mov rdx, qword ptr [rsp + 32]
    shr rdx, 4
    imul rdx, qword ptr [rsp + 72]
    lea rdx, [rdx + 4*r10]
    add rdx, qword ptr [rsp + 64]
    mov rsi, qword ptr [rsp + 16]
    xor r8d, r8d
    jmp .L8
.L6:
    vxorps xmm1, xmm1, xmm1
.L7:
    lea r10, [r8 + 1]
    shl r8, 6
    vmovups zmmword ptr [rbx + r8], zmm1
    add rsi, 4
    mov r8, r10
    cmp r10, r9
    je .L19
.L8:
    cmp qword ptr [rsp], 0
    je .L6
    cmp qword ptr [rsp + 112], 0
    je .L10
    vxorps xmm1, xmm1, xmm1
    mov r11, rdx
    mov r14, rsi
    xor r10d, r10d
.L9:
    vbroadcastss zmm3, dword ptr [r14]
    vfmadd132ps zmm3, zmm1, zmmword ptr [r11 - 64]
    vbroadcastss zmm1, dword ptr [r14 + 4*r9]
    vfmadd132ps zmm1, zmm3, zmmword ptr [r11]
    add r10, 2
    add r14, rbp
    sub r11, -128
    cmp rdi, r10
    jne .L9
    test byte ptr [rsp], 1
    je .L7
    jmp .L11
.L10:
    vxorps xmm1, xmm1, xmm1
    xor r10d, r10d
.L11:
    vmovaps zmm3, zmm1
    mov r11, qword ptr [rsp + 16]
    lea r11, [r11 + 4*r8]
    mov r14, r10
    shl r14, 6
    imul r10, r9
    vbroadcastss zmm1, dword ptr [r11 + 4*r10]
    vfmadd132ps zmm1, zmm3, zmmword ptr [rax + r14]
    jmp .L7
.L12:
    mov qword ptr [rsp + 136], r11
    mov rsi, r8
    shr rsi, 4
    mov rdx, rsi
    mov r14, qword ptr [rsp + 128]
    imul rdx, r14
    lea r8, [rsi + 1]
    mov r11b, 60
    bzhi r8, r8, r11
    mov r11, r8
    imul r11, r14
    lea rdx, [rax + 4*rdx]
    lea rax, [rax + 4*r11]
    test r9, r9
    je .L21
    mov r14, qword ptr [rsp + 72]
    imul r8, r14
    mov r11, qword ptr [rsp + 64]
    lea r11, [r11 + 4*r10]
    imul rsi, r14
    mov r13, qword ptr [rsp + 16]
    xor r12d, r12d
    jmp .L15
.L13:
    vxorps xmm1, xmm1, xmm1
    vxorps xmm3, xmm3, xmm3
.L14:
    lea r10, [r12 + 1]
    shl r12, 7
    vmovups zmmword ptr [rbx + r12], zmm1
    vmovups zmmword ptr [rbx + r12 + 64], zmm3
    add r13, 4
    mov r12, r10
    cmp r10, r9
    je .L21
.L15:
    cmp qword ptr [rsp], 0
    je .L13
    cmp qword ptr [rsp + 112], 0
    je .L17
    vxorps xmm1, xmm1, xmm1
    mov r14, r13
    mov r10, r11
    xor r15d, r15d
    vxorps xmm3, xmm3, xmm3
.L16:
    vbroadcastss zmm4, dword ptr [r14]
    vfmadd231ps zmm1, zmm4, zmmword ptr [r10 + rsi - 64]
    vfmadd231ps zmm3, zmm4, zmmword ptr [r10 + r8 - 64]
    vbroadcastss zmm4, dword ptr [r14 + 4*r9]
    vfmadd231ps zmm1, zmm4, zmmword ptr [r10 + rsi]
    vfmadd231ps zmm3, zmm4, zmmword ptr [r10 + r8]
    add r15, 2
    sub r10, -128
    add r14, rbp
    cmp rdi, r15
    jne .L16
    test byte ptr [rsp], 1
    je .L14
    jmp .L18
.L17:
    vxorps xmm1, xmm1, xmm1
    xor r15d, r15d
    vxorps xmm3, xmm3, xmm3
.L18:
    mov r10, qword ptr [rsp + 16]
    lea r10, [r10 + 4*r12]
    mov r14, r15
    imul r14, r9
    shl r15, 6
    vbroadcastss zmm4, dword ptr [r10 + 4*r14]
    vfmadd231ps zmm1, zmm4, zmmword ptr [rdx + r15]
    vfmadd231ps zmm3, zmm4, zmmword ptr [rax + r15]
    jmp .L14
.L19:
    vxorps xmm4, xmm4, xmm4
    cmp qword ptr [rsp + 8], r12
    mov r11, qword ptr [rsp + 96]
    jbe .L22
.L20:
    mov rax, qword ptr [rsp + 1200]
    mov rsi, qword ptr [rsp + 32]
    vmovups zmmword ptr [rax + 4*rsi], zmm4
    add rsi, 16
    mov rax, rsi
    mov rdx, qword ptr [rsp + 80]
    cmp rax, rdx
    jb .L5
    jmp .L2
.L21:
    vxorps xmm8, xmm8, xmm8
    vxorps xmm9, xmm9, xmm9
    mov rsi, qword ptr [rsp + 8]
    cmp rsi, qword ptr [rsp + 24]
    mov r13, qword ptr [rsp + 1216]
    mov r11, qword ptr [rsp + 88]
    ja .L4
    mov rsi, qword ptr [rsp + 48]
    vmovsd xmm1, qword ptr [rsi + rdx]
    vmovaps xmmword ptr [rsp + 608], xmm1
    vmovsd xmm1, qword ptr [rsi + rdx + 8]
    vmovaps xmmword ptr [rsp + 592], xmm1
    vmovsd xmm1, qword ptr [rsi + rdx + 16]
    vmovaps xmmword ptr [rsp + 576], xmm1
    vmovsd xmm1, qword ptr [rsi + rdx + 24]
    vmovaps xmmword ptr [rsp + 560], xmm1
    vmovsd xmm1, qword ptr [rsi + rdx + 32]
    vmovaps xmmword ptr [rsp + 544], xmm1
    vmovsd xmm1, qword ptr [rsi + rdx + 40]
    vmovaps xmmword ptr [rsp + 528], xmm1
    vmovsd xmm1, qword ptr [rsi + rdx + 48]
    vmovaps xmmword ptr [rsp + 512], xmm1
    vmovsd xmm1, qword ptr [rsi + rdx + 56]
    vmovaps xmmword ptr [rsp + 496], xmm1
    vmovsd xmm1, qword ptr [rsi + rax]
    vmovaps xmmword ptr [rsp + 480], xmm1
    vmovsd xmm1, qword ptr [rsi + rax + 8]
    vmovaps xmmword ptr [rsp + 464], xmm1
    vmovsd xmm1, qword ptr [rsi + rax + 16]
    vmovaps xmmword ptr [rsp + 448], xmm1
    vmovsd xmm1, qword ptr [rsi + rax + 24]
    vmovaps xmmword ptr [rsp + 432], xmm1
    vmovsd xmm1, qword ptr [rsi + rax + 32]
    vmovaps xmmword ptr [rsp + 416], xmm1
    vmovsd xmm1, qword ptr [rsi + rax + 40]
    vmovaps xmmword ptr [rsp + 400], xmm1
    vmovsd xmm1, qword ptr [rsi + rax + 48]
    vmovaps xmmword ptr [rsp + 384], xmm1
    vmovsd xmm1, qword ptr [rsi + rax + 56]
    vmovaps xmmword ptr [rsp + 368], xmm1
    mov rsi, qword ptr [rsp + 40]
    vmovsd xmm1, qword ptr [rsi + rdx]
    vmovaps xmmword ptr [rsp + 352], xmm1
    vmovsd xmm1, qword ptr [rsi + rdx + 8]
    vmovaps xmmword ptr [rsp + 336], xmm1
    vmovsd xmm1, qword ptr [rsi + rdx + 16]
    vmovaps xmmword ptr [rsp + 320], xmm1
    vmovsd xmm1, qword ptr [rsi + rdx + 24]
    vmovaps xmmword ptr [rsp + 304], xmm1
    vmovsd xmm1, qword ptr [rsi + rdx + 32]
    vmovaps xmmword ptr [rsp + 288], xmm1
    vmovsd xmm1, qword ptr [rsi + rdx + 40]
    vmovaps xmmword ptr [rsp + 272], xmm1
    vmovsd xmm1, qword ptr [rsi + rdx + 48]
    vmovaps xmmword ptr [rsp + 256], xmm1
    vmovsd xmm1, qword ptr [rsi + rdx + 56]
    vmovaps xmmword ptr [rsp + 240], xmm1
    vmovsd xmm1, qword ptr [rsi + rax]
    vmovaps xmmword ptr [rsp + 224], xmm1
    vmovsd xmm1, qword ptr [rsi + rax + 8]
    vmovaps xmmword ptr [rsp + 208], xmm1
    vmovsd xmm1, qword ptr [rsi + rax + 16]
    vmovaps xmmword ptr [rsp + 192], xmm1
    vmovsd xmm1, qword ptr [rsi + rax + 24]
    vmovaps xmmword ptr [rsp + 176], xmm1
    vmovsd xmm4, qword ptr [rsi + rax + 32]
    vmovsd xmm5, qword ptr [rsi + rax + 40]
    vmovsd xmm6, qword ptr [rsi + rax + 48]
    vmovsd xmm7, qword ptr [rsi + rax + 56]
    mov rax, qword ptr [rsp + 24]
    mov rdx, rax
    mov rsi, qword ptr [rsp + 8]
    or rdx, rsi
    shr rdx, 32
    je .L23
    xor edx, edx
    div rsi
    jmp .L24
.L22:
    mov rdx, qword ptr [rsp + 48]
    vmovups zmm1, zmmword ptr [rdx + rax]
    mov rdx, qword ptr [rsp + 40]
    vmovups zmm3, zmmword ptr [rdx + rax]
    mov rax, r12
    mov rsi, qword ptr [rsp + 8]
    or rax, rsi
    shr rax, 32
    je .L31
    mov rax, r12
    xor edx, edx
    div rsi
    jmp .L32
.L23:
    xor edx, edx
    div esi
.L24:
    mov rdx, rax
    shr rdx, 2
    and eax, 3
    cmp rax, 1
    sbb rdx, -1
    mov rax, r13
    xor r8d, r8d
    jmp .L26
.L25:
    add rax, 16
    test rdx, rdx
    je .L4
.L26:
    mov rsi, r8
    shr rsi, 4
    imul rsi, r11
    lea r10d, [4*r8]
    and r10d, 48
    vxorps xmm1, xmm1, xmm1
    vmovups zmmword ptr [rsp + 1072], zmm1
    vmovups zmmword ptr [rsp + 1008], zmm1
    vmovups zmmword ptr [rsp + 944], zmm1
    vmovups zmmword ptr [rsp + 880], zmm1
    vmovups zmmword ptr [rsp + 816], zmm1
    vmovups zmmword ptr [rsp + 752], zmm1
    vmovups zmmword ptr [rsp + 688], zmm1
    vmovups zmmword ptr [rsp + 624], zmm1
    test r9, r9
    je .L28
    mov r14, qword ptr [rsp + 104]
    add r14, r10
    add r14, rsi
    vmovups zmm17, zmmword ptr [rsp + 624]
    vmovups zmm16, zmmword ptr [rsp + 688]
    vmovups zmm15, zmmword ptr [rsp + 752]
    vmovups zmm14, zmmword ptr [rsp + 816]
    vmovups zmm13, zmmword ptr [rsp + 880]
    vmovups zmm12, zmmword ptr [rsp + 944]
    vmovups zmm11, zmmword ptr [rsp + 1008]
    vmovups zmm10, zmmword ptr [rsp + 1072]
    xor r15d, r15d
    mov r12, r9
.L27:
    vmovups zmm18, zmmword ptr [rbx + 2*r15]
    vmovups zmm19, zmmword ptr [rbx + 2*r15 + 64]
    vbroadcastss zmm20, dword ptr [r14 + r15 - 12]
    vfmadd231ps zmm17, zmm20, zmm18
    vfmadd231ps zmm16, zmm19, zmm20
    vbroadcastss zmm20, dword ptr [r14 + r15 - 8]
    vfmadd231ps zmm15, zmm20, zmm18
    vfmadd231ps zmm14, zmm19, zmm20
    vbroadcastss zmm20, dword ptr [r14 + r15 - 4]
    vfmadd231ps zmm13, zmm20, zmm18
    vfmadd231ps zmm12, zmm19, zmm20
    vbroadcastss zmm20, dword ptr [r14 + r15]
    vfmadd231ps zmm11, zmm20, zmm18
    vfmadd231ps zmm10, zmm20, zmm19
    add r15, 64
    dec r12
    jne .L27
    vmovups zmmword ptr [rsp + 624], zmm17
    vmovups zmmword ptr [rsp + 688], zmm16
    vmovups zmmword ptr [rsp + 752], zmm15
    vmovups zmmword ptr [rsp + 816], zmm14
    vmovups zmmword ptr [rsp + 880], zmm13
    vmovups zmmword ptr [rsp + 944], zmm12
    vmovups zmmword ptr [rsp + 1008], zmm11
    vmovups zmmword ptr [rsp + 1072], zmm10
.L28:
    add rsi, r10
    mov r10, qword ptr [rsp + 160]
    lea r12, [r10 + rsi]
    add rsi, qword ptr [rsp + 152]
    add r8, 4
    dec rdx
    xor r14d, r14d
    xor r10d, r10d
    jmp .L30
.L29:
    vinsertf32x4 ymm1, ymm16, xmm17, 1
    vunpcklpd ymm1, ymm1, ymm14
    vbroadcastsd ymm3, xmm15
    vblendps ymm1, ymm1, ymm3, 192
    vinsertf32x4 zmm1, zmm1, xmm13, 2
    vmovapd zmm13, zmmword ptr [rip + .K31929e4bc0036505]
    vpermt2pd zmm1, zmm13, zmm12
    vinsertf32x4 zmm1, zmm1, xmm11, 3
    vmovapd zmm11, zmmword ptr [rip + .K8400c1124a762978]
    vpermt2pd zmm1, zmm11, zmm10
    vmaxps zmm8, zmm8, zmm1
    vinsertf32x4 ymm1, ymm26, xmm27, 1
    vunpcklpd ymm1, ymm1, ymm23
    vbroadcastsd ymm3, xmm25
    vblendps ymm1, ymm1, ymm3, 192
    vinsertf32x4 zmm1, zmm1, xmm22, 2
    vpermt2pd zmm1, zmm13, zmm21
    vinsertf32x4 zmm1, zmm1, xmm20, 3
    vpermt2pd zmm1, zmm11, zmm19
    vmaxps zmm9, zmm9, zmm1
    sub r10, -128
    add r14, 4
    cmp r10, 512
    je .L25
.L30:
    vbroadcastss xmm24, dword ptr [rsi + r14]
    vbroadcastss xmm18, dword ptr [r12 + r14]
    vmovsd xmm10, qword ptr [rsp + r10 + 624]
    vmovsd xmm11, qword ptr [rsp + r10 + 632]
    vmovsd xmm12, qword ptr [rsp + r10 + 640]
    vmovsd xmm13, qword ptr [rsp + r10 + 648]
    vmovsd xmm19, qword ptr [rsp + r10 + 656]
    vmovsd xmm20, qword ptr [rsp + r10 + 664]
    vmovsd xmm21, qword ptr [rsp + r10 + 672]
    vmovsd xmm22, qword ptr [rsp + r10 + 680]
    vandps xmm16, xmm10, xmm2
    vandps xmm14, xmm11, xmm2
    vandps xmm17, xmm12, xmm2
    vandps xmm15, xmm13, xmm2
    vandps xmm13, xmm19, xmm2
    vandps xmm12, xmm20, xmm2
    vandps xmm11, xmm21, xmm2
    vandps xmm10, xmm22, xmm2
    vfmadd231ps xmm16, xmm24, xmmword ptr [rsp + 608]
    vfmadd231ps xmm14, xmm24, xmmword ptr [rsp + 592]
    vfmadd231ps xmm17, xmm24, xmmword ptr [rsp + 576]
    vfmadd231ps xmm15, xmm24, xmmword ptr [rsp + 560]
    vfmadd231ps xmm13, xmm24, xmmword ptr [rsp + 544]
    vfmadd231ps xmm12, xmm24, xmmword ptr [rsp + 528]
    vfmadd231ps xmm11, xmm24, xmmword ptr [rsp + 512]
    vfmadd231ps xmm10, xmm24, xmmword ptr [rsp + 496]
    vfmadd231ps xmm16, xmm18, xmmword ptr [rsp + 352]
    vfmadd231ps xmm14, xmm18, xmmword ptr [rsp + 336]
    vfmadd231ps xmm17, xmm18, xmmword ptr [rsp + 320]
    vfmadd231ps xmm15, xmm18, xmmword ptr [rsp + 304]
    vfmadd231ps xmm13, xmm18, xmmword ptr [rsp + 288]
    vfmadd231ps xmm12, xmm18, xmmword ptr [rsp + 272]
    vfmadd231ps xmm11, xmm18, xmmword ptr [rsp + 256]
    vfmadd231ps xmm10, xmm18, xmmword ptr [rsp + 240]
    vmaxps xmm28, xmm0, xmm16
    vmaxps xmm29, xmm0, xmm14
    vmovsd xmm19, qword ptr [rsp + r10 + 688]
    vmovsd xmm20, qword ptr [rsp + r10 + 696]
    vmovsd xmm21, qword ptr [rsp + r10 + 704]
    vmovsd xmm22, qword ptr [rsp + r10 + 712]
    vmovsd xmm30, qword ptr [rsp + r10 + 720]
    vmovsd xmm31, qword ptr [rsp + r10 + 728]
    vmovsd xmm1, qword ptr [rsp + r10 + 736]
    vmovsd xmm3, qword ptr [rsp + r10 + 744]
    vandps xmm26, xmm19, xmm2
    vandps xmm23, xmm20, xmm2
    vandps xmm27, xmm21, xmm2
    vandps xmm25, xmm22, xmm2
    vandps xmm22, xmm30, xmm2
    vandps xmm21, xmm31, xmm2
    vandps xmm20, xmm1, xmm2
    vandps xmm19, xmm3, xmm2
    vfmadd231ps xmm26, xmm24, xmmword ptr [rsp + 480]
    vfmadd231ps xmm23, xmm24, xmmword ptr [rsp + 464]
    vfmadd231ps xmm27, xmm24, xmmword ptr [rsp + 448]
    vfmadd231ps xmm25, xmm24, xmmword ptr [rsp + 432]
    vfmadd231ps xmm22, xmm24, xmmword ptr [rsp + 416]
    vfmadd231ps xmm21, xmm24, xmmword ptr [rsp + 400]
    vfmadd231ps xmm20, xmm24, xmmword ptr [rsp + 384]
    vfmadd231ps xmm19, xmm24, xmmword ptr [rsp + 368]
    vmaxps xmm1, xmm0, xmm17
    vfmadd231ps xmm26, xmm18, xmmword ptr [rsp + 224]
    vfmadd231ps xmm23, xmm18, xmmword ptr [rsp + 208]
    vfmadd231ps xmm27, xmm18, xmmword ptr [rsp + 192]
    vfmadd231ps xmm25, xmm18, xmmword ptr [rsp + 176]
    vfmadd231ps xmm22, xmm4, xmm18
    vfmadd231ps xmm21, xmm5, xmm18
    vfmadd231ps xmm20, xmm6, xmm18
    vfmadd231ps xmm19, xmm7, xmm18
    vmaxps xmm3, xmm0, xmm13
    vmaxps xmm18, xmm28, xmm26
    vmaxps xmm3, xmm3, xmm22
    vmaxps xmm3, xmm18, xmm3
    vmaxps xmm18, xmm0, xmm12
    vmaxps xmm24, xmm29, xmm23
    vmaxps xmm18, xmm18, xmm21
    vmaxps xmm18, xmm24, xmm18
    vmaxps xmm24, xmm0, xmm11
    vmaxps xmm1, xmm1, xmm27
    vmaxps xmm24, xmm24, xmm20
    vmaxps xmm1, xmm1, xmm24
    vmaxps xmm24, xmm0, xmm15
    vmaxps xmm1, xmm3, xmm1
    vmaxps xmm3, xmm0, xmm10
    vmaxps xmm24, xmm24, xmm25
    vmaxps xmm3, xmm3, xmm19
    vmaxps xmm3, xmm24, xmm3
    vmaxps xmm3, xmm18, xmm3
    vmaxps xmm1, xmm1, xmm3
    vmovshdup xmm3, xmm1
    vmaxss xmm18, xmm1, xmm3
    vucomiss xmm18, dword ptr [rax + r14]
    jbe .L29
    vmovss dword ptr [rax + r14], xmm18
    jmp .L29
.L31:
    mov eax, r12d
    xor edx, edx
    div esi
.L32:
    mov rdx, rax
    shr rdx, 2
    and eax, 3
    cmp rax, 1
    sbb rdx, -1
    xor eax, eax
    jmp .L34
.L33:
    vmaxps zmm4, zmm4, zmm8
    vmaxps zmm4, zmm4, zmm7
    vmaxps zmm4, zmm4, zmm6
    vmaxps zmm4, zmm4, zmm5
    dec rdx
    je .L20
.L34:
    mov rsi, rax
    shr rsi, 4
    vxorps xmm5, xmm5, xmm5
    vxorps xmm6, xmm6, xmm6
    vxorps xmm7, xmm7, xmm7
    vxorps xmm8, xmm8, xmm8
    test r9, r9
    je .L36
    mov r10, qword ptr [rsp + 88]
    imul r10, rsi
    lea r8d, [4*rax]
    and r8d, 48
    add r8, qword ptr [rsp + 104]
    add r8, r10
    xor r10d, r10d
    mov r11, r9
.L35:
    vmovups zmm9, zmmword ptr [rbx + r10]
    vfmadd231ps zmm8, zmm9, dword ptr [r8 + r10 - 12]{1to16}
    vfmadd231ps zmm7, zmm9, dword ptr [r8 + r10 - 8]{1to16}
    vfmadd231ps zmm6, zmm9, dword ptr [r8 + r10 - 4]{1to16}
    vfmadd231ps zmm5, zmm9, dword ptr [r8 + r10]{1to16}
    add r10, 64
    dec r11
    jne .L35
    vandps zmm8, zmm8, zmm14
    vandps zmm7, zmm7, zmm14
    vandps zmm6, zmm6, zmm14
    vandps zmm5, zmm5, zmm14
    mov r11, qword ptr [rsp + 96]
.L36:
    imul rsi, qword ptr [rsp + 168]
    mov r8d, eax
    and r8d, 12
    lea rsi, [r15 + 4*rsi]
    lea rsi, [rsi + 4*r8]
    vfmadd231ps zmm8, zmm1, dword ptr [rsi + rcx]{1to16}
    vfmadd231ps zmm8, zmm3, dword ptr [rsi + r11]{1to16}
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
    vucomiss xmm9, dword ptr [r13 + 4*rax]
    jbe .L37
    vmovss dword ptr [r13 + 4*rax], xmm9
.L37:
    vfmadd231ps zmm7, zmm1, dword ptr [rsi + rcx + 4]{1to16}
    vfmadd231ps zmm7, zmm3, dword ptr [rsi + r11 + 4]{1to16}
    add rax, 4
    vshufpd xmm9, xmm7, xmm7, 1
    vmaxps xmm9, xmm0, xmm9
    vextractf128 xmm10, ymm7, 1
    vmaxps xmm11, xmm0, xmm10
    vshufpd xmm10, xmm10, xmm10, 1
    vmaxps xmm10, xmm0, xmm10
    vextractf64x4 ymm12, zmm7, 1
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
    vextractf32x4 xmm10, zmm7, 2
    vmaxps xmm10, xmm0, xmm10
    vmaxps xmm12, xmm0, xmm7
    vmaxps xmm10, xmm12, xmm10
    vmaxps xmm10, xmm10, xmm11
    vmaxps xmm9, xmm10, xmm9
    vmovshdup xmm10, xmm9
    vmaxss xmm9, xmm9, xmm10
    vucomiss xmm9, dword ptr [r13 + 4*rax - 12]
    jbe .L38
    vmovss dword ptr [r13 + 4*rax - 12], xmm9
.L38:
    vfmadd231ps zmm6, zmm1, dword ptr [rsi + rcx + 8]{1to16}
    vfmadd231ps zmm6, zmm3, dword ptr [rsi + r11 + 8]{1to16}
    vshufpd xmm9, xmm6, xmm6, 1
    vmaxps xmm9, xmm0, xmm9
    vextractf128 xmm10, ymm6, 1
    vmaxps xmm11, xmm0, xmm10
    vshufpd xmm10, xmm10, xmm10, 1
    vmaxps xmm10, xmm0, xmm10
    vextractf64x4 ymm12, zmm6, 1
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
    vextractf32x4 xmm10, zmm6, 2
    vmaxps xmm10, xmm0, xmm10
    vmaxps xmm12, xmm0, xmm6
    vmaxps xmm10, xmm12, xmm10
    vmaxps xmm10, xmm10, xmm11
    vmaxps xmm9, xmm10, xmm9
    vmovshdup xmm10, xmm9
    vmaxss xmm9, xmm9, xmm10
    vucomiss xmm9, dword ptr [r13 + 4*rax - 8]
    jbe .L39
    vmovss dword ptr [r13 + 4*rax - 8], xmm9
.L39:
    vfmadd231ps zmm5, zmm1, dword ptr [rsi + rcx + 12]{1to16}
    vfmadd231ps zmm5, zmm3, dword ptr [rsi + r11 + 12]{1to16}
    vshufpd xmm9, xmm5, xmm5, 1
    vmaxps xmm9, xmm0, xmm9
    vextractf128 xmm10, ymm5, 1
    vmaxps xmm11, xmm0, xmm10
    vshufpd xmm10, xmm10, xmm10, 1
    vmaxps xmm10, xmm0, xmm10
    vextractf64x4 ymm12, zmm5, 1
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
    vextractf32x4 xmm10, zmm5, 2
    vmaxps xmm10, xmm0, xmm10
    vmaxps xmm12, xmm0, xmm5
    vmaxps xmm10, xmm12, xmm10
    vmaxps xmm10, xmm10, xmm11
    vmaxps xmm9, xmm10, xmm9
    vmovshdup xmm10, xmm9
    vmaxss xmm9, xmm9, xmm10
    vucomiss xmm9, dword ptr [r13 + 4*rax - 4]
    jbe .L33
    vmovss dword ptr [r13 + 4*rax - 4], xmm9
    jmp .L33
.K31929e4bc0036505 = .quad 0, .quad 1, .quad 2, .quad 3, .quad 4, .quad 8, .zero 8, .zero 8
.K7fffffff = .long 0x7fffffff ; NaN
.K8400c1124a762978 = .quad 0, .quad 1, .quad 2, .quad 3, .quad 4, .quad 5, .quad 6, .quad 8
