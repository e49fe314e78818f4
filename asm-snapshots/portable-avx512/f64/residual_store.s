; portable-avx512/f64/residual_store
rhotree_kernels::arch::portable::f64::residual_store::residual_store_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 408
    mov qword ptr [rsp + 96], rsi
    mov r8, qword ptr [rdi + 32]
    mov rsi, qword ptr [rdi + 40]
    mov rcx, r8
    add rcx, rsi
    mov rax, -1
    cmovb rcx, rax
    mov r9, rcx
    inc r9
    cmove r9, rax
    shl r9, 3
    test r9, r9
    je .L67
    mov r10, rcx
    mov rcx, qword ptr [rdi + 24]
    mov rax, rcx
    or rax, r9
    shr rax, 32
    je .L0
    mov rax, rcx
    xor edx, edx
    div r9
    mov qword ptr [rsp + 48], rax
    mov qword ptr [rsp + 88], r9
    cmp r9, rcx
    ja .L1
    jmp .L2
.L0:
    mov eax, ecx
    xor edx, edx
    div r9d
    mov qword ptr [rsp + 48], rax
    mov qword ptr [rsp + 88], r9
    cmp r9, rcx
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
    mov rax, qword ptr [rsp + 48]
    lea rax, [8*rax]
    mov qword ptr [rsp], rax
    mov rbx, qword ptr [rdi + 48]
    mov rcx, qword ptr [rdi]
    mov rdx, qword ptr [rdi + 16]
    movzx eax, byte ptr [rdi + 56]
    mov dword ptr [rsp + 68], eax
    lea r15, [r8 - 1]
    mov rax, r8
    inc rax
    mov rdi, -1
    cmovne rdi, rax
    shl rdi, 6
    mov qword ptr [rsp + 72], rdi
    mov qword ptr [rsp + 80], rdx
    lea r9, [rdx + 128]
    cmp r10, -2
    mov rax, -2
    cmovae r10, rax
    shl r10, 6
    add r10, 64
    mov qword ptr [rsp + 136], r10
    mov rbp, r8
    and rbp, -2
    neg rbp
    cmp r8, -2
    cmovb rax, r8
    lea rdx, [rcx + 192]
    mov qword ptr [rsp + 32], rdx
    lea rax, [rax + 2*rax]
    shl rax, 5
    mov qword ptr [rsp + 56], rcx
    add rax, rcx
    add rax, 120
    mov qword ptr [rsp + 112], rax
    vbroadcastsd zmm0, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm24, qword ptr [rip + .Kbfe0000000000000]
    vbroadcastsd zmm2, qword ptr [rip + .Kc087500000000000]
    vbroadcastsd zmm3, qword ptr [rip + .K4086300000000000]
    vbroadcastsd zmm4, qword ptr [rip + .K4338000000000000]
    vbroadcastsd zmm5, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd zmm6, qword ptr [rip + .Kc338000000000000]
    vbroadcastsd zmm7, qword ptr [rip + .Kbfe62e42fee00000]
    vbroadcastsd zmm8, qword ptr [rip + .Kbdea39ef35793c76]
    vbroadcastsd zmm22, qword ptr [rip + .K3e5ad7f3ee016e7d]
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
    xor edx, edx
    mov qword ptr [rsp + 40], rsi
    mov qword ptr [rsp + 120], rbx
    jmp .L4
.L3:
    mov rdx, qword ptr [rsp + 104]
    inc rdx
    add r9, qword ptr [rsp + 136]
    cmp rdx, qword ptr [rsp + 48]
    jae .L1
.L4:
    mov r10d, dword ptr [rsp + 68]
    cmp rbx, 4
    mov qword ptr [rsp + 104], rdx
    mov qword ptr [rsp + 128], r10
    jae .L5
    xor r11d, r11d
    jmp .L6
.L5:
    mov rax, qword ptr [rsp + 88]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 80]
    lea rdi, [rcx + 8*rax]
    mov rax, qword ptr [rsp + 72]
    add rax, rdi
    mov qword ptr [rsp + 144], rax
    shl rdx, 6
    add rdx, qword ptr [rsp + 96]
    mov qword ptr [rsp + 24], rdx
    mov esi, 4
    mov rax, qword ptr [rsp + 56]
    xor ecx, ecx
    lea r12, [rax + 8*rcx]
    vbroadcastsd zmm28, qword ptr [rax + 8*rcx]
    vmovupd zmmword ptr [rsp + 152], zmm28
    vmovupd zmmword ptr [rsp + 216], zmm28
    vmovupd zmmword ptr [rsp + 280], zmm28
    vmovupd zmmword ptr [rsp + 344], zmm28
    lea rcx, [rip + .T0]
    movsxd rax, dword ptr [rcx + 4*r10]
    add rax, rcx
    xor r11d, r11d
    mov r10, qword ptr [rsp + 32]
    mov rcx, qword ptr [rsp + 112]
    mov qword ptr [rsp + 8], rcx
    jmp rax
.L6:
    cmp r11, rbx
    jae .L3
    mov rax, qword ptr [rsp + 88]
    mov rdx, qword ptr [rsp + 104]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 80]
    lea rax, [rcx + 8*rax]
    mov rcx, qword ptr [rsp + 72]
    add rcx, rax
    mov qword ptr [rsp + 24], rcx
    shl rdx, 6
    add rdx, qword ptr [rsp + 96]
    mov qword ptr [rsp + 8], rdx
    jmp .L8
.L7:
    add r11, 4
    cmp r11, rbx
    jae .L3
.L8:
    cmp r11, 8
    mov ecx, 8
    cmovb rcx, r11
    mov qword ptr [rsp + 16], rcx
    lea ecx, [8*rcx]
    mov rdx, qword ptr [rsp + 56]
    lea rsi, [rdx + rcx]
    vbroadcastsd zmm1, qword ptr [rdx + rcx]
    vmovupd zmmword ptr [rsp + 152], zmm1
    vmovupd zmmword ptr [rsp + 216], zmm1
    vmovupd zmmword ptr [rsp + 280], zmm1
    vmovupd zmmword ptr [rsp + 344], zmm1
    lea rdi, [rip + .T1]
    mov rdx, qword ptr [rsp + 128]
    movsxd rdx, dword ptr [rdi + 4*rdx]
    add rdx, rdi
    jmp rdx
.L9:
    mov rdx, qword ptr [rsp + 32]
    lea r10, [rdx + rcx]
    vmovupd zmm28, zmmword ptr [rax]
    xor edi, edi
    xor ebx, ebx
    jmp .L13
.L10:
    vmovapd zmm1, zmm29
    lea r12, [rsi + 8*rdi]
    lea r13, [rdx + 2*rdx]
    shl r13, 5
    vbroadcastsd zmm9, qword ptr [r12 + r13]
    shl rdx, 6
    vsubpd zmm29, zmm9, zmmword ptr [rax + rdx]
    vfmadd213pd zmm29, zmm29, zmm1
.L11:
    vmulpd zmm29, zmm29, zmm24
.L12:
    vmovsd xmm1, qword ptr [rsi + 8*rdi]
    vmaxpd zmm9, zmm2, zmm29
    vminpd zmm9, zmm3, zmm9
    vmovapd zmm24, zmm4
    vfmadd231pd zmm24, zmm9, zmm5
    vaddpd zmm24, zmm24, zmm6
    vfmadd231pd zmm9, zmm24, zmm7
    vfmadd231pd zmm9, zmm24, zmm8
    vmovapd zmm29, zmm22
    vfmadd213pd zmm29, zmm9, zmm10
    vfmadd213pd zmm29, zmm9, zmm11
    vfmadd213pd zmm29, zmm9, zmm12
    vfmadd213pd zmm29, zmm9, zmm13
    vfmadd213pd zmm29, zmm9, zmm14
    vfmadd213pd zmm29, zmm9, zmm15
    vfmadd213pd zmm29, zmm9, zmm16
    vfmadd213pd zmm29, zmm9, zmm17
    vfmadd213pd zmm29, zmm9, zmm18
    vbroadcastsd zmm1, xmm1
    vmulpd zmm1, zmm1, zmm28
    vfmadd213pd zmm29, zmm9, zmm19
    vfmadd213pd zmm29, zmm9, zmm19
    vaddpd zmm9, zmm24, zmm4
    vmulpd zmm24, zmm24, zmm20
    vaddpd zmm24, zmm24, zmm4
    vpsllq zmm30, zmm24, 52
    vpaddq zmm30, zmm30, zmm21
    vmulpd zmm29, zmm29, zmm30
    vpsubq zmm9, zmm9, zmm24
    vpsllq zmm9, zmm9, 52
    vpaddq zmm9, zmm9, zmm21
    vmulpd zmm9, zmm29, zmm9
    vmulpd zmm1, zmm1, zmm9
    vmovupd zmmword ptr [rsp + rbx + 152], zmm1
    add rbx, 64
    inc rdi
    add r10, 8
    cmp rbx, 256
    je .L33
.L13:
    vmovapd zmm29, zmm0
    cmp r15, -3
    ja .L12
    test r15, r15
    vbroadcastsd zmm24, qword ptr [rip + .Kbfe0000000000000]
    vxorpd xmm29, xmm29, xmm29
    mov edx, 1
    je .L10
    mov r12, r10
    mov r13, r9
.L14:
    vbroadcastsd zmm1, qword ptr [r12 - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r13 - 64]
    vfmadd213pd zmm1, zmm1, zmm29
    vbroadcastsd zmm9, qword ptr [r12]
    vsubpd zmm29, zmm9, zmmword ptr [r13]
    vfmadd213pd zmm29, zmm29, zmm1
    sub r13, -128
    add r12, 192
    lea r14, [rdx + rbp]
    add r14, 2
    add rdx, 2
    cmp r14, 1
    jne .L14
    test r8b, 1
    jne .L10
    jmp .L11
.L15:
    mov rdx, qword ptr [rsp + 32]
    lea r12, [rdx + rcx]
    vmovupd zmm28, zmmword ptr [rax]
    xor r10d, r10d
    xor edi, edi
    jmp .L19
.L16:
    vmovapd zmm1, zmm29
    lea rbx, [rsi + 8*r10]
    lea r14, [rdx + 2*rdx]
    shl r14, 5
    vbroadcastsd zmm9, qword ptr [rbx + r14]
    shl rdx, 6
    vsubpd zmm29, zmm9, zmmword ptr [rax + rdx]
    vfmadd213pd zmm29, zmm29, zmm1
.L17:
    vmulpd zmm1, zmm29, qword ptr [rip + .K4008000000000000]{1to8}
    vsqrtpd zmm29, zmm1
.L18:
    vmovsd xmm1, qword ptr [rsi + 8*r10]
    vminpd zmm9, zmm25, zmm29
    vxorpd zmm24, zmm9, zmm23
    vmaxpd zmm24, zmm2, zmm24
    vminpd zmm24, zmm3, zmm24
    vmovapd zmm29, zmm4
    vfmadd231pd zmm29, zmm24, zmm5
    vaddpd zmm29, zmm29, zmm6
    vfmadd231pd zmm24, zmm29, zmm7
    vfmadd231pd zmm24, zmm29, zmm8
    vmovapd zmm30, zmm22
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
    vfmadd213pd zmm30, zmm24, zmm19
    vfmadd213pd zmm30, zmm24, zmm19
    vaddpd zmm24, zmm29, zmm4
    vmulpd zmm29, zmm29, zmm20
    vaddpd zmm29, zmm29, zmm4
    vpsllq zmm31, zmm29, 52
    vpaddq zmm31, zmm31, zmm21
    vmulpd zmm30, zmm30, zmm31
    vpsubq zmm24, zmm24, zmm29
    vpsllq zmm24, zmm24, 52
    vpaddq zmm24, zmm24, zmm21
    vmulpd zmm24, zmm30, zmm24
    vfmadd213pd zmm24, zmm9, zmm24
    vmulpd zmm1, zmm1, zmm24
    vmovupd zmmword ptr [rsp + rdi + 152], zmm1
    add rdi, 64
    inc r10
    add r12, 8
    cmp rdi, 256
    je .L33
.L19:
    vxorpd xmm29, xmm29, xmm29
    cmp r15, -3
    ja .L18
    mov edx, 1
    test r15, r15
    je .L16
    mov rbx, r12
    mov r13, r9
.L20:
    vbroadcastsd zmm1, qword ptr [rbx - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r13 - 64]
    vfmadd213pd zmm1, zmm1, zmm29
    vbroadcastsd zmm9, qword ptr [rbx]
    vsubpd zmm29, zmm9, zmmword ptr [r13]
    vfmadd213pd zmm29, zmm29, zmm1
    sub r13, -128
    add rbx, 192
    lea r14, [rdx + rbp]
    add r14, 2
    add rdx, 2
    cmp r14, 1
    jne .L20
    test r8b, 1
    jne .L16
    jmp .L17
.L21:
    mov rdx, qword ptr [rsp + 32]
    lea r12, [rdx + rcx]
    vmovupd zmm28, zmmword ptr [rax]
    xor r10d, r10d
    xor edi, edi
    jmp .L25
.L22:
    vmovapd zmm1, zmm29
    lea rbx, [rsi + 8*r10]
    lea r14, [rdx + 2*rdx]
    shl r14, 5
    vbroadcastsd zmm9, qword ptr [rbx + r14]
    shl rdx, 6
    vsubpd zmm29, zmm9, zmmword ptr [rax + rdx]
    vfmadd213pd zmm29, zmm29, zmm1
.L23:
    vmulpd zmm1, zmm29, zmm26
    vsqrtpd zmm29, zmm1
.L24:
    vmovsd xmm1, qword ptr [rsi + 8*r10]
    vminpd zmm9, zmm25, zmm29
    vxorpd zmm24, zmm9, zmm23
    vmaxpd zmm24, zmm2, zmm24
    vminpd zmm24, zmm3, zmm24
    vmovapd zmm29, zmm4
    vfmadd231pd zmm29, zmm24, zmm5
    vaddpd zmm29, zmm29, zmm6
    vfmadd231pd zmm24, zmm29, zmm7
    vfmadd231pd zmm24, zmm29, zmm8
    vmovapd zmm30, zmm22
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
    vfmadd231pd zmm31, zmm9, zmm27
    vfmadd213pd zmm31, zmm9, zmm19
    vfmadd213pd zmm30, zmm24, zmm19
    vfmadd213pd zmm30, zmm24, zmm19
    vaddpd zmm9, zmm29, zmm4
    vmulpd zmm24, zmm29, zmm20
    vaddpd zmm24, zmm24, zmm4
    vpsllq zmm29, zmm24, 52
    vpaddq zmm29, zmm29, zmm21
    vmulpd zmm29, zmm30, zmm29
    vpsubq zmm9, zmm9, zmm24
    vpsllq zmm9, zmm9, 52
    vpaddq zmm9, zmm9, zmm21
    vmulpd zmm9, zmm29, zmm9
    vmulpd zmm9, zmm31, zmm9
    vmulpd zmm1, zmm1, zmm9
    vmovupd zmmword ptr [rsp + rdi + 152], zmm1
    add rdi, 64
    inc r10
    add r12, 8
    cmp rdi, 256
    je .L33
.L25:
    vxorpd xmm29, xmm29, xmm29
    cmp r15, -3
    ja .L24
    mov edx, 1
    test r15, r15
    je .L22
    mov rbx, r12
    mov r13, r9
.L26:
    vbroadcastsd zmm1, qword ptr [rbx - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r13 - 64]
    vfmadd213pd zmm1, zmm1, zmm29
    vbroadcastsd zmm9, qword ptr [rbx]
    vsubpd zmm29, zmm9, zmmword ptr [r13]
    vfmadd213pd zmm29, zmm29, zmm1
    sub r13, -128
    add rbx, 192
    lea r14, [rdx + rbp]
    add r14, 2
    add rdx, 2
    cmp r14, 1
    jne .L26
    test r8b, 1
    jne .L22
    jmp .L23
.L27:
    mov rdx, qword ptr [rsp + 32]
    lea r10, [rdx + rcx]
    vmovupd zmm28, zmmword ptr [rax]
    xor r12d, r12d
    xor edi, edi
    jmp .L31
.L28:
    vmovapd zmm1, zmm29
    lea rbx, [rsi + 8*r12]
    lea r14, [rdx + 2*rdx]
    shl r14, 5
    vbroadcastsd zmm9, qword ptr [rbx + r14]
    shl rdx, 6
    vsubpd zmm29, zmm9, zmmword ptr [rax + rdx]
    vfmadd213pd zmm29, zmm29, zmm1
.L29:
    vsqrtpd zmm1, zmm29
    vxorpd zmm29, zmm1, zmm23
.L30:
    vmovsd xmm1, qword ptr [rsi + 8*r12]
    vmaxpd zmm9, zmm2, zmm29
    vminpd zmm9, zmm3, zmm9
    vmovapd zmm24, zmm4
    vfmadd231pd zmm24, zmm9, zmm5
    vaddpd zmm24, zmm24, zmm6
    vfmadd231pd zmm9, zmm24, zmm7
    vfmadd231pd zmm9, zmm24, zmm8
    vmovapd zmm29, zmm22
    vfmadd213pd zmm29, zmm9, zmm10
    vfmadd213pd zmm29, zmm9, zmm11
    vfmadd213pd zmm29, zmm9, zmm12
    vfmadd213pd zmm29, zmm9, zmm13
    vfmadd213pd zmm29, zmm9, zmm14
    vfmadd213pd zmm29, zmm9, zmm15
    vfmadd213pd zmm29, zmm9, zmm16
    vfmadd213pd zmm29, zmm9, zmm17
    vfmadd213pd zmm29, zmm9, zmm18
    vbroadcastsd zmm1, xmm1
    vmulpd zmm1, zmm1, zmm28
    vfmadd213pd zmm29, zmm9, zmm19
    vfmadd213pd zmm29, zmm9, zmm19
    vaddpd zmm9, zmm24, zmm4
    vmulpd zmm24, zmm24, zmm20
    vaddpd zmm24, zmm24, zmm4
    vpsllq zmm30, zmm24, 52
    vpaddq zmm30, zmm30, zmm21
    vmulpd zmm29, zmm29, zmm30
    vpsubq zmm9, zmm9, zmm24
    vpsllq zmm9, zmm9, 52
    vpaddq zmm9, zmm9, zmm21
    vmulpd zmm9, zmm29, zmm9
    vmulpd zmm1, zmm1, zmm9
    vmovupd zmmword ptr [rsp + rdi + 152], zmm1
    add rdi, 64
    inc r12
    add r10, 8
    cmp rdi, 256
    je .L33
.L31:
    vmovapd zmm29, zmm0
    cmp r15, -3
    ja .L30
    vxorpd xmm29, xmm29, xmm29
    mov edx, 1
    test r15, r15
    je .L28
    mov rbx, r10
    mov r13, r9
.L32:
    vbroadcastsd zmm1, qword ptr [rbx - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r13 - 64]
    vfmadd213pd zmm1, zmm1, zmm29
    vbroadcastsd zmm9, qword ptr [rbx]
    vsubpd zmm29, zmm9, zmmword ptr [r13]
    vfmadd213pd zmm29, zmm29, zmm1
    sub r13, -128
    add rbx, 192
    lea r14, [rdx + rbp]
    add r14, 2
    add rdx, 2
    cmp r14, 1
    jne .L32
    test r8b, 1
    jne .L28
    jmp .L29
.L33:
    vmovupd zmm28, zmmword ptr [rsp + 152]
    vmovupd zmm29, zmmword ptr [rsp + 216]
    vmovupd zmm30, zmmword ptr [rsp + 280]
    vmovupd zmm31, zmmword ptr [rsp + 344]
    mov rsi, qword ptr [rsp + 40]
    test rsi, rsi
    mov rbx, qword ptr [rsp + 120]
    je .L35
    add rcx, qword ptr [rsp + 112]
    mov rdx, qword ptr [rsp + 24]
    vbroadcastsd zmm24, qword ptr [rip + .Kbfe0000000000000]
    mov rdi, qword ptr [rsp + 16]
.L34:
    vmovupd zmm1, zmmword ptr [rdx]
    vfnmadd231pd zmm28, zmm1, qword ptr [rcx - 24]{1to8}
    vfnmadd231pd zmm29, zmm1, qword ptr [rcx - 16]{1to8}
    vfnmadd231pd zmm30, zmm1, qword ptr [rcx - 8]{1to8}
    vfnmadd231pd zmm31, zmm1, qword ptr [rcx]{1to8}
    add rcx, 96
    add rdx, 64
    dec rsi
    jne .L34
    jmp .L36
.L35:
    vbroadcastsd zmm24, qword ptr [rip + .Kbfe0000000000000]
    mov rdi, qword ptr [rsp + 16]
.L36:
    vmovupd zmmword ptr [rsp + 152], zmm28
    vmovupd zmmword ptr [rsp + 216], zmm29
    vmovupd zmmword ptr [rsp + 280], zmm30
    vmovupd zmmword ptr [rsp + 344], zmm31
    cmp r11, 9
    setae cl
    cmp rbx, rdi
    sete dl
    or dl, cl
    jne .L7
    mov rcx, rdi
    not rcx
    mov rdx, rdi
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm1, zmm1, zmmword ptr [rsp + 152]
    imul rdx, qword ptr [rsp]
    vminpd zmm1, zmm19, zmm1
    mov rsi, qword ptr [rsp + 8]
    vmovupd zmmword ptr [rsi + 8*rdx], zmm1
    add rcx, rbx
    je .L7
    mov rdx, rdi
    or rdx, 1
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm1, zmm1, zmmword ptr [rsp + 216]
    imul rdx, qword ptr [rsp]
    vminpd zmm1, zmm19, zmm1
    mov rsi, qword ptr [rsp + 8]
    vmovupd zmmword ptr [rsi + 8*rdx], zmm1
    cmp rcx, 1
    je .L7
    mov rdx, rdi
    or rdx, 2
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm1, zmm1, zmmword ptr [rsp + 280]
    imul rdx, qword ptr [rsp]
    vminpd zmm1, zmm19, zmm1
    mov rsi, qword ptr [rsp + 8]
    vmovupd zmmword ptr [rsi + 8*rdx], zmm1
    cmp rcx, 2
    je .L7
    or rdi, 3
    imul rdi, qword ptr [rsp]
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm1, zmm1, zmmword ptr [rsp + 344]
    vminpd zmm1, zmm19, zmm1
    mov rcx, qword ptr [rsp + 8]
    vmovupd zmmword ptr [rcx + 8*rdi], zmm1
    jmp .L7
.L37:
    vmovupd zmm28, zmmword ptr [rdi]
    mov qword ptr [rsp + 16], r10
    xor ebx, ebx
    xor r14d, r14d
    jmp .L41
.L38:
    vmovapd zmm30, zmm29
    lea rax, [r12 + 8*rbx]
    lea r13, [rdx + 2*rdx]
    shl r13, 5
    vbroadcastsd zmm29, qword ptr [rax + r13]
    shl rdx, 6
    vsubpd zmm29, zmm29, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm29, zmm29, zmm30
.L39:
    vmulpd zmm29, zmm29, zmm24
.L40:
    vmovsd xmm30, qword ptr [r12 + 8*rbx]
    vmaxpd zmm29, zmm2, zmm29
    vminpd zmm29, zmm3, zmm29
    vmovapd zmm31, zmm4
    vfmadd231pd zmm31, zmm29, zmm5
    vaddpd zmm31, zmm31, zmm6
    vfmadd231pd zmm29, zmm31, zmm7
    vfmadd231pd zmm29, zmm31, zmm8
    vmovapd zmm9, zmm22
    vfmadd213pd zmm9, zmm29, zmm10
    vfmadd213pd zmm9, zmm29, zmm11
    vfmadd213pd zmm9, zmm29, zmm12
    vfmadd213pd zmm9, zmm29, zmm13
    vfmadd213pd zmm9, zmm29, zmm14
    vfmadd213pd zmm9, zmm29, zmm15
    vfmadd213pd zmm9, zmm29, zmm16
    vfmadd213pd zmm9, zmm29, zmm17
    vfmadd213pd zmm9, zmm29, zmm18
    vbroadcastsd zmm30, xmm30
    vmulpd zmm30, zmm30, zmm28
    vfmadd213pd zmm9, zmm29, zmm19
    vfmadd213pd zmm9, zmm29, zmm19
    vaddpd zmm29, zmm31, zmm4
    vmulpd zmm31, zmm31, zmm20
    vaddpd zmm31, zmm31, zmm4
    vpsllq zmm1, zmm31, 52
    vpaddq zmm1, zmm1, zmm21
    vmulpd zmm1, zmm9, zmm1
    vpsubq zmm9, zmm29, zmm31
    vpsllq zmm9, zmm9, 52
    vpaddq zmm9, zmm9, zmm21
    vmulpd zmm1, zmm1, zmm9
    vmulpd zmm1, zmm30, zmm1
    vmovupd zmmword ptr [rsp + r14 + 152], zmm1
    add r14, 64
    inc rbx
    add r10, 8
    cmp r14, 256
    je .L49
.L41:
    vmovapd zmm29, zmm0
    cmp r15, -3
    ja .L40
    vxorpd xmm29, xmm29, xmm29
    mov edx, 1
    test r15, r15
    je .L38
    mov rax, r10
    mov r13, r9
.L42:
    vbroadcastsd zmm1, qword ptr [rax - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r13 - 64]
    vfmadd213pd zmm1, zmm1, zmm29
    vbroadcastsd zmm9, qword ptr [rax]
    vsubpd zmm29, zmm9, zmmword ptr [r13]
    vfmadd213pd zmm29, zmm29, zmm1
    sub r13, -128
    add rax, 192
    lea rcx, [rdx + rbp]
    add rcx, 2
    add rdx, 2
    cmp rcx, 1
    jne .L42
    test r8b, 1
    jne .L38
    jmp .L39
.L43:
    vmovupd zmm28, zmmword ptr [rdi]
    mov qword ptr [rsp + 16], r10
    mov rax, r10
    xor r14d, r14d
    xor ebx, ebx
    jmp .L47
.L44:
    vmovapd zmm1, zmm29
    lea rcx, [r12 + 8*r14]
    lea r10, [rdx + 2*rdx]
    shl r10, 5
    vbroadcastsd zmm9, qword ptr [rcx + r10]
    shl rdx, 6
    vsubpd zmm29, zmm9, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm29, zmm29, zmm1
.L45:
    vsqrtpd zmm1, zmm29
    vxorpd zmm29, zmm1, zmm23
.L46:
    vmovsd xmm1, qword ptr [r12 + 8*r14]
    vmaxpd zmm9, zmm2, zmm29
    vminpd zmm9, zmm3, zmm9
    vmovapd zmm29, zmm4
    vfmadd231pd zmm29, zmm9, zmm5
    vaddpd zmm29, zmm29, zmm6
    vfmadd231pd zmm9, zmm29, zmm7
    vfmadd231pd zmm9, zmm29, zmm8
    vmovapd zmm30, zmm22
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
    vmulpd zmm1, zmm1, zmm28
    vfmadd213pd zmm30, zmm9, zmm19
    vfmadd213pd zmm30, zmm9, zmm19
    vaddpd zmm9, zmm29, zmm4
    vmulpd zmm29, zmm29, zmm20
    vaddpd zmm29, zmm29, zmm4
    vpsllq zmm31, zmm29, 52
    vpaddq zmm31, zmm31, zmm21
    vmulpd zmm30, zmm30, zmm31
    vpsubq zmm9, zmm9, zmm29
    vpsllq zmm9, zmm9, 52
    vpaddq zmm9, zmm9, zmm21
    vmulpd zmm9, zmm30, zmm9
    vmulpd zmm1, zmm1, zmm9
    vmovupd zmmword ptr [rsp + rbx + 152], zmm1
    add rbx, 64
    inc r14
    add rax, 8
    cmp rbx, 256
    je .L49
.L47:
    vmovapd zmm29, zmm0
    cmp r15, -3
    ja .L46
    vxorpd xmm29, xmm29, xmm29
    mov edx, 1
    test r15, r15
    je .L44
    mov r10, rax
    mov r13, r9
.L48:
    vbroadcastsd zmm1, qword ptr [r10 - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r13 - 64]
    vfmadd213pd zmm1, zmm1, zmm29
    vbroadcastsd zmm9, qword ptr [r10]
    vsubpd zmm29, zmm9, zmmword ptr [r13]
    vfmadd213pd zmm29, zmm29, zmm1
    sub r13, -128
    add r10, 192
    lea rcx, [rdx + rbp]
    add rcx, 2
    add rdx, 2
    cmp rcx, 1
    jne .L48
    test r8b, 1
    jne .L44
    jmp .L45
.L49:
    mov rax, r11
    mov r11, rsi
    mov rbx, qword ptr [rsp + 40]
    jmp .L63
.L50:
    vmovupd zmm28, zmmword ptr [rdi]
    mov qword ptr [rsp + 16], r10
    mov rax, r10
    xor r14d, r14d
    xor ebx, ebx
    jmp .L54
.L51:
    vmovapd zmm1, zmm29
    lea rcx, [r12 + 8*r14]
    lea r10, [rdx + 2*rdx]
    shl r10, 5
    vbroadcastsd zmm9, qword ptr [rcx + r10]
    shl rdx, 6
    vsubpd zmm29, zmm9, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm29, zmm29, zmm1
.L52:
    vmulpd zmm1, zmm29, qword ptr [rip + .K4008000000000000]{1to8}
    vsqrtpd zmm29, zmm1
.L53:
    vmovsd xmm1, qword ptr [r12 + 8*r14]
    vminpd zmm9, zmm25, zmm29
    vxorpd zmm29, zmm9, zmm23
    vmaxpd zmm29, zmm2, zmm29
    vminpd zmm29, zmm3, zmm29
    vmovapd zmm30, zmm4
    vfmadd231pd zmm30, zmm29, zmm5
    vaddpd zmm30, zmm30, zmm6
    vfmadd231pd zmm29, zmm30, zmm7
    vfmadd231pd zmm29, zmm30, zmm8
    vmovapd zmm31, zmm22
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
    vfmadd213pd zmm24, zmm9, zmm24
    vmulpd zmm1, zmm1, zmm24
    vmovupd zmmword ptr [rsp + rbx + 152], zmm1
    add rbx, 64
    inc r14
    add rax, 8
    cmp rbx, 256
    je .L62
.L54:
    vxorpd xmm29, xmm29, xmm29
    cmp r15, -3
    ja .L53
    mov edx, 1
    test r15, r15
    je .L51
    mov r10, rax
    mov r13, r9
.L55:
    vbroadcastsd zmm1, qword ptr [r10 - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r13 - 64]
    vfmadd213pd zmm1, zmm1, zmm29
    vbroadcastsd zmm9, qword ptr [r10]
    vsubpd zmm29, zmm9, zmmword ptr [r13]
    vfmadd213pd zmm29, zmm29, zmm1
    sub r13, -128
    add r10, 192
    lea rcx, [rdx + rbp]
    add rcx, 2
    add rdx, 2
    cmp rcx, 1
    jne .L55
    test r8b, 1
    jne .L51
    jmp .L52
.L56:
    vmovupd zmm28, zmmword ptr [rdi]
    mov qword ptr [rsp + 16], r10
    mov r14, r10
    xor eax, eax
    xor ebx, ebx
    jmp .L60
.L57:
    vmovapd zmm1, zmm29
    lea rcx, [r12 + 8*rax]
    lea r10, [rdx + 2*rdx]
    shl r10, 5
    vbroadcastsd zmm9, qword ptr [rcx + r10]
    shl rdx, 6
    vsubpd zmm29, zmm9, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm29, zmm29, zmm1
.L58:
    vmulpd zmm1, zmm29, zmm26
    vsqrtpd zmm29, zmm1
.L59:
    vmovsd xmm1, qword ptr [r12 + 8*rax]
    vminpd zmm9, zmm25, zmm29
    vxorpd zmm24, zmm9, zmm23
    vmaxpd zmm24, zmm2, zmm24
    vminpd zmm24, zmm3, zmm24
    vmovapd zmm29, zmm4
    vfmadd231pd zmm29, zmm24, zmm5
    vaddpd zmm29, zmm29, zmm6
    vfmadd231pd zmm24, zmm29, zmm7
    vfmadd231pd zmm24, zmm29, zmm8
    vmovapd zmm30, zmm22
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
    vfmadd231pd zmm31, zmm9, zmm27
    vfmadd213pd zmm31, zmm9, zmm19
    vfmadd213pd zmm30, zmm24, zmm19
    vfmadd213pd zmm30, zmm24, zmm19
    vaddpd zmm9, zmm29, zmm4
    vmulpd zmm24, zmm29, zmm20
    vaddpd zmm24, zmm24, zmm4
    vpsllq zmm29, zmm24, 52
    vpaddq zmm29, zmm29, zmm21
    vmulpd zmm29, zmm30, zmm29
    vpsubq zmm9, zmm9, zmm24
    vpsllq zmm9, zmm9, 52
    vpaddq zmm9, zmm9, zmm21
    vmulpd zmm9, zmm29, zmm9
    vmulpd zmm9, zmm31, zmm9
    vmulpd zmm1, zmm1, zmm9
    vmovupd zmmword ptr [rsp + rbx + 152], zmm1
    add rbx, 64
    inc rax
    add r14, 8
    cmp rbx, 256
    je .L62
.L60:
    vxorpd xmm29, xmm29, xmm29
    cmp r15, -3
    ja .L59
    mov edx, 1
    test r15, r15
    je .L57
    mov r10, r14
    mov r13, r9
.L61:
    vbroadcastsd zmm1, qword ptr [r10 - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r13 - 64]
    vfmadd213pd zmm1, zmm1, zmm29
    vbroadcastsd zmm9, qword ptr [r10]
    vsubpd zmm29, zmm9, zmmword ptr [r13]
    vfmadd213pd zmm29, zmm29, zmm1
    sub r13, -128
    add r10, 192
    lea rcx, [rdx + rbp]
    add rcx, 2
    add rdx, 2
    cmp rcx, 1
    jne .L61
    test r8b, 1
    jne .L57
    jmp .L58
.L62:
    mov rax, r11
    mov r11, rsi
    mov rbx, qword ptr [rsp + 40]
    vbroadcastsd zmm24, qword ptr [rip + .Kbfe0000000000000]
.L63:
    vmovupd zmm28, zmmword ptr [rsp + 152]
    vmovupd zmm29, zmmword ptr [rsp + 216]
    vmovupd zmm30, zmmword ptr [rsp + 280]
    vmovupd zmm31, zmmword ptr [rsp + 344]
    test rbx, rbx
    je .L65
    mov rdx, qword ptr [rsp + 144]
    mov rsi, qword ptr [rsp + 8]
.L64:
    vmovupd zmm1, zmmword ptr [rdx]
    vfnmadd231pd zmm28, zmm1, qword ptr [rsi - 24]{1to8}
    vfnmadd231pd zmm29, zmm1, qword ptr [rsi - 16]{1to8}
    vfnmadd231pd zmm30, zmm1, qword ptr [rsi - 8]{1to8}
    vfnmadd231pd zmm31, zmm1, qword ptr [rsi]{1to8}
    add rsi, 96
    add rdx, 64
    dec rbx
    jne .L64
.L65:
    vmovupd zmmword ptr [rsp + 152], zmm28
    vmovupd zmmword ptr [rsp + 216], zmm29
    vmovupd zmmword ptr [rsp + 280], zmm30
    vmovupd zmmword ptr [rsp + 344], zmm31
    mov rbx, qword ptr [rsp + 120]
    mov rdx, rbx
    sub rdx, rax
    je .L66
    mov rcx, rax
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm1, zmm1, zmmword ptr [rsp + 152]
    imul rcx, qword ptr [rsp]
    vminpd zmm1, zmm19, zmm1
    mov rsi, qword ptr [rsp + 24]
    vmovupd zmmword ptr [rsi + 8*rcx], zmm1
    cmp rdx, 1
    je .L66
    mov rcx, rax
    or rcx, 1
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm1, zmm1, zmmword ptr [rsp + 216]
    imul rcx, qword ptr [rsp]
    vminpd zmm1, zmm19, zmm1
    mov rsi, qword ptr [rsp + 24]
    vmovupd zmmword ptr [rsi + 8*rcx], zmm1
    cmp rdx, 2
    je .L66
    mov rcx, rax
    or rcx, 2
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm1, zmm1, zmmword ptr [rsp + 280]
    imul rcx, qword ptr [rsp]
    vminpd zmm1, zmm19, zmm1
    mov rsi, qword ptr [rsp + 24]
    vmovupd zmmword ptr [rsi + 8*rcx], zmm1
    cmp rdx, 3
    je .L66
    or rax, 3
    imul rax, qword ptr [rsp]
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm1, zmm1, zmmword ptr [rsp + 344]
    vminpd zmm1, zmm19, zmm1
    mov rcx, qword ptr [rsp + 24]
    vmovupd zmmword ptr [rcx + 8*rax], zmm1
.L66:
    lea rsi, [r11 + 4]
    cmp rsi, rbx
    ja .L6
    mov r10, qword ptr [rsp + 16]
    add r10, 32
    add qword ptr [rsp + 8], 32
    mov rax, qword ptr [rsp + 56]
    lea r12, [rax + 8*r11]
    vbroadcastsd zmm28, qword ptr [rax + 8*r11]
    vmovupd zmmword ptr [rsp + 152], zmm28
    vmovupd zmmword ptr [rsp + 216], zmm28
    vmovupd zmmword ptr [rsp + 280], zmm28
    vmovupd zmmword ptr [rsp + 344], zmm28
    lea rcx, [rip + .T0]
    mov rax, qword ptr [rsp + 128]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    jmp rax
.L67:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L37 .L43 .L50 .L56
.T1: jump .L9 .L27 .L15 .L21
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
