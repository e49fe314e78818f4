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
    sub rsp, 768
    mov rbx, rsi
    mov rdx, qword ptr [rdi + 32]
    mov rsi, qword ptr [rdi + 40]
    mov qword ptr [rsp + 24], rdx
    mov r14, rdx
    add r14, rsi
    mov rax, -1
    cmovb r14, rax
    mov r15, r14
    inc r15
    cmove r15, rax
    shl r15, 3
    test r15, r15
    je .L167
    mov r9, qword ptr [rdi + 24]
    mov rax, r9
    or rax, r15
    shr rax, 32
    je .L2
    mov rax, r9
    xor edx, edx
    div r15
    mov r12, rax
    cmp r15, r9
    jbe .L3
.L0:
    xor r8d, r8d
.L1:
    mov rax, r8
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
    div r15d
    mov r12d, eax
    cmp r15, r9
    ja .L0
.L3:
    mov rax, qword ptr [rdi + 48]
    mov qword ptr [rsp + 32], rax
    mov r11, qword ptr [rdi]
    mov r9, rsi
    mov rsi, qword ptr [rdi + 16]
    movzx eax, byte ptr [rdi + 56]
    mov dword ptr [rsp + 284], eax
    mov rax, qword ptr [rsp + 24]
    lea r13, [rax - 1]
    imul rdi, r8, 112
    cmp r14, -2
    mov rdx, -2
    cmovae r14, rdx
    lea r8, [rsi + 160]
    mov qword ptr [rsp + 16], r8
    shl r14, 6
    add r14, 64
    lea r8, [r11 + 192]
    mov qword ptr [rsp + 48], r8
    mov r10, rax
    and r10, -2
    neg r10
    cmp rax, -2
    cmovb rdx, rax
    lea rax, [rdx + 2*rdx]
    shl rax, 5
    lea r8, [rax + r11]
    add r8, 136
    mov qword ptr [rsp + 704], r8
    shl rdx, 6
    mov qword ptr [rsp + 208], rsi
    add rdx, rsi
    add rdx, 96
    mov qword ptr [rsp + 152], rdx
    lea rdx, [rcx + 100]
    mov qword ptr [rsp + 216], rdx
    mov qword ptr [rsp + 232], r11
    add rax, r11
    add rax, 120
    mov qword ptr [rsp + 712], rax
    xor r8d, r8d
    mov qword ptr [rsp + 264], rcx
    mov qword ptr [rsp + 56], rbx
    mov qword ptr [rsp + 240], r9
    mov r9, qword ptr [rsp + 32]
.L4:
    mov rax, rdi
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
    mov eax, dword ptr [rsp + 284]
    mov qword ptr [rsp + 224], rax
    cmp r8, r12
    mov qword ptr [rsp + 248], r8
    mov qword ptr [rsp + 736], r14
    mov qword ptr [rsp + 256], r15
    mov qword ptr [rsp + 728], r12
    mov qword ptr [rsp + 720], rdi
    jae .L49
    cmp r9, 6
    jae .L93
    xor r14d, r14d
.L7:
    mov r9, qword ptr [rsp + 32]
    cmp r14, r9
    jae .L92
    mov rax, qword ptr [rsp + 256]
    mov rdx, qword ptr [rsp + 248]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 208]
    lea r8, [rcx + 8*rax]
    shl rdx, 5
    mov qword ptr [rsp + 40], rdx
    jmp .L9
.L8:
    add r14, 4
    mov r9, qword ptr [rsp + 32]
    cmp r14, r9
    jae .L92
.L9:
    cmp r14, 8
    mov ebx, 8
    cmovb rbx, r14
    lea edx, [8*rbx]
    mov rax, qword ptr [rsp + 232]
    lea r9, [rax + rdx]
    vbroadcastsd ymm0, qword ptr [rax + rdx]
    vmovaps ymmword ptr [rsp + 320], ymm0
    vmovaps ymmword ptr [rsp + 352], ymm0
    vmovaps ymmword ptr [rsp + 384], ymm0
    vmovaps ymmword ptr [rsp + 416], ymm0
    vmovaps ymmword ptr [rsp + 448], ymm0
    vmovaps ymmword ptr [rsp + 480], ymm0
    vmovaps ymmword ptr [rsp + 512], ymm0
    vmovaps ymmword ptr [rsp + 544], ymm0
    vmovups ymm0, ymmword ptr [r8]
    vmovaps ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [r8 + 32]
    vmovapd ymmword ptr [rsp + 160], ymm0
    lea rcx, [rip + .T0]
    mov rax, qword ptr [rsp + 224]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    jmp rax
.L10:
    mov rax, qword ptr [rsp + 48]
    add rax, rdx
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
    vsubpd ymm0, ymm1, ymmword ptr [r8 + rcx]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [r8 + rcx + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L13:
    vbroadcastsd ymm3, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm2, ymm0, ymm3
    vmulpd ymm0, ymm1, ymm3
.L14:
    vmovapd ymmword ptr [rsp + 64], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm2, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm11, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm2, ymm1, ymm11
    vbroadcastsd ymm11, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm2, ymm11, ymm2
    vbroadcastsd ymm6, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm1, ymm2, ymm6
    vbroadcastsd ymm9, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm1, ymm2, ymm9
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm3, ymm8
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm3, ymm1, ymm7
    vbroadcastsd ymm12, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm3, ymm1, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm3, ymm1, ymm13
    vbroadcastsd ymm10, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm3, ymm1, ymm10
    vbroadcastsd ymm4, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm3, ymm1, ymm4
    vbroadcastsd ymm14, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm3, ymm1, ymm14
    vbroadcastsd ymm15, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm3, ymm1, ymm15
    vbroadcastsd ymm5, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm3, ymm1, ymm5
    vbroadcastsd ymm4, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm3, ymm1, ymm4
    vfmadd213pd ymm3, ymm1, ymm4
    vbroadcastsd ymm6, qword ptr [rip + .K4338000000000000]
    vaddpd ymm1, ymm2, ymm6
    vbroadcastsd ymm5, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm2, ymm5, ymm6
    vpsubq ymm5, ymm1, ymm2
    vpsllq ymm2, ymm2, 52
    vpbroadcastq ymm1, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm2, ymm2, ymm1
    vmulpd ymm3, ymm3, ymm2
    vbroadcastsd ymm2, qword ptr [r9 + 8*r15]
    vpsllq ymm5, ymm5, 52
    vpaddq ymm5, ymm5, ymm1
    vmulpd ymm3, ymm3, ymm5
    vmulpd ymm5, ymm2, ymmword ptr [rsp + 96]
    vmulpd ymm3, ymm5, ymm3
    vmovapd ymmword ptr [rsp + r12 + 320], ymm3
    vmaxpd ymm0, ymm0, ymmword ptr [rsp + 64]
    vbroadcastsd ymm3, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm3, ymm0
    vbroadcastsd ymm3, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm3, ymm0, ymm6
    vaddpd ymm3, ymm11, ymm3
    vbroadcastsd ymm5, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm0, ymm3, ymm5
    vfnmadd231pd ymm0, ymm3, ymm9
    vmovapd ymm5, ymm8
    vfmadd213pd ymm5, ymm0, ymm7
    vfmadd213pd ymm5, ymm0, ymm12
    vfmadd213pd ymm5, ymm0, ymm13
    vfmadd213pd ymm5, ymm0, ymm10
    vbroadcastsd ymm7, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm5, ymm0, ymm7
    vfmadd213pd ymm5, ymm0, ymm14
    vfmadd213pd ymm5, ymm0, ymm15
    vbroadcastsd ymm7, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm5, ymm0, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm5, ymm0, ymm7
    vfmadd213pd ymm5, ymm0, ymm4
    vfmadd213pd ymm5, ymm0, ymm4
    vaddpd ymm0, ymm3, ymm6
    vbroadcastsd ymm4, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm3, ymm4, ymm6
    vpsubq ymm0, ymm0, ymm3
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm3, ymm1
    vmulpd ymm3, ymm5, ymm3
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm1
    vmulpd ymm0, ymm3, ymm0
    vmulpd ymm1, ymm2, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r12 + 352], ymm0
    add r12, 64
    inc r15
    add rax, 8
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
    mov r11, rax
    mov rdi, qword ptr [rsp + 16]
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
    test byte ptr [rsp + 24], 1
    jne .L12
    jmp .L13
.L17:
    mov rax, qword ptr [rsp + 48]
    lea r11, [rax + rdx]
    xor r15d, r15d
    xor r12d, r12d
    jmp .L22
.L18:
    vxorpd xmm1, xmm1, xmm1
.L19:
    vmovapd ymm2, ymm1
    lea rax, [r9 + 8*r15]
    lea rsi, [rcx + 2*rcx]
    shl rsi, 5
    vbroadcastsd ymm1, qword ptr [rax + rsi]
    vmovapd ymm3, ymm0
    shl rcx, 6
    vsubpd ymm0, ymm1, ymmword ptr [r8 + rcx]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [r8 + rcx + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L20:
    vbroadcastsd ymm3, qword ptr [rip + .K4008000000000000]
    vmulpd ymm0, ymm0, ymm3
    vsqrtpd ymm2, ymm0
    vmulpd ymm0, ymm1, ymm3
    vsqrtpd ymm0, ymm0
.L21:
    vmovapd ymmword ptr [rsp + 288], ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4087700000000000]
    vminpd ymm9, ymm1, ymm2
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vmovapd ymmword ptr [rsp + 64], ymm1
    vxorpd ymm1, ymm9, ymm1
    vbroadcastsd ymm6, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm6, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm2, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm0, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm2, ymm1, ymm0
    vbroadcastsd ymm11, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm2, ymm11, ymm2
    vbroadcastsd ymm13, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm1, ymm2, ymm13
    vbroadcastsd ymm12, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm1, ymm2, ymm12
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm3, ymm8
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm3, ymm1, ymm7
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm3, ymm1, ymm14
    vbroadcastsd ymm15, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm3, ymm1, ymm15
    vbroadcastsd ymm10, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm3, ymm1, ymm10
    vbroadcastsd ymm4, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm3, ymm1, ymm4
    vbroadcastsd ymm5, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm3, ymm1, ymm5
    vbroadcastsd ymm4, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm3, ymm1, ymm4
    vfmadd213pd ymm3, ymm1, ymm4
    vmovapd ymm7, ymm0
    vaddpd ymm1, ymm2, ymm0
    vbroadcastsd ymm5, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm2, ymm5, ymm0
    vpsubq ymm5, ymm1, ymm2
    vpsllq ymm1, ymm2, 52
    vpbroadcastq ymm2, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm1, ymm1, ymm2
    vmulpd ymm3, ymm3, ymm1
    vbroadcastsd ymm1, qword ptr [r9 + 8*r15]
    vpsllq ymm5, ymm5, 52
    vpaddq ymm5, ymm5, ymm2
    vmulpd ymm3, ymm3, ymm5
    vfmadd213pd ymm3, ymm9, ymm3
    vmulpd ymm5, ymm1, ymmword ptr [rsp + 96]
    vmulpd ymm3, ymm5, ymm3
    vmovapd ymmword ptr [rsp + r12 + 320], ymm3
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm0, ymm0, ymmword ptr [rsp + 288]
    vxorpd ymm3, ymm0, ymmword ptr [rsp + 64]
    vmaxpd ymm3, ymm6, ymm3
    vbroadcastsd ymm5, qword ptr [rip + .K4086300000000000]
    vminpd ymm3, ymm5, ymm3
    vbroadcastsd ymm5, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm5, ymm3, ymm7
    vaddpd ymm5, ymm11, ymm5
    vfnmadd231pd ymm3, ymm5, ymm13
    vfnmadd231pd ymm3, ymm5, ymm12
    vmovapd ymm6, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm6, ymm3, ymm8
    vfmadd213pd ymm6, ymm3, ymm14
    vfmadd213pd ymm6, ymm3, ymm15
    vfmadd213pd ymm6, ymm3, ymm10
    vbroadcastsd ymm8, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm6, ymm3, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm6, ymm3, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm6, ymm3, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm6, ymm3, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm6, ymm3, ymm8
    vfmadd213pd ymm6, ymm3, ymm4
    vfmadd213pd ymm6, ymm3, ymm4
    vaddpd ymm3, ymm5, ymm7
    vbroadcastsd ymm4, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm5, ymm4, ymm7
    vpsubq ymm3, ymm3, ymm5
    vpsllq ymm5, ymm5, 52
    vpaddq ymm5, ymm5, ymm2
    vmulpd ymm5, ymm6, ymm5
    vpsllq ymm3, ymm3, 52
    vpaddq ymm2, ymm3, ymm2
    vmulpd ymm2, ymm5, ymm2
    vfmadd213pd ymm2, ymm0, ymm2
    vmulpd ymm0, ymm1, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm0, ymm2
    vmovapd ymmword ptr [rsp + r12 + 352], ymm0
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
    mov rax, r11
    mov rdi, qword ptr [rsp + 16]
    vxorpd xmm1, xmm1, xmm1
.L23:
    vbroadcastsd ymm2, qword ptr [rax - 96]
    vsubpd ymm3, ymm2, ymmword ptr [rdi - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [rdi - 64]
    vbroadcastsd ymm5, qword ptr [rax]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [rdi - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [rdi]
    vfmadd213pd ymm1, ymm1, ymm2
    sub rdi, -128
    add rax, 192
    lea rsi, [r10 + rcx]
    add rsi, 2
    add rcx, 2
    cmp rsi, 1
    jne .L23
    test byte ptr [rsp + 24], 1
    jne .L19
    jmp .L20
.L24:
    mov rax, qword ptr [rsp + 48]
    lea r11, [rax + rdx]
    xor r15d, r15d
    xor r12d, r12d
    jmp .L29
.L25:
    vxorpd xmm1, xmm1, xmm1
.L26:
    vmovapd ymm2, ymm1
    lea rax, [r9 + 8*r15]
    lea rsi, [rcx + 2*rcx]
    shl rsi, 5
    vbroadcastsd ymm1, qword ptr [rax + rsi]
    vmovapd ymm3, ymm0
    shl rcx, 6
    vsubpd ymm0, ymm1, ymmword ptr [r8 + rcx]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [r8 + rcx + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L27:
    vbroadcastsd ymm3, qword ptr [rip + .K4014000000000000]
    vmulpd ymm0, ymm0, ymm3
    vsqrtpd ymm2, ymm0
    vmulpd ymm0, ymm1, ymm3
    vsqrtpd ymm0, ymm0
.L28:
    vmovapd ymmword ptr [rsp + 64], ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4087700000000000]
    vminpd ymm2, ymm1, ymm2
    vbroadcastsd ymm0, qword ptr [rip + .K8000000000000000]
    vxorpd ymm1, ymm2, ymm0
    vbroadcastsd ymm6, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm6, ymm1
    vbroadcastsd ymm3, qword ptr [rip + .K4086300000000000]
    vminpd ymm9, ymm3, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm5, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm9, ymm5
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm1, ymm1, ymm3
    vbroadcastsd ymm13, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm9, ymm1, ymm13
    vbroadcastsd ymm12, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm9, ymm1, ymm12
    vbroadcastsd ymm11, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm11, ymm9, ymm7
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm11, ymm9, ymm14
    vbroadcastsd ymm15, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm11, ymm9, ymm15
    vbroadcastsd ymm10, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm11, ymm9, ymm10
    vbroadcastsd ymm4, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm11, ymm9, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm11, ymm9, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm11, ymm9, ymm4
    vbroadcastsd ymm15, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm11, ymm9, ymm15
    vbroadcastsd ymm14, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm11, ymm9, ymm14
    vbroadcastsd ymm8, qword ptr [rip + .K3fd5555555555555]
    vmovapd ymm3, ymm8
    vbroadcastsd ymm4, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm3, ymm2, ymm4
    vfmadd213pd ymm3, ymm2, ymm4
    vfmadd213pd ymm11, ymm9, ymm4
    vfmadd213pd ymm11, ymm9, ymm4
    vmovapd ymm7, ymm5
    vaddpd ymm2, ymm1, ymm5
    vbroadcastsd ymm10, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm1, ymm10, ymm5
    vpsubq ymm2, ymm2, ymm1
    vpsllq ymm5, ymm1, 52
    vpbroadcastq ymm1, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm5, ymm5, ymm1
    vmulpd ymm5, ymm11, ymm5
    vbroadcastsd ymm11, qword ptr [rip + .Kc338000000000000]
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm2, ymm1
    vmulpd ymm5, ymm5, ymm2
    vbroadcastsd ymm2, qword ptr [r9 + 8*r15]
    vmulpd ymm3, ymm3, ymm5
    vmulpd ymm5, ymm2, ymmword ptr [rsp + 96]
    vmulpd ymm3, ymm5, ymm3
    vmovapd ymmword ptr [rsp + r12 + 320], ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K4087700000000000]
    vminpd ymm9, ymm3, ymmword ptr [rsp + 64]
    vxorpd ymm0, ymm9, ymm0
    vmaxpd ymm0, ymm6, ymm0
    vbroadcastsd ymm3, qword ptr [rip + .K4086300000000000]
    vminpd ymm6, ymm3, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm0, ymm6, ymm7
    vaddpd ymm0, ymm11, ymm0
    vfnmadd231pd ymm6, ymm0, ymm13
    vfnmadd231pd ymm6, ymm0, ymm12
    vmovapd ymm3, ymm8
    vfmadd213pd ymm3, ymm9, ymm4
    vfmadd213pd ymm3, ymm9, ymm4
    vbroadcastsd ymm5, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm8, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm5, ymm6, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm5, ymm6, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm5, ymm6, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm5, ymm6, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm5, ymm6, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm5, ymm6, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm5, ymm6, ymm8
    vfmadd213pd ymm5, ymm6, ymm15
    vfmadd213pd ymm5, ymm6, ymm14
    vfmadd213pd ymm5, ymm6, ymm4
    vfmadd213pd ymm5, ymm6, ymm4
    vaddpd ymm6, ymm0, ymm7
    vfmadd213pd ymm0, ymm10, ymm7
    vpsubq ymm6, ymm6, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm1
    vmulpd ymm0, ymm5, ymm0
    vpsllq ymm5, ymm6, 52
    vpaddq ymm1, ymm5, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm0, ymm3, ymm0
    vmulpd ymm1, ymm2, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r12 + 352], ymm0
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
    mov rax, r11
    mov rdi, qword ptr [rsp + 16]
    vxorpd xmm1, xmm1, xmm1
.L30:
    vbroadcastsd ymm2, qword ptr [rax - 96]
    vsubpd ymm3, ymm2, ymmword ptr [rdi - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [rdi - 64]
    vbroadcastsd ymm5, qword ptr [rax]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [rdi - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [rdi]
    vfmadd213pd ymm1, ymm1, ymm2
    sub rdi, -128
    add rax, 192
    lea rsi, [r10 + rcx]
    add rsi, 2
    add rcx, 2
    cmp rsi, 1
    jne .L30
    test byte ptr [rsp + 24], 1
    jne .L26
    jmp .L27
.L31:
    mov rax, qword ptr [rsp + 48]
    lea r11, [rax + rdx]
    xor r15d, r15d
    xor r12d, r12d
    jmp .L36
.L32:
    vxorpd xmm1, xmm1, xmm1
.L33:
    vmovapd ymm2, ymm1
    lea rax, [r9 + 8*r15]
    lea rsi, [rcx + 2*rcx]
    shl rsi, 5
    vbroadcastsd ymm1, qword ptr [rax + rsi]
    vmovapd ymm3, ymm0
    shl rcx, 6
    vsubpd ymm0, ymm1, ymmword ptr [r8 + rcx]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [r8 + rcx + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L34:
    vsqrtpd ymm2, ymm0
    vsqrtpd ymm0, ymm1
.L35:
    vmovapd ymmword ptr [rsp + 288], ymm0
    vbroadcastsd ymm1, qword ptr [r9 + 8*r15]
    vmovaps ymmword ptr [rsp + 64], ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vxorpd ymm2, ymm2, ymm1
    vbroadcastsd ymm6, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm2, ymm6, ymm2
    vbroadcastsd ymm0, qword ptr [rip + .K4086300000000000]
    vminpd ymm2, ymm0, ymm2
    vbroadcastsd ymm3, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm11, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm3, ymm2, ymm11
    vbroadcastsd ymm11, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm3, ymm11, ymm3
    vbroadcastsd ymm13, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm2, ymm3, ymm13
    vbroadcastsd ymm12, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm2, ymm3, ymm12
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm5, ymm8
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm5, ymm2, ymm7
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm5, ymm2, ymm14
    vbroadcastsd ymm15, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm5, ymm2, ymm15
    vbroadcastsd ymm10, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm5, ymm2, ymm10
    vbroadcastsd ymm4, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm5, ymm2, ymm4
    vbroadcastsd ymm9, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm5, ymm2, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm5, ymm2, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm5, ymm2, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm5, ymm2, ymm9
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm5, ymm2, ymm0
    vfmadd213pd ymm5, ymm2, ymm0
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vaddpd ymm2, ymm3, ymm4
    vbroadcastsd ymm9, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm3, ymm9, ymm4
    vpsubq ymm9, ymm2, ymm3
    vpsllq ymm3, ymm3, 52
    vpbroadcastq ymm2, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm3, ymm3, ymm2
    vmulpd ymm3, ymm5, ymm3
    vpsllq ymm5, ymm9, 52
    vpaddq ymm5, ymm5, ymm2
    vmulpd ymm3, ymm3, ymm5
    vmovapd ymm9, ymmword ptr [rsp + 64]
    vmulpd ymm5, ymm9, ymmword ptr [rsp + 96]
    vmulpd ymm3, ymm5, ymm3
    vmovapd ymmword ptr [rsp + r12 + 320], ymm3
    vxorpd ymm1, ymm1, ymmword ptr [rsp + 288]
    vmaxpd ymm1, ymm6, ymm1
    vbroadcastsd ymm3, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm3, ymm1
    vbroadcastsd ymm3, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm3, ymm1, ymm4
    vaddpd ymm3, ymm11, ymm3
    vfnmadd231pd ymm1, ymm3, ymm13
    vfnmadd231pd ymm1, ymm3, ymm12
    vmovapd ymm5, ymm8
    vfmadd213pd ymm5, ymm1, ymm7
    vfmadd213pd ymm5, ymm1, ymm14
    vfmadd213pd ymm5, ymm1, ymm15
    vfmadd213pd ymm5, ymm1, ymm10
    vbroadcastsd ymm6, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm5, ymm1, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm5, ymm1, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm5, ymm1, ymm6
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
    vmulpd ymm0, ymm9, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm0, ymm1
    vmovapd ymmword ptr [rsp + r12 + 352], ymm0
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
    mov rax, r11
    mov rdi, qword ptr [rsp + 16]
    vxorpd xmm1, xmm1, xmm1
.L37:
    vbroadcastsd ymm2, qword ptr [rax - 96]
    vsubpd ymm3, ymm2, ymmword ptr [rdi - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [rdi - 64]
    vbroadcastsd ymm5, qword ptr [rax]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [rdi - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [rdi]
    vfmadd213pd ymm1, ymm1, ymm2
    sub rdi, -128
    add rax, 192
    lea rsi, [r10 + rcx]
    add rsi, 2
    add rcx, 2
    cmp rsi, 1
    jne .L37
    test byte ptr [rsp + 24], 1
    jne .L33
    jmp .L34
.L38:
    vmovapd ymm11, ymmword ptr [rsp + 320]
    vmovapd ymm9, ymmword ptr [rsp + 352]
    vmovapd ymm8, ymmword ptr [rsp + 384]
    vmovapd ymm7, ymmword ptr [rsp + 416]
    vmovapd ymm6, ymmword ptr [rsp + 448]
    vmovapd ymm2, ymmword ptr [rsp + 480]
    vmovapd ymm1, ymmword ptr [rsp + 512]
    vmovapd ymm0, ymmword ptr [rsp + 544]
    mov r9, qword ptr [rsp + 240]
    test r9, r9
    mov rax, qword ptr [rsp + 32]
    je .L40
    add rdx, qword ptr [rsp + 712]
    mov rcx, qword ptr [rsp + 152]
    mov r12, qword ptr [rsp + 56]
.L39:
    vmovupd ymm3, ymmword ptr [rcx - 32]
    vmovupd ymm5, ymmword ptr [rcx]
    vbroadcastsd ymm10, qword ptr [rdx - 24]
    vfnmadd231pd ymm11, ymm10, ymm3
    vfnmadd231pd ymm9, ymm5, ymm10
    vbroadcastsd ymm10, qword ptr [rdx - 16]
    vfnmadd231pd ymm8, ymm10, ymm3
    vfnmadd231pd ymm7, ymm5, ymm10
    vbroadcastsd ymm10, qword ptr [rdx - 8]
    vfnmadd231pd ymm6, ymm10, ymm3
    vfnmadd231pd ymm2, ymm5, ymm10
    vbroadcastsd ymm10, qword ptr [rdx]
    vfnmadd231pd ymm1, ymm10, ymm3
    vfnmadd231pd ymm0, ymm10, ymm5
    add rdx, 96
    add rcx, 64
    dec r9
    jne .L39
    jmp .L41
.L40:
    mov r12, qword ptr [rsp + 56]
.L41:
    vmovapd ymmword ptr [rsp + 320], ymm11
    vmovapd ymmword ptr [rsp + 352], ymm9
    vmovapd ymmword ptr [rsp + 384], ymm8
    vmovapd ymmword ptr [rsp + 416], ymm7
    vmovapd ymmword ptr [rsp + 448], ymm6
    vmovapd ymmword ptr [rsp + 480], ymm2
    vmovapd ymmword ptr [rsp + 512], ymm1
    vmovapd ymmword ptr [rsp + 544], ymm0
    mov rdx, rax
    sub rdx, rbx
    cmp r14, 9
    jae .L48
    cmp rax, rbx
    je .L8
    dec rdx
    mov r9d, 64
    mov eax, 1
    mov qword ptr [rsp + 96], rax
    lea rcx, [rsp + 320]
.L42:
    imul rax, r14, 112
    mov rsi, qword ptr [rsp + 264]
    lea r15, [rsi + rax]
    vbroadcastsd ymm7, qword ptr [rip + .K9223372036854775807]
    vandpd ymm0, ymm7, ymmword ptr [rcx]
    vbroadcastsd ymm1, qword ptr [rsi + rax + 88]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm2, ymm0
    vcmpgt_oqpd ymm2, ymm0, ymm1
    vmovmskpd eax, ymm2
    test eax, eax
    je .L43
    mov rsi, qword ptr [rsp + 40]
    vmovdqu xmm1, xmmword ptr [r12 + rsi]
    mov esi, dword ptr [r15 + 96]
    mov edi, -2147483648
    xor esi, edi
    vpbroadcastd xmm2, dword ptr [rip + .K2147483648]
    vpxor xmm2, xmm1, xmm2
    vmovd xmm3, esi
    vpbroadcastd xmm3, xmm3
    vpcmpgtd xmm2, xmm3, xmm2
    vpbroadcastd xmm3, dword ptr [r15 + 100]
    vpcmpeqd xmm3, xmm3, xmm1
    vpandn xmm2, xmm3, xmm2
    vmovmskps esi, xmm2
    and sil, al
    mov rax, qword ptr [r15 + 8]
    mov rdi, qword ptr [r15 + 72]
    movzx esi, sil
    popcnt r12d, esi
    shl esi, 5
    mov r11, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm2, ymmword ptr [r11 + rsi]
    vpermps ymm0, ymm2, ymm0
    vmovupd ymmword ptr [rax + 8*rdi], ymm0
    mov rax, qword ptr [r15 + 32]
    mov r11, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm0, ymmword ptr [r11 + rsi]
    vpermd ymm0, ymm0, ymm1
    vmovdqu xmmword ptr [rax + 4*rdi], xmm0
    add r12, rdi
    mov qword ptr [r15 + 72], r12
    mov r12, qword ptr [rsp + 56]
    vbroadcastsd ymm1, qword ptr [r15 + 88]
.L43:
    vandpd ymm0, ymm7, ymmword ptr [rcx + 32]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm2, ymm0
    vcmpgt_oqpd ymm1, ymm0, ymm1
    vmovmskpd eax, ymm1
    test eax, eax
    je .L44
    mov rcx, qword ptr [rsp + 40]
    vmovdqu xmm1, xmmword ptr [r12 + rcx + 16]
    mov ecx, dword ptr [r15 + 96]
    mov esi, -2147483648
    xor ecx, esi
    vpbroadcastd xmm2, dword ptr [rip + .K2147483648]
    vpxor xmm2, xmm1, xmm2
    vmovd xmm3, ecx
    vpbroadcastd xmm3, xmm3
    vpcmpgtd xmm2, xmm3, xmm2
    vpbroadcastd xmm3, dword ptr [r15 + 100]
    vpcmpeqd xmm3, xmm3, xmm1
    vpandn xmm2, xmm3, xmm2
    vmovmskps ecx, xmm2
    and cl, al
    mov rax, qword ptr [r15 + 8]
    mov rsi, qword ptr [r15 + 72]
    movzx ecx, cl
    popcnt edi, ecx
    shl ecx, 5
    mov r11, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm2, ymmword ptr [r11 + rcx]
    vpermps ymm0, ymm2, ymm0
    vmovupd ymmword ptr [rax + 8*rsi], ymm0
    mov rax, qword ptr [r15 + 32]
    mov r11, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm0, ymmword ptr [r11 + rcx]
    vpermd ymm0, ymm0, ymm1
    vmovdqu xmmword ptr [rax + 4*rsi], xmm0
    add rdi, rsi
    mov qword ptr [r15 + 72], rdi
.L44:
    test rdx, rdx
    je .L8
    imul rax, rbx, 112
    imul rcx, qword ptr [rsp + 96], 112
    add rax, qword ptr [rsp + 216]
    add rax, rcx
    jmp .L46
.L45:
    dec rdx
    add rax, 112
    add r9, 64
    test rdx, rdx
    je .L8
.L46:
    cmp r9, 256
    je .L8
    vandpd ymm0, ymm7, ymmword ptr [rsp + r9 + 320]
    vbroadcastsd ymm1, qword ptr [rax - 12]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm2, ymm0
    vcmpgt_oqpd ymm2, ymm0, ymm1
    vmovmskpd ecx, ymm2
    test ecx, ecx
    je .L47
    mov rsi, qword ptr [rsp + 40]
    vmovdqu xmm1, xmmword ptr [r12 + rsi]
    mov esi, dword ptr [rax - 4]
    mov edi, -2147483648
    xor esi, edi
    vpbroadcastd xmm2, dword ptr [rip + .K2147483648]
    vpxor xmm2, xmm1, xmm2
    vmovd xmm3, esi
    vpbroadcastd xmm3, xmm3
    vpcmpgtd xmm2, xmm3, xmm2
    vpbroadcastd xmm3, dword ptr [rax]
    vpcmpeqd xmm3, xmm3, xmm1
    vpandn xmm2, xmm3, xmm2
    vmovmskps esi, xmm2
    and sil, cl
    mov rcx, qword ptr [rax - 92]
    mov rdi, qword ptr [rax - 28]
    movzx esi, sil
    popcnt r11d, esi
    shl esi, 5
    mov r15, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm2, ymmword ptr [r15 + rsi]
    vpermps ymm0, ymm2, ymm0
    vmovupd ymmword ptr [rcx + 8*rdi], ymm0
    mov rcx, qword ptr [rax - 68]
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm0, ymmword ptr [rbx + rsi]
    vpermd ymm0, ymm0, ymm1
    vmovdqu xmmword ptr [rcx + 4*rdi], xmm0
    add r11, rdi
    mov qword ptr [rax - 28], r11
    vbroadcastsd ymm1, qword ptr [rax - 12]
.L47:
    vandpd ymm0, ymm7, ymmword ptr [rsp + r9 + 352]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm2, ymm0
    vcmpgt_oqpd ymm1, ymm0, ymm1
    vmovmskpd ecx, ymm1
    test ecx, ecx
    je .L45
    mov rsi, qword ptr [rsp + 40]
    vmovdqu xmm1, xmmword ptr [r12 + rsi + 16]
    mov esi, dword ptr [rax - 4]
    mov edi, -2147483648
    xor esi, edi
    vpbroadcastd xmm2, dword ptr [rip + .K2147483648]
    vpxor xmm2, xmm1, xmm2
    vmovd xmm3, esi
    vpbroadcastd xmm3, xmm3
    vpcmpgtd xmm2, xmm3, xmm2
    vpbroadcastd xmm3, dword ptr [rax]
    vpcmpeqd xmm3, xmm3, xmm1
    vpandn xmm2, xmm3, xmm2
    vmovmskps esi, xmm2
    and sil, cl
    mov rcx, qword ptr [rax - 92]
    mov rdi, qword ptr [rax - 28]
    movzx esi, sil
    popcnt r11d, esi
    shl esi, 5
    mov r15, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm2, ymmword ptr [r15 + rsi]
    vpermps ymm0, ymm2, ymm0
    vmovupd ymmword ptr [rcx + 8*rdi], ymm0
    mov rcx, qword ptr [rax - 68]
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm0, ymmword ptr [rbx + rsi]
    vpermd ymm0, ymm0, ymm1
    vmovdqu xmmword ptr [rcx + 4*rdi], xmm0
    add r11, rdi
    mov qword ptr [rax - 28], r11
    jmp .L45
.L48:
    mov rcx, r14
    sub rcx, rbx
    cmp rdx, rcx
    setbe al
    mov rsi, rcx
    cmp rcx, 4
    setae cl
    or cl, al
    jne .L8
    mov rax, rsi
    not rax
    add rdx, rax
    mov r9, rsi
    shl r9, 6
    lea rcx, [rsp + r9]
    add rcx, 320
    or r9, 64
    or rsi, 1
    mov qword ptr [rsp + 96], rsi
    jmp .L42
.L49:
    cmp r9, 6
    jae .L130
    xor r14d, r14d
.L50:
    mov r9, qword ptr [rsp + 32]
    cmp r14, r9
    jae .L92
    mov rax, qword ptr [rsp + 256]
    mov r15, qword ptr [rsp + 248]
    imul rax, r15
    mov rcx, qword ptr [rsp + 208]
    lea r8, [rcx + 8*rax]
    shl r15, 5
    mov qword ptr [rsp + 40], r15
    jmp .L52
.L51:
    add r14, 4
    mov r9, qword ptr [rsp + 32]
    cmp r14, r9
    jae .L92
.L52:
    cmp r14, 8
    mov ebx, 8
    cmovb rbx, r14
    lea edx, [8*rbx]
    mov rax, qword ptr [rsp + 232]
    lea r9, [rax + rdx]
    vbroadcastsd ymm0, qword ptr [rax + rdx]
    vmovaps ymmword ptr [rsp + 320], ymm0
    vmovaps ymmword ptr [rsp + 352], ymm0
    vmovaps ymmword ptr [rsp + 384], ymm0
    vmovaps ymmword ptr [rsp + 416], ymm0
    vmovaps ymmword ptr [rsp + 448], ymm0
    vmovaps ymmword ptr [rsp + 480], ymm0
    vmovaps ymmword ptr [rsp + 512], ymm0
    vmovaps ymmword ptr [rsp + 544], ymm0
    vmovups ymm0, ymmword ptr [r8]
    vmovaps ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [r8 + 32]
    vmovapd ymmword ptr [rsp + 160], ymm0
    lea rcx, [rip + .T1]
    mov rax, qword ptr [rsp + 224]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    jmp rax
.L53:
    mov rax, qword ptr [rsp + 48]
    add rax, rdx
    xor r15d, r15d
    xor r12d, r12d
    jmp .L58
.L54:
    vxorpd xmm1, xmm1, xmm1
.L55:
    vmovapd ymm2, ymm1
    lea rsi, [r9 + 8*r15]
    lea rdi, [rcx + 2*rcx]
    shl rdi, 5
    vbroadcastsd ymm1, qword ptr [rsi + rdi]
    vmovapd ymm3, ymm0
    shl rcx, 6
    vsubpd ymm0, ymm1, ymmword ptr [r8 + rcx]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [r8 + rcx + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L56:
    vbroadcastsd ymm3, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm2, ymm0, ymm3
    vmulpd ymm0, ymm1, ymm3
.L57:
    vmovapd ymmword ptr [rsp + 64], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm2, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm11, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm2, ymm1, ymm11
    vbroadcastsd ymm11, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm2, ymm11, ymm2
    vbroadcastsd ymm6, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm1, ymm2, ymm6
    vbroadcastsd ymm9, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm1, ymm2, ymm9
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm3, ymm8
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm3, ymm1, ymm7
    vbroadcastsd ymm12, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm3, ymm1, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm3, ymm1, ymm13
    vbroadcastsd ymm10, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm3, ymm1, ymm10
    vbroadcastsd ymm4, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm3, ymm1, ymm4
    vbroadcastsd ymm14, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm3, ymm1, ymm14
    vbroadcastsd ymm15, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm3, ymm1, ymm15
    vbroadcastsd ymm5, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm3, ymm1, ymm5
    vbroadcastsd ymm4, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm3, ymm1, ymm4
    vfmadd213pd ymm3, ymm1, ymm4
    vbroadcastsd ymm6, qword ptr [rip + .K4338000000000000]
    vaddpd ymm1, ymm2, ymm6
    vbroadcastsd ymm5, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm2, ymm5, ymm6
    vpsubq ymm5, ymm1, ymm2
    vpsllq ymm2, ymm2, 52
    vpbroadcastq ymm1, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm2, ymm2, ymm1
    vmulpd ymm3, ymm3, ymm2
    vbroadcastsd ymm2, qword ptr [r9 + 8*r15]
    vpsllq ymm5, ymm5, 52
    vpaddq ymm5, ymm5, ymm1
    vmulpd ymm3, ymm3, ymm5
    vmulpd ymm5, ymm2, ymmword ptr [rsp + 96]
    vmulpd ymm3, ymm5, ymm3
    vmovapd ymmword ptr [rsp + r12 + 320], ymm3
    vmaxpd ymm0, ymm0, ymmword ptr [rsp + 64]
    vbroadcastsd ymm3, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm3, ymm0
    vbroadcastsd ymm3, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm3, ymm0, ymm6
    vaddpd ymm3, ymm11, ymm3
    vbroadcastsd ymm5, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm0, ymm3, ymm5
    vfnmadd231pd ymm0, ymm3, ymm9
    vmovapd ymm5, ymm8
    vfmadd213pd ymm5, ymm0, ymm7
    vfmadd213pd ymm5, ymm0, ymm12
    vfmadd213pd ymm5, ymm0, ymm13
    vfmadd213pd ymm5, ymm0, ymm10
    vbroadcastsd ymm7, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm5, ymm0, ymm7
    vfmadd213pd ymm5, ymm0, ymm14
    vfmadd213pd ymm5, ymm0, ymm15
    vbroadcastsd ymm7, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm5, ymm0, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm5, ymm0, ymm7
    vfmadd213pd ymm5, ymm0, ymm4
    vfmadd213pd ymm5, ymm0, ymm4
    vaddpd ymm0, ymm3, ymm6
    vbroadcastsd ymm4, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm3, ymm4, ymm6
    vpsubq ymm0, ymm0, ymm3
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm3, ymm1
    vmulpd ymm3, ymm5, ymm3
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm1
    vmulpd ymm0, ymm3, ymm0
    vmulpd ymm1, ymm2, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r12 + 352], ymm0
    add r12, 64
    inc r15
    add rax, 8
    cmp r12, 256
    je .L81
.L58:
    vbroadcastsd ymm0, qword ptr [rip + .K8000000000000000]
    vmovapd ymm2, ymm0
    cmp r13, -3
    ja .L57
    mov ecx, 1
    vxorpd xmm0, xmm0, xmm0
    test r13, r13
    je .L54
    mov r11, rax
    mov rdi, qword ptr [rsp + 16]
    vxorpd xmm1, xmm1, xmm1
.L59:
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
    jne .L59
    test byte ptr [rsp + 24], 1
    jne .L55
    jmp .L56
.L60:
    mov rax, qword ptr [rsp + 48]
    lea r11, [rax + rdx]
    xor r15d, r15d
    xor r12d, r12d
    jmp .L65
.L61:
    vxorpd xmm1, xmm1, xmm1
.L62:
    vmovapd ymm2, ymm1
    lea rax, [r9 + 8*r15]
    lea rsi, [rcx + 2*rcx]
    shl rsi, 5
    vbroadcastsd ymm1, qword ptr [rax + rsi]
    vmovapd ymm3, ymm0
    shl rcx, 6
    vsubpd ymm0, ymm1, ymmword ptr [r8 + rcx]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [r8 + rcx + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L63:
    vbroadcastsd ymm3, qword ptr [rip + .K4008000000000000]
    vmulpd ymm0, ymm0, ymm3
    vsqrtpd ymm2, ymm0
    vmulpd ymm0, ymm1, ymm3
    vsqrtpd ymm0, ymm0
.L64:
    vmovapd ymmword ptr [rsp + 288], ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4087700000000000]
    vminpd ymm9, ymm1, ymm2
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vmovapd ymmword ptr [rsp + 64], ymm1
    vxorpd ymm1, ymm9, ymm1
    vbroadcastsd ymm6, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm6, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm2, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm0, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm2, ymm1, ymm0
    vbroadcastsd ymm11, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm2, ymm11, ymm2
    vbroadcastsd ymm13, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm1, ymm2, ymm13
    vbroadcastsd ymm12, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm1, ymm2, ymm12
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm3, ymm8
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm3, ymm1, ymm7
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm3, ymm1, ymm14
    vbroadcastsd ymm15, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm3, ymm1, ymm15
    vbroadcastsd ymm10, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm3, ymm1, ymm10
    vbroadcastsd ymm4, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm3, ymm1, ymm4
    vbroadcastsd ymm5, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm3, ymm1, ymm5
    vbroadcastsd ymm4, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm3, ymm1, ymm4
    vfmadd213pd ymm3, ymm1, ymm4
    vmovapd ymm7, ymm0
    vaddpd ymm1, ymm2, ymm0
    vbroadcastsd ymm5, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm2, ymm5, ymm0
    vpsubq ymm5, ymm1, ymm2
    vpsllq ymm1, ymm2, 52
    vpbroadcastq ymm2, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm1, ymm1, ymm2
    vmulpd ymm3, ymm3, ymm1
    vbroadcastsd ymm1, qword ptr [r9 + 8*r15]
    vpsllq ymm5, ymm5, 52
    vpaddq ymm5, ymm5, ymm2
    vmulpd ymm3, ymm3, ymm5
    vfmadd213pd ymm3, ymm9, ymm3
    vmulpd ymm5, ymm1, ymmword ptr [rsp + 96]
    vmulpd ymm3, ymm5, ymm3
    vmovapd ymmword ptr [rsp + r12 + 320], ymm3
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm0, ymm0, ymmword ptr [rsp + 288]
    vxorpd ymm3, ymm0, ymmword ptr [rsp + 64]
    vmaxpd ymm3, ymm6, ymm3
    vbroadcastsd ymm5, qword ptr [rip + .K4086300000000000]
    vminpd ymm3, ymm5, ymm3
    vbroadcastsd ymm5, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm5, ymm3, ymm7
    vaddpd ymm5, ymm11, ymm5
    vfnmadd231pd ymm3, ymm5, ymm13
    vfnmadd231pd ymm3, ymm5, ymm12
    vmovapd ymm6, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm6, ymm3, ymm8
    vfmadd213pd ymm6, ymm3, ymm14
    vfmadd213pd ymm6, ymm3, ymm15
    vfmadd213pd ymm6, ymm3, ymm10
    vbroadcastsd ymm8, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm6, ymm3, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm6, ymm3, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm6, ymm3, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm6, ymm3, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm6, ymm3, ymm8
    vfmadd213pd ymm6, ymm3, ymm4
    vfmadd213pd ymm6, ymm3, ymm4
    vaddpd ymm3, ymm5, ymm7
    vbroadcastsd ymm4, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm5, ymm4, ymm7
    vpsubq ymm3, ymm3, ymm5
    vpsllq ymm5, ymm5, 52
    vpaddq ymm5, ymm5, ymm2
    vmulpd ymm5, ymm6, ymm5
    vpsllq ymm3, ymm3, 52
    vpaddq ymm2, ymm3, ymm2
    vmulpd ymm2, ymm5, ymm2
    vfmadd213pd ymm2, ymm0, ymm2
    vmulpd ymm0, ymm1, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm0, ymm2
    vmovapd ymmword ptr [rsp + r12 + 352], ymm0
    add r12, 64
    inc r15
    add r11, 8
    cmp r12, 256
    je .L81
.L65:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm0, xmm0, xmm0
    cmp r13, -3
    ja .L64
    mov ecx, 1
    test r13, r13
    je .L61
    mov rax, r11
    mov rdi, qword ptr [rsp + 16]
    vxorpd xmm1, xmm1, xmm1
.L66:
    vbroadcastsd ymm2, qword ptr [rax - 96]
    vsubpd ymm3, ymm2, ymmword ptr [rdi - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [rdi - 64]
    vbroadcastsd ymm5, qword ptr [rax]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [rdi - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [rdi]
    vfmadd213pd ymm1, ymm1, ymm2
    sub rdi, -128
    add rax, 192
    lea rsi, [r10 + rcx]
    add rsi, 2
    add rcx, 2
    cmp rsi, 1
    jne .L66
    test byte ptr [rsp + 24], 1
    jne .L62
    jmp .L63
.L67:
    mov rax, qword ptr [rsp + 48]
    lea r11, [rax + rdx]
    xor r15d, r15d
    xor r12d, r12d
    jmp .L72
.L68:
    vxorpd xmm1, xmm1, xmm1
.L69:
    vmovapd ymm2, ymm1
    lea rax, [r9 + 8*r15]
    lea rsi, [rcx + 2*rcx]
    shl rsi, 5
    vbroadcastsd ymm1, qword ptr [rax + rsi]
    vmovapd ymm3, ymm0
    shl rcx, 6
    vsubpd ymm0, ymm1, ymmword ptr [r8 + rcx]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [r8 + rcx + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L70:
    vbroadcastsd ymm3, qword ptr [rip + .K4014000000000000]
    vmulpd ymm0, ymm0, ymm3
    vsqrtpd ymm2, ymm0
    vmulpd ymm0, ymm1, ymm3
    vsqrtpd ymm0, ymm0
.L71:
    vmovapd ymmword ptr [rsp + 64], ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4087700000000000]
    vminpd ymm2, ymm1, ymm2
    vbroadcastsd ymm0, qword ptr [rip + .K8000000000000000]
    vxorpd ymm1, ymm2, ymm0
    vbroadcastsd ymm6, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm6, ymm1
    vbroadcastsd ymm3, qword ptr [rip + .K4086300000000000]
    vminpd ymm9, ymm3, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm5, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm9, ymm5
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm1, ymm1, ymm3
    vbroadcastsd ymm13, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm9, ymm1, ymm13
    vbroadcastsd ymm12, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm9, ymm1, ymm12
    vbroadcastsd ymm11, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm11, ymm9, ymm7
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm11, ymm9, ymm14
    vbroadcastsd ymm15, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm11, ymm9, ymm15
    vbroadcastsd ymm10, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm11, ymm9, ymm10
    vbroadcastsd ymm4, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm11, ymm9, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm11, ymm9, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm11, ymm9, ymm4
    vbroadcastsd ymm15, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm11, ymm9, ymm15
    vbroadcastsd ymm14, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm11, ymm9, ymm14
    vbroadcastsd ymm8, qword ptr [rip + .K3fd5555555555555]
    vmovapd ymm3, ymm8
    vbroadcastsd ymm4, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm3, ymm2, ymm4
    vfmadd213pd ymm3, ymm2, ymm4
    vfmadd213pd ymm11, ymm9, ymm4
    vfmadd213pd ymm11, ymm9, ymm4
    vmovapd ymm7, ymm5
    vaddpd ymm2, ymm1, ymm5
    vbroadcastsd ymm10, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm1, ymm10, ymm5
    vpsubq ymm2, ymm2, ymm1
    vpsllq ymm5, ymm1, 52
    vpbroadcastq ymm1, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm5, ymm5, ymm1
    vmulpd ymm5, ymm11, ymm5
    vbroadcastsd ymm11, qword ptr [rip + .Kc338000000000000]
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm2, ymm1
    vmulpd ymm5, ymm5, ymm2
    vbroadcastsd ymm2, qword ptr [r9 + 8*r15]
    vmulpd ymm3, ymm3, ymm5
    vmulpd ymm5, ymm2, ymmword ptr [rsp + 96]
    vmulpd ymm3, ymm5, ymm3
    vmovapd ymmword ptr [rsp + r12 + 320], ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K4087700000000000]
    vminpd ymm9, ymm3, ymmword ptr [rsp + 64]
    vxorpd ymm0, ymm9, ymm0
    vmaxpd ymm0, ymm6, ymm0
    vbroadcastsd ymm3, qword ptr [rip + .K4086300000000000]
    vminpd ymm6, ymm3, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm0, ymm6, ymm7
    vaddpd ymm0, ymm11, ymm0
    vfnmadd231pd ymm6, ymm0, ymm13
    vfnmadd231pd ymm6, ymm0, ymm12
    vmovapd ymm3, ymm8
    vfmadd213pd ymm3, ymm9, ymm4
    vfmadd213pd ymm3, ymm9, ymm4
    vbroadcastsd ymm5, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm8, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm5, ymm6, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm5, ymm6, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm5, ymm6, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm5, ymm6, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm5, ymm6, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm5, ymm6, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm5, ymm6, ymm8
    vfmadd213pd ymm5, ymm6, ymm15
    vfmadd213pd ymm5, ymm6, ymm14
    vfmadd213pd ymm5, ymm6, ymm4
    vfmadd213pd ymm5, ymm6, ymm4
    vaddpd ymm6, ymm0, ymm7
    vfmadd213pd ymm0, ymm10, ymm7
    vpsubq ymm6, ymm6, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm1
    vmulpd ymm0, ymm5, ymm0
    vpsllq ymm5, ymm6, 52
    vpaddq ymm1, ymm5, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm0, ymm3, ymm0
    vmulpd ymm1, ymm2, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r12 + 352], ymm0
    add r12, 64
    inc r15
    add r11, 8
    cmp r12, 256
    je .L81
.L72:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm0, xmm0, xmm0
    cmp r13, -3
    ja .L71
    mov ecx, 1
    test r13, r13
    je .L68
    mov rax, r11
    mov rdi, qword ptr [rsp + 16]
    vxorpd xmm1, xmm1, xmm1
.L73:
    vbroadcastsd ymm2, qword ptr [rax - 96]
    vsubpd ymm3, ymm2, ymmword ptr [rdi - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [rdi - 64]
    vbroadcastsd ymm5, qword ptr [rax]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [rdi - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [rdi]
    vfmadd213pd ymm1, ymm1, ymm2
    sub rdi, -128
    add rax, 192
    lea rsi, [r10 + rcx]
    add rsi, 2
    add rcx, 2
    cmp rsi, 1
    jne .L73
    test byte ptr [rsp + 24], 1
    jne .L69
    jmp .L70
.L74:
    mov rax, qword ptr [rsp + 48]
    lea r11, [rax + rdx]
    xor r15d, r15d
    xor r12d, r12d
    jmp .L79
.L75:
    vxorpd xmm1, xmm1, xmm1
.L76:
    vmovapd ymm2, ymm1
    lea rax, [r9 + 8*r15]
    lea rsi, [rcx + 2*rcx]
    shl rsi, 5
    vbroadcastsd ymm1, qword ptr [rax + rsi]
    vmovapd ymm3, ymm0
    shl rcx, 6
    vsubpd ymm0, ymm1, ymmword ptr [r8 + rcx]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [r8 + rcx + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L77:
    vsqrtpd ymm2, ymm0
    vsqrtpd ymm0, ymm1
.L78:
    vmovapd ymmword ptr [rsp + 288], ymm0
    vbroadcastsd ymm1, qword ptr [r9 + 8*r15]
    vmovaps ymmword ptr [rsp + 64], ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vxorpd ymm2, ymm2, ymm1
    vbroadcastsd ymm6, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm2, ymm6, ymm2
    vbroadcastsd ymm0, qword ptr [rip + .K4086300000000000]
    vminpd ymm2, ymm0, ymm2
    vbroadcastsd ymm3, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm11, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm3, ymm2, ymm11
    vbroadcastsd ymm11, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm3, ymm11, ymm3
    vbroadcastsd ymm13, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm2, ymm3, ymm13
    vbroadcastsd ymm12, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm2, ymm3, ymm12
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm5, ymm8
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm5, ymm2, ymm7
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm5, ymm2, ymm14
    vbroadcastsd ymm15, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm5, ymm2, ymm15
    vbroadcastsd ymm10, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm5, ymm2, ymm10
    vbroadcastsd ymm4, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm5, ymm2, ymm4
    vbroadcastsd ymm9, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm5, ymm2, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm5, ymm2, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm5, ymm2, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm5, ymm2, ymm9
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm5, ymm2, ymm0
    vfmadd213pd ymm5, ymm2, ymm0
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vaddpd ymm2, ymm3, ymm4
    vbroadcastsd ymm9, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm3, ymm9, ymm4
    vpsubq ymm9, ymm2, ymm3
    vpsllq ymm3, ymm3, 52
    vpbroadcastq ymm2, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm3, ymm3, ymm2
    vmulpd ymm3, ymm5, ymm3
    vpsllq ymm5, ymm9, 52
    vpaddq ymm5, ymm5, ymm2
    vmulpd ymm3, ymm3, ymm5
    vmovapd ymm9, ymmword ptr [rsp + 64]
    vmulpd ymm5, ymm9, ymmword ptr [rsp + 96]
    vmulpd ymm3, ymm5, ymm3
    vmovapd ymmword ptr [rsp + r12 + 320], ymm3
    vxorpd ymm1, ymm1, ymmword ptr [rsp + 288]
    vmaxpd ymm1, ymm6, ymm1
    vbroadcastsd ymm3, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm3, ymm1
    vbroadcastsd ymm3, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm3, ymm1, ymm4
    vaddpd ymm3, ymm11, ymm3
    vfnmadd231pd ymm1, ymm3, ymm13
    vfnmadd231pd ymm1, ymm3, ymm12
    vmovapd ymm5, ymm8
    vfmadd213pd ymm5, ymm1, ymm7
    vfmadd213pd ymm5, ymm1, ymm14
    vfmadd213pd ymm5, ymm1, ymm15
    vfmadd213pd ymm5, ymm1, ymm10
    vbroadcastsd ymm6, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm5, ymm1, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm5, ymm1, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm5, ymm1, ymm6
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
    vmulpd ymm0, ymm9, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm0, ymm1
    vmovapd ymmword ptr [rsp + r12 + 352], ymm0
    add r12, 64
    inc r15
    add r11, 8
    cmp r12, 256
    je .L81
.L79:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm0, xmm0, xmm0
    cmp r13, -3
    ja .L78
    mov ecx, 1
    test r13, r13
    je .L75
    mov rax, r11
    mov rdi, qword ptr [rsp + 16]
    vxorpd xmm1, xmm1, xmm1
.L80:
    vbroadcastsd ymm2, qword ptr [rax - 96]
    vsubpd ymm3, ymm2, ymmword ptr [rdi - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [rdi - 64]
    vbroadcastsd ymm5, qword ptr [rax]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [rdi - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [rdi]
    vfmadd213pd ymm1, ymm1, ymm2
    sub rdi, -128
    add rax, 192
    lea rsi, [r10 + rcx]
    add rsi, 2
    add rcx, 2
    cmp rsi, 1
    jne .L80
    test byte ptr [rsp + 24], 1
    jne .L76
    jmp .L77
.L81:
    vmovapd ymm11, ymmword ptr [rsp + 320]
    vmovapd ymm9, ymmword ptr [rsp + 352]
    vmovapd ymm8, ymmword ptr [rsp + 384]
    vmovapd ymm7, ymmword ptr [rsp + 416]
    vmovapd ymm6, ymmword ptr [rsp + 448]
    vmovapd ymm2, ymmword ptr [rsp + 480]
    vmovapd ymm1, ymmword ptr [rsp + 512]
    vmovapd ymm0, ymmword ptr [rsp + 544]
    mov r9, qword ptr [rsp + 240]
    test r9, r9
    mov rax, qword ptr [rsp + 32]
    je .L83
    add rdx, qword ptr [rsp + 712]
    mov rcx, qword ptr [rsp + 152]
    mov r12, qword ptr [rsp + 56]
.L82:
    vmovupd ymm3, ymmword ptr [rcx - 32]
    vmovupd ymm5, ymmword ptr [rcx]
    vbroadcastsd ymm10, qword ptr [rdx - 24]
    vfnmadd231pd ymm11, ymm10, ymm3
    vfnmadd231pd ymm9, ymm5, ymm10
    vbroadcastsd ymm10, qword ptr [rdx - 16]
    vfnmadd231pd ymm8, ymm10, ymm3
    vfnmadd231pd ymm7, ymm5, ymm10
    vbroadcastsd ymm10, qword ptr [rdx - 8]
    vfnmadd231pd ymm6, ymm10, ymm3
    vfnmadd231pd ymm2, ymm5, ymm10
    vbroadcastsd ymm10, qword ptr [rdx]
    vfnmadd231pd ymm1, ymm10, ymm3
    vfnmadd231pd ymm0, ymm10, ymm5
    add rdx, 96
    add rcx, 64
    dec r9
    jne .L82
    jmp .L84
.L83:
    mov r12, qword ptr [rsp + 56]
.L84:
    vmovapd ymmword ptr [rsp + 320], ymm11
    vmovapd ymmword ptr [rsp + 352], ymm9
    vmovapd ymmword ptr [rsp + 384], ymm8
    vmovapd ymmword ptr [rsp + 416], ymm7
    vmovapd ymmword ptr [rsp + 448], ymm6
    vmovapd ymmword ptr [rsp + 480], ymm2
    vmovapd ymmword ptr [rsp + 512], ymm1
    vmovapd ymmword ptr [rsp + 544], ymm0
    mov rdx, rax
    sub rdx, rbx
    cmp r14, 9
    jae .L91
    cmp rax, rbx
    je .L51
    dec rdx
    mov r9d, 64
    mov eax, 1
    mov qword ptr [rsp + 96], rax
    lea rcx, [rsp + 320]
.L85:
    mov r11, rbx
    imul rax, r14, 112
    mov rsi, qword ptr [rsp + 264]
    lea r15, [rsi + rax]
    vbroadcastsd ymm7, qword ptr [rip + .K9223372036854775807]
    vandpd ymm0, ymm7, ymmword ptr [rcx]
    vbroadcastsd ymm1, qword ptr [rsi + rax + 88]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm2, ymm0
    vcmpgt_oqpd ymm2, ymm0, ymm1
    vmovmskpd eax, ymm2
    test eax, eax
    je .L86
    mov rsi, qword ptr [rsp + 40]
    vmovdqu xmm1, xmmword ptr [r12 + rsi]
    mov esi, dword ptr [r15 + 96]
    mov edi, -2147483648
    xor esi, edi
    vpbroadcastd xmm2, dword ptr [rip + .K2147483648]
    vpxor xmm2, xmm1, xmm2
    vmovd xmm3, esi
    vpbroadcastd xmm3, xmm3
    vpcmpgtd xmm2, xmm3, xmm2
    vpbroadcastd xmm3, dword ptr [r15 + 100]
    vpcmpeqd xmm3, xmm3, xmm1
    vpandn xmm2, xmm3, xmm2
    vmovmskps esi, xmm2
    and sil, al
    mov rax, qword ptr [r15 + 8]
    mov rdi, qword ptr [r15 + 72]
    movzx esi, sil
    popcnt r12d, esi
    shl esi, 5
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm2, ymmword ptr [rbx + rsi]
    vpermps ymm0, ymm2, ymm0
    vmovupd ymmword ptr [rax + 8*rdi], ymm0
    mov rax, qword ptr [r15 + 32]
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm0, ymmword ptr [rbx + rsi]
    vpermd ymm0, ymm0, ymm1
    vmovdqu xmmword ptr [rax + 4*rdi], xmm0
    add r12, rdi
    mov qword ptr [r15 + 72], r12
    mov r12, qword ptr [rsp + 56]
    vbroadcastsd ymm1, qword ptr [r15 + 88]
.L86:
    vandpd ymm0, ymm7, ymmword ptr [rcx + 32]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm2, ymm0
    vcmpgt_oqpd ymm1, ymm0, ymm1
    vmovmskpd eax, ymm1
    test eax, eax
    je .L87
    mov rcx, qword ptr [rsp + 40]
    vmovdqu xmm1, xmmword ptr [r12 + rcx + 16]
    mov ecx, dword ptr [r15 + 96]
    mov esi, -2147483648
    xor ecx, esi
    vpbroadcastd xmm2, dword ptr [rip + .K2147483648]
    vpxor xmm2, xmm1, xmm2
    vmovd xmm3, ecx
    vpbroadcastd xmm3, xmm3
    vpcmpgtd xmm2, xmm3, xmm2
    vpbroadcastd xmm3, dword ptr [r15 + 100]
    vpcmpeqd xmm3, xmm3, xmm1
    vpandn xmm2, xmm3, xmm2
    vmovmskps ecx, xmm2
    and cl, al
    mov rax, qword ptr [r15 + 8]
    mov rsi, qword ptr [r15 + 72]
    movzx ecx, cl
    popcnt edi, ecx
    shl ecx, 5
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm2, ymmword ptr [rbx + rcx]
    vpermps ymm0, ymm2, ymm0
    vmovupd ymmword ptr [rax + 8*rsi], ymm0
    mov rax, qword ptr [r15 + 32]
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm0, ymmword ptr [rbx + rcx]
    vpermd ymm0, ymm0, ymm1
    vmovdqu xmmword ptr [rax + 4*rsi], xmm0
    add rdi, rsi
    mov qword ptr [r15 + 72], rdi
.L87:
    test rdx, rdx
    mov r15, qword ptr [rsp + 40]
    je .L51
    imul rax, r11, 112
    imul rcx, qword ptr [rsp + 96], 112
    add rax, qword ptr [rsp + 216]
    add rax, rcx
    jmp .L89
.L88:
    dec rdx
    add rax, 112
    add r9, 64
    test rdx, rdx
    je .L51
.L89:
    cmp r9, 256
    je .L51
    vandpd ymm0, ymm7, ymmword ptr [rsp + r9 + 320]
    vbroadcastsd ymm1, qword ptr [rax - 12]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm2, ymm0
    vcmpgt_oqpd ymm2, ymm0, ymm1
    vmovmskpd ecx, ymm2
    test ecx, ecx
    je .L90
    vmovdqu xmm1, xmmword ptr [r12 + r15]
    mov esi, dword ptr [rax - 4]
    mov edi, -2147483648
    xor esi, edi
    vpbroadcastd xmm2, dword ptr [rip + .K2147483648]
    vpxor xmm2, xmm1, xmm2
    vmovd xmm3, esi
    vpbroadcastd xmm3, xmm3
    vpcmpgtd xmm2, xmm3, xmm2
    vpbroadcastd xmm3, dword ptr [rax]
    vpcmpeqd xmm3, xmm3, xmm1
    vpandn xmm2, xmm3, xmm2
    vmovmskps esi, xmm2
    and sil, cl
    mov rcx, qword ptr [rax - 92]
    mov rdi, qword ptr [rax - 28]
    movzx esi, sil
    popcnt r11d, esi
    shl esi, 5
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm2, ymmword ptr [rbx + rsi]
    vpermps ymm0, ymm2, ymm0
    vmovupd ymmword ptr [rcx + 8*rdi], ymm0
    mov rcx, qword ptr [rax - 68]
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm0, ymmword ptr [rbx + rsi]
    vpermd ymm0, ymm0, ymm1
    vmovdqu xmmword ptr [rcx + 4*rdi], xmm0
    add r11, rdi
    mov qword ptr [rax - 28], r11
    vbroadcastsd ymm1, qword ptr [rax - 12]
.L90:
    vandpd ymm0, ymm7, ymmword ptr [rsp + r9 + 352]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm2, ymm0
    vcmpgt_oqpd ymm1, ymm0, ymm1
    vmovmskpd ecx, ymm1
    test ecx, ecx
    je .L88
    vmovdqu xmm1, xmmword ptr [r12 + r15 + 16]
    mov esi, dword ptr [rax - 4]
    mov edi, -2147483648
    xor esi, edi
    vpbroadcastd xmm2, dword ptr [rip + .K2147483648]
    vpxor xmm2, xmm1, xmm2
    vmovd xmm3, esi
    vpbroadcastd xmm3, xmm3
    vpcmpgtd xmm2, xmm3, xmm2
    vpbroadcastd xmm3, dword ptr [rax]
    vpcmpeqd xmm3, xmm3, xmm1
    vpandn xmm2, xmm3, xmm2
    vmovmskps esi, xmm2
    and sil, cl
    mov rcx, qword ptr [rax - 92]
    mov rdi, qword ptr [rax - 28]
    movzx esi, sil
    popcnt r11d, esi
    shl esi, 5
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm2, ymmword ptr [rbx + rsi]
    vpermps ymm0, ymm2, ymm0
    vmovupd ymmword ptr [rcx + 8*rdi], ymm0
    mov rcx, qword ptr [rax - 68]
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm0, ymmword ptr [rbx + rsi]
    vpermd ymm0, ymm0, ymm1
    vmovdqu xmmword ptr [rcx + 4*rdi], xmm0
    add r11, rdi
    mov qword ptr [rax - 28], r11
    jmp .L88
.L91:
    mov rcx, r14
    sub rcx, rbx
    cmp rdx, rcx
    setbe al
    mov rsi, rcx
    cmp rcx, 4
    setae cl
    or cl, al
    jne .L51
    mov rax, rsi
    not rax
    add rdx, rax
    mov r9, rsi
    shl r9, 6
    lea rcx, [rsp + r9]
    add rcx, 320
    or r9, 64
    or rsi, 1
    mov qword ptr [rsp + 96], rsi
    jmp .L85
.L92:
    mov r8, qword ptr [rsp + 248]
    inc r8
    mov r14, qword ptr [rsp + 736]
    add qword ptr [rsp + 16], r14
    add qword ptr [rsp + 152], r14
    mov r12, qword ptr [rsp + 728]
    cmp r8, r12
    mov rcx, qword ptr [rsp + 264]
    mov r15, qword ptr [rsp + 256]
    mov rdi, qword ptr [rsp + 720]
    jb .L4
    jmp .L1
.L93:
    mov rax, r15
    imul rax, r8
    mov rcx, qword ptr [rsp + 208]
    lea rcx, [rcx + 8*rax]
    shl r8, 5
    mov edx, 6
    xor r11d, r11d
    mov rax, qword ptr [rsp + 216]
    mov qword ptr [rsp + 144], rax
    mov rax, qword ptr [rsp + 704]
    mov qword ptr [rsp + 136], rax
    mov r15, qword ptr [rsp + 48]
    jmp .L95
.L94:
    mov rax, qword ptr [rsp + 272]
    mov r14, rax
    lea rdx, [rax + 6]
    mov r15, qword ptr [rsp + 40]
    add r15, 48
    add qword ptr [rsp + 136], 48
    add qword ptr [rsp + 144], 672
    add r11, 6
    cmp rdx, qword ptr [rsp + 32]
    ja .L7
.L95:
    mov qword ptr [rsp + 272], rdx
    mov rax, qword ptr [rsp + 232]
    lea r14, [rax + 8*r11]
    vbroadcastsd ymm0, qword ptr [rax + 8*r11]
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
    vmovaps ymmword ptr [rsp + 672], ymm0
    vmovups ymm0, ymmword ptr [rcx]
    vmovaps ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [rcx + 32]
    vmovapd ymmword ptr [rsp + 160], ymm0
    lea rdx, [rip + .T2]
    mov rax, qword ptr [rsp + 224]
    movsxd rax, dword ptr [rdx + 4*rax]
    add rax, rdx
    mov qword ptr [rsp + 40], r15
    jmp rax
.L96:
    xor r9d, r9d
    xor r12d, r12d
    jmp .L101
.L97:
    vxorpd xmm1, xmm1, xmm1
.L98:
    vmovapd ymm2, ymm1
    lea rdx, [r14 + 8*r9]
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    vbroadcastsd ymm1, qword ptr [rdx + rsi]
    vmovapd ymm3, ymm0
    shl rax, 6
    vsubpd ymm0, ymm1, ymmword ptr [rcx + rax]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [rcx + rax + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L99:
    vbroadcastsd ymm3, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm2, ymm0, ymm3
    vmulpd ymm0, ymm1, ymm3
.L100:
    vmovapd ymmword ptr [rsp + 64], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm2, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm11, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm2, ymm1, ymm11
    vbroadcastsd ymm11, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm2, ymm11, ymm2
    vbroadcastsd ymm6, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm1, ymm2, ymm6
    vbroadcastsd ymm9, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm1, ymm2, ymm9
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm3, ymm8
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm3, ymm1, ymm7
    vbroadcastsd ymm12, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm3, ymm1, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm3, ymm1, ymm13
    vbroadcastsd ymm10, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm3, ymm1, ymm10
    vbroadcastsd ymm4, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm3, ymm1, ymm4
    vbroadcastsd ymm14, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm3, ymm1, ymm14
    vbroadcastsd ymm15, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm3, ymm1, ymm15
    vbroadcastsd ymm5, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm3, ymm1, ymm5
    vbroadcastsd ymm4, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm3, ymm1, ymm4
    vfmadd213pd ymm3, ymm1, ymm4
    vbroadcastsd ymm6, qword ptr [rip + .K4338000000000000]
    vaddpd ymm1, ymm2, ymm6
    vbroadcastsd ymm5, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm2, ymm5, ymm6
    vpsubq ymm5, ymm1, ymm2
    vpsllq ymm2, ymm2, 52
    vpbroadcastq ymm1, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm2, ymm2, ymm1
    vmulpd ymm3, ymm3, ymm2
    vbroadcastsd ymm2, qword ptr [r14 + 8*r9]
    vpsllq ymm5, ymm5, 52
    vpaddq ymm5, ymm5, ymm1
    vmulpd ymm3, ymm3, ymm5
    vmulpd ymm5, ymm2, ymmword ptr [rsp + 96]
    vmulpd ymm3, ymm5, ymm3
    vmovapd ymmword ptr [rsp + r12 + 320], ymm3
    vmaxpd ymm0, ymm0, ymmword ptr [rsp + 64]
    vbroadcastsd ymm3, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm3, ymm0
    vbroadcastsd ymm3, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm3, ymm0, ymm6
    vaddpd ymm3, ymm11, ymm3
    vbroadcastsd ymm5, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm0, ymm3, ymm5
    vfnmadd231pd ymm0, ymm3, ymm9
    vmovapd ymm5, ymm8
    vfmadd213pd ymm5, ymm0, ymm7
    vfmadd213pd ymm5, ymm0, ymm12
    vfmadd213pd ymm5, ymm0, ymm13
    vfmadd213pd ymm5, ymm0, ymm10
    vbroadcastsd ymm7, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm5, ymm0, ymm7
    vfmadd213pd ymm5, ymm0, ymm14
    vfmadd213pd ymm5, ymm0, ymm15
    vbroadcastsd ymm7, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm5, ymm0, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm5, ymm0, ymm7
    vfmadd213pd ymm5, ymm0, ymm4
    vfmadd213pd ymm5, ymm0, ymm4
    vaddpd ymm0, ymm3, ymm6
    vbroadcastsd ymm4, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm3, ymm4, ymm6
    vpsubq ymm0, ymm0, ymm3
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm3, ymm1
    vmulpd ymm3, ymm5, ymm3
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm1
    vmulpd ymm0, ymm3, ymm0
    vmulpd ymm1, ymm2, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r12 + 352], ymm0
    add r12, 64
    inc r9
    add r15, 8
    cmp r12, 384
    je .L124
.L101:
    vbroadcastsd ymm0, qword ptr [rip + .K8000000000000000]
    vmovapd ymm2, ymm0
    cmp r13, -3
    ja .L100
    mov eax, 1
    vxorpd xmm0, xmm0, xmm0
    test r13, r13
    je .L97
    mov rdx, r15
    mov rdi, qword ptr [rsp + 16]
    vxorpd xmm1, xmm1, xmm1
.L102:
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
    lea rsi, [r10 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L102
    test byte ptr [rsp + 24], 1
    jne .L98
    jmp .L99
.L103:
    mov rdx, r15
    xor r9d, r9d
    xor r12d, r12d
    jmp .L108
.L104:
    vxorpd xmm1, xmm1, xmm1
.L105:
    vmovapd ymm2, ymm1
    lea rsi, [r14 + 8*r9]
    lea rdi, [rax + 2*rax]
    shl rdi, 5
    vbroadcastsd ymm1, qword ptr [rsi + rdi]
    vmovapd ymm3, ymm0
    shl rax, 6
    vsubpd ymm0, ymm1, ymmword ptr [rcx + rax]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [rcx + rax + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L106:
    vbroadcastsd ymm3, qword ptr [rip + .K4008000000000000]
    vmulpd ymm0, ymm0, ymm3
    vsqrtpd ymm2, ymm0
    vmulpd ymm0, ymm1, ymm3
    vsqrtpd ymm0, ymm0
.L107:
    vmovapd ymmword ptr [rsp + 288], ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4087700000000000]
    vminpd ymm9, ymm1, ymm2
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vmovapd ymmword ptr [rsp + 64], ymm1
    vxorpd ymm1, ymm9, ymm1
    vbroadcastsd ymm6, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm6, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm2, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm0, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm2, ymm1, ymm0
    vbroadcastsd ymm11, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm2, ymm11, ymm2
    vbroadcastsd ymm12, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm1, ymm2, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm1, ymm2, ymm13
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm3, ymm8
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm3, ymm1, ymm7
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm3, ymm1, ymm14
    vbroadcastsd ymm15, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm3, ymm1, ymm15
    vbroadcastsd ymm10, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm3, ymm1, ymm10
    vbroadcastsd ymm4, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm3, ymm1, ymm4
    vbroadcastsd ymm5, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm3, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm3, ymm1, ymm5
    vbroadcastsd ymm4, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm3, ymm1, ymm4
    vfmadd213pd ymm3, ymm1, ymm4
    vmovapd ymm7, ymm0
    vaddpd ymm1, ymm2, ymm0
    vbroadcastsd ymm5, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm2, ymm5, ymm0
    vpsubq ymm5, ymm1, ymm2
    vpsllq ymm1, ymm2, 52
    vpbroadcastq ymm2, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm1, ymm1, ymm2
    vmulpd ymm3, ymm3, ymm1
    vbroadcastsd ymm1, qword ptr [r14 + 8*r9]
    vpsllq ymm5, ymm5, 52
    vpaddq ymm5, ymm5, ymm2
    vmulpd ymm3, ymm3, ymm5
    vfmadd213pd ymm3, ymm9, ymm3
    vmulpd ymm5, ymm1, ymmword ptr [rsp + 96]
    vmulpd ymm3, ymm5, ymm3
    vmovapd ymmword ptr [rsp + r12 + 320], ymm3
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm0, ymm0, ymmword ptr [rsp + 288]
    vxorpd ymm3, ymm0, ymmword ptr [rsp + 64]
    vmaxpd ymm3, ymm6, ymm3
    vbroadcastsd ymm5, qword ptr [rip + .K4086300000000000]
    vminpd ymm3, ymm5, ymm3
    vbroadcastsd ymm5, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm5, ymm3, ymm7
    vaddpd ymm5, ymm11, ymm5
    vfnmadd231pd ymm3, ymm5, ymm12
    vfnmadd231pd ymm3, ymm5, ymm13
    vmovapd ymm6, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm6, ymm3, ymm8
    vfmadd213pd ymm6, ymm3, ymm14
    vfmadd213pd ymm6, ymm3, ymm15
    vfmadd213pd ymm6, ymm3, ymm10
    vbroadcastsd ymm8, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm6, ymm3, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm6, ymm3, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm6, ymm3, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm6, ymm3, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm6, ymm3, ymm8
    vfmadd213pd ymm6, ymm3, ymm4
    vfmadd213pd ymm6, ymm3, ymm4
    vaddpd ymm3, ymm5, ymm7
    vbroadcastsd ymm4, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm5, ymm4, ymm7
    vpsubq ymm3, ymm3, ymm5
    vpsllq ymm5, ymm5, 52
    vpaddq ymm5, ymm5, ymm2
    vmulpd ymm5, ymm6, ymm5
    vpsllq ymm3, ymm3, 52
    vpaddq ymm2, ymm3, ymm2
    vmulpd ymm2, ymm5, ymm2
    vfmadd213pd ymm2, ymm0, ymm2
    vmulpd ymm0, ymm1, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm0, ymm2
    vmovapd ymmword ptr [rsp + r12 + 352], ymm0
    add r12, 64
    inc r9
    add rdx, 8
    cmp r12, 384
    je .L124
.L108:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm0, xmm0, xmm0
    cmp r13, -3
    ja .L107
    mov eax, 1
    test r13, r13
    je .L104
    mov r15, rdx
    mov rdi, qword ptr [rsp + 16]
    vxorpd xmm1, xmm1, xmm1
.L109:
    vbroadcastsd ymm2, qword ptr [r15 - 96]
    vsubpd ymm3, ymm2, ymmword ptr [rdi - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [rdi - 64]
    vbroadcastsd ymm5, qword ptr [r15]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [rdi - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [rdi]
    vfmadd213pd ymm1, ymm1, ymm2
    sub rdi, -128
    add r15, 192
    lea rsi, [r10 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L109
    test byte ptr [rsp + 24], 1
    jne .L105
    jmp .L106
.L110:
    mov r12, r15
    xor edx, edx
    xor r9d, r9d
    jmp .L115
.L111:
    vxorpd xmm1, xmm1, xmm1
.L112:
    vmovapd ymm2, ymm1
    lea rsi, [r14 + 8*rdx]
    lea rdi, [rax + 2*rax]
    shl rdi, 5
    vbroadcastsd ymm1, qword ptr [rsi + rdi]
    vmovapd ymm3, ymm0
    shl rax, 6
    vsubpd ymm0, ymm1, ymmword ptr [rcx + rax]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [rcx + rax + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L113:
    vbroadcastsd ymm3, qword ptr [rip + .K4014000000000000]
    vmulpd ymm0, ymm0, ymm3
    vsqrtpd ymm2, ymm0
    vmulpd ymm0, ymm1, ymm3
    vsqrtpd ymm0, ymm0
.L114:
    vmovapd ymmword ptr [rsp + 64], ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4087700000000000]
    vminpd ymm2, ymm1, ymm2
    vbroadcastsd ymm0, qword ptr [rip + .K8000000000000000]
    vxorpd ymm1, ymm2, ymm0
    vbroadcastsd ymm6, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm6, ymm1
    vbroadcastsd ymm3, qword ptr [rip + .K4086300000000000]
    vminpd ymm9, ymm3, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm5, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm9, ymm5
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm1, ymm1, ymm3
    vbroadcastsd ymm12, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm9, ymm1, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm9, ymm1, ymm13
    vbroadcastsd ymm11, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm11, ymm9, ymm7
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm11, ymm9, ymm14
    vbroadcastsd ymm15, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm11, ymm9, ymm15
    vbroadcastsd ymm10, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm11, ymm9, ymm10
    vbroadcastsd ymm4, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm11, ymm9, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm11, ymm9, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm11, ymm9, ymm4
    vbroadcastsd ymm15, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm11, ymm9, ymm15
    vbroadcastsd ymm14, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm11, ymm9, ymm14
    vbroadcastsd ymm8, qword ptr [rip + .K3fd5555555555555]
    vmovapd ymm3, ymm8
    vbroadcastsd ymm4, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm3, ymm2, ymm4
    vfmadd213pd ymm3, ymm2, ymm4
    vfmadd213pd ymm11, ymm9, ymm4
    vfmadd213pd ymm11, ymm9, ymm4
    vmovapd ymm7, ymm5
    vaddpd ymm2, ymm1, ymm5
    vbroadcastsd ymm10, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm1, ymm10, ymm5
    vpsubq ymm2, ymm2, ymm1
    vpsllq ymm5, ymm1, 52
    vpbroadcastq ymm1, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm5, ymm5, ymm1
    vmulpd ymm5, ymm11, ymm5
    vbroadcastsd ymm11, qword ptr [rip + .Kc338000000000000]
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm2, ymm1
    vmulpd ymm5, ymm5, ymm2
    vbroadcastsd ymm2, qword ptr [r14 + 8*rdx]
    vmulpd ymm3, ymm3, ymm5
    vmulpd ymm5, ymm2, ymmword ptr [rsp + 96]
    vmulpd ymm3, ymm5, ymm3
    vmovapd ymmword ptr [rsp + r9 + 320], ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K4087700000000000]
    vminpd ymm9, ymm3, ymmword ptr [rsp + 64]
    vxorpd ymm0, ymm9, ymm0
    vmaxpd ymm0, ymm6, ymm0
    vbroadcastsd ymm3, qword ptr [rip + .K4086300000000000]
    vminpd ymm6, ymm3, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm0, ymm6, ymm7
    vaddpd ymm0, ymm11, ymm0
    vfnmadd231pd ymm6, ymm0, ymm12
    vfnmadd231pd ymm6, ymm0, ymm13
    vmovapd ymm3, ymm8
    vfmadd213pd ymm3, ymm9, ymm4
    vfmadd213pd ymm3, ymm9, ymm4
    vbroadcastsd ymm5, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm8, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm5, ymm6, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm5, ymm6, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm5, ymm6, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm5, ymm6, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm5, ymm6, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm5, ymm6, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm5, ymm6, ymm8
    vfmadd213pd ymm5, ymm6, ymm15
    vfmadd213pd ymm5, ymm6, ymm14
    vfmadd213pd ymm5, ymm6, ymm4
    vfmadd213pd ymm5, ymm6, ymm4
    vaddpd ymm6, ymm0, ymm7
    vfmadd213pd ymm0, ymm10, ymm7
    vpsubq ymm6, ymm6, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm1
    vmulpd ymm0, ymm5, ymm0
    vpsllq ymm5, ymm6, 52
    vpaddq ymm1, ymm5, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm0, ymm3, ymm0
    vmulpd ymm1, ymm2, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r9 + 352], ymm0
    add r9, 64
    inc rdx
    add r12, 8
    cmp r9, 384
    je .L124
.L115:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm0, xmm0, xmm0
    cmp r13, -3
    ja .L114
    mov eax, 1
    test r13, r13
    je .L111
    mov r15, r12
    mov rdi, qword ptr [rsp + 16]
    vxorpd xmm1, xmm1, xmm1
.L116:
    vbroadcastsd ymm2, qword ptr [r15 - 96]
    vsubpd ymm3, ymm2, ymmword ptr [rdi - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [rdi - 64]
    vbroadcastsd ymm5, qword ptr [r15]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [rdi - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [rdi]
    vfmadd213pd ymm1, ymm1, ymm2
    sub rdi, -128
    add r15, 192
    lea rsi, [r10 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L116
    test byte ptr [rsp + 24], 1
    jne .L112
    jmp .L113
.L117:
    mov rdx, r15
    xor r9d, r9d
    xor r12d, r12d
    jmp .L122
.L118:
    vxorpd xmm1, xmm1, xmm1
.L119:
    vmovapd ymm2, ymm1
    lea rsi, [r14 + 8*r9]
    lea rdi, [rax + 2*rax]
    shl rdi, 5
    vbroadcastsd ymm1, qword ptr [rsi + rdi]
    vmovapd ymm3, ymm0
    shl rax, 6
    vsubpd ymm0, ymm1, ymmword ptr [rcx + rax]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm1, ymmword ptr [rcx + rax + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L120:
    vsqrtpd ymm2, ymm0
    vsqrtpd ymm0, ymm1
.L121:
    vmovapd ymmword ptr [rsp + 288], ymm0
    vbroadcastsd ymm1, qword ptr [r14 + 8*r9]
    vmovaps ymmword ptr [rsp + 64], ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vxorpd ymm2, ymm2, ymm1
    vbroadcastsd ymm6, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm2, ymm6, ymm2
    vbroadcastsd ymm0, qword ptr [rip + .K4086300000000000]
    vminpd ymm2, ymm0, ymm2
    vbroadcastsd ymm3, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm11, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm3, ymm2, ymm11
    vbroadcastsd ymm11, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm3, ymm11, ymm3
    vbroadcastsd ymm12, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm2, ymm3, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm2, ymm3, ymm13
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm5, ymm8
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm5, ymm2, ymm7
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm5, ymm2, ymm14
    vbroadcastsd ymm15, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm5, ymm2, ymm15
    vbroadcastsd ymm10, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm5, ymm2, ymm10
    vbroadcastsd ymm4, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm5, ymm2, ymm4
    vbroadcastsd ymm9, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm5, ymm2, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm5, ymm2, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm5, ymm2, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm5, ymm2, ymm9
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm5, ymm2, ymm0
    vfmadd213pd ymm5, ymm2, ymm0
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vaddpd ymm2, ymm3, ymm4
    vbroadcastsd ymm9, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm3, ymm9, ymm4
    vpsubq ymm9, ymm2, ymm3
    vpsllq ymm3, ymm3, 52
    vpbroadcastq ymm2, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm3, ymm3, ymm2
    vmulpd ymm3, ymm5, ymm3
    vpsllq ymm5, ymm9, 52
    vpaddq ymm5, ymm5, ymm2
    vmulpd ymm3, ymm3, ymm5
    vmovapd ymm9, ymmword ptr [rsp + 64]
    vmulpd ymm5, ymm9, ymmword ptr [rsp + 96]
    vmulpd ymm3, ymm5, ymm3
    vmovapd ymmword ptr [rsp + r12 + 320], ymm3
    vxorpd ymm1, ymm1, ymmword ptr [rsp + 288]
    vmaxpd ymm1, ymm6, ymm1
    vbroadcastsd ymm3, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm3, ymm1
    vbroadcastsd ymm3, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm3, ymm1, ymm4
    vaddpd ymm3, ymm11, ymm3
    vfnmadd231pd ymm1, ymm3, ymm12
    vfnmadd231pd ymm1, ymm3, ymm13
    vmovapd ymm5, ymm8
    vfmadd213pd ymm5, ymm1, ymm7
    vfmadd213pd ymm5, ymm1, ymm14
    vfmadd213pd ymm5, ymm1, ymm15
    vfmadd213pd ymm5, ymm1, ymm10
    vbroadcastsd ymm6, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm5, ymm1, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm5, ymm1, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm5, ymm1, ymm6
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
    vmulpd ymm0, ymm9, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm0, ymm1
    vmovapd ymmword ptr [rsp + r12 + 352], ymm0
    add r12, 64
    inc r9
    add rdx, 8
    cmp r12, 384
    je .L124
.L122:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm0, xmm0, xmm0
    cmp r13, -3
    ja .L121
    mov eax, 1
    test r13, r13
    je .L118
    mov r15, rdx
    mov rdi, qword ptr [rsp + 16]
    vxorpd xmm1, xmm1, xmm1
.L123:
    vbroadcastsd ymm2, qword ptr [r15 - 96]
    vsubpd ymm3, ymm2, ymmword ptr [rdi - 96]
    vfmadd213pd ymm3, ymm3, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [rdi - 64]
    vbroadcastsd ymm5, qword ptr [r15]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm5, ymmword ptr [rdi - 32]
    vfmadd213pd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm5, ymmword ptr [rdi]
    vfmadd213pd ymm1, ymm1, ymm2
    sub rdi, -128
    add r15, 192
    lea rsi, [r10 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L123
    test byte ptr [rsp + 24], 1
    jne .L119
    jmp .L120
.L124:
    vmovapd ymm8, ymmword ptr [rsp + 320]
    vmovapd ymm7, ymmword ptr [rsp + 352]
    vmovapd ymm6, ymmword ptr [rsp + 384]
    vmovapd ymm2, ymmword ptr [rsp + 416]
    vmovapd ymm1, ymmword ptr [rsp + 448]
    vmovapd ymm0, ymmword ptr [rsp + 480]
    vmovapd ymm9, ymmword ptr [rsp + 512]
    vmovapd ymm11, ymmword ptr [rsp + 544]
    vmovapd ymm12, ymmword ptr [rsp + 576]
    vmovapd ymm13, ymmword ptr [rsp + 608]
    vmovapd ymm14, ymmword ptr [rsp + 640]
    vmovapd ymm15, ymmword ptr [rsp + 672]
    mov r14, qword ptr [rsp + 240]
    test r14, r14
    mov r12, qword ptr [rsp + 56]
    je .L126
    mov rdx, qword ptr [rsp + 152]
    mov r9, qword ptr [rsp + 136]
.L125:
    vmovupd ymm3, ymmword ptr [rdx - 32]
    vmovupd ymm5, ymmword ptr [rdx]
    vbroadcastsd ymm10, qword ptr [r9 - 40]
    vfnmadd231pd ymm8, ymm10, ymm3
    vfnmadd231pd ymm7, ymm5, ymm10
    vbroadcastsd ymm10, qword ptr [r9 - 32]
    vfnmadd231pd ymm6, ymm10, ymm3
    vfnmadd231pd ymm2, ymm5, ymm10
    vbroadcastsd ymm10, qword ptr [r9 - 24]
    vfnmadd231pd ymm1, ymm10, ymm3
    vfnmadd231pd ymm0, ymm5, ymm10
    vbroadcastsd ymm10, qword ptr [r9 - 16]
    vfnmadd231pd ymm9, ymm10, ymm3
    vfnmadd231pd ymm11, ymm5, ymm10
    vbroadcastsd ymm10, qword ptr [r9 - 8]
    vfnmadd231pd ymm12, ymm10, ymm3
    vfnmadd231pd ymm13, ymm5, ymm10
    vbroadcastsd ymm10, qword ptr [r9]
    vfnmadd231pd ymm14, ymm10, ymm3
    vfnmadd231pd ymm15, ymm10, ymm5
    add r9, 96
    add rdx, 64
    dec r14
    jne .L125
.L126:
    vmovapd ymmword ptr [rsp + 320], ymm8
    vmovapd ymmword ptr [rsp + 352], ymm7
    vmovapd ymmword ptr [rsp + 384], ymm6
    vmovapd ymmword ptr [rsp + 416], ymm2
    vmovapd ymmword ptr [rsp + 448], ymm1
    vmovapd ymmword ptr [rsp + 480], ymm0
    vmovapd ymmword ptr [rsp + 512], ymm9
    vmovapd ymmword ptr [rsp + 544], ymm11
    vmovapd ymmword ptr [rsp + 576], ymm12
    vmovapd ymmword ptr [rsp + 608], ymm13
    vmovapd ymmword ptr [rsp + 640], ymm14
    vmovapd ymmword ptr [rsp + 672], ymm15
    cmp qword ptr [rsp + 32], r11
    je .L94
    mov edx, 32
    mov r9, qword ptr [rsp + 32]
    mov r14, qword ptr [rsp + 144]
    jmp .L128
.L127:
    add rdx, 64
    add r14, 112
    dec r9
    cmp r11, r9
    je .L94
.L128:
    cmp rdx, 416
    je .L94
    vbroadcastsd ymm0, qword ptr [rip + .K9223372036854775807]
    vandpd ymm1, ymm0, ymmword ptr [rsp + rdx + 288]
    vbroadcastsd ymm2, qword ptr [r14 - 12]
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm1, ymm3, ymm1
    vcmpgt_oqpd ymm3, ymm1, ymm2
    vmovmskpd eax, ymm3
    test eax, eax
    je .L129
    vmovdqu xmm2, xmmword ptr [r12 + r8]
    mov esi, dword ptr [r14 - 4]
    mov edi, -2147483648
    xor esi, edi
    vpbroadcastd xmm3, dword ptr [rip + .K2147483648]
    vpxor xmm3, xmm2, xmm3
    vmovd xmm5, esi
    vpbroadcastd xmm5, xmm5
    vpcmpgtd xmm3, xmm5, xmm3
    vpbroadcastd xmm5, dword ptr [r14]
    vpcmpeqd xmm5, xmm5, xmm2
    vpandn xmm3, xmm5, xmm3
    vmovmskps esi, xmm3
    and sil, al
    mov rax, qword ptr [r14 - 92]
    mov rdi, qword ptr [r14 - 28]
    movzx esi, sil
    popcnt r15d, esi
    shl esi, 5
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm3, ymmword ptr [rbx + rsi]
    vpermps ymm1, ymm3, ymm1
    vmovupd ymmword ptr [rax + 8*rdi], ymm1
    mov rax, qword ptr [r14 - 68]
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm1, ymmword ptr [rbx + rsi]
    vpermd ymm1, ymm1, ymm2
    vmovdqu xmmword ptr [rax + 4*rdi], xmm1
    add r15, rdi
    mov qword ptr [r14 - 28], r15
    vbroadcastsd ymm2, qword ptr [r14 - 12]
.L129:
    vandpd ymm0, ymm0, ymmword ptr [rsp + rdx + 320]
    vbroadcastsd ymm1, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm1, ymm0
    vcmpgt_oqpd ymm1, ymm0, ymm2
    vmovmskpd eax, ymm1
    test eax, eax
    je .L127
    vmovdqu xmm1, xmmword ptr [r12 + r8 + 16]
    mov esi, dword ptr [r14 - 4]
    mov edi, -2147483648
    xor esi, edi
    vpbroadcastd xmm2, dword ptr [rip + .K2147483648]
    vpxor xmm2, xmm1, xmm2
    vmovd xmm3, esi
    vpbroadcastd xmm3, xmm3
    vpcmpgtd xmm2, xmm3, xmm2
    vpbroadcastd xmm3, dword ptr [r14]
    vpcmpeqd xmm3, xmm3, xmm1
    vpandn xmm2, xmm3, xmm2
    vmovmskps esi, xmm2
    and sil, al
    mov rax, qword ptr [r14 - 92]
    mov rdi, qword ptr [r14 - 28]
    movzx esi, sil
    popcnt r15d, esi
    shl esi, 5
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm2, ymmword ptr [rbx + rsi]
    vpermps ymm0, ymm2, ymm0
    vmovupd ymmword ptr [rax + 8*rdi], ymm0
    mov rax, qword ptr [r14 - 68]
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm0, ymmword ptr [rbx + rsi]
    vpermd ymm0, ymm0, ymm1
    vmovdqu xmmword ptr [rax + 4*rdi], xmm0
    add r15, rdi
    mov qword ptr [r14 - 28], r15
    jmp .L127
.L130:
    mov rax, r15
    imul rax, r8
    mov rcx, qword ptr [rsp + 208]
    lea rcx, [rcx + 8*rax]
    shl r8, 5
    mov edx, 6
    xor r11d, r11d
    mov rax, qword ptr [rsp + 216]
    mov qword ptr [rsp + 144], rax
    mov rax, qword ptr [rsp + 704]
    mov qword ptr [rsp + 136], rax
    mov r12, qword ptr [rsp + 48]
    jmp .L132
.L131:
    mov rax, qword ptr [rsp + 272]
    mov r14, rax
    lea rdx, [rax + 6]
    mov r12, qword ptr [rsp + 40]
    add r12, 48
    add qword ptr [rsp + 136], 48
    add qword ptr [rsp + 144], 672
    add r11, 6
    cmp rdx, qword ptr [rsp + 32]
    ja .L50
.L132:
    mov qword ptr [rsp + 272], rdx
    mov rax, qword ptr [rsp + 232]
    lea r14, [rax + 8*r11]
    vbroadcastsd ymm0, qword ptr [rax + 8*r11]
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
    vmovaps ymmword ptr [rsp + 672], ymm0
    vmovups ymm0, ymmword ptr [rcx]
    vmovaps ymmword ptr [rsp + 96], ymm0
    vmovupd ymm0, ymmword ptr [rcx + 32]
    vmovapd ymmword ptr [rsp + 160], ymm0
    lea rdx, [rip + .T3]
    mov rax, qword ptr [rsp + 224]
    movsxd rax, dword ptr [rdx + 4*rax]
    add rax, rdx
    mov qword ptr [rsp + 40], r12
    jmp rax
.L133:
    xor edx, edx
    xor r15d, r15d
    jmp .L138
.L134:
    vxorpd xmm1, xmm1, xmm1
.L135:
    vmovapd ymm2, ymm1
    lea rax, [r14 + 8*rdx]
    lea rdi, [r9 + 2*r9]
    shl rdi, 5
    vbroadcastsd ymm1, qword ptr [rax + rdi]
    vmovapd ymm6, ymm0
    shl r9, 6
    vsubpd ymm0, ymm1, ymmword ptr [rcx + r9]
    vfmadd213pd ymm0, ymm0, ymm6
    vsubpd ymm1, ymm1, ymmword ptr [rcx + r9 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L136:
    vbroadcastsd ymm3, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm2, ymm0, ymm3
    vmulpd ymm0, ymm1, ymm3
.L137:
    vmovapd ymmword ptr [rsp + 64], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm0, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm2, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm11, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm2, ymm1, ymm11
    vbroadcastsd ymm11, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm2, ymm11, ymm2
    vbroadcastsd ymm3, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm1, ymm2, ymm3
    vbroadcastsd ymm5, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm1, ymm2, ymm5
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm6, ymm8
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm6, ymm1, ymm7
    vbroadcastsd ymm12, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm6, ymm1, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm6, ymm1, ymm13
    vbroadcastsd ymm10, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm6, ymm1, ymm10
    vbroadcastsd ymm4, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm6, ymm1, ymm4
    vbroadcastsd ymm14, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm6, ymm1, ymm14
    vbroadcastsd ymm15, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm6, ymm1, ymm15
    vbroadcastsd ymm9, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm6, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm6, ymm1, ymm9
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm6, ymm1, ymm3
    vfmadd213pd ymm6, ymm1, ymm3
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vaddpd ymm1, ymm2, ymm4
    vbroadcastsd ymm9, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm2, ymm9, ymm4
    vpsubq ymm9, ymm1, ymm2
    vpsllq ymm2, ymm2, 52
    vpbroadcastq ymm1, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm2, ymm2, ymm1
    vmulpd ymm6, ymm6, ymm2
    vbroadcastsd ymm2, qword ptr [r14 + 8*rdx]
    vpsllq ymm9, ymm9, 52
    vpaddq ymm9, ymm9, ymm1
    vmulpd ymm6, ymm9, ymm6
    vmulpd ymm9, ymm2, ymmword ptr [rsp + 96]
    vmulpd ymm6, ymm9, ymm6
    vmovapd ymmword ptr [rsp + r15 + 320], ymm6
    vmaxpd ymm0, ymm0, ymmword ptr [rsp + 64]
    vbroadcastsd ymm6, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm6, ymm0
    vbroadcastsd ymm6, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm6, ymm0, ymm4
    vaddpd ymm6, ymm11, ymm6
    vbroadcastsd ymm9, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm0, ymm6, ymm9
    vfnmadd231pd ymm0, ymm6, ymm5
    vmovapd ymm9, ymm8
    vfmadd213pd ymm9, ymm0, ymm7
    vfmadd213pd ymm9, ymm0, ymm12
    vfmadd213pd ymm9, ymm0, ymm13
    vfmadd213pd ymm9, ymm0, ymm10
    vbroadcastsd ymm5, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm9, ymm0, ymm5
    vfmadd213pd ymm9, ymm0, ymm14
    vfmadd213pd ymm9, ymm0, ymm15
    vbroadcastsd ymm5, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm9, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm9, ymm0, ymm5
    vfmadd213pd ymm9, ymm0, ymm3
    vfmadd213pd ymm9, ymm0, ymm3
    vaddpd ymm0, ymm6, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm6, ymm3, ymm4
    vpsubq ymm0, ymm0, ymm6
    vpsllq ymm6, ymm6, 52
    vpaddq ymm6, ymm6, ymm1
    vmulpd ymm6, ymm9, ymm6
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm1
    vmulpd ymm0, ymm6, ymm0
    vmulpd ymm1, ymm2, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r15 + 352], ymm0
    add r15, 64
    inc rdx
    add r12, 8
    cmp r15, 384
    je .L161
.L138:
    vbroadcastsd ymm0, qword ptr [rip + .K8000000000000000]
    vmovapd ymm2, ymm0
    cmp r13, -3
    ja .L137
    mov r9d, 1
    vxorpd xmm0, xmm0, xmm0
    test r13, r13
    je .L134
    mov rax, r12
    mov rdi, qword ptr [rsp + 16]
    vxorpd xmm1, xmm1, xmm1
.L139:
    vbroadcastsd ymm2, qword ptr [rax - 96]
    vsubpd ymm6, ymm2, ymmword ptr [rdi - 96]
    vfmadd213pd ymm6, ymm6, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [rdi - 64]
    vbroadcastsd ymm9, qword ptr [rax]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm9, ymmword ptr [rdi - 32]
    vfmadd213pd ymm0, ymm0, ymm6
    vsubpd ymm1, ymm9, ymmword ptr [rdi]
    vfmadd213pd ymm1, ymm1, ymm2
    sub rdi, -128
    add rax, 192
    lea rsi, [r10 + r9]
    add rsi, 2
    add r9, 2
    cmp rsi, 1
    jne .L139
    test byte ptr [rsp + 24], 1
    jne .L135
    jmp .L136
.L140:
    mov rax, r12
    xor edx, edx
    xor r15d, r15d
    jmp .L145
.L141:
    vxorpd xmm1, xmm1, xmm1
.L142:
    vmovapd ymm2, ymm1
    lea rsi, [r14 + 8*rdx]
    lea rdi, [r9 + 2*r9]
    shl rdi, 5
    vbroadcastsd ymm1, qword ptr [rsi + rdi]
    vmovapd ymm6, ymm0
    shl r9, 6
    vsubpd ymm0, ymm1, ymmword ptr [rcx + r9]
    vfmadd213pd ymm0, ymm0, ymm6
    vsubpd ymm1, ymm1, ymmword ptr [rcx + r9 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L143:
    vbroadcastsd ymm3, qword ptr [rip + .K4008000000000000]
    vmulpd ymm0, ymm0, ymm3
    vsqrtpd ymm2, ymm0
    vmulpd ymm0, ymm1, ymm3
    vsqrtpd ymm0, ymm0
.L144:
    vbroadcastsd ymm1, qword ptr [rip + .K4087700000000000]
    vminpd ymm9, ymm1, ymm2
    vbroadcastsd ymm6, qword ptr [rip + .K8000000000000000]
    vxorpd ymm1, ymm9, ymm6
    vbroadcastsd ymm2, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm2, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm2, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm12, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm2, ymm1, ymm12
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm2, ymm2, ymm3
    vbroadcastsd ymm5, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm1, ymm2, ymm5
    vbroadcastsd ymm13, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm1, ymm2, ymm13
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm11, ymm8
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm11, ymm1, ymm7
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm11, ymm1, ymm14
    vbroadcastsd ymm15, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm11, ymm1, ymm15
    vbroadcastsd ymm10, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm11, ymm1, ymm10
    vbroadcastsd ymm4, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm11, ymm1, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm11, ymm1, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm11, ymm1, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm11, ymm1, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm11, ymm1, ymm3
    vbroadcastsd ymm4, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm11, ymm1, ymm4
    vfmadd213pd ymm11, ymm1, ymm4
    vmovapd ymm5, ymm12
    vaddpd ymm1, ymm12, ymm2
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm2, ymm3, ymm12
    vpsubq ymm12, ymm1, ymm2
    vpsllq ymm1, ymm2, 52
    vpbroadcastq ymm2, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm1, ymm1, ymm2
    vmulpd ymm11, ymm11, ymm1
    vbroadcastsd ymm1, qword ptr [r14 + 8*rdx]
    vpsllq ymm12, ymm12, 52
    vpaddq ymm12, ymm12, ymm2
    vmulpd ymm11, ymm11, ymm12
    vfmadd213pd ymm11, ymm9, ymm11
    vmulpd ymm9, ymm1, ymmword ptr [rsp + 96]
    vmulpd ymm9, ymm9, ymm11
    vmovapd ymmword ptr [rsp + r15 + 320], ymm9
    vbroadcastsd ymm3, qword ptr [rip + .K4087700000000000]
    vminpd ymm0, ymm3, ymm0
    vxorpd ymm6, ymm0, ymm6
    vbroadcastsd ymm3, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm6, ymm3, ymm6
    vbroadcastsd ymm3, qword ptr [rip + .K4086300000000000]
    vminpd ymm6, ymm3, ymm6
    vbroadcastsd ymm9, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm9, ymm6, ymm5
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm9, ymm9, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm6, ymm9, ymm3
    vfnmadd231pd ymm6, ymm9, ymm13
    vmovapd ymm11, ymm8
    vfmadd213pd ymm11, ymm6, ymm7
    vfmadd213pd ymm11, ymm6, ymm14
    vfmadd213pd ymm11, ymm6, ymm15
    vfmadd213pd ymm11, ymm6, ymm10
    vbroadcastsd ymm3, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm11, ymm6, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm11, ymm6, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm11, ymm6, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm11, ymm6, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm11, ymm6, ymm3
    vfmadd213pd ymm11, ymm6, ymm4
    vfmadd213pd ymm11, ymm6, ymm4
    vaddpd ymm6, ymm9, ymm5
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm9, ymm3, ymm5
    vpsubq ymm6, ymm6, ymm9
    vpsllq ymm9, ymm9, 52
    vpaddq ymm9, ymm9, ymm2
    vmulpd ymm9, ymm11, ymm9
    vpsllq ymm6, ymm6, 52
    vpaddq ymm2, ymm6, ymm2
    vmulpd ymm2, ymm9, ymm2
    vfmadd213pd ymm2, ymm0, ymm2
    vmulpd ymm0, ymm1, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm0, ymm2
    vmovapd ymmword ptr [rsp + r15 + 352], ymm0
    add r15, 64
    inc rdx
    add rax, 8
    cmp r15, 384
    je .L161
.L145:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm0, xmm0, xmm0
    cmp r13, -3
    ja .L144
    mov r9d, 1
    test r13, r13
    je .L141
    mov r12, rax
    mov rdi, qword ptr [rsp + 16]
    vxorpd xmm1, xmm1, xmm1
.L146:
    vbroadcastsd ymm2, qword ptr [r12 - 96]
    vsubpd ymm6, ymm2, ymmword ptr [rdi - 96]
    vfmadd213pd ymm6, ymm6, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [rdi - 64]
    vbroadcastsd ymm9, qword ptr [r12]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm9, ymmword ptr [rdi - 32]
    vfmadd213pd ymm0, ymm0, ymm6
    vsubpd ymm1, ymm9, ymmword ptr [rdi]
    vfmadd213pd ymm1, ymm1, ymm2
    sub rdi, -128
    add r12, 192
    lea rsi, [r10 + r9]
    add rsi, 2
    add r9, 2
    cmp rsi, 1
    jne .L146
    test byte ptr [rsp + 24], 1
    jne .L142
    jmp .L143
.L147:
    mov rax, r12
    xor edx, edx
    xor r15d, r15d
    jmp .L152
.L148:
    vxorpd xmm1, xmm1, xmm1
.L149:
    vmovapd ymm2, ymm1
    lea rsi, [r14 + 8*rdx]
    lea rdi, [r9 + 2*r9]
    shl rdi, 5
    vbroadcastsd ymm1, qword ptr [rsi + rdi]
    vmovapd ymm6, ymm0
    shl r9, 6
    vsubpd ymm0, ymm1, ymmword ptr [rcx + r9]
    vfmadd213pd ymm0, ymm0, ymm6
    vsubpd ymm1, ymm1, ymmword ptr [rcx + r9 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L150:
    vbroadcastsd ymm3, qword ptr [rip + .K4014000000000000]
    vmulpd ymm0, ymm0, ymm3
    vsqrtpd ymm2, ymm0
    vmulpd ymm0, ymm1, ymm3
    vsqrtpd ymm0, ymm0
.L151:
    vmovapd ymmword ptr [rsp + 64], ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4087700000000000]
    vminpd ymm2, ymm1, ymm2
    vbroadcastsd ymm0, qword ptr [rip + .K8000000000000000]
    vxorpd ymm1, ymm2, ymm0
    vbroadcastsd ymm6, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm6, ymm1
    vbroadcastsd ymm3, qword ptr [rip + .K4086300000000000]
    vminpd ymm9, ymm3, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm3, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm9, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm1, ymm1, ymm3
    vbroadcastsd ymm5, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm9, ymm1, ymm5
    vbroadcastsd ymm13, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm9, ymm1, ymm13
    vbroadcastsd ymm11, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm11, ymm9, ymm7
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm11, ymm9, ymm14
    vbroadcastsd ymm15, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm11, ymm9, ymm15
    vbroadcastsd ymm10, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm11, ymm9, ymm10
    vbroadcastsd ymm4, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm11, ymm9, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm11, ymm9, ymm4
    vbroadcastsd ymm15, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm11, ymm9, ymm15
    vbroadcastsd ymm14, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm11, ymm9, ymm14
    vbroadcastsd ymm10, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm11, ymm9, ymm10
    vbroadcastsd ymm8, qword ptr [rip + .K3fd5555555555555]
    vmovapd ymm12, ymm8
    vbroadcastsd ymm4, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm12, ymm2, ymm4
    vfmadd213pd ymm12, ymm2, ymm4
    vfmadd213pd ymm11, ymm9, ymm4
    vfmadd213pd ymm11, ymm9, ymm4
    vbroadcastsd ymm5, qword ptr [rip + .K4338000000000000]
    vaddpd ymm2, ymm1, ymm5
    vbroadcastsd ymm7, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm1, ymm7, ymm5
    vpsubq ymm2, ymm2, ymm1
    vpsllq ymm9, ymm1, 52
    vpbroadcastq ymm1, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm9, ymm9, ymm1
    vmulpd ymm9, ymm11, ymm9
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm2, ymm1
    vmulpd ymm9, ymm9, ymm2
    vbroadcastsd ymm2, qword ptr [r14 + 8*rdx]
    vmulpd ymm9, ymm12, ymm9
    vmulpd ymm11, ymm2, ymmword ptr [rsp + 96]
    vmulpd ymm9, ymm11, ymm9
    vmovapd ymmword ptr [rsp + r15 + 320], ymm9
    vbroadcastsd ymm3, qword ptr [rip + .K4087700000000000]
    vminpd ymm9, ymm3, ymmword ptr [rsp + 64]
    vxorpd ymm0, ymm9, ymm0
    vmaxpd ymm0, ymm6, ymm0
    vbroadcastsd ymm3, qword ptr [rip + .K4086300000000000]
    vminpd ymm6, ymm3, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm0, ymm6, ymm5
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm0, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm6, ymm0, ymm3
    vfnmadd231pd ymm6, ymm0, ymm13
    vfmadd213pd ymm8, ymm9, ymm4
    vfmadd213pd ymm8, ymm9, ymm4
    vbroadcastsd ymm9, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm3, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm9, ymm6, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm9, ymm6, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm9, ymm6, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm9, ymm6, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm9, ymm6, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm9, ymm6, ymm3
    vfmadd213pd ymm9, ymm6, ymm15
    vfmadd213pd ymm9, ymm6, ymm14
    vfmadd213pd ymm9, ymm6, ymm10
    vfmadd213pd ymm9, ymm6, ymm4
    vfmadd213pd ymm9, ymm6, ymm4
    vaddpd ymm6, ymm0, ymm5
    vfmadd213pd ymm0, ymm7, ymm5
    vpsubq ymm6, ymm6, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm1
    vmulpd ymm0, ymm9, ymm0
    vpsllq ymm6, ymm6, 52
    vpaddq ymm1, ymm6, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm0, ymm8, ymm0
    vmulpd ymm1, ymm2, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm1, ymm0
    vmovapd ymmword ptr [rsp + r15 + 352], ymm0
    add r15, 64
    inc rdx
    add rax, 8
    cmp r15, 384
    je .L161
.L152:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm0, xmm0, xmm0
    cmp r13, -3
    ja .L151
    mov r9d, 1
    test r13, r13
    je .L148
    mov r12, rax
    mov rdi, qword ptr [rsp + 16]
    vxorpd xmm1, xmm1, xmm1
.L153:
    vbroadcastsd ymm2, qword ptr [r12 - 96]
    vsubpd ymm6, ymm2, ymmword ptr [rdi - 96]
    vfmadd213pd ymm6, ymm6, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [rdi - 64]
    vbroadcastsd ymm9, qword ptr [r12]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm9, ymmword ptr [rdi - 32]
    vfmadd213pd ymm0, ymm0, ymm6
    vsubpd ymm1, ymm9, ymmword ptr [rdi]
    vfmadd213pd ymm1, ymm1, ymm2
    sub rdi, -128
    add r12, 192
    lea rsi, [r10 + r9]
    add rsi, 2
    add r9, 2
    cmp rsi, 1
    jne .L153
    test byte ptr [rsp + 24], 1
    jne .L149
    jmp .L150
.L154:
    mov rax, r12
    xor edx, edx
    xor r15d, r15d
    jmp .L159
.L155:
    vxorpd xmm1, xmm1, xmm1
.L156:
    vmovapd ymm2, ymm1
    lea rsi, [r14 + 8*rdx]
    lea rdi, [r9 + 2*r9]
    shl rdi, 5
    vbroadcastsd ymm1, qword ptr [rsi + rdi]
    vmovapd ymm6, ymm0
    shl r9, 6
    vsubpd ymm0, ymm1, ymmword ptr [rcx + r9]
    vfmadd213pd ymm0, ymm0, ymm6
    vsubpd ymm1, ymm1, ymmword ptr [rcx + r9 + 32]
    vfmadd213pd ymm1, ymm1, ymm2
.L157:
    vsqrtpd ymm2, ymm0
    vsqrtpd ymm0, ymm1
.L158:
    vmovapd ymmword ptr [rsp + 288], ymm0
    vbroadcastsd ymm1, qword ptr [r14 + 8*rdx]
    vmovaps ymmword ptr [rsp + 64], ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vxorpd ymm2, ymm2, ymm1
    vbroadcastsd ymm6, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm2, ymm6, ymm2
    vbroadcastsd ymm0, qword ptr [rip + .K4086300000000000]
    vminpd ymm2, ymm0, ymm2
    vbroadcastsd ymm9, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm15, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm9, ymm2, ymm15
    vbroadcastsd ymm0, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm9, ymm9, ymm0
    vbroadcastsd ymm3, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm2, ymm9, ymm3
    vbroadcastsd ymm5, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm2, ymm9, ymm5
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm11, ymm8
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm11, ymm2, ymm7
    vbroadcastsd ymm13, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm11, ymm2, ymm13
    vbroadcastsd ymm14, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm11, ymm2, ymm14
    vbroadcastsd ymm10, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm11, ymm2, ymm10
    vbroadcastsd ymm4, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm11, ymm2, ymm4
    vbroadcastsd ymm12, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm11, ymm2, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm11, ymm2, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm11, ymm2, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm11, ymm2, ymm12
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm11, ymm2, ymm0
    vfmadd213pd ymm11, ymm2, ymm0
    vaddpd ymm2, ymm9, ymm15
    vbroadcastsd ymm12, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm9, ymm12, ymm15
    vpsubq ymm12, ymm2, ymm9
    vpsllq ymm9, ymm9, 52
    vpbroadcastq ymm2, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm9, ymm9, ymm2
    vmulpd ymm9, ymm11, ymm9
    vpsllq ymm11, ymm12, 52
    vpaddq ymm11, ymm11, ymm2
    vmulpd ymm9, ymm9, ymm11
    vmovapd ymm12, ymmword ptr [rsp + 64]
    vmulpd ymm11, ymm12, ymmword ptr [rsp + 96]
    vmulpd ymm9, ymm11, ymm9
    vbroadcastsd ymm11, qword ptr [rip + .Kc338000000000000]
    vmovapd ymmword ptr [rsp + r15 + 320], ymm9
    vxorpd ymm1, ymm1, ymmword ptr [rsp + 288]
    vmaxpd ymm1, ymm6, ymm1
    vbroadcastsd ymm6, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm6, ymm1
    vbroadcastsd ymm6, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm6, ymm1, ymm15
    vaddpd ymm6, ymm11, ymm6
    vfnmadd231pd ymm1, ymm6, ymm3
    vfnmadd231pd ymm1, ymm6, ymm5
    vmovapd ymm9, ymm8
    vfmadd213pd ymm9, ymm1, ymm7
    vfmadd213pd ymm9, ymm1, ymm13
    vfmadd213pd ymm9, ymm1, ymm14
    vfmadd213pd ymm9, ymm1, ymm10
    vfmadd213pd ymm9, ymm1, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm9, ymm1, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm9, ymm1, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm9, ymm1, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm9, ymm1, ymm3
    vfmadd213pd ymm9, ymm1, ymm0
    vfmadd213pd ymm9, ymm1, ymm0
    vaddpd ymm1, ymm15, ymm6
    vbroadcastsd ymm0, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm6, ymm0, ymm15
    vpsubq ymm1, ymm1, ymm6
    vpsllq ymm6, ymm6, 52
    vpaddq ymm6, ymm6, ymm2
    vmulpd ymm6, ymm9, ymm6
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm1, ymm2
    vmulpd ymm1, ymm6, ymm1
    vmulpd ymm0, ymm12, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm0, ymm1
    vmovapd ymmword ptr [rsp + r15 + 352], ymm0
    add r15, 64
    inc rdx
    add rax, 8
    cmp r15, 384
    je .L161
.L159:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm0, xmm0, xmm0
    cmp r13, -3
    ja .L158
    mov r9d, 1
    test r13, r13
    je .L155
    mov r12, rax
    mov rdi, qword ptr [rsp + 16]
    vxorpd xmm1, xmm1, xmm1
.L160:
    vbroadcastsd ymm2, qword ptr [r12 - 96]
    vsubpd ymm6, ymm2, ymmword ptr [rdi - 96]
    vfmadd213pd ymm6, ymm6, ymm0
    vsubpd ymm2, ymm2, ymmword ptr [rdi - 64]
    vbroadcastsd ymm9, qword ptr [r12]
    vfmadd213pd ymm2, ymm2, ymm1
    vsubpd ymm0, ymm9, ymmword ptr [rdi - 32]
    vfmadd213pd ymm0, ymm0, ymm6
    vsubpd ymm1, ymm9, ymmword ptr [rdi]
    vfmadd213pd ymm1, ymm1, ymm2
    sub rdi, -128
    add r12, 192
    lea rsi, [r10 + r9]
    add rsi, 2
    add r9, 2
    cmp rsi, 1
    jne .L160
    test byte ptr [rsp + 24], 1
    jne .L156
    jmp .L157
.L161:
    vmovapd ymm7, ymmword ptr [rsp + 320]
    vmovapd ymm8, ymmword ptr [rsp + 352]
    vmovapd ymm9, ymmword ptr [rsp + 384]
    vmovapd ymm11, ymmword ptr [rsp + 416]
    vmovapd ymm12, ymmword ptr [rsp + 448]
    vmovapd ymm13, ymmword ptr [rsp + 480]
    vmovapd ymm14, ymmword ptr [rsp + 512]
    vmovapd ymm15, ymmword ptr [rsp + 544]
    vmovapd ymm1, ymmword ptr [rsp + 576]
    vmovapd ymm0, ymmword ptr [rsp + 608]
    vmovapd ymm2, ymmword ptr [rsp + 640]
    vmovapd ymm6, ymmword ptr [rsp + 672]
    mov r14, qword ptr [rsp + 240]
    test r14, r14
    mov r12, qword ptr [rsp + 56]
    je .L163
    mov rax, qword ptr [rsp + 152]
    mov rdx, qword ptr [rsp + 136]
.L162:
    vmovupd ymm5, ymmword ptr [rax - 32]
    vmovupd ymm10, ymmword ptr [rax]
    vbroadcastsd ymm3, qword ptr [rdx - 40]
    vfnmadd231pd ymm7, ymm3, ymm5
    vfnmadd231pd ymm8, ymm10, ymm3
    vbroadcastsd ymm3, qword ptr [rdx - 32]
    vfnmadd231pd ymm9, ymm3, ymm5
    vfnmadd231pd ymm11, ymm10, ymm3
    vbroadcastsd ymm3, qword ptr [rdx - 24]
    vfnmadd231pd ymm12, ymm3, ymm5
    vfnmadd231pd ymm13, ymm10, ymm3
    vbroadcastsd ymm3, qword ptr [rdx - 16]
    vfnmadd231pd ymm14, ymm3, ymm5
    vfnmadd231pd ymm15, ymm10, ymm3
    vbroadcastsd ymm3, qword ptr [rdx - 8]
    vfnmadd231pd ymm1, ymm3, ymm5
    vfnmadd231pd ymm0, ymm10, ymm3
    vbroadcastsd ymm3, qword ptr [rdx]
    vfnmadd231pd ymm2, ymm3, ymm5
    vfnmadd231pd ymm6, ymm3, ymm10
    add rdx, 96
    add rax, 64
    dec r14
    jne .L162
.L163:
    vmovapd ymmword ptr [rsp + 320], ymm7
    vmovapd ymmword ptr [rsp + 352], ymm8
    vmovapd ymmword ptr [rsp + 384], ymm9
    vmovapd ymmword ptr [rsp + 416], ymm11
    vmovapd ymmword ptr [rsp + 448], ymm12
    vmovapd ymmword ptr [rsp + 480], ymm13
    vmovapd ymmword ptr [rsp + 512], ymm14
    vmovapd ymmword ptr [rsp + 544], ymm15
    vmovapd ymmword ptr [rsp + 576], ymm1
    vmovapd ymmword ptr [rsp + 608], ymm0
    vmovapd ymmword ptr [rsp + 640], ymm2
    vmovapd ymmword ptr [rsp + 672], ymm6
    cmp qword ptr [rsp + 32], r11
    je .L131
    mov eax, 32
    mov rdx, qword ptr [rsp + 32]
    mov r14, qword ptr [rsp + 144]
    jmp .L165
.L164:
    add rax, 64
    add r14, 112
    dec rdx
    cmp r11, rdx
    je .L131
.L165:
    cmp rax, 416
    je .L131
    vbroadcastsd ymm0, qword ptr [rip + .K9223372036854775807]
    vandpd ymm1, ymm0, ymmword ptr [rsp + rax + 288]
    vbroadcastsd ymm2, qword ptr [r14 - 12]
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm1, ymm3, ymm1
    vcmpgt_oqpd ymm3, ymm1, ymm2
    vmovmskpd edi, ymm3
    test edi, edi
    je .L166
    vmovdqu xmm2, xmmword ptr [r12 + r8]
    mov esi, dword ptr [r14 - 4]
    mov r9d, -2147483648
    xor esi, r9d
    vpbroadcastd xmm3, dword ptr [rip + .K2147483648]
    vpxor xmm3, xmm2, xmm3
    vmovd xmm5, esi
    vpbroadcastd xmm5, xmm5
    vpcmpgtd xmm3, xmm5, xmm3
    vpbroadcastd xmm5, dword ptr [r14]
    vpcmpeqd xmm5, xmm5, xmm2
    vpandn xmm3, xmm5, xmm3
    vmovmskps esi, xmm3
    and sil, dil
    mov rdi, qword ptr [r14 - 92]
    mov r9, qword ptr [r14 - 28]
    movzx esi, sil
    popcnt r15d, esi
    shl esi, 5
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm3, ymmword ptr [rbx + rsi]
    vpermps ymm1, ymm3, ymm1
    vmovupd ymmword ptr [rdi + 8*r9], ymm1
    mov rdi, qword ptr [r14 - 68]
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm1, ymmword ptr [rbx + rsi]
    vpermd ymm1, ymm1, ymm2
    vmovdqu xmmword ptr [rdi + 4*r9], xmm1
    add r15, r9
    mov qword ptr [r14 - 28], r15
    vbroadcastsd ymm2, qword ptr [r14 - 12]
.L166:
    vandpd ymm0, ymm0, ymmword ptr [rsp + rax + 320]
    vbroadcastsd ymm1, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm0, ymm1, ymm0
    vcmpgt_oqpd ymm1, ymm0, ymm2
    vmovmskpd edi, ymm1
    test edi, edi
    je .L164
    vmovdqu xmm1, xmmword ptr [r12 + r8 + 16]
    mov esi, dword ptr [r14 - 4]
    mov r9d, -2147483648
    xor esi, r9d
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
    mov rdi, qword ptr [r14 - 92]
    mov r9, qword ptr [r14 - 28]
    movzx esi, sil
    popcnt r15d, esi
    shl esi, 5
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4_WIDE@GOTPCREL]
    vmovupd ymm2, ymmword ptr [rbx + rsi]
    vpermps ymm0, ymm2, ymm0
    vmovupd ymmword ptr [rdi + 8*r9], ymm0
    mov rdi, qword ptr [r14 - 68]
    mov rbx, qword ptr [rip + rhotree_kernels::arch::avx2::COMPRESS_4@GOTPCREL]
    vmovdqu ymm0, ymmword ptr [rbx + rsi]
    vpermd ymm0, ymm0, ymm1
    vmovdqu xmmword ptr [rdi + 4*r9], xmm0
    add r15, r9
    mov qword ptr [r14 - 28], r15
    jmp .L164
.L167:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L10 .L31 .L17 .L24
.T1: jump .L53 .L74 .L60 .L67
.T2: jump .L96 .L117 .L103 .L110
.T3: jump .L133 .L154 .L140 .L147
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
