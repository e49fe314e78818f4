; avx2/f64/select
rhotree_kernels::arch::avx2::f64::select:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    test rcx, rcx
    je .L0
    lea rax, [rsi + 31]
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
    mov eax, dword ptr [r8 + 96]
    cmp eax, 2147483647
    mov r9d, 2147483647
    cmovb r9d, eax
    vmovd xmm2, r9d
    vpbroadcastd ymm1, dword ptr [r8 + 100]
    vpbroadcastd ymm2, xmm2
    mov r10, qword ptr [r8 + 8]
    mov rax, qword ptr [r8 + 16]
    mov qword ptr [rsp - 40], rax
    mov rbx, qword ptr [r8 + 32]
    mov r12, qword ptr [r8 + 72]
    xor r15d, r15d
    mov r11, rcx
    mov r14, rsi
    xor eax, eax
    mov qword ptr [rsp - 24], rcx
    mov qword ptr [rsp - 32], rsi
    jmp .L3
.L2:
    mov r15, qword ptr [rsp - 8]
    inc r15
    add rax, r11
    mov rcx, qword ptr [rsp - 40]
    sub rcx, r12
    add r14, -32
    mov r11, qword ptr [rsp - 16]
    add r11, -32
    sub rdx, -128
    add rdi, 256
    cmp rcx, 31
    mov rcx, qword ptr [rsp - 24]
    mov rsi, qword ptr [rsp - 32]
    jbe .L6
.L3:
    cmp r11, 32
    mov r9d, 32
    cmovb r9, r11
    shr r9d, 2
    cmp r14, 32
    mov ebp, 32
    cmovb rbp, r14
    shr ebp, 2
    cmp r9, rbp
    cmovb rbp, r9
    cmp r15, qword ptr [rsp - 48]
    je .L6
    mov qword ptr [rsp - 16], r11
    mov qword ptr [rsp - 8], r15
    mov r9, r15
    shl r9, 5
    mov r11, rsi
    sub r11, r9
    cmp r11, 32
    mov esi, 32
    cmovae r11, rsi
    mov r15, rcx
    sub r15, r9
    cmp r15, 32
    cmovae r15, rsi
    mov r9d, r11d
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
    dec rbp
    je .L2
.L5:
    vmovupd ymm3, ymmword ptr [rdi + 2*r9]
    vcmpgt_oqpd ymm4, ymm3, ymm0
    vmovmskpd r13d, ymm4
    test r13d, r13d
    je .L4
    vmovdqu xmm4, xmmword ptr [rdx + r9]
    vpcmpgtd xmm5, xmm2, xmm4
    vpandn xmm5, xmm4, xmm5
    vpcmpeqd xmm6, xmm1, xmm4
    vpandn xmm5, xmm6, xmm5
    vmovmskps r12d, xmm5
    and r12b, r13b
    movzx r13d, r12b
    popcnt r12d, r13d
    shl r13d, 5
    vmovupd ymm5, ymmword ptr [rcx + r13]
    vpermps ymm3, ymm5, ymm3
    vmovupd ymmword ptr [r10 + 8*r15], ymm3
    vmovdqu ymm3, ymmword ptr [rsi + r13]
    vpermd ymm3, ymm3, ymm4
    vmovdqu xmmword ptr [rbx + 4*r15], xmm3
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
