; portable-avx2/f64/residual_select
rhotree_kernels::arch::portable::f64::residual_select::residual_select_avx2_bmi1_bmi2_fma_popcnt_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 600
    mov qword ptr [rsp + 168], rcx
    mov r11, qword ptr [rdi + 32]
    mov rcx, qword ptr [rdi + 40]
    mov r10, r11
    add r10, rcx
    mov rax, -1
    cmovb r10, rax
    mov rbx, r10
    inc rbx
    cmove rbx, rax
    shl rbx, 3
    test rbx, rbx
    je .L173
    mov r9, qword ptr [rdi + 24]
    mov rax, r9
    or rax, rbx
    shr rax, 32
    je .L2
    mov rax, r9
    xor edx, edx
    div rbx
    mov qword ptr [rsp + 488], rax
    cmp rbx, r9
    jbe .L3
.L0:
    xor r8d, r8d
.L1:
    mov rax, r8
    add rsp, 600
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
    div ebx
    mov qword ptr [rsp + 488], rax
    cmp rbx, r9
    ja .L0
.L3:
    mov qword ptr [rsp + 200], rbx
    mov qword ptr [rsp + 216], rcx
    mov qword ptr [rsp + 192], rsi
    mov rax, qword ptr [rdi + 48]
    mov qword ptr [rsp + 40], rax
    mov rcx, qword ptr [rdi]
    mov rdx, qword ptr [rdi + 16]
    movzx eax, byte ptr [rdi + 56]
    mov dword ptr [rsp + 516], eax
    lea r15, [r11 - 1]
    mov rax, r11
    inc rax
    mov rsi, -1
    cmovne rsi, rax
    shl rsi, 6
    mov qword ptr [rsp + 176], rsi
    imul rsi, r8, 112
    lea rdi, [rdx + 160]
    cmp r10, -2
    mov rax, -2
    cmovae r10, rax
    shl r10, 6
    add r10, 64
    mov qword ptr [rsp + 528], r10
    lea r8, [rcx + 192]
    mov qword ptr [rsp + 56], r8
    mov r10, r11
    and r10, -2
    neg r10
    cmp r11, -2
    cmovb rax, r11
    mov qword ptr [rsp + 184], rdx
    add rdx, 128
    mov qword ptr [rsp + 136], rdx
    lea rax, [rax + 2*rax]
    shl rax, 5
    mov qword ptr [rsp + 160], rcx
    add rax, rcx
    add rax, 120
    mov qword ptr [rsp + 208], rax
    xor r8d, r8d
    mov qword ptr [rsp + 144], r15
    mov qword ptr [rsp + 520], rsi
.L4:
    mov rax, rsi
    mov rcx, qword ptr [rsp + 168]
.L5:
    test rax, rax
    je .L6
    mov rdx, qword ptr [rcx + 16]
    sub rdx, qword ptr [rcx + 72]
    add rcx, 112
    add rax, -112
    cmp rdx, 32
    jae .L5
    jmp .L1
.L6:
    mov qword ptr [rsp + 48], rdi
    mov qword ptr [rsp + 32], r11
    mov eax, dword ptr [rsp + 516]
    mov qword ptr [rsp + 152], rax
    cmp r8, qword ptr [rsp + 488]
    mov qword ptr [rsp + 480], r8
    jae .L7
    cmp qword ptr [rsp + 40], 4
    mov rax, qword ptr [rsp + 200]
    jae .L8
    xor edx, edx
    cmp rdx, qword ptr [rsp + 40]
    jb .L10
    jmp .L132
.L7:
    cmp qword ptr [rsp + 40], 4
    mov rax, qword ptr [rsp + 200]
    jae .L9
    xor edx, edx
    cmp rdx, qword ptr [rsp + 40]
    jb .L52
    jmp .L132
.L8:
    imul rax, r8
    mov rcx, qword ptr [rsp + 184]
    lea rbp, [rcx + 8*rax]
    shl r8, 5
    add r8, qword ptr [rsp + 192]
    mov qword ptr [rsp + 24], r8
    mov rax, qword ptr [rsp + 176]
    add rax, rbp
    add rax, 32
    mov qword ptr [rsp + 496], rax
    mov ecx, 4
    xor eax, eax
    mov rdx, qword ptr [rsp + 160]
    lea r12, [rdx + 8*rax]
    vbroadcastsd ymm7, qword ptr [rdx + 8*rax]
    vmovupd ymmword ptr [rsp + 224], ymm7
    vmovupd ymmword ptr [rsp + 256], ymm7
    vmovupd ymmword ptr [rsp + 288], ymm7
    vmovupd ymmword ptr [rsp + 320], ymm7
    vmovupd ymmword ptr [rsp + 352], ymm7
    vmovupd ymmword ptr [rsp + 384], ymm7
    vmovupd ymmword ptr [rsp + 416], ymm7
    vmovupd ymmword ptr [rsp + 448], ymm7
    lea rdx, [rip + .T0]
    mov rax, qword ptr [rsp + 152]
    movsxd rax, dword ptr [rdx + 4*rax]
    add rax, rdx
    xor r8d, r8d
    mov r9, qword ptr [rsp + 56]
    mov rdx, qword ptr [rsp + 208]
    mov qword ptr [rsp + 128], rdx
    mov rbx, qword ptr [rsp + 32]
    mov r13, qword ptr [rsp + 48]
    mov qword ptr [rsp + 504], rbp
    jmp rax
.L9:
    imul rax, r8
    mov rcx, qword ptr [rsp + 184]
    lea rbp, [rcx + 8*rax]
    shl r8, 5
    add r8, qword ptr [rsp + 192]
    mov qword ptr [rsp + 24], r8
    mov rax, qword ptr [rsp + 176]
    add rax, rbp
    add rax, 32
    mov qword ptr [rsp + 496], rax
    mov ecx, 4
    xor eax, eax
    mov rdx, qword ptr [rsp + 160]
    lea r12, [rdx + 8*rax]
    vbroadcastsd ymm7, qword ptr [rdx + 8*rax]
    vmovupd ymmword ptr [rsp + 224], ymm7
    vmovupd ymmword ptr [rsp + 256], ymm7
    vmovupd ymmword ptr [rsp + 288], ymm7
    vmovupd ymmword ptr [rsp + 320], ymm7
    vmovupd ymmword ptr [rsp + 352], ymm7
    vmovupd ymmword ptr [rsp + 384], ymm7
    vmovupd ymmword ptr [rsp + 416], ymm7
    vmovupd ymmword ptr [rsp + 448], ymm7
    lea rdx, [rip + .T1]
    mov rax, qword ptr [rsp + 152]
    movsxd rax, dword ptr [rdx + 4*rax]
    add rax, rdx
    mov qword ptr [rsp + 8], 0
    mov r14, qword ptr [rsp + 56]
    mov rdx, qword ptr [rsp + 208]
    mov qword ptr [rsp + 128], rdx
    mov rbx, qword ptr [rsp + 32]
    mov r13, qword ptr [rsp + 48]
    mov qword ptr [rsp + 504], rbp
    jmp rax
.L10:
    mov rax, qword ptr [rsp + 200]
    mov r13, qword ptr [rsp + 480]
    imul rax, r13
    mov rcx, qword ptr [rsp + 184]
    lea rcx, [rcx + 8*rax]
    shl r13, 5
    add r13, qword ptr [rsp + 192]
    mov rax, qword ptr [rsp + 176]
    mov qword ptr [rsp + 8], rcx
    add rax, rcx
    add rax, 32
    mov qword ptr [rsp + 128], rax
    jmp .L12
.L11:
    mov rdx, qword ptr [rsp + 16]
    add rdx, 4
    cmp rdx, qword ptr [rsp + 40]
    jae .L132
.L12:
    cmp rdx, 8
    mov esi, 8
    mov qword ptr [rsp + 16], rdx
    cmovb rsi, rdx
    lea r14d, [8*rsi]
    mov rax, qword ptr [rsp + 160]
    lea rcx, [rax + r14]
    vbroadcastsd ymm0, qword ptr [rax + r14]
    vmovups ymmword ptr [rsp + 224], ymm0
    vmovups ymmword ptr [rsp + 256], ymm0
    vmovups ymmword ptr [rsp + 288], ymm0
    vmovups ymmword ptr [rsp + 320], ymm0
    vmovups ymmword ptr [rsp + 352], ymm0
    vmovups ymmword ptr [rsp + 384], ymm0
    vmovups ymmword ptr [rsp + 416], ymm0
    vmovups ymmword ptr [rsp + 448], ymm0
    lea rdx, [rip + .T2]
    mov rax, qword ptr [rsp + 152]
    movsxd rax, dword ptr [rdx + 4*rax]
    add rax, rdx
    jmp rax
.L13:
    mov rax, qword ptr [rsp + 56]
    lea r9, [rax + r14]
    mov rax, qword ptr [rsp + 8]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [rax + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    xor r11d, r11d
    xor r12d, r12d
    jmp .L18
.L14:
    vxorpd xmm11, xmm11, xmm11
.L15:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rdx, [rcx + 8*r11]
    lea rdi, [rax + 2*rax]
    shl rdi, 5
    shl rax, 6
    vbroadcastsd ymm2, qword ptr [rdx + rdi]
    mov rdx, qword ptr [rsp + 8]
    vsubpd ymm9, ymm2, ymmword ptr [rdx + rax]
    vsubpd ymm11, ymm2, ymmword ptr [rdx + rax + 32]
    vfmadd213pd ymm11, ymm11, ymm0
    vfmadd213pd ymm9, ymm9, ymm1
.L16:
    vbroadcastsd ymm0, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm9, ymm9, ymm0
    vmulpd ymm11, ymm11, ymm0
.L17:
    vmovsd xmm0, qword ptr [rcx + 8*r11]
    vbroadcastsd ymm6, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm6, ymm9
    vbroadcastsd ymm5, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm5, ymm1
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm2, ymm10
    vbroadcastsd ymm7, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm2, ymm1, ymm7
    vbroadcastsd ymm14, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm13, ymm14, ymm2
    vbroadcastsd ymm15, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm1, ymm13, ymm15
    vbroadcastsd ymm3, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm1, ymm13, ymm3
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm2, ymm8
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm2, ymm1, ymm4
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
    vaddpd ymm0, ymm0, ymm7
    vpbroadcastq ymm12, qword ptr [rip + .K3ff0000000000000]
    vpsllq ymm1, ymm0, 52
    vpaddq ymm1, ymm12, ymm1
    vmulpd ymm1, ymm2, ymm1
    vmulpd ymm2, ymm9, ymmword ptr [rsp + 96]
    vaddpd ymm13, ymm13, ymm7
    vpsubq ymm0, ymm13, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm13, ymm2, ymm0
    vmaxpd ymm0, ymm6, ymm11
    vminpd ymm0, ymm5, ymm0
    vmovapd ymm1, ymm10
    vfmadd213pd ymm1, ymm0, ymm7
    vaddpd ymm11, ymm14, ymm1
    vfmadd231pd ymm0, ymm11, ymm15
    vbroadcastsd ymm1, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm0, ymm11, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm8, ymm0, ymm2
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
    vaddpd ymm0, ymm0, ymm7
    vpsllq ymm2, ymm0, 52
    vpaddq ymm2, ymm12, ymm2
    vmulpd ymm1, ymm8, ymm2
    vaddpd ymm2, ymm11, ymm7
    vpsubq ymm0, ymm2, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm1, ymm9, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r12 + 224], ymm13
    vmovupd ymmword ptr [rsp + r12 + 256], ymm0
    add r12, 64
    inc r11
    add r9, 8
    cmp r12, 256
    je .L41
.L18:
    vbroadcastsd ymm11, qword ptr [rip + .K8000000000000000]
    vmovapd ymm9, ymm11
    cmp r15, -3
    ja .L17
    vxorpd xmm9, xmm9, xmm9
    mov eax, 1
    test r15, r15
    je .L14
    mov rdi, r9
    mov r8, qword ptr [rsp + 136]
    vxorpd xmm11, xmm11, xmm11
.L19:
    vbroadcastsd ymm0, qword ptr [rdi - 96]
    vsubpd ymm1, ymm0, ymmword ptr [r8 - 32]
    vsubpd ymm0, ymm0, ymmword ptr [r8 - 64]
    vfmadd213pd ymm0, ymm0, ymm9
    vfmadd213pd ymm1, ymm1, ymm11
    vbroadcastsd ymm2, qword ptr [rdi]
    vsubpd ymm9, ymm2, ymmword ptr [r8]
    vsubpd ymm11, ymm2, ymmword ptr [r8 + 32]
    vfmadd213pd ymm11, ymm11, ymm1
    vfmadd213pd ymm9, ymm9, ymm0
    sub r8, -128
    add rdi, 192
    lea rdx, [r10 + rax]
    add rdx, 2
    add rax, 2
    cmp rdx, 1
    jne .L19
    test byte ptr [rsp + 32], 1
    jne .L15
    jmp .L16
.L20:
    mov rax, qword ptr [rsp + 56]
    lea r9, [rax + r14]
    mov rax, qword ptr [rsp + 8]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [rax + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    xor r12d, r12d
    xor r11d, r11d
    jmp .L25
.L21:
    vxorpd xmm11, xmm11, xmm11
.L22:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rdx, [rcx + 8*r12]
    lea rdi, [rax + 2*rax]
    shl rdi, 5
    shl rax, 6
    vbroadcastsd ymm2, qword ptr [rdx + rdi]
    mov rdx, qword ptr [rsp + 8]
    vsubpd ymm9, ymm2, ymmword ptr [rdx + rax]
    vsubpd ymm11, ymm2, ymmword ptr [rdx + rax + 32]
    vfmadd213pd ymm9, ymm9, ymm1
    vfmadd213pd ymm11, ymm11, ymm0
.L23:
    vbroadcastsd ymm1, qword ptr [rip + .K4008000000000000]
    vmulpd ymm0, ymm9, ymm1
    vsqrtpd ymm12, ymm0
    vmulpd ymm0, ymm11, ymm1
    vsqrtpd ymm9, ymm0
.L24:
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm14, ymm0, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm14, ymm13
    vbroadcastsd ymm6, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm6, ymm0
    vbroadcastsd ymm5, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm5, ymm0
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm1, ymm10
    vbroadcastsd ymm5, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm0, ymm5
    vbroadcastsd ymm7, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm15, ymm1, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm0, ymm15, ymm8
    vbroadcastsd ymm3, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm0, ymm15, ymm3
    vbroadcastsd ymm1, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm1, ymm0, ymm4
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
    vmovsd xmm2, qword ptr [rcx + 8*r12]
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
    vmaxpd ymm0, ymm6, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm1, ymm0
    vmovapd ymm1, ymm10
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
    vmovupd ymmword ptr [rsp + r11 + 224], ymm14
    vmovupd ymmword ptr [rsp + r11 + 256], ymm0
    add r11, 64
    inc r12
    add r9, 8
    cmp r11, 256
    je .L41
.L25:
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm9, xmm9, xmm9
    cmp r15, -3
    ja .L24
    mov eax, 1
    test r15, r15
    je .L21
    mov rdi, r9
    mov r8, qword ptr [rsp + 48]
    vxorpd xmm11, xmm11, xmm11
.L26:
    vbroadcastsd ymm0, qword ptr [rdi - 96]
    vsubpd ymm1, ymm0, ymmword ptr [r8 - 96]
    vsubpd ymm0, ymm0, ymmword ptr [r8 - 64]
    vfmadd213pd ymm1, ymm1, ymm9
    vfmadd213pd ymm0, ymm0, ymm11
    vbroadcastsd ymm2, qword ptr [rdi]
    vsubpd ymm9, ymm2, ymmword ptr [r8 - 32]
    vsubpd ymm11, ymm2, ymmword ptr [r8]
    vfmadd213pd ymm9, ymm9, ymm1
    vfmadd213pd ymm11, ymm11, ymm0
    sub r8, -128
    add rdi, 192
    lea rdx, [r10 + rax]
    add rdx, 2
    add rax, 2
    cmp rdx, 1
    jne .L26
    test byte ptr [rsp + 32], 1
    jne .L22
    jmp .L23
.L27:
    mov rax, qword ptr [rsp + 56]
    lea r12, [rax + r14]
    mov rax, qword ptr [rsp + 8]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [rax + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    xor r9d, r9d
    xor r11d, r11d
    jmp .L32
.L28:
    vxorpd xmm9, xmm9, xmm9
.L29:
    vmovapd ymm0, ymm9
    vmovapd ymm1, ymm8
    lea rdx, [rcx + 8*r9]
    lea rdi, [rax + 2*rax]
    shl rdi, 5
    shl rax, 6
    vbroadcastsd ymm2, qword ptr [rdx + rdi]
    mov rdx, qword ptr [rsp + 8]
    vsubpd ymm8, ymm2, ymmword ptr [rdx + rax]
    vsubpd ymm9, ymm2, ymmword ptr [rdx + rax + 32]
    vfmadd213pd ymm8, ymm8, ymm1
    vfmadd213pd ymm9, ymm9, ymm0
.L30:
    vbroadcastsd ymm1, qword ptr [rip + .K4014000000000000]
    vmulpd ymm0, ymm8, ymm1
    vsqrtpd ymm11, ymm0
    vmulpd ymm0, ymm9, ymm1
    vsqrtpd ymm8, ymm0
.L31:
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm9, ymm0, ymm11
    vbroadcastsd ymm12, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm9, ymm12
    vbroadcastsd ymm6, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm6, ymm0
    vbroadcastsd ymm5, qword ptr [rip + .K4086300000000000]
    vminpd ymm11, ymm5, ymm0
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm0, ymm10
    vbroadcastsd ymm5, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm11, ymm5
    vbroadcastsd ymm15, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm13, ymm15, ymm0
    vbroadcastsd ymm7, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm11, ymm13, ymm7
    vbroadcastsd ymm3, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm11, ymm13, ymm3
    vbroadcastsd ymm14, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm14, ymm11, ymm4
    vbroadcastsd ymm0, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm14, ymm11, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm14, ymm11, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm14, ymm11, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm14, ymm11, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm14, ymm11, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm14, ymm11, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm14, ymm11, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm14, ymm11, ymm0
    vbroadcastsd ymm6, qword ptr [rip + .K3fd5555555555555]
    vmovapd ymm0, ymm6
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm0, ymm9, ymm3
    vfmadd213pd ymm0, ymm9, ymm3
    vfmadd213pd ymm14, ymm11, ymm3
    vfmadd213pd ymm14, ymm11, ymm3
    vbroadcastsd ymm4, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm1, ymm13, ymm4
    vaddpd ymm1, ymm1, ymm5
    vpsllq ymm2, ymm1, 52
    vpbroadcastq ymm9, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm2, ymm9, ymm2
    vmulpd ymm2, ymm14, ymm2
    vmovsd xmm11, qword ptr [rcx + 8*r9]
    vbroadcastsd ymm11, xmm11
    vaddpd ymm13, ymm13, ymm5
    vpsubq ymm1, ymm13, ymm1
    vmulpd ymm13, ymm11, ymmword ptr [rsp + 96]
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm9, ymm1
    vmulpd ymm1, ymm2, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm13, ymm13, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm14, ymm0, ymm8
    vxorpd ymm0, ymm14, ymm12
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm1, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4086300000000000]
    vminpd ymm12, ymm1, ymm0
    vmovapd ymm0, ymm10
    vfmadd213pd ymm0, ymm12, ymm5
    vaddpd ymm8, ymm15, ymm0
    vfmadd231pd ymm12, ymm8, ymm7
    vbroadcastsd ymm0, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm12, ymm8, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm1, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm0, ymm12, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm0, ymm12, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm0, ymm12, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm0, ymm12, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm0, ymm12, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm0, ymm12, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm0, ymm12, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm0, ymm12, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm0, ymm12, ymm1
    vfmadd213pd ymm6, ymm14, ymm3
    vfmadd213pd ymm6, ymm14, ymm3
    vfmadd213pd ymm0, ymm12, ymm3
    vfmadd213pd ymm0, ymm12, ymm3
    vmulpd ymm2, ymm8, ymm4
    vaddpd ymm2, ymm2, ymm5
    vpsllq ymm12, ymm2, 52
    vpaddq ymm12, ymm12, ymm9
    vmulpd ymm0, ymm12, ymm0
    vaddpd ymm8, ymm8, ymm5
    vpsubq ymm2, ymm8, ymm2
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm9, ymm2
    vmulpd ymm0, ymm0, ymm2
    vmulpd ymm0, ymm6, ymm0
    vmulpd ymm1, ymm11, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r11 + 224], ymm13
    vmovupd ymmword ptr [rsp + r11 + 256], ymm0
    add r11, 64
    inc r9
    add r12, 8
    cmp r11, 256
    je .L41
.L32:
    vxorpd xmm11, xmm11, xmm11
    vxorpd xmm8, xmm8, xmm8
    cmp r15, -3
    ja .L31
    mov eax, 1
    test r15, r15
    je .L28
    mov rdi, r12
    mov r8, qword ptr [rsp + 48]
    vxorpd xmm9, xmm9, xmm9
.L33:
    vbroadcastsd ymm0, qword ptr [rdi - 96]
    vsubpd ymm1, ymm0, ymmword ptr [r8 - 96]
    vsubpd ymm0, ymm0, ymmword ptr [r8 - 64]
    vfmadd213pd ymm1, ymm1, ymm8
    vfmadd213pd ymm0, ymm0, ymm9
    vbroadcastsd ymm2, qword ptr [rdi]
    vsubpd ymm8, ymm2, ymmword ptr [r8 - 32]
    vsubpd ymm9, ymm2, ymmword ptr [r8]
    vfmadd213pd ymm8, ymm8, ymm1
    vfmadd213pd ymm9, ymm9, ymm0
    sub r8, -128
    add rdi, 192
    lea rdx, [r10 + rax]
    add rdx, 2
    add rax, 2
    cmp rdx, 1
    jne .L33
    test byte ptr [rsp + 32], 1
    jne .L29
    jmp .L30
.L34:
    mov rax, qword ptr [rsp + 56]
    lea r9, [rax + r14]
    mov rax, qword ptr [rsp + 8]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [rax + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    xor r11d, r11d
    xor r12d, r12d
    jmp .L39
.L35:
    vxorpd xmm11, xmm11, xmm11
.L36:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rdx, [rcx + 8*r11]
    lea rdi, [rax + 2*rax]
    shl rdi, 5
    shl rax, 6
    vbroadcastsd ymm2, qword ptr [rdx + rdi]
    mov rdx, qword ptr [rsp + 8]
    vsubpd ymm9, ymm2, ymmword ptr [rdx + rax]
    vsubpd ymm11, ymm2, ymmword ptr [rdx + rax + 32]
    vfmadd213pd ymm11, ymm11, ymm0
    vfmadd213pd ymm9, ymm9, ymm1
.L37:
    vsqrtpd ymm0, ymm11
    vsqrtpd ymm1, ymm9
    vbroadcastsd ymm2, qword ptr [rip + .K8000000000000000]
    vxorpd ymm9, ymm1, ymm2
    vxorpd ymm11, ymm0, ymm2
.L38:
    vmovsd xmm0, qword ptr [rcx + 8*r11]
    vbroadcastsd ymm6, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm6, ymm9
    vbroadcastsd ymm5, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm5, ymm1
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm2, ymm10
    vbroadcastsd ymm7, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm2, ymm1, ymm7
    vbroadcastsd ymm14, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm13, ymm14, ymm2
    vbroadcastsd ymm15, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm1, ymm13, ymm15
    vbroadcastsd ymm3, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm1, ymm13, ymm3
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm2, ymm8
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm2, ymm1, ymm4
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
    vaddpd ymm0, ymm0, ymm7
    vpbroadcastq ymm12, qword ptr [rip + .K3ff0000000000000]
    vpsllq ymm1, ymm0, 52
    vpaddq ymm1, ymm12, ymm1
    vmulpd ymm1, ymm2, ymm1
    vmulpd ymm2, ymm9, ymmword ptr [rsp + 96]
    vaddpd ymm13, ymm13, ymm7
    vpsubq ymm0, ymm13, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm13, ymm2, ymm0
    vmaxpd ymm0, ymm6, ymm11
    vminpd ymm0, ymm5, ymm0
    vmovapd ymm1, ymm10
    vfmadd213pd ymm1, ymm0, ymm7
    vaddpd ymm11, ymm14, ymm1
    vfmadd231pd ymm0, ymm11, ymm15
    vbroadcastsd ymm1, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm0, ymm11, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm8, ymm0, ymm2
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
    vaddpd ymm0, ymm0, ymm7
    vpsllq ymm2, ymm0, 52
    vpaddq ymm2, ymm12, ymm2
    vmulpd ymm1, ymm8, ymm2
    vaddpd ymm2, ymm11, ymm7
    vpsubq ymm0, ymm2, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm1, ymm9, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r12 + 224], ymm13
    vmovupd ymmword ptr [rsp + r12 + 256], ymm0
    add r12, 64
    inc r11
    add r9, 8
    cmp r12, 256
    je .L41
.L39:
    vbroadcastsd ymm11, qword ptr [rip + .K8000000000000000]
    vmovapd ymm9, ymm11
    cmp r15, -3
    ja .L38
    vxorpd xmm9, xmm9, xmm9
    mov eax, 1
    test r15, r15
    je .L35
    mov rdi, r9
    mov r8, qword ptr [rsp + 136]
    vxorpd xmm11, xmm11, xmm11
.L40:
    vbroadcastsd ymm0, qword ptr [rdi - 96]
    vsubpd ymm1, ymm0, ymmword ptr [r8 - 32]
    vsubpd ymm0, ymm0, ymmword ptr [r8 - 64]
    vfmadd213pd ymm0, ymm0, ymm9
    vfmadd213pd ymm1, ymm1, ymm11
    vbroadcastsd ymm2, qword ptr [rdi]
    vsubpd ymm9, ymm2, ymmword ptr [r8]
    vsubpd ymm11, ymm2, ymmword ptr [r8 + 32]
    vfmadd213pd ymm11, ymm11, ymm1
    vfmadd213pd ymm9, ymm9, ymm0
    sub r8, -128
    add rdi, 192
    lea rdx, [r10 + rax]
    add rdx, 2
    add rax, 2
    cmp rdx, 1
    jne .L40
    test byte ptr [rsp + 32], 1
    jne .L36
    jmp .L37
.L41:
    vmovupd ymm7, ymmword ptr [rsp + 224]
    vmovupd ymm8, ymmword ptr [rsp + 256]
    vmovupd ymm9, ymmword ptr [rsp + 288]
    vmovupd ymm11, ymmword ptr [rsp + 320]
    vmovupd ymm12, ymmword ptr [rsp + 352]
    vmovupd ymm13, ymmword ptr [rsp + 384]
    vmovupd ymm14, ymmword ptr [rsp + 416]
    vmovupd ymm15, ymmword ptr [rsp + 448]
    mov rcx, qword ptr [rsp + 216]
    test rcx, rcx
    je .L43
    add r14, qword ptr [rsp + 208]
    mov rax, qword ptr [rsp + 128]
    mov r12, qword ptr [rsp + 16]
.L42:
    vmovupd ymm0, ymmword ptr [rax - 32]
    vmovupd ymm1, ymmword ptr [rax]
    vbroadcastsd ymm2, qword ptr [r14 - 24]
    vfnmadd231pd ymm7, ymm2, ymm0
    vfnmadd231pd ymm8, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [r14 - 16]
    vfnmadd231pd ymm9, ymm2, ymm0
    vfnmadd231pd ymm11, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [r14 - 8]
    vfnmadd231pd ymm12, ymm2, ymm0
    vfnmadd231pd ymm13, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [r14]
    vfnmadd231pd ymm14, ymm2, ymm0
    vfnmadd231pd ymm15, ymm2, ymm1
    add r14, 96
    add rax, 64
    dec rcx
    jne .L42
    jmp .L44
.L43:
    mov r12, qword ptr [rsp + 16]
.L44:
    sub r12, rsi
    vmovupd ymmword ptr [rsp + 224], ymm7
    vmovupd ymmword ptr [rsp + 256], ymm8
    vmovupd ymmword ptr [rsp + 288], ymm9
    vmovupd ymmword ptr [rsp + 320], ymm11
    vmovupd ymmword ptr [rsp + 352], ymm12
    vmovupd ymmword ptr [rsp + 384], ymm13
    vmovupd ymmword ptr [rsp + 416], ymm14
    vmovupd ymmword ptr [rsp + 448], ymm15
    mov rcx, qword ptr [rsp + 40]
    sub rcx, rsi
    imul rdi, rsi, 112
    add rdi, qword ptr [rsp + 168]
    xor ebx, ebx
    xor r9d, r9d
    vmovaps xmm3, xmmword ptr [rip + .K153194aaacce6702]
    mov qword ptr [rsp + 24], rdi
    jmp .L47
.L45:
    mov r15, qword ptr [rsp + 144]
    mov rbx, qword ptr [rsp + 64]
.L46:
    popcnt eax, r12d
    add rdi, rax
    mov qword ptr [r11 + 72], rdi
    xor r12d, r12d
    mov rcx, qword ptr [rsp + 96]
    mov rdi, qword ptr [rsp + 24]
.L47:
    test r12, r12
    jne .L51
    test rcx, rcx
    je .L11
    cmp r9, 256
    je .L11
    dec rcx
.L48:
    imul r11, rbx, 112
    vbroadcastsd ymm0, qword ptr [rip + .K7fffffffffffffff]
    inc rbx
    vandpd ymm1, ymm0, ymmword ptr [rsp + r9 + 224]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm7, ymm2, ymm1
    vandpd ymm0, ymm0, ymmword ptr [rsp + r9 + 256]
    vbroadcastsd ymm9, qword ptr [rdi + r11 + 88]
    vminpd ymm8, ymm2, ymm0
    xor r8d, r8d
    vucomisd xmm7, xmm9
    seta r8b
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
    add r9, 64
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
    vmovd eax, xmm0
    or eax, esi
    or eax, r8d
    mov r12d, 0
    je .L47
    mov qword ptr [rsp + 64], rbx
    mov qword ptr [rsp + 96], rcx
    add r11, rdi
    mov r15d, dword ptr [r11 + 96]
    mov r14d, dword ptr [r11 + 100]
    mov ebx, dword ptr [r13]
    mov esi, dword ptr [r13 + 20]
    xor r8d, r8d
    cmp esi, r14d
    setne r8b
    mov edx, dword ptr [r13 + 24]
    xor edi, edi
    cmp edx, r14d
    setne dil
    mov ebp, dword ptr [r13 + 28]
    xor r12d, r12d
    cmp ebp, r14d
    setne r12b
    cmp ebx, r15d
    setb cl
    cmp ebx, r14d
    setne bl
    and bl, cl
    movzx ebx, bl
    vmovdqu xmm0, xmmword ptr [r13 + 4]
    vmovd xmm1, r15d
    vpbroadcastd xmm1, xmm1
    vpmaxud xmm1, xmm0, xmm1
    vpcmpeqd xmm1, xmm0, xmm1
    vmovd xmm2, r14d
    vpbroadcastd xmm2, xmm2
    vpcmpeqd xmm0, xmm0, xmm2
    vpor xmm0, xmm0, xmm1
    vpandn xmm0, xmm0, xmm3
    shl r8d, 5
    cmp esi, r15d
    mov ecx, 0
    cmovae r8d, ecx
    shl edi, 6
    cmp edx, r15d
    cmovae edi, ecx
    shl r12d, 7
    cmp ebp, r15d
    cmovae r12d, ecx
    vpshufd xmm1, xmm0, 238
    vpor xmm0, xmm0, xmm1
    vpshufd xmm1, xmm0, 85
    vpor xmm0, xmm0, xmm1
    vmovd ecx, xmm0
    or r12d, edi
    or r12d, r8d
    or r12d, ebx
    or r12d, ecx
    mov rdx, qword ptr [r11 + 8]
    mov rdi, qword ptr [r11 + 72]
    vmovupd ymmword ptr [rsp + 536], ymm7
    vmovupd ymmword ptr [rsp + 568], ymm8
    and r12d, eax
    je .L45
    lea rax, [rdx + 8*rdi]
    mov edx, r12d
.L49:
    tzcnt ecx, edx
    vmovq xmm0, qword ptr [rsp + 8*rcx + 536]
    vmovq qword ptr [rax], xmm0
    add rax, 8
    blsr edx, edx
    jne .L49
    lea rax, [4*rdi]
    add rax, qword ptr [r11 + 32]
    mov edx, r12d
    mov r15, qword ptr [rsp + 144]
    mov rbx, qword ptr [rsp + 64]
.L50:
    tzcnt ecx, edx
    mov ecx, dword ptr [r13 + 4*rcx]
    mov dword ptr [rax], ecx
    add rax, 4
    blsr edx, edx
    jne .L50
    jmp .L46
.L51:
    cmp rcx, r12
    jbe .L11
    mov eax, 256
    sub eax, r9d
    shr eax, 6
    cmp r12, rax
    jae .L11
    mov rax, r12
    not rax
    add rcx, rax
    add rbx, r12
    shl r12, 6
    add r9, r12
    jmp .L48
.L52:
    mov rax, qword ptr [rsp + 200]
    mov r13, qword ptr [rsp + 480]
    imul rax, r13
    mov rcx, qword ptr [rsp + 184]
    lea rcx, [rcx + 8*rax]
    shl r13, 5
    add r13, qword ptr [rsp + 192]
    mov rax, qword ptr [rsp + 176]
    mov qword ptr [rsp + 16], rcx
    add rax, rcx
    add rax, 32
    mov qword ptr [rsp + 128], rax
    jmp .L54
.L53:
    mov rdx, qword ptr [rsp + 8]
    add rdx, 4
    cmp rdx, qword ptr [rsp + 40]
    jae .L132
.L54:
    cmp rdx, 8
    mov esi, 8
    mov qword ptr [rsp + 8], rdx
    cmovb rsi, rdx
    lea r14d, [8*rsi]
    mov rax, qword ptr [rsp + 160]
    lea rcx, [rax + r14]
    vbroadcastsd ymm0, qword ptr [rax + r14]
    vmovups ymmword ptr [rsp + 224], ymm0
    vmovups ymmword ptr [rsp + 256], ymm0
    vmovups ymmword ptr [rsp + 288], ymm0
    vmovups ymmword ptr [rsp + 320], ymm0
    vmovups ymmword ptr [rsp + 352], ymm0
    vmovups ymmword ptr [rsp + 384], ymm0
    vmovups ymmword ptr [rsp + 416], ymm0
    vmovups ymmword ptr [rsp + 448], ymm0
    lea rdx, [rip + .T3]
    mov rax, qword ptr [rsp + 152]
    movsxd rax, dword ptr [rdx + 4*rax]
    add rax, rdx
    jmp rax
.L55:
    mov rax, qword ptr [rsp + 56]
    lea r9, [rax + r14]
    mov rax, qword ptr [rsp + 16]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [rax + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    xor r11d, r11d
    xor r12d, r12d
    jmp .L60
.L56:
    vxorpd xmm11, xmm11, xmm11
.L57:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rdx, [rcx + 8*r11]
    lea rdi, [rax + 2*rax]
    shl rdi, 5
    shl rax, 6
    vbroadcastsd ymm2, qword ptr [rdx + rdi]
    mov rdx, qword ptr [rsp + 16]
    vsubpd ymm9, ymm2, ymmword ptr [rdx + rax]
    vsubpd ymm11, ymm2, ymmword ptr [rdx + rax + 32]
    vfmadd213pd ymm11, ymm11, ymm0
    vfmadd213pd ymm9, ymm9, ymm1
.L58:
    vbroadcastsd ymm0, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm9, ymm9, ymm0
    vmulpd ymm11, ymm11, ymm0
.L59:
    vmovsd xmm0, qword ptr [rcx + 8*r11]
    vbroadcastsd ymm6, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm6, ymm9
    vbroadcastsd ymm5, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm5, ymm1
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm2, ymm10
    vbroadcastsd ymm7, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm2, ymm1, ymm7
    vbroadcastsd ymm14, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm13, ymm14, ymm2
    vbroadcastsd ymm15, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm1, ymm13, ymm15
    vbroadcastsd ymm3, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm1, ymm13, ymm3
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm2, ymm8
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm2, ymm1, ymm4
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
    vaddpd ymm0, ymm0, ymm7
    vpbroadcastq ymm12, qword ptr [rip + .K3ff0000000000000]
    vpsllq ymm1, ymm0, 52
    vpaddq ymm1, ymm12, ymm1
    vmulpd ymm1, ymm2, ymm1
    vmulpd ymm2, ymm9, ymmword ptr [rsp + 96]
    vaddpd ymm13, ymm13, ymm7
    vpsubq ymm0, ymm13, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm13, ymm2, ymm0
    vmaxpd ymm0, ymm6, ymm11
    vminpd ymm0, ymm5, ymm0
    vmovapd ymm1, ymm10
    vfmadd213pd ymm1, ymm0, ymm7
    vaddpd ymm11, ymm14, ymm1
    vfmadd231pd ymm0, ymm11, ymm15
    vbroadcastsd ymm1, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm0, ymm11, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm8, ymm0, ymm2
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
    vaddpd ymm0, ymm0, ymm7
    vpsllq ymm2, ymm0, 52
    vpaddq ymm2, ymm12, ymm2
    vmulpd ymm1, ymm8, ymm2
    vaddpd ymm2, ymm11, ymm7
    vpsubq ymm0, ymm2, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm1, ymm9, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r12 + 224], ymm13
    vmovupd ymmword ptr [rsp + r12 + 256], ymm0
    add r12, 64
    inc r11
    add r9, 8
    cmp r12, 256
    je .L83
.L60:
    vbroadcastsd ymm11, qword ptr [rip + .K8000000000000000]
    vmovapd ymm9, ymm11
    cmp r15, -3
    ja .L59
    vxorpd xmm9, xmm9, xmm9
    mov eax, 1
    test r15, r15
    je .L56
    mov rdi, r9
    mov r8, qword ptr [rsp + 136]
    vxorpd xmm11, xmm11, xmm11
.L61:
    vbroadcastsd ymm0, qword ptr [rdi - 96]
    vsubpd ymm1, ymm0, ymmword ptr [r8 - 32]
    vsubpd ymm0, ymm0, ymmword ptr [r8 - 64]
    vfmadd213pd ymm0, ymm0, ymm9
    vfmadd213pd ymm1, ymm1, ymm11
    vbroadcastsd ymm2, qword ptr [rdi]
    vsubpd ymm9, ymm2, ymmword ptr [r8]
    vsubpd ymm11, ymm2, ymmword ptr [r8 + 32]
    vfmadd213pd ymm11, ymm11, ymm1
    vfmadd213pd ymm9, ymm9, ymm0
    sub r8, -128
    add rdi, 192
    lea rdx, [r10 + rax]
    add rdx, 2
    add rax, 2
    cmp rdx, 1
    jne .L61
    test byte ptr [rsp + 32], 1
    jne .L57
    jmp .L58
.L62:
    mov rax, qword ptr [rsp + 56]
    lea r9, [rax + r14]
    mov rax, qword ptr [rsp + 16]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [rax + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    xor r12d, r12d
    xor r11d, r11d
    jmp .L67
.L63:
    vxorpd xmm11, xmm11, xmm11
.L64:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rdx, [rcx + 8*r12]
    lea rdi, [rax + 2*rax]
    shl rdi, 5
    shl rax, 6
    vbroadcastsd ymm2, qword ptr [rdx + rdi]
    mov rdx, qword ptr [rsp + 16]
    vsubpd ymm9, ymm2, ymmword ptr [rdx + rax]
    vsubpd ymm11, ymm2, ymmword ptr [rdx + rax + 32]
    vfmadd213pd ymm9, ymm9, ymm1
    vfmadd213pd ymm11, ymm11, ymm0
.L65:
    vbroadcastsd ymm1, qword ptr [rip + .K4008000000000000]
    vmulpd ymm0, ymm9, ymm1
    vsqrtpd ymm12, ymm0
    vmulpd ymm0, ymm11, ymm1
    vsqrtpd ymm9, ymm0
.L66:
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm14, ymm0, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm14, ymm13
    vbroadcastsd ymm6, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm6, ymm0
    vbroadcastsd ymm5, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm5, ymm0
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm1, ymm10
    vbroadcastsd ymm5, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm0, ymm5
    vbroadcastsd ymm7, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm15, ymm1, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm0, ymm15, ymm8
    vbroadcastsd ymm3, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm0, ymm15, ymm3
    vbroadcastsd ymm1, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm1, ymm0, ymm4
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
    vmovsd xmm2, qword ptr [rcx + 8*r12]
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
    vmaxpd ymm0, ymm6, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm1, ymm0
    vmovapd ymm1, ymm10
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
    vmovupd ymmword ptr [rsp + r11 + 224], ymm14
    vmovupd ymmword ptr [rsp + r11 + 256], ymm0
    add r11, 64
    inc r12
    add r9, 8
    cmp r11, 256
    je .L83
.L67:
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm9, xmm9, xmm9
    cmp r15, -3
    ja .L66
    mov eax, 1
    test r15, r15
    je .L63
    mov rdi, r9
    mov r8, qword ptr [rsp + 48]
    vxorpd xmm11, xmm11, xmm11
.L68:
    vbroadcastsd ymm0, qword ptr [rdi - 96]
    vsubpd ymm1, ymm0, ymmword ptr [r8 - 96]
    vsubpd ymm0, ymm0, ymmword ptr [r8 - 64]
    vfmadd213pd ymm1, ymm1, ymm9
    vfmadd213pd ymm0, ymm0, ymm11
    vbroadcastsd ymm2, qword ptr [rdi]
    vsubpd ymm9, ymm2, ymmword ptr [r8 - 32]
    vsubpd ymm11, ymm2, ymmword ptr [r8]
    vfmadd213pd ymm9, ymm9, ymm1
    vfmadd213pd ymm11, ymm11, ymm0
    sub r8, -128
    add rdi, 192
    lea rdx, [r10 + rax]
    add rdx, 2
    add rax, 2
    cmp rdx, 1
    jne .L68
    test byte ptr [rsp + 32], 1
    jne .L64
    jmp .L65
.L69:
    mov rax, qword ptr [rsp + 56]
    lea r12, [rax + r14]
    mov rax, qword ptr [rsp + 16]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [rax + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    xor r9d, r9d
    xor r11d, r11d
    jmp .L74
.L70:
    vxorpd xmm9, xmm9, xmm9
.L71:
    vmovapd ymm0, ymm9
    vmovapd ymm1, ymm8
    lea rdx, [rcx + 8*r9]
    lea rdi, [rax + 2*rax]
    shl rdi, 5
    shl rax, 6
    vbroadcastsd ymm2, qword ptr [rdx + rdi]
    mov rdx, qword ptr [rsp + 16]
    vsubpd ymm8, ymm2, ymmword ptr [rdx + rax]
    vsubpd ymm9, ymm2, ymmword ptr [rdx + rax + 32]
    vfmadd213pd ymm8, ymm8, ymm1
    vfmadd213pd ymm9, ymm9, ymm0
.L72:
    vbroadcastsd ymm1, qword ptr [rip + .K4014000000000000]
    vmulpd ymm0, ymm8, ymm1
    vsqrtpd ymm11, ymm0
    vmulpd ymm0, ymm9, ymm1
    vsqrtpd ymm8, ymm0
.L73:
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm9, ymm0, ymm11
    vbroadcastsd ymm12, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm9, ymm12
    vbroadcastsd ymm15, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm15, ymm0
    vbroadcastsd ymm6, qword ptr [rip + .K4086300000000000]
    vminpd ymm11, ymm6, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm11, ymm4
    vbroadcastsd ymm10, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm13, ymm10, ymm0
    vbroadcastsd ymm7, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm11, ymm13, ymm7
    vbroadcastsd ymm0, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm11, ymm13, ymm0
    vbroadcastsd ymm14, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm3, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm14, ymm11, ymm3
    vbroadcastsd ymm0, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm14, ymm11, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm14, ymm11, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm14, ymm11, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm14, ymm11, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm14, ymm11, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm14, ymm11, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm14, ymm11, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm14, ymm11, ymm0
    vbroadcastsd ymm6, qword ptr [rip + .K3fd5555555555555]
    vmovapd ymm0, ymm6
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm0, ymm9, ymm3
    vfmadd213pd ymm0, ymm9, ymm3
    vfmadd213pd ymm14, ymm11, ymm3
    vfmadd213pd ymm14, ymm11, ymm3
    vbroadcastsd ymm5, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm1, ymm13, ymm5
    vaddpd ymm1, ymm1, ymm4
    vpsllq ymm2, ymm1, 52
    vpbroadcastq ymm9, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm2, ymm9, ymm2
    vmulpd ymm2, ymm14, ymm2
    vmovsd xmm11, qword ptr [rcx + 8*r9]
    vbroadcastsd ymm11, xmm11
    vaddpd ymm13, ymm13, ymm4
    vpsubq ymm1, ymm13, ymm1
    vmulpd ymm13, ymm11, ymmword ptr [rsp + 96]
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm9, ymm1
    vmulpd ymm1, ymm2, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm13, ymm13, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm14, ymm0, ymm8
    vxorpd ymm0, ymm14, ymm12
    vmaxpd ymm0, ymm15, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4086300000000000]
    vminpd ymm12, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm0, ymm12, ymm4
    vaddpd ymm8, ymm10, ymm0
    vfmadd231pd ymm12, ymm8, ymm7
    vbroadcastsd ymm0, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm12, ymm8, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm1, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm0, ymm12, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm0, ymm12, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm0, ymm12, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm0, ymm12, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm0, ymm12, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm0, ymm12, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm0, ymm12, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm0, ymm12, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm0, ymm12, ymm1
    vfmadd213pd ymm6, ymm14, ymm3
    vfmadd213pd ymm6, ymm14, ymm3
    vfmadd213pd ymm0, ymm12, ymm3
    vfmadd213pd ymm0, ymm12, ymm3
    vmulpd ymm2, ymm8, ymm5
    vaddpd ymm2, ymm2, ymm4
    vpsllq ymm12, ymm2, 52
    vpaddq ymm12, ymm12, ymm9
    vmulpd ymm0, ymm12, ymm0
    vaddpd ymm8, ymm8, ymm4
    vpsubq ymm2, ymm8, ymm2
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm9, ymm2
    vmulpd ymm0, ymm0, ymm2
    vmulpd ymm0, ymm6, ymm0
    vmulpd ymm1, ymm11, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r11 + 224], ymm13
    vmovupd ymmword ptr [rsp + r11 + 256], ymm0
    add r11, 64
    inc r9
    add r12, 8
    cmp r11, 256
    je .L83
.L74:
    vxorpd xmm11, xmm11, xmm11
    vxorpd xmm8, xmm8, xmm8
    cmp r15, -3
    ja .L73
    mov eax, 1
    test r15, r15
    je .L70
    mov rdi, r12
    mov r8, qword ptr [rsp + 48]
    vxorpd xmm9, xmm9, xmm9
.L75:
    vbroadcastsd ymm0, qword ptr [rdi - 96]
    vsubpd ymm1, ymm0, ymmword ptr [r8 - 96]
    vsubpd ymm0, ymm0, ymmword ptr [r8 - 64]
    vfmadd213pd ymm1, ymm1, ymm8
    vfmadd213pd ymm0, ymm0, ymm9
    vbroadcastsd ymm2, qword ptr [rdi]
    vsubpd ymm8, ymm2, ymmword ptr [r8 - 32]
    vsubpd ymm9, ymm2, ymmword ptr [r8]
    vfmadd213pd ymm8, ymm8, ymm1
    vfmadd213pd ymm9, ymm9, ymm0
    sub r8, -128
    add rdi, 192
    lea rdx, [r10 + rax]
    add rdx, 2
    add rax, 2
    cmp rdx, 1
    jne .L75
    test byte ptr [rsp + 32], 1
    jne .L71
    jmp .L72
.L76:
    mov rax, qword ptr [rsp + 56]
    lea r9, [rax + r14]
    mov rax, qword ptr [rsp + 16]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [rax + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    xor r11d, r11d
    xor r12d, r12d
    jmp .L81
.L77:
    vxorpd xmm11, xmm11, xmm11
.L78:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rdx, [rcx + 8*r11]
    lea rdi, [rax + 2*rax]
    shl rdi, 5
    shl rax, 6
    vbroadcastsd ymm2, qword ptr [rdx + rdi]
    mov rdx, qword ptr [rsp + 16]
    vsubpd ymm9, ymm2, ymmword ptr [rdx + rax]
    vsubpd ymm11, ymm2, ymmword ptr [rdx + rax + 32]
    vfmadd213pd ymm11, ymm11, ymm0
    vfmadd213pd ymm9, ymm9, ymm1
.L79:
    vsqrtpd ymm0, ymm11
    vsqrtpd ymm1, ymm9
    vbroadcastsd ymm2, qword ptr [rip + .K8000000000000000]
    vxorpd ymm9, ymm1, ymm2
    vxorpd ymm11, ymm0, ymm2
.L80:
    vmovsd xmm0, qword ptr [rcx + 8*r11]
    vbroadcastsd ymm6, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm6, ymm9
    vbroadcastsd ymm5, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm5, ymm1
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm2, ymm10
    vbroadcastsd ymm7, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm2, ymm1, ymm7
    vbroadcastsd ymm14, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm13, ymm14, ymm2
    vbroadcastsd ymm15, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm1, ymm13, ymm15
    vbroadcastsd ymm3, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm1, ymm13, ymm3
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm2, ymm8
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm2, ymm1, ymm4
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
    vaddpd ymm0, ymm0, ymm7
    vpbroadcastq ymm12, qword ptr [rip + .K3ff0000000000000]
    vpsllq ymm1, ymm0, 52
    vpaddq ymm1, ymm12, ymm1
    vmulpd ymm1, ymm2, ymm1
    vmulpd ymm2, ymm9, ymmword ptr [rsp + 96]
    vaddpd ymm13, ymm13, ymm7
    vpsubq ymm0, ymm13, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm13, ymm2, ymm0
    vmaxpd ymm0, ymm6, ymm11
    vminpd ymm0, ymm5, ymm0
    vmovapd ymm1, ymm10
    vfmadd213pd ymm1, ymm0, ymm7
    vaddpd ymm11, ymm14, ymm1
    vfmadd231pd ymm0, ymm11, ymm15
    vbroadcastsd ymm1, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm0, ymm11, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm8, ymm0, ymm2
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
    vaddpd ymm0, ymm0, ymm7
    vpsllq ymm2, ymm0, 52
    vpaddq ymm2, ymm12, ymm2
    vmulpd ymm1, ymm8, ymm2
    vaddpd ymm2, ymm11, ymm7
    vpsubq ymm0, ymm2, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm1, ymm9, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r12 + 224], ymm13
    vmovupd ymmword ptr [rsp + r12 + 256], ymm0
    add r12, 64
    inc r11
    add r9, 8
    cmp r12, 256
    je .L83
.L81:
    vbroadcastsd ymm11, qword ptr [rip + .K8000000000000000]
    vmovapd ymm9, ymm11
    cmp r15, -3
    ja .L80
    vxorpd xmm9, xmm9, xmm9
    mov eax, 1
    test r15, r15
    je .L77
    mov rdi, r9
    mov r8, qword ptr [rsp + 136]
    vxorpd xmm11, xmm11, xmm11
.L82:
    vbroadcastsd ymm0, qword ptr [rdi - 96]
    vsubpd ymm1, ymm0, ymmword ptr [r8 - 32]
    vsubpd ymm0, ymm0, ymmword ptr [r8 - 64]
    vfmadd213pd ymm0, ymm0, ymm9
    vfmadd213pd ymm1, ymm1, ymm11
    vbroadcastsd ymm2, qword ptr [rdi]
    vsubpd ymm9, ymm2, ymmword ptr [r8]
    vsubpd ymm11, ymm2, ymmword ptr [r8 + 32]
    vfmadd213pd ymm11, ymm11, ymm1
    vfmadd213pd ymm9, ymm9, ymm0
    sub r8, -128
    add rdi, 192
    lea rdx, [r10 + rax]
    add rdx, 2
    add rax, 2
    cmp rdx, 1
    jne .L82
    test byte ptr [rsp + 32], 1
    jne .L78
    jmp .L79
.L83:
    vmovupd ymm7, ymmword ptr [rsp + 224]
    vmovupd ymm8, ymmword ptr [rsp + 256]
    vmovupd ymm9, ymmword ptr [rsp + 288]
    vmovupd ymm11, ymmword ptr [rsp + 320]
    vmovupd ymm12, ymmword ptr [rsp + 352]
    vmovupd ymm13, ymmword ptr [rsp + 384]
    vmovupd ymm14, ymmword ptr [rsp + 416]
    vmovupd ymm15, ymmword ptr [rsp + 448]
    mov rcx, qword ptr [rsp + 216]
    test rcx, rcx
    je .L85
    add r14, qword ptr [rsp + 208]
    mov rax, qword ptr [rsp + 128]
.L84:
    vmovupd ymm0, ymmword ptr [rax - 32]
    vmovupd ymm1, ymmword ptr [rax]
    vbroadcastsd ymm2, qword ptr [r14 - 24]
    vfnmadd231pd ymm7, ymm2, ymm0
    vfnmadd231pd ymm8, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [r14 - 16]
    vfnmadd231pd ymm9, ymm2, ymm0
    vfnmadd231pd ymm11, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [r14 - 8]
    vfnmadd231pd ymm12, ymm2, ymm0
    vfnmadd231pd ymm13, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [r14]
    vfnmadd231pd ymm14, ymm2, ymm0
    vfnmadd231pd ymm15, ymm2, ymm1
    add r14, 96
    add rax, 64
    dec rcx
    jne .L84
.L85:
    mov r8, qword ptr [rsp + 8]
    sub r8, rsi
    vmovupd ymmword ptr [rsp + 224], ymm7
    vmovupd ymmword ptr [rsp + 256], ymm8
    vmovupd ymmword ptr [rsp + 288], ymm9
    vmovupd ymmword ptr [rsp + 320], ymm11
    vmovupd ymmword ptr [rsp + 352], ymm12
    vmovupd ymmword ptr [rsp + 384], ymm13
    vmovupd ymmword ptr [rsp + 416], ymm14
    vmovupd ymmword ptr [rsp + 448], ymm15
    mov rcx, qword ptr [rsp + 40]
    sub rcx, rsi
    imul rdi, rsi, 112
    add rdi, qword ptr [rsp + 168]
    xor r9d, r9d
    xor ebx, ebx
    vmovaps xmm3, xmmword ptr [rip + .K153194aaacce6702]
    mov qword ptr [rsp + 24], rdi
    jmp .L88
.L86:
    mov r15, qword ptr [rsp + 144]
    mov rbx, qword ptr [rsp + 64]
.L87:
    popcnt eax, r12d
    add rdi, rax
    mov qword ptr [r11 + 72], rdi
    xor r8d, r8d
    mov rcx, qword ptr [rsp + 96]
    mov rdi, qword ptr [rsp + 24]
.L88:
    test r8, r8
    jne .L92
    test rcx, rcx
    je .L53
    cmp r9, 256
    je .L53
    dec rcx
.L89:
    imul r11, rbx, 112
    vbroadcastsd ymm0, qword ptr [rip + .K7fffffffffffffff]
    inc rbx
    vandpd ymm1, ymm0, ymmword ptr [rsp + r9 + 224]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm7, ymm2, ymm1
    vandpd ymm0, ymm0, ymmword ptr [rsp + r9 + 256]
    vbroadcastsd ymm9, qword ptr [rdi + r11 + 88]
    vminpd ymm8, ymm2, ymm0
    xor r8d, r8d
    vucomisd xmm7, xmm9
    seta r8b
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
    add r9, 64
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
    vmovd eax, xmm0
    or eax, esi
    or eax, r8d
    mov r8d, 0
    je .L88
    mov qword ptr [rsp + 64], rbx
    mov qword ptr [rsp + 96], rcx
    add r11, rdi
    mov r15d, dword ptr [r11 + 96]
    mov r14d, dword ptr [r11 + 100]
    mov ebx, dword ptr [r13]
    mov esi, dword ptr [r13 + 20]
    xor r8d, r8d
    cmp esi, r14d
    setne r8b
    mov edx, dword ptr [r13 + 24]
    xor edi, edi
    cmp edx, r14d
    setne dil
    mov ebp, dword ptr [r13 + 28]
    xor r12d, r12d
    cmp ebp, r14d
    setne r12b
    cmp ebx, r15d
    setb cl
    cmp ebx, r14d
    setne bl
    and bl, cl
    movzx ebx, bl
    vmovdqu xmm0, xmmword ptr [r13 + 4]
    vmovd xmm1, r15d
    vpbroadcastd xmm1, xmm1
    vpmaxud xmm1, xmm0, xmm1
    vpcmpeqd xmm1, xmm0, xmm1
    vmovd xmm2, r14d
    vpbroadcastd xmm2, xmm2
    vpcmpeqd xmm0, xmm0, xmm2
    vpor xmm0, xmm0, xmm1
    vpandn xmm0, xmm0, xmm3
    shl r8d, 5
    cmp esi, r15d
    mov ecx, 0
    cmovae r8d, ecx
    shl edi, 6
    cmp edx, r15d
    cmovae edi, ecx
    shl r12d, 7
    cmp ebp, r15d
    cmovae r12d, ecx
    vpshufd xmm1, xmm0, 238
    vpor xmm0, xmm0, xmm1
    vpshufd xmm1, xmm0, 85
    vpor xmm0, xmm0, xmm1
    vmovd ecx, xmm0
    or r12d, edi
    or r12d, r8d
    or r12d, ebx
    or r12d, ecx
    mov rdx, qword ptr [r11 + 8]
    mov rdi, qword ptr [r11 + 72]
    vmovupd ymmword ptr [rsp + 536], ymm7
    vmovupd ymmword ptr [rsp + 568], ymm8
    and r12d, eax
    je .L86
    lea rax, [rdx + 8*rdi]
    mov edx, r12d
.L90:
    tzcnt ecx, edx
    vmovq xmm0, qword ptr [rsp + 8*rcx + 536]
    vmovq qword ptr [rax], xmm0
    add rax, 8
    blsr edx, edx
    jne .L90
    lea rax, [4*rdi]
    add rax, qword ptr [r11 + 32]
    mov edx, r12d
    mov r15, qword ptr [rsp + 144]
    mov rbx, qword ptr [rsp + 64]
.L91:
    tzcnt ecx, edx
    mov ecx, dword ptr [r13 + 4*rcx]
    mov dword ptr [rax], ecx
    add rax, 4
    blsr edx, edx
    jne .L91
    jmp .L87
.L92:
    cmp rcx, r8
    jbe .L53
    mov eax, 256
    sub eax, r9d
    shr eax, 6
    cmp r8, rax
    jae .L53
    mov rax, r8
    not rax
    add rcx, rax
    mov rax, r8
    shl rax, 6
    add r9, rax
    add rbx, r8
    jmp .L89
.L93:
    mov r14, qword ptr [rsp + 16]
    add r14, 32
    add qword ptr [rsp + 128], 32
    mov rax, qword ptr [rsp + 160]
    lea r12, [rax + 8*rdx]
    vbroadcastsd ymm7, qword ptr [rax + 8*rdx]
    vmovupd ymmword ptr [rsp + 224], ymm7
    vmovupd ymmword ptr [rsp + 256], ymm7
    vmovupd ymmword ptr [rsp + 288], ymm7
    vmovupd ymmword ptr [rsp + 320], ymm7
    vmovupd ymmword ptr [rsp + 352], ymm7
    vmovupd ymmword ptr [rsp + 384], ymm7
    vmovupd ymmword ptr [rsp + 416], ymm7
    vmovupd ymmword ptr [rsp + 448], ymm7
    lea rdx, [rip + .T1]
    mov rax, qword ptr [rsp + 152]
    movsxd rax, dword ptr [rdx + 4*rax]
    add rax, rdx
    mov r15, qword ptr [rsp + 144]
    mov rbp, qword ptr [rsp + 504]
    jmp rax
.L94:
    vmovups ymm0, ymmword ptr [rbp]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [rbp + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    mov qword ptr [rsp + 16], r14
    mov rsi, r14
    xor r11d, r11d
    xor r14d, r14d
    jmp .L99
.L95:
    vxorpd xmm11, xmm11, xmm11
.L96:
    vmovapd ymm12, ymm11
    vmovapd ymm13, ymm9
    lea rdx, [r12 + 8*r11]
    lea rdi, [rax + 2*rax]
    shl rdi, 5
    shl rax, 6
    vbroadcastsd ymm11, qword ptr [rdx + rdi]
    vsubpd ymm9, ymm11, ymmword ptr [rbp + rax]
    vsubpd ymm11, ymm11, ymmword ptr [rbp + rax + 32]
    vfmadd213pd ymm11, ymm11, ymm12
    vfmadd213pd ymm9, ymm9, ymm13
.L97:
    vbroadcastsd ymm0, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm9, ymm9, ymm0
    vmulpd ymm11, ymm11, ymm0
.L98:
    vmovsd xmm12, qword ptr [r12 + 8*r11]
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm9, ymm0, ymm9
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm14, ymm2, ymm9
    vbroadcastsd ymm5, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm9, ymm5
    vbroadcastsd ymm7, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm9, ymm14, ymm7
    vbroadcastsd ymm6, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm13, ymm9, ymm6
    vbroadcastsd ymm10, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm14, ymm13, ymm10
    vbroadcastsd ymm3, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm14, ymm13, ymm3
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm15, ymm8
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm15, ymm14, ymm4
    vbroadcastsd ymm1, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm15, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm15, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm15, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm15, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm15, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm15, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm15, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm15, ymm14, ymm1
    vbroadcastsd ymm9, xmm12
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm15, ymm14, ymm0
    vfmadd213pd ymm15, ymm14, ymm0
    vbroadcastsd ymm2, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm12, ymm13, ymm2
    vaddpd ymm14, ymm12, ymm7
    vpbroadcastq ymm12, qword ptr [rip + .K3ff0000000000000]
    vpsllq ymm1, ymm14, 52
    vpaddq ymm1, ymm12, ymm1
    vmulpd ymm1, ymm15, ymm1
    vmulpd ymm15, ymm9, ymmword ptr [rsp + 96]
    vaddpd ymm13, ymm13, ymm7
    vpsubq ymm13, ymm13, ymm14
    vpsllq ymm13, ymm13, 52
    vpaddq ymm13, ymm13, ymm12
    vmulpd ymm1, ymm13, ymm1
    vmulpd ymm13, ymm15, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm1, ymm11
    vbroadcastsd ymm11, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm11, ymm1
    vmovapd ymm11, ymm5
    vfmadd213pd ymm11, ymm1, ymm7
    vaddpd ymm11, ymm11, ymm6
    vfmadd231pd ymm1, ymm11, ymm10
    vfmadd231pd ymm1, ymm11, ymm3
    vfmadd213pd ymm8, ymm1, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm8, ymm1, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm8, ymm1, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm8, ymm1, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm8, ymm1, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm8, ymm1, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm8, ymm1, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm8, ymm1, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm8, ymm1, ymm3
    vfmadd213pd ymm8, ymm1, ymm0
    vfmadd213pd ymm8, ymm1, ymm0
    vmulpd ymm1, ymm11, ymm2
    vaddpd ymm1, ymm1, ymm7
    vpsllq ymm15, ymm1, 52
    vpaddq ymm15, ymm15, ymm12
    vmulpd ymm14, ymm8, ymm15
    vaddpd ymm11, ymm11, ymm7
    vpsubq ymm1, ymm11, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm12, ymm1
    vmulpd ymm1, ymm14, ymm1
    vmulpd ymm9, ymm9, ymmword ptr [rsp + 64]
    vmulpd ymm1, ymm9, ymm1
    vmovupd ymmword ptr [rsp + r14 + 224], ymm13
    vmovupd ymmword ptr [rsp + r14 + 256], ymm1
    add r14, 64
    inc r11
    add rsi, 8
    cmp r14, 256
    je .L122
.L99:
    vbroadcastsd ymm11, qword ptr [rip + .K8000000000000000]
    vmovapd ymm9, ymm11
    cmp r15, -3
    ja .L98
    vxorpd xmm9, xmm9, xmm9
    mov eax, 1
    test r15, r15
    je .L95
    mov rdi, rsi
    mov r8, qword ptr [rsp + 136]
    vxorpd xmm11, xmm11, xmm11
.L100:
    vbroadcastsd ymm1, qword ptr [rdi - 96]
    vsubpd ymm12, ymm1, ymmword ptr [r8 - 32]
    vsubpd ymm1, ymm1, ymmword ptr [r8 - 64]
    vfmadd213pd ymm1, ymm1, ymm9
    vfmadd213pd ymm12, ymm12, ymm11
    vbroadcastsd ymm11, qword ptr [rdi]
    vsubpd ymm9, ymm11, ymmword ptr [r8]
    vsubpd ymm11, ymm11, ymmword ptr [r8 + 32]
    vfmadd213pd ymm11, ymm11, ymm12
    vfmadd213pd ymm9, ymm9, ymm1
    sub r8, -128
    add rdi, 192
    lea rdx, [r10 + rax]
    add rdx, 2
    add rax, 2
    cmp rdx, 1
    jne .L100
    test bl, 1
    jne .L96
    jmp .L97
.L101:
    vmovups ymm0, ymmword ptr [rbp]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [rbp + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    mov qword ptr [rsp + 16], r14
    xor esi, esi
    xor r11d, r11d
    jmp .L106
.L102:
    vxorpd xmm11, xmm11, xmm11
.L103:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rdx, [r12 + 8*rsi]
    lea rdi, [rax + 2*rax]
    shl rdi, 5
    shl rax, 6
    vbroadcastsd ymm11, qword ptr [rdx + rdi]
    vsubpd ymm9, ymm11, ymmword ptr [rbp + rax]
    vsubpd ymm11, ymm11, ymmword ptr [rbp + rax + 32]
    vfmadd213pd ymm9, ymm9, ymm1
    vfmadd213pd ymm11, ymm11, ymm0
.L104:
    vbroadcastsd ymm1, qword ptr [rip + .K4014000000000000]
    vmulpd ymm0, ymm9, ymm1
    vsqrtpd ymm12, ymm0
    vmulpd ymm0, ymm11, ymm1
    vsqrtpd ymm9, ymm0
.L105:
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm11, ymm0, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm11, ymm13
    vbroadcastsd ymm2, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm2, ymm0
    vbroadcastsd ymm6, qword ptr [rip + .K4086300000000000]
    vminpd ymm12, ymm6, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm12, ymm4
    vbroadcastsd ymm10, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm14, ymm10, ymm0
    vbroadcastsd ymm7, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm12, ymm14, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm12, ymm14, ymm8
    vbroadcastsd ymm15, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm3, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm15, ymm12, ymm3
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
    vbroadcastsd ymm5, qword ptr [rip + .K3fd5555555555555]
    vmovapd ymm0, ymm5
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm0, ymm11, ymm2
    vfmadd213pd ymm0, ymm11, ymm2
    vfmadd213pd ymm15, ymm12, ymm2
    vfmadd213pd ymm15, ymm12, ymm2
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm1, ymm14, ymm3
    vaddpd ymm1, ymm1, ymm4
    vpsllq ymm12, ymm1, 52
    vpbroadcastq ymm11, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm12, ymm12, ymm11
    vmulpd ymm15, ymm15, ymm12
    vmovsd xmm12, qword ptr [r12 + 8*rsi]
    vbroadcastsd ymm12, xmm12
    vaddpd ymm14, ymm14, ymm4
    vpsubq ymm1, ymm14, ymm1
    vmulpd ymm14, ymm12, ymmword ptr [rsp + 96]
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm11, ymm1
    vmulpd ymm1, ymm15, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm14, ymm14, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm15, ymm0, ymm9
    vxorpd ymm0, ymm15, ymm13
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm1, ymm0
    vminpd ymm13, ymm6, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm0, ymm13, ymm4
    vaddpd ymm9, ymm10, ymm0
    vfmadd231pd ymm13, ymm9, ymm7
    vfmadd231pd ymm13, ymm9, ymm8
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
    vfmadd213pd ymm5, ymm15, ymm2
    vfmadd213pd ymm5, ymm15, ymm2
    vfmadd213pd ymm0, ymm13, ymm2
    vfmadd213pd ymm0, ymm13, ymm2
    vmulpd ymm13, ymm9, ymm3
    vaddpd ymm13, ymm13, ymm4
    vpsllq ymm15, ymm13, 52
    vpaddq ymm15, ymm15, ymm11
    vmulpd ymm0, ymm15, ymm0
    vaddpd ymm9, ymm9, ymm4
    vpsubq ymm9, ymm9, ymm13
    vpsllq ymm9, ymm9, 52
    vpaddq ymm9, ymm9, ymm11
    vmulpd ymm0, ymm9, ymm0
    vmulpd ymm0, ymm5, ymm0
    vmulpd ymm1, ymm12, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r11 + 224], ymm14
    vmovupd ymmword ptr [rsp + r11 + 256], ymm0
    add r11, 64
    inc rsi
    add r14, 8
    cmp r11, 256
    je .L122
.L106:
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm9, xmm9, xmm9
    cmp r15, -3
    ja .L105
    mov eax, 1
    test r15, r15
    je .L102
    mov rdi, r14
    mov r8, r13
    vxorpd xmm11, xmm11, xmm11
.L107:
    vbroadcastsd ymm0, qword ptr [rdi - 96]
    vsubpd ymm1, ymm0, ymmword ptr [r8 - 96]
    vsubpd ymm0, ymm0, ymmword ptr [r8 - 64]
    vfmadd213pd ymm1, ymm1, ymm9
    vfmadd213pd ymm0, ymm0, ymm11
    vbroadcastsd ymm11, qword ptr [rdi]
    vsubpd ymm9, ymm11, ymmword ptr [r8 - 32]
    vsubpd ymm11, ymm11, ymmword ptr [r8]
    vfmadd213pd ymm9, ymm9, ymm1
    vfmadd213pd ymm11, ymm11, ymm0
    sub r8, -128
    add rdi, 192
    lea rdx, [r10 + rax]
    add rdx, 2
    add rax, 2
    cmp rdx, 1
    jne .L107
    test bl, 1
    jne .L103
    jmp .L104
.L108:
    vmovups ymm0, ymmword ptr [rbp]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [rbp + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    mov qword ptr [rsp + 16], r14
    mov rsi, r14
    xor r11d, r11d
    xor r14d, r14d
    jmp .L113
.L109:
    vxorpd xmm11, xmm11, xmm11
.L110:
    vmovapd ymm1, ymm11
    vmovapd ymm12, ymm9
    lea rdx, [r12 + 8*r11]
    lea rdi, [rax + 2*rax]
    shl rdi, 5
    shl rax, 6
    vbroadcastsd ymm11, qword ptr [rdx + rdi]
    vsubpd ymm9, ymm11, ymmword ptr [rbp + rax]
    vsubpd ymm11, ymm11, ymmword ptr [rbp + rax + 32]
    vfmadd213pd ymm11, ymm11, ymm1
    vfmadd213pd ymm9, ymm9, ymm12
.L111:
    vsqrtpd ymm1, ymm11
    vsqrtpd ymm9, ymm9
    vbroadcastsd ymm11, qword ptr [rip + .K8000000000000000]
    vxorpd ymm9, ymm9, ymm11
    vxorpd ymm11, ymm11, ymm1
.L112:
    vmovsd xmm1, qword ptr [r12 + 8*r11]
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm9, ymm0, ymm9
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm12, ymm2, ymm9
    vbroadcastsd ymm5, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm9, ymm5
    vbroadcastsd ymm7, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm9, ymm12, ymm7
    vbroadcastsd ymm6, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm13, ymm9, ymm6
    vbroadcastsd ymm10, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm12, ymm13, ymm10
    vbroadcastsd ymm3, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm12, ymm13, ymm3
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm14, ymm8
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm14, ymm12, ymm4
    vbroadcastsd ymm9, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm14, ymm12, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm14, ymm12, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm14, ymm12, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm14, ymm12, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm14, ymm12, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm14, ymm12, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm14, ymm12, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm14, ymm12, ymm9
    vbroadcastsd ymm9, xmm1
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm14, ymm12, ymm0
    vfmadd213pd ymm14, ymm12, ymm0
    vbroadcastsd ymm2, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm1, ymm13, ymm2
    vaddpd ymm1, ymm1, ymm7
    vpbroadcastq ymm12, qword ptr [rip + .K3ff0000000000000]
    vpsllq ymm15, ymm1, 52
    vpaddq ymm15, ymm15, ymm12
    vmulpd ymm14, ymm14, ymm15
    vmulpd ymm15, ymm9, ymmword ptr [rsp + 96]
    vaddpd ymm13, ymm13, ymm7
    vpsubq ymm1, ymm13, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm12, ymm1
    vmulpd ymm1, ymm14, ymm1
    vmulpd ymm13, ymm15, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm1, ymm11
    vbroadcastsd ymm11, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm11, ymm1
    vmovapd ymm11, ymm5
    vfmadd213pd ymm11, ymm1, ymm7
    vaddpd ymm11, ymm11, ymm6
    vfmadd231pd ymm1, ymm11, ymm10
    vfmadd231pd ymm1, ymm11, ymm3
    vfmadd213pd ymm8, ymm1, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm8, ymm1, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm8, ymm1, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm8, ymm1, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm8, ymm1, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm8, ymm1, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm8, ymm1, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm8, ymm1, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm8, ymm1, ymm3
    vfmadd213pd ymm8, ymm1, ymm0
    vfmadd213pd ymm8, ymm1, ymm0
    vmulpd ymm1, ymm11, ymm2
    vaddpd ymm1, ymm1, ymm7
    vpsllq ymm15, ymm1, 52
    vpaddq ymm15, ymm15, ymm12
    vmulpd ymm14, ymm8, ymm15
    vaddpd ymm11, ymm11, ymm7
    vpsubq ymm1, ymm11, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm12, ymm1
    vmulpd ymm1, ymm14, ymm1
    vmulpd ymm9, ymm9, ymmword ptr [rsp + 64]
    vmulpd ymm1, ymm9, ymm1
    vmovupd ymmword ptr [rsp + r14 + 224], ymm13
    vmovupd ymmword ptr [rsp + r14 + 256], ymm1
    add r14, 64
    inc r11
    add rsi, 8
    cmp r14, 256
    je .L122
.L113:
    vbroadcastsd ymm11, qword ptr [rip + .K8000000000000000]
    vmovapd ymm9, ymm11
    cmp r15, -3
    ja .L112
    vxorpd xmm9, xmm9, xmm9
    mov eax, 1
    test r15, r15
    je .L109
    mov rdi, rsi
    mov r8, qword ptr [rsp + 136]
    vxorpd xmm11, xmm11, xmm11
.L114:
    vbroadcastsd ymm1, qword ptr [rdi - 96]
    vsubpd ymm12, ymm1, ymmword ptr [r8 - 32]
    vsubpd ymm1, ymm1, ymmword ptr [r8 - 64]
    vfmadd213pd ymm1, ymm1, ymm9
    vfmadd213pd ymm12, ymm12, ymm11
    vbroadcastsd ymm11, qword ptr [rdi]
    vsubpd ymm9, ymm11, ymmword ptr [r8]
    vsubpd ymm11, ymm11, ymmword ptr [r8 + 32]
    vfmadd213pd ymm11, ymm11, ymm12
    vfmadd213pd ymm9, ymm9, ymm1
    sub r8, -128
    add rdi, 192
    lea rdx, [r10 + rax]
    add rdx, 2
    add rax, 2
    cmp rdx, 1
    jne .L114
    test bl, 1
    jne .L110
    jmp .L111
.L115:
    vmovups ymm0, ymmword ptr [rbp]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [rbp + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    mov qword ptr [rsp + 16], r14
    mov rsi, r14
    xor r14d, r14d
    xor r11d, r11d
    jmp .L120
.L116:
    vxorpd xmm11, xmm11, xmm11
.L117:
    vmovapd ymm1, ymm11
    vmovapd ymm12, ymm9
    lea rdx, [r12 + 8*r14]
    lea rdi, [rax + 2*rax]
    shl rdi, 5
    shl rax, 6
    vbroadcastsd ymm11, qword ptr [rdx + rdi]
    vsubpd ymm9, ymm11, ymmword ptr [rbp + rax]
    vsubpd ymm11, ymm11, ymmword ptr [rbp + rax + 32]
    vfmadd213pd ymm9, ymm9, ymm12
    vfmadd213pd ymm11, ymm11, ymm1
.L118:
    vbroadcastsd ymm0, qword ptr [rip + .K4008000000000000]
    vmulpd ymm1, ymm9, ymm0
    vsqrtpd ymm12, ymm1
    vmulpd ymm1, ymm11, ymm0
    vsqrtpd ymm9, ymm1
.L119:
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm14, ymm0, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K8000000000000000]
    vxorpd ymm1, ymm14, ymm13
    vbroadcastsd ymm2, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm2, ymm1
    vbroadcastsd ymm5, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm5, ymm1
    vbroadcastsd ymm6, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm11, ymm6
    vbroadcastsd ymm8, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm11, ymm1, ymm8
    vbroadcastsd ymm10, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm15, ymm11, ymm10
    vbroadcastsd ymm7, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm1, ymm15, ymm7
    vbroadcastsd ymm3, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm1, ymm15, ymm3
    vbroadcastsd ymm11, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm11, ymm1, ymm4
    vbroadcastsd ymm0, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm11, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm11, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm11, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm11, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm11, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm11, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm11, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm11, ymm1, ymm0
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm11, ymm1, ymm2
    vfmadd213pd ymm11, ymm1, ymm2
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm1, ymm15, ymm3
    vaddpd ymm1, ymm8, ymm1
    vpsllq ymm0, ymm1, 52
    vpbroadcastq ymm12, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm11, ymm0
    vmovsd xmm11, qword ptr [r12 + 8*r14]
    vbroadcastsd ymm11, xmm11
    vaddpd ymm15, ymm15, ymm8
    vpsubq ymm1, ymm15, ymm1
    vmulpd ymm15, ymm11, ymmword ptr [rsp + 96]
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm12, ymm1
    vmulpd ymm0, ymm0, ymm1
    vfmadd213pd ymm0, ymm14, ymm0
    vmulpd ymm14, ymm15, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm9, ymm0, ymm9
    vxorpd ymm0, ymm9, ymm13
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm1, ymm0
    vminpd ymm0, ymm5, ymm0
    vmovapd ymm1, ymm6
    vfmadd213pd ymm1, ymm0, ymm8
    vaddpd ymm13, ymm10, ymm1
    vfmadd231pd ymm0, ymm13, ymm7
    vbroadcastsd ymm1, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm0, ymm13, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vfmadd213pd ymm1, ymm0, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm1, ymm0, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm1, ymm0, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm1, ymm0, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm1, ymm0, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm1, ymm0, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm1, ymm0, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm1, ymm0, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm1, ymm0, ymm4
    vfmadd213pd ymm1, ymm0, ymm2
    vfmadd213pd ymm1, ymm0, ymm2
    vmulpd ymm0, ymm13, ymm3
    vaddpd ymm0, ymm8, ymm0
    vpsllq ymm15, ymm0, 52
    vpaddq ymm15, ymm15, ymm12
    vmulpd ymm1, ymm15, ymm1
    vaddpd ymm13, ymm13, ymm8
    vpsubq ymm0, ymm13, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vfmadd213pd ymm0, ymm9, ymm0
    vmulpd ymm1, ymm11, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r11 + 224], ymm14
    vmovupd ymmword ptr [rsp + r11 + 256], ymm0
    add r11, 64
    inc r14
    add rsi, 8
    cmp r11, 256
    je .L122
.L120:
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm9, xmm9, xmm9
    cmp r15, -3
    ja .L119
    mov eax, 1
    test r15, r15
    je .L116
    mov rdi, rsi
    mov r8, r13
    vxorpd xmm11, xmm11, xmm11
.L121:
    vbroadcastsd ymm0, qword ptr [rdi - 96]
    vsubpd ymm1, ymm0, ymmword ptr [r8 - 96]
    vsubpd ymm0, ymm0, ymmword ptr [r8 - 64]
    vfmadd213pd ymm1, ymm1, ymm9
    vfmadd213pd ymm0, ymm0, ymm11
    vbroadcastsd ymm11, qword ptr [rdi]
    vsubpd ymm9, ymm11, ymmword ptr [r8 - 32]
    vsubpd ymm11, ymm11, ymmword ptr [r8]
    vfmadd213pd ymm9, ymm9, ymm1
    vfmadd213pd ymm11, ymm11, ymm0
    sub r8, -128
    add rdi, 192
    lea rdx, [r10 + rax]
    add rdx, 2
    add rax, 2
    cmp rdx, 1
    jne .L121
    test bl, 1
    jne .L117
    jmp .L118
.L122:
    mov rsi, qword ptr [rsp + 8]
    mov qword ptr [rsp + 8], rcx
    mov r11, qword ptr [rsp + 24]
    vmovupd ymm7, ymmword ptr [rsp + 224]
    vmovupd ymm8, ymmword ptr [rsp + 256]
    vmovupd ymm9, ymmword ptr [rsp + 288]
    vmovupd ymm11, ymmword ptr [rsp + 320]
    vmovupd ymm12, ymmword ptr [rsp + 352]
    vmovupd ymm13, ymmword ptr [rsp + 384]
    vmovupd ymm14, ymmword ptr [rsp + 416]
    vmovupd ymm15, ymmword ptr [rsp + 448]
    mov r9, qword ptr [rsp + 216]
    test r9, r9
    je .L124
    mov rax, qword ptr [rsp + 496]
    mov rcx, qword ptr [rsp + 128]
.L123:
    vmovupd ymm0, ymmword ptr [rax - 32]
    vmovupd ymm1, ymmword ptr [rax]
    vbroadcastsd ymm2, qword ptr [rcx - 24]
    vfnmadd231pd ymm7, ymm2, ymm0
    vfnmadd231pd ymm8, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [rcx - 16]
    vfnmadd231pd ymm9, ymm2, ymm0
    vfnmadd231pd ymm11, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [rcx - 8]
    vfnmadd231pd ymm12, ymm2, ymm0
    vfnmadd231pd ymm13, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [rcx]
    vfnmadd231pd ymm14, ymm2, ymm0
    vfnmadd231pd ymm15, ymm2, ymm1
    add rcx, 96
    add rax, 64
    dec r9
    jne .L123
.L124:
    vmovupd ymmword ptr [rsp + 224], ymm7
    vmovupd ymmword ptr [rsp + 256], ymm8
    vmovupd ymmword ptr [rsp + 288], ymm9
    vmovupd ymmword ptr [rsp + 320], ymm11
    vmovupd ymmword ptr [rsp + 352], ymm12
    vmovupd ymmword ptr [rsp + 384], ymm13
    vmovupd ymmword ptr [rsp + 416], ymm14
    vmovupd ymmword ptr [rsp + 448], ymm15
    mov rcx, qword ptr [rsp + 40]
    sub rcx, rsi
    vmovaps xmm3, xmmword ptr [rip + .K153194aaacce6702]
    je .L131
    imul rdi, rsi, 112
    add rdi, qword ptr [rsp + 168]
    xor ebp, ebp
    xor r14d, r14d
    mov qword ptr [rsp + 64], rdi
    jmp .L128
.L125:
    mov rbx, qword ptr [rsp + 32]
    mov r13, qword ptr [rsp + 48]
.L126:
    popcnt eax, r9d
    add rdi, rax
    mov qword ptr [r12 + 72], rdi
    mov rdi, qword ptr [rsp + 64]
.L127:
    dec rcx
    add r14, 64
    inc rbp
    test rcx, rcx
    je .L131
.L128:
    cmp r14, 256
    je .L131
    vbroadcastsd ymm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd ymm1, ymm0, ymmword ptr [rsp + r14 + 224]
    imul r12, rbp, 112
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm7, ymm2, ymm1
    vandpd ymm0, ymm0, ymmword ptr [rsp + r14 + 256]
    vminpd ymm8, ymm2, ymm0
    vbroadcastsd ymm9, qword ptr [rdi + r12 + 88]
    xor r8d, r8d
    vucomisd xmm7, xmm9
    seta r8b
    vperm2f128 ymm0, ymm7, ymm8, 33
    vshufpd ymm0, ymm7, ymm0, 5
    vcmpltpd ymm0, ymm9, ymm0
    vshufpd xmm1, xmm8, xmm8, 1
    xor eax, eax
    vucomisd xmm1, xmm9
    vextractf128 xmm1, ymm0, 1
    vshufps xmm0, xmm0, xmm1, 136
    seta al
    shl eax, 5
    vextractf128 xmm1, ymm8, 1
    xor edx, edx
    vucomisd xmm1, xmm9
    vandps xmm0, xmm0, xmm3
    seta dl
    shl edx, 6
    vshufpd xmm1, xmm1, xmm1, 1
    xor esi, esi
    vucomisd xmm1, xmm9
    seta sil
    shl esi, 7
    or esi, edx
    or esi, eax
    vshufps xmm1, xmm0, xmm0, 238
    vorps xmm0, xmm0, xmm1
    vshufps xmm1, xmm0, xmm0, 85
    vorps xmm0, xmm0, xmm1
    vmovd eax, xmm0
    or eax, esi
    or eax, r8d
    je .L127
    add r12, rdi
    mov r15d, dword ptr [r12 + 96]
    mov r13d, dword ptr [r12 + 100]
    mov ebx, dword ptr [r11]
    mov esi, dword ptr [r11 + 20]
    xor r8d, r8d
    cmp esi, r13d
    setne r8b
    mov edx, dword ptr [r11 + 24]
    xor edi, edi
    cmp edx, r13d
    setne dil
    mov r11d, dword ptr [r11 + 28]
    mov dword ptr [rsp + 96], r11d
    xor r9d, r9d
    cmp r11d, r13d
    setne r9b
    cmp ebx, r15d
    setb r11b
    cmp ebx, r13d
    setne bl
    and bl, r11b
    mov r11, qword ptr [rsp + 24]
    movzx ebx, bl
    vmovdqu xmm0, xmmword ptr [r11 + 4]
    vmovd xmm1, r15d
    vpbroadcastd xmm1, xmm1
    vpmaxud xmm1, xmm0, xmm1
    vpcmpeqd xmm1, xmm0, xmm1
    vmovd xmm2, r13d
    vpbroadcastd xmm2, xmm2
    vpcmpeqd xmm0, xmm0, xmm2
    vpor xmm0, xmm0, xmm1
    vpandn xmm0, xmm0, xmm3
    shl r8d, 5
    cmp esi, r15d
    mov esi, 0
    cmovae r8d, esi
    shl edi, 6
    cmp edx, r15d
    cmovae edi, esi
    shl r9d, 7
    cmp dword ptr [rsp + 96], r15d
    cmovae r9d, esi
    vpshufd xmm1, xmm0, 238
    vpor xmm0, xmm0, xmm1
    vpshufd xmm1, xmm0, 85
    vpor xmm0, xmm0, xmm1
    vmovd edx, xmm0
    or r9d, edi
    or r9d, r8d
    or r9d, ebx
    or r9d, edx
    mov rdx, qword ptr [r12 + 8]
    mov rdi, qword ptr [r12 + 72]
    vmovupd ymmword ptr [rsp + 536], ymm7
    vmovupd ymmword ptr [rsp + 568], ymm8
    and r9d, eax
    je .L125
    lea rax, [rdx + 8*rdi]
    mov edx, r9d
.L129:
    tzcnt esi, edx
    vmovq xmm0, qword ptr [rsp + 8*rsi + 536]
    vmovq qword ptr [rax], xmm0
    add rax, 8
    blsr edx, edx
    jne .L129
    lea rax, [4*rdi]
    add rax, qword ptr [r12 + 32]
    mov edx, r9d
    mov rbx, qword ptr [rsp + 32]
    mov r13, qword ptr [rsp + 48]
.L130:
    tzcnt esi, edx
    mov esi, dword ptr [r11 + 4*rsi]
    mov dword ptr [rax], esi
    add rax, 4
    blsr edx, edx
    jne .L130
    jmp .L126
.L131:
    mov rdx, qword ptr [rsp + 8]
    lea rcx, [rdx + 4]
    cmp rcx, qword ptr [rsp + 40]
    jbe .L93
    mov r15, qword ptr [rsp + 144]
    cmp rdx, qword ptr [rsp + 40]
    jb .L52
.L132:
    mov r8, qword ptr [rsp + 480]
    inc r8
    mov rax, qword ptr [rsp + 528]
    mov rdi, qword ptr [rsp + 48]
    add rdi, rax
    add qword ptr [rsp + 136], rax
    cmp r8, qword ptr [rsp + 488]
    mov r11, qword ptr [rsp + 32]
    mov rsi, qword ptr [rsp + 520]
    jb .L4
    jmp .L1
.L133:
    mov r9, qword ptr [rsp + 8]
    add r9, 32
    add qword ptr [rsp + 128], 32
    mov rax, qword ptr [rsp + 160]
    lea r12, [rax + 8*rdx]
    mov r8, rdx
    vbroadcastsd ymm0, qword ptr [rax + 8*rdx]
    vmovupd ymmword ptr [rsp + 224], ymm0
    vmovupd ymmword ptr [rsp + 256], ymm0
    vmovupd ymmword ptr [rsp + 288], ymm0
    vmovupd ymmword ptr [rsp + 320], ymm0
    vmovupd ymmword ptr [rsp + 352], ymm0
    vmovupd ymmword ptr [rsp + 384], ymm0
    vmovupd ymmword ptr [rsp + 416], ymm0
    vmovupd ymmword ptr [rsp + 448], ymm0
    lea rdx, [rip + .T0]
    mov rax, qword ptr [rsp + 152]
    movsxd rax, dword ptr [rdx + 4*rax]
    add rax, rdx
    mov r15, qword ptr [rsp + 144]
    mov rbp, qword ptr [rsp + 504]
    jmp rax
.L134:
    vmovups ymm0, ymmword ptr [rbp]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [rbp + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    mov qword ptr [rsp + 8], r9
    xor r11d, r11d
    xor r14d, r14d
    jmp .L139
.L135:
    vxorpd xmm11, xmm11, xmm11
.L136:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rdx, [r12 + 8*r11]
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    shl rax, 6
    vbroadcastsd ymm2, qword ptr [rdx + rsi]
    vsubpd ymm9, ymm2, ymmword ptr [rbp + rax]
    vsubpd ymm11, ymm2, ymmword ptr [rbp + rax + 32]
    vfmadd213pd ymm11, ymm11, ymm0
    vfmadd213pd ymm9, ymm9, ymm1
.L137:
    vbroadcastsd ymm0, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm9, ymm9, ymm0
    vmulpd ymm11, ymm11, ymm0
.L138:
    vmovsd xmm0, qword ptr [r12 + 8*r11]
    vbroadcastsd ymm6, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm6, ymm9
    vbroadcastsd ymm5, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm5, ymm1
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm2, ymm10
    vbroadcastsd ymm7, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm2, ymm1, ymm7
    vbroadcastsd ymm14, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm13, ymm14, ymm2
    vbroadcastsd ymm15, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm1, ymm13, ymm15
    vbroadcastsd ymm3, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm1, ymm13, ymm3
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm2, ymm8
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm2, ymm1, ymm4
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
    vaddpd ymm0, ymm0, ymm7
    vpbroadcastq ymm12, qword ptr [rip + .K3ff0000000000000]
    vpsllq ymm1, ymm0, 52
    vpaddq ymm1, ymm12, ymm1
    vmulpd ymm1, ymm2, ymm1
    vmulpd ymm2, ymm9, ymmword ptr [rsp + 96]
    vaddpd ymm13, ymm13, ymm7
    vpsubq ymm0, ymm13, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm13, ymm2, ymm0
    vmaxpd ymm0, ymm6, ymm11
    vminpd ymm0, ymm5, ymm0
    vmovapd ymm1, ymm10
    vfmadd213pd ymm1, ymm0, ymm7
    vaddpd ymm11, ymm14, ymm1
    vfmadd231pd ymm0, ymm11, ymm15
    vbroadcastsd ymm1, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm0, ymm11, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm8, ymm0, ymm2
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
    vaddpd ymm0, ymm0, ymm7
    vpsllq ymm2, ymm0, 52
    vpaddq ymm2, ymm12, ymm2
    vmulpd ymm1, ymm8, ymm2
    vaddpd ymm2, ymm11, ymm7
    vpsubq ymm0, ymm2, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm1, ymm9, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r14 + 224], ymm13
    vmovupd ymmword ptr [rsp + r14 + 256], ymm0
    add r14, 64
    inc r11
    add r9, 8
    cmp r14, 256
    je .L162
.L139:
    vbroadcastsd ymm11, qword ptr [rip + .K8000000000000000]
    vmovapd ymm9, ymm11
    cmp r15, -3
    ja .L138
    vxorpd xmm9, xmm9, xmm9
    mov eax, 1
    test r15, r15
    je .L135
    mov rsi, r9
    mov rdi, qword ptr [rsp + 136]
    vxorpd xmm11, xmm11, xmm11
.L140:
    vbroadcastsd ymm0, qword ptr [rsi - 96]
    vsubpd ymm1, ymm0, ymmword ptr [rdi - 32]
    vsubpd ymm0, ymm0, ymmword ptr [rdi - 64]
    vfmadd213pd ymm0, ymm0, ymm9
    vfmadd213pd ymm1, ymm1, ymm11
    vbroadcastsd ymm2, qword ptr [rsi]
    vsubpd ymm9, ymm2, ymmword ptr [rdi]
    vsubpd ymm11, ymm2, ymmword ptr [rdi + 32]
    vfmadd213pd ymm11, ymm11, ymm1
    vfmadd213pd ymm9, ymm9, ymm0
    sub rdi, -128
    add rsi, 192
    lea rdx, [r10 + rax]
    add rdx, 2
    add rax, 2
    cmp rdx, 1
    jne .L140
    test bl, 1
    jne .L136
    jmp .L137
.L141:
    vmovups ymm0, ymmword ptr [rbp]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [rbp + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    mov qword ptr [rsp + 8], r9
    xor r14d, r14d
    xor r11d, r11d
    jmp .L146
.L142:
    vxorpd xmm11, xmm11, xmm11
.L143:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rdx, [r12 + 8*r14]
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    shl rax, 6
    vbroadcastsd ymm2, qword ptr [rdx + rsi]
    vsubpd ymm9, ymm2, ymmword ptr [rbp + rax]
    vsubpd ymm11, ymm2, ymmword ptr [rbp + rax + 32]
    vfmadd213pd ymm9, ymm9, ymm1
    vfmadd213pd ymm11, ymm11, ymm0
.L144:
    vbroadcastsd ymm1, qword ptr [rip + .K4014000000000000]
    vmulpd ymm0, ymm9, ymm1
    vsqrtpd ymm12, ymm0
    vmulpd ymm0, ymm11, ymm1
    vsqrtpd ymm9, ymm0
.L145:
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm11, ymm0, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm11, ymm13
    vbroadcastsd ymm6, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm6, ymm0
    vbroadcastsd ymm5, qword ptr [rip + .K4086300000000000]
    vminpd ymm12, ymm5, ymm0
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm0, ymm10
    vbroadcastsd ymm5, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm12, ymm5
    vbroadcastsd ymm7, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm14, ymm0, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm12, ymm14, ymm8
    vbroadcastsd ymm3, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm12, ymm14, ymm3
    vbroadcastsd ymm15, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm15, ymm12, ymm4
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
    vmovsd xmm12, qword ptr [r12 + 8*r14]
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
    vbroadcastsd ymm1, qword ptr [rip + .K4086300000000000]
    vminpd ymm13, ymm1, ymm0
    vfmadd213pd ymm10, ymm13, ymm5
    vaddpd ymm9, ymm10, ymm7
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
    vmovupd ymmword ptr [rsp + r11 + 224], ymm14
    vmovupd ymmword ptr [rsp + r11 + 256], ymm0
    add r11, 64
    inc r14
    add r9, 8
    cmp r11, 256
    je .L162
.L146:
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm9, xmm9, xmm9
    cmp r15, -3
    ja .L145
    mov eax, 1
    test r15, r15
    je .L142
    mov rsi, r9
    mov rdi, r13
    vxorpd xmm11, xmm11, xmm11
.L147:
    vbroadcastsd ymm0, qword ptr [rsi - 96]
    vsubpd ymm1, ymm0, ymmword ptr [rdi - 96]
    vsubpd ymm0, ymm0, ymmword ptr [rdi - 64]
    vfmadd213pd ymm1, ymm1, ymm9
    vfmadd213pd ymm0, ymm0, ymm11
    vbroadcastsd ymm2, qword ptr [rsi]
    vsubpd ymm9, ymm2, ymmword ptr [rdi - 32]
    vsubpd ymm11, ymm2, ymmword ptr [rdi]
    vfmadd213pd ymm9, ymm9, ymm1
    vfmadd213pd ymm11, ymm11, ymm0
    sub rdi, -128
    add rsi, 192
    lea rdx, [r10 + rax]
    add rdx, 2
    add rax, 2
    cmp rdx, 1
    jne .L147
    test bl, 1
    jne .L143
    jmp .L144
.L148:
    vmovups ymm0, ymmword ptr [rbp]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [rbp + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    mov qword ptr [rsp + 8], r9
    xor r11d, r11d
    xor r14d, r14d
    jmp .L153
.L149:
    vxorpd xmm11, xmm11, xmm11
.L150:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rdx, [r12 + 8*r11]
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    shl rax, 6
    vbroadcastsd ymm2, qword ptr [rdx + rsi]
    vsubpd ymm9, ymm2, ymmword ptr [rbp + rax]
    vsubpd ymm11, ymm2, ymmword ptr [rbp + rax + 32]
    vfmadd213pd ymm11, ymm11, ymm0
    vfmadd213pd ymm9, ymm9, ymm1
.L151:
    vsqrtpd ymm0, ymm11
    vsqrtpd ymm1, ymm9
    vbroadcastsd ymm2, qword ptr [rip + .K8000000000000000]
    vxorpd ymm9, ymm1, ymm2
    vxorpd ymm11, ymm0, ymm2
.L152:
    vmovsd xmm0, qword ptr [r12 + 8*r11]
    vbroadcastsd ymm6, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm6, ymm9
    vbroadcastsd ymm5, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm5, ymm1
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm2, ymm10
    vbroadcastsd ymm7, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm2, ymm1, ymm7
    vbroadcastsd ymm14, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm13, ymm14, ymm2
    vbroadcastsd ymm15, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm1, ymm13, ymm15
    vbroadcastsd ymm3, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm1, ymm13, ymm3
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm2, ymm8
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm2, ymm1, ymm4
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
    vaddpd ymm0, ymm0, ymm7
    vpbroadcastq ymm12, qword ptr [rip + .K3ff0000000000000]
    vpsllq ymm1, ymm0, 52
    vpaddq ymm1, ymm12, ymm1
    vmulpd ymm1, ymm2, ymm1
    vmulpd ymm2, ymm9, ymmword ptr [rsp + 96]
    vaddpd ymm13, ymm13, ymm7
    vpsubq ymm0, ymm13, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm13, ymm2, ymm0
    vmaxpd ymm0, ymm6, ymm11
    vminpd ymm0, ymm5, ymm0
    vmovapd ymm1, ymm10
    vfmadd213pd ymm1, ymm0, ymm7
    vaddpd ymm11, ymm14, ymm1
    vfmadd231pd ymm0, ymm11, ymm15
    vbroadcastsd ymm1, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm0, ymm11, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm8, ymm0, ymm2
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
    vaddpd ymm0, ymm0, ymm7
    vpsllq ymm2, ymm0, 52
    vpaddq ymm2, ymm12, ymm2
    vmulpd ymm1, ymm8, ymm2
    vaddpd ymm2, ymm11, ymm7
    vpsubq ymm0, ymm2, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm1, ymm9, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r14 + 224], ymm13
    vmovupd ymmword ptr [rsp + r14 + 256], ymm0
    add r14, 64
    inc r11
    add r9, 8
    cmp r14, 256
    je .L162
.L153:
    vbroadcastsd ymm11, qword ptr [rip + .K8000000000000000]
    vmovapd ymm9, ymm11
    cmp r15, -3
    ja .L152
    vxorpd xmm9, xmm9, xmm9
    mov eax, 1
    test r15, r15
    je .L149
    mov rsi, r9
    mov rdi, qword ptr [rsp + 136]
    vxorpd xmm11, xmm11, xmm11
.L154:
    vbroadcastsd ymm0, qword ptr [rsi - 96]
    vsubpd ymm1, ymm0, ymmword ptr [rdi - 32]
    vsubpd ymm0, ymm0, ymmword ptr [rdi - 64]
    vfmadd213pd ymm0, ymm0, ymm9
    vfmadd213pd ymm1, ymm1, ymm11
    vbroadcastsd ymm2, qword ptr [rsi]
    vsubpd ymm9, ymm2, ymmword ptr [rdi]
    vsubpd ymm11, ymm2, ymmword ptr [rdi + 32]
    vfmadd213pd ymm11, ymm11, ymm1
    vfmadd213pd ymm9, ymm9, ymm0
    sub rdi, -128
    add rsi, 192
    lea rdx, [r10 + rax]
    add rdx, 2
    add rax, 2
    cmp rdx, 1
    jne .L154
    test bl, 1
    jne .L150
    jmp .L151
.L155:
    vmovups ymm0, ymmword ptr [rbp]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [rbp + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    mov qword ptr [rsp + 8], r9
    xor r14d, r14d
    xor r11d, r11d
    jmp .L160
.L156:
    vxorpd xmm11, xmm11, xmm11
.L157:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rdx, [r12 + 8*r14]
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    shl rax, 6
    vbroadcastsd ymm2, qword ptr [rdx + rsi]
    vsubpd ymm9, ymm2, ymmword ptr [rbp + rax]
    vsubpd ymm11, ymm2, ymmword ptr [rbp + rax + 32]
    vfmadd213pd ymm9, ymm9, ymm1
    vfmadd213pd ymm11, ymm11, ymm0
.L158:
    vbroadcastsd ymm1, qword ptr [rip + .K4008000000000000]
    vmulpd ymm0, ymm9, ymm1
    vsqrtpd ymm12, ymm0
    vmulpd ymm0, ymm11, ymm1
    vsqrtpd ymm9, ymm0
.L159:
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm14, ymm0, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm14, ymm13
    vbroadcastsd ymm6, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm6, ymm0
    vbroadcastsd ymm5, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm5, ymm0
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm1, ymm10
    vbroadcastsd ymm5, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm0, ymm5
    vbroadcastsd ymm7, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm15, ymm1, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm0, ymm15, ymm8
    vbroadcastsd ymm3, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm0, ymm15, ymm3
    vbroadcastsd ymm1, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm1, ymm0, ymm4
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
    vmovsd xmm2, qword ptr [r12 + 8*r14]
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
    vmaxpd ymm0, ymm6, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm1, ymm0
    vmovapd ymm1, ymm10
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
    vmovupd ymmword ptr [rsp + r11 + 224], ymm14
    vmovupd ymmword ptr [rsp + r11 + 256], ymm0
    add r11, 64
    inc r14
    add r9, 8
    cmp r11, 256
    je .L162
.L160:
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm9, xmm9, xmm9
    cmp r15, -3
    ja .L159
    mov eax, 1
    test r15, r15
    je .L156
    mov rsi, r9
    mov rdi, r13
    vxorpd xmm11, xmm11, xmm11
.L161:
    vbroadcastsd ymm0, qword ptr [rsi - 96]
    vsubpd ymm1, ymm0, ymmword ptr [rdi - 96]
    vsubpd ymm0, ymm0, ymmword ptr [rdi - 64]
    vfmadd213pd ymm1, ymm1, ymm9
    vfmadd213pd ymm0, ymm0, ymm11
    vbroadcastsd ymm2, qword ptr [rsi]
    vsubpd ymm9, ymm2, ymmword ptr [rdi - 32]
    vsubpd ymm11, ymm2, ymmword ptr [rdi]
    vfmadd213pd ymm9, ymm9, ymm1
    vfmadd213pd ymm11, ymm11, ymm0
    sub rdi, -128
    add rsi, 192
    lea rdx, [r10 + rax]
    add rdx, 2
    add rax, 2
    cmp rdx, 1
    jne .L161
    test bl, 1
    jne .L157
    jmp .L158
.L162:
    mov r9, r8
    mov r14, qword ptr [rsp + 24]
    vmovupd ymm7, ymmword ptr [rsp + 224]
    vmovupd ymm8, ymmword ptr [rsp + 256]
    vmovupd ymm9, ymmword ptr [rsp + 288]
    vmovupd ymm11, ymmword ptr [rsp + 320]
    vmovupd ymm12, ymmword ptr [rsp + 352]
    vmovupd ymm13, ymmword ptr [rsp + 384]
    vmovupd ymm14, ymmword ptr [rsp + 416]
    vmovupd ymm15, ymmword ptr [rsp + 448]
    mov rsi, qword ptr [rsp + 216]
    test rsi, rsi
    je .L164
    mov qword ptr [rsp + 16], rcx
    mov rax, qword ptr [rsp + 496]
    mov rcx, qword ptr [rsp + 128]
.L163:
    vmovupd ymm0, ymmword ptr [rax - 32]
    vmovupd ymm1, ymmword ptr [rax]
    vbroadcastsd ymm2, qword ptr [rcx - 24]
    vfnmadd231pd ymm7, ymm2, ymm0
    vfnmadd231pd ymm8, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [rcx - 16]
    vfnmadd231pd ymm9, ymm2, ymm0
    vfnmadd231pd ymm11, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [rcx - 8]
    vfnmadd231pd ymm12, ymm2, ymm0
    vfnmadd231pd ymm13, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [rcx]
    vfnmadd231pd ymm14, ymm2, ymm0
    vfnmadd231pd ymm15, ymm2, ymm1
    add rcx, 96
    add rax, 64
    dec rsi
    jne .L163
    jmp .L165
.L164:
    mov qword ptr [rsp + 16], rcx
.L165:
    vmovupd ymmword ptr [rsp + 224], ymm7
    vmovupd ymmword ptr [rsp + 256], ymm8
    vmovupd ymmword ptr [rsp + 288], ymm9
    vmovupd ymmword ptr [rsp + 320], ymm11
    vmovupd ymmword ptr [rsp + 352], ymm12
    vmovupd ymmword ptr [rsp + 384], ymm13
    vmovupd ymmword ptr [rsp + 416], ymm14
    vmovupd ymmword ptr [rsp + 448], ymm15
    mov rcx, qword ptr [rsp + 40]
    sub rcx, r9
    vmovaps xmm3, xmmword ptr [rip + .K153194aaacce6702]
    je .L172
    imul r8, r9, 112
    add r8, qword ptr [rsp + 168]
    xor r11d, r11d
    xor ebp, ebp
    mov qword ptr [rsp + 64], r8
    jmp .L169
.L166:
    mov rbx, qword ptr [rsp + 32]
    mov r13, qword ptr [rsp + 48]
.L167:
    popcnt eax, esi
    add rdi, rax
    mov qword ptr [r12 + 72], rdi
    mov r8, qword ptr [rsp + 64]
.L168:
    dec rcx
    add r11, 64
    inc rbp
    test rcx, rcx
    je .L172
.L169:
    cmp r11, 256
    je .L172
    vbroadcastsd ymm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd ymm1, ymm0, ymmword ptr [rsp + r11 + 224]
    imul r12, rbp, 112
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm7, ymm2, ymm1
    vandpd ymm0, ymm0, ymmword ptr [rsp + r11 + 256]
    vminpd ymm8, ymm2, ymm0
    vbroadcastsd ymm9, qword ptr [r8 + r12 + 88]
    xor esi, esi
    vucomisd xmm7, xmm9
    seta sil
    vperm2f128 ymm0, ymm7, ymm8, 33
    vshufpd ymm0, ymm7, ymm0, 5
    vcmpltpd ymm0, ymm9, ymm0
    vshufpd xmm1, xmm8, xmm8, 1
    xor eax, eax
    vucomisd xmm1, xmm9
    vextractf128 xmm1, ymm0, 1
    vshufps xmm0, xmm0, xmm1, 136
    seta al
    shl eax, 5
    vextractf128 xmm1, ymm8, 1
    xor edx, edx
    vucomisd xmm1, xmm9
    vandps xmm0, xmm0, xmm3
    seta dl
    shl edx, 6
    vshufpd xmm1, xmm1, xmm1, 1
    xor edi, edi
    vucomisd xmm1, xmm9
    seta dil
    shl edi, 7
    or edi, edx
    or edi, eax
    vshufps xmm1, xmm0, xmm0, 238
    vorps xmm0, xmm0, xmm1
    vshufps xmm1, xmm0, xmm0, 85
    vorps xmm0, xmm0, xmm1
    vmovd eax, xmm0
    or eax, edi
    or eax, esi
    je .L168
    add r12, r8
    mov r15d, dword ptr [r12 + 96]
    mov r13d, dword ptr [r12 + 100]
    mov ebx, dword ptr [r14]
    mov r9d, dword ptr [r14 + 20]
    xor r8d, r8d
    cmp r9d, r13d
    setne r8b
    mov edx, dword ptr [r14 + 24]
    xor edi, edi
    cmp edx, r13d
    setne dil
    mov r14d, dword ptr [r14 + 28]
    mov dword ptr [rsp + 96], r14d
    xor esi, esi
    cmp r14d, r13d
    setne sil
    cmp ebx, r15d
    setb r14b
    cmp ebx, r13d
    setne bl
    and bl, r14b
    mov r14, qword ptr [rsp + 24]
    movzx ebx, bl
    vmovdqu xmm0, xmmword ptr [r14 + 4]
    vmovd xmm1, r15d
    vpbroadcastd xmm1, xmm1
    vpmaxud xmm1, xmm0, xmm1
    vpcmpeqd xmm1, xmm0, xmm1
    vmovd xmm2, r13d
    vpbroadcastd xmm2, xmm2
    vpcmpeqd xmm0, xmm0, xmm2
    vpor xmm0, xmm0, xmm1
    vpandn xmm0, xmm0, xmm3
    shl r8d, 5
    cmp r9d, r15d
    mov r9d, 0
    cmovae r8d, r9d
    shl edi, 6
    cmp edx, r15d
    cmovae edi, r9d
    shl esi, 7
    cmp dword ptr [rsp + 96], r15d
    cmovae esi, r9d
    vpshufd xmm1, xmm0, 238
    vpor xmm0, xmm0, xmm1
    vpshufd xmm1, xmm0, 85
    vpor xmm0, xmm0, xmm1
    vmovd edx, xmm0
    or esi, edi
    or esi, r8d
    or esi, ebx
    or esi, edx
    mov rdx, qword ptr [r12 + 8]
    mov rdi, qword ptr [r12 + 72]
    vmovupd ymmword ptr [rsp + 536], ymm7
    vmovupd ymmword ptr [rsp + 568], ymm8
    and esi, eax
    je .L166
    lea rax, [rdx + 8*rdi]
    mov edx, esi
.L170:
    tzcnt r8d, edx
    vmovq xmm0, qword ptr [rsp + 8*r8 + 536]
    vmovq qword ptr [rax], xmm0
    add rax, 8
    blsr edx, edx
    jne .L170
    lea rax, [4*rdi]
    add rax, qword ptr [r12 + 32]
    mov edx, esi
    mov rbx, qword ptr [rsp + 32]
    mov r13, qword ptr [rsp + 48]
.L171:
    tzcnt r8d, edx
    mov r8d, dword ptr [r14 + 4*r8]
    mov dword ptr [rax], r8d
    add rax, 4
    blsr edx, edx
    jne .L171
    jmp .L167
.L172:
    mov rdx, qword ptr [rsp + 16]
    lea rcx, [rdx + 4]
    cmp rcx, qword ptr [rsp + 40]
    jbe .L133
    mov r15, qword ptr [rsp + 144]
    cmp rdx, qword ptr [rsp + 40]
    jb .L10
    jmp .L132
.L173:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L134 .L148 .L155 .L141
.T1: jump .L94 .L108 .L115 .L101
.T2: jump .L13 .L34 .L20 .L27
.T3: jump .L55 .L76 .L62 .L69
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
