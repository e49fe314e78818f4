; avx2/f32/interpolation_bounds
rhotree_kernels::arch::avx2::f32::interpolation_bounds:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 200
    mov rbx, r8
    mov r12, rcx
    mov r13, rdx
    mov qword ptr [rsp + 24], rdi
    mov rdx, qword ptr [rsp + 280]
    mov r15, qword ptr [rsp + 272]
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
    mov r13, qword ptr [r13]
    mov rdx, qword ptr [rsp + 56]
    mov rcx, rdx
    shl rcx, 4
    mov qword ptr [rsp + 136], rcx
    mov rcx, qword ptr [rsp]
    mov rsi, rcx
    shl rsi, 6
    mov qword ptr [rsp + 48], rsi
    mov rsi, rcx
    inc rsi
    mov qword ptr [rsp + 72], rax
    mov rax, -1
    cmove rsi, rax
    shl rsi, 6
    mov qword ptr [rsp + 40], rsi
    mov r9, qword ptr [r12 + 16]
    mov rsi, qword ptr [r12]
    mov rdi, qword ptr [r12 + 8]
    mov qword ptr [rsp + 16], rdi
    mov r8, r9
    add r8, 2
    cmovb r8, rax
    mov rdi, r8
    shl rdi, 4
    mov qword ptr [rsp + 120], rdi
    mov rbp, r9
    shl rbp, 6
    mov r11, r9
    inc r11
    cmove r11, rax
    mov rax, qword ptr [rsp + 72]
    shl r11, 6
    mov rdi, rcx
    and rdi, -2
    shl rdx, 6
    mov qword ptr [rsp + 64], rdx
    mov qword ptr [rsp + 8], r8
    shl r8, 6
    mov qword ptr [rsp + 104], r8
    dec rcx
    mov qword ptr [rsp + 112], rcx
    lea rcx, [r13 + 64]
    mov qword ptr [rsp + 80], rcx
    lea rcx, [8*r9]
    mov qword ptr [rsp + 128], rsi
    lea rdx, [rsi + 12]
    mov qword ptr [rsp + 96], rdx
    xor esi, esi
    mov qword ptr [rsp + 144], r13
    jmp .L5
.L4:
    mov rax, qword ptr [rsp + 256]
    mov rdx, qword ptr [rsp + 32]
    vmovups ymmword ptr [rax + 4*rdx], ymm6
    vmovups ymmword ptr [rax + 4*rdx + 32], ymm5
    mov rdx, qword ptr [rsp + 152]
    mov rsi, rdx
    mov r13, qword ptr [rsp + 144]
    mov rax, qword ptr [rsp + 72]
    cmp rdx, rax
    jae .L2
.L5:
    lea rdx, [rsi + 16]
    mov r8d, esi
    and r8d, 15
    cmp rdx, rax
    mov qword ptr [rsp + 32], rsi
    jbe .L12
    mov rax, rsi
    movabs rdx, 4611686018427387888
    and rax, rdx
    imul rax, qword ptr [rsp + 56]
    lea rax, [4*rax]
    add rax, r13
    lea rax, [rax + 4*r8]
    test r9, r9
    je .L19
    mov rdx, qword ptr [rsp + 32]
    shr rdx, 4
    imul rdx, qword ptr [rsp + 64]
    lea rdx, [rdx + 4*r8]
    add rdx, qword ptr [rsp + 80]
    mov rsi, qword ptr [rsp + 24]
    xor r8d, r8d
    jmp .L8
.L6:
    vxorps xmm1, xmm1, xmm1
.L7:
    lea r10, [r8 + 1]
    shl r8, 5
    vmovups ymmword ptr [rbx + r8], ymm1
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
    mov r10, rdx
    mov r12, rsi
    xor r14d, r14d
.L9:
    vbroadcastss ymm2, dword ptr [r12]
    vfmadd132ps ymm2, ymm1, ymmword ptr [r10 - 64]
    vbroadcastss ymm1, dword ptr [r12 + 4*r9]
    vfmadd132ps ymm1, ymm2, ymmword ptr [r10]
    add r14, 2
    add r12, rcx
    sub r10, -128
    cmp rdi, r14
    jne .L9
    test byte ptr [rsp], 1
    je .L7
    jmp .L11
.L10:
    vxorps xmm1, xmm1, xmm1
    xor r14d, r14d
.L11:
    vmovaps ymm2, ymm1
    mov r10, qword ptr [rsp + 24]
    lea r10, [r10 + 4*r8]
    mov r12, r14
    shl r12, 6
    imul r14, r9
    vbroadcastss ymm1, dword ptr [r10 + 4*r14]
    vfmadd132ps ymm1, ymm2, ymmword ptr [rax + r12]
    jmp .L7
.L12:
    mov qword ptr [rsp + 152], rdx
    mov rax, rsi
    shr rax, 4
    mov rdx, rax
    mov r12, qword ptr [rsp + 136]
    imul rdx, r12
    add rsi, 8
    mov r10, rsi
    shr r10, 4
    mov r14, r10
    imul r14, r12
    and esi, 15
    lea rdx, [4*rdx]
    add rdx, r13
    lea rdx, [rdx + 4*r8]
    mov qword ptr [rsp + 88], rdx
    lea rdx, [4*r14]
    add rdx, r13
    mov r14d, esi
    lea rdx, [rdx + 4*r14]
    test r9, r9
    je .L21
    mov r14, qword ptr [rsp + 64]
    imul r10, r14
    lea rsi, [r10 + 4*rsi]
    imul rax, r14
    lea r14, [rax + 4*r8]
    mov r10, qword ptr [rsp + 24]
    xor r13d, r13d
    jmp .L15
.L13:
    vxorps xmm1, xmm1, xmm1
    vxorps xmm2, xmm2, xmm2
.L14:
    mov rax, r13
    shl rax, 6
    inc r13
    vmovups ymmword ptr [rbx + rax], ymm2
    vmovups ymmword ptr [rbx + rax + 32], ymm1
    add r10, 4
    cmp r13, r9
    je .L21
.L15:
    cmp qword ptr [rsp], 0
    je .L13
    cmp qword ptr [rsp + 112], 0
    je .L17
    vxorps xmm1, xmm1, xmm1
    mov r8, r10
    mov rax, qword ptr [rsp + 80]
    vxorps xmm2, xmm2, xmm2
    xor r12d, r12d
.L16:
    vbroadcastss ymm0, dword ptr [r8]
    vfmadd231ps ymm2, ymm0, ymmword ptr [rax + r14 - 64]
    vfmadd231ps ymm1, ymm0, ymmword ptr [rax + rsi - 64]
    vbroadcastss ymm0, dword ptr [r8 + 4*r9]
    vfmadd231ps ymm2, ymm0, ymmword ptr [rax + r14]
    vfmadd231ps ymm1, ymm0, ymmword ptr [rax + rsi]
    add r12, 2
    sub rax, -128
    add r8, rcx
    cmp rdi, r12
    jne .L16
    test byte ptr [rsp], 1
    je .L14
    jmp .L18
.L17:
    vxorps xmm1, xmm1, xmm1
    vxorps xmm2, xmm2, xmm2
    xor r12d, r12d
.L18:
    mov rax, qword ptr [rsp + 24]
    lea rax, [rax + 4*r13]
    mov r8, r12
    imul r8, r9
    vbroadcastss ymm0, dword ptr [rax + 4*r8]
    shl r12, 6
    mov rax, qword ptr [rsp + 88]
    vfmadd231ps ymm2, ymm0, ymmword ptr [rax + r12]
    vfmadd231ps ymm1, ymm0, ymmword ptr [rdx + r12]
    jmp .L14
.L19:
    vxorps xmm3, xmm3, xmm3
    mov rdx, qword ptr [rsp + 8]
    cmp rdx, qword ptr [rsp + 16]
    jbe .L22
.L20:
    mov rax, qword ptr [rsp + 256]
    mov rsi, qword ptr [rsp + 32]
    vmovups ymmword ptr [rax + 4*rsi], ymm3
    add rsi, 8
    mov rdx, rsi
    mov rax, qword ptr [rsp + 72]
    cmp rdx, rax
    jb .L5
    jmp .L2
.L21:
    vxorps xmm5, xmm5, xmm5
    vxorps xmm6, xmm6, xmm6
    mov rax, qword ptr [rsp + 8]
    cmp rax, qword ptr [rsp + 16]
    ja .L4
    mov rax, qword ptr [rsp + 48]
    mov rsi, qword ptr [rsp + 88]
    vmovups ymm0, ymmword ptr [rax + rsi]
    vmovups ymmword ptr [rsp + 160], ymm0
    vmovups ymm2, ymmword ptr [rax + rdx]
    mov rax, qword ptr [rsp + 40]
    vmovups ymm3, ymmword ptr [rax + rsi]
    vmovups ymm4, ymmword ptr [rax + rdx]
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
    vmovups ymm1, ymmword ptr [rdx + rax]
    mov rdx, qword ptr [rsp + 40]
    vmovups ymm2, ymmword ptr [rdx + rax]
    mov rax, qword ptr [rsp + 16]
    mov rdx, rax
    mov rsi, qword ptr [rsp + 8]
    or rdx, rsi
    shr rdx, 32
    je .L32
    xor edx, edx
    div rsi
    jmp .L33
.L23:
    xor edx, edx
    div esi
.L24:
    mov rdx, rax
    shr rdx, 2
    and eax, 3
    cmp rax, 1
    sbb rdx, -1
    xor esi, esi
    jmp .L26
.L25:
    vmaxps ymm0, ymm6, ymm7
    vmaxps ymm1, ymm5, ymm8
    vmaxps ymm0, ymm0, ymm9
    vmaxps ymm1, ymm1, ymm10
    vmaxps ymm0, ymm0, ymm11
    vmaxps ymm1, ymm1, ymm12
    vmaxps ymm6, ymm0, ymm13
    vmaxps ymm5, ymm1, ymm14
    dec rdx
    je .L4
.L26:
    mov rax, rsi
    shr rax, 4
    vxorps xmm7, xmm7, xmm7
    vxorps xmm8, xmm8, xmm8
    vxorps xmm9, xmm9, xmm9
    vxorps xmm10, xmm10, xmm10
    vxorps xmm11, xmm11, xmm11
    vxorps xmm12, xmm12, xmm12
    vxorps xmm13, xmm13, xmm13
    vxorps xmm14, xmm14, xmm14
    test r9, r9
    je .L28
    mov r10, qword ptr [rsp + 104]
    imul r10, rax
    lea r8d, [4*rsi]
    and r8d, 48
    add r8, qword ptr [rsp + 96]
    add r8, r10
    xor r14d, r14d
    mov r13, r9
.L27:
    vmovups ymm0, ymmword ptr [rbx + r14]
    vmovups ymm1, ymmword ptr [rbx + r14 + 32]
    vbroadcastss ymm15, dword ptr [r8 + r14 - 12]
    vfmadd231ps ymm7, ymm15, ymm0
    vfmadd231ps ymm8, ymm1, ymm15
    vbroadcastss ymm15, dword ptr [r8 + r14 - 8]
    vfmadd231ps ymm9, ymm15, ymm0
    vfmadd231ps ymm10, ymm1, ymm15
    vbroadcastss ymm15, dword ptr [r8 + r14 - 4]
    vfmadd231ps ymm11, ymm15, ymm0
    vfmadd231ps ymm12, ymm1, ymm15
    vbroadcastss ymm15, dword ptr [r8 + r14]
    vfmadd231ps ymm13, ymm15, ymm0
    vfmadd231ps ymm14, ymm15, ymm1
    add r14, 64
    dec r13
    jne .L27
    vbroadcastss ymm15, dword ptr [rip + .K7fffffff]
    vandps ymm7, ymm15, ymm7
    vandps ymm8, ymm8, ymm15
    vandps ymm9, ymm9, ymm15
    vandps ymm10, ymm10, ymm15
    vandps ymm11, ymm11, ymm15
    vandps ymm12, ymm12, ymm15
    vandps ymm13, ymm13, ymm15
    vandps ymm14, ymm14, ymm15
.L28:
    imul rax, qword ptr [rsp + 120]
    mov r8d, esi
    and r8d, 12
    mov r10, qword ptr [rsp + 128]
    lea rax, [r10 + 4*rax]
    lea rax, [rax + 4*r8]
    vbroadcastss ymm15, dword ptr [rax + rbp]
    vbroadcastss ymm0, dword ptr [rax + r11]
    vfmadd231ps ymm7, ymm0, ymmword ptr [rsp + 160]
    vfmadd231ps ymm7, ymm3, ymm15
    vxorps xmm1, xmm1, xmm1
    vmaxps ymm1, ymm1, ymm7
    vfmadd231ps ymm8, ymm2, ymm0
    vfmadd231ps ymm8, ymm4, ymm15
    vmaxps ymm0, ymm1, ymm8
    vextractf128 xmm1, ymm0, 1
    vmaxps xmm0, xmm0, xmm1
    vshufpd xmm1, xmm0, xmm0, 3
    vmaxps xmm0, xmm0, xmm1
    vmovshdup xmm1, xmm0
    vmaxss xmm15, xmm0, xmm1
    vucomiss xmm15, dword ptr [r15 + 4*rsi]
    jbe .L29
    vmovss dword ptr [r15 + 4*rsi], xmm15
.L29:
    vbroadcastss ymm0, dword ptr [rax + rbp + 4]
    vbroadcastss ymm1, dword ptr [rax + r11 + 4]
    add rsi, 4
    vfmadd231ps ymm9, ymm1, ymmword ptr [rsp + 160]
    vfmadd231ps ymm9, ymm3, ymm0
    vxorps xmm15, xmm15, xmm15
    vmaxps ymm15, ymm15, ymm9
    vfmadd231ps ymm10, ymm2, ymm1
    vfmadd231ps ymm10, ymm4, ymm0
    vmaxps ymm0, ymm15, ymm10
    vextractf128 xmm1, ymm0, 1
    vmaxps xmm0, xmm0, xmm1
    vshufpd xmm1, xmm0, xmm0, 3
    vmaxps xmm0, xmm0, xmm1
    vmovshdup xmm1, xmm0
    vmaxss xmm15, xmm0, xmm1
    vucomiss xmm15, dword ptr [r15 + 4*rsi - 12]
    jbe .L30
    vmovss dword ptr [r15 + 4*rsi - 12], xmm15
.L30:
    vbroadcastss ymm0, dword ptr [rax + rbp + 8]
    vbroadcastss ymm1, dword ptr [rax + r11 + 8]
    vfmadd231ps ymm11, ymm1, ymmword ptr [rsp + 160]
    vfmadd231ps ymm11, ymm3, ymm0
    vxorps xmm15, xmm15, xmm15
    vmaxps ymm15, ymm15, ymm11
    vfmadd231ps ymm12, ymm2, ymm1
    vfmadd231ps ymm12, ymm4, ymm0
    vmaxps ymm0, ymm15, ymm12
    vextractf128 xmm1, ymm0, 1
    vmaxps xmm0, xmm0, xmm1
    vshufpd xmm1, xmm0, xmm0, 3
    vmaxps xmm0, xmm0, xmm1
    vmovshdup xmm1, xmm0
    vmaxss xmm15, xmm0, xmm1
    vucomiss xmm15, dword ptr [r15 + 4*rsi - 8]
    jbe .L31
    vmovss dword ptr [r15 + 4*rsi - 8], xmm15
.L31:
    vbroadcastss ymm0, dword ptr [rax + rbp + 12]
    vbroadcastss ymm1, dword ptr [rax + r11 + 12]
    vfmadd231ps ymm13, ymm1, ymmword ptr [rsp + 160]
    vfmadd231ps ymm13, ymm3, ymm0
    vxorps xmm15, xmm15, xmm15
    vmaxps ymm15, ymm15, ymm13
    vfmadd231ps ymm14, ymm2, ymm1
    vfmadd231ps ymm14, ymm4, ymm0
    vmaxps ymm0, ymm15, ymm14
    vextractf128 xmm1, ymm0, 1
    vmaxps xmm0, xmm0, xmm1
    vshufpd xmm1, xmm0, xmm0, 3
    vmaxps xmm0, xmm0, xmm1
    vmovshdup xmm1, xmm0
    vmaxss xmm15, xmm0, xmm1
    vucomiss xmm15, dword ptr [r15 + 4*rsi - 4]
    jbe .L25
    vmovss dword ptr [r15 + 4*rsi - 4], xmm15
    jmp .L25
.L32:
    xor edx, edx
    div esi
.L33:
    mov rdx, rax
    shr rdx, 2
    and eax, 3
    cmp rax, 1
    sbb rdx, -1
    xor eax, eax
    jmp .L35
.L34:
    vmaxps ymm3, ymm3, ymm5
    vmaxps ymm3, ymm3, ymm7
    vmaxps ymm3, ymm3, ymm8
    vmaxps ymm3, ymm3, ymm6
    dec rdx
    je .L20
.L35:
    mov rsi, rax
    shr rsi, 4
    vxorps xmm4, xmm4, xmm4
    vxorps xmm6, xmm6, xmm6
    vxorps xmm8, xmm8, xmm8
    vxorps xmm7, xmm7, xmm7
    test r9, r9
    je .L37
    mov r10, qword ptr [rsp + 104]
    imul r10, rsi
    lea r8d, [4*rax]
    and r8d, 48
    add r8, qword ptr [rsp + 96]
    add r8, r10
    xor r14d, r14d
    mov r12, r9
    vxorps xmm5, xmm5, xmm5
.L36:
    vmovups ymm8, ymmword ptr [rbx + r14]
    vbroadcastss ymm9, dword ptr [r8 + 2*r14 - 12]
    vfmadd231ps ymm7, ymm8, ymm9
    vbroadcastss ymm9, dword ptr [r8 + 2*r14 - 8]
    vfmadd231ps ymm6, ymm8, ymm9
    vbroadcastss ymm9, dword ptr [r8 + 2*r14 - 4]
    vbroadcastss ymm10, dword ptr [r8 + 2*r14]
    vfmadd231ps ymm5, ymm8, ymm9
    vfmadd231ps ymm4, ymm8, ymm10
    add r14, 32
    dec r12
    jne .L36
    vbroadcastss ymm9, dword ptr [rip + .K7fffffff]
    vandps ymm7, ymm9, ymm7
    vandps ymm8, ymm9, ymm6
    vandps ymm6, ymm9, ymm5
    vandps ymm4, ymm9, ymm4
.L37:
    imul rsi, qword ptr [rsp + 120]
    mov r8d, eax
    and r8d, 12
    mov r10, qword ptr [rsp + 128]
    lea rsi, [r10 + 4*rsi]
    lea rsi, [rsi + 4*r8]
    vbroadcastss ymm9, dword ptr [rsi + rbp]
    vbroadcastss ymm5, dword ptr [rsi + r11]
    vfmadd213ps ymm5, ymm1, ymm7
    vfmadd231ps ymm5, ymm2, ymm9
    vxorps xmm0, xmm0, xmm0
    vmaxps ymm7, ymm0, ymm5
    vextractf128 xmm9, ymm7, 1
    vmaxps xmm7, xmm7, xmm9
    vshufpd xmm9, xmm7, xmm7, 3
    vmaxps xmm7, xmm7, xmm9
    vmovshdup xmm9, xmm7
    vmaxss xmm7, xmm7, xmm9
    vucomiss xmm7, dword ptr [r15 + 4*rax]
    jbe .L38
    vmovss dword ptr [r15 + 4*rax], xmm7
.L38:
    add rax, 4
    vbroadcastss ymm9, dword ptr [rsi + rbp + 4]
    vbroadcastss ymm7, dword ptr [rsi + r11 + 4]
    vfmadd213ps ymm7, ymm1, ymm8
    vfmadd231ps ymm7, ymm2, ymm9
    vmaxps ymm8, ymm0, ymm7
    vextractf128 xmm9, ymm8, 1
    vmaxps xmm8, xmm8, xmm9
    vshufpd xmm9, xmm8, xmm8, 3
    vmaxps xmm8, xmm8, xmm9
    vmovshdup xmm9, xmm8
    vmaxss xmm8, xmm8, xmm9
    vucomiss xmm8, dword ptr [r15 + 4*rax - 12]
    jbe .L39
    vmovss dword ptr [r15 + 4*rax - 12], xmm8
.L39:
    vbroadcastss ymm9, dword ptr [rsi + rbp + 8]
    vbroadcastss ymm8, dword ptr [rsi + r11 + 8]
    vfmadd213ps ymm8, ymm1, ymm6
    vfmadd231ps ymm8, ymm2, ymm9
    vmaxps ymm6, ymm0, ymm8
    vextractf128 xmm9, ymm6, 1
    vmaxps xmm6, xmm6, xmm9
    vshufpd xmm9, xmm6, xmm6, 3
    vmaxps xmm6, xmm6, xmm9
    vmovshdup xmm9, xmm6
    vmaxss xmm6, xmm6, xmm9
    vucomiss xmm6, dword ptr [r15 + 4*rax - 8]
    jbe .L40
    vmovss dword ptr [r15 + 4*rax - 8], xmm6
.L40:
    vbroadcastss ymm9, dword ptr [rsi + rbp + 12]
    vbroadcastss ymm6, dword ptr [rsi + r11 + 12]
    vfmadd213ps ymm6, ymm1, ymm4
    vfmadd231ps ymm6, ymm2, ymm9
    vmaxps ymm4, ymm0, ymm6
    vextractf128 xmm9, ymm4, 1
    vmaxps xmm4, xmm4, xmm9
    vshufpd xmm9, xmm4, xmm4, 3
    vmaxps xmm4, xmm4, xmm9
    vmovshdup xmm9, xmm4
    vmaxss xmm4, xmm4, xmm9
    vucomiss xmm4, dword ptr [r15 + 4*rax - 4]
    jbe .L34
    vmovss dword ptr [r15 + 4*rax - 4], xmm4
    jmp .L34
.K7fffffff = .long 0x7fffffff ; NaN
