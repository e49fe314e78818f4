; portable-avx2/f32/select
rhotree_kernels::arch::portable::f32::select::select_avx2_bmi1_bmi2_fma_popcnt_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 72
    mov qword ptr [rsp - 112], r8
    mov qword ptr [rsp - 96], rdx
    mov qword ptr [rsp - 104], rdi
    test rcx, rcx
    je .L0
    lea rax, [rsi + 31]
    shr rax, 5
    lea rdx, [rcx + 31]
    shr rdx, 5
    cmp rdx, rax
    cmovae rdx, rax
    mov qword ptr [rsp - 120], rdx
    jmp .L1
.L0:
    mov qword ptr [rsp - 120], 0
.L1:
    mov rax, qword ptr [rsp - 112]
    vbroadcastss ymm0, dword ptr [rax + 88]
    mov edx, dword ptr [rax + 96]
    mov edi, dword ptr [rax + 100]
    mov r8, qword ptr [rax + 8]
    mov qword ptr [rsp - 16], r8
    mov r8, qword ptr [rax + 16]
    mov qword ptr [rsp - 88], r8
    mov r8, qword ptr [rax + 32]
    mov qword ptr [rsp - 24], r8
    mov r13, qword ptr [rax + 72]
    mov dword ptr [rsp - 124], edx
    vmovd xmm1, edx
    vpbroadcastd ymm1, xmm1
    mov dword ptr [rsp - 128], edi
    vmovd xmm2, edi
    vpbroadcastd ymm2, xmm2
    vmovaps ymm3, ymmword ptr [rip + .Kd7661f4267b61b93]
    vmovaps xmm4, xmmword ptr [rip + .K66d8969e379a9351]
    vmovsd xmm5, qword ptr [rip + .K6f9c31ada0d6287d]
    mov rdi, rcx
    mov r8, rsi
    xor r9d, r9d
    xor eax, eax
    mov qword ptr [rsp - 72], rcx
    mov qword ptr [rsp - 80], rsi
    mov r15d, dword ptr [rsp - 128]
    mov ebx, dword ptr [rsp - 124]
    jmp .L3
.L2:
    mov r9, qword ptr [rsp - 56]
    inc r9
    mov rax, qword ptr [rsp - 32]
    add rax, qword ptr [rsp - 64]
    mov rcx, qword ptr [rsp - 88]
    sub rcx, r13
    mov r8, qword ptr [rsp - 48]
    add r8, -32
    mov rdi, qword ptr [rsp - 40]
    add rdi, -32
    cmp rcx, 31
    mov rcx, qword ptr [rsp - 72]
    mov rsi, qword ptr [rsp - 80]
    jbe .L9
.L3:
    cmp r8, 32
    mov edx, 32
    cmovb rdx, r8
    shr edx, 4
    cmp rdi, 32
    mov r10d, 32
    cmovb r10, rdi
    shr r10d, 4
    cmp rdx, r10
    cmovb r10, rdx
    mov qword ptr [rsp], r10
    cmp r9, qword ptr [rsp - 120]
    je .L9
    mov qword ptr [rsp - 48], r8
    mov qword ptr [rsp - 40], rdi
    mov qword ptr [rsp - 32], rax
    mov rax, r9
    shl rax, 5
    sub rsi, rax
    cmp rsi, 32
    mov edx, 32
    cmovae rsi, rdx
    sub rcx, rax
    cmp rcx, 32
    cmovae rcx, rdx
    mov qword ptr [rsp - 64], rsi
    mov eax, esi
    shr eax, 4
    shr ecx, 4
    cmp rcx, rax
    cmovb rax, rcx
    test rax, rax
    mov qword ptr [rsp - 56], r9
    je .L2
    shl r9, 7
    mov rax, qword ptr [rsp - 104]
    lea r10, [rax + r9]
    add r9, qword ptr [rsp - 96]
    mov qword ptr [rsp - 8], r9
    xor eax, eax
    jmp .L6
.L4:
    popcnt ecx, r12d
    add r13, rcx
    mov rcx, qword ptr [rsp - 112]
    mov qword ptr [rcx + 72], r13
.L5:
    inc rax
    cmp rax, qword ptr [rsp]
    je .L2
.L6:
    mov r14, rax
    shl r14, 6
    vmovups ymm6, ymmword ptr [r10 + r14]
    vmovups ymm7, ymmword ptr [r10 + r14 + 32]
    vmovss xmm8, dword ptr [r10 + r14]
    xor edx, edx
    vucomiss xmm8, xmm0
    seta dl
    vperm2f128 ymm8, ymm6, ymm7, 33
    vshufps ymm8, ymm8, ymm6, 48
    vshufps ymm8, ymm6, ymm8, 41
    vcmpltps ymm8, ymm0, ymm8
    vblendps xmm9, xmm7, xmmword ptr [r10 + r14 + 48], 1
    vandps ymm8, ymm8, ymm3
    vshufps xmm9, xmm9, xmm9, 57
    vcmpltps xmm9, xmm0, xmm9
    vandps xmm9, xmm9, xmm4
    vmovss xmm10, dword ptr [r10 + r14 + 52]
    xor esi, esi
    vucomiss xmm10, xmm0
    seta sil
    shl esi, 13
    vmovddup xmm10, qword ptr [r10 + r14 + 56]
    vcmpltps xmm10, xmm0, xmm10
    vandps xmm10, xmm10, xmm5
    vextractf128 xmm11, ymm8, 1
    vorps xmm8, xmm8, xmm11
    vorps xmm8, xmm8, xmm9
    vshufps xmm9, xmm8, xmm8, 238
    vorps xmm8, xmm8, xmm9
    vshufps xmm9, xmm8, xmm8, 85
    vorps xmm8, xmm8, xmm9
    vmovd edi, xmm8
    vshufps xmm8, xmm10, xmm10, 85
    vorps xmm8, xmm10, xmm8
    vmovd ecx, xmm8
    or ecx, esi
    or ecx, edi
    or ecx, edx
    je .L5
    add r14, qword ptr [rsp - 8]
    mov edx, dword ptr [r14]
    mov edi, dword ptr [r14 + 52]
    xor esi, esi
    cmp edi, r15d
    setne sil
    mov r8d, dword ptr [r14 + 56]
    xor ebp, ebp
    cmp r8d, r15d
    setne bpl
    mov r9d, dword ptr [r14 + 60]
    xor r12d, r12d
    cmp r9d, r15d
    setne r12b
    cmp edx, ebx
    setb r11b
    cmp edx, r15d
    setne dl
    and dl, r11b
    movzx edx, dl
    vmovdqu ymm8, ymmword ptr [r14 + 4]
    vpmaxud ymm9, ymm8, ymm1
    vpcmpeqd ymm9, ymm8, ymm9
    vpcmpeqd ymm8, ymm8, ymm2
    vpor ymm8, ymm8, ymm9
    vpandn ymm8, ymm8, ymm3
    vmovdqu xmm9, xmmword ptr [r14 + 36]
    vpmaxud xmm10, xmm9, xmm1
    vpcmpeqd xmm10, xmm9, xmm10
    vpcmpeqd xmm9, xmm9, xmm2
    vpor xmm9, xmm9, xmm10
    shl esi, 13
    cmp edi, ebx
    mov edi, 0
    cmovae esi, edi
    shl ebp, 14
    cmp r8d, ebx
    cmovae ebp, edi
    shl r12d, 15
    cmp r9d, ebx
    cmovae r12d, edi
    vpandn xmm9, xmm9, xmm4
    vpor xmm9, xmm8, xmm9
    vextracti128 xmm8, ymm8, 1
    vpor xmm8, xmm9, xmm8
    vpshufd xmm9, xmm8, 238
    vpor xmm8, xmm8, xmm9
    vpshufd xmm9, xmm8, 85
    vpor xmm8, xmm8, xmm9
    vmovd edi, xmm8
    or r12d, ebp
    or r12d, esi
    or r12d, edx
    or r12d, edi
    vmovups ymmword ptr [rsp + 8], ymm6
    vmovups ymmword ptr [rsp + 40], ymm7
    and r12d, ecx
    je .L4
    mov rcx, qword ptr [rsp - 16]
    lea rcx, [rcx + 4*r13]
    mov edx, r12d
.L7:
    tzcnt esi, edx
    vmovss xmm6, dword ptr [rsp + 4*rsi + 8]
    vmovss dword ptr [rcx], xmm6
    add rcx, 4
    blsr edx, edx
    jne .L7
    mov rcx, qword ptr [rsp - 24]
    lea rcx, [rcx + 4*r13]
    mov edx, r12d
.L8:
    tzcnt esi, edx
    mov esi, dword ptr [r14 + 4*rsi]
    mov dword ptr [rcx], esi
    add rcx, 4
    blsr edx, edx
    jne .L8
    jmp .L4
.L9:
    add rsp, 72
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.K66d8969e379a9351 = .long 512, .long 1024, .long 2048, .long 4096
.K6f9c31ada0d6287d = .long 16384, .long 32768, .long 0, .long 0
.Kd7661f4267b61b93 = .long 2, .long 4, .long 8, .long 16, .long 32, .long 64, .long 128, .long 256
