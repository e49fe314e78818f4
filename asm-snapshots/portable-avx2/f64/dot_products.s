; portable-avx2/f64/dot_products
rhotree_kernels::arch::portable::f64::dot_products::dot_products_avx2_bmi1_bmi2_fma_popcnt_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    mov rbx, r9
    mov r9, r8
    mov rcx, qword ptr [rsp + 56]
    mov r10, qword ptr [rsp + 64]
    mov rax, r10
    shr rax, 3
    cmp r10, 64
    mov qword ptr [rsp - 80], rbx
    jae .L6
    xor r10d, r10d
.L0:
    mov r11, r10
    sub r11, rax
    mov rbp, qword ptr [rsp - 80]
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
    imul r14, r9
    add r14, rbp
    shl r14, 6
    add r14, rdx
    add r14, 96
    mov r15, r9
    shl r15, 6
    jmp .L4
.L1:
    xor r12d, r12d
    mov r13, rdi
    vxorpd xmm1, xmm1, xmm1
.L2:
    mov r8, r10
    imul r8, r9
    add r8, rbp
    shl r8, 6
    add r8, rdx
    shl r12, 6
    vbroadcastsd ymm2, qword ptr [r13]
    vfmadd231pd ymm0, ymm2, ymmword ptr [r8 + r12]
    vfmadd231pd ymm1, ymm2, ymmword ptr [r8 + r12 + 32]
.L3:
    mov r8, r10
    shl r8, 6
    vmovupd ymmword ptr [rcx + r8], ymm0
    vmovupd ymmword ptr [rcx + r8 + 32], ymm1
    inc r10
    add r14, r15
    cmp r10, rax
    je .L15
.L4:
    vxorpd xmm0, xmm0, xmm0
    cmp rsi, 1
    je .L1
    mov rbp, r14
    xor r12d, r12d
    mov r13, rdi
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
    test r11b, 1
    mov rbp, qword ptr [rsp - 80]
    jne .L2
    jmp .L3
.L6:
    lea r11, [8*rsi]
    shl rbx, 6
    add rbx, rdx
    mov r8, r9
    shl r8, 9
    mov r15, r9
    shl r15, 6
    mov r13d, 8
    xor r12d, r12d
    jmp .L9
.L7:
    vmovupd ymmword ptr [rsp - 72], ymm0
    vxorpd xmm1, xmm1, xmm1
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm3, xmm3, xmm3
    vxorpd xmm4, xmm4, xmm4
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm7, xmm7, xmm7
    vxorpd xmm8, xmm8, xmm8
    vxorpd xmm9, xmm9, xmm9
    vxorpd xmm10, xmm10, xmm10
    vxorpd xmm11, xmm11, xmm11
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm13, xmm13, xmm13
    vxorpd xmm14, xmm14, xmm14
    vxorpd xmm15, xmm15, xmm15
.L8:
    shl r12, 6
    vmovupd ymm0, ymmword ptr [rsp - 72]
    vmovupd ymmword ptr [rcx + r12], ymm0
    vmovupd ymmword ptr [rcx + r12 + 32], ymm1
    vmovupd ymmword ptr [rcx + r12 + 64], ymm2
    vmovupd ymmword ptr [rcx + r12 + 96], ymm3
    vmovupd ymmword ptr [rcx + r12 + 128], ymm4
    vmovupd ymmword ptr [rcx + r12 + 160], ymm5
    vmovupd ymmword ptr [rcx + r12 + 192], ymm6
    vmovupd ymmword ptr [rcx + r12 + 224], ymm7
    vmovupd ymmword ptr [rcx + r12 + 256], ymm8
    vmovupd ymmword ptr [rcx + r12 + 288], ymm9
    vmovupd ymmword ptr [rcx + r12 + 320], ymm10
    vmovupd ymmword ptr [rcx + r12 + 352], ymm11
    vmovupd ymmword ptr [rcx + r12 + 384], ymm12
    vmovupd ymmword ptr [rcx + r12 + 416], ymm13
    vmovupd ymmword ptr [rcx + r12 + 448], ymm14
    vmovupd ymmword ptr [rcx + r12 + 480], ymm15
    lea r13, [r10 + 8]
    add rbx, r8
    mov r12, r10
    cmp r13, rax
    ja .L0
.L9:
    mov r10, r13
    vxorpd xmm0, xmm0, xmm0
    test rsi, rsi
    je .L7
    vmovupd ymmword ptr [rsp - 72], ymm0
    xor r13d, r13d
    vxorpd xmm1, xmm1, xmm1
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm3, xmm3, xmm3
    vxorpd xmm4, xmm4, xmm4
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm7, xmm7, xmm7
    vxorpd xmm8, xmm8, xmm8
    vxorpd xmm9, xmm9, xmm9
    vxorpd xmm10, xmm10, xmm10
    vxorpd xmm11, xmm11, xmm11
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm13, xmm13, xmm13
    vxorpd xmm14, xmm14, xmm14
    vxorps xmm15, xmm15, xmm15
.L10:
    vmovups ymmword ptr [rsp - 40], ymm15
    lea rbp, [rbx + 8*r13]
    vbroadcastsd ymm0, qword ptr [rdi + r13]
    vmovapd ymm15, ymm14
    vmovapd ymm14, ymm13
    vmovapd ymm13, ymm12
    vmovapd ymm12, ymm11
    vmovapd ymm11, ymm10
    vmovapd ymm10, ymm9
    vmovapd ymm9, ymm8
    vmovapd ymm8, ymm7
    vmovapd ymm7, ymm6
    vmovapd ymm6, ymm5
    vmovapd ymm5, ymm4
    vmovapd ymm4, ymm3
    vmovapd ymm3, ymm2
    vmovapd ymm2, ymm1
    vmovupd ymm1, ymmword ptr [rsp - 72]
    vfmadd231pd ymm1, ymm0, ymmword ptr [rbx + 8*r13]
    vmovupd ymmword ptr [rsp - 72], ymm1
    vmovapd ymm1, ymm2
    vmovapd ymm2, ymm3
    vmovapd ymm3, ymm4
    vmovapd ymm4, ymm5
    vmovapd ymm5, ymm6
    vmovapd ymm6, ymm7
    vmovapd ymm7, ymm8
    vmovapd ymm8, ymm9
    vmovapd ymm9, ymm10
    vmovapd ymm10, ymm11
    vmovapd ymm11, ymm12
    vmovapd ymm12, ymm13
    vmovapd ymm13, ymm14
    vmovapd ymm14, ymm15
    vmovupd ymm15, ymmword ptr [rsp - 40]
    vfmadd231pd ymm1, ymm0, ymmword ptr [rbx + 8*r13 + 32]
    vfmadd231pd ymm2, ymm0, ymmword ptr [r15 + rbp]
    vfmadd231pd ymm3, ymm0, ymmword ptr [r15 + rbp + 32]
    lea rbp, [rbp + r15]
    lea r14, [rbp + r15]
    vfmadd231pd ymm4, ymm0, ymmword ptr [r15 + rbp]
    vfmadd231pd ymm5, ymm0, ymmword ptr [r15 + rbp + 32]
    vfmadd231pd ymm6, ymm0, ymmword ptr [r15 + r14]
    lea rbp, [r14 + r15]
    vfmadd231pd ymm7, ymm0, ymmword ptr [r15 + r14 + 32]
    lea r14, [rbp + r15]
    vfmadd231pd ymm8, ymm0, ymmword ptr [r15 + rbp]
    vfmadd231pd ymm9, ymm0, ymmword ptr [r15 + rbp + 32]
    vfmadd231pd ymm10, ymm0, ymmword ptr [r15 + r14]
    vfmadd231pd ymm11, ymm0, ymmword ptr [r15 + r14 + 32]
    add r14, r15
    lea rbp, [r14 + r15]
    vfmadd231pd ymm12, ymm0, ymmword ptr [r15 + r14]
    vfmadd231pd ymm13, ymm0, ymmword ptr [r15 + r14 + 32]
    vfmadd231pd ymm14, ymm0, ymmword ptr [r15 + rbp]
    vfmadd231pd ymm15, ymm0, ymmword ptr [r15 + rbp + 32]
    add r13, 8
    cmp r11, r13
    jne .L10
    jmp .L8
.L11:
    mov rdx, rax
    and rdx, 7
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
