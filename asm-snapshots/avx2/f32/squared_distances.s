; avx2/f32/squared_distances
rhotree_kernels::arch::avx2::f32::squared_distances:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    mov rbx, r9
    mov rax, rdi
    mov rdi, qword ptr [rsp + 56]
    mov rcx, qword ptr [rsp + 64]
    mov r9, rcx
    shr r9, 3
    cmp rcx, 64
    mov qword ptr [rsp - 16], rbx
    mov qword ptr [rsp - 8], rdx
    jae .L7
    xor r11d, r11d
.L0:
    mov rcx, r9
    sub rcx, r11
    mov rbp, qword ptr [rsp - 16]
    jbe .L6
    test rsi, rsi
    je .L12
    lea rcx, [rsi - 1]
    mov bl, 62
    bzhi rcx, rcx, rbx
    inc rcx
    mov rbx, rcx
    and rbx, -2
    mov rdx, qword ptr [rsp - 8]
    lea r14, [rdx + 64]
    lea r15, [8*r11]
    jmp .L4
.L1:
    vxorps xmm0, xmm0, xmm0
    xor r12d, r12d
    mov r13, rax
.L2:
    vmovaps ymm1, ymm0
    mov rdx, r11
    shr rdx
    imul rdx, r8
    add rdx, rbp
    shl rdx, 6
    mov r10d, r11d
    shl r10d, 5
    and r10d, 32
    add r10, qword ptr [rsp - 8]
    add r10, rdx
    vbroadcastss ymm0, dword ptr [r13]
    shl r12, 6
    vsubps ymm0, ymm0, ymmword ptr [r10 + r12]
    vfmadd213ps ymm0, ymm0, ymm1
.L3:
    mov rdx, r11
    shl rdx, 5
    vmovups ymmword ptr [rdi + rdx], ymm0
    inc r11
    add r15, 8
    cmp r11, r9
    je .L6
.L4:
    cmp rsi, 1
    je .L1
    mov rdx, r15
    shr rdx, 4
    imul rdx, r8
    add rdx, rbp
    shl rdx, 6
    mov r10d, r15d
    and r10d, 8
    lea rbp, [rdx + 4*r10]
    add rbp, r14
    vxorps xmm0, xmm0, xmm0
    xor r12d, r12d
    mov r13, rax
.L5:
    vbroadcastss ymm1, dword ptr [r13]
    vsubps ymm1, ymm1, ymmword ptr [rbp - 64]
    vfmadd213ps ymm1, ymm1, ymm0
    add r12, 2
    vbroadcastss ymm0, dword ptr [r13 + 4]
    vsubps ymm0, ymm0, ymmword ptr [rbp]
    add r13, 8
    vfmadd213ps ymm0, ymm0, ymm1
    sub rbp, -128
    cmp rbx, r12
    jne .L5
    test cl, 1
    mov rbp, qword ptr [rsp - 16]
    jne .L2
    jmp .L3
.L6:
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L7:
    lea rcx, [4*rsi]
    shl rbx, 6
    add rbx, rdx
    mov r14, r8
    shl r14, 8
    mov r15, r8
    shl r15, 6
    mov r13d, 8
    xor r12d, r12d
    jmp .L10
.L8:
    vxorps xmm1, xmm1, xmm1
    vxorps xmm2, xmm2, xmm2
    vxorps xmm3, xmm3, xmm3
    vxorps xmm4, xmm4, xmm4
    vxorps xmm5, xmm5, xmm5
    vxorps xmm6, xmm6, xmm6
    vxorps xmm7, xmm7, xmm7
.L9:
    mov rdx, r12
    shl rdx, 8
    vmovups ymmword ptr [rdi + rdx], ymm1
    vmovups ymmword ptr [rdi + rdx + 32], ymm0
    vmovups ymmword ptr [rdi + rdx + 64], ymm2
    vmovups ymmword ptr [rdi + rdx + 96], ymm3
    vmovups ymmword ptr [rdi + rdx + 128], ymm4
    vmovups ymmword ptr [rdi + rdx + 160], ymm5
    vmovups ymmword ptr [rdi + rdx + 192], ymm6
    vmovups ymmword ptr [rdi + rdx + 224], ymm7
    mov r11, r13
    add r13, 8
    inc r12
    add rbx, r14
    cmp r13, r9
    ja .L0
.L10:
    vxorps xmm0, xmm0, xmm0
    test rsi, rsi
    je .L8
    mov r11, rbx
    xor ebp, ebp
    vxorps xmm1, xmm1, xmm1
    vxorps xmm2, xmm2, xmm2
    vxorps xmm3, xmm3, xmm3
    vxorps xmm4, xmm4, xmm4
    vxorps xmm5, xmm5, xmm5
    vxorps xmm6, xmm6, xmm6
    vxorps xmm7, xmm7, xmm7
.L11:
    vbroadcastss ymm8, dword ptr [rax + rbp]
    vsubps ymm9, ymm8, ymmword ptr [r11]
    vfmadd231ps ymm1, ymm9, ymm9
    vsubps ymm9, ymm8, ymmword ptr [r11 + 32]
    vfmadd231ps ymm0, ymm9, ymm9
    lea r10, [r11 + r15]
    vsubps ymm9, ymm8, ymmword ptr [r11 + r15]
    vfmadd231ps ymm2, ymm9, ymm9
    vsubps ymm9, ymm8, ymmword ptr [r11 + r15 + 32]
    vfmadd231ps ymm3, ymm9, ymm9
    lea rdx, [r10 + r15]
    vsubps ymm9, ymm8, ymmword ptr [r15 + r10]
    vfmadd231ps ymm4, ymm9, ymm9
    vsubps ymm9, ymm8, ymmword ptr [r15 + r10 + 32]
    vsubps ymm10, ymm8, ymmword ptr [r15 + rdx]
    vfmadd231ps ymm5, ymm9, ymm9
    vfmadd231ps ymm6, ymm10, ymm10
    vsubps ymm8, ymm8, ymmword ptr [r15 + rdx + 32]
    vfmadd231ps ymm7, ymm8, ymm8
    add rbp, 4
    add r11, 64
    cmp rcx, rbp
    jne .L11
    jmp .L9
.L12:
    shl r11, 5
    add rdi, r11
    shl rcx, 5
    xor esi, esi
    mov rdx, rcx
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    jmp qword ptr [rip + memset@GOTPCREL]
