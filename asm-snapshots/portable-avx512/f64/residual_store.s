; portable-avx512/f64/residual_store
rhotree_kernels::arch::portable::f64::residual_store::residual_store_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 392
    mov qword ptr [rsp + 80], rsi
    mov r8, qword ptr [rdi + 32]
    mov r9, qword ptr [rdi + 40]
    mov rcx, r8
    add rcx, r9
    mov rax, -1
    cmovb rcx, rax
    mov r10, rcx
    inc r10
    cmove r10, rax
    shl r10, 3
    test r10, r10
    je .L35
    mov rsi, rcx
    mov rcx, qword ptr [rdi + 24]
    mov rax, rcx
    or rax, r10
    shr rax, 32
    je .L0
    mov rax, rcx
    xor edx, edx
    div r10
    mov qword ptr [rsp + 24], rax
    cmp r10, rcx
    jbe .L1
    jmp .L34
.L0:
    mov eax, ecx
    xor edx, edx
    div r10d
    mov qword ptr [rsp + 24], rax
    cmp r10, rcx
    ja .L34
.L1:
    mov rbx, qword ptr [rdi + 48]
    mov rax, r8
    inc rax
    mov rcx, -1
    cmovne rcx, rax
    mov qword ptr [rsp + 32], rcx
    test rbx, rbx
    je .L34
    mov rax, qword ptr [rsp + 24]
    lea rax, [8*rax]
    mov qword ptr [rsp + 8], rax
    lea r14, [r8 - 1]
    shl qword ptr [rsp + 32], 6
    mov r11, qword ptr [rdi]
    mov rcx, qword ptr [rdi + 16]
    movzx eax, byte ptr [rdi + 56]
    mov qword ptr [rsp + 56], rcx
    add rcx, 128
    cmp rsi, -2
    mov rdx, -2
    cmovae rsi, rdx
    shl rsi, 6
    add rsi, 64
    mov qword ptr [rsp + 72], rsi
    lea rsi, [r11 + 192]
    mov qword ptr [rsp], rsi
    mov rbp, r8
    and rbp, -2
    neg rbp
    cmp r8, -2
    cmovb rdx, r8
    lea rdx, [rdx + 2*rdx]
    shl rdx, 5
    mov qword ptr [rsp + 120], r11
    add rdx, r11
    add rdx, 120
    mov qword ptr [rsp + 96], rdx
    xor esi, esi
    mov eax, eax
    lea rdx, [rip + .T0]
    movsxd rax, dword ptr [rdx + 4*rax]
    add rax, rdx
    mov qword ptr [rsp + 112], rax
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
    vbroadcastsd zmm23, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm25, qword ptr [rip + .K4087700000000000]
    vbroadcastsd zmm26, qword ptr [rip + .K4014000000000000]
    vbroadcastsd zmm27, qword ptr [rip + .K3fd5555555555555]
    mov qword ptr [rsp + 128], r9
    mov qword ptr [rsp + 64], r10
    mov qword ptr [rsp + 40], rbx
    jmp .L3
.L2:
    mov rsi, qword ptr [rsp + 88]
    inc rsi
    add rcx, qword ptr [rsp + 72]
    cmp rsi, qword ptr [rsp + 24]
    mov r10, qword ptr [rsp + 64]
    jae .L34
.L3:
    mov rax, r10
    imul rax, rsi
    mov rdx, qword ptr [rsp + 56]
    lea rax, [rdx + 8*rax]
    mov rdx, qword ptr [rsp + 32]
    add rdx, rax
    mov qword ptr [rsp + 104], rdx
    mov qword ptr [rsp + 88], rsi
    shl rsi, 6
    add rsi, qword ptr [rsp + 80]
    mov qword ptr [rsp + 16], rsi
    xor r11d, r11d
    jmp .L5
.L4:
    add r11, 4
    cmp r11, rbx
    jae .L2
.L5:
    cmp r11, 8
    mov edx, 8
    cmovb rdx, r11
    mov qword ptr [rsp + 48], rdx
    lea r13d, [8*rdx]
    mov rdx, qword ptr [rsp + 120]
    lea rbx, [rdx + r13]
    vbroadcastsd zmm28, qword ptr [rdx + r13]
    vmovups zmmword ptr [rsp + 136], zmm28
    vmovups zmmword ptr [rsp + 200], zmm28
    vmovups zmmword ptr [rsp + 264], zmm28
    vmovups zmmword ptr [rsp + 328], zmm28
    jmp qword ptr [rsp + 112]
.L6:
    mov rdx, qword ptr [rsp]
    add rdx, r13
    vmovupd zmm28, zmmword ptr [rax]
    xor esi, esi
    xor r12d, r12d
    jmp .L10
.L7:
    vmovapd zmm22, zmm29
    lea rdi, [rbx + 8*rsi]
    lea r10, [r9 + 2*r9]
    shl r10, 5
    vbroadcastsd zmm29, qword ptr [rdi + r10]
    shl r9, 6
    vsubpd zmm29, zmm29, zmmword ptr [rax + r9]
    vfmadd213pd zmm29, zmm29, zmm22
.L8:
    vmulpd zmm29, zmm29, qword ptr [rip + .Kbfe0000000000000]{1to8}
.L9:
    vmovsd xmm22, qword ptr [rbx + 8*rsi]
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
    vbroadcastsd zmm22, xmm22
    vmulpd zmm22, zmm22, zmm28
    vfmadd213pd zmm31, zmm29, zmm19
    vfmadd213pd zmm31, zmm29, zmm19
    vaddpd zmm29, zmm30, zmm4
    vmulpd zmm30, zmm30, zmm20
    vaddpd zmm30, zmm30, zmm4
    vpsllq zmm1, zmm30, 52
    vpaddq zmm1, zmm1, zmm21
    vmulpd zmm1, zmm31, zmm1
    vpsubq zmm29, zmm29, zmm30
    vpsllq zmm29, zmm29, 52
    vpaddq zmm29, zmm29, zmm21
    vmulpd zmm1, zmm1, zmm29
    vmulpd zmm1, zmm22, zmm1
    vmovupd zmmword ptr [rsp + r12 + 136], zmm1
    add r12, 64
    inc rsi
    add rdx, 8
    cmp r12, 256
    je .L30
.L10:
    vmovapd zmm29, zmm0
    cmp r14, -3
    ja .L9
    vxorpd xmm29, xmm29, xmm29
    mov r9d, 1
    test r14, r14
    je .L7
    mov r15, rdx
    mov rdi, rcx
.L11:
    vbroadcastsd zmm30, qword ptr [r15 - 96]
    vsubpd zmm30, zmm30, zmmword ptr [rdi - 64]
    vfmadd213pd zmm30, zmm30, zmm29
    vbroadcastsd zmm29, qword ptr [r15]
    vsubpd zmm29, zmm29, zmmword ptr [rdi]
    vfmadd213pd zmm29, zmm29, zmm30
    sub rdi, -128
    add r15, 192
    lea r10, [r9 + rbp]
    add r10, 2
    add r9, 2
    cmp r10, 1
    jne .L11
    test r8b, 1
    jne .L7
    jmp .L8
.L12:
    mov rdx, qword ptr [rsp]
    lea r12, [rdx + r13]
    vmovupd zmm28, zmmword ptr [rax]
    xor edx, edx
    xor esi, esi
    jmp .L16
.L13:
    vmovapd zmm1, zmm29
    lea rdi, [rbx + 8*rdx]
    lea r10, [r9 + 2*r9]
    shl r10, 5
    vbroadcastsd zmm22, qword ptr [rdi + r10]
    shl r9, 6
    vsubpd zmm29, zmm22, zmmword ptr [rax + r9]
    vfmadd213pd zmm29, zmm29, zmm1
.L14:
    vmulpd zmm1, zmm29, qword ptr [rip + .K4008000000000000]{1to8}
    vsqrtpd zmm29, zmm1
.L15:
    vmovsd xmm1, qword ptr [rbx + 8*rdx]
    vminpd zmm22, zmm25, zmm29
    vxorpd zmm29, zmm22, zmm23
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
    vmulpd zmm1, zmm1, zmm28
    vfmadd213pd zmm31, zmm29, zmm19
    vfmadd213pd zmm31, zmm29, zmm19
    vaddpd zmm29, zmm30, zmm4
    vmulpd zmm30, zmm30, zmm20
    vaddpd zmm30, zmm30, zmm4
    vpsllq zmm24, zmm30, 52
    vpaddq zmm24, zmm24, zmm21
    vmulpd zmm24, zmm31, zmm24
    vpsubq zmm29, zmm29, zmm30
    vpsllq zmm29, zmm29, 52
    vpaddq zmm29, zmm29, zmm21
    vmulpd zmm24, zmm24, zmm29
    vfmadd213pd zmm24, zmm22, zmm24
    vmulpd zmm1, zmm1, zmm24
    vmovupd zmmword ptr [rsp + rsi + 136], zmm1
    add rsi, 64
    inc rdx
    add r12, 8
    cmp rsi, 256
    je .L30
.L16:
    vxorpd xmm29, xmm29, xmm29
    cmp r14, -3
    ja .L15
    mov r9d, 1
    test r14, r14
    je .L13
    mov r15, r12
    mov rdi, rcx
.L17:
    vbroadcastsd zmm30, qword ptr [r15 - 96]
    vsubpd zmm30, zmm30, zmmword ptr [rdi - 64]
    vfmadd213pd zmm30, zmm30, zmm29
    vbroadcastsd zmm29, qword ptr [r15]
    vsubpd zmm29, zmm29, zmmword ptr [rdi]
    vfmadd213pd zmm29, zmm29, zmm30
    sub rdi, -128
    add r15, 192
    lea r10, [r9 + rbp]
    add r10, 2
    add r9, 2
    cmp r10, 1
    jne .L17
    test r8b, 1
    jne .L13
    jmp .L14
.L18:
    mov rdx, qword ptr [rsp]
    lea r15, [rdx + r13]
    vmovupd zmm28, zmmword ptr [rax]
    xor edx, edx
    xor esi, esi
    jmp .L22
.L19:
    vmovapd zmm1, zmm29
    lea rdi, [rbx + 8*rdx]
    lea r10, [r9 + 2*r9]
    shl r10, 5
    vbroadcastsd zmm22, qword ptr [rdi + r10]
    shl r9, 6
    vsubpd zmm29, zmm22, zmmword ptr [rax + r9]
    vfmadd213pd zmm29, zmm29, zmm1
.L20:
    vmulpd zmm1, zmm29, zmm26
    vsqrtpd zmm29, zmm1
.L21:
    vmovsd xmm1, qword ptr [rbx + 8*rdx]
    vminpd zmm22, zmm25, zmm29
    vxorpd zmm24, zmm22, zmm23
    vmaxpd zmm24, zmm2, zmm24
    vminpd zmm24, zmm3, zmm24
    vmovapd zmm29, zmm4
    vfmadd231pd zmm29, zmm24, zmm5
    vaddpd zmm29, zmm29, zmm6
    vfmadd231pd zmm24, zmm29, zmm7
    vfmadd231pd zmm24, zmm29, zmm8
    vmovapd zmm30, zmm9
    vfmadd213pd zmm30, zmm24, zmm10
    vfmadd213pd zmm30, zmm24, zmm11
    vfmadd213pd zmm30, zmm24, zmm12
    vfmadd213pd zmm30, zmm24, zmm13
    vfmadd213pd zmm30, zmm24, zmm14
    vfmadd213pd zmm30, zmm24, zmm15
    vfmadd213pd zmm30, zmm24, zmm16
    vfmadd213pd zmm30, zmm24, zmm17
    vfmadd213pd zmm30, zmm24, zmm18
    vbroadcastsd zmm1, xmm1
    vmulpd zmm1, zmm1, zmm28
    vmovapd zmm31, zmm19
    vfmadd231pd zmm31, zmm22, zmm27
    vfmadd213pd zmm31, zmm22, zmm19
    vfmadd213pd zmm30, zmm24, zmm19
    vfmadd213pd zmm30, zmm24, zmm19
    vaddpd zmm22, zmm29, zmm4
    vmulpd zmm24, zmm29, zmm20
    vaddpd zmm24, zmm24, zmm4
    vpsllq zmm29, zmm24, 52
    vpaddq zmm29, zmm29, zmm21
    vmulpd zmm29, zmm30, zmm29
    vpsubq zmm22, zmm22, zmm24
    vpsllq zmm22, zmm22, 52
    vpaddq zmm22, zmm22, zmm21
    vmulpd zmm22, zmm29, zmm22
    vmulpd zmm22, zmm31, zmm22
    vmulpd zmm1, zmm1, zmm22
    vmovupd zmmword ptr [rsp + rsi + 136], zmm1
    add rsi, 64
    inc rdx
    add r15, 8
    cmp rsi, 256
    je .L30
.L22:
    vxorpd xmm29, xmm29, xmm29
    cmp r14, -3
    ja .L21
    mov r9d, 1
    test r14, r14
    je .L19
    mov r12, r15
    mov rdi, rcx
.L23:
    vbroadcastsd zmm30, qword ptr [r12 - 96]
    vsubpd zmm30, zmm30, zmmword ptr [rdi - 64]
    vfmadd213pd zmm30, zmm30, zmm29
    vbroadcastsd zmm29, qword ptr [r12]
    vsubpd zmm29, zmm29, zmmword ptr [rdi]
    vfmadd213pd zmm29, zmm29, zmm30
    sub rdi, -128
    add r12, 192
    lea r10, [r9 + rbp]
    add r10, 2
    add r9, 2
    cmp r10, 1
    jne .L23
    test r8b, 1
    jne .L19
    jmp .L20
.L24:
    mov rdx, qword ptr [rsp]
    add rdx, r13
    vmovupd zmm28, zmmword ptr [rax]
    xor esi, esi
    xor r12d, r12d
    jmp .L28
.L25:
    vmovapd zmm1, zmm29
    lea rdi, [rbx + 8*rsi]
    lea r10, [r9 + 2*r9]
    shl r10, 5
    vbroadcastsd zmm22, qword ptr [rdi + r10]
    shl r9, 6
    vsubpd zmm29, zmm22, zmmword ptr [rax + r9]
    vfmadd213pd zmm29, zmm29, zmm1
.L26:
    vsqrtpd zmm1, zmm29
    vxorpd zmm29, zmm1, zmm23
.L27:
    vmovsd xmm1, qword ptr [rbx + 8*rsi]
    vmaxpd zmm22, zmm2, zmm29
    vminpd zmm22, zmm3, zmm22
    vmovapd zmm29, zmm4
    vfmadd231pd zmm29, zmm22, zmm5
    vaddpd zmm29, zmm29, zmm6
    vfmadd231pd zmm22, zmm29, zmm7
    vfmadd231pd zmm22, zmm29, zmm8
    vmovapd zmm30, zmm9
    vfmadd213pd zmm30, zmm22, zmm10
    vfmadd213pd zmm30, zmm22, zmm11
    vfmadd213pd zmm30, zmm22, zmm12
    vfmadd213pd zmm30, zmm22, zmm13
    vfmadd213pd zmm30, zmm22, zmm14
    vfmadd213pd zmm30, zmm22, zmm15
    vfmadd213pd zmm30, zmm22, zmm16
    vfmadd213pd zmm30, zmm22, zmm17
    vfmadd213pd zmm30, zmm22, zmm18
    vbroadcastsd zmm1, xmm1
    vmulpd zmm1, zmm1, zmm28
    vfmadd213pd zmm30, zmm22, zmm19
    vfmadd213pd zmm30, zmm22, zmm19
    vaddpd zmm22, zmm29, zmm4
    vmulpd zmm29, zmm29, zmm20
    vaddpd zmm29, zmm29, zmm4
    vpsllq zmm31, zmm29, 52
    vpaddq zmm31, zmm31, zmm21
    vmulpd zmm30, zmm30, zmm31
    vpsubq zmm22, zmm22, zmm29
    vpsllq zmm22, zmm22, 52
    vpaddq zmm22, zmm22, zmm21
    vmulpd zmm22, zmm30, zmm22
    vmulpd zmm1, zmm1, zmm22
    vmovupd zmmword ptr [rsp + r12 + 136], zmm1
    add r12, 64
    inc rsi
    add rdx, 8
    cmp r12, 256
    je .L30
.L28:
    vmovapd zmm29, zmm0
    cmp r14, -3
    ja .L27
    vxorpd xmm29, xmm29, xmm29
    mov r9d, 1
    test r14, r14
    je .L25
    mov r15, rdx
    mov rdi, rcx
.L29:
    vbroadcastsd zmm30, qword ptr [r15 - 96]
    vsubpd zmm30, zmm30, zmmword ptr [rdi - 64]
    vfmadd213pd zmm30, zmm30, zmm29
    vbroadcastsd zmm29, qword ptr [r15]
    vsubpd zmm29, zmm29, zmmword ptr [rdi]
    vfmadd213pd zmm29, zmm29, zmm30
    sub rdi, -128
    add r15, 192
    lea r10, [r9 + rbp]
    add r10, 2
    add r9, 2
    cmp r10, 1
    jne .L29
    test r8b, 1
    jne .L25
    jmp .L26
.L30:
    vmovupd zmm28, zmmword ptr [rsp + 136]
    vmovupd zmm29, zmmword ptr [rsp + 200]
    vmovupd zmm30, zmmword ptr [rsp + 264]
    vmovupd zmm31, zmmword ptr [rsp + 328]
    mov r9, qword ptr [rsp + 128]
    test r9, r9
    je .L32
    add r13, qword ptr [rsp + 96]
    mov rdx, qword ptr [rsp + 104]
    mov rsi, r9
    mov rbx, qword ptr [rsp + 40]
    mov r10, qword ptr [rsp + 48]
.L31:
    vmovupd zmm22, zmmword ptr [rdx]
    vfnmadd231pd zmm28, zmm22, qword ptr [r13 - 24]{1to8}
    vfnmadd231pd zmm29, zmm22, qword ptr [r13 - 16]{1to8}
    vfnmadd231pd zmm30, zmm22, qword ptr [r13 - 8]{1to8}
    vfnmadd231pd zmm31, zmm22, qword ptr [r13]{1to8}
    add r13, 96
    add rdx, 64
    dec rsi
    jne .L31
    jmp .L33
.L32:
    mov rbx, qword ptr [rsp + 40]
    mov r10, qword ptr [rsp + 48]
.L33:
    vmovupd zmmword ptr [rsp + 136], zmm28
    vmovupd zmmword ptr [rsp + 200], zmm29
    vmovupd zmmword ptr [rsp + 264], zmm30
    vmovupd zmmword ptr [rsp + 328], zmm31
    cmp r11, 9
    setae dl
    cmp rbx, r10
    sete sil
    or sil, dl
    jne .L4
    mov rdx, r10
    not rdx
    mov rsi, qword ptr [rsp + 8]
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm28, zmm1, zmmword ptr [rsp + 136]
    imul rsi, r10
    vminpd zmm28, zmm19, zmm28
    mov rdi, qword ptr [rsp + 16]
    vmovupd zmmword ptr [rdi + 8*rsi], zmm28
    add rdx, rbx
    je .L4
    mov rsi, r10
    or rsi, 1
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm22, zmm1, zmmword ptr [rsp + 200]
    imul rsi, qword ptr [rsp + 8]
    vminpd zmm22, zmm19, zmm22
    mov rdi, qword ptr [rsp + 16]
    vmovupd zmmword ptr [rdi + 8*rsi], zmm22
    cmp rdx, 1
    je .L4
    mov rsi, r10
    or rsi, 2
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm22, zmm1, zmmword ptr [rsp + 264]
    imul rsi, qword ptr [rsp + 8]
    vminpd zmm22, zmm19, zmm22
    mov rdi, qword ptr [rsp + 16]
    vmovupd zmmword ptr [rdi + 8*rsi], zmm22
    cmp rdx, 2
    je .L4
    or r10, 3
    imul r10, qword ptr [rsp + 8]
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm22, zmm1, zmmword ptr [rsp + 328]
    vminpd zmm22, zmm19, zmm22
    mov rdx, qword ptr [rsp + 16]
    vmovupd zmmword ptr [rdx + 8*r10], zmm22
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
.K7fffffffffffffff = .quad 0x7fffffffffffffff ; NaN
.K8000000000000000 = .quad 0x8000000000000000 ; -0e0
.Kbdea39ef35793c76 = .quad 0xbdea39ef35793c76 ; -1.9082149292705877e-10
.Kbfe0000000000000 = .quad 0xbfe0000000000000 ; -5e-1
.Kbfe62e42fee00000 = .quad 0xbfe62e42fee00000 ; -6.931471803691238e-1
.Kc087500000000000 = .quad 0xc087500000000000 ; -7.46e2
.Kc338000000000000 = .quad 0xc338000000000000 ; -6.755399441055744e15
