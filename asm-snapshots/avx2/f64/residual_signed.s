; avx2/f64/residual_signed
rhotree_kernels::arch::avx2::f64::residual_signed:
    push rbp
    mov rbp, rsp
    push r15
    push r14
    push r13
    push r12
    push rbx
    and rsp, -32
    sub rsp, 736
    mov qword ptr [rsp + 152], rsi
    mov rcx, qword ptr [rdi + 32]
    mov rsi, qword ptr [rdi + 40]
    mov qword ptr [rsp + 24], rcx
    add rcx, rsi
    mov rax, -1
    cmovb rcx, rax
    mov r9, rcx
    inc r9
    cmove r9, rax
    shl r9, 3
    test r9, r9
    je .L77
    mov r8, rcx
    mov rcx, qword ptr [rdi + 24]
    mov rax, rcx
    or rax, r9
    shr rax, 32
    je .L0
    mov rax, rcx
    xor edx, edx
    div r9
    mov qword ptr [rsp + 64], rax
    mov qword ptr [rsp + 144], r9
    cmp r9, rcx
    ja .L1
    jmp .L2
.L0:
    mov eax, ecx
    xor edx, edx
    div r9d
    mov qword ptr [rsp + 64], rax
    mov qword ptr [rsp + 144], r9
    cmp r9, rcx
    jbe .L2
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
    mov rax, qword ptr [rsp + 64]
    lea rax, [8*rax]
    mov qword ptr [rsp + 16], rax
    mov rdx, qword ptr [rdi + 48]
    mov r9, qword ptr [rdi]
    mov r10, qword ptr [rdi + 16]
    movzx eax, byte ptr [rdi + 56]
    mov dword ptr [rsp + 92], eax
    mov rcx, qword ptr [rsp + 24]
    lea r15, [rcx - 1]
    lea rax, [r10 + 160]
    mov qword ptr [rsp + 32], rax
    cmp r8, -2
    mov rax, -2
    cmovae r8, rax
    shl r8, 6
    add r8, 64
    mov qword ptr [rsp + 272], r8
    lea rdi, [r9 + 192]
    mov qword ptr [rsp + 48], rdi
    mov r8, rcx
    and r8, -2
    neg r8
    cmp rcx, -2
    cmovb rax, rcx
    lea rcx, [rax + 2*rax]
    shl rcx, 5
    lea rdi, [rcx + r9]
    add rdi, 136
    mov qword ptr [rsp + 264], rdi
    shl rax, 6
    mov qword ptr [rsp + 136], r10
    add rax, r10
    add rax, 96
    mov qword ptr [rsp + 72], rax
    mov qword ptr [rsp + 168], r9
    lea rax, [rcx + r9]
    add rax, 120
    mov qword ptr [rsp + 280], rax
    xor edi, edi
    mov qword ptr [rsp + 176], rsi
    mov qword ptr [rsp + 80], rdx
    jmp .L4
.L3:
    mov rdi, qword ptr [rsp + 160]
    inc rdi
    mov rax, qword ptr [rsp + 272]
    add qword ptr [rsp + 32], rax
    add qword ptr [rsp + 72], rax
    cmp rdi, qword ptr [rsp + 64]
    jae .L1
.L4:
    mov eax, dword ptr [rsp + 92]
    mov qword ptr [rsp + 184], rax
    cmp rdx, 6
    mov qword ptr [rsp + 160], rdi
    jae .L43
    xor r10d, r10d
.L5:
    cmp r10, rdx
    jae .L3
    mov rax, qword ptr [rsp + 144]
    mov r11, qword ptr [rsp + 160]
    imul rax, r11
    mov rcx, qword ptr [rsp + 136]
    lea rsi, [rcx + 8*rax]
    shl r11, 6
    add r11, qword ptr [rsp + 152]
    vmovups ymm0, ymmword ptr [rcx + 8*rax]
    vmovaps ymmword ptr [rsp + 224], ymm0
    vmovups ymm0, ymmword ptr [rcx + 8*rax + 32]
    vmovaps ymmword ptr [rsp + 192], ymm0
    jmp .L7
.L6:
    mov r10, qword ptr [rsp + 56]
    add r10, 4
    mov rdx, qword ptr [rsp + 80]
    cmp r10, rdx
    jae .L3
.L7:
    cmp r10, 8
    mov edi, 8
    mov qword ptr [rsp + 56], r10
    cmovb rdi, r10
    lea r14d, [8*rdi]
    mov rax, qword ptr [rsp + 168]
    lea r9, [rax + r14]
    vbroadcastsd ymm0, qword ptr [rax + r14]
    vmovapd ymmword ptr [rsp + 288], ymm0
    vmovapd ymmword ptr [rsp + 320], ymm0
    vmovapd ymmword ptr [rsp + 352], ymm0
    vmovapd ymmword ptr [rsp + 384], ymm0
    vmovapd ymmword ptr [rsp + 416], ymm0
    vmovapd ymmword ptr [rsp + 448], ymm0
    vmovapd ymmword ptr [rsp + 480], ymm0
    vmovapd ymmword ptr [rsp + 512], ymm0
    lea rcx, [rip + .T0]
    mov rax, qword ptr [rsp + 184]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    jmp rax
.L8:
    mov rax, qword ptr [rsp + 48]
    add rax, r14
    xor ebx, ebx
    xor r12d, r12d
    jmp .L13
.L9:
    vxorpd xmm1, xmm1, xmm1
.L10:
    vmovapd ymm2, ymm1
    lea rcx, [r9 + 8*rbx]
    lea r13, [rdx + 2*rdx]
    shl r13, 5
    vbroadcastsd ymm1, qword ptr [rcx + r13]
    vmovapd ymm3, ymm0
    shl rdx, 6
    vsubpd ymm0, ymm1, ymmword ptr [rsi + rdx]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [rsi + rdx + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L11:
    vbroadcastsd ymm3, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm2, ymm0, ymm3
    vmulpd ymm0, ymm1, ymm3
.L12:
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
    vbroadcastsd ymm3, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm1, ymm2, ymm3
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm3, ymm8
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm3, ymm1, ymm7
    vbroadcastsd ymm9, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm3, ymm1, ymm9
    vbroadcastsd ymm7, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm3, ymm1, ymm7
    vbroadcastsd ymm10, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm3, ymm1, ymm10
    vbroadcastsd ymm11, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm3, ymm1, ymm11
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
    vbroadcastsd ymm2, qword ptr [r9 + 8*rbx]
    vpsllq ymm5, ymm5, 52
    vpaddq ymm5, ymm5, ymm1
    vmulpd ymm3, ymm3, ymm5
    vmulpd ymm5, ymm2, ymmword ptr [rsp + 224]
    vmulpd ymm3, ymm5, ymm3
    vmovapd ymmword ptr [rsp + r12 + 288], ymm3
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
    vmovapd ymm5, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm5, ymm0, ymm8
    vfmadd213pd ymm5, ymm0, ymm9
    vfmadd213pd ymm5, ymm0, ymm7
    vfmadd213pd ymm5, ymm0, ymm10
    vfmadd213pd ymm5, ymm0, ymm11
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
    vmulpd ymm1, ymm2, ymmword ptr [rsp + 192]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r12 + 320], ymm0
    add r12, 64
    inc rbx
    add rax, 8
    cmp r12, 256
    je .L36
.L13:
    vbroadcastsd ymm0, qword ptr [rip + .K8000000000000000]
    vmovapd ymm2, ymm0
    cmp r15, -3
    ja .L12
    mov edx, 1
    vxorpd xmm0, xmm0, xmm0
    test r15, r15
    je .L9
    mov rcx, rax
    mov r13, qword ptr [rsp + 32]
    vxorpd xmm1, xmm1, xmm1
.L14:
    vbroadcastsd ymm2, qword ptr [rcx - 96]
    vsubpd ymm3, ymm2, ymmword ptr [r13 - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r13 - 64]
    vbroadcastsd ymm5, qword ptr [rcx]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [r13 - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [r13]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r13, -128
    add rcx, 192
    lea r10, [r8 + rdx]
    add r10, 2
    add rdx, 2
    cmp r10, 1
    jne .L14
    test byte ptr [rsp + 24], 1
    jne .L10
    jmp .L11
.L15:
    mov rax, qword ptr [rsp + 48]
    lea rcx, [rax + r14]
    xor ebx, ebx
    xor r12d, r12d
    jmp .L20
.L16:
    vxorpd xmm1, xmm1, xmm1
.L17:
    vmovapd ymm2, ymm1
    lea rax, [r9 + 8*rbx]
    lea r10, [rdx + 2*rdx]
    shl r10, 5
    vbroadcastsd ymm1, qword ptr [rax + r10]
    vmovapd ymm3, ymm0
    shl rdx, 6
    vsubpd ymm0, ymm1, ymmword ptr [rsi + rdx]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [rsi + rdx + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L18:
    vbroadcastsd ymm3, qword ptr [rip + .K4008000000000000]
    vmulpd ymm0, ymm0, ymm3
    vsqrtpd ymm2, ymm0
    vmulpd ymm0, ymm1, ymm3
    vsqrtpd ymm0, ymm0
.L19:
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
    vbroadcastsd ymm3, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm1, ymm2, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm3, ymm1, ymm7
    vbroadcastsd ymm10, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm3, ymm1, ymm10
    vbroadcastsd ymm8, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm3, ymm1, ymm8
    vbroadcastsd ymm12, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm3, ymm1, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm3, ymm1, ymm13
    vbroadcastsd ymm15, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm3, ymm1, ymm15
    vbroadcastsd ymm14, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm3, ymm1, ymm14
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
    vbroadcastsd ymm1, qword ptr [r9 + 8*rbx]
    vpsllq ymm6, ymm6, 52
    vpaddq ymm6, ymm6, ymm2
    vmulpd ymm3, ymm3, ymm6
    vfmadd213pd ymm3, ymm9, ymm3
    vmulpd ymm6, ymm1, ymmword ptr [rsp + 224]
    vmulpd ymm3, ymm6, ymm3
    vmovapd ymmword ptr [rsp + r12 + 288], ymm3
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
    vfmadd213pd ymm6, ymm3, ymm10
    vfmadd213pd ymm6, ymm3, ymm8
    vfmadd213pd ymm6, ymm3, ymm12
    vfmadd213pd ymm6, ymm3, ymm13
    vfmadd213pd ymm6, ymm3, ymm15
    vfmadd213pd ymm6, ymm3, ymm14
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
    vmulpd ymm0, ymm1, ymmword ptr [rsp + 192]
    vmulpd ymm0, ymm0, ymm2
    vmovapd ymmword ptr [rsp + r12 + 320], ymm0
    add r12, 64
    inc rbx
    add rcx, 8
    cmp r12, 256
    je .L36
.L20:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm0, xmm0, xmm0
    cmp r15, -3
    ja .L19
    mov edx, 1
    test r15, r15
    je .L16
    mov rax, rcx
    mov r13, qword ptr [rsp + 32]
    vxorpd xmm1, xmm1, xmm1
.L21:
    vbroadcastsd ymm2, qword ptr [rax - 96]
    vsubpd ymm3, ymm2, ymmword ptr [r13 - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r13 - 64]
    vbroadcastsd ymm5, qword ptr [rax]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [r13 - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [r13]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r13, -128
    add rax, 192
    lea r10, [r8 + rdx]
    add r10, 2
    add rdx, 2
    cmp r10, 1
    jne .L21
    test byte ptr [rsp + 24], 1
    jne .L17
    jmp .L18
.L22:
    mov rax, qword ptr [rsp + 48]
    lea r12, [rax + r14]
    xor ebx, ebx
    xor ecx, ecx
    jmp .L27
.L23:
    vxorpd xmm1, xmm1, xmm1
.L24:
    vmovapd ymm2, ymm1
    lea rax, [r9 + 8*rbx]
    lea r10, [rdx + 2*rdx]
    shl r10, 5
    vbroadcastsd ymm1, qword ptr [rax + r10]
    vmovapd ymm3, ymm0
    shl rdx, 6
    vsubpd ymm0, ymm1, ymmword ptr [rsi + rdx]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [rsi + rdx + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L25:
    vbroadcastsd ymm3, qword ptr [rip + .K4014000000000000]
    vmulpd ymm0, ymm0, ymm3
    vsqrtpd ymm2, ymm0
    vmulpd ymm0, ymm1, ymm3
    vsqrtpd ymm0, ymm0
.L26:
    vmovapd ymmword ptr [rsp + 96], ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4087700000000000]
    vminpd ymm2, ymm1, ymm2
    vbroadcastsd ymm0, qword ptr [rip + .K8000000000000000]
    vxorpd ymm1, ymm2, ymm0
    vbroadcastsd ymm5, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm5, ymm1
    vbroadcastsd ymm3, qword ptr [rip + .K4086300000000000]
    vminpd ymm9, ymm3, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm12, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm9, ymm12
    vbroadcastsd ymm15, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm1, ymm15, ymm1
    vbroadcastsd ymm15, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm9, ymm1, ymm15
    vbroadcastsd ymm14, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm9, ymm1, ymm14
    vbroadcastsd ymm11, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm8, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm11, ymm9, ymm8
    vbroadcastsd ymm13, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm11, ymm9, ymm13
    vbroadcastsd ymm4, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm11, ymm9, ymm4
    vbroadcastsd ymm8, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm11, ymm9, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm11, ymm9, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm11, ymm9, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm11, ymm9, ymm8
    vbroadcastsd ymm13, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm11, ymm9, ymm13
    vbroadcastsd ymm10, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm11, ymm9, ymm10
    vbroadcastsd ymm4, qword ptr [rip + .K3fd5555555555555]
    vmovapd ymm3, ymm4
    vbroadcastsd ymm7, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm3, ymm2, ymm7
    vfmadd213pd ymm3, ymm2, ymm7
    vfmadd213pd ymm11, ymm9, ymm7
    vfmadd213pd ymm11, ymm9, ymm7
    vaddpd ymm2, ymm12, ymm1
    vbroadcastsd ymm8, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm1, ymm8, ymm12
    vpsubq ymm2, ymm2, ymm1
    vpsllq ymm6, ymm1, 52
    vpbroadcastq ymm1, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm6, ymm6, ymm1
    vmulpd ymm6, ymm11, ymm6
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm2, ymm1
    vmulpd ymm6, ymm6, ymm2
    vbroadcastsd ymm2, qword ptr [r9 + 8*rbx]
    vmulpd ymm3, ymm3, ymm6
    vmulpd ymm6, ymm2, ymmword ptr [rsp + 224]
    vmulpd ymm3, ymm6, ymm3
    vmovapd ymmword ptr [rsp + rcx + 288], ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K4087700000000000]
    vminpd ymm9, ymm3, ymmword ptr [rsp + 96]
    vxorpd ymm0, ymm9, ymm0
    vmaxpd ymm0, ymm5, ymm0
    vbroadcastsd ymm3, qword ptr [rip + .K4086300000000000]
    vminpd ymm5, ymm3, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm0, ymm5, ymm12
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm0, ymm0, ymm3
    vfnmadd231pd ymm5, ymm0, ymm15
    vfnmadd231pd ymm5, ymm0, ymm14
    vmovapd ymm3, ymm4
    vfmadd213pd ymm3, ymm9, ymm7
    vfmadd213pd ymm3, ymm9, ymm7
    vbroadcastsd ymm6, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm6, ymm5, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm6, ymm5, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm6, ymm5, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm6, ymm5, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm6, ymm5, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm6, ymm5, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm6, ymm5, ymm4
    vfmadd213pd ymm6, ymm5, ymm13
    vfmadd213pd ymm6, ymm5, ymm10
    vfmadd213pd ymm6, ymm5, ymm7
    vfmadd213pd ymm6, ymm5, ymm7
    vaddpd ymm5, ymm12, ymm0
    vfmadd213pd ymm0, ymm8, ymm12
    vpsubq ymm5, ymm5, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm1
    vmulpd ymm0, ymm6, ymm0
    vpsllq ymm5, ymm5, 52
    vpaddq ymm1, ymm5, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm0, ymm3, ymm0
    vmulpd ymm1, ymm2, ymmword ptr [rsp + 192]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + rcx + 320], ymm0
    add rcx, 64
    inc rbx
    add r12, 8
    cmp rcx, 256
    je .L36
.L27:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm0, xmm0, xmm0
    cmp r15, -3
    ja .L26
    mov edx, 1
    test r15, r15
    je .L23
    mov rax, r12
    mov r13, qword ptr [rsp + 32]
    vxorpd xmm1, xmm1, xmm1
.L28:
    vbroadcastsd ymm2, qword ptr [rax - 96]
    vsubpd ymm3, ymm2, ymmword ptr [r13 - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r13 - 64]
    vbroadcastsd ymm5, qword ptr [rax]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [r13 - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [r13]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r13, -128
    add rax, 192
    lea r10, [r8 + rdx]
    add r10, 2
    add rdx, 2
    cmp r10, 1
    jne .L28
    test byte ptr [rsp + 24], 1
    jne .L24
    jmp .L25
.L29:
    mov rax, qword ptr [rsp + 48]
    lea rcx, [rax + r14]
    xor ebx, ebx
    xor r12d, r12d
    jmp .L34
.L30:
    vxorpd xmm1, xmm1, xmm1
.L31:
    vmovapd ymm2, ymm1
    lea rax, [r9 + 8*rbx]
    lea r10, [rdx + 2*rdx]
    shl r10, 5
    vbroadcastsd ymm1, qword ptr [rax + r10]
    vmovapd ymm3, ymm0
    shl rdx, 6
    vsubpd ymm0, ymm1, ymmword ptr [rsi + rdx]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [rsi + rdx + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L32:
    vsqrtpd ymm2, ymm0
    vsqrtpd ymm0, ymm1
.L33:
    vmovapd ymmword ptr [rsp + 672], ymm0
    vbroadcastsd ymm1, qword ptr [r9 + 8*rbx]
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
    vbroadcastsd ymm0, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm2, ymm3, ymm0
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm6, ymm8
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm6, ymm2, ymm7
    vbroadcastsd ymm10, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm6, ymm2, ymm10
    vbroadcastsd ymm7, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm6, ymm2, ymm7
    vbroadcastsd ymm12, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm6, ymm2, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm6, ymm2, ymm13
    vbroadcastsd ymm15, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm6, ymm2, ymm15
    vbroadcastsd ymm14, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm6, ymm2, ymm14
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
    vmulpd ymm6, ymm9, ymmword ptr [rsp + 224]
    vmulpd ymm3, ymm6, ymm3
    vmovapd ymmword ptr [rsp + r12 + 288], ymm3
    vxorpd ymm1, ymm1, ymmword ptr [rsp + 672]
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
    vmovapd ymm5, ymm8
    vbroadcastsd ymm6, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm5, ymm1, ymm6
    vfmadd213pd ymm5, ymm1, ymm10
    vfmadd213pd ymm5, ymm1, ymm7
    vfmadd213pd ymm5, ymm1, ymm12
    vfmadd213pd ymm5, ymm1, ymm13
    vfmadd213pd ymm5, ymm1, ymm15
    vfmadd213pd ymm5, ymm1, ymm14
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
    vmulpd ymm0, ymm9, ymmword ptr [rsp + 192]
    vmulpd ymm0, ymm0, ymm1
    vmovapd ymmword ptr [rsp + r12 + 320], ymm0
    add r12, 64
    inc rbx
    add rcx, 8
    cmp r12, 256
    je .L36
.L34:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm0, xmm0, xmm0
    cmp r15, -3
    ja .L33
    mov edx, 1
    test r15, r15
    je .L30
    mov rax, rcx
    mov r13, qword ptr [rsp + 32]
    vxorpd xmm1, xmm1, xmm1
.L35:
    vbroadcastsd ymm2, qword ptr [rax - 96]
    vsubpd ymm3, ymm2, ymmword ptr [r13 - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r13 - 64]
    vbroadcastsd ymm5, qword ptr [rax]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [r13 - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [r13]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r13, -128
    add rax, 192
    lea r10, [r8 + rdx]
    add r10, 2
    add rdx, 2
    cmp r10, 1
    jne .L35
    test byte ptr [rsp + 24], 1
    jne .L31
    jmp .L32
.L36:
    vmovapd ymm0, ymmword ptr [rsp + 288]
    vmovapd ymm1, ymmword ptr [rsp + 320]
    vmovapd ymm2, ymmword ptr [rsp + 352]
    vmovapd ymm5, ymmword ptr [rsp + 384]
    vmovapd ymm9, ymmword ptr [rsp + 416]
    vmovapd ymm11, ymmword ptr [rsp + 448]
    vmovapd ymm12, ymmword ptr [rsp + 480]
    vmovapd ymm13, ymmword ptr [rsp + 512]
    mov rdx, qword ptr [rsp + 176]
    test rdx, rdx
    mov r10, qword ptr [rsp + 80]
    je .L38
    add r14, qword ptr [rsp + 280]
    mov rcx, qword ptr [rsp + 72]
    mov rax, qword ptr [rsp + 16]
    mov r9, qword ptr [rsp + 56]
.L37:
    vmovupd ymm3, ymmword ptr [rcx - 32]
    vmovupd ymm6, ymmword ptr [rcx]
    vbroadcastsd ymm10, qword ptr [r14 - 24]
    vfnmadd231pd ymm0, ymm10, ymm3
    vfnmadd231pd ymm1, ymm6, ymm10
    vbroadcastsd ymm10, qword ptr [r14 - 16]
    vfnmadd231pd ymm2, ymm10, ymm3
    vfnmadd231pd ymm5, ymm6, ymm10
    vbroadcastsd ymm10, qword ptr [r14 - 8]
    vfnmadd231pd ymm9, ymm10, ymm3
    vfnmadd231pd ymm11, ymm6, ymm10
    vbroadcastsd ymm10, qword ptr [r14]
    vfnmadd231pd ymm12, ymm10, ymm3
    vfnmadd231pd ymm13, ymm10, ymm6
    add r14, 96
    add rcx, 64
    dec rdx
    jne .L37
    jmp .L39
.L38:
    mov rax, qword ptr [rsp + 16]
    mov r9, qword ptr [rsp + 56]
.L39:
    vmovapd ymmword ptr [rsp + 288], ymm0
    vmovapd ymmword ptr [rsp + 320], ymm1
    vmovapd ymmword ptr [rsp + 352], ymm2
    vmovapd ymmword ptr [rsp + 384], ymm5
    vmovapd ymmword ptr [rsp + 416], ymm9
    vmovapd ymmword ptr [rsp + 448], ymm11
    vmovapd ymmword ptr [rsp + 480], ymm12
    vmovapd ymmword ptr [rsp + 512], ymm13
    mov rcx, r10
    sub rcx, rdi
    sub r9, rdi
    jne .L42
    cmp r10, rdi
    je .L6
    dec rcx
    mov edx, 64
    mov ebx, 1
    lea r14, [rsp + 288]
.L40:
    inc rcx
    lea r12, [rdx - 320]
.L41:
    add r9, rdi
    imul r9, rax
    vmovaps ymm0, ymmword ptr [r14]
    vmovups ymmword ptr [r11 + 8*r9], ymm0
    vmovapd ymm0, ymmword ptr [r14 + 32]
    vmovupd ymmword ptr [r11 + 8*r9 + 32], ymm0
    dec rcx
    je .L6
    add r12, 64
    mov r9, rbx
    inc rbx
    lea r14, [rsp + rdx]
    add r14, 288
    add rdx, 64
    test r12, r12
    jne .L41
    jmp .L6
.L42:
    cmp rcx, r9
    setbe al
    cmp r9, 4
    setae dl
    or dl, al
    jne .L6
    mov rax, r9
    not rax
    add rcx, rax
    mov rax, qword ptr [rsp + 16]
    mov rdx, r9
    shl rdx, 6
    lea r14, [rsp + rdx]
    add r14, 288
    or rdx, 64
    mov rbx, r9
    or rbx, 1
    jmp .L40
.L43:
    mov rax, qword ptr [rsp + 144]
    imul rax, rdi
    mov rcx, qword ptr [rsp + 136]
    lea r14, [rcx + 8*rax]
    shl rdi, 6
    add rdi, qword ptr [rsp + 152]
    mov qword ptr [rsp + 40], rdi
    mov eax, 6
    mov r12, qword ptr [rsp + 264]
    mov rdi, qword ptr [rsp + 48]
    xor r10d, r10d
    jmp .L45
.L44:
    mov r10, qword ptr [rsp + 56]
    lea rax, [r10 + 6]
    add rdi, 48
    add r12, 48
    cmp rax, rdx
    ja .L5
.L45:
    mov qword ptr [rsp + 56], rax
    mov rax, qword ptr [rsp + 168]
    lea r9, [rax + 8*r10]
    vbroadcastsd ymm0, qword ptr [rax + 8*r10]
    vmovaps ymmword ptr [rsp + 288], ymm0
    vmovaps ymmword ptr [rsp + 320], ymm0
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
    vmovups ymm0, ymmword ptr [r14]
    vmovaps ymmword ptr [rsp + 224], ymm0
    vmovupd ymm0, ymmword ptr [r14 + 32]
    vmovapd ymmword ptr [rsp + 192], ymm0
    lea rcx, [rip + .T1]
    mov rax, qword ptr [rsp + 184]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    jmp rax
.L46:
    mov rbx, rdi
    xor esi, esi
    xor r11d, r11d
    jmp .L51
.L47:
    vxorpd xmm1, xmm1, xmm1
.L48:
    vmovapd ymm2, ymm1
    lea rax, [r9 + 8*rsi]
    lea rcx, [rdx + 2*rdx]
    shl rcx, 5
    vbroadcastsd ymm1, qword ptr [rax + rcx]
    vmovapd ymm5, ymm0
    shl rdx, 6
    vsubpd ymm0, ymm1, ymmword ptr [r14 + rdx]
    vfmadd213pd ymm0, ymm0, ymm5
    vsubpd ymm1, ymm1, ymmword ptr [r14 + rdx + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L49:
    vbroadcastsd ymm3, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm2, ymm0, ymm3
    vmulpd ymm0, ymm1, ymm3
.L50:
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
    vbroadcastsd ymm3, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm1, ymm2, ymm3
    vbroadcastsd ymm7, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm5, ymm7
    vbroadcastsd ymm6, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm5, ymm1, ymm6
    vbroadcastsd ymm10, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm5, ymm1, ymm10
    vbroadcastsd ymm6, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm5, ymm1, ymm6
    vbroadcastsd ymm8, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm5, ymm1, ymm8
    vbroadcastsd ymm11, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm5, ymm1, ymm11
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
    vbroadcastsd ymm2, qword ptr [r9 + 8*rsi]
    vpsllq ymm9, ymm9, 52
    vpaddq ymm9, ymm9, ymm1
    vmulpd ymm5, ymm9, ymm5
    vmulpd ymm9, ymm2, ymmword ptr [rsp + 224]
    vmulpd ymm5, ymm9, ymm5
    vmovapd ymmword ptr [rsp + r11 + 288], ymm5
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
    vmovapd ymm9, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm9, ymm0, ymm7
    vfmadd213pd ymm9, ymm0, ymm10
    vfmadd213pd ymm9, ymm0, ymm6
    vfmadd213pd ymm9, ymm0, ymm8
    vfmadd213pd ymm9, ymm0, ymm11
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
    vmulpd ymm1, ymm2, ymmword ptr [rsp + 192]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r11 + 320], ymm0
    add r11, 64
    inc rsi
    add rbx, 8
    cmp r11, 384
    je .L74
.L51:
    vbroadcastsd ymm0, qword ptr [rip + .K8000000000000000]
    vmovapd ymm2, ymm0
    cmp r15, -3
    ja .L50
    mov edx, 1
    vxorpd xmm0, xmm0, xmm0
    test r15, r15
    je .L47
    mov rcx, rbx
    mov rax, qword ptr [rsp + 32]
    vxorpd xmm1, xmm1, xmm1
.L52:
    vbroadcastsd ymm2, qword ptr [rcx - 96]
    vsubpd ymm5, ymm2, ymmword ptr [rax - 96]
    vfmadd213pd ymm5, ymm5, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [rax - 64]
    vbroadcastsd ymm9, qword ptr [rcx]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm9, ymmword ptr [rax - 32]
    vfmadd213pd ymm0, ymm0, ymm5
    vsubpd ymm1, ymm9, ymmword ptr [rax]
    vfmadd213pd ymm1, ymm1, ymm2
    sub rax, -128
    add rcx, 192
    lea r13, [r8 + rdx]
    add r13, 2
    add rdx, 2
    cmp r13, 1
    jne .L52
    test byte ptr [rsp + 24], 1
    jne .L48
    jmp .L49
.L53:
    mov rcx, rdi
    xor esi, esi
    xor r11d, r11d
    jmp .L58
.L54:
    vxorpd xmm1, xmm1, xmm1
.L55:
    vmovapd ymm2, ymm1
    lea rax, [r9 + 8*rsi]
    lea rbx, [rdx + 2*rdx]
    shl rbx, 5
    vbroadcastsd ymm1, qword ptr [rax + rbx]
    vmovapd ymm5, ymm0
    shl rdx, 6
    vsubpd ymm0, ymm1, ymmword ptr [r14 + rdx]
    vfmadd213pd ymm0, ymm0, ymm5
    vsubpd ymm1, ymm1, ymmword ptr [r14 + rdx + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L56:
    vbroadcastsd ymm3, qword ptr [rip + .K4008000000000000]
    vmulpd ymm0, ymm0, ymm3
    vsqrtpd ymm2, ymm0
    vmulpd ymm0, ymm1, ymm3
    vsqrtpd ymm0, ymm0
.L57:
    vbroadcastsd ymm1, qword ptr [rip + .K4087700000000000]
    vminpd ymm9, ymm1, ymm2
    vbroadcastsd ymm5, qword ptr [rip + .K8000000000000000]
    vxorpd ymm1, ymm9, ymm5
    vbroadcastsd ymm2, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm2, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm2, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm2, ymm1, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm2, ymm2, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm1, ymm2, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm1, ymm2, ymm3
    vbroadcastsd ymm7, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm11, ymm7
    vbroadcastsd ymm6, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm11, ymm1, ymm6
    vbroadcastsd ymm10, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm11, ymm1, ymm10
    vbroadcastsd ymm6, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm11, ymm1, ymm6
    vbroadcastsd ymm8, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm11, ymm1, ymm8
    vbroadcastsd ymm13, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm11, ymm1, ymm13
    vbroadcastsd ymm15, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm11, ymm1, ymm15
    vbroadcastsd ymm14, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm11, ymm1, ymm14
    vbroadcastsd ymm12, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm11, ymm1, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm11, ymm1, ymm12
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm11, ymm1, ymm3
    vfmadd213pd ymm11, ymm1, ymm3
    vaddpd ymm1, ymm2, ymm4
    vbroadcastsd ymm12, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm2, ymm12, ymm4
    vpsubq ymm12, ymm1, ymm2
    vpsllq ymm1, ymm2, 52
    vpbroadcastq ymm2, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm1, ymm1, ymm2
    vmulpd ymm11, ymm11, ymm1
    vbroadcastsd ymm1, qword ptr [r9 + 8*rsi]
    vpsllq ymm12, ymm12, 52
    vpaddq ymm12, ymm12, ymm2
    vmulpd ymm11, ymm11, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm11, ymm9, ymm11
    vmulpd ymm9, ymm1, ymmword ptr [rsp + 224]
    vmulpd ymm9, ymm9, ymm11
    vmovapd ymmword ptr [rsp + r11 + 288], ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K4087700000000000]
    vminpd ymm0, ymm9, ymm0
    vxorpd ymm5, ymm0, ymm5
    vbroadcastsd ymm9, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm5, ymm9, ymm5
    vbroadcastsd ymm9, qword ptr [rip + .K4086300000000000]
    vminpd ymm5, ymm9, ymm5
    vmovapd ymm9, ymm12
    vfmadd213pd ymm9, ymm5, ymm4
    vbroadcastsd ymm11, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm9, ymm9, ymm11
    vbroadcastsd ymm11, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm5, ymm9, ymm11
    vbroadcastsd ymm11, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm5, ymm9, ymm11
    vmovapd ymm11, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm11, ymm5, ymm7
    vfmadd213pd ymm11, ymm5, ymm10
    vfmadd213pd ymm11, ymm5, ymm6
    vfmadd213pd ymm11, ymm5, ymm8
    vfmadd213pd ymm11, ymm5, ymm13
    vfmadd213pd ymm11, ymm5, ymm15
    vfmadd213pd ymm11, ymm5, ymm14
    vbroadcastsd ymm6, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm11, ymm5, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm11, ymm5, ymm6
    vfmadd213pd ymm11, ymm5, ymm3
    vfmadd213pd ymm11, ymm5, ymm3
    vaddpd ymm5, ymm9, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm9, ymm3, ymm4
    vpsubq ymm5, ymm5, ymm9
    vpsllq ymm9, ymm9, 52
    vpaddq ymm9, ymm9, ymm2
    vmulpd ymm9, ymm11, ymm9
    vpsllq ymm5, ymm5, 52
    vpaddq ymm2, ymm5, ymm2
    vmulpd ymm2, ymm9, ymm2
    vfmadd213pd ymm2, ymm0, ymm2
    vmulpd ymm0, ymm1, ymmword ptr [rsp + 192]
    vmulpd ymm0, ymm0, ymm2
    vmovapd ymmword ptr [rsp + r11 + 320], ymm0
    add r11, 64
    inc rsi
    add rcx, 8
    cmp r11, 384
    je .L74
.L58:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm0, xmm0, xmm0
    cmp r15, -3
    ja .L57
    mov edx, 1
    test r15, r15
    je .L54
    mov rbx, rcx
    mov rax, qword ptr [rsp + 32]
    vxorpd xmm1, xmm1, xmm1
.L59:
    vbroadcastsd ymm2, qword ptr [rbx - 96]
    vsubpd ymm5, ymm2, ymmword ptr [rax - 96]
    vfmadd213pd ymm5, ymm5, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [rax - 64]
    vbroadcastsd ymm9, qword ptr [rbx]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm9, ymmword ptr [rax - 32]
    vfmadd213pd ymm0, ymm0, ymm5
    vsubpd ymm1, ymm9, ymmword ptr [rax]
    vfmadd213pd ymm1, ymm1, ymm2
    sub rax, -128
    add rbx, 192
    lea r13, [r8 + rdx]
    add r13, 2
    add rdx, 2
    cmp r13, 1
    jne .L59
    test byte ptr [rsp + 24], 1
    jne .L55
    jmp .L56
.L60:
    mov rsi, rdi
    xor r11d, r11d
    xor ecx, ecx
    jmp .L65
.L61:
    vxorpd xmm1, xmm1, xmm1
.L62:
    vmovapd ymm2, ymm1
    lea rax, [r9 + 8*r11]
    lea rbx, [rdx + 2*rdx]
    shl rbx, 5
    vbroadcastsd ymm1, qword ptr [rax + rbx]
    vmovapd ymm5, ymm0
    shl rdx, 6
    vsubpd ymm0, ymm1, ymmword ptr [r14 + rdx]
    vfmadd213pd ymm0, ymm0, ymm5
    vsubpd ymm1, ymm1, ymmword ptr [r14 + rdx + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L63:
    vbroadcastsd ymm3, qword ptr [rip + .K4014000000000000]
    vmulpd ymm0, ymm0, ymm3
    vsqrtpd ymm2, ymm0
    vmulpd ymm0, ymm1, ymm3
    vsqrtpd ymm0, ymm0
.L64:
    vmovapd ymmword ptr [rsp + 96], ymm0
    vbroadcastsd ymm15, qword ptr [rip + .K4087700000000000]
    vminpd ymm2, ymm15, ymm2
    vbroadcastsd ymm0, qword ptr [rip + .K8000000000000000]
    vxorpd ymm1, ymm2, ymm0
    vbroadcastsd ymm5, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm5, ymm1
    vbroadcastsd ymm14, qword ptr [rip + .K4086300000000000]
    vminpd ymm9, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm9, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm1, ymm1, ymm3
    vbroadcastsd ymm15, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm9, ymm1, ymm15
    vbroadcastsd ymm3, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm9, ymm1, ymm3
    vbroadcastsd ymm11, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm6, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm11, ymm9, ymm6
    vbroadcastsd ymm10, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm11, ymm9, ymm10
    vbroadcastsd ymm10, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm11, ymm9, ymm10
    vbroadcastsd ymm8, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm11, ymm9, ymm8
    vbroadcastsd ymm13, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm11, ymm9, ymm13
    vbroadcastsd ymm6, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm11, ymm9, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm11, ymm9, ymm6
    vbroadcastsd ymm13, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm11, ymm9, ymm13
    vbroadcastsd ymm8, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm11, ymm9, ymm8
    vbroadcastsd ymm7, qword ptr [rip + .K3fd5555555555555]
    vmovapd ymm12, ymm7
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm12, ymm2, ymm3
    vfmadd213pd ymm12, ymm2, ymm3
    vfmadd213pd ymm11, ymm9, ymm3
    vfmadd213pd ymm11, ymm9, ymm3
    vaddpd ymm2, ymm1, ymm4
    vbroadcastsd ymm6, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm1, ymm6, ymm4
    vpsubq ymm2, ymm2, ymm1
    vpsllq ymm9, ymm1, 52
    vpbroadcastq ymm1, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm9, ymm9, ymm1
    vmulpd ymm9, ymm11, ymm9
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm2, ymm1
    vmulpd ymm9, ymm9, ymm2
    vbroadcastsd ymm2, qword ptr [r9 + 8*r11]
    vmulpd ymm9, ymm12, ymm9
    vbroadcastsd ymm12, qword ptr [rip + .K3ff71547652b82fe]
    vmulpd ymm11, ymm2, ymmword ptr [rsp + 224]
    vmulpd ymm9, ymm11, ymm9
    vmovapd ymmword ptr [rsp + rcx + 288], ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K4087700000000000]
    vminpd ymm9, ymm9, ymmword ptr [rsp + 96]
    vxorpd ymm0, ymm9, ymm0
    vmaxpd ymm0, ymm5, ymm0
    vminpd ymm5, ymm14, ymm0
    vmovapd ymm0, ymm12
    vfmadd213pd ymm0, ymm5, ymm4
    vbroadcastsd ymm11, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm0, ymm11, ymm0
    vfnmadd231pd ymm5, ymm0, ymm15
    vbroadcastsd ymm11, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm5, ymm0, ymm11
    vmovapd ymm11, ymm7
    vfmadd213pd ymm11, ymm9, ymm3
    vfmadd213pd ymm11, ymm9, ymm3
    vbroadcastsd ymm9, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm9, ymm5, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm9, ymm5, ymm7
    vfmadd213pd ymm9, ymm5, ymm10
    vbroadcastsd ymm7, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm9, ymm5, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm9, ymm5, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm9, ymm5, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm9, ymm5, ymm7
    vfmadd213pd ymm9, ymm5, ymm13
    vfmadd213pd ymm9, ymm5, ymm8
    vfmadd213pd ymm9, ymm5, ymm3
    vfmadd213pd ymm9, ymm5, ymm3
    vaddpd ymm5, ymm0, ymm4
    vfmadd213pd ymm0, ymm6, ymm4
    vpsubq ymm5, ymm5, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm1
    vmulpd ymm0, ymm9, ymm0
    vpsllq ymm5, ymm5, 52
    vpaddq ymm1, ymm5, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm0, ymm11, ymm0
    vmulpd ymm1, ymm2, ymmword ptr [rsp + 192]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + rcx + 320], ymm0
    add rcx, 64
    inc r11
    add rsi, 8
    cmp rcx, 384
    je .L74
.L65:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm0, xmm0, xmm0
    cmp r15, -3
    ja .L64
    mov edx, 1
    test r15, r15
    je .L61
    mov rbx, rsi
    mov rax, qword ptr [rsp + 32]
    vxorpd xmm1, xmm1, xmm1
.L66:
    vbroadcastsd ymm2, qword ptr [rbx - 96]
    vsubpd ymm5, ymm2, ymmword ptr [rax - 96]
    vfmadd213pd ymm5, ymm5, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [rax - 64]
    vbroadcastsd ymm9, qword ptr [rbx]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm9, ymmword ptr [rax - 32]
    vfmadd213pd ymm0, ymm0, ymm5
    vsubpd ymm1, ymm9, ymmword ptr [rax]
    vfmadd213pd ymm1, ymm1, ymm2
    sub rax, -128
    add rbx, 192
    lea r13, [r8 + rdx]
    add r13, 2
    add rdx, 2
    cmp r13, 1
    jne .L66
    test byte ptr [rsp + 24], 1
    jne .L62
    jmp .L63
.L67:
    mov rcx, rdi
    xor esi, esi
    xor r11d, r11d
    jmp .L72
.L68:
    vxorpd xmm1, xmm1, xmm1
.L69:
    vmovapd ymm2, ymm1
    lea rax, [r9 + 8*rsi]
    lea rbx, [rdx + 2*rdx]
    shl rbx, 5
    vbroadcastsd ymm1, qword ptr [rax + rbx]
    vmovapd ymm5, ymm0
    shl rdx, 6
    vsubpd ymm0, ymm1, ymmword ptr [r14 + rdx]
    vfmadd213pd ymm0, ymm0, ymm5
    vsubpd ymm1, ymm1, ymmword ptr [r14 + rdx + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L70:
    vsqrtpd ymm2, ymm0
    vsqrtpd ymm0, ymm1
.L71:
    vmovapd ymmword ptr [rsp + 672], ymm0
    vbroadcastsd ymm1, qword ptr [r9 + 8*rsi]
    vmovaps ymmword ptr [rsp + 96], ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vxorpd ymm2, ymm2, ymm1
    vbroadcastsd ymm4, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm2, ymm4, ymm2
    vbroadcastsd ymm5, qword ptr [rip + .K4086300000000000]
    vminpd ymm2, ymm5, ymm2
    vbroadcastsd ymm9, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm0, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm9, ymm2, ymm0
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm9, ymm9, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm2, ymm9, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm2, ymm9, ymm3
    vbroadcastsd ymm11, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm6, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm11, ymm2, ymm6
    vbroadcastsd ymm10, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm11, ymm2, ymm10
    vbroadcastsd ymm6, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm11, ymm2, ymm6
    vbroadcastsd ymm8, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm11, ymm2, ymm8
    vbroadcastsd ymm13, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm11, ymm2, ymm13
    vbroadcastsd ymm15, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm11, ymm2, ymm15
    vbroadcastsd ymm14, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm11, ymm2, ymm14
    vbroadcastsd ymm12, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm11, ymm2, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm11, ymm2, ymm12
    vbroadcastsd ymm7, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm11, ymm2, ymm7
    vfmadd213pd ymm11, ymm2, ymm7
    vaddpd ymm2, ymm9, ymm0
    vbroadcastsd ymm12, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm9, ymm12, ymm0
    vpsubq ymm12, ymm2, ymm9
    vpsllq ymm9, ymm9, 52
    vpbroadcastq ymm2, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm9, ymm9, ymm2
    vmulpd ymm9, ymm11, ymm9
    vpsllq ymm11, ymm12, 52
    vbroadcastsd ymm12, qword ptr [rip + .K3ff71547652b82fe]
    vpaddq ymm11, ymm11, ymm2
    vmulpd ymm9, ymm9, ymm11
    vmovapd ymm3, ymmword ptr [rsp + 96]
    vmulpd ymm11, ymm3, ymmword ptr [rsp + 224]
    vmulpd ymm9, ymm11, ymm9
    vmovapd ymmword ptr [rsp + r11 + 288], ymm9
    vxorpd ymm1, ymm1, ymmword ptr [rsp + 672]
    vmaxpd ymm1, ymm4, ymm1
    vminpd ymm1, ymm5, ymm1
    vmovapd ymm5, ymm12
    vfmadd213pd ymm5, ymm1, ymm0
    vbroadcastsd ymm4, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm5, ymm5, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm1, ymm5, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm1, ymm5, ymm4
    vbroadcastsd ymm9, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm9, ymm1, ymm4
    vfmadd213pd ymm9, ymm1, ymm10
    vfmadd213pd ymm9, ymm1, ymm6
    vfmadd213pd ymm9, ymm1, ymm8
    vfmadd213pd ymm9, ymm1, ymm13
    vfmadd213pd ymm9, ymm1, ymm15
    vfmadd213pd ymm9, ymm1, ymm14
    vbroadcastsd ymm4, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm9, ymm1, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm9, ymm1, ymm4
    vfmadd213pd ymm9, ymm1, ymm7
    vfmadd213pd ymm9, ymm1, ymm7
    vaddpd ymm1, ymm5, ymm0
    vbroadcastsd ymm4, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm5, ymm4, ymm0
    vpsubq ymm1, ymm1, ymm5
    vpsllq ymm5, ymm5, 52
    vpaddq ymm5, ymm5, ymm2
    vmulpd ymm5, ymm9, ymm5
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm1, ymm2
    vmulpd ymm1, ymm5, ymm1
    vmulpd ymm0, ymm3, ymmword ptr [rsp + 192]
    vmulpd ymm0, ymm0, ymm1
    vmovapd ymmword ptr [rsp + r11 + 320], ymm0
    add r11, 64
    inc rsi
    add rcx, 8
    cmp r11, 384
    je .L74
.L72:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm0, xmm0, xmm0
    cmp r15, -3
    ja .L71
    mov edx, 1
    test r15, r15
    je .L68
    mov rbx, rcx
    mov rax, qword ptr [rsp + 32]
    vxorpd xmm1, xmm1, xmm1
.L73:
    vbroadcastsd ymm2, qword ptr [rbx - 96]
    vsubpd ymm5, ymm2, ymmword ptr [rax - 96]
    vfmadd213pd ymm5, ymm5, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [rax - 64]
    vbroadcastsd ymm9, qword ptr [rbx]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm9, ymmword ptr [rax - 32]
    vfmadd213pd ymm0, ymm0, ymm5
    vsubpd ymm1, ymm9, ymmword ptr [rax]
    vfmadd213pd ymm1, ymm1, ymm2
    sub rax, -128
    add rbx, 192
    lea r13, [r8 + rdx]
    add r13, 2
    add rdx, 2
    cmp r13, 1
    jne .L73
    test byte ptr [rsp + 24], 1
    jne .L69
    jmp .L70
.L74:
    vmovapd ymm2, ymmword ptr [rsp + 288]
    vmovapd ymm0, ymmword ptr [rsp + 320]
    vmovapd ymm5, ymmword ptr [rsp + 352]
    vmovapd ymm1, ymmword ptr [rsp + 384]
    vmovapd ymm15, ymmword ptr [rsp + 416]
    vmovapd ymm14, ymmword ptr [rsp + 448]
    vmovapd ymm13, ymmword ptr [rsp + 480]
    vmovapd ymm12, ymmword ptr [rsp + 512]
    vmovapd ymm11, ymmword ptr [rsp + 544]
    vmovapd ymm9, ymmword ptr [rsp + 576]
    vmovapd ymm8, ymmword ptr [rsp + 608]
    vmovapd ymm7, ymmword ptr [rsp + 640]
    mov r9, qword ptr [rsp + 176]
    test r9, r9
    mov rdx, qword ptr [rsp + 80]
    je .L76
    mov rcx, qword ptr [rsp + 72]
    mov rsi, r12
.L75:
    vmovupd ymm6, ymmword ptr [rcx - 32]
    vmovupd ymm10, ymmword ptr [rcx]
    vbroadcastsd ymm3, qword ptr [rsi - 40]
    vfnmadd231pd ymm2, ymm3, ymm6
    vfnmadd231pd ymm0, ymm10, ymm3
    vbroadcastsd ymm3, qword ptr [rsi - 32]
    vfnmadd231pd ymm5, ymm3, ymm6
    vfnmadd231pd ymm1, ymm10, ymm3
    vbroadcastsd ymm3, qword ptr [rsi - 24]
    vfnmadd231pd ymm15, ymm3, ymm6
    vfnmadd231pd ymm14, ymm10, ymm3
    vbroadcastsd ymm3, qword ptr [rsi - 16]
    vfnmadd231pd ymm13, ymm3, ymm6
    vfnmadd231pd ymm12, ymm10, ymm3
    vbroadcastsd ymm3, qword ptr [rsi - 8]
    vfnmadd231pd ymm11, ymm3, ymm6
    vfnmadd231pd ymm9, ymm10, ymm3
    vbroadcastsd ymm3, qword ptr [rsi]
    vfnmadd231pd ymm8, ymm3, ymm6
    vfnmadd231pd ymm7, ymm3, ymm10
    add rsi, 96
    add rcx, 64
    dec r9
    jne .L75
.L76:
    vmovapd ymmword ptr [rsp + 288], ymm2
    vmovapd ymmword ptr [rsp + 320], ymm0
    vmovapd ymmword ptr [rsp + 352], ymm5
    vmovapd ymmword ptr [rsp + 384], ymm1
    vmovapd ymmword ptr [rsp + 416], ymm15
    vmovapd ymmword ptr [rsp + 448], ymm14
    vmovapd ymmword ptr [rsp + 480], ymm13
    vmovapd ymmword ptr [rsp + 512], ymm12
    vmovapd ymmword ptr [rsp + 544], ymm11
    vmovapd ymmword ptr [rsp + 576], ymm9
    vmovapd ymmword ptr [rsp + 608], ymm8
    vmovapd ymmword ptr [rsp + 640], ymm7
    mov rcx, rdx
    sub rcx, r10
    je .L44
    mov rax, r10
    imul rax, qword ptr [rsp + 16]
    vmovapd ymm0, ymmword ptr [rsp + 288]
    vmovapd ymm1, ymmword ptr [rsp + 320]
    mov rsi, qword ptr [rsp + 40]
    vmovupd ymmword ptr [rsi + 8*rax + 32], ymm1
    vmovupd ymmword ptr [rsi + 8*rax], ymm0
    cmp rcx, 1
    je .L44
    mov rax, r10
    or rax, 1
    imul rax, qword ptr [rsp + 16]
    lea rsi, [rsp + 352]
    vmovupd ymm0, ymmword ptr [rsi]
    vmovupd ymm1, ymmword ptr [rsi + 32]
    mov rsi, qword ptr [rsp + 40]
    vmovupd ymmword ptr [rsi + 8*rax + 32], ymm1
    vmovupd ymmword ptr [rsi + 8*rax], ymm0
    cmp rcx, 2
    je .L44
    lea rax, [r10 + 2]
    imul rax, qword ptr [rsp + 16]
    lea rsi, [rsp + 352]
    vmovupd ymm0, ymmword ptr [rsi + 64]
    vmovupd ymm1, ymmword ptr [rsi + 96]
    mov rsi, qword ptr [rsp + 40]
    vmovupd ymmword ptr [rsi + 8*rax + 32], ymm1
    vmovupd ymmword ptr [rsi + 8*rax], ymm0
    cmp rcx, 3
    je .L44
    lea rax, [r10 + 3]
    imul rax, qword ptr [rsp + 16]
    lea rsi, [rsp + 352]
    vmovupd ymm0, ymmword ptr [rsi + 128]
    vmovupd ymm1, ymmword ptr [rsi + 160]
    mov rsi, qword ptr [rsp + 40]
    vmovupd ymmword ptr [rsi + 8*rax + 32], ymm1
    vmovupd ymmword ptr [rsi + 8*rax], ymm0
    cmp rcx, 4
    je .L44
    lea rax, [r10 + 4]
    imul rax, qword ptr [rsp + 16]
    lea rsi, [rsp + 352]
    vmovupd ymm0, ymmword ptr [rsi + 192]
    vmovupd ymm1, ymmword ptr [rsi + 224]
    mov rsi, qword ptr [rsp + 40]
    vmovupd ymmword ptr [rsi + 8*rax + 32], ymm1
    vmovupd ymmword ptr [rsi + 8*rax], ymm0
    cmp rcx, 5
    je .L44
    add r10, 5
    imul r10, qword ptr [rsp + 16]
    lea rax, [rsp + 352]
    vmovupd ymm0, ymmword ptr [rax + 256]
    vmovupd ymm1, ymmword ptr [rax + 288]
    mov rax, qword ptr [rsp + 40]
    vmovupd ymmword ptr [rax + 8*r10 + 32], ymm1
    vmovupd ymmword ptr [rax + 8*r10], ymm0
    jmp .L44
.L77:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L8 .L29 .L15 .L22
.T1: jump .L46 .L67 .L53 .L60
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
.Kbfe0000000000000 = .quad 0xbfe0000000000000 ; -5e-1
.Kc087500000000000 = .quad 0xc087500000000000 ; -7.46e2
.Kc338000000000000 = .quad 0xc338000000000000 ; -6.755399441055744e15
