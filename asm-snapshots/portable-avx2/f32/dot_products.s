; portable-avx2/f32/dot_products
rhotree_kernels::arch::portable::f32::dot_products::dot_products_avx2_bmi1_bmi2_fma_popcnt_version:
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
    cmp r10, 128
    mov qword ptr [rsp - 88], r8
    mov qword ptr [rsp - 80], r9
    jae .L8
    xor r10d, r10d
.L0:
    cmp r10, rcx
    mov r9, qword ptr [rsp - 80]
    mov rbp, qword ptr [rsp - 88]
    jae .L7
    lea r11, [rsi - 1]
    mov bl, 62
    bzhi r11, r11, rbx
    inc r11
    mov rbx, r11
    and rbx, -2
    mov r14, r10
    imul r14, rbp
    add r14, r9
    shl r14, 6
    add r14, rdx
    add r14, 96
    mov r15, rbp
    shl r15, 6
    jmp .L3
.L1:
    vxorps xmm1, xmm1, xmm1
.L2:
    mov r8, r10
    shl r8, 6
    vmovups ymmword ptr [rax + r8], ymm0
    vmovups ymmword ptr [rax + r8 + 32], ymm1
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
    mov r13, rdi
    xor r12d, r12d
    vxorps xmm1, xmm1, xmm1
    jmp .L6
.L4:
    mov rbp, r14
    mov r13, rdi
    xor r12d, r12d
    vxorps xmm1, xmm1, xmm1
.L5:
    vbroadcastss ymm2, dword ptr [r13]
    vfmadd231ps ymm0, ymm2, ymmword ptr [rbp - 96]
    vfmadd231ps ymm1, ymm2, ymmword ptr [rbp - 64]
    vbroadcastss ymm2, dword ptr [r13 + 4]
    add r12, 2
    add r13, 8
    vfmadd231ps ymm0, ymm2, ymmword ptr [rbp - 32]
    vfmadd231ps ymm1, ymm2, ymmword ptr [rbp]
    sub rbp, -128
    cmp rbx, r12
    jne .L5
    test r11b, 1
    mov rbp, qword ptr [rsp - 88]
    je .L2
.L6:
    mov r8, r10
    imul r8, rbp
    add r8, r9
    shl r8, 6
    add r8, rdx
    shl r12, 6
    vbroadcastss ymm2, dword ptr [r13]
    vfmadd231ps ymm0, ymm2, ymmword ptr [r8 + r12]
    vfmadd231ps ymm1, ymm2, ymmword ptr [r8 + r12 + 32]
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
    mov r15, r8
    lea r11, [4*rsi]
    mov rbx, r9
    shl rbx, 6
    add rbx, rdx
    shl r8, 9
    shl r15, 6
    mov r13d, 8
    xor r12d, r12d
    jmp .L11
.L9:
    vmovups ymmword ptr [rsp - 72], ymm0
    vxorps xmm1, xmm1, xmm1
    vxorps xmm2, xmm2, xmm2
    vxorps xmm3, xmm3, xmm3
    vxorps xmm4, xmm4, xmm4
    vxorps xmm5, xmm5, xmm5
    vxorps xmm9, xmm9, xmm9
    vxorps xmm13, xmm13, xmm13
    vxorps xmm6, xmm6, xmm6
    vxorps xmm7, xmm7, xmm7
    vxorps xmm8, xmm8, xmm8
    vxorps xmm10, xmm10, xmm10
    vxorps xmm11, xmm11, xmm11
    vxorps xmm12, xmm12, xmm12
    vxorps xmm14, xmm14, xmm14
    vxorps xmm15, xmm15, xmm15
.L10:
    shl r12, 6
    vmovups ymmword ptr [rax + r12], ymm13
    vmovups ymmword ptr [rax + r12 + 32], ymm9
    vmovups ymmword ptr [rax + r12 + 64], ymm5
    vmovups ymmword ptr [rax + r12 + 96], ymm4
    vmovups ymmword ptr [rax + r12 + 128], ymm3
    vmovups ymmword ptr [rax + r12 + 160], ymm2
    vmovups ymmword ptr [rax + r12 + 192], ymm1
    vmovups ymm0, ymmword ptr [rsp - 72]
    vmovups ymmword ptr [rax + r12 + 224], ymm0
    vmovups ymmword ptr [rax + r12 + 256], ymm6
    vmovups ymmword ptr [rax + r12 + 288], ymm7
    vmovups ymmword ptr [rax + r12 + 320], ymm8
    vmovups ymmword ptr [rax + r12 + 352], ymm10
    vmovups ymmword ptr [rax + r12 + 384], ymm11
    vmovups ymmword ptr [rax + r12 + 416], ymm12
    vmovups ymmword ptr [rax + r12 + 448], ymm14
    vmovups ymmword ptr [rax + r12 + 480], ymm15
    lea r13, [r10 + 8]
    add rbx, r8
    mov r12, r10
    cmp r13, rcx
    ja .L0
.L11:
    mov r10, r13
    vxorps xmm0, xmm0, xmm0
    test rsi, rsi
    je .L9
    vmovups ymmword ptr [rsp - 72], ymm0
    xor r13d, r13d
    mov rbp, rbx
    vxorps xmm1, xmm1, xmm1
    vxorps xmm2, xmm2, xmm2
    vxorps xmm3, xmm3, xmm3
    vxorps xmm4, xmm4, xmm4
    vxorps xmm5, xmm5, xmm5
    vxorps xmm9, xmm9, xmm9
    vxorps xmm13, xmm13, xmm13
    vxorps xmm6, xmm6, xmm6
    vxorps xmm7, xmm7, xmm7
    vxorps xmm8, xmm8, xmm8
    vxorps xmm10, xmm10, xmm10
    vxorps xmm11, xmm11, xmm11
    vxorps xmm12, xmm12, xmm12
    vxorps xmm14, xmm14, xmm14
    vxorps xmm15, xmm15, xmm15
.L12:
    vmovups ymmword ptr [rsp - 40], ymm15
    vbroadcastss ymm0, dword ptr [rdi + r13]
    vfmadd231ps ymm13, ymm0, ymmword ptr [rbp]
    vfmadd231ps ymm9, ymm0, ymmword ptr [rbp + 32]
    vfmadd231ps ymm5, ymm0, ymmword ptr [rbp + r15]
    lea r14, [rbp + r15]
    vfmadd231ps ymm4, ymm0, ymmword ptr [rbp + r15 + 32]
    lea r9, [r14 + r15]
    vfmadd231ps ymm3, ymm0, ymmword ptr [r15 + r14]
    vfmadd231ps ymm2, ymm0, ymmword ptr [r15 + r14 + 32]
    vfmadd231ps ymm1, ymm0, ymmword ptr [r15 + r9]
    vmovaps ymm15, ymm14
    vmovaps ymm14, ymm13
    vmovaps ymm13, ymm12
    vmovaps ymm12, ymm11
    vmovaps ymm11, ymm10
    vmovaps ymm10, ymm9
    vmovaps ymm9, ymm8
    vmovaps ymm8, ymm7
    vmovaps ymm7, ymm6
    vmovaps ymm6, ymm5
    vmovaps ymm5, ymm4
    vmovaps ymm4, ymm3
    vmovaps ymm3, ymm2
    vmovaps ymm2, ymm1
    vmovups ymm1, ymmword ptr [rsp - 72]
    vfmadd231ps ymm1, ymm0, ymmword ptr [r15 + r9 + 32]
    vmovups ymmword ptr [rsp - 72], ymm1
    vmovaps ymm1, ymm2
    vmovaps ymm2, ymm3
    vmovaps ymm3, ymm4
    vmovaps ymm4, ymm5
    vmovaps ymm5, ymm6
    vmovaps ymm6, ymm7
    vmovaps ymm7, ymm8
    vmovaps ymm8, ymm9
    vmovaps ymm9, ymm10
    vmovaps ymm10, ymm11
    vmovaps ymm11, ymm12
    vmovaps ymm12, ymm13
    vmovaps ymm13, ymm14
    vmovaps ymm14, ymm15
    vmovups ymm15, ymmword ptr [rsp - 40]
    lea r9, [r9 + r15]
    lea r14, [r9 + r15]
    vfmadd231ps ymm6, ymm0, ymmword ptr [r15 + r9]
    vfmadd231ps ymm7, ymm0, ymmword ptr [r15 + r9 + 32]
    vfmadd231ps ymm8, ymm0, ymmword ptr [r15 + r14]
    lea r9, [r14 + r15]
    vfmadd231ps ymm10, ymm0, ymmword ptr [r15 + r14 + 32]
    lea r14, [r9 + r15]
    vfmadd231ps ymm11, ymm0, ymmword ptr [r15 + r9]
    vfmadd231ps ymm12, ymm0, ymmword ptr [r15 + r9 + 32]
    vfmadd231ps ymm14, ymm0, ymmword ptr [r15 + r14]
    vfmadd231ps ymm15, ymm0, ymmword ptr [r15 + r14 + 32]
    add rbp, 64
    add r13, 4
    cmp r11, r13
    jne .L12
    jmp .L10
