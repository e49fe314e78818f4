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
    sub rsp, 1856
    mov rdx, qword ptr [rdi + 32]
    mov r15, qword ptr [rdi + 40]
    mov qword ptr [rsp], rdx
    lea r10, [rdx + r15]
    inc r10
    lea r11, [8*r10]
    test r11, r11
    je .L214
    mov r9, qword ptr [rdi + 24]
    mov rax, r9
    or rax, r11
    shr rax, 32
    je .L1
    mov rax, r9
    xor edx, edx
    div r11
    cmp r11, r9
    jbe .L2
.L0:
    xor edx, edx
    jmp .L213
.L1:
    mov eax, r9d
    xor edx, edx
    div r11d
    cmp r11, r9
    ja .L0
.L2:
    mov qword ptr [rsp + 128], r11
    mov rdx, qword ptr [rsp]
    lea r9, [rdx + 1]
    mov r11, qword ptr [rdi + 48]
    mov qword ptr [rsp + 48], r11
    mov r11, qword ptr [rdi]
    mov rbx, qword ptr [rdi + 16]
    movzx edi, byte ptr [rdi + 56]
    mov dword ptr [rsp + 164], edi
    mov rdi, r9
    shl rdi, 6
    mov qword ptr [rsp + 184], rdi
    lea rdi, [rdx - 1]
    mov qword ptr [rsp + 8], rdi
    imul r8, r8, 112
    shl r10, 6
    mov qword ptr [rsp + 136], r10
    lea rdi, [rbx + 128]
    mov qword ptr [rsp + 80], rdi
    lea rdi, [r11 + 192]
    mov qword ptr [rsp + 112], rdi
    mov r10, rdx
    and r10, -2
    neg r10
    lea rdi, [rdx + 2*rdx]
    shl rdi, 5
    add rdi, r11
    add rdi, 184
    mov qword ptr [rsp + 104], rdi
    shl rdx, 6
    vbroadcastsd zmm14, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm15, qword ptr [rip + .Kbfe0000000000000]
    vbroadcastsd zmm16, qword ptr [rip + .Kc087500000000000]
    vbroadcastsd zmm21, qword ptr [rip + .K4086300000000000]
    vbroadcastsd zmm4, qword ptr [rip + .Kc338000000000000]
    vbroadcastsd zmm5, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd zmm23, qword ptr [rip + .Kbfe62e42fee00000]
    vbroadcastsd zmm20, qword ptr [rip + .Kbdea39ef35793c76]
    vbroadcastsd zmm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd zmm24, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd zmm25, qword ptr [rip + .K3ec71df25b3100a2]
    vbroadcastsd zmm26, qword ptr [rip + .K3efa01999e2633fd]
    vbroadcastsd zmm31, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd zmm11, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd zmm12, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd zmm13, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm19, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm17, qword ptr [rip + .K3fe000000000000a]
    vbroadcastsd zmm18, qword ptr [rip + .K3ff0000000000000]
    vbroadcastsd zmm10, qword ptr [rip + .K7fffffffffffffff]
    vbroadcastsd zmm30, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm29, qword ptr [rip + .K4008000000000000]
    vbroadcastsd zmm22, qword ptr [rip + .K3fe62e42fee00000]
    mov qword ptr [rsp + 120], rbx
    lea rdx, [rdx + rbx + 64]
    mov qword ptr [rsp + 200], rdx
    lea rdx, [rcx + 100]
    mov qword ptr [rsp + 176], rdx
    lea rdx, [r11 + 200]
    mov qword ptr [rsp + 232], rdx
    lea rdx, [r11 + 208]
    mov qword ptr [rsp + 224], rdx
    mov qword ptr [rsp + 96], r11
    lea rdx, [r11 + 216]
    mov qword ptr [rsp + 216], rdx
    mov qword ptr [rsp + 56], 0
    mov qword ptr [rsp + 152], rcx
    mov qword ptr [rsp + 32], r15
.L3:
    mov rdi, r8
.L4:
    test rdi, rdi
    je .L5
    mov rdx, qword ptr [rcx + 16]
    sub rdx, qword ptr [rcx + 72]
    add rcx, 112
    add rdi, -112
    cmp rdx, 32
    jae .L4
    jmp .L212
.L5:
    mov rcx, qword ptr [rsp + 56]
    lea rdx, [rcx + 2]
    mov ecx, dword ptr [rsp + 164]
    mov qword ptr [rsp + 88], rcx
    cmp rdx, rax
    mov qword ptr [rsp + 24], rsi
    mov qword ptr [rsp + 248], rax
    mov qword ptr [rsp + 240], r8
    jbe .L7
    cmp qword ptr [rsp + 48], 12
    jae .L9
    xor edx, edx
.L6:
    cmp rdx, qword ptr [rsp + 48]
    jae .L168
    mov rax, qword ptr [rsp + 128]
    mov rsi, qword ptr [rsp + 56]
    imul rax, rsi
    mov rcx, qword ptr [rsp + 120]
    lea r14, [rcx + 8*rax]
    mov rax, qword ptr [rsp + 184]
    lea r12, [rax + r14]
    mov r13, rsi
    shl r13, 5
    mov rbx, qword ptr [rsp + 136]
    imul rbx, rsi
    add rbx, qword ptr [rsp + 80]
    mov rax, qword ptr [rsp + 112]
    lea rax, [rax + 8*rdx]
    mov qword ptr [rsp + 16], rax
    mov rax, qword ptr [rsp + 232]
    lea rax, [rax + 8*rdx]
    mov qword ptr [rsp + 40], rax
    mov rax, qword ptr [rsp + 224]
    lea rax, [rax + 8*rdx]
    mov qword ptr [rsp + 64], rax
    mov rax, qword ptr [rsp + 216]
    lea rcx, [rax + 8*rdx]
    mov rax, qword ptr [rsp + 104]
    lea rax, [rax + 8*rdx - 64]
    mov qword ptr [rsp + 72], rax
    mov rax, qword ptr [rsp + 96]
    vbroadcastsd zmm28, qword ptr [rax + 8*rdx]
    lea rax, [rax + 8*rdx]
    vmovupd zmm27, zmmword ptr [r14]
    lea rdi, [rip + .T0]
    mov rsi, qword ptr [rsp + 88]
    movsxd rsi, dword ptr [rdi + 4*rsi]
    add rsi, rdi
    jmp rsi
.L7:
    mov qword ptr [rsp + 168], rdx
    cmp qword ptr [rsp + 48], 12
    jae .L46
    xor r11d, r11d
.L8:
    cmp r11, qword ptr [rsp + 48]
    jae .L84
    mov rdi, qword ptr [rsp + 56]
    mov rcx, rdi
    mov rax, qword ptr [rsp + 128]
    imul rcx, rax
    mov rsi, qword ptr [rsp + 120]
    lea rcx, [rsi + 8*rcx]
    lea r8, [rdi + 1]
    mov rdx, r8
    imul rdx, rax
    lea r14, [rsi + 8*rdx]
    mov rbx, qword ptr [rsp + 136]
    mov rdx, rbx
    imul rdx, r8
    shl r8, 5
    mov qword ptr [rsp + 72], r8
    imul rbx, rdi
    shl rdi, 5
    mov qword ptr [rsp + 56], rdi
    mov rax, qword ptr [rsp + 112]
    lea r8, [rax + 8*r11]
    mov rax, qword ptr [rsp + 104]
    lea rax, [rax + 8*r11 - 64]
    mov qword ptr [rsp + 64], rax
    mov rax, qword ptr [rsp + 96]
    lea rsi, [rax + 8*r11]
    vbroadcastsd zmm0, qword ptr [rax + 8*r11]
    vmovapd zmmword ptr [rsp + 256], zmm0
    vmovapd zmmword ptr [rsp + 320], zmm0
    vmovapd zmmword ptr [rsp + 384], zmm0
    vmovapd zmmword ptr [rsp + 448], zmm0
    vmovapd zmmword ptr [rsp + 512], zmm0
    vmovapd zmmword ptr [rsp + 576], zmm0
    vmovapd zmmword ptr [rsp + 640], zmm0
    vmovapd zmmword ptr [rsp + 704], zmm0
    vmovupd zmm27, zmmword ptr [rcx]
    vmovupd zmm28, zmmword ptr [r14]
    lea rax, [rip + .T1]
    mov rdi, qword ptr [rsp + 88]
    movsxd rdi, dword ptr [rax + 4*rdi]
    add rdi, rax
    jmp rdi
.L9:
    mov rax, qword ptr [rsp + 128]
    mov rdx, qword ptr [rsp + 56]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 120]
    lea rax, [rcx + 8*rax]
    mov rcx, qword ptr [rsp + 184]
    add rcx, rax
    mov qword ptr [rsp + 144], rcx
    mov r12, rdx
    shl r12, 5
    mov r8, qword ptr [rsp + 136]
    imul r8, rdx
    add r8, qword ptr [rsp + 80]
    mov esi, 12
    xor r11d, r11d
    mov rcx, qword ptr [rsp + 176]
    mov qword ptr [rsp + 40], rcx
    mov rcx, qword ptr [rsp + 104]
    mov qword ptr [rsp + 64], rcx
    mov rcx, qword ptr [rsp + 112]
    mov qword ptr [rsp + 72], r12
    jmp .L11
.L10:
    mov rsi, qword ptr [rsp + 16]
    mov rdx, rsi
    add rsi, 12
    add rcx, 96
    add qword ptr [rsp + 64], 96
    add qword ptr [rsp + 40], 1344
    add r11, 12
    cmp rsi, qword ptr [rsp + 48]
    vmovapd zmm20, zmm27
    ja .L6
.L11:
    mov qword ptr [rsp + 16], rsi
    mov rdx, qword ptr [rsp + 96]
    vbroadcastsd zmm0, qword ptr [rdx + 8*r11]
    lea rdx, [rdx + 8*r11]
    vmovapd zmmword ptr [rsp + 256], zmm0
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
    vmovupd zmm27, zmmword ptr [rax]
    lea rdi, [rip + .T2]
    mov rsi, qword ptr [rsp + 88]
    movsxd rsi, dword ptr [rdi + 4*rsi]
    add rsi, rdi
    jmp rsi
.L12:
    mov r15, rcx
    xor esi, esi
    xor r12d, r12d
    jmp .L17
.L13:
    vxorpd xmm0, xmm0, xmm0
    mov ebx, 1
.L14:
    vmovapd zmm1, zmm0
    lea rdi, [rdx + 8*rsi]
    lea r13, [rbx + 2*rbx]
    shl r13, 5
    vbroadcastsd zmm0, qword ptr [rdi + r13]
    shl rbx, 6
    vsubpd zmm0, zmm0, zmmword ptr [rax + rbx]
    vfmadd213pd zmm0, zmm0, zmm1
.L15:
    vmulpd zmm0, zmm0, zmm15
.L16:
    vmaxpd zmm0, zmm16, zmm0
    vminpd zmm0, zmm21, zmm0
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm0, zmm5
    vaddpd zmm1, zmm1, zmm4
    vfmadd231pd zmm0, zmm1, zmm23
    vfmadd231pd zmm0, zmm1, zmm20
    vmovapd zmm2, zmm8
    vfmadd213pd zmm2, zmm0, zmm24
    vfmadd213pd zmm2, zmm0, zmm25
    vfmadd213pd zmm2, zmm0, zmm26
    vfmadd213pd zmm2, zmm0, zmm31
    vfmadd213pd zmm2, zmm0, zmm11
    vfmadd213pd zmm2, zmm0, zmm12
    vfmadd213pd zmm2, zmm0, zmm13
    vfmadd213pd zmm2, zmm0, zmm19
    vfmadd213pd zmm2, zmm0, zmm17
    vmulpd zmm3, zmm27, qword ptr [rdx + 8*rsi]{1to8}
    vmulpd zmm6, zmm0, zmm0
    vfmadd213pd zmm6, zmm2, zmm0
    vaddpd zmm0, zmm6, zmm18
    vscalefpd zmm0, zmm0, zmm1
    vmulpd zmm0, zmm3, zmm0
    vmovapd zmmword ptr [rsp + r12 + 256], zmm0
    add r12, 64
    inc rsi
    add r15, 8
    cmp r12, 768
    je .L40
.L17:
    vmovapd zmm0, zmm14
    cmp r9, 2
    jb .L16
    cmp qword ptr [rsp + 8], 0
    je .L13
    vxorpd xmm0, xmm0, xmm0
    mov ebx, 1
    mov rdi, r15
    mov r13, r8
.L18:
    vbroadcastsd zmm1, qword ptr [rdi - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r13 - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [rdi]
    vsubpd zmm0, zmm0, zmmword ptr [r13]
    vfmadd213pd zmm0, zmm0, zmm1
    sub r13, -128
    add rdi, 192
    lea r14, [r10 + rbx]
    add r14, 2
    add rbx, 2
    cmp r14, 1
    jne .L18
    test byte ptr [rsp], 1
    jne .L14
    jmp .L15
.L19:
    mov r15, rcx
    xor r12d, r12d
    xor esi, esi
    jmp .L24
.L20:
    mov ebx, 1
.L21:
    vmovapd zmm1, zmm0
    lea rdi, [rdx + 8*r12]
    lea r14, [rbx + 2*rbx]
    shl r14, 5
    vbroadcastsd zmm0, qword ptr [rdi + r14]
    shl rbx, 6
    vsubpd zmm0, zmm0, zmmword ptr [rax + rbx]
    vfmadd213pd zmm0, zmm0, zmm1
.L22:
    vmulpd zmm0, zmm0, zmm29
    vsqrtpd zmm0, zmm0
.L23:
    vbroadcastsd zmm1, qword ptr [rip + .K4087700000000000]
    vminpd zmm0, zmm1, zmm0
    vxorpd zmm1, zmm0, zmm30
    vmaxpd zmm1, zmm16, zmm1
    vminpd zmm1, zmm21, zmm1
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm1, zmm5
    vaddpd zmm2, zmm2, zmm4
    vfmadd231pd zmm1, zmm2, zmm23
    vfmadd231pd zmm1, zmm2, zmm20
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm24
    vfmadd213pd zmm3, zmm1, zmm25
    vfmadd213pd zmm3, zmm1, zmm26
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm11
    vfmadd213pd zmm3, zmm1, zmm12
    vfmadd213pd zmm3, zmm1, zmm13
    vfmadd213pd zmm3, zmm1, zmm19
    vfmadd213pd zmm3, zmm1, zmm17
    vmulpd zmm6, zmm27, qword ptr [rdx + 8*r12]{1to8}
    vmulpd zmm7, zmm1, zmm1
    vfmadd213pd zmm7, zmm3, zmm1
    vaddpd zmm1, zmm7, zmm18
    vscalefpd zmm1, zmm1, zmm2
    vfmadd213pd zmm1, zmm0, zmm1
    vmulpd zmm0, zmm6, zmm1
    vmovapd zmmword ptr [rsp + rsi + 256], zmm0
    add rsi, 64
    inc r12
    add r15, 8
    cmp rsi, 768
    je .L40
.L24:
    vxorpd xmm0, xmm0, xmm0
    cmp r9, 2
    jb .L23
    cmp qword ptr [rsp + 8], 0
    je .L20
    mov ebx, 1
    mov rdi, r15
    mov r13, r8
.L25:
    vbroadcastsd zmm1, qword ptr [rdi - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r13 - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [rdi]
    vsubpd zmm0, zmm0, zmmword ptr [r13]
    vfmadd213pd zmm0, zmm0, zmm1
    sub r13, -128
    add rdi, 192
    lea r14, [r10 + rbx]
    add r14, 2
    add rbx, 2
    cmp r14, 1
    jne .L25
    test byte ptr [rsp], 1
    jne .L21
    jmp .L22
.L26:
    mov r15, rcx
    xor r12d, r12d
    xor esi, esi
    jmp .L31
.L27:
    mov ebx, 1
.L28:
    vmovapd zmm1, zmm0
    lea rdi, [rdx + 8*r12]
    lea r14, [rbx + 2*rbx]
    shl r14, 5
    vbroadcastsd zmm0, qword ptr [rdi + r14]
    shl rbx, 6
    vsubpd zmm0, zmm0, zmmword ptr [rax + rbx]
    vfmadd213pd zmm0, zmm0, zmm1
.L29:
    vmulpd zmm0, zmm0, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm0, zmm0
.L30:
    vbroadcastsd zmm1, qword ptr [rip + .K4087700000000000]
    vminpd zmm0, zmm1, zmm0
    vxorpd zmm1, zmm0, zmm30
    vmaxpd zmm1, zmm16, zmm1
    vminpd zmm1, zmm21, zmm1
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm1, zmm5
    vaddpd zmm2, zmm2, zmm4
    vfmadd231pd zmm1, zmm2, zmm23
    vfmadd231pd zmm1, zmm2, zmm20
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm24
    vfmadd213pd zmm3, zmm1, zmm25
    vfmadd213pd zmm3, zmm1, zmm26
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm11
    vfmadd213pd zmm3, zmm1, zmm12
    vfmadd213pd zmm3, zmm1, zmm13
    vfmadd213pd zmm3, zmm1, zmm19
    vfmadd213pd zmm3, zmm1, zmm17
    vmulpd zmm6, zmm27, qword ptr [rdx + 8*r12]{1to8}
    vmovapd zmm7, zmm18
    vfmadd231pd zmm7, zmm0, qword ptr [rip + .K3fd5555555555555]{1to8}
    vfmadd213pd zmm7, zmm0, zmm18
    vmulpd zmm0, zmm1, zmm1
    vfmadd213pd zmm0, zmm3, zmm1
    vaddpd zmm0, zmm0, zmm18
    vscalefpd zmm0, zmm0, zmm2
    vmulpd zmm0, zmm7, zmm0
    vmulpd zmm0, zmm6, zmm0
    vmovapd zmmword ptr [rsp + rsi + 256], zmm0
    add rsi, 64
    inc r12
    add r15, 8
    cmp rsi, 768
    je .L40
.L31:
    vxorpd xmm0, xmm0, xmm0
    cmp r9, 2
    jb .L30
    cmp qword ptr [rsp + 8], 0
    je .L27
    mov ebx, 1
    mov rdi, r15
    mov r13, r8
.L32:
    vbroadcastsd zmm1, qword ptr [rdi - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r13 - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [rdi]
    vsubpd zmm0, zmm0, zmmword ptr [r13]
    vfmadd213pd zmm0, zmm0, zmm1
    sub r13, -128
    add rdi, 192
    lea r14, [r10 + rbx]
    add r14, 2
    add rbx, 2
    cmp r14, 1
    jne .L32
    test byte ptr [rsp], 1
    jne .L28
    jmp .L29
.L33:
    mov r15, rcx
    xor esi, esi
    xor r12d, r12d
    jmp .L38
.L34:
    mov ebx, 1
.L35:
    vmovapd zmm1, zmm0
    lea rdi, [rdx + 8*rsi]
    lea r14, [rbx + 2*rbx]
    shl r14, 5
    vbroadcastsd zmm0, qword ptr [rdi + r14]
    shl rbx, 6
    vsubpd zmm0, zmm0, zmmword ptr [rax + rbx]
    vfmadd213pd zmm0, zmm0, zmm1
.L36:
    vsqrtpd zmm0, zmm0
.L37:
    vxorpd zmm0, zmm0, zmm30
    vmaxpd zmm0, zmm16, zmm0
    vminpd zmm0, zmm21, zmm0
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm0, zmm5
    vaddpd zmm1, zmm1, zmm4
    vfmadd231pd zmm0, zmm1, zmm23
    vfmadd231pd zmm0, zmm1, zmm20
    vmovapd zmm2, zmm8
    vfmadd213pd zmm2, zmm0, zmm24
    vfmadd213pd zmm2, zmm0, zmm25
    vfmadd213pd zmm2, zmm0, zmm26
    vfmadd213pd zmm2, zmm0, zmm31
    vfmadd213pd zmm2, zmm0, zmm11
    vfmadd213pd zmm2, zmm0, zmm12
    vfmadd213pd zmm2, zmm0, zmm13
    vfmadd213pd zmm2, zmm0, zmm19
    vfmadd213pd zmm2, zmm0, zmm17
    vmulpd zmm3, zmm27, qword ptr [rdx + 8*rsi]{1to8}
    vmulpd zmm6, zmm0, zmm0
    vfmadd213pd zmm6, zmm2, zmm0
    vaddpd zmm0, zmm6, zmm18
    vscalefpd zmm0, zmm0, zmm1
    vmulpd zmm0, zmm3, zmm0
    vmovapd zmmword ptr [rsp + r12 + 256], zmm0
    add r12, 64
    inc rsi
    add r15, 8
    cmp r12, 768
    je .L40
.L38:
    vxorpd xmm0, xmm0, xmm0
    cmp r9, 2
    jb .L37
    cmp qword ptr [rsp + 8], 0
    je .L34
    mov ebx, 1
    mov rdi, r15
    mov r13, r8
.L39:
    vbroadcastsd zmm1, qword ptr [rdi - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r13 - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [rdi]
    vsubpd zmm0, zmm0, zmmword ptr [r13]
    vfmadd213pd zmm0, zmm0, zmm1
    sub r13, -128
    add rdi, 192
    lea r14, [r10 + rbx]
    add r14, 2
    add rbx, 2
    cmp r14, 1
    jne .L39
    test byte ptr [rsp], 1
    jne .L35
    jmp .L36
.L40:
    vmovapd zmm27, zmm20
    vmovapd zmm19, zmmword ptr [rsp + 256]
    vmovapd zmm13, zmmword ptr [rsp + 320]
    vmovapd zmm12, zmmword ptr [rsp + 384]
    vmovapd zmm11, zmmword ptr [rsp + 448]
    vmovapd zmm10, zmmword ptr [rsp + 512]
    vmovapd zmm9, zmmword ptr [rsp + 576]
    vmovapd zmm7, zmmword ptr [rsp + 640]
    vmovapd zmm6, zmmword ptr [rsp + 704]
    vmovapd zmm3, zmmword ptr [rsp + 768]
    vmovapd zmm2, zmmword ptr [rsp + 832]
    vmovapd zmm1, zmmword ptr [rsp + 896]
    vmovapd zmm0, zmmword ptr [rsp + 960]
    mov r15, qword ptr [rsp + 32]
    test r15, r15
    je .L42
    mov rdx, qword ptr [rsp + 144]
    mov rsi, qword ptr [rsp + 64]
    mov r12, qword ptr [rsp + 72]
.L41:
    vmovupd zmm20, zmmword ptr [rdx]
    vfnmadd231pd zmm19, zmm20, qword ptr [rsi - 88]{1to8}
    vfnmadd231pd zmm13, zmm20, qword ptr [rsi - 80]{1to8}
    vfnmadd231pd zmm12, zmm20, qword ptr [rsi - 72]{1to8}
    vfnmadd231pd zmm11, zmm20, qword ptr [rsi - 64]{1to8}
    vfnmadd231pd zmm10, zmm20, qword ptr [rsi - 56]{1to8}
    vfnmadd231pd zmm9, zmm20, qword ptr [rsi - 48]{1to8}
    vfnmadd231pd zmm7, zmm20, qword ptr [rsi - 40]{1to8}
    vfnmadd231pd zmm6, zmm20, qword ptr [rsi - 32]{1to8}
    vfnmadd231pd zmm3, zmm20, qword ptr [rsi - 24]{1to8}
    vfnmadd231pd zmm2, zmm20, qword ptr [rsi - 16]{1to8}
    vfnmadd231pd zmm1, zmm20, qword ptr [rsi - 8]{1to8}
    vfnmadd231pd zmm0, zmm20, qword ptr [rsi]{1to8}
    add rsi, 96
    add rdx, 64
    dec r15
    jne .L41
    jmp .L43
.L42:
    mov r12, qword ptr [rsp + 72]
.L43:
    vmovapd zmmword ptr [rsp + 256], zmm19
    vmovapd zmmword ptr [rsp + 320], zmm13
    vmovapd zmmword ptr [rsp + 384], zmm12
    vmovapd zmmword ptr [rsp + 448], zmm11
    vmovapd zmmword ptr [rsp + 512], zmm10
    vmovapd zmmword ptr [rsp + 576], zmm9
    vmovapd zmmword ptr [rsp + 640], zmm7
    vmovapd zmmword ptr [rsp + 704], zmm6
    vmovapd zmmword ptr [rsp + 768], zmm3
    vmovapd zmmword ptr [rsp + 832], zmm2
    vmovapd zmmword ptr [rsp + 896], zmm1
    vmovapd zmmword ptr [rsp + 960], zmm0
    cmp qword ptr [rsp + 48], r11
    mov r15, qword ptr [rsp + 32]
    vbroadcastsd zmm11, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd zmm12, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd zmm13, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm19, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm10, qword ptr [rip + .K7fffffffffffffff]
    je .L10
    mov rdx, qword ptr [rsp + 48]
    mov rsi, qword ptr [rsp + 40]
    xor ebx, ebx
    jmp .L45
.L44:
    add rbx, 64
    add rsi, 112
    dec rdx
    cmp r11, rdx
    je .L10
.L45:
    cmp rbx, 768
    je .L10
    vandpd zmm0, zmm10, zmmword ptr [rsp + rbx + 256]
    vminpd zmm0, zmm18, zmm0
    vcmpgt_oqpd k0, zmm0, qword ptr [rsi - 12]{1to8}
    kortestb k0, k0
    je .L44
    mov rdi, qword ptr [rsp + 24]
    vmovdqu ymm1, ymmword ptr [rdi + r12]
    vpcmpltud k1, ymm1, dword ptr [rsi - 4]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [rsi]{1to8}
    kandb k1, k0, k1
    mov rdi, qword ptr [rsi - 92]
    mov r14, qword ptr [rsi - 28]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rdi + 8*r14], zmm0
    mov rdi, qword ptr [rsi - 68]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rdi + 4*r14], ymm0
    kmovb edi, k1
    popcnt edi, edi
    add rdi, r14
    mov qword ptr [rsi - 28], rdi
    jmp .L44
.L46:
    mov r8, qword ptr [rsp + 56]
    mov rax, r8
    mov rdx, qword ptr [rsp + 128]
    imul rax, rdx
    mov rdi, qword ptr [rsp + 120]
    lea rcx, [rdi + 8*rax]
    lea r14, [r8 + 1]
    mov rax, r14
    imul rax, rdx
    lea rbx, [rdi + 8*rax]
    mov rax, r8
    shl rax, 5
    mov qword ptr [rsp + 40], rax
    mov r12, qword ptr [rsp + 136]
    mov r15, r12
    imul r15, r14
    shl r14, 5
    imul r12, r8
    mov edx, 12
    xor r13d, r13d
    mov rax, qword ptr [rsp + 176]
    mov qword ptr [rsp + 144], rax
    mov rax, qword ptr [rsp + 104]
    mov qword ptr [rsp + 208], rax
    mov rdi, qword ptr [rsp + 112]
    mov qword ptr [rsp + 192], r14
    jmp .L48
.L47:
    mov rax, qword ptr [rsp + 72]
    mov r11, rax
    lea rdx, [rax + 12]
    mov rdi, qword ptr [rsp + 64]
    add rdi, 96
    add qword ptr [rsp + 208], 96
    add qword ptr [rsp + 144], 1344
    add r13, 12
    cmp rdx, qword ptr [rsp + 48]
    vbroadcastsd zmm14, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm15, qword ptr [rip + .Kbfe0000000000000]
    vbroadcastsd zmm16, qword ptr [rip + .Kc087500000000000]
    vmovapd zmm23, zmm2
    vmovapd zmm20, zmm3
    ja .L8
.L48:
    mov qword ptr [rsp + 72], rdx
    mov rdx, qword ptr [rsp + 96]
    lea rax, [rdx + 8*r13]
    vbroadcastsd zmm0, qword ptr [rdx + 8*r13]
    vmovapd zmmword ptr [rsp + 256], zmm0
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
    lea rsi, [rip + .T3]
    mov rdx, qword ptr [rsp + 88]
    movsxd rdx, dword ptr [rsi + 4*rdx]
    add rdx, rsi
    mov qword ptr [rsp + 16], r13
    mov qword ptr [rsp + 64], rdi
    jmp rdx
.L49:
    xor r8d, r8d
    xor r14d, r14d
    jmp .L54
.L50:
    mov edx, 1
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
.L51:
    vmovapd zmm2, zmm1
    lea rsi, [rax + 8*r8]
    lea r13, [rdx + 2*rdx]
    shl r13, 5
    vbroadcastsd zmm1, qword ptr [rsi + r13]
    vmovapd zmm3, zmm0
    shl rdx, 6
    vsubpd zmm0, zmm1, zmmword ptr [rcx + rdx]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [rbx + rdx]
    vfmadd213pd zmm1, zmm1, zmm2
.L52:
    vmulpd zmm2, zmm0, zmm15
    vmulpd zmm1, zmm1, zmm15
    mov r13, qword ptr [rsp + 16]
.L53:
    vbroadcastsd zmm0, qword ptr [rax + 8*r8]
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm21, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm22
    vbroadcastsd zmm10, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm2, zmm3, zmm10
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm25
    vfmadd213pd zmm6, zmm2, zmm26
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm11
    vfmadd213pd zmm6, zmm2, zmm12
    vfmadd213pd zmm6, zmm2, zmm13
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm7, zmm0, zmmword ptr [rcx]
    vmulpd zmm9, zmm2, zmm2
    vfmadd213pd zmm9, zmm6, zmm2
    vaddpd zmm2, zmm9, zmm18
    vscalefpd zmm2, zmm2, zmm3
    vmulpd zmm2, zmm7, zmm2
    vmovapd zmmword ptr [rsp + r14 + 256], zmm2
    vmaxpd zmm1, zmm16, zmm1
    vminpd zmm1, zmm21, zmm1
    vmovapd zmm2, zmm5
    vfmsub213pd zmm2, zmm1, zmm4
    vaddpd zmm2, zmm2, zmm4
    vfnmadd231pd zmm1, zmm2, zmm22
    vfnmadd231pd zmm1, zmm2, zmm10
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm24
    vfmadd213pd zmm3, zmm1, zmm25
    vfmadd213pd zmm3, zmm1, zmm26
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm11
    vfmadd213pd zmm3, zmm1, zmm12
    vfmadd213pd zmm3, zmm1, zmm13
    vfmadd213pd zmm3, zmm1, zmm19
    vmulpd zmm0, zmm0, zmmword ptr [rbx]
    vfmadd213pd zmm3, zmm1, zmm17
    vmulpd zmm6, zmm1, zmm1
    vfmadd213pd zmm6, zmm3, zmm1
    vaddpd zmm1, zmm6, zmm18
    vscalefpd zmm1, zmm1, zmm2
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + r14 + 320], zmm0
    add r14, 128
    inc r8
    add rdi, 8
    cmp r14, 1536
    je .L77
.L54:
    vmovapd zmm2, zmm14
    vmovapd zmm1, zmm14
    cmp r9, 2
    jb .L53
    cmp qword ptr [rsp + 8], 0
    je .L50
    mov edx, 1
    vxorpd xmm0, xmm0, xmm0
    mov rsi, rdi
    mov r13, qword ptr [rsp + 80]
    vxorpd xmm1, xmm1, xmm1
.L55:
    vbroadcastsd zmm2, qword ptr [rsi - 96]
    vsubpd zmm3, zmm2, zmmword ptr [r13 + r12 - 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [r13 + r15 - 64]
    vbroadcastsd zmm6, qword ptr [rsi]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [r13 + r12]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [r13 + r15]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r13, -128
    add rsi, 192
    lea r11, [r10 + rdx]
    add r11, 2
    add rdx, 2
    cmp r11, 1
    jne .L55
    test byte ptr [rsp], 1
    jne .L51
    jmp .L52
.L56:
    mov r8, rdi
    xor r14d, r14d
    xor esi, esi
    jmp .L61
.L57:
    mov edx, 1
    vxorpd xmm0, xmm0, xmm0
.L58:
    vmovapd zmm2, zmm1
    lea rdi, [rax + 8*r14]
    lea r11, [rdx + 2*rdx]
    shl r11, 5
    vbroadcastsd zmm1, qword ptr [rdi + r11]
    vmovapd zmm3, zmm0
    shl rdx, 6
    vsubpd zmm0, zmm1, zmmword ptr [rcx + rdx]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [rbx + rdx]
    vfmadd213pd zmm1, zmm1, zmm2
.L59:
    vmulpd zmm0, zmm0, zmm29
    vsqrtpd zmm2, zmm0
    vmulpd zmm0, zmm1, zmm29
    vsqrtpd zmm1, zmm0
.L60:
    vbroadcastsd zmm0, qword ptr [rax + 8*r14]
    vbroadcastsd zmm14, qword ptr [rip + .K4087700000000000]
    vminpd zmm2, zmm14, zmm2
    vxorpd zmm3, zmm2, zmm30
    vmaxpd zmm3, zmm16, zmm3
    vminpd zmm3, zmm21, zmm3
    vmovapd zmm6, zmm5
    vfmsub213pd zmm6, zmm3, zmm4
    vaddpd zmm6, zmm6, zmm4
    vfnmadd231pd zmm3, zmm6, zmm22
    vbroadcastsd zmm15, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm3, zmm6, zmm15
    vmovapd zmm7, zmm8
    vfmadd213pd zmm7, zmm3, zmm24
    vfmadd213pd zmm7, zmm3, zmm25
    vfmadd213pd zmm7, zmm3, zmm26
    vfmadd213pd zmm7, zmm3, zmm31
    vfmadd213pd zmm7, zmm3, zmm11
    vfmadd213pd zmm7, zmm3, zmm12
    vfmadd213pd zmm7, zmm3, zmm13
    vfmadd213pd zmm7, zmm3, zmm19
    vfmadd213pd zmm7, zmm3, zmm17
    vmulpd zmm9, zmm0, zmmword ptr [rcx]
    vmulpd zmm10, zmm3, zmm3
    vfmadd213pd zmm10, zmm7, zmm3
    vaddpd zmm3, zmm10, zmm18
    vscalefpd zmm3, zmm3, zmm6
    vfmadd213pd zmm3, zmm2, zmm3
    vmulpd zmm2, zmm9, zmm3
    vmovapd zmmword ptr [rsp + rsi + 256], zmm2
    vminpd zmm1, zmm14, zmm1
    vxorpd zmm2, zmm1, zmm30
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm21, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm22
    vfnmadd231pd zmm2, zmm3, zmm15
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm25
    vfmadd213pd zmm6, zmm2, zmm26
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm11
    vfmadd213pd zmm6, zmm2, zmm12
    vfmadd213pd zmm6, zmm2, zmm13
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm0, zmm0, zmmword ptr [rbx]
    vmulpd zmm7, zmm2, zmm2
    vfmadd213pd zmm7, zmm6, zmm2
    vaddpd zmm2, zmm7, zmm18
    vscalefpd zmm2, zmm2, zmm3
    vfmadd213pd zmm2, zmm1, zmm2
    vmulpd zmm0, zmm0, zmm2
    vmovapd zmmword ptr [rsp + rsi + 320], zmm0
    add rsi, 128
    inc r14
    add r8, 8
    cmp rsi, 1536
    je .L77
.L61:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp r9, 2
    jb .L60
    cmp qword ptr [rsp + 8], 0
    je .L57
    mov edx, 1
    vxorpd xmm0, xmm0, xmm0
    mov rdi, r8
    mov r13, qword ptr [rsp + 80]
.L62:
    vbroadcastsd zmm2, qword ptr [rdi - 96]
    vsubpd zmm3, zmm2, zmmword ptr [r13 + r12 - 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [r13 + r15 - 64]
    vbroadcastsd zmm6, qword ptr [rdi]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [r13 + r12]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [r13 + r15]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r13, -128
    add rdi, 192
    lea r11, [r10 + rdx]
    add r11, 2
    add rdx, 2
    cmp r11, 1
    jne .L62
    test byte ptr [rsp], 1
    mov r13, qword ptr [rsp + 16]
    jne .L58
    jmp .L59
.L63:
    mov r14, rdi
    xor r8d, r8d
    xor esi, esi
    jmp .L68
.L64:
    mov edx, 1
    vxorpd xmm0, xmm0, xmm0
    vbroadcastsd zmm7, qword ptr [rip + .K4014000000000000]
.L65:
    vmovapd zmm2, zmm1
    lea rdi, [rax + 8*r8]
    lea r11, [rdx + 2*rdx]
    shl r11, 5
    vbroadcastsd zmm1, qword ptr [rdi + r11]
    vmovapd zmm3, zmm0
    shl rdx, 6
    vsubpd zmm0, zmm1, zmmword ptr [rcx + rdx]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [rbx + rdx]
    vfmadd213pd zmm1, zmm1, zmm2
.L66:
    vmulpd zmm0, zmm0, zmm7
    vsqrtpd zmm2, zmm0
    vmulpd zmm0, zmm1, zmm7
    vsqrtpd zmm1, zmm0
.L67:
    vbroadcastsd zmm0, qword ptr [rax + 8*r8]
    vbroadcastsd zmm14, qword ptr [rip + .K4087700000000000]
    vminpd zmm2, zmm14, zmm2
    vxorpd zmm3, zmm2, zmm30
    vmaxpd zmm3, zmm16, zmm3
    vminpd zmm3, zmm21, zmm3
    vmovapd zmm6, zmm5
    vfmsub213pd zmm6, zmm3, zmm4
    vaddpd zmm6, zmm6, zmm4
    vfnmadd231pd zmm3, zmm6, zmm22
    vbroadcastsd zmm20, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm3, zmm6, zmm20
    vmovapd zmm7, zmm8
    vfmadd213pd zmm7, zmm3, zmm24
    vfmadd213pd zmm7, zmm3, zmm25
    vfmadd213pd zmm7, zmm3, zmm26
    vfmadd213pd zmm7, zmm3, zmm31
    vfmadd213pd zmm7, zmm3, zmm11
    vfmadd213pd zmm7, zmm3, zmm12
    vfmadd213pd zmm7, zmm3, zmm13
    vfmadd213pd zmm7, zmm3, zmm19
    vfmadd213pd zmm7, zmm3, zmm17
    vmulpd zmm9, zmm0, zmmword ptr [rcx]
    vbroadcastsd zmm15, qword ptr [rip + .K3fd5555555555555]
    vmovapd zmm10, zmm15
    vfmadd213pd zmm10, zmm2, zmm18
    vfmadd213pd zmm10, zmm2, zmm18
    vmulpd zmm2, zmm3, zmm3
    vfmadd213pd zmm2, zmm7, zmm3
    vaddpd zmm2, zmm2, zmm18
    vscalefpd zmm2, zmm2, zmm6
    vmulpd zmm2, zmm10, zmm2
    vmulpd zmm2, zmm9, zmm2
    vmovapd zmmword ptr [rsp + rsi + 256], zmm2
    vminpd zmm1, zmm14, zmm1
    vxorpd zmm2, zmm1, zmm30
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm21, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm22
    vfnmadd231pd zmm2, zmm3, zmm20
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm25
    vfmadd213pd zmm6, zmm2, zmm26
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm11
    vfmadd213pd zmm6, zmm2, zmm12
    vfmadd213pd zmm6, zmm2, zmm13
    vfmadd213pd zmm6, zmm2, zmm19
    vmulpd zmm0, zmm0, zmmword ptr [rbx]
    vfmadd213pd zmm6, zmm2, zmm17
    vmovapd zmm7, zmm15
    vfmadd213pd zmm7, zmm1, zmm18
    vfmadd213pd zmm7, zmm1, zmm18
    vmulpd zmm1, zmm2, zmm2
    vfmadd213pd zmm1, zmm6, zmm2
    vaddpd zmm1, zmm1, zmm18
    vscalefpd zmm1, zmm1, zmm3
    vmulpd zmm1, zmm7, zmm1
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + rsi + 320], zmm0
    add rsi, 128
    inc r8
    add r14, 8
    cmp rsi, 1536
    je .L77
.L68:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp r9, 2
    jb .L67
    cmp qword ptr [rsp + 8], 0
    je .L64
    mov edx, 1
    vxorpd xmm0, xmm0, xmm0
    mov rdi, r14
    mov r13, qword ptr [rsp + 80]
    vbroadcastsd zmm7, qword ptr [rip + .K4014000000000000]
.L69:
    vbroadcastsd zmm2, qword ptr [rdi - 96]
    vsubpd zmm3, zmm2, zmmword ptr [r13 + r12 - 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [r13 + r15 - 64]
    vbroadcastsd zmm6, qword ptr [rdi]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [r13 + r12]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [r13 + r15]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r13, -128
    add rdi, 192
    lea r11, [r10 + rdx]
    add r11, 2
    add rdx, 2
    cmp r11, 1
    jne .L69
    test byte ptr [rsp], 1
    mov r13, qword ptr [rsp + 16]
    jne .L65
    jmp .L66
.L70:
    mov rsi, rdi
    xor r8d, r8d
    xor r14d, r14d
    jmp .L75
.L71:
    mov edx, 1
    vxorpd xmm0, xmm0, xmm0
.L72:
    vmovapd zmm2, zmm1
    lea rdi, [rax + 8*r8]
    lea r11, [rdx + 2*rdx]
    shl r11, 5
    vbroadcastsd zmm1, qword ptr [rdi + r11]
    vmovapd zmm3, zmm0
    shl rdx, 6
    vsubpd zmm0, zmm1, zmmword ptr [rcx + rdx]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [rbx + rdx]
    vfmadd213pd zmm1, zmm1, zmm2
.L73:
    vsqrtpd zmm2, zmm0
    vsqrtpd zmm1, zmm1
.L74:
    vbroadcastsd zmm0, qword ptr [rax + 8*r8]
    vxorpd zmm2, zmm2, zmm30
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm21, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm22
    vbroadcastsd zmm10, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm2, zmm3, zmm10
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm25
    vfmadd213pd zmm6, zmm2, zmm26
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm11
    vfmadd213pd zmm6, zmm2, zmm12
    vfmadd213pd zmm6, zmm2, zmm13
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm7, zmm0, zmmword ptr [rcx]
    vmulpd zmm9, zmm2, zmm2
    vfmadd213pd zmm9, zmm6, zmm2
    vaddpd zmm2, zmm9, zmm18
    vscalefpd zmm2, zmm2, zmm3
    vmulpd zmm2, zmm7, zmm2
    vmovapd zmmword ptr [rsp + r14 + 256], zmm2
    vxorpd zmm1, zmm1, zmm30
    vmaxpd zmm1, zmm16, zmm1
    vminpd zmm1, zmm21, zmm1
    vmovapd zmm2, zmm5
    vfmsub213pd zmm2, zmm1, zmm4
    vaddpd zmm2, zmm2, zmm4
    vfnmadd231pd zmm1, zmm2, zmm22
    vfnmadd231pd zmm1, zmm2, zmm10
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm24
    vfmadd213pd zmm3, zmm1, zmm25
    vfmadd213pd zmm3, zmm1, zmm26
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm11
    vfmadd213pd zmm3, zmm1, zmm12
    vfmadd213pd zmm3, zmm1, zmm13
    vfmadd213pd zmm3, zmm1, zmm19
    vmulpd zmm0, zmm0, zmmword ptr [rbx]
    vfmadd213pd zmm3, zmm1, zmm17
    vmulpd zmm6, zmm1, zmm1
    vfmadd213pd zmm6, zmm3, zmm1
    vaddpd zmm1, zmm6, zmm18
    vscalefpd zmm1, zmm1, zmm2
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + r14 + 320], zmm0
    add r14, 128
    inc r8
    add rsi, 8
    cmp r14, 1536
    je .L77
.L75:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp r9, 2
    jb .L74
    cmp qword ptr [rsp + 8], 0
    je .L71
    mov edx, 1
    vxorpd xmm0, xmm0, xmm0
    mov rdi, rsi
    mov r13, qword ptr [rsp + 80]
.L76:
    vbroadcastsd zmm2, qword ptr [rdi - 96]
    vsubpd zmm3, zmm2, zmmword ptr [r13 + r12 - 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [r13 + r15 - 64]
    vbroadcastsd zmm6, qword ptr [rdi]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [r13 + r12]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [r13 + r15]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r13, -128
    add rdi, 192
    lea r11, [r10 + rdx]
    add r11, 2
    add rdx, 2
    cmp r11, 1
    jne .L76
    test byte ptr [rsp], 1
    mov r13, qword ptr [rsp + 16]
    jne .L72
    jmp .L73
.L77:
    vmovapd zmm19, zmmword ptr [rsp + 256]
    vmovapd zmm31, zmmword ptr [rsp + 320]
    vmovapd zmm30, zmmword ptr [rsp + 384]
    vmovapd zmm29, zmmword ptr [rsp + 448]
    vmovapd zmm28, zmmword ptr [rsp + 512]
    vmovapd zmm27, zmmword ptr [rsp + 576]
    vmovapd zmm1, zmmword ptr [rsp + 640]
    vmovapd zmm21, zmmword ptr [rsp + 704]
    vmovapd zmm23, zmmword ptr [rsp + 768]
    vmovapd zmm6, zmmword ptr [rsp + 832]
    vmovapd zmm7, zmmword ptr [rsp + 896]
    vmovapd zmm0, zmmword ptr [rsp + 960]
    vmovapd zmm24, zmmword ptr [rsp + 1024]
    vmovapd zmm22, zmmword ptr [rsp + 1088]
    vmovapd zmm20, zmmword ptr [rsp + 1152]
    vmovapd zmm25, zmmword ptr [rsp + 1216]
    vmovapd zmm26, zmmword ptr [rsp + 1280]
    vmovapd zmm2, zmmword ptr [rsp + 1344]
    vmovapd zmm3, zmmword ptr [rsp + 1408]
    vmovapd zmm9, zmmword ptr [rsp + 1472]
    vmovapd zmm10, zmmword ptr [rsp + 1536]
    vmovapd zmm11, zmmword ptr [rsp + 1600]
    vmovapd zmm12, zmmword ptr [rsp + 1664]
    vmovapd zmm13, zmmword ptr [rsp + 1728]
    mov r8, qword ptr [rsp + 32]
    test r8, r8
    mov rsi, qword ptr [rsp + 24]
    je .L79
    mov rax, qword ptr [rsp + 200]
    mov rdx, qword ptr [rsp + 208]
    mov r14, qword ptr [rsp + 192]
.L78:
    vmovupd zmm14, zmmword ptr [rax + r12]
    vmovupd zmm15, zmmword ptr [rax + r15]
    vbroadcastsd zmm16, qword ptr [rdx - 88]
    vfnmadd231pd zmm19, zmm16, zmm14
    vfnmadd231pd zmm31, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdx - 80]
    vfnmadd231pd zmm30, zmm16, zmm14
    vfnmadd231pd zmm29, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdx - 72]
    vfnmadd231pd zmm28, zmm16, zmm14
    vfnmadd231pd zmm27, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdx - 64]
    vfnmadd231pd zmm1, zmm16, zmm14
    vfnmadd231pd zmm21, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdx - 56]
    vfnmadd231pd zmm23, zmm16, zmm14
    vfnmadd231pd zmm6, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdx - 48]
    vfnmadd231pd zmm7, zmm16, zmm14
    vfnmadd231pd zmm0, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdx - 40]
    vfnmadd231pd zmm24, zmm16, zmm14
    vfnmadd231pd zmm22, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdx - 32]
    vfnmadd231pd zmm20, zmm16, zmm14
    vfnmadd231pd zmm25, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdx - 24]
    vfnmadd231pd zmm26, zmm16, zmm14
    vfnmadd231pd zmm2, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdx - 16]
    vfnmadd231pd zmm3, zmm16, zmm14
    vfnmadd231pd zmm9, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdx - 8]
    vfnmadd231pd zmm10, zmm16, zmm14
    vfnmadd231pd zmm11, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdx]
    vfnmadd231pd zmm12, zmm16, zmm14
    vfnmadd231pd zmm13, zmm16, zmm15
    add rdx, 96
    add rax, 64
    dec r8
    jne .L78
    jmp .L80
.L79:
    mov r14, qword ptr [rsp + 192]
.L80:
    vmovapd zmmword ptr [rsp + 256], zmm19
    vmovapd zmmword ptr [rsp + 320], zmm31
    vmovapd zmmword ptr [rsp + 384], zmm30
    vmovapd zmmword ptr [rsp + 448], zmm29
    vmovapd zmmword ptr [rsp + 512], zmm28
    vmovapd zmmword ptr [rsp + 576], zmm27
    vmovapd zmmword ptr [rsp + 640], zmm1
    vmovapd zmmword ptr [rsp + 704], zmm21
    vmovapd zmmword ptr [rsp + 768], zmm23
    vmovapd zmmword ptr [rsp + 832], zmm6
    vmovapd zmmword ptr [rsp + 896], zmm7
    vmovapd zmmword ptr [rsp + 960], zmm0
    vmovapd zmmword ptr [rsp + 1024], zmm24
    vmovapd zmmword ptr [rsp + 1088], zmm22
    vmovapd zmmword ptr [rsp + 1152], zmm20
    vmovapd zmmword ptr [rsp + 1216], zmm25
    vmovapd zmmword ptr [rsp + 1280], zmm26
    vmovapd zmmword ptr [rsp + 1344], zmm2
    vmovapd zmmword ptr [rsp + 1408], zmm3
    vmovapd zmmword ptr [rsp + 1472], zmm9
    vmovapd zmmword ptr [rsp + 1536], zmm10
    vmovapd zmmword ptr [rsp + 1600], zmm11
    vmovapd zmmword ptr [rsp + 1664], zmm12
    vmovapd zmmword ptr [rsp + 1728], zmm13
    cmp qword ptr [rsp + 48], r13
    vbroadcastsd zmm21, qword ptr [rip + .K4086300000000000]
    vbroadcastsd zmm2, qword ptr [rip + .Kbfe62e42fee00000]
    vbroadcastsd zmm3, qword ptr [rip + .Kbdea39ef35793c76]
    vbroadcastsd zmm24, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd zmm25, qword ptr [rip + .K3ec71df25b3100a2]
    vbroadcastsd zmm26, qword ptr [rip + .K3efa01999e2633fd]
    vbroadcastsd zmm31, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd zmm11, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd zmm12, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd zmm13, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm19, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm10, qword ptr [rip + .K7fffffffffffffff]
    vbroadcastsd zmm30, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm29, qword ptr [rip + .K4008000000000000]
    vbroadcastsd zmm22, qword ptr [rip + .K3fe62e42fee00000]
    je .L47
    mov eax, 64
    mov r11, qword ptr [rsp + 48]
    mov r8, qword ptr [rsp + 144]
    jmp .L82
.L81:
    sub rax, -128
    add r8, 112
    dec r11
    cmp r13, r11
    je .L47
.L82:
    cmp rax, 1600
    je .L47
    vandpd zmm0, zmm10, zmmword ptr [rsp + rax + 192]
    vminpd zmm0, zmm18, zmm0
    vbroadcastsd zmm1, qword ptr [r8 - 12]
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L83
    mov rdx, qword ptr [rsp + 40]
    vmovdqu ymm1, ymmword ptr [rsi + rdx]
    vpcmpltud k1, ymm1, dword ptr [r8 - 4]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [r8]{1to8}
    kandb k1, k0, k1
    mov rdx, qword ptr [r8 - 92]
    mov rdi, qword ptr [r8 - 28]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rdx + 8*rdi], zmm0
    mov rdx, qword ptr [r8 - 68]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rdx + 4*rdi], ymm0
    kmovb edx, k1
    popcnt edx, edx
    add rdx, rdi
    mov qword ptr [r8 - 28], rdx
    vbroadcastsd zmm1, qword ptr [r8 - 12]
.L83:
    vandpd zmm0, zmm10, zmmword ptr [rsp + rax + 256]
    vminpd zmm0, zmm18, zmm0
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L81
    vmovdqu ymm1, ymmword ptr [rsi + r14]
    vpcmpltud k1, ymm1, dword ptr [r8 - 4]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [r8]{1to8}
    kandb k1, k0, k1
    mov rdx, qword ptr [r8 - 92]
    mov rdi, qword ptr [r8 - 28]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rdx + 8*rdi], zmm0
    mov rdx, qword ptr [r8 - 68]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rdx + 4*rdi], ymm0
    kmovb edx, k1
    popcnt edx, edx
    add rdx, rdi
    mov qword ptr [r8 - 28], rdx
    jmp .L81
.L84:
    mov r15, qword ptr [rsp + 32]
    mov rdx, qword ptr [rsp + 168]
    jmp .L169
.L85:
    add qword ptr [rsp + 16], 32
    add qword ptr [rsp + 40], 32
    add qword ptr [rsp + 64], 32
    add rcx, 32
    add qword ptr [rsp + 72], 32
    mov rax, qword ptr [rsp + 96]
    vbroadcastsd zmm28, qword ptr [rax + 8*rdx]
    lea rax, [rax + 8*rdx]
    vmovupd zmm27, zmmword ptr [r14]
    lea rdi, [rip + .T0]
    mov rsi, qword ptr [rsp + 88]
    movsxd rsi, dword ptr [rdi + 4*rsi]
    add rsi, rdi
    jmp rsi
.L86:
    cmp r9, 2
    jb .L90
    vxorpd xmm0, xmm0, xmm0
    mov esi, 1
    cmp qword ptr [rsp + 8], 0
    je .L88
    mov rdi, qword ptr [rsp + 16]
    mov r8, rbx
.L87:
    vbroadcastsd zmm1, qword ptr [rdi - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r8 - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [rdi]
    vsubpd zmm0, zmm0, zmmword ptr [r8]
    vfmadd213pd zmm0, zmm0, zmm1
    sub r8, -128
    add rdi, 192
    lea r11, [r10 + rsi]
    add r11, 2
    add rsi, 2
    cmp r11, 1
    jne .L87
    test byte ptr [rsp], 1
    je .L89
.L88:
    lea rdi, [rsi + 2*rsi]
    shl rdi, 5
    vbroadcastsd zmm1, qword ptr [rax + rdi]
    shl rsi, 6
    vsubpd zmm1, zmm1, zmmword ptr [r14 + rsi]
    vfmadd231pd zmm0, zmm1, zmm1
.L89:
    vmulpd zmm0, zmm0, zmm15
    jmp .L91
.L90:
    vmovapd zmm0, zmm14
.L91:
    vmaxpd zmm0, zmm16, zmm0
    vminpd zmm0, zmm21, zmm0
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm0, zmm5
    vaddpd zmm1, zmm1, zmm4
    vfmadd231pd zmm0, zmm1, zmm23
    vfmadd231pd zmm0, zmm1, zmm20
    vmovapd zmm2, zmm8
    vfmadd213pd zmm2, zmm0, zmm24
    vfmadd213pd zmm2, zmm0, zmm25
    vfmadd213pd zmm2, zmm0, zmm26
    vfmadd213pd zmm2, zmm0, zmm31
    vfmadd213pd zmm2, zmm0, zmm11
    vfmadd213pd zmm2, zmm0, zmm12
    vfmadd213pd zmm2, zmm0, zmm13
    vfmadd213pd zmm2, zmm0, zmm19
    vfmadd213pd zmm2, zmm0, zmm17
    vmulpd zmm3, zmm28, zmm27
    vmulpd zmm6, zmm0, zmm0
    vfmadd213pd zmm6, zmm2, zmm0
    vaddpd zmm0, zmm6, zmm18
    vscalefpd zmm0, zmm0, zmm1
    vmulpd zmm28, zmm3, zmm0
    vbroadcastsd zmm0, qword ptr [rax + 8]
    cmp r9, 2
    jb .L95
    lea rsi, [rax + 8]
    vxorpd xmm1, xmm1, xmm1
    mov r8d, 1
    cmp qword ptr [rsp + 8], 0
    je .L93
    mov rdi, qword ptr [rsp + 40]
    mov r11, rbx
.L92:
    vbroadcastsd zmm2, qword ptr [rdi - 96]
    vsubpd zmm2, zmm2, zmmword ptr [r11 - 64]
    vfmadd213pd zmm2, zmm2, zmm1
    vbroadcastsd zmm1, qword ptr [rdi]
    vsubpd zmm1, zmm1, zmmword ptr [r11]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r11, -128
    add rdi, 192
    lea r15, [r10 + r8]
    add r15, 2
    add r8, 2
    cmp r15, 1
    jne .L92
    test byte ptr [rsp], 1
    mov r15, qword ptr [rsp + 32]
    je .L94
.L93:
    lea rdi, [r8 + 2*r8]
    shl rdi, 5
    vbroadcastsd zmm2, qword ptr [rsi + rdi]
    shl r8, 6
    vsubpd zmm2, zmm2, zmmword ptr [r14 + r8]
    vfmadd231pd zmm1, zmm2, zmm2
.L94:
    vmulpd zmm1, zmm1, zmm15
    jmp .L96
.L95:
    vmovapd zmm1, zmm14
.L96:
    vmaxpd zmm1, zmm16, zmm1
    vminpd zmm1, zmm21, zmm1
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm1, zmm5
    vaddpd zmm2, zmm2, zmm4
    vfmadd231pd zmm1, zmm2, zmm23
    vfmadd231pd zmm1, zmm2, zmm20
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm24
    vfmadd213pd zmm3, zmm1, zmm25
    vfmadd213pd zmm3, zmm1, zmm26
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm11
    vfmadd213pd zmm3, zmm1, zmm12
    vfmadd213pd zmm3, zmm1, zmm13
    vfmadd213pd zmm3, zmm1, zmm19
    vfmadd213pd zmm3, zmm1, zmm17
    vmulpd zmm0, zmm0, zmm27
    vmulpd zmm6, zmm1, zmm1
    vfmadd213pd zmm6, zmm3, zmm1
    vaddpd zmm1, zmm6, zmm18
    vscalefpd zmm1, zmm1, zmm2
    vmulpd zmm29, zmm0, zmm1
    vbroadcastsd zmm0, qword ptr [rax + 16]
    cmp r9, 2
    jb .L100
    lea rsi, [rax + 16]
    vxorpd xmm1, xmm1, xmm1
    mov r8d, 1
    cmp qword ptr [rsp + 8], 0
    je .L98
    mov rdi, qword ptr [rsp + 64]
    mov r11, rbx
.L97:
    vbroadcastsd zmm2, qword ptr [rdi - 96]
    vsubpd zmm2, zmm2, zmmword ptr [r11 - 64]
    vfmadd213pd zmm2, zmm2, zmm1
    vbroadcastsd zmm1, qword ptr [rdi]
    vsubpd zmm1, zmm1, zmmword ptr [r11]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r11, -128
    add rdi, 192
    lea r15, [r10 + r8]
    add r15, 2
    add r8, 2
    cmp r15, 1
    jne .L97
    test byte ptr [rsp], 1
    mov r15, qword ptr [rsp + 32]
    je .L99
.L98:
    lea rdi, [r8 + 2*r8]
    shl rdi, 5
    vbroadcastsd zmm2, qword ptr [rsi + rdi]
    shl r8, 6
    vsubpd zmm2, zmm2, zmmword ptr [r14 + r8]
    vfmadd231pd zmm1, zmm2, zmm2
.L99:
    vmulpd zmm1, zmm1, zmm15
    jmp .L101
.L100:
    vmovapd zmm1, zmm14
.L101:
    vmaxpd zmm1, zmm16, zmm1
    vminpd zmm1, zmm21, zmm1
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm1, zmm5
    vaddpd zmm2, zmm2, zmm4
    vfmadd231pd zmm1, zmm2, zmm23
    vfmadd231pd zmm1, zmm2, zmm20
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm24
    vfmadd213pd zmm3, zmm1, zmm25
    vfmadd213pd zmm3, zmm1, zmm26
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm11
    vfmadd213pd zmm3, zmm1, zmm12
    vfmadd213pd zmm3, zmm1, zmm13
    vfmadd213pd zmm3, zmm1, zmm19
    vfmadd213pd zmm3, zmm1, zmm17
    vmulpd zmm0, zmm0, zmm27
    vmulpd zmm6, zmm1, zmm1
    vfmadd213pd zmm6, zmm3, zmm1
    vaddpd zmm1, zmm6, zmm18
    vscalefpd zmm1, zmm1, zmm2
    vmulpd zmm30, zmm0, zmm1
    vbroadcastsd zmm0, qword ptr [rax + 24]
    cmp r9, 2
    jb .L105
    add rax, 24
    vxorpd xmm1, xmm1, xmm1
    mov esi, 1
    cmp qword ptr [rsp + 8], 0
    je .L103
    mov rdi, rcx
    mov r8, rbx
.L102:
    vbroadcastsd zmm2, qword ptr [rdi - 96]
    vsubpd zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213pd zmm2, zmm2, zmm1
    vbroadcastsd zmm1, qword ptr [rdi]
    vsubpd zmm1, zmm1, zmmword ptr [r8]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r8, -128
    add rdi, 192
    lea r11, [r10 + rsi]
    add r11, 2
    add rsi, 2
    cmp r11, 1
    jne .L102
    test byte ptr [rsp], 1
    je .L104
.L103:
    lea rdi, [rsi + 2*rsi]
    shl rdi, 5
    vbroadcastsd zmm2, qword ptr [rax + rdi]
    shl rsi, 6
    vsubpd zmm2, zmm2, zmmword ptr [r14 + rsi]
    vfmadd231pd zmm1, zmm2, zmm2
.L104:
    vmulpd zmm1, zmm1, zmm15
    jmp .L106
.L105:
    vmovapd zmm1, zmm14
.L106:
    vmaxpd zmm1, zmm16, zmm1
    vminpd zmm1, zmm21, zmm1
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm1, zmm5
    vaddpd zmm2, zmm2, zmm4
    vfmadd231pd zmm1, zmm2, zmm23
    vfmadd231pd zmm1, zmm2, zmm20
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm24
    vfmadd213pd zmm3, zmm1, zmm25
    vfmadd213pd zmm3, zmm1, zmm26
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm11
    vfmadd213pd zmm3, zmm1, zmm12
    vfmadd213pd zmm3, zmm1, zmm13
    vfmadd213pd zmm3, zmm1, zmm19
    vfmadd213pd zmm3, zmm1, zmm17
    vmulpd zmm0, zmm0, zmm27
    vmulpd zmm6, zmm1, zmm1
    vfmadd213pd zmm6, zmm3, zmm1
    vaddpd zmm1, zmm6, zmm18
    vscalefpd zmm1, zmm1, zmm2
    vmulpd zmm0, zmm0, zmm1
    test r15, r15
    jne .L161
    jmp .L163
.L107:
    vxorpd xmm0, xmm0, xmm0
    cmp r9, 2
    vbroadcastsd zmm10, qword ptr [rip + .K4014000000000000]
    vxorpd xmm1, xmm1, xmm1
    jb .L111
    mov esi, 1
    cmp qword ptr [rsp + 8], 0
    je .L109
    mov rdi, qword ptr [rsp + 16]
    mov r8, rbx
.L108:
    vbroadcastsd zmm2, qword ptr [rdi - 96]
    vsubpd zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213pd zmm2, zmm2, zmm1
    vbroadcastsd zmm1, qword ptr [rdi]
    vsubpd zmm1, zmm1, zmmword ptr [r8]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r8, -128
    add rdi, 192
    lea r11, [r10 + rsi]
    add r11, 2
    add rsi, 2
    cmp r11, 1
    jne .L108
    test byte ptr [rsp], 1
    je .L110
.L109:
    lea rdi, [rsi + 2*rsi]
    shl rdi, 5
    vbroadcastsd zmm2, qword ptr [rax + rdi]
    shl rsi, 6
    vsubpd zmm2, zmm2, zmmword ptr [r14 + rsi]
    vfmadd231pd zmm1, zmm2, zmm2
.L110:
    vmulpd zmm1, zmm1, zmm10
    vsqrtpd zmm1, zmm1
.L111:
    vbroadcastsd zmm2, qword ptr [rip + .K4087700000000000]
    vminpd zmm1, zmm2, zmm1
    vxorpd zmm2, zmm1, zmm30
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm21, zmm2
    vmovapd zmm3, zmm4
    vfmsub231pd zmm3, zmm2, zmm5
    vaddpd zmm3, zmm3, zmm4
    vfmadd231pd zmm2, zmm3, zmm23
    vfmadd231pd zmm2, zmm3, zmm20
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm25
    vfmadd213pd zmm6, zmm2, zmm26
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm11
    vfmadd213pd zmm6, zmm2, zmm12
    vfmadd213pd zmm6, zmm2, zmm13
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm7, zmm28, zmm27
    vmovapd zmm9, zmm18
    vfmadd231pd zmm9, zmm1, qword ptr [rip + .K3fd5555555555555]{1to8}
    vfmadd213pd zmm9, zmm1, zmm18
    vmulpd zmm1, zmm2, zmm2
    vfmadd213pd zmm1, zmm6, zmm2
    vaddpd zmm1, zmm1, zmm18
    vscalefpd zmm1, zmm1, zmm3
    vmulpd zmm1, zmm9, zmm1
    vmulpd zmm28, zmm7, zmm1
    vbroadcastsd zmm1, qword ptr [rax + 8]
    cmp r9, 2
    jb .L115
    lea rsi, [rax + 8]
    vxorpd xmm0, xmm0, xmm0
    mov r8d, 1
    cmp qword ptr [rsp + 8], 0
    je .L113
    mov rdi, qword ptr [rsp + 40]
    mov r11, rbx
.L112:
    vbroadcastsd zmm2, qword ptr [rdi - 96]
    vsubpd zmm2, zmm2, zmmword ptr [r11 - 64]
    vfmadd213pd zmm2, zmm2, zmm0
    vbroadcastsd zmm0, qword ptr [rdi]
    vsubpd zmm0, zmm0, zmmword ptr [r11]
    vfmadd213pd zmm0, zmm0, zmm2
    sub r11, -128
    add rdi, 192
    lea r15, [r10 + r8]
    add r15, 2
    add r8, 2
    cmp r15, 1
    jne .L112
    test byte ptr [rsp], 1
    mov r15, qword ptr [rsp + 32]
    je .L114
.L113:
    lea rdi, [r8 + 2*r8]
    shl rdi, 5
    vbroadcastsd zmm2, qword ptr [rsi + rdi]
    shl r8, 6
    vsubpd zmm2, zmm2, zmmword ptr [r14 + r8]
    vfmadd231pd zmm0, zmm2, zmm2
.L114:
    vmulpd zmm0, zmm0, zmm10
    vsqrtpd zmm0, zmm0
.L115:
    vbroadcastsd zmm2, qword ptr [rip + .K4087700000000000]
    vminpd zmm0, zmm2, zmm0
    vxorpd zmm2, zmm0, zmm30
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm21, zmm2
    vmovapd zmm3, zmm4
    vfmsub231pd zmm3, zmm2, zmm5
    vaddpd zmm3, zmm3, zmm4
    vfmadd231pd zmm2, zmm3, zmm23
    vfmadd231pd zmm2, zmm3, zmm20
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm25
    vfmadd213pd zmm6, zmm2, zmm26
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm11
    vfmadd213pd zmm6, zmm2, zmm12
    vfmadd213pd zmm6, zmm2, zmm13
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm1, zmm1, zmm27
    vmovapd zmm7, zmm18
    vfmadd231pd zmm7, zmm0, qword ptr [rip + .K3fd5555555555555]{1to8}
    vfmadd213pd zmm7, zmm0, zmm18
    vmulpd zmm0, zmm2, zmm2
    vfmadd213pd zmm0, zmm6, zmm2
    vaddpd zmm0, zmm0, zmm18
    vscalefpd zmm0, zmm0, zmm3
    vmulpd zmm0, zmm7, zmm0
    vmulpd zmm29, zmm1, zmm0
    vxorpd xmm0, xmm0, xmm0
    vbroadcastsd zmm1, qword ptr [rax + 16]
    cmp r9, 2
    vbroadcastsd zmm10, qword ptr [rip + .K7fffffffffffffff]
    jb .L119
    lea rsi, [rax + 16]
    vxorpd xmm2, xmm2, xmm2
    mov r8d, 1
    cmp qword ptr [rsp + 8], 0
    je .L117
    mov rdi, qword ptr [rsp + 64]
    mov r11, rbx
.L116:
    vbroadcastsd zmm3, qword ptr [rdi - 96]
    vsubpd zmm3, zmm3, zmmword ptr [r11 - 64]
    vfmadd213pd zmm3, zmm3, zmm2
    vbroadcastsd zmm2, qword ptr [rdi]
    vsubpd zmm2, zmm2, zmmword ptr [r11]
    vfmadd213pd zmm2, zmm2, zmm3
    sub r11, -128
    add rdi, 192
    lea r15, [r10 + r8]
    add r15, 2
    add r8, 2
    cmp r15, 1
    jne .L116
    test byte ptr [rsp], 1
    mov r15, qword ptr [rsp + 32]
    je .L118
.L117:
    lea rdi, [r8 + 2*r8]
    shl rdi, 5
    vbroadcastsd zmm3, qword ptr [rsi + rdi]
    shl r8, 6
    vsubpd zmm3, zmm3, zmmword ptr [r14 + r8]
    vfmadd231pd zmm2, zmm3, zmm3
.L118:
    vmulpd zmm2, zmm2, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm2, zmm2
    jmp .L120
.L119:
    vxorpd xmm2, xmm2, xmm2
.L120:
    vbroadcastsd zmm3, qword ptr [rip + .K4087700000000000]
    vminpd zmm2, zmm3, zmm2
    vxorpd zmm3, zmm2, zmm30
    vmaxpd zmm3, zmm16, zmm3
    vminpd zmm3, zmm21, zmm3
    vmovapd zmm6, zmm4
    vfmsub231pd zmm6, zmm3, zmm5
    vaddpd zmm6, zmm6, zmm4
    vfmadd231pd zmm3, zmm6, zmm23
    vfmadd231pd zmm3, zmm6, zmm20
    vmovapd zmm7, zmm8
    vfmadd213pd zmm7, zmm3, zmm24
    vfmadd213pd zmm7, zmm3, zmm25
    vfmadd213pd zmm7, zmm3, zmm26
    vfmadd213pd zmm7, zmm3, zmm31
    vfmadd213pd zmm7, zmm3, zmm11
    vfmadd213pd zmm7, zmm3, zmm12
    vfmadd213pd zmm7, zmm3, zmm13
    vfmadd213pd zmm7, zmm3, zmm19
    vfmadd213pd zmm7, zmm3, zmm17
    vmulpd zmm1, zmm1, zmm27
    vmovapd zmm9, zmm18
    vfmadd231pd zmm9, zmm2, qword ptr [rip + .K3fd5555555555555]{1to8}
    vfmadd213pd zmm9, zmm2, zmm18
    vmulpd zmm2, zmm3, zmm3
    vfmadd213pd zmm2, zmm7, zmm3
    vaddpd zmm2, zmm2, zmm18
    vscalefpd zmm2, zmm2, zmm6
    vmulpd zmm2, zmm9, zmm2
    vmulpd zmm30, zmm1, zmm2
    vbroadcastsd zmm1, qword ptr [rax + 24]
    cmp r9, 2
    jb .L124
    add rax, 24
    vxorpd xmm0, xmm0, xmm0
    mov esi, 1
    cmp qword ptr [rsp + 8], 0
    je .L122
    mov rdi, rcx
    mov r8, rbx
.L121:
    vbroadcastsd zmm2, qword ptr [rdi - 96]
    vsubpd zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213pd zmm2, zmm2, zmm0
    vbroadcastsd zmm0, qword ptr [rdi]
    vsubpd zmm0, zmm0, zmmword ptr [r8]
    vfmadd213pd zmm0, zmm0, zmm2
    sub r8, -128
    add rdi, 192
    lea r11, [r10 + rsi]
    add r11, 2
    add rsi, 2
    cmp r11, 1
    jne .L121
    test byte ptr [rsp], 1
    je .L123
.L122:
    lea rdi, [rsi + 2*rsi]
    shl rdi, 5
    vbroadcastsd zmm2, qword ptr [rax + rdi]
    shl rsi, 6
    vsubpd zmm2, zmm2, zmmword ptr [r14 + rsi]
    vfmadd231pd zmm0, zmm2, zmm2
.L123:
    vmulpd zmm0, zmm0, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm0, zmm0
.L124:
    vbroadcastsd zmm2, qword ptr [rip + .K4087700000000000]
    vminpd zmm0, zmm2, zmm0
    vxorpd zmm2, zmm0, qword ptr [rip + .K8000000000000000]{1to8}
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm21, zmm2
    vmovapd zmm3, zmm4
    vfmsub231pd zmm3, zmm2, zmm5
    vaddpd zmm3, zmm3, zmm4
    vfmadd231pd zmm2, zmm3, zmm23
    vfmadd231pd zmm2, zmm3, zmm20
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm25
    vfmadd213pd zmm6, zmm2, zmm26
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm11
    vfmadd213pd zmm6, zmm2, zmm12
    vfmadd213pd zmm6, zmm2, zmm13
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm1, zmm1, zmm27
    vmovapd zmm7, zmm18
    vfmadd231pd zmm7, zmm0, qword ptr [rip + .K3fd5555555555555]{1to8}
    vfmadd213pd zmm7, zmm0, zmm18
    vmulpd zmm0, zmm2, zmm2
    vfmadd213pd zmm0, zmm6, zmm2
    vaddpd zmm0, zmm0, zmm18
    vscalefpd zmm0, zmm0, zmm3
    vmulpd zmm0, zmm7, zmm0
    vmulpd zmm0, zmm1, zmm0
    test r15, r15
    jne .L161
    jmp .L163
.L125:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    cmp r9, 2
    jb .L129
    mov esi, 1
    cmp qword ptr [rsp + 8], 0
    je .L127
    mov rdi, qword ptr [rsp + 16]
    mov r8, rbx
.L126:
    vbroadcastsd zmm2, qword ptr [rdi - 96]
    vsubpd zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213pd zmm2, zmm2, zmm1
    vbroadcastsd zmm1, qword ptr [rdi]
    vsubpd zmm1, zmm1, zmmword ptr [r8]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r8, -128
    add rdi, 192
    lea r11, [r10 + rsi]
    add r11, 2
    add rsi, 2
    cmp r11, 1
    jne .L126
    test byte ptr [rsp], 1
    je .L128
.L127:
    lea rdi, [rsi + 2*rsi]
    shl rdi, 5
    vbroadcastsd zmm2, qword ptr [rax + rdi]
    shl rsi, 6
    vsubpd zmm2, zmm2, zmmword ptr [r14 + rsi]
    vfmadd231pd zmm1, zmm2, zmm2
.L128:
    vsqrtpd zmm1, zmm1
.L129:
    vxorpd zmm1, zmm1, zmm30
    vmaxpd zmm1, zmm16, zmm1
    vminpd zmm1, zmm21, zmm1
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm1, zmm5
    vaddpd zmm2, zmm2, zmm4
    vfmadd231pd zmm1, zmm2, zmm23
    vfmadd231pd zmm1, zmm2, zmm20
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm24
    vfmadd213pd zmm3, zmm1, zmm25
    vfmadd213pd zmm3, zmm1, zmm26
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm11
    vfmadd213pd zmm3, zmm1, zmm12
    vfmadd213pd zmm3, zmm1, zmm13
    vfmadd213pd zmm3, zmm1, zmm19
    vfmadd213pd zmm3, zmm1, zmm17
    vmulpd zmm6, zmm28, zmm27
    vmulpd zmm7, zmm1, zmm1
    vfmadd213pd zmm7, zmm3, zmm1
    vaddpd zmm1, zmm7, zmm18
    vscalefpd zmm1, zmm1, zmm2
    vmulpd zmm28, zmm6, zmm1
    vbroadcastsd zmm1, qword ptr [rax + 8]
    cmp r9, 2
    jb .L133
    lea rsi, [rax + 8]
    vxorpd xmm0, xmm0, xmm0
    mov r8d, 1
    cmp qword ptr [rsp + 8], 0
    je .L131
    mov rdi, qword ptr [rsp + 40]
    mov r11, rbx
.L130:
    vbroadcastsd zmm2, qword ptr [rdi - 96]
    vsubpd zmm2, zmm2, zmmword ptr [r11 - 64]
    vfmadd213pd zmm2, zmm2, zmm0
    vbroadcastsd zmm0, qword ptr [rdi]
    vsubpd zmm0, zmm0, zmmword ptr [r11]
    vfmadd213pd zmm0, zmm0, zmm2
    sub r11, -128
    add rdi, 192
    lea r15, [r10 + r8]
    add r15, 2
    add r8, 2
    cmp r15, 1
    jne .L130
    test byte ptr [rsp], 1
    mov r15, qword ptr [rsp + 32]
    je .L132
.L131:
    lea rdi, [r8 + 2*r8]
    shl rdi, 5
    vbroadcastsd zmm2, qword ptr [rsi + rdi]
    shl r8, 6
    vsubpd zmm2, zmm2, zmmword ptr [r14 + r8]
    vfmadd231pd zmm0, zmm2, zmm2
.L132:
    vsqrtpd zmm0, zmm0
.L133:
    vxorpd zmm0, zmm0, zmm30
    vmaxpd zmm0, zmm16, zmm0
    vminpd zmm0, zmm21, zmm0
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm0, zmm5
    vaddpd zmm2, zmm2, zmm4
    vfmadd231pd zmm0, zmm2, zmm23
    vfmadd231pd zmm0, zmm2, zmm20
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm0, zmm24
    vfmadd213pd zmm3, zmm0, zmm25
    vfmadd213pd zmm3, zmm0, zmm26
    vfmadd213pd zmm3, zmm0, zmm31
    vfmadd213pd zmm3, zmm0, zmm11
    vfmadd213pd zmm3, zmm0, zmm12
    vfmadd213pd zmm3, zmm0, zmm13
    vfmadd213pd zmm3, zmm0, zmm19
    vfmadd213pd zmm3, zmm0, zmm17
    vmulpd zmm1, zmm1, zmm27
    vmulpd zmm6, zmm0, zmm0
    vfmadd213pd zmm6, zmm3, zmm0
    vaddpd zmm0, zmm6, zmm18
    vscalefpd zmm0, zmm0, zmm2
    vmulpd zmm29, zmm1, zmm0
    vxorpd xmm0, xmm0, xmm0
    vbroadcastsd zmm1, qword ptr [rax + 16]
    cmp r9, 2
    jb .L137
    lea rsi, [rax + 16]
    vxorpd xmm2, xmm2, xmm2
    mov r8d, 1
    cmp qword ptr [rsp + 8], 0
    je .L135
    mov rdi, qword ptr [rsp + 64]
    mov r11, rbx
.L134:
    vbroadcastsd zmm3, qword ptr [rdi - 96]
    vsubpd zmm3, zmm3, zmmword ptr [r11 - 64]
    vfmadd213pd zmm3, zmm3, zmm2
    vbroadcastsd zmm2, qword ptr [rdi]
    vsubpd zmm2, zmm2, zmmword ptr [r11]
    vfmadd213pd zmm2, zmm2, zmm3
    sub r11, -128
    add rdi, 192
    lea r15, [r10 + r8]
    add r15, 2
    add r8, 2
    cmp r15, 1
    jne .L134
    test byte ptr [rsp], 1
    mov r15, qword ptr [rsp + 32]
    je .L136
.L135:
    lea rdi, [r8 + 2*r8]
    shl rdi, 5
    vbroadcastsd zmm3, qword ptr [rsi + rdi]
    shl r8, 6
    vsubpd zmm3, zmm3, zmmword ptr [r14 + r8]
    vfmadd231pd zmm2, zmm3, zmm3
.L136:
    vsqrtpd zmm2, zmm2
    jmp .L138
.L137:
    vxorpd xmm2, xmm2, xmm2
.L138:
    vxorpd zmm2, zmm2, zmm30
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm21, zmm2
    vmovapd zmm3, zmm4
    vfmsub231pd zmm3, zmm2, zmm5
    vaddpd zmm3, zmm3, zmm4
    vfmadd231pd zmm2, zmm3, zmm23
    vfmadd231pd zmm2, zmm3, zmm20
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm25
    vfmadd213pd zmm6, zmm2, zmm26
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm11
    vfmadd213pd zmm6, zmm2, zmm12
    vfmadd213pd zmm6, zmm2, zmm13
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm1, zmm1, zmm27
    vmulpd zmm7, zmm2, zmm2
    vfmadd213pd zmm7, zmm6, zmm2
    vaddpd zmm2, zmm7, zmm18
    vscalefpd zmm2, zmm2, zmm3
    vmulpd zmm30, zmm1, zmm2
    vbroadcastsd zmm1, qword ptr [rax + 24]
    cmp r9, 2
    jb .L142
    add rax, 24
    vxorpd xmm0, xmm0, xmm0
    mov esi, 1
    cmp qword ptr [rsp + 8], 0
    je .L140
    mov rdi, rcx
    mov r8, rbx
.L139:
    vbroadcastsd zmm2, qword ptr [rdi - 96]
    vsubpd zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213pd zmm2, zmm2, zmm0
    vbroadcastsd zmm0, qword ptr [rdi]
    vsubpd zmm0, zmm0, zmmword ptr [r8]
    vfmadd213pd zmm0, zmm0, zmm2
    sub r8, -128
    add rdi, 192
    lea r11, [r10 + rsi]
    add r11, 2
    add rsi, 2
    cmp r11, 1
    jne .L139
    test byte ptr [rsp], 1
    je .L141
.L140:
    lea rdi, [rsi + 2*rsi]
    shl rdi, 5
    vbroadcastsd zmm2, qword ptr [rax + rdi]
    shl rsi, 6
    vsubpd zmm2, zmm2, zmmword ptr [r14 + rsi]
    vfmadd231pd zmm0, zmm2, zmm2
.L141:
    vsqrtpd zmm0, zmm0
.L142:
    vxorpd zmm0, zmm0, qword ptr [rip + .K8000000000000000]{1to8}
    vmaxpd zmm0, zmm16, zmm0
    vminpd zmm0, zmm21, zmm0
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm0, zmm5
    vaddpd zmm2, zmm2, zmm4
    vfmadd231pd zmm0, zmm2, zmm23
    vfmadd231pd zmm0, zmm2, zmm20
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm0, zmm24
    vfmadd213pd zmm3, zmm0, zmm25
    vfmadd213pd zmm3, zmm0, zmm26
    vfmadd213pd zmm3, zmm0, zmm31
    vfmadd213pd zmm3, zmm0, zmm11
    vfmadd213pd zmm3, zmm0, zmm12
    vfmadd213pd zmm3, zmm0, zmm13
    vfmadd213pd zmm3, zmm0, zmm19
    vfmadd213pd zmm3, zmm0, zmm17
    vmulpd zmm1, zmm1, zmm27
    vmulpd zmm6, zmm0, zmm0
    vfmadd213pd zmm6, zmm3, zmm0
    vaddpd zmm0, zmm6, zmm18
    vscalefpd zmm0, zmm0, zmm2
    vmulpd zmm0, zmm1, zmm0
    test r15, r15
    jne .L161
    jmp .L163
.L143:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    cmp r9, 2
    jb .L147
    mov esi, 1
    cmp qword ptr [rsp + 8], 0
    je .L145
    mov rdi, qword ptr [rsp + 16]
    mov r8, rbx
.L144:
    vbroadcastsd zmm2, qword ptr [rdi - 96]
    vsubpd zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213pd zmm2, zmm2, zmm1
    vbroadcastsd zmm1, qword ptr [rdi]
    vsubpd zmm1, zmm1, zmmword ptr [r8]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r8, -128
    add rdi, 192
    lea r11, [r10 + rsi]
    add r11, 2
    add rsi, 2
    cmp r11, 1
    jne .L144
    test byte ptr [rsp], 1
    je .L146
.L145:
    lea rdi, [rsi + 2*rsi]
    shl rdi, 5
    vbroadcastsd zmm2, qword ptr [rax + rdi]
    shl rsi, 6
    vsubpd zmm2, zmm2, zmmword ptr [r14 + rsi]
    vfmadd231pd zmm1, zmm2, zmm2
.L146:
    vmulpd zmm1, zmm1, zmm29
    vsqrtpd zmm1, zmm1
.L147:
    vbroadcastsd zmm2, qword ptr [rip + .K4087700000000000]
    vminpd zmm1, zmm2, zmm1
    vxorpd zmm2, zmm1, zmm30
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm21, zmm2
    vmovapd zmm3, zmm4
    vfmsub231pd zmm3, zmm2, zmm5
    vaddpd zmm3, zmm3, zmm4
    vfmadd231pd zmm2, zmm3, zmm23
    vfmadd231pd zmm2, zmm3, zmm20
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm25
    vfmadd213pd zmm6, zmm2, zmm26
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm11
    vfmadd213pd zmm6, zmm2, zmm12
    vfmadd213pd zmm6, zmm2, zmm13
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm7, zmm28, zmm27
    vmulpd zmm9, zmm2, zmm2
    vfmadd213pd zmm9, zmm6, zmm2
    vaddpd zmm2, zmm9, zmm18
    vscalefpd zmm2, zmm2, zmm3
    vfmadd213pd zmm2, zmm1, zmm2
    vmulpd zmm28, zmm7, zmm2
    vbroadcastsd zmm1, qword ptr [rax + 8]
    cmp r9, 2
    jb .L151
    lea rsi, [rax + 8]
    vxorpd xmm0, xmm0, xmm0
    mov r8d, 1
    cmp qword ptr [rsp + 8], 0
    je .L149
    mov rdi, qword ptr [rsp + 40]
    mov r11, rbx
.L148:
    vbroadcastsd zmm2, qword ptr [rdi - 96]
    vsubpd zmm2, zmm2, zmmword ptr [r11 - 64]
    vfmadd213pd zmm2, zmm2, zmm0
    vbroadcastsd zmm0, qword ptr [rdi]
    vsubpd zmm0, zmm0, zmmword ptr [r11]
    vfmadd213pd zmm0, zmm0, zmm2
    sub r11, -128
    add rdi, 192
    lea r15, [r10 + r8]
    add r15, 2
    add r8, 2
    cmp r15, 1
    jne .L148
    test byte ptr [rsp], 1
    mov r15, qword ptr [rsp + 32]
    je .L150
.L149:
    lea rdi, [r8 + 2*r8]
    shl rdi, 5
    vbroadcastsd zmm2, qword ptr [rsi + rdi]
    shl r8, 6
    vsubpd zmm2, zmm2, zmmword ptr [r14 + r8]
    vfmadd231pd zmm0, zmm2, zmm2
.L150:
    vmulpd zmm0, zmm0, zmm29
    vsqrtpd zmm0, zmm0
.L151:
    vbroadcastsd zmm2, qword ptr [rip + .K4087700000000000]
    vminpd zmm2, zmm2, zmm0
    vxorpd zmm0, zmm2, zmm30
    vmaxpd zmm0, zmm16, zmm0
    vminpd zmm0, zmm21, zmm0
    vmovapd zmm3, zmm4
    vfmsub231pd zmm3, zmm0, zmm5
    vaddpd zmm3, zmm3, zmm4
    vfmadd231pd zmm0, zmm3, zmm23
    vfmadd231pd zmm0, zmm3, zmm20
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm0, zmm24
    vfmadd213pd zmm6, zmm0, zmm25
    vfmadd213pd zmm6, zmm0, zmm26
    vfmadd213pd zmm6, zmm0, zmm31
    vfmadd213pd zmm6, zmm0, zmm11
    vfmadd213pd zmm6, zmm0, zmm12
    vfmadd213pd zmm6, zmm0, zmm13
    vfmadd213pd zmm6, zmm0, zmm19
    vfmadd213pd zmm6, zmm0, zmm17
    vmulpd zmm1, zmm1, zmm27
    vmulpd zmm7, zmm0, zmm0
    vfmadd213pd zmm7, zmm6, zmm0
    vaddpd zmm0, zmm7, zmm18
    vscalefpd zmm3, zmm0, zmm3
    vxorpd xmm0, xmm0, xmm0
    vfmadd213pd zmm3, zmm2, zmm3
    vmulpd zmm29, zmm1, zmm3
    vbroadcastsd zmm1, qword ptr [rax + 16]
    cmp r9, 2
    jb .L155
    lea rsi, [rax + 16]
    vxorpd xmm2, xmm2, xmm2
    mov r8d, 1
    cmp qword ptr [rsp + 8], 0
    je .L153
    mov rdi, qword ptr [rsp + 64]
    mov r11, rbx
.L152:
    vbroadcastsd zmm3, qword ptr [rdi - 96]
    vsubpd zmm3, zmm3, zmmword ptr [r11 - 64]
    vfmadd213pd zmm3, zmm3, zmm2
    vbroadcastsd zmm2, qword ptr [rdi]
    vsubpd zmm2, zmm2, zmmword ptr [r11]
    vfmadd213pd zmm2, zmm2, zmm3
    sub r11, -128
    add rdi, 192
    lea r15, [r10 + r8]
    add r15, 2
    add r8, 2
    cmp r15, 1
    jne .L152
    test byte ptr [rsp], 1
    mov r15, qword ptr [rsp + 32]
    je .L154
.L153:
    lea rdi, [r8 + 2*r8]
    shl rdi, 5
    vbroadcastsd zmm3, qword ptr [rsi + rdi]
    shl r8, 6
    vsubpd zmm3, zmm3, zmmword ptr [r14 + r8]
    vfmadd231pd zmm2, zmm3, zmm3
.L154:
    vmulpd zmm2, zmm2, qword ptr [rip + .K4008000000000000]{1to8}
    vsqrtpd zmm2, zmm2
    jmp .L156
.L155:
    vxorpd xmm2, xmm2, xmm2
.L156:
    vbroadcastsd zmm3, qword ptr [rip + .K4087700000000000]
    vminpd zmm2, zmm3, zmm2
    vxorpd zmm3, zmm2, zmm30
    vmaxpd zmm3, zmm16, zmm3
    vminpd zmm3, zmm21, zmm3
    vmovapd zmm6, zmm4
    vfmsub231pd zmm6, zmm3, zmm5
    vaddpd zmm6, zmm6, zmm4
    vfmadd231pd zmm3, zmm6, zmm23
    vfmadd231pd zmm3, zmm6, zmm20
    vmovapd zmm7, zmm8
    vfmadd213pd zmm7, zmm3, zmm24
    vfmadd213pd zmm7, zmm3, zmm25
    vfmadd213pd zmm7, zmm3, zmm26
    vfmadd213pd zmm7, zmm3, zmm31
    vfmadd213pd zmm7, zmm3, zmm11
    vfmadd213pd zmm7, zmm3, zmm12
    vfmadd213pd zmm7, zmm3, zmm13
    vfmadd213pd zmm7, zmm3, zmm19
    vfmadd213pd zmm7, zmm3, zmm17
    vmulpd zmm1, zmm1, zmm27
    vmulpd zmm9, zmm3, zmm3
    vfmadd213pd zmm9, zmm7, zmm3
    vaddpd zmm3, zmm9, zmm18
    vscalefpd zmm3, zmm3, zmm6
    vfmadd213pd zmm3, zmm2, zmm3
    vmulpd zmm30, zmm1, zmm3
    vbroadcastsd zmm1, qword ptr [rax + 24]
    cmp r9, 2
    jb .L160
    add rax, 24
    vxorpd xmm0, xmm0, xmm0
    mov esi, 1
    cmp qword ptr [rsp + 8], 0
    je .L158
    mov rdi, rcx
    mov r8, rbx
.L157:
    vbroadcastsd zmm2, qword ptr [rdi - 96]
    vsubpd zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213pd zmm2, zmm2, zmm0
    vbroadcastsd zmm0, qword ptr [rdi]
    vsubpd zmm0, zmm0, zmmword ptr [r8]
    vfmadd213pd zmm0, zmm0, zmm2
    sub r8, -128
    add rdi, 192
    lea r11, [r10 + rsi]
    add r11, 2
    add rsi, 2
    cmp r11, 1
    jne .L157
    test byte ptr [rsp], 1
    je .L159
.L158:
    lea rdi, [rsi + 2*rsi]
    shl rdi, 5
    vbroadcastsd zmm2, qword ptr [rax + rdi]
    shl rsi, 6
    vsubpd zmm2, zmm2, zmmword ptr [r14 + rsi]
    vfmadd231pd zmm0, zmm2, zmm2
.L159:
    vmulpd zmm0, zmm0, qword ptr [rip + .K4008000000000000]{1to8}
    vsqrtpd zmm0, zmm0
.L160:
    vbroadcastsd zmm2, qword ptr [rip + .K4087700000000000]
    vminpd zmm0, zmm2, zmm0
    vxorpd zmm2, zmm0, qword ptr [rip + .K8000000000000000]{1to8}
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm21, zmm2
    vmovapd zmm3, zmm4
    vfmsub231pd zmm3, zmm2, zmm5
    vaddpd zmm3, zmm3, zmm4
    vfmadd231pd zmm2, zmm3, zmm23
    vfmadd231pd zmm2, zmm3, zmm20
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm25
    vfmadd213pd zmm6, zmm2, zmm26
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm11
    vfmadd213pd zmm6, zmm2, zmm12
    vfmadd213pd zmm6, zmm2, zmm13
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm1, zmm1, zmm27
    vmulpd zmm7, zmm2, zmm2
    vfmadd213pd zmm7, zmm6, zmm2
    vaddpd zmm2, zmm7, zmm18
    vscalefpd zmm2, zmm2, zmm3
    vfmadd213pd zmm2, zmm0, zmm2
    vmulpd zmm0, zmm1, zmm2
    test r15, r15
    je .L163
.L161:
    mov rax, r12
    mov rsi, qword ptr [rsp + 72]
    mov rdi, r15
.L162:
    vmovupd zmm1, zmmword ptr [rax]
    vfnmadd231pd zmm28, zmm1, qword ptr [rsi - 24]{1to8}
    vfnmadd231pd zmm29, zmm1, qword ptr [rsi - 16]{1to8}
    vfnmadd231pd zmm30, zmm1, qword ptr [rsi - 8]{1to8}
    vfnmadd231pd zmm0, zmm1, qword ptr [rsi]{1to8}
    add rsi, 96
    add rax, 64
    dec rdi
    jne .L162
.L163:
    mov rsi, qword ptr [rsp + 48]
    sub rsi, rdx
    je .L167
    imul rdi, rdx, 112
    mov r8, qword ptr [rsp + 152]
    lea rax, [r8 + rdi]
    vandpd zmm1, zmm28, zmm10
    vminpd zmm1, zmm18, zmm1
    vcmpgt_oqpd k0, zmm1, qword ptr [r8 + rdi + 88]{1to8}
    kortestb k0, k0
    je .L164
    mov rdi, qword ptr [rsp + 24]
    vmovdqu ymm2, ymmword ptr [rdi + r13]
    vpcmpltud k1, ymm2, dword ptr [rax + 96]{1to8}
    vpcmpneqd k1 {k1}, ymm2, dword ptr [rax + 100]{1to8}
    kandb k1, k0, k1
    mov rdi, qword ptr [rax + 8]
    mov r8, qword ptr [rax + 72]
    vcompresspd zmm1 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rdi + 8*r8], zmm1
    mov rdi, qword ptr [rax + 32]
    vpcompressd ymm1 {k1} {z}, ymm2
    vmovdqu ymmword ptr [rdi + 4*r8], ymm1
    kmovb edi, k1
    popcnt edi, edi
    add rdi, r8
    mov qword ptr [rax + 72], rdi
.L164:
    cmp rsi, 1
    je .L167
    vandpd zmm1, zmm29, zmm10
    vminpd zmm1, zmm18, zmm1
    vcmpgt_oqpd k0, zmm1, qword ptr [rax + 200]{1to8}
    kortestb k0, k0
    je .L165
    mov rdi, qword ptr [rsp + 24]
    vmovdqu ymm2, ymmword ptr [rdi + r13]
    vpcmpltud k1, ymm2, dword ptr [rax + 208]{1to8}
    vpcmpneqd k1 {k1}, ymm2, dword ptr [rax + 212]{1to8}
    kandb k1, k0, k1
    mov rdi, qword ptr [rax + 120]
    mov r8, qword ptr [rax + 184]
    vcompresspd zmm1 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rdi + 8*r8], zmm1
    mov rdi, qword ptr [rax + 144]
    vpcompressd ymm1 {k1} {z}, ymm2
    vmovdqu ymmword ptr [rdi + 4*r8], ymm1
    kmovb edi, k1
    popcnt edi, edi
    add rdi, r8
    mov qword ptr [rax + 184], rdi
.L165:
    cmp rsi, 2
    je .L167
    vandpd zmm1, zmm30, zmm10
    vminpd zmm1, zmm18, zmm1
    vcmpgt_oqpd k0, zmm1, qword ptr [rax + 312]{1to8}
    kortestb k0, k0
    je .L166
    mov rdi, qword ptr [rsp + 24]
    vmovdqu ymm2, ymmword ptr [rdi + r13]
    vpcmpltud k1, ymm2, dword ptr [rax + 320]{1to8}
    vpcmpneqd k1 {k1}, ymm2, dword ptr [rax + 324]{1to8}
    kandb k1, k0, k1
    mov rdi, qword ptr [rax + 232]
    mov r8, qword ptr [rax + 296]
    vcompresspd zmm1 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rdi + 8*r8], zmm1
    mov rdi, qword ptr [rax + 256]
    vpcompressd ymm1 {k1} {z}, ymm2
    vmovdqu ymmword ptr [rdi + 4*r8], ymm1
    kmovb edi, k1
    popcnt edi, edi
    add rdi, r8
    mov qword ptr [rax + 296], rdi
.L166:
    cmp rsi, 3
    je .L167
    vandpd zmm0, zmm0, zmm10
    vminpd zmm0, zmm18, zmm0
    vcmpgt_oqpd k0, zmm0, qword ptr [rax + 424]{1to8}
    kortestb k0, k0
    je .L167
    mov rsi, qword ptr [rsp + 24]
    vmovdqu ymm1, ymmword ptr [rsi + r13]
    vpcmpltud k1, ymm1, dword ptr [rax + 432]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [rax + 436]{1to8}
    kandb k1, k0, k1
    mov rsi, qword ptr [rax + 344]
    mov rdi, qword ptr [rax + 408]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rsi + 8*rdi], zmm0
    mov rsi, qword ptr [rax + 368]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rsi + 4*rdi], ymm0
    kmovb esi, k1
    popcnt esi, esi
    add rsi, rdi
    mov qword ptr [rax + 408], rsi
.L167:
    add rdx, 4
    cmp rdx, qword ptr [rsp + 48]
    vbroadcastsd zmm30, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm29, qword ptr [rip + .K4008000000000000]
    jb .L85
.L168:
    mov rdx, qword ptr [rsp + 56]
    inc rdx
    mov rsi, qword ptr [rsp + 24]
.L169:
    mov qword ptr [rsp + 56], rdx
    mov rax, qword ptr [rsp + 248]
    cmp rdx, rax
    mov rcx, qword ptr [rsp + 152]
    mov r8, qword ptr [rsp + 240]
    jb .L3
    jmp .L213
.L170:
    mov r8, qword ptr [rsp + 40]
    add r8, 32
    add qword ptr [rsp + 64], 32
    mov rax, qword ptr [rsp + 96]
    lea rsi, [rax + 8*r11]
    vbroadcastsd zmm0, qword ptr [rax + 8*r11]
    vmovapd zmmword ptr [rsp + 256], zmm0
    vmovapd zmmword ptr [rsp + 320], zmm0
    vmovapd zmmword ptr [rsp + 384], zmm0
    vmovapd zmmword ptr [rsp + 448], zmm0
    vmovapd zmmword ptr [rsp + 512], zmm0
    vmovapd zmmword ptr [rsp + 576], zmm0
    vmovapd zmmword ptr [rsp + 640], zmm0
    vmovapd zmmword ptr [rsp + 704], zmm0
    vmovupd zmm27, zmmword ptr [rcx]
    vmovupd zmm28, zmmword ptr [r14]
    lea rax, [rip + .T1]
    mov rdi, qword ptr [rsp + 88]
    movsxd rdi, dword ptr [rax + 4*rdi]
    add rdi, rax
    jmp rdi
.L171:
    mov qword ptr [rsp + 16], r11
    mov qword ptr [rsp + 40], r8
    xor r11d, r11d
    xor r15d, r15d
    jmp .L176
.L172:
    mov r12d, 1
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
.L173:
    vmovapd zmm2, zmm1
    lea rdi, [rsi + 8*r11]
    lea r13, [r12 + 2*r12]
    shl r13, 5
    vbroadcastsd zmm1, qword ptr [rdi + r13]
    vmovapd zmm3, zmm0
    shl r12, 6
    vsubpd zmm0, zmm1, zmmword ptr [rcx + r12]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [r14 + r12]
    vfmadd213pd zmm1, zmm1, zmm2
.L174:
    vmulpd zmm2, zmm0, zmm15
    vmulpd zmm1, zmm1, zmm15
.L175:
    vbroadcastsd zmm0, qword ptr [rsi + 8*r11]
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm21, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm22
    vbroadcastsd zmm10, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm2, zmm3, zmm10
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm25
    vfmadd213pd zmm6, zmm2, zmm26
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm11
    vfmadd213pd zmm6, zmm2, zmm12
    vfmadd213pd zmm6, zmm2, zmm13
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm7, zmm0, zmm27
    vmulpd zmm9, zmm2, zmm2
    vfmadd213pd zmm9, zmm6, zmm2
    vaddpd zmm2, zmm9, zmm18
    vscalefpd zmm2, zmm2, zmm3
    vmulpd zmm2, zmm7, zmm2
    vmovapd zmmword ptr [rsp + r15 + 256], zmm2
    vmaxpd zmm1, zmm16, zmm1
    vminpd zmm1, zmm21, zmm1
    vmovapd zmm2, zmm5
    vfmsub213pd zmm2, zmm1, zmm4
    vaddpd zmm2, zmm2, zmm4
    vfnmadd231pd zmm1, zmm2, zmm22
    vfnmadd231pd zmm1, zmm2, zmm10
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm24
    vfmadd213pd zmm3, zmm1, zmm25
    vfmadd213pd zmm3, zmm1, zmm26
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm11
    vfmadd213pd zmm3, zmm1, zmm12
    vfmadd213pd zmm3, zmm1, zmm13
    vfmadd213pd zmm3, zmm1, zmm19
    vfmadd213pd zmm3, zmm1, zmm17
    vmulpd zmm0, zmm0, zmm28
    vmulpd zmm6, zmm1, zmm1
    vfmadd213pd zmm6, zmm3, zmm1
    vaddpd zmm1, zmm6, zmm18
    vscalefpd zmm1, zmm1, zmm2
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + r15 + 320], zmm0
    add r15, 128
    inc r11
    add r8, 8
    cmp r15, 512
    je .L192
.L176:
    vmovapd zmm2, zmm14
    vmovapd zmm1, zmm14
    cmp r9, 2
    jb .L175
    cmp qword ptr [rsp + 8], 0
    je .L172
    mov r12d, 1
    vxorpd xmm0, xmm0, xmm0
    mov rdi, r8
    mov r13, qword ptr [rsp + 80]
    vxorpd xmm1, xmm1, xmm1
.L177:
    vbroadcastsd zmm2, qword ptr [rdi - 96]
    vsubpd zmm3, zmm2, zmmword ptr [r13 + rbx - 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [r13 + rdx - 64]
    vbroadcastsd zmm6, qword ptr [rdi]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [r13 + rbx]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [r13 + rdx]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r13, -128
    add rdi, 192
    lea rax, [r10 + r12]
    add rax, 2
    add r12, 2
    cmp rax, 1
    jne .L177
    test byte ptr [rsp], 1
    jne .L173
    jmp .L174
.L178:
    mov qword ptr [rsp + 16], r11
    mov qword ptr [rsp + 40], r8
    xor r11d, r11d
    xor r15d, r15d
    vbroadcastsd zmm29, qword ptr [rip + .K4014000000000000]
    jmp .L183
.L179:
    mov r12d, 1
    vxorpd xmm0, xmm0, xmm0
.L180:
    vmovapd zmm2, zmm1
    lea rax, [rsi + 8*r11]
    lea rdi, [r12 + 2*r12]
    shl rdi, 5
    vbroadcastsd zmm1, qword ptr [rax + rdi]
    vmovapd zmm3, zmm0
    shl r12, 6
    vsubpd zmm0, zmm1, zmmword ptr [rcx + r12]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [r14 + r12]
    vfmadd213pd zmm1, zmm1, zmm2
.L181:
    vmulpd zmm0, zmm0, zmm29
    vsqrtpd zmm2, zmm0
    vmulpd zmm0, zmm1, zmm29
    vsqrtpd zmm1, zmm0
.L182:
    vbroadcastsd zmm0, qword ptr [rsi + 8*r11]
    vbroadcastsd zmm20, qword ptr [rip + .K4087700000000000]
    vminpd zmm2, zmm20, zmm2
    vxorpd zmm3, zmm2, zmm30
    vmaxpd zmm3, zmm16, zmm3
    vminpd zmm3, zmm21, zmm3
    vmovapd zmm6, zmm5
    vfmsub213pd zmm6, zmm3, zmm4
    vaddpd zmm6, zmm6, zmm4
    vfnmadd231pd zmm3, zmm6, zmm22
    vbroadcastsd zmm23, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm3, zmm6, zmm23
    vmovapd zmm7, zmm8
    vfmadd213pd zmm7, zmm3, zmm24
    vfmadd213pd zmm7, zmm3, zmm25
    vfmadd213pd zmm7, zmm3, zmm26
    vfmadd213pd zmm7, zmm3, zmm31
    vfmadd213pd zmm7, zmm3, zmm11
    vfmadd213pd zmm7, zmm3, zmm12
    vfmadd213pd zmm7, zmm3, zmm13
    vfmadd213pd zmm7, zmm3, zmm19
    vfmadd213pd zmm7, zmm3, zmm17
    vmulpd zmm9, zmm0, zmm27
    vbroadcastsd zmm22, qword ptr [rip + .K3fd5555555555555]
    vmovapd zmm10, zmm22
    vfmadd213pd zmm10, zmm2, zmm18
    vfmadd213pd zmm10, zmm2, zmm18
    vmulpd zmm2, zmm3, zmm3
    vfmadd213pd zmm2, zmm7, zmm3
    vaddpd zmm2, zmm2, zmm18
    vscalefpd zmm2, zmm2, zmm6
    vmulpd zmm2, zmm10, zmm2
    vmulpd zmm2, zmm9, zmm2
    vmovapd zmmword ptr [rsp + r15 + 256], zmm2
    vminpd zmm1, zmm20, zmm1
    vxorpd zmm2, zmm1, zmm30
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm21, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, qword ptr [rip + .K3fe62e42fee00000]{1to8}
    vfnmadd231pd zmm2, zmm3, zmm23
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm25
    vfmadd213pd zmm6, zmm2, zmm26
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm11
    vfmadd213pd zmm6, zmm2, zmm12
    vfmadd213pd zmm6, zmm2, zmm13
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm0, zmm0, zmm28
    vmovapd zmm7, zmm22
    vbroadcastsd zmm22, qword ptr [rip + .K3fe62e42fee00000]
    vfmadd213pd zmm7, zmm1, zmm18
    vfmadd213pd zmm7, zmm1, zmm18
    vmulpd zmm1, zmm2, zmm2
    vfmadd213pd zmm1, zmm6, zmm2
    vaddpd zmm1, zmm1, zmm18
    vscalefpd zmm1, zmm1, zmm3
    vmulpd zmm1, zmm7, zmm1
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + r15 + 320], zmm0
    add r15, 128
    inc r11
    add r8, 8
    cmp r15, 512
    je .L200
.L183:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp r9, 2
    jb .L182
    cmp qword ptr [rsp + 8], 0
    je .L179
    mov r12d, 1
    vxorpd xmm0, xmm0, xmm0
    mov rdi, r8
    mov r13, qword ptr [rsp + 80]
.L184:
    vbroadcastsd zmm2, qword ptr [rdi - 96]
    vsubpd zmm3, zmm2, zmmword ptr [r13 + rbx - 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [r13 + rdx - 64]
    vbroadcastsd zmm6, qword ptr [rdi]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [r13 + rbx]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [r13 + rdx]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r13, -128
    add rdi, 192
    lea rax, [r10 + r12]
    add rax, 2
    add r12, 2
    cmp rax, 1
    jne .L184
    test byte ptr [rsp], 1
    jne .L180
    jmp .L181
.L185:
    mov qword ptr [rsp + 16], r11
    mov qword ptr [rsp + 40], r8
    xor r11d, r11d
    xor r15d, r15d
    jmp .L190
.L186:
    mov r12d, 1
    vxorpd xmm0, xmm0, xmm0
.L187:
    vmovapd zmm2, zmm1
    lea rax, [rsi + 8*r11]
    lea rdi, [r12 + 2*r12]
    shl rdi, 5
    vbroadcastsd zmm1, qword ptr [rax + rdi]
    vmovapd zmm3, zmm0
    shl r12, 6
    vsubpd zmm0, zmm1, zmmword ptr [rcx + r12]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [r14 + r12]
    vfmadd213pd zmm1, zmm1, zmm2
.L188:
    vsqrtpd zmm2, zmm0
    vsqrtpd zmm1, zmm1
.L189:
    vbroadcastsd zmm0, qword ptr [rsi + 8*r11]
    vxorpd zmm2, zmm2, zmm30
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm21, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm22
    vbroadcastsd zmm10, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm2, zmm3, zmm10
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm25
    vfmadd213pd zmm6, zmm2, zmm26
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm11
    vfmadd213pd zmm6, zmm2, zmm12
    vfmadd213pd zmm6, zmm2, zmm13
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm7, zmm0, zmm27
    vmulpd zmm9, zmm2, zmm2
    vfmadd213pd zmm9, zmm6, zmm2
    vaddpd zmm2, zmm9, zmm18
    vscalefpd zmm2, zmm2, zmm3
    vmulpd zmm2, zmm7, zmm2
    vmovapd zmmword ptr [rsp + r15 + 256], zmm2
    vxorpd zmm1, zmm1, zmm30
    vmaxpd zmm1, zmm16, zmm1
    vminpd zmm1, zmm21, zmm1
    vmovapd zmm2, zmm5
    vfmsub213pd zmm2, zmm1, zmm4
    vaddpd zmm2, zmm2, zmm4
    vfnmadd231pd zmm1, zmm2, zmm22
    vfnmadd231pd zmm1, zmm2, zmm10
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm24
    vfmadd213pd zmm3, zmm1, zmm25
    vfmadd213pd zmm3, zmm1, zmm26
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm11
    vfmadd213pd zmm3, zmm1, zmm12
    vfmadd213pd zmm3, zmm1, zmm13
    vfmadd213pd zmm3, zmm1, zmm19
    vfmadd213pd zmm3, zmm1, zmm17
    vmulpd zmm0, zmm0, zmm28
    vmulpd zmm6, zmm1, zmm1
    vfmadd213pd zmm6, zmm3, zmm1
    vaddpd zmm1, zmm6, zmm18
    vscalefpd zmm1, zmm1, zmm2
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + r15 + 320], zmm0
    add r15, 128
    inc r11
    add r8, 8
    cmp r15, 512
    je .L192
.L190:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp r9, 2
    jb .L189
    cmp qword ptr [rsp + 8], 0
    je .L186
    mov r12d, 1
    vxorpd xmm0, xmm0, xmm0
    mov rdi, r8
    mov r13, qword ptr [rsp + 80]
.L191:
    vbroadcastsd zmm2, qword ptr [rdi - 96]
    vsubpd zmm3, zmm2, zmmword ptr [r13 + rbx - 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [r13 + rdx - 64]
    vbroadcastsd zmm6, qword ptr [rdi]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [r13 + rbx]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [r13 + rdx]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r13, -128
    add rdi, 192
    lea rax, [r10 + r12]
    add rax, 2
    add r12, 2
    cmp rax, 1
    jne .L191
    test byte ptr [rsp], 1
    jne .L187
    jmp .L188
.L192:
    mov r15, qword ptr [rsp + 32]
    jmp .L201
.L193:
    mov qword ptr [rsp + 16], r11
    mov qword ptr [rsp + 40], r8
    xor r11d, r11d
    xor r15d, r15d
    vbroadcastsd zmm29, qword ptr [rip + .K4008000000000000]
    jmp .L198
.L194:
    mov r12d, 1
    vxorpd xmm0, xmm0, xmm0
.L195:
    vmovapd zmm2, zmm1
    lea rax, [rsi + 8*r11]
    lea rdi, [r12 + 2*r12]
    shl rdi, 5
    vbroadcastsd zmm1, qword ptr [rax + rdi]
    vmovapd zmm3, zmm0
    shl r12, 6
    vsubpd zmm0, zmm1, zmmword ptr [rcx + r12]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [r14 + r12]
    vfmadd213pd zmm1, zmm1, zmm2
.L196:
    vmulpd zmm0, zmm0, zmm29
    vsqrtpd zmm2, zmm0
    vmulpd zmm0, zmm1, zmm29
    vsqrtpd zmm1, zmm0
.L197:
    vbroadcastsd zmm0, qword ptr [rsi + 8*r11]
    vbroadcastsd zmm20, qword ptr [rip + .K4087700000000000]
    vminpd zmm2, zmm20, zmm2
    vxorpd zmm3, zmm2, zmm30
    vmaxpd zmm3, zmm16, zmm3
    vminpd zmm3, zmm21, zmm3
    vmovapd zmm6, zmm5
    vfmsub213pd zmm6, zmm3, zmm4
    vaddpd zmm6, zmm6, zmm4
    vfnmadd231pd zmm3, zmm6, zmm22
    vbroadcastsd zmm23, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm3, zmm6, zmm23
    vmovapd zmm7, zmm8
    vfmadd213pd zmm7, zmm3, zmm24
    vfmadd213pd zmm7, zmm3, zmm25
    vfmadd213pd zmm7, zmm3, zmm26
    vfmadd213pd zmm7, zmm3, zmm31
    vfmadd213pd zmm7, zmm3, zmm11
    vfmadd213pd zmm7, zmm3, zmm12
    vfmadd213pd zmm7, zmm3, zmm13
    vfmadd213pd zmm7, zmm3, zmm19
    vfmadd213pd zmm7, zmm3, zmm17
    vmulpd zmm9, zmm0, zmm27
    vmulpd zmm10, zmm3, zmm3
    vfmadd213pd zmm10, zmm7, zmm3
    vaddpd zmm3, zmm10, zmm18
    vscalefpd zmm3, zmm3, zmm6
    vfmadd213pd zmm3, zmm2, zmm3
    vmulpd zmm2, zmm9, zmm3
    vmovapd zmmword ptr [rsp + r15 + 256], zmm2
    vminpd zmm1, zmm20, zmm1
    vxorpd zmm2, zmm1, zmm30
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm21, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm22
    vfnmadd231pd zmm2, zmm3, zmm23
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm25
    vfmadd213pd zmm6, zmm2, zmm26
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm11
    vfmadd213pd zmm6, zmm2, zmm12
    vfmadd213pd zmm6, zmm2, zmm13
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm0, zmm0, zmm28
    vmulpd zmm7, zmm2, zmm2
    vfmadd213pd zmm7, zmm6, zmm2
    vaddpd zmm2, zmm7, zmm18
    vscalefpd zmm2, zmm2, zmm3
    vfmadd213pd zmm2, zmm1, zmm2
    vmulpd zmm0, zmm0, zmm2
    vmovapd zmmword ptr [rsp + r15 + 320], zmm0
    add r15, 128
    inc r11
    add r8, 8
    cmp r15, 512
    je .L200
.L198:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp r9, 2
    jb .L197
    cmp qword ptr [rsp + 8], 0
    je .L194
    mov r12d, 1
    vxorpd xmm0, xmm0, xmm0
    mov rdi, r8
    mov r13, qword ptr [rsp + 80]
.L199:
    vbroadcastsd zmm2, qword ptr [rdi - 96]
    vsubpd zmm3, zmm2, zmmword ptr [r13 + rbx - 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [r13 + rdx - 64]
    vbroadcastsd zmm6, qword ptr [rdi]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [r13 + rbx]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [r13 + rdx]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r13, -128
    add rdi, 192
    lea rax, [r10 + r12]
    add rax, 2
    add r12, 2
    cmp rax, 1
    jne .L199
    test byte ptr [rsp], 1
    jne .L195
    jmp .L196
.L200:
    mov r15, qword ptr [rsp + 32]
    vbroadcastsd zmm23, qword ptr [rip + .Kbfe62e42fee00000]
    vbroadcastsd zmm20, qword ptr [rip + .Kbdea39ef35793c76]
.L201:
    vmovapd zmm6, zmmword ptr [rsp + 256]
    vmovapd zmm3, zmmword ptr [rsp + 320]
    vmovapd zmm2, zmmword ptr [rsp + 384]
    vmovapd zmm1, zmmword ptr [rsp + 448]
    vmovapd zmm0, zmmword ptr [rsp + 512]
    vmovapd zmm29, zmmword ptr [rsp + 576]
    vmovapd zmm28, zmmword ptr [rsp + 640]
    vmovapd zmm27, zmmword ptr [rsp + 704]
    test r15, r15
    je .L203
    mov rsi, qword ptr [rsp + 200]
    mov r8, qword ptr [rsp + 64]
    mov r11, r15
.L202:
    vmovupd zmm7, zmmword ptr [rsi + rbx]
    vmovupd zmm9, zmmword ptr [rsi + rdx]
    vbroadcastsd zmm10, qword ptr [r8 - 24]
    vfnmadd231pd zmm6, zmm10, zmm7
    vfnmadd231pd zmm3, zmm9, zmm10
    vbroadcastsd zmm10, qword ptr [r8 - 16]
    vfnmadd231pd zmm2, zmm10, zmm7
    vfnmadd231pd zmm1, zmm9, zmm10
    vbroadcastsd zmm10, qword ptr [r8 - 8]
    vfnmadd231pd zmm0, zmm10, zmm7
    vfnmadd231pd zmm29, zmm9, zmm10
    vbroadcastsd zmm10, qword ptr [r8]
    vfnmadd231pd zmm28, zmm10, zmm7
    vfnmadd231pd zmm27, zmm10, zmm9
    add r8, 96
    add rsi, 64
    dec r11
    jne .L202
.L203:
    vmovapd zmmword ptr [rsp + 256], zmm6
    vmovapd zmmword ptr [rsp + 320], zmm3
    vmovapd zmmword ptr [rsp + 384], zmm2
    vmovapd zmmword ptr [rsp + 448], zmm1
    vmovapd zmmword ptr [rsp + 512], zmm0
    vmovapd zmmword ptr [rsp + 576], zmm29
    vmovapd zmmword ptr [rsp + 640], zmm28
    mov r8, qword ptr [rsp + 48]
    mov r11, qword ptr [rsp + 16]
    sub r8, r11
    vbroadcastsd zmm10, qword ptr [rip + .K7fffffffffffffff]
    je .L211
    imul rax, r11, 112
    mov rdi, qword ptr [rsp + 152]
    lea rsi, [rdi + rax]
    vandpd zmm6, zmm6, zmm10
    vminpd zmm6, zmm18, zmm6
    vbroadcastsd zmm7, qword ptr [rdi + rax + 88]
    vcmpgt_oqpd k0, zmm6, zmm7
    kortestb k0, k0
    je .L204
    mov rax, qword ptr [rsp + 24]
    mov rdi, qword ptr [rsp + 56]
    vmovdqu ymm7, ymmword ptr [rax + rdi]
    vpcmpltud k1, ymm7, dword ptr [rsi + 96]{1to8}
    vpcmpneqd k1 {k1}, ymm7, dword ptr [rsi + 100]{1to8}
    kandb k1, k0, k1
    mov rax, qword ptr [rsi + 8]
    mov rdi, qword ptr [rsi + 72]
    vcompresspd zmm6 {k1} {z}, zmm6
    vmovdqu64 zmmword ptr [rax + 8*rdi], zmm6
    mov rax, qword ptr [rsi + 32]
    vpcompressd ymm6 {k1} {z}, ymm7
    vmovdqu ymmword ptr [rax + 4*rdi], ymm6
    kmovb eax, k1
    popcnt eax, eax
    add rax, rdi
    mov qword ptr [rsi + 72], rax
    vbroadcastsd zmm7, qword ptr [rsi + 88]
.L204:
    vandpd zmm3, zmm3, zmm10
    vminpd zmm3, zmm18, zmm3
    vcmpgt_oqpd k0, zmm3, zmm7
    kortestb k0, k0
    je .L205
    mov rax, qword ptr [rsp + 24]
    mov rdi, qword ptr [rsp + 72]
    vmovdqu ymm6, ymmword ptr [rax + rdi]
    vpcmpltud k1, ymm6, dword ptr [rsi + 96]{1to8}
    vpcmpneqd k1 {k1}, ymm6, dword ptr [rsi + 100]{1to8}
    kandb k1, k0, k1
    mov rax, qword ptr [rsi + 8]
    mov rdi, qword ptr [rsi + 72]
    vcompresspd zmm3 {k1} {z}, zmm3
    vmovdqu64 zmmword ptr [rax + 8*rdi], zmm3
    mov rax, qword ptr [rsi + 32]
    vpcompressd ymm3 {k1} {z}, ymm6
    vmovdqu ymmword ptr [rax + 4*rdi], ymm3
    kmovb eax, k1
    popcnt eax, eax
    add rax, rdi
    mov qword ptr [rsi + 72], rax
.L205:
    cmp r8, 1
    je .L211
    vandpd zmm2, zmm2, zmm10
    vminpd zmm2, zmm18, zmm2
    vbroadcastsd zmm3, qword ptr [rsi + 200]
    vcmpgt_oqpd k0, zmm2, zmm3
    kortestb k0, k0
    je .L206
    mov rax, qword ptr [rsp + 24]
    mov rdi, qword ptr [rsp + 56]
    vmovdqu ymm3, ymmword ptr [rax + rdi]
    vpcmpltud k1, ymm3, dword ptr [rsi + 208]{1to8}
    vpcmpneqd k1 {k1}, ymm3, dword ptr [rsi + 212]{1to8}
    kandb k1, k0, k1
    mov rax, qword ptr [rsi + 120]
    mov rdi, qword ptr [rsi + 184]
    vcompresspd zmm2 {k1} {z}, zmm2
    vmovdqu64 zmmword ptr [rax + 8*rdi], zmm2
    mov rax, qword ptr [rsi + 144]
    vpcompressd ymm2 {k1} {z}, ymm3
    vmovdqu ymmword ptr [rax + 4*rdi], ymm2
    kmovb eax, k1
    popcnt eax, eax
    add rax, rdi
    mov qword ptr [rsi + 184], rax
    vbroadcastsd zmm3, qword ptr [rsi + 200]
.L206:
    vandpd zmm1, zmm1, zmm10
    vminpd zmm1, zmm18, zmm1
    vcmpgt_oqpd k0, zmm1, zmm3
    kortestb k0, k0
    je .L207
    mov rax, qword ptr [rsp + 24]
    mov rdi, qword ptr [rsp + 72]
    vmovdqu ymm2, ymmword ptr [rax + rdi]
    vpcmpltud k1, ymm2, dword ptr [rsi + 208]{1to8}
    vpcmpneqd k1 {k1}, ymm2, dword ptr [rsi + 212]{1to8}
    kandb k1, k0, k1
    mov rax, qword ptr [rsi + 120]
    mov rdi, qword ptr [rsi + 184]
    vcompresspd zmm1 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rax + 8*rdi], zmm1
    mov rax, qword ptr [rsi + 144]
    vpcompressd ymm1 {k1} {z}, ymm2
    vmovdqu ymmword ptr [rax + 4*rdi], ymm1
    kmovb eax, k1
    popcnt eax, eax
    add rax, rdi
    mov qword ptr [rsi + 184], rax
.L207:
    cmp r8, 2
    je .L211
    vandpd zmm0, zmm0, zmm10
    vminpd zmm0, zmm18, zmm0
    vbroadcastsd zmm1, qword ptr [rsi + 312]
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L208
    mov rax, qword ptr [rsp + 24]
    mov rdi, qword ptr [rsp + 56]
    vmovdqu ymm1, ymmword ptr [rax + rdi]
    vpcmpltud k1, ymm1, dword ptr [rsi + 320]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [rsi + 324]{1to8}
    kandb k1, k0, k1
    mov rax, qword ptr [rsi + 232]
    mov rdi, qword ptr [rsi + 296]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 8*rdi], zmm0
    mov rax, qword ptr [rsi + 256]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rax + 4*rdi], ymm0
    kmovb eax, k1
    popcnt eax, eax
    add rax, rdi
    mov qword ptr [rsi + 296], rax
    vbroadcastsd zmm1, qword ptr [rsi + 312]
.L208:
    vandpd zmm0, zmm29, zmm10
    vminpd zmm0, zmm18, zmm0
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L209
    mov rax, qword ptr [rsp + 24]
    mov rdi, qword ptr [rsp + 72]
    vmovdqu ymm1, ymmword ptr [rax + rdi]
    vpcmpltud k1, ymm1, dword ptr [rsi + 320]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [rsi + 324]{1to8}
    kandb k1, k0, k1
    mov rax, qword ptr [rsi + 232]
    mov rdi, qword ptr [rsi + 296]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 8*rdi], zmm0
    mov rax, qword ptr [rsi + 256]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rax + 4*rdi], ymm0
    kmovb eax, k1
    popcnt eax, eax
    add rax, rdi
    mov qword ptr [rsi + 296], rax
.L209:
    cmp r8, 3
    je .L211
    vandpd zmm0, zmm28, zmm10
    vminpd zmm0, zmm18, zmm0
    vbroadcastsd zmm1, qword ptr [rsi + 424]
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L210
    mov rax, qword ptr [rsp + 24]
    mov rdi, qword ptr [rsp + 56]
    vmovdqu ymm1, ymmword ptr [rax + rdi]
    vpcmpltud k1, ymm1, dword ptr [rsi + 432]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [rsi + 436]{1to8}
    kandb k1, k0, k1
    mov rax, qword ptr [rsi + 344]
    mov rdi, qword ptr [rsi + 408]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 8*rdi], zmm0
    mov rax, qword ptr [rsi + 368]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rax + 4*rdi], ymm0
    kmovb eax, k1
    popcnt eax, eax
    add rax, rdi
    mov qword ptr [rsi + 408], rax
    vbroadcastsd zmm1, qword ptr [rsi + 424]
.L210:
    vandpd zmm0, zmm27, zmm10
    vminpd zmm0, zmm18, zmm0
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L211
    mov rax, qword ptr [rsp + 24]
    mov rdi, qword ptr [rsp + 72]
    vmovdqu ymm1, ymmword ptr [rax + rdi]
    vpcmpltud k1, ymm1, dword ptr [rsi + 432]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [rsi + 436]{1to8}
    kandb k1, k0, k1
    mov rax, qword ptr [rsi + 344]
    mov rdi, qword ptr [rsi + 408]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 8*rdi], zmm0
    mov rax, qword ptr [rsi + 368]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rax + 4*rdi], ymm0
    kmovb eax, k1
    popcnt eax, eax
    add rax, rdi
    mov qword ptr [rsi + 408], rax
.L211:
    add r11, 4
    cmp r11, qword ptr [rsp + 48]
    jb .L170
    mov rsi, qword ptr [rsp + 24]
    vbroadcastsd zmm29, qword ptr [rip + .K4008000000000000]
    mov rdx, qword ptr [rsp + 168]
    jmp .L169
.L212:
    mov rdx, qword ptr [rsp + 56]
.L213:
    mov rax, rdx
    lea rsp, [rbp - 40]
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L214:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L86 .L125 .L143 .L107
.T1: jump .L171 .L185 .L193 .L178
.T2: jump .L12 .L33 .L19 .L26
.T3: jump .L49 .L70 .L56 .L63
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
