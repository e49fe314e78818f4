; avx2/f64/dot_products
rhotree_kernels::arch::avx2::f64::dot_products:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    mov rax, rdi
    mov rdi, qword ptr [rsp + 56]
    mov rcx, qword ptr [rsp + 64]
    mov r10, rcx
    shr r10, 2
    cmp rcx, 32
    mov qword ptr [rsp - 32], rdx
    jae .L8
    xor r11d, r11d
.L0:
    mov rcx, r10
    sub rcx, r11
    jbe .L7
    test rsi, rsi
    je .L13
    dec rsi
    mov cl, 61
    bzhi rcx, rsi, rcx
    mov qword ptr [rsp - 8], rcx
    lea rsi, [rcx + 1]
    mov edx, esi
    and edx, 3
    and rsi, -4
    mov rcx, qword ptr [rsp - 32]
    add rcx, 192
    mov qword ptr [rsp - 24], rcx
    lea r15, [4*r11]
    mov qword ptr [rsp - 16], rdx
    lea r12d, [8*rdx]
    jmp .L2
.L1:
    mov rdx, r11
    shl rdx, 5
    vmovupd ymmword ptr [rdi + rdx], ymm0
    inc r11
    add r15, 4
    cmp r11, r10
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
    lea ebx, [8*r15]
    and ebx, 32
    cmp qword ptr [rsp - 8], 3
    jae .L3
    vxorpd xmm0, xmm0, xmm0
    mov rbp, rax
    xor r14d, r14d
    jmp .L5
.L3:
    lea rdx, [rbx + r13]
    add rdx, qword ptr [rsp - 24]
    vxorpd xmm0, xmm0, xmm0
    mov rbp, rax
    xor r14d, r14d
.L4:
    vbroadcastsd ymm1, qword ptr [rbp]
    vfmadd132pd ymm1, ymm0, ymmword ptr [rdx - 192]
    vbroadcastsd ymm0, qword ptr [rbp + 8]
    vfmadd132pd ymm0, ymm1, ymmword ptr [rdx - 128]
    vbroadcastsd ymm1, qword ptr [rbp + 16]
    vfmadd132pd ymm1, ymm0, ymmword ptr [rdx - 64]
    add r14, 4
    vbroadcastsd ymm0, qword ptr [rbp + 24]
    add rbp, 32
    vfmadd132pd ymm0, ymm1, ymmword ptr [rdx]
    add rdx, 256
    cmp rsi, r14
    jne .L4
    cmp qword ptr [rsp - 16], 0
    je .L1
.L5:
    shl r14, 6
    add r14, rbx
    add r14, qword ptr [rsp - 32]
    add r14, r13
    xor edx, edx
.L6:
    vbroadcastsd ymm1, qword ptr [rbp + rdx]
    vfmadd231pd ymm0, ymm1, ymmword ptr [r14 + 8*rdx]
    add rdx, 8
    cmp r12, rdx
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
    mov rdx, r12
    shl rdx, 8
    vmovupd ymmword ptr [rdi + rdx], ymm1
    vmovupd ymmword ptr [rdi + rdx + 32], ymm0
    vmovupd ymmword ptr [rdi + rdx + 64], ymm2
    vmovupd ymmword ptr [rdi + rdx + 96], ymm3
    vmovupd ymmword ptr [rdi + rdx + 128], ymm4
    vmovupd ymmword ptr [rdi + rdx + 160], ymm5
    vmovupd ymmword ptr [rdi + rdx + 192], ymm6
    vmovupd ymmword ptr [rdi + rdx + 224], ymm7
    mov r11, r13
    add r13, 8
    inc r12
    add rbx, r14
    cmp r13, r10
    ja .L0
.L11:
    vxorpd xmm0, xmm0, xmm0
    test rsi, rsi
    je .L9
    xor edx, edx
    vxorpd xmm1, xmm1, xmm1
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm3, xmm3, xmm3
    vxorpd xmm4, xmm4, xmm4
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm7, xmm7, xmm7
.L12:
    vbroadcastsd ymm8, qword ptr [rax + rdx]
    lea r11, [rbx + 8*rdx]
    vfmadd231pd ymm1, ymm8, ymmword ptr [rbx + 8*rdx]
    vfmadd231pd ymm0, ymm8, ymmword ptr [rbx + 8*rdx + 32]
    vfmadd231pd ymm2, ymm8, ymmword ptr [r15 + r11]
    vfmadd231pd ymm3, ymm8, ymmword ptr [r15 + r11 + 32]
    lea rbp, [r11 + r15]
    lea r11, [rbp + r15]
    vfmadd231pd ymm4, ymm8, ymmword ptr [r15 + rbp]
    vfmadd231pd ymm5, ymm8, ymmword ptr [r15 + rbp + 32]
    vfmadd231pd ymm6, ymm8, ymmword ptr [r15 + r11]
    vfmadd231pd ymm7, ymm8, ymmword ptr [r15 + r11 + 32]
    add rdx, 8
    cmp rcx, rdx
    jne .L12
    jmp .L10
.L13:
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
