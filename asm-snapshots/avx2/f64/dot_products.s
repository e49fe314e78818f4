; avx2/f64/dot_products
rhotree_kernels::arch::avx2::f64::dot_products:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    mov r10, qword ptr [rsp + 56]
    mov rax, qword ptr [rsp + 64]
    mov rcx, rax
    shr rcx, 2
    mov rbp, rcx
    cmp rax, 32
    mov qword ptr [rsp - 32], rdx
    jae .L8
    xor r11d, r11d
    mov rdx, rbp
.L0:
    mov rcx, rdx
    sub rcx, r11
    jbe .L7
    test rsi, rsi
    je .L13
    dec rsi
    mov al, 61
    bzhi rax, rsi, rax
    mov qword ptr [rsp - 8], rax
    lea rsi, [rax + 1]
    mov ecx, esi
    and ecx, 3
    and rsi, -4
    mov rax, qword ptr [rsp - 32]
    add rax, 192
    mov qword ptr [rsp - 24], rax
    lea r15, [4*r11]
    mov qword ptr [rsp - 16], rcx
    lea r12d, [8*rcx]
    jmp .L2
.L1:
    mov rax, r11
    shl rax, 5
    vmovupd ymmword ptr [r10 + rax], ymm0
    inc r11
    add r15, 4
    cmp r11, rdx
    mov r9, r8
    mov r8, rcx
    je .L7
.L2:
    mov r13, r15
    shr r13, 3
    mov rcx, r8
    imul r13, r8
    mov r8, r9
    add r13, r9
    shl r13, 6
    lea r14d, [8*r15]
    and r14d, 32
    cmp qword ptr [rsp - 8], 3
    jae .L3
    vxorpd xmm0, xmm0, xmm0
    xor ebp, ebp
    mov rax, rdi
    jmp .L5
.L3:
    lea rbx, [r14 + r13]
    add rbx, qword ptr [rsp - 24]
    vxorpd xmm0, xmm0, xmm0
    xor ebp, ebp
    mov rax, rdi
.L4:
    vbroadcastsd ymm1, qword ptr [rax]
    vfmadd132pd ymm1, ymm0, ymmword ptr [rbx - 192]
    vbroadcastsd ymm0, qword ptr [rax + 8]
    vfmadd132pd ymm0, ymm1, ymmword ptr [rbx - 128]
    vbroadcastsd ymm1, qword ptr [rax + 16]
    vfmadd132pd ymm1, ymm0, ymmword ptr [rbx - 64]
    add rbp, 4
    vbroadcastsd ymm0, qword ptr [rax + 24]
    add rax, 32
    vfmadd132pd ymm0, ymm1, ymmword ptr [rbx]
    add rbx, 256
    cmp rsi, rbp
    jne .L4
    cmp qword ptr [rsp - 16], 0
    je .L1
.L5:
    shl rbp, 6
    add rbp, r14
    add rbp, qword ptr [rsp - 32]
    add rbp, r13
    xor ebx, ebx
.L6:
    vbroadcastsd ymm1, qword ptr [rax + rbx]
    vfmadd231pd ymm0, ymm1, ymmword ptr [rbp + 8*rbx]
    add rbx, 8
    cmp r12, rbx
    jne .L6
    jmp .L1
.L7:
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L8:
    lea rcx, [8*rsi]
    mov rbx, r9
    shl rbx, 6
    add rbx, rdx
    mov r14, r8
    shl r14, 8
    mov r15, r8
    shl r15, 6
    mov r13d, 8
    xor r12d, r12d
    mov rdx, rbp
    jmp .L11
.L9:
    vxorpd xmm1, xmm1, xmm1
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm3, xmm3, xmm3
    vxorpd xmm4, xmm4, xmm4
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm7, xmm7, xmm7
.L10:
    mov rax, r12
    shl rax, 8
    vmovupd ymmword ptr [r10 + rax], ymm1
    vmovupd ymmword ptr [r10 + rax + 32], ymm0
    vmovupd ymmword ptr [r10 + rax + 64], ymm2
    vmovupd ymmword ptr [r10 + rax + 96], ymm3
    vmovupd ymmword ptr [r10 + rax + 128], ymm4
    vmovupd ymmword ptr [r10 + rax + 160], ymm5
    vmovupd ymmword ptr [r10 + rax + 192], ymm6
    vmovupd ymmword ptr [r10 + rax + 224], ymm7
    mov r11, r13
    add r13, 8
    inc r12
    add rbx, r14
    cmp r13, rdx
    ja .L0
.L11:
    vxorpd xmm0, xmm0, xmm0
    test rsi, rsi
    je .L9
    xor eax, eax
    vxorpd xmm1, xmm1, xmm1
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm3, xmm3, xmm3
    vxorpd xmm4, xmm4, xmm4
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm7, xmm7, xmm7
.L12:
    vbroadcastsd ymm8, qword ptr [rdi + rax]
    lea r11, [rbx + 8*rax]
    vfmadd231pd ymm1, ymm8, ymmword ptr [rbx + 8*rax]
    vfmadd231pd ymm0, ymm8, ymmword ptr [rbx + 8*rax + 32]
    vfmadd231pd ymm2, ymm8, ymmword ptr [r15 + r11]
    vfmadd231pd ymm3, ymm8, ymmword ptr [r15 + r11 + 32]
    lea rbp, [r11 + r15]
    lea r11, [rbp + r15]
    vfmadd231pd ymm4, ymm8, ymmword ptr [r15 + rbp]
    vfmadd231pd ymm5, ymm8, ymmword ptr [r15 + rbp + 32]
    vfmadd231pd ymm6, ymm8, ymmword ptr [r15 + r11]
    vfmadd231pd ymm7, ymm8, ymmword ptr [r15 + r11 + 32]
    add rax, 8
    cmp rcx, rax
    jne .L12
    jmp .L10
.L13:
    shl r11, 5
    add r10, r11
    shl rcx, 5
    mov rdi, r10
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
