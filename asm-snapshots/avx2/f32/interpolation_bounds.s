; avx2/f32/interpolation_bounds
rhotree_kernels::arch::avx2::f32::interpolation_bounds:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 376
    mov rbx, r8
    mov r14, rcx
    mov r13, rdx
    mov qword ptr [rsp + 40], rdi
    mov rdx, qword ptr [rsp + 456]
    mov r15, qword ptr [rsp + 448]
    test rdx, rdx
    je .L0
    shl rdx, 2
    mov rdi, r15
    xor esi, esi
    call qword ptr [rip + memset@GOTPCREL]
.L0:
    mov r12, qword ptr [r13 + 16]
    mov rax, r12
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
    mov r10, rax
    mov qword ptr [rsp + 56], rcx
    cmp rcx, rsi
    ja .L2
    jmp .L3
.L1:
    mov eax, esi
    xor edx, edx
    div ecx
    mov r10d, eax
    mov qword ptr [rsp + 56], rcx
    cmp rcx, rsi
    jbe .L3
.L2:
    add rsp, 376
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L3:
    mov r11, qword ptr [r14 + 16]
    mov rsi, qword ptr [r13]
    mov rdx, qword ptr [rsp + 56]
    mov rax, rdx
    shl rax, 4
    mov qword ptr [rsp + 160], rax
    mov rax, r12
    shl rax, 4
    mov qword ptr [rsp + 152], rax
    mov r8, r12
    inc r8
    mov rax, -1
    cmove r8, rax
    mov rcx, r8
    shl rcx, 4
    mov qword ptr [rsp + 136], rcx
    mov rdi, qword ptr [r14]
    mov rcx, qword ptr [r14 + 8]
    mov qword ptr [rsp + 24], rcx
    mov r14, r11
    add r14, 2
    cmovb r14, rax
    mov rcx, r14
    shl rcx, 4
    mov qword ptr [rsp + 112], rcx
    mov rbp, r11
    shl rbp, 6
    mov rcx, r11
    inc rcx
    cmove rcx, rax
    shl rcx, 6
    mov rax, r12
    shl rax, 6
    mov qword ptr [rsp + 128], rax
    shl r8, 6
    mov qword ptr [rsp + 144], r8
    mov r9, r12
    and r9, -2
    shl rdx, 6
    mov qword ptr [rsp + 64], rdx
    mov qword ptr [rsp + 16], r14
    shl r14, 6
    mov qword ptr [rsp + 104], r14
    lea rax, [r12 - 1]
    mov qword ptr [rsp + 88], rax
    mov rax, qword ptr [rsp + 40]
    add rax, 12
    mov qword ptr [rsp + 80], rax
    lea r13, [4*r11]
    lea r14, [8*r11]
    mov qword ptr [rsp + 8], rsi
    lea rax, [rsi + 64]
    mov qword ptr [rsp + 72], rax
    mov qword ptr [rsp + 120], rdi
    lea rax, [rdi + 12]
    mov qword ptr [rsp + 96], rax
    xor edi, edi
    mov qword ptr [rsp + 48], r12
    mov qword ptr [rsp + 168], r10
    jmp .L5
.L4:
    mov rax, qword ptr [rsp + 432]
    mov rdi, qword ptr [rsp + 32]
    vmovups ymmword ptr [rax + 4*rdi], ymm2
    vmovups ymmword ptr [rax + 4*rdi + 32], ymm0
    mov eax, 16
    add rdi, rax
    mov r10, qword ptr [rsp + 168]
    cmp rdi, r10
    jae .L2
.L5:
    cmp rdi, qword ptr [rsp + 440]
    ja .L44
    lea rax, [rdi + 16]
    mov esi, edi
    and esi, 8
    cmp rax, r10
    mov qword ptr [rsp + 32], rdi
    jbe .L16
    mov qword ptr [rsp + 176], rsi
    movabs rax, 9223372036854775792
    and rdi, rax
    imul rdi, qword ptr [rsp + 56]
    test r11, r11
    je .L27
    mov rax, qword ptr [rsp + 8]
    lea rax, [rax + 4*rdi]
    mov rdx, qword ptr [rsp + 176]
    lea rdx, [rax + 4*rdx]
    mov rsi, qword ptr [rsp + 32]
    mov rax, rsi
    shr rax, 4
    imul rax, qword ptr [rsp + 64]
    and esi, 8
    lea rsi, [rax + 4*rsi]
    add rsi, qword ptr [rsp + 72]
    xor r15d, r15d
    jmp .L8
.L6:
    vxorps xmm1, xmm1, xmm1
.L7:
    mov rax, r15
    shl rax, 5
    vmovups ymmword ptr [rbx + rax], ymm1
    inc r15
    mov rax, r15
    cmp rax, r11
    jae .L27
.L8:
    lea rax, [r15 + 4]
    cmp rax, r11
    jbe .L10
    test r12, r12
    je .L6
    mov rax, qword ptr [rsp + 40]
    lea rax, [rax + 4*r15]
    cmp qword ptr [rsp + 88], 0
    je .L14
    vxorps xmm1, xmm1, xmm1
    mov r10, rsi
    mov r12, rax
    xor r8d, r8d
.L9:
    vbroadcastss ymm2, dword ptr [r12]
    vfmadd132ps ymm2, ymm1, ymmword ptr [r10 - 64]
    vbroadcastss ymm1, dword ptr [r12 + r13]
    vfmadd132ps ymm1, ymm2, ymmword ptr [r10]
    add r8, 2
    add r12, r14
    sub r10, -128
    cmp r9, r8
    jne .L9
    mov r12, qword ptr [rsp + 48]
    test r12b, 1
    je .L7
    jmp .L15
.L10:
    test r12, r12
    je .L12
    mov r8, qword ptr [rsp + 80]
    lea r8, [r8 + 4*r15]
    vxorps xmm1, xmm1, xmm1
    mov r10, rdx
    vxorps xmm2, xmm2, xmm2
    vxorps xmm3, xmm3, xmm3
    vxorps xmm4, xmm4, xmm4
.L11:
    vmovups ymm5, ymmword ptr [r10]
    vbroadcastss ymm6, dword ptr [r8 - 12]
    vfmadd231ps ymm1, ymm5, ymm6
    vbroadcastss ymm6, dword ptr [r8 - 8]
    vbroadcastss ymm7, dword ptr [r8 - 4]
    vfmadd231ps ymm2, ymm5, ymm6
    vfmadd231ps ymm3, ymm5, ymm7
    vbroadcastss ymm6, dword ptr [r8]
    vfmadd231ps ymm4, ymm5, ymm6
    add r8, r13
    add r10, 64
    dec r12
    jne .L11
    jmp .L13
.L12:
    vxorps xmm1, xmm1, xmm1
    vxorps xmm2, xmm2, xmm2
    vxorps xmm3, xmm3, xmm3
    vxorps xmm4, xmm4, xmm4
.L13:
    shl r15, 5
    vmovups ymmword ptr [rbx + r15], ymm1
    vmovups ymmword ptr [rbx + r15 + 32], ymm2
    vmovups ymmword ptr [rbx + r15 + 64], ymm3
    vmovups ymmword ptr [rbx + r15 + 96], ymm4
    mov r15, rax
    mov r12, qword ptr [rsp + 48]
    cmp rax, r11
    jb .L8
    jmp .L27
.L14:
    vxorps xmm1, xmm1, xmm1
    xor r8d, r8d
.L15:
    vmovaps ymm2, ymm1
    mov r10, r8
    shl r10, 6
    imul r8, r11
    vbroadcastss ymm1, dword ptr [rax + 4*r8]
    vfmadd132ps ymm1, ymm2, ymmword ptr [rdx + r10]
    jmp .L7
.L16:
    mov rax, rdi
    shr rax, 4
    mov r10, rax
    mov rdx, qword ptr [rsp + 160]
    imul r10, rdx
    test r11, r11
    je .L31
    mov r15, qword ptr [rsp + 8]
    mov r8, rdx
    mov qword ptr [rsp + 272], r10
    lea rdx, [r15 + 4*r10]
    mov qword ptr [rsp + 176], rsi
    lea rdx, [rdx + 4*rsi]
    mov qword ptr [rsp + 336], rdx
    lea rdx, [rdi + 8]
    mov r12, rdx
    shr r12, 4
    mov r10, qword ptr [rsp + 64]
    mov rsi, r10
    imul rsi, r12
    imul r12, r8
    mov r8d, edx
    and r8d, 8
    mov qword ptr [rsp + 240], r12
    lea r15, [r15 + 4*r12]
    mov r12, qword ptr [rsp + 48]
    mov qword ptr [rsp + 208], r8
    mov r8d, r8d
    lea r8, [r15 + 4*r8]
    mov qword ptr [rsp + 304], r8
    shl edx, 2
    and edx, 32
    add rdx, rsi
    imul rax, r10
    lea esi, [4*rdi]
    and esi, 32
    add rsi, rax
    xor eax, eax
    jmp .L19
.L17:
    vxorps xmm1, xmm1, xmm1
    vxorps xmm2, xmm2, xmm2
.L18:
    mov rdi, rax
    shl rdi, 6
    vmovups ymmword ptr [rbx + rdi], ymm1
    vmovups ymmword ptr [rbx + rdi + 32], ymm2
    inc rax
    mov r15, rax
    cmp r15, r11
    jae .L29
.L19:
    lea r15, [rax + 4]
    cmp r15, r11
    jbe .L21
    test r12, r12
    je .L17
    mov rdi, qword ptr [rsp + 40]
    lea rdi, [rdi + 4*rax]
    cmp qword ptr [rsp + 88], 0
    je .L25
    vxorps xmm1, xmm1, xmm1
    mov r10, qword ptr [rsp + 72]
    mov r15, rdi
    vxorps xmm2, xmm2, xmm2
    xor r8d, r8d
.L20:
    vbroadcastss ymm3, dword ptr [r15]
    vfmadd231ps ymm1, ymm3, ymmword ptr [r10 + rsi - 64]
    vfmadd231ps ymm2, ymm3, ymmword ptr [r10 + rdx - 64]
    vbroadcastss ymm3, dword ptr [r15 + r13]
    vfmadd231ps ymm1, ymm3, ymmword ptr [r10 + rsi]
    vfmadd231ps ymm2, ymm3, ymmword ptr [r10 + rdx]
    add r8, 2
    add r15, r14
    sub r10, -128
    cmp r9, r8
    jne .L20
    test r12b, 1
    je .L18
    jmp .L26
.L21:
    test r12, r12
    je .L23
    mov rdi, qword ptr [rsp + 80]
    lea rdi, [rdi + 4*rax]
    vxorps xmm1, xmm1, xmm1
    mov r8, qword ptr [rsp + 8]
    mov r10, r12
    vxorps xmm2, xmm2, xmm2
    vxorps xmm3, xmm3, xmm3
    vxorps xmm4, xmm4, xmm4
    vxorps xmm5, xmm5, xmm5
    vxorps xmm6, xmm6, xmm6
    vxorps xmm7, xmm7, xmm7
    vxorps xmm8, xmm8, xmm8
.L22:
    vmovups ymm9, ymmword ptr [r8 + rsi]
    vmovups ymm10, ymmword ptr [r8 + rdx]
    vbroadcastss ymm11, dword ptr [rdi - 12]
    vfmadd231ps ymm8, ymm11, ymm9
    vfmadd231ps ymm7, ymm10, ymm11
    vbroadcastss ymm11, dword ptr [rdi - 8]
    vfmadd231ps ymm6, ymm11, ymm9
    vfmadd231ps ymm5, ymm10, ymm11
    vbroadcastss ymm11, dword ptr [rdi - 4]
    vfmadd231ps ymm4, ymm11, ymm9
    vfmadd231ps ymm3, ymm10, ymm11
    vbroadcastss ymm11, dword ptr [rdi]
    vfmadd231ps ymm2, ymm11, ymm9
    vfmadd231ps ymm1, ymm11, ymm10
    add rdi, r13
    add r8, 64
    dec r10
    jne .L22
    jmp .L24
.L23:
    vxorps xmm1, xmm1, xmm1
    vxorps xmm2, xmm2, xmm2
    vxorps xmm3, xmm3, xmm3
    vxorps xmm4, xmm4, xmm4
    vxorps xmm5, xmm5, xmm5
    vxorps xmm6, xmm6, xmm6
    vxorps xmm7, xmm7, xmm7
    vxorps xmm8, xmm8, xmm8
.L24:
    shl rax, 6
    vmovups ymmword ptr [rbx + rax], ymm8
    vmovups ymmword ptr [rbx + rax + 32], ymm7
    vmovups ymmword ptr [rbx + rax + 64], ymm6
    vmovups ymmword ptr [rbx + rax + 96], ymm5
    vmovups ymmword ptr [rbx + rax + 128], ymm4
    vmovups ymmword ptr [rbx + rax + 160], ymm3
    vmovups ymmword ptr [rbx + rax + 192], ymm2
    vmovups ymmword ptr [rbx + rax + 224], ymm1
    mov rax, r15
    cmp r15, r11
    jb .L19
    jmp .L29
.L25:
    vxorps xmm1, xmm1, xmm1
    vxorps xmm2, xmm2, xmm2
    xor r8d, r8d
.L26:
    mov r10, r8
    shl r10, 6
    imul r8, r11
    vbroadcastss ymm3, dword ptr [rdi + 4*r8]
    mov rdi, qword ptr [rsp + 336]
    vfmadd231ps ymm1, ymm3, ymmword ptr [rdi + r10]
    mov rdi, qword ptr [rsp + 304]
    vfmadd231ps ymm2, ymm3, ymmword ptr [rdi + r10]
    jmp .L18
.L27:
    vxorps xmm3, xmm3, xmm3
    mov rax, qword ptr [rsp + 16]
    cmp rax, qword ptr [rsp + 24]
    mov r15, qword ptr [rsp + 448]
    jbe .L30
.L28:
    mov rax, qword ptr [rsp + 432]
    mov rdi, qword ptr [rsp + 32]
    vmovups ymmword ptr [rax + 4*rdi], ymm3
    mov eax, 8
    add rdi, rax
    mov r10, qword ptr [rsp + 168]
    cmp rdi, r10
    jb .L5
    jmp .L2
.L29:
    mov r15, qword ptr [rsp + 448]
    mov rsi, qword ptr [rsp + 176]
    mov r10, qword ptr [rsp + 272]
    mov rdi, qword ptr [rsp + 240]
    mov r8, qword ptr [rsp + 208]
    jmp .L32
.L30:
    mov rax, qword ptr [rsp + 8]
    lea rax, [rax + 4*rdi]
    mov rdx, qword ptr [rsp + 176]
    lea rax, [rax + 4*rdx]
    mov rdx, qword ptr [rsp + 128]
    vmovups ymm1, ymmword ptr [rdx + rax]
    mov rdx, qword ptr [rsp + 144]
    vmovups ymm2, ymmword ptr [rdx + rax]
    mov rax, qword ptr [rsp + 24]
    mov rdx, rax
    mov rsi, qword ptr [rsp + 16]
    or rdx, rsi
    shr rdx, 32
    je .L33
    xor edx, edx
    div rsi
    jmp .L34
.L31:
    lea r8, [rdi + 8]
    mov rdi, r8
    shr rdi, 4
    imul rdi, rdx
    and r8d, 8
.L32:
    vxorps xmm0, xmm0, xmm0
    vxorps xmm2, xmm2, xmm2
    mov rax, qword ptr [rsp + 16]
    cmp rax, qword ptr [rsp + 24]
    ja .L4
    mov rdx, qword ptr [rsp + 8]
    lea rax, [rdx + 4*r10]
    lea rax, [rax + 4*rsi]
    lea rdx, [rdx + 4*rdi]
    lea rdx, [rdx + 4*r8]
    mov rsi, qword ptr [rsp + 152]
    vmovups ymm0, ymmword ptr [rax + 4*rsi]
    vmovups ymmword ptr [rsp + 176], ymm0
    vmovups ymm0, ymmword ptr [rdx + 4*rsi]
    vmovups ymmword ptr [rsp + 272], ymm0
    mov rsi, qword ptr [rsp + 136]
    vmovups ymm0, ymmword ptr [rax + 4*rsi]
    vmovups ymmword ptr [rsp + 240], ymm0
    vmovups ymm0, ymmword ptr [rdx + 4*rsi]
    vmovups ymmword ptr [rsp + 208], ymm0
    mov rax, qword ptr [rsp + 24]
    mov rdx, rax
    mov rsi, qword ptr [rsp + 16]
    or rdx, rsi
    shr rdx, 32
    je .L38
    xor edx, edx
    div rsi
    jmp .L39
.L33:
    xor edx, edx
    div esi
.L34:
    mov rdx, rax
    shr rdx, 2
    and eax, 3
    cmp rax, 1
    sbb rdx, -1
    xor eax, eax
    jmp .L36
.L35:
    imul rsi, qword ptr [rsp + 112]
    mov edi, eax
    and edi, 12
    mov r8, qword ptr [rsp + 120]
    lea rsi, [r8 + 4*rsi]
    lea rsi, [rsi + 4*rdi]
    vbroadcastss ymm9, dword ptr [rsi + rbp]
    vbroadcastss ymm5, dword ptr [rsi + rcx]
    vfmadd213ps ymm5, ymm1, ymm7
    vfmadd231ps ymm5, ymm2, ymm9
    vxorps xmm0, xmm0, xmm0
    vmaxps ymm7, ymm0, ymm5
    vextractf128 xmm9, ymm7, 1
    vmaxps xmm7, xmm7, xmm9
    vshufpd xmm9, xmm7, xmm7, 3
    vmaxps xmm7, xmm7, xmm9
    vmovshdup xmm9, xmm7
    vmaxss xmm9, xmm7, xmm9
    vbroadcastss ymm10, dword ptr [rsi + rbp + 4]
    vbroadcastss ymm7, dword ptr [rsi + rcx + 4]
    vfmadd213ps ymm7, ymm1, ymm8
    vfmadd231ps ymm7, ymm2, ymm10
    vmaxps ymm8, ymm0, ymm7
    vextractf128 xmm10, ymm8, 1
    vmaxps xmm8, xmm8, xmm10
    vshufpd xmm10, xmm8, xmm8, 3
    vmaxps xmm8, xmm8, xmm10
    vmovshdup xmm10, xmm8
    vmaxss xmm8, xmm8, xmm10
    vunpcklps xmm9, xmm9, xmm8
    vbroadcastss ymm10, dword ptr [rsi + rbp + 8]
    vbroadcastss ymm8, dword ptr [rsi + rcx + 8]
    vfmadd213ps ymm8, ymm1, ymm6
    vfmadd231ps ymm8, ymm2, ymm10
    vmaxps ymm6, ymm0, ymm8
    vextractf128 xmm10, ymm6, 1
    vmaxps xmm6, xmm6, xmm10
    vshufpd xmm10, xmm6, xmm6, 3
    vmaxps xmm6, xmm6, xmm10
    vmovshdup xmm10, xmm6
    vmaxss xmm6, xmm6, xmm10
    vmovlhps xmm6, xmm9, xmm6
    vbroadcastss ymm9, dword ptr [rsi + rbp + 12]
    vbroadcastss ymm10, dword ptr [rsi + rcx + 12]
    vfmadd213ps ymm10, ymm1, ymm4
    vfmadd231ps ymm10, ymm2, ymm9
    vmaxps ymm4, ymm0, ymm10
    vextractf128 xmm9, ymm4, 1
    vmaxps xmm4, xmm4, xmm9
    vshufpd xmm9, xmm4, xmm4, 3
    vmaxps xmm4, xmm4, xmm9
    vmovshdup xmm9, xmm4
    vmaxss xmm4, xmm4, xmm9
    vinsertps xmm4, xmm6, xmm4, 48
    vmovups xmm6, xmmword ptr [r15 + 4*rax]
    vcmpltps xmm6, xmm6, xmm4
    vmaskmovps xmmword ptr [r15 + 4*rax], xmm6, xmm4
    add rax, 4
    dec rdx
    vmaxps ymm3, ymm3, ymm5
    vmaxps ymm3, ymm3, ymm7
    vmaxps ymm3, ymm3, ymm8
    vmaxps ymm3, ymm3, ymm10
    test rdx, rdx
    je .L28
.L36:
    mov rsi, rax
    shr rsi, 4
    vxorps xmm4, xmm4, xmm4
    vxorps xmm6, xmm6, xmm6
    vxorps xmm8, xmm8, xmm8
    vxorps xmm7, xmm7, xmm7
    test r11, r11
    je .L35
    mov r8, qword ptr [rsp + 104]
    imul r8, rsi
    lea edi, [4*rax]
    and edi, 48
    add rdi, qword ptr [rsp + 96]
    add rdi, r8
    xor r8d, r8d
    mov r10, r11
    vxorps xmm5, xmm5, xmm5
.L37:
    vmovups ymm8, ymmword ptr [rbx + r8]
    vbroadcastss ymm9, dword ptr [rdi + 2*r8 - 12]
    vfmadd231ps ymm7, ymm8, ymm9
    vbroadcastss ymm9, dword ptr [rdi + 2*r8 - 8]
    vfmadd231ps ymm6, ymm8, ymm9
    vbroadcastss ymm9, dword ptr [rdi + 2*r8 - 4]
    vbroadcastss ymm10, dword ptr [rdi + 2*r8]
    vfmadd231ps ymm5, ymm8, ymm9
    vfmadd231ps ymm4, ymm8, ymm10
    add r8, 32
    dec r10
    jne .L37
    vbroadcastss ymm9, dword ptr [rip + .K7fffffff]
    vandps ymm7, ymm9, ymm7
    vandps ymm8, ymm9, ymm6
    vandps ymm6, ymm9, ymm5
    vandps ymm4, ymm9, ymm4
    jmp .L35
.L38:
    xor edx, edx
    div esi
.L39:
    mov rdx, rax
    shr rdx, 2
    and eax, 3
    cmp rax, 1
    sbb rdx, -1
    vxorps xmm0, xmm0, xmm0
    xor eax, eax
    jmp .L42
.L40:
    vbroadcastss ymm15, dword ptr [rip + .K7fffffff]
    vandps ymm14, ymm14, ymm15
    vandps ymm13, ymm13, ymm15
    vandps ymm12, ymm12, ymm15
    vandps ymm11, ymm11, ymm15
    vandps ymm10, ymm10, ymm15
    vandps ymm9, ymm9, ymm15
    vandps ymm8, ymm8, ymm15
    vandps ymm7, ymm15, ymm7
.L41:
    imul rsi, qword ptr [rsp + 112]
    mov edi, eax
    and edi, 12
    mov r8, qword ptr [rsp + 120]
    lea rsi, [r8 + 4*rsi]
    lea rsi, [rsi + 4*rdi]
    vbroadcastss ymm15, dword ptr [rsi + rbp]
    vbroadcastss ymm0, dword ptr [rsi + rcx]
    vmovups ymm4, ymmword ptr [rsp + 176]
    vfmadd231ps ymm14, ymm4, ymm0
    vmovups ymm6, ymmword ptr [rsp + 240]
    vfmadd231ps ymm14, ymm6, ymm15
    vxorps xmm1, xmm1, xmm1
    vmaxps ymm1, ymm1, ymm14
    vmovups ymm5, ymmword ptr [rsp + 272]
    vfmadd231ps ymm13, ymm5, ymm0
    vmovups ymm3, ymmword ptr [rsp + 208]
    vfmadd231ps ymm13, ymm3, ymm15
    vmaxps ymm0, ymm1, ymm13
    vextractf128 xmm1, ymm0, 1
    vmaxps xmm0, xmm0, xmm1
    vshufpd xmm1, xmm0, xmm0, 3
    vmaxps xmm0, xmm0, xmm1
    vmovshdup xmm1, xmm0
    vbroadcastss ymm15, dword ptr [rsi + rbp + 4]
    vmaxss xmm0, xmm0, xmm1
    vbroadcastss ymm1, dword ptr [rsi + rcx + 4]
    vfmadd231ps ymm12, ymm4, ymm1
    vfmadd231ps ymm12, ymm6, ymm15
    vxorps xmm2, xmm2, xmm2
    vmaxps ymm2, ymm2, ymm12
    vfmadd231ps ymm11, ymm5, ymm1
    vfmadd231ps ymm11, ymm3, ymm15
    vmaxps ymm1, ymm2, ymm11
    vextractf128 xmm2, ymm1, 1
    vmaxps xmm1, xmm1, xmm2
    vshufpd xmm2, xmm1, xmm1, 3
    vmaxps xmm1, xmm1, xmm2
    vmovshdup xmm2, xmm1
    vmaxss xmm1, xmm1, xmm2
    vunpcklps xmm0, xmm0, xmm1
    vbroadcastss ymm1, dword ptr [rsi + rbp + 8]
    vbroadcastss ymm2, dword ptr [rsi + rcx + 8]
    vfmadd231ps ymm10, ymm4, ymm2
    vfmadd231ps ymm10, ymm6, ymm1
    vxorps xmm15, xmm15, xmm15
    vmaxps ymm15, ymm15, ymm10
    vfmadd231ps ymm9, ymm5, ymm2
    vfmadd231ps ymm9, ymm3, ymm1
    vmaxps ymm1, ymm15, ymm9
    vextractf128 xmm2, ymm1, 1
    vmaxps xmm1, xmm1, xmm2
    vshufpd xmm2, xmm1, xmm1, 3
    vmaxps xmm1, xmm1, xmm2
    vmovshdup xmm2, xmm1
    vmaxss xmm1, xmm1, xmm2
    vbroadcastss ymm2, dword ptr [rsi + rbp + 12]
    vbroadcastss ymm15, dword ptr [rsi + rcx + 12]
    vmovlhps xmm0, xmm0, xmm1
    vfmadd231ps ymm8, ymm4, ymm15
    vfmadd231ps ymm8, ymm6, ymm2
    vfmadd231ps ymm7, ymm5, ymm15
    vxorps xmm1, xmm1, xmm1
    vmaxps ymm1, ymm1, ymm8
    vfmadd231ps ymm7, ymm3, ymm2
    vmaxps ymm1, ymm1, ymm7
    vextractf128 xmm2, ymm1, 1
    vmaxps xmm1, xmm1, xmm2
    vshufpd xmm2, xmm1, xmm1, 3
    vmaxps xmm1, xmm1, xmm2
    vmovshdup xmm2, xmm1
    vmaxss xmm1, xmm1, xmm2
    vinsertps xmm0, xmm0, xmm1, 48
    vmovups xmm1, xmmword ptr [r15 + 4*rax]
    vcmpltps xmm1, xmm1, xmm0
    vmaskmovps xmmword ptr [r15 + 4*rax], xmm1, xmm0
    vmovups ymm0, ymmword ptr [rsp + 304]
    vmaxps ymm0, ymm0, ymm14
    vmovups ymm1, ymmword ptr [rsp + 336]
    vmaxps ymm1, ymm1, ymm13
    vmaxps ymm0, ymm0, ymm12
    vmaxps ymm1, ymm1, ymm11
    vmaxps ymm0, ymm0, ymm10
    vmaxps ymm1, ymm1, ymm9
    vmaxps ymm2, ymm0, ymm8
    vmaxps ymm0, ymm1, ymm7
    add rax, 4
    dec rdx
    test rdx, rdx
    je .L4
.L42:
    vmovups ymmword ptr [rsp + 304], ymm2
    vmovups ymmword ptr [rsp + 336], ymm0
    mov rsi, rax
    shr rsi, 4
    vxorps xmm7, xmm7, xmm7
    vxorps xmm8, xmm8, xmm8
    vxorps xmm9, xmm9, xmm9
    vxorps xmm10, xmm10, xmm10
    vxorps xmm11, xmm11, xmm11
    vxorps xmm12, xmm12, xmm12
    vxorps xmm13, xmm13, xmm13
    vxorps xmm14, xmm14, xmm14
    test r11, r11
    je .L41
    mov r8, qword ptr [rsp + 104]
    imul r8, rsi
    lea edi, [4*rax]
    and edi, 48
    add rdi, qword ptr [rsp + 96]
    add rdi, r8
    xor r8d, r8d
    mov r10, r11
.L43:
    vmovups ymm0, ymmword ptr [rbx + r8]
    vmovups ymm1, ymmword ptr [rbx + r8 + 32]
    vbroadcastss ymm2, dword ptr [rdi + r8 - 12]
    vfmadd231ps ymm14, ymm2, ymm0
    vfmadd231ps ymm13, ymm1, ymm2
    vbroadcastss ymm2, dword ptr [rdi + r8 - 8]
    vfmadd231ps ymm12, ymm2, ymm0
    vfmadd231ps ymm11, ymm1, ymm2
    vbroadcastss ymm2, dword ptr [rdi + r8 - 4]
    vfmadd231ps ymm10, ymm2, ymm0
    vfmadd231ps ymm9, ymm1, ymm2
    vbroadcastss ymm2, dword ptr [rdi + r8]
    vfmadd231ps ymm8, ymm2, ymm0
    vfmadd231ps ymm7, ymm2, ymm1
    add r8, 64
    dec r10
    jne .L43
    jmp .L40
.L44:
    lea rcx, [rip + .Ldata0]
    mov rdx, qword ptr [rsp + 440]
    mov rsi, rdx
    vzeroupper
    call qword ptr [rip + core::slice::index::slice_index_fail@GOTPCREL]
.K7fffffff = .long 0x7fffffff ; NaN
