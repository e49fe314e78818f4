; portable-avx2/f64/residual_store
rhotree_kernels::arch::portable::f64::residual_store::residual_store_avx2_bmi1_bmi2_fma_popcnt_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 520
    mov qword ptr [rsp + 176], rsi
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
    je .L74
    mov r8, rcx
    mov rcx, qword ptr [rdi + 24]
    mov rax, rcx
    or rax, r9
    shr rax, 32
    je .L0
    mov rax, rcx
    xor edx, edx
    div r9
    mov qword ptr [rsp + 128], rax
    mov qword ptr [rsp + 168], r9
    cmp r9, rcx
    ja .L1
    jmp .L2
.L0:
    mov eax, ecx
    xor edx, edx
    div r9d
    mov qword ptr [rsp + 128], rax
    mov qword ptr [rsp + 168], r9
    cmp r9, rcx
    jbe .L2
.L1:
    add rsp, 520
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L2:
    mov rax, qword ptr [rsp + 128]
    lea rax, [8*rax]
    mov qword ptr [rsp], rax
    mov r9, qword ptr [rdi + 48]
    mov rcx, qword ptr [rdi]
    mov rdx, qword ptr [rdi + 16]
    movzx eax, byte ptr [rdi + 56]
    mov dword ptr [rsp + 148], eax
    lea r15, [r10 - 1]
    mov rax, r10
    inc rax
    mov rdi, -1
    cmovne rdi, rax
    shl rdi, 6
    mov qword ptr [rsp + 152], rdi
    cmp r8, -2
    mov rax, -2
    cmovae r8, rax
    lea r13, [rdx + 160]
    shl r8, 6
    add r8, 64
    mov qword ptr [rsp + 464], r8
    lea rdi, [rcx + 192]
    mov qword ptr [rsp + 40], rdi
    mov r8, r10
    and r8, -2
    neg r8
    mov qword ptr [rsp + 160], rdx
    lea rbp, [rdx + 128]
    cmp r10, -2
    cmovb rax, r10
    lea rax, [rax + 2*rax]
    shl rax, 5
    mov qword ptr [rsp + 136], rcx
    add rax, rcx
    add rax, 120
    mov qword ptr [rsp + 192], rax
    xor edx, edx
    mov qword ptr [rsp + 48], rsi
    mov qword ptr [rsp + 56], r9
    jmp .L4
.L3:
    mov rdx, qword ptr [rsp + 184]
    inc rdx
    mov rax, qword ptr [rsp + 464]
    add r13, rax
    add rbp, rax
    cmp rdx, qword ptr [rsp + 128]
    jae .L1
.L4:
    mov esi, dword ptr [rsp + 148]
    cmp r9, 4
    mov qword ptr [rsp + 200], rsi
    mov qword ptr [rsp + 184], rdx
    jae .L5
    xor edi, edi
    cmp rdi, r9
    jae .L3
    jmp .L6
.L5:
    mov rax, qword ptr [rsp + 168]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 160]
    lea r14, [rcx + 8*rax]
    shl rdx, 6
    add rdx, qword ptr [rsp + 176]
    mov qword ptr [rsp + 32], rdx
    mov rax, qword ptr [rsp + 152]
    add rax, r14
    add rax, 32
    mov qword ptr [rsp + 472], rax
    mov eax, 4
    mov rcx, qword ptr [rsp + 136]
    xor edx, edx
    lea r11, [rcx + 8*rdx]
    vbroadcastsd ymm7, qword ptr [rcx + 8*rdx]
    vmovupd ymmword ptr [rsp + 208], ymm7
    vmovupd ymmword ptr [rsp + 240], ymm7
    vmovupd ymmword ptr [rsp + 272], ymm7
    vmovupd ymmword ptr [rsp + 304], ymm7
    vmovupd ymmword ptr [rsp + 336], ymm7
    vmovupd ymmword ptr [rsp + 368], ymm7
    vmovupd ymmword ptr [rsp + 400], ymm7
    vmovupd ymmword ptr [rsp + 432], ymm7
    lea rdx, [rip + .T0]
    movsxd rcx, dword ptr [rdx + 4*rsi]
    add rcx, rdx
    mov qword ptr [rsp + 8], 0
    mov rbx, qword ptr [rsp + 40]
    mov rdx, qword ptr [rsp + 192]
    mov qword ptr [rsp + 16], rdx
    jmp rcx
.L6:
    mov rax, qword ptr [rsp + 168]
    mov rdx, qword ptr [rsp + 184]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 160]
    lea rcx, [rcx + 8*rax]
    shl rdx, 6
    add rdx, qword ptr [rsp + 176]
    mov qword ptr [rsp + 16], rdx
    mov rax, qword ptr [rsp + 152]
    add rax, rcx
    add rax, 32
    mov qword ptr [rsp + 32], rax
    jmp .L8
.L7:
    add rdi, 4
    cmp rdi, r9
    jae .L3
.L8:
    cmp rdi, 8
    mov eax, 8
    mov qword ptr [rsp + 8], rdi
    cmovb rax, rdi
    mov qword ptr [rsp + 24], rax
    lea r14d, [8*rax]
    mov rdx, qword ptr [rsp + 136]
    lea rax, [rdx + r14]
    vbroadcastsd ymm0, qword ptr [rdx + r14]
    vmovups ymmword ptr [rsp + 208], ymm0
    vmovups ymmword ptr [rsp + 240], ymm0
    vmovups ymmword ptr [rsp + 272], ymm0
    vmovups ymmword ptr [rsp + 304], ymm0
    vmovups ymmword ptr [rsp + 336], ymm0
    vmovups ymmword ptr [rsp + 368], ymm0
    vmovups ymmword ptr [rsp + 400], ymm0
    vmovups ymmword ptr [rsp + 432], ymm0
    lea rsi, [rip + .T1]
    mov rdx, qword ptr [rsp + 200]
    movsxd rdx, dword ptr [rsi + 4*rdx]
    add rdx, rsi
    jmp rdx
.L9:
    mov rdx, qword ptr [rsp + 40]
    lea r9, [rdx + r14]
    vmovups ymm0, ymmword ptr [rcx]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [rcx + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    xor r11d, r11d
    xor ebx, ebx
    jmp .L14
.L10:
    vxorpd xmm11, xmm11, xmm11
.L11:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rdx, [rax + 8*r11]
    lea rdi, [rsi + 2*rsi]
    shl rdi, 5
    shl rsi, 6
    vbroadcastsd ymm5, qword ptr [rdx + rdi]
    vsubpd ymm9, ymm5, ymmword ptr [rcx + rsi]
    vsubpd ymm11, ymm5, ymmword ptr [rcx + rsi + 32]
    vfmadd213pd ymm11, ymm11, ymm0
    vfmadd213pd ymm9, ymm9, ymm1
.L12:
    vbroadcastsd ymm0, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm9, ymm9, ymm0
    vmulpd ymm11, ymm11, ymm0
.L13:
    vmovsd xmm0, qword ptr [rax + 8*r11]
    vbroadcastsd ymm2, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm2, ymm9
    vbroadcastsd ymm6, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm6, ymm1
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm5, ymm10
    vbroadcastsd ymm8, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm5, ymm1, ymm8
    vbroadcastsd ymm14, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm13, ymm14, ymm5
    vbroadcastsd ymm15, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm1, ymm13, ymm15
    vbroadcastsd ymm7, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm1, ymm13, ymm7
    vbroadcastsd ymm4, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm5, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm5, ymm1, ymm3
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
    vaddpd ymm0, ymm8, ymm0
    vpbroadcastq ymm12, qword ptr [rip + .K3ff0000000000000]
    vpsllq ymm1, ymm0, 52
    vpaddq ymm1, ymm12, ymm1
    vmulpd ymm1, ymm5, ymm1
    vmulpd ymm5, ymm9, ymmword ptr [rsp + 96]
    vaddpd ymm13, ymm13, ymm8
    vpsubq ymm0, ymm13, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm13, ymm5, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm0, ymm11
    vminpd ymm0, ymm6, ymm0
    vmovapd ymm1, ymm10
    vfmadd213pd ymm1, ymm0, ymm8
    vaddpd ymm11, ymm14, ymm1
    vfmadd231pd ymm0, ymm11, ymm15
    vfmadd231pd ymm0, ymm11, ymm7
    vmovapd ymm1, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
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
    vmulpd ymm0, ymm11, ymm3
    vaddpd ymm0, ymm8, ymm0
    vpsllq ymm5, ymm0, 52
    vpaddq ymm5, ymm12, ymm5
    vmulpd ymm1, ymm1, ymm5
    vaddpd ymm5, ymm11, ymm8
    vpsubq ymm0, ymm5, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm1, ymm9, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + rbx + 208], ymm13
    vmovupd ymmword ptr [rsp + rbx + 240], ymm0
    add rbx, 64
    inc r11
    add r9, 8
    cmp rbx, 256
    je .L37
.L14:
    vbroadcastsd ymm11, qword ptr [rip + .K8000000000000000]
    vmovapd ymm9, ymm11
    cmp r15, -3
    ja .L13
    vxorpd xmm9, xmm9, xmm9
    mov esi, 1
    test r15, r15
    je .L10
    mov rdx, r9
    mov rdi, rbp
    vxorpd xmm11, xmm11, xmm11
.L15:
    vbroadcastsd ymm0, qword ptr [rdx - 96]
    vsubpd ymm1, ymm0, ymmword ptr [rdi - 32]
    vsubpd ymm0, ymm0, ymmword ptr [rdi - 64]
    vfmadd213pd ymm0, ymm0, ymm9
    vfmadd213pd ymm1, ymm1, ymm11
    vbroadcastsd ymm5, qword ptr [rdx]
    vsubpd ymm9, ymm5, ymmword ptr [rdi]
    vsubpd ymm11, ymm5, ymmword ptr [rdi + 32]
    vfmadd213pd ymm11, ymm11, ymm1
    vfmadd213pd ymm9, ymm9, ymm0
    sub rdi, -128
    add rdx, 192
    lea r12, [r8 + rsi]
    add r12, 2
    add rsi, 2
    cmp r12, 1
    jne .L15
    test r10b, 1
    jne .L11
    jmp .L12
.L16:
    mov rdx, qword ptr [rsp + 40]
    lea r11, [rdx + r14]
    vmovups ymm0, ymmword ptr [rcx]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [rcx + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    xor ebx, ebx
    xor edx, edx
    jmp .L21
.L17:
    vxorpd xmm11, xmm11, xmm11
.L18:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rdi, [rax + 8*rbx]
    lea r9, [rsi + 2*rsi]
    shl r9, 5
    shl rsi, 6
    vbroadcastsd ymm5, qword ptr [rdi + r9]
    vsubpd ymm9, ymm5, ymmword ptr [rcx + rsi]
    vsubpd ymm11, ymm5, ymmword ptr [rcx + rsi + 32]
    vfmadd213pd ymm9, ymm9, ymm1
    vfmadd213pd ymm11, ymm11, ymm0
.L19:
    vbroadcastsd ymm1, qword ptr [rip + .K4008000000000000]
    vmulpd ymm0, ymm9, ymm1
    vsqrtpd ymm12, ymm0
    vmulpd ymm0, ymm11, ymm1
    vsqrtpd ymm9, ymm0
.L20:
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm14, ymm0, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm14, ymm13
    vbroadcastsd ymm7, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm7, ymm0
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm2, ymm0
    vbroadcastsd ymm7, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm1, ymm7
    vbroadcastsd ymm11, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm0, ymm11
    vbroadcastsd ymm10, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm15, ymm10, ymm1
    vbroadcastsd ymm8, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm0, ymm15, ymm8
    vbroadcastsd ymm1, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm0, ymm15, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm3, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm1, ymm0, ymm3
    vbroadcastsd ymm6, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm1, ymm0, ymm6
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
    vbroadcastsd ymm4, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm1, ymm0, ymm4
    vfmadd213pd ymm1, ymm0, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm0, ymm15, ymm3
    vaddpd ymm0, ymm11, ymm0
    vpsllq ymm5, ymm0, 52
    vpbroadcastq ymm12, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm5, ymm12, ymm5
    vmulpd ymm1, ymm1, ymm5
    vmovsd xmm5, qword ptr [rax + 8*rbx]
    vbroadcastsd ymm2, xmm5
    vaddpd ymm5, ymm15, ymm11
    vpsubq ymm0, ymm5, ymm0
    vmulpd ymm5, ymm2, ymmword ptr [rsp + 96]
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
    vfmadd213pd ymm7, ymm0, ymm11
    vaddpd ymm13, ymm10, ymm7
    vfmadd231pd ymm0, ymm13, ymm8
    vbroadcastsd ymm1, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm0, ymm13, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm5, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm1, ymm0, ymm5
    vfmadd213pd ymm1, ymm0, ymm6
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
    vfmadd213pd ymm1, ymm0, ymm4
    vfmadd213pd ymm1, ymm0, ymm4
    vmulpd ymm0, ymm13, ymm3
    vaddpd ymm0, ymm11, ymm0
    vpsllq ymm5, ymm0, 52
    vpaddq ymm5, ymm12, ymm5
    vmulpd ymm1, ymm1, ymm5
    vaddpd ymm5, ymm13, ymm11
    vpsubq ymm0, ymm5, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vfmadd213pd ymm0, ymm9, ymm0
    vmulpd ymm1, ymm2, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + rdx + 208], ymm14
    vmovupd ymmword ptr [rsp + rdx + 240], ymm0
    add rdx, 64
    inc rbx
    add r11, 8
    cmp rdx, 256
    je .L37
.L21:
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm9, xmm9, xmm9
    cmp r15, -3
    ja .L20
    mov esi, 1
    test r15, r15
    je .L17
    mov r9, r11
    mov rdi, r13
    vxorpd xmm11, xmm11, xmm11
.L22:
    vbroadcastsd ymm0, qword ptr [r9 - 96]
    vsubpd ymm1, ymm0, ymmword ptr [rdi - 96]
    vsubpd ymm0, ymm0, ymmword ptr [rdi - 64]
    vfmadd213pd ymm1, ymm1, ymm9
    vfmadd213pd ymm0, ymm0, ymm11
    vbroadcastsd ymm5, qword ptr [r9]
    vsubpd ymm9, ymm5, ymmword ptr [rdi - 32]
    vsubpd ymm11, ymm5, ymmword ptr [rdi]
    vfmadd213pd ymm9, ymm9, ymm1
    vfmadd213pd ymm11, ymm11, ymm0
    sub rdi, -128
    add r9, 192
    lea r12, [r8 + rsi]
    add r12, 2
    add rsi, 2
    cmp r12, 1
    jne .L22
    test r10b, 1
    jne .L18
    jmp .L19
.L23:
    mov rdx, qword ptr [rsp + 40]
    lea r11, [rdx + r14]
    vmovups ymm0, ymmword ptr [rcx]
    vmovups ymmword ptr [rsp + 64], ymm0
    vmovupd ymm0, ymmword ptr [rcx + 32]
    vmovupd ymmword ptr [rsp + 480], ymm0
    xor ebx, ebx
    xor edx, edx
    jmp .L28
.L24:
    vxorpd xmm9, xmm9, xmm9
.L25:
    vmovapd ymm0, ymm9
    vmovapd ymm1, ymm8
    lea rdi, [rax + 8*rbx]
    lea r9, [rsi + 2*rsi]
    shl r9, 5
    shl rsi, 6
    vbroadcastsd ymm5, qword ptr [rdi + r9]
    vsubpd ymm8, ymm5, ymmword ptr [rcx + rsi]
    vsubpd ymm9, ymm5, ymmword ptr [rcx + rsi + 32]
    vfmadd213pd ymm8, ymm8, ymm1
    vfmadd213pd ymm9, ymm9, ymm0
.L26:
    vbroadcastsd ymm1, qword ptr [rip + .K4014000000000000]
    vmulpd ymm0, ymm8, ymm1
    vsqrtpd ymm11, ymm0
    vmulpd ymm0, ymm9, ymm1
    vsqrtpd ymm0, ymm0
.L27:
    vmovupd ymmword ptr [rsp + 96], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm9, ymm0, ymm11
    vbroadcastsd ymm12, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm9, ymm12
    vbroadcastsd ymm15, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm15, ymm0
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm11, ymm2, ymm0
    vbroadcastsd ymm8, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm0, ymm8
    vbroadcastsd ymm15, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm11, ymm15
    vbroadcastsd ymm10, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm13, ymm10, ymm0
    vbroadcastsd ymm7, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm11, ymm13, ymm7
    vbroadcastsd ymm0, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm11, ymm13, ymm0
    vbroadcastsd ymm14, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm3, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm14, ymm11, ymm3
    vbroadcastsd ymm6, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm14, ymm11, ymm6
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
    vbroadcastsd ymm4, qword ptr [rip + .K3fd5555555555555]
    vmovapd ymm0, ymm4
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm0, ymm9, ymm2
    vfmadd213pd ymm0, ymm9, ymm2
    vfmadd213pd ymm14, ymm11, ymm2
    vfmadd213pd ymm14, ymm11, ymm2
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm1, ymm13, ymm3
    vaddpd ymm1, ymm15, ymm1
    vpsllq ymm5, ymm1, 52
    vpbroadcastq ymm9, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm5, ymm9, ymm5
    vmulpd ymm5, ymm14, ymm5
    vmovsd xmm11, qword ptr [rax + 8*rbx]
    vbroadcastsd ymm11, xmm11
    vaddpd ymm13, ymm13, ymm15
    vpsubq ymm1, ymm13, ymm1
    vmulpd ymm13, ymm11, ymmword ptr [rsp + 64]
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm9, ymm1
    vmulpd ymm1, ymm5, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm13, ymm13, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm14, ymm0, ymmword ptr [rsp + 96]
    vxorpd ymm0, ymm14, ymm12
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm1, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4086300000000000]
    vminpd ymm12, ymm1, ymm0
    vfmadd213pd ymm8, ymm12, ymm15
    vaddpd ymm8, ymm8, ymm10
    vfmadd231pd ymm12, ymm8, ymm7
    vbroadcastsd ymm0, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm12, ymm8, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm1, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm0, ymm12, ymm1
    vfmadd213pd ymm0, ymm12, ymm6
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
    vfmadd213pd ymm4, ymm14, ymm2
    vfmadd213pd ymm4, ymm14, ymm2
    vfmadd213pd ymm0, ymm12, ymm2
    vfmadd213pd ymm0, ymm12, ymm2
    vmulpd ymm5, ymm8, ymm3
    vaddpd ymm5, ymm15, ymm5
    vpsllq ymm12, ymm5, 52
    vpaddq ymm12, ymm12, ymm9
    vmulpd ymm0, ymm12, ymm0
    vaddpd ymm8, ymm8, ymm15
    vpsubq ymm5, ymm8, ymm5
    vpsllq ymm5, ymm5, 52
    vpaddq ymm5, ymm9, ymm5
    vmulpd ymm0, ymm0, ymm5
    vmulpd ymm0, ymm4, ymm0
    vmulpd ymm1, ymm11, ymmword ptr [rsp + 480]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + rdx + 208], ymm13
    vmovupd ymmword ptr [rsp + rdx + 240], ymm0
    add rdx, 64
    inc rbx
    add r11, 8
    cmp rdx, 256
    je .L37
.L28:
    vxorpd xmm11, xmm11, xmm11
    vxorpd xmm0, xmm0, xmm0
    cmp r15, -3
    ja .L27
    vxorpd xmm8, xmm8, xmm8
    mov esi, 1
    test r15, r15
    je .L24
    mov r9, r11
    mov rdi, r13
    vxorpd xmm9, xmm9, xmm9
.L29:
    vbroadcastsd ymm0, qword ptr [r9 - 96]
    vsubpd ymm1, ymm0, ymmword ptr [rdi - 96]
    vsubpd ymm0, ymm0, ymmword ptr [rdi - 64]
    vfmadd213pd ymm1, ymm1, ymm8
    vfmadd213pd ymm0, ymm0, ymm9
    vbroadcastsd ymm5, qword ptr [r9]
    vsubpd ymm8, ymm5, ymmword ptr [rdi - 32]
    vsubpd ymm9, ymm5, ymmword ptr [rdi]
    vfmadd213pd ymm8, ymm8, ymm1
    vfmadd213pd ymm9, ymm9, ymm0
    sub rdi, -128
    add r9, 192
    lea r12, [r8 + rsi]
    add r12, 2
    add rsi, 2
    cmp r12, 1
    jne .L29
    test r10b, 1
    jne .L25
    jmp .L26
.L30:
    mov rdx, qword ptr [rsp + 40]
    add rdx, r14
    vmovups ymm0, ymmword ptr [rcx]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [rcx + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    xor r11d, r11d
    xor ebx, ebx
    jmp .L35
.L31:
    vxorpd xmm11, xmm11, xmm11
.L32:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rdi, [rax + 8*r11]
    lea r9, [rsi + 2*rsi]
    shl r9, 5
    shl rsi, 6
    vbroadcastsd ymm5, qword ptr [rdi + r9]
    vsubpd ymm9, ymm5, ymmword ptr [rcx + rsi]
    vsubpd ymm11, ymm5, ymmword ptr [rcx + rsi + 32]
    vfmadd213pd ymm11, ymm11, ymm0
    vfmadd213pd ymm9, ymm9, ymm1
.L33:
    vsqrtpd ymm0, ymm11
    vsqrtpd ymm1, ymm9
    vbroadcastsd ymm5, qword ptr [rip + .K8000000000000000]
    vxorpd ymm9, ymm1, ymm5
    vxorpd ymm11, ymm0, ymm5
.L34:
    vmovsd xmm0, qword ptr [rax + 8*r11]
    vbroadcastsd ymm2, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm2, ymm9
    vbroadcastsd ymm6, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm6, ymm1
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm5, ymm10
    vbroadcastsd ymm8, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm5, ymm1, ymm8
    vbroadcastsd ymm14, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm13, ymm14, ymm5
    vbroadcastsd ymm15, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm1, ymm13, ymm15
    vbroadcastsd ymm7, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm1, ymm13, ymm7
    vbroadcastsd ymm4, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm5, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm5, ymm1, ymm3
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
    vaddpd ymm0, ymm8, ymm0
    vpbroadcastq ymm12, qword ptr [rip + .K3ff0000000000000]
    vpsllq ymm1, ymm0, 52
    vpaddq ymm1, ymm12, ymm1
    vmulpd ymm1, ymm5, ymm1
    vmulpd ymm5, ymm9, ymmword ptr [rsp + 96]
    vaddpd ymm13, ymm13, ymm8
    vpsubq ymm0, ymm13, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm13, ymm5, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm0, ymm11
    vminpd ymm0, ymm6, ymm0
    vmovapd ymm1, ymm10
    vfmadd213pd ymm1, ymm0, ymm8
    vaddpd ymm11, ymm14, ymm1
    vfmadd231pd ymm0, ymm11, ymm15
    vfmadd231pd ymm0, ymm11, ymm7
    vmovapd ymm1, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
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
    vmulpd ymm0, ymm11, ymm3
    vaddpd ymm0, ymm8, ymm0
    vpsllq ymm5, ymm0, 52
    vpaddq ymm5, ymm12, ymm5
    vmulpd ymm1, ymm1, ymm5
    vaddpd ymm5, ymm11, ymm8
    vpsubq ymm0, ymm5, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm1, ymm9, ymmword ptr [rsp + 64]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + rbx + 208], ymm13
    vmovupd ymmword ptr [rsp + rbx + 240], ymm0
    add rbx, 64
    inc r11
    add rdx, 8
    cmp rbx, 256
    je .L37
.L35:
    vbroadcastsd ymm11, qword ptr [rip + .K8000000000000000]
    vmovapd ymm9, ymm11
    cmp r15, -3
    ja .L34
    vxorpd xmm9, xmm9, xmm9
    mov esi, 1
    test r15, r15
    je .L31
    mov r9, rdx
    mov rdi, rbp
    vxorpd xmm11, xmm11, xmm11
.L36:
    vbroadcastsd ymm0, qword ptr [r9 - 96]
    vsubpd ymm1, ymm0, ymmword ptr [rdi - 32]
    vsubpd ymm0, ymm0, ymmword ptr [rdi - 64]
    vfmadd213pd ymm0, ymm0, ymm9
    vfmadd213pd ymm1, ymm1, ymm11
    vbroadcastsd ymm5, qword ptr [r9]
    vsubpd ymm9, ymm5, ymmword ptr [rdi]
    vsubpd ymm11, ymm5, ymmword ptr [rdi + 32]
    vfmadd213pd ymm11, ymm11, ymm1
    vfmadd213pd ymm9, ymm9, ymm0
    sub rdi, -128
    add r9, 192
    lea r12, [r8 + rsi]
    add r12, 2
    add rsi, 2
    cmp r12, 1
    jne .L36
    test r10b, 1
    jne .L32
    jmp .L33
.L37:
    vmovupd ymm7, ymmword ptr [rsp + 208]
    vmovupd ymm8, ymmword ptr [rsp + 240]
    vmovupd ymm9, ymmword ptr [rsp + 272]
    vmovupd ymm11, ymmword ptr [rsp + 304]
    vmovupd ymm12, ymmword ptr [rsp + 336]
    vmovupd ymm13, ymmword ptr [rsp + 368]
    vmovupd ymm14, ymmword ptr [rsp + 400]
    vmovupd ymm15, ymmword ptr [rsp + 432]
    mov rdx, qword ptr [rsp + 48]
    test rdx, rdx
    je .L39
    add r14, qword ptr [rsp + 192]
    mov rax, qword ptr [rsp + 32]
    mov rdi, qword ptr [rsp + 8]
    mov r11, qword ptr [rsp + 24]
.L38:
    vmovupd ymm0, ymmword ptr [rax - 32]
    vmovupd ymm1, ymmword ptr [rax]
    vbroadcastsd ymm5, qword ptr [r14 - 24]
    vfnmadd231pd ymm7, ymm5, ymm0
    vfnmadd231pd ymm8, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [r14 - 16]
    vfnmadd231pd ymm9, ymm5, ymm0
    vfnmadd231pd ymm11, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [r14 - 8]
    vfnmadd231pd ymm12, ymm5, ymm0
    vfnmadd231pd ymm13, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [r14]
    vfnmadd231pd ymm14, ymm5, ymm0
    vfnmadd231pd ymm15, ymm5, ymm1
    add r14, 96
    add rax, 64
    dec rdx
    jne .L38
    jmp .L40
.L39:
    mov rdi, qword ptr [rsp + 8]
    mov r11, qword ptr [rsp + 24]
.L40:
    vmovupd ymmword ptr [rsp + 208], ymm7
    vmovupd ymmword ptr [rsp + 240], ymm8
    vmovupd ymmword ptr [rsp + 272], ymm9
    vmovupd ymmword ptr [rsp + 304], ymm11
    vmovupd ymmword ptr [rsp + 336], ymm12
    vmovupd ymmword ptr [rsp + 368], ymm13
    vmovupd ymmword ptr [rsp + 400], ymm14
    vmovupd ymmword ptr [rsp + 432], ymm15
    cmp rdi, 9
    setae al
    mov r9, qword ptr [rsp + 56]
    cmp r9, r11
    sete dl
    or dl, al
    jne .L7
    mov rax, r11
    mov rdx, r11
    imul rdx, qword ptr [rsp]
    vbroadcastsd ymm7, qword ptr [rip + .K7fffffffffffffff]
    vandpd ymm0, ymm7, ymmword ptr [rsp + 208]
    vbroadcastsd ymm1, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm1, ymm0
    mov rsi, qword ptr [rsp + 16]
    vmovupd ymmword ptr [rsi + 8*rdx], ymm0
    vandpd ymm0, ymm7, ymmword ptr [rsp + 240]
    not rax
    vminpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsi + 8*rdx + 32], ymm0
    add rax, r9
    je .L7
    mov rdx, r11
    or rdx, 1
    vandpd ymm0, ymm7, ymmword ptr [rsp + 272]
    imul rdx, qword ptr [rsp]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm2, ymm0
    vandpd ymm1, ymm7, ymmword ptr [rsp + 304]
    mov rsi, qword ptr [rsp + 16]
    vmovupd ymmword ptr [rsi + 8*rdx], ymm0
    vminpd ymm0, ymm2, ymm1
    vmovupd ymmword ptr [rsi + 8*rdx + 32], ymm0
    cmp rax, 1
    je .L7
    mov rdx, r11
    or rdx, 2
    vandpd ymm0, ymm7, ymmword ptr [rsp + 336]
    imul rdx, qword ptr [rsp]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm2, ymm0
    vandpd ymm1, ymm7, ymmword ptr [rsp + 368]
    mov rsi, qword ptr [rsp + 16]
    vmovupd ymmword ptr [rsi + 8*rdx], ymm0
    vminpd ymm0, ymm2, ymm1
    vmovupd ymmword ptr [rsi + 8*rdx + 32], ymm0
    cmp rax, 2
    je .L7
    or r11, 3
    imul r11, qword ptr [rsp]
    vandpd ymm0, ymm7, ymmword ptr [rsp + 400]
    vbroadcastsd ymm1, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm1, ymm0
    mov rax, qword ptr [rsp + 16]
    vmovupd ymmword ptr [rax + 8*r11], ymm0
    vandpd ymm0, ymm7, ymmword ptr [rsp + 432]
    vminpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rax + 8*r11 + 32], ymm0
    jmp .L7
.L41:
    mov rbx, qword ptr [rsp + 24]
    add rbx, 32
    add qword ptr [rsp + 16], 32
    mov rcx, qword ptr [rsp + 136]
    lea r11, [rcx + 8*rdi]
    mov qword ptr [rsp + 8], rdi
    vbroadcastsd ymm7, qword ptr [rcx + 8*rdi]
    vmovupd ymmword ptr [rsp + 208], ymm7
    vmovupd ymmword ptr [rsp + 240], ymm7
    vmovupd ymmword ptr [rsp + 272], ymm7
    vmovupd ymmword ptr [rsp + 304], ymm7
    vmovupd ymmword ptr [rsp + 336], ymm7
    vmovupd ymmword ptr [rsp + 368], ymm7
    vmovupd ymmword ptr [rsp + 400], ymm7
    vmovupd ymmword ptr [rsp + 432], ymm7
    lea rdx, [rip + .T0]
    movsxd rcx, dword ptr [rdx + 4*rsi]
    add rcx, rdx
    jmp rcx
.L42:
    vmovups ymm0, ymmword ptr [r14]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [r14 + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    mov qword ptr [rsp + 24], rbx
    xor edx, edx
    xor esi, esi
    jmp .L47
.L43:
    vxorpd xmm11, xmm11, xmm11
.L44:
    vmovapd ymm12, ymm11
    vmovapd ymm13, ymm9
    lea rcx, [r11 + 8*rdx]
    lea rdi, [r12 + 2*r12]
    shl rdi, 5
    shl r12, 6
    vbroadcastsd ymm11, qword ptr [rcx + rdi]
    vsubpd ymm9, ymm11, ymmword ptr [r14 + r12]
    vsubpd ymm11, ymm11, ymmword ptr [r14 + r12 + 32]
    vfmadd213pd ymm11, ymm11, ymm12
    vfmadd213pd ymm9, ymm9, ymm13
.L45:
    vmulpd ymm9, ymm9, ymm0
    vmulpd ymm11, ymm11, ymm0
.L46:
    vmovsd xmm12, qword ptr [r11 + 8*rdx]
    vbroadcastsd ymm2, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm9, ymm2, ymm9
    vbroadcastsd ymm5, qword ptr [rip + .K4086300000000000]
    vminpd ymm14, ymm5, ymm9
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm9, ymm10
    vbroadcastsd ymm2, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm9, ymm14, ymm2
    vbroadcastsd ymm6, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm13, ymm9, ymm6
    vbroadcastsd ymm7, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm14, ymm13, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm14, ymm13, ymm8
    vbroadcastsd ymm4, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm15, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm15, ymm14, ymm3
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
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm12, ymm13, ymm3
    vaddpd ymm14, ymm12, ymm2
    vpbroadcastq ymm12, qword ptr [rip + .K3ff0000000000000]
    vpsllq ymm1, ymm14, 52
    vpaddq ymm1, ymm12, ymm1
    vmulpd ymm1, ymm15, ymm1
    vmulpd ymm15, ymm9, ymmword ptr [rsp + 96]
    vaddpd ymm13, ymm13, ymm2
    vpsubq ymm13, ymm13, ymm14
    vpsllq ymm13, ymm13, 52
    vpaddq ymm13, ymm13, ymm12
    vmulpd ymm1, ymm13, ymm1
    vmulpd ymm13, ymm15, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm1, ymm11
    vminpd ymm1, ymm5, ymm1
    vfmadd213pd ymm10, ymm1, ymm2
    vaddpd ymm11, ymm10, ymm6
    vfmadd231pd ymm1, ymm11, ymm7
    vfmadd231pd ymm1, ymm11, ymm8
    vmovapd ymm14, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm14, ymm1, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm14, ymm1, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm14, ymm1, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm14, ymm1, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm14, ymm1, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm14, ymm1, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm14, ymm1, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm14, ymm1, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm14, ymm1, ymm4
    vfmadd213pd ymm14, ymm1, ymm0
    vfmadd213pd ymm14, ymm1, ymm0
    vmulpd ymm1, ymm11, ymm3
    vaddpd ymm1, ymm1, ymm2
    vpsllq ymm15, ymm1, 52
    vpaddq ymm15, ymm15, ymm12
    vmulpd ymm14, ymm14, ymm15
    vaddpd ymm11, ymm11, ymm2
    vpsubq ymm1, ymm11, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm12, ymm1
    vmulpd ymm1, ymm14, ymm1
    vmulpd ymm9, ymm9, ymmword ptr [rsp + 64]
    vmulpd ymm1, ymm9, ymm1
    vmovupd ymmword ptr [rsp + rsi + 208], ymm13
    vmovupd ymmword ptr [rsp + rsi + 240], ymm1
    add rsi, 64
    inc rdx
    add rbx, 8
    cmp rsi, 256
    je .L70
.L47:
    vbroadcastsd ymm11, qword ptr [rip + .K8000000000000000]
    vmovapd ymm9, ymm11
    cmp r15, -3
    ja .L46
    test r15, r15
    vbroadcastsd ymm0, qword ptr [rip + .Kbfe0000000000000]
    vxorpd xmm9, xmm9, xmm9
    mov r12d, 1
    je .L43
    mov rcx, rbx
    mov r9, rbp
    vxorpd xmm11, xmm11, xmm11
.L48:
    vbroadcastsd ymm1, qword ptr [rcx - 96]
    vsubpd ymm12, ymm1, ymmword ptr [r9 - 32]
    vsubpd ymm1, ymm1, ymmword ptr [r9 - 64]
    vfmadd213pd ymm1, ymm1, ymm9
    vfmadd213pd ymm12, ymm12, ymm11
    vbroadcastsd ymm11, qword ptr [rcx]
    vsubpd ymm9, ymm11, ymmword ptr [r9]
    vsubpd ymm11, ymm11, ymmword ptr [r9 + 32]
    vfmadd213pd ymm11, ymm11, ymm12
    vfmadd213pd ymm9, ymm9, ymm1
    sub r9, -128
    add rcx, 192
    lea rdi, [r8 + r12]
    add rdi, 2
    add r12, 2
    cmp rdi, 1
    jne .L48
    test r10b, 1
    jne .L44
    jmp .L45
.L49:
    vmovups ymm0, ymmword ptr [r14]
    vmovups ymmword ptr [rsp + 64], ymm0
    vmovupd ymm0, ymmword ptr [r14 + 32]
    vmovupd ymmword ptr [rsp + 480], ymm0
    mov qword ptr [rsp + 24], rbx
    mov rcx, rbx
    xor esi, esi
    xor edx, edx
    jmp .L54
.L50:
    vxorpd xmm11, xmm11, xmm11
.L51:
    vmovapd ymm1, ymm11
    vmovapd ymm5, ymm9
    lea rdi, [r11 + 8*rsi]
    lea r9, [r12 + 2*r12]
    shl r9, 5
    shl r12, 6
    vbroadcastsd ymm11, qword ptr [rdi + r9]
    vsubpd ymm9, ymm11, ymmword ptr [r14 + r12]
    vsubpd ymm11, ymm11, ymmword ptr [r14 + r12 + 32]
    vfmadd213pd ymm9, ymm9, ymm5
    vfmadd213pd ymm11, ymm11, ymm1
.L52:
    vbroadcastsd ymm0, qword ptr [rip + .K4014000000000000]
    vmulpd ymm1, ymm9, ymm0
    vsqrtpd ymm12, ymm1
    vmulpd ymm1, ymm11, ymm0
    vsqrtpd ymm0, ymm1
.L53:
    vmovupd ymmword ptr [rsp + 96], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm11, ymm0, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K8000000000000000]
    vxorpd ymm1, ymm11, ymm13
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm0, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm12, ymm2, ymm1
    vbroadcastsd ymm9, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm1, ymm9
    vbroadcastsd ymm2, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm12, ymm2
    vbroadcastsd ymm10, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm14, ymm10, ymm1
    vbroadcastsd ymm7, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm12, ymm14, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm12, ymm14, ymm8
    vbroadcastsd ymm15, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm3, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm15, ymm12, ymm3
    vbroadcastsd ymm6, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm15, ymm12, ymm6
    vbroadcastsd ymm1, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm15, ymm12, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm15, ymm12, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm15, ymm12, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm15, ymm12, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm15, ymm12, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm15, ymm12, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm15, ymm12, ymm1
    vbroadcastsd ymm4, qword ptr [rip + .K3fd5555555555555]
    vmovapd ymm1, ymm4
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm1, ymm11, ymm0
    vfmadd213pd ymm1, ymm11, ymm0
    vfmadd213pd ymm15, ymm12, ymm0
    vfmadd213pd ymm15, ymm12, ymm0
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm5, ymm14, ymm3
    vaddpd ymm5, ymm5, ymm2
    vpsllq ymm12, ymm5, 52
    vpbroadcastq ymm11, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm12, ymm12, ymm11
    vmulpd ymm15, ymm15, ymm12
    vmovsd xmm12, qword ptr [r11 + 8*rsi]
    vbroadcastsd ymm12, xmm12
    vaddpd ymm14, ymm14, ymm2
    vpsubq ymm5, ymm14, ymm5
    vmulpd ymm14, ymm12, ymmword ptr [rsp + 64]
    vpsllq ymm5, ymm5, 52
    vpaddq ymm5, ymm11, ymm5
    vmulpd ymm5, ymm15, ymm5
    vmulpd ymm1, ymm1, ymm5
    vmulpd ymm14, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K4087700000000000]
    vminpd ymm15, ymm1, ymmword ptr [rsp + 96]
    vxorpd ymm1, ymm15, ymm13
    vbroadcastsd ymm5, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm5, ymm1
    vbroadcastsd ymm5, qword ptr [rip + .K4086300000000000]
    vminpd ymm13, ymm5, ymm1
    vfmadd213pd ymm9, ymm13, ymm2
    vaddpd ymm9, ymm9, ymm10
    vfmadd231pd ymm13, ymm9, ymm7
    vfmadd231pd ymm13, ymm9, ymm8
    vbroadcastsd ymm1, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm5, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm1, ymm13, ymm5
    vfmadd213pd ymm1, ymm13, ymm6
    vbroadcastsd ymm5, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm1, ymm13, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm1, ymm13, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm1, ymm13, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm1, ymm13, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm1, ymm13, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm1, ymm13, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm1, ymm13, ymm5
    vfmadd213pd ymm4, ymm15, ymm0
    vfmadd213pd ymm4, ymm15, ymm0
    vfmadd213pd ymm1, ymm13, ymm0
    vfmadd213pd ymm1, ymm13, ymm0
    vmulpd ymm13, ymm9, ymm3
    vaddpd ymm13, ymm13, ymm2
    vpsllq ymm15, ymm13, 52
    vpaddq ymm15, ymm15, ymm11
    vmulpd ymm1, ymm15, ymm1
    vaddpd ymm9, ymm9, ymm2
    vpsubq ymm9, ymm9, ymm13
    vpsllq ymm9, ymm9, 52
    vpaddq ymm9, ymm9, ymm11
    vmulpd ymm1, ymm9, ymm1
    vmulpd ymm1, ymm4, ymm1
    vmulpd ymm5, ymm12, ymmword ptr [rsp + 480]
    vmulpd ymm1, ymm5, ymm1
    vmovupd ymmword ptr [rsp + rdx + 208], ymm14
    vmovupd ymmword ptr [rsp + rdx + 240], ymm1
    add rdx, 64
    inc rsi
    add rcx, 8
    cmp rdx, 256
    je .L70
.L54:
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm0, xmm0, xmm0
    cmp r15, -3
    ja .L53
    vxorpd xmm9, xmm9, xmm9
    mov r12d, 1
    test r15, r15
    je .L50
    mov rbx, rcx
    mov r9, r13
    vxorpd xmm11, xmm11, xmm11
.L55:
    vbroadcastsd ymm1, qword ptr [rbx - 96]
    vsubpd ymm5, ymm1, ymmword ptr [r9 - 96]
    vsubpd ymm1, ymm1, ymmword ptr [r9 - 64]
    vfmadd213pd ymm5, ymm5, ymm9
    vfmadd213pd ymm1, ymm1, ymm11
    vbroadcastsd ymm11, qword ptr [rbx]
    vsubpd ymm9, ymm11, ymmword ptr [r9 - 32]
    vsubpd ymm11, ymm11, ymmword ptr [r9]
    vfmadd213pd ymm9, ymm9, ymm5
    vfmadd213pd ymm11, ymm11, ymm1
    sub r9, -128
    add rbx, 192
    lea rdi, [r8 + r12]
    add rdi, 2
    add r12, 2
    cmp rdi, 1
    jne .L55
    test r10b, 1
    jne .L51
    jmp .L52
.L56:
    vmovups ymm0, ymmword ptr [r14]
    vmovups ymmword ptr [rsp + 64], ymm0
    vmovups ymm0, ymmword ptr [r14 + 32]
    vmovups ymmword ptr [rsp + 480], ymm0
    mov qword ptr [rsp + 24], rbx
    mov rcx, rbx
    xor edx, edx
    xor esi, esi
    jmp .L61
.L57:
    vxorpd xmm11, xmm11, xmm11
.L58:
    vmovapd ymm1, ymm11
    vmovapd ymm12, ymm9
    lea rdi, [r11 + 8*rdx]
    lea r9, [r12 + 2*r12]
    shl r9, 5
    shl r12, 6
    vbroadcastsd ymm11, qword ptr [rdi + r9]
    vsubpd ymm9, ymm11, ymmword ptr [r14 + r12]
    vsubpd ymm11, ymm11, ymmword ptr [r14 + r12 + 32]
    vfmadd213pd ymm11, ymm11, ymm1
    vfmadd213pd ymm9, ymm9, ymm12
.L59:
    vsqrtpd ymm1, ymm11
    vsqrtpd ymm9, ymm9
    vbroadcastsd ymm11, qword ptr [rip + .K8000000000000000]
    vxorpd ymm9, ymm9, ymm11
    vxorpd ymm0, ymm11, ymm1
.L60:
    vmovupd ymmword ptr [rsp + 96], ymm0
    vmovsd xmm1, qword ptr [r11 + 8*rdx]
    vbroadcastsd ymm2, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm9, ymm2, ymm9
    vbroadcastsd ymm5, qword ptr [rip + .K4086300000000000]
    vminpd ymm12, ymm5, ymm9
    vbroadcastsd ymm11, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm9, ymm11
    vbroadcastsd ymm5, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm9, ymm12, ymm5
    vbroadcastsd ymm2, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm13, ymm9, ymm2
    vbroadcastsd ymm7, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm12, ymm13, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm12, ymm13, ymm8
    vbroadcastsd ymm4, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm14, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm14, ymm12, ymm3
    vbroadcastsd ymm6, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm14, ymm12, ymm6
    vbroadcastsd ymm10, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm14, ymm12, ymm10
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
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm1, ymm13, ymm3
    vaddpd ymm1, ymm1, ymm5
    vpbroadcastq ymm12, qword ptr [rip + .K3ff0000000000000]
    vpsllq ymm15, ymm1, 52
    vpaddq ymm15, ymm15, ymm12
    vmulpd ymm14, ymm14, ymm15
    vmulpd ymm15, ymm9, ymmword ptr [rsp + 64]
    vaddpd ymm13, ymm13, ymm5
    vpsubq ymm1, ymm13, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm12, ymm1
    vmulpd ymm1, ymm14, ymm1
    vmulpd ymm13, ymm15, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm1, ymmword ptr [rsp + 96]
    vbroadcastsd ymm14, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm14, ymm1
    vfmadd213pd ymm11, ymm1, ymm5
    vaddpd ymm11, ymm11, ymm2
    vfmadd231pd ymm1, ymm11, ymm7
    vfmadd231pd ymm1, ymm11, ymm8
    vmovapd ymm14, ymm4
    vbroadcastsd ymm2, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm14, ymm1, ymm2
    vfmadd213pd ymm14, ymm1, ymm6
    vfmadd213pd ymm14, ymm1, ymm10
    vbroadcastsd ymm2, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm14, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm14, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm14, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm14, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm14, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm14, ymm1, ymm2
    vfmadd213pd ymm14, ymm1, ymm0
    vfmadd213pd ymm14, ymm1, ymm0
    vmulpd ymm1, ymm11, ymm3
    vaddpd ymm1, ymm1, ymm5
    vpsllq ymm15, ymm1, 52
    vpaddq ymm15, ymm15, ymm12
    vmulpd ymm14, ymm14, ymm15
    vaddpd ymm11, ymm11, ymm5
    vpsubq ymm1, ymm11, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm12, ymm1
    vmulpd ymm1, ymm14, ymm1
    vmulpd ymm9, ymm9, ymmword ptr [rsp + 480]
    vmulpd ymm1, ymm9, ymm1
    vmovupd ymmword ptr [rsp + rsi + 208], ymm13
    vmovupd ymmword ptr [rsp + rsi + 240], ymm1
    add rsi, 64
    inc rdx
    add rcx, 8
    cmp rsi, 256
    je .L70
.L61:
    vbroadcastsd ymm0, qword ptr [rip + .K8000000000000000]
    vmovapd ymm9, ymm0
    cmp r15, -3
    ja .L60
    vxorpd xmm9, xmm9, xmm9
    mov r12d, 1
    test r15, r15
    je .L57
    mov rbx, rcx
    mov r9, rbp
    vxorpd xmm11, xmm11, xmm11
.L62:
    vbroadcastsd ymm1, qword ptr [rbx - 96]
    vsubpd ymm12, ymm1, ymmword ptr [r9 - 32]
    vsubpd ymm1, ymm1, ymmword ptr [r9 - 64]
    vfmadd213pd ymm1, ymm1, ymm9
    vfmadd213pd ymm12, ymm12, ymm11
    vbroadcastsd ymm11, qword ptr [rbx]
    vsubpd ymm9, ymm11, ymmword ptr [r9]
    vsubpd ymm11, ymm11, ymmword ptr [r9 + 32]
    vfmadd213pd ymm11, ymm11, ymm12
    vfmadd213pd ymm9, ymm9, ymm1
    sub r9, -128
    add rbx, 192
    lea rdi, [r8 + r12]
    add rdi, 2
    add r12, 2
    cmp rdi, 1
    jne .L62
    test r10b, 1
    jne .L58
    jmp .L59
.L63:
    vmovups ymm0, ymmword ptr [r14]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [r14 + 32]
    vmovupd ymmword ptr [rsp + 64], ymm0
    mov qword ptr [rsp + 24], rbx
    mov rcx, rbx
    xor esi, esi
    xor edx, edx
    jmp .L68
.L64:
    vxorpd xmm11, xmm11, xmm11
.L65:
    vmovapd ymm1, ymm11
    vmovapd ymm12, ymm9
    lea rdi, [r11 + 8*rsi]
    lea r9, [r12 + 2*r12]
    shl r9, 5
    shl r12, 6
    vbroadcastsd ymm11, qword ptr [rdi + r9]
    vsubpd ymm9, ymm11, ymmword ptr [r14 + r12]
    vsubpd ymm11, ymm11, ymmword ptr [r14 + r12 + 32]
    vfmadd213pd ymm9, ymm9, ymm12
    vfmadd213pd ymm11, ymm11, ymm1
.L66:
    vbroadcastsd ymm0, qword ptr [rip + .K4008000000000000]
    vmulpd ymm1, ymm9, ymm0
    vsqrtpd ymm12, ymm1
    vmulpd ymm1, ymm11, ymm0
    vsqrtpd ymm9, ymm1
.L67:
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm14, ymm0, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K8000000000000000]
    vxorpd ymm1, ymm14, ymm13
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm0, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm2, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm11, ymm2
    vbroadcastsd ymm12, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm11, ymm1, ymm12
    vbroadcastsd ymm10, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm15, ymm11, ymm10
    vbroadcastsd ymm7, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm1, ymm15, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm1, ymm15, ymm8
    vbroadcastsd ymm11, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm3, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm11, ymm1, ymm3
    vbroadcastsd ymm6, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm11, ymm1, ymm6
    vbroadcastsd ymm5, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm11, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm11, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm11, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm11, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm11, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm11, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm11, ymm1, ymm5
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm11, ymm1, ymm0
    vfmadd213pd ymm11, ymm1, ymm0
    vbroadcastsd ymm4, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm1, ymm15, ymm4
    vmovapd ymm3, ymm12
    vaddpd ymm1, ymm12, ymm1
    vpsllq ymm5, ymm1, 52
    vpbroadcastq ymm12, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm5, ymm12, ymm5
    vmulpd ymm5, ymm11, ymm5
    vmovsd xmm11, qword ptr [r11 + 8*rsi]
    vbroadcastsd ymm11, xmm11
    vaddpd ymm15, ymm15, ymm3
    vpsubq ymm1, ymm15, ymm1
    vmulpd ymm15, ymm11, ymmword ptr [rsp + 96]
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm12, ymm1
    vmulpd ymm1, ymm5, ymm1
    vfmadd213pd ymm1, ymm14, ymm1
    vmulpd ymm14, ymm15, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K4087700000000000]
    vminpd ymm9, ymm1, ymm9
    vxorpd ymm1, ymm9, ymm13
    vbroadcastsd ymm5, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm5, ymm1
    vbroadcastsd ymm5, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm5, ymm1
    vfmadd213pd ymm2, ymm1, ymm3
    vaddpd ymm13, ymm10, ymm2
    vfmadd231pd ymm1, ymm13, ymm7
    vfmadd231pd ymm1, ymm13, ymm8
    vbroadcastsd ymm5, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm2, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm5, ymm1, ymm2
    vfmadd213pd ymm5, ymm1, ymm6
    vbroadcastsd ymm2, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm5, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm5, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm5, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm5, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm5, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm5, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm5, ymm1, ymm2
    vfmadd213pd ymm5, ymm1, ymm0
    vfmadd213pd ymm5, ymm1, ymm0
    vmulpd ymm1, ymm13, ymm4
    vaddpd ymm1, ymm1, ymm3
    vpsllq ymm15, ymm1, 52
    vpaddq ymm15, ymm15, ymm12
    vmulpd ymm5, ymm15, ymm5
    vaddpd ymm13, ymm13, ymm3
    vpsubq ymm1, ymm13, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm12, ymm1
    vmulpd ymm1, ymm5, ymm1
    vfmadd213pd ymm1, ymm9, ymm1
    vmulpd ymm5, ymm11, ymmword ptr [rsp + 64]
    vmulpd ymm1, ymm5, ymm1
    vmovupd ymmword ptr [rsp + rdx + 208], ymm14
    vmovupd ymmword ptr [rsp + rdx + 240], ymm1
    add rdx, 64
    inc rsi
    add rcx, 8
    cmp rdx, 256
    je .L70
.L68:
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm9, xmm9, xmm9
    cmp r15, -3
    ja .L67
    mov r12d, 1
    test r15, r15
    je .L64
    mov rbx, rcx
    mov r9, r13
    vxorpd xmm11, xmm11, xmm11
.L69:
    vbroadcastsd ymm1, qword ptr [rbx - 96]
    vsubpd ymm5, ymm1, ymmword ptr [r9 - 96]
    vsubpd ymm1, ymm1, ymmword ptr [r9 - 64]
    vfmadd213pd ymm5, ymm5, ymm9
    vfmadd213pd ymm1, ymm1, ymm11
    vbroadcastsd ymm11, qword ptr [rbx]
    vsubpd ymm9, ymm11, ymmword ptr [r9 - 32]
    vsubpd ymm11, ymm11, ymmword ptr [r9]
    vfmadd213pd ymm9, ymm9, ymm5
    vfmadd213pd ymm11, ymm11, ymm1
    sub r9, -128
    add rbx, 192
    lea rdi, [r8 + r12]
    add rdi, 2
    add r12, 2
    cmp rdi, 1
    jne .L69
    test r10b, 1
    jne .L65
    jmp .L66
.L70:
    mov rcx, qword ptr [rsp + 8]
    mov rdi, rax
    mov rsi, qword ptr [rsp + 48]
    vmovupd ymm7, ymmword ptr [rsp + 208]
    vmovupd ymm8, ymmword ptr [rsp + 240]
    vmovupd ymm9, ymmword ptr [rsp + 272]
    vmovupd ymm11, ymmword ptr [rsp + 304]
    vmovupd ymm12, ymmword ptr [rsp + 336]
    vmovupd ymm13, ymmword ptr [rsp + 368]
    vmovupd ymm14, ymmword ptr [rsp + 400]
    vmovupd ymm15, ymmword ptr [rsp + 432]
    test rsi, rsi
    je .L72
    mov rax, qword ptr [rsp + 472]
    mov rdx, qword ptr [rsp + 16]
.L71:
    vmovupd ymm1, ymmword ptr [rax - 32]
    vmovupd ymm5, ymmword ptr [rax]
    vbroadcastsd ymm0, qword ptr [rdx - 24]
    vfnmadd231pd ymm7, ymm0, ymm1
    vfnmadd231pd ymm8, ymm5, ymm0
    vbroadcastsd ymm0, qword ptr [rdx - 16]
    vfnmadd231pd ymm9, ymm0, ymm1
    vfnmadd231pd ymm11, ymm5, ymm0
    vbroadcastsd ymm0, qword ptr [rdx - 8]
    vfnmadd231pd ymm12, ymm0, ymm1
    vfnmadd231pd ymm13, ymm5, ymm0
    vbroadcastsd ymm0, qword ptr [rdx]
    vfnmadd231pd ymm14, ymm0, ymm1
    vfnmadd231pd ymm15, ymm0, ymm5
    add rdx, 96
    add rax, 64
    dec rsi
    jne .L71
.L72:
    vmovupd ymmword ptr [rsp + 208], ymm7
    vmovupd ymmword ptr [rsp + 240], ymm8
    vmovupd ymmword ptr [rsp + 272], ymm9
    vmovupd ymmword ptr [rsp + 304], ymm11
    vmovupd ymmword ptr [rsp + 336], ymm12
    vmovupd ymmword ptr [rsp + 368], ymm13
    vmovupd ymmword ptr [rsp + 400], ymm14
    vmovupd ymmword ptr [rsp + 432], ymm15
    mov rax, qword ptr [rsp + 56]
    sub rax, rcx
    je .L73
    mov rdx, rcx
    vbroadcastsd ymm7, qword ptr [rip + .K7fffffffffffffff]
    vandpd ymm0, ymm7, ymmword ptr [rsp + 208]
    imul rdx, qword ptr [rsp]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm2, ymm0
    vandpd ymm1, ymm7, ymmword ptr [rsp + 240]
    mov rsi, qword ptr [rsp + 32]
    vmovupd ymmword ptr [rsi + 8*rdx], ymm0
    vminpd ymm0, ymm2, ymm1
    vmovupd ymmword ptr [rsi + 8*rdx + 32], ymm0
    cmp rax, 1
    je .L73
    mov rdx, rcx
    or rdx, 1
    vandpd ymm0, ymm7, ymmword ptr [rsp + 272]
    imul rdx, qword ptr [rsp]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm2, ymm0
    vandpd ymm1, ymm7, ymmword ptr [rsp + 304]
    mov rsi, qword ptr [rsp + 32]
    vmovupd ymmword ptr [rsi + 8*rdx], ymm0
    vminpd ymm0, ymm2, ymm1
    vmovupd ymmword ptr [rsi + 8*rdx + 32], ymm0
    cmp rax, 2
    je .L73
    mov rdx, rcx
    or rdx, 2
    vandpd ymm0, ymm7, ymmword ptr [rsp + 336]
    imul rdx, qword ptr [rsp]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm2, ymm0
    vandpd ymm1, ymm7, ymmword ptr [rsp + 368]
    mov rsi, qword ptr [rsp + 32]
    vmovupd ymmword ptr [rsi + 8*rdx], ymm0
    vminpd ymm0, ymm2, ymm1
    vmovupd ymmword ptr [rsi + 8*rdx + 32], ymm0
    cmp rax, 3
    je .L73
    or rcx, 3
    imul rcx, qword ptr [rsp]
    vandpd ymm0, ymm7, ymmword ptr [rsp + 400]
    vbroadcastsd ymm1, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm1, ymm0
    mov rax, qword ptr [rsp + 32]
    vmovupd ymmword ptr [rax + 8*rcx], ymm0
    vandpd ymm0, ymm7, ymmword ptr [rsp + 432]
    vminpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rax + 8*rcx + 32], ymm0
.L73:
    lea rax, [rdi + 4]
    cmp rax, qword ptr [rsp + 56]
    mov rsi, qword ptr [rsp + 200]
    jbe .L41
    mov r9, qword ptr [rsp + 56]
    cmp rdi, r9
    jae .L3
    jmp .L6
.L74:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L42 .L56 .L63 .L49
.T1: jump .L9 .L30 .L16 .L23
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
