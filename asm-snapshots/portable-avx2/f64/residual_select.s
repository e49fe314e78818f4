; portable-avx2/f64/residual_select
rhotree_kernels::arch::portable::f64::residual_select::residual_select_avx2_bmi1_bmi2_fma_popcnt_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 568
    mov qword ptr [rsp + 24], rcx
    mov r10, qword ptr [rdi + 32]
    mov rbx, qword ptr [rdi + 40]
    mov r11, r10
    add r11, rbx
    mov rax, -1
    cmovb r11, rax
    mov r14, r11
    inc r14
    cmove r14, rax
    shl r14, 3
    test r14, r14
    je .L53
    mov r9, qword ptr [rdi + 24]
    mov rax, r9
    or rax, r14
    shr rax, 32
    je .L2
    mov rax, r9
    xor edx, edx
    div r14
    cmp r14, r9
    jbe .L3
.L0:
    xor ebp, ebp
.L1:
    mov rax, rbp
    add rsp, 568
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L2:
    mov eax, r9d
    xor edx, edx
    div r14d
    cmp r14, r9
    ja .L0
.L3:
    mov r15, qword ptr [rdi + 48]
    mov rcx, r10
    inc rcx
    mov r9, -1
    cmovne r9, rcx
    test r15, r15
    je .L49
    lea rcx, [r10 - 1]
    mov qword ptr [rsp + 8], rcx
    shl r9, 6
    mov r12, qword ptr [rdi]
    mov r13, qword ptr [rdi + 16]
    movzx edx, byte ptr [rdi + 56]
    imul r8, r8, 120
    lea rcx, [r13 + 160]
    mov qword ptr [rsp + 48], rcx
    cmp r11, -2
    mov rcx, -2
    cmovae r11, rcx
    shl r11, 6
    add r11, 64
    lea rdi, [r12 + 192]
    mov qword ptr [rsp + 16], rdi
    mov rdi, r10
    and rdi, -2
    neg rdi
    lea rbp, [r13 + 128]
    mov qword ptr [rsp + 40], rbp
    cmp r10, -2
    cmovb rcx, r10
    lea rcx, [rcx + 2*rcx]
    shl rcx, 5
    mov qword ptr [rsp + 216], r12
    add rcx, r12
    add rcx, 120
    mov qword ptr [rsp + 200], rcx
    mov r12, rdi
    mov ecx, edx
    mov qword ptr [rsp + 208], rcx
    xor ebp, ebp
    mov qword ptr [rsp + 240], r10
    mov qword ptr [rsp + 232], rbx
.L4:
    mov rdi, r8
    mov rcx, qword ptr [rsp + 24]
.L5:
    test rdi, rdi
    je .L6
    mov rdx, qword ptr [rcx + 16]
    sub rdx, qword ptr [rcx + 72]
    add rcx, 120
    add rdi, -120
    cmp rdx, 32
    jae .L5
    jmp .L1
.L6:
    mov qword ptr [rsp + 136], r8
    mov qword ptr [rsp + 168], r11
    mov qword ptr [rsp + 176], rax
    mov qword ptr [rsp + 160], r14
    mov rax, r14
    imul rax, rbp
    mov qword ptr [rsp + 144], r13
    lea rax, [8*rax]
    add rax, r13
    mov qword ptr [rsp + 128], rbp
    shl rbp, 5
    mov qword ptr [rsp + 184], rsi
    add rbp, rsi
    mov qword ptr [rsp + 152], r9
    mov qword ptr [rsp], rax
    add rax, r9
    add rax, 32
    mov qword ptr [rsp + 192], rax
    xor eax, eax
    mov qword ptr [rsp + 224], r15
    mov qword ptr [rsp + 56], r12
    jmp .L8
.L7:
    mov rax, qword ptr [rsp + 32]
    add rax, 4
    mov r15, qword ptr [rsp + 224]
    cmp rax, r15
    mov r10, qword ptr [rsp + 240]
    mov rbx, qword ptr [rsp + 232]
    jae .L48
.L8:
    cmp rax, 8
    mov edi, 8
    mov qword ptr [rsp + 32], rax
    cmovb rdi, rax
    lea r14d, [8*rdi]
    mov rax, qword ptr [rsp + 216]
    lea r11, [rax + r14]
    vbroadcastsd ymm7, qword ptr [rax + r14]
    vmovupd ymmword ptr [rsp + 248], ymm7
    vmovupd ymmword ptr [rsp + 280], ymm7
    vmovupd ymmword ptr [rsp + 312], ymm7
    vmovupd ymmword ptr [rsp + 344], ymm7
    vmovupd ymmword ptr [rsp + 376], ymm7
    vmovupd ymmword ptr [rsp + 408], ymm7
    vmovupd ymmword ptr [rsp + 440], ymm7
    vmovupd ymmword ptr [rsp + 472], ymm7
    mov rax, qword ptr [rsp + 208]
    lea rcx, [rip + .T0]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    jmp rax
.L9:
    mov rax, qword ptr [rsp + 16]
    lea rcx, [rax + r14]
    mov rax, qword ptr [rsp]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [rax + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    xor r9d, r9d
    xor r13d, r13d
    mov rax, qword ptr [rsp + 8]
    jmp .L14
.L10:
    vxorpd xmm11, xmm11, xmm11
.L11:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rax, [r11 + 8*r9]
    lea rdx, [r8 + 2*r8]
    shl rdx, 5
    shl r8, 6
    vbroadcastsd ymm2, qword ptr [rax + rdx]
    mov rax, qword ptr [rsp]
    vsubpd ymm9, ymm2, ymmword ptr [rax + r8]
    vsubpd ymm11, ymm2, ymmword ptr [rax + r8 + 32]
    vfmadd213pd ymm11, ymm11, ymm0
    vfmadd213pd ymm9, ymm9, ymm1
.L12:
    vbroadcastsd ymm0, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm9, ymm9, ymm0
    vmulpd ymm11, ymm11, ymm0
    mov rax, qword ptr [rsp + 8]
.L13:
    vmovsd xmm0, qword ptr [r11 + 8*r9]
    vbroadcastsd ymm5, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm5, ymm9
    vbroadcastsd ymm10, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm10, ymm1
    vbroadcastsd ymm6, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm2, ymm6
    vbroadcastsd ymm5, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm2, ymm1, ymm5
    vbroadcastsd ymm14, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm13, ymm14, ymm2
    vbroadcastsd ymm15, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm1, ymm13, ymm15
    vbroadcastsd ymm4, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm1, ymm13, ymm4
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm2, ymm8
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm2, ymm1, ymm7
    vbroadcastsd ymm9, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm2, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm2, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm2, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm2, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm2, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm2, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm2, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm2, ymm1, ymm9
    vbroadcastsd ymm9, xmm0
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm2, ymm1, ymm3
    vfmadd213pd ymm2, ymm1, ymm3
    vbroadcastsd ymm4, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm0, ymm13, ymm4
    vaddpd ymm0, ymm0, ymm5
    vpbroadcastq ymm12, qword ptr [rip + .K3ff0000000000000]
    vpsllq ymm1, ymm0, 52
    vpaddq ymm1, ymm12, ymm1
    vmulpd ymm1, ymm2, ymm1
    vmulpd ymm2, ymm9, ymmword ptr [rsp + 96]
    vaddpd ymm13, ymm13, ymm5
    vpsubq ymm0, ymm13, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm13, ymm2, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm0, ymm11
    vminpd ymm0, ymm10, ymm0
    vmovapd ymm1, ymm6
    vfmadd213pd ymm1, ymm0, ymm5
    vaddpd ymm11, ymm14, ymm1
    vfmadd231pd ymm0, ymm11, ymm15
    vbroadcastsd ymm1, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm0, ymm11, ymm1
    vfmadd213pd ymm8, ymm0, ymm7
    vbroadcastsd ymm2, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm8, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm8, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm8, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm8, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm8, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm8, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm8, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm8, ymm0, ymm2
    vfmadd213pd ymm8, ymm0, ymm3
    vfmadd213pd ymm8, ymm0, ymm3
    vmulpd ymm0, ymm11, ymm4
    vaddpd ymm0, ymm0, ymm5
    vpsllq ymm2, ymm0, 52
    vpaddq ymm2, ymm12, ymm2
    vmulpd ymm1, ymm8, ymm2
    vaddpd ymm2, ymm11, ymm5
    vpsubq ymm0, ymm2, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm1, ymm9, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r13 + 248], ymm13
    vmovupd ymmword ptr [rsp + r13 + 280], ymm0
    add r13, 64
    inc r9
    add rcx, 8
    cmp r13, 256
    je .L37
.L14:
    vbroadcastsd ymm11, qword ptr [rip + .K8000000000000000]
    vmovapd ymm9, ymm11
    cmp rax, -3
    ja .L13
    vxorpd xmm9, xmm9, xmm9
    mov r8d, 1
    test rax, rax
    je .L10
    mov rdx, rcx
    mov rsi, qword ptr [rsp + 40]
    vxorpd xmm11, xmm11, xmm11
.L15:
    vbroadcastsd ymm12, qword ptr [rdx - 96]
    vsubpd ymm13, ymm12, ymmword ptr [rsi - 32]
    vsubpd ymm12, ymm12, ymmword ptr [rsi - 64]
    vfmadd213pd ymm12, ymm12, ymm9
    vfmadd213pd ymm13, ymm13, ymm11
    vbroadcastsd ymm11, qword ptr [rdx]
    vsubpd ymm9, ymm11, ymmword ptr [rsi]
    vsubpd ymm11, ymm11, ymmword ptr [rsi + 32]
    vfmadd213pd ymm11, ymm11, ymm13
    vfmadd213pd ymm9, ymm9, ymm12
    sub rsi, -128
    add rdx, 192
    lea rax, [r12 + r8]
    add rax, 2
    add r8, 2
    cmp rax, 1
    jne .L15
    test r10b, 1
    jne .L11
    jmp .L12
.L16:
    mov rax, qword ptr [rsp + 16]
    lea rcx, [rax + r14]
    mov rax, qword ptr [rsp]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [rax + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    xor r13d, r13d
    xor r9d, r9d
    mov rax, qword ptr [rsp + 8]
    jmp .L21
.L17:
    vxorpd xmm11, xmm11, xmm11
.L18:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rax, [r11 + 8*r13]
    lea rdx, [r8 + 2*r8]
    shl rdx, 5
    shl r8, 6
    vbroadcastsd ymm2, qword ptr [rax + rdx]
    mov rax, qword ptr [rsp]
    vsubpd ymm9, ymm2, ymmword ptr [rax + r8]
    vsubpd ymm11, ymm2, ymmword ptr [rax + r8 + 32]
    vfmadd213pd ymm9, ymm9, ymm1
    vfmadd213pd ymm11, ymm11, ymm0
.L19:
    vbroadcastsd ymm1, qword ptr [rip + .K4008000000000000]
    vmulpd ymm0, ymm9, ymm1
    vsqrtpd ymm12, ymm0
    vmulpd ymm0, ymm11, ymm1
    vsqrtpd ymm9, ymm0
    mov rax, qword ptr [rsp + 8]
.L20:
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm14, ymm0, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm14, ymm13
    vbroadcastsd ymm5, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm5, ymm0
    vbroadcastsd ymm10, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm10, ymm0
    vbroadcastsd ymm6, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm1, ymm6
    vbroadcastsd ymm5, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm0, ymm5
    vbroadcastsd ymm7, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm15, ymm1, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm0, ymm15, ymm8
    vbroadcastsd ymm4, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm0, ymm15, ymm4
    vbroadcastsd ymm1, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm2, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm1, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm1, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm1, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm1, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm1, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm1, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm1, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm1, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm1, ymm0, ymm2
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm1, ymm0, ymm3
    vfmadd213pd ymm1, ymm0, ymm3
    vbroadcastsd ymm4, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm0, ymm15, ymm4
    vaddpd ymm0, ymm0, ymm5
    vpsllq ymm2, ymm0, 52
    vpbroadcastq ymm12, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm2, ymm12, ymm2
    vmulpd ymm1, ymm1, ymm2
    vmovsd xmm2, qword ptr [r11 + 8*r13]
    vbroadcastsd ymm11, xmm2
    vaddpd ymm2, ymm15, ymm5
    vpsubq ymm0, ymm2, ymm0
    vmulpd ymm2, ymm11, ymmword ptr [rsp + 96]
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vfmadd213pd ymm0, ymm14, ymm0
    vmulpd ymm14, ymm2, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm9, ymm0, ymm9
    vxorpd ymm0, ymm9, ymm13
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm1, ymm0
    vminpd ymm0, ymm10, ymm0
    vmovapd ymm1, ymm6
    vfmadd213pd ymm1, ymm0, ymm5
    vaddpd ymm13, ymm1, ymm7
    vfmadd231pd ymm0, ymm13, ymm8
    vbroadcastsd ymm1, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm0, ymm13, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm2, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm1, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm1, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm1, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm1, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm1, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm1, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm1, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm1, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm1, ymm0, ymm2
    vfmadd213pd ymm1, ymm0, ymm3
    vfmadd213pd ymm1, ymm0, ymm3
    vmulpd ymm0, ymm13, ymm4
    vaddpd ymm0, ymm0, ymm5
    vpsllq ymm2, ymm0, 52
    vpaddq ymm2, ymm12, ymm2
    vmulpd ymm1, ymm1, ymm2
    vaddpd ymm2, ymm13, ymm5
    vpsubq ymm0, ymm2, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vfmadd213pd ymm0, ymm9, ymm0
    vmulpd ymm1, ymm11, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r9 + 248], ymm14
    vmovupd ymmword ptr [rsp + r9 + 280], ymm0
    add r9, 64
    inc r13
    add rcx, 8
    cmp r9, 256
    je .L37
.L21:
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm9, xmm9, xmm9
    cmp rax, -3
    ja .L20
    mov r8d, 1
    test rax, rax
    je .L17
    mov rdx, rcx
    mov rsi, qword ptr [rsp + 48]
    vxorpd xmm11, xmm11, xmm11
.L22:
    vbroadcastsd ymm12, qword ptr [rdx - 96]
    vsubpd ymm13, ymm12, ymmword ptr [rsi - 96]
    vsubpd ymm12, ymm12, ymmword ptr [rsi - 64]
    vfmadd213pd ymm13, ymm13, ymm9
    vfmadd213pd ymm12, ymm12, ymm11
    vbroadcastsd ymm11, qword ptr [rdx]
    vsubpd ymm9, ymm11, ymmword ptr [rsi - 32]
    vsubpd ymm11, ymm11, ymmword ptr [rsi]
    vfmadd213pd ymm9, ymm9, ymm13
    vfmadd213pd ymm11, ymm11, ymm12
    sub rsi, -128
    add rdx, 192
    lea rax, [r12 + r8]
    add rax, 2
    add r8, 2
    cmp rax, 1
    jne .L22
    test r10b, 1
    jne .L18
    jmp .L19
.L23:
    mov rax, qword ptr [rsp + 16]
    lea rcx, [rax + r14]
    mov rax, qword ptr [rsp]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [rax + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    xor r13d, r13d
    xor r9d, r9d
    mov rax, qword ptr [rsp + 8]
    jmp .L28
.L24:
    vxorpd xmm11, xmm11, xmm11
.L25:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rax, [r11 + 8*r13]
    lea rdx, [r8 + 2*r8]
    shl rdx, 5
    shl r8, 6
    vbroadcastsd ymm2, qword ptr [rax + rdx]
    mov rax, qword ptr [rsp]
    vsubpd ymm9, ymm2, ymmword ptr [rax + r8]
    vsubpd ymm11, ymm2, ymmword ptr [rax + r8 + 32]
    vfmadd213pd ymm9, ymm9, ymm1
    vfmadd213pd ymm11, ymm11, ymm0
.L26:
    vbroadcastsd ymm1, qword ptr [rip + .K4014000000000000]
    vmulpd ymm0, ymm9, ymm1
    vsqrtpd ymm12, ymm0
    vmulpd ymm0, ymm11, ymm1
    vsqrtpd ymm9, ymm0
    mov rax, qword ptr [rsp + 8]
.L27:
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm11, ymm0, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm11, ymm13
    vbroadcastsd ymm5, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm5, ymm0
    vbroadcastsd ymm10, qword ptr [rip + .K4086300000000000]
    vminpd ymm12, ymm10, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm5, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm12, ymm5
    vbroadcastsd ymm7, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm14, ymm0, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm12, ymm14, ymm8
    vbroadcastsd ymm4, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm12, ymm14, ymm4
    vbroadcastsd ymm15, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm0, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm15, ymm12, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm15, ymm12, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm15, ymm12, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm15, ymm12, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm15, ymm12, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm15, ymm12, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm15, ymm12, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm15, ymm12, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm15, ymm12, ymm0
    vbroadcastsd ymm6, qword ptr [rip + .K3fd5555555555555]
    vmovapd ymm0, ymm6
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm0, ymm11, ymm3
    vfmadd213pd ymm0, ymm11, ymm3
    vfmadd213pd ymm15, ymm12, ymm3
    vfmadd213pd ymm15, ymm12, ymm3
    vbroadcastsd ymm4, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm1, ymm14, ymm4
    vaddpd ymm1, ymm1, ymm5
    vpsllq ymm2, ymm1, 52
    vpbroadcastq ymm11, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm2, ymm11, ymm2
    vmulpd ymm2, ymm15, ymm2
    vmovsd xmm12, qword ptr [r11 + 8*r13]
    vbroadcastsd ymm12, xmm12
    vaddpd ymm14, ymm14, ymm5
    vpsubq ymm1, ymm14, ymm1
    vmulpd ymm14, ymm12, ymmword ptr [rsp + 96]
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm11, ymm1
    vmulpd ymm1, ymm2, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm14, ymm14, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm15, ymm0, ymm9
    vxorpd ymm0, ymm15, ymm13
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm1, ymm0
    vminpd ymm13, ymm10, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm0, ymm13, ymm5
    vaddpd ymm9, ymm0, ymm7
    vfmadd231pd ymm13, ymm9, ymm8
    vbroadcastsd ymm0, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm13, ymm9, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm1, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm0, ymm13, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm0, ymm13, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm0, ymm13, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm0, ymm13, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm0, ymm13, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm0, ymm13, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm0, ymm13, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm0, ymm13, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm0, ymm13, ymm1
    vfmadd213pd ymm6, ymm15, ymm3
    vfmadd213pd ymm6, ymm15, ymm3
    vfmadd213pd ymm0, ymm13, ymm3
    vfmadd213pd ymm0, ymm13, ymm3
    vmulpd ymm2, ymm9, ymm4
    vaddpd ymm2, ymm2, ymm5
    vpsllq ymm13, ymm2, 52
    vpaddq ymm13, ymm13, ymm11
    vmulpd ymm0, ymm13, ymm0
    vaddpd ymm9, ymm9, ymm5
    vpsubq ymm2, ymm9, ymm2
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm11, ymm2
    vmulpd ymm0, ymm0, ymm2
    vmulpd ymm0, ymm6, ymm0
    vmulpd ymm1, ymm12, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r9 + 248], ymm14
    vmovupd ymmword ptr [rsp + r9 + 280], ymm0
    add r9, 64
    inc r13
    add rcx, 8
    cmp r9, 256
    je .L37
.L28:
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm9, xmm9, xmm9
    cmp rax, -3
    ja .L27
    mov r8d, 1
    test rax, rax
    je .L24
    mov rdx, rcx
    mov rsi, qword ptr [rsp + 48]
    vxorpd xmm11, xmm11, xmm11
.L29:
    vbroadcastsd ymm12, qword ptr [rdx - 96]
    vsubpd ymm13, ymm12, ymmword ptr [rsi - 96]
    vsubpd ymm12, ymm12, ymmword ptr [rsi - 64]
    vfmadd213pd ymm13, ymm13, ymm9
    vfmadd213pd ymm12, ymm12, ymm11
    vbroadcastsd ymm11, qword ptr [rdx]
    vsubpd ymm9, ymm11, ymmword ptr [rsi - 32]
    vsubpd ymm11, ymm11, ymmword ptr [rsi]
    vfmadd213pd ymm9, ymm9, ymm13
    vfmadd213pd ymm11, ymm11, ymm12
    sub rsi, -128
    add rdx, 192
    lea rax, [r12 + r8]
    add rax, 2
    add r8, 2
    cmp rax, 1
    jne .L29
    test r10b, 1
    jne .L25
    jmp .L26
.L30:
    mov rax, qword ptr [rsp + 16]
    lea rcx, [rax + r14]
    mov rax, qword ptr [rsp]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [rax + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    xor r9d, r9d
    xor r13d, r13d
    mov rax, qword ptr [rsp + 8]
    jmp .L35
.L31:
    vxorpd xmm11, xmm11, xmm11
.L32:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rax, [r11 + 8*r9]
    lea rdx, [r8 + 2*r8]
    shl rdx, 5
    shl r8, 6
    vbroadcastsd ymm2, qword ptr [rax + rdx]
    mov rax, qword ptr [rsp]
    vsubpd ymm9, ymm2, ymmword ptr [rax + r8]
    vsubpd ymm11, ymm2, ymmword ptr [rax + r8 + 32]
    vfmadd213pd ymm11, ymm11, ymm0
    vfmadd213pd ymm9, ymm9, ymm1
.L33:
    vsqrtpd ymm0, ymm11
    vsqrtpd ymm1, ymm9
    vbroadcastsd ymm2, qword ptr [rip + .K8000000000000000]
    vxorpd ymm9, ymm1, ymm2
    vxorpd ymm11, ymm0, ymm2
    mov rax, qword ptr [rsp + 8]
.L34:
    vmovsd xmm0, qword ptr [r11 + 8*r9]
    vbroadcastsd ymm5, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm5, ymm9
    vbroadcastsd ymm10, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm10, ymm1
    vbroadcastsd ymm6, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm2, ymm6
    vbroadcastsd ymm5, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm2, ymm1, ymm5
    vbroadcastsd ymm14, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm13, ymm14, ymm2
    vbroadcastsd ymm15, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm1, ymm13, ymm15
    vbroadcastsd ymm4, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm1, ymm13, ymm4
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm2, ymm8
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm2, ymm1, ymm7
    vbroadcastsd ymm9, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm2, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm2, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm2, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm2, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm2, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm2, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm2, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm2, ymm1, ymm9
    vbroadcastsd ymm9, xmm0
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm2, ymm1, ymm3
    vfmadd213pd ymm2, ymm1, ymm3
    vbroadcastsd ymm4, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm0, ymm13, ymm4
    vaddpd ymm0, ymm0, ymm5
    vpbroadcastq ymm12, qword ptr [rip + .K3ff0000000000000]
    vpsllq ymm1, ymm0, 52
    vpaddq ymm1, ymm12, ymm1
    vmulpd ymm1, ymm2, ymm1
    vmulpd ymm2, ymm9, ymmword ptr [rsp + 96]
    vaddpd ymm13, ymm13, ymm5
    vpsubq ymm0, ymm13, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm13, ymm2, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm0, ymm11
    vminpd ymm0, ymm10, ymm0
    vmovapd ymm1, ymm6
    vfmadd213pd ymm1, ymm0, ymm5
    vaddpd ymm11, ymm14, ymm1
    vfmadd231pd ymm0, ymm11, ymm15
    vbroadcastsd ymm1, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm0, ymm11, ymm1
    vfmadd213pd ymm8, ymm0, ymm7
    vbroadcastsd ymm2, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm8, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm8, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm8, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm8, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm8, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm8, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm8, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm8, ymm0, ymm2
    vfmadd213pd ymm8, ymm0, ymm3
    vfmadd213pd ymm8, ymm0, ymm3
    vmulpd ymm0, ymm11, ymm4
    vaddpd ymm0, ymm0, ymm5
    vpsllq ymm2, ymm0, 52
    vpaddq ymm2, ymm12, ymm2
    vmulpd ymm1, ymm8, ymm2
    vaddpd ymm2, ymm11, ymm5
    vpsubq ymm0, ymm2, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm1, ymm9, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r13 + 248], ymm13
    vmovupd ymmword ptr [rsp + r13 + 280], ymm0
    add r13, 64
    inc r9
    add rcx, 8
    cmp r13, 256
    je .L37
.L35:
    vbroadcastsd ymm11, qword ptr [rip + .K8000000000000000]
    vmovapd ymm9, ymm11
    cmp rax, -3
    ja .L34
    vxorpd xmm9, xmm9, xmm9
    mov r8d, 1
    test rax, rax
    je .L31
    mov rdx, rcx
    mov rsi, qword ptr [rsp + 40]
    vxorpd xmm11, xmm11, xmm11
.L36:
    vbroadcastsd ymm12, qword ptr [rdx - 96]
    vsubpd ymm13, ymm12, ymmword ptr [rsi - 32]
    vsubpd ymm12, ymm12, ymmword ptr [rsi - 64]
    vfmadd213pd ymm12, ymm12, ymm9
    vfmadd213pd ymm13, ymm13, ymm11
    vbroadcastsd ymm11, qword ptr [rdx]
    vsubpd ymm9, ymm11, ymmword ptr [rsi]
    vsubpd ymm11, ymm11, ymmword ptr [rsi + 32]
    vfmadd213pd ymm11, ymm11, ymm13
    vfmadd213pd ymm9, ymm9, ymm12
    sub rsi, -128
    add rdx, 192
    lea rax, [r12 + r8]
    add rax, 2
    add r8, 2
    cmp rax, 1
    jne .L36
    test r10b, 1
    jne .L32
    jmp .L33
.L37:
    vmovupd ymm7, ymmword ptr [rsp + 248]
    vmovupd ymm8, ymmword ptr [rsp + 280]
    vmovupd ymm9, ymmword ptr [rsp + 312]
    vmovupd ymm11, ymmword ptr [rsp + 344]
    vmovupd ymm12, ymmword ptr [rsp + 376]
    vmovupd ymm13, ymmword ptr [rsp + 408]
    vmovupd ymm14, ymmword ptr [rsp + 440]
    vmovupd ymm15, ymmword ptr [rsp + 472]
    test rbx, rbx
    je .L39
    add r14, qword ptr [rsp + 200]
    mov rcx, qword ptr [rsp + 192]
    mov r8, rbx
    vmovaps xmm3, xmmword ptr [rip + .K153194aaacce6702]
    mov rax, qword ptr [rsp + 32]
.L38:
    vmovupd ymm1, ymmword ptr [rcx - 32]
    vmovupd ymm0, ymmword ptr [rcx]
    vbroadcastsd ymm2, qword ptr [r14 - 24]
    vfnmadd231pd ymm7, ymm2, ymm1
    vfnmadd231pd ymm8, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [r14 - 16]
    vfnmadd231pd ymm9, ymm2, ymm1
    vfnmadd231pd ymm11, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [r14 - 8]
    vfnmadd231pd ymm12, ymm2, ymm1
    vfnmadd231pd ymm13, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [r14]
    vfnmadd231pd ymm14, ymm2, ymm1
    vfnmadd231pd ymm15, ymm2, ymm0
    add r14, 96
    add rcx, 64
    dec r8
    jne .L38
    jmp .L40
.L39:
    vmovaps xmm3, xmmword ptr [rip + .K153194aaacce6702]
    mov rax, qword ptr [rsp + 32]
.L40:
    vmovupd ymmword ptr [rsp + 248], ymm7
    vmovupd ymmword ptr [rsp + 280], ymm8
    vmovupd ymmword ptr [rsp + 312], ymm9
    vmovupd ymmword ptr [rsp + 344], ymm11
    vmovupd ymmword ptr [rsp + 376], ymm12
    vmovupd ymmword ptr [rsp + 408], ymm13
    vmovupd ymmword ptr [rsp + 440], ymm14
    vmovupd ymmword ptr [rsp + 472], ymm15
    mov r11, r15
    sub r11, rdi
    mov r15, rax
    sub r15, rdi
    imul rdi, rdi, 120
    add rdi, qword ptr [rsp + 24]
    xor r10d, r10d
    xor ecx, ecx
    mov qword ptr [rsp + 64], rdi
    jmp .L43
.L41:
    mov r12, qword ptr [rsp + 56]
    mov rdi, qword ptr [rsp + 64]
    mov r10, qword ptr [rsp + 96]
.L42:
    popcnt eax, r13d
    add rbx, rax
    mov qword ptr [r9 + 72], rbx
    xor r15d, r15d
.L43:
    test r15, r15
    jne .L47
    test r11, r11
    je .L7
    cmp rcx, 256
    je .L7
    dec r11
.L44:
    imul r9, r10, 120
    vbroadcastsd ymm0, qword ptr [rip + .K7fffffffffffffff]
    inc r10
    vandpd ymm1, ymm0, ymmword ptr [rsp + rcx + 248]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm7, ymm2, ymm1
    vandpd ymm0, ymm0, ymmword ptr [rsp + rcx + 280]
    vbroadcastsd ymm9, qword ptr [rdi + r9 + 88]
    vminpd ymm8, ymm2, ymm0
    xor r15d, r15d
    vucomisd xmm7, xmm9
    seta r15b
    vperm2f128 ymm0, ymm7, ymm8, 33
    vshufpd ymm0, ymm7, ymm0, 5
    vshufpd xmm1, xmm8, xmm8, 1
    xor eax, eax
    vucomisd xmm1, xmm9
    vcmpltpd ymm0, ymm9, ymm0
    vextractf128 xmm1, ymm0, 1
    seta al
    vshufps xmm0, xmm0, xmm1, 136
    shl eax, 5
    vextractf128 xmm1, ymm8, 1
    xor edx, edx
    vucomisd xmm1, xmm9
    seta dl
    add rcx, 64
    shl edx, 6
    vshufpd xmm1, xmm1, xmm1, 1
    xor esi, esi
    vucomisd xmm1, xmm9
    seta sil
    vandps xmm0, xmm0, xmm3
    shl esi, 7
    or esi, edx
    or esi, eax
    vshufps xmm1, xmm0, xmm0, 238
    vorps xmm0, xmm0, xmm1
    vshufps xmm1, xmm0, xmm0, 85
    vorps xmm0, xmm0, xmm1
    vmovd r8d, xmm0
    or r8d, esi
    or r8d, r15d
    mov r15d, 0
    je .L43
    mov qword ptr [rsp + 96], r10
    add r9, rdi
    mov edx, dword ptr [r9 + 104]
    mov r10d, dword ptr [r9 + 108]
    mov r12d, dword ptr [rbp]
    mov edi, dword ptr [rbp + 20]
    xor r15d, r15d
    cmp edi, r10d
    setne r15b
    mov eax, dword ptr [rbp + 24]
    xor ebx, ebx
    cmp eax, r10d
    setne bl
    mov esi, dword ptr [rbp + 28]
    xor r13d, r13d
    cmp esi, r10d
    setne r13b
    cmp r12d, edx
    setb r14b
    cmp r12d, r10d
    setne r12b
    and r12b, r14b
    movzx r12d, r12b
    vmovdqu xmm9, xmmword ptr [rbp + 4]
    vmovd xmm11, edx
    vpbroadcastd xmm11, xmm11
    vpmaxud xmm11, xmm9, xmm11
    vpcmpeqd xmm11, xmm9, xmm11
    vmovd xmm12, r10d
    vpbroadcastd xmm12, xmm12
    vpcmpeqd xmm9, xmm9, xmm12
    vpor xmm9, xmm9, xmm11
    vpandn xmm9, xmm9, xmm3
    shl r15d, 5
    cmp edi, edx
    mov edi, 0
    cmovae r15d, edi
    shl ebx, 6
    cmp eax, edx
    cmovae ebx, edi
    shl r13d, 7
    cmp esi, edx
    cmovae r13d, edi
    vpshufd xmm11, xmm9, 238
    vpor xmm9, xmm9, xmm11
    vpshufd xmm11, xmm9, 85
    vpor xmm9, xmm9, xmm11
    vmovd eax, xmm9
    or r13d, ebx
    or r13d, r15d
    or r13d, r12d
    or r13d, eax
    mov rax, qword ptr [r9 + 8]
    mov rbx, qword ptr [r9 + 72]
    vmovupd ymmword ptr [rsp + 504], ymm7
    vmovupd ymmword ptr [rsp + 536], ymm8
    and r13d, r8d
    je .L41
    lea rax, [rax + 8*rbx]
    mov edx, r13d
.L45:
    tzcnt esi, edx
    vmovsd xmm7, qword ptr [rsp + 8*rsi + 504]
    vmovsd qword ptr [rax], xmm7
    add rax, 8
    blsr edx, edx
    jne .L45
    lea rax, [4*rbx]
    add rax, qword ptr [r9 + 32]
    mov edx, r13d
    mov r12, qword ptr [rsp + 56]
    mov rdi, qword ptr [rsp + 64]
    mov r10, qword ptr [rsp + 96]
.L46:
    tzcnt esi, edx
    mov esi, dword ptr [rbp + 4*rsi]
    mov dword ptr [rax], esi
    add rax, 4
    blsr edx, edx
    jne .L46
    jmp .L42
.L47:
    cmp r11, r15
    jbe .L7
    mov eax, 256
    sub eax, ecx
    shr eax, 6
    cmp r15, rax
    jae .L7
    mov rax, r15
    not rax
    add r11, rax
    add r10, r15
    shl r15, 6
    add rcx, r15
    jmp .L44
.L48:
    mov rbp, qword ptr [rsp + 128]
    inc rbp
    mov r11, qword ptr [rsp + 168]
    add qword ptr [rsp + 48], r11
    add qword ptr [rsp + 40], r11
    mov rax, qword ptr [rsp + 176]
    cmp rbp, rax
    mov rsi, qword ptr [rsp + 184]
    mov r14, qword ptr [rsp + 160]
    mov r9, qword ptr [rsp + 152]
    mov r13, qword ptr [rsp + 144]
    mov r8, qword ptr [rsp + 136]
    jb .L4
    jmp .L1
.L49:
    imul rdi, r8, 120
    xor ebp, ebp
.L50:
    mov rcx, rdi
    mov rdx, qword ptr [rsp + 24]
.L51:
    test rcx, rcx
    je .L52
    mov rsi, qword ptr [rdx + 16]
    sub rsi, qword ptr [rdx + 72]
    add rdx, 120
    add rcx, -120
    cmp rsi, 32
    jae .L51
    jmp .L1
.L52:
    inc rbp
    cmp rbp, rax
    jb .L50
    jmp .L1
.L53:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L9 .L30 .L16 .L23
.K153194aaacce6702 = .long 2, .long 4, .long 8, .long 16
.K3e5ad7f3ee016e7d = .quad 0x3e5ad7f3ee016e7d ; 2.5000018833187374e-8
.K3e928ad9b8551757 = .quad 0x3e928ad9b8551757 ; 2.76303062502936e-7
.K3ec71df25b3100a2 = .quad 0x3ec71df25b3100a2 ; 2.7557586803895326e-6
.K3efa01999e2633fd = .quad 0x3efa01999e2633fd ; 2.480149294963387e-5
.K3f2a01a012a0f351 = .quad 0x3f2a01a012a0f351 ; 1.9841269505773776e-4
.K3f56c16c18438b08 = .quad 0x3f56c16c18438b08 ; 1.3888888943759965e-3
.K3f81111111127d0e = .quad 0x3f81111111127d0e ; 8.333333333494976e-3
.K3fa555555555083e = .quad 0x3fa555555555083e ; 4.1666666666529725e-2
.K3fc55555555554f9 = .quad 0x3fc55555555554f9 ; 1.666666666666641e-1
.K3fd5555555555555 = .quad 0x3fd5555555555555 ; 3.333333333333333e-1
.K3fe0000000000000 = .quad 0x3fe0000000000000 ; 5e-1
.K3fe000000000000a = .quad 0x3fe000000000000a ; 5.000000000000011e-1
.K3ff0000000000000 = .quad 0x3ff0000000000000 ; 1e0
.K3ff71547652b82fe = .quad 0x3ff71547652b82fe ; 1.4426950408889634e0
.K4008000000000000 = .quad 0x4008000000000000 ; 3e0
.K4014000000000000 = .quad 0x4014000000000000 ; 5e0
.K4086300000000000 = .quad 0x4086300000000000 ; 7.1e2
.K4087700000000000 = .quad 0x4087700000000000 ; 7.5e2
.K4338000000000000 = .quad 0x4338000000000000 ; 6.755399441055744e15
.K7fffffffffffffff = .quad 0x7fffffffffffffff ; NaN
.K8000000000000000 = .quad 0x8000000000000000 ; -0e0
.Kbdea39ef35793c76 = .quad 0xbdea39ef35793c76 ; -1.9082149292705877e-10
.Kbfe0000000000000 = .quad 0xbfe0000000000000 ; -5e-1
.Kbfe62e42fee00000 = .quad 0xbfe62e42fee00000 ; -6.931471803691238e-1
.Kc087500000000000 = .quad 0xc087500000000000 ; -7.46e2
.Kc338000000000000 = .quad 0xc338000000000000 ; -6.755399441055744e15
