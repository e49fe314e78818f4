; portable-avx512/f32/squared_distances
rhotree_kernels::arch::portable::f32::squared_distances::squared_distances_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    mov r12, r9
    mov qword ptr [rsp - 56], rdx
    mov r9, rdi
    mov r10, qword ptr [rsp + 56]
    mov rdx, qword ptr [rsp + 64]
    movabs rcx, 9223372036854775806
    movabs rax, 4611686018427387903
    mov rbp, rdx
    shr rbp, 4
    cmp rdx, 32
    mov qword ptr [rsp - 32], r12
    mov qword ptr [rsp - 40], r8
    jae .L7
    xor eax, eax
.L0:
    cmp rax, rbp
    mov rbx, qword ptr [rsp - 32]
    mov r8, qword ptr [rsp - 40]
    jae .L6
    movabs rdi, 4611686018427387903
    add rdi, rsi
    mov dl, 62
    bzhi r11, rdi, rdx
    inc r11
    and rcx, r11
    mov rdx, rax
    imul rdx, r8
    add rdx, rbx
    shl rdx, 6
    mov rdi, qword ptr [rsp - 56]
    lea r14, [rdx + rdi]
    add r14, 64
    mov r15, r8
    shl r15, 6
    jmp .L4
.L1:
    xor edi, edi
    mov r12, r9
.L2:
    vmovaps zmm1, zmm0
    mov rdx, rax
    imul rdx, r8
    add rdx, rbx
    shl rdx, 6
    add rdx, qword ptr [rsp - 56]
    vbroadcastss zmm0, dword ptr [r12]
    shl rdi, 6
    vsubps zmm0, zmm0, zmmword ptr [rdx + rdi]
    vfmadd213ps zmm0, zmm0, zmm1
.L3:
    mov rdx, rax
    shl rdx, 6
    vmovups zmmword ptr [r10 + rdx], zmm0
    inc rax
    add r14, r15
    cmp rax, rbp
    je .L6
.L4:
    vxorps xmm0, xmm0, xmm0
    test rsi, rsi
    je .L3
    cmp rsi, 1
    je .L1
    mov rdx, r14
    xor edi, edi
    mov r12, r9
.L5:
    vbroadcastss zmm1, dword ptr [r12]
    vsubps zmm1, zmm1, zmmword ptr [rdx - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    add rdi, 2
    vbroadcastss zmm0, dword ptr [r12 + 4]
    vsubps zmm0, zmm0, zmmword ptr [rdx]
    add r12, 8
    vfmadd213ps zmm0, zmm0, zmm1
    sub rdx, -128
    cmp rcx, rdi
    jne .L5
    test r11b, 1
    jne .L2
    jmp .L3
.L6:
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L7:
    lea rdx, [rsi + rax]
    mov dil, 62
    bzhi r15, rdx, rdi
    inc r15
    mov qword ptr [rsp - 24], r15
    and r15, rcx
    shl r12, 6
    mov rdx, r8
    shl rdx, 6
    lea r13, [r12 + rdx]
    add r13, 64
    mov qword ptr [rsp - 48], rbp
    mov rbp, qword ptr [rsp - 48]
    shl r8, 7
    add r12, 64
    mov edx, 2
    xor eax, eax
    mov qword ptr [rsp - 8], r9
    mov qword ptr [rsp - 16], rsi
    jmp .L10
.L8:
    vxorps xmm1, xmm1, xmm1
.L9:
    shl rbx, 6
    vmovups zmmword ptr [r10 + rbx], zmm0
    vmovups zmmword ptr [r10 + rbx + 64], zmm1
    lea rdx, [rax + 2]
    add r13, r8
    add r12, r8
    cmp rdx, rbp
    ja .L0
.L10:
    mov rbx, rax
    mov rax, rdx
    vxorps xmm0, xmm0, xmm0
    test rsi, rsi
    je .L8
    cmp rsi, 1
    jne .L11
    mov rdi, r9
    xor r14d, r14d
    vxorps xmm1, xmm1, xmm1
    jmp .L13
.L11:
    mov rdx, qword ptr [rsp - 56]
    mov rdi, r9
    xor r14d, r14d
    vxorps xmm1, xmm1, xmm1
.L12:
    vbroadcastss zmm2, dword ptr [rdi]
    vsubps zmm3, zmm2, zmmword ptr [rdx + r12 - 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [rdx + r13 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rdi + 4]
    vsubps zmm0, zmm1, zmmword ptr [rdx + r12]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [rdx + r13]
    vfmadd213ps zmm1, zmm1, zmm2
    add rdi, 8
    add r14, 2
    sub rdx, -128
    cmp r15, r14
    jne .L12
    test byte ptr [rsp - 24], 1
    je .L9
.L13:
    vmovaps zmm2, zmm1
    vmovaps zmm1, zmm0
    mov rdx, rbx
    mov rbp, r8
    mov r8, qword ptr [rsp - 40]
    imul rdx, r8
    mov r9, qword ptr [rsp - 32]
    add rdx, r9
    shl rdx, 6
    mov r11, qword ptr [rsp - 56]
    mov rsi, r10
    mov r10, r11
    add rdx, r11
    mov r11, rbx
    or r11, 1
    imul r11, r8
    mov r8, rbp
    add r11, r9
    mov r9, qword ptr [rsp - 8]
    shl r11, 6
    add r11, r10
    mov r10, rsi
    mov rsi, qword ptr [rsp - 16]
    mov rbp, qword ptr [rsp - 48]
    shl r14, 6
    vbroadcastss zmm3, dword ptr [rdi]
    vsubps zmm0, zmm3, zmmword ptr [rdx + r14]
    vfmadd213ps zmm0, zmm0, zmm1
    vsubps zmm1, zmm3, zmmword ptr [r11 + r14]
    vfmadd213ps zmm1, zmm1, zmm2
    jmp .L9
