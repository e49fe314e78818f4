; portable-avx2/f64/interpolation_bounds
rhotree_kernels::arch::portable::f64::interpolation_bounds::interpolation_bounds_avx2_bmi1_bmi2_fma_popcnt_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 744
    mov rbx, r8
    mov r12, rcx
    mov r13, rdx
    mov qword ptr [rsp + 16], rdi
    mov rdx, qword ptr [rsp + 824]
    mov r14, qword ptr [rsp + 816]
    test rdx, rdx
    je .L0
    shl rdx, 3
    mov rdi, r14
    xor esi, esi
    call qword ptr [rip + memset@GOTPCREL]
.L0:
    mov r15, qword ptr [r13 + 16]
    mov rax, r15
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
    mov qword ptr [rsp + 88], rcx
    cmp rcx, rsi
    ja .L2
    jmp .L3
.L1:
    mov eax, esi
    xor edx, edx
    div ecx
    mov qword ptr [rsp + 88], rcx
    cmp rcx, rsi
    jbe .L3
.L2:
    add rsp, 744
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L3:
    mov rsi, qword ptr [r13]
    mov rcx, r15
    shl rcx, 6
    mov qword ptr [rsp + 80], rcx
    mov rdi, r15
    inc rdi
    mov rdx, -1
    cmove rdi, rdx
    mov rcx, qword ptr [rsp + 88]
    lea r8, [8*rcx]
    mov qword ptr [rsp + 224], r8
    shl rdi, 6
    mov qword ptr [rsp + 72], rdi
    mov rbp, qword ptr [r12 + 16]
    mov r8, qword ptr [r12]
    mov r11, rbp
    add r11, 2
    cmovb r11, rdx
    mov rdi, qword ptr [r12 + 8]
    mov qword ptr [rsp], rdi
    mov r12, rbp
    shl r12, 6
    mov r9, rbp
    inc r9
    cmove r9, rdx
    shl r9, 6
    mov rdi, r15
    and rdi, -2
    shl rcx, 6
    mov qword ptr [rsp + 104], rcx
    mov r13, rbp
    shl r13, 4
    mov rcx, r11
    shl rcx, 6
    mov qword ptr [rsp + 128], rcx
    lea rcx, [8*r11]
    mov qword ptr [rsp + 144], rcx
    lea rcx, [r15 - 1]
    mov qword ptr [rsp + 136], rcx
    mov qword ptr [rsp + 232], rsi
    lea rcx, [rsi + 96]
    mov qword ptr [rsp + 96], rcx
    mov qword ptr [rsp + 152], r8
    lea rcx, [r8 + 24]
    mov qword ptr [rsp + 120], rcx
    xor ecx, ecx
    mov qword ptr [rsp + 112], r15
    mov qword ptr [rsp + 240], rax
    mov qword ptr [rsp + 8], r11
    jmp .L5
.L4:
    mov rax, qword ptr [rsp + 800]
    mov rcx, qword ptr [rsp + 24]
    vmovupd ymmword ptr [rax + 8*rcx], ymm0
    vmovupd ymmword ptr [rax + 8*rcx + 32], ymm1
    vmovupd ymmword ptr [rax + 8*rcx + 64], ymm3
    vmovupd ymmword ptr [rax + 8*rcx + 96], ymm2
    mov rdx, qword ptr [rsp + 248]
    mov rcx, rdx
    mov rax, qword ptr [rsp + 240]
    cmp rdx, rax
    jae .L2
.L5:
    lea r10, [rcx + 16]
    mov r8d, ecx
    and r8d, 7
    mov rsi, rcx
    mov ecx, r8d
    mov rdx, qword ptr [rsp + 232]
    lea r11, [rdx + 8*rcx]
    mov qword ptr [rsp + 248], r10
    cmp r10, rax
    mov qword ptr [rsp + 24], rsi
    jbe .L12
    mov rcx, rsi
    movabs rax, 2305843009213693944
    and rcx, rax
    imul rcx, qword ptr [rsp + 88]
    lea rax, [r11 + 8*rcx]
    test rbp, rbp
    mov r11, qword ptr [rsp + 8]
    je .L19
    mov rcx, qword ptr [rsp + 24]
    shr rcx, 3
    imul rcx, qword ptr [rsp + 104]
    lea rcx, [rcx + 8*r8]
    add rcx, qword ptr [rsp + 96]
    mov rdx, qword ptr [rsp + 16]
    xor esi, esi
    jmp .L8
.L6:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
.L7:
    lea r8, [rsi + 1]
    shl rsi, 6
    vmovupd ymmword ptr [rbx + rsi], ymm0
    vmovupd ymmword ptr [rbx + rsi + 32], ymm1
    add rdx, 8
    mov rsi, r8
    cmp r8, rbp
    je .L19
.L8:
    test r15, r15
    je .L6
    cmp qword ptr [rsp + 136], 0
    je .L10
    vxorpd xmm0, xmm0, xmm0
    mov r10, rcx
    mov r11, rdx
    xor r8d, r8d
    vxorpd xmm1, xmm1, xmm1
.L9:
    vbroadcastsd ymm2, qword ptr [r11]
    vfmadd231pd ymm0, ymm2, ymmword ptr [r10 - 96]
    vfmadd231pd ymm1, ymm2, ymmword ptr [r10 - 64]
    vbroadcastsd ymm2, qword ptr [r11 + 8*rbp]
    vfmadd231pd ymm0, ymm2, ymmword ptr [r10 - 32]
    vfmadd231pd ymm1, ymm2, ymmword ptr [r10]
    add r8, 2
    add r11, r13
    sub r10, -128
    cmp rdi, r8
    jne .L9
    test r15b, 1
    mov r11, qword ptr [rsp + 8]
    je .L7
    jmp .L11
.L10:
    vxorpd xmm0, xmm0, xmm0
    xor r8d, r8d
    vxorpd xmm1, xmm1, xmm1
.L11:
    mov r10, qword ptr [rsp + 16]
    lea r10, [r10 + 8*rsi]
    mov r11, r8
    shl r11, 6
    imul r8, rbp
    vbroadcastsd ymm2, qword ptr [r10 + 8*r8]
    vfmadd231pd ymm0, ymm2, ymmword ptr [rax + r11]
    vfmadd231pd ymm1, ymm2, ymmword ptr [rax + r11 + 32]
    mov r11, qword ptr [rsp + 8]
    jmp .L7
.L12:
    shr rsi, 3
    mov rdx, rsi
    mov rax, qword ptr [rsp + 224]
    imul rdx, rax
    lea rcx, [rsi + 1]
    mov r10, rcx
    imul r10, rax
    lea rdx, [r11 + 8*rdx]
    lea rax, [r11 + 8*r10]
    test rbp, rbp
    je .L21
    mov r10b, 61
    bzhi rcx, rcx, r10
    mov r10, qword ptr [rsp + 104]
    imul rcx, r10
    mov r11, qword ptr [rsp + 96]
    lea r8, [r11 + 8*r8]
    mov qword ptr [rsp + 32], r8
    imul rsi, r10
    mov r14, qword ptr [rsp + 16]
    xor r8d, r8d
    jmp .L15
.L13:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm3, xmm3, xmm3
.L14:
    lea r10, [r8 + 1]
    shl r8, 7
    vmovupd ymmword ptr [rbx + r8], ymm0
    vmovupd ymmword ptr [rbx + r8 + 32], ymm1
    vmovupd ymmword ptr [rbx + r8 + 64], ymm2
    vmovupd ymmword ptr [rbx + r8 + 96], ymm3
    add r14, 8
    mov r8, r10
    cmp r10, rbp
    je .L21
.L15:
    test r15, r15
    je .L13
    cmp qword ptr [rsp + 136], 0
    je .L17
    vxorpd xmm0, xmm0, xmm0
    mov r10, r14
    mov r15, qword ptr [rsp + 32]
    xor r11d, r11d
    vxorpd xmm1, xmm1, xmm1
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm3, xmm3, xmm3
.L16:
    vbroadcastsd ymm4, qword ptr [r10]
    vfmadd231pd ymm0, ymm4, ymmword ptr [r15 + rsi - 96]
    vfmadd231pd ymm1, ymm4, ymmword ptr [r15 + rsi - 64]
    vfmadd231pd ymm2, ymm4, ymmword ptr [r15 + rcx - 96]
    vfmadd231pd ymm3, ymm4, ymmword ptr [r15 + rcx - 64]
    vbroadcastsd ymm4, qword ptr [r10 + 8*rbp]
    vfmadd231pd ymm0, ymm4, ymmword ptr [r15 + rsi - 32]
    vfmadd231pd ymm1, ymm4, ymmword ptr [r15 + rsi]
    vfmadd231pd ymm2, ymm4, ymmword ptr [r15 + rcx - 32]
    vfmadd231pd ymm3, ymm4, ymmword ptr [r15 + rcx]
    add r11, 2
    sub r15, -128
    add r10, r13
    cmp rdi, r11
    jne .L16
    mov r15, qword ptr [rsp + 112]
    test r15b, 1
    je .L14
    jmp .L18
.L17:
    vxorpd xmm0, xmm0, xmm0
    xor r11d, r11d
    vxorpd xmm1, xmm1, xmm1
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm3, xmm3, xmm3
.L18:
    mov r10, qword ptr [rsp + 16]
    lea r10, [r10 + 8*r8]
    mov r15, r11
    imul r15, rbp
    shl r11, 6
    vbroadcastsd ymm4, qword ptr [r10 + 8*r15]
    mov r15, qword ptr [rsp + 112]
    vfmadd231pd ymm0, ymm4, ymmword ptr [rdx + r11]
    vfmadd231pd ymm1, ymm4, ymmword ptr [rdx + r11 + 32]
    vfmadd231pd ymm2, ymm4, ymmword ptr [rax + r11]
    vfmadd231pd ymm3, ymm4, ymmword ptr [rax + r11 + 32]
    jmp .L14
.L19:
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm6, xmm6, xmm6
    cmp r11, qword ptr [rsp]
    jbe .L22
.L20:
    mov rax, qword ptr [rsp + 800]
    mov rcx, qword ptr [rsp + 24]
    vmovupd ymmword ptr [rax + 8*rcx], ymm5
    vmovupd ymmword ptr [rax + 8*rcx + 32], ymm6
    add rcx, 8
    mov rdx, rcx
    mov rax, qword ptr [rsp + 240]
    cmp rdx, rax
    jb .L5
    jmp .L2
.L21:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    vxorpd xmm3, xmm3, xmm3
    vxorpd xmm2, xmm2, xmm2
    mov r11, qword ptr [rsp + 8]
    cmp r11, qword ptr [rsp]
    mov r14, qword ptr [rsp + 816]
    ja .L4
    mov rcx, qword ptr [rsp + 80]
    vmovups ymm0, ymmword ptr [rcx + rdx]
    vmovups ymmword ptr [rsp + 512], ymm0
    vmovups ymm0, ymmword ptr [rcx + rdx + 32]
    vmovups ymmword ptr [rsp + 480], ymm0
    mov rsi, qword ptr [rsp + 72]
    vmovups ymm0, ymmword ptr [rsi + rdx]
    vmovups ymmword ptr [rsp + 448], ymm0
    vmovups ymm0, ymmword ptr [rsi + rdx + 32]
    vmovups ymmword ptr [rsp + 416], ymm0
    vmovups ymm0, ymmword ptr [rcx + rax]
    vmovups ymmword ptr [rsp + 384], ymm0
    vmovups ymm0, ymmword ptr [rcx + rax + 32]
    vmovups ymmword ptr [rsp + 352], ymm0
    vmovups ymm0, ymmword ptr [rsi + rax]
    vmovups ymmword ptr [rsp + 320], ymm0
    vmovupd ymm0, ymmword ptr [rsi + rax + 32]
    vmovupd ymmword ptr [rsp + 288], ymm0
    mov rax, qword ptr [rsp]
    mov rcx, rax
    or rcx, r11
    shr rcx, 32
    je .L23
    xor edx, edx
    div r11
    jmp .L24
.L22:
    mov rcx, qword ptr [rsp + 80]
    vmovupd ymm14, ymmword ptr [rcx + rax]
    vmovupd ymm15, ymmword ptr [rcx + rax + 32]
    mov rcx, qword ptr [rsp + 72]
    vmovupd ymm0, ymmword ptr [rcx + rax]
    vmovupd ymmword ptr [rsp + 32], ymm0
    vmovupd ymm4, ymmword ptr [rcx + rax + 32]
    mov rax, qword ptr [rsp]
    mov rcx, rax
    or rcx, r11
    shr rcx, 32
    je .L32
    xor edx, edx
    div r11
    jmp .L33
.L23:
    xor edx, edx
    div r11d
.L24:
    mov rdx, rax
    shr rdx, 2
    and eax, 3
    cmp rax, 1
    sbb rdx, -1
    vxorpd xmm0, xmm0, xmm0
    xor esi, esi
    jmp .L26
.L25:
    vmovupd ymm0, ymmword ptr [rsp + 640]
    vmaxpd ymm0, ymm0, ymm9
    vmovupd ymm2, ymmword ptr [rsp + 608]
    vmaxpd ymm8, ymm2, ymm8
    vmovupd ymm2, ymmword ptr [rsp + 576]
    vmaxpd ymm7, ymm2, ymm7
    vmovupd ymm2, ymmword ptr [rsp + 544]
    vmaxpd ymm6, ymm2, ymm6
    vmaxpd ymm0, ymm0, ymm5
    vmaxpd ymm4, ymm8, ymm4
    vmaxpd ymm3, ymm7, ymm3
    vmaxpd ymm2, ymm6, ymmword ptr [rsp + 672]
    vmaxpd ymm0, ymm0, ymm1
    vmaxpd ymm1, ymm4, ymm12
    vmaxpd ymm3, ymm3, ymm10
    vmaxpd ymm2, ymm2, ymm11
    dec rdx
    je .L4
.L26:
    vmovupd ymmword ptr [rsp + 704], ymm2
    vmovupd ymmword ptr [rsp + 544], ymm3
    vmovupd ymmword ptr [rsp + 576], ymm1
    vmovupd ymmword ptr [rsp + 608], ymm0
    mov rax, rsi
    shr rax, 3
    vxorpd xmm1, xmm1, xmm1
    vxorpd xmm0, xmm0, xmm0
    vmovupd ymmword ptr [rsp + 32], ymm0
    vxorpd xmm14, xmm14, xmm14
    vmovupd ymmword ptr [rsp + 160], ymm0
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm3, xmm3, xmm3
    vxorpd xmm4, xmm4, xmm4
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm7, xmm7, xmm7
    vxorpd xmm8, xmm8, xmm8
    vxorpd xmm9, xmm9, xmm9
    vxorpd xmm10, xmm10, xmm10
    vxorpd xmm11, xmm11, xmm11
    vxorpd xmm12, xmm12, xmm12
    test rbp, rbp
    je .L28
    mov r8, qword ptr [rsp + 128]
    imul r8, rax
    lea ecx, [8*rsi]
    and ecx, 32
    add rcx, qword ptr [rsp + 120]
    add rcx, r8
    vxorps xmm15, xmm15, xmm15
    xor r8d, r8d
    mov r10, rbp
    vmovupd ymmword ptr [rsp + 32], ymm0
    vmovupd ymmword ptr [rsp + 192], ymm0
    vmovupd ymmword ptr [rsp + 160], ymm0
    vmovupd ymmword ptr [rsp + 256], ymm0
.L27:
    vmovups ymmword ptr [rsp + 672], ymm15
    vmovupd ymm1, ymmword ptr [rbx + 2*r8]
    vmovupd ymm15, ymmword ptr [rbx + 2*r8 + 32]
    vmovupd ymm14, ymmword ptr [rbx + 2*r8 + 64]
    vmovupd ymm13, ymmword ptr [rbx + 2*r8 + 96]
    vbroadcastsd ymm2, qword ptr [rcx + r8 - 24]
    vfmadd231pd ymm0, ymm2, ymm1
    vfmadd231pd ymm12, ymm2, ymm15
    vmovupd ymmword ptr [rsp + 640], ymm12
    vfmadd231pd ymm11, ymm2, ymm14
    vfmadd231pd ymm10, ymm13, ymm2
    vbroadcastsd ymm2, qword ptr [rcx + r8 - 16]
    vfmadd231pd ymm9, ymm2, ymm1
    vfmadd231pd ymm8, ymm2, ymm15
    vfmadd231pd ymm7, ymm2, ymm14
    vfmadd231pd ymm6, ymm13, ymm2
    vbroadcastsd ymm2, qword ptr [rcx + r8 - 8]
    vfmadd231pd ymm5, ymm2, ymm1
    vfmadd231pd ymm4, ymm2, ymm15
    vfmadd231pd ymm3, ymm2, ymm14
    vmovapd ymm12, ymm11
    vmovapd ymm11, ymm10
    vmovapd ymm10, ymm9
    vmovapd ymm9, ymm8
    vmovapd ymm8, ymm7
    vmovapd ymm7, ymm6
    vmovapd ymm6, ymm5
    vmovapd ymm5, ymm4
    vmovapd ymm4, ymm3
    vmovupd ymm3, ymmword ptr [rsp + 256]
    vfmadd231pd ymm3, ymm13, ymm2
    vmovupd ymmword ptr [rsp + 256], ymm3
    vbroadcastsd ymm2, qword ptr [rcx + r8]
    vmovupd ymm3, ymmword ptr [rsp + 160]
    vfmadd231pd ymm3, ymm2, ymm1
    vmovupd ymmword ptr [rsp + 160], ymm3
    vmovapd ymm3, ymm4
    vmovapd ymm4, ymm5
    vmovapd ymm5, ymm6
    vmovapd ymm6, ymm7
    vmovapd ymm7, ymm8
    vmovapd ymm8, ymm9
    vmovapd ymm9, ymm10
    vmovapd ymm10, ymm11
    vmovapd ymm11, ymm12
    vmovupd ymm12, ymmword ptr [rsp + 640]
    vmovupd ymm1, ymmword ptr [rsp + 192]
    vfmadd231pd ymm1, ymm2, ymm15
    vmovupd ymmword ptr [rsp + 192], ymm1
    vmovupd ymm15, ymmword ptr [rsp + 672]
    vmovupd ymm1, ymmword ptr [rsp + 32]
    vfmadd231pd ymm1, ymm2, ymm14
    vmovupd ymmword ptr [rsp + 32], ymm1
    vfmadd231pd ymm15, ymm2, ymm13
    add r8, 64
    dec r10
    jne .L27
    vbroadcastsd ymm13, qword ptr [rip + .K7fffffffffffffff]
    vandpd ymm0, ymm13, ymm0
    vandpd ymm12, ymm12, ymm13
    vandpd ymm11, ymm11, ymm13
    vandpd ymm10, ymm10, ymm13
    vandpd ymm9, ymm9, ymm13
    vandpd ymm8, ymm8, ymm13
    vandpd ymm7, ymm13, ymm7
    vandpd ymm6, ymm13, ymm6
    vandpd ymm5, ymm13, ymm5
    vandpd ymm4, ymm13, ymm4
    vandpd ymm3, ymm13, ymm3
    vandpd ymm2, ymm13, ymmword ptr [rsp + 256]
    vandpd ymm1, ymm13, ymmword ptr [rsp + 160]
    vmovupd ymmword ptr [rsp + 160], ymm1
    vandpd ymm14, ymm13, ymmword ptr [rsp + 192]
    vandpd ymm1, ymm13, ymmword ptr [rsp + 32]
    vmovupd ymmword ptr [rsp + 32], ymm1
    vandpd ymm1, ymm15, ymm13
.L28:
    vmovupd ymmword ptr [rsp + 256], ymm14
    vmovupd ymmword ptr [rsp + 192], ymm1
    imul rax, qword ptr [rsp + 144]
    mov ecx, esi
    and ecx, 4
    mov r8, qword ptr [rsp + 152]
    lea rax, [r8 + 8*rax]
    lea rax, [rax + 8*rcx]
    vbroadcastsd ymm13, qword ptr [rax + r9]
    vbroadcastsd ymm14, qword ptr [rax + r12]
    vfmadd231pd ymm0, ymm13, ymmword ptr [rsp + 512]
    vfmadd231pd ymm0, ymm14, ymmword ptr [rsp + 448]
    vfmadd231pd ymm12, ymm13, ymmword ptr [rsp + 480]
    vfmadd231pd ymm12, ymm14, ymmword ptr [rsp + 416]
    vfmadd231pd ymm11, ymm13, ymmword ptr [rsp + 384]
    vfmadd231pd ymm11, ymm14, ymmword ptr [rsp + 320]
    vfmadd231pd ymm10, ymm13, ymmword ptr [rsp + 352]
    vfmadd231pd ymm10, ymm14, ymmword ptr [rsp + 288]
    vextractf128 xmm13, ymm0, 1
    vxorpd xmm1, xmm1, xmm1
    vmaxpd xmm13, xmm1, xmm13
    vextractf128 xmm14, ymm12, 1
    vmaxpd xmm14, xmm1, xmm14
    vextractf128 xmm15, ymm11, 1
    vmaxpd xmm13, xmm13, xmm15
    vextractf128 xmm15, ymm10, 1
    vmaxpd xmm14, xmm14, xmm15
    vmaxpd xmm13, xmm13, xmm14
    vmaxpd xmm14, xmm1, xmm12
    vmaxpd xmm14, xmm14, xmm10
    vmaxpd xmm15, xmm1, xmm0
    vmaxpd xmm15, xmm15, xmm11
    vmaxpd xmm14, xmm15, xmm14
    vmaxpd xmm13, xmm14, xmm13
    vshufpd xmm14, xmm13, xmm13, 1
    vmaxsd xmm13, xmm13, xmm14
    vucomisd xmm13, qword ptr [r14 + 8*rsi]
    jbe .L29
    vmovsd qword ptr [r14 + 8*rsi], xmm13
.L29:
    add rsi, 4
    vbroadcastsd ymm13, qword ptr [rax + r9 + 8]
    vbroadcastsd ymm14, qword ptr [rax + r12 + 8]
    vfmadd231pd ymm9, ymm13, ymmword ptr [rsp + 512]
    vfmadd231pd ymm9, ymm14, ymmword ptr [rsp + 448]
    vfmadd231pd ymm8, ymm13, ymmword ptr [rsp + 480]
    vfmadd231pd ymm8, ymm14, ymmword ptr [rsp + 416]
    vfmadd231pd ymm7, ymm13, ymmword ptr [rsp + 384]
    vfmadd231pd ymm7, ymm14, ymmword ptr [rsp + 320]
    vfmadd231pd ymm6, ymm13, ymmword ptr [rsp + 352]
    vfmadd231pd ymm6, ymm14, ymmword ptr [rsp + 288]
    vextractf128 xmm13, ymm9, 1
    vmaxpd xmm13, xmm1, xmm13
    vextractf128 xmm14, ymm8, 1
    vmaxpd xmm14, xmm1, xmm14
    vextractf128 xmm15, ymm7, 1
    vmaxpd xmm13, xmm13, xmm15
    vextractf128 xmm15, ymm6, 1
    vmaxpd xmm14, xmm14, xmm15
    vmaxpd xmm13, xmm13, xmm14
    vmaxpd xmm14, xmm1, xmm8
    vmaxpd xmm14, xmm14, xmm6
    vmaxpd xmm15, xmm1, xmm9
    vmaxpd xmm15, xmm15, xmm7
    vmaxpd xmm14, xmm15, xmm14
    vmaxpd xmm13, xmm14, xmm13
    vshufpd xmm14, xmm13, xmm13, 1
    vmaxsd xmm13, xmm13, xmm14
    vucomisd xmm13, qword ptr [r14 + 8*rsi - 24]
    jbe .L30
    vmovsd qword ptr [r14 + 8*rsi - 24], xmm13
.L30:
    vbroadcastsd ymm13, qword ptr [rax + r9 + 16]
    vbroadcastsd ymm14, qword ptr [rax + r12 + 16]
    vfmadd231pd ymm5, ymm13, ymmword ptr [rsp + 512]
    vfmadd231pd ymm5, ymm14, ymmword ptr [rsp + 448]
    vfmadd231pd ymm4, ymm13, ymmword ptr [rsp + 480]
    vfmadd231pd ymm4, ymm14, ymmword ptr [rsp + 416]
    vfmadd231pd ymm3, ymm13, ymmword ptr [rsp + 384]
    vfmadd231pd ymm3, ymm14, ymmword ptr [rsp + 320]
    vfmadd231pd ymm2, ymm13, ymmword ptr [rsp + 352]
    vfmadd231pd ymm2, ymm14, ymmword ptr [rsp + 288]
    vextractf128 xmm13, ymm5, 1
    vmaxpd xmm13, xmm1, xmm13
    vextractf128 xmm14, ymm4, 1
    vmaxpd xmm14, xmm1, xmm14
    vextractf128 xmm15, ymm3, 1
    vmaxpd xmm13, xmm13, xmm15
    vextractf128 xmm15, ymm2, 1
    vmaxpd xmm14, xmm14, xmm15
    vmaxpd xmm13, xmm13, xmm14
    vmaxpd xmm14, xmm1, xmm4
    vmovupd ymmword ptr [rsp + 672], ymm2
    vmaxpd xmm14, xmm14, xmm2
    vmaxpd xmm15, xmm1, xmm5
    vmaxpd xmm15, xmm15, xmm3
    vmaxpd xmm14, xmm15, xmm14
    vmaxpd xmm13, xmm14, xmm13
    vshufpd xmm14, xmm13, xmm13, 1
    vmaxsd xmm13, xmm13, xmm14
    vucomisd xmm13, qword ptr [r14 + 8*rsi - 16]
    jbe .L31
    vmovsd qword ptr [r14 + 8*rsi - 16], xmm13
.L31:
    vmovupd ymm1, ymmword ptr [rsp + 608]
    vmaxpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + 640], ymm0
    vmovupd ymm1, ymmword ptr [rsp + 576]
    vmaxpd ymm0, ymm1, ymm12
    vmovupd ymmword ptr [rsp + 608], ymm0
    vmovupd ymm1, ymmword ptr [rsp + 544]
    vmaxpd ymm0, ymm1, ymm11
    vmovupd ymmword ptr [rsp + 576], ymm0
    vmovupd ymm1, ymmword ptr [rsp + 704]
    vmaxpd ymm0, ymm1, ymm10
    vmovupd ymmword ptr [rsp + 544], ymm0
    vbroadcastsd ymm13, qword ptr [rax + r9 + 24]
    vbroadcastsd ymm14, qword ptr [rax + r12 + 24]
    vmovupd ymm1, ymmword ptr [rsp + 160]
    vfmadd231pd ymm1, ymm13, ymmword ptr [rsp + 512]
    vfmadd231pd ymm1, ymm14, ymmword ptr [rsp + 448]
    vmovupd ymm11, ymmword ptr [rsp + 256]
    vfmadd231pd ymm11, ymm13, ymmword ptr [rsp + 480]
    vfmadd231pd ymm11, ymm14, ymmword ptr [rsp + 416]
    vmovupd ymm0, ymmword ptr [rsp + 32]
    vfmadd231pd ymm0, ymm13, ymmword ptr [rsp + 384]
    vfmadd231pd ymm0, ymm14, ymmword ptr [rsp + 320]
    vmovupd ymm10, ymmword ptr [rsp + 192]
    vfmadd231pd ymm10, ymm13, ymmword ptr [rsp + 352]
    vfmadd231pd ymm10, ymm14, ymmword ptr [rsp + 288]
    vextractf128 xmm13, ymm1, 1
    vxorpd xmm2, xmm2, xmm2
    vmaxpd xmm13, xmm2, xmm13
    vextractf128 xmm14, ymm11, 1
    vmaxpd xmm14, xmm2, xmm14
    vextractf128 xmm15, ymm0, 1
    vmaxpd xmm13, xmm13, xmm15
    vextractf128 xmm15, ymm10, 1
    vmaxpd xmm14, xmm14, xmm15
    vmaxpd xmm13, xmm13, xmm14
    vmovapd ymm12, ymm11
    vmaxpd xmm14, xmm2, xmm11
    vmovapd ymm11, ymm10
    vmaxpd xmm14, xmm14, xmm10
    vmovapd ymm10, ymm0
    vmaxpd xmm15, xmm2, xmm1
    vmaxpd xmm15, xmm15, xmm10
    vmaxpd xmm14, xmm15, xmm14
    vmaxpd xmm13, xmm14, xmm13
    vshufpd xmm14, xmm13, xmm13, 1
    vmaxsd xmm13, xmm13, xmm14
    vucomisd xmm13, qword ptr [r14 + 8*rsi - 8]
    jbe .L25
    vmovsd qword ptr [r14 + 8*rsi - 8], xmm13
    jmp .L25
.L32:
    xor edx, edx
    div r11d
.L33:
    mov rdx, rax
    shr rdx, 2
    and eax, 3
    cmp rax, 1
    sbb rdx, -1
    xor eax, eax
    vmovupd ymmword ptr [rsp + 192], ymm14
    vmovupd ymmword ptr [rsp + 160], ymm15
    jmp .L35
.L34:
    vmaxpd ymm1, ymm5, ymm13
    vmaxpd ymm2, ymm6, ymm12
    vmaxpd ymm1, ymm1, ymm11
    vmaxpd ymm2, ymm2, ymm10
    vmaxpd ymm1, ymm1, ymm9
    vmaxpd ymm2, ymm2, ymm8
    vmaxpd ymm5, ymm1, ymm7
    vmaxpd ymm6, ymm2, ymm0
    dec rdx
    je .L20
.L35:
    mov rcx, rax
    shr rcx, 3
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm7, xmm7, xmm7
    vxorpd xmm8, xmm8, xmm8
    vxorpd xmm9, xmm9, xmm9
    vxorpd xmm10, xmm10, xmm10
    vxorpd xmm11, xmm11, xmm11
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm13, xmm13, xmm13
    test rbp, rbp
    je .L37
    mov r8, qword ptr [rsp + 128]
    imul r8, rcx
    lea esi, [8*rax]
    and esi, 32
    add rsi, qword ptr [rsp + 120]
    add rsi, r8
    xor r8d, r8d
    mov r10, rbp
    vxorpd xmm14, xmm14, xmm14
    vxorpd xmm15, xmm15, xmm15
    vxorpd xmm1, xmm1, xmm1
    vxorpd xmm2, xmm2, xmm2
.L36:
    vmovupd ymm3, ymmword ptr [rbx + r8]
    vmovupd ymm10, ymmword ptr [rbx + r8 + 32]
    vbroadcastsd ymm11, qword ptr [rsi + r8 - 24]
    vfmadd231pd ymm0, ymm11, ymm3
    vfmadd231pd ymm7, ymm10, ymm11
    vbroadcastsd ymm11, qword ptr [rsi + r8 - 16]
    vfmadd231pd ymm8, ymm11, ymm3
    vfmadd231pd ymm9, ymm10, ymm11
    vbroadcastsd ymm11, qword ptr [rsi + r8 - 8]
    vfmadd231pd ymm14, ymm11, ymm3
    vfmadd231pd ymm15, ymm10, ymm11
    vbroadcastsd ymm11, qword ptr [rsi + r8]
    vfmadd231pd ymm1, ymm11, ymm3
    vfmadd231pd ymm2, ymm11, ymm10
    add r8, 64
    dec r10
    jne .L36
    vbroadcastsd ymm3, qword ptr [rip + .K7fffffffffffffff]
    vandpd ymm13, ymm0, ymm3
    vandpd ymm12, ymm7, ymm3
    vandpd ymm11, ymm8, ymm3
    vandpd ymm10, ymm9, ymm3
    vandpd ymm9, ymm14, ymm3
    vandpd ymm8, ymm15, ymm3
    vandpd ymm7, ymm1, ymm3
    vandpd ymm0, ymm2, ymm3
    vmovupd ymm14, ymmword ptr [rsp + 192]
    vmovupd ymm15, ymmword ptr [rsp + 160]
.L37:
    imul rcx, qword ptr [rsp + 144]
    mov esi, eax
    and esi, 4
    mov r8, qword ptr [rsp + 152]
    lea rcx, [r8 + 8*rcx]
    lea rcx, [rcx + 8*rsi]
    vbroadcastsd ymm1, qword ptr [rcx + r9]
    vfmadd231pd ymm13, ymm14, ymm1
    vbroadcastsd ymm2, qword ptr [rcx + r12]
    vfmadd231pd ymm13, ymm2, ymmword ptr [rsp + 32]
    vfmadd231pd ymm12, ymm15, ymm1
    vfmadd231pd ymm12, ymm4, ymm2
    vextractf128 xmm1, ymm13, 1
    vxorpd xmm3, xmm3, xmm3
    vmaxpd xmm1, xmm3, xmm1
    vextractf128 xmm2, ymm12, 1
    vmaxpd xmm2, xmm3, xmm2
    vmaxpd xmm1, xmm1, xmm2
    vmaxpd xmm2, xmm3, xmm12
    vmaxpd xmm3, xmm3, xmm13
    vmaxpd xmm2, xmm3, xmm2
    vmaxpd xmm1, xmm2, xmm1
    vshufpd xmm2, xmm1, xmm1, 1
    vmaxsd xmm1, xmm1, xmm2
    vucomisd xmm1, qword ptr [r14 + 8*rax]
    jbe .L38
    vmovsd qword ptr [r14 + 8*rax], xmm1
.L38:
    add rax, 4
    vbroadcastsd ymm1, qword ptr [rcx + r9 + 8]
    vfmadd231pd ymm11, ymm14, ymm1
    vbroadcastsd ymm2, qword ptr [rcx + r12 + 8]
    vfmadd231pd ymm11, ymm2, ymmword ptr [rsp + 32]
    vfmadd231pd ymm10, ymm15, ymm1
    vfmadd231pd ymm10, ymm4, ymm2
    vextractf128 xmm1, ymm11, 1
    vxorpd xmm3, xmm3, xmm3
    vmaxpd xmm1, xmm3, xmm1
    vextractf128 xmm2, ymm10, 1
    vmaxpd xmm2, xmm3, xmm2
    vmaxpd xmm1, xmm1, xmm2
    vmaxpd xmm2, xmm3, xmm10
    vmaxpd xmm3, xmm3, xmm11
    vmaxpd xmm2, xmm3, xmm2
    vmaxpd xmm1, xmm2, xmm1
    vshufpd xmm2, xmm1, xmm1, 1
    vmaxsd xmm1, xmm1, xmm2
    vucomisd xmm1, qword ptr [r14 + 8*rax - 24]
    jbe .L39
    vmovsd qword ptr [r14 + 8*rax - 24], xmm1
.L39:
    vbroadcastsd ymm1, qword ptr [rcx + r9 + 16]
    vfmadd231pd ymm9, ymm14, ymm1
    vbroadcastsd ymm2, qword ptr [rcx + r12 + 16]
    vfmadd231pd ymm9, ymm2, ymmword ptr [rsp + 32]
    vfmadd231pd ymm8, ymm15, ymm1
    vfmadd231pd ymm8, ymm4, ymm2
    vextractf128 xmm1, ymm9, 1
    vxorpd xmm3, xmm3, xmm3
    vmaxpd xmm1, xmm3, xmm1
    vextractf128 xmm2, ymm8, 1
    vmaxpd xmm2, xmm3, xmm2
    vmaxpd xmm1, xmm1, xmm2
    vmaxpd xmm2, xmm3, xmm8
    vmaxpd xmm3, xmm3, xmm9
    vmaxpd xmm2, xmm3, xmm2
    vmaxpd xmm1, xmm2, xmm1
    vshufpd xmm2, xmm1, xmm1, 1
    vmaxsd xmm1, xmm1, xmm2
    vucomisd xmm1, qword ptr [r14 + 8*rax - 16]
    jbe .L40
    vmovsd qword ptr [r14 + 8*rax - 16], xmm1
.L40:
    vbroadcastsd ymm1, qword ptr [rcx + r9 + 24]
    vfmadd231pd ymm7, ymm14, ymm1
    vbroadcastsd ymm2, qword ptr [rcx + r12 + 24]
    vfmadd231pd ymm7, ymm2, ymmword ptr [rsp + 32]
    vfmadd231pd ymm0, ymm15, ymm1
    vfmadd231pd ymm0, ymm4, ymm2
    vextractf128 xmm1, ymm7, 1
    vxorpd xmm3, xmm3, xmm3
    vmaxpd xmm1, xmm3, xmm1
    vextractf128 xmm2, ymm0, 1
    vmaxpd xmm2, xmm3, xmm2
    vmaxpd xmm1, xmm1, xmm2
    vmaxpd xmm2, xmm3, xmm0
    vmaxpd xmm3, xmm3, xmm7
    vmaxpd xmm2, xmm3, xmm2
    vmaxpd xmm1, xmm2, xmm1
    vshufpd xmm2, xmm1, xmm1, 1
    vmaxsd xmm1, xmm1, xmm2
    vucomisd xmm1, qword ptr [r14 + 8*rax - 8]
    jbe .L34
    vmovsd qword ptr [r14 + 8*rax - 8], xmm1
    jmp .L34
.K7fffffffffffffff = .quad 0x7fffffffffffffff ; NaN
