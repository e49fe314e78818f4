; portable-avx512/f64/residual_select
rhotree_kernels::arch::portable::f64::residual_select::residual_select_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 488
    mov qword ptr [rsp + 48], rcx
    mov r11, qword ptr [rdi + 32]
    mov rbx, qword ptr [rdi + 40]
    mov r14, r11
    add r14, rbx
    mov rax, -1
    cmovb r14, rax
    mov r15, r14
    inc r15
    cmove r15, rax
    shl r15, 3
    test r15, r15
    je .L48
    mov r9, qword ptr [rdi + 24]
    mov rax, r9
    or rax, r15
    shr rax, 32
    je .L2
    mov rax, r9
    xor edx, edx
    div r15
    cmp r15, r9
    jbe .L3
.L0:
    mov qword ptr [rsp + 8], 0
.L1:
    mov rax, qword ptr [rsp + 8]
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
    mov eax, r9d
    xor edx, edx
    div r15d
    cmp r15, r9
    ja .L0
.L3:
    mov rdx, qword ptr [rdi + 48]
    mov rcx, r11
    inc rcx
    mov r9, -1
    cmovne r9, rcx
    mov qword ptr [rsp + 72], rdx
    test rdx, rdx
    je .L44
    lea r12, [r11 - 1]
    shl r9, 6
    mov r13, qword ptr [rdi]
    mov rbp, qword ptr [rdi + 16]
    movzx edx, byte ptr [rdi + 56]
    imul rdi, r8, 120
    lea rcx, [rbp + 128]
    mov qword ptr [rsp + 32], rcx
    cmp r14, -2
    mov rcx, -2
    cmovae r14, rcx
    shl r14, 6
    add r14, 64
    lea r8, [r13 + 192]
    mov qword ptr [rsp + 40], r8
    mov r10, r11
    and r10, -2
    neg r10
    cmp r11, -2
    cmovb rcx, r11
    lea rcx, [rcx + 2*rcx]
    shl rcx, 5
    mov qword ptr [rsp + 160], r13
    add rcx, r13
    add rcx, 120
    mov qword ptr [rsp + 144], rcx
    mov ecx, edx
    mov qword ptr [rsp + 152], rcx
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
    mov qword ptr [rsp + 8], 0
    mov qword ptr [rsp + 80], rdi
.L4:
    mov rcx, qword ptr [rsp + 48]
.L5:
    test rdi, rdi
    je .L6
    mov rdx, qword ptr [rcx + 16]
    sub rdx, qword ptr [rcx + 72]
    add rcx, 120
    add rdi, -120
    cmp rdx, 32
    jae .L5
    jmp .L1
.L6:
    mov qword ptr [rsp + 112], r14
    mov qword ptr [rsp + 64], rbx
    mov qword ptr [rsp + 24], r11
    mov qword ptr [rsp + 120], rax
    mov qword ptr [rsp + 104], r15
    mov rax, r15
    mov rdi, qword ptr [rsp + 8]
    imul rax, rdi
    mov qword ptr [rsp + 88], rbp
    lea rax, [8*rax]
    add rax, rbp
    mov qword ptr [rsp + 96], r9
    mov qword ptr [rsp + 16], rax
    add rax, r9
    mov qword ptr [rsp + 136], rax
    shl rdi, 5
    mov qword ptr [rsp + 128], rsi
    add rdi, rsi
    xor eax, eax
    jmp .L8
.L7:
    mov rax, qword ptr [rsp + 56]
    add rax, 4
    cmp rax, qword ptr [rsp + 72]
    jae .L43
.L8:
    cmp rax, 8
    mov ebp, 8
    mov qword ptr [rsp + 56], rax
    cmovb rbp, rax
    lea eax, [8*rbp]
    mov rcx, qword ptr [rsp + 160]
    lea r14, [rcx + rax]
    vbroadcastsd zmm1, qword ptr [rcx + rax]
    vmovupd zmmword ptr [rsp + 168], zmm1
    vmovupd zmmword ptr [rsp + 232], zmm1
    vmovupd zmmword ptr [rsp + 296], zmm1
    vmovupd zmmword ptr [rsp + 360], zmm1
    mov rcx, qword ptr [rsp + 152]
    lea rdx, [rip + .T0]
    movsxd rcx, dword ptr [rdx + 4*rcx]
    add rcx, rdx
    jmp rcx
.L9:
    mov rcx, qword ptr [rsp + 40]
    add rcx, rax
    mov rdx, qword ptr [rsp + 16]
    vmovupd zmm29, zmmword ptr [rdx]
    xor r11d, r11d
    xor r13d, r13d
    jmp .L13
.L10:
    vmovapd zmm24, zmm1
    lea rdx, [r14 + 8*r11]
    lea rsi, [r9 + 2*r9]
    shl rsi, 5
    vbroadcastsd zmm1, qword ptr [rdx + rsi]
    shl r9, 6
    mov rdx, qword ptr [rsp + 16]
    vsubpd zmm1, zmm1, zmmword ptr [rdx + r9]
    vfmadd213pd zmm1, zmm1, zmm24
.L11:
    vmulpd zmm1, zmm1, qword ptr [rip + .Kbfe0000000000000]{1to8}
.L12:
    vmovsd xmm24, qword ptr [r14 + 8*r11]
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
    vmovupd zmmword ptr [rsp + r13 + 168], zmm1
    add r13, 64
    inc r11
    add rcx, 8
    cmp r13, 256
    je .L33
.L13:
    vmovapd zmm1, zmm0
    cmp r12, -3
    ja .L12
    vxorpd xmm1, xmm1, xmm1
    mov r9d, 1
    test r12, r12
    je .L10
    mov rsi, rcx
    mov rbx, qword ptr [rsp + 32]
.L14:
    vbroadcastsd zmm30, qword ptr [rsi - 96]
    vsubpd zmm30, zmm30, zmmword ptr [rbx - 64]
    vfmadd213pd zmm30, zmm30, zmm1
    vbroadcastsd zmm1, qword ptr [rsi]
    vsubpd zmm1, zmm1, zmmword ptr [rbx]
    vfmadd213pd zmm1, zmm1, zmm30
    sub rbx, -128
    add rsi, 192
    lea r8, [r10 + r9]
    add r8, 2
    add r9, 2
    cmp r8, 1
    jne .L14
    test byte ptr [rsp + 24], 1
    jne .L10
    jmp .L11
.L15:
    mov rcx, qword ptr [rsp + 40]
    add rcx, rax
    mov rdx, qword ptr [rsp + 16]
    vmovupd zmm29, zmmword ptr [rdx]
    xor r11d, r11d
    xor r13d, r13d
    jmp .L19
.L16:
    vmovapd zmm24, zmm1
    lea rdx, [r14 + 8*r11]
    lea rsi, [r9 + 2*r9]
    shl rsi, 5
    vbroadcastsd zmm1, qword ptr [rdx + rsi]
    shl r9, 6
    mov rdx, qword ptr [rsp + 16]
    vsubpd zmm1, zmm1, zmmword ptr [rdx + r9]
    vfmadd213pd zmm1, zmm1, zmm24
.L17:
    vmulpd zmm1, zmm1, qword ptr [rip + .K4008000000000000]{1to8}
    vsqrtpd zmm1, zmm1
.L18:
    vmovsd xmm24, qword ptr [r14 + 8*r11]
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
    vmovupd zmmword ptr [rsp + r13 + 168], zmm1
    add r13, 64
    inc r11
    add rcx, 8
    cmp r13, 256
    je .L33
.L19:
    vxorpd xmm1, xmm1, xmm1
    cmp r12, -3
    ja .L18
    mov r9d, 1
    test r12, r12
    je .L16
    mov rsi, rcx
    mov rbx, qword ptr [rsp + 32]
.L20:
    vbroadcastsd zmm30, qword ptr [rsi - 96]
    vsubpd zmm30, zmm30, zmmword ptr [rbx - 64]
    vfmadd213pd zmm30, zmm30, zmm1
    vbroadcastsd zmm1, qword ptr [rsi]
    vsubpd zmm1, zmm1, zmmword ptr [rbx]
    vfmadd213pd zmm1, zmm1, zmm30
    sub rbx, -128
    add rsi, 192
    lea r8, [r10 + r9]
    add r8, 2
    add r9, 2
    cmp r8, 1
    jne .L20
    test byte ptr [rsp + 24], 1
    jne .L16
    jmp .L17
.L21:
    mov rcx, qword ptr [rsp + 40]
    add rcx, rax
    mov rdx, qword ptr [rsp + 16]
    vmovupd zmm29, zmmword ptr [rdx]
    xor r11d, r11d
    xor r13d, r13d
    jmp .L25
.L22:
    vmovapd zmm24, zmm1
    lea rdx, [r14 + 8*r11]
    lea rsi, [r9 + 2*r9]
    shl rsi, 5
    vbroadcastsd zmm1, qword ptr [rdx + rsi]
    shl r9, 6
    mov rdx, qword ptr [rsp + 16]
    vsubpd zmm1, zmm1, zmmword ptr [rdx + r9]
    vfmadd213pd zmm1, zmm1, zmm24
.L23:
    vmulpd zmm1, zmm1, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm1, zmm1
.L24:
    vmovsd xmm24, qword ptr [r14 + 8*r11]
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
    vmovupd zmmword ptr [rsp + r13 + 168], zmm1
    add r13, 64
    inc r11
    add rcx, 8
    cmp r13, 256
    je .L33
.L25:
    vxorpd xmm1, xmm1, xmm1
    cmp r12, -3
    ja .L24
    mov r9d, 1
    test r12, r12
    je .L22
    mov rsi, rcx
    mov rbx, qword ptr [rsp + 32]
.L26:
    vbroadcastsd zmm30, qword ptr [rsi - 96]
    vsubpd zmm30, zmm30, zmmword ptr [rbx - 64]
    vfmadd213pd zmm30, zmm30, zmm1
    vbroadcastsd zmm1, qword ptr [rsi]
    vsubpd zmm1, zmm1, zmmword ptr [rbx]
    vfmadd213pd zmm1, zmm1, zmm30
    sub rbx, -128
    add rsi, 192
    lea r8, [r10 + r9]
    add r8, 2
    add r9, 2
    cmp r8, 1
    jne .L26
    test byte ptr [rsp + 24], 1
    jne .L22
    jmp .L23
.L27:
    mov rcx, qword ptr [rsp + 40]
    add rcx, rax
    mov rdx, qword ptr [rsp + 16]
    vmovupd zmm29, zmmword ptr [rdx]
    xor r11d, r11d
    xor r13d, r13d
    jmp .L31
.L28:
    vmovapd zmm24, zmm1
    lea rdx, [r14 + 8*r11]
    lea rsi, [r9 + 2*r9]
    shl rsi, 5
    vbroadcastsd zmm1, qword ptr [rdx + rsi]
    shl r9, 6
    mov rdx, qword ptr [rsp + 16]
    vsubpd zmm1, zmm1, zmmword ptr [rdx + r9]
    vfmadd213pd zmm1, zmm1, zmm24
.L29:
    vsqrtpd zmm1, zmm1
    vxorpd zmm1, zmm1, zmm23
.L30:
    vmovsd xmm24, qword ptr [r14 + 8*r11]
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
    vmovupd zmmword ptr [rsp + r13 + 168], zmm1
    add r13, 64
    inc r11
    add rcx, 8
    cmp r13, 256
    je .L33
.L31:
    vmovapd zmm1, zmm0
    cmp r12, -3
    ja .L30
    vxorpd xmm1, xmm1, xmm1
    mov r9d, 1
    test r12, r12
    je .L28
    mov rsi, rcx
    mov rbx, qword ptr [rsp + 32]
.L32:
    vbroadcastsd zmm30, qword ptr [rsi - 96]
    vsubpd zmm30, zmm30, zmmword ptr [rbx - 64]
    vfmadd213pd zmm30, zmm30, zmm1
    vbroadcastsd zmm1, qword ptr [rsi]
    vsubpd zmm1, zmm1, zmmword ptr [rbx]
    vfmadd213pd zmm1, zmm1, zmm30
    sub rbx, -128
    add rsi, 192
    lea r8, [r10 + r9]
    add r8, 2
    add r9, 2
    cmp r8, 1
    jne .L32
    test byte ptr [rsp + 24], 1
    jne .L28
    jmp .L29
.L33:
    vmovupd zmm29, zmmword ptr [rsp + 168]
    vmovupd zmm30, zmmword ptr [rsp + 232]
    vmovupd zmm31, zmmword ptr [rsp + 296]
    vmovupd zmm1, zmmword ptr [rsp + 360]
    mov r9, qword ptr [rsp + 64]
    test r9, r9
    je .L35
    add rax, qword ptr [rsp + 144]
    mov rcx, qword ptr [rsp + 136]
    mov rdx, qword ptr [rsp + 56]
.L34:
    vmovupd zmm24, zmmword ptr [rcx]
    vfnmadd231pd zmm29, zmm24, qword ptr [rax - 24]{1to8}
    vfnmadd231pd zmm30, zmm24, qword ptr [rax - 16]{1to8}
    vfnmadd231pd zmm31, zmm24, qword ptr [rax - 8]{1to8}
    vfnmadd231pd zmm1, zmm24, qword ptr [rax]{1to8}
    add rax, 96
    add rcx, 64
    dec r9
    jne .L34
    jmp .L36
.L35:
    mov rdx, qword ptr [rsp + 56]
.L36:
    vmovupd zmmword ptr [rsp + 168], zmm29
    vmovupd zmmword ptr [rsp + 232], zmm30
    vmovupd zmmword ptr [rsp + 296], zmm31
    vmovupd zmmword ptr [rsp + 360], zmm1
    mov rax, qword ptr [rsp + 72]
    sub rax, rbp
    mov r9, rdx
    sub r9, rbp
    imul r14, rbp, 120
    add r14, qword ptr [rsp + 48]
    xor ebp, ebp
    xor r11d, r11d
    jmp .L38
.L37:
    popcnt edx, r9d
    add rbx, rdx
    mov qword ptr [rcx + 72], rbx
    xor r9d, r9d
.L38:
    test r9, r9
    jne .L42
    test rax, rax
    je .L7
    cmp r11, 256
    je .L7
    dec rax
.L39:
    imul rcx, rbp, 120
    inc rbp
    vmovsd xmm1, qword ptr [r14 + rcx + 88]
    vandpd zmm24, zmm22, zmmword ptr [rsp + r11 + 168]
    add r11, 64
    vminpd zmm29, zmm19, zmm24
    xor r9d, r9d
    vucomisd xmm29, xmm1
    seta r9b
    vextractf64x4 ymm24, zmm29, 1
    vshuff64x2 ymm30, ymm29, ymm24, 1
    vshufpd ymm30, ymm29, ymm30, 5
    vbroadcastsd ymm31, xmm1
    vcmpltpd k1, ymm31, ymm30
    vextractf32x4 xmm30, zmm29, 3
    xor edx, edx
    vucomisd xmm30, xmm1
    seta dl
    vmovdqa32 xmm1 {k1} {z}, xmmword ptr [rip + .K153194aaacce6702]
    shl edx, 6
    vpshufd xmm30, xmm1, 238
    vpord xmm1, xmm1, xmm30
    vpshufd xmm30, xmm1, 85
    vpord xmm1, xmm1, xmm30
    vpermpd ymm24, ymm24, 237
    vcmpltpd k1, xmm31, xmm24
    vpinsrd xmm1, xmm1, edx, 1
    vpord xmm1 {k1}, xmm1, xmm27
    vpshufd xmm24, xmm1, 85
    vpord xmm1, xmm1, xmm24
    vmovd r13d, xmm1
    or r13d, r9d
    mov r9d, 0
    je .L38
    add rcx, r14
    mov r8d, dword ptr [rcx + 104]
    mov r9d, dword ptr [rcx + 108]
    mov esi, dword ptr [rdi]
    mov r15d, dword ptr [rdi + 20]
    xor ebx, ebx
    cmp r15d, r9d
    setne bl
    cmp esi, r8d
    setb dl
    cmp esi, r9d
    setne sil
    and sil, dl
    movzx esi, sil
    vmovdqu xmm1, xmmword ptr [rdi + 4]
    vpbroadcastd xmm30, r8d
    vpcmpltud k1, xmm1, xmm30
    vpbroadcastd xmm31, r9d
    vpcmpneqd k2, xmm1, xmm31
    vmovdqa32 xmm1 {k2} {z}, xmmword ptr [rip + .K153194aaacce6702]
    vmovdqa32 xmm1 {k1} {z}, xmm1
    shl ebx, 5
    cmp r15d, r8d
    mov edx, 0
    cmovae ebx, edx
    vmovq xmm24, qword ptr [rdi + 24]
    vpcmpltud k1, xmm24, xmm30
    vpcmpneqd k2, xmm24, xmm31
    vmovdqa32 xmm24 {k2} {z}, xmmword ptr [rip + .K3775887a3b56a018]
    vmovdqa32 xmm24 {k1} {z}, xmm24
    vpshufd xmm30, xmm1, 238
    vpord xmm1, xmm1, xmm30
    vpshufd xmm30, xmm1, 85
    vpord xmm1, xmm1, xmm30
    vmovd edx, xmm1
    vpshufd xmm1, xmm24, 85
    vpord xmm1, xmm24, xmm1
    vmovd r9d, xmm1
    or r9d, ebx
    or r9d, esi
    or r9d, edx
    mov rsi, qword ptr [rcx + 8]
    mov rbx, qword ptr [rcx + 72]
    vmovupd zmmword ptr [rsp + 424], zmm29
    and r9d, r13d
    je .L37
    lea rsi, [rsi + 8*rbx]
    mov r13d, r9d
.L40:
    tzcnt edx, r13d
    vmovq xmm1, qword ptr [rsp + 8*rdx + 424]
    vmovq qword ptr [rsi], xmm1
    add rsi, 8
    blsr r13d, r13d
    jne .L40
    lea rsi, [4*rbx]
    add rsi, qword ptr [rcx + 32]
    mov r13d, r9d
.L41:
    tzcnt edx, r13d
    mov edx, dword ptr [rdi + 4*rdx]
    mov dword ptr [rsi], edx
    add rsi, 4
    blsr r13d, r13d
    jne .L41
    jmp .L37
.L42:
    cmp rax, r9
    jbe .L7
    mov ecx, 256
    sub ecx, r11d
    shr ecx, 6
    cmp r9, rcx
    jae .L7
    mov rcx, r9
    not rcx
    add rax, rcx
    add rbp, r9
    shl r9, 6
    add r11, r9
    jmp .L39
.L43:
    mov rdx, qword ptr [rsp + 8]
    inc rdx
    mov r14, qword ptr [rsp + 112]
    add qword ptr [rsp + 32], r14
    mov rax, qword ptr [rsp + 120]
    mov qword ptr [rsp + 8], rdx
    cmp rdx, rax
    mov rsi, qword ptr [rsp + 128]
    mov r11, qword ptr [rsp + 24]
    mov rbx, qword ptr [rsp + 64]
    mov r15, qword ptr [rsp + 104]
    mov r9, qword ptr [rsp + 96]
    mov rbp, qword ptr [rsp + 88]
    mov rdi, qword ptr [rsp + 80]
    jb .L4
    jmp .L1
.L44:
    imul rdi, r8, 120
    mov qword ptr [rsp + 8], 0
.L45:
    mov rcx, rdi
    mov rdx, qword ptr [rsp + 48]
.L46:
    test rcx, rcx
    je .L47
    mov rsi, qword ptr [rdx + 16]
    sub rsi, qword ptr [rdx + 72]
    add rdx, 120
    add rcx, -120
    cmp rsi, 32
    jae .L46
    jmp .L1
.L47:
    mov rdx, qword ptr [rsp + 8]
    inc rdx
    mov qword ptr [rsp + 8], rdx
    cmp rdx, rax
    jb .L45
    jmp .L1
.L48:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L9 .L27 .L15 .L21
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
