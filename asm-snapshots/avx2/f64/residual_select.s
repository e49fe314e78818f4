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
    mov qword ptr [rsp + 64], rsi
    mov r13, qword ptr [rdi + 32]
    mov rax, qword ptr [rdi + 40]
    mov qword ptr [rsp + 40], rax
    lea rsi, [rax + r13]
    inc rsi
    lea rbx, [8*rsi]
    test rbx, rbx
    je .L148
    mov r11, rcx
    mov r9, qword ptr [rdi + 24]
    mov rax, r9
    or rax, rbx
    shr rax, 32
    je .L2
    mov rax, r9
    xor edx, edx
    div rbx
    mov qword ptr [rsp + 240], rax
    cmp rbx, r9
    jbe .L3
.L0:
    mov qword ptr [rsp + 56], 0
.L1:
    mov rax, qword ptr [rsp + 56]
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
    div ebx
    mov qword ptr [rsp + 240], rax
    cmp rbx, r9
    ja .L0
.L3:
    lea r9, [r13 + 1]
    mov rax, qword ptr [rdi + 48]
    mov qword ptr [rsp + 16], rax
    mov rcx, qword ptr [rdi]
    mov rdx, qword ptr [rdi + 16]
    movzx eax, byte ptr [rdi + 56]
    mov dword ptr [rsp + 252], eax
    imul r8, r8, 112
    lea rdi, [rdx + 160]
    shl rsi, 6
    lea rax, [rcx + 192]
    mov qword ptr [rsp + 216], rax
    mov r10, r13
    and r10, -2
    neg r10
    lea rax, [2*r13]
    add rax, r13
    shl rax, 5
    mov qword ptr [rsp + 80], rcx
    add rax, rcx
    add rax, 136
    mov qword ptr [rsp + 208], rax
    mov rax, r13
    shl rax, 6
    mov qword ptr [rsp + 224], rdx
    add rax, rdx
    add rax, 96
    mov qword ptr [rsp + 88], rax
    lea rax, [r11 + 100]
    mov qword ptr [rsp + 200], rax
    mov qword ptr [rsp + 56], 0
.L4:
    mov rax, r8
    mov rcx, r11
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
    mov eax, dword ptr [rsp + 252]
    mov qword ptr [rsp + 72], rax
    mov rax, qword ptr [rsp + 56]
    cmp rax, qword ptr [rsp + 240]
    mov qword ptr [rsp + 768], r11
    mov qword ptr [rsp + 760], rsi
    mov qword ptr [rsp + 232], rbx
    mov qword ptr [rsp + 752], r8
    jae .L8
    cmp qword ptr [rsp + 16], 6
    jae .L10
    xor ebx, ebx
.L7:
    cmp rbx, qword ptr [rsp + 16]
    jae .L114
    mov rax, qword ptr [rsp + 232]
    mov rsi, qword ptr [rsp + 56]
    imul rax, rsi
    mov rcx, qword ptr [rsp + 224]
    lea rdx, [rcx + 8*rax]
    shl rsi, 5
    mov qword ptr [rsp + 48], rsi
    mov rax, qword ptr [rsp + 216]
    lea r8, [rax + 8*rbx]
    mov rax, qword ptr [rsp + 208]
    lea rax, [rax + 8*rbx]
    add rax, -16
    mov qword ptr [rsp + 32], rax
    imul rax, rbx, 112
    add rax, qword ptr [rsp + 200]
    mov qword ptr [rsp + 24], rax
    mov rcx, qword ptr [rsp + 80]
    lea rax, [rcx + 8*rbx]
    vbroadcastsd ymm0, qword ptr [rcx + 8*rbx]
    vmovaps ymmword ptr [rsp + 256], ymm0
    vmovaps ymmword ptr [rsp + 288], ymm0
    vmovaps ymmword ptr [rsp + 320], ymm0
    vmovaps ymmword ptr [rsp + 352], ymm0
    vmovaps ymmword ptr [rsp + 384], ymm0
    vmovaps ymmword ptr [rsp + 416], ymm0
    vmovaps ymmword ptr [rsp + 448], ymm0
    vmovaps ymmword ptr [rsp + 480], ymm0
    vmovups ymm0, ymmword ptr [rdx]
    vmovaps ymmword ptr [rsp + 160], ymm0
    vmovups ymm0, ymmword ptr [rdx + 32]
    vmovaps ymmword ptr [rsp + 128], ymm0
    lea rsi, [rip + .T0]
    mov rcx, qword ptr [rsp + 72]
    movsxd rcx, dword ptr [rsi + 4*rcx]
    add rcx, rsi
    jmp rcx
.L8:
    cmp qword ptr [rsp + 16], 6
    jae .L45
    xor ebx, ebx
.L9:
    cmp rbx, qword ptr [rsp + 16]
    jae .L114
    mov rax, qword ptr [rsp + 232]
    mov rsi, qword ptr [rsp + 56]
    imul rax, rsi
    mov rcx, qword ptr [rsp + 224]
    lea rdx, [rcx + 8*rax]
    shl rsi, 5
    mov qword ptr [rsp + 48], rsi
    mov rax, qword ptr [rsp + 216]
    lea r8, [rax + 8*rbx]
    mov rax, qword ptr [rsp + 208]
    lea rax, [rax + 8*rbx]
    add rax, -16
    mov qword ptr [rsp + 32], rax
    imul rax, rbx, 112
    add rax, qword ptr [rsp + 200]
    mov qword ptr [rsp + 24], rax
    mov rcx, qword ptr [rsp + 80]
    lea rax, [rcx + 8*rbx]
    vbroadcastsd ymm0, qword ptr [rcx + 8*rbx]
    vmovaps ymmword ptr [rsp + 256], ymm0
    vmovaps ymmword ptr [rsp + 288], ymm0
    vmovaps ymmword ptr [rsp + 320], ymm0
    vmovaps ymmword ptr [rsp + 352], ymm0
    vmovaps ymmword ptr [rsp + 384], ymm0
    vmovaps ymmword ptr [rsp + 416], ymm0
    vmovaps ymmword ptr [rsp + 448], ymm0
    vmovaps ymmword ptr [rsp + 480], ymm0
    vmovups ymm0, ymmword ptr [rdx]
    vmovaps ymmword ptr [rsp + 160], ymm0
    vmovupd ymm0, ymmword ptr [rdx + 32]
    vmovapd ymmword ptr [rsp + 128], ymm0
    lea rsi, [rip + .T1]
    mov rcx, qword ptr [rsp + 72]
    movsxd rcx, dword ptr [rsi + 4*rcx]
    add rcx, rsi
    jmp rcx
.L10:
    mov rax, rbx
    mov rsi, qword ptr [rsp + 56]
    imul rax, rsi
    mov rcx, qword ptr [rsp + 224]
    lea rdx, [rcx + 8*rax]
    shl rsi, 5
    mov qword ptr [rsp + 48], rsi
    mov ecx, 6
    xor r11d, r11d
    mov rax, qword ptr [rsp + 200]
    mov qword ptr [rsp + 24], rax
    mov rax, qword ptr [rsp + 208]
    mov qword ptr [rsp + 664], rax
    mov rax, qword ptr [rsp + 216]
    mov qword ptr [rsp + 8], rax
    jmp .L12
.L11:
    mov rax, qword ptr [rsp + 32]
    mov rbx, rax
    lea rcx, [rax + 6]
    add qword ptr [rsp + 8], 48
    add qword ptr [rsp + 664], 48
    add qword ptr [rsp + 24], 672
    add r11, 6
    cmp rcx, qword ptr [rsp + 16]
    ja .L7
.L12:
    mov qword ptr [rsp + 32], rcx
    mov rax, qword ptr [rsp + 80]
    lea rbx, [rax + 8*r11]
    vbroadcastsd ymm0, qword ptr [rax + 8*r11]
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
    vmovaps ymmword ptr [rsp + 160], ymm0
    vmovupd ymm0, ymmword ptr [rdx + 32]
    vmovapd ymmword ptr [rsp + 128], ymm0
    lea rcx, [rip + .T2]
    mov rax, qword ptr [rsp + 72]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    jmp rax
.L13:
    mov rax, qword ptr [rsp + 8]
    xor ecx, ecx
    xor r14d, r14d
    jmp .L18
.L14:
    vxorpd xmm1, xmm1, xmm1
.L15:
    vmovapd ymm2, ymm1
    lea rsi, [rbx + 8*rcx]
    lea r8, [r12 + 2*r12]
    shl r8, 5
    vbroadcastsd ymm1, qword ptr [rsi + r8]
    vmovapd ymm3, ymm0
    shl r12, 6
    vsubpd ymm0, ymm1, ymmword ptr [rdx + r12]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [rdx + r12 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L16:
    vbroadcastsd ymm2, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm0, ymm0, ymm2
    vmulpd ymm1, ymm1, ymm2
.L17:
    vbroadcastsd ymm13, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm13, ymm0
    vbroadcastsd ymm14, qword ptr [rip + .K4086300000000000]
    vminpd ymm2, ymm14, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm2, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm0, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm2, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm2, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm5, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm3, ymm2, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm3, ymm2, ymm5
    vbroadcastsd ymm15, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm3, ymm2, ymm15
    vbroadcastsd ymm6, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm3, ymm2, ymm6
    vbroadcastsd ymm9, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm3, ymm2, ymm9
    vbroadcastsd ymm7, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm3, ymm2, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm3, ymm2, ymm8
    vbroadcastsd ymm10, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm3, ymm2, ymm10
    vbroadcastsd ymm11, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm3, ymm2, ymm11
    vmulpd ymm5, ymm2, ymm2
    vfmadd213pd ymm5, ymm3, ymm2
    vbroadcastsd ymm12, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm2, ymm12, ymm5
    vmaxpd ymm1, ymm13, ymm1
    vminpd ymm3, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm1, ymm3, ymm4
    vbroadcastsd ymm5, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm1, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm13, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm5, ymm3, ymm13
    vbroadcastsd ymm13, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm5, ymm3, ymm13
    vfmadd213pd ymm5, ymm3, ymm15
    vfmadd213pd ymm5, ymm3, ymm6
    vfmadd213pd ymm5, ymm3, ymm9
    vfmadd213pd ymm5, ymm3, ymm7
    vfmadd213pd ymm5, ymm3, ymm8
    vfmadd213pd ymm5, ymm3, ymm10
    vfmadd213pd ymm5, ymm3, ymm11
    vmulpd ymm6, ymm3, ymm3
    vfmadd213pd ymm6, ymm5, ymm3
    vaddpd ymm3, ymm0, ymm4
    vbroadcastsd ymm7, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm0, ymm7, ymm4
    vpsubq ymm3, ymm3, ymm0
    vpsllq ymm0, ymm0, 52
    vpbroadcastq ymm5, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm0, ymm0, ymm5
    vmulpd ymm0, ymm2, ymm0
    vbroadcastsd ymm2, qword ptr [rbx + 8*rcx]
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm3, ymm5
    vmulpd ymm0, ymm0, ymm3
    vmulpd ymm3, ymm2, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm3, ymm0
    vmovapd ymmword ptr [rsp + r14 + 256], ymm0
    vaddpd ymm0, ymm12, ymm6
    vaddpd ymm3, ymm1, ymm4
    vfmadd213pd ymm1, ymm7, ymm4
    vpsubq ymm3, ymm3, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm1, ymm5
    vmulpd ymm0, ymm0, ymm1
    vpsllq ymm1, ymm3, 52
    vpaddq ymm1, ymm1, ymm5
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm1, ymm2, ymmword ptr [rsp + 128]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r14 + 288], ymm0
    add r14, 64
    inc rcx
    add rax, 8
    cmp r14, 384
    je .L39
.L18:
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vmovapd ymm0, ymm1
    cmp r9, 2
    jb .L17
    lea rsi, [r13 - 1]
    mov r12d, 1
    vxorpd xmm0, xmm0, xmm0
    test rsi, rsi
    je .L14
    mov rsi, rax
    mov r8, rdi
    vxorpd xmm1, xmm1, xmm1
.L19:
    vbroadcastsd ymm2, qword ptr [rsi - 96]
    vsubpd ymm3, ymm2, ymmword ptr [r8 - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r8 - 64]
    vbroadcastsd ymm5, qword ptr [rsi]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [r8 - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [r8]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r8, -128
    add rsi, 192
    lea r15, [r10 + r12]
    add r15, 2
    add r12, 2
    cmp r15, 1
    jne .L19
    test r13b, 1
    jne .L15
    jmp .L16
.L20:
    mov rcx, qword ptr [rsp + 8]
    xor eax, eax
    xor r14d, r14d
    jmp .L24
.L21:
    vmovapd ymm2, ymm1
    lea rsi, [rbx + 8*rax]
    lea r8, [r12 + 2*r12]
    shl r8, 5
    vbroadcastsd ymm1, qword ptr [rsi + r8]
    vmovapd ymm3, ymm0
    shl r12, 6
    vsubpd ymm0, ymm1, ymmword ptr [rdx + r12]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [rdx + r12 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L22:
    vbroadcastsd ymm2, qword ptr [rip + .K4008000000000000]
    vmulpd ymm0, ymm0, ymm2
    vsqrtpd ymm0, ymm0
    vmulpd ymm1, ymm1, ymm2
    vsqrtpd ymm1, ymm1
.L23:
    vmovapd ymmword ptr [rsp + 672], ymm1
    vbroadcastsd ymm14, qword ptr [rip + .K4087700000000000]
    vminpd ymm0, ymm14, ymm0
    vmovapd ymmword ptr [rsp + 96], ymm0
    vbroadcastsd ymm2, qword ptr [rip + .K8000000000000000]
    vmovapd ymmword ptr [rsp + 704], ymm2
    vxorpd ymm1, ymm0, ymm2
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm0, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm3, ymm2, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm3, ymm4
    vbroadcastsd ymm9, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm1, ymm9, ymm1
    vbroadcastsd ymm5, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm6, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm5, ymm3, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm5, ymm3, ymm6
    vbroadcastsd ymm14, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm5, ymm3, ymm14
    vbroadcastsd ymm15, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm5, ymm3, ymm15
    vbroadcastsd ymm11, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm5, ymm3, ymm11
    vbroadcastsd ymm7, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm5, ymm3, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm5, ymm3, ymm8
    vbroadcastsd ymm10, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm5, ymm3, ymm10
    vbroadcastsd ymm13, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm5, ymm3, ymm13
    vmulpd ymm6, ymm3, ymm3
    vfmadd213pd ymm6, ymm5, ymm3
    vbroadcastsd ymm12, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm6, ymm12, ymm6
    vbroadcastsd ymm3, qword ptr [rip + .K4087700000000000]
    vminpd ymm8, ymm3, ymmword ptr [rsp + 672]
    vxorpd ymm3, ymm8, ymmword ptr [rsp + 704]
    vmaxpd ymm3, ymm0, ymm3
    vminpd ymm3, ymm2, ymm3
    vbroadcastsd ymm5, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm5, ymm3, ymm4
    vaddpd ymm9, ymm9, ymm5
    vbroadcastsd ymm0, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm3, ymm9, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm3, ymm9, ymm0
    vbroadcastsd ymm5, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm0, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm5, ymm3, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm5, ymm3, ymm0
    vfmadd213pd ymm5, ymm3, ymm14
    vfmadd213pd ymm5, ymm3, ymm15
    vfmadd213pd ymm5, ymm3, ymm11
    vfmadd213pd ymm5, ymm3, ymm7
    vbroadcastsd ymm0, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm5, ymm3, ymm0
    vfmadd213pd ymm5, ymm3, ymm10
    vfmadd213pd ymm5, ymm3, ymm13
    vmulpd ymm10, ymm3, ymm3
    vfmadd213pd ymm10, ymm5, ymm3
    vaddpd ymm3, ymm1, ymm4
    vbroadcastsd ymm7, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm1, ymm7, ymm4
    vpsubq ymm3, ymm3, ymm1
    vpsllq ymm1, ymm1, 52
    vpbroadcastq ymm5, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm1, ymm1, ymm5
    vmulpd ymm1, ymm6, ymm1
    vbroadcastsd ymm6, qword ptr [rbx + 8*rax]
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm3, ymm5
    vmulpd ymm1, ymm1, ymm3
    vfmadd132pd ymm1, ymm1, ymmword ptr [rsp + 96]
    vmulpd ymm0, ymm6, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm0, ymm1
    vmovapd ymmword ptr [rsp + r14 + 256], ymm0
    vaddpd ymm0, ymm10, ymm12
    vaddpd ymm1, ymm9, ymm4
    vfmadd213pd ymm9, ymm7, ymm4
    vpsubq ymm1, ymm1, ymm9
    vpsllq ymm3, ymm9, 52
    vpaddq ymm3, ymm3, ymm5
    vmulpd ymm0, ymm0, ymm3
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm1, ymm5
    vmulpd ymm0, ymm0, ymm1
    vfmadd213pd ymm0, ymm8, ymm0
    vmulpd ymm1, ymm6, ymmword ptr [rsp + 128]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r14 + 288], ymm0
    add r14, 64
    inc rax
    add rcx, 8
    cmp r14, 384
    je .L39
.L24:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    cmp r9, 2
    jb .L23
    lea rsi, [r13 - 1]
    mov r12d, 1
    test rsi, rsi
    je .L21
    mov rsi, rcx
    mov r8, rdi
.L25:
    vbroadcastsd ymm2, qword ptr [rsi - 96]
    vsubpd ymm3, ymm2, ymmword ptr [r8 - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r8 - 64]
    vbroadcastsd ymm5, qword ptr [rsi]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [r8 - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [r8]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r8, -128
    add rsi, 192
    lea r15, [r10 + r12]
    add r15, 2
    add r12, 2
    cmp r15, 1
    jne .L25
    test r13b, 1
    jne .L21
    jmp .L22
.L26:
    mov r14, qword ptr [rsp + 8]
    xor ecx, ecx
    xor eax, eax
    jmp .L31
.L27:
    vxorpd xmm1, xmm1, xmm1
.L28:
    vmovapd ymm2, ymm1
    lea rsi, [rbx + 8*rcx]
    lea r8, [r12 + 2*r12]
    shl r8, 5
    vbroadcastsd ymm1, qword ptr [rsi + r8]
    vmovapd ymm3, ymm0
    shl r12, 6
    vsubpd ymm0, ymm1, ymmword ptr [rdx + r12]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [rdx + r12 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L29:
    vbroadcastsd ymm2, qword ptr [rip + .K4014000000000000]
    vmulpd ymm0, ymm0, ymm2
    vsqrtpd ymm0, ymm0
    vmulpd ymm1, ymm1, ymm2
    vsqrtpd ymm2, ymm1
.L30:
    vbroadcastsd ymm1, qword ptr [rip + .K4087700000000000]
    vminpd ymm6, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K8000000000000000]
    vmovapd ymmword ptr [rsp + 96], ymm0
    vxorpd ymm0, ymm6, ymm0
    vbroadcastsd ymm9, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm9, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4086300000000000]
    vminpd ymm11, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm11, ymm4
    vbroadcastsd ymm12, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm0, ymm12, ymm0
    vbroadcastsd ymm12, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm11, ymm0, ymm12
    vbroadcastsd ymm7, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm11, ymm0, ymm7
    vbroadcastsd ymm3, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm8, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm3, ymm11, ymm8
    vbroadcastsd ymm10, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm3, ymm11, ymm10
    vbroadcastsd ymm7, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm3, ymm11, ymm7
    vbroadcastsd ymm15, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm3, ymm11, ymm15
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
    vbroadcastsd ymm14, qword ptr [rip + .K3fd5555555555555]
    vmovapd ymm1, ymm14
    vbroadcastsd ymm13, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm1, ymm6, ymm13
    vfmadd213pd ymm1, ymm6, ymm13
    vmulpd ymm5, ymm11, ymm11
    vfmadd213pd ymm5, ymm3, ymm11
    vaddpd ymm6, ymm13, ymm5
    vbroadcastsd ymm3, qword ptr [rip + .K4087700000000000]
    vminpd ymm2, ymm3, ymm2
    vxorpd ymm3, ymm2, ymmword ptr [rsp + 96]
    vmaxpd ymm3, ymm9, ymm3
    vbroadcastsd ymm5, qword ptr [rip + .K4086300000000000]
    vminpd ymm11, ymm5, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm3, ymm11, ymm4
    vbroadcastsd ymm5, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm9, ymm3, ymm5
    vfnmadd231pd ymm11, ymm9, ymm12
    vbroadcastsd ymm3, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm11, ymm9, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vfmadd213pd ymm3, ymm11, ymm8
    vfmadd213pd ymm3, ymm11, ymm10
    vfmadd213pd ymm3, ymm11, ymm7
    vfmadd213pd ymm3, ymm11, ymm15
    vbroadcastsd ymm5, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm3, ymm11, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm3, ymm11, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm3, ymm11, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm3, ymm11, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm3, ymm11, ymm5
    vmulpd ymm5, ymm11, ymm11
    vfmadd213pd ymm5, ymm3, ymm11
    vaddpd ymm3, ymm0, ymm4
    vbroadcastsd ymm7, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm0, ymm7, ymm4
    vpsubq ymm3, ymm3, ymm0
    vpsllq ymm0, ymm0, 52
    vpbroadcastq ymm10, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm0, ymm10, ymm0
    vmulpd ymm0, ymm6, ymm0
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm10, ymm3
    vmulpd ymm0, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rbx + 8*rcx]
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm1, ymm3, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + rax + 256], ymm0
    vmovapd ymm0, ymm14
    vfmadd213pd ymm0, ymm2, ymm13
    vfmadd213pd ymm0, ymm2, ymm13
    vaddpd ymm1, ymm13, ymm5
    vaddpd ymm2, ymm9, ymm4
    vfmadd213pd ymm9, ymm7, ymm4
    vpsubq ymm2, ymm2, ymm9
    vpsllq ymm5, ymm9, 52
    vpaddq ymm5, ymm10, ymm5
    vmulpd ymm1, ymm1, ymm5
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm10, ymm2
    vmulpd ymm1, ymm1, ymm2
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm1, ymm3, ymmword ptr [rsp + 128]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + rax + 288], ymm0
    add rax, 64
    inc rcx
    add r14, 8
    cmp rax, 384
    je .L39
.L31:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm2, xmm2, xmm2
    cmp r9, 2
    jb .L30
    lea rsi, [r13 - 1]
    mov r12d, 1
    test rsi, rsi
    je .L27
    mov rsi, r14
    mov r8, rdi
    vxorpd xmm1, xmm1, xmm1
.L32:
    vbroadcastsd ymm2, qword ptr [rsi - 96]
    vsubpd ymm3, ymm2, ymmword ptr [r8 - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r8 - 64]
    vbroadcastsd ymm5, qword ptr [rsi]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [r8 - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [r8]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r8, -128
    add rsi, 192
    lea r15, [r10 + r12]
    add r15, 2
    add r12, 2
    cmp r15, 1
    jne .L32
    test r13b, 1
    jne .L28
    jmp .L29
.L33:
    mov rax, qword ptr [rsp + 8]
    xor ecx, ecx
    xor r14d, r14d
    jmp .L37
.L34:
    vmovapd ymm2, ymm1
    lea rsi, [rbx + 8*rcx]
    lea r8, [r12 + 2*r12]
    shl r8, 5
    vbroadcastsd ymm1, qword ptr [rsi + r8]
    vmovapd ymm3, ymm0
    shl r12, 6
    vsubpd ymm0, ymm1, ymmword ptr [rdx + r12]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [rdx + r12 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L35:
    vsqrtpd ymm0, ymm0
    vsqrtpd ymm1, ymm1
.L36:
    vmovapd ymmword ptr [rsp + 96], ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm0, ymm1
    vbroadcastsd ymm14, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm14, ymm0
    vbroadcastsd ymm15, qword ptr [rip + .K4086300000000000]
    vminpd ymm2, ymm15, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm2, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm0, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm2, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm2, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm5, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm3, ymm2, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm3, ymm2, ymm5
    vbroadcastsd ymm6, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm3, ymm2, ymm6
    vbroadcastsd ymm9, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm3, ymm2, ymm9
    vbroadcastsd ymm11, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm3, ymm2, ymm11
    vbroadcastsd ymm7, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm3, ymm2, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm3, ymm2, ymm8
    vbroadcastsd ymm10, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm3, ymm2, ymm10
    vbroadcastsd ymm13, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm3, ymm2, ymm13
    vmulpd ymm5, ymm2, ymm2
    vfmadd213pd ymm5, ymm3, ymm2
    vbroadcastsd ymm12, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm2, ymm12, ymm5
    vxorpd ymm1, ymm1, ymmword ptr [rsp + 96]
    vmaxpd ymm1, ymm14, ymm1
    vminpd ymm3, ymm15, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm1, ymm3, ymm4
    vbroadcastsd ymm5, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm1, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm14, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm5, ymm3, ymm14
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm5, ymm3, ymm14
    vfmadd213pd ymm5, ymm3, ymm6
    vfmadd213pd ymm5, ymm3, ymm9
    vfmadd213pd ymm5, ymm3, ymm11
    vfmadd213pd ymm5, ymm3, ymm7
    vfmadd213pd ymm5, ymm3, ymm8
    vfmadd213pd ymm5, ymm3, ymm10
    vfmadd213pd ymm5, ymm3, ymm13
    vmulpd ymm6, ymm3, ymm3
    vfmadd213pd ymm6, ymm5, ymm3
    vaddpd ymm3, ymm0, ymm4
    vbroadcastsd ymm7, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm0, ymm7, ymm4
    vpsubq ymm3, ymm3, ymm0
    vpsllq ymm0, ymm0, 52
    vpbroadcastq ymm5, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm0, ymm0, ymm5
    vmulpd ymm0, ymm2, ymm0
    vbroadcastsd ymm2, qword ptr [rbx + 8*rcx]
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm3, ymm5
    vmulpd ymm0, ymm0, ymm3
    vmulpd ymm3, ymm2, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm3, ymm0
    vmovapd ymmword ptr [rsp + r14 + 256], ymm0
    vaddpd ymm0, ymm12, ymm6
    vaddpd ymm3, ymm1, ymm4
    vfmadd213pd ymm1, ymm7, ymm4
    vpsubq ymm3, ymm3, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm1, ymm5
    vmulpd ymm0, ymm0, ymm1
    vpsllq ymm1, ymm3, 52
    vpaddq ymm1, ymm1, ymm5
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm1, ymm2, ymmword ptr [rsp + 128]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r14 + 288], ymm0
    add r14, 64
    inc rcx
    add rax, 8
    cmp r14, 384
    je .L39
.L37:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    cmp r9, 2
    jb .L36
    lea rsi, [r13 - 1]
    mov r12d, 1
    test rsi, rsi
    je .L34
    mov rsi, rax
    mov r8, rdi
.L38:
    vbroadcastsd ymm2, qword ptr [rsi - 96]
    vsubpd ymm3, ymm2, ymmword ptr [r8 - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r8 - 64]
    vbroadcastsd ymm5, qword ptr [rsi]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [r8 - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [r8]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r8, -128
    add rsi, 192
    lea r15, [r10 + r12]
    add r15, 2
    add r12, 2
    cmp r15, 1
    jne .L38
    test r13b, 1
    jne .L34
    jmp .L35
.L39:
    vmovapd ymm15, ymmword ptr [rsp + 256]
    vmovapd ymm14, ymmword ptr [rsp + 288]
    vmovapd ymm13, ymmword ptr [rsp + 320]
    vmovapd ymm12, ymmword ptr [rsp + 352]
    vmovapd ymm11, ymmword ptr [rsp + 384]
    vmovapd ymm9, ymmword ptr [rsp + 416]
    vmovapd ymm8, ymmword ptr [rsp + 448]
    vmovapd ymm7, ymmword ptr [rsp + 480]
    vmovapd ymm6, ymmword ptr [rsp + 512]
    vmovapd ymm2, ymmword ptr [rsp + 544]
    vmovapd ymm1, ymmword ptr [rsp + 576]
    vmovapd ymm0, ymmword ptr [rsp + 608]
    mov rbx, qword ptr [rsp + 40]
    test rbx, rbx
    je .L41
    mov rax, qword ptr [rsp + 88]
    mov rcx, qword ptr [rsp + 664]
.L40:
    vmovupd ymm3, ymmword ptr [rax - 32]
    vmovupd ymm5, ymmword ptr [rax]
    vbroadcastsd ymm10, qword ptr [rcx - 40]
    vfnmadd231pd ymm15, ymm10, ymm3
    vfnmadd231pd ymm14, ymm5, ymm10
    vbroadcastsd ymm10, qword ptr [rcx - 32]
    vfnmadd231pd ymm13, ymm10, ymm3
    vfnmadd231pd ymm12, ymm5, ymm10
    vbroadcastsd ymm10, qword ptr [rcx - 24]
    vfnmadd231pd ymm11, ymm10, ymm3
    vfnmadd231pd ymm9, ymm5, ymm10
    vbroadcastsd ymm10, qword ptr [rcx - 16]
    vfnmadd231pd ymm8, ymm10, ymm3
    vfnmadd231pd ymm7, ymm5, ymm10
    vbroadcastsd ymm10, qword ptr [rcx - 8]
    vfnmadd231pd ymm6, ymm10, ymm3
    vfnmadd231pd ymm2, ymm5, ymm10
    vbroadcastsd ymm10, qword ptr [rcx]
    vfnmadd231pd ymm1, ymm10, ymm3
    vfnmadd231pd ymm0, ymm10, ymm5
    add rcx, 96
    add rax, 64
    dec rbx
    jne .L40
.L41:
    vmovapd ymmword ptr [rsp + 256], ymm15
    vmovapd ymmword ptr [rsp + 288], ymm14
    vmovapd ymmword ptr [rsp + 320], ymm13
    vmovapd ymmword ptr [rsp + 352], ymm12
    vmovapd ymmword ptr [rsp + 384], ymm11
    vmovapd ymmword ptr [rsp + 416], ymm9
    vmovapd ymmword ptr [rsp + 448], ymm8
    vmovapd ymmword ptr [rsp + 480], ymm7
    vmovapd ymmword ptr [rsp + 512], ymm6
    vmovapd ymmword ptr [rsp + 544], ymm2
    vmovapd ymmword ptr [rsp + 576], ymm1
    vmovapd ymmword ptr [rsp + 608], ymm0
    cmp qword ptr [rsp + 16], r11
    je .L11
    mov eax, 32
    mov rcx, qword ptr [rsp + 16]
    mov rbx, qword ptr [rsp + 24]
    jmp .L43
.L42:
    add rax, 64
    add rbx, 112
    dec rcx
    cmp r11, rcx
    je .L11
.L43:
    cmp rax, 416
    je .L11
    vbroadcastsd ymm0, qword ptr [rip + .K9223372036854775807]
    vandpd ymm2, ymm0, ymmword ptr [rsp + rax + 224]
    vbroadcastsd ymm1, qword ptr [rbx - 12]
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm2, ymm3, ymm2
    vcmpgt_oqpd ymm3, ymm2, ymm1
    vmovmskpd esi, ymm3
    test esi, esi
    je .L44
    mov r8d, dword ptr [rbx - 4]
    mov r14, qword ptr [rsp + 64]
    mov r15, qword ptr [rsp + 48]
    vmovdqu xmm3, xmmword ptr [r14 + r15]
    cmp r8d, 2147483647
    mov r14d, 2147483647
    cmovae r8d, r14d
    vmovd xmm5, r8d
    vpbroadcastd xmm5, xmm5
    vpcmpgtd xmm5, xmm5, xmm3
    vpandn xmm5, xmm3, xmm5
    vpbroadcastd xmm6, dword ptr [rbx]
    vpcmpeqd xmm6, xmm6, xmm3
    vpandn xmm5, xmm6, xmm5
    vmovmskps r8d, xmm5
    and r8b, sil
    mov rsi, qword ptr [rbx - 92]
    mov r14, qword ptr [rbx - 28]
    movzx r8d, r8b
    popcnt r15d, r8d
    shl r8d, 5
    mov r12, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm5, ymmword ptr [r12 + r8]
    vpermps ymm2, ymm5, ymm2
    vmovupd ymmword ptr [rsi + 8*r14], ymm2
    mov rsi, qword ptr [rbx - 68]
    mov r12, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm2, ymmword ptr [r12 + r8]
    vpermd ymm2, ymm2, ymm3
    vmovdqu xmmword ptr [rsi + 4*r14], xmm2
    add r15, r14
    mov qword ptr [rbx - 28], r15
.L44:
    vandpd ymm0, ymm0, ymmword ptr [rsp + rax + 256]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm2, ymm0
    vcmpgt_oqpd ymm1, ymm0, ymm1
    vmovmskpd esi, ymm1
    test esi, esi
    je .L42
    mov r8d, dword ptr [rbx - 4]
    mov r14, qword ptr [rsp + 64]
    mov r15, qword ptr [rsp + 48]
    vmovdqu xmm1, xmmword ptr [r14 + r15 + 16]
    cmp r8d, 2147483647
    mov r14d, 2147483647
    cmovae r8d, r14d
    vmovd xmm2, r8d
    vpbroadcastd xmm2, xmm2
    vpcmpgtd xmm2, xmm2, xmm1
    vpandn xmm2, xmm1, xmm2
    vpbroadcastd xmm3, dword ptr [rbx]
    vpcmpeqd xmm3, xmm3, xmm1
    vpandn xmm2, xmm3, xmm2
    vmovmskps r8d, xmm2
    and r8b, sil
    mov rsi, qword ptr [rbx - 92]
    mov r14, qword ptr [rbx - 28]
    movzx r8d, r8b
    popcnt r15d, r8d
    shl r8d, 5
    mov r12, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm2, ymmword ptr [r12 + r8]
    vpermps ymm0, ymm2, ymm0
    vmovupd ymmword ptr [rsi + 8*r14], ymm0
    mov rsi, qword ptr [rbx - 68]
    mov r12, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm0, ymmword ptr [r12 + r8]
    vpermd ymm0, ymm0, ymm1
    vmovdqu xmmword ptr [rsi + 4*r14], xmm0
    add r15, r14
    mov qword ptr [rbx - 28], r15
    jmp .L42
.L45:
    mov rax, rbx
    mov rsi, qword ptr [rsp + 56]
    imul rax, rsi
    mov rcx, qword ptr [rsp + 224]
    lea rdx, [rcx + 8*rax]
    shl rsi, 5
    mov qword ptr [rsp + 672], rsi
    mov ecx, 6
    xor r12d, r12d
    mov rax, qword ptr [rsp + 200]
    mov qword ptr [rsp + 32], rax
    mov rax, qword ptr [rsp + 208]
    mov qword ptr [rsp + 24], rax
    mov r15, qword ptr [rsp + 216]
    jmp .L47
.L46:
    mov rax, qword ptr [rsp + 8]
    mov rbx, rax
    lea rcx, [rax + 6]
    mov r15, qword ptr [rsp + 48]
    add r15, 48
    add qword ptr [rsp + 24], 48
    add qword ptr [rsp + 32], 672
    add r12, 6
    cmp rcx, qword ptr [rsp + 16]
    ja .L9
.L47:
    mov qword ptr [rsp + 8], rcx
    mov rax, qword ptr [rsp + 80]
    lea rbx, [rax + 8*r12]
    vbroadcastsd ymm0, qword ptr [rax + 8*r12]
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
    vmovaps ymmword ptr [rsp + 160], ymm0
    vmovupd ymm0, ymmword ptr [rdx + 32]
    vmovapd ymmword ptr [rsp + 128], ymm0
    lea rcx, [rip + .T3]
    mov rax, qword ptr [rsp + 72]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    mov qword ptr [rsp + 48], r15
    jmp rax
.L48:
    xor ecx, ecx
    xor r11d, r11d
    jmp .L53
.L49:
    vxorpd xmm1, xmm1, xmm1
.L50:
    vmovapd ymm2, ymm1
    lea rax, [rbx + 8*rcx]
    lea r8, [r14 + 2*r14]
    shl r8, 5
    vbroadcastsd ymm1, qword ptr [rax + r8]
    vmovapd ymm6, ymm0
    shl r14, 6
    vsubpd ymm0, ymm1, ymmword ptr [rdx + r14]
    vfmadd213pd ymm0, ymm0, ymm6
    vsubpd ymm1, ymm1, ymmword ptr [rdx + r14 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L51:
    vbroadcastsd ymm2, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm0, ymm0, ymm2
    vmulpd ymm1, ymm1, ymm2
.L52:
    vmovapd ymmword ptr [rsp + 96], ymm1
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm1, ymm0
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm2, ymm2, ymm0
    vmovapd ymm0, ymm3
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm2, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm0, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm2, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm2, ymm0, ymm3
    vbroadcastsd ymm7, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm6, ymm7
    vbroadcastsd ymm5, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm6, ymm2, ymm5
    vbroadcastsd ymm11, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm6, ymm2, ymm11
    vbroadcastsd ymm5, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm6, ymm2, ymm5
    vbroadcastsd ymm8, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm6, ymm2, ymm8
    vbroadcastsd ymm14, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm6, ymm2, ymm14
    vbroadcastsd ymm15, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm6, ymm2, ymm15
    vbroadcastsd ymm3, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm6, ymm2, ymm3
    vbroadcastsd ymm10, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm6, ymm2, ymm10
    vbroadcastsd ymm13, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm6, ymm2, ymm13
    vmulpd ymm9, ymm2, ymm2
    vfmadd213pd ymm9, ymm6, ymm2
    vbroadcastsd ymm12, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm2, ymm9, ymm12
    vmaxpd ymm1, ymm1, ymmword ptr [rsp + 96]
    vbroadcastsd ymm6, qword ptr [rip + .K4086300000000000]
    vminpd ymm6, ymm6, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm1, ymm6, ymm4
    vbroadcastsd ymm9, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm1, ymm9, ymm1
    vbroadcastsd ymm9, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm6, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm6, ymm1, ymm9
    vmovapd ymm9, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm9, ymm6, ymm7
    vfmadd213pd ymm9, ymm6, ymm11
    vfmadd213pd ymm9, ymm6, ymm5
    vfmadd213pd ymm9, ymm6, ymm8
    vfmadd213pd ymm9, ymm6, ymm14
    vfmadd213pd ymm9, ymm6, ymm15
    vfmadd213pd ymm9, ymm6, ymm3
    vfmadd213pd ymm9, ymm6, ymm10
    vfmadd213pd ymm9, ymm6, ymm13
    vmulpd ymm11, ymm6, ymm6
    vfmadd213pd ymm11, ymm9, ymm6
    vaddpd ymm6, ymm0, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm0, ymm3, ymm4
    vpsubq ymm6, ymm6, ymm0
    vpsllq ymm0, ymm0, 52
    vpbroadcastq ymm9, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm0, ymm9, ymm0
    vmulpd ymm0, ymm2, ymm0
    vbroadcastsd ymm2, qword ptr [rbx + 8*rcx]
    vpsllq ymm6, ymm6, 52
    vpaddq ymm6, ymm9, ymm6
    vmulpd ymm0, ymm0, ymm6
    vmulpd ymm6, ymm2, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm6, ymm0
    vmovapd ymmword ptr [rsp + r11 + 256], ymm0
    vaddpd ymm0, ymm11, ymm12
    vaddpd ymm6, ymm1, ymm4
    vfmadd213pd ymm1, ymm3, ymm4
    vpsubq ymm6, ymm6, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm9, ymm1
    vmulpd ymm0, ymm0, ymm1
    vpsllq ymm1, ymm6, 52
    vpaddq ymm1, ymm9, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm1, ymm2, ymmword ptr [rsp + 128]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r11 + 288], ymm0
    add r11, 64
    inc rcx
    add r15, 8
    cmp r11, 384
    je .L74
.L53:
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vmovapd ymm0, ymm1
    cmp r9, 2
    vbroadcastsd ymm3, qword ptr [rip + .K3ff71547652b82fe]
    jb .L52
    lea rax, [r13 - 1]
    mov r14d, 1
    vxorpd xmm0, xmm0, xmm0
    test rax, rax
    je .L49
    mov rax, r15
    mov r8, rdi
    vxorpd xmm1, xmm1, xmm1
.L54:
    vbroadcastsd ymm2, qword ptr [rax - 96]
    vsubpd ymm6, ymm2, ymmword ptr [r8 - 96]
    vfmadd213pd ymm6, ymm6, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r8 - 64]
    vbroadcastsd ymm9, qword ptr [rax]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm9, ymmword ptr [r8 - 32]
    vfmadd213pd ymm0, ymm0, ymm6
    vsubpd ymm1, ymm9, ymmword ptr [r8]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r8, -128
    add rax, 192
    lea rsi, [r10 + r14]
    add rsi, 2
    add r14, 2
    cmp rsi, 1
    jne .L54
    test r13b, 1
    jne .L50
    jmp .L51
.L55:
    mov rax, r15
    xor ecx, ecx
    xor r11d, r11d
    jmp .L59
.L56:
    vmovapd ymm2, ymm1
    lea rsi, [rbx + 8*rcx]
    lea r8, [r14 + 2*r14]
    shl r8, 5
    vbroadcastsd ymm1, qword ptr [rsi + r8]
    vmovapd ymm6, ymm0
    shl r14, 6
    vsubpd ymm0, ymm1, ymmword ptr [rdx + r14]
    vfmadd213pd ymm0, ymm0, ymm6
    vsubpd ymm1, ymm1, ymmword ptr [rdx + r14 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L57:
    vbroadcastsd ymm2, qword ptr [rip + .K4008000000000000]
    vmulpd ymm0, ymm0, ymm2
    vsqrtpd ymm0, ymm0
    vmulpd ymm1, ymm1, ymm2
    vsqrtpd ymm1, ymm1
.L58:
    vmovapd ymmword ptr [rsp + 704], ymm1
    vbroadcastsd ymm13, qword ptr [rip + .K4087700000000000]
    vminpd ymm0, ymm13, ymm0
    vmovapd ymmword ptr [rsp + 96], ymm0
    vbroadcastsd ymm9, qword ptr [rip + .K8000000000000000]
    vxorpd ymm1, ymm9, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm0, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm6, ymm2, ymm1
    vmovapd ymm1, ymm3
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm6, ymm4
    vbroadcastsd ymm13, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm1, ymm13, ymm1
    vbroadcastsd ymm3, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm6, ymm1, ymm3
    vbroadcastsd ymm7, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm6, ymm1, ymm7
    vbroadcastsd ymm11, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm5, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm11, ymm6, ymm5
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm11, ymm6, ymm14
    vbroadcastsd ymm5, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm11, ymm6, ymm5
    vbroadcastsd ymm8, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm11, ymm6, ymm8
    vbroadcastsd ymm15, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm11, ymm6, ymm15
    vbroadcastsd ymm12, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm11, ymm6, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm11, ymm6, ymm12
    vbroadcastsd ymm10, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm11, ymm6, ymm10
    vbroadcastsd ymm10, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm11, ymm6, ymm10
    vmulpd ymm12, ymm6, ymm6
    vfmadd213pd ymm12, ymm11, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm6, ymm12, ymm6
    vbroadcastsd ymm7, qword ptr [rip + .K4087700000000000]
    vminpd ymm7, ymm7, ymmword ptr [rsp + 704]
    vxorpd ymm9, ymm9, ymm7
    vmaxpd ymm9, ymm0, ymm9
    vminpd ymm11, ymm2, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm9, ymm11, ymm4
    vaddpd ymm9, ymm9, ymm13
    vfnmadd231pd ymm11, ymm9, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm11, ymm9, ymm3
    vbroadcastsd ymm12, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm0, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm12, ymm11, ymm0
    vfmadd213pd ymm12, ymm11, ymm14
    vfmadd213pd ymm12, ymm11, ymm5
    vfmadd213pd ymm12, ymm11, ymm8
    vfmadd213pd ymm12, ymm11, ymm15
    vbroadcastsd ymm0, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm12, ymm11, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm12, ymm11, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm12, ymm11, ymm0
    vfmadd213pd ymm12, ymm11, ymm10
    vmulpd ymm13, ymm11, ymm11
    vfmadd213pd ymm13, ymm12, ymm11
    vaddpd ymm11, ymm1, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm1, ymm3, ymm4
    vpsubq ymm11, ymm11, ymm1
    vpsllq ymm1, ymm1, 52
    vpbroadcastq ymm12, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm1, ymm12, ymm1
    vmulpd ymm1, ymm6, ymm1
    vbroadcastsd ymm6, qword ptr [rbx + 8*rcx]
    vpsllq ymm11, ymm11, 52
    vpaddq ymm11, ymm11, ymm12
    vmulpd ymm1, ymm11, ymm1
    vfmadd132pd ymm1, ymm1, ymmword ptr [rsp + 96]
    vmulpd ymm0, ymm6, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm0, ymm1
    vmovapd ymmword ptr [rsp + r11 + 256], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm0, ymm13, ymm0
    vaddpd ymm1, ymm9, ymm4
    vfmadd213pd ymm9, ymm3, ymm4
    vpsubq ymm1, ymm1, ymm9
    vpsllq ymm9, ymm9, 52
    vpaddq ymm9, ymm9, ymm12
    vmulpd ymm0, ymm9, ymm0
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm12, ymm1
    vmulpd ymm0, ymm0, ymm1
    vfmadd213pd ymm0, ymm7, ymm0
    vmulpd ymm1, ymm6, ymmword ptr [rsp + 128]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r11 + 288], ymm0
    add r11, 64
    inc rcx
    add rax, 8
    cmp r11, 384
    je .L74
.L59:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    cmp r9, 2
    vbroadcastsd ymm3, qword ptr [rip + .K3ff71547652b82fe]
    jb .L58
    lea rsi, [r13 - 1]
    mov r14d, 1
    test rsi, rsi
    je .L56
    mov r15, rax
    mov r8, rdi
.L60:
    vbroadcastsd ymm2, qword ptr [r15 - 96]
    vsubpd ymm6, ymm2, ymmword ptr [r8 - 96]
    vfmadd213pd ymm6, ymm6, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r8 - 64]
    vbroadcastsd ymm9, qword ptr [r15]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm9, ymmword ptr [r8 - 32]
    vfmadd213pd ymm0, ymm0, ymm6
    vsubpd ymm1, ymm9, ymmword ptr [r8]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r8, -128
    add r15, 192
    lea rsi, [r10 + r14]
    add rsi, 2
    add r14, 2
    cmp rsi, 1
    jne .L60
    test r13b, 1
    jne .L56
    jmp .L57
.L61:
    mov rax, r15
    xor r11d, r11d
    xor ecx, ecx
    jmp .L66
.L62:
    vxorpd xmm1, xmm1, xmm1
.L63:
    vmovapd ymm2, ymm1
    lea rsi, [rbx + 8*r11]
    lea r8, [r14 + 2*r14]
    shl r8, 5
    vbroadcastsd ymm1, qword ptr [rsi + r8]
    vmovapd ymm6, ymm0
    shl r14, 6
    vsubpd ymm0, ymm1, ymmword ptr [rdx + r14]
    vfmadd213pd ymm0, ymm0, ymm6
    vsubpd ymm1, ymm1, ymmword ptr [rdx + r14 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L64:
    vbroadcastsd ymm2, qword ptr [rip + .K4014000000000000]
    vmulpd ymm0, ymm0, ymm2
    vsqrtpd ymm0, ymm0
    vmulpd ymm1, ymm1, ymm2
    vsqrtpd ymm2, ymm1
.L65:
    vbroadcastsd ymm1, qword ptr [rip + .K4087700000000000]
    vminpd ymm6, ymm1, ymm0
    vbroadcastsd ymm9, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm9, ymm6
    vbroadcastsd ymm13, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm13, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4086300000000000]
    vminpd ymm11, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm11, ymm4
    vbroadcastsd ymm1, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm0, ymm0, ymm1
    vbroadcastsd ymm3, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm11, ymm0, ymm3
    vbroadcastsd ymm1, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm11, ymm0, ymm1
    vbroadcastsd ymm12, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm5, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm12, ymm11, ymm5
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm12, ymm11, ymm14
    vbroadcastsd ymm7, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm12, ymm11, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm12, ymm11, ymm8
    vbroadcastsd ymm15, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm12, ymm11, ymm15
    vbroadcastsd ymm1, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm12, ymm11, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm12, ymm11, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm12, ymm11, ymm1
    vbroadcastsd ymm10, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm12, ymm11, ymm10
    vbroadcastsd ymm1, qword ptr [rip + .K3fd5555555555555]
    vbroadcastsd ymm5, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm1, ymm6, ymm5
    vfmadd213pd ymm1, ymm6, ymm5
    vmulpd ymm6, ymm11, ymm11
    vfmadd213pd ymm6, ymm12, ymm11
    vaddpd ymm6, ymm6, ymm5
    vbroadcastsd ymm11, qword ptr [rip + .K4087700000000000]
    vminpd ymm2, ymm11, ymm2
    vxorpd ymm9, ymm9, ymm2
    vmaxpd ymm9, ymm13, ymm9
    vbroadcastsd ymm11, qword ptr [rip + .K4086300000000000]
    vminpd ymm11, ymm11, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm9, ymm11, ymm4
    vbroadcastsd ymm12, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm9, ymm9, ymm12
    vfnmadd231pd ymm11, ymm9, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm11, ymm9, ymm3
    vbroadcastsd ymm12, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm3, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm12, ymm11, ymm3
    vfmadd213pd ymm12, ymm11, ymm14
    vfmadd213pd ymm12, ymm11, ymm7
    vfmadd213pd ymm12, ymm11, ymm8
    vfmadd213pd ymm12, ymm11, ymm15
    vbroadcastsd ymm3, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm12, ymm11, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm12, ymm11, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm12, ymm11, ymm3
    vfmadd213pd ymm12, ymm11, ymm10
    vmulpd ymm13, ymm11, ymm11
    vfmadd213pd ymm13, ymm12, ymm11
    vaddpd ymm11, ymm0, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm0, ymm3, ymm4
    vpsubq ymm11, ymm11, ymm0
    vpsllq ymm0, ymm0, 52
    vpbroadcastq ymm12, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm6, ymm0
    vpsllq ymm6, ymm11, 52
    vpaddq ymm6, ymm12, ymm6
    vmulpd ymm0, ymm0, ymm6
    vbroadcastsd ymm6, qword ptr [rbx + 8*r11]
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm1, ymm6, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + rcx + 256], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fd5555555555555]
    vfmadd213pd ymm0, ymm2, ymm5
    vfmadd213pd ymm0, ymm2, ymm5
    vaddpd ymm1, ymm13, ymm5
    vaddpd ymm2, ymm9, ymm4
    vfmadd213pd ymm9, ymm3, ymm4
    vpsubq ymm2, ymm2, ymm9
    vpsllq ymm9, ymm9, 52
    vpaddq ymm9, ymm9, ymm12
    vmulpd ymm1, ymm9, ymm1
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm12, ymm2
    vmulpd ymm1, ymm1, ymm2
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm1, ymm6, ymmword ptr [rsp + 128]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + rcx + 288], ymm0
    add rcx, 64
    inc r11
    add rax, 8
    cmp rcx, 384
    je .L74
.L66:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm2, xmm2, xmm2
    cmp r9, 2
    jb .L65
    lea rsi, [r13 - 1]
    mov r14d, 1
    test rsi, rsi
    je .L62
    mov r15, rax
    mov r8, rdi
    vxorpd xmm1, xmm1, xmm1
.L67:
    vbroadcastsd ymm2, qword ptr [r15 - 96]
    vsubpd ymm6, ymm2, ymmword ptr [r8 - 96]
    vfmadd213pd ymm6, ymm6, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r8 - 64]
    vbroadcastsd ymm9, qword ptr [r15]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm9, ymmword ptr [r8 - 32]
    vfmadd213pd ymm0, ymm0, ymm6
    vsubpd ymm1, ymm9, ymmword ptr [r8]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r8, -128
    add r15, 192
    lea rsi, [r10 + r14]
    add rsi, 2
    add r14, 2
    cmp rsi, 1
    jne .L67
    test r13b, 1
    jne .L63
    jmp .L64
.L68:
    mov rax, r15
    xor r11d, r11d
    xor ecx, ecx
    jmp .L72
.L69:
    vmovapd ymm2, ymm1
    lea rsi, [rbx + 8*rcx]
    lea r8, [r14 + 2*r14]
    shl r8, 5
    vbroadcastsd ymm1, qword ptr [rsi + r8]
    vmovapd ymm6, ymm0
    shl r14, 6
    vsubpd ymm0, ymm1, ymmword ptr [rdx + r14]
    vfmadd213pd ymm0, ymm0, ymm6
    vsubpd ymm1, ymm1, ymmword ptr [rdx + r14 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L70:
    vsqrtpd ymm0, ymm0
    vsqrtpd ymm1, ymm1
.L71:
    vmovapd ymmword ptr [rsp + 96], ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm0, ymm1
    vbroadcastsd ymm3, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm3, ymm0
    vbroadcastsd ymm6, qword ptr [rip + .K4086300000000000]
    vminpd ymm2, ymm6, ymm0
    vmovapd ymm0, ymm12
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm2, ymm4
    vbroadcastsd ymm5, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm0, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm2, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm2, ymm0, ymm5
    vbroadcastsd ymm9, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm5, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm9, ymm2, ymm5
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm9, ymm2, ymm14
    vbroadcastsd ymm5, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm9, ymm2, ymm5
    vbroadcastsd ymm8, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm9, ymm2, ymm8
    vbroadcastsd ymm15, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm9, ymm2, ymm15
    vbroadcastsd ymm11, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm9, ymm2, ymm11
    vbroadcastsd ymm11, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm9, ymm2, ymm11
    vbroadcastsd ymm10, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm9, ymm2, ymm10
    vbroadcastsd ymm13, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm9, ymm2, ymm13
    vmovapd ymm7, ymm12
    vmulpd ymm11, ymm2, ymm2
    vfmadd213pd ymm11, ymm9, ymm2
    vbroadcastsd ymm12, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm2, ymm11, ymm12
    vxorpd ymm1, ymm1, ymmword ptr [rsp + 96]
    vmaxpd ymm1, ymm3, ymm1
    vminpd ymm6, ymm6, ymm1
    vfmadd213pd ymm7, ymm6, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm1, ymm7, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm6, ymm1, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm6, ymm1, ymm3
    vbroadcastsd ymm9, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm3, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm9, ymm6, ymm3
    vfmadd213pd ymm9, ymm6, ymm14
    vfmadd213pd ymm9, ymm6, ymm5
    vfmadd213pd ymm9, ymm6, ymm8
    vfmadd213pd ymm9, ymm6, ymm15
    vbroadcastsd ymm3, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm9, ymm6, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm9, ymm6, ymm3
    vfmadd213pd ymm9, ymm6, ymm10
    vfmadd213pd ymm9, ymm6, ymm13
    vmulpd ymm11, ymm6, ymm6
    vfmadd213pd ymm11, ymm9, ymm6
    vaddpd ymm6, ymm0, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm0, ymm3, ymm4
    vpsubq ymm6, ymm6, ymm0
    vpsllq ymm0, ymm0, 52
    vpbroadcastq ymm9, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm0, ymm9, ymm0
    vmulpd ymm0, ymm2, ymm0
    vbroadcastsd ymm2, qword ptr [rbx + 8*rcx]
    vpsllq ymm6, ymm6, 52
    vpaddq ymm6, ymm9, ymm6
    vmulpd ymm0, ymm0, ymm6
    vmulpd ymm6, ymm2, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm6, ymm0
    vmovapd ymmword ptr [rsp + r11 + 256], ymm0
    vaddpd ymm0, ymm11, ymm12
    vaddpd ymm6, ymm1, ymm4
    vfmadd213pd ymm1, ymm3, ymm4
    vpsubq ymm6, ymm6, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm9, ymm1
    vmulpd ymm0, ymm0, ymm1
    vpsllq ymm1, ymm6, 52
    vpaddq ymm1, ymm9, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm1, ymm2, ymmword ptr [rsp + 128]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r11 + 288], ymm0
    add r11, 64
    inc rcx
    add rax, 8
    cmp r11, 384
    je .L74
.L72:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    cmp r9, 2
    vbroadcastsd ymm12, qword ptr [rip + .K3ff71547652b82fe]
    jb .L71
    lea rsi, [r13 - 1]
    mov r14d, 1
    test rsi, rsi
    je .L69
    mov r15, rax
    mov r8, rdi
.L73:
    vbroadcastsd ymm2, qword ptr [r15 - 96]
    vsubpd ymm6, ymm2, ymmword ptr [r8 - 96]
    vfmadd213pd ymm6, ymm6, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r8 - 64]
    vbroadcastsd ymm9, qword ptr [r15]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm9, ymmword ptr [r8 - 32]
    vfmadd213pd ymm0, ymm0, ymm6
    vsubpd ymm1, ymm9, ymmword ptr [r8]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r8, -128
    add r15, 192
    lea rsi, [r10 + r14]
    add rsi, 2
    add r14, 2
    cmp rsi, 1
    jne .L73
    test r13b, 1
    jne .L69
    jmp .L70
.L74:
    vmovapd ymm6, ymmword ptr [rsp + 256]
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
    mov r11, qword ptr [rsp + 40]
    test r11, r11
    je .L76
    mov rax, qword ptr [rsp + 88]
    mov rcx, qword ptr [rsp + 24]
.L75:
    vmovupd ymm5, ymmword ptr [rax - 32]
    vmovupd ymm10, ymmword ptr [rax]
    vbroadcastsd ymm3, qword ptr [rcx - 40]
    vfnmadd231pd ymm6, ymm3, ymm5
    vfnmadd231pd ymm2, ymm10, ymm3
    vbroadcastsd ymm3, qword ptr [rcx - 32]
    vfnmadd231pd ymm0, ymm3, ymm5
    vfnmadd231pd ymm1, ymm10, ymm3
    vbroadcastsd ymm3, qword ptr [rcx - 24]
    vfnmadd231pd ymm15, ymm3, ymm5
    vfnmadd231pd ymm14, ymm10, ymm3
    vbroadcastsd ymm3, qword ptr [rcx - 16]
    vfnmadd231pd ymm13, ymm3, ymm5
    vfnmadd231pd ymm12, ymm10, ymm3
    vbroadcastsd ymm3, qword ptr [rcx - 8]
    vfnmadd231pd ymm11, ymm3, ymm5
    vfnmadd231pd ymm9, ymm10, ymm3
    vbroadcastsd ymm3, qword ptr [rcx]
    vfnmadd231pd ymm8, ymm3, ymm5
    vfnmadd231pd ymm7, ymm3, ymm10
    add rcx, 96
    add rax, 64
    dec r11
    jne .L75
.L76:
    vmovapd ymmword ptr [rsp + 256], ymm6
    vmovapd ymmword ptr [rsp + 288], ymm2
    vmovapd ymmword ptr [rsp + 320], ymm0
    vmovapd ymmword ptr [rsp + 352], ymm1
    vmovapd ymmword ptr [rsp + 384], ymm15
    vmovapd ymmword ptr [rsp + 416], ymm14
    vmovapd ymmword ptr [rsp + 448], ymm13
    vmovapd ymmword ptr [rsp + 480], ymm12
    vmovapd ymmword ptr [rsp + 512], ymm11
    vmovapd ymmword ptr [rsp + 544], ymm9
    vmovapd ymmword ptr [rsp + 576], ymm8
    vmovapd ymmword ptr [rsp + 608], ymm7
    cmp qword ptr [rsp + 16], r12
    je .L46
    mov eax, 32
    mov rcx, qword ptr [rsp + 16]
    mov r11, qword ptr [rsp + 32]
    jmp .L78
.L77:
    add rax, 64
    add r11, 112
    dec rcx
    cmp r12, rcx
    je .L46
.L78:
    cmp rax, 416
    je .L46
    vbroadcastsd ymm0, qword ptr [rip + .K9223372036854775807]
    vandpd ymm2, ymm0, ymmword ptr [rsp + rax + 224]
    vbroadcastsd ymm1, qword ptr [r11 - 12]
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm2, ymm3, ymm2
    vcmpgt_oqpd ymm3, ymm2, ymm1
    vmovmskpd r8d, ymm3
    test r8d, r8d
    je .L79
    mov esi, dword ptr [r11 - 4]
    mov rbx, qword ptr [rsp + 64]
    mov r14, qword ptr [rsp + 672]
    vmovdqu xmm3, xmmword ptr [rbx + r14]
    cmp esi, 2147483647
    mov ebx, 2147483647
    cmovae esi, ebx
    vmovd xmm5, esi
    vpbroadcastd xmm5, xmm5
    vpcmpgtd xmm5, xmm5, xmm3
    vpandn xmm5, xmm3, xmm5
    vpbroadcastd xmm6, dword ptr [r11]
    vpcmpeqd xmm6, xmm6, xmm3
    vpandn xmm5, xmm6, xmm5
    vmovmskps esi, xmm5
    and sil, r8b
    mov r8, qword ptr [r11 - 92]
    mov rbx, qword ptr [r11 - 28]
    movzx esi, sil
    popcnt r14d, esi
    shl esi, 5
    mov r15, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm5, ymmword ptr [r15 + rsi]
    vpermps ymm2, ymm5, ymm2
    vmovupd ymmword ptr [r8 + 8*rbx], ymm2
    mov r8, qword ptr [r11 - 68]
    mov r15, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm2, ymmword ptr [r15 + rsi]
    vpermd ymm2, ymm2, ymm3
    vmovdqu xmmword ptr [r8 + 4*rbx], xmm2
    add r14, rbx
    mov qword ptr [r11 - 28], r14
.L79:
    vandpd ymm0, ymm0, ymmword ptr [rsp + rax + 256]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm2, ymm0
    vcmpgt_oqpd ymm1, ymm0, ymm1
    vmovmskpd r8d, ymm1
    test r8d, r8d
    je .L77
    mov esi, dword ptr [r11 - 4]
    mov rbx, qword ptr [rsp + 64]
    mov r14, qword ptr [rsp + 672]
    vmovdqu xmm1, xmmword ptr [rbx + r14 + 16]
    cmp esi, 2147483647
    mov ebx, 2147483647
    cmovae esi, ebx
    vmovd xmm2, esi
    vpbroadcastd xmm2, xmm2
    vpcmpgtd xmm2, xmm2, xmm1
    vpandn xmm2, xmm1, xmm2
    vpbroadcastd xmm3, dword ptr [r11]
    vpcmpeqd xmm3, xmm3, xmm1
    vpandn xmm2, xmm3, xmm2
    vmovmskps esi, xmm2
    and sil, r8b
    mov r8, qword ptr [r11 - 92]
    mov rbx, qword ptr [r11 - 28]
    movzx esi, sil
    popcnt r14d, esi
    shl esi, 5
    mov r15, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm2, ymmword ptr [r15 + rsi]
    vpermps ymm0, ymm2, ymm0
    vmovupd ymmword ptr [r8 + 8*rbx], ymm0
    mov r8, qword ptr [r11 - 68]
    mov r15, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm0, ymmword ptr [r15 + rsi]
    vpermd ymm0, ymm0, ymm1
    vmovdqu xmmword ptr [r8 + 4*rbx], xmm0
    add r14, rbx
    mov qword ptr [r11 - 28], r14
    jmp .L77
.L80:
    mov r8, qword ptr [rsp + 8]
    add r8, 32
    add qword ptr [rsp + 32], 32
    add qword ptr [rsp + 24], 448
    mov rcx, qword ptr [rsp + 80]
    lea rax, [rcx + 8*rbx]
    vbroadcastsd ymm0, qword ptr [rcx + 8*rbx]
    vmovaps ymmword ptr [rsp + 256], ymm0
    vmovaps ymmword ptr [rsp + 288], ymm0
    vmovaps ymmword ptr [rsp + 320], ymm0
    vmovaps ymmword ptr [rsp + 352], ymm0
    vmovaps ymmword ptr [rsp + 384], ymm0
    vmovaps ymmword ptr [rsp + 416], ymm0
    vmovaps ymmword ptr [rsp + 448], ymm0
    vmovaps ymmword ptr [rsp + 480], ymm0
    vmovups ymm0, ymmword ptr [rdx]
    vmovaps ymmword ptr [rsp + 160], ymm0
    vmovupd ymm0, ymmword ptr [rdx + 32]
    vmovapd ymmword ptr [rsp + 128], ymm0
    lea rsi, [rip + .T1]
    mov rcx, qword ptr [rsp + 72]
    movsxd rcx, dword ptr [rsi + 4*rcx]
    add rcx, rsi
    jmp rcx
.L81:
    mov qword ptr [rsp + 8], r8
    mov rcx, r8
    xor r11d, r11d
    xor r14d, r14d
    jmp .L86
.L82:
    vxorpd xmm1, xmm1, xmm1
.L83:
    vmovapd ymm2, ymm1
    lea rsi, [rax + 8*r11]
    lea r8, [r15 + 2*r15]
    shl r8, 5
    vbroadcastsd ymm1, qword ptr [rsi + r8]
    vmovapd ymm3, ymm0
    shl r15, 6
    vsubpd ymm0, ymm1, ymmword ptr [rdx + r15]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [rdx + r15 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L84:
    vbroadcastsd ymm2, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm0, ymm0, ymm2
    vmulpd ymm1, ymm1, ymm2
.L85:
    vbroadcastsd ymm13, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm13, ymm0
    vbroadcastsd ymm14, qword ptr [rip + .K4086300000000000]
    vminpd ymm2, ymm14, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm2, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm0, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm2, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm2, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm5, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm3, ymm2, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm3, ymm2, ymm5
    vbroadcastsd ymm15, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm3, ymm2, ymm15
    vbroadcastsd ymm6, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm3, ymm2, ymm6
    vbroadcastsd ymm9, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm3, ymm2, ymm9
    vbroadcastsd ymm7, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm3, ymm2, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm3, ymm2, ymm8
    vbroadcastsd ymm10, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm3, ymm2, ymm10
    vbroadcastsd ymm11, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm3, ymm2, ymm11
    vmulpd ymm5, ymm2, ymm2
    vfmadd213pd ymm5, ymm3, ymm2
    vbroadcastsd ymm12, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm2, ymm12, ymm5
    vmaxpd ymm1, ymm13, ymm1
    vminpd ymm3, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm1, ymm3, ymm4
    vbroadcastsd ymm5, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm1, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm13, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm5, ymm3, ymm13
    vbroadcastsd ymm13, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm5, ymm3, ymm13
    vfmadd213pd ymm5, ymm3, ymm15
    vfmadd213pd ymm5, ymm3, ymm6
    vfmadd213pd ymm5, ymm3, ymm9
    vfmadd213pd ymm5, ymm3, ymm7
    vfmadd213pd ymm5, ymm3, ymm8
    vfmadd213pd ymm5, ymm3, ymm10
    vfmadd213pd ymm5, ymm3, ymm11
    vmulpd ymm6, ymm3, ymm3
    vfmadd213pd ymm6, ymm5, ymm3
    vaddpd ymm3, ymm0, ymm4
    vbroadcastsd ymm7, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm0, ymm7, ymm4
    vpsubq ymm3, ymm3, ymm0
    vpsllq ymm0, ymm0, 52
    vpbroadcastq ymm5, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm0, ymm0, ymm5
    vmulpd ymm0, ymm2, ymm0
    vbroadcastsd ymm2, qword ptr [rax + 8*r11]
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm3, ymm5
    vmulpd ymm0, ymm0, ymm3
    vmulpd ymm3, ymm2, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm3, ymm0
    vmovapd ymmword ptr [rsp + r14 + 256], ymm0
    vaddpd ymm0, ymm12, ymm6
    vaddpd ymm3, ymm1, ymm4
    vfmadd213pd ymm1, ymm7, ymm4
    vpsubq ymm3, ymm3, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm1, ymm5
    vmulpd ymm0, ymm0, ymm1
    vpsllq ymm1, ymm3, 52
    vpaddq ymm1, ymm1, ymm5
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm1, ymm2, ymmword ptr [rsp + 128]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r14 + 288], ymm0
    add r14, 64
    inc r11
    add rcx, 8
    cmp r14, 256
    je .L107
.L86:
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vmovapd ymm0, ymm1
    cmp r9, 2
    jb .L85
    lea rsi, [r13 - 1]
    mov r15d, 1
    vxorpd xmm0, xmm0, xmm0
    test rsi, rsi
    je .L82
    mov rsi, rcx
    mov r8, rdi
    vxorpd xmm1, xmm1, xmm1
.L87:
    vbroadcastsd ymm2, qword ptr [rsi - 96]
    vsubpd ymm3, ymm2, ymmword ptr [r8 - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r8 - 64]
    vbroadcastsd ymm5, qword ptr [rsi]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [r8 - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [r8]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r8, -128
    add rsi, 192
    lea r12, [r10 + r15]
    add r12, 2
    add r15, 2
    cmp r12, 1
    jne .L87
    test r13b, 1
    jne .L83
    jmp .L84
.L88:
    mov qword ptr [rsp + 8], r8
    mov rcx, r8
    xor r11d, r11d
    xor r14d, r14d
    jmp .L93
.L89:
    vxorpd xmm1, xmm1, xmm1
.L90:
    vmovapd ymm2, ymm1
    lea rsi, [rax + 8*r11]
    lea r8, [r15 + 2*r15]
    shl r8, 5
    vbroadcastsd ymm1, qword ptr [rsi + r8]
    vmovapd ymm3, ymm0
    shl r15, 6
    vsubpd ymm0, ymm1, ymmword ptr [rdx + r15]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [rdx + r15 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L91:
    vbroadcastsd ymm2, qword ptr [rip + .K4014000000000000]
    vmulpd ymm0, ymm0, ymm2
    vsqrtpd ymm0, ymm0
    vmulpd ymm1, ymm1, ymm2
    vsqrtpd ymm2, ymm1
.L92:
    vbroadcastsd ymm1, qword ptr [rip + .K4087700000000000]
    vminpd ymm6, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K8000000000000000]
    vmovapd ymmword ptr [rsp + 96], ymm0
    vxorpd ymm0, ymm6, ymm0
    vbroadcastsd ymm9, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm9, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4086300000000000]
    vminpd ymm11, ymm1, ymm0
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm0, ymm10
    vbroadcastsd ymm1, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm11, ymm1
    vbroadcastsd ymm13, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm0, ymm13, ymm0
    vbroadcastsd ymm13, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm11, ymm0, ymm13
    vbroadcastsd ymm12, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm11, ymm0, ymm12
    vmovapd ymm3, ymm4
    vbroadcastsd ymm8, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm3, ymm11, ymm8
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm3, ymm11, ymm14
    vbroadcastsd ymm4, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm3, ymm11, ymm4
    vbroadcastsd ymm15, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm3, ymm11, ymm15
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
    vbroadcastsd ymm7, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm1, ymm6, ymm7
    vfmadd213pd ymm1, ymm6, ymm7
    vmulpd ymm5, ymm11, ymm11
    vfmadd213pd ymm5, ymm3, ymm11
    vaddpd ymm6, ymm5, ymm7
    vbroadcastsd ymm3, qword ptr [rip + .K4087700000000000]
    vminpd ymm2, ymm3, ymm2
    vxorpd ymm3, ymm2, ymmword ptr [rsp + 96]
    vmaxpd ymm3, ymm9, ymm3
    vbroadcastsd ymm5, qword ptr [rip + .K4086300000000000]
    vminpd ymm11, ymm5, ymm3
    vmovapd ymm3, ymm10
    vbroadcastsd ymm5, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm3, ymm11, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm9, ymm3, ymm5
    vfnmadd231pd ymm11, ymm9, ymm13
    vfnmadd231pd ymm11, ymm9, ymm12
    vbroadcastsd ymm3, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm5, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm3, ymm11, ymm8
    vfmadd213pd ymm3, ymm11, ymm14
    vfmadd213pd ymm3, ymm11, ymm5
    vfmadd213pd ymm3, ymm11, ymm15
    vbroadcastsd ymm5, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm3, ymm11, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm3, ymm11, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm3, ymm11, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm3, ymm11, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm3, ymm11, ymm5
    vmulpd ymm5, ymm11, ymm11
    vfmadd213pd ymm5, ymm3, ymm11
    vaddpd ymm3, ymm0, ymm4
    vbroadcastsd ymm8, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm0, ymm8, ymm4
    vpsubq ymm3, ymm3, ymm0
    vpsllq ymm0, ymm0, 52
    vpbroadcastq ymm10, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm0, ymm10, ymm0
    vmulpd ymm0, ymm6, ymm0
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm10, ymm3
    vmulpd ymm0, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rax + 8*r11]
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm1, ymm3, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r14 + 256], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fd5555555555555]
    vfmadd213pd ymm0, ymm2, ymm7
    vfmadd213pd ymm0, ymm2, ymm7
    vaddpd ymm1, ymm5, ymm7
    vaddpd ymm2, ymm9, ymm4
    vfmadd213pd ymm9, ymm8, ymm4
    vpsubq ymm2, ymm2, ymm9
    vpsllq ymm5, ymm9, 52
    vpaddq ymm5, ymm10, ymm5
    vmulpd ymm1, ymm1, ymm5
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm10, ymm2
    vmulpd ymm1, ymm1, ymm2
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm1, ymm3, ymmword ptr [rsp + 128]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r14 + 288], ymm0
    add r14, 64
    inc r11
    add rcx, 8
    cmp r14, 256
    je .L107
.L93:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm2, xmm2, xmm2
    cmp r9, 2
    vbroadcastsd ymm4, qword ptr [rip + .K3e5ad7f3ee016e7d]
    jb .L92
    lea rsi, [r13 - 1]
    mov r15d, 1
    test rsi, rsi
    je .L89
    mov rsi, rcx
    mov r8, rdi
    vxorpd xmm1, xmm1, xmm1
.L94:
    vbroadcastsd ymm2, qword ptr [rsi - 96]
    vsubpd ymm3, ymm2, ymmword ptr [r8 - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r8 - 64]
    vbroadcastsd ymm5, qword ptr [rsi]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [r8 - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [r8]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r8, -128
    add rsi, 192
    lea r12, [r10 + r15]
    add r12, 2
    add r15, 2
    cmp r12, 1
    jne .L94
    test r13b, 1
    jne .L90
    jmp .L91
.L95:
    mov qword ptr [rsp + 8], r8
    mov rcx, r8
    xor r11d, r11d
    xor r14d, r14d
    jmp .L99
.L96:
    vmovapd ymm2, ymm1
    lea rsi, [rax + 8*r11]
    lea r8, [r15 + 2*r15]
    shl r8, 5
    vbroadcastsd ymm1, qword ptr [rsi + r8]
    vmovapd ymm3, ymm0
    shl r15, 6
    vsubpd ymm0, ymm1, ymmword ptr [rdx + r15]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [rdx + r15 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L97:
    vsqrtpd ymm0, ymm0
    vsqrtpd ymm1, ymm1
.L98:
    vmovapd ymmword ptr [rsp + 96], ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm0, ymm1
    vbroadcastsd ymm14, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm14, ymm0
    vbroadcastsd ymm15, qword ptr [rip + .K4086300000000000]
    vminpd ymm2, ymm15, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm2, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm0, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm2, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm2, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm5, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm3, ymm2, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm3, ymm2, ymm5
    vbroadcastsd ymm6, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm3, ymm2, ymm6
    vbroadcastsd ymm9, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm3, ymm2, ymm9
    vbroadcastsd ymm11, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm3, ymm2, ymm11
    vbroadcastsd ymm7, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm3, ymm2, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm3, ymm2, ymm8
    vbroadcastsd ymm10, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm3, ymm2, ymm10
    vbroadcastsd ymm13, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm3, ymm2, ymm13
    vmulpd ymm5, ymm2, ymm2
    vfmadd213pd ymm5, ymm3, ymm2
    vbroadcastsd ymm12, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm2, ymm12, ymm5
    vxorpd ymm1, ymm1, ymmword ptr [rsp + 96]
    vmaxpd ymm1, ymm14, ymm1
    vminpd ymm3, ymm15, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm1, ymm3, ymm4
    vbroadcastsd ymm5, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm1, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm14, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm5, ymm3, ymm14
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm5, ymm3, ymm14
    vfmadd213pd ymm5, ymm3, ymm6
    vfmadd213pd ymm5, ymm3, ymm9
    vfmadd213pd ymm5, ymm3, ymm11
    vfmadd213pd ymm5, ymm3, ymm7
    vfmadd213pd ymm5, ymm3, ymm8
    vfmadd213pd ymm5, ymm3, ymm10
    vfmadd213pd ymm5, ymm3, ymm13
    vmulpd ymm6, ymm3, ymm3
    vfmadd213pd ymm6, ymm5, ymm3
    vaddpd ymm3, ymm0, ymm4
    vbroadcastsd ymm7, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm0, ymm7, ymm4
    vpsubq ymm3, ymm3, ymm0
    vpsllq ymm0, ymm0, 52
    vpbroadcastq ymm5, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm0, ymm0, ymm5
    vmulpd ymm0, ymm2, ymm0
    vbroadcastsd ymm2, qword ptr [rax + 8*r11]
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm3, ymm5
    vmulpd ymm0, ymm0, ymm3
    vmulpd ymm3, ymm2, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm3, ymm0
    vmovapd ymmword ptr [rsp + r14 + 256], ymm0
    vaddpd ymm0, ymm12, ymm6
    vaddpd ymm3, ymm1, ymm4
    vfmadd213pd ymm1, ymm7, ymm4
    vpsubq ymm3, ymm3, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm1, ymm5
    vmulpd ymm0, ymm0, ymm1
    vpsllq ymm1, ymm3, 52
    vpaddq ymm1, ymm1, ymm5
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm1, ymm2, ymmword ptr [rsp + 128]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r14 + 288], ymm0
    add r14, 64
    inc r11
    add rcx, 8
    cmp r14, 256
    je .L107
.L99:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    cmp r9, 2
    jb .L98
    lea rsi, [r13 - 1]
    mov r15d, 1
    test rsi, rsi
    je .L96
    mov rsi, rcx
    mov r8, rdi
.L100:
    vbroadcastsd ymm2, qword ptr [rsi - 96]
    vsubpd ymm3, ymm2, ymmword ptr [r8 - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r8 - 64]
    vbroadcastsd ymm5, qword ptr [rsi]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [r8 - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [r8]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r8, -128
    add rsi, 192
    lea r12, [r10 + r15]
    add r12, 2
    add r15, 2
    cmp r12, 1
    jne .L100
    test r13b, 1
    jne .L96
    jmp .L97
.L101:
    mov qword ptr [rsp + 8], r8
    mov rcx, r8
    xor r11d, r11d
    xor r14d, r14d
    jmp .L105
.L102:
    vmovapd ymm2, ymm1
    lea rsi, [rax + 8*r11]
    lea r8, [r15 + 2*r15]
    shl r8, 5
    vbroadcastsd ymm1, qword ptr [rsi + r8]
    vmovapd ymm3, ymm0
    shl r15, 6
    vsubpd ymm0, ymm1, ymmword ptr [rdx + r15]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [rdx + r15 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L103:
    vbroadcastsd ymm2, qword ptr [rip + .K4008000000000000]
    vmulpd ymm0, ymm0, ymm2
    vsqrtpd ymm0, ymm0
    vmulpd ymm1, ymm1, ymm2
    vsqrtpd ymm1, ymm1
.L104:
    vmovapd ymmword ptr [rsp + 672], ymm1
    vbroadcastsd ymm14, qword ptr [rip + .K4087700000000000]
    vminpd ymm0, ymm14, ymm0
    vmovapd ymmword ptr [rsp + 96], ymm0
    vbroadcastsd ymm2, qword ptr [rip + .K8000000000000000]
    vmovapd ymmword ptr [rsp + 704], ymm2
    vxorpd ymm1, ymm0, ymm2
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm0, ymm1
    vbroadcastsd ymm4, qword ptr [rip + .K4086300000000000]
    vminpd ymm3, ymm4, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm2, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm3, ymm2
    vbroadcastsd ymm9, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm1, ymm9, ymm1
    vbroadcastsd ymm5, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm6, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm5, ymm3, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm5, ymm3, ymm6
    vbroadcastsd ymm14, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm5, ymm3, ymm14
    vbroadcastsd ymm15, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm5, ymm3, ymm15
    vbroadcastsd ymm11, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm5, ymm3, ymm11
    vbroadcastsd ymm7, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm5, ymm3, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm5, ymm3, ymm8
    vbroadcastsd ymm10, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm5, ymm3, ymm10
    vbroadcastsd ymm13, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm5, ymm3, ymm13
    vmulpd ymm6, ymm3, ymm3
    vfmadd213pd ymm6, ymm5, ymm3
    vbroadcastsd ymm12, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm6, ymm12, ymm6
    vbroadcastsd ymm3, qword ptr [rip + .K4087700000000000]
    vminpd ymm8, ymm3, ymmword ptr [rsp + 672]
    vxorpd ymm3, ymm8, ymmword ptr [rsp + 704]
    vmaxpd ymm3, ymm0, ymm3
    vminpd ymm3, ymm4, ymm3
    vbroadcastsd ymm5, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm5, ymm3, ymm2
    vaddpd ymm9, ymm9, ymm5
    vbroadcastsd ymm0, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm3, ymm9, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm3, ymm9, ymm0
    vbroadcastsd ymm5, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm0, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm5, ymm3, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm5, ymm3, ymm0
    vfmadd213pd ymm5, ymm3, ymm14
    vfmadd213pd ymm5, ymm3, ymm15
    vfmadd213pd ymm5, ymm3, ymm11
    vfmadd213pd ymm5, ymm3, ymm7
    vbroadcastsd ymm0, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm5, ymm3, ymm0
    vfmadd213pd ymm5, ymm3, ymm10
    vfmadd213pd ymm5, ymm3, ymm13
    vmulpd ymm10, ymm3, ymm3
    vfmadd213pd ymm10, ymm5, ymm3
    vaddpd ymm3, ymm1, ymm2
    vbroadcastsd ymm7, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm1, ymm7, ymm2
    vpsubq ymm3, ymm3, ymm1
    vpsllq ymm1, ymm1, 52
    vpbroadcastq ymm5, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm1, ymm1, ymm5
    vmulpd ymm1, ymm6, ymm1
    vbroadcastsd ymm6, qword ptr [rax + 8*r11]
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm3, ymm5
    vmulpd ymm1, ymm1, ymm3
    vfmadd132pd ymm1, ymm1, ymmword ptr [rsp + 96]
    vmulpd ymm0, ymm6, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm0, ymm1
    vmovapd ymmword ptr [rsp + r14 + 256], ymm0
    vaddpd ymm0, ymm10, ymm12
    vaddpd ymm1, ymm9, ymm2
    vfmadd213pd ymm9, ymm7, ymm2
    vpsubq ymm1, ymm1, ymm9
    vpsllq ymm3, ymm9, 52
    vpaddq ymm3, ymm3, ymm5
    vmulpd ymm0, ymm0, ymm3
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm1, ymm5
    vmulpd ymm0, ymm0, ymm1
    vfmadd213pd ymm0, ymm8, ymm0
    vmulpd ymm1, ymm6, ymmword ptr [rsp + 128]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r14 + 288], ymm0
    add r14, 64
    inc r11
    add rcx, 8
    cmp r14, 256
    je .L107
.L105:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    cmp r9, 2
    jb .L104
    lea rsi, [r13 - 1]
    mov r15d, 1
    test rsi, rsi
    je .L102
    mov rsi, rcx
    mov r8, rdi
.L106:
    vbroadcastsd ymm2, qword ptr [rsi - 96]
    vsubpd ymm3, ymm2, ymmword ptr [r8 - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r8 - 64]
    vbroadcastsd ymm5, qword ptr [rsi]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [r8 - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [r8]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r8, -128
    add rsi, 192
    lea r12, [r10 + r15]
    add r12, 2
    add r15, 2
    cmp r12, 1
    jne .L106
    test r13b, 1
    jne .L102
    jmp .L103
.L107:
    mov r11, qword ptr [rsp + 40]
    vmovapd ymm0, ymmword ptr [rsp + 256]
    vmovapd ymm1, ymmword ptr [rsp + 288]
    vmovapd ymm2, ymmword ptr [rsp + 320]
    vmovapd ymm6, ymmword ptr [rsp + 352]
    vmovapd ymm7, ymmword ptr [rsp + 384]
    vmovapd ymm8, ymmword ptr [rsp + 416]
    vmovapd ymm9, ymmword ptr [rsp + 448]
    vmovapd ymm11, ymmword ptr [rsp + 480]
    test r11, r11
    je .L109
    mov rax, qword ptr [rsp + 88]
    mov rcx, qword ptr [rsp + 32]
.L108:
    vmovupd ymm3, ymmword ptr [rax - 32]
    vmovupd ymm5, ymmword ptr [rax]
    vbroadcastsd ymm10, qword ptr [rcx - 24]
    vfnmadd231pd ymm0, ymm10, ymm3
    vfnmadd231pd ymm1, ymm5, ymm10
    vbroadcastsd ymm10, qword ptr [rcx - 16]
    vfnmadd231pd ymm2, ymm10, ymm3
    vfnmadd231pd ymm6, ymm5, ymm10
    vbroadcastsd ymm10, qword ptr [rcx - 8]
    vfnmadd231pd ymm7, ymm10, ymm3
    vfnmadd231pd ymm8, ymm5, ymm10
    vbroadcastsd ymm10, qword ptr [rcx]
    vfnmadd231pd ymm9, ymm10, ymm3
    vfnmadd231pd ymm11, ymm10, ymm5
    add rcx, 96
    add rax, 64
    dec r11
    jne .L108
.L109:
    vmovapd ymmword ptr [rsp + 256], ymm0
    vmovapd ymmword ptr [rsp + 288], ymm1
    vmovapd ymmword ptr [rsp + 320], ymm2
    vmovapd ymmword ptr [rsp + 352], ymm6
    vmovapd ymmword ptr [rsp + 384], ymm7
    vmovapd ymmword ptr [rsp + 416], ymm8
    vmovapd ymmword ptr [rsp + 448], ymm9
    vmovapd ymmword ptr [rsp + 480], ymm11
    cmp qword ptr [rsp + 16], rbx
    je .L113
    mov rax, qword ptr [rsp + 16]
    mov rcx, qword ptr [rsp + 24]
    xor r11d, r11d
    jmp .L111
.L110:
    add r11, 64
    add rcx, 112
    dec rax
    cmp rbx, rax
    je .L113
.L111:
    cmp r11, 256
    je .L113
    vbroadcastsd ymm0, qword ptr [rip + .K9223372036854775807]
    vandpd ymm2, ymm0, ymmword ptr [rsp + r11 + 256]
    vbroadcastsd ymm1, qword ptr [rcx - 12]
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm2, ymm3, ymm2
    vcmpgt_oqpd ymm3, ymm2, ymm1
    vmovmskpd esi, ymm3
    test esi, esi
    je .L112
    mov r8d, dword ptr [rcx - 4]
    mov r14, qword ptr [rsp + 64]
    mov r15, qword ptr [rsp + 48]
    vmovdqu xmm3, xmmword ptr [r14 + r15]
    cmp r8d, 2147483647
    mov r14d, 2147483647
    cmovae r8d, r14d
    vmovd xmm5, r8d
    vpbroadcastd xmm5, xmm5
    vpcmpgtd xmm5, xmm5, xmm3
    vpandn xmm5, xmm3, xmm5
    vpbroadcastd xmm6, dword ptr [rcx]
    vpcmpeqd xmm6, xmm6, xmm3
    vpandn xmm5, xmm6, xmm5
    vmovmskps r8d, xmm5
    and r8b, sil
    mov rsi, qword ptr [rcx - 92]
    mov r14, qword ptr [rcx - 28]
    movzx r8d, r8b
    popcnt r15d, r8d
    shl r8d, 5
    mov r12, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm5, ymmword ptr [r12 + r8]
    vpermps ymm2, ymm5, ymm2
    vmovupd ymmword ptr [rsi + 8*r14], ymm2
    mov rsi, qword ptr [rcx - 68]
    mov r12, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm2, ymmword ptr [r12 + r8]
    vpermd ymm2, ymm2, ymm3
    vmovdqu xmmword ptr [rsi + 4*r14], xmm2
    add r15, r14
    mov qword ptr [rcx - 28], r15
.L112:
    vandpd ymm0, ymm0, ymmword ptr [rsp + r11 + 288]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm2, ymm0
    vcmpgt_oqpd ymm1, ymm0, ymm1
    vmovmskpd esi, ymm1
    test esi, esi
    je .L110
    mov r8d, dword ptr [rcx - 4]
    mov r14, qword ptr [rsp + 64]
    mov r15, qword ptr [rsp + 48]
    vmovdqu xmm1, xmmword ptr [r14 + r15 + 16]
    cmp r8d, 2147483647
    mov r14d, 2147483647
    cmovae r8d, r14d
    vmovd xmm2, r8d
    vpbroadcastd xmm2, xmm2
    vpcmpgtd xmm2, xmm2, xmm1
    vpandn xmm2, xmm1, xmm2
    vpbroadcastd xmm3, dword ptr [rcx]
    vpcmpeqd xmm3, xmm3, xmm1
    vpandn xmm2, xmm3, xmm2
    vmovmskps r8d, xmm2
    and r8b, sil
    mov rsi, qword ptr [rcx - 92]
    mov r14, qword ptr [rcx - 28]
    movzx r8d, r8b
    popcnt r15d, r8d
    shl r8d, 5
    mov r12, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm2, ymmword ptr [r12 + r8]
    vpermps ymm0, ymm2, ymm0
    vmovupd ymmword ptr [rsi + 8*r14], ymm0
    mov rsi, qword ptr [rcx - 68]
    mov r12, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm0, ymmword ptr [r12 + r8]
    vpermd ymm0, ymm0, ymm1
    vmovdqu xmmword ptr [rsi + 4*r14], xmm0
    add r15, r14
    mov qword ptr [rcx - 28], r15
    jmp .L110
.L113:
    add rbx, 4
    cmp rbx, qword ptr [rsp + 16]
    jb .L80
.L114:
    mov rcx, qword ptr [rsp + 56]
    inc rcx
    mov rsi, qword ptr [rsp + 760]
    add rdi, rsi
    add qword ptr [rsp + 88], rsi
    mov qword ptr [rsp + 56], rcx
    cmp rcx, qword ptr [rsp + 240]
    mov r11, qword ptr [rsp + 768]
    mov rbx, qword ptr [rsp + 232]
    mov r8, qword ptr [rsp + 752]
    jb .L4
    jmp .L1
.L115:
    mov qword ptr [rsp + 8], r8
    mov rcx, r8
    xor r11d, r11d
    xor r14d, r14d
    jmp .L120
.L116:
    vxorpd xmm1, xmm1, xmm1
.L117:
    vmovapd ymm2, ymm1
    lea rsi, [rax + 8*r11]
    lea r8, [r15 + 2*r15]
    shl r8, 5
    vbroadcastsd ymm1, qword ptr [rsi + r8]
    vmovapd ymm3, ymm0
    shl r15, 6
    vsubpd ymm0, ymm1, ymmword ptr [rdx + r15]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [rdx + r15 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L118:
    vbroadcastsd ymm2, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm0, ymm0, ymm2
    vmulpd ymm1, ymm1, ymm2
.L119:
    vbroadcastsd ymm13, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm13, ymm0
    vbroadcastsd ymm14, qword ptr [rip + .K4086300000000000]
    vminpd ymm2, ymm14, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm2, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm0, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm2, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm2, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm5, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm3, ymm2, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm3, ymm2, ymm5
    vbroadcastsd ymm15, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm3, ymm2, ymm15
    vbroadcastsd ymm6, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm3, ymm2, ymm6
    vbroadcastsd ymm9, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm3, ymm2, ymm9
    vbroadcastsd ymm7, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm3, ymm2, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm3, ymm2, ymm8
    vbroadcastsd ymm10, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm3, ymm2, ymm10
    vbroadcastsd ymm11, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm3, ymm2, ymm11
    vmulpd ymm5, ymm2, ymm2
    vfmadd213pd ymm5, ymm3, ymm2
    vbroadcastsd ymm12, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm2, ymm12, ymm5
    vmaxpd ymm1, ymm13, ymm1
    vminpd ymm3, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm1, ymm3, ymm4
    vbroadcastsd ymm5, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm1, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm13, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm5, ymm3, ymm13
    vbroadcastsd ymm13, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm5, ymm3, ymm13
    vfmadd213pd ymm5, ymm3, ymm15
    vfmadd213pd ymm5, ymm3, ymm6
    vfmadd213pd ymm5, ymm3, ymm9
    vfmadd213pd ymm5, ymm3, ymm7
    vfmadd213pd ymm5, ymm3, ymm8
    vfmadd213pd ymm5, ymm3, ymm10
    vfmadd213pd ymm5, ymm3, ymm11
    vmulpd ymm6, ymm3, ymm3
    vfmadd213pd ymm6, ymm5, ymm3
    vaddpd ymm3, ymm0, ymm4
    vbroadcastsd ymm7, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm0, ymm7, ymm4
    vpsubq ymm3, ymm3, ymm0
    vpsllq ymm0, ymm0, 52
    vpbroadcastq ymm5, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm0, ymm0, ymm5
    vmulpd ymm0, ymm2, ymm0
    vbroadcastsd ymm2, qword ptr [rax + 8*r11]
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm3, ymm5
    vmulpd ymm0, ymm0, ymm3
    vmulpd ymm3, ymm2, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm3, ymm0
    vmovapd ymmword ptr [rsp + r14 + 256], ymm0
    vaddpd ymm0, ymm12, ymm6
    vaddpd ymm3, ymm1, ymm4
    vfmadd213pd ymm1, ymm7, ymm4
    vpsubq ymm3, ymm3, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm1, ymm5
    vmulpd ymm0, ymm0, ymm1
    vpsllq ymm1, ymm3, 52
    vpaddq ymm1, ymm1, ymm5
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm1, ymm2, ymmword ptr [rsp + 128]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r14 + 288], ymm0
    add r14, 64
    inc r11
    add rcx, 8
    cmp r14, 256
    je .L141
.L120:
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vmovapd ymm0, ymm1
    cmp r9, 2
    jb .L119
    lea rsi, [r13 - 1]
    mov r15d, 1
    vxorpd xmm0, xmm0, xmm0
    test rsi, rsi
    je .L116
    mov rsi, rcx
    mov r8, rdi
    vxorpd xmm1, xmm1, xmm1
.L121:
    vbroadcastsd ymm2, qword ptr [rsi - 96]
    vsubpd ymm3, ymm2, ymmword ptr [r8 - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r8 - 64]
    vbroadcastsd ymm5, qword ptr [rsi]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [r8 - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [r8]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r8, -128
    add rsi, 192
    lea r12, [r10 + r15]
    add r12, 2
    add r15, 2
    cmp r12, 1
    jne .L121
    test r13b, 1
    jne .L117
    jmp .L118
.L122:
    mov qword ptr [rsp + 8], r8
    mov rcx, r8
    xor r11d, r11d
    xor r14d, r14d
    jmp .L126
.L123:
    vmovapd ymm2, ymm1
    lea rsi, [rax + 8*r11]
    lea r8, [r15 + 2*r15]
    shl r8, 5
    vbroadcastsd ymm1, qword ptr [rsi + r8]
    vmovapd ymm3, ymm0
    shl r15, 6
    vsubpd ymm0, ymm1, ymmword ptr [rdx + r15]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [rdx + r15 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L124:
    vsqrtpd ymm0, ymm0
    vsqrtpd ymm1, ymm1
.L125:
    vmovapd ymmword ptr [rsp + 96], ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm0, ymm1
    vbroadcastsd ymm14, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm14, ymm0
    vbroadcastsd ymm15, qword ptr [rip + .K4086300000000000]
    vminpd ymm2, ymm15, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm2, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm0, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm2, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm2, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm5, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm3, ymm2, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm3, ymm2, ymm5
    vbroadcastsd ymm6, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm3, ymm2, ymm6
    vbroadcastsd ymm9, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm3, ymm2, ymm9
    vbroadcastsd ymm11, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm3, ymm2, ymm11
    vbroadcastsd ymm7, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm3, ymm2, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm3, ymm2, ymm8
    vbroadcastsd ymm10, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm3, ymm2, ymm10
    vbroadcastsd ymm13, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm3, ymm2, ymm13
    vmulpd ymm5, ymm2, ymm2
    vfmadd213pd ymm5, ymm3, ymm2
    vbroadcastsd ymm12, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm2, ymm12, ymm5
    vxorpd ymm1, ymm1, ymmword ptr [rsp + 96]
    vmaxpd ymm1, ymm14, ymm1
    vminpd ymm3, ymm15, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm1, ymm3, ymm4
    vbroadcastsd ymm5, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm1, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm14, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm5, ymm3, ymm14
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm5, ymm3, ymm14
    vfmadd213pd ymm5, ymm3, ymm6
    vfmadd213pd ymm5, ymm3, ymm9
    vfmadd213pd ymm5, ymm3, ymm11
    vfmadd213pd ymm5, ymm3, ymm7
    vfmadd213pd ymm5, ymm3, ymm8
    vfmadd213pd ymm5, ymm3, ymm10
    vfmadd213pd ymm5, ymm3, ymm13
    vmulpd ymm6, ymm3, ymm3
    vfmadd213pd ymm6, ymm5, ymm3
    vaddpd ymm3, ymm0, ymm4
    vbroadcastsd ymm7, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm0, ymm7, ymm4
    vpsubq ymm3, ymm3, ymm0
    vpsllq ymm0, ymm0, 52
    vpbroadcastq ymm5, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm0, ymm0, ymm5
    vmulpd ymm0, ymm2, ymm0
    vbroadcastsd ymm2, qword ptr [rax + 8*r11]
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm3, ymm5
    vmulpd ymm0, ymm0, ymm3
    vmulpd ymm3, ymm2, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm3, ymm0
    vmovapd ymmword ptr [rsp + r14 + 256], ymm0
    vaddpd ymm0, ymm12, ymm6
    vaddpd ymm3, ymm1, ymm4
    vfmadd213pd ymm1, ymm7, ymm4
    vpsubq ymm3, ymm3, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm1, ymm5
    vmulpd ymm0, ymm0, ymm1
    vpsllq ymm1, ymm3, 52
    vpaddq ymm1, ymm1, ymm5
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm1, ymm2, ymmword ptr [rsp + 128]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r14 + 288], ymm0
    add r14, 64
    inc r11
    add rcx, 8
    cmp r14, 256
    je .L141
.L126:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    cmp r9, 2
    jb .L125
    lea rsi, [r13 - 1]
    mov r15d, 1
    test rsi, rsi
    je .L123
    mov rsi, rcx
    mov r8, rdi
.L127:
    vbroadcastsd ymm2, qword ptr [rsi - 96]
    vsubpd ymm3, ymm2, ymmword ptr [r8 - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r8 - 64]
    vbroadcastsd ymm5, qword ptr [rsi]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [r8 - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [r8]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r8, -128
    add rsi, 192
    lea r12, [r10 + r15]
    add r12, 2
    add r15, 2
    cmp r12, 1
    jne .L127
    test r13b, 1
    jne .L123
    jmp .L124
.L128:
    mov qword ptr [rsp + 8], r8
    mov rcx, r8
    xor r11d, r11d
    xor r14d, r14d
    jmp .L132
.L129:
    vmovapd ymm2, ymm1
    lea rsi, [rax + 8*r11]
    lea r8, [r15 + 2*r15]
    shl r8, 5
    vbroadcastsd ymm1, qword ptr [rsi + r8]
    vmovapd ymm3, ymm0
    shl r15, 6
    vsubpd ymm0, ymm1, ymmword ptr [rdx + r15]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [rdx + r15 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L130:
    vbroadcastsd ymm2, qword ptr [rip + .K4008000000000000]
    vmulpd ymm0, ymm0, ymm2
    vsqrtpd ymm0, ymm0
    vmulpd ymm1, ymm1, ymm2
    vsqrtpd ymm1, ymm1
.L131:
    vmovapd ymmword ptr [rsp + 672], ymm1
    vbroadcastsd ymm14, qword ptr [rip + .K4087700000000000]
    vminpd ymm0, ymm14, ymm0
    vmovapd ymmword ptr [rsp + 96], ymm0
    vbroadcastsd ymm2, qword ptr [rip + .K8000000000000000]
    vmovapd ymmword ptr [rsp + 704], ymm2
    vxorpd ymm1, ymm0, ymm2
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm0, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm3, ymm2, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm3, ymm4
    vbroadcastsd ymm9, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm1, ymm9, ymm1
    vbroadcastsd ymm5, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm6, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm5, ymm3, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm5, ymm3, ymm6
    vbroadcastsd ymm14, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm5, ymm3, ymm14
    vbroadcastsd ymm15, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm5, ymm3, ymm15
    vbroadcastsd ymm11, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm5, ymm3, ymm11
    vbroadcastsd ymm7, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm5, ymm3, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm5, ymm3, ymm8
    vbroadcastsd ymm10, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm5, ymm3, ymm10
    vbroadcastsd ymm13, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm5, ymm3, ymm13
    vmulpd ymm6, ymm3, ymm3
    vfmadd213pd ymm6, ymm5, ymm3
    vbroadcastsd ymm12, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm6, ymm12, ymm6
    vbroadcastsd ymm3, qword ptr [rip + .K4087700000000000]
    vminpd ymm8, ymm3, ymmword ptr [rsp + 672]
    vxorpd ymm3, ymm8, ymmword ptr [rsp + 704]
    vmaxpd ymm3, ymm0, ymm3
    vminpd ymm3, ymm2, ymm3
    vbroadcastsd ymm5, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm5, ymm3, ymm4
    vaddpd ymm9, ymm9, ymm5
    vbroadcastsd ymm0, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm3, ymm9, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm3, ymm9, ymm0
    vbroadcastsd ymm5, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm0, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm5, ymm3, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm5, ymm3, ymm0
    vfmadd213pd ymm5, ymm3, ymm14
    vfmadd213pd ymm5, ymm3, ymm15
    vfmadd213pd ymm5, ymm3, ymm11
    vfmadd213pd ymm5, ymm3, ymm7
    vbroadcastsd ymm0, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm5, ymm3, ymm0
    vfmadd213pd ymm5, ymm3, ymm10
    vfmadd213pd ymm5, ymm3, ymm13
    vmulpd ymm10, ymm3, ymm3
    vfmadd213pd ymm10, ymm5, ymm3
    vaddpd ymm3, ymm1, ymm4
    vbroadcastsd ymm7, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm1, ymm7, ymm4
    vpsubq ymm3, ymm3, ymm1
    vpsllq ymm1, ymm1, 52
    vpbroadcastq ymm5, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm1, ymm1, ymm5
    vmulpd ymm1, ymm6, ymm1
    vbroadcastsd ymm6, qword ptr [rax + 8*r11]
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm3, ymm5
    vmulpd ymm1, ymm1, ymm3
    vfmadd132pd ymm1, ymm1, ymmword ptr [rsp + 96]
    vmulpd ymm0, ymm6, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm0, ymm1
    vmovapd ymmword ptr [rsp + r14 + 256], ymm0
    vaddpd ymm0, ymm10, ymm12
    vaddpd ymm1, ymm9, ymm4
    vfmadd213pd ymm9, ymm7, ymm4
    vpsubq ymm1, ymm1, ymm9
    vpsllq ymm3, ymm9, 52
    vpaddq ymm3, ymm3, ymm5
    vmulpd ymm0, ymm0, ymm3
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm1, ymm5
    vmulpd ymm0, ymm0, ymm1
    vfmadd213pd ymm0, ymm8, ymm0
    vmulpd ymm1, ymm6, ymmword ptr [rsp + 128]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r14 + 288], ymm0
    add r14, 64
    inc r11
    add rcx, 8
    cmp r14, 256
    je .L141
.L132:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    cmp r9, 2
    jb .L131
    lea rsi, [r13 - 1]
    mov r15d, 1
    test rsi, rsi
    je .L129
    mov rsi, rcx
    mov r8, rdi
.L133:
    vbroadcastsd ymm2, qword ptr [rsi - 96]
    vsubpd ymm3, ymm2, ymmword ptr [r8 - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r8 - 64]
    vbroadcastsd ymm5, qword ptr [rsi]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [r8 - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [r8]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r8, -128
    add rsi, 192
    lea r12, [r10 + r15]
    add r12, 2
    add r15, 2
    cmp r12, 1
    jne .L133
    test r13b, 1
    jne .L129
    jmp .L130
.L134:
    mov qword ptr [rsp + 8], r8
    mov rcx, r8
    xor r11d, r11d
    xor r14d, r14d
    jmp .L139
.L135:
    vxorpd xmm1, xmm1, xmm1
.L136:
    vmovapd ymm2, ymm1
    lea rsi, [rax + 8*r11]
    lea r8, [r15 + 2*r15]
    shl r8, 5
    vbroadcastsd ymm1, qword ptr [rsi + r8]
    vmovapd ymm3, ymm0
    shl r15, 6
    vsubpd ymm0, ymm1, ymmword ptr [rdx + r15]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [rdx + r15 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L137:
    vbroadcastsd ymm2, qword ptr [rip + .K4014000000000000]
    vmulpd ymm0, ymm0, ymm2
    vsqrtpd ymm0, ymm0
    vmulpd ymm1, ymm1, ymm2
    vsqrtpd ymm2, ymm1
.L138:
    vbroadcastsd ymm1, qword ptr [rip + .K4087700000000000]
    vminpd ymm6, ymm1, ymm0
    vbroadcastsd ymm14, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm14, ymm6
    vbroadcastsd ymm4, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm4, ymm0
    vbroadcastsd ymm9, qword ptr [rip + .K4086300000000000]
    vminpd ymm11, ymm9, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm1, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm11, ymm1
    vbroadcastsd ymm13, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm0, ymm13, ymm0
    vbroadcastsd ymm13, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm11, ymm0, ymm13
    vbroadcastsd ymm12, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm11, ymm0, ymm12
    vmovapd ymm3, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm3, ymm11, ymm8
    vbroadcastsd ymm10, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm3, ymm11, ymm10
    vbroadcastsd ymm15, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm3, ymm11, ymm15
    vbroadcastsd ymm1, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm3, ymm11, ymm1
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
    vbroadcastsd ymm7, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm1, ymm6, ymm7
    vfmadd213pd ymm1, ymm6, ymm7
    vmulpd ymm5, ymm11, ymm11
    vfmadd213pd ymm5, ymm3, ymm11
    vaddpd ymm6, ymm5, ymm7
    vbroadcastsd ymm3, qword ptr [rip + .K4087700000000000]
    vminpd ymm2, ymm3, ymm2
    vxorpd ymm3, ymm14, ymm2
    vmaxpd ymm3, ymm4, ymm3
    vminpd ymm11, ymm9, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm5, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm3, ymm11, ymm5
    vbroadcastsd ymm4, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm9, ymm3, ymm4
    vfnmadd231pd ymm11, ymm9, ymm13
    vfnmadd231pd ymm11, ymm9, ymm12
    vbroadcastsd ymm3, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm3, ymm11, ymm8
    vfmadd213pd ymm3, ymm11, ymm10
    vfmadd213pd ymm3, ymm11, ymm15
    vbroadcastsd ymm5, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm3, ymm11, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm3, ymm11, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm3, ymm11, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm3, ymm11, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm3, ymm11, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm3, ymm11, ymm5
    vmulpd ymm5, ymm11, ymm11
    vfmadd213pd ymm5, ymm3, ymm11
    vaddpd ymm3, ymm0, ymm4
    vbroadcastsd ymm8, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm0, ymm8, ymm4
    vpsubq ymm3, ymm3, ymm0
    vpsllq ymm0, ymm0, 52
    vpbroadcastq ymm10, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm0, ymm10, ymm0
    vmulpd ymm0, ymm6, ymm0
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm10, ymm3
    vmulpd ymm0, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rax + 8*r11]
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm1, ymm3, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r14 + 256], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fd5555555555555]
    vfmadd213pd ymm0, ymm2, ymm7
    vfmadd213pd ymm0, ymm2, ymm7
    vaddpd ymm1, ymm5, ymm7
    vaddpd ymm2, ymm9, ymm4
    vfmadd213pd ymm9, ymm8, ymm4
    vpsubq ymm2, ymm2, ymm9
    vpsllq ymm5, ymm9, 52
    vpaddq ymm5, ymm10, ymm5
    vmulpd ymm1, ymm1, ymm5
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm10, ymm2
    vmulpd ymm1, ymm1, ymm2
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm1, ymm3, ymmword ptr [rsp + 128]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r14 + 288], ymm0
    add r14, 64
    inc r11
    add rcx, 8
    cmp r14, 256
    je .L141
.L139:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm2, xmm2, xmm2
    cmp r9, 2
    vbroadcastsd ymm7, qword ptr [rip + .K3e5ad7f3ee016e7d]
    jb .L138
    lea rsi, [r13 - 1]
    mov r15d, 1
    test rsi, rsi
    je .L135
    mov rsi, rcx
    mov r8, rdi
    vxorpd xmm1, xmm1, xmm1
.L140:
    vbroadcastsd ymm2, qword ptr [rsi - 96]
    vsubpd ymm3, ymm2, ymmword ptr [r8 - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [r8 - 64]
    vbroadcastsd ymm5, qword ptr [rsi]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [r8 - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [r8]
    vfmadd213pd ymm1, ymm1, ymm2
    sub r8, -128
    add rsi, 192
    lea r12, [r10 + r15]
    add r12, 2
    add r15, 2
    cmp r12, 1
    jne .L140
    test r13b, 1
    jne .L136
    jmp .L137
.L141:
    mov r11, qword ptr [rsp + 40]
    vmovapd ymm0, ymmword ptr [rsp + 256]
    vmovapd ymm1, ymmword ptr [rsp + 288]
    vmovapd ymm2, ymmword ptr [rsp + 320]
    vmovapd ymm6, ymmword ptr [rsp + 352]
    vmovapd ymm7, ymmword ptr [rsp + 384]
    vmovapd ymm8, ymmword ptr [rsp + 416]
    vmovapd ymm9, ymmword ptr [rsp + 448]
    vmovapd ymm11, ymmword ptr [rsp + 480]
    test r11, r11
    je .L143
    mov rax, qword ptr [rsp + 88]
    mov rcx, qword ptr [rsp + 32]
.L142:
    vmovupd ymm3, ymmword ptr [rax - 32]
    vmovupd ymm5, ymmword ptr [rax]
    vbroadcastsd ymm10, qword ptr [rcx - 24]
    vfnmadd231pd ymm0, ymm10, ymm3
    vfnmadd231pd ymm1, ymm5, ymm10
    vbroadcastsd ymm10, qword ptr [rcx - 16]
    vfnmadd231pd ymm2, ymm10, ymm3
    vfnmadd231pd ymm6, ymm5, ymm10
    vbroadcastsd ymm10, qword ptr [rcx - 8]
    vfnmadd231pd ymm7, ymm10, ymm3
    vfnmadd231pd ymm8, ymm5, ymm10
    vbroadcastsd ymm10, qword ptr [rcx]
    vfnmadd231pd ymm9, ymm10, ymm3
    vfnmadd231pd ymm11, ymm10, ymm5
    add rcx, 96
    add rax, 64
    dec r11
    jne .L142
.L143:
    vmovapd ymmword ptr [rsp + 256], ymm0
    vmovapd ymmword ptr [rsp + 288], ymm1
    vmovapd ymmword ptr [rsp + 320], ymm2
    vmovapd ymmword ptr [rsp + 352], ymm6
    vmovapd ymmword ptr [rsp + 384], ymm7
    vmovapd ymmword ptr [rsp + 416], ymm8
    vmovapd ymmword ptr [rsp + 448], ymm9
    vmovapd ymmword ptr [rsp + 480], ymm11
    cmp qword ptr [rsp + 16], rbx
    je .L147
    mov rax, qword ptr [rsp + 16]
    mov rcx, qword ptr [rsp + 24]
    xor r11d, r11d
    jmp .L145
.L144:
    add r11, 64
    add rcx, 112
    dec rax
    cmp rbx, rax
    je .L147
.L145:
    cmp r11, 256
    je .L147
    vbroadcastsd ymm0, qword ptr [rip + .K9223372036854775807]
    vandpd ymm2, ymm0, ymmword ptr [rsp + r11 + 256]
    vbroadcastsd ymm1, qword ptr [rcx - 12]
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm2, ymm3, ymm2
    vcmpgt_oqpd ymm3, ymm2, ymm1
    vmovmskpd esi, ymm3
    test esi, esi
    je .L146
    mov r8d, dword ptr [rcx - 4]
    mov r14, qword ptr [rsp + 64]
    mov r15, qword ptr [rsp + 48]
    vmovdqu xmm3, xmmword ptr [r14 + r15]
    cmp r8d, 2147483647
    mov r14d, 2147483647
    cmovae r8d, r14d
    vmovd xmm5, r8d
    vpbroadcastd xmm5, xmm5
    vpcmpgtd xmm5, xmm5, xmm3
    vpandn xmm5, xmm3, xmm5
    vpbroadcastd xmm6, dword ptr [rcx]
    vpcmpeqd xmm6, xmm6, xmm3
    vpandn xmm5, xmm6, xmm5
    vmovmskps r8d, xmm5
    and r8b, sil
    mov rsi, qword ptr [rcx - 92]
    mov r14, qword ptr [rcx - 28]
    movzx r8d, r8b
    popcnt r15d, r8d
    shl r8d, 5
    mov r12, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm5, ymmword ptr [r12 + r8]
    vpermps ymm2, ymm5, ymm2
    vmovupd ymmword ptr [rsi + 8*r14], ymm2
    mov rsi, qword ptr [rcx - 68]
    mov r12, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm2, ymmword ptr [r12 + r8]
    vpermd ymm2, ymm2, ymm3
    vmovdqu xmmword ptr [rsi + 4*r14], xmm2
    add r15, r14
    mov qword ptr [rcx - 28], r15
.L146:
    vandpd ymm0, ymm0, ymmword ptr [rsp + r11 + 288]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm2, ymm0
    vcmpgt_oqpd ymm1, ymm0, ymm1
    vmovmskpd esi, ymm1
    test esi, esi
    je .L144
    mov r8d, dword ptr [rcx - 4]
    mov r14, qword ptr [rsp + 64]
    mov r15, qword ptr [rsp + 48]
    vmovdqu xmm1, xmmword ptr [r14 + r15 + 16]
    cmp r8d, 2147483647
    mov r14d, 2147483647
    cmovae r8d, r14d
    vmovd xmm2, r8d
    vpbroadcastd xmm2, xmm2
    vpcmpgtd xmm2, xmm2, xmm1
    vpandn xmm2, xmm1, xmm2
    vpbroadcastd xmm3, dword ptr [rcx]
    vpcmpeqd xmm3, xmm3, xmm1
    vpandn xmm2, xmm3, xmm2
    vmovmskps r8d, xmm2
    and r8b, sil
    mov rsi, qword ptr [rcx - 92]
    mov r14, qword ptr [rcx - 28]
    movzx r8d, r8b
    popcnt r15d, r8d
    shl r8d, 5
    mov r12, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm2, ymmword ptr [r12 + r8]
    vpermps ymm0, ymm2, ymm0
    vmovupd ymmword ptr [rsi + 8*r14], ymm0
    mov rsi, qword ptr [rcx - 68]
    mov r12, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm0, ymmword ptr [r12 + r8]
    vpermd ymm0, ymm0, ymm1
    vmovdqu xmmword ptr [rsi + 4*r14], xmm0
    add r15, r14
    mov qword ptr [rcx - 28], r15
    jmp .L144
.L147:
    add rbx, 4
    cmp rbx, qword ptr [rsp + 16]
    jae .L114
    mov r8, qword ptr [rsp + 8]
    add r8, 32
    add qword ptr [rsp + 32], 32
    add qword ptr [rsp + 24], 448
    mov rcx, qword ptr [rsp + 80]
    lea rax, [rcx + 8*rbx]
    vbroadcastsd ymm0, qword ptr [rcx + 8*rbx]
    vmovaps ymmword ptr [rsp + 256], ymm0
    vmovaps ymmword ptr [rsp + 288], ymm0
    vmovaps ymmword ptr [rsp + 320], ymm0
    vmovaps ymmword ptr [rsp + 352], ymm0
    vmovaps ymmword ptr [rsp + 384], ymm0
    vmovaps ymmword ptr [rsp + 416], ymm0
    vmovaps ymmword ptr [rsp + 448], ymm0
    vmovaps ymmword ptr [rsp + 480], ymm0
    vmovups ymm0, ymmword ptr [rdx]
    vmovaps ymmword ptr [rsp + 160], ymm0
    vmovupd ymm0, ymmword ptr [rdx + 32]
    vmovapd ymmword ptr [rsp + 128], ymm0
    lea rsi, [rip + .T0]
    mov rcx, qword ptr [rsp + 72]
    movsxd rcx, dword ptr [rsi + 4*rcx]
    add rcx, rsi
    jmp rcx
.L148:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L115 .L122 .L128 .L134
.T1: jump .L81 .L95 .L101 .L88
.T2: jump .L13 .L33 .L20 .L26
.T3: jump .L48 .L68 .L55 .L61
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
