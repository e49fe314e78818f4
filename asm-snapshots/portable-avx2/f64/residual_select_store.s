; portable-avx2/f64/residual_select_store
rhotree_kernels::arch::portable::f64::residual_select_store::residual_select_store_avx2_bmi1_bmi2_fma_popcnt_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 600
    mov qword ptr [rsp + 272], r9
    mov r11, rcx
    mov qword ptr [rsp + 208], rsi
    mov rcx, qword ptr [rdi + 32]
    mov rdx, qword ptr [rdi + 40]
    mov qword ptr [rsp + 32], rcx
    mov qword ptr [rsp + 248], rdx
    add rcx, rdx
    mov rax, -1
    cmovb rcx, rax
    mov r9, rcx
    inc rcx
    cmove rcx, rax
    shl rcx, 3
    test rcx, rcx
    je .L53
    mov r10, qword ptr [rdi + 24]
    mov rax, r10
    or rax, rcx
    shr rax, 32
    je .L2
    mov rax, r10
    xor edx, edx
    div rcx
    cmp rcx, r10
    jbe .L3
.L0:
    mov qword ptr [rsp + 8], 0
.L1:
    mov rax, qword ptr [rsp + 8]
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
    mov eax, r10d
    xor edx, edx
    div ecx
    cmp rcx, r10
    ja .L0
.L3:
    mov rdx, rcx
    mov r10, qword ptr [rdi + 48]
    mov rsi, qword ptr [rsp + 32]
    mov rcx, rsi
    inc rcx
    mov rbx, -1
    cmovne rbx, rcx
    mov qword ptr [rsp + 72], r10
    test r10, r10
    je .L49
    mov qword ptr [rsp + 184], rdx
    mov r10, qword ptr [rsp + 656]
    lea rcx, [rsi - 1]
    mov qword ptr [rsp + 16], rcx
    shl rbx, 6
    mov r14, qword ptr [rdi]
    mov r15, qword ptr [rdi + 16]
    movzx edx, byte ptr [rdi + 56]
    imul r8, r8, 120
    lea rcx, [r15 + 160]
    mov qword ptr [rsp + 64], rcx
    mov rdi, r9
    cmp r9, -2
    mov rcx, -2
    cmovae rdi, rcx
    shl rdi, 6
    add rdi, 64
    lea r9, [r14 + 192]
    mov qword ptr [rsp + 40], r9
    mov r12, rsi
    and r12, -2
    neg r12
    mov qword ptr [rsp + 168], r15
    lea r9, [r15 + 128]
    mov qword ptr [rsp + 56], r9
    cmp rsi, -2
    cmovb rcx, rsi
    lea rcx, [rcx + 2*rcx]
    shl rcx, 5
    mov qword ptr [rsp + 240], r14
    add rcx, r14
    add rcx, 120
    mov qword ptr [rsp + 224], rcx
    mov ecx, edx
    mov qword ptr [rsp + 232], rcx
    mov qword ptr [rsp + 8], 0
    mov qword ptr [rsp + 200], rax
.L4:
    mov rax, r8
    mov rcx, r11
.L5:
    test rax, rax
    je .L6
    mov rdx, qword ptr [rcx + 16]
    sub rdx, qword ptr [rcx + 72]
    add rcx, 120
    add rax, -120
    cmp rdx, 32
    jae .L5
    jmp .L1
.L6:
    mov qword ptr [rsp + 160], r8
    mov qword ptr [rsp + 192], rdi
    mov rax, qword ptr [rsp + 184]
    mov rdx, qword ptr [rsp + 8]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 168]
    lea rax, [rcx + 8*rax]
    mov rcx, rdx
    shl rcx, 6
    add rcx, r10
    mov qword ptr [rsp + 264], rcx
    shl rdx, 5
    add rdx, qword ptr [rsp + 208]
    mov qword ptr [rsp + 176], rbx
    mov qword ptr [rsp + 24], rax
    add rax, rbx
    add rax, 32
    mov qword ptr [rsp + 216], rax
    xor eax, eax
    mov qword ptr [rsp + 80], r11
    mov qword ptr [rsp + 256], r12
    jmp .L8
.L7:
    mov rax, qword ptr [rsp + 48]
    add rax, 4
    cmp rax, qword ptr [rsp + 72]
    jae .L48
.L8:
    cmp rax, 8
    mov ecx, 8
    mov qword ptr [rsp + 48], rax
    cmovb rcx, rax
    mov qword ptr [rsp + 88], rcx
    lea r13d, [8*rcx]
    mov rax, qword ptr [rsp + 240]
    lea r10, [rax + r13]
    vbroadcastsd ymm7, qword ptr [rax + r13]
    vmovupd ymmword ptr [rsp + 280], ymm7
    vmovupd ymmword ptr [rsp + 312], ymm7
    vmovupd ymmword ptr [rsp + 344], ymm7
    vmovupd ymmword ptr [rsp + 376], ymm7
    vmovupd ymmword ptr [rsp + 408], ymm7
    vmovupd ymmword ptr [rsp + 440], ymm7
    vmovupd ymmword ptr [rsp + 472], ymm7
    vmovupd ymmword ptr [rsp + 504], ymm7
    mov rax, qword ptr [rsp + 232]
    lea rcx, [rip + .T0]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    jmp rax
.L9:
    mov rax, qword ptr [rsp + 40]
    lea rsi, [rax + r13]
    mov rax, qword ptr [rsp + 24]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [rax + 32]
    vmovupd ymmword ptr [rsp + 128], ymm0
    xor r8d, r8d
    xor r14d, r14d
    mov rdi, qword ptr [rsp + 16]
    jmp .L14
.L10:
    vxorpd xmm11, xmm11, xmm11
.L11:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rax, [r10 + 8*r8]
    lea rcx, [r15 + 2*r15]
    shl rcx, 5
    shl r15, 6
    vbroadcastsd ymm2, qword ptr [rax + rcx]
    mov rax, qword ptr [rsp + 24]
    vsubpd ymm9, ymm2, ymmword ptr [rax + r15]
    vsubpd ymm11, ymm2, ymmword ptr [rax + r15 + 32]
    vfmadd213pd ymm11, ymm11, ymm0
    vfmadd213pd ymm9, ymm9, ymm1
.L12:
    vbroadcastsd ymm0, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm9, ymm9, ymm0
    vmulpd ymm11, ymm11, ymm0
.L13:
    vmovsd xmm0, qword ptr [r10 + 8*r8]
    vbroadcastsd ymm5, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm5, ymm9
    vbroadcastsd ymm10, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm10, ymm1
    vbroadcastsd ymm6, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm2, ymm6
    vbroadcastsd ymm5, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm2, ymm1, ymm5
    vbroadcastsd ymm14, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm13, ymm14, ymm2
    vbroadcastsd ymm15, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm1, ymm13, ymm15
    vbroadcastsd ymm4, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm1, ymm13, ymm4
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm2, ymm8
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm2, ymm1, ymm7
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
    vaddpd ymm0, ymm0, ymm5
    vpbroadcastq ymm12, qword ptr [rip + .K3ff0000000000000]
    vpsllq ymm1, ymm0, 52
    vpaddq ymm1, ymm12, ymm1
    vmulpd ymm1, ymm2, ymm1
    vmulpd ymm2, ymm9, ymmword ptr [rsp + 96]
    vaddpd ymm13, ymm13, ymm5
    vpsubq ymm0, ymm13, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm13, ymm2, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm0, ymm11
    vminpd ymm0, ymm10, ymm0
    vmovapd ymm1, ymm6
    vfmadd213pd ymm1, ymm0, ymm5
    vaddpd ymm11, ymm14, ymm1
    vfmadd231pd ymm0, ymm11, ymm15
    vbroadcastsd ymm1, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm0, ymm11, ymm1
    vfmadd213pd ymm8, ymm0, ymm7
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
    vaddpd ymm0, ymm0, ymm5
    vpsllq ymm2, ymm0, 52
    vpaddq ymm2, ymm12, ymm2
    vmulpd ymm1, ymm8, ymm2
    vaddpd ymm2, ymm11, ymm5
    vpsubq ymm0, ymm2, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm1, ymm9, ymmword ptr [rsp + 128]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r14 + 280], ymm13
    vmovupd ymmword ptr [rsp + r14 + 312], ymm0
    add r14, 64
    inc r8
    add rsi, 8
    cmp r14, 256
    je .L37
.L14:
    vbroadcastsd ymm11, qword ptr [rip + .K8000000000000000]
    vmovapd ymm9, ymm11
    cmp rdi, -3
    ja .L13
    vxorpd xmm9, xmm9, xmm9
    mov r15d, 1
    test rdi, rdi
    je .L10
    mov rdi, rsi
    mov r9, qword ptr [rsp + 56]
    vxorpd xmm11, xmm11, xmm11
.L15:
    vbroadcastsd ymm12, qword ptr [rdi - 96]
    vsubpd ymm13, ymm12, ymmword ptr [r9 - 32]
    vsubpd ymm12, ymm12, ymmword ptr [r9 - 64]
    vfmadd213pd ymm12, ymm12, ymm9
    vfmadd213pd ymm13, ymm13, ymm11
    vbroadcastsd ymm11, qword ptr [rdi]
    vsubpd ymm9, ymm11, ymmword ptr [r9]
    vsubpd ymm11, ymm11, ymmword ptr [r9 + 32]
    vfmadd213pd ymm11, ymm11, ymm13
    vfmadd213pd ymm9, ymm9, ymm12
    sub r9, -128
    add rdi, 192
    lea rax, [r12 + r15]
    add rax, 2
    add r15, 2
    cmp rax, 1
    jne .L15
    test byte ptr [rsp + 32], 1
    mov rdi, qword ptr [rsp + 16]
    jne .L11
    jmp .L12
.L16:
    mov rax, qword ptr [rsp + 40]
    lea rsi, [rax + r13]
    mov rax, qword ptr [rsp + 24]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [rax + 32]
    vmovupd ymmword ptr [rsp + 128], ymm0
    xor r8d, r8d
    xor r14d, r14d
    mov rdi, qword ptr [rsp + 16]
    jmp .L21
.L17:
    vxorpd xmm11, xmm11, xmm11
.L18:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rax, [r10 + 8*r8]
    lea rcx, [r15 + 2*r15]
    shl rcx, 5
    shl r15, 6
    vbroadcastsd ymm2, qword ptr [rax + rcx]
    mov rax, qword ptr [rsp + 24]
    vsubpd ymm9, ymm2, ymmword ptr [rax + r15]
    vsubpd ymm11, ymm2, ymmword ptr [rax + r15 + 32]
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
    vbroadcastsd ymm5, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm5, ymm0
    vbroadcastsd ymm10, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm10, ymm0
    vbroadcastsd ymm6, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm1, ymm6
    vbroadcastsd ymm5, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm0, ymm5
    vbroadcastsd ymm7, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm15, ymm1, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm0, ymm15, ymm8
    vbroadcastsd ymm4, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm0, ymm15, ymm4
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
    vmovsd xmm2, qword ptr [r10 + 8*r8]
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
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm1, ymm0
    vminpd ymm0, ymm10, ymm0
    vmovapd ymm1, ymm6
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
    vmulpd ymm1, ymm11, ymmword ptr [rsp + 128]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r14 + 280], ymm14
    vmovupd ymmword ptr [rsp + r14 + 312], ymm0
    add r14, 64
    inc r8
    add rsi, 8
    cmp r14, 256
    je .L37
.L21:
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm9, xmm9, xmm9
    cmp rdi, -3
    ja .L20
    mov r15d, 1
    test rdi, rdi
    je .L17
    mov rdi, rsi
    mov r9, qword ptr [rsp + 64]
    vxorpd xmm11, xmm11, xmm11
.L22:
    vbroadcastsd ymm12, qword ptr [rdi - 96]
    vsubpd ymm13, ymm12, ymmword ptr [r9 - 96]
    vsubpd ymm12, ymm12, ymmword ptr [r9 - 64]
    vfmadd213pd ymm13, ymm13, ymm9
    vfmadd213pd ymm12, ymm12, ymm11
    vbroadcastsd ymm11, qword ptr [rdi]
    vsubpd ymm9, ymm11, ymmword ptr [r9 - 32]
    vsubpd ymm11, ymm11, ymmword ptr [r9]
    vfmadd213pd ymm9, ymm9, ymm13
    vfmadd213pd ymm11, ymm11, ymm12
    sub r9, -128
    add rdi, 192
    lea rax, [r12 + r15]
    add rax, 2
    add r15, 2
    cmp rax, 1
    jne .L22
    test byte ptr [rsp + 32], 1
    mov rdi, qword ptr [rsp + 16]
    jne .L18
    jmp .L19
.L23:
    mov rax, qword ptr [rsp + 40]
    lea r8, [rax + r13]
    mov rax, qword ptr [rsp + 24]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [rax + 32]
    vmovupd ymmword ptr [rsp + 128], ymm0
    xor esi, esi
    xor r14d, r14d
    mov rdi, qword ptr [rsp + 16]
    jmp .L28
.L24:
    vxorpd xmm11, xmm11, xmm11
.L25:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rax, [r10 + 8*rsi]
    lea rcx, [r15 + 2*r15]
    shl rcx, 5
    shl r15, 6
    vbroadcastsd ymm2, qword ptr [rax + rcx]
    mov rax, qword ptr [rsp + 24]
    vsubpd ymm9, ymm2, ymmword ptr [rax + r15]
    vsubpd ymm11, ymm2, ymmword ptr [rax + r15 + 32]
    vfmadd213pd ymm9, ymm9, ymm1
    vfmadd213pd ymm11, ymm11, ymm0
.L26:
    vbroadcastsd ymm1, qword ptr [rip + .K4014000000000000]
    vmulpd ymm0, ymm9, ymm1
    vsqrtpd ymm12, ymm0
    vmulpd ymm0, ymm11, ymm1
    vsqrtpd ymm9, ymm0
.L27:
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm11, ymm0, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm11, ymm13
    vbroadcastsd ymm5, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm5, ymm0
    vbroadcastsd ymm10, qword ptr [rip + .K4086300000000000]
    vminpd ymm12, ymm10, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm5, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm12, ymm5
    vbroadcastsd ymm7, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm14, ymm0, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm12, ymm14, ymm8
    vbroadcastsd ymm4, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm12, ymm14, ymm4
    vbroadcastsd ymm15, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm0, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm15, ymm12, ymm0
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
    vmovsd xmm12, qword ptr [r10 + 8*rsi]
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
    vminpd ymm13, ymm10, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm0, ymm13, ymm5
    vaddpd ymm9, ymm0, ymm7
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
    vmulpd ymm1, ymm12, ymmword ptr [rsp + 128]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r14 + 280], ymm14
    vmovupd ymmword ptr [rsp + r14 + 312], ymm0
    add r14, 64
    inc rsi
    add r8, 8
    cmp r14, 256
    je .L37
.L28:
    vxorpd xmm12, xmm12, xmm12
    vxorpd xmm9, xmm9, xmm9
    cmp rdi, -3
    ja .L27
    mov r15d, 1
    test rdi, rdi
    je .L24
    mov rdi, r8
    mov r9, qword ptr [rsp + 64]
    vxorpd xmm11, xmm11, xmm11
.L29:
    vbroadcastsd ymm12, qword ptr [rdi - 96]
    vsubpd ymm13, ymm12, ymmword ptr [r9 - 96]
    vsubpd ymm12, ymm12, ymmword ptr [r9 - 64]
    vfmadd213pd ymm13, ymm13, ymm9
    vfmadd213pd ymm12, ymm12, ymm11
    vbroadcastsd ymm11, qword ptr [rdi]
    vsubpd ymm9, ymm11, ymmword ptr [r9 - 32]
    vsubpd ymm11, ymm11, ymmword ptr [r9]
    vfmadd213pd ymm9, ymm9, ymm13
    vfmadd213pd ymm11, ymm11, ymm12
    sub r9, -128
    add rdi, 192
    lea rax, [r12 + r15]
    add rax, 2
    add r15, 2
    cmp rax, 1
    jne .L29
    test byte ptr [rsp + 32], 1
    mov rdi, qword ptr [rsp + 16]
    jne .L25
    jmp .L26
.L30:
    mov rax, qword ptr [rsp + 40]
    lea rsi, [rax + r13]
    mov rax, qword ptr [rsp + 24]
    vmovups ymm0, ymmword ptr [rax]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [rax + 32]
    vmovupd ymmword ptr [rsp + 128], ymm0
    xor r8d, r8d
    xor r14d, r14d
    mov rdi, qword ptr [rsp + 16]
    jmp .L35
.L31:
    vxorpd xmm11, xmm11, xmm11
.L32:
    vmovapd ymm0, ymm11
    vmovapd ymm1, ymm9
    lea rax, [r10 + 8*r8]
    lea rcx, [r15 + 2*r15]
    shl rcx, 5
    shl r15, 6
    vbroadcastsd ymm2, qword ptr [rax + rcx]
    mov rax, qword ptr [rsp + 24]
    vsubpd ymm9, ymm2, ymmword ptr [rax + r15]
    vsubpd ymm11, ymm2, ymmword ptr [rax + r15 + 32]
    vfmadd213pd ymm11, ymm11, ymm0
    vfmadd213pd ymm9, ymm9, ymm1
.L33:
    vsqrtpd ymm0, ymm11
    vsqrtpd ymm1, ymm9
    vbroadcastsd ymm2, qword ptr [rip + .K8000000000000000]
    vxorpd ymm9, ymm1, ymm2
    vxorpd ymm11, ymm0, ymm2
.L34:
    vmovsd xmm0, qword ptr [r10 + 8*r8]
    vbroadcastsd ymm5, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm5, ymm9
    vbroadcastsd ymm10, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm10, ymm1
    vbroadcastsd ymm6, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm2, ymm6
    vbroadcastsd ymm5, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm2, ymm1, ymm5
    vbroadcastsd ymm14, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm13, ymm14, ymm2
    vbroadcastsd ymm15, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm1, ymm13, ymm15
    vbroadcastsd ymm4, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm1, ymm13, ymm4
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm2, ymm8
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm2, ymm1, ymm7
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
    vaddpd ymm0, ymm0, ymm5
    vpbroadcastq ymm12, qword ptr [rip + .K3ff0000000000000]
    vpsllq ymm1, ymm0, 52
    vpaddq ymm1, ymm12, ymm1
    vmulpd ymm1, ymm2, ymm1
    vmulpd ymm2, ymm9, ymmword ptr [rsp + 96]
    vaddpd ymm13, ymm13, ymm5
    vpsubq ymm0, ymm13, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm13, ymm2, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm0, ymm11
    vminpd ymm0, ymm10, ymm0
    vmovapd ymm1, ymm6
    vfmadd213pd ymm1, ymm0, ymm5
    vaddpd ymm11, ymm14, ymm1
    vfmadd231pd ymm0, ymm11, ymm15
    vbroadcastsd ymm1, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm0, ymm11, ymm1
    vfmadd213pd ymm8, ymm0, ymm7
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
    vaddpd ymm0, ymm0, ymm5
    vpsllq ymm2, ymm0, 52
    vpaddq ymm2, ymm12, ymm2
    vmulpd ymm1, ymm8, ymm2
    vaddpd ymm2, ymm11, ymm5
    vpsubq ymm0, ymm2, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm12, ymm0
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm1, ymm9, ymmword ptr [rsp + 128]
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + r14 + 280], ymm13
    vmovupd ymmword ptr [rsp + r14 + 312], ymm0
    add r14, 64
    inc r8
    add rsi, 8
    cmp r14, 256
    je .L37
.L35:
    vbroadcastsd ymm11, qword ptr [rip + .K8000000000000000]
    vmovapd ymm9, ymm11
    cmp rdi, -3
    ja .L34
    vxorpd xmm9, xmm9, xmm9
    mov r15d, 1
    test rdi, rdi
    je .L31
    mov rdi, rsi
    mov r9, qword ptr [rsp + 56]
    vxorpd xmm11, xmm11, xmm11
.L36:
    vbroadcastsd ymm12, qword ptr [rdi - 96]
    vsubpd ymm13, ymm12, ymmword ptr [r9 - 32]
    vsubpd ymm12, ymm12, ymmword ptr [r9 - 64]
    vfmadd213pd ymm12, ymm12, ymm9
    vfmadd213pd ymm13, ymm13, ymm11
    vbroadcastsd ymm11, qword ptr [rdi]
    vsubpd ymm9, ymm11, ymmword ptr [r9]
    vsubpd ymm11, ymm11, ymmword ptr [r9 + 32]
    vfmadd213pd ymm11, ymm11, ymm13
    vfmadd213pd ymm9, ymm9, ymm12
    sub r9, -128
    add rdi, 192
    lea rax, [r12 + r15]
    add rax, 2
    add r15, 2
    cmp rax, 1
    jne .L36
    test byte ptr [rsp + 32], 1
    mov rdi, qword ptr [rsp + 16]
    jne .L32
    jmp .L33
.L37:
    vmovupd ymm7, ymmword ptr [rsp + 280]
    vmovupd ymm8, ymmword ptr [rsp + 312]
    vmovupd ymm9, ymmword ptr [rsp + 344]
    vmovupd ymm11, ymmword ptr [rsp + 376]
    vmovupd ymm12, ymmword ptr [rsp + 408]
    vmovupd ymm13, ymmword ptr [rsp + 440]
    vmovupd ymm14, ymmword ptr [rsp + 472]
    vmovupd ymm15, ymmword ptr [rsp + 504]
    mov r8, qword ptr [rsp + 248]
    test r8, r8
    je .L39
    add r13, qword ptr [rsp + 224]
    mov rsi, qword ptr [rsp + 216]
    vmovaps xmm3, xmmword ptr [rip + .K153194aaacce6702]
    mov rdi, qword ptr [rsp + 48]
.L38:
    vmovupd ymm1, ymmword ptr [rsi - 32]
    vmovupd ymm0, ymmword ptr [rsi]
    vbroadcastsd ymm2, qword ptr [r13 - 24]
    vfnmadd231pd ymm7, ymm2, ymm1
    vfnmadd231pd ymm8, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [r13 - 16]
    vfnmadd231pd ymm9, ymm2, ymm1
    vfnmadd231pd ymm11, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [r13 - 8]
    vfnmadd231pd ymm12, ymm2, ymm1
    vfnmadd231pd ymm13, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [r13]
    vfnmadd231pd ymm14, ymm2, ymm1
    vfnmadd231pd ymm15, ymm2, ymm0
    add r13, 96
    add rsi, 64
    dec r8
    jne .L38
    jmp .L40
.L39:
    vmovaps xmm3, xmmword ptr [rip + .K153194aaacce6702]
    mov rdi, qword ptr [rsp + 48]
.L40:
    vmovupd ymmword ptr [rsp + 280], ymm7
    vmovupd ymmword ptr [rsp + 312], ymm8
    vmovupd ymmword ptr [rsp + 344], ymm9
    vmovupd ymmword ptr [rsp + 376], ymm11
    vmovupd ymmword ptr [rsp + 408], ymm12
    vmovupd ymmword ptr [rsp + 440], ymm13
    vmovupd ymmword ptr [rsp + 472], ymm14
    vmovupd ymmword ptr [rsp + 504], ymm15
    mov r10, qword ptr [rsp + 72]
    mov rax, qword ptr [rsp + 88]
    sub r10, rax
    sub rdi, rax
    xor r9d, r9d
    xor r8d, r8d
    jmp .L43
.L41:
    mov r11, qword ptr [rsp + 80]
    mov r9, qword ptr [rsp + 96]
.L42:
    popcnt eax, r14d
    add r12, rax
    mov qword ptr [rsi + 72], r12
    xor edi, edi
    mov r12, qword ptr [rsp + 256]
.L43:
    test rdi, rdi
    jne .L47
    test r10, r10
    je .L7
    cmp r8, 256
    je .L7
    dec r10
.L44:
    mov rax, r9
    inc r9
    vbroadcastsd ymm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd ymm1, ymm0, ymmword ptr [rsp + r8 + 280]
    vandpd ymm0, ymm0, ymmword ptr [rsp + r8 + 312]
    add r8, 64
    add rax, qword ptr [rsp + 88]
    imul rsi, rax, 120
    imul rax, qword ptr [rsp + 272]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm7, ymm2, ymm1
    vminpd ymm8, ymm2, ymm0
    mov rcx, qword ptr [rsp + 264]
    vmovupd ymmword ptr [rcx + 8*rax], ymm7
    vshufpd xmm0, xmm8, xmm8, 1
    vmovupd ymmword ptr [rcx + 8*rax + 32], ymm8
    vbroadcastsd ymm9, qword ptr [r11 + rsi + 88]
    xor ebp, ebp
    vucomisd xmm7, xmm9
    seta bpl
    vperm2f128 ymm1, ymm7, ymm8, 33
    vshufpd ymm1, ymm7, ymm1, 5
    vcmpltpd ymm1, ymm9, ymm1
    xor eax, eax
    vucomisd xmm0, xmm9
    seta al
    vextractf128 xmm0, ymm1, 1
    shl eax, 5
    vextractf128 xmm2, ymm8, 1
    xor ecx, ecx
    vucomisd xmm2, xmm9
    seta cl
    vshufps xmm0, xmm1, xmm0, 136
    shl ecx, 6
    vshufpd xmm1, xmm2, xmm2, 1
    xor edi, edi
    vucomisd xmm1, xmm9
    seta dil
    vandps xmm0, xmm0, xmm3
    shl edi, 7
    or edi, ecx
    or edi, eax
    vshufps xmm1, xmm0, xmm0, 238
    vorps xmm0, xmm0, xmm1
    vshufps xmm1, xmm0, xmm0, 85
    vorps xmm0, xmm0, xmm1
    vmovd r15d, xmm0
    or r15d, edi
    or r15d, ebp
    mov edi, 0
    je .L43
    mov qword ptr [rsp + 96], r9
    add rsi, r11
    mov edi, dword ptr [rsi + 104]
    mov r13d, dword ptr [rsi + 108]
    mov ebx, dword ptr [rdx]
    mov ecx, dword ptr [rdx + 20]
    xor ebp, ebp
    cmp ecx, r13d
    setne bpl
    mov eax, dword ptr [rdx + 24]
    xor r12d, r12d
    cmp eax, r13d
    setne r12b
    mov r9d, dword ptr [rdx + 28]
    xor r14d, r14d
    cmp r9d, r13d
    setne r14b
    cmp ebx, edi
    setb r11b
    cmp ebx, r13d
    setne bl
    and bl, r11b
    movzx ebx, bl
    vmovdqu xmm9, xmmword ptr [rdx + 4]
    vmovd xmm11, edi
    vpbroadcastd xmm11, xmm11
    vpmaxud xmm11, xmm9, xmm11
    vpcmpeqd xmm11, xmm9, xmm11
    vmovd xmm12, r13d
    vpbroadcastd xmm12, xmm12
    vpcmpeqd xmm9, xmm9, xmm12
    vpor xmm9, xmm9, xmm11
    vpandn xmm9, xmm9, xmm3
    shl ebp, 5
    cmp ecx, edi
    mov ecx, 0
    cmovae ebp, ecx
    shl r12d, 6
    cmp eax, edi
    cmovae r12d, ecx
    shl r14d, 7
    cmp r9d, edi
    cmovae r14d, ecx
    vpshufd xmm11, xmm9, 238
    vpor xmm9, xmm9, xmm11
    vpshufd xmm11, xmm9, 85
    vpor xmm9, xmm9, xmm11
    vmovd eax, xmm9
    or r14d, r12d
    or r14d, ebp
    or r14d, ebx
    or r14d, eax
    mov rax, qword ptr [rsi + 8]
    mov r12, qword ptr [rsi + 72]
    vmovupd ymmword ptr [rsp + 536], ymm7
    vmovupd ymmword ptr [rsp + 568], ymm8
    and r14d, r15d
    je .L41
    lea rax, [rax + 8*r12]
    mov ecx, r14d
.L45:
    tzcnt edi, ecx
    vmovsd xmm7, qword ptr [rsp + 8*rdi + 536]
    vmovsd qword ptr [rax], xmm7
    add rax, 8
    blsr ecx, ecx
    jne .L45
    lea rax, [4*r12]
    add rax, qword ptr [rsi + 32]
    mov ecx, r14d
    mov r11, qword ptr [rsp + 80]
    mov r9, qword ptr [rsp + 96]
.L46:
    tzcnt edi, ecx
    mov edi, dword ptr [rdx + 4*rdi]
    mov dword ptr [rax], edi
    add rax, 4
    blsr ecx, ecx
    jne .L46
    jmp .L42
.L47:
    cmp r10, rdi
    jbe .L7
    mov eax, 256
    sub eax, r8d
    shr eax, 6
    cmp rdi, rax
    jae .L7
    mov rax, rdi
    not rax
    add r10, rax
    add r9, rdi
    shl rdi, 6
    add r8, rdi
    jmp .L44
.L48:
    mov rdx, qword ptr [rsp + 8]
    inc rdx
    mov rdi, qword ptr [rsp + 192]
    add qword ptr [rsp + 64], rdi
    add qword ptr [rsp + 56], rdi
    mov rax, qword ptr [rsp + 200]
    mov qword ptr [rsp + 8], rdx
    cmp rdx, rax
    mov rbx, qword ptr [rsp + 176]
    mov r10, qword ptr [rsp + 656]
    mov r8, qword ptr [rsp + 160]
    jb .L4
    jmp .L1
.L49:
    imul rdi, r8, 120
    mov qword ptr [rsp + 8], 0
.L50:
    mov rcx, rdi
    mov rdx, r11
.L51:
    test rcx, rcx
    je .L52
    mov rsi, qword ptr [rdx + 16]
    sub rsi, qword ptr [rdx + 72]
    add rdx, 120
    add rcx, -120
    cmp rsi, 32
    jae .L51
    jmp .L1
.L52:
    mov rdx, qword ptr [rsp + 8]
    inc rdx
    mov qword ptr [rsp + 8], rdx
    cmp rdx, rax
    jb .L50
    jmp .L1
.L53:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L9 .L30 .L16 .L23
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
