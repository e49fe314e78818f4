; avx512/f64/interpolation_bounds
rhotree_kernels::arch::avx512::f64::interpolation_bounds:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 200
    mov rbx, r8
    mov r14, rcx
    mov r13, rdx
    mov qword ptr [rsp + 40], rdi
    mov rdx, qword ptr [rsp + 280]
    mov rdi, qword ptr [rsp + 272]
    test rdx, rdx
    je .L0
    shl rdx, 3
    xor esi, esi
    call qword ptr [rip + memset@GOTPCREL]
.L0:
    mov rdx, qword ptr [r13 + 16]
    mov rax, rdx
    add rax, 2
    mov rcx, -1
    cmovae rcx, rax
    mov rsi, qword ptr [r13 + 8]
    mov rax, rsi
    or rax, rcx
    mov r12, rdx
    shr rax, 32
    je .L1
    mov rax, rsi
    xor edx, edx
    div rcx
    mov rdx, rax
    mov qword ptr [rsp + 56], rcx
    cmp rcx, rsi
    ja .L2
    jmp .L3
.L1:
    mov eax, esi
    xor edx, edx
    div ecx
    mov edx, eax
    mov qword ptr [rsp + 56], rcx
    cmp rcx, rsi
    jbe .L3
.L2:
    add rsp, 200
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L3:
    mov rsi, qword ptr [r14 + 16]
    mov rcx, qword ptr [r13]
    mov r8, r12
    inc r8
    mov rax, -1
    cmove r8, rax
    lea r9, [8*r8]
    mov qword ptr [rsp + 128], r9
    mov r15, qword ptr [r14]
    mov r13, rsi
    add r13, 2
    cmovb r13, rax
    mov r11, rsi
    shl r11, 6
    mov rbp, rsi
    inc rbp
    cmove rbp, rax
    mov rax, qword ptr [r14 + 8]
    mov qword ptr [rsp + 16], rax
    shl rbp, 6
    mov rax, r12
    shl rax, 6
    mov qword ptr [rsp + 120], rax
    shl r8, 6
    mov qword ptr [rsp + 136], r8
    mov r9, r12
    and r9, -2
    mov rax, qword ptr [rsp + 56]
    mov r8, rax
    shl r8, 6
    mov qword ptr [rsp + 144], r8
    mov r10, rsi
    shl r10, 4
    mov r8, r13
    shl r8, 6
    mov qword ptr [rsp + 96], r8
    vxorpd xmm3, xmm3, xmm3
    vmovapd zmm26, zmmword ptr [rip + .K31929e4bc0036505]
    vmovapd zmm2, zmmword ptr [rip + .K8400c1124a762978]
    lea rax, [8*rax]
    mov qword ptr [rsp + 64], rax
    lea rax, [8*r12]
    mov qword ptr [rsp + 112], rax
    lea rax, [8*r13]
    mov qword ptr [rsp + 104], rax
    lea rax, [r12 - 1]
    mov qword ptr [rsp + 88], rax
    mov rax, qword ptr [rsp + 40]
    add rax, 24
    mov qword ptr [rsp + 80], rax
    lea r14, [8*rsi]
    mov qword ptr [rsp + 8], rcx
    lea rax, [rcx + 64]
    mov qword ptr [rsp + 72], rax
    mov qword ptr [rsp + 48], r15
    lea rax, [r15 + 56]
    mov qword ptr [rsp + 192], rax
    xor edi, edi
    mov r15, r12
    mov qword ptr [rsp], r12
    mov qword ptr [rsp + 168], rdx
    mov qword ptr [rsp + 24], r13
    jmp .L5
.L4:
    mov r15, rdi
    mov rax, qword ptr [rsp + 256]
    mov rdi, qword ptr [rsp + 32]
    vmovupd zmmword ptr [rax + 8*rdi], zmm9
    vmovupd zmmword ptr [rax + 8*rdi + 64], zmm8
    mov eax, 16
    mov r13, qword ptr [rsp + 24]
    add rdi, rax
    mov rdx, qword ptr [rsp + 168]
    cmp rdi, rdx
    jae .L2
.L5:
    cmp rdi, qword ptr [rsp + 264]
    ja .L44
    lea rax, [rdi + 16]
    cmp rax, rdx
    mov qword ptr [rsp + 32], rdi
    mov rax, rdi
    jbe .L16
    imul rax, qword ptr [rsp + 56]
    test rsi, rsi
    je .L27
    mov rdi, r15
    mov rcx, qword ptr [rsp + 8]
    lea rdx, [rcx + 8*rax]
    mov r13, qword ptr [rsp + 64]
    imul r13, qword ptr [rsp + 32]
    add r13, qword ptr [rsp + 72]
    xor r8d, r8d
    jmp .L8
.L6:
    vxorpd xmm4, xmm4, xmm4
.L7:
    mov rcx, r8
    shl rcx, 6
    vmovupd zmmword ptr [rbx + rcx], zmm4
    inc r8
    mov r15, r8
    cmp r15, rsi
    jae .L27
.L8:
    lea r15, [r8 + 4]
    cmp r15, rsi
    jbe .L10
    test rdi, rdi
    je .L6
    mov rcx, qword ptr [rsp + 40]
    lea rcx, [rcx + 8*r8]
    cmp qword ptr [rsp + 88], 0
    je .L14
    vxorpd xmm4, xmm4, xmm4
    mov rdi, r13
    mov r12, rcx
    xor r15d, r15d
.L9:
    vbroadcastsd zmm5, qword ptr [r12]
    vfmadd132pd zmm5, zmm4, zmmword ptr [rdi - 64]
    vbroadcastsd zmm4, qword ptr [r12 + r14]
    vfmadd132pd zmm4, zmm5, zmmword ptr [rdi]
    add r15, 2
    add r12, r10
    sub rdi, -128
    cmp r9, r15
    jne .L9
    mov rdi, qword ptr [rsp]
    test dil, 1
    je .L7
    jmp .L15
.L10:
    test rdi, rdi
    je .L12
    mov rcx, qword ptr [rsp + 80]
    lea rcx, [rcx + 8*r8]
    vxorpd xmm4, xmm4, xmm4
    mov r12, rdx
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm7, xmm7, xmm7
.L11:
    vmovupd zmm8, zmmword ptr [r12]
    vfmadd231pd zmm4, zmm8, qword ptr [rcx - 24]{1to8}
    vfmadd231pd zmm5, zmm8, qword ptr [rcx - 16]{1to8}
    vfmadd231pd zmm6, zmm8, qword ptr [rcx - 8]{1to8}
    vfmadd231pd zmm7, zmm8, qword ptr [rcx]{1to8}
    add rcx, r14
    add r12, 64
    dec rdi
    jne .L11
    jmp .L13
.L12:
    vxorpd xmm4, xmm4, xmm4
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm7, xmm7, xmm7
.L13:
    shl r8, 6
    vmovupd zmmword ptr [rbx + r8], zmm4
    vmovupd zmmword ptr [rbx + r8 + 64], zmm5
    vmovupd zmmword ptr [rbx + r8 + 128], zmm6
    vmovupd zmmword ptr [rbx + r8 + 192], zmm7
    mov r8, r15
    mov rdi, qword ptr [rsp]
    cmp r15, rsi
    jb .L8
    jmp .L27
.L14:
    vxorpd xmm4, xmm4, xmm4
    xor r15d, r15d
.L15:
    vmovapd zmm5, zmm4
    mov rdi, r15
    shl rdi, 6
    imul r15, rsi
    vbroadcastsd zmm4, qword ptr [rcx + 8*r15]
    vfmadd132pd zmm4, zmm5, zmmword ptr [rdx + rdi]
    mov rdi, qword ptr [rsp]
    jmp .L7
.L16:
    shr rax, 3
    mov r8, rax
    mov rdx, qword ptr [rsp + 64]
    imul r8, rdx
    test rsi, rsi
    je .L31
    mov rcx, qword ptr [rsp + 8]
    mov qword ptr [rsp + 160], r8
    lea rdi, [rcx + 8*r8]
    mov qword ptr [rsp + 184], rdi
    lea rdi, [rax + 1]
    mov r8, rdx
    mov rdx, qword ptr [rsp + 144]
    mov r13, rdx
    imul r13, rdi
    imul rdi, r8
    mov qword ptr [rsp + 152], rdi
    lea rcx, [rcx + 8*rdi]
    mov qword ptr [rsp + 176], rcx
    imul rax, rdx
    xor edx, edx
    mov rdi, r15
    jmp .L19
.L17:
    vxorpd xmm4, xmm4, xmm4
    vxorpd xmm5, xmm5, xmm5
.L18:
    mov rcx, rdx
    shl rcx, 7
    vmovupd zmmword ptr [rbx + rcx], zmm4
    vmovupd zmmword ptr [rbx + rcx + 64], zmm5
    inc rdx
    mov r8, rdx
    cmp r8, rsi
    jae .L29
.L19:
    lea r8, [rdx + 4]
    cmp r8, rsi
    jbe .L21
    test rdi, rdi
    je .L17
    mov rcx, qword ptr [rsp + 40]
    lea rcx, [rcx + 8*rdx]
    cmp qword ptr [rsp + 88], 0
    je .L25
    vxorpd xmm4, xmm4, xmm4
    mov rdi, qword ptr [rsp + 72]
    mov r15, rcx
    vxorpd xmm5, xmm5, xmm5
    xor r8d, r8d
.L20:
    vbroadcastsd zmm1, qword ptr [r15]
    vfmadd231pd zmm4, zmm1, zmmword ptr [rdi + rax - 64]
    vfmadd231pd zmm5, zmm1, zmmword ptr [rdi + r13 - 64]
    vbroadcastsd zmm1, qword ptr [r15 + r14]
    vfmadd231pd zmm4, zmm1, zmmword ptr [rdi + rax]
    vfmadd231pd zmm5, zmm1, zmmword ptr [rdi + r13]
    add r8, 2
    add r15, r10
    sub rdi, -128
    cmp r9, r8
    jne .L20
    mov rdi, qword ptr [rsp]
    test dil, 1
    je .L18
    jmp .L26
.L21:
    test rdi, rdi
    je .L23
    mov rcx, qword ptr [rsp + 80]
    lea r15, [rcx + 8*rdx]
    vxorpd xmm4, xmm4, xmm4
    mov r12, qword ptr [rsp + 8]
    mov rcx, rdi
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm7, xmm7, xmm7
    vxorpd xmm8, xmm8, xmm8
    vxorpd xmm9, xmm9, xmm9
    vxorpd xmm10, xmm10, xmm10
    vxorpd xmm11, xmm11, xmm11
.L22:
    vmovupd zmm1, zmmword ptr [r12 + rax]
    vmovupd zmm12, zmmword ptr [r12 + r13]
    vbroadcastsd zmm13, qword ptr [r15 - 24]
    vfmadd231pd zmm11, zmm13, zmm1
    vfmadd231pd zmm10, zmm12, zmm13
    vbroadcastsd zmm13, qword ptr [r15 - 16]
    vfmadd231pd zmm9, zmm13, zmm1
    vfmadd231pd zmm8, zmm12, zmm13
    vbroadcastsd zmm13, qword ptr [r15 - 8]
    vfmadd231pd zmm7, zmm13, zmm1
    vfmadd231pd zmm6, zmm12, zmm13
    vbroadcastsd zmm13, qword ptr [r15]
    vfmadd231pd zmm5, zmm13, zmm1
    vfmadd231pd zmm4, zmm13, zmm12
    add r15, r14
    add r12, 64
    dec rcx
    jne .L22
    jmp .L24
.L23:
    vxorpd xmm4, xmm4, xmm4
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm7, xmm7, xmm7
    vxorpd xmm8, xmm8, xmm8
    vxorpd xmm9, xmm9, xmm9
    vxorpd xmm10, xmm10, xmm10
    vxorpd xmm11, xmm11, xmm11
.L24:
    shl rdx, 7
    vmovupd zmmword ptr [rbx + rdx], zmm11
    vmovupd zmmword ptr [rbx + rdx + 64], zmm10
    vmovupd zmmword ptr [rbx + rdx + 128], zmm9
    vmovupd zmmword ptr [rbx + rdx + 192], zmm8
    vmovupd zmmword ptr [rbx + rdx + 256], zmm7
    vmovupd zmmword ptr [rbx + rdx + 320], zmm6
    vmovupd zmmword ptr [rbx + rdx + 384], zmm5
    vmovupd zmmword ptr [rbx + rdx + 448], zmm4
    mov rdx, r8
    cmp r8, rsi
    jb .L19
    jmp .L29
.L25:
    vxorpd xmm4, xmm4, xmm4
    vxorpd xmm5, xmm5, xmm5
    xor r8d, r8d
.L26:
    mov rdi, r8
    shl rdi, 6
    imul r8, rsi
    vbroadcastsd zmm1, qword ptr [rcx + 8*r8]
    mov rcx, qword ptr [rsp + 184]
    vfmadd231pd zmm4, zmm1, zmmword ptr [rcx + rdi]
    mov rcx, qword ptr [rsp + 176]
    vfmadd231pd zmm5, zmm1, zmmword ptr [rcx + rdi]
    mov rdi, qword ptr [rsp]
    jmp .L18
.L27:
    vxorpd xmm6, xmm6, xmm6
    mov r13, qword ptr [rsp + 24]
    cmp r13, qword ptr [rsp + 16]
    mov rdi, qword ptr [rsp + 272]
    jbe .L30
.L28:
    mov rax, qword ptr [rsp + 256]
    mov rdi, qword ptr [rsp + 32]
    vmovupd zmmword ptr [rax + 8*rdi], zmm6
    mov eax, 8
    mov r15, qword ptr [rsp]
    add rdi, rax
    mov rdx, qword ptr [rsp + 168]
    cmp rdi, rdx
    jb .L5
    jmp .L2
.L29:
    mov r13, qword ptr [rsp + 24]
    mov r8, qword ptr [rsp + 160]
    mov rdx, qword ptr [rsp + 152]
    vxorpd xmm8, xmm8, xmm8
    vxorpd xmm9, xmm9, xmm9
    cmp r13, qword ptr [rsp + 16]
    ja .L4
    jmp .L32
.L30:
    mov rcx, qword ptr [rsp + 8]
    lea rax, [rcx + 8*rax]
    mov rcx, qword ptr [rsp + 120]
    vmovupd zmm4, zmmword ptr [rcx + rax]
    mov rcx, qword ptr [rsp + 136]
    vmovupd zmm5, zmmword ptr [rcx + rax]
    mov rax, qword ptr [rsp + 16]
    mov rcx, rax
    or rcx, r13
    shr rcx, 32
    je .L33
    xor edx, edx
    div r13
    jmp .L34
.L31:
    inc rax
    imul rax, rdx
    mov rdx, rax
    mov rdi, r15
    vxorpd xmm8, xmm8, xmm8
    vxorpd xmm9, xmm9, xmm9
    cmp r13, qword ptr [rsp + 16]
    ja .L4
.L32:
    mov rcx, qword ptr [rsp + 8]
    lea rax, [rcx + 8*r8]
    lea rcx, [rcx + 8*rdx]
    mov rdx, qword ptr [rsp + 112]
    vmovupd zmm4, zmmword ptr [rax + 8*rdx]
    vmovupd zmm5, zmmword ptr [rcx + 8*rdx]
    mov rdx, qword ptr [rsp + 128]
    vmovupd zmm6, zmmword ptr [rax + 8*rdx]
    vmovupd zmm7, zmmword ptr [rcx + 8*rdx]
    mov rax, qword ptr [rsp + 16]
    mov rdx, rax
    mov rcx, qword ptr [rsp + 24]
    or rdx, rcx
    shr rdx, 32
    je .L38
    xor edx, edx
    div rcx
    jmp .L39
.L33:
    xor edx, edx
    div r13d
.L34:
    mov rdx, rax
    shr rdx, 3
    and eax, 7
    cmp rax, 1
    sbb rdx, -1
    xor eax, eax
    jmp .L36
.L35:
    imul r8, qword ptr [rsp + 104]
    mov rcx, qword ptr [rsp + 48]
    lea r8, [rcx + 8*r8]
    vfmadd231pd zmm14, zmm4, qword ptr [r8 + rbp]{1to8}
    vfmadd231pd zmm14, zmm5, qword ptr [r8 + r11]{1to8}
    vmaxpd zmm15, zmm3, zmm14
    vextractf64x4 ymm16, zmm15, 1
    vmaxpd ymm15, ymm15, ymm16
    vextractf32x4 xmm16, ymm15, 1
    vmaxpd xmm15, xmm15, xmm16
    vshufpd xmm16, xmm15, xmm15, 1
    vmaxsd xmm15, xmm15, xmm16
    vfmadd231pd zmm13, zmm4, qword ptr [r8 + rbp + 8]{1to8}
    vfmadd231pd zmm13, zmm5, qword ptr [r8 + r11 + 8]{1to8}
    vmaxpd zmm16, zmm3, zmm13
    vextractf64x4 ymm17, zmm16, 1
    vmaxpd ymm16, ymm16, ymm17
    vextractf32x4 xmm17, ymm16, 1
    vmaxpd xmm16, xmm16, xmm17
    vshufpd xmm17, xmm16, xmm16, 1
    vmaxsd xmm16, xmm16, xmm17
    vunpcklpd xmm15, xmm15, xmm16
    vfmadd231pd zmm12, zmm4, qword ptr [r8 + rbp + 16]{1to8}
    vfmadd231pd zmm12, zmm5, qword ptr [r8 + r11 + 16]{1to8}
    vmaxpd zmm16, zmm3, zmm12
    vextractf64x4 ymm17, zmm16, 1
    vmaxpd ymm16, ymm16, ymm17
    vextractf32x4 xmm17, ymm16, 1
    vmaxpd xmm16, xmm16, xmm17
    vshufpd xmm17, xmm16, xmm16, 1
    vfmadd231pd zmm11, zmm4, qword ptr [r8 + rbp + 24]{1to8}
    vmaxsd xmm16, xmm16, xmm17
    vfmadd231pd zmm11, zmm5, qword ptr [r8 + r11 + 24]{1to8}
    vmaxpd zmm17, zmm3, zmm11
    vextractf64x4 ymm18, zmm17, 1
    vmaxpd ymm17, ymm17, ymm18
    vextractf32x4 xmm18, ymm17, 1
    vmaxpd xmm17, xmm17, xmm18
    vshufpd xmm18, xmm17, xmm17, 1
    vmaxsd xmm17, xmm17, xmm18
    vfmadd231pd zmm10, zmm4, qword ptr [r8 + rbp + 32]{1to8}
    vfmadd231pd zmm10, zmm5, qword ptr [r8 + r11 + 32]{1to8}
    vmaxpd zmm18, zmm3, zmm10
    vextractf64x4 ymm19, zmm18, 1
    vmaxpd ymm18, ymm18, ymm19
    vextractf32x4 xmm19, ymm18, 1
    vmaxpd xmm18, xmm18, xmm19
    vshufpd xmm19, xmm18, xmm18, 1
    vfmadd231pd zmm9, zmm4, qword ptr [r8 + rbp + 40]{1to8}
    vfmadd231pd zmm9, zmm5, qword ptr [r8 + r11 + 40]{1to8}
    vmaxsd xmm18, xmm18, xmm19
    vmaxpd zmm19, zmm3, zmm9
    vextractf64x4 ymm20, zmm19, 1
    vmaxpd ymm19, ymm19, ymm20
    vextractf32x4 xmm20, ymm19, 1
    vmaxpd xmm19, xmm19, xmm20
    vshufpd xmm20, xmm19, xmm19, 1
    vmaxsd xmm19, xmm19, xmm20
    vfmadd231pd zmm8, zmm4, qword ptr [r8 + rbp + 48]{1to8}
    vfmadd231pd zmm8, zmm5, qword ptr [r8 + r11 + 48]{1to8}
    vmaxpd zmm20, zmm3, zmm8
    vextractf64x4 ymm21, zmm20, 1
    vmaxpd ymm20, ymm20, ymm21
    vextractf32x4 xmm21, ymm20, 1
    vmaxpd xmm20, xmm20, xmm21
    vshufpd xmm21, xmm20, xmm20, 1
    vfmadd231pd zmm7, zmm4, qword ptr [r8 + rbp + 56]{1to8}
    vmaxsd xmm20, xmm20, xmm21
    vfmadd231pd zmm7, zmm5, qword ptr [r8 + r11 + 56]{1to8}
    vmaxpd zmm21, zmm3, zmm7
    vextractf64x4 ymm22, zmm21, 1
    vmaxpd ymm21, ymm21, ymm22
    vextractf32x4 xmm22, ymm21, 1
    vmaxpd xmm21, xmm21, xmm22
    vshufpd xmm22, xmm21, xmm21, 1
    vmaxsd xmm21, xmm21, xmm22
    vinsertf32x4 ymm15, ymm15, xmm16, 1
    vbroadcastsd ymm1, xmm17
    vblendpd ymm1, ymm15, ymm1, 8
    vinsertf32x4 zmm1, zmm1, xmm18, 2
    vpermt2pd zmm1, zmm26, zmm19
    vinsertf32x4 zmm1, zmm1, xmm20, 3
    vpermt2pd zmm1, zmm2, zmm21
    vcmpgtpd k1, zmm1, zmmword ptr [rdi + 8*rax]
    vmovupd zmmword ptr [rdi + 8*rax] {k1}, zmm1
    add rax, 8
    dec rdx
    vmaxpd zmm1, zmm6, zmm14
    vmaxpd zmm1, zmm1, zmm13
    vmaxpd zmm1, zmm1, zmm12
    vmaxpd zmm1, zmm1, zmm11
    vmaxpd zmm1, zmm1, zmm10
    vmaxpd zmm1, zmm1, zmm9
    vmaxpd zmm1, zmm1, zmm8
    vmaxpd zmm6, zmm1, zmm7
    test rdx, rdx
    je .L28
.L36:
    mov r8, rax
    shr r8, 3
    vxorpd xmm7, xmm7, xmm7
    vxorpd xmm8, xmm8, xmm8
    vxorpd xmm9, xmm9, xmm9
    vxorpd xmm10, xmm10, xmm10
    vxorpd xmm11, xmm11, xmm11
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm13, xmm13, xmm13
    vxorpd xmm14, xmm14, xmm14
    test rsi, rsi
    je .L35
    mov rcx, qword ptr [rsp + 96]
    imul rcx, r8
    add rcx, qword ptr [rsp + 192]
    xor r15d, r15d
    mov r12, rsi
.L37:
    vmovupd zmm1, zmmword ptr [rbx + r15]
    vfmadd231pd zmm14, zmm1, qword ptr [rcx + r15 - 56]{1to8}
    vfmadd231pd zmm13, zmm1, qword ptr [rcx + r15 - 48]{1to8}
    vfmadd231pd zmm12, zmm1, qword ptr [rcx + r15 - 40]{1to8}
    vfmadd231pd zmm11, zmm1, qword ptr [rcx + r15 - 32]{1to8}
    vfmadd231pd zmm10, zmm1, qword ptr [rcx + r15 - 24]{1to8}
    vfmadd231pd zmm9, zmm1, qword ptr [rcx + r15 - 16]{1to8}
    vfmadd231pd zmm8, zmm1, qword ptr [rcx + r15 - 8]{1to8}
    vfmadd231pd zmm7, zmm1, qword ptr [rcx + r15]{1to8}
    add r15, 64
    dec r12
    jne .L37
    vbroadcastsd zmm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm14, zmm14, zmm0
    vandpd zmm13, zmm13, zmm0
    vandpd zmm12, zmm12, zmm0
    vandpd zmm11, zmm11, zmm0
    vandpd zmm10, zmm10, zmm0
    vandpd zmm9, zmm9, zmm0
    vandpd zmm8, zmm8, zmm0
    vandpd zmm7, zmm7, zmm0
    jmp .L35
.L38:
    xor edx, edx
    div ecx
.L39:
    mov rdx, rax
    shr rdx, 3
    and eax, 7
    cmp rax, 1
    sbb rdx, -1
    xor eax, eax
    jmp .L42
.L40:
    vbroadcastsd zmm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm25, zmm25, zmm0
    vandpd zmm24, zmm24, zmm0
    vandpd zmm23, zmm23, zmm0
    vandpd zmm22, zmm22, zmm0
    vandpd zmm21, zmm21, zmm0
    vandpd zmm20, zmm20, zmm0
    vandpd zmm19, zmm19, zmm0
    vandpd zmm18, zmm18, zmm0
    vandpd zmm17, zmm17, zmm0
    vandpd zmm16, zmm16, zmm0
    vandpd zmm15, zmm15, zmm0
    vandpd zmm14, zmm14, zmm0
    vandpd zmm13, zmm13, zmm0
    vandpd zmm12, zmm12, zmm0
    vandpd zmm11, zmm11, zmm0
    vandpd zmm10, zmm10, zmm0
.L41:
    imul r13, qword ptr [rsp + 104]
    mov rcx, qword ptr [rsp + 48]
    lea r8, [rcx + 8*r13]
    vbroadcastsd zmm1, qword ptr [r8 + r11]
    vbroadcastsd zmm26, qword ptr [r8 + rbp]
    vfmadd231pd zmm25, zmm4, zmm26
    vfmadd231pd zmm25, zmm6, zmm1
    vmaxpd zmm27, zmm3, zmm25
    vfmadd231pd zmm24, zmm5, zmm26
    vfmadd231pd zmm24, zmm7, zmm1
    vmaxpd zmm1, zmm27, zmm24
    vextractf64x4 ymm26, zmm1, 1
    vmaxpd ymm1, ymm1, ymm26
    vextractf32x4 xmm26, ymm1, 1
    vmaxpd xmm1, xmm1, xmm26
    vshufpd xmm26, xmm1, xmm1, 1
    vbroadcastsd zmm27, qword ptr [r8 + r11 + 8]
    vbroadcastsd zmm28, qword ptr [r8 + rbp + 8]
    vmaxsd xmm1, xmm1, xmm26
    vfmadd231pd zmm23, zmm4, zmm28
    vfmadd231pd zmm23, zmm6, zmm27
    vmaxpd zmm26, zmm3, zmm23
    vfmadd231pd zmm22, zmm5, zmm28
    vfmadd231pd zmm22, zmm7, zmm27
    vmaxpd zmm26, zmm26, zmm22
    vextractf64x4 ymm27, zmm26, 1
    vmaxpd ymm26, ymm26, ymm27
    vextractf32x4 xmm27, ymm26, 1
    vmaxpd xmm26, xmm26, xmm27
    vshufpd xmm27, xmm26, xmm26, 1
    vmaxsd xmm26, xmm26, xmm27
    vunpcklpd xmm26, xmm1, xmm26
    vbroadcastsd zmm1, qword ptr [r8 + r11 + 16]
    vbroadcastsd zmm27, qword ptr [r8 + rbp + 16]
    vfmadd231pd zmm21, zmm4, zmm27
    vfmadd231pd zmm21, zmm6, zmm1
    vmaxpd zmm28, zmm3, zmm21
    vfmadd231pd zmm20, zmm5, zmm27
    vfmadd231pd zmm20, zmm7, zmm1
    vmaxpd zmm1, zmm28, zmm20
    vextractf64x4 ymm27, zmm1, 1
    vmaxpd ymm1, ymm1, ymm27
    vextractf32x4 xmm27, ymm1, 1
    vmaxpd xmm1, xmm1, xmm27
    vshufpd xmm27, xmm1, xmm1, 1
    vmaxsd xmm27, xmm1, xmm27
    vbroadcastsd zmm1, qword ptr [r8 + r11 + 24]
    vbroadcastsd zmm28, qword ptr [r8 + rbp + 24]
    vfmadd231pd zmm19, zmm4, zmm28
    vfmadd231pd zmm19, zmm6, zmm1
    vmaxpd zmm29, zmm3, zmm19
    vfmadd231pd zmm18, zmm5, zmm28
    vfmadd231pd zmm18, zmm7, zmm1
    vmaxpd zmm1, zmm29, zmm18
    vextractf64x4 ymm28, zmm1, 1
    vmaxpd ymm1, ymm1, ymm28
    vextractf32x4 xmm28, ymm1, 1
    vmaxpd xmm1, xmm1, xmm28
    vshufpd xmm28, xmm1, xmm1, 1
    vmaxsd xmm28, xmm1, xmm28
    vbroadcastsd zmm1, qword ptr [r8 + r11 + 32]
    vbroadcastsd zmm29, qword ptr [r8 + rbp + 32]
    vfmadd231pd zmm17, zmm4, zmm29
    vfmadd231pd zmm17, zmm6, zmm1
    vmaxpd zmm31, zmm3, zmm17
    vfmadd231pd zmm16, zmm5, zmm29
    vfmadd231pd zmm16, zmm7, zmm1
    vmaxpd zmm1, zmm31, zmm16
    vextractf64x4 ymm29, zmm1, 1
    vmaxpd ymm1, ymm1, ymm29
    vextractf32x4 xmm29, ymm1, 1
    vmaxpd xmm1, xmm1, xmm29
    vshufpd xmm29, xmm1, xmm1, 1
    vmaxsd xmm29, xmm1, xmm29
    vbroadcastsd zmm1, qword ptr [r8 + r11 + 40]
    vbroadcastsd zmm31, qword ptr [r8 + rbp + 40]
    vfmadd231pd zmm15, zmm4, zmm31
    vfmadd231pd zmm15, zmm6, zmm1
    vmaxpd zmm30, zmm3, zmm15
    vfmadd231pd zmm14, zmm5, zmm31
    vfmadd231pd zmm14, zmm7, zmm1
    vmaxpd zmm1, zmm30, zmm14
    vextractf64x4 ymm30, zmm1, 1
    vmaxpd ymm1, ymm1, ymm30
    vextractf32x4 xmm30, ymm1, 1
    vmaxpd xmm1, xmm1, xmm30
    vshufpd xmm30, xmm1, xmm1, 1
    vmaxsd xmm1, xmm1, xmm30
    vbroadcastsd zmm30, qword ptr [r8 + r11 + 48]
    vbroadcastsd zmm31, qword ptr [r8 + rbp + 48]
    vfmadd231pd zmm13, zmm4, zmm31
    vfmadd231pd zmm13, zmm6, zmm30
    vmaxpd zmm2, zmm3, zmm13
    vfmadd231pd zmm12, zmm5, zmm31
    vfmadd231pd zmm12, zmm7, zmm30
    vmaxpd zmm2, zmm2, zmm12
    vextractf64x4 ymm30, zmm2, 1
    vmaxpd ymm2, ymm2, ymm30
    vextractf32x4 xmm30, ymm2, 1
    vmaxpd xmm2, xmm2, xmm30
    vshufpd xmm30, xmm2, xmm2, 1
    vmaxsd xmm2, xmm2, xmm30
    vbroadcastsd zmm30, qword ptr [r8 + r11 + 56]
    vbroadcastsd zmm31, qword ptr [r8 + rbp + 56]
    vfmadd231pd zmm11, zmm4, zmm31
    vfmadd231pd zmm11, zmm6, zmm30
    vfmadd231pd zmm10, zmm5, zmm31
    vmaxpd zmm31, zmm3, zmm11
    vfmadd231pd zmm10, zmm7, zmm30
    vmaxpd zmm30, zmm31, zmm10
    vextractf64x4 ymm31, zmm30, 1
    vmaxpd ymm30, ymm30, ymm31
    vextractf32x4 xmm31, ymm30, 1
    vmaxpd xmm30, xmm30, xmm31
    vshufpd xmm31, xmm30, xmm30, 1
    vmaxsd xmm30, xmm30, xmm31
    vinsertf32x4 ymm3, ymm26, xmm27, 1
    vbroadcastsd ymm0, xmm28
    vblendpd ymm0, ymm3, ymm0, 8
    vxorpd xmm3, xmm3, xmm3
    vinsertf32x4 zmm0, zmm0, xmm29, 2
    vmovapd zmm26, zmmword ptr [rip + .K31929e4bc0036505]
    vpermt2pd zmm0, zmm26, zmm1
    vinsertf32x4 zmm0, zmm0, xmm2, 3
    vmovapd zmm2, zmmword ptr [rip + .K8400c1124a762978]
    vpermt2pd zmm0, zmm2, zmm30
    mov rcx, qword ptr [rsp + 272]
    vcmpgtpd k1, zmm0, zmmword ptr [rcx + 8*rax]
    vmovupd zmmword ptr [rcx + 8*rax] {k1}, zmm0
    add rax, 8
    dec rdx
    vmaxpd zmm0, zmm9, zmm25
    vmaxpd zmm1, zmm8, zmm24
    vmaxpd zmm0, zmm0, zmm23
    vmaxpd zmm1, zmm1, zmm22
    vmaxpd zmm0, zmm0, zmm21
    vmaxpd zmm1, zmm1, zmm20
    vmaxpd zmm0, zmm0, zmm19
    vmaxpd zmm1, zmm1, zmm18
    vmaxpd zmm0, zmm0, zmm17
    vmaxpd zmm1, zmm1, zmm16
    vmaxpd zmm0, zmm0, zmm15
    vmaxpd zmm1, zmm1, zmm14
    vmaxpd zmm0, zmm0, zmm13
    vmaxpd zmm1, zmm1, zmm12
    vmaxpd zmm9, zmm0, zmm11
    vmaxpd zmm8, zmm1, zmm10
    test rdx, rdx
    je .L4
.L42:
    mov r13, rax
    shr r13, 3
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
    vxorpd xmm24, xmm24, xmm24
    vxorpd xmm25, xmm25, xmm25
    test rsi, rsi
    je .L41
    mov r8, qword ptr [rsp + 96]
    imul r8, r13
    add r8, qword ptr [rsp + 48]
    mov r15d, 32
    mov r12, rsi
.L43:
    vmovupd zmm0, zmmword ptr [rbx + 2*r15 - 64]
    vmovupd zmm1, zmmword ptr [rbx + 2*r15]
    vbroadcastsd zmm2, qword ptr [r8 + r15 - 32]
    vfmadd231pd zmm25, zmm2, zmm0
    vfmadd231pd zmm24, zmm1, zmm2
    vbroadcastsd zmm2, qword ptr [r8 + r15 - 24]
    vfmadd231pd zmm23, zmm2, zmm0
    vfmadd231pd zmm22, zmm1, zmm2
    vbroadcastsd zmm2, qword ptr [r8 + r15 - 16]
    vfmadd231pd zmm21, zmm2, zmm0
    vfmadd231pd zmm20, zmm1, zmm2
    vbroadcastsd zmm2, qword ptr [r8 + r15 - 8]
    vfmadd231pd zmm19, zmm2, zmm0
    vfmadd231pd zmm18, zmm1, zmm2
    vbroadcastsd zmm2, qword ptr [r8 + r15]
    vfmadd231pd zmm17, zmm2, zmm0
    vfmadd231pd zmm16, zmm1, zmm2
    vbroadcastsd zmm2, qword ptr [r8 + r15 + 8]
    vfmadd231pd zmm15, zmm2, zmm0
    vfmadd231pd zmm14, zmm1, zmm2
    vbroadcastsd zmm2, qword ptr [r8 + r15 + 16]
    vfmadd231pd zmm13, zmm2, zmm0
    vfmadd231pd zmm12, zmm1, zmm2
    vbroadcastsd zmm2, qword ptr [r8 + r15 + 24]
    vfmadd231pd zmm11, zmm2, zmm0
    vfmadd231pd zmm10, zmm2, zmm1
    add r15, 64
    dec r12
    jne .L43
    jmp .L40
.L44:
    lea rcx, [rip + .Ldata0]
    mov rdx, qword ptr [rsp + 264]
    mov rsi, rdx
    vzeroupper
    call qword ptr [rip + core::slice::index::slice_index_fail@GOTPCREL]
.K31929e4bc0036505 = .quad 0, .quad 1, .quad 2, .quad 3, .quad 4, .quad 8, .zero 8, .zero 8
.K7fffffffffffffff = .quad 0x7fffffffffffffff ; NaN
.K8400c1124a762978 = .quad 0, .quad 1, .quad 2, .quad 3, .quad 4, .quad 5, .quad 6, .quad 8
