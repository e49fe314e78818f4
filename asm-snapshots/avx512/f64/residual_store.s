; avx512/f64/residual_store
rhotree_kernels::arch::avx512::f64::residual_store:
    push rbp
    mov rbp, rsp
    push r15
    push r14
    push r13
    push r12
    push rbx
    and rsp, -64
    sub rsp, 1920
    mov qword ptr [rsp + 48], rsi
    mov rcx, qword ptr [rdi + 32]
    mov rbx, qword ptr [rdi + 40]
    mov qword ptr [rsp + 16], rcx
    mov rsi, rcx
    add rsi, rbx
    mov rax, -1
    cmovb rsi, rax
    inc rsi
    cmove rsi, rax
    shl rsi, 3
    test rsi, rsi
    je .L192
    mov rcx, qword ptr [rdi + 24]
    mov rax, rcx
    or rax, rsi
    shr rax, 32
    je .L0
    mov rax, rcx
    xor edx, edx
    div rsi
    mov rdx, rax
    mov qword ptr [rsp + 120], rsi
    cmp rsi, rcx
    jbe .L1
    jmp .L191
.L0:
    mov eax, ecx
    xor edx, edx
    div esi
    mov edx, eax
    mov qword ptr [rsp + 120], rsi
    cmp rsi, rcx
    ja .L191
.L1:
    lea rax, [8*rdx]
    mov qword ptr [rsp + 8], rax
    mov r9, qword ptr [rdi + 48]
    mov rsi, qword ptr [rdi]
    mov r10, qword ptr [rdi + 16]
    movzx eax, byte ptr [rdi + 56]
    mov dword ptr [rsp + 188], eax
    mov rcx, qword ptr [rsp + 16]
    mov rax, rcx
    inc rax
    mov rdi, -1
    cmovne rdi, rax
    lea r15, [rcx - 1]
    shl rdi, 6
    mov qword ptr [rsp + 208], rdi
    mov rax, qword ptr [rsp + 120]
    lea rax, [8*rax]
    mov qword ptr [rsp + 128], rax
    lea rax, [rsi + 192]
    mov qword ptr [rsp + 80], rax
    mov r8, rcx
    and r8, -2
    neg r8
    cmp rcx, -2
    mov rdi, -2
    cmovb rdi, rcx
    lea rax, [rdi + 2*rdi]
    shl rax, 5
    lea rcx, [rax + rsi]
    add rcx, 184
    mov qword ptr [rsp + 200], rcx
    shl rdi, 6
    add rdi, r10
    mov qword ptr [rsp + 224], rdi
    vbroadcastsd zmm15, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm28, qword ptr [rip + .Kbfe0000000000000]
    vbroadcastsd zmm24, qword ptr [rip + .Kc087500000000000]
    vbroadcastsd zmm25, qword ptr [rip + .K4086300000000000]
    vbroadcastsd zmm4, qword ptr [rip + .Kc338000000000000]
    vbroadcastsd zmm5, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd zmm9, qword ptr [rip + .Kbfe62e42fee00000]
    vbroadcastsd zmm22, qword ptr [rip + .Kbdea39ef35793c76]
    vbroadcastsd zmm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd zmm23, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd zmm21, qword ptr [rip + .K3ec71df25b3100a2]
    vbroadcastsd zmm20, qword ptr [rip + .K3efa01999e2633fd]
    vbroadcastsd zmm31, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd zmm14, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd zmm30, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd zmm13, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm29, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm17, qword ptr [rip + .K3fe000000000000a]
    vbroadcastsd zmm18, qword ptr [rip + .K3ff0000000000000]
    vbroadcastsd zmm11, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm19, qword ptr [rip + .K4008000000000000]
    vbroadcastsd zmm12, qword ptr [rip + .K4087700000000000]
    vbroadcastsd zmm16, qword ptr [rip + .K3fd5555555555555]
    vbroadcastsd zmm10, qword ptr [rip + .K3fe62e42fee00000]
    lea rax, [rax + rsi + 120]
    mov qword ptr [rsp + 216], rax
    mov qword ptr [rsp + 64], r10
    lea rax, [r10 + 128]
    mov qword ptr [rsp + 192], rax
    lea rax, [rsi + 200]
    mov qword ptr [rsp + 232], rax
    lea rax, [rsi + 208]
    mov qword ptr [rsp + 144], rax
    mov qword ptr [rsp + 152], rsi
    lea rax, [rsi + 216]
    mov qword ptr [rsp + 136], rax
    xor esi, esi
    mov qword ptr [rsp + 160], rbx
    mov qword ptr [rsp + 176], rdx
    mov qword ptr [rsp + 32], r9
    jmp .L3
.L2:
    mov rax, qword ptr [rsp + 88]
    inc rax
    mov rdx, qword ptr [rsp + 176]
    mov rsi, rax
    cmp rax, rdx
    jae .L191
.L3:
    lea rcx, [rsi + 2]
    mov eax, dword ptr [rsp + 188]
    mov qword ptr [rsp + 168], rax
    cmp rcx, rdx
    mov qword ptr [rsp + 88], rsi
    jbe .L94
    cmp r9, 12
    vmovapd zmm26, zmm9
    jae .L127
    xor edi, edi
.L4:
    cmp rdi, r9
    mov r14, qword ptr [rsp + 232]
    jae .L2
    mov rsi, rdi
    mov rax, qword ptr [rsp + 120]
    mov rdx, qword ptr [rsp + 88]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 64]
    lea rdi, [rcx + 8*rax]
    mov rax, rdx
    shl rax, 6
    add rax, qword ptr [rsp + 48]
    mov r10, qword ptr [rsp + 128]
    imul r10, rdx
    mov rcx, qword ptr [rsp + 192]
    lea rdx, [rcx + r10]
    mov qword ptr [rsp + 96], rdx
    lea rdx, [rcx + r10]
    mov qword ptr [rsp + 72], rdx
    lea rdx, [rcx + r10]
    mov qword ptr [rsp + 40], rdx
    lea rdx, [rcx + r10]
    mov qword ptr [rsp + 24], rdx
    lea rdx, [rcx + r10]
    mov qword ptr [rsp + 112], rdx
    lea rdx, [rcx + r10]
    mov qword ptr [rsp + 312], rdx
    lea rdx, [rcx + r10]
    mov qword ptr [rsp + 304], rdx
    lea rdx, [rcx + r10]
    mov qword ptr [rsp + 296], rdx
    lea rdx, [rcx + r10]
    mov qword ptr [rsp + 288], rdx
    lea rdx, [rcx + r10]
    mov qword ptr [rsp + 280], rdx
    lea rdx, [rcx + r10]
    mov qword ptr [rsp + 272], rdx
    lea rdx, [rcx + r10]
    mov qword ptr [rsp + 264], rdx
    lea rdx, [rcx + r10]
    mov qword ptr [rsp + 256], rdx
    lea rdx, [rcx + r10]
    mov qword ptr [rsp + 248], rdx
    lea rdx, [rcx + r10]
    mov qword ptr [rsp + 240], rdx
    add r10, rcx
    mov qword ptr [rsp + 104], r10
    mov rcx, qword ptr [rsp + 208]
    add rcx, rdi
    mov qword ptr [rsp + 56], rcx
    jmp .L6
.L5:
    add rsi, 4
    cmp rsi, r9
    vbroadcastsd zmm19, qword ptr [rip + .K4008000000000000]
    vbroadcastsd zmm16, qword ptr [rip + .K3fd5555555555555]
    vbroadcastsd zmm28, qword ptr [rip + .Kbfe0000000000000]
    jae .L2
.L6:
    cmp rsi, 8
    mov r12d, 8
    mov r13, rsi
    cmovb r12, rsi
    lea ecx, [8*r12]
    mov rdx, qword ptr [rsp + 152]
    lea rsi, [rdx + rcx]
    vbroadcastsd zmm27, qword ptr [rdx + rcx]
    lea r10, [rip + .T0]
    mov rdx, qword ptr [rsp + 168]
    movsxd rdx, dword ptr [r10 + 4*rdx]
    add rdx, r10
    jmp rdx
.L7:
    vmovapd zmm0, zmm15
    cmp r15, -3
    ja .L56
    test r15, r15
    je .L53
    mov rdx, qword ptr [rsp + 80]
    lea r9, [rdx + rcx]
    vxorpd xmm0, xmm0, xmm0
    mov edx, 1
    mov r10, qword ptr [rsp + 256]
.L8:
    vbroadcastsd zmm1, qword ptr [r9 - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r10 - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [r9]
    vsubpd zmm0, zmm0, zmmword ptr [r10]
    vfmadd213pd zmm0, zmm0, zmm1
    sub r10, -128
    add r9, 192
    lea r11, [r8 + rdx]
    add r11, 2
    add rdx, 2
    cmp r11, 1
    jne .L8
    test byte ptr [rsp + 16], 1
    jne .L54
    jmp .L55
.L9:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    cmp r15, -3
    ja .L18
    test r15, r15
    je .L15
    mov rdx, qword ptr [rsp + 80]
    lea r9, [rdx + rcx]
    mov edx, 1
    mov r10, qword ptr [rsp + 112]
.L10:
    vbroadcastsd zmm2, qword ptr [r9 - 96]
    vsubpd zmm2, zmm2, zmmword ptr [r10 - 64]
    vfmadd213pd zmm2, zmm2, zmm1
    vbroadcastsd zmm1, qword ptr [r9]
    vsubpd zmm1, zmm1, zmmword ptr [r10]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r10, -128
    add r9, 192
    lea r11, [r8 + rdx]
    add r11, 2
    add rdx, 2
    cmp r11, 1
    jne .L10
    test byte ptr [rsp + 16], 1
    jne .L16
    jmp .L17
.L11:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    cmp r15, -3
    ja .L37
    test r15, r15
    je .L34
    mov rdx, qword ptr [rsp + 80]
    lea r9, [rdx + rcx]
    mov edx, 1
    mov r10, qword ptr [rsp + 96]
.L12:
    vbroadcastsd zmm2, qword ptr [r9 - 96]
    vsubpd zmm2, zmm2, zmmword ptr [r10 - 64]
    vfmadd213pd zmm2, zmm2, zmm1
    vbroadcastsd zmm1, qword ptr [r9]
    vsubpd zmm1, zmm1, zmmword ptr [r10]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r10, -128
    add r9, 192
    lea r11, [r8 + rdx]
    add r11, 2
    add rdx, 2
    cmp r11, 1
    jne .L12
    test byte ptr [rsp + 16], 1
    jne .L35
    jmp .L36
.L13:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    cmp r15, -3
    ja .L61
    test r15, r15
    je .L58
    mov rdx, qword ptr [rsp + 80]
    lea r9, [rdx + rcx]
    mov edx, 1
    mov r10, qword ptr [rsp + 288]
.L14:
    vbroadcastsd zmm2, qword ptr [r9 - 96]
    vsubpd zmm2, zmm2, zmmword ptr [r10 - 64]
    vfmadd213pd zmm2, zmm2, zmm1
    vbroadcastsd zmm1, qword ptr [r9]
    vsubpd zmm1, zmm1, zmmword ptr [r10]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r10, -128
    add r9, 192
    lea r11, [r8 + rdx]
    add r11, 2
    add rdx, 2
    cmp r11, 1
    jne .L14
    test byte ptr [rsp + 16], 1
    jne .L59
    jmp .L60
.L15:
    mov edx, 1
.L16:
    vmovapd zmm2, zmm1
    lea r9, [rdx + 2*rdx]
    shl r9, 5
    vbroadcastsd zmm1, qword ptr [rsi + r9]
    shl rdx, 6
    vsubpd zmm1, zmm1, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm1, zmm1, zmm2
.L17:
    vmulpd zmm1, zmm1, zmm19
    vsqrtpd zmm1, zmm1
    mov r9, qword ptr [rsp + 32]
.L18:
    vminpd zmm28, zmm12, zmm1
    vxorpd zmm1, zmm28, zmm11
    vmaxpd zmm1, zmm24, zmm1
    vminpd zmm29, zmm25, zmm1
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm29, zmm5
    vaddpd zmm30, zmm1, zmm4
    vfmadd231pd zmm29, zmm30, zmm9
    vfmadd231pd zmm29, zmm30, zmm22
    vmovapd zmm31, zmm8
    vfmadd213pd zmm31, zmm29, zmm23
    vfmadd213pd zmm31, zmm29, zmm21
    vfmadd213pd zmm31, zmm29, zmm20
    vfmadd213pd zmm31, zmm29, qword ptr [rip + .K3f2a01a012a0f351]{1to8}
    vfmadd213pd zmm31, zmm29, zmm14
    vfmadd213pd zmm31, zmm29, qword ptr [rip + .K3f81111111127d0e]{1to8}
    vfmadd213pd zmm31, zmm29, zmm13
    vfmadd213pd zmm31, zmm29, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vfmadd213pd zmm31, zmm29, zmm17
    cmp r15, -3
    ja .L23
    test r15, r15
    je .L20
    lea r9, [r14 + rcx]
    vxorpd xmm0, xmm0, xmm0
    mov edx, 1
    mov r10, qword ptr [rsp + 312]
.L19:
    vbroadcastsd zmm1, qword ptr [r9 - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r10 - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [r9]
    vsubpd zmm0, zmm0, zmmword ptr [r10]
    vfmadd213pd zmm0, zmm0, zmm1
    sub r10, -128
    add r9, 192
    lea r11, [r8 + rdx]
    add r11, 2
    add rdx, 2
    cmp r11, 1
    jne .L19
    test byte ptr [rsp + 16], 1
    jne .L21
    jmp .L22
.L20:
    vxorpd xmm0, xmm0, xmm0
    mov edx, 1
.L21:
    vmovapd zmm1, zmm0
    lea r9, [rsi + 8]
    lea r10, [rdx + 2*rdx]
    shl r10, 5
    vbroadcastsd zmm0, qword ptr [r9 + r10]
    shl rdx, 6
    vsubpd zmm0, zmm0, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm0, zmm0, zmm1
.L22:
    vmulpd zmm0, zmm0, zmm19
    vsqrtpd zmm0, zmm0
    mov r9, qword ptr [rsp + 32]
.L23:
    vminpd zmm0, zmm12, zmm0
    vxorpd zmm1, zmm0, zmm11
    vmaxpd zmm1, zmm24, zmm1
    vminpd zmm1, zmm25, zmm1
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm1, zmm5
    vaddpd zmm2, zmm2, zmm4
    vfmadd231pd zmm1, zmm2, zmm9
    vfmadd231pd zmm1, zmm2, zmm22
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm23
    vfmadd213pd zmm3, zmm1, zmm21
    vfmadd213pd zmm3, zmm1, zmm20
    vfmadd213pd zmm3, zmm1, qword ptr [rip + .K3f2a01a012a0f351]{1to8}
    vfmadd213pd zmm3, zmm1, zmm14
    vfmadd213pd zmm3, zmm1, qword ptr [rip + .K3f81111111127d0e]{1to8}
    vfmadd213pd zmm3, zmm1, zmm13
    vfmadd213pd zmm3, zmm1, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vfmadd213pd zmm3, zmm1, zmm17
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm7, xmm7, xmm7
    cmp r15, -3
    ja .L28
    test r15, r15
    je .L25
    mov rdx, qword ptr [rsp + 144]
    lea r9, [rdx + rcx]
    mov edx, 1
    mov r10, qword ptr [rsp + 304]
.L24:
    vbroadcastsd zmm9, qword ptr [r9 - 96]
    vsubpd zmm9, zmm9, zmmword ptr [r10 - 64]
    vfmadd213pd zmm9, zmm9, zmm7
    vbroadcastsd zmm7, qword ptr [r9]
    vsubpd zmm7, zmm7, zmmword ptr [r10]
    vfmadd213pd zmm7, zmm7, zmm9
    sub r10, -128
    add r9, 192
    lea r11, [r8 + rdx]
    add r11, 2
    add rdx, 2
    cmp r11, 1
    jne .L24
    test byte ptr [rsp + 16], 1
    jne .L26
    jmp .L27
.L25:
    mov edx, 1
.L26:
    vmovapd zmm9, zmm7
    lea r9, [rsi + 16]
    lea r10, [rdx + 2*rdx]
    shl r10, 5
    vbroadcastsd zmm7, qword ptr [r9 + r10]
    shl rdx, 6
    vsubpd zmm7, zmm7, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm7, zmm7, zmm9
.L27:
    vmulpd zmm7, zmm7, zmm19
    vsqrtpd zmm7, zmm7
    mov r9, qword ptr [rsp + 32]
.L28:
    vmulpd zmm13, zmm27, zmmword ptr [rdi]
    vbroadcastsd zmm9, qword ptr [rsi + 8]
    vmulpd zmm10, zmm9, zmmword ptr [rdi]
    vbroadcastsd zmm14, qword ptr [rsi + 16]
    vminpd zmm9, zmm12, zmm7
    vxorpd zmm7, zmm9, zmm11
    vmaxpd zmm7, zmm24, zmm7
    vminpd zmm11, zmm25, zmm7
    vmovapd zmm7, zmm4
    vfmsub231pd zmm7, zmm11, zmm5
    vaddpd zmm12, zmm7, zmm4
    vfmadd231pd zmm11, zmm12, zmm26
    vfmadd231pd zmm11, zmm12, zmm22
    vmovapd zmm20, zmm8
    vfmadd213pd zmm20, zmm11, zmm23
    vfmadd213pd zmm20, zmm11, zmm21
    vfmadd213pd zmm20, zmm11, qword ptr [rip + .K3efa01999e2633fd]{1to8}
    vfmadd213pd zmm20, zmm11, qword ptr [rip + .K3f2a01a012a0f351]{1to8}
    vfmadd213pd zmm20, zmm11, qword ptr [rip + .K3f56c16c18438b08]{1to8}
    vfmadd213pd zmm20, zmm11, qword ptr [rip + .K3f81111111127d0e]{1to8}
    vfmadd213pd zmm20, zmm11, qword ptr [rip + .K3fa555555555083e]{1to8}
    vfmadd213pd zmm20, zmm11, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vmulpd zmm21, zmm14, zmmword ptr [rdi]
    vfmadd213pd zmm20, zmm11, zmm17
    vbroadcastsd zmm7, qword ptr [rsi + 24]
    cmp r15, -3
    ja .L33
    test r15, r15
    je .L30
    mov rdx, qword ptr [rsp + 136]
    lea r9, [rdx + rcx]
    vxorpd xmm6, xmm6, xmm6
    mov edx, 1
    mov r10, qword ptr [rsp + 296]
.L29:
    vbroadcastsd zmm14, qword ptr [r9 - 96]
    vsubpd zmm14, zmm14, zmmword ptr [r10 - 64]
    vfmadd213pd zmm14, zmm14, zmm6
    vbroadcastsd zmm6, qword ptr [r9]
    vsubpd zmm6, zmm6, zmmword ptr [r10]
    vfmadd213pd zmm6, zmm6, zmm14
    sub r10, -128
    add r9, 192
    lea r11, [r8 + rdx]
    add r11, 2
    add rdx, 2
    cmp r11, 1
    jne .L29
    test byte ptr [rsp + 16], 1
    jne .L31
    jmp .L32
.L30:
    vxorpd xmm6, xmm6, xmm6
    mov edx, 1
.L31:
    vmovapd zmm14, zmm6
    add rsi, 24
    lea r9, [rdx + 2*rdx]
    shl r9, 5
    vbroadcastsd zmm6, qword ptr [rsi + r9]
    shl rdx, 6
    vsubpd zmm6, zmm6, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm6, zmm6, zmm14
.L32:
    vmulpd zmm6, zmm6, zmm19
    vsqrtpd zmm6, zmm6
    mov r9, qword ptr [rsp + 32]
.L33:
    vfmadd213pd zmm31, zmm29, zmm18
    vfmadd213pd zmm31, zmm29, zmm18
    vscalefpd zmm14, zmm31, zmm30
    vfmadd213pd zmm14, zmm28, zmm14
    vmulpd zmm27, zmm13, zmm14
    vfmadd213pd zmm3, zmm1, zmm18
    vfmadd213pd zmm3, zmm1, zmm18
    vscalefpd zmm1, zmm3, zmm2
    vfmadd213pd zmm1, zmm0, zmm1
    vmulpd zmm19, zmm10, zmm1
    vfmadd213pd zmm20, zmm11, zmm18
    vfmadd213pd zmm20, zmm11, zmm18
    vscalefpd zmm0, zmm20, zmm12
    vfmadd213pd zmm0, zmm9, zmm0
    vmulpd zmm28, zmm21, zmm0
    vbroadcastsd zmm12, qword ptr [rip + .K4087700000000000]
    vminpd zmm0, zmm12, zmm6
    vbroadcastsd zmm11, qword ptr [rip + .K8000000000000000]
    vxorpd zmm1, zmm0, zmm11
    vmaxpd zmm1, zmm24, zmm1
    vminpd zmm1, zmm25, zmm1
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm1, zmm5
    vaddpd zmm2, zmm2, zmm4
    vmovapd zmm9, zmm26
    vfmadd231pd zmm1, zmm2, zmm26
    vfmadd231pd zmm1, zmm2, zmm22
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm23
    vbroadcastsd zmm21, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd zmm3, zmm1, zmm21
    vbroadcastsd zmm20, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd zmm3, zmm1, zmm20
    vbroadcastsd zmm31, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd zmm3, zmm1, zmm31
    vbroadcastsd zmm14, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd zmm3, zmm1, zmm14
    vbroadcastsd zmm30, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd zmm3, zmm1, zmm30
    vbroadcastsd zmm13, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd zmm3, zmm1, zmm13
    vbroadcastsd zmm29, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd zmm3, zmm1, zmm29
    vfmadd213pd zmm3, zmm1, zmm17
    vfmadd213pd zmm3, zmm1, zmm18
    vfmadd213pd zmm3, zmm1, zmm18
    vscalefpd zmm1, zmm3, zmm2
    vfmadd213pd zmm1, zmm0, zmm1
    vmulpd zmm0, zmm7, zmmword ptr [rdi]
    vmulpd zmm0, zmm0, zmm1
    test rbx, rbx
    vbroadcastsd zmm10, qword ptr [rip + .K3fe62e42fee00000]
    jne .L91
    jmp .L93
.L34:
    mov edx, 1
.L35:
    vmovapd zmm2, zmm1
    lea r9, [rdx + 2*rdx]
    shl r9, 5
    vbroadcastsd zmm1, qword ptr [rsi + r9]
    shl rdx, 6
    vsubpd zmm1, zmm1, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm1, zmm1, zmm2
.L36:
    vmulpd zmm1, zmm1, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm1, zmm1
    mov r9, qword ptr [rsp + 32]
.L37:
    vminpd zmm29, zmm12, zmm1
    vxorpd zmm1, zmm29, zmm11
    vmaxpd zmm1, zmm24, zmm1
    vminpd zmm28, zmm25, zmm1
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm28, zmm5
    vaddpd zmm30, zmm1, zmm4
    vfmadd231pd zmm28, zmm30, zmm9
    vfmadd231pd zmm28, zmm30, zmm22
    vmovapd zmm31, zmm8
    vfmadd213pd zmm31, zmm28, zmm23
    vfmadd213pd zmm31, zmm28, zmm21
    vfmadd213pd zmm31, zmm28, zmm20
    vfmadd213pd zmm31, zmm28, qword ptr [rip + .K3f2a01a012a0f351]{1to8}
    vfmadd213pd zmm31, zmm28, zmm14
    vfmadd213pd zmm31, zmm28, qword ptr [rip + .K3f81111111127d0e]{1to8}
    vfmadd213pd zmm31, zmm28, zmm13
    vfmadd213pd zmm31, zmm28, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vfmadd213pd zmm31, zmm28, zmm17
    vmovapd zmm19, zmm18
    vfmadd231pd zmm19, zmm29, qword ptr [rip + .K3fd5555555555555]{1to8}
    cmp r15, -3
    ja .L42
    test r15, r15
    je .L39
    lea r9, [r14 + rcx]
    vxorpd xmm0, xmm0, xmm0
    mov edx, 1
    mov r10, qword ptr [rsp + 72]
.L38:
    vbroadcastsd zmm1, qword ptr [r9 - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r10 - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [r9]
    vsubpd zmm0, zmm0, zmmword ptr [r10]
    vfmadd213pd zmm0, zmm0, zmm1
    sub r10, -128
    add r9, 192
    lea r11, [r8 + rdx]
    add r11, 2
    add rdx, 2
    cmp r11, 1
    jne .L38
    test byte ptr [rsp + 16], 1
    jne .L40
    jmp .L41
.L39:
    vxorpd xmm0, xmm0, xmm0
    mov edx, 1
.L40:
    vmovapd zmm1, zmm0
    lea r9, [rsi + 8]
    lea r10, [rdx + 2*rdx]
    shl r10, 5
    vbroadcastsd zmm0, qword ptr [r9 + r10]
    shl rdx, 6
    vsubpd zmm0, zmm0, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm0, zmm0, zmm1
.L41:
    vmulpd zmm0, zmm0, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm0, zmm0
    mov r9, qword ptr [rsp + 32]
.L42:
    vminpd zmm1, zmm12, zmm0
    vxorpd zmm0, zmm1, zmm11
    vmaxpd zmm0, zmm24, zmm0
    vminpd zmm0, zmm25, zmm0
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm0, zmm5
    vaddpd zmm2, zmm2, zmm4
    vfmadd231pd zmm0, zmm2, zmm9
    vfmadd231pd zmm0, zmm2, zmm22
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm0, zmm23
    vfmadd213pd zmm3, zmm0, zmm21
    vfmadd213pd zmm3, zmm0, zmm20
    vfmadd213pd zmm3, zmm0, qword ptr [rip + .K3f2a01a012a0f351]{1to8}
    vfmadd213pd zmm3, zmm0, zmm14
    vfmadd213pd zmm3, zmm0, qword ptr [rip + .K3f81111111127d0e]{1to8}
    vfmadd213pd zmm3, zmm0, zmm13
    vfmadd213pd zmm3, zmm0, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vfmadd213pd zmm3, zmm0, zmm17
    vmovapd zmm6, zmm18
    vfmadd231pd zmm6, zmm1, qword ptr [rip + .K3fd5555555555555]{1to8}
    vxorpd xmm9, xmm9, xmm9
    vxorpd xmm7, xmm7, xmm7
    cmp r15, -3
    ja .L47
    test r15, r15
    je .L44
    mov rdx, qword ptr [rsp + 144]
    lea r9, [rdx + rcx]
    mov edx, 1
    mov r10, qword ptr [rsp + 40]
.L43:
    vbroadcastsd zmm10, qword ptr [r9 - 96]
    vsubpd zmm10, zmm10, zmmword ptr [r10 - 64]
    vfmadd213pd zmm10, zmm10, zmm7
    vbroadcastsd zmm7, qword ptr [r9]
    vsubpd zmm7, zmm7, zmmword ptr [r10]
    vfmadd213pd zmm7, zmm7, zmm10
    sub r10, -128
    add r9, 192
    lea r11, [r8 + rdx]
    add r11, 2
    add rdx, 2
    cmp r11, 1
    jne .L43
    test byte ptr [rsp + 16], 1
    jne .L45
    jmp .L46
.L44:
    mov edx, 1
.L45:
    vmovapd zmm10, zmm7
    lea r9, [rsi + 16]
    lea r10, [rdx + 2*rdx]
    shl r10, 5
    vbroadcastsd zmm7, qword ptr [r9 + r10]
    shl rdx, 6
    vsubpd zmm7, zmm7, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm7, zmm7, zmm10
.L46:
    vmulpd zmm7, zmm7, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm7, zmm7
    mov r9, qword ptr [rsp + 32]
.L47:
    vmulpd zmm20, zmm27, zmmword ptr [rdi]
    vbroadcastsd zmm10, qword ptr [rsi + 8]
    vmulpd zmm10, zmm10, zmmword ptr [rdi]
    vbroadcastsd zmm14, qword ptr [rsi + 16]
    vminpd zmm12, zmm12, zmm7
    vxorpd zmm7, zmm12, zmm11
    vmaxpd zmm7, zmm24, zmm7
    vminpd zmm11, zmm25, zmm7
    vmovapd zmm7, zmm4
    vfmsub231pd zmm7, zmm11, zmm5
    vaddpd zmm13, zmm7, zmm4
    vfmadd231pd zmm11, zmm13, zmm26
    vfmadd231pd zmm11, zmm13, zmm22
    vmovapd zmm21, zmm8
    vfmadd213pd zmm21, zmm11, zmm23
    vfmadd213pd zmm21, zmm11, qword ptr [rip + .K3ec71df25b3100a2]{1to8}
    vfmadd213pd zmm21, zmm11, qword ptr [rip + .K3efa01999e2633fd]{1to8}
    vfmadd213pd zmm21, zmm11, qword ptr [rip + .K3f2a01a012a0f351]{1to8}
    vfmadd213pd zmm21, zmm11, qword ptr [rip + .K3f56c16c18438b08]{1to8}
    vfmadd213pd zmm21, zmm11, qword ptr [rip + .K3f81111111127d0e]{1to8}
    vfmadd213pd zmm21, zmm11, qword ptr [rip + .K3fa555555555083e]{1to8}
    vfmadd213pd zmm21, zmm11, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vfmadd213pd zmm21, zmm11, zmm17
    vmovapd zmm22, zmm18
    vmulpd zmm23, zmm14, zmmword ptr [rdi]
    vfmadd231pd zmm22, zmm12, qword ptr [rip + .K3fd5555555555555]{1to8}
    vbroadcastsd zmm7, qword ptr [rsi + 24]
    cmp r15, -3
    ja .L52
    test r15, r15
    je .L49
    mov rdx, qword ptr [rsp + 136]
    lea r9, [rdx + rcx]
    vxorpd xmm9, xmm9, xmm9
    mov edx, 1
    mov r10, qword ptr [rsp + 24]
.L48:
    vbroadcastsd zmm14, qword ptr [r9 - 96]
    vsubpd zmm14, zmm14, zmmword ptr [r10 - 64]
    vfmadd213pd zmm14, zmm14, zmm9
    vbroadcastsd zmm9, qword ptr [r9]
    vsubpd zmm9, zmm9, zmmword ptr [r10]
    vfmadd213pd zmm9, zmm9, zmm14
    sub r10, -128
    add r9, 192
    lea r11, [r8 + rdx]
    add r11, 2
    add rdx, 2
    cmp r11, 1
    jne .L48
    test byte ptr [rsp + 16], 1
    jne .L50
    jmp .L51
.L49:
    vxorpd xmm9, xmm9, xmm9
    mov edx, 1
.L50:
    vmovapd zmm14, zmm9
    add rsi, 24
    lea r9, [rdx + 2*rdx]
    shl r9, 5
    vbroadcastsd zmm9, qword ptr [rsi + r9]
    shl rdx, 6
    vsubpd zmm9, zmm9, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm9, zmm9, zmm14
.L51:
    vmulpd zmm9, zmm9, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm9, zmm9
    mov r9, qword ptr [rsp + 32]
.L52:
    vfmadd213pd zmm19, zmm29, zmm18
    vfmadd213pd zmm31, zmm28, zmm18
    vfmadd213pd zmm31, zmm28, zmm18
    vscalefpd zmm14, zmm31, zmm30
    vmulpd zmm14, zmm19, zmm14
    vmulpd zmm27, zmm20, zmm14
    vfmadd213pd zmm6, zmm1, zmm18
    vfmadd213pd zmm3, zmm0, zmm18
    vfmadd213pd zmm3, zmm0, zmm18
    vscalefpd zmm0, zmm3, zmm2
    vmulpd zmm0, zmm6, zmm0
    vmulpd zmm19, zmm10, zmm0
    vfmadd213pd zmm22, zmm12, zmm18
    vfmadd213pd zmm21, zmm11, zmm18
    vfmadd213pd zmm21, zmm11, zmm18
    vscalefpd zmm0, zmm21, zmm13
    vmulpd zmm0, zmm22, zmm0
    vmulpd zmm28, zmm23, zmm0
    vbroadcastsd zmm12, qword ptr [rip + .K4087700000000000]
    vminpd zmm0, zmm12, zmm9
    vbroadcastsd zmm11, qword ptr [rip + .K8000000000000000]
    vxorpd zmm1, zmm0, zmm11
    vmaxpd zmm1, zmm24, zmm1
    vminpd zmm1, zmm25, zmm1
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm1, zmm5
    vaddpd zmm2, zmm2, zmm4
    vmovapd zmm9, zmm26
    vfmadd231pd zmm1, zmm2, zmm26
    vbroadcastsd zmm22, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd zmm1, zmm2, zmm22
    vmovapd zmm3, zmm18
    vfmadd231pd zmm3, zmm0, qword ptr [rip + .K3fd5555555555555]{1to8}
    vfmadd213pd zmm3, zmm0, zmm18
    vmovapd zmm0, zmm8
    vbroadcastsd zmm23, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd zmm0, zmm1, zmm23
    vbroadcastsd zmm21, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd zmm0, zmm1, zmm21
    vbroadcastsd zmm20, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd zmm0, zmm1, zmm20
    vbroadcastsd zmm31, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd zmm0, zmm1, zmm31
    vbroadcastsd zmm14, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd zmm0, zmm1, zmm14
    vbroadcastsd zmm30, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd zmm0, zmm1, zmm30
    vbroadcastsd zmm13, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd zmm0, zmm1, zmm13
    vbroadcastsd zmm29, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd zmm0, zmm1, zmm29
    vfmadd213pd zmm0, zmm1, zmm17
    vfmadd213pd zmm0, zmm1, zmm18
    vfmadd213pd zmm0, zmm1, zmm18
    vscalefpd zmm0, zmm0, zmm2
    vmulpd zmm0, zmm3, zmm0
    vmulpd zmm1, zmm7, zmmword ptr [rdi]
    vmulpd zmm0, zmm1, zmm0
    test rbx, rbx
    vbroadcastsd zmm10, qword ptr [rip + .K3fe62e42fee00000]
    jne .L91
    jmp .L93
.L53:
    vxorpd xmm0, xmm0, xmm0
    mov edx, 1
.L54:
    vmovapd zmm1, zmm0
    lea r9, [rdx + 2*rdx]
    shl r9, 5
    vbroadcastsd zmm0, qword ptr [rsi + r9]
    shl rdx, 6
    vsubpd zmm0, zmm0, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm0, zmm0, zmm1
.L55:
    vmulpd zmm0, zmm0, zmm28
    mov r9, qword ptr [rsp + 32]
.L56:
    vmaxpd zmm0, zmm24, zmm0
    vminpd zmm28, zmm25, zmm0
    vmovapd zmm0, zmm4
    vfmsub231pd zmm0, zmm28, zmm5
    vaddpd zmm29, zmm0, zmm4
    vfmadd231pd zmm28, zmm29, zmm9
    vfmadd231pd zmm28, zmm29, zmm22
    vmovapd zmm19, zmm8
    vfmadd213pd zmm19, zmm28, zmm23
    vfmadd213pd zmm19, zmm28, zmm21
    vfmadd213pd zmm19, zmm28, zmm20
    vfmadd213pd zmm19, zmm28, zmm31
    vfmadd213pd zmm19, zmm28, zmm14
    vfmadd213pd zmm19, zmm28, zmm30
    vfmadd213pd zmm19, zmm28, zmm13
    vfmadd213pd zmm19, zmm28, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vfmadd213pd zmm19, zmm28, zmm17
    vmovapd zmm0, zmm15
    cmp r15, -3
    ja .L66
    test r15, r15
    je .L63
    lea r9, [r14 + rcx]
    vxorpd xmm0, xmm0, xmm0
    mov edx, 1
    mov r10, qword ptr [rsp + 248]
.L57:
    vbroadcastsd zmm1, qword ptr [r9 - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r10 - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [r9]
    vsubpd zmm0, zmm0, zmmword ptr [r10]
    vfmadd213pd zmm0, zmm0, zmm1
    sub r10, -128
    add r9, 192
    lea r11, [r8 + rdx]
    add r11, 2
    add rdx, 2
    cmp r11, 1
    jne .L57
    test byte ptr [rsp + 16], 1
    jne .L64
    jmp .L65
.L58:
    mov edx, 1
.L59:
    vmovapd zmm2, zmm1
    lea r9, [rdx + 2*rdx]
    shl r9, 5
    vbroadcastsd zmm1, qword ptr [rsi + r9]
    shl rdx, 6
    vsubpd zmm1, zmm1, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm1, zmm1, zmm2
.L60:
    vsqrtpd zmm1, zmm1
    mov r9, qword ptr [rsp + 32]
.L61:
    vxorpd zmm1, zmm1, zmm11
    vmaxpd zmm1, zmm24, zmm1
    vminpd zmm28, zmm25, zmm1
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm28, zmm5
    vaddpd zmm29, zmm1, zmm4
    vfmadd231pd zmm28, zmm29, zmm9
    vfmadd231pd zmm28, zmm29, zmm22
    vmovapd zmm30, zmm8
    vfmadd213pd zmm30, zmm28, zmm23
    vfmadd213pd zmm30, zmm28, zmm21
    vfmadd213pd zmm30, zmm28, zmm20
    vfmadd213pd zmm30, zmm28, zmm31
    vfmadd213pd zmm30, zmm28, zmm14
    vfmadd213pd zmm30, zmm28, qword ptr [rip + .K3f81111111127d0e]{1to8}
    vfmadd213pd zmm30, zmm28, zmm13
    vfmadd213pd zmm30, zmm28, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vfmadd213pd zmm30, zmm28, zmm17
    cmp r15, -3
    ja .L71
    test r15, r15
    je .L68
    lea r9, [r14 + rcx]
    vxorpd xmm0, xmm0, xmm0
    mov edx, 1
    mov r10, qword ptr [rsp + 280]
.L62:
    vbroadcastsd zmm1, qword ptr [r9 - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r10 - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [r9]
    vsubpd zmm0, zmm0, zmmword ptr [r10]
    vfmadd213pd zmm0, zmm0, zmm1
    sub r10, -128
    add r9, 192
    lea r11, [r8 + rdx]
    add r11, 2
    add rdx, 2
    cmp r11, 1
    jne .L62
    test byte ptr [rsp + 16], 1
    jne .L69
    jmp .L70
.L63:
    vxorpd xmm0, xmm0, xmm0
    mov edx, 1
.L64:
    vmovapd zmm1, zmm0
    lea r9, [rsi + 8]
    lea r10, [rdx + 2*rdx]
    shl r10, 5
    vbroadcastsd zmm0, qword ptr [r9 + r10]
    shl rdx, 6
    vsubpd zmm0, zmm0, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm0, zmm0, zmm1
.L65:
    vmulpd zmm0, zmm0, qword ptr [rip + .Kbfe0000000000000]{1to8}
    mov r9, qword ptr [rsp + 32]
.L66:
    vmaxpd zmm0, zmm24, zmm0
    vminpd zmm0, zmm25, zmm0
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm0, zmm5
    vaddpd zmm1, zmm1, zmm4
    vfmadd231pd zmm0, zmm1, zmm9
    vfmadd231pd zmm0, zmm1, zmm22
    vmovapd zmm2, zmm8
    vfmadd213pd zmm2, zmm0, zmm23
    vfmadd213pd zmm2, zmm0, zmm21
    vfmadd213pd zmm2, zmm0, zmm20
    vfmadd213pd zmm2, zmm0, zmm31
    vfmadd213pd zmm2, zmm0, zmm14
    vfmadd213pd zmm2, zmm0, zmm30
    vfmadd213pd zmm2, zmm0, zmm13
    vfmadd213pd zmm2, zmm0, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vfmadd213pd zmm2, zmm0, zmm17
    vmovapd zmm3, zmm15
    cmp r15, -3
    ja .L76
    test r15, r15
    je .L73
    mov rdx, qword ptr [rsp + 144]
    lea r9, [rdx + rcx]
    vxorpd xmm3, xmm3, xmm3
    mov edx, 1
    mov r10, qword ptr [rsp + 240]
.L67:
    vbroadcastsd zmm6, qword ptr [r9 - 96]
    vsubpd zmm6, zmm6, zmmword ptr [r10 - 64]
    vfmadd213pd zmm6, zmm6, zmm3
    vbroadcastsd zmm3, qword ptr [r9]
    vsubpd zmm3, zmm3, zmmword ptr [r10]
    vfmadd213pd zmm3, zmm3, zmm6
    sub r10, -128
    add r9, 192
    lea r11, [r8 + rdx]
    add r11, 2
    add rdx, 2
    cmp r11, 1
    jne .L67
    test byte ptr [rsp + 16], 1
    jne .L74
    jmp .L75
.L68:
    vxorpd xmm0, xmm0, xmm0
    mov edx, 1
.L69:
    vmovapd zmm1, zmm0
    lea r9, [rsi + 8]
    lea r10, [rdx + 2*rdx]
    shl r10, 5
    vbroadcastsd zmm0, qword ptr [r9 + r10]
    shl rdx, 6
    vsubpd zmm0, zmm0, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm0, zmm0, zmm1
.L70:
    vsqrtpd zmm0, zmm0
    mov r9, qword ptr [rsp + 32]
.L71:
    vxorpd zmm0, zmm0, zmm11
    vmaxpd zmm0, zmm24, zmm0
    vminpd zmm0, zmm25, zmm0
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm0, zmm5
    vaddpd zmm1, zmm1, zmm4
    vfmadd231pd zmm0, zmm1, zmm9
    vfmadd231pd zmm0, zmm1, zmm22
    vmovapd zmm2, zmm8
    vfmadd213pd zmm2, zmm0, zmm23
    vfmadd213pd zmm2, zmm0, zmm21
    vfmadd213pd zmm2, zmm0, zmm20
    vfmadd213pd zmm2, zmm0, zmm31
    vfmadd213pd zmm2, zmm0, zmm14
    vfmadd213pd zmm2, zmm0, qword ptr [rip + .K3f81111111127d0e]{1to8}
    vfmadd213pd zmm2, zmm0, zmm13
    vfmadd213pd zmm2, zmm0, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vfmadd213pd zmm2, zmm0, zmm17
    vxorpd xmm3, xmm3, xmm3
    vxorpd xmm6, xmm6, xmm6
    cmp r15, -3
    ja .L81
    test r15, r15
    je .L78
    mov rdx, qword ptr [rsp + 144]
    lea r9, [rdx + rcx]
    mov edx, 1
    mov r10, qword ptr [rsp + 272]
.L72:
    vbroadcastsd zmm7, qword ptr [r9 - 96]
    vsubpd zmm7, zmm7, zmmword ptr [r10 - 64]
    vfmadd213pd zmm7, zmm7, zmm6
    vbroadcastsd zmm6, qword ptr [r9]
    vsubpd zmm6, zmm6, zmmword ptr [r10]
    vfmadd213pd zmm6, zmm6, zmm7
    sub r10, -128
    add r9, 192
    lea r11, [r8 + rdx]
    add r11, 2
    add rdx, 2
    cmp r11, 1
    jne .L72
    test byte ptr [rsp + 16], 1
    jne .L79
    jmp .L80
.L73:
    vxorpd xmm3, xmm3, xmm3
    mov edx, 1
.L74:
    vmovapd zmm6, zmm3
    lea r9, [rsi + 16]
    lea r10, [rdx + 2*rdx]
    shl r10, 5
    vbroadcastsd zmm3, qword ptr [r9 + r10]
    shl rdx, 6
    vsubpd zmm3, zmm3, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm3, zmm3, zmm6
.L75:
    vmulpd zmm3, zmm3, qword ptr [rip + .Kbfe0000000000000]{1to8}
    mov r9, qword ptr [rsp + 32]
.L76:
    vmulpd zmm10, zmm27, zmmword ptr [rdi]
    vbroadcastsd zmm6, qword ptr [rsi + 8]
    vmulpd zmm6, zmm6, zmmword ptr [rdi]
    vbroadcastsd zmm12, qword ptr [rsi + 16]
    vmaxpd zmm3, zmm24, zmm3
    vminpd zmm7, zmm25, zmm3
    vmovapd zmm3, zmm4
    vfmsub231pd zmm3, zmm7, zmm5
    vaddpd zmm9, zmm3, zmm4
    vfmadd231pd zmm7, zmm9, zmm26
    vfmadd231pd zmm7, zmm9, zmm22
    vmovapd zmm11, zmm8
    vfmadd213pd zmm11, zmm7, zmm23
    vfmadd213pd zmm11, zmm7, zmm21
    vfmadd213pd zmm11, zmm7, zmm20
    vfmadd213pd zmm11, zmm7, zmm31
    vfmadd213pd zmm11, zmm7, zmm14
    vfmadd213pd zmm11, zmm7, zmm30
    vfmadd213pd zmm11, zmm7, zmm13
    vfmadd213pd zmm11, zmm7, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vfmadd213pd zmm11, zmm7, zmm17
    vmulpd zmm12, zmm12, zmmword ptr [rdi]
    vbroadcastsd zmm3, qword ptr [rsi + 24]
    vmovapd zmm13, zmm15
    cmp r15, -3
    ja .L86
    test r15, r15
    je .L83
    mov rdx, qword ptr [rsp + 136]
    lea r9, [rdx + rcx]
    vxorpd xmm13, xmm13, xmm13
    mov edx, 1
    mov r10, qword ptr [rsp + 104]
.L77:
    vbroadcastsd zmm14, qword ptr [r9 - 96]
    vsubpd zmm14, zmm14, zmmword ptr [r10 - 64]
    vfmadd213pd zmm14, zmm14, zmm13
    vbroadcastsd zmm13, qword ptr [r9]
    vsubpd zmm13, zmm13, zmmword ptr [r10]
    vfmadd213pd zmm13, zmm13, zmm14
    sub r10, -128
    add r9, 192
    lea r11, [r8 + rdx]
    add r11, 2
    add rdx, 2
    cmp r11, 1
    jne .L77
    test byte ptr [rsp + 16], 1
    jne .L84
    jmp .L85
.L78:
    mov edx, 1
.L79:
    vmovapd zmm7, zmm6
    lea r9, [rsi + 16]
    lea r10, [rdx + 2*rdx]
    shl r10, 5
    vbroadcastsd zmm6, qword ptr [r9 + r10]
    shl rdx, 6
    vsubpd zmm6, zmm6, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm6, zmm6, zmm7
.L80:
    vsqrtpd zmm6, zmm6
    mov r9, qword ptr [rsp + 32]
.L81:
    vmulpd zmm11, zmm27, zmmword ptr [rdi]
    vbroadcastsd zmm7, qword ptr [rsi + 8]
    vmulpd zmm7, zmm7, zmmword ptr [rdi]
    vbroadcastsd zmm13, qword ptr [rsi + 16]
    vxorpd zmm6, zmm6, qword ptr [rip + .K8000000000000000]{1to8}
    vmaxpd zmm6, zmm24, zmm6
    vminpd zmm9, zmm25, zmm6
    vmovapd zmm6, zmm4
    vfmsub231pd zmm6, zmm9, zmm5
    vaddpd zmm10, zmm6, zmm4
    vfmadd231pd zmm9, zmm10, zmm26
    vfmadd231pd zmm9, zmm10, zmm22
    vmovapd zmm12, zmm8
    vfmadd213pd zmm12, zmm9, zmm23
    vfmadd213pd zmm12, zmm9, zmm21
    vfmadd213pd zmm12, zmm9, zmm20
    vfmadd213pd zmm12, zmm9, zmm31
    vfmadd213pd zmm12, zmm9, zmm14
    vfmadd213pd zmm12, zmm9, qword ptr [rip + .K3f81111111127d0e]{1to8}
    vfmadd213pd zmm12, zmm9, qword ptr [rip + .K3fa555555555083e]{1to8}
    vfmadd213pd zmm12, zmm9, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vmulpd zmm13, zmm13, zmmword ptr [rdi]
    vfmadd213pd zmm12, zmm9, zmm17
    vbroadcastsd zmm6, qword ptr [rsi + 24]
    cmp r15, -3
    ja .L90
    test r15, r15
    je .L87
    mov rdx, qword ptr [rsp + 136]
    lea r9, [rdx + rcx]
    vxorpd xmm3, xmm3, xmm3
    mov edx, 1
    mov r10, qword ptr [rsp + 264]
.L82:
    vbroadcastsd zmm14, qword ptr [r9 - 96]
    vsubpd zmm14, zmm14, zmmword ptr [r10 - 64]
    vfmadd213pd zmm14, zmm14, zmm3
    vbroadcastsd zmm3, qword ptr [r9]
    vsubpd zmm3, zmm3, zmmword ptr [r10]
    vfmadd213pd zmm3, zmm3, zmm14
    sub r10, -128
    add r9, 192
    lea r11, [r8 + rdx]
    add r11, 2
    add rdx, 2
    cmp r11, 1
    jne .L82
    test byte ptr [rsp + 16], 1
    jne .L88
    jmp .L89
.L83:
    vxorpd xmm13, xmm13, xmm13
    mov edx, 1
.L84:
    vmovapd zmm14, zmm13
    add rsi, 24
    lea r9, [rdx + 2*rdx]
    shl r9, 5
    vbroadcastsd zmm13, qword ptr [rsi + r9]
    shl rdx, 6
    vsubpd zmm13, zmm13, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm13, zmm13, zmm14
.L85:
    vmulpd zmm13, zmm13, qword ptr [rip + .Kbfe0000000000000]{1to8}
    mov r9, qword ptr [rsp + 32]
.L86:
    vfmadd213pd zmm19, zmm28, zmm18
    vfmadd213pd zmm19, zmm28, zmm18
    vscalefpd zmm14, zmm19, zmm29
    vmulpd zmm27, zmm10, zmm14
    vfmadd213pd zmm2, zmm0, zmm18
    vfmadd213pd zmm2, zmm0, zmm18
    vscalefpd zmm0, zmm2, zmm1
    vmulpd zmm19, zmm6, zmm0
    vfmadd213pd zmm11, zmm7, zmm18
    vfmadd213pd zmm11, zmm7, zmm18
    vscalefpd zmm0, zmm11, zmm9
    vmulpd zmm28, zmm12, zmm0
    vmaxpd zmm0, zmm24, zmm13
    vminpd zmm0, zmm25, zmm0
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm0, zmm5
    vaddpd zmm1, zmm1, zmm4
    vmovapd zmm9, zmm26
    vfmadd231pd zmm0, zmm1, zmm26
    vfmadd231pd zmm0, zmm1, zmm22
    vmovapd zmm2, zmm8
    vfmadd213pd zmm2, zmm0, zmm23
    vfmadd213pd zmm2, zmm0, zmm21
    vfmadd213pd zmm2, zmm0, zmm20
    vfmadd213pd zmm2, zmm0, zmm31
    vbroadcastsd zmm14, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd zmm2, zmm0, zmm14
    vfmadd213pd zmm2, zmm0, zmm30
    vbroadcastsd zmm13, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd zmm2, zmm0, zmm13
    vbroadcastsd zmm29, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd zmm2, zmm0, zmm29
    vfmadd213pd zmm2, zmm0, zmm17
    vmulpd zmm3, zmm3, zmmword ptr [rdi]
    vfmadd213pd zmm2, zmm0, zmm18
    vfmadd213pd zmm2, zmm0, zmm18
    vscalefpd zmm0, zmm2, zmm1
    vmulpd zmm0, zmm3, zmm0
    vbroadcastsd zmm11, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm12, qword ptr [rip + .K4087700000000000]
    test rbx, rbx
    vbroadcastsd zmm10, qword ptr [rip + .K3fe62e42fee00000]
    jne .L91
    jmp .L93
.L87:
    vxorpd xmm3, xmm3, xmm3
    mov edx, 1
.L88:
    vmovapd zmm14, zmm3
    add rsi, 24
    lea r9, [rdx + 2*rdx]
    shl r9, 5
    vbroadcastsd zmm3, qword ptr [rsi + r9]
    shl rdx, 6
    vsubpd zmm3, zmm3, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm3, zmm3, zmm14
.L89:
    vsqrtpd zmm3, zmm3
    mov r9, qword ptr [rsp + 32]
.L90:
    vfmadd213pd zmm30, zmm28, zmm18
    vfmadd213pd zmm30, zmm28, zmm18
    vscalefpd zmm14, zmm30, zmm29
    vmulpd zmm27, zmm11, zmm14
    vfmadd213pd zmm2, zmm0, zmm18
    vfmadd213pd zmm2, zmm0, zmm18
    vscalefpd zmm0, zmm2, zmm1
    vmulpd zmm19, zmm7, zmm0
    vfmadd213pd zmm12, zmm9, zmm18
    vfmadd213pd zmm12, zmm9, zmm18
    vscalefpd zmm0, zmm12, zmm10
    vmulpd zmm28, zmm13, zmm0
    vbroadcastsd zmm11, qword ptr [rip + .K8000000000000000]
    vxorpd zmm0, zmm3, zmm11
    vmaxpd zmm0, zmm24, zmm0
    vminpd zmm0, zmm25, zmm0
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm0, zmm5
    vaddpd zmm1, zmm1, zmm4
    vmovapd zmm9, zmm26
    vfmadd231pd zmm0, zmm1, zmm26
    vfmadd231pd zmm0, zmm1, zmm22
    vmovapd zmm2, zmm8
    vfmadd213pd zmm2, zmm0, zmm23
    vfmadd213pd zmm2, zmm0, zmm21
    vfmadd213pd zmm2, zmm0, zmm20
    vfmadd213pd zmm2, zmm0, zmm31
    vbroadcastsd zmm14, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd zmm2, zmm0, zmm14
    vbroadcastsd zmm30, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd zmm2, zmm0, zmm30
    vbroadcastsd zmm13, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd zmm2, zmm0, zmm13
    vbroadcastsd zmm29, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd zmm2, zmm0, zmm29
    vfmadd213pd zmm2, zmm0, zmm17
    vmulpd zmm3, zmm6, zmmword ptr [rdi]
    vfmadd213pd zmm2, zmm0, zmm18
    vfmadd213pd zmm2, zmm0, zmm18
    vscalefpd zmm0, zmm2, zmm1
    vmulpd zmm0, zmm3, zmm0
    vbroadcastsd zmm12, qword ptr [rip + .K4087700000000000]
    test rbx, rbx
    vbroadcastsd zmm10, qword ptr [rip + .K3fe62e42fee00000]
    je .L93
.L91:
    add rcx, qword ptr [rsp + 216]
    mov rdx, qword ptr [rsp + 56]
    mov rsi, rbx
.L92:
    vmovupd zmm1, zmmword ptr [rdx]
    vfnmadd231pd zmm27, zmm1, qword ptr [rcx - 24]{1to8}
    vfnmadd231pd zmm19, zmm1, qword ptr [rcx - 16]{1to8}
    vfnmadd231pd zmm28, zmm1, qword ptr [rcx - 8]{1to8}
    vfnmadd231pd zmm0, zmm1, qword ptr [rcx]{1to8}
    add rcx, 96
    add rdx, 64
    dec rsi
    jne .L92
.L93:
    mov rsi, r13
    cmp r13, 9
    setae cl
    cmp r9, r12
    sete dl
    or dl, cl
    jne .L5
    mov rcx, r12
    not rcx
    mov rdx, r12
    imul rdx, qword ptr [rsp + 8]
    vandpd zmm1, zmm27, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm1, zmm18, zmm1
    vmovupd zmmword ptr [rax + 8*rdx], zmm1
    add rcx, r9
    je .L5
    mov rdx, r12
    or rdx, 1
    imul rdx, qword ptr [rsp + 8]
    vandpd zmm1, zmm19, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm1, zmm18, zmm1
    vmovupd zmmword ptr [rax + 8*rdx], zmm1
    cmp rcx, 1
    je .L5
    mov rdx, r12
    or rdx, 2
    imul rdx, qword ptr [rsp + 8]
    vandpd zmm1, zmm28, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm1, zmm18, zmm1
    vmovupd zmmword ptr [rax + 8*rdx], zmm1
    cmp rcx, 2
    je .L5
    or r12, 3
    imul r12, qword ptr [rsp + 8]
    vandpd zmm0, zmm0, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm0, zmm18, zmm0
    vmovupd zmmword ptr [rax + 8*r12], zmm0
    jmp .L5
.L94:
    mov qword ptr [rsp + 112], rcx
    cmp r9, 12
    jae .L157
    xor r10d, r10d
.L95:
    cmp r10, r9
    jae .L188
    mov rdi, qword ptr [rsp + 88]
    mov rax, rdi
    mov rdx, qword ptr [rsp + 120]
    imul rax, rdx
    mov rsi, qword ptr [rsp + 64]
    lea rax, [rsi + 8*rax]
    mov qword ptr [rsp + 56], rax
    lea r11, [rdi + 1]
    mov rcx, r11
    imul rcx, rdx
    lea rsi, [rsi + 8*rcx]
    mov r14, qword ptr [rsp + 128]
    mov r9, r14
    imul r9, rdi
    shl rdi, 6
    imul r14, r11
    shl r11, 6
    mov rax, qword ptr [rsp + 48]
    add rdi, rax
    mov qword ptr [rsp + 88], rdi
    add r11, rax
    mov qword ptr [rsp + 72], r11
    jmp .L97
.L96:
    add r10, 4
    cmp r10, rdx
    vbroadcastsd zmm13, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm11, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm12, qword ptr [rip + .K4087700000000000]
    vbroadcastsd zmm10, qword ptr [rip + .K3fe62e42fee00000]
    vbroadcastsd zmm9, qword ptr [rip + .Kbfe62e42fee00000]
    jae .L189
.L97:
    cmp r10, 8
    mov eax, 8
    mov qword ptr [rsp + 104], r10
    cmovb rax, r10
    mov qword ptr [rsp + 96], rax
    lea r13d, [8*rax]
    mov rax, qword ptr [rsp + 152]
    lea r11, [rax + r13]
    vbroadcastsd zmm0, qword ptr [rax + r13]
    vmovapd zmmword ptr [rsp + 320], zmm0
    vmovapd zmmword ptr [rsp + 384], zmm0
    vmovapd zmmword ptr [rsp + 448], zmm0
    vmovapd zmmword ptr [rsp + 512], zmm0
    vmovapd zmmword ptr [rsp + 576], zmm0
    vmovapd zmmword ptr [rsp + 640], zmm0
    vmovapd zmmword ptr [rsp + 704], zmm0
    vmovapd zmmword ptr [rsp + 768], zmm0
    mov rax, qword ptr [rsp + 56]
    vmovupd zmm27, zmmword ptr [rax]
    vmovupd zmm28, zmmword ptr [rsi]
    lea rax, [rip + .T1]
    mov rcx, qword ptr [rsp + 168]
    movsxd rcx, dword ptr [rax + 4*rcx]
    add rcx, rax
    jmp rcx
.L98:
    mov rax, qword ptr [rsp + 80]
    lea r10, [rax + r13]
    xor edx, edx
    xor ebx, ebx
    jmp .L103
.L99:
    vxorpd xmm1, xmm1, xmm1
.L100:
    vmovapd zmm2, zmm1
    lea rcx, [r11 + 8*rdx]
    lea r12, [rdi + 2*rdi]
    shl r12, 5
    vbroadcastsd zmm1, qword ptr [rcx + r12]
    vmovapd zmm3, zmm0
    shl rdi, 6
    mov rax, qword ptr [rsp + 56]
    vsubpd zmm0, zmm1, zmmword ptr [rax + rdi]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [rsi + rdi]
    vfmadd213pd zmm1, zmm1, zmm2
.L101:
    vbroadcastsd zmm3, qword ptr [rip + .Kbfe0000000000000]
    vmulpd zmm2, zmm0, zmm3
    vmulpd zmm1, zmm1, zmm3
.L102:
    vbroadcastsd zmm0, qword ptr [r11 + 8*rdx]
    vmaxpd zmm2, zmm24, zmm2
    vminpd zmm2, zmm25, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm10
    vbroadcastsd zmm9, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm2, zmm3, zmm9
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm23
    vfmadd213pd zmm6, zmm2, zmm21
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm14
    vfmadd213pd zmm6, zmm2, zmm30
    vfmadd213pd zmm6, zmm2, zmm13
    vfmadd213pd zmm6, zmm2, zmm29
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm7, zmm0, zmm27
    vfmadd213pd zmm6, zmm2, zmm18
    vfmadd213pd zmm6, zmm2, zmm18
    vscalefpd zmm2, zmm6, zmm3
    vmulpd zmm2, zmm7, zmm2
    vmovapd zmmword ptr [rsp + rbx + 320], zmm2
    vmaxpd zmm1, zmm24, zmm1
    vminpd zmm1, zmm25, zmm1
    vmovapd zmm2, zmm5
    vfmsub213pd zmm2, zmm1, zmm4
    vaddpd zmm2, zmm2, zmm4
    vfnmadd231pd zmm1, zmm2, zmm10
    vfnmadd231pd zmm1, zmm2, zmm9
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm23
    vfmadd213pd zmm3, zmm1, zmm21
    vfmadd213pd zmm3, zmm1, zmm20
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm14
    vfmadd213pd zmm3, zmm1, zmm30
    vfmadd213pd zmm3, zmm1, zmm13
    vfmadd213pd zmm3, zmm1, zmm29
    vfmadd213pd zmm3, zmm1, zmm17
    vmulpd zmm0, zmm0, zmm28
    vfmadd213pd zmm3, zmm1, zmm18
    vfmadd213pd zmm3, zmm1, zmm18
    vscalefpd zmm1, zmm3, zmm2
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + rbx + 384], zmm0
    add rbx, 128
    inc rdx
    add r10, 8
    cmp rbx, 512
    je .L123
.L103:
    vmovapd zmm2, zmm15
    vmovapd zmm1, zmm15
    cmp r15, -3
    ja .L102
    mov edi, 1
    vxorpd xmm0, xmm0, xmm0
    test r15, r15
    je .L99
    mov rcx, r10
    mov r12, qword ptr [rsp + 64]
    vxorpd xmm1, xmm1, xmm1
.L104:
    vbroadcastsd zmm2, qword ptr [rcx - 96]
    vsubpd zmm3, zmm2, zmmword ptr [r12 + r9 + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [r12 + r14 + 64]
    vbroadcastsd zmm6, qword ptr [rcx]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [r12 + r9 + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [r12 + r14 + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r12, -128
    add rcx, 192
    lea rax, [r8 + rdi]
    add rax, 2
    add rdi, 2
    cmp rax, 1
    jne .L104
    test byte ptr [rsp + 16], 1
    jne .L100
    jmp .L101
.L105:
    mov rax, qword ptr [rsp + 80]
    lea rdx, [rax + r13]
    xor ecx, ecx
    xor ebx, ebx
    jmp .L109
.L106:
    vmovapd zmm2, zmm1
    lea rax, [r11 + 8*rbx]
    lea r10, [rdi + 2*rdi]
    shl r10, 5
    vbroadcastsd zmm1, qword ptr [rax + r10]
    vmovapd zmm3, zmm0
    shl rdi, 6
    mov rax, qword ptr [rsp + 56]
    vsubpd zmm0, zmm1, zmmword ptr [rax + rdi]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [rsi + rdi]
    vfmadd213pd zmm1, zmm1, zmm2
.L107:
    vmulpd zmm0, zmm0, zmm19
    vsqrtpd zmm2, zmm0
    vmulpd zmm0, zmm1, zmm19
    vsqrtpd zmm1, zmm0
.L108:
    vbroadcastsd zmm0, qword ptr [r11 + 8*rbx]
    vminpd zmm2, zmm12, zmm2
    vxorpd zmm3, zmm2, zmm11
    vmaxpd zmm3, zmm24, zmm3
    vminpd zmm3, zmm25, zmm3
    vmovapd zmm6, zmm5
    vfmsub213pd zmm6, zmm3, zmm4
    vaddpd zmm6, zmm6, zmm4
    vfnmadd231pd zmm3, zmm6, zmm10
    vbroadcastsd zmm16, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm3, zmm6, zmm16
    vmovapd zmm7, zmm8
    vfmadd213pd zmm7, zmm3, zmm23
    vfmadd213pd zmm7, zmm3, zmm21
    vfmadd213pd zmm7, zmm3, zmm20
    vfmadd213pd zmm7, zmm3, zmm31
    vfmadd213pd zmm7, zmm3, zmm14
    vfmadd213pd zmm7, zmm3, zmm30
    vfmadd213pd zmm7, zmm3, zmm13
    vfmadd213pd zmm7, zmm3, zmm29
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
    vmaxpd zmm2, zmm24, zmm2
    vminpd zmm2, zmm25, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm10
    vfnmadd231pd zmm2, zmm3, zmm16
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm23
    vfmadd213pd zmm6, zmm2, zmm21
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm14
    vfmadd213pd zmm6, zmm2, zmm30
    vfmadd213pd zmm6, zmm2, zmm13
    vfmadd213pd zmm6, zmm2, zmm29
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm0, zmm0, zmm28
    vfmadd213pd zmm6, zmm2, zmm18
    vfmadd213pd zmm6, zmm2, zmm18
    vscalefpd zmm2, zmm6, zmm3
    vfmadd213pd zmm2, zmm1, zmm2
    vmulpd zmm0, zmm0, zmm2
    vmovapd zmmword ptr [rsp + rcx + 384], zmm0
    add rcx, 128
    inc rbx
    add rdx, 8
    cmp rcx, 512
    je .L123
.L109:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp r15, -3
    ja .L108
    mov edi, 1
    vxorpd xmm0, xmm0, xmm0
    test r15, r15
    je .L106
    mov r10, rdx
    mov r12, qword ptr [rsp + 64]
.L110:
    vbroadcastsd zmm2, qword ptr [r10 - 96]
    vsubpd zmm3, zmm2, zmmword ptr [r12 + r9 + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [r12 + r14 + 64]
    vbroadcastsd zmm6, qword ptr [r10]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [r12 + r9 + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [r12 + r14 + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r12, -128
    add r10, 192
    lea rax, [r8 + rdi]
    add rax, 2
    add rdi, 2
    cmp rax, 1
    jne .L110
    test byte ptr [rsp + 16], 1
    jne .L106
    jmp .L107
.L111:
    mov rax, qword ptr [rsp + 80]
    lea rdx, [rax + r13]
    xor ebx, ebx
    xor ecx, ecx
    jmp .L115
.L112:
    vmovapd zmm2, zmm1
    lea rax, [r11 + 8*rbx]
    lea r10, [rdi + 2*rdi]
    shl r10, 5
    vbroadcastsd zmm1, qword ptr [rax + r10]
    vmovapd zmm3, zmm0
    shl rdi, 6
    mov rax, qword ptr [rsp + 56]
    vsubpd zmm0, zmm1, zmmword ptr [rax + rdi]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [rsi + rdi]
    vfmadd213pd zmm1, zmm1, zmm2
.L113:
    vbroadcastsd zmm3, qword ptr [rip + .K4014000000000000]
    vmulpd zmm0, zmm0, zmm3
    vsqrtpd zmm2, zmm0
    vmulpd zmm0, zmm1, zmm3
    vsqrtpd zmm1, zmm0
.L114:
    vbroadcastsd zmm0, qword ptr [r11 + 8*rbx]
    vminpd zmm2, zmm12, zmm2
    vxorpd zmm3, zmm2, zmm11
    vmaxpd zmm3, zmm24, zmm3
    vminpd zmm3, zmm25, zmm3
    vmovapd zmm6, zmm5
    vfmsub213pd zmm6, zmm3, zmm4
    vaddpd zmm6, zmm6, zmm4
    vfnmadd231pd zmm3, zmm6, zmm10
    vbroadcastsd zmm26, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm3, zmm6, zmm26
    vmovapd zmm7, zmm8
    vfmadd213pd zmm7, zmm3, zmm23
    vfmadd213pd zmm7, zmm3, zmm21
    vfmadd213pd zmm7, zmm3, zmm20
    vfmadd213pd zmm7, zmm3, zmm31
    vfmadd213pd zmm7, zmm3, zmm14
    vfmadd213pd zmm7, zmm3, zmm30
    vfmadd213pd zmm7, zmm3, zmm13
    vfmadd213pd zmm7, zmm3, zmm29
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
    vbroadcastsd zmm10, qword ptr [rip + .K3fe62e42fee00000]
    vmulpd zmm2, zmm9, zmm2
    vmovapd zmmword ptr [rsp + rcx + 320], zmm2
    vminpd zmm1, zmm12, zmm1
    vxorpd zmm2, zmm1, zmm11
    vmaxpd zmm2, zmm24, zmm2
    vminpd zmm2, zmm25, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm10
    vfnmadd231pd zmm2, zmm3, zmm26
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm23
    vfmadd213pd zmm6, zmm2, zmm21
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm14
    vfmadd213pd zmm6, zmm2, zmm30
    vfmadd213pd zmm6, zmm2, zmm13
    vfmadd213pd zmm6, zmm2, zmm29
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm0, zmm0, zmm28
    vfmadd213pd zmm16, zmm1, zmm18
    vfmadd213pd zmm16, zmm1, zmm18
    vfmadd213pd zmm6, zmm2, zmm18
    vfmadd213pd zmm6, zmm2, zmm18
    vscalefpd zmm1, zmm6, zmm3
    vmulpd zmm1, zmm16, zmm1
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + rcx + 384], zmm0
    add rcx, 128
    inc rbx
    add rdx, 8
    cmp rcx, 512
    je .L123
.L115:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp r15, -3
    ja .L114
    mov edi, 1
    vxorpd xmm0, xmm0, xmm0
    test r15, r15
    je .L112
    mov r10, rdx
    mov r12, qword ptr [rsp + 64]
.L116:
    vbroadcastsd zmm2, qword ptr [r10 - 96]
    vsubpd zmm3, zmm2, zmmword ptr [r12 + r9 + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [r12 + r14 + 64]
    vbroadcastsd zmm6, qword ptr [r10]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [r12 + r9 + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [r12 + r14 + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r12, -128
    add r10, 192
    lea rax, [r8 + rdi]
    add rax, 2
    add rdi, 2
    cmp rax, 1
    jne .L116
    test byte ptr [rsp + 16], 1
    jne .L112
    jmp .L113
.L117:
    mov rax, qword ptr [rsp + 80]
    lea rcx, [rax + r13]
    xor edx, edx
    xor ebx, ebx
    jmp .L121
.L118:
    vmovapd zmm2, zmm1
    lea rax, [r11 + 8*rdx]
    lea r10, [rdi + 2*rdi]
    shl r10, 5
    vbroadcastsd zmm1, qword ptr [rax + r10]
    vmovapd zmm3, zmm0
    shl rdi, 6
    mov rax, qword ptr [rsp + 56]
    vsubpd zmm0, zmm1, zmmword ptr [rax + rdi]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [rsi + rdi]
    vfmadd213pd zmm1, zmm1, zmm2
.L119:
    vsqrtpd zmm2, zmm0
    vsqrtpd zmm1, zmm1
.L120:
    vbroadcastsd zmm0, qword ptr [r11 + 8*rdx]
    vxorpd zmm2, zmm2, zmm11
    vmaxpd zmm2, zmm24, zmm2
    vminpd zmm2, zmm25, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm10
    vbroadcastsd zmm9, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm2, zmm3, zmm9
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm23
    vfmadd213pd zmm6, zmm2, zmm21
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm14
    vfmadd213pd zmm6, zmm2, zmm30
    vfmadd213pd zmm6, zmm2, zmm13
    vfmadd213pd zmm6, zmm2, zmm29
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm7, zmm0, zmm27
    vfmadd213pd zmm6, zmm2, zmm18
    vfmadd213pd zmm6, zmm2, zmm18
    vscalefpd zmm2, zmm6, zmm3
    vmulpd zmm2, zmm7, zmm2
    vmovapd zmmword ptr [rsp + rbx + 320], zmm2
    vxorpd zmm1, zmm1, zmm11
    vmaxpd zmm1, zmm24, zmm1
    vminpd zmm1, zmm25, zmm1
    vmovapd zmm2, zmm5
    vfmsub213pd zmm2, zmm1, zmm4
    vaddpd zmm2, zmm2, zmm4
    vfnmadd231pd zmm1, zmm2, zmm10
    vfnmadd231pd zmm1, zmm2, zmm9
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm23
    vfmadd213pd zmm3, zmm1, zmm21
    vfmadd213pd zmm3, zmm1, zmm20
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm14
    vfmadd213pd zmm3, zmm1, zmm30
    vfmadd213pd zmm3, zmm1, zmm13
    vfmadd213pd zmm3, zmm1, zmm29
    vfmadd213pd zmm3, zmm1, zmm17
    vmulpd zmm0, zmm0, zmm28
    vfmadd213pd zmm3, zmm1, zmm18
    vfmadd213pd zmm3, zmm1, zmm18
    vscalefpd zmm1, zmm3, zmm2
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + rbx + 384], zmm0
    add rbx, 128
    inc rdx
    add rcx, 8
    cmp rbx, 512
    je .L123
.L121:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp r15, -3
    ja .L120
    mov edi, 1
    vxorpd xmm0, xmm0, xmm0
    test r15, r15
    je .L118
    mov r10, rcx
    mov r12, qword ptr [rsp + 64]
.L122:
    vbroadcastsd zmm2, qword ptr [r10 - 96]
    vsubpd zmm3, zmm2, zmmword ptr [r12 + r9 + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [r12 + r14 + 64]
    vbroadcastsd zmm6, qword ptr [r10]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [r12 + r9 + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [r12 + r14 + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r12, -128
    add r10, 192
    lea rax, [r8 + rdi]
    add rax, 2
    add rdi, 2
    cmp rax, 1
    jne .L122
    test byte ptr [rsp + 16], 1
    jne .L118
    jmp .L119
.L123:
    vmovapd zmm10, zmmword ptr [rsp + 320]
    vmovapd zmm9, zmmword ptr [rsp + 384]
    vmovapd zmm7, zmmword ptr [rsp + 448]
    vmovapd zmm6, zmmword ptr [rsp + 512]
    vmovapd zmm3, zmmword ptr [rsp + 576]
    vmovapd zmm2, zmmword ptr [rsp + 640]
    vmovapd zmm1, zmmword ptr [rsp + 704]
    vmovapd zmm0, zmmword ptr [rsp + 768]
    mov rbx, qword ptr [rsp + 160]
    test rbx, rbx
    je .L125
    add r13, qword ptr [rsp + 216]
    mov rcx, qword ptr [rsp + 224]
    mov rdx, rbx
    vbroadcastsd zmm16, qword ptr [rip + .K3fd5555555555555]
    mov r10, qword ptr [rsp + 104]
    mov r11, qword ptr [rsp + 96]
.L124:
    vmovupd zmm11, zmmword ptr [rcx + r9 + 64]
    vmovupd zmm12, zmmword ptr [rcx + r14 + 64]
    vbroadcastsd zmm13, qword ptr [r13 - 24]
    vfnmadd231pd zmm10, zmm13, zmm11
    vfnmadd231pd zmm9, zmm12, zmm13
    vbroadcastsd zmm13, qword ptr [r13 - 16]
    vfnmadd231pd zmm7, zmm13, zmm11
    vfnmadd231pd zmm6, zmm12, zmm13
    vbroadcastsd zmm13, qword ptr [r13 - 8]
    vfnmadd231pd zmm3, zmm13, zmm11
    vfnmadd231pd zmm2, zmm12, zmm13
    vbroadcastsd zmm13, qword ptr [r13]
    vfnmadd231pd zmm1, zmm13, zmm11
    vfnmadd231pd zmm0, zmm13, zmm12
    add r13, 96
    add rcx, 64
    dec rdx
    jne .L124
    jmp .L126
.L125:
    vbroadcastsd zmm16, qword ptr [rip + .K3fd5555555555555]
    mov r10, qword ptr [rsp + 104]
    mov r11, qword ptr [rsp + 96]
.L126:
    vmovapd zmmword ptr [rsp + 320], zmm10
    vmovapd zmmword ptr [rsp + 384], zmm9
    vmovapd zmmword ptr [rsp + 448], zmm7
    vmovapd zmmword ptr [rsp + 512], zmm6
    vmovapd zmmword ptr [rsp + 576], zmm3
    vmovapd zmmword ptr [rsp + 640], zmm2
    vmovapd zmmword ptr [rsp + 704], zmm1
    vmovapd zmmword ptr [rsp + 768], zmm0
    cmp r10, 9
    setae al
    mov rdx, qword ptr [rsp + 32]
    cmp rdx, r11
    sete cl
    or cl, al
    jne .L96
    mov rcx, r11
    mov rax, r11
    imul rax, qword ptr [rsp + 8]
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm1, zmmword ptr [rsp + 320]
    vminpd zmm0, zmm18, zmm0
    mov rdi, qword ptr [rsp + 88]
    vmovupd zmmword ptr [rdi + 8*rax], zmm0
    vandpd zmm0, zmm1, zmmword ptr [rsp + 384]
    not rcx
    vminpd zmm0, zmm18, zmm0
    mov rdi, qword ptr [rsp + 72]
    vmovupd zmmword ptr [rdi + 8*rax], zmm0
    add rcx, rdx
    je .L96
    mov rax, r11
    or rax, 1
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm1, zmmword ptr [rsp + 448]
    imul rax, qword ptr [rsp + 8]
    vminpd zmm0, zmm18, zmm0
    vandpd zmm1, zmm1, zmmword ptr [rsp + 512]
    mov rdi, qword ptr [rsp + 88]
    vmovupd zmmword ptr [rdi + 8*rax], zmm0
    vminpd zmm0, zmm18, zmm1
    mov rdi, qword ptr [rsp + 72]
    vmovupd zmmword ptr [rdi + 8*rax], zmm0
    cmp rcx, 1
    je .L96
    mov rax, r11
    or rax, 2
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm1, zmmword ptr [rsp + 576]
    imul rax, qword ptr [rsp + 8]
    vminpd zmm0, zmm18, zmm0
    vandpd zmm1, zmm1, zmmword ptr [rsp + 640]
    mov rdi, qword ptr [rsp + 88]
    vmovupd zmmword ptr [rdi + 8*rax], zmm0
    vminpd zmm0, zmm18, zmm1
    mov rdi, qword ptr [rsp + 72]
    vmovupd zmmword ptr [rdi + 8*rax], zmm0
    cmp rcx, 2
    je .L96
    or r11, 3
    imul r11, qword ptr [rsp + 8]
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm1, zmmword ptr [rsp + 704]
    vminpd zmm0, zmm18, zmm0
    mov rax, qword ptr [rsp + 88]
    vmovupd zmmword ptr [rax + 8*r11], zmm0
    vandpd zmm0, zmm1, zmmword ptr [rsp + 768]
    vminpd zmm0, zmm18, zmm0
    mov rax, qword ptr [rsp + 72]
    vmovupd zmmword ptr [rax + 8*r11], zmm0
    jmp .L96
.L127:
    mov rax, qword ptr [rsp + 120]
    imul rax, rsi
    mov rcx, qword ptr [rsp + 64]
    lea rax, [rcx + 8*rax]
    mov rcx, qword ptr [rsp + 208]
    add rcx, rax
    mov qword ptr [rsp + 112], rcx
    mov rcx, rsi
    shl rcx, 6
    add rcx, qword ptr [rsp + 48]
    mov qword ptr [rsp + 24], rcx
    mov rdx, qword ptr [rsp + 128]
    imul rdx, rsi
    mov rcx, qword ptr [rsp + 192]
    lea rsi, [rcx + rdx]
    mov qword ptr [rsp + 104], rsi
    lea rsi, [rcx + rdx]
    mov qword ptr [rsp + 96], rsi
    lea rsi, [rcx + rdx]
    mov qword ptr [rsp + 72], rsi
    add rdx, rcx
    mov qword ptr [rsp + 56], rdx
    mov edx, 12
    mov rcx, qword ptr [rsp + 200]
    mov rsi, qword ptr [rsp + 80]
    xor edi, edi
    jmp .L129
.L128:
    mov rdi, qword ptr [rsp + 40]
    lea rdx, [rdi + 12]
    add rsi, 96
    add rcx, 96
    cmp rdx, r9
    mov rbx, qword ptr [rsp + 160]
    vbroadcastsd zmm14, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd zmm13, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm11, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm19, qword ptr [rip + .K4008000000000000]
    vbroadcastsd zmm12, qword ptr [rip + .K4087700000000000]
    vbroadcastsd zmm10, qword ptr [rip + .K3fe62e42fee00000]
    vmovapd zmm9, zmm26
    ja .L4
.L129:
    mov r14, rdi
    mov qword ptr [rsp + 40], rdx
    mov rdx, qword ptr [rsp + 152]
    vbroadcastsd zmm0, qword ptr [rdx + 8*rdi]
    lea rdx, [rdx + 8*rdi]
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
    lea r9, [rip + .T2]
    mov rdi, qword ptr [rsp + 168]
    movsxd rdi, dword ptr [r9 + 4*rdi]
    add rdi, r9
    jmp rdi
.L130:
    mov r9, rsi
    xor ebx, ebx
    xor r12d, r12d
    jmp .L134
.L131:
    vmovapd zmm1, zmm0
    lea rdi, [rdx + 8*rbx]
    lea r10, [2*r13]
    add r10, r13
    shl r10, 5
    vbroadcastsd zmm0, qword ptr [rdi + r10]
    shl r13, 6
    vsubpd zmm0, zmm0, zmmword ptr [rax + r13]
    vfmadd213pd zmm0, zmm0, zmm1
.L132:
    vmulpd zmm0, zmm0, zmm28
.L133:
    vmaxpd zmm0, zmm24, zmm0
    vminpd zmm0, zmm25, zmm0
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm0, zmm5
    vaddpd zmm1, zmm1, zmm4
    vfmadd231pd zmm0, zmm1, zmm9
    vfmadd231pd zmm0, zmm1, zmm22
    vmovapd zmm2, zmm8
    vfmadd213pd zmm2, zmm0, zmm23
    vfmadd213pd zmm2, zmm0, zmm21
    vfmadd213pd zmm2, zmm0, zmm20
    vfmadd213pd zmm2, zmm0, zmm31
    vfmadd213pd zmm2, zmm0, zmm14
    vfmadd213pd zmm2, zmm0, zmm30
    vfmadd213pd zmm2, zmm0, zmm13
    vfmadd213pd zmm2, zmm0, zmm29
    vmulpd zmm3, zmm27, qword ptr [rdx + 8*rbx]{1to8}
    vfmadd213pd zmm2, zmm0, zmm17
    vfmadd213pd zmm2, zmm0, zmm18
    vfmadd213pd zmm2, zmm0, zmm18
    vscalefpd zmm0, zmm2, zmm1
    vmulpd zmm0, zmm3, zmm0
    vmovapd zmmword ptr [rsp + r12 + 320], zmm0
    add r12, 64
    inc rbx
    add r9, 8
    cmp r12, 768
    je .L154
.L134:
    vmovapd zmm0, zmm15
    cmp r15, -3
    ja .L133
    vxorpd xmm0, xmm0, xmm0
    mov r13d, 1
    test r15, r15
    je .L131
    mov r10, r9
    mov rdi, qword ptr [rsp + 56]
.L135:
    vbroadcastsd zmm1, qword ptr [r10 - 96]
    vsubpd zmm1, zmm1, zmmword ptr [rdi - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [r10]
    vsubpd zmm0, zmm0, zmmword ptr [rdi]
    vfmadd213pd zmm0, zmm0, zmm1
    sub rdi, -128
    add r10, 192
    lea r11, [r8 + r13]
    add r11, 2
    add r13, 2
    cmp r11, 1
    jne .L135
    test byte ptr [rsp + 16], 1
    jne .L131
    jmp .L132
.L136:
    mov rbx, rsi
    xor r9d, r9d
    xor r12d, r12d
    jmp .L140
.L137:
    vmovapd zmm1, zmm0
    lea rdi, [rdx + 8*r9]
    lea r10, [2*r13]
    add r10, r13
    shl r10, 5
    vbroadcastsd zmm0, qword ptr [rdi + r10]
    shl r13, 6
    vsubpd zmm0, zmm0, zmmword ptr [rax + r13]
    vfmadd213pd zmm0, zmm0, zmm1
.L138:
    vmulpd zmm0, zmm0, zmm19
    vsqrtpd zmm0, zmm0
.L139:
    vminpd zmm0, zmm12, zmm0
    vxorpd zmm1, zmm0, zmm11
    vmaxpd zmm1, zmm24, zmm1
    vminpd zmm1, zmm25, zmm1
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm1, zmm5
    vaddpd zmm2, zmm2, zmm4
    vfmadd231pd zmm1, zmm2, zmm9
    vfmadd231pd zmm1, zmm2, zmm22
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm23
    vfmadd213pd zmm3, zmm1, zmm21
    vfmadd213pd zmm3, zmm1, zmm20
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm14
    vfmadd213pd zmm3, zmm1, zmm30
    vfmadd213pd zmm3, zmm1, zmm13
    vfmadd213pd zmm3, zmm1, zmm29
    vfmadd213pd zmm3, zmm1, zmm17
    vmulpd zmm6, zmm27, qword ptr [rdx + 8*r9]{1to8}
    vfmadd213pd zmm3, zmm1, zmm18
    vfmadd213pd zmm3, zmm1, zmm18
    vscalefpd zmm1, zmm3, zmm2
    vfmadd213pd zmm1, zmm0, zmm1
    vmulpd zmm0, zmm6, zmm1
    vmovapd zmmword ptr [rsp + r12 + 320], zmm0
    add r12, 64
    inc r9
    add rbx, 8
    cmp r12, 768
    je .L154
.L140:
    vxorpd xmm0, xmm0, xmm0
    cmp r15, -3
    ja .L139
    mov r13d, 1
    test r15, r15
    je .L137
    mov r10, rbx
    mov rdi, qword ptr [rsp + 96]
.L141:
    vbroadcastsd zmm1, qword ptr [r10 - 96]
    vsubpd zmm1, zmm1, zmmword ptr [rdi - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [r10]
    vsubpd zmm0, zmm0, zmmword ptr [rdi]
    vfmadd213pd zmm0, zmm0, zmm1
    sub rdi, -128
    add r10, 192
    lea r11, [r8 + r13]
    add r11, 2
    add r13, 2
    cmp r11, 1
    jne .L141
    test byte ptr [rsp + 16], 1
    jne .L137
    jmp .L138
.L142:
    mov rbx, rsi
    xor r9d, r9d
    xor r12d, r12d
    jmp .L146
.L143:
    vmovapd zmm1, zmm0
    lea rdi, [rdx + 8*r9]
    lea r10, [2*r13]
    add r10, r13
    shl r10, 5
    vbroadcastsd zmm0, qword ptr [rdi + r10]
    shl r13, 6
    vsubpd zmm0, zmm0, zmmword ptr [rax + r13]
    vfmadd213pd zmm0, zmm0, zmm1
.L144:
    vmulpd zmm0, zmm0, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm0, zmm0
.L145:
    vminpd zmm0, zmm12, zmm0
    vxorpd zmm1, zmm0, zmm11
    vmaxpd zmm1, zmm24, zmm1
    vminpd zmm1, zmm25, zmm1
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm1, zmm5
    vaddpd zmm2, zmm2, zmm4
    vfmadd231pd zmm1, zmm2, zmm9
    vfmadd231pd zmm1, zmm2, zmm22
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm23
    vfmadd213pd zmm3, zmm1, zmm21
    vfmadd213pd zmm3, zmm1, zmm20
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm14
    vfmadd213pd zmm3, zmm1, zmm30
    vfmadd213pd zmm3, zmm1, zmm13
    vfmadd213pd zmm3, zmm1, zmm29
    vfmadd213pd zmm3, zmm1, zmm17
    vmovapd zmm6, zmm18
    vfmadd231pd zmm6, zmm0, zmm16
    vfmadd213pd zmm6, zmm0, zmm18
    vmulpd zmm0, zmm27, qword ptr [rdx + 8*r9]{1to8}
    vfmadd213pd zmm3, zmm1, zmm18
    vfmadd213pd zmm3, zmm1, zmm18
    vscalefpd zmm1, zmm3, zmm2
    vmulpd zmm1, zmm6, zmm1
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + r12 + 320], zmm0
    add r12, 64
    inc r9
    add rbx, 8
    cmp r12, 768
    je .L154
.L146:
    vxorpd xmm0, xmm0, xmm0
    cmp r15, -3
    ja .L145
    mov r13d, 1
    test r15, r15
    je .L143
    mov r10, rbx
    mov rdi, qword ptr [rsp + 104]
.L147:
    vbroadcastsd zmm1, qword ptr [r10 - 96]
    vsubpd zmm1, zmm1, zmmword ptr [rdi - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [r10]
    vsubpd zmm0, zmm0, zmmword ptr [rdi]
    vfmadd213pd zmm0, zmm0, zmm1
    sub rdi, -128
    add r10, 192
    lea r11, [r8 + r13]
    add r11, 2
    add r13, 2
    cmp r11, 1
    jne .L147
    test byte ptr [rsp + 16], 1
    jne .L143
    jmp .L144
.L148:
    mov rbx, rsi
    xor r9d, r9d
    xor r12d, r12d
    jmp .L152
.L149:
    vmovapd zmm1, zmm0
    lea rdi, [rdx + 8*r9]
    lea r10, [2*r13]
    add r10, r13
    shl r10, 5
    vbroadcastsd zmm0, qword ptr [rdi + r10]
    shl r13, 6
    vsubpd zmm0, zmm0, zmmword ptr [rax + r13]
    vfmadd213pd zmm0, zmm0, zmm1
.L150:
    vsqrtpd zmm0, zmm0
.L151:
    vxorpd zmm0, zmm0, zmm11
    vmaxpd zmm0, zmm24, zmm0
    vminpd zmm0, zmm25, zmm0
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm0, zmm5
    vaddpd zmm1, zmm1, zmm4
    vfmadd231pd zmm0, zmm1, zmm9
    vfmadd231pd zmm0, zmm1, zmm22
    vmovapd zmm2, zmm8
    vfmadd213pd zmm2, zmm0, zmm23
    vfmadd213pd zmm2, zmm0, zmm21
    vfmadd213pd zmm2, zmm0, zmm20
    vfmadd213pd zmm2, zmm0, zmm31
    vfmadd213pd zmm2, zmm0, zmm14
    vfmadd213pd zmm2, zmm0, zmm30
    vfmadd213pd zmm2, zmm0, zmm13
    vfmadd213pd zmm2, zmm0, zmm29
    vmulpd zmm3, zmm27, qword ptr [rdx + 8*r9]{1to8}
    vfmadd213pd zmm2, zmm0, zmm17
    vfmadd213pd zmm2, zmm0, zmm18
    vfmadd213pd zmm2, zmm0, zmm18
    vscalefpd zmm0, zmm2, zmm1
    vmulpd zmm0, zmm3, zmm0
    vmovapd zmmword ptr [rsp + r12 + 320], zmm0
    add r12, 64
    inc r9
    add rbx, 8
    cmp r12, 768
    je .L154
.L152:
    vxorpd xmm0, xmm0, xmm0
    cmp r15, -3
    ja .L151
    mov r13d, 1
    test r15, r15
    je .L149
    mov r10, rbx
    mov rdi, qword ptr [rsp + 72]
.L153:
    vbroadcastsd zmm1, qword ptr [r10 - 96]
    vsubpd zmm1, zmm1, zmmword ptr [rdi - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [r10]
    vsubpd zmm0, zmm0, zmmword ptr [rdi]
    vfmadd213pd zmm0, zmm0, zmm1
    sub rdi, -128
    add r10, 192
    lea r11, [r8 + r13]
    add r11, 2
    add r13, 2
    cmp r11, 1
    jne .L153
    test byte ptr [rsp + 16], 1
    jne .L149
    jmp .L150
.L154:
    vmovapd zmm0, zmmword ptr [rsp + 320]
    vmovapd zmm1, zmmword ptr [rsp + 384]
    vmovapd zmm2, zmmword ptr [rsp + 448]
    vmovapd zmm3, zmmword ptr [rsp + 512]
    vmovapd zmm6, zmmword ptr [rsp + 576]
    vmovapd zmm7, zmmword ptr [rsp + 640]
    vmovapd zmm9, zmmword ptr [rsp + 704]
    vmovapd zmm10, zmmword ptr [rsp + 768]
    vmovapd zmm11, zmmword ptr [rsp + 832]
    vmovapd zmm12, zmmword ptr [rsp + 896]
    vmovapd zmm13, zmmword ptr [rsp + 960]
    vmovapd zmm19, zmmword ptr [rsp + 1024]
    mov rbx, qword ptr [rsp + 160]
    test rbx, rbx
    je .L156
    mov rdx, qword ptr [rsp + 112]
    mov r9, rcx
.L155:
    vmovupd zmm14, zmmword ptr [rdx]
    vfnmadd231pd zmm0, zmm14, qword ptr [r9 - 88]{1to8}
    vfnmadd231pd zmm1, zmm14, qword ptr [r9 - 80]{1to8}
    vfnmadd231pd zmm2, zmm14, qword ptr [r9 - 72]{1to8}
    vfnmadd231pd zmm3, zmm14, qword ptr [r9 - 64]{1to8}
    vfnmadd231pd zmm6, zmm14, qword ptr [r9 - 56]{1to8}
    vfnmadd231pd zmm7, zmm14, qword ptr [r9 - 48]{1to8}
    vfnmadd231pd zmm9, zmm14, qword ptr [r9 - 40]{1to8}
    vfnmadd231pd zmm10, zmm14, qword ptr [r9 - 32]{1to8}
    vfnmadd231pd zmm11, zmm14, qword ptr [r9 - 24]{1to8}
    vfnmadd231pd zmm12, zmm14, qword ptr [r9 - 16]{1to8}
    vfnmadd231pd zmm13, zmm14, qword ptr [r9 - 8]{1to8}
    vfnmadd231pd zmm19, zmm14, qword ptr [r9]{1to8}
    add r9, 96
    add rdx, 64
    dec rbx
    jne .L155
.L156:
    vmovapd zmmword ptr [rsp + 320], zmm0
    vmovapd zmmword ptr [rsp + 384], zmm1
    vmovapd zmmword ptr [rsp + 448], zmm2
    vmovapd zmmword ptr [rsp + 512], zmm3
    vmovapd zmmword ptr [rsp + 576], zmm6
    vmovapd zmmword ptr [rsp + 640], zmm7
    vmovapd zmmword ptr [rsp + 704], zmm9
    vmovapd zmmword ptr [rsp + 768], zmm10
    vmovapd zmmword ptr [rsp + 832], zmm11
    vmovapd zmmword ptr [rsp + 896], zmm12
    vmovapd zmmword ptr [rsp + 960], zmm13
    vmovapd zmmword ptr [rsp + 1024], zmm19
    mov r9, qword ptr [rsp + 32]
    mov rdx, r9
    sub rdx, r14
    je .L128
    mov rdi, r14
    vbroadcastsd zmm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm0, zmmword ptr [rsp + 320]
    imul rdi, qword ptr [rsp + 8]
    vminpd zmm0, zmm18, zmm0
    mov r10, qword ptr [rsp + 24]
    vmovupd zmmword ptr [r10 + 8*rdi], zmm0
    cmp rdx, 1
    je .L128
    mov rdi, r14
    or rdi, 1
    vbroadcastsd zmm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm0, zmmword ptr [rsp + 384]
    imul rdi, qword ptr [rsp + 8]
    vminpd zmm0, zmm18, zmm0
    mov r10, qword ptr [rsp + 24]
    vmovupd zmmword ptr [r10 + 8*rdi], zmm0
    cmp rdx, 2
    je .L128
    mov rdi, r14
    or rdi, 2
    vbroadcastsd zmm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm0, zmmword ptr [rsp + 448]
    imul rdi, qword ptr [rsp + 8]
    vminpd zmm0, zmm18, zmm0
    mov r10, qword ptr [rsp + 24]
    vmovupd zmmword ptr [r10 + 8*rdi], zmm0
    cmp rdx, 3
    je .L128
    mov rdi, r14
    or rdi, 3
    vbroadcastsd zmm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm0, zmmword ptr [rsp + 512]
    imul rdi, qword ptr [rsp + 8]
    vminpd zmm0, zmm18, zmm0
    mov r10, qword ptr [rsp + 24]
    vmovupd zmmword ptr [r10 + 8*rdi], zmm0
    cmp rdx, 4
    je .L128
    lea rdi, [r14 + 4]
    vbroadcastsd zmm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm0, zmmword ptr [rsp + 576]
    imul rdi, qword ptr [rsp + 8]
    vminpd zmm0, zmm18, zmm0
    mov r10, qword ptr [rsp + 24]
    vmovupd zmmword ptr [r10 + 8*rdi], zmm0
    cmp rdx, 5
    je .L128
    lea rdi, [r14 + 5]
    vbroadcastsd zmm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm0, zmmword ptr [rsp + 640]
    imul rdi, qword ptr [rsp + 8]
    vminpd zmm0, zmm18, zmm0
    mov r10, qword ptr [rsp + 24]
    vmovupd zmmword ptr [r10 + 8*rdi], zmm0
    cmp rdx, 6
    je .L128
    lea rdi, [r14 + 6]
    vbroadcastsd zmm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm0, zmmword ptr [rsp + 704]
    imul rdi, qword ptr [rsp + 8]
    vminpd zmm0, zmm18, zmm0
    mov r10, qword ptr [rsp + 24]
    vmovupd zmmword ptr [r10 + 8*rdi], zmm0
    cmp rdx, 7
    je .L128
    lea rdi, [r14 + 7]
    vbroadcastsd zmm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm0, zmmword ptr [rsp + 768]
    imul rdi, qword ptr [rsp + 8]
    vminpd zmm0, zmm18, zmm0
    mov r10, qword ptr [rsp + 24]
    vmovupd zmmword ptr [r10 + 8*rdi], zmm0
    cmp rdx, 8
    je .L128
    lea rdi, [r14 + 8]
    vbroadcastsd zmm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm0, zmmword ptr [rsp + 832]
    imul rdi, qword ptr [rsp + 8]
    vminpd zmm0, zmm18, zmm0
    mov r10, qword ptr [rsp + 24]
    vmovupd zmmword ptr [r10 + 8*rdi], zmm0
    cmp rdx, 9
    je .L128
    lea rdi, [r14 + 9]
    vbroadcastsd zmm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm0, zmmword ptr [rsp + 896]
    imul rdi, qword ptr [rsp + 8]
    vminpd zmm0, zmm18, zmm0
    mov r10, qword ptr [rsp + 24]
    vmovupd zmmword ptr [r10 + 8*rdi], zmm0
    cmp rdx, 10
    je .L128
    lea rdi, [r14 + 10]
    vbroadcastsd zmm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm0, zmmword ptr [rsp + 960]
    imul rdi, qword ptr [rsp + 8]
    vminpd zmm0, zmm18, zmm0
    mov r10, qword ptr [rsp + 24]
    vmovupd zmmword ptr [r10 + 8*rdi], zmm0
    cmp rdx, 11
    je .L128
    add r14, 11
    imul r14, qword ptr [rsp + 8]
    vbroadcastsd zmm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm0, zmmword ptr [rsp + 1024]
    vminpd zmm0, zmm18, zmm0
    mov rdx, qword ptr [rsp + 24]
    vmovupd zmmword ptr [rdx + 8*r14], zmm0
    jmp .L128
.L157:
    mov rax, rsi
    mov rdx, qword ptr [rsp + 120]
    imul rax, rdx
    mov rdi, rsi
    mov rsi, qword ptr [rsp + 64]
    lea rax, [rsi + 8*rax]
    lea r9, [rdi + 1]
    mov rcx, r9
    imul rcx, rdx
    lea rsi, [rsi + 8*rcx]
    mov rcx, rdi
    shl rcx, 6
    mov qword ptr [rsp + 24], rcx
    mov r13, qword ptr [rsp + 128]
    mov r14, r13
    imul r14, r9
    shl r9, 6
    mov qword ptr [rsp + 40], r9
    imul r13, rdi
    mov edx, 12
    mov rcx, qword ptr [rsp + 200]
    mov qword ptr [rsp + 72], rcx
    mov rcx, qword ptr [rsp + 80]
    mov qword ptr [rsp + 56], rcx
    xor r10d, r10d
    jmp .L159
.L158:
    mov r10, qword ptr [rsp + 104]
    lea rdx, [r10 + 12]
    add qword ptr [rsp + 56], 96
    add qword ptr [rsp + 72], 96
    cmp rdx, r9
    vbroadcastsd zmm15, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm28, qword ptr [rip + .Kbfe0000000000000]
    vbroadcastsd zmm24, qword ptr [rip + .Kc087500000000000]
    vbroadcastsd zmm25, qword ptr [rip + .K4086300000000000]
    vbroadcastsd zmm9, qword ptr [rip + .Kbfe62e42fee00000]
    vbroadcastsd zmm22, qword ptr [rip + .Kbdea39ef35793c76]
    vbroadcastsd zmm23, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd zmm21, qword ptr [rip + .K3ec71df25b3100a2]
    vbroadcastsd zmm20, qword ptr [rip + .K3efa01999e2633fd]
    vbroadcastsd zmm31, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd zmm14, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd zmm30, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd zmm13, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm29, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm11, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm19, qword ptr [rip + .K4008000000000000]
    vbroadcastsd zmm12, qword ptr [rip + .K4087700000000000]
    vbroadcastsd zmm16, qword ptr [rip + .K3fd5555555555555]
    vbroadcastsd zmm10, qword ptr [rip + .K3fe62e42fee00000]
    ja .L95
.L159:
    mov qword ptr [rsp + 104], rdx
    mov rcx, qword ptr [rsp + 152]
    lea r11, [rcx + 8*r10]
    mov qword ptr [rsp + 96], r10
    vbroadcastsd zmm0, qword ptr [rcx + 8*r10]
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
    lea rcx, [rip + .T3]
    mov rdx, qword ptr [rsp + 168]
    movsxd rdx, dword ptr [rcx + 4*rdx]
    add rdx, rcx
    jmp rdx
.L160:
    mov rdx, qword ptr [rsp + 56]
    xor r9d, r9d
    xor ebx, ebx
    jmp .L165
.L161:
    vxorpd xmm1, xmm1, xmm1
.L162:
    vmovapd zmm2, zmm1
    lea rdi, [r11 + 8*r9]
    lea r10, [r12 + 2*r12]
    shl r10, 5
    vbroadcastsd zmm1, qword ptr [rdi + r10]
    vmovapd zmm3, zmm0
    shl r12, 6
    vsubpd zmm0, zmm1, zmmword ptr [rax + r12]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [rsi + r12]
    vfmadd213pd zmm1, zmm1, zmm2
.L163:
    vmulpd zmm2, zmm0, zmm28
    vmulpd zmm1, zmm1, zmm28
.L164:
    vbroadcastsd zmm0, qword ptr [r11 + 8*r9]
    vmaxpd zmm2, zmm24, zmm2
    vminpd zmm2, zmm25, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm10
    vbroadcastsd zmm9, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm2, zmm3, zmm9
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm23
    vfmadd213pd zmm6, zmm2, zmm21
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm14
    vfmadd213pd zmm6, zmm2, zmm30
    vfmadd213pd zmm6, zmm2, zmm13
    vfmadd213pd zmm6, zmm2, zmm29
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm7, zmm0, zmmword ptr [rax]
    vfmadd213pd zmm6, zmm2, zmm18
    vfmadd213pd zmm6, zmm2, zmm18
    vscalefpd zmm2, zmm6, zmm3
    vmulpd zmm2, zmm7, zmm2
    vmovapd zmmword ptr [rsp + rbx + 320], zmm2
    vmaxpd zmm1, zmm24, zmm1
    vminpd zmm1, zmm25, zmm1
    vmovapd zmm2, zmm5
    vfmsub213pd zmm2, zmm1, zmm4
    vaddpd zmm2, zmm2, zmm4
    vfnmadd231pd zmm1, zmm2, zmm10
    vfnmadd231pd zmm1, zmm2, zmm9
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm23
    vfmadd213pd zmm3, zmm1, zmm21
    vfmadd213pd zmm3, zmm1, zmm20
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm14
    vfmadd213pd zmm3, zmm1, zmm30
    vfmadd213pd zmm3, zmm1, zmm13
    vfmadd213pd zmm3, zmm1, zmm29
    vfmadd213pd zmm3, zmm1, zmm17
    vmulpd zmm0, zmm0, zmmword ptr [rsi]
    vfmadd213pd zmm3, zmm1, zmm18
    vfmadd213pd zmm3, zmm1, zmm18
    vscalefpd zmm1, zmm3, zmm2
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + rbx + 384], zmm0
    add rbx, 128
    inc r9
    add rdx, 8
    cmp rbx, 1536
    je .L185
.L165:
    vmovapd zmm2, zmm15
    vmovapd zmm1, zmm15
    cmp r15, -3
    ja .L164
    mov r12d, 1
    vxorpd xmm0, xmm0, xmm0
    test r15, r15
    je .L161
    mov rdi, rdx
    mov r10, qword ptr [rsp + 64]
    vxorpd xmm1, xmm1, xmm1
.L166:
    vbroadcastsd zmm2, qword ptr [rdi - 96]
    vsubpd zmm3, zmm2, zmmword ptr [r10 + r13 + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [r10 + r14 + 64]
    vbroadcastsd zmm6, qword ptr [rdi]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [r10 + r13 + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [r10 + r14 + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r10, -128
    add rdi, 192
    lea rcx, [r8 + r12]
    add rcx, 2
    add r12, 2
    cmp rcx, 1
    jne .L166
    test byte ptr [rsp + 16], 1
    jne .L162
    jmp .L163
.L167:
    mov rdx, qword ptr [rsp + 56]
    xor ebx, ebx
    xor r9d, r9d
    jmp .L171
.L168:
    vmovapd zmm2, zmm1
    lea rcx, [r11 + 8*rbx]
    lea rdi, [r12 + 2*r12]
    shl rdi, 5
    vbroadcastsd zmm1, qword ptr [rcx + rdi]
    vmovapd zmm3, zmm0
    shl r12, 6
    vsubpd zmm0, zmm1, zmmword ptr [rax + r12]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [rsi + r12]
    vfmadd213pd zmm1, zmm1, zmm2
.L169:
    vmulpd zmm0, zmm0, zmm19
    vsqrtpd zmm2, zmm0
    vmulpd zmm0, zmm1, zmm19
    vsqrtpd zmm1, zmm0
.L170:
    vbroadcastsd zmm0, qword ptr [r11 + 8*rbx]
    vminpd zmm2, zmm12, zmm2
    vxorpd zmm3, zmm2, zmm11
    vmaxpd zmm3, zmm24, zmm3
    vminpd zmm3, zmm25, zmm3
    vmovapd zmm6, zmm5
    vfmsub213pd zmm6, zmm3, zmm4
    vaddpd zmm6, zmm6, zmm4
    vfnmadd231pd zmm3, zmm6, zmm10
    vbroadcastsd zmm15, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm3, zmm6, zmm15
    vmovapd zmm7, zmm8
    vfmadd213pd zmm7, zmm3, zmm23
    vfmadd213pd zmm7, zmm3, zmm21
    vfmadd213pd zmm7, zmm3, zmm20
    vfmadd213pd zmm7, zmm3, zmm31
    vfmadd213pd zmm7, zmm3, zmm14
    vfmadd213pd zmm7, zmm3, zmm30
    vfmadd213pd zmm7, zmm3, zmm13
    vfmadd213pd zmm7, zmm3, zmm29
    vfmadd213pd zmm7, zmm3, zmm17
    vmulpd zmm9, zmm0, zmmword ptr [rax]
    vfmadd213pd zmm7, zmm3, zmm18
    vfmadd213pd zmm7, zmm3, zmm18
    vscalefpd zmm3, zmm7, zmm6
    vfmadd213pd zmm3, zmm2, zmm3
    vmulpd zmm2, zmm9, zmm3
    vmovapd zmmword ptr [rsp + r9 + 320], zmm2
    vminpd zmm1, zmm12, zmm1
    vxorpd zmm2, zmm1, zmm11
    vmaxpd zmm2, zmm24, zmm2
    vminpd zmm2, zmm25, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm10
    vfnmadd231pd zmm2, zmm3, zmm15
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm23
    vfmadd213pd zmm6, zmm2, zmm21
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm14
    vfmadd213pd zmm6, zmm2, zmm30
    vfmadd213pd zmm6, zmm2, zmm13
    vfmadd213pd zmm6, zmm2, zmm29
    vmulpd zmm0, zmm0, zmmword ptr [rsi]
    vfmadd213pd zmm6, zmm2, zmm17
    vfmadd213pd zmm6, zmm2, zmm18
    vfmadd213pd zmm6, zmm2, zmm18
    vscalefpd zmm2, zmm6, zmm3
    vfmadd213pd zmm2, zmm1, zmm2
    vmulpd zmm0, zmm0, zmm2
    vmovapd zmmword ptr [rsp + r9 + 384], zmm0
    add r9, 128
    inc rbx
    add rdx, 8
    cmp r9, 1536
    je .L185
.L171:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp r15, -3
    ja .L170
    mov r12d, 1
    vxorpd xmm0, xmm0, xmm0
    test r15, r15
    je .L168
    mov rdi, rdx
    mov r10, qword ptr [rsp + 64]
.L172:
    vbroadcastsd zmm2, qword ptr [rdi - 96]
    vsubpd zmm3, zmm2, zmmword ptr [r10 + r13 + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [r10 + r14 + 64]
    vbroadcastsd zmm6, qword ptr [rdi]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [r10 + r13 + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [r10 + r14 + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r10, -128
    add rdi, 192
    lea rcx, [r8 + r12]
    add rcx, 2
    add r12, 2
    cmp rcx, 1
    jne .L172
    test byte ptr [rsp + 16], 1
    jne .L168
    jmp .L169
.L173:
    mov rdx, qword ptr [rsp + 56]
    xor ebx, ebx
    xor r9d, r9d
    jmp .L177
.L174:
    vmovapd zmm2, zmm1
    lea rcx, [r11 + 8*rbx]
    lea rdi, [r12 + 2*r12]
    shl rdi, 5
    vbroadcastsd zmm1, qword ptr [rcx + rdi]
    vmovapd zmm3, zmm0
    shl r12, 6
    vsubpd zmm0, zmm1, zmmword ptr [rax + r12]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [rsi + r12]
    vfmadd213pd zmm1, zmm1, zmm2
.L175:
    vbroadcastsd zmm3, qword ptr [rip + .K4014000000000000]
    vmulpd zmm0, zmm0, zmm3
    vsqrtpd zmm2, zmm0
    vmulpd zmm0, zmm1, zmm3
    vsqrtpd zmm1, zmm0
.L176:
    vbroadcastsd zmm0, qword ptr [r11 + 8*rbx]
    vminpd zmm2, zmm12, zmm2
    vxorpd zmm3, zmm2, zmm11
    vmaxpd zmm3, zmm24, zmm3
    vminpd zmm3, zmm25, zmm3
    vmovapd zmm6, zmm5
    vfmsub213pd zmm6, zmm3, zmm4
    vaddpd zmm6, zmm6, zmm4
    vfnmadd231pd zmm3, zmm6, zmm10
    vbroadcastsd zmm15, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm3, zmm6, zmm15
    vmovapd zmm7, zmm8
    vfmadd213pd zmm7, zmm3, zmm23
    vfmadd213pd zmm7, zmm3, zmm21
    vfmadd213pd zmm7, zmm3, zmm20
    vfmadd213pd zmm7, zmm3, zmm31
    vfmadd213pd zmm7, zmm3, zmm14
    vfmadd213pd zmm7, zmm3, zmm30
    vfmadd213pd zmm7, zmm3, zmm13
    vfmadd213pd zmm7, zmm3, zmm29
    vfmadd213pd zmm7, zmm3, zmm17
    vmulpd zmm9, zmm0, zmmword ptr [rax]
    vmovapd zmm10, zmm16
    vfmadd213pd zmm10, zmm2, zmm18
    vfmadd213pd zmm10, zmm2, zmm18
    vfmadd213pd zmm7, zmm3, zmm18
    vfmadd213pd zmm7, zmm3, zmm18
    vscalefpd zmm2, zmm7, zmm6
    vmulpd zmm2, zmm10, zmm2
    vbroadcastsd zmm10, qword ptr [rip + .K3fe62e42fee00000]
    vmulpd zmm2, zmm9, zmm2
    vmovapd zmmword ptr [rsp + r9 + 320], zmm2
    vminpd zmm1, zmm12, zmm1
    vxorpd zmm2, zmm1, zmm11
    vmaxpd zmm2, zmm24, zmm2
    vminpd zmm2, zmm25, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm10
    vfnmadd231pd zmm2, zmm3, zmm15
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm23
    vfmadd213pd zmm6, zmm2, zmm21
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm14
    vfmadd213pd zmm6, zmm2, zmm30
    vfmadd213pd zmm6, zmm2, zmm13
    vfmadd213pd zmm6, zmm2, zmm29
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm0, zmm0, zmmword ptr [rsi]
    vmovapd zmm7, zmm16
    vfmadd213pd zmm7, zmm1, zmm18
    vfmadd213pd zmm7, zmm1, zmm18
    vfmadd213pd zmm6, zmm2, zmm18
    vfmadd213pd zmm6, zmm2, zmm18
    vscalefpd zmm1, zmm6, zmm3
    vmulpd zmm1, zmm7, zmm1
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + r9 + 384], zmm0
    add r9, 128
    inc rbx
    add rdx, 8
    cmp r9, 1536
    je .L185
.L177:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp r15, -3
    ja .L176
    mov r12d, 1
    vxorpd xmm0, xmm0, xmm0
    test r15, r15
    je .L174
    mov rdi, rdx
    mov r10, qword ptr [rsp + 64]
.L178:
    vbroadcastsd zmm2, qword ptr [rdi - 96]
    vsubpd zmm3, zmm2, zmmword ptr [r10 + r13 + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [r10 + r14 + 64]
    vbroadcastsd zmm6, qword ptr [rdi]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [r10 + r13 + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [r10 + r14 + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r10, -128
    add rdi, 192
    lea rcx, [r8 + r12]
    add rcx, 2
    add r12, 2
    cmp rcx, 1
    jne .L178
    test byte ptr [rsp + 16], 1
    jne .L174
    jmp .L175
.L179:
    mov rdx, qword ptr [rsp + 56]
    xor r9d, r9d
    xor ebx, ebx
    jmp .L183
.L180:
    vmovapd zmm2, zmm1
    lea rcx, [r11 + 8*r9]
    lea rdi, [r12 + 2*r12]
    shl rdi, 5
    vbroadcastsd zmm1, qword ptr [rcx + rdi]
    vmovapd zmm3, zmm0
    shl r12, 6
    vsubpd zmm0, zmm1, zmmword ptr [rax + r12]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [rsi + r12]
    vfmadd213pd zmm1, zmm1, zmm2
.L181:
    vsqrtpd zmm2, zmm0
    vsqrtpd zmm1, zmm1
.L182:
    vbroadcastsd zmm0, qword ptr [r11 + 8*r9]
    vxorpd zmm2, zmm2, zmm11
    vmaxpd zmm2, zmm24, zmm2
    vminpd zmm2, zmm25, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm10
    vbroadcastsd zmm9, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm2, zmm3, zmm9
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm23
    vfmadd213pd zmm6, zmm2, zmm21
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm14
    vfmadd213pd zmm6, zmm2, zmm30
    vfmadd213pd zmm6, zmm2, zmm13
    vfmadd213pd zmm6, zmm2, zmm29
    vmulpd zmm7, zmm0, zmmword ptr [rax]
    vfmadd213pd zmm6, zmm2, zmm17
    vfmadd213pd zmm6, zmm2, zmm18
    vfmadd213pd zmm6, zmm2, zmm18
    vscalefpd zmm2, zmm6, zmm3
    vmulpd zmm2, zmm7, zmm2
    vmovapd zmmword ptr [rsp + rbx + 320], zmm2
    vxorpd zmm1, zmm1, zmm11
    vmaxpd zmm1, zmm24, zmm1
    vminpd zmm1, zmm25, zmm1
    vmovapd zmm2, zmm5
    vfmsub213pd zmm2, zmm1, zmm4
    vaddpd zmm2, zmm2, zmm4
    vfnmadd231pd zmm1, zmm2, zmm10
    vfnmadd231pd zmm1, zmm2, zmm9
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm23
    vfmadd213pd zmm3, zmm1, zmm21
    vfmadd213pd zmm3, zmm1, zmm20
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm14
    vfmadd213pd zmm3, zmm1, zmm30
    vfmadd213pd zmm3, zmm1, zmm13
    vfmadd213pd zmm3, zmm1, zmm29
    vfmadd213pd zmm3, zmm1, zmm17
    vmulpd zmm0, zmm0, zmmword ptr [rsi]
    vfmadd213pd zmm3, zmm1, zmm18
    vfmadd213pd zmm3, zmm1, zmm18
    vscalefpd zmm1, zmm3, zmm2
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + rbx + 384], zmm0
    add rbx, 128
    inc r9
    add rdx, 8
    cmp rbx, 1536
    je .L185
.L183:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp r15, -3
    ja .L182
    mov r12d, 1
    vxorpd xmm0, xmm0, xmm0
    test r15, r15
    je .L180
    mov rdi, rdx
    mov r10, qword ptr [rsp + 64]
.L184:
    vbroadcastsd zmm2, qword ptr [rdi - 96]
    vsubpd zmm3, zmm2, zmmword ptr [r10 + r13 + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [r10 + r14 + 64]
    vbroadcastsd zmm6, qword ptr [rdi]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [r10 + r13 + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [r10 + r14 + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r10, -128
    add rdi, 192
    lea rcx, [r8 + r12]
    add rcx, 2
    add r12, 2
    cmp rcx, 1
    jne .L184
    test byte ptr [rsp + 16], 1
    jne .L180
    jmp .L181
.L185:
    vmovapd zmm13, zmmword ptr [rsp + 320]
    vmovapd zmm12, zmmword ptr [rsp + 384]
    vmovapd zmm11, zmmword ptr [rsp + 448]
    vmovapd zmm10, zmmword ptr [rsp + 512]
    vmovapd zmm9, zmmword ptr [rsp + 576]
    vmovapd zmm3, zmmword ptr [rsp + 640]
    vmovapd zmm2, zmmword ptr [rsp + 704]
    vmovapd zmm26, zmmword ptr [rsp + 768]
    vmovapd zmm25, zmmword ptr [rsp + 832]
    vmovapd zmm20, zmmword ptr [rsp + 896]
    vmovapd zmm22, zmmword ptr [rsp + 960]
    vmovapd zmm24, zmmword ptr [rsp + 1024]
    vmovapd zmm0, zmmword ptr [rsp + 1088]
    vmovapd zmm7, zmmword ptr [rsp + 1152]
    vmovapd zmm6, zmmword ptr [rsp + 1216]
    vmovapd zmm23, zmmword ptr [rsp + 1280]
    vmovapd zmm21, zmmword ptr [rsp + 1344]
    vmovapd zmm1, zmmword ptr [rsp + 1408]
    vmovapd zmm31, zmmword ptr [rsp + 1472]
    vmovapd zmm30, zmmword ptr [rsp + 1536]
    vmovapd zmm29, zmmword ptr [rsp + 1600]
    vmovapd zmm28, zmmword ptr [rsp + 1664]
    vmovapd zmm27, zmmword ptr [rsp + 1728]
    vmovapd zmm19, zmmword ptr [rsp + 1792]
    mov rbx, qword ptr [rsp + 160]
    test rbx, rbx
    je .L187
    mov rdx, qword ptr [rsp + 224]
    mov r9, qword ptr [rsp + 72]
    mov r11, rbx
.L186:
    vmovupd zmm14, zmmword ptr [rdx + r13 + 64]
    vmovupd zmm15, zmmword ptr [rdx + r14 + 64]
    vbroadcastsd zmm16, qword ptr [r9 - 88]
    vfnmadd231pd zmm13, zmm16, zmm14
    vfnmadd231pd zmm12, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [r9 - 80]
    vfnmadd231pd zmm11, zmm16, zmm14
    vfnmadd231pd zmm10, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [r9 - 72]
    vfnmadd231pd zmm9, zmm16, zmm14
    vfnmadd231pd zmm3, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [r9 - 64]
    vfnmadd231pd zmm2, zmm16, zmm14
    vfnmadd231pd zmm26, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [r9 - 56]
    vfnmadd231pd zmm25, zmm16, zmm14
    vfnmadd231pd zmm20, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [r9 - 48]
    vfnmadd231pd zmm22, zmm16, zmm14
    vfnmadd231pd zmm24, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [r9 - 40]
    vfnmadd231pd zmm0, zmm16, zmm14
    vfnmadd231pd zmm7, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [r9 - 32]
    vfnmadd231pd zmm6, zmm16, zmm14
    vfnmadd231pd zmm23, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [r9 - 24]
    vfnmadd231pd zmm21, zmm16, zmm14
    vfnmadd231pd zmm1, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [r9 - 16]
    vfnmadd231pd zmm31, zmm16, zmm14
    vfnmadd231pd zmm30, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [r9 - 8]
    vfnmadd231pd zmm29, zmm16, zmm14
    vfnmadd231pd zmm28, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [r9]
    vfnmadd231pd zmm27, zmm16, zmm14
    vfnmadd231pd zmm19, zmm16, zmm15
    add r9, 96
    add rdx, 64
    dec r11
    jne .L186
.L187:
    vmovapd zmmword ptr [rsp + 320], zmm13
    vmovapd zmmword ptr [rsp + 384], zmm12
    vmovapd zmmword ptr [rsp + 448], zmm11
    vmovapd zmmword ptr [rsp + 512], zmm10
    vmovapd zmmword ptr [rsp + 576], zmm9
    vmovapd zmmword ptr [rsp + 640], zmm3
    vmovapd zmmword ptr [rsp + 704], zmm2
    vmovapd zmmword ptr [rsp + 768], zmm26
    vmovapd zmmword ptr [rsp + 832], zmm25
    vmovapd zmmword ptr [rsp + 896], zmm20
    vmovapd zmmword ptr [rsp + 960], zmm22
    vmovapd zmmword ptr [rsp + 1024], zmm24
    vmovapd zmmword ptr [rsp + 1088], zmm0
    vmovapd zmmword ptr [rsp + 1152], zmm7
    vmovapd zmmword ptr [rsp + 1216], zmm6
    vmovapd zmmword ptr [rsp + 1280], zmm23
    vmovapd zmmword ptr [rsp + 1344], zmm21
    vmovapd zmmword ptr [rsp + 1408], zmm1
    vmovapd zmmword ptr [rsp + 1472], zmm31
    vmovapd zmmword ptr [rsp + 1536], zmm30
    vmovapd zmmword ptr [rsp + 1600], zmm29
    vmovapd zmmword ptr [rsp + 1664], zmm28
    vmovapd zmmword ptr [rsp + 1728], zmm27
    vmovapd zmmword ptr [rsp + 1792], zmm19
    mov r9, qword ptr [rsp + 32]
    mov rdx, r9
    mov r10, qword ptr [rsp + 96]
    sub rdx, r10
    je .L158
    mov rcx, r10
    imul rcx, qword ptr [rsp + 8]
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm1, zmmword ptr [rsp + 320]
    mov rdi, qword ptr [rsp + 48]
    lea rcx, [rdi + 8*rcx]
    vminpd zmm0, zmm18, zmm0
    vandpd zmm1, zmm1, zmmword ptr [rsp + 384]
    mov rdi, qword ptr [rsp + 24]
    vmovupd zmmword ptr [rdi + rcx], zmm0
    vminpd zmm0, zmm18, zmm1
    mov rdi, qword ptr [rsp + 40]
    vmovupd zmmword ptr [rdi + rcx], zmm0
    cmp rdx, 1
    je .L158
    mov rcx, r10
    or rcx, 1
    imul rcx, qword ptr [rsp + 8]
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm1, zmmword ptr [rsp + 448]
    mov rdi, qword ptr [rsp + 48]
    lea rcx, [rdi + 8*rcx]
    vminpd zmm0, zmm18, zmm0
    vandpd zmm1, zmm1, zmmword ptr [rsp + 512]
    mov rdi, qword ptr [rsp + 24]
    vmovupd zmmword ptr [rdi + rcx], zmm0
    vminpd zmm0, zmm18, zmm1
    mov rdi, qword ptr [rsp + 40]
    vmovupd zmmword ptr [rdi + rcx], zmm0
    cmp rdx, 2
    je .L158
    mov rcx, r10
    or rcx, 2
    imul rcx, qword ptr [rsp + 8]
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm1, zmmword ptr [rsp + 576]
    mov rdi, qword ptr [rsp + 48]
    lea rcx, [rdi + 8*rcx]
    vminpd zmm0, zmm18, zmm0
    vandpd zmm1, zmm1, zmmword ptr [rsp + 640]
    mov rdi, qword ptr [rsp + 24]
    vmovupd zmmword ptr [rdi + rcx], zmm0
    vminpd zmm0, zmm18, zmm1
    mov rdi, qword ptr [rsp + 40]
    vmovupd zmmword ptr [rdi + rcx], zmm0
    cmp rdx, 3
    je .L158
    mov rcx, r10
    or rcx, 3
    imul rcx, qword ptr [rsp + 8]
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm1, zmmword ptr [rsp + 704]
    mov rdi, qword ptr [rsp + 48]
    lea rcx, [rdi + 8*rcx]
    vminpd zmm0, zmm18, zmm0
    vandpd zmm1, zmm1, zmmword ptr [rsp + 768]
    mov rdi, qword ptr [rsp + 24]
    vmovupd zmmword ptr [rdi + rcx], zmm0
    vminpd zmm0, zmm18, zmm1
    mov rdi, qword ptr [rsp + 40]
    vmovupd zmmword ptr [rdi + rcx], zmm0
    cmp rdx, 4
    je .L158
    lea rcx, [r10 + 4]
    imul rcx, qword ptr [rsp + 8]
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm1, zmmword ptr [rsp + 832]
    mov rdi, qword ptr [rsp + 48]
    lea rcx, [rdi + 8*rcx]
    vminpd zmm0, zmm18, zmm0
    vandpd zmm1, zmm1, zmmword ptr [rsp + 896]
    mov rdi, qword ptr [rsp + 24]
    vmovupd zmmword ptr [rdi + rcx], zmm0
    vminpd zmm0, zmm18, zmm1
    mov rdi, qword ptr [rsp + 40]
    vmovupd zmmword ptr [rdi + rcx], zmm0
    cmp rdx, 5
    je .L158
    lea rcx, [r10 + 5]
    imul rcx, qword ptr [rsp + 8]
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm1, zmmword ptr [rsp + 960]
    mov rdi, qword ptr [rsp + 48]
    lea rcx, [rdi + 8*rcx]
    vminpd zmm0, zmm18, zmm0
    vandpd zmm1, zmm1, zmmword ptr [rsp + 1024]
    mov rdi, qword ptr [rsp + 24]
    vmovupd zmmword ptr [rdi + rcx], zmm0
    vminpd zmm0, zmm18, zmm1
    mov rdi, qword ptr [rsp + 40]
    vmovupd zmmword ptr [rdi + rcx], zmm0
    cmp rdx, 6
    je .L158
    lea rcx, [r10 + 6]
    imul rcx, qword ptr [rsp + 8]
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm1, zmmword ptr [rsp + 1088]
    mov rdi, qword ptr [rsp + 48]
    lea rcx, [rdi + 8*rcx]
    vminpd zmm0, zmm18, zmm0
    vandpd zmm1, zmm1, zmmword ptr [rsp + 1152]
    mov rdi, qword ptr [rsp + 24]
    vmovupd zmmword ptr [rdi + rcx], zmm0
    vminpd zmm0, zmm18, zmm1
    mov rdi, qword ptr [rsp + 40]
    vmovupd zmmword ptr [rdi + rcx], zmm0
    cmp rdx, 7
    je .L158
    lea rcx, [r10 + 7]
    imul rcx, qword ptr [rsp + 8]
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm1, zmmword ptr [rsp + 1216]
    mov rdi, qword ptr [rsp + 48]
    lea rcx, [rdi + 8*rcx]
    vminpd zmm0, zmm18, zmm0
    vandpd zmm1, zmm1, zmmword ptr [rsp + 1280]
    mov rdi, qword ptr [rsp + 24]
    vmovupd zmmword ptr [rdi + rcx], zmm0
    vminpd zmm0, zmm18, zmm1
    mov rdi, qword ptr [rsp + 40]
    vmovupd zmmword ptr [rdi + rcx], zmm0
    cmp rdx, 8
    je .L158
    lea rcx, [r10 + 8]
    imul rcx, qword ptr [rsp + 8]
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm1, zmmword ptr [rsp + 1344]
    mov rdi, qword ptr [rsp + 48]
    lea rcx, [rdi + 8*rcx]
    vminpd zmm0, zmm18, zmm0
    vandpd zmm1, zmm1, zmmword ptr [rsp + 1408]
    mov rdi, qword ptr [rsp + 24]
    vmovupd zmmword ptr [rdi + rcx], zmm0
    vminpd zmm0, zmm18, zmm1
    mov rdi, qword ptr [rsp + 40]
    vmovupd zmmword ptr [rdi + rcx], zmm0
    cmp rdx, 9
    je .L158
    lea rcx, [r10 + 9]
    imul rcx, qword ptr [rsp + 8]
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm1, zmmword ptr [rsp + 1472]
    mov rdi, qword ptr [rsp + 48]
    lea rcx, [rdi + 8*rcx]
    vminpd zmm0, zmm18, zmm0
    vandpd zmm1, zmm1, zmmword ptr [rsp + 1536]
    mov rdi, qword ptr [rsp + 24]
    vmovupd zmmword ptr [rdi + rcx], zmm0
    vminpd zmm0, zmm18, zmm1
    mov rdi, qword ptr [rsp + 40]
    vmovupd zmmword ptr [rdi + rcx], zmm0
    cmp rdx, 10
    je .L158
    lea rcx, [r10 + 10]
    imul rcx, qword ptr [rsp + 8]
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm1, zmmword ptr [rsp + 1600]
    mov rdi, qword ptr [rsp + 48]
    lea rcx, [rdi + 8*rcx]
    vminpd zmm0, zmm18, zmm0
    vandpd zmm1, zmm1, zmmword ptr [rsp + 1664]
    mov rdi, qword ptr [rsp + 24]
    vmovupd zmmword ptr [rdi + rcx], zmm0
    vminpd zmm0, zmm18, zmm1
    mov rdi, qword ptr [rsp + 40]
    vmovupd zmmword ptr [rdi + rcx], zmm0
    cmp rdx, 11
    je .L158
    add r10, 11
    imul r10, qword ptr [rsp + 8]
    mov rcx, qword ptr [rsp + 48]
    lea rcx, [rcx + 8*r10]
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm1, zmmword ptr [rsp + 1728]
    vminpd zmm0, zmm18, zmm0
    mov rdx, qword ptr [rsp + 24]
    vmovupd zmmword ptr [rdx + rcx], zmm0
    vandpd zmm0, zmm1, zmmword ptr [rsp + 1792]
    vminpd zmm0, zmm18, zmm0
    mov rdx, qword ptr [rsp + 40]
    vmovupd zmmword ptr [rdx + rcx], zmm0
    jmp .L158
.L188:
    mov rdx, qword ptr [rsp + 176]
    jmp .L190
.L189:
    mov rdx, qword ptr [rsp + 176]
    mov r9, qword ptr [rsp + 32]
    vbroadcastsd zmm28, qword ptr [rip + .Kbfe0000000000000]
.L190:
    mov rax, qword ptr [rsp + 112]
    mov rsi, rax
    cmp rax, rdx
    jb .L3
.L191:
    lea rsp, [rbp - 40]
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L192:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L7 .L13 .L9 .L11
.T1: jump .L98 .L117 .L105 .L111
.T2: jump .L130 .L148 .L136 .L142
.T3: jump .L160 .L179 .L167 .L173
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
