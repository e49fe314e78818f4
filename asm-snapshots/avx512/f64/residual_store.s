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
    ja .L1
    jmp .L2
.L0:
    mov eax, ecx
    xor edx, edx
    div esi
    mov edx, eax
    mov qword ptr [rsp + 120], rsi
    cmp rsi, rcx
    jbe .L2
.L1:
    lea rsp, [rbp - 40]
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L2:
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
    vbroadcastsd zmm14, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm28, qword ptr [rip + .Kbfe0000000000000]
    vbroadcastsd zmm16, qword ptr [rip + .Kc087500000000000]
    vbroadcastsd zmm25, qword ptr [rip + .K4086300000000000]
    vbroadcastsd zmm4, qword ptr [rip + .Kc338000000000000]
    vbroadcastsd zmm5, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd zmm9, qword ptr [rip + .Kbfe62e42fee00000]
    vbroadcastsd zmm22, qword ptr [rip + .Kbdea39ef35793c76]
    vbroadcastsd zmm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd zmm24, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd zmm23, qword ptr [rip + .K3ec71df25b3100a2]
    vbroadcastsd zmm21, qword ptr [rip + .K3efa01999e2633fd]
    vbroadcastsd zmm31, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd zmm20, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd zmm30, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd zmm13, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm29, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm17, qword ptr [rip + .K3fe000000000000a]
    vbroadcastsd zmm18, qword ptr [rip + .K3ff0000000000000]
    vbroadcastsd zmm11, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm19, qword ptr [rip + .K4008000000000000]
    vbroadcastsd zmm12, qword ptr [rip + .K4087700000000000]
    vbroadcastsd zmm15, qword ptr [rip + .K3fd5555555555555]
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
    jmp .L5
.L3:
    mov rax, qword ptr [rsp + 88]
    inc rax
    mov rdx, qword ptr [rsp + 176]
.L4:
    mov rsi, rax
    cmp rax, rdx
    jae .L1
.L5:
    lea rcx, [rsi + 2]
    mov eax, dword ptr [rsp + 188]
    mov qword ptr [rsp + 168], rax
    cmp rcx, rdx
    mov qword ptr [rsp + 88], rsi
    jbe .L96
    cmp r9, 12
    vmovapd zmm26, zmm9
    jae .L129
    xor edi, edi
.L6:
    cmp rdi, r9
    mov r14, qword ptr [rsp + 232]
    jae .L3
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
    jmp .L8
.L7:
    add rsi, 4
    cmp rsi, r9
    vbroadcastsd zmm19, qword ptr [rip + .K4008000000000000]
    vbroadcastsd zmm15, qword ptr [rip + .K3fd5555555555555]
    vbroadcastsd zmm28, qword ptr [rip + .Kbfe0000000000000]
    jae .L3
.L8:
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
.L9:
    vmovapd zmm0, zmm14
    cmp r15, -3
    ja .L58
    test r15, r15
    je .L55
    mov rdx, qword ptr [rsp + 80]
    lea r9, [rdx + rcx]
    vxorpd xmm0, xmm0, xmm0
    mov edx, 1
    mov r10, qword ptr [rsp + 256]
.L10:
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
    jne .L10
    test byte ptr [rsp + 16], 1
    jne .L56
    jmp .L57
.L11:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    cmp r15, -3
    ja .L20
    test r15, r15
    je .L17
    mov rdx, qword ptr [rsp + 80]
    lea r9, [rdx + rcx]
    mov edx, 1
    mov r10, qword ptr [rsp + 112]
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
    jne .L18
    jmp .L19
.L13:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    cmp r15, -3
    ja .L39
    test r15, r15
    je .L36
    mov rdx, qword ptr [rsp + 80]
    lea r9, [rdx + rcx]
    mov edx, 1
    mov r10, qword ptr [rsp + 96]
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
    jne .L37
    jmp .L38
.L15:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    cmp r15, -3
    ja .L63
    test r15, r15
    je .L60
    mov rdx, qword ptr [rsp + 80]
    lea r9, [rdx + rcx]
    mov edx, 1
    mov r10, qword ptr [rsp + 288]
.L16:
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
    jne .L16
    test byte ptr [rsp + 16], 1
    jne .L61
    jmp .L62
.L17:
    mov edx, 1
.L18:
    vmovapd zmm2, zmm1
    lea r9, [rdx + 2*rdx]
    shl r9, 5
    vbroadcastsd zmm1, qword ptr [rsi + r9]
    shl rdx, 6
    vsubpd zmm1, zmm1, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm1, zmm1, zmm2
.L19:
    vmulpd zmm1, zmm1, zmm19
    vsqrtpd zmm1, zmm1
    mov r9, qword ptr [rsp + 32]
.L20:
    vminpd zmm28, zmm12, zmm1
    vxorpd zmm1, zmm28, zmm11
    vmaxpd zmm1, zmm16, zmm1
    vminpd zmm29, zmm25, zmm1
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm29, zmm5
    vaddpd zmm30, zmm1, zmm4
    vfmadd231pd zmm29, zmm30, zmm9
    vfmadd231pd zmm29, zmm30, zmm22
    vmovapd zmm31, zmm8
    vfmadd213pd zmm31, zmm29, zmm24
    vfmadd213pd zmm31, zmm29, zmm23
    vfmadd213pd zmm31, zmm29, zmm21
    vfmadd213pd zmm31, zmm29, qword ptr [rip + .K3f2a01a012a0f351]{1to8}
    vfmadd213pd zmm31, zmm29, zmm20
    vfmadd213pd zmm31, zmm29, qword ptr [rip + .K3f81111111127d0e]{1to8}
    vfmadd213pd zmm31, zmm29, zmm13
    vfmadd213pd zmm31, zmm29, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vfmadd213pd zmm31, zmm29, zmm17
    cmp r15, -3
    ja .L25
    test r15, r15
    je .L22
    lea r9, [r14 + rcx]
    vxorpd xmm0, xmm0, xmm0
    mov edx, 1
    mov r10, qword ptr [rsp + 312]
.L21:
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
    jne .L21
    test byte ptr [rsp + 16], 1
    jne .L23
    jmp .L24
.L22:
    vxorpd xmm0, xmm0, xmm0
    mov edx, 1
.L23:
    vmovapd zmm1, zmm0
    lea r9, [rsi + 8]
    lea r10, [rdx + 2*rdx]
    shl r10, 5
    vbroadcastsd zmm0, qword ptr [r9 + r10]
    shl rdx, 6
    vsubpd zmm0, zmm0, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm0, zmm0, zmm1
.L24:
    vmulpd zmm0, zmm0, zmm19
    vsqrtpd zmm0, zmm0
    mov r9, qword ptr [rsp + 32]
.L25:
    vminpd zmm0, zmm12, zmm0
    vxorpd zmm1, zmm0, zmm11
    vmaxpd zmm1, zmm16, zmm1
    vminpd zmm1, zmm25, zmm1
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm1, zmm5
    vaddpd zmm2, zmm2, zmm4
    vfmadd231pd zmm1, zmm2, zmm9
    vfmadd231pd zmm1, zmm2, zmm22
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm24
    vfmadd213pd zmm3, zmm1, zmm23
    vfmadd213pd zmm3, zmm1, zmm21
    vfmadd213pd zmm3, zmm1, qword ptr [rip + .K3f2a01a012a0f351]{1to8}
    vfmadd213pd zmm3, zmm1, zmm20
    vfmadd213pd zmm3, zmm1, qword ptr [rip + .K3f81111111127d0e]{1to8}
    vfmadd213pd zmm3, zmm1, zmm13
    vfmadd213pd zmm3, zmm1, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vfmadd213pd zmm3, zmm1, zmm17
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm7, xmm7, xmm7
    cmp r15, -3
    ja .L30
    test r15, r15
    je .L27
    mov rdx, qword ptr [rsp + 144]
    lea r9, [rdx + rcx]
    mov edx, 1
    mov r10, qword ptr [rsp + 304]
.L26:
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
    jne .L26
    test byte ptr [rsp + 16], 1
    jne .L28
    jmp .L29
.L27:
    mov edx, 1
.L28:
    vmovapd zmm9, zmm7
    lea r9, [rsi + 16]
    lea r10, [rdx + 2*rdx]
    shl r10, 5
    vbroadcastsd zmm7, qword ptr [r9 + r10]
    shl rdx, 6
    vsubpd zmm7, zmm7, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm7, zmm7, zmm9
.L29:
    vmulpd zmm7, zmm7, zmm19
    vsqrtpd zmm7, zmm7
    mov r9, qword ptr [rsp + 32]
.L30:
    vmulpd zmm13, zmm27, zmmword ptr [rdi]
    vbroadcastsd zmm9, qword ptr [rsi + 8]
    vmulpd zmm10, zmm9, zmmword ptr [rdi]
    vbroadcastsd zmm19, qword ptr [rsi + 16]
    vminpd zmm9, zmm12, zmm7
    vxorpd zmm7, zmm9, zmm11
    vmaxpd zmm7, zmm16, zmm7
    vminpd zmm11, zmm25, zmm7
    vmovapd zmm7, zmm4
    vfmsub231pd zmm7, zmm11, zmm5
    vaddpd zmm12, zmm7, zmm4
    vfmadd231pd zmm11, zmm12, zmm26
    vfmadd231pd zmm11, zmm12, zmm22
    vmovapd zmm20, zmm8
    vfmadd213pd zmm20, zmm11, zmm24
    vfmadd213pd zmm20, zmm11, zmm23
    vfmadd213pd zmm20, zmm11, zmm21
    vfmadd213pd zmm20, zmm11, qword ptr [rip + .K3f2a01a012a0f351]{1to8}
    vfmadd213pd zmm20, zmm11, qword ptr [rip + .K3f56c16c18438b08]{1to8}
    vfmadd213pd zmm20, zmm11, qword ptr [rip + .K3f81111111127d0e]{1to8}
    vfmadd213pd zmm20, zmm11, qword ptr [rip + .K3fa555555555083e]{1to8}
    vfmadd213pd zmm20, zmm11, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vmulpd zmm21, zmm19, zmmword ptr [rdi]
    vfmadd213pd zmm20, zmm11, zmm17
    vbroadcastsd zmm7, qword ptr [rsi + 24]
    cmp r15, -3
    ja .L35
    test r15, r15
    je .L32
    mov rdx, qword ptr [rsp + 136]
    lea r9, [rdx + rcx]
    vxorpd xmm6, xmm6, xmm6
    mov edx, 1
    mov r10, qword ptr [rsp + 296]
.L31:
    vbroadcastsd zmm19, qword ptr [r9 - 96]
    vsubpd zmm19, zmm19, zmmword ptr [r10 - 64]
    vfmadd213pd zmm19, zmm19, zmm6
    vbroadcastsd zmm6, qword ptr [r9]
    vsubpd zmm6, zmm6, zmmword ptr [r10]
    vfmadd213pd zmm6, zmm6, zmm19
    sub r10, -128
    add r9, 192
    lea r11, [r8 + rdx]
    add r11, 2
    add rdx, 2
    cmp r11, 1
    jne .L31
    test byte ptr [rsp + 16], 1
    jne .L33
    jmp .L34
.L32:
    vxorpd xmm6, xmm6, xmm6
    mov edx, 1
.L33:
    vmovapd zmm19, zmm6
    add rsi, 24
    lea r9, [rdx + 2*rdx]
    shl r9, 5
    vbroadcastsd zmm6, qword ptr [rsi + r9]
    shl rdx, 6
    vsubpd zmm6, zmm6, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm6, zmm6, zmm19
.L34:
    vmulpd zmm6, zmm6, qword ptr [rip + .K4008000000000000]{1to8}
    vsqrtpd zmm6, zmm6
    mov r9, qword ptr [rsp + 32]
.L35:
    vfmadd213pd zmm31, zmm29, zmm18
    vfmadd213pd zmm31, zmm29, zmm18
    vscalefpd zmm19, zmm31, zmm30
    vfmadd213pd zmm19, zmm28, zmm19
    vmulpd zmm27, zmm13, zmm19
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
    vmaxpd zmm1, zmm16, zmm1
    vminpd zmm1, zmm25, zmm1
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm1, zmm5
    vaddpd zmm2, zmm2, zmm4
    vmovapd zmm9, zmm26
    vfmadd231pd zmm1, zmm2, zmm26
    vfmadd231pd zmm1, zmm2, zmm22
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm24
    vfmadd213pd zmm3, zmm1, zmm23
    vbroadcastsd zmm21, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd zmm3, zmm1, zmm21
    vbroadcastsd zmm31, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd zmm3, zmm1, zmm31
    vbroadcastsd zmm20, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd zmm3, zmm1, zmm20
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
    jne .L93
    jmp .L95
.L36:
    mov edx, 1
.L37:
    vmovapd zmm2, zmm1
    lea r9, [rdx + 2*rdx]
    shl r9, 5
    vbroadcastsd zmm1, qword ptr [rsi + r9]
    shl rdx, 6
    vsubpd zmm1, zmm1, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm1, zmm1, zmm2
.L38:
    vmulpd zmm1, zmm1, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm1, zmm1
    mov r9, qword ptr [rsp + 32]
.L39:
    vminpd zmm29, zmm12, zmm1
    vxorpd zmm1, zmm29, zmm11
    vmaxpd zmm1, zmm16, zmm1
    vminpd zmm28, zmm25, zmm1
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm28, zmm5
    vaddpd zmm30, zmm1, zmm4
    vfmadd231pd zmm28, zmm30, zmm9
    vfmadd231pd zmm28, zmm30, zmm22
    vmovapd zmm31, zmm8
    vfmadd213pd zmm31, zmm28, zmm24
    vfmadd213pd zmm31, zmm28, zmm23
    vfmadd213pd zmm31, zmm28, zmm21
    vfmadd213pd zmm31, zmm28, qword ptr [rip + .K3f2a01a012a0f351]{1to8}
    vfmadd213pd zmm31, zmm28, zmm20
    vfmadd213pd zmm31, zmm28, qword ptr [rip + .K3f81111111127d0e]{1to8}
    vfmadd213pd zmm31, zmm28, zmm13
    vfmadd213pd zmm31, zmm28, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vfmadd213pd zmm31, zmm28, zmm17
    vmovapd zmm19, zmm18
    vfmadd231pd zmm19, zmm29, qword ptr [rip + .K3fd5555555555555]{1to8}
    cmp r15, -3
    ja .L44
    test r15, r15
    je .L41
    lea r9, [r14 + rcx]
    vxorpd xmm0, xmm0, xmm0
    mov edx, 1
    mov r10, qword ptr [rsp + 72]
.L40:
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
    jne .L40
    test byte ptr [rsp + 16], 1
    jne .L42
    jmp .L43
.L41:
    vxorpd xmm0, xmm0, xmm0
    mov edx, 1
.L42:
    vmovapd zmm1, zmm0
    lea r9, [rsi + 8]
    lea r10, [rdx + 2*rdx]
    shl r10, 5
    vbroadcastsd zmm0, qword ptr [r9 + r10]
    shl rdx, 6
    vsubpd zmm0, zmm0, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm0, zmm0, zmm1
.L43:
    vmulpd zmm0, zmm0, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm0, zmm0
    mov r9, qword ptr [rsp + 32]
.L44:
    vminpd zmm1, zmm12, zmm0
    vxorpd zmm0, zmm1, zmm11
    vmaxpd zmm0, zmm16, zmm0
    vminpd zmm0, zmm25, zmm0
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm0, zmm5
    vaddpd zmm2, zmm2, zmm4
    vfmadd231pd zmm0, zmm2, zmm9
    vfmadd231pd zmm0, zmm2, zmm22
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm0, zmm24
    vfmadd213pd zmm3, zmm0, zmm23
    vfmadd213pd zmm3, zmm0, zmm21
    vfmadd213pd zmm3, zmm0, qword ptr [rip + .K3f2a01a012a0f351]{1to8}
    vfmadd213pd zmm3, zmm0, zmm20
    vfmadd213pd zmm3, zmm0, qword ptr [rip + .K3f81111111127d0e]{1to8}
    vfmadd213pd zmm3, zmm0, zmm13
    vfmadd213pd zmm3, zmm0, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vfmadd213pd zmm3, zmm0, zmm17
    vmovapd zmm6, zmm18
    vfmadd231pd zmm6, zmm1, qword ptr [rip + .K3fd5555555555555]{1to8}
    vxorpd xmm9, xmm9, xmm9
    vxorpd xmm7, xmm7, xmm7
    cmp r15, -3
    ja .L49
    test r15, r15
    je .L46
    mov rdx, qword ptr [rsp + 144]
    lea r9, [rdx + rcx]
    mov edx, 1
    mov r10, qword ptr [rsp + 40]
.L45:
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
    jne .L45
    test byte ptr [rsp + 16], 1
    jne .L47
    jmp .L48
.L46:
    mov edx, 1
.L47:
    vmovapd zmm10, zmm7
    lea r9, [rsi + 16]
    lea r10, [rdx + 2*rdx]
    shl r10, 5
    vbroadcastsd zmm7, qword ptr [r9 + r10]
    shl rdx, 6
    vsubpd zmm7, zmm7, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm7, zmm7, zmm10
.L48:
    vmulpd zmm7, zmm7, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm7, zmm7
    mov r9, qword ptr [rsp + 32]
.L49:
    vmulpd zmm20, zmm27, zmmword ptr [rdi]
    vbroadcastsd zmm10, qword ptr [rsi + 8]
    vmulpd zmm10, zmm10, zmmword ptr [rdi]
    vbroadcastsd zmm23, qword ptr [rsi + 16]
    vminpd zmm12, zmm12, zmm7
    vxorpd zmm7, zmm12, zmm11
    vmaxpd zmm7, zmm16, zmm7
    vminpd zmm11, zmm25, zmm7
    vmovapd zmm7, zmm4
    vfmsub231pd zmm7, zmm11, zmm5
    vaddpd zmm13, zmm7, zmm4
    vfmadd231pd zmm11, zmm13, zmm26
    vfmadd231pd zmm11, zmm13, zmm22
    vmovapd zmm21, zmm8
    vfmadd213pd zmm21, zmm11, zmm24
    vfmadd213pd zmm21, zmm11, qword ptr [rip + .K3ec71df25b3100a2]{1to8}
    vfmadd213pd zmm21, zmm11, qword ptr [rip + .K3efa01999e2633fd]{1to8}
    vfmadd213pd zmm21, zmm11, qword ptr [rip + .K3f2a01a012a0f351]{1to8}
    vfmadd213pd zmm21, zmm11, qword ptr [rip + .K3f56c16c18438b08]{1to8}
    vfmadd213pd zmm21, zmm11, qword ptr [rip + .K3f81111111127d0e]{1to8}
    vfmadd213pd zmm21, zmm11, qword ptr [rip + .K3fa555555555083e]{1to8}
    vfmadd213pd zmm21, zmm11, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vfmadd213pd zmm21, zmm11, zmm17
    vmovapd zmm22, zmm18
    vmulpd zmm23, zmm23, zmmword ptr [rdi]
    vfmadd231pd zmm22, zmm12, qword ptr [rip + .K3fd5555555555555]{1to8}
    vbroadcastsd zmm7, qword ptr [rsi + 24]
    cmp r15, -3
    ja .L54
    test r15, r15
    je .L51
    mov rdx, qword ptr [rsp + 136]
    lea r9, [rdx + rcx]
    vxorpd xmm9, xmm9, xmm9
    mov edx, 1
    mov r10, qword ptr [rsp + 24]
.L50:
    vbroadcastsd zmm24, qword ptr [r9 - 96]
    vsubpd zmm24, zmm24, zmmword ptr [r10 - 64]
    vfmadd213pd zmm24, zmm24, zmm9
    vbroadcastsd zmm9, qword ptr [r9]
    vsubpd zmm9, zmm9, zmmword ptr [r10]
    vfmadd213pd zmm9, zmm9, zmm24
    sub r10, -128
    add r9, 192
    lea r11, [r8 + rdx]
    add r11, 2
    add rdx, 2
    cmp r11, 1
    jne .L50
    test byte ptr [rsp + 16], 1
    jne .L52
    jmp .L53
.L51:
    vxorpd xmm9, xmm9, xmm9
    mov edx, 1
.L52:
    vmovapd zmm24, zmm9
    add rsi, 24
    lea r9, [rdx + 2*rdx]
    shl r9, 5
    vbroadcastsd zmm9, qword ptr [rsi + r9]
    shl rdx, 6
    vsubpd zmm9, zmm9, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm9, zmm9, zmm24
.L53:
    vmulpd zmm9, zmm9, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm9, zmm9
    mov r9, qword ptr [rsp + 32]
.L54:
    vfmadd213pd zmm19, zmm29, zmm18
    vfmadd213pd zmm31, zmm28, zmm18
    vfmadd213pd zmm31, zmm28, zmm18
    vscalefpd zmm24, zmm31, zmm30
    vmulpd zmm19, zmm19, zmm24
    vmulpd zmm27, zmm20, zmm19
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
    vmaxpd zmm1, zmm16, zmm1
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
    vbroadcastsd zmm24, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd zmm0, zmm1, zmm24
    vbroadcastsd zmm23, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd zmm0, zmm1, zmm23
    vbroadcastsd zmm21, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd zmm0, zmm1, zmm21
    vbroadcastsd zmm31, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd zmm0, zmm1, zmm31
    vbroadcastsd zmm20, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd zmm0, zmm1, zmm20
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
    jne .L93
    jmp .L95
.L55:
    vxorpd xmm0, xmm0, xmm0
    mov edx, 1
.L56:
    vmovapd zmm1, zmm0
    lea r9, [rdx + 2*rdx]
    shl r9, 5
    vbroadcastsd zmm0, qword ptr [rsi + r9]
    shl rdx, 6
    vsubpd zmm0, zmm0, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm0, zmm0, zmm1
.L57:
    vmulpd zmm0, zmm0, zmm28
    mov r9, qword ptr [rsp + 32]
.L58:
    vmaxpd zmm0, zmm16, zmm0
    vminpd zmm28, zmm25, zmm0
    vmovapd zmm0, zmm4
    vfmsub231pd zmm0, zmm28, zmm5
    vaddpd zmm29, zmm0, zmm4
    vfmadd231pd zmm28, zmm29, zmm9
    vfmadd231pd zmm28, zmm29, zmm22
    vmovapd zmm19, zmm8
    vfmadd213pd zmm19, zmm28, zmm24
    vfmadd213pd zmm19, zmm28, zmm23
    vfmadd213pd zmm19, zmm28, zmm21
    vfmadd213pd zmm19, zmm28, zmm31
    vfmadd213pd zmm19, zmm28, zmm20
    vfmadd213pd zmm19, zmm28, zmm30
    vfmadd213pd zmm19, zmm28, zmm13
    vfmadd213pd zmm19, zmm28, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vfmadd213pd zmm19, zmm28, zmm17
    vmovapd zmm0, zmm14
    cmp r15, -3
    ja .L68
    test r15, r15
    je .L65
    lea r9, [r14 + rcx]
    vxorpd xmm0, xmm0, xmm0
    mov edx, 1
    mov r10, qword ptr [rsp + 248]
.L59:
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
    jne .L59
    test byte ptr [rsp + 16], 1
    jne .L66
    jmp .L67
.L60:
    mov edx, 1
.L61:
    vmovapd zmm2, zmm1
    lea r9, [rdx + 2*rdx]
    shl r9, 5
    vbroadcastsd zmm1, qword ptr [rsi + r9]
    shl rdx, 6
    vsubpd zmm1, zmm1, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm1, zmm1, zmm2
.L62:
    vsqrtpd zmm1, zmm1
    mov r9, qword ptr [rsp + 32]
.L63:
    vxorpd zmm1, zmm1, zmm11
    vmaxpd zmm1, zmm16, zmm1
    vminpd zmm28, zmm25, zmm1
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm28, zmm5
    vaddpd zmm29, zmm1, zmm4
    vfmadd231pd zmm28, zmm29, zmm9
    vfmadd231pd zmm28, zmm29, zmm22
    vmovapd zmm30, zmm8
    vfmadd213pd zmm30, zmm28, zmm24
    vfmadd213pd zmm30, zmm28, zmm23
    vfmadd213pd zmm30, zmm28, zmm21
    vfmadd213pd zmm30, zmm28, zmm31
    vfmadd213pd zmm30, zmm28, zmm20
    vfmadd213pd zmm30, zmm28, qword ptr [rip + .K3f81111111127d0e]{1to8}
    vfmadd213pd zmm30, zmm28, zmm13
    vfmadd213pd zmm30, zmm28, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vfmadd213pd zmm30, zmm28, zmm17
    cmp r15, -3
    ja .L73
    test r15, r15
    je .L70
    lea r9, [r14 + rcx]
    vxorpd xmm0, xmm0, xmm0
    mov edx, 1
    mov r10, qword ptr [rsp + 280]
.L64:
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
    jne .L64
    test byte ptr [rsp + 16], 1
    jne .L71
    jmp .L72
.L65:
    vxorpd xmm0, xmm0, xmm0
    mov edx, 1
.L66:
    vmovapd zmm1, zmm0
    lea r9, [rsi + 8]
    lea r10, [rdx + 2*rdx]
    shl r10, 5
    vbroadcastsd zmm0, qword ptr [r9 + r10]
    shl rdx, 6
    vsubpd zmm0, zmm0, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm0, zmm0, zmm1
.L67:
    vmulpd zmm0, zmm0, qword ptr [rip + .Kbfe0000000000000]{1to8}
    mov r9, qword ptr [rsp + 32]
.L68:
    vmaxpd zmm0, zmm16, zmm0
    vminpd zmm0, zmm25, zmm0
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm0, zmm5
    vaddpd zmm1, zmm1, zmm4
    vfmadd231pd zmm0, zmm1, zmm9
    vfmadd231pd zmm0, zmm1, zmm22
    vmovapd zmm2, zmm8
    vfmadd213pd zmm2, zmm0, zmm24
    vfmadd213pd zmm2, zmm0, zmm23
    vfmadd213pd zmm2, zmm0, zmm21
    vfmadd213pd zmm2, zmm0, zmm31
    vfmadd213pd zmm2, zmm0, zmm20
    vfmadd213pd zmm2, zmm0, zmm30
    vfmadd213pd zmm2, zmm0, zmm13
    vfmadd213pd zmm2, zmm0, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vfmadd213pd zmm2, zmm0, zmm17
    vmovapd zmm3, zmm14
    cmp r15, -3
    ja .L78
    test r15, r15
    je .L75
    mov rdx, qword ptr [rsp + 144]
    lea r9, [rdx + rcx]
    vxorpd xmm3, xmm3, xmm3
    mov edx, 1
    mov r10, qword ptr [rsp + 240]
.L69:
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
    jne .L69
    test byte ptr [rsp + 16], 1
    jne .L76
    jmp .L77
.L70:
    vxorpd xmm0, xmm0, xmm0
    mov edx, 1
.L71:
    vmovapd zmm1, zmm0
    lea r9, [rsi + 8]
    lea r10, [rdx + 2*rdx]
    shl r10, 5
    vbroadcastsd zmm0, qword ptr [r9 + r10]
    shl rdx, 6
    vsubpd zmm0, zmm0, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm0, zmm0, zmm1
.L72:
    vsqrtpd zmm0, zmm0
    mov r9, qword ptr [rsp + 32]
.L73:
    vxorpd zmm0, zmm0, zmm11
    vmaxpd zmm0, zmm16, zmm0
    vminpd zmm0, zmm25, zmm0
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm0, zmm5
    vaddpd zmm1, zmm1, zmm4
    vfmadd231pd zmm0, zmm1, zmm9
    vfmadd231pd zmm0, zmm1, zmm22
    vmovapd zmm2, zmm8
    vfmadd213pd zmm2, zmm0, zmm24
    vfmadd213pd zmm2, zmm0, zmm23
    vfmadd213pd zmm2, zmm0, zmm21
    vfmadd213pd zmm2, zmm0, zmm31
    vfmadd213pd zmm2, zmm0, zmm20
    vfmadd213pd zmm2, zmm0, qword ptr [rip + .K3f81111111127d0e]{1to8}
    vfmadd213pd zmm2, zmm0, zmm13
    vfmadd213pd zmm2, zmm0, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vfmadd213pd zmm2, zmm0, zmm17
    vxorpd xmm3, xmm3, xmm3
    vxorpd xmm6, xmm6, xmm6
    cmp r15, -3
    ja .L83
    test r15, r15
    je .L80
    mov rdx, qword ptr [rsp + 144]
    lea r9, [rdx + rcx]
    mov edx, 1
    mov r10, qword ptr [rsp + 272]
.L74:
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
    jne .L74
    test byte ptr [rsp + 16], 1
    jne .L81
    jmp .L82
.L75:
    vxorpd xmm3, xmm3, xmm3
    mov edx, 1
.L76:
    vmovapd zmm6, zmm3
    lea r9, [rsi + 16]
    lea r10, [rdx + 2*rdx]
    shl r10, 5
    vbroadcastsd zmm3, qword ptr [r9 + r10]
    shl rdx, 6
    vsubpd zmm3, zmm3, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm3, zmm3, zmm6
.L77:
    vmulpd zmm3, zmm3, qword ptr [rip + .Kbfe0000000000000]{1to8}
    mov r9, qword ptr [rsp + 32]
.L78:
    vmulpd zmm10, zmm27, zmmword ptr [rdi]
    vbroadcastsd zmm6, qword ptr [rsi + 8]
    vmulpd zmm6, zmm6, zmmword ptr [rdi]
    vbroadcastsd zmm12, qword ptr [rsi + 16]
    vmaxpd zmm3, zmm16, zmm3
    vminpd zmm7, zmm25, zmm3
    vmovapd zmm3, zmm4
    vfmsub231pd zmm3, zmm7, zmm5
    vaddpd zmm9, zmm3, zmm4
    vfmadd231pd zmm7, zmm9, zmm26
    vfmadd231pd zmm7, zmm9, zmm22
    vmovapd zmm11, zmm8
    vfmadd213pd zmm11, zmm7, zmm24
    vfmadd213pd zmm11, zmm7, zmm23
    vfmadd213pd zmm11, zmm7, zmm21
    vfmadd213pd zmm11, zmm7, zmm31
    vfmadd213pd zmm11, zmm7, zmm20
    vfmadd213pd zmm11, zmm7, zmm30
    vfmadd213pd zmm11, zmm7, zmm13
    vfmadd213pd zmm11, zmm7, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vfmadd213pd zmm11, zmm7, zmm17
    vmulpd zmm12, zmm12, zmmword ptr [rdi]
    vbroadcastsd zmm3, qword ptr [rsi + 24]
    vmovapd zmm13, zmm14
    cmp r15, -3
    ja .L88
    test r15, r15
    je .L85
    mov rdx, qword ptr [rsp + 136]
    lea r9, [rdx + rcx]
    vxorpd xmm13, xmm13, xmm13
    mov edx, 1
    mov r10, qword ptr [rsp + 104]
.L79:
    vbroadcastsd zmm20, qword ptr [r9 - 96]
    vsubpd zmm20, zmm20, zmmword ptr [r10 - 64]
    vfmadd213pd zmm20, zmm20, zmm13
    vbroadcastsd zmm13, qword ptr [r9]
    vsubpd zmm13, zmm13, zmmword ptr [r10]
    vfmadd213pd zmm13, zmm13, zmm20
    sub r10, -128
    add r9, 192
    lea r11, [r8 + rdx]
    add r11, 2
    add rdx, 2
    cmp r11, 1
    jne .L79
    test byte ptr [rsp + 16], 1
    jne .L86
    jmp .L87
.L80:
    mov edx, 1
.L81:
    vmovapd zmm7, zmm6
    lea r9, [rsi + 16]
    lea r10, [rdx + 2*rdx]
    shl r10, 5
    vbroadcastsd zmm6, qword ptr [r9 + r10]
    shl rdx, 6
    vsubpd zmm6, zmm6, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm6, zmm6, zmm7
.L82:
    vsqrtpd zmm6, zmm6
    mov r9, qword ptr [rsp + 32]
.L83:
    vmulpd zmm11, zmm27, zmmword ptr [rdi]
    vbroadcastsd zmm7, qword ptr [rsi + 8]
    vmulpd zmm7, zmm7, zmmword ptr [rdi]
    vbroadcastsd zmm13, qword ptr [rsi + 16]
    vxorpd zmm6, zmm6, qword ptr [rip + .K8000000000000000]{1to8}
    vmaxpd zmm6, zmm16, zmm6
    vminpd zmm9, zmm25, zmm6
    vmovapd zmm6, zmm4
    vfmsub231pd zmm6, zmm9, zmm5
    vaddpd zmm10, zmm6, zmm4
    vfmadd231pd zmm9, zmm10, zmm26
    vfmadd231pd zmm9, zmm10, zmm22
    vmovapd zmm12, zmm8
    vfmadd213pd zmm12, zmm9, zmm24
    vfmadd213pd zmm12, zmm9, zmm23
    vfmadd213pd zmm12, zmm9, zmm21
    vfmadd213pd zmm12, zmm9, zmm31
    vfmadd213pd zmm12, zmm9, zmm20
    vfmadd213pd zmm12, zmm9, qword ptr [rip + .K3f81111111127d0e]{1to8}
    vfmadd213pd zmm12, zmm9, qword ptr [rip + .K3fa555555555083e]{1to8}
    vfmadd213pd zmm12, zmm9, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vmulpd zmm13, zmm13, zmmword ptr [rdi]
    vfmadd213pd zmm12, zmm9, zmm17
    vbroadcastsd zmm6, qword ptr [rsi + 24]
    cmp r15, -3
    ja .L92
    test r15, r15
    je .L89
    mov rdx, qword ptr [rsp + 136]
    lea r9, [rdx + rcx]
    vxorpd xmm3, xmm3, xmm3
    mov edx, 1
    mov r10, qword ptr [rsp + 264]
.L84:
    vbroadcastsd zmm19, qword ptr [r9 - 96]
    vsubpd zmm19, zmm19, zmmword ptr [r10 - 64]
    vfmadd213pd zmm19, zmm19, zmm3
    vbroadcastsd zmm3, qword ptr [r9]
    vsubpd zmm3, zmm3, zmmword ptr [r10]
    vfmadd213pd zmm3, zmm3, zmm19
    sub r10, -128
    add r9, 192
    lea r11, [r8 + rdx]
    add r11, 2
    add rdx, 2
    cmp r11, 1
    jne .L84
    test byte ptr [rsp + 16], 1
    jne .L90
    jmp .L91
.L85:
    vxorpd xmm13, xmm13, xmm13
    mov edx, 1
.L86:
    vmovapd zmm20, zmm13
    add rsi, 24
    lea r9, [rdx + 2*rdx]
    shl r9, 5
    vbroadcastsd zmm13, qword ptr [rsi + r9]
    shl rdx, 6
    vsubpd zmm13, zmm13, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm13, zmm13, zmm20
.L87:
    vmulpd zmm13, zmm13, qword ptr [rip + .Kbfe0000000000000]{1to8}
    mov r9, qword ptr [rsp + 32]
    vbroadcastsd zmm20, qword ptr [rip + .K3f56c16c18438b08]
.L88:
    vfmadd213pd zmm19, zmm28, zmm18
    vfmadd213pd zmm19, zmm28, zmm18
    vscalefpd zmm19, zmm19, zmm29
    vmulpd zmm27, zmm10, zmm19
    vfmadd213pd zmm2, zmm0, zmm18
    vfmadd213pd zmm2, zmm0, zmm18
    vscalefpd zmm0, zmm2, zmm1
    vmulpd zmm19, zmm6, zmm0
    vfmadd213pd zmm11, zmm7, zmm18
    vfmadd213pd zmm11, zmm7, zmm18
    vscalefpd zmm0, zmm11, zmm9
    vmulpd zmm28, zmm12, zmm0
    vmaxpd zmm0, zmm16, zmm13
    vminpd zmm0, zmm25, zmm0
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm0, zmm5
    vaddpd zmm1, zmm1, zmm4
    vmovapd zmm9, zmm26
    vfmadd231pd zmm0, zmm1, zmm26
    vfmadd231pd zmm0, zmm1, zmm22
    vmovapd zmm2, zmm8
    vfmadd213pd zmm2, zmm0, zmm24
    vfmadd213pd zmm2, zmm0, zmm23
    vfmadd213pd zmm2, zmm0, zmm21
    vfmadd213pd zmm2, zmm0, zmm31
    vfmadd213pd zmm2, zmm0, zmm20
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
    jne .L93
    jmp .L95
.L89:
    vxorpd xmm3, xmm3, xmm3
    mov edx, 1
.L90:
    vmovapd zmm19, zmm3
    add rsi, 24
    lea r9, [rdx + 2*rdx]
    shl r9, 5
    vbroadcastsd zmm3, qword ptr [rsi + r9]
    shl rdx, 6
    vsubpd zmm3, zmm3, zmmword ptr [rdi + rdx]
    vfmadd213pd zmm3, zmm3, zmm19
.L91:
    vsqrtpd zmm3, zmm3
    mov r9, qword ptr [rsp + 32]
.L92:
    vfmadd213pd zmm30, zmm28, zmm18
    vfmadd213pd zmm30, zmm28, zmm18
    vscalefpd zmm19, zmm30, zmm29
    vmulpd zmm27, zmm11, zmm19
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
    vmaxpd zmm0, zmm16, zmm0
    vminpd zmm0, zmm25, zmm0
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm0, zmm5
    vaddpd zmm1, zmm1, zmm4
    vmovapd zmm9, zmm26
    vfmadd231pd zmm0, zmm1, zmm26
    vfmadd231pd zmm0, zmm1, zmm22
    vmovapd zmm2, zmm8
    vfmadd213pd zmm2, zmm0, zmm24
    vfmadd213pd zmm2, zmm0, zmm23
    vfmadd213pd zmm2, zmm0, zmm21
    vfmadd213pd zmm2, zmm0, zmm31
    vfmadd213pd zmm2, zmm0, zmm20
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
    je .L95
.L93:
    add rcx, qword ptr [rsp + 216]
    mov rdx, qword ptr [rsp + 56]
    mov rsi, rbx
.L94:
    vmovupd zmm1, zmmword ptr [rdx]
    vfnmadd231pd zmm27, zmm1, qword ptr [rcx - 24]{1to8}
    vfnmadd231pd zmm19, zmm1, qword ptr [rcx - 16]{1to8}
    vfnmadd231pd zmm28, zmm1, qword ptr [rcx - 8]{1to8}
    vfnmadd231pd zmm0, zmm1, qword ptr [rcx]{1to8}
    add rcx, 96
    add rdx, 64
    dec rsi
    jne .L94
.L95:
    mov rsi, r13
    cmp r13, 9
    setae cl
    cmp r9, r12
    sete dl
    or dl, cl
    jne .L7
    mov rcx, r12
    not rcx
    mov rdx, r12
    imul rdx, qword ptr [rsp + 8]
    vandpd zmm1, zmm27, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm1, zmm18, zmm1
    vmovupd zmmword ptr [rax + 8*rdx], zmm1
    add rcx, r9
    je .L7
    mov rdx, r12
    or rdx, 1
    imul rdx, qword ptr [rsp + 8]
    vandpd zmm1, zmm19, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm1, zmm18, zmm1
    vmovupd zmmword ptr [rax + 8*rdx], zmm1
    cmp rcx, 1
    je .L7
    mov rdx, r12
    or rdx, 2
    imul rdx, qword ptr [rsp + 8]
    vandpd zmm1, zmm28, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm1, zmm18, zmm1
    vmovupd zmmword ptr [rax + 8*rdx], zmm1
    cmp rcx, 2
    je .L7
    or r12, 3
    imul r12, qword ptr [rsp + 8]
    vandpd zmm0, zmm0, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm0, zmm18, zmm0
    vmovupd zmmword ptr [rax + 8*r12], zmm0
    jmp .L7
.L96:
    mov qword ptr [rsp + 112], rcx
    cmp r9, 12
    jae .L159
    xor r10d, r10d
.L97:
    cmp r10, r9
    jae .L190
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
    jmp .L99
.L98:
    add r10, 4
    cmp r10, rdx
    vbroadcastsd zmm13, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm11, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm12, qword ptr [rip + .K4087700000000000]
    vbroadcastsd zmm10, qword ptr [rip + .K3fe62e42fee00000]
    vbroadcastsd zmm9, qword ptr [rip + .Kbfe62e42fee00000]
    jae .L191
.L99:
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
.L100:
    mov rax, qword ptr [rsp + 80]
    lea r10, [rax + r13]
    xor edx, edx
    xor ebx, ebx
    jmp .L105
.L101:
    vxorpd xmm1, xmm1, xmm1
.L102:
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
.L103:
    vbroadcastsd zmm3, qword ptr [rip + .Kbfe0000000000000]
    vmulpd zmm2, zmm0, zmm3
    vmulpd zmm1, zmm1, zmm3
.L104:
    vbroadcastsd zmm0, qword ptr [r11 + 8*rdx]
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm25, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm10
    vbroadcastsd zmm9, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm2, zmm3, zmm9
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm23
    vfmadd213pd zmm6, zmm2, zmm21
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm20
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
    vmaxpd zmm1, zmm16, zmm1
    vminpd zmm1, zmm25, zmm1
    vmovapd zmm2, zmm5
    vfmsub213pd zmm2, zmm1, zmm4
    vaddpd zmm2, zmm2, zmm4
    vfnmadd231pd zmm1, zmm2, zmm10
    vfnmadd231pd zmm1, zmm2, zmm9
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm24
    vfmadd213pd zmm3, zmm1, zmm23
    vfmadd213pd zmm3, zmm1, zmm21
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm20
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
    je .L125
.L105:
    vmovapd zmm2, zmm14
    vmovapd zmm1, zmm14
    cmp r15, -3
    ja .L104
    mov edi, 1
    vxorpd xmm0, xmm0, xmm0
    test r15, r15
    je .L101
    mov rcx, r10
    mov r12, qword ptr [rsp + 64]
    vxorpd xmm1, xmm1, xmm1
.L106:
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
    jne .L106
    test byte ptr [rsp + 16], 1
    jne .L102
    jmp .L103
.L107:
    mov rax, qword ptr [rsp + 80]
    lea rdx, [rax + r13]
    xor ebx, ebx
    xor ecx, ecx
    jmp .L111
.L108:
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
.L109:
    vmulpd zmm0, zmm0, zmm19
    vsqrtpd zmm2, zmm0
    vmulpd zmm0, zmm1, zmm19
    vsqrtpd zmm1, zmm0
.L110:
    vbroadcastsd zmm0, qword ptr [r11 + 8*rbx]
    vminpd zmm2, zmm12, zmm2
    vxorpd zmm3, zmm2, zmm11
    vmaxpd zmm3, zmm16, zmm3
    vminpd zmm3, zmm25, zmm3
    vmovapd zmm6, zmm5
    vfmsub213pd zmm6, zmm3, zmm4
    vaddpd zmm6, zmm6, zmm4
    vfnmadd231pd zmm3, zmm6, zmm10
    vbroadcastsd zmm15, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm3, zmm6, zmm15
    vmovapd zmm7, zmm8
    vfmadd213pd zmm7, zmm3, zmm24
    vfmadd213pd zmm7, zmm3, zmm23
    vfmadd213pd zmm7, zmm3, zmm21
    vfmadd213pd zmm7, zmm3, zmm31
    vfmadd213pd zmm7, zmm3, zmm20
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
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm25, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm10
    vfnmadd231pd zmm2, zmm3, zmm15
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm23
    vfmadd213pd zmm6, zmm2, zmm21
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm20
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
    je .L125
.L111:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp r15, -3
    ja .L110
    mov edi, 1
    vxorpd xmm0, xmm0, xmm0
    test r15, r15
    je .L108
    mov r10, rdx
    mov r12, qword ptr [rsp + 64]
.L112:
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
    jne .L112
    test byte ptr [rsp + 16], 1
    jne .L108
    jmp .L109
.L113:
    mov rax, qword ptr [rsp + 80]
    lea rdx, [rax + r13]
    xor ebx, ebx
    xor ecx, ecx
    jmp .L117
.L114:
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
.L115:
    vbroadcastsd zmm3, qword ptr [rip + .K4014000000000000]
    vmulpd zmm0, zmm0, zmm3
    vsqrtpd zmm2, zmm0
    vmulpd zmm0, zmm1, zmm3
    vsqrtpd zmm1, zmm0
.L116:
    vbroadcastsd zmm0, qword ptr [r11 + 8*rbx]
    vminpd zmm2, zmm12, zmm2
    vxorpd zmm3, zmm2, zmm11
    vmaxpd zmm3, zmm16, zmm3
    vminpd zmm3, zmm25, zmm3
    vmovapd zmm6, zmm5
    vfmsub213pd zmm6, zmm3, zmm4
    vaddpd zmm6, zmm6, zmm4
    vfnmadd231pd zmm3, zmm6, zmm10
    vbroadcastsd zmm26, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm3, zmm6, zmm26
    vmovapd zmm7, zmm8
    vfmadd213pd zmm7, zmm3, zmm24
    vfmadd213pd zmm7, zmm3, zmm23
    vfmadd213pd zmm7, zmm3, zmm21
    vfmadd213pd zmm7, zmm3, zmm31
    vfmadd213pd zmm7, zmm3, zmm20
    vfmadd213pd zmm7, zmm3, zmm30
    vfmadd213pd zmm7, zmm3, zmm13
    vfmadd213pd zmm7, zmm3, zmm29
    vfmadd213pd zmm7, zmm3, zmm17
    vmulpd zmm9, zmm0, zmm27
    vbroadcastsd zmm15, qword ptr [rip + .K3fd5555555555555]
    vmovapd zmm10, zmm15
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
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm25, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm10
    vfnmadd231pd zmm2, zmm3, zmm26
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm23
    vfmadd213pd zmm6, zmm2, zmm21
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm30
    vfmadd213pd zmm6, zmm2, zmm13
    vfmadd213pd zmm6, zmm2, zmm29
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm0, zmm0, zmm28
    vfmadd213pd zmm15, zmm1, zmm18
    vfmadd213pd zmm15, zmm1, zmm18
    vfmadd213pd zmm6, zmm2, zmm18
    vfmadd213pd zmm6, zmm2, zmm18
    vscalefpd zmm1, zmm6, zmm3
    vmulpd zmm1, zmm15, zmm1
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + rcx + 384], zmm0
    add rcx, 128
    inc rbx
    add rdx, 8
    cmp rcx, 512
    je .L125
.L117:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp r15, -3
    ja .L116
    mov edi, 1
    vxorpd xmm0, xmm0, xmm0
    test r15, r15
    je .L114
    mov r10, rdx
    mov r12, qword ptr [rsp + 64]
.L118:
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
    jne .L118
    test byte ptr [rsp + 16], 1
    jne .L114
    jmp .L115
.L119:
    mov rax, qword ptr [rsp + 80]
    lea rcx, [rax + r13]
    xor edx, edx
    xor ebx, ebx
    jmp .L123
.L120:
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
.L121:
    vsqrtpd zmm2, zmm0
    vsqrtpd zmm1, zmm1
.L122:
    vbroadcastsd zmm0, qword ptr [r11 + 8*rdx]
    vxorpd zmm2, zmm2, zmm11
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm25, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm10
    vbroadcastsd zmm9, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm2, zmm3, zmm9
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm23
    vfmadd213pd zmm6, zmm2, zmm21
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm20
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
    vmaxpd zmm1, zmm16, zmm1
    vminpd zmm1, zmm25, zmm1
    vmovapd zmm2, zmm5
    vfmsub213pd zmm2, zmm1, zmm4
    vaddpd zmm2, zmm2, zmm4
    vfnmadd231pd zmm1, zmm2, zmm10
    vfnmadd231pd zmm1, zmm2, zmm9
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm24
    vfmadd213pd zmm3, zmm1, zmm23
    vfmadd213pd zmm3, zmm1, zmm21
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm20
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
    je .L125
.L123:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp r15, -3
    ja .L122
    mov edi, 1
    vxorpd xmm0, xmm0, xmm0
    test r15, r15
    je .L120
    mov r10, rcx
    mov r12, qword ptr [rsp + 64]
.L124:
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
    jne .L124
    test byte ptr [rsp + 16], 1
    jne .L120
    jmp .L121
.L125:
    vmovapd zmm0, zmmword ptr [rsp + 320]
    vmovapd zmm1, zmmword ptr [rsp + 384]
    vmovapd zmm2, zmmword ptr [rsp + 448]
    vmovapd zmm3, zmmword ptr [rsp + 512]
    vmovapd zmm6, zmmword ptr [rsp + 576]
    vmovapd zmm7, zmmword ptr [rsp + 640]
    vmovapd zmm9, zmmword ptr [rsp + 704]
    vmovapd zmm10, zmmword ptr [rsp + 768]
    mov rbx, qword ptr [rsp + 160]
    test rbx, rbx
    je .L127
    add r13, qword ptr [rsp + 216]
    mov rcx, qword ptr [rsp + 224]
    mov rdx, rbx
    vbroadcastsd zmm15, qword ptr [rip + .K3fd5555555555555]
    mov r10, qword ptr [rsp + 104]
    mov r11, qword ptr [rsp + 96]
.L126:
    vmovupd zmm11, zmmword ptr [rcx + r9 + 64]
    vmovupd zmm12, zmmword ptr [rcx + r14 + 64]
    vbroadcastsd zmm13, qword ptr [r13 - 24]
    vfnmadd231pd zmm0, zmm13, zmm11
    vfnmadd231pd zmm1, zmm12, zmm13
    vbroadcastsd zmm13, qword ptr [r13 - 16]
    vfnmadd231pd zmm2, zmm13, zmm11
    vfnmadd231pd zmm3, zmm12, zmm13
    vbroadcastsd zmm13, qword ptr [r13 - 8]
    vfnmadd231pd zmm6, zmm13, zmm11
    vfnmadd231pd zmm7, zmm12, zmm13
    vbroadcastsd zmm13, qword ptr [r13]
    vfnmadd231pd zmm9, zmm13, zmm11
    vfnmadd231pd zmm10, zmm13, zmm12
    add r13, 96
    add rcx, 64
    dec rdx
    jne .L126
    jmp .L128
.L127:
    vbroadcastsd zmm15, qword ptr [rip + .K3fd5555555555555]
    mov r10, qword ptr [rsp + 104]
    mov r11, qword ptr [rsp + 96]
.L128:
    vmovapd zmmword ptr [rsp + 320], zmm0
    vmovapd zmmword ptr [rsp + 384], zmm1
    vmovapd zmmword ptr [rsp + 448], zmm2
    vmovapd zmmword ptr [rsp + 512], zmm3
    vmovapd zmmword ptr [rsp + 576], zmm6
    vmovapd zmmword ptr [rsp + 640], zmm7
    vmovapd zmmword ptr [rsp + 704], zmm9
    vmovapd zmmword ptr [rsp + 768], zmm10
    cmp r10, 9
    setae al
    mov rdx, qword ptr [rsp + 32]
    cmp rdx, r11
    sete cl
    or cl, al
    jne .L98
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
    je .L98
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
    je .L98
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
    je .L98
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
    jmp .L98
.L129:
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
    jmp .L131
.L130:
    mov rdi, qword ptr [rsp + 40]
    lea rdx, [rdi + 12]
    add rsi, 96
    add rcx, 96
    cmp rdx, r9
    mov rbx, qword ptr [rsp + 160]
    vbroadcastsd zmm20, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd zmm13, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm11, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm19, qword ptr [rip + .K4008000000000000]
    vbroadcastsd zmm12, qword ptr [rip + .K4087700000000000]
    vbroadcastsd zmm10, qword ptr [rip + .K3fe62e42fee00000]
    vmovapd zmm9, zmm26
    ja .L6
.L131:
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
.L132:
    mov r9, rsi
    xor ebx, ebx
    xor r12d, r12d
    jmp .L136
.L133:
    vmovapd zmm1, zmm0
    lea rdi, [rdx + 8*rbx]
    lea r10, [2*r13]
    add r10, r13
    shl r10, 5
    vbroadcastsd zmm0, qword ptr [rdi + r10]
    shl r13, 6
    vsubpd zmm0, zmm0, zmmword ptr [rax + r13]
    vfmadd213pd zmm0, zmm0, zmm1
.L134:
    vmulpd zmm0, zmm0, zmm28
.L135:
    vmaxpd zmm0, zmm16, zmm0
    vminpd zmm0, zmm25, zmm0
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm0, zmm5
    vaddpd zmm1, zmm1, zmm4
    vfmadd231pd zmm0, zmm1, zmm9
    vfmadd231pd zmm0, zmm1, zmm22
    vmovapd zmm2, zmm8
    vfmadd213pd zmm2, zmm0, zmm24
    vfmadd213pd zmm2, zmm0, zmm23
    vfmadd213pd zmm2, zmm0, zmm21
    vfmadd213pd zmm2, zmm0, zmm31
    vfmadd213pd zmm2, zmm0, zmm20
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
    je .L156
.L136:
    vmovapd zmm0, zmm14
    cmp r15, -3
    ja .L135
    vxorpd xmm0, xmm0, xmm0
    mov r13d, 1
    test r15, r15
    je .L133
    mov r10, r9
    mov rdi, qword ptr [rsp + 56]
.L137:
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
    jne .L137
    test byte ptr [rsp + 16], 1
    jne .L133
    jmp .L134
.L138:
    mov rbx, rsi
    xor r9d, r9d
    xor r12d, r12d
    jmp .L142
.L139:
    vmovapd zmm1, zmm0
    lea rdi, [rdx + 8*r9]
    lea r10, [2*r13]
    add r10, r13
    shl r10, 5
    vbroadcastsd zmm0, qword ptr [rdi + r10]
    shl r13, 6
    vsubpd zmm0, zmm0, zmmword ptr [rax + r13]
    vfmadd213pd zmm0, zmm0, zmm1
.L140:
    vmulpd zmm0, zmm0, zmm19
    vsqrtpd zmm0, zmm0
.L141:
    vminpd zmm0, zmm12, zmm0
    vxorpd zmm1, zmm0, zmm11
    vmaxpd zmm1, zmm16, zmm1
    vminpd zmm1, zmm25, zmm1
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm1, zmm5
    vaddpd zmm2, zmm2, zmm4
    vfmadd231pd zmm1, zmm2, zmm9
    vfmadd231pd zmm1, zmm2, zmm22
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm24
    vfmadd213pd zmm3, zmm1, zmm23
    vfmadd213pd zmm3, zmm1, zmm21
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm20
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
    je .L156
.L142:
    vxorpd xmm0, xmm0, xmm0
    cmp r15, -3
    ja .L141
    mov r13d, 1
    test r15, r15
    je .L139
    mov r10, rbx
    mov rdi, qword ptr [rsp + 96]
.L143:
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
    jne .L143
    test byte ptr [rsp + 16], 1
    jne .L139
    jmp .L140
.L144:
    mov rbx, rsi
    xor r9d, r9d
    xor r12d, r12d
    jmp .L148
.L145:
    vmovapd zmm1, zmm0
    lea rdi, [rdx + 8*r9]
    lea r10, [2*r13]
    add r10, r13
    shl r10, 5
    vbroadcastsd zmm0, qword ptr [rdi + r10]
    shl r13, 6
    vsubpd zmm0, zmm0, zmmword ptr [rax + r13]
    vfmadd213pd zmm0, zmm0, zmm1
.L146:
    vmulpd zmm0, zmm0, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm0, zmm0
.L147:
    vminpd zmm0, zmm12, zmm0
    vxorpd zmm1, zmm0, zmm11
    vmaxpd zmm1, zmm16, zmm1
    vminpd zmm1, zmm25, zmm1
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm1, zmm5
    vaddpd zmm2, zmm2, zmm4
    vfmadd231pd zmm1, zmm2, zmm9
    vfmadd231pd zmm1, zmm2, zmm22
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm24
    vfmadd213pd zmm3, zmm1, zmm23
    vfmadd213pd zmm3, zmm1, zmm21
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm20
    vfmadd213pd zmm3, zmm1, zmm30
    vfmadd213pd zmm3, zmm1, zmm13
    vfmadd213pd zmm3, zmm1, zmm29
    vfmadd213pd zmm3, zmm1, zmm17
    vmovapd zmm6, zmm18
    vfmadd231pd zmm6, zmm0, zmm15
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
    je .L156
.L148:
    vxorpd xmm0, xmm0, xmm0
    cmp r15, -3
    ja .L147
    mov r13d, 1
    test r15, r15
    je .L145
    mov r10, rbx
    mov rdi, qword ptr [rsp + 104]
.L149:
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
    jne .L149
    test byte ptr [rsp + 16], 1
    jne .L145
    jmp .L146
.L150:
    mov rbx, rsi
    xor r9d, r9d
    xor r12d, r12d
    jmp .L154
.L151:
    vmovapd zmm1, zmm0
    lea rdi, [rdx + 8*r9]
    lea r10, [2*r13]
    add r10, r13
    shl r10, 5
    vbroadcastsd zmm0, qword ptr [rdi + r10]
    shl r13, 6
    vsubpd zmm0, zmm0, zmmword ptr [rax + r13]
    vfmadd213pd zmm0, zmm0, zmm1
.L152:
    vsqrtpd zmm0, zmm0
.L153:
    vxorpd zmm0, zmm0, zmm11
    vmaxpd zmm0, zmm16, zmm0
    vminpd zmm0, zmm25, zmm0
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm0, zmm5
    vaddpd zmm1, zmm1, zmm4
    vfmadd231pd zmm0, zmm1, zmm9
    vfmadd231pd zmm0, zmm1, zmm22
    vmovapd zmm2, zmm8
    vfmadd213pd zmm2, zmm0, zmm24
    vfmadd213pd zmm2, zmm0, zmm23
    vfmadd213pd zmm2, zmm0, zmm21
    vfmadd213pd zmm2, zmm0, zmm31
    vfmadd213pd zmm2, zmm0, zmm20
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
    je .L156
.L154:
    vxorpd xmm0, xmm0, xmm0
    cmp r15, -3
    ja .L153
    mov r13d, 1
    test r15, r15
    je .L151
    mov r10, rbx
    mov rdi, qword ptr [rsp + 72]
.L155:
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
    jne .L155
    test byte ptr [rsp + 16], 1
    jne .L151
    jmp .L152
.L156:
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
    je .L158
    mov rdx, qword ptr [rsp + 112]
    mov r9, rcx
.L157:
    vmovupd zmm20, zmmword ptr [rdx]
    vfnmadd231pd zmm0, zmm20, qword ptr [r9 - 88]{1to8}
    vfnmadd231pd zmm1, zmm20, qword ptr [r9 - 80]{1to8}
    vfnmadd231pd zmm2, zmm20, qword ptr [r9 - 72]{1to8}
    vfnmadd231pd zmm3, zmm20, qword ptr [r9 - 64]{1to8}
    vfnmadd231pd zmm6, zmm20, qword ptr [r9 - 56]{1to8}
    vfnmadd231pd zmm7, zmm20, qword ptr [r9 - 48]{1to8}
    vfnmadd231pd zmm9, zmm20, qword ptr [r9 - 40]{1to8}
    vfnmadd231pd zmm10, zmm20, qword ptr [r9 - 32]{1to8}
    vfnmadd231pd zmm11, zmm20, qword ptr [r9 - 24]{1to8}
    vfnmadd231pd zmm12, zmm20, qword ptr [r9 - 16]{1to8}
    vfnmadd231pd zmm13, zmm20, qword ptr [r9 - 8]{1to8}
    vfnmadd231pd zmm19, zmm20, qword ptr [r9]{1to8}
    add r9, 96
    add rdx, 64
    dec rbx
    jne .L157
.L158:
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
    je .L130
    mov rdi, r14
    vbroadcastsd zmm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm0, zmmword ptr [rsp + 320]
    imul rdi, qword ptr [rsp + 8]
    vminpd zmm0, zmm18, zmm0
    mov r10, qword ptr [rsp + 24]
    vmovupd zmmword ptr [r10 + 8*rdi], zmm0
    cmp rdx, 1
    je .L130
    mov rdi, r14
    or rdi, 1
    vbroadcastsd zmm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm0, zmmword ptr [rsp + 384]
    imul rdi, qword ptr [rsp + 8]
    vminpd zmm0, zmm18, zmm0
    mov r10, qword ptr [rsp + 24]
    vmovupd zmmword ptr [r10 + 8*rdi], zmm0
    cmp rdx, 2
    je .L130
    mov rdi, r14
    or rdi, 2
    vbroadcastsd zmm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm0, zmmword ptr [rsp + 448]
    imul rdi, qword ptr [rsp + 8]
    vminpd zmm0, zmm18, zmm0
    mov r10, qword ptr [rsp + 24]
    vmovupd zmmword ptr [r10 + 8*rdi], zmm0
    cmp rdx, 3
    je .L130
    mov rdi, r14
    or rdi, 3
    vbroadcastsd zmm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm0, zmmword ptr [rsp + 512]
    imul rdi, qword ptr [rsp + 8]
    vminpd zmm0, zmm18, zmm0
    mov r10, qword ptr [rsp + 24]
    vmovupd zmmword ptr [r10 + 8*rdi], zmm0
    cmp rdx, 4
    je .L130
    lea rdi, [r14 + 4]
    vbroadcastsd zmm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm0, zmmword ptr [rsp + 576]
    imul rdi, qword ptr [rsp + 8]
    vminpd zmm0, zmm18, zmm0
    mov r10, qword ptr [rsp + 24]
    vmovupd zmmword ptr [r10 + 8*rdi], zmm0
    cmp rdx, 5
    je .L130
    lea rdi, [r14 + 5]
    vbroadcastsd zmm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm0, zmmword ptr [rsp + 640]
    imul rdi, qword ptr [rsp + 8]
    vminpd zmm0, zmm18, zmm0
    mov r10, qword ptr [rsp + 24]
    vmovupd zmmword ptr [r10 + 8*rdi], zmm0
    cmp rdx, 6
    je .L130
    lea rdi, [r14 + 6]
    vbroadcastsd zmm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm0, zmmword ptr [rsp + 704]
    imul rdi, qword ptr [rsp + 8]
    vminpd zmm0, zmm18, zmm0
    mov r10, qword ptr [rsp + 24]
    vmovupd zmmword ptr [r10 + 8*rdi], zmm0
    cmp rdx, 7
    je .L130
    lea rdi, [r14 + 7]
    vbroadcastsd zmm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm0, zmmword ptr [rsp + 768]
    imul rdi, qword ptr [rsp + 8]
    vminpd zmm0, zmm18, zmm0
    mov r10, qword ptr [rsp + 24]
    vmovupd zmmword ptr [r10 + 8*rdi], zmm0
    cmp rdx, 8
    je .L130
    lea rdi, [r14 + 8]
    vbroadcastsd zmm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm0, zmmword ptr [rsp + 832]
    imul rdi, qword ptr [rsp + 8]
    vminpd zmm0, zmm18, zmm0
    mov r10, qword ptr [rsp + 24]
    vmovupd zmmword ptr [r10 + 8*rdi], zmm0
    cmp rdx, 9
    je .L130
    lea rdi, [r14 + 9]
    vbroadcastsd zmm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm0, zmmword ptr [rsp + 896]
    imul rdi, qword ptr [rsp + 8]
    vminpd zmm0, zmm18, zmm0
    mov r10, qword ptr [rsp + 24]
    vmovupd zmmword ptr [r10 + 8*rdi], zmm0
    cmp rdx, 10
    je .L130
    lea rdi, [r14 + 10]
    vbroadcastsd zmm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm0, zmmword ptr [rsp + 960]
    imul rdi, qword ptr [rsp + 8]
    vminpd zmm0, zmm18, zmm0
    mov r10, qword ptr [rsp + 24]
    vmovupd zmmword ptr [r10 + 8*rdi], zmm0
    cmp rdx, 11
    je .L130
    add r14, 11
    imul r14, qword ptr [rsp + 8]
    vbroadcastsd zmm0, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm0, zmmword ptr [rsp + 1024]
    vminpd zmm0, zmm18, zmm0
    mov rdx, qword ptr [rsp + 24]
    vmovupd zmmword ptr [rdx + 8*r14], zmm0
    jmp .L130
.L159:
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
    jmp .L161
.L160:
    mov r10, qword ptr [rsp + 104]
    lea rdx, [r10 + 12]
    add qword ptr [rsp + 56], 96
    add qword ptr [rsp + 72], 96
    cmp rdx, r9
    vbroadcastsd zmm14, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm28, qword ptr [rip + .Kbfe0000000000000]
    vbroadcastsd zmm16, qword ptr [rip + .Kc087500000000000]
    vbroadcastsd zmm25, qword ptr [rip + .K4086300000000000]
    vbroadcastsd zmm9, qword ptr [rip + .Kbfe62e42fee00000]
    vbroadcastsd zmm22, qword ptr [rip + .Kbdea39ef35793c76]
    vbroadcastsd zmm24, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd zmm23, qword ptr [rip + .K3ec71df25b3100a2]
    vbroadcastsd zmm21, qword ptr [rip + .K3efa01999e2633fd]
    vbroadcastsd zmm31, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd zmm20, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd zmm30, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd zmm13, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm29, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm11, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm19, qword ptr [rip + .K4008000000000000]
    vbroadcastsd zmm12, qword ptr [rip + .K4087700000000000]
    vbroadcastsd zmm15, qword ptr [rip + .K3fd5555555555555]
    vbroadcastsd zmm10, qword ptr [rip + .K3fe62e42fee00000]
    ja .L97
.L161:
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
.L162:
    mov rdx, qword ptr [rsp + 56]
    xor r9d, r9d
    xor ebx, ebx
    jmp .L167
.L163:
    vxorpd xmm1, xmm1, xmm1
.L164:
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
.L165:
    vmulpd zmm2, zmm0, zmm28
    vmulpd zmm1, zmm1, zmm28
.L166:
    vbroadcastsd zmm0, qword ptr [r11 + 8*r9]
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm25, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm10
    vbroadcastsd zmm9, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm2, zmm3, zmm9
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm23
    vfmadd213pd zmm6, zmm2, zmm21
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm20
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
    vmaxpd zmm1, zmm16, zmm1
    vminpd zmm1, zmm25, zmm1
    vmovapd zmm2, zmm5
    vfmsub213pd zmm2, zmm1, zmm4
    vaddpd zmm2, zmm2, zmm4
    vfnmadd231pd zmm1, zmm2, zmm10
    vfnmadd231pd zmm1, zmm2, zmm9
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm24
    vfmadd213pd zmm3, zmm1, zmm23
    vfmadd213pd zmm3, zmm1, zmm21
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm20
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
    je .L187
.L167:
    vmovapd zmm2, zmm14
    vmovapd zmm1, zmm14
    cmp r15, -3
    ja .L166
    mov r12d, 1
    vxorpd xmm0, xmm0, xmm0
    test r15, r15
    je .L163
    mov rdi, rdx
    mov r10, qword ptr [rsp + 64]
    vxorpd xmm1, xmm1, xmm1
.L168:
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
    jne .L168
    test byte ptr [rsp + 16], 1
    jne .L164
    jmp .L165
.L169:
    mov rdx, qword ptr [rsp + 56]
    xor ebx, ebx
    xor r9d, r9d
    jmp .L173
.L170:
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
.L171:
    vmulpd zmm0, zmm0, zmm19
    vsqrtpd zmm2, zmm0
    vmulpd zmm0, zmm1, zmm19
    vsqrtpd zmm1, zmm0
.L172:
    vbroadcastsd zmm0, qword ptr [r11 + 8*rbx]
    vminpd zmm2, zmm12, zmm2
    vxorpd zmm3, zmm2, zmm11
    vmaxpd zmm3, zmm16, zmm3
    vminpd zmm3, zmm25, zmm3
    vmovapd zmm6, zmm5
    vfmsub213pd zmm6, zmm3, zmm4
    vaddpd zmm6, zmm6, zmm4
    vfnmadd231pd zmm3, zmm6, zmm10
    vbroadcastsd zmm14, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm3, zmm6, zmm14
    vmovapd zmm7, zmm8
    vfmadd213pd zmm7, zmm3, zmm24
    vfmadd213pd zmm7, zmm3, zmm23
    vfmadd213pd zmm7, zmm3, zmm21
    vfmadd213pd zmm7, zmm3, zmm31
    vfmadd213pd zmm7, zmm3, zmm20
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
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm25, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm10
    vfnmadd231pd zmm2, zmm3, zmm14
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm23
    vfmadd213pd zmm6, zmm2, zmm21
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm20
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
    je .L187
.L173:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp r15, -3
    ja .L172
    mov r12d, 1
    vxorpd xmm0, xmm0, xmm0
    test r15, r15
    je .L170
    mov rdi, rdx
    mov r10, qword ptr [rsp + 64]
.L174:
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
    jne .L174
    test byte ptr [rsp + 16], 1
    jne .L170
    jmp .L171
.L175:
    mov rdx, qword ptr [rsp + 56]
    xor ebx, ebx
    xor r9d, r9d
    jmp .L179
.L176:
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
.L177:
    vbroadcastsd zmm3, qword ptr [rip + .K4014000000000000]
    vmulpd zmm0, zmm0, zmm3
    vsqrtpd zmm2, zmm0
    vmulpd zmm0, zmm1, zmm3
    vsqrtpd zmm1, zmm0
.L178:
    vbroadcastsd zmm0, qword ptr [r11 + 8*rbx]
    vminpd zmm2, zmm12, zmm2
    vxorpd zmm3, zmm2, zmm11
    vmaxpd zmm3, zmm16, zmm3
    vminpd zmm3, zmm25, zmm3
    vmovapd zmm6, zmm5
    vfmsub213pd zmm6, zmm3, zmm4
    vaddpd zmm6, zmm6, zmm4
    vfnmadd231pd zmm3, zmm6, zmm10
    vbroadcastsd zmm14, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm3, zmm6, zmm14
    vmovapd zmm7, zmm8
    vfmadd213pd zmm7, zmm3, zmm24
    vfmadd213pd zmm7, zmm3, zmm23
    vfmadd213pd zmm7, zmm3, zmm21
    vfmadd213pd zmm7, zmm3, zmm31
    vfmadd213pd zmm7, zmm3, zmm20
    vfmadd213pd zmm7, zmm3, zmm30
    vfmadd213pd zmm7, zmm3, zmm13
    vfmadd213pd zmm7, zmm3, zmm29
    vfmadd213pd zmm7, zmm3, zmm17
    vmulpd zmm9, zmm0, zmmword ptr [rax]
    vmovapd zmm10, zmm15
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
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm25, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm10
    vfnmadd231pd zmm2, zmm3, zmm14
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm23
    vfmadd213pd zmm6, zmm2, zmm21
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm30
    vfmadd213pd zmm6, zmm2, zmm13
    vfmadd213pd zmm6, zmm2, zmm29
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm0, zmm0, zmmword ptr [rsi]
    vmovapd zmm7, zmm15
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
    je .L187
.L179:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp r15, -3
    ja .L178
    mov r12d, 1
    vxorpd xmm0, xmm0, xmm0
    test r15, r15
    je .L176
    mov rdi, rdx
    mov r10, qword ptr [rsp + 64]
.L180:
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
    jne .L180
    test byte ptr [rsp + 16], 1
    jne .L176
    jmp .L177
.L181:
    mov rdx, qword ptr [rsp + 56]
    xor r9d, r9d
    xor ebx, ebx
    jmp .L185
.L182:
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
.L183:
    vsqrtpd zmm2, zmm0
    vsqrtpd zmm1, zmm1
.L184:
    vbroadcastsd zmm0, qword ptr [r11 + 8*r9]
    vxorpd zmm2, zmm2, zmm11
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm25, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm10
    vbroadcastsd zmm9, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm2, zmm3, zmm9
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm23
    vfmadd213pd zmm6, zmm2, zmm21
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm20
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
    vmaxpd zmm1, zmm16, zmm1
    vminpd zmm1, zmm25, zmm1
    vmovapd zmm2, zmm5
    vfmsub213pd zmm2, zmm1, zmm4
    vaddpd zmm2, zmm2, zmm4
    vfnmadd231pd zmm1, zmm2, zmm10
    vfnmadd231pd zmm1, zmm2, zmm9
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm24
    vfmadd213pd zmm3, zmm1, zmm23
    vfmadd213pd zmm3, zmm1, zmm21
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm20
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
    je .L187
.L185:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp r15, -3
    ja .L184
    mov r12d, 1
    vxorpd xmm0, xmm0, xmm0
    test r15, r15
    je .L182
    mov rdi, rdx
    mov r10, qword ptr [rsp + 64]
.L186:
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
    jne .L186
    test byte ptr [rsp + 16], 1
    jne .L182
    jmp .L183
.L187:
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
    je .L189
    mov rdx, qword ptr [rsp + 224]
    mov r9, qword ptr [rsp + 72]
    mov r11, rbx
.L188:
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
    jne .L188
.L189:
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
    je .L160
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
    je .L160
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
    je .L160
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
    je .L160
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
    je .L160
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
    je .L160
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
    je .L160
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
    je .L160
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
    je .L160
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
    je .L160
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
    je .L160
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
    je .L160
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
    jmp .L160
.L190:
    mov rdx, qword ptr [rsp + 176]
    mov rax, qword ptr [rsp + 112]
    jmp .L4
.L191:
    mov rdx, qword ptr [rsp + 176]
    mov r9, qword ptr [rsp + 32]
    vbroadcastsd zmm28, qword ptr [rip + .Kbfe0000000000000]
    mov rax, qword ptr [rsp + 112]
    jmp .L4
.L192:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L9 .L15 .L11 .L13
.T1: jump .L100 .L119 .L107 .L113
.T2: jump .L132 .L150 .L138 .L144
.T3: jump .L162 .L181 .L169 .L175
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
