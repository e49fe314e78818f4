; portable-avx2/f32/interpolation_bounds
rhotree_kernels::arch::portable::f32::interpolation_bounds::interpolation_bounds_avx2_bmi1_bmi2_fma_popcnt_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 1560
    mov rbx, r8
    mov r12, rcx
    mov r13, rdx
    mov qword ptr [rsp + 72], rdi
    mov rdx, qword ptr [rsp + 1640]
    mov rdi, qword ptr [rsp + 1632]
    test rdx, rdx
    je .L0
    shl rdx, 2
    xor esi, esi
    call qword ptr [rip + memset@GOTPCREL]
.L0:
    mov rax, qword ptr [r13 + 16]
    mov qword ptr [rsp], rax
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
    mov rbp, rax
    mov qword ptr [rsp + 208], rcx
    cmp rcx, rsi
    ja .L2
    jmp .L3
.L1:
    mov eax, esi
    xor edx, edx
    div ecx
    mov ebp, eax
    mov qword ptr [rsp + 208], rcx
    cmp rcx, rsi
    jbe .L3
.L2:
    add rsp, 1560
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L3:
    mov rcx, qword ptr [r12 + 16]
    mov r8, qword ptr [r13]
    mov rdi, qword ptr [rsp + 208]
    mov rax, rdi
    shl rax, 4
    mov qword ptr [rsp + 424], rax
    mov rdx, qword ptr [rsp]
    mov rax, rdx
    shl rax, 4
    mov qword ptr [rsp + 400], rax
    mov r9, rdx
    inc r9
    mov rax, -1
    cmove r9, rax
    mov rsi, r9
    shl rsi, 4
    mov qword ptr [rsp + 384], rsi
    mov r11, qword ptr [r12]
    mov rsi, qword ptr [r12 + 8]
    mov qword ptr [rsp + 24], rsi
    mov r10, rcx
    add r10, 2
    cmovb r10, rax
    mov rsi, r10
    shl rsi, 4
    mov qword ptr [rsp + 448], rsi
    mov r15, rcx
    shl r15, 6
    mov rsi, rcx
    inc rsi
    cmove rsi, rax
    shl rsi, 6
    mov rax, rdx
    shl rax, 6
    mov qword ptr [rsp + 376], rax
    shl r9, 6
    mov qword ptr [rsp + 392], r9
    mov r9, rdx
    and r9, -2
    mov rax, rdi
    shl rax, 6
    mov qword ptr [rsp + 416], rax
    mov qword ptr [rsp + 16], r10
    shl r10, 6
    mov qword ptr [rsp + 264], r10
    lea rax, [rdx - 1]
    mov qword ptr [rsp + 248], rax
    lea rax, [r8 + 32]
    mov qword ptr [rsp + 232], rax
    mov rax, qword ptr [rsp + 72]
    add rax, 12
    mov qword ptr [rsp + 240], rax
    lea r10, [4*rcx]
    lea r14, [8*rcx]
    mov qword ptr [rsp + 8], r8
    lea rax, [r8 + 96]
    mov qword ptr [rsp + 224], rax
    lea rax, [r11 + 12]
    mov qword ptr [rsp + 256], rax
    lea rax, [r11 + r15]
    mov qword ptr [rsp + 440], rax
    mov qword ptr [rsp + 456], r11
    lea rax, [r11 + rsi]
    mov qword ptr [rsp + 432], rax
    lea rax, [4*rdi]
    mov qword ptr [rsp + 408], rax
    xor edi, edi
    mov qword ptr [rsp + 216], rbp
    jmp .L5
.L4:
    mov rax, qword ptr [rsp + 1616]
    mov rdi, qword ptr [rsp + 64]
    vmovups ymm0, ymmword ptr [rsp + 32]
    vmovups ymmword ptr [rax + 4*rdi], ymm0
    vmovups ymm0, ymmword ptr [rsp + 112]
    vmovups ymmword ptr [rax + 4*rdi + 32], ymm0
    vmovups ymmword ptr [rax + 4*rdi + 64], ymm10
    vmovups ymmword ptr [rax + 4*rdi + 96], ymm9
    mov eax, 32
    mov rbp, qword ptr [rsp + 216]
    add rdi, rax
    cmp rdi, rbp
    jae .L2
.L5:
    cmp rdi, qword ptr [rsp + 1624]
    ja .L44
    lea rax, [rdi + 32]
    cmp rax, rbp
    mov qword ptr [rsp + 64], rdi
    jbe .L16
    imul rdi, qword ptr [rsp + 208]
    mov qword ptr [rsp + 80], rdi
    test rcx, rcx
    mov r13, qword ptr [rsp]
    je .L27
    mov rax, qword ptr [rsp + 8]
    mov rdx, qword ptr [rsp + 80]
    lea rdx, [rax + 4*rdx]
    mov r12, qword ptr [rsp + 408]
    imul r12, qword ptr [rsp + 64]
    mov rax, qword ptr [rsp + 232]
    lea rbp, [rax + r12]
    add r12, qword ptr [rsp + 224]
    xor eax, eax
    jmp .L8
.L6:
    vxorps xmm0, xmm0, xmm0
    vxorps xmm1, xmm1, xmm1
.L7:
    mov rdi, rax
    shl rdi, 6
    vmovups ymmword ptr [rbx + rdi], ymm0
    vmovups ymmword ptr [rbx + rdi + 32], ymm1
    inc rax
    mov rdi, rax
    cmp rdi, rcx
    jae .L27
.L8:
    lea rdi, [rax + 4]
    cmp rdi, rcx
    jbe .L10
    test r13, r13
    je .L6
    mov rdi, qword ptr [rsp + 72]
    lea rdi, [rdi + 4*rax]
    cmp qword ptr [rsp + 248], 0
    je .L14
    vxorps xmm0, xmm0, xmm0
    mov r11, r12
    mov r13, rdi
    xor r8d, r8d
    vxorps xmm1, xmm1, xmm1
.L9:
    vbroadcastss ymm2, dword ptr [r13]
    vfmadd231ps ymm0, ymm2, ymmword ptr [r11 - 96]
    vfmadd231ps ymm1, ymm2, ymmword ptr [r11 - 64]
    vbroadcastss ymm2, dword ptr [r13 + r10]
    vfmadd231ps ymm0, ymm2, ymmword ptr [r11 - 32]
    vfmadd231ps ymm1, ymm2, ymmword ptr [r11]
    add r8, 2
    add r13, r14
    sub r11, -128
    cmp r9, r8
    jne .L9
    mov r13, qword ptr [rsp]
    test r13b, 1
    je .L7
    jmp .L15
.L10:
    test r13, r13
    je .L12
    mov r8, qword ptr [rsp + 240]
    lea r8, [r8 + 4*rax]
    vxorps xmm0, xmm0, xmm0
    mov r11, rbp
    vxorps xmm1, xmm1, xmm1
    vxorps xmm2, xmm2, xmm2
    vxorps xmm3, xmm3, xmm3
    vxorps xmm4, xmm4, xmm4
    vxorps xmm5, xmm5, xmm5
    vxorps xmm6, xmm6, xmm6
    vxorps xmm7, xmm7, xmm7
.L11:
    vmovups ymm8, ymmword ptr [r11 - 32]
    vmovups ymm9, ymmword ptr [r11]
    vbroadcastss ymm10, dword ptr [r8 - 12]
    vfmadd231ps ymm0, ymm10, ymm8
    vfmadd231ps ymm1, ymm9, ymm10
    vbroadcastss ymm10, dword ptr [r8 - 8]
    vfmadd231ps ymm2, ymm10, ymm8
    vfmadd231ps ymm3, ymm9, ymm10
    vbroadcastss ymm10, dword ptr [r8 - 4]
    vfmadd231ps ymm4, ymm10, ymm8
    vfmadd231ps ymm5, ymm9, ymm10
    vbroadcastss ymm10, dword ptr [r8]
    vfmadd231ps ymm6, ymm10, ymm8
    vfmadd231ps ymm7, ymm10, ymm9
    add r11, 64
    add r8, r10
    dec r13
    jne .L11
    jmp .L13
.L12:
    vxorps xmm0, xmm0, xmm0
    vxorps xmm1, xmm1, xmm1
    vxorps xmm2, xmm2, xmm2
    vxorps xmm3, xmm3, xmm3
    vxorps xmm4, xmm4, xmm4
    vxorps xmm5, xmm5, xmm5
    vxorps xmm6, xmm6, xmm6
    vxorps xmm7, xmm7, xmm7
.L13:
    shl rax, 6
    vmovups ymmword ptr [rbx + rax], ymm0
    vmovups ymmword ptr [rbx + rax + 32], ymm1
    vmovups ymmword ptr [rbx + rax + 64], ymm2
    vmovups ymmword ptr [rbx + rax + 96], ymm3
    vmovups ymmword ptr [rbx + rax + 128], ymm4
    vmovups ymmword ptr [rbx + rax + 160], ymm5
    vmovups ymmword ptr [rbx + rax + 192], ymm6
    vmovups ymmword ptr [rbx + rax + 224], ymm7
    mov rax, rdi
    mov r13, qword ptr [rsp]
    cmp rdi, rcx
    jb .L8
    jmp .L27
.L14:
    vxorps xmm0, xmm0, xmm0
    xor r8d, r8d
    vxorps xmm1, xmm1, xmm1
.L15:
    mov r11, r8
    shl r11, 6
    imul r8, rcx
    vbroadcastss ymm2, dword ptr [rdi + 4*r8]
    vfmadd231ps ymm0, ymm2, ymmword ptr [rdx + r11]
    vfmadd231ps ymm1, ymm2, ymmword ptr [rdx + r11 + 32]
    jmp .L7
.L16:
    mov r12, rdi
    shr r12, 4
    mov r8, r12
    mov rdi, qword ptr [rsp + 424]
    imul r8, rdi
    test rcx, rcx
    je .L31
    mov rax, qword ptr [rsp + 8]
    mov qword ptr [rsp + 320], r8
    lea rdx, [rax + 4*r8]
    mov qword ptr [rsp + 1008], rdx
    lea r11, [r12 + 1]
    mov r8, qword ptr [rsp + 416]
    mov rdx, r8
    imul rdx, r11
    imul r11, rdi
    mov qword ptr [rsp + 304], r11
    lea rax, [rax + 4*r11]
    mov qword ptr [rsp + 976], rax
    imul r12, r8
    xor ebp, ebp
    jmp .L19
.L17:
    vxorps xmm0, xmm0, xmm0
    vxorps xmm1, xmm1, xmm1
    vxorps xmm2, xmm2, xmm2
    vxorps xmm3, xmm3, xmm3
.L18:
    mov rax, rbp
    shl rax, 7
    vmovups ymmword ptr [rbx + rax], ymm0
    vmovups ymmword ptr [rbx + rax + 32], ymm1
    vmovups ymmword ptr [rbx + rax + 64], ymm2
    vmovups ymmword ptr [rbx + rax + 96], ymm3
    inc rbp
    mov r13, rbp
    cmp r13, rcx
    jae .L29
.L19:
    lea r13, [rbp + 4]
    cmp r13, rcx
    jbe .L21
    mov r13, qword ptr [rsp]
    test r13, r13
    je .L17
    mov rax, qword ptr [rsp + 72]
    lea rax, [rax + 4*rbp]
    cmp qword ptr [rsp + 248], 0
    je .L25
    vxorps xmm0, xmm0, xmm0
    mov r8, qword ptr [rsp + 224]
    mov r11, rax
    xor edi, edi
    vxorps xmm1, xmm1, xmm1
    vxorps xmm2, xmm2, xmm2
    vxorps xmm3, xmm3, xmm3
.L20:
    vbroadcastss ymm4, dword ptr [r11]
    vfmadd231ps ymm0, ymm4, ymmword ptr [r8 + r12 - 96]
    vfmadd231ps ymm1, ymm4, ymmword ptr [r8 + r12 - 64]
    vfmadd231ps ymm2, ymm4, ymmword ptr [r8 + rdx - 96]
    vfmadd231ps ymm3, ymm4, ymmword ptr [r8 + rdx - 64]
    vbroadcastss ymm4, dword ptr [r11 + r10]
    vfmadd231ps ymm0, ymm4, ymmword ptr [r8 + r12 - 32]
    vfmadd231ps ymm1, ymm4, ymmword ptr [r8 + r12]
    vfmadd231ps ymm2, ymm4, ymmword ptr [r8 + rdx - 32]
    vfmadd231ps ymm3, ymm4, ymmword ptr [r8 + rdx]
    add rdi, 2
    add r11, r14
    sub r8, -128
    cmp r9, rdi
    jne .L20
    test r13b, 1
    je .L18
    jmp .L26
.L21:
    mov rax, qword ptr [rsp]
    test rax, rax
    je .L23
    mov rdi, qword ptr [rsp + 240]
    lea rdi, [rdi + 4*rbp]
    vxorps xmm6, xmm6, xmm6
    mov r8, qword ptr [rsp + 232]
    vxorps xmm7, xmm7, xmm7
    vxorps xmm8, xmm8, xmm8
    vxorps xmm0, xmm0, xmm0
    vmovups ymmword ptr [rsp + 176], ymm0
    vmovups ymmword ptr [rsp + 112], ymm0
    vmovups ymmword ptr [rsp + 32], ymm0
    vxorps xmm12, xmm12, xmm12
    vxorps xmm13, xmm13, xmm13
    vxorps xmm14, xmm14, xmm14
    vxorps xmm15, xmm15, xmm15
    vxorps xmm11, xmm11, xmm11
    vxorps xmm9, xmm9, xmm9
    vxorps xmm4, xmm4, xmm4
    vxorps xmm10, xmm10, xmm10
    vxorps xmm2, xmm2, xmm2
    vxorps xmm5, xmm5, xmm5
.L22:
    vmovups ymmword ptr [rsp + 464], ymm5
    vmovups ymmword ptr [rsp + 80], ymm2
    vmovups ymm2, ymmword ptr [r8 + rdx - 32]
    vmovups ymm1, ymmword ptr [r8 + rdx]
    vmovaps ymm0, ymm4
    vmovups ymm4, ymmword ptr [r8 + r12 - 32]
    vmovups ymm3, ymmword ptr [r8 + r12]
    vbroadcastss ymm5, dword ptr [rdi - 12]
    vfmadd231ps ymm6, ymm5, ymm4
    vmovups ymmword ptr [rsp + 336], ymm6
    vfmadd231ps ymm7, ymm5, ymm3
    vmovups ymmword ptr [rsp + 272], ymm7
    vfmadd231ps ymm8, ymm5, ymm2
    vmovups ymmword ptr [rsp + 144], ymm8
    vbroadcastss ymm6, dword ptr [rdi - 8]
    vmovaps ymm8, ymm9
    vmovaps ymm7, ymm11
    vmovups ymm9, ymmword ptr [rsp + 176]
    vfmadd231ps ymm9, ymm1, ymm5
    vmovups ymmword ptr [rsp + 176], ymm9
    vmovups ymm5, ymmword ptr [rsp + 112]
    vmovups ymm11, ymmword ptr [rsp + 32]
    vmovaps ymm9, ymm8
    vfmadd231ps ymm5, ymm6, ymm4
    vmovups ymmword ptr [rsp + 112], ymm5
    vfmadd231ps ymm11, ymm6, ymm3
    vmovups ymmword ptr [rsp + 32], ymm11
    vfmadd231ps ymm12, ymm6, ymm2
    vfmadd231ps ymm13, ymm1, ymm6
    vbroadcastss ymm5, dword ptr [rdi - 4]
    vfmadd231ps ymm14, ymm5, ymm4
    vfmadd231ps ymm15, ymm5, ymm3
    vfmadd231ps ymm7, ymm5, ymm2
    vmovaps ymm11, ymm7
    vbroadcastss ymm6, dword ptr [rdi]
    vfmadd231ps ymm9, ymm1, ymm5
    vmovups ymm5, ymmword ptr [rsp + 464]
    vfmadd231ps ymm0, ymm6, ymm4
    vmovaps ymm4, ymm0
    vfmadd231ps ymm10, ymm6, ymm3
    vmovups ymm0, ymmword ptr [rsp + 80]
    vfmadd231ps ymm0, ymm6, ymm2
    vmovups ymmword ptr [rsp + 80], ymm0
    vmovups ymm2, ymmword ptr [rsp + 80]
    vfmadd231ps ymm5, ymm6, ymm1
    vmovups ymm6, ymmword ptr [rsp + 336]
    vmovups ymm7, ymmword ptr [rsp + 272]
    vmovups ymm8, ymmword ptr [rsp + 144]
    add r8, 64
    add rdi, r10
    dec rax
    jne .L22
    jmp .L24
.L23:
    vxorps xmm6, xmm6, xmm6
    vxorps xmm7, xmm7, xmm7
    vxorps xmm8, xmm8, xmm8
    vxorps xmm0, xmm0, xmm0
    vmovups ymmword ptr [rsp + 176], ymm0
    vmovups ymmword ptr [rsp + 112], ymm0
    vmovups ymmword ptr [rsp + 32], ymm0
    vxorps xmm12, xmm12, xmm12
    vxorps xmm13, xmm13, xmm13
    vxorps xmm14, xmm14, xmm14
    vxorps xmm15, xmm15, xmm15
    vxorps xmm11, xmm11, xmm11
    vxorps xmm9, xmm9, xmm9
    vxorps xmm4, xmm4, xmm4
    vxorps xmm10, xmm10, xmm10
    vxorps xmm2, xmm2, xmm2
    vxorps xmm5, xmm5, xmm5
.L24:
    shl rbp, 7
    vmovups ymmword ptr [rbx + rbp], ymm6
    vmovups ymmword ptr [rbx + rbp + 32], ymm7
    vmovups ymmword ptr [rbx + rbp + 64], ymm8
    vmovups ymm1, ymmword ptr [rsp + 176]
    vmovups ymmword ptr [rbx + rbp + 96], ymm1
    vmovups ymm0, ymmword ptr [rsp + 112]
    vmovups ymmword ptr [rbx + rbp + 128], ymm0
    vmovups ymm0, ymmword ptr [rsp + 32]
    vmovups ymmword ptr [rbx + rbp + 160], ymm0
    vmovups ymmword ptr [rbx + rbp + 192], ymm12
    vmovups ymmword ptr [rbx + rbp + 224], ymm13
    vmovups ymmword ptr [rbx + rbp + 256], ymm14
    vmovups ymmword ptr [rbx + rbp + 288], ymm15
    vmovups ymmword ptr [rbx + rbp + 320], ymm11
    vmovups ymmword ptr [rbx + rbp + 352], ymm9
    vmovups ymmword ptr [rbx + rbp + 384], ymm4
    vmovups ymmword ptr [rbx + rbp + 416], ymm10
    vmovups ymmword ptr [rbx + rbp + 448], ymm2
    vmovups ymmword ptr [rbx + rbp + 480], ymm5
    mov rbp, r13
    cmp r13, rcx
    jb .L19
    jmp .L29
.L25:
    vxorps xmm0, xmm0, xmm0
    xor edi, edi
    vxorps xmm1, xmm1, xmm1
    vxorps xmm2, xmm2, xmm2
    vxorps xmm3, xmm3, xmm3
.L26:
    mov r8, rdi
    shl r8, 6
    imul rdi, rcx
    vbroadcastss ymm4, dword ptr [rax + 4*rdi]
    mov rax, qword ptr [rsp + 1008]
    vfmadd231ps ymm0, ymm4, ymmword ptr [rax + r8]
    vfmadd231ps ymm1, ymm4, ymmword ptr [rax + r8 + 32]
    mov rax, qword ptr [rsp + 976]
    vfmadd231ps ymm2, ymm4, ymmword ptr [rax + r8]
    vfmadd231ps ymm3, ymm4, ymmword ptr [rax + r8 + 32]
    jmp .L18
.L27:
    vxorps xmm3, xmm3, xmm3
    vxorps xmm8, xmm8, xmm8
    mov rax, qword ptr [rsp + 16]
    cmp rax, qword ptr [rsp + 24]
    mov r13, qword ptr [rsp + 1632]
    mov rbp, qword ptr [rsp + 216]
    jbe .L30
.L28:
    mov rax, qword ptr [rsp + 1616]
    mov rdi, qword ptr [rsp + 64]
    vmovups ymmword ptr [rax + 4*rdi], ymm3
    vmovups ymmword ptr [rax + 4*rdi + 32], ymm8
    mov eax, 16
    add rdi, rax
    cmp rdi, rbp
    jb .L5
    jmp .L2
.L29:
    mov r8, qword ptr [rsp + 320]
    mov r12, qword ptr [rsp + 304]
    jmp .L32
.L30:
    mov rax, qword ptr [rsp + 8]
    mov rdx, qword ptr [rsp + 80]
    lea rax, [rax + 4*rdx]
    mov rdx, qword ptr [rsp + 376]
    vmovups ymm0, ymmword ptr [rdx + rax]
    vmovups ymmword ptr [rsp + 80], ymm0
    vmovups ymm0, ymmword ptr [rdx + rax + 32]
    vmovups ymmword ptr [rsp + 176], ymm0
    mov rdx, qword ptr [rsp + 392]
    vmovups ymm0, ymmword ptr [rdx + rax]
    vmovups ymmword ptr [rsp + 272], ymm0
    vmovups ymm0, ymmword ptr [rdx + rax + 32]
    vmovups ymmword ptr [rsp + 112], ymm0
    mov rax, qword ptr [rsp + 24]
    mov rdx, rax
    mov rdi, qword ptr [rsp + 16]
    or rdx, rdi
    shr rdx, 32
    je .L33
    xor edx, edx
    div rdi
    jmp .L34
.L31:
    inc r12
    imul r12, rdi
.L32:
    vxorps xmm9, xmm9, xmm9
    vxorps xmm10, xmm10, xmm10
    vxorps xmm0, xmm0, xmm0
    vmovups ymmword ptr [rsp + 112], ymm0
    vmovups ymmword ptr [rsp + 32], ymm0
    mov rax, qword ptr [rsp + 16]
    cmp rax, qword ptr [rsp + 24]
    ja .L4
    mov rax, qword ptr [rsp + 24]
    mov rdx, rax
    mov r11, qword ptr [rsp + 16]
    or rdx, r11
    shr rdx, 32
    mov rdi, qword ptr [rsp + 8]
    lea rdx, [rdi + 4*r8]
    lea r8, [rdi + 4*r12]
    mov rdi, qword ptr [rsp + 400]
    vmovsd xmm0, qword ptr [rdx + 4*rdi]
    vmovaps xmmword ptr [rsp + 320], xmm0
    vmovsd xmm0, qword ptr [rdx + 4*rdi + 8]
    vmovaps xmmword ptr [rsp + 304], xmm0
    vmovsd xmm0, qword ptr [rdx + 4*rdi + 16]
    vmovaps xmmword ptr [rsp + 960], xmm0
    vmovsd xmm0, qword ptr [rdx + 4*rdi + 24]
    vmovaps xmmword ptr [rsp + 944], xmm0
    vmovsd xmm0, qword ptr [rdx + 4*rdi + 32]
    vmovaps xmmword ptr [rsp + 928], xmm0
    vmovsd xmm0, qword ptr [rdx + 4*rdi + 40]
    vmovaps xmmword ptr [rsp + 912], xmm0
    vmovsd xmm0, qword ptr [rdx + 4*rdi + 48]
    vmovaps xmmword ptr [rsp + 896], xmm0
    vmovsd xmm0, qword ptr [rdx + 4*rdi + 56]
    vmovaps xmmword ptr [rsp + 880], xmm0
    vmovsd xmm0, qword ptr [r8 + 4*rdi]
    vmovaps xmmword ptr [rsp + 864], xmm0
    vmovsd xmm0, qword ptr [r8 + 4*rdi + 8]
    vmovaps xmmword ptr [rsp + 848], xmm0
    vmovsd xmm0, qword ptr [r8 + 4*rdi + 16]
    vmovaps xmmword ptr [rsp + 832], xmm0
    vmovsd xmm0, qword ptr [r8 + 4*rdi + 24]
    vmovaps xmmword ptr [rsp + 816], xmm0
    vmovsd xmm0, qword ptr [r8 + 4*rdi + 32]
    vmovaps xmmword ptr [rsp + 800], xmm0
    vmovsd xmm0, qword ptr [r8 + 4*rdi + 40]
    vmovaps xmmword ptr [rsp + 784], xmm0
    vmovsd xmm0, qword ptr [r8 + 4*rdi + 48]
    vmovaps xmmword ptr [rsp + 768], xmm0
    vmovsd xmm0, qword ptr [r8 + 4*rdi + 56]
    vmovaps xmmword ptr [rsp + 752], xmm0
    mov rdi, qword ptr [rsp + 384]
    vmovsd xmm0, qword ptr [rdx + 4*rdi]
    vmovaps xmmword ptr [rsp + 736], xmm0
    vmovsd xmm0, qword ptr [rdx + 4*rdi + 8]
    vmovaps xmmword ptr [rsp + 720], xmm0
    vmovsd xmm0, qword ptr [rdx + 4*rdi + 16]
    vmovaps xmmword ptr [rsp + 704], xmm0
    vmovsd xmm0, qword ptr [rdx + 4*rdi + 24]
    vmovaps xmmword ptr [rsp + 688], xmm0
    vmovsd xmm0, qword ptr [rdx + 4*rdi + 32]
    vmovaps xmmword ptr [rsp + 672], xmm0
    vmovsd xmm0, qword ptr [rdx + 4*rdi + 40]
    vmovaps xmmword ptr [rsp + 656], xmm0
    vmovsd xmm0, qword ptr [rdx + 4*rdi + 48]
    vmovaps xmmword ptr [rsp + 640], xmm0
    vmovsd xmm0, qword ptr [rdx + 4*rdi + 56]
    vmovaps xmmword ptr [rsp + 624], xmm0
    vmovsd xmm0, qword ptr [r8 + 4*rdi]
    vmovaps xmmword ptr [rsp + 608], xmm0
    vmovsd xmm0, qword ptr [r8 + 4*rdi + 8]
    vmovaps xmmword ptr [rsp + 592], xmm0
    vmovsd xmm0, qword ptr [r8 + 4*rdi + 16]
    vmovaps xmmword ptr [rsp + 576], xmm0
    vmovsd xmm0, qword ptr [r8 + 4*rdi + 24]
    vmovaps xmmword ptr [rsp + 560], xmm0
    vmovsd xmm0, qword ptr [r8 + 4*rdi + 32]
    vmovaps xmmword ptr [rsp + 544], xmm0
    vmovsd xmm0, qword ptr [r8 + 4*rdi + 40]
    vmovaps xmmword ptr [rsp + 528], xmm0
    vmovsd xmm0, qword ptr [r8 + 4*rdi + 48]
    vmovaps xmmword ptr [rsp + 512], xmm0
    vmovsd xmm0, qword ptr [r8 + 4*rdi + 56]
    vmovaps xmmword ptr [rsp + 496], xmm0
    je .L38
    xor edx, edx
    div r11
    jmp .L39
.L33:
    xor edx, edx
    div edi
.L34:
    mov rdx, rax
    shr rdx, 2
    and eax, 3
    cmp rax, 1
    sbb rdx, -1
    xor eax, eax
    jmp .L36
.L35:
    imul rdi, qword ptr [rsp + 448]
    mov r8d, eax
    and r8d, 12
    mov r11, qword ptr [rsp + 456]
    lea rdi, [r11 + 4*rdi]
    lea rdi, [rdi + 4*r8]
    vbroadcastss ymm1, dword ptr [rdi + rsi]
    vbroadcastss ymm2, dword ptr [rdi + r15]
    vfmadd231ps ymm12, ymm1, ymmword ptr [rsp + 80]
    vmovups ymm6, ymmword ptr [rsp + 272]
    vfmadd231ps ymm12, ymm6, ymm2
    vfmadd231ps ymm13, ymm1, ymmword ptr [rsp + 176]
    vfmadd231ps ymm13, ymm2, ymmword ptr [rsp + 112]
    vshufpd xmm1, xmm12, xmm12, 1
    vxorps xmm4, xmm4, xmm4
    vmaxps xmm1, xmm4, xmm1
    vextractf128 xmm2, ymm12, 1
    vmaxps xmm14, xmm4, xmm2
    vshufpd xmm15, xmm13, xmm13, 1
    vmaxps xmm15, xmm4, xmm15
    vmaxps xmm15, xmm1, xmm15
    vextractf128 xmm1, ymm13, 1
    vmaxps xmm3, xmm4, xmm1
    vmaxps xmm3, xmm14, xmm3
    vshufpd xmm2, xmm2, xmm2, 1
    vmaxps xmm2, xmm4, xmm2
    vshufpd xmm1, xmm1, xmm1, 1
    vmaxps xmm1, xmm4, xmm1
    vmaxps xmm2, xmm2, xmm1
    vmovups ymm1, ymmword ptr [rsp + 32]
    vmaxps ymm1, ymm1, ymm12
    vmovups ymmword ptr [rsp + 32], ymm1
    vmaxps ymm1, ymm8, ymm13
    vmovups ymmword ptr [rsp + 144], ymm1
    vmaxps xmm2, xmm15, xmm2
    vmaxps xmm8, xmm4, xmm13
    vmaxps xmm12, xmm4, xmm12
    vmaxps xmm8, xmm12, xmm8
    vmaxps xmm3, xmm8, xmm3
    vmaxps xmm2, xmm3, xmm2
    vmovshdup xmm3, xmm2
    vmaxss xmm2, xmm2, xmm3
    vmaxss xmm2, xmm2, dword ptr [r13 + 4*rax]
    vmovss dword ptr [r13 + 4*rax], xmm2
    vbroadcastss ymm2, dword ptr [rdi + rsi + 4]
    vbroadcastss ymm3, dword ptr [rdi + r15 + 4]
    vmovups ymm1, ymmword ptr [rsp + 80]
    vfmadd231ps ymm0, ymm1, ymm2
    vfmadd231ps ymm0, ymm6, ymm3
    vmovups ymm15, ymmword ptr [rsp + 176]
    vfmadd231ps ymm11, ymm15, ymm2
    vmovups ymm14, ymmword ptr [rsp + 112]
    vfmadd231ps ymm11, ymm14, ymm3
    vshufpd xmm2, xmm0, xmm0, 1
    vmaxps xmm2, xmm4, xmm2
    vextractf128 xmm3, ymm0, 1
    vmaxps xmm8, xmm4, xmm3
    vshufpd xmm12, xmm11, xmm11, 1
    vmaxps xmm12, xmm4, xmm12
    vmaxps xmm2, xmm2, xmm12
    vextractf128 xmm12, ymm11, 1
    vmaxps xmm13, xmm4, xmm12
    vmaxps xmm8, xmm8, xmm13
    vshufpd xmm3, xmm3, xmm3, 1
    vmaxps xmm3, xmm4, xmm3
    vshufpd xmm12, xmm12, xmm12, 1
    vmaxps xmm12, xmm4, xmm12
    vmaxps xmm3, xmm3, xmm12
    lea rax, [rax + 4]
    vmovups ymm12, ymmword ptr [rsp + 32]
    vmaxps ymm12, ymm12, ymm0
    vmovups ymmword ptr [rsp + 32], ymm12
    vmovups ymm12, ymmword ptr [rsp + 144]
    vmaxps ymm12, ymm12, ymm11
    vmovups ymmword ptr [rsp + 144], ymm12
    vmaxps xmm2, xmm2, xmm3
    vmaxps xmm3, xmm4, xmm11
    vmaxps xmm0, xmm4, xmm0
    vmaxps xmm0, xmm0, xmm3
    vmaxps xmm0, xmm0, xmm8
    vmaxps xmm0, xmm0, xmm2
    vmovshdup xmm2, xmm0
    vmaxss xmm0, xmm0, xmm2
    vmaxss xmm0, xmm0, dword ptr [r13 + 4*rax - 12]
    vmovss dword ptr [r13 + 4*rax - 12], xmm0
    vbroadcastss ymm0, dword ptr [rdi + rsi + 8]
    vfmadd231ps ymm9, ymm1, ymm0
    vbroadcastss ymm2, dword ptr [rdi + r15 + 8]
    vmovaps ymm12, ymm6
    vfmadd231ps ymm9, ymm6, ymm2
    vfmadd231ps ymm10, ymm15, ymm0
    vfmadd231ps ymm10, ymm14, ymm2
    vshufpd xmm0, xmm9, xmm9, 1
    vmaxps xmm0, xmm4, xmm0
    vextractf128 xmm2, ymm9, 1
    vmaxps xmm3, xmm4, xmm2
    vshufpd xmm8, xmm10, xmm10, 1
    vmaxps xmm8, xmm4, xmm8
    vmaxps xmm8, xmm0, xmm8
    vextractf128 xmm0, ymm10, 1
    vmaxps xmm11, xmm4, xmm0
    vmaxps xmm3, xmm3, xmm11
    vshufpd xmm2, xmm2, xmm2, 1
    vmaxps xmm2, xmm4, xmm2
    vshufpd xmm0, xmm0, xmm0, 1
    vmaxps xmm0, xmm4, xmm0
    vmaxps xmm2, xmm2, xmm0
    vmovups ymm0, ymmword ptr [rsp + 32]
    vmaxps ymm0, ymm0, ymm9
    vmovups ymm6, ymmword ptr [rsp + 144]
    vmaxps ymm11, ymm6, ymm10
    vmaxps xmm2, xmm8, xmm2
    vmaxps xmm6, xmm4, xmm10
    vmaxps xmm8, xmm4, xmm9
    vmaxps xmm6, xmm8, xmm6
    vmaxps xmm3, xmm6, xmm3
    vmaxps xmm2, xmm3, xmm2
    vmovshdup xmm3, xmm2
    vmaxss xmm2, xmm2, xmm3
    vmaxss xmm2, xmm2, dword ptr [r13 + 4*rax - 8]
    vmovss dword ptr [r13 + 4*rax - 8], xmm2
    vbroadcastss ymm2, dword ptr [rdi + rsi + 12]
    vfmadd231ps ymm7, ymm1, ymm2
    vbroadcastss ymm3, dword ptr [rdi + r15 + 12]
    vfmadd231ps ymm7, ymm12, ymm3
    vfmadd231ps ymm5, ymm15, ymm2
    vfmadd231ps ymm5, ymm14, ymm3
    vshufpd xmm2, xmm7, xmm7, 1
    vmaxps xmm2, xmm4, xmm2
    vextractf128 xmm3, ymm7, 1
    vmaxps xmm6, xmm4, xmm3
    vshufpd xmm8, xmm5, xmm5, 1
    vmaxps xmm8, xmm4, xmm8
    vmaxps xmm2, xmm2, xmm8
    vextractf128 xmm8, ymm5, 1
    vmaxps xmm9, xmm4, xmm8
    vmaxps xmm9, xmm6, xmm9
    vshufpd xmm3, xmm3, xmm3, 1
    vmaxps xmm3, xmm4, xmm3
    vshufpd xmm6, xmm8, xmm8, 1
    vmaxps xmm6, xmm4, xmm6
    vmaxps xmm3, xmm3, xmm6
    vmaxps xmm2, xmm2, xmm3
    vmaxps ymm3, ymm0, ymm7
    vmaxps ymm8, ymm11, ymm5
    vmaxps xmm0, xmm4, xmm5
    vmaxps xmm1, xmm4, xmm7
    vmaxps xmm0, xmm1, xmm0
    vmaxps xmm0, xmm0, xmm9
    vmaxps xmm0, xmm0, xmm2
    vmovshdup xmm1, xmm0
    vmaxss xmm0, xmm0, xmm1
    vmaxss xmm0, xmm0, dword ptr [r13 + 4*rax - 4]
    vmovss dword ptr [r13 + 4*rax - 4], xmm0
    dec rdx
    test rdx, rdx
    je .L28
.L36:
    vmovups ymmword ptr [rsp + 32], ymm3
    mov rdi, rax
    shr rdi, 4
    vxorps xmm12, xmm12, xmm12
    vxorps xmm13, xmm13, xmm13
    vxorps xmm0, xmm0, xmm0
    vxorps xmm11, xmm11, xmm11
    vxorps xmm9, xmm9, xmm9
    vxorps xmm10, xmm10, xmm10
    vxorps xmm7, xmm7, xmm7
    vxorps xmm5, xmm5, xmm5
    test rcx, rcx
    je .L35
    mov r11, qword ptr [rsp + 264]
    imul r11, rdi
    lea r8d, [4*rax]
    and r8d, 48
    add r8, qword ptr [rsp + 256]
    add r8, r11
    xor r11d, r11d
    mov r12, rcx
    vxorps xmm14, xmm14, xmm14
    vxorps xmm15, xmm15, xmm15
    vxorps xmm1, xmm1, xmm1
.L37:
    vmovups ymm2, ymmword ptr [rbx + r11]
    vmovups ymm11, ymmword ptr [rbx + r11 + 32]
    vbroadcastss ymm12, dword ptr [r8 + r11 - 12]
    vfmadd231ps ymm0, ymm12, ymm2
    vfmadd231ps ymm5, ymm11, ymm12
    vbroadcastss ymm12, dword ptr [r8 + r11 - 8]
    vfmadd231ps ymm7, ymm12, ymm2
    vfmadd231ps ymm9, ymm11, ymm12
    vbroadcastss ymm12, dword ptr [r8 + r11 - 4]
    vfmadd231ps ymm10, ymm12, ymm2
    vfmadd231ps ymm14, ymm11, ymm12
    vbroadcastss ymm12, dword ptr [r8 + r11]
    vfmadd231ps ymm15, ymm12, ymm2
    vfmadd231ps ymm1, ymm12, ymm11
    add r11, 64
    dec r12
    jne .L37
    vbroadcastss ymm2, dword ptr [rip + .K7fffffff]
    vandps ymm12, ymm0, ymm2
    vandps ymm13, ymm5, ymm2
    vandps ymm0, ymm7, ymm2
    vandps ymm11, ymm9, ymm2
    vandps ymm9, ymm10, ymm2
    vandps ymm10, ymm14, ymm2
    vandps ymm7, ymm15, ymm2
    vandps ymm5, ymm1, ymm2
    jmp .L35
.L38:
    xor edx, edx
    div r11d
.L39:
    mov rdi, qword ptr [rsp + 1632]
    mov rdx, rax
    shr rdx, 2
    and eax, 3
    cmp rax, 1
    sbb rdx, -1
    mov rax, rdi
    vxorps xmm0, xmm0, xmm0
    vmovups ymmword ptr [rsp + 112], ymm0
    vmovups ymmword ptr [rsp + 32], ymm0
    xor r12d, r12d
.L40:
    mov rbp, r12
    shr rbp, 4
    imul rbp, qword ptr [rsp + 264]
    lea edi, [4*r12]
    and edi, 48
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
    test rcx, rcx
    je .L42
    vmovups ymmword ptr [rsp + 176], ymm10
    vmovups ymmword ptr [rsp + 80], ymm9
    mov r8, qword ptr [rsp + 256]
    add r8, rdi
    add r8, rbp
    vmovups ymm0, ymmword ptr [rsp + 1040]
    vmovups ymmword ptr [rsp + 336], ymm0
    vmovups ymm0, ymmword ptr [rsp + 1072]
    vmovups ymmword ptr [rsp + 272], ymm0
    vmovups ymm9, ymmword ptr [rsp + 1104]
    vmovups ymm8, ymmword ptr [rsp + 1136]
    vmovups ymm7, ymmword ptr [rsp + 1168]
    vmovups ymm6, ymmword ptr [rsp + 1200]
    vmovups ymm0, ymmword ptr [rsp + 1232]
    vmovups ymmword ptr [rsp + 144], ymm0
    vmovups ymm15, ymmword ptr [rsp + 1264]
    vmovups ymm14, ymmword ptr [rsp + 1296]
    vmovups ymm13, ymmword ptr [rsp + 1328]
    vmovups ymm12, ymmword ptr [rsp + 1360]
    vmovups ymm11, ymmword ptr [rsp + 1392]
    vmovups ymm10, ymmword ptr [rsp + 1424]
    vmovups ymm3, ymmword ptr [rsp + 1456]
    vmovups ymm2, ymmword ptr [rsp + 1488]
    vmovups ymm5, ymmword ptr [rsp + 1520]
    xor r13d, r13d
    mov r11, rcx
.L41:
    vmovups ymmword ptr [rsp + 976], ymm15
    vmovups ymmword ptr [rsp + 1008], ymm3
    vmovups ymmword ptr [rsp + 464], ymm2
    vmovups ymm3, ymmword ptr [rbx + 2*r13]
    vmovups ymm2, ymmword ptr [rbx + 2*r13 + 32]
    vmovups ymm1, ymmword ptr [rbx + 2*r13 + 64]
    vmovups ymm0, ymmword ptr [rbx + 2*r13 + 96]
    vbroadcastss ymm4, dword ptr [r8 + r13 - 12]
    vmovups ymm15, ymmword ptr [rsp + 336]
    vfmadd231ps ymm15, ymm4, ymm3
    vmovups ymmword ptr [rsp + 336], ymm15
    vmovups ymm15, ymmword ptr [rsp + 272]
    vfmadd231ps ymm15, ymm4, ymm2
    vmovups ymmword ptr [rsp + 272], ymm15
    vfmadd231ps ymm9, ymm4, ymm1
    vfmadd231ps ymm8, ymm0, ymm4
    vbroadcastss ymm4, dword ptr [r8 + r13 - 8]
    vfmadd231ps ymm7, ymm4, ymm3
    vfmadd231ps ymm6, ymm4, ymm2
    vmovaps ymm15, ymm14
    vmovaps ymm14, ymm13
    vmovaps ymm13, ymm12
    vmovaps ymm12, ymm11
    vmovaps ymm11, ymm10
    vmovaps ymm10, ymm9
    vmovaps ymm9, ymm8
    vmovaps ymm8, ymm7
    vmovaps ymm7, ymm6
    vmovups ymm6, ymmword ptr [rsp + 144]
    vfmadd231ps ymm6, ymm4, ymm1
    vmovups ymmword ptr [rsp + 144], ymm6
    vmovaps ymm6, ymm7
    vmovaps ymm7, ymm8
    vmovaps ymm8, ymm9
    vmovaps ymm9, ymm10
    vmovaps ymm10, ymm11
    vmovaps ymm11, ymm12
    vmovaps ymm12, ymm13
    vmovaps ymm13, ymm14
    vmovaps ymm14, ymm15
    vmovups ymm15, ymmword ptr [rsp + 976]
    vfmadd231ps ymm15, ymm0, ymm4
    vbroadcastss ymm4, dword ptr [r8 + r13 - 4]
    vfmadd231ps ymm14, ymm4, ymm3
    vfmadd231ps ymm13, ymm4, ymm2
    vfmadd231ps ymm12, ymm4, ymm1
    vfmadd231ps ymm11, ymm0, ymm4
    vbroadcastss ymm4, dword ptr [r8 + r13]
    vfmadd231ps ymm10, ymm4, ymm3
    vmovups ymm3, ymmword ptr [rsp + 1008]
    vfmadd231ps ymm3, ymm4, ymm2
    vmovups ymm2, ymmword ptr [rsp + 464]
    vfmadd231ps ymm2, ymm4, ymm1
    vfmadd231ps ymm5, ymm4, ymm0
    add r13, 64
    dec r11
    jne .L41
    vmovups ymm1, ymmword ptr [rsp + 336]
    vmovups ymmword ptr [rsp + 1040], ymm1
    vmovups ymm1, ymmword ptr [rsp + 272]
    vmovups ymmword ptr [rsp + 1072], ymm1
    vmovups ymmword ptr [rsp + 1104], ymm9
    vmovups ymmword ptr [rsp + 1136], ymm8
    vmovups ymmword ptr [rsp + 1168], ymm7
    vmovups ymmword ptr [rsp + 1200], ymm6
    vmovups ymm1, ymmword ptr [rsp + 144]
    vmovups ymmword ptr [rsp + 1232], ymm1
    vmovups ymmword ptr [rsp + 1264], ymm15
    vmovups ymmword ptr [rsp + 1296], ymm14
    vmovups ymmword ptr [rsp + 1328], ymm13
    vmovups ymmword ptr [rsp + 1360], ymm12
    vmovups ymmword ptr [rsp + 1392], ymm11
    vmovups ymmword ptr [rsp + 1424], ymm10
    vmovups ymmword ptr [rsp + 1456], ymm3
    vmovups ymmword ptr [rsp + 1488], ymm2
    vmovups ymmword ptr [rsp + 1520], ymm5
    vmovups ymm9, ymmword ptr [rsp + 80]
    vmovups ymm10, ymmword ptr [rsp + 176]
.L42:
    add rbp, rdi
    mov rdi, qword ptr [rsp + 440]
    lea r13, [rdi + rbp]
    add rbp, qword ptr [rsp + 432]
    add r12, 4
    dec rdx
    xor r8d, r8d
    xor edi, edi
.L43:
    vmovups ymmword ptr [rsp + 176], ymm10
    vmovups ymmword ptr [rsp + 80], ymm9
    vbroadcastss xmm1, dword ptr [rbp + r8]
    vbroadcastss xmm15, dword ptr [r13 + r8]
    vmovsd xmm9, qword ptr [rsp + rdi + 1040]
    vmovsd xmm3, qword ptr [rsp + rdi + 1048]
    vmovsd xmm4, qword ptr [rsp + rdi + 1056]
    vmovsd xmm5, qword ptr [rsp + rdi + 1064]
    vmovsd xmm6, qword ptr [rsp + rdi + 1072]
    vmovsd xmm7, qword ptr [rsp + rdi + 1080]
    vmovsd xmm8, qword ptr [rsp + rdi + 1088]
    vbroadcastss xmm2, dword ptr [rip + .K7fffffff]
    vmovsd xmm0, qword ptr [rsp + rdi + 1096]
    vandps xmm14, xmm9, xmm2
    vandps xmm13, xmm3, xmm2
    vandps xmm12, xmm4, xmm2
    vandps xmm11, xmm5, xmm2
    vandps xmm3, xmm6, xmm2
    vandps xmm6, xmm7, xmm2
    vandps xmm5, xmm8, xmm2
    vandps xmm4, xmm0, xmm2
    vfmadd231ps xmm14, xmm1, xmmword ptr [rsp + 320]
    vfmadd231ps xmm13, xmm1, xmmword ptr [rsp + 304]
    vfmadd231ps xmm12, xmm1, xmmword ptr [rsp + 960]
    vfmadd231ps xmm11, xmm1, xmmword ptr [rsp + 944]
    vfmadd231ps xmm3, xmm1, xmmword ptr [rsp + 928]
    vfmadd231ps xmm6, xmm1, xmmword ptr [rsp + 912]
    vfmadd231ps xmm5, xmm1, xmmword ptr [rsp + 896]
    vfmadd231ps xmm4, xmm1, xmmword ptr [rsp + 880]
    vfmadd231ps xmm14, xmm15, xmmword ptr [rsp + 736]
    vfmadd231ps xmm13, xmm15, xmmword ptr [rsp + 720]
    vfmadd231ps xmm12, xmm15, xmmword ptr [rsp + 704]
    vfmadd231ps xmm11, xmm15, xmmword ptr [rsp + 688]
    vfmadd231ps xmm3, xmm15, xmmword ptr [rsp + 672]
    vmovaps ymm7, ymm3
    vmovups ymmword ptr [rsp + 464], ymm3
    vfmadd231ps xmm6, xmm15, xmmword ptr [rsp + 656]
    vmovups ymmword ptr [rsp + 336], ymm6
    vfmadd231ps xmm5, xmm15, xmmword ptr [rsp + 640]
    vmovaps xmmword ptr [rsp + 272], xmm5
    vfmadd231ps xmm4, xmm15, xmmword ptr [rsp + 624]
    vmovaps xmmword ptr [rsp + 144], xmm4
    vinsertf128 ymm0, ymm13, xmm11, 1
    vinsertf128 ymm3, ymm14, xmm12, 1
    vunpcklpd ymm0, ymm3, ymm0
    vmovups ymm3, ymmword ptr [rsp + 32]
    vmaxps ymm3, ymm3, ymm0
    vmovups ymmword ptr [rsp + 32], ymm3
    vinsertf128 ymm0, ymm6, xmm4, 1
    vinsertf128 ymm3, ymm7, xmm5, 1
    vunpcklpd ymm0, ymm3, ymm0
    vmovups ymm3, ymmword ptr [rsp + 112]
    vmaxps ymm3, ymm3, ymm0
    vmovups ymmword ptr [rsp + 112], ymm3
    vmovsd xmm0, qword ptr [rsp + rdi + 1104]
    vmovsd xmm3, qword ptr [rsp + rdi + 1112]
    vmovsd xmm4, qword ptr [rsp + rdi + 1120]
    vmovsd xmm5, qword ptr [rsp + rdi + 1128]
    vmovsd xmm8, qword ptr [rsp + rdi + 1136]
    vandps xmm0, xmm0, xmm2
    vandps xmm3, xmm3, xmm2
    vandps xmm7, xmm4, xmm2
    vandps xmm6, xmm5, xmm2
    vandps xmm5, xmm8, xmm2
    vmovsd xmm4, qword ptr [rsp + rdi + 1144]
    vandps xmm4, xmm4, xmm2
    vmovsd xmm8, qword ptr [rsp + rdi + 1152]
    vandps xmm8, xmm8, xmm2
    vmovsd xmm9, qword ptr [rsp + rdi + 1160]
    vandps xmm2, xmm9, xmm2
    vfmadd231ps xmm0, xmm1, xmmword ptr [rsp + 864]
    vfmadd231ps xmm3, xmm1, xmmword ptr [rsp + 848]
    vfmadd231ps xmm7, xmm1, xmmword ptr [rsp + 832]
    vfmadd231ps xmm6, xmm1, xmmword ptr [rsp + 816]
    vfmadd231ps xmm5, xmm1, xmmword ptr [rsp + 800]
    vfmadd231ps xmm4, xmm1, xmmword ptr [rsp + 784]
    vfmadd231ps xmm8, xmm1, xmmword ptr [rsp + 768]
    vfmadd231ps xmm2, xmm1, xmmword ptr [rsp + 752]
    vfmadd231ps xmm0, xmm15, xmmword ptr [rsp + 608]
    vfmadd231ps xmm3, xmm15, xmmword ptr [rsp + 592]
    vfmadd231ps xmm7, xmm15, xmmword ptr [rsp + 576]
    vfmadd231ps xmm6, xmm15, xmmword ptr [rsp + 560]
    vfmadd231ps xmm5, xmm15, xmmword ptr [rsp + 544]
    vfmadd231ps xmm4, xmm15, xmmword ptr [rsp + 528]
    vfmadd231ps xmm8, xmm15, xmmword ptr [rsp + 512]
    vfmadd231ps xmm2, xmm15, xmmword ptr [rsp + 496]
    vmovups ymm10, ymmword ptr [rsp + 176]
    vinsertf128 ymm1, ymm3, xmm6, 1
    vinsertf128 ymm9, ymm0, xmm7, 1
    vunpcklpd ymm1, ymm9, ymm1
    vmaxps ymm10, ymm10, ymm1
    vinsertf128 ymm1, ymm4, xmm2, 1
    vinsertf128 ymm9, ymm5, xmm8, 1
    vunpcklpd ymm1, ymm9, ymm1
    vmovups ymm9, ymmword ptr [rsp + 80]
    vmaxps ymm9, ymm9, ymm1
    vxorps xmm15, xmm15, xmm15
    vmaxps xmm1, xmm15, xmm14
    vmaxps xmm0, xmm1, xmm0
    vmaxps xmm1, xmm15, xmm13
    vmaxps xmm1, xmm1, xmm3
    vmaxps xmm3, xmm15, xmm12
    vmaxps xmm3, xmm3, xmm7
    vmaxps xmm7, xmm15, xmm11
    vmaxps xmm6, xmm7, xmm6
    vmaxps xmm7, xmm15, xmmword ptr [rsp + 464]
    vmaxps xmm5, xmm7, xmm5
    vmaxps xmm0, xmm0, xmm5
    vmaxps xmm5, xmm15, xmmword ptr [rsp + 336]
    vmaxps xmm4, xmm5, xmm4
    vmaxps xmm1, xmm1, xmm4
    vmaxps xmm4, xmm15, xmmword ptr [rsp + 272]
    vmaxps xmm4, xmm4, xmm8
    vmaxps xmm3, xmm3, xmm4
    vmaxps xmm0, xmm0, xmm3
    vmaxps xmm3, xmm15, xmmword ptr [rsp + 144]
    vmaxps xmm2, xmm3, xmm2
    vmaxps xmm2, xmm6, xmm2
    vmaxps xmm1, xmm1, xmm2
    vmaxps xmm0, xmm0, xmm1
    vmovshdup xmm1, xmm0
    vmaxss xmm0, xmm0, xmm1
    vmaxss xmm0, xmm0, dword ptr [rax + r8]
    vmovss dword ptr [rax + r8], xmm0
    sub rdi, -128
    add r8, 4
    cmp rdi, 512
    jne .L43
    add rax, 16
    test rdx, rdx
    jne .L40
    jmp .L4
.L44:
    lea rcx, [rip + .Ldata0]
    mov rdx, qword ptr [rsp + 1624]
    mov rsi, rdx
    vzeroupper
    call qword ptr [rip + core::slice::index::slice_index_fail@GOTPCREL]
.K7fffffff = .long 0x7fffffff ; NaN
