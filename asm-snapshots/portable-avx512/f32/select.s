; portable-avx512/f32/select
rhotree_kernels::arch::portable::f32::select::select_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 32
    mov qword ptr [rsp - 112], rdx
    mov qword ptr [rsp - 120], rdi
    test rcx, rcx
    je .L0
    lea rax, [rsi + 31]
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
    vbroadcastss ymm0, dword ptr [r8 + 88]
    mov r11d, dword ptr [r8 + 96]
    mov ebx, dword ptr [r8 + 100]
    mov rax, qword ptr [r8 + 8]
    mov qword ptr [rsp - 40], rax
    mov rax, qword ptr [r8 + 16]
    mov qword ptr [rsp - 104], rax
    mov rax, qword ptr [r8 + 32]
    mov qword ptr [rsp - 48], rax
    mov r13, qword ptr [r8 + 72]
    vpbroadcastd ymm1, r11d
    vpbroadcastd ymm2, ebx
    vmovaps ymm3, ymmword ptr [rip + .K1517518272047dc5]
    vmovaps xmm4, xmmword ptr [rip + .Kacda4e02b59bcd51]
    vmovdqa xmm5, xmmword ptr [rip + .K66d8969e379a9351]
    mov rdi, rcx
    mov r9, rsi
    xor r10d, r10d
    xor eax, eax
    mov qword ptr [rsp - 88], rcx
    mov qword ptr [rsp - 96], rsi
    jmp .L3
.L2:
    mov r10, qword ptr [rsp - 80]
    inc r10
    mov rax, qword ptr [rsp - 56]
    add rax, rdx
    mov rcx, qword ptr [rsp - 104]
    sub rcx, r13
    mov r9, qword ptr [rsp - 72]
    add r9, -32
    mov rdi, qword ptr [rsp - 64]
    add rdi, -32
    cmp rcx, 31
    mov rcx, qword ptr [rsp - 88]
    mov rsi, qword ptr [rsp - 96]
    jbe .L9
.L3:
    cmp r9, 32
    mov edx, 32
    cmovb rdx, r9
    shr edx, 4
    cmp rdi, 32
    mov r15d, 32
    cmovb r15, rdi
    shr r15d, 4
    cmp rdx, r15
    cmovb r15, rdx
    cmp r10, qword ptr [rsp - 128]
    je .L9
    mov qword ptr [rsp - 72], r9
    mov qword ptr [rsp - 64], rdi
    mov qword ptr [rsp - 56], rax
    mov rax, r10
    shl rax, 5
    mov rdx, rsi
    sub rdx, rax
    cmp rdx, 32
    mov esi, 32
    cmovae rdx, rsi
    sub rcx, rax
    cmp rcx, 32
    cmovae rcx, rsi
    mov eax, edx
    shr eax, 4
    shr ecx, 4
    cmp rcx, rax
    cmovb rax, rcx
    test rax, rax
    mov qword ptr [rsp - 80], r10
    je .L2
    mov rdi, r10
    shl rdi, 7
    mov rax, qword ptr [rsp - 120]
    lea r10, [rax + rdi]
    add rdi, qword ptr [rsp - 112]
    xor r14d, r14d
    jmp .L6
.L4:
    popcnt eax, r12d
    add r13, rax
    mov qword ptr [r8 + 72], r13
.L5:
    inc r14
    cmp r14, r15
    je .L2
.L6:
    mov r9, r14
    shl r9, 6
    vmovups zmm6, zmmword ptr [r10 + r9]
    vmovss xmm7, dword ptr [r10 + r9]
    vmovss xmm8, dword ptr [r10 + r9 + 52]
    xor ecx, ecx
    vucomiss xmm7, xmm0
    seta cl
    vpermps zmm7, zmm3, zmm6
    vcmpltps k1, ymm0, ymm7
    vmovdqa32 ymm7 {k1} {z}, ymmword ptr [rip + .Kd7661f4267b61b93]
    vpermps ymm9, ymm4, ymmword ptr [r10 + r9 + 32]
    vcmpltps k1, xmm0, xmm9
    xor esi, esi
    vucomiss xmm8, xmm0
    seta sil
    shl esi, 13
    vmovddup xmm8, qword ptr [r10 + r9 + 56]
    vcmpltps k2, xmm0, xmm8
    vmovdqa32 xmm8 {k2} {z}, xmmword ptr [rip + .K88e49b39cea225fd]
    vextracti128 xmm9, ymm7, 1
    vpord xmm7 {k1}, xmm7, xmm5
    vpor xmm7, xmm9, xmm7
    vpshufd xmm9, xmm7, 238
    vpor xmm7, xmm9, xmm7
    vpshufd xmm9, xmm7, 85
    vpor xmm7, xmm9, xmm7
    vmovd r12d, xmm7
    vpshufd xmm7, xmm8, 85
    vpor xmm7, xmm8, xmm7
    vmovd eax, xmm7
    or eax, esi
    or eax, r12d
    or eax, ecx
    je .L5
    add r9, rdi
    mov esi, dword ptr [r9]
    mov r12d, dword ptr [r9 + 52]
    xor ecx, ecx
    cmp r12d, ebx
    setne cl
    cmp esi, r11d
    setb bpl
    cmp esi, ebx
    setne sil
    and sil, bpl
    movzx esi, sil
    vmovdqu ymm7, ymmword ptr [r9 + 4]
    vpcmpltud k1, ymm7, ymm1
    vpcmpneqd k2, ymm7, ymm2
    vmovdqa32 ymm7 {k2} {z}, ymmword ptr [rip + .Kd7661f4267b61b93]
    vmovdqa32 ymm7 {k1} {z}, ymm7
    vmovdqu xmm8, xmmword ptr [r9 + 36]
    vpcmpltud k1, xmm8, xmm1
    vpcmpneqd k2, xmm8, xmm2
    shl ecx, 13
    cmp r12d, r11d
    mov r12d, 0
    cmovae ecx, r12d
    vmovq xmm8, qword ptr [r9 + 56]
    vpcmpltud k3, xmm8, xmm1
    vpcmpneqd k4, xmm8, xmm2
    vmovdqa32 xmm8 {k4} {z}, xmmword ptr [rip + .K88e49b39cea225fd]
    vmovdqa xmm9, xmm7
    vpord xmm9 {k2}, xmm7, xmm5
    vpblendmd xmm9 {k1}, xmm7, xmm9
    vmovdqa32 xmm8 {k3} {z}, xmm8
    vextracti128 xmm7, ymm7, 1
    vpor xmm7, xmm9, xmm7
    vpshufd xmm9, xmm7, 238
    vpor xmm7, xmm9, xmm7
    vpshufd xmm9, xmm7, 85
    vpor xmm7, xmm9, xmm7
    vmovd ebp, xmm7
    vpshufd xmm7, xmm8, 85
    vpor xmm7, xmm8, xmm7
    vmovd r12d, xmm7
    or r12d, ecx
    or r12d, esi
    or r12d, ebp
    vmovups zmmword ptr [rsp - 32], zmm6
    and r12d, eax
    je .L4
    mov rax, qword ptr [rsp - 40]
    lea rax, [rax + 4*r13]
    mov ecx, r12d
.L7:
    tzcnt esi, ecx
    vmovss xmm6, dword ptr [rsp + 4*rsi - 32]
    vmovss dword ptr [rax], xmm6
    add rax, 4
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
.K1517518272047dc5 = .long 1, .long 2, .long 3, .long 4, .long 5, .long 6, .long 7, .long 8
.K66d8969e379a9351 = .long 512, .long 1024, .long 2048, .long 4096
.K88e49b39cea225fd = .long 16384, .long 32768, .zero 4, .zero 4
.Kacda4e02b59bcd51 = .long 1, .long 2, .long 3, .long 4
.Kd7661f4267b61b93 = .long 2, .long 4, .long 8, .long 16, .long 32, .long 64, .long 128, .long 256
