; portable-avx512/f32/dot_products
rhotree_kernels::arch::portable::f32::dot_products::dot_products_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    mov qword ptr [rsp - 32], rdx
    mov qword ptr [rsp - 40], rdi
    mov rdx, qword ptr [rsp + 64]
    movabs rcx, 9223372036854775804
    movabs rax, 4611686018427387903
    mov rbx, rdx
    shr rbx, 4
    cmp rdx, 32
    mov qword ptr [rsp - 24], r8
    jae .L8
    xor r10d, r10d
.L0:
    cmp r10, rbx
    mov rdi, qword ptr [rsp - 24]
    jae .L7
    movabs rax, 4611686018427387903
    add rax, rsi
    mov dl, 62
    bzhi r11, rax, rdx
    lea r14, [r11 + 1]
    and rcx, r14
    and r14d, 3
    mov rdx, r10
    imul rdx, rdi
    add r9, rdx
    shl r9, 6
    mov rax, qword ptr [rsp - 32]
    lea r15, [rax + r9]
    add r15, 192
    shl rdi, 6
    add r9, rax
    jmp .L2
.L1:
    mov rax, r10
    shl rax, 6
    mov rdx, qword ptr [rsp + 56]
    vmovups zmmword ptr [rdx + rax], zmm0
    inc r10
    add r15, rdi
    add r9, rdi
    cmp r10, rbx
    je .L7
.L2:
    vxorps xmm0, xmm0, xmm0
    test rsi, rsi
    je .L1
    cmp r11, 3
    jae .L3
    mov rdx, qword ptr [rsp - 40]
    xor r12d, r12d
    jmp .L5
.L3:
    mov rax, r15
    mov rdx, qword ptr [rsp - 40]
    xor r12d, r12d
.L4:
    vbroadcastss zmm1, dword ptr [rdx]
    vfmadd132ps zmm1, zmm0, zmmword ptr [rax - 192]
    vbroadcastss zmm0, dword ptr [rdx + 4]
    vfmadd132ps zmm0, zmm1, zmmword ptr [rax - 128]
    vbroadcastss zmm1, dword ptr [rdx + 8]
    vfmadd132ps zmm1, zmm0, zmmword ptr [rax - 64]
    add r12, 4
    vbroadcastss zmm0, dword ptr [rdx + 12]
    add rdx, 16
    vfmadd132ps zmm0, zmm1, zmmword ptr [rax]
    add rax, 256
    cmp rcx, r12
    jne .L4
    test r14, r14
    je .L1
.L5:
    shl r12, 6
    add r12, r9
    xor eax, eax
.L6:
    vbroadcastss zmm1, dword ptr [rdx + 4*rax]
    vfmadd231ps zmm0, zmm1, zmmword ptr [r12]
    inc rax
    add r12, 64
    cmp r14, rax
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
    lea rdx, [rsi + rax]
    mov dil, 62
    bzhi rdx, rdx, rdi
    inc rdx
    lea r15, [rcx + 2]
    mov qword ptr [rsp - 16], rdx
    and r15, rdx
    mov r12, r9
    shl r12, 6
    mov rdx, r8
    shl rdx, 6
    lea r13, [r12 + rdx]
    add r13, 64
    mov rax, r8
    shl rax, 7
    add r12, 64
    mov edx, 2
    xor r10d, r10d
    mov qword ptr [rsp - 8], rbx
    mov r8, qword ptr [rsp - 24]
    mov rbp, qword ptr [rsp - 32]
    jmp .L11
.L9:
    vxorps xmm1, xmm1, xmm1
.L10:
    shl rbx, 6
    mov rdx, qword ptr [rsp + 56]
    vmovups zmmword ptr [rdx + rbx], zmm0
    vmovups zmmword ptr [rdx + rbx + 64], zmm1
    lea rdx, [r10 + 2]
    add r13, rax
    add r12, rax
    mov rbx, qword ptr [rsp - 8]
    cmp rdx, rbx
    ja .L0
.L11:
    mov rbx, r10
    mov r10, rdx
    vxorps xmm0, xmm0, xmm0
    test rsi, rsi
    je .L9
    cmp rsi, 1
    jne .L12
    xor r14d, r14d
    mov rdi, qword ptr [rsp - 40]
    vxorps xmm1, xmm1, xmm1
    jmp .L14
.L12:
    mov rdx, qword ptr [rsp - 32]
    xor r14d, r14d
    mov rdi, qword ptr [rsp - 40]
    vxorps xmm1, xmm1, xmm1
.L13:
    vbroadcastss zmm2, dword ptr [rdi]
    vfmadd231ps zmm0, zmm2, zmmword ptr [rdx + r12 - 64]
    vfmadd231ps zmm1, zmm2, zmmword ptr [rdx + r13 - 64]
    vbroadcastss zmm2, dword ptr [rdi + 4]
    vfmadd231ps zmm0, zmm2, zmmword ptr [rdx + r12]
    vfmadd231ps zmm1, zmm2, zmmword ptr [rdx + r13]
    add rdi, 8
    add r14, 2
    sub rdx, -128
    cmp r15, r14
    jne .L13
    test byte ptr [rsp - 16], 1
    je .L10
.L14:
    mov rdx, rbx
    imul rdx, r8
    add rdx, r9
    shl rdx, 6
    add rdx, rbp
    mov r11, rbx
    or r11, 1
    imul r11, r8
    add r11, r9
    shl r11, 6
    add r11, rbp
    shl r14, 6
    vbroadcastss zmm2, dword ptr [rdi]
    vfmadd231ps zmm0, zmm2, zmmword ptr [rdx + r14]
    vfmadd231ps zmm1, zmm2, zmmword ptr [r11 + r14]
    jmp .L10
