; portable-avx512/f64/residual_store
rhotree_kernels::arch::portable::f64::residual_store::residual_store_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 408
    mov qword ptr [rsp + 120], rsi
    mov rbp, qword ptr [rdi + 32]
    mov rsi, qword ptr [rdi + 40]
    lea rax, [rsi + rbp]
    inc rax
    mov qword ptr [rsp + 128], rax
    lea r8, [8*rax]
    test r8, r8
    je .L63
    mov rcx, qword ptr [rdi + 24]
    mov rax, rcx
    or rax, r8
    shr rax, 32
    je .L0
    mov rax, rcx
    xor edx, edx
    div r8
    mov qword ptr [rsp + 72], rax
    mov qword ptr [rsp + 112], r8
    cmp r8, rcx
    ja .L1
    jmp .L2
.L0:
    mov eax, ecx
    xor edx, edx
    div r8d
    mov qword ptr [rsp + 72], rax
    mov qword ptr [rsp + 112], r8
    cmp r8, rcx
    jbe .L2
.L1:
    add rsp, 408
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L2:
    lea rcx, [rbp + 1]
    mov rax, qword ptr [rsp + 72]
    lea rax, [8*rax]
    mov qword ptr [rsp + 16], rax
    mov rax, qword ptr [rdi + 48]
    mov qword ptr [rsp + 48], rax
    mov r10, qword ptr [rdi]
    mov rdx, qword ptr [rdi + 16]
    movzx eax, byte ptr [rdi + 56]
    mov rdi, rcx
    shl rdi, 6
    mov qword ptr [rsp + 96], rdi
    lea r12, [rbp - 1]
    mov qword ptr [rsp + 104], rdx
    lea r9, [rdx + 128]
    shl qword ptr [rsp + 128], 6
    lea rdx, [r10 + 192]
    mov qword ptr [rsp + 88], rdx
    mov r8, rbp
    and r8, -2
    neg r8
    lea rdx, [2*rbp]
    add rdx, rbp
    shl rdx, 5
    mov qword ptr [rsp + 64], r10
    add rdx, r10
    add rdx, 120
    mov qword ptr [rsp + 80], rdx
    mov eax, eax
    mov qword ptr [rsp + 56], rax
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
    xor edi, edi
    mov qword ptr [rsp + 24], rsi
    jmp .L4
.L3:
    mov rdi, qword ptr [rsp + 136]
    inc rdi
    add r9, qword ptr [rsp + 128]
    cmp rdi, qword ptr [rsp + 72]
    jae .L1
.L4:
    cmp qword ptr [rsp + 48], 4
    mov qword ptr [rsp + 136], rdi
    jae .L5
    xor r11d, r11d
    jmp .L6
.L5:
    mov rax, qword ptr [rsp + 112]
    imul rax, rdi
    mov rdx, qword ptr [rsp + 104]
    lea r15, [rdx + 8*rax]
    mov rsi, qword ptr [rsp + 96]
    add rsi, r15
    mov qword ptr [rsp + 144], rsi
    shl rdi, 6
    add rdi, qword ptr [rsp + 120]
    mov qword ptr [rsp + 40], rdi
    vmovupd zmm28, zmmword ptr [rdx + 8*rax]
    mov ebx, 4
    mov rax, qword ptr [rsp + 64]
    xor edx, edx
    lea rsi, [rax + 8*rdx]
    vbroadcastsd zmm22, qword ptr [rax + 8*rdx]
    vmovupd zmmword ptr [rsp + 152], zmm22
    vmovupd zmmword ptr [rsp + 216], zmm22
    vmovupd zmmword ptr [rsp + 280], zmm22
    vmovupd zmmword ptr [rsp + 344], zmm22
    mov rax, qword ptr [rsp + 56]
    lea rdi, [rip + .T0]
    movsxd rdx, dword ptr [rdi + 4*rax]
    add rdx, rdi
    xor r11d, r11d
    mov r10, qword ptr [rsp + 88]
    mov rax, qword ptr [rsp + 80]
    mov qword ptr [rsp + 32], rax
    jmp rdx
.L6:
    cmp r11, qword ptr [rsp + 48]
    jae .L3
    mov rax, qword ptr [rsp + 112]
    mov rdi, qword ptr [rsp + 136]
    imul rax, rdi
    mov rdx, qword ptr [rsp + 104]
    lea r10, [rdx + 8*rax]
    mov rsi, qword ptr [rsp + 96]
    add rsi, r10
    mov qword ptr [rsp + 40], rsi
    shl rdi, 6
    add rdi, qword ptr [rsp + 120]
    mov qword ptr [rsp + 32], rdi
    vmovupd zmm28, zmmword ptr [rdx + 8*rax]
    mov rax, qword ptr [rsp + 88]
    lea rdi, [rax + 8*r11]
    mov rax, qword ptr [rsp + 80]
    lea rax, [rax + 8*r11]
    mov qword ptr [rsp + 8], rax
    mov rdx, qword ptr [rsp + 64]
    lea rax, [rdx + 8*r11]
    vbroadcastsd zmm22, qword ptr [rdx + 8*r11]
    vmovups zmmword ptr [rsp + 152], zmm22
    vmovups zmmword ptr [rsp + 216], zmm22
    vmovups zmmword ptr [rsp + 280], zmm22
    vmovups zmmword ptr [rsp + 344], zmm22
    mov rdx, qword ptr [rsp + 56]
    lea rsi, [rip + .T1]
    movsxd rdx, dword ptr [rsi + 4*rdx]
    add rdx, rsi
    jmp rdx
.L7:
    mov qword ptr [rsp + 8], rbx
    mov qword ptr [rsp], r10
    xor ebx, ebx
    xor r14d, r14d
    jmp .L11
.L8:
    vmovapd zmm29, zmm22
    lea rdx, [rsi + 8*rbx]
    lea r13, [rdi + 2*rdi]
    shl r13, 5
    vbroadcastsd zmm22, qword ptr [rdx + r13]
    shl rdi, 6
    vsubpd zmm22, zmm22, zmmword ptr [r15 + rdi]
    vfmadd213pd zmm22, zmm22, zmm29
.L9:
    vmulpd zmm22, zmm22, qword ptr [rip + .Kbfe0000000000000]{1to8}
.L10:
    vmovsd xmm29, qword ptr [rsi + 8*rbx]
    vmaxpd zmm22, zmm2, zmm22
    vbroadcastsd zmm29, xmm29
    vmulpd zmm29, zmm29, zmm28
    vminpd zmm22, zmm3, zmm22
    vmovapd zmm30, zmm4
    vfmadd231pd zmm30, zmm22, zmm5
    vaddpd zmm30, zmm30, zmm6
    vfmadd231pd zmm22, zmm30, zmm7
    vfmadd231pd zmm22, zmm30, zmm8
    vmovapd zmm31, zmm9
    vfmadd213pd zmm31, zmm22, zmm10
    vfmadd213pd zmm31, zmm22, zmm11
    vfmadd213pd zmm31, zmm22, zmm12
    vfmadd213pd zmm31, zmm22, zmm13
    vfmadd213pd zmm31, zmm22, zmm14
    vfmadd213pd zmm31, zmm22, zmm15
    vfmadd213pd zmm31, zmm22, zmm16
    vfmadd213pd zmm31, zmm22, zmm17
    vfmadd213pd zmm31, zmm22, zmm18
    vmulpd zmm1, zmm22, zmm22
    vfmadd213pd zmm1, zmm31, zmm22
    vaddpd zmm1, zmm1, zmm19
    vaddpd zmm22, zmm30, zmm4
    vmulpd zmm30, zmm30, zmm20
    vaddpd zmm30, zmm30, zmm4
    vpsllq zmm31, zmm30, 52
    vpaddq zmm31, zmm31, zmm21
    vmulpd zmm1, zmm1, zmm31
    vpsubq zmm22, zmm22, zmm30
    vpsllq zmm22, zmm22, 52
    vpaddq zmm22, zmm22, zmm21
    vmulpd zmm1, zmm1, zmm22
    vmulpd zmm1, zmm29, zmm1
    vmovupd zmmword ptr [rsp + r14 + 152], zmm1
    add r14, 64
    inc rbx
    add r10, 8
    cmp r14, 256
    je .L31
.L11:
    vmovapd zmm22, zmm0
    cmp rcx, 2
    jb .L10
    vxorpd xmm22, xmm22, xmm22
    mov edi, 1
    test r12, r12
    je .L8
    mov rdx, r10
    mov r13, r9
.L12:
    vbroadcastsd zmm1, qword ptr [rdx - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r13 - 64]
    vfmadd213pd zmm1, zmm1, zmm22
    vbroadcastsd zmm22, qword ptr [rdx]
    vsubpd zmm22, zmm22, zmmword ptr [r13]
    vfmadd213pd zmm22, zmm22, zmm1
    sub r13, -128
    add rdx, 192
    lea rax, [r8 + rdi]
    add rax, 2
    add rdi, 2
    cmp rax, 1
    jne .L12
    test bpl, 1
    jne .L8
    jmp .L9
.L13:
    mov qword ptr [rsp + 8], rbx
    mov qword ptr [rsp], r10
    mov rdx, r10
    xor r14d, r14d
    xor ebx, ebx
    jmp .L17
.L14:
    vmovapd zmm1, zmm22
    lea rax, [rsi + 8*r14]
    lea r10, [rdi + 2*rdi]
    shl r10, 5
    vbroadcastsd zmm22, qword ptr [rax + r10]
    shl rdi, 6
    vsubpd zmm22, zmm22, zmmword ptr [r15 + rdi]
    vfmadd213pd zmm22, zmm22, zmm1
.L15:
    vsqrtpd zmm1, zmm22
    vxorpd zmm22, zmm1, zmm23
.L16:
    vmovsd xmm1, qword ptr [rsi + 8*r14]
    vmaxpd zmm22, zmm2, zmm22
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
    vmulpd zmm31, zmm22, zmm22
    vfmadd213pd zmm31, zmm30, zmm22
    vaddpd zmm22, zmm31, zmm19
    vaddpd zmm30, zmm29, zmm4
    vmulpd zmm29, zmm29, zmm20
    vaddpd zmm29, zmm29, zmm4
    vpsllq zmm31, zmm29, 52
    vpaddq zmm31, zmm31, zmm21
    vmulpd zmm22, zmm22, zmm31
    vpsubq zmm29, zmm30, zmm29
    vpsllq zmm29, zmm29, 52
    vpaddq zmm29, zmm29, zmm21
    vmulpd zmm22, zmm22, zmm29
    vmulpd zmm1, zmm1, zmm22
    vmovupd zmmword ptr [rsp + rbx + 152], zmm1
    add rbx, 64
    inc r14
    add rdx, 8
    cmp rbx, 256
    je .L31
.L17:
    vmovapd zmm22, zmm0
    cmp rcx, 2
    jb .L16
    vxorpd xmm22, xmm22, xmm22
    mov edi, 1
    test r12, r12
    je .L14
    mov r10, rdx
    mov r13, r9
.L18:
    vbroadcastsd zmm1, qword ptr [r10 - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r13 - 64]
    vfmadd213pd zmm1, zmm1, zmm22
    vbroadcastsd zmm22, qword ptr [r10]
    vsubpd zmm22, zmm22, zmmword ptr [r13]
    vfmadd213pd zmm22, zmm22, zmm1
    sub r13, -128
    add r10, 192
    lea rax, [r8 + rdi]
    add rax, 2
    add rdi, 2
    cmp rax, 1
    jne .L18
    test bpl, 1
    jne .L14
    jmp .L15
.L19:
    mov qword ptr [rsp + 8], rbx
    mov qword ptr [rsp], r10
    mov rdx, r10
    xor r14d, r14d
    xor ebx, ebx
    jmp .L23
.L20:
    vmovapd zmm1, zmm22
    lea rax, [rsi + 8*r14]
    lea r10, [rdi + 2*rdi]
    shl r10, 5
    vbroadcastsd zmm22, qword ptr [rax + r10]
    shl rdi, 6
    vsubpd zmm22, zmm22, zmmword ptr [r15 + rdi]
    vfmadd213pd zmm22, zmm22, zmm1
.L21:
    vmulpd zmm1, zmm22, qword ptr [rip + .K4008000000000000]{1to8}
    vsqrtpd zmm22, zmm1
.L22:
    vmovsd xmm1, qword ptr [rsi + 8*r14]
    vminpd zmm22, zmm25, zmm22
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
    vmulpd zmm24, zmm29, zmm29
    vfmadd213pd zmm24, zmm31, zmm29
    vaddpd zmm24, zmm24, zmm19
    vaddpd zmm29, zmm30, zmm4
    vmulpd zmm30, zmm30, zmm20
    vaddpd zmm30, zmm30, zmm4
    vpsllq zmm31, zmm30, 52
    vpaddq zmm31, zmm31, zmm21
    vmulpd zmm24, zmm24, zmm31
    vpsubq zmm29, zmm29, zmm30
    vpsllq zmm29, zmm29, 52
    vpaddq zmm29, zmm29, zmm21
    vmulpd zmm24, zmm24, zmm29
    vfmadd213pd zmm24, zmm22, zmm24
    vmulpd zmm1, zmm1, zmm24
    vmovupd zmmword ptr [rsp + rbx + 152], zmm1
    add rbx, 64
    inc r14
    add rdx, 8
    cmp rbx, 256
    je .L31
.L23:
    vxorpd xmm22, xmm22, xmm22
    cmp rcx, 2
    jb .L22
    mov edi, 1
    test r12, r12
    je .L20
    mov r10, rdx
    mov r13, r9
.L24:
    vbroadcastsd zmm1, qword ptr [r10 - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r13 - 64]
    vfmadd213pd zmm1, zmm1, zmm22
    vbroadcastsd zmm22, qword ptr [r10]
    vsubpd zmm22, zmm22, zmmword ptr [r13]
    vfmadd213pd zmm22, zmm22, zmm1
    sub r13, -128
    add r10, 192
    lea rax, [r8 + rdi]
    add rax, 2
    add rdi, 2
    cmp rax, 1
    jne .L24
    test bpl, 1
    jne .L20
    jmp .L21
.L25:
    mov qword ptr [rsp + 8], rbx
    mov qword ptr [rsp], r10
    mov rdx, r10
    xor r14d, r14d
    xor ebx, ebx
    jmp .L29
.L26:
    vmovapd zmm1, zmm22
    lea rax, [rsi + 8*r14]
    lea r10, [rdi + 2*rdi]
    shl r10, 5
    vbroadcastsd zmm22, qword ptr [rax + r10]
    shl rdi, 6
    vsubpd zmm22, zmm22, zmmword ptr [r15 + rdi]
    vfmadd213pd zmm22, zmm22, zmm1
.L27:
    vmulpd zmm1, zmm22, zmm26
    vsqrtpd zmm22, zmm1
.L28:
    vmovsd xmm1, qword ptr [rsi + 8*r14]
    vminpd zmm22, zmm25, zmm22
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
    vmulpd zmm22, zmm24, zmm24
    vfmadd213pd zmm22, zmm30, zmm24
    vaddpd zmm22, zmm22, zmm19
    vaddpd zmm24, zmm29, zmm4
    vmulpd zmm29, zmm29, zmm20
    vaddpd zmm29, zmm29, zmm4
    vpsllq zmm30, zmm29, 52
    vpaddq zmm30, zmm30, zmm21
    vmulpd zmm22, zmm22, zmm30
    vpsubq zmm24, zmm24, zmm29
    vpsllq zmm24, zmm24, 52
    vpaddq zmm24, zmm24, zmm21
    vmulpd zmm22, zmm22, zmm24
    vmulpd zmm22, zmm31, zmm22
    vmulpd zmm1, zmm1, zmm22
    vmovupd zmmword ptr [rsp + rbx + 152], zmm1
    add rbx, 64
    inc r14
    add rdx, 8
    cmp rbx, 256
    je .L31
.L29:
    vxorpd xmm22, xmm22, xmm22
    cmp rcx, 2
    jb .L28
    mov edi, 1
    test r12, r12
    je .L26
    mov r10, rdx
    mov r13, r9
.L30:
    vbroadcastsd zmm1, qword ptr [r10 - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r13 - 64]
    vfmadd213pd zmm1, zmm1, zmm22
    vbroadcastsd zmm22, qword ptr [r10]
    vsubpd zmm22, zmm22, zmmword ptr [r13]
    vfmadd213pd zmm22, zmm22, zmm1
    sub r13, -128
    add r10, 192
    lea rax, [r8 + rdi]
    add rax, 2
    add rdi, 2
    cmp rax, 1
    jne .L30
    test bpl, 1
    jne .L26
    jmp .L27
.L31:
    mov rdx, r11
    mov r11, qword ptr [rsp + 8]
    mov rdi, qword ptr [rsp + 24]
    mov r10, qword ptr [rsp]
    vmovupd zmm22, zmmword ptr [rsp + 152]
    vmovupd zmm31, zmmword ptr [rsp + 216]
    vmovupd zmm30, zmmword ptr [rsp + 280]
    vmovupd zmm29, zmmword ptr [rsp + 344]
    test rdi, rdi
    je .L33
    mov rax, qword ptr [rsp + 144]
    mov rsi, qword ptr [rsp + 32]
.L32:
    vmovupd zmm1, zmmword ptr [rax]
    vfnmadd231pd zmm22, zmm1, qword ptr [rsi - 24]{1to8}
    vfnmadd231pd zmm31, zmm1, qword ptr [rsi - 16]{1to8}
    vfnmadd231pd zmm30, zmm1, qword ptr [rsi - 8]{1to8}
    vfnmadd231pd zmm29, zmm1, qword ptr [rsi]{1to8}
    add rsi, 96
    add rax, 64
    dec rdi
    jne .L32
.L33:
    vmovupd zmmword ptr [rsp + 152], zmm22
    vmovupd zmmword ptr [rsp + 216], zmm31
    vmovupd zmmword ptr [rsp + 280], zmm30
    vmovupd ymmword ptr [rsp + 344], ymm29
    vextractf32x4 xmmword ptr [rsp + 376], zmm29, 2
    mov rax, qword ptr [rsp + 48]
    sub rax, rdx
    je .L34
    mov rsi, rdx
    imul rsi, qword ptr [rsp + 16]
    vandpd zmm1, zmm22, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm1, zmm19, zmm1
    mov rdi, qword ptr [rsp + 40]
    vmovupd zmmword ptr [rdi + 8*rsi], zmm1
    cmp rax, 1
    je .L34
    mov rsi, rdx
    or rsi, 1
    imul rsi, qword ptr [rsp + 16]
    vandpd zmm1, zmm31, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm1, zmm19, zmm1
    mov rdi, qword ptr [rsp + 40]
    vmovupd zmmword ptr [rdi + 8*rsi], zmm1
    cmp rax, 2
    je .L34
    mov rsi, rdx
    or rsi, 2
    imul rsi, qword ptr [rsp + 16]
    vandpd zmm1, zmm30, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm1, zmm19, zmm1
    mov rdi, qword ptr [rsp + 40]
    vmovupd zmmword ptr [rdi + 8*rsi], zmm1
    cmp rax, 3
    je .L34
    or rdx, 3
    imul rdx, qword ptr [rsp + 16]
    vandpd zmm1, zmm29, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm1, zmm19, zmm1
    mov rax, qword ptr [rsp + 40]
    vmovupd zmmword ptr [rax + 8*rdx], zmm1
.L34:
    lea rbx, [r11 + 4]
    cmp rbx, qword ptr [rsp + 48]
    ja .L6
    add r10, 32
    add qword ptr [rsp + 32], 32
    mov rax, qword ptr [rsp + 64]
    lea rsi, [rax + 8*r11]
    vbroadcastsd zmm22, qword ptr [rax + 8*r11]
    vmovupd zmmword ptr [rsp + 152], zmm22
    vmovupd zmmword ptr [rsp + 216], zmm22
    vmovupd zmmword ptr [rsp + 280], zmm22
    vmovupd zmmword ptr [rsp + 344], zmm22
    mov rax, qword ptr [rsp + 56]
    lea rdi, [rip + .T0]
    movsxd rdx, dword ptr [rdi + 4*rax]
    add rdx, rdi
    jmp rdx
.L35:
    mov qword ptr [rsp], rdi
    mov rdx, rdi
    xor ebx, ebx
    xor r14d, r14d
    jmp .L39
.L36:
    vmovapd zmm1, zmm22
    lea rsi, [rax + 8*rbx]
    lea r13, [r15 + 2*r15]
    shl r13, 5
    vbroadcastsd zmm22, qword ptr [rsi + r13]
    shl r15, 6
    vsubpd zmm22, zmm22, zmmword ptr [r10 + r15]
    vfmadd213pd zmm22, zmm22, zmm1
.L37:
    vmulpd zmm22, zmm22, qword ptr [rip + .Kbfe0000000000000]{1to8}
.L38:
    vmovsd xmm1, qword ptr [rax + 8*rbx]
    vmaxpd zmm22, zmm2, zmm22
    vbroadcastsd zmm1, xmm1
    vmulpd zmm1, zmm1, zmm28
    vminpd zmm22, zmm3, zmm22
    vmovapd zmm24, zmm4
    vfmadd231pd zmm24, zmm22, zmm5
    vaddpd zmm24, zmm24, zmm6
    vfmadd231pd zmm22, zmm24, zmm7
    vfmadd231pd zmm22, zmm24, zmm8
    vmovapd zmm29, zmm9
    vfmadd213pd zmm29, zmm22, zmm10
    vfmadd213pd zmm29, zmm22, zmm11
    vfmadd213pd zmm29, zmm22, zmm12
    vfmadd213pd zmm29, zmm22, zmm13
    vfmadd213pd zmm29, zmm22, zmm14
    vfmadd213pd zmm29, zmm22, zmm15
    vfmadd213pd zmm29, zmm22, zmm16
    vfmadd213pd zmm29, zmm22, zmm17
    vfmadd213pd zmm29, zmm22, zmm18
    vmulpd zmm30, zmm22, zmm22
    vfmadd213pd zmm30, zmm29, zmm22
    vaddpd zmm22, zmm30, zmm19
    vaddpd zmm29, zmm24, zmm4
    vmulpd zmm24, zmm24, zmm20
    vaddpd zmm24, zmm24, zmm4
    vpsllq zmm30, zmm24, 52
    vpaddq zmm30, zmm30, zmm21
    vmulpd zmm22, zmm22, zmm30
    vpsubq zmm24, zmm29, zmm24
    vpsllq zmm24, zmm24, 52
    vpaddq zmm24, zmm24, zmm21
    vmulpd zmm22, zmm22, zmm24
    vmulpd zmm1, zmm1, zmm22
    vmovupd zmmword ptr [rsp + r14 + 152], zmm1
    add r14, 64
    inc rbx
    add rdx, 8
    cmp r14, 256
    je .L59
.L39:
    vmovapd zmm22, zmm0
    cmp rcx, 2
    jb .L38
    vxorpd xmm22, xmm22, xmm22
    mov r15d, 1
    test r12, r12
    je .L36
    mov rsi, rdx
    mov r13, r9
.L40:
    vbroadcastsd zmm1, qword ptr [rsi - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r13 - 64]
    vfmadd213pd zmm1, zmm1, zmm22
    vbroadcastsd zmm22, qword ptr [rsi]
    vsubpd zmm22, zmm22, zmmword ptr [r13]
    vfmadd213pd zmm22, zmm22, zmm1
    sub r13, -128
    add rsi, 192
    lea rdi, [r8 + r15]
    add rdi, 2
    add r15, 2
    cmp rdi, 1
    jne .L40
    test bpl, 1
    jne .L36
    jmp .L37
.L41:
    mov qword ptr [rsp], rdi
    mov rsi, rdi
    xor ebx, ebx
    xor r14d, r14d
    jmp .L45
.L42:
    vmovapd zmm1, zmm22
    lea rdx, [rax + 8*rbx]
    lea rdi, [r15 + 2*r15]
    shl rdi, 5
    vbroadcastsd zmm22, qword ptr [rdx + rdi]
    shl r15, 6
    vsubpd zmm22, zmm22, zmmword ptr [r10 + r15]
    vfmadd213pd zmm22, zmm22, zmm1
.L43:
    vsqrtpd zmm1, zmm22
    vxorpd zmm22, zmm1, zmm23
.L44:
    vmovsd xmm1, qword ptr [rax + 8*rbx]
    vmaxpd zmm22, zmm2, zmm22
    vminpd zmm22, zmm3, zmm22
    vmovapd zmm24, zmm4
    vfmadd231pd zmm24, zmm22, zmm5
    vaddpd zmm24, zmm24, zmm6
    vfmadd231pd zmm22, zmm24, zmm7
    vfmadd231pd zmm22, zmm24, zmm8
    vmovapd zmm29, zmm9
    vfmadd213pd zmm29, zmm22, zmm10
    vfmadd213pd zmm29, zmm22, zmm11
    vfmadd213pd zmm29, zmm22, zmm12
    vfmadd213pd zmm29, zmm22, zmm13
    vfmadd213pd zmm29, zmm22, zmm14
    vfmadd213pd zmm29, zmm22, zmm15
    vfmadd213pd zmm29, zmm22, zmm16
    vfmadd213pd zmm29, zmm22, zmm17
    vfmadd213pd zmm29, zmm22, zmm18
    vbroadcastsd zmm1, xmm1
    vmulpd zmm1, zmm1, zmm28
    vmulpd zmm30, zmm22, zmm22
    vfmadd213pd zmm30, zmm29, zmm22
    vaddpd zmm22, zmm30, zmm19
    vaddpd zmm29, zmm24, zmm4
    vmulpd zmm24, zmm24, zmm20
    vaddpd zmm24, zmm24, zmm4
    vpsllq zmm30, zmm24, 52
    vpaddq zmm30, zmm30, zmm21
    vmulpd zmm22, zmm22, zmm30
    vpsubq zmm24, zmm29, zmm24
    vpsllq zmm24, zmm24, 52
    vpaddq zmm24, zmm24, zmm21
    vmulpd zmm22, zmm22, zmm24
    vmulpd zmm1, zmm1, zmm22
    vmovupd zmmword ptr [rsp + r14 + 152], zmm1
    add r14, 64
    inc rbx
    add rsi, 8
    cmp r14, 256
    je .L59
.L45:
    vmovapd zmm22, zmm0
    cmp rcx, 2
    jb .L44
    vxorpd xmm22, xmm22, xmm22
    mov r15d, 1
    test r12, r12
    je .L42
    mov rdx, rsi
    mov r13, r9
.L46:
    vbroadcastsd zmm1, qword ptr [rdx - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r13 - 64]
    vfmadd213pd zmm1, zmm1, zmm22
    vbroadcastsd zmm22, qword ptr [rdx]
    vsubpd zmm22, zmm22, zmmword ptr [r13]
    vfmadd213pd zmm22, zmm22, zmm1
    sub r13, -128
    add rdx, 192
    lea rdi, [r8 + r15]
    add rdi, 2
    add r15, 2
    cmp rdi, 1
    jne .L46
    test bpl, 1
    jne .L42
    jmp .L43
.L47:
    mov qword ptr [rsp], rdi
    mov rsi, rdi
    xor r14d, r14d
    xor ebx, ebx
    jmp .L51
.L48:
    vmovapd zmm1, zmm22
    lea rdx, [rax + 8*r14]
    lea rdi, [r15 + 2*r15]
    shl rdi, 5
    vbroadcastsd zmm22, qword ptr [rdx + rdi]
    shl r15, 6
    vsubpd zmm22, zmm22, zmmword ptr [r10 + r15]
    vfmadd213pd zmm22, zmm22, zmm1
.L49:
    vmulpd zmm1, zmm22, qword ptr [rip + .K4008000000000000]{1to8}
    vsqrtpd zmm22, zmm1
.L50:
    vmovsd xmm1, qword ptr [rax + 8*r14]
    vminpd zmm22, zmm25, zmm22
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
    vmulpd zmm31, zmm24, zmm24
    vfmadd213pd zmm31, zmm30, zmm24
    vaddpd zmm24, zmm31, zmm19
    vaddpd zmm30, zmm29, zmm4
    vmulpd zmm29, zmm29, zmm20
    vaddpd zmm29, zmm29, zmm4
    vpsllq zmm31, zmm29, 52
    vpaddq zmm31, zmm31, zmm21
    vmulpd zmm24, zmm24, zmm31
    vpsubq zmm29, zmm30, zmm29
    vpsllq zmm29, zmm29, 52
    vpaddq zmm29, zmm29, zmm21
    vmulpd zmm24, zmm24, zmm29
    vfmadd213pd zmm24, zmm22, zmm24
    vmulpd zmm1, zmm1, zmm24
    vmovupd zmmword ptr [rsp + rbx + 152], zmm1
    add rbx, 64
    inc r14
    add rsi, 8
    cmp rbx, 256
    je .L59
.L51:
    vxorpd xmm22, xmm22, xmm22
    cmp rcx, 2
    jb .L50
    mov r15d, 1
    test r12, r12
    je .L48
    mov rdx, rsi
    mov r13, r9
.L52:
    vbroadcastsd zmm1, qword ptr [rdx - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r13 - 64]
    vfmadd213pd zmm1, zmm1, zmm22
    vbroadcastsd zmm22, qword ptr [rdx]
    vsubpd zmm22, zmm22, zmmword ptr [r13]
    vfmadd213pd zmm22, zmm22, zmm1
    sub r13, -128
    add rdx, 192
    lea rdi, [r8 + r15]
    add rdi, 2
    add r15, 2
    cmp rdi, 1
    jne .L52
    test bpl, 1
    jne .L48
    jmp .L49
.L53:
    mov qword ptr [rsp], rdi
    mov rsi, rdi
    xor r14d, r14d
    xor ebx, ebx
    jmp .L57
.L54:
    vmovapd zmm1, zmm22
    lea rdx, [rax + 8*r14]
    lea rdi, [r15 + 2*r15]
    shl rdi, 5
    vbroadcastsd zmm22, qword ptr [rdx + rdi]
    shl r15, 6
    vsubpd zmm22, zmm22, zmmword ptr [r10 + r15]
    vfmadd213pd zmm22, zmm22, zmm1
.L55:
    vmulpd zmm1, zmm22, zmm26
    vsqrtpd zmm22, zmm1
.L56:
    vmovsd xmm1, qword ptr [rax + 8*r14]
    vminpd zmm22, zmm25, zmm22
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
    vmulpd zmm22, zmm24, zmm24
    vfmadd213pd zmm22, zmm30, zmm24
    vaddpd zmm22, zmm22, zmm19
    vaddpd zmm24, zmm29, zmm4
    vmulpd zmm29, zmm29, zmm20
    vaddpd zmm29, zmm29, zmm4
    vpsllq zmm30, zmm29, 52
    vpaddq zmm30, zmm30, zmm21
    vmulpd zmm22, zmm22, zmm30
    vpsubq zmm24, zmm24, zmm29
    vpsllq zmm24, zmm24, 52
    vpaddq zmm24, zmm24, zmm21
    vmulpd zmm22, zmm22, zmm24
    vmulpd zmm22, zmm31, zmm22
    vmulpd zmm1, zmm1, zmm22
    vmovupd zmmword ptr [rsp + rbx + 152], zmm1
    add rbx, 64
    inc r14
    add rsi, 8
    cmp rbx, 256
    je .L59
.L57:
    vxorpd xmm22, xmm22, xmm22
    cmp rcx, 2
    jb .L56
    mov r15d, 1
    test r12, r12
    je .L54
    mov rdx, rsi
    mov r13, r9
.L58:
    vbroadcastsd zmm1, qword ptr [rdx - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r13 - 64]
    vfmadd213pd zmm1, zmm1, zmm22
    vbroadcastsd zmm22, qword ptr [rdx]
    vsubpd zmm22, zmm22, zmmword ptr [r13]
    vfmadd213pd zmm22, zmm22, zmm1
    sub r13, -128
    add rdx, 192
    lea rdi, [r8 + r15]
    add rdi, 2
    add r15, 2
    cmp rdi, 1
    jne .L58
    test bpl, 1
    jne .L54
    jmp .L55
.L59:
    mov rbx, qword ptr [rsp + 24]
    vmovupd zmm22, zmmword ptr [rsp + 152]
    vmovupd zmm31, zmmword ptr [rsp + 216]
    vmovupd zmm30, zmmword ptr [rsp + 280]
    vmovupd zmm29, zmmword ptr [rsp + 344]
    test rbx, rbx
    je .L61
    mov rax, qword ptr [rsp + 40]
    mov rsi, qword ptr [rsp + 8]
.L60:
    vmovupd zmm1, zmmword ptr [rax]
    vfnmadd231pd zmm22, zmm1, qword ptr [rsi - 24]{1to8}
    vfnmadd231pd zmm31, zmm1, qword ptr [rsi - 16]{1to8}
    vfnmadd231pd zmm30, zmm1, qword ptr [rsi - 8]{1to8}
    vfnmadd231pd zmm29, zmm1, qword ptr [rsi]{1to8}
    add rsi, 96
    add rax, 64
    dec rbx
    jne .L60
.L61:
    vmovupd zmmword ptr [rsp + 152], zmm22
    vmovupd zmmword ptr [rsp + 216], zmm31
    vmovupd zmmword ptr [rsp + 280], zmm30
    vmovupd ymmword ptr [rsp + 344], ymm29
    vextractf32x4 xmmword ptr [rsp + 376], zmm29, 2
    mov rax, qword ptr [rsp + 48]
    sub rax, r11
    je .L62
    mov rdx, r11
    imul rdx, qword ptr [rsp + 16]
    vandpd zmm1, zmm22, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm1, zmm19, zmm1
    mov rsi, qword ptr [rsp + 32]
    vmovupd zmmword ptr [rsi + 8*rdx], zmm1
    cmp rax, 1
    je .L62
    mov rdx, r11
    or rdx, 1
    imul rdx, qword ptr [rsp + 16]
    vandpd zmm1, zmm31, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm1, zmm19, zmm1
    mov rsi, qword ptr [rsp + 32]
    vmovupd zmmword ptr [rsi + 8*rdx], zmm1
    cmp rax, 2
    je .L62
    mov rdx, r11
    or rdx, 2
    imul rdx, qword ptr [rsp + 16]
    vandpd zmm1, zmm30, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm1, zmm19, zmm1
    mov rsi, qword ptr [rsp + 32]
    vmovupd zmmword ptr [rsi + 8*rdx], zmm1
    cmp rax, 3
    je .L62
    mov rax, r11
    or rax, 3
    imul rax, qword ptr [rsp + 16]
    vandpd zmm1, zmm29, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm1, zmm19, zmm1
    mov rdx, qword ptr [rsp + 32]
    vmovupd zmmword ptr [rdx + 8*rax], zmm1
.L62:
    add r11, 4
    cmp r11, qword ptr [rsp + 48]
    mov rdi, qword ptr [rsp]
    jae .L3
    add rdi, 32
    add qword ptr [rsp + 8], 32
    mov rdx, qword ptr [rsp + 64]
    lea rax, [rdx + 8*r11]
    vbroadcastsd zmm1, qword ptr [rdx + 8*r11]
    vmovupd zmmword ptr [rsp + 152], zmm1
    vmovupd zmmword ptr [rsp + 216], zmm1
    vmovupd zmmword ptr [rsp + 280], zmm1
    vmovupd zmmword ptr [rsp + 344], zmm1
    mov rdx, qword ptr [rsp + 56]
    lea rsi, [rip + .T1]
    movsxd rdx, dword ptr [rsi + 4*rdx]
    add rdx, rsi
    jmp rdx
.L63:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L7 .L13 .L19 .L25
.T1: jump .L35 .L41 .L47 .L53
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
