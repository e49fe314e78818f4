; portable-avx512/f64/residual_select
rhotree_kernels::arch::portable::f64::residual_select::residual_select_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 520
    mov qword ptr [rsp + 112], rcx
    mov rbx, qword ptr [rdi + 32]
    mov rcx, qword ptr [rdi + 40]
    lea r11, [rbx + rcx]
    inc r11
    lea r14, [8*r11]
    test r14, r14
    je .L155
    mov r9, qword ptr [rdi + 24]
    mov rax, r9
    or rax, r14
    shr rax, 32
    je .L1
    mov rax, r9
    xor edx, edx
    div r14
    mov qword ptr [rsp + 176], rax
    cmp r14, r9
    jbe .L2
.L0:
    xor eax, eax
    jmp .L154
.L1:
    mov eax, r9d
    xor edx, edx
    div r14d
    mov qword ptr [rsp + 176], rax
    cmp r14, r9
    ja .L0
.L2:
    lea r9, [rbx + 1]
    mov rax, qword ptr [rdi + 48]
    mov qword ptr [rsp + 40], rax
    mov rdx, qword ptr [rdi]
    mov rax, qword ptr [rdi + 16]
    movzx edi, byte ptr [rdi + 56]
    mov dword ptr [rsp + 188], edi
    mov rdi, r9
    shl rdi, 6
    mov qword ptr [rsp + 136], rdi
    lea rbp, [rbx - 1]
    imul rdi, r8, 112
    mov qword ptr [rsp + 144], rax
    add rax, 128
    mov qword ptr [rsp + 24], rax
    shl r11, 6
    lea rax, [rdx + 192]
    mov qword ptr [rsp + 128], rax
    mov r10, rbx
    and r10, -2
    neg r10
    lea rax, [rbx + 2*rbx]
    shl rax, 5
    mov qword ptr [rsp + 72], rdx
    add rax, rdx
    add rax, 120
    mov qword ptr [rsp + 120], rax
    vbroadcastsd zmm0, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm31, qword ptr [rip + .Kbfe0000000000000]
    vbroadcastsd zmm2, qword ptr [rip + .Kc087500000000000]
    vbroadcastsd zmm3, qword ptr [rip + .K4086300000000000]
    vbroadcastsd zmm4, qword ptr [rip + .K4338000000000000]
    vbroadcastsd zmm5, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd zmm6, qword ptr [rip + .Kc338000000000000]
    vbroadcastsd zmm7, qword ptr [rip + .Kbfe62e42fee00000]
    vbroadcastsd zmm8, qword ptr [rip + .Kbdea39ef35793c76]
    vbroadcastsd zmm23, qword ptr [rip + .K3e5ad7f3ee016e7d]
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
    vbroadcastsd zmm24, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm26, qword ptr [rip + .K4087700000000000]
    vbroadcastsd zmm27, qword ptr [rip + .K4014000000000000]
    vbroadcastsd zmm28, qword ptr [rip + .K3fd5555555555555]
    xor eax, eax
    mov qword ptr [rsp + 80], rbx
    mov qword ptr [rsp + 32], rcx
    mov qword ptr [rsp + 88], rbp
    mov qword ptr [rsp + 152], rdi
.L3:
    mov qword ptr [rsp + 104], rax
    mov rax, rdi
    mov rcx, qword ptr [rsp + 112]
.L4:
    test rax, rax
    je .L5
    mov rdx, qword ptr [rcx + 16]
    sub rdx, qword ptr [rcx + 72]
    add rcx, 112
    add rax, -112
    cmp rdx, 32
    jae .L4
    jmp .L153
.L5:
    mov eax, dword ptr [rsp + 188]
    mov qword ptr [rsp + 64], rax
    mov rdx, qword ptr [rsp + 104]
    cmp rdx, qword ptr [rsp + 176]
    mov qword ptr [rsp + 168], rsi
    mov qword ptr [rsp + 448], r11
    mov qword ptr [rsp + 160], r14
    jae .L6
    cmp qword ptr [rsp + 40], 4
    jae .L7
    xor r13d, r13d
    cmp r13, qword ptr [rsp + 40]
    jb .L9
    jmp .L82
.L6:
    cmp qword ptr [rsp + 40], 4
    jae .L8
    xor r13d, r13d
    cmp r13, qword ptr [rsp + 40]
    jb .L10
    jmp .L82
.L7:
    mov rax, r14
    imul rax, rdx
    mov rcx, qword ptr [rsp + 144]
    lea rdi, [rcx + 8*rax]
    mov rax, qword ptr [rsp + 136]
    add rax, rdi
    mov qword ptr [rsp + 96], rax
    shl rdx, 5
    add rdx, rsi
    mov ecx, 4
    xor eax, eax
    mov rsi, qword ptr [rsp + 72]
    lea r13, [rsi + 8*rax]
    vbroadcastsd zmm22, qword ptr [rsi + 8*rax]
    vmovupd zmmword ptr [rsp + 192], zmm22
    vmovupd zmmword ptr [rsp + 256], zmm22
    vmovupd zmmword ptr [rsp + 320], zmm22
    vmovupd zmmword ptr [rsp + 384], zmm22
    mov qword ptr [rsp + 8], rdi
    vmovupd zmm29, zmmword ptr [rdi]
    lea rsi, [rip + .T0]
    mov rax, qword ptr [rsp + 64]
    movsxd rax, dword ptr [rsi + 4*rax]
    add rax, rsi
    xor r8d, r8d
    mov r14, qword ptr [rsp + 128]
    mov rsi, qword ptr [rsp + 120]
    mov qword ptr [rsp + 48], rsi
    jmp rax
.L8:
    mov rax, r14
    imul rax, rdx
    mov rcx, qword ptr [rsp + 144]
    lea rdi, [rcx + 8*rax]
    mov rax, qword ptr [rsp + 136]
    add rax, rdi
    mov qword ptr [rsp + 96], rax
    shl rdx, 5
    add rdx, rsi
    mov ecx, 4
    xor eax, eax
    mov rsi, qword ptr [rsp + 72]
    lea r13, [rsi + 8*rax]
    vbroadcastsd zmm22, qword ptr [rsi + 8*rax]
    vmovupd zmmword ptr [rsp + 192], zmm22
    vmovupd zmmword ptr [rsp + 256], zmm22
    vmovupd zmmword ptr [rsp + 320], zmm22
    vmovupd zmmword ptr [rsp + 384], zmm22
    mov qword ptr [rsp + 8], rdi
    vmovupd zmm29, zmmword ptr [rdi]
    lea rsi, [rip + .T1]
    mov rax, qword ptr [rsp + 64]
    movsxd rax, dword ptr [rsi + 4*rax]
    add rax, rsi
    xor r8d, r8d
    mov r14, qword ptr [rsp + 128]
    mov rsi, qword ptr [rsp + 120]
    mov qword ptr [rsp + 48], rsi
    jmp rax
.L9:
    mov rax, qword ptr [rsp + 160]
    mov r14, qword ptr [rsp + 104]
    imul rax, r14
    mov rcx, qword ptr [rsp + 144]
    lea rdx, [rcx + 8*rax]
    mov rax, qword ptr [rsp + 136]
    add rax, rdx
    mov qword ptr [rsp + 96], rax
    shl r14, 5
    add r14, qword ptr [rsp + 168]
    mov rax, qword ptr [rsp + 128]
    lea rdi, [rax + 8*r13]
    mov rax, qword ptr [rsp + 120]
    lea rax, [rax + 8*r13]
    mov qword ptr [rsp + 48], rax
    mov rax, qword ptr [rsp + 72]
    vbroadcastsd zmm1, qword ptr [rax + 8*r13]
    lea rcx, [rax + 8*r13]
    vmovupd zmmword ptr [rsp + 192], zmm1
    vmovupd zmmword ptr [rsp + 256], zmm1
    vmovupd zmmword ptr [rsp + 320], zmm1
    vmovupd zmmword ptr [rsp + 384], zmm1
    mov qword ptr [rsp + 8], rdx
    vmovupd zmm29, zmmword ptr [rdx]
    lea rdx, [rip + .T2]
    mov rax, qword ptr [rsp + 64]
    movsxd rax, dword ptr [rdx + 4*rax]
    add rax, rdx
    jmp rax
.L10:
    mov rax, qword ptr [rsp + 160]
    mov r14, qword ptr [rsp + 104]
    imul rax, r14
    mov rcx, qword ptr [rsp + 144]
    lea rdx, [rcx + 8*rax]
    mov rax, qword ptr [rsp + 136]
    add rax, rdx
    mov qword ptr [rsp + 96], rax
    shl r14, 5
    add r14, qword ptr [rsp + 168]
    mov rax, qword ptr [rsp + 128]
    lea rdi, [rax + 8*r13]
    mov rax, qword ptr [rsp + 120]
    lea rax, [rax + 8*r13]
    mov qword ptr [rsp + 48], rax
    mov rax, qword ptr [rsp + 72]
    vbroadcastsd zmm22, qword ptr [rax + 8*r13]
    lea rcx, [rax + 8*r13]
    vmovupd zmmword ptr [rsp + 192], zmm22
    vmovupd zmmword ptr [rsp + 256], zmm22
    vmovupd zmmword ptr [rsp + 320], zmm22
    vmovupd zmmword ptr [rsp + 384], zmm22
    mov qword ptr [rsp + 8], rdx
    vmovupd zmm29, zmmword ptr [rdx]
    lea rdx, [rip + .T3]
    mov rax, qword ptr [rsp + 64]
    movsxd rax, dword ptr [rdx + 4*rax]
    add rax, rdx
    jmp rax
.L11:
    mov r14, qword ptr [rsp + 16]
    add r14, 32
    add qword ptr [rsp + 48], 32
    mov rax, qword ptr [rsp + 72]
    vbroadcastsd zmm22, qword ptr [rax + 8*r13]
    mov r8, r13
    lea r13, [rax + 8*r13]
    vmovupd zmmword ptr [rsp + 192], zmm22
    vmovupd zmmword ptr [rsp + 256], zmm22
    vmovupd zmmword ptr [rsp + 320], zmm22
    vmovupd zmmword ptr [rsp + 384], zmm22
    vmovupd zmm29, zmmword ptr [rsi]
    lea rsi, [rip + .T1]
    mov rax, qword ptr [rsp + 64]
    movsxd rax, dword ptr [rsi + 4*rax]
    add rax, rsi
    jmp rax
.L12:
    mov qword ptr [rsp + 16], r14
    mov rdi, r14
    xor r14d, r14d
    xor r12d, r12d
    mov rsi, qword ptr [rsp + 8]
    jmp .L16
.L13:
    vmovapd zmm30, zmm22
    lea rax, [8*r14]
    add rax, r13
    lea r15, [r11 + 2*r11]
    shl r15, 5
    vbroadcastsd zmm22, qword ptr [rax + r15]
    shl r11, 6
    vsubpd zmm22, zmm22, zmmword ptr [rsi + r11]
    vfmadd213pd zmm22, zmm22, zmm30
.L14:
    vmulpd zmm22, zmm22, zmm25
.L15:
    vmovsd xmm30, qword ptr [r13 + 8*r14]
    vmaxpd zmm22, zmm2, zmm22
    vbroadcastsd zmm30, xmm30
    vmulpd zmm30, zmm30, zmm29
    vminpd zmm22, zmm3, zmm22
    vmovapd zmm31, zmm4
    vfmadd231pd zmm31, zmm22, zmm5
    vaddpd zmm31, zmm31, zmm6
    vfmadd231pd zmm22, zmm31, zmm7
    vfmadd231pd zmm22, zmm31, zmm8
    vmovapd zmm9, zmm23
    vfmadd213pd zmm9, zmm22, zmm10
    vfmadd213pd zmm9, zmm22, zmm11
    vfmadd213pd zmm9, zmm22, zmm12
    vfmadd213pd zmm9, zmm22, zmm13
    vfmadd213pd zmm9, zmm22, zmm14
    vfmadd213pd zmm9, zmm22, zmm15
    vfmadd213pd zmm9, zmm22, zmm16
    vfmadd213pd zmm9, zmm22, zmm17
    vfmadd213pd zmm9, zmm22, zmm18
    vmulpd zmm1, zmm22, zmm22
    vfmadd213pd zmm1, zmm9, zmm22
    vaddpd zmm1, zmm1, zmm19
    vaddpd zmm9, zmm31, zmm4
    vmulpd zmm22, zmm31, zmm20
    vaddpd zmm22, zmm22, zmm4
    vpsllq zmm31, zmm22, 52
    vpaddq zmm31, zmm31, zmm21
    vmulpd zmm1, zmm1, zmm31
    vpsubq zmm9, zmm9, zmm22
    vpsllq zmm9, zmm9, 52
    vpaddq zmm9, zmm9, zmm21
    vmulpd zmm1, zmm1, zmm9
    vmulpd zmm1, zmm30, zmm1
    vmovupd zmmword ptr [rsp + r12 + 192], zmm1
    add r12, 64
    inc r14
    add rdi, 8
    cmp r12, 256
    je .L36
.L16:
    vmovapd zmm22, zmm0
    cmp r9, 2
    jb .L15
    test rbp, rbp
    vbroadcastsd zmm25, qword ptr [rip + .Kbfe0000000000000]
    vxorpd xmm22, xmm22, xmm22
    mov r11d, 1
    je .L13
    mov rax, rdi
    mov r15, qword ptr [rsp + 24]
.L17:
    vbroadcastsd zmm1, qword ptr [rax - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r15 - 64]
    vfmadd213pd zmm1, zmm1, zmm22
    vbroadcastsd zmm9, qword ptr [rax]
    vsubpd zmm22, zmm9, zmmword ptr [r15]
    vfmadd213pd zmm22, zmm22, zmm1
    sub r15, -128
    add rax, 192
    lea rbp, [r10 + r11]
    add rbp, 2
    add r11, 2
    cmp rbp, 1
    jne .L17
    test bl, 1
    mov rbp, qword ptr [rsp + 88]
    jne .L13
    jmp .L14
.L18:
    mov qword ptr [rsp + 16], r14
    xor r12d, r12d
    xor edi, edi
    mov rsi, qword ptr [rsp + 8]
    jmp .L22
.L19:
    vmovapd zmm1, zmm22
    lea rax, [8*r12]
    add rax, r13
    lea r15, [r11 + 2*r11]
    shl r15, 5
    vbroadcastsd zmm9, qword ptr [rax + r15]
    shl r11, 6
    vsubpd zmm22, zmm9, zmmword ptr [rsi + r11]
    vfmadd213pd zmm22, zmm22, zmm1
.L20:
    vmulpd zmm1, zmm22, zmm27
    vsqrtpd zmm22, zmm1
.L21:
    vmovsd xmm1, qword ptr [r13 + 8*r12]
    vminpd zmm9, zmm26, zmm22
    vxorpd zmm22, zmm9, zmm24
    vmaxpd zmm22, zmm2, zmm22
    vminpd zmm22, zmm3, zmm22
    vmovapd zmm25, zmm4
    vfmadd231pd zmm25, zmm22, zmm5
    vaddpd zmm25, zmm25, zmm6
    vfmadd231pd zmm22, zmm25, zmm7
    vfmadd231pd zmm22, zmm25, zmm8
    vmovapd zmm30, zmm23
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
    vmulpd zmm1, zmm1, zmm29
    vmovapd zmm31, zmm19
    vfmadd231pd zmm31, zmm9, zmm28
    vfmadd213pd zmm31, zmm9, zmm19
    vmulpd zmm9, zmm22, zmm22
    vfmadd213pd zmm9, zmm30, zmm22
    vaddpd zmm9, zmm9, zmm19
    vaddpd zmm22, zmm25, zmm4
    vmulpd zmm25, zmm25, zmm20
    vaddpd zmm25, zmm25, zmm4
    vpsllq zmm30, zmm25, 52
    vpaddq zmm30, zmm30, zmm21
    vmulpd zmm9, zmm9, zmm30
    vpsubq zmm22, zmm22, zmm25
    vpsllq zmm22, zmm22, 52
    vpaddq zmm22, zmm22, zmm21
    vmulpd zmm9, zmm9, zmm22
    vmulpd zmm9, zmm31, zmm9
    vmulpd zmm1, zmm1, zmm9
    vmovupd zmmword ptr [rsp + rdi + 192], zmm1
    add rdi, 64
    inc r12
    add r14, 8
    cmp rdi, 256
    je .L36
.L22:
    vxorpd xmm22, xmm22, xmm22
    cmp r9, 2
    jb .L21
    mov r11d, 1
    test rbp, rbp
    je .L19
    mov rax, r14
    mov r15, qword ptr [rsp + 24]
.L23:
    vbroadcastsd zmm1, qword ptr [rax - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r15 - 64]
    vfmadd213pd zmm1, zmm1, zmm22
    vbroadcastsd zmm9, qword ptr [rax]
    vsubpd zmm22, zmm9, zmmword ptr [r15]
    vfmadd213pd zmm22, zmm22, zmm1
    sub r15, -128
    add rax, 192
    lea rbp, [r10 + r11]
    add rbp, 2
    add r11, 2
    cmp rbp, 1
    jne .L23
    test bl, 1
    mov rbp, qword ptr [rsp + 88]
    jne .L19
    jmp .L20
.L24:
    mov qword ptr [rsp + 16], r14
    mov rdi, r14
    xor r14d, r14d
    xor r12d, r12d
    mov rsi, qword ptr [rsp + 8]
    jmp .L28
.L25:
    vmovapd zmm1, zmm22
    lea rax, [8*r14]
    add rax, r13
    lea r15, [r11 + 2*r11]
    shl r15, 5
    vbroadcastsd zmm9, qword ptr [rax + r15]
    shl r11, 6
    vsubpd zmm22, zmm9, zmmword ptr [rsi + r11]
    vfmadd213pd zmm22, zmm22, zmm1
.L26:
    vsqrtpd zmm1, zmm22
    vxorpd zmm22, zmm1, zmm24
.L27:
    vmovsd xmm1, qword ptr [r13 + 8*r14]
    vmaxpd zmm9, zmm2, zmm22
    vminpd zmm9, zmm3, zmm9
    vmovapd zmm22, zmm4
    vfmadd231pd zmm22, zmm9, zmm5
    vaddpd zmm22, zmm22, zmm6
    vfmadd231pd zmm9, zmm22, zmm7
    vfmadd231pd zmm9, zmm22, zmm8
    vmovapd zmm30, zmm23
    vfmadd213pd zmm30, zmm9, zmm10
    vfmadd213pd zmm30, zmm9, zmm11
    vfmadd213pd zmm30, zmm9, zmm12
    vfmadd213pd zmm30, zmm9, zmm13
    vfmadd213pd zmm30, zmm9, zmm14
    vfmadd213pd zmm30, zmm9, zmm15
    vfmadd213pd zmm30, zmm9, zmm16
    vfmadd213pd zmm30, zmm9, zmm17
    vfmadd213pd zmm30, zmm9, zmm18
    vbroadcastsd zmm1, xmm1
    vmulpd zmm1, zmm1, zmm29
    vmulpd zmm31, zmm9, zmm9
    vfmadd213pd zmm31, zmm30, zmm9
    vaddpd zmm9, zmm31, zmm19
    vaddpd zmm30, zmm22, zmm4
    vmulpd zmm22, zmm22, zmm20
    vaddpd zmm22, zmm22, zmm4
    vpsllq zmm31, zmm22, 52
    vpaddq zmm31, zmm31, zmm21
    vmulpd zmm9, zmm9, zmm31
    vpsubq zmm22, zmm30, zmm22
    vpsllq zmm22, zmm22, 52
    vpaddq zmm22, zmm22, zmm21
    vmulpd zmm9, zmm9, zmm22
    vmulpd zmm1, zmm1, zmm9
    vmovupd zmmword ptr [rsp + r12 + 192], zmm1
    add r12, 64
    inc r14
    add rdi, 8
    cmp r12, 256
    je .L36
.L28:
    vmovapd zmm22, zmm0
    cmp r9, 2
    jb .L27
    vxorpd xmm22, xmm22, xmm22
    mov r11d, 1
    test rbp, rbp
    je .L25
    mov rax, rdi
    mov r15, qword ptr [rsp + 24]
.L29:
    vbroadcastsd zmm1, qword ptr [rax - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r15 - 64]
    vfmadd213pd zmm1, zmm1, zmm22
    vbroadcastsd zmm9, qword ptr [rax]
    vsubpd zmm22, zmm9, zmmword ptr [r15]
    vfmadd213pd zmm22, zmm22, zmm1
    sub r15, -128
    add rax, 192
    lea rbp, [r10 + r11]
    add rbp, 2
    add r11, 2
    cmp rbp, 1
    jne .L29
    test bl, 1
    mov rbp, qword ptr [rsp + 88]
    jne .L25
    jmp .L26
.L30:
    mov qword ptr [rsp + 16], r14
    xor r12d, r12d
    xor edi, edi
    mov rsi, qword ptr [rsp + 8]
    jmp .L34
.L31:
    vmovapd zmm1, zmm22
    lea rax, [8*r12]
    add rax, r13
    lea r15, [r11 + 2*r11]
    shl r15, 5
    vbroadcastsd zmm9, qword ptr [rax + r15]
    shl r11, 6
    vsubpd zmm22, zmm9, zmmword ptr [rsi + r11]
    vfmadd213pd zmm22, zmm22, zmm1
.L32:
    vmulpd zmm1, zmm22, qword ptr [rip + .K4008000000000000]{1to8}
    vsqrtpd zmm22, zmm1
.L33:
    vmovsd xmm1, qword ptr [r13 + 8*r12]
    vminpd zmm9, zmm26, zmm22
    vxorpd zmm22, zmm9, zmm24
    vmaxpd zmm22, zmm2, zmm22
    vminpd zmm22, zmm3, zmm22
    vmovapd zmm30, zmm4
    vfmadd231pd zmm30, zmm22, zmm5
    vaddpd zmm30, zmm30, zmm6
    vfmadd231pd zmm22, zmm30, zmm7
    vfmadd231pd zmm22, zmm30, zmm8
    vmovapd zmm31, zmm23
    vfmadd213pd zmm31, zmm22, zmm10
    vfmadd213pd zmm31, zmm22, zmm11
    vfmadd213pd zmm31, zmm22, zmm12
    vfmadd213pd zmm31, zmm22, zmm13
    vfmadd213pd zmm31, zmm22, zmm14
    vfmadd213pd zmm31, zmm22, zmm15
    vfmadd213pd zmm31, zmm22, zmm16
    vfmadd213pd zmm31, zmm22, zmm17
    vfmadd213pd zmm31, zmm22, zmm18
    vbroadcastsd zmm1, xmm1
    vmulpd zmm1, zmm1, zmm29
    vmulpd zmm25, zmm22, zmm22
    vfmadd213pd zmm25, zmm31, zmm22
    vaddpd zmm22, zmm25, zmm19
    vaddpd zmm25, zmm30, zmm4
    vmulpd zmm30, zmm30, zmm20
    vaddpd zmm30, zmm30, zmm4
    vpsllq zmm31, zmm30, 52
    vpaddq zmm31, zmm31, zmm21
    vmulpd zmm22, zmm22, zmm31
    vpsubq zmm25, zmm25, zmm30
    vpsllq zmm25, zmm25, 52
    vpaddq zmm25, zmm25, zmm21
    vmulpd zmm22, zmm22, zmm25
    vfmadd213pd zmm22, zmm9, zmm22
    vmulpd zmm1, zmm1, zmm22
    vmovupd zmmword ptr [rsp + rdi + 192], zmm1
    add rdi, 64
    inc r12
    add r14, 8
    cmp rdi, 256
    je .L36
.L34:
    vxorpd xmm22, xmm22, xmm22
    cmp r9, 2
    jb .L33
    mov r11d, 1
    test rbp, rbp
    je .L31
    mov rax, r14
    mov r15, qword ptr [rsp + 24]
.L35:
    vbroadcastsd zmm1, qword ptr [rax - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r15 - 64]
    vfmadd213pd zmm1, zmm1, zmm22
    vbroadcastsd zmm9, qword ptr [rax]
    vsubpd zmm22, zmm9, zmmword ptr [r15]
    vfmadd213pd zmm22, zmm22, zmm1
    sub r15, -128
    add rax, 192
    lea rbp, [r10 + r11]
    add rbp, 2
    add r11, 2
    cmp rbp, 1
    jne .L35
    test bl, 1
    mov rbp, qword ptr [rsp + 88]
    jne .L31
    jmp .L32
.L36:
    mov rdi, r8
    mov r11, qword ptr [rsp + 32]
    vmovupd zmm29, zmmword ptr [rsp + 192]
    vmovupd zmm30, zmmword ptr [rsp + 256]
    vmovupd zmm31, zmmword ptr [rsp + 320]
    vmovupd zmm22, zmmword ptr [rsp + 384]
    test r11, r11
    je .L38
    mov qword ptr [rsp + 56], rcx
    mov rax, qword ptr [rsp + 96]
    mov rcx, qword ptr [rsp + 48]
.L37:
    vmovupd zmm1, zmmword ptr [rax]
    vfnmadd231pd zmm29, zmm1, qword ptr [rcx - 24]{1to8}
    vfnmadd231pd zmm30, zmm1, qword ptr [rcx - 16]{1to8}
    vfnmadd231pd zmm31, zmm1, qword ptr [rcx - 8]{1to8}
    vfnmadd231pd zmm22, zmm1, qword ptr [rcx]{1to8}
    add rcx, 96
    add rax, 64
    dec r11
    jne .L37
    jmp .L39
.L38:
    mov qword ptr [rsp + 56], rcx
.L39:
    vmovupd zmmword ptr [rsp + 192], zmm29
    vmovupd zmmword ptr [rsp + 256], zmm30
    vmovupd zmmword ptr [rsp + 320], zmm31
    vmovupd zmmword ptr [rsp + 384], zmm22
    mov rcx, qword ptr [rsp + 40]
    sub rcx, rdi
    vbroadcastsd zmm31, qword ptr [rip + .Kbfe0000000000000]
    je .L46
    imul r13, rdi, 112
    add r13, qword ptr [rsp + 112]
    xor r12d, r12d
    xor r14d, r14d
    jmp .L43
.L40:
    mov rbx, qword ptr [rsp + 80]
.L41:
    popcnt esi, r11d
    add rax, rsi
    mov qword ptr [rdi + 72], rax
    mov rbp, qword ptr [rsp + 88]
    mov rsi, qword ptr [rsp + 8]
.L42:
    dec rcx
    add r14, 64
    inc r12
    test rcx, rcx
    je .L46
.L43:
    cmp r14, 256
    je .L46
    imul rdi, r12, 112
    vmovsd xmm1, qword ptr [r13 + rdi + 88]
    vbroadcastsd zmm9, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm9, zmm9, zmmword ptr [rsp + r14 + 192]
    vminpd zmm29, zmm19, zmm9
    xor eax, eax
    vucomisd xmm29, xmm1
    seta al
    vextractf64x4 ymm9, zmm29, 1
    vshuff64x2 ymm22, ymm29, ymm9, 1
    vshufpd ymm22, ymm29, ymm22, 5
    vbroadcastsd ymm25, xmm1
    vcmpltpd k1, ymm25, ymm22
    vmovdqa32 xmm22 {k1} {z}, xmmword ptr [rip + .K153194aaacce6702]
    vextractf32x4 xmm30, zmm29, 3
    xor r11d, r11d
    vucomisd xmm30, xmm1
    seta r11b
    shl r11d, 6
    vpshufd xmm1, xmm22, 238
    vpord xmm1, xmm22, xmm1
    vpshufd xmm22, xmm1, 85
    vpord xmm1, xmm1, xmm22
    vpermpd ymm9, ymm9, 237
    vcmpltpd k1, xmm25, xmm9
    vpinsrd xmm1, xmm1, r11d, 1
    vpord xmm1 {k1}, xmm1, xmmword ptr [rip + .Kd4ab3fa9d9f057cb]
    vpshufd xmm9, xmm1, 85
    vpor xmm1, xmm9, xmm1
    vmovd r15d, xmm1
    or r15d, eax
    je .L42
    add rdi, r13
    mov r11d, dword ptr [rdi + 96]
    mov ebx, dword ptr [rdi + 100]
    mov ebp, dword ptr [rdx]
    mov esi, dword ptr [rdx + 20]
    xor eax, eax
    cmp esi, ebx
    setne al
    cmp ebp, r11d
    setb r8b
    cmp ebp, ebx
    setne bpl
    and bpl, r8b
    movzx ebp, bpl
    vmovdqu xmm1, xmmword ptr [rdx + 4]
    vpbroadcastd xmm9, r11d
    vpcmpltud k1, xmm1, xmm9
    vpbroadcastd xmm22, ebx
    vpcmpneqd k2, xmm1, xmm22
    vmovdqa32 xmm1 {k2} {z}, xmmword ptr [rip + .K153194aaacce6702]
    vmovdqa32 xmm1 {k1} {z}, xmm1
    shl eax, 5
    cmp esi, r11d
    mov esi, 0
    cmovae eax, esi
    vmovq xmm25, qword ptr [rdx + 24]
    vpcmpltud k1, xmm25, xmm9
    vpcmpneqd k2, xmm25, xmm22
    vmovdqa32 xmm9 {k2} {z}, xmmword ptr [rip + .K3775887a3b56a018]
    vmovdqa32 xmm9 {k1} {z}, xmm9
    vpshufd xmm22, xmm1, 238
    vpord xmm1, xmm1, xmm22
    vpshufd xmm22, xmm1, 85
    vpord xmm1, xmm1, xmm22
    vmovd esi, xmm1
    vpshufd xmm1, xmm9, 85
    vpor xmm1, xmm9, xmm1
    vmovd r11d, xmm1
    or r11d, eax
    or r11d, ebp
    or r11d, esi
    mov rbp, qword ptr [rdi + 8]
    mov rax, qword ptr [rdi + 72]
    vmovupd zmmword ptr [rsp + 456], zmm29
    and r11d, r15d
    je .L40
    lea r15, [8*rax]
    add r15, rbp
    mov ebp, r11d
.L44:
    tzcnt esi, ebp
    vmovq xmm1, qword ptr [rsp + 8*rsi + 456]
    vmovq qword ptr [r15], xmm1
    add r15, 8
    blsr ebp, ebp
    jne .L44
    lea r15, [4*rax]
    add r15, qword ptr [rdi + 32]
    mov ebp, r11d
    mov rbx, qword ptr [rsp + 80]
.L45:
    tzcnt esi, ebp
    mov esi, dword ptr [rdx + 4*rsi]
    mov dword ptr [r15], esi
    add r15, 4
    blsr ebp, ebp
    jne .L45
    jmp .L41
.L46:
    mov r13, qword ptr [rsp + 56]
    lea rcx, [r13 + 4]
    cmp rcx, qword ptr [rsp + 40]
    jbe .L11
    mov rdi, qword ptr [rsp + 152]
    cmp r13, qword ptr [rsp + 40]
    jb .L10
    jmp .L82
.L47:
    mov rdi, qword ptr [rsp + 16]
    add rdi, 32
    add qword ptr [rsp + 48], 32
    mov rax, qword ptr [rsp + 72]
    vbroadcastsd zmm1, qword ptr [rax + 8*r13]
    lea rcx, [rax + 8*r13]
    vmovupd zmmword ptr [rsp + 192], zmm1
    vmovupd zmmword ptr [rsp + 256], zmm1
    vmovupd zmmword ptr [rsp + 320], zmm1
    vmovupd zmmword ptr [rsp + 384], zmm1
    mov rax, qword ptr [rsp + 8]
    vmovupd zmm29, zmmword ptr [rax]
    lea rdx, [rip + .T3]
    mov rax, qword ptr [rsp + 64]
    movsxd rax, dword ptr [rdx + 4*rax]
    add rax, rdx
    jmp rax
.L48:
    mov qword ptr [rsp + 16], rdi
    xor r8d, r8d
    xor r12d, r12d
    mov rdx, qword ptr [rsp + 32]
    jmp .L52
.L49:
    vmovapd zmm1, zmm22
    lea rax, [rcx + 8*r8]
    lea rsi, [r11 + 2*r11]
    shl rsi, 5
    vbroadcastsd zmm9, qword ptr [rax + rsi]
    shl r11, 6
    mov rax, qword ptr [rsp + 8]
    vsubpd zmm22, zmm9, zmmword ptr [rax + r11]
    vfmadd213pd zmm22, zmm22, zmm1
.L50:
    vmulpd zmm22, zmm22, zmm31
.L51:
    vmovsd xmm1, qword ptr [rcx + 8*r8]
    vmaxpd zmm9, zmm2, zmm22
    vbroadcastsd zmm1, xmm1
    vmulpd zmm1, zmm1, zmm29
    vminpd zmm9, zmm3, zmm9
    vmovapd zmm22, zmm4
    vfmadd231pd zmm22, zmm9, zmm5
    vaddpd zmm22, zmm22, zmm6
    vfmadd231pd zmm9, zmm22, zmm7
    vfmadd231pd zmm9, zmm22, zmm8
    vmovapd zmm25, zmm23
    vfmadd213pd zmm25, zmm9, zmm10
    vfmadd213pd zmm25, zmm9, zmm11
    vfmadd213pd zmm25, zmm9, zmm12
    vfmadd213pd zmm25, zmm9, zmm13
    vfmadd213pd zmm25, zmm9, zmm14
    vfmadd213pd zmm25, zmm9, zmm15
    vfmadd213pd zmm25, zmm9, zmm16
    vfmadd213pd zmm25, zmm9, zmm17
    vfmadd213pd zmm25, zmm9, zmm18
    vmulpd zmm30, zmm9, zmm9
    vfmadd213pd zmm30, zmm25, zmm9
    vaddpd zmm9, zmm30, zmm19
    vaddpd zmm25, zmm22, zmm4
    vmulpd zmm22, zmm22, zmm20
    vaddpd zmm22, zmm22, zmm4
    vpsllq zmm30, zmm22, 52
    vpaddq zmm30, zmm30, zmm21
    vmulpd zmm9, zmm9, zmm30
    vpsubq zmm22, zmm25, zmm22
    vpsllq zmm22, zmm22, 52
    vpaddq zmm22, zmm22, zmm21
    vmulpd zmm9, zmm9, zmm22
    vmulpd zmm1, zmm1, zmm9
    vmovupd zmmword ptr [rsp + r12 + 192], zmm1
    add r12, 64
    inc r8
    add rdi, 8
    cmp r12, 256
    je .L72
.L52:
    vmovapd zmm22, zmm0
    cmp r9, 2
    jb .L51
    vxorpd xmm22, xmm22, xmm22
    mov r11d, 1
    test rbp, rbp
    je .L49
    mov rax, rdi
    mov r15, qword ptr [rsp + 24]
.L53:
    vbroadcastsd zmm1, qword ptr [rax - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r15 - 64]
    vfmadd213pd zmm1, zmm1, zmm22
    vbroadcastsd zmm9, qword ptr [rax]
    vsubpd zmm22, zmm9, zmmword ptr [r15]
    vfmadd213pd zmm22, zmm22, zmm1
    sub r15, -128
    add rax, 192
    lea rsi, [r10 + r11]
    add rsi, 2
    add r11, 2
    cmp rsi, 1
    jne .L53
    test bl, 1
    jne .L49
    jmp .L50
.L54:
    mov qword ptr [rsp + 16], rdi
    xor r12d, r12d
    xor r8d, r8d
    mov rdx, qword ptr [rsp + 32]
    jmp .L58
.L55:
    vmovapd zmm1, zmm22
    lea rax, [rcx + 8*r12]
    lea rsi, [r11 + 2*r11]
    shl rsi, 5
    vbroadcastsd zmm9, qword ptr [rax + rsi]
    shl r11, 6
    mov rax, qword ptr [rsp + 8]
    vsubpd zmm22, zmm9, zmmword ptr [rax + r11]
    vfmadd213pd zmm22, zmm22, zmm1
.L56:
    vmulpd zmm1, zmm22, zmm27
    vsqrtpd zmm22, zmm1
.L57:
    vmovsd xmm1, qword ptr [rcx + 8*r12]
    vminpd zmm9, zmm26, zmm22
    vxorpd zmm22, zmm9, zmm24
    vmaxpd zmm22, zmm2, zmm22
    vminpd zmm22, zmm3, zmm22
    vmovapd zmm25, zmm4
    vfmadd231pd zmm25, zmm22, zmm5
    vaddpd zmm25, zmm25, zmm6
    vfmadd231pd zmm22, zmm25, zmm7
    vfmadd231pd zmm22, zmm25, zmm8
    vmovapd zmm30, zmm23
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
    vmulpd zmm1, zmm1, zmm29
    vmovapd zmm31, zmm19
    vfmadd231pd zmm31, zmm9, zmm28
    vfmadd213pd zmm31, zmm9, zmm19
    vmulpd zmm9, zmm22, zmm22
    vfmadd213pd zmm9, zmm30, zmm22
    vaddpd zmm9, zmm9, zmm19
    vaddpd zmm22, zmm25, zmm4
    vmulpd zmm25, zmm25, zmm20
    vaddpd zmm25, zmm25, zmm4
    vpsllq zmm30, zmm25, 52
    vpaddq zmm30, zmm30, zmm21
    vmulpd zmm9, zmm9, zmm30
    vpsubq zmm22, zmm22, zmm25
    vpsllq zmm22, zmm22, 52
    vpaddq zmm22, zmm22, zmm21
    vmulpd zmm9, zmm9, zmm22
    vmulpd zmm9, zmm31, zmm9
    vmulpd zmm1, zmm1, zmm9
    vmovupd zmmword ptr [rsp + r8 + 192], zmm1
    add r8, 64
    inc r12
    add rdi, 8
    cmp r8, 256
    je .L72
.L58:
    vxorpd xmm22, xmm22, xmm22
    cmp r9, 2
    jb .L57
    mov r11d, 1
    test rbp, rbp
    je .L55
    mov rax, rdi
    mov r15, qword ptr [rsp + 24]
.L59:
    vbroadcastsd zmm1, qword ptr [rax - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r15 - 64]
    vfmadd213pd zmm1, zmm1, zmm22
    vbroadcastsd zmm9, qword ptr [rax]
    vsubpd zmm22, zmm9, zmmword ptr [r15]
    vfmadd213pd zmm22, zmm22, zmm1
    sub r15, -128
    add rax, 192
    lea rsi, [r10 + r11]
    add rsi, 2
    add r11, 2
    cmp rsi, 1
    jne .L59
    test bl, 1
    jne .L55
    jmp .L56
.L60:
    mov qword ptr [rsp + 16], rdi
    xor r8d, r8d
    xor r12d, r12d
    mov rdx, qword ptr [rsp + 32]
    jmp .L64
.L61:
    vmovapd zmm1, zmm22
    lea rax, [rcx + 8*r8]
    lea rsi, [r11 + 2*r11]
    shl rsi, 5
    vbroadcastsd zmm9, qword ptr [rax + rsi]
    shl r11, 6
    mov rax, qword ptr [rsp + 8]
    vsubpd zmm22, zmm9, zmmword ptr [rax + r11]
    vfmadd213pd zmm22, zmm22, zmm1
.L62:
    vsqrtpd zmm1, zmm22
    vxorpd zmm22, zmm1, zmm24
.L63:
    vmovsd xmm1, qword ptr [rcx + 8*r8]
    vmaxpd zmm9, zmm2, zmm22
    vminpd zmm9, zmm3, zmm9
    vmovapd zmm22, zmm4
    vfmadd231pd zmm22, zmm9, zmm5
    vaddpd zmm22, zmm22, zmm6
    vfmadd231pd zmm9, zmm22, zmm7
    vfmadd231pd zmm9, zmm22, zmm8
    vmovapd zmm25, zmm23
    vfmadd213pd zmm25, zmm9, zmm10
    vfmadd213pd zmm25, zmm9, zmm11
    vfmadd213pd zmm25, zmm9, zmm12
    vfmadd213pd zmm25, zmm9, zmm13
    vfmadd213pd zmm25, zmm9, zmm14
    vfmadd213pd zmm25, zmm9, zmm15
    vfmadd213pd zmm25, zmm9, zmm16
    vfmadd213pd zmm25, zmm9, zmm17
    vfmadd213pd zmm25, zmm9, zmm18
    vbroadcastsd zmm1, xmm1
    vmulpd zmm1, zmm1, zmm29
    vmulpd zmm30, zmm9, zmm9
    vfmadd213pd zmm30, zmm25, zmm9
    vaddpd zmm9, zmm30, zmm19
    vaddpd zmm25, zmm22, zmm4
    vmulpd zmm22, zmm22, zmm20
    vaddpd zmm22, zmm22, zmm4
    vpsllq zmm30, zmm22, 52
    vpaddq zmm30, zmm30, zmm21
    vmulpd zmm9, zmm9, zmm30
    vpsubq zmm22, zmm25, zmm22
    vpsllq zmm22, zmm22, 52
    vpaddq zmm22, zmm22, zmm21
    vmulpd zmm9, zmm9, zmm22
    vmulpd zmm1, zmm1, zmm9
    vmovupd zmmword ptr [rsp + r12 + 192], zmm1
    add r12, 64
    inc r8
    add rdi, 8
    cmp r12, 256
    je .L72
.L64:
    vmovapd zmm22, zmm0
    cmp r9, 2
    jb .L63
    vxorpd xmm22, xmm22, xmm22
    mov r11d, 1
    test rbp, rbp
    je .L61
    mov rax, rdi
    mov r15, qword ptr [rsp + 24]
.L65:
    vbroadcastsd zmm1, qword ptr [rax - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r15 - 64]
    vfmadd213pd zmm1, zmm1, zmm22
    vbroadcastsd zmm9, qword ptr [rax]
    vsubpd zmm22, zmm9, zmmword ptr [r15]
    vfmadd213pd zmm22, zmm22, zmm1
    sub r15, -128
    add rax, 192
    lea rsi, [r10 + r11]
    add rsi, 2
    add r11, 2
    cmp rsi, 1
    jne .L65
    test bl, 1
    jne .L61
    jmp .L62
.L66:
    mov qword ptr [rsp + 16], rdi
    xor r12d, r12d
    xor r8d, r8d
    mov rdx, qword ptr [rsp + 32]
    jmp .L70
.L67:
    vmovapd zmm1, zmm22
    lea rax, [rcx + 8*r12]
    lea rsi, [r11 + 2*r11]
    shl rsi, 5
    vbroadcastsd zmm9, qword ptr [rax + rsi]
    shl r11, 6
    mov rax, qword ptr [rsp + 8]
    vsubpd zmm22, zmm9, zmmword ptr [rax + r11]
    vfmadd213pd zmm22, zmm22, zmm1
.L68:
    vmulpd zmm1, zmm22, qword ptr [rip + .K4008000000000000]{1to8}
    vsqrtpd zmm22, zmm1
.L69:
    vmovsd xmm1, qword ptr [rcx + 8*r12]
    vminpd zmm9, zmm26, zmm22
    vxorpd zmm22, zmm9, zmm24
    vmaxpd zmm22, zmm2, zmm22
    vminpd zmm22, zmm3, zmm22
    vmovapd zmm25, zmm4
    vfmadd231pd zmm25, zmm22, zmm5
    vaddpd zmm25, zmm25, zmm6
    vfmadd231pd zmm22, zmm25, zmm7
    vfmadd231pd zmm22, zmm25, zmm8
    vmovapd zmm30, zmm23
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
    vmulpd zmm1, zmm1, zmm29
    vmulpd zmm31, zmm22, zmm22
    vfmadd213pd zmm31, zmm30, zmm22
    vaddpd zmm22, zmm31, zmm19
    vaddpd zmm30, zmm25, zmm4
    vmulpd zmm25, zmm25, zmm20
    vaddpd zmm25, zmm25, zmm4
    vpsllq zmm31, zmm25, 52
    vpaddq zmm31, zmm31, zmm21
    vmulpd zmm22, zmm22, zmm31
    vpsubq zmm25, zmm30, zmm25
    vpsllq zmm25, zmm25, 52
    vpaddq zmm25, zmm25, zmm21
    vmulpd zmm22, zmm22, zmm25
    vfmadd213pd zmm22, zmm9, zmm22
    vmulpd zmm1, zmm1, zmm22
    vmovupd zmmword ptr [rsp + r8 + 192], zmm1
    add r8, 64
    inc r12
    add rdi, 8
    cmp r8, 256
    je .L72
.L70:
    vxorpd xmm22, xmm22, xmm22
    cmp r9, 2
    jb .L69
    mov r11d, 1
    test rbp, rbp
    je .L67
    mov rax, rdi
    mov r15, qword ptr [rsp + 24]
.L71:
    vbroadcastsd zmm1, qword ptr [rax - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r15 - 64]
    vfmadd213pd zmm1, zmm1, zmm22
    vbroadcastsd zmm9, qword ptr [rax]
    vsubpd zmm22, zmm9, zmmword ptr [r15]
    vfmadd213pd zmm22, zmm22, zmm1
    sub r15, -128
    add rax, 192
    lea rsi, [r10 + r11]
    add rsi, 2
    add r11, 2
    cmp rsi, 1
    jne .L71
    test bl, 1
    jne .L67
    jmp .L68
.L72:
    vmovupd zmm22, zmmword ptr [rsp + 192]
    vmovupd zmm29, zmmword ptr [rsp + 256]
    vmovupd zmm30, zmmword ptr [rsp + 320]
    vmovupd zmm31, zmmword ptr [rsp + 384]
    test rdx, rdx
    je .L74
    mov rax, qword ptr [rsp + 96]
    mov rcx, qword ptr [rsp + 48]
    mov rdi, rdx
.L73:
    vmovupd zmm1, zmmword ptr [rax]
    vfnmadd231pd zmm22, zmm1, qword ptr [rcx - 24]{1to8}
    vfnmadd231pd zmm29, zmm1, qword ptr [rcx - 16]{1to8}
    vfnmadd231pd zmm30, zmm1, qword ptr [rcx - 8]{1to8}
    vfnmadd231pd zmm31, zmm1, qword ptr [rcx]{1to8}
    add rcx, 96
    add rax, 64
    dec rdi
    jne .L73
.L74:
    vmovupd zmmword ptr [rsp + 192], zmm22
    vmovupd zmmword ptr [rsp + 256], zmm29
    vmovupd zmmword ptr [rsp + 320], zmm30
    vmovupd zmmword ptr [rsp + 384], zmm31
    mov rcx, qword ptr [rsp + 40]
    mov qword ptr [rsp + 56], r13
    sub rcx, r13
    vbroadcastsd zmm31, qword ptr [rip + .Kbfe0000000000000]
    je .L81
    imul r13, qword ptr [rsp + 56], 112
    add r13, qword ptr [rsp + 112]
    xor r12d, r12d
    xor edi, edi
    jmp .L78
.L75:
    mov rbx, qword ptr [rsp + 80]
.L76:
    popcnt edx, r11d
    add rax, rdx
    mov qword ptr [r8 + 72], rax
    mov rbp, qword ptr [rsp + 88]
.L77:
    dec rcx
    add rdi, 64
    inc r12
    test rcx, rcx
    je .L81
.L78:
    cmp rdi, 256
    je .L81
    imul r8, r12, 112
    vmovsd xmm1, qword ptr [r13 + r8 + 88]
    vbroadcastsd zmm9, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm9, zmm9, zmmword ptr [rsp + rdi + 192]
    vminpd zmm29, zmm19, zmm9
    xor eax, eax
    vucomisd xmm29, xmm1
    seta al
    vextractf64x4 ymm9, zmm29, 1
    vshuff64x2 ymm22, ymm29, ymm9, 1
    vshufpd ymm22, ymm29, ymm22, 5
    vbroadcastsd ymm25, xmm1
    vcmpltpd k1, ymm25, ymm22
    vmovdqa32 xmm22 {k1} {z}, xmmword ptr [rip + .K153194aaacce6702]
    vextractf32x4 xmm30, zmm29, 3
    xor esi, esi
    vucomisd xmm30, xmm1
    seta sil
    shl esi, 6
    vpshufd xmm1, xmm22, 238
    vpord xmm1, xmm22, xmm1
    vpshufd xmm22, xmm1, 85
    vpord xmm1, xmm1, xmm22
    vpermpd ymm9, ymm9, 237
    vcmpltpd k1, xmm25, xmm9
    vpinsrd xmm1, xmm1, esi, 1
    vpord xmm1 {k1}, xmm1, xmmword ptr [rip + .Kd4ab3fa9d9f057cb]
    vpshufd xmm9, xmm1, 85
    vpor xmm1, xmm9, xmm1
    vmovd r15d, xmm1
    or r15d, eax
    je .L77
    add r8, r13
    mov esi, dword ptr [r8 + 96]
    mov r11d, dword ptr [r8 + 100]
    mov ebx, dword ptr [r14]
    mov edx, dword ptr [r14 + 20]
    xor eax, eax
    cmp edx, r11d
    setne al
    cmp ebx, esi
    setb bpl
    cmp ebx, r11d
    setne bl
    and bl, bpl
    movzx ebp, bl
    vmovdqu xmm1, xmmword ptr [r14 + 4]
    vpbroadcastd xmm9, esi
    vpcmpltud k1, xmm1, xmm9
    vpbroadcastd xmm22, r11d
    vpcmpneqd k2, xmm1, xmm22
    vmovdqa32 xmm1 {k2} {z}, xmmword ptr [rip + .K153194aaacce6702]
    vmovdqa32 xmm1 {k1} {z}, xmm1
    shl eax, 5
    cmp edx, esi
    mov edx, 0
    cmovae eax, edx
    vmovq xmm25, qword ptr [r14 + 24]
    vpcmpltud k1, xmm25, xmm9
    vpcmpneqd k2, xmm25, xmm22
    vmovdqa32 xmm9 {k2} {z}, xmmword ptr [rip + .K3775887a3b56a018]
    vmovdqa32 xmm9 {k1} {z}, xmm9
    vpshufd xmm22, xmm1, 238
    vpord xmm1, xmm1, xmm22
    vpshufd xmm22, xmm1, 85
    vpord xmm1, xmm1, xmm22
    vmovd edx, xmm1
    vpshufd xmm1, xmm9, 85
    vpor xmm1, xmm9, xmm1
    vmovd r11d, xmm1
    or r11d, eax
    or r11d, ebp
    or r11d, edx
    mov rbp, qword ptr [r8 + 8]
    mov rax, qword ptr [r8 + 72]
    vmovupd zmmword ptr [rsp + 456], zmm29
    and r11d, r15d
    je .L75
    lea r15, [8*rax]
    add r15, rbp
    mov ebp, r11d
.L79:
    tzcnt edx, ebp
    vmovq xmm1, qword ptr [rsp + 8*rdx + 456]
    vmovq qword ptr [r15], xmm1
    add r15, 8
    blsr ebp, ebp
    jne .L79
    lea r15, [4*rax]
    add r15, qword ptr [r8 + 32]
    mov ebp, r11d
    mov rbx, qword ptr [rsp + 80]
.L80:
    tzcnt edx, ebp
    mov edx, dword ptr [r14 + 4*rdx]
    mov dword ptr [r15], edx
    add r15, 4
    blsr ebp, ebp
    jne .L80
    jmp .L76
.L81:
    mov r13, qword ptr [rsp + 56]
    add r13, 4
    cmp r13, qword ptr [rsp + 40]
    mov rdi, qword ptr [rsp + 152]
    jb .L47
.L82:
    mov rax, qword ptr [rsp + 104]
    inc rax
    mov r11, qword ptr [rsp + 448]
    add qword ptr [rsp + 24], r11
    cmp rax, qword ptr [rsp + 176]
    mov rsi, qword ptr [rsp + 168]
    mov r14, qword ptr [rsp + 160]
    jb .L3
    jmp .L154
.L83:
    mov r14, qword ptr [rsp + 16]
    add r14, 32
    add qword ptr [rsp + 48], 32
    mov rax, qword ptr [rsp + 72]
    vbroadcastsd zmm1, qword ptr [rax + 8*r13]
    mov r8, r13
    lea r13, [rax + 8*r13]
    vmovupd zmmword ptr [rsp + 192], zmm1
    vmovupd zmmword ptr [rsp + 256], zmm1
    vmovupd zmmword ptr [rsp + 320], zmm1
    vmovupd zmmword ptr [rsp + 384], zmm1
    mov rax, qword ptr [rsp + 8]
    vmovupd zmm29, zmmword ptr [rax]
    lea rsi, [rip + .T0]
    mov rax, qword ptr [rsp + 64]
    movsxd rax, dword ptr [rsi + 4*rax]
    add rax, rsi
    jmp rax
.L84:
    mov qword ptr [rsp + 16], r14
    mov rdi, r14
    xor r14d, r14d
    xor r12d, r12d
    vbroadcastsd zmm31, qword ptr [rip + .Kbfe0000000000000]
    jmp .L88
.L85:
    vmovapd zmm1, zmm22
    lea rax, [8*r14]
    add rax, r13
    lea rsi, [r11 + 2*r11]
    shl rsi, 5
    vbroadcastsd zmm9, qword ptr [rax + rsi]
    shl r11, 6
    mov rax, qword ptr [rsp + 8]
    vsubpd zmm22, zmm9, zmmword ptr [rax + r11]
    vfmadd213pd zmm22, zmm22, zmm1
.L86:
    vmulpd zmm22, zmm22, zmm31
.L87:
    vmovsd xmm1, qword ptr [r13 + 8*r14]
    vmaxpd zmm9, zmm2, zmm22
    vbroadcastsd zmm1, xmm1
    vmulpd zmm1, zmm1, zmm29
    vminpd zmm9, zmm3, zmm9
    vmovapd zmm22, zmm4
    vfmadd231pd zmm22, zmm9, zmm5
    vaddpd zmm22, zmm22, zmm6
    vfmadd231pd zmm9, zmm22, zmm7
    vfmadd231pd zmm9, zmm22, zmm8
    vmovapd zmm25, zmm23
    vfmadd213pd zmm25, zmm9, zmm10
    vfmadd213pd zmm25, zmm9, zmm11
    vfmadd213pd zmm25, zmm9, zmm12
    vfmadd213pd zmm25, zmm9, zmm13
    vfmadd213pd zmm25, zmm9, zmm14
    vfmadd213pd zmm25, zmm9, zmm15
    vfmadd213pd zmm25, zmm9, zmm16
    vfmadd213pd zmm25, zmm9, zmm17
    vfmadd213pd zmm25, zmm9, zmm18
    vmulpd zmm30, zmm9, zmm9
    vfmadd213pd zmm30, zmm25, zmm9
    vaddpd zmm9, zmm30, zmm19
    vaddpd zmm25, zmm22, zmm4
    vmulpd zmm22, zmm22, zmm20
    vaddpd zmm22, zmm22, zmm4
    vpsllq zmm30, zmm22, 52
    vpaddq zmm30, zmm30, zmm21
    vmulpd zmm9, zmm9, zmm30
    vpsubq zmm22, zmm25, zmm22
    vpsllq zmm22, zmm22, 52
    vpaddq zmm22, zmm22, zmm21
    vmulpd zmm9, zmm9, zmm22
    vmulpd zmm1, zmm1, zmm9
    vmovupd zmmword ptr [rsp + r12 + 192], zmm1
    add r12, 64
    inc r14
    add rdi, 8
    cmp r12, 256
    je .L108
.L88:
    vmovapd zmm22, zmm0
    cmp r9, 2
    jb .L87
    vxorpd xmm22, xmm22, xmm22
    mov r11d, 1
    test rbp, rbp
    je .L85
    mov rax, rdi
    mov r15, qword ptr [rsp + 24]
.L89:
    vbroadcastsd zmm1, qword ptr [rax - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r15 - 64]
    vfmadd213pd zmm1, zmm1, zmm22
    vbroadcastsd zmm9, qword ptr [rax]
    vsubpd zmm22, zmm9, zmmword ptr [r15]
    vfmadd213pd zmm22, zmm22, zmm1
    sub r15, -128
    add rax, 192
    lea rsi, [r10 + r11]
    add rsi, 2
    add r11, 2
    cmp rsi, 1
    jne .L89
    test bl, 1
    jne .L85
    jmp .L86
.L90:
    mov qword ptr [rsp + 16], r14
    xor r12d, r12d
    xor edi, edi
    jmp .L94
.L91:
    vmovapd zmm1, zmm22
    lea rax, [8*r12]
    add rax, r13
    lea rsi, [r11 + 2*r11]
    shl rsi, 5
    vbroadcastsd zmm9, qword ptr [rax + rsi]
    shl r11, 6
    mov rax, qword ptr [rsp + 8]
    vsubpd zmm22, zmm9, zmmword ptr [rax + r11]
    vfmadd213pd zmm22, zmm22, zmm1
.L92:
    vmulpd zmm1, zmm22, zmm27
    vsqrtpd zmm22, zmm1
.L93:
    vmovsd xmm1, qword ptr [r13 + 8*r12]
    vminpd zmm9, zmm26, zmm22
    vxorpd zmm22, zmm9, zmm24
    vmaxpd zmm22, zmm2, zmm22
    vminpd zmm22, zmm3, zmm22
    vmovapd zmm25, zmm4
    vfmadd231pd zmm25, zmm22, zmm5
    vaddpd zmm25, zmm25, zmm6
    vfmadd231pd zmm22, zmm25, zmm7
    vfmadd231pd zmm22, zmm25, zmm8
    vmovapd zmm30, zmm23
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
    vmulpd zmm1, zmm1, zmm29
    vmovapd zmm31, zmm19
    vfmadd231pd zmm31, zmm9, zmm28
    vfmadd213pd zmm31, zmm9, zmm19
    vmulpd zmm9, zmm22, zmm22
    vfmadd213pd zmm9, zmm30, zmm22
    vaddpd zmm9, zmm9, zmm19
    vaddpd zmm22, zmm25, zmm4
    vmulpd zmm25, zmm25, zmm20
    vaddpd zmm25, zmm25, zmm4
    vpsllq zmm30, zmm25, 52
    vpaddq zmm30, zmm30, zmm21
    vmulpd zmm9, zmm9, zmm30
    vpsubq zmm22, zmm22, zmm25
    vpsllq zmm22, zmm22, 52
    vpaddq zmm22, zmm22, zmm21
    vmulpd zmm9, zmm9, zmm22
    vmulpd zmm9, zmm31, zmm9
    vmulpd zmm1, zmm1, zmm9
    vmovupd zmmword ptr [rsp + rdi + 192], zmm1
    add rdi, 64
    inc r12
    add r14, 8
    cmp rdi, 256
    je .L108
.L94:
    vxorpd xmm22, xmm22, xmm22
    cmp r9, 2
    jb .L93
    mov r11d, 1
    test rbp, rbp
    je .L91
    mov rax, r14
    mov r15, qword ptr [rsp + 24]
.L95:
    vbroadcastsd zmm1, qword ptr [rax - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r15 - 64]
    vfmadd213pd zmm1, zmm1, zmm22
    vbroadcastsd zmm9, qword ptr [rax]
    vsubpd zmm22, zmm9, zmmword ptr [r15]
    vfmadd213pd zmm22, zmm22, zmm1
    sub r15, -128
    add rax, 192
    lea rsi, [r10 + r11]
    add rsi, 2
    add r11, 2
    cmp rsi, 1
    jne .L95
    test bl, 1
    jne .L91
    jmp .L92
.L96:
    mov qword ptr [rsp + 16], r14
    mov rdi, r14
    xor r14d, r14d
    xor r12d, r12d
    jmp .L100
.L97:
    vmovapd zmm1, zmm22
    lea rax, [8*r14]
    add rax, r13
    lea rsi, [r11 + 2*r11]
    shl rsi, 5
    vbroadcastsd zmm9, qword ptr [rax + rsi]
    shl r11, 6
    mov rax, qword ptr [rsp + 8]
    vsubpd zmm22, zmm9, zmmword ptr [rax + r11]
    vfmadd213pd zmm22, zmm22, zmm1
.L98:
    vsqrtpd zmm1, zmm22
    vxorpd zmm22, zmm1, zmm24
.L99:
    vmovsd xmm1, qword ptr [r13 + 8*r14]
    vmaxpd zmm9, zmm2, zmm22
    vminpd zmm9, zmm3, zmm9
    vmovapd zmm22, zmm4
    vfmadd231pd zmm22, zmm9, zmm5
    vaddpd zmm22, zmm22, zmm6
    vfmadd231pd zmm9, zmm22, zmm7
    vfmadd231pd zmm9, zmm22, zmm8
    vmovapd zmm25, zmm23
    vfmadd213pd zmm25, zmm9, zmm10
    vfmadd213pd zmm25, zmm9, zmm11
    vfmadd213pd zmm25, zmm9, zmm12
    vfmadd213pd zmm25, zmm9, zmm13
    vfmadd213pd zmm25, zmm9, zmm14
    vfmadd213pd zmm25, zmm9, zmm15
    vfmadd213pd zmm25, zmm9, zmm16
    vfmadd213pd zmm25, zmm9, zmm17
    vfmadd213pd zmm25, zmm9, zmm18
    vbroadcastsd zmm1, xmm1
    vmulpd zmm1, zmm1, zmm29
    vmulpd zmm30, zmm9, zmm9
    vfmadd213pd zmm30, zmm25, zmm9
    vaddpd zmm9, zmm30, zmm19
    vaddpd zmm25, zmm22, zmm4
    vmulpd zmm22, zmm22, zmm20
    vaddpd zmm22, zmm22, zmm4
    vpsllq zmm30, zmm22, 52
    vpaddq zmm30, zmm30, zmm21
    vmulpd zmm9, zmm9, zmm30
    vpsubq zmm22, zmm25, zmm22
    vpsllq zmm22, zmm22, 52
    vpaddq zmm22, zmm22, zmm21
    vmulpd zmm9, zmm9, zmm22
    vmulpd zmm1, zmm1, zmm9
    vmovupd zmmword ptr [rsp + r12 + 192], zmm1
    add r12, 64
    inc r14
    add rdi, 8
    cmp r12, 256
    je .L108
.L100:
    vmovapd zmm22, zmm0
    cmp r9, 2
    jb .L99
    vxorpd xmm22, xmm22, xmm22
    mov r11d, 1
    test rbp, rbp
    je .L97
    mov rax, rdi
    mov r15, qword ptr [rsp + 24]
.L101:
    vbroadcastsd zmm1, qword ptr [rax - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r15 - 64]
    vfmadd213pd zmm1, zmm1, zmm22
    vbroadcastsd zmm9, qword ptr [rax]
    vsubpd zmm22, zmm9, zmmword ptr [r15]
    vfmadd213pd zmm22, zmm22, zmm1
    sub r15, -128
    add rax, 192
    lea rsi, [r10 + r11]
    add rsi, 2
    add r11, 2
    cmp rsi, 1
    jne .L101
    test bl, 1
    jne .L97
    jmp .L98
.L102:
    mov qword ptr [rsp + 16], r14
    xor r12d, r12d
    xor edi, edi
    jmp .L106
.L103:
    vmovapd zmm1, zmm22
    lea rax, [8*r12]
    add rax, r13
    lea rsi, [r11 + 2*r11]
    shl rsi, 5
    vbroadcastsd zmm9, qword ptr [rax + rsi]
    shl r11, 6
    mov rax, qword ptr [rsp + 8]
    vsubpd zmm22, zmm9, zmmword ptr [rax + r11]
    vfmadd213pd zmm22, zmm22, zmm1
.L104:
    vmulpd zmm1, zmm22, qword ptr [rip + .K4008000000000000]{1to8}
    vsqrtpd zmm22, zmm1
.L105:
    vmovsd xmm1, qword ptr [r13 + 8*r12]
    vminpd zmm9, zmm26, zmm22
    vxorpd zmm22, zmm9, zmm24
    vmaxpd zmm22, zmm2, zmm22
    vminpd zmm22, zmm3, zmm22
    vmovapd zmm25, zmm4
    vfmadd231pd zmm25, zmm22, zmm5
    vaddpd zmm25, zmm25, zmm6
    vfmadd231pd zmm22, zmm25, zmm7
    vfmadd231pd zmm22, zmm25, zmm8
    vmovapd zmm30, zmm23
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
    vmulpd zmm1, zmm1, zmm29
    vmulpd zmm31, zmm22, zmm22
    vfmadd213pd zmm31, zmm30, zmm22
    vaddpd zmm22, zmm31, zmm19
    vaddpd zmm30, zmm25, zmm4
    vmulpd zmm25, zmm25, zmm20
    vaddpd zmm25, zmm25, zmm4
    vpsllq zmm31, zmm25, 52
    vpaddq zmm31, zmm31, zmm21
    vmulpd zmm22, zmm22, zmm31
    vpsubq zmm25, zmm30, zmm25
    vpsllq zmm25, zmm25, 52
    vpaddq zmm25, zmm25, zmm21
    vmulpd zmm22, zmm22, zmm25
    vfmadd213pd zmm22, zmm9, zmm22
    vmulpd zmm1, zmm1, zmm22
    vmovupd zmmword ptr [rsp + rdi + 192], zmm1
    add rdi, 64
    inc r12
    add r14, 8
    cmp rdi, 256
    je .L108
.L106:
    vxorpd xmm22, xmm22, xmm22
    cmp r9, 2
    jb .L105
    mov r11d, 1
    test rbp, rbp
    je .L103
    mov rax, r14
    mov r15, qword ptr [rsp + 24]
.L107:
    vbroadcastsd zmm1, qword ptr [rax - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r15 - 64]
    vfmadd213pd zmm1, zmm1, zmm22
    vbroadcastsd zmm9, qword ptr [rax]
    vsubpd zmm22, zmm9, zmmword ptr [r15]
    vfmadd213pd zmm22, zmm22, zmm1
    sub r15, -128
    add rax, 192
    lea rsi, [r10 + r11]
    add rsi, 2
    add r11, 2
    cmp rsi, 1
    jne .L107
    test bl, 1
    jne .L103
    jmp .L104
.L108:
    mov rdi, r8
    mov r11, qword ptr [rsp + 32]
    vmovupd zmm22, zmmword ptr [rsp + 192]
    vmovupd zmm29, zmmword ptr [rsp + 256]
    vmovupd zmm30, zmmword ptr [rsp + 320]
    vmovupd zmm31, zmmword ptr [rsp + 384]
    test r11, r11
    je .L110
    mov qword ptr [rsp + 56], rcx
    mov rax, qword ptr [rsp + 96]
    mov rcx, qword ptr [rsp + 48]
.L109:
    vmovupd zmm1, zmmword ptr [rax]
    vfnmadd231pd zmm22, zmm1, qword ptr [rcx - 24]{1to8}
    vfnmadd231pd zmm29, zmm1, qword ptr [rcx - 16]{1to8}
    vfnmadd231pd zmm30, zmm1, qword ptr [rcx - 8]{1to8}
    vfnmadd231pd zmm31, zmm1, qword ptr [rcx]{1to8}
    add rcx, 96
    add rax, 64
    dec r11
    jne .L109
    jmp .L111
.L110:
    mov qword ptr [rsp + 56], rcx
.L111:
    vmovupd zmmword ptr [rsp + 192], zmm22
    vmovupd zmmword ptr [rsp + 256], zmm29
    vmovupd zmmword ptr [rsp + 320], zmm30
    vmovupd zmmword ptr [rsp + 384], zmm31
    mov rcx, qword ptr [rsp + 40]
    sub rcx, rdi
    je .L118
    imul r13, rdi, 112
    add r13, qword ptr [rsp + 112]
    xor r12d, r12d
    xor r14d, r14d
    jmp .L115
.L112:
    mov rbx, qword ptr [rsp + 80]
.L113:
    popcnt esi, r11d
    add rax, rsi
    mov qword ptr [rdi + 72], rax
    mov rbp, qword ptr [rsp + 88]
.L114:
    dec rcx
    add r12, 64
    inc r14
    test rcx, rcx
    je .L118
.L115:
    cmp r12, 256
    je .L118
    imul rdi, r14, 112
    vmovsd xmm1, qword ptr [r13 + rdi + 88]
    vbroadcastsd zmm9, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm9, zmm9, zmmword ptr [rsp + r12 + 192]
    vminpd zmm29, zmm19, zmm9
    xor eax, eax
    vucomisd xmm29, xmm1
    seta al
    vextractf64x4 ymm9, zmm29, 1
    vshuff64x2 ymm22, ymm29, ymm9, 1
    vshufpd ymm22, ymm29, ymm22, 5
    vbroadcastsd ymm25, xmm1
    vcmpltpd k1, ymm25, ymm22
    vmovdqa32 xmm22 {k1} {z}, xmmword ptr [rip + .K153194aaacce6702]
    vextractf32x4 xmm30, zmm29, 3
    xor esi, esi
    vucomisd xmm30, xmm1
    seta sil
    shl esi, 6
    vpshufd xmm1, xmm22, 238
    vpord xmm1, xmm22, xmm1
    vpshufd xmm22, xmm1, 85
    vpord xmm1, xmm1, xmm22
    vpermpd ymm9, ymm9, 237
    vcmpltpd k1, xmm25, xmm9
    vpinsrd xmm1, xmm1, esi, 1
    vpord xmm1 {k1}, xmm1, xmmword ptr [rip + .Kd4ab3fa9d9f057cb]
    vpshufd xmm9, xmm1, 85
    vpor xmm1, xmm9, xmm1
    vmovd r15d, xmm1
    or r15d, eax
    je .L114
    add rdi, r13
    mov esi, dword ptr [rdi + 96]
    mov r11d, dword ptr [rdi + 100]
    mov ebx, dword ptr [rdx]
    mov r8d, dword ptr [rdx + 20]
    xor eax, eax
    cmp r8d, r11d
    setne al
    cmp ebx, esi
    setb bpl
    cmp ebx, r11d
    setne bl
    and bl, bpl
    movzx ebp, bl
    vmovdqu xmm1, xmmword ptr [rdx + 4]
    vpbroadcastd xmm9, esi
    vpcmpltud k1, xmm1, xmm9
    vpbroadcastd xmm22, r11d
    vpcmpneqd k2, xmm1, xmm22
    vmovdqa32 xmm1 {k2} {z}, xmmword ptr [rip + .K153194aaacce6702]
    vmovdqa32 xmm1 {k1} {z}, xmm1
    shl eax, 5
    cmp r8d, esi
    mov esi, 0
    cmovae eax, esi
    vmovq xmm25, qword ptr [rdx + 24]
    vpcmpltud k1, xmm25, xmm9
    vpcmpneqd k2, xmm25, xmm22
    vmovdqa32 xmm9 {k2} {z}, xmmword ptr [rip + .K3775887a3b56a018]
    vmovdqa32 xmm9 {k1} {z}, xmm9
    vpshufd xmm22, xmm1, 238
    vpord xmm1, xmm1, xmm22
    vpshufd xmm22, xmm1, 85
    vpord xmm1, xmm1, xmm22
    vmovd esi, xmm1
    vpshufd xmm1, xmm9, 85
    vpor xmm1, xmm9, xmm1
    vmovd r11d, xmm1
    or r11d, eax
    or r11d, ebp
    or r11d, esi
    mov rbp, qword ptr [rdi + 8]
    mov rax, qword ptr [rdi + 72]
    vmovupd zmmword ptr [rsp + 456], zmm29
    and r11d, r15d
    je .L112
    lea r15, [8*rax]
    add r15, rbp
    mov ebp, r11d
.L116:
    tzcnt esi, ebp
    vmovq xmm1, qword ptr [rsp + 8*rsi + 456]
    vmovq qword ptr [r15], xmm1
    add r15, 8
    blsr ebp, ebp
    jne .L116
    lea r15, [4*rax]
    add r15, qword ptr [rdi + 32]
    mov ebp, r11d
    mov rbx, qword ptr [rsp + 80]
.L117:
    tzcnt esi, ebp
    mov esi, dword ptr [rdx + 4*rsi]
    mov dword ptr [r15], esi
    add r15, 4
    blsr ebp, ebp
    jne .L117
    jmp .L113
.L118:
    mov r13, qword ptr [rsp + 56]
    lea rcx, [r13 + 4]
    cmp rcx, qword ptr [rsp + 40]
    jbe .L83
    mov rdi, qword ptr [rsp + 152]
    vbroadcastsd zmm31, qword ptr [rip + .Kbfe0000000000000]
    cmp r13, qword ptr [rsp + 40]
    jb .L9
    jmp .L82
.L119:
    mov qword ptr [rsp + 16], rdi
    xor r8d, r8d
    xor r12d, r12d
    mov rdx, qword ptr [rsp + 32]
    jmp .L123
.L120:
    vmovapd zmm1, zmm22
    lea rax, [rcx + 8*r8]
    lea rsi, [r11 + 2*r11]
    shl rsi, 5
    vbroadcastsd zmm9, qword ptr [rax + rsi]
    shl r11, 6
    mov rax, qword ptr [rsp + 8]
    vsubpd zmm22, zmm9, zmmword ptr [rax + r11]
    vfmadd213pd zmm22, zmm22, zmm1
.L121:
    vmulpd zmm22, zmm22, zmm31
.L122:
    vmovsd xmm1, qword ptr [rcx + 8*r8]
    vmaxpd zmm9, zmm2, zmm22
    vbroadcastsd zmm1, xmm1
    vmulpd zmm1, zmm1, zmm29
    vminpd zmm9, zmm3, zmm9
    vmovapd zmm22, zmm4
    vfmadd231pd zmm22, zmm9, zmm5
    vaddpd zmm22, zmm22, zmm6
    vfmadd231pd zmm9, zmm22, zmm7
    vfmadd231pd zmm9, zmm22, zmm8
    vmovapd zmm25, zmm23
    vfmadd213pd zmm25, zmm9, zmm10
    vfmadd213pd zmm25, zmm9, zmm11
    vfmadd213pd zmm25, zmm9, zmm12
    vfmadd213pd zmm25, zmm9, zmm13
    vfmadd213pd zmm25, zmm9, zmm14
    vfmadd213pd zmm25, zmm9, zmm15
    vfmadd213pd zmm25, zmm9, zmm16
    vfmadd213pd zmm25, zmm9, zmm17
    vfmadd213pd zmm25, zmm9, zmm18
    vmulpd zmm30, zmm9, zmm9
    vfmadd213pd zmm30, zmm25, zmm9
    vaddpd zmm9, zmm30, zmm19
    vaddpd zmm25, zmm22, zmm4
    vmulpd zmm22, zmm22, zmm20
    vaddpd zmm22, zmm22, zmm4
    vpsllq zmm30, zmm22, 52
    vpaddq zmm30, zmm30, zmm21
    vmulpd zmm9, zmm9, zmm30
    vpsubq zmm22, zmm25, zmm22
    vpsllq zmm22, zmm22, 52
    vpaddq zmm22, zmm22, zmm21
    vmulpd zmm9, zmm9, zmm22
    vmulpd zmm1, zmm1, zmm9
    vmovupd zmmword ptr [rsp + r12 + 192], zmm1
    add r12, 64
    inc r8
    add rdi, 8
    cmp r12, 256
    je .L125
.L123:
    vmovapd zmm22, zmm0
    cmp r9, 2
    jb .L122
    vxorpd xmm22, xmm22, xmm22
    mov r11d, 1
    test rbp, rbp
    je .L120
    mov rax, rdi
    mov r15, qword ptr [rsp + 24]
.L124:
    vbroadcastsd zmm1, qword ptr [rax - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r15 - 64]
    vfmadd213pd zmm1, zmm1, zmm22
    vbroadcastsd zmm9, qword ptr [rax]
    vsubpd zmm22, zmm9, zmmword ptr [r15]
    vfmadd213pd zmm22, zmm22, zmm1
    sub r15, -128
    add rax, 192
    lea rsi, [r10 + r11]
    add rsi, 2
    add r11, 2
    cmp rsi, 1
    jne .L124
    test bl, 1
    jne .L120
    jmp .L121
.L125:
    vmovupd zmm22, zmmword ptr [rsp + 192]
    vmovupd zmm29, zmmword ptr [rsp + 256]
    vmovupd zmm30, zmmword ptr [rsp + 320]
    vmovupd zmm31, zmmword ptr [rsp + 384]
    test rdx, rdx
    je .L127
    mov rax, qword ptr [rsp + 96]
    mov rcx, qword ptr [rsp + 48]
    mov rdi, rdx
.L126:
    vmovupd zmm1, zmmword ptr [rax]
    vfnmadd231pd zmm22, zmm1, qword ptr [rcx - 24]{1to8}
    vfnmadd231pd zmm29, zmm1, qword ptr [rcx - 16]{1to8}
    vfnmadd231pd zmm30, zmm1, qword ptr [rcx - 8]{1to8}
    vfnmadd231pd zmm31, zmm1, qword ptr [rcx]{1to8}
    add rcx, 96
    add rax, 64
    dec rdi
    jne .L126
.L127:
    vmovupd zmmword ptr [rsp + 192], zmm22
    vmovupd zmmword ptr [rsp + 256], zmm29
    vmovupd zmmword ptr [rsp + 320], zmm30
    vmovupd zmmword ptr [rsp + 384], zmm31
    mov rcx, qword ptr [rsp + 40]
    mov qword ptr [rsp + 56], r13
    sub rcx, r13
    vbroadcastsd zmm31, qword ptr [rip + .Kbfe0000000000000]
    je .L134
    imul r13, qword ptr [rsp + 56], 112
    add r13, qword ptr [rsp + 112]
    xor r12d, r12d
    xor edi, edi
    jmp .L131
.L128:
    mov rbx, qword ptr [rsp + 80]
.L129:
    popcnt edx, r11d
    add rax, rdx
    mov qword ptr [r8 + 72], rax
    mov rbp, qword ptr [rsp + 88]
.L130:
    dec rcx
    add r12, 64
    inc rdi
    test rcx, rcx
    je .L134
.L131:
    cmp r12, 256
    je .L134
    imul r8, rdi, 112
    vmovsd xmm1, qword ptr [r13 + r8 + 88]
    vbroadcastsd zmm9, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm9, zmm9, zmmword ptr [rsp + r12 + 192]
    vminpd zmm29, zmm19, zmm9
    xor eax, eax
    vucomisd xmm29, xmm1
    seta al
    vextractf64x4 ymm9, zmm29, 1
    vshuff64x2 ymm22, ymm29, ymm9, 1
    vshufpd ymm22, ymm29, ymm22, 5
    vbroadcastsd ymm25, xmm1
    vcmpltpd k1, ymm25, ymm22
    vmovdqa32 xmm22 {k1} {z}, xmmword ptr [rip + .K153194aaacce6702]
    vextractf32x4 xmm30, zmm29, 3
    xor esi, esi
    vucomisd xmm30, xmm1
    seta sil
    shl esi, 6
    vpshufd xmm1, xmm22, 238
    vpord xmm1, xmm22, xmm1
    vpshufd xmm22, xmm1, 85
    vpord xmm1, xmm1, xmm22
    vpermpd ymm9, ymm9, 237
    vcmpltpd k1, xmm25, xmm9
    vpinsrd xmm1, xmm1, esi, 1
    vpord xmm1 {k1}, xmm1, xmmword ptr [rip + .Kd4ab3fa9d9f057cb]
    vpshufd xmm9, xmm1, 85
    vpor xmm1, xmm9, xmm1
    vmovd r15d, xmm1
    or r15d, eax
    je .L130
    add r8, r13
    mov esi, dword ptr [r8 + 96]
    mov r11d, dword ptr [r8 + 100]
    mov ebx, dword ptr [r14]
    mov edx, dword ptr [r14 + 20]
    xor eax, eax
    cmp edx, r11d
    setne al
    cmp ebx, esi
    setb bpl
    cmp ebx, r11d
    setne bl
    and bl, bpl
    movzx ebp, bl
    vmovdqu xmm1, xmmword ptr [r14 + 4]
    vpbroadcastd xmm9, esi
    vpcmpltud k1, xmm1, xmm9
    vpbroadcastd xmm22, r11d
    vpcmpneqd k2, xmm1, xmm22
    vmovdqa32 xmm1 {k2} {z}, xmmword ptr [rip + .K153194aaacce6702]
    vmovdqa32 xmm1 {k1} {z}, xmm1
    shl eax, 5
    cmp edx, esi
    mov edx, 0
    cmovae eax, edx
    vmovq xmm25, qword ptr [r14 + 24]
    vpcmpltud k1, xmm25, xmm9
    vpcmpneqd k2, xmm25, xmm22
    vmovdqa32 xmm9 {k2} {z}, xmmword ptr [rip + .K3775887a3b56a018]
    vmovdqa32 xmm9 {k1} {z}, xmm9
    vpshufd xmm22, xmm1, 238
    vpord xmm1, xmm1, xmm22
    vpshufd xmm22, xmm1, 85
    vpord xmm1, xmm1, xmm22
    vmovd edx, xmm1
    vpshufd xmm1, xmm9, 85
    vpor xmm1, xmm9, xmm1
    vmovd r11d, xmm1
    or r11d, eax
    or r11d, ebp
    or r11d, edx
    mov rbp, qword ptr [r8 + 8]
    mov rax, qword ptr [r8 + 72]
    vmovupd zmmword ptr [rsp + 456], zmm29
    and r11d, r15d
    je .L128
    lea r15, [8*rax]
    add r15, rbp
    mov ebp, r11d
.L132:
    tzcnt edx, ebp
    vmovq xmm1, qword ptr [rsp + 8*rdx + 456]
    vmovq qword ptr [r15], xmm1
    add r15, 8
    blsr ebp, ebp
    jne .L132
    lea r15, [4*rax]
    add r15, qword ptr [r8 + 32]
    mov ebp, r11d
    mov rbx, qword ptr [rsp + 80]
.L133:
    tzcnt edx, ebp
    mov edx, dword ptr [r14 + 4*rdx]
    mov dword ptr [r15], edx
    add r15, 4
    blsr ebp, ebp
    jne .L133
    jmp .L129
.L134:
    mov r13, qword ptr [rsp + 56]
    add r13, 4
    cmp r13, qword ptr [rsp + 40]
    mov rdi, qword ptr [rsp + 152]
    jae .L82
    mov rdi, qword ptr [rsp + 16]
    add rdi, 32
    add qword ptr [rsp + 48], 32
    mov rax, qword ptr [rsp + 72]
    vbroadcastsd zmm1, qword ptr [rax + 8*r13]
    lea rcx, [rax + 8*r13]
    vmovupd zmmword ptr [rsp + 192], zmm1
    vmovupd zmmword ptr [rsp + 256], zmm1
    vmovupd zmmword ptr [rsp + 320], zmm1
    vmovupd zmmword ptr [rsp + 384], zmm1
    mov rax, qword ptr [rsp + 8]
    vmovupd zmm29, zmmword ptr [rax]
    lea rdx, [rip + .T2]
    mov rax, qword ptr [rsp + 64]
    movsxd rax, dword ptr [rdx + 4*rax]
    add rax, rdx
    jmp rax
.L135:
    mov qword ptr [rsp + 16], rdi
    xor r8d, r8d
    xor r12d, r12d
    mov rdx, qword ptr [rsp + 32]
    jmp .L139
.L136:
    vmovapd zmm1, zmm22
    lea rax, [rcx + 8*r8]
    lea rsi, [r11 + 2*r11]
    shl rsi, 5
    vbroadcastsd zmm9, qword ptr [rax + rsi]
    shl r11, 6
    mov rax, qword ptr [rsp + 8]
    vsubpd zmm22, zmm9, zmmword ptr [rax + r11]
    vfmadd213pd zmm22, zmm22, zmm1
.L137:
    vsqrtpd zmm1, zmm22
    vxorpd zmm22, zmm1, zmm24
.L138:
    vmovsd xmm1, qword ptr [rcx + 8*r8]
    vmaxpd zmm9, zmm2, zmm22
    vminpd zmm9, zmm3, zmm9
    vmovapd zmm22, zmm4
    vfmadd231pd zmm22, zmm9, zmm5
    vaddpd zmm22, zmm22, zmm6
    vfmadd231pd zmm9, zmm22, zmm7
    vfmadd231pd zmm9, zmm22, zmm8
    vmovapd zmm25, zmm23
    vfmadd213pd zmm25, zmm9, zmm10
    vfmadd213pd zmm25, zmm9, zmm11
    vfmadd213pd zmm25, zmm9, zmm12
    vfmadd213pd zmm25, zmm9, zmm13
    vfmadd213pd zmm25, zmm9, zmm14
    vfmadd213pd zmm25, zmm9, zmm15
    vfmadd213pd zmm25, zmm9, zmm16
    vfmadd213pd zmm25, zmm9, zmm17
    vfmadd213pd zmm25, zmm9, zmm18
    vbroadcastsd zmm1, xmm1
    vmulpd zmm1, zmm1, zmm29
    vmulpd zmm30, zmm9, zmm9
    vfmadd213pd zmm30, zmm25, zmm9
    vaddpd zmm9, zmm30, zmm19
    vaddpd zmm25, zmm22, zmm4
    vmulpd zmm22, zmm22, zmm20
    vaddpd zmm22, zmm22, zmm4
    vpsllq zmm30, zmm22, 52
    vpaddq zmm30, zmm30, zmm21
    vmulpd zmm9, zmm9, zmm30
    vpsubq zmm22, zmm25, zmm22
    vpsllq zmm22, zmm22, 52
    vpaddq zmm22, zmm22, zmm21
    vmulpd zmm9, zmm9, zmm22
    vmulpd zmm1, zmm1, zmm9
    vmovupd zmmword ptr [rsp + r12 + 192], zmm1
    add r12, 64
    inc r8
    add rdi, 8
    cmp r12, 256
    je .L125
.L139:
    vmovapd zmm22, zmm0
    cmp r9, 2
    jb .L138
    vxorpd xmm22, xmm22, xmm22
    mov r11d, 1
    test rbp, rbp
    je .L136
    mov rax, rdi
    mov r15, qword ptr [rsp + 24]
.L140:
    vbroadcastsd zmm1, qword ptr [rax - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r15 - 64]
    vfmadd213pd zmm1, zmm1, zmm22
    vbroadcastsd zmm9, qword ptr [rax]
    vsubpd zmm22, zmm9, zmmword ptr [r15]
    vfmadd213pd zmm22, zmm22, zmm1
    sub r15, -128
    add rax, 192
    lea rsi, [r10 + r11]
    add rsi, 2
    add r11, 2
    cmp rsi, 1
    jne .L140
    test bl, 1
    jne .L136
    jmp .L137
.L141:
    mov qword ptr [rsp + 16], rdi
    xor r12d, r12d
    xor r8d, r8d
    mov rdx, qword ptr [rsp + 32]
    jmp .L145
.L142:
    vmovapd zmm1, zmm22
    lea rax, [rcx + 8*r12]
    lea rsi, [r11 + 2*r11]
    shl rsi, 5
    vbroadcastsd zmm9, qword ptr [rax + rsi]
    shl r11, 6
    mov rax, qword ptr [rsp + 8]
    vsubpd zmm22, zmm9, zmmword ptr [rax + r11]
    vfmadd213pd zmm22, zmm22, zmm1
.L143:
    vmulpd zmm1, zmm22, zmm27
    vsqrtpd zmm22, zmm1
.L144:
    vmovsd xmm1, qword ptr [rcx + 8*r12]
    vminpd zmm9, zmm26, zmm22
    vxorpd zmm22, zmm9, zmm24
    vmaxpd zmm22, zmm2, zmm22
    vminpd zmm22, zmm3, zmm22
    vmovapd zmm25, zmm4
    vfmadd231pd zmm25, zmm22, zmm5
    vaddpd zmm25, zmm25, zmm6
    vfmadd231pd zmm22, zmm25, zmm7
    vfmadd231pd zmm22, zmm25, zmm8
    vmovapd zmm30, zmm23
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
    vmulpd zmm1, zmm1, zmm29
    vmovapd zmm31, zmm19
    vfmadd231pd zmm31, zmm9, zmm28
    vfmadd213pd zmm31, zmm9, zmm19
    vmulpd zmm9, zmm22, zmm22
    vfmadd213pd zmm9, zmm30, zmm22
    vaddpd zmm9, zmm9, zmm19
    vaddpd zmm22, zmm25, zmm4
    vmulpd zmm25, zmm25, zmm20
    vaddpd zmm25, zmm25, zmm4
    vpsllq zmm30, zmm25, 52
    vpaddq zmm30, zmm30, zmm21
    vmulpd zmm9, zmm9, zmm30
    vpsubq zmm22, zmm22, zmm25
    vpsllq zmm22, zmm22, 52
    vpaddq zmm22, zmm22, zmm21
    vmulpd zmm9, zmm9, zmm22
    vmulpd zmm9, zmm31, zmm9
    vmulpd zmm1, zmm1, zmm9
    vmovupd zmmword ptr [rsp + r8 + 192], zmm1
    add r8, 64
    inc r12
    add rdi, 8
    cmp r8, 256
    je .L125
.L145:
    vxorpd xmm22, xmm22, xmm22
    cmp r9, 2
    jb .L144
    mov r11d, 1
    test rbp, rbp
    je .L142
    mov rax, rdi
    mov r15, qword ptr [rsp + 24]
.L146:
    vbroadcastsd zmm1, qword ptr [rax - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r15 - 64]
    vfmadd213pd zmm1, zmm1, zmm22
    vbroadcastsd zmm9, qword ptr [rax]
    vsubpd zmm22, zmm9, zmmword ptr [r15]
    vfmadd213pd zmm22, zmm22, zmm1
    sub r15, -128
    add rax, 192
    lea rsi, [r10 + r11]
    add rsi, 2
    add r11, 2
    cmp rsi, 1
    jne .L146
    test bl, 1
    jne .L142
    jmp .L143
.L147:
    mov qword ptr [rsp + 16], rdi
    xor r12d, r12d
    xor r8d, r8d
    mov rdx, qword ptr [rsp + 32]
    jmp .L151
.L148:
    vmovapd zmm1, zmm22
    lea rax, [rcx + 8*r12]
    lea rsi, [r11 + 2*r11]
    shl rsi, 5
    vbroadcastsd zmm9, qword ptr [rax + rsi]
    shl r11, 6
    mov rax, qword ptr [rsp + 8]
    vsubpd zmm22, zmm9, zmmword ptr [rax + r11]
    vfmadd213pd zmm22, zmm22, zmm1
.L149:
    vmulpd zmm1, zmm22, qword ptr [rip + .K4008000000000000]{1to8}
    vsqrtpd zmm22, zmm1
.L150:
    vmovsd xmm1, qword ptr [rcx + 8*r12]
    vminpd zmm9, zmm26, zmm22
    vxorpd zmm22, zmm9, zmm24
    vmaxpd zmm22, zmm2, zmm22
    vminpd zmm22, zmm3, zmm22
    vmovapd zmm25, zmm4
    vfmadd231pd zmm25, zmm22, zmm5
    vaddpd zmm25, zmm25, zmm6
    vfmadd231pd zmm22, zmm25, zmm7
    vfmadd231pd zmm22, zmm25, zmm8
    vmovapd zmm30, zmm23
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
    vmulpd zmm1, zmm1, zmm29
    vmulpd zmm31, zmm22, zmm22
    vfmadd213pd zmm31, zmm30, zmm22
    vaddpd zmm22, zmm31, zmm19
    vaddpd zmm30, zmm25, zmm4
    vmulpd zmm25, zmm25, zmm20
    vaddpd zmm25, zmm25, zmm4
    vpsllq zmm31, zmm25, 52
    vpaddq zmm31, zmm31, zmm21
    vmulpd zmm22, zmm22, zmm31
    vpsubq zmm25, zmm30, zmm25
    vpsllq zmm25, zmm25, 52
    vpaddq zmm25, zmm25, zmm21
    vmulpd zmm22, zmm22, zmm25
    vfmadd213pd zmm22, zmm9, zmm22
    vmulpd zmm1, zmm1, zmm22
    vmovupd zmmword ptr [rsp + r8 + 192], zmm1
    add r8, 64
    inc r12
    add rdi, 8
    cmp r8, 256
    je .L125
.L151:
    vxorpd xmm22, xmm22, xmm22
    cmp r9, 2
    jb .L150
    mov r11d, 1
    test rbp, rbp
    je .L148
    mov rax, rdi
    mov r15, qword ptr [rsp + 24]
.L152:
    vbroadcastsd zmm1, qword ptr [rax - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r15 - 64]
    vfmadd213pd zmm1, zmm1, zmm22
    vbroadcastsd zmm9, qword ptr [rax]
    vsubpd zmm22, zmm9, zmmword ptr [r15]
    vfmadd213pd zmm22, zmm22, zmm1
    sub r15, -128
    add rax, 192
    lea rsi, [r10 + r11]
    add rsi, 2
    add r11, 2
    cmp rsi, 1
    jne .L152
    test bl, 1
    jne .L148
    jmp .L149
.L153:
    mov rax, qword ptr [rsp + 104]
.L154:
    add rsp, 520
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L155:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L84 .L96 .L102 .L90
.T1: jump .L12 .L24 .L30 .L18
.T2: jump .L119 .L135 .L147 .L141
.T3: jump .L48 .L60 .L66 .L54
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
.Kbdea39ef35793c76 = .quad 0xbdea39ef35793c76 ; -1.9082149292705877e-10
.Kbfe0000000000000 = .quad 0xbfe0000000000000 ; -5e-1
.Kbfe62e42fee00000 = .quad 0xbfe62e42fee00000 ; -6.931471803691238e-1
.Kc087500000000000 = .quad 0xc087500000000000 ; -7.46e2
.Kc338000000000000 = .quad 0xc338000000000000 ; -6.755399441055744e15
.Kd4ab3fa9d9f057cb = .long 32, .long 128, .zero 4, .zero 4
