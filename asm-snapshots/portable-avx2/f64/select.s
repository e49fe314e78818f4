; portable-avx2/f64/select
rhotree_kernels::arch::portable::f64::select::select_avx2_bmi1_bmi2_fma_popcnt_version:
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
    vbroadcastsd ymm0, qword ptr [rax + 88]
    mov edx, dword ptr [rax + 104]
    mov edi, dword ptr [rax + 108]
    mov r8, qword ptr [rax + 8]
    mov qword ptr [rsp - 16], r8
    mov r8, qword ptr [rax + 16]
    mov qword ptr [rsp - 88], r8
    mov r8, qword ptr [rax + 32]
    mov qword ptr [rsp - 24], r8
    mov r13, qword ptr [rax + 72]
    mov dword ptr [rsp - 124], edx
    vmovd xmm1, edx
    vpbroadcastd xmm1, xmm1
    mov dword ptr [rsp - 128], edi
    vmovd xmm2, edi
    vpbroadcastd xmm2, xmm2
    vmovaps xmm3, xmmword ptr [rip + .K153194aaacce6702]
    mov rdi, rcx
    mov rdx, rsi
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
    mov rax, qword ptr [rsp - 40]
    add rax, qword ptr [rsp - 64]
    mov rcx, qword ptr [rsp - 88]
    sub rcx, r13
    mov rdx, qword ptr [rsp - 32]
    add rdx, -32
    mov rdi, qword ptr [rsp - 48]
    add rdi, -32
    cmp rcx, 31
    mov rcx, qword ptr [rsp - 72]
    mov rsi, qword ptr [rsp - 80]
    jbe .L9
.L3:
    cmp rdx, 32
    mov r8, rdx
    mov edx, 32
    mov qword ptr [rsp - 32], r8
    cmovb rdx, r8
    shr edx, 3
    cmp rdi, 32
    mov r8d, 32
    cmovb r8, rdi
    shr r8d, 3
    cmp rdx, r8
    cmovb r8, rdx
    mov qword ptr [rsp], r8
    cmp r9, qword ptr [rsp - 120]
    je .L9
    mov qword ptr [rsp - 48], rdi
    mov qword ptr [rsp - 40], rax
    mov rax, r9
    shl rax, 5
    mov rdi, rsi
    sub rdi, rax
    cmp rdi, 32
    mov edx, 32
    cmovae rdi, rdx
    sub rcx, rax
    cmp rcx, 32
    cmovae rcx, rdx
    mov qword ptr [rsp - 64], rdi
    mov eax, edi
    shr eax, 3
    shr ecx, 3
    cmp rcx, rax
    cmovb rax, rcx
    test rax, rax
    mov qword ptr [rsp - 56], r9
    je .L2
    mov rsi, r9
    mov rdi, r9
    shl rdi, 8
    add rdi, qword ptr [rsp - 104]
    shl rsi, 7
    add rsi, qword ptr [rsp - 96]
    mov qword ptr [rsp - 8], rsi
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
    mov rcx, rax
    shl rcx, 6
    vmovupd ymm4, ymmword ptr [rdi + rcx]
    vmovupd ymm5, ymmword ptr [rdi + rcx + 32]
    vmovsd xmm6, qword ptr [rdi + rcx]
    xor esi, esi
    vucomisd xmm6, xmm0
    seta sil
    vperm2f128 ymm6, ymm4, ymm5, 33
    vshufpd ymm6, ymm4, ymm6, 5
    vcmpltpd ymm6, ymm0, ymm6
    vmovsd xmm7, qword ptr [rdi + rcx + 40]
    xor edx, edx
    vucomisd xmm7, xmm0
    vextractf128 xmm7, ymm6, 1
    vshufps xmm6, xmm6, xmm7, 136
    seta dl
    shl edx, 5
    vmovsd xmm7, qword ptr [rdi + rcx + 48]
    xor r8d, r8d
    vucomisd xmm7, xmm0
    vandps xmm6, xmm6, xmm3
    seta r8b
    shl r8d, 6
    vmovsd xmm7, qword ptr [rdi + rcx + 56]
    xor r9d, r9d
    vucomisd xmm7, xmm0
    seta r9b
    shl r9d, 7
    or r9d, r8d
    or r9d, edx
    vshufps xmm7, xmm6, xmm6, 238
    vorps xmm6, xmm6, xmm7
    vshufps xmm7, xmm6, xmm6, 85
    vorps xmm6, xmm6, xmm7
    vmovd ecx, xmm6
    or ecx, r9d
    or ecx, esi
    je .L5
    mov r14, rax
    shl r14, 5
    add r14, qword ptr [rsp - 8]
    mov edx, dword ptr [r14]
    mov ebp, dword ptr [r14 + 20]
    xor esi, esi
    cmp ebp, r15d
    setne sil
    mov r8d, dword ptr [r14 + 24]
    xor r10d, r10d
    cmp r8d, r15d
    setne r10b
    mov r9d, dword ptr [r14 + 28]
    xor r12d, r12d
    cmp r9d, r15d
    setne r12b
    cmp edx, ebx
    setb r11b
    cmp edx, r15d
    setne dl
    and dl, r11b
    movzx edx, dl
    vmovdqu xmm6, xmmword ptr [r14 + 4]
    vpmaxud xmm7, xmm6, xmm1
    vpcmpeqd xmm7, xmm6, xmm7
    vpcmpeqd xmm6, xmm6, xmm2
    vpor xmm6, xmm6, xmm7
    vpandn xmm6, xmm6, xmm3
    shl esi, 5
    cmp ebp, ebx
    mov r11d, 0
    cmovae esi, r11d
    shl r10d, 6
    cmp r8d, ebx
    cmovae r10d, r11d
    shl r12d, 7
    cmp r9d, ebx
    cmovae r12d, r11d
    vpshufd xmm7, xmm6, 238
    vpor xmm6, xmm6, xmm7
    vpshufd xmm7, xmm6, 85
    vpor xmm6, xmm6, xmm7
    vmovd r8d, xmm6
    or r12d, r10d
    or r12d, esi
    or r12d, edx
    or r12d, r8d
    vmovupd ymmword ptr [rsp + 8], ymm4
    vmovupd ymmword ptr [rsp + 40], ymm5
    and r12d, ecx
    je .L4
    mov rcx, qword ptr [rsp - 16]
    lea rcx, [rcx + 8*r13]
    mov edx, r12d
.L7:
    tzcnt esi, edx
    vmovsd xmm4, qword ptr [rsp + 8*rsi + 8]
    vmovsd qword ptr [rcx], xmm4
    add rcx, 8
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
.K153194aaacce6702 = .long 2, .long 4, .long 8, .long 16
