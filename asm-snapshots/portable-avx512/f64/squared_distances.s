; portable-avx512/f64/squared_distances
rhotree_kernels::arch::portable::f64::squared_distances::squared_distances_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    mov r11, rdi
    mov r10, qword ptr [rsp + 56]
    mov rdi, qword ptr [rsp + 64]
    mov rax, rdi
    shr rax, 3
    mov qword ptr [rsp - 32], rax
    cmp rdi, 16
    mov qword ptr [rsp - 24], r9
    jae .L6
    xor eax, eax
    mov r9, qword ptr [rsp - 32]
.L0:
    mov rdi, rax
    sub rdi, r9
    jae .L17
    test rsi, rsi
    je .L13
    lea rdi, [rsi - 1]
    mov bl, 61
    bzhi rdi, rdi, rbx
    inc rdi
    mov rbx, rdi
    and rbx, -2
    mov r14, rax
    imul r14, r8
    add r14, qword ptr [rsp - 24]
    shl r14, 6
    add r14, rdx
    add r14, 64
    mov r15, r8
    shl r15, 6
    jmp .L4
.L1:
    mov r12, r11
    xor r13d, r13d
.L2:
    vmovapd zmm1, zmm0
    mov rcx, rax
    imul rcx, r8
    add rcx, qword ptr [rsp - 24]
    shl rcx, 6
    add rcx, rdx
    vbroadcastsd zmm0, qword ptr [r12]
    shl r13, 6
    vsubpd zmm0, zmm0, zmmword ptr [rcx + r13]
    vfmadd213pd zmm0, zmm0, zmm1
.L3:
    mov rcx, rax
    shl rcx, 6
    vmovupd zmmword ptr [r10 + rcx], zmm0
    inc rax
    add r14, r15
    cmp rax, r9
    je .L17
.L4:
    vxorpd xmm0, xmm0, xmm0
    cmp rsi, 1
    je .L1
    mov rbp, r14
    mov r12, r11
    xor r13d, r13d
.L5:
    vbroadcastsd zmm1, qword ptr [r12]
    vsubpd zmm1, zmm1, zmmword ptr [rbp - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    add r13, 2
    vbroadcastsd zmm0, qword ptr [r12 + 8]
    vsubpd zmm0, zmm0, zmmword ptr [rbp]
    add r12, 16
    vfmadd213pd zmm0, zmm0, zmm1
    sub rbp, -128
    cmp rbx, r13
    jne .L5
    test dil, 1
    jne .L2
    jmp .L3
.L6:
    lea rdi, [rsi - 1]
    mov r10b, 61
    bzhi rbx, rdi, r10
    inc rbx
    mov qword ptr [rsp - 16], rbx
    and rbx, -2
    mov rdi, r9
    shl rdi, 6
    mov r10, r8
    shl r10, 6
    lea r14, [rdi + rdx]
    add r14, r10
    add r14, 64
    mov r10, qword ptr [rsp + 56]
    mov r15, r8
    shl r15, 7
    lea r12, [rdi + rdx]
    add r12, 64
    mov edi, 2
    xor eax, eax
    mov qword ptr [rsp - 8], rdx
    mov r9, qword ptr [rsp - 32]
    jmp .L9
.L7:
    vxorpd xmm1, xmm1, xmm1
.L8:
    shl rcx, 6
    vmovupd zmmword ptr [r10 + rcx], zmm0
    vmovupd zmmword ptr [r10 + rcx + 64], zmm1
    lea rdi, [rax + 2]
    add r14, r15
    add r12, r15
    cmp rdi, r9
    ja .L0
.L9:
    mov rcx, rax
    mov rax, rdi
    vxorpd xmm0, xmm0, xmm0
    test rsi, rsi
    je .L7
    cmp rsi, 1
    jne .L10
    xor ebp, ebp
    mov rdi, r11
    vxorpd xmm1, xmm1, xmm1
    jmp .L12
.L10:
    xor edi, edi
    xor ebp, ebp
    vxorpd xmm1, xmm1, xmm1
.L11:
    vbroadcastsd zmm2, qword ptr [r11 + rdi]
    vsubpd zmm3, zmm2, zmmword ptr [r12 + 8*rdi - 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [r14 + 8*rdi - 64]
    vbroadcastsd zmm4, qword ptr [r11 + rdi + 8]
    vsubpd zmm0, zmm4, zmmword ptr [r12 + 8*rdi]
    vfmadd213pd zmm2, zmm2, zmm1
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm4, zmmword ptr [r14 + 8*rdi]
    vfmadd213pd zmm1, zmm1, zmm2
    add rbp, 2
    add rdi, 16
    cmp rbx, rbp
    jne .L11
    test byte ptr [rsp - 16], 1
    je .L8
    add rdi, r11
.L12:
    mov r13, rcx
    imul r13, r8
    mov r9, qword ptr [rsp - 24]
    add r13, r9
    shl r13, 6
    mov rdx, qword ptr [rsp - 8]
    add r13, rdx
    mov r10, rcx
    or r10, 1
    imul r10, r8
    add r10, r9
    shl r10, 6
    add r10, rdx
    shl rbp, 6
    vbroadcastsd zmm2, qword ptr [rdi]
    vsubpd zmm3, zmm2, zmmword ptr [r13 + rbp]
    vfmadd231pd zmm0, zmm3, zmm3
    vsubpd zmm2, zmm2, zmmword ptr [r10 + rbp]
    vfmadd231pd zmm1, zmm2, zmm2
    mov r10, qword ptr [rsp + 56]
    mov r9, qword ptr [rsp - 32]
    jmp .L8
.L13:
    mov ecx, r9d
    sub ecx, eax
    and ecx, 7
    je .L15
    mov rsi, rax
    shl rsi, 6
    add rsi, r10
    neg rcx
    xor r8d, r8d
    vxorpd xmm0, xmm0, xmm0
.L14:
    vmovupd zmmword ptr [rsi], zmm0
    dec r8
    add rsi, 64
    cmp rcx, r8
    jne .L14
    sub rax, r8
.L15:
    cmp rdi, -8
    ja .L17
    sub r9, rax
    shl rax, 6
    lea rcx, [rax + r10]
    add rcx, 448
    vxorpd xmm0, xmm0, xmm0
.L16:
    vmovupd zmmword ptr [rcx - 448], zmm0
    vmovupd zmmword ptr [rcx - 384], zmm0
    vmovupd zmmword ptr [rcx - 320], zmm0
    vmovupd zmmword ptr [rcx - 256], zmm0
    vmovupd zmmword ptr [rcx - 192], zmm0
    vmovupd zmmword ptr [rcx - 128], zmm0
    vmovupd zmmword ptr [rcx - 64], zmm0
    vmovupd zmmword ptr [rcx], zmm0
    add rcx, 512
    add r9, -8
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
