; portable-avx2/f32/squared_distances
rhotree_kernels::arch::portable::f32::squared_distances::squared_distances_avx2_bmi1_bmi2_fma_popcnt_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    mov rax, qword ptr [rsp + 56]
    mov r10, qword ptr [rsp + 64]
    mov rcx, r10
    shr rcx, 4
    cmp r10, 32
    jae .L8
    xor r10d, r10d
.L0:
    cmp r10, rcx
    jae .L7
    lea r11, [rsi - 1]
    mov bl, 62
    bzhi r11, r11, rbx
    inc r11
    mov rbx, r11
    and rbx, -2
    mov r14, r10
    imul r14, r8
    add r14, r9
    shl r14, 6
    add r14, rdx
    add r14, 96
    mov r15, r8
    shl r15, 6
    jmp .L3
.L1:
    vxorps xmm1, xmm1, xmm1
.L2:
    mov r12, r10
    shl r12, 6
    vmovups ymmword ptr [rax + r12], ymm0
    vmovups ymmword ptr [rax + r12 + 32], ymm1
    inc r10
    add r14, r15
    cmp r10, rcx
    je .L7
.L3:
    vxorps xmm0, xmm0, xmm0
    test rsi, rsi
    je .L1
    cmp rsi, 1
    jne .L4
    xor r12d, r12d
    mov r13, rdi
    vxorps xmm1, xmm1, xmm1
    jmp .L6
.L4:
    mov rbp, r14
    xor r12d, r12d
    mov r13, rdi
    vxorps xmm1, xmm1, xmm1
.L5:
    vbroadcastss ymm2, dword ptr [r13]
    vsubps ymm3, ymm2, ymmword ptr [rbp - 96]
    vsubps ymm2, ymm2, ymmword ptr [rbp - 64]
    vfmadd213ps ymm3, ymm3, ymm0
    vfmadd213ps ymm2, ymm2, ymm1
    add r12, 2
    vbroadcastss ymm1, dword ptr [r13 + 4]
    add r13, 8
    vsubps ymm0, ymm1, ymmword ptr [rbp - 32]
    vsubps ymm1, ymm1, ymmword ptr [rbp]
    vfmadd213ps ymm0, ymm0, ymm3
    vfmadd213ps ymm1, ymm1, ymm2
    sub rbp, -128
    cmp rbx, r12
    jne .L5
    test r11b, 1
    je .L2
.L6:
    vmovaps ymm2, ymm1
    vmovaps ymm3, ymm0
    mov rbp, r10
    imul rbp, r8
    add rbp, r9
    shl rbp, 6
    add rbp, rdx
    shl r12, 6
    vbroadcastss ymm1, dword ptr [r13]
    vsubps ymm0, ymm1, ymmword ptr [rbp + r12]
    vsubps ymm1, ymm1, ymmword ptr [rbp + r12 + 32]
    vfmadd213ps ymm0, ymm0, ymm3
    vfmadd213ps ymm1, ymm1, ymm2
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
    lea r11, [4*rsi]
    mov r10, r9
    shl r10, 6
    mov rbx, r8
    shl rbx, 6
    lea r14, [r10 + rdx]
    add rbx, r14
    add rbx, 32
    mov r14, r8
    shl r14, 7
    lea r15, [r10 + rdx]
    add r15, 32
    mov r13d, 2
    xor r12d, r12d
    jmp .L11
.L9:
    vxorps xmm1, xmm1, xmm1
    vxorps xmm2, xmm2, xmm2
    vxorps xmm3, xmm3, xmm3
.L10:
    shl r12, 6
    vmovups ymmword ptr [rax + r12], ymm0
    vmovups ymmword ptr [rax + r12 + 32], ymm1
    vmovups ymmword ptr [rax + r12 + 64], ymm2
    vmovups ymmword ptr [rax + r12 + 96], ymm3
    lea r13, [r10 + 2]
    add rbx, r14
    add r15, r14
    mov r12, r10
    cmp r13, rcx
    ja .L0
.L11:
    mov r10, r13
    vxorps xmm0, xmm0, xmm0
    test rsi, rsi
    je .L9
    xor r13d, r13d
    xor ebp, ebp
    vxorps xmm1, xmm1, xmm1
    vxorps xmm2, xmm2, xmm2
    vxorps xmm3, xmm3, xmm3
.L12:
    vbroadcastss ymm4, dword ptr [rdi + rbp]
    vsubps ymm5, ymm4, ymmword ptr [r15 + r13 - 32]
    vsubps ymm6, ymm4, ymmword ptr [r15 + r13]
    vfmadd231ps ymm0, ymm5, ymm5
    vsubps ymm5, ymm4, ymmword ptr [rbx + r13 - 32]
    vfmadd231ps ymm1, ymm6, ymm6
    vsubps ymm4, ymm4, ymmword ptr [rbx + r13]
    vfmadd231ps ymm2, ymm5, ymm5
    vfmadd231ps ymm3, ymm4, ymm4
    add rbp, 4
    add r13, 64
    cmp r11, rbp
    jne .L12
    jmp .L10
