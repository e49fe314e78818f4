; portable-avx2/f32/interpolation_bounds
rhotree_kernels::arch::portable::f32::interpolation_bounds::interpolation_bounds_avx2_bmi1_bmi2_fma_popcnt_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 1592
    mov rbx, r8
    mov r12, rcx
    mov rbp, rdx
    mov qword ptr [rsp + 8], rdi
    mov rdx, qword ptr [rsp + 1672]
    mov r15, qword ptr [rsp + 1664]
    test rdx, rdx
    je .L0
    shl rdx, 2
    mov rdi, r15
    xor esi, esi
    call qword ptr [rip + memset@GOTPCREL]
.L0:
    mov rax, qword ptr [rbp + 16]
    mov qword ptr [rsp], rax
    add rax, 2
    mov r13, -1
    cmovae r13, rax
    mov rsi, qword ptr [rbp + 8]
    mov rax, rsi
    or rax, r13
    shr rax, 32
    je .L1
    mov rax, rsi
    xor edx, edx
    div r13
    cmp r13, rsi
    ja .L2
    jmp .L3
.L1:
    mov eax, esi
    xor edx, edx
    div r13d
    cmp r13, rsi
    jbe .L3
.L2:
    add rsp, 1592
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L3:
    mov rsi, qword ptr [rbp]
    mov rcx, r13
    shl rcx, 4
    mov qword ptr [rsp + 264], rcx
    mov qword ptr [rsp + 176], rax
    mov rdx, qword ptr [rsp]
    mov rax, rdx
    shl rax, 6
    mov qword ptr [rsp + 152], rax
    mov rcx, rdx
    inc rcx
    mov rax, -1
    cmove rcx, rax
    shl rcx, 6
    mov qword ptr [rsp + 144], rcx
    mov r9, qword ptr [r12 + 16]
    mov rcx, qword ptr [r12]
    mov rdi, qword ptr [r12 + 8]
    mov qword ptr [rsp + 24], rdi
    mov r12, rcx
    mov rcx, r9
    add rcx, 2
    cmovb rcx, rax
    mov rdi, rcx
    shl rdi, 4
    mov qword ptr [rsp + 248], rdi
    mov r14, r9
    shl r14, 6
    mov r8, r9
    inc r8
    cmove r8, rax
    shl r8, 6
    mov rdi, rdx
    and rdi, -2
    mov rax, r13
    shl rax, 6
    mov qword ptr [rsp + 168], rax
    mov qword ptr [rsp + 16], rcx
    shl rcx, 6
    mov qword ptr [rsp + 184], rcx
    lea rax, [rdx - 1]
    mov qword ptr [rsp + 200], rax
    mov rdx, qword ptr [rsp + 176]
    mov qword ptr [rsp + 288], rsi
    lea rax, [rsi + 96]
    mov qword ptr [rsp + 160], rax
    lea rbp, [8*r9]
    lea rax, [r12 + 12]
    mov qword ptr [rsp + 192], rax
    lea rax, [r12 + r14]
    mov qword ptr [rsp + 304], rax
    lea rax, [r12 + r8]
    mov qword ptr [rsp + 296], rax
    xor ecx, ecx
    mov qword ptr [rsp + 40], r14
    mov qword ptr [rsp + 272], r13
    mov qword ptr [rsp + 256], r12
    mov qword ptr [rsp + 312], r8
    jmp .L5
.L4:
    mov rax, qword ptr [rsp + 1648]
    mov rcx, qword ptr [rsp + 32]
    vmovups ymm0, ymmword ptr [rsp + 480]
    vmovups ymmword ptr [rax + 4*rcx], ymm0
    vmovups ymm0, ymmword ptr [rsp + 448]
    vmovups ymmword ptr [rax + 4*rcx + 32], ymm0
    vmovups ymm0, ymmword ptr [rsp + 416]
    vmovups ymmword ptr [rax + 4*rcx + 64], ymm0
    vmovups ymm0, ymmword ptr [rsp + 384]
    vmovups ymmword ptr [rax + 4*rcx + 96], ymm0
    mov rax, qword ptr [rsp + 280]
    mov rcx, rax
    mov r13, qword ptr [rsp + 272]
    mov r12, qword ptr [rsp + 256]
    mov r14, qword ptr [rsp + 40]
    mov rdx, qword ptr [rsp + 176]
    cmp rax, rdx
    jae .L2
.L5:
    lea r10, [rcx + 32]
    mov r8d, ecx
    and r8d, 15
    mov eax, r8d
    mov rsi, qword ptr [rsp + 288]
    lea rax, [rsi + 4*rax]
    cmp r10, rdx
    mov qword ptr [rsp + 32], rcx
    jbe .L12
    mov rdx, rcx
    movabs rcx, 4611686018427387888
    and rdx, rcx
    mov rcx, qword ptr [rsp + 32]
    imul rdx, r13
    lea rax, [rax + 4*rdx]
    test r9, r9
    je .L19
    mov rdx, rcx
    shr rdx, 4
    imul rdx, qword ptr [rsp + 168]
    lea rdx, [rdx + 4*r8]
    add rdx, qword ptr [rsp + 160]
    mov rsi, qword ptr [rsp + 8]
    xor r8d, r8d
    jmp .L8
.L6:
    vxorps xmm0, xmm0, xmm0
    vxorps xmm1, xmm1, xmm1
.L7:
    lea r10, [r8 + 1]
    shl r8, 6
    vmovups ymmword ptr [rbx + r8], ymm0
    vmovups ymmword ptr [rbx + r8 + 32], ymm1
    add rsi, 4
    mov r8, r10
    cmp r10, r9
    je .L19
.L8:
    cmp qword ptr [rsp], 0
    je .L6
    cmp qword ptr [rsp + 200], 0
    je .L10
    vxorps xmm0, xmm0, xmm0
    mov r11, rdx
    mov r14, rsi
    xor r10d, r10d
    vxorps xmm1, xmm1, xmm1
.L9:
    vbroadcastss ymm2, dword ptr [r14]
    vfmadd231ps ymm0, ymm2, ymmword ptr [r11 - 96]
    vfmadd231ps ymm1, ymm2, ymmword ptr [r11 - 64]
    vbroadcastss ymm2, dword ptr [r14 + 4*r9]
    vfmadd231ps ymm0, ymm2, ymmword ptr [r11 - 32]
    vfmadd231ps ymm1, ymm2, ymmword ptr [r11]
    add r10, 2
    add r14, rbp
    sub r11, -128
    cmp rdi, r10
    jne .L9
    test byte ptr [rsp], 1
    mov r14, qword ptr [rsp + 40]
    je .L7
    jmp .L11
.L10:
    vxorps xmm0, xmm0, xmm0
    xor r10d, r10d
    vxorps xmm1, xmm1, xmm1
.L11:
    mov r11, qword ptr [rsp + 8]
    lea r11, [r11 + 4*r8]
    mov r14, r10
    shl r14, 6
    imul r10, r9
    vbroadcastss ymm2, dword ptr [r11 + 4*r10]
    vfmadd231ps ymm0, ymm2, ymmword ptr [rax + r14]
    vfmadd231ps ymm1, ymm2, ymmword ptr [rax + r14 + 32]
    mov r14, qword ptr [rsp + 40]
    jmp .L7
.L12:
    mov qword ptr [rsp + 280], r10
    mov rsi, rcx
    shr rsi, 4
    mov rdx, rsi
    mov r14, qword ptr [rsp + 264]
    imul rdx, r14
    lea r10, [rsi + 1]
    mov cl, 60
    bzhi r10, r10, rcx
    mov r11, r10
    imul r11, r14
    lea rdx, [rax + 4*rdx]
    lea rcx, [rax + 4*r11]
    test r9, r9
    je .L21
    mov rax, qword ptr [rsp + 168]
    imul r10, rax
    mov r11, qword ptr [rsp + 160]
    lea r15, [r11 + 4*r8]
    imul rsi, rax
    mov r13, qword ptr [rsp + 8]
    xor r12d, r12d
    jmp .L15
.L13:
    vxorps xmm0, xmm0, xmm0
    vxorps xmm1, xmm1, xmm1
    vxorps xmm2, xmm2, xmm2
    vxorps xmm3, xmm3, xmm3
.L14:
    lea r8, [r12 + 1]
    shl r12, 7
    vmovups ymmword ptr [rbx + r12], ymm0
    vmovups ymmword ptr [rbx + r12 + 32], ymm1
    vmovups ymmword ptr [rbx + r12 + 64], ymm2
    vmovups ymmword ptr [rbx + r12 + 96], ymm3
    add r13, 4
    mov r12, r8
    cmp r8, r9
    je .L21
.L15:
    cmp qword ptr [rsp], 0
    je .L13
    cmp qword ptr [rsp + 200], 0
    je .L17
    vxorps xmm0, xmm0, xmm0
    mov r14, r13
    mov r11, r15
    xor r8d, r8d
    vxorps xmm1, xmm1, xmm1
    vxorps xmm2, xmm2, xmm2
    vxorps xmm3, xmm3, xmm3
.L16:
    vbroadcastss ymm4, dword ptr [r14]
    vfmadd231ps ymm0, ymm4, ymmword ptr [r11 + rsi - 96]
    vfmadd231ps ymm1, ymm4, ymmword ptr [r11 + rsi - 64]
    vfmadd231ps ymm2, ymm4, ymmword ptr [r11 + r10 - 96]
    vfmadd231ps ymm3, ymm4, ymmword ptr [r11 + r10 - 64]
    vbroadcastss ymm4, dword ptr [r14 + 4*r9]
    vfmadd231ps ymm0, ymm4, ymmword ptr [r11 + rsi - 32]
    vfmadd231ps ymm1, ymm4, ymmword ptr [r11 + rsi]
    vfmadd231ps ymm2, ymm4, ymmword ptr [r11 + r10 - 32]
    vfmadd231ps ymm3, ymm4, ymmword ptr [r11 + r10]
    add r8, 2
    sub r11, -128
    add r14, rbp
    cmp rdi, r8
    jne .L16
    test byte ptr [rsp], 1
    je .L14
    jmp .L18
.L17:
    vxorps xmm0, xmm0, xmm0
    xor r8d, r8d
    vxorps xmm1, xmm1, xmm1
    vxorps xmm2, xmm2, xmm2
    vxorps xmm3, xmm3, xmm3
.L18:
    mov r11, qword ptr [rsp + 8]
    lea r11, [r11 + 4*r12]
    mov r14, r8
    imul r14, r9
    shl r8, 6
    vbroadcastss ymm4, dword ptr [r11 + 4*r14]
    vfmadd231ps ymm0, ymm4, ymmword ptr [rdx + r8]
    vfmadd231ps ymm1, ymm4, ymmword ptr [rdx + r8 + 32]
    vfmadd231ps ymm2, ymm4, ymmword ptr [rcx + r8]
    vfmadd231ps ymm3, ymm4, ymmword ptr [rcx + r8 + 32]
    jmp .L14
.L19:
    vxorps xmm5, xmm5, xmm5
    vxorps xmm6, xmm6, xmm6
    mov rcx, qword ptr [rsp + 16]
    cmp rcx, qword ptr [rsp + 24]
    jbe .L22
.L20:
    mov rax, qword ptr [rsp + 1648]
    mov rcx, qword ptr [rsp + 32]
    vmovups ymmword ptr [rax + 4*rcx], ymm5
    vmovups ymmword ptr [rax + 4*rcx + 32], ymm6
    add rcx, 16
    mov rax, rcx
    mov rdx, qword ptr [rsp + 176]
    cmp rax, rdx
    jb .L5
    jmp .L2
.L21:
    vxorps xmm0, xmm0, xmm0
    vmovups ymmword ptr [rsp + 480], ymm0
    vmovups ymmword ptr [rsp + 448], ymm0
    vmovups ymmword ptr [rsp + 416], ymm0
    vmovups ymmword ptr [rsp + 384], ymm0
    mov rax, qword ptr [rsp + 24]
    mov r8, qword ptr [rsp + 16]
    cmp r8, rax
    mov r15, qword ptr [rsp + 1664]
    mov r13, qword ptr [rsp + 184]
    ja .L4
    mov rsi, rax
    or rsi, r8
    shr rsi, 32
    mov rsi, qword ptr [rsp + 152]
    vmovsd xmm0, qword ptr [rsi + rdx]
    vmovaps xmmword ptr [rsp + 1008], xmm0
    vmovsd xmm0, qword ptr [rsi + rdx + 8]
    vmovaps xmmword ptr [rsp + 992], xmm0
    vmovsd xmm0, qword ptr [rsi + rdx + 16]
    vmovaps xmmword ptr [rsp + 976], xmm0
    vmovsd xmm0, qword ptr [rsi + rdx + 24]
    vmovaps xmmword ptr [rsp + 960], xmm0
    vmovsd xmm0, qword ptr [rsi + rdx + 32]
    vmovaps xmmword ptr [rsp + 944], xmm0
    vmovsd xmm0, qword ptr [rsi + rdx + 40]
    vmovaps xmmword ptr [rsp + 928], xmm0
    vmovsd xmm0, qword ptr [rsi + rdx + 48]
    vmovaps xmmword ptr [rsp + 912], xmm0
    vmovsd xmm0, qword ptr [rsi + rdx + 56]
    vmovaps xmmword ptr [rsp + 896], xmm0
    vmovsd xmm0, qword ptr [rsi + rcx]
    vmovaps xmmword ptr [rsp + 880], xmm0
    vmovsd xmm0, qword ptr [rsi + rcx + 8]
    vmovaps xmmword ptr [rsp + 864], xmm0
    vmovsd xmm0, qword ptr [rsi + rcx + 16]
    vmovaps xmmword ptr [rsp + 848], xmm0
    vmovsd xmm0, qword ptr [rsi + rcx + 24]
    vmovaps xmmword ptr [rsp + 832], xmm0
    vmovsd xmm0, qword ptr [rsi + rcx + 32]
    vmovaps xmmword ptr [rsp + 816], xmm0
    vmovsd xmm0, qword ptr [rsi + rcx + 40]
    vmovaps xmmword ptr [rsp + 800], xmm0
    vmovsd xmm0, qword ptr [rsi + rcx + 48]
    vmovaps xmmword ptr [rsp + 784], xmm0
    vmovsd xmm0, qword ptr [rsi + rcx + 56]
    vmovaps xmmword ptr [rsp + 768], xmm0
    mov rsi, qword ptr [rsp + 144]
    vmovsd xmm0, qword ptr [rsi + rdx]
    vmovaps xmmword ptr [rsp + 752], xmm0
    vmovsd xmm0, qword ptr [rsi + rdx + 8]
    vmovaps xmmword ptr [rsp + 736], xmm0
    vmovsd xmm0, qword ptr [rsi + rdx + 16]
    vmovaps xmmword ptr [rsp + 720], xmm0
    vmovsd xmm0, qword ptr [rsi + rdx + 24]
    vmovaps xmmword ptr [rsp + 704], xmm0
    vmovsd xmm0, qword ptr [rsi + rdx + 32]
    vmovaps xmmword ptr [rsp + 688], xmm0
    vmovsd xmm0, qword ptr [rsi + rdx + 40]
    vmovaps xmmword ptr [rsp + 672], xmm0
    vmovsd xmm0, qword ptr [rsi + rdx + 48]
    vmovaps xmmword ptr [rsp + 656], xmm0
    vmovsd xmm0, qword ptr [rsi + rdx + 56]
    vmovaps xmmword ptr [rsp + 640], xmm0
    vmovsd xmm0, qword ptr [rsi + rcx]
    vmovaps xmmword ptr [rsp + 624], xmm0
    vmovsd xmm0, qword ptr [rsi + rcx + 8]
    vmovaps xmmword ptr [rsp + 608], xmm0
    vmovsd xmm0, qword ptr [rsi + rcx + 16]
    vmovaps xmmword ptr [rsp + 592], xmm0
    vmovsd xmm0, qword ptr [rsi + rcx + 24]
    vmovaps xmmword ptr [rsp + 576], xmm0
    vmovsd xmm0, qword ptr [rsi + rcx + 32]
    vmovaps xmmword ptr [rsp + 560], xmm0
    vmovsd xmm0, qword ptr [rsi + rcx + 40]
    vmovaps xmmword ptr [rsp + 544], xmm0
    vmovsd xmm0, qword ptr [rsi + rcx + 48]
    vmovaps xmmword ptr [rsp + 528], xmm0
    vmovsd xmm0, qword ptr [rsi + rcx + 56]
    vmovaps xmmword ptr [rsp + 512], xmm0
    je .L23
    xor edx, edx
    div r8
    jmp .L24
.L22:
    mov rdx, qword ptr [rsp + 152]
    vmovups ymm0, ymmword ptr [rdx + rax]
    vmovups ymmword ptr [rsp + 80], ymm0
    vmovups ymm0, ymmword ptr [rdx + rax + 32]
    vmovups ymmword ptr [rsp + 48], ymm0
    mov rdx, qword ptr [rsp + 144]
    vmovups ymm0, ymmword ptr [rdx + rax]
    vmovups ymmword ptr [rsp + 112], ymm0
    vmovups ymm0, ymmword ptr [rdx + rax + 32]
    vmovups ymmword ptr [rsp + 208], ymm0
    mov rax, qword ptr [rsp + 24]
    mov rcx, rax
    mov rsi, qword ptr [rsp + 16]
    or rcx, rsi
    shr rcx, 32
    je .L31
    xor edx, edx
    div rsi
    jmp .L32
.L23:
    xor edx, edx
    div r8d
.L24:
    mov rdx, rax
    shr rdx, 2
    and eax, 3
    cmp rax, 1
    sbb rdx, -1
    vxorps xmm0, xmm0, xmm0
    vmovups ymmword ptr [rsp + 480], ymm0
    mov rax, r15
    vmovups ymmword ptr [rsp + 448], ymm0
    vmovups ymmword ptr [rsp + 416], ymm0
    vmovups ymmword ptr [rsp + 384], ymm0
    xor r12d, r12d
    jmp .L26
.L25:
    add rax, 16
    test rdx, rdx
    je .L4
.L26:
    mov r10, r12
    shr r10, 4
    imul r10, r13
    lea esi, [4*r12]
    and esi, 48
    vxorps xmm0, xmm0, xmm0
    vmovups ymmword ptr [rsp + 1520], ymm0
    vmovups ymmword ptr [rsp + 1488], ymm0
    vmovups ymmword ptr [rsp + 1456], ymm0
    vmovups ymmword ptr [rsp + 1424], ymm0
    vmovups ymmword ptr [rsp + 1392], ymm0
    vmovups ymmword ptr [rsp + 1360], ymm0
    vmovups ymmword ptr [rsp + 1328], ymm0
    vmovups ymmword ptr [rsp + 1296], ymm0
    vmovups ymmword ptr [rsp + 1264], ymm0
    vmovups ymmword ptr [rsp + 1232], ymm0
    vmovups ymmword ptr [rsp + 1200], ymm0
    vmovups ymmword ptr [rsp + 1168], ymm0
    vmovups ymmword ptr [rsp + 1136], ymm0
    vmovups ymmword ptr [rsp + 1104], ymm0
    vmovups ymmword ptr [rsp + 1072], ymm0
    vmovups ymmword ptr [rsp + 1040], ymm0
    test r9, r9
    je .L28
    mov rcx, qword ptr [rsp + 192]
    lea r11, [rcx + rsi]
    add r11, r10
    vmovups ymm0, ymmword ptr [rsp + 1040]
    vmovups ymmword ptr [rsp + 48], ymm0
    vmovups ymm10, ymmword ptr [rsp + 1072]
    vmovups ymm9, ymmword ptr [rsp + 1104]
    vmovups ymm8, ymmword ptr [rsp + 1136]
    vmovups ymm7, ymmword ptr [rsp + 1168]
    vmovups ymm6, ymmword ptr [rsp + 1200]
    vmovups ymm5, ymmword ptr [rsp + 1232]
    vmovups ymm0, ymmword ptr [rsp + 1264]
    vmovups ymmword ptr [rsp + 80], ymm0
    vmovups ymm15, ymmword ptr [rsp + 1296]
    vmovups ymm14, ymmword ptr [rsp + 1328]
    vmovups ymm13, ymmword ptr [rsp + 1360]
    vmovups ymm12, ymmword ptr [rsp + 1392]
    vmovups ymm11, ymmword ptr [rsp + 1424]
    vmovups ymm3, ymmword ptr [rsp + 1456]
    vmovups ymm2, ymmword ptr [rsp + 1488]
    vmovups ymm1, ymmword ptr [rsp + 1520]
    xor r14d, r14d
    mov r8, r9
.L27:
    vmovups ymmword ptr [rsp + 320], ymm15
    vmovups ymmword ptr [rsp + 352], ymm3
    vmovups ymmword ptr [rsp + 208], ymm2
    vmovups ymmword ptr [rsp + 112], ymm1
    vmovups ymm3, ymmword ptr [rbx + 2*r14]
    vmovups ymm2, ymmword ptr [rbx + 2*r14 + 32]
    vmovups ymm1, ymmword ptr [rbx + 2*r14 + 64]
    vmovups ymm0, ymmword ptr [rbx + 2*r14 + 96]
    vbroadcastss ymm4, dword ptr [r11 + r14 - 12]
    vmovups ymm15, ymmword ptr [rsp + 48]
    vfmadd231ps ymm15, ymm4, ymm3
    vmovups ymmword ptr [rsp + 48], ymm15
    vfmadd231ps ymm10, ymm4, ymm2
    vfmadd231ps ymm9, ymm4, ymm1
    vfmadd231ps ymm8, ymm0, ymm4
    vbroadcastss ymm4, dword ptr [r11 + r14 - 8]
    vfmadd231ps ymm7, ymm4, ymm3
    vfmadd231ps ymm6, ymm4, ymm2
    vfmadd231ps ymm5, ymm4, ymm1
    vmovaps ymm15, ymm14
    vmovaps ymm14, ymm13
    vmovaps ymm13, ymm12
    vmovaps ymm12, ymm11
    vmovaps ymm11, ymm10
    vmovaps ymm10, ymm9
    vmovaps ymm9, ymm8
    vmovaps ymm8, ymm7
    vmovaps ymm7, ymm6
    vmovaps ymm6, ymm5
    vmovups ymm5, ymmword ptr [rsp + 80]
    vfmadd231ps ymm5, ymm0, ymm4
    vmovups ymmword ptr [rsp + 80], ymm5
    vmovaps ymm5, ymm6
    vmovaps ymm6, ymm7
    vmovaps ymm7, ymm8
    vmovaps ymm8, ymm9
    vmovaps ymm9, ymm10
    vmovaps ymm10, ymm11
    vmovaps ymm11, ymm12
    vmovaps ymm12, ymm13
    vmovaps ymm13, ymm14
    vmovaps ymm14, ymm15
    vmovups ymm15, ymmword ptr [rsp + 320]
    vbroadcastss ymm4, dword ptr [r11 + r14 - 4]
    vfmadd231ps ymm15, ymm4, ymm3
    vfmadd231ps ymm14, ymm4, ymm2
    vfmadd231ps ymm13, ymm4, ymm1
    vfmadd231ps ymm12, ymm0, ymm4
    vbroadcastss ymm4, dword ptr [r11 + r14]
    vfmadd231ps ymm11, ymm4, ymm3
    vmovups ymm3, ymmword ptr [rsp + 352]
    vfmadd231ps ymm3, ymm4, ymm2
    vmovups ymm2, ymmword ptr [rsp + 208]
    vfmadd231ps ymm2, ymm4, ymm1
    vmovups ymm1, ymmword ptr [rsp + 112]
    vfmadd231ps ymm1, ymm4, ymm0
    add r14, 64
    dec r8
    jne .L27
    vmovups ymm0, ymmword ptr [rsp + 48]
    vmovups ymmword ptr [rsp + 1040], ymm0
    vmovups ymmword ptr [rsp + 1072], ymm10
    vmovups ymmword ptr [rsp + 1104], ymm9
    vmovups ymmword ptr [rsp + 1136], ymm8
    vmovups ymmword ptr [rsp + 1168], ymm7
    vmovups ymmword ptr [rsp + 1200], ymm6
    vmovups ymmword ptr [rsp + 1232], ymm5
    vmovups ymm0, ymmword ptr [rsp + 80]
    vmovups ymmword ptr [rsp + 1264], ymm0
    vmovups ymmword ptr [rsp + 1296], ymm15
    vmovups ymmword ptr [rsp + 1328], ymm14
    vmovups ymmword ptr [rsp + 1360], ymm13
    vmovups ymmword ptr [rsp + 1392], ymm12
    vmovups ymmword ptr [rsp + 1424], ymm11
    vmovups ymmword ptr [rsp + 1456], ymm3
    vmovups ymmword ptr [rsp + 1488], ymm2
    vmovups ymmword ptr [rsp + 1520], ymm1
.L28:
    add r10, rsi
    mov rcx, qword ptr [rsp + 304]
    lea rsi, [rcx + r10]
    add r10, qword ptr [rsp + 296]
    add r12, 4
    dec rdx
    xor r14d, r14d
    xor r11d, r11d
    jmp .L30
.L29:
    vmovups ymm8, ymmword ptr [rsp + 352]
    vinsertf128 ymm8, ymm8, xmm15, 1
    vmovups ymm9, ymmword ptr [rsp + 48]
    vinsertf128 ymm9, ymm9, xmm13, 1
    vunpcklpd ymm8, ymm9, ymm8
    vmovups ymm9, ymmword ptr [rsp + 480]
    vmaxps ymm9, ymm9, ymm8
    vmovups ymmword ptr [rsp + 480], ymm9
    vinsertf128 ymm8, ymm0, xmm12, 1
    vmovups ymm9, ymmword ptr [rsp + 112]
    vinsertf128 ymm9, ymm9, xmmword ptr [rsp + 80], 1
    vunpcklpd ymm8, ymm9, ymm8
    vmovups ymm9, ymmword ptr [rsp + 448]
    vmaxps ymm9, ymm9, ymm8
    vmovups ymmword ptr [rsp + 448], ymm9
    vinsertf128 ymm5, ymm7, xmm4, 1
    vmovups ymm0, ymmword ptr [rsp + 1552]
    vinsertf128 ymm2, ymm0, xmm2, 1
    vunpcklpd ymm2, ymm2, ymm5
    vmovups ymm4, ymmword ptr [rsp + 416]
    vmaxps ymm4, ymm4, ymm2
    vmovups ymmword ptr [rsp + 416], ymm4
    vinsertf128 ymm2, ymm3, xmm6, 1
    vmovups ymm0, ymmword ptr [rsp + 320]
    vinsertf128 ymm0, ymm0, xmm1, 1
    vunpcklpd ymm0, ymm0, ymm2
    vmovups ymm1, ymmword ptr [rsp + 384]
    vmaxps ymm1, ymm1, ymm0
    vmovups ymmword ptr [rsp + 384], ymm1
    sub r11, -128
    add r14, 4
    cmp r11, 512
    je .L25
.L30:
    vmovsd xmm0, qword ptr [rsp + r11 + 1040]
    vmovsd xmm1, qword ptr [rsp + r11 + 1048]
    vmovsd xmm2, qword ptr [rsp + r11 + 1056]
    vmovsd xmm3, qword ptr [rsp + r11 + 1064]
    vmovsd xmm4, qword ptr [rsp + r11 + 1072]
    vmovsd xmm5, qword ptr [rsp + r11 + 1080]
    vmovsd xmm7, qword ptr [rsp + r11 + 1088]
    vmovsd xmm8, qword ptr [rsp + r11 + 1096]
    vbroadcastss xmm6, dword ptr [rip + .K7fffffff]
    vandps xmm14, xmm0, xmm6
    vandps xmm13, xmm1, xmm6
    vandps xmm0, xmm2, xmm6
    vmovaps xmmword ptr [rsp + 352], xmm0
    vandps xmm0, xmm3, xmm6
    vmovaps xmmword ptr [rsp + 208], xmm0
    vandps xmm0, xmm4, xmm6
    vmovups ymmword ptr [rsp + 112], ymm0
    vandps xmm0, xmm5, xmm6
    vmovups ymmword ptr [rsp + 320], ymm0
    vandps xmm0, xmm7, xmm6
    vmovaps xmmword ptr [rsp + 80], xmm0
    vandps xmm12, xmm8, xmm6
    vmovsd xmm0, qword ptr [rsp + r11 + 1104]
    vmovsd xmm1, qword ptr [rsp + r11 + 1112]
    vmovsd xmm3, qword ptr [rsp + r11 + 1120]
    vmovsd xmm2, qword ptr [rsp + r11 + 1128]
    vmovsd xmm8, qword ptr [rsp + r11 + 1136]
    vmovsd xmm9, qword ptr [rsp + r11 + 1144]
    vmovsd xmm10, qword ptr [rsp + r11 + 1152]
    vandps xmm4, xmm0, xmm6
    vandps xmm7, xmm1, xmm6
    vandps xmm15, xmm3, xmm6
    vandps xmm3, xmm2, xmm6
    vandps xmm1, xmm8, xmm6
    vandps xmm11, xmm9, xmm6
    vandps xmm5, xmm10, xmm6
    vmovsd xmm8, qword ptr [rsp + r11 + 1160]
    vandps xmm6, xmm8, xmm6
    vbroadcastss xmm8, dword ptr [r10 + r14]
    vfmadd231ps xmm14, xmm8, xmmword ptr [rsp + 1008]
    vmovups ymmword ptr [rsp + 48], ymm14
    vfmadd231ps xmm13, xmm8, xmmword ptr [rsp + 992]
    vmovaps ymm14, ymm13
    vmovaps xmm10, xmmword ptr [rsp + 352]
    vfmadd231ps xmm10, xmm8, xmmword ptr [rsp + 976]
    vmovaps xmm9, xmmword ptr [rsp + 208]
    vfmadd231ps xmm9, xmm8, xmmword ptr [rsp + 960]
    vmovups ymm2, ymmword ptr [rsp + 112]
    vfmadd231ps xmm2, xmm8, xmmword ptr [rsp + 944]
    vmovups ymm0, ymmword ptr [rsp + 320]
    vfmadd231ps xmm0, xmm8, xmmword ptr [rsp + 928]
    vmovaps xmm13, xmmword ptr [rsp + 80]
    vfmadd231ps xmm13, xmm8, xmmword ptr [rsp + 912]
    vfmadd231ps xmm12, xmm8, xmmword ptr [rsp + 896]
    vfmadd231ps xmm4, xmm8, xmmword ptr [rsp + 880]
    vfmadd231ps xmm7, xmm8, xmmword ptr [rsp + 864]
    vfmadd231ps xmm15, xmm8, xmmword ptr [rsp + 848]
    vmovaps xmmword ptr [rsp + 112], xmm15
    vfmadd231ps xmm3, xmm8, xmmword ptr [rsp + 832]
    vfmadd231ps xmm1, xmm8, xmmword ptr [rsp + 816]
    vfmadd231ps xmm11, xmm8, xmmword ptr [rsp + 800]
    vfmadd231ps xmm5, xmm8, xmmword ptr [rsp + 784]
    vfmadd231ps xmm6, xmm8, xmmword ptr [rsp + 768]
    vbroadcastss xmm8, dword ptr [rsi + r14]
    vmovups ymm15, ymmword ptr [rsp + 48]
    vfmadd231ps xmm15, xmm8, xmmword ptr [rsp + 752]
    vmovups ymmword ptr [rsp + 48], ymm15
    vfmadd231ps xmm14, xmm8, xmmword ptr [rsp + 736]
    vfmadd231ps xmm10, xmm8, xmmword ptr [rsp + 720]
    vfmadd231ps xmm9, xmm8, xmmword ptr [rsp + 704]
    vmovaps xmmword ptr [rsp + 208], xmm9
    vfmadd231ps xmm2, xmm8, xmmword ptr [rsp + 688]
    vfmadd231ps xmm0, xmm8, xmmword ptr [rsp + 672]
    vfmadd231ps xmm13, xmm8, xmmword ptr [rsp + 656]
    vmovaps xmmword ptr [rsp + 80], xmm13
    vfmadd231ps xmm12, xmm8, xmmword ptr [rsp + 640]
    vmovaps xmmword ptr [rsp + 1024], xmm12
    vfmadd231ps xmm4, xmm8, xmmword ptr [rsp + 624]
    vfmadd231ps xmm7, xmm8, xmmword ptr [rsp + 608]
    vmovaps xmm15, xmmword ptr [rsp + 112]
    vfmadd231ps xmm15, xmm8, xmmword ptr [rsp + 592]
    vfmadd231ps xmm3, xmm8, xmmword ptr [rsp + 576]
    vfmadd231ps xmm1, xmm8, xmmword ptr [rsp + 560]
    vfmadd231ps xmm11, xmm8, xmmword ptr [rsp + 544]
    vfmadd231ps xmm5, xmm8, xmmword ptr [rsp + 528]
    vfmadd231ps xmm6, xmm8, xmmword ptr [rsp + 512]
    vxorps xmm12, xmm12, xmm12
    vmaxps xmm8, xmm12, xmmword ptr [rsp + 48]
    vmovaps xmm13, xmm10
    vmovaps ymm10, ymm0
    vmovups ymmword ptr [rsp + 1552], ymm4
    vmaxps xmm8, xmm8, xmm4
    vmovaps xmm4, xmm3
    vmovups ymmword ptr [rsp + 112], ymm2
    vmaxps xmm9, xmm12, xmm2
    vmovups ymmword ptr [rsp + 320], ymm1
    vmaxps xmm9, xmm9, xmm1
    vmovaps xmm1, xmm5
    vmovaps xmm2, xmm15
    vmaxps xmm8, xmm8, xmm9
    vmovaps ymm3, ymm11
    vmovups ymmword ptr [rsp + 352], ymm14
    vmaxps xmm9, xmm12, xmm14
    vmaxps xmm9, xmm9, xmm7
    vmaxps xmm10, xmm12, xmm10
    vmaxps xmm10, xmm10, xmm3
    vmaxps xmm9, xmm9, xmm10
    vmaxps xmm10, xmm12, xmm13
    vmaxps xmm10, xmm10, xmm15
    vmaxps xmm11, xmm12, xmmword ptr [rsp + 80]
    vmovaps xmm15, xmmword ptr [rsp + 208]
    vmaxps xmm11, xmm11, xmm5
    vmaxps xmm10, xmm10, xmm11
    vmaxps xmm8, xmm8, xmm10
    vmaxps xmm10, xmm12, xmm15
    vmaxps xmm10, xmm10, xmm4
    vmovaps xmm5, xmmword ptr [rsp + 1024]
    vmaxps xmm11, xmm12, xmm5
    vmovaps xmm12, xmm5
    vmaxps xmm11, xmm11, xmm6
    vmaxps xmm10, xmm10, xmm11
    vmaxps xmm9, xmm9, xmm10
    vmaxps xmm8, xmm8, xmm9
    vmovshdup xmm9, xmm8
    vmaxss xmm8, xmm8, xmm9
    vucomiss xmm8, dword ptr [rax + r14]
    jbe .L29
    vmovss dword ptr [rax + r14], xmm8
    jmp .L29
.L31:
    xor edx, edx
    div esi
.L32:
    mov rdx, rax
    shr rdx, 2
    and eax, 3
    cmp rax, 1
    sbb rdx, -1
    xor eax, eax
    mov rcx, qword ptr [rsp + 248]
    jmp .L34
.L33:
    vmaxps ymm0, ymm5, ymm14
    vmaxps ymm1, ymm6, ymm13
    vmaxps ymm0, ymm0, ymm12
    vmaxps ymm1, ymm1, ymm11
    vmaxps ymm0, ymm0, ymm10
    vmaxps ymm1, ymm1, ymm9
    vmaxps ymm5, ymm0, ymm8
    vmaxps ymm6, ymm1, ymm7
    dec rdx
    je .L20
.L34:
    mov rsi, rax
    shr rsi, 4
    vxorps xmm7, xmm7, xmm7
    vxorps xmm8, xmm8, xmm8
    vxorps xmm9, xmm9, xmm9
    vxorps xmm10, xmm10, xmm10
    vxorps xmm11, xmm11, xmm11
    vxorps xmm12, xmm12, xmm12
    vxorps xmm13, xmm13, xmm13
    vxorps xmm14, xmm14, xmm14
    test r9, r9
    je .L36
    mov r10, qword ptr [rsp + 184]
    imul r10, rsi
    lea r8d, [4*rax]
    and r8d, 48
    add r8, qword ptr [rsp + 192]
    add r8, r10
    vxorps xmm0, xmm0, xmm0
    xor r10d, r10d
    mov r11, r9
.L35:
    vmovups ymm1, ymmword ptr [rbx + r10]
    vmovups ymm2, ymmword ptr [rbx + r10 + 32]
    vbroadcastss ymm3, dword ptr [r8 + r10 - 12]
    vfmadd231ps ymm13, ymm3, ymm1
    vfmadd231ps ymm12, ymm2, ymm3
    vbroadcastss ymm3, dword ptr [r8 + r10 - 8]
    vfmadd231ps ymm11, ymm3, ymm1
    vfmadd231ps ymm10, ymm2, ymm3
    vbroadcastss ymm3, dword ptr [r8 + r10 - 4]
    vfmadd231ps ymm9, ymm3, ymm1
    vfmadd231ps ymm8, ymm2, ymm3
    vbroadcastss ymm3, dword ptr [r8 + r10]
    vfmadd231ps ymm7, ymm3, ymm1
    vfmadd231ps ymm0, ymm3, ymm2
    add r10, 64
    dec r11
    jne .L35
    vbroadcastss ymm15, dword ptr [rip + .K7fffffff]
    vandps ymm14, ymm13, ymm15
    vandps ymm13, ymm12, ymm15
    vandps ymm12, ymm11, ymm15
    vandps ymm11, ymm10, ymm15
    vandps ymm10, ymm9, ymm15
    vandps ymm9, ymm8, ymm15
    vandps ymm8, ymm15, ymm7
    vandps ymm7, ymm15, ymm0
.L36:
    imul rsi, rcx
    mov r8d, eax
    and r8d, 12
    lea rsi, [r12 + 4*rsi]
    lea rsi, [rsi + 4*r8]
    mov r8, qword ptr [rsp + 312]
    vbroadcastss ymm0, dword ptr [rsi + r8]
    vfmadd231ps ymm14, ymm0, ymmword ptr [rsp + 80]
    vbroadcastss ymm15, dword ptr [rsi + r14]
    vfmadd231ps ymm14, ymm15, ymmword ptr [rsp + 112]
    vfmadd231ps ymm13, ymm0, ymmword ptr [rsp + 48]
    vfmadd231ps ymm13, ymm15, ymmword ptr [rsp + 208]
    vshufpd xmm0, xmm14, xmm14, 1
    vxorps xmm4, xmm4, xmm4
    vmaxps xmm0, xmm4, xmm0
    vextractf128 xmm15, ymm14, 1
    vmaxps xmm1, xmm4, xmm15
    vshufpd xmm15, xmm15, xmm15, 1
    vmaxps xmm15, xmm4, xmm15
    vshufpd xmm2, xmm13, xmm13, 1
    vmaxps xmm2, xmm4, xmm2
    vmaxps xmm0, xmm0, xmm2
    vextractf128 xmm2, ymm13, 1
    vmaxps xmm3, xmm4, xmm2
    vmaxps xmm1, xmm1, xmm3
    vshufpd xmm2, xmm2, xmm2, 1
    vmaxps xmm2, xmm4, xmm2
    vmaxps xmm2, xmm15, xmm2
    vmaxps xmm0, xmm0, xmm2
    vmaxps xmm2, xmm4, xmm13
    vmaxps xmm3, xmm4, xmm14
    vmaxps xmm2, xmm3, xmm2
    vmaxps xmm1, xmm2, xmm1
    vmaxps xmm0, xmm1, xmm0
    vmovshdup xmm1, xmm0
    vmaxss xmm0, xmm0, xmm1
    vucomiss xmm0, dword ptr [r15 + 4*rax]
    jbe .L37
    vmovss dword ptr [r15 + 4*rax], xmm0
.L37:
    add rax, 4
    vbroadcastss ymm0, dword ptr [rsi + r8 + 4]
    vfmadd231ps ymm12, ymm0, ymmword ptr [rsp + 80]
    vbroadcastss ymm1, dword ptr [rsi + r14 + 4]
    vfmadd231ps ymm12, ymm1, ymmword ptr [rsp + 112]
    vfmadd231ps ymm11, ymm0, ymmword ptr [rsp + 48]
    vfmadd231ps ymm11, ymm1, ymmword ptr [rsp + 208]
    vshufpd xmm0, xmm12, xmm12, 1
    vmaxps xmm0, xmm4, xmm0
    vextractf128 xmm1, ymm12, 1
    vmaxps xmm2, xmm4, xmm1
    vshufpd xmm1, xmm1, xmm1, 1
    vmaxps xmm1, xmm4, xmm1
    vshufpd xmm3, xmm11, xmm11, 1
    vmaxps xmm3, xmm4, xmm3
    vmaxps xmm0, xmm0, xmm3
    vextractf128 xmm3, ymm11, 1
    vmaxps xmm15, xmm4, xmm3
    vmaxps xmm2, xmm2, xmm15
    vshufpd xmm3, xmm3, xmm3, 1
    vmaxps xmm3, xmm4, xmm3
    vmaxps xmm1, xmm1, xmm3
    vmaxps xmm0, xmm0, xmm1
    vmaxps xmm1, xmm4, xmm11
    vmaxps xmm3, xmm4, xmm12
    vmaxps xmm1, xmm3, xmm1
    vmaxps xmm1, xmm1, xmm2
    vmaxps xmm0, xmm1, xmm0
    vmovshdup xmm1, xmm0
    vmaxss xmm0, xmm0, xmm1
    vucomiss xmm0, dword ptr [r15 + 4*rax - 12]
    jbe .L38
    vmovss dword ptr [r15 + 4*rax - 12], xmm0
.L38:
    vbroadcastss ymm0, dword ptr [rsi + r8 + 8]
    vfmadd231ps ymm10, ymm0, ymmword ptr [rsp + 80]
    vbroadcastss ymm1, dword ptr [rsi + r14 + 8]
    vfmadd231ps ymm10, ymm1, ymmword ptr [rsp + 112]
    vfmadd231ps ymm9, ymm0, ymmword ptr [rsp + 48]
    vfmadd231ps ymm9, ymm1, ymmword ptr [rsp + 208]
    vshufpd xmm0, xmm10, xmm10, 1
    vmaxps xmm0, xmm4, xmm0
    vextractf128 xmm1, ymm10, 1
    vmaxps xmm2, xmm4, xmm1
    vshufpd xmm1, xmm1, xmm1, 1
    vmaxps xmm1, xmm4, xmm1
    vshufpd xmm3, xmm9, xmm9, 1
    vmaxps xmm3, xmm4, xmm3
    vmaxps xmm0, xmm0, xmm3
    vextractf128 xmm3, ymm9, 1
    vmaxps xmm15, xmm4, xmm3
    vmaxps xmm2, xmm2, xmm15
    vshufpd xmm3, xmm3, xmm3, 1
    vmaxps xmm3, xmm4, xmm3
    vmaxps xmm1, xmm1, xmm3
    vmaxps xmm0, xmm0, xmm1
    vmaxps xmm1, xmm4, xmm9
    vmaxps xmm3, xmm4, xmm10
    vmaxps xmm1, xmm3, xmm1
    vmaxps xmm1, xmm1, xmm2
    vmaxps xmm0, xmm1, xmm0
    vmovshdup xmm1, xmm0
    vmaxss xmm0, xmm0, xmm1
    vucomiss xmm0, dword ptr [r15 + 4*rax - 8]
    jbe .L39
    vmovss dword ptr [r15 + 4*rax - 8], xmm0
.L39:
    vbroadcastss ymm0, dword ptr [rsi + r8 + 12]
    vfmadd231ps ymm8, ymm0, ymmword ptr [rsp + 80]
    vbroadcastss ymm1, dword ptr [rsi + r14 + 12]
    vfmadd231ps ymm8, ymm1, ymmword ptr [rsp + 112]
    vfmadd231ps ymm7, ymm0, ymmword ptr [rsp + 48]
    vfmadd231ps ymm7, ymm1, ymmword ptr [rsp + 208]
    vshufpd xmm0, xmm8, xmm8, 1
    vmaxps xmm0, xmm4, xmm0
    vextractf128 xmm1, ymm8, 1
    vmaxps xmm2, xmm4, xmm1
    vshufpd xmm1, xmm1, xmm1, 1
    vmaxps xmm1, xmm4, xmm1
    vshufpd xmm3, xmm7, xmm7, 1
    vmaxps xmm3, xmm4, xmm3
    vmaxps xmm0, xmm0, xmm3
    vextractf128 xmm3, ymm7, 1
    vmaxps xmm15, xmm4, xmm3
    vmaxps xmm2, xmm2, xmm15
    vshufpd xmm3, xmm3, xmm3, 1
    vmaxps xmm3, xmm4, xmm3
    vmaxps xmm1, xmm1, xmm3
    vmaxps xmm0, xmm0, xmm1
    vmaxps xmm1, xmm4, xmm7
    vmaxps xmm3, xmm4, xmm8
    vmaxps xmm1, xmm3, xmm1
    vmaxps xmm1, xmm1, xmm2
    vmaxps xmm0, xmm1, xmm0
    vmovshdup xmm1, xmm0
    vmaxss xmm0, xmm0, xmm1
    vucomiss xmm0, dword ptr [r15 + 4*rax - 4]
    jbe .L33
    vmovss dword ptr [r15 + 4*rax - 4], xmm0
    jmp .L33
.K7fffffff = .long 0x7fffffff ; NaN
