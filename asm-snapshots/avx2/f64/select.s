; avx2/f64/select
rhotree_kernels::arch::avx2::f64::select:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    mov rbp, rsi
    test rcx, rcx
    je .L0
    lea rax, [rbp + 31]
    shr rax, 5
    lea r9, [rcx + 31]
    shr r9, 5
    cmp r9, rax
    cmovae r9, rax
    mov qword ptr [rsp - 48], r9
    jmp .L1
.L0:
    mov qword ptr [rsp - 48], 0
.L1:
    vbroadcastsd ymm0, qword ptr [r8 + 88]
    mov eax, -2147483648
    xor eax, dword ptr [r8 + 104]
    vmovd xmm1, eax
    vpbroadcastd ymm1, xmm1
    vpbroadcastd ymm2, dword ptr [r8 + 108]
    mov r10, qword ptr [r8 + 8]
    mov rax, qword ptr [r8 + 16]
    mov qword ptr [rsp - 40], rax
    mov rbx, qword ptr [r8 + 32]
    mov r12, qword ptr [r8 + 72]
    xor r9d, r9d
    vpbroadcastd xmm3, dword ptr [rip + .K2147483648]
    mov r13, rcx
    mov r14, rbp
    xor eax, eax
    mov qword ptr [rsp - 24], rcx
    mov qword ptr [rsp - 32], rbp
    jmp .L3
.L2:
    mov r9, qword ptr [rsp - 8]
    inc r9
    add rax, rbp
    mov rcx, qword ptr [rsp - 40]
    sub rcx, r12
    add r14, -32
    mov r13, qword ptr [rsp - 16]
    add r13, -32
    sub rdx, -128
    add rdi, 256
    cmp rcx, 31
    mov rcx, qword ptr [rsp - 24]
    mov rbp, qword ptr [rsp - 32]
    jbe .L6
.L3:
    cmp r13, 32
    mov r15d, 32
    cmovb r15, r13
    shr r15d, 2
    cmp r14, 32
    mov r11d, 32
    cmovb r11, r14
    shr r11d, 2
    cmp r15, r11
    cmovb r11, r15
    cmp r9, qword ptr [rsp - 48]
    je .L6
    mov qword ptr [rsp - 16], r13
    mov qword ptr [rsp - 8], r9
    shl r9, 5
    sub rbp, r9
    cmp rbp, 32
    mov esi, 32
    cmovae rbp, rsi
    mov r15, rcx
    sub r15, r9
    cmp r15, 32
    cmovae r15, rsi
    mov r9d, ebp
    shr r9d, 2
    shr r15d, 2
    cmp r15, r9
    cmovb r9, r15
    test r9, r9
    je .L2
    xor r9d, r9d
    mov r15, r12
    mov rcx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    mov rsi, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    jmp .L5
.L4:
    add r9, 16
    dec r11
    je .L2
.L5:
    vmovupd ymm4, ymmword ptr [rdi + 2*r9]
    vcmpgt_oqpd ymm5, ymm4, ymm0
    vmovmskpd r13d, ymm5
    test r13d, r13d
    je .L4
    vmovdqu xmm5, xmmword ptr [rdx + r9]
    vpcmpeqd xmm6, xmm2, xmm5
    vpxor xmm7, xmm5, xmm3
    vpcmpgtd xmm7, xmm1, xmm7
    vpandn xmm6, xmm6, xmm7
    vmovmskps r12d, xmm6
    and r12b, r13b
    movzx r13d, r12b
    popcnt r12d, r13d
    shl r13d, 5
    vmovupd ymm6, ymmword ptr [rcx + r13]
    vpermps ymm4, ymm6, ymm4
    vmovupd ymmword ptr [r10 + 8*r15], ymm4
    vmovdqu ymm4, ymmword ptr [rsi + r13]
    vpermd ymm4, ymm4, ymm5
    vmovdqu xmmword ptr [rbx + 4*r15], xmm4
    add r12, r15
    mov qword ptr [r8 + 72], r12
    mov r15, r12
    jmp .L4
.L6:
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.K2147483648 = .long 2147483648
