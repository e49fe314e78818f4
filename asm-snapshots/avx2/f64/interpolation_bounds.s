; avx2/f64/interpolation_bounds
rhotree_kernels::arch::avx2::f64::interpolation_bounds:
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
    mov qword ptr [rsp + 16], rdi
    mov rdx, qword ptr [rsp + 280]
    mov r15, qword ptr [rsp + 272]
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
    mov rbp, -1
    cmovae rbp, rax
    mov rsi, qword ptr [r13 + 8]
    mov rax, rsi
    or rax, rbp
    shr rax, 32
    je .L1
    mov rax, rsi
    xor edx, edx
    div rbp
    cmp rbp, rsi
    ja .L2
    jmp .L3
.L1:
    mov eax, esi
    xor edx, edx
    div ebp
    cmp rbp, rsi
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
    mov rsi, qword ptr [r13]
    lea rcx, [8*rbp]
    mov qword ptr [rsp + 128], rcx
    mov rcx, qword ptr [rsp]
    mov rdx, rcx
    shl rdx, 6
    mov qword ptr [rsp + 48], rdx
    mov rdi, rcx
    inc rdi
    mov rdx, -1
    cmove rdi, rdx
    shl rdi, 6
    mov qword ptr [rsp + 40], rdi
    mov r11, qword ptr [r12 + 16]
    mov r9, qword ptr [r12]
    mov rdi, qword ptr [r12 + 8]
    mov qword ptr [rsp + 8], rdi
    mov r14, r11
    add r14, 2
    cmovb r14, rdx
    mov r13, r11
    shl r13, 6
    mov r8, r11
    inc r8
    cmove r8, rdx
    shl r8, 6
    mov rdi, rcx
    and rdi, -2
    mov rdx, rbp
    shl rdx, 6
    mov qword ptr [rsp + 56], rdx
    mov r10, r11
    shl r10, 4
    mov rdx, r14
    shl rdx, 6
    mov qword ptr [rsp + 96], rdx
    mov qword ptr [rsp + 24], r14
    lea rdx, [8*r14]
    mov qword ptr [rsp + 112], rdx
    dec rcx
    mov qword ptr [rsp + 104], rcx
    mov qword ptr [rsp + 64], rsi
    lea rcx, [rsi + 64]
    mov qword ptr [rsp + 72], rcx
    mov qword ptr [rsp + 120], r9
    lea rcx, [r9 + 24]
    mov qword ptr [rsp + 88], rcx
    xor ecx, ecx
    mov qword ptr [rsp + 136], rbp
    mov qword ptr [rsp + 152], rax
    jmp .L5
.L4:
    mov rax, qword ptr [rsp + 256]
    mov rcx, qword ptr [rsp + 32]
    vmovupd ymmword ptr [rax + 8*rcx], ymm6
    vmovupd ymmword ptr [rax + 8*rcx + 32], ymm5
    mov rdx, qword ptr [rsp + 144]
    mov rcx, rdx
    mov rbp, qword ptr [rsp + 136]
    mov rax, qword ptr [rsp + 152]
    cmp rdx, rax
    jae .L2
.L5:
    lea rdx, [rcx + 8]
    mov esi, ecx
    and esi, 7
    cmp rdx, rax
    mov qword ptr [rsp + 32], rcx
    jbe .L12
    mov rax, rcx
    movabs rcx, 2305843009213693944
    and rax, rcx
    imul rax, rbp
    mov rcx, qword ptr [rsp + 64]
    lea rax, [rcx + 8*rax]
    lea rax, [rax + 8*rsi]
    test r11, r11
    je .L19
    mov rcx, qword ptr [rsp + 32]
    shr rcx, 3
    imul rcx, qword ptr [rsp + 56]
    lea rcx, [rcx + 8*rsi]
    add rcx, qword ptr [rsp + 72]
    mov rdx, qword ptr [rsp + 16]
    xor esi, esi
    jmp .L8
.L6:
    vxorpd xmm1, xmm1, xmm1
.L7:
    lea r9, [rsi + 1]
    shl rsi, 5
    vmovupd ymmword ptr [rbx + rsi], ymm1
    add rdx, 8
    mov rsi, r9
    cmp r9, r11
    je .L19
.L8:
    cmp qword ptr [rsp], 0
    je .L6
    cmp qword ptr [rsp + 104], 0
    je .L10
    vxorpd xmm1, xmm1, xmm1
    mov r14, rcx
    mov r12, rdx
    xor r9d, r9d
.L9:
    vbroadcastsd ymm2, qword ptr [r12]
    vfmadd132pd ymm2, ymm1, ymmword ptr [r14 - 64]
    vbroadcastsd ymm1, qword ptr [r12 + 8*r11]
    vfmadd132pd ymm1, ymm2, ymmword ptr [r14]
    add r9, 2
    add r12, r10
    sub r14, -128
    cmp rdi, r9
    jne .L9
    test byte ptr [rsp], 1
    je .L7
    jmp .L11
.L10:
    vxorpd xmm1, xmm1, xmm1
    xor r9d, r9d
.L11:
    vmovapd ymm2, ymm1
    mov r14, qword ptr [rsp + 16]
    lea r14, [r14 + 8*rsi]
    mov r12, r9
    shl r12, 6
    imul r9, r11
    vbroadcastsd ymm1, qword ptr [r14 + 8*r9]
    vfmadd132pd ymm1, ymm2, ymmword ptr [rax + r12]
    jmp .L7
.L12:
    mov qword ptr [rsp + 144], rdx
    mov rax, rcx
    shr rax, 3
    mov rdx, rax
    mov r12, qword ptr [rsp + 128]
    imul rdx, r12
    add rcx, 4
    mov r9, rcx
    shr r9, 3
    mov r14, r9
    imul r14, r12
    and ecx, 7
    mov r12, qword ptr [rsp + 64]
    lea rdx, [r12 + 8*rdx]
    lea rdx, [rdx + 8*rsi]
    mov qword ptr [rsp + 80], rdx
    lea rdx, [r12 + 8*r14]
    mov r14d, ecx
    lea rdx, [rdx + 8*r14]
    test r11, r11
    je .L21
    mov r14, qword ptr [rsp + 56]
    imul r9, r14
    lea rcx, [r9 + 8*rcx]
    imul rax, r14
    lea rsi, [rax + 8*rsi]
    mov rbp, qword ptr [rsp + 16]
    xor r12d, r12d
    jmp .L15
.L13:
    vxorpd xmm1, xmm1, xmm1
    vxorpd xmm2, xmm2, xmm2
.L14:
    mov rax, r12
    shl rax, 6
    inc r12
    vmovupd ymmword ptr [rbx + rax], ymm2
    vmovupd ymmword ptr [rbx + rax + 32], ymm1
    add rbp, 8
    cmp r12, r11
    je .L21
.L15:
    cmp qword ptr [rsp], 0
    je .L13
    cmp qword ptr [rsp + 104], 0
    je .L17
    vxorpd xmm1, xmm1, xmm1
    mov r14, rbp
    mov rax, qword ptr [rsp + 72]
    vxorpd xmm2, xmm2, xmm2
    xor r9d, r9d
.L16:
    vbroadcastsd ymm0, qword ptr [r14]
    vfmadd231pd ymm2, ymm0, ymmword ptr [rax + rsi - 64]
    vfmadd231pd ymm1, ymm0, ymmword ptr [rax + rcx - 64]
    vbroadcastsd ymm0, qword ptr [r14 + 8*r11]
    vfmadd231pd ymm2, ymm0, ymmword ptr [rax + rsi]
    vfmadd231pd ymm1, ymm0, ymmword ptr [rax + rcx]
    add r9, 2
    sub rax, -128
    add r14, r10
    cmp rdi, r9
    jne .L16
    test byte ptr [rsp], 1
    je .L14
    jmp .L18
.L17:
    vxorpd xmm1, xmm1, xmm1
    vxorpd xmm2, xmm2, xmm2
    xor r9d, r9d
.L18:
    mov rax, qword ptr [rsp + 16]
    lea rax, [rax + 8*r12]
    mov r14, r9
    imul r14, r11
    vbroadcastsd ymm0, qword ptr [rax + 8*r14]
    shl r9, 6
    mov rax, qword ptr [rsp + 80]
    vfmadd231pd ymm2, ymm0, ymmword ptr [rax + r9]
    vfmadd231pd ymm1, ymm0, ymmword ptr [rdx + r9]
    jmp .L14
.L19:
    vxorpd xmm3, xmm3, xmm3
    mov rcx, qword ptr [rsp + 24]
    cmp rcx, qword ptr [rsp + 8]
    jbe .L22
.L20:
    mov rax, qword ptr [rsp + 256]
    mov rcx, qword ptr [rsp + 32]
    vmovupd ymmword ptr [rax + 8*rcx], ymm3
    add rcx, 4
    mov rdx, rcx
    mov rax, qword ptr [rsp + 152]
    cmp rdx, rax
    jb .L5
    jmp .L2
.L21:
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm6, xmm6, xmm6
    mov rsi, qword ptr [rsp + 24]
    cmp rsi, qword ptr [rsp + 8]
    ja .L4
    mov rax, qword ptr [rsp + 48]
    mov rcx, qword ptr [rsp + 80]
    vmovupd ymm0, ymmword ptr [rax + rcx]
    vmovupd ymmword ptr [rsp + 160], ymm0
    vmovupd ymm2, ymmword ptr [rax + rdx]
    mov rax, qword ptr [rsp + 40]
    vmovupd ymm3, ymmword ptr [rax + rcx]
    vmovupd ymm4, ymmword ptr [rax + rdx]
    mov rax, qword ptr [rsp + 8]
    mov rcx, rax
    or rcx, rsi
    shr rcx, 32
    je .L23
    xor edx, edx
    div rsi
    jmp .L24
.L22:
    mov rcx, qword ptr [rsp + 48]
    vmovupd ymm1, ymmword ptr [rcx + rax]
    mov rcx, qword ptr [rsp + 40]
    vmovupd ymm2, ymmword ptr [rcx + rax]
    mov rax, qword ptr [rsp + 8]
    mov rcx, rax
    mov rsi, qword ptr [rsp + 24]
    or rcx, rsi
    shr rcx, 32
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
    xor ecx, ecx
    jmp .L26
.L25:
    vmaxpd ymm0, ymm6, ymm7
    vmaxpd ymm1, ymm5, ymm8
    vmaxpd ymm0, ymm0, ymm9
    vmaxpd ymm1, ymm1, ymm10
    vmaxpd ymm0, ymm0, ymm11
    vmaxpd ymm1, ymm1, ymm12
    vmaxpd ymm6, ymm0, ymm13
    vmaxpd ymm5, ymm1, ymm14
    dec rdx
    je .L4
.L26:
    mov rax, rcx
    shr rax, 3
    vxorpd xmm7, xmm7, xmm7
    vxorpd xmm8, xmm8, xmm8
    vxorpd xmm9, xmm9, xmm9
    vxorpd xmm10, xmm10, xmm10
    vxorpd xmm11, xmm11, xmm11
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm13, xmm13, xmm13
    vxorpd xmm14, xmm14, xmm14
    test r11, r11
    je .L28
    mov r9, qword ptr [rsp + 96]
    imul r9, rax
    lea esi, [8*rcx]
    and esi, 32
    add rsi, qword ptr [rsp + 88]
    add rsi, r9
    xor r14d, r14d
    mov r12, r11
.L27:
    vmovupd ymm0, ymmword ptr [rbx + r14]
    vmovupd ymm1, ymmword ptr [rbx + r14 + 32]
    vbroadcastsd ymm15, qword ptr [rsi + r14 - 24]
    vfmadd231pd ymm7, ymm15, ymm0
    vfmadd231pd ymm8, ymm1, ymm15
    vbroadcastsd ymm15, qword ptr [rsi + r14 - 16]
    vfmadd231pd ymm9, ymm15, ymm0
    vfmadd231pd ymm10, ymm1, ymm15
    vbroadcastsd ymm15, qword ptr [rsi + r14 - 8]
    vfmadd231pd ymm11, ymm15, ymm0
    vfmadd231pd ymm12, ymm1, ymm15
    vbroadcastsd ymm15, qword ptr [rsi + r14]
    vfmadd231pd ymm13, ymm15, ymm0
    vfmadd231pd ymm14, ymm15, ymm1
    add r14, 64
    dec r12
    jne .L27
    vbroadcastsd ymm15, qword ptr [rip + .K7fffffffffffffff]
    vandpd ymm7, ymm15, ymm7
    vandpd ymm8, ymm8, ymm15
    vandpd ymm9, ymm9, ymm15
    vandpd ymm10, ymm10, ymm15
    vandpd ymm11, ymm11, ymm15
    vandpd ymm12, ymm12, ymm15
    vandpd ymm13, ymm13, ymm15
    vandpd ymm14, ymm14, ymm15
.L28:
    imul rax, qword ptr [rsp + 112]
    mov esi, ecx
    and esi, 4
    mov r9, qword ptr [rsp + 120]
    lea rax, [r9 + 8*rax]
    lea rax, [rax + 8*rsi]
    vbroadcastsd ymm15, qword ptr [rax + r13]
    vbroadcastsd ymm0, qword ptr [rax + r8]
    vfmadd231pd ymm7, ymm0, ymmword ptr [rsp + 160]
    vfmadd231pd ymm7, ymm3, ymm15
    vxorpd xmm1, xmm1, xmm1
    vmaxpd ymm1, ymm1, ymm7
    vfmadd231pd ymm8, ymm2, ymm0
    vfmadd231pd ymm8, ymm4, ymm15
    vmaxpd ymm0, ymm1, ymm8
    vextractf128 xmm1, ymm0, 1
    vmaxpd xmm0, xmm0, xmm1
    vshufpd xmm1, xmm0, xmm0, 1
    vmaxsd xmm15, xmm0, xmm1
    vucomisd xmm15, qword ptr [r15 + 8*rcx]
    jbe .L29
    vmovsd qword ptr [r15 + 8*rcx], xmm15
.L29:
    vbroadcastsd ymm0, qword ptr [rax + r13 + 8]
    add rcx, 4
    vbroadcastsd ymm1, qword ptr [rax + r8 + 8]
    vfmadd231pd ymm9, ymm1, ymmword ptr [rsp + 160]
    vfmadd231pd ymm9, ymm3, ymm0
    vxorpd xmm15, xmm15, xmm15
    vmaxpd ymm15, ymm15, ymm9
    vfmadd231pd ymm10, ymm2, ymm1
    vfmadd231pd ymm10, ymm4, ymm0
    vmaxpd ymm0, ymm15, ymm10
    vextractf128 xmm1, ymm0, 1
    vmaxpd xmm0, xmm0, xmm1
    vshufpd xmm1, xmm0, xmm0, 1
    vmaxsd xmm15, xmm0, xmm1
    vucomisd xmm15, qword ptr [r15 + 8*rcx - 24]
    jbe .L30
    vmovsd qword ptr [r15 + 8*rcx - 24], xmm15
.L30:
    vbroadcastsd ymm0, qword ptr [rax + r13 + 16]
    vbroadcastsd ymm1, qword ptr [rax + r8 + 16]
    vfmadd231pd ymm11, ymm1, ymmword ptr [rsp + 160]
    vfmadd231pd ymm11, ymm3, ymm0
    vxorpd xmm15, xmm15, xmm15
    vmaxpd ymm15, ymm15, ymm11
    vfmadd231pd ymm12, ymm2, ymm1
    vfmadd231pd ymm12, ymm4, ymm0
    vmaxpd ymm0, ymm15, ymm12
    vextractf128 xmm1, ymm0, 1
    vmaxpd xmm0, xmm0, xmm1
    vshufpd xmm1, xmm0, xmm0, 1
    vmaxsd xmm15, xmm0, xmm1
    vucomisd xmm15, qword ptr [r15 + 8*rcx - 16]
    jbe .L31
    vmovsd qword ptr [r15 + 8*rcx - 16], xmm15
.L31:
    vbroadcastsd ymm0, qword ptr [rax + r13 + 24]
    vbroadcastsd ymm1, qword ptr [rax + r8 + 24]
    vfmadd231pd ymm13, ymm1, ymmword ptr [rsp + 160]
    vfmadd231pd ymm13, ymm3, ymm0
    vxorpd xmm15, xmm15, xmm15
    vmaxpd ymm15, ymm15, ymm13
    vfmadd231pd ymm14, ymm2, ymm1
    vfmadd231pd ymm14, ymm4, ymm0
    vmaxpd ymm0, ymm15, ymm14
    vextractf128 xmm1, ymm0, 1
    vmaxpd xmm0, xmm0, xmm1
    vshufpd xmm1, xmm0, xmm0, 1
    vmaxsd xmm15, xmm0, xmm1
    vucomisd xmm15, qword ptr [r15 + 8*rcx - 8]
    jbe .L25
    vmovsd qword ptr [r15 + 8*rcx - 8], xmm15
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
    vmaxpd ymm3, ymm3, ymm5
    vmaxpd ymm3, ymm3, ymm7
    vmaxpd ymm3, ymm3, ymm8
    vmaxpd ymm3, ymm3, ymm6
    dec rdx
    je .L20
.L35:
    mov rcx, rax
    shr rcx, 3
    vxorpd xmm4, xmm4, xmm4
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm8, xmm8, xmm8
    vxorpd xmm7, xmm7, xmm7
    test r11, r11
    je .L37
    mov r9, qword ptr [rsp + 96]
    imul r9, rcx
    lea esi, [8*rax]
    and esi, 32
    add rsi, qword ptr [rsp + 88]
    add rsi, r9
    xor r9d, r9d
    mov r14, r11
    vxorpd xmm5, xmm5, xmm5
.L36:
    vmovupd ymm8, ymmword ptr [rbx + r9]
    vbroadcastsd ymm9, qword ptr [rsi + 2*r9 - 24]
    vfmadd231pd ymm7, ymm8, ymm9
    vbroadcastsd ymm9, qword ptr [rsi + 2*r9 - 16]
    vfmadd231pd ymm6, ymm8, ymm9
    vbroadcastsd ymm9, qword ptr [rsi + 2*r9 - 8]
    vbroadcastsd ymm10, qword ptr [rsi + 2*r9]
    vfmadd231pd ymm5, ymm8, ymm9
    vfmadd231pd ymm4, ymm8, ymm10
    add r9, 32
    dec r14
    jne .L36
    vbroadcastsd ymm9, qword ptr [rip + .K7fffffffffffffff]
    vandpd ymm7, ymm9, ymm7
    vandpd ymm8, ymm9, ymm6
    vandpd ymm6, ymm9, ymm5
    vandpd ymm4, ymm9, ymm4
.L37:
    imul rcx, qword ptr [rsp + 112]
    mov esi, eax
    and esi, 4
    mov r9, qword ptr [rsp + 120]
    lea rcx, [r9 + 8*rcx]
    lea rcx, [rcx + 8*rsi]
    vbroadcastsd ymm9, qword ptr [rcx + r13]
    vbroadcastsd ymm5, qword ptr [rcx + r8]
    vfmadd213pd ymm5, ymm1, ymm7
    vfmadd231pd ymm5, ymm2, ymm9
    vxorpd xmm0, xmm0, xmm0
    vmaxpd ymm7, ymm0, ymm5
    vextractf128 xmm9, ymm7, 1
    vmaxpd xmm7, xmm7, xmm9
    vshufpd xmm9, xmm7, xmm7, 1
    vmaxsd xmm7, xmm7, xmm9
    vucomisd xmm7, qword ptr [r15 + 8*rax]
    jbe .L38
    vmovsd qword ptr [r15 + 8*rax], xmm7
.L38:
    add rax, 4
    vbroadcastsd ymm9, qword ptr [rcx + r13 + 8]
    vbroadcastsd ymm7, qword ptr [rcx + r8 + 8]
    vfmadd213pd ymm7, ymm1, ymm8
    vfmadd231pd ymm7, ymm2, ymm9
    vmaxpd ymm8, ymm0, ymm7
    vextractf128 xmm9, ymm8, 1
    vmaxpd xmm8, xmm8, xmm9
    vshufpd xmm9, xmm8, xmm8, 1
    vmaxsd xmm8, xmm8, xmm9
    vucomisd xmm8, qword ptr [r15 + 8*rax - 24]
    jbe .L39
    vmovsd qword ptr [r15 + 8*rax - 24], xmm8
.L39:
    vbroadcastsd ymm9, qword ptr [rcx + r13 + 16]
    vbroadcastsd ymm8, qword ptr [rcx + r8 + 16]
    vfmadd213pd ymm8, ymm1, ymm6
    vfmadd231pd ymm8, ymm2, ymm9
    vmaxpd ymm6, ymm0, ymm8
    vextractf128 xmm9, ymm6, 1
    vmaxpd xmm6, xmm6, xmm9
    vshufpd xmm9, xmm6, xmm6, 1
    vmaxsd xmm6, xmm6, xmm9
    vucomisd xmm6, qword ptr [r15 + 8*rax - 16]
    jbe .L40
    vmovsd qword ptr [r15 + 8*rax - 16], xmm6
.L40:
    vbroadcastsd ymm9, qword ptr [rcx + r13 + 24]
    vbroadcastsd ymm6, qword ptr [rcx + r8 + 24]
    vfmadd213pd ymm6, ymm1, ymm4
    vfmadd231pd ymm6, ymm2, ymm9
    vmaxpd ymm4, ymm0, ymm6
    vextractf128 xmm9, ymm4, 1
    vmaxpd xmm4, xmm4, xmm9
    vshufpd xmm9, xmm4, xmm4, 1
    vmaxsd xmm4, xmm4, xmm9
    vucomisd xmm4, qword ptr [r15 + 8*rax - 8]
    jbe .L34
    vmovsd qword ptr [r15 + 8*rax - 8], xmm4
    jmp .L34
.K7fffffffffffffff = .quad 0x7fffffffffffffff ; NaN
