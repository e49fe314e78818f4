; portable-avx2/f64/dot_products
rhotree_kernels::arch::portable::f64::dot_products::dot_products_avx2_bmi1_bmi2_fma_popcnt_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    mov r11, rdi
    mov rax, qword ptr [rsp + 56]
    mov rdi, qword ptr [rsp + 64]
    mov rcx, rdi
    shr rcx, 3
    mov qword ptr [rsp - 32], rcx
    cmp rdi, 16
    mov qword ptr [rsp - 16], r9
    mov qword ptr [rsp - 24], rdx
    jae .L6
    xor r9d, r9d
    mov rdx, qword ptr [rsp - 32]
.L0:
    mov rdi, r9
    sub rdi, rdx
    mov r10, qword ptr [rsp - 16]
    jae .L17
    test rsi, rsi
    je .L13
    lea rdi, [rsi - 1]
    mov bl, 61
    bzhi rdi, rdi, rbx
    inc rdi
    mov rbx, rdi
    and rbx, -2
    mov r14, r9
    imul r14, r8
    add r14, r10
    shl r14, 6
    mov rcx, qword ptr [rsp - 24]
    add r14, rcx
    add r14, 96
    mov r15, r8
    shl r15, 6
    jmp .L4
.L1:
    xor r12d, r12d
    mov r13, r11
    vxorpd xmm1, xmm1, xmm1
.L2:
    mov rcx, r9
    imul rcx, r8
    add rcx, r10
    shl rcx, 6
    add rcx, qword ptr [rsp - 24]
    shl r12, 6
    vbroadcastsd ymm2, qword ptr [r13]
    vfmadd231pd ymm0, ymm2, ymmword ptr [rcx + r12]
    vfmadd231pd ymm1, ymm2, ymmword ptr [rcx + r12 + 32]
.L3:
    mov rcx, r9
    shl rcx, 6
    vmovupd ymmword ptr [rax + rcx], ymm0
    vmovupd ymmword ptr [rax + rcx + 32], ymm1
    inc r9
    add r14, r15
    cmp r9, rdx
    je .L17
.L4:
    vxorpd xmm0, xmm0, xmm0
    cmp rsi, 1
    je .L1
    mov rbp, r14
    xor r12d, r12d
    mov r13, r11
    vxorpd xmm1, xmm1, xmm1
.L5:
    vbroadcastsd ymm2, qword ptr [r13]
    vfmadd231pd ymm0, ymm2, ymmword ptr [rbp - 96]
    vfmadd231pd ymm1, ymm2, ymmword ptr [rbp - 64]
    vbroadcastsd ymm2, qword ptr [r13 + 8]
    add r12, 2
    add r13, 16
    vfmadd231pd ymm0, ymm2, ymmword ptr [rbp - 32]
    vfmadd231pd ymm1, ymm2, ymmword ptr [rbp]
    sub rbp, -128
    cmp rbx, r12
    jne .L5
    test dil, 1
    jne .L2
    jmp .L3
.L6:
    lea rdi, [rsi - 1]
    mov r10b, 61
    bzhi rbx, rdi, r10
    inc rbx
    mov qword ptr [rsp - 8], rbx
    and rbx, -2
    mov rdi, r9
    shl rdi, 6
    mov r10, r8
    shl r10, 6
    lea r14, [rdi + rdx]
    add r14, r10
    add r14, 96
    mov r15, r8
    shl r15, 7
    lea r12, [rdi + rdx]
    add r12, 96
    mov edi, 2
    xor r9d, r9d
    mov rdx, qword ptr [rsp - 32]
    jmp .L9
.L7:
    vxorpd xmm1, xmm1, xmm1
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm3, xmm3, xmm3
.L8:
    shl rcx, 6
    vmovupd ymmword ptr [rax + rcx], ymm0
    vmovupd ymmword ptr [rax + rcx + 32], ymm1
    vmovupd ymmword ptr [rax + rcx + 64], ymm2
    vmovupd ymmword ptr [rax + rcx + 96], ymm3
    lea rdi, [r9 + 2]
    add r14, r15
    add r12, r15
    cmp rdi, rdx
    ja .L0
.L9:
    mov rcx, r9
    mov r9, rdi
    vxorpd xmm0, xmm0, xmm0
    test rsi, rsi
    je .L7
    cmp rsi, 1
    mov r10, qword ptr [rsp - 16]
    jne .L10
    mov rdi, r11
    xor ebp, ebp
    vxorpd xmm1, xmm1, xmm1
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm3, xmm3, xmm3
    jmp .L12
.L10:
    xor edi, edi
    xor ebp, ebp
    vxorpd xmm1, xmm1, xmm1
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm3, xmm3, xmm3
.L11:
    vbroadcastsd ymm4, qword ptr [r11 + rdi]
    vfmadd231pd ymm0, ymm4, ymmword ptr [r12 + 8*rdi - 96]
    vfmadd231pd ymm1, ymm4, ymmword ptr [r12 + 8*rdi - 64]
    vfmadd231pd ymm2, ymm4, ymmword ptr [r14 + 8*rdi - 96]
    vfmadd231pd ymm3, ymm4, ymmword ptr [r14 + 8*rdi - 64]
    vbroadcastsd ymm4, qword ptr [r11 + rdi + 8]
    vfmadd231pd ymm0, ymm4, ymmword ptr [r12 + 8*rdi - 32]
    vfmadd231pd ymm1, ymm4, ymmword ptr [r12 + 8*rdi]
    vfmadd231pd ymm2, ymm4, ymmword ptr [r14 + 8*rdi - 32]
    vfmadd231pd ymm3, ymm4, ymmword ptr [r14 + 8*rdi]
    add rbp, 2
    add rdi, 16
    cmp rbx, rbp
    jne .L11
    test byte ptr [rsp - 8], 1
    je .L8
    add rdi, r11
.L12:
    mov r13, rcx
    imul r13, r8
    add r13, r10
    shl r13, 6
    mov rax, qword ptr [rsp - 24]
    add r13, rax
    mov rdx, r10
    mov r10, rcx
    or r10, 1
    imul r10, r8
    add r10, rdx
    shl r10, 6
    add r10, rax
    shl rbp, 6
    vbroadcastsd ymm4, qword ptr [rdi]
    vfmadd231pd ymm0, ymm4, ymmword ptr [r13 + rbp]
    vfmadd231pd ymm1, ymm4, ymmword ptr [r13 + rbp + 32]
    vfmadd231pd ymm2, ymm4, ymmword ptr [r10 + rbp]
    vfmadd231pd ymm3, ymm4, ymmword ptr [r10 + rbp + 32]
    mov rax, qword ptr [rsp + 56]
    mov rdx, qword ptr [rsp - 32]
    jmp .L8
.L13:
    mov ecx, edx
    sub ecx, r9d
    and ecx, 7
    je .L15
    mov rsi, r9
    shl rsi, 6
    add rsi, rax
    neg rcx
    xor r8d, r8d
    vxorpd xmm0, xmm0, xmm0
.L14:
    vmovupd ymmword ptr [rsi + 32], ymm0
    vmovupd ymmword ptr [rsi], ymm0
    dec r8
    add rsi, 64
    cmp rcx, r8
    jne .L14
    sub r9, r8
.L15:
    cmp rdi, -8
    ja .L17
    sub rdx, r9
    shl r9, 6
    lea rcx, [r9 + rax]
    add rcx, 448
    vxorpd xmm0, xmm0, xmm0
.L16:
    vmovupd ymmword ptr [rcx - 416], ymm0
    vmovupd ymmword ptr [rcx - 448], ymm0
    vmovupd ymmword ptr [rcx - 384], ymm0
    vmovupd ymmword ptr [rcx - 352], ymm0
    vmovupd ymmword ptr [rcx - 320], ymm0
    vmovupd ymmword ptr [rcx - 288], ymm0
    vmovupd ymmword ptr [rcx - 256], ymm0
    vmovupd ymmword ptr [rcx - 224], ymm0
    vmovupd ymmword ptr [rcx - 192], ymm0
    vmovupd ymmword ptr [rcx - 160], ymm0
    vmovupd ymmword ptr [rcx - 128], ymm0
    vmovupd ymmword ptr [rcx - 96], ymm0
    vmovupd ymmword ptr [rcx - 64], ymm0
    vmovupd ymmword ptr [rcx - 32], ymm0
    vmovupd ymmword ptr [rcx + 32], ymm0
    vmovupd ymmword ptr [rcx], ymm0
    add rcx, 512
    add rdx, -8
    jne .L16
.L17:
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
