; avx2/f64/squared_distances
rhotree_kernels::arch::avx2::f64::squared_distances:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    mov r15, r8
    mov rax, rdi
    mov rdi, qword ptr [rsp + 56]
    mov rcx, qword ptr [rsp + 64]
    mov r8, rcx
    shr r8, 2
    cmp rcx, 32
    mov qword ptr [rsp - 8], r15
    mov qword ptr [rsp - 16], rdx
    jae .L7
    xor r11d, r11d
.L0:
    mov rcx, r8
    sub rcx, r11
    jbe .L6
    test rsi, rsi
    je .L12
    lea rcx, [rsi - 1]
    mov bl, 61
    bzhi rcx, rcx, rbx
    inc rcx
    mov rbx, rcx
    and rbx, -2
    mov rdx, qword ptr [rsp - 16]
    lea r14, [rdx + 64]
    mov rdx, r9
    lea r15, [4*r11]
    jmp .L4
.L1:
    vxorpd xmm0, xmm0, xmm0
    mov r13, rax
    xor r12d, r12d
    mov r9, qword ptr [rsp - 8]
.L2:
    vmovapd ymm1, ymm0
    mov r10, r11
    shr r10
    imul r10, r9
    add r10, rdx
    shl r10, 6
    mov ebp, r11d
    shl ebp, 5
    and ebp, 32
    add rbp, qword ptr [rsp - 16]
    add rbp, r10
    vbroadcastsd ymm0, qword ptr [r13]
    shl r12, 6
    vsubpd ymm0, ymm0, ymmword ptr [rbp + r12]
    vfmadd213pd ymm0, ymm0, ymm1
.L3:
    mov r10, r11
    shl r10, 5
    vmovupd ymmword ptr [rdi + r10], ymm0
    inc r11
    add r15, 4
    cmp r11, r8
    je .L6
.L4:
    cmp rsi, 1
    je .L1
    mov r10, r15
    shr r10, 3
    mov r9, qword ptr [rsp - 8]
    imul r10, r9
    add r10, rdx
    shl r10, 6
    mov r12d, r15d
    and r12d, 4
    lea rbp, [r10 + 8*r12]
    add rbp, r14
    vxorpd xmm0, xmm0, xmm0
    mov r13, rax
    xor r12d, r12d
.L5:
    vbroadcastsd ymm1, qword ptr [r13]
    vsubpd ymm1, ymm1, ymmword ptr [rbp - 64]
    vfmadd213pd ymm1, ymm1, ymm0
    add r12, 2
    vbroadcastsd ymm0, qword ptr [r13 + 8]
    vsubpd ymm0, ymm0, ymmword ptr [rbp]
    add r13, 16
    vfmadd213pd ymm0, ymm0, ymm1
    sub rbp, -128
    cmp rbx, r12
    jne .L5
    test cl, 1
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
    lea rcx, [8*rsi]
    mov rbx, r9
    shl rbx, 6
    add rbx, rdx
    mov r14, r15
    shl r14, 8
    shl r15, 6
    mov r13d, 8
    xor r12d, r12d
    jmp .L10
.L8:
    vxorpd xmm1, xmm1, xmm1
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm3, xmm3, xmm3
    vxorpd xmm4, xmm4, xmm4
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm7, xmm7, xmm7
.L9:
    mov r10, r12
    shl r10, 8
    vmovupd ymmword ptr [rdi + r10], ymm1
    vmovupd ymmword ptr [rdi + r10 + 32], ymm0
    vmovupd ymmword ptr [rdi + r10 + 64], ymm2
    vmovupd ymmword ptr [rdi + r10 + 96], ymm3
    vmovupd ymmword ptr [rdi + r10 + 128], ymm4
    vmovupd ymmword ptr [rdi + r10 + 160], ymm5
    vmovupd ymmword ptr [rdi + r10 + 192], ymm6
    vmovupd ymmword ptr [rdi + r10 + 224], ymm7
    mov r11, r13
    add r13, 8
    inc r12
    add rbx, r14
    cmp r13, r8
    ja .L0
.L10:
    vxorpd xmm0, xmm0, xmm0
    test rsi, rsi
    je .L8
    xor r11d, r11d
    vxorpd xmm1, xmm1, xmm1
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm3, xmm3, xmm3
    vxorpd xmm4, xmm4, xmm4
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm7, xmm7, xmm7
.L11:
    vbroadcastsd ymm8, qword ptr [rax + r11]
    vsubpd ymm9, ymm8, ymmword ptr [rbx + 8*r11]
    vfmadd231pd ymm1, ymm9, ymm9
    vsubpd ymm9, ymm8, ymmword ptr [rbx + 8*r11 + 32]
    lea rbp, [rbx + 8*r11]
    vfmadd231pd ymm0, ymm9, ymm9
    vsubpd ymm9, ymm8, ymmword ptr [r15 + rbp]
    lea r10, [rbp + r15]
    vfmadd231pd ymm2, ymm9, ymm9
    vsubpd ymm9, ymm8, ymmword ptr [r15 + rbp + 32]
    vfmadd231pd ymm3, ymm9, ymm9
    lea rbp, [r10 + r15]
    vsubpd ymm9, ymm8, ymmword ptr [r15 + r10]
    vfmadd231pd ymm4, ymm9, ymm9
    vsubpd ymm9, ymm8, ymmword ptr [r15 + r10 + 32]
    vfmadd231pd ymm5, ymm9, ymm9
    vsubpd ymm9, ymm8, ymmword ptr [r15 + rbp]
    vsubpd ymm8, ymm8, ymmword ptr [r15 + rbp + 32]
    vfmadd231pd ymm6, ymm9, ymm9
    vfmadd231pd ymm7, ymm8, ymm8
    add r11, 8
    cmp rcx, r11
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
