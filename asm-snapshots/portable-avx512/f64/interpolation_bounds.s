; portable-avx512/f64/interpolation_bounds
rhotree_kernels::arch::portable::f64::interpolation_bounds::interpolation_bounds_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 728
    mov rbx, r8
    mov rbp, rcx
    mov r13, rdx
    mov qword ptr [rsp + 56], rdi
    mov rdx, qword ptr [rsp + 808]
    mov r15, qword ptr [rsp + 800]
    test rdx, rdx
    je .L0
    shl rdx, 3
    mov rdi, r15
    xor esi, esi
    call qword ptr [rip + memset@GOTPCREL]
.L0:
    mov rcx, qword ptr [r13 + 16]
    mov rax, rcx
    add rax, 2
    mov rdi, -1
    cmovae rdi, rax
    mov rsi, qword ptr [r13 + 8]
    mov rax, rsi
    or rax, rdi
    shr rax, 32
    je .L1
    mov rax, rsi
    xor edx, edx
    div rdi
    mov rdx, rax
    mov qword ptr [rsp + 64], rdi
    cmp rdi, rsi
    ja .L2
    jmp .L3
.L1:
    mov eax, esi
    xor edx, edx
    div edi
    mov edx, eax
    mov qword ptr [rsp + 64], rdi
    cmp rdi, rsi
    jbe .L3
.L2:
    add rsp, 728
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L3:
    mov rsi, qword ptr [rbp + 16]
    mov rdi, qword ptr [r13]
    mov r8, rcx
    inc r8
    mov rax, -1
    cmove r8, rax
    lea r9, [8*r8]
    mov qword ptr [rsp + 160], r9
    mov r13, qword ptr [rbp]
    mov r14, rsi
    add r14, 2
    cmovb r14, rax
    mov r10, rsi
    shl r10, 6
    mov r12, rsi
    inc r12
    cmove r12, rax
    mov rax, qword ptr [rbp + 8]
    mov qword ptr [rsp + 40], rax
    shl r12, 6
    mov rax, rcx
    shl rax, 6
    mov qword ptr [rsp + 152], rax
    shl r8, 6
    mov qword ptr [rsp + 168], r8
    mov r9, rcx
    and r9, -2
    mov rax, qword ptr [rsp + 64]
    mov r8, rax
    shl r8, 6
    mov qword ptr [rsp + 176], r8
    mov r11, rsi
    shl r11, 4
    mov r8, r14
    shl r8, 6
    mov qword ptr [rsp + 120], r8
    vxorps xmm23, xmm23, xmm23
    vbroadcastsd zmm24, qword ptr [rip + .K7fffffffffffffff]
    vxorpd xmm2, xmm2, xmm2
    lea rax, [8*rax]
    mov qword ptr [rsp + 72], rax
    lea rax, [8*rcx]
    mov qword ptr [rsp + 144], rax
    mov qword ptr [rsp + 48], r14
    lea rax, [8*r14]
    mov qword ptr [rsp + 128], rax
    lea rax, [rcx - 1]
    mov qword ptr [rsp + 104], rax
    mov rax, qword ptr [rsp + 56]
    add rax, 24
    mov qword ptr [rsp + 96], rax
    lea r14, [8*rsi]
    mov qword ptr [rsp + 8], rdi
    lea rax, [rdi + 64]
    mov qword ptr [rsp + 80], rax
    mov qword ptr [rsp + 136], r13
    lea rax, [r13 + 24]
    mov qword ptr [rsp + 112], rax
    xor r8d, r8d
    mov qword ptr [rsp + 16], rcx
    mov qword ptr [rsp + 200], rdx
    jmp .L6
.L4:
    mov rdi, qword ptr [rsp + 32]
    vmovlpd qword ptr [rdi], xmm8
    vshufpd xmm4, xmm8, xmm8, 1
    vextractf128 xmm5, ymm8, 1
    vshufpd xmm6, xmm5, xmm5, 1
    mov eax, 56
    mov qword ptr [rsp], rax
    mov eax, 48
    mov qword ptr [rsp + 24], rax
    mov edx, 40
    mov ecx, 32
    mov r8d, 24
    mov ebp, 16
    mov eax, 8
    mov r13d, 8
.L5:
    vmovlpd qword ptr [rdi + rax], xmm3
    vmovhpd qword ptr [rdi + rbp], xmm3
    vextractf128 xmm0, ymm3, 1
    vmovlpd qword ptr [rdi + r8], xmm0
    vmovhpd qword ptr [rdi + rcx], xmm0
    vmovsd qword ptr [rdi + rdx], xmm4
    mov rax, qword ptr [rsp + 24]
    vmovsd qword ptr [rdi + rax], xmm5
    mov rax, qword ptr [rsp]
    vmovsd qword ptr [rdi + rax], xmm6
    mov r8, qword ptr [rsp + 88]
    add r8, r13
    mov rdx, qword ptr [rsp + 200]
    cmp r8, rdx
    mov rcx, qword ptr [rsp + 16]
    jae .L2
.L6:
    cmp r8, qword ptr [rsp + 792]
    ja .L45
    lea rax, [r8 + 16]
    mov rdi, qword ptr [rsp + 784]
    lea rdi, [rdi + 8*r8]
    mov qword ptr [rsp + 32], rdi
    cmp rax, rdx
    mov qword ptr [rsp + 88], r8
    jbe .L17
    imul r8, qword ptr [rsp + 64]
    mov qword ptr [rsp], r8
    test rsi, rsi
    je .L28
    mov rax, qword ptr [rsp + 8]
    mov rdx, qword ptr [rsp]
    lea rdx, [rax + 8*rdx]
    mov r13, qword ptr [rsp + 72]
    imul r13, qword ptr [rsp + 88]
    add r13, qword ptr [rsp + 80]
    xor eax, eax
    jmp .L9
.L7:
    vxorpd xmm3, xmm3, xmm3
.L8:
    mov rcx, rax
    shl rcx, 6
    vmovupd zmmword ptr [rbx + rcx], zmm3
    inc rax
    mov r8, rax
    cmp r8, rsi
    mov rcx, qword ptr [rsp + 16]
    jae .L28
.L9:
    lea r8, [rax + 4]
    cmp r8, rsi
    jbe .L11
    test rcx, rcx
    je .L7
    mov rcx, qword ptr [rsp + 56]
    lea rcx, [rcx + 8*rax]
    cmp qword ptr [rsp + 104], 0
    je .L15
    vxorpd xmm3, xmm3, xmm3
    mov rdi, r13
    mov rbp, rcx
    xor r8d, r8d
.L10:
    vbroadcastsd zmm4, qword ptr [rbp]
    vfmadd132pd zmm4, zmm3, zmmword ptr [rdi - 64]
    vbroadcastsd zmm3, qword ptr [rbp + r14]
    vfmadd132pd zmm3, zmm4, zmmword ptr [rdi]
    add r8, 2
    add rbp, r11
    sub rdi, -128
    cmp r9, r8
    jne .L10
    test byte ptr [rsp + 16], 1
    je .L8
    jmp .L16
.L11:
    test rcx, rcx
    je .L13
    mov rdi, rcx
    mov rcx, qword ptr [rsp + 96]
    lea rcx, [rcx + 8*rax]
    vxorpd xmm3, xmm3, xmm3
    mov rbp, rdx
    vxorpd xmm4, xmm4, xmm4
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm6, xmm6, xmm6
.L12:
    vmovupd zmm7, zmmword ptr [rbp]
    vfmadd231pd zmm3, zmm7, qword ptr [rcx - 24]{1to8}
    vfmadd231pd zmm4, zmm7, qword ptr [rcx - 16]{1to8}
    vfmadd231pd zmm5, zmm7, qword ptr [rcx - 8]{1to8}
    vfmadd231pd zmm6, zmm7, qword ptr [rcx]{1to8}
    add rcx, r14
    add rbp, 64
    dec rdi
    jne .L12
    jmp .L14
.L13:
    vxorpd xmm3, xmm3, xmm3
    vxorpd xmm4, xmm4, xmm4
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm6, xmm6, xmm6
.L14:
    shl rax, 6
    vmovupd zmmword ptr [rbx + rax], zmm3
    vmovupd zmmword ptr [rbx + rax + 64], zmm4
    vmovupd zmmword ptr [rbx + rax + 128], zmm5
    vmovupd zmmword ptr [rbx + rax + 192], zmm6
    mov rax, r8
    cmp r8, rsi
    mov rcx, qword ptr [rsp + 16]
    jb .L9
    jmp .L28
.L15:
    vxorpd xmm3, xmm3, xmm3
    xor r8d, r8d
.L16:
    vmovapd zmm4, zmm3
    mov rdi, r8
    shl rdi, 6
    imul r8, rsi
    vbroadcastsd zmm3, qword ptr [rcx + 8*r8]
    vfmadd132pd zmm3, zmm4, zmmword ptr [rdx + rdi]
    jmp .L8
.L17:
    mov rdx, r8
    shr rdx, 3
    mov r8, rdx
    mov r13, qword ptr [rsp + 72]
    imul r8, r13
    test rsi, rsi
    je .L32
    mov rdi, qword ptr [rsp + 8]
    mov qword ptr [rsp + 192], r8
    lea rax, [rdi + 8*r8]
    mov qword ptr [rsp], rax
    lea rbp, [rdx + 1]
    mov r8, qword ptr [rsp + 176]
    mov rax, r8
    imul rax, rbp
    imul rbp, r13
    mov qword ptr [rsp + 184], rbp
    lea rdi, [rdi + 8*rbp]
    mov qword ptr [rsp + 24], rdi
    imul rdx, r8
    xor r13d, r13d
    jmp .L20
.L18:
    vxorpd xmm3, xmm3, xmm3
    vxorpd xmm4, xmm4, xmm4
.L19:
    mov rcx, r13
    shl rcx, 7
    vmovupd zmmword ptr [rbx + rcx], zmm3
    vmovupd zmmword ptr [rbx + rcx + 64], zmm4
    inc r13
    mov r8, r13
    cmp r8, rsi
    mov rcx, qword ptr [rsp + 16]
    jae .L29
.L20:
    lea r8, [r13 + 4]
    cmp r8, rsi
    jbe .L22
    test rcx, rcx
    je .L18
    mov rcx, qword ptr [rsp + 56]
    lea rcx, [rcx + 8*r13]
    cmp qword ptr [rsp + 104], 0
    je .L26
    vxorpd xmm3, xmm3, xmm3
    mov r8, qword ptr [rsp + 80]
    mov rbp, rcx
    xor edi, edi
    vxorpd xmm4, xmm4, xmm4
.L21:
    vbroadcastsd zmm5, qword ptr [rbp]
    vfmadd231pd zmm3, zmm5, zmmword ptr [r8 + rdx - 64]
    vfmadd231pd zmm4, zmm5, zmmword ptr [r8 + rax - 64]
    vbroadcastsd zmm5, qword ptr [rbp + r14]
    vfmadd231pd zmm3, zmm5, zmmword ptr [r8 + rdx]
    vfmadd231pd zmm4, zmm5, zmmword ptr [r8 + rax]
    add rdi, 2
    add rbp, r11
    sub r8, -128
    cmp r9, rdi
    jne .L21
    test byte ptr [rsp + 16], 1
    je .L19
    jmp .L27
.L22:
    test rcx, rcx
    je .L24
    mov rdi, qword ptr [rsp + 96]
    lea rdi, [rdi + 8*r13]
    vxorpd xmm3, xmm3, xmm3
    mov rbp, qword ptr [rsp + 8]
    vxorpd xmm4, xmm4, xmm4
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm7, xmm7, xmm7
    vxorpd xmm8, xmm8, xmm8
    vxorpd xmm9, xmm9, xmm9
    vxorpd xmm10, xmm10, xmm10
.L23:
    vmovupd zmm11, zmmword ptr [rbp + rax]
    vmovupd zmm12, zmmword ptr [rbp + rdx]
    vbroadcastsd zmm13, qword ptr [rdi - 24]
    vfmadd231pd zmm10, zmm13, zmm12
    vfmadd231pd zmm9, zmm11, zmm13
    vbroadcastsd zmm13, qword ptr [rdi - 16]
    vfmadd231pd zmm8, zmm13, zmm12
    vfmadd231pd zmm7, zmm11, zmm13
    vbroadcastsd zmm13, qword ptr [rdi - 8]
    vfmadd231pd zmm6, zmm13, zmm12
    vfmadd231pd zmm5, zmm11, zmm13
    vbroadcastsd zmm13, qword ptr [rdi]
    vfmadd231pd zmm4, zmm13, zmm12
    vfmadd231pd zmm3, zmm13, zmm11
    add rbp, 64
    add rdi, r14
    dec rcx
    jne .L23
    jmp .L25
.L24:
    vxorpd xmm3, xmm3, xmm3
    vxorpd xmm4, xmm4, xmm4
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm7, xmm7, xmm7
    vxorpd xmm8, xmm8, xmm8
    vxorpd xmm9, xmm9, xmm9
    vxorpd xmm10, xmm10, xmm10
.L25:
    shl r13, 7
    vmovupd zmmword ptr [rbx + r13], zmm10
    vmovupd zmmword ptr [rbx + r13 + 64], zmm9
    vmovupd zmmword ptr [rbx + r13 + 128], zmm8
    vmovupd zmmword ptr [rbx + r13 + 192], zmm7
    vmovupd zmmword ptr [rbx + r13 + 256], zmm6
    vmovupd zmmword ptr [rbx + r13 + 320], zmm5
    vmovupd zmmword ptr [rbx + r13 + 384], zmm4
    vmovupd zmmword ptr [rbx + r13 + 448], zmm3
    mov r13, r8
    cmp r8, rsi
    mov rcx, qword ptr [rsp + 16]
    jb .L20
    jmp .L29
.L26:
    vxorpd xmm3, xmm3, xmm3
    xor edi, edi
    vxorpd xmm4, xmm4, xmm4
.L27:
    mov r8, rdi
    shl r8, 6
    imul rdi, rsi
    vbroadcastsd zmm5, qword ptr [rcx + 8*rdi]
    mov rcx, qword ptr [rsp]
    vfmadd231pd zmm3, zmm5, zmmword ptr [rcx + r8]
    mov rcx, qword ptr [rsp + 24]
    vfmadd231pd zmm4, zmm5, zmmword ptr [rcx + r8]
    jmp .L19
.L28:
    vxorpd xmm3, xmm3, xmm3
    vxorpd xmm8, xmm8, xmm8
    mov rax, qword ptr [rsp + 40]
    cmp qword ptr [rsp + 48], rax
    ja .L4
    mov rax, qword ptr [rsp + 8]
    mov rcx, qword ptr [rsp]
    lea rax, [rax + 8*rcx]
    mov rdx, qword ptr [rsp + 152]
    vmovupd ymm4, ymmword ptr [rdx + rax + 8]
    mov rcx, qword ptr [rsp + 168]
    vmovupd ymm5, ymmword ptr [rcx + rax + 8]
    mov dil, -31
    kmovd k1, edi
    vmovupd zmm6 {k1} {z}, zmmword ptr [rdx + rax]
    vmovupd zmm3 {k1} {z}, zmmword ptr [rcx + rax]
    mov rax, qword ptr [rsp + 40]
    mov rdx, rax
    mov rcx, qword ptr [rsp + 48]
    or rdx, rcx
    shr rdx, 32
    je .L34
    xor edx, edx
    div rcx
    jmp .L35
.L29:
    mov r8, qword ptr [rsp + 192]
    mov rdx, qword ptr [rsp + 184]
    mov rdi, qword ptr [rsp + 48]
    mov rax, qword ptr [rsp + 40]
    cmp rdi, rax
    jbe .L33
.L30:
    vxorpd xmm10, xmm10, xmm10
    vxorpd xmm3, xmm3, xmm3
    vxorpd xmm11, xmm11, xmm11
    mov rdi, qword ptr [rsp + 32]
.L31:
    vmovupd zmmword ptr [rdi], zmm10
    vmovlpd qword ptr [rdi + 64], xmm11
    vshufpd xmm4, xmm11, xmm11, 1
    vextractf128 xmm5, ymm11, 1
    vshufpd xmm6, xmm5, xmm5, 1
    mov r13d, 16
    mov eax, 120
    mov qword ptr [rsp], rax
    mov eax, 112
    mov qword ptr [rsp + 24], rax
    mov edx, 104
    mov ecx, 96
    mov r8d, 88
    mov ebp, 80
    mov eax, 72
    jmp .L5
.L32:
    inc rdx
    imul rdx, r13
    mov rdi, qword ptr [rsp + 48]
    mov rax, qword ptr [rsp + 40]
    cmp rdi, rax
    ja .L30
.L33:
    mov rcx, qword ptr [rsp + 8]
    lea r8, [rcx + 8*r8]
    lea rcx, [rcx + 8*rdx]
    mov r13, qword ptr [rsp + 144]
    vmovupd zmm25, zmmword ptr [r8 + 8*r13]
    mov rdx, qword ptr [rsp + 160]
    vmovupd zmm5, zmmword ptr [r8 + 8*rdx]
    vmovupd ymm6, ymmword ptr [rcx + 8*r13 + 8]
    vmovupd ymm7, ymmword ptr [rcx + 8*rdx + 8]
    mov r8b, -31
    kmovd k1, r8d
    vmovupd zmm8 {k1} {z}, zmmword ptr [rcx + 8*r13]
    vmovupd zmm3 {k1} {z}, zmmword ptr [rcx + 8*rdx]
    mov rcx, rax
    or rcx, rdi
    shr rcx, 32
    je .L39
    xor edx, edx
    div rdi
    jmp .L40
.L34:
    xor edx, edx
    div ecx
.L35:
    vextractf64x4 ymm7, zmm6, 1
    vblendpd ymm6, ymm7, ymm6, 1
    vextractf64x4 ymm7, zmm3, 1
    mov rdx, rax
    shr rdx, 2
    and eax, 3
    cmp rax, 1
    sbb rdx, -1
    vblendpd ymm7, ymm7, ymm3, 1
    vxorpd xmm3, xmm3, xmm3
    xor eax, eax
    jmp .L37
.L36:
    imul rcx, qword ptr [rsp + 128]
    mov r8, qword ptr [rsp + 136]
    lea rcx, [r8 + 8*rcx]
    lea r8, [rcx + 8*rdi]
    vandpd ymm9, ymm24, ymmword ptr [rsp + 216]
    vbroadcastsd ymm10, qword ptr [r8 + r12]
    vfmadd231pd ymm9, ymm4, ymm10
    vbroadcastsd ymm11, qword ptr [r8 + r10]
    vfmadd231pd ymm9, ymm5, ymm11
    vpermpd ymm12, ymm9, 233
    vandpd zmm13, zmm24, zmmword ptr [rsp + 208]
    vextractf64x4 ymm14, zmm13, 1
    vblendpd ymm13, ymm14, ymm13, 1
    vfmadd231pd ymm13, ymm6, ymm10
    vfmadd231pd ymm13, ymm7, ymm11
    vmaxpd xmm10, xmm2, xmm12
    vextractf128 xmm11, ymm13, 1
    vmaxpd xmm11, xmm2, xmm11
    vmaxpd xmm10, xmm10, xmm11
    vextractf128 xmm11, ymm9, 1
    vunpckhpd xmm11, xmm11, xmm13
    vmaxpd xmm11, xmm2, xmm11
    vunpcklpd xmm12, xmm13, xmm9
    vmaxpd xmm12, xmm2, xmm12
    vmaxpd xmm11, xmm12, xmm11
    vmaxpd xmm10, xmm11, xmm10
    vshufpd xmm11, xmm10, xmm10, 1
    vmaxsd xmm10, xmm10, xmm11
    vmaxsd xmm10, xmm10, qword ptr [r15 + 8*rax]
    vmovsd qword ptr [r15 + 8*rax], xmm10
    add rax, 4
    dec rdx
    vmaxpd ymm3, ymm3, ymm9
    vandpd ymm9, ymm24, ymmword ptr [rsp + 280]
    vmaxpd ymm8, ymm8, ymm13
    vbroadcastsd ymm10, qword ptr [r8 + r12 + 8]
    vfmadd231pd ymm9, ymm4, ymm10
    vbroadcastsd ymm11, qword ptr [r8 + r10 + 8]
    vfmadd231pd ymm9, ymm5, ymm11
    vpermpd ymm12, ymm9, 233
    vmaxpd ymm3, ymm3, ymm9
    vandpd zmm13, zmm24, zmmword ptr [rsp + 272]
    vextractf64x4 ymm14, zmm13, 1
    vblendpd ymm13, ymm14, ymm13, 1
    vfmadd231pd ymm13, ymm6, ymm10
    vfmadd231pd ymm13, ymm7, ymm11
    vmaxpd ymm8, ymm8, ymm13
    vmaxpd xmm10, xmm2, xmm12
    vextractf128 xmm11, ymm13, 1
    vmaxpd xmm11, xmm2, xmm11
    vmaxpd xmm10, xmm10, xmm11
    vextractf128 xmm11, ymm9, 1
    vunpckhpd xmm11, xmm11, xmm13
    vmaxpd xmm11, xmm2, xmm11
    vunpcklpd xmm9, xmm13, xmm9
    vmaxpd xmm9, xmm2, xmm9
    vmaxpd xmm9, xmm9, xmm11
    vmaxpd xmm9, xmm9, xmm10
    vshufpd xmm10, xmm9, xmm9, 1
    vmaxsd xmm9, xmm9, xmm10
    vmaxsd xmm9, xmm9, qword ptr [r15 + 8*rax - 24]
    vmovsd qword ptr [r15 + 8*rax - 24], xmm9
    vandpd ymm9, ymm24, ymmword ptr [rsp + 344]
    vbroadcastsd ymm10, qword ptr [r8 + r12 + 16]
    vfmadd231pd ymm9, ymm4, ymm10
    vbroadcastsd ymm11, qword ptr [r8 + r10 + 16]
    vfmadd231pd ymm9, ymm5, ymm11
    vpermpd ymm12, ymm9, 233
    vmaxpd ymm3, ymm3, ymm9
    vandpd zmm13, zmm24, zmmword ptr [rsp + 336]
    vextractf64x4 ymm14, zmm13, 1
    vblendpd ymm13, ymm14, ymm13, 1
    vfmadd231pd ymm13, ymm6, ymm10
    vfmadd231pd ymm13, ymm7, ymm11
    vmaxpd xmm10, xmm2, xmm12
    vextractf128 xmm11, ymm13, 1
    vmaxpd xmm11, xmm2, xmm11
    vmaxpd xmm10, xmm10, xmm11
    vextractf128 xmm11, ymm9, 1
    vunpckhpd xmm11, xmm11, xmm13
    vmaxpd xmm11, xmm2, xmm11
    vunpcklpd xmm9, xmm13, xmm9
    vmaxpd xmm9, xmm2, xmm9
    vmaxpd xmm9, xmm9, xmm11
    vmaxpd xmm9, xmm9, xmm10
    vshufpd xmm10, xmm9, xmm9, 1
    vmaxsd xmm9, xmm9, xmm10
    vmaxsd xmm9, xmm9, qword ptr [r15 + 8*rax - 16]
    vmovsd qword ptr [r15 + 8*rax - 16], xmm9
    vandpd ymm9, ymm24, ymmword ptr [rsp + 408]
    vbroadcastsd ymm10, qword ptr [r8 + r12 + 24]
    vmaxpd ymm8, ymm8, ymm13
    vfmadd231pd ymm9, ymm4, ymm10
    vbroadcastsd ymm11, qword ptr [r8 + r10 + 24]
    vfmadd231pd ymm9, ymm5, ymm11
    vpermpd ymm12, ymm9, 233
    vandpd zmm13, zmm24, zmmword ptr [rsp + 400]
    vmaxpd ymm3, ymm3, ymm9
    vextractf64x4 ymm14, zmm13, 1
    vblendpd ymm13, ymm14, ymm13, 1
    vfmadd231pd ymm13, ymm6, ymm10
    vfmadd231pd ymm13, ymm7, ymm11
    vmaxpd xmm10, xmm2, xmm12
    vextractf128 xmm11, ymm13, 1
    vmaxpd xmm11, xmm2, xmm11
    vmaxpd xmm10, xmm10, xmm11
    vextractf128 xmm11, ymm9, 1
    vunpckhpd xmm11, xmm11, xmm13
    vmaxpd xmm11, xmm2, xmm11
    vunpcklpd xmm9, xmm13, xmm9
    vmaxpd xmm9, xmm2, xmm9
    vmaxpd xmm9, xmm9, xmm11
    vmaxpd xmm9, xmm9, xmm10
    vshufpd xmm10, xmm9, xmm9, 1
    vmaxsd xmm9, xmm9, xmm10
    vmaxsd xmm9, xmm9, qword ptr [r15 + 8*rax - 8]
    vmaxpd ymm8, ymm8, ymm13
    vmovsd qword ptr [r15 + 8*rax - 8], xmm9
    test rdx, rdx
    je .L4
.L37:
    mov rcx, rax
    shr rcx, 3
    mov edi, eax
    and edi, 4
    vmovups zmmword ptr [rsp + 400], zmm23
    vmovups zmmword ptr [rsp + 336], zmm23
    vmovups zmmword ptr [rsp + 272], zmm23
    vmovups zmmword ptr [rsp + 208], zmm23
    test rsi, rsi
    je .L36
    mov r8, qword ptr [rsp + 120]
    imul r8, rcx
    lea r8, [r8 + 8*rdi]
    add r8, qword ptr [rsp + 112]
    vxorpd xmm9, xmm9, xmm9
    xor r13d, r13d
    mov rbp, rsi
    vxorpd xmm10, xmm10, xmm10
    vxorpd xmm11, xmm11, xmm11
    vxorpd xmm12, xmm12, xmm12
.L38:
    vmovupd zmm13, zmmword ptr [rbx + r13]
    vfmadd231pd zmm9, zmm13, qword ptr [r8 + r13 - 24]{1to8}
    vfmadd231pd zmm10, zmm13, qword ptr [r8 + r13 - 16]{1to8}
    vfmadd231pd zmm11, zmm13, qword ptr [r8 + r13 - 8]{1to8}
    vfmadd231pd zmm12, zmm13, qword ptr [r8 + r13]{1to8}
    add r13, 64
    dec rbp
    jne .L38
    vmovupd zmmword ptr [rsp + 208], zmm9
    vmovupd zmmword ptr [rsp + 272], zmm10
    vmovupd zmmword ptr [rsp + 336], zmm11
    vmovupd zmmword ptr [rsp + 400], zmm12
    jmp .L36
.L39:
    xor edx, edx
    div edi
.L40:
    vextractf64x4 ymm9, zmm8, 1
    vblendpd ymm8, ymm9, ymm8, 1
    vextractf64x4 ymm9, zmm3, 1
    vblendpd ymm9, ymm9, ymm3, 1
    mov rdx, rax
    shr rdx, 2
    and eax, 3
    cmp rax, 1
    sbb rdx, -1
    vxorpd xmm10, xmm10, xmm10
    vxorpd xmm3, xmm3, xmm3
    xor eax, eax
    vxorpd xmm11, xmm11, xmm11
    mov rdi, qword ptr [rsp + 32]
    jmp .L43
.L41:
    vmovupd zmmword ptr [rsp + 208], zmm19
    vmovupd zmmword ptr [rsp + 272], zmm18
    vmovupd zmmword ptr [rsp + 336], zmm17
    vmovupd zmmword ptr [rsp + 400], zmm16
    vmovupd zmmword ptr [rsp + 464], zmm15
    vmovupd zmmword ptr [rsp + 528], zmm14
    vmovupd zmmword ptr [rsp + 592], zmm13
    vmovupd zmmword ptr [rsp + 656], zmm12
    mov rdi, qword ptr [rsp + 32]
.L42:
    imul r13, qword ptr [rsp + 128]
    mov rcx, qword ptr [rsp + 136]
    lea rcx, [rcx + 8*r13]
    vandpd zmm13, zmm24, zmmword ptr [rsp + 208]
    lea r13, [rcx + 8*r8]
    vbroadcastsd zmm14, qword ptr [r13 + r12]
    vfmadd231pd zmm13, zmm25, zmm14
    vbroadcastsd zmm15, qword ptr [r13 + r10]
    vandpd ymm16, ymm24, ymmword ptr [rsp + 280]
    vfmadd231pd zmm13, zmm5, zmm15
    vfmadd231pd ymm16, ymm6, ymm14
    vfmadd231pd ymm16, ymm7, ymm15
    vpermpd ymm17, ymm16, 233
    vandpd zmm12, zmm24, zmmword ptr [rsp + 272]
    vextractf64x4 ymm0, zmm12, 1
    vblendpd ymm12, ymm0, ymm12, 1
    vfmadd231pd ymm12, ymm8, ymm14
    vfmadd231pd ymm12, ymm9, ymm15
    vextractf128 xmm0, ymm13, 1
    vmaxpd xmm0, xmm2, xmm0
    vextractf32x4 xmm14, zmm13, 3
    vmaxpd xmm14, xmm2, xmm14
    vmaxpd xmm0, xmm0, xmm17
    vextractf128 xmm15, ymm12, 1
    vmaxpd xmm14, xmm14, xmm15
    vmaxpd xmm0, xmm0, xmm14
    vextractf32x4 xmm14, zmm13, 2
    vmaxpd xmm14, xmm2, xmm14
    vextractf32x4 xmm15, ymm16, 1
    vunpckhpd xmm15, xmm15, xmm12
    vmaxpd xmm14, xmm14, xmm15
    vmaxpd xmm15, xmm2, xmm13
    vunpcklpd xmm17, xmm12, xmm16
    vmaxpd xmm15, xmm15, xmm17
    vmaxpd xmm14, xmm15, xmm14
    vmaxpd xmm0, xmm14, xmm0
    vshufpd xmm14, xmm0, xmm0, 1
    vmaxsd xmm0, xmm0, xmm14
    vmaxsd xmm0, xmm0, qword ptr [r15 + 8*rax]
    vmovsd qword ptr [r15 + 8*rax], xmm0
    add rax, 4
    dec rdx
    vmaxpd zmm0, zmm10, zmm13
    vmaxpd ymm3, ymm3, ymm16
    vandpd zmm10, zmm24, zmmword ptr [rsp + 336]
    vmaxpd ymm11, ymm11, ymm12
    vbroadcastsd zmm12, qword ptr [r13 + r12 + 8]
    vfmadd231pd zmm10, zmm25, zmm12
    vbroadcastsd zmm13, qword ptr [r13 + r10 + 8]
    vfmadd231pd zmm10, zmm5, zmm13
    vmaxpd zmm0, zmm0, zmm10
    vandpd ymm14, ymm24, ymmword ptr [rsp + 408]
    vfmadd231pd ymm14, ymm6, ymm12
    vfmadd231pd ymm14, ymm7, ymm13
    vpermpd ymm15, ymm14, 233
    vmaxpd ymm16, ymm3, ymm14
    vandpd zmm3, zmm24, zmmword ptr [rsp + 400]
    vextractf64x4 ymm1, zmm3, 1
    vblendpd ymm1, ymm1, ymm3, 1
    vfmadd231pd ymm1, ymm8, ymm12
    vfmadd231pd ymm1, ymm9, ymm13
    vmaxpd ymm3, ymm11, ymm1
    vextractf128 xmm11, ymm10, 1
    vmaxpd xmm11, xmm2, xmm11
    vextractf32x4 xmm12, zmm10, 3
    vmaxpd xmm12, xmm2, xmm12
    vmaxpd xmm11, xmm11, xmm15
    vextractf128 xmm13, ymm1, 1
    vmaxpd xmm12, xmm12, xmm13
    vmaxpd xmm11, xmm11, xmm12
    vextractf32x4 xmm12, zmm10, 2
    vmaxpd xmm12, xmm2, xmm12
    vextractf128 xmm13, ymm14, 1
    vunpckhpd xmm13, xmm13, xmm1
    vmaxpd xmm12, xmm12, xmm13
    vmaxpd xmm10, xmm2, xmm10
    vunpcklpd xmm1, xmm1, xmm14
    vmaxpd xmm1, xmm10, xmm1
    vmaxpd xmm1, xmm1, xmm12
    vmaxpd xmm1, xmm1, xmm11
    vshufpd xmm10, xmm1, xmm1, 1
    vmaxsd xmm1, xmm1, xmm10
    vmaxsd xmm1, xmm1, qword ptr [r15 + 8*rax - 24]
    vmovsd qword ptr [r15 + 8*rax - 24], xmm1
    vandpd zmm1, zmm24, zmmword ptr [rsp + 464]
    vbroadcastsd zmm11, qword ptr [r13 + r12 + 16]
    vfmadd231pd zmm1, zmm25, zmm11
    vbroadcastsd zmm12, qword ptr [r13 + r10 + 16]
    vfmadd231pd zmm1, zmm5, zmm12
    vmaxpd zmm0, zmm0, zmm1
    vandpd ymm13, ymm24, ymmword ptr [rsp + 536]
    vfmadd231pd ymm13, ymm6, ymm11
    vfmadd231pd ymm13, ymm7, ymm12
    vpermpd ymm14, ymm13, 233
    vandpd zmm10, zmm24, zmmword ptr [rsp + 528]
    vmaxpd ymm15, ymm16, ymm13
    vextractf64x4 ymm4, zmm10, 1
    vblendpd ymm10, ymm4, ymm10, 1
    vfmadd231pd ymm10, ymm8, ymm11
    vfmadd231pd ymm10, ymm9, ymm12
    vextractf128 xmm4, ymm1, 1
    vmaxpd xmm4, xmm2, xmm4
    vextractf32x4 xmm11, zmm1, 3
    vmaxpd xmm11, xmm2, xmm11
    vmaxpd xmm4, xmm4, xmm14
    vextractf128 xmm12, ymm10, 1
    vmaxpd xmm11, xmm11, xmm12
    vmaxpd xmm4, xmm4, xmm11
    vextractf32x4 xmm11, zmm1, 2
    vmaxpd xmm11, xmm2, xmm11
    vextractf128 xmm12, ymm13, 1
    vunpckhpd xmm12, xmm12, xmm10
    vmaxpd xmm11, xmm11, xmm12
    vmaxpd xmm1, xmm2, xmm1
    vunpcklpd xmm12, xmm10, xmm13
    vmaxpd xmm1, xmm1, xmm12
    vmaxpd xmm1, xmm1, xmm11
    vmaxpd xmm1, xmm1, xmm4
    vshufpd xmm4, xmm1, xmm1, 1
    vmaxsd xmm1, xmm1, xmm4
    vmaxsd xmm1, xmm1, qword ptr [r15 + 8*rax - 16]
    vmovsd qword ptr [r15 + 8*rax - 16], xmm1
    vandpd zmm1, zmm24, zmmword ptr [rsp + 592]
    vbroadcastsd zmm4, qword ptr [r13 + r12 + 24]
    vmaxpd ymm11, ymm3, ymm10
    vfmadd231pd zmm1, zmm25, zmm4
    vbroadcastsd zmm12, qword ptr [r13 + r10 + 24]
    vfmadd231pd zmm1, zmm5, zmm12
    vmaxpd zmm10, zmm0, zmm1
    vandpd ymm0, ymm24, ymmword ptr [rsp + 664]
    vfmadd231pd ymm0, ymm6, ymm4
    vfmadd231pd ymm0, ymm7, ymm12
    vpermpd ymm13, ymm0, 233
    vmaxpd ymm3, ymm15, ymm0
    vandpd zmm14, zmm24, zmmword ptr [rsp + 656]
    vextractf64x4 ymm15, zmm14, 1
    vblendpd ymm14, ymm15, ymm14, 1
    vfmadd231pd ymm14, ymm8, ymm4
    vfmadd231pd ymm14, ymm9, ymm12
    vextractf128 xmm4, ymm1, 1
    vmaxpd xmm4, xmm2, xmm4
    vextractf32x4 xmm12, zmm1, 3
    vmaxpd xmm12, xmm2, xmm12
    vmaxpd xmm4, xmm4, xmm13
    vextractf128 xmm13, ymm14, 1
    vmaxpd xmm12, xmm12, xmm13
    vmaxpd xmm4, xmm4, xmm12
    vextractf32x4 xmm12, zmm1, 2
    vmaxpd xmm12, xmm2, xmm12
    vextractf128 xmm13, ymm0, 1
    vunpckhpd xmm13, xmm13, xmm14
    vmaxpd xmm12, xmm12, xmm13
    vmaxpd xmm1, xmm2, xmm1
    vunpcklpd xmm0, xmm14, xmm0
    vmaxpd xmm0, xmm1, xmm0
    vmaxpd xmm0, xmm0, xmm12
    vmaxpd xmm0, xmm0, xmm4
    vshufpd xmm1, xmm0, xmm0, 1
    vmaxsd xmm0, xmm0, xmm1
    vmaxsd xmm0, xmm0, qword ptr [r15 + 8*rax - 8]
    vmaxpd ymm11, ymm11, ymm14
    vmovsd qword ptr [r15 + 8*rax - 8], xmm0
    test rdx, rdx
    je .L31
.L43:
    mov r13, rax
    shr r13, 3
    mov r8d, eax
    and r8d, 4
    vmovups zmmword ptr [rsp + 656], zmm23
    vmovups zmmword ptr [rsp + 592], zmm23
    vmovups zmmword ptr [rsp + 528], zmm23
    vmovups zmmword ptr [rsp + 464], zmm23
    vmovups zmmword ptr [rsp + 400], zmm23
    vmovups zmmword ptr [rsp + 336], zmm23
    vmovups zmmword ptr [rsp + 272], zmm23
    vmovups zmmword ptr [rsp + 208], zmm23
    test rsi, rsi
    je .L42
    mov rcx, qword ptr [rsp + 120]
    imul rcx, r13
    lea rdi, [rcx + 8*r8]
    add rdi, qword ptr [rsp + 112]
    vmovupd zmm19, zmmword ptr [rsp + 208]
    vmovupd zmm18, zmmword ptr [rsp + 272]
    vmovupd zmm17, zmmword ptr [rsp + 336]
    vmovupd zmm16, zmmword ptr [rsp + 400]
    vmovupd zmm15, zmmword ptr [rsp + 464]
    vmovupd zmm14, zmmword ptr [rsp + 528]
    vmovupd zmm13, zmmword ptr [rsp + 592]
    vmovupd zmm12, zmmword ptr [rsp + 656]
    xor ecx, ecx
    mov rbp, rsi
.L44:
    vmovupd zmm20, zmmword ptr [rbx + 2*rcx]
    vmovupd zmm21, zmmword ptr [rbx + 2*rcx + 64]
    vbroadcastsd zmm22, qword ptr [rdi + rcx - 24]
    vfmadd231pd zmm19, zmm22, zmm20
    vfmadd231pd zmm18, zmm21, zmm22
    vbroadcastsd zmm22, qword ptr [rdi + rcx - 16]
    vfmadd231pd zmm17, zmm22, zmm20
    vfmadd231pd zmm16, zmm21, zmm22
    vbroadcastsd zmm22, qword ptr [rdi + rcx - 8]
    vfmadd231pd zmm15, zmm22, zmm20
    vfmadd231pd zmm14, zmm21, zmm22
    vbroadcastsd zmm22, qword ptr [rdi + rcx]
    vfmadd231pd zmm13, zmm22, zmm20
    vfmadd231pd zmm12, zmm22, zmm21
    add rcx, 64
    dec rbp
    jne .L44
    jmp .L41
.L45:
    lea rcx, [rip + .Ldata0]
    mov rdi, r8
    mov rdx, qword ptr [rsp + 792]
    mov rsi, rdx
    vzeroupper
    call qword ptr [rip + core::slice::index::slice_index_fail@GOTPCREL]
.K7fffffffffffffff = .quad 0x7fffffffffffffff ; NaN
