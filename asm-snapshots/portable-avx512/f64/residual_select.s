; portable-avx512/f64/residual_select
rhotree_kernels::arch::portable::f64::residual_select::residual_select_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 520
    mov qword ptr [rsp + 96], rcx
    mov rcx, qword ptr [rdi + 32]
    mov r11, qword ptr [rdi + 40]
    mov qword ptr [rsp + 24], rcx
    mov rbx, rcx
    add rbx, r11
    mov rax, -1
    cmovb rbx, rax
    mov r14, rbx
    inc r14
    cmove r14, rax
    shl r14, 3
    test r14, r14
    je .L156
    mov r9, qword ptr [rdi + 24]
    mov rax, r9
    or rax, r14
    shr rax, 32
    je .L2
    mov rax, r9
    xor edx, edx
    div r14
    mov qword ptr [rsp + 160], rax
    cmp r14, r9
    jbe .L3
.L0:
    mov qword ptr [rsp + 72], 0
.L1:
    mov rax, qword ptr [rsp + 72]
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
    mov eax, r9d
    xor edx, edx
    div r14d
    mov qword ptr [rsp + 160], rax
    cmp r14, r9
    ja .L0
.L3:
    mov rax, qword ptr [rdi + 48]
    mov qword ptr [rsp + 40], rax
    mov rdx, qword ptr [rdi]
    mov r9, qword ptr [rdi + 16]
    movzx edi, byte ptr [rdi + 56]
    mov rcx, qword ptr [rsp + 24]
    lea rbp, [rcx - 1]
    mov rax, rcx
    inc rax
    mov r10, -1
    cmovne r10, rax
    shl r10, 6
    mov qword ptr [rsp + 112], r10
    imul r8, r8, 112
    mov qword ptr [rsp + 120], r9
    lea rax, [r9 + 128]
    mov qword ptr [rsp + 16], rax
    cmp rbx, -2
    mov rax, -2
    cmovae rbx, rax
    shl rbx, 6
    add rbx, 64
    lea r9, [rdx + 192]
    mov qword ptr [rsp + 56], r9
    mov r10, rcx
    and r10, -2
    neg r10
    cmp rcx, -2
    cmovb rax, rcx
    lea rax, [rax + 2*rax]
    shl rax, 5
    mov qword ptr [rsp + 88], rdx
    add rax, rdx
    add rax, 120
    mov qword ptr [rsp + 128], rax
    mov rdx, r8
    vbroadcastsd zmm0, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm2, qword ptr [rip + .Kc087500000000000]
    vbroadcastsd zmm3, qword ptr [rip + .K4086300000000000]
    vbroadcastsd zmm4, qword ptr [rip + .K4338000000000000]
    vbroadcastsd zmm5, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd zmm6, qword ptr [rip + .Kc338000000000000]
    vbroadcastsd zmm7, qword ptr [rip + .Kbfe62e42fee00000]
    vbroadcastsd zmm8, qword ptr [rip + .Kbdea39ef35793c76]
    vbroadcastsd zmm25, qword ptr [rip + .K3e5ad7f3ee016e7d]
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
    vmovq xmm23, qword ptr [rip + .K9d271fc61ad3bf6b]
    vbroadcastsd zmm24, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm26, qword ptr [rip + .K4087700000000000]
    mov qword ptr [rsp + 72], 0
    mov qword ptr [rsp + 64], r11
    mov qword ptr [rsp + 104], r8
.L4:
    mov rax, rdx
    mov rcx, qword ptr [rsp + 96]
.L5:
    test rax, rax
    je .L6
    mov rdx, qword ptr [rcx + 16]
    sub rdx, qword ptr [rcx + 72]
    add rcx, 112
    add rax, -112
    cmp rdx, 32
    mov rdx, qword ptr [rsp + 104]
    jae .L5
    jmp .L1
.L6:
    mov eax, edi
    mov qword ptr [rsp + 80], rax
    mov rax, qword ptr [rsp + 72]
    cmp rax, qword ptr [rsp + 160]
    mov qword ptr [rsp + 152], rsi
    mov qword ptr [rsp + 432], rbx
    mov qword ptr [rsp + 144], r14
    mov dword ptr [rsp + 172], edi
    jae .L7
    cmp qword ptr [rsp + 40], 4
    jae .L8
    xor r15d, r15d
    cmp r15, qword ptr [rsp + 40]
    jb .L10
    jmp .L119
.L7:
    cmp qword ptr [rsp + 40], 4
    jae .L9
    xor ebx, ebx
    cmp rbx, qword ptr [rsp + 40]
    jb .L47
    jmp .L119
.L8:
    mov rax, r14
    mov rdx, qword ptr [rsp + 72]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 120]
    lea r13, [rcx + 8*rax]
    mov rax, qword ptr [rsp + 112]
    add rax, r13
    mov qword ptr [rsp + 440], rax
    shl rdx, 5
    add rdx, rsi
    mov eax, 4
    xor esi, esi
    mov rdi, qword ptr [rsp + 88]
    lea rcx, [rdi + 8*rsi]
    vbroadcastsd zmm1, qword ptr [rdi + 8*rsi]
    vmovupd zmmword ptr [rsp + 176], zmm1
    vmovupd zmmword ptr [rsp + 240], zmm1
    vmovupd zmmword ptr [rsp + 304], zmm1
    vmovupd zmmword ptr [rsp + 368], zmm1
    lea rdi, [rip + .T0]
    mov rsi, qword ptr [rsp + 80]
    movsxd rsi, dword ptr [rdi + 4*rsi]
    add rsi, rdi
    xor r15d, r15d
    mov r9, qword ptr [rsp + 56]
    mov rdi, qword ptr [rsp + 128]
    mov qword ptr [rsp + 136], rdi
    mov rdi, qword ptr [rsp + 24]
    jmp rsi
.L9:
    mov rax, r14
    mov rdx, qword ptr [rsp + 72]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 120]
    lea r13, [rcx + 8*rax]
    mov rax, qword ptr [rsp + 112]
    add rax, r13
    mov qword ptr [rsp + 136], rax
    shl rdx, 5
    add rdx, rsi
    mov eax, 4
    xor esi, esi
    mov rdi, qword ptr [rsp + 88]
    lea rcx, [rdi + 8*rsi]
    vbroadcastsd zmm1, qword ptr [rdi + 8*rsi]
    vmovupd zmmword ptr [rsp + 176], zmm1
    vmovupd zmmword ptr [rsp + 240], zmm1
    vmovupd zmmword ptr [rsp + 304], zmm1
    vmovupd zmmword ptr [rsp + 368], zmm1
    lea rdi, [rip + .T1]
    mov rsi, qword ptr [rsp + 80]
    movsxd rsi, dword ptr [rdi + 4*rsi]
    add rsi, rdi
    xor ebx, ebx
    mov r9, qword ptr [rsp + 56]
    mov rdi, qword ptr [rsp + 128]
    mov qword ptr [rsp + 48], rdi
    mov rdi, qword ptr [rsp + 24]
    mov qword ptr [rsp + 448], rbp
    jmp rsi
.L10:
    mov rax, qword ptr [rsp + 144]
    mov rdi, qword ptr [rsp + 72]
    imul rax, rdi
    mov rcx, qword ptr [rsp + 120]
    lea rcx, [rcx + 8*rax]
    mov rax, qword ptr [rsp + 112]
    mov qword ptr [rsp + 8], rcx
    add rax, rcx
    mov qword ptr [rsp + 48], rax
    shl rdi, 5
    add rdi, qword ptr [rsp + 152]
    jmp .L12
.L11:
    mov r15, qword ptr [rsp + 32]
    add r15, 4
    cmp r15, qword ptr [rsp + 40]
    jae .L119
.L12:
    cmp r15, 8
    mov esi, 8
    mov qword ptr [rsp + 32], r15
    cmovb rsi, r15
    lea r14d, [8*rsi]
    mov rcx, qword ptr [rsp + 88]
    lea rax, [rcx + r14]
    vbroadcastsd zmm1, qword ptr [rcx + r14]
    vmovupd zmmword ptr [rsp + 176], zmm1
    vmovupd zmmword ptr [rsp + 240], zmm1
    vmovupd zmmword ptr [rsp + 304], zmm1
    vmovupd zmmword ptr [rsp + 368], zmm1
    lea r8, [rip + .T2]
    mov rcx, qword ptr [rsp + 80]
    movsxd rcx, dword ptr [r8 + 4*rcx]
    add rcx, r8
    jmp rcx
.L13:
    mov rcx, qword ptr [rsp + 56]
    add rcx, r14
    mov r8, qword ptr [rsp + 8]
    vmovupd zmm29, zmmword ptr [r8]
    xor r9d, r9d
    xor r12d, r12d
    jmp .L17
.L14:
    vmovapd zmm9, zmm1
    lea r11, [rax + 8*r9]
    lea rbx, [r8 + 2*r8]
    shl rbx, 5
    vbroadcastsd zmm1, qword ptr [r11 + rbx]
    shl r8, 6
    mov r11, qword ptr [rsp + 8]
    vsubpd zmm1, zmm1, zmmword ptr [r11 + r8]
    vfmadd213pd zmm1, zmm1, zmm9
.L15:
    vmulpd zmm1, zmm1, qword ptr [rip + .Kbfe0000000000000]{1to8}
.L16:
    vmovsd xmm9, qword ptr [rax + 8*r9]
    vmaxpd zmm1, zmm2, zmm1
    vminpd zmm1, zmm3, zmm1
    vmovapd zmm27, zmm4
    vfmadd231pd zmm27, zmm1, zmm5
    vaddpd zmm27, zmm27, zmm6
    vfmadd231pd zmm1, zmm27, zmm7
    vfmadd231pd zmm1, zmm27, zmm8
    vmovapd zmm28, zmm25
    vfmadd213pd zmm28, zmm1, zmm10
    vfmadd213pd zmm28, zmm1, zmm11
    vfmadd213pd zmm28, zmm1, zmm12
    vfmadd213pd zmm28, zmm1, zmm13
    vfmadd213pd zmm28, zmm1, zmm14
    vfmadd213pd zmm28, zmm1, zmm15
    vfmadd213pd zmm28, zmm1, zmm16
    vfmadd213pd zmm28, zmm1, zmm17
    vfmadd213pd zmm28, zmm1, zmm18
    vbroadcastsd zmm9, xmm9
    vmulpd zmm9, zmm9, zmm29
    vfmadd213pd zmm28, zmm1, zmm19
    vfmadd213pd zmm28, zmm1, zmm19
    vaddpd zmm1, zmm27, zmm4
    vmulpd zmm27, zmm27, zmm20
    vaddpd zmm27, zmm27, zmm4
    vpsllq zmm30, zmm27, 52
    vpaddq zmm30, zmm30, zmm21
    vmulpd zmm28, zmm28, zmm30
    vpsubq zmm1, zmm1, zmm27
    vpsllq zmm1, zmm1, 52
    vpaddq zmm1, zmm1, zmm21
    vmulpd zmm1, zmm28, zmm1
    vmulpd zmm1, zmm9, zmm1
    vmovupd zmmword ptr [rsp + r12 + 176], zmm1
    add r12, 64
    inc r9
    add rcx, 8
    cmp r12, 256
    je .L37
.L17:
    vmovapd zmm1, zmm0
    cmp rbp, -3
    ja .L16
    vxorpd xmm1, xmm1, xmm1
    mov r8d, 1
    test rbp, rbp
    je .L14
    mov r15, rcx
    mov r11, qword ptr [rsp + 16]
.L18:
    vbroadcastsd zmm9, qword ptr [r15 - 96]
    vsubpd zmm9, zmm9, zmmword ptr [r11 - 64]
    vfmadd213pd zmm9, zmm9, zmm1
    vbroadcastsd zmm1, qword ptr [r15]
    vsubpd zmm1, zmm1, zmmword ptr [r11]
    vfmadd213pd zmm1, zmm1, zmm9
    sub r11, -128
    add r15, 192
    lea rbx, [r10 + r8]
    add rbx, 2
    add r8, 2
    cmp rbx, 1
    jne .L18
    test byte ptr [rsp + 24], 1
    jne .L14
    jmp .L15
.L19:
    mov rcx, qword ptr [rsp + 56]
    add rcx, r14
    mov r8, qword ptr [rsp + 8]
    vmovupd zmm29, zmmword ptr [r8]
    xor r9d, r9d
    xor r12d, r12d
    jmp .L23
.L20:
    vmovapd zmm9, zmm1
    lea r11, [rax + 8*r9]
    lea rbx, [r8 + 2*r8]
    shl rbx, 5
    vbroadcastsd zmm1, qword ptr [r11 + rbx]
    shl r8, 6
    mov r11, qword ptr [rsp + 8]
    vsubpd zmm1, zmm1, zmmword ptr [r11 + r8]
    vfmadd213pd zmm1, zmm1, zmm9
.L21:
    vmulpd zmm1, zmm1, qword ptr [rip + .K4008000000000000]{1to8}
    vsqrtpd zmm1, zmm1
.L22:
    vmovsd xmm9, qword ptr [rax + 8*r9]
    vminpd zmm1, zmm26, zmm1
    vxorpd zmm27, zmm1, zmm24
    vmaxpd zmm27, zmm2, zmm27
    vminpd zmm27, zmm3, zmm27
    vmovapd zmm28, zmm4
    vfmadd231pd zmm28, zmm27, zmm5
    vaddpd zmm28, zmm28, zmm6
    vfmadd231pd zmm27, zmm28, zmm7
    vfmadd231pd zmm27, zmm28, zmm8
    vmovapd zmm30, zmm25
    vfmadd213pd zmm30, zmm27, zmm10
    vfmadd213pd zmm30, zmm27, zmm11
    vfmadd213pd zmm30, zmm27, zmm12
    vfmadd213pd zmm30, zmm27, zmm13
    vfmadd213pd zmm30, zmm27, zmm14
    vfmadd213pd zmm30, zmm27, zmm15
    vfmadd213pd zmm30, zmm27, zmm16
    vfmadd213pd zmm30, zmm27, zmm17
    vfmadd213pd zmm30, zmm27, zmm18
    vbroadcastsd zmm9, xmm9
    vmulpd zmm9, zmm9, zmm29
    vfmadd213pd zmm30, zmm27, zmm19
    vfmadd213pd zmm30, zmm27, zmm19
    vaddpd zmm27, zmm28, zmm4
    vmulpd zmm28, zmm28, zmm20
    vaddpd zmm28, zmm28, zmm4
    vpsllq zmm31, zmm28, 52
    vpaddq zmm31, zmm31, zmm21
    vmulpd zmm30, zmm30, zmm31
    vpsubq zmm27, zmm27, zmm28
    vpsllq zmm27, zmm27, 52
    vpaddq zmm27, zmm27, zmm21
    vmulpd zmm27, zmm30, zmm27
    vfmadd213pd zmm27, zmm1, zmm27
    vmulpd zmm1, zmm9, zmm27
    vmovupd zmmword ptr [rsp + r12 + 176], zmm1
    add r12, 64
    inc r9
    add rcx, 8
    cmp r12, 256
    je .L37
.L23:
    vxorpd xmm1, xmm1, xmm1
    cmp rbp, -3
    ja .L22
    mov r8d, 1
    test rbp, rbp
    je .L20
    mov r15, rcx
    mov r11, qword ptr [rsp + 16]
.L24:
    vbroadcastsd zmm9, qword ptr [r15 - 96]
    vsubpd zmm9, zmm9, zmmword ptr [r11 - 64]
    vfmadd213pd zmm9, zmm9, zmm1
    vbroadcastsd zmm1, qword ptr [r15]
    vsubpd zmm1, zmm1, zmmword ptr [r11]
    vfmadd213pd zmm1, zmm1, zmm9
    sub r11, -128
    add r15, 192
    lea rbx, [r10 + r8]
    add rbx, 2
    add r8, 2
    cmp rbx, 1
    jne .L24
    test byte ptr [rsp + 24], 1
    jne .L20
    jmp .L21
.L25:
    mov rcx, qword ptr [rsp + 56]
    add rcx, r14
    mov r8, qword ptr [rsp + 8]
    vmovupd zmm29, zmmword ptr [r8]
    xor r9d, r9d
    xor r12d, r12d
    jmp .L29
.L26:
    vmovapd zmm9, zmm1
    lea r11, [rax + 8*r9]
    lea rbx, [r8 + 2*r8]
    shl rbx, 5
    vbroadcastsd zmm1, qword ptr [r11 + rbx]
    shl r8, 6
    mov r11, qword ptr [rsp + 8]
    vsubpd zmm1, zmm1, zmmword ptr [r11 + r8]
    vfmadd213pd zmm1, zmm1, zmm9
.L27:
    vmulpd zmm1, zmm1, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm1, zmm1
.L28:
    vmovsd xmm9, qword ptr [rax + 8*r9]
    vminpd zmm1, zmm26, zmm1
    vxorpd zmm27, zmm1, zmm24
    vmaxpd zmm27, zmm2, zmm27
    vminpd zmm27, zmm3, zmm27
    vmovapd zmm28, zmm4
    vfmadd231pd zmm28, zmm27, zmm5
    vaddpd zmm28, zmm28, zmm6
    vfmadd231pd zmm27, zmm28, zmm7
    vfmadd231pd zmm27, zmm28, zmm8
    vmovapd zmm30, zmm25
    vfmadd213pd zmm30, zmm27, zmm10
    vfmadd213pd zmm30, zmm27, zmm11
    vfmadd213pd zmm30, zmm27, zmm12
    vfmadd213pd zmm30, zmm27, zmm13
    vfmadd213pd zmm30, zmm27, zmm14
    vfmadd213pd zmm30, zmm27, zmm15
    vfmadd213pd zmm30, zmm27, zmm16
    vfmadd213pd zmm30, zmm27, zmm17
    vfmadd213pd zmm30, zmm27, zmm18
    vbroadcastsd zmm9, xmm9
    vmulpd zmm9, zmm9, zmm29
    vmovapd zmm31, zmm19
    vfmadd231pd zmm31, zmm1, qword ptr [rip + .K3fd5555555555555]{1to8}
    vfmadd213pd zmm31, zmm1, zmm19
    vfmadd213pd zmm30, zmm27, zmm19
    vfmadd213pd zmm30, zmm27, zmm19
    vaddpd zmm1, zmm28, zmm4
    vmulpd zmm27, zmm28, zmm20
    vaddpd zmm27, zmm27, zmm4
    vpsllq zmm28, zmm27, 52
    vpaddq zmm28, zmm28, zmm21
    vmulpd zmm28, zmm30, zmm28
    vpsubq zmm1, zmm1, zmm27
    vpsllq zmm1, zmm1, 52
    vpaddq zmm1, zmm1, zmm21
    vmulpd zmm1, zmm28, zmm1
    vmulpd zmm1, zmm31, zmm1
    vmulpd zmm1, zmm9, zmm1
    vmovupd zmmword ptr [rsp + r12 + 176], zmm1
    add r12, 64
    inc r9
    add rcx, 8
    cmp r12, 256
    je .L37
.L29:
    vxorpd xmm1, xmm1, xmm1
    cmp rbp, -3
    ja .L28
    mov r8d, 1
    test rbp, rbp
    je .L26
    mov r15, rcx
    mov r11, qword ptr [rsp + 16]
.L30:
    vbroadcastsd zmm9, qword ptr [r15 - 96]
    vsubpd zmm9, zmm9, zmmword ptr [r11 - 64]
    vfmadd213pd zmm9, zmm9, zmm1
    vbroadcastsd zmm1, qword ptr [r15]
    vsubpd zmm1, zmm1, zmmword ptr [r11]
    vfmadd213pd zmm1, zmm1, zmm9
    sub r11, -128
    add r15, 192
    lea rbx, [r10 + r8]
    add rbx, 2
    add r8, 2
    cmp rbx, 1
    jne .L30
    test byte ptr [rsp + 24], 1
    jne .L26
    jmp .L27
.L31:
    mov rcx, qword ptr [rsp + 56]
    add rcx, r14
    mov r8, qword ptr [rsp + 8]
    vmovupd zmm29, zmmword ptr [r8]
    xor r9d, r9d
    xor r12d, r12d
    jmp .L35
.L32:
    vmovapd zmm9, zmm1
    lea r11, [rax + 8*r9]
    lea rbx, [r8 + 2*r8]
    shl rbx, 5
    vbroadcastsd zmm1, qword ptr [r11 + rbx]
    shl r8, 6
    mov r11, qword ptr [rsp + 8]
    vsubpd zmm1, zmm1, zmmword ptr [r11 + r8]
    vfmadd213pd zmm1, zmm1, zmm9
.L33:
    vsqrtpd zmm1, zmm1
    vxorpd zmm1, zmm1, zmm24
.L34:
    vmovsd xmm9, qword ptr [rax + 8*r9]
    vmaxpd zmm1, zmm2, zmm1
    vminpd zmm1, zmm3, zmm1
    vmovapd zmm27, zmm4
    vfmadd231pd zmm27, zmm1, zmm5
    vaddpd zmm27, zmm27, zmm6
    vfmadd231pd zmm1, zmm27, zmm7
    vfmadd231pd zmm1, zmm27, zmm8
    vmovapd zmm28, zmm25
    vfmadd213pd zmm28, zmm1, zmm10
    vfmadd213pd zmm28, zmm1, zmm11
    vfmadd213pd zmm28, zmm1, zmm12
    vfmadd213pd zmm28, zmm1, zmm13
    vfmadd213pd zmm28, zmm1, zmm14
    vfmadd213pd zmm28, zmm1, zmm15
    vfmadd213pd zmm28, zmm1, zmm16
    vfmadd213pd zmm28, zmm1, zmm17
    vfmadd213pd zmm28, zmm1, zmm18
    vbroadcastsd zmm9, xmm9
    vmulpd zmm9, zmm9, zmm29
    vfmadd213pd zmm28, zmm1, zmm19
    vfmadd213pd zmm28, zmm1, zmm19
    vaddpd zmm1, zmm27, zmm4
    vmulpd zmm27, zmm27, zmm20
    vaddpd zmm27, zmm27, zmm4
    vpsllq zmm30, zmm27, 52
    vpaddq zmm30, zmm30, zmm21
    vmulpd zmm28, zmm28, zmm30
    vpsubq zmm1, zmm1, zmm27
    vpsllq zmm1, zmm1, 52
    vpaddq zmm1, zmm1, zmm21
    vmulpd zmm1, zmm28, zmm1
    vmulpd zmm1, zmm9, zmm1
    vmovupd zmmword ptr [rsp + r12 + 176], zmm1
    add r12, 64
    inc r9
    add rcx, 8
    cmp r12, 256
    je .L37
.L35:
    vmovapd zmm1, zmm0
    cmp rbp, -3
    ja .L34
    vxorpd xmm1, xmm1, xmm1
    mov r8d, 1
    test rbp, rbp
    je .L32
    mov r15, rcx
    mov r11, qword ptr [rsp + 16]
.L36:
    vbroadcastsd zmm9, qword ptr [r15 - 96]
    vsubpd zmm9, zmm9, zmmword ptr [r11 - 64]
    vfmadd213pd zmm9, zmm9, zmm1
    vbroadcastsd zmm1, qword ptr [r15]
    vsubpd zmm1, zmm1, zmmword ptr [r11]
    vfmadd213pd zmm1, zmm1, zmm9
    sub r11, -128
    add r15, 192
    lea rbx, [r10 + r8]
    add rbx, 2
    add r8, 2
    cmp rbx, 1
    jne .L36
    test byte ptr [rsp + 24], 1
    jne .L32
    jmp .L33
.L37:
    vmovupd zmm1, zmmword ptr [rsp + 176]
    vmovupd zmm29, zmmword ptr [rsp + 240]
    vmovupd zmm30, zmmword ptr [rsp + 304]
    vmovupd zmm31, zmmword ptr [rsp + 368]
    mov rcx, qword ptr [rsp + 64]
    test rcx, rcx
    je .L39
    add r14, qword ptr [rsp + 128]
    mov rax, qword ptr [rsp + 48]
    mov r8, qword ptr [rsp + 32]
.L38:
    vmovupd zmm9, zmmword ptr [rax]
    vfnmadd231pd zmm1, zmm9, qword ptr [r14 - 24]{1to8}
    vfnmadd231pd zmm29, zmm9, qword ptr [r14 - 16]{1to8}
    vfnmadd231pd zmm30, zmm9, qword ptr [r14 - 8]{1to8}
    vfnmadd231pd zmm31, zmm9, qword ptr [r14]{1to8}
    add r14, 96
    add rax, 64
    dec rcx
    jne .L38
    jmp .L40
.L39:
    mov r8, qword ptr [rsp + 32]
.L40:
    sub r8, rsi
    vmovupd zmmword ptr [rsp + 176], zmm1
    vmovupd zmmword ptr [rsp + 240], zmm29
    vmovupd zmmword ptr [rsp + 304], zmm30
    vmovupd zmmword ptr [rsp + 368], zmm31
    mov rax, qword ptr [rsp + 40]
    sub rax, rsi
    imul rcx, rsi, 112
    add rcx, qword ptr [rsp + 96]
    xor esi, esi
    xor r14d, r14d
    jmp .L42
.L41:
    popcnt edx, r8d
    add r15, rdx
    mov qword ptr [r9 + 72], r15
    xor r8d, r8d
    mov rdx, qword ptr [rsp + 104]
.L42:
    test r8, r8
    jne .L46
    test rax, rax
    je .L11
    cmp r14, 256
    je .L11
    dec rax
.L43:
    imul r9, rsi, 112
    inc rsi
    vmovsd xmm1, qword ptr [rcx + r9 + 88]
    vandpd zmm9, zmm22, zmmword ptr [rsp + r14 + 176]
    add r14, 64
    vminpd zmm29, zmm19, zmm9
    xor r8d, r8d
    vucomisd xmm29, xmm1
    seta r8b
    vextractf64x4 ymm9, zmm29, 1
    vshuff64x2 ymm27, ymm29, ymm9, 1
    vshufpd ymm27, ymm29, ymm27, 5
    vbroadcastsd ymm28, xmm1
    vcmpltpd k1, ymm28, ymm27
    vextractf32x4 xmm27, zmm29, 3
    xor r11d, r11d
    vucomisd xmm27, xmm1
    seta r11b
    vmovdqa32 xmm1 {k1} {z}, xmmword ptr [rip + .K153194aaacce6702]
    shl r11d, 6
    vpshufd xmm27, xmm1, 238
    vpord xmm1, xmm1, xmm27
    vpshufd xmm27, xmm1, 85
    vpord xmm1, xmm1, xmm27
    vpermpd ymm9, ymm9, 237
    vcmpltpd k1, xmm28, xmm9
    vpinsrd xmm1, xmm1, r11d, 1
    vpord xmm1 {k1}, xmm1, xmm23
    vpshufd xmm9, xmm1, 85
    vpor xmm1, xmm9, xmm1
    vmovd r12d, xmm1
    or r12d, r8d
    mov r8d, 0
    je .L42
    add r9, rcx
    mov r8d, dword ptr [r9 + 96]
    mov ebx, dword ptr [r9 + 100]
    mov r11d, dword ptr [rdi]
    mov r13d, dword ptr [rdi + 20]
    xor r15d, r15d
    cmp r13d, ebx
    setne r15b
    cmp r11d, r8d
    setb dl
    cmp r11d, ebx
    setne r11b
    and r11b, dl
    movzx r11d, r11b
    vmovdqu xmm1, xmmword ptr [rdi + 4]
    vpbroadcastd xmm9, r8d
    vpcmpltud k1, xmm1, xmm9
    vpbroadcastd xmm27, ebx
    vpcmpneqd k2, xmm1, xmm27
    vmovdqa32 xmm1 {k2} {z}, xmmword ptr [rip + .K153194aaacce6702]
    vmovdqa32 xmm1 {k1} {z}, xmm1
    shl r15d, 5
    cmp r13d, r8d
    mov edx, 0
    cmovae r15d, edx
    vmovq xmm28, qword ptr [rdi + 24]
    vpcmpltud k1, xmm28, xmm9
    vpcmpneqd k2, xmm28, xmm27
    vmovdqa32 xmm9 {k2} {z}, xmmword ptr [rip + .K3775887a3b56a018]
    vmovdqa32 xmm9 {k1} {z}, xmm9
    vpshufd xmm27, xmm1, 238
    vpord xmm1, xmm1, xmm27
    vpshufd xmm27, xmm1, 85
    vpord xmm1, xmm1, xmm27
    vmovd edx, xmm1
    vpshufd xmm1, xmm9, 85
    vpor xmm1, xmm9, xmm1
    vmovd r8d, xmm1
    or r8d, r15d
    or r8d, r11d
    or r8d, edx
    mov r11, qword ptr [r9 + 8]
    mov r15, qword ptr [r9 + 72]
    vmovupd zmmword ptr [rsp + 456], zmm29
    and r8d, r12d
    je .L41
    lea r11, [r11 + 8*r15]
    mov r12d, r8d
.L44:
    tzcnt edx, r12d
    vmovq xmm1, qword ptr [rsp + 8*rdx + 456]
    vmovq qword ptr [r11], xmm1
    add r11, 8
    blsr r12d, r12d
    jne .L44
    lea r11, [4*r15]
    add r11, qword ptr [r9 + 32]
    mov r12d, r8d
.L45:
    tzcnt edx, r12d
    mov edx, dword ptr [rdi + 4*rdx]
    mov dword ptr [r11], edx
    add r11, 4
    blsr r12d, r12d
    jne .L45
    jmp .L41
.L46:
    cmp rax, r8
    jbe .L11
    mov r9d, 256
    sub r9d, r14d
    shr r9d, 6
    cmp r8, r9
    jae .L11
    mov r9, r8
    not r9
    add rax, r9
    add rsi, r8
    shl r8, 6
    add r14, r8
    jmp .L43
.L47:
    mov rax, qword ptr [rsp + 144]
    mov rdi, qword ptr [rsp + 72]
    imul rax, rdi
    mov rcx, qword ptr [rsp + 120]
    lea rcx, [rcx + 8*rax]
    mov rax, qword ptr [rsp + 112]
    mov qword ptr [rsp + 8], rcx
    add rax, rcx
    mov qword ptr [rsp + 48], rax
    shl rdi, 5
    add rdi, qword ptr [rsp + 152]
    jmp .L49
.L48:
    mov rbx, qword ptr [rsp + 32]
    add rbx, 4
    cmp rbx, qword ptr [rsp + 40]
    jae .L119
.L49:
    cmp rbx, 8
    mov esi, 8
    mov qword ptr [rsp + 32], rbx
    cmovb rsi, rbx
    lea r14d, [8*rsi]
    mov rcx, qword ptr [rsp + 88]
    lea rax, [rcx + r14]
    vbroadcastsd zmm1, qword ptr [rcx + r14]
    vmovupd zmmword ptr [rsp + 176], zmm1
    vmovupd zmmword ptr [rsp + 240], zmm1
    vmovupd zmmword ptr [rsp + 304], zmm1
    vmovupd zmmword ptr [rsp + 368], zmm1
    lea r8, [rip + .T3]
    mov rcx, qword ptr [rsp + 80]
    movsxd rcx, dword ptr [r8 + 4*rcx]
    add rcx, r8
    jmp rcx
.L50:
    mov rcx, qword ptr [rsp + 56]
    add rcx, r14
    mov r8, qword ptr [rsp + 8]
    vmovupd zmm29, zmmword ptr [r8]
    xor r9d, r9d
    xor r12d, r12d
    jmp .L54
.L51:
    vmovapd zmm9, zmm1
    lea r8, [rax + 8*r9]
    lea rbx, [r11 + 2*r11]
    shl rbx, 5
    vbroadcastsd zmm1, qword ptr [r8 + rbx]
    shl r11, 6
    mov r8, qword ptr [rsp + 8]
    vsubpd zmm1, zmm1, zmmword ptr [r8 + r11]
    vfmadd213pd zmm1, zmm1, zmm9
.L52:
    vmulpd zmm1, zmm1, qword ptr [rip + .Kbfe0000000000000]{1to8}
.L53:
    vmovsd xmm9, qword ptr [rax + 8*r9]
    vmaxpd zmm1, zmm2, zmm1
    vminpd zmm1, zmm3, zmm1
    vmovapd zmm27, zmm4
    vfmadd231pd zmm27, zmm1, zmm5
    vaddpd zmm27, zmm27, zmm6
    vfmadd231pd zmm1, zmm27, zmm7
    vfmadd231pd zmm1, zmm27, zmm8
    vmovapd zmm28, zmm25
    vfmadd213pd zmm28, zmm1, zmm10
    vfmadd213pd zmm28, zmm1, zmm11
    vfmadd213pd zmm28, zmm1, zmm12
    vfmadd213pd zmm28, zmm1, zmm13
    vfmadd213pd zmm28, zmm1, zmm14
    vfmadd213pd zmm28, zmm1, zmm15
    vfmadd213pd zmm28, zmm1, zmm16
    vfmadd213pd zmm28, zmm1, zmm17
    vfmadd213pd zmm28, zmm1, zmm18
    vbroadcastsd zmm9, xmm9
    vmulpd zmm9, zmm9, zmm29
    vfmadd213pd zmm28, zmm1, zmm19
    vfmadd213pd zmm28, zmm1, zmm19
    vaddpd zmm1, zmm27, zmm4
    vmulpd zmm27, zmm27, zmm20
    vaddpd zmm27, zmm27, zmm4
    vpsllq zmm30, zmm27, 52
    vpaddq zmm30, zmm30, zmm21
    vmulpd zmm28, zmm28, zmm30
    vpsubq zmm1, zmm1, zmm27
    vpsllq zmm1, zmm1, 52
    vpaddq zmm1, zmm1, zmm21
    vmulpd zmm1, zmm28, zmm1
    vmulpd zmm1, zmm9, zmm1
    vmovupd zmmword ptr [rsp + r12 + 176], zmm1
    add r12, 64
    inc r9
    add rcx, 8
    cmp r12, 256
    je .L74
.L54:
    vmovapd zmm1, zmm0
    cmp rbp, -3
    ja .L53
    vxorpd xmm1, xmm1, xmm1
    mov r11d, 1
    test rbp, rbp
    je .L51
    mov r15, rcx
    mov r8, qword ptr [rsp + 16]
.L55:
    vbroadcastsd zmm9, qword ptr [r15 - 96]
    vsubpd zmm9, zmm9, zmmword ptr [r8 - 64]
    vfmadd213pd zmm9, zmm9, zmm1
    vbroadcastsd zmm1, qword ptr [r15]
    vsubpd zmm1, zmm1, zmmword ptr [r8]
    vfmadd213pd zmm1, zmm1, zmm9
    sub r8, -128
    add r15, 192
    lea rbx, [r10 + r11]
    add rbx, 2
    add r11, 2
    cmp rbx, 1
    jne .L55
    test byte ptr [rsp + 24], 1
    jne .L51
    jmp .L52
.L56:
    mov rcx, qword ptr [rsp + 56]
    add rcx, r14
    mov r8, qword ptr [rsp + 8]
    vmovupd zmm29, zmmword ptr [r8]
    xor r9d, r9d
    xor r12d, r12d
    jmp .L60
.L57:
    vmovapd zmm9, zmm1
    lea r8, [rax + 8*r9]
    lea rbx, [r11 + 2*r11]
    shl rbx, 5
    vbroadcastsd zmm1, qword ptr [r8 + rbx]
    shl r11, 6
    mov r8, qword ptr [rsp + 8]
    vsubpd zmm1, zmm1, zmmword ptr [r8 + r11]
    vfmadd213pd zmm1, zmm1, zmm9
.L58:
    vmulpd zmm1, zmm1, qword ptr [rip + .K4008000000000000]{1to8}
    vsqrtpd zmm1, zmm1
.L59:
    vmovsd xmm9, qword ptr [rax + 8*r9]
    vminpd zmm1, zmm26, zmm1
    vxorpd zmm27, zmm1, zmm24
    vmaxpd zmm27, zmm2, zmm27
    vminpd zmm27, zmm3, zmm27
    vmovapd zmm28, zmm4
    vfmadd231pd zmm28, zmm27, zmm5
    vaddpd zmm28, zmm28, zmm6
    vfmadd231pd zmm27, zmm28, zmm7
    vfmadd231pd zmm27, zmm28, zmm8
    vmovapd zmm30, zmm25
    vfmadd213pd zmm30, zmm27, zmm10
    vfmadd213pd zmm30, zmm27, zmm11
    vfmadd213pd zmm30, zmm27, zmm12
    vfmadd213pd zmm30, zmm27, zmm13
    vfmadd213pd zmm30, zmm27, zmm14
    vfmadd213pd zmm30, zmm27, zmm15
    vfmadd213pd zmm30, zmm27, zmm16
    vfmadd213pd zmm30, zmm27, zmm17
    vfmadd213pd zmm30, zmm27, zmm18
    vbroadcastsd zmm9, xmm9
    vmulpd zmm9, zmm9, zmm29
    vfmadd213pd zmm30, zmm27, zmm19
    vfmadd213pd zmm30, zmm27, zmm19
    vaddpd zmm27, zmm28, zmm4
    vmulpd zmm28, zmm28, zmm20
    vaddpd zmm28, zmm28, zmm4
    vpsllq zmm31, zmm28, 52
    vpaddq zmm31, zmm31, zmm21
    vmulpd zmm30, zmm30, zmm31
    vpsubq zmm27, zmm27, zmm28
    vpsllq zmm27, zmm27, 52
    vpaddq zmm27, zmm27, zmm21
    vmulpd zmm27, zmm30, zmm27
    vfmadd213pd zmm27, zmm1, zmm27
    vmulpd zmm1, zmm9, zmm27
    vmovupd zmmword ptr [rsp + r12 + 176], zmm1
    add r12, 64
    inc r9
    add rcx, 8
    cmp r12, 256
    je .L74
.L60:
    vxorpd xmm1, xmm1, xmm1
    cmp rbp, -3
    ja .L59
    mov r11d, 1
    test rbp, rbp
    je .L57
    mov r15, rcx
    mov r8, qword ptr [rsp + 16]
.L61:
    vbroadcastsd zmm9, qword ptr [r15 - 96]
    vsubpd zmm9, zmm9, zmmword ptr [r8 - 64]
    vfmadd213pd zmm9, zmm9, zmm1
    vbroadcastsd zmm1, qword ptr [r15]
    vsubpd zmm1, zmm1, zmmword ptr [r8]
    vfmadd213pd zmm1, zmm1, zmm9
    sub r8, -128
    add r15, 192
    lea rbx, [r10 + r11]
    add rbx, 2
    add r11, 2
    cmp rbx, 1
    jne .L61
    test byte ptr [rsp + 24], 1
    jne .L57
    jmp .L58
.L62:
    mov rcx, qword ptr [rsp + 56]
    add rcx, r14
    mov r8, qword ptr [rsp + 8]
    vmovupd zmm29, zmmword ptr [r8]
    xor r9d, r9d
    xor r12d, r12d
    jmp .L66
.L63:
    vmovapd zmm9, zmm1
    lea r8, [rax + 8*r9]
    lea rbx, [r11 + 2*r11]
    shl rbx, 5
    vbroadcastsd zmm1, qword ptr [r8 + rbx]
    shl r11, 6
    mov r8, qword ptr [rsp + 8]
    vsubpd zmm1, zmm1, zmmword ptr [r8 + r11]
    vfmadd213pd zmm1, zmm1, zmm9
.L64:
    vmulpd zmm1, zmm1, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm1, zmm1
.L65:
    vmovsd xmm9, qword ptr [rax + 8*r9]
    vminpd zmm1, zmm26, zmm1
    vxorpd zmm27, zmm1, zmm24
    vmaxpd zmm27, zmm2, zmm27
    vminpd zmm27, zmm3, zmm27
    vmovapd zmm28, zmm4
    vfmadd231pd zmm28, zmm27, zmm5
    vaddpd zmm28, zmm28, zmm6
    vfmadd231pd zmm27, zmm28, zmm7
    vfmadd231pd zmm27, zmm28, zmm8
    vmovapd zmm30, zmm25
    vfmadd213pd zmm30, zmm27, zmm10
    vfmadd213pd zmm30, zmm27, zmm11
    vfmadd213pd zmm30, zmm27, zmm12
    vfmadd213pd zmm30, zmm27, zmm13
    vfmadd213pd zmm30, zmm27, zmm14
    vfmadd213pd zmm30, zmm27, zmm15
    vfmadd213pd zmm30, zmm27, zmm16
    vfmadd213pd zmm30, zmm27, zmm17
    vfmadd213pd zmm30, zmm27, zmm18
    vbroadcastsd zmm9, xmm9
    vmulpd zmm9, zmm9, zmm29
    vmovapd zmm31, zmm19
    vfmadd231pd zmm31, zmm1, qword ptr [rip + .K3fd5555555555555]{1to8}
    vfmadd213pd zmm31, zmm1, zmm19
    vfmadd213pd zmm30, zmm27, zmm19
    vfmadd213pd zmm30, zmm27, zmm19
    vaddpd zmm1, zmm28, zmm4
    vmulpd zmm27, zmm28, zmm20
    vaddpd zmm27, zmm27, zmm4
    vpsllq zmm28, zmm27, 52
    vpaddq zmm28, zmm28, zmm21
    vmulpd zmm28, zmm30, zmm28
    vpsubq zmm1, zmm1, zmm27
    vpsllq zmm1, zmm1, 52
    vpaddq zmm1, zmm1, zmm21
    vmulpd zmm1, zmm28, zmm1
    vmulpd zmm1, zmm31, zmm1
    vmulpd zmm1, zmm9, zmm1
    vmovupd zmmword ptr [rsp + r12 + 176], zmm1
    add r12, 64
    inc r9
    add rcx, 8
    cmp r12, 256
    je .L74
.L66:
    vxorpd xmm1, xmm1, xmm1
    cmp rbp, -3
    ja .L65
    mov r11d, 1
    test rbp, rbp
    je .L63
    mov r15, rcx
    mov r8, qword ptr [rsp + 16]
.L67:
    vbroadcastsd zmm9, qword ptr [r15 - 96]
    vsubpd zmm9, zmm9, zmmword ptr [r8 - 64]
    vfmadd213pd zmm9, zmm9, zmm1
    vbroadcastsd zmm1, qword ptr [r15]
    vsubpd zmm1, zmm1, zmmword ptr [r8]
    vfmadd213pd zmm1, zmm1, zmm9
    sub r8, -128
    add r15, 192
    lea rbx, [r10 + r11]
    add rbx, 2
    add r11, 2
    cmp rbx, 1
    jne .L67
    test byte ptr [rsp + 24], 1
    jne .L63
    jmp .L64
.L68:
    mov rcx, qword ptr [rsp + 56]
    add rcx, r14
    mov r8, qword ptr [rsp + 8]
    vmovupd zmm29, zmmword ptr [r8]
    xor r9d, r9d
    xor r12d, r12d
    jmp .L72
.L69:
    vmovapd zmm9, zmm1
    lea r8, [rax + 8*r9]
    lea rbx, [r11 + 2*r11]
    shl rbx, 5
    vbroadcastsd zmm1, qword ptr [r8 + rbx]
    shl r11, 6
    mov r8, qword ptr [rsp + 8]
    vsubpd zmm1, zmm1, zmmword ptr [r8 + r11]
    vfmadd213pd zmm1, zmm1, zmm9
.L70:
    vsqrtpd zmm1, zmm1
    vxorpd zmm1, zmm1, zmm24
.L71:
    vmovsd xmm9, qword ptr [rax + 8*r9]
    vmaxpd zmm1, zmm2, zmm1
    vminpd zmm1, zmm3, zmm1
    vmovapd zmm27, zmm4
    vfmadd231pd zmm27, zmm1, zmm5
    vaddpd zmm27, zmm27, zmm6
    vfmadd231pd zmm1, zmm27, zmm7
    vfmadd231pd zmm1, zmm27, zmm8
    vmovapd zmm28, zmm25
    vfmadd213pd zmm28, zmm1, zmm10
    vfmadd213pd zmm28, zmm1, zmm11
    vfmadd213pd zmm28, zmm1, zmm12
    vfmadd213pd zmm28, zmm1, zmm13
    vfmadd213pd zmm28, zmm1, zmm14
    vfmadd213pd zmm28, zmm1, zmm15
    vfmadd213pd zmm28, zmm1, zmm16
    vfmadd213pd zmm28, zmm1, zmm17
    vfmadd213pd zmm28, zmm1, zmm18
    vbroadcastsd zmm9, xmm9
    vmulpd zmm9, zmm9, zmm29
    vfmadd213pd zmm28, zmm1, zmm19
    vfmadd213pd zmm28, zmm1, zmm19
    vaddpd zmm1, zmm27, zmm4
    vmulpd zmm27, zmm27, zmm20
    vaddpd zmm27, zmm27, zmm4
    vpsllq zmm30, zmm27, 52
    vpaddq zmm30, zmm30, zmm21
    vmulpd zmm28, zmm28, zmm30
    vpsubq zmm1, zmm1, zmm27
    vpsllq zmm1, zmm1, 52
    vpaddq zmm1, zmm1, zmm21
    vmulpd zmm1, zmm28, zmm1
    vmulpd zmm1, zmm9, zmm1
    vmovupd zmmword ptr [rsp + r12 + 176], zmm1
    add r12, 64
    inc r9
    add rcx, 8
    cmp r12, 256
    je .L74
.L72:
    vmovapd zmm1, zmm0
    cmp rbp, -3
    ja .L71
    vxorpd xmm1, xmm1, xmm1
    mov r11d, 1
    test rbp, rbp
    je .L69
    mov r15, rcx
    mov r8, qword ptr [rsp + 16]
.L73:
    vbroadcastsd zmm9, qword ptr [r15 - 96]
    vsubpd zmm9, zmm9, zmmword ptr [r8 - 64]
    vfmadd213pd zmm9, zmm9, zmm1
    vbroadcastsd zmm1, qword ptr [r15]
    vsubpd zmm1, zmm1, zmmword ptr [r8]
    vfmadd213pd zmm1, zmm1, zmm9
    sub r8, -128
    add r15, 192
    lea rbx, [r10 + r11]
    add rbx, 2
    add r11, 2
    cmp rbx, 1
    jne .L73
    test byte ptr [rsp + 24], 1
    jne .L69
    jmp .L70
.L74:
    vmovupd zmm29, zmmword ptr [rsp + 176]
    vmovupd zmm30, zmmword ptr [rsp + 240]
    vmovupd zmm31, zmmword ptr [rsp + 304]
    vmovupd zmm1, zmmword ptr [rsp + 368]
    mov rcx, qword ptr [rsp + 64]
    test rcx, rcx
    je .L76
    add r14, qword ptr [rsp + 128]
    mov rax, qword ptr [rsp + 48]
.L75:
    vmovupd zmm9, zmmword ptr [rax]
    vfnmadd231pd zmm29, zmm9, qword ptr [r14 - 24]{1to8}
    vfnmadd231pd zmm30, zmm9, qword ptr [r14 - 16]{1to8}
    vfnmadd231pd zmm31, zmm9, qword ptr [r14 - 8]{1to8}
    vfnmadd231pd zmm1, zmm9, qword ptr [r14]{1to8}
    add r14, 96
    add rax, 64
    dec rcx
    jne .L75
.L76:
    mov r11, qword ptr [rsp + 32]
    sub r11, rsi
    vmovupd zmmword ptr [rsp + 176], zmm29
    vmovupd zmmword ptr [rsp + 240], zmm30
    vmovupd zmmword ptr [rsp + 304], zmm31
    vmovupd zmmword ptr [rsp + 368], zmm1
    mov rax, qword ptr [rsp + 40]
    sub rax, rsi
    imul rcx, rsi, 112
    add rcx, qword ptr [rsp + 96]
    xor esi, esi
    xor r14d, r14d
    jmp .L78
.L77:
    popcnt edx, r11d
    add r15, rdx
    mov qword ptr [r9 + 72], r15
    xor r11d, r11d
    mov rdx, qword ptr [rsp + 104]
.L78:
    test r11, r11
    jne .L82
    test rax, rax
    je .L48
    cmp rsi, 256
    je .L48
    dec rax
.L79:
    imul r9, r14, 112
    inc r14
    vmovsd xmm1, qword ptr [rcx + r9 + 88]
    vandpd zmm9, zmm22, zmmword ptr [rsp + rsi + 176]
    add rsi, 64
    vminpd zmm29, zmm19, zmm9
    xor r11d, r11d
    vucomisd xmm29, xmm1
    seta r11b
    vextractf64x4 ymm9, zmm29, 1
    vshuff64x2 ymm27, ymm29, ymm9, 1
    vshufpd ymm27, ymm29, ymm27, 5
    vbroadcastsd ymm28, xmm1
    vcmpltpd k1, ymm28, ymm27
    vextractf32x4 xmm27, zmm29, 3
    xor r8d, r8d
    vucomisd xmm27, xmm1
    seta r8b
    vmovdqa32 xmm1 {k1} {z}, xmmword ptr [rip + .K153194aaacce6702]
    shl r8d, 6
    vpshufd xmm27, xmm1, 238
    vpord xmm1, xmm1, xmm27
    vpshufd xmm27, xmm1, 85
    vpord xmm1, xmm1, xmm27
    vpermpd ymm9, ymm9, 237
    vcmpltpd k1, xmm28, xmm9
    vpinsrd xmm1, xmm1, r8d, 1
    vpord xmm1 {k1}, xmm1, xmm23
    vpshufd xmm9, xmm1, 85
    vpor xmm1, xmm9, xmm1
    vmovd r12d, xmm1
    or r12d, r11d
    mov r11d, 0
    je .L78
    add r9, rcx
    mov r11d, dword ptr [r9 + 96]
    mov ebx, dword ptr [r9 + 100]
    mov r8d, dword ptr [rdi]
    mov r13d, dword ptr [rdi + 20]
    xor r15d, r15d
    cmp r13d, ebx
    setne r15b
    cmp r8d, r11d
    setb dl
    cmp r8d, ebx
    setne r8b
    and r8b, dl
    movzx r8d, r8b
    vmovdqu xmm1, xmmword ptr [rdi + 4]
    vpbroadcastd xmm9, r11d
    vpcmpltud k1, xmm1, xmm9
    vpbroadcastd xmm27, ebx
    vpcmpneqd k2, xmm1, xmm27
    vmovdqa32 xmm1 {k2} {z}, xmmword ptr [rip + .K153194aaacce6702]
    vmovdqa32 xmm1 {k1} {z}, xmm1
    shl r15d, 5
    cmp r13d, r11d
    mov edx, 0
    cmovae r15d, edx
    vmovq xmm28, qword ptr [rdi + 24]
    vpcmpltud k1, xmm28, xmm9
    vpcmpneqd k2, xmm28, xmm27
    vmovdqa32 xmm9 {k2} {z}, xmmword ptr [rip + .K3775887a3b56a018]
    vmovdqa32 xmm9 {k1} {z}, xmm9
    vpshufd xmm27, xmm1, 238
    vpord xmm1, xmm1, xmm27
    vpshufd xmm27, xmm1, 85
    vpord xmm1, xmm1, xmm27
    vmovd edx, xmm1
    vpshufd xmm1, xmm9, 85
    vpor xmm1, xmm9, xmm1
    vmovd r11d, xmm1
    or r11d, r15d
    or r11d, r8d
    or r11d, edx
    mov r8, qword ptr [r9 + 8]
    mov r15, qword ptr [r9 + 72]
    vmovupd zmmword ptr [rsp + 456], zmm29
    and r11d, r12d
    je .L77
    lea r8, [r8 + 8*r15]
    mov r12d, r11d
.L80:
    tzcnt edx, r12d
    vmovq xmm1, qword ptr [rsp + 8*rdx + 456]
    vmovq qword ptr [r8], xmm1
    add r8, 8
    blsr r12d, r12d
    jne .L80
    lea r8, [4*r15]
    add r8, qword ptr [r9 + 32]
    mov r12d, r11d
.L81:
    tzcnt edx, r12d
    mov edx, dword ptr [rdi + 4*rdx]
    mov dword ptr [r8], edx
    add r8, 4
    blsr r12d, r12d
    jne .L81
    jmp .L77
.L82:
    cmp rax, r11
    jbe .L48
    mov r8d, 256
    sub r8d, esi
    shr r8d, 6
    cmp r11, r8
    jae .L48
    mov r8, r11
    not r8
    add rax, r8
    mov r8, r11
    shl r8, 6
    add rsi, r8
    add r14, r11
    jmp .L79
.L83:
    mov r9, qword ptr [rsp + 8]
    add r9, 32
    add qword ptr [rsp + 48], 32
    mov rsi, qword ptr [rsp + 88]
    lea rcx, [rsi + 8*rbx]
    vbroadcastsd zmm1, qword ptr [rsi + 8*rbx]
    vmovupd zmmword ptr [rsp + 176], zmm1
    vmovupd zmmword ptr [rsp + 240], zmm1
    vmovupd zmmword ptr [rsp + 304], zmm1
    vmovupd zmmword ptr [rsp + 368], zmm1
    lea r8, [rip + .T1]
    mov rsi, qword ptr [rsp + 80]
    movsxd rsi, dword ptr [r8 + 4*rsi]
    add rsi, r8
    jmp rsi
.L84:
    vmovupd zmm29, zmmword ptr [r13]
    mov qword ptr [rsp + 8], r9
    xor r14d, r14d
    xor r12d, r12d
    jmp .L88
.L85:
    vmovapd zmm30, zmm1
    lea r8, [rcx + 8*r14]
    lea r11, [rsi + 2*rsi]
    shl r11, 5
    vbroadcastsd zmm1, qword ptr [r8 + r11]
    shl rsi, 6
    vsubpd zmm1, zmm1, zmmword ptr [r13 + rsi]
    vfmadd213pd zmm1, zmm1, zmm30
.L86:
    vmulpd zmm1, zmm1, qword ptr [rip + .Kbfe0000000000000]{1to8}
.L87:
    vmovsd xmm30, qword ptr [rcx + 8*r14]
    vmaxpd zmm1, zmm2, zmm1
    vminpd zmm1, zmm3, zmm1
    vmovapd zmm31, zmm4
    vfmadd231pd zmm31, zmm1, zmm5
    vaddpd zmm31, zmm31, zmm6
    vfmadd231pd zmm1, zmm31, zmm7
    vfmadd231pd zmm1, zmm31, zmm8
    vmovapd zmm9, zmm25
    vfmadd213pd zmm9, zmm1, zmm10
    vfmadd213pd zmm9, zmm1, zmm11
    vfmadd213pd zmm9, zmm1, zmm12
    vfmadd213pd zmm9, zmm1, zmm13
    vfmadd213pd zmm9, zmm1, zmm14
    vfmadd213pd zmm9, zmm1, zmm15
    vfmadd213pd zmm9, zmm1, zmm16
    vfmadd213pd zmm9, zmm1, zmm17
    vfmadd213pd zmm9, zmm1, zmm18
    vbroadcastsd zmm30, xmm30
    vmulpd zmm30, zmm30, zmm29
    vfmadd213pd zmm9, zmm1, zmm19
    vfmadd213pd zmm9, zmm1, zmm19
    vaddpd zmm1, zmm31, zmm4
    vmulpd zmm31, zmm31, zmm20
    vaddpd zmm31, zmm31, zmm4
    vpsllq zmm27, zmm31, 52
    vpaddq zmm27, zmm27, zmm21
    vmulpd zmm9, zmm9, zmm27
    vpsubq zmm1, zmm1, zmm31
    vpsllq zmm1, zmm1, 52
    vpaddq zmm1, zmm1, zmm21
    vmulpd zmm1, zmm9, zmm1
    vmulpd zmm1, zmm30, zmm1
    vmovupd zmmword ptr [rsp + r12 + 176], zmm1
    add r12, 64
    inc r14
    add r9, 8
    cmp r12, 256
    je .L108
.L88:
    vmovapd zmm1, zmm0
    cmp rbp, -3
    ja .L87
    vxorpd xmm1, xmm1, xmm1
    mov esi, 1
    test rbp, rbp
    je .L85
    mov r11, r9
    mov r8, qword ptr [rsp + 16]
.L89:
    vbroadcastsd zmm9, qword ptr [r11 - 96]
    vsubpd zmm9, zmm9, zmmword ptr [r8 - 64]
    vfmadd213pd zmm9, zmm9, zmm1
    vbroadcastsd zmm1, qword ptr [r11]
    vsubpd zmm1, zmm1, zmmword ptr [r8]
    vfmadd213pd zmm1, zmm1, zmm9
    sub r8, -128
    add r11, 192
    lea r15, [r10 + rsi]
    add r15, 2
    add rsi, 2
    cmp r15, 1
    jne .L89
    test dil, 1
    jne .L85
    jmp .L86
.L90:
    vmovupd zmm29, zmmword ptr [r13]
    mov qword ptr [rsp + 8], r9
    xor r12d, r12d
    xor r14d, r14d
    jmp .L94
.L91:
    vmovapd zmm9, zmm1
    lea r8, [rcx + 8*r12]
    lea r11, [rsi + 2*rsi]
    shl r11, 5
    vbroadcastsd zmm1, qword ptr [r8 + r11]
    shl rsi, 6
    vsubpd zmm1, zmm1, zmmword ptr [r13 + rsi]
    vfmadd213pd zmm1, zmm1, zmm9
.L92:
    vmulpd zmm1, zmm1, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm1, zmm1
.L93:
    vmovsd xmm9, qword ptr [rcx + 8*r12]
    vminpd zmm1, zmm26, zmm1
    vxorpd zmm27, zmm1, zmm24
    vmaxpd zmm27, zmm2, zmm27
    vminpd zmm27, zmm3, zmm27
    vmovapd zmm28, zmm4
    vfmadd231pd zmm28, zmm27, zmm5
    vaddpd zmm28, zmm28, zmm6
    vfmadd231pd zmm27, zmm28, zmm7
    vfmadd231pd zmm27, zmm28, zmm8
    vmovapd zmm30, zmm25
    vfmadd213pd zmm30, zmm27, zmm10
    vfmadd213pd zmm30, zmm27, zmm11
    vfmadd213pd zmm30, zmm27, zmm12
    vfmadd213pd zmm30, zmm27, zmm13
    vfmadd213pd zmm30, zmm27, zmm14
    vfmadd213pd zmm30, zmm27, zmm15
    vfmadd213pd zmm30, zmm27, zmm16
    vfmadd213pd zmm30, zmm27, zmm17
    vfmadd213pd zmm30, zmm27, zmm18
    vbroadcastsd zmm9, xmm9
    vmulpd zmm9, zmm9, zmm29
    vmovapd zmm31, zmm19
    vfmadd231pd zmm31, zmm1, qword ptr [rip + .K3fd5555555555555]{1to8}
    vfmadd213pd zmm31, zmm1, zmm19
    vfmadd213pd zmm30, zmm27, zmm19
    vfmadd213pd zmm30, zmm27, zmm19
    vaddpd zmm1, zmm28, zmm4
    vmulpd zmm27, zmm28, zmm20
    vaddpd zmm27, zmm27, zmm4
    vpsllq zmm28, zmm27, 52
    vpaddq zmm28, zmm28, zmm21
    vmulpd zmm28, zmm30, zmm28
    vpsubq zmm1, zmm1, zmm27
    vpsllq zmm1, zmm1, 52
    vpaddq zmm1, zmm1, zmm21
    vmulpd zmm1, zmm28, zmm1
    vmulpd zmm1, zmm31, zmm1
    vmulpd zmm1, zmm9, zmm1
    vmovupd zmmword ptr [rsp + r14 + 176], zmm1
    add r14, 64
    inc r12
    add r9, 8
    cmp r14, 256
    je .L108
.L94:
    vxorpd xmm1, xmm1, xmm1
    cmp rbp, -3
    ja .L93
    mov esi, 1
    test rbp, rbp
    je .L91
    mov r11, r9
    mov r8, qword ptr [rsp + 16]
.L95:
    vbroadcastsd zmm9, qword ptr [r11 - 96]
    vsubpd zmm9, zmm9, zmmword ptr [r8 - 64]
    vfmadd213pd zmm9, zmm9, zmm1
    vbroadcastsd zmm1, qword ptr [r11]
    vsubpd zmm1, zmm1, zmmword ptr [r8]
    vfmadd213pd zmm1, zmm1, zmm9
    sub r8, -128
    add r11, 192
    lea r15, [r10 + rsi]
    add r15, 2
    add rsi, 2
    cmp r15, 1
    jne .L95
    test dil, 1
    jne .L91
    jmp .L92
.L96:
    vmovupd zmm29, zmmword ptr [r13]
    mov qword ptr [rsp + 8], r9
    xor r14d, r14d
    xor r12d, r12d
    jmp .L100
.L97:
    vmovapd zmm9, zmm1
    lea r8, [rcx + 8*r14]
    lea r11, [rsi + 2*rsi]
    shl r11, 5
    vbroadcastsd zmm1, qword ptr [r8 + r11]
    shl rsi, 6
    vsubpd zmm1, zmm1, zmmword ptr [r13 + rsi]
    vfmadd213pd zmm1, zmm1, zmm9
.L98:
    vsqrtpd zmm1, zmm1
    vxorpd zmm1, zmm1, zmm24
.L99:
    vmovsd xmm9, qword ptr [rcx + 8*r14]
    vmaxpd zmm1, zmm2, zmm1
    vminpd zmm1, zmm3, zmm1
    vmovapd zmm27, zmm4
    vfmadd231pd zmm27, zmm1, zmm5
    vaddpd zmm27, zmm27, zmm6
    vfmadd231pd zmm1, zmm27, zmm7
    vfmadd231pd zmm1, zmm27, zmm8
    vmovapd zmm30, zmm25
    vfmadd213pd zmm30, zmm1, zmm10
    vfmadd213pd zmm30, zmm1, zmm11
    vfmadd213pd zmm30, zmm1, zmm12
    vfmadd213pd zmm30, zmm1, zmm13
    vfmadd213pd zmm30, zmm1, zmm14
    vfmadd213pd zmm30, zmm1, zmm15
    vfmadd213pd zmm30, zmm1, zmm16
    vfmadd213pd zmm30, zmm1, zmm17
    vfmadd213pd zmm30, zmm1, zmm18
    vbroadcastsd zmm9, xmm9
    vmulpd zmm9, zmm9, zmm29
    vfmadd213pd zmm30, zmm1, zmm19
    vfmadd213pd zmm30, zmm1, zmm19
    vaddpd zmm1, zmm27, zmm4
    vmulpd zmm27, zmm27, zmm20
    vaddpd zmm27, zmm27, zmm4
    vpsllq zmm31, zmm27, 52
    vpaddq zmm31, zmm31, zmm21
    vmulpd zmm30, zmm30, zmm31
    vpsubq zmm1, zmm1, zmm27
    vpsllq zmm1, zmm1, 52
    vpaddq zmm1, zmm1, zmm21
    vmulpd zmm1, zmm30, zmm1
    vmulpd zmm1, zmm9, zmm1
    vmovupd zmmword ptr [rsp + r12 + 176], zmm1
    add r12, 64
    inc r14
    add r9, 8
    cmp r12, 256
    je .L108
.L100:
    vmovapd zmm1, zmm0
    cmp rbp, -3
    ja .L99
    vxorpd xmm1, xmm1, xmm1
    mov esi, 1
    test rbp, rbp
    je .L97
    mov r11, r9
    mov r8, qword ptr [rsp + 16]
.L101:
    vbroadcastsd zmm9, qword ptr [r11 - 96]
    vsubpd zmm9, zmm9, zmmword ptr [r8 - 64]
    vfmadd213pd zmm9, zmm9, zmm1
    vbroadcastsd zmm1, qword ptr [r11]
    vsubpd zmm1, zmm1, zmmword ptr [r8]
    vfmadd213pd zmm1, zmm1, zmm9
    sub r8, -128
    add r11, 192
    lea r15, [r10 + rsi]
    add r15, 2
    add rsi, 2
    cmp r15, 1
    jne .L101
    test dil, 1
    jne .L97
    jmp .L98
.L102:
    vmovupd zmm29, zmmword ptr [r13]
    mov qword ptr [rsp + 8], r9
    xor r12d, r12d
    xor r14d, r14d
    jmp .L106
.L103:
    vmovapd zmm9, zmm1
    lea r8, [rcx + 8*r12]
    lea r11, [rsi + 2*rsi]
    shl r11, 5
    vbroadcastsd zmm1, qword ptr [r8 + r11]
    shl rsi, 6
    vsubpd zmm1, zmm1, zmmword ptr [r13 + rsi]
    vfmadd213pd zmm1, zmm1, zmm9
.L104:
    vmulpd zmm1, zmm1, qword ptr [rip + .K4008000000000000]{1to8}
    vsqrtpd zmm1, zmm1
.L105:
    vmovsd xmm9, qword ptr [rcx + 8*r12]
    vminpd zmm1, zmm26, zmm1
    vxorpd zmm27, zmm1, zmm24
    vmaxpd zmm27, zmm2, zmm27
    vminpd zmm27, zmm3, zmm27
    vmovapd zmm30, zmm4
    vfmadd231pd zmm30, zmm27, zmm5
    vaddpd zmm30, zmm30, zmm6
    vfmadd231pd zmm27, zmm30, zmm7
    vfmadd231pd zmm27, zmm30, zmm8
    vmovapd zmm31, zmm25
    vfmadd213pd zmm31, zmm27, zmm10
    vfmadd213pd zmm31, zmm27, zmm11
    vfmadd213pd zmm31, zmm27, zmm12
    vfmadd213pd zmm31, zmm27, zmm13
    vfmadd213pd zmm31, zmm27, zmm14
    vfmadd213pd zmm31, zmm27, zmm15
    vfmadd213pd zmm31, zmm27, zmm16
    vfmadd213pd zmm31, zmm27, zmm17
    vfmadd213pd zmm31, zmm27, zmm18
    vbroadcastsd zmm9, xmm9
    vmulpd zmm9, zmm9, zmm29
    vfmadd213pd zmm31, zmm27, zmm19
    vfmadd213pd zmm31, zmm27, zmm19
    vaddpd zmm27, zmm30, zmm4
    vmulpd zmm30, zmm30, zmm20
    vaddpd zmm30, zmm30, zmm4
    vpsllq zmm28, zmm30, 52
    vpaddq zmm28, zmm28, zmm21
    vmulpd zmm28, zmm31, zmm28
    vpsubq zmm27, zmm27, zmm30
    vpsllq zmm27, zmm27, 52
    vpaddq zmm27, zmm27, zmm21
    vmulpd zmm27, zmm28, zmm27
    vfmadd213pd zmm27, zmm1, zmm27
    vmulpd zmm1, zmm9, zmm27
    vmovupd zmmword ptr [rsp + r14 + 176], zmm1
    add r14, 64
    inc r12
    add r9, 8
    cmp r14, 256
    je .L108
.L106:
    vxorpd xmm1, xmm1, xmm1
    cmp rbp, -3
    ja .L105
    mov esi, 1
    test rbp, rbp
    je .L103
    mov r11, r9
    mov r8, qword ptr [rsp + 16]
.L107:
    vbroadcastsd zmm9, qword ptr [r11 - 96]
    vsubpd zmm9, zmm9, zmmword ptr [r8 - 64]
    vfmadd213pd zmm9, zmm9, zmm1
    vbroadcastsd zmm1, qword ptr [r11]
    vsubpd zmm1, zmm1, zmmword ptr [r8]
    vfmadd213pd zmm1, zmm1, zmm9
    sub r8, -128
    add r11, 192
    lea r15, [r10 + rsi]
    add r15, 2
    add rsi, 2
    cmp r15, 1
    jne .L107
    test dil, 1
    jne .L103
    jmp .L104
.L108:
    mov rcx, rbx
    mov r9, qword ptr [rsp + 64]
    vmovupd zmm1, zmmword ptr [rsp + 176]
    vmovupd zmm29, zmmword ptr [rsp + 240]
    vmovupd zmm30, zmmword ptr [rsp + 304]
    vmovupd zmm31, zmmword ptr [rsp + 368]
    test r9, r9
    je .L110
    mov qword ptr [rsp + 32], rax
    mov rax, qword ptr [rsp + 136]
    mov rsi, qword ptr [rsp + 48]
.L109:
    vmovupd zmm9, zmmword ptr [rax]
    vfnmadd231pd zmm1, zmm9, qword ptr [rsi - 24]{1to8}
    vfnmadd231pd zmm29, zmm9, qword ptr [rsi - 16]{1to8}
    vfnmadd231pd zmm30, zmm9, qword ptr [rsi - 8]{1to8}
    vfnmadd231pd zmm31, zmm9, qword ptr [rsi]{1to8}
    add rsi, 96
    add rax, 64
    dec r9
    jne .L109
    jmp .L111
.L110:
    mov qword ptr [rsp + 32], rax
.L111:
    vmovupd zmmword ptr [rsp + 176], zmm1
    vmovupd zmmword ptr [rsp + 240], zmm29
    vmovupd zmmword ptr [rsp + 304], zmm30
    vmovupd zmmword ptr [rsp + 368], zmm31
    mov rax, qword ptr [rsp + 40]
    sub rax, rcx
    je .L118
    imul r8, rcx, 112
    add r8, qword ptr [rsp + 96]
    xor r12d, r12d
    xor r9d, r9d
    jmp .L115
.L112:
    mov r13, rbp
.L113:
    popcnt esi, r11d
    add r15, rsi
    mov qword ptr [r14 + 72], r15
    mov rdi, qword ptr [rsp + 24]
    mov rbp, qword ptr [rsp + 448]
    mov r8, rcx
.L114:
    dec rax
    add r9, 64
    inc r12
    test rax, rax
    je .L118
.L115:
    cmp r9, 256
    je .L118
    imul r14, r12, 112
    vmovsd xmm1, qword ptr [r8 + r14 + 88]
    vandpd zmm9, zmm22, zmmword ptr [rsp + r9 + 176]
    vminpd zmm29, zmm19, zmm9
    xor r11d, r11d
    vucomisd xmm29, xmm1
    seta r11b
    vextractf64x4 ymm9, zmm29, 1
    vshuff64x2 ymm27, ymm29, ymm9, 1
    vshufpd ymm27, ymm29, ymm27, 5
    vbroadcastsd ymm28, xmm1
    vcmpltpd k1, ymm28, ymm27
    vmovdqa32 xmm27 {k1} {z}, xmmword ptr [rip + .K153194aaacce6702]
    vextractf32x4 xmm30, zmm29, 3
    xor esi, esi
    vucomisd xmm30, xmm1
    seta sil
    shl esi, 6
    vpshufd xmm1, xmm27, 238
    vpord xmm1, xmm27, xmm1
    vpshufd xmm27, xmm1, 85
    vpord xmm1, xmm1, xmm27
    vpermpd ymm9, ymm9, 237
    vcmpltpd k1, xmm28, xmm9
    vpinsrd xmm1, xmm1, esi, 1
    vpord xmm1 {k1}, xmm1, xmm23
    vpshufd xmm9, xmm1, 85
    vpor xmm1, xmm9, xmm1
    vmovd esi, xmm1
    or esi, r11d
    je .L114
    mov rbp, r13
    mov rcx, r8
    add r14, r8
    mov r11d, dword ptr [r14 + 96]
    mov ebx, dword ptr [r14 + 100]
    mov r8d, dword ptr [rdx]
    mov r13d, dword ptr [rdx + 20]
    xor r15d, r15d
    cmp r13d, ebx
    setne r15b
    cmp r8d, r11d
    setb dil
    cmp r8d, ebx
    setne r8b
    and r8b, dil
    movzx r8d, r8b
    vmovdqu xmm1, xmmword ptr [rdx + 4]
    vpbroadcastd xmm9, r11d
    vpcmpltud k1, xmm1, xmm9
    vpbroadcastd xmm27, ebx
    vpcmpneqd k2, xmm1, xmm27
    vmovdqa32 xmm1 {k2} {z}, xmmword ptr [rip + .K153194aaacce6702]
    vmovdqa32 xmm1 {k1} {z}, xmm1
    shl r15d, 5
    cmp r13d, r11d
    mov edi, 0
    cmovae r15d, edi
    vmovq xmm28, qword ptr [rdx + 24]
    vpcmpltud k1, xmm28, xmm9
    vpcmpneqd k2, xmm28, xmm27
    vmovdqa32 xmm9 {k2} {z}, xmmword ptr [rip + .K3775887a3b56a018]
    vmovdqa32 xmm9 {k1} {z}, xmm9
    vpshufd xmm27, xmm1, 238
    vpord xmm1, xmm1, xmm27
    vpshufd xmm27, xmm1, 85
    vpord xmm1, xmm1, xmm27
    vmovd edi, xmm1
    vpshufd xmm1, xmm9, 85
    vpor xmm1, xmm9, xmm1
    vmovd r11d, xmm1
    or r11d, r15d
    or r11d, r8d
    or r11d, edi
    mov r8, qword ptr [r14 + 8]
    mov r15, qword ptr [r14 + 72]
    vmovupd zmmword ptr [rsp + 456], zmm29
    and r11d, esi
    je .L112
    lea rsi, [r8 + 8*r15]
    mov r8d, r11d
.L116:
    tzcnt edi, r8d
    vmovq xmm1, qword ptr [rsp + 8*rdi + 456]
    vmovq qword ptr [rsi], xmm1
    add rsi, 8
    blsr r8d, r8d
    jne .L116
    lea rsi, [4*r15]
    add rsi, qword ptr [r14 + 32]
    mov r8d, r11d
    mov r13, rbp
.L117:
    tzcnt edi, r8d
    mov edi, dword ptr [rdx + 4*rdi]
    mov dword ptr [rsi], edi
    add rsi, 4
    blsr r8d, r8d
    jne .L117
    jmp .L113
.L118:
    mov rbx, qword ptr [rsp + 32]
    lea rax, [rbx + 4]
    cmp rax, qword ptr [rsp + 40]
    jbe .L83
    mov rdx, qword ptr [rsp + 104]
    cmp rbx, qword ptr [rsp + 40]
    jb .L47
.L119:
    mov rcx, qword ptr [rsp + 72]
    inc rcx
    mov rbx, qword ptr [rsp + 432]
    add qword ptr [rsp + 16], rbx
    mov qword ptr [rsp + 72], rcx
    cmp rcx, qword ptr [rsp + 160]
    mov rsi, qword ptr [rsp + 152]
    mov r14, qword ptr [rsp + 144]
    mov edi, dword ptr [rsp + 172]
    jb .L4
    jmp .L1
.L120:
    mov r9, qword ptr [rsp + 48]
    add r9, 32
    add qword ptr [rsp + 136], 32
    mov rsi, qword ptr [rsp + 88]
    lea rcx, [rsi + 8*r15]
    vbroadcastsd zmm1, qword ptr [rsi + 8*r15]
    vmovupd zmmword ptr [rsp + 176], zmm1
    vmovupd zmmword ptr [rsp + 240], zmm1
    vmovupd zmmword ptr [rsp + 304], zmm1
    vmovupd zmmword ptr [rsp + 368], zmm1
    lea r8, [rip + .T0]
    mov rsi, qword ptr [rsp + 80]
    movsxd rsi, dword ptr [r8 + 4*rsi]
    add rsi, r8
    jmp rsi
.L121:
    vmovupd zmm29, zmmword ptr [r13]
    mov qword ptr [rsp + 48], r9
    xor r14d, r14d
    xor r12d, r12d
    jmp .L125
.L122:
    vmovapd zmm9, zmm1
    lea r8, [rcx + 8*r14]
    lea r11, [rsi + 2*rsi]
    shl r11, 5
    vbroadcastsd zmm1, qword ptr [r8 + r11]
    shl rsi, 6
    vsubpd zmm1, zmm1, zmmword ptr [r13 + rsi]
    vfmadd213pd zmm1, zmm1, zmm9
.L123:
    vmulpd zmm1, zmm1, qword ptr [rip + .Kbfe0000000000000]{1to8}
.L124:
    vmovsd xmm9, qword ptr [rcx + 8*r14]
    vmaxpd zmm1, zmm2, zmm1
    vminpd zmm1, zmm3, zmm1
    vmovapd zmm27, zmm4
    vfmadd231pd zmm27, zmm1, zmm5
    vaddpd zmm27, zmm27, zmm6
    vfmadd231pd zmm1, zmm27, zmm7
    vfmadd231pd zmm1, zmm27, zmm8
    vmovapd zmm28, zmm25
    vfmadd213pd zmm28, zmm1, zmm10
    vfmadd213pd zmm28, zmm1, zmm11
    vfmadd213pd zmm28, zmm1, zmm12
    vfmadd213pd zmm28, zmm1, zmm13
    vfmadd213pd zmm28, zmm1, zmm14
    vfmadd213pd zmm28, zmm1, zmm15
    vfmadd213pd zmm28, zmm1, zmm16
    vfmadd213pd zmm28, zmm1, zmm17
    vfmadd213pd zmm28, zmm1, zmm18
    vbroadcastsd zmm9, xmm9
    vmulpd zmm9, zmm9, zmm29
    vfmadd213pd zmm28, zmm1, zmm19
    vfmadd213pd zmm28, zmm1, zmm19
    vaddpd zmm1, zmm27, zmm4
    vmulpd zmm27, zmm27, zmm20
    vaddpd zmm27, zmm27, zmm4
    vpsllq zmm30, zmm27, 52
    vpaddq zmm30, zmm30, zmm21
    vmulpd zmm28, zmm28, zmm30
    vpsubq zmm1, zmm1, zmm27
    vpsllq zmm1, zmm1, 52
    vpaddq zmm1, zmm1, zmm21
    vmulpd zmm1, zmm28, zmm1
    vmulpd zmm1, zmm9, zmm1
    vmovupd zmmword ptr [rsp + r12 + 176], zmm1
    add r12, 64
    inc r14
    add r9, 8
    cmp r12, 256
    je .L145
.L125:
    vmovapd zmm1, zmm0
    cmp rbp, -3
    ja .L124
    vxorpd xmm1, xmm1, xmm1
    mov esi, 1
    test rbp, rbp
    je .L122
    mov r8, r9
    mov r11, qword ptr [rsp + 16]
.L126:
    vbroadcastsd zmm9, qword ptr [r8 - 96]
    vsubpd zmm9, zmm9, zmmword ptr [r11 - 64]
    vfmadd213pd zmm9, zmm9, zmm1
    vbroadcastsd zmm1, qword ptr [r8]
    vsubpd zmm1, zmm1, zmmword ptr [r11]
    vfmadd213pd zmm1, zmm1, zmm9
    sub r11, -128
    add r8, 192
    lea rbx, [r10 + rsi]
    add rbx, 2
    add rsi, 2
    cmp rbx, 1
    jne .L126
    test dil, 1
    jne .L122
    jmp .L123
.L127:
    vmovupd zmm29, zmmword ptr [r13]
    mov qword ptr [rsp + 48], r9
    xor r12d, r12d
    xor r14d, r14d
    jmp .L131
.L128:
    vmovapd zmm9, zmm1
    lea r8, [rcx + 8*r12]
    lea r11, [rsi + 2*rsi]
    shl r11, 5
    vbroadcastsd zmm1, qword ptr [r8 + r11]
    shl rsi, 6
    vsubpd zmm1, zmm1, zmmword ptr [r13 + rsi]
    vfmadd213pd zmm1, zmm1, zmm9
.L129:
    vmulpd zmm1, zmm1, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm1, zmm1
.L130:
    vmovsd xmm9, qword ptr [rcx + 8*r12]
    vminpd zmm1, zmm26, zmm1
    vxorpd zmm27, zmm1, zmm24
    vmaxpd zmm27, zmm2, zmm27
    vminpd zmm27, zmm3, zmm27
    vmovapd zmm28, zmm4
    vfmadd231pd zmm28, zmm27, zmm5
    vaddpd zmm28, zmm28, zmm6
    vfmadd231pd zmm27, zmm28, zmm7
    vfmadd231pd zmm27, zmm28, zmm8
    vmovapd zmm30, zmm25
    vfmadd213pd zmm30, zmm27, zmm10
    vfmadd213pd zmm30, zmm27, zmm11
    vfmadd213pd zmm30, zmm27, zmm12
    vfmadd213pd zmm30, zmm27, zmm13
    vfmadd213pd zmm30, zmm27, zmm14
    vfmadd213pd zmm30, zmm27, zmm15
    vfmadd213pd zmm30, zmm27, zmm16
    vfmadd213pd zmm30, zmm27, zmm17
    vfmadd213pd zmm30, zmm27, zmm18
    vbroadcastsd zmm9, xmm9
    vmulpd zmm9, zmm9, zmm29
    vmovapd zmm31, zmm19
    vfmadd231pd zmm31, zmm1, qword ptr [rip + .K3fd5555555555555]{1to8}
    vfmadd213pd zmm31, zmm1, zmm19
    vfmadd213pd zmm30, zmm27, zmm19
    vfmadd213pd zmm30, zmm27, zmm19
    vaddpd zmm1, zmm28, zmm4
    vmulpd zmm27, zmm28, zmm20
    vaddpd zmm27, zmm27, zmm4
    vpsllq zmm28, zmm27, 52
    vpaddq zmm28, zmm28, zmm21
    vmulpd zmm28, zmm30, zmm28
    vpsubq zmm1, zmm1, zmm27
    vpsllq zmm1, zmm1, 52
    vpaddq zmm1, zmm1, zmm21
    vmulpd zmm1, zmm28, zmm1
    vmulpd zmm1, zmm31, zmm1
    vmulpd zmm1, zmm9, zmm1
    vmovupd zmmword ptr [rsp + r14 + 176], zmm1
    add r14, 64
    inc r12
    add r9, 8
    cmp r14, 256
    je .L145
.L131:
    vxorpd xmm1, xmm1, xmm1
    cmp rbp, -3
    ja .L130
    mov esi, 1
    test rbp, rbp
    je .L128
    mov r8, r9
    mov r11, qword ptr [rsp + 16]
.L132:
    vbroadcastsd zmm9, qword ptr [r8 - 96]
    vsubpd zmm9, zmm9, zmmword ptr [r11 - 64]
    vfmadd213pd zmm9, zmm9, zmm1
    vbroadcastsd zmm1, qword ptr [r8]
    vsubpd zmm1, zmm1, zmmword ptr [r11]
    vfmadd213pd zmm1, zmm1, zmm9
    sub r11, -128
    add r8, 192
    lea rbx, [r10 + rsi]
    add rbx, 2
    add rsi, 2
    cmp rbx, 1
    jne .L132
    test dil, 1
    jne .L128
    jmp .L129
.L133:
    vmovupd zmm29, zmmword ptr [r13]
    mov qword ptr [rsp + 48], r9
    xor r14d, r14d
    xor r12d, r12d
    jmp .L137
.L134:
    vmovapd zmm9, zmm1
    lea r8, [rcx + 8*r14]
    lea r11, [rsi + 2*rsi]
    shl r11, 5
    vbroadcastsd zmm1, qword ptr [r8 + r11]
    shl rsi, 6
    vsubpd zmm1, zmm1, zmmword ptr [r13 + rsi]
    vfmadd213pd zmm1, zmm1, zmm9
.L135:
    vsqrtpd zmm1, zmm1
    vxorpd zmm1, zmm1, zmm24
.L136:
    vmovsd xmm9, qword ptr [rcx + 8*r14]
    vmaxpd zmm1, zmm2, zmm1
    vminpd zmm1, zmm3, zmm1
    vmovapd zmm27, zmm4
    vfmadd231pd zmm27, zmm1, zmm5
    vaddpd zmm27, zmm27, zmm6
    vfmadd231pd zmm1, zmm27, zmm7
    vfmadd231pd zmm1, zmm27, zmm8
    vmovapd zmm28, zmm25
    vfmadd213pd zmm28, zmm1, zmm10
    vfmadd213pd zmm28, zmm1, zmm11
    vfmadd213pd zmm28, zmm1, zmm12
    vfmadd213pd zmm28, zmm1, zmm13
    vfmadd213pd zmm28, zmm1, zmm14
    vfmadd213pd zmm28, zmm1, zmm15
    vfmadd213pd zmm28, zmm1, zmm16
    vfmadd213pd zmm28, zmm1, zmm17
    vfmadd213pd zmm28, zmm1, zmm18
    vbroadcastsd zmm9, xmm9
    vmulpd zmm9, zmm9, zmm29
    vfmadd213pd zmm28, zmm1, zmm19
    vfmadd213pd zmm28, zmm1, zmm19
    vaddpd zmm1, zmm27, zmm4
    vmulpd zmm27, zmm27, zmm20
    vaddpd zmm27, zmm27, zmm4
    vpsllq zmm30, zmm27, 52
    vpaddq zmm30, zmm30, zmm21
    vmulpd zmm28, zmm28, zmm30
    vpsubq zmm1, zmm1, zmm27
    vpsllq zmm1, zmm1, 52
    vpaddq zmm1, zmm1, zmm21
    vmulpd zmm1, zmm28, zmm1
    vmulpd zmm1, zmm9, zmm1
    vmovupd zmmword ptr [rsp + r12 + 176], zmm1
    add r12, 64
    inc r14
    add r9, 8
    cmp r12, 256
    je .L145
.L137:
    vmovapd zmm1, zmm0
    cmp rbp, -3
    ja .L136
    vxorpd xmm1, xmm1, xmm1
    mov esi, 1
    test rbp, rbp
    je .L134
    mov r8, r9
    mov r11, qword ptr [rsp + 16]
.L138:
    vbroadcastsd zmm9, qword ptr [r8 - 96]
    vsubpd zmm9, zmm9, zmmword ptr [r11 - 64]
    vfmadd213pd zmm9, zmm9, zmm1
    vbroadcastsd zmm1, qword ptr [r8]
    vsubpd zmm1, zmm1, zmmword ptr [r11]
    vfmadd213pd zmm1, zmm1, zmm9
    sub r11, -128
    add r8, 192
    lea rbx, [r10 + rsi]
    add rbx, 2
    add rsi, 2
    cmp rbx, 1
    jne .L138
    test dil, 1
    jne .L134
    jmp .L135
.L139:
    vmovupd zmm29, zmmword ptr [r13]
    mov qword ptr [rsp + 48], r9
    xor r12d, r12d
    xor r14d, r14d
    jmp .L143
.L140:
    vmovapd zmm9, zmm1
    lea r8, [rcx + 8*r12]
    lea r11, [rsi + 2*rsi]
    shl r11, 5
    vbroadcastsd zmm1, qword ptr [r8 + r11]
    shl rsi, 6
    vsubpd zmm1, zmm1, zmmword ptr [r13 + rsi]
    vfmadd213pd zmm1, zmm1, zmm9
.L141:
    vmulpd zmm1, zmm1, qword ptr [rip + .K4008000000000000]{1to8}
    vsqrtpd zmm1, zmm1
.L142:
    vmovsd xmm9, qword ptr [rcx + 8*r12]
    vminpd zmm1, zmm26, zmm1
    vxorpd zmm27, zmm1, zmm24
    vmaxpd zmm27, zmm2, zmm27
    vminpd zmm27, zmm3, zmm27
    vmovapd zmm28, zmm4
    vfmadd231pd zmm28, zmm27, zmm5
    vaddpd zmm28, zmm28, zmm6
    vfmadd231pd zmm27, zmm28, zmm7
    vfmadd231pd zmm27, zmm28, zmm8
    vmovapd zmm30, zmm25
    vfmadd213pd zmm30, zmm27, zmm10
    vfmadd213pd zmm30, zmm27, zmm11
    vfmadd213pd zmm30, zmm27, zmm12
    vfmadd213pd zmm30, zmm27, zmm13
    vfmadd213pd zmm30, zmm27, zmm14
    vfmadd213pd zmm30, zmm27, zmm15
    vfmadd213pd zmm30, zmm27, zmm16
    vfmadd213pd zmm30, zmm27, zmm17
    vfmadd213pd zmm30, zmm27, zmm18
    vbroadcastsd zmm9, xmm9
    vmulpd zmm9, zmm9, zmm29
    vfmadd213pd zmm30, zmm27, zmm19
    vfmadd213pd zmm30, zmm27, zmm19
    vaddpd zmm27, zmm28, zmm4
    vmulpd zmm28, zmm28, zmm20
    vaddpd zmm28, zmm28, zmm4
    vpsllq zmm31, zmm28, 52
    vpaddq zmm31, zmm31, zmm21
    vmulpd zmm30, zmm30, zmm31
    vpsubq zmm27, zmm27, zmm28
    vpsllq zmm27, zmm27, 52
    vpaddq zmm27, zmm27, zmm21
    vmulpd zmm27, zmm30, zmm27
    vfmadd213pd zmm27, zmm1, zmm27
    vmulpd zmm1, zmm9, zmm27
    vmovupd zmmword ptr [rsp + r14 + 176], zmm1
    add r14, 64
    inc r12
    add r9, 8
    cmp r14, 256
    je .L145
.L143:
    vxorpd xmm1, xmm1, xmm1
    cmp rbp, -3
    ja .L142
    mov esi, 1
    test rbp, rbp
    je .L140
    mov r8, r9
    mov r11, qword ptr [rsp + 16]
.L144:
    vbroadcastsd zmm9, qword ptr [r8 - 96]
    vsubpd zmm9, zmm9, zmmword ptr [r11 - 64]
    vfmadd213pd zmm9, zmm9, zmm1
    vbroadcastsd zmm1, qword ptr [r8]
    vsubpd zmm1, zmm1, zmmword ptr [r11]
    vfmadd213pd zmm1, zmm1, zmm9
    sub r11, -128
    add r8, 192
    lea rbx, [r10 + rsi]
    add rbx, 2
    add rsi, 2
    cmp rbx, 1
    jne .L144
    test dil, 1
    jne .L140
    jmp .L141
.L145:
    mov rcx, r15
    mov r8, qword ptr [rsp + 64]
    vmovupd zmm1, zmmword ptr [rsp + 176]
    vmovupd zmm29, zmmword ptr [rsp + 240]
    vmovupd zmm30, zmmword ptr [rsp + 304]
    vmovupd zmm31, zmmword ptr [rsp + 368]
    test r8, r8
    je .L147
    mov qword ptr [rsp + 32], rax
    mov rax, qword ptr [rsp + 440]
    mov rsi, qword ptr [rsp + 136]
.L146:
    vmovupd zmm9, zmmword ptr [rax]
    vfnmadd231pd zmm1, zmm9, qword ptr [rsi - 24]{1to8}
    vfnmadd231pd zmm29, zmm9, qword ptr [rsi - 16]{1to8}
    vfnmadd231pd zmm30, zmm9, qword ptr [rsi - 8]{1to8}
    vfnmadd231pd zmm31, zmm9, qword ptr [rsi]{1to8}
    add rsi, 96
    add rax, 64
    dec r8
    jne .L146
    jmp .L148
.L147:
    mov qword ptr [rsp + 32], rax
.L148:
    vmovupd zmmword ptr [rsp + 176], zmm1
    vmovupd zmmword ptr [rsp + 240], zmm29
    vmovupd zmmword ptr [rsp + 304], zmm30
    vmovupd zmmword ptr [rsp + 368], zmm31
    mov rax, qword ptr [rsp + 40]
    sub rax, rcx
    je .L155
    imul r11, rcx, 112
    add r11, qword ptr [rsp + 96]
    xor r12d, r12d
    xor r9d, r9d
    mov qword ptr [rsp + 8], r11
    jmp .L152
.L149:
    mov r13, rcx
.L150:
    popcnt esi, r8d
    add r15, rsi
    mov qword ptr [r14 + 72], r15
    mov rdi, qword ptr [rsp + 24]
    mov r11, qword ptr [rsp + 8]
.L151:
    dec rax
    add r12, 64
    inc r9
    test rax, rax
    je .L155
.L152:
    cmp r12, 256
    je .L155
    imul r14, r9, 112
    vmovsd xmm1, qword ptr [r11 + r14 + 88]
    vandpd zmm9, zmm22, zmmword ptr [rsp + r12 + 176]
    vminpd zmm29, zmm19, zmm9
    xor r8d, r8d
    vucomisd xmm29, xmm1
    seta r8b
    vextractf64x4 ymm9, zmm29, 1
    vshuff64x2 ymm27, ymm29, ymm9, 1
    vshufpd ymm27, ymm29, ymm27, 5
    vbroadcastsd ymm28, xmm1
    vcmpltpd k1, ymm28, ymm27
    vmovdqa32 xmm27 {k1} {z}, xmmword ptr [rip + .K153194aaacce6702]
    vextractf32x4 xmm30, zmm29, 3
    xor esi, esi
    vucomisd xmm30, xmm1
    seta sil
    shl esi, 6
    vpshufd xmm1, xmm27, 238
    vpord xmm1, xmm27, xmm1
    vpshufd xmm27, xmm1, 85
    vpord xmm1, xmm1, xmm27
    vpermpd ymm9, ymm9, 237
    vcmpltpd k1, xmm28, xmm9
    vpinsrd xmm1, xmm1, esi, 1
    vpord xmm1 {k1}, xmm1, xmm23
    vpshufd xmm9, xmm1, 85
    vpor xmm1, xmm9, xmm1
    vmovd esi, xmm1
    or esi, r8d
    je .L151
    mov rcx, r13
    add r14, r11
    mov r8d, dword ptr [r14 + 96]
    mov ebx, dword ptr [r14 + 100]
    mov r11d, dword ptr [rdx]
    mov r13d, dword ptr [rdx + 20]
    xor r15d, r15d
    cmp r13d, ebx
    setne r15b
    cmp r11d, r8d
    setb dil
    cmp r11d, ebx
    setne r11b
    and r11b, dil
    movzx r11d, r11b
    vmovdqu xmm1, xmmword ptr [rdx + 4]
    vpbroadcastd xmm9, r8d
    vpcmpltud k1, xmm1, xmm9
    vpbroadcastd xmm27, ebx
    vpcmpneqd k2, xmm1, xmm27
    vmovdqa32 xmm1 {k2} {z}, xmmword ptr [rip + .K153194aaacce6702]
    vmovdqa32 xmm1 {k1} {z}, xmm1
    shl r15d, 5
    cmp r13d, r8d
    mov edi, 0
    cmovae r15d, edi
    vmovq xmm28, qword ptr [rdx + 24]
    vpcmpltud k1, xmm28, xmm9
    vpcmpneqd k2, xmm28, xmm27
    vmovdqa32 xmm9 {k2} {z}, xmmword ptr [rip + .K3775887a3b56a018]
    vmovdqa32 xmm9 {k1} {z}, xmm9
    vpshufd xmm27, xmm1, 238
    vpord xmm1, xmm1, xmm27
    vpshufd xmm27, xmm1, 85
    vpord xmm1, xmm1, xmm27
    vmovd edi, xmm1
    vpshufd xmm1, xmm9, 85
    vpor xmm1, xmm9, xmm1
    vmovd r8d, xmm1
    or r8d, r15d
    or r8d, r11d
    or r8d, edi
    mov r11, qword ptr [r14 + 8]
    mov r15, qword ptr [r14 + 72]
    vmovupd zmmword ptr [rsp + 456], zmm29
    and r8d, esi
    je .L149
    lea rsi, [r11 + 8*r15]
    mov r11d, r8d
.L153:
    tzcnt edi, r11d
    vmovq xmm1, qword ptr [rsp + 8*rdi + 456]
    vmovq qword ptr [rsi], xmm1
    add rsi, 8
    blsr r11d, r11d
    jne .L153
    lea rsi, [4*r15]
    add rsi, qword ptr [r14 + 32]
    mov r11d, r8d
    mov r13, rcx
.L154:
    tzcnt edi, r11d
    mov edi, dword ptr [rdx + 4*rdi]
    mov dword ptr [rsi], edi
    add rsi, 4
    blsr r11d, r11d
    jne .L154
    jmp .L150
.L155:
    mov r15, qword ptr [rsp + 32]
    lea rax, [r15 + 4]
    cmp rax, qword ptr [rsp + 40]
    jbe .L120
    mov rdx, qword ptr [rsp + 104]
    cmp r15, qword ptr [rsp + 40]
    jb .L10
    jmp .L119
.L156:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L121 .L133 .L139 .L127
.T1: jump .L84 .L96 .L102 .L90
.T2: jump .L13 .L31 .L19 .L25
.T3: jump .L50 .L68 .L56 .L62
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
