; portable-avx2/f64/residual_select
rhotree_kernels::arch::portable::f64::residual_select::residual_select_avx2_bmi1_bmi2_fma_popcnt_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 632
    mov qword ptr [rsp + 184], rcx
    mov r14, qword ptr [rdi + 32]
    mov r15, qword ptr [rdi + 40]
    lea rcx, [r14 + r15]
    inc rcx
    lea r10, [8*rcx]
    test r10, r10
    je .L169
    mov r9, qword ptr [rdi + 24]
    mov rax, r9
    or rax, r10
    shr rax, 32
    je .L1
    mov rax, r9
    xor edx, edx
    div r10
    mov qword ptr [rsp + 528], rax
    cmp r10, r9
    jbe .L2
.L0:
    xor eax, eax
    jmp .L168
.L1:
    mov eax, r9d
    xor edx, edx
    div r10d
    mov qword ptr [rsp + 528], rax
    cmp r10, r9
    ja .L0
.L2:
    mov qword ptr [rsp + 512], r10
    mov qword ptr [rsp + 520], rsi
    lea r9, [r14 + 1]
    mov rax, qword ptr [rdi + 48]
    mov qword ptr [rsp + 24], rax
    mov rdx, qword ptr [rdi]
    mov rax, qword ptr [rdi + 16]
    movzx esi, byte ptr [rdi + 56]
    mov dword ptr [rsp + 540], esi
    mov rsi, r9
    shl rsi, 6
    mov qword ptr [rsp + 496], rsi
    lea rbp, [r14 - 1]
    imul rsi, r8, 112
    lea rdi, [rax + 160]
    mov qword ptr [rsp + 56], rdi
    shl rcx, 6
    mov qword ptr [rsp + 552], rcx
    lea rcx, [rdx + 192]
    mov qword ptr [rsp + 488], rcx
    mov r10, r14
    and r10, -2
    neg r10
    mov qword ptr [rsp + 504], rax
    add rax, 128
    mov qword ptr [rsp + 48], rax
    lea rax, [r14 + 2*r14]
    shl rax, 5
    mov qword ptr [rsp + 112], rdx
    add rax, rdx
    add rax, 120
    mov qword ptr [rsp + 480], rax
    xor eax, eax
    mov qword ptr [rsp + 168], r14
    mov qword ptr [rsp + 40], r15
    mov qword ptr [rsp + 160], r9
    mov qword ptr [rsp + 120], rbp
    mov qword ptr [rsp + 544], rsi
.L3:
    mov qword ptr [rsp + 176], rax
    mov rax, rsi
    mov rcx, qword ptr [rsp + 184]
.L4:
    test rax, rax
    je .L5
    mov rdx, qword ptr [rcx + 16]
    sub rdx, qword ptr [rcx + 72]
    add rcx, 112
    add rax, -112
    cmp rdx, 32
    jae .L4
    jmp .L167
.L5:
    mov eax, dword ptr [rsp + 540]
    mov qword ptr [rsp + 104], rax
    mov rcx, qword ptr [rsp + 176]
    cmp rcx, qword ptr [rsp + 528]
    jae .L6
    cmp qword ptr [rsp + 24], 4
    jae .L7
    xor ebx, ebx
    cmp rbx, qword ptr [rsp + 24]
    jb .L9
    jmp .L89
.L6:
    cmp qword ptr [rsp + 24], 4
    jae .L8
    xor ebx, ebx
    cmp rbx, qword ptr [rsp + 24]
    jb .L10
    jmp .L89
.L7:
    mov rax, qword ptr [rsp + 512]
    imul rax, rcx
    mov rdx, rcx
    mov rcx, qword ptr [rsp + 504]
    lea rax, [rcx + 8*rax]
    mov rcx, rdx
    mov rdx, rax
    shl rcx, 5
    add rcx, qword ptr [rsp + 520]
    mov qword ptr [rsp + 8], rcx
    mov rax, qword ptr [rsp + 496]
    add rax, rdx
    add rax, 32
    mov qword ptr [rsp + 560], rax
    mov r13d, 4
    xor eax, eax
    mov rcx, qword ptr [rsp + 112]
    vbroadcastsd ymm7, qword ptr [rcx + 8*rax]
    lea r12, [rcx + 8*rax]
    vmovupd ymmword ptr [rsp + 224], ymm7
    vmovupd ymmword ptr [rsp + 256], ymm7
    vmovupd ymmword ptr [rsp + 288], ymm7
    vmovupd ymmword ptr [rsp + 320], ymm7
    vmovupd ymmword ptr [rsp + 352], ymm7
    vmovupd ymmword ptr [rsp + 384], ymm7
    vmovupd ymmword ptr [rsp + 416], ymm7
    vmovupd ymmword ptr [rsp + 448], ymm7
    vmovups ymm0, ymmword ptr [rdx]
    vmovups ymmword ptr [rsp + 128], ymm0
    vmovupd ymm0, ymmword ptr [rdx + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    lea rcx, [rip + .T0]
    mov rax, qword ptr [rsp + 104]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    mov qword ptr [rsp], 0
    mov rsi, qword ptr [rsp + 488]
    mov rcx, qword ptr [rsp + 480]
    mov qword ptr [rsp + 96], rcx
    mov qword ptr [rsp + 16], rdx
    jmp rax
.L8:
    mov rax, qword ptr [rsp + 512]
    imul rax, rcx
    mov rdx, rcx
    mov rcx, qword ptr [rsp + 504]
    lea rax, [rcx + 8*rax]
    mov rcx, rdx
    mov rdx, rax
    shl rcx, 5
    add rcx, qword ptr [rsp + 520]
    mov qword ptr [rsp], rcx
    mov rax, qword ptr [rsp + 496]
    add rax, rdx
    add rax, 32
    mov qword ptr [rsp + 96], rax
    mov r13d, 4
    xor eax, eax
    mov rcx, qword ptr [rsp + 112]
    vbroadcastsd ymm7, qword ptr [rcx + 8*rax]
    lea r12, [rcx + 8*rax]
    vmovupd ymmword ptr [rsp + 224], ymm7
    vmovupd ymmword ptr [rsp + 256], ymm7
    vmovupd ymmword ptr [rsp + 288], ymm7
    vmovupd ymmword ptr [rsp + 320], ymm7
    vmovupd ymmword ptr [rsp + 352], ymm7
    vmovupd ymmword ptr [rsp + 384], ymm7
    vmovupd ymmword ptr [rsp + 416], ymm7
    vmovupd ymmword ptr [rsp + 448], ymm7
    vmovups ymm0, ymmword ptr [rdx]
    vmovups ymmword ptr [rsp + 128], ymm0
    vmovupd ymm0, ymmword ptr [rdx + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    lea rcx, [rip + .T1]
    mov rax, qword ptr [rsp + 104]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    mov qword ptr [rsp + 192], 0
    mov rsi, qword ptr [rsp + 488]
    mov rcx, qword ptr [rsp + 480]
    mov qword ptr [rsp + 32], rcx
    mov qword ptr [rsp + 8], rdx
    jmp rax
.L9:
    mov rax, qword ptr [rsp + 512]
    mov rdx, qword ptr [rsp + 176]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 504]
    lea r15, [rcx + 8*rax]
    shl rdx, 5
    add rdx, qword ptr [rsp + 520]
    mov qword ptr [rsp + 192], rdx
    mov rax, qword ptr [rsp + 488]
    lea r13, [rax + 8*rbx]
    mov rax, qword ptr [rsp + 480]
    lea rax, [rax + 8*rbx]
    mov qword ptr [rsp + 16], rax
    mov rax, qword ptr [rsp + 496]
    lea rax, [rax + r15 + 32]
    mov qword ptr [rsp + 96], rax
    mov rax, qword ptr [rsp + 112]
    lea r12, [rax + 8*rbx]
    vbroadcastsd ymm0, qword ptr [rax + 8*rbx]
    vmovups ymmword ptr [rsp + 224], ymm0
    vmovups ymmword ptr [rsp + 256], ymm0
    vmovups ymmword ptr [rsp + 288], ymm0
    vmovups ymmword ptr [rsp + 320], ymm0
    vmovups ymmword ptr [rsp + 352], ymm0
    vmovups ymmword ptr [rsp + 384], ymm0
    vmovups ymmword ptr [rsp + 416], ymm0
    vmovups ymmword ptr [rsp + 448], ymm0
    vmovups ymm0, ymmword ptr [r15]
    vmovups ymmword ptr [rsp + 128], ymm0
    vmovupd ymm0, ymmword ptr [r15 + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    lea rcx, [rip + .T2]
    mov rax, qword ptr [rsp + 104]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    mov qword ptr [rsp + 32], r15
    jmp rax
.L10:
    mov rax, qword ptr [rsp + 512]
    mov rdx, qword ptr [rsp + 176]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 504]
    lea r15, [rcx + 8*rax]
    shl rdx, 5
    add rdx, qword ptr [rsp + 520]
    mov qword ptr [rsp], rdx
    mov rax, qword ptr [rsp + 488]
    lea r13, [rax + 8*rbx]
    mov rax, qword ptr [rsp + 480]
    lea rax, [rax + 8*rbx]
    mov qword ptr [rsp + 16], rax
    mov rax, qword ptr [rsp + 496]
    lea rax, [rax + r15 + 32]
    mov qword ptr [rsp + 96], rax
    mov rax, qword ptr [rsp + 112]
    lea r12, [rax + 8*rbx]
    vbroadcastsd ymm7, qword ptr [rax + 8*rbx]
    vmovupd ymmword ptr [rsp + 224], ymm7
    vmovupd ymmword ptr [rsp + 256], ymm7
    vmovupd ymmword ptr [rsp + 288], ymm7
    vmovupd ymmword ptr [rsp + 320], ymm7
    vmovupd ymmword ptr [rsp + 352], ymm7
    vmovupd ymmword ptr [rsp + 384], ymm7
    vmovupd ymmword ptr [rsp + 416], ymm7
    vmovupd ymmword ptr [rsp + 448], ymm7
    vmovups ymm0, ymmword ptr [r15]
    vmovups ymmword ptr [rsp + 128], ymm0
    vmovupd ymm0, ymmword ptr [r15 + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    lea rcx, [rip + .T3]
    mov rax, qword ptr [rsp + 104]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    mov qword ptr [rsp + 32], r15
    jmp rax
.L11:
    mov rsi, qword ptr [rsp + 16]
    add rsi, 32
    add qword ptr [rsp + 32], 32
    mov rax, qword ptr [rsp + 112]
    lea r12, [rax + 8*rbx]
    vbroadcastsd ymm7, qword ptr [rax + 8*rbx]
    vmovupd ymmword ptr [rsp + 224], ymm7
    vmovupd ymmword ptr [rsp + 256], ymm7
    vmovupd ymmword ptr [rsp + 288], ymm7
    vmovupd ymmword ptr [rsp + 320], ymm7
    vmovupd ymmword ptr [rsp + 352], ymm7
    vmovupd ymmword ptr [rsp + 384], ymm7
    vmovupd ymmword ptr [rsp + 416], ymm7
    vmovupd ymmword ptr [rsp + 448], ymm7
    vmovups ymm0, ymmword ptr [rdx]
    vmovups ymmword ptr [rsp + 128], ymm0
    vmovupd ymm0, ymmword ptr [rdx + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    lea rcx, [rip + .T1]
    mov rax, qword ptr [rsp + 104]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    mov r14, qword ptr [rsp + 168]
    mov r15, qword ptr [rsp + 40]
    mov r9, qword ptr [rsp + 160]
    jmp rax
.L12:
    mov qword ptr [rsp + 16], rsi
    mov rax, rsi
    xor ecx, ecx
    xor r11d, r11d
    jmp .L17
.L13:
    vxorpd xmm11, xmm11, xmm11
.L14:
    vmovapd ymm12, ymm11
    vmovapd ymm13, ymm9
    lea rsi, [r12 + 8*rcx]
    lea rdi, [rbx + 2*rbx]
    shl rdi, 5
    shl rbx, 6
    vbroadcastsd ymm11, qword ptr [rsi + rdi]
    vsubpd ymm9, ymm11, ymmword ptr [rdx + rbx]
    vsubpd ymm11, ymm11, ymmword ptr [rdx + rbx + 32]
    vfmadd213pd ymm11, ymm11, ymm12
    vfmadd213pd ymm9, ymm9, ymm13
.L15:
    vmulpd ymm12, ymm9, ymm0
    vmulpd ymm9, ymm11, ymm0
.L16:
    vmaxpd ymm11, ymm2, ymm12
    vbroadcastsd ymm0, qword ptr [rip + .K4086300000000000]
    vminpd ymm11, ymm0, ymm11
    vbroadcastsd ymm6, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm12, ymm6
    vbroadcastsd ymm10, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm12, ymm11, ymm10
    vbroadcastsd ymm5, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm12, ymm12, ymm5
    vbroadcastsd ymm7, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm11, ymm12, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm11, ymm12, ymm8
    vbroadcastsd ymm3, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm13, ymm3
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm13, ymm11, ymm4
    vbroadcastsd ymm1, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm13, ymm11, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm13, ymm11, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm13, ymm11, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm13, ymm11, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm13, ymm11, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm13, ymm11, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm13, ymm11, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm13, ymm11, ymm1
    vmulpd ymm14, ymm11, ymm11
    vfmadd213pd ymm14, ymm13, ymm11
    vbroadcastsd ymm1, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm13, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm11, ymm12, ymm1
    vaddpd ymm14, ymm11, ymm10
    vpsllq ymm15, ymm14, 52
    vpbroadcastq ymm11, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm15, ymm15, ymm11
    vmulpd ymm13, ymm13, ymm15
    vmovsd xmm15, qword ptr [r12 + 8*rcx]
    vmaxpd ymm1, ymm2, ymm9
    vbroadcastsd ymm9, xmm15
    vaddpd ymm12, ymm12, ymm10
    vpsubq ymm12, ymm12, ymm14
    vmulpd ymm14, ymm9, ymmword ptr [rsp + 128]
    vpsllq ymm12, ymm12, 52
    vpaddq ymm12, ymm12, ymm11
    vmulpd ymm12, ymm13, ymm12
    vmulpd ymm12, ymm14, ymm12
    vmovupd ymmword ptr [rsp + r11 + 224], ymm12
    vminpd ymm1, ymm0, ymm1
    vmovapd ymm12, ymm6
    vfmadd213pd ymm12, ymm1, ymm10
    vaddpd ymm12, ymm12, ymm5
    vfnmadd231pd ymm1, ymm12, ymm7
    vfnmadd231pd ymm1, ymm12, ymm8
    vmovapd ymm13, ymm3
    vfmadd213pd ymm13, ymm1, ymm4
    vbroadcastsd ymm0, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm13, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm13, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm13, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm13, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm13, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm13, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm13, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm13, ymm1, ymm0
    vmulpd ymm14, ymm1, ymm1
    vfmadd213pd ymm14, ymm13, ymm1
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm1, ymm14, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm13, ymm12, ymm0
    vaddpd ymm13, ymm13, ymm10
    vpsllq ymm14, ymm13, 52
    vpaddq ymm14, ymm14, ymm11
    vmulpd ymm1, ymm14, ymm1
    vaddpd ymm12, ymm12, ymm10
    vpsubq ymm12, ymm12, ymm13
    vpsllq ymm12, ymm12, 52
    vpaddq ymm11, ymm12, ymm11
    vmulpd ymm1, ymm11, ymm1
    vmulpd ymm9, ymm9, ymmword ptr [rsp + 64]
    vmulpd ymm1, ymm9, ymm1
    vmovupd ymmword ptr [rsp + r11 + 256], ymm1
    add r11, 64
    inc rcx
    add rax, 8
    cmp r11, 256
    je .L40
.L17:
    vbroadcastsd ymm9, qword ptr [rip + .K8000000000000000]
    vmovapd ymm12, ymm9
    cmp r9, 2
    vbroadcastsd ymm2, qword ptr [rip + .Kc087500000000000]
    jb .L16
    test rbp, rbp
    vbroadcastsd ymm0, qword ptr [rip + .Kbfe0000000000000]
    vxorpd xmm9, xmm9, xmm9
    mov ebx, 1
    je .L13
    mov rsi, rax
    mov rdi, qword ptr [rsp + 48]
    vxorpd xmm11, xmm11, xmm11
.L18:
    vbroadcastsd ymm1, qword ptr [rsi - 96]
    vsubpd ymm12, ymm1, ymmword ptr [rdi - 32]
    vsubpd ymm1, ymm1, ymmword ptr [rdi - 64]
    vfmadd213pd ymm1, ymm1, ymm9
    vfmadd213pd ymm12, ymm12, ymm11
    vbroadcastsd ymm11, qword ptr [rsi]
    vsubpd ymm9, ymm11, ymmword ptr [rdi]
    vsubpd ymm11, ymm11, ymmword ptr [rdi + 32]
    vfmadd213pd ymm11, ymm11, ymm12
    vfmadd213pd ymm9, ymm9, ymm1
    sub rdi, -128
    add rsi, 192
    lea r8, [r10 + rbx]
    add r8, 2
    add rbx, 2
    cmp r8, 1
    jne .L18
    test r14b, 1
    jne .L14
    jmp .L15
.L19:
    mov qword ptr [rsp + 16], rsi
    mov rax, rsi
    xor ecx, ecx
    xor r11d, r11d
    vbroadcastsd ymm2, qword ptr [rip + .Kc087500000000000]
    jmp .L24
.L20:
    vxorpd xmm11, xmm11, xmm11
.L21:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rsi, [r12 + 8*rcx]
    lea rdi, [rbx + 2*rbx]
    shl rdi, 5
    shl rbx, 6
    vbroadcastsd ymm11, qword ptr [rsi + rdi]
    vsubpd ymm9, ymm11, ymmword ptr [rdx + rbx]
    vsubpd ymm11, ymm11, ymmword ptr [rdx + rbx + 32]
    vfmadd213pd ymm9, ymm9, ymm1
    vfmadd213pd ymm11, ymm11, ymm0
.L22:
    vbroadcastsd ymm1, qword ptr [rip + .K4014000000000000]
    vmulpd ymm0, ymm9, ymm1
    vsqrtpd ymm12, ymm0
    vmulpd ymm0, ymm11, ymm1
    vsqrtpd ymm9, ymm0
.L23:
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm11, ymm0, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm11, ymm12
    vmaxpd ymm0, ymm2, ymm0
    vbroadcastsd ymm6, qword ptr [rip + .K4086300000000000]
    vminpd ymm14, ymm6, ymm0
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm0, ymm10
    vbroadcastsd ymm6, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm14, ymm6
    vbroadcastsd ymm5, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm13, ymm0, ymm5
    vbroadcastsd ymm7, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm14, ymm13, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm14, ymm13, ymm8
    vbroadcastsd ymm0, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm0, ymm14, ymm4
    vbroadcastsd ymm1, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm5, qword ptr [rip + .K3fd5555555555555]
    vmovapd ymm1, ymm5
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm1, ymm11, ymm3
    vfmadd213pd ymm1, ymm11, ymm3
    vmulpd ymm11, ymm14, ymm14
    vfmadd213pd ymm11, ymm0, ymm14
    vaddpd ymm0, ymm11, ymm3
    vbroadcastsd ymm4, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm11, ymm13, ymm4
    vaddpd ymm14, ymm11, ymm6
    vpsllq ymm15, ymm14, 52
    vpbroadcastq ymm11, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm15, ymm15, ymm11
    vmulpd ymm0, ymm15, ymm0
    vbroadcastsd ymm2, qword ptr [rip + .Kc087500000000000]
    vaddpd ymm13, ymm13, ymm6
    vpsubq ymm14, ymm13, ymm14
    vmovsd xmm13, qword ptr [r12 + 8*rcx]
    vbroadcastsd ymm13, xmm13
    vpsllq ymm14, ymm14, 52
    vpaddq ymm14, ymm14, ymm11
    vmulpd ymm0, ymm14, ymm0
    vmulpd ymm14, ymm13, ymmword ptr [rsp + 128]
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm0, ymm14, ymm0
    vmovupd ymmword ptr [rsp + r11 + 224], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm14, ymm0, ymm9
    vxorpd ymm0, ymm14, ymm12
    vmaxpd ymm0, ymm2, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4086300000000000]
    vminpd ymm12, ymm1, ymm0
    vfmadd213pd ymm10, ymm12, ymm6
    vbroadcastsd ymm1, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm9, ymm10, ymm1
    vfnmadd231pd ymm12, ymm9, ymm7
    vfnmadd231pd ymm12, ymm9, ymm8
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
    vfmadd213pd ymm5, ymm14, ymm3
    vfmadd213pd ymm5, ymm14, ymm3
    vmulpd ymm14, ymm12, ymm12
    vfmadd213pd ymm14, ymm0, ymm12
    vaddpd ymm0, ymm14, ymm3
    vmulpd ymm12, ymm9, ymm4
    vaddpd ymm12, ymm12, ymm6
    vpsllq ymm14, ymm12, 52
    vpaddq ymm14, ymm14, ymm11
    vmulpd ymm0, ymm14, ymm0
    vaddpd ymm9, ymm9, ymm6
    vpsubq ymm9, ymm9, ymm12
    vpsllq ymm9, ymm9, 52
    vpaddq ymm9, ymm9, ymm11
    vmulpd ymm0, ymm9, ymm0
    vmulpd ymm0, ymm5, ymm0
    vmulpd ymm1, ymm13, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r11 + 256], ymm0
    add r11, 64
    inc rcx
    add rax, 8
    cmp r11, 256
    je .L40
.L24:
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm9, xmm9, xmm9
    cmp r9, 2
    jb .L23
    mov ebx, 1
    test rbp, rbp
    je .L20
    mov rsi, rax
    mov rdi, qword ptr [rsp + 56]
    vxorpd xmm11, xmm11, xmm11
.L25:
    vbroadcastsd ymm0, qword ptr [rsi - 96]
    vsubpd ymm1, ymm0, ymmword ptr [rdi - 96]
    vsubpd ymm0, ymm0, ymmword ptr [rdi - 64]
    vfmadd213pd ymm1, ymm1, ymm9
    vfmadd213pd ymm0, ymm0, ymm11
    vbroadcastsd ymm11, qword ptr [rsi]
    vsubpd ymm9, ymm11, ymmword ptr [rdi - 32]
    vsubpd ymm11, ymm11, ymmword ptr [rdi]
    vfmadd213pd ymm9, ymm9, ymm1
    vfmadd213pd ymm11, ymm11, ymm0
    sub rdi, -128
    add rsi, 192
    lea r8, [r10 + rbx]
    add r8, 2
    add rbx, 2
    cmp r8, 1
    jne .L25
    test r14b, 1
    jne .L21
    jmp .L22
.L26:
    mov qword ptr [rsp + 16], rsi
    mov rax, rsi
    xor ecx, ecx
    xor r11d, r11d
    jmp .L31
.L27:
    vxorpd xmm11, xmm11, xmm11
.L28:
    vmovapd ymm1, ymm11
    vmovapd ymm12, ymm9
    lea rsi, [r12 + 8*rcx]
    lea rdi, [rbx + 2*rbx]
    shl rdi, 5
    shl rbx, 6
    vbroadcastsd ymm11, qword ptr [rsi + rdi]
    vsubpd ymm9, ymm11, ymmword ptr [rdx + rbx]
    vsubpd ymm11, ymm11, ymmword ptr [rdx + rbx + 32]
    vfmadd213pd ymm11, ymm11, ymm1
    vfmadd213pd ymm9, ymm9, ymm12
.L29:
    vsqrtpd ymm1, ymm11
    vsqrtpd ymm9, ymm9
    vbroadcastsd ymm12, qword ptr [rip + .K8000000000000000]
    vxorpd ymm11, ymm9, ymm12
    vxorpd ymm9, ymm12, ymm1
.L30:
    vmaxpd ymm1, ymm0, ymm11
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm2, ymm1
    vbroadcastsd ymm6, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm11, ymm6
    vbroadcastsd ymm10, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm11, ymm1, ymm10
    vbroadcastsd ymm5, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm12, ymm11, ymm5
    vbroadcastsd ymm7, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm1, ymm12, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm1, ymm12, ymm8
    vbroadcastsd ymm11, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm11, ymm1, ymm4
    vbroadcastsd ymm13, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm11, ymm1, ymm13
    vbroadcastsd ymm13, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm11, ymm1, ymm13
    vbroadcastsd ymm13, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm11, ymm1, ymm13
    vbroadcastsd ymm13, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm11, ymm1, ymm13
    vbroadcastsd ymm13, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm11, ymm1, ymm13
    vbroadcastsd ymm13, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm11, ymm1, ymm13
    vbroadcastsd ymm13, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm11, ymm1, ymm13
    vbroadcastsd ymm2, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm11, ymm1, ymm2
    vmulpd ymm13, ymm1, ymm1
    vfmadd213pd ymm13, ymm11, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm1, ymm13, ymm2
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm11, ymm12, ymm3
    vaddpd ymm13, ymm11, ymm10
    vpsllq ymm14, ymm13, 52
    vpbroadcastq ymm11, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm14, ymm14, ymm11
    vmulpd ymm1, ymm14, ymm1
    vmovsd xmm14, qword ptr [r12 + 8*rcx]
    vmaxpd ymm15, ymm0, ymm9
    vbroadcastsd ymm9, xmm14
    vaddpd ymm12, ymm12, ymm10
    vpsubq ymm12, ymm12, ymm13
    vmulpd ymm13, ymm9, ymmword ptr [rsp + 128]
    vpsllq ymm12, ymm12, 52
    vpaddq ymm12, ymm12, ymm11
    vmulpd ymm1, ymm12, ymm1
    vmulpd ymm1, ymm13, ymm1
    vmovupd ymmword ptr [rsp + r11 + 224], ymm1
    vbroadcastsd ymm0, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm0, ymm15
    vmovapd ymm12, ymm6
    vfmadd213pd ymm12, ymm1, ymm10
    vaddpd ymm12, ymm12, ymm5
    vfnmadd231pd ymm1, ymm12, ymm7
    vfnmadd231pd ymm1, ymm12, ymm8
    vbroadcastsd ymm13, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vfmadd213pd ymm13, ymm1, ymm4
    vbroadcastsd ymm0, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm13, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm13, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm13, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm13, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm13, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm13, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm13, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm13, ymm1, ymm0
    vmulpd ymm14, ymm1, ymm1
    vfmadd213pd ymm14, ymm13, ymm1
    vaddpd ymm1, ymm14, ymm2
    vmulpd ymm13, ymm12, ymm3
    vaddpd ymm13, ymm13, ymm10
    vpsllq ymm14, ymm13, 52
    vpaddq ymm14, ymm14, ymm11
    vmulpd ymm1, ymm14, ymm1
    vaddpd ymm12, ymm12, ymm10
    vpsubq ymm12, ymm12, ymm13
    vpsllq ymm12, ymm12, 52
    vpaddq ymm11, ymm12, ymm11
    vmulpd ymm1, ymm11, ymm1
    vmulpd ymm9, ymm9, ymmword ptr [rsp + 64]
    vmulpd ymm1, ymm9, ymm1
    vmovupd ymmword ptr [rsp + r11 + 256], ymm1
    add r11, 64
    inc rcx
    add rax, 8
    cmp r11, 256
    je .L40
.L31:
    vbroadcastsd ymm9, qword ptr [rip + .K8000000000000000]
    vmovapd ymm11, ymm9
    cmp r9, 2
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    jb .L30
    vxorpd xmm9, xmm9, xmm9
    mov ebx, 1
    test rbp, rbp
    je .L27
    mov rsi, rax
    mov rdi, qword ptr [rsp + 48]
    vxorpd xmm11, xmm11, xmm11
.L32:
    vbroadcastsd ymm1, qword ptr [rsi - 96]
    vsubpd ymm12, ymm1, ymmword ptr [rdi - 32]
    vsubpd ymm1, ymm1, ymmword ptr [rdi - 64]
    vfmadd213pd ymm1, ymm1, ymm9
    vfmadd213pd ymm12, ymm12, ymm11
    vbroadcastsd ymm11, qword ptr [rsi]
    vsubpd ymm9, ymm11, ymmword ptr [rdi]
    vsubpd ymm11, ymm11, ymmword ptr [rdi + 32]
    vfmadd213pd ymm11, ymm11, ymm12
    vfmadd213pd ymm9, ymm9, ymm1
    sub rdi, -128
    add rsi, 192
    lea r8, [r10 + rbx]
    add r8, 2
    add rbx, 2
    cmp r8, 1
    jne .L32
    test r14b, 1
    jne .L28
    jmp .L29
.L33:
    mov qword ptr [rsp + 16], rsi
    mov rax, rsi
    xor ecx, ecx
    xor r11d, r11d
    vbroadcastsd ymm2, qword ptr [rip + .Kc087500000000000]
    jmp .L38
.L34:
    vxorpd xmm11, xmm11, xmm11
.L35:
    vmovapd ymm1, ymm11
    vmovapd ymm12, ymm9
    lea rsi, [r12 + 8*rcx]
    lea rdi, [rbx + 2*rbx]
    shl rdi, 5
    shl rbx, 6
    vbroadcastsd ymm11, qword ptr [rsi + rdi]
    vsubpd ymm9, ymm11, ymmword ptr [rdx + rbx]
    vsubpd ymm11, ymm11, ymmword ptr [rdx + rbx + 32]
    vfmadd213pd ymm9, ymm9, ymm12
    vfmadd213pd ymm11, ymm11, ymm1
.L36:
    vbroadcastsd ymm0, qword ptr [rip + .K4008000000000000]
    vmulpd ymm1, ymm9, ymm0
    vsqrtpd ymm12, ymm1
    vmulpd ymm1, ymm11, ymm0
    vsqrtpd ymm9, ymm1
.L37:
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm14, ymm0, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K8000000000000000]
    vxorpd ymm1, ymm14, ymm13
    vmaxpd ymm1, ymm2, ymm1
    vbroadcastsd ymm6, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm6, ymm1
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm11, ymm10
    vbroadcastsd ymm6, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm11, ymm1, ymm6
    vbroadcastsd ymm5, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm12, ymm11, ymm5
    vbroadcastsd ymm7, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm1, ymm12, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm1, ymm12, ymm8
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
    vmulpd ymm15, ymm1, ymm1
    vfmadd213pd ymm15, ymm11, ymm1
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm1, ymm15, ymm3
    vbroadcastsd ymm4, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm11, ymm12, ymm4
    vaddpd ymm15, ymm11, ymm6
    vpsllq ymm0, ymm15, 52
    vpbroadcastq ymm11, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm0, ymm11, ymm0
    vmulpd ymm0, ymm1, ymm0
    vaddpd ymm1, ymm12, ymm6
    vpsubq ymm1, ymm1, ymm15
    vbroadcastsd ymm2, qword ptr [rip + .Kc087500000000000]
    vmovsd xmm12, qword ptr [r12 + 8*rcx]
    vbroadcastsd ymm12, xmm12
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm11, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm1, ymm12, ymmword ptr [rsp + 128]
    vfmadd213pd ymm0, ymm14, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r11 + 224], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm9, ymm0, ymm9
    vxorpd ymm0, ymm9, ymm13
    vmaxpd ymm0, ymm2, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm1, ymm0
    vmovapd ymm1, ymm10
    vfmadd213pd ymm1, ymm0, ymm6
    vaddpd ymm13, ymm1, ymm5
    vfnmadd231pd ymm0, ymm13, ymm7
    vfnmadd231pd ymm0, ymm13, ymm8
    vbroadcastsd ymm1, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm5, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm1, ymm0, ymm5
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
    vmulpd ymm14, ymm0, ymm0
    vfmadd213pd ymm14, ymm1, ymm0
    vaddpd ymm0, ymm14, ymm3
    vmulpd ymm1, ymm13, ymm4
    vaddpd ymm1, ymm1, ymm6
    vpsllq ymm14, ymm1, 52
    vpaddq ymm14, ymm14, ymm11
    vmulpd ymm0, ymm14, ymm0
    vaddpd ymm13, ymm13, ymm6
    vpsubq ymm1, ymm13, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm11, ymm1
    vmulpd ymm0, ymm0, ymm1
    vfmadd213pd ymm0, ymm9, ymm0
    vmulpd ymm1, ymm12, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r11 + 256], ymm0
    add r11, 64
    inc rcx
    add rax, 8
    cmp r11, 256
    je .L40
.L38:
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm9, xmm9, xmm9
    cmp r9, 2
    jb .L37
    mov ebx, 1
    test rbp, rbp
    je .L34
    mov rsi, rax
    mov rdi, qword ptr [rsp + 56]
    vxorpd xmm11, xmm11, xmm11
.L39:
    vbroadcastsd ymm0, qword ptr [rsi - 96]
    vsubpd ymm1, ymm0, ymmword ptr [rdi - 96]
    vsubpd ymm0, ymm0, ymmword ptr [rdi - 64]
    vfmadd213pd ymm1, ymm1, ymm9
    vfmadd213pd ymm0, ymm0, ymm11
    vbroadcastsd ymm11, qword ptr [rsi]
    vsubpd ymm9, ymm11, ymmword ptr [rdi - 32]
    vsubpd ymm11, ymm11, ymmword ptr [rdi]
    vfmadd213pd ymm9, ymm9, ymm1
    vfmadd213pd ymm11, ymm11, ymm0
    sub rdi, -128
    add rsi, 192
    lea r8, [r10 + rbx]
    add r8, 2
    add rbx, 2
    cmp r8, 1
    jne .L39
    test r14b, 1
    jne .L35
    jmp .L36
.L40:
    mov rcx, qword ptr [rsp + 192]
    mov qword ptr [rsp + 192], r13
    vmovupd ymm7, ymmword ptr [rsp + 224]
    vmovupd ymm8, ymmword ptr [rsp + 256]
    vmovupd ymm9, ymmword ptr [rsp + 288]
    vmovupd ymm11, ymmword ptr [rsp + 320]
    vmovupd ymm12, ymmword ptr [rsp + 352]
    vmovupd ymm13, ymmword ptr [rsp + 384]
    vmovupd ymm14, ymmword ptr [rsp + 416]
    vmovupd ymm15, ymmword ptr [rsp + 448]
    test r15, r15
    je .L42
    mov rax, qword ptr [rsp + 96]
    mov r11, qword ptr [rsp + 32]
    mov rbx, r15
.L41:
    vmovupd ymm0, ymmword ptr [rax - 32]
    vmovupd ymm1, ymmword ptr [rax]
    vbroadcastsd ymm2, qword ptr [r11 - 24]
    vfnmadd231pd ymm7, ymm2, ymm0
    vfnmadd231pd ymm8, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [r11 - 16]
    vfnmadd231pd ymm9, ymm2, ymm0
    vfnmadd231pd ymm11, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [r11 - 8]
    vfnmadd231pd ymm12, ymm2, ymm0
    vfnmadd231pd ymm13, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [r11]
    vfnmadd231pd ymm14, ymm2, ymm0
    vfnmadd231pd ymm15, ymm2, ymm1
    add r11, 96
    add rax, 64
    dec rbx
    jne .L41
.L42:
    vmovupd ymmword ptr [rsp + 224], ymm7
    vmovupd ymmword ptr [rsp + 256], ymm8
    vmovupd ymmword ptr [rsp + 288], ymm9
    vmovupd ymmword ptr [rsp + 320], ymm11
    vmovupd ymmword ptr [rsp + 352], ymm12
    vmovupd ymmword ptr [rsp + 384], ymm13
    vmovupd ymmword ptr [rsp + 416], ymm14
    vmovupd ymmword ptr [rsp + 448], ymm15
    mov rax, qword ptr [rsp + 24]
    sub rax, rcx
    vmovaps xmm3, xmmword ptr [rip + .K153194aaacce6702]
    mov r11, qword ptr [rsp]
    je .L49
    imul r14, rcx, 112
    add r14, qword ptr [rsp + 184]
    xor r9d, r9d
    xor r12d, r12d
    mov qword ptr [rsp + 64], r14
    jmp .L46
.L43:
    mov rbp, qword ptr [rsp + 120]
    mov r14, qword ptr [rsp + 64]
.L44:
    popcnt ecx, ebx
    add rdi, rcx
    mov qword ptr [r13 + 72], rdi
    mov rdx, qword ptr [rsp + 8]
.L45:
    dec rax
    add r12, 64
    inc r9
    test rax, rax
    je .L49
.L46:
    cmp r12, 256
    je .L49
    vbroadcastsd ymm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd ymm1, ymm0, ymmword ptr [rsp + r12 + 224]
    imul r13, r9, 112
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm7, ymm2, ymm1
    vandpd ymm0, ymm0, ymmword ptr [rsp + r12 + 256]
    vminpd ymm8, ymm2, ymm0
    vbroadcastsd ymm9, qword ptr [r14 + r13 + 88]
    xor r8d, r8d
    vucomisd xmm7, xmm9
    seta r8b
    vperm2f128 ymm0, ymm7, ymm8, 33
    vshufpd ymm0, ymm7, ymm0, 5
    vcmpltpd ymm0, ymm9, ymm0
    vshufpd xmm1, xmm8, xmm8, 1
    xor ecx, ecx
    vucomisd xmm1, xmm9
    vextractf128 xmm1, ymm0, 1
    vshufps xmm0, xmm0, xmm1, 136
    seta cl
    shl ecx, 5
    vextractf128 xmm1, ymm8, 1
    xor esi, esi
    vucomisd xmm1, xmm9
    vandps xmm0, xmm0, xmm3
    seta sil
    shl esi, 6
    vshufpd xmm1, xmm1, xmm1, 1
    xor edi, edi
    vucomisd xmm1, xmm9
    seta dil
    shl edi, 7
    or edi, esi
    or edi, ecx
    vshufps xmm1, xmm0, xmm0, 238
    vorps xmm0, xmm0, xmm1
    vshufps xmm1, xmm0, xmm0, 85
    vorps xmm0, xmm0, xmm1
    vmovd r15d, xmm0
    or r15d, edi
    or r15d, r8d
    je .L45
    add r13, r14
    mov ebp, dword ptr [r13 + 96]
    mov edx, dword ptr [r13 + 100]
    mov esi, dword ptr [r11]
    mov ecx, dword ptr [r11 + 20]
    xor r8d, r8d
    cmp ecx, edx
    setne r8b
    mov r14d, dword ptr [r11 + 24]
    xor edi, edi
    cmp r14d, edx
    setne dil
    mov r11d, dword ptr [r11 + 28]
    mov dword ptr [rsp + 128], r11d
    xor ebx, ebx
    cmp r11d, edx
    setne bl
    cmp esi, ebp
    setb r11b
    cmp esi, edx
    setne sil
    and sil, r11b
    mov r11, qword ptr [rsp]
    movzx esi, sil
    vmovdqu xmm0, xmmword ptr [r11 + 4]
    vmovd xmm1, ebp
    vpbroadcastd xmm1, xmm1
    vpmaxud xmm1, xmm0, xmm1
    vpcmpeqd xmm1, xmm0, xmm1
    vmovd xmm2, edx
    vpbroadcastd xmm2, xmm2
    vpcmpeqd xmm0, xmm0, xmm2
    vpor xmm0, xmm0, xmm1
    vpandn xmm0, xmm0, xmm3
    shl r8d, 5
    cmp ecx, ebp
    mov ecx, 0
    cmovae r8d, ecx
    shl edi, 6
    cmp r14d, ebp
    cmovae edi, ecx
    shl ebx, 7
    cmp dword ptr [rsp + 128], ebp
    cmovae ebx, ecx
    vpshufd xmm1, xmm0, 238
    vpor xmm0, xmm0, xmm1
    vpshufd xmm1, xmm0, 85
    vpor xmm0, xmm0, xmm1
    vmovd ecx, xmm0
    or ebx, edi
    or ebx, r8d
    or ebx, esi
    or ebx, ecx
    mov rcx, qword ptr [r13 + 8]
    mov rdi, qword ptr [r13 + 72]
    vmovupd ymmword ptr [rsp + 568], ymm7
    vmovupd ymmword ptr [rsp + 600], ymm8
    and ebx, r15d
    je .L43
    lea rcx, [rcx + 8*rdi]
    mov esi, ebx
.L47:
    tzcnt edx, esi
    vmovq xmm0, qword ptr [rsp + 8*rdx + 568]
    vmovq qword ptr [rcx], xmm0
    add rcx, 8
    blsr esi, esi
    jne .L47
    lea rcx, [4*rdi]
    add rcx, qword ptr [r13 + 32]
    mov esi, ebx
    mov rbp, qword ptr [rsp + 120]
    mov r14, qword ptr [rsp + 64]
.L48:
    tzcnt edx, esi
    mov edx, dword ptr [r11 + 4*rdx]
    mov dword ptr [rcx], edx
    add rcx, 4
    blsr esi, esi
    jne .L48
    jmp .L44
.L49:
    mov rbx, qword ptr [rsp + 192]
    lea r13, [rbx + 4]
    cmp r13, qword ptr [rsp + 24]
    jbe .L11
    mov r14, qword ptr [rsp + 168]
    mov r9, qword ptr [rsp + 160]
    cmp rbx, qword ptr [rsp + 24]
    jb .L10
    jmp .L89
.L50:
    mov r13, qword ptr [rsp + 8]
    add r13, 32
    add qword ptr [rsp + 16], 32
    mov rax, qword ptr [rsp + 112]
    lea r12, [rax + 8*rbx]
    vbroadcastsd ymm0, qword ptr [rax + 8*rbx]
    vmovups ymmword ptr [rsp + 224], ymm0
    vmovups ymmword ptr [rsp + 256], ymm0
    vmovups ymmword ptr [rsp + 288], ymm0
    vmovups ymmword ptr [rsp + 320], ymm0
    vmovups ymmword ptr [rsp + 352], ymm0
    vmovups ymmword ptr [rsp + 384], ymm0
    vmovups ymmword ptr [rsp + 416], ymm0
    vmovups ymmword ptr [rsp + 448], ymm0
    mov r15, qword ptr [rsp + 32]
    vmovups ymm0, ymmword ptr [r15]
    vmovups ymmword ptr [rsp + 128], ymm0
    vmovupd ymm0, ymmword ptr [r15 + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    lea rcx, [rip + .T3]
    mov rax, qword ptr [rsp + 104]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    jmp rax
.L51:
    mov qword ptr [rsp + 8], r13
    mov rcx, r13
    xor r11d, r11d
    xor r13d, r13d
    mov r8, qword ptr [rsp + 40]
    jmp .L56
.L52:
    vxorpd xmm11, xmm11, xmm11
.L53:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rdx, [r12 + 8*r11]
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    shl rax, 6
    vbroadcastsd ymm2, qword ptr [rdx + rsi]
    vsubpd ymm9, ymm2, ymmword ptr [r15 + rax]
    vsubpd ymm11, ymm2, ymmword ptr [r15 + rax + 32]
    vfmadd213pd ymm11, ymm11, ymm0
    vfmadd213pd ymm9, ymm9, ymm1
.L54:
    vbroadcastsd ymm0, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm12, ymm9, ymm0
    vmulpd ymm9, ymm11, ymm0
.L55:
    vbroadcastsd ymm13, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm13, ymm12
    vbroadcastsd ymm6, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm6, ymm0
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm1, ymm10
    vbroadcastsd ymm15, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm0, ymm15
    vbroadcastsd ymm5, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm12, ymm1, ymm5
    vbroadcastsd ymm7, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm0, ymm12, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm0, ymm12, ymm8
    vbroadcastsd ymm3, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm1, ymm3
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm1, ymm0, ymm4
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm1, ymm0, ymm14
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
    vmulpd ymm2, ymm0, ymm0
    vfmadd213pd ymm2, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm0, ymm2, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm1, ymm12, ymm1
    vaddpd ymm1, ymm15, ymm1
    vpsllq ymm2, ymm1, 52
    vpbroadcastq ymm11, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm2, ymm11, ymm2
    vmulpd ymm0, ymm0, ymm2
    vmovsd xmm2, qword ptr [r12 + 8*r11]
    vmaxpd ymm13, ymm13, ymm9
    vbroadcastsd ymm9, xmm2
    vaddpd ymm2, ymm12, ymm15
    vpsubq ymm1, ymm2, ymm1
    vmulpd ymm2, ymm9, ymmword ptr [rsp + 128]
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm11, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm0, ymm2, ymm0
    vmovupd ymmword ptr [rsp + r13 + 224], ymm0
    vminpd ymm0, ymm6, ymm13
    vmovapd ymm1, ymm10
    vfmadd213pd ymm1, ymm0, ymm15
    vaddpd ymm12, ymm1, ymm5
    vfnmadd231pd ymm0, ymm12, ymm7
    vfnmadd231pd ymm0, ymm12, ymm8
    vmovapd ymm1, ymm3
    vfmadd213pd ymm1, ymm0, ymm4
    vfmadd213pd ymm1, ymm0, ymm14
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
    vmulpd ymm2, ymm0, ymm0
    vfmadd213pd ymm2, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm0, ymm2, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm1, ymm12, ymm1
    vaddpd ymm1, ymm15, ymm1
    vpsllq ymm2, ymm1, 52
    vpaddq ymm2, ymm11, ymm2
    vmulpd ymm0, ymm0, ymm2
    vaddpd ymm2, ymm12, ymm15
    vpsubq ymm1, ymm2, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm11, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm1, ymm9, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r13 + 256], ymm0
    add r13, 64
    inc r11
    add rcx, 8
    cmp r13, 256
    je .L79
.L56:
    vbroadcastsd ymm9, qword ptr [rip + .K8000000000000000]
    vmovapd ymm12, ymm9
    cmp r9, 2
    jb .L55
    vxorpd xmm9, xmm9, xmm9
    mov eax, 1
    test rbp, rbp
    je .L52
    mov rsi, rcx
    mov rdi, qword ptr [rsp + 48]
    vxorpd xmm11, xmm11, xmm11
.L57:
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
    jne .L57
    test r14b, 1
    jne .L53
    jmp .L54
.L58:
    mov qword ptr [rsp + 8], r13
    xor ecx, ecx
    xor r11d, r11d
    mov r8, qword ptr [rsp + 40]
    jmp .L63
.L59:
    vxorpd xmm11, xmm11, xmm11
.L60:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rdx, [r12 + 8*rcx]
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    shl rax, 6
    vbroadcastsd ymm2, qword ptr [rdx + rsi]
    vsubpd ymm9, ymm2, ymmword ptr [r15 + rax]
    vsubpd ymm11, ymm2, ymmword ptr [r15 + rax + 32]
    vfmadd213pd ymm9, ymm9, ymm1
    vfmadd213pd ymm11, ymm11, ymm0
.L61:
    vbroadcastsd ymm1, qword ptr [rip + .K4014000000000000]
    vmulpd ymm0, ymm9, ymm1
    vsqrtpd ymm12, ymm0
    vmulpd ymm0, ymm11, ymm1
    vsqrtpd ymm9, ymm0
.L62:
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm11, ymm0, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm11, ymm12
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm1, ymm0
    vbroadcastsd ymm6, qword ptr [rip + .K4086300000000000]
    vminpd ymm14, ymm6, ymm0
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm0, ymm10
    vbroadcastsd ymm8, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm14, ymm8
    vbroadcastsd ymm5, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm13, ymm0, ymm5
    vbroadcastsd ymm15, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm14, ymm13, ymm15
    vbroadcastsd ymm7, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm14, ymm13, ymm7
    vbroadcastsd ymm0, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm0, ymm14, ymm4
    vbroadcastsd ymm1, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm5, qword ptr [rip + .K3fd5555555555555]
    vmovapd ymm1, ymm5
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm1, ymm11, ymm3
    vfmadd213pd ymm1, ymm11, ymm3
    vmulpd ymm2, ymm14, ymm14
    vfmadd213pd ymm2, ymm0, ymm14
    vaddpd ymm0, ymm2, ymm3
    vbroadcastsd ymm4, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm2, ymm13, ymm4
    vaddpd ymm2, ymm8, ymm2
    vpsllq ymm14, ymm2, 52
    vpbroadcastq ymm11, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm14, ymm14, ymm11
    vmulpd ymm0, ymm14, ymm0
    vaddpd ymm13, ymm13, ymm8
    vpsubq ymm2, ymm13, ymm2
    vmovsd xmm13, qword ptr [r12 + 8*rcx]
    vbroadcastsd ymm13, xmm13
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm11, ymm2
    vmulpd ymm0, ymm0, ymm2
    vmulpd ymm2, ymm13, ymmword ptr [rsp + 128]
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm0, ymm2, ymm0
    vmovupd ymmword ptr [rsp + r11 + 224], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm14, ymm0, ymm9
    vxorpd ymm0, ymm14, ymm12
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm1, ymm0
    vminpd ymm12, ymm6, ymm0
    vmovapd ymm0, ymm10
    vfmadd213pd ymm0, ymm12, ymm8
    vbroadcastsd ymm1, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm9, ymm0, ymm1
    vfnmadd231pd ymm12, ymm9, ymm15
    vfnmadd231pd ymm12, ymm9, ymm7
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
    vfmadd213pd ymm5, ymm14, ymm3
    vfmadd213pd ymm5, ymm14, ymm3
    vmulpd ymm2, ymm12, ymm12
    vfmadd213pd ymm2, ymm0, ymm12
    vaddpd ymm0, ymm2, ymm3
    vmulpd ymm2, ymm9, ymm4
    vaddpd ymm2, ymm8, ymm2
    vpsllq ymm12, ymm2, 52
    vpaddq ymm12, ymm12, ymm11
    vmulpd ymm0, ymm12, ymm0
    vaddpd ymm9, ymm9, ymm8
    vpsubq ymm2, ymm9, ymm2
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm11, ymm2
    vmulpd ymm0, ymm0, ymm2
    vmulpd ymm0, ymm5, ymm0
    vmulpd ymm1, ymm13, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r11 + 256], ymm0
    add r11, 64
    inc rcx
    add r13, 8
    cmp r11, 256
    je .L79
.L63:
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm9, xmm9, xmm9
    cmp r9, 2
    jb .L62
    mov eax, 1
    test rbp, rbp
    je .L59
    mov rsi, r13
    mov rdi, qword ptr [rsp + 56]
    vxorpd xmm11, xmm11, xmm11
.L64:
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
    jne .L64
    test r14b, 1
    jne .L60
    jmp .L61
.L65:
    mov qword ptr [rsp + 8], r13
    mov rcx, r13
    xor r11d, r11d
    xor r13d, r13d
    mov r8, qword ptr [rsp + 40]
    jmp .L70
.L66:
    vxorpd xmm11, xmm11, xmm11
.L67:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rdx, [r12 + 8*r11]
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    shl rax, 6
    vbroadcastsd ymm2, qword ptr [rdx + rsi]
    vsubpd ymm9, ymm2, ymmword ptr [r15 + rax]
    vsubpd ymm11, ymm2, ymmword ptr [r15 + rax + 32]
    vfmadd213pd ymm11, ymm11, ymm0
    vfmadd213pd ymm9, ymm9, ymm1
.L68:
    vsqrtpd ymm0, ymm11
    vsqrtpd ymm1, ymm9
    vbroadcastsd ymm2, qword ptr [rip + .K8000000000000000]
    vxorpd ymm11, ymm1, ymm2
    vxorpd ymm9, ymm0, ymm2
.L69:
    vbroadcastsd ymm13, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm13, ymm11
    vbroadcastsd ymm6, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm6, ymm0
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm1, ymm10
    vbroadcastsd ymm15, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm0, ymm15
    vbroadcastsd ymm5, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm12, ymm1, ymm5
    vbroadcastsd ymm7, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm0, ymm12, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm0, ymm12, ymm8
    vbroadcastsd ymm1, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm1, ymm0, ymm4
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm1, ymm0, ymm14
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
    vmulpd ymm2, ymm0, ymm0
    vfmadd213pd ymm2, ymm1, ymm0
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm0, ymm2, ymm3
    vbroadcastsd ymm4, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm1, ymm12, ymm4
    vaddpd ymm1, ymm15, ymm1
    vpsllq ymm2, ymm1, 52
    vpbroadcastq ymm11, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm2, ymm11, ymm2
    vmulpd ymm0, ymm0, ymm2
    vmovsd xmm2, qword ptr [r12 + 8*r11]
    vmaxpd ymm13, ymm13, ymm9
    vbroadcastsd ymm9, xmm2
    vaddpd ymm2, ymm12, ymm15
    vpsubq ymm1, ymm2, ymm1
    vmulpd ymm2, ymm9, ymmword ptr [rsp + 128]
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm11, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm0, ymm2, ymm0
    vmovupd ymmword ptr [rsp + r13 + 224], ymm0
    vminpd ymm0, ymm6, ymm13
    vmovapd ymm1, ymm10
    vfmadd213pd ymm1, ymm0, ymm15
    vaddpd ymm12, ymm1, ymm5
    vfnmadd231pd ymm0, ymm12, ymm7
    vfnmadd231pd ymm0, ymm12, ymm8
    vbroadcastsd ymm1, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm2, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm1, ymm0, ymm2
    vfmadd213pd ymm1, ymm0, ymm14
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
    vmulpd ymm2, ymm0, ymm0
    vfmadd213pd ymm2, ymm1, ymm0
    vaddpd ymm0, ymm2, ymm3
    vmulpd ymm1, ymm12, ymm4
    vaddpd ymm1, ymm15, ymm1
    vpsllq ymm2, ymm1, 52
    vpaddq ymm2, ymm11, ymm2
    vmulpd ymm0, ymm0, ymm2
    vaddpd ymm2, ymm12, ymm15
    vpsubq ymm1, ymm2, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm11, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm1, ymm9, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r13 + 256], ymm0
    add r13, 64
    inc r11
    add rcx, 8
    cmp r13, 256
    je .L79
.L70:
    vbroadcastsd ymm9, qword ptr [rip + .K8000000000000000]
    vmovapd ymm11, ymm9
    cmp r9, 2
    jb .L69
    vxorpd xmm9, xmm9, xmm9
    mov eax, 1
    test rbp, rbp
    je .L66
    mov rsi, rcx
    mov rdi, qword ptr [rsp + 48]
    vxorpd xmm11, xmm11, xmm11
.L71:
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
    jne .L71
    test r14b, 1
    jne .L67
    jmp .L68
.L72:
    mov qword ptr [rsp + 8], r13
    mov rcx, r13
    xor r13d, r13d
    xor r11d, r11d
    mov r8, qword ptr [rsp + 40]
    jmp .L77
.L73:
    vxorpd xmm11, xmm11, xmm11
.L74:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rdx, [r12 + 8*r13]
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    shl rax, 6
    vbroadcastsd ymm2, qword ptr [rdx + rsi]
    vsubpd ymm9, ymm2, ymmword ptr [r15 + rax]
    vsubpd ymm11, ymm2, ymmword ptr [r15 + rax + 32]
    vfmadd213pd ymm9, ymm9, ymm1
    vfmadd213pd ymm11, ymm11, ymm0
.L75:
    vbroadcastsd ymm1, qword ptr [rip + .K4008000000000000]
    vmulpd ymm0, ymm9, ymm1
    vsqrtpd ymm12, ymm0
    vmulpd ymm0, ymm11, ymm1
    vsqrtpd ymm9, ymm0
.L76:
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm14, ymm0, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm14, ymm13
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm1, ymm0
    vbroadcastsd ymm6, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm6, ymm0
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm1, ymm10
    vbroadcastsd ymm8, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm0, ymm8
    vbroadcastsd ymm5, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm12, ymm1, ymm5
    vbroadcastsd ymm15, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm0, ymm12, ymm15
    vbroadcastsd ymm7, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm0, ymm12, ymm7
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
    vmulpd ymm2, ymm0, ymm0
    vfmadd213pd ymm2, ymm1, ymm0
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm0, ymm2, ymm3
    vbroadcastsd ymm4, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm1, ymm12, ymm4
    vaddpd ymm1, ymm8, ymm1
    vpsllq ymm2, ymm1, 52
    vpbroadcastq ymm11, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm2, ymm11, ymm2
    vmulpd ymm0, ymm0, ymm2
    vaddpd ymm2, ymm12, ymm8
    vpsubq ymm1, ymm2, ymm1
    vmovsd xmm2, qword ptr [r12 + 8*r13]
    vbroadcastsd ymm12, xmm2
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm11, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm1, ymm12, ymmword ptr [rsp + 128]
    vfmadd213pd ymm0, ymm14, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r11 + 224], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm9, ymm0, ymm9
    vxorpd ymm0, ymm9, ymm13
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm1, ymm0
    vminpd ymm0, ymm6, ymm0
    vmovapd ymm1, ymm10
    vfmadd213pd ymm1, ymm0, ymm8
    vaddpd ymm13, ymm1, ymm5
    vfnmadd231pd ymm0, ymm13, ymm15
    vfnmadd231pd ymm0, ymm13, ymm7
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
    vmulpd ymm2, ymm0, ymm0
    vfmadd213pd ymm2, ymm1, ymm0
    vaddpd ymm0, ymm2, ymm3
    vmulpd ymm1, ymm13, ymm4
    vaddpd ymm1, ymm8, ymm1
    vpsllq ymm2, ymm1, 52
    vpaddq ymm2, ymm11, ymm2
    vmulpd ymm0, ymm0, ymm2
    vaddpd ymm2, ymm13, ymm8
    vpsubq ymm1, ymm2, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm11, ymm1
    vmulpd ymm0, ymm0, ymm1
    vfmadd213pd ymm0, ymm9, ymm0
    vmulpd ymm1, ymm12, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r11 + 256], ymm0
    add r11, 64
    inc r13
    add rcx, 8
    cmp r11, 256
    je .L79
.L77:
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm9, xmm9, xmm9
    cmp r9, 2
    jb .L76
    mov eax, 1
    test rbp, rbp
    je .L73
    mov rsi, rcx
    mov rdi, qword ptr [rsp + 56]
    vxorpd xmm11, xmm11, xmm11
.L78:
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
    jne .L78
    test r14b, 1
    jne .L74
    jmp .L75
.L79:
    mov r12, qword ptr [rsp]
    vmovupd ymm7, ymmword ptr [rsp + 224]
    vmovupd ymm8, ymmword ptr [rsp + 256]
    vmovupd ymm9, ymmword ptr [rsp + 288]
    vmovupd ymm11, ymmword ptr [rsp + 320]
    vmovupd ymm12, ymmword ptr [rsp + 352]
    vmovupd ymm13, ymmword ptr [rsp + 384]
    vmovupd ymm14, ymmword ptr [rsp + 416]
    vmovupd ymm15, ymmword ptr [rsp + 448]
    test r8, r8
    je .L81
    mov rax, qword ptr [rsp + 96]
    mov rcx, qword ptr [rsp + 16]
    mov r11, r8
.L80:
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
    dec r11
    jne .L80
.L81:
    vmovupd ymmword ptr [rsp + 224], ymm7
    vmovupd ymmword ptr [rsp + 256], ymm8
    vmovupd ymmword ptr [rsp + 288], ymm9
    vmovupd ymmword ptr [rsp + 320], ymm11
    vmovupd ymmword ptr [rsp + 352], ymm12
    vmovupd ymmword ptr [rsp + 384], ymm13
    vmovupd ymmword ptr [rsp + 416], ymm14
    vmovupd ymmword ptr [rsp + 448], ymm15
    mov rcx, qword ptr [rsp + 24]
    mov qword ptr [rsp + 192], rbx
    sub rcx, rbx
    vmovaps xmm3, xmmword ptr [rip + .K153194aaacce6702]
    je .L88
    imul r11, qword ptr [rsp + 192], 112
    add r11, qword ptr [rsp + 184]
    xor r9d, r9d
    xor r13d, r13d
    mov qword ptr [rsp + 64], r11
    jmp .L85
.L82:
    mov rbp, qword ptr [rsp + 120]
    mov r11, qword ptr [rsp + 64]
.L83:
    popcnt edx, ebx
    add rdi, rdx
    mov qword ptr [rax + 72], rdi
.L84:
    dec rcx
    add r13, 64
    inc r9
    test rcx, rcx
    je .L88
.L85:
    cmp r13, 256
    je .L88
    vbroadcastsd ymm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd ymm1, ymm0, ymmword ptr [rsp + r13 + 224]
    imul rax, r9, 112
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm7, ymm2, ymm1
    vandpd ymm0, ymm0, ymmword ptr [rsp + r13 + 256]
    vminpd ymm8, ymm2, ymm0
    vbroadcastsd ymm9, qword ptr [r11 + rax + 88]
    xor r8d, r8d
    vucomisd xmm7, xmm9
    seta r8b
    vperm2f128 ymm0, ymm7, ymm8, 33
    vshufpd ymm0, ymm7, ymm0, 5
    vcmpltpd ymm0, ymm9, ymm0
    vshufpd xmm1, xmm8, xmm8, 1
    xor edx, edx
    vucomisd xmm1, xmm9
    vextractf128 xmm1, ymm0, 1
    vshufps xmm0, xmm0, xmm1, 136
    seta dl
    shl edx, 5
    vextractf128 xmm1, ymm8, 1
    xor esi, esi
    vucomisd xmm1, xmm9
    vandps xmm0, xmm0, xmm3
    seta sil
    shl esi, 6
    vshufpd xmm1, xmm1, xmm1, 1
    xor edi, edi
    vucomisd xmm1, xmm9
    seta dil
    shl edi, 7
    or edi, esi
    or edi, edx
    vshufps xmm1, xmm0, xmm0, 238
    vorps xmm0, xmm0, xmm1
    vshufps xmm1, xmm0, xmm0, 85
    vorps xmm0, xmm0, xmm1
    vmovd r15d, xmm0
    or r15d, edi
    or r15d, r8d
    je .L84
    add rax, r11
    mov ebp, dword ptr [rax + 96]
    mov r14d, dword ptr [rax + 100]
    mov esi, dword ptr [r12]
    mov r11d, dword ptr [r12 + 20]
    xor r8d, r8d
    cmp r11d, r14d
    setne r8b
    mov edx, dword ptr [r12 + 24]
    xor edi, edi
    cmp edx, r14d
    setne dil
    mov r12d, dword ptr [r12 + 28]
    mov dword ptr [rsp + 128], r12d
    xor ebx, ebx
    cmp r12d, r14d
    setne bl
    cmp esi, ebp
    setb r12b
    cmp esi, r14d
    setne sil
    and sil, r12b
    mov r12, qword ptr [rsp]
    movzx esi, sil
    vmovdqu xmm0, xmmword ptr [r12 + 4]
    vmovd xmm1, ebp
    vpbroadcastd xmm1, xmm1
    vpmaxud xmm1, xmm0, xmm1
    vpcmpeqd xmm1, xmm0, xmm1
    vmovd xmm2, r14d
    vpbroadcastd xmm2, xmm2
    vpcmpeqd xmm0, xmm0, xmm2
    vpor xmm0, xmm0, xmm1
    vpandn xmm0, xmm0, xmm3
    shl r8d, 5
    cmp r11d, ebp
    mov r11d, 0
    cmovae r8d, r11d
    shl edi, 6
    cmp edx, ebp
    cmovae edi, r11d
    shl ebx, 7
    cmp dword ptr [rsp + 128], ebp
    cmovae ebx, r11d
    vpshufd xmm1, xmm0, 238
    vpor xmm0, xmm0, xmm1
    vpshufd xmm1, xmm0, 85
    vpor xmm0, xmm0, xmm1
    vmovd edx, xmm0
    or ebx, edi
    or ebx, r8d
    or ebx, esi
    or ebx, edx
    mov rdx, qword ptr [rax + 8]
    mov rdi, qword ptr [rax + 72]
    vmovupd ymmword ptr [rsp + 568], ymm7
    vmovupd ymmword ptr [rsp + 600], ymm8
    and ebx, r15d
    je .L82
    lea rdx, [rdx + 8*rdi]
    mov esi, ebx
.L86:
    tzcnt r8d, esi
    vmovq xmm0, qword ptr [rsp + 8*r8 + 568]
    vmovq qword ptr [rdx], xmm0
    add rdx, 8
    blsr esi, esi
    jne .L86
    lea rdx, [4*rdi]
    add rdx, qword ptr [rax + 32]
    mov esi, ebx
    mov rbp, qword ptr [rsp + 120]
    mov r11, qword ptr [rsp + 64]
.L87:
    tzcnt r8d, esi
    mov r8d, dword ptr [r12 + 4*r8]
    mov dword ptr [rdx], r8d
    add rdx, 4
    blsr esi, esi
    jne .L87
    jmp .L83
.L88:
    mov rbx, qword ptr [rsp + 192]
    add rbx, 4
    cmp rbx, qword ptr [rsp + 24]
    mov r14, qword ptr [rsp + 168]
    mov r9, qword ptr [rsp + 160]
    jb .L50
.L89:
    mov rax, qword ptr [rsp + 176]
    inc rax
    mov rcx, qword ptr [rsp + 552]
    add qword ptr [rsp + 56], rcx
    add qword ptr [rsp + 48], rcx
    cmp rax, qword ptr [rsp + 528]
    mov r15, qword ptr [rsp + 40]
    mov rsi, qword ptr [rsp + 544]
    jb .L3
    jmp .L168
.L90:
    mov rsi, qword ptr [rsp + 32]
    add rsi, 32
    add qword ptr [rsp + 96], 32
    mov rax, qword ptr [rsp + 112]
    lea r12, [rax + 8*rbx]
    vbroadcastsd ymm0, qword ptr [rax + 8*rbx]
    vmovups ymmword ptr [rsp + 224], ymm0
    vmovups ymmword ptr [rsp + 256], ymm0
    vmovups ymmword ptr [rsp + 288], ymm0
    vmovups ymmword ptr [rsp + 320], ymm0
    vmovups ymmword ptr [rsp + 352], ymm0
    vmovups ymmword ptr [rsp + 384], ymm0
    vmovups ymmword ptr [rsp + 416], ymm0
    vmovups ymmword ptr [rsp + 448], ymm0
    vmovups ymm0, ymmword ptr [rdx]
    vmovups ymmword ptr [rsp + 128], ymm0
    vmovupd ymm0, ymmword ptr [rdx + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    lea rcx, [rip + .T0]
    mov rax, qword ptr [rsp + 104]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    mov r14, qword ptr [rsp + 168]
    mov r15, qword ptr [rsp + 40]
    mov r9, qword ptr [rsp + 160]
    jmp rax
.L91:
    mov qword ptr [rsp + 32], rsi
    mov rax, rsi
    xor ecx, ecx
    xor r11d, r11d
    jmp .L96
.L92:
    vxorpd xmm11, xmm11, xmm11
.L93:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rsi, [r12 + 8*rcx]
    lea rdi, [rbx + 2*rbx]
    shl rdi, 5
    shl rbx, 6
    vbroadcastsd ymm2, qword ptr [rsi + rdi]
    vsubpd ymm9, ymm2, ymmword ptr [rdx + rbx]
    vsubpd ymm11, ymm2, ymmword ptr [rdx + rbx + 32]
    vfmadd213pd ymm11, ymm11, ymm0
    vfmadd213pd ymm9, ymm9, ymm1
.L94:
    vbroadcastsd ymm0, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm12, ymm9, ymm0
    vmulpd ymm9, ymm11, ymm0
.L95:
    vbroadcastsd ymm13, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm13, ymm12
    vbroadcastsd ymm6, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm6, ymm0
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm1, ymm10
    vbroadcastsd ymm15, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm0, ymm15
    vbroadcastsd ymm5, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm12, ymm1, ymm5
    vbroadcastsd ymm7, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm0, ymm12, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm0, ymm12, ymm8
    vbroadcastsd ymm3, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm1, ymm3
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm1, ymm0, ymm4
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm1, ymm0, ymm14
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
    vmulpd ymm2, ymm0, ymm0
    vfmadd213pd ymm2, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm0, ymm2, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm1, ymm12, ymm1
    vaddpd ymm1, ymm15, ymm1
    vpsllq ymm2, ymm1, 52
    vpbroadcastq ymm11, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm2, ymm11, ymm2
    vmulpd ymm0, ymm0, ymm2
    vmovsd xmm2, qword ptr [r12 + 8*rcx]
    vmaxpd ymm13, ymm13, ymm9
    vbroadcastsd ymm9, xmm2
    vaddpd ymm2, ymm12, ymm15
    vpsubq ymm1, ymm2, ymm1
    vmulpd ymm2, ymm9, ymmword ptr [rsp + 128]
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm11, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm0, ymm2, ymm0
    vmovupd ymmword ptr [rsp + r11 + 224], ymm0
    vminpd ymm0, ymm6, ymm13
    vmovapd ymm1, ymm10
    vfmadd213pd ymm1, ymm0, ymm15
    vaddpd ymm12, ymm1, ymm5
    vfnmadd231pd ymm0, ymm12, ymm7
    vfnmadd231pd ymm0, ymm12, ymm8
    vmovapd ymm1, ymm3
    vfmadd213pd ymm1, ymm0, ymm4
    vfmadd213pd ymm1, ymm0, ymm14
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
    vmulpd ymm2, ymm0, ymm0
    vfmadd213pd ymm2, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm0, ymm2, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm1, ymm12, ymm1
    vaddpd ymm1, ymm15, ymm1
    vpsllq ymm2, ymm1, 52
    vpaddq ymm2, ymm11, ymm2
    vmulpd ymm0, ymm0, ymm2
    vaddpd ymm2, ymm12, ymm15
    vpsubq ymm1, ymm2, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm11, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm1, ymm9, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r11 + 256], ymm0
    add r11, 64
    inc rcx
    add rax, 8
    cmp r11, 256
    je .L119
.L96:
    vbroadcastsd ymm9, qword ptr [rip + .K8000000000000000]
    vmovapd ymm12, ymm9
    cmp r9, 2
    jb .L95
    vxorpd xmm9, xmm9, xmm9
    mov ebx, 1
    test rbp, rbp
    je .L92
    mov rsi, rax
    mov rdi, qword ptr [rsp + 48]
    vxorpd xmm11, xmm11, xmm11
.L97:
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
    lea r8, [r10 + rbx]
    add r8, 2
    add rbx, 2
    cmp r8, 1
    jne .L97
    test r14b, 1
    jne .L93
    jmp .L94
.L98:
    mov qword ptr [rsp + 32], rsi
    mov rax, rsi
    xor ecx, ecx
    xor r11d, r11d
    jmp .L103
.L99:
    vxorpd xmm11, xmm11, xmm11
.L100:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rsi, [r12 + 8*rcx]
    lea rdi, [rbx + 2*rbx]
    shl rdi, 5
    shl rbx, 6
    vbroadcastsd ymm2, qword ptr [rsi + rdi]
    vsubpd ymm9, ymm2, ymmword ptr [rdx + rbx]
    vsubpd ymm11, ymm2, ymmword ptr [rdx + rbx + 32]
    vfmadd213pd ymm9, ymm9, ymm1
    vfmadd213pd ymm11, ymm11, ymm0
.L101:
    vbroadcastsd ymm1, qword ptr [rip + .K4014000000000000]
    vmulpd ymm0, ymm9, ymm1
    vsqrtpd ymm12, ymm0
    vmulpd ymm0, ymm11, ymm1
    vsqrtpd ymm0, ymm0
.L102:
    vmovupd ymmword ptr [rsp + 192], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm11, ymm0, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm11, ymm12
    vbroadcastsd ymm9, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm9, ymm0
    vbroadcastsd ymm6, qword ptr [rip + .K4086300000000000]
    vminpd ymm14, ymm6, ymm0
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm0, ymm10
    vbroadcastsd ymm15, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm14, ymm15
    vbroadcastsd ymm5, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm13, ymm0, ymm5
    vbroadcastsd ymm7, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm14, ymm13, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm14, ymm13, ymm8
    vbroadcastsd ymm0, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm0, ymm14, ymm4
    vbroadcastsd ymm1, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm5, qword ptr [rip + .K3fd5555555555555]
    vmovapd ymm1, ymm5
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm1, ymm11, ymm3
    vfmadd213pd ymm1, ymm11, ymm3
    vmulpd ymm2, ymm14, ymm14
    vfmadd213pd ymm2, ymm0, ymm14
    vaddpd ymm0, ymm2, ymm3
    vbroadcastsd ymm4, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm2, ymm13, ymm4
    vaddpd ymm2, ymm15, ymm2
    vpsllq ymm14, ymm2, 52
    vpbroadcastq ymm11, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm14, ymm14, ymm11
    vmulpd ymm0, ymm14, ymm0
    vaddpd ymm13, ymm13, ymm15
    vpsubq ymm2, ymm13, ymm2
    vmovsd xmm13, qword ptr [r12 + 8*rcx]
    vbroadcastsd ymm13, xmm13
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm11, ymm2
    vmulpd ymm0, ymm0, ymm2
    vmulpd ymm2, ymm13, ymmword ptr [rsp + 128]
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm0, ymm2, ymm0
    vmovupd ymmword ptr [rsp + r11 + 224], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm14, ymm0, ymmword ptr [rsp + 192]
    vxorpd ymm0, ymm14, ymm12
    vmaxpd ymm0, ymm9, ymm0
    vminpd ymm12, ymm6, ymm0
    vmovapd ymm0, ymm10
    vfmadd213pd ymm0, ymm12, ymm15
    vbroadcastsd ymm1, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm9, ymm0, ymm1
    vfnmadd231pd ymm12, ymm9, ymm7
    vfnmadd231pd ymm12, ymm9, ymm8
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
    vfmadd213pd ymm5, ymm14, ymm3
    vfmadd213pd ymm5, ymm14, ymm3
    vmulpd ymm2, ymm12, ymm12
    vfmadd213pd ymm2, ymm0, ymm12
    vaddpd ymm0, ymm2, ymm3
    vmulpd ymm2, ymm9, ymm4
    vaddpd ymm2, ymm15, ymm2
    vpsllq ymm12, ymm2, 52
    vpaddq ymm12, ymm12, ymm11
    vmulpd ymm0, ymm12, ymm0
    vaddpd ymm9, ymm9, ymm15
    vpsubq ymm2, ymm9, ymm2
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm11, ymm2
    vmulpd ymm0, ymm0, ymm2
    vmulpd ymm0, ymm5, ymm0
    vmulpd ymm1, ymm13, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r11 + 256], ymm0
    add r11, 64
    inc rcx
    add rax, 8
    cmp r11, 256
    je .L119
.L103:
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm0, xmm0, xmm0
    cmp r9, 2
    jb .L102
    vxorpd xmm9, xmm9, xmm9
    mov ebx, 1
    test rbp, rbp
    je .L99
    mov rsi, rax
    mov rdi, qword ptr [rsp + 56]
    vxorpd xmm11, xmm11, xmm11
.L104:
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
    lea r8, [r10 + rbx]
    add r8, 2
    add rbx, 2
    cmp r8, 1
    jne .L104
    test r14b, 1
    jne .L100
    jmp .L101
.L105:
    mov qword ptr [rsp + 32], rsi
    mov rax, rsi
    xor ecx, ecx
    xor r11d, r11d
    jmp .L110
.L106:
    vxorpd xmm11, xmm11, xmm11
.L107:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rsi, [r12 + 8*rcx]
    lea rdi, [rbx + 2*rbx]
    shl rdi, 5
    shl rbx, 6
    vbroadcastsd ymm2, qword ptr [rsi + rdi]
    vsubpd ymm9, ymm2, ymmword ptr [rdx + rbx]
    vsubpd ymm11, ymm2, ymmword ptr [rdx + rbx + 32]
    vfmadd213pd ymm11, ymm11, ymm0
    vfmadd213pd ymm9, ymm9, ymm1
.L108:
    vsqrtpd ymm0, ymm11
    vsqrtpd ymm1, ymm9
    vbroadcastsd ymm2, qword ptr [rip + .K8000000000000000]
    vxorpd ymm11, ymm1, ymm2
    vxorpd ymm9, ymm0, ymm2
.L109:
    vbroadcastsd ymm13, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm13, ymm11
    vbroadcastsd ymm6, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm6, ymm0
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm1, ymm10
    vbroadcastsd ymm15, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm0, ymm15
    vbroadcastsd ymm5, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm12, ymm1, ymm5
    vbroadcastsd ymm7, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm0, ymm12, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm0, ymm12, ymm8
    vbroadcastsd ymm1, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm1, ymm0, ymm4
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm1, ymm0, ymm14
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
    vmulpd ymm2, ymm0, ymm0
    vfmadd213pd ymm2, ymm1, ymm0
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm0, ymm2, ymm3
    vbroadcastsd ymm4, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm1, ymm12, ymm4
    vaddpd ymm1, ymm15, ymm1
    vpsllq ymm2, ymm1, 52
    vpbroadcastq ymm11, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm2, ymm11, ymm2
    vmulpd ymm0, ymm0, ymm2
    vmovsd xmm2, qword ptr [r12 + 8*rcx]
    vmaxpd ymm13, ymm13, ymm9
    vbroadcastsd ymm9, xmm2
    vaddpd ymm2, ymm12, ymm15
    vpsubq ymm1, ymm2, ymm1
    vmulpd ymm2, ymm9, ymmword ptr [rsp + 128]
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm11, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm0, ymm2, ymm0
    vmovupd ymmword ptr [rsp + r11 + 224], ymm0
    vminpd ymm0, ymm6, ymm13
    vmovapd ymm1, ymm10
    vfmadd213pd ymm1, ymm0, ymm15
    vaddpd ymm12, ymm1, ymm5
    vfnmadd231pd ymm0, ymm12, ymm7
    vfnmadd231pd ymm0, ymm12, ymm8
    vbroadcastsd ymm1, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm2, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm1, ymm0, ymm2
    vfmadd213pd ymm1, ymm0, ymm14
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
    vmulpd ymm2, ymm0, ymm0
    vfmadd213pd ymm2, ymm1, ymm0
    vaddpd ymm0, ymm2, ymm3
    vmulpd ymm1, ymm12, ymm4
    vaddpd ymm1, ymm15, ymm1
    vpsllq ymm2, ymm1, 52
    vpaddq ymm2, ymm11, ymm2
    vmulpd ymm0, ymm0, ymm2
    vaddpd ymm2, ymm12, ymm15
    vpsubq ymm1, ymm2, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm11, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm1, ymm9, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r11 + 256], ymm0
    add r11, 64
    inc rcx
    add rax, 8
    cmp r11, 256
    je .L119
.L110:
    vbroadcastsd ymm9, qword ptr [rip + .K8000000000000000]
    vmovapd ymm11, ymm9
    cmp r9, 2
    jb .L109
    vxorpd xmm9, xmm9, xmm9
    mov ebx, 1
    test rbp, rbp
    je .L106
    mov rsi, rax
    mov rdi, qword ptr [rsp + 48]
    vxorpd xmm11, xmm11, xmm11
.L111:
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
    lea r8, [r10 + rbx]
    add r8, 2
    add rbx, 2
    cmp r8, 1
    jne .L111
    test r14b, 1
    jne .L107
    jmp .L108
.L112:
    mov qword ptr [rsp + 32], rsi
    mov rax, rsi
    xor ecx, ecx
    xor r11d, r11d
    jmp .L117
.L113:
    vxorpd xmm11, xmm11, xmm11
.L114:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rsi, [r12 + 8*rcx]
    lea rdi, [rbx + 2*rbx]
    shl rdi, 5
    shl rbx, 6
    vbroadcastsd ymm2, qword ptr [rsi + rdi]
    vsubpd ymm9, ymm2, ymmword ptr [rdx + rbx]
    vsubpd ymm11, ymm2, ymmword ptr [rdx + rbx + 32]
    vfmadd213pd ymm9, ymm9, ymm1
    vfmadd213pd ymm11, ymm11, ymm0
.L115:
    vbroadcastsd ymm1, qword ptr [rip + .K4008000000000000]
    vmulpd ymm0, ymm9, ymm1
    vsqrtpd ymm12, ymm0
    vmulpd ymm0, ymm11, ymm1
    vsqrtpd ymm9, ymm0
.L116:
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm14, ymm0, ymm12
    vbroadcastsd ymm0, qword ptr [rip + .K8000000000000000]
    vmovupd ymmword ptr [rsp + 192], ymm0
    vxorpd ymm0, ymm14, ymm0
    vbroadcastsd ymm13, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm13, ymm0
    vbroadcastsd ymm6, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm6, ymm0
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm1, ymm10
    vbroadcastsd ymm15, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm0, ymm15
    vbroadcastsd ymm5, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm12, ymm1, ymm5
    vbroadcastsd ymm7, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm0, ymm12, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm0, ymm12, ymm8
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
    vmulpd ymm2, ymm0, ymm0
    vfmadd213pd ymm2, ymm1, ymm0
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm0, ymm2, ymm3
    vbroadcastsd ymm4, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm1, ymm12, ymm4
    vaddpd ymm1, ymm15, ymm1
    vpsllq ymm2, ymm1, 52
    vpbroadcastq ymm11, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm2, ymm11, ymm2
    vmulpd ymm0, ymm0, ymm2
    vaddpd ymm2, ymm12, ymm15
    vpsubq ymm1, ymm2, ymm1
    vmovsd xmm2, qword ptr [r12 + 8*rcx]
    vbroadcastsd ymm12, xmm2
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm11, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm1, ymm12, ymmword ptr [rsp + 128]
    vfmadd213pd ymm0, ymm14, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r11 + 224], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm9, ymm0, ymm9
    vxorpd ymm0, ymm9, ymmword ptr [rsp + 192]
    vmaxpd ymm0, ymm13, ymm0
    vminpd ymm0, ymm6, ymm0
    vmovapd ymm1, ymm10
    vfmadd213pd ymm1, ymm0, ymm15
    vaddpd ymm13, ymm1, ymm5
    vfnmadd231pd ymm0, ymm13, ymm7
    vfnmadd231pd ymm0, ymm13, ymm8
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
    vmulpd ymm2, ymm0, ymm0
    vfmadd213pd ymm2, ymm1, ymm0
    vaddpd ymm0, ymm2, ymm3
    vmulpd ymm1, ymm13, ymm4
    vaddpd ymm1, ymm15, ymm1
    vpsllq ymm2, ymm1, 52
    vpaddq ymm2, ymm11, ymm2
    vmulpd ymm0, ymm0, ymm2
    vaddpd ymm2, ymm13, ymm15
    vpsubq ymm1, ymm2, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm11, ymm1
    vmulpd ymm0, ymm0, ymm1
    vfmadd213pd ymm0, ymm9, ymm0
    vmulpd ymm1, ymm12, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r11 + 256], ymm0
    add r11, 64
    inc rcx
    add rax, 8
    cmp r11, 256
    je .L119
.L117:
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm9, xmm9, xmm9
    cmp r9, 2
    jb .L116
    mov ebx, 1
    test rbp, rbp
    je .L113
    mov rsi, rax
    mov rdi, qword ptr [rsp + 56]
    vxorpd xmm11, xmm11, xmm11
.L118:
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
    lea r8, [r10 + rbx]
    add r8, 2
    add rbx, 2
    cmp r8, 1
    jne .L118
    test r14b, 1
    jne .L114
    jmp .L115
.L119:
    mov rcx, qword ptr [rsp]
    mov qword ptr [rsp], r13
    mov r12, qword ptr [rsp + 8]
    vmovupd ymm7, ymmword ptr [rsp + 224]
    vmovupd ymm8, ymmword ptr [rsp + 256]
    vmovupd ymm9, ymmword ptr [rsp + 288]
    vmovupd ymm11, ymmword ptr [rsp + 320]
    vmovupd ymm12, ymmword ptr [rsp + 352]
    vmovupd ymm13, ymmword ptr [rsp + 384]
    vmovupd ymm14, ymmword ptr [rsp + 416]
    vmovupd ymm15, ymmword ptr [rsp + 448]
    test r15, r15
    je .L121
    mov rax, qword ptr [rsp + 560]
    mov r11, qword ptr [rsp + 96]
    mov rbx, r15
.L120:
    vmovupd ymm0, ymmword ptr [rax - 32]
    vmovupd ymm1, ymmword ptr [rax]
    vbroadcastsd ymm2, qword ptr [r11 - 24]
    vfnmadd231pd ymm7, ymm2, ymm0
    vfnmadd231pd ymm8, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [r11 - 16]
    vfnmadd231pd ymm9, ymm2, ymm0
    vfnmadd231pd ymm11, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [r11 - 8]
    vfnmadd231pd ymm12, ymm2, ymm0
    vfnmadd231pd ymm13, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [r11]
    vfnmadd231pd ymm14, ymm2, ymm0
    vfnmadd231pd ymm15, ymm2, ymm1
    add r11, 96
    add rax, 64
    dec rbx
    jne .L120
.L121:
    vmovupd ymmword ptr [rsp + 224], ymm7
    vmovupd ymmword ptr [rsp + 256], ymm8
    vmovupd ymmword ptr [rsp + 288], ymm9
    vmovupd ymmword ptr [rsp + 320], ymm11
    vmovupd ymmword ptr [rsp + 352], ymm12
    vmovupd ymmword ptr [rsp + 384], ymm13
    vmovupd ymmword ptr [rsp + 416], ymm14
    vmovupd ymmword ptr [rsp + 448], ymm15
    mov rax, qword ptr [rsp + 24]
    sub rax, rcx
    vmovaps xmm3, xmmword ptr [rip + .K153194aaacce6702]
    je .L128
    imul r14, rcx, 112
    add r14, qword ptr [rsp + 184]
    xor r11d, r11d
    xor r9d, r9d
    mov qword ptr [rsp + 64], r14
    jmp .L125
.L122:
    mov rbp, qword ptr [rsp + 120]
    mov r14, qword ptr [rsp + 64]
.L123:
    popcnt ecx, ebx
    add rdi, rcx
    mov qword ptr [r13 + 72], rdi
    mov rdx, qword ptr [rsp + 16]
.L124:
    dec rax
    add r11, 64
    inc r9
    test rax, rax
    je .L128
.L125:
    cmp r11, 256
    je .L128
    vbroadcastsd ymm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd ymm1, ymm0, ymmword ptr [rsp + r11 + 224]
    imul r13, r9, 112
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm7, ymm2, ymm1
    vandpd ymm0, ymm0, ymmword ptr [rsp + r11 + 256]
    vminpd ymm8, ymm2, ymm0
    vbroadcastsd ymm9, qword ptr [r14 + r13 + 88]
    xor r8d, r8d
    vucomisd xmm7, xmm9
    seta r8b
    vperm2f128 ymm0, ymm7, ymm8, 33
    vshufpd ymm0, ymm7, ymm0, 5
    vcmpltpd ymm0, ymm9, ymm0
    vshufpd xmm1, xmm8, xmm8, 1
    xor ecx, ecx
    vucomisd xmm1, xmm9
    vextractf128 xmm1, ymm0, 1
    vshufps xmm0, xmm0, xmm1, 136
    seta cl
    shl ecx, 5
    vextractf128 xmm1, ymm8, 1
    xor esi, esi
    vucomisd xmm1, xmm9
    vandps xmm0, xmm0, xmm3
    seta sil
    shl esi, 6
    vshufpd xmm1, xmm1, xmm1, 1
    xor edi, edi
    vucomisd xmm1, xmm9
    seta dil
    shl edi, 7
    or edi, esi
    or edi, ecx
    vshufps xmm1, xmm0, xmm0, 238
    vorps xmm0, xmm0, xmm1
    vshufps xmm1, xmm0, xmm0, 85
    vorps xmm0, xmm0, xmm1
    vmovd r15d, xmm0
    or r15d, edi
    or r15d, r8d
    je .L124
    add r13, r14
    mov ebp, dword ptr [r13 + 96]
    mov edx, dword ptr [r13 + 100]
    mov esi, dword ptr [r12]
    mov ecx, dword ptr [r12 + 20]
    xor r8d, r8d
    cmp ecx, edx
    setne r8b
    mov r14d, dword ptr [r12 + 24]
    xor edi, edi
    cmp r14d, edx
    setne dil
    mov r12d, dword ptr [r12 + 28]
    mov dword ptr [rsp + 128], r12d
    xor ebx, ebx
    cmp r12d, edx
    setne bl
    cmp esi, ebp
    setb r12b
    cmp esi, edx
    setne sil
    and sil, r12b
    mov r12, qword ptr [rsp + 8]
    movzx esi, sil
    vmovdqu xmm0, xmmword ptr [r12 + 4]
    vmovd xmm1, ebp
    vpbroadcastd xmm1, xmm1
    vpmaxud xmm1, xmm0, xmm1
    vpcmpeqd xmm1, xmm0, xmm1
    vmovd xmm2, edx
    vpbroadcastd xmm2, xmm2
    vpcmpeqd xmm0, xmm0, xmm2
    vpor xmm0, xmm0, xmm1
    vpandn xmm0, xmm0, xmm3
    shl r8d, 5
    cmp ecx, ebp
    mov ecx, 0
    cmovae r8d, ecx
    shl edi, 6
    cmp r14d, ebp
    cmovae edi, ecx
    shl ebx, 7
    cmp dword ptr [rsp + 128], ebp
    cmovae ebx, ecx
    vpshufd xmm1, xmm0, 238
    vpor xmm0, xmm0, xmm1
    vpshufd xmm1, xmm0, 85
    vpor xmm0, xmm0, xmm1
    vmovd ecx, xmm0
    or ebx, edi
    or ebx, r8d
    or ebx, esi
    or ebx, ecx
    mov rcx, qword ptr [r13 + 8]
    mov rdi, qword ptr [r13 + 72]
    vmovupd ymmword ptr [rsp + 568], ymm7
    vmovupd ymmword ptr [rsp + 600], ymm8
    and ebx, r15d
    je .L122
    lea rcx, [rcx + 8*rdi]
    mov esi, ebx
.L126:
    tzcnt edx, esi
    vmovq xmm0, qword ptr [rsp + 8*rdx + 568]
    vmovq qword ptr [rcx], xmm0
    add rcx, 8
    blsr esi, esi
    jne .L126
    lea rcx, [4*rdi]
    add rcx, qword ptr [r13 + 32]
    mov esi, ebx
    mov rbp, qword ptr [rsp + 120]
    mov r14, qword ptr [rsp + 64]
.L127:
    tzcnt edx, esi
    mov edx, dword ptr [r12 + 4*rdx]
    mov dword ptr [rcx], edx
    add rcx, 4
    blsr esi, esi
    jne .L127
    jmp .L123
.L128:
    mov rbx, qword ptr [rsp]
    lea r13, [rbx + 4]
    cmp r13, qword ptr [rsp + 24]
    jbe .L90
    mov r14, qword ptr [rsp + 168]
    mov r9, qword ptr [rsp + 160]
    cmp rbx, qword ptr [rsp + 24]
    jb .L9
    jmp .L89
.L129:
    mov qword ptr [rsp + 8], r13
    mov rcx, r13
    xor r11d, r11d
    xor r13d, r13d
    mov r8, qword ptr [rsp + 40]
    jmp .L134
.L130:
    vxorpd xmm11, xmm11, xmm11
.L131:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rdx, [r12 + 8*r11]
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    shl rax, 6
    vbroadcastsd ymm2, qword ptr [rdx + rsi]
    vsubpd ymm9, ymm2, ymmword ptr [r15 + rax]
    vsubpd ymm11, ymm2, ymmword ptr [r15 + rax + 32]
    vfmadd213pd ymm11, ymm11, ymm0
    vfmadd213pd ymm9, ymm9, ymm1
.L132:
    vbroadcastsd ymm0, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm12, ymm9, ymm0
    vmulpd ymm9, ymm11, ymm0
.L133:
    vbroadcastsd ymm13, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm13, ymm12
    vbroadcastsd ymm6, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm6, ymm0
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm1, ymm10
    vbroadcastsd ymm15, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm0, ymm15
    vbroadcastsd ymm5, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm12, ymm1, ymm5
    vbroadcastsd ymm7, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm0, ymm12, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm0, ymm12, ymm8
    vbroadcastsd ymm3, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm1, ymm3
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm1, ymm0, ymm4
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm1, ymm0, ymm14
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
    vmulpd ymm2, ymm0, ymm0
    vfmadd213pd ymm2, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm0, ymm2, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm1, ymm12, ymm1
    vaddpd ymm1, ymm15, ymm1
    vpsllq ymm2, ymm1, 52
    vpbroadcastq ymm11, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm2, ymm11, ymm2
    vmulpd ymm0, ymm0, ymm2
    vmovsd xmm2, qword ptr [r12 + 8*r11]
    vmaxpd ymm13, ymm13, ymm9
    vbroadcastsd ymm9, xmm2
    vaddpd ymm2, ymm12, ymm15
    vpsubq ymm1, ymm2, ymm1
    vmulpd ymm2, ymm9, ymmword ptr [rsp + 128]
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm11, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm0, ymm2, ymm0
    vmovupd ymmword ptr [rsp + r13 + 224], ymm0
    vminpd ymm0, ymm6, ymm13
    vmovapd ymm1, ymm10
    vfmadd213pd ymm1, ymm0, ymm15
    vaddpd ymm12, ymm1, ymm5
    vfnmadd231pd ymm0, ymm12, ymm7
    vfnmadd231pd ymm0, ymm12, ymm8
    vmovapd ymm1, ymm3
    vfmadd213pd ymm1, ymm0, ymm4
    vfmadd213pd ymm1, ymm0, ymm14
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
    vmulpd ymm2, ymm0, ymm0
    vfmadd213pd ymm2, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm0, ymm2, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm1, ymm12, ymm1
    vaddpd ymm1, ymm15, ymm1
    vpsllq ymm2, ymm1, 52
    vpaddq ymm2, ymm11, ymm2
    vmulpd ymm0, ymm0, ymm2
    vaddpd ymm2, ymm12, ymm15
    vpsubq ymm1, ymm2, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm11, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm1, ymm9, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r13 + 256], ymm0
    add r13, 64
    inc r11
    add rcx, 8
    cmp r13, 256
    je .L157
.L134:
    vbroadcastsd ymm9, qword ptr [rip + .K8000000000000000]
    vmovapd ymm12, ymm9
    cmp r9, 2
    jb .L133
    vxorpd xmm9, xmm9, xmm9
    mov eax, 1
    test rbp, rbp
    je .L130
    mov rsi, rcx
    mov rdi, qword ptr [rsp + 48]
    vxorpd xmm11, xmm11, xmm11
.L135:
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
    jne .L135
    test r14b, 1
    jne .L131
    jmp .L132
.L136:
    mov qword ptr [rsp + 8], r13
    mov rcx, r13
    xor r11d, r11d
    xor r13d, r13d
    mov r8, qword ptr [rsp + 40]
    jmp .L141
.L137:
    vxorpd xmm11, xmm11, xmm11
.L138:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rdx, [r12 + 8*r11]
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    shl rax, 6
    vbroadcastsd ymm2, qword ptr [rdx + rsi]
    vsubpd ymm9, ymm2, ymmword ptr [r15 + rax]
    vsubpd ymm11, ymm2, ymmword ptr [r15 + rax + 32]
    vfmadd213pd ymm11, ymm11, ymm0
    vfmadd213pd ymm9, ymm9, ymm1
.L139:
    vsqrtpd ymm0, ymm11
    vsqrtpd ymm1, ymm9
    vbroadcastsd ymm2, qword ptr [rip + .K8000000000000000]
    vxorpd ymm11, ymm1, ymm2
    vxorpd ymm9, ymm0, ymm2
.L140:
    vbroadcastsd ymm13, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm13, ymm11
    vbroadcastsd ymm6, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm6, ymm0
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm1, ymm10
    vbroadcastsd ymm15, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm0, ymm15
    vbroadcastsd ymm5, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm12, ymm1, ymm5
    vbroadcastsd ymm7, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm0, ymm12, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm0, ymm12, ymm8
    vbroadcastsd ymm1, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm1, ymm0, ymm4
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm1, ymm0, ymm14
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
    vmulpd ymm2, ymm0, ymm0
    vfmadd213pd ymm2, ymm1, ymm0
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm0, ymm2, ymm3
    vbroadcastsd ymm4, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm1, ymm12, ymm4
    vaddpd ymm1, ymm15, ymm1
    vpsllq ymm2, ymm1, 52
    vpbroadcastq ymm11, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm2, ymm11, ymm2
    vmulpd ymm0, ymm0, ymm2
    vmovsd xmm2, qword ptr [r12 + 8*r11]
    vmaxpd ymm13, ymm13, ymm9
    vbroadcastsd ymm9, xmm2
    vaddpd ymm2, ymm12, ymm15
    vpsubq ymm1, ymm2, ymm1
    vmulpd ymm2, ymm9, ymmword ptr [rsp + 128]
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm11, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm0, ymm2, ymm0
    vmovupd ymmword ptr [rsp + r13 + 224], ymm0
    vminpd ymm0, ymm6, ymm13
    vmovapd ymm1, ymm10
    vfmadd213pd ymm1, ymm0, ymm15
    vaddpd ymm12, ymm1, ymm5
    vfnmadd231pd ymm0, ymm12, ymm7
    vfnmadd231pd ymm0, ymm12, ymm8
    vbroadcastsd ymm1, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm2, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm1, ymm0, ymm2
    vfmadd213pd ymm1, ymm0, ymm14
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
    vmulpd ymm2, ymm0, ymm0
    vfmadd213pd ymm2, ymm1, ymm0
    vaddpd ymm0, ymm2, ymm3
    vmulpd ymm1, ymm12, ymm4
    vaddpd ymm1, ymm15, ymm1
    vpsllq ymm2, ymm1, 52
    vpaddq ymm2, ymm11, ymm2
    vmulpd ymm0, ymm0, ymm2
    vaddpd ymm2, ymm12, ymm15
    vpsubq ymm1, ymm2, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm11, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm1, ymm9, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r13 + 256], ymm0
    add r13, 64
    inc r11
    add rcx, 8
    cmp r13, 256
    je .L157
.L141:
    vbroadcastsd ymm9, qword ptr [rip + .K8000000000000000]
    vmovapd ymm11, ymm9
    cmp r9, 2
    jb .L140
    vxorpd xmm9, xmm9, xmm9
    mov eax, 1
    test rbp, rbp
    je .L137
    mov rsi, rcx
    mov rdi, qword ptr [rsp + 48]
    vxorpd xmm11, xmm11, xmm11
.L142:
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
    jne .L142
    test r14b, 1
    jne .L138
    jmp .L139
.L143:
    mov qword ptr [rsp + 8], r13
    mov rcx, r13
    xor r13d, r13d
    xor r11d, r11d
    mov r8, qword ptr [rsp + 40]
    jmp .L148
.L144:
    vxorpd xmm11, xmm11, xmm11
.L145:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rdx, [r12 + 8*r13]
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    shl rax, 6
    vbroadcastsd ymm2, qword ptr [rdx + rsi]
    vsubpd ymm9, ymm2, ymmword ptr [r15 + rax]
    vsubpd ymm11, ymm2, ymmword ptr [r15 + rax + 32]
    vfmadd213pd ymm9, ymm9, ymm1
    vfmadd213pd ymm11, ymm11, ymm0
.L146:
    vbroadcastsd ymm1, qword ptr [rip + .K4008000000000000]
    vmulpd ymm0, ymm9, ymm1
    vsqrtpd ymm12, ymm0
    vmulpd ymm0, ymm11, ymm1
    vsqrtpd ymm9, ymm0
.L147:
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm14, ymm0, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm14, ymm13
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm1, ymm0
    vbroadcastsd ymm6, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm6, ymm0
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm1, ymm10
    vbroadcastsd ymm8, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm0, ymm8
    vbroadcastsd ymm5, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm12, ymm1, ymm5
    vbroadcastsd ymm15, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm0, ymm12, ymm15
    vbroadcastsd ymm7, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm0, ymm12, ymm7
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
    vmulpd ymm2, ymm0, ymm0
    vfmadd213pd ymm2, ymm1, ymm0
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm0, ymm2, ymm3
    vbroadcastsd ymm4, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm1, ymm12, ymm4
    vaddpd ymm1, ymm8, ymm1
    vpsllq ymm2, ymm1, 52
    vpbroadcastq ymm11, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm2, ymm11, ymm2
    vmulpd ymm0, ymm0, ymm2
    vaddpd ymm2, ymm12, ymm8
    vpsubq ymm1, ymm2, ymm1
    vmovsd xmm2, qword ptr [r12 + 8*r13]
    vbroadcastsd ymm12, xmm2
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm11, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm1, ymm12, ymmword ptr [rsp + 128]
    vfmadd213pd ymm0, ymm14, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r11 + 224], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm9, ymm0, ymm9
    vxorpd ymm0, ymm9, ymm13
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm1, ymm0
    vminpd ymm0, ymm6, ymm0
    vmovapd ymm1, ymm10
    vfmadd213pd ymm1, ymm0, ymm8
    vaddpd ymm13, ymm1, ymm5
    vfnmadd231pd ymm0, ymm13, ymm15
    vfnmadd231pd ymm0, ymm13, ymm7
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
    vmulpd ymm2, ymm0, ymm0
    vfmadd213pd ymm2, ymm1, ymm0
    vaddpd ymm0, ymm2, ymm3
    vmulpd ymm1, ymm13, ymm4
    vaddpd ymm1, ymm8, ymm1
    vpsllq ymm2, ymm1, 52
    vpaddq ymm2, ymm11, ymm2
    vmulpd ymm0, ymm0, ymm2
    vaddpd ymm2, ymm13, ymm8
    vpsubq ymm1, ymm2, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm11, ymm1
    vmulpd ymm0, ymm0, ymm1
    vfmadd213pd ymm0, ymm9, ymm0
    vmulpd ymm1, ymm12, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r11 + 256], ymm0
    add r11, 64
    inc r13
    add rcx, 8
    cmp r11, 256
    je .L157
.L148:
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm9, xmm9, xmm9
    cmp r9, 2
    jb .L147
    mov eax, 1
    test rbp, rbp
    je .L144
    mov rsi, rcx
    mov rdi, qword ptr [rsp + 56]
    vxorpd xmm11, xmm11, xmm11
.L149:
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
    jne .L149
    test r14b, 1
    jne .L145
    jmp .L146
.L150:
    mov qword ptr [rsp + 8], r13
    xor ecx, ecx
    xor r11d, r11d
    mov r8, qword ptr [rsp + 40]
    jmp .L155
.L151:
    vxorpd xmm11, xmm11, xmm11
.L152:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rdx, [r12 + 8*rcx]
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    shl rax, 6
    vbroadcastsd ymm2, qword ptr [rdx + rsi]
    vsubpd ymm9, ymm2, ymmword ptr [r15 + rax]
    vsubpd ymm11, ymm2, ymmword ptr [r15 + rax + 32]
    vfmadd213pd ymm9, ymm9, ymm1
    vfmadd213pd ymm11, ymm11, ymm0
.L153:
    vbroadcastsd ymm1, qword ptr [rip + .K4014000000000000]
    vmulpd ymm0, ymm9, ymm1
    vsqrtpd ymm12, ymm0
    vmulpd ymm0, ymm11, ymm1
    vsqrtpd ymm9, ymm0
.L154:
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm11, ymm0, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm11, ymm12
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm1, ymm0
    vbroadcastsd ymm6, qword ptr [rip + .K4086300000000000]
    vminpd ymm14, ymm6, ymm0
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm0, ymm10
    vbroadcastsd ymm8, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm14, ymm8
    vbroadcastsd ymm5, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm13, ymm0, ymm5
    vbroadcastsd ymm15, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm14, ymm13, ymm15
    vbroadcastsd ymm7, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm14, ymm13, ymm7
    vbroadcastsd ymm0, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm0, ymm14, ymm4
    vbroadcastsd ymm1, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm0, ymm14, ymm1
    vbroadcastsd ymm5, qword ptr [rip + .K3fd5555555555555]
    vmovapd ymm1, ymm5
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm1, ymm11, ymm3
    vfmadd213pd ymm1, ymm11, ymm3
    vmulpd ymm2, ymm14, ymm14
    vfmadd213pd ymm2, ymm0, ymm14
    vaddpd ymm0, ymm2, ymm3
    vbroadcastsd ymm4, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm2, ymm13, ymm4
    vaddpd ymm2, ymm8, ymm2
    vpsllq ymm14, ymm2, 52
    vpbroadcastq ymm11, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm14, ymm14, ymm11
    vmulpd ymm0, ymm14, ymm0
    vaddpd ymm13, ymm13, ymm8
    vpsubq ymm2, ymm13, ymm2
    vmovsd xmm13, qword ptr [r12 + 8*rcx]
    vbroadcastsd ymm13, xmm13
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm11, ymm2
    vmulpd ymm0, ymm0, ymm2
    vmulpd ymm2, ymm13, ymmword ptr [rsp + 128]
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm0, ymm2, ymm0
    vmovupd ymmword ptr [rsp + r11 + 224], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm14, ymm0, ymm9
    vxorpd ymm0, ymm14, ymm12
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm1, ymm0
    vminpd ymm12, ymm6, ymm0
    vmovapd ymm0, ymm10
    vfmadd213pd ymm0, ymm12, ymm8
    vbroadcastsd ymm1, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm9, ymm0, ymm1
    vfnmadd231pd ymm12, ymm9, ymm15
    vfnmadd231pd ymm12, ymm9, ymm7
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
    vfmadd213pd ymm5, ymm14, ymm3
    vfmadd213pd ymm5, ymm14, ymm3
    vmulpd ymm2, ymm12, ymm12
    vfmadd213pd ymm2, ymm0, ymm12
    vaddpd ymm0, ymm2, ymm3
    vmulpd ymm2, ymm9, ymm4
    vaddpd ymm2, ymm8, ymm2
    vpsllq ymm12, ymm2, 52
    vpaddq ymm12, ymm12, ymm11
    vmulpd ymm0, ymm12, ymm0
    vaddpd ymm9, ymm9, ymm8
    vpsubq ymm2, ymm9, ymm2
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm11, ymm2
    vmulpd ymm0, ymm0, ymm2
    vmulpd ymm0, ymm5, ymm0
    vmulpd ymm1, ymm13, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r11 + 256], ymm0
    add r11, 64
    inc rcx
    add r13, 8
    cmp r11, 256
    je .L157
.L155:
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm9, xmm9, xmm9
    cmp r9, 2
    jb .L154
    mov eax, 1
    test rbp, rbp
    je .L151
    mov rsi, r13
    mov rdi, qword ptr [rsp + 56]
    vxorpd xmm11, xmm11, xmm11
.L156:
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
    jne .L156
    test r14b, 1
    jne .L152
    jmp .L153
.L157:
    mov r13, qword ptr [rsp + 192]
    vmovupd ymm7, ymmword ptr [rsp + 224]
    vmovupd ymm8, ymmword ptr [rsp + 256]
    vmovupd ymm9, ymmword ptr [rsp + 288]
    vmovupd ymm11, ymmword ptr [rsp + 320]
    vmovupd ymm12, ymmword ptr [rsp + 352]
    vmovupd ymm13, ymmword ptr [rsp + 384]
    vmovupd ymm14, ymmword ptr [rsp + 416]
    vmovupd ymm15, ymmword ptr [rsp + 448]
    test r8, r8
    je .L159
    mov rax, qword ptr [rsp + 96]
    mov rcx, qword ptr [rsp + 16]
    mov r11, r8
.L158:
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
    dec r11
    jne .L158
.L159:
    vmovupd ymmword ptr [rsp + 224], ymm7
    vmovupd ymmword ptr [rsp + 256], ymm8
    vmovupd ymmword ptr [rsp + 288], ymm9
    vmovupd ymmword ptr [rsp + 320], ymm11
    vmovupd ymmword ptr [rsp + 352], ymm12
    vmovupd ymmword ptr [rsp + 384], ymm13
    vmovupd ymmword ptr [rsp + 416], ymm14
    vmovupd ymmword ptr [rsp + 448], ymm15
    mov rcx, qword ptr [rsp + 24]
    mov qword ptr [rsp], rbx
    sub rcx, rbx
    vmovaps xmm3, xmmword ptr [rip + .K153194aaacce6702]
    je .L166
    imul r11, qword ptr [rsp], 112
    add r11, qword ptr [rsp + 184]
    xor r12d, r12d
    xor r9d, r9d
    mov qword ptr [rsp + 64], r11
    jmp .L163
.L160:
    mov rbp, qword ptr [rsp + 120]
    mov r11, qword ptr [rsp + 64]
.L161:
    popcnt edx, ebx
    add rdi, rdx
    mov qword ptr [rax + 72], rdi
.L162:
    dec rcx
    add r12, 64
    inc r9
    test rcx, rcx
    je .L166
.L163:
    cmp r12, 256
    je .L166
    vbroadcastsd ymm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd ymm1, ymm0, ymmword ptr [rsp + r12 + 224]
    imul rax, r9, 112
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm7, ymm2, ymm1
    vandpd ymm0, ymm0, ymmword ptr [rsp + r12 + 256]
    vminpd ymm8, ymm2, ymm0
    vbroadcastsd ymm9, qword ptr [r11 + rax + 88]
    xor r8d, r8d
    vucomisd xmm7, xmm9
    seta r8b
    vperm2f128 ymm0, ymm7, ymm8, 33
    vshufpd ymm0, ymm7, ymm0, 5
    vcmpltpd ymm0, ymm9, ymm0
    vshufpd xmm1, xmm8, xmm8, 1
    xor edx, edx
    vucomisd xmm1, xmm9
    vextractf128 xmm1, ymm0, 1
    vshufps xmm0, xmm0, xmm1, 136
    seta dl
    shl edx, 5
    vextractf128 xmm1, ymm8, 1
    xor esi, esi
    vucomisd xmm1, xmm9
    vandps xmm0, xmm0, xmm3
    seta sil
    shl esi, 6
    vshufpd xmm1, xmm1, xmm1, 1
    xor edi, edi
    vucomisd xmm1, xmm9
    seta dil
    shl edi, 7
    or edi, esi
    or edi, edx
    vshufps xmm1, xmm0, xmm0, 238
    vorps xmm0, xmm0, xmm1
    vshufps xmm1, xmm0, xmm0, 85
    vorps xmm0, xmm0, xmm1
    vmovd r15d, xmm0
    or r15d, edi
    or r15d, r8d
    je .L162
    add rax, r11
    mov ebp, dword ptr [rax + 96]
    mov r14d, dword ptr [rax + 100]
    mov esi, dword ptr [r13]
    mov r11d, dword ptr [r13 + 20]
    xor r8d, r8d
    cmp r11d, r14d
    setne r8b
    mov edx, dword ptr [r13 + 24]
    xor edi, edi
    cmp edx, r14d
    setne dil
    mov r13d, dword ptr [r13 + 28]
    mov dword ptr [rsp + 128], r13d
    xor ebx, ebx
    cmp r13d, r14d
    setne bl
    cmp esi, ebp
    setb r13b
    cmp esi, r14d
    setne sil
    and sil, r13b
    mov r13, qword ptr [rsp + 192]
    movzx esi, sil
    vmovdqu xmm0, xmmword ptr [r13 + 4]
    vmovd xmm1, ebp
    vpbroadcastd xmm1, xmm1
    vpmaxud xmm1, xmm0, xmm1
    vpcmpeqd xmm1, xmm0, xmm1
    vmovd xmm2, r14d
    vpbroadcastd xmm2, xmm2
    vpcmpeqd xmm0, xmm0, xmm2
    vpor xmm0, xmm0, xmm1
    vpandn xmm0, xmm0, xmm3
    shl r8d, 5
    cmp r11d, ebp
    mov r11d, 0
    cmovae r8d, r11d
    shl edi, 6
    cmp edx, ebp
    cmovae edi, r11d
    shl ebx, 7
    cmp dword ptr [rsp + 128], ebp
    cmovae ebx, r11d
    vpshufd xmm1, xmm0, 238
    vpor xmm0, xmm0, xmm1
    vpshufd xmm1, xmm0, 85
    vpor xmm0, xmm0, xmm1
    vmovd edx, xmm0
    or ebx, edi
    or ebx, r8d
    or ebx, esi
    or ebx, edx
    mov rdx, qword ptr [rax + 8]
    mov rdi, qword ptr [rax + 72]
    vmovupd ymmword ptr [rsp + 568], ymm7
    vmovupd ymmword ptr [rsp + 600], ymm8
    and ebx, r15d
    je .L160
    lea rdx, [rdx + 8*rdi]
    mov esi, ebx
.L164:
    tzcnt r8d, esi
    vmovq xmm0, qword ptr [rsp + 8*r8 + 568]
    vmovq qword ptr [rdx], xmm0
    add rdx, 8
    blsr esi, esi
    jne .L164
    lea rdx, [4*rdi]
    add rdx, qword ptr [rax + 32]
    mov esi, ebx
    mov rbp, qword ptr [rsp + 120]
    mov r11, qword ptr [rsp + 64]
.L165:
    tzcnt r8d, esi
    mov r8d, dword ptr [r13 + 4*r8]
    mov dword ptr [rdx], r8d
    add rdx, 4
    blsr esi, esi
    jne .L165
    jmp .L161
.L166:
    mov rbx, qword ptr [rsp]
    add rbx, 4
    cmp rbx, qword ptr [rsp + 24]
    mov r14, qword ptr [rsp + 168]
    mov r9, qword ptr [rsp + 160]
    jae .L89
    mov r13, qword ptr [rsp + 8]
    add r13, 32
    add qword ptr [rsp + 16], 32
    mov rax, qword ptr [rsp + 112]
    lea r12, [rax + 8*rbx]
    vbroadcastsd ymm0, qword ptr [rax + 8*rbx]
    vmovups ymmword ptr [rsp + 224], ymm0
    vmovups ymmword ptr [rsp + 256], ymm0
    vmovups ymmword ptr [rsp + 288], ymm0
    vmovups ymmword ptr [rsp + 320], ymm0
    vmovups ymmword ptr [rsp + 352], ymm0
    vmovups ymmword ptr [rsp + 384], ymm0
    vmovups ymmword ptr [rsp + 416], ymm0
    vmovups ymmword ptr [rsp + 448], ymm0
    mov r15, qword ptr [rsp + 32]
    vmovups ymm0, ymmword ptr [r15]
    vmovups ymmword ptr [rsp + 128], ymm0
    vmovupd ymm0, ymmword ptr [r15 + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    lea rcx, [rip + .T2]
    mov rax, qword ptr [rsp + 104]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    jmp rax
.L167:
    mov rax, qword ptr [rsp + 176]
.L168:
    add rsp, 632
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L169:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L91 .L105 .L112 .L98
.T1: jump .L12 .L26 .L33 .L19
.T2: jump .L129 .L136 .L143 .L150
.T3: jump .L51 .L65 .L72 .L58
.K153194aaacce6702 = .long 2, .long 4, .long 8, .long 16
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
