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
    sub rsp, 1856
    mov qword ptr [rsp + 64], rsi
    mov rcx, qword ptr [rdi + 32]
    mov r15, qword ptr [rdi + 40]
    mov qword ptr [rsp + 32], rcx
    lea rax, [rcx + r15]
    inc rax
    mov qword ptr [rsp + 152], rax
    lea rsi, [8*rax]
    test rsi, rsi
    je .L195
    mov rcx, qword ptr [rdi + 24]
    mov rax, rcx
    or rax, rsi
    shr rax, 32
    je .L0
    mov rax, rcx
    xor edx, edx
    div rsi
    mov qword ptr [rsp + 184], rsi
    cmp rsi, rcx
    ja .L1
    jmp .L2
.L0:
    mov eax, ecx
    xor edx, edx
    div esi
    mov qword ptr [rsp + 184], rsi
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
    mov rdx, qword ptr [rsp + 32]
    lea rcx, [rdx + 1]
    lea rsi, [8*rax]
    mov qword ptr [rsp + 24], rsi
    mov rsi, qword ptr [rdi + 48]
    mov qword ptr [rsp + 104], rsi
    mov r9, qword ptr [rdi]
    mov r10, qword ptr [rdi + 16]
    movzx esi, byte ptr [rdi + 56]
    mov dword ptr [rsp + 196], esi
    mov rsi, rcx
    shl rsi, 6
    mov qword ptr [rsp + 200], rsi
    lea rsi, [rdx - 1]
    mov qword ptr [rsp + 40], rsi
    shl qword ptr [rsp + 152], 6
    lea rsi, [r10 + 128]
    mov qword ptr [rsp + 120], rsi
    lea rsi, [r9 + 192]
    mov qword ptr [rsp + 168], rsi
    mov r8, rdx
    and r8, -2
    neg r8
    lea rsi, [rdx + 2*rdx]
    shl rsi, 5
    add rsi, r9
    add rsi, 184
    mov qword ptr [rsp + 160], rsi
    shl rdx, 6
    mov qword ptr [rsp + 176], r10
    add rdx, r10
    add rdx, 64
    mov qword ptr [rsp + 216], rdx
    vbroadcastsd zmm14, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm22, qword ptr [rip + .Kbfe0000000000000]
    vbroadcastsd zmm16, qword ptr [rip + .Kc087500000000000]
    vbroadcastsd zmm21, qword ptr [rip + .K4086300000000000]
    vbroadcastsd zmm4, qword ptr [rip + .Kc338000000000000]
    vbroadcastsd zmm5, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd zmm10, qword ptr [rip + .Kbfe62e42fee00000]
    vbroadcastsd zmm23, qword ptr [rip + .Kbdea39ef35793c76]
    vbroadcastsd zmm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd zmm24, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd zmm25, qword ptr [rip + .K3ec71df25b3100a2]
    vbroadcastsd zmm26, qword ptr [rip + .K3efa01999e2633fd]
    vbroadcastsd zmm31, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd zmm19, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd zmm20, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd zmm11, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm12, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm17, qword ptr [rip + .K3fe000000000000a]
    vbroadcastsd zmm18, qword ptr [rip + .K3ff0000000000000]
    vbroadcastsd zmm13, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm30, qword ptr [rip + .K4008000000000000]
    vbroadcastsd zmm29, qword ptr [rip + .K4087700000000000]
    vbroadcastsd zmm15, qword ptr [rip + .K3fe62e42fee00000]
    lea rdx, [r9 + 200]
    mov qword ptr [rsp + 240], rdx
    lea rdx, [r9 + 208]
    mov qword ptr [rsp + 232], rdx
    mov qword ptr [rsp + 136], r9
    lea rdx, [r9 + 216]
    mov qword ptr [rsp + 224], rdx
    xor esi, esi
    mov qword ptr [rsp + 56], r15
    mov qword ptr [rsp + 248], rax
    jmp .L5
.L3:
    mov rax, qword ptr [rsp + 128]
    inc rax
    mov rdx, rax
.L4:
    mov rsi, rdx
    mov rax, qword ptr [rsp + 248]
    cmp rdx, rax
    jae .L1
.L5:
    lea rdi, [rsi + 2]
    mov edx, dword ptr [rsp + 196]
    mov qword ptr [rsp + 144], rdx
    cmp rdi, rax
    mov qword ptr [rsp + 128], rsi
    jbe .L7
    cmp qword ptr [rsp + 104], 12
    jae .L9
    xor r9d, r9d
.L6:
    cmp r9, qword ptr [rsp + 104]
    jae .L3
    mov rax, qword ptr [rsp + 184]
    mov rsi, qword ptr [rsp + 128]
    imul rax, rsi
    mov rdx, qword ptr [rsp + 176]
    lea rdi, [rdx + 8*rax]
    mov rax, qword ptr [rsp + 200]
    add rax, rdi
    mov qword ptr [rsp + 72], rax
    mov rax, rsi
    shl rax, 6
    add rax, qword ptr [rsp + 64]
    mov qword ptr [rsp + 48], rax
    mov rdx, qword ptr [rsp + 152]
    imul rdx, rsi
    add rdx, qword ptr [rsp + 120]
    mov rax, qword ptr [rsp + 168]
    lea rax, [rax + 8*r9]
    mov qword ptr [rsp + 80], rax
    mov rax, qword ptr [rsp + 240]
    lea r11, [rax + 8*r9]
    mov rax, qword ptr [rsp + 232]
    lea r10, [rax + 8*r9]
    mov rax, qword ptr [rsp + 224]
    lea r14, [rax + 8*r9]
    mov rax, qword ptr [rsp + 160]
    lea rax, [rax + 8*r9 - 64]
    mov qword ptr [rsp + 112], rax
    mov rax, qword ptr [rsp + 136]
    vbroadcastsd zmm28, qword ptr [rax + 8*r9]
    mov qword ptr [rsp + 88], r9
    lea rsi, [rax + 8*r9]
    vmovupd zmm27, zmmword ptr [rdi]
    lea r9, [rip + .T0]
    mov rax, qword ptr [rsp + 144]
    movsxd rax, dword ptr [r9 + 4*rax]
    add rax, r9
    jmp rax
.L7:
    mov qword ptr [rsp + 208], rdi
    cmp qword ptr [rsp + 104], 12
    jae .L44
    xor edi, edi
.L8:
    cmp rdi, qword ptr [rsp + 104]
    jae .L79
    mov rbx, rdi
    mov r9, qword ptr [rsp + 128]
    mov rax, r9
    mov rsi, qword ptr [rsp + 184]
    imul rax, rsi
    mov rdi, qword ptr [rsp + 176]
    lea rax, [rdi + 8*rax]
    lea r14, [r9 + 1]
    mov rdx, r14
    imul rdx, rsi
    lea rsi, [rdi + 8*rdx]
    mov r11, qword ptr [rsp + 152]
    mov r10, r11
    imul r10, r14
    shl r14, 6
    mov qword ptr [rsp + 48], r14
    imul r11, r9
    shl r9, 6
    mov qword ptr [rsp + 128], r9
    mov rdx, qword ptr [rsp + 168]
    lea r14, [rdx + 8*rbx]
    mov rdx, qword ptr [rsp + 160]
    lea rdx, [rdx + 8*rbx - 64]
    mov qword ptr [rsp + 112], rdx
    mov rdi, qword ptr [rsp + 136]
    lea rdx, [rdi + 8*rbx]
    mov qword ptr [rsp + 80], rbx
    vbroadcastsd zmm0, qword ptr [rdi + 8*rbx]
    vmovapd zmmword ptr [rsp + 256], zmm0
    vmovapd zmmword ptr [rsp + 320], zmm0
    vmovapd zmmword ptr [rsp + 384], zmm0
    vmovapd zmmword ptr [rsp + 448], zmm0
    vmovapd zmmword ptr [rsp + 512], zmm0
    vmovapd zmmword ptr [rsp + 576], zmm0
    vmovapd zmmword ptr [rsp + 640], zmm0
    vmovapd zmmword ptr [rsp + 704], zmm0
    vmovupd zmm27, zmmword ptr [rax]
    vmovupd zmm28, zmmword ptr [rsi]
    lea r9, [rip + .T1]
    mov rdi, qword ptr [rsp + 144]
    movsxd rdi, dword ptr [r9 + 4*rdi]
    add rdi, r9
    vbroadcastsd zmm22, qword ptr [rip + .Kbfe0000000000000]
    jmp rdi
.L9:
    mov rax, qword ptr [rsp + 184]
    imul rax, rsi
    mov rdx, qword ptr [rsp + 176]
    lea rdx, [rdx + 8*rax]
    mov rax, qword ptr [rsp + 200]
    add rax, rdx
    mov qword ptr [rsp + 72], rax
    mov rax, rsi
    shl rax, 6
    add rax, qword ptr [rsp + 64]
    mov qword ptr [rsp + 48], rax
    mov r14, qword ptr [rsp + 152]
    imul r14, rsi
    add r14, qword ptr [rsp + 120]
    mov eax, 12
    mov r10, qword ptr [rsp + 160]
    mov rbx, qword ptr [rsp + 168]
    xor r9d, r9d
    jmp .L11
.L10:
    mov r9, qword ptr [rsp + 88]
    lea rax, [r9 + 12]
    add rbx, 96
    add r10, 96
    cmp rax, qword ptr [rsp + 104]
    vbroadcastsd zmm19, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd zmm20, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd zmm11, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm12, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm13, qword ptr [rip + .K8000000000000000]
    vmovapd zmm10, zmm27
    ja .L6
.L11:
    mov qword ptr [rsp + 80], r10
    mov qword ptr [rsp + 88], rax
    mov rax, qword ptr [rsp + 136]
    vbroadcastsd zmm0, qword ptr [rax + 8*r9]
    mov qword ptr [rsp + 112], r9
    lea r9, [rax + 8*r9]
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
    vmovupd zmm27, zmmword ptr [rdx]
    lea rsi, [rip + .T2]
    mov rax, qword ptr [rsp + 144]
    movsxd rax, dword ptr [rsi + 4*rax]
    add rax, rsi
    jmp rax
.L12:
    mov rsi, rbx
    xor edi, edi
    xor r12d, r12d
    jmp .L17
.L13:
    vxorpd xmm0, xmm0, xmm0
    mov eax, 1
.L14:
    vmovapd zmm1, zmm0
    lea r10, [r9 + 8*rdi]
    lea r13, [rax + 2*rax]
    shl r13, 5
    vbroadcastsd zmm0, qword ptr [r10 + r13]
    shl rax, 6
    vsubpd zmm0, zmm0, zmmword ptr [rdx + rax]
    vfmadd213pd zmm0, zmm0, zmm1
.L15:
    vmulpd zmm0, zmm0, zmm22
.L16:
    vmaxpd zmm0, zmm16, zmm0
    vminpd zmm0, zmm21, zmm0
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm0, zmm5
    vaddpd zmm1, zmm1, zmm4
    vfmadd231pd zmm0, zmm1, zmm10
    vfmadd231pd zmm0, zmm1, zmm23
    vmovapd zmm2, zmm8
    vfmadd213pd zmm2, zmm0, zmm24
    vfmadd213pd zmm2, zmm0, zmm25
    vfmadd213pd zmm2, zmm0, zmm26
    vfmadd213pd zmm2, zmm0, zmm31
    vfmadd213pd zmm2, zmm0, zmm19
    vfmadd213pd zmm2, zmm0, zmm20
    vfmadd213pd zmm2, zmm0, zmm11
    vfmadd213pd zmm2, zmm0, zmm12
    vfmadd213pd zmm2, zmm0, zmm17
    vmulpd zmm3, zmm27, qword ptr [r9 + 8*rdi]{1to8}
    vmulpd zmm6, zmm0, zmm0
    vfmadd213pd zmm6, zmm2, zmm0
    vaddpd zmm0, zmm6, zmm18
    vscalefpd zmm0, zmm0, zmm1
    vmulpd zmm0, zmm3, zmm0
    vmovapd zmmword ptr [rsp + r12 + 256], zmm0
    add r12, 64
    inc rdi
    add rsi, 8
    cmp r12, 768
    je .L40
.L17:
    vmovapd zmm0, zmm14
    cmp rcx, 2
    jb .L16
    cmp qword ptr [rsp + 40], 0
    je .L13
    vxorpd xmm0, xmm0, xmm0
    mov eax, 1
    mov r13, rsi
    mov r10, r14
.L18:
    vbroadcastsd zmm1, qword ptr [r13 - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r10 - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [r13]
    vsubpd zmm0, zmm0, zmmword ptr [r10]
    vfmadd213pd zmm0, zmm0, zmm1
    sub r10, -128
    add r13, 192
    lea r11, [r8 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L18
    test byte ptr [rsp + 32], 1
    jne .L14
    jmp .L15
.L19:
    mov r12, rbx
    xor esi, esi
    xor edi, edi
    jmp .L24
.L20:
    mov eax, 1
.L21:
    vmovapd zmm1, zmm0
    lea r10, [r9 + 8*rsi]
    lea r11, [rax + 2*rax]
    shl r11, 5
    vbroadcastsd zmm0, qword ptr [r10 + r11]
    shl rax, 6
    vsubpd zmm0, zmm0, zmmword ptr [rdx + rax]
    vfmadd213pd zmm0, zmm0, zmm1
.L22:
    vmulpd zmm0, zmm0, zmm30
    vsqrtpd zmm0, zmm0
.L23:
    vminpd zmm0, zmm29, zmm0
    vxorpd zmm1, zmm0, zmm13
    vmaxpd zmm1, zmm16, zmm1
    vminpd zmm1, zmm21, zmm1
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm1, zmm5
    vaddpd zmm2, zmm2, zmm4
    vfmadd231pd zmm1, zmm2, zmm10
    vfmadd231pd zmm1, zmm2, zmm23
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm24
    vfmadd213pd zmm3, zmm1, zmm25
    vfmadd213pd zmm3, zmm1, zmm26
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm19
    vfmadd213pd zmm3, zmm1, zmm20
    vfmadd213pd zmm3, zmm1, zmm11
    vfmadd213pd zmm3, zmm1, zmm12
    vfmadd213pd zmm3, zmm1, zmm17
    vmulpd zmm6, zmm27, qword ptr [r9 + 8*rsi]{1to8}
    vmulpd zmm7, zmm1, zmm1
    vfmadd213pd zmm7, zmm3, zmm1
    vaddpd zmm1, zmm7, zmm18
    vscalefpd zmm1, zmm1, zmm2
    vfmadd213pd zmm1, zmm0, zmm1
    vmulpd zmm0, zmm6, zmm1
    vmovapd zmmword ptr [rsp + rdi + 256], zmm0
    add rdi, 64
    inc rsi
    add r12, 8
    cmp rdi, 768
    je .L40
.L24:
    vxorpd xmm0, xmm0, xmm0
    cmp rcx, 2
    jb .L23
    cmp qword ptr [rsp + 40], 0
    je .L20
    mov eax, 1
    mov r13, r12
    mov r10, r14
.L25:
    vbroadcastsd zmm1, qword ptr [r13 - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r10 - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [r13]
    vsubpd zmm0, zmm0, zmmword ptr [r10]
    vfmadd213pd zmm0, zmm0, zmm1
    sub r10, -128
    add r13, 192
    lea r11, [r8 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L25
    test byte ptr [rsp + 32], 1
    jne .L21
    jmp .L22
.L26:
    mov r12, rbx
    xor esi, esi
    xor edi, edi
    jmp .L31
.L27:
    mov eax, 1
.L28:
    vmovapd zmm1, zmm0
    lea r10, [r9 + 8*rsi]
    lea r11, [rax + 2*rax]
    shl r11, 5
    vbroadcastsd zmm0, qword ptr [r10 + r11]
    shl rax, 6
    vsubpd zmm0, zmm0, zmmword ptr [rdx + rax]
    vfmadd213pd zmm0, zmm0, zmm1
.L29:
    vmulpd zmm0, zmm0, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm0, zmm0
.L30:
    vminpd zmm0, zmm29, zmm0
    vxorpd zmm1, zmm0, zmm13
    vmaxpd zmm1, zmm16, zmm1
    vminpd zmm1, zmm21, zmm1
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm1, zmm5
    vaddpd zmm2, zmm2, zmm4
    vfmadd231pd zmm1, zmm2, zmm10
    vfmadd231pd zmm1, zmm2, zmm23
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm24
    vfmadd213pd zmm3, zmm1, zmm25
    vfmadd213pd zmm3, zmm1, zmm26
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm19
    vfmadd213pd zmm3, zmm1, zmm20
    vfmadd213pd zmm3, zmm1, zmm11
    vfmadd213pd zmm3, zmm1, zmm12
    vfmadd213pd zmm3, zmm1, zmm17
    vmulpd zmm6, zmm27, qword ptr [r9 + 8*rsi]{1to8}
    vmovapd zmm7, zmm18
    vfmadd231pd zmm7, zmm0, qword ptr [rip + .K3fd5555555555555]{1to8}
    vfmadd213pd zmm7, zmm0, zmm18
    vmulpd zmm0, zmm1, zmm1
    vfmadd213pd zmm0, zmm3, zmm1
    vaddpd zmm0, zmm0, zmm18
    vscalefpd zmm0, zmm0, zmm2
    vmulpd zmm0, zmm7, zmm0
    vmulpd zmm0, zmm6, zmm0
    vmovapd zmmword ptr [rsp + rdi + 256], zmm0
    add rdi, 64
    inc rsi
    add r12, 8
    cmp rdi, 768
    je .L40
.L31:
    vxorpd xmm0, xmm0, xmm0
    cmp rcx, 2
    jb .L30
    cmp qword ptr [rsp + 40], 0
    je .L27
    mov eax, 1
    mov r13, r12
    mov r10, r14
.L32:
    vbroadcastsd zmm1, qword ptr [r13 - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r10 - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [r13]
    vsubpd zmm0, zmm0, zmmword ptr [r10]
    vfmadd213pd zmm0, zmm0, zmm1
    sub r10, -128
    add r13, 192
    lea r11, [r8 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L32
    test byte ptr [rsp + 32], 1
    jne .L28
    jmp .L29
.L33:
    mov rsi, rbx
    xor edi, edi
    xor r12d, r12d
    jmp .L38
.L34:
    mov eax, 1
.L35:
    vmovapd zmm1, zmm0
    lea r10, [r9 + 8*rdi]
    lea r11, [rax + 2*rax]
    shl r11, 5
    vbroadcastsd zmm0, qword ptr [r10 + r11]
    shl rax, 6
    vsubpd zmm0, zmm0, zmmword ptr [rdx + rax]
    vfmadd213pd zmm0, zmm0, zmm1
.L36:
    vsqrtpd zmm0, zmm0
.L37:
    vxorpd zmm0, zmm0, zmm13
    vmaxpd zmm0, zmm16, zmm0
    vminpd zmm0, zmm21, zmm0
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm0, zmm5
    vaddpd zmm1, zmm1, zmm4
    vfmadd231pd zmm0, zmm1, zmm10
    vfmadd231pd zmm0, zmm1, zmm23
    vmovapd zmm2, zmm8
    vfmadd213pd zmm2, zmm0, zmm24
    vfmadd213pd zmm2, zmm0, zmm25
    vfmadd213pd zmm2, zmm0, zmm26
    vfmadd213pd zmm2, zmm0, zmm31
    vfmadd213pd zmm2, zmm0, zmm19
    vfmadd213pd zmm2, zmm0, zmm20
    vfmadd213pd zmm2, zmm0, zmm11
    vfmadd213pd zmm2, zmm0, zmm12
    vfmadd213pd zmm2, zmm0, zmm17
    vmulpd zmm3, zmm27, qword ptr [r9 + 8*rdi]{1to8}
    vmulpd zmm6, zmm0, zmm0
    vfmadd213pd zmm6, zmm2, zmm0
    vaddpd zmm0, zmm6, zmm18
    vscalefpd zmm0, zmm0, zmm1
    vmulpd zmm0, zmm3, zmm0
    vmovapd zmmword ptr [rsp + r12 + 256], zmm0
    add r12, 64
    inc rdi
    add rsi, 8
    cmp r12, 768
    je .L40
.L38:
    vxorpd xmm0, xmm0, xmm0
    cmp rcx, 2
    jb .L37
    cmp qword ptr [rsp + 40], 0
    je .L34
    mov eax, 1
    mov r13, rsi
    mov r10, r14
.L39:
    vbroadcastsd zmm1, qword ptr [r13 - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r10 - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [r13]
    vsubpd zmm0, zmm0, zmmword ptr [r10]
    vfmadd213pd zmm0, zmm0, zmm1
    sub r10, -128
    add r13, 192
    lea r11, [r8 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L39
    test byte ptr [rsp + 32], 1
    jne .L35
    jmp .L36
.L40:
    vmovapd zmm27, zmm10
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
    mov r15, qword ptr [rsp + 56]
    test r15, r15
    je .L42
    mov rsi, qword ptr [rsp + 72]
    mov r10, qword ptr [rsp + 80]
    mov rdi, r10
    mov r9, r15
.L41:
    vmovupd zmm20, zmmword ptr [rsi]
    vfnmadd231pd zmm19, zmm20, qword ptr [rdi - 88]{1to8}
    vfnmadd231pd zmm13, zmm20, qword ptr [rdi - 80]{1to8}
    vfnmadd231pd zmm12, zmm20, qword ptr [rdi - 72]{1to8}
    vfnmadd231pd zmm11, zmm20, qword ptr [rdi - 64]{1to8}
    vfnmadd231pd zmm10, zmm20, qword ptr [rdi - 56]{1to8}
    vfnmadd231pd zmm9, zmm20, qword ptr [rdi - 48]{1to8}
    vfnmadd231pd zmm7, zmm20, qword ptr [rdi - 40]{1to8}
    vfnmadd231pd zmm6, zmm20, qword ptr [rdi - 32]{1to8}
    vfnmadd231pd zmm3, zmm20, qword ptr [rdi - 24]{1to8}
    vfnmadd231pd zmm2, zmm20, qword ptr [rdi - 16]{1to8}
    vfnmadd231pd zmm1, zmm20, qword ptr [rdi - 8]{1to8}
    vfnmadd231pd zmm0, zmm20, qword ptr [rdi]{1to8}
    add rdi, 96
    add rsi, 64
    dec r9
    jne .L41
    jmp .L43
.L42:
    mov r10, qword ptr [rsp + 80]
.L43:
    vmovapd zmmword ptr [rsp + 256], zmm19
    vmovapd zmmword ptr [rsp + 320], zmm13
    vmovapd zmmword ptr [rsp + 384], zmm12
    vmovapd zmmword ptr [rsp + 448], zmm11
    vmovapd zmmword ptr [rsp + 512], zmm10
    vmovapd zmmword ptr [rsp + 576], zmm9
    vmovapd zmmword ptr [rsp + 640], zmm7
    mov rsi, qword ptr [rsp + 104]
    mov r9, qword ptr [rsp + 112]
    sub rsi, r9
    je .L10
    mov rax, r9
    imul rax, qword ptr [rsp + 24]
    vandpd zmm19, zmm19, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm19, zmm18, zmm19
    mov rdi, qword ptr [rsp + 48]
    vmovupd zmmword ptr [rdi + 8*rax], zmm19
    cmp rsi, 1
    je .L10
    mov rax, r9
    or rax, 1
    imul rax, qword ptr [rsp + 24]
    vandpd zmm13, zmm13, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm13, zmm18, zmm13
    mov rdi, qword ptr [rsp + 48]
    vmovupd zmmword ptr [rdi + 8*rax], zmm13
    cmp rsi, 2
    je .L10
    mov rax, r9
    or rax, 2
    imul rax, qword ptr [rsp + 24]
    vandpd zmm12, zmm12, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm12, zmm18, zmm12
    mov rdi, qword ptr [rsp + 48]
    vmovupd zmmword ptr [rdi + 8*rax], zmm12
    cmp rsi, 3
    je .L10
    mov rax, r9
    or rax, 3
    imul rax, qword ptr [rsp + 24]
    vandpd zmm11, zmm11, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm11, zmm18, zmm11
    mov rdi, qword ptr [rsp + 48]
    vmovupd zmmword ptr [rdi + 8*rax], zmm11
    cmp rsi, 4
    je .L10
    lea rax, [r9 + 4]
    imul rax, qword ptr [rsp + 24]
    vandpd zmm10, zmm10, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm10, zmm18, zmm10
    mov rdi, qword ptr [rsp + 48]
    vmovupd zmmword ptr [rdi + 8*rax], zmm10
    cmp rsi, 5
    je .L10
    lea rax, [r9 + 5]
    imul rax, qword ptr [rsp + 24]
    vandpd zmm9, zmm9, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm9, zmm18, zmm9
    mov rdi, qword ptr [rsp + 48]
    vmovupd zmmword ptr [rdi + 8*rax], zmm9
    cmp rsi, 6
    je .L10
    lea rax, [r9 + 6]
    imul rax, qword ptr [rsp + 24]
    vandpd zmm7, zmm7, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm7, zmm18, zmm7
    mov rdi, qword ptr [rsp + 48]
    vmovupd zmmword ptr [rdi + 8*rax], zmm7
    cmp rsi, 7
    je .L10
    lea rax, [r9 + 7]
    imul rax, qword ptr [rsp + 24]
    vandpd zmm6, zmm6, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm6, zmm18, zmm6
    mov rdi, qword ptr [rsp + 48]
    vmovupd zmmword ptr [rdi + 8*rax], zmm6
    cmp rsi, 8
    je .L10
    lea rax, [r9 + 8]
    imul rax, qword ptr [rsp + 24]
    vandpd zmm3, zmm3, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm3, zmm18, zmm3
    mov rdi, qword ptr [rsp + 48]
    vmovupd zmmword ptr [rdi + 8*rax], zmm3
    cmp rsi, 9
    je .L10
    lea rax, [r9 + 9]
    imul rax, qword ptr [rsp + 24]
    vandpd zmm2, zmm2, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm2, zmm18, zmm2
    mov rdi, qword ptr [rsp + 48]
    vmovupd zmmword ptr [rdi + 8*rax], zmm2
    cmp rsi, 10
    je .L10
    lea rax, [r9 + 10]
    imul rax, qword ptr [rsp + 24]
    vandpd zmm1, zmm1, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm1, zmm18, zmm1
    mov rdi, qword ptr [rsp + 48]
    vmovupd zmmword ptr [rdi + 8*rax], zmm1
    cmp rsi, 11
    je .L10
    add r9, 11
    imul r9, qword ptr [rsp + 24]
    vandpd zmm0, zmm0, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm0, zmm18, zmm0
    mov rax, qword ptr [rsp + 48]
    vmovupd zmmword ptr [rax + 8*r9], zmm0
    jmp .L10
.L44:
    mov rax, rsi
    mov r9, rsi
    mov rsi, qword ptr [rsp + 184]
    imul rax, rsi
    mov rdi, qword ptr [rsp + 176]
    lea rdx, [rdi + 8*rax]
    lea r11, [r9 + 1]
    mov rax, r11
    imul rax, rsi
    lea r10, [rdi + 8*rax]
    mov rax, r9
    shl rax, 6
    mov qword ptr [rsp + 96], rax
    mov rax, qword ptr [rsp + 152]
    mov r14, rax
    imul r14, r11
    shl r11, 6
    mov qword ptr [rsp + 72], r11
    imul rax, r9
    mov esi, 12
    mov r11, qword ptr [rsp + 160]
    mov rbx, qword ptr [rsp + 168]
    xor edi, edi
    jmp .L46
.L45:
    mov rdi, qword ptr [rsp + 80]
    lea rsi, [rdi + 12]
    add rbx, 96
    add r11, 96
    cmp rsi, qword ptr [rsp + 104]
    vbroadcastsd zmm14, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm16, qword ptr [rip + .Kc087500000000000]
    vbroadcastsd zmm21, qword ptr [rip + .K4086300000000000]
    vbroadcastsd zmm10, qword ptr [rip + .Kbfe62e42fee00000]
    vbroadcastsd zmm23, qword ptr [rip + .Kbdea39ef35793c76]
    vbroadcastsd zmm24, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd zmm25, qword ptr [rip + .K3ec71df25b3100a2]
    vbroadcastsd zmm26, qword ptr [rip + .K3efa01999e2633fd]
    vbroadcastsd zmm31, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd zmm19, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd zmm20, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd zmm11, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm12, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm13, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm30, qword ptr [rip + .K4008000000000000]
    vbroadcastsd zmm29, qword ptr [rip + .K4087700000000000]
    vbroadcastsd zmm15, qword ptr [rip + .K3fe62e42fee00000]
    ja .L8
.L46:
    mov qword ptr [rsp + 88], r11
    mov qword ptr [rsp + 80], rsi
    mov rsi, qword ptr [rsp + 136]
    lea r9, [rsi + 8*rdi]
    mov qword ptr [rsp + 48], rdi
    vbroadcastsd zmm0, qword ptr [rsi + 8*rdi]
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
    lea rdi, [rip + .T3]
    mov rsi, qword ptr [rsp + 144]
    movsxd rsi, dword ptr [rdi + 4*rsi]
    add rsi, rdi
    mov qword ptr [rsp + 112], rbx
    jmp rsi
.L47:
    xor edi, edi
    xor r12d, r12d
    vbroadcastsd zmm13, qword ptr [rip + .Kbfe0000000000000]
    jmp .L52
.L48:
    mov r11d, 1
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
.L49:
    vmovapd zmm2, zmm1
    lea rsi, [r9 + 8*rdi]
    lea r13, [r11 + 2*r11]
    shl r13, 5
    vbroadcastsd zmm1, qword ptr [rsi + r13]
    vmovapd zmm3, zmm0
    shl r11, 6
    vsubpd zmm0, zmm1, zmmword ptr [rdx + r11]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [r10 + r11]
    vfmadd213pd zmm1, zmm1, zmm2
.L50:
    vmulpd zmm2, zmm0, zmm13
    vmulpd zmm1, zmm1, zmm13
.L51:
    vbroadcastsd zmm0, qword ptr [r9 + 8*rdi]
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm21, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm15
    vbroadcastsd zmm10, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm2, zmm3, zmm10
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm25
    vfmadd213pd zmm6, zmm2, zmm26
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm11
    vfmadd213pd zmm6, zmm2, zmm12
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm7, zmm0, zmmword ptr [rdx]
    vmulpd zmm9, zmm2, zmm2
    vfmadd213pd zmm9, zmm6, zmm2
    vaddpd zmm2, zmm9, zmm18
    vscalefpd zmm2, zmm2, zmm3
    vmulpd zmm2, zmm7, zmm2
    vmovapd zmmword ptr [rsp + r12 + 256], zmm2
    vmaxpd zmm1, zmm16, zmm1
    vminpd zmm1, zmm21, zmm1
    vmovapd zmm2, zmm5
    vfmsub213pd zmm2, zmm1, zmm4
    vaddpd zmm2, zmm2, zmm4
    vfnmadd231pd zmm1, zmm2, zmm15
    vfnmadd231pd zmm1, zmm2, zmm10
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm24
    vfmadd213pd zmm3, zmm1, zmm25
    vfmadd213pd zmm3, zmm1, zmm26
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm19
    vfmadd213pd zmm3, zmm1, zmm20
    vfmadd213pd zmm3, zmm1, zmm11
    vfmadd213pd zmm3, zmm1, zmm12
    vmulpd zmm0, zmm0, zmmword ptr [r10]
    vfmadd213pd zmm3, zmm1, zmm17
    vmulpd zmm6, zmm1, zmm1
    vfmadd213pd zmm6, zmm3, zmm1
    vaddpd zmm1, zmm6, zmm18
    vscalefpd zmm1, zmm1, zmm2
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + r12 + 320], zmm0
    add r12, 128
    inc rdi
    add rbx, 8
    cmp r12, 1536
    je .L75
.L52:
    vmovapd zmm2, zmm14
    vmovapd zmm1, zmm14
    cmp rcx, 2
    jb .L51
    cmp qword ptr [rsp + 40], 0
    je .L48
    mov r11d, 1
    vxorpd xmm0, xmm0, xmm0
    mov rsi, rbx
    mov r13, qword ptr [rsp + 120]
    vxorpd xmm1, xmm1, xmm1
.L53:
    vbroadcastsd zmm2, qword ptr [rsi - 96]
    vsubpd zmm3, zmm2, zmmword ptr [r13 + rax - 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [r13 + r14 - 64]
    vbroadcastsd zmm6, qword ptr [rsi]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [r13 + rax]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [r13 + r14]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r13, -128
    add rsi, 192
    lea r15, [r8 + r11]
    add r15, 2
    add r11, 2
    cmp r15, 1
    jne .L53
    test byte ptr [rsp + 32], 1
    jne .L49
    jmp .L50
.L54:
    mov rsi, rbx
    xor edi, edi
    xor r12d, r12d
    jmp .L59
.L55:
    mov r11d, 1
    vxorpd xmm0, xmm0, xmm0
.L56:
    vmovapd zmm2, zmm1
    lea rbx, [r9 + 8*rdi]
    lea r15, [r11 + 2*r11]
    shl r15, 5
    vbroadcastsd zmm1, qword ptr [rbx + r15]
    vmovapd zmm3, zmm0
    shl r11, 6
    vsubpd zmm0, zmm1, zmmword ptr [rdx + r11]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [r10 + r11]
    vfmadd213pd zmm1, zmm1, zmm2
.L57:
    vmulpd zmm0, zmm0, zmm30
    vsqrtpd zmm2, zmm0
    vmulpd zmm0, zmm1, zmm30
    vsqrtpd zmm1, zmm0
.L58:
    vbroadcastsd zmm0, qword ptr [r9 + 8*rdi]
    vminpd zmm2, zmm29, zmm2
    vxorpd zmm3, zmm2, zmm13
    vmaxpd zmm3, zmm16, zmm3
    vminpd zmm3, zmm21, zmm3
    vmovapd zmm6, zmm5
    vfmsub213pd zmm6, zmm3, zmm4
    vaddpd zmm6, zmm6, zmm4
    vfnmadd231pd zmm3, zmm6, zmm15
    vbroadcastsd zmm14, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm3, zmm6, zmm14
    vmovapd zmm7, zmm8
    vfmadd213pd zmm7, zmm3, zmm24
    vfmadd213pd zmm7, zmm3, zmm25
    vfmadd213pd zmm7, zmm3, zmm26
    vfmadd213pd zmm7, zmm3, zmm31
    vfmadd213pd zmm7, zmm3, zmm19
    vfmadd213pd zmm7, zmm3, zmm20
    vfmadd213pd zmm7, zmm3, zmm11
    vfmadd213pd zmm7, zmm3, zmm12
    vfmadd213pd zmm7, zmm3, zmm17
    vmulpd zmm9, zmm0, zmmword ptr [rdx]
    vmulpd zmm10, zmm3, zmm3
    vfmadd213pd zmm10, zmm7, zmm3
    vaddpd zmm3, zmm10, zmm18
    vscalefpd zmm3, zmm3, zmm6
    vfmadd213pd zmm3, zmm2, zmm3
    vmulpd zmm2, zmm9, zmm3
    vmovapd zmmword ptr [rsp + r12 + 256], zmm2
    vminpd zmm1, zmm29, zmm1
    vxorpd zmm2, zmm1, zmm13
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm21, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm15
    vfnmadd231pd zmm2, zmm3, zmm14
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm25
    vfmadd213pd zmm6, zmm2, zmm26
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm11
    vfmadd213pd zmm6, zmm2, zmm12
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm0, zmm0, zmmword ptr [r10]
    vmulpd zmm7, zmm2, zmm2
    vfmadd213pd zmm7, zmm6, zmm2
    vaddpd zmm2, zmm7, zmm18
    vscalefpd zmm2, zmm2, zmm3
    vfmadd213pd zmm2, zmm1, zmm2
    vmulpd zmm0, zmm0, zmm2
    vmovapd zmmword ptr [rsp + r12 + 320], zmm0
    add r12, 128
    inc rdi
    add rsi, 8
    cmp r12, 1536
    je .L75
.L59:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp rcx, 2
    jb .L58
    cmp qword ptr [rsp + 40], 0
    je .L55
    mov r11d, 1
    vxorpd xmm0, xmm0, xmm0
    mov rbx, rsi
    mov r13, qword ptr [rsp + 120]
.L60:
    vbroadcastsd zmm2, qword ptr [rbx - 96]
    vsubpd zmm3, zmm2, zmmword ptr [r13 + rax - 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [r13 + r14 - 64]
    vbroadcastsd zmm6, qword ptr [rbx]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [r13 + rax]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [r13 + r14]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r13, -128
    add rbx, 192
    lea r15, [r8 + r11]
    add r15, 2
    add r11, 2
    cmp r15, 1
    jne .L60
    test byte ptr [rsp + 32], 1
    jne .L56
    jmp .L57
.L61:
    mov rsi, rbx
    xor edi, edi
    xor r12d, r12d
    jmp .L66
.L62:
    mov r11d, 1
    vxorpd xmm0, xmm0, xmm0
.L63:
    vmovapd zmm2, zmm1
    lea rbx, [r9 + 8*rdi]
    lea r15, [r11 + 2*r11]
    shl r15, 5
    vbroadcastsd zmm1, qword ptr [rbx + r15]
    vmovapd zmm3, zmm0
    shl r11, 6
    vsubpd zmm0, zmm1, zmmword ptr [rdx + r11]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [r10 + r11]
    vfmadd213pd zmm1, zmm1, zmm2
.L64:
    vbroadcastsd zmm3, qword ptr [rip + .K4014000000000000]
    vmulpd zmm0, zmm0, zmm3
    vsqrtpd zmm2, zmm0
    vmulpd zmm0, zmm1, zmm3
    vsqrtpd zmm1, zmm0
.L65:
    vbroadcastsd zmm0, qword ptr [r9 + 8*rdi]
    vminpd zmm2, zmm29, zmm2
    vxorpd zmm3, zmm2, zmm13
    vmaxpd zmm3, zmm16, zmm3
    vminpd zmm3, zmm21, zmm3
    vmovapd zmm6, zmm5
    vfmsub213pd zmm6, zmm3, zmm4
    vaddpd zmm6, zmm6, zmm4
    vfnmadd231pd zmm3, zmm6, zmm15
    vbroadcastsd zmm22, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm3, zmm6, zmm22
    vmovapd zmm7, zmm8
    vfmadd213pd zmm7, zmm3, zmm24
    vfmadd213pd zmm7, zmm3, zmm25
    vfmadd213pd zmm7, zmm3, zmm26
    vfmadd213pd zmm7, zmm3, zmm31
    vfmadd213pd zmm7, zmm3, zmm19
    vfmadd213pd zmm7, zmm3, zmm20
    vfmadd213pd zmm7, zmm3, zmm11
    vfmadd213pd zmm7, zmm3, zmm12
    vfmadd213pd zmm7, zmm3, zmm17
    vmulpd zmm9, zmm0, zmmword ptr [rdx]
    vbroadcastsd zmm14, qword ptr [rip + .K3fd5555555555555]
    vmovapd zmm10, zmm14
    vfmadd213pd zmm10, zmm2, zmm18
    vfmadd213pd zmm10, zmm2, zmm18
    vmulpd zmm2, zmm3, zmm3
    vfmadd213pd zmm2, zmm7, zmm3
    vaddpd zmm2, zmm2, zmm18
    vscalefpd zmm2, zmm2, zmm6
    vmulpd zmm2, zmm10, zmm2
    vmulpd zmm2, zmm9, zmm2
    vmovapd zmmword ptr [rsp + r12 + 256], zmm2
    vminpd zmm1, zmm29, zmm1
    vxorpd zmm2, zmm1, zmm13
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm21, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm15
    vfnmadd231pd zmm2, zmm3, zmm22
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm25
    vfmadd213pd zmm6, zmm2, zmm26
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm11
    vfmadd213pd zmm6, zmm2, zmm12
    vmulpd zmm0, zmm0, zmmword ptr [r10]
    vfmadd213pd zmm6, zmm2, zmm17
    vmovapd zmm7, zmm14
    vfmadd213pd zmm7, zmm1, zmm18
    vfmadd213pd zmm7, zmm1, zmm18
    vmulpd zmm1, zmm2, zmm2
    vfmadd213pd zmm1, zmm6, zmm2
    vaddpd zmm1, zmm1, zmm18
    vscalefpd zmm1, zmm1, zmm3
    vmulpd zmm1, zmm7, zmm1
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + r12 + 320], zmm0
    add r12, 128
    inc rdi
    add rsi, 8
    cmp r12, 1536
    je .L75
.L66:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp rcx, 2
    jb .L65
    cmp qword ptr [rsp + 40], 0
    je .L62
    mov r11d, 1
    vxorpd xmm0, xmm0, xmm0
    mov rbx, rsi
    mov r13, qword ptr [rsp + 120]
.L67:
    vbroadcastsd zmm2, qword ptr [rbx - 96]
    vsubpd zmm3, zmm2, zmmword ptr [r13 + rax - 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [r13 + r14 - 64]
    vbroadcastsd zmm6, qword ptr [rbx]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [r13 + rax]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [r13 + r14]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r13, -128
    add rbx, 192
    lea r15, [r8 + r11]
    add r15, 2
    add r11, 2
    cmp r15, 1
    jne .L67
    test byte ptr [rsp + 32], 1
    jne .L63
    jmp .L64
.L68:
    mov rsi, rbx
    xor edi, edi
    xor r12d, r12d
    jmp .L73
.L69:
    mov r11d, 1
    vxorpd xmm0, xmm0, xmm0
.L70:
    vmovapd zmm2, zmm1
    lea rbx, [r9 + 8*rdi]
    lea r15, [r11 + 2*r11]
    shl r15, 5
    vbroadcastsd zmm1, qword ptr [rbx + r15]
    vmovapd zmm3, zmm0
    shl r11, 6
    vsubpd zmm0, zmm1, zmmword ptr [rdx + r11]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [r10 + r11]
    vfmadd213pd zmm1, zmm1, zmm2
.L71:
    vsqrtpd zmm2, zmm0
    vsqrtpd zmm1, zmm1
.L72:
    vbroadcastsd zmm0, qword ptr [r9 + 8*rdi]
    vxorpd zmm2, zmm2, zmm13
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm21, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm15
    vbroadcastsd zmm10, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm2, zmm3, zmm10
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm25
    vfmadd213pd zmm6, zmm2, zmm26
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm11
    vfmadd213pd zmm6, zmm2, zmm12
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm7, zmm0, zmmword ptr [rdx]
    vmulpd zmm9, zmm2, zmm2
    vfmadd213pd zmm9, zmm6, zmm2
    vaddpd zmm2, zmm9, zmm18
    vscalefpd zmm2, zmm2, zmm3
    vmulpd zmm2, zmm7, zmm2
    vmovapd zmmword ptr [rsp + r12 + 256], zmm2
    vxorpd zmm1, zmm1, zmm13
    vmaxpd zmm1, zmm16, zmm1
    vminpd zmm1, zmm21, zmm1
    vmovapd zmm2, zmm5
    vfmsub213pd zmm2, zmm1, zmm4
    vaddpd zmm2, zmm2, zmm4
    vfnmadd231pd zmm1, zmm2, zmm15
    vfnmadd231pd zmm1, zmm2, zmm10
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm24
    vfmadd213pd zmm3, zmm1, zmm25
    vfmadd213pd zmm3, zmm1, zmm26
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm19
    vfmadd213pd zmm3, zmm1, zmm20
    vfmadd213pd zmm3, zmm1, zmm11
    vfmadd213pd zmm3, zmm1, zmm12
    vmulpd zmm0, zmm0, zmmword ptr [r10]
    vfmadd213pd zmm3, zmm1, zmm17
    vmulpd zmm6, zmm1, zmm1
    vfmadd213pd zmm6, zmm3, zmm1
    vaddpd zmm1, zmm6, zmm18
    vscalefpd zmm1, zmm1, zmm2
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + r12 + 320], zmm0
    add r12, 128
    inc rdi
    add rsi, 8
    cmp r12, 1536
    je .L75
.L73:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp rcx, 2
    jb .L72
    cmp qword ptr [rsp + 40], 0
    je .L69
    mov r11d, 1
    vxorpd xmm0, xmm0, xmm0
    mov rbx, rsi
    mov r13, qword ptr [rsp + 120]
.L74:
    vbroadcastsd zmm2, qword ptr [rbx - 96]
    vsubpd zmm3, zmm2, zmmword ptr [r13 + rax - 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [r13 + r14 - 64]
    vbroadcastsd zmm6, qword ptr [rbx]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [r13 + rax]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [r13 + r14]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r13, -128
    add rbx, 192
    lea r15, [r8 + r11]
    add r15, 2
    add r11, 2
    cmp r15, 1
    jne .L74
    test byte ptr [rsp + 32], 1
    jne .L70
    jmp .L71
.L75:
    vmovapd zmm13, zmmword ptr [rsp + 256]
    vmovapd zmm12, zmmword ptr [rsp + 320]
    vmovapd zmm11, zmmword ptr [rsp + 384]
    vmovapd zmm10, zmmword ptr [rsp + 448]
    vmovapd zmm9, zmmword ptr [rsp + 512]
    vmovapd zmm3, zmmword ptr [rsp + 576]
    vmovapd zmm2, zmmword ptr [rsp + 640]
    vmovapd zmm26, zmmword ptr [rsp + 704]
    vmovapd zmm25, zmmword ptr [rsp + 768]
    vmovapd zmm20, zmmword ptr [rsp + 832]
    vmovapd zmm22, zmmword ptr [rsp + 896]
    vmovapd zmm24, zmmword ptr [rsp + 960]
    vmovapd zmm0, zmmword ptr [rsp + 1024]
    vmovapd zmm7, zmmword ptr [rsp + 1088]
    vmovapd zmm6, zmmword ptr [rsp + 1152]
    vmovapd zmm23, zmmword ptr [rsp + 1216]
    vmovapd zmm21, zmmword ptr [rsp + 1280]
    vmovapd zmm1, zmmword ptr [rsp + 1344]
    vmovapd zmm19, zmmword ptr [rsp + 1408]
    vmovapd zmm31, zmmword ptr [rsp + 1472]
    vmovapd zmm30, zmmword ptr [rsp + 1536]
    vmovapd zmm29, zmmword ptr [rsp + 1600]
    vmovapd zmm28, zmmword ptr [rsp + 1664]
    vmovapd zmm27, zmmword ptr [rsp + 1728]
    mov r15, qword ptr [rsp + 56]
    test r15, r15
    je .L77
    mov rsi, qword ptr [rsp + 216]
    mov r11, qword ptr [rsp + 88]
    mov rdi, r11
    mov r9, r15
    mov rbx, qword ptr [rsp + 112]
    mov r12, qword ptr [rsp + 48]
.L76:
    vmovupd zmm14, zmmword ptr [rsi + rax]
    vmovupd zmm15, zmmword ptr [rsi + r14]
    vbroadcastsd zmm16, qword ptr [rdi - 88]
    vfnmadd231pd zmm13, zmm16, zmm14
    vfnmadd231pd zmm12, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdi - 80]
    vfnmadd231pd zmm11, zmm16, zmm14
    vfnmadd231pd zmm10, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdi - 72]
    vfnmadd231pd zmm9, zmm16, zmm14
    vfnmadd231pd zmm3, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdi - 64]
    vfnmadd231pd zmm2, zmm16, zmm14
    vfnmadd231pd zmm26, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdi - 56]
    vfnmadd231pd zmm25, zmm16, zmm14
    vfnmadd231pd zmm20, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdi - 48]
    vfnmadd231pd zmm22, zmm16, zmm14
    vfnmadd231pd zmm24, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdi - 40]
    vfnmadd231pd zmm0, zmm16, zmm14
    vfnmadd231pd zmm7, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdi - 32]
    vfnmadd231pd zmm6, zmm16, zmm14
    vfnmadd231pd zmm23, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdi - 24]
    vfnmadd231pd zmm21, zmm16, zmm14
    vfnmadd231pd zmm1, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdi - 16]
    vfnmadd231pd zmm19, zmm16, zmm14
    vfnmadd231pd zmm31, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdi - 8]
    vfnmadd231pd zmm30, zmm16, zmm14
    vfnmadd231pd zmm29, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rdi]
    vfnmadd231pd zmm28, zmm16, zmm14
    vfnmadd231pd zmm27, zmm16, zmm15
    add rdi, 96
    add rsi, 64
    dec r9
    jne .L76
    jmp .L78
.L77:
    mov r11, qword ptr [rsp + 88]
    mov rbx, qword ptr [rsp + 112]
    mov r12, qword ptr [rsp + 48]
.L78:
    vmovapd zmmword ptr [rsp + 256], zmm13
    vmovapd zmmword ptr [rsp + 320], zmm12
    vmovapd zmmword ptr [rsp + 384], zmm11
    vmovapd zmmword ptr [rsp + 448], zmm10
    vmovapd zmmword ptr [rsp + 512], zmm9
    vmovapd zmmword ptr [rsp + 576], zmm3
    vmovapd zmmword ptr [rsp + 640], zmm2
    vmovapd zmmword ptr [rsp + 704], zmm26
    vmovapd zmmword ptr [rsp + 768], zmm25
    vmovapd zmmword ptr [rsp + 832], zmm20
    vmovapd zmmword ptr [rsp + 896], zmm22
    vmovapd zmmword ptr [rsp + 960], zmm24
    vmovapd zmmword ptr [rsp + 1024], zmm0
    vmovapd zmmword ptr [rsp + 1088], zmm7
    vmovapd zmmword ptr [rsp + 1152], zmm6
    vmovapd zmmword ptr [rsp + 1216], zmm23
    vmovapd zmmword ptr [rsp + 1280], zmm21
    vmovapd zmmword ptr [rsp + 1344], zmm1
    vmovapd zmmword ptr [rsp + 1408], zmm19
    vmovapd zmmword ptr [rsp + 1472], zmm31
    vmovapd zmmword ptr [rsp + 1536], zmm30
    vmovapd zmmword ptr [rsp + 1600], zmm29
    vmovapd zmmword ptr [rsp + 1664], zmm28
    vmovapd zmmword ptr [rsp + 1728], zmm27
    mov rsi, qword ptr [rsp + 104]
    sub rsi, r12
    je .L45
    mov rdi, r12
    imul rdi, qword ptr [rsp + 24]
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm1, zmmword ptr [rsp + 256]
    mov r9, qword ptr [rsp + 64]
    lea rdi, [r9 + 8*rdi]
    vminpd zmm0, zmm18, zmm0
    vandpd zmm1, zmm1, zmmword ptr [rsp + 320]
    mov r9, qword ptr [rsp + 96]
    vmovupd zmmword ptr [r9 + rdi], zmm0
    vminpd zmm0, zmm18, zmm1
    mov r9, qword ptr [rsp + 72]
    vmovupd zmmword ptr [r9 + rdi], zmm0
    cmp rsi, 1
    je .L45
    mov rdi, r12
    or rdi, 1
    imul rdi, qword ptr [rsp + 24]
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm1, zmmword ptr [rsp + 384]
    mov r9, qword ptr [rsp + 64]
    lea rdi, [r9 + 8*rdi]
    vminpd zmm0, zmm18, zmm0
    vandpd zmm1, zmm1, zmmword ptr [rsp + 448]
    mov r9, qword ptr [rsp + 96]
    vmovupd zmmword ptr [r9 + rdi], zmm0
    vminpd zmm0, zmm18, zmm1
    mov r9, qword ptr [rsp + 72]
    vmovupd zmmword ptr [r9 + rdi], zmm0
    cmp rsi, 2
    je .L45
    mov rdi, r12
    or rdi, 2
    imul rdi, qword ptr [rsp + 24]
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm1, zmmword ptr [rsp + 512]
    mov r9, qword ptr [rsp + 64]
    lea rdi, [r9 + 8*rdi]
    vminpd zmm0, zmm18, zmm0
    vandpd zmm1, zmm1, zmmword ptr [rsp + 576]
    mov r9, qword ptr [rsp + 96]
    vmovupd zmmword ptr [r9 + rdi], zmm0
    vminpd zmm0, zmm18, zmm1
    mov r9, qword ptr [rsp + 72]
    vmovupd zmmword ptr [r9 + rdi], zmm0
    cmp rsi, 3
    je .L45
    mov rdi, r12
    or rdi, 3
    imul rdi, qword ptr [rsp + 24]
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm1, zmmword ptr [rsp + 640]
    mov r9, qword ptr [rsp + 64]
    lea rdi, [r9 + 8*rdi]
    vminpd zmm0, zmm18, zmm0
    vandpd zmm1, zmm1, zmmword ptr [rsp + 704]
    mov r9, qword ptr [rsp + 96]
    vmovupd zmmword ptr [r9 + rdi], zmm0
    vminpd zmm0, zmm18, zmm1
    mov r9, qword ptr [rsp + 72]
    vmovupd zmmword ptr [r9 + rdi], zmm0
    cmp rsi, 4
    je .L45
    lea rdi, [r12 + 4]
    imul rdi, qword ptr [rsp + 24]
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm1, zmmword ptr [rsp + 768]
    mov r9, qword ptr [rsp + 64]
    lea rdi, [r9 + 8*rdi]
    vminpd zmm0, zmm18, zmm0
    vandpd zmm1, zmm1, zmmword ptr [rsp + 832]
    mov r9, qword ptr [rsp + 96]
    vmovupd zmmword ptr [r9 + rdi], zmm0
    vminpd zmm0, zmm18, zmm1
    mov r9, qword ptr [rsp + 72]
    vmovupd zmmword ptr [r9 + rdi], zmm0
    cmp rsi, 5
    je .L45
    lea rdi, [r12 + 5]
    imul rdi, qword ptr [rsp + 24]
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm1, zmmword ptr [rsp + 896]
    mov r9, qword ptr [rsp + 64]
    lea rdi, [r9 + 8*rdi]
    vminpd zmm0, zmm18, zmm0
    vandpd zmm1, zmm1, zmmword ptr [rsp + 960]
    mov r9, qword ptr [rsp + 96]
    vmovupd zmmword ptr [r9 + rdi], zmm0
    vminpd zmm0, zmm18, zmm1
    mov r9, qword ptr [rsp + 72]
    vmovupd zmmword ptr [r9 + rdi], zmm0
    cmp rsi, 6
    je .L45
    lea rdi, [r12 + 6]
    imul rdi, qword ptr [rsp + 24]
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm1, zmmword ptr [rsp + 1024]
    mov r9, qword ptr [rsp + 64]
    lea rdi, [r9 + 8*rdi]
    vminpd zmm0, zmm18, zmm0
    vandpd zmm1, zmm1, zmmword ptr [rsp + 1088]
    mov r9, qword ptr [rsp + 96]
    vmovupd zmmword ptr [r9 + rdi], zmm0
    vminpd zmm0, zmm18, zmm1
    mov r9, qword ptr [rsp + 72]
    vmovupd zmmword ptr [r9 + rdi], zmm0
    cmp rsi, 7
    je .L45
    lea rdi, [r12 + 7]
    imul rdi, qword ptr [rsp + 24]
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm1, zmmword ptr [rsp + 1152]
    mov r9, qword ptr [rsp + 64]
    lea rdi, [r9 + 8*rdi]
    vminpd zmm0, zmm18, zmm0
    vandpd zmm1, zmm1, zmmword ptr [rsp + 1216]
    mov r9, qword ptr [rsp + 96]
    vmovupd zmmword ptr [r9 + rdi], zmm0
    vminpd zmm0, zmm18, zmm1
    mov r9, qword ptr [rsp + 72]
    vmovupd zmmword ptr [r9 + rdi], zmm0
    cmp rsi, 8
    je .L45
    lea rdi, [r12 + 8]
    imul rdi, qword ptr [rsp + 24]
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm1, zmmword ptr [rsp + 1280]
    mov r9, qword ptr [rsp + 64]
    lea rdi, [r9 + 8*rdi]
    vminpd zmm0, zmm18, zmm0
    vandpd zmm1, zmm1, zmmword ptr [rsp + 1344]
    mov r9, qword ptr [rsp + 96]
    vmovupd zmmword ptr [r9 + rdi], zmm0
    vminpd zmm0, zmm18, zmm1
    mov r9, qword ptr [rsp + 72]
    vmovupd zmmword ptr [r9 + rdi], zmm0
    cmp rsi, 9
    je .L45
    lea rdi, [r12 + 9]
    imul rdi, qword ptr [rsp + 24]
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm1, zmmword ptr [rsp + 1408]
    mov r9, qword ptr [rsp + 64]
    lea rdi, [r9 + 8*rdi]
    vminpd zmm0, zmm18, zmm0
    vandpd zmm1, zmm1, zmmword ptr [rsp + 1472]
    mov r9, qword ptr [rsp + 96]
    vmovupd zmmword ptr [r9 + rdi], zmm0
    vminpd zmm0, zmm18, zmm1
    mov r9, qword ptr [rsp + 72]
    vmovupd zmmword ptr [r9 + rdi], zmm0
    cmp rsi, 10
    je .L45
    lea rdi, [r12 + 10]
    imul rdi, qword ptr [rsp + 24]
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm1, zmmword ptr [rsp + 1536]
    mov r9, qword ptr [rsp + 64]
    lea rdi, [r9 + 8*rdi]
    vminpd zmm0, zmm18, zmm0
    vandpd zmm1, zmm1, zmmword ptr [rsp + 1600]
    mov r9, qword ptr [rsp + 96]
    vmovupd zmmword ptr [r9 + rdi], zmm0
    vminpd zmm0, zmm18, zmm1
    mov r9, qword ptr [rsp + 72]
    vmovupd zmmword ptr [r9 + rdi], zmm0
    cmp rsi, 11
    je .L45
    add r12, 11
    imul r12, qword ptr [rsp + 24]
    mov rsi, qword ptr [rsp + 64]
    lea rsi, [rsi + 8*r12]
    vbroadcastsd zmm1, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm0, zmm1, zmmword ptr [rsp + 1664]
    vminpd zmm0, zmm18, zmm0
    mov rdi, qword ptr [rsp + 96]
    vmovupd zmmword ptr [rdi + rsi], zmm0
    vandpd zmm0, zmm1, zmmword ptr [rsp + 1728]
    vminpd zmm0, zmm18, zmm0
    mov rdi, qword ptr [rsp + 72]
    vmovupd zmmword ptr [rdi + rsi], zmm0
    jmp .L45
.L79:
    vbroadcastsd zmm22, qword ptr [rip + .Kbfe0000000000000]
    mov rdx, qword ptr [rsp + 208]
    jmp .L4
.L80:
    add qword ptr [rsp + 80], 32
    add r11, 32
    add r10, 32
    add r14, 32
    add qword ptr [rsp + 112], 32
    mov rax, qword ptr [rsp + 136]
    vbroadcastsd zmm28, qword ptr [rax + 8*r9]
    mov qword ptr [rsp + 88], r9
    lea rsi, [rax + 8*r9]
    vmovupd zmm27, zmmword ptr [rdi]
    lea r9, [rip + .T0]
    mov rax, qword ptr [rsp + 144]
    movsxd rax, dword ptr [r9 + 4*rax]
    add rax, r9
    jmp rax
.L81:
    cmp rcx, 2
    jb .L85
    vxorpd xmm0, xmm0, xmm0
    mov eax, 1
    cmp qword ptr [rsp + 40], 0
    je .L83
    mov r9, qword ptr [rsp + 80]
    mov rbx, rdx
.L82:
    vbroadcastsd zmm1, qword ptr [r9 - 96]
    vsubpd zmm1, zmm1, zmmword ptr [rbx - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [r9]
    vsubpd zmm0, zmm0, zmmword ptr [rbx]
    vfmadd213pd zmm0, zmm0, zmm1
    sub rbx, -128
    add r9, 192
    lea r12, [r8 + rax]
    add r12, 2
    add rax, 2
    cmp r12, 1
    jne .L82
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L84
.L83:
    lea r9, [rax + 2*rax]
    shl r9, 5
    vbroadcastsd zmm1, qword ptr [rsi + r9]
    shl rax, 6
    vsubpd zmm1, zmm1, zmmword ptr [rdi + rax]
    vfmadd231pd zmm0, zmm1, zmm1
.L84:
    vmulpd zmm0, zmm0, zmm22
    jmp .L86
.L85:
    vmovapd zmm0, zmm14
.L86:
    vmaxpd zmm0, zmm16, zmm0
    vminpd zmm0, zmm21, zmm0
    vmovapd zmm1, zmm4
    vfmsub231pd zmm1, zmm0, zmm5
    vaddpd zmm1, zmm1, zmm4
    vfmadd231pd zmm0, zmm1, zmm10
    vfmadd231pd zmm0, zmm1, zmm23
    vmovapd zmm2, zmm8
    vfmadd213pd zmm2, zmm0, zmm24
    vfmadd213pd zmm2, zmm0, zmm25
    vfmadd213pd zmm2, zmm0, zmm26
    vfmadd213pd zmm2, zmm0, zmm31
    vfmadd213pd zmm2, zmm0, zmm19
    vfmadd213pd zmm2, zmm0, zmm20
    vfmadd213pd zmm2, zmm0, zmm11
    vfmadd213pd zmm2, zmm0, zmm12
    vfmadd213pd zmm2, zmm0, zmm17
    vmulpd zmm3, zmm28, zmm27
    vmulpd zmm6, zmm0, zmm0
    vfmadd213pd zmm6, zmm2, zmm0
    vaddpd zmm0, zmm6, zmm18
    vscalefpd zmm0, zmm0, zmm1
    vmulpd zmm28, zmm3, zmm0
    vbroadcastsd zmm0, qword ptr [rsi + 8]
    cmp rcx, 2
    jb .L90
    lea r9, [rsi + 8]
    vxorpd xmm1, xmm1, xmm1
    mov eax, 1
    cmp qword ptr [rsp + 40], 0
    je .L88
    mov rbx, r11
    mov r12, rdx
.L87:
    vbroadcastsd zmm2, qword ptr [rbx - 96]
    vsubpd zmm2, zmm2, zmmword ptr [r12 - 64]
    vfmadd213pd zmm2, zmm2, zmm1
    vbroadcastsd zmm1, qword ptr [rbx]
    vsubpd zmm1, zmm1, zmmword ptr [r12]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r12, -128
    add rbx, 192
    lea r13, [r8 + rax]
    add r13, 2
    add rax, 2
    cmp r13, 1
    jne .L87
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L89
.L88:
    lea rbx, [rax + 2*rax]
    shl rbx, 5
    vbroadcastsd zmm2, qword ptr [r9 + rbx]
    shl rax, 6
    vsubpd zmm2, zmm2, zmmword ptr [rdi + rax]
    vfmadd231pd zmm1, zmm2, zmm2
.L89:
    vmulpd zmm1, zmm1, zmm22
    jmp .L91
.L90:
    vmovapd zmm1, zmm14
.L91:
    vmaxpd zmm1, zmm16, zmm1
    vminpd zmm1, zmm21, zmm1
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm1, zmm5
    vaddpd zmm2, zmm2, zmm4
    vfmadd231pd zmm1, zmm2, zmm10
    vfmadd231pd zmm1, zmm2, zmm23
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm24
    vfmadd213pd zmm3, zmm1, zmm25
    vfmadd213pd zmm3, zmm1, zmm26
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm19
    vfmadd213pd zmm3, zmm1, zmm20
    vfmadd213pd zmm3, zmm1, zmm11
    vfmadd213pd zmm3, zmm1, zmm12
    vfmadd213pd zmm3, zmm1, zmm17
    vmulpd zmm0, zmm0, zmm27
    vmulpd zmm6, zmm1, zmm1
    vfmadd213pd zmm6, zmm3, zmm1
    vaddpd zmm1, zmm6, zmm18
    vscalefpd zmm1, zmm1, zmm2
    vmulpd zmm29, zmm0, zmm1
    vbroadcastsd zmm0, qword ptr [rsi + 16]
    cmp rcx, 2
    jb .L95
    lea rax, [rsi + 16]
    vxorpd xmm1, xmm1, xmm1
    mov r9d, 1
    cmp qword ptr [rsp + 40], 0
    je .L93
    mov rbx, r10
    mov r12, rdx
.L92:
    vbroadcastsd zmm2, qword ptr [rbx - 96]
    vsubpd zmm2, zmm2, zmmword ptr [r12 - 64]
    vfmadd213pd zmm2, zmm2, zmm1
    vbroadcastsd zmm1, qword ptr [rbx]
    vsubpd zmm1, zmm1, zmmword ptr [r12]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r12, -128
    add rbx, 192
    lea r13, [r8 + r9]
    add r13, 2
    add r9, 2
    cmp r13, 1
    jne .L92
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L94
.L93:
    lea rbx, [r9 + 2*r9]
    shl rbx, 5
    vbroadcastsd zmm2, qword ptr [rax + rbx]
    shl r9, 6
    vsubpd zmm2, zmm2, zmmword ptr [rdi + r9]
    vfmadd231pd zmm1, zmm2, zmm2
.L94:
    vmulpd zmm1, zmm1, zmm22
    jmp .L96
.L95:
    vmovapd zmm1, zmm14
.L96:
    vmaxpd zmm1, zmm16, zmm1
    vminpd zmm1, zmm21, zmm1
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm1, zmm5
    vaddpd zmm2, zmm2, zmm4
    vfmadd231pd zmm1, zmm2, zmm10
    vfmadd231pd zmm1, zmm2, zmm23
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm24
    vfmadd213pd zmm3, zmm1, zmm25
    vfmadd213pd zmm3, zmm1, zmm26
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm19
    vfmadd213pd zmm3, zmm1, zmm20
    vfmadd213pd zmm3, zmm1, zmm11
    vfmadd213pd zmm3, zmm1, zmm12
    vfmadd213pd zmm3, zmm1, zmm17
    vmulpd zmm0, zmm0, zmm27
    vmulpd zmm6, zmm1, zmm1
    vfmadd213pd zmm6, zmm3, zmm1
    vaddpd zmm1, zmm6, zmm18
    vscalefpd zmm1, zmm1, zmm2
    vmulpd zmm30, zmm0, zmm1
    vbroadcastsd zmm0, qword ptr [rsi + 24]
    cmp rcx, 2
    jb .L100
    add rsi, 24
    vxorpd xmm1, xmm1, xmm1
    mov eax, 1
    cmp qword ptr [rsp + 40], 0
    je .L98
    mov r9, r14
    mov rbx, rdx
.L97:
    vbroadcastsd zmm2, qword ptr [r9 - 96]
    vsubpd zmm2, zmm2, zmmword ptr [rbx - 64]
    vfmadd213pd zmm2, zmm2, zmm1
    vbroadcastsd zmm1, qword ptr [r9]
    vsubpd zmm1, zmm1, zmmword ptr [rbx]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rbx, -128
    add r9, 192
    lea r12, [r8 + rax]
    add r12, 2
    add rax, 2
    cmp r12, 1
    jne .L97
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L99
.L98:
    lea r9, [rax + 2*rax]
    shl r9, 5
    vbroadcastsd zmm2, qword ptr [rsi + r9]
    shl rax, 6
    vsubpd zmm2, zmm2, zmmword ptr [rdi + rax]
    vfmadd231pd zmm1, zmm2, zmm2
.L99:
    vmulpd zmm1, zmm1, zmm22
    jmp .L101
.L100:
    vmovapd zmm1, zmm14
.L101:
    vmaxpd zmm1, zmm16, zmm1
    vminpd zmm1, zmm21, zmm1
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm1, zmm5
    vaddpd zmm2, zmm2, zmm4
    vfmadd231pd zmm1, zmm2, zmm10
    vfmadd231pd zmm1, zmm2, zmm23
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm24
    vfmadd213pd zmm3, zmm1, zmm25
    vfmadd213pd zmm3, zmm1, zmm26
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm19
    vfmadd213pd zmm3, zmm1, zmm20
    vfmadd213pd zmm3, zmm1, zmm11
    vfmadd213pd zmm3, zmm1, zmm12
    vfmadd213pd zmm3, zmm1, zmm17
    vmulpd zmm0, zmm0, zmm27
    vmulpd zmm6, zmm1, zmm1
    vfmadd213pd zmm6, zmm3, zmm1
    vaddpd zmm1, zmm6, zmm18
    vscalefpd zmm1, zmm1, zmm2
    vmulpd zmm0, zmm0, zmm1
    test r15, r15
    jne .L156
    jmp .L158
.L102:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    cmp rcx, 2
    jb .L106
    mov eax, 1
    cmp qword ptr [rsp + 40], 0
    je .L104
    mov r9, qword ptr [rsp + 80]
    mov rbx, rdx
.L103:
    vbroadcastsd zmm2, qword ptr [r9 - 96]
    vsubpd zmm2, zmm2, zmmword ptr [rbx - 64]
    vfmadd213pd zmm2, zmm2, zmm1
    vbroadcastsd zmm1, qword ptr [r9]
    vsubpd zmm1, zmm1, zmmword ptr [rbx]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rbx, -128
    add r9, 192
    lea r12, [r8 + rax]
    add r12, 2
    add rax, 2
    cmp r12, 1
    jne .L103
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L105
.L104:
    lea r9, [rax + 2*rax]
    shl r9, 5
    vbroadcastsd zmm2, qword ptr [rsi + r9]
    shl rax, 6
    vsubpd zmm2, zmm2, zmmword ptr [rdi + rax]
    vfmadd231pd zmm1, zmm2, zmm2
.L105:
    vmulpd zmm1, zmm1, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm1, zmm1
.L106:
    vminpd zmm1, zmm29, zmm1
    vxorpd zmm2, zmm1, zmm13
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm21, zmm2
    vmovapd zmm3, zmm4
    vfmsub231pd zmm3, zmm2, zmm5
    vaddpd zmm3, zmm3, zmm4
    vfmadd231pd zmm2, zmm3, zmm10
    vfmadd231pd zmm2, zmm3, zmm23
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm25
    vfmadd213pd zmm6, zmm2, zmm26
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm11
    vfmadd213pd zmm6, zmm2, zmm12
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
    vbroadcastsd zmm1, qword ptr [rsi + 8]
    cmp rcx, 2
    jb .L110
    lea r9, [rsi + 8]
    vxorpd xmm0, xmm0, xmm0
    mov eax, 1
    cmp qword ptr [rsp + 40], 0
    je .L108
    mov rbx, r11
    mov r12, rdx
.L107:
    vbroadcastsd zmm2, qword ptr [rbx - 96]
    vsubpd zmm2, zmm2, zmmword ptr [r12 - 64]
    vfmadd213pd zmm2, zmm2, zmm0
    vbroadcastsd zmm0, qword ptr [rbx]
    vsubpd zmm0, zmm0, zmmword ptr [r12]
    vfmadd213pd zmm0, zmm0, zmm2
    sub r12, -128
    add rbx, 192
    lea r13, [r8 + rax]
    add r13, 2
    add rax, 2
    cmp r13, 1
    jne .L107
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L109
.L108:
    lea rbx, [rax + 2*rax]
    shl rbx, 5
    vbroadcastsd zmm2, qword ptr [r9 + rbx]
    shl rax, 6
    vsubpd zmm2, zmm2, zmmword ptr [rdi + rax]
    vfmadd231pd zmm0, zmm2, zmm2
.L109:
    vmulpd zmm0, zmm0, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm0, zmm0
.L110:
    vminpd zmm0, zmm29, zmm0
    vxorpd zmm2, zmm0, zmm13
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm21, zmm2
    vmovapd zmm3, zmm4
    vfmsub231pd zmm3, zmm2, zmm5
    vaddpd zmm3, zmm3, zmm4
    vfmadd231pd zmm2, zmm3, zmm10
    vfmadd231pd zmm2, zmm3, zmm23
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm25
    vfmadd213pd zmm6, zmm2, zmm26
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm11
    vfmadd213pd zmm6, zmm2, zmm12
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
    vbroadcastsd zmm1, qword ptr [rsi + 16]
    cmp rcx, 2
    jb .L114
    lea rax, [rsi + 16]
    vxorpd xmm2, xmm2, xmm2
    mov r9d, 1
    cmp qword ptr [rsp + 40], 0
    je .L112
    mov rbx, r10
    mov r12, rdx
.L111:
    vbroadcastsd zmm3, qword ptr [rbx - 96]
    vsubpd zmm3, zmm3, zmmword ptr [r12 - 64]
    vfmadd213pd zmm3, zmm3, zmm2
    vbroadcastsd zmm2, qword ptr [rbx]
    vsubpd zmm2, zmm2, zmmword ptr [r12]
    vfmadd213pd zmm2, zmm2, zmm3
    sub r12, -128
    add rbx, 192
    lea r13, [r8 + r9]
    add r13, 2
    add r9, 2
    cmp r13, 1
    jne .L111
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L113
.L112:
    lea rbx, [r9 + 2*r9]
    shl rbx, 5
    vbroadcastsd zmm3, qword ptr [rax + rbx]
    shl r9, 6
    vsubpd zmm3, zmm3, zmmword ptr [rdi + r9]
    vfmadd231pd zmm2, zmm3, zmm3
.L113:
    vmulpd zmm2, zmm2, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm2, zmm2
    jmp .L115
.L114:
    vxorpd xmm2, xmm2, xmm2
.L115:
    vbroadcastsd zmm3, qword ptr [rip + .K4087700000000000]
    vminpd zmm2, zmm3, zmm2
    vxorpd zmm3, zmm2, zmm13
    vmaxpd zmm3, zmm16, zmm3
    vminpd zmm3, zmm21, zmm3
    vmovapd zmm6, zmm4
    vfmsub231pd zmm6, zmm3, zmm5
    vaddpd zmm6, zmm6, zmm4
    vfmadd231pd zmm3, zmm6, zmm10
    vfmadd231pd zmm3, zmm6, zmm23
    vmovapd zmm7, zmm8
    vfmadd213pd zmm7, zmm3, zmm24
    vfmadd213pd zmm7, zmm3, zmm25
    vfmadd213pd zmm7, zmm3, zmm26
    vfmadd213pd zmm7, zmm3, zmm31
    vfmadd213pd zmm7, zmm3, zmm19
    vfmadd213pd zmm7, zmm3, zmm20
    vfmadd213pd zmm7, zmm3, zmm11
    vfmadd213pd zmm7, zmm3, zmm12
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
    vbroadcastsd zmm1, qword ptr [rsi + 24]
    cmp rcx, 2
    jb .L119
    add rsi, 24
    vxorpd xmm0, xmm0, xmm0
    mov eax, 1
    cmp qword ptr [rsp + 40], 0
    je .L117
    mov r9, r14
    mov rbx, rdx
.L116:
    vbroadcastsd zmm2, qword ptr [r9 - 96]
    vsubpd zmm2, zmm2, zmmword ptr [rbx - 64]
    vfmadd213pd zmm2, zmm2, zmm0
    vbroadcastsd zmm0, qword ptr [r9]
    vsubpd zmm0, zmm0, zmmword ptr [rbx]
    vfmadd213pd zmm0, zmm0, zmm2
    sub rbx, -128
    add r9, 192
    lea r12, [r8 + rax]
    add r12, 2
    add rax, 2
    cmp r12, 1
    jne .L116
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L118
.L117:
    lea r9, [rax + 2*rax]
    shl r9, 5
    vbroadcastsd zmm2, qword ptr [rsi + r9]
    shl rax, 6
    vsubpd zmm2, zmm2, zmmword ptr [rdi + rax]
    vfmadd231pd zmm0, zmm2, zmm2
.L118:
    vmulpd zmm0, zmm0, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm0, zmm0
.L119:
    vbroadcastsd zmm2, qword ptr [rip + .K4087700000000000]
    vminpd zmm0, zmm2, zmm0
    vxorpd zmm2, zmm0, zmm13
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm21, zmm2
    vmovapd zmm3, zmm4
    vfmsub231pd zmm3, zmm2, zmm5
    vaddpd zmm3, zmm3, zmm4
    vfmadd231pd zmm2, zmm3, zmm10
    vfmadd231pd zmm2, zmm3, zmm23
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm25
    vfmadd213pd zmm6, zmm2, zmm26
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm11
    vfmadd213pd zmm6, zmm2, zmm12
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
    jne .L156
    jmp .L158
.L120:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    cmp rcx, 2
    jb .L124
    mov eax, 1
    cmp qword ptr [rsp + 40], 0
    je .L122
    mov r9, qword ptr [rsp + 80]
    mov rbx, rdx
.L121:
    vbroadcastsd zmm2, qword ptr [r9 - 96]
    vsubpd zmm2, zmm2, zmmword ptr [rbx - 64]
    vfmadd213pd zmm2, zmm2, zmm1
    vbroadcastsd zmm1, qword ptr [r9]
    vsubpd zmm1, zmm1, zmmword ptr [rbx]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rbx, -128
    add r9, 192
    lea r12, [r8 + rax]
    add r12, 2
    add rax, 2
    cmp r12, 1
    jne .L121
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L123
.L122:
    lea r9, [rax + 2*rax]
    shl r9, 5
    vbroadcastsd zmm2, qword ptr [rsi + r9]
    shl rax, 6
    vsubpd zmm2, zmm2, zmmword ptr [rdi + rax]
    vfmadd231pd zmm1, zmm2, zmm2
.L123:
    vsqrtpd zmm1, zmm1
.L124:
    vxorpd zmm1, zmm1, zmm13
    vmaxpd zmm1, zmm16, zmm1
    vminpd zmm1, zmm21, zmm1
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm1, zmm5
    vaddpd zmm2, zmm2, zmm4
    vfmadd231pd zmm1, zmm2, zmm10
    vfmadd231pd zmm1, zmm2, zmm23
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm24
    vfmadd213pd zmm3, zmm1, zmm25
    vfmadd213pd zmm3, zmm1, zmm26
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm19
    vfmadd213pd zmm3, zmm1, zmm20
    vfmadd213pd zmm3, zmm1, zmm11
    vfmadd213pd zmm3, zmm1, zmm12
    vfmadd213pd zmm3, zmm1, zmm17
    vmulpd zmm6, zmm28, zmm27
    vmulpd zmm7, zmm1, zmm1
    vfmadd213pd zmm7, zmm3, zmm1
    vaddpd zmm1, zmm7, zmm18
    vscalefpd zmm1, zmm1, zmm2
    vmulpd zmm28, zmm6, zmm1
    vbroadcastsd zmm1, qword ptr [rsi + 8]
    cmp rcx, 2
    jb .L128
    lea r9, [rsi + 8]
    vxorpd xmm0, xmm0, xmm0
    mov eax, 1
    cmp qword ptr [rsp + 40], 0
    je .L126
    mov rbx, r11
    mov r12, rdx
.L125:
    vbroadcastsd zmm2, qword ptr [rbx - 96]
    vsubpd zmm2, zmm2, zmmword ptr [r12 - 64]
    vfmadd213pd zmm2, zmm2, zmm0
    vbroadcastsd zmm0, qword ptr [rbx]
    vsubpd zmm0, zmm0, zmmword ptr [r12]
    vfmadd213pd zmm0, zmm0, zmm2
    sub r12, -128
    add rbx, 192
    lea r13, [r8 + rax]
    add r13, 2
    add rax, 2
    cmp r13, 1
    jne .L125
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L127
.L126:
    lea rbx, [rax + 2*rax]
    shl rbx, 5
    vbroadcastsd zmm2, qword ptr [r9 + rbx]
    shl rax, 6
    vsubpd zmm2, zmm2, zmmword ptr [rdi + rax]
    vfmadd231pd zmm0, zmm2, zmm2
.L127:
    vsqrtpd zmm0, zmm0
.L128:
    vxorpd zmm0, zmm0, zmm13
    vmaxpd zmm0, zmm16, zmm0
    vminpd zmm0, zmm21, zmm0
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm0, zmm5
    vaddpd zmm2, zmm2, zmm4
    vfmadd231pd zmm0, zmm2, zmm10
    vfmadd231pd zmm0, zmm2, zmm23
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm0, zmm24
    vfmadd213pd zmm3, zmm0, zmm25
    vfmadd213pd zmm3, zmm0, zmm26
    vfmadd213pd zmm3, zmm0, zmm31
    vfmadd213pd zmm3, zmm0, zmm19
    vfmadd213pd zmm3, zmm0, zmm20
    vfmadd213pd zmm3, zmm0, zmm11
    vfmadd213pd zmm3, zmm0, zmm12
    vfmadd213pd zmm3, zmm0, zmm17
    vmulpd zmm1, zmm1, zmm27
    vmulpd zmm6, zmm0, zmm0
    vfmadd213pd zmm6, zmm3, zmm0
    vaddpd zmm0, zmm6, zmm18
    vscalefpd zmm0, zmm0, zmm2
    vmulpd zmm29, zmm1, zmm0
    vxorpd xmm0, xmm0, xmm0
    vbroadcastsd zmm1, qword ptr [rsi + 16]
    cmp rcx, 2
    jb .L132
    lea rax, [rsi + 16]
    vxorpd xmm2, xmm2, xmm2
    mov r9d, 1
    cmp qword ptr [rsp + 40], 0
    je .L130
    mov rbx, r10
    mov r12, rdx
.L129:
    vbroadcastsd zmm3, qword ptr [rbx - 96]
    vsubpd zmm3, zmm3, zmmword ptr [r12 - 64]
    vfmadd213pd zmm3, zmm3, zmm2
    vbroadcastsd zmm2, qword ptr [rbx]
    vsubpd zmm2, zmm2, zmmword ptr [r12]
    vfmadd213pd zmm2, zmm2, zmm3
    sub r12, -128
    add rbx, 192
    lea r13, [r8 + r9]
    add r13, 2
    add r9, 2
    cmp r13, 1
    jne .L129
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L131
.L130:
    lea rbx, [r9 + 2*r9]
    shl rbx, 5
    vbroadcastsd zmm3, qword ptr [rax + rbx]
    shl r9, 6
    vsubpd zmm3, zmm3, zmmword ptr [rdi + r9]
    vfmadd231pd zmm2, zmm3, zmm3
.L131:
    vsqrtpd zmm2, zmm2
    jmp .L133
.L132:
    vxorpd xmm2, xmm2, xmm2
.L133:
    vxorpd zmm2, zmm2, zmm13
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm21, zmm2
    vmovapd zmm3, zmm4
    vfmsub231pd zmm3, zmm2, zmm5
    vaddpd zmm3, zmm3, zmm4
    vfmadd231pd zmm2, zmm3, zmm10
    vfmadd231pd zmm2, zmm3, zmm23
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm25
    vfmadd213pd zmm6, zmm2, zmm26
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm11
    vfmadd213pd zmm6, zmm2, zmm12
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm1, zmm1, zmm27
    vmulpd zmm7, zmm2, zmm2
    vfmadd213pd zmm7, zmm6, zmm2
    vaddpd zmm2, zmm7, zmm18
    vscalefpd zmm2, zmm2, zmm3
    vmulpd zmm30, zmm1, zmm2
    vbroadcastsd zmm1, qword ptr [rsi + 24]
    cmp rcx, 2
    jb .L137
    add rsi, 24
    vxorpd xmm0, xmm0, xmm0
    mov eax, 1
    cmp qword ptr [rsp + 40], 0
    je .L135
    mov r9, r14
    mov rbx, rdx
.L134:
    vbroadcastsd zmm2, qword ptr [r9 - 96]
    vsubpd zmm2, zmm2, zmmword ptr [rbx - 64]
    vfmadd213pd zmm2, zmm2, zmm0
    vbroadcastsd zmm0, qword ptr [r9]
    vsubpd zmm0, zmm0, zmmword ptr [rbx]
    vfmadd213pd zmm0, zmm0, zmm2
    sub rbx, -128
    add r9, 192
    lea r12, [r8 + rax]
    add r12, 2
    add rax, 2
    cmp r12, 1
    jne .L134
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L136
.L135:
    lea r9, [rax + 2*rax]
    shl r9, 5
    vbroadcastsd zmm2, qword ptr [rsi + r9]
    shl rax, 6
    vsubpd zmm2, zmm2, zmmword ptr [rdi + rax]
    vfmadd231pd zmm0, zmm2, zmm2
.L136:
    vsqrtpd zmm0, zmm0
.L137:
    vxorpd zmm0, zmm0, zmm13
    vmaxpd zmm0, zmm16, zmm0
    vminpd zmm0, zmm21, zmm0
    vmovapd zmm2, zmm4
    vfmsub231pd zmm2, zmm0, zmm5
    vaddpd zmm2, zmm2, zmm4
    vfmadd231pd zmm0, zmm2, zmm10
    vfmadd231pd zmm0, zmm2, zmm23
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm0, zmm24
    vfmadd213pd zmm3, zmm0, zmm25
    vfmadd213pd zmm3, zmm0, zmm26
    vfmadd213pd zmm3, zmm0, zmm31
    vfmadd213pd zmm3, zmm0, zmm19
    vfmadd213pd zmm3, zmm0, zmm20
    vfmadd213pd zmm3, zmm0, zmm11
    vfmadd213pd zmm3, zmm0, zmm12
    vfmadd213pd zmm3, zmm0, zmm17
    vmulpd zmm1, zmm1, zmm27
    vmulpd zmm6, zmm0, zmm0
    vfmadd213pd zmm6, zmm3, zmm0
    vaddpd zmm0, zmm6, zmm18
    vscalefpd zmm0, zmm0, zmm2
    vmulpd zmm0, zmm1, zmm0
    test r15, r15
    jne .L156
    jmp .L158
.L138:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    cmp rcx, 2
    jb .L142
    mov eax, 1
    cmp qword ptr [rsp + 40], 0
    je .L140
    mov r9, qword ptr [rsp + 80]
    mov rbx, rdx
.L139:
    vbroadcastsd zmm2, qword ptr [r9 - 96]
    vsubpd zmm2, zmm2, zmmword ptr [rbx - 64]
    vfmadd213pd zmm2, zmm2, zmm1
    vbroadcastsd zmm1, qword ptr [r9]
    vsubpd zmm1, zmm1, zmmword ptr [rbx]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rbx, -128
    add r9, 192
    lea r12, [r8 + rax]
    add r12, 2
    add rax, 2
    cmp r12, 1
    jne .L139
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L141
.L140:
    lea r9, [rax + 2*rax]
    shl r9, 5
    vbroadcastsd zmm2, qword ptr [rsi + r9]
    shl rax, 6
    vsubpd zmm2, zmm2, zmmword ptr [rdi + rax]
    vfmadd231pd zmm1, zmm2, zmm2
.L141:
    vmulpd zmm1, zmm1, zmm30
    vsqrtpd zmm1, zmm1
.L142:
    vminpd zmm1, zmm29, zmm1
    vxorpd zmm2, zmm1, zmm13
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm21, zmm2
    vmovapd zmm3, zmm4
    vfmsub231pd zmm3, zmm2, zmm5
    vaddpd zmm3, zmm3, zmm4
    vfmadd231pd zmm2, zmm3, zmm10
    vfmadd231pd zmm2, zmm3, zmm23
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm25
    vfmadd213pd zmm6, zmm2, zmm26
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm11
    vfmadd213pd zmm6, zmm2, zmm12
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm7, zmm28, zmm27
    vmulpd zmm9, zmm2, zmm2
    vfmadd213pd zmm9, zmm6, zmm2
    vaddpd zmm2, zmm9, zmm18
    vscalefpd zmm2, zmm2, zmm3
    vfmadd213pd zmm2, zmm1, zmm2
    vmulpd zmm28, zmm7, zmm2
    vbroadcastsd zmm1, qword ptr [rsi + 8]
    cmp rcx, 2
    jb .L146
    lea r9, [rsi + 8]
    vxorpd xmm0, xmm0, xmm0
    mov eax, 1
    cmp qword ptr [rsp + 40], 0
    je .L144
    mov rbx, r11
    mov r12, rdx
.L143:
    vbroadcastsd zmm2, qword ptr [rbx - 96]
    vsubpd zmm2, zmm2, zmmword ptr [r12 - 64]
    vfmadd213pd zmm2, zmm2, zmm0
    vbroadcastsd zmm0, qword ptr [rbx]
    vsubpd zmm0, zmm0, zmmword ptr [r12]
    vfmadd213pd zmm0, zmm0, zmm2
    sub r12, -128
    add rbx, 192
    lea r13, [r8 + rax]
    add r13, 2
    add rax, 2
    cmp r13, 1
    jne .L143
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L145
.L144:
    lea rbx, [rax + 2*rax]
    shl rbx, 5
    vbroadcastsd zmm2, qword ptr [r9 + rbx]
    shl rax, 6
    vsubpd zmm2, zmm2, zmmword ptr [rdi + rax]
    vfmadd231pd zmm0, zmm2, zmm2
.L145:
    vmulpd zmm0, zmm0, zmm30
    vsqrtpd zmm0, zmm0
.L146:
    vminpd zmm2, zmm29, zmm0
    vxorpd zmm0, zmm2, zmm13
    vmaxpd zmm0, zmm16, zmm0
    vminpd zmm0, zmm21, zmm0
    vmovapd zmm3, zmm4
    vfmsub231pd zmm3, zmm0, zmm5
    vaddpd zmm3, zmm3, zmm4
    vfmadd231pd zmm0, zmm3, zmm10
    vfmadd231pd zmm0, zmm3, zmm23
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm0, zmm24
    vfmadd213pd zmm6, zmm0, zmm25
    vfmadd213pd zmm6, zmm0, zmm26
    vfmadd213pd zmm6, zmm0, zmm31
    vfmadd213pd zmm6, zmm0, zmm19
    vfmadd213pd zmm6, zmm0, zmm20
    vfmadd213pd zmm6, zmm0, zmm11
    vfmadd213pd zmm6, zmm0, zmm12
    vfmadd213pd zmm6, zmm0, zmm17
    vmulpd zmm1, zmm1, zmm27
    vmulpd zmm7, zmm0, zmm0
    vfmadd213pd zmm7, zmm6, zmm0
    vaddpd zmm0, zmm7, zmm18
    vscalefpd zmm3, zmm0, zmm3
    vxorpd xmm0, xmm0, xmm0
    vfmadd213pd zmm3, zmm2, zmm3
    vmulpd zmm29, zmm1, zmm3
    vbroadcastsd zmm1, qword ptr [rsi + 16]
    cmp rcx, 2
    jb .L150
    lea rax, [rsi + 16]
    vxorpd xmm2, xmm2, xmm2
    mov r9d, 1
    cmp qword ptr [rsp + 40], 0
    je .L148
    mov rbx, r10
    mov r12, rdx
.L147:
    vbroadcastsd zmm3, qword ptr [rbx - 96]
    vsubpd zmm3, zmm3, zmmword ptr [r12 - 64]
    vfmadd213pd zmm3, zmm3, zmm2
    vbroadcastsd zmm2, qword ptr [rbx]
    vsubpd zmm2, zmm2, zmmword ptr [r12]
    vfmadd213pd zmm2, zmm2, zmm3
    sub r12, -128
    add rbx, 192
    lea r13, [r8 + r9]
    add r13, 2
    add r9, 2
    cmp r13, 1
    jne .L147
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L149
.L148:
    lea rbx, [r9 + 2*r9]
    shl rbx, 5
    vbroadcastsd zmm3, qword ptr [rax + rbx]
    shl r9, 6
    vsubpd zmm3, zmm3, zmmword ptr [rdi + r9]
    vfmadd231pd zmm2, zmm3, zmm3
.L149:
    vmulpd zmm2, zmm2, zmm30
    vsqrtpd zmm2, zmm2
    jmp .L151
.L150:
    vxorpd xmm2, xmm2, xmm2
.L151:
    vbroadcastsd zmm3, qword ptr [rip + .K4087700000000000]
    vminpd zmm2, zmm3, zmm2
    vxorpd zmm3, zmm2, zmm13
    vmaxpd zmm3, zmm16, zmm3
    vminpd zmm3, zmm21, zmm3
    vmovapd zmm6, zmm4
    vfmsub231pd zmm6, zmm3, zmm5
    vaddpd zmm6, zmm6, zmm4
    vfmadd231pd zmm3, zmm6, zmm10
    vfmadd231pd zmm3, zmm6, zmm23
    vmovapd zmm7, zmm8
    vfmadd213pd zmm7, zmm3, zmm24
    vfmadd213pd zmm7, zmm3, zmm25
    vfmadd213pd zmm7, zmm3, zmm26
    vfmadd213pd zmm7, zmm3, zmm31
    vfmadd213pd zmm7, zmm3, zmm19
    vfmadd213pd zmm7, zmm3, zmm20
    vfmadd213pd zmm7, zmm3, zmm11
    vfmadd213pd zmm7, zmm3, zmm12
    vfmadd213pd zmm7, zmm3, zmm17
    vmulpd zmm1, zmm1, zmm27
    vmulpd zmm9, zmm3, zmm3
    vfmadd213pd zmm9, zmm7, zmm3
    vaddpd zmm3, zmm9, zmm18
    vscalefpd zmm3, zmm3, zmm6
    vfmadd213pd zmm3, zmm2, zmm3
    vmulpd zmm30, zmm1, zmm3
    vbroadcastsd zmm1, qword ptr [rsi + 24]
    cmp rcx, 2
    jb .L155
    add rsi, 24
    vxorpd xmm0, xmm0, xmm0
    mov eax, 1
    cmp qword ptr [rsp + 40], 0
    je .L153
    mov r9, r14
    mov rbx, rdx
.L152:
    vbroadcastsd zmm2, qword ptr [r9 - 96]
    vsubpd zmm2, zmm2, zmmword ptr [rbx - 64]
    vfmadd213pd zmm2, zmm2, zmm0
    vbroadcastsd zmm0, qword ptr [r9]
    vsubpd zmm0, zmm0, zmmword ptr [rbx]
    vfmadd213pd zmm0, zmm0, zmm2
    sub rbx, -128
    add r9, 192
    lea r12, [r8 + rax]
    add r12, 2
    add rax, 2
    cmp r12, 1
    jne .L152
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L154
.L153:
    lea r9, [rax + 2*rax]
    shl r9, 5
    vbroadcastsd zmm2, qword ptr [rsi + r9]
    shl rax, 6
    vsubpd zmm2, zmm2, zmmword ptr [rdi + rax]
    vfmadd231pd zmm0, zmm2, zmm2
.L154:
    vmulpd zmm0, zmm0, qword ptr [rip + .K4008000000000000]{1to8}
    vsqrtpd zmm0, zmm0
.L155:
    vbroadcastsd zmm2, qword ptr [rip + .K4087700000000000]
    vminpd zmm0, zmm2, zmm0
    vxorpd zmm2, zmm0, zmm13
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm21, zmm2
    vmovapd zmm3, zmm4
    vfmsub231pd zmm3, zmm2, zmm5
    vaddpd zmm3, zmm3, zmm4
    vfmadd231pd zmm2, zmm3, zmm10
    vfmadd231pd zmm2, zmm3, zmm23
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm25
    vfmadd213pd zmm6, zmm2, zmm26
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm11
    vfmadd213pd zmm6, zmm2, zmm12
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm1, zmm1, zmm27
    vmulpd zmm7, zmm2, zmm2
    vfmadd213pd zmm7, zmm6, zmm2
    vaddpd zmm2, zmm7, zmm18
    vscalefpd zmm2, zmm2, zmm3
    vfmadd213pd zmm2, zmm0, zmm2
    vmulpd zmm0, zmm1, zmm2
    test r15, r15
    je .L158
.L156:
    mov rax, qword ptr [rsp + 72]
    mov rsi, qword ptr [rsp + 112]
    mov r9, r15
.L157:
    vmovupd zmm1, zmmword ptr [rax]
    vfnmadd231pd zmm28, zmm1, qword ptr [rsi - 24]{1to8}
    vfnmadd231pd zmm29, zmm1, qword ptr [rsi - 16]{1to8}
    vfnmadd231pd zmm30, zmm1, qword ptr [rsi - 8]{1to8}
    vfnmadd231pd zmm0, zmm1, qword ptr [rsi]{1to8}
    add rsi, 96
    add rax, 64
    dec r9
    jne .L157
.L158:
    mov rax, qword ptr [rsp + 104]
    mov r9, qword ptr [rsp + 88]
    sub rax, r9
    je .L159
    mov rsi, r9
    imul rsi, qword ptr [rsp + 24]
    vandpd zmm1, zmm28, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm1, zmm18, zmm1
    mov rbx, qword ptr [rsp + 48]
    vmovupd zmmword ptr [rbx + 8*rsi], zmm1
    cmp rax, 1
    je .L159
    mov rsi, r9
    or rsi, 1
    imul rsi, qword ptr [rsp + 24]
    vandpd zmm1, zmm29, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm1, zmm18, zmm1
    mov rbx, qword ptr [rsp + 48]
    vmovupd zmmword ptr [rbx + 8*rsi], zmm1
    cmp rax, 2
    je .L159
    mov rsi, r9
    or rsi, 2
    imul rsi, qword ptr [rsp + 24]
    vandpd zmm1, zmm30, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm1, zmm18, zmm1
    mov rbx, qword ptr [rsp + 48]
    vmovupd zmmword ptr [rbx + 8*rsi], zmm1
    cmp rax, 3
    je .L159
    mov rax, r9
    or rax, 3
    imul rax, qword ptr [rsp + 24]
    vandpd zmm0, zmm0, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm0, zmm18, zmm0
    mov rsi, qword ptr [rsp + 48]
    vmovupd zmmword ptr [rsi + 8*rax], zmm0
.L159:
    add r9, 4
    cmp r9, qword ptr [rsp + 104]
    vbroadcastsd zmm30, qword ptr [rip + .K4008000000000000]
    vbroadcastsd zmm29, qword ptr [rip + .K4087700000000000]
    jb .L80
    jmp .L3
.L160:
    add r14, 32
    add qword ptr [rsp + 112], 32
    mov rdi, qword ptr [rsp + 136]
    lea rdx, [rdi + 8*r9]
    mov qword ptr [rsp + 80], r9
    vbroadcastsd zmm0, qword ptr [rdi + 8*r9]
    vmovapd zmmword ptr [rsp + 256], zmm0
    vmovapd zmmword ptr [rsp + 320], zmm0
    vmovapd zmmword ptr [rsp + 384], zmm0
    vmovapd zmmword ptr [rsp + 448], zmm0
    vmovapd zmmword ptr [rsp + 512], zmm0
    vmovapd zmmword ptr [rsp + 576], zmm0
    vmovapd zmmword ptr [rsp + 640], zmm0
    vmovapd zmmword ptr [rsp + 704], zmm0
    vmovupd zmm27, zmmword ptr [rax]
    vmovupd zmm28, zmmword ptr [rsi]
    lea r9, [rip + .T1]
    mov rdi, qword ptr [rsp + 144]
    movsxd rdi, dword ptr [r9 + 4*rdi]
    add rdi, r9
    jmp rdi
.L161:
    mov qword ptr [rsp + 88], r14
    mov rbx, r14
    xor r9d, r9d
    xor r12d, r12d
    jmp .L166
.L162:
    mov r14d, 1
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
.L163:
    vmovapd zmm2, zmm1
    lea rdi, [rdx + 8*r9]
    lea r15, [r14 + 2*r14]
    shl r15, 5
    vbroadcastsd zmm1, qword ptr [rdi + r15]
    vmovapd zmm3, zmm0
    shl r14, 6
    vsubpd zmm0, zmm1, zmmword ptr [rax + r14]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [rsi + r14]
    vfmadd213pd zmm1, zmm1, zmm2
.L164:
    vmulpd zmm2, zmm0, zmm22
    vmulpd zmm1, zmm1, zmm22
.L165:
    vbroadcastsd zmm0, qword ptr [rdx + 8*r9]
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm21, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm15
    vbroadcastsd zmm10, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm2, zmm3, zmm10
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm25
    vfmadd213pd zmm6, zmm2, zmm26
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm11
    vfmadd213pd zmm6, zmm2, zmm12
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm7, zmm0, zmm27
    vmulpd zmm9, zmm2, zmm2
    vfmadd213pd zmm9, zmm6, zmm2
    vaddpd zmm2, zmm9, zmm18
    vscalefpd zmm2, zmm2, zmm3
    vmulpd zmm2, zmm7, zmm2
    vmovapd zmmword ptr [rsp + r12 + 256], zmm2
    vmaxpd zmm1, zmm16, zmm1
    vminpd zmm1, zmm21, zmm1
    vmovapd zmm2, zmm5
    vfmsub213pd zmm2, zmm1, zmm4
    vaddpd zmm2, zmm2, zmm4
    vfnmadd231pd zmm1, zmm2, zmm15
    vfnmadd231pd zmm1, zmm2, zmm10
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm24
    vfmadd213pd zmm3, zmm1, zmm25
    vfmadd213pd zmm3, zmm1, zmm26
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm19
    vfmadd213pd zmm3, zmm1, zmm20
    vfmadd213pd zmm3, zmm1, zmm11
    vfmadd213pd zmm3, zmm1, zmm12
    vfmadd213pd zmm3, zmm1, zmm17
    vmulpd zmm0, zmm0, zmm28
    vmulpd zmm6, zmm1, zmm1
    vfmadd213pd zmm6, zmm3, zmm1
    vaddpd zmm1, zmm6, zmm18
    vscalefpd zmm1, zmm1, zmm2
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + r12 + 320], zmm0
    add r12, 128
    inc r9
    add rbx, 8
    cmp r12, 512
    je .L182
.L166:
    vmovapd zmm2, zmm14
    vmovapd zmm1, zmm14
    cmp rcx, 2
    jb .L165
    cmp qword ptr [rsp + 40], 0
    je .L162
    mov r14d, 1
    vxorpd xmm0, xmm0, xmm0
    mov rdi, rbx
    mov r13, qword ptr [rsp + 120]
    vxorpd xmm1, xmm1, xmm1
.L167:
    vbroadcastsd zmm2, qword ptr [rdi - 96]
    vsubpd zmm3, zmm2, zmmword ptr [r13 + r11 - 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [r13 + r10 - 64]
    vbroadcastsd zmm6, qword ptr [rdi]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [r13 + r11]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [r13 + r10]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r13, -128
    add rdi, 192
    lea r15, [r8 + r14]
    add r15, 2
    add r14, 2
    cmp r15, 1
    jne .L167
    test byte ptr [rsp + 32], 1
    jne .L163
    jmp .L164
.L168:
    mov qword ptr [rsp + 88], r14
    mov rdi, r14
    xor r9d, r9d
    xor r12d, r12d
    jmp .L173
.L169:
    mov r14d, 1
    vxorpd xmm0, xmm0, xmm0
.L170:
    vmovapd zmm2, zmm1
    lea rbx, [rdx + 8*r9]
    lea r15, [r14 + 2*r14]
    shl r15, 5
    vbroadcastsd zmm1, qword ptr [rbx + r15]
    vmovapd zmm3, zmm0
    shl r14, 6
    vsubpd zmm0, zmm1, zmmword ptr [rax + r14]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [rsi + r14]
    vfmadd213pd zmm1, zmm1, zmm2
.L171:
    vbroadcastsd zmm3, qword ptr [rip + .K4014000000000000]
    vmulpd zmm0, zmm0, zmm3
    vsqrtpd zmm2, zmm0
    vmulpd zmm0, zmm1, zmm3
    vsqrtpd zmm1, zmm0
.L172:
    vbroadcastsd zmm0, qword ptr [rdx + 8*r9]
    vminpd zmm2, zmm29, zmm2
    vxorpd zmm3, zmm2, zmm13
    vmaxpd zmm3, zmm16, zmm3
    vminpd zmm3, zmm21, zmm3
    vmovapd zmm6, zmm5
    vfmsub213pd zmm6, zmm3, zmm4
    vaddpd zmm6, zmm6, zmm4
    vfnmadd231pd zmm3, zmm6, zmm15
    vbroadcastsd zmm22, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm3, zmm6, zmm22
    vmovapd zmm7, zmm8
    vfmadd213pd zmm7, zmm3, zmm24
    vfmadd213pd zmm7, zmm3, zmm25
    vfmadd213pd zmm7, zmm3, zmm26
    vfmadd213pd zmm7, zmm3, zmm31
    vfmadd213pd zmm7, zmm3, zmm19
    vfmadd213pd zmm7, zmm3, zmm20
    vfmadd213pd zmm7, zmm3, zmm11
    vfmadd213pd zmm7, zmm3, zmm12
    vfmadd213pd zmm7, zmm3, zmm17
    vmulpd zmm9, zmm0, zmm27
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
    vmovapd zmmword ptr [rsp + r12 + 256], zmm2
    vminpd zmm1, zmm29, zmm1
    vxorpd zmm2, zmm1, zmm13
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm21, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, qword ptr [rip + .K3fe62e42fee00000]{1to8}
    vfnmadd231pd zmm2, zmm3, zmm22
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm25
    vfmadd213pd zmm6, zmm2, zmm26
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm11
    vfmadd213pd zmm6, zmm2, zmm12
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm0, zmm0, zmm28
    vmovapd zmm7, zmm15
    vbroadcastsd zmm15, qword ptr [rip + .K3fe62e42fee00000]
    vfmadd213pd zmm7, zmm1, zmm18
    vfmadd213pd zmm7, zmm1, zmm18
    vmulpd zmm1, zmm2, zmm2
    vfmadd213pd zmm1, zmm6, zmm2
    vaddpd zmm1, zmm1, zmm18
    vscalefpd zmm1, zmm1, zmm3
    vmulpd zmm1, zmm7, zmm1
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + r12 + 320], zmm0
    add r12, 128
    inc r9
    add rdi, 8
    cmp r12, 512
    je .L190
.L173:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp rcx, 2
    jb .L172
    cmp qword ptr [rsp + 40], 0
    je .L169
    mov r14d, 1
    vxorpd xmm0, xmm0, xmm0
    mov rbx, rdi
    mov r13, qword ptr [rsp + 120]
.L174:
    vbroadcastsd zmm2, qword ptr [rbx - 96]
    vsubpd zmm3, zmm2, zmmword ptr [r13 + r11 - 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [r13 + r10 - 64]
    vbroadcastsd zmm6, qword ptr [rbx]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [r13 + r11]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [r13 + r10]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r13, -128
    add rbx, 192
    lea r15, [r8 + r14]
    add r15, 2
    add r14, 2
    cmp r15, 1
    jne .L174
    test byte ptr [rsp + 32], 1
    jne .L170
    jmp .L171
.L175:
    mov qword ptr [rsp + 88], r14
    mov rdi, r14
    xor r9d, r9d
    xor r12d, r12d
    jmp .L180
.L176:
    mov r14d, 1
    vxorpd xmm0, xmm0, xmm0
.L177:
    vmovapd zmm2, zmm1
    lea rbx, [rdx + 8*r9]
    lea r15, [r14 + 2*r14]
    shl r15, 5
    vbroadcastsd zmm1, qword ptr [rbx + r15]
    vmovapd zmm3, zmm0
    shl r14, 6
    vsubpd zmm0, zmm1, zmmword ptr [rax + r14]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [rsi + r14]
    vfmadd213pd zmm1, zmm1, zmm2
.L178:
    vsqrtpd zmm2, zmm0
    vsqrtpd zmm1, zmm1
.L179:
    vbroadcastsd zmm0, qword ptr [rdx + 8*r9]
    vxorpd zmm2, zmm2, zmm13
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm21, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm15
    vbroadcastsd zmm10, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm2, zmm3, zmm10
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm25
    vfmadd213pd zmm6, zmm2, zmm26
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm11
    vfmadd213pd zmm6, zmm2, zmm12
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm7, zmm0, zmm27
    vmulpd zmm9, zmm2, zmm2
    vfmadd213pd zmm9, zmm6, zmm2
    vaddpd zmm2, zmm9, zmm18
    vscalefpd zmm2, zmm2, zmm3
    vmulpd zmm2, zmm7, zmm2
    vmovapd zmmword ptr [rsp + r12 + 256], zmm2
    vxorpd zmm1, zmm1, zmm13
    vmaxpd zmm1, zmm16, zmm1
    vminpd zmm1, zmm21, zmm1
    vmovapd zmm2, zmm5
    vfmsub213pd zmm2, zmm1, zmm4
    vaddpd zmm2, zmm2, zmm4
    vfnmadd231pd zmm1, zmm2, zmm15
    vfnmadd231pd zmm1, zmm2, zmm10
    vmovapd zmm3, zmm8
    vfmadd213pd zmm3, zmm1, zmm24
    vfmadd213pd zmm3, zmm1, zmm25
    vfmadd213pd zmm3, zmm1, zmm26
    vfmadd213pd zmm3, zmm1, zmm31
    vfmadd213pd zmm3, zmm1, zmm19
    vfmadd213pd zmm3, zmm1, zmm20
    vfmadd213pd zmm3, zmm1, zmm11
    vfmadd213pd zmm3, zmm1, zmm12
    vfmadd213pd zmm3, zmm1, zmm17
    vmulpd zmm0, zmm0, zmm28
    vmulpd zmm6, zmm1, zmm1
    vfmadd213pd zmm6, zmm3, zmm1
    vaddpd zmm1, zmm6, zmm18
    vscalefpd zmm1, zmm1, zmm2
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + r12 + 320], zmm0
    add r12, 128
    inc r9
    add rdi, 8
    cmp r12, 512
    je .L182
.L180:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp rcx, 2
    jb .L179
    cmp qword ptr [rsp + 40], 0
    je .L176
    mov r14d, 1
    vxorpd xmm0, xmm0, xmm0
    mov rbx, rdi
    mov r13, qword ptr [rsp + 120]
.L181:
    vbroadcastsd zmm2, qword ptr [rbx - 96]
    vsubpd zmm3, zmm2, zmmword ptr [r13 + r11 - 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [r13 + r10 - 64]
    vbroadcastsd zmm6, qword ptr [rbx]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [r13 + r11]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [r13 + r10]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r13, -128
    add rbx, 192
    lea r15, [r8 + r14]
    add r15, 2
    add r14, 2
    cmp r15, 1
    jne .L181
    test byte ptr [rsp + 32], 1
    jne .L177
    jmp .L178
.L182:
    mov r15, qword ptr [rsp + 56]
    jmp .L191
.L183:
    mov qword ptr [rsp + 88], r14
    mov rdi, r14
    xor r9d, r9d
    xor r12d, r12d
    jmp .L188
.L184:
    mov r14d, 1
    vxorpd xmm0, xmm0, xmm0
.L185:
    vmovapd zmm2, zmm1
    lea rbx, [rdx + 8*r9]
    lea r15, [r14 + 2*r14]
    shl r15, 5
    vbroadcastsd zmm1, qword ptr [rbx + r15]
    vmovapd zmm3, zmm0
    shl r14, 6
    vsubpd zmm0, zmm1, zmmword ptr [rax + r14]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [rsi + r14]
    vfmadd213pd zmm1, zmm1, zmm2
.L186:
    vmulpd zmm0, zmm0, zmm30
    vsqrtpd zmm2, zmm0
    vmulpd zmm0, zmm1, zmm30
    vsqrtpd zmm1, zmm0
.L187:
    vbroadcastsd zmm0, qword ptr [rdx + 8*r9]
    vminpd zmm2, zmm29, zmm2
    vxorpd zmm3, zmm2, zmm13
    vmaxpd zmm3, zmm16, zmm3
    vminpd zmm3, zmm21, zmm3
    vmovapd zmm6, zmm5
    vfmsub213pd zmm6, zmm3, zmm4
    vaddpd zmm6, zmm6, zmm4
    vfnmadd231pd zmm3, zmm6, zmm15
    vbroadcastsd zmm22, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd zmm3, zmm6, zmm22
    vmovapd zmm7, zmm8
    vfmadd213pd zmm7, zmm3, zmm24
    vfmadd213pd zmm7, zmm3, zmm25
    vfmadd213pd zmm7, zmm3, zmm26
    vfmadd213pd zmm7, zmm3, zmm31
    vfmadd213pd zmm7, zmm3, zmm19
    vfmadd213pd zmm7, zmm3, zmm20
    vfmadd213pd zmm7, zmm3, zmm11
    vfmadd213pd zmm7, zmm3, zmm12
    vfmadd213pd zmm7, zmm3, zmm17
    vmulpd zmm9, zmm0, zmm27
    vmulpd zmm10, zmm3, zmm3
    vfmadd213pd zmm10, zmm7, zmm3
    vaddpd zmm3, zmm10, zmm18
    vscalefpd zmm3, zmm3, zmm6
    vfmadd213pd zmm3, zmm2, zmm3
    vmulpd zmm2, zmm9, zmm3
    vmovapd zmmword ptr [rsp + r12 + 256], zmm2
    vminpd zmm1, zmm29, zmm1
    vxorpd zmm2, zmm1, zmm13
    vmaxpd zmm2, zmm16, zmm2
    vminpd zmm2, zmm21, zmm2
    vmovapd zmm3, zmm5
    vfmsub213pd zmm3, zmm2, zmm4
    vaddpd zmm3, zmm3, zmm4
    vfnmadd231pd zmm2, zmm3, zmm15
    vfnmadd231pd zmm2, zmm3, zmm22
    vmovapd zmm6, zmm8
    vfmadd213pd zmm6, zmm2, zmm24
    vfmadd213pd zmm6, zmm2, zmm25
    vfmadd213pd zmm6, zmm2, zmm26
    vfmadd213pd zmm6, zmm2, zmm31
    vfmadd213pd zmm6, zmm2, zmm19
    vfmadd213pd zmm6, zmm2, zmm20
    vfmadd213pd zmm6, zmm2, zmm11
    vfmadd213pd zmm6, zmm2, zmm12
    vfmadd213pd zmm6, zmm2, zmm17
    vmulpd zmm0, zmm0, zmm28
    vmulpd zmm7, zmm2, zmm2
    vfmadd213pd zmm7, zmm6, zmm2
    vaddpd zmm2, zmm7, zmm18
    vscalefpd zmm2, zmm2, zmm3
    vfmadd213pd zmm2, zmm1, zmm2
    vmulpd zmm0, zmm0, zmm2
    vmovapd zmmword ptr [rsp + r12 + 320], zmm0
    add r12, 128
    inc r9
    add rdi, 8
    cmp r12, 512
    je .L190
.L188:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp rcx, 2
    jb .L187
    cmp qword ptr [rsp + 40], 0
    je .L184
    mov r14d, 1
    vxorpd xmm0, xmm0, xmm0
    mov rbx, rdi
    mov r13, qword ptr [rsp + 120]
.L189:
    vbroadcastsd zmm2, qword ptr [rbx - 96]
    vsubpd zmm3, zmm2, zmmword ptr [r13 + r11 - 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [r13 + r10 - 64]
    vbroadcastsd zmm6, qword ptr [rbx]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [r13 + r11]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [r13 + r10]
    vfmadd213pd zmm1, zmm1, zmm2
    sub r13, -128
    add rbx, 192
    lea r15, [r8 + r14]
    add r15, 2
    add r14, 2
    cmp r15, 1
    jne .L189
    test byte ptr [rsp + 32], 1
    jne .L185
    jmp .L186
.L190:
    mov r15, qword ptr [rsp + 56]
    vbroadcastsd zmm22, qword ptr [rip + .Kbfe0000000000000]
.L191:
    mov r14, qword ptr [rsp + 88]
    vmovapd zmm10, zmmword ptr [rsp + 256]
    vmovapd zmm9, zmmword ptr [rsp + 320]
    vmovapd zmm7, zmmword ptr [rsp + 384]
    vmovapd zmm6, zmmword ptr [rsp + 448]
    vmovapd zmm3, zmmword ptr [rsp + 512]
    vmovapd zmm2, zmmword ptr [rsp + 576]
    vmovapd zmm1, zmmword ptr [rsp + 640]
    vmovapd zmm0, zmmword ptr [rsp + 704]
    test r15, r15
    je .L193
    mov rdx, qword ptr [rsp + 216]
    mov rdi, qword ptr [rsp + 112]
    mov r9, r15
.L192:
    vmovupd zmm11, zmmword ptr [rdx + r11]
    vmovupd zmm12, zmmword ptr [rdx + r10]
    vbroadcastsd zmm13, qword ptr [rdi - 24]
    vfnmadd231pd zmm10, zmm13, zmm11
    vfnmadd231pd zmm9, zmm12, zmm13
    vbroadcastsd zmm13, qword ptr [rdi - 16]
    vfnmadd231pd zmm7, zmm13, zmm11
    vfnmadd231pd zmm6, zmm12, zmm13
    vbroadcastsd zmm13, qword ptr [rdi - 8]
    vfnmadd231pd zmm3, zmm13, zmm11
    vfnmadd231pd zmm2, zmm12, zmm13
    vbroadcastsd zmm13, qword ptr [rdi]
    vfnmadd231pd zmm1, zmm13, zmm11
    vfnmadd231pd zmm0, zmm13, zmm12
    add rdi, 96
    add rdx, 64
    dec r9
    jne .L192
.L193:
    vmovapd zmmword ptr [rsp + 256], zmm10
    vmovapd zmmword ptr [rsp + 320], zmm9
    vmovapd zmmword ptr [rsp + 384], zmm7
    vmovapd zmmword ptr [rsp + 448], zmm6
    mov rdx, qword ptr [rsp + 104]
    mov r9, qword ptr [rsp + 80]
    sub rdx, r9
    je .L194
    mov rdi, r9
    imul rdi, qword ptr [rsp + 24]
    mov r9, qword ptr [rsp + 64]
    lea rdi, [r9 + 8*rdi]
    vbroadcastsd zmm11, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm10, zmm10, zmm11
    vminpd zmm10, zmm18, zmm10
    mov r9, qword ptr [rsp + 128]
    vmovupd zmmword ptr [r9 + rdi], zmm10
    mov r9, qword ptr [rsp + 80]
    vandpd zmm9, zmm9, zmm11
    vminpd zmm9, zmm18, zmm9
    mov rbx, qword ptr [rsp + 48]
    vmovupd zmmword ptr [rbx + rdi], zmm9
    cmp rdx, 1
    je .L194
    mov rdi, r9
    or rdi, 1
    imul rdi, qword ptr [rsp + 24]
    mov r9, qword ptr [rsp + 64]
    lea rdi, [r9 + 8*rdi]
    vbroadcastsd zmm9, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm7, zmm7, zmm9
    vminpd zmm7, zmm18, zmm7
    mov r9, qword ptr [rsp + 128]
    vmovupd zmmword ptr [r9 + rdi], zmm7
    mov r9, qword ptr [rsp + 80]
    vandpd zmm6, zmm6, zmm9
    vminpd zmm6, zmm18, zmm6
    mov rbx, qword ptr [rsp + 48]
    vmovupd zmmword ptr [rbx + rdi], zmm6
    cmp rdx, 2
    je .L194
    mov rdi, r9
    or rdi, 2
    imul rdi, qword ptr [rsp + 24]
    mov r9, qword ptr [rsp + 64]
    lea rdi, [r9 + 8*rdi]
    vbroadcastsd zmm6, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm3, zmm3, zmm6
    vminpd zmm3, zmm18, zmm3
    mov r9, qword ptr [rsp + 128]
    vmovupd zmmword ptr [r9 + rdi], zmm3
    mov r9, qword ptr [rsp + 80]
    vandpd zmm2, zmm2, zmm6
    vminpd zmm2, zmm18, zmm2
    mov rbx, qword ptr [rsp + 48]
    vmovupd zmmword ptr [rbx + rdi], zmm2
    cmp rdx, 3
    je .L194
    mov rdx, r9
    or rdx, 3
    imul rdx, qword ptr [rsp + 24]
    mov rdi, qword ptr [rsp + 64]
    lea rdx, [rdi + 8*rdx]
    vbroadcastsd zmm2, qword ptr [rip + .K7fffffffffffffff]
    vandpd zmm1, zmm1, zmm2
    vminpd zmm1, zmm18, zmm1
    mov rdi, qword ptr [rsp + 128]
    vmovupd zmmword ptr [rdi + rdx], zmm1
    vandpd zmm0, zmm0, zmm2
    vminpd zmm0, zmm18, zmm0
    mov rdi, qword ptr [rsp + 48]
    vmovupd zmmword ptr [rdi + rdx], zmm0
.L194:
    add r9, 4
    cmp r9, qword ptr [rsp + 104]
    vbroadcastsd zmm11, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm12, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm13, qword ptr [rip + .K8000000000000000]
    jb .L160
    vbroadcastsd zmm10, qword ptr [rip + .Kbfe62e42fee00000]
    mov rdx, qword ptr [rsp + 208]
    jmp .L4
.L195:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L81 .L120 .L138 .L102
.T1: jump .L161 .L175 .L183 .L168
.T2: jump .L12 .L33 .L19 .L26
.T3: jump .L47 .L68 .L54 .L61
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
