; avx2/f32/dot_products
rhotree_kernels::arch::avx2::f32::dot_products:
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
    mov qword ptr [rsp - 24], rdx
    jae .L8
    xor r11d, r11d
.L0:
    mov rcx, r9
    sub rcx, r11
    mov r10, qword ptr [rsp - 16]
    jbe .L7
    test rsi, rsi
    je .L13
    dec rsi
    mov cl, 62
    bzhi rdx, rsi, rcx
    lea rsi, [rdx + 1]
    mov ebx, esi
    and ebx, 3
    and rsi, -4
    mov rcx, qword ptr [rsp - 24]
    add rcx, 192
    mov qword ptr [rsp - 8], rcx
    lea r15, [8*r11]
    jmp .L2
.L1:
    mov rcx, r11
    shl rcx, 5
    vmovups ymmword ptr [rdi + rcx], ymm0
    inc r11
    add r15, 8
    cmp r11, r9
    je .L7
.L2:
    mov r12, r15
    shr r12, 4
    imul r12, r8
    add r12, r10
    shl r12, 6
    lea r14d, [4*r15]
    and r14d, 32
    cmp rdx, 3
    jae .L3
    vxorps xmm0, xmm0, xmm0
    xor r13d, r13d
    mov rbp, rax
    jmp .L5
.L3:
    lea rcx, [r12 + r14]
    add rcx, qword ptr [rsp - 8]
    vxorps xmm0, xmm0, xmm0
    xor r13d, r13d
    mov rbp, rax
.L4:
    vbroadcastss ymm1, dword ptr [rbp]
    vfmadd132ps ymm1, ymm0, ymmword ptr [rcx - 192]
    vbroadcastss ymm0, dword ptr [rbp + 4]
    vfmadd132ps ymm0, ymm1, ymmword ptr [rcx - 128]
    vbroadcastss ymm1, dword ptr [rbp + 8]
    vfmadd132ps ymm1, ymm0, ymmword ptr [rcx - 64]
    add r13, 4
    vbroadcastss ymm0, dword ptr [rbp + 12]
    add rbp, 16
    vfmadd132ps ymm0, ymm1, ymmword ptr [rcx]
    add rcx, 256
    cmp rsi, r13
    jne .L4
    test rbx, rbx
    je .L1
.L5:
    shl r13, 6
    add r13, r14
    add r13, qword ptr [rsp - 24]
    add r13, r12
    xor ecx, ecx
.L6:
    vbroadcastss ymm1, dword ptr [rbp + 4*rcx]
    vfmadd231ps ymm0, ymm1, ymmword ptr [r13]
    inc rcx
    add r13, 64
    cmp rbx, rcx
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
    lea rcx, [4*rsi]
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
    vxorps xmm1, xmm1, xmm1
    vxorps xmm2, xmm2, xmm2
    vxorps xmm3, xmm3, xmm3
    vxorps xmm4, xmm4, xmm4
    vxorps xmm5, xmm5, xmm5
    vxorps xmm6, xmm6, xmm6
    vxorps xmm7, xmm7, xmm7
.L10:
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
.L11:
    vxorps xmm0, xmm0, xmm0
    test rsi, rsi
    je .L9
    mov r11, rbx
    xor ebp, ebp
    vxorps xmm1, xmm1, xmm1
    vxorps xmm2, xmm2, xmm2
    vxorps xmm3, xmm3, xmm3
    vxorps xmm4, xmm4, xmm4
    vxorps xmm5, xmm5, xmm5
    vxorps xmm6, xmm6, xmm6
    vxorps xmm7, xmm7, xmm7
.L12:
    vbroadcastss ymm8, dword ptr [rax + rbp]
    vfmadd231ps ymm1, ymm8, ymmword ptr [r11]
    vfmadd231ps ymm0, ymm8, ymmword ptr [r11 + 32]
    vfmadd231ps ymm2, ymm8, ymmword ptr [r11 + r15]
    lea rdx, [r11 + r15]
    vfmadd231ps ymm3, ymm8, ymmword ptr [r11 + r15 + 32]
    lea r10, [rdx + r15]
    vfmadd231ps ymm4, ymm8, ymmword ptr [r15 + rdx]
    vfmadd231ps ymm5, ymm8, ymmword ptr [r15 + rdx + 32]
    vfmadd231ps ymm6, ymm8, ymmword ptr [r15 + r10]
    vfmadd231ps ymm7, ymm8, ymmword ptr [r15 + r10 + 32]
    add rbp, 4
    add r11, 64
    cmp rcx, rbp
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
