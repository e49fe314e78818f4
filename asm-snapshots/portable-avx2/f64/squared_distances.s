; portable-avx2/f64/squared_distances
rhotree_kernels::arch::portable::f64::squared_distances::squared_distances_avx2_bmi1_bmi2_fma_popcnt_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    mov rcx, qword ptr [rsp + 56]
    mov r10, qword ptr [rsp + 64]
    mov rax, r10
    shr rax, 3
    cmp r10, 16
    jae .L6
    xor r10d, r10d
.L0:
    mov r11, r10
    sub r11, rax
    jae .L15
    test rsi, rsi
    je .L11
    lea r11, [rsi - 1]
    mov bl, 61
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
    jmp .L4
.L1:
    mov r12, rdi
    xor r13d, r13d
    vxorpd xmm1, xmm1, xmm1
.L2:
    vmovapd ymm2, ymm1
    vmovapd ymm3, ymm0
    mov rbp, r10
    imul rbp, r8
    add rbp, r9
    shl rbp, 6
    add rbp, rdx
    shl r13, 6
    vbroadcastsd ymm1, qword ptr [r12]
    vsubpd ymm0, ymm1, ymmword ptr [rbp + r13]
    vsubpd ymm1, ymm1, ymmword ptr [rbp + r13 + 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vfmadd213pd ymm1, ymm1, ymm2
.L3:
    mov r12, r10
    shl r12, 6
    vmovupd ymmword ptr [rcx + r12], ymm0
    vmovupd ymmword ptr [rcx + r12 + 32], ymm1
    inc r10
    add r14, r15
    cmp r10, rax
    je .L15
.L4:
    vxorpd xmm0, xmm0, xmm0
    cmp rsi, 1
    je .L1
    mov rbp, r14
    mov r12, rdi
    xor r13d, r13d
    vxorpd xmm1, xmm1, xmm1
.L5:
    vbroadcastsd ymm2, qword ptr [r12]
    vsubpd ymm3, ymm2, ymmword ptr [rbp - 96]
    vsubpd ymm2, ymm2, ymmword ptr [rbp - 64]
    vfmadd213pd ymm3, ymm3, ymm0
    vfmadd213pd ymm2, ymm2, ymm1
    add r13, 2
    vbroadcastsd ymm1, qword ptr [r12 + 8]
    add r12, 16
    vsubpd ymm0, ymm1, ymmword ptr [rbp - 32]
    vsubpd ymm1, ymm1, ymmword ptr [rbp]
    vfmadd213pd ymm0, ymm0, ymm3
    vfmadd213pd ymm1, ymm1, ymm2
    sub rbp, -128
    cmp rbx, r13
    jne .L5
    test r11b, 1
    jne .L2
    jmp .L3
.L6:
    lea r11, [8*rsi]
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
    jmp .L9
.L7:
    vxorpd xmm1, xmm1, xmm1
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm3, xmm3, xmm3
.L8:
    shl r12, 6
    vmovupd ymmword ptr [rcx + r12], ymm0
    vmovupd ymmword ptr [rcx + r12 + 32], ymm1
    vmovupd ymmword ptr [rcx + r12 + 64], ymm2
    vmovupd ymmword ptr [rcx + r12 + 96], ymm3
    lea r13, [r10 + 2]
    add rbx, r14
    add r15, r14
    mov r12, r10
    cmp r13, rax
    ja .L0
.L9:
    mov r10, r13
    vxorpd xmm0, xmm0, xmm0
    test rsi, rsi
    je .L7
    xor r13d, r13d
    vxorpd xmm1, xmm1, xmm1
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm3, xmm3, xmm3
.L10:
    vbroadcastsd ymm4, qword ptr [rdi + r13]
    vsubpd ymm5, ymm4, ymmword ptr [r15 + 8*r13 - 32]
    vsubpd ymm6, ymm4, ymmword ptr [r15 + 8*r13]
    vfmadd231pd ymm0, ymm5, ymm5
    vfmadd231pd ymm1, ymm6, ymm6
    vsubpd ymm5, ymm4, ymmword ptr [rbx + 8*r13 - 32]
    vsubpd ymm4, ymm4, ymmword ptr [rbx + 8*r13]
    vfmadd231pd ymm2, ymm5, ymm5
    vfmadd231pd ymm3, ymm4, ymm4
    add r13, 8
    cmp r11, r13
    jne .L10
    jmp .L8
.L11:
    mov edx, eax
    sub edx, r10d
    and edx, 7
    je .L13
    mov rsi, r10
    shl rsi, 6
    add rsi, rcx
    neg rdx
    xor edi, edi
    vxorpd xmm0, xmm0, xmm0
.L12:
    vmovupd ymmword ptr [rsi + 32], ymm0
    vmovupd ymmword ptr [rsi], ymm0
    dec rdi
    add rsi, 64
    cmp rdx, rdi
    jne .L12
    sub r10, rdi
.L13:
    cmp r11, -8
    ja .L15
    sub rax, r10
    shl r10, 6
    add rcx, r10
    add rcx, 448
    vxorpd xmm0, xmm0, xmm0
.L14:
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
    add rax, -8
    jne .L14
.L15:
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
