; avx2/f64/residual_store
rhotree_kernels::arch::avx2::f64::residual_store:
    push rbp
    mov rbp, rsp
    push r15
    push r14
    push r13
    push r12
    push rbx
    and rsp, -32
    sub rsp, 736
    mov qword ptr [rsp + 168], rsi
    mov r11, qword ptr [rdi + 32]
    mov rsi, qword ptr [rdi + 40]
    lea rax, [r11 + rsi]
    inc rax
    mov qword ptr [rsp + 176], rax
    lea r8, [8*rax]
    test r8, r8
    je .L69
    mov rcx, qword ptr [rdi + 24]
    mov rax, rcx
    or rax, r8
    shr rax, 32
    je .L0
    mov rax, rcx
    xor edx, edx
    div r8
    mov qword ptr [rsp + 56], rax
    mov qword ptr [rsp + 160], r8
    cmp r8, rcx
    ja .L1
    jmp .L2
.L0:
    mov eax, ecx
    xor edx, edx
    div r8d
    mov qword ptr [rsp + 56], rax
    mov qword ptr [rsp + 160], r8
    cmp r8, rcx
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
    lea rcx, [r11 + 1]
    mov rax, qword ptr [rsp + 56]
    lea rax, [8*rax]
    mov qword ptr [rsp + 16], rax
    mov r10, qword ptr [rdi + 48]
    mov rdx, qword ptr [rdi]
    mov r9, qword ptr [rdi + 16]
    movzx eax, byte ptr [rdi + 56]
    mov dword ptr [rsp + 92], eax
    lea r12, [r9 + 160]
    shl qword ptr [rsp + 176], 6
    lea rax, [rdx + 192]
    mov qword ptr [rsp + 144], rax
    mov r8, r11
    and r8, -2
    neg r8
    lea rax, [r11 + 2*r11]
    shl rax, 5
    mov qword ptr [rsp + 72], rdx
    add rax, rdx
    add rax, 136
    mov qword ptr [rsp + 136], rax
    mov rax, r11
    shl rax, 6
    mov qword ptr [rsp + 152], r9
    add rax, r9
    add rax, 96
    mov qword ptr [rsp + 64], rax
    mov qword ptr [rsp + 40], 0
    mov qword ptr [rsp + 32], rsi
    mov qword ptr [rsp + 184], r10
    jmp .L4
.L3:
    mov rdx, qword ptr [rsp + 40]
    inc rdx
    mov rax, qword ptr [rsp + 176]
    add r12, rax
    add qword ptr [rsp + 64], rax
    mov qword ptr [rsp + 40], rdx
    cmp rdx, qword ptr [rsp + 56]
    jae .L1
.L4:
    mov eax, dword ptr [rsp + 92]
    mov qword ptr [rsp + 80], rax
    cmp r10, 6
    jae .L6
    xor ebx, ebx
.L5:
    cmp rbx, r10
    jae .L3
    mov rdx, qword ptr [rsp + 160]
    mov rdi, qword ptr [rsp + 40]
    imul rdx, rdi
    mov rsi, qword ptr [rsp + 152]
    lea rax, [rsi + 8*rdx]
    shl rdi, 6
    add rdi, qword ptr [rsp + 168]
    mov qword ptr [rsp + 8], rdi
    vmovups ymm0, ymmword ptr [rsi + 8*rdx]
    vmovaps ymmword ptr [rsp + 224], ymm0
    vmovups ymm0, ymmword ptr [rsi + 8*rdx + 32]
    vmovaps ymmword ptr [rsp + 192], ymm0
    mov rdx, qword ptr [rsp + 144]
    lea rdx, [rdx + 8*rbx]
    mov rsi, qword ptr [rsp + 136]
    lea rsi, [rsi + 8*rbx - 16]
    mov qword ptr [rsp + 48], rsi
    mov rsi, qword ptr [rsp + 72]
    lea r15, [rsi + 8*rbx]
    vbroadcastsd ymm0, qword ptr [rsi + 8*rbx]
    vmovaps ymmword ptr [rsp + 256], ymm0
    vmovaps ymmword ptr [rsp + 288], ymm0
    vmovaps ymmword ptr [rsp + 320], ymm0
    vmovaps ymmword ptr [rsp + 352], ymm0
    vmovaps ymmword ptr [rsp + 384], ymm0
    vmovaps ymmword ptr [rsp + 416], ymm0
    vmovaps ymmword ptr [rsp + 448], ymm0
    vmovaps ymmword ptr [rsp + 480], ymm0
    lea rdi, [rip + .T0]
    mov rsi, qword ptr [rsp + 80]
    movsxd rsi, dword ptr [rdi + 4*rsi]
    add rsi, rdi
    jmp rsi
.L6:
    mov rax, qword ptr [rsp + 160]
    mov rsi, qword ptr [rsp + 40]
    imul rax, rsi
    mov rdx, qword ptr [rsp + 152]
    lea rdx, [rdx + 8*rax]
    shl rsi, 6
    add rsi, qword ptr [rsp + 168]
    mov qword ptr [rsp + 8], rsi
    mov edi, 6
    mov r15, qword ptr [rsp + 136]
    mov rsi, qword ptr [rsp + 144]
    xor ebx, ebx
    jmp .L8
.L7:
    lea rdi, [rbx + 6]
    add rsi, 48
    add r15, 48
    cmp rdi, r10
    ja .L5
.L8:
    mov qword ptr [rsp + 640], r15
    mov qword ptr [rsp + 24], rdi
    mov rax, qword ptr [rsp + 72]
    lea r14, [rax + 8*rbx]
    mov qword ptr [rsp + 48], rbx
    vbroadcastsd ymm0, qword ptr [rax + 8*rbx]
    vmovaps ymmword ptr [rsp + 256], ymm0
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
    vmovups ymm0, ymmword ptr [rdx]
    vmovaps ymmword ptr [rsp + 224], ymm0
    vmovupd ymm0, ymmword ptr [rdx + 32]
    vmovapd ymmword ptr [rsp + 192], ymm0
    lea rax, [rip + .T1]
    mov rdi, qword ptr [rsp + 80]
    movsxd rdi, dword ptr [rax + 4*rdi]
    add rdi, rax
    jmp rdi
.L9:
    mov rbx, rsi
    xor r9d, r9d
    xor r15d, r15d
    jmp .L14
.L10:
    vxorpd xmm1, xmm1, xmm1
.L11:
    vmovapd ymm2, ymm1
    lea rdi, [r14 + 8*r9]
    lea r13, [r10 + 2*r10]
    shl r13, 5
    vbroadcastsd ymm1, qword ptr [rdi + r13]
    vmovapd ymm5, ymm0
    shl r10, 6
    vsubpd ymm0, ymm1, ymmword ptr [rdx + r10]
    vfmadd213pd ymm0, ymm0, ymm5
    vsubpd ymm1, ymm1, ymmword ptr [rdx + r10 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L12:
    vbroadcastsd ymm2, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm0, ymm0, ymm2
    vmulpd ymm1, ymm1, ymm2
.L13:
    vmovapd ymmword ptr [rsp + 96], ymm1
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm1, ymm0
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm2, ymm2, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm12, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm2, ymm12
    vaddpd ymm0, ymm0, ymm3
    vbroadcastsd ymm6, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm2, ymm0, ymm6
    vbroadcastsd ymm11, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm2, ymm0, ymm11
    vbroadcastsd ymm7, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm5, ymm7
    vbroadcastsd ymm15, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm5, ymm2, ymm15
    vbroadcastsd ymm8, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm5, ymm2, ymm8
    vbroadcastsd ymm13, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm5, ymm2, ymm13
    vbroadcastsd ymm4, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm5, ymm2, ymm4
    vbroadcastsd ymm14, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm5, ymm2, ymm14
    vbroadcastsd ymm10, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm5, ymm2, ymm10
    vbroadcastsd ymm3, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm5, ymm2, ymm3
    vbroadcastsd ymm9, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm5, ymm2, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm5, ymm2, ymm9
    vmulpd ymm9, ymm2, ymm2
    vfmadd213pd ymm9, ymm5, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm2, ymm9, ymm2
    vmaxpd ymm1, ymm1, ymmword ptr [rsp + 96]
    vbroadcastsd ymm5, qword ptr [rip + .K4086300000000000]
    vminpd ymm5, ymm5, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm1, ymm5, ymm12
    vbroadcastsd ymm9, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm1, ymm9, ymm1
    vfnmadd231pd ymm5, ymm1, ymm6
    vfnmadd231pd ymm5, ymm1, ymm11
    vmovapd ymm9, ymm7
    vfmadd213pd ymm9, ymm5, ymm15
    vfmadd213pd ymm9, ymm5, ymm8
    vfmadd213pd ymm9, ymm5, ymm13
    vfmadd213pd ymm9, ymm5, ymm4
    vfmadd213pd ymm9, ymm5, ymm14
    vfmadd213pd ymm9, ymm5, ymm10
    vfmadd213pd ymm9, ymm5, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm9, ymm5, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm9, ymm5, ymm3
    vmulpd ymm11, ymm5, ymm5
    vfmadd213pd ymm11, ymm9, ymm5
    vaddpd ymm5, ymm12, ymm0
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm0, ymm3, ymm12
    vpsubq ymm5, ymm5, ymm0
    vpsllq ymm0, ymm0, 52
    vpbroadcastq ymm9, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm0, ymm9, ymm0
    vmulpd ymm0, ymm2, ymm0
    vbroadcastsd ymm2, qword ptr [r14 + 8*r9]
    vpsllq ymm5, ymm5, 52
    vpaddq ymm5, ymm9, ymm5
    vmulpd ymm0, ymm0, ymm5
    vmulpd ymm5, ymm2, ymmword ptr [rsp + 224]
    vmulpd ymm0, ymm5, ymm0
    vmovapd ymmword ptr [rsp + r15 + 256], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm0, ymm11, ymm0
    vaddpd ymm5, ymm12, ymm1
    vfmadd213pd ymm1, ymm3, ymm12
    vpsubq ymm5, ymm5, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm9, ymm1
    vmulpd ymm0, ymm0, ymm1
    vpsllq ymm1, ymm5, 52
    vpaddq ymm1, ymm9, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm1, ymm2, ymmword ptr [rsp + 192]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r15 + 288], ymm0
    add r15, 64
    inc r9
    add rbx, 8
    cmp r15, 384
    je .L35
.L14:
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vmovapd ymm0, ymm1
    cmp rcx, 2
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    jb .L13
    lea rax, [r11 - 1]
    mov r10d, 1
    vxorpd xmm0, xmm0, xmm0
    test rax, rax
    je .L10
    mov rdi, rbx
    mov r13, r12
    vxorpd xmm1, xmm1, xmm1
.L15:
    vbroadcastsd ymm2, qword ptr [rdi - 96]
    vsubpd ymm5, ymm2, ymmword ptr [r13 - 96]
    vfmadd213pd ymm5, ymm5, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r13 - 64]
    vbroadcastsd ymm9, qword ptr [rdi]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm9, ymmword ptr [r13 - 32]
    vfmadd213pd ymm0, ymm0, ymm5
    vsubpd ymm1, ymm9, ymmword ptr [r13]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r13, -128
    add rdi, 192
    lea rax, [r8 + r10]
    add rax, 2
    add r10, 2
    cmp rax, 1
    jne .L15
    test r11b, 1
    jne .L11
    jmp .L12
.L16:
    mov rdi, rsi
    xor r9d, r9d
    xor r15d, r15d
    jmp .L20
.L17:
    vmovapd ymm2, ymm1
    lea rax, [r14 + 8*r9]
    lea rbx, [r10 + 2*r10]
    shl rbx, 5
    vbroadcastsd ymm1, qword ptr [rax + rbx]
    vmovapd ymm5, ymm0
    shl r10, 6
    vsubpd ymm0, ymm1, ymmword ptr [rdx + r10]
    vfmadd213pd ymm0, ymm0, ymm5
    vsubpd ymm1, ymm1, ymmword ptr [rdx + r10 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L18:
    vbroadcastsd ymm2, qword ptr [rip + .K4008000000000000]
    vmulpd ymm0, ymm0, ymm2
    vsqrtpd ymm0, ymm0
    vmulpd ymm1, ymm1, ymm2
    vsqrtpd ymm1, ymm1
.L19:
    vmovapd ymmword ptr [rsp + 672], ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K4087700000000000]
    vminpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + 96], ymm0
    vbroadcastsd ymm9, qword ptr [rip + .K8000000000000000]
    vxorpd ymm1, ymm9, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm0, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm5, ymm2, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm14, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm5, ymm14
    vaddpd ymm1, ymm1, ymm3
    vbroadcastsd ymm6, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm5, ymm1, ymm6
    vbroadcastsd ymm10, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm5, ymm1, ymm10
    vbroadcastsd ymm7, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm11, ymm7
    vbroadcastsd ymm15, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm11, ymm5, ymm15
    vbroadcastsd ymm8, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm11, ymm5, ymm8
    vbroadcastsd ymm13, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm11, ymm5, ymm13
    vbroadcastsd ymm4, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm11, ymm5, ymm4
    vbroadcastsd ymm12, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm11, ymm5, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm11, ymm5, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm11, ymm5, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm11, ymm5, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm11, ymm5, ymm12
    vmulpd ymm12, ymm5, ymm5
    vfmadd213pd ymm12, ymm11, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm5, ymm12, ymm5
    vbroadcastsd ymm4, qword ptr [rip + .K4087700000000000]
    vminpd ymm4, ymm4, ymmword ptr [rsp + 672]
    vxorpd ymm9, ymm9, ymm4
    vmaxpd ymm9, ymm0, ymm9
    vminpd ymm11, ymm2, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm9, ymm11, ymm14
    vaddpd ymm9, ymm9, ymm3
    vfnmadd231pd ymm11, ymm9, ymm6
    vfnmadd231pd ymm11, ymm9, ymm10
    vmovapd ymm12, ymm7
    vfmadd213pd ymm12, ymm11, ymm15
    vfmadd213pd ymm12, ymm11, ymm8
    vfmadd213pd ymm12, ymm11, ymm13
    vbroadcastsd ymm0, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm12, ymm11, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm12, ymm11, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm12, ymm11, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm12, ymm11, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm12, ymm11, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm12, ymm11, ymm0
    vmulpd ymm13, ymm11, ymm11
    vfmadd213pd ymm13, ymm12, ymm11
    vaddpd ymm11, ymm14, ymm1
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm1, ymm3, ymm14
    vpsubq ymm11, ymm11, ymm1
    vpsllq ymm1, ymm1, 52
    vpbroadcastq ymm12, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm1, ymm12, ymm1
    vmulpd ymm1, ymm5, ymm1
    vbroadcastsd ymm5, qword ptr [r14 + 8*r9]
    vpsllq ymm11, ymm11, 52
    vpaddq ymm11, ymm11, ymm12
    vmulpd ymm1, ymm11, ymm1
    vfmadd132pd ymm1, ymm1, ymmword ptr [rsp + 96]
    vmulpd ymm0, ymm5, ymmword ptr [rsp + 224]
    vmulpd ymm0, ymm0, ymm1
    vmovapd ymmword ptr [rsp + r15 + 256], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm0, ymm13, ymm0
    vaddpd ymm1, ymm9, ymm14
    vfmadd213pd ymm9, ymm3, ymm14
    vpsubq ymm1, ymm1, ymm9
    vpsllq ymm9, ymm9, 52
    vpaddq ymm9, ymm9, ymm12
    vmulpd ymm0, ymm9, ymm0
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm12, ymm1
    vmulpd ymm0, ymm0, ymm1
    vfmadd213pd ymm0, ymm4, ymm0
    vmulpd ymm1, ymm5, ymmword ptr [rsp + 192]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r15 + 288], ymm0
    add r15, 64
    inc r9
    add rdi, 8
    cmp r15, 384
    je .L35
.L20:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    cmp rcx, 2
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    jb .L19
    lea rax, [r11 - 1]
    mov r10d, 1
    test rax, rax
    je .L17
    mov rbx, rdi
    mov r13, r12
.L21:
    vbroadcastsd ymm2, qword ptr [rbx - 96]
    vsubpd ymm5, ymm2, ymmword ptr [r13 - 96]
    vfmadd213pd ymm5, ymm5, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r13 - 64]
    vbroadcastsd ymm9, qword ptr [rbx]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm9, ymmword ptr [r13 - 32]
    vfmadd213pd ymm0, ymm0, ymm5
    vsubpd ymm1, ymm9, ymmword ptr [r13]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r13, -128
    add rbx, 192
    lea rax, [r8 + r10]
    add rax, 2
    add r10, 2
    cmp rax, 1
    jne .L21
    test r11b, 1
    jne .L17
    jmp .L18
.L22:
    mov rdi, rsi
    xor r15d, r15d
    xor r9d, r9d
    jmp .L27
.L23:
    vxorpd xmm1, xmm1, xmm1
.L24:
    vmovapd ymm2, ymm1
    lea rax, [r14 + 8*r15]
    lea rbx, [r10 + 2*r10]
    shl rbx, 5
    vbroadcastsd ymm1, qword ptr [rax + rbx]
    vmovapd ymm5, ymm0
    shl r10, 6
    vsubpd ymm0, ymm1, ymmword ptr [rdx + r10]
    vfmadd213pd ymm0, ymm0, ymm5
    vsubpd ymm1, ymm1, ymmword ptr [rdx + r10 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L25:
    vbroadcastsd ymm2, qword ptr [rip + .K4014000000000000]
    vmulpd ymm0, ymm0, ymm2
    vsqrtpd ymm0, ymm0
    vmulpd ymm1, ymm1, ymm2
    vsqrtpd ymm2, ymm1
.L26:
    vbroadcastsd ymm1, qword ptr [rip + .K4087700000000000]
    vminpd ymm5, ymm1, ymm0
    vbroadcastsd ymm9, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm9, ymm5
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm1, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4086300000000000]
    vminpd ymm11, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm11, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm0, ymm0, ymm3
    vbroadcastsd ymm6, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm11, ymm0, ymm6
    vbroadcastsd ymm10, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm11, ymm0, ymm10
    vbroadcastsd ymm7, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm12, ymm7
    vbroadcastsd ymm15, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm12, ymm11, ymm15
    vbroadcastsd ymm8, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm12, ymm11, ymm8
    vbroadcastsd ymm14, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm12, ymm11, ymm14
    vbroadcastsd ymm13, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm12, ymm11, ymm13
    vbroadcastsd ymm1, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm12, ymm11, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm12, ymm11, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm12, ymm11, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm12, ymm11, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm12, ymm11, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fd5555555555555]
    vbroadcastsd ymm4, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm1, ymm5, ymm4
    vfmadd213pd ymm1, ymm5, ymm4
    vmulpd ymm5, ymm11, ymm11
    vfmadd213pd ymm5, ymm12, ymm11
    vaddpd ymm5, ymm5, ymm4
    vbroadcastsd ymm6, qword ptr [rip + .K4087700000000000]
    vminpd ymm2, ymm6, ymm2
    vxorpd ymm9, ymm9, ymm2
    vbroadcastsd ymm6, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm9, ymm6, ymm9
    vbroadcastsd ymm6, qword ptr [rip + .K4086300000000000]
    vminpd ymm11, ymm6, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm6, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm9, ymm11, ymm6
    vaddpd ymm9, ymm9, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm11, ymm9, ymm3
    vfnmadd231pd ymm11, ymm9, ymm10
    vfmadd213pd ymm7, ymm11, ymm15
    vfmadd213pd ymm7, ymm11, ymm8
    vfmadd213pd ymm7, ymm11, ymm14
    vfmadd213pd ymm7, ymm11, ymm13
    vbroadcastsd ymm3, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm7, ymm11, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm7, ymm11, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm7, ymm11, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm7, ymm11, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm7, ymm11, ymm3
    vmulpd ymm13, ymm11, ymm11
    vfmadd213pd ymm13, ymm7, ymm11
    vaddpd ymm11, ymm0, ymm6
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm0, ymm3, ymm6
    vpsubq ymm11, ymm11, ymm0
    vpsllq ymm0, ymm0, 52
    vpbroadcastq ymm12, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm5, ymm0
    vpsllq ymm5, ymm11, 52
    vpaddq ymm5, ymm12, ymm5
    vmulpd ymm0, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [r14 + 8*r15]
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm1, ymm5, ymmword ptr [rsp + 224]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r9 + 256], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fd5555555555555]
    vfmadd213pd ymm0, ymm2, ymm4
    vfmadd213pd ymm0, ymm2, ymm4
    vaddpd ymm1, ymm13, ymm4
    vaddpd ymm2, ymm9, ymm6
    vfmadd213pd ymm9, ymm3, ymm6
    vpsubq ymm2, ymm2, ymm9
    vpsllq ymm9, ymm9, 52
    vpaddq ymm9, ymm9, ymm12
    vmulpd ymm1, ymm9, ymm1
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm12, ymm2
    vmulpd ymm1, ymm1, ymm2
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm1, ymm5, ymmword ptr [rsp + 192]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r9 + 288], ymm0
    add r9, 64
    inc r15
    add rdi, 8
    cmp r9, 384
    je .L35
.L27:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm2, xmm2, xmm2
    cmp rcx, 2
    jb .L26
    lea rax, [r11 - 1]
    mov r10d, 1
    test rax, rax
    je .L23
    mov rbx, rdi
    mov r13, r12
    vxorpd xmm1, xmm1, xmm1
.L28:
    vbroadcastsd ymm2, qword ptr [rbx - 96]
    vsubpd ymm5, ymm2, ymmword ptr [r13 - 96]
    vfmadd213pd ymm5, ymm5, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r13 - 64]
    vbroadcastsd ymm9, qword ptr [rbx]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm9, ymmword ptr [r13 - 32]
    vfmadd213pd ymm0, ymm0, ymm5
    vsubpd ymm1, ymm9, ymmword ptr [r13]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r13, -128
    add rbx, 192
    lea rax, [r8 + r10]
    add rax, 2
    add r10, 2
    cmp rax, 1
    jne .L28
    test r11b, 1
    jne .L24
    jmp .L25
.L29:
    mov rdi, rsi
    xor r9d, r9d
    xor r15d, r15d
    jmp .L33
.L30:
    vmovapd ymm2, ymm1
    lea rax, [r14 + 8*r9]
    lea rbx, [r10 + 2*r10]
    shl rbx, 5
    vbroadcastsd ymm1, qword ptr [rax + rbx]
    vmovapd ymm5, ymm0
    shl r10, 6
    vsubpd ymm0, ymm1, ymmword ptr [rdx + r10]
    vfmadd213pd ymm0, ymm0, ymm5
    vsubpd ymm1, ymm1, ymmword ptr [rdx + r10 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L31:
    vsqrtpd ymm0, ymm0
    vsqrtpd ymm1, ymm1
.L32:
    vmovapd ymmword ptr [rsp + 96], ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm0, ymm1
    vbroadcastsd ymm5, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm5, ymm0
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm2, ymm2, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm12, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm2, ymm12
    vaddpd ymm0, ymm0, ymm3
    vbroadcastsd ymm6, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm2, ymm0, ymm6
    vbroadcastsd ymm10, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm2, ymm0, ymm10
    vbroadcastsd ymm7, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm9, ymm7
    vbroadcastsd ymm15, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm9, ymm2, ymm15
    vbroadcastsd ymm8, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm9, ymm2, ymm8
    vbroadcastsd ymm13, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm9, ymm2, ymm13
    vbroadcastsd ymm4, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm9, ymm2, ymm4
    vbroadcastsd ymm14, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm9, ymm2, ymm14
    vbroadcastsd ymm11, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm9, ymm2, ymm11
    vbroadcastsd ymm11, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm9, ymm2, ymm11
    vbroadcastsd ymm11, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm9, ymm2, ymm11
    vbroadcastsd ymm11, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm9, ymm2, ymm11
    vmulpd ymm11, ymm2, ymm2
    vfmadd213pd ymm11, ymm9, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm2, ymm11, ymm2
    vxorpd ymm1, ymm1, ymmword ptr [rsp + 96]
    vmaxpd ymm1, ymm5, ymm1
    vbroadcastsd ymm5, qword ptr [rip + .K4086300000000000]
    vminpd ymm5, ymm5, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm1, ymm5, ymm12
    vaddpd ymm1, ymm1, ymm3
    vfnmadd231pd ymm5, ymm1, ymm6
    vfnmadd231pd ymm5, ymm1, ymm10
    vmovapd ymm9, ymm7
    vfmadd213pd ymm9, ymm5, ymm15
    vfmadd213pd ymm9, ymm5, ymm8
    vfmadd213pd ymm9, ymm5, ymm13
    vfmadd213pd ymm9, ymm5, ymm4
    vfmadd213pd ymm9, ymm5, ymm14
    vbroadcastsd ymm3, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm9, ymm5, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm9, ymm5, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm9, ymm5, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm9, ymm5, ymm3
    vmulpd ymm11, ymm5, ymm5
    vfmadd213pd ymm11, ymm9, ymm5
    vaddpd ymm5, ymm12, ymm0
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm0, ymm3, ymm12
    vpsubq ymm5, ymm5, ymm0
    vpsllq ymm0, ymm0, 52
    vpbroadcastq ymm9, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm0, ymm9, ymm0
    vmulpd ymm0, ymm2, ymm0
    vbroadcastsd ymm2, qword ptr [r14 + 8*r9]
    vpsllq ymm5, ymm5, 52
    vpaddq ymm5, ymm9, ymm5
    vmulpd ymm0, ymm0, ymm5
    vmulpd ymm5, ymm2, ymmword ptr [rsp + 224]
    vmulpd ymm0, ymm5, ymm0
    vmovapd ymmword ptr [rsp + r15 + 256], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm0, ymm11, ymm0
    vaddpd ymm5, ymm12, ymm1
    vfmadd213pd ymm1, ymm3, ymm12
    vpsubq ymm5, ymm5, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm9, ymm1
    vmulpd ymm0, ymm0, ymm1
    vpsllq ymm1, ymm5, 52
    vpaddq ymm1, ymm9, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm1, ymm2, ymmword ptr [rsp + 192]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r15 + 288], ymm0
    add r15, 64
    inc r9
    add rdi, 8
    cmp r15, 384
    je .L35
.L33:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    cmp rcx, 2
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    jb .L32
    lea rax, [r11 - 1]
    mov r10d, 1
    test rax, rax
    je .L30
    mov rbx, rdi
    mov r13, r12
.L34:
    vbroadcastsd ymm2, qword ptr [rbx - 96]
    vsubpd ymm5, ymm2, ymmword ptr [r13 - 96]
    vfmadd213pd ymm5, ymm5, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r13 - 64]
    vbroadcastsd ymm9, qword ptr [rbx]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm9, ymmword ptr [r13 - 32]
    vfmadd213pd ymm0, ymm0, ymm5
    vsubpd ymm1, ymm9, ymmword ptr [r13]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r13, -128
    add rbx, 192
    lea rax, [r8 + r10]
    add rax, 2
    add r10, 2
    cmp rax, 1
    jne .L34
    test r11b, 1
    jne .L30
    jmp .L31
.L35:
    vmovapd ymm5, ymmword ptr [rsp + 256]
    vmovapd ymm2, ymmword ptr [rsp + 288]
    vmovapd ymm0, ymmword ptr [rsp + 320]
    vmovapd ymm1, ymmword ptr [rsp + 352]
    vmovapd ymm15, ymmword ptr [rsp + 384]
    vmovapd ymm14, ymmword ptr [rsp + 416]
    vmovapd ymm13, ymmword ptr [rsp + 448]
    vmovapd ymm12, ymmword ptr [rsp + 480]
    vmovapd ymm11, ymmword ptr [rsp + 512]
    vmovapd ymm9, ymmword ptr [rsp + 544]
    vmovapd ymm8, ymmword ptr [rsp + 576]
    vmovapd ymm7, ymmword ptr [rsp + 608]
    mov r14, qword ptr [rsp + 32]
    test r14, r14
    mov r10, qword ptr [rsp + 184]
    je .L37
    mov rdi, qword ptr [rsp + 64]
    mov r15, qword ptr [rsp + 640]
    mov r9, r15
    mov rbx, qword ptr [rsp + 24]
.L36:
    vmovupd ymm6, ymmword ptr [rdi - 32]
    vmovupd ymm10, ymmword ptr [rdi]
    vbroadcastsd ymm3, qword ptr [r9 - 40]
    vfnmadd231pd ymm5, ymm3, ymm6
    vfnmadd231pd ymm2, ymm10, ymm3
    vbroadcastsd ymm3, qword ptr [r9 - 32]
    vfnmadd231pd ymm0, ymm3, ymm6
    vfnmadd231pd ymm1, ymm10, ymm3
    vbroadcastsd ymm3, qword ptr [r9 - 24]
    vfnmadd231pd ymm15, ymm3, ymm6
    vfnmadd231pd ymm14, ymm10, ymm3
    vbroadcastsd ymm3, qword ptr [r9 - 16]
    vfnmadd231pd ymm13, ymm3, ymm6
    vfnmadd231pd ymm12, ymm10, ymm3
    vbroadcastsd ymm3, qword ptr [r9 - 8]
    vfnmadd231pd ymm11, ymm3, ymm6
    vfnmadd231pd ymm9, ymm10, ymm3
    vbroadcastsd ymm3, qword ptr [r9]
    vfnmadd231pd ymm8, ymm3, ymm6
    vfnmadd231pd ymm7, ymm3, ymm10
    add r9, 96
    add rdi, 64
    dec r14
    jne .L36
    jmp .L38
.L37:
    mov rbx, qword ptr [rsp + 24]
    mov r15, qword ptr [rsp + 640]
.L38:
    vmovapd ymmword ptr [rsp + 256], ymm5
    vmovapd ymmword ptr [rsp + 288], ymm2
    vmovapd ymmword ptr [rsp + 320], ymm0
    vmovapd ymmword ptr [rsp + 352], ymm1
    vmovapd ymmword ptr [rsp + 384], ymm15
    vmovapd ymmword ptr [rsp + 416], ymm14
    vmovapd ymmword ptr [rsp + 448], ymm13
    vmovapd ymmword ptr [rsp + 480], ymm12
    mov rdi, r10
    mov r14, qword ptr [rsp + 48]
    sub rdi, r14
    je .L7
    mov rax, r14
    vbroadcastsd ymm6, qword ptr [rip + .K7fffffffffffffff]
    imul rax, qword ptr [rsp + 16]
    vandpd ymm3, ymm5, ymm6
    vbroadcastsd ymm4, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm3, ymm4, ymm3
    mov r9, qword ptr [rsp + 8]
    vmovupd ymmword ptr [r9 + 8*rax], ymm3
    vandpd ymm2, ymm2, ymm6
    vminpd ymm2, ymm4, ymm2
    vmovupd ymmword ptr [r9 + 8*rax + 32], ymm2
    cmp rdi, 1
    je .L7
    mov rax, r14
    or rax, 1
    imul rax, qword ptr [rsp + 16]
    vandpd ymm0, ymm0, ymm6
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm2, ymm0
    mov r9, qword ptr [rsp + 8]
    vmovupd ymmword ptr [r9 + 8*rax], ymm0
    vandpd ymm0, ymm1, ymm6
    vminpd ymm0, ymm2, ymm0
    vmovupd ymmword ptr [r9 + 8*rax + 32], ymm0
    cmp rdi, 2
    je .L7
    lea rax, [r14 + 2]
    imul rax, qword ptr [rsp + 16]
    vandpd ymm0, ymm15, ymm6
    vbroadcastsd ymm1, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm1, ymm0
    mov r9, qword ptr [rsp + 8]
    vmovupd ymmword ptr [r9 + 8*rax], ymm0
    vandpd ymm0, ymm14, ymm6
    vminpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [r9 + 8*rax + 32], ymm0
    cmp rdi, 3
    je .L7
    lea rax, [r14 + 3]
    imul rax, qword ptr [rsp + 16]
    vandpd ymm0, ymm13, ymm6
    vbroadcastsd ymm1, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm1, ymm0
    mov r9, qword ptr [rsp + 8]
    vmovupd ymmword ptr [r9 + 8*rax], ymm0
    vandpd ymm0, ymm12, ymm6
    vminpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [r9 + 8*rax + 32], ymm0
    cmp rdi, 4
    je .L7
    lea rax, [r14 + 4]
    imul rax, qword ptr [rsp + 16]
    vandpd ymm0, ymm11, ymm6
    vbroadcastsd ymm1, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm1, ymm0
    mov r9, qword ptr [rsp + 8]
    vmovupd ymmword ptr [r9 + 8*rax], ymm0
    vandpd ymm0, ymm9, ymm6
    vminpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [r9 + 8*rax + 32], ymm0
    cmp rdi, 5
    je .L7
    add r14, 5
    imul r14, qword ptr [rsp + 16]
    vandpd ymm0, ymm8, ymm6
    vbroadcastsd ymm1, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm1, ymm0
    mov rax, qword ptr [rsp + 8]
    vmovupd ymmword ptr [rax + 8*r14], ymm0
    vandpd ymm0, ymm7, ymm6
    vminpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rax + 8*r14 + 32], ymm0
    jmp .L7
.L39:
    mov qword ptr [rsp + 24], rbx
    mov rsi, rdx
    xor ebx, ebx
    xor r14d, r14d
    jmp .L44
.L40:
    vxorpd xmm1, xmm1, xmm1
.L41:
    vmovapd ymm2, ymm1
    lea r9, [r15 + 8*rbx]
    lea r13, [r10 + 2*r10]
    shl r13, 5
    vbroadcastsd ymm1, qword ptr [r9 + r13]
    vmovapd ymm3, ymm0
    shl r10, 6
    vsubpd ymm0, ymm1, ymmword ptr [rax + r10]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [rax + r10 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L42:
    vbroadcastsd ymm2, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm0, ymm0, ymm2
    vmulpd ymm1, ymm1, ymm2
.L43:
    vmovapd ymmword ptr [rsp + 96], ymm1
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm1, ymm0
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm2, ymm2, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm12, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm2, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm0, ymm12, ymm0
    vbroadcastsd ymm6, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm2, ymm0, ymm6
    vbroadcastsd ymm9, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm2, ymm0, ymm9
    vbroadcastsd ymm3, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm3, ymm2, ymm7
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm3, ymm2, ymm14
    vbroadcastsd ymm13, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm3, ymm2, ymm13
    vbroadcastsd ymm4, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm3, ymm2, ymm4
    vbroadcastsd ymm11, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm3, ymm2, ymm11
    vbroadcastsd ymm10, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm3, ymm2, ymm10
    vbroadcastsd ymm15, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm3, ymm2, ymm15
    vbroadcastsd ymm5, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm3, ymm2, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm3, ymm2, ymm5
    vmulpd ymm5, ymm2, ymm2
    vfmadd213pd ymm5, ymm3, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm8, ymm5, ymm2
    vmaxpd ymm1, ymm1, ymmword ptr [rsp + 96]
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm3, ymm2, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm2, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm3, ymm2
    vaddpd ymm1, ymm12, ymm1
    vfnmadd231pd ymm3, ymm1, ymm6
    vfnmadd231pd ymm3, ymm1, ymm9
    vbroadcastsd ymm5, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vfmadd213pd ymm5, ymm3, ymm7
    vfmadd213pd ymm5, ymm3, ymm14
    vfmadd213pd ymm5, ymm3, ymm13
    vfmadd213pd ymm5, ymm3, ymm4
    vfmadd213pd ymm5, ymm3, ymm11
    vfmadd213pd ymm5, ymm3, ymm10
    vfmadd213pd ymm5, ymm3, ymm15
    vbroadcastsd ymm4, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm5, ymm3, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm5, ymm3, ymm4
    vmulpd ymm6, ymm3, ymm3
    vfmadd213pd ymm6, ymm5, ymm3
    vaddpd ymm3, ymm0, ymm2
    vbroadcastsd ymm4, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm0, ymm4, ymm2
    vmovapd ymm7, ymm2
    vpsubq ymm3, ymm3, ymm0
    vpsllq ymm0, ymm0, 52
    vpbroadcastq ymm5, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm0, ymm0, ymm5
    vmulpd ymm0, ymm8, ymm0
    vbroadcastsd ymm2, qword ptr [r15 + 8*rbx]
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm3, ymm5
    vmulpd ymm0, ymm0, ymm3
    vmulpd ymm3, ymm2, ymmword ptr [rsp + 224]
    vmulpd ymm0, ymm3, ymm0
    vmovapd ymmword ptr [rsp + r14 + 256], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm0, ymm6, ymm0
    vaddpd ymm3, ymm1, ymm7
    vfmadd213pd ymm1, ymm4, ymm7
    vpsubq ymm3, ymm3, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm1, ymm5
    vmulpd ymm0, ymm0, ymm1
    vpsllq ymm1, ymm3, 52
    vpaddq ymm1, ymm1, ymm5
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm1, ymm2, ymmword ptr [rsp + 192]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r14 + 288], ymm0
    add r14, 64
    inc rbx
    add rsi, 8
    cmp r14, 256
    je .L65
.L44:
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vmovapd ymm0, ymm1
    cmp rcx, 2
    jb .L43
    lea rdi, [r11 - 1]
    mov r10d, 1
    vxorpd xmm0, xmm0, xmm0
    test rdi, rdi
    je .L40
    mov r9, rsi
    mov r13, r12
    vxorpd xmm1, xmm1, xmm1
.L45:
    vbroadcastsd ymm2, qword ptr [r9 - 96]
    vsubpd ymm3, ymm2, ymmword ptr [r13 - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r13 - 64]
    vbroadcastsd ymm5, qword ptr [r9]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [r13 - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [r13]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r13, -128
    add r9, 192
    lea rdi, [r8 + r10]
    add rdi, 2
    add r10, 2
    cmp rdi, 1
    jne .L45
    test r11b, 1
    jne .L41
    jmp .L42
.L46:
    mov qword ptr [rsp + 24], rbx
    mov r9, rdx
    xor ebx, ebx
    xor r14d, r14d
    jmp .L50
.L47:
    vmovapd ymm2, ymm1
    lea rsi, [r15 + 8*rbx]
    lea rdi, [r10 + 2*r10]
    shl rdi, 5
    vbroadcastsd ymm1, qword ptr [rsi + rdi]
    vmovapd ymm3, ymm0
    shl r10, 6
    vsubpd ymm0, ymm1, ymmword ptr [rax + r10]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [rax + r10 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L48:
    vsqrtpd ymm0, ymm0
    vsqrtpd ymm1, ymm1
.L49:
    vmovapd ymmword ptr [rsp + 96], ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm0, ymm1
    vbroadcastsd ymm5, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm5, ymm0
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm2, ymm2, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm12, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm2, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm0, ymm12, ymm0
    vbroadcastsd ymm9, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm2, ymm0, ymm9
    vbroadcastsd ymm10, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm2, ymm0, ymm10
    vbroadcastsd ymm3, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm3, ymm2, ymm7
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm3, ymm2, ymm14
    vbroadcastsd ymm13, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm3, ymm2, ymm13
    vbroadcastsd ymm4, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm3, ymm2, ymm4
    vbroadcastsd ymm11, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm3, ymm2, ymm11
    vbroadcastsd ymm15, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm3, ymm2, ymm15
    vbroadcastsd ymm6, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm3, ymm2, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm3, ymm2, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm3, ymm2, ymm6
    vmulpd ymm6, ymm2, ymm2
    vfmadd213pd ymm6, ymm3, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm8, ymm6, ymm2
    vxorpd ymm1, ymm1, ymmword ptr [rsp + 96]
    vmaxpd ymm1, ymm5, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm3, ymm2, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm2, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm3, ymm2
    vaddpd ymm1, ymm12, ymm1
    vfnmadd231pd ymm3, ymm1, ymm9
    vfnmadd231pd ymm3, ymm1, ymm10
    vbroadcastsd ymm5, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vfmadd213pd ymm5, ymm3, ymm7
    vfmadd213pd ymm5, ymm3, ymm14
    vfmadd213pd ymm5, ymm3, ymm13
    vfmadd213pd ymm5, ymm3, ymm4
    vfmadd213pd ymm5, ymm3, ymm11
    vfmadd213pd ymm5, ymm3, ymm15
    vbroadcastsd ymm4, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm5, ymm3, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm5, ymm3, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm5, ymm3, ymm4
    vmulpd ymm6, ymm3, ymm3
    vfmadd213pd ymm6, ymm5, ymm3
    vaddpd ymm3, ymm0, ymm2
    vbroadcastsd ymm4, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm0, ymm4, ymm2
    vmovapd ymm7, ymm2
    vpsubq ymm3, ymm3, ymm0
    vpsllq ymm0, ymm0, 52
    vpbroadcastq ymm5, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm0, ymm0, ymm5
    vmulpd ymm0, ymm8, ymm0
    vbroadcastsd ymm2, qword ptr [r15 + 8*rbx]
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm3, ymm5
    vmulpd ymm0, ymm0, ymm3
    vmulpd ymm3, ymm2, ymmword ptr [rsp + 224]
    vmulpd ymm0, ymm3, ymm0
    vmovapd ymmword ptr [rsp + r14 + 256], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm0, ymm6, ymm0
    vaddpd ymm3, ymm1, ymm7
    vfmadd213pd ymm1, ymm4, ymm7
    vpsubq ymm3, ymm3, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm1, ymm5
    vmulpd ymm0, ymm0, ymm1
    vpsllq ymm1, ymm3, 52
    vpaddq ymm1, ymm1, ymm5
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm1, ymm2, ymmword ptr [rsp + 192]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r14 + 288], ymm0
    add r14, 64
    inc rbx
    add r9, 8
    cmp r14, 256
    je .L65
.L50:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    cmp rcx, 2
    jb .L49
    lea rsi, [r11 - 1]
    mov r10d, 1
    test rsi, rsi
    je .L47
    mov rsi, r9
    mov r13, r12
.L51:
    vbroadcastsd ymm2, qword ptr [rsi - 96]
    vsubpd ymm3, ymm2, ymmword ptr [r13 - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r13 - 64]
    vbroadcastsd ymm5, qword ptr [rsi]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [r13 - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [r13]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r13, -128
    add rsi, 192
    lea rdi, [r8 + r10]
    add rdi, 2
    add r10, 2
    cmp rdi, 1
    jne .L51
    test r11b, 1
    jne .L47
    jmp .L48
.L52:
    mov qword ptr [rsp + 24], rbx
    mov r9, rdx
    xor ebx, ebx
    xor r14d, r14d
    jmp .L56
.L53:
    vmovapd ymm2, ymm1
    lea rsi, [r15 + 8*rbx]
    lea rdi, [r10 + 2*r10]
    shl rdi, 5
    vbroadcastsd ymm1, qword ptr [rsi + rdi]
    vmovapd ymm3, ymm0
    shl r10, 6
    vsubpd ymm0, ymm1, ymmword ptr [rax + r10]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [rax + r10 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L54:
    vbroadcastsd ymm2, qword ptr [rip + .K4008000000000000]
    vmulpd ymm0, ymm0, ymm2
    vsqrtpd ymm0, ymm0
    vmulpd ymm1, ymm1, ymm2
    vsqrtpd ymm1, ymm1
.L55:
    vmovapd ymmword ptr [rsp + 672], ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K4087700000000000]
    vminpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + 96], ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vmovapd ymmword ptr [rsp + 640], ymm1
    vxorpd ymm1, ymm0, ymm1
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm0, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm3, ymm2, ymm1
    vbroadcastsd ymm9, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm1, ymm9
    vbroadcastsd ymm12, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm3, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm1, ymm12, ymm1
    vbroadcastsd ymm10, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm3, ymm1, ymm10
    vbroadcastsd ymm15, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm3, ymm1, ymm15
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm5, ymm8
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm5, ymm3, ymm7
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm5, ymm3, ymm14
    vbroadcastsd ymm13, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm5, ymm3, ymm13
    vbroadcastsd ymm4, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm5, ymm3, ymm4
    vbroadcastsd ymm11, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm5, ymm3, ymm11
    vbroadcastsd ymm6, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm5, ymm3, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm5, ymm3, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm5, ymm3, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm5, ymm3, ymm6
    vmulpd ymm6, ymm3, ymm3
    vfmadd213pd ymm6, ymm5, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm5, ymm6, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K4087700000000000]
    vminpd ymm7, ymm3, ymmword ptr [rsp + 672]
    vxorpd ymm3, ymm7, ymmword ptr [rsp + 640]
    vmaxpd ymm3, ymm0, ymm3
    vminpd ymm3, ymm2, ymm3
    vbroadcastsd ymm0, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm9, ymm3, ymm0
    vaddpd ymm9, ymm9, ymm12
    vfnmadd231pd ymm3, ymm9, ymm10
    vfnmadd231pd ymm3, ymm9, ymm15
    vmovapd ymm6, ymm8
    vbroadcastsd ymm2, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm6, ymm3, ymm2
    vfmadd213pd ymm6, ymm3, ymm14
    vfmadd213pd ymm6, ymm3, ymm13
    vfmadd213pd ymm6, ymm3, ymm4
    vfmadd213pd ymm6, ymm3, ymm11
    vbroadcastsd ymm2, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm6, ymm3, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm6, ymm3, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm6, ymm3, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm6, ymm3, ymm2
    vmulpd ymm10, ymm3, ymm3
    vfmadd213pd ymm10, ymm6, ymm3
    vaddpd ymm3, ymm1, ymm0
    vbroadcastsd ymm4, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm1, ymm4, ymm0
    vmovapd ymm2, ymm0
    vpsubq ymm3, ymm3, ymm1
    vpsllq ymm1, ymm1, 52
    vpbroadcastq ymm6, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm1, ymm1, ymm6
    vmulpd ymm1, ymm5, ymm1
    vbroadcastsd ymm5, qword ptr [r15 + 8*rbx]
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm3, ymm6
    vmulpd ymm1, ymm1, ymm3
    vfmadd132pd ymm1, ymm1, ymmword ptr [rsp + 96]
    vmulpd ymm0, ymm5, ymmword ptr [rsp + 224]
    vmulpd ymm0, ymm0, ymm1
    vmovapd ymmword ptr [rsp + r14 + 256], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm0, ymm10, ymm0
    vaddpd ymm1, ymm9, ymm2
    vfmadd213pd ymm9, ymm4, ymm2
    vpsubq ymm1, ymm1, ymm9
    vpsllq ymm3, ymm9, 52
    vpaddq ymm3, ymm3, ymm6
    vmulpd ymm0, ymm0, ymm3
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm1, ymm6
    vmulpd ymm0, ymm0, ymm1
    vfmadd213pd ymm0, ymm7, ymm0
    vmulpd ymm1, ymm5, ymmword ptr [rsp + 192]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r14 + 288], ymm0
    add r14, 64
    inc rbx
    add r9, 8
    cmp r14, 256
    je .L65
.L56:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    cmp rcx, 2
    jb .L55
    lea rsi, [r11 - 1]
    mov r10d, 1
    test rsi, rsi
    je .L53
    mov rsi, r9
    mov r13, r12
.L57:
    vbroadcastsd ymm2, qword ptr [rsi - 96]
    vsubpd ymm3, ymm2, ymmword ptr [r13 - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r13 - 64]
    vbroadcastsd ymm5, qword ptr [rsi]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [r13 - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [r13]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r13, -128
    add rsi, 192
    lea rdi, [r8 + r10]
    add rdi, 2
    add r10, 2
    cmp rdi, 1
    jne .L57
    test r11b, 1
    jne .L53
    jmp .L54
.L58:
    mov qword ptr [rsp + 24], rbx
    mov rbx, rdx
    xor r14d, r14d
    xor r9d, r9d
    jmp .L63
.L59:
    vxorpd xmm1, xmm1, xmm1
.L60:
    vmovapd ymm2, ymm1
    lea rsi, [r15 + 8*r14]
    lea rdi, [r10 + 2*r10]
    shl rdi, 5
    vbroadcastsd ymm1, qword ptr [rsi + rdi]
    vmovapd ymm3, ymm0
    shl r10, 6
    vsubpd ymm0, ymm1, ymmword ptr [rax + r10]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [rax + r10 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L61:
    vbroadcastsd ymm2, qword ptr [rip + .K4014000000000000]
    vmulpd ymm0, ymm0, ymm2
    vsqrtpd ymm0, ymm0
    vmulpd ymm1, ymm1, ymm2
    vsqrtpd ymm2, ymm1
.L62:
    vbroadcastsd ymm1, qword ptr [rip + .K4087700000000000]
    vminpd ymm5, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K8000000000000000]
    vmovapd ymmword ptr [rsp + 96], ymm0
    vxorpd ymm0, ymm5, ymm0
    vbroadcastsd ymm9, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm9, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4086300000000000]
    vminpd ymm11, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm12, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm11, ymm12
    vbroadcastsd ymm6, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm0, ymm0, ymm6
    vbroadcastsd ymm10, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm11, ymm0, ymm10
    vbroadcastsd ymm15, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm11, ymm0, ymm15
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm3, ymm8
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm3, ymm11, ymm7
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm3, ymm11, ymm14
    vbroadcastsd ymm13, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm3, ymm11, ymm13
    vbroadcastsd ymm4, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm3, ymm11, ymm4
    vbroadcastsd ymm1, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm3, ymm11, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm3, ymm11, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm3, ymm11, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm3, ymm11, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm3, ymm11, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fd5555555555555]
    vbroadcastsd ymm4, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm1, ymm5, ymm4
    vfmadd213pd ymm1, ymm5, ymm4
    vmulpd ymm5, ymm11, ymm11
    vfmadd213pd ymm5, ymm3, ymm11
    vaddpd ymm5, ymm5, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .K4087700000000000]
    vminpd ymm2, ymm3, ymm2
    vxorpd ymm3, ymm2, ymmword ptr [rsp + 96]
    vmaxpd ymm3, ymm9, ymm3
    vbroadcastsd ymm9, qword ptr [rip + .K4086300000000000]
    vminpd ymm11, ymm9, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm3, ymm11, ymm12
    vaddpd ymm9, ymm3, ymm6
    vfnmadd231pd ymm11, ymm9, ymm10
    vfnmadd231pd ymm11, ymm9, ymm15
    vfmadd213pd ymm8, ymm11, ymm7
    vfmadd213pd ymm8, ymm11, ymm14
    vfmadd213pd ymm8, ymm11, ymm13
    vbroadcastsd ymm6, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm8, ymm11, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm8, ymm11, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm8, ymm11, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm8, ymm11, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm8, ymm11, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm8, ymm11, ymm6
    vmulpd ymm6, ymm11, ymm11
    vfmadd213pd ymm6, ymm8, ymm11
    vaddpd ymm3, ymm12, ymm0
    vbroadcastsd ymm7, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm0, ymm7, ymm12
    vpsubq ymm3, ymm3, ymm0
    vpsllq ymm0, ymm0, 52
    vpbroadcastq ymm10, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm0, ymm10, ymm0
    vmulpd ymm0, ymm5, ymm0
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm10, ymm3
    vmulpd ymm0, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [r15 + 8*r14]
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm1, ymm3, ymmword ptr [rsp + 224]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r9 + 256], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fd5555555555555]
    vfmadd213pd ymm0, ymm2, ymm4
    vfmadd213pd ymm0, ymm2, ymm4
    vaddpd ymm1, ymm6, ymm4
    vaddpd ymm2, ymm9, ymm12
    vfmadd213pd ymm9, ymm7, ymm12
    vpsubq ymm2, ymm2, ymm9
    vpsllq ymm5, ymm9, 52
    vpaddq ymm5, ymm10, ymm5
    vmulpd ymm1, ymm1, ymm5
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm10, ymm2
    vmulpd ymm1, ymm1, ymm2
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm1, ymm3, ymmword ptr [rsp + 192]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r9 + 288], ymm0
    add r9, 64
    inc r14
    add rbx, 8
    cmp r9, 256
    je .L65
.L63:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm2, xmm2, xmm2
    cmp rcx, 2
    jb .L62
    lea rsi, [r11 - 1]
    mov r10d, 1
    test rsi, rsi
    je .L59
    mov rsi, rbx
    mov r13, r12
    vxorpd xmm1, xmm1, xmm1
.L64:
    vbroadcastsd ymm2, qword ptr [rsi - 96]
    vsubpd ymm3, ymm2, ymmword ptr [r13 - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r13 - 64]
    vbroadcastsd ymm5, qword ptr [rsi]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [r13 - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [r13]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r13, -128
    add rsi, 192
    lea rdi, [r8 + r10]
    add rdi, 2
    add r10, 2
    cmp rdi, 1
    jne .L64
    test r11b, 1
    jne .L60
    jmp .L61
.L65:
    mov rbx, qword ptr [rsp + 32]
    vmovapd ymm13, ymmword ptr [rsp + 256]
    vmovapd ymm12, ymmword ptr [rsp + 288]
    vmovapd ymm11, ymmword ptr [rsp + 320]
    vmovapd ymm9, ymmword ptr [rsp + 352]
    vmovapd ymm5, ymmword ptr [rsp + 384]
    vmovapd ymm2, ymmword ptr [rsp + 416]
    vmovapd ymm1, ymmword ptr [rsp + 448]
    vmovapd ymm0, ymmword ptr [rsp + 480]
    test rbx, rbx
    je .L67
    mov r9, qword ptr [rsp + 64]
    mov r10, qword ptr [rsp + 48]
.L66:
    vmovupd ymm3, ymmword ptr [r9 - 32]
    vmovupd ymm6, ymmword ptr [r9]
    vbroadcastsd ymm10, qword ptr [r10 - 24]
    vfnmadd231pd ymm13, ymm10, ymm3
    vfnmadd231pd ymm12, ymm6, ymm10
    vbroadcastsd ymm10, qword ptr [r10 - 16]
    vfnmadd231pd ymm11, ymm10, ymm3
    vfnmadd231pd ymm9, ymm6, ymm10
    vbroadcastsd ymm10, qword ptr [r10 - 8]
    vfnmadd231pd ymm5, ymm10, ymm3
    vfnmadd231pd ymm2, ymm6, ymm10
    vbroadcastsd ymm10, qword ptr [r10]
    vfnmadd231pd ymm1, ymm10, ymm3
    vfnmadd231pd ymm0, ymm10, ymm6
    add r10, 96
    add r9, 64
    dec rbx
    jne .L66
.L67:
    vmovapd ymmword ptr [rsp + 256], ymm13
    vmovapd ymmword ptr [rsp + 288], ymm12
    vmovapd ymmword ptr [rsp + 320], ymm11
    vmovapd ymmword ptr [rsp + 352], ymm9
    mov r10, qword ptr [rsp + 184]
    mov r9, r10
    mov rbx, qword ptr [rsp + 24]
    sub r9, rbx
    je .L68
    mov rsi, rbx
    vbroadcastsd ymm14, qword ptr [rip + .K7fffffffffffffff]
    imul rsi, qword ptr [rsp + 16]
    vandpd ymm3, ymm13, ymm14
    vbroadcastsd ymm4, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm3, ymm4, ymm3
    mov rdi, qword ptr [rsp + 8]
    vmovupd ymmword ptr [rdi + 8*rsi], ymm3
    vandpd ymm3, ymm12, ymm14
    vminpd ymm3, ymm4, ymm3
    vmovupd ymmword ptr [rdi + 8*rsi + 32], ymm3
    cmp r9, 1
    je .L68
    mov rsi, rbx
    or rsi, 1
    imul rsi, qword ptr [rsp + 16]
    vandpd ymm3, ymm11, ymm14
    vbroadcastsd ymm4, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm3, ymm4, ymm3
    mov rdi, qword ptr [rsp + 8]
    vmovupd ymmword ptr [rdi + 8*rsi], ymm3
    vandpd ymm3, ymm9, ymm14
    vminpd ymm3, ymm4, ymm3
    vmovupd ymmword ptr [rdi + 8*rsi + 32], ymm3
    cmp r9, 2
    je .L68
    lea rsi, [rbx + 2]
    imul rsi, qword ptr [rsp + 16]
    vandpd ymm3, ymm14, ymm5
    vbroadcastsd ymm4, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm3, ymm4, ymm3
    mov rdi, qword ptr [rsp + 8]
    vmovupd ymmword ptr [rdi + 8*rsi], ymm3
    vandpd ymm2, ymm14, ymm2
    vminpd ymm2, ymm4, ymm2
    vmovupd ymmword ptr [rdi + 8*rsi + 32], ymm2
    cmp r9, 3
    je .L68
    lea rsi, [rbx + 3]
    imul rsi, qword ptr [rsp + 16]
    vandpd ymm1, ymm14, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm1, ymm2, ymm1
    mov rdi, qword ptr [rsp + 8]
    vmovupd ymmword ptr [rdi + 8*rsi], ymm1
    vandpd ymm0, ymm14, ymm0
    vminpd ymm0, ymm2, ymm0
    vmovupd ymmword ptr [rdi + 8*rsi + 32], ymm0
.L68:
    add rbx, 4
    cmp rbx, r10
    jae .L3
    add rdx, 32
    add qword ptr [rsp + 48], 32
    mov rsi, qword ptr [rsp + 72]
    lea r15, [rsi + 8*rbx]
    vbroadcastsd ymm0, qword ptr [rsi + 8*rbx]
    vmovapd ymmword ptr [rsp + 256], ymm0
    vmovapd ymmword ptr [rsp + 288], ymm0
    vmovapd ymmword ptr [rsp + 320], ymm0
    vmovapd ymmword ptr [rsp + 352], ymm0
    vmovapd ymmword ptr [rsp + 384], ymm0
    vmovapd ymmword ptr [rsp + 416], ymm0
    vmovapd ymmword ptr [rsp + 448], ymm0
    vmovapd ymmword ptr [rsp + 480], ymm0
    lea rdi, [rip + .T0]
    mov rsi, qword ptr [rsp + 80]
    movsxd rsi, dword ptr [rdi + 4*rsi]
    add rsi, rdi
    jmp rsi
.L69:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L39 .L46 .L52 .L58
.T1: jump .L9 .L29 .L16 .L22
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
.K7fffffffffffffff = .quad 0x7fffffffffffffff ; NaN
.K8000000000000000 = .quad 0x8000000000000000 ; -0e0
.Kbfe0000000000000 = .quad 0xbfe0000000000000 ; -5e-1
.Kc087500000000000 = .quad 0xc087500000000000 ; -7.46e2
.Kc338000000000000 = .quad 0xc338000000000000 ; -6.755399441055744e15
