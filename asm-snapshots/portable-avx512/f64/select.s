; portable-avx512/f64/select
rhotree_kernels::arch::portable::f64::select::select_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 32
    mov qword ptr [rsp - 112], rdx
    mov r15, rsi
    mov qword ptr [rsp - 120], rdi
    test rcx, rcx
    je .L0
    lea rax, [r15 + 31]
    shr rax, 5
    lea rdx, [rcx + 31]
    shr rdx, 5
    cmp rdx, rax
    cmovae rdx, rax
    mov qword ptr [rsp - 128], rdx
    jmp .L1
.L0:
    mov qword ptr [rsp - 128], 0
.L1:
    vbroadcastsd ymm0, qword ptr [r8 + 88]
    mov r11d, dword ptr [r8 + 104]
    mov ebx, dword ptr [r8 + 108]
    mov rax, qword ptr [r8 + 8]
    mov qword ptr [rsp - 40], rax
    mov rax, qword ptr [r8 + 16]
    mov qword ptr [rsp - 104], rax
    mov rax, qword ptr [r8 + 32]
    mov qword ptr [rsp - 48], rax
    mov r13, qword ptr [r8 + 72]
    vpbroadcastd xmm1, r11d
    vpbroadcastd xmm2, ebx
    vmovq xmm3, qword ptr [rip + .K9d271fc61ad3bf6b]
    mov r9, rcx
    mov r10, r15
    xor ebp, ebp
    xor eax, eax
    mov qword ptr [rsp - 88], rcx
    mov qword ptr [rsp - 96], r15
    jmp .L3
.L2:
    mov rbp, qword ptr [rsp - 80]
    inc rbp
    mov rax, qword ptr [rsp - 56]
    add rax, r15
    mov rcx, qword ptr [rsp - 104]
    sub rcx, r13
    mov r10, qword ptr [rsp - 72]
    add r10, -32
    mov r9, qword ptr [rsp - 64]
    add r9, -32
    cmp rcx, 31
    mov rcx, qword ptr [rsp - 88]
    mov r15, qword ptr [rsp - 96]
    jbe .L9
.L3:
    cmp r10, 32
    mov edi, 32
    cmovb rdi, r10
    shr edi, 3
    cmp r9, 32
    mov edx, 32
    cmovb rdx, r9
    shr edx, 3
    cmp rdi, rdx
    cmovb rdx, rdi
    cmp rbp, qword ptr [rsp - 128]
    je .L9
    mov qword ptr [rsp - 72], r10
    mov qword ptr [rsp - 64], r9
    mov qword ptr [rsp - 56], rax
    mov rax, rbp
    shl rax, 5
    sub r15, rax
    cmp r15, 32
    mov esi, 32
    cmovae r15, rsi
    sub rcx, rax
    cmp rcx, 32
    cmovae rcx, rsi
    mov eax, r15d
    shr eax, 3
    shr ecx, 3
    cmp rcx, rax
    cmovb rax, rcx
    test rax, rax
    mov qword ptr [rsp - 80], rbp
    je .L2
    mov rdi, rbp
    shl rdi, 8
    add rdi, qword ptr [rsp - 120]
    shl rbp, 7
    add rbp, qword ptr [rsp - 112]
    xor r14d, r14d
    jmp .L6
.L4:
    popcnt eax, r12d
    add r13, rax
    mov qword ptr [r8 + 72], r13
.L5:
    inc r14
    cmp r14, rdx
    je .L2
.L6:
    mov rax, r14
    shl rax, 6
    vmovupd zmm4, zmmword ptr [rdi + rax]
    xor ecx, ecx
    vucomisd xmm4, xmm0
    seta cl
    vextractf64x4 ymm5, zmm4, 1
    vperm2f128 ymm5, ymm4, ymm5, 33
    vshufpd ymm5, ymm4, ymm5, 5
    vcmpltpd k1, ymm0, ymm5
    vextractf32x4 xmm5, zmm4, 3
    xor r9d, r9d
    vucomisd xmm5, xmm0
    seta r9b
    vmovdqa32 xmm5 {k1} {z}, xmmword ptr [rip + .K153194aaacce6702]
    shl r9d, 6
    vpshufd xmm6, xmm5, 238
    vpor xmm5, xmm5, xmm6
    vpshufd xmm6, xmm5, 85
    vpor xmm5, xmm5, xmm6
    vpermpd ymm6, ymmword ptr [rdi + rax + 32], 237
    vcmpltpd k1, xmm0, xmm6
    vpinsrd xmm5, xmm5, r9d, 1
    vpord xmm5 {k1}, xmm5, xmm3
    vpshufd xmm6, xmm5, 85
    vpor xmm5, xmm5, xmm6
    vmovd eax, xmm5
    or eax, ecx
    je .L5
    mov r9, r14
    shl r9, 5
    add r9, rbp
    mov r12d, dword ptr [r9]
    mov esi, dword ptr [r9 + 20]
    xor ecx, ecx
    cmp esi, ebx
    setne cl
    cmp r12d, r11d
    setb r10b
    cmp r12d, ebx
    setne r12b
    and r12b, r10b
    movzx r10d, r12b
    vmovdqu xmm5, xmmword ptr [r9 + 4]
    vpcmpltud k1, xmm5, xmm1
    vpcmpneqd k2, xmm5, xmm2
    vmovdqa32 xmm5 {k2} {z}, xmmword ptr [rip + .K153194aaacce6702]
    vmovdqa32 xmm5 {k1} {z}, xmm5
    shl ecx, 5
    cmp esi, r11d
    mov esi, 0
    cmovae ecx, esi
    vmovq xmm6, qword ptr [r9 + 24]
    vpcmpltud k1, xmm6, xmm1
    vpcmpneqd k2, xmm6, xmm2
    vmovdqa32 xmm6 {k2} {z}, xmmword ptr [rip + .K3775887a3b56a018]
    vmovdqa32 xmm6 {k1} {z}, xmm6
    vpshufd xmm7, xmm5, 238
    vpor xmm5, xmm5, xmm7
    vpshufd xmm7, xmm5, 85
    vpor xmm5, xmm5, xmm7
    vmovd esi, xmm5
    vpshufd xmm5, xmm6, 85
    vpor xmm5, xmm6, xmm5
    vmovd r12d, xmm5
    or r12d, ecx
    or r12d, r10d
    or r12d, esi
    vmovupd zmmword ptr [rsp - 32], zmm4
    and r12d, eax
    je .L4
    mov rax, qword ptr [rsp - 40]
    lea rax, [rax + 8*r13]
    mov ecx, r12d
.L7:
    tzcnt esi, ecx
    vmovsd xmm4, qword ptr [rsp + 8*rsi - 32]
    vmovsd qword ptr [rax], xmm4
    add rax, 8
    blsr ecx, ecx
    jne .L7
    mov rax, qword ptr [rsp - 48]
    lea rax, [rax + 4*r13]
    mov ecx, r12d
.L8:
    tzcnt esi, ecx
    mov esi, dword ptr [r9 + 4*rsi]
    mov dword ptr [rax], esi
    add rax, 4
    blsr ecx, ecx
    jne .L8
    jmp .L4
.L9:
    add rsp, 32
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.K153194aaacce6702 = .long 2, .long 4, .long 8, .long 16
.K3775887a3b56a018 = .long 64, .long 128, .zero 4, .zero 4
.K9d271fc61ad3bf6b = .long 32, .long 128, .long 0, .long 0
