; portable-avx512/f64/residual_select_store
rhotree_kernels::arch::portable::f64::residual_select_store::residual_select_store_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 504
    mov qword ptr [rsp + 176], r9
    mov r9, qword ptr [rdi + 32]
    mov rbx, qword ptr [rdi + 40]
    mov r14, r9
    add r14, rbx
    mov rax, -1
    cmovb r14, rax
    mov r15, r14
    inc r15
    cmove r15, rax
    shl r15, 3
    test r15, r15
    je .L50
    mov r10, qword ptr [rdi + 24]
    mov rax, r10
    or rax, r15
    shr rax, 32
    je .L1
    mov rax, r10
    xor edx, edx
    div r15
    cmp r15, r10
    jbe .L2
.L0:
    xor edx, edx
    jmp .L49
.L1:
    mov eax, r10d
    xor edx, edx
    div r15d
    cmp r15, r10
    ja .L0
.L2:
    mov r10, qword ptr [rdi + 48]
    mov rdx, r9
    inc rdx
    mov r12, -1
    cmovne r12, rdx
    mov qword ptr [rsp + 72], r10
    test r10, r10
    je .L44
    mov r10, qword ptr [rsp + 560]
    shl r12, 6
    mov rbp, qword ptr [rdi]
    mov rdx, qword ptr [rdi + 16]
    movzx edi, byte ptr [rdi + 56]
    imul r13, r8, 120
    mov qword ptr [rsp + 88], rdx
    add rdx, 128
    mov qword ptr [rsp + 32], rdx
    cmp r14, -2
    mov rdx, -2
    cmovae r14, rdx
    shl r14, 6
    add r14, 64
    lea r8, [rbp + 192]
    mov qword ptr [rsp + 40], r8
    mov r11, r9
    and r11, -2
    neg r11
    cmp r9, -2
    cmovb rdx, r9
    lea rdx, [rdx + 2*rdx]
    shl rdx, 5
    mov qword ptr [rsp + 160], rbp
    add rdx, rbp
    add rdx, 120
    mov qword ptr [rsp + 144], rdx
    mov edx, edi
    mov qword ptr [rsp + 152], rdx
    lea rdi, [r9 - 1]
    vbroadcastsd zmm0, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm2, qword ptr [rip + .Kc087500000000000]
    vbroadcastsd zmm3, qword ptr [rip + .K4086300000000000]
    vbroadcastsd zmm4, qword ptr [rip + .K4338000000000000]
    vbroadcastsd zmm5, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd zmm6, qword ptr [rip + .Kc338000000000000]
    vbroadcastsd zmm7, qword ptr [rip + .Kbfe62e42fee00000]
    vbroadcastsd zmm8, qword ptr [rip + .Kbdea39ef35793c76]
    vbroadcastsd zmm9, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd zmm10, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd zmm11, qword ptr [rip + .K3ec71df25b3100a2]
    vbroadcastsd zmm12, qword ptr [rip + .K3efa01999e2633fd]
    vbroadcastsd zmm13, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd zmm14, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd zmm15, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd zmm16, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm17, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm18, qword ptr [rip + .K3fe000000000000a]
    vbroadcastsd zmm19, qword ptr [rip + .K3ff0000000000000]
    vbroadcastsd zmm20, qword ptr [rip + .K3fe0000000000000]
    vpbroadcastq zmm21, qword ptr [rip + .K3ff0000000000000]
    vbroadcastsd zmm22, qword ptr [rip + .K7fffffffffffffff]
    vbroadcastsd zmm23, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm25, qword ptr [rip + .K4087700000000000]
    vmovq xmm27, qword ptr [rip + .K9d271fc61ad3bf6b]
    xor edx, edx
    mov qword ptr [rsp + 16], rdi
.L3:
    mov qword ptr [rsp + 48], rdx
    mov r8, r13
    mov rdx, rcx
.L4:
    test r8, r8
    je .L5
    mov rdi, qword ptr [rdx + 16]
    sub rdi, qword ptr [rdx + 72]
    add rdx, 120
    add r8, -120
    cmp rdi, 32
    mov rdi, qword ptr [rsp + 16]
    jae .L4
    jmp .L43
.L5:
    mov qword ptr [rsp + 80], r13
    mov qword ptr [rsp + 112], r14
    mov qword ptr [rsp + 64], rbx
    mov qword ptr [rsp + 24], r9
    mov qword ptr [rsp + 120], rax
    mov qword ptr [rsp + 104], r15
    mov rax, r15
    mov r8, qword ptr [rsp + 48]
    imul rax, r8
    mov rdx, qword ptr [rsp + 88]
    lea rax, [rdx + 8*rax]
    mov qword ptr [rsp + 96], r12
    mov qword ptr [rsp + 8], rax
    add rax, r12
    mov qword ptr [rsp + 136], rax
    mov rax, r8
    shl rax, 6
    add rax, r10
    mov qword ptr [rsp + 168], rax
    mov rdx, r8
    shl rdx, 5
    mov qword ptr [rsp + 128], rsi
    add rdx, rsi
    xor eax, eax
    jmp .L7
.L6:
    mov rax, qword ptr [rsp + 56]
    add rax, 4
    cmp rax, qword ptr [rsp + 72]
    mov rdi, qword ptr [rsp + 16]
    jae .L42
.L7:
    cmp rax, 8
    mov r15d, 8
    mov qword ptr [rsp + 56], rax
    cmovb r15, rax
    lea ebx, [8*r15]
    mov rax, qword ptr [rsp + 160]
    lea r13, [rax + rbx]
    vbroadcastsd zmm1, qword ptr [rax + rbx]
    vmovupd zmmword ptr [rsp + 184], zmm1
    vmovupd zmmword ptr [rsp + 248], zmm1
    vmovupd zmmword ptr [rsp + 312], zmm1
    vmovupd zmmword ptr [rsp + 376], zmm1
    mov rax, qword ptr [rsp + 152]
    lea rsi, [rip + .T0]
    movsxd rax, dword ptr [rsi + 4*rax]
    add rax, rsi
    jmp rax
.L8:
    mov rax, qword ptr [rsp + 40]
    lea r10, [rax + rbx]
    mov rax, qword ptr [rsp + 8]
    vmovupd zmm29, zmmword ptr [rax]
    xor eax, eax
    xor r14d, r14d
    jmp .L12
.L9:
    vmovapd zmm24, zmm1
    lea rsi, [8*rax]
    add rsi, r13
    lea rdi, [r8 + 2*r8]
    shl rdi, 5
    vbroadcastsd zmm1, qword ptr [rsi + rdi]
    shl r8, 6
    mov rsi, qword ptr [rsp + 8]
    vsubpd zmm1, zmm1, zmmword ptr [rsi + r8]
    vfmadd213pd zmm1, zmm1, zmm24
.L10:
    vmulpd zmm1, zmm1, qword ptr [rip + .Kbfe0000000000000]{1to8}
    mov rdi, qword ptr [rsp + 16]
.L11:
    vmovsd xmm24, qword ptr [r13 + 8*rax]
    vmaxpd zmm1, zmm2, zmm1
    vminpd zmm1, zmm3, zmm1
    vmovapd zmm30, zmm4
    vfmadd231pd zmm30, zmm1, zmm5
    vaddpd zmm30, zmm30, zmm6
    vfmadd231pd zmm1, zmm30, zmm7
    vfmadd231pd zmm1, zmm30, zmm8
    vmovapd zmm31, zmm9
    vfmadd213pd zmm31, zmm1, zmm10
    vfmadd213pd zmm31, zmm1, zmm11
    vfmadd213pd zmm31, zmm1, zmm12
    vfmadd213pd zmm31, zmm1, zmm13
    vfmadd213pd zmm31, zmm1, zmm14
    vfmadd213pd zmm31, zmm1, zmm15
    vfmadd213pd zmm31, zmm1, zmm16
    vfmadd213pd zmm31, zmm1, zmm17
    vfmadd213pd zmm31, zmm1, zmm18
    vbroadcastsd zmm24, xmm24
    vmulpd zmm24, zmm24, zmm29
    vfmadd213pd zmm31, zmm1, zmm19
    vfmadd213pd zmm31, zmm1, zmm19
    vaddpd zmm1, zmm30, zmm4
    vmulpd zmm30, zmm30, zmm20
    vaddpd zmm30, zmm30, zmm4
    vpsllq zmm26, zmm30, 52
    vpaddq zmm26, zmm26, zmm21
    vmulpd zmm26, zmm31, zmm26
    vpsubq zmm1, zmm1, zmm30
    vpsllq zmm1, zmm1, 52
    vpaddq zmm1, zmm1, zmm21
    vmulpd zmm1, zmm26, zmm1
    vmulpd zmm1, zmm24, zmm1
    vmovupd zmmword ptr [rsp + r14 + 184], zmm1
    add r14, 64
    inc rax
    add r10, 8
    cmp r14, 256
    je .L32
.L12:
    vmovapd zmm1, zmm0
    cmp rdi, -3
    ja .L11
    vxorpd xmm1, xmm1, xmm1
    mov r8d, 1
    test rdi, rdi
    je .L9
    mov rsi, r10
    mov rdi, qword ptr [rsp + 32]
.L13:
    vbroadcastsd zmm30, qword ptr [rsi - 96]
    vsubpd zmm30, zmm30, zmmword ptr [rdi - 64]
    vfmadd213pd zmm30, zmm30, zmm1
    vbroadcastsd zmm1, qword ptr [rsi]
    vsubpd zmm1, zmm1, zmmword ptr [rdi]
    vfmadd213pd zmm1, zmm1, zmm30
    sub rdi, -128
    add rsi, 192
    lea rbp, [r11 + r8]
    add rbp, 2
    add r8, 2
    cmp rbp, 1
    jne .L13
    test byte ptr [rsp + 24], 1
    jne .L9
    jmp .L10
.L14:
    mov rax, qword ptr [rsp + 40]
    lea r10, [rax + rbx]
    mov rax, qword ptr [rsp + 8]
    vmovupd zmm29, zmmword ptr [rax]
    xor r14d, r14d
    xor eax, eax
    jmp .L18
.L15:
    vmovapd zmm24, zmm1
    lea rsi, [8*r14]
    add rsi, r13
    lea rdi, [r8 + 2*r8]
    shl rdi, 5
    vbroadcastsd zmm1, qword ptr [rsi + rdi]
    shl r8, 6
    mov rsi, qword ptr [rsp + 8]
    vsubpd zmm1, zmm1, zmmword ptr [rsi + r8]
    vfmadd213pd zmm1, zmm1, zmm24
.L16:
    vmulpd zmm1, zmm1, qword ptr [rip + .K4008000000000000]{1to8}
    vsqrtpd zmm1, zmm1
    mov rdi, qword ptr [rsp + 16]
.L17:
    vmovsd xmm24, qword ptr [r13 + 8*r14]
    vminpd zmm1, zmm25, zmm1
    vxorpd zmm26, zmm1, zmm23
    vmaxpd zmm26, zmm2, zmm26
    vminpd zmm26, zmm3, zmm26
    vmovapd zmm30, zmm4
    vfmadd231pd zmm30, zmm26, zmm5
    vaddpd zmm30, zmm30, zmm6
    vfmadd231pd zmm26, zmm30, zmm7
    vfmadd231pd zmm26, zmm30, zmm8
    vmovapd zmm31, zmm9
    vfmadd213pd zmm31, zmm26, zmm10
    vfmadd213pd zmm31, zmm26, zmm11
    vfmadd213pd zmm31, zmm26, zmm12
    vfmadd213pd zmm31, zmm26, zmm13
    vfmadd213pd zmm31, zmm26, zmm14
    vfmadd213pd zmm31, zmm26, zmm15
    vfmadd213pd zmm31, zmm26, zmm16
    vfmadd213pd zmm31, zmm26, zmm17
    vfmadd213pd zmm31, zmm26, zmm18
    vbroadcastsd zmm24, xmm24
    vmulpd zmm24, zmm24, zmm29
    vfmadd213pd zmm31, zmm26, zmm19
    vfmadd213pd zmm31, zmm26, zmm19
    vaddpd zmm26, zmm30, zmm4
    vmulpd zmm30, zmm30, zmm20
    vaddpd zmm30, zmm30, zmm4
    vpsllq zmm28, zmm30, 52
    vpaddq zmm28, zmm28, zmm21
    vmulpd zmm28, zmm31, zmm28
    vpsubq zmm26, zmm26, zmm30
    vpsllq zmm26, zmm26, 52
    vpaddq zmm26, zmm26, zmm21
    vmulpd zmm26, zmm28, zmm26
    vfmadd213pd zmm26, zmm1, zmm26
    vmulpd zmm1, zmm24, zmm26
    vmovupd zmmword ptr [rsp + rax + 184], zmm1
    add rax, 64
    inc r14
    add r10, 8
    cmp rax, 256
    je .L32
.L18:
    vxorpd xmm1, xmm1, xmm1
    cmp rdi, -3
    ja .L17
    mov r8d, 1
    test rdi, rdi
    je .L15
    mov rsi, r10
    mov rdi, qword ptr [rsp + 32]
.L19:
    vbroadcastsd zmm30, qword ptr [rsi - 96]
    vsubpd zmm30, zmm30, zmmword ptr [rdi - 64]
    vfmadd213pd zmm30, zmm30, zmm1
    vbroadcastsd zmm1, qword ptr [rsi]
    vsubpd zmm1, zmm1, zmmword ptr [rdi]
    vfmadd213pd zmm1, zmm1, zmm30
    sub rdi, -128
    add rsi, 192
    lea rbp, [r11 + r8]
    add rbp, 2
    add r8, 2
    cmp rbp, 1
    jne .L19
    test byte ptr [rsp + 24], 1
    jne .L15
    jmp .L16
.L20:
    mov rax, qword ptr [rsp + 40]
    lea r10, [rax + rbx]
    mov rax, qword ptr [rsp + 8]
    vmovupd zmm29, zmmword ptr [rax]
    xor r14d, r14d
    xor eax, eax
    jmp .L24
.L21:
    vmovapd zmm24, zmm1
    lea rsi, [8*r14]
    add rsi, r13
    lea rdi, [r8 + 2*r8]
    shl rdi, 5
    vbroadcastsd zmm1, qword ptr [rsi + rdi]
    shl r8, 6
    mov rsi, qword ptr [rsp + 8]
    vsubpd zmm1, zmm1, zmmword ptr [rsi + r8]
    vfmadd213pd zmm1, zmm1, zmm24
.L22:
    vmulpd zmm1, zmm1, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm1, zmm1
    mov rdi, qword ptr [rsp + 16]
.L23:
    vmovsd xmm24, qword ptr [r13 + 8*r14]
    vminpd zmm1, zmm25, zmm1
    vxorpd zmm26, zmm1, zmm23
    vmaxpd zmm26, zmm2, zmm26
    vminpd zmm26, zmm3, zmm26
    vmovapd zmm28, zmm4
    vfmadd231pd zmm28, zmm26, zmm5
    vaddpd zmm28, zmm28, zmm6
    vfmadd231pd zmm26, zmm28, zmm7
    vfmadd231pd zmm26, zmm28, zmm8
    vmovapd zmm30, zmm9
    vfmadd213pd zmm30, zmm26, zmm10
    vfmadd213pd zmm30, zmm26, zmm11
    vfmadd213pd zmm30, zmm26, zmm12
    vfmadd213pd zmm30, zmm26, zmm13
    vfmadd213pd zmm30, zmm26, zmm14
    vfmadd213pd zmm30, zmm26, zmm15
    vfmadd213pd zmm30, zmm26, zmm16
    vfmadd213pd zmm30, zmm26, zmm17
    vfmadd213pd zmm30, zmm26, zmm18
    vbroadcastsd zmm24, xmm24
    vmulpd zmm24, zmm24, zmm29
    vmovapd zmm31, zmm19
    vfmadd231pd zmm31, zmm1, qword ptr [rip + .K3fd5555555555555]{1to8}
    vfmadd213pd zmm31, zmm1, zmm19
    vfmadd213pd zmm30, zmm26, zmm19
    vfmadd213pd zmm30, zmm26, zmm19
    vaddpd zmm1, zmm28, zmm4
    vmulpd zmm26, zmm28, zmm20
    vaddpd zmm26, zmm26, zmm4
    vpsllq zmm28, zmm26, 52
    vpaddq zmm28, zmm28, zmm21
    vmulpd zmm28, zmm30, zmm28
    vpsubq zmm1, zmm1, zmm26
    vpsllq zmm1, zmm1, 52
    vpaddq zmm1, zmm1, zmm21
    vmulpd zmm1, zmm28, zmm1
    vmulpd zmm1, zmm31, zmm1
    vmulpd zmm1, zmm24, zmm1
    vmovupd zmmword ptr [rsp + rax + 184], zmm1
    add rax, 64
    inc r14
    add r10, 8
    cmp rax, 256
    je .L32
.L24:
    vxorpd xmm1, xmm1, xmm1
    cmp rdi, -3
    ja .L23
    mov r8d, 1
    test rdi, rdi
    je .L21
    mov rsi, r10
    mov rdi, qword ptr [rsp + 32]
.L25:
    vbroadcastsd zmm30, qword ptr [rsi - 96]
    vsubpd zmm30, zmm30, zmmword ptr [rdi - 64]
    vfmadd213pd zmm30, zmm30, zmm1
    vbroadcastsd zmm1, qword ptr [rsi]
    vsubpd zmm1, zmm1, zmmword ptr [rdi]
    vfmadd213pd zmm1, zmm1, zmm30
    sub rdi, -128
    add rsi, 192
    lea rbp, [r11 + r8]
    add rbp, 2
    add r8, 2
    cmp rbp, 1
    jne .L25
    test byte ptr [rsp + 24], 1
    jne .L21
    jmp .L22
.L26:
    mov rax, qword ptr [rsp + 40]
    lea r10, [rax + rbx]
    mov rax, qword ptr [rsp + 8]
    vmovupd zmm29, zmmword ptr [rax]
    xor eax, eax
    xor r14d, r14d
    jmp .L30
.L27:
    vmovapd zmm24, zmm1
    lea rsi, [8*rax]
    add rsi, r13
    lea rdi, [r8 + 2*r8]
    shl rdi, 5
    vbroadcastsd zmm1, qword ptr [rsi + rdi]
    shl r8, 6
    mov rsi, qword ptr [rsp + 8]
    vsubpd zmm1, zmm1, zmmword ptr [rsi + r8]
    vfmadd213pd zmm1, zmm1, zmm24
.L28:
    vsqrtpd zmm1, zmm1
    vxorpd zmm1, zmm1, zmm23
    mov rdi, qword ptr [rsp + 16]
.L29:
    vmovsd xmm24, qword ptr [r13 + 8*rax]
    vmaxpd zmm1, zmm2, zmm1
    vminpd zmm1, zmm3, zmm1
    vmovapd zmm26, zmm4
    vfmadd231pd zmm26, zmm1, zmm5
    vaddpd zmm26, zmm26, zmm6
    vfmadd231pd zmm1, zmm26, zmm7
    vfmadd231pd zmm1, zmm26, zmm8
    vmovapd zmm30, zmm9
    vfmadd213pd zmm30, zmm1, zmm10
    vfmadd213pd zmm30, zmm1, zmm11
    vfmadd213pd zmm30, zmm1, zmm12
    vfmadd213pd zmm30, zmm1, zmm13
    vfmadd213pd zmm30, zmm1, zmm14
    vfmadd213pd zmm30, zmm1, zmm15
    vfmadd213pd zmm30, zmm1, zmm16
    vfmadd213pd zmm30, zmm1, zmm17
    vfmadd213pd zmm30, zmm1, zmm18
    vbroadcastsd zmm24, xmm24
    vmulpd zmm24, zmm24, zmm29
    vfmadd213pd zmm30, zmm1, zmm19
    vfmadd213pd zmm30, zmm1, zmm19
    vaddpd zmm1, zmm26, zmm4
    vmulpd zmm26, zmm26, zmm20
    vaddpd zmm26, zmm26, zmm4
    vpsllq zmm31, zmm26, 52
    vpaddq zmm31, zmm31, zmm21
    vmulpd zmm30, zmm30, zmm31
    vpsubq zmm1, zmm1, zmm26
    vpsllq zmm1, zmm1, 52
    vpaddq zmm1, zmm1, zmm21
    vmulpd zmm1, zmm30, zmm1
    vmulpd zmm1, zmm24, zmm1
    vmovupd zmmword ptr [rsp + r14 + 184], zmm1
    add r14, 64
    inc rax
    add r10, 8
    cmp r14, 256
    je .L32
.L30:
    vmovapd zmm1, zmm0
    cmp rdi, -3
    ja .L29
    vxorpd xmm1, xmm1, xmm1
    mov r8d, 1
    test rdi, rdi
    je .L27
    mov rsi, r10
    mov rdi, qword ptr [rsp + 32]
.L31:
    vbroadcastsd zmm30, qword ptr [rsi - 96]
    vsubpd zmm30, zmm30, zmmword ptr [rdi - 64]
    vfmadd213pd zmm30, zmm30, zmm1
    vbroadcastsd zmm1, qword ptr [rsi]
    vsubpd zmm1, zmm1, zmmword ptr [rdi]
    vfmadd213pd zmm1, zmm1, zmm30
    sub rdi, -128
    add rsi, 192
    lea rbp, [r11 + r8]
    add rbp, 2
    add r8, 2
    cmp rbp, 1
    jne .L31
    test byte ptr [rsp + 24], 1
    jne .L27
    jmp .L28
.L32:
    vmovupd zmm29, zmmword ptr [rsp + 184]
    vmovupd zmm30, zmmword ptr [rsp + 248]
    vmovupd zmm31, zmmword ptr [rsp + 312]
    vmovupd zmm1, zmmword ptr [rsp + 376]
    mov rdi, qword ptr [rsp + 64]
    test rdi, rdi
    je .L34
    add rbx, qword ptr [rsp + 144]
    mov rax, qword ptr [rsp + 136]
    mov rsi, qword ptr [rsp + 56]
.L33:
    vmovupd zmm24, zmmword ptr [rax]
    vfnmadd231pd zmm29, zmm24, qword ptr [rbx - 24]{1to8}
    vfnmadd231pd zmm30, zmm24, qword ptr [rbx - 16]{1to8}
    vfnmadd231pd zmm31, zmm24, qword ptr [rbx - 8]{1to8}
    vfnmadd231pd zmm1, zmm24, qword ptr [rbx]{1to8}
    add rbx, 96
    add rax, 64
    dec rdi
    jne .L33
    jmp .L35
.L34:
    mov rsi, qword ptr [rsp + 56]
.L35:
    vmovupd zmmword ptr [rsp + 184], zmm29
    vmovupd zmmword ptr [rsp + 248], zmm30
    vmovupd zmmword ptr [rsp + 312], zmm31
    vmovupd zmmword ptr [rsp + 376], zmm1
    mov rbx, qword ptr [rsp + 72]
    sub rbx, r15
    mov rdi, rsi
    sub rdi, r15
    xor r13d, r13d
    xor r10d, r10d
    jmp .L37
.L36:
    popcnt eax, r8d
    add rdi, rax
    mov qword ptr [r14 + 72], rdi
    xor edi, edi
.L37:
    test rdi, rdi
    jne .L41
    test rbx, rbx
    je .L6
    cmp r10, 256
    je .L6
    dec rbx
.L38:
    mov rax, r13
    inc r13
    add rax, r15
    imul r14, rax, 120
    imul rax, qword ptr [rsp + 176]
    vandpd zmm1, zmm22, zmmword ptr [rsp + r10 + 184]
    add r10, 64
    vminpd zmm29, zmm19, zmm1
    mov rsi, qword ptr [rsp + 168]
    vmovupd zmmword ptr [rsi + 8*rax], zmm29
    vmovsd xmm1, qword ptr [rcx + r14 + 88]
    xor edi, edi
    vucomisd xmm29, xmm1
    seta dil
    vextractf64x4 ymm24, zmm29, 1
    vshuff64x2 ymm30, ymm29, ymm24, 1
    vshufpd ymm30, ymm29, ymm30, 5
    vbroadcastsd ymm31, xmm1
    vcmpltpd k1, ymm31, ymm30
    vextractf32x4 xmm30, zmm29, 3
    xor eax, eax
    vucomisd xmm30, xmm1
    seta al
    vmovdqa32 xmm1 {k1} {z}, xmmword ptr [rip + .K153194aaacce6702]
    shl eax, 6
    vpshufd xmm30, xmm1, 238
    vpord xmm1, xmm1, xmm30
    vpshufd xmm30, xmm1, 85
    vpord xmm1, xmm1, xmm30
    vpermpd ymm24, ymm24, 237
    vcmpltpd k1, xmm31, xmm24
    vpinsrd xmm1, xmm1, eax, 1
    vpord xmm1 {k1}, xmm1, xmm27
    vpshufd xmm24, xmm1, 85
    vpord xmm1, xmm1, xmm24
    vmovd eax, xmm1
    or eax, edi
    mov edi, 0
    je .L37
    add r14, rcx
    mov r8d, dword ptr [r14 + 104]
    mov ebp, dword ptr [r14 + 108]
    mov esi, dword ptr [rdx]
    mov r12d, dword ptr [rdx + 20]
    xor edi, edi
    cmp r12d, ebp
    setne dil
    cmp esi, r8d
    setb r9b
    cmp esi, ebp
    setne sil
    and sil, r9b
    movzx esi, sil
    vmovdqu xmm1, xmmword ptr [rdx + 4]
    vpbroadcastd xmm30, r8d
    vpcmpltud k1, xmm1, xmm30
    vpbroadcastd xmm31, ebp
    vpcmpneqd k2, xmm1, xmm31
    vmovdqa32 xmm1 {k2} {z}, xmmword ptr [rip + .K153194aaacce6702]
    vmovdqa32 xmm1 {k1} {z}, xmm1
    shl edi, 5
    cmp r12d, r8d
    mov r8d, 0
    cmovae edi, r8d
    vmovq xmm24, qword ptr [rdx + 24]
    vpcmpltud k1, xmm24, xmm30
    vpcmpneqd k2, xmm24, xmm31
    vmovdqa32 xmm24 {k2} {z}, xmmword ptr [rip + .K3775887a3b56a018]
    vmovdqa32 xmm24 {k1} {z}, xmm24
    vpshufd xmm30, xmm1, 238
    vpord xmm1, xmm1, xmm30
    vpshufd xmm30, xmm1, 85
    vpord xmm1, xmm1, xmm30
    vmovd r9d, xmm1
    vpshufd xmm1, xmm24, 85
    vpord xmm1, xmm24, xmm1
    vmovd r8d, xmm1
    or r8d, edi
    or r8d, esi
    or r8d, r9d
    mov rsi, qword ptr [r14 + 8]
    mov rdi, qword ptr [r14 + 72]
    vmovupd zmmword ptr [rsp + 440], zmm29
    and r8d, eax
    je .L36
    lea rax, [rsi + 8*rdi]
    mov esi, r8d
.L39:
    tzcnt r9d, esi
    vmovq xmm1, qword ptr [rsp + 8*r9 + 440]
    vmovq qword ptr [rax], xmm1
    add rax, 8
    blsr esi, esi
    jne .L39
    lea rax, [4*rdi]
    add rax, qword ptr [r14 + 32]
    mov esi, r8d
.L40:
    tzcnt r9d, esi
    mov r9d, dword ptr [rdx + 4*r9]
    mov dword ptr [rax], r9d
    add rax, 4
    blsr esi, esi
    jne .L40
    jmp .L36
.L41:
    cmp rbx, rdi
    jbe .L6
    mov eax, 256
    sub eax, r10d
    shr eax, 6
    cmp rdi, rax
    jae .L6
    mov rax, rdi
    not rax
    add rbx, rax
    add r13, rdi
    shl rdi, 6
    add r10, rdi
    jmp .L38
.L42:
    mov rdx, qword ptr [rsp + 48]
    inc rdx
    mov r14, qword ptr [rsp + 112]
    add qword ptr [rsp + 32], r14
    mov rax, qword ptr [rsp + 120]
    cmp rdx, rax
    mov rsi, qword ptr [rsp + 128]
    mov r9, qword ptr [rsp + 24]
    mov rbx, qword ptr [rsp + 64]
    mov r15, qword ptr [rsp + 104]
    mov r12, qword ptr [rsp + 96]
    mov r10, qword ptr [rsp + 560]
    mov r13, qword ptr [rsp + 80]
    jb .L3
    jmp .L49
.L43:
    mov rdx, qword ptr [rsp + 48]
    jmp .L49
.L44:
    imul r8, r8, 120
    xor edx, edx
.L45:
    mov r9, rdx
    mov rdx, r8
    mov rsi, rcx
.L46:
    test rdx, rdx
    je .L47
    mov rdi, qword ptr [rsi + 16]
    sub rdi, qword ptr [rsi + 72]
    add rsi, 120
    add rdx, -120
    cmp rdi, 32
    jae .L46
    jmp .L48
.L47:
    mov rdx, r9
    inc rdx
    cmp rdx, rax
    jb .L45
    jmp .L49
.L48:
    mov rdx, r9
.L49:
    mov rax, rdx
    add rsp, 504
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L50:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L8 .L26 .L14 .L20
.K153194aaacce6702 = .long 2, .long 4, .long 8, .long 16
.K3775887a3b56a018 = .long 64, .long 128, .zero 4, .zero 4
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
.K9d271fc61ad3bf6b = .long 32, .long 128, .long 0, .long 0
.Kbdea39ef35793c76 = .quad 0xbdea39ef35793c76 ; -1.9082149292705877e-10
.Kbfe0000000000000 = .quad 0xbfe0000000000000 ; -5e-1
.Kbfe62e42fee00000 = .quad 0xbfe62e42fee00000 ; -6.931471803691238e-1
.Kc087500000000000 = .quad 0xc087500000000000 ; -7.46e2
.Kc338000000000000 = .quad 0xc338000000000000 ; -6.755399441055744e15
