; avx2/f32/select
rhotree_kernels::arch::avx2::f32::select:
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
    vbroadcastss ymm0, dword ptr [r8 + 88]
    mov eax, -2147483648
    xor eax, dword ptr [r8 + 96]
    vmovd xmm1, eax
    vpbroadcastd ymm1, xmm1
    vpbroadcastd ymm2, dword ptr [r8 + 100]
    mov r10, qword ptr [r8 + 8]
    mov rax, qword ptr [r8 + 16]
    mov qword ptr [rsp - 40], rax
    mov rbx, qword ptr [r8 + 32]
    mov r9, qword ptr [r8 + 72]
    xor r11d, r11d
    vpbroadcastd ymm3, dword ptr [rip + .K2147483648]
    mov r13, rcx
    mov r14, rsi
    xor eax, eax
    mov qword ptr [rsp - 24], rcx
    mov qword ptr [rsp - 32], rsi
    jmp .L3
.L2:
    mov r11, qword ptr [rsp - 8]
    inc r11
    add rax, r13
    mov rcx, qword ptr [rsp - 40]
    sub rcx, r9
    add r14, -32
    mov r13, qword ptr [rsp - 16]
    add r13, -32
    sub rdx, -128
    sub rdi, -128
    cmp rcx, 31
    mov rcx, qword ptr [rsp - 24]
    mov rsi, qword ptr [rsp - 32]
    jbe .L6
.L3:
    cmp r13, 32
    mov r12d, 32
    cmovb r12, r13
    shr r12d, 3
    cmp r14, 32
    mov r15d, 32
    cmovb r15, r14
    shr r15d, 3
    cmp r12, r15
    cmovb r15, r12
    cmp r11, qword ptr [rsp - 48]
    je .L6
    mov qword ptr [rsp - 16], r13
    mov qword ptr [rsp - 8], r11
    shl r11, 5
    mov r13, rsi
    sub r13, r11
    cmp r13, 32
    mov esi, 32
    cmovae r13, rsi
    mov rbp, rcx
    sub rbp, r11
    cmp rbp, 32
    cmovae rbp, rsi
    mov r11d, r13d
    shr r11d, 3
    shr ebp, 3
    cmp rbp, r11
    cmovb r11, rbp
    test r11, r11
    je .L2
    xor r11d, r11d
    mov rbp, r9
    mov rcx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    jmp .L5
.L4:
    add r11, 32
    dec r15
    je .L2
.L5:
    vmovups ymm4, ymmword ptr [rdi + r11]
    vcmpgt_oqps ymm5, ymm4, ymm0
    vtestps ymm5, ymm5
    je .L4
    vmovdqu ymm6, ymmword ptr [rdx + r11]
    vpxor ymm7, ymm6, ymm3
    vpcmpgtd ymm7, ymm1, ymm7
    vpcmpeqd ymm8, ymm2, ymm6
    vpandn ymm7, ymm8, ymm7
    vandps ymm5, ymm5, ymm7
    vmovmskps r12d, ymm5
    popcnt r9d, r12d
    shl r12d, 5
    vmovups ymm5, ymmword ptr [rcx + r12]
    vpermps ymm4, ymm5, ymm4
    vmovups ymmword ptr [r10 + 4*rbp], ymm4
    vpermps ymm4, ymm5, ymm6
    vmovups ymmword ptr [rbx + 4*rbp], ymm4
    add r9, rbp
    mov qword ptr [r8 + 72], r9
    mov rbp, r9
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
