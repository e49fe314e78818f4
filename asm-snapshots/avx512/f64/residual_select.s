; avx512/f64/residual_select
rhotree_kernels::arch::avx512::f64::residual_select:
    push rbp
    mov rbp, rsp
    push r15
    push r14
    push r13
    push r12
    push rbx
    and rsp, -64
    sub rsp, 1920
    mov qword ptr [rsp + 160], rcx
    mov qword ptr [rsp + 24], rsi
    mov rcx, qword ptr [rdi + 32]
    mov r11, qword ptr [rdi + 40]
    mov qword ptr [rsp], rcx
    mov rsi, rcx
    add rsi, r11
    mov rax, -1
    cmovb rsi, rax
    inc rsi
    cmove rsi, rax
    shl rsi, 3
    test rsi, rsi
    je .L210
    mov r9, qword ptr [rdi + 24]
    mov rax, r9
    or rax, rsi
    shr rax, 32
    je .L1
    mov rax, r9
    xor edx, edx
    div rsi
    mov qword ptr [rsp + 184], rax
    cmp rsi, r9
    jbe .L2
.L0:
    xor eax, eax
    jmp .L209
.L1:
    mov eax, r9d
    xor edx, edx
    div esi
    mov qword ptr [rsp + 184], rax
    cmp rsi, r9
    ja .L0
.L2:
    mov rax, qword ptr [rdi + 48]
    mov qword ptr [rsp + 16], rax
    mov rdx, qword ptr [rdi]
    mov r9, qword ptr [rdi + 16]
    movzx edi, byte ptr [rdi + 56]
    mov rcx, qword ptr [rsp]
    lea r12, [rcx - 1]
    mov rax, rcx
    inc rax
    mov r10, -1
    cmovne r10, rax
    shl r10, 6
    mov qword ptr [rsp + 224], r10
    imul r8, r8, 120
    mov qword ptr [rsp + 128], rsi
    lea rax, [8*rsi]
    mov qword ptr [rsp + 120], rax
    lea rax, [rdx + 192]
    mov qword ptr [rsp + 72], rax
    mov r10, rcx
    and r10, -2
    neg r10
    cmp rcx, -2
    mov rsi, -2
    cmovb rsi, rcx
    lea rax, [rsi + 2*rsi]
    shl rax, 5
    lea rcx, [rax + rdx]
    add rcx, 184
    mov qword ptr [rsp + 216], rcx
    shl rsi, 6
    add rsi, r9
    mov qword ptr [rsp + 240], rsi
    add rax, rdx
    add rax, 120
    mov qword ptr [rsp + 232], rax
    vbroadcastsd zmm15, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm23, qword ptr [rip + .Kc087500000000000]
    vbroadcastsd zmm24, qword ptr [rip + .K4086300000000000]
    vbroadcastsd zmm4, qword ptr [rip + .Kc338000000000000]
    vbroadcastsd zmm5, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd zmm9, qword ptr [rip + .Kbfe62e42fee00000]
    vbroadcastsd zmm26, qword ptr [rip + .Kbdea39ef35793c76]
    vbroadcastsd zmm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd zmm21, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd zmm22, qword ptr [rip + .K3ec71df25b3100a2]
    vbroadcastsd zmm20, qword ptr [rip + .K3efa01999e2633fd]
    vbroadcastsd zmm19, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd zmm31, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd zmm14, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd zmm30, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm13, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm17, qword ptr [rip + .K3fe000000000000a]
    vbroadcastsd zmm18, qword ptr [rip + .K3ff0000000000000]
    vbroadcastsd zmm29, qword ptr [rip + .K7fffffffffffffff]
    vbroadcastsd zmm11, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm10, qword ptr [rip + .K4008000000000000]
    vbroadcastsd zmm12, qword ptr [rip + .K4087700000000000]
    vbroadcastsd zmm28, qword ptr [rip + .K3fd5555555555555]
    vbroadcastsd zmm16, qword ptr [rip + .K3fe62e42fee00000]
    mov rcx, qword ptr [rsp + 160]
    lea rax, [rcx + 108]
    mov qword ptr [rsp + 208], rax
    mov qword ptr [rsp + 48], r9
    lea rax, [r9 + 128]
    mov qword ptr [rsp + 200], rax
    lea rax, [rdx + 200]
    mov qword ptr [rsp + 152], rax
    lea rax, [rdx + 208]
    mov qword ptr [rsp + 144], rax
    mov qword ptr [rsp + 176], rdx
    lea rax, [rdx + 216]
    mov qword ptr [rsp + 136], rax
    mov qword ptr [rsp + 40], 0
    mov qword ptr [rsp + 8], r11
    mov qword ptr [rsp + 56], r12
.L3:
    mov rax, r8
.L4:
    test rax, rax
    je .L5
    mov rdx, qword ptr [rcx + 16]
    sub rdx, qword ptr [rcx + 72]
    add rcx, 120
    add rax, -120
    cmp rdx, 32
    jae .L4
    jmp .L208
.L5:
    mov rax, qword ptr [rsp + 40]
    lea rcx, [rax + 2]
    mov eax, edi
    mov qword ptr [rsp + 168], rax
    cmp rcx, qword ptr [rsp + 184]
    mov dword ptr [rsp + 196], edi
    mov qword ptr [rsp + 312], r8
    jbe .L99
    cmp qword ptr [rsp + 16], 12
    jae .L142
    xor r9d, r9d
.L6:
    cmp r9, qword ptr [rsp + 16]
    jae .L139
    mov rax, qword ptr [rsp + 128]
    mov rdx, qword ptr [rsp + 40]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 48]
    lea rdi, [rcx + 8*rax]
    mov rbx, rdx
    shl rbx, 5
    mov r14, qword ptr [rsp + 120]
    imul r14, rdx
    mov rax, qword ptr [rsp + 200]
    lea r15, [rax + r14]
    lea rcx, [rax + r14]
    mov qword ptr [rsp + 80], rcx
    lea rcx, [rax + r14]
    mov qword ptr [rsp + 32], rcx
    lea rcx, [rax + r14]
    mov qword ptr [rsp + 112], rcx
    lea rcx, [rax + r14]
    mov qword ptr [rsp + 104], rcx
    lea rcx, [rax + r14]
    mov qword ptr [rsp + 96], rcx
    lea rcx, [rax + r14]
    mov qword ptr [rsp + 88], rcx
    lea rcx, [rax + r14]
    mov qword ptr [rsp + 304], rcx
    lea rcx, [rax + r14]
    mov qword ptr [rsp + 296], rcx
    lea rcx, [rax + r14]
    mov qword ptr [rsp + 288], rcx
    lea rcx, [rax + r14]
    mov qword ptr [rsp + 280], rcx
    lea rcx, [rax + r14]
    mov qword ptr [rsp + 272], rcx
    lea rcx, [rax + r14]
    mov qword ptr [rsp + 264], rcx
    lea rcx, [rax + r14]
    mov qword ptr [rsp + 256], rcx
    lea rcx, [rax + r14]
    mov qword ptr [rsp + 248], rcx
    add r14, rax
    mov rax, qword ptr [rsp + 224]
    add rax, rdi
    mov qword ptr [rsp + 64], rax
    jmp .L8
.L7:
    add r9, 4
    cmp r9, qword ptr [rsp + 16]
    vbroadcastsd zmm29, qword ptr [rip + .K7fffffffffffffff]
    vbroadcastsd zmm28, qword ptr [rip + .K3fd5555555555555]
    jae .L139
.L8:
    cmp r9, 8
    mov ecx, 8
    cmovb rcx, r9
    lea r8d, [8*rcx]
    mov rax, qword ptr [rsp + 176]
    lea r13, [rax + r8]
    vbroadcastsd zmm25, qword ptr [rax + r8]
    lea rdx, [rip + .T0]
    mov rax, qword ptr [rsp + 168]
    movsxd rax, dword ptr [rdx + 4*rax]
    add rax, rdx
    jmp rax
.L9:
    vmovapd zmm0, zmm15
    cmp r12, -3
    ja .L58
    test r12, r12
    je .L55
    mov rax, qword ptr [rsp + 72]
    lea rdx, [rax + r8]
    vxorpd xmm0, xmm0, xmm0
    mov eax, 1
    mov rsi, qword ptr [rsp + 264]
.L10:
    vbroadcastsd zmm1, qword ptr [rdx - 96]
    vsubpd zmm1, zmm1, zmmword ptr [rsi - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [rdx]
    vsubpd zmm0, zmm0, zmmword ptr [rsi]
    vfmadd213pd zmm0, zmm0, zmm1
    sub rsi, -128
    add rdx, 192
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L10
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L56
    jmp .L57
.L11:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    cmp r12, -3
    ja .L20
    test r12, r12
    je .L17
    mov rax, qword ptr [rsp + 72]
    lea rdx, [rax + r8]
    mov eax, 1
    mov rsi, qword ptr [rsp + 104]
.L12:
    vbroadcastsd zmm2, qword ptr [rdx - 96]
    vsubpd zmm2, zmm2, zmmword ptr [rsi - 64]
    vfmadd213pd zmm2, zmm2, zmm1
    vbroadcastsd zmm1, qword ptr [rdx]
    vsubpd zmm1, zmm1, zmmword ptr [rsi]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rsi, -128
    add rdx, 192
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L12
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L18
    jmp .L19
.L13:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    cmp r12, -3
    ja .L39
    test r12, r12
    je .L36
    mov rax, qword ptr [rsp + 72]
    lea rdx, [rax + r8]
    mov eax, 1
    mov rsi, r15
.L14:
    vbroadcastsd zmm2, qword ptr [rdx - 96]
    vsubpd zmm2, zmm2, zmmword ptr [rsi - 64]
    vfmadd213pd zmm2, zmm2, zmm1
    vbroadcastsd zmm1, qword ptr [rdx]
    vsubpd zmm1, zmm1, zmmword ptr [rsi]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rsi, -128
    add rdx, 192
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L14
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L37
    jmp .L38
.L15:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    cmp r12, -3
    ja .L63
    test r12, r12
    je .L60
    mov rax, qword ptr [rsp + 72]
    lea rdx, [rax + r8]
    mov eax, 1
    mov rsi, qword ptr [rsp + 296]
.L16:
    vbroadcastsd zmm2, qword ptr [rdx - 96]
    vsubpd zmm2, zmm2, zmmword ptr [rsi - 64]
    vfmadd213pd zmm2, zmm2, zmm1
    vbroadcastsd zmm1, qword ptr [rdx]
    vsubpd zmm1, zmm1, zmmword ptr [rsi]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rsi, -128
    add rdx, 192
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L16
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L61
    jmp .L62
.L17:
    mov eax, 1
.L18:
    vmovapd zmm2, zmm1
    lea rdx, [rax + 2*rax]
    shl rdx, 5
    vbroadcastsd zmm1, qword ptr [r13 + rdx]
    shl rax, 6
    vsubpd zmm1, zmm1, zmmword ptr [rdi + rax]
    vfmadd213pd zmm1, zmm1, zmm2
.L19:
    vmulpd zmm1, zmm1, zmm10
    vsqrtpd zmm1, zmm1
.L20:
    vminpd zmm28, zmm12, zmm1
    vxorpd zmm1, zmm28, zmm11
    vmaxpd zmm1, zmm23, zmm1
    vminpd zmm29, zmm24, zmm1
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm29, zmm5
    vaddpd zmm30, zmm1, zmm4
    vfmadd231pd zmm29, zmm30, zmm9
    vfmadd231pd zmm29, zmm30, zmm26
    vmovapd zmm31, zmm8
    vfmadd213pd zmm31, zmm29, zmm21
    vfmadd213pd zmm31, zmm29, zmm22
    vfmadd213pd zmm31, zmm29, zmm20
    vfmadd213pd zmm31, zmm29, zmm19
    vfmadd213pd zmm31, zmm29, qword ptr [rip + .K3f56c16c18438b08]{1to8}
    vfmadd213pd zmm31, zmm29, zmm14
    vfmadd213pd zmm31, zmm29, qword ptr [rip + .K3fa555555555083e]{1to8}
    vfmadd213pd zmm31, zmm29, zmm13
    vfmadd213pd zmm31, zmm29, zmm17
    cmp r12, -3
    ja .L25
    test r12, r12
    je .L22
    mov rax, qword ptr [rsp + 152]
    lea rdx, [rax + r8]
    vxorpd xmm0, xmm0, xmm0
    mov eax, 1
    mov rsi, qword ptr [rsp + 96]
.L21:
    vbroadcastsd zmm1, qword ptr [rdx - 96]
    vsubpd zmm1, zmm1, zmmword ptr [rsi - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [rdx]
    vsubpd zmm0, zmm0, zmmword ptr [rsi]
    vfmadd213pd zmm0, zmm0, zmm1
    sub rsi, -128
    add rdx, 192
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L21
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L23
    jmp .L24
.L22:
    vxorpd xmm0, xmm0, xmm0
    mov eax, 1
.L23:
    vmovapd zmm1, zmm0
    lea rdx, [r13 + 8]
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    vbroadcastsd zmm0, qword ptr [rdx + rsi]
    shl rax, 6
    vsubpd zmm0, zmm0, zmmword ptr [rdi + rax]
    vfmadd213pd zmm0, zmm0, zmm1
.L24:
    vmulpd zmm0, zmm0, zmm10
    vsqrtpd zmm0, zmm0
.L25:
    vminpd zmm0, zmm12, zmm0
    vxorpd zmm1, zmm0, zmm11
    vmaxpd zmm1, zmm23, zmm1
    vminpd zmm1, zmm24, zmm1
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm1, zmm5
    vaddpd zmm2, zmm2, zmm4
    vfmadd231pd zmm1, zmm2, zmm9
    vfmadd231pd zmm1, zmm2, zmm26
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm21
    vfmadd213pd zmm3, zmm1, zmm22
    vfmadd213pd zmm3, zmm1, zmm20
    vfmadd213pd zmm3, zmm1, zmm19
    vfmadd213pd zmm3, zmm1, qword ptr [rip + .K3f56c16c18438b08]{1to8}
    vfmadd213pd zmm3, zmm1, zmm14
    vfmadd213pd zmm3, zmm1, qword ptr [rip + .K3fa555555555083e]{1to8}
    vfmadd213pd zmm3, zmm1, zmm13
    vfmadd213pd zmm3, zmm1, zmm17
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm7, xmm7, xmm7
    cmp r12, -3
    ja .L30
    test r12, r12
    je .L27
    mov rax, qword ptr [rsp + 144]
    lea rdx, [rax + r8]
    mov eax, 1
    mov rsi, qword ptr [rsp + 88]
.L26:
    vbroadcastsd zmm9, qword ptr [rdx - 96]
    vsubpd zmm9, zmm9, zmmword ptr [rsi - 64]
    vfmadd213pd zmm9, zmm9, zmm7
    vbroadcastsd zmm7, qword ptr [rdx]
    vsubpd zmm7, zmm7, zmmword ptr [rsi]
    vfmadd213pd zmm7, zmm7, zmm9
    sub rsi, -128
    add rdx, 192
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L26
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L28
    jmp .L29
.L27:
    mov eax, 1
.L28:
    vmovapd zmm9, zmm7
    lea rdx, [r13 + 16]
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    vbroadcastsd zmm7, qword ptr [rdx + rsi]
    shl rax, 6
    vsubpd zmm7, zmm7, zmmword ptr [rdi + rax]
    vfmadd213pd zmm7, zmm7, zmm9
.L29:
    vmulpd zmm7, zmm7, zmm10
    vsqrtpd zmm7, zmm7
.L30:
    vmulpd zmm13, zmm25, zmmword ptr [rdi]
    vbroadcastsd zmm9, qword ptr [r13 + 8]
    vmulpd zmm10, zmm9, zmmword ptr [rdi]
    vbroadcastsd zmm14, qword ptr [r13 + 16]
    vminpd zmm9, zmm12, zmm7
    vxorpd zmm7, zmm9, zmm11
    vmaxpd zmm7, zmm23, zmm7
    vminpd zmm11, zmm24, zmm7
    vmovapd zmm7, zmm4
    vfmsub231pd zmm7, zmm11, zmm5
    vaddpd zmm12, zmm7, zmm4
    vfmadd231pd zmm11, zmm12, qword ptr [rip + .Kbfe62e42fee00000]{1to8}
    vfmadd231pd zmm11, zmm12, zmm26
    vmovapd zmm19, zmm8
    vfmadd213pd zmm19, zmm11, zmm21
    vfmadd213pd zmm19, zmm11, zmm22
    vfmadd213pd zmm19, zmm11, zmm20
    vfmadd213pd zmm19, zmm11, qword ptr [rip + .K3f2a01a012a0f351]{1to8}
    vfmadd213pd zmm19, zmm11, qword ptr [rip + .K3f56c16c18438b08]{1to8}
    vfmadd213pd zmm19, zmm11, qword ptr [rip + .K3f81111111127d0e]{1to8}
    vfmadd213pd zmm19, zmm11, qword ptr [rip + .K3fa555555555083e]{1to8}
    vfmadd213pd zmm19, zmm11, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vmulpd zmm20, zmm14, zmmword ptr [rdi]
    vfmadd213pd zmm19, zmm11, zmm17
    vbroadcastsd zmm7, qword ptr [r13 + 24]
    cmp r12, -3
    ja .L35
    test r12, r12
    je .L32
    mov rax, qword ptr [rsp + 136]
    lea rdx, [rax + r8]
    vxorpd xmm6, xmm6, xmm6
    mov eax, 1
    mov rsi, qword ptr [rsp + 304]
.L31:
    vbroadcastsd zmm14, qword ptr [rdx - 96]
    vsubpd zmm14, zmm14, zmmword ptr [rsi - 64]
    vfmadd213pd zmm14, zmm14, zmm6
    vbroadcastsd zmm6, qword ptr [rdx]
    vsubpd zmm6, zmm6, zmmword ptr [rsi]
    vfmadd213pd zmm6, zmm6, zmm14
    sub rsi, -128
    add rdx, 192
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L31
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L33
    jmp .L34
.L32:
    vxorpd xmm6, xmm6, xmm6
    mov eax, 1
.L33:
    vmovapd zmm14, zmm6
    add r13, 24
    lea rdx, [rax + 2*rax]
    shl rdx, 5
    vbroadcastsd zmm6, qword ptr [r13 + rdx]
    shl rax, 6
    vsubpd zmm6, zmm6, zmmword ptr [rdi + rax]
    vfmadd213pd zmm6, zmm6, zmm14
.L34:
    vmulpd zmm6, zmm6, qword ptr [rip + .K4008000000000000]{1to8}
    vsqrtpd zmm6, zmm6
.L35:
    vfmadd213pd zmm31, zmm29, zmm18
    vfmadd213pd zmm31, zmm29, zmm18
    vscalefpd zmm14, zmm31, zmm30
    vfmadd213pd zmm14, zmm28, zmm14
    vmulpd zmm29, zmm13, zmm14
    vfmadd213pd zmm3, zmm1, zmm18
    vfmadd213pd zmm3, zmm1, zmm18
    vscalefpd zmm1, zmm3, zmm2
    vfmadd213pd zmm1, zmm0, zmm1
    vmulpd zmm28, zmm10, zmm1
    vfmadd213pd zmm19, zmm11, zmm18
    vfmadd213pd zmm19, zmm11, zmm18
    vscalefpd zmm0, zmm19, zmm12
    vfmadd213pd zmm0, zmm9, zmm0
    vmulpd zmm27, zmm20, zmm0
    vbroadcastsd zmm12, qword ptr [rip + .K4087700000000000]
    vminpd zmm0, zmm12, zmm6
    vbroadcastsd zmm11, qword ptr [rip + .K8000000000000000]
    vxorpd zmm1, zmm0, zmm11
    vmaxpd zmm1, zmm23, zmm1
    vminpd zmm1, zmm24, zmm1
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm1, zmm5
    vaddpd zmm2, zmm2, zmm4
    vbroadcastsd zmm9, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd zmm1, zmm2, zmm9
    vfmadd231pd zmm1, zmm2, zmm26
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm21
    vfmadd213pd zmm3, zmm1, zmm22
    vbroadcastsd zmm20, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd zmm3, zmm1, zmm20
    vbroadcastsd zmm19, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd zmm3, zmm1, zmm19
    vbroadcastsd zmm31, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd zmm3, zmm1, zmm31
    vbroadcastsd zmm14, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd zmm3, zmm1, zmm14
    vbroadcastsd zmm30, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd zmm3, zmm1, zmm30
    vbroadcastsd zmm13, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd zmm3, zmm1, zmm13
    vfmadd213pd zmm3, zmm1, zmm17
    vfmadd213pd zmm3, zmm1, zmm18
    vfmadd213pd zmm3, zmm1, zmm18
    vscalefpd zmm1, zmm3, zmm2
    vfmadd213pd zmm1, zmm0, zmm1
    vmulpd zmm0, zmm7, zmmword ptr [rdi]
    vmulpd zmm0, zmm0, zmm1
    test r11, r11
    vbroadcastsd zmm10, qword ptr [rip + .K4008000000000000]
    jne .L93
    jmp .L95
.L36:
    mov eax, 1
.L37:
    vmovapd zmm2, zmm1
    lea rdx, [rax + 2*rax]
    shl rdx, 5
    vbroadcastsd zmm1, qword ptr [r13 + rdx]
    shl rax, 6
    vsubpd zmm1, zmm1, zmmword ptr [rdi + rax]
    vfmadd213pd zmm1, zmm1, zmm2
.L38:
    vmulpd zmm1, zmm1, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm1, zmm1
.L39:
    vminpd zmm29, zmm12, zmm1
    vxorpd zmm1, zmm29, zmm11
    vmaxpd zmm1, zmm23, zmm1
    vminpd zmm28, zmm24, zmm1
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm28, zmm5
    vaddpd zmm30, zmm1, zmm4
    vfmadd231pd zmm28, zmm30, zmm9
    vfmadd231pd zmm28, zmm30, zmm26
    vmovapd zmm31, zmm8
    vfmadd213pd zmm31, zmm28, zmm21
    vfmadd213pd zmm31, zmm28, zmm22
    vfmadd213pd zmm31, zmm28, zmm20
    vfmadd213pd zmm31, zmm28, zmm19
    vfmadd213pd zmm31, zmm28, qword ptr [rip + .K3f56c16c18438b08]{1to8}
    vfmadd213pd zmm31, zmm28, zmm14
    vfmadd213pd zmm31, zmm28, qword ptr [rip + .K3fa555555555083e]{1to8}
    vfmadd213pd zmm31, zmm28, zmm13
    vfmadd213pd zmm31, zmm28, zmm17
    vmovapd zmm27, zmm18
    vfmadd231pd zmm27, zmm29, qword ptr [rip + .K3fd5555555555555]{1to8}
    cmp r12, -3
    ja .L44
    test r12, r12
    je .L41
    mov rax, qword ptr [rsp + 152]
    lea rdx, [rax + r8]
    vxorpd xmm0, xmm0, xmm0
    mov eax, 1
    mov rsi, qword ptr [rsp + 80]
.L40:
    vbroadcastsd zmm1, qword ptr [rdx - 96]
    vsubpd zmm1, zmm1, zmmword ptr [rsi - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [rdx]
    vsubpd zmm0, zmm0, zmmword ptr [rsi]
    vfmadd213pd zmm0, zmm0, zmm1
    sub rsi, -128
    add rdx, 192
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L40
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L42
    jmp .L43
.L41:
    vxorpd xmm0, xmm0, xmm0
    mov eax, 1
.L42:
    vmovapd zmm1, zmm0
    lea rdx, [r13 + 8]
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    vbroadcastsd zmm0, qword ptr [rdx + rsi]
    shl rax, 6
    vsubpd zmm0, zmm0, zmmword ptr [rdi + rax]
    vfmadd213pd zmm0, zmm0, zmm1
.L43:
    vmulpd zmm0, zmm0, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm0, zmm0
.L44:
    vminpd zmm1, zmm12, zmm0
    vxorpd zmm0, zmm1, zmm11
    vmaxpd zmm0, zmm23, zmm0
    vminpd zmm0, zmm24, zmm0
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm0, zmm5
    vaddpd zmm2, zmm2, zmm4
    vfmadd231pd zmm0, zmm2, zmm9
    vfmadd231pd zmm0, zmm2, zmm26
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm0, zmm21
    vfmadd213pd zmm3, zmm0, zmm22
    vfmadd213pd zmm3, zmm0, zmm20
    vfmadd213pd zmm3, zmm0, zmm19
    vfmadd213pd zmm3, zmm0, qword ptr [rip + .K3f56c16c18438b08]{1to8}
    vfmadd213pd zmm3, zmm0, zmm14
    vfmadd213pd zmm3, zmm0, qword ptr [rip + .K3fa555555555083e]{1to8}
    vfmadd213pd zmm3, zmm0, zmm13
    vfmadd213pd zmm3, zmm0, zmm17
    vmovapd zmm6, zmm18
    vfmadd231pd zmm6, zmm1, qword ptr [rip + .K3fd5555555555555]{1to8}
    vxorpd xmm9, xmm9, xmm9
    vxorpd xmm7, xmm7, xmm7
    cmp r12, -3
    ja .L49
    test r12, r12
    je .L46
    mov rax, qword ptr [rsp + 144]
    lea rdx, [rax + r8]
    mov eax, 1
    mov rsi, qword ptr [rsp + 32]
.L45:
    vbroadcastsd zmm10, qword ptr [rdx - 96]
    vsubpd zmm10, zmm10, zmmword ptr [rsi - 64]
    vfmadd213pd zmm10, zmm10, zmm7
    vbroadcastsd zmm7, qword ptr [rdx]
    vsubpd zmm7, zmm7, zmmword ptr [rsi]
    vfmadd213pd zmm7, zmm7, zmm10
    sub rsi, -128
    add rdx, 192
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L45
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L47
    jmp .L48
.L46:
    mov eax, 1
.L47:
    vmovapd zmm10, zmm7
    lea rdx, [r13 + 16]
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    vbroadcastsd zmm7, qword ptr [rdx + rsi]
    shl rax, 6
    vsubpd zmm7, zmm7, zmmword ptr [rdi + rax]
    vfmadd213pd zmm7, zmm7, zmm10
.L48:
    vmulpd zmm7, zmm7, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm7, zmm7
.L49:
    vmulpd zmm19, zmm25, zmmword ptr [rdi]
    vbroadcastsd zmm10, qword ptr [r13 + 8]
    vmulpd zmm10, zmm10, zmmword ptr [rdi]
    vbroadcastsd zmm14, qword ptr [r13 + 16]
    vminpd zmm12, zmm12, zmm7
    vxorpd zmm7, zmm12, zmm11
    vmaxpd zmm7, zmm23, zmm7
    vminpd zmm11, zmm24, zmm7
    vmovapd zmm7, zmm4
    vfmsub231pd zmm7, zmm11, zmm5
    vaddpd zmm13, zmm7, zmm4
    vfmadd231pd zmm11, zmm13, qword ptr [rip + .Kbfe62e42fee00000]{1to8}
    vfmadd231pd zmm11, zmm13, zmm26
    vmovapd zmm20, zmm8
    vfmadd213pd zmm20, zmm11, zmm21
    vfmadd213pd zmm20, zmm11, zmm22
    vfmadd213pd zmm20, zmm11, qword ptr [rip + .K3efa01999e2633fd]{1to8}
    vfmadd213pd zmm20, zmm11, qword ptr [rip + .K3f2a01a012a0f351]{1to8}
    vfmadd213pd zmm20, zmm11, qword ptr [rip + .K3f56c16c18438b08]{1to8}
    vfmadd213pd zmm20, zmm11, qword ptr [rip + .K3f81111111127d0e]{1to8}
    vfmadd213pd zmm20, zmm11, qword ptr [rip + .K3fa555555555083e]{1to8}
    vfmadd213pd zmm20, zmm11, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vfmadd213pd zmm20, zmm11, zmm17
    vmovapd zmm21, zmm18
    vmulpd zmm22, zmm14, zmmword ptr [rdi]
    vfmadd231pd zmm21, zmm12, qword ptr [rip + .K3fd5555555555555]{1to8}
    vbroadcastsd zmm7, qword ptr [r13 + 24]
    cmp r12, -3
    ja .L54
    test r12, r12
    je .L51
    mov rax, qword ptr [rsp + 136]
    lea rdx, [rax + r8]
    vxorpd xmm9, xmm9, xmm9
    mov eax, 1
    mov rsi, qword ptr [rsp + 112]
.L50:
    vbroadcastsd zmm14, qword ptr [rdx - 96]
    vsubpd zmm14, zmm14, zmmword ptr [rsi - 64]
    vfmadd213pd zmm14, zmm14, zmm9
    vbroadcastsd zmm9, qword ptr [rdx]
    vsubpd zmm9, zmm9, zmmword ptr [rsi]
    vfmadd213pd zmm9, zmm9, zmm14
    sub rsi, -128
    add rdx, 192
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L50
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L52
    jmp .L53
.L51:
    vxorpd xmm9, xmm9, xmm9
    mov eax, 1
.L52:
    vmovapd zmm14, zmm9
    add r13, 24
    lea rdx, [rax + 2*rax]
    shl rdx, 5
    vbroadcastsd zmm9, qword ptr [r13 + rdx]
    shl rax, 6
    vsubpd zmm9, zmm9, zmmword ptr [rdi + rax]
    vfmadd213pd zmm9, zmm9, zmm14
.L53:
    vmulpd zmm9, zmm9, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm9, zmm9
.L54:
    vfmadd213pd zmm27, zmm29, zmm18
    vfmadd213pd zmm31, zmm28, zmm18
    vfmadd213pd zmm31, zmm28, zmm18
    vscalefpd zmm14, zmm31, zmm30
    vmulpd zmm14, zmm27, zmm14
    vmulpd zmm29, zmm19, zmm14
    vfmadd213pd zmm6, zmm1, zmm18
    vfmadd213pd zmm3, zmm0, zmm18
    vfmadd213pd zmm3, zmm0, zmm18
    vscalefpd zmm0, zmm3, zmm2
    vmulpd zmm0, zmm6, zmm0
    vmulpd zmm28, zmm10, zmm0
    vfmadd213pd zmm21, zmm12, zmm18
    vfmadd213pd zmm20, zmm11, zmm18
    vfmadd213pd zmm20, zmm11, zmm18
    vscalefpd zmm0, zmm20, zmm13
    vmulpd zmm0, zmm21, zmm0
    vmulpd zmm27, zmm22, zmm0
    vbroadcastsd zmm12, qword ptr [rip + .K4087700000000000]
    vminpd zmm0, zmm12, zmm9
    vbroadcastsd zmm11, qword ptr [rip + .K8000000000000000]
    vxorpd zmm1, zmm0, zmm11
    vmaxpd zmm1, zmm23, zmm1
    vminpd zmm1, zmm24, zmm1
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm1, zmm5
    vaddpd zmm2, zmm2, zmm4
    vbroadcastsd zmm9, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd zmm1, zmm2, zmm9
    vfmadd231pd zmm1, zmm2, zmm26
    vmovapd zmm3, zmm18
    vfmadd231pd zmm3, zmm0, qword ptr [rip + .K3fd5555555555555]{1to8}
    vfmadd213pd zmm3, zmm0, zmm18
    vmovapd zmm0, zmm8
    vbroadcastsd zmm21, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd zmm0, zmm1, zmm21
    vbroadcastsd zmm22, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd zmm0, zmm1, zmm22
    vbroadcastsd zmm20, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd zmm0, zmm1, zmm20
    vbroadcastsd zmm19, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd zmm0, zmm1, zmm19
    vbroadcastsd zmm31, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd zmm0, zmm1, zmm31
    vbroadcastsd zmm14, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd zmm0, zmm1, zmm14
    vbroadcastsd zmm30, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd zmm0, zmm1, zmm30
    vbroadcastsd zmm13, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd zmm0, zmm1, zmm13
    vfmadd213pd zmm0, zmm1, zmm17
    vfmadd213pd zmm0, zmm1, zmm18
    vfmadd213pd zmm0, zmm1, zmm18
    vscalefpd zmm0, zmm0, zmm2
    vmulpd zmm0, zmm3, zmm0
    vmulpd zmm1, zmm7, zmmword ptr [rdi]
    vmulpd zmm0, zmm1, zmm0
    test r11, r11
    vbroadcastsd zmm10, qword ptr [rip + .K4008000000000000]
    jne .L93
    jmp .L95
.L55:
    vxorpd xmm0, xmm0, xmm0
    mov eax, 1
.L56:
    vmovapd zmm1, zmm0
    lea rdx, [rax + 2*rax]
    shl rdx, 5
    vbroadcastsd zmm0, qword ptr [r13 + rdx]
    shl rax, 6
    vsubpd zmm0, zmm0, zmmword ptr [rdi + rax]
    vfmadd213pd zmm0, zmm0, zmm1
.L57:
    vmulpd zmm0, zmm0, qword ptr [rip + .Kbfe0000000000000]{1to8}
.L58:
    vmaxpd zmm0, zmm23, zmm0
    vminpd zmm28, zmm24, zmm0
    vmovapd zmm0, zmm4
    vfmsub231pd zmm0, zmm28, zmm5
    vaddpd zmm29, zmm0, zmm4
    vfmadd231pd zmm28, zmm29, zmm9
    vfmadd231pd zmm28, zmm29, zmm26
    vmovapd zmm27, zmm8
    vfmadd213pd zmm27, zmm28, zmm21
    vfmadd213pd zmm27, zmm28, zmm22
    vfmadd213pd zmm27, zmm28, zmm20
    vfmadd213pd zmm27, zmm28, zmm19
    vfmadd213pd zmm27, zmm28, zmm31
    vfmadd213pd zmm27, zmm28, zmm14
    vfmadd213pd zmm27, zmm28, zmm30
    vfmadd213pd zmm27, zmm28, zmm13
    vfmadd213pd zmm27, zmm28, zmm17
    vmovapd zmm0, zmm15
    cmp r12, -3
    ja .L68
    test r12, r12
    je .L65
    mov rax, qword ptr [rsp + 152]
    lea rdx, [rax + r8]
    vxorpd xmm0, xmm0, xmm0
    mov eax, 1
    mov rsi, qword ptr [rsp + 256]
.L59:
    vbroadcastsd zmm1, qword ptr [rdx - 96]
    vsubpd zmm1, zmm1, zmmword ptr [rsi - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [rdx]
    vsubpd zmm0, zmm0, zmmword ptr [rsi]
    vfmadd213pd zmm0, zmm0, zmm1
    sub rsi, -128
    add rdx, 192
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L59
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L66
    jmp .L67
.L60:
    mov eax, 1
.L61:
    vmovapd zmm2, zmm1
    lea rdx, [rax + 2*rax]
    shl rdx, 5
    vbroadcastsd zmm1, qword ptr [r13 + rdx]
    shl rax, 6
    vsubpd zmm1, zmm1, zmmword ptr [rdi + rax]
    vfmadd213pd zmm1, zmm1, zmm2
.L62:
    vsqrtpd zmm1, zmm1
.L63:
    vxorpd zmm1, zmm1, zmm11
    vmaxpd zmm1, zmm23, zmm1
    vminpd zmm28, zmm24, zmm1
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm28, zmm5
    vaddpd zmm29, zmm1, zmm4
    vfmadd231pd zmm28, zmm29, zmm9
    vfmadd231pd zmm28, zmm29, zmm26
    vmovapd zmm30, zmm8
    vfmadd213pd zmm30, zmm28, zmm21
    vfmadd213pd zmm30, zmm28, zmm22
    vfmadd213pd zmm30, zmm28, zmm20
    vfmadd213pd zmm30, zmm28, zmm19
    vfmadd213pd zmm30, zmm28, zmm31
    vfmadd213pd zmm30, zmm28, zmm14
    vfmadd213pd zmm30, zmm28, qword ptr [rip + .K3fa555555555083e]{1to8}
    vfmadd213pd zmm30, zmm28, zmm13
    vfmadd213pd zmm30, zmm28, zmm17
    cmp r12, -3
    ja .L73
    test r12, r12
    je .L70
    mov rax, qword ptr [rsp + 152]
    lea rdx, [rax + r8]
    vxorpd xmm0, xmm0, xmm0
    mov eax, 1
    mov rsi, qword ptr [rsp + 288]
.L64:
    vbroadcastsd zmm1, qword ptr [rdx - 96]
    vsubpd zmm1, zmm1, zmmword ptr [rsi - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [rdx]
    vsubpd zmm0, zmm0, zmmword ptr [rsi]
    vfmadd213pd zmm0, zmm0, zmm1
    sub rsi, -128
    add rdx, 192
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L64
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L71
    jmp .L72
.L65:
    vxorpd xmm0, xmm0, xmm0
    mov eax, 1
.L66:
    vmovapd zmm1, zmm0
    lea rdx, [r13 + 8]
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    vbroadcastsd zmm0, qword ptr [rdx + rsi]
    shl rax, 6
    vsubpd zmm0, zmm0, zmmword ptr [rdi + rax]
    vfmadd213pd zmm0, zmm0, zmm1
.L67:
    vmulpd zmm0, zmm0, qword ptr [rip + .Kbfe0000000000000]{1to8}
.L68:
    vmaxpd zmm0, zmm23, zmm0
    vminpd zmm0, zmm24, zmm0
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm0, zmm5
    vaddpd zmm1, zmm1, zmm4
    vfmadd231pd zmm0, zmm1, zmm9
    vfmadd231pd zmm0, zmm1, zmm26
    vmovapd zmm2, zmm8
    vfmadd213pd zmm2, zmm0, zmm21
    vfmadd213pd zmm2, zmm0, zmm22
    vfmadd213pd zmm2, zmm0, zmm20
    vfmadd213pd zmm2, zmm0, zmm19
    vfmadd213pd zmm2, zmm0, zmm31
    vfmadd213pd zmm2, zmm0, zmm14
    vfmadd213pd zmm2, zmm0, zmm30
    vfmadd213pd zmm2, zmm0, zmm13
    vfmadd213pd zmm2, zmm0, zmm17
    vmovapd zmm3, zmm15
    cmp r12, -3
    ja .L78
    test r12, r12
    je .L75
    mov rax, qword ptr [rsp + 144]
    lea rdx, [rax + r8]
    vxorpd xmm3, xmm3, xmm3
    mov eax, 1
    mov rsi, qword ptr [rsp + 248]
.L69:
    vbroadcastsd zmm6, qword ptr [rdx - 96]
    vsubpd zmm6, zmm6, zmmword ptr [rsi - 64]
    vfmadd213pd zmm6, zmm6, zmm3
    vbroadcastsd zmm3, qword ptr [rdx]
    vsubpd zmm3, zmm3, zmmword ptr [rsi]
    vfmadd213pd zmm3, zmm3, zmm6
    sub rsi, -128
    add rdx, 192
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L69
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L76
    jmp .L77
.L70:
    vxorpd xmm0, xmm0, xmm0
    mov eax, 1
.L71:
    vmovapd zmm1, zmm0
    lea rdx, [r13 + 8]
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    vbroadcastsd zmm0, qword ptr [rdx + rsi]
    shl rax, 6
    vsubpd zmm0, zmm0, zmmword ptr [rdi + rax]
    vfmadd213pd zmm0, zmm0, zmm1
.L72:
    vsqrtpd zmm0, zmm0
.L73:
    vxorpd zmm0, zmm0, zmm11
    vmaxpd zmm0, zmm23, zmm0
    vminpd zmm0, zmm24, zmm0
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm0, zmm5
    vaddpd zmm1, zmm1, zmm4
    vfmadd231pd zmm0, zmm1, zmm9
    vfmadd231pd zmm0, zmm1, zmm26
    vmovapd zmm2, zmm8
    vfmadd213pd zmm2, zmm0, zmm21
    vfmadd213pd zmm2, zmm0, zmm22
    vfmadd213pd zmm2, zmm0, zmm20
    vfmadd213pd zmm2, zmm0, zmm19
    vfmadd213pd zmm2, zmm0, zmm31
    vfmadd213pd zmm2, zmm0, zmm14
    vfmadd213pd zmm2, zmm0, qword ptr [rip + .K3fa555555555083e]{1to8}
    vfmadd213pd zmm2, zmm0, zmm13
    vfmadd213pd zmm2, zmm0, zmm17
    vxorpd xmm3, xmm3, xmm3
    vxorpd xmm6, xmm6, xmm6
    cmp r12, -3
    ja .L83
    test r12, r12
    je .L80
    mov rax, qword ptr [rsp + 144]
    lea rdx, [rax + r8]
    mov eax, 1
    mov rsi, qword ptr [rsp + 280]
.L74:
    vbroadcastsd zmm7, qword ptr [rdx - 96]
    vsubpd zmm7, zmm7, zmmword ptr [rsi - 64]
    vfmadd213pd zmm7, zmm7, zmm6
    vbroadcastsd zmm6, qword ptr [rdx]
    vsubpd zmm6, zmm6, zmmword ptr [rsi]
    vfmadd213pd zmm6, zmm6, zmm7
    sub rsi, -128
    add rdx, 192
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L74
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L81
    jmp .L82
.L75:
    vxorpd xmm3, xmm3, xmm3
    mov eax, 1
.L76:
    vmovapd zmm6, zmm3
    lea rdx, [r13 + 16]
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    vbroadcastsd zmm3, qword ptr [rdx + rsi]
    shl rax, 6
    vsubpd zmm3, zmm3, zmmword ptr [rdi + rax]
    vfmadd213pd zmm3, zmm3, zmm6
.L77:
    vmulpd zmm3, zmm3, qword ptr [rip + .Kbfe0000000000000]{1to8}
.L78:
    vmulpd zmm10, zmm25, zmmword ptr [rdi]
    vbroadcastsd zmm6, qword ptr [r13 + 8]
    vmulpd zmm6, zmm6, zmmword ptr [rdi]
    vbroadcastsd zmm12, qword ptr [r13 + 16]
    vmaxpd zmm3, zmm23, zmm3
    vminpd zmm7, zmm24, zmm3
    vmovapd zmm3, zmm4
    vfmsub231pd zmm3, zmm7, zmm5
    vaddpd zmm9, zmm3, zmm4
    vfmadd231pd zmm7, zmm9, qword ptr [rip + .Kbfe62e42fee00000]{1to8}
    vfmadd231pd zmm7, zmm9, zmm26
    vmovapd zmm11, zmm8
    vfmadd213pd zmm11, zmm7, zmm21
    vfmadd213pd zmm11, zmm7, zmm22
    vfmadd213pd zmm11, zmm7, zmm20
    vfmadd213pd zmm11, zmm7, zmm19
    vfmadd213pd zmm11, zmm7, zmm31
    vfmadd213pd zmm11, zmm7, zmm14
    vfmadd213pd zmm11, zmm7, zmm30
    vfmadd213pd zmm11, zmm7, zmm13
    vfmadd213pd zmm11, zmm7, zmm17
    vmulpd zmm12, zmm12, zmmword ptr [rdi]
    vbroadcastsd zmm3, qword ptr [r13 + 24]
    vmovapd zmm13, zmm15
    cmp r12, -3
    ja .L88
    test r12, r12
    je .L85
    mov rax, qword ptr [rsp + 136]
    lea rdx, [rax + r8]
    vxorpd xmm13, xmm13, xmm13
    mov eax, 1
    mov rsi, r14
.L79:
    vbroadcastsd zmm14, qword ptr [rdx - 96]
    vsubpd zmm14, zmm14, zmmword ptr [rsi - 64]
    vfmadd213pd zmm14, zmm14, zmm13
    vbroadcastsd zmm13, qword ptr [rdx]
    vsubpd zmm13, zmm13, zmmword ptr [rsi]
    vfmadd213pd zmm13, zmm13, zmm14
    sub rsi, -128
    add rdx, 192
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L79
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L86
    jmp .L87
.L80:
    mov eax, 1
.L81:
    vmovapd zmm7, zmm6
    lea rdx, [r13 + 16]
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    vbroadcastsd zmm6, qword ptr [rdx + rsi]
    shl rax, 6
    vsubpd zmm6, zmm6, zmmword ptr [rdi + rax]
    vfmadd213pd zmm6, zmm6, zmm7
.L82:
    vsqrtpd zmm6, zmm6
.L83:
    vmulpd zmm11, zmm25, zmmword ptr [rdi]
    vbroadcastsd zmm7, qword ptr [r13 + 8]
    vmulpd zmm7, zmm7, zmmword ptr [rdi]
    vbroadcastsd zmm13, qword ptr [r13 + 16]
    vxorpd zmm6, zmm6, qword ptr [rip + .K8000000000000000]{1to8}
    vmaxpd zmm6, zmm23, zmm6
    vminpd zmm9, zmm24, zmm6
    vmovapd zmm6, zmm4
    vfmsub231pd zmm6, zmm9, zmm5
    vaddpd zmm10, zmm6, zmm4
    vfmadd231pd zmm9, zmm10, qword ptr [rip + .Kbfe62e42fee00000]{1to8}
    vfmadd231pd zmm9, zmm10, zmm26
    vmovapd zmm12, zmm8
    vfmadd213pd zmm12, zmm9, zmm21
    vfmadd213pd zmm12, zmm9, zmm22
    vfmadd213pd zmm12, zmm9, zmm20
    vfmadd213pd zmm12, zmm9, zmm19
    vfmadd213pd zmm12, zmm9, zmm31
    vfmadd213pd zmm12, zmm9, zmm14
    vfmadd213pd zmm12, zmm9, qword ptr [rip + .K3fa555555555083e]{1to8}
    vfmadd213pd zmm12, zmm9, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vmulpd zmm13, zmm13, zmmword ptr [rdi]
    vfmadd213pd zmm12, zmm9, zmm17
    vbroadcastsd zmm6, qword ptr [r13 + 24]
    cmp r12, -3
    ja .L92
    test r12, r12
    je .L89
    mov rax, qword ptr [rsp + 136]
    lea rdx, [rax + r8]
    vxorpd xmm3, xmm3, xmm3
    mov eax, 1
    mov rsi, qword ptr [rsp + 272]
.L84:
    vbroadcastsd zmm14, qword ptr [rdx - 96]
    vsubpd zmm14, zmm14, zmmword ptr [rsi - 64]
    vfmadd213pd zmm14, zmm14, zmm3
    vbroadcastsd zmm3, qword ptr [rdx]
    vsubpd zmm3, zmm3, zmmword ptr [rsi]
    vfmadd213pd zmm3, zmm3, zmm14
    sub rsi, -128
    add rdx, 192
    lea r11, [r10 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L84
    test byte ptr [rsp], 1
    mov r11, qword ptr [rsp + 8]
    jne .L90
    jmp .L91
.L85:
    vxorpd xmm13, xmm13, xmm13
    mov eax, 1
.L86:
    vmovapd zmm14, zmm13
    add r13, 24
    lea rdx, [rax + 2*rax]
    shl rdx, 5
    vbroadcastsd zmm13, qword ptr [r13 + rdx]
    shl rax, 6
    vsubpd zmm13, zmm13, zmmword ptr [rdi + rax]
    vfmadd213pd zmm13, zmm13, zmm14
.L87:
    vmulpd zmm13, zmm13, qword ptr [rip + .Kbfe0000000000000]{1to8}
.L88:
    vfmadd213pd zmm27, zmm28, zmm18
    vfmadd213pd zmm27, zmm28, zmm18
    vscalefpd zmm14, zmm27, zmm29
    vmulpd zmm29, zmm10, zmm14
    vfmadd213pd zmm2, zmm0, zmm18
    vfmadd213pd zmm2, zmm0, zmm18
    vscalefpd zmm0, zmm2, zmm1
    vmulpd zmm28, zmm6, zmm0
    vfmadd213pd zmm11, zmm7, zmm18
    vfmadd213pd zmm11, zmm7, zmm18
    vscalefpd zmm0, zmm11, zmm9
    vmulpd zmm27, zmm12, zmm0
    vmaxpd zmm0, zmm23, zmm13
    vminpd zmm0, zmm24, zmm0
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm0, zmm5
    vaddpd zmm1, zmm1, zmm4
    vbroadcastsd zmm9, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd zmm0, zmm1, zmm9
    vfmadd231pd zmm0, zmm1, zmm26
    vmovapd zmm2, zmm8
    vfmadd213pd zmm2, zmm0, zmm21
    vfmadd213pd zmm2, zmm0, zmm22
    vfmadd213pd zmm2, zmm0, zmm20
    vfmadd213pd zmm2, zmm0, zmm19
    vfmadd213pd zmm2, zmm0, zmm31
    vbroadcastsd zmm14, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd zmm2, zmm0, zmm14
    vfmadd213pd zmm2, zmm0, zmm30
    vbroadcastsd zmm13, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd zmm2, zmm0, zmm13
    vfmadd213pd zmm2, zmm0, zmm17
    vmulpd zmm3, zmm3, zmmword ptr [rdi]
    vfmadd213pd zmm2, zmm0, zmm18
    vfmadd213pd zmm2, zmm0, zmm18
    vscalefpd zmm0, zmm2, zmm1
    vmulpd zmm0, zmm3, zmm0
    vbroadcastsd zmm11, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm12, qword ptr [rip + .K4087700000000000]
    test r11, r11
    vbroadcastsd zmm10, qword ptr [rip + .K4008000000000000]
    jne .L93
    jmp .L95
.L89:
    vxorpd xmm3, xmm3, xmm3
    mov eax, 1
.L90:
    vmovapd zmm14, zmm3
    add r13, 24
    lea rdx, [rax + 2*rax]
    shl rdx, 5
    vbroadcastsd zmm3, qword ptr [r13 + rdx]
    shl rax, 6
    vsubpd zmm3, zmm3, zmmword ptr [rdi + rax]
    vfmadd213pd zmm3, zmm3, zmm14
.L91:
    vsqrtpd zmm3, zmm3
.L92:
    vfmadd213pd zmm30, zmm28, zmm18
    vfmadd213pd zmm30, zmm28, zmm18
    vscalefpd zmm14, zmm30, zmm29
    vmulpd zmm29, zmm11, zmm14
    vfmadd213pd zmm2, zmm0, zmm18
    vfmadd213pd zmm2, zmm0, zmm18
    vscalefpd zmm0, zmm2, zmm1
    vmulpd zmm28, zmm7, zmm0
    vfmadd213pd zmm12, zmm9, zmm18
    vfmadd213pd zmm12, zmm9, zmm18
    vscalefpd zmm0, zmm12, zmm10
    vmulpd zmm27, zmm13, zmm0
    vbroadcastsd zmm11, qword ptr [rip + .K8000000000000000]
    vxorpd zmm0, zmm3, zmm11
    vmaxpd zmm0, zmm23, zmm0
    vminpd zmm0, zmm24, zmm0
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm0, zmm5
    vaddpd zmm1, zmm1, zmm4
    vbroadcastsd zmm9, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd zmm0, zmm1, zmm9
    vfmadd231pd zmm0, zmm1, zmm26
    vmovapd zmm2, zmm8
    vfmadd213pd zmm2, zmm0, zmm21
    vfmadd213pd zmm2, zmm0, zmm22
    vfmadd213pd zmm2, zmm0, zmm20
    vfmadd213pd zmm2, zmm0, zmm19
    vfmadd213pd zmm2, zmm0, zmm31
    vbroadcastsd zmm14, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd zmm2, zmm0, zmm14
    vbroadcastsd zmm30, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd zmm2, zmm0, zmm30
    vbroadcastsd zmm13, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd zmm2, zmm0, zmm13
    vfmadd213pd zmm2, zmm0, zmm17
    vmulpd zmm3, zmm6, zmmword ptr [rdi]
    vfmadd213pd zmm2, zmm0, zmm18
    vfmadd213pd zmm2, zmm0, zmm18
    vscalefpd zmm0, zmm2, zmm1
    vmulpd zmm0, zmm3, zmm0
    vbroadcastsd zmm12, qword ptr [rip + .K4087700000000000]
    test r11, r11
    vbroadcastsd zmm10, qword ptr [rip + .K4008000000000000]
    je .L95
.L93:
    add r8, qword ptr [rsp + 232]
    mov rax, qword ptr [rsp + 64]
    mov rdx, r11
.L94:
    vmovupd zmm1, zmmword ptr [rax]
    vfnmadd231pd zmm29, zmm1, qword ptr [r8 - 24]{1to8}
    vfnmadd231pd zmm28, zmm1, qword ptr [r8 - 16]{1to8}
    vfnmadd231pd zmm27, zmm1, qword ptr [r8 - 8]{1to8}
    vfnmadd231pd zmm0, zmm1, qword ptr [r8]{1to8}
    add r8, 96
    add rax, 64
    dec rdx
    jne .L94
.L95:
    cmp r9, 9
    setae al
    cmp qword ptr [rsp + 16], rcx
    sete dl
    or dl, al
    jne .L7
    imul rax, rcx, 120
    add rax, qword ptr [rsp + 160]
    vandpd zmm1, zmm29, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm1, zmm18, zmm1
    vcmpgt_oqpd k0, zmm1, qword ptr [rax + 88]{1to8}
    kortestb k0, k0
    je .L96
    mov rdx, qword ptr [rsp + 24]
    vmovdqu ymm2, ymmword ptr [rdx + rbx]
    vpcmpltud k1, ymm2, dword ptr [rax + 104]{1to8}
    vpcmpneqd k1 {k1}, ymm2, dword ptr [rax + 108]{1to8}
    kandb k1, k0, k1
    mov rdx, qword ptr [rax + 8]
    mov rsi, qword ptr [rax + 72]
    vcompresspd zmm1 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rdx + 8*rsi], zmm1
    mov rdx, qword ptr [rax + 32]
    vpcompressd ymm1 {k1} {z}, ymm2
    vmovdqu ymmword ptr [rdx + 4*rsi], ymm1
    kmovb edx, k1
    popcnt edx, edx
    add rdx, rsi
    mov qword ptr [rax + 72], rdx
.L96:
    not rcx
    add rcx, qword ptr [rsp + 16]
    je .L7
    vandpd zmm1, zmm28, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm1, zmm18, zmm1
    vcmpgt_oqpd k0, zmm1, qword ptr [rax + 208]{1to8}
    kortestb k0, k0
    je .L97
    mov rdx, qword ptr [rsp + 24]
    vmovdqu ymm2, ymmword ptr [rdx + rbx]
    vpcmpltud k1, ymm2, dword ptr [rax + 224]{1to8}
    vpcmpneqd k1 {k1}, ymm2, dword ptr [rax + 228]{1to8}
    kandb k1, k0, k1
    mov rdx, qword ptr [rax + 128]
    mov rsi, qword ptr [rax + 192]
    vcompresspd zmm1 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rdx + 8*rsi], zmm1
    mov rdx, qword ptr [rax + 152]
    vpcompressd ymm1 {k1} {z}, ymm2
    vmovdqu ymmword ptr [rdx + 4*rsi], ymm1
    kmovb edx, k1
    popcnt edx, edx
    add rdx, rsi
    mov qword ptr [rax + 192], rdx
.L97:
    cmp rcx, 1
    je .L7
    vandpd zmm1, zmm27, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm1, zmm18, zmm1
    vcmpgt_oqpd k0, zmm1, qword ptr [rax + 328]{1to8}
    kortestb k0, k0
    je .L98
    mov rdx, qword ptr [rsp + 24]
    vmovdqu ymm2, ymmword ptr [rdx + rbx]
    vpcmpltud k1, ymm2, dword ptr [rax + 344]{1to8}
    vpcmpneqd k1 {k1}, ymm2, dword ptr [rax + 348]{1to8}
    kandb k1, k0, k1
    mov rdx, qword ptr [rax + 248]
    mov rsi, qword ptr [rax + 312]
    vcompresspd zmm1 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rdx + 8*rsi], zmm1
    mov rdx, qword ptr [rax + 272]
    vpcompressd ymm1 {k1} {z}, ymm2
    vmovdqu ymmword ptr [rdx + 4*rsi], ymm1
    kmovb edx, k1
    popcnt edx, edx
    add rdx, rsi
    mov qword ptr [rax + 312], rdx
.L98:
    cmp rcx, 2
    je .L7
    vandpd zmm0, zmm0, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm0, zmm18, zmm0
    vcmpgt_oqpd k0, zmm0, qword ptr [rax + 448]{1to8}
    kortestb k0, k0
    je .L7
    mov rcx, qword ptr [rsp + 24]
    vmovdqu ymm1, ymmword ptr [rcx + rbx]
    vpcmpltud k1, ymm1, dword ptr [rax + 464]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [rax + 468]{1to8}
    kandb k1, k0, k1
    mov rcx, qword ptr [rax + 368]
    mov rdx, qword ptr [rax + 432]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rcx + 8*rdx], zmm0
    mov rcx, qword ptr [rax + 392]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rcx + 4*rdx], ymm0
    kmovb ecx, k1
    popcnt ecx, ecx
    add rcx, rdx
    mov qword ptr [rax + 432], rcx
    jmp .L7
.L99:
    mov qword ptr [rsp + 88], rcx
    cmp qword ptr [rsp + 16], 12
    jae .L174
    xor r11d, r11d
.L100:
    cmp r11, qword ptr [rsp + 16]
    jae .L140
    mov r8, qword ptr [rsp + 40]
    mov rax, r8
    mov rcx, qword ptr [rsp + 128]
    imul rax, rcx
    mov rdx, qword ptr [rsp + 48]
    lea rax, [rdx + 8*rax]
    mov qword ptr [rsp + 64], rax
    lea r9, [r8 + 1]
    mov rax, r9
    imul rax, rcx
    lea rdx, [rdx + 8*rax]
    mov rdi, qword ptr [rsp + 120]
    mov rsi, rdi
    imul rsi, r9
    shl r9, 5
    mov qword ptr [rsp + 32], r9
    imul rdi, r8
    shl r8, 5
    mov qword ptr [rsp + 40], r8
    jmp .L102
.L101:
    add r11, 4
    cmp r11, qword ptr [rsp + 16]
    vbroadcastsd zmm13, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm11, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm12, qword ptr [rip + .K4087700000000000]
    jae .L140
.L102:
    cmp r11, 8
    mov eax, 8
    cmovb rax, r11
    mov qword ptr [rsp + 80], rax
    lea r9d, [8*rax]
    mov rax, qword ptr [rsp + 176]
    lea r14, [rax + r9]
    vbroadcastsd zmm0, qword ptr [rax + r9]
    vmovapd zmmword ptr [rsp + 320], zmm0
    vmovapd zmmword ptr [rsp + 384], zmm0
    vmovapd zmmword ptr [rsp + 448], zmm0
    vmovapd zmmword ptr [rsp + 512], zmm0
    vmovapd zmmword ptr [rsp + 576], zmm0
    vmovapd zmmword ptr [rsp + 640], zmm0
    vmovapd zmmword ptr [rsp + 704], zmm0
    vmovapd zmmword ptr [rsp + 768], zmm0
    mov rax, qword ptr [rsp + 64]
    vmovupd zmm27, zmmword ptr [rax]
    vmovupd zmm28, zmmword ptr [rdx]
    lea rcx, [rip + .T1]
    mov rax, qword ptr [rsp + 168]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    jmp rax
.L103:
    mov rax, qword ptr [rsp + 72]
    lea r8, [rax + r9]
    xor r15d, r15d
    xor r13d, r13d
    jmp .L108
.L104:
    vxorpd xmm1, xmm1, xmm1
.L105:
    vmovapd zmm2, zmm1
    lea rax, [r14 + 8*r15]
    lea rcx, [rbx + 2*rbx]
    shl rcx, 5
    vbroadcastsd zmm1, qword ptr [rax + rcx]
    vmovapd zmm3, zmm0
    shl rbx, 6
    mov rax, qword ptr [rsp + 64]
    vsubpd zmm0, zmm1, zmmword ptr [rax + rbx]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [rdx + rbx]
    vfmadd213pd zmm1, zmm1, zmm2
.L106:
    vbroadcastsd zmm3, qword ptr [rip + .Kbfe0000000000000]
    vmulpd zmm2, zmm0, zmm3
    vmulpd zmm1, zmm1, zmm3
.L107:
    vbroadcastsd zmm0, qword ptr [r14 + 8*r15]
    vmaxpd zmm2, zmm23, zmm2
    vminpd zmm2, zmm24, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm16
    vbroadcastsd zmm9, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm2, zmm3, zmm9
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm21
    vfmadd213pd zmm6, zmm2, zmm22
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm14
    vfmadd213pd zmm6, zmm2, zmm30
    vfmadd213pd zmm6, zmm2, zmm13
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm7, zmm0, zmm27
    vfmadd213pd zmm6, zmm2, zmm18
    vfmadd213pd zmm6, zmm2, zmm18
    vscalefpd zmm2, zmm6, zmm3
    vmulpd zmm2, zmm7, zmm2
    vmovapd zmmword ptr [rsp + r13 + 320], zmm2
    vmaxpd zmm1, zmm23, zmm1
    vminpd zmm1, zmm24, zmm1
    vmovapd zmm2, zmm5
    vfmsub213pd zmm2, zmm1, zmm4
    vaddpd zmm2, zmm2, zmm4
    vfnmadd231pd zmm1, zmm2, zmm16
    vfnmadd231pd zmm1, zmm2, zmm9
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm21
    vfmadd213pd zmm3, zmm1, zmm22
    vfmadd213pd zmm3, zmm1, zmm20
    vfmadd213pd zmm3, zmm1, zmm19
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm14
    vfmadd213pd zmm3, zmm1, zmm30
    vfmadd213pd zmm3, zmm1, zmm13
    vfmadd213pd zmm3, zmm1, zmm17
    vmulpd zmm0, zmm0, zmm28
    vfmadd213pd zmm3, zmm1, zmm18
    vfmadd213pd zmm3, zmm1, zmm18
    vscalefpd zmm1, zmm3, zmm2
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + r13 + 384], zmm0
    add r13, 128
    inc r15
    add r8, 8
    cmp r13, 512
    je .L128
.L108:
    vmovapd zmm2, zmm15
    vmovapd zmm1, zmm15
    cmp r12, -3
    ja .L107
    mov ebx, 1
    vxorpd xmm0, xmm0, xmm0
    test r12, r12
    je .L104
    mov rcx, r8
    mov rax, qword ptr [rsp + 48]
    vxorpd xmm1, xmm1, xmm1
.L109:
    vbroadcastsd zmm2, qword ptr [rcx - 96]
    vsubpd zmm3, zmm2, zmmword ptr [rax + rdi + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [rax + rsi + 64]
    vbroadcastsd zmm6, qword ptr [rcx]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [rax + rdi + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [rax + rsi + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rax, -128
    add rcx, 192
    lea r12, [r10 + rbx]
    add r12, 2
    add rbx, 2
    cmp r12, 1
    jne .L109
    test byte ptr [rsp], 1
    mov r12, qword ptr [rsp + 56]
    jne .L105
    jmp .L106
.L110:
    mov rax, qword ptr [rsp + 72]
    lea r15, [rax + r9]
    xor r13d, r13d
    xor ecx, ecx
    jmp .L114
.L111:
    vmovapd zmm2, zmm1
    lea rax, [r14 + 8*r13]
    lea r8, [rbx + 2*rbx]
    shl r8, 5
    vbroadcastsd zmm1, qword ptr [rax + r8]
    vmovapd zmm3, zmm0
    shl rbx, 6
    mov rax, qword ptr [rsp + 64]
    vsubpd zmm0, zmm1, zmmword ptr [rax + rbx]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [rdx + rbx]
    vfmadd213pd zmm1, zmm1, zmm2
.L112:
    vmulpd zmm0, zmm0, zmm10
    vsqrtpd zmm2, zmm0
    vmulpd zmm0, zmm1, zmm10
    vsqrtpd zmm1, zmm0
.L113:
    vbroadcastsd zmm0, qword ptr [r14 + 8*r13]
    vminpd zmm2, zmm12, zmm2
    vxorpd zmm3, zmm2, zmm11
    vmaxpd zmm3, zmm23, zmm3
    vminpd zmm3, zmm24, zmm3
    vmovapd zmm6, zmm5
    vfmsub213pd zmm6, zmm3, zmm4
    vaddpd zmm6, zmm6, zmm4
    vfnmadd231pd zmm3, zmm6, zmm16
    vbroadcastsd zmm25, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm3, zmm6, zmm25
    vmovapd zmm7, zmm8
    vfmadd213pd zmm7, zmm3, zmm21
    vfmadd213pd zmm7, zmm3, zmm22
    vfmadd213pd zmm7, zmm3, zmm20
    vfmadd213pd zmm7, zmm3, zmm19
    vfmadd213pd zmm7, zmm3, zmm31
    vfmadd213pd zmm7, zmm3, zmm14
    vfmadd213pd zmm7, zmm3, zmm30
    vfmadd213pd zmm7, zmm3, zmm13
    vfmadd213pd zmm7, zmm3, zmm17
    vmulpd zmm9, zmm0, zmm27
    vfmadd213pd zmm7, zmm3, zmm18
    vfmadd213pd zmm7, zmm3, zmm18
    vscalefpd zmm3, zmm7, zmm6
    vfmadd213pd zmm3, zmm2, zmm3
    vmulpd zmm2, zmm9, zmm3
    vmovapd zmmword ptr [rsp + rcx + 320], zmm2
    vminpd zmm1, zmm12, zmm1
    vxorpd zmm2, zmm1, zmm11
    vmaxpd zmm2, zmm23, zmm2
    vminpd zmm2, zmm24, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm16
    vfnmadd231pd zmm2, zmm3, zmm25
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm21
    vfmadd213pd zmm6, zmm2, zmm22
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm14
    vfmadd213pd zmm6, zmm2, zmm30
    vfmadd213pd zmm6, zmm2, zmm13
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm0, zmm0, zmm28
    vfmadd213pd zmm6, zmm2, zmm18
    vfmadd213pd zmm6, zmm2, zmm18
    vscalefpd zmm2, zmm6, zmm3
    vfmadd213pd zmm2, zmm1, zmm2
    vmulpd zmm0, zmm0, zmm2
    vmovapd zmmword ptr [rsp + rcx + 384], zmm0
    add rcx, 128
    inc r13
    add r15, 8
    cmp rcx, 512
    je .L128
.L114:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp r12, -3
    ja .L113
    mov ebx, 1
    vxorpd xmm0, xmm0, xmm0
    test r12, r12
    je .L111
    mov r8, r15
    mov rax, qword ptr [rsp + 48]
.L115:
    vbroadcastsd zmm2, qword ptr [r8 - 96]
    vsubpd zmm3, zmm2, zmmword ptr [rax + rdi + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [rax + rsi + 64]
    vbroadcastsd zmm6, qword ptr [r8]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [rax + rdi + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [rax + rsi + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rax, -128
    add r8, 192
    lea r12, [r10 + rbx]
    add r12, 2
    add rbx, 2
    cmp r12, 1
    jne .L115
    test byte ptr [rsp], 1
    mov r12, qword ptr [rsp + 56]
    jne .L111
    jmp .L112
.L116:
    mov rax, qword ptr [rsp + 72]
    lea r15, [rax + r9]
    xor r13d, r13d
    xor ecx, ecx
    jmp .L120
.L117:
    vmovapd zmm2, zmm1
    lea rax, [r14 + 8*r13]
    lea r8, [rbx + 2*rbx]
    shl r8, 5
    vbroadcastsd zmm1, qword ptr [rax + r8]
    vmovapd zmm3, zmm0
    shl rbx, 6
    mov rax, qword ptr [rsp + 64]
    vsubpd zmm0, zmm1, zmmword ptr [rax + rbx]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [rdx + rbx]
    vfmadd213pd zmm1, zmm1, zmm2
.L118:
    vbroadcastsd zmm3, qword ptr [rip + .K4014000000000000]
    vmulpd zmm0, zmm0, zmm3
    vsqrtpd zmm2, zmm0
    vmulpd zmm0, zmm1, zmm3
    vsqrtpd zmm1, zmm0
.L119:
    vbroadcastsd zmm0, qword ptr [r14 + 8*r13]
    vminpd zmm2, zmm12, zmm2
    vxorpd zmm3, zmm2, zmm11
    vmaxpd zmm3, zmm23, zmm3
    vminpd zmm3, zmm24, zmm3
    vmovapd zmm6, zmm5
    vfmsub213pd zmm6, zmm3, zmm4
    vaddpd zmm6, zmm6, zmm4
    vfnmadd231pd zmm3, zmm6, zmm16
    vbroadcastsd zmm25, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm3, zmm6, zmm25
    vmovapd zmm7, zmm8
    vfmadd213pd zmm7, zmm3, zmm21
    vfmadd213pd zmm7, zmm3, zmm22
    vfmadd213pd zmm7, zmm3, zmm20
    vfmadd213pd zmm7, zmm3, zmm19
    vfmadd213pd zmm7, zmm3, zmm31
    vfmadd213pd zmm7, zmm3, zmm14
    vfmadd213pd zmm7, zmm3, zmm30
    vfmadd213pd zmm7, zmm3, zmm13
    vfmadd213pd zmm7, zmm3, zmm17
    vmulpd zmm9, zmm0, zmm27
    vbroadcastsd zmm16, qword ptr [rip + .K3fd5555555555555]
    vmovapd zmm10, zmm16
    vfmadd213pd zmm10, zmm2, zmm18
    vfmadd213pd zmm10, zmm2, zmm18
    vfmadd213pd zmm7, zmm3, zmm18
    vfmadd213pd zmm7, zmm3, zmm18
    vscalefpd zmm2, zmm7, zmm6
    vmulpd zmm2, zmm10, zmm2
    vmulpd zmm2, zmm9, zmm2
    vmovapd zmmword ptr [rsp + rcx + 320], zmm2
    vminpd zmm1, zmm12, zmm1
    vxorpd zmm2, zmm1, zmm11
    vmaxpd zmm2, zmm23, zmm2
    vminpd zmm2, zmm24, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, qword ptr [rip + .K3fe62e42fee00000]{1to8}
    vfnmadd231pd zmm2, zmm3, zmm25
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm21
    vfmadd213pd zmm6, zmm2, zmm22
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm14
    vfmadd213pd zmm6, zmm2, zmm30
    vfmadd213pd zmm6, zmm2, zmm13
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm0, zmm0, zmm28
    vmovapd zmm7, zmm16
    vbroadcastsd zmm16, qword ptr [rip + .K3fe62e42fee00000]
    vfmadd213pd zmm7, zmm1, zmm18
    vfmadd213pd zmm7, zmm1, zmm18
    vfmadd213pd zmm6, zmm2, zmm18
    vfmadd213pd zmm6, zmm2, zmm18
    vscalefpd zmm1, zmm6, zmm3
    vmulpd zmm1, zmm7, zmm1
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + rcx + 384], zmm0
    add rcx, 128
    inc r13
    add r15, 8
    cmp rcx, 512
    je .L128
.L120:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp r12, -3
    ja .L119
    mov ebx, 1
    vxorpd xmm0, xmm0, xmm0
    test r12, r12
    je .L117
    mov r8, r15
    mov rax, qword ptr [rsp + 48]
.L121:
    vbroadcastsd zmm2, qword ptr [r8 - 96]
    vsubpd zmm3, zmm2, zmmword ptr [rax + rdi + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [rax + rsi + 64]
    vbroadcastsd zmm6, qword ptr [r8]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [rax + rdi + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [rax + rsi + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rax, -128
    add r8, 192
    lea r12, [r10 + rbx]
    add r12, 2
    add rbx, 2
    cmp r12, 1
    jne .L121
    test byte ptr [rsp], 1
    mov r12, qword ptr [rsp + 56]
    jne .L117
    jmp .L118
.L122:
    mov rax, qword ptr [rsp + 72]
    lea rcx, [rax + r9]
    xor r15d, r15d
    xor r13d, r13d
    jmp .L126
.L123:
    vmovapd zmm2, zmm1
    lea rax, [r14 + 8*r15]
    lea r8, [rbx + 2*rbx]
    shl r8, 5
    vbroadcastsd zmm1, qword ptr [rax + r8]
    vmovapd zmm3, zmm0
    shl rbx, 6
    mov rax, qword ptr [rsp + 64]
    vsubpd zmm0, zmm1, zmmword ptr [rax + rbx]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [rdx + rbx]
    vfmadd213pd zmm1, zmm1, zmm2
.L124:
    vsqrtpd zmm2, zmm0
    vsqrtpd zmm1, zmm1
.L125:
    vbroadcastsd zmm0, qword ptr [r14 + 8*r15]
    vxorpd zmm2, zmm2, zmm11
    vmaxpd zmm2, zmm23, zmm2
    vminpd zmm2, zmm24, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm16
    vbroadcastsd zmm9, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm2, zmm3, zmm9
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm21
    vfmadd213pd zmm6, zmm2, zmm22
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm14
    vfmadd213pd zmm6, zmm2, zmm30
    vfmadd213pd zmm6, zmm2, zmm13
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm7, zmm0, zmm27
    vfmadd213pd zmm6, zmm2, zmm18
    vfmadd213pd zmm6, zmm2, zmm18
    vscalefpd zmm2, zmm6, zmm3
    vmulpd zmm2, zmm7, zmm2
    vmovapd zmmword ptr [rsp + r13 + 320], zmm2
    vxorpd zmm1, zmm1, zmm11
    vmaxpd zmm1, zmm23, zmm1
    vminpd zmm1, zmm24, zmm1
    vmovapd zmm2, zmm5
    vfmsub213pd zmm2, zmm1, zmm4
    vaddpd zmm2, zmm2, zmm4
    vfnmadd231pd zmm1, zmm2, zmm16
    vfnmadd231pd zmm1, zmm2, zmm9
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm21
    vfmadd213pd zmm3, zmm1, zmm22
    vfmadd213pd zmm3, zmm1, zmm20
    vfmadd213pd zmm3, zmm1, zmm19
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm14
    vfmadd213pd zmm3, zmm1, zmm30
    vfmadd213pd zmm3, zmm1, zmm13
    vfmadd213pd zmm3, zmm1, zmm17
    vmulpd zmm0, zmm0, zmm28
    vfmadd213pd zmm3, zmm1, zmm18
    vfmadd213pd zmm3, zmm1, zmm18
    vscalefpd zmm1, zmm3, zmm2
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + r13 + 384], zmm0
    add r13, 128
    inc r15
    add rcx, 8
    cmp r13, 512
    je .L128
.L126:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp r12, -3
    ja .L125
    mov ebx, 1
    vxorpd xmm0, xmm0, xmm0
    test r12, r12
    je .L123
    mov r8, rcx
    mov rax, qword ptr [rsp + 48]
.L127:
    vbroadcastsd zmm2, qword ptr [r8 - 96]
    vsubpd zmm3, zmm2, zmmword ptr [rax + rdi + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [rax + rsi + 64]
    vbroadcastsd zmm6, qword ptr [r8]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [rax + rdi + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [rax + rsi + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rax, -128
    add r8, 192
    lea r12, [r10 + rbx]
    add r12, 2
    add rbx, 2
    cmp r12, 1
    jne .L127
    test byte ptr [rsp], 1
    mov r12, qword ptr [rsp + 56]
    jne .L123
    jmp .L124
.L128:
    vmovapd zmm0, zmmword ptr [rsp + 320]
    vmovapd zmm1, zmmword ptr [rsp + 384]
    vmovapd zmm2, zmmword ptr [rsp + 448]
    vmovapd zmm3, zmmword ptr [rsp + 512]
    vmovapd zmm6, zmmword ptr [rsp + 576]
    vmovapd zmm7, zmmword ptr [rsp + 640]
    vmovapd zmm9, zmmword ptr [rsp + 704]
    vmovapd zmm10, zmmword ptr [rsp + 768]
    mov rbx, qword ptr [rsp + 8]
    test rbx, rbx
    je .L130
    add r9, qword ptr [rsp + 232]
    mov rcx, qword ptr [rsp + 240]
    vbroadcastsd zmm28, qword ptr [rip + .K3fd5555555555555]
    mov r8, qword ptr [rsp + 80]
.L129:
    vmovupd zmm11, zmmword ptr [rcx + rdi + 64]
    vmovupd zmm12, zmmword ptr [rcx + rsi + 64]
    vbroadcastsd zmm13, qword ptr [r9 - 24]
    vfnmadd231pd zmm0, zmm13, zmm11
    vfnmadd231pd zmm1, zmm12, zmm13
    vbroadcastsd zmm13, qword ptr [r9 - 16]
    vfnmadd231pd zmm2, zmm13, zmm11
    vfnmadd231pd zmm3, zmm12, zmm13
    vbroadcastsd zmm13, qword ptr [r9 - 8]
    vfnmadd231pd zmm6, zmm13, zmm11
    vfnmadd231pd zmm7, zmm12, zmm13
    vbroadcastsd zmm13, qword ptr [r9]
    vfnmadd231pd zmm9, zmm13, zmm11
    vfnmadd231pd zmm10, zmm13, zmm12
    add r9, 96
    add rcx, 64
    dec rbx
    jne .L129
    jmp .L131
.L130:
    vbroadcastsd zmm28, qword ptr [rip + .K3fd5555555555555]
    mov r8, qword ptr [rsp + 80]
.L131:
    vmovapd zmmword ptr [rsp + 320], zmm0
    vmovapd zmmword ptr [rsp + 384], zmm1
    vmovapd zmmword ptr [rsp + 448], zmm2
    vmovapd zmmword ptr [rsp + 512], zmm3
    vmovapd zmmword ptr [rsp + 576], zmm6
    vmovapd zmmword ptr [rsp + 640], zmm7
    vmovapd zmmword ptr [rsp + 704], zmm9
    vmovapd zmmword ptr [rsp + 768], zmm10
    cmp r11, 9
    setae al
    cmp qword ptr [rsp + 16], r8
    sete cl
    or cl, al
    vbroadcastsd zmm10, qword ptr [rip + .K4008000000000000]
    vbroadcastsd zmm9, qword ptr [rip + .Kbfe62e42fee00000]
    jne .L101
    imul r9, r8, 120
    add r9, qword ptr [rsp + 160]
    vandpd zmm0, zmm29, zmmword ptr [rsp + 320]
    vminpd zmm0, zmm18, zmm0
    vbroadcastsd zmm1, qword ptr [r9 + 88]
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L132
    mov rax, qword ptr [rsp + 24]
    mov rcx, qword ptr [rsp + 40]
    vmovdqu ymm1, ymmword ptr [rax + rcx]
    vpcmpltud k1, ymm1, dword ptr [r9 + 104]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [r9 + 108]{1to8}
    kandb k1, k0, k1
    mov rax, qword ptr [r9 + 8]
    mov rcx, qword ptr [r9 + 72]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 8*rcx], zmm0
    mov rax, qword ptr [r9 + 32]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rax + 4*rcx], ymm0
    kmovb eax, k1
    popcnt eax, eax
    add rax, rcx
    mov qword ptr [r9 + 72], rax
    vbroadcastsd zmm1, qword ptr [r9 + 88]
.L132:
    vandpd zmm0, zmm29, zmmword ptr [rsp + 384]
    vminpd zmm0, zmm18, zmm0
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L133
    mov rax, qword ptr [rsp + 24]
    mov rcx, qword ptr [rsp + 32]
    vmovdqu ymm1, ymmword ptr [rax + rcx]
    vpcmpltud k1, ymm1, dword ptr [r9 + 104]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [r9 + 108]{1to8}
    kandb k1, k0, k1
    mov rax, qword ptr [r9 + 8]
    mov rcx, qword ptr [r9 + 72]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 8*rcx], zmm0
    mov rax, qword ptr [r9 + 32]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rax + 4*rcx], ymm0
    kmovb eax, k1
    popcnt eax, eax
    add rax, rcx
    mov qword ptr [r9 + 72], rax
.L133:
    not r8
    add r8, qword ptr [rsp + 16]
    je .L101
    vandpd zmm0, zmm29, zmmword ptr [rsp + 448]
    vminpd zmm0, zmm18, zmm0
    vbroadcastsd zmm1, qword ptr [r9 + 208]
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L134
    mov rax, qword ptr [rsp + 24]
    mov rcx, qword ptr [rsp + 40]
    vmovdqu ymm1, ymmword ptr [rax + rcx]
    vpcmpltud k1, ymm1, dword ptr [r9 + 224]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [r9 + 228]{1to8}
    kandb k1, k0, k1
    mov rax, qword ptr [r9 + 128]
    mov rcx, qword ptr [r9 + 192]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 8*rcx], zmm0
    mov rax, qword ptr [r9 + 152]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rax + 4*rcx], ymm0
    kmovb eax, k1
    popcnt eax, eax
    add rax, rcx
    mov qword ptr [r9 + 192], rax
    vbroadcastsd zmm1, qword ptr [r9 + 208]
.L134:
    vandpd zmm0, zmm29, zmmword ptr [rsp + 512]
    vminpd zmm0, zmm18, zmm0
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L135
    mov rax, qword ptr [rsp + 24]
    mov rcx, qword ptr [rsp + 32]
    vmovdqu ymm1, ymmword ptr [rax + rcx]
    vpcmpltud k1, ymm1, dword ptr [r9 + 224]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [r9 + 228]{1to8}
    kandb k1, k0, k1
    mov rax, qword ptr [r9 + 128]
    mov rcx, qword ptr [r9 + 192]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 8*rcx], zmm0
    mov rax, qword ptr [r9 + 152]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rax + 4*rcx], ymm0
    kmovb eax, k1
    popcnt eax, eax
    add rax, rcx
    mov qword ptr [r9 + 192], rax
.L135:
    cmp r8, 1
    je .L101
    vandpd zmm0, zmm29, zmmword ptr [rsp + 576]
    vminpd zmm0, zmm18, zmm0
    vbroadcastsd zmm1, qword ptr [r9 + 328]
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L136
    mov rax, qword ptr [rsp + 24]
    mov rcx, qword ptr [rsp + 40]
    vmovdqu ymm1, ymmword ptr [rax + rcx]
    vpcmpltud k1, ymm1, dword ptr [r9 + 344]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [r9 + 348]{1to8}
    kandb k1, k0, k1
    mov rax, qword ptr [r9 + 248]
    mov rcx, qword ptr [r9 + 312]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 8*rcx], zmm0
    mov rax, qword ptr [r9 + 272]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rax + 4*rcx], ymm0
    kmovb eax, k1
    popcnt eax, eax
    add rax, rcx
    mov qword ptr [r9 + 312], rax
    vbroadcastsd zmm1, qword ptr [r9 + 328]
.L136:
    vandpd zmm0, zmm29, zmmword ptr [rsp + 640]
    vminpd zmm0, zmm18, zmm0
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L137
    mov rax, qword ptr [rsp + 24]
    mov rcx, qword ptr [rsp + 32]
    vmovdqu ymm1, ymmword ptr [rax + rcx]
    vpcmpltud k1, ymm1, dword ptr [r9 + 344]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [r9 + 348]{1to8}
    kandb k1, k0, k1
    mov rax, qword ptr [r9 + 248]
    mov rcx, qword ptr [r9 + 312]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 8*rcx], zmm0
    mov rax, qword ptr [r9 + 272]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rax + 4*rcx], ymm0
    kmovb eax, k1
    popcnt eax, eax
    add rax, rcx
    mov qword ptr [r9 + 312], rax
.L137:
    cmp r8, 2
    je .L101
    vandpd zmm0, zmm29, zmmword ptr [rsp + 704]
    vminpd zmm0, zmm18, zmm0
    vbroadcastsd zmm1, qword ptr [r9 + 448]
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L138
    mov rax, qword ptr [rsp + 24]
    mov rcx, qword ptr [rsp + 40]
    vmovdqu ymm1, ymmword ptr [rax + rcx]
    vpcmpltud k1, ymm1, dword ptr [r9 + 464]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [r9 + 468]{1to8}
    kandb k1, k0, k1
    mov rax, qword ptr [r9 + 368]
    mov rcx, qword ptr [r9 + 432]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 8*rcx], zmm0
    mov rax, qword ptr [r9 + 392]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rax + 4*rcx], ymm0
    kmovb eax, k1
    popcnt eax, eax
    add rax, rcx
    mov qword ptr [r9 + 432], rax
    vbroadcastsd zmm1, qword ptr [r9 + 448]
.L138:
    vandpd zmm0, zmm29, zmmword ptr [rsp + 768]
    vminpd zmm0, zmm18, zmm0
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L101
    mov rax, qword ptr [rsp + 24]
    mov rcx, qword ptr [rsp + 32]
    vmovdqu ymm1, ymmword ptr [rax + rcx]
    vpcmpltud k1, ymm1, dword ptr [r9 + 464]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [r9 + 468]{1to8}
    kandb k1, k0, k1
    mov rax, qword ptr [r9 + 368]
    mov rcx, qword ptr [r9 + 432]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 8*rcx], zmm0
    mov rax, qword ptr [r9 + 392]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rax + 4*rcx], ymm0
    kmovb eax, k1
    popcnt eax, eax
    add rax, rcx
    mov qword ptr [r9 + 432], rax
    jmp .L101
.L139:
    mov rax, qword ptr [rsp + 40]
    inc rax
    jmp .L141
.L140:
    mov r11, qword ptr [rsp + 8]
    mov rax, qword ptr [rsp + 88]
.L141:
    mov qword ptr [rsp + 40], rax
    cmp rax, qword ptr [rsp + 184]
    mov rcx, qword ptr [rsp + 160]
    mov edi, dword ptr [rsp + 196]
    mov r8, qword ptr [rsp + 312]
    jb .L3
    jmp .L209
.L142:
    mov rax, qword ptr [rsp + 128]
    mov rdx, qword ptr [rsp + 40]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 48]
    lea rax, [rcx + 8*rax]
    mov rcx, qword ptr [rsp + 224]
    add rcx, rax
    mov qword ptr [rsp + 88], rcx
    mov rcx, rdx
    shl rcx, 5
    mov qword ptr [rsp + 64], rcx
    mov rsi, qword ptr [rsp + 120]
    imul rsi, rdx
    mov rcx, qword ptr [rsp + 200]
    lea rdx, [rcx + rsi]
    mov qword ptr [rsp + 32], rdx
    lea rdx, [rcx + rsi]
    mov qword ptr [rsp + 112], rdx
    lea rdx, [rcx + rsi]
    mov qword ptr [rsp + 104], rdx
    add rsi, rcx
    mov qword ptr [rsp + 80], rsi
    mov ecx, 12
    xor r14d, r14d
    mov r15, qword ptr [rsp + 208]
    mov r13, qword ptr [rsp + 216]
    mov rdx, qword ptr [rsp + 72]
    jmp .L144
.L143:
    mov rcx, qword ptr [rsp + 96]
    mov r9, rcx
    add rcx, 12
    add rdx, 96
    add r13, 96
    add r15, 1440
    add r14, 12
    cmp rcx, qword ptr [rsp + 16]
    vbroadcastsd zmm14, qword ptr [rip + .K3f81111111127d0e]
    ja .L6
.L144:
    mov qword ptr [rsp + 96], rcx
    mov rcx, qword ptr [rsp + 176]
    vbroadcastsd zmm0, qword ptr [rcx + 8*r14]
    lea r9, [rcx + 8*r14]
    vmovapd zmmword ptr [rsp + 320], zmm0
    vmovapd zmmword ptr [rsp + 384], zmm0
    vmovapd zmmword ptr [rsp + 448], zmm0
    vmovapd zmmword ptr [rsp + 512], zmm0
    vmovapd zmmword ptr [rsp + 576], zmm0
    vmovapd zmmword ptr [rsp + 640], zmm0
    vmovapd zmmword ptr [rsp + 704], zmm0
    vmovapd zmmword ptr [rsp + 768], zmm0
    vmovapd zmmword ptr [rsp + 832], zmm0
    vmovapd zmmword ptr [rsp + 896], zmm0
    vmovapd zmmword ptr [rsp + 960], zmm0
    vmovapd zmmword ptr [rsp + 1024], zmm0
    vmovupd zmm27, zmmword ptr [rax]
    lea rsi, [rip + .T2]
    mov rcx, qword ptr [rsp + 168]
    movsxd rcx, dword ptr [rsi + 4*rcx]
    add rcx, rsi
    jmp rcx
.L145:
    mov r8, rdx
    xor edi, edi
    xor r11d, r11d
    jmp .L149
.L146:
    vmovapd zmm1, zmm0
    lea rcx, [r9 + 8*rdi]
    lea rsi, [rbx + 2*rbx]
    shl rsi, 5
    vbroadcastsd zmm0, qword ptr [rcx + rsi]
    shl rbx, 6
    vsubpd zmm0, zmm0, zmmword ptr [rax + rbx]
    vfmadd213pd zmm0, zmm0, zmm1
.L147:
    vmulpd zmm0, zmm0, qword ptr [rip + .Kbfe0000000000000]{1to8}
.L148:
    vmaxpd zmm0, zmm23, zmm0
    vminpd zmm0, zmm24, zmm0
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm0, zmm5
    vaddpd zmm1, zmm1, zmm4
    vfmadd231pd zmm0, zmm1, zmm9
    vfmadd231pd zmm0, zmm1, zmm26
    vmovapd zmm2, zmm8
    vfmadd213pd zmm2, zmm0, zmm21
    vfmadd213pd zmm2, zmm0, zmm22
    vfmadd213pd zmm2, zmm0, zmm20
    vfmadd213pd zmm2, zmm0, zmm19
    vfmadd213pd zmm2, zmm0, zmm31
    vfmadd213pd zmm2, zmm0, zmm14
    vfmadd213pd zmm2, zmm0, zmm30
    vfmadd213pd zmm2, zmm0, zmm13
    vmulpd zmm3, zmm27, qword ptr [r9 + 8*rdi]{1to8}
    vfmadd213pd zmm2, zmm0, zmm17
    vfmadd213pd zmm2, zmm0, zmm18
    vfmadd213pd zmm2, zmm0, zmm18
    vscalefpd zmm0, zmm2, zmm1
    vmulpd zmm0, zmm3, zmm0
    vmovapd zmmword ptr [rsp + r11 + 320], zmm0
    add r11, 64
    inc rdi
    add r8, 8
    cmp r11, 768
    je .L169
.L149:
    vmovapd zmm0, zmm15
    cmp r12, -3
    ja .L148
    vxorpd xmm0, xmm0, xmm0
    mov ebx, 1
    test r12, r12
    je .L146
    mov rcx, r8
    mov rsi, qword ptr [rsp + 80]
.L150:
    vbroadcastsd zmm1, qword ptr [rcx - 96]
    vsubpd zmm1, zmm1, zmmword ptr [rsi - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [rcx]
    vsubpd zmm0, zmm0, zmmword ptr [rsi]
    vfmadd213pd zmm0, zmm0, zmm1
    sub rsi, -128
    add rcx, 192
    lea r12, [r10 + rbx]
    add r12, 2
    add rbx, 2
    cmp r12, 1
    jne .L150
    test byte ptr [rsp], 1
    mov r12, qword ptr [rsp + 56]
    jne .L146
    jmp .L147
.L151:
    mov rcx, rdx
    xor r11d, r11d
    xor edi, edi
    jmp .L155
.L152:
    vmovapd zmm1, zmm0
    lea rsi, [r9 + 8*r11]
    lea r8, [rbx + 2*rbx]
    shl r8, 5
    vbroadcastsd zmm0, qword ptr [rsi + r8]
    shl rbx, 6
    vsubpd zmm0, zmm0, zmmword ptr [rax + rbx]
    vfmadd213pd zmm0, zmm0, zmm1
.L153:
    vmulpd zmm0, zmm0, zmm10
    vsqrtpd zmm0, zmm0
.L154:
    vminpd zmm0, zmm12, zmm0
    vxorpd zmm1, zmm0, zmm11
    vmaxpd zmm1, zmm23, zmm1
    vminpd zmm1, zmm24, zmm1
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm1, zmm5
    vaddpd zmm2, zmm2, zmm4
    vfmadd231pd zmm1, zmm2, zmm9
    vfmadd231pd zmm1, zmm2, zmm26
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm21
    vfmadd213pd zmm3, zmm1, zmm22
    vfmadd213pd zmm3, zmm1, zmm20
    vfmadd213pd zmm3, zmm1, zmm19
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm14
    vfmadd213pd zmm3, zmm1, zmm30
    vfmadd213pd zmm3, zmm1, zmm13
    vfmadd213pd zmm3, zmm1, zmm17
    vmulpd zmm6, zmm27, qword ptr [r9 + 8*r11]{1to8}
    vfmadd213pd zmm3, zmm1, zmm18
    vfmadd213pd zmm3, zmm1, zmm18
    vscalefpd zmm1, zmm3, zmm2
    vfmadd213pd zmm1, zmm0, zmm1
    vmulpd zmm0, zmm6, zmm1
    vmovapd zmmword ptr [rsp + rdi + 320], zmm0
    add rdi, 64
    inc r11
    add rcx, 8
    cmp rdi, 768
    je .L169
.L155:
    vxorpd xmm0, xmm0, xmm0
    cmp r12, -3
    ja .L154
    mov ebx, 1
    test r12, r12
    je .L152
    mov r8, rcx
    mov rsi, qword ptr [rsp + 112]
.L156:
    vbroadcastsd zmm1, qword ptr [r8 - 96]
    vsubpd zmm1, zmm1, zmmword ptr [rsi - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [r8]
    vsubpd zmm0, zmm0, zmmword ptr [rsi]
    vfmadd213pd zmm0, zmm0, zmm1
    sub rsi, -128
    add r8, 192
    lea r12, [r10 + rbx]
    add r12, 2
    add rbx, 2
    cmp r12, 1
    jne .L156
    test byte ptr [rsp], 1
    mov r12, qword ptr [rsp + 56]
    jne .L152
    jmp .L153
.L157:
    mov rcx, rdx
    xor r11d, r11d
    xor edi, edi
    jmp .L161
.L158:
    vmovapd zmm1, zmm0
    lea rsi, [r9 + 8*r11]
    lea r8, [rbx + 2*rbx]
    shl r8, 5
    vbroadcastsd zmm0, qword ptr [rsi + r8]
    shl rbx, 6
    vsubpd zmm0, zmm0, zmmword ptr [rax + rbx]
    vfmadd213pd zmm0, zmm0, zmm1
.L159:
    vmulpd zmm0, zmm0, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm0, zmm0
.L160:
    vminpd zmm0, zmm12, zmm0
    vxorpd zmm1, zmm0, zmm11
    vmaxpd zmm1, zmm23, zmm1
    vminpd zmm1, zmm24, zmm1
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm1, zmm5
    vaddpd zmm2, zmm2, zmm4
    vfmadd231pd zmm1, zmm2, zmm9
    vfmadd231pd zmm1, zmm2, zmm26
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm21
    vfmadd213pd zmm3, zmm1, zmm22
    vfmadd213pd zmm3, zmm1, zmm20
    vfmadd213pd zmm3, zmm1, zmm19
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm14
    vfmadd213pd zmm3, zmm1, zmm30
    vfmadd213pd zmm3, zmm1, zmm13
    vfmadd213pd zmm3, zmm1, zmm17
    vmovapd zmm6, zmm18
    vfmadd231pd zmm6, zmm0, zmm28
    vfmadd213pd zmm6, zmm0, zmm18
    vmulpd zmm0, zmm27, qword ptr [r9 + 8*r11]{1to8}
    vfmadd213pd zmm3, zmm1, zmm18
    vfmadd213pd zmm3, zmm1, zmm18
    vscalefpd zmm1, zmm3, zmm2
    vmulpd zmm1, zmm6, zmm1
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + rdi + 320], zmm0
    add rdi, 64
    inc r11
    add rcx, 8
    cmp rdi, 768
    je .L169
.L161:
    vxorpd xmm0, xmm0, xmm0
    cmp r12, -3
    ja .L160
    mov ebx, 1
    test r12, r12
    je .L158
    mov r8, rcx
    mov rsi, qword ptr [rsp + 32]
.L162:
    vbroadcastsd zmm1, qword ptr [r8 - 96]
    vsubpd zmm1, zmm1, zmmword ptr [rsi - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [r8]
    vsubpd zmm0, zmm0, zmmword ptr [rsi]
    vfmadd213pd zmm0, zmm0, zmm1
    sub rsi, -128
    add r8, 192
    lea r12, [r10 + rbx]
    add r12, 2
    add rbx, 2
    cmp r12, 1
    jne .L162
    test byte ptr [rsp], 1
    mov r12, qword ptr [rsp + 56]
    jne .L158
    jmp .L159
.L163:
    mov rcx, rdx
    xor r11d, r11d
    xor edi, edi
    jmp .L167
.L164:
    vmovapd zmm1, zmm0
    lea rsi, [r9 + 8*rdi]
    lea r8, [rbx + 2*rbx]
    shl r8, 5
    vbroadcastsd zmm0, qword ptr [rsi + r8]
    shl rbx, 6
    vsubpd zmm0, zmm0, zmmword ptr [rax + rbx]
    vfmadd213pd zmm0, zmm0, zmm1
.L165:
    vsqrtpd zmm0, zmm0
.L166:
    vxorpd zmm0, zmm0, zmm11
    vmaxpd zmm0, zmm23, zmm0
    vminpd zmm0, zmm24, zmm0
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm0, zmm5
    vaddpd zmm1, zmm1, zmm4
    vfmadd231pd zmm0, zmm1, zmm9
    vfmadd231pd zmm0, zmm1, zmm26
    vmovapd zmm2, zmm8
    vfmadd213pd zmm2, zmm0, zmm21
    vfmadd213pd zmm2, zmm0, zmm22
    vfmadd213pd zmm2, zmm0, zmm20
    vfmadd213pd zmm2, zmm0, zmm19
    vfmadd213pd zmm2, zmm0, zmm31
    vfmadd213pd zmm2, zmm0, zmm14
    vfmadd213pd zmm2, zmm0, zmm30
    vfmadd213pd zmm2, zmm0, zmm13
    vmulpd zmm3, zmm27, qword ptr [r9 + 8*rdi]{1to8}
    vfmadd213pd zmm2, zmm0, zmm17
    vfmadd213pd zmm2, zmm0, zmm18
    vfmadd213pd zmm2, zmm0, zmm18
    vscalefpd zmm0, zmm2, zmm1
    vmulpd zmm0, zmm3, zmm0
    vmovapd zmmword ptr [rsp + r11 + 320], zmm0
    add r11, 64
    inc rdi
    add rcx, 8
    cmp r11, 768
    je .L169
.L167:
    vxorpd xmm0, xmm0, xmm0
    cmp r12, -3
    ja .L166
    mov ebx, 1
    test r12, r12
    je .L164
    mov r8, rcx
    mov rsi, qword ptr [rsp + 104]
.L168:
    vbroadcastsd zmm1, qword ptr [r8 - 96]
    vsubpd zmm1, zmm1, zmmword ptr [rsi - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [r8]
    vsubpd zmm0, zmm0, zmmword ptr [rsi]
    vfmadd213pd zmm0, zmm0, zmm1
    sub rsi, -128
    add r8, 192
    lea r12, [r10 + rbx]
    add r12, 2
    add rbx, 2
    cmp r12, 1
    jne .L168
    test byte ptr [rsp], 1
    mov r12, qword ptr [rsp + 56]
    jne .L164
    jmp .L165
.L169:
    vmovapd zmm19, zmmword ptr [rsp + 320]
    vmovapd zmm13, zmmword ptr [rsp + 384]
    vmovapd zmm12, zmmword ptr [rsp + 448]
    vmovapd zmm11, zmmword ptr [rsp + 512]
    vmovapd zmm10, zmmword ptr [rsp + 576]
    vmovapd zmm9, zmmword ptr [rsp + 640]
    vmovapd zmm7, zmmword ptr [rsp + 704]
    vmovapd zmm6, zmmword ptr [rsp + 768]
    vmovapd zmm3, zmmword ptr [rsp + 832]
    vmovapd zmm2, zmmword ptr [rsp + 896]
    vmovapd zmm1, zmmword ptr [rsp + 960]
    vmovapd zmm0, zmmword ptr [rsp + 1024]
    mov r11, qword ptr [rsp + 8]
    test r11, r11
    je .L171
    mov rcx, qword ptr [rsp + 88]
    mov rdi, r13
    mov r9, r11
.L170:
    vmovupd zmm14, zmmword ptr [rcx]
    vfnmadd231pd zmm19, zmm14, qword ptr [rdi - 88]{1to8}
    vfnmadd231pd zmm13, zmm14, qword ptr [rdi - 80]{1to8}
    vfnmadd231pd zmm12, zmm14, qword ptr [rdi - 72]{1to8}
    vfnmadd231pd zmm11, zmm14, qword ptr [rdi - 64]{1to8}
    vfnmadd231pd zmm10, zmm14, qword ptr [rdi - 56]{1to8}
    vfnmadd231pd zmm9, zmm14, qword ptr [rdi - 48]{1to8}
    vfnmadd231pd zmm7, zmm14, qword ptr [rdi - 40]{1to8}
    vfnmadd231pd zmm6, zmm14, qword ptr [rdi - 32]{1to8}
    vfnmadd231pd zmm3, zmm14, qword ptr [rdi - 24]{1to8}
    vfnmadd231pd zmm2, zmm14, qword ptr [rdi - 16]{1to8}
    vfnmadd231pd zmm1, zmm14, qword ptr [rdi - 8]{1to8}
    vfnmadd231pd zmm0, zmm14, qword ptr [rdi]{1to8}
    add rdi, 96
    add rcx, 64
    dec r9
    jne .L170
.L171:
    vmovapd zmmword ptr [rsp + 320], zmm19
    vmovapd zmmword ptr [rsp + 384], zmm13
    vmovapd zmmword ptr [rsp + 448], zmm12
    vmovapd zmmword ptr [rsp + 512], zmm11
    vmovapd zmmword ptr [rsp + 576], zmm10
    vmovapd zmmword ptr [rsp + 640], zmm9
    vmovapd zmmword ptr [rsp + 704], zmm7
    vmovapd zmmword ptr [rsp + 768], zmm6
    vmovapd zmmword ptr [rsp + 832], zmm3
    vmovapd zmmword ptr [rsp + 896], zmm2
    vmovapd zmmword ptr [rsp + 960], zmm1
    vmovapd zmmword ptr [rsp + 1024], zmm0
    cmp qword ptr [rsp + 16], r14
    vbroadcastsd zmm19, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd zmm13, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm11, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm10, qword ptr [rip + .K4008000000000000]
    vbroadcastsd zmm12, qword ptr [rip + .K4087700000000000]
    vbroadcastsd zmm9, qword ptr [rip + .Kbfe62e42fee00000]
    je .L143
    mov rcx, qword ptr [rsp + 16]
    mov rdi, r15
    xor r9d, r9d
    jmp .L173
.L172:
    add rdi, 120
    dec rcx
    add r9, 64
    cmp r14, rcx
    je .L143
.L173:
    cmp r9, 768
    je .L143
    vandpd zmm0, zmm29, zmmword ptr [rsp + r9 + 320]
    vminpd zmm0, zmm18, zmm0
    vcmpgt_oqpd k0, zmm0, qword ptr [rdi - 20]{1to8}
    kortestb k0, k0
    je .L172
    mov rsi, qword ptr [rsp + 24]
    mov r8, qword ptr [rsp + 64]
    vmovdqu ymm1, ymmword ptr [rsi + r8]
    vpcmpltud k1, ymm1, dword ptr [rdi - 4]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [rdi]{1to8}
    kandb k1, k0, k1
    mov rsi, qword ptr [rdi - 100]
    mov r8, qword ptr [rdi - 36]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rsi + 8*r8], zmm0
    mov rsi, qword ptr [rdi - 76]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rsi + 4*r8], ymm0
    kmovb esi, k1
    popcnt esi, esi
    add rsi, r8
    mov qword ptr [rdi - 36], rsi
    jmp .L172
.L174:
    mov rdi, qword ptr [rsp + 40]
    mov rax, rdi
    mov rdx, qword ptr [rsp + 128]
    imul rax, rdx
    mov rsi, qword ptr [rsp + 48]
    lea rcx, [rsi + 8*rax]
    lea r9, [rdi + 1]
    mov rax, r9
    imul rax, rdx
    lea r8, [rsi + 8*rax]
    mov rax, rdi
    shl rax, 5
    mov qword ptr [rsp + 80], rax
    mov rax, qword ptr [rsp + 120]
    mov rdx, rax
    imul rdx, r9
    shl r9, 5
    mov qword ptr [rsp + 64], r9
    imul rax, rdi
    mov edi, 12
    mov rsi, qword ptr [rsp + 208]
    mov qword ptr [rsp + 104], rsi
    xor r9d, r9d
    mov rsi, qword ptr [rsp + 216]
    mov qword ptr [rsp + 96], rsi
    mov rsi, qword ptr [rsp + 72]
    mov qword ptr [rsp + 32], rsi
    jmp .L176
.L175:
    mov rsi, qword ptr [rsp + 112]
    mov r11, rsi
    lea rdi, [rsi + 12]
    add qword ptr [rsp + 32], 96
    add qword ptr [rsp + 96], 96
    add r9, 12
    add qword ptr [rsp + 104], 1440
    cmp rdi, qword ptr [rsp + 16]
    vbroadcastsd zmm15, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm14, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd zmm16, qword ptr [rip + .K3fe62e42fee00000]
    ja .L100
.L176:
    mov qword ptr [rsp + 112], rdi
    mov rsi, qword ptr [rsp + 176]
    lea r11, [rsi + 8*r9]
    vbroadcastsd zmm0, qword ptr [rsi + 8*r9]
    vmovapd zmmword ptr [rsp + 320], zmm0
    vmovapd zmmword ptr [rsp + 384], zmm0
    vmovapd zmmword ptr [rsp + 448], zmm0
    vmovapd zmmword ptr [rsp + 512], zmm0
    vmovapd zmmword ptr [rsp + 576], zmm0
    vmovapd zmmword ptr [rsp + 640], zmm0
    vmovapd zmmword ptr [rsp + 704], zmm0
    vmovapd zmmword ptr [rsp + 768], zmm0
    vmovapd zmmword ptr [rsp + 832], zmm0
    vmovapd zmmword ptr [rsp + 896], zmm0
    vmovapd zmmword ptr [rsp + 960], zmm0
    vmovapd zmmword ptr [rsp + 1024], zmm0
    vmovapd zmmword ptr [rsp + 1088], zmm0
    vmovapd zmmword ptr [rsp + 1152], zmm0
    vmovapd zmmword ptr [rsp + 1216], zmm0
    vmovapd zmmword ptr [rsp + 1280], zmm0
    vmovapd zmmword ptr [rsp + 1344], zmm0
    vmovapd zmmword ptr [rsp + 1408], zmm0
    vmovapd zmmword ptr [rsp + 1472], zmm0
    vmovapd zmmword ptr [rsp + 1536], zmm0
    vmovapd zmmword ptr [rsp + 1600], zmm0
    vmovapd zmmword ptr [rsp + 1664], zmm0
    vmovapd zmmword ptr [rsp + 1728], zmm0
    vmovapd zmmword ptr [rsp + 1792], zmm0
    lea rdi, [rip + .T3]
    mov rsi, qword ptr [rsp + 168]
    movsxd rsi, dword ptr [rdi + 4*rsi]
    add rsi, rdi
    jmp rsi
.L177:
    mov rsi, qword ptr [rsp + 32]
    xor edi, edi
    xor r14d, r14d
    jmp .L182
.L178:
    vxorpd xmm1, xmm1, xmm1
.L179:
    vmovapd zmm2, zmm1
    lea rbx, [r11 + 8*rdi]
    lea r13, [r15 + 2*r15]
    shl r13, 5
    vbroadcastsd zmm1, qword ptr [rbx + r13]
    vmovapd zmm3, zmm0
    shl r15, 6
    vsubpd zmm0, zmm1, zmmword ptr [rcx + r15]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [r8 + r15]
    vfmadd213pd zmm1, zmm1, zmm2
.L180:
    vbroadcastsd zmm3, qword ptr [rip + .Kbfe0000000000000]
    vmulpd zmm2, zmm0, zmm3
    vmulpd zmm1, zmm1, zmm3
.L181:
    vbroadcastsd zmm0, qword ptr [r11 + 8*rdi]
    vmaxpd zmm2, zmm23, zmm2
    vminpd zmm2, zmm24, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm16
    vbroadcastsd zmm9, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm2, zmm3, zmm9
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm21
    vfmadd213pd zmm6, zmm2, zmm22
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm14
    vfmadd213pd zmm6, zmm2, zmm30
    vfmadd213pd zmm6, zmm2, zmm13
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm7, zmm0, zmmword ptr [rcx]
    vfmadd213pd zmm6, zmm2, zmm18
    vfmadd213pd zmm6, zmm2, zmm18
    vscalefpd zmm2, zmm6, zmm3
    vmulpd zmm2, zmm7, zmm2
    vmovapd zmmword ptr [rsp + r14 + 320], zmm2
    vmaxpd zmm1, zmm23, zmm1
    vminpd zmm1, zmm24, zmm1
    vmovapd zmm2, zmm5
    vfmsub213pd zmm2, zmm1, zmm4
    vaddpd zmm2, zmm2, zmm4
    vfnmadd231pd zmm1, zmm2, zmm16
    vfnmadd231pd zmm1, zmm2, zmm9
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm21
    vfmadd213pd zmm3, zmm1, zmm22
    vfmadd213pd zmm3, zmm1, zmm20
    vfmadd213pd zmm3, zmm1, zmm19
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm14
    vfmadd213pd zmm3, zmm1, zmm30
    vfmadd213pd zmm3, zmm1, zmm13
    vfmadd213pd zmm3, zmm1, zmm17
    vmulpd zmm0, zmm0, zmmword ptr [r8]
    vfmadd213pd zmm3, zmm1, zmm18
    vfmadd213pd zmm3, zmm1, zmm18
    vscalefpd zmm1, zmm3, zmm2
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + r14 + 384], zmm0
    add r14, 128
    inc rdi
    add rsi, 8
    cmp r14, 1536
    je .L202
.L182:
    vmovapd zmm2, zmm15
    vmovapd zmm1, zmm15
    cmp r12, -3
    ja .L181
    mov r15d, 1
    vxorpd xmm0, xmm0, xmm0
    test r12, r12
    je .L178
    mov rbx, rsi
    mov r13, qword ptr [rsp + 48]
    vxorpd xmm1, xmm1, xmm1
.L183:
    vbroadcastsd zmm2, qword ptr [rbx - 96]
    vsubpd zmm3, zmm2, zmmword ptr [r13 + rax + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [r13 + rdx + 64]
    vbroadcastsd zmm6, qword ptr [rbx]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [r13 + rax + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [r13 + rdx + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r13, -128
    add rbx, 192
    lea r12, [r10 + r15]
    add r12, 2
    add r15, 2
    cmp r12, 1
    jne .L183
    test byte ptr [rsp], 1
    mov r12, qword ptr [rsp + 56]
    jne .L179
    jmp .L180
.L184:
    mov rsi, qword ptr [rsp + 32]
    xor edi, edi
    xor r14d, r14d
    jmp .L188
.L185:
    vmovapd zmm2, zmm1
    lea rbx, [r11 + 8*rdi]
    lea r12, [r15 + 2*r15]
    shl r12, 5
    vbroadcastsd zmm1, qword ptr [rbx + r12]
    vmovapd zmm3, zmm0
    shl r15, 6
    vsubpd zmm0, zmm1, zmmword ptr [rcx + r15]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [r8 + r15]
    vfmadd213pd zmm1, zmm1, zmm2
.L186:
    vmulpd zmm0, zmm0, zmm10
    vsqrtpd zmm2, zmm0
    vmulpd zmm0, zmm1, zmm10
    vsqrtpd zmm1, zmm0
    mov r12, qword ptr [rsp + 56]
.L187:
    vbroadcastsd zmm0, qword ptr [r11 + 8*rdi]
    vminpd zmm2, zmm12, zmm2
    vxorpd zmm3, zmm2, zmm11
    vmaxpd zmm3, zmm23, zmm3
    vminpd zmm3, zmm24, zmm3
    vmovapd zmm6, zmm5
    vfmsub213pd zmm6, zmm3, zmm4
    vaddpd zmm6, zmm6, zmm4
    vfnmadd231pd zmm3, zmm6, zmm16
    vbroadcastsd zmm15, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm3, zmm6, zmm15
    vmovapd zmm7, zmm8
    vfmadd213pd zmm7, zmm3, zmm21
    vfmadd213pd zmm7, zmm3, zmm22
    vfmadd213pd zmm7, zmm3, zmm20
    vfmadd213pd zmm7, zmm3, zmm19
    vfmadd213pd zmm7, zmm3, zmm31
    vfmadd213pd zmm7, zmm3, zmm14
    vfmadd213pd zmm7, zmm3, zmm30
    vfmadd213pd zmm7, zmm3, zmm13
    vfmadd213pd zmm7, zmm3, zmm17
    vmulpd zmm9, zmm0, zmmword ptr [rcx]
    vfmadd213pd zmm7, zmm3, zmm18
    vfmadd213pd zmm7, zmm3, zmm18
    vscalefpd zmm3, zmm7, zmm6
    vfmadd213pd zmm3, zmm2, zmm3
    vmulpd zmm2, zmm9, zmm3
    vmovapd zmmword ptr [rsp + r14 + 320], zmm2
    vminpd zmm1, zmm12, zmm1
    vxorpd zmm2, zmm1, zmm11
    vmaxpd zmm2, zmm23, zmm2
    vminpd zmm2, zmm24, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm16
    vfnmadd231pd zmm2, zmm3, zmm15
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm21
    vfmadd213pd zmm6, zmm2, zmm22
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm14
    vfmadd213pd zmm6, zmm2, zmm30
    vfmadd213pd zmm6, zmm2, zmm13
    vmulpd zmm0, zmm0, zmmword ptr [r8]
    vfmadd213pd zmm6, zmm2, zmm17
    vfmadd213pd zmm6, zmm2, zmm18
    vfmadd213pd zmm6, zmm2, zmm18
    vscalefpd zmm2, zmm6, zmm3
    vfmadd213pd zmm2, zmm1, zmm2
    vmulpd zmm0, zmm0, zmm2
    vmovapd zmmword ptr [rsp + r14 + 384], zmm0
    add r14, 128
    inc rdi
    add rsi, 8
    cmp r14, 1536
    je .L202
.L188:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp r12, -3
    ja .L187
    mov r15d, 1
    vxorpd xmm0, xmm0, xmm0
    test r12, r12
    je .L185
    mov rbx, rsi
    mov r13, qword ptr [rsp + 48]
.L189:
    vbroadcastsd zmm2, qword ptr [rbx - 96]
    vsubpd zmm3, zmm2, zmmword ptr [r13 + rax + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [r13 + rdx + 64]
    vbroadcastsd zmm6, qword ptr [rbx]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [r13 + rax + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [r13 + rdx + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r13, -128
    add rbx, 192
    lea r12, [r10 + r15]
    add r12, 2
    add r15, 2
    cmp r12, 1
    jne .L189
    test byte ptr [rsp], 1
    jne .L185
    jmp .L186
.L190:
    mov rsi, qword ptr [rsp + 32]
    xor edi, edi
    xor r14d, r14d
    jmp .L194
.L191:
    vmovapd zmm2, zmm1
    lea rbx, [r11 + 8*rdi]
    lea r12, [r15 + 2*r15]
    shl r12, 5
    vbroadcastsd zmm1, qword ptr [rbx + r12]
    vmovapd zmm3, zmm0
    shl r15, 6
    vsubpd zmm0, zmm1, zmmword ptr [rcx + r15]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [r8 + r15]
    vfmadd213pd zmm1, zmm1, zmm2
.L192:
    vbroadcastsd zmm3, qword ptr [rip + .K4014000000000000]
    vmulpd zmm0, zmm0, zmm3
    vsqrtpd zmm2, zmm0
    vmulpd zmm0, zmm1, zmm3
    vsqrtpd zmm1, zmm0
    mov r12, qword ptr [rsp + 56]
.L193:
    vbroadcastsd zmm0, qword ptr [r11 + 8*rdi]
    vminpd zmm2, zmm12, zmm2
    vxorpd zmm3, zmm2, zmm11
    vmaxpd zmm3, zmm23, zmm3
    vminpd zmm3, zmm24, zmm3
    vmovapd zmm6, zmm5
    vfmsub213pd zmm6, zmm3, zmm4
    vaddpd zmm6, zmm6, zmm4
    vfnmadd231pd zmm3, zmm6, zmm16
    vbroadcastsd zmm15, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm3, zmm6, zmm15
    vmovapd zmm7, zmm8
    vfmadd213pd zmm7, zmm3, zmm21
    vfmadd213pd zmm7, zmm3, zmm22
    vfmadd213pd zmm7, zmm3, zmm20
    vfmadd213pd zmm7, zmm3, zmm19
    vfmadd213pd zmm7, zmm3, zmm31
    vfmadd213pd zmm7, zmm3, zmm14
    vfmadd213pd zmm7, zmm3, zmm30
    vfmadd213pd zmm7, zmm3, zmm13
    vfmadd213pd zmm7, zmm3, zmm17
    vmulpd zmm9, zmm0, zmmword ptr [rcx]
    vmovapd zmm10, zmm28
    vfmadd213pd zmm10, zmm2, zmm18
    vfmadd213pd zmm10, zmm2, zmm18
    vfmadd213pd zmm7, zmm3, zmm18
    vfmadd213pd zmm7, zmm3, zmm18
    vscalefpd zmm2, zmm7, zmm6
    vmulpd zmm2, zmm10, zmm2
    vmulpd zmm2, zmm9, zmm2
    vmovapd zmmword ptr [rsp + r14 + 320], zmm2
    vminpd zmm1, zmm12, zmm1
    vxorpd zmm2, zmm1, zmm11
    vmaxpd zmm2, zmm23, zmm2
    vminpd zmm2, zmm24, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm16
    vfnmadd231pd zmm2, zmm3, zmm15
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm21
    vfmadd213pd zmm6, zmm2, zmm22
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm14
    vfmadd213pd zmm6, zmm2, zmm30
    vfmadd213pd zmm6, zmm2, zmm13
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm0, zmm0, zmmword ptr [r8]
    vmovapd zmm7, zmm28
    vfmadd213pd zmm7, zmm1, zmm18
    vfmadd213pd zmm7, zmm1, zmm18
    vfmadd213pd zmm6, zmm2, zmm18
    vfmadd213pd zmm6, zmm2, zmm18
    vscalefpd zmm1, zmm6, zmm3
    vmulpd zmm1, zmm7, zmm1
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + r14 + 384], zmm0
    add r14, 128
    inc rdi
    add rsi, 8
    cmp r14, 1536
    je .L202
.L194:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp r12, -3
    ja .L193
    mov r15d, 1
    vxorpd xmm0, xmm0, xmm0
    test r12, r12
    je .L191
    mov rbx, rsi
    mov r13, qword ptr [rsp + 48]
.L195:
    vbroadcastsd zmm2, qword ptr [rbx - 96]
    vsubpd zmm3, zmm2, zmmword ptr [r13 + rax + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [r13 + rdx + 64]
    vbroadcastsd zmm6, qword ptr [rbx]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [r13 + rax + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [r13 + rdx + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r13, -128
    add rbx, 192
    lea r12, [r10 + r15]
    add r12, 2
    add r15, 2
    cmp r12, 1
    jne .L195
    test byte ptr [rsp], 1
    jne .L191
    jmp .L192
.L196:
    mov rsi, qword ptr [rsp + 32]
    xor edi, edi
    xor r14d, r14d
    jmp .L200
.L197:
    vmovapd zmm2, zmm1
    lea rbx, [r11 + 8*rdi]
    lea r12, [r15 + 2*r15]
    shl r12, 5
    vbroadcastsd zmm1, qword ptr [rbx + r12]
    vmovapd zmm3, zmm0
    shl r15, 6
    vsubpd zmm0, zmm1, zmmword ptr [rcx + r15]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [r8 + r15]
    vfmadd213pd zmm1, zmm1, zmm2
.L198:
    vsqrtpd zmm2, zmm0
    vsqrtpd zmm1, zmm1
    mov r12, qword ptr [rsp + 56]
.L199:
    vbroadcastsd zmm0, qword ptr [r11 + 8*rdi]
    vxorpd zmm2, zmm2, zmm11
    vmaxpd zmm2, zmm23, zmm2
    vminpd zmm2, zmm24, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm16
    vbroadcastsd zmm9, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm2, zmm3, zmm9
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm21
    vfmadd213pd zmm6, zmm2, zmm22
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm14
    vfmadd213pd zmm6, zmm2, zmm30
    vfmadd213pd zmm6, zmm2, zmm13
    vmulpd zmm7, zmm0, zmmword ptr [rcx]
    vfmadd213pd zmm6, zmm2, zmm17
    vfmadd213pd zmm6, zmm2, zmm18
    vfmadd213pd zmm6, zmm2, zmm18
    vscalefpd zmm2, zmm6, zmm3
    vmulpd zmm2, zmm7, zmm2
    vmovapd zmmword ptr [rsp + r14 + 320], zmm2
    vxorpd zmm1, zmm1, zmm11
    vmaxpd zmm1, zmm23, zmm1
    vminpd zmm1, zmm24, zmm1
    vmovapd zmm2, zmm5
    vfmsub213pd zmm2, zmm1, zmm4
    vaddpd zmm2, zmm2, zmm4
    vfnmadd231pd zmm1, zmm2, zmm16
    vfnmadd231pd zmm1, zmm2, zmm9
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm21
    vfmadd213pd zmm3, zmm1, zmm22
    vfmadd213pd zmm3, zmm1, zmm20
    vfmadd213pd zmm3, zmm1, zmm19
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm14
    vfmadd213pd zmm3, zmm1, zmm30
    vfmadd213pd zmm3, zmm1, zmm13
    vfmadd213pd zmm3, zmm1, zmm17
    vmulpd zmm0, zmm0, zmmword ptr [r8]
    vfmadd213pd zmm3, zmm1, zmm18
    vfmadd213pd zmm3, zmm1, zmm18
    vscalefpd zmm1, zmm3, zmm2
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + r14 + 384], zmm0
    add r14, 128
    inc rdi
    add rsi, 8
    cmp r14, 1536
    je .L202
.L200:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp r12, -3
    ja .L199
    mov r15d, 1
    vxorpd xmm0, xmm0, xmm0
    test r12, r12
    je .L197
    mov rbx, rsi
    mov r13, qword ptr [rsp + 48]
.L201:
    vbroadcastsd zmm2, qword ptr [rbx - 96]
    vsubpd zmm3, zmm2, zmmword ptr [r13 + rax + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [r13 + rdx + 64]
    vbroadcastsd zmm6, qword ptr [rbx]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [r13 + rax + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [r13 + rdx + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r13, -128
    add rbx, 192
    lea r12, [r10 + r15]
    add r12, 2
    add r15, 2
    cmp r12, 1
    jne .L201
    test byte ptr [rsp], 1
    jne .L197
    jmp .L198
.L202:
    vmovapd zmm11, zmmword ptr [rsp + 320]
    vmovapd zmm10, zmmword ptr [rsp + 384]
    vmovapd zmm9, zmmword ptr [rsp + 448]
    vmovapd zmm3, zmmword ptr [rsp + 512]
    vmovapd zmm2, zmmword ptr [rsp + 576]
    vmovapd zmm26, zmmword ptr [rsp + 640]
    vmovapd zmm25, zmmword ptr [rsp + 704]
    vmovapd zmm20, zmmword ptr [rsp + 768]
    vmovapd zmm22, zmmword ptr [rsp + 832]
    vmovapd zmm24, zmmword ptr [rsp + 896]
    vmovapd zmm0, zmmword ptr [rsp + 960]
    vmovapd zmm7, zmmword ptr [rsp + 1024]
    vmovapd zmm6, zmmword ptr [rsp + 1088]
    vmovapd zmm19, zmmword ptr [rsp + 1152]
    vmovapd zmm23, zmmword ptr [rsp + 1216]
    vmovapd zmm21, zmmword ptr [rsp + 1280]
    vmovapd zmm1, zmmword ptr [rsp + 1344]
    vmovapd zmm31, zmmword ptr [rsp + 1408]
    vmovapd zmm30, zmmword ptr [rsp + 1472]
    vmovapd zmm29, zmmword ptr [rsp + 1536]
    vmovapd zmm28, zmmword ptr [rsp + 1600]
    vmovapd zmm27, zmmword ptr [rsp + 1664]
    vmovapd zmm12, zmmword ptr [rsp + 1728]
    vmovapd zmm13, zmmword ptr [rsp + 1792]
    mov r11, qword ptr [rsp + 8]
    test r11, r11
    je .L204
    mov rsi, qword ptr [rsp + 240]
    mov rdi, qword ptr [rsp + 96]
.L203:
    vmovupd zmm14, zmmword ptr [rsi + rax + 64]
    vmovupd zmm15, zmmword ptr [rsi + rdx + 64]
    vbroadcastsd zmm16, qword ptr [rdi - 88]
    vfnmadd231pd zmm11, zmm16, zmm14
    vfnmadd231pd zmm10, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdi - 80]
    vfnmadd231pd zmm9, zmm16, zmm14
    vfnmadd231pd zmm3, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdi - 72]
    vfnmadd231pd zmm2, zmm16, zmm14
    vfnmadd231pd zmm26, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdi - 64]
    vfnmadd231pd zmm25, zmm16, zmm14
    vfnmadd231pd zmm20, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdi - 56]
    vfnmadd231pd zmm22, zmm16, zmm14
    vfnmadd231pd zmm24, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdi - 48]
    vfnmadd231pd zmm0, zmm16, zmm14
    vfnmadd231pd zmm7, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdi - 40]
    vfnmadd231pd zmm6, zmm16, zmm14
    vfnmadd231pd zmm19, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdi - 32]
    vfnmadd231pd zmm23, zmm16, zmm14
    vfnmadd231pd zmm21, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdi - 24]
    vfnmadd231pd zmm1, zmm16, zmm14
    vfnmadd231pd zmm31, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdi - 16]
    vfnmadd231pd zmm30, zmm16, zmm14
    vfnmadd231pd zmm29, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdi - 8]
    vfnmadd231pd zmm28, zmm16, zmm14
    vfnmadd231pd zmm27, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdi]
    vfnmadd231pd zmm12, zmm16, zmm14
    vfnmadd231pd zmm13, zmm16, zmm15
    add rdi, 96
    add rsi, 64
    dec r11
    jne .L203
.L204:
    vmovapd zmmword ptr [rsp + 320], zmm11
    vmovapd zmmword ptr [rsp + 384], zmm10
    vmovapd zmmword ptr [rsp + 448], zmm9
    vmovapd zmmword ptr [rsp + 512], zmm3
    vmovapd zmmword ptr [rsp + 576], zmm2
    vmovapd zmmword ptr [rsp + 640], zmm26
    vmovapd zmmword ptr [rsp + 704], zmm25
    vmovapd zmmword ptr [rsp + 768], zmm20
    vmovapd zmmword ptr [rsp + 832], zmm22
    vmovapd zmmword ptr [rsp + 896], zmm24
    vmovapd zmmword ptr [rsp + 960], zmm0
    vmovapd zmmword ptr [rsp + 1024], zmm7
    vmovapd zmmword ptr [rsp + 1088], zmm6
    vmovapd zmmword ptr [rsp + 1152], zmm19
    vmovapd zmmword ptr [rsp + 1216], zmm23
    vmovapd zmmword ptr [rsp + 1280], zmm21
    vmovapd zmmword ptr [rsp + 1344], zmm1
    vmovapd zmmword ptr [rsp + 1408], zmm31
    vmovapd zmmword ptr [rsp + 1472], zmm30
    vmovapd zmmword ptr [rsp + 1536], zmm29
    vmovapd zmmword ptr [rsp + 1600], zmm28
    vmovapd zmmword ptr [rsp + 1664], zmm27
    vmovapd zmmword ptr [rsp + 1728], zmm12
    vmovapd zmmword ptr [rsp + 1792], zmm13
    cmp qword ptr [rsp + 16], r9
    vbroadcastsd zmm23, qword ptr [rip + .Kc087500000000000]
    vbroadcastsd zmm24, qword ptr [rip + .K4086300000000000]
    vbroadcastsd zmm9, qword ptr [rip + .Kbfe62e42fee00000]
    vbroadcastsd zmm26, qword ptr [rip + .Kbdea39ef35793c76]
    vbroadcastsd zmm21, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd zmm22, qword ptr [rip + .K3ec71df25b3100a2]
    vbroadcastsd zmm20, qword ptr [rip + .K3efa01999e2633fd]
    vbroadcastsd zmm19, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd zmm31, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd zmm30, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm13, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm29, qword ptr [rip + .K7fffffffffffffff]
    vbroadcastsd zmm11, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm10, qword ptr [rip + .K4008000000000000]
    vbroadcastsd zmm12, qword ptr [rip + .K4087700000000000]
    vbroadcastsd zmm28, qword ptr [rip + .K3fd5555555555555]
    je .L175
    mov esi, 64
    mov rdi, qword ptr [rsp + 104]
    mov r11, qword ptr [rsp + 16]
    jmp .L206
.L205:
    dec r11
    add rdi, 120
    sub rsi, -128
    cmp r9, r11
    je .L175
.L206:
    cmp rsi, 1600
    je .L175
    vandpd zmm0, zmm29, zmmword ptr [rsp + rsi + 256]
    vminpd zmm0, zmm18, zmm0
    vbroadcastsd zmm1, qword ptr [rdi - 20]
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L207
    mov rbx, qword ptr [rsp + 24]
    mov r14, qword ptr [rsp + 80]
    vmovdqu ymm1, ymmword ptr [rbx + r14]
    vpcmpltud k1, ymm1, dword ptr [rdi - 4]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [rdi]{1to8}
    kandb k1, k0, k1
    mov rbx, qword ptr [rdi - 100]
    mov r14, qword ptr [rdi - 36]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rbx + 8*r14], zmm0
    mov rbx, qword ptr [rdi - 76]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rbx + 4*r14], ymm0
    kmovb ebx, k1
    popcnt ebx, ebx
    add rbx, r14
    mov qword ptr [rdi - 36], rbx
    vbroadcastsd zmm1, qword ptr [rdi - 20]
.L207:
    vandpd zmm0, zmm29, zmmword ptr [rsp + rsi + 320]
    vminpd zmm0, zmm18, zmm0
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L205
    mov rbx, qword ptr [rsp + 24]
    mov r14, qword ptr [rsp + 64]
    vmovdqu ymm1, ymmword ptr [rbx + r14]
    vpcmpltud k1, ymm1, dword ptr [rdi - 4]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [rdi]{1to8}
    kandb k1, k0, k1
    mov rbx, qword ptr [rdi - 100]
    mov r14, qword ptr [rdi - 36]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rbx + 8*r14], zmm0
    mov rbx, qword ptr [rdi - 76]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rbx + 4*r14], ymm0
    kmovb ebx, k1
    popcnt ebx, ebx
    add rbx, r14
    mov qword ptr [rdi - 36], rbx
    jmp .L205
.L208:
    mov rax, qword ptr [rsp + 40]
.L209:
    lea rsp, [rbp - 40]
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L210:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L9 .L15 .L11 .L13
.T1: jump .L103 .L122 .L110 .L116
.T2: jump .L145 .L163 .L151 .L157
.T3: jump .L177 .L196 .L184 .L190
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
.K3fe000000000000a = .quad 0x3fe000000000000a ; 5.000000000000011e-1
.K3fe62e42fee00000 = .quad 0x3fe62e42fee00000 ; 6.931471803691238e-1
.K3ff0000000000000 = .quad 0x3ff0000000000000 ; 1e0
.K3ff71547652b82fe = .quad 0x3ff71547652b82fe ; 1.4426950408889634e0
.K4008000000000000 = .quad 0x4008000000000000 ; 3e0
.K4014000000000000 = .quad 0x4014000000000000 ; 5e0
.K4086300000000000 = .quad 0x4086300000000000 ; 7.1e2
.K4087700000000000 = .quad 0x4087700000000000 ; 7.5e2
.K7fffffffffffffff = .quad 0x7fffffffffffffff ; NaN
.K8000000000000000 = .quad 0x8000000000000000 ; -0e0
.Kbdea39ef35793c76 = .quad 0xbdea39ef35793c76 ; -1.9082149292705877e-10
.Kbfe0000000000000 = .quad 0xbfe0000000000000 ; -5e-1
.Kbfe62e42fee00000 = .quad 0xbfe62e42fee00000 ; -6.931471803691238e-1
.Kc087500000000000 = .quad 0xc087500000000000 ; -7.46e2
.Kc338000000000000 = .quad 0xc338000000000000 ; -6.755399441055744e15
