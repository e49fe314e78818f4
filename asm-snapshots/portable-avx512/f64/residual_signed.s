; portable-avx512/f64/residual_signed
rhotree_kernels::arch::portable::f64::residual_signed::residual_signed_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 392
    mov qword ptr [rsp + 80], rsi
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
    je .L35
    mov r8, rcx
    mov rcx, qword ptr [rdi + 24]
    mov rax, rcx
    or rax, r9
    shr rax, 32
    je .L0
    mov rax, rcx
    xor edx, edx
    div r9
    mov qword ptr [rsp + 24], rax
    cmp r9, rcx
    jbe .L1
    jmp .L34
.L0:
    mov eax, ecx
    xor edx, edx
    div r9d
    mov qword ptr [rsp + 24], rax
    cmp r9, rcx
    ja .L34
.L1:
    mov r11, qword ptr [rdi + 48]
    mov rax, r10
    inc rax
    mov rcx, -1
    cmovne rcx, rax
    mov qword ptr [rsp + 32], rcx
    test r11, r11
    je .L34
    mov rax, qword ptr [rsp + 24]
    lea rax, [8*rax]
    mov qword ptr [rsp + 8], rax
    lea r14, [r10 - 1]
    shl qword ptr [rsp + 32], 6
    mov rbx, qword ptr [rdi]
    mov rcx, qword ptr [rdi + 16]
    movzx eax, byte ptr [rdi + 56]
    cmp r8, -2
    mov rdx, -2
    cmovae r8, rdx
    mov qword ptr [rsp + 56], rcx
    add rcx, 128
    shl r8, 6
    add r8, 64
    mov qword ptr [rsp + 72], r8
    lea rdi, [rbx + 192]
    mov qword ptr [rsp], rdi
    mov r8, r10
    and r8, -2
    neg r8
    cmp r10, -2
    cmovb rdx, r10
    lea rdx, [rdx + 2*rdx]
    shl rdx, 5
    mov qword ptr [rsp + 120], rbx
    add rdx, rbx
    add rdx, 120
    mov qword ptr [rsp + 96], rdx
    mov eax, eax
    lea rdx, [rip + .T0]
    movsxd rax, dword ptr [rdx + 4*rax]
    add rax, rdx
    mov qword ptr [rsp + 112], rax
    xor edi, edi
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
    vbroadcastsd zmm22, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm24, qword ptr [rip + .K4087700000000000]
    vbroadcastsd zmm25, qword ptr [rip + .K4014000000000000]
    vbroadcastsd zmm26, qword ptr [rip + .K3fd5555555555555]
    mov qword ptr [rsp + 128], rsi
    mov qword ptr [rsp + 64], r9
    mov qword ptr [rsp + 40], r11
    jmp .L3
.L2:
    mov rdi, qword ptr [rsp + 88]
    inc rdi
    add rcx, qword ptr [rsp + 72]
    cmp rdi, qword ptr [rsp + 24]
    mov r9, qword ptr [rsp + 64]
    jae .L34
.L3:
    mov rax, r9
    imul rax, rdi
    mov rdx, qword ptr [rsp + 56]
    lea r12, [rdx + 8*rax]
    mov rax, qword ptr [rsp + 32]
    add rax, r12
    mov qword ptr [rsp + 104], rax
    mov qword ptr [rsp + 88], rdi
    shl rdi, 6
    add rdi, qword ptr [rsp + 80]
    mov qword ptr [rsp + 16], rdi
    xor edi, edi
    jmp .L5
.L4:
    add rdi, 4
    cmp rdi, r11
    jae .L2
.L5:
    cmp rdi, 8
    mov eax, 8
    cmovb rax, rdi
    mov qword ptr [rsp + 48], rax
    lea ebp, [8*rax]
    mov rax, qword ptr [rsp + 120]
    lea rbx, [rax + rbp]
    vbroadcastsd zmm27, qword ptr [rax + rbp]
    vmovups zmmword ptr [rsp + 136], zmm27
    vmovups zmmword ptr [rsp + 200], zmm27
    vmovups zmmword ptr [rsp + 264], zmm27
    vmovups zmmword ptr [rsp + 328], zmm27
    jmp qword ptr [rsp + 112]
.L6:
    mov rax, qword ptr [rsp]
    lea rdx, [rax + rbp]
    vmovupd zmm27, zmmword ptr [r12]
    xor eax, eax
    xor esi, esi
    jmp .L10
.L7:
    vmovapd zmm29, zmm28
    lea r11, [rbx + 8*rax]
    lea r15, [r9 + 2*r9]
    shl r15, 5
    vbroadcastsd zmm28, qword ptr [r11 + r15]
    shl r9, 6
    vsubpd zmm28, zmm28, zmmword ptr [r12 + r9]
    vfmadd213pd zmm28, zmm28, zmm29
.L8:
    vmulpd zmm28, zmm28, qword ptr [rip + .Kbfe0000000000000]{1to8}
.L9:
    vmovsd xmm29, qword ptr [rbx + 8*rax]
    vmaxpd zmm28, zmm2, zmm28
    vminpd zmm28, zmm3, zmm28
    vmovapd zmm30, zmm4
    vfmadd231pd zmm30, zmm28, zmm5
    vaddpd zmm30, zmm30, zmm6
    vfmadd231pd zmm28, zmm30, zmm7
    vfmadd231pd zmm28, zmm30, zmm8
    vmovapd zmm31, zmm9
    vfmadd213pd zmm31, zmm28, zmm10
    vfmadd213pd zmm31, zmm28, zmm11
    vfmadd213pd zmm31, zmm28, zmm12
    vfmadd213pd zmm31, zmm28, zmm13
    vfmadd213pd zmm31, zmm28, zmm14
    vfmadd213pd zmm31, zmm28, zmm15
    vfmadd213pd zmm31, zmm28, zmm16
    vfmadd213pd zmm31, zmm28, zmm17
    vfmadd213pd zmm31, zmm28, zmm18
    vbroadcastsd zmm29, xmm29
    vmulpd zmm29, zmm29, zmm27
    vfmadd213pd zmm31, zmm28, zmm19
    vfmadd213pd zmm31, zmm28, zmm19
    vaddpd zmm28, zmm30, zmm4
    vmulpd zmm30, zmm30, zmm20
    vaddpd zmm30, zmm30, zmm4
    vpsllq zmm1, zmm30, 52
    vpaddq zmm1, zmm1, zmm21
    vmulpd zmm1, zmm31, zmm1
    vpsubq zmm28, zmm28, zmm30
    vpsllq zmm28, zmm28, 52
    vpaddq zmm28, zmm28, zmm21
    vmulpd zmm1, zmm1, zmm28
    vmulpd zmm1, zmm29, zmm1
    vmovupd zmmword ptr [rsp + rsi + 136], zmm1
    add rsi, 64
    inc rax
    add rdx, 8
    cmp rsi, 256
    je .L30
.L10:
    vmovapd zmm28, zmm0
    cmp r14, -3
    ja .L9
    vxorpd xmm28, xmm28, xmm28
    mov r9d, 1
    test r14, r14
    je .L7
    mov r15, rdx
    mov r13, rcx
.L11:
    vbroadcastsd zmm29, qword ptr [r15 - 96]
    vsubpd zmm29, zmm29, zmmword ptr [r13 - 64]
    vfmadd213pd zmm29, zmm29, zmm28
    vbroadcastsd zmm28, qword ptr [r15]
    vsubpd zmm28, zmm28, zmmword ptr [r13]
    vfmadd213pd zmm28, zmm28, zmm29
    sub r13, -128
    add r15, 192
    lea r11, [r8 + r9]
    add r11, 2
    add r9, 2
    cmp r11, 1
    jne .L11
    test r10b, 1
    jne .L7
    jmp .L8
.L12:
    mov rax, qword ptr [rsp]
    lea rsi, [rax + rbp]
    vmovupd zmm27, zmmword ptr [r12]
    xor edx, edx
    xor eax, eax
    jmp .L16
.L13:
    vmovapd zmm1, zmm28
    lea r11, [rbx + 8*rdx]
    lea r15, [r9 + 2*r9]
    shl r15, 5
    vbroadcastsd zmm28, qword ptr [r11 + r15]
    shl r9, 6
    vsubpd zmm28, zmm28, zmmword ptr [r12 + r9]
    vfmadd213pd zmm28, zmm28, zmm1
.L14:
    vmulpd zmm1, zmm28, qword ptr [rip + .K4008000000000000]{1to8}
    vsqrtpd zmm28, zmm1
.L15:
    vmovsd xmm1, qword ptr [rbx + 8*rdx]
    vminpd zmm28, zmm24, zmm28
    vxorpd zmm29, zmm28, zmm22
    vmaxpd zmm29, zmm2, zmm29
    vminpd zmm29, zmm3, zmm29
    vmovapd zmm30, zmm4
    vfmadd231pd zmm30, zmm29, zmm5
    vaddpd zmm30, zmm30, zmm6
    vfmadd231pd zmm29, zmm30, zmm7
    vfmadd231pd zmm29, zmm30, zmm8
    vmovapd zmm31, zmm9
    vfmadd213pd zmm31, zmm29, zmm10
    vfmadd213pd zmm31, zmm29, zmm11
    vfmadd213pd zmm31, zmm29, zmm12
    vfmadd213pd zmm31, zmm29, zmm13
    vfmadd213pd zmm31, zmm29, zmm14
    vfmadd213pd zmm31, zmm29, zmm15
    vfmadd213pd zmm31, zmm29, zmm16
    vfmadd213pd zmm31, zmm29, zmm17
    vfmadd213pd zmm31, zmm29, zmm18
    vbroadcastsd zmm1, xmm1
    vmulpd zmm1, zmm1, zmm27
    vfmadd213pd zmm31, zmm29, zmm19
    vfmadd213pd zmm31, zmm29, zmm19
    vaddpd zmm29, zmm30, zmm4
    vmulpd zmm30, zmm30, zmm20
    vaddpd zmm30, zmm30, zmm4
    vpsllq zmm23, zmm30, 52
    vpaddq zmm23, zmm23, zmm21
    vmulpd zmm23, zmm31, zmm23
    vpsubq zmm29, zmm29, zmm30
    vpsllq zmm29, zmm29, 52
    vpaddq zmm29, zmm29, zmm21
    vmulpd zmm23, zmm23, zmm29
    vfmadd213pd zmm23, zmm28, zmm23
    vmulpd zmm1, zmm1, zmm23
    vmovupd zmmword ptr [rsp + rax + 136], zmm1
    add rax, 64
    inc rdx
    add rsi, 8
    cmp rax, 256
    je .L30
.L16:
    vxorpd xmm28, xmm28, xmm28
    cmp r14, -3
    ja .L15
    mov r9d, 1
    test r14, r14
    je .L13
    mov r15, rsi
    mov r13, rcx
.L17:
    vbroadcastsd zmm29, qword ptr [r15 - 96]
    vsubpd zmm29, zmm29, zmmword ptr [r13 - 64]
    vfmadd213pd zmm29, zmm29, zmm28
    vbroadcastsd zmm28, qword ptr [r15]
    vsubpd zmm28, zmm28, zmmword ptr [r13]
    vfmadd213pd zmm28, zmm28, zmm29
    sub r13, -128
    add r15, 192
    lea r11, [r8 + r9]
    add r11, 2
    add r9, 2
    cmp r11, 1
    jne .L17
    test r10b, 1
    jne .L13
    jmp .L14
.L18:
    mov rax, qword ptr [rsp]
    lea r15, [rax + rbp]
    vmovupd zmm27, zmmword ptr [r12]
    xor edx, edx
    xor eax, eax
    jmp .L22
.L19:
    vmovapd zmm1, zmm28
    lea rsi, [rbx + 8*rdx]
    lea r11, [r9 + 2*r9]
    shl r11, 5
    vbroadcastsd zmm23, qword ptr [rsi + r11]
    shl r9, 6
    vsubpd zmm28, zmm23, zmmword ptr [r12 + r9]
    vfmadd213pd zmm28, zmm28, zmm1
.L20:
    vmulpd zmm1, zmm28, zmm25
    vsqrtpd zmm28, zmm1
.L21:
    vmovsd xmm1, qword ptr [rbx + 8*rdx]
    vminpd zmm23, zmm24, zmm28
    vxorpd zmm28, zmm23, zmm22
    vmaxpd zmm28, zmm2, zmm28
    vminpd zmm28, zmm3, zmm28
    vmovapd zmm29, zmm4
    vfmadd231pd zmm29, zmm28, zmm5
    vaddpd zmm29, zmm29, zmm6
    vfmadd231pd zmm28, zmm29, zmm7
    vfmadd231pd zmm28, zmm29, zmm8
    vmovapd zmm30, zmm9
    vfmadd213pd zmm30, zmm28, zmm10
    vfmadd213pd zmm30, zmm28, zmm11
    vfmadd213pd zmm30, zmm28, zmm12
    vfmadd213pd zmm30, zmm28, zmm13
    vfmadd213pd zmm30, zmm28, zmm14
    vfmadd213pd zmm30, zmm28, zmm15
    vfmadd213pd zmm30, zmm28, zmm16
    vfmadd213pd zmm30, zmm28, zmm17
    vfmadd213pd zmm30, zmm28, zmm18
    vbroadcastsd zmm1, xmm1
    vmulpd zmm1, zmm1, zmm27
    vmovapd zmm31, zmm19
    vfmadd231pd zmm31, zmm23, zmm26
    vfmadd213pd zmm31, zmm23, zmm19
    vfmadd213pd zmm30, zmm28, zmm19
    vfmadd213pd zmm30, zmm28, zmm19
    vaddpd zmm23, zmm29, zmm4
    vmulpd zmm28, zmm29, zmm20
    vaddpd zmm28, zmm28, zmm4
    vpsllq zmm29, zmm28, 52
    vpaddq zmm29, zmm29, zmm21
    vmulpd zmm29, zmm30, zmm29
    vpsubq zmm23, zmm23, zmm28
    vpsllq zmm23, zmm23, 52
    vpaddq zmm23, zmm23, zmm21
    vmulpd zmm23, zmm29, zmm23
    vmulpd zmm23, zmm31, zmm23
    vmulpd zmm1, zmm1, zmm23
    vmovupd zmmword ptr [rsp + rax + 136], zmm1
    add rax, 64
    inc rdx
    add r15, 8
    cmp rax, 256
    je .L30
.L22:
    vxorpd xmm28, xmm28, xmm28
    cmp r14, -3
    ja .L21
    mov r9d, 1
    test r14, r14
    je .L19
    mov rsi, r15
    mov r13, rcx
.L23:
    vbroadcastsd zmm29, qword ptr [rsi - 96]
    vsubpd zmm29, zmm29, zmmword ptr [r13 - 64]
    vfmadd213pd zmm29, zmm29, zmm28
    vbroadcastsd zmm28, qword ptr [rsi]
    vsubpd zmm28, zmm28, zmmword ptr [r13]
    vfmadd213pd zmm28, zmm28, zmm29
    sub r13, -128
    add rsi, 192
    lea r11, [r8 + r9]
    add r11, 2
    add r9, 2
    cmp r11, 1
    jne .L23
    test r10b, 1
    jne .L19
    jmp .L20
.L24:
    mov rax, qword ptr [rsp]
    lea rdx, [rax + rbp]
    vmovupd zmm27, zmmword ptr [r12]
    xor eax, eax
    xor esi, esi
    jmp .L28
.L25:
    vmovapd zmm1, zmm28
    lea r11, [rbx + 8*rax]
    lea r15, [r9 + 2*r9]
    shl r15, 5
    vbroadcastsd zmm28, qword ptr [r11 + r15]
    shl r9, 6
    vsubpd zmm28, zmm28, zmmword ptr [r12 + r9]
    vfmadd213pd zmm28, zmm28, zmm1
.L26:
    vsqrtpd zmm1, zmm28
    vxorpd zmm28, zmm1, zmm22
.L27:
    vmovsd xmm1, qword ptr [rbx + 8*rax]
    vmaxpd zmm28, zmm2, zmm28
    vminpd zmm28, zmm3, zmm28
    vmovapd zmm29, zmm4
    vfmadd231pd zmm29, zmm28, zmm5
    vaddpd zmm29, zmm29, zmm6
    vfmadd231pd zmm28, zmm29, zmm7
    vfmadd231pd zmm28, zmm29, zmm8
    vmovapd zmm30, zmm9
    vfmadd213pd zmm30, zmm28, zmm10
    vfmadd213pd zmm30, zmm28, zmm11
    vfmadd213pd zmm30, zmm28, zmm12
    vfmadd213pd zmm30, zmm28, zmm13
    vfmadd213pd zmm30, zmm28, zmm14
    vfmadd213pd zmm30, zmm28, zmm15
    vfmadd213pd zmm30, zmm28, zmm16
    vfmadd213pd zmm30, zmm28, zmm17
    vfmadd213pd zmm30, zmm28, zmm18
    vbroadcastsd zmm1, xmm1
    vmulpd zmm1, zmm1, zmm27
    vfmadd213pd zmm30, zmm28, zmm19
    vfmadd213pd zmm30, zmm28, zmm19
    vaddpd zmm28, zmm29, zmm4
    vmulpd zmm29, zmm29, zmm20
    vaddpd zmm29, zmm29, zmm4
    vpsllq zmm31, zmm29, 52
    vpaddq zmm31, zmm31, zmm21
    vmulpd zmm30, zmm30, zmm31
    vpsubq zmm28, zmm28, zmm29
    vpsllq zmm28, zmm28, 52
    vpaddq zmm28, zmm28, zmm21
    vmulpd zmm28, zmm30, zmm28
    vmulpd zmm1, zmm1, zmm28
    vmovupd zmmword ptr [rsp + rsi + 136], zmm1
    add rsi, 64
    inc rax
    add rdx, 8
    cmp rsi, 256
    je .L30
.L28:
    vmovapd zmm28, zmm0
    cmp r14, -3
    ja .L27
    vxorpd xmm28, xmm28, xmm28
    mov r9d, 1
    test r14, r14
    je .L25
    mov r15, rdx
    mov r13, rcx
.L29:
    vbroadcastsd zmm29, qword ptr [r15 - 96]
    vsubpd zmm29, zmm29, zmmword ptr [r13 - 64]
    vfmadd213pd zmm29, zmm29, zmm28
    vbroadcastsd zmm28, qword ptr [r15]
    vsubpd zmm28, zmm28, zmmword ptr [r13]
    vfmadd213pd zmm28, zmm28, zmm29
    sub r13, -128
    add r15, 192
    lea r11, [r8 + r9]
    add r11, 2
    add r9, 2
    cmp r11, 1
    jne .L29
    test r10b, 1
    jne .L25
    jmp .L26
.L30:
    vmovupd zmm27, zmmword ptr [rsp + 136]
    vmovupd zmm28, zmmword ptr [rsp + 200]
    vmovupd zmm29, zmmword ptr [rsp + 264]
    vmovupd zmm30, zmmword ptr [rsp + 328]
    mov rsi, qword ptr [rsp + 128]
    test rsi, rsi
    je .L32
    add rbp, qword ptr [rsp + 96]
    mov rax, qword ptr [rsp + 104]
    mov rdx, rsi
    mov r11, qword ptr [rsp + 40]
    mov rbx, qword ptr [rsp + 48]
.L31:
    vmovupd zmm31, zmmword ptr [rax]
    vfnmadd231pd zmm27, zmm31, qword ptr [rbp - 24]{1to8}
    vfnmadd231pd zmm28, zmm31, qword ptr [rbp - 16]{1to8}
    vfnmadd231pd zmm29, zmm31, qword ptr [rbp - 8]{1to8}
    vfnmadd231pd zmm30, zmm31, qword ptr [rbp]{1to8}
    add rbp, 96
    add rax, 64
    dec rdx
    jne .L31
    jmp .L33
.L32:
    mov r11, qword ptr [rsp + 40]
    mov rbx, qword ptr [rsp + 48]
.L33:
    vmovupd zmmword ptr [rsp + 136], zmm27
    vmovupd zmmword ptr [rsp + 200], zmm28
    vmovupd zmmword ptr [rsp + 264], zmm29
    vmovupd zmmword ptr [rsp + 328], zmm30
    cmp rdi, 9
    setae al
    cmp r11, rbx
    sete dl
    or dl, al
    jne .L4
    mov rax, rbx
    not rax
    mov rdx, qword ptr [rsp + 8]
    imul rdx, rbx
    vmovupd zmm27, zmmword ptr [rsp + 136]
    mov r9, qword ptr [rsp + 16]
    vmovupd zmmword ptr [r9 + 8*rdx], zmm27
    add rax, r11
    je .L4
    mov rdx, rbx
    or rdx, 1
    imul rdx, qword ptr [rsp + 8]
    lea r9, [rsp + 200]
    vmovupd zmm27, zmmword ptr [r9]
    mov r9, qword ptr [rsp + 16]
    vmovupd zmmword ptr [r9 + 8*rdx], zmm27
    cmp rax, 1
    je .L4
    mov rdx, rbx
    or rdx, 2
    imul rdx, qword ptr [rsp + 8]
    lea r9, [rsp + 200]
    vmovupd zmm27, zmmword ptr [r9 + 64]
    mov r9, qword ptr [rsp + 16]
    vmovupd zmmword ptr [r9 + 8*rdx], zmm27
    cmp rax, 2
    je .L4
    or rbx, 3
    imul rbx, qword ptr [rsp + 8]
    lea rax, [rsp + 200]
    vmovupd zmm27, zmmword ptr [rax + 128]
    mov rax, qword ptr [rsp + 16]
    vmovupd zmmword ptr [rax + 8*rbx], zmm27
    jmp .L4
.L34:
    add rsp, 392
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L35:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L6 .L24 .L12 .L18
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
.K8000000000000000 = .quad 0x8000000000000000 ; -0e0
.Kbdea39ef35793c76 = .quad 0xbdea39ef35793c76 ; -1.9082149292705877e-10
.Kbfe0000000000000 = .quad 0xbfe0000000000000 ; -5e-1
.Kbfe62e42fee00000 = .quad 0xbfe62e42fee00000 ; -6.931471803691238e-1
.Kc087500000000000 = .quad 0xc087500000000000 ; -7.46e2
.Kc338000000000000 = .quad 0xc338000000000000 ; -6.755399441055744e15
