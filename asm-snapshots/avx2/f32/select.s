; avx2/f32/select
rhotree_kernels::arch::avx2::f32::select:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    mov r13, rsi
    test rcx, rcx
    je .L0
    lea rax, [r13 + 31]
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
    mov eax, dword ptr [r8 + 92]
    cmp eax, 2147483647
    mov r9d, 2147483647
    cmovb r9d, eax
    vmovd xmm1, r9d
    vpbroadcastd ymm1, xmm1
    vpbroadcastd ymm2, dword ptr [r8 + 96]
    mov r10, qword ptr [r8 + 8]
    mov rax, qword ptr [r8 + 16]
    mov qword ptr [rsp - 40], rax
    mov rbx, qword ptr [r8 + 32]
    mov r9, qword ptr [r8 + 72]
    xor r11d, r11d
    mov r12, rcx
    mov rbp, r13
    xor eax, eax
    mov qword ptr [rsp - 24], rcx
    mov qword ptr [rsp - 32], r13
    mov esi, 32
    jmp .L3
.L2:
    mov r11, qword ptr [rsp - 8]
    inc r11
    add rax, r13
    mov rcx, qword ptr [rsp - 40]
    sub rcx, r9
    add rbp, -32
    mov r12, qword ptr [rsp - 16]
    add r12, -32
    sub rdx, -128
    sub rdi, -128
    cmp rcx, 31
    mov rcx, qword ptr [rsp - 24]
    mov r13, qword ptr [rsp - 32]
    jbe .L6
.L3:
    cmp r12, 32
    mov r15d, 32
    cmovb r15, r12
    shr r15d, 3
    cmp rbp, 32
    mov r14d, 32
    cmovb r14, rbp
    shr r14d, 3
    cmp r15, r14
    cmovb r14, r15
    cmp r11, qword ptr [rsp - 48]
    je .L6
    mov qword ptr [rsp - 16], r12
    mov qword ptr [rsp - 8], r11
    shl r11, 5
    sub r13, r11
    cmp r13, 32
    cmovae r13, rsi
    mov r15, rcx
    sub r15, r11
    cmp r15, 32
    cmovae r15, rsi
    mov r11d, r13d
    shr r11d, 3
    shr r15d, 3
    cmp r15, r11
    cmovb r11, r15
    test r11, r11
    je .L2
    xor r11d, r11d
    mov r15, r9
    mov rcx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_8@GOTPCREL]
    jmp .L5
.L4:
    add r11, 32
    dec r14
    je .L2
.L5:
    vmovups ymm3, ymmword ptr [rdi + r11]
    vcmpgt_oqps ymm4, ymm3, ymm0
    vtestps ymm4, ymm4
    je .L4
    vmovdqu ymm5, ymmword ptr [rdx + r11]
    vpcmpgtd ymm6, ymm1, ymm5
    vpandn ymm6, ymm5, ymm6
    vpcmpeqd ymm7, ymm5, ymm2
    vpandn ymm6, ymm7, ymm6
    vandps ymm4, ymm4, ymm6
    vmovmskps r12d, ymm4
    popcnt r9d, r12d
    shl r12d, 5
    vmovups ymm4, ymmword ptr [rcx + r12]
    vpermps ymm3, ymm4, ymm3
    vmovups ymmword ptr [r10 + 4*r15], ymm3
    vpermps ymm3, ymm4, ymm5
    vmovups ymmword ptr [rbx + 4*r15], ymm3
    add r9, r15
    mov qword ptr [r8 + 72], r9
    mov r15, r9
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
