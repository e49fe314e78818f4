; avx2/f64/residual_select
rhotree_kernels::arch::avx2::f64::residual_select:
    push rbp
    mov rbp, rsp
    push r15
    push r14
    push r13
    push r12
    push rbx
    and rsp, -32
    sub rsp, 800
    mov r11, rcx
    mov qword ptr [rsp + 64], rsi
    mov rcx, qword ptr [rdi + 32]
    mov rsi, qword ptr [rdi + 40]
    mov qword ptr [rsp + 16], rcx
    mov r15, rcx
    add r15, rsi
    mov rax, -1
    cmovb r15, rax
    mov r12, r15
    inc r12
    cmove r12, rax
    shl r12, 3
    test r12, r12
    je .L87
    mov r9, qword ptr [rdi + 24]
    mov rax, r9
    or rax, r12
    shr rax, 32
    je .L2
    mov rax, r9
    xor edx, edx
    div r12
    mov rdx, rax
    cmp r12, r9
    jbe .L3
.L0:
    xor eax, eax
.L1:
    lea rsp, [rbp - 40]
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
    div r12d
    mov edx, eax
    cmp r12, r9
    ja .L0
.L3:
    mov rax, qword ptr [rdi + 48]
    mov qword ptr [rsp + 24], rax
    mov r9, qword ptr [rdi]
    mov r14, qword ptr [rdi + 16]
    movzx eax, byte ptr [rdi + 56]
    mov dword ptr [rsp + 92], eax
    mov rax, qword ptr [rsp + 16]
    lea r13, [rax - 1]
    imul rdi, r8, 120
    lea rbx, [r14 + 160]
    cmp r15, -2
    mov rcx, -2
    cmovae r15, rcx
    shl r15, 6
    add r15, 64
    lea r8, [r9 + 192]
    mov qword ptr [rsp + 40], r8
    mov r10, rax
    and r10, -2
    neg r10
    cmp rax, -2
    cmovb rcx, rax
    lea rax, [rcx + 2*rcx]
    shl rax, 5
    lea r8, [rax + r9]
    add r8, 136
    mov qword ptr [rsp + 312], r8
    shl rcx, 6
    mov qword ptr [rsp + 184], r14
    add rcx, r14
    add rcx, 96
    mov qword ptr [rsp + 72], rcx
    lea rcx, [r11 + 108]
    mov qword ptr [rsp + 208], rcx
    mov qword ptr [rsp + 248], r9
    add rax, r9
    add rax, 120
    mov qword ptr [rsp + 344], rax
    xor eax, eax
    mov qword ptr [rsp + 328], rdx
.L4:
    mov r8, rdi
    mov rcx, r11
.L5:
    test r8, r8
    je .L6
    mov rdx, qword ptr [rcx + 16]
    sub rdx, qword ptr [rcx + 72]
    add rcx, 120
    add r8, -120
    cmp rdx, 32
    jae .L5
    jmp .L1
.L6:
    mov qword ptr [rsp + 56], rbx
    mov qword ptr [rsp + 320], rdi
    mov qword ptr [rsp + 336], r15
    mov qword ptr [rsp + 80], rsi
    mov qword ptr [rsp + 216], r11
    mov ecx, dword ptr [rsp + 92]
    mov qword ptr [rsp + 240], rcx
    cmp qword ptr [rsp + 24], 6
    mov qword ptr [rsp + 200], r12
    mov qword ptr [rsp + 192], rax
    jae .L50
    xor r14d, r14d
.L7:
    cmp r14, qword ptr [rsp + 24]
    mov rbx, qword ptr [rsp + 56]
    jae .L49
    mov rax, qword ptr [rsp + 200]
    mov rdx, qword ptr [rsp + 192]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 184]
    lea rax, [rcx + 8*rax]
    shl rdx, 5
    mov qword ptr [rsp + 32], rdx
    jmp .L9
.L8:
    add r14, 4
    cmp r14, qword ptr [rsp + 24]
    jae .L49
.L9:
    cmp r14, 8
    mov ecx, 8
    cmovb rcx, r14
    mov qword ptr [rsp + 48], rcx
    lea r8d, [8*rcx]
    mov rcx, qword ptr [rsp + 248]
    lea r9, [rcx + r8]
    vbroadcastsd ymm0, qword ptr [rcx + r8]
    vmovaps ymmword ptr [rsp + 352], ymm0
    vmovaps ymmword ptr [rsp + 384], ymm0
    vmovaps ymmword ptr [rsp + 416], ymm0
    vmovaps ymmword ptr [rsp + 448], ymm0
    vmovaps ymmword ptr [rsp + 480], ymm0
    vmovaps ymmword ptr [rsp + 512], ymm0
    vmovaps ymmword ptr [rsp + 544], ymm0
    vmovaps ymmword ptr [rsp + 576], ymm0
    vmovups ymm0, ymmword ptr [rax]
    vmovaps ymmword ptr [rsp + 128], ymm0
    vmovupd ymm0, ymmword ptr [rax + 32]
    vmovapd ymmword ptr [rsp + 256], ymm0
    lea rdx, [rip + .T0]
    mov rcx, qword ptr [rsp + 240]
    movsxd rcx, dword ptr [rdx + 4*rcx]
    add rcx, rdx
    jmp rcx
.L10:
    mov rcx, qword ptr [rsp + 40]
    lea rdx, [rcx + r8]
    xor r15d, r15d
    xor r12d, r12d
    jmp .L15
.L11:
    vxorpd xmm1, xmm1, xmm1
.L12:
    vmovapd ymm2, ymm1
    lea rsi, [r9 + 8*r15]
    lea rdi, [rcx + 2*rcx]
    shl rdi, 5
    vbroadcastsd ymm1, qword ptr [rsi + rdi]
    vmovapd ymm3, ymm0
    shl rcx, 6
    vsubpd ymm0, ymm1, ymmword ptr [rax + rcx]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [rax + rcx + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L13:
    vbroadcastsd ymm3, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm2, ymm0, ymm3
    vmulpd ymm0, ymm1, ymm3
.L14:
    vmovapd ymmword ptr [rsp + 96], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm2, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm2, ymm1, ymm4
    vbroadcastsd ymm6, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm2, ymm2, ymm6
    vbroadcastsd ymm3, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm1, ymm2, ymm3
    vbroadcastsd ymm7, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm1, ymm2, ymm7
    vbroadcastsd ymm9, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm3, ymm9
    vbroadcastsd ymm8, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm3, ymm1, ymm8
    vbroadcastsd ymm11, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm3, ymm1, ymm11
    vbroadcastsd ymm7, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm3, ymm1, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm3, ymm1, ymm8
    vbroadcastsd ymm10, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm3, ymm1, ymm10
    vbroadcastsd ymm12, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm3, ymm1, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm3, ymm1, ymm13
    vbroadcastsd ymm14, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm3, ymm1, ymm14
    vbroadcastsd ymm15, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm3, ymm1, ymm15
    vbroadcastsd ymm6, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm3, ymm1, ymm6
    vfmadd213pd ymm3, ymm1, ymm6
    vaddpd ymm1, ymm2, ymm4
    vbroadcastsd ymm5, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm2, ymm5, ymm4
    vpsubq ymm5, ymm1, ymm2
    vpsllq ymm2, ymm2, 52
    vpbroadcastq ymm1, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm2, ymm2, ymm1
    vmulpd ymm3, ymm3, ymm2
    vbroadcastsd ymm2, qword ptr [r9 + 8*r15]
    vpsllq ymm5, ymm5, 52
    vpaddq ymm5, ymm5, ymm1
    vmulpd ymm3, ymm3, ymm5
    vmulpd ymm5, ymm2, ymmword ptr [rsp + 128]
    vmulpd ymm3, ymm5, ymm3
    vmovapd ymmword ptr [rsp + r12 + 352], ymm3
    vmaxpd ymm0, ymm0, ymmword ptr [rsp + 96]
    vbroadcastsd ymm3, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm3, ymm0
    vbroadcastsd ymm3, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm3, ymm0, ymm4
    vbroadcastsd ymm5, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm3, ymm3, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm0, ymm3, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm0, ymm3, ymm5
    vmovapd ymm5, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm5, ymm0, ymm9
    vfmadd213pd ymm5, ymm0, ymm11
    vfmadd213pd ymm5, ymm0, ymm7
    vfmadd213pd ymm5, ymm0, ymm8
    vfmadd213pd ymm5, ymm0, ymm10
    vfmadd213pd ymm5, ymm0, ymm12
    vfmadd213pd ymm5, ymm0, ymm13
    vfmadd213pd ymm5, ymm0, ymm14
    vfmadd213pd ymm5, ymm0, ymm15
    vfmadd213pd ymm5, ymm0, ymm6
    vfmadd213pd ymm5, ymm0, ymm6
    vaddpd ymm0, ymm3, ymm4
    vbroadcastsd ymm6, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm3, ymm6, ymm4
    vpsubq ymm0, ymm0, ymm3
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm3, ymm1
    vmulpd ymm3, ymm5, ymm3
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm1
    vmulpd ymm0, ymm3, ymm0
    vmulpd ymm1, ymm2, ymmword ptr [rsp + 256]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r12 + 384], ymm0
    add r12, 64
    inc r15
    add rdx, 8
    cmp r12, 256
    je .L38
.L15:
    vbroadcastsd ymm0, qword ptr [rip + .K8000000000000000]
    vmovapd ymm2, ymm0
    cmp r13, -3
    ja .L14
    mov ecx, 1
    vxorpd xmm0, xmm0, xmm0
    test r13, r13
    je .L11
    mov r11, rdx
    mov rdi, rbx
    vxorpd xmm1, xmm1, xmm1
.L16:
    vbroadcastsd ymm2, qword ptr [r11 - 96]
    vsubpd ymm3, ymm2, ymmword ptr [rdi - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [rdi - 64]
    vbroadcastsd ymm5, qword ptr [r11]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [rdi - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [rdi]
    vfmadd213pd ymm1, ymm1, ymm2
    sub rdi, -128
    add r11, 192
    lea rsi, [r10 + rcx]
    add rsi, 2
    add rcx, 2
    cmp rsi, 1
    jne .L16
    test byte ptr [rsp + 16], 1
    jne .L12
    jmp .L13
.L17:
    mov rcx, qword ptr [rsp + 40]
    lea r11, [rcx + r8]
    xor r15d, r15d
    xor r12d, r12d
    jmp .L22
.L18:
    vxorpd xmm1, xmm1, xmm1
.L19:
    vmovapd ymm2, ymm1
    lea rdx, [r9 + 8*r15]
    lea rsi, [rcx + 2*rcx]
    shl rsi, 5
    vbroadcastsd ymm1, qword ptr [rdx + rsi]
    vmovapd ymm3, ymm0
    shl rcx, 6
    vsubpd ymm0, ymm1, ymmword ptr [rax + rcx]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [rax + rcx + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L20:
    vbroadcastsd ymm3, qword ptr [rip + .K4008000000000000]
    vmulpd ymm0, ymm0, ymm3
    vsqrtpd ymm2, ymm0
    vmulpd ymm0, ymm1, ymm3
    vsqrtpd ymm0, ymm0
.L21:
    vbroadcastsd ymm1, qword ptr [rip + .K4087700000000000]
    vminpd ymm9, ymm1, ymm2
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vmovapd ymmword ptr [rsp + 96], ymm1
    vxorpd ymm1, ymm9, ymm1
    vbroadcastsd ymm5, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm5, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm2, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm2, ymm1, ymm4
    vbroadcastsd ymm11, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm2, ymm11, ymm2
    vbroadcastsd ymm11, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm1, ymm2, ymm11
    vbroadcastsd ymm7, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm1, ymm2, ymm7
    vbroadcastsd ymm3, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm8, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm3, ymm1, ymm8
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm3, ymm1, ymm14
    vbroadcastsd ymm8, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm3, ymm1, ymm8
    vbroadcastsd ymm12, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm3, ymm1, ymm12
    vbroadcastsd ymm10, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm3, ymm1, ymm10
    vbroadcastsd ymm13, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm3, ymm1, ymm13
    vbroadcastsd ymm15, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm3, ymm1, ymm15
    vbroadcastsd ymm6, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm3, ymm1, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm3, ymm1, ymm6
    vbroadcastsd ymm7, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm3, ymm1, ymm7
    vfmadd213pd ymm3, ymm1, ymm7
    vaddpd ymm1, ymm2, ymm4
    vbroadcastsd ymm6, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm2, ymm6, ymm4
    vpsubq ymm6, ymm1, ymm2
    vpsllq ymm1, ymm2, 52
    vpbroadcastq ymm2, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm1, ymm1, ymm2
    vmulpd ymm3, ymm3, ymm1
    vbroadcastsd ymm1, qword ptr [r9 + 8*r15]
    vpsllq ymm6, ymm6, 52
    vpaddq ymm6, ymm6, ymm2
    vmulpd ymm3, ymm3, ymm6
    vfmadd213pd ymm3, ymm9, ymm3
    vmulpd ymm6, ymm1, ymmword ptr [rsp + 128]
    vmulpd ymm3, ymm6, ymm3
    vmovapd ymmword ptr [rsp + r12 + 352], ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K4087700000000000]
    vminpd ymm0, ymm3, ymm0
    vxorpd ymm3, ymm0, ymmword ptr [rsp + 96]
    vmaxpd ymm3, ymm5, ymm3
    vbroadcastsd ymm5, qword ptr [rip + .K4086300000000000]
    vminpd ymm3, ymm5, ymm3
    vbroadcastsd ymm5, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm5, ymm3, ymm4
    vbroadcastsd ymm6, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm5, ymm5, ymm6
    vfnmadd231pd ymm3, ymm5, ymm11
    vbroadcastsd ymm6, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm3, ymm5, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm9, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm6, ymm3, ymm9
    vfmadd213pd ymm6, ymm3, ymm14
    vfmadd213pd ymm6, ymm3, ymm8
    vfmadd213pd ymm6, ymm3, ymm12
    vfmadd213pd ymm6, ymm3, ymm10
    vfmadd213pd ymm6, ymm3, ymm13
    vfmadd213pd ymm6, ymm3, ymm15
    vbroadcastsd ymm8, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm6, ymm3, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm6, ymm3, ymm8
    vfmadd213pd ymm6, ymm3, ymm7
    vfmadd213pd ymm6, ymm3, ymm7
    vaddpd ymm3, ymm5, ymm4
    vbroadcastsd ymm7, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm5, ymm7, ymm4
    vpsubq ymm3, ymm3, ymm5
    vpsllq ymm5, ymm5, 52
    vpaddq ymm5, ymm5, ymm2
    vmulpd ymm5, ymm6, ymm5
    vpsllq ymm3, ymm3, 52
    vpaddq ymm2, ymm3, ymm2
    vmulpd ymm2, ymm5, ymm2
    vfmadd213pd ymm2, ymm0, ymm2
    vmulpd ymm0, ymm1, ymmword ptr [rsp + 256]
    vmulpd ymm0, ymm0, ymm2
    vmovapd ymmword ptr [rsp + r12 + 384], ymm0
    add r12, 64
    inc r15
    add r11, 8
    cmp r12, 256
    je .L38
.L22:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm0, xmm0, xmm0
    cmp r13, -3
    ja .L21
    mov ecx, 1
    test r13, r13
    je .L18
    mov rdx, r11
    mov rdi, rbx
    vxorpd xmm1, xmm1, xmm1
.L23:
    vbroadcastsd ymm2, qword ptr [rdx - 96]
    vsubpd ymm3, ymm2, ymmword ptr [rdi - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [rdi - 64]
    vbroadcastsd ymm5, qword ptr [rdx]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [rdi - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [rdi]
    vfmadd213pd ymm1, ymm1, ymm2
    sub rdi, -128
    add rdx, 192
    lea rsi, [r10 + rcx]
    add rsi, 2
    add rcx, 2
    cmp rsi, 1
    jne .L23
    test byte ptr [rsp + 16], 1
    jne .L19
    jmp .L20
.L24:
    mov rcx, qword ptr [rsp + 40]
    lea r11, [rcx + r8]
    xor r12d, r12d
    xor r15d, r15d
    jmp .L29
.L25:
    vxorpd xmm1, xmm1, xmm1
.L26:
    vmovapd ymm2, ymm1
    lea rdx, [r9 + 8*r15]
    lea rsi, [rcx + 2*rcx]
    shl rsi, 5
    vbroadcastsd ymm1, qword ptr [rdx + rsi]
    vmovapd ymm3, ymm0
    shl rcx, 6
    vsubpd ymm0, ymm1, ymmword ptr [rax + rcx]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [rax + rcx + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L27:
    vbroadcastsd ymm3, qword ptr [rip + .K4014000000000000]
    vmulpd ymm0, ymm0, ymm3
    vsqrtpd ymm2, ymm0
    vmulpd ymm0, ymm1, ymm3
    vsqrtpd ymm0, ymm0
.L28:
    vmovapd ymmword ptr [rsp + 96], ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4087700000000000]
    vminpd ymm2, ymm1, ymm2
    vbroadcastsd ymm0, qword ptr [rip + .K8000000000000000]
    vxorpd ymm1, ymm2, ymm0
    vbroadcastsd ymm5, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm5, ymm1
    vbroadcastsd ymm10, qword ptr [rip + .K4086300000000000]
    vminpd ymm9, ymm10, ymm1
    vbroadcastsd ymm12, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm1, ymm12
    vbroadcastsd ymm3, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm9, ymm3
    vbroadcastsd ymm13, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm1, ymm13, ymm1
    vbroadcastsd ymm13, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm9, ymm1, ymm13
    vbroadcastsd ymm7, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm9, ymm1, ymm7
    vbroadcastsd ymm11, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm8, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm11, ymm9, ymm8
    vbroadcastsd ymm15, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm11, ymm9, ymm15
    vbroadcastsd ymm15, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm11, ymm9, ymm15
    vmovapd ymm7, ymm3
    vbroadcastsd ymm4, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm11, ymm9, ymm4
    vbroadcastsd ymm8, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm11, ymm9, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm11, ymm9, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm11, ymm9, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm11, ymm9, ymm8
    vbroadcastsd ymm15, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm11, ymm9, ymm15
    vbroadcastsd ymm14, qword ptr [rip + .K3fd5555555555555]
    vmovapd ymm3, ymm14
    vbroadcastsd ymm4, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm3, ymm2, ymm4
    vfmadd213pd ymm3, ymm2, ymm4
    vfmadd213pd ymm11, ymm9, ymm4
    vfmadd213pd ymm11, ymm9, ymm4
    vaddpd ymm2, ymm1, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm1, ymm8, ymm7
    vpsubq ymm2, ymm2, ymm1
    vpsllq ymm6, ymm1, 52
    vpbroadcastq ymm1, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm6, ymm6, ymm1
    vmulpd ymm6, ymm11, ymm6
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm2, ymm1
    vmulpd ymm6, ymm6, ymm2
    vbroadcastsd ymm2, qword ptr [r9 + 8*r15]
    vmulpd ymm3, ymm3, ymm6
    vmulpd ymm6, ymm2, ymmword ptr [rsp + 128]
    vmulpd ymm3, ymm6, ymm3
    vmovapd ymmword ptr [rsp + r12 + 352], ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K4087700000000000]
    vminpd ymm9, ymm3, ymmword ptr [rsp + 96]
    vxorpd ymm0, ymm9, ymm0
    vmaxpd ymm0, ymm5, ymm0
    vminpd ymm5, ymm10, ymm0
    vfmadd213pd ymm12, ymm5, ymm7
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm0, ymm12, ymm3
    vfnmadd231pd ymm5, ymm0, ymm13
    vbroadcastsd ymm3, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm5, ymm0, ymm3
    vfmadd213pd ymm14, ymm9, ymm4
    vfmadd213pd ymm14, ymm9, ymm4
    vbroadcastsd ymm6, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm9, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm6, ymm5, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm6, ymm5, ymm9
    vbroadcastsd ymm10, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm6, ymm5, ymm10
    vbroadcastsd ymm9, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm6, ymm5, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm6, ymm5, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm6, ymm5, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm6, ymm5, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm6, ymm5, ymm9
    vfmadd213pd ymm6, ymm5, ymm15
    vfmadd213pd ymm6, ymm5, ymm4
    vfmadd213pd ymm6, ymm5, ymm4
    vaddpd ymm5, ymm0, ymm7
    vfmadd213pd ymm0, ymm8, ymm7
    vpsubq ymm5, ymm5, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm1
    vmulpd ymm0, ymm6, ymm0
    vpsllq ymm5, ymm5, 52
    vpaddq ymm1, ymm5, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm0, ymm14, ymm0
    vmulpd ymm1, ymm2, ymmword ptr [rsp + 256]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r12 + 384], ymm0
    add r12, 64
    inc r15
    add r11, 8
    cmp r12, 256
    je .L38
.L29:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm0, xmm0, xmm0
    cmp r13, -3
    ja .L28
    mov ecx, 1
    test r13, r13
    je .L25
    mov rdx, r11
    mov rdi, rbx
    vxorpd xmm1, xmm1, xmm1
.L30:
    vbroadcastsd ymm2, qword ptr [rdx - 96]
    vsubpd ymm3, ymm2, ymmword ptr [rdi - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [rdi - 64]
    vbroadcastsd ymm5, qword ptr [rdx]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [rdi - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [rdi]
    vfmadd213pd ymm1, ymm1, ymm2
    sub rdi, -128
    add rdx, 192
    lea rsi, [r10 + rcx]
    add rsi, 2
    add rcx, 2
    cmp rsi, 1
    jne .L30
    test byte ptr [rsp + 16], 1
    jne .L26
    jmp .L27
.L31:
    mov rcx, qword ptr [rsp + 40]
    lea r11, [rcx + r8]
    xor r15d, r15d
    xor r12d, r12d
    jmp .L36
.L32:
    vxorpd xmm1, xmm1, xmm1
.L33:
    vmovapd ymm2, ymm1
    lea rdx, [r9 + 8*r15]
    lea rsi, [rcx + 2*rcx]
    shl rsi, 5
    vbroadcastsd ymm1, qword ptr [rdx + rsi]
    vmovapd ymm3, ymm0
    shl rcx, 6
    vsubpd ymm0, ymm1, ymmword ptr [rax + rcx]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [rax + rcx + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L34:
    vsqrtpd ymm2, ymm0
    vsqrtpd ymm0, ymm1
.L35:
    vmovapd ymmword ptr [rsp + 736], ymm0
    vbroadcastsd ymm1, qword ptr [r9 + 8*r15]
    vmovaps ymmword ptr [rsp + 96], ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vxorpd ymm2, ymm2, ymm1
    vbroadcastsd ymm5, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm2, ymm5, ymm2
    vbroadcastsd ymm0, qword ptr [rip + .K4086300000000000]
    vminpd ymm2, ymm0, ymm2
    vbroadcastsd ymm3, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm3, ymm2, ymm4
    vbroadcastsd ymm11, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm3, ymm11, ymm3
    vbroadcastsd ymm11, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm2, ymm3, ymm11
    vbroadcastsd ymm7, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm2, ymm3, ymm7
    vbroadcastsd ymm12, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm6, ymm12
    vbroadcastsd ymm8, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm6, ymm2, ymm8
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm6, ymm2, ymm14
    vbroadcastsd ymm7, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm6, ymm2, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm6, ymm2, ymm8
    vbroadcastsd ymm10, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm6, ymm2, ymm10
    vbroadcastsd ymm13, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm6, ymm2, ymm13
    vbroadcastsd ymm15, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm6, ymm2, ymm15
    vbroadcastsd ymm9, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm6, ymm2, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm6, ymm2, ymm9
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm6, ymm2, ymm0
    vfmadd213pd ymm6, ymm2, ymm0
    vaddpd ymm2, ymm3, ymm4
    vbroadcastsd ymm9, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm3, ymm9, ymm4
    vpsubq ymm9, ymm2, ymm3
    vpsllq ymm3, ymm3, 52
    vpbroadcastq ymm2, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm3, ymm3, ymm2
    vmulpd ymm3, ymm6, ymm3
    vpsllq ymm6, ymm9, 52
    vpaddq ymm6, ymm6, ymm2
    vmulpd ymm3, ymm3, ymm6
    vmovapd ymm9, ymmword ptr [rsp + 96]
    vmulpd ymm6, ymm9, ymmword ptr [rsp + 128]
    vmulpd ymm3, ymm6, ymm3
    vmovapd ymmword ptr [rsp + r12 + 352], ymm3
    vxorpd ymm1, ymm1, ymmword ptr [rsp + 736]
    vmaxpd ymm1, ymm5, ymm1
    vbroadcastsd ymm3, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm3, ymm1
    vbroadcastsd ymm3, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm3, ymm1, ymm4
    vbroadcastsd ymm5, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm3, ymm3, ymm5
    vfnmadd231pd ymm1, ymm3, ymm11
    vbroadcastsd ymm5, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm1, ymm3, ymm5
    vmovapd ymm5, ymm12
    vbroadcastsd ymm6, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm5, ymm1, ymm6
    vfmadd213pd ymm5, ymm1, ymm14
    vfmadd213pd ymm5, ymm1, ymm7
    vfmadd213pd ymm5, ymm1, ymm8
    vfmadd213pd ymm5, ymm1, ymm10
    vfmadd213pd ymm5, ymm1, ymm13
    vfmadd213pd ymm5, ymm1, ymm15
    vbroadcastsd ymm6, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm5, ymm1, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm5, ymm1, ymm6
    vfmadd213pd ymm5, ymm1, ymm0
    vfmadd213pd ymm5, ymm1, ymm0
    vaddpd ymm1, ymm3, ymm4
    vbroadcastsd ymm0, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm3, ymm0, ymm4
    vpsubq ymm1, ymm1, ymm3
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm3, ymm2
    vmulpd ymm3, ymm5, ymm3
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm1, ymm2
    vmulpd ymm1, ymm3, ymm1
    vmulpd ymm0, ymm9, ymmword ptr [rsp + 256]
    vmulpd ymm0, ymm0, ymm1
    vmovapd ymmword ptr [rsp + r12 + 384], ymm0
    add r12, 64
    inc r15
    add r11, 8
    cmp r12, 256
    je .L38
.L36:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm0, xmm0, xmm0
    cmp r13, -3
    ja .L35
    mov ecx, 1
    test r13, r13
    je .L32
    mov rdx, r11
    mov rdi, rbx
    vxorpd xmm1, xmm1, xmm1
.L37:
    vbroadcastsd ymm2, qword ptr [rdx - 96]
    vsubpd ymm3, ymm2, ymmword ptr [rdi - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [rdi - 64]
    vbroadcastsd ymm5, qword ptr [rdx]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [rdi - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [rdi]
    vfmadd213pd ymm1, ymm1, ymm2
    sub rdi, -128
    add rdx, 192
    lea rsi, [r10 + rcx]
    add rsi, 2
    add rcx, 2
    cmp rsi, 1
    jne .L37
    test byte ptr [rsp + 16], 1
    jne .L33
    jmp .L34
.L38:
    vmovapd ymm11, ymmword ptr [rsp + 352]
    vmovapd ymm9, ymmword ptr [rsp + 384]
    vmovapd ymm8, ymmword ptr [rsp + 416]
    vmovapd ymm7, ymmword ptr [rsp + 448]
    vmovapd ymm5, ymmword ptr [rsp + 480]
    vmovapd ymm2, ymmword ptr [rsp + 512]
    vmovapd ymm1, ymmword ptr [rsp + 544]
    vmovapd ymm0, ymmword ptr [rsp + 576]
    mov r9, qword ptr [rsp + 80]
    test r9, r9
    je .L40
    add r8, qword ptr [rsp + 344]
    mov rcx, qword ptr [rsp + 72]
    mov r12, qword ptr [rsp + 64]
    mov rdx, qword ptr [rsp + 48]
.L39:
    vmovupd ymm3, ymmword ptr [rcx - 32]
    vmovupd ymm6, ymmword ptr [rcx]
    vbroadcastsd ymm10, qword ptr [r8 - 24]
    vfnmadd231pd ymm11, ymm10, ymm3
    vfnmadd231pd ymm9, ymm6, ymm10
    vbroadcastsd ymm10, qword ptr [r8 - 16]
    vfnmadd231pd ymm8, ymm10, ymm3
    vfnmadd231pd ymm7, ymm6, ymm10
    vbroadcastsd ymm10, qword ptr [r8 - 8]
    vfnmadd231pd ymm5, ymm10, ymm3
    vfnmadd231pd ymm2, ymm6, ymm10
    vbroadcastsd ymm10, qword ptr [r8]
    vfnmadd231pd ymm1, ymm10, ymm3
    vfnmadd231pd ymm0, ymm10, ymm6
    add r8, 96
    add rcx, 64
    dec r9
    jne .L39
    jmp .L41
.L40:
    mov r12, qword ptr [rsp + 64]
    mov rdx, qword ptr [rsp + 48]
.L41:
    vmovapd ymmword ptr [rsp + 352], ymm11
    vmovapd ymmword ptr [rsp + 384], ymm9
    vmovapd ymmword ptr [rsp + 416], ymm8
    vmovapd ymmword ptr [rsp + 448], ymm7
    vmovapd ymmword ptr [rsp + 480], ymm5
    vmovapd ymmword ptr [rsp + 512], ymm2
    vmovapd ymmword ptr [rsp + 544], ymm1
    vmovapd ymmword ptr [rsp + 576], ymm0
    mov rcx, qword ptr [rsp + 24]
    mov r8, rcx
    sub r8, rdx
    cmp r14, 9
    jae .L48
    cmp rcx, rdx
    je .L8
    dec r8
    mov r9d, 64
    mov ecx, 1
    mov qword ptr [rsp + 128], rcx
    lea rcx, [rsp + 352]
.L42:
    imul rdx, r14, 120
    mov rsi, qword ptr [rsp + 216]
    lea r15, [rsi + rdx]
    vbroadcastsd ymm7, qword ptr [rip + .K9223372036854775807]
    vandpd ymm1, ymm7, ymmword ptr [rcx]
    vbroadcastsd ymm0, qword ptr [rsi + rdx + 88]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm1, ymm2, ymm1
    vcmpgt_oqpd ymm2, ymm1, ymm0
    vmovmskpd edx, ymm2
    test edx, edx
    je .L43
    mov rsi, qword ptr [rsp + 32]
    vmovdqu xmm2, xmmword ptr [r12 + rsi]
    mov esi, dword ptr [r15 + 104]
    mov edi, -2147483648
    xor esi, edi
    vpbroadcastd xmm3, dword ptr [rip + .K2147483648]
    vpxor xmm3, xmm2, xmm3
    vmovd xmm5, esi
    vpbroadcastd xmm5, xmm5
    vpcmpgtd xmm3, xmm5, xmm3
    vpbroadcastd xmm5, dword ptr [r15 + 108]
    vpcmpeqd xmm5, xmm5, xmm2
    vpandn xmm3, xmm5, xmm3
    vmovmskps esi, xmm3
    and sil, dl
    mov rdx, qword ptr [r15 + 8]
    mov rdi, qword ptr [r15 + 72]
    movzx esi, sil
    popcnt r12d, esi
    shl esi, 5
    mov r11, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm3, ymmword ptr [r11 + rsi]
    vpermps ymm1, ymm3, ymm1
    vmovupd ymmword ptr [rdx + 8*rdi], ymm1
    mov rdx, qword ptr [r15 + 32]
    mov r11, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm1, ymmword ptr [r11 + rsi]
    vpermd ymm1, ymm1, ymm2
    vmovdqu xmmword ptr [rdx + 4*rdi], xmm1
    add r12, rdi
    mov qword ptr [r15 + 72], r12
    mov r12, qword ptr [rsp + 64]
.L43:
    vandpd ymm1, ymm7, ymmword ptr [rcx + 32]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm1, ymm2, ymm1
    vcmpgt_oqpd ymm0, ymm1, ymm0
    vmovmskpd ecx, ymm0
    test ecx, ecx
    je .L44
    mov rdx, qword ptr [rsp + 32]
    vmovdqu xmm0, xmmword ptr [r12 + rdx + 16]
    mov edx, dword ptr [r15 + 104]
    mov esi, -2147483648
    xor edx, esi
    vpbroadcastd xmm2, dword ptr [rip + .K2147483648]
    vpxor xmm2, xmm0, xmm2
    vmovd xmm3, edx
    vpbroadcastd xmm3, xmm3
    vpcmpgtd xmm2, xmm3, xmm2
    vpbroadcastd xmm3, dword ptr [r15 + 108]
    vpcmpeqd xmm3, xmm3, xmm0
    vpandn xmm2, xmm3, xmm2
    vmovmskps edx, xmm2
    and dl, cl
    mov rcx, qword ptr [r15 + 8]
    mov rsi, qword ptr [r15 + 72]
    movzx edx, dl
    popcnt edi, edx
    shl edx, 5
    mov r11, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm2, ymmword ptr [r11 + rdx]
    vpermps ymm1, ymm2, ymm1
    vmovupd ymmword ptr [rcx + 8*rsi], ymm1
    mov rcx, qword ptr [r15 + 32]
    mov r11, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm1, ymmword ptr [r11 + rdx]
    vpermd ymm0, ymm1, ymm0
    vmovdqu xmmword ptr [rcx + 4*rsi], xmm0
    add rdi, rsi
    mov qword ptr [r15 + 72], rdi
.L44:
    test r8, r8
    mov rcx, qword ptr [rsp + 48]
    je .L8
    imul rdx, rcx, 120
    imul rcx, qword ptr [rsp + 128], 120
    add rdx, qword ptr [rsp + 208]
    add rdx, rcx
    jmp .L46
.L45:
    dec r8
    add rdx, 120
    add r9, 64
    test r8, r8
    je .L8
.L46:
    cmp r9, 256
    je .L8
    vandpd ymm1, ymm7, ymmword ptr [rsp + r9 + 352]
    vbroadcastsd ymm0, qword ptr [rdx - 20]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm1, ymm2, ymm1
    vcmpgt_oqpd ymm2, ymm1, ymm0
    vmovmskpd ecx, ymm2
    test ecx, ecx
    je .L47
    mov rsi, qword ptr [rsp + 32]
    vmovdqu xmm2, xmmword ptr [r12 + rsi]
    mov esi, dword ptr [rdx - 4]
    mov edi, -2147483648
    xor esi, edi
    vpbroadcastd xmm3, dword ptr [rip + .K2147483648]
    vpxor xmm3, xmm2, xmm3
    vmovd xmm5, esi
    vpbroadcastd xmm5, xmm5
    vpcmpgtd xmm3, xmm5, xmm3
    vpbroadcastd xmm5, dword ptr [rdx]
    vpcmpeqd xmm5, xmm5, xmm2
    vpandn xmm3, xmm5, xmm3
    vmovmskps esi, xmm3
    and sil, cl
    mov rcx, qword ptr [rdx - 100]
    mov rdi, qword ptr [rdx - 36]
    movzx esi, sil
    popcnt r11d, esi
    shl esi, 5
    mov r15, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm3, ymmword ptr [r15 + rsi]
    vpermps ymm1, ymm3, ymm1
    vmovupd ymmword ptr [rcx + 8*rdi], ymm1
    mov rcx, qword ptr [rdx - 76]
    mov r15, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm1, ymmword ptr [r15 + rsi]
    vpermd ymm1, ymm1, ymm2
    vmovdqu xmmword ptr [rcx + 4*rdi], xmm1
    add r11, rdi
    mov qword ptr [rdx - 36], r11
.L47:
    vandpd ymm1, ymm7, ymmword ptr [rsp + r9 + 384]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm1, ymm2, ymm1
    vcmpgt_oqpd ymm0, ymm1, ymm0
    vmovmskpd ecx, ymm0
    test ecx, ecx
    je .L45
    mov rsi, qword ptr [rsp + 32]
    vmovdqu xmm0, xmmword ptr [r12 + rsi + 16]
    mov esi, dword ptr [rdx - 4]
    mov edi, -2147483648
    xor esi, edi
    vpbroadcastd xmm2, dword ptr [rip + .K2147483648]
    vpxor xmm2, xmm0, xmm2
    vmovd xmm3, esi
    vpbroadcastd xmm3, xmm3
    vpcmpgtd xmm2, xmm3, xmm2
    vpbroadcastd xmm3, dword ptr [rdx]
    vpcmpeqd xmm3, xmm3, xmm0
    vpandn xmm2, xmm3, xmm2
    vmovmskps esi, xmm2
    and sil, cl
    mov rcx, qword ptr [rdx - 100]
    mov rdi, qword ptr [rdx - 36]
    movzx esi, sil
    popcnt r11d, esi
    shl esi, 5
    mov r15, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm2, ymmword ptr [r15 + rsi]
    vpermps ymm1, ymm2, ymm1
    vmovupd ymmword ptr [rcx + 8*rdi], ymm1
    mov rcx, qword ptr [rdx - 76]
    mov r15, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm1, ymmword ptr [r15 + rsi]
    vpermd ymm0, ymm1, ymm0
    vmovdqu xmmword ptr [rcx + 4*rdi], xmm0
    add r11, rdi
    mov qword ptr [rdx - 36], r11
    jmp .L45
.L48:
    mov rsi, r14
    sub rsi, rdx
    cmp r8, rsi
    setbe cl
    cmp rsi, 4
    setae dl
    or dl, cl
    jne .L8
    mov rdi, rsi
    mov rdx, rsi
    mov rcx, rdi
    not rcx
    add r8, rcx
    mov r9, rdi
    shl r9, 6
    lea rcx, [rsp + r9]
    add rcx, 352
    or r9, 64
    or rdx, 1
    mov qword ptr [rsp + 128], rdx
    jmp .L42
.L49:
    mov rax, qword ptr [rsp + 192]
    inc rax
    mov r15, qword ptr [rsp + 336]
    add rbx, r15
    add qword ptr [rsp + 72], r15
    mov rdx, qword ptr [rsp + 328]
    cmp rax, rdx
    mov r11, qword ptr [rsp + 216]
    mov rsi, qword ptr [rsp + 80]
    mov r12, qword ptr [rsp + 200]
    mov rdi, qword ptr [rsp + 320]
    jb .L4
    jmp .L1
.L50:
    mov rdx, r12
    imul rdx, rax
    mov rcx, qword ptr [rsp + 184]
    lea rbx, [rcx + 8*rdx]
    mov rcx, rax
    shl rcx, 5
    mov edx, 6
    xor r11d, r11d
    mov rax, qword ptr [rsp + 208]
    mov qword ptr [rsp + 232], rax
    mov rax, qword ptr [rsp + 312]
    mov qword ptr [rsp + 224], rax
    mov r12, qword ptr [rsp + 40]
    jmp .L52
.L51:
    mov rax, qword ptr [rsp + 48]
    mov r14, rax
    lea rdx, [rax + 6]
    mov r12, qword ptr [rsp + 32]
    add r12, 48
    add qword ptr [rsp + 224], 48
    add qword ptr [rsp + 232], 720
    add r11, 6
    cmp rdx, qword ptr [rsp + 24]
    ja .L7
.L52:
    mov qword ptr [rsp + 48], rdx
    mov rdx, qword ptr [rsp + 248]
    lea r14, [rdx + 8*r11]
    vbroadcastsd ymm0, qword ptr [rdx + 8*r11]
    vmovaps ymmword ptr [rsp + 352], ymm0
    vmovaps ymmword ptr [rsp + 384], ymm0
    vmovaps ymmword ptr [rsp + 416], ymm0
    vmovaps ymmword ptr [rsp + 448], ymm0
    vmovaps ymmword ptr [rsp + 480], ymm0
    vmovaps ymmword ptr [rsp + 512], ymm0
    vmovaps ymmword ptr [rsp + 544], ymm0
    vmovaps ymmword ptr [rsp + 576], ymm0
    vmovaps ymmword ptr [rsp + 608], ymm0
    vmovaps ymmword ptr [rsp + 640], ymm0
    vmovaps ymmword ptr [rsp + 672], ymm0
    vmovaps ymmword ptr [rsp + 704], ymm0
    vmovups ymm0, ymmword ptr [rbx]
    vmovaps ymmword ptr [rsp + 128], ymm0
    vmovupd ymm0, ymmword ptr [rbx + 32]
    vmovapd ymmword ptr [rsp + 256], ymm0
    lea rax, [rip + .T1]
    mov rdx, qword ptr [rsp + 240]
    movsxd rdx, dword ptr [rax + 4*rdx]
    add rdx, rax
    mov qword ptr [rsp + 32], r12
    jmp rdx
.L53:
    xor r8d, r8d
    xor r15d, r15d
    jmp .L58
.L54:
    vxorpd xmm1, xmm1, xmm1
.L55:
    vmovapd ymm2, ymm1
    lea rdx, [r14 + 8*r8]
    lea rdi, [r9 + 2*r9]
    shl rdi, 5
    vbroadcastsd ymm1, qword ptr [rdx + rdi]
    vmovapd ymm5, ymm0
    shl r9, 6
    vsubpd ymm0, ymm1, ymmword ptr [rbx + r9]
    vfmadd213pd ymm0, ymm0, ymm5
    vsubpd ymm1, ymm1, ymmword ptr [rbx + r9 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L56:
    vbroadcastsd ymm3, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm2, ymm0, ymm3
    vmulpd ymm0, ymm1, ymm3
.L57:
    vmovapd ymmword ptr [rsp + 96], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm2, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm2, ymm1, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm2, ymm2, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm1, ymm2, ymm3
    vbroadcastsd ymm6, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm1, ymm2, ymm6
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm5, ymm8
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm5, ymm1, ymm7
    vbroadcastsd ymm11, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm5, ymm1, ymm11
    vbroadcastsd ymm6, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm5, ymm1, ymm6
    vbroadcastsd ymm7, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm5, ymm1, ymm7
    vbroadcastsd ymm10, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm5, ymm1, ymm10
    vbroadcastsd ymm12, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm5, ymm1, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm5, ymm1, ymm13
    vbroadcastsd ymm14, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm5, ymm1, ymm14
    vbroadcastsd ymm15, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm5, ymm1, ymm15
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm5, ymm1, ymm3
    vfmadd213pd ymm5, ymm1, ymm3
    vaddpd ymm1, ymm2, ymm4
    vbroadcastsd ymm9, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm2, ymm9, ymm4
    vpsubq ymm9, ymm1, ymm2
    vpsllq ymm2, ymm2, 52
    vpbroadcastq ymm1, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm2, ymm2, ymm1
    vmulpd ymm5, ymm5, ymm2
    vbroadcastsd ymm2, qword ptr [r14 + 8*r8]
    vpsllq ymm9, ymm9, 52
    vpaddq ymm9, ymm9, ymm1
    vmulpd ymm5, ymm9, ymm5
    vmulpd ymm9, ymm2, ymmword ptr [rsp + 128]
    vmulpd ymm5, ymm9, ymm5
    vmovapd ymmword ptr [rsp + r15 + 352], ymm5
    vmaxpd ymm0, ymm0, ymmword ptr [rsp + 96]
    vbroadcastsd ymm5, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm5, ymm0
    vbroadcastsd ymm5, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm5, ymm0, ymm4
    vbroadcastsd ymm9, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm5, ymm9, ymm5
    vbroadcastsd ymm9, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm0, ymm5, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm0, ymm5, ymm9
    vmovapd ymm9, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm9, ymm0, ymm8
    vfmadd213pd ymm9, ymm0, ymm11
    vfmadd213pd ymm9, ymm0, ymm6
    vfmadd213pd ymm9, ymm0, ymm7
    vfmadd213pd ymm9, ymm0, ymm10
    vfmadd213pd ymm9, ymm0, ymm12
    vfmadd213pd ymm9, ymm0, ymm13
    vfmadd213pd ymm9, ymm0, ymm14
    vfmadd213pd ymm9, ymm0, ymm15
    vfmadd213pd ymm9, ymm0, ymm3
    vfmadd213pd ymm9, ymm0, ymm3
    vaddpd ymm0, ymm5, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm5, ymm3, ymm4
    vpsubq ymm0, ymm0, ymm5
    vpsllq ymm5, ymm5, 52
    vpaddq ymm5, ymm5, ymm1
    vmulpd ymm5, ymm9, ymm5
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm1
    vmulpd ymm0, ymm5, ymm0
    vmulpd ymm1, ymm2, ymmword ptr [rsp + 256]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r15 + 384], ymm0
    add r15, 64
    inc r8
    add r12, 8
    cmp r15, 384
    je .L81
.L58:
    vbroadcastsd ymm0, qword ptr [rip + .K8000000000000000]
    vmovapd ymm2, ymm0
    cmp r13, -3
    ja .L57
    mov r9d, 1
    vxorpd xmm0, xmm0, xmm0
    test r13, r13
    je .L54
    mov rdx, r12
    mov rdi, qword ptr [rsp + 56]
    vxorpd xmm1, xmm1, xmm1
.L59:
    vbroadcastsd ymm2, qword ptr [rdx - 96]
    vsubpd ymm5, ymm2, ymmword ptr [rdi - 96]
    vfmadd213pd ymm5, ymm5, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [rdi - 64]
    vbroadcastsd ymm9, qword ptr [rdx]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm9, ymmword ptr [rdi - 32]
    vfmadd213pd ymm0, ymm0, ymm5
    vsubpd ymm1, ymm9, ymmword ptr [rdi]
    vfmadd213pd ymm1, ymm1, ymm2
    sub rdi, -128
    add rdx, 192
    lea rsi, [r10 + r9]
    add rsi, 2
    add r9, 2
    cmp rsi, 1
    jne .L59
    test byte ptr [rsp + 16], 1
    jne .L55
    jmp .L56
.L60:
    mov rdx, r12
    xor r8d, r8d
    xor r15d, r15d
    jmp .L65
.L61:
    vxorpd xmm1, xmm1, xmm1
.L62:
    vmovapd ymm2, ymm1
    lea rsi, [r14 + 8*r8]
    lea rdi, [r9 + 2*r9]
    shl rdi, 5
    vbroadcastsd ymm1, qword ptr [rsi + rdi]
    vmovapd ymm5, ymm0
    shl r9, 6
    vsubpd ymm0, ymm1, ymmword ptr [rbx + r9]
    vfmadd213pd ymm0, ymm0, ymm5
    vsubpd ymm1, ymm1, ymmword ptr [rbx + r9 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L63:
    vbroadcastsd ymm3, qword ptr [rip + .K4008000000000000]
    vmulpd ymm0, ymm0, ymm3
    vsqrtpd ymm2, ymm0
    vmulpd ymm0, ymm1, ymm3
    vsqrtpd ymm4, ymm0
.L64:
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm9, ymm0, ymm2
    vbroadcastsd ymm5, qword ptr [rip + .K8000000000000000]
    vxorpd ymm1, ymm9, ymm5
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm0, ymm1
    vbroadcastsd ymm0, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm0, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm0, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm2, ymm1, ymm0
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm2, ymm2, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm1, ymm2, ymm3
    vbroadcastsd ymm6, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm1, ymm2, ymm6
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm11, ymm8
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm11, ymm1, ymm7
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm11, ymm1, ymm14
    vbroadcastsd ymm6, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm11, ymm1, ymm6
    vbroadcastsd ymm7, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm11, ymm1, ymm7
    vbroadcastsd ymm10, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm11, ymm1, ymm10
    vbroadcastsd ymm13, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm11, ymm1, ymm13
    vbroadcastsd ymm15, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm11, ymm1, ymm15
    vbroadcastsd ymm12, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm11, ymm1, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm11, ymm1, ymm12
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm11, ymm1, ymm3
    vfmadd213pd ymm11, ymm1, ymm3
    vaddpd ymm1, ymm2, ymm0
    vbroadcastsd ymm12, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm2, ymm12, ymm0
    vpsubq ymm12, ymm1, ymm2
    vpsllq ymm1, ymm2, 52
    vpbroadcastq ymm2, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm1, ymm1, ymm2
    vmulpd ymm11, ymm11, ymm1
    vbroadcastsd ymm1, qword ptr [r14 + 8*r8]
    vpsllq ymm12, ymm12, 52
    vpaddq ymm12, ymm12, ymm2
    vmulpd ymm11, ymm11, ymm12
    vfmadd213pd ymm11, ymm9, ymm11
    vmulpd ymm9, ymm1, ymmword ptr [rsp + 128]
    vmulpd ymm9, ymm9, ymm11
    vmovapd ymmword ptr [rsp + r15 + 352], ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K4087700000000000]
    vminpd ymm4, ymm9, ymm4
    vxorpd ymm5, ymm4, ymm5
    vbroadcastsd ymm9, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm5, ymm9, ymm5
    vbroadcastsd ymm9, qword ptr [rip + .K4086300000000000]
    vminpd ymm5, ymm9, ymm5
    vbroadcastsd ymm9, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm9, ymm5, ymm0
    vbroadcastsd ymm11, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm9, ymm9, ymm11
    vbroadcastsd ymm11, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm5, ymm9, ymm11
    vbroadcastsd ymm11, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm5, ymm9, ymm11
    vmovapd ymm11, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm11, ymm5, ymm8
    vfmadd213pd ymm11, ymm5, ymm14
    vfmadd213pd ymm11, ymm5, ymm6
    vfmadd213pd ymm11, ymm5, ymm7
    vfmadd213pd ymm11, ymm5, ymm10
    vfmadd213pd ymm11, ymm5, ymm13
    vfmadd213pd ymm11, ymm5, ymm15
    vbroadcastsd ymm6, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm11, ymm5, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm11, ymm5, ymm6
    vfmadd213pd ymm11, ymm5, ymm3
    vfmadd213pd ymm11, ymm5, ymm3
    vaddpd ymm5, ymm9, ymm0
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm9, ymm3, ymm0
    vpsubq ymm5, ymm5, ymm9
    vpsllq ymm9, ymm9, 52
    vpaddq ymm9, ymm9, ymm2
    vmulpd ymm9, ymm11, ymm9
    vpsllq ymm5, ymm5, 52
    vpaddq ymm2, ymm5, ymm2
    vmulpd ymm2, ymm9, ymm2
    vfmadd213pd ymm2, ymm4, ymm2
    vmulpd ymm0, ymm1, ymmword ptr [rsp + 256]
    vmulpd ymm0, ymm0, ymm2
    vmovapd ymmword ptr [rsp + r15 + 384], ymm0
    add r15, 64
    inc r8
    add rdx, 8
    cmp r15, 384
    je .L81
.L65:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm4, xmm4, xmm4
    cmp r13, -3
    ja .L64
    mov r9d, 1
    vxorpd xmm0, xmm0, xmm0
    test r13, r13
    je .L61
    mov r12, rdx
    mov rdi, qword ptr [rsp + 56]
    vxorpd xmm1, xmm1, xmm1
.L66:
    vbroadcastsd ymm2, qword ptr [r12 - 96]
    vsubpd ymm5, ymm2, ymmword ptr [rdi - 96]
    vfmadd213pd ymm5, ymm5, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [rdi - 64]
    vbroadcastsd ymm9, qword ptr [r12]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm9, ymmword ptr [rdi - 32]
    vfmadd213pd ymm0, ymm0, ymm5
    vsubpd ymm1, ymm9, ymmword ptr [rdi]
    vfmadd213pd ymm1, ymm1, ymm2
    sub rdi, -128
    add r12, 192
    lea rsi, [r10 + r9]
    add rsi, 2
    add r9, 2
    cmp rsi, 1
    jne .L66
    test byte ptr [rsp + 16], 1
    jne .L62
    jmp .L63
.L67:
    mov rdx, r12
    xor r8d, r8d
    xor r15d, r15d
    jmp .L72
.L68:
    vxorpd xmm1, xmm1, xmm1
.L69:
    vmovapd ymm2, ymm1
    lea rsi, [r14 + 8*r8]
    lea rdi, [r9 + 2*r9]
    shl rdi, 5
    vbroadcastsd ymm1, qword ptr [rsi + rdi]
    vmovapd ymm5, ymm0
    shl r9, 6
    vsubpd ymm0, ymm1, ymmword ptr [rbx + r9]
    vfmadd213pd ymm0, ymm0, ymm5
    vsubpd ymm1, ymm1, ymmword ptr [rbx + r9 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L70:
    vbroadcastsd ymm3, qword ptr [rip + .K4014000000000000]
    vmulpd ymm0, ymm0, ymm3
    vsqrtpd ymm2, ymm0
    vmulpd ymm0, ymm1, ymm3
    vsqrtpd ymm0, ymm0
.L71:
    vmovapd ymmword ptr [rsp + 96], ymm0
    vbroadcastsd ymm15, qword ptr [rip + .K4087700000000000]
    vminpd ymm2, ymm15, ymm2
    vbroadcastsd ymm0, qword ptr [rip + .K8000000000000000]
    vxorpd ymm1, ymm2, ymm0
    vbroadcastsd ymm5, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm5, ymm1
    vbroadcastsd ymm13, qword ptr [rip + .K4086300000000000]
    vminpd ymm9, ymm13, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm9, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm1, ymm1, ymm3
    vbroadcastsd ymm15, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm9, ymm1, ymm15
    vbroadcastsd ymm6, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm9, ymm1, ymm6
    vbroadcastsd ymm11, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm11, ymm9, ymm7
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm11, ymm9, ymm14
    vbroadcastsd ymm14, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm11, ymm9, ymm14
    vbroadcastsd ymm6, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm11, ymm9, ymm6
    vbroadcastsd ymm10, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm11, ymm9, ymm10
    vbroadcastsd ymm7, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm11, ymm9, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm11, ymm9, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm11, ymm9, ymm7
    vbroadcastsd ymm10, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm11, ymm9, ymm10
    vbroadcastsd ymm8, qword ptr [rip + .K3fd5555555555555]
    vmovapd ymm12, ymm8
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm12, ymm2, ymm3
    vfmadd213pd ymm12, ymm2, ymm3
    vfmadd213pd ymm11, ymm9, ymm3
    vfmadd213pd ymm11, ymm9, ymm3
    vaddpd ymm2, ymm1, ymm4
    vbroadcastsd ymm7, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm1, ymm7, ymm4
    vpsubq ymm2, ymm2, ymm1
    vpsllq ymm9, ymm1, 52
    vpbroadcastq ymm1, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm9, ymm9, ymm1
    vmulpd ymm9, ymm11, ymm9
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm2, ymm1
    vmulpd ymm9, ymm9, ymm2
    vbroadcastsd ymm2, qword ptr [r14 + 8*r8]
    vmulpd ymm9, ymm12, ymm9
    vmulpd ymm11, ymm2, ymmword ptr [rsp + 128]
    vmulpd ymm9, ymm11, ymm9
    vmovapd ymmword ptr [rsp + r15 + 352], ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K4087700000000000]
    vminpd ymm9, ymm9, ymmword ptr [rsp + 96]
    vxorpd ymm0, ymm9, ymm0
    vmaxpd ymm0, ymm5, ymm0
    vminpd ymm5, ymm13, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm0, ymm5, ymm4
    vbroadcastsd ymm11, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm0, ymm11, ymm0
    vfnmadd231pd ymm5, ymm0, ymm15
    vbroadcastsd ymm11, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm5, ymm0, ymm11
    vmovapd ymm11, ymm8
    vfmadd213pd ymm11, ymm9, ymm3
    vfmadd213pd ymm11, ymm9, ymm3
    vbroadcastsd ymm9, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm8, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm9, ymm5, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm9, ymm5, ymm8
    vfmadd213pd ymm9, ymm5, ymm14
    vfmadd213pd ymm9, ymm5, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm9, ymm5, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm9, ymm5, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm9, ymm5, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm9, ymm5, ymm6
    vfmadd213pd ymm9, ymm5, ymm10
    vfmadd213pd ymm9, ymm5, ymm3
    vfmadd213pd ymm9, ymm5, ymm3
    vaddpd ymm5, ymm0, ymm4
    vfmadd213pd ymm0, ymm7, ymm4
    vpsubq ymm5, ymm5, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm1
    vmulpd ymm0, ymm9, ymm0
    vpsllq ymm5, ymm5, 52
    vpaddq ymm1, ymm5, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm0, ymm11, ymm0
    vmulpd ymm1, ymm2, ymmword ptr [rsp + 256]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r15 + 384], ymm0
    add r15, 64
    inc r8
    add rdx, 8
    cmp r15, 384
    je .L81
.L72:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm0, xmm0, xmm0
    cmp r13, -3
    ja .L71
    mov r9d, 1
    test r13, r13
    je .L68
    mov r12, rdx
    mov rdi, qword ptr [rsp + 56]
    vxorpd xmm1, xmm1, xmm1
.L73:
    vbroadcastsd ymm2, qword ptr [r12 - 96]
    vsubpd ymm5, ymm2, ymmword ptr [rdi - 96]
    vfmadd213pd ymm5, ymm5, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [rdi - 64]
    vbroadcastsd ymm9, qword ptr [r12]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm9, ymmword ptr [rdi - 32]
    vfmadd213pd ymm0, ymm0, ymm5
    vsubpd ymm1, ymm9, ymmword ptr [rdi]
    vfmadd213pd ymm1, ymm1, ymm2
    sub rdi, -128
    add r12, 192
    lea rsi, [r10 + r9]
    add rsi, 2
    add r9, 2
    cmp rsi, 1
    jne .L73
    test byte ptr [rsp + 16], 1
    jne .L69
    jmp .L70
.L74:
    mov rdx, r12
    xor r8d, r8d
    xor r15d, r15d
    jmp .L79
.L75:
    vxorpd xmm1, xmm1, xmm1
.L76:
    vmovapd ymm2, ymm1
    lea rsi, [r14 + 8*r8]
    lea rdi, [r9 + 2*r9]
    shl rdi, 5
    vbroadcastsd ymm1, qword ptr [rsi + rdi]
    vmovapd ymm5, ymm0
    shl r9, 6
    vsubpd ymm0, ymm1, ymmword ptr [rbx + r9]
    vfmadd213pd ymm0, ymm0, ymm5
    vsubpd ymm1, ymm1, ymmword ptr [rbx + r9 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L77:
    vsqrtpd ymm2, ymm0
    vsqrtpd ymm0, ymm1
.L78:
    vmovapd ymmword ptr [rsp + 736], ymm0
    vbroadcastsd ymm1, qword ptr [r14 + 8*r8]
    vmovaps ymmword ptr [rsp + 96], ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vxorpd ymm2, ymm2, ymm1
    vbroadcastsd ymm5, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm2, ymm5, ymm2
    vbroadcastsd ymm0, qword ptr [rip + .K4086300000000000]
    vminpd ymm2, ymm0, ymm2
    vbroadcastsd ymm9, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm9, ymm2, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm9, ymm9, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm2, ymm9, ymm3
    vbroadcastsd ymm6, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm2, ymm9, ymm6
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm11, ymm8
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm11, ymm2, ymm7
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm11, ymm2, ymm14
    vbroadcastsd ymm6, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm11, ymm2, ymm6
    vbroadcastsd ymm7, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm11, ymm2, ymm7
    vbroadcastsd ymm10, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm11, ymm2, ymm10
    vbroadcastsd ymm13, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm11, ymm2, ymm13
    vbroadcastsd ymm15, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm11, ymm2, ymm15
    vbroadcastsd ymm12, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm11, ymm2, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm11, ymm2, ymm12
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm11, ymm2, ymm0
    vfmadd213pd ymm11, ymm2, ymm0
    vaddpd ymm2, ymm9, ymm4
    vbroadcastsd ymm12, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm9, ymm12, ymm4
    vpsubq ymm12, ymm2, ymm9
    vpsllq ymm9, ymm9, 52
    vpbroadcastq ymm2, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm9, ymm9, ymm2
    vmulpd ymm9, ymm11, ymm9
    vpsllq ymm11, ymm12, 52
    vpaddq ymm11, ymm11, ymm2
    vmulpd ymm9, ymm9, ymm11
    vmovapd ymm12, ymmword ptr [rsp + 96]
    vmulpd ymm11, ymm12, ymmword ptr [rsp + 128]
    vmulpd ymm9, ymm11, ymm9
    vmovapd ymmword ptr [rsp + r15 + 352], ymm9
    vxorpd ymm1, ymm1, ymmword ptr [rsp + 736]
    vmaxpd ymm1, ymm5, ymm1
    vbroadcastsd ymm5, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm5, ymm1
    vbroadcastsd ymm5, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm5, ymm1, ymm4
    vbroadcastsd ymm9, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm5, ymm9, ymm5
    vfnmadd231pd ymm1, ymm5, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm1, ymm5, ymm3
    vmovapd ymm9, ymm8
    vbroadcastsd ymm3, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm9, ymm1, ymm3
    vfmadd213pd ymm9, ymm1, ymm14
    vfmadd213pd ymm9, ymm1, ymm6
    vfmadd213pd ymm9, ymm1, ymm7
    vfmadd213pd ymm9, ymm1, ymm10
    vfmadd213pd ymm9, ymm1, ymm13
    vfmadd213pd ymm9, ymm1, ymm15
    vbroadcastsd ymm3, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm9, ymm1, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm9, ymm1, ymm3
    vfmadd213pd ymm9, ymm1, ymm0
    vfmadd213pd ymm9, ymm1, ymm0
    vaddpd ymm1, ymm5, ymm4
    vbroadcastsd ymm0, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm5, ymm0, ymm4
    vpsubq ymm1, ymm1, ymm5
    vpsllq ymm5, ymm5, 52
    vpaddq ymm5, ymm5, ymm2
    vmulpd ymm5, ymm9, ymm5
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm1, ymm2
    vmulpd ymm1, ymm5, ymm1
    vmulpd ymm0, ymm12, ymmword ptr [rsp + 256]
    vmulpd ymm0, ymm0, ymm1
    vmovapd ymmword ptr [rsp + r15 + 384], ymm0
    add r15, 64
    inc r8
    add rdx, 8
    cmp r15, 384
    je .L81
.L79:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm0, xmm0, xmm0
    cmp r13, -3
    ja .L78
    mov r9d, 1
    test r13, r13
    je .L75
    mov r12, rdx
    mov rdi, qword ptr [rsp + 56]
    vxorpd xmm1, xmm1, xmm1
.L80:
    vbroadcastsd ymm2, qword ptr [r12 - 96]
    vsubpd ymm5, ymm2, ymmword ptr [rdi - 96]
    vfmadd213pd ymm5, ymm5, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [rdi - 64]
    vbroadcastsd ymm9, qword ptr [r12]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm9, ymmword ptr [rdi - 32]
    vfmadd213pd ymm0, ymm0, ymm5
    vsubpd ymm1, ymm9, ymmword ptr [rdi]
    vfmadd213pd ymm1, ymm1, ymm2
    sub rdi, -128
    add r12, 192
    lea rsi, [r10 + r9]
    add rsi, 2
    add r9, 2
    cmp rsi, 1
    jne .L80
    test byte ptr [rsp + 16], 1
    jne .L76
    jmp .L77
.L81:
    vmovapd ymm7, ymmword ptr [rsp + 352]
    vmovapd ymm8, ymmword ptr [rsp + 384]
    vmovapd ymm9, ymmword ptr [rsp + 416]
    vmovapd ymm11, ymmword ptr [rsp + 448]
    vmovapd ymm12, ymmword ptr [rsp + 480]
    vmovapd ymm13, ymmword ptr [rsp + 512]
    vmovapd ymm14, ymmword ptr [rsp + 544]
    vmovapd ymm15, ymmword ptr [rsp + 576]
    vmovapd ymm5, ymmword ptr [rsp + 608]
    vmovapd ymm1, ymmword ptr [rsp + 640]
    vmovapd ymm0, ymmword ptr [rsp + 672]
    vmovapd ymm2, ymmword ptr [rsp + 704]
    mov r14, qword ptr [rsp + 80]
    test r14, r14
    mov r12, qword ptr [rsp + 64]
    je .L83
    mov rdx, qword ptr [rsp + 72]
    mov r8, qword ptr [rsp + 224]
.L82:
    vmovupd ymm10, ymmword ptr [rdx - 32]
    vmovupd ymm6, ymmword ptr [rdx]
    vbroadcastsd ymm3, qword ptr [r8 - 40]
    vfnmadd231pd ymm7, ymm3, ymm10
    vfnmadd231pd ymm8, ymm6, ymm3
    vbroadcastsd ymm3, qword ptr [r8 - 32]
    vfnmadd231pd ymm9, ymm3, ymm10
    vfnmadd231pd ymm11, ymm6, ymm3
    vbroadcastsd ymm3, qword ptr [r8 - 24]
    vfnmadd231pd ymm12, ymm3, ymm10
    vfnmadd231pd ymm13, ymm6, ymm3
    vbroadcastsd ymm3, qword ptr [r8 - 16]
    vfnmadd231pd ymm14, ymm3, ymm10
    vfnmadd231pd ymm15, ymm6, ymm3
    vbroadcastsd ymm3, qword ptr [r8 - 8]
    vfnmadd231pd ymm5, ymm3, ymm10
    vfnmadd231pd ymm1, ymm6, ymm3
    vbroadcastsd ymm3, qword ptr [r8]
    vfnmadd231pd ymm0, ymm3, ymm10
    vfnmadd231pd ymm2, ymm3, ymm6
    add r8, 96
    add rdx, 64
    dec r14
    jne .L82
.L83:
    vmovapd ymmword ptr [rsp + 352], ymm7
    vmovapd ymmword ptr [rsp + 384], ymm8
    vmovapd ymmword ptr [rsp + 416], ymm9
    vmovapd ymmword ptr [rsp + 448], ymm11
    vmovapd ymmword ptr [rsp + 480], ymm12
    vmovapd ymmword ptr [rsp + 512], ymm13
    vmovapd ymmword ptr [rsp + 544], ymm14
    vmovapd ymmword ptr [rsp + 576], ymm15
    vmovapd ymmword ptr [rsp + 608], ymm5
    vmovapd ymmword ptr [rsp + 640], ymm1
    vmovapd ymmword ptr [rsp + 672], ymm0
    vmovapd ymmword ptr [rsp + 704], ymm2
    cmp qword ptr [rsp + 24], r11
    je .L51
    mov edx, 32
    mov r8, qword ptr [rsp + 24]
    mov r14, qword ptr [rsp + 232]
    jmp .L85
.L84:
    add rdx, 64
    add r14, 120
    dec r8
    cmp r11, r8
    je .L51
.L85:
    cmp rdx, 416
    je .L51
    vbroadcastsd ymm0, qword ptr [rip + .K9223372036854775807]
    vandpd ymm2, ymm0, ymmword ptr [rsp + rdx + 320]
    vbroadcastsd ymm1, qword ptr [r14 - 20]
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm2, ymm3, ymm2
    vcmpgt_oqpd ymm3, ymm2, ymm1
    vmovmskpd edi, ymm3
    test edi, edi
    je .L86
    vmovdqu xmm3, xmmword ptr [r12 + rcx]
    mov esi, dword ptr [r14 - 4]
    mov eax, -2147483648
    xor esi, eax
    vpbroadcastd xmm5, dword ptr [rip + .K2147483648]
    vpxor xmm5, xmm3, xmm5
    vmovd xmm6, esi
    vpbroadcastd xmm6, xmm6
    vpcmpgtd xmm5, xmm6, xmm5
    vpbroadcastd xmm6, dword ptr [r14]
    vpcmpeqd xmm6, xmm6, xmm3
    vpandn xmm5, xmm6, xmm5
    vmovmskps esi, xmm5
    and sil, dil
    mov rdi, qword ptr [r14 - 100]
    mov r9, qword ptr [r14 - 36]
    movzx esi, sil
    popcnt r15d, esi
    shl esi, 5
    mov rax, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm5, ymmword ptr [rax + rsi]
    vpermps ymm2, ymm5, ymm2
    vmovupd ymmword ptr [rdi + 8*r9], ymm2
    mov rdi, qword ptr [r14 - 76]
    mov rax, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm2, ymmword ptr [rax + rsi]
    vpermd ymm2, ymm2, ymm3
    vmovdqu xmmword ptr [rdi + 4*r9], xmm2
    add r15, r9
    mov qword ptr [r14 - 36], r15
.L86:
    vandpd ymm0, ymm0, ymmword ptr [rsp + rdx + 352]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm2, ymm0
    vcmpgt_oqpd ymm1, ymm0, ymm1
    vmovmskpd edi, ymm1
    test edi, edi
    je .L84
    vmovdqu xmm1, xmmword ptr [r12 + rcx + 16]
    mov esi, dword ptr [r14 - 4]
    mov eax, -2147483648
    xor esi, eax
    vpbroadcastd xmm2, dword ptr [rip + .K2147483648]
    vpxor xmm2, xmm1, xmm2
    vmovd xmm3, esi
    vpbroadcastd xmm3, xmm3
    vpcmpgtd xmm2, xmm3, xmm2
    vpbroadcastd xmm3, dword ptr [r14]
    vpcmpeqd xmm3, xmm3, xmm1
    vpandn xmm2, xmm3, xmm2
    vmovmskps esi, xmm2
    and sil, dil
    mov rdi, qword ptr [r14 - 100]
    mov r9, qword ptr [r14 - 36]
    movzx esi, sil
    popcnt r15d, esi
    shl esi, 5
    mov rax, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm2, ymmword ptr [rax + rsi]
    vpermps ymm0, ymm2, ymm0
    vmovupd ymmword ptr [rdi + 8*r9], ymm0
    mov rdi, qword ptr [r14 - 76]
    mov rax, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm0, ymmword ptr [rax + rsi]
    vpermd ymm0, ymm0, ymm1
    vmovdqu xmmword ptr [rdi + 4*r9], xmm0
    add r15, r9
    mov qword ptr [r14 - 36], r15
    jmp .L84
.L87:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L10 .L31 .L17 .L24
.T1: jump .L53 .L74 .L60 .L67
.K2147483648 = .long 2147483648
.K3dea39ef35793c76 = .quad 0x3dea39ef35793c76 ; 1.9082149292705877e-10
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
.K3fe62e42fee00000 = .quad 0x3fe62e42fee00000 ; 6.931471803691238e-1
.K3ff0000000000000 = .quad 0x3ff0000000000000 ; 1e0
.K3ff71547652b82fe = .quad 0x3ff71547652b82fe ; 1.4426950408889634e0
.K4008000000000000 = .quad 0x4008000000000000 ; 3e0
.K4014000000000000 = .quad 0x4014000000000000 ; 5e0
.K4086300000000000 = .quad 0x4086300000000000 ; 7.1e2
.K4087700000000000 = .quad 0x4087700000000000 ; 7.5e2
.K4338000000000000 = .quad 0x4338000000000000 ; 6.755399441055744e15
.K8000000000000000 = .quad 0x8000000000000000 ; -0e0
.K9223372036854775807 = .quad 9223372036854775807
.Kbfe0000000000000 = .quad 0xbfe0000000000000 ; -5e-1
.Kc087500000000000 = .quad 0xc087500000000000 ; -7.46e2
.Kc338000000000000 = .quad 0xc338000000000000 ; -6.755399441055744e15
