; portable-avx2/f64/residual_store
rhotree_kernels::arch::portable::f64::residual_store::residual_store_avx2_bmi1_bmi2_fma_popcnt_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 488
    mov qword ptr [rsp + 144], rsi
    mov r12, qword ptr [rdi + 32]
    mov rsi, qword ptr [rdi + 40]
    lea rax, [r12 + rsi]
    inc rax
    mov qword ptr [rsp + 152], rax
    lea r8, [8*rax]
    test r8, r8
    je .L71
    mov rcx, qword ptr [rdi + 24]
    mov rax, rcx
    or rax, r8
    shr rax, 32
    je .L0
    mov rax, rcx
    xor edx, edx
    div r8
    mov qword ptr [rsp + 88], rax
    mov qword ptr [rsp + 136], r8
    cmp r8, rcx
    ja .L1
    jmp .L2
.L0:
    mov eax, ecx
    xor edx, edx
    div r8d
    mov qword ptr [rsp + 88], rax
    mov qword ptr [rsp + 136], r8
    cmp r8, rcx
    jbe .L2
.L1:
    add rsp, 488
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L2:
    lea rcx, [r12 + 1]
    mov rax, qword ptr [rsp + 88]
    lea rax, [8*rax]
    mov qword ptr [rsp + 16], rax
    mov rax, qword ptr [rdi + 48]
    mov qword ptr [rsp + 56], rax
    mov rdx, qword ptr [rdi]
    mov rax, qword ptr [rdi + 16]
    movzx edi, byte ptr [rdi + 56]
    mov dword ptr [rsp + 100], edi
    mov rdi, rcx
    shl rdi, 6
    mov qword ptr [rsp + 120], rdi
    lea r13, [r12 - 1]
    lea rbp, [rax + 160]
    shl qword ptr [rsp + 152], 6
    lea rdi, [rdx + 192]
    mov qword ptr [rsp + 112], rdi
    mov r8, r12
    and r8, -2
    neg r8
    mov qword ptr [rsp + 128], rax
    lea r15, [rax + 128]
    lea rax, [r12 + 2*r12]
    shl rax, 5
    mov qword ptr [rsp + 72], rdx
    add rax, rdx
    add rax, 120
    mov qword ptr [rsp + 104], rax
    mov qword ptr [rsp + 64], 0
    mov qword ptr [rsp + 24], rsi
    jmp .L4
.L3:
    mov rdx, qword ptr [rsp + 64]
    inc rdx
    mov rax, qword ptr [rsp + 152]
    add rbp, rax
    add r15, rax
    mov qword ptr [rsp + 64], rdx
    cmp rdx, qword ptr [rsp + 88]
    jae .L1
.L4:
    mov eax, dword ptr [rsp + 100]
    mov qword ptr [rsp + 80], rax
    cmp qword ptr [rsp + 56], 4
    jae .L5
    xor r9d, r9d
    jmp .L6
.L5:
    mov rax, qword ptr [rsp + 136]
    mov rsi, qword ptr [rsp + 64]
    imul rax, rsi
    mov rdx, qword ptr [rsp + 128]
    lea r11, [rdx + 8*rax]
    shl rsi, 6
    add rsi, qword ptr [rsp + 144]
    mov qword ptr [rsp + 48], rsi
    vmovups ymm0, ymmword ptr [rdx + 8*rax]
    vmovups ymmword ptr [rsp + 448], ymm0
    vmovupd ymm0, ymmword ptr [rdx + 8*rax + 32]
    vmovupd ymmword ptr [rsp + 416], ymm0
    mov rax, qword ptr [rsp + 120]
    lea rax, [rax + r11 + 32]
    mov qword ptr [rsp + 480], rax
    mov eax, 4
    mov qword ptr [rsp + 8], rax
    mov rax, qword ptr [rsp + 72]
    xor edx, edx
    lea r14, [rax + 8*rdx]
    vbroadcastsd ymm1, qword ptr [rax + 8*rdx]
    vmovupd ymmword ptr [rsp + 160], ymm1
    vmovupd ymmword ptr [rsp + 192], ymm1
    vmovupd ymmword ptr [rsp + 224], ymm1
    vmovupd ymmword ptr [rsp + 256], ymm1
    vmovupd ymmword ptr [rsp + 288], ymm1
    vmovupd ymmword ptr [rsp + 320], ymm1
    vmovupd ymmword ptr [rsp + 352], ymm1
    vmovupd ymmword ptr [rsp + 384], ymm1
    lea rdx, [rip + .T0]
    mov rax, qword ptr [rsp + 80]
    movsxd rax, dword ptr [rdx + 4*rax]
    add rax, rdx
    mov qword ptr [rsp], 0
    mov rsi, qword ptr [rsp + 112]
    mov rdx, qword ptr [rsp + 104]
    mov qword ptr [rsp + 32], rdx
    jmp rax
.L6:
    cmp r9, qword ptr [rsp + 56]
    jae .L3
    mov rax, qword ptr [rsp + 136]
    mov rdi, qword ptr [rsp + 64]
    imul rax, rdi
    mov rsi, qword ptr [rsp + 128]
    lea rdx, [rsi + 8*rax]
    shl rdi, 6
    add rdi, qword ptr [rsp + 144]
    mov qword ptr [rsp + 32], rdi
    vmovups ymm0, ymmword ptr [rsi + 8*rax]
    vmovups ymmword ptr [rsp + 448], ymm0
    vmovupd ymm0, ymmword ptr [rsi + 8*rax + 32]
    vmovupd ymmword ptr [rsp + 416], ymm0
    mov rax, qword ptr [rsp + 112]
    lea rbx, [rax + 8*r9]
    mov rax, qword ptr [rsp + 104]
    lea rax, [rax + 8*r9]
    mov qword ptr [rsp + 40], rax
    mov rax, qword ptr [rsp + 120]
    lea rax, [rax + rdx + 32]
    mov qword ptr [rsp + 48], rax
    mov rax, qword ptr [rsp + 72]
    lea r10, [rax + 8*r9]
    vbroadcastsd ymm1, qword ptr [rax + 8*r9]
    vmovups ymmword ptr [rsp + 160], ymm1
    vmovups ymmword ptr [rsp + 192], ymm1
    vmovups ymmword ptr [rsp + 224], ymm1
    vmovups ymmword ptr [rsp + 256], ymm1
    vmovups ymmword ptr [rsp + 288], ymm1
    vmovups ymmword ptr [rsp + 320], ymm1
    vmovups ymmword ptr [rsp + 352], ymm1
    vmovups ymmword ptr [rsp + 384], ymm1
    lea rsi, [rip + .T1]
    mov rax, qword ptr [rsp + 80]
    movsxd rax, dword ptr [rsi + 4*rax]
    add rax, rsi
    jmp rax
.L7:
    mov qword ptr [rsp + 40], rsi
    mov r9, rsi
    xor edx, edx
    xor esi, esi
    jmp .L12
.L8:
    vxorpd xmm5, xmm5, xmm5
.L9:
    vmovapd ymm9, ymm5
    vmovapd ymm11, ymm1
    lea rax, [r14 + 8*rdx]
    lea rdi, [rbx + 2*rbx]
    shl rdi, 5
    shl rbx, 6
    vbroadcastsd ymm5, qword ptr [rax + rdi]
    vsubpd ymm1, ymm5, ymmword ptr [r11 + rbx]
    vsubpd ymm5, ymm5, ymmword ptr [r11 + rbx + 32]
    vfmadd213pd ymm5, ymm5, ymm9
    vfmadd213pd ymm1, ymm1, ymm11
.L10:
    vbroadcastsd ymm0, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm9, ymm1, ymm0
    vmulpd ymm1, ymm5, ymm0
.L11:
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm5, ymm0, ymm9
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm5, ymm2, ymm5
    vbroadcastsd ymm6, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm9, ymm6
    vbroadcastsd ymm15, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm9, ymm5, ymm15
    vbroadcastsd ymm10, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm9, ymm9, ymm10
    vbroadcastsd ymm7, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm5, ymm9, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm5, ymm9, ymm8
    vbroadcastsd ymm4, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm11, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm11, ymm5, ymm3
    vbroadcastsd ymm12, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm11, ymm5, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm11, ymm5, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm11, ymm5, ymm12
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
    vaddpd ymm11, ymm12, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm5, ymm9, ymm5
    vaddpd ymm12, ymm15, ymm5
    vpsllq ymm13, ymm12, 52
    vpbroadcastq ymm5, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm13, ymm13, ymm5
    vmulpd ymm11, ymm11, ymm13
    vmovsd xmm13, qword ptr [r14 + 8*rdx]
    vmaxpd ymm14, ymm0, ymm1
    vbroadcastsd ymm1, xmm13
    vaddpd ymm9, ymm9, ymm15
    vpsubq ymm9, ymm9, ymm12
    vmulpd ymm12, ymm1, ymmword ptr [rsp + 448]
    vpsllq ymm9, ymm9, 52
    vpaddq ymm9, ymm9, ymm5
    vmulpd ymm9, ymm11, ymm9
    vmulpd ymm9, ymm12, ymm9
    vmovupd ymmword ptr [rsp + rsi + 160], ymm9
    vminpd ymm11, ymm2, ymm14
    vmovapd ymm9, ymm6
    vfmadd213pd ymm9, ymm11, ymm15
    vaddpd ymm9, ymm9, ymm10
    vfnmadd231pd ymm11, ymm9, ymm7
    vfnmadd231pd ymm11, ymm9, ymm8
    vmovapd ymm12, ymm4
    vfmadd213pd ymm12, ymm11, ymm3
    vbroadcastsd ymm0, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm12, ymm11, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm12, ymm11, ymm0
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
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm11, ymm13, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm12, ymm9, ymm0
    vaddpd ymm12, ymm12, ymm15
    vpsllq ymm13, ymm12, 52
    vpaddq ymm13, ymm13, ymm5
    vmulpd ymm11, ymm11, ymm13
    vaddpd ymm9, ymm9, ymm15
    vpsubq ymm9, ymm9, ymm12
    vpsllq ymm9, ymm9, 52
    vpaddq ymm5, ymm9, ymm5
    vmulpd ymm5, ymm11, ymm5
    vmulpd ymm1, ymm1, ymmword ptr [rsp + 416]
    vmulpd ymm1, ymm1, ymm5
    vmovupd ymmword ptr [rsp + rsi + 192], ymm1
    add rsi, 64
    inc rdx
    add r9, 8
    cmp rsi, 256
    je .L35
.L12:
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vmovapd ymm9, ymm1
    cmp rcx, 2
    jb .L11
    vxorpd xmm1, xmm1, xmm1
    mov ebx, 1
    test r13, r13
    je .L8
    mov rax, r9
    mov rdi, r15
    vxorpd xmm5, xmm5, xmm5
.L13:
    vbroadcastsd ymm9, qword ptr [rax - 96]
    vsubpd ymm11, ymm9, ymmword ptr [rdi - 32]
    vsubpd ymm9, ymm9, ymmword ptr [rdi - 64]
    vfmadd213pd ymm9, ymm9, ymm1
    vfmadd213pd ymm11, ymm11, ymm5
    vbroadcastsd ymm5, qword ptr [rax]
    vsubpd ymm1, ymm5, ymmword ptr [rdi]
    vsubpd ymm5, ymm5, ymmword ptr [rdi + 32]
    vfmadd213pd ymm5, ymm5, ymm11
    vfmadd213pd ymm1, ymm1, ymm9
    sub rdi, -128
    add rax, 192
    lea r10, [r8 + rbx]
    add r10, 2
    add rbx, 2
    cmp r10, 1
    jne .L13
    test r12b, 1
    jne .L9
    jmp .L10
.L14:
    mov qword ptr [rsp + 40], rsi
    mov rax, rsi
    xor edx, edx
    xor esi, esi
    jmp .L19
.L15:
    vxorpd xmm5, xmm5, xmm5
.L16:
    vmovapd ymm9, ymm5
    vmovapd ymm11, ymm1
    lea rdi, [r14 + 8*rdx]
    lea r9, [rbx + 2*rbx]
    shl r9, 5
    shl rbx, 6
    vbroadcastsd ymm5, qword ptr [rdi + r9]
    vsubpd ymm1, ymm5, ymmword ptr [r11 + rbx]
    vsubpd ymm5, ymm5, ymmword ptr [r11 + rbx + 32]
    vfmadd213pd ymm5, ymm5, ymm9
    vfmadd213pd ymm1, ymm1, ymm11
.L17:
    vsqrtpd ymm9, ymm5
    vsqrtpd ymm1, ymm1
    vbroadcastsd ymm11, qword ptr [rip + .K8000000000000000]
    vxorpd ymm5, ymm11, ymm1
    vxorpd ymm1, ymm9, ymm11
.L18:
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm5, ymm0, ymm5
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm5, ymm2, ymm5
    vbroadcastsd ymm6, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm9, ymm6
    vbroadcastsd ymm15, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm9, ymm5, ymm15
    vbroadcastsd ymm10, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm9, ymm9, ymm10
    vbroadcastsd ymm7, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm5, ymm9, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm5, ymm9, ymm8
    vbroadcastsd ymm4, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm11, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm11, ymm5, ymm3
    vbroadcastsd ymm12, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm11, ymm5, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm11, ymm5, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm11, ymm5, ymm12
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
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm11, ymm12, ymm2
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm5, ymm9, ymm3
    vaddpd ymm12, ymm15, ymm5
    vpsllq ymm13, ymm12, 52
    vpbroadcastq ymm5, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm13, ymm13, ymm5
    vmulpd ymm11, ymm11, ymm13
    vmovsd xmm13, qword ptr [r14 + 8*rdx]
    vmaxpd ymm14, ymm0, ymm1
    vbroadcastsd ymm1, xmm13
    vaddpd ymm9, ymm9, ymm15
    vpsubq ymm9, ymm9, ymm12
    vmulpd ymm12, ymm1, ymmword ptr [rsp + 448]
    vpsllq ymm9, ymm9, 52
    vpaddq ymm9, ymm9, ymm5
    vmulpd ymm9, ymm11, ymm9
    vmulpd ymm9, ymm12, ymm9
    vmovupd ymmword ptr [rsp + rsi + 160], ymm9
    vbroadcastsd ymm0, qword ptr [rip + .K4086300000000000]
    vminpd ymm11, ymm0, ymm14
    vmovapd ymm9, ymm6
    vfmadd213pd ymm9, ymm11, ymm15
    vaddpd ymm9, ymm9, ymm10
    vfnmadd231pd ymm11, ymm9, ymm7
    vfnmadd231pd ymm11, ymm9, ymm8
    vmovapd ymm12, ymm4
    vbroadcastsd ymm0, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm12, ymm11, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm12, ymm11, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm12, ymm11, ymm0
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
    vaddpd ymm11, ymm13, ymm2
    vmulpd ymm12, ymm9, ymm3
    vaddpd ymm12, ymm12, ymm15
    vpsllq ymm13, ymm12, 52
    vpaddq ymm13, ymm13, ymm5
    vmulpd ymm11, ymm11, ymm13
    vaddpd ymm9, ymm9, ymm15
    vpsubq ymm9, ymm9, ymm12
    vpsllq ymm9, ymm9, 52
    vpaddq ymm5, ymm9, ymm5
    vmulpd ymm5, ymm11, ymm5
    vmulpd ymm1, ymm1, ymmword ptr [rsp + 416]
    vmulpd ymm1, ymm1, ymm5
    vmovupd ymmword ptr [rsp + rsi + 192], ymm1
    add rsi, 64
    inc rdx
    add rax, 8
    cmp rsi, 256
    je .L35
.L19:
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vmovapd ymm5, ymm1
    cmp rcx, 2
    jb .L18
    vxorpd xmm1, xmm1, xmm1
    mov ebx, 1
    test r13, r13
    je .L15
    mov r9, rax
    mov rdi, r15
    vxorpd xmm5, xmm5, xmm5
.L20:
    vbroadcastsd ymm9, qword ptr [r9 - 96]
    vsubpd ymm11, ymm9, ymmword ptr [rdi - 32]
    vsubpd ymm9, ymm9, ymmword ptr [rdi - 64]
    vfmadd213pd ymm9, ymm9, ymm1
    vfmadd213pd ymm11, ymm11, ymm5
    vbroadcastsd ymm5, qword ptr [r9]
    vsubpd ymm1, ymm5, ymmword ptr [rdi]
    vsubpd ymm5, ymm5, ymmword ptr [rdi + 32]
    vfmadd213pd ymm5, ymm5, ymm11
    vfmadd213pd ymm1, ymm1, ymm9
    sub rdi, -128
    add r9, 192
    lea r10, [r8 + rbx]
    add r10, 2
    add rbx, 2
    cmp r10, 1
    jne .L20
    test r12b, 1
    jne .L16
    jmp .L17
.L21:
    mov qword ptr [rsp + 40], rsi
    mov rax, rsi
    xor edx, edx
    xor esi, esi
    jmp .L26
.L22:
    vxorpd xmm5, xmm5, xmm5
.L23:
    vmovapd ymm9, ymm5
    vmovapd ymm11, ymm1
    lea rdi, [r14 + 8*rdx]
    lea r9, [rbx + 2*rbx]
    shl r9, 5
    shl rbx, 6
    vbroadcastsd ymm5, qword ptr [rdi + r9]
    vsubpd ymm1, ymm5, ymmword ptr [r11 + rbx]
    vsubpd ymm5, ymm5, ymmword ptr [r11 + rbx + 32]
    vfmadd213pd ymm1, ymm1, ymm11
    vfmadd213pd ymm5, ymm5, ymm9
.L24:
    vbroadcastsd ymm0, qword ptr [rip + .K4008000000000000]
    vmulpd ymm1, ymm1, ymm0
    vsqrtpd ymm9, ymm1
    vmulpd ymm1, ymm5, ymm0
    vsqrtpd ymm1, ymm1
.L25:
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm12, ymm0, ymm9
    vbroadcastsd ymm11, qword ptr [rip + .K8000000000000000]
    vxorpd ymm5, ymm12, ymm11
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm5, ymm0, ymm5
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm5, ymm2, ymm5
    vbroadcastsd ymm6, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm9, ymm6
    vbroadcastsd ymm0, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm9, ymm5, ymm0
    vbroadcastsd ymm10, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm9, ymm9, ymm10
    vbroadcastsd ymm7, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm5, ymm9, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm5, ymm9, ymm8
    vbroadcastsd ymm4, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm13, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm13, ymm5, ymm3
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm13, ymm5, ymm14
    vbroadcastsd ymm14, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm13, ymm5, ymm14
    vbroadcastsd ymm14, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm13, ymm5, ymm14
    vbroadcastsd ymm14, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm13, ymm5, ymm14
    vbroadcastsd ymm14, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm13, ymm5, ymm14
    vbroadcastsd ymm14, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm13, ymm5, ymm14
    vbroadcastsd ymm14, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm13, ymm5, ymm14
    vbroadcastsd ymm14, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm13, ymm5, ymm14
    vmulpd ymm14, ymm5, ymm5
    vfmadd213pd ymm14, ymm13, ymm5
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm13, ymm14, ymm2
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm5, ymm9, ymm3
    vaddpd ymm14, ymm5, ymm0
    vpsllq ymm15, ymm14, 52
    vpbroadcastq ymm5, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm15, ymm15, ymm5
    vmulpd ymm13, ymm13, ymm15
    vaddpd ymm9, ymm9, ymm0
    vpsubq ymm14, ymm9, ymm14
    vmovsd xmm9, qword ptr [r14 + 8*rdx]
    vbroadcastsd ymm9, xmm9
    vpsllq ymm14, ymm14, 52
    vpaddq ymm14, ymm14, ymm5
    vmulpd ymm13, ymm13, ymm14
    vmulpd ymm14, ymm9, ymmword ptr [rsp + 448]
    vfmadd213pd ymm13, ymm12, ymm13
    vmulpd ymm12, ymm14, ymm13
    vmovupd ymmword ptr [rsp + rsi + 160], ymm12
    vbroadcastsd ymm12, qword ptr [rip + .K4087700000000000]
    vminpd ymm1, ymm12, ymm1
    vxorpd ymm11, ymm11, ymm1
    vbroadcastsd ymm12, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm11, ymm12, ymm11
    vbroadcastsd ymm12, qword ptr [rip + .K4086300000000000]
    vminpd ymm12, ymm12, ymm11
    vmovapd ymm11, ymm6
    vfmadd213pd ymm11, ymm12, ymm0
    vaddpd ymm11, ymm11, ymm10
    vfnmadd231pd ymm12, ymm11, ymm7
    vfnmadd231pd ymm12, ymm11, ymm8
    vmovapd ymm13, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm13, ymm12, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm13, ymm12, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm13, ymm12, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm13, ymm12, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm13, ymm12, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm13, ymm12, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm13, ymm12, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm13, ymm12, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm13, ymm12, ymm4
    vmulpd ymm14, ymm12, ymm12
    vfmadd213pd ymm14, ymm13, ymm12
    vaddpd ymm12, ymm14, ymm2
    vmulpd ymm13, ymm11, ymm3
    vaddpd ymm13, ymm13, ymm0
    vpsllq ymm14, ymm13, 52
    vpaddq ymm14, ymm14, ymm5
    vmulpd ymm12, ymm12, ymm14
    vaddpd ymm11, ymm11, ymm0
    vpsubq ymm11, ymm11, ymm13
    vpsllq ymm11, ymm11, 52
    vpaddq ymm5, ymm11, ymm5
    vmulpd ymm5, ymm12, ymm5
    vfmadd213pd ymm5, ymm1, ymm5
    vmulpd ymm1, ymm9, ymmword ptr [rsp + 416]
    vmulpd ymm1, ymm1, ymm5
    vmovupd ymmword ptr [rsp + rsi + 192], ymm1
    add rsi, 64
    inc rdx
    add rax, 8
    cmp rsi, 256
    je .L35
.L26:
    vxorpd xmm9, xmm9, xmm9
    vxorpd xmm1, xmm1, xmm1
    cmp rcx, 2
    jb .L25
    mov ebx, 1
    test r13, r13
    je .L22
    mov r9, rax
    mov rdi, rbp
    vxorpd xmm5, xmm5, xmm5
.L27:
    vbroadcastsd ymm9, qword ptr [r9 - 96]
    vsubpd ymm11, ymm9, ymmword ptr [rdi - 96]
    vsubpd ymm9, ymm9, ymmword ptr [rdi - 64]
    vfmadd213pd ymm11, ymm11, ymm1
    vfmadd213pd ymm9, ymm9, ymm5
    vbroadcastsd ymm5, qword ptr [r9]
    vsubpd ymm1, ymm5, ymmword ptr [rdi - 32]
    vsubpd ymm5, ymm5, ymmword ptr [rdi]
    vfmadd213pd ymm1, ymm1, ymm11
    vfmadd213pd ymm5, ymm5, ymm9
    sub rdi, -128
    add r9, 192
    lea r10, [r8 + rbx]
    add r10, 2
    add rbx, 2
    cmp r10, 1
    jne .L27
    test r12b, 1
    jne .L23
    jmp .L24
.L28:
    mov qword ptr [rsp + 40], rsi
    mov rax, rsi
    xor edx, edx
    xor esi, esi
    jmp .L33
.L29:
    vxorpd xmm5, xmm5, xmm5
.L30:
    vmovapd ymm9, ymm5
    vmovapd ymm11, ymm1
    lea rdi, [r14 + 8*rdx]
    lea r9, [rbx + 2*rbx]
    shl r9, 5
    shl rbx, 6
    vbroadcastsd ymm5, qword ptr [rdi + r9]
    vsubpd ymm1, ymm5, ymmword ptr [r11 + rbx]
    vsubpd ymm5, ymm5, ymmword ptr [r11 + rbx + 32]
    vfmadd213pd ymm1, ymm1, ymm11
    vfmadd213pd ymm5, ymm5, ymm9
.L31:
    vbroadcastsd ymm0, qword ptr [rip + .K4014000000000000]
    vmulpd ymm1, ymm1, ymm0
    vsqrtpd ymm9, ymm1
    vmulpd ymm1, ymm5, ymm0
    vsqrtpd ymm1, ymm1
.L32:
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm5, ymm0, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K8000000000000000]
    vxorpd ymm11, ymm9, ymm5
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm11, ymm0, ymm11
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm12, ymm2, ymm11
    vbroadcastsd ymm6, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm11, ymm6
    vbroadcastsd ymm2, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm11, ymm12, ymm2
    vbroadcastsd ymm10, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm11, ymm11, ymm10
    vbroadcastsd ymm7, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm12, ymm11, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm12, ymm11, ymm8
    vbroadcastsd ymm13, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm3, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm13, ymm12, ymm3
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm13, ymm12, ymm14
    vbroadcastsd ymm14, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm13, ymm12, ymm14
    vbroadcastsd ymm14, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm13, ymm12, ymm14
    vbroadcastsd ymm14, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm13, ymm12, ymm14
    vbroadcastsd ymm14, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm13, ymm12, ymm14
    vbroadcastsd ymm14, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm13, ymm12, ymm14
    vbroadcastsd ymm14, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm13, ymm12, ymm14
    vbroadcastsd ymm14, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm13, ymm12, ymm14
    vbroadcastsd ymm4, qword ptr [rip + .K3fd5555555555555]
    vmovapd ymm14, ymm4
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm14, ymm5, ymm0
    vfmadd213pd ymm14, ymm5, ymm0
    vmulpd ymm5, ymm12, ymm12
    vfmadd213pd ymm5, ymm13, ymm12
    vaddpd ymm12, ymm5, ymm0
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm5, ymm11, ymm3
    vaddpd ymm13, ymm5, ymm2
    vpsllq ymm15, ymm13, 52
    vpbroadcastq ymm5, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm15, ymm15, ymm5
    vmulpd ymm12, ymm12, ymm15
    vaddpd ymm11, ymm11, ymm2
    vpsubq ymm13, ymm11, ymm13
    vmovsd xmm11, qword ptr [r14 + 8*rdx]
    vbroadcastsd ymm11, xmm11
    vpsllq ymm13, ymm13, 52
    vpaddq ymm13, ymm13, ymm5
    vmulpd ymm12, ymm12, ymm13
    vmulpd ymm13, ymm11, ymmword ptr [rsp + 448]
    vmulpd ymm12, ymm14, ymm12
    vmulpd ymm12, ymm13, ymm12
    vmovupd ymmword ptr [rsp + rsi + 160], ymm12
    vbroadcastsd ymm12, qword ptr [rip + .K4087700000000000]
    vminpd ymm12, ymm12, ymm1
    vxorpd ymm1, ymm12, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm9, ymm1
    vbroadcastsd ymm9, qword ptr [rip + .K4086300000000000]
    vminpd ymm9, ymm9, ymm1
    vmovapd ymm1, ymm6
    vfmadd213pd ymm1, ymm9, ymm2
    vaddpd ymm1, ymm10, ymm1
    vfnmadd231pd ymm9, ymm1, ymm7
    vfnmadd231pd ymm9, ymm1, ymm8
    vbroadcastsd ymm13, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm6, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm13, ymm9, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm13, ymm9, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm13, ymm9, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm13, ymm9, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm13, ymm9, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm13, ymm9, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm13, ymm9, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm13, ymm9, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm13, ymm9, ymm6
    vfmadd213pd ymm4, ymm12, ymm0
    vfmadd213pd ymm4, ymm12, ymm0
    vmulpd ymm12, ymm9, ymm9
    vfmadd213pd ymm12, ymm13, ymm9
    vaddpd ymm9, ymm12, ymm0
    vmulpd ymm12, ymm1, ymm3
    vaddpd ymm12, ymm12, ymm2
    vpsllq ymm13, ymm12, 52
    vpaddq ymm13, ymm13, ymm5
    vmulpd ymm9, ymm9, ymm13
    vaddpd ymm1, ymm1, ymm2
    vpsubq ymm1, ymm1, ymm12
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm1, ymm5
    vmulpd ymm1, ymm9, ymm1
    vmulpd ymm1, ymm4, ymm1
    vmulpd ymm5, ymm11, ymmword ptr [rsp + 416]
    vmulpd ymm1, ymm5, ymm1
    vmovupd ymmword ptr [rsp + rsi + 192], ymm1
    add rsi, 64
    inc rdx
    add rax, 8
    cmp rsi, 256
    je .L35
.L33:
    vxorpd xmm9, xmm9, xmm9
    vxorpd xmm1, xmm1, xmm1
    cmp rcx, 2
    jb .L32
    mov ebx, 1
    test r13, r13
    je .L29
    mov r9, rax
    mov rdi, rbp
    vxorpd xmm5, xmm5, xmm5
.L34:
    vbroadcastsd ymm9, qword ptr [r9 - 96]
    vsubpd ymm11, ymm9, ymmword ptr [rdi - 96]
    vsubpd ymm9, ymm9, ymmword ptr [rdi - 64]
    vfmadd213pd ymm11, ymm11, ymm1
    vfmadd213pd ymm9, ymm9, ymm5
    vbroadcastsd ymm5, qword ptr [r9]
    vsubpd ymm1, ymm5, ymmword ptr [rdi - 32]
    vsubpd ymm5, ymm5, ymmword ptr [rdi]
    vfmadd213pd ymm1, ymm1, ymm11
    vfmadd213pd ymm5, ymm5, ymm9
    sub rdi, -128
    add r9, 192
    lea r10, [r8 + rbx]
    add r10, 2
    add rbx, 2
    cmp r10, 1
    jne .L34
    test r12b, 1
    jne .L30
    jmp .L31
.L35:
    mov rax, qword ptr [rsp]
    mov r9, qword ptr [rsp + 8]
    mov r10, qword ptr [rsp + 24]
    vmovupd ymm9, ymmword ptr [rsp + 160]
    vmovupd ymm11, ymmword ptr [rsp + 192]
    vmovupd ymm12, ymmword ptr [rsp + 224]
    vmovupd ymm13, ymmword ptr [rsp + 256]
    vmovupd ymm14, ymmword ptr [rsp + 288]
    vmovupd ymm15, ymmword ptr [rsp + 320]
    vmovupd ymm1, ymmword ptr [rsp + 352]
    vmovupd ymm5, ymmword ptr [rsp + 384]
    test r10, r10
    je .L37
    mov rdx, qword ptr [rsp + 480]
    mov rsi, qword ptr [rsp + 32]
.L36:
    vmovupd ymm0, ymmword ptr [rdx - 32]
    vmovupd ymm2, ymmword ptr [rdx]
    vbroadcastsd ymm6, qword ptr [rsi - 24]
    vfnmadd231pd ymm9, ymm6, ymm0
    vfnmadd231pd ymm11, ymm2, ymm6
    vbroadcastsd ymm6, qword ptr [rsi - 16]
    vfnmadd231pd ymm12, ymm6, ymm0
    vfnmadd231pd ymm13, ymm2, ymm6
    vbroadcastsd ymm6, qword ptr [rsi - 8]
    vfnmadd231pd ymm14, ymm6, ymm0
    vfnmadd231pd ymm15, ymm2, ymm6
    vbroadcastsd ymm6, qword ptr [rsi]
    vfnmadd231pd ymm1, ymm6, ymm0
    vfnmadd231pd ymm5, ymm6, ymm2
    add rsi, 96
    add rdx, 64
    dec r10
    jne .L36
.L37:
    vmovupd ymmword ptr [rsp + 160], ymm9
    vmovupd ymmword ptr [rsp + 192], ymm11
    vmovupd ymmword ptr [rsp + 224], ymm12
    vmovupd ymmword ptr [rsp + 256], ymm13
    vmovupd ymmword ptr [rsp + 288], ymm14
    vmovupd ymmword ptr [rsp + 320], ymm15
    vmovupd ymmword ptr [rsp + 352], ymm1
    vmovupd ymmword ptr [rsp + 384], ymm5
    mov rdx, qword ptr [rsp + 56]
    sub rdx, rax
    je .L38
    mov rsi, rax
    vbroadcastsd ymm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd ymm0, ymm1, ymmword ptr [rsp + 160]
    imul rsi, qword ptr [rsp + 16]
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm3, ymm0
    vandpd ymm2, ymm1, ymmword ptr [rsp + 192]
    mov rdi, qword ptr [rsp + 48]
    vmovupd ymmword ptr [rdi + 8*rsi], ymm0
    vminpd ymm0, ymm3, ymm2
    vmovupd ymmword ptr [rdi + 8*rsi + 32], ymm0
    cmp rdx, 1
    je .L38
    mov rsi, rax
    or rsi, 1
    vandpd ymm0, ymm1, ymmword ptr [rsp + 224]
    imul rsi, qword ptr [rsp + 16]
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm3, ymm0
    vandpd ymm2, ymm1, ymmword ptr [rsp + 256]
    mov rdi, qword ptr [rsp + 48]
    vmovupd ymmword ptr [rdi + 8*rsi], ymm0
    vminpd ymm0, ymm3, ymm2
    vmovupd ymmword ptr [rdi + 8*rsi + 32], ymm0
    cmp rdx, 2
    je .L38
    mov rsi, rax
    or rsi, 2
    vandpd ymm0, ymm1, ymmword ptr [rsp + 288]
    imul rsi, qword ptr [rsp + 16]
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm3, ymm0
    vandpd ymm2, ymm1, ymmword ptr [rsp + 320]
    mov rdi, qword ptr [rsp + 48]
    vmovupd ymmword ptr [rdi + 8*rsi], ymm0
    vminpd ymm0, ymm3, ymm2
    vmovupd ymmword ptr [rdi + 8*rsi + 32], ymm0
    cmp rdx, 3
    je .L38
    or rax, 3
    imul rax, qword ptr [rsp + 16]
    vandpd ymm0, ymm1, ymmword ptr [rsp + 352]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm2, ymm0
    mov rdx, qword ptr [rsp + 48]
    vmovupd ymmword ptr [rdx + 8*rax], ymm0
    vandpd ymm0, ymm1, ymmword ptr [rsp + 384]
    vminpd ymm0, ymm2, ymm0
    vmovupd ymmword ptr [rdx + 8*rax + 32], ymm0
.L38:
    lea rax, [r9 + 4]
    cmp rax, qword ptr [rsp + 56]
    ja .L6
    mov qword ptr [rsp + 8], rax
    mov rsi, qword ptr [rsp + 40]
    add rsi, 32
    add qword ptr [rsp + 32], 32
    mov rax, qword ptr [rsp + 72]
    lea r14, [rax + 8*r9]
    mov qword ptr [rsp], r9
    vbroadcastsd ymm1, qword ptr [rax + 8*r9]
    vmovupd ymmword ptr [rsp + 160], ymm1
    vmovupd ymmword ptr [rsp + 192], ymm1
    vmovupd ymmword ptr [rsp + 224], ymm1
    vmovupd ymmword ptr [rsp + 256], ymm1
    vmovupd ymmword ptr [rsp + 288], ymm1
    vmovupd ymmword ptr [rsp + 320], ymm1
    vmovupd ymmword ptr [rsp + 352], ymm1
    vmovupd ymmword ptr [rsp + 384], ymm1
    lea rdx, [rip + .T0]
    mov rax, qword ptr [rsp + 80]
    movsxd rax, dword ptr [rdx + 4*rax]
    add rax, rdx
    jmp rax
.L39:
    mov qword ptr [rsp], r9
    mov qword ptr [rsp + 8], rbx
    mov r11, rbx
    xor ebx, ebx
    xor r14d, r14d
    jmp .L44
.L40:
    vxorpd xmm5, xmm5, xmm5
.L41:
    vmovapd ymm0, ymm5
    vmovapd ymm2, ymm1
    lea rdi, [r10 + 8*rbx]
    lea r9, [rax + 2*rax]
    shl r9, 5
    shl rax, 6
    vbroadcastsd ymm5, qword ptr [rdi + r9]
    vsubpd ymm1, ymm5, ymmword ptr [rdx + rax]
    vsubpd ymm5, ymm5, ymmword ptr [rdx + rax + 32]
    vfmadd213pd ymm5, ymm5, ymm0
    vfmadd213pd ymm1, ymm1, ymm2
.L42:
    vbroadcastsd ymm0, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm9, ymm1, ymm0
    vmulpd ymm1, ymm5, ymm0
.L43:
    vbroadcastsd ymm11, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm11, ymm9
    vbroadcastsd ymm12, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm12, ymm0
    vbroadcastsd ymm13, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm2, ymm13
    vbroadcastsd ymm14, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm2, ymm0, ymm14
    vbroadcastsd ymm10, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm9, ymm10, ymm2
    vbroadcastsd ymm7, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm0, ymm9, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm0, ymm9, ymm8
    vbroadcastsd ymm4, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm2, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm2, ymm0, ymm3
    vbroadcastsd ymm15, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm2, ymm0, ymm15
    vbroadcastsd ymm5, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm2, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm2, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm2, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm2, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm2, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm2, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm2, ymm0, ymm5
    vmulpd ymm5, ymm0, ymm0
    vfmadd213pd ymm5, ymm2, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm0, ymm5, ymm0
    vbroadcastsd ymm2, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm2, ymm9, ymm2
    vaddpd ymm2, ymm14, ymm2
    vpsllq ymm6, ymm2, 52
    vpbroadcastq ymm5, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm6, ymm6, ymm5
    vmulpd ymm0, ymm0, ymm6
    vmovsd xmm6, qword ptr [r10 + 8*rbx]
    vmaxpd ymm11, ymm11, ymm1
    vbroadcastsd ymm1, xmm6
    vaddpd ymm6, ymm9, ymm14
    vpsubq ymm2, ymm6, ymm2
    vmulpd ymm6, ymm1, ymmword ptr [rsp + 448]
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm2, ymm5
    vmulpd ymm0, ymm0, ymm2
    vmulpd ymm0, ymm6, ymm0
    vmovupd ymmword ptr [rsp + r14 + 160], ymm0
    vminpd ymm0, ymm12, ymm11
    vmovapd ymm2, ymm13
    vfmadd213pd ymm2, ymm0, ymm14
    vaddpd ymm9, ymm10, ymm2
    vfnmadd231pd ymm0, ymm9, ymm7
    vfnmadd231pd ymm0, ymm9, ymm8
    vmovapd ymm2, ymm4
    vfmadd213pd ymm2, ymm0, ymm3
    vfmadd213pd ymm2, ymm0, ymm15
    vbroadcastsd ymm3, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm2, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm2, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm2, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm2, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm2, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm2, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm2, ymm0, ymm3
    vmulpd ymm6, ymm0, ymm0
    vfmadd213pd ymm6, ymm2, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm0, ymm6, ymm0
    vbroadcastsd ymm2, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm2, ymm9, ymm2
    vaddpd ymm2, ymm14, ymm2
    vpsllq ymm6, ymm2, 52
    vpaddq ymm6, ymm6, ymm5
    vmulpd ymm0, ymm0, ymm6
    vaddpd ymm6, ymm9, ymm14
    vpsubq ymm2, ymm6, ymm2
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm2, ymm5
    vmulpd ymm0, ymm0, ymm2
    vmulpd ymm1, ymm1, ymmword ptr [rsp + 416]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r14 + 192], ymm0
    add r14, 64
    inc rbx
    add r11, 8
    cmp r14, 256
    je .L67
.L44:
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vmovapd ymm9, ymm1
    cmp rcx, 2
    jb .L43
    vxorpd xmm1, xmm1, xmm1
    mov eax, 1
    test r13, r13
    je .L40
    mov r9, r11
    mov rdi, r15
    vxorpd xmm5, xmm5, xmm5
.L45:
    vbroadcastsd ymm0, qword ptr [r9 - 96]
    vsubpd ymm2, ymm0, ymmword ptr [rdi - 32]
    vsubpd ymm0, ymm0, ymmword ptr [rdi - 64]
    vfmadd213pd ymm0, ymm0, ymm1
    vfmadd213pd ymm2, ymm2, ymm5
    vbroadcastsd ymm5, qword ptr [r9]
    vsubpd ymm1, ymm5, ymmword ptr [rdi]
    vsubpd ymm5, ymm5, ymmword ptr [rdi + 32]
    vfmadd213pd ymm5, ymm5, ymm2
    vfmadd213pd ymm1, ymm1, ymm0
    sub rdi, -128
    add r9, 192
    lea rsi, [r8 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L45
    test r12b, 1
    jne .L41
    jmp .L42
.L46:
    mov qword ptr [rsp], r9
    mov qword ptr [rsp + 8], rbx
    mov r11, rbx
    xor ebx, ebx
    xor r14d, r14d
    jmp .L51
.L47:
    vxorpd xmm5, xmm5, xmm5
.L48:
    vmovapd ymm0, ymm5
    vmovapd ymm2, ymm1
    lea rsi, [r10 + 8*rbx]
    lea rdi, [rax + 2*rax]
    shl rdi, 5
    shl rax, 6
    vbroadcastsd ymm5, qword ptr [rsi + rdi]
    vsubpd ymm1, ymm5, ymmword ptr [rdx + rax]
    vsubpd ymm5, ymm5, ymmword ptr [rdx + rax + 32]
    vfmadd213pd ymm5, ymm5, ymm0
    vfmadd213pd ymm1, ymm1, ymm2
.L49:
    vsqrtpd ymm0, ymm5
    vsqrtpd ymm1, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K8000000000000000]
    vxorpd ymm5, ymm1, ymm2
    vxorpd ymm1, ymm0, ymm2
.L50:
    vbroadcastsd ymm11, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm11, ymm5
    vbroadcastsd ymm12, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm12, ymm0
    vbroadcastsd ymm13, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm2, ymm13
    vbroadcastsd ymm14, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm2, ymm0, ymm14
    vbroadcastsd ymm10, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm9, ymm10, ymm2
    vbroadcastsd ymm7, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm0, ymm9, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm0, ymm9, ymm8
    vbroadcastsd ymm2, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm3, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm2, ymm0, ymm3
    vbroadcastsd ymm15, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm2, ymm0, ymm15
    vbroadcastsd ymm5, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm2, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm2, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm2, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm2, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm2, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm2, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm2, ymm0, ymm5
    vmulpd ymm5, ymm0, ymm0
    vfmadd213pd ymm5, ymm2, ymm0
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm0, ymm5, ymm3
    vbroadcastsd ymm4, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm2, ymm9, ymm4
    vaddpd ymm2, ymm14, ymm2
    vpsllq ymm6, ymm2, 52
    vpbroadcastq ymm5, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm6, ymm6, ymm5
    vmulpd ymm0, ymm0, ymm6
    vmovsd xmm6, qword ptr [r10 + 8*rbx]
    vmaxpd ymm11, ymm11, ymm1
    vbroadcastsd ymm1, xmm6
    vaddpd ymm6, ymm9, ymm14
    vpsubq ymm2, ymm6, ymm2
    vmulpd ymm6, ymm1, ymmword ptr [rsp + 448]
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm2, ymm5
    vmulpd ymm0, ymm0, ymm2
    vmulpd ymm0, ymm6, ymm0
    vmovupd ymmword ptr [rsp + r14 + 160], ymm0
    vminpd ymm0, ymm12, ymm11
    vmovapd ymm2, ymm13
    vfmadd213pd ymm2, ymm0, ymm14
    vaddpd ymm9, ymm10, ymm2
    vfnmadd231pd ymm0, ymm9, ymm7
    vfnmadd231pd ymm0, ymm9, ymm8
    vbroadcastsd ymm2, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm6, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm2, ymm0, ymm6
    vfmadd213pd ymm2, ymm0, ymm15
    vbroadcastsd ymm6, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm2, ymm0, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm2, ymm0, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm2, ymm0, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm2, ymm0, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm2, ymm0, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm2, ymm0, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm2, ymm0, ymm6
    vmulpd ymm6, ymm0, ymm0
    vfmadd213pd ymm6, ymm2, ymm0
    vaddpd ymm0, ymm6, ymm3
    vmulpd ymm2, ymm9, ymm4
    vaddpd ymm2, ymm14, ymm2
    vpsllq ymm6, ymm2, 52
    vpaddq ymm6, ymm6, ymm5
    vmulpd ymm0, ymm0, ymm6
    vaddpd ymm6, ymm9, ymm14
    vpsubq ymm2, ymm6, ymm2
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm2, ymm5
    vmulpd ymm0, ymm0, ymm2
    vmulpd ymm1, ymm1, ymmword ptr [rsp + 416]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r14 + 192], ymm0
    add r14, 64
    inc rbx
    add r11, 8
    cmp r14, 256
    je .L67
.L51:
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vmovapd ymm5, ymm1
    cmp rcx, 2
    jb .L50
    vxorpd xmm1, xmm1, xmm1
    mov eax, 1
    test r13, r13
    je .L47
    mov r9, r11
    mov rdi, r15
    vxorpd xmm5, xmm5, xmm5
.L52:
    vbroadcastsd ymm0, qword ptr [r9 - 96]
    vsubpd ymm2, ymm0, ymmword ptr [rdi - 32]
    vsubpd ymm0, ymm0, ymmword ptr [rdi - 64]
    vfmadd213pd ymm0, ymm0, ymm1
    vfmadd213pd ymm2, ymm2, ymm5
    vbroadcastsd ymm5, qword ptr [r9]
    vsubpd ymm1, ymm5, ymmword ptr [rdi]
    vsubpd ymm5, ymm5, ymmword ptr [rdi + 32]
    vfmadd213pd ymm5, ymm5, ymm2
    vfmadd213pd ymm1, ymm1, ymm0
    sub rdi, -128
    add r9, 192
    lea rsi, [r8 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L52
    test r12b, 1
    jne .L48
    jmp .L49
.L53:
    mov qword ptr [rsp], r9
    mov qword ptr [rsp + 8], rbx
    xor r14d, r14d
    xor r11d, r11d
    jmp .L58
.L54:
    vxorpd xmm5, xmm5, xmm5
.L55:
    vmovapd ymm0, ymm5
    vmovapd ymm2, ymm1
    lea rsi, [r10 + 8*r14]
    lea rdi, [rax + 2*rax]
    shl rdi, 5
    shl rax, 6
    vbroadcastsd ymm5, qword ptr [rsi + rdi]
    vsubpd ymm1, ymm5, ymmword ptr [rdx + rax]
    vsubpd ymm5, ymm5, ymmword ptr [rdx + rax + 32]
    vfmadd213pd ymm1, ymm1, ymm2
    vfmadd213pd ymm5, ymm5, ymm0
.L56:
    vbroadcastsd ymm2, qword ptr [rip + .K4008000000000000]
    vmulpd ymm0, ymm1, ymm2
    vsqrtpd ymm9, ymm0
    vmulpd ymm0, ymm5, ymm2
    vsqrtpd ymm1, ymm0
.L57:
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm12, ymm0, ymm9
    vbroadcastsd ymm11, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm12, ymm11
    vbroadcastsd ymm13, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm13, ymm0
    vbroadcastsd ymm14, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm14, ymm0
    vbroadcastsd ymm15, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm2, ymm15
    vbroadcastsd ymm13, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm2, ymm0, ymm13
    vbroadcastsd ymm10, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm9, ymm10, ymm2
    vbroadcastsd ymm7, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm0, ymm9, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm0, ymm9, ymm8
    vbroadcastsd ymm2, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm3, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm2, ymm0, ymm3
    vbroadcastsd ymm5, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm2, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm2, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm2, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm2, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm2, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm2, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm2, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm2, ymm0, ymm5
    vmulpd ymm5, ymm0, ymm0
    vfmadd213pd ymm5, ymm2, ymm0
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm0, ymm5, ymm3
    vbroadcastsd ymm4, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm2, ymm9, ymm4
    vaddpd ymm2, ymm13, ymm2
    vpsllq ymm6, ymm2, 52
    vpbroadcastq ymm5, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm6, ymm6, ymm5
    vmulpd ymm0, ymm0, ymm6
    vaddpd ymm6, ymm9, ymm13
    vpsubq ymm2, ymm6, ymm2
    vmovsd xmm6, qword ptr [r10 + 8*r14]
    vbroadcastsd ymm9, xmm6
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm2, ymm5
    vmulpd ymm0, ymm0, ymm2
    vmulpd ymm2, ymm9, ymmword ptr [rsp + 448]
    vfmadd213pd ymm0, ymm12, ymm0
    vmulpd ymm0, ymm2, ymm0
    vmovupd ymmword ptr [rsp + r11 + 160], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm1, ymm0, ymm1
    vxorpd ymm0, ymm11, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm2, ymm0
    vminpd ymm0, ymm14, ymm0
    vmovapd ymm2, ymm15
    vfmadd213pd ymm2, ymm0, ymm13
    vaddpd ymm11, ymm10, ymm2
    vfnmadd231pd ymm0, ymm11, ymm7
    vfnmadd231pd ymm0, ymm11, ymm8
    vbroadcastsd ymm2, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm6, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm2, ymm0, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm2, ymm0, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm2, ymm0, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm2, ymm0, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm2, ymm0, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm2, ymm0, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm2, ymm0, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm2, ymm0, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm2, ymm0, ymm6
    vmulpd ymm6, ymm0, ymm0
    vfmadd213pd ymm6, ymm2, ymm0
    vaddpd ymm0, ymm6, ymm3
    vmulpd ymm2, ymm11, ymm4
    vaddpd ymm2, ymm13, ymm2
    vpsllq ymm6, ymm2, 52
    vpaddq ymm6, ymm6, ymm5
    vmulpd ymm0, ymm0, ymm6
    vaddpd ymm6, ymm11, ymm13
    vpsubq ymm2, ymm6, ymm2
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm2, ymm5
    vmulpd ymm0, ymm0, ymm2
    vfmadd213pd ymm0, ymm1, ymm0
    vmulpd ymm1, ymm9, ymmword ptr [rsp + 416]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r11 + 192], ymm0
    add r11, 64
    inc r14
    add rbx, 8
    cmp r11, 256
    je .L67
.L58:
    vxorpd xmm9, xmm9, xmm9
    vxorpd xmm1, xmm1, xmm1
    cmp rcx, 2
    jb .L57
    mov eax, 1
    test r13, r13
    je .L54
    mov r9, rbx
    mov rdi, rbp
    vxorpd xmm5, xmm5, xmm5
.L59:
    vbroadcastsd ymm0, qword ptr [r9 - 96]
    vsubpd ymm2, ymm0, ymmword ptr [rdi - 96]
    vsubpd ymm0, ymm0, ymmword ptr [rdi - 64]
    vfmadd213pd ymm2, ymm2, ymm1
    vfmadd213pd ymm0, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [r9]
    vsubpd ymm1, ymm5, ymmword ptr [rdi - 32]
    vsubpd ymm5, ymm5, ymmword ptr [rdi]
    vfmadd213pd ymm1, ymm1, ymm2
    vfmadd213pd ymm5, ymm5, ymm0
    sub rdi, -128
    add r9, 192
    lea rsi, [r8 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L59
    test r12b, 1
    jne .L55
    jmp .L56
.L60:
    mov qword ptr [rsp], r9
    mov qword ptr [rsp + 8], rbx
    xor r14d, r14d
    xor r11d, r11d
    jmp .L65
.L61:
    vxorpd xmm5, xmm5, xmm5
.L62:
    vmovapd ymm0, ymm5
    vmovapd ymm2, ymm1
    lea rsi, [r10 + 8*r14]
    lea rdi, [rax + 2*rax]
    shl rdi, 5
    shl rax, 6
    vbroadcastsd ymm5, qword ptr [rsi + rdi]
    vsubpd ymm1, ymm5, ymmword ptr [rdx + rax]
    vsubpd ymm5, ymm5, ymmword ptr [rdx + rax + 32]
    vfmadd213pd ymm1, ymm1, ymm2
    vfmadd213pd ymm5, ymm5, ymm0
.L63:
    vbroadcastsd ymm2, qword ptr [rip + .K4014000000000000]
    vmulpd ymm0, ymm1, ymm2
    vsqrtpd ymm9, ymm0
    vmulpd ymm0, ymm5, ymm2
    vsqrtpd ymm1, ymm0
.L64:
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm5, ymm0, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm9, ymm5
    vbroadcastsd ymm13, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm13, ymm0
    vbroadcastsd ymm14, qword ptr [rip + .K4086300000000000]
    vminpd ymm12, ymm14, ymm0
    vbroadcastsd ymm15, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm0, ymm15
    vbroadcastsd ymm13, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm12, ymm13
    vbroadcastsd ymm10, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm11, ymm10, ymm0
    vbroadcastsd ymm7, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm12, ymm11, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm12, ymm11, ymm8
    vbroadcastsd ymm0, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm3, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm0, ymm12, ymm3
    vbroadcastsd ymm2, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm0, ymm12, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm0, ymm12, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm0, ymm12, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm0, ymm12, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm0, ymm12, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm0, ymm12, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm0, ymm12, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm0, ymm12, ymm2
    vbroadcastsd ymm7, qword ptr [rip + .K3fd5555555555555]
    vmovapd ymm2, ymm7
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm2, ymm5, ymm3
    vfmadd213pd ymm2, ymm5, ymm3
    vmulpd ymm5, ymm12, ymm12
    vfmadd213pd ymm5, ymm0, ymm12
    vaddpd ymm0, ymm5, ymm3
    vbroadcastsd ymm4, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm5, ymm11, ymm4
    vaddpd ymm6, ymm13, ymm5
    vpsllq ymm12, ymm6, 52
    vpbroadcastq ymm5, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm12, ymm12, ymm5
    vmulpd ymm0, ymm12, ymm0
    vaddpd ymm11, ymm11, ymm13
    vpsubq ymm6, ymm11, ymm6
    vmovsd xmm11, qword ptr [r10 + 8*r14]
    vbroadcastsd ymm11, xmm11
    vpsllq ymm6, ymm6, 52
    vpaddq ymm6, ymm6, ymm5
    vmulpd ymm0, ymm0, ymm6
    vmulpd ymm6, ymm11, ymmword ptr [rsp + 448]
    vmulpd ymm0, ymm2, ymm0
    vmulpd ymm0, ymm6, ymm0
    vmovupd ymmword ptr [rsp + r11 + 160], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm12, ymm0, ymm1
    vxorpd ymm0, ymm12, ymm9
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm1, ymm0
    vminpd ymm9, ymm14, ymm0
    vmovapd ymm0, ymm15
    vfmadd213pd ymm0, ymm9, ymm13
    vaddpd ymm1, ymm10, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm9, ymm1, ymm0
    vfnmadd231pd ymm9, ymm1, ymm8
    vbroadcastsd ymm0, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm2, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm0, ymm9, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm0, ymm9, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm0, ymm9, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm0, ymm9, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm0, ymm9, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm0, ymm9, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm0, ymm9, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm0, ymm9, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm0, ymm9, ymm2
    vfmadd213pd ymm7, ymm12, ymm3
    vfmadd213pd ymm7, ymm12, ymm3
    vmulpd ymm6, ymm9, ymm9
    vfmadd213pd ymm6, ymm0, ymm9
    vaddpd ymm0, ymm6, ymm3
    vmulpd ymm6, ymm1, ymm4
    vaddpd ymm6, ymm13, ymm6
    vpsllq ymm9, ymm6, 52
    vpaddq ymm9, ymm9, ymm5
    vmulpd ymm0, ymm9, ymm0
    vaddpd ymm1, ymm13, ymm1
    vpsubq ymm1, ymm1, ymm6
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm1, ymm5
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm0, ymm7, ymm0
    vmulpd ymm1, ymm11, ymmword ptr [rsp + 416]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r11 + 192], ymm0
    add r11, 64
    inc r14
    add rbx, 8
    cmp r11, 256
    je .L67
.L65:
    vxorpd xmm9, xmm9, xmm9
    vxorpd xmm1, xmm1, xmm1
    cmp rcx, 2
    jb .L64
    mov eax, 1
    test r13, r13
    je .L61
    mov r9, rbx
    mov rdi, rbp
    vxorpd xmm5, xmm5, xmm5
.L66:
    vbroadcastsd ymm0, qword ptr [r9 - 96]
    vsubpd ymm2, ymm0, ymmword ptr [rdi - 96]
    vsubpd ymm0, ymm0, ymmword ptr [rdi - 64]
    vfmadd213pd ymm2, ymm2, ymm1
    vfmadd213pd ymm0, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [r9]
    vsubpd ymm1, ymm5, ymmword ptr [rdi - 32]
    vsubpd ymm5, ymm5, ymmword ptr [rdi]
    vfmadd213pd ymm1, ymm1, ymm2
    vfmadd213pd ymm5, ymm5, ymm0
    sub rdi, -128
    add r9, 192
    lea rsi, [r8 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L66
    test r12b, 1
    jne .L62
    jmp .L63
.L67:
    mov rbx, qword ptr [rsp + 24]
    mov r9, qword ptr [rsp]
    vmovupd ymm1, ymmword ptr [rsp + 160]
    vmovupd ymm5, ymmword ptr [rsp + 192]
    vmovupd ymm9, ymmword ptr [rsp + 224]
    vmovupd ymm11, ymmword ptr [rsp + 256]
    vmovupd ymm12, ymmword ptr [rsp + 288]
    vmovupd ymm13, ymmword ptr [rsp + 320]
    vmovupd ymm14, ymmword ptr [rsp + 352]
    vmovupd ymm15, ymmword ptr [rsp + 384]
    test rbx, rbx
    je .L69
    mov r10, qword ptr [rsp + 48]
    mov r11, qword ptr [rsp + 40]
.L68:
    vmovupd ymm0, ymmword ptr [r10 - 32]
    vmovupd ymm2, ymmword ptr [r10]
    vbroadcastsd ymm6, qword ptr [r11 - 24]
    vfnmadd231pd ymm1, ymm6, ymm0
    vfnmadd231pd ymm5, ymm2, ymm6
    vbroadcastsd ymm6, qword ptr [r11 - 16]
    vfnmadd231pd ymm9, ymm6, ymm0
    vfnmadd231pd ymm11, ymm2, ymm6
    vbroadcastsd ymm6, qword ptr [r11 - 8]
    vfnmadd231pd ymm12, ymm6, ymm0
    vfnmadd231pd ymm13, ymm2, ymm6
    vbroadcastsd ymm6, qword ptr [r11]
    vfnmadd231pd ymm14, ymm6, ymm0
    vfnmadd231pd ymm15, ymm6, ymm2
    add r11, 96
    add r10, 64
    dec rbx
    jne .L68
.L69:
    vmovupd ymmword ptr [rsp + 160], ymm1
    vmovupd ymmword ptr [rsp + 192], ymm5
    vmovupd ymmword ptr [rsp + 224], ymm9
    vmovupd ymmword ptr [rsp + 256], ymm11
    vmovupd ymmword ptr [rsp + 288], ymm12
    vmovupd ymmword ptr [rsp + 320], ymm13
    vmovupd ymmword ptr [rsp + 352], ymm14
    vmovupd ymmword ptr [rsp + 384], ymm15
    mov rax, qword ptr [rsp + 56]
    sub rax, r9
    je .L70
    mov rsi, r9
    vbroadcastsd ymm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd ymm0, ymm1, ymmword ptr [rsp + 160]
    imul rsi, qword ptr [rsp + 16]
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm3, ymm0
    vandpd ymm2, ymm1, ymmword ptr [rsp + 192]
    mov rdi, qword ptr [rsp + 32]
    vmovupd ymmword ptr [rdi + 8*rsi], ymm0
    vminpd ymm0, ymm3, ymm2
    vmovupd ymmword ptr [rdi + 8*rsi + 32], ymm0
    cmp rax, 1
    je .L70
    mov rsi, r9
    or rsi, 1
    vandpd ymm0, ymm1, ymmword ptr [rsp + 224]
    imul rsi, qword ptr [rsp + 16]
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm3, ymm0
    vandpd ymm2, ymm1, ymmword ptr [rsp + 256]
    mov rdi, qword ptr [rsp + 32]
    vmovupd ymmword ptr [rdi + 8*rsi], ymm0
    vminpd ymm0, ymm3, ymm2
    vmovupd ymmword ptr [rdi + 8*rsi + 32], ymm0
    cmp rax, 2
    je .L70
    mov rsi, r9
    or rsi, 2
    vandpd ymm0, ymm1, ymmword ptr [rsp + 288]
    imul rsi, qword ptr [rsp + 16]
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm3, ymm0
    vandpd ymm2, ymm1, ymmword ptr [rsp + 320]
    mov rdi, qword ptr [rsp + 32]
    vmovupd ymmword ptr [rdi + 8*rsi], ymm0
    vminpd ymm0, ymm3, ymm2
    vmovupd ymmword ptr [rdi + 8*rsi + 32], ymm0
    cmp rax, 3
    je .L70
    mov rax, r9
    or rax, 3
    imul rax, qword ptr [rsp + 16]
    vandpd ymm0, ymm1, ymmword ptr [rsp + 352]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm2, ymm0
    mov rsi, qword ptr [rsp + 32]
    vmovupd ymmword ptr [rsi + 8*rax], ymm0
    vandpd ymm0, ymm1, ymmword ptr [rsp + 384]
    vminpd ymm0, ymm2, ymm0
    vmovupd ymmword ptr [rsi + 8*rax + 32], ymm0
.L70:
    add r9, 4
    cmp r9, qword ptr [rsp + 56]
    mov rbx, qword ptr [rsp + 8]
    jae .L3
    add rbx, 32
    add qword ptr [rsp + 40], 32
    mov rax, qword ptr [rsp + 72]
    lea r10, [rax + 8*r9]
    vbroadcastsd ymm0, qword ptr [rax + 8*r9]
    vmovupd ymmword ptr [rsp + 160], ymm0
    vmovupd ymmword ptr [rsp + 192], ymm0
    vmovupd ymmword ptr [rsp + 224], ymm0
    vmovupd ymmword ptr [rsp + 256], ymm0
    vmovupd ymmword ptr [rsp + 288], ymm0
    vmovupd ymmword ptr [rsp + 320], ymm0
    vmovupd ymmword ptr [rsp + 352], ymm0
    vmovupd ymmword ptr [rsp + 384], ymm0
    lea rsi, [rip + .T1]
    mov rax, qword ptr [rsp + 80]
    movsxd rax, dword ptr [rsi + 4*rax]
    add rax, rsi
    jmp rax
.L71:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L7 .L14 .L21 .L28
.T1: jump .L39 .L46 .L53 .L60
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
