; avx512/f32/interpolation_bounds
rhotree_kernels::arch::avx512::f32::interpolation_bounds:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 168
    mov rbx, r8
    mov r12, rcx
    mov r13, rdx
    mov qword ptr [rsp + 24], rdi
    mov rdx, qword ptr [rsp + 248]
    mov r15, qword ptr [rsp + 240]
    test rdx, rdx
    je .L0
    shl rdx, 2
    mov rdi, r15
    xor esi, esi
    call qword ptr [rip + memset@GOTPCREL]
.L0:
    mov rax, qword ptr [r13 + 16]
    mov qword ptr [rsp], rax
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
    add rsp, 168
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L3:
    mov rsi, qword ptr [r13]
    mov qword ptr [rsp + 88], rax
    mov rdx, qword ptr [rsp + 56]
    mov rax, rdx
    shl rax, 4
    mov qword ptr [rsp + 136], rax
    mov rcx, qword ptr [rsp]
    mov rax, rcx
    shl rax, 6
    mov qword ptr [rsp + 48], rax
    mov rdi, rcx
    inc rdi
    mov rax, -1
    cmove rdi, rax
    shl rdi, 6
    mov qword ptr [rsp + 40], rdi
    mov r9, qword ptr [r12 + 16]
    mov r13, qword ptr [r12]
    mov rdi, qword ptr [r12 + 8]
    mov qword ptr [rsp + 16], rdi
    mov r8, r9
    add r8, 2
    cmovb r8, rax
    mov rdi, r8
    shl rdi, 4
    mov qword ptr [rsp + 128], rdi
    mov rbp, r9
    shl rbp, 6
    mov r10, r9
    inc r10
    cmove r10, rax
    shl r10, 6
    mov rdi, rcx
    and rdi, -2
    mov rax, rdx
    mov rdx, qword ptr [rsp + 88]
    shl rax, 6
    mov qword ptr [rsp + 72], rax
    mov qword ptr [rsp + 8], r8
    shl r8, 6
    mov qword ptr [rsp + 112], r8
    vbroadcastss zmm0, dword ptr [rip + .K7fffffff]
    vxorps xmm1, xmm1, xmm1
    lea rax, [rcx - 1]
    mov qword ptr [rsp + 120], rax
    mov qword ptr [rsp + 144], rsi
    lea rax, [rsi + 64]
    mov qword ptr [rsp + 64], rax
    lea rcx, [8*r9]
    lea rax, [r13 + 28]
    mov qword ptr [rsp + 104], rax
    xor esi, esi
    mov qword ptr [rsp + 80], r13
    jmp .L5
.L4:
    mov rax, qword ptr [rsp + 224]
    mov rdx, qword ptr [rsp + 32]
    vmovups zmmword ptr [rax + 4*rdx], zmm6
    vmovups zmmword ptr [rax + 4*rdx + 64], zmm7
    mov rax, qword ptr [rsp + 152]
    mov rsi, rax
    mov rdx, qword ptr [rsp + 88]
    cmp rax, rdx
    jae .L2
.L5:
    lea r14, [rsi + 32]
    mov r8d, esi
    and r8d, 15
    mov eax, r8d
    mov r11, rsi
    mov rsi, qword ptr [rsp + 144]
    lea rax, [rsi + 4*rax]
    mov qword ptr [rsp + 152], r14
    cmp r14, rdx
    mov qword ptr [rsp + 32], r11
    jbe .L12
    mov rdx, r11
    movabs rsi, 4611686018427387888
    and rdx, rsi
    imul rdx, qword ptr [rsp + 56]
    lea rax, [rax + 4*rdx]
    test r9, r9
    mov r13, qword ptr [rsp]
    je .L19
    mov rdx, qword ptr [rsp + 32]
    shr rdx, 4
    imul rdx, qword ptr [rsp + 72]
    lea rdx, [rdx + 4*r8]
    add rdx, qword ptr [rsp + 64]
    mov rsi, qword ptr [rsp + 24]
    xor r8d, r8d
    jmp .L8
.L6:
    vxorps xmm2, xmm2, xmm2
.L7:
    lea r11, [r8 + 1]
    shl r8, 6
    vmovups zmmword ptr [rbx + r8], zmm2
    add rsi, 4
    mov r8, r11
    cmp r11, r9
    je .L19
.L8:
    test r13, r13
    je .L6
    cmp qword ptr [rsp + 120], 0
    je .L10
    vxorps xmm2, xmm2, xmm2
    mov r14, rdx
    mov r12, rsi
    xor r11d, r11d
.L9:
    vbroadcastss zmm3, dword ptr [r12]
    vfmadd132ps zmm3, zmm2, zmmword ptr [r14 - 64]
    vbroadcastss zmm2, dword ptr [r12 + 4*r9]
    vfmadd132ps zmm2, zmm3, zmmword ptr [r14]
    add r11, 2
    add r12, rcx
    sub r14, -128
    cmp rdi, r11
    jne .L9
    test r13b, 1
    je .L7
    jmp .L11
.L10:
    vxorps xmm2, xmm2, xmm2
    xor r11d, r11d
.L11:
    vmovaps zmm3, zmm2
    mov r14, qword ptr [rsp + 24]
    lea r14, [r14 + 4*r8]
    mov r12, r11
    shl r12, 6
    imul r11, r9
    vbroadcastss zmm2, dword ptr [r14 + 4*r11]
    vfmadd132ps zmm2, zmm3, zmmword ptr [rax + r12]
    jmp .L7
.L12:
    mov rsi, r11
    shr rsi, 4
    mov rdx, rsi
    mov r12, qword ptr [rsp + 136]
    imul rdx, r12
    lea r11, [rsi + 1]
    mov r14b, 60
    bzhi r14, r11, r14
    mov r11, r14
    imul r11, r12
    lea rdx, [rax + 4*rdx]
    mov qword ptr [rsp + 96], rdx
    lea rdx, [rax + 4*r11]
    test r9, r9
    mov r13, qword ptr [rsp]
    je .L21
    mov rax, qword ptr [rsp + 72]
    imul r14, rax
    mov r11, qword ptr [rsp + 64]
    lea r8, [r11 + 4*r8]
    mov qword ptr [rsp + 160], r8
    imul rsi, rax
    mov r8, qword ptr [rsp + 24]
    xor r12d, r12d
    jmp .L15
.L13:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm3, xmm3, xmm3
.L14:
    mov rax, r12
    shl rax, 7
    inc r12
    vmovups zmmword ptr [rbx + rax], zmm3
    vmovups zmmword ptr [rbx + rax + 64], zmm2
    add r8, 4
    cmp r12, r9
    je .L21
.L15:
    test r13, r13
    je .L13
    cmp qword ptr [rsp + 120], 0
    je .L17
    vxorps xmm2, xmm2, xmm2
    mov r13, r8
    mov rax, qword ptr [rsp + 160]
    vxorps xmm3, xmm3, xmm3
    xor r11d, r11d
.L16:
    vbroadcastss zmm4, dword ptr [r13]
    vfmadd231ps zmm3, zmm4, zmmword ptr [rax + rsi - 64]
    vfmadd231ps zmm2, zmm4, zmmword ptr [rax + r14 - 64]
    vbroadcastss zmm4, dword ptr [r13 + 4*r9]
    vfmadd231ps zmm3, zmm4, zmmword ptr [rax + rsi]
    vfmadd231ps zmm2, zmm4, zmmword ptr [rax + r14]
    add r11, 2
    sub rax, -128
    add r13, rcx
    cmp rdi, r11
    jne .L16
    mov r13, qword ptr [rsp]
    test r13b, 1
    je .L14
    jmp .L18
.L17:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm3, xmm3, xmm3
    xor r11d, r11d
.L18:
    mov rax, qword ptr [rsp + 24]
    lea rax, [rax + 4*r12]
    mov r13, r11
    imul r13, r9
    vbroadcastss zmm4, dword ptr [rax + 4*r13]
    mov r13, qword ptr [rsp]
    shl r11, 6
    mov rax, qword ptr [rsp + 96]
    vfmadd231ps zmm3, zmm4, zmmword ptr [rax + r11]
    vfmadd231ps zmm2, zmm4, zmmword ptr [rdx + r11]
    jmp .L14
.L19:
    vxorps xmm4, xmm4, xmm4
    mov rdx, qword ptr [rsp + 8]
    cmp rdx, qword ptr [rsp + 16]
    mov r13, qword ptr [rsp + 80]
    jbe .L22
.L20:
    mov rax, qword ptr [rsp + 224]
    mov rsi, qword ptr [rsp + 32]
    vmovups zmmword ptr [rax + 4*rsi], zmm4
    add rsi, 16
    mov rax, rsi
    mov rdx, qword ptr [rsp + 88]
    cmp rax, rdx
    jb .L5
    jmp .L2
.L21:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm7, xmm7, xmm7
    mov rax, qword ptr [rsp + 8]
    cmp rax, qword ptr [rsp + 16]
    mov r13, qword ptr [rsp + 80]
    ja .L4
    mov rax, qword ptr [rsp + 48]
    mov rsi, qword ptr [rsp + 96]
    vmovups zmm2, zmmword ptr [rax + rsi]
    vmovups zmm3, zmmword ptr [rax + rdx]
    mov rax, qword ptr [rsp + 40]
    vmovups zmm4, zmmword ptr [rax + rsi]
    vmovups zmm5, zmmword ptr [rax + rdx]
    mov rax, qword ptr [rsp + 16]
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
    vmovups zmm2, zmmword ptr [rdx + rax]
    mov rdx, qword ptr [rsp + 40]
    vmovups zmm3, zmmword ptr [rdx + rax]
    mov rax, qword ptr [rsp + 16]
    mov rdx, rax
    mov rsi, qword ptr [rsp + 8]
    or rdx, rsi
    shr rdx, 32
    je .L36
    xor edx, edx
    div rsi
    jmp .L37
.L23:
    xor edx, edx
    div esi
.L24:
    mov rdx, rax
    shr rdx, 3
    and eax, 7
    cmp rax, 1
    sbb rdx, -1
    xor eax, eax
    jmp .L26
.L25:
    vmaxps zmm6, zmm6, zmm23
    vmaxps zmm7, zmm7, zmm22
    vmaxps zmm6, zmm6, zmm21
    vmaxps zmm7, zmm7, zmm20
    vmaxps zmm6, zmm6, zmm19
    vmaxps zmm7, zmm7, zmm18
    vmaxps zmm6, zmm6, zmm17
    vmaxps zmm7, zmm7, zmm16
    vmaxps zmm6, zmm6, zmm15
    vmaxps zmm7, zmm7, zmm14
    vmaxps zmm6, zmm6, zmm13
    vmaxps zmm7, zmm7, zmm12
    vmaxps zmm6, zmm6, zmm11
    vmaxps zmm7, zmm7, zmm10
    vmaxps zmm6, zmm6, zmm9
    vmaxps zmm7, zmm7, zmm8
    dec rdx
    je .L4
.L26:
    mov rsi, rax
    shr rsi, 4
    vxorps xmm8, xmm8, xmm8
    vxorps xmm9, xmm9, xmm9
    vxorps xmm10, xmm10, xmm10
    vxorps xmm11, xmm11, xmm11
    vxorps xmm12, xmm12, xmm12
    vxorps xmm13, xmm13, xmm13
    vxorps xmm14, xmm14, xmm14
    vxorps xmm15, xmm15, xmm15
    vxorps xmm16, xmm16, xmm16
    vxorps xmm17, xmm17, xmm17
    vxorps xmm18, xmm18, xmm18
    vxorps xmm19, xmm19, xmm19
    vxorps xmm20, xmm20, xmm20
    vxorps xmm21, xmm21, xmm21
    vxorps xmm22, xmm22, xmm22
    vxorps xmm23, xmm23, xmm23
    test r9, r9
    je .L28
    mov r8, qword ptr [rsp + 112]
    imul r8, rsi
    lea r14d, [4*rax]
    and r14d, 32
    add r14, qword ptr [rsp + 104]
    add r14, r8
    xor r8d, r8d
    mov r12, r9
.L27:
    vmovups zmm24, zmmword ptr [rbx + 2*r8]
    vmovups zmm25, zmmword ptr [rbx + 2*r8 + 64]
    vbroadcastss zmm26, dword ptr [r14 + r8 - 28]
    vfmadd231ps zmm23, zmm26, zmm24
    vfmadd231ps zmm22, zmm25, zmm26
    vbroadcastss zmm26, dword ptr [r14 + r8 - 24]
    vfmadd231ps zmm21, zmm26, zmm24
    vfmadd231ps zmm20, zmm25, zmm26
    vbroadcastss zmm26, dword ptr [r14 + r8 - 20]
    vfmadd231ps zmm19, zmm26, zmm24
    vfmadd231ps zmm18, zmm25, zmm26
    vbroadcastss zmm26, dword ptr [r14 + r8 - 16]
    vfmadd231ps zmm17, zmm26, zmm24
    vfmadd231ps zmm16, zmm25, zmm26
    vbroadcastss zmm26, dword ptr [r14 + r8 - 12]
    vfmadd231ps zmm15, zmm26, zmm24
    vfmadd231ps zmm14, zmm25, zmm26
    vbroadcastss zmm26, dword ptr [r14 + r8 - 8]
    vfmadd231ps zmm13, zmm26, zmm24
    vfmadd231ps zmm12, zmm25, zmm26
    vbroadcastss zmm26, dword ptr [r14 + r8 - 4]
    vfmadd231ps zmm11, zmm26, zmm24
    vfmadd231ps zmm10, zmm25, zmm26
    vbroadcastss zmm26, dword ptr [r14 + r8]
    vfmadd231ps zmm9, zmm26, zmm24
    vfmadd231ps zmm8, zmm26, zmm25
    add r8, 64
    dec r12
    jne .L27
    vandps zmm23, zmm23, zmm0
    vandps zmm22, zmm22, zmm0
    vandps zmm21, zmm21, zmm0
    vandps zmm20, zmm20, zmm0
    vandps zmm19, zmm19, zmm0
    vandps zmm18, zmm18, zmm0
    vandps zmm17, zmm17, zmm0
    vandps zmm16, zmm16, zmm0
    vandps zmm15, zmm15, zmm0
    vandps zmm14, zmm14, zmm0
    vandps zmm13, zmm13, zmm0
    vandps zmm12, zmm12, zmm0
    vandps zmm11, zmm11, zmm0
    vandps zmm10, zmm10, zmm0
    vandps zmm9, zmm9, zmm0
    vandps zmm8, zmm8, zmm0
.L28:
    imul rsi, qword ptr [rsp + 128]
    mov r8d, eax
    and r8d, 8
    lea rsi, [4*rsi]
    add rsi, r13
    lea rsi, [rsi + 4*r8]
    vbroadcastss zmm24, dword ptr [rsi + rbp]
    vbroadcastss zmm25, dword ptr [rsi + r10]
    vfmadd231ps zmm23, zmm2, zmm25
    vfmadd231ps zmm23, zmm4, zmm24
    vmaxps zmm26, zmm1, zmm23
    vfmadd231ps zmm22, zmm3, zmm25
    vfmadd231ps zmm22, zmm5, zmm24
    vmaxps zmm24, zmm26, zmm22
    vextractf64x4 ymm25, zmm24, 1
    vmaxps ymm24, ymm24, ymm25
    vextractf32x4 xmm25, ymm24, 1
    vmaxps xmm24, xmm24, xmm25
    vshufpd xmm25, xmm24, xmm24, 1
    vmaxps xmm24, xmm24, xmm25
    vmovshdup xmm25, xmm24
    vmaxss xmm24, xmm24, xmm25
    vucomiss xmm24, dword ptr [r15 + 4*rax]
    jbe .L29
    vmovss dword ptr [r15 + 4*rax], xmm24
.L29:
    add rax, 8
    vbroadcastss zmm24, dword ptr [rsi + rbp + 4]
    vbroadcastss zmm25, dword ptr [rsi + r10 + 4]
    vfmadd231ps zmm21, zmm2, zmm25
    vfmadd231ps zmm21, zmm4, zmm24
    vmaxps zmm26, zmm1, zmm21
    vfmadd231ps zmm20, zmm3, zmm25
    vfmadd231ps zmm20, zmm5, zmm24
    vmaxps zmm24, zmm26, zmm20
    vextractf64x4 ymm25, zmm24, 1
    vmaxps ymm24, ymm24, ymm25
    vextractf32x4 xmm25, ymm24, 1
    vmaxps xmm24, xmm24, xmm25
    vshufpd xmm25, xmm24, xmm24, 1
    vmaxps xmm24, xmm24, xmm25
    vmovshdup xmm25, xmm24
    vmaxss xmm24, xmm24, xmm25
    vucomiss xmm24, dword ptr [r15 + 4*rax - 28]
    jbe .L30
    vmovss dword ptr [r15 + 4*rax - 28], xmm24
.L30:
    vbroadcastss zmm24, dword ptr [rsi + rbp + 8]
    vbroadcastss zmm25, dword ptr [rsi + r10 + 8]
    vfmadd231ps zmm19, zmm2, zmm25
    vfmadd231ps zmm19, zmm4, zmm24
    vmaxps zmm26, zmm1, zmm19
    vfmadd231ps zmm18, zmm3, zmm25
    vfmadd231ps zmm18, zmm5, zmm24
    vmaxps zmm24, zmm26, zmm18
    vextractf64x4 ymm25, zmm24, 1
    vmaxps ymm24, ymm24, ymm25
    vextractf32x4 xmm25, ymm24, 1
    vmaxps xmm24, xmm24, xmm25
    vshufpd xmm25, xmm24, xmm24, 1
    vmaxps xmm24, xmm24, xmm25
    vmovshdup xmm25, xmm24
    vmaxss xmm24, xmm24, xmm25
    vucomiss xmm24, dword ptr [r15 + 4*rax - 24]
    jbe .L31
    vmovss dword ptr [r15 + 4*rax - 24], xmm24
.L31:
    vbroadcastss zmm24, dword ptr [rsi + rbp + 12]
    vbroadcastss zmm25, dword ptr [rsi + r10 + 12]
    vfmadd231ps zmm17, zmm2, zmm25
    vfmadd231ps zmm17, zmm4, zmm24
    vmaxps zmm26, zmm1, zmm17
    vfmadd231ps zmm16, zmm3, zmm25
    vfmadd231ps zmm16, zmm5, zmm24
    vmaxps zmm24, zmm26, zmm16
    vextractf64x4 ymm25, zmm24, 1
    vmaxps ymm24, ymm24, ymm25
    vextractf32x4 xmm25, ymm24, 1
    vmaxps xmm24, xmm24, xmm25
    vshufpd xmm25, xmm24, xmm24, 1
    vmaxps xmm24, xmm24, xmm25
    vmovshdup xmm25, xmm24
    vmaxss xmm24, xmm24, xmm25
    vucomiss xmm24, dword ptr [r15 + 4*rax - 20]
    jbe .L32
    vmovss dword ptr [r15 + 4*rax - 20], xmm24
.L32:
    vbroadcastss zmm24, dword ptr [rsi + rbp + 16]
    vbroadcastss zmm25, dword ptr [rsi + r10 + 16]
    vfmadd231ps zmm15, zmm2, zmm25
    vfmadd231ps zmm15, zmm4, zmm24
    vmaxps zmm26, zmm1, zmm15
    vfmadd231ps zmm14, zmm3, zmm25
    vfmadd231ps zmm14, zmm5, zmm24
    vmaxps zmm24, zmm26, zmm14
    vextractf64x4 ymm25, zmm24, 1
    vmaxps ymm24, ymm24, ymm25
    vextractf32x4 xmm25, ymm24, 1
    vmaxps xmm24, xmm24, xmm25
    vshufpd xmm25, xmm24, xmm24, 1
    vmaxps xmm24, xmm24, xmm25
    vmovshdup xmm25, xmm24
    vmaxss xmm24, xmm24, xmm25
    vucomiss xmm24, dword ptr [r15 + 4*rax - 16]
    jbe .L33
    vmovss dword ptr [r15 + 4*rax - 16], xmm24
.L33:
    vbroadcastss zmm24, dword ptr [rsi + rbp + 20]
    vbroadcastss zmm25, dword ptr [rsi + r10 + 20]
    vfmadd231ps zmm13, zmm2, zmm25
    vfmadd231ps zmm13, zmm4, zmm24
    vmaxps zmm26, zmm1, zmm13
    vfmadd231ps zmm12, zmm3, zmm25
    vfmadd231ps zmm12, zmm5, zmm24
    vmaxps zmm24, zmm26, zmm12
    vextractf64x4 ymm25, zmm24, 1
    vmaxps ymm24, ymm24, ymm25
    vextractf32x4 xmm25, ymm24, 1
    vmaxps xmm24, xmm24, xmm25
    vshufpd xmm25, xmm24, xmm24, 1
    vmaxps xmm24, xmm24, xmm25
    vmovshdup xmm25, xmm24
    vmaxss xmm24, xmm24, xmm25
    vucomiss xmm24, dword ptr [r15 + 4*rax - 12]
    jbe .L34
    vmovss dword ptr [r15 + 4*rax - 12], xmm24
.L34:
    vbroadcastss zmm24, dword ptr [rsi + rbp + 24]
    vbroadcastss zmm25, dword ptr [rsi + r10 + 24]
    vfmadd231ps zmm11, zmm2, zmm25
    vfmadd231ps zmm11, zmm4, zmm24
    vmaxps zmm26, zmm1, zmm11
    vfmadd231ps zmm10, zmm3, zmm25
    vfmadd231ps zmm10, zmm5, zmm24
    vmaxps zmm24, zmm26, zmm10
    vextractf64x4 ymm25, zmm24, 1
    vmaxps ymm24, ymm24, ymm25
    vextractf32x4 xmm25, ymm24, 1
    vmaxps xmm24, xmm24, xmm25
    vshufpd xmm25, xmm24, xmm24, 1
    vmaxps xmm24, xmm24, xmm25
    vmovshdup xmm25, xmm24
    vmaxss xmm24, xmm24, xmm25
    vucomiss xmm24, dword ptr [r15 + 4*rax - 8]
    jbe .L35
    vmovss dword ptr [r15 + 4*rax - 8], xmm24
.L35:
    vbroadcastss zmm24, dword ptr [rsi + rbp + 28]
    vbroadcastss zmm25, dword ptr [rsi + r10 + 28]
    vfmadd231ps zmm9, zmm2, zmm25
    vfmadd231ps zmm9, zmm4, zmm24
    vmaxps zmm26, zmm1, zmm9
    vfmadd231ps zmm8, zmm3, zmm25
    vfmadd231ps zmm8, zmm5, zmm24
    vmaxps zmm24, zmm26, zmm8
    vextractf64x4 ymm25, zmm24, 1
    vmaxps ymm24, ymm24, ymm25
    vextractf32x4 xmm25, ymm24, 1
    vmaxps xmm24, xmm24, xmm25
    vshufpd xmm25, xmm24, xmm24, 1
    vmaxps xmm24, xmm24, xmm25
    vmovshdup xmm25, xmm24
    vmaxss xmm24, xmm24, xmm25
    vucomiss xmm24, dword ptr [r15 + 4*rax - 4]
    jbe .L25
    vmovss dword ptr [r15 + 4*rax - 4], xmm24
    jmp .L25
.L36:
    xor edx, edx
    div esi
.L37:
    mov rdx, rax
    shr rdx, 3
    and eax, 7
    cmp rax, 1
    sbb rdx, -1
    xor eax, eax
    jmp .L39
.L38:
    vmaxps zmm4, zmm4, zmm12
    vmaxps zmm4, zmm4, zmm11
    vmaxps zmm4, zmm4, zmm10
    vmaxps zmm4, zmm4, zmm9
    vmaxps zmm4, zmm4, zmm8
    vmaxps zmm4, zmm4, zmm7
    vmaxps zmm4, zmm4, zmm6
    vmaxps zmm4, zmm4, zmm5
    dec rdx
    je .L20
.L39:
    mov rsi, rax
    shr rsi, 4
    vxorps xmm5, xmm5, xmm5
    vxorps xmm6, xmm6, xmm6
    vxorps xmm7, xmm7, xmm7
    vxorps xmm8, xmm8, xmm8
    vxorps xmm9, xmm9, xmm9
    vxorps xmm10, xmm10, xmm10
    vxorps xmm11, xmm11, xmm11
    vxorps xmm12, xmm12, xmm12
    test r9, r9
    je .L41
    mov r11, qword ptr [rsp + 112]
    imul r11, rsi
    lea r8d, [4*rax]
    and r8d, 32
    add r8, qword ptr [rsp + 104]
    add r8, r11
    xor r11d, r11d
    mov r14, r9
.L40:
    vmovups zmm13, zmmword ptr [rbx + r11]
    vfmadd231ps zmm12, zmm13, dword ptr [r8 + r11 - 28]{1to16}
    vfmadd231ps zmm11, zmm13, dword ptr [r8 + r11 - 24]{1to16}
    vfmadd231ps zmm10, zmm13, dword ptr [r8 + r11 - 20]{1to16}
    vfmadd231ps zmm9, zmm13, dword ptr [r8 + r11 - 16]{1to16}
    vfmadd231ps zmm8, zmm13, dword ptr [r8 + r11 - 12]{1to16}
    vfmadd231ps zmm7, zmm13, dword ptr [r8 + r11 - 8]{1to16}
    vfmadd231ps zmm6, zmm13, dword ptr [r8 + r11 - 4]{1to16}
    vfmadd231ps zmm5, zmm13, dword ptr [r8 + r11]{1to16}
    add r11, 64
    dec r14
    jne .L40
    vandps zmm12, zmm12, zmm0
    vandps zmm11, zmm11, zmm0
    vandps zmm10, zmm10, zmm0
    vandps zmm9, zmm9, zmm0
    vandps zmm8, zmm8, zmm0
    vandps zmm7, zmm7, zmm0
    vandps zmm6, zmm6, zmm0
    vandps zmm5, zmm5, zmm0
.L41:
    imul rsi, qword ptr [rsp + 128]
    mov r8d, eax
    and r8d, 8
    lea rsi, [4*rsi]
    add rsi, r13
    lea rsi, [rsi + 4*r8]
    vfmadd231ps zmm12, zmm2, dword ptr [rsi + r10]{1to16}
    vfmadd231ps zmm12, zmm3, dword ptr [rsi + rbp]{1to16}
    vmaxps zmm13, zmm1, zmm12
    vextractf64x4 ymm14, zmm13, 1
    vmaxps ymm13, ymm13, ymm14
    vextractf128 xmm14, ymm13, 1
    vmaxps xmm13, xmm13, xmm14
    vshufpd xmm14, xmm13, xmm13, 1
    vmaxps xmm13, xmm13, xmm14
    vmovshdup xmm14, xmm13
    vmaxss xmm13, xmm13, xmm14
    vucomiss xmm13, dword ptr [r15 + 4*rax]
    jbe .L42
    vmovss dword ptr [r15 + 4*rax], xmm13
.L42:
    vfmadd231ps zmm11, zmm2, dword ptr [rsi + r10 + 4]{1to16}
    vfmadd231ps zmm11, zmm3, dword ptr [rsi + rbp + 4]{1to16}
    add rax, 8
    vmaxps zmm13, zmm1, zmm11
    vextractf64x4 ymm14, zmm13, 1
    vmaxps ymm13, ymm13, ymm14
    vextractf128 xmm14, ymm13, 1
    vmaxps xmm13, xmm13, xmm14
    vshufpd xmm14, xmm13, xmm13, 1
    vmaxps xmm13, xmm13, xmm14
    vmovshdup xmm14, xmm13
    vmaxss xmm13, xmm13, xmm14
    vucomiss xmm13, dword ptr [r15 + 4*rax - 28]
    jbe .L43
    vmovss dword ptr [r15 + 4*rax - 28], xmm13
.L43:
    vfmadd231ps zmm10, zmm2, dword ptr [rsi + r10 + 8]{1to16}
    vfmadd231ps zmm10, zmm3, dword ptr [rsi + rbp + 8]{1to16}
    vmaxps zmm13, zmm1, zmm10
    vextractf64x4 ymm14, zmm13, 1
    vmaxps ymm13, ymm13, ymm14
    vextractf128 xmm14, ymm13, 1
    vmaxps xmm13, xmm13, xmm14
    vshufpd xmm14, xmm13, xmm13, 1
    vmaxps xmm13, xmm13, xmm14
    vmovshdup xmm14, xmm13
    vmaxss xmm13, xmm13, xmm14
    vucomiss xmm13, dword ptr [r15 + 4*rax - 24]
    jbe .L44
    vmovss dword ptr [r15 + 4*rax - 24], xmm13
.L44:
    vfmadd231ps zmm9, zmm2, dword ptr [rsi + r10 + 12]{1to16}
    vfmadd231ps zmm9, zmm3, dword ptr [rsi + rbp + 12]{1to16}
    vmaxps zmm13, zmm1, zmm9
    vextractf64x4 ymm14, zmm13, 1
    vmaxps ymm13, ymm13, ymm14
    vextractf128 xmm14, ymm13, 1
    vmaxps xmm13, xmm13, xmm14
    vshufpd xmm14, xmm13, xmm13, 1
    vmaxps xmm13, xmm13, xmm14
    vmovshdup xmm14, xmm13
    vmaxss xmm13, xmm13, xmm14
    vucomiss xmm13, dword ptr [r15 + 4*rax - 20]
    jbe .L45
    vmovss dword ptr [r15 + 4*rax - 20], xmm13
.L45:
    vfmadd231ps zmm8, zmm2, dword ptr [rsi + r10 + 16]{1to16}
    vfmadd231ps zmm8, zmm3, dword ptr [rsi + rbp + 16]{1to16}
    vmaxps zmm13, zmm1, zmm8
    vextractf64x4 ymm14, zmm13, 1
    vmaxps ymm13, ymm13, ymm14
    vextractf128 xmm14, ymm13, 1
    vmaxps xmm13, xmm13, xmm14
    vshufpd xmm14, xmm13, xmm13, 1
    vmaxps xmm13, xmm13, xmm14
    vmovshdup xmm14, xmm13
    vmaxss xmm13, xmm13, xmm14
    vucomiss xmm13, dword ptr [r15 + 4*rax - 16]
    jbe .L46
    vmovss dword ptr [r15 + 4*rax - 16], xmm13
.L46:
    vfmadd231ps zmm7, zmm2, dword ptr [rsi + r10 + 20]{1to16}
    vfmadd231ps zmm7, zmm3, dword ptr [rsi + rbp + 20]{1to16}
    vmaxps zmm13, zmm1, zmm7
    vextractf64x4 ymm14, zmm13, 1
    vmaxps ymm13, ymm13, ymm14
    vextractf128 xmm14, ymm13, 1
    vmaxps xmm13, xmm13, xmm14
    vshufpd xmm14, xmm13, xmm13, 1
    vmaxps xmm13, xmm13, xmm14
    vmovshdup xmm14, xmm13
    vmaxss xmm13, xmm13, xmm14
    vucomiss xmm13, dword ptr [r15 + 4*rax - 12]
    jbe .L47
    vmovss dword ptr [r15 + 4*rax - 12], xmm13
.L47:
    vfmadd231ps zmm6, zmm2, dword ptr [rsi + r10 + 24]{1to16}
    vfmadd231ps zmm6, zmm3, dword ptr [rsi + rbp + 24]{1to16}
    vmaxps zmm13, zmm1, zmm6
    vextractf64x4 ymm14, zmm13, 1
    vmaxps ymm13, ymm13, ymm14
    vextractf128 xmm14, ymm13, 1
    vmaxps xmm13, xmm13, xmm14
    vshufpd xmm14, xmm13, xmm13, 1
    vmaxps xmm13, xmm13, xmm14
    vmovshdup xmm14, xmm13
    vmaxss xmm13, xmm13, xmm14
    vucomiss xmm13, dword ptr [r15 + 4*rax - 8]
    jbe .L48
    vmovss dword ptr [r15 + 4*rax - 8], xmm13
.L48:
    vfmadd231ps zmm5, zmm2, dword ptr [rsi + r10 + 28]{1to16}
    vfmadd231ps zmm5, zmm3, dword ptr [rsi + rbp + 28]{1to16}
    vmaxps zmm13, zmm1, zmm5
    vextractf64x4 ymm14, zmm13, 1
    vmaxps ymm13, ymm13, ymm14
    vextractf128 xmm14, ymm13, 1
    vmaxps xmm13, xmm13, xmm14
    vshufpd xmm14, xmm13, xmm13, 1
    vmaxps xmm13, xmm13, xmm14
    vmovshdup xmm14, xmm13
    vmaxss xmm13, xmm13, xmm14
    vucomiss xmm13, dword ptr [r15 + 4*rax - 4]
    jbe .L38
    vmovss dword ptr [r15 + 4*rax - 4], xmm13
    jmp .L38
.K7fffffff = .long 0x7fffffff ; NaN
