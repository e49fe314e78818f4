; portable-avx2/f64/residual_signed
rhotree_kernels::arch::portable::f64::residual_signed::residual_signed_avx2_bmi1_bmi2_fma_popcnt_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 472
    mov qword ptr [rsp + 152], rsi
    mov r10, qword ptr [rdi + 32]
    mov rsi, qword ptr [rdi + 40]
    mov rcx, r10
    add rcx, rsi
    mov rax, -1
    cmovb rcx, rax
    mov r9, rcx
    inc r9
    cmove r9, rax
    shl r9, 3
    test r9, r9
    je .L38
    mov r8, rcx
    mov rcx, qword ptr [rdi + 24]
    mov rax, rcx
    or rax, r9
    shr rax, 32
    je .L0
    mov rax, rcx
    xor edx, edx
    div r9
    mov qword ptr [rsp + 32], rax
    cmp r9, rcx
    jbe .L1
    jmp .L37
.L0:
    mov eax, ecx
    xor edx, edx
    div r9d
    mov qword ptr [rsp + 32], rax
    cmp r9, rcx
    ja .L37
.L1:
    mov rdx, qword ptr [rdi + 48]
    mov rax, r10
    inc rax
    mov rcx, -1
    cmovne rcx, rax
    mov qword ptr [rsp + 56], rcx
    test rdx, rdx
    je .L37
    mov rax, qword ptr [rsp + 32]
    lea rax, [8*rax]
    mov qword ptr [rsp + 16], rax
    lea r14, [r10 - 1]
    shl qword ptr [rsp + 56], 6
    mov r11, qword ptr [rdi]
    mov rbx, qword ptr [rdi + 16]
    movzx eax, byte ptr [rdi + 56]
    lea rcx, [rbx + 160]
    mov qword ptr [rsp + 48], rcx
    cmp r8, -2
    mov rcx, -2
    cmovae r8, rcx
    shl r8, 6
    add r8, 64
    mov qword ptr [rsp + 144], r8
    lea rdi, [r11 + 192]
    mov qword ptr [rsp + 8], rdi
    mov r8, r10
    and r8, -2
    neg r8
    mov qword ptr [rsp + 128], rbx
    lea rdi, [rbx + 128]
    mov qword ptr [rsp + 40], rdi
    cmp r10, -2
    cmovb rcx, r10
    lea rcx, [rcx + 2*rcx]
    shl rcx, 5
    mov qword ptr [rsp + 192], r11
    add rcx, r11
    add rcx, 120
    mov qword ptr [rsp + 168], rcx
    mov eax, eax
    lea rcx, [rip + .T0]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    mov qword ptr [rsp + 184], rax
    xor edi, edi
    mov qword ptr [rsp + 208], rsi
    mov qword ptr [rsp + 136], r9
    mov qword ptr [rsp + 200], rdx
    jmp .L3
.L2:
    mov rdi, qword ptr [rsp + 160]
    inc rdi
    mov rax, qword ptr [rsp + 144]
    add qword ptr [rsp + 48], rax
    add qword ptr [rsp + 40], rax
    cmp rdi, qword ptr [rsp + 32]
    mov r9, qword ptr [rsp + 136]
    jae .L37
.L3:
    mov rax, r9
    imul rax, rdi
    mov rcx, qword ptr [rsp + 128]
    lea r11, [rcx + 8*rax]
    mov qword ptr [rsp + 160], rdi
    shl rdi, 6
    add rdi, qword ptr [rsp + 152]
    mov qword ptr [rsp + 24], rdi
    mov rax, qword ptr [rsp + 56]
    add rax, r11
    add rax, 32
    mov qword ptr [rsp + 176], rax
    xor ebp, ebp
    jmp .L5
.L4:
    add rbp, 4
    cmp rbp, rdx
    jae .L2
.L5:
    cmp rbp, 8
    mov ebx, 8
    cmovb rbx, rbp
    lea edi, [8*rbx]
    mov rax, qword ptr [rsp + 192]
    lea rdx, [rax + rdi]
    vbroadcastsd ymm7, qword ptr [rax + rdi]
    vmovupd ymmword ptr [rsp + 216], ymm7
    vmovupd ymmword ptr [rsp + 248], ymm7
    vmovupd ymmword ptr [rsp + 280], ymm7
    vmovupd ymmword ptr [rsp + 312], ymm7
    vmovupd ymmword ptr [rsp + 344], ymm7
    vmovupd ymmword ptr [rsp + 376], ymm7
    vmovupd ymmword ptr [rsp + 408], ymm7
    vmovupd ymmword ptr [rsp + 440], ymm7
    jmp qword ptr [rsp + 184]
.L6:
    mov rax, qword ptr [rsp + 8]
    add rax, rdi
    vmovups ymm0, ymmword ptr [r11]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [r11 + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    xor r9d, r9d
    xor r15d, r15d
    jmp .L11
.L7:
    vxorpd xmm11, xmm11, xmm11
.L8:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rcx, [rdx + 8*r9]
    lea rsi, [r12 + 2*r12]
    shl rsi, 5
    shl r12, 6
    vbroadcastsd ymm5, qword ptr [rcx + rsi]
    vsubpd ymm9, ymm5, ymmword ptr [r11 + r12]
    vsubpd ymm11, ymm5, ymmword ptr [r11 + r12 + 32]
    vfmadd213pd ymm11, ymm11, ymm0
    vfmadd213pd ymm9, ymm9, ymm1
.L9:
    vbroadcastsd ymm0, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm9, ymm9, ymm0
    vmulpd ymm11, ymm11, ymm0
.L10:
    vmovsd xmm0, qword ptr [rdx + 8*r9]
    vbroadcastsd ymm2, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm2, ymm9
    vbroadcastsd ymm6, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm6, ymm1
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm5, ymm10
    vbroadcastsd ymm7, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm5, ymm1, ymm7
    vbroadcastsd ymm14, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm13, ymm14, ymm5
    vbroadcastsd ymm15, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm1, ymm13, ymm15
    vbroadcastsd ymm3, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm1, ymm13, ymm3
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm5, ymm8
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm5, ymm1, ymm4
    vbroadcastsd ymm9, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm5, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm5, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm5, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm5, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm5, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm5, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm5, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm5, ymm1, ymm9
    vbroadcastsd ymm9, xmm0
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm5, ymm1, ymm2
    vfmadd213pd ymm5, ymm1, ymm2
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm0, ymm13, ymm3
    vaddpd ymm0, ymm0, ymm7
    vpbroadcastq ymm12, qword ptr [rip + .K3ff0000000000000]
    vpsllq ymm1, ymm0, 52
    vpaddq ymm1, ymm12, ymm1
    vmulpd ymm1, ymm5, ymm1
    vmulpd ymm5, ymm9, ymmword ptr [rsp + 96]
    vaddpd ymm13, ymm13, ymm7
    vpsubq ymm0, ymm13, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm13, ymm5, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm0, ymm11
    vminpd ymm0, ymm6, ymm0
    vmovapd ymm1, ymm10
    vfmadd213pd ymm1, ymm0, ymm7
    vaddpd ymm11, ymm14, ymm1
    vfmadd231pd ymm0, ymm11, ymm15
    vbroadcastsd ymm1, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm0, ymm11, ymm1
    vfmadd213pd ymm8, ymm0, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm8, ymm0, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm8, ymm0, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm8, ymm0, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm8, ymm0, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm8, ymm0, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm8, ymm0, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm8, ymm0, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm8, ymm0, ymm4
    vfmadd213pd ymm8, ymm0, ymm2
    vfmadd213pd ymm8, ymm0, ymm2
    vmulpd ymm0, ymm11, ymm3
    vaddpd ymm0, ymm0, ymm7
    vpsllq ymm5, ymm0, 52
    vpaddq ymm5, ymm12, ymm5
    vmulpd ymm1, ymm8, ymm5
    vaddpd ymm5, ymm11, ymm7
    vpsubq ymm0, ymm5, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm1, ymm9, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r15 + 216], ymm13
    vmovupd ymmword ptr [rsp + r15 + 248], ymm0
    add r15, 64
    inc r9
    add rax, 8
    cmp r15, 256
    je .L34
.L11:
    vbroadcastsd ymm11, qword ptr [rip + .K8000000000000000]
    vmovapd ymm9, ymm11
    cmp r14, -3
    ja .L10
    vxorpd xmm9, xmm9, xmm9
    mov r12d, 1
    test r14, r14
    je .L7
    mov rcx, rax
    mov r13, qword ptr [rsp + 40]
    vxorpd xmm11, xmm11, xmm11
.L12:
    vbroadcastsd ymm12, qword ptr [rcx - 96]
    vsubpd ymm13, ymm12, ymmword ptr [r13 - 32]
    vsubpd ymm12, ymm12, ymmword ptr [r13 - 64]
    vfmadd213pd ymm12, ymm12, ymm9
    vfmadd213pd ymm13, ymm13, ymm11
    vbroadcastsd ymm11, qword ptr [rcx]
    vsubpd ymm9, ymm11, ymmword ptr [r13]
    vsubpd ymm11, ymm11, ymmword ptr [r13 + 32]
    vfmadd213pd ymm11, ymm11, ymm13
    vfmadd213pd ymm9, ymm9, ymm12
    sub r13, -128
    add rcx, 192
    lea rsi, [r8 + r12]
    add rsi, 2
    add r12, 2
    cmp rsi, 1
    jne .L12
    test r10b, 1
    jne .L8
    jmp .L9
.L13:
    mov rax, qword ptr [rsp + 8]
    add rax, rdi
    vmovups ymm0, ymmword ptr [r11]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [r11 + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    xor r9d, r9d
    xor r15d, r15d
    jmp .L18
.L14:
    vxorpd xmm11, xmm11, xmm11
.L15:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rcx, [rdx + 8*r9]
    lea rsi, [r12 + 2*r12]
    shl rsi, 5
    shl r12, 6
    vbroadcastsd ymm5, qword ptr [rcx + rsi]
    vsubpd ymm9, ymm5, ymmword ptr [r11 + r12]
    vsubpd ymm11, ymm5, ymmword ptr [r11 + r12 + 32]
    vfmadd213pd ymm9, ymm9, ymm1
    vfmadd213pd ymm11, ymm11, ymm0
.L16:
    vbroadcastsd ymm1, qword ptr [rip + .K4008000000000000]
    vmulpd ymm0, ymm9, ymm1
    vsqrtpd ymm12, ymm0
    vmulpd ymm0, ymm11, ymm1
    vsqrtpd ymm9, ymm0
.L17:
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm14, ymm0, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm14, ymm13
    vbroadcastsd ymm2, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm2, ymm0
    vbroadcastsd ymm6, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm6, ymm0
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm1, ymm10
    vbroadcastsd ymm6, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm0, ymm6
    vbroadcastsd ymm7, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm15, ymm1, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm0, ymm15, ymm8
    vbroadcastsd ymm3, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm0, ymm15, ymm3
    vbroadcastsd ymm1, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm1, ymm0, ymm4
    vbroadcastsd ymm5, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm1, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm1, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm1, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm1, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm1, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm1, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm1, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm1, ymm0, ymm5
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm1, ymm0, ymm2
    vfmadd213pd ymm1, ymm0, ymm2
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm0, ymm15, ymm3
    vaddpd ymm0, ymm0, ymm6
    vpsllq ymm5, ymm0, 52
    vpbroadcastq ymm12, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm5, ymm12, ymm5
    vmulpd ymm1, ymm1, ymm5
    vmovsd xmm5, qword ptr [rdx + 8*r9]
    vbroadcastsd ymm11, xmm5
    vaddpd ymm5, ymm15, ymm6
    vpsubq ymm0, ymm5, ymm0
    vmulpd ymm5, ymm11, ymmword ptr [rsp + 96]
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vfmadd213pd ymm0, ymm14, ymm0
    vmulpd ymm14, ymm5, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm9, ymm0, ymm9
    vxorpd ymm0, ymm9, ymm13
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm1, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm1, ymm0
    vmovapd ymm1, ymm10
    vfmadd213pd ymm1, ymm0, ymm6
    vaddpd ymm13, ymm1, ymm7
    vfmadd231pd ymm0, ymm13, ymm8
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
    vaddpd ymm0, ymm0, ymm6
    vpsllq ymm5, ymm0, 52
    vpaddq ymm5, ymm12, ymm5
    vmulpd ymm1, ymm1, ymm5
    vaddpd ymm5, ymm13, ymm6
    vpsubq ymm0, ymm5, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vfmadd213pd ymm0, ymm9, ymm0
    vmulpd ymm1, ymm11, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r15 + 216], ymm14
    vmovupd ymmword ptr [rsp + r15 + 248], ymm0
    add r15, 64
    inc r9
    add rax, 8
    cmp r15, 256
    je .L34
.L18:
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm9, xmm9, xmm9
    cmp r14, -3
    ja .L17
    mov r12d, 1
    test r14, r14
    je .L14
    mov rcx, rax
    mov r13, qword ptr [rsp + 48]
    vxorpd xmm11, xmm11, xmm11
.L19:
    vbroadcastsd ymm12, qword ptr [rcx - 96]
    vsubpd ymm13, ymm12, ymmword ptr [r13 - 96]
    vsubpd ymm12, ymm12, ymmword ptr [r13 - 64]
    vfmadd213pd ymm13, ymm13, ymm9
    vfmadd213pd ymm12, ymm12, ymm11
    vbroadcastsd ymm11, qword ptr [rcx]
    vsubpd ymm9, ymm11, ymmword ptr [r13 - 32]
    vsubpd ymm11, ymm11, ymmword ptr [r13]
    vfmadd213pd ymm9, ymm9, ymm13
    vfmadd213pd ymm11, ymm11, ymm12
    sub r13, -128
    add rcx, 192
    lea rsi, [r8 + r12]
    add rsi, 2
    add r12, 2
    cmp rsi, 1
    jne .L19
    test r10b, 1
    jne .L15
    jmp .L16
.L20:
    mov rax, qword ptr [rsp + 8]
    lea rcx, [rax + rdi]
    vmovups ymm0, ymmword ptr [r11]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [r11 + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    xor r9d, r9d
    xor r15d, r15d
    jmp .L25
.L21:
    vxorpd xmm11, xmm11, xmm11
.L22:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rax, [rdx + 8*r9]
    lea rsi, [r12 + 2*r12]
    shl rsi, 5
    shl r12, 6
    vbroadcastsd ymm5, qword ptr [rax + rsi]
    vsubpd ymm9, ymm5, ymmword ptr [r11 + r12]
    vsubpd ymm11, ymm5, ymmword ptr [r11 + r12 + 32]
    vfmadd213pd ymm9, ymm9, ymm1
    vfmadd213pd ymm11, ymm11, ymm0
.L23:
    vbroadcastsd ymm1, qword ptr [rip + .K4014000000000000]
    vmulpd ymm0, ymm9, ymm1
    vsqrtpd ymm12, ymm0
    vmulpd ymm0, ymm11, ymm1
    vsqrtpd ymm9, ymm0
.L24:
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm11, ymm0, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm11, ymm13
    vbroadcastsd ymm2, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm2, ymm0
    vbroadcastsd ymm6, qword ptr [rip + .K4086300000000000]
    vminpd ymm12, ymm6, ymm0
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm0, ymm10
    vbroadcastsd ymm6, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm12, ymm6
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
    vbroadcastsd ymm4, qword ptr [rip + .K3fd5555555555555]
    vmovapd ymm0, ymm4
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm0, ymm11, ymm2
    vfmadd213pd ymm0, ymm11, ymm2
    vfmadd213pd ymm15, ymm12, ymm2
    vfmadd213pd ymm15, ymm12, ymm2
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm1, ymm14, ymm3
    vaddpd ymm1, ymm1, ymm6
    vpsllq ymm5, ymm1, 52
    vpbroadcastq ymm11, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm5, ymm11, ymm5
    vmulpd ymm5, ymm15, ymm5
    vmovsd xmm12, qword ptr [rdx + 8*r9]
    vbroadcastsd ymm12, xmm12
    vaddpd ymm14, ymm14, ymm6
    vpsubq ymm1, ymm14, ymm1
    vmulpd ymm14, ymm12, ymmword ptr [rsp + 96]
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm11, ymm1
    vmulpd ymm1, ymm5, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm14, ymm14, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm15, ymm0, ymm9
    vxorpd ymm0, ymm15, ymm13
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm1, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4086300000000000]
    vminpd ymm13, ymm1, ymm0
    vfmadd213pd ymm10, ymm13, ymm6
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
    vfmadd213pd ymm4, ymm15, ymm2
    vfmadd213pd ymm4, ymm15, ymm2
    vfmadd213pd ymm0, ymm13, ymm2
    vfmadd213pd ymm0, ymm13, ymm2
    vmulpd ymm5, ymm9, ymm3
    vaddpd ymm5, ymm5, ymm6
    vpsllq ymm13, ymm5, 52
    vpaddq ymm13, ymm13, ymm11
    vmulpd ymm0, ymm13, ymm0
    vaddpd ymm9, ymm9, ymm6
    vpsubq ymm5, ymm9, ymm5
    vpsllq ymm5, ymm5, 52
    vpaddq ymm5, ymm11, ymm5
    vmulpd ymm0, ymm0, ymm5
    vmulpd ymm0, ymm4, ymm0
    vmulpd ymm1, ymm12, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r15 + 216], ymm14
    vmovupd ymmword ptr [rsp + r15 + 248], ymm0
    add r15, 64
    inc r9
    add rcx, 8
    cmp r15, 256
    je .L34
.L25:
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm9, xmm9, xmm9
    cmp r14, -3
    ja .L24
    mov r12d, 1
    test r14, r14
    je .L21
    mov rax, rcx
    mov r13, qword ptr [rsp + 48]
    vxorpd xmm11, xmm11, xmm11
.L26:
    vbroadcastsd ymm12, qword ptr [rax - 96]
    vsubpd ymm13, ymm12, ymmword ptr [r13 - 96]
    vsubpd ymm12, ymm12, ymmword ptr [r13 - 64]
    vfmadd213pd ymm13, ymm13, ymm9
    vfmadd213pd ymm12, ymm12, ymm11
    vbroadcastsd ymm11, qword ptr [rax]
    vsubpd ymm9, ymm11, ymmword ptr [r13 - 32]
    vsubpd ymm11, ymm11, ymmword ptr [r13]
    vfmadd213pd ymm9, ymm9, ymm13
    vfmadd213pd ymm11, ymm11, ymm12
    sub r13, -128
    add rax, 192
    lea rsi, [r8 + r12]
    add rsi, 2
    add r12, 2
    cmp rsi, 1
    jne .L26
    test r10b, 1
    jne .L22
    jmp .L23
.L27:
    mov rax, qword ptr [rsp + 8]
    add rax, rdi
    vmovups ymm0, ymmword ptr [r11]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [r11 + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    xor r9d, r9d
    xor r15d, r15d
    jmp .L32
.L28:
    vxorpd xmm11, xmm11, xmm11
.L29:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rcx, [rdx + 8*r9]
    lea rsi, [r12 + 2*r12]
    shl rsi, 5
    shl r12, 6
    vbroadcastsd ymm5, qword ptr [rcx + rsi]
    vsubpd ymm9, ymm5, ymmword ptr [r11 + r12]
    vsubpd ymm11, ymm5, ymmword ptr [r11 + r12 + 32]
    vfmadd213pd ymm11, ymm11, ymm0
    vfmadd213pd ymm9, ymm9, ymm1
.L30:
    vsqrtpd ymm0, ymm11
    vsqrtpd ymm1, ymm9
    vbroadcastsd ymm5, qword ptr [rip + .K8000000000000000]
    vxorpd ymm9, ymm1, ymm5
    vxorpd ymm11, ymm0, ymm5
.L31:
    vmovsd xmm0, qword ptr [rdx + 8*r9]
    vbroadcastsd ymm2, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm2, ymm9
    vbroadcastsd ymm6, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm6, ymm1
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm5, ymm10
    vbroadcastsd ymm7, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm5, ymm1, ymm7
    vbroadcastsd ymm14, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm13, ymm14, ymm5
    vbroadcastsd ymm15, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm1, ymm13, ymm15
    vbroadcastsd ymm3, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm1, ymm13, ymm3
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm5, ymm8
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm5, ymm1, ymm4
    vbroadcastsd ymm9, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm5, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm5, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm5, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm5, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm5, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm5, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm5, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm5, ymm1, ymm9
    vbroadcastsd ymm9, xmm0
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm5, ymm1, ymm2
    vfmadd213pd ymm5, ymm1, ymm2
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm0, ymm13, ymm3
    vaddpd ymm0, ymm0, ymm7
    vpbroadcastq ymm12, qword ptr [rip + .K3ff0000000000000]
    vpsllq ymm1, ymm0, 52
    vpaddq ymm1, ymm12, ymm1
    vmulpd ymm1, ymm5, ymm1
    vmulpd ymm5, ymm9, ymmword ptr [rsp + 96]
    vaddpd ymm13, ymm13, ymm7
    vpsubq ymm0, ymm13, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm13, ymm5, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm0, ymm11
    vminpd ymm0, ymm6, ymm0
    vmovapd ymm1, ymm10
    vfmadd213pd ymm1, ymm0, ymm7
    vaddpd ymm11, ymm14, ymm1
    vfmadd231pd ymm0, ymm11, ymm15
    vbroadcastsd ymm1, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm0, ymm11, ymm1
    vfmadd213pd ymm8, ymm0, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm8, ymm0, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm8, ymm0, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm8, ymm0, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm8, ymm0, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm8, ymm0, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm8, ymm0, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm8, ymm0, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm8, ymm0, ymm4
    vfmadd213pd ymm8, ymm0, ymm2
    vfmadd213pd ymm8, ymm0, ymm2
    vmulpd ymm0, ymm11, ymm3
    vaddpd ymm0, ymm0, ymm7
    vpsllq ymm5, ymm0, 52
    vpaddq ymm5, ymm12, ymm5
    vmulpd ymm1, ymm8, ymm5
    vaddpd ymm5, ymm11, ymm7
    vpsubq ymm0, ymm5, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm1, ymm9, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r15 + 216], ymm13
    vmovupd ymmword ptr [rsp + r15 + 248], ymm0
    add r15, 64
    inc r9
    add rax, 8
    cmp r15, 256
    je .L34
.L32:
    vbroadcastsd ymm11, qword ptr [rip + .K8000000000000000]
    vmovapd ymm9, ymm11
    cmp r14, -3
    ja .L31
    vxorpd xmm9, xmm9, xmm9
    mov r12d, 1
    test r14, r14
    je .L28
    mov rcx, rax
    mov r13, qword ptr [rsp + 40]
    vxorpd xmm11, xmm11, xmm11
.L33:
    vbroadcastsd ymm12, qword ptr [rcx - 96]
    vsubpd ymm13, ymm12, ymmword ptr [r13 - 32]
    vsubpd ymm12, ymm12, ymmword ptr [r13 - 64]
    vfmadd213pd ymm12, ymm12, ymm9
    vfmadd213pd ymm13, ymm13, ymm11
    vbroadcastsd ymm11, qword ptr [rcx]
    vsubpd ymm9, ymm11, ymmword ptr [r13]
    vsubpd ymm11, ymm11, ymmword ptr [r13 + 32]
    vfmadd213pd ymm11, ymm11, ymm13
    vfmadd213pd ymm9, ymm9, ymm12
    sub r13, -128
    add rcx, 192
    lea rsi, [r8 + r12]
    add rsi, 2
    add r12, 2
    cmp rsi, 1
    jne .L33
    test r10b, 1
    jne .L29
    jmp .L30
.L34:
    vmovupd ymm7, ymmword ptr [rsp + 216]
    vmovupd ymm8, ymmword ptr [rsp + 248]
    vmovupd ymm9, ymmword ptr [rsp + 280]
    vmovupd ymm11, ymmword ptr [rsp + 312]
    vmovupd ymm12, ymmword ptr [rsp + 344]
    vmovupd ymm13, ymmword ptr [rsp + 376]
    vmovupd ymm14, ymmword ptr [rsp + 408]
    vmovupd ymm15, ymmword ptr [rsp + 440]
    mov rsi, qword ptr [rsp + 208]
    test rsi, rsi
    je .L36
    add rdi, qword ptr [rsp + 168]
    mov rax, qword ptr [rsp + 176]
    mov rdx, rsi
.L35:
    vmovupd ymm1, ymmword ptr [rax - 32]
    vmovupd ymm5, ymmword ptr [rax]
    vbroadcastsd ymm0, qword ptr [rdi - 24]
    vfnmadd231pd ymm7, ymm0, ymm1
    vfnmadd231pd ymm8, ymm5, ymm0
    vbroadcastsd ymm0, qword ptr [rdi - 16]
    vfnmadd231pd ymm9, ymm0, ymm1
    vfnmadd231pd ymm11, ymm5, ymm0
    vbroadcastsd ymm0, qword ptr [rdi - 8]
    vfnmadd231pd ymm12, ymm0, ymm1
    vfnmadd231pd ymm13, ymm5, ymm0
    vbroadcastsd ymm0, qword ptr [rdi]
    vfnmadd231pd ymm14, ymm0, ymm1
    vfnmadd231pd ymm15, ymm0, ymm5
    add rdi, 96
    add rax, 64
    dec rdx
    jne .L35
.L36:
    vmovupd ymmword ptr [rsp + 216], ymm7
    vmovupd ymmword ptr [rsp + 248], ymm8
    vmovupd ymmword ptr [rsp + 280], ymm9
    vmovupd ymmword ptr [rsp + 312], ymm11
    vmovupd ymmword ptr [rsp + 344], ymm12
    vmovupd ymmword ptr [rsp + 376], ymm13
    vmovupd ymmword ptr [rsp + 408], ymm14
    vmovupd ymmword ptr [rsp + 440], ymm15
    cmp rbp, 9
    setae al
    mov rdx, qword ptr [rsp + 200]
    cmp rdx, rbx
    sete cl
    or cl, al
    jne .L4
    mov rax, rbx
    not rax
    mov rcx, qword ptr [rsp + 16]
    imul rcx, rbx
    vmovupd ymm7, ymmword ptr [rsp + 216]
    vmovupd ymm8, ymmword ptr [rsp + 248]
    mov rdi, qword ptr [rsp + 24]
    vmovupd ymmword ptr [rdi + 8*rcx + 32], ymm8
    vmovupd ymmword ptr [rdi + 8*rcx], ymm7
    add rax, rdx
    je .L4
    mov rcx, rbx
    or rcx, 1
    imul rcx, qword ptr [rsp + 16]
    lea rdi, [rsp + 280]
    vmovupd ymm0, ymmword ptr [rdi]
    vmovupd ymm1, ymmword ptr [rdi + 32]
    mov rdi, qword ptr [rsp + 24]
    vmovupd ymmword ptr [rdi + 8*rcx + 32], ymm1
    vmovupd ymmword ptr [rdi + 8*rcx], ymm0
    cmp rax, 1
    je .L4
    mov rcx, rbx
    or rcx, 2
    imul rcx, qword ptr [rsp + 16]
    lea rdi, [rsp + 280]
    vmovupd ymm0, ymmword ptr [rdi + 64]
    vmovupd ymm1, ymmword ptr [rdi + 96]
    mov rdi, qword ptr [rsp + 24]
    vmovupd ymmword ptr [rdi + 8*rcx + 32], ymm1
    vmovupd ymmword ptr [rdi + 8*rcx], ymm0
    cmp rax, 2
    je .L4
    or rbx, 3
    imul rbx, qword ptr [rsp + 16]
    lea rax, [rsp + 280]
    vmovupd ymm0, ymmword ptr [rax + 128]
    vmovupd ymm1, ymmword ptr [rax + 160]
    mov rax, qword ptr [rsp + 24]
    vmovupd ymmword ptr [rax + 8*rbx + 32], ymm1
    vmovupd ymmword ptr [rax + 8*rbx], ymm0
    jmp .L4
.L37:
    add rsp, 472
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L38:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L6 .L27 .L13 .L20
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
.K8000000000000000 = .quad 0x8000000000000000 ; -0e0
.Kbdea39ef35793c76 = .quad 0xbdea39ef35793c76 ; -1.9082149292705877e-10
.Kbfe0000000000000 = .quad 0xbfe0000000000000 ; -5e-1
.Kbfe62e42fee00000 = .quad 0xbfe62e42fee00000 ; -6.931471803691238e-1
.Kc087500000000000 = .quad 0xc087500000000000 ; -7.46e2
.Kc338000000000000 = .quad 0xc338000000000000 ; -6.755399441055744e15
