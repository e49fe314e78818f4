; avx512/f64/interpolation_bounds
rhotree_kernels::arch::avx512::f64::interpolation_bounds:
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
    shl rdx, 3
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
    mov qword ptr [rsp + 64], rcx
    cmp rcx, rsi
    ja .L2
    jmp .L3
.L1:
    mov eax, esi
    xor edx, edx
    div ecx
    mov qword ptr [rsp + 64], rcx
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
    mov qword ptr [rsp + 96], rax
    mov rdx, qword ptr [rsp + 64]
    lea rax, [8*rdx]
    mov qword ptr [rsp + 128], rax
    mov rcx, qword ptr [rsp]
    mov rax, rcx
    shl rax, 6
    mov qword ptr [rsp + 56], rax
    mov rdi, rcx
    inc rdi
    mov rax, -1
    cmove rdi, rax
    shl rdi, 6
    mov qword ptr [rsp + 48], rdi
    mov r11, qword ptr [r12 + 16]
    mov r13, qword ptr [r12]
    mov rdi, r11
    add rdi, 2
    cmovb rdi, rax
    mov r8, r11
    shl r8, 6
    mov rbp, r11
    inc rbp
    cmove rbp, rax
    mov rax, qword ptr [r12 + 8]
    mov qword ptr [rsp + 8], rax
    shl rbp, 6
    mov r12, rcx
    and r12, -2
    mov rax, rdx
    mov rdx, qword ptr [rsp + 96]
    shl rax, 6
    mov qword ptr [rsp + 80], rax
    mov r10, r11
    shl r10, 4
    mov rax, rdi
    shl rax, 6
    mov qword ptr [rsp + 112], rax
    vbroadcastsd zmm0, qword ptr [rip + .K7fffffffffffffff]
    vxorpd xmm1, xmm1, xmm1
    mov qword ptr [rsp + 16], rdi
    lea rdi, [8*rdi]
    lea rax, [rcx - 1]
    mov qword ptr [rsp + 120], rax
    mov qword ptr [rsp + 136], rsi
    lea rax, [rsi + 64]
    mov qword ptr [rsp + 72], rax
    lea rax, [r13 + 56]
    mov qword ptr [rsp + 160], rax
    xor ecx, ecx
    mov qword ptr [rsp + 88], r13
    mov qword ptr [rsp + 40], rdi
    jmp .L5
.L4:
    mov rax, qword ptr [rsp + 224]
    mov rcx, qword ptr [rsp + 32]
    vmovupd zmmword ptr [rax + 8*rcx], zmm7
    vmovupd zmmword ptr [rax + 8*rcx + 64], zmm6
    mov rax, qword ptr [rsp + 144]
    mov rcx, rax
    mov rdx, qword ptr [rsp + 96]
    cmp rax, rdx
    jae .L2
.L5:
    lea r9, [rcx + 16]
    mov edi, ecx
    and edi, 7
    mov eax, edi
    mov rsi, rcx
    mov rcx, qword ptr [rsp + 136]
    lea rax, [rcx + 8*rax]
    mov qword ptr [rsp + 144], r9
    cmp r9, rdx
    mov qword ptr [rsp + 32], rsi
    jbe .L12
    mov rcx, rsi
    movabs rdx, 2305843009213693944
    and rcx, rdx
    imul rcx, qword ptr [rsp + 64]
    lea rax, [rax + 8*rcx]
    test r11, r11
    mov r13, qword ptr [rsp]
    je .L19
    mov rcx, qword ptr [rsp + 32]
    shr rcx, 3
    imul rcx, qword ptr [rsp + 80]
    lea rcx, [rcx + 8*rdi]
    add rcx, qword ptr [rsp + 72]
    mov rdx, qword ptr [rsp + 24]
    xor esi, esi
    jmp .L8
.L6:
    vxorpd xmm2, xmm2, xmm2
.L7:
    lea rdi, [rsi + 1]
    shl rsi, 6
    vmovupd zmmword ptr [rbx + rsi], zmm2
    add rdx, 8
    mov rsi, rdi
    cmp rdi, r11
    je .L19
.L8:
    test r13, r13
    je .L6
    cmp qword ptr [rsp + 120], 0
    je .L10
    vxorpd xmm2, xmm2, xmm2
    mov r9, rcx
    mov r14, rdx
    xor edi, edi
.L9:
    vbroadcastsd zmm3, qword ptr [r14]
    vfmadd132pd zmm3, zmm2, zmmword ptr [r9 - 64]
    vbroadcastsd zmm2, qword ptr [r14 + 8*r11]
    vfmadd132pd zmm2, zmm3, zmmword ptr [r9]
    add rdi, 2
    add r14, r10
    sub r9, -128
    cmp r12, rdi
    jne .L9
    test r13b, 1
    je .L7
    jmp .L11
.L10:
    vxorpd xmm2, xmm2, xmm2
    xor edi, edi
.L11:
    vmovapd zmm3, zmm2
    mov r9, qword ptr [rsp + 24]
    lea r9, [r9 + 8*rsi]
    mov r14, rdi
    shl r14, 6
    imul rdi, r11
    vbroadcastsd zmm2, qword ptr [r9 + 8*rdi]
    vfmadd132pd zmm2, zmm3, zmmword ptr [rax + r14]
    jmp .L7
.L12:
    mov rdx, rsi
    shr rdx, 3
    mov rcx, rdx
    mov r14, qword ptr [rsp + 128]
    imul rcx, r14
    lea rsi, [rdx + 1]
    mov r9, rsi
    imul r9, r14
    lea rcx, [rax + 8*rcx]
    mov qword ptr [rsp + 104], rcx
    lea rcx, [rax + 8*r9]
    test r11, r11
    mov r13, qword ptr [rsp]
    je .L21
    mov al, 61
    bzhi rsi, rsi, rax
    mov rax, qword ptr [rsp + 80]
    imul rsi, rax
    mov r9, qword ptr [rsp + 72]
    lea rdi, [r9 + 8*rdi]
    mov qword ptr [rsp + 152], rdi
    imul rdx, rax
    mov r14, qword ptr [rsp + 24]
    xor r9d, r9d
    jmp .L15
.L13:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm3, xmm3, xmm3
.L14:
    mov rax, r9
    shl rax, 7
    inc r9
    vmovupd zmmword ptr [rbx + rax], zmm3
    vmovupd zmmword ptr [rbx + rax + 64], zmm2
    add r14, 8
    cmp r9, r11
    je .L21
.L15:
    test r13, r13
    je .L13
    cmp qword ptr [rsp + 120], 0
    je .L17
    vxorpd xmm2, xmm2, xmm2
    mov r13, r14
    mov rax, qword ptr [rsp + 152]
    vxorpd xmm3, xmm3, xmm3
    xor edi, edi
.L16:
    vbroadcastsd zmm4, qword ptr [r13]
    vfmadd231pd zmm3, zmm4, zmmword ptr [rax + rdx - 64]
    vfmadd231pd zmm2, zmm4, zmmword ptr [rax + rsi - 64]
    vbroadcastsd zmm4, qword ptr [r13 + 8*r11]
    vfmadd231pd zmm3, zmm4, zmmword ptr [rax + rdx]
    vfmadd231pd zmm2, zmm4, zmmword ptr [rax + rsi]
    add rdi, 2
    sub rax, -128
    add r13, r10
    cmp r12, rdi
    jne .L16
    mov r13, qword ptr [rsp]
    test r13b, 1
    je .L14
    jmp .L18
.L17:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm3, xmm3, xmm3
    xor edi, edi
.L18:
    mov rax, qword ptr [rsp + 24]
    lea rax, [rax + 8*r9]
    mov r13, rdi
    imul r13, r11
    vbroadcastsd zmm4, qword ptr [rax + 8*r13]
    mov r13, qword ptr [rsp]
    shl rdi, 6
    mov rax, qword ptr [rsp + 104]
    vfmadd231pd zmm3, zmm4, zmmword ptr [rax + rdi]
    vfmadd231pd zmm2, zmm4, zmmword ptr [rcx + rdi]
    jmp .L14
.L19:
    vxorpd xmm4, xmm4, xmm4
    mov rcx, qword ptr [rsp + 8]
    cmp qword ptr [rsp + 16], rcx
    mov r13, qword ptr [rsp + 88]
    mov rdi, qword ptr [rsp + 40]
    jbe .L22
.L20:
    mov rax, qword ptr [rsp + 224]
    mov rcx, qword ptr [rsp + 32]
    vmovupd zmmword ptr [rax + 8*rcx], zmm4
    add rcx, 8
    mov rax, rcx
    mov rdx, qword ptr [rsp + 96]
    cmp rax, rdx
    jb .L5
    jmp .L2
.L21:
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm7, xmm7, xmm7
    mov rax, qword ptr [rsp + 8]
    cmp qword ptr [rsp + 16], rax
    mov r13, qword ptr [rsp + 88]
    mov rdi, qword ptr [rsp + 40]
    ja .L4
    mov rax, qword ptr [rsp + 56]
    mov rdx, qword ptr [rsp + 104]
    vmovupd zmm2, zmmword ptr [rax + rdx]
    vmovupd zmm3, zmmword ptr [rax + rcx]
    mov rax, qword ptr [rsp + 48]
    vmovupd zmm4, zmmword ptr [rax + rdx]
    vmovupd zmm5, zmmword ptr [rax + rcx]
    mov rax, qword ptr [rsp + 8]
    mov rdx, rax
    mov rcx, qword ptr [rsp + 16]
    or rdx, rcx
    shr rdx, 32
    je .L23
    xor edx, edx
    div rcx
    jmp .L24
.L22:
    mov rcx, qword ptr [rsp + 56]
    vmovupd zmm2, zmmword ptr [rcx + rax]
    mov rcx, qword ptr [rsp + 48]
    vmovupd zmm3, zmmword ptr [rcx + rax]
    mov rax, qword ptr [rsp + 8]
    mov rdx, rax
    mov rcx, qword ptr [rsp + 16]
    or rdx, rcx
    shr rdx, 32
    je .L36
    xor edx, edx
    div rcx
    jmp .L37
.L23:
    xor edx, edx
    div ecx
.L24:
    mov rdx, rax
    shr rdx, 3
    and eax, 7
    cmp rax, 1
    sbb rdx, -1
    xor eax, eax
    jmp .L26
.L25:
    vmaxpd zmm7, zmm7, zmm15
    vmaxpd zmm6, zmm6, zmm14
    vmaxpd zmm7, zmm7, zmm13
    vmaxpd zmm6, zmm6, zmm12
    vmaxpd zmm7, zmm7, zmm11
    vmaxpd zmm6, zmm6, zmm10
    vmaxpd zmm7, zmm7, zmm9
    vmaxpd zmm6, zmm6, zmm8
    vmaxpd zmm7, zmm7, zmm16
    vmaxpd zmm6, zmm6, zmm17
    vmaxpd zmm7, zmm7, zmm18
    vmaxpd zmm6, zmm6, zmm19
    vmaxpd zmm7, zmm7, zmm20
    vmaxpd zmm6, zmm6, zmm21
    vmaxpd zmm7, zmm7, zmm22
    vmaxpd zmm6, zmm6, zmm23
    dec rdx
    je .L4
.L26:
    mov rcx, rax
    shr rcx, 3
    vxorpd xmm8, xmm8, xmm8
    vxorpd xmm9, xmm9, xmm9
    vxorpd xmm10, xmm10, xmm10
    vxorpd xmm11, xmm11, xmm11
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm13, xmm13, xmm13
    vxorpd xmm14, xmm14, xmm14
    vxorpd xmm15, xmm15, xmm15
    vxorpd xmm16, xmm16, xmm16
    vxorpd xmm17, xmm17, xmm17
    vxorpd xmm18, xmm18, xmm18
    vxorpd xmm19, xmm19, xmm19
    vxorpd xmm20, xmm20, xmm20
    vxorpd xmm21, xmm21, xmm21
    vxorpd xmm22, xmm22, xmm22
    vxorpd xmm23, xmm23, xmm23
    test r11, r11
    je .L28
    mov rsi, qword ptr [rsp + 112]
    imul rsi, rcx
    add rsi, r13
    mov r14d, 32
    mov r9, r11
.L27:
    vmovupd zmm24, zmmword ptr [rbx + 2*r14 - 64]
    vmovupd zmm25, zmmword ptr [rbx + 2*r14]
    vbroadcastsd zmm26, qword ptr [rsi + r14 - 32]
    vfmadd231pd zmm15, zmm26, zmm24
    vfmadd231pd zmm14, zmm25, zmm26
    vbroadcastsd zmm26, qword ptr [rsi + r14 - 24]
    vfmadd231pd zmm13, zmm26, zmm24
    vfmadd231pd zmm12, zmm25, zmm26
    vbroadcastsd zmm26, qword ptr [rsi + r14 - 16]
    vfmadd231pd zmm11, zmm26, zmm24
    vfmadd231pd zmm10, zmm25, zmm26
    vbroadcastsd zmm26, qword ptr [rsi + r14 - 8]
    vfmadd231pd zmm9, zmm26, zmm24
    vfmadd231pd zmm8, zmm25, zmm26
    vbroadcastsd zmm26, qword ptr [rsi + r14]
    vfmadd231pd zmm16, zmm26, zmm24
    vfmadd231pd zmm17, zmm25, zmm26
    vbroadcastsd zmm26, qword ptr [rsi + r14 + 8]
    vfmadd231pd zmm18, zmm26, zmm24
    vfmadd231pd zmm19, zmm25, zmm26
    vbroadcastsd zmm26, qword ptr [rsi + r14 + 16]
    vfmadd231pd zmm20, zmm26, zmm24
    vfmadd231pd zmm21, zmm25, zmm26
    vbroadcastsd zmm26, qword ptr [rsi + r14 + 24]
    vfmadd231pd zmm22, zmm26, zmm24
    vfmadd231pd zmm23, zmm26, zmm25
    add r14, 64
    dec r9
    jne .L27
    vandpd zmm15, zmm15, zmm0
    vandpd zmm14, zmm14, zmm0
    vandpd zmm13, zmm13, zmm0
    vandpd zmm12, zmm12, zmm0
    vandpd zmm11, zmm11, zmm0
    vandpd zmm10, zmm10, zmm0
    vandpd zmm9, zmm9, zmm0
    vandpd zmm8, zmm8, zmm0
    vandpd zmm16, zmm16, zmm0
    vandpd zmm17, zmm17, zmm0
    vandpd zmm18, zmm18, zmm0
    vandpd zmm19, zmm19, zmm0
    vandpd zmm20, zmm20, zmm0
    vandpd zmm21, zmm21, zmm0
    vandpd zmm22, zmm22, zmm0
    vandpd zmm23, zmm23, zmm0
.L28:
    imul rcx, rdi
    lea rcx, [8*rcx]
    add rcx, r13
    vbroadcastsd zmm24, qword ptr [rcx + r8]
    vbroadcastsd zmm25, qword ptr [rcx + rbp]
    vfmadd231pd zmm15, zmm2, zmm25
    vfmadd231pd zmm15, zmm4, zmm24
    vmaxpd zmm26, zmm1, zmm15
    vfmadd231pd zmm14, zmm3, zmm25
    vfmadd231pd zmm14, zmm5, zmm24
    vmaxpd zmm24, zmm26, zmm14
    vextractf64x4 ymm25, zmm24, 1
    vmaxpd ymm24, ymm24, ymm25
    vextractf32x4 xmm25, ymm24, 1
    vmaxpd xmm24, xmm24, xmm25
    vshufpd xmm25, xmm24, xmm24, 1
    vmaxsd xmm24, xmm24, xmm25
    vucomisd xmm24, qword ptr [r15 + 8*rax]
    jbe .L29
    vmovsd qword ptr [r15 + 8*rax], xmm24
.L29:
    add rax, 8
    vbroadcastsd zmm24, qword ptr [rcx + r8 + 8]
    vbroadcastsd zmm25, qword ptr [rcx + rbp + 8]
    vfmadd231pd zmm13, zmm2, zmm25
    vfmadd231pd zmm13, zmm4, zmm24
    vmaxpd zmm26, zmm1, zmm13
    vfmadd231pd zmm12, zmm3, zmm25
    vfmadd231pd zmm12, zmm5, zmm24
    vmaxpd zmm24, zmm26, zmm12
    vextractf64x4 ymm25, zmm24, 1
    vmaxpd ymm24, ymm24, ymm25
    vextractf32x4 xmm25, ymm24, 1
    vmaxpd xmm24, xmm24, xmm25
    vshufpd xmm25, xmm24, xmm24, 1
    vmaxsd xmm24, xmm24, xmm25
    vucomisd xmm24, qword ptr [r15 + 8*rax - 56]
    jbe .L30
    vmovsd qword ptr [r15 + 8*rax - 56], xmm24
.L30:
    vbroadcastsd zmm24, qword ptr [rcx + r8 + 16]
    vbroadcastsd zmm25, qword ptr [rcx + rbp + 16]
    vfmadd231pd zmm11, zmm2, zmm25
    vfmadd231pd zmm11, zmm4, zmm24
    vmaxpd zmm26, zmm1, zmm11
    vfmadd231pd zmm10, zmm3, zmm25
    vfmadd231pd zmm10, zmm5, zmm24
    vmaxpd zmm24, zmm26, zmm10
    vextractf64x4 ymm25, zmm24, 1
    vmaxpd ymm24, ymm24, ymm25
    vextractf32x4 xmm25, ymm24, 1
    vmaxpd xmm24, xmm24, xmm25
    vshufpd xmm25, xmm24, xmm24, 1
    vmaxsd xmm24, xmm24, xmm25
    vucomisd xmm24, qword ptr [r15 + 8*rax - 48]
    jbe .L31
    vmovsd qword ptr [r15 + 8*rax - 48], xmm24
.L31:
    vbroadcastsd zmm24, qword ptr [rcx + r8 + 24]
    vbroadcastsd zmm25, qword ptr [rcx + rbp + 24]
    vfmadd231pd zmm9, zmm2, zmm25
    vfmadd231pd zmm9, zmm4, zmm24
    vmaxpd zmm26, zmm1, zmm9
    vfmadd231pd zmm8, zmm3, zmm25
    vfmadd231pd zmm8, zmm5, zmm24
    vmaxpd zmm24, zmm26, zmm8
    vextractf64x4 ymm25, zmm24, 1
    vmaxpd ymm24, ymm24, ymm25
    vextractf32x4 xmm25, ymm24, 1
    vmaxpd xmm24, xmm24, xmm25
    vshufpd xmm25, xmm24, xmm24, 1
    vmaxsd xmm24, xmm24, xmm25
    vucomisd xmm24, qword ptr [r15 + 8*rax - 40]
    jbe .L32
    vmovsd qword ptr [r15 + 8*rax - 40], xmm24
.L32:
    vbroadcastsd zmm24, qword ptr [rcx + r8 + 32]
    vbroadcastsd zmm25, qword ptr [rcx + rbp + 32]
    vfmadd231pd zmm16, zmm2, zmm25
    vfmadd231pd zmm16, zmm4, zmm24
    vmaxpd zmm26, zmm1, zmm16
    vfmadd231pd zmm17, zmm3, zmm25
    vfmadd231pd zmm17, zmm5, zmm24
    vmaxpd zmm24, zmm26, zmm17
    vextractf64x4 ymm25, zmm24, 1
    vmaxpd ymm24, ymm24, ymm25
    vextractf32x4 xmm25, ymm24, 1
    vmaxpd xmm24, xmm24, xmm25
    vshufpd xmm25, xmm24, xmm24, 1
    vmaxsd xmm24, xmm24, xmm25
    vucomisd xmm24, qword ptr [r15 + 8*rax - 32]
    jbe .L33
    vmovsd qword ptr [r15 + 8*rax - 32], xmm24
.L33:
    vbroadcastsd zmm24, qword ptr [rcx + r8 + 40]
    vbroadcastsd zmm25, qword ptr [rcx + rbp + 40]
    vfmadd231pd zmm18, zmm2, zmm25
    vfmadd231pd zmm18, zmm4, zmm24
    vmaxpd zmm26, zmm1, zmm18
    vfmadd231pd zmm19, zmm3, zmm25
    vfmadd231pd zmm19, zmm5, zmm24
    vmaxpd zmm24, zmm26, zmm19
    vextractf64x4 ymm25, zmm24, 1
    vmaxpd ymm24, ymm24, ymm25
    vextractf32x4 xmm25, ymm24, 1
    vmaxpd xmm24, xmm24, xmm25
    vshufpd xmm25, xmm24, xmm24, 1
    vmaxsd xmm24, xmm24, xmm25
    vucomisd xmm24, qword ptr [r15 + 8*rax - 24]
    jbe .L34
    vmovsd qword ptr [r15 + 8*rax - 24], xmm24
.L34:
    vbroadcastsd zmm24, qword ptr [rcx + r8 + 48]
    vbroadcastsd zmm25, qword ptr [rcx + rbp + 48]
    vfmadd231pd zmm20, zmm2, zmm25
    vfmadd231pd zmm20, zmm4, zmm24
    vmaxpd zmm26, zmm1, zmm20
    vfmadd231pd zmm21, zmm3, zmm25
    vfmadd231pd zmm21, zmm5, zmm24
    vmaxpd zmm24, zmm26, zmm21
    vextractf64x4 ymm25, zmm24, 1
    vmaxpd ymm24, ymm24, ymm25
    vextractf32x4 xmm25, ymm24, 1
    vmaxpd xmm24, xmm24, xmm25
    vshufpd xmm25, xmm24, xmm24, 1
    vmaxsd xmm24, xmm24, xmm25
    vucomisd xmm24, qword ptr [r15 + 8*rax - 16]
    jbe .L35
    vmovsd qword ptr [r15 + 8*rax - 16], xmm24
.L35:
    vbroadcastsd zmm24, qword ptr [rcx + r8 + 56]
    vbroadcastsd zmm25, qword ptr [rcx + rbp + 56]
    vfmadd231pd zmm22, zmm2, zmm25
    vfmadd231pd zmm22, zmm4, zmm24
    vmaxpd zmm26, zmm1, zmm22
    vfmadd231pd zmm23, zmm3, zmm25
    vfmadd231pd zmm23, zmm5, zmm24
    vmaxpd zmm24, zmm26, zmm23
    vextractf64x4 ymm25, zmm24, 1
    vmaxpd ymm24, ymm24, ymm25
    vextractf32x4 xmm25, ymm24, 1
    vmaxpd xmm24, xmm24, xmm25
    vshufpd xmm25, xmm24, xmm24, 1
    vmaxsd xmm24, xmm24, xmm25
    vucomisd xmm24, qword ptr [r15 + 8*rax - 8]
    jbe .L25
    vmovsd qword ptr [r15 + 8*rax - 8], xmm24
    jmp .L25
.L36:
    xor edx, edx
    div ecx
.L37:
    mov rdx, rax
    shr rdx, 3
    and eax, 7
    cmp rax, 1
    sbb rdx, -1
    xor eax, eax
    jmp .L39
.L38:
    vmaxpd zmm4, zmm4, zmm12
    vmaxpd zmm4, zmm4, zmm11
    vmaxpd zmm4, zmm4, zmm10
    vmaxpd zmm4, zmm4, zmm9
    vmaxpd zmm4, zmm4, zmm8
    vmaxpd zmm4, zmm4, zmm7
    vmaxpd zmm4, zmm4, zmm6
    vmaxpd zmm4, zmm4, zmm5
    dec rdx
    je .L20
.L39:
    mov rcx, rax
    shr rcx, 3
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm7, xmm7, xmm7
    vxorpd xmm8, xmm8, xmm8
    vxorpd xmm9, xmm9, xmm9
    vxorpd xmm10, xmm10, xmm10
    vxorpd xmm11, xmm11, xmm11
    vxorpd xmm12, xmm12, xmm12
    test r11, r11
    je .L41
    mov rsi, qword ptr [rsp + 112]
    imul rsi, rcx
    add rsi, qword ptr [rsp + 160]
    xor edi, edi
    mov r9, r11
.L40:
    vmovupd zmm13, zmmword ptr [rbx + rdi]
    vfmadd231pd zmm12, zmm13, qword ptr [rsi + rdi - 56]{1to8}
    vfmadd231pd zmm11, zmm13, qword ptr [rsi + rdi - 48]{1to8}
    vfmadd231pd zmm10, zmm13, qword ptr [rsi + rdi - 40]{1to8}
    vfmadd231pd zmm9, zmm13, qword ptr [rsi + rdi - 32]{1to8}
    vfmadd231pd zmm8, zmm13, qword ptr [rsi + rdi - 24]{1to8}
    vfmadd231pd zmm7, zmm13, qword ptr [rsi + rdi - 16]{1to8}
    vfmadd231pd zmm6, zmm13, qword ptr [rsi + rdi - 8]{1to8}
    vfmadd231pd zmm5, zmm13, qword ptr [rsi + rdi]{1to8}
    add rdi, 64
    dec r9
    jne .L40
    vandpd zmm12, zmm12, zmm0
    vandpd zmm11, zmm11, zmm0
    vandpd zmm10, zmm10, zmm0
    vandpd zmm9, zmm9, zmm0
    vandpd zmm8, zmm8, zmm0
    vandpd zmm7, zmm7, zmm0
    vandpd zmm6, zmm6, zmm0
    vandpd zmm5, zmm5, zmm0
    mov rdi, qword ptr [rsp + 40]
.L41:
    imul rcx, rdi
    lea rcx, [8*rcx]
    add rcx, r13
    vfmadd231pd zmm12, zmm2, qword ptr [rcx + rbp]{1to8}
    vfmadd231pd zmm12, zmm3, qword ptr [rcx + r8]{1to8}
    vmaxpd zmm13, zmm1, zmm12
    vextractf64x4 ymm14, zmm13, 1
    vmaxpd ymm13, ymm13, ymm14
    vextractf128 xmm14, ymm13, 1
    vmaxpd xmm13, xmm13, xmm14
    vshufpd xmm14, xmm13, xmm13, 1
    vmaxsd xmm13, xmm13, xmm14
    vucomisd xmm13, qword ptr [r15 + 8*rax]
    jbe .L42
    vmovsd qword ptr [r15 + 8*rax], xmm13
.L42:
    vfmadd231pd zmm11, zmm2, qword ptr [rcx + rbp + 8]{1to8}
    add rax, 8
    vfmadd231pd zmm11, zmm3, qword ptr [rcx + r8 + 8]{1to8}
    vmaxpd zmm13, zmm1, zmm11
    vextractf64x4 ymm14, zmm13, 1
    vmaxpd ymm13, ymm13, ymm14
    vextractf128 xmm14, ymm13, 1
    vmaxpd xmm13, xmm13, xmm14
    vshufpd xmm14, xmm13, xmm13, 1
    vmaxsd xmm13, xmm13, xmm14
    vucomisd xmm13, qword ptr [r15 + 8*rax - 56]
    jbe .L43
    vmovsd qword ptr [r15 + 8*rax - 56], xmm13
.L43:
    vfmadd231pd zmm10, zmm2, qword ptr [rcx + rbp + 16]{1to8}
    vfmadd231pd zmm10, zmm3, qword ptr [rcx + r8 + 16]{1to8}
    vmaxpd zmm13, zmm1, zmm10
    vextractf64x4 ymm14, zmm13, 1
    vmaxpd ymm13, ymm13, ymm14
    vextractf128 xmm14, ymm13, 1
    vmaxpd xmm13, xmm13, xmm14
    vshufpd xmm14, xmm13, xmm13, 1
    vmaxsd xmm13, xmm13, xmm14
    vucomisd xmm13, qword ptr [r15 + 8*rax - 48]
    jbe .L44
    vmovsd qword ptr [r15 + 8*rax - 48], xmm13
.L44:
    vfmadd231pd zmm9, zmm2, qword ptr [rcx + rbp + 24]{1to8}
    vfmadd231pd zmm9, zmm3, qword ptr [rcx + r8 + 24]{1to8}
    vmaxpd zmm13, zmm1, zmm9
    vextractf64x4 ymm14, zmm13, 1
    vmaxpd ymm13, ymm13, ymm14
    vextractf128 xmm14, ymm13, 1
    vmaxpd xmm13, xmm13, xmm14
    vshufpd xmm14, xmm13, xmm13, 1
    vmaxsd xmm13, xmm13, xmm14
    vucomisd xmm13, qword ptr [r15 + 8*rax - 40]
    jbe .L45
    vmovsd qword ptr [r15 + 8*rax - 40], xmm13
.L45:
    vfmadd231pd zmm8, zmm2, qword ptr [rcx + rbp + 32]{1to8}
    vfmadd231pd zmm8, zmm3, qword ptr [rcx + r8 + 32]{1to8}
    vmaxpd zmm13, zmm1, zmm8
    vextractf64x4 ymm14, zmm13, 1
    vmaxpd ymm13, ymm13, ymm14
    vextractf128 xmm14, ymm13, 1
    vmaxpd xmm13, xmm13, xmm14
    vshufpd xmm14, xmm13, xmm13, 1
    vmaxsd xmm13, xmm13, xmm14
    vucomisd xmm13, qword ptr [r15 + 8*rax - 32]
    jbe .L46
    vmovsd qword ptr [r15 + 8*rax - 32], xmm13
.L46:
    vfmadd231pd zmm7, zmm2, qword ptr [rcx + rbp + 40]{1to8}
    vfmadd231pd zmm7, zmm3, qword ptr [rcx + r8 + 40]{1to8}
    vmaxpd zmm13, zmm1, zmm7
    vextractf64x4 ymm14, zmm13, 1
    vmaxpd ymm13, ymm13, ymm14
    vextractf128 xmm14, ymm13, 1
    vmaxpd xmm13, xmm13, xmm14
    vshufpd xmm14, xmm13, xmm13, 1
    vmaxsd xmm13, xmm13, xmm14
    vucomisd xmm13, qword ptr [r15 + 8*rax - 24]
    jbe .L47
    vmovsd qword ptr [r15 + 8*rax - 24], xmm13
.L47:
    vfmadd231pd zmm6, zmm2, qword ptr [rcx + rbp + 48]{1to8}
    vfmadd231pd zmm6, zmm3, qword ptr [rcx + r8 + 48]{1to8}
    vmaxpd zmm13, zmm1, zmm6
    vextractf64x4 ymm14, zmm13, 1
    vmaxpd ymm13, ymm13, ymm14
    vextractf128 xmm14, ymm13, 1
    vmaxpd xmm13, xmm13, xmm14
    vshufpd xmm14, xmm13, xmm13, 1
    vmaxsd xmm13, xmm13, xmm14
    vucomisd xmm13, qword ptr [r15 + 8*rax - 16]
    jbe .L48
    vmovsd qword ptr [r15 + 8*rax - 16], xmm13
.L48:
    vfmadd231pd zmm5, zmm2, qword ptr [rcx + rbp + 56]{1to8}
    vfmadd231pd zmm5, zmm3, qword ptr [rcx + r8 + 56]{1to8}
    vmaxpd zmm13, zmm1, zmm5
    vextractf64x4 ymm14, zmm13, 1
    vmaxpd ymm13, ymm13, ymm14
    vextractf128 xmm14, ymm13, 1
    vmaxpd xmm13, xmm13, xmm14
    vshufpd xmm14, xmm13, xmm13, 1
    vmaxsd xmm13, xmm13, xmm14
    vucomisd xmm13, qword ptr [r15 + 8*rax - 8]
    jbe .L38
    vmovsd qword ptr [r15 + 8*rax - 8], xmm13
    jmp .L38
.K7fffffffffffffff = .quad 0x7fffffffffffffff ; NaN
