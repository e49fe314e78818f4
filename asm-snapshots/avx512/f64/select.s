; avx512/f64/select
rhotree_kernels::arch::avx512::f64::select:
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
    mov qword ptr [rsp - 40], r9
    jmp .L1
.L0:
    mov qword ptr [rsp - 40], 0
.L1:
    vbroadcastsd zmm0, qword ptr [r8 + 88]
    mov rax, qword ptr [r8 + 104]
    vpbroadcastd ymm1, eax
    shr rax, 32
    vpbroadcastd ymm2, eax
    mov r10, qword ptr [r8 + 8]
    mov rax, qword ptr [r8 + 16]
    mov qword ptr [rsp - 24], rax
    mov rbx, qword ptr [r8 + 32]
    mov r11, qword ptr [r8 + 72]
    xor r9d, r9d
    mov r12, rcx
    mov r13, rsi
    xor eax, eax
    mov qword ptr [rsp - 8], rcx
    mov qword ptr [rsp - 16], rsi
    jmp .L4
.L2:
    mov r9, qword ptr [rsp - 32]
.L3:
    inc r9
    add rax, rsi
    mov rcx, qword ptr [rsp - 24]
    sub rcx, r11
    add r13, -32
    add r12, -32
    sub rdx, -128
    add rdi, 256
    cmp rcx, 31
    mov rcx, qword ptr [rsp - 8]
    mov rsi, qword ptr [rsp - 16]
    jbe .L7
.L4:
    cmp r12, 32
    mov r14d, 32
    cmovb r14, r12
    shr r14d, 3
    cmp r13, 32
    mov r15d, 32
    cmovb r15, r13
    shr r15d, 3
    cmp r14, r15
    cmovb r15, r14
    cmp r9, qword ptr [rsp - 40]
    je .L7
    mov qword ptr [rsp - 32], r9
    mov r14, r9
    shl r14, 5
    sub rsi, r14
    cmp rsi, 32
    mov r9d, 32
    cmovae rsi, r9
    mov rbp, rcx
    sub rbp, r14
    cmp rbp, 32
    cmovae rbp, r9
    mov ecx, esi
    shr ecx, 3
    shr ebp, 3
    cmp rbp, rcx
    cmovb rcx, rbp
    test rcx, rcx
    je .L2
    xor ecx, ecx
    mov rbp, r11
    mov r9, qword ptr [rsp - 32]
    jmp .L6
.L5:
    add rcx, 32
    dec r15
    je .L3
.L6:
    vmovupd zmm3, zmmword ptr [rdi + 2*rcx]
    vcmpgt_oqpd k0, zmm3, zmm0
    kortestb k0, k0
    je .L5
    vmovdqu ymm4, ymmword ptr [rdx + rcx]
    vpcmpltud k1, ymm4, ymm1
    vpcmpneqd k1 {k1}, ymm4, ymm2
    kandb k1, k0, k1
    vcompresspd zmm3 {k1} {z}, zmm3
    vmovdqu64 zmmword ptr [r10 + 8*rbp], zmm3
    vpcompressd ymm3 {k1} {z}, ymm4
    vmovdqu ymmword ptr [rbx + 4*rbp], ymm3
    kmovb r11d, k1
    popcnt r11d, r11d
    add r11, rbp
    mov qword ptr [r8 + 72], r11
    mov rbp, r11
    jmp .L5
.L7:
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
