; portable-avx512/f64/dot_products
rhotree_kernels::arch::portable::f64::dot_products::dot_products_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    mov rcx, rdi
    mov r10, qword ptr [rsp + 56]
    mov rdi, qword ptr [rsp + 64]
    mov r13, rdi
    shr r13, 3
    cmp rdi, 16
    jae .L7
    xor ebp, ebp
.L0:
    mov rdi, rbp
    sub rdi, r13
    jae .L19
    test rsi, rsi
    je .L15
    dec rsi
    mov dil, 61
    bzhi rsi, rsi, rdi
    lea r11, [rsi + 1]
    mov ebx, r11d
    and ebx, 3
    and r11, -4
    mov rdi, rbp
    imul rdi, r8
    add r9, rdi
    shl r9, 6
    lea r14, [rdx + r9]
    add r14, 192
    shl r8, 6
    add r9, rdx
    lea edx, [8*rbx]
    jmp .L2
.L1:
    mov rax, rbp
    shl rax, 6
    vmovupd zmmword ptr [r10 + rax], zmm0
    inc rbp
    add r14, r8
    add r9, r8
    cmp rbp, r13
    je .L19
.L2:
    vxorpd xmm0, xmm0, xmm0
    cmp rsi, 3
    jae .L3
    xor edi, edi
    mov r15, rcx
    jmp .L5
.L3:
    mov r12, r14
    xor edi, edi
    mov r15, rcx
.L4:
    vbroadcastsd zmm1, qword ptr [r15]
    vfmadd132pd zmm1, zmm0, zmmword ptr [r12 - 192]
    vbroadcastsd zmm0, qword ptr [r15 + 8]
    vfmadd132pd zmm0, zmm1, zmmword ptr [r12 - 128]
    vbroadcastsd zmm1, qword ptr [r15 + 16]
    vfmadd132pd zmm1, zmm0, zmmword ptr [r12 - 64]
    add rdi, 4
    vbroadcastsd zmm0, qword ptr [r15 + 24]
    add r15, 32
    vfmadd132pd zmm0, zmm1, zmmword ptr [r12]
    add r12, 256
    cmp r11, rdi
    jne .L4
    test rbx, rbx
    je .L1
.L5:
    shl rdi, 6
    add rdi, r9
    xor r12d, r12d
.L6:
    vbroadcastsd zmm1, qword ptr [r15 + r12]
    vfmadd231pd zmm0, zmm1, zmmword ptr [rdi + 8*r12]
    add r12, 8
    cmp rdx, r12
    jne .L6
    jmp .L1
.L7:
    lea rdi, [rsi - 1]
    mov r10b, 61
    bzhi rdi, rdi, r10
    inc rdi
    movabs rbx, 4611686018427387900
    or rbx, 2
    mov qword ptr [rsp - 16], rdi
    and rbx, rdi
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
    xor ebp, ebp
    mov qword ptr [rsp - 8], r13
    jmp .L10
.L8:
    vxorpd xmm1, xmm1, xmm1
.L9:
    shl rax, 6
    vmovupd zmmword ptr [r10 + rax], zmm0
    vmovupd zmmword ptr [r10 + rax + 64], zmm1
    lea rdi, [rbp + 2]
    add r14, r15
    add r12, r15
    cmp rdi, r13
    ja .L0
.L10:
    mov rax, rbp
    mov rbp, rdi
    vxorpd xmm0, xmm0, xmm0
    test rsi, rsi
    je .L8
    mov r11, rbp
    cmp rsi, 1
    jne .L11
    mov rdi, rcx
    xor ebp, ebp
    vxorpd xmm1, xmm1, xmm1
    jmp .L13
.L11:
    xor edi, edi
    xor ebp, ebp
    vxorpd xmm1, xmm1, xmm1
.L12:
    vbroadcastsd zmm2, qword ptr [rcx + rdi]
    vfmadd231pd zmm0, zmm2, zmmword ptr [r12 + 8*rdi - 64]
    vfmadd231pd zmm1, zmm2, zmmword ptr [r14 + 8*rdi - 64]
    vbroadcastsd zmm2, qword ptr [rcx + rdi + 8]
    vfmadd231pd zmm0, zmm2, zmmword ptr [r12 + 8*rdi]
    vfmadd231pd zmm1, zmm2, zmmword ptr [r14 + 8*rdi]
    add rbp, 2
    add rdi, 16
    cmp rbx, rbp
    jne .L12
    test byte ptr [rsp - 16], 1
    je .L14
    add rdi, rcx
.L13:
    mov r13, rax
    imul r13, r8
    add r13, r9
    shl r13, 6
    add r13, rdx
    mov r10, rax
    or r10, 1
    imul r10, r8
    add r10, r9
    shl r10, 6
    add r10, rdx
    shl rbp, 6
    vbroadcastsd zmm2, qword ptr [rdi]
    vfmadd231pd zmm0, zmm2, zmmword ptr [r13 + rbp]
    vfmadd231pd zmm1, zmm2, zmmword ptr [r10 + rbp]
    mov r13, qword ptr [rsp - 8]
    mov r10, qword ptr [rsp + 56]
.L14:
    mov rbp, r11
    jmp .L9
.L15:
    mov ecx, r13d
    sub ecx, ebp
    and ecx, 7
    je .L17
    mov rdx, rbp
    shl rdx, 6
    add rdx, r10
    neg rcx
    xor esi, esi
    vxorpd xmm0, xmm0, xmm0
.L16:
    vmovupd zmmword ptr [rdx], zmm0
    dec rsi
    add rdx, 64
    cmp rcx, rsi
    jne .L16
    sub rbp, rsi
.L17:
    cmp rdi, -8
    ja .L19
    sub r13, rbp
    shl rbp, 6
    lea rcx, [r10 + rbp]
    add rcx, 448
    vxorpd xmm0, xmm0, xmm0
.L18:
    vmovupd zmmword ptr [rcx - 448], zmm0
    vmovupd zmmword ptr [rcx - 384], zmm0
    vmovupd zmmword ptr [rcx - 320], zmm0
    vmovupd zmmword ptr [rcx - 256], zmm0
    vmovupd zmmword ptr [rcx - 192], zmm0
    vmovupd zmmword ptr [rcx - 128], zmm0
    vmovupd zmmword ptr [rcx - 64], zmm0
    vmovupd zmmword ptr [rcx], zmm0
    add rcx, 512
    add r13, -8
    jne .L18
.L19:
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
