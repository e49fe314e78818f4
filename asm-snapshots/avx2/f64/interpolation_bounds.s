; avx2/f64/interpolation_bounds
rhotree_kernels::arch::avx2::f64::interpolation_bounds:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 408
    mov rbx, r8
    mov r14, rcx
    mov r13, rdx
    mov qword ptr [rsp + 40], rdi
    mov rdx, qword ptr [rsp + 488]
    mov rdi, qword ptr [rsp + 480]
    test rdx, rdx
    je .L0
    shl rdx, 3
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
    mov rdx, rax
    mov qword ptr [rsp + 48], rcx
    cmp rcx, rsi
    ja .L2
    jmp .L3
.L1:
    mov eax, esi
    xor edx, edx
    div ecx
    mov edx, eax
    mov qword ptr [rsp + 48], rcx
    cmp rcx, rsi
    jbe .L3
.L2:
    add rsp, 408
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L3:
    mov r12, qword ptr [r14 + 16]
    mov rcx, qword ptr [r13]
    mov rsi, rbp
    inc rsi
    mov rax, -1
    cmove rsi, rax
    lea r8, [8*rsi]
    mov qword ptr [rsp + 144], r8
    mov r13, qword ptr [r14]
    mov r8, qword ptr [r14 + 8]
    mov qword ptr [rsp + 24], r8
    mov r8, r12
    add r8, 2
    cmovb r8, rax
    mov rdi, r12
    shl rdi, 6
    mov qword ptr [rsp + 112], rdi
    mov r10, r12
    inc r10
    cmove r10, rax
    shl r10, 6
    mov rax, rbp
    shl rax, 6
    mov qword ptr [rsp + 136], rax
    shl rsi, 6
    mov qword ptr [rsp + 152], rsi
    mov r9, rbp
    and r9, -2
    mov rax, qword ptr [rsp + 48]
    mov rsi, rax
    shl rsi, 6
    mov qword ptr [rsp + 64], rsi
    mov r11, r12
    shl r11, 4
    mov rsi, r8
    shl rsi, 6
    mov qword ptr [rsp + 104], rsi
    lea rax, [8*rax]
    mov qword ptr [rsp + 160], rax
    lea rax, [8*rbp]
    mov qword ptr [rsp + 128], rax
    lea rax, [8*r8]
    mov qword ptr [rsp + 120], rax
    lea rax, [rbp - 1]
    mov qword ptr [rsp + 88], rax
    mov rax, qword ptr [rsp + 40]
    add rax, 24
    mov qword ptr [rsp + 80], rax
    lea r14, [8*r12]
    mov qword ptr [rsp + 16], rcx
    lea rax, [rcx + 64]
    mov qword ptr [rsp + 56], rax
    lea rax, [r13 + 24]
    mov qword ptr [rsp + 96], rax
    xor edi, edi
    mov qword ptr [rsp], rbp
    mov qword ptr [rsp + 168], rdx
    mov qword ptr [rsp + 72], r13
    mov qword ptr [rsp + 8], r8
    jmp .L6
.L4:
    mov rax, qword ptr [rsp + 464]
    mov rdi, qword ptr [rsp + 32]
    vmovupd ymmword ptr [rax + 8*rdi], ymm2
    vmovupd ymmword ptr [rax + 8*rdi + 32], ymm0
    mov eax, 8
    mov rbp, qword ptr [rsp]
.L5:
    add rdi, rax
    mov rdx, qword ptr [rsp + 168]
    cmp rdi, rdx
    mov r8, qword ptr [rsp + 8]
    jae .L2
.L6:
    cmp rdi, qword ptr [rsp + 472]
    ja .L45
    mov r15, rdi
    lea rax, [rdi + 8]
    mov ecx, r15d
    and ecx, 4
    mov qword ptr [rsp + 176], rcx
    cmp rax, rdx
    mov qword ptr [rsp + 32], rdi
    jbe .L17
    mov rax, r15
    movabs rcx, 9223372036854775800
    and rax, rcx
    imul rax, qword ptr [rsp + 48]
    test r12, r12
    je .L28
    mov rcx, qword ptr [rsp + 16]
    lea rcx, [rcx + 8*rax]
    mov rdx, qword ptr [rsp + 176]
    lea rdx, [rcx + 8*rdx]
    mov rsi, qword ptr [rsp + 32]
    mov rcx, rsi
    shr rcx, 3
    imul rcx, qword ptr [rsp + 64]
    and esi, 4
    lea r8, [rcx + 8*rsi]
    add r8, qword ptr [rsp + 56]
    xor r13d, r13d
    jmp .L9
.L7:
    vxorpd xmm1, xmm1, xmm1
.L8:
    mov rcx, r13
    shl rcx, 5
    vmovupd ymmword ptr [rbx + rcx], ymm1
    inc r13
    mov r15, r13
    cmp r15, r12
    jae .L28
.L9:
    lea r15, [r13 + 4]
    cmp r15, r12
    jbe .L11
    test rbp, rbp
    je .L7
    mov rcx, qword ptr [rsp + 40]
    lea rcx, [rcx + 8*r13]
    cmp qword ptr [rsp + 88], 0
    je .L15
    vxorpd xmm1, xmm1, xmm1
    mov rdi, r8
    mov r15, rcx
    xor esi, esi
.L10:
    vbroadcastsd ymm2, qword ptr [r15]
    vfmadd132pd ymm2, ymm1, ymmword ptr [rdi - 64]
    vbroadcastsd ymm1, qword ptr [r15 + r14]
    vfmadd132pd ymm1, ymm2, ymmword ptr [rdi]
    add rsi, 2
    add r15, r11
    sub rdi, -128
    cmp r9, rsi
    jne .L10
    mov rbp, qword ptr [rsp]
    test bpl, 1
    je .L8
    jmp .L16
.L11:
    test rbp, rbp
    je .L13
    mov rcx, qword ptr [rsp + 80]
    lea rcx, [rcx + 8*r13]
    vxorpd xmm1, xmm1, xmm1
    mov rsi, rdx
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm3, xmm3, xmm3
    vxorpd xmm4, xmm4, xmm4
.L12:
    vmovupd ymm5, ymmword ptr [rsi]
    vbroadcastsd ymm6, qword ptr [rcx - 24]
    vfmadd231pd ymm1, ymm5, ymm6
    vbroadcastsd ymm6, qword ptr [rcx - 16]
    vbroadcastsd ymm7, qword ptr [rcx - 8]
    vfmadd231pd ymm2, ymm5, ymm6
    vfmadd231pd ymm3, ymm5, ymm7
    vbroadcastsd ymm6, qword ptr [rcx]
    vfmadd231pd ymm4, ymm5, ymm6
    add rcx, r14
    add rsi, 64
    dec rbp
    jne .L12
    jmp .L14
.L13:
    vxorpd xmm1, xmm1, xmm1
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm3, xmm3, xmm3
    vxorpd xmm4, xmm4, xmm4
.L14:
    shl r13, 5
    vmovupd ymmword ptr [rbx + r13], ymm1
    vmovupd ymmword ptr [rbx + r13 + 32], ymm2
    vmovupd ymmword ptr [rbx + r13 + 64], ymm3
    vmovupd ymmword ptr [rbx + r13 + 96], ymm4
    mov r13, r15
    mov rbp, qword ptr [rsp]
    cmp r15, r12
    jb .L9
    jmp .L28
.L15:
    vxorpd xmm1, xmm1, xmm1
    xor esi, esi
.L16:
    vmovapd ymm2, ymm1
    mov rdi, rsi
    shl rdi, 6
    imul rsi, r12
    vbroadcastsd ymm1, qword ptr [rcx + 8*rsi]
    vfmadd132pd ymm1, ymm2, ymmword ptr [rdx + rdi]
    mov rbp, qword ptr [rsp]
    jmp .L8
.L17:
    mov rax, r15
    shr rax, 3
    mov rdx, rax
    mov rdi, qword ptr [rsp + 160]
    imul rdx, rdi
    test r12, r12
    je .L32
    mov rsi, qword ptr [rsp + 16]
    mov qword ptr [rsp + 272], rdx
    lea rcx, [rsi + 8*rdx]
    mov rdx, qword ptr [rsp + 176]
    lea rcx, [rcx + 8*rdx]
    mov qword ptr [rsp + 336], rcx
    lea rdx, [r15 + 4]
    mov r13, rdx
    shr r13, 3
    mov r8, qword ptr [rsp + 64]
    mov rcx, r8
    imul rcx, r13
    imul r13, rdi
    mov edi, edx
    and edi, 4
    mov qword ptr [rsp + 240], r13
    lea rsi, [rsi + 8*r13]
    mov qword ptr [rsp + 208], rdi
    mov edi, edi
    lea rsi, [rsi + 8*rdi]
    mov qword ptr [rsp + 304], rsi
    mov rdi, qword ptr [rsp]
    shl edx, 3
    and edx, 32
    add rdx, rcx
    imul rax, r8
    lea r13d, [8*r15]
    and r13d, 32
    add r13, rax
    xor r8d, r8d
    mov rbp, qword ptr [rsp + 56]
    jmp .L20
.L18:
    vxorpd xmm1, xmm1, xmm1
    vxorpd xmm2, xmm2, xmm2
.L19:
    mov rax, r8
    shl rax, 6
    vmovupd ymmword ptr [rbx + rax], ymm2
    vmovupd ymmword ptr [rbx + rax + 32], ymm1
    inc r8
    mov rax, r8
    cmp rax, r12
    jae .L30
.L20:
    lea rax, [r8 + 4]
    cmp rax, r12
    jbe .L22
    test rdi, rdi
    je .L18
    mov rax, qword ptr [rsp + 40]
    lea rax, [rax + 8*r8]
    cmp qword ptr [rsp + 88], 0
    je .L26
    vxorpd xmm1, xmm1, xmm1
    mov rsi, rbp
    mov rdi, rax
    vxorpd xmm2, xmm2, xmm2
    xor ecx, ecx
.L21:
    vbroadcastsd ymm3, qword ptr [rdi]
    vfmadd231pd ymm2, ymm3, ymmword ptr [rsi + r13 - 64]
    vfmadd231pd ymm1, ymm3, ymmword ptr [rsi + rdx - 64]
    vbroadcastsd ymm3, qword ptr [rdi + r14]
    vfmadd231pd ymm2, ymm3, ymmword ptr [rsi + r13]
    vfmadd231pd ymm1, ymm3, ymmword ptr [rsi + rdx]
    add rcx, 2
    add rdi, r11
    sub rsi, -128
    cmp r9, rcx
    jne .L21
    mov rdi, qword ptr [rsp]
    test dil, 1
    je .L19
    jmp .L27
.L22:
    test rdi, rdi
    je .L24
    mov rcx, qword ptr [rsp + 80]
    lea r15, [rcx + 8*r8]
    vxorpd xmm1, xmm1, xmm1
    mov rsi, qword ptr [rsp + 16]
    mov rcx, rdi
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm3, xmm3, xmm3
    vxorpd xmm4, xmm4, xmm4
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm7, xmm7, xmm7
    vxorpd xmm8, xmm8, xmm8
.L23:
    vmovupd ymm9, ymmword ptr [rsi + r13]
    vmovupd ymm10, ymmword ptr [rsi + rdx]
    vbroadcastsd ymm11, qword ptr [r15 - 24]
    vfmadd231pd ymm1, ymm11, ymm9
    vfmadd231pd ymm2, ymm10, ymm11
    vbroadcastsd ymm11, qword ptr [r15 - 16]
    vfmadd231pd ymm3, ymm11, ymm9
    vfmadd231pd ymm4, ymm10, ymm11
    vbroadcastsd ymm11, qword ptr [r15 - 8]
    vfmadd231pd ymm5, ymm11, ymm9
    vfmadd231pd ymm6, ymm10, ymm11
    vbroadcastsd ymm11, qword ptr [r15]
    vfmadd231pd ymm7, ymm11, ymm9
    vfmadd231pd ymm8, ymm11, ymm10
    add r15, r14
    add rsi, 64
    dec rcx
    jne .L23
    jmp .L25
.L24:
    vxorpd xmm1, xmm1, xmm1
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm3, xmm3, xmm3
    vxorpd xmm4, xmm4, xmm4
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm7, xmm7, xmm7
    vxorpd xmm8, xmm8, xmm8
.L25:
    shl r8, 6
    vmovupd ymmword ptr [rbx + r8], ymm1
    vmovupd ymmword ptr [rbx + r8 + 32], ymm2
    vmovupd ymmword ptr [rbx + r8 + 64], ymm3
    vmovupd ymmword ptr [rbx + r8 + 96], ymm4
    vmovupd ymmword ptr [rbx + r8 + 128], ymm5
    vmovupd ymmword ptr [rbx + r8 + 160], ymm6
    vmovupd ymmword ptr [rbx + r8 + 192], ymm7
    vmovupd ymmword ptr [rbx + r8 + 224], ymm8
    mov r8, rax
    cmp rax, r12
    jb .L20
    jmp .L30
.L26:
    vxorpd xmm1, xmm1, xmm1
    vxorpd xmm2, xmm2, xmm2
    xor ecx, ecx
.L27:
    mov rsi, rcx
    shl rsi, 6
    imul rcx, r12
    vbroadcastsd ymm3, qword ptr [rax + 8*rcx]
    mov rax, qword ptr [rsp + 336]
    vfmadd231pd ymm2, ymm3, ymmword ptr [rax + rsi]
    mov rax, qword ptr [rsp + 304]
    vfmadd231pd ymm1, ymm3, ymmword ptr [rax + rsi]
    jmp .L19
.L28:
    vxorpd xmm3, xmm3, xmm3
    mov rcx, qword ptr [rsp + 8]
    cmp rcx, qword ptr [rsp + 24]
    mov r15, qword ptr [rsp + 480]
    mov r13, qword ptr [rsp + 72]
    jbe .L31
.L29:
    mov rax, qword ptr [rsp + 464]
    mov rdi, qword ptr [rsp + 32]
    vmovupd ymmword ptr [rax + 8*rdi], ymm3
    mov eax, 4
    jmp .L5
.L30:
    mov r13, qword ptr [rsp + 72]
    mov r8, qword ptr [rsp + 8]
    mov rdx, qword ptr [rsp + 272]
    mov rsi, qword ptr [rsp + 240]
    mov r15, qword ptr [rsp + 208]
    jmp .L33
.L31:
    mov rcx, qword ptr [rsp + 16]
    lea rax, [rcx + 8*rax]
    mov rcx, qword ptr [rsp + 176]
    lea rax, [rax + 8*rcx]
    mov rcx, qword ptr [rsp + 136]
    vmovupd ymm1, ymmword ptr [rcx + rax]
    mov rcx, qword ptr [rsp + 152]
    vmovupd ymm2, ymmword ptr [rcx + rax]
    mov rax, qword ptr [rsp + 24]
    mov rcx, rax
    mov rsi, qword ptr [rsp + 8]
    or rcx, rsi
    shr rcx, 32
    je .L34
    xor edx, edx
    div rsi
    jmp .L35
.L32:
    add r15, 4
    mov rsi, r15
    shr rsi, 3
    imul rsi, rdi
    and r15d, 4
.L33:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm2, xmm2, xmm2
    cmp r8, qword ptr [rsp + 24]
    mov rdi, qword ptr [rsp + 480]
    ja .L4
    mov rcx, qword ptr [rsp + 16]
    lea rax, [rcx + 8*rdx]
    mov rdx, qword ptr [rsp + 176]
    lea rax, [rax + 8*rdx]
    lea rcx, [rcx + 8*rsi]
    lea rcx, [rcx + 8*r15]
    mov rdx, qword ptr [rsp + 128]
    vmovups ymm0, ymmword ptr [rax + 8*rdx]
    vmovups ymmword ptr [rsp + 272], ymm0
    vmovups ymm0, ymmword ptr [rcx + 8*rdx]
    vmovups ymmword ptr [rsp + 240], ymm0
    mov rdx, qword ptr [rsp + 144]
    vmovups ymm0, ymmword ptr [rax + 8*rdx]
    vmovups ymmword ptr [rsp + 208], ymm0
    vmovupd ymm0, ymmword ptr [rcx + 8*rdx]
    vmovupd ymmword ptr [rsp + 368], ymm0
    mov rax, qword ptr [rsp + 24]
    mov rcx, rax
    mov rsi, qword ptr [rsp + 8]
    or rcx, rsi
    shr rcx, 32
    je .L39
    xor edx, edx
    div rsi
    jmp .L40
.L34:
    xor edx, edx
    div esi
.L35:
    mov rdx, rax
    shr rdx, 2
    and eax, 3
    cmp rax, 1
    sbb rdx, -1
    xor eax, eax
    jmp .L37
.L36:
    imul r8, qword ptr [rsp + 120]
    mov ecx, eax
    and ecx, 4
    lea rsi, [8*r8]
    add rsi, r13
    lea rcx, [rsi + 8*rcx]
    mov rsi, qword ptr [rsp + 112]
    vbroadcastsd ymm9, qword ptr [rcx + rsi]
    vbroadcastsd ymm5, qword ptr [rcx + r10]
    vfmadd213pd ymm5, ymm1, ymm7
    vfmadd231pd ymm5, ymm2, ymm9
    vxorpd xmm0, xmm0, xmm0
    vmaxpd ymm7, ymm0, ymm5
    vextractf128 xmm9, ymm7, 1
    vmaxpd xmm9, xmm7, xmm9
    vshufpd xmm10, xmm9, xmm9, 1
    vbroadcastsd ymm11, qword ptr [rcx + rsi + 8]
    vbroadcastsd ymm7, qword ptr [rcx + r10 + 8]
    vmaxsd xmm9, xmm9, xmm10
    vfmadd213pd ymm7, ymm1, ymm8
    vfmadd231pd ymm7, ymm2, ymm11
    vmaxpd ymm8, ymm0, ymm7
    vextractf128 xmm10, ymm8, 1
    vmaxpd xmm8, xmm8, xmm10
    vshufpd xmm10, xmm8, xmm8, 1
    vmaxsd xmm10, xmm8, xmm10
    vbroadcastsd ymm11, qword ptr [rcx + rsi + 16]
    vbroadcastsd ymm8, qword ptr [rcx + r10 + 16]
    vunpcklpd xmm9, xmm9, xmm10
    vfmadd213pd ymm8, ymm1, ymm6
    vfmadd231pd ymm8, ymm2, ymm11
    vmaxpd ymm6, ymm0, ymm8
    vextractf128 xmm10, ymm6, 1
    vmaxpd xmm6, xmm6, xmm10
    vshufpd xmm10, xmm6, xmm6, 1
    vmaxsd xmm6, xmm6, xmm10
    vbroadcastsd ymm10, qword ptr [rcx + rsi + 24]
    vbroadcastsd ymm11, qword ptr [rcx + r10 + 24]
    vfmadd213pd ymm11, ymm1, ymm4
    vfmadd231pd ymm11, ymm2, ymm10
    vmaxpd ymm4, ymm0, ymm11
    vextractf128 xmm10, ymm4, 1
    vmaxpd xmm4, xmm4, xmm10
    vshufpd xmm10, xmm4, xmm4, 1
    vmaxsd xmm4, xmm4, xmm10
    vinsertf128 ymm6, ymm9, xmm6, 1
    vbroadcastsd ymm4, xmm4
    vblendpd ymm4, ymm6, ymm4, 8
    vmovupd ymm6, ymmword ptr [r15 + 8*rax]
    vcmpltpd ymm6, ymm6, ymm4
    vmaskmovpd ymmword ptr [r15 + 8*rax], ymm6, ymm4
    add rax, 4
    dec rdx
    vmaxpd ymm3, ymm3, ymm5
    vmaxpd ymm3, ymm3, ymm7
    vmaxpd ymm3, ymm3, ymm8
    vmaxpd ymm3, ymm3, ymm11
    test rdx, rdx
    je .L29
.L37:
    mov r8, rax
    shr r8, 3
    vxorpd xmm4, xmm4, xmm4
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm8, xmm8, xmm8
    vxorpd xmm7, xmm7, xmm7
    test r12, r12
    je .L36
    mov rsi, qword ptr [rsp + 104]
    imul rsi, r8
    lea ecx, [8*rax]
    and ecx, 32
    add rcx, qword ptr [rsp + 96]
    add rcx, rsi
    xor esi, esi
    mov rdi, r12
    vxorpd xmm5, xmm5, xmm5
.L38:
    vmovupd ymm8, ymmword ptr [rbx + rsi]
    vbroadcastsd ymm9, qword ptr [rcx + 2*rsi - 24]
    vfmadd231pd ymm7, ymm8, ymm9
    vbroadcastsd ymm9, qword ptr [rcx + 2*rsi - 16]
    vfmadd231pd ymm6, ymm8, ymm9
    vbroadcastsd ymm9, qword ptr [rcx + 2*rsi - 8]
    vbroadcastsd ymm10, qword ptr [rcx + 2*rsi]
    vfmadd231pd ymm5, ymm8, ymm9
    vfmadd231pd ymm4, ymm8, ymm10
    add rsi, 32
    dec rdi
    jne .L38
    vbroadcastsd ymm9, qword ptr [rip + .K7fffffffffffffff]
    vandpd ymm7, ymm9, ymm7
    vandpd ymm8, ymm9, ymm6
    vandpd ymm6, ymm9, ymm5
    vandpd ymm4, ymm9, ymm4
    mov rbp, qword ptr [rsp]
    jmp .L36
.L39:
    xor edx, edx
    div esi
.L40:
    mov rdx, rax
    shr rdx, 2
    and eax, 3
    cmp rax, 1
    sbb rdx, -1
    vxorpd xmm0, xmm0, xmm0
    xor eax, eax
    jmp .L43
.L41:
    vbroadcastsd ymm15, qword ptr [rip + .K7fffffffffffffff]
    vandpd ymm14, ymm14, ymm15
    vandpd ymm13, ymm13, ymm15
    vandpd ymm12, ymm12, ymm15
    vandpd ymm11, ymm11, ymm15
    vandpd ymm10, ymm10, ymm15
    vandpd ymm3, ymm9, ymm15
    vandpd ymm9, ymm8, ymm15
    vandpd ymm8, ymm15, ymm7
.L42:
    imul r8, qword ptr [rsp + 120]
    mov ecx, eax
    and ecx, 4
    lea rsi, [8*r8]
    add rsi, r13
    lea rcx, [rsi + 8*rcx]
    mov rsi, qword ptr [rsp + 112]
    vbroadcastsd ymm15, qword ptr [rcx + rsi]
    vbroadcastsd ymm0, qword ptr [rcx + r10]
    vmovupd ymm5, ymmword ptr [rsp + 272]
    vfmadd231pd ymm14, ymm5, ymm0
    vmovupd ymm4, ymmword ptr [rsp + 208]
    vfmadd231pd ymm14, ymm4, ymm15
    vxorpd xmm1, xmm1, xmm1
    vmaxpd ymm1, ymm1, ymm14
    vxorpd xmm2, xmm2, xmm2
    vmovupd ymm6, ymmword ptr [rsp + 240]
    vfmadd231pd ymm13, ymm6, ymm0
    vmovupd ymm7, ymmword ptr [rsp + 368]
    vfmadd231pd ymm13, ymm7, ymm15
    vmaxpd ymm0, ymm1, ymm13
    vextractf128 xmm1, ymm0, 1
    vmaxpd xmm0, xmm0, xmm1
    vshufpd xmm1, xmm0, xmm0, 1
    vmaxsd xmm0, xmm0, xmm1
    vbroadcastsd ymm1, qword ptr [rcx + rsi + 8]
    vbroadcastsd ymm15, qword ptr [rcx + r10 + 8]
    vfmadd231pd ymm12, ymm5, ymm15
    vfmadd231pd ymm12, ymm4, ymm1
    vmaxpd ymm2, ymm2, ymm12
    vfmadd231pd ymm11, ymm6, ymm15
    vfmadd231pd ymm11, ymm7, ymm1
    vmaxpd ymm1, ymm2, ymm11
    vextractf128 xmm2, ymm1, 1
    vmaxpd xmm1, xmm1, xmm2
    vshufpd xmm2, xmm1, xmm1, 1
    vmaxsd xmm1, xmm1, xmm2
    vbroadcastsd ymm2, qword ptr [rcx + rsi + 16]
    vunpcklpd xmm0, xmm0, xmm1
    vmovupd ymmword ptr [rsp + 176], ymm0
    vbroadcastsd ymm0, qword ptr [rcx + r10 + 16]
    vfmadd231pd ymm10, ymm5, ymm0
    vfmadd231pd ymm10, ymm4, ymm2
    vxorpd xmm1, xmm1, xmm1
    vmaxpd ymm1, ymm1, ymm10
    vfmadd231pd ymm3, ymm6, ymm0
    vfmadd231pd ymm3, ymm7, ymm2
    vmaxpd ymm0, ymm1, ymm3
    vextractf128 xmm1, ymm0, 1
    vmaxpd xmm0, xmm0, xmm1
    vshufpd xmm1, xmm0, xmm0, 1
    vbroadcastsd ymm2, qword ptr [rcx + rsi + 24]
    vmovapd ymm15, ymm3
    vbroadcastsd ymm3, qword ptr [rcx + r10 + 24]
    vmaxsd xmm0, xmm0, xmm1
    vfmadd231pd ymm9, ymm5, ymm3
    vfmadd231pd ymm9, ymm4, ymm2
    vfmadd231pd ymm8, ymm6, ymm3
    vxorpd xmm1, xmm1, xmm1
    vmaxpd ymm1, ymm1, ymm9
    vfmadd231pd ymm8, ymm7, ymm2
    vmaxpd ymm1, ymm1, ymm8
    vextractf128 xmm2, ymm1, 1
    vmaxpd xmm1, xmm1, xmm2
    vshufpd xmm2, xmm1, xmm1, 1
    vmaxsd xmm1, xmm1, xmm2
    vmovupd ymm2, ymmword ptr [rsp + 176]
    vinsertf128 ymm0, ymm2, xmm0, 1
    vbroadcastsd ymm1, xmm1
    vblendpd ymm0, ymm0, ymm1, 8
    vmovupd ymm1, ymmword ptr [rdi + 8*rax]
    vcmpltpd ymm1, ymm1, ymm0
    vmaskmovpd ymmword ptr [rdi + 8*rax], ymm1, ymm0
    vmovupd ymm0, ymmword ptr [rsp + 304]
    vmaxpd ymm0, ymm0, ymm14
    vmovupd ymm1, ymmword ptr [rsp + 336]
    vmaxpd ymm1, ymm1, ymm13
    vmaxpd ymm0, ymm0, ymm12
    vmaxpd ymm1, ymm1, ymm11
    vmaxpd ymm0, ymm0, ymm10
    vmaxpd ymm1, ymm1, ymm15
    vmaxpd ymm2, ymm0, ymm9
    vmaxpd ymm0, ymm1, ymm8
    add rax, 4
    dec rdx
    test rdx, rdx
    je .L4
.L43:
    vmovupd ymmword ptr [rsp + 304], ymm2
    vmovupd ymmword ptr [rsp + 336], ymm0
    mov r8, rax
    shr r8, 3
    vxorpd xmm8, xmm8, xmm8
    vxorpd xmm9, xmm9, xmm9
    vxorpd xmm3, xmm3, xmm3
    vxorpd xmm10, xmm10, xmm10
    vxorpd xmm11, xmm11, xmm11
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm13, xmm13, xmm13
    vxorpd xmm14, xmm14, xmm14
    test r12, r12
    je .L42
    mov rcx, qword ptr [rsp + 104]
    imul rcx, r8
    lea esi, [8*rax]
    and esi, 32
    add rsi, qword ptr [rsp + 96]
    add rsi, rcx
    vxorpd xmm7, xmm7, xmm7
    xor ecx, ecx
    mov r15, r12
.L44:
    vmovupd ymm0, ymmword ptr [rbx + rcx]
    vmovupd ymm1, ymmword ptr [rbx + rcx + 32]
    vbroadcastsd ymm2, qword ptr [rsi + rcx - 24]
    vfmadd231pd ymm14, ymm2, ymm0
    vfmadd231pd ymm13, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [rsi + rcx - 16]
    vfmadd231pd ymm12, ymm2, ymm0
    vfmadd231pd ymm11, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [rsi + rcx - 8]
    vfmadd231pd ymm10, ymm2, ymm0
    vfmadd231pd ymm9, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [rsi + rcx]
    vfmadd231pd ymm8, ymm2, ymm0
    vfmadd231pd ymm7, ymm2, ymm1
    add rcx, 64
    dec r15
    jne .L44
    jmp .L41
.L45:
    lea rcx, [rip + .Ldata0]
    mov rdx, qword ptr [rsp + 472]
    mov rsi, rdx
    vzeroupper
    call qword ptr [rip + core::slice::index::slice_index_fail@GOTPCREL]
.K7fffffffffffffff = .quad 0x7fffffffffffffff ; NaN
