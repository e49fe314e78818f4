; avx512/f32/select
rhotree_kernels::arch::avx512::f32::select:
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
    vbroadcastss zmm0, dword ptr [r8 + 88]
    vpbroadcastd zmm1, dword ptr [r8 + 92]
    vpbroadcastd zmm2, dword ptr [r8 + 96]
    mov r10, qword ptr [r8 + 8]
    mov rax, qword ptr [r8 + 16]
    mov qword ptr [rsp - 24], rax
    mov rbx, qword ptr [r8 + 32]
    mov r9, qword ptr [r8 + 72]
    xor r14d, r14d
    mov r12, rcx
    mov r13, rsi
    xor eax, eax
    mov qword ptr [rsp - 8], rcx
    mov qword ptr [rsp - 16], rsi
    jmp .L4
.L2:
    mov r14, qword ptr [rsp - 32]
.L3:
    inc r14
    add rax, rsi
    mov rsi, qword ptr [rsp - 24]
    sub rsi, r9
    add r13, -32
    add r12, -32
    sub rdx, -128
    sub rdi, -128
    cmp rsi, 31
    mov rcx, qword ptr [rsp - 8]
    mov rsi, qword ptr [rsp - 16]
    jbe .L7
.L4:
    cmp r12, 32
    mov r11d, 32
    cmovb r11, r12
    shr r11d, 4
    cmp r13, 32
    mov r15d, 32
    cmovb r15, r13
    shr r15d, 4
    cmp r11, r15
    cmovb r15, r11
    cmp r14, qword ptr [rsp - 40]
    je .L7
    mov qword ptr [rsp - 32], r14
    mov r11, r14
    shl r11, 5
    sub rsi, r11
    cmp rsi, 32
    mov r14d, 32
    cmovae rsi, r14
    mov rbp, rcx
    sub rbp, r11
    cmp rbp, 32
    cmovae rbp, r14
    mov r11d, esi
    shr r11d, 4
    shr ebp, 4
    cmp rbp, r11
    cmovb r11, rbp
    test r11, r11
    je .L2
    xor r11d, r11d
    mov rbp, r9
    mov r14, qword ptr [rsp - 32]
    jmp .L6
.L5:
    add r11, 64
    dec r15
    je .L3
.L6:
    vmovups zmm3, zmmword ptr [rdi + r11]
    vcmpgt_oqps k0, zmm3, zmm0
    kortestw k0, k0
    je .L5
    vmovdqu64 zmm4, zmmword ptr [rdx + r11]
    vpcmpltud k1, zmm4, zmm1
    vpcmpneqd k1 {k1}, zmm4, zmm2
    kandw k1, k0, k1
    vcompressps zmm3 {k1} {z}, zmm3
    vmovdqu64 zmmword ptr [r10 + 4*rbp], zmm3
    vpcompressd zmm3 {k1} {z}, zmm4
    vmovdqu64 zmmword ptr [rbx + 4*rbp], zmm3
    kmovw ecx, k1
    popcnt r9d, ecx
    add r9, rbp
    mov qword ptr [r8 + 72], r9
    mov rbp, r9
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
