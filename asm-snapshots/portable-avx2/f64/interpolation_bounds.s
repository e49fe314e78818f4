; portable-avx2/f64/interpolation_bounds
rhotree_kernels::arch::portable::f64::interpolation_bounds::interpolation_bounds_avx2_bmi1_bmi2_fma_popcnt_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 1320
    mov rbx, r8
    mov r14, rcx
    mov r13, rdx
    mov qword ptr [rsp + 40], rdi
    mov rdx, qword ptr [rsp + 1400]
    mov rdi, qword ptr [rsp + 1392]
    test rdx, rdx
    je .L0
    shl rdx, 3
    xor esi, esi
    call qword ptr [rip + memset@GOTPCREL]
.L0:
    mov r12, qword ptr [r13 + 16]
    mov rax, r12
    add rax, 2
    mov rcx, -1
    cmovae rcx, rax
    mov rsi, qword ptr [r13 + 8]
    mov rax, rsi
    or rax, rcx
    shr rax, 32
    je .L1
    mov rax, rsi
    xor edx, edx
    div rcx
    mov rdx, rax
    mov qword ptr [rsp + 80], rcx
    cmp rcx, rsi
    ja .L2
    jmp .L3
.L1:
    mov eax, esi
    xor edx, edx
    div ecx
    mov edx, eax
    mov qword ptr [rsp + 80], rcx
    cmp rcx, rsi
    jbe .L3
.L2:
    add rsp, 1320
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L3:
    mov rbp, qword ptr [r14 + 16]
    mov rcx, qword ptr [r13]
    mov rdi, r12
    inc rdi
    mov rax, -1
    cmove rdi, rax
    lea rsi, [8*rdi]
    mov qword ptr [rsp + 304], rsi
    mov r10, qword ptr [r14]
    mov rsi, qword ptr [r14 + 8]
    mov qword ptr [rsp + 24], rsi
    mov r8, rbp
    add r8, 2
    cmovb r8, rax
    mov r14, rbp
    shl r14, 6
    mov rsi, rbp
    inc rsi
    cmove rsi, rax
    shl rsi, 6
    mov rax, r12
    shl rax, 6
    mov qword ptr [rsp + 296], rax
    shl rdi, 6
    mov qword ptr [rsp + 312], rdi
    mov r9, r12
    and r9, -2
    mov rax, qword ptr [rsp + 80]
    mov rdi, rax
    shl rdi, 6
    mov qword ptr [rsp + 320], rdi
    mov r11, rbp
    shl r11, 4
    mov rdi, r8
    shl rdi, 6
    mov qword ptr [rsp + 152], rdi
    vxorpd xmm13, xmm13, xmm13
    lea rax, [8*rax]
    mov qword ptr [rsp + 88], rax
    lea rax, [8*r12]
    mov qword ptr [rsp + 288], rax
    mov qword ptr [rsp + 16], r8
    lea rax, [8*r8]
    mov qword ptr [rsp + 360], rax
    lea rax, [r12 - 1]
    mov qword ptr [rsp + 136], rax
    lea rax, [rcx + 32]
    mov qword ptr [rsp + 120], rax
    mov rax, qword ptr [rsp + 40]
    lea rax, [rax + 24]
    mov qword ptr [rsp + 128], rax
    lea r8, [8*rbp]
    mov qword ptr [rsp + 8], rcx
    lea rax, [rcx + 96]
    mov qword ptr [rsp + 104], rax
    lea rax, [r10 + 24]
    mov qword ptr [rsp + 144], rax
    lea rax, [r10 + rsi]
    mov qword ptr [rsp + 352], rax
    mov qword ptr [rsp + 376], r10
    mov qword ptr [rsp + 368], r14
    lea rax, [r10 + r14]
    mov qword ptr [rsp + 344], rax
    lea r14, [rsp + 488]
    xor edi, edi
    mov qword ptr [rsp + 32], r12
    mov qword ptr [rsp + 336], rdx
    mov qword ptr [rsp + 328], rsi
    jmp .L6
.L4:
    mov rsi, qword ptr [rsp + 96]
    vmovupd ymmword ptr [rsi], ymm3
    vmovupd ymmword ptr [rsi + 32], ymm6
    vmovlpd qword ptr [rsi + 64], xmm12
    vshufpd xmm0, xmm12, xmm12, 1
    vextractf128 xmm1, ymm12, 1
    vshufpd xmm2, xmm1, xmm1, 1
    mov r15d, 16
    mov eax, 120
    mov ecx, 112
    mov edx, 104
    mov edi, 96
    mov r10d, 88
    mov r12d, 80
    mov r13d, 72
    vxorpd xmm13, xmm13, xmm13
.L5:
    vmovlpd qword ptr [rsi + r13], xmm11
    vmovhpd qword ptr [rsi + r12], xmm11
    vextractf128 xmm3, ymm11, 1
    vmovlpd qword ptr [rsi + r10], xmm3
    vmovhpd qword ptr [rsi + rdi], xmm3
    vmovsd qword ptr [rsi + rdx], xmm0
    vmovsd qword ptr [rsi + rcx], xmm1
    vmovsd qword ptr [rsi + rax], xmm2
    mov rdi, qword ptr [rsp + 112]
    add rdi, r15
    mov rdx, qword ptr [rsp + 336]
    cmp rdi, rdx
    mov r12, qword ptr [rsp + 32]
    mov rsi, qword ptr [rsp + 328]
    jae .L2
.L6:
    cmp rdi, qword ptr [rsp + 1384]
    ja .L45
    lea rax, [rdi + 16]
    mov rcx, qword ptr [rsp + 1376]
    lea rcx, [rcx + 8*rdi]
    cmp rax, rdx
    mov qword ptr [rsp + 112], rdi
    mov qword ptr [rsp + 96], rcx
    jbe .L17
    imul rdi, qword ptr [rsp + 80]
    mov qword ptr [rsp + 48], rdi
    test rbp, rbp
    je .L28
    mov rax, qword ptr [rsp + 8]
    mov rcx, qword ptr [rsp + 48]
    lea rdx, [rax + 8*rcx]
    mov r10, qword ptr [rsp + 88]
    imul r10, qword ptr [rsp + 112]
    mov rax, qword ptr [rsp + 120]
    lea r13, [rax + r10]
    add r10, qword ptr [rsp + 104]
    xor eax, eax
    jmp .L9
.L7:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
.L8:
    mov rcx, rax
    shl rcx, 6
    vmovupd ymmword ptr [rbx + rcx], ymm0
    vmovupd ymmword ptr [rbx + rcx + 32], ymm1
    inc rax
    mov rcx, rax
    cmp rcx, rbp
    jae .L28
.L9:
    lea rcx, [rax + 4]
    cmp rcx, rbp
    jbe .L11
    test r12, r12
    je .L7
    mov rcx, qword ptr [rsp + 40]
    lea rcx, [rcx + 8*rax]
    cmp qword ptr [rsp + 136], 0
    je .L15
    vxorpd xmm0, xmm0, xmm0
    mov r15, r10
    mov r12, rcx
    xor edi, edi
    vxorpd xmm1, xmm1, xmm1
.L10:
    vbroadcastsd ymm2, qword ptr [r12]
    vfmadd231pd ymm0, ymm2, ymmword ptr [r15 - 96]
    vfmadd231pd ymm1, ymm2, ymmword ptr [r15 - 64]
    vbroadcastsd ymm2, qword ptr [r12 + r8]
    vfmadd231pd ymm0, ymm2, ymmword ptr [r15 - 32]
    vfmadd231pd ymm1, ymm2, ymmword ptr [r15]
    add rdi, 2
    add r12, r11
    sub r15, -128
    cmp r9, rdi
    jne .L10
    mov r12, qword ptr [rsp + 32]
    test r12b, 1
    je .L8
    jmp .L16
.L11:
    test r12, r12
    je .L13
    mov rdi, qword ptr [rsp + 128]
    lea rdi, [rdi + 8*rax]
    vxorpd xmm0, xmm0, xmm0
    mov r15, r13
    vxorpd xmm1, xmm1, xmm1
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm3, xmm3, xmm3
    vxorpd xmm4, xmm4, xmm4
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm7, xmm7, xmm7
.L12:
    vmovupd ymm8, ymmword ptr [r15 - 32]
    vmovupd ymm9, ymmword ptr [r15]
    vbroadcastsd ymm10, qword ptr [rdi - 24]
    vfmadd231pd ymm0, ymm10, ymm8
    vfmadd231pd ymm1, ymm9, ymm10
    vbroadcastsd ymm10, qword ptr [rdi - 16]
    vfmadd231pd ymm2, ymm10, ymm8
    vfmadd231pd ymm3, ymm9, ymm10
    vbroadcastsd ymm10, qword ptr [rdi - 8]
    vfmadd231pd ymm4, ymm10, ymm8
    vfmadd231pd ymm5, ymm9, ymm10
    vbroadcastsd ymm10, qword ptr [rdi]
    vfmadd231pd ymm6, ymm10, ymm8
    vfmadd231pd ymm7, ymm10, ymm9
    add rdi, r8
    add r15, 64
    dec r12
    jne .L12
    jmp .L14
.L13:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm3, xmm3, xmm3
    vxorpd xmm4, xmm4, xmm4
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm7, xmm7, xmm7
.L14:
    shl rax, 6
    vmovupd ymmword ptr [rbx + rax], ymm0
    vmovupd ymmword ptr [rbx + rax + 32], ymm1
    vmovupd ymmword ptr [rbx + rax + 64], ymm2
    vmovupd ymmword ptr [rbx + rax + 96], ymm3
    vmovupd ymmword ptr [rbx + rax + 128], ymm4
    vmovupd ymmword ptr [rbx + rax + 160], ymm5
    vmovupd ymmword ptr [rbx + rax + 192], ymm6
    vmovupd ymmword ptr [rbx + rax + 224], ymm7
    mov rax, rcx
    mov r12, qword ptr [rsp + 32]
    cmp rcx, rbp
    jb .L9
    jmp .L28
.L15:
    vxorpd xmm0, xmm0, xmm0
    xor edi, edi
    vxorpd xmm1, xmm1, xmm1
.L16:
    mov r15, rdi
    shl r15, 6
    imul rdi, rbp
    vbroadcastsd ymm2, qword ptr [rcx + 8*rdi]
    vfmadd231pd ymm0, ymm2, ymmword ptr [rdx + r15]
    vfmadd231pd ymm1, ymm2, ymmword ptr [rdx + r15 + 32]
    jmp .L8
.L17:
    mov rax, rdi
    shr rax, 3
    mov rsi, rax
    mov rdi, qword ptr [rsp + 88]
    imul rsi, rdi
    test rbp, rbp
    je .L32
    mov rcx, qword ptr [rsp + 8]
    mov qword ptr [rsp + 928], rsi
    lea rdx, [rcx + 8*rsi]
    mov qword ptr [rsp + 992], rdx
    lea r15, [rax + 1]
    mov rdx, qword ptr [rsp + 320]
    mov r10, rdx
    imul r10, r15
    imul r15, rdi
    mov qword ptr [rsp + 960], r15
    lea rsi, [rcx + 8*r15]
    imul rax, rdx
    xor edx, edx
    jmp .L20
.L18:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm3, xmm3, xmm3
.L19:
    mov rcx, rdx
    shl rcx, 7
    vmovupd ymmword ptr [rbx + rcx], ymm0
    vmovupd ymmword ptr [rbx + rcx + 32], ymm1
    vmovupd ymmword ptr [rbx + rcx + 64], ymm2
    vmovupd ymmword ptr [rbx + rcx + 96], ymm3
    inc rdx
    mov r13, rdx
    cmp r13, rbp
    jae .L30
.L20:
    lea r13, [rdx + 4]
    cmp r13, rbp
    jbe .L22
    test r12, r12
    je .L18
    mov rcx, qword ptr [rsp + 40]
    lea rcx, [rcx + 8*rdx]
    cmp qword ptr [rsp + 136], 0
    je .L26
    vxorpd xmm0, xmm0, xmm0
    mov r15, qword ptr [rsp + 104]
    mov r12, rcx
    xor edi, edi
    vxorpd xmm1, xmm1, xmm1
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm3, xmm3, xmm3
.L21:
    vbroadcastsd ymm4, qword ptr [r12]
    vfmadd231pd ymm0, ymm4, ymmword ptr [r15 + rax - 96]
    vfmadd231pd ymm1, ymm4, ymmword ptr [r15 + rax - 64]
    vfmadd231pd ymm2, ymm4, ymmword ptr [r15 + r10 - 96]
    vfmadd231pd ymm3, ymm4, ymmword ptr [r15 + r10 - 64]
    vbroadcastsd ymm4, qword ptr [r12 + r8]
    vfmadd231pd ymm0, ymm4, ymmword ptr [r15 + rax - 32]
    vfmadd231pd ymm1, ymm4, ymmword ptr [r15 + rax]
    vfmadd231pd ymm2, ymm4, ymmword ptr [r15 + r10 - 32]
    vfmadd231pd ymm3, ymm4, ymmword ptr [r15 + r10]
    add rdi, 2
    add r12, r11
    sub r15, -128
    cmp r9, rdi
    jne .L21
    mov r12, qword ptr [rsp + 32]
    test r12b, 1
    je .L19
    jmp .L27
.L22:
    test r12, r12
    je .L24
    mov rcx, qword ptr [rsp + 128]
    lea rdi, [rcx + 8*rdx]
    vxorpd xmm8, xmm8, xmm8
    mov rcx, qword ptr [rsp + 120]
    mov r15, r12
    vxorpd xmm9, xmm9, xmm9
    vxorpd xmm10, xmm10, xmm10
    vxorpd xmm11, xmm11, xmm11
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm0, xmm0, xmm0
    vmovupd ymmword ptr [rsp + 48], ymm0
    vmovupd ymmword ptr [rsp + 256], ymm0
    vmovupd ymmword ptr [rsp + 224], ymm0
    vmovupd ymmword ptr [rsp + 192], ymm0
    vmovupd ymmword ptr [rsp + 160], ymm0
    vmovupd ymmword ptr [rsp + 384], ymm0
    vxorpd xmm13, xmm13, xmm13
    vxorpd xmm14, xmm14, xmm14
    vxorpd xmm15, xmm15, xmm15
    vxorpd xmm1, xmm1, xmm1
.L23:
    vmovupd ymm3, ymmword ptr [rcx + r10 - 32]
    vmovupd ymm2, ymmword ptr [rcx + r10]
    vmovupd ymm5, ymmword ptr [rcx + rax - 32]
    vmovupd ymm4, ymmword ptr [rcx + rax]
    vbroadcastsd ymm6, qword ptr [rdi - 24]
    vfmadd231pd ymm1, ymm6, ymm5
    vfmadd231pd ymm0, ymm6, ymm4
    vfmadd231pd ymm15, ymm6, ymm3
    vbroadcastsd ymm7, qword ptr [rdi - 16]
    vfmadd231pd ymm14, ymm2, ymm6
    vfmadd231pd ymm13, ymm7, ymm5
    vmovupd ymm6, ymmword ptr [rsp + 384]
    vfmadd231pd ymm6, ymm7, ymm4
    vmovupd ymmword ptr [rsp + 384], ymm6
    vmovupd ymm6, ymmword ptr [rsp + 160]
    vfmadd231pd ymm6, ymm7, ymm3
    vmovupd ymmword ptr [rsp + 160], ymm6
    vmovupd ymm6, ymmword ptr [rsp + 192]
    vfmadd231pd ymm6, ymm2, ymm7
    vmovupd ymmword ptr [rsp + 192], ymm6
    vbroadcastsd ymm6, qword ptr [rdi - 8]
    vmovupd ymm7, ymmword ptr [rsp + 224]
    vfmadd231pd ymm7, ymm6, ymm5
    vmovupd ymmword ptr [rsp + 224], ymm7
    vmovupd ymm7, ymmword ptr [rsp + 256]
    vfmadd231pd ymm7, ymm6, ymm4
    vmovupd ymmword ptr [rsp + 256], ymm7
    vmovupd ymm7, ymmword ptr [rsp + 48]
    vfmadd231pd ymm7, ymm6, ymm3
    vmovupd ymmword ptr [rsp + 48], ymm7
    vbroadcastsd ymm7, qword ptr [rdi]
    vfmadd231pd ymm12, ymm2, ymm6
    vfmadd231pd ymm11, ymm7, ymm5
    vfmadd231pd ymm10, ymm7, ymm4
    vfmadd231pd ymm9, ymm7, ymm3
    vfmadd231pd ymm8, ymm7, ymm2
    add rcx, 64
    add rdi, r8
    dec r15
    jne .L23
    jmp .L25
.L24:
    vxorpd xmm8, xmm8, xmm8
    vxorpd xmm9, xmm9, xmm9
    vxorpd xmm10, xmm10, xmm10
    vxorpd xmm11, xmm11, xmm11
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm0, xmm0, xmm0
    vmovupd ymmword ptr [rsp + 48], ymm0
    vmovupd ymmword ptr [rsp + 256], ymm0
    vmovupd ymmword ptr [rsp + 224], ymm0
    vmovupd ymmword ptr [rsp + 192], ymm0
    vmovupd ymmword ptr [rsp + 160], ymm0
    vmovupd ymmword ptr [rsp + 384], ymm0
    vxorpd xmm13, xmm13, xmm13
    vxorpd xmm14, xmm14, xmm14
    vxorpd xmm15, xmm15, xmm15
    vxorpd xmm1, xmm1, xmm1
.L25:
    shl rdx, 7
    vmovupd ymmword ptr [rbx + rdx], ymm1
    vmovupd ymmword ptr [rbx + rdx + 32], ymm0
    vmovupd ymmword ptr [rbx + rdx + 64], ymm15
    vmovupd ymmword ptr [rbx + rdx + 96], ymm14
    vmovupd ymmword ptr [rbx + rdx + 128], ymm13
    vmovups ymm0, ymmword ptr [rsp + 384]
    vmovups ymmword ptr [rbx + rdx + 160], ymm0
    vmovups ymm0, ymmword ptr [rsp + 160]
    vmovups ymmword ptr [rbx + rdx + 192], ymm0
    vmovups ymm0, ymmword ptr [rsp + 192]
    vmovups ymmword ptr [rbx + rdx + 224], ymm0
    vmovups ymm0, ymmword ptr [rsp + 224]
    vmovups ymmword ptr [rbx + rdx + 256], ymm0
    vmovups ymm0, ymmword ptr [rsp + 256]
    vmovups ymmword ptr [rbx + rdx + 288], ymm0
    vmovupd ymm0, ymmword ptr [rsp + 48]
    vmovupd ymmword ptr [rbx + rdx + 320], ymm0
    vmovupd ymmword ptr [rbx + rdx + 352], ymm12
    vmovupd ymmword ptr [rbx + rdx + 384], ymm11
    vmovupd ymmword ptr [rbx + rdx + 416], ymm10
    vmovupd ymmword ptr [rbx + rdx + 448], ymm9
    vmovupd ymmword ptr [rbx + rdx + 480], ymm8
    mov rdx, r13
    cmp r13, rbp
    jb .L20
    jmp .L30
.L26:
    vxorpd xmm0, xmm0, xmm0
    xor edi, edi
    vxorpd xmm1, xmm1, xmm1
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm3, xmm3, xmm3
.L27:
    mov r15, rdi
    shl r15, 6
    imul rdi, rbp
    vbroadcastsd ymm4, qword ptr [rcx + 8*rdi]
    mov rcx, qword ptr [rsp + 992]
    vfmadd231pd ymm0, ymm4, ymmword ptr [rcx + r15]
    vfmadd231pd ymm1, ymm4, ymmword ptr [rcx + r15 + 32]
    vfmadd231pd ymm2, ymm4, ymmword ptr [rsi + r15]
    vfmadd231pd ymm3, ymm4, ymmword ptr [rsi + r15 + 32]
    jmp .L19
.L28:
    vxorpd xmm11, xmm11, xmm11
    vxorpd xmm7, xmm7, xmm7
    mov rax, qword ptr [rsp + 16]
    cmp rax, qword ptr [rsp + 24]
    mov r13, qword ptr [rsp + 1392]
    jbe .L31
.L29:
    mov rsi, qword ptr [rsp + 96]
    vmovlpd qword ptr [rsi], xmm7
    vshufpd xmm0, xmm7, xmm7, 1
    vextractf128 xmm1, ymm7, 1
    vshufpd xmm2, xmm1, xmm1, 1
    mov eax, 56
    mov ecx, 48
    mov edx, 40
    mov edi, 32
    mov r10d, 24
    mov r12d, 16
    mov r13d, 8
    mov r15d, 8
    jmp .L5
.L30:
    mov rdx, qword ptr [rsp + 960]
    mov rsi, qword ptr [rsp + 928]
    jmp .L33
.L31:
    mov rax, qword ptr [rsp + 8]
    mov rcx, qword ptr [rsp + 48]
    lea rax, [rax + 8*rcx]
    mov rcx, qword ptr [rsp + 296]
    vmovupd ymm2, ymmword ptr [rcx + rax]
    vmovups ymm0, ymmword ptr [rcx + rax + 8]
    vmovups ymmword ptr [rsp + 48], ymm0
    vmovupd ymm5, ymmword ptr [rcx + rax + 32]
    mov rcx, qword ptr [rsp + 312]
    vmovupd ymm0, ymmword ptr [rcx + rax]
    vmovupd ymm4, ymmword ptr [rcx + rax + 8]
    vmovupd ymm1, ymmword ptr [rcx + rax + 32]
    mov rax, qword ptr [rsp + 24]
    mov rcx, rax
    mov rdi, qword ptr [rsp + 16]
    or rcx, rdi
    shr rcx, 32
    je .L34
    xor edx, edx
    div rdi
    jmp .L35
.L32:
    inc rax
    imul rax, rdi
    mov rdx, rax
.L33:
    vxorpd xmm11, xmm11, xmm11
    vxorpd xmm3, xmm3, xmm3
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm12, xmm12, xmm12
    mov rax, qword ptr [rsp + 16]
    cmp rax, qword ptr [rsp + 24]
    ja .L4
    mov rcx, qword ptr [rsp + 8]
    lea rax, [rcx + 8*rsi]
    lea rcx, [rcx + 8*rdx]
    mov rdi, qword ptr [rsp + 288]
    vmovupd ymm13, ymmword ptr [rax + 8*rdi]
    vmovups ymm0, ymmword ptr [rax + 8*rdi + 32]
    vmovups ymmword ptr [rsp + 960], ymm0
    mov rdx, qword ptr [rsp + 304]
    vmovups ymm0, ymmword ptr [rax + 8*rdx]
    vmovups ymmword ptr [rsp + 928], ymm0
    vmovupd ymm14, ymmword ptr [rax + 8*rdx + 32]
    vmovupd ymm0, ymmword ptr [rcx + 8*rdi]
    vmovupd ymm10, ymmword ptr [rcx + 8*rdi + 8]
    vmovupd ymm1, ymmword ptr [rcx + 8*rdi + 32]
    vmovupd ymm2, ymmword ptr [rcx + 8*rdx]
    vmovupd ymm8, ymmword ptr [rcx + 8*rdx + 8]
    vmovupd ymm3, ymmword ptr [rcx + 8*rdx + 32]
    mov rax, qword ptr [rsp + 24]
    mov rcx, rax
    mov rdi, qword ptr [rsp + 16]
    or rcx, rdi
    shr rcx, 32
    je .L39
    xor edx, edx
    div rdi
    jmp .L40
.L34:
    xor edx, edx
    div edi
.L35:
    vblendpd ymm5, ymm5, ymm2, 1
    mov rdx, rax
    shr rdx, 2
    and eax, 3
    cmp rax, 1
    sbb rdx, -1
    vblendpd ymm6, ymm1, ymm0, 1
    xor eax, eax
    jmp .L37
.L36:
    imul rcx, qword ptr [rsp + 360]
    mov r10, qword ptr [rsp + 376]
    lea rcx, [r10 + 8*rcx]
    lea rcx, [rcx + 8*rdi]
    vbroadcastsd ymm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd ymm1, ymm0, ymmword ptr [rsp + 424]
    vbroadcastsd ymm2, qword ptr [rcx + rsi]
    vmovupd ymm3, ymmword ptr [rsp + 48]
    vfmadd231pd ymm1, ymm3, ymm2
    mov rdi, qword ptr [rsp + 368]
    vbroadcastsd ymm8, qword ptr [rcx + rdi]
    vfmadd231pd ymm1, ymm4, ymm8
    vpermpd ymm9, ymm1, 233
    vmovupd ymm10, ymmword ptr [rsp + 448]
    vblendpd ymm10, ymm10, ymmword ptr [rsp + 416], 1
    vandpd ymm10, ymm10, ymm0
    vfmadd231pd ymm10, ymm5, ymm2
    vfmadd231pd ymm10, ymm6, ymm8
    vmaxpd xmm2, xmm13, xmm9
    vextractf128 xmm8, ymm10, 1
    vmaxpd xmm8, xmm13, xmm8
    vmaxpd xmm2, xmm2, xmm8
    vextractf128 xmm8, ymm1, 1
    vunpckhpd xmm8, xmm8, xmm10
    vmaxpd xmm8, xmm13, xmm8
    vunpcklpd xmm9, xmm10, xmm1
    vmaxpd xmm9, xmm13, xmm9
    vmaxpd xmm8, xmm9, xmm8
    vmaxpd xmm2, xmm8, xmm2
    vshufpd xmm8, xmm2, xmm2, 1
    vmaxsd xmm2, xmm2, xmm8
    vmaxsd xmm2, xmm2, qword ptr [r13 + 8*rax]
    vmovsd qword ptr [r13 + 8*rax], xmm2
    add rax, 4
    dec rdx
    vmaxpd ymm1, ymm11, ymm1
    vandpd ymm8, ymm0, ymmword ptr [rsp + 488]
    vmaxpd ymm7, ymm7, ymm10
    vbroadcastsd ymm9, qword ptr [rcx + rsi + 8]
    vfmadd231pd ymm8, ymm3, ymm9
    vbroadcastsd ymm10, qword ptr [rcx + rdi + 8]
    vfmadd231pd ymm8, ymm4, ymm10
    vpermpd ymm11, ymm8, 233
    vmaxpd ymm2, ymm1, ymm8
    vmovupd ymm1, ymmword ptr [rsp + 512]
    vblendpd ymm1, ymm1, ymmword ptr [rsp + 480], 1
    vandpd ymm12, ymm1, ymm0
    vfmadd231pd ymm12, ymm5, ymm9
    vfmadd231pd ymm12, ymm6, ymm10
    vmaxpd ymm1, ymm7, ymm12
    vmaxpd xmm7, xmm13, xmm11
    vextractf128 xmm9, ymm12, 1
    vmaxpd xmm9, xmm13, xmm9
    vmaxpd xmm7, xmm7, xmm9
    vextractf128 xmm9, ymm8, 1
    vunpckhpd xmm9, xmm9, xmm12
    vmaxpd xmm9, xmm13, xmm9
    vunpcklpd xmm8, xmm12, xmm8
    vmaxpd xmm8, xmm13, xmm8
    vmaxpd xmm8, xmm8, xmm9
    vmaxpd xmm7, xmm8, xmm7
    vshufpd xmm8, xmm7, xmm7, 1
    vmaxsd xmm7, xmm7, xmm8
    vmaxsd xmm7, xmm7, qword ptr [r13 + 8*rax - 24]
    vmovsd qword ptr [r13 + 8*rax - 24], xmm7
    vandpd ymm7, ymm0, ymmword ptr [rsp + 552]
    vbroadcastsd ymm8, qword ptr [rcx + rsi + 16]
    vfmadd231pd ymm7, ymm3, ymm8
    vbroadcastsd ymm9, qword ptr [rcx + rdi + 16]
    vfmadd231pd ymm7, ymm4, ymm9
    vpermpd ymm10, ymm7, 233
    vmovupd ymm11, ymmword ptr [rsp + 576]
    vblendpd ymm11, ymm11, ymmword ptr [rsp + 544], 1
    vmaxpd ymm2, ymm2, ymm7
    vandpd ymm11, ymm11, ymm0
    vfmadd231pd ymm11, ymm5, ymm8
    vfmadd231pd ymm11, ymm6, ymm9
    vmaxpd xmm8, xmm13, xmm10
    vextractf128 xmm9, ymm11, 1
    vmaxpd xmm9, xmm13, xmm9
    vmaxpd xmm8, xmm8, xmm9
    vextractf128 xmm9, ymm7, 1
    vunpckhpd xmm9, xmm9, xmm11
    vmaxpd xmm9, xmm13, xmm9
    vunpcklpd xmm7, xmm11, xmm7
    vmaxpd xmm7, xmm13, xmm7
    vmaxpd xmm7, xmm7, xmm9
    vmaxpd xmm7, xmm7, xmm8
    vshufpd xmm8, xmm7, xmm7, 1
    vmaxsd xmm7, xmm7, xmm8
    vmaxsd xmm7, xmm7, qword ptr [r13 + 8*rax - 16]
    vmovsd qword ptr [r13 + 8*rax - 16], xmm7
    vandpd ymm7, ymm0, ymmword ptr [rsp + 616]
    vbroadcastsd ymm8, qword ptr [rcx + rsi + 24]
    vmaxpd ymm1, ymm1, ymm11
    vfmadd231pd ymm7, ymm3, ymm8
    vbroadcastsd ymm9, qword ptr [rcx + rdi + 24]
    vfmadd231pd ymm7, ymm4, ymm9
    vpermpd ymm10, ymm7, 233
    vmaxpd ymm11, ymm2, ymm7
    vmovupd ymm2, ymmword ptr [rsp + 640]
    vblendpd ymm2, ymm2, ymmword ptr [rsp + 608], 1
    vandpd ymm0, ymm2, ymm0
    vfmadd231pd ymm0, ymm5, ymm8
    vfmadd231pd ymm0, ymm6, ymm9
    vmaxpd xmm2, xmm13, xmm10
    vextractf128 xmm8, ymm0, 1
    vmaxpd xmm8, xmm13, xmm8
    vmaxpd xmm2, xmm2, xmm8
    vextractf128 xmm8, ymm7, 1
    vunpckhpd xmm8, xmm8, xmm0
    vmaxpd xmm8, xmm13, xmm8
    vunpcklpd xmm7, xmm0, xmm7
    vmaxpd xmm7, xmm13, xmm7
    vmaxpd xmm7, xmm7, xmm8
    vmaxpd xmm2, xmm7, xmm2
    vshufpd xmm7, xmm2, xmm2, 1
    vmaxsd xmm2, xmm2, xmm7
    vmaxsd xmm2, xmm2, qword ptr [r13 + 8*rax - 8]
    vmaxpd ymm7, ymm1, ymm0
    vmovsd qword ptr [r13 + 8*rax - 8], xmm2
    test rdx, rdx
    je .L29
.L37:
    mov rcx, rax
    shr rcx, 3
    mov edi, eax
    and edi, 4
    vxorpd xmm0, xmm0, xmm0
    vmovupd ymmword ptr [rsp + 640], ymm0
    vmovupd ymmword ptr [rsp + 608], ymm0
    vmovupd ymmword ptr [rsp + 576], ymm0
    vmovupd ymmword ptr [rsp + 544], ymm0
    vmovupd ymmword ptr [rsp + 512], ymm0
    vmovupd ymmword ptr [rsp + 480], ymm0
    vmovupd ymmword ptr [rsp + 448], ymm0
    vmovupd ymmword ptr [rsp + 416], ymm0
    test rbp, rbp
    je .L36
    vmovapd ymm3, ymm11
    mov r10, qword ptr [rsp + 152]
    imul r10, rcx
    lea r10, [r10 + 8*rdi]
    add r10, qword ptr [rsp + 144]
    xor r15d, r15d
    mov r12, rbp
    vxorpd xmm1, xmm1, xmm1
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm8, xmm8, xmm8
    vxorpd xmm9, xmm9, xmm9
    vxorpd xmm10, xmm10, xmm10
    vxorpd xmm11, xmm11, xmm11
    vxorpd xmm12, xmm12, xmm12
.L38:
    vmovupd ymm13, ymmword ptr [rbx + r15]
    vmovupd ymm14, ymmword ptr [rbx + r15 + 32]
    vbroadcastsd ymm15, qword ptr [r10 + r15 - 24]
    vfmadd231pd ymm0, ymm15, ymm13
    vfmadd231pd ymm1, ymm14, ymm15
    vbroadcastsd ymm15, qword ptr [r10 + r15 - 16]
    vfmadd231pd ymm2, ymm15, ymm13
    vfmadd231pd ymm8, ymm14, ymm15
    vbroadcastsd ymm15, qword ptr [r10 + r15 - 8]
    vfmadd231pd ymm9, ymm15, ymm13
    vfmadd231pd ymm10, ymm14, ymm15
    vbroadcastsd ymm15, qword ptr [r10 + r15]
    vfmadd231pd ymm11, ymm15, ymm13
    vfmadd231pd ymm12, ymm15, ymm14
    add r15, 64
    dec r12
    jne .L38
    vmovupd ymmword ptr [rsp + 416], ymm0
    vmovupd ymmword ptr [rsp + 448], ymm1
    vmovupd ymmword ptr [rsp + 480], ymm2
    vmovupd ymmword ptr [rsp + 512], ymm8
    vmovupd ymmword ptr [rsp + 544], ymm9
    vmovupd ymmword ptr [rsp + 576], ymm10
    vmovupd ymmword ptr [rsp + 608], ymm11
    vmovupd ymmword ptr [rsp + 640], ymm12
    vxorpd xmm13, xmm13, xmm13
    vmovapd ymm11, ymm3
    jmp .L36
.L39:
    xor edx, edx
    div edi
.L40:
    mov rcx, qword ptr [rsp + 1392]
    vblendpd ymm1, ymm1, ymm0, 1
    vblendpd ymm0, ymm3, ymm2, 1
    vmovupd ymmword ptr [rsp + 1248], ymm0
    mov rdx, rax
    shr rdx, 2
    and eax, 3
    cmp rax, 1
    sbb rdx, -1
    mov rax, rcx
    xor r13d, r13d
    vxorpd xmm3, xmm3, xmm3
    vmovupd ymmword ptr [rsp + 1120], ymm13
    vmovupd ymmword ptr [rsp + 1088], ymm14
    vmovupd ymmword ptr [rsp + 1056], ymm10
    vmovupd ymmword ptr [rsp + 1024], ymm8
    vmovupd ymmword ptr [rsp + 1280], ymm1
.L41:
    mov r10, r13
    shr r10, 3
    imul r10, qword ptr [rsp + 152]
    lea edi, [8*r13]
    and edi, 32
    vxorpd xmm0, xmm0, xmm0
    vmovupd ymmword ptr [rsp + 896], ymm0
    vmovupd ymmword ptr [rsp + 864], ymm0
    vmovupd ymmword ptr [rsp + 832], ymm0
    vmovupd ymmword ptr [rsp + 800], ymm0
    vmovupd ymmword ptr [rsp + 768], ymm0
    vmovupd ymmword ptr [rsp + 736], ymm0
    vmovupd ymmword ptr [rsp + 704], ymm0
    vmovupd ymmword ptr [rsp + 672], ymm0
    vmovupd ymmword ptr [rsp + 640], ymm0
    vmovupd ymmword ptr [rsp + 608], ymm0
    vmovupd ymmword ptr [rsp + 576], ymm0
    vmovupd ymmword ptr [rsp + 544], ymm0
    vmovupd ymmword ptr [rsp + 512], ymm0
    vmovupd ymmword ptr [rsp + 480], ymm0
    vmovupd ymmword ptr [rsp + 448], ymm0
    vmovupd ymmword ptr [rsp + 416], ymm0
    test rbp, rbp
    je .L43
    vmovupd ymmword ptr [rsp + 1152], ymm6
    vmovupd ymmword ptr [rsp + 48], ymm3
    vmovupd ymmword ptr [rsp + 1184], ymm12
    vmovupd ymmword ptr [rsp + 1216], ymm11
    mov rcx, qword ptr [rsp + 144]
    add rcx, rdi
    add rcx, r10
    vmovups ymm0, ymmword ptr [rsp + 416]
    vmovups ymmword ptr [rsp + 160], ymm0
    vmovups ymm0, ymmword ptr [rsp + 448]
    vmovups ymmword ptr [rsp + 192], ymm0
    vmovups ymm0, ymmword ptr [rsp + 480]
    vmovups ymmword ptr [rsp + 224], ymm0
    vmovupd ymm9, ymmword ptr [rsp + 512]
    vmovupd ymm14, ymmword ptr [rsp + 544]
    vmovupd ymm13, ymmword ptr [rsp + 576]
    vmovupd ymm12, ymmword ptr [rsp + 608]
    vmovupd ymm11, ymmword ptr [rsp + 640]
    vmovupd ymm10, ymmword ptr [rsp + 672]
    vmovupd ymm8, ymmword ptr [rsp + 704]
    vmovupd ymm7, ymmword ptr [rsp + 736]
    vmovups ymm0, ymmword ptr [rsp + 768]
    vmovups ymmword ptr [rsp + 256], ymm0
    vmovups ymm15, ymmword ptr [rsp + 800]
    vmovups ymm3, ymmword ptr [rsp + 832]
    vmovupd ymm6, ymmword ptr [rsp + 864]
    vmovupd ymm5, ymmword ptr [rsp + 896]
    xor r15d, r15d
    mov r12, rbp
.L42:
    vmovups ymmword ptr [rsp + 992], ymm15
    vmovups ymmword ptr [rsp + 384], ymm3
    vmovupd ymm3, ymmword ptr [rbx + 2*r15]
    vmovupd ymm2, ymmword ptr [rbx + 2*r15 + 32]
    vmovupd ymm1, ymmword ptr [rbx + 2*r15 + 64]
    vmovupd ymm0, ymmword ptr [rbx + 2*r15 + 96]
    vbroadcastsd ymm4, qword ptr [rcx + r15 - 24]
    vmovupd ymm15, ymmword ptr [rsp + 160]
    vfmadd231pd ymm15, ymm4, ymm3
    vmovupd ymmword ptr [rsp + 160], ymm15
    vmovupd ymm15, ymmword ptr [rsp + 192]
    vfmadd231pd ymm15, ymm4, ymm2
    vmovupd ymmword ptr [rsp + 192], ymm15
    vmovupd ymm15, ymmword ptr [rsp + 224]
    vfmadd231pd ymm15, ymm4, ymm1
    vmovupd ymmword ptr [rsp + 224], ymm15
    vfmadd231pd ymm9, ymm0, ymm4
    vbroadcastsd ymm4, qword ptr [rcx + r15 - 16]
    vfmadd231pd ymm14, ymm4, ymm3
    vfmadd231pd ymm13, ymm4, ymm2
    vfmadd231pd ymm12, ymm4, ymm1
    vfmadd231pd ymm11, ymm0, ymm4
    vbroadcastsd ymm4, qword ptr [rcx + r15 - 8]
    vfmadd231pd ymm10, ymm4, ymm3
    vfmadd231pd ymm8, ymm4, ymm2
    vfmadd231pd ymm7, ymm4, ymm1
    vmovapd ymm15, ymm14
    vmovapd ymm14, ymm13
    vmovapd ymm13, ymm12
    vmovapd ymm12, ymm11
    vmovapd ymm11, ymm10
    vmovapd ymm10, ymm9
    vmovapd ymm9, ymm8
    vmovapd ymm8, ymm7
    vmovupd ymm7, ymmword ptr [rsp + 256]
    vfmadd231pd ymm7, ymm0, ymm4
    vmovupd ymmword ptr [rsp + 256], ymm7
    vmovapd ymm7, ymm8
    vmovapd ymm8, ymm9
    vmovapd ymm9, ymm10
    vmovapd ymm10, ymm11
    vmovapd ymm11, ymm12
    vmovapd ymm12, ymm13
    vmovapd ymm13, ymm14
    vmovapd ymm14, ymm15
    vmovupd ymm15, ymmword ptr [rsp + 992]
    vbroadcastsd ymm4, qword ptr [rcx + r15]
    vfmadd231pd ymm15, ymm4, ymm3
    vmovupd ymm3, ymmword ptr [rsp + 384]
    vfmadd231pd ymm3, ymm4, ymm2
    vfmadd231pd ymm6, ymm4, ymm1
    vfmadd231pd ymm5, ymm4, ymm0
    add r15, 64
    dec r12
    jne .L42
    vmovups ymm2, ymmword ptr [rsp + 160]
    vmovups ymmword ptr [rsp + 416], ymm2
    vmovups ymm2, ymmword ptr [rsp + 192]
    vmovups ymmword ptr [rsp + 448], ymm2
    vmovups ymm2, ymmword ptr [rsp + 224]
    vmovups ymmword ptr [rsp + 480], ymm2
    vmovupd ymmword ptr [rsp + 512], ymm9
    vmovupd ymmword ptr [rsp + 544], ymm14
    vmovupd ymmword ptr [rsp + 576], ymm13
    vmovupd ymmword ptr [rsp + 608], ymm12
    vmovupd ymmword ptr [rsp + 640], ymm11
    vmovupd ymmword ptr [rsp + 672], ymm10
    vmovupd ymmword ptr [rsp + 704], ymm8
    vmovupd ymmword ptr [rsp + 736], ymm7
    vmovupd ymm2, ymmword ptr [rsp + 256]
    vmovupd ymmword ptr [rsp + 768], ymm2
    vmovupd ymmword ptr [rsp + 800], ymm15
    vmovupd ymmword ptr [rsp + 832], ymm3
    vmovupd ymmword ptr [rsp + 864], ymm6
    vmovupd ymmword ptr [rsp + 896], ymm5
    vmovupd ymm11, ymmword ptr [rsp + 1216]
    vmovupd ymm13, ymmword ptr [rsp + 1120]
    vmovupd ymm14, ymmword ptr [rsp + 1088]
    vmovupd ymm10, ymmword ptr [rsp + 1056]
    vmovupd ymm8, ymmword ptr [rsp + 1024]
    vmovupd ymm12, ymmword ptr [rsp + 1184]
    vmovupd ymm3, ymmword ptr [rsp + 48]
    vmovupd ymm6, ymmword ptr [rsp + 1152]
.L43:
    add r10, rdi
    mov rcx, qword ptr [rsp + 352]
    add rcx, r10
    add r10, qword ptr [rsp + 344]
    add r13, 4
    dec rdx
    xor edi, edi
    xor r15d, r15d
.L44:
    vmovupd ymmword ptr [rsp + 48], ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K7fffffffffffffff]
    vandpd ymm0, ymm3, ymmword ptr [rsp + r15 + 416]
    vbroadcastsd ymm4, qword ptr [rcx + rdi]
    vfmadd231pd ymm0, ymm13, ymm4
    vbroadcastsd ymm5, qword ptr [r10 + rdi]
    vmovupd ymm1, ymmword ptr [rsp + 928]
    vfmadd231pd ymm0, ymm1, ymm5
    vandpd ymm2, ymm3, ymmword ptr [rsp + r15 + 448]
    vmovupd ymm1, ymmword ptr [rsp + 960]
    vfmadd231pd ymm2, ymm1, ymm4
    vfmadd231pd ymm2, ymm14, ymm5
    vandpd ymm1, ymm3, ymmword ptr [rsp + r15 + 488]
    vfmadd231pd ymm1, ymm10, ymm4
    vfmadd231pd ymm1, ymm8, ymm5
    vmovapd ymm9, ymm11
    vmovapd ymm11, ymm10
    vmovapd ymm10, ymm6
    vmovupd ymm6, ymmword ptr [r14 + r15 - 8]
    vblendpd ymm6, ymm6, ymmword ptr [r14 + r15 + 24], 14
    vandpd ymm3, ymm6, ymm3
    vpermpd ymm6, ymm1, 233
    vfmadd231pd ymm3, ymm4, ymmword ptr [rsp + 1280]
    vfmadd231pd ymm3, ymm5, ymmword ptr [rsp + 1248]
    vextractf128 xmm4, ymm0, 1
    vxorpd xmm7, xmm7, xmm7
    vmaxpd xmm4, xmm7, xmm4
    vextractf128 xmm5, ymm2, 1
    vmaxpd xmm5, xmm7, xmm5
    vmaxpd xmm4, xmm4, xmm6
    vextractf128 xmm6, ymm3, 1
    vmaxpd xmm5, xmm5, xmm6
    vmovapd ymm6, ymm10
    vmovapd ymm10, ymm11
    vmaxpd ymm6, ymm6, ymm2
    vmaxpd xmm4, xmm4, xmm5
    vmaxpd xmm2, xmm7, xmm2
    vextractf128 xmm5, ymm1, 1
    vunpckhpd xmm5, xmm5, xmm3
    vmaxpd xmm2, xmm2, xmm5
    vmaxpd ymm11, ymm9, ymm1
    vmaxpd ymm12, ymm12, ymm3
    vunpcklpd xmm1, xmm3, xmm1
    vmovupd ymm3, ymmword ptr [rsp + 48]
    vmaxpd ymm3, ymm3, ymm0
    vmaxpd xmm0, xmm7, xmm0
    vmaxpd xmm0, xmm0, xmm1
    vmaxpd xmm0, xmm0, xmm2
    vmaxpd xmm0, xmm0, xmm4
    vshufpd xmm1, xmm0, xmm0, 1
    vmaxsd xmm0, xmm0, xmm1
    vmaxsd xmm0, xmm0, qword ptr [rax + rdi]
    vmovsd qword ptr [rax + rdi], xmm0
    sub r15, -128
    add rdi, 8
    cmp r15, 512
    jne .L44
    add rax, 32
    test rdx, rdx
    jne .L41
    jmp .L4
.L45:
    lea rcx, [rip + .Ldata0]
    mov rdx, qword ptr [rsp + 1384]
    mov rsi, rdx
    vzeroupper
    call qword ptr [rip + core::slice::index::slice_index_fail@GOTPCREL]
.K7fffffffffffffff = .quad 0x7fffffffffffffff ; NaN
