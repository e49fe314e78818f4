; portable-avx512/f64/interpolation_bounds
rhotree_kernels::arch::portable::f64::interpolation_bounds::interpolation_bounds_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
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
    mov qword ptr [rsp + 16], rdi
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
    mov qword ptr [rsp + 48], rcx
    cmp rcx, rsi
    ja .L2
    jmp .L3
.L1:
    mov eax, esi
    xor edx, edx
    div ecx
    mov qword ptr [rsp + 48], rcx
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
    mov rdx, qword ptr [rsp + 48]
    lea rax, [8*rdx]
    mov qword ptr [rsp + 136], rax
    mov rcx, qword ptr [rsp]
    mov rax, rcx
    shl rax, 6
    mov qword ptr [rsp + 40], rax
    mov rdi, rcx
    inc rdi
    mov rax, -1
    cmove rdi, rax
    shl rdi, 6
    mov qword ptr [rsp + 32], rdi
    mov r11, qword ptr [r12 + 16]
    mov r14, qword ptr [r12]
    mov r13, r11
    add r13, 2
    cmovb r13, rax
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
    mov rdx, qword ptr [rsp + 88]
    shl rax, 6
    mov qword ptr [rsp + 64], rax
    mov r10, r11
    shl r10, 4
    mov rax, r13
    shl rax, 6
    mov qword ptr [rsp + 112], rax
    vbroadcastsd zmm0, qword ptr [rip + .K7fffffffffffffff]
    vxorpd xmm1, xmm1, xmm1
    lea rax, [8*r13]
    mov qword ptr [rsp + 128], rax
    lea rax, [rcx - 1]
    mov qword ptr [rsp + 120], rax
    mov qword ptr [rsp + 144], rsi
    lea rax, [rsi + 64]
    mov qword ptr [rsp + 56], rax
    lea rax, [r14 + 24]
    mov qword ptr [rsp + 104], rax
    xor ecx, ecx
    mov qword ptr [rsp + 80], r14
    mov qword ptr [rsp + 72], r13
    jmp .L5
.L4:
    mov rax, qword ptr [rsp + 224]
    mov rcx, qword ptr [rsp + 24]
    vmovupd zmmword ptr [rax + 8*rcx], zmm6
    vmovupd zmmword ptr [rax + 8*rcx + 64], zmm7
    mov rax, qword ptr [rsp + 152]
    mov rcx, rax
    mov rdx, qword ptr [rsp + 88]
    cmp rax, rdx
    jae .L2
.L5:
    lea r9, [rcx + 16]
    mov edi, ecx
    and edi, 7
    mov eax, edi
    mov rsi, rcx
    mov rcx, qword ptr [rsp + 144]
    lea rax, [rcx + 8*rax]
    mov qword ptr [rsp + 152], r9
    cmp r9, rdx
    mov qword ptr [rsp + 24], rsi
    mov rcx, rsi
    jbe .L12
    movabs rdx, 2305843009213693944
    and rcx, rdx
    imul rcx, qword ptr [rsp + 48]
    lea rax, [rax + 8*rcx]
    test r11, r11
    mov r13, qword ptr [rsp]
    je .L19
    mov rcx, qword ptr [rsp + 24]
    shr rcx, 3
    imul rcx, qword ptr [rsp + 64]
    lea rcx, [rcx + 8*rdi]
    add rcx, qword ptr [rsp + 56]
    mov rdx, qword ptr [rsp + 16]
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
    mov r9, qword ptr [rsp + 16]
    lea r9, [r9 + 8*rsi]
    mov r14, rdi
    shl r14, 6
    imul rdi, r11
    vbroadcastsd zmm2, qword ptr [r9 + 8*rdi]
    vfmadd132pd zmm2, zmm3, zmmword ptr [rax + r14]
    jmp .L7
.L12:
    shr rcx, 3
    mov rdx, rcx
    mov r14, qword ptr [rsp + 136]
    imul rdx, r14
    lea rsi, [rcx + 1]
    mov r9, rsi
    imul r9, r14
    lea rdx, [rax + 8*rdx]
    lea rax, [rax + 8*r9]
    mov qword ptr [rsp + 96], rax
    test r11, r11
    mov r13, qword ptr [rsp]
    je .L21
    mov al, 61
    bzhi rsi, rsi, rax
    mov rax, qword ptr [rsp + 64]
    imul rsi, rax
    mov r9, qword ptr [rsp + 56]
    lea rdi, [r9 + 8*rdi]
    mov qword ptr [rsp + 160], rdi
    imul rcx, rax
    mov r14, qword ptr [rsp + 16]
    xor r9d, r9d
    jmp .L15
.L13:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm3, xmm3, xmm3
.L14:
    lea rax, [r9 + 1]
    shl r9, 7
    vmovupd zmmword ptr [rbx + r9], zmm2
    vmovupd zmmword ptr [rbx + r9 + 64], zmm3
    add r14, 8
    mov r9, rax
    cmp rax, r11
    je .L21
.L15:
    test r13, r13
    je .L13
    cmp qword ptr [rsp + 120], 0
    je .L17
    vxorpd xmm2, xmm2, xmm2
    mov r13, r14
    mov rax, qword ptr [rsp + 160]
    xor edi, edi
    vxorpd xmm3, xmm3, xmm3
.L16:
    vbroadcastsd zmm4, qword ptr [r13]
    vfmadd231pd zmm2, zmm4, zmmword ptr [rax + rcx - 64]
    vfmadd231pd zmm3, zmm4, zmmword ptr [rax + rsi - 64]
    vbroadcastsd zmm4, qword ptr [r13 + 8*r11]
    vfmadd231pd zmm2, zmm4, zmmword ptr [rax + rcx]
    vfmadd231pd zmm3, zmm4, zmmword ptr [rax + rsi]
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
    xor edi, edi
    vxorpd xmm3, xmm3, xmm3
.L18:
    mov rax, qword ptr [rsp + 16]
    lea rax, [rax + 8*r9]
    mov r13, rdi
    imul r13, r11
    shl rdi, 6
    vbroadcastsd zmm4, qword ptr [rax + 8*r13]
    mov r13, qword ptr [rsp]
    vfmadd231pd zmm2, zmm4, zmmword ptr [rdx + rdi]
    mov rax, qword ptr [rsp + 96]
    vfmadd231pd zmm3, zmm4, zmmword ptr [rax + rdi]
    jmp .L14
.L19:
    vxorpd xmm4, xmm4, xmm4
    mov r13, qword ptr [rsp + 72]
    cmp r13, qword ptr [rsp + 8]
    mov r14, qword ptr [rsp + 80]
    jbe .L22
.L20:
    mov rax, qword ptr [rsp + 224]
    mov rcx, qword ptr [rsp + 24]
    vmovupd zmmword ptr [rax + 8*rcx], zmm4
    add rcx, 8
    mov rax, rcx
    mov rdx, qword ptr [rsp + 88]
    cmp rax, rdx
    jb .L5
    jmp .L2
.L21:
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm7, xmm7, xmm7
    mov r13, qword ptr [rsp + 72]
    cmp r13, qword ptr [rsp + 8]
    mov r14, qword ptr [rsp + 80]
    ja .L4
    mov rax, qword ptr [rsp + 40]
    vmovupd zmm2, zmmword ptr [rax + rdx]
    mov rcx, qword ptr [rsp + 32]
    vmovupd zmm3, zmmword ptr [rcx + rdx]
    mov rdx, qword ptr [rsp + 96]
    vmovupd zmm4, zmmword ptr [rax + rdx]
    vmovupd zmm5, zmmword ptr [rcx + rdx]
    mov rax, qword ptr [rsp + 8]
    mov rcx, rax
    or rcx, r13
    shr rcx, 32
    je .L23
    xor edx, edx
    div r13
    jmp .L24
.L22:
    mov rcx, qword ptr [rsp + 40]
    vmovupd zmm2, zmmword ptr [rcx + rax]
    mov rcx, qword ptr [rsp + 32]
    vmovupd zmm3, zmmword ptr [rcx + rax]
    mov rax, qword ptr [rsp + 8]
    mov rcx, rax
    or rcx, r13
    shr rcx, 32
    je .L32
    xor edx, edx
    div r13
    jmp .L33
.L23:
    xor edx, edx
    div r13d
.L24:
    mov rdx, rax
    shr rdx, 2
    and eax, 3
    cmp rax, 1
    sbb rdx, -1
    xor eax, eax
    jmp .L26
.L25:
    vmaxpd zmm6, zmm6, zmm15
    vmaxpd zmm7, zmm7, zmm14
    vmaxpd zmm6, zmm6, zmm13
    vmaxpd zmm7, zmm7, zmm12
    vmaxpd zmm6, zmm6, zmm11
    vmaxpd zmm7, zmm7, zmm10
    vmaxpd zmm6, zmm6, zmm9
    vmaxpd zmm7, zmm7, zmm8
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
    test r11, r11
    je .L28
    mov rdi, qword ptr [rsp + 112]
    imul rdi, rcx
    lea esi, [8*rax]
    and esi, 32
    add rsi, qword ptr [rsp + 104]
    add rsi, rdi
    xor edi, edi
    mov r9, r11
.L27:
    vmovupd zmm16, zmmword ptr [rbx + 2*rdi]
    vmovupd zmm17, zmmword ptr [rbx + 2*rdi + 64]
    vbroadcastsd zmm18, qword ptr [rsi + rdi - 24]
    vfmadd231pd zmm15, zmm18, zmm16
    vfmadd231pd zmm14, zmm17, zmm18
    vbroadcastsd zmm18, qword ptr [rsi + rdi - 16]
    vfmadd231pd zmm13, zmm18, zmm16
    vfmadd231pd zmm12, zmm17, zmm18
    vbroadcastsd zmm18, qword ptr [rsi + rdi - 8]
    vfmadd231pd zmm11, zmm18, zmm16
    vfmadd231pd zmm10, zmm17, zmm18
    vbroadcastsd zmm18, qword ptr [rsi + rdi]
    vfmadd231pd zmm9, zmm18, zmm16
    vfmadd231pd zmm8, zmm18, zmm17
    add rdi, 64
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
.L28:
    imul rcx, qword ptr [rsp + 128]
    mov esi, eax
    and esi, 4
    lea rcx, [r14 + 8*rcx]
    lea rcx, [rcx + 8*rsi]
    vbroadcastsd zmm16, qword ptr [rcx + rbp]
    vfmadd231pd zmm15, zmm2, zmm16
    vbroadcastsd zmm17, qword ptr [rcx + r8]
    vfmadd231pd zmm15, zmm3, zmm17
    vfmadd231pd zmm14, zmm4, zmm16
    vfmadd231pd zmm14, zmm5, zmm17
    vextractf32x4 xmm16, ymm15, 1
    vmaxpd xmm16, xmm1, xmm16
    vextractf32x4 xmm17, zmm15, 3
    vmaxpd xmm17, xmm1, xmm17
    vextractf32x4 xmm18, ymm14, 1
    vmaxpd xmm16, xmm16, xmm18
    vextractf32x4 xmm18, zmm14, 3
    vmaxpd xmm17, xmm17, xmm18
    vmaxpd xmm16, xmm16, xmm17
    vextractf32x4 xmm17, zmm15, 2
    vmaxpd xmm17, xmm1, xmm17
    vextractf32x4 xmm18, zmm14, 2
    vmaxpd xmm17, xmm17, xmm18
    vmaxpd xmm18, xmm1, xmm15
    vmaxpd xmm18, xmm18, xmm14
    vmaxpd xmm17, xmm18, xmm17
    vmaxpd xmm16, xmm17, xmm16
    vshufpd xmm17, xmm16, xmm16, 1
    vmaxsd xmm16, xmm16, xmm17
    vucomisd xmm16, qword ptr [r15 + 8*rax]
    jbe .L29
    vmovsd qword ptr [r15 + 8*rax], xmm16
.L29:
    vbroadcastsd zmm16, qword ptr [rcx + rbp + 8]
    add rax, 4
    vfmadd231pd zmm13, zmm2, zmm16
    vbroadcastsd zmm17, qword ptr [rcx + r8 + 8]
    vfmadd231pd zmm13, zmm3, zmm17
    vfmadd231pd zmm12, zmm4, zmm16
    vfmadd231pd zmm12, zmm5, zmm17
    vextractf32x4 xmm16, ymm13, 1
    vmaxpd xmm16, xmm1, xmm16
    vextractf32x4 xmm17, zmm13, 3
    vmaxpd xmm17, xmm1, xmm17
    vextractf32x4 xmm18, ymm12, 1
    vmaxpd xmm16, xmm16, xmm18
    vextractf32x4 xmm18, zmm12, 3
    vmaxpd xmm17, xmm17, xmm18
    vmaxpd xmm16, xmm16, xmm17
    vextractf32x4 xmm17, zmm13, 2
    vmaxpd xmm17, xmm1, xmm17
    vextractf32x4 xmm18, zmm12, 2
    vmaxpd xmm17, xmm17, xmm18
    vmaxpd xmm18, xmm1, xmm13
    vmaxpd xmm18, xmm18, xmm12
    vmaxpd xmm17, xmm18, xmm17
    vmaxpd xmm16, xmm17, xmm16
    vshufpd xmm17, xmm16, xmm16, 1
    vmaxsd xmm16, xmm16, xmm17
    vucomisd xmm16, qword ptr [r15 + 8*rax - 24]
    jbe .L30
    vmovsd qword ptr [r15 + 8*rax - 24], xmm16
.L30:
    vbroadcastsd zmm16, qword ptr [rcx + rbp + 16]
    vfmadd231pd zmm11, zmm2, zmm16
    vbroadcastsd zmm17, qword ptr [rcx + r8 + 16]
    vfmadd231pd zmm11, zmm3, zmm17
    vfmadd231pd zmm10, zmm4, zmm16
    vfmadd231pd zmm10, zmm5, zmm17
    vextractf32x4 xmm16, ymm11, 1
    vmaxpd xmm16, xmm1, xmm16
    vextractf32x4 xmm17, zmm11, 3
    vmaxpd xmm17, xmm1, xmm17
    vextractf32x4 xmm18, ymm10, 1
    vmaxpd xmm16, xmm16, xmm18
    vextractf32x4 xmm18, zmm10, 3
    vmaxpd xmm17, xmm17, xmm18
    vmaxpd xmm16, xmm16, xmm17
    vextractf32x4 xmm17, zmm11, 2
    vmaxpd xmm17, xmm1, xmm17
    vextractf32x4 xmm18, zmm10, 2
    vmaxpd xmm17, xmm17, xmm18
    vmaxpd xmm18, xmm1, xmm11
    vmaxpd xmm18, xmm18, xmm10
    vmaxpd xmm17, xmm18, xmm17
    vmaxpd xmm16, xmm17, xmm16
    vshufpd xmm17, xmm16, xmm16, 1
    vmaxsd xmm16, xmm16, xmm17
    vucomisd xmm16, qword ptr [r15 + 8*rax - 16]
    jbe .L31
    vmovsd qword ptr [r15 + 8*rax - 16], xmm16
.L31:
    vbroadcastsd zmm16, qword ptr [rcx + rbp + 24]
    vfmadd231pd zmm9, zmm2, zmm16
    vbroadcastsd zmm17, qword ptr [rcx + r8 + 24]
    vfmadd231pd zmm9, zmm3, zmm17
    vfmadd231pd zmm8, zmm4, zmm16
    vfmadd231pd zmm8, zmm5, zmm17
    vextractf32x4 xmm16, ymm9, 1
    vmaxpd xmm16, xmm1, xmm16
    vextractf32x4 xmm17, zmm9, 3
    vmaxpd xmm17, xmm1, xmm17
    vextractf32x4 xmm18, ymm8, 1
    vmaxpd xmm16, xmm16, xmm18
    vextractf32x4 xmm18, zmm8, 3
    vmaxpd xmm17, xmm17, xmm18
    vmaxpd xmm16, xmm16, xmm17
    vextractf32x4 xmm17, zmm9, 2
    vmaxpd xmm17, xmm1, xmm17
    vextractf32x4 xmm18, zmm8, 2
    vmaxpd xmm17, xmm17, xmm18
    vmaxpd xmm18, xmm1, xmm9
    vmaxpd xmm18, xmm18, xmm8
    vmaxpd xmm17, xmm18, xmm17
    vmaxpd xmm16, xmm17, xmm16
    vshufpd xmm17, xmm16, xmm16, 1
    vmaxsd xmm16, xmm16, xmm17
    vucomisd xmm16, qword ptr [r15 + 8*rax - 8]
    jbe .L25
    vmovsd qword ptr [r15 + 8*rax - 8], xmm16
    jmp .L25
.L32:
    xor edx, edx
    div r13d
.L33:
    mov rdx, rax
    shr rdx, 2
    and eax, 3
    cmp rax, 1
    sbb rdx, -1
    xor eax, eax
    jmp .L35
.L34:
    vmaxpd zmm4, zmm4, zmm8
    vmaxpd zmm4, zmm4, zmm7
    vmaxpd zmm4, zmm4, zmm6
    vmaxpd zmm4, zmm4, zmm5
    dec rdx
    je .L20
.L35:
    mov rcx, rax
    shr rcx, 3
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm7, xmm7, xmm7
    vxorpd xmm8, xmm8, xmm8
    test r11, r11
    je .L37
    mov rdi, qword ptr [rsp + 112]
    imul rdi, rcx
    lea esi, [8*rax]
    and esi, 32
    add rsi, qword ptr [rsp + 104]
    add rsi, rdi
    xor edi, edi
    mov r9, r11
    vxorpd xmm9, xmm9, xmm9
    vxorpd xmm10, xmm10, xmm10
.L36:
    vmovupd zmm7, zmmword ptr [rbx + rdi]
    vfmadd231pd zmm5, zmm7, qword ptr [rsi + rdi - 24]{1to8}
    vfmadd231pd zmm6, zmm7, qword ptr [rsi + rdi - 16]{1to8}
    vfmadd231pd zmm9, zmm7, qword ptr [rsi + rdi - 8]{1to8}
    vfmadd231pd zmm10, zmm7, qword ptr [rsi + rdi]{1to8}
    add rdi, 64
    dec r9
    jne .L36
    vandpd zmm8, zmm5, zmm0
    vandpd zmm7, zmm6, zmm0
    vandpd zmm6, zmm9, zmm0
    vandpd zmm5, zmm10, zmm0
.L37:
    imul rcx, qword ptr [rsp + 128]
    mov esi, eax
    and esi, 4
    lea rcx, [r14 + 8*rcx]
    lea rcx, [rcx + 8*rsi]
    vfmadd231pd zmm8, zmm2, qword ptr [rcx + rbp]{1to8}
    vfmadd231pd zmm8, zmm3, qword ptr [rcx + r8]{1to8}
    vextractf128 xmm9, ymm8, 1
    vmaxpd xmm9, xmm1, xmm9
    vextractf32x4 xmm10, zmm8, 3
    vmaxpd xmm10, xmm1, xmm10
    vmaxpd xmm9, xmm9, xmm10
    vextractf32x4 xmm10, zmm8, 2
    vmaxpd xmm10, xmm1, xmm10
    vmaxpd xmm11, xmm1, xmm8
    vmaxpd xmm10, xmm11, xmm10
    vmaxpd xmm9, xmm10, xmm9
    vshufpd xmm10, xmm9, xmm9, 1
    vmaxsd xmm9, xmm9, xmm10
    vucomisd xmm9, qword ptr [r15 + 8*rax]
    jbe .L38
    vmovsd qword ptr [r15 + 8*rax], xmm9
.L38:
    add rax, 4
    vfmadd231pd zmm7, zmm2, qword ptr [rcx + rbp + 8]{1to8}
    vfmadd231pd zmm7, zmm3, qword ptr [rcx + r8 + 8]{1to8}
    vextractf128 xmm9, ymm7, 1
    vmaxpd xmm9, xmm1, xmm9
    vextractf32x4 xmm10, zmm7, 3
    vmaxpd xmm10, xmm1, xmm10
    vmaxpd xmm9, xmm9, xmm10
    vextractf32x4 xmm10, zmm7, 2
    vmaxpd xmm10, xmm1, xmm10
    vmaxpd xmm11, xmm1, xmm7
    vmaxpd xmm10, xmm11, xmm10
    vmaxpd xmm9, xmm10, xmm9
    vshufpd xmm10, xmm9, xmm9, 1
    vmaxsd xmm9, xmm9, xmm10
    vucomisd xmm9, qword ptr [r15 + 8*rax - 24]
    jbe .L39
    vmovsd qword ptr [r15 + 8*rax - 24], xmm9
.L39:
    vfmadd231pd zmm6, zmm2, qword ptr [rcx + rbp + 16]{1to8}
    vfmadd231pd zmm6, zmm3, qword ptr [rcx + r8 + 16]{1to8}
    vextractf128 xmm9, ymm6, 1
    vmaxpd xmm9, xmm1, xmm9
    vextractf32x4 xmm10, zmm6, 3
    vmaxpd xmm10, xmm1, xmm10
    vmaxpd xmm9, xmm9, xmm10
    vextractf32x4 xmm10, zmm6, 2
    vmaxpd xmm10, xmm1, xmm10
    vmaxpd xmm11, xmm1, xmm6
    vmaxpd xmm10, xmm11, xmm10
    vmaxpd xmm9, xmm10, xmm9
    vshufpd xmm10, xmm9, xmm9, 1
    vmaxsd xmm9, xmm9, xmm10
    vucomisd xmm9, qword ptr [r15 + 8*rax - 16]
    jbe .L40
    vmovsd qword ptr [r15 + 8*rax - 16], xmm9
.L40:
    vfmadd231pd zmm5, zmm2, qword ptr [rcx + rbp + 24]{1to8}
    vfmadd231pd zmm5, zmm3, qword ptr [rcx + r8 + 24]{1to8}
    vextractf128 xmm9, ymm5, 1
    vmaxpd xmm9, xmm1, xmm9
    vextractf32x4 xmm10, zmm5, 3
    vmaxpd xmm10, xmm1, xmm10
    vmaxpd xmm9, xmm9, xmm10
    vextractf32x4 xmm10, zmm5, 2
    vmaxpd xmm10, xmm1, xmm10
    vmaxpd xmm11, xmm1, xmm5
    vmaxpd xmm10, xmm11, xmm10
    vmaxpd xmm9, xmm10, xmm9
    vshufpd xmm10, xmm9, xmm9, 1
    vmaxsd xmm9, xmm9, xmm10
    vucomisd xmm9, qword ptr [r15 + 8*rax - 8]
    jbe .L34
    vmovsd qword ptr [r15 + 8*rax - 8], xmm9
    jmp .L34
.K7fffffffffffffff = .quad 0x7fffffffffffffff ; NaN
