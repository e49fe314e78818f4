; avx2/f64/residual_select_store
rhotree_kernels::arch::avx2::f64::residual_select_store:
    push rbp
    mov rbp, rsp
    push r15
    push r14
    push r13
    push r12
    push rbx
    and rsp, -32
    sub rsp, 832
    mov qword ptr [rsp + 240], r9
    mov qword ptr [rsp + 40], rsi
    mov rdx, qword ptr [rdi + 32]
    mov rsi, qword ptr [rdi + 40]
    mov qword ptr [rsp + 8], rdx
    mov r9, rdx
    add r9, rsi
    mov rax, -1
    cmovb r9, rax
    mov r15, r9
    inc r15
    cmove r15, rax
    shl r15, 3
    test r15, r15
    je .L87
    mov r10, qword ptr [rdi + 24]
    mov rax, r10
    or rax, r15
    shr rax, 32
    je .L2
    mov rax, r10
    xor edx, edx
    div r15
    cmp r15, r10
    jbe .L3
.L0:
    xor r10d, r10d
.L1:
    mov rax, r10
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
    mov eax, r10d
    xor edx, edx
    div r15d
    cmp r15, r10
    ja .L0
.L3:
    mov r12, qword ptr [rdi + 48]
    mov qword ptr [rsp + 64], rcx
    mov r13, qword ptr [rdi]
    mov r14, qword ptr [rdi + 16]
    movzx ecx, byte ptr [rdi + 56]
    mov dword ptr [rsp + 124], ecx
    mov rcx, qword ptr [rsp + 8]
    lea rdi, [rcx - 1]
    imul rbx, r8, 120
    cmp r9, -2
    mov rdx, -2
    cmovae r9, rdx
    shl r9, 6
    add r9, 64
    mov r11, rcx
    and r11, -2
    neg r11
    cmp rcx, -2
    cmovb rdx, rcx
    lea r8, [r14 + 160]
    lea rcx, [rdx + 2*rdx]
    shl rcx, 5
    lea r10, [rcx + r13]
    add r10, 136
    mov qword ptr [rsp + 328], r10
    shl rdx, 6
    mov qword ptr [rsp + 208], r14
    add rdx, r14
    add rdx, 96
    mov qword ptr [rsp + 72], rdx
    mov r14, r8
    mov r8, qword ptr [rsp + 240]
    mov rdx, r8
    shl rdx, 4
    lea rdx, [rdx + 2*rdx]
    mov qword ptr [rsp + 376], rdx
    add rcx, r13
    add rcx, 120
    mov qword ptr [rsp + 368], rcx
    mov qword ptr [rsp + 272], r13
    lea rcx, [r13 + 192]
    mov r13, qword ptr [rsp + 64]
    mov qword ptr [rsp + 48], rcx
    lea rcx, [r13 + 108]
    mov qword ptr [rsp + 232], rcx
    mov rdx, qword ptr [rbp + 16]
    lea rcx, [rdx + 32]
    mov qword ptr [rsp + 104], rcx
    lea rcx, [8*r8]
    mov qword ptr [rsp + 112], rcx
    xor r10d, r10d
    mov qword ptr [rsp + 280], rdx
.L4:
    mov r8, rbx
    mov rcx, r13
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
    mov qword ptr [rsp + 336], rbx
    mov qword ptr [rsp + 344], rax
    mov qword ptr [rsp + 352], r9
    mov qword ptr [rsp + 96], rsi
    mov eax, dword ptr [rsp + 124]
    mov qword ptr [rsp + 264], rax
    mov qword ptr [rsp + 24], r12
    cmp r12, 6
    mov qword ptr [rsp + 224], r15
    mov qword ptr [rsp + 216], r10
    jae .L50
    xor esi, esi
.L7:
    mov r12, qword ptr [rsp + 24]
    cmp rsi, r12
    jae .L49
    mov rax, qword ptr [rsp + 224]
    mov rdx, qword ptr [rsp + 216]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 208]
    lea r13, [rcx + 8*rax]
    mov rax, rdx
    shl rax, 6
    mov qword ptr [rsp + 88], rax
    mov rax, rdx
    shl rax, 5
    mov qword ptr [rsp + 56], rax
    lea rax, [2*rdx + 1]
    mov rcx, rax
    shl rcx, 5
    mov qword ptr [rsp + 80], rcx
    shl rax, 4
    mov qword ptr [rsp + 16], rax
    mov qword ptr [rsp + 360], r14
    jmp .L9
.L8:
    mov rsi, qword ptr [rsp + 32]
    add rsi, 4
    cmp rsi, r12
    jae .L49
.L9:
    cmp rsi, 8
    mov ebx, 8
    mov qword ptr [rsp + 32], rsi
    cmovb rbx, rsi
    lea r9d, [8*rbx]
    mov rax, qword ptr [rsp + 272]
    lea r10, [rax + r9]
    vbroadcastsd ymm0, qword ptr [rax + r9]
    vmovaps ymmword ptr [rsp + 384], ymm0
    vmovaps ymmword ptr [rsp + 416], ymm0
    vmovaps ymmword ptr [rsp + 448], ymm0
    vmovaps ymmword ptr [rsp + 480], ymm0
    vmovaps ymmword ptr [rsp + 512], ymm0
    vmovaps ymmword ptr [rsp + 544], ymm0
    vmovaps ymmword ptr [rsp + 576], ymm0
    vmovaps ymmword ptr [rsp + 608], ymm0
    vmovups ymm0, ymmword ptr [r13]
    vmovaps ymmword ptr [rsp + 160], ymm0
    vmovupd ymm0, ymmword ptr [r13 + 32]
    vmovapd ymmword ptr [rsp + 288], ymm0
    lea rcx, [rip + .T0]
    mov rax, qword ptr [rsp + 264]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    jmp rax
.L10:
    mov rax, qword ptr [rsp + 48]
    lea rcx, [rax + r9]
    xor r15d, r15d
    xor r12d, r12d
    jmp .L15
.L11:
    vxorpd xmm1, xmm1, xmm1
.L12:
    vmovapd ymm2, ymm1
    lea rdx, [r10 + 8*r15]
    lea r8, [rax + 2*rax]
    shl r8, 5
    vbroadcastsd ymm1, qword ptr [rdx + r8]
    vmovapd ymm3, ymm0
    shl rax, 6
    vsubpd ymm0, ymm1, ymmword ptr [r13 + rax]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [r13 + rax + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L13:
    vbroadcastsd ymm2, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm5, ymm0, ymm2
    vmulpd ymm0, ymm1, ymm2
.L14:
    vmovapd ymmword ptr [rsp + 128], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm0, ymm5
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm2, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm2, ymm1, ymm4
    vbroadcastsd ymm10, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm2, ymm10, ymm2
    vbroadcastsd ymm9, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm1, ymm2, ymm9
    vbroadcastsd ymm7, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm1, ymm2, ymm7
    vbroadcastsd ymm11, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm3, ymm11
    vbroadcastsd ymm8, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm3, ymm1, ymm8
    vbroadcastsd ymm12, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm3, ymm1, ymm12
    vbroadcastsd ymm8, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm3, ymm1, ymm8
    vbroadcastsd ymm13, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm3, ymm1, ymm13
    vbroadcastsd ymm14, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm3, ymm1, ymm14
    vbroadcastsd ymm15, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm3, ymm1, ymm15
    vbroadcastsd ymm5, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm3, ymm1, ymm5
    vbroadcastsd ymm7, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm3, ymm1, ymm7
    vfmadd213pd ymm3, ymm1, ymm7
    vaddpd ymm1, ymm2, ymm4
    vbroadcastsd ymm5, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm2, ymm5, ymm4
    vpsubq ymm6, ymm1, ymm2
    vpsllq ymm2, ymm2, 52
    vpbroadcastq ymm1, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm2, ymm2, ymm1
    vmulpd ymm2, ymm3, ymm2
    vbroadcastsd ymm5, qword ptr [r10 + 8*r15]
    vpsllq ymm3, ymm6, 52
    vpaddq ymm3, ymm3, ymm1
    vmulpd ymm2, ymm2, ymm3
    vmulpd ymm3, ymm5, ymmword ptr [rsp + 160]
    vmulpd ymm2, ymm3, ymm2
    vmovapd ymmword ptr [rsp + r12 + 384], ymm2
    vmaxpd ymm0, ymm0, ymmword ptr [rsp + 128]
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm2, ymm0
    vbroadcastsd ymm2, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm2, ymm0, ymm4
    vaddpd ymm2, ymm10, ymm2
    vfnmadd231pd ymm0, ymm2, ymm9
    vbroadcastsd ymm3, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm0, ymm2, ymm3
    vmovapd ymm3, ymm11
    vbroadcastsd ymm6, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm3, ymm0, ymm6
    vfmadd213pd ymm3, ymm0, ymm12
    vfmadd213pd ymm3, ymm0, ymm8
    vfmadd213pd ymm3, ymm0, ymm13
    vfmadd213pd ymm3, ymm0, ymm14
    vfmadd213pd ymm3, ymm0, ymm15
    vbroadcastsd ymm6, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm3, ymm0, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm3, ymm0, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm3, ymm0, ymm6
    vfmadd213pd ymm3, ymm0, ymm7
    vfmadd213pd ymm3, ymm0, ymm7
    vaddpd ymm0, ymm2, ymm4
    vbroadcastsd ymm6, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm2, ymm6, ymm4
    vpsubq ymm0, ymm0, ymm2
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm2, ymm1
    vmulpd ymm2, ymm3, ymm2
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm1
    vmulpd ymm0, ymm2, ymm0
    vmulpd ymm1, ymm5, ymmword ptr [rsp + 288]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r12 + 416], ymm0
    add r12, 64
    inc r15
    add rcx, 8
    cmp r12, 256
    je .L38
.L15:
    vbroadcastsd ymm0, qword ptr [rip + .K8000000000000000]
    vmovapd ymm5, ymm0
    cmp rdi, -3
    ja .L14
    mov eax, 1
    vxorpd xmm0, xmm0, xmm0
    test rdi, rdi
    je .L11
    mov rdx, rcx
    mov r8, r14
    vxorpd xmm1, xmm1, xmm1
.L16:
    vbroadcastsd ymm2, qword ptr [rdx - 96]
    vsubpd ymm3, ymm2, ymmword ptr [r8 - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r8 - 64]
    vbroadcastsd ymm5, qword ptr [rdx]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [r8 - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [r8]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r8, -128
    add rdx, 192
    lea rsi, [r11 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L16
    test byte ptr [rsp + 8], 1
    jne .L12
    jmp .L13
.L17:
    mov rax, qword ptr [rsp + 48]
    lea rdx, [rax + r9]
    xor r15d, r15d
    xor r12d, r12d
    jmp .L22
.L18:
    vxorpd xmm1, xmm1, xmm1
.L19:
    vmovapd ymm2, ymm1
    lea rcx, [r10 + 8*r15]
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    vbroadcastsd ymm1, qword ptr [rcx + rsi]
    vmovapd ymm3, ymm0
    shl rax, 6
    vsubpd ymm0, ymm1, ymmword ptr [r13 + rax]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [r13 + rax + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L20:
    vbroadcastsd ymm2, qword ptr [rip + .K4008000000000000]
    vmulpd ymm0, ymm0, ymm2
    vsqrtpd ymm5, ymm0
    vmulpd ymm0, ymm1, ymm2
    vsqrtpd ymm0, ymm0
.L21:
    vbroadcastsd ymm1, qword ptr [rip + .K4087700000000000]
    vminpd ymm10, ymm1, ymm5
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vmovapd ymmword ptr [rsp + 128], ymm1
    vxorpd ymm1, ymm10, ymm1
    vbroadcastsd ymm9, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm9, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm2, ymm1
    vbroadcastsd ymm11, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm2, ymm11
    vbroadcastsd ymm3, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm2, ymm1, ymm3
    vbroadcastsd ymm13, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm2, ymm13, ymm2
    vbroadcastsd ymm12, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm1, ymm2, ymm12
    vbroadcastsd ymm7, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm1, ymm2, ymm7
    vbroadcastsd ymm14, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm3, ymm14
    vbroadcastsd ymm8, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm3, ymm1, ymm8
    vbroadcastsd ymm15, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm3, ymm1, ymm15
    vbroadcastsd ymm4, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm3, ymm1, ymm4
    vbroadcastsd ymm5, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm3, ymm1, ymm5
    vbroadcastsd ymm7, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm3, ymm1, ymm7
    vfmadd213pd ymm3, ymm1, ymm7
    vbroadcastsd ymm1, qword ptr [rip + .K4338000000000000]
    vaddpd ymm1, ymm2, ymm1
    vbroadcastsd ymm5, qword ptr [rip + .K4338000000000000]
    vbroadcastsd ymm6, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm2, ymm6, ymm5
    vpsubq ymm6, ymm1, ymm2
    vpsllq ymm1, ymm2, 52
    vpbroadcastq ymm5, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm1, ymm1, ymm5
    vmulpd ymm2, ymm3, ymm1
    vbroadcastsd ymm1, qword ptr [r10 + 8*r15]
    vpsllq ymm3, ymm6, 52
    vpaddq ymm3, ymm3, ymm5
    vmulpd ymm2, ymm2, ymm3
    vfmadd213pd ymm2, ymm10, ymm2
    vmulpd ymm3, ymm1, ymmword ptr [rsp + 160]
    vmulpd ymm2, ymm3, ymm2
    vmovapd ymmword ptr [rsp + r12 + 384], ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K4087700000000000]
    vminpd ymm0, ymm2, ymm0
    vxorpd ymm2, ymm0, ymmword ptr [rsp + 128]
    vmaxpd ymm2, ymm9, ymm2
    vbroadcastsd ymm3, qword ptr [rip + .K4086300000000000]
    vminpd ymm2, ymm3, ymm2
    vmovapd ymm3, ymm11
    vbroadcastsd ymm6, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm3, ymm2, ymm6
    vaddpd ymm3, ymm13, ymm3
    vfnmadd231pd ymm2, ymm3, ymm12
    vbroadcastsd ymm6, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm2, ymm3, ymm6
    vmovapd ymm6, ymm14
    vfmadd213pd ymm6, ymm2, ymm8
    vfmadd213pd ymm6, ymm2, ymm15
    vmovapd ymm8, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm6, ymm2, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm6, ymm2, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm6, ymm2, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm6, ymm2, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm6, ymm2, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm6, ymm2, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm6, ymm2, ymm8
    vfmadd213pd ymm6, ymm2, ymm7
    vfmadd213pd ymm6, ymm2, ymm7
    vaddpd ymm2, ymm3, ymm4
    vbroadcastsd ymm7, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm3, ymm7, ymm4
    vpsubq ymm2, ymm2, ymm3
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm3, ymm5
    vmulpd ymm3, ymm6, ymm3
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm2, ymm5
    vmulpd ymm2, ymm3, ymm2
    vfmadd213pd ymm2, ymm0, ymm2
    vmulpd ymm0, ymm1, ymmword ptr [rsp + 288]
    vmulpd ymm0, ymm0, ymm2
    vmovapd ymmword ptr [rsp + r12 + 416], ymm0
    add r12, 64
    inc r15
    add rdx, 8
    cmp r12, 256
    je .L38
.L22:
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm0, xmm0, xmm0
    cmp rdi, -3
    ja .L21
    mov eax, 1
    test rdi, rdi
    je .L18
    mov rcx, rdx
    mov r8, r14
    vxorpd xmm1, xmm1, xmm1
.L23:
    vbroadcastsd ymm2, qword ptr [rcx - 96]
    vsubpd ymm3, ymm2, ymmword ptr [r8 - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r8 - 64]
    vbroadcastsd ymm5, qword ptr [rcx]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [r8 - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [r8]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r8, -128
    add rcx, 192
    lea rsi, [r11 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L23
    test byte ptr [rsp + 8], 1
    jne .L19
    jmp .L20
.L24:
    mov rax, qword ptr [rsp + 48]
    lea r15, [rax + r9]
    xor edx, edx
    xor r12d, r12d
    jmp .L29
.L25:
    vxorpd xmm1, xmm1, xmm1
.L26:
    vmovapd ymm2, ymm1
    lea rcx, [r10 + 8*r12]
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    vbroadcastsd ymm1, qword ptr [rcx + rsi]
    vmovapd ymm3, ymm0
    shl rax, 6
    vsubpd ymm0, ymm1, ymmword ptr [r13 + rax]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [r13 + rax + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L27:
    vbroadcastsd ymm2, qword ptr [rip + .K4014000000000000]
    vmulpd ymm0, ymm0, ymm2
    vsqrtpd ymm5, ymm0
    vmulpd ymm0, ymm1, ymm2
    vsqrtpd ymm12, ymm0
.L28:
    vbroadcastsd ymm1, qword ptr [rip + .K4087700000000000]
    vminpd ymm5, ymm1, ymm5
    vbroadcastsd ymm0, qword ptr [rip + .K8000000000000000]
    vxorpd ymm1, ymm5, ymm0
    vbroadcastsd ymm4, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm4, ymm1
    vbroadcastsd ymm9, qword ptr [rip + .K4086300000000000]
    vminpd ymm10, ymm9, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm2, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm10, ymm2
    vbroadcastsd ymm13, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm1, ymm13, ymm1
    vbroadcastsd ymm13, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm10, ymm1, ymm13
    vbroadcastsd ymm7, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm10, ymm1, ymm7
    vbroadcastsd ymm11, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm8, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm11, ymm10, ymm8
    vbroadcastsd ymm15, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm11, ymm10, ymm15
    vbroadcastsd ymm15, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm11, ymm10, ymm15
    vbroadcastsd ymm8, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm11, ymm10, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm11, ymm10, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm11, ymm10, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm11, ymm10, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm11, ymm10, ymm8
    vbroadcastsd ymm15, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm11, ymm10, ymm15
    vbroadcastsd ymm14, qword ptr [rip + .K3fd5555555555555]
    vmovapd ymm2, ymm14
    vbroadcastsd ymm6, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm2, ymm5, ymm6
    vfmadd213pd ymm2, ymm5, ymm6
    vfmadd213pd ymm11, ymm10, ymm6
    vfmadd213pd ymm11, ymm10, ymm6
    vbroadcastsd ymm3, qword ptr [rip + .K4338000000000000]
    vaddpd ymm3, ymm1, ymm3
    vbroadcastsd ymm5, qword ptr [rip + .K4338000000000000]
    vbroadcastsd ymm8, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm1, ymm8, ymm5
    vpsubq ymm3, ymm3, ymm1
    vpsllq ymm5, ymm1, 52
    vpbroadcastq ymm1, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm5, ymm5, ymm1
    vmulpd ymm5, ymm11, ymm5
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm3, ymm1
    vmulpd ymm3, ymm5, ymm3
    vbroadcastsd ymm5, qword ptr [r10 + 8*r12]
    vmulpd ymm2, ymm2, ymm3
    vmulpd ymm3, ymm5, ymmword ptr [rsp + 160]
    vmulpd ymm2, ymm3, ymm2
    vmovapd ymmword ptr [rsp + rdx + 384], ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K4087700000000000]
    vminpd ymm10, ymm2, ymm12
    vxorpd ymm0, ymm10, ymm0
    vmaxpd ymm0, ymm4, ymm0
    vminpd ymm9, ymm9, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm2, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm9, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm0, ymm0, ymm2
    vfnmadd231pd ymm9, ymm0, ymm13
    vfnmadd231pd ymm9, ymm0, ymm7
    vfmadd213pd ymm14, ymm10, ymm6
    vfmadd213pd ymm14, ymm10, ymm6
    vbroadcastsd ymm3, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm3, ymm9, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm3, ymm9, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vbroadcastsd ymm7, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm3, ymm9, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm3, ymm9, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm3, ymm9, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm3, ymm9, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm3, ymm9, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm3, ymm9, ymm7
    vfmadd213pd ymm3, ymm9, ymm15
    vfmadd213pd ymm3, ymm9, ymm6
    vfmadd213pd ymm3, ymm9, ymm6
    vaddpd ymm6, ymm0, ymm4
    vfmadd213pd ymm0, ymm8, ymm4
    vpsubq ymm6, ymm6, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm1
    vmulpd ymm0, ymm3, ymm0
    vpsllq ymm3, ymm6, 52
    vpaddq ymm1, ymm3, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm0, ymm14, ymm0
    vmulpd ymm1, ymm5, ymmword ptr [rsp + 288]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + rdx + 416], ymm0
    add rdx, 64
    inc r12
    add r15, 8
    cmp rdx, 256
    je .L38
.L29:
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm12, xmm12, xmm12
    cmp rdi, -3
    ja .L28
    mov eax, 1
    vxorpd xmm0, xmm0, xmm0
    test rdi, rdi
    je .L25
    mov rcx, r15
    mov r8, r14
    vxorpd xmm1, xmm1, xmm1
.L30:
    vbroadcastsd ymm2, qword ptr [rcx - 96]
    vsubpd ymm3, ymm2, ymmword ptr [r8 - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r8 - 64]
    vbroadcastsd ymm5, qword ptr [rcx]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [r8 - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [r8]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r8, -128
    add rcx, 192
    lea rsi, [r11 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L30
    test byte ptr [rsp + 8], 1
    jne .L26
    jmp .L27
.L31:
    mov rax, qword ptr [rsp + 48]
    lea rdx, [rax + r9]
    xor r15d, r15d
    xor r12d, r12d
    jmp .L36
.L32:
    vxorpd xmm1, xmm1, xmm1
.L33:
    vmovapd ymm2, ymm1
    lea rcx, [r10 + 8*r15]
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    vbroadcastsd ymm1, qword ptr [rcx + rsi]
    vmovapd ymm3, ymm0
    shl rax, 6
    vsubpd ymm0, ymm1, ymmword ptr [r13 + rax]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [r13 + rax + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L34:
    vsqrtpd ymm5, ymm0
    vsqrtpd ymm0, ymm1
.L35:
    vmovapd ymmword ptr [rsp + 768], ymm0
    vbroadcastsd ymm1, qword ptr [r10 + 8*r15]
    vmovaps ymmword ptr [rsp + 128], ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vxorpd ymm2, ymm5, ymm1
    vbroadcastsd ymm9, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm2, ymm9, ymm2
    vbroadcastsd ymm0, qword ptr [rip + .K4086300000000000]
    vminpd ymm2, ymm0, ymm2
    vbroadcastsd ymm3, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm3, ymm2, ymm4
    vbroadcastsd ymm11, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm3, ymm11, ymm3
    vbroadcastsd ymm10, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm2, ymm3, ymm10
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
    vbroadcastsd ymm13, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm6, ymm2, ymm13
    vbroadcastsd ymm15, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm6, ymm2, ymm15
    vbroadcastsd ymm5, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm6, ymm2, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm6, ymm2, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm6, ymm2, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm6, ymm2, ymm5
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm6, ymm2, ymm0
    vfmadd213pd ymm6, ymm2, ymm0
    vaddpd ymm2, ymm3, ymm4
    vbroadcastsd ymm5, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm3, ymm5, ymm4
    vpsubq ymm2, ymm2, ymm3
    vpsllq ymm3, ymm3, 52
    vpbroadcastq ymm5, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm3, ymm3, ymm5
    vmulpd ymm3, ymm6, ymm3
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm2, ymm5
    vmulpd ymm2, ymm3, ymm2
    vmovapd ymm6, ymmword ptr [rsp + 128]
    vmulpd ymm3, ymm6, ymmword ptr [rsp + 160]
    vmulpd ymm2, ymm3, ymm2
    vmovapd ymmword ptr [rsp + r12 + 384], ymm2
    vxorpd ymm1, ymm1, ymmword ptr [rsp + 768]
    vmaxpd ymm1, ymm9, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm2, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm2, ymm1, ymm4
    vaddpd ymm2, ymm11, ymm2
    vfnmadd231pd ymm1, ymm2, ymm10
    vbroadcastsd ymm3, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm1, ymm2, ymm3
    vmovapd ymm3, ymm12
    vfmadd213pd ymm3, ymm1, ymm8
    vfmadd213pd ymm3, ymm1, ymm14
    vfmadd213pd ymm3, ymm1, ymm7
    vfmadd213pd ymm3, ymm1, ymm13
    vfmadd213pd ymm3, ymm1, ymm15
    vbroadcastsd ymm7, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm3, ymm1, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm3, ymm1, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm3, ymm1, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm3, ymm1, ymm7
    vfmadd213pd ymm3, ymm1, ymm0
    vfmadd213pd ymm3, ymm1, ymm0
    vaddpd ymm1, ymm2, ymm4
    vbroadcastsd ymm0, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm2, ymm0, ymm4
    vpsubq ymm1, ymm1, ymm2
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm2, ymm5
    vmulpd ymm2, ymm3, ymm2
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm1, ymm5
    vmulpd ymm1, ymm2, ymm1
    vmulpd ymm0, ymm6, ymmword ptr [rsp + 288]
    vmulpd ymm0, ymm0, ymm1
    vmovapd ymmword ptr [rsp + r12 + 416], ymm0
    add r12, 64
    inc r15
    add rdx, 8
    cmp r12, 256
    je .L38
.L36:
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm0, xmm0, xmm0
    cmp rdi, -3
    ja .L35
    mov eax, 1
    test rdi, rdi
    je .L32
    mov rcx, rdx
    mov r8, r14
    vxorpd xmm1, xmm1, xmm1
.L37:
    vbroadcastsd ymm2, qword ptr [rcx - 96]
    vsubpd ymm3, ymm2, ymmword ptr [r8 - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r8 - 64]
    vbroadcastsd ymm5, qword ptr [rcx]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [r8 - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [r8]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r8, -128
    add rcx, 192
    lea rsi, [r11 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L37
    test byte ptr [rsp + 8], 1
    jne .L33
    jmp .L34
.L38:
    vmovapd ymm11, ymmword ptr [rsp + 384]
    vmovapd ymm10, ymmword ptr [rsp + 416]
    vmovapd ymm9, ymmword ptr [rsp + 448]
    vmovapd ymm8, ymmword ptr [rsp + 480]
    vmovapd ymm7, ymmword ptr [rsp + 512]
    vmovapd ymm5, ymmword ptr [rsp + 544]
    vmovapd ymm1, ymmword ptr [rsp + 576]
    vmovapd ymm0, ymmword ptr [rsp + 608]
    mov rdx, qword ptr [rsp + 96]
    test rdx, rdx
    mov r12, qword ptr [rsp + 24]
    je .L40
    add r9, qword ptr [rsp + 368]
    mov rax, qword ptr [rsp + 72]
    mov r10, qword ptr [rsp + 32]
.L39:
    vmovupd ymm2, ymmword ptr [rax - 32]
    vmovupd ymm3, ymmword ptr [rax]
    vbroadcastsd ymm6, qword ptr [r9 - 24]
    vfnmadd231pd ymm11, ymm6, ymm2
    vfnmadd231pd ymm10, ymm3, ymm6
    vbroadcastsd ymm6, qword ptr [r9 - 16]
    vfnmadd231pd ymm9, ymm6, ymm2
    vfnmadd231pd ymm8, ymm3, ymm6
    vbroadcastsd ymm6, qword ptr [r9 - 8]
    vfnmadd231pd ymm7, ymm6, ymm2
    vfnmadd231pd ymm5, ymm3, ymm6
    vbroadcastsd ymm6, qword ptr [r9]
    vfnmadd231pd ymm1, ymm6, ymm2
    vfnmadd231pd ymm0, ymm6, ymm3
    add r9, 96
    add rax, 64
    dec rdx
    jne .L39
    jmp .L41
.L40:
    mov r10, qword ptr [rsp + 32]
.L41:
    vmovapd ymmword ptr [rsp + 384], ymm11
    vmovapd ymmword ptr [rsp + 416], ymm10
    vmovapd ymmword ptr [rsp + 448], ymm9
    vmovapd ymmword ptr [rsp + 480], ymm8
    vmovapd ymmword ptr [rsp + 512], ymm7
    vmovapd ymmword ptr [rsp + 544], ymm5
    vmovapd ymmword ptr [rsp + 576], ymm1
    vmovapd ymmword ptr [rsp + 608], ymm0
    mov r9, r12
    sub r9, rbx
    cmp r10, 9
    jae .L48
    cmp r12, rbx
    je .L8
    dec r9
    mov r15d, 64
    mov r10d, 1
    lea rax, [rsp + 384]
.L42:
    mov qword ptr [rsp + 160], rbx
    mov rsi, qword ptr [rsp + 32]
    mov rcx, rsi
    imul rcx, qword ptr [rsp + 240]
    mov rdx, qword ptr [rbp + 16]
    lea r12, [rdx + 8*rcx]
    imul rcx, rsi, 120
    vbroadcastsd ymm7, qword ptr [rip + .K9223372036854775807]
    vandpd ymm0, ymm7, ymmword ptr [rax]
    mov rsi, qword ptr [rsp + 64]
    lea rdx, [rsi + rcx]
    vbroadcastsd ymm1, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm1, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rsi + rcx + 88]
    mov rcx, qword ptr [rsp + 88]
    vmovupd ymmword ptr [rcx + r12], ymm1
    vcmpgt_oqpd ymm2, ymm1, ymm0
    vmovmskpd ecx, ymm2
    test ecx, ecx
    je .L43
    mov rsi, qword ptr [rsp + 40]
    mov r8, qword ptr [rsp + 56]
    vmovdqu xmm2, xmmword ptr [rsi + r8]
    mov esi, dword ptr [rdx + 104]
    mov r8d, -2147483648
    xor esi, r8d
    vpbroadcastd xmm3, dword ptr [rip + .K2147483648]
    vpxor xmm3, xmm2, xmm3
    vmovd xmm5, esi
    vpbroadcastd xmm5, xmm5
    vpcmpgtd xmm3, xmm5, xmm3
    vpbroadcastd xmm5, dword ptr [rdx + 108]
    vpcmpeqd xmm5, xmm5, xmm2
    vpandn xmm3, xmm5, xmm3
    vmovmskps esi, xmm3
    and sil, cl
    mov rcx, qword ptr [rdx + 8]
    mov r8, qword ptr [rdx + 72]
    movzx esi, sil
    popcnt r14d, esi
    shl esi, 5
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm3, ymmword ptr [rbx + rsi]
    vpermps ymm1, ymm3, ymm1
    vmovupd ymmword ptr [rcx + 8*r8], ymm1
    mov rcx, qword ptr [rdx + 32]
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm1, ymmword ptr [rbx + rsi]
    vpermd ymm1, ymm1, ymm2
    vmovdqu xmmword ptr [rcx + 4*r8], xmm1
    add r14, r8
    mov qword ptr [rdx + 72], r14
    mov r14, qword ptr [rsp + 360]
.L43:
    vandpd ymm1, ymm7, ymmword ptr [rax + 32]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm1, ymm2, ymm1
    mov rax, qword ptr [rsp + 80]
    vmovupd ymmword ptr [r12 + rax], ymm1
    vcmpgt_oqpd ymm0, ymm1, ymm0
    vmovmskpd eax, ymm0
    test eax, eax
    je .L44
    mov rcx, qword ptr [rsp + 40]
    mov rsi, qword ptr [rsp + 16]
    vmovdqu xmm0, xmmword ptr [rcx + rsi]
    mov ecx, dword ptr [rdx + 104]
    mov esi, -2147483648
    xor ecx, esi
    vpbroadcastd xmm2, dword ptr [rip + .K2147483648]
    vpxor xmm2, xmm0, xmm2
    vmovd xmm3, ecx
    vpbroadcastd xmm3, xmm3
    vpcmpgtd xmm2, xmm3, xmm2
    vpbroadcastd xmm3, dword ptr [rdx + 108]
    vpcmpeqd xmm3, xmm3, xmm0
    vpandn xmm2, xmm3, xmm2
    vmovmskps ecx, xmm2
    and cl, al
    mov rax, qword ptr [rdx + 8]
    mov rsi, qword ptr [rdx + 72]
    movzx ecx, cl
    popcnt r8d, ecx
    shl ecx, 5
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm2, ymmword ptr [rbx + rcx]
    vpermps ymm1, ymm2, ymm1
    vmovupd ymmword ptr [rax + 8*rsi], ymm1
    mov rax, qword ptr [rdx + 32]
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm1, ymmword ptr [rbx + rcx]
    vpermd ymm0, ymm1, ymm0
    vmovdqu xmmword ptr [rax + 4*rsi], xmm0
    add r8, rsi
    mov qword ptr [rdx + 72], r8
.L44:
    test r9, r9
    mov r12, qword ptr [rsp + 24]
    mov rax, qword ptr [rsp + 160]
    je .L8
    add r10, rax
    imul rcx, r10, 120
    add rcx, qword ptr [rsp + 232]
    imul r10, qword ptr [rsp + 112]
    jmp .L46
.L45:
    dec r9
    add rcx, 120
    add r10, qword ptr [rsp + 112]
    add r15, 64
    test r9, r9
    je .L8
.L46:
    cmp r15, 256
    je .L8
    vandpd ymm0, ymm7, ymmword ptr [rsp + r15 + 384]
    vbroadcastsd ymm1, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm1, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rcx - 20]
    mov rax, qword ptr [rsp + 280]
    vmovupd ymmword ptr [rax + r10], ymm1
    vcmpgt_oqpd ymm2, ymm1, ymm0
    vmovmskpd eax, ymm2
    test eax, eax
    je .L47
    mov rdx, qword ptr [rsp + 40]
    mov rsi, qword ptr [rsp + 56]
    vmovdqu xmm2, xmmword ptr [rdx + rsi]
    mov edx, dword ptr [rcx - 4]
    mov esi, -2147483648
    xor edx, esi
    vpbroadcastd xmm3, dword ptr [rip + .K2147483648]
    vpxor xmm3, xmm2, xmm3
    vmovd xmm5, edx
    vpbroadcastd xmm5, xmm5
    vpcmpgtd xmm3, xmm5, xmm3
    vpbroadcastd xmm5, dword ptr [rcx]
    vpcmpeqd xmm5, xmm5, xmm2
    vpandn xmm3, xmm5, xmm3
    vmovmskps edx, xmm3
    and dl, al
    mov rax, qword ptr [rcx - 100]
    mov rsi, qword ptr [rcx - 36]
    movzx edx, dl
    popcnt r8d, edx
    shl edx, 5
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm3, ymmword ptr [rbx + rdx]
    vpermps ymm1, ymm3, ymm1
    vmovupd ymmword ptr [rax + 8*rsi], ymm1
    mov rax, qword ptr [rcx - 76]
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm1, ymmword ptr [rbx + rdx]
    vpermd ymm1, ymm1, ymm2
    vmovdqu xmmword ptr [rax + 4*rsi], xmm1
    add r8, rsi
    mov qword ptr [rcx - 36], r8
.L47:
    vandpd ymm1, ymm7, ymmword ptr [rsp + r15 + 416]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm1, ymm2, ymm1
    mov rax, qword ptr [rsp + 104]
    vmovupd ymmword ptr [rax + r10], ymm1
    vcmpgt_oqpd ymm0, ymm1, ymm0
    vmovmskpd eax, ymm0
    test eax, eax
    je .L45
    mov rdx, qword ptr [rsp + 40]
    mov rsi, qword ptr [rsp + 16]
    vmovdqu xmm0, xmmword ptr [rdx + rsi]
    mov edx, dword ptr [rcx - 4]
    mov esi, -2147483648
    xor edx, esi
    vpbroadcastd xmm2, dword ptr [rip + .K2147483648]
    vpxor xmm2, xmm0, xmm2
    vmovd xmm3, edx
    vpbroadcastd xmm3, xmm3
    vpcmpgtd xmm2, xmm3, xmm2
    vpbroadcastd xmm3, dword ptr [rcx]
    vpcmpeqd xmm3, xmm3, xmm0
    vpandn xmm2, xmm3, xmm2
    vmovmskps edx, xmm2
    and dl, al
    mov rax, qword ptr [rcx - 100]
    mov rsi, qword ptr [rcx - 36]
    movzx edx, dl
    popcnt r8d, edx
    shl edx, 5
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm2, ymmword ptr [rbx + rdx]
    vpermps ymm1, ymm2, ymm1
    vmovupd ymmword ptr [rax + 8*rsi], ymm1
    mov rax, qword ptr [rcx - 76]
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm1, ymmword ptr [rbx + rdx]
    vpermd ymm0, ymm1, ymm0
    vmovdqu xmmword ptr [rax + 4*rsi], xmm0
    add r8, rsi
    mov qword ptr [rcx - 36], r8
    jmp .L45
.L48:
    sub r10, rbx
    cmp r9, r10
    setbe al
    cmp r10, 4
    setae cl
    or cl, al
    jne .L8
    mov rax, r10
    not rax
    add r9, rax
    mov r15, r10
    shl r15, 6
    lea rax, [rsp + r15]
    add rax, 384
    or r15, 64
    or r10, 1
    jmp .L42
.L49:
    mov r10, qword ptr [rsp + 216]
    inc r10
    mov r9, qword ptr [rsp + 352]
    add r14, r9
    add qword ptr [rsp + 72], r9
    add qword ptr [rsp + 104], 64
    add qword ptr [rsp + 280], 64
    mov rax, qword ptr [rsp + 344]
    cmp r10, rax
    mov rsi, qword ptr [rsp + 96]
    mov r15, qword ptr [rsp + 224]
    mov rbx, qword ptr [rsp + 336]
    mov r13, qword ptr [rsp + 64]
    jb .L4
    jmp .L1
.L50:
    mov rax, r15
    imul rax, r10
    mov rcx, qword ptr [rsp + 208]
    lea rax, [rcx + 8*rax]
    shl r10, 5
    mov qword ptr [rsp + 32], r10
    lea rcx, [r10 + 16]
    mov qword ptr [rsp + 56], rcx
    mov edx, 6
    xor r12d, r12d
    mov rcx, qword ptr [rsp + 104]
    mov qword ptr [rsp + 16], rcx
    mov rcx, qword ptr [rsp + 232]
    mov qword ptr [rsp + 256], rcx
    mov rcx, qword ptr [rsp + 328]
    mov qword ptr [rsp + 248], rcx
    mov r15, qword ptr [rsp + 48]
    jmp .L52
.L51:
    mov rcx, qword ptr [rsp + 80]
    mov rsi, rcx
    add rcx, 6
    mov r15, qword ptr [rsp + 88]
    add r15, 48
    add qword ptr [rsp + 248], 48
    add qword ptr [rsp + 256], 720
    mov rdx, qword ptr [rsp + 16]
    add rdx, qword ptr [rsp + 376]
    mov qword ptr [rsp + 16], rdx
    add r12, 6
    cmp rcx, qword ptr [rsp + 24]
    mov rdx, rcx
    ja .L7
.L52:
    mov qword ptr [rsp + 80], rdx
    mov rcx, qword ptr [rsp + 272]
    lea rbx, [rcx + 8*r12]
    vbroadcastsd ymm0, qword ptr [rcx + 8*r12]
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
    vmovaps ymmword ptr [rsp + 736], ymm0
    vmovups ymm0, ymmword ptr [rax]
    vmovaps ymmword ptr [rsp + 160], ymm0
    vmovupd ymm0, ymmword ptr [rax + 32]
    vmovapd ymmword ptr [rsp + 288], ymm0
    lea rdx, [rip + .T1]
    mov rcx, qword ptr [rsp + 264]
    movsxd rcx, dword ptr [rdx + 4*rcx]
    add rcx, rdx
    mov qword ptr [rsp + 88], r15
    jmp rcx
.L53:
    xor edx, edx
    xor r13d, r13d
    jmp .L58
.L54:
    vxorpd xmm1, xmm1, xmm1
.L55:
    vmovapd ymm5, ymm1
    lea rcx, [rbx + 8*rdx]
    lea r8, [r10 + 2*r10]
    shl r8, 5
    vbroadcastsd ymm1, qword ptr [rcx + r8]
    vmovapd ymm9, ymm0
    shl r10, 6
    vsubpd ymm0, ymm1, ymmword ptr [rax + r10]
    vfmadd213pd ymm0, ymm0, ymm9
    vsubpd ymm1, ymm1, ymmword ptr [rax + r10 + 32]
    vfmadd213pd ymm1, ymm1, ymm5
.L56:
    vbroadcastsd ymm2, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm5, ymm0, ymm2
    vmulpd ymm0, ymm1, ymm2
.L57:
    vmovapd ymmword ptr [rsp + 128], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm0, ymm5
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm2, ymm1
    vbroadcastsd ymm5, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm5, ymm1, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm5, ymm5, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm1, ymm5, ymm3
    vbroadcastsd ymm6, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm1, ymm5, ymm6
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm9, ymm8
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm9, ymm1, ymm7
    vbroadcastsd ymm11, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm9, ymm1, ymm11
    vbroadcastsd ymm6, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm9, ymm1, ymm6
    vbroadcastsd ymm12, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm9, ymm1, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm9, ymm1, ymm13
    vbroadcastsd ymm14, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm9, ymm1, ymm14
    vbroadcastsd ymm15, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm9, ymm1, ymm15
    vbroadcastsd ymm10, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm9, ymm1, ymm10
    vbroadcastsd ymm10, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm9, ymm1, ymm10
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm9, ymm1, ymm2
    vfmadd213pd ymm9, ymm1, ymm2
    vaddpd ymm1, ymm5, ymm4
    vbroadcastsd ymm10, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm5, ymm10, ymm4
    vpsubq ymm10, ymm1, ymm5
    vpsllq ymm5, ymm5, 52
    vpbroadcastq ymm1, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm5, ymm5, ymm1
    vmulpd ymm9, ymm9, ymm5
    vbroadcastsd ymm5, qword ptr [rbx + 8*rdx]
    vpsllq ymm10, ymm10, 52
    vpaddq ymm10, ymm10, ymm1
    vmulpd ymm9, ymm9, ymm10
    vmulpd ymm10, ymm5, ymmword ptr [rsp + 160]
    vmulpd ymm9, ymm10, ymm9
    vmovapd ymmword ptr [rsp + r13 + 384], ymm9
    vmaxpd ymm0, ymm0, ymmword ptr [rsp + 128]
    vbroadcastsd ymm9, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm9, ymm0
    vbroadcastsd ymm9, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm9, ymm0, ymm4
    vbroadcastsd ymm10, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm9, ymm9, ymm10
    vfnmadd231pd ymm0, ymm9, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm0, ymm9, ymm3
    vmovapd ymm10, ymm8
    vfmadd213pd ymm10, ymm0, ymm7
    vfmadd213pd ymm10, ymm0, ymm11
    vfmadd213pd ymm10, ymm0, ymm6
    vfmadd213pd ymm10, ymm0, ymm12
    vfmadd213pd ymm10, ymm0, ymm13
    vfmadd213pd ymm10, ymm0, ymm14
    vfmadd213pd ymm10, ymm0, ymm15
    vbroadcastsd ymm3, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm10, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm10, ymm0, ymm3
    vfmadd213pd ymm10, ymm0, ymm2
    vfmadd213pd ymm10, ymm0, ymm2
    vaddpd ymm0, ymm9, ymm4
    vbroadcastsd ymm2, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm9, ymm2, ymm4
    vpsubq ymm0, ymm0, ymm9
    vpsllq ymm9, ymm9, 52
    vpaddq ymm9, ymm9, ymm1
    vmulpd ymm9, ymm10, ymm9
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm1
    vmulpd ymm0, ymm9, ymm0
    vmulpd ymm1, ymm5, ymmword ptr [rsp + 288]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r13 + 416], ymm0
    add r13, 64
    inc rdx
    add r15, 8
    cmp r13, 384
    je .L81
.L58:
    vbroadcastsd ymm0, qword ptr [rip + .K8000000000000000]
    vmovapd ymm5, ymm0
    cmp rdi, -3
    ja .L57
    mov r10d, 1
    vxorpd xmm0, xmm0, xmm0
    test rdi, rdi
    je .L54
    mov rcx, r15
    mov r8, r14
    vxorpd xmm1, xmm1, xmm1
.L59:
    vbroadcastsd ymm5, qword ptr [rcx - 96]
    vsubpd ymm9, ymm5, ymmword ptr [r8 - 96]
    vfmadd213pd ymm9, ymm9, ymm0
    vsubpd ymm5, ymm5, ymmword ptr [r8 - 64]
    vbroadcastsd ymm10, qword ptr [rcx]
    vfmadd213pd ymm5, ymm5, ymm1
    vsubpd ymm0, ymm10, ymmword ptr [r8 - 32]
    vfmadd213pd ymm0, ymm0, ymm9
    vsubpd ymm1, ymm10, ymmword ptr [r8]
    vfmadd213pd ymm1, ymm1, ymm5
    sub r8, -128
    add rcx, 192
    lea r9, [r11 + r10]
    add r9, 2
    add r10, 2
    cmp r9, 1
    jne .L59
    test byte ptr [rsp + 8], 1
    jne .L55
    jmp .L56
.L60:
    mov rcx, r15
    xor edx, edx
    xor r13d, r13d
    jmp .L65
.L61:
    vxorpd xmm1, xmm1, xmm1
.L62:
    vmovapd ymm5, ymm1
    lea r8, [rbx + 8*rdx]
    lea r9, [r10 + 2*r10]
    shl r9, 5
    vbroadcastsd ymm1, qword ptr [r8 + r9]
    vmovapd ymm9, ymm0
    shl r10, 6
    vsubpd ymm0, ymm1, ymmword ptr [rax + r10]
    vfmadd213pd ymm0, ymm0, ymm9
    vsubpd ymm1, ymm1, ymmword ptr [rax + r10 + 32]
    vfmadd213pd ymm1, ymm1, ymm5
.L63:
    vbroadcastsd ymm2, qword ptr [rip + .K4008000000000000]
    vmulpd ymm0, ymm0, ymm2
    vsqrtpd ymm5, ymm0
    vmulpd ymm0, ymm1, ymm2
    vsqrtpd ymm4, ymm0
.L64:
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm10, ymm0, ymm5
    vbroadcastsd ymm9, qword ptr [rip + .K8000000000000000]
    vxorpd ymm1, ymm10, ymm9
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm0, ymm1
    vbroadcastsd ymm0, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm0, ymm1
    vbroadcastsd ymm5, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm0, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm5, ymm1, ymm0
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm5, ymm5, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm1, ymm5, ymm3
    vbroadcastsd ymm6, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm1, ymm5, ymm6
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm11, ymm8
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm11, ymm1, ymm7
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm11, ymm1, ymm14
    vbroadcastsd ymm6, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm11, ymm1, ymm6
    vbroadcastsd ymm13, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm11, ymm1, ymm13
    vbroadcastsd ymm15, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm11, ymm1, ymm15
    vbroadcastsd ymm12, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm11, ymm1, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm11, ymm1, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm11, ymm1, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm11, ymm1, ymm12
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm11, ymm1, ymm2
    vfmadd213pd ymm11, ymm1, ymm2
    vaddpd ymm1, ymm5, ymm0
    vbroadcastsd ymm12, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm5, ymm12, ymm0
    vpsubq ymm12, ymm1, ymm5
    vpsllq ymm1, ymm5, 52
    vpbroadcastq ymm5, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm1, ymm1, ymm5
    vmulpd ymm11, ymm11, ymm1
    vbroadcastsd ymm1, qword ptr [rbx + 8*rdx]
    vpsllq ymm12, ymm12, 52
    vpaddq ymm12, ymm12, ymm5
    vmulpd ymm11, ymm11, ymm12
    vfmadd213pd ymm11, ymm10, ymm11
    vmulpd ymm10, ymm1, ymmword ptr [rsp + 160]
    vmulpd ymm10, ymm10, ymm11
    vmovapd ymmword ptr [rsp + r13 + 384], ymm10
    vbroadcastsd ymm10, qword ptr [rip + .K4087700000000000]
    vminpd ymm4, ymm10, ymm4
    vxorpd ymm9, ymm9, ymm4
    vbroadcastsd ymm10, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm9, ymm10, ymm9
    vbroadcastsd ymm10, qword ptr [rip + .K4086300000000000]
    vminpd ymm9, ymm10, ymm9
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm10, ymm9, ymm0
    vbroadcastsd ymm11, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm10, ymm10, ymm11
    vfnmadd231pd ymm9, ymm10, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm9, ymm10, ymm3
    vmovapd ymm11, ymm8
    vfmadd213pd ymm11, ymm9, ymm7
    vfmadd213pd ymm11, ymm9, ymm14
    vfmadd213pd ymm11, ymm9, ymm6
    vfmadd213pd ymm11, ymm9, ymm13
    vfmadd213pd ymm11, ymm9, ymm15
    vbroadcastsd ymm3, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm11, ymm9, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm11, ymm9, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm11, ymm9, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm11, ymm9, ymm3
    vfmadd213pd ymm11, ymm9, ymm2
    vfmadd213pd ymm11, ymm9, ymm2
    vaddpd ymm9, ymm10, ymm0
    vbroadcastsd ymm2, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm10, ymm2, ymm0
    vpsubq ymm9, ymm9, ymm10
    vpsllq ymm10, ymm10, 52
    vpaddq ymm10, ymm10, ymm5
    vmulpd ymm10, ymm11, ymm10
    vpsllq ymm9, ymm9, 52
    vpaddq ymm5, ymm9, ymm5
    vmulpd ymm5, ymm10, ymm5
    vfmadd213pd ymm5, ymm4, ymm5
    vmulpd ymm0, ymm1, ymmword ptr [rsp + 288]
    vmulpd ymm0, ymm0, ymm5
    vmovapd ymmword ptr [rsp + r13 + 416], ymm0
    add r13, 64
    inc rdx
    add rcx, 8
    cmp r13, 384
    je .L81
.L65:
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm4, xmm4, xmm4
    cmp rdi, -3
    ja .L64
    mov r10d, 1
    vxorpd xmm0, xmm0, xmm0
    test rdi, rdi
    je .L61
    mov r15, rcx
    mov r8, r14
    vxorpd xmm1, xmm1, xmm1
.L66:
    vbroadcastsd ymm5, qword ptr [r15 - 96]
    vsubpd ymm9, ymm5, ymmword ptr [r8 - 96]
    vfmadd213pd ymm9, ymm9, ymm0
    vsubpd ymm5, ymm5, ymmword ptr [r8 - 64]
    vbroadcastsd ymm10, qword ptr [r15]
    vfmadd213pd ymm5, ymm5, ymm1
    vsubpd ymm0, ymm10, ymmword ptr [r8 - 32]
    vfmadd213pd ymm0, ymm0, ymm9
    vsubpd ymm1, ymm10, ymmword ptr [r8]
    vfmadd213pd ymm1, ymm1, ymm5
    sub r8, -128
    add r15, 192
    lea r9, [r11 + r10]
    add r9, 2
    add r10, 2
    cmp r9, 1
    jne .L66
    test byte ptr [rsp + 8], 1
    jne .L62
    jmp .L63
.L67:
    mov rcx, r15
    xor edx, edx
    xor r13d, r13d
    jmp .L72
.L68:
    vxorpd xmm1, xmm1, xmm1
.L69:
    vmovapd ymm5, ymm1
    lea r8, [rbx + 8*rdx]
    lea r9, [r10 + 2*r10]
    shl r9, 5
    vbroadcastsd ymm1, qword ptr [r8 + r9]
    vmovapd ymm9, ymm0
    shl r10, 6
    vsubpd ymm0, ymm1, ymmword ptr [rax + r10]
    vfmadd213pd ymm0, ymm0, ymm9
    vsubpd ymm1, ymm1, ymmword ptr [rax + r10 + 32]
    vfmadd213pd ymm1, ymm1, ymm5
.L70:
    vbroadcastsd ymm2, qword ptr [rip + .K4014000000000000]
    vmulpd ymm0, ymm0, ymm2
    vsqrtpd ymm5, ymm0
    vmulpd ymm0, ymm1, ymm2
    vsqrtpd ymm0, ymm0
.L71:
    vmovapd ymmword ptr [rsp + 128], ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4087700000000000]
    vminpd ymm5, ymm1, ymm5
    vbroadcastsd ymm0, qword ptr [rip + .K8000000000000000]
    vxorpd ymm1, ymm5, ymm0
    vbroadcastsd ymm9, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm9, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm10, ymm2, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm10, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm1, ymm1, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm10, ymm1, ymm3
    vbroadcastsd ymm6, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm10, ymm1, ymm6
    vbroadcastsd ymm11, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm11, ymm10, ymm7
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm11, ymm10, ymm14
    vbroadcastsd ymm6, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm11, ymm10, ymm6
    vbroadcastsd ymm13, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm11, ymm10, ymm13
    vbroadcastsd ymm15, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm11, ymm10, ymm15
    vbroadcastsd ymm7, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm11, ymm10, ymm7
    vbroadcastsd ymm15, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm11, ymm10, ymm15
    vbroadcastsd ymm14, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm11, ymm10, ymm14
    vbroadcastsd ymm13, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm11, ymm10, ymm13
    vbroadcastsd ymm8, qword ptr [rip + .K3fd5555555555555]
    vmovapd ymm12, ymm8
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm12, ymm5, ymm2
    vfmadd213pd ymm12, ymm5, ymm2
    vfmadd213pd ymm11, ymm10, ymm2
    vfmadd213pd ymm11, ymm10, ymm2
    vaddpd ymm5, ymm1, ymm4
    vbroadcastsd ymm7, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm1, ymm7, ymm4
    vpsubq ymm5, ymm5, ymm1
    vpsllq ymm10, ymm1, 52
    vpbroadcastq ymm1, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm10, ymm10, ymm1
    vmulpd ymm10, ymm11, ymm10
    vpsllq ymm5, ymm5, 52
    vpaddq ymm5, ymm5, ymm1
    vmulpd ymm10, ymm10, ymm5
    vbroadcastsd ymm5, qword ptr [rbx + 8*rdx]
    vmulpd ymm10, ymm12, ymm10
    vmulpd ymm11, ymm5, ymmword ptr [rsp + 160]
    vmulpd ymm10, ymm11, ymm10
    vmovapd ymmword ptr [rsp + r13 + 384], ymm10
    vbroadcastsd ymm10, qword ptr [rip + .K4087700000000000]
    vminpd ymm10, ymm10, ymmword ptr [rsp + 128]
    vxorpd ymm0, ymm10, ymm0
    vmaxpd ymm0, ymm9, ymm0
    vbroadcastsd ymm9, qword ptr [rip + .K4086300000000000]
    vminpd ymm9, ymm9, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm0, ymm9, ymm4
    vbroadcastsd ymm11, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm0, ymm11, ymm0
    vfnmadd231pd ymm9, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm9, ymm0, ymm3
    vfmadd213pd ymm8, ymm10, ymm2
    vfmadd213pd ymm8, ymm10, ymm2
    vbroadcastsd ymm10, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm3, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm10, ymm9, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm10, ymm9, ymm3
    vfmadd213pd ymm10, ymm9, ymm6
    vbroadcastsd ymm3, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm10, ymm9, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm10, ymm9, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm10, ymm9, ymm3
    vfmadd213pd ymm10, ymm9, ymm15
    vfmadd213pd ymm10, ymm9, ymm14
    vfmadd213pd ymm10, ymm9, ymm13
    vfmadd213pd ymm10, ymm9, ymm2
    vfmadd213pd ymm10, ymm9, ymm2
    vaddpd ymm9, ymm0, ymm4
    vfmadd213pd ymm0, ymm7, ymm4
    vpsubq ymm9, ymm9, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm1
    vmulpd ymm0, ymm10, ymm0
    vpsllq ymm9, ymm9, 52
    vpaddq ymm1, ymm9, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm0, ymm8, ymm0
    vmulpd ymm1, ymm5, ymmword ptr [rsp + 288]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r13 + 416], ymm0
    add r13, 64
    inc rdx
    add rcx, 8
    cmp r13, 384
    je .L81
.L72:
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm0, xmm0, xmm0
    cmp rdi, -3
    ja .L71
    mov r10d, 1
    test rdi, rdi
    je .L68
    mov r15, rcx
    mov r8, r14
    vxorpd xmm1, xmm1, xmm1
.L73:
    vbroadcastsd ymm5, qword ptr [r15 - 96]
    vsubpd ymm9, ymm5, ymmword ptr [r8 - 96]
    vfmadd213pd ymm9, ymm9, ymm0
    vsubpd ymm5, ymm5, ymmword ptr [r8 - 64]
    vbroadcastsd ymm10, qword ptr [r15]
    vfmadd213pd ymm5, ymm5, ymm1
    vsubpd ymm0, ymm10, ymmword ptr [r8 - 32]
    vfmadd213pd ymm0, ymm0, ymm9
    vsubpd ymm1, ymm10, ymmword ptr [r8]
    vfmadd213pd ymm1, ymm1, ymm5
    sub r8, -128
    add r15, 192
    lea r9, [r11 + r10]
    add r9, 2
    add r10, 2
    cmp r9, 1
    jne .L73
    test byte ptr [rsp + 8], 1
    jne .L69
    jmp .L70
.L74:
    mov rcx, r15
    xor edx, edx
    xor r13d, r13d
    jmp .L79
.L75:
    vxorpd xmm1, xmm1, xmm1
.L76:
    vmovapd ymm5, ymm1
    lea r8, [rbx + 8*rdx]
    lea r9, [r10 + 2*r10]
    shl r9, 5
    vbroadcastsd ymm1, qword ptr [r8 + r9]
    vmovapd ymm9, ymm0
    shl r10, 6
    vsubpd ymm0, ymm1, ymmword ptr [rax + r10]
    vfmadd213pd ymm0, ymm0, ymm9
    vsubpd ymm1, ymm1, ymmword ptr [rax + r10 + 32]
    vfmadd213pd ymm1, ymm1, ymm5
.L77:
    vsqrtpd ymm5, ymm0
    vsqrtpd ymm0, ymm1
.L78:
    vmovapd ymmword ptr [rsp + 768], ymm0
    vbroadcastsd ymm1, qword ptr [rbx + 8*rdx]
    vmovaps ymmword ptr [rsp + 128], ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vxorpd ymm5, ymm5, ymm1
    vbroadcastsd ymm9, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm5, ymm9, ymm5
    vbroadcastsd ymm0, qword ptr [rip + .K4086300000000000]
    vminpd ymm5, ymm0, ymm5
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm10, ymm5, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm10, ymm10, ymm3
    vbroadcastsd ymm2, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm5, ymm10, ymm2
    vbroadcastsd ymm6, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm5, ymm10, ymm6
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm11, ymm8
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm11, ymm5, ymm7
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm11, ymm5, ymm14
    vbroadcastsd ymm3, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm11, ymm5, ymm3
    vbroadcastsd ymm13, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm11, ymm5, ymm13
    vbroadcastsd ymm15, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm11, ymm5, ymm15
    vbroadcastsd ymm12, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm11, ymm5, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm11, ymm5, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm11, ymm5, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm11, ymm5, ymm12
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm11, ymm5, ymm0
    vfmadd213pd ymm11, ymm5, ymm0
    vaddpd ymm5, ymm10, ymm4
    vbroadcastsd ymm12, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm10, ymm12, ymm4
    vpsubq ymm12, ymm5, ymm10
    vpsllq ymm10, ymm10, 52
    vpbroadcastq ymm5, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm10, ymm10, ymm5
    vmulpd ymm10, ymm11, ymm10
    vpsllq ymm11, ymm12, 52
    vpaddq ymm11, ymm11, ymm5
    vmulpd ymm10, ymm10, ymm11
    vmovapd ymm12, ymmword ptr [rsp + 128]
    vmulpd ymm11, ymm12, ymmword ptr [rsp + 160]
    vmulpd ymm10, ymm11, ymm10
    vmovapd ymmword ptr [rsp + r13 + 384], ymm10
    vxorpd ymm1, ymm1, ymmword ptr [rsp + 768]
    vmaxpd ymm1, ymm9, ymm1
    vbroadcastsd ymm9, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm9, ymm1
    vbroadcastsd ymm9, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm9, ymm1, ymm4
    vbroadcastsd ymm10, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm9, ymm9, ymm10
    vfnmadd231pd ymm1, ymm9, ymm2
    vfnmadd231pd ymm1, ymm9, ymm6
    vmovapd ymm10, ymm8
    vfmadd213pd ymm10, ymm1, ymm7
    vfmadd213pd ymm10, ymm1, ymm14
    vfmadd213pd ymm10, ymm1, ymm3
    vfmadd213pd ymm10, ymm1, ymm13
    vfmadd213pd ymm10, ymm1, ymm15
    vbroadcastsd ymm2, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm10, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm10, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm10, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm10, ymm1, ymm2
    vfmadd213pd ymm10, ymm1, ymm0
    vfmadd213pd ymm10, ymm1, ymm0
    vaddpd ymm1, ymm9, ymm4
    vbroadcastsd ymm0, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm9, ymm0, ymm4
    vpsubq ymm1, ymm1, ymm9
    vpsllq ymm9, ymm9, 52
    vpaddq ymm9, ymm9, ymm5
    vmulpd ymm9, ymm10, ymm9
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm1, ymm5
    vmulpd ymm1, ymm9, ymm1
    vmulpd ymm0, ymm12, ymmword ptr [rsp + 288]
    vmulpd ymm0, ymm0, ymm1
    vmovapd ymmword ptr [rsp + r13 + 416], ymm0
    add r13, 64
    inc rdx
    add rcx, 8
    cmp r13, 384
    je .L81
.L79:
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm0, xmm0, xmm0
    cmp rdi, -3
    ja .L78
    mov r10d, 1
    test rdi, rdi
    je .L75
    mov r15, rcx
    mov r8, r14
    vxorpd xmm1, xmm1, xmm1
.L80:
    vbroadcastsd ymm5, qword ptr [r15 - 96]
    vsubpd ymm9, ymm5, ymmword ptr [r8 - 96]
    vfmadd213pd ymm9, ymm9, ymm0
    vsubpd ymm5, ymm5, ymmword ptr [r8 - 64]
    vbroadcastsd ymm10, qword ptr [r15]
    vfmadd213pd ymm5, ymm5, ymm1
    vsubpd ymm0, ymm10, ymmword ptr [r8 - 32]
    vfmadd213pd ymm0, ymm0, ymm9
    vsubpd ymm1, ymm10, ymmword ptr [r8]
    vfmadd213pd ymm1, ymm1, ymm5
    sub r8, -128
    add r15, 192
    lea r9, [r11 + r10]
    add r9, 2
    add r10, 2
    cmp r9, 1
    jne .L80
    test byte ptr [rsp + 8], 1
    jne .L76
    jmp .L77
.L81:
    vmovapd ymm7, ymmword ptr [rsp + 384]
    vmovapd ymm8, ymmword ptr [rsp + 416]
    vmovapd ymm9, ymmword ptr [rsp + 448]
    vmovapd ymm11, ymmword ptr [rsp + 480]
    vmovapd ymm12, ymmword ptr [rsp + 512]
    vmovapd ymm13, ymmword ptr [rsp + 544]
    vmovapd ymm14, ymmword ptr [rsp + 576]
    vmovapd ymm15, ymmword ptr [rsp + 608]
    vmovapd ymm5, ymmword ptr [rsp + 640]
    vmovapd ymm1, ymmword ptr [rsp + 672]
    vmovapd ymm10, ymmword ptr [rsp + 704]
    vmovapd ymm0, ymmword ptr [rsp + 736]
    mov rbx, qword ptr [rsp + 96]
    test rbx, rbx
    je .L83
    mov rcx, qword ptr [rsp + 72]
    mov rdx, qword ptr [rsp + 248]
.L82:
    vmovupd ymm2, ymmword ptr [rcx - 32]
    vmovupd ymm6, ymmword ptr [rcx]
    vbroadcastsd ymm3, qword ptr [rdx - 40]
    vfnmadd231pd ymm7, ymm3, ymm2
    vfnmadd231pd ymm8, ymm6, ymm3
    vbroadcastsd ymm3, qword ptr [rdx - 32]
    vfnmadd231pd ymm9, ymm3, ymm2
    vfnmadd231pd ymm11, ymm6, ymm3
    vbroadcastsd ymm3, qword ptr [rdx - 24]
    vfnmadd231pd ymm12, ymm3, ymm2
    vfnmadd231pd ymm13, ymm6, ymm3
    vbroadcastsd ymm3, qword ptr [rdx - 16]
    vfnmadd231pd ymm14, ymm3, ymm2
    vfnmadd231pd ymm15, ymm6, ymm3
    vbroadcastsd ymm3, qword ptr [rdx - 8]
    vfnmadd231pd ymm5, ymm3, ymm2
    vfnmadd231pd ymm1, ymm6, ymm3
    vbroadcastsd ymm3, qword ptr [rdx]
    vfnmadd231pd ymm10, ymm3, ymm2
    vfnmadd231pd ymm0, ymm3, ymm6
    add rdx, 96
    add rcx, 64
    dec rbx
    jne .L82
.L83:
    vmovapd ymmword ptr [rsp + 384], ymm7
    vmovapd ymmword ptr [rsp + 416], ymm8
    vmovapd ymmword ptr [rsp + 448], ymm9
    vmovapd ymmword ptr [rsp + 480], ymm11
    vmovapd ymmword ptr [rsp + 512], ymm12
    vmovapd ymmword ptr [rsp + 544], ymm13
    vmovapd ymmword ptr [rsp + 576], ymm14
    vmovapd ymmword ptr [rsp + 608], ymm15
    vmovapd ymmword ptr [rsp + 640], ymm5
    vmovapd ymmword ptr [rsp + 672], ymm1
    vmovapd ymmword ptr [rsp + 704], ymm10
    vmovapd ymmword ptr [rsp + 736], ymm0
    cmp qword ptr [rsp + 24], r12
    je .L51
    mov ecx, 32
    mov rdx, qword ptr [rsp + 24]
    mov rbx, qword ptr [rsp + 16]
    mov r13, qword ptr [rsp + 256]
    jmp .L85
.L84:
    add rcx, 64
    add r13, 120
    add rbx, qword ptr [rsp + 112]
    dec rdx
    cmp r12, rdx
    je .L51
.L85:
    cmp rcx, 416
    je .L51
    vbroadcastsd ymm0, qword ptr [rip + .K9223372036854775807]
    vandpd ymm1, ymm0, ymmword ptr [rsp + rcx + 352]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm5, ymm2, ymm1
    vbroadcastsd ymm1, qword ptr [r13 - 20]
    vmovupd ymmword ptr [rbx - 32], ymm5
    vcmpgt_oqpd ymm2, ymm5, ymm1
    vmovmskpd r8d, ymm2
    test r8d, r8d
    je .L86
    mov rsi, qword ptr [rsp + 40]
    mov r9, qword ptr [rsp + 32]
    vmovdqu xmm2, xmmword ptr [rsi + r9]
    mov r9d, dword ptr [r13 - 4]
    mov esi, -2147483648
    xor r9d, esi
    vpbroadcastd xmm3, dword ptr [rip + .K2147483648]
    vpxor xmm3, xmm2, xmm3
    vmovd xmm6, r9d
    vpbroadcastd xmm6, xmm6
    vpcmpgtd xmm3, xmm6, xmm3
    vpbroadcastd xmm6, dword ptr [r13]
    vpcmpeqd xmm6, xmm6, xmm2
    vpandn xmm3, xmm6, xmm3
    vmovmskps r9d, xmm3
    and r9b, r8b
    mov r8, qword ptr [r13 - 100]
    mov r10, qword ptr [r13 - 36]
    movzx r9d, r9b
    popcnt r15d, r9d
    shl r9d, 5
    mov rsi, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm3, ymmword ptr [rsi + r9]
    vpermps ymm3, ymm3, ymm5
    vmovupd ymmword ptr [r8 + 8*r10], ymm3
    mov r8, qword ptr [r13 - 76]
    mov rsi, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm3, ymmword ptr [rsi + r9]
    vpermd ymm2, ymm3, ymm2
    vmovdqu xmmword ptr [r8 + 4*r10], xmm2
    add r15, r10
    mov qword ptr [r13 - 36], r15
.L86:
    vandpd ymm0, ymm0, ymmword ptr [rsp + rcx + 384]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm2, ymm0
    vmovupd ymmword ptr [rbx], ymm0
    vcmpgt_oqpd ymm1, ymm0, ymm1
    vmovmskpd r8d, ymm1
    test r8d, r8d
    je .L84
    mov rsi, qword ptr [rsp + 40]
    mov r9, qword ptr [rsp + 56]
    vmovdqu xmm1, xmmword ptr [rsi + r9]
    mov r9d, dword ptr [r13 - 4]
    mov esi, -2147483648
    xor r9d, esi
    vpbroadcastd xmm2, dword ptr [rip + .K2147483648]
    vpxor xmm2, xmm1, xmm2
    vmovd xmm3, r9d
    vpbroadcastd xmm3, xmm3
    vpcmpgtd xmm2, xmm3, xmm2
    vpbroadcastd xmm3, dword ptr [r13]
    vpcmpeqd xmm3, xmm3, xmm1
    vpandn xmm2, xmm3, xmm2
    vmovmskps r9d, xmm2
    and r9b, r8b
    mov r8, qword ptr [r13 - 100]
    mov r10, qword ptr [r13 - 36]
    movzx r9d, r9b
    popcnt r15d, r9d
    shl r9d, 5
    mov rsi, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm2, ymmword ptr [rsi + r9]
    vpermps ymm0, ymm2, ymm0
    vmovupd ymmword ptr [r8 + 8*r10], ymm0
    mov r8, qword ptr [r13 - 76]
    mov rsi, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm0, ymmword ptr [rsi + r9]
    vpermd ymm0, ymm0, ymm1
    vmovdqu xmmword ptr [r8 + 4*r10], xmm0
    add r15, r10
    mov qword ptr [r13 - 36], r15
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
