; portable-avx2/f32/dot_products
rhotree_kernels::arch::portable::f32::dot_products::dot_products_avx2_bmi1_bmi2_fma_popcnt_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    mov qword ptr [rsp - 64], rdx
    mov rax, rdi
    mov r10, qword ptr [rsp + 56]
    mov rdx, qword ptr [rsp + 64]
    movabs rcx, 9223372036854775806
    movabs rdi, 4611686018427387903
    mov rbp, rdx
    shr rbp, 4
    cmp rdx, 32
    mov qword ptr [rsp - 40], r9
    mov qword ptr [rsp - 48], r8
    jae .L8
    xor r9d, r9d
.L0:
    cmp r9, rbp
    mov rbx, qword ptr [rsp - 40]
    mov r8, qword ptr [rsp - 48]
    jae .L7
    movabs rdi, 4611686018427387903
    add rdi, rsi
    mov dl, 62
    bzhi r11, rdi, rdx
    inc r11
    and rcx, r11
    mov rdx, r9
    imul rdx, r8
    add rdx, rbx
    shl rdx, 6
    mov rdi, qword ptr [rsp - 64]
    lea r14, [rdx + rdi]
    add r14, 96
    mov r15, r8
    shl r15, 6
    jmp .L3
.L1:
    vxorps xmm1, xmm1, xmm1
.L2:
    mov rdx, r9
    shl rdx, 6
    vmovups ymmword ptr [r10 + rdx], ymm0
    vmovups ymmword ptr [r10 + rdx + 32], ymm1
    inc r9
    add r14, r15
    cmp r9, rbp
    je .L7
.L3:
    vxorps xmm0, xmm0, xmm0
    test rsi, rsi
    je .L1
    cmp rsi, 1
    jne .L4
    mov r12, rax
    xor edi, edi
    vxorps xmm1, xmm1, xmm1
    jmp .L6
.L4:
    mov rdx, r14
    mov r12, rax
    xor edi, edi
    vxorps xmm1, xmm1, xmm1
.L5:
    vbroadcastss ymm2, dword ptr [r12]
    vfmadd231ps ymm0, ymm2, ymmword ptr [rdx - 96]
    vfmadd231ps ymm1, ymm2, ymmword ptr [rdx - 64]
    vbroadcastss ymm2, dword ptr [r12 + 4]
    add rdi, 2
    add r12, 8
    vfmadd231ps ymm0, ymm2, ymmword ptr [rdx - 32]
    vfmadd231ps ymm1, ymm2, ymmword ptr [rdx]
    sub rdx, -128
    cmp rcx, rdi
    jne .L5
    test r11b, 1
    je .L2
.L6:
    mov rdx, r9
    imul rdx, r8
    add rdx, rbx
    shl rdx, 6
    add rdx, qword ptr [rsp - 64]
    shl rdi, 6
    vbroadcastss ymm2, dword ptr [r12]
    vfmadd231ps ymm0, ymm2, ymmword ptr [rdx + rdi]
    vfmadd231ps ymm1, ymm2, ymmword ptr [rdx + rdi + 32]
    jmp .L2
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
    lea rdx, [rsi + rdi]
    mov dil, 62
    bzhi r15, rdx, rdi
    inc r15
    mov qword ptr [rsp - 32], r15
    and r15, rcx
    mov r12, r9
    shl r12, 6
    mov rdx, r8
    shl rdx, 6
    lea r13, [r12 + rdx]
    add r13, 96
    mov qword ptr [rsp - 56], rbp
    mov rbp, qword ptr [rsp - 56]
    shl r8, 7
    add r12, 96
    mov edx, 2
    xor r9d, r9d
    mov qword ptr [rsp - 8], rax
    mov qword ptr [rsp - 16], rsi
    mov qword ptr [rsp - 24], r8
    jmp .L11
.L9:
    vxorps xmm1, xmm1, xmm1
    vxorps xmm2, xmm2, xmm2
    vxorps xmm3, xmm3, xmm3
.L10:
    shl rbx, 6
    vmovups ymmword ptr [r10 + rbx], ymm0
    vmovups ymmword ptr [r10 + rbx + 32], ymm1
    vmovups ymmword ptr [r10 + rbx + 64], ymm2
    vmovups ymmword ptr [r10 + rbx + 96], ymm3
    lea rdx, [r9 + 2]
    add r13, r8
    add r12, r8
    cmp rdx, rbp
    ja .L0
.L11:
    mov rbx, r9
    mov r9, rdx
    vxorps xmm0, xmm0, xmm0
    test rsi, rsi
    je .L9
    cmp rsi, 1
    jne .L12
    xor r14d, r14d
    mov rdi, rax
    vxorps xmm1, xmm1, xmm1
    vxorps xmm2, xmm2, xmm2
    vxorps xmm3, xmm3, xmm3
    jmp .L14
.L12:
    mov rdx, qword ptr [rsp - 64]
    xor r14d, r14d
    mov rdi, rax
    vxorps xmm1, xmm1, xmm1
    vxorps xmm2, xmm2, xmm2
    vxorps xmm3, xmm3, xmm3
.L13:
    vbroadcastss ymm4, dword ptr [rdi]
    vfmadd231ps ymm0, ymm4, ymmword ptr [rdx + r12 - 96]
    vfmadd231ps ymm1, ymm4, ymmword ptr [rdx + r12 - 64]
    vfmadd231ps ymm2, ymm4, ymmword ptr [rdx + r13 - 96]
    vfmadd231ps ymm3, ymm4, ymmword ptr [rdx + r13 - 64]
    vbroadcastss ymm4, dword ptr [rdi + 4]
    vfmadd231ps ymm0, ymm4, ymmword ptr [rdx + r12 - 32]
    vfmadd231ps ymm1, ymm4, ymmword ptr [rdx + r12]
    vfmadd231ps ymm2, ymm4, ymmword ptr [rdx + r13 - 32]
    vfmadd231ps ymm3, ymm4, ymmword ptr [rdx + r13]
    add rdi, 8
    add r14, 2
    sub rdx, -128
    cmp r15, r14
    jne .L13
    test byte ptr [rsp - 32], 1
    je .L10
.L14:
    mov rdx, rbx
    mov rsi, r10
    mov r10, qword ptr [rsp - 48]
    imul rdx, r10
    mov r8, qword ptr [rsp - 40]
    add rdx, r8
    shl rdx, 6
    mov rax, qword ptr [rsp - 64]
    add rdx, rax
    mov r11, rbx
    or r11, 1
    imul r11, r10
    mov r10, rsi
    mov rsi, qword ptr [rsp - 16]
    mov rbp, qword ptr [rsp - 56]
    add r11, r8
    mov r8, qword ptr [rsp - 24]
    shl r11, 6
    add r11, rax
    mov rax, qword ptr [rsp - 8]
    shl r14, 6
    vbroadcastss ymm4, dword ptr [rdi]
    vfmadd231ps ymm0, ymm4, ymmword ptr [rdx + r14]
    vfmadd231ps ymm1, ymm4, ymmword ptr [rdx + r14 + 32]
    vfmadd231ps ymm2, ymm4, ymmword ptr [r11 + r14]
    vfmadd231ps ymm3, ymm4, ymmword ptr [r11 + r14 + 32]
    jmp .L10
