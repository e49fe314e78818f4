; avx512/f64/residual_select_store
rhotree_kernels::arch::avx512::f64::residual_select_store:
    push rbp
    mov rbp, rsp
    push r15
    push r14
    push r13
    push r12
    push rbx
    and rsp, -64
    sub rsp, 1984
    mov qword ptr [rsp + 80], r9
    mov qword ptr [rsp + 88], rcx
    mov rcx, qword ptr [rdi + 32]
    mov r9, qword ptr [rdi + 40]
    mov qword ptr [rsp + 16], rcx
    mov r11, rcx
    add r11, r9
    mov rax, -1
    cmovb r11, rax
    inc r11
    cmove r11, rax
    shl r11, 3
    test r11, r11
    je .L210
    mov r10, qword ptr [rdi + 24]
    mov rax, r10
    or rax, r11
    shr rax, 32
    je .L1
    mov rax, r10
    xor edx, edx
    div r11
    mov qword ptr [rsp + 208], rax
    cmp r11, r10
    jbe .L2
.L0:
    xor eax, eax
    jmp .L209
.L1:
    mov eax, r10d
    xor edx, edx
    div r11d
    mov qword ptr [rsp + 208], rax
    cmp r11, r10
    ja .L0
.L2:
    mov rbx, qword ptr [rbp + 16]
    mov r13, qword ptr [rdi + 48]
    mov r14, qword ptr [rdi]
    mov r15, qword ptr [rdi + 16]
    movzx eax, byte ptr [rdi + 56]
    mov dword ptr [rsp + 220], eax
    mov rcx, qword ptr [rsp + 16]
    lea r10, [rcx - 1]
    mov rax, rcx
    inc rax
    mov rdx, -1
    cmovne rdx, rax
    shl rdx, 6
    mov qword ptr [rsp + 248], rdx
    imul r8, r8, 120
    mov rdi, r11
    mov r11, rcx
    and r11, -2
    neg r11
    cmp rcx, -2
    mov rdx, -2
    cmovb rdx, rcx
    lea rax, [rdx + 2*rdx]
    shl rax, 5
    lea rcx, [rax + r14]
    add rcx, 184
    mov qword ptr [rsp + 240], rcx
    shl rdx, 6
    add rdx, r15
    mov qword ptr [rsp + 264], rdx
    mov rdx, qword ptr [rsp + 80]
    mov rcx, rdx
    shl rcx, 5
    lea rcx, [rcx + 2*rcx]
    mov qword ptr [rsp + 272], rcx
    add rax, r14
    add rax, 120
    mov qword ptr [rsp + 256], rax
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
    mov qword ptr [rsp + 152], rdi
    lea rax, [8*rdi]
    mov qword ptr [rsp + 144], rax
    mov rdi, r10
    lea rax, [r14 + 192]
    mov qword ptr [rsp + 56], rax
    mov r10, qword ptr [rsp + 88]
    lea rax, [r10 + 108]
    mov qword ptr [rsp + 232], rax
    lea rax, [rbx + 64]
    mov qword ptr [rsp + 368], rax
    lea rax, [8*rdx]
    mov qword ptr [rsp + 280], rax
    mov qword ptr [rsp + 48], r15
    lea rax, [r15 + 128]
    mov qword ptr [rsp + 224], rax
    lea rax, [r14 + 200]
    mov qword ptr [rsp + 176], rax
    lea rax, [r14 + 208]
    mov qword ptr [rsp + 168], rax
    mov qword ptr [rsp + 200], r14
    lea rax, [r14 + 216]
    mov qword ptr [rsp + 160], rax
    mov qword ptr [rsp + 32], 0
    mov qword ptr [rsp + 96], rsi
    mov qword ptr [rsp + 184], r9
    mov qword ptr [rsp + 120], r13
    mov qword ptr [rsp + 8], rdi
.L3:
    mov rax, r8
    mov rcx, r10
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
    mov rax, qword ptr [rsp + 32]
    lea rcx, [rax + 2]
    mov eax, dword ptr [rsp + 220]
    mov qword ptr [rsp + 192], rax
    cmp rcx, qword ptr [rsp + 208]
    mov qword ptr [rsp + 376], r8
    jbe .L99
    cmp r13, 12
    jae .L141
    xor r15d, r15d
.L6:
    mov r13, qword ptr [rsp + 120]
    cmp r15, r13
    mov r10, qword ptr [rsp + 88]
    mov r12, qword ptr [rsp + 184]
    jae .L139
    mov rax, qword ptr [rsp + 152]
    mov rdx, qword ptr [rsp + 32]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 48]
    lea r8, [rcx + 8*rax]
    mov r14, rdx
    shl r14, 6
    add r14, qword ptr [rbp + 16]
    mov rax, rdx
    shl rax, 5
    mov qword ptr [rsp + 24], rax
    mov rcx, qword ptr [rsp + 144]
    imul rcx, rdx
    mov rax, qword ptr [rsp + 224]
    lea rdx, [rax + rcx]
    mov qword ptr [rsp + 72], rdx
    lea rdx, [rax + rcx]
    mov qword ptr [rsp + 64], rdx
    lea rdx, [rax + rcx]
    mov qword ptr [rsp + 112], rdx
    lea rdx, [rax + rcx]
    mov qword ptr [rsp + 104], rdx
    lea rdx, [rax + rcx]
    mov qword ptr [rsp + 136], rdx
    lea rdx, [rax + rcx]
    mov qword ptr [rsp + 360], rdx
    lea rdx, [rax + rcx]
    mov qword ptr [rsp + 352], rdx
    lea rdx, [rax + rcx]
    mov qword ptr [rsp + 344], rdx
    lea rdx, [rax + rcx]
    mov qword ptr [rsp + 336], rdx
    lea rdx, [rax + rcx]
    mov qword ptr [rsp + 328], rdx
    lea rdx, [rax + rcx]
    mov qword ptr [rsp + 320], rdx
    lea rdx, [rax + rcx]
    mov qword ptr [rsp + 312], rdx
    lea rdx, [rax + rcx]
    mov qword ptr [rsp + 304], rdx
    lea rdx, [rax + rcx]
    mov qword ptr [rsp + 296], rdx
    lea rdx, [rax + rcx]
    mov qword ptr [rsp + 288], rdx
    add rcx, rax
    mov qword ptr [rsp + 40], rcx
    mov rax, qword ptr [rsp + 248]
    add rax, r8
    mov qword ptr [rsp + 128], rax
    jmp .L8
.L7:
    add r15, 4
    cmp r15, r13
    vbroadcastsd zmm29, qword ptr [rip + .K7fffffffffffffff]
    vbroadcastsd zmm28, qword ptr [rip + .K3fd5555555555555]
    jae .L139
.L8:
    cmp r15, 8
    mov r9d, 8
    cmovb r9, r15
    lea eax, [8*r9]
    mov rcx, qword ptr [rsp + 200]
    lea rbx, [rcx + rax]
    vbroadcastsd zmm25, qword ptr [rcx + rax]
    lea rdx, [rip + .T0]
    mov rcx, qword ptr [rsp + 192]
    movsxd rcx, dword ptr [rdx + 4*rcx]
    add rcx, rdx
    jmp rcx
.L9:
    vmovapd zmm0, zmm15
    cmp rdi, -3
    ja .L58
    test rdi, rdi
    je .L55
    mov rcx, qword ptr [rsp + 56]
    lea rdx, [rcx + rax]
    vxorpd xmm0, xmm0, xmm0
    mov ecx, 1
    mov rsi, qword ptr [rsp + 304]
.L10:
    vbroadcastsd zmm1, qword ptr [rdx - 96]
    vsubpd zmm1, zmm1, zmmword ptr [rsi - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [rdx]
    vsubpd zmm0, zmm0, zmmword ptr [rsi]
    vfmadd213pd zmm0, zmm0, zmm1
    sub rsi, -128
    add rdx, 192
    lea rdi, [r11 + rcx]
    add rdi, 2
    add rcx, 2
    cmp rdi, 1
    jne .L10
    test byte ptr [rsp + 16], 1
    mov rdi, qword ptr [rsp + 8]
    jne .L56
    jmp .L57
.L11:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    cmp rdi, -3
    ja .L20
    test rdi, rdi
    je .L17
    mov rcx, qword ptr [rsp + 56]
    lea rdx, [rcx + rax]
    mov ecx, 1
    mov rsi, qword ptr [rsp + 136]
.L12:
    vbroadcastsd zmm2, qword ptr [rdx - 96]
    vsubpd zmm2, zmm2, zmmword ptr [rsi - 64]
    vfmadd213pd zmm2, zmm2, zmm1
    vbroadcastsd zmm1, qword ptr [rdx]
    vsubpd zmm1, zmm1, zmmword ptr [rsi]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rsi, -128
    add rdx, 192
    lea rdi, [r11 + rcx]
    add rdi, 2
    add rcx, 2
    cmp rdi, 1
    jne .L12
    test byte ptr [rsp + 16], 1
    mov rdi, qword ptr [rsp + 8]
    jne .L18
    jmp .L19
.L13:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    cmp rdi, -3
    ja .L39
    test rdi, rdi
    je .L36
    mov rcx, qword ptr [rsp + 56]
    lea rdx, [rcx + rax]
    mov ecx, 1
    mov rsi, qword ptr [rsp + 72]
.L14:
    vbroadcastsd zmm2, qword ptr [rdx - 96]
    vsubpd zmm2, zmm2, zmmword ptr [rsi - 64]
    vfmadd213pd zmm2, zmm2, zmm1
    vbroadcastsd zmm1, qword ptr [rdx]
    vsubpd zmm1, zmm1, zmmword ptr [rsi]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rsi, -128
    add rdx, 192
    lea rdi, [r11 + rcx]
    add rdi, 2
    add rcx, 2
    cmp rdi, 1
    jne .L14
    test byte ptr [rsp + 16], 1
    mov rdi, qword ptr [rsp + 8]
    jne .L37
    jmp .L38
.L15:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    cmp rdi, -3
    ja .L63
    test rdi, rdi
    je .L60
    mov rcx, qword ptr [rsp + 56]
    lea rdx, [rcx + rax]
    mov ecx, 1
    mov rsi, qword ptr [rsp + 336]
.L16:
    vbroadcastsd zmm2, qword ptr [rdx - 96]
    vsubpd zmm2, zmm2, zmmword ptr [rsi - 64]
    vfmadd213pd zmm2, zmm2, zmm1
    vbroadcastsd zmm1, qword ptr [rdx]
    vsubpd zmm1, zmm1, zmmword ptr [rsi]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rsi, -128
    add rdx, 192
    lea rdi, [r11 + rcx]
    add rdi, 2
    add rcx, 2
    cmp rdi, 1
    jne .L16
    test byte ptr [rsp + 16], 1
    mov rdi, qword ptr [rsp + 8]
    jne .L61
    jmp .L62
.L17:
    mov ecx, 1
.L18:
    vmovapd zmm2, zmm1
    lea rdx, [rcx + 2*rcx]
    shl rdx, 5
    vbroadcastsd zmm1, qword ptr [rbx + rdx]
    shl rcx, 6
    vsubpd zmm1, zmm1, zmmword ptr [r8 + rcx]
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
    cmp rdi, -3
    ja .L25
    test rdi, rdi
    je .L22
    mov rcx, qword ptr [rsp + 176]
    lea rdx, [rcx + rax]
    vxorpd xmm0, xmm0, xmm0
    mov ecx, 1
    mov rsi, qword ptr [rsp + 360]
.L21:
    vbroadcastsd zmm1, qword ptr [rdx - 96]
    vsubpd zmm1, zmm1, zmmword ptr [rsi - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [rdx]
    vsubpd zmm0, zmm0, zmmword ptr [rsi]
    vfmadd213pd zmm0, zmm0, zmm1
    sub rsi, -128
    add rdx, 192
    lea rdi, [r11 + rcx]
    add rdi, 2
    add rcx, 2
    cmp rdi, 1
    jne .L21
    test byte ptr [rsp + 16], 1
    mov rdi, qword ptr [rsp + 8]
    jne .L23
    jmp .L24
.L22:
    vxorpd xmm0, xmm0, xmm0
    mov ecx, 1
.L23:
    vmovapd zmm1, zmm0
    lea rdx, [rbx + 8]
    lea rsi, [rcx + 2*rcx]
    shl rsi, 5
    vbroadcastsd zmm0, qword ptr [rdx + rsi]
    shl rcx, 6
    vsubpd zmm0, zmm0, zmmword ptr [r8 + rcx]
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
    cmp rdi, -3
    ja .L30
    test rdi, rdi
    je .L27
    mov rcx, qword ptr [rsp + 168]
    lea rdx, [rcx + rax]
    mov ecx, 1
    mov rsi, qword ptr [rsp + 352]
.L26:
    vbroadcastsd zmm9, qword ptr [rdx - 96]
    vsubpd zmm9, zmm9, zmmword ptr [rsi - 64]
    vfmadd213pd zmm9, zmm9, zmm7
    vbroadcastsd zmm7, qword ptr [rdx]
    vsubpd zmm7, zmm7, zmmword ptr [rsi]
    vfmadd213pd zmm7, zmm7, zmm9
    sub rsi, -128
    add rdx, 192
    lea rdi, [r11 + rcx]
    add rdi, 2
    add rcx, 2
    cmp rdi, 1
    jne .L26
    test byte ptr [rsp + 16], 1
    mov rdi, qword ptr [rsp + 8]
    jne .L28
    jmp .L29
.L27:
    mov ecx, 1
.L28:
    vmovapd zmm9, zmm7
    lea rdx, [rbx + 16]
    lea rsi, [rcx + 2*rcx]
    shl rsi, 5
    vbroadcastsd zmm7, qword ptr [rdx + rsi]
    shl rcx, 6
    vsubpd zmm7, zmm7, zmmword ptr [r8 + rcx]
    vfmadd213pd zmm7, zmm7, zmm9
.L29:
    vmulpd zmm7, zmm7, zmm10
    vsqrtpd zmm7, zmm7
.L30:
    vmulpd zmm13, zmm25, zmmword ptr [r8]
    vbroadcastsd zmm9, qword ptr [rbx + 8]
    vmulpd zmm10, zmm9, zmmword ptr [r8]
    vbroadcastsd zmm14, qword ptr [rbx + 16]
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
    vmulpd zmm20, zmm14, zmmword ptr [r8]
    vfmadd213pd zmm19, zmm11, zmm17
    vbroadcastsd zmm7, qword ptr [rbx + 24]
    cmp rdi, -3
    ja .L35
    test rdi, rdi
    je .L32
    mov rcx, qword ptr [rsp + 160]
    lea rdx, [rcx + rax]
    vxorpd xmm6, xmm6, xmm6
    mov ecx, 1
    mov rsi, qword ptr [rsp + 344]
.L31:
    vbroadcastsd zmm14, qword ptr [rdx - 96]
    vsubpd zmm14, zmm14, zmmword ptr [rsi - 64]
    vfmadd213pd zmm14, zmm14, zmm6
    vbroadcastsd zmm6, qword ptr [rdx]
    vsubpd zmm6, zmm6, zmmword ptr [rsi]
    vfmadd213pd zmm6, zmm6, zmm14
    sub rsi, -128
    add rdx, 192
    lea rdi, [r11 + rcx]
    add rdi, 2
    add rcx, 2
    cmp rdi, 1
    jne .L31
    test byte ptr [rsp + 16], 1
    mov rdi, qword ptr [rsp + 8]
    jne .L33
    jmp .L34
.L32:
    vxorpd xmm6, xmm6, xmm6
    mov ecx, 1
.L33:
    vmovapd zmm14, zmm6
    add rbx, 24
    lea rdx, [rcx + 2*rcx]
    shl rdx, 5
    vbroadcastsd zmm6, qword ptr [rbx + rdx]
    shl rcx, 6
    vsubpd zmm6, zmm6, zmmword ptr [r8 + rcx]
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
    vmulpd zmm0, zmm7, zmmword ptr [r8]
    vmulpd zmm0, zmm0, zmm1
    test r12, r12
    vbroadcastsd zmm10, qword ptr [rip + .K4008000000000000]
    jne .L93
    jmp .L95
.L36:
    mov ecx, 1
.L37:
    vmovapd zmm2, zmm1
    lea rdx, [rcx + 2*rcx]
    shl rdx, 5
    vbroadcastsd zmm1, qword ptr [rbx + rdx]
    shl rcx, 6
    vsubpd zmm1, zmm1, zmmword ptr [r8 + rcx]
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
    cmp rdi, -3
    ja .L44
    test rdi, rdi
    je .L41
    mov rcx, qword ptr [rsp + 176]
    lea rdx, [rcx + rax]
    vxorpd xmm0, xmm0, xmm0
    mov ecx, 1
    mov rsi, qword ptr [rsp + 64]
.L40:
    vbroadcastsd zmm1, qword ptr [rdx - 96]
    vsubpd zmm1, zmm1, zmmword ptr [rsi - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [rdx]
    vsubpd zmm0, zmm0, zmmword ptr [rsi]
    vfmadd213pd zmm0, zmm0, zmm1
    sub rsi, -128
    add rdx, 192
    lea rdi, [r11 + rcx]
    add rdi, 2
    add rcx, 2
    cmp rdi, 1
    jne .L40
    test byte ptr [rsp + 16], 1
    mov rdi, qword ptr [rsp + 8]
    jne .L42
    jmp .L43
.L41:
    vxorpd xmm0, xmm0, xmm0
    mov ecx, 1
.L42:
    vmovapd zmm1, zmm0
    lea rdx, [rbx + 8]
    lea rsi, [rcx + 2*rcx]
    shl rsi, 5
    vbroadcastsd zmm0, qword ptr [rdx + rsi]
    shl rcx, 6
    vsubpd zmm0, zmm0, zmmword ptr [r8 + rcx]
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
    cmp rdi, -3
    ja .L49
    test rdi, rdi
    je .L46
    mov rcx, qword ptr [rsp + 168]
    lea rdx, [rcx + rax]
    mov ecx, 1
    mov rsi, qword ptr [rsp + 112]
.L45:
    vbroadcastsd zmm10, qword ptr [rdx - 96]
    vsubpd zmm10, zmm10, zmmword ptr [rsi - 64]
    vfmadd213pd zmm10, zmm10, zmm7
    vbroadcastsd zmm7, qword ptr [rdx]
    vsubpd zmm7, zmm7, zmmword ptr [rsi]
    vfmadd213pd zmm7, zmm7, zmm10
    sub rsi, -128
    add rdx, 192
    lea rdi, [r11 + rcx]
    add rdi, 2
    add rcx, 2
    cmp rdi, 1
    jne .L45
    test byte ptr [rsp + 16], 1
    mov rdi, qword ptr [rsp + 8]
    jne .L47
    jmp .L48
.L46:
    mov ecx, 1
.L47:
    vmovapd zmm10, zmm7
    lea rdx, [rbx + 16]
    lea rsi, [rcx + 2*rcx]
    shl rsi, 5
    vbroadcastsd zmm7, qword ptr [rdx + rsi]
    shl rcx, 6
    vsubpd zmm7, zmm7, zmmword ptr [r8 + rcx]
    vfmadd213pd zmm7, zmm7, zmm10
.L48:
    vmulpd zmm7, zmm7, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm7, zmm7
.L49:
    vmulpd zmm19, zmm25, zmmword ptr [r8]
    vbroadcastsd zmm10, qword ptr [rbx + 8]
    vmulpd zmm10, zmm10, zmmword ptr [r8]
    vbroadcastsd zmm14, qword ptr [rbx + 16]
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
    vmulpd zmm22, zmm14, zmmword ptr [r8]
    vfmadd231pd zmm21, zmm12, qword ptr [rip + .K3fd5555555555555]{1to8}
    vbroadcastsd zmm7, qword ptr [rbx + 24]
    cmp rdi, -3
    ja .L54
    test rdi, rdi
    je .L51
    mov rcx, qword ptr [rsp + 160]
    lea rdx, [rcx + rax]
    vxorpd xmm9, xmm9, xmm9
    mov ecx, 1
    mov rsi, qword ptr [rsp + 104]
.L50:
    vbroadcastsd zmm14, qword ptr [rdx - 96]
    vsubpd zmm14, zmm14, zmmword ptr [rsi - 64]
    vfmadd213pd zmm14, zmm14, zmm9
    vbroadcastsd zmm9, qword ptr [rdx]
    vsubpd zmm9, zmm9, zmmword ptr [rsi]
    vfmadd213pd zmm9, zmm9, zmm14
    sub rsi, -128
    add rdx, 192
    lea rdi, [r11 + rcx]
    add rdi, 2
    add rcx, 2
    cmp rdi, 1
    jne .L50
    test byte ptr [rsp + 16], 1
    mov rdi, qword ptr [rsp + 8]
    jne .L52
    jmp .L53
.L51:
    vxorpd xmm9, xmm9, xmm9
    mov ecx, 1
.L52:
    vmovapd zmm14, zmm9
    add rbx, 24
    lea rdx, [rcx + 2*rcx]
    shl rdx, 5
    vbroadcastsd zmm9, qword ptr [rbx + rdx]
    shl rcx, 6
    vsubpd zmm9, zmm9, zmmword ptr [r8 + rcx]
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
    vmulpd zmm1, zmm7, zmmword ptr [r8]
    vmulpd zmm0, zmm1, zmm0
    test r12, r12
    vbroadcastsd zmm10, qword ptr [rip + .K4008000000000000]
    jne .L93
    jmp .L95
.L55:
    vxorpd xmm0, xmm0, xmm0
    mov ecx, 1
.L56:
    vmovapd zmm1, zmm0
    lea rdx, [rcx + 2*rcx]
    shl rdx, 5
    vbroadcastsd zmm0, qword ptr [rbx + rdx]
    shl rcx, 6
    vsubpd zmm0, zmm0, zmmword ptr [r8 + rcx]
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
    cmp rdi, -3
    ja .L68
    test rdi, rdi
    je .L65
    mov rcx, qword ptr [rsp + 176]
    lea rdx, [rcx + rax]
    vxorpd xmm0, xmm0, xmm0
    mov ecx, 1
    mov rsi, qword ptr [rsp + 296]
.L59:
    vbroadcastsd zmm1, qword ptr [rdx - 96]
    vsubpd zmm1, zmm1, zmmword ptr [rsi - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [rdx]
    vsubpd zmm0, zmm0, zmmword ptr [rsi]
    vfmadd213pd zmm0, zmm0, zmm1
    sub rsi, -128
    add rdx, 192
    lea rdi, [r11 + rcx]
    add rdi, 2
    add rcx, 2
    cmp rdi, 1
    jne .L59
    test byte ptr [rsp + 16], 1
    mov rdi, qword ptr [rsp + 8]
    jne .L66
    jmp .L67
.L60:
    mov ecx, 1
.L61:
    vmovapd zmm2, zmm1
    lea rdx, [rcx + 2*rcx]
    shl rdx, 5
    vbroadcastsd zmm1, qword ptr [rbx + rdx]
    shl rcx, 6
    vsubpd zmm1, zmm1, zmmword ptr [r8 + rcx]
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
    cmp rdi, -3
    ja .L73
    test rdi, rdi
    je .L70
    mov rcx, qword ptr [rsp + 176]
    lea rdx, [rcx + rax]
    vxorpd xmm0, xmm0, xmm0
    mov ecx, 1
    mov rsi, qword ptr [rsp + 328]
.L64:
    vbroadcastsd zmm1, qword ptr [rdx - 96]
    vsubpd zmm1, zmm1, zmmword ptr [rsi - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [rdx]
    vsubpd zmm0, zmm0, zmmword ptr [rsi]
    vfmadd213pd zmm0, zmm0, zmm1
    sub rsi, -128
    add rdx, 192
    lea rdi, [r11 + rcx]
    add rdi, 2
    add rcx, 2
    cmp rdi, 1
    jne .L64
    test byte ptr [rsp + 16], 1
    mov rdi, qword ptr [rsp + 8]
    jne .L71
    jmp .L72
.L65:
    vxorpd xmm0, xmm0, xmm0
    mov ecx, 1
.L66:
    vmovapd zmm1, zmm0
    lea rdx, [rbx + 8]
    lea rsi, [rcx + 2*rcx]
    shl rsi, 5
    vbroadcastsd zmm0, qword ptr [rdx + rsi]
    shl rcx, 6
    vsubpd zmm0, zmm0, zmmword ptr [r8 + rcx]
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
    cmp rdi, -3
    ja .L78
    test rdi, rdi
    je .L75
    mov rcx, qword ptr [rsp + 168]
    lea rdx, [rcx + rax]
    vxorpd xmm3, xmm3, xmm3
    mov ecx, 1
    mov rsi, qword ptr [rsp + 288]
.L69:
    vbroadcastsd zmm6, qword ptr [rdx - 96]
    vsubpd zmm6, zmm6, zmmword ptr [rsi - 64]
    vfmadd213pd zmm6, zmm6, zmm3
    vbroadcastsd zmm3, qword ptr [rdx]
    vsubpd zmm3, zmm3, zmmword ptr [rsi]
    vfmadd213pd zmm3, zmm3, zmm6
    sub rsi, -128
    add rdx, 192
    lea rdi, [r11 + rcx]
    add rdi, 2
    add rcx, 2
    cmp rdi, 1
    jne .L69
    test byte ptr [rsp + 16], 1
    mov rdi, qword ptr [rsp + 8]
    jne .L76
    jmp .L77
.L70:
    vxorpd xmm0, xmm0, xmm0
    mov ecx, 1
.L71:
    vmovapd zmm1, zmm0
    lea rdx, [rbx + 8]
    lea rsi, [rcx + 2*rcx]
    shl rsi, 5
    vbroadcastsd zmm0, qword ptr [rdx + rsi]
    shl rcx, 6
    vsubpd zmm0, zmm0, zmmword ptr [r8 + rcx]
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
    cmp rdi, -3
    ja .L83
    test rdi, rdi
    je .L80
    mov rcx, qword ptr [rsp + 168]
    lea rdx, [rcx + rax]
    mov ecx, 1
    mov rsi, qword ptr [rsp + 320]
.L74:
    vbroadcastsd zmm7, qword ptr [rdx - 96]
    vsubpd zmm7, zmm7, zmmword ptr [rsi - 64]
    vfmadd213pd zmm7, zmm7, zmm6
    vbroadcastsd zmm6, qword ptr [rdx]
    vsubpd zmm6, zmm6, zmmword ptr [rsi]
    vfmadd213pd zmm6, zmm6, zmm7
    sub rsi, -128
    add rdx, 192
    lea rdi, [r11 + rcx]
    add rdi, 2
    add rcx, 2
    cmp rdi, 1
    jne .L74
    test byte ptr [rsp + 16], 1
    mov rdi, qword ptr [rsp + 8]
    jne .L81
    jmp .L82
.L75:
    vxorpd xmm3, xmm3, xmm3
    mov ecx, 1
.L76:
    vmovapd zmm6, zmm3
    lea rdx, [rbx + 16]
    lea rsi, [rcx + 2*rcx]
    shl rsi, 5
    vbroadcastsd zmm3, qword ptr [rdx + rsi]
    shl rcx, 6
    vsubpd zmm3, zmm3, zmmword ptr [r8 + rcx]
    vfmadd213pd zmm3, zmm3, zmm6
.L77:
    vmulpd zmm3, zmm3, qword ptr [rip + .Kbfe0000000000000]{1to8}
.L78:
    vmulpd zmm10, zmm25, zmmword ptr [r8]
    vbroadcastsd zmm6, qword ptr [rbx + 8]
    vmulpd zmm6, zmm6, zmmword ptr [r8]
    vbroadcastsd zmm12, qword ptr [rbx + 16]
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
    vmulpd zmm12, zmm12, zmmword ptr [r8]
    vbroadcastsd zmm3, qword ptr [rbx + 24]
    vmovapd zmm13, zmm15
    cmp rdi, -3
    ja .L88
    test rdi, rdi
    je .L85
    mov rcx, qword ptr [rsp + 160]
    lea rdx, [rcx + rax]
    vxorpd xmm13, xmm13, xmm13
    mov ecx, 1
    mov rsi, qword ptr [rsp + 40]
.L79:
    vbroadcastsd zmm14, qword ptr [rdx - 96]
    vsubpd zmm14, zmm14, zmmword ptr [rsi - 64]
    vfmadd213pd zmm14, zmm14, zmm13
    vbroadcastsd zmm13, qword ptr [rdx]
    vsubpd zmm13, zmm13, zmmword ptr [rsi]
    vfmadd213pd zmm13, zmm13, zmm14
    sub rsi, -128
    add rdx, 192
    lea rdi, [r11 + rcx]
    add rdi, 2
    add rcx, 2
    cmp rdi, 1
    jne .L79
    test byte ptr [rsp + 16], 1
    mov rdi, qword ptr [rsp + 8]
    jne .L86
    jmp .L87
.L80:
    mov ecx, 1
.L81:
    vmovapd zmm7, zmm6
    lea rdx, [rbx + 16]
    lea rsi, [rcx + 2*rcx]
    shl rsi, 5
    vbroadcastsd zmm6, qword ptr [rdx + rsi]
    shl rcx, 6
    vsubpd zmm6, zmm6, zmmword ptr [r8 + rcx]
    vfmadd213pd zmm6, zmm6, zmm7
.L82:
    vsqrtpd zmm6, zmm6
.L83:
    vmulpd zmm11, zmm25, zmmword ptr [r8]
    vbroadcastsd zmm7, qword ptr [rbx + 8]
    vmulpd zmm7, zmm7, zmmword ptr [r8]
    vbroadcastsd zmm13, qword ptr [rbx + 16]
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
    vmulpd zmm13, zmm13, zmmword ptr [r8]
    vfmadd213pd zmm12, zmm9, zmm17
    vbroadcastsd zmm6, qword ptr [rbx + 24]
    cmp rdi, -3
    ja .L92
    test rdi, rdi
    je .L89
    mov rcx, qword ptr [rsp + 160]
    lea rdx, [rcx + rax]
    vxorpd xmm3, xmm3, xmm3
    mov ecx, 1
    mov rsi, qword ptr [rsp + 312]
.L84:
    vbroadcastsd zmm14, qword ptr [rdx - 96]
    vsubpd zmm14, zmm14, zmmword ptr [rsi - 64]
    vfmadd213pd zmm14, zmm14, zmm3
    vbroadcastsd zmm3, qword ptr [rdx]
    vsubpd zmm3, zmm3, zmmword ptr [rsi]
    vfmadd213pd zmm3, zmm3, zmm14
    sub rsi, -128
    add rdx, 192
    lea rdi, [r11 + rcx]
    add rdi, 2
    add rcx, 2
    cmp rdi, 1
    jne .L84
    test byte ptr [rsp + 16], 1
    mov rdi, qword ptr [rsp + 8]
    jne .L90
    jmp .L91
.L85:
    vxorpd xmm13, xmm13, xmm13
    mov ecx, 1
.L86:
    vmovapd zmm14, zmm13
    add rbx, 24
    lea rdx, [rcx + 2*rcx]
    shl rdx, 5
    vbroadcastsd zmm13, qword ptr [rbx + rdx]
    shl rcx, 6
    vsubpd zmm13, zmm13, zmmword ptr [r8 + rcx]
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
    vmulpd zmm3, zmm3, zmmword ptr [r8]
    vfmadd213pd zmm2, zmm0, zmm18
    vfmadd213pd zmm2, zmm0, zmm18
    vscalefpd zmm0, zmm2, zmm1
    vmulpd zmm0, zmm3, zmm0
    vbroadcastsd zmm11, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm12, qword ptr [rip + .K4087700000000000]
    test r12, r12
    vbroadcastsd zmm10, qword ptr [rip + .K4008000000000000]
    jne .L93
    jmp .L95
.L89:
    vxorpd xmm3, xmm3, xmm3
    mov ecx, 1
.L90:
    vmovapd zmm14, zmm3
    add rbx, 24
    lea rdx, [rcx + 2*rcx]
    shl rdx, 5
    vbroadcastsd zmm3, qword ptr [rbx + rdx]
    shl rcx, 6
    vsubpd zmm3, zmm3, zmmword ptr [r8 + rcx]
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
    vmulpd zmm3, zmm6, zmmword ptr [r8]
    vfmadd213pd zmm2, zmm0, zmm18
    vfmadd213pd zmm2, zmm0, zmm18
    vscalefpd zmm0, zmm2, zmm1
    vmulpd zmm0, zmm3, zmm0
    vbroadcastsd zmm12, qword ptr [rip + .K4087700000000000]
    test r12, r12
    vbroadcastsd zmm10, qword ptr [rip + .K4008000000000000]
    je .L95
.L93:
    add rax, qword ptr [rsp + 256]
    mov rcx, qword ptr [rsp + 128]
    mov rdx, r12
.L94:
    vmovupd zmm1, zmmword ptr [rcx]
    vfnmadd231pd zmm29, zmm1, qword ptr [rax - 24]{1to8}
    vfnmadd231pd zmm28, zmm1, qword ptr [rax - 16]{1to8}
    vfnmadd231pd zmm27, zmm1, qword ptr [rax - 8]{1to8}
    vfnmadd231pd zmm0, zmm1, qword ptr [rax]{1to8}
    add rax, 96
    add rcx, 64
    dec rdx
    jne .L94
.L95:
    cmp r15, 9
    setae al
    cmp r13, r9
    sete cl
    or cl, al
    jne .L7
    mov rcx, r9
    imul rcx, qword ptr [rsp + 80]
    imul rax, r9, 120
    vandpd zmm1, zmm29, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm1, zmm18, zmm1
    vmovupd zmmword ptr [r14 + 8*rcx], zmm1
    vcmpgt_oqpd k0, zmm1, qword ptr [r10 + rax + 88]{1to8}
    kortestb k0, k0
    je .L96
    add rax, r10
    mov rcx, qword ptr [rsp + 96]
    mov rdx, qword ptr [rsp + 24]
    vmovdqu ymm2, ymmword ptr [rcx + rdx]
    vpcmpltud k1, ymm2, dword ptr [rax + 104]{1to8}
    vpcmpneqd k1 {k1}, ymm2, dword ptr [rax + 108]{1to8}
    kandb k1, k0, k1
    mov rcx, qword ptr [rax + 8]
    mov rdx, qword ptr [rax + 72]
    vcompresspd zmm1 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rcx + 8*rdx], zmm1
    mov rcx, qword ptr [rax + 32]
    vpcompressd ymm1 {k1} {z}, ymm2
    vmovdqu ymmword ptr [rcx + 4*rdx], ymm1
    kmovb ecx, k1
    popcnt ecx, ecx
    add rcx, rdx
    mov qword ptr [rax + 72], rcx
.L96:
    mov rax, r9
    not rax
    add rax, r13
    je .L7
    mov rdx, r9
    or rdx, 1
    imul rcx, rdx, 120
    imul rdx, qword ptr [rsp + 80]
    vandpd zmm1, zmm28, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm1, zmm18, zmm1
    vmovupd zmmword ptr [r14 + 8*rdx], zmm1
    vcmpgt_oqpd k0, zmm1, qword ptr [r10 + rcx + 88]{1to8}
    kortestb k0, k0
    je .L97
    add rcx, r10
    mov rdx, qword ptr [rsp + 96]
    mov rsi, qword ptr [rsp + 24]
    vmovdqu ymm2, ymmword ptr [rdx + rsi]
    vpcmpltud k1, ymm2, dword ptr [rcx + 104]{1to8}
    vpcmpneqd k1 {k1}, ymm2, dword ptr [rcx + 108]{1to8}
    kandb k1, k0, k1
    mov rdx, qword ptr [rcx + 8]
    mov rsi, qword ptr [rcx + 72]
    vcompresspd zmm1 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rdx + 8*rsi], zmm1
    mov rdx, qword ptr [rcx + 32]
    vpcompressd ymm1 {k1} {z}, ymm2
    vmovdqu ymmword ptr [rdx + 4*rsi], ymm1
    kmovb edx, k1
    popcnt edx, edx
    add rdx, rsi
    mov qword ptr [rcx + 72], rdx
.L97:
    cmp rax, 1
    je .L7
    mov rdx, r9
    or rdx, 2
    imul rcx, rdx, 120
    imul rdx, qword ptr [rsp + 80]
    vandpd zmm1, zmm27, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm1, zmm18, zmm1
    vmovupd zmmword ptr [r14 + 8*rdx], zmm1
    vcmpgt_oqpd k0, zmm1, qword ptr [r10 + rcx + 88]{1to8}
    kortestb k0, k0
    je .L98
    add rcx, r10
    mov rdx, qword ptr [rsp + 96]
    mov rsi, qword ptr [rsp + 24]
    vmovdqu ymm2, ymmword ptr [rdx + rsi]
    vpcmpltud k1, ymm2, dword ptr [rcx + 104]{1to8}
    vpcmpneqd k1 {k1}, ymm2, dword ptr [rcx + 108]{1to8}
    kandb k1, k0, k1
    mov rdx, qword ptr [rcx + 8]
    mov rsi, qword ptr [rcx + 72]
    vcompresspd zmm1 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rdx + 8*rsi], zmm1
    mov rdx, qword ptr [rcx + 32]
    vpcompressd ymm1 {k1} {z}, ymm2
    vmovdqu ymmword ptr [rdx + 4*rsi], ymm1
    kmovb edx, k1
    popcnt edx, edx
    add rdx, rsi
    mov qword ptr [rcx + 72], rdx
.L98:
    cmp rax, 2
    je .L7
    or r9, 3
    imul rax, r9, 120
    imul r9, qword ptr [rsp + 80]
    vandpd zmm0, zmm0, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm0, zmm18, zmm0
    vmovupd zmmword ptr [r14 + 8*r9], zmm0
    vcmpgt_oqpd k0, zmm0, qword ptr [r10 + rax + 88]{1to8}
    kortestb k0, k0
    je .L7
    add rax, r10
    mov rcx, qword ptr [rsp + 96]
    mov rdx, qword ptr [rsp + 24]
    vmovdqu ymm1, ymmword ptr [rcx + rdx]
    vpcmpltud k1, ymm1, dword ptr [rax + 104]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [rax + 108]{1to8}
    kandb k1, k0, k1
    mov rcx, qword ptr [rax + 8]
    mov rdx, qword ptr [rax + 72]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rcx + 8*rdx], zmm0
    mov rcx, qword ptr [rax + 32]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rcx + 4*rdx], ymm0
    kmovb ecx, k1
    popcnt ecx, ecx
    add rcx, rdx
    mov qword ptr [rax + 72], rcx
    jmp .L7
.L99:
    mov qword ptr [rsp + 136], rcx
    cmp r13, 12
    jae .L174
    xor eax, eax
.L100:
    cmp rax, r13
    jae .L140
    mov r9, qword ptr [rsp + 32]
    mov rcx, r9
    mov rdx, qword ptr [rsp + 152]
    imul rcx, rdx
    mov rsi, qword ptr [rsp + 48]
    lea rcx, [rsi + 8*rcx]
    mov qword ptr [rsp + 24], rcx
    lea r14, [r9 + 1]
    mov rcx, r14
    imul rcx, rdx
    lea r8, [rsi + 8*rcx]
    mov rcx, r9
    shl rcx, 6
    mov qword ptr [rsp + 40], rcx
    mov rcx, r14
    shl rcx, 6
    mov qword ptr [rsp + 72], rcx
    mov rbx, qword ptr [rsp + 144]
    mov r10, rbx
    imul r10, r14
    shl r14, 5
    mov qword ptr [rsp + 64], r14
    imul rbx, r9
    shl r9, 5
    mov qword ptr [rsp + 32], r9
    jmp .L102
.L101:
    add rax, 4
    cmp rax, r13
    vbroadcastsd zmm13, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm11, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm12, qword ptr [rip + .K4087700000000000]
    jae .L140
.L102:
    cmp rax, 8
    mov ecx, 8
    cmovb rcx, rax
    mov qword ptr [rsp + 128], rcx
    lea r12d, [8*rcx]
    mov rcx, qword ptr [rsp + 200]
    lea r13, [rcx + r12]
    vbroadcastsd zmm0, qword ptr [rcx + r12]
    vmovapd zmmword ptr [rsp + 384], zmm0
    vmovapd zmmword ptr [rsp + 448], zmm0
    vmovapd zmmword ptr [rsp + 512], zmm0
    vmovapd zmmword ptr [rsp + 576], zmm0
    vmovapd zmmword ptr [rsp + 640], zmm0
    vmovapd zmmword ptr [rsp + 704], zmm0
    vmovapd zmmword ptr [rsp + 768], zmm0
    vmovapd zmmword ptr [rsp + 832], zmm0
    mov rcx, qword ptr [rsp + 24]
    vmovupd zmm27, zmmword ptr [rcx]
    vmovupd zmm28, zmmword ptr [r8]
    lea rdx, [rip + .T1]
    mov rcx, qword ptr [rsp + 192]
    movsxd rcx, dword ptr [rdx + 4*rcx]
    add rcx, rdx
    jmp rcx
.L103:
    mov rcx, qword ptr [rsp + 56]
    lea r15, [rcx + r12]
    xor esi, esi
    xor r9d, r9d
    jmp .L108
.L104:
    vxorpd xmm1, xmm1, xmm1
.L105:
    vmovapd zmm2, zmm1
    lea rcx, [8*rsi]
    add rcx, r13
    lea rdx, [r14 + 2*r14]
    shl rdx, 5
    vbroadcastsd zmm1, qword ptr [rcx + rdx]
    vmovapd zmm3, zmm0
    shl r14, 6
    mov rcx, qword ptr [rsp + 24]
    vsubpd zmm0, zmm1, zmmword ptr [rcx + r14]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [r8 + r14]
    vfmadd213pd zmm1, zmm1, zmm2
.L106:
    vbroadcastsd zmm3, qword ptr [rip + .Kbfe0000000000000]
    vmulpd zmm2, zmm0, zmm3
    vmulpd zmm1, zmm1, zmm3
.L107:
    vbroadcastsd zmm0, qword ptr [r13 + 8*rsi]
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
    vmovapd zmmword ptr [rsp + r9 + 384], zmm2
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
    vmovapd zmmword ptr [rsp + r9 + 448], zmm0
    add r9, 128
    inc rsi
    add r15, 8
    cmp r9, 512
    je .L128
.L108:
    vmovapd zmm2, zmm15
    vmovapd zmm1, zmm15
    cmp rdi, -3
    ja .L107
    mov r14d, 1
    vxorpd xmm0, xmm0, xmm0
    test rdi, rdi
    je .L104
    mov rdx, r15
    mov rcx, qword ptr [rsp + 48]
    vxorpd xmm1, xmm1, xmm1
.L109:
    vbroadcastsd zmm2, qword ptr [rdx - 96]
    vsubpd zmm3, zmm2, zmmword ptr [rcx + rbx + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [rcx + r10 + 64]
    vbroadcastsd zmm6, qword ptr [rdx]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [rcx + rbx + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [rcx + r10 + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rcx, -128
    add rdx, 192
    lea rdi, [r11 + r14]
    add rdi, 2
    add r14, 2
    cmp rdi, 1
    jne .L109
    test byte ptr [rsp + 16], 1
    mov rdi, qword ptr [rsp + 8]
    jne .L105
    jmp .L106
.L110:
    mov rcx, qword ptr [rsp + 56]
    lea rdx, [rcx + r12]
    xor r9d, r9d
    xor esi, esi
    jmp .L114
.L111:
    vmovapd zmm2, zmm1
    lea rcx, [8*rsi]
    add rcx, r13
    lea rdi, [r14 + 2*r14]
    shl rdi, 5
    vbroadcastsd zmm1, qword ptr [rcx + rdi]
    vmovapd zmm3, zmm0
    shl r14, 6
    mov rcx, qword ptr [rsp + 24]
    vsubpd zmm0, zmm1, zmmword ptr [rcx + r14]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [r8 + r14]
    vfmadd213pd zmm1, zmm1, zmm2
.L112:
    vmulpd zmm0, zmm0, zmm10
    vsqrtpd zmm2, zmm0
    vmulpd zmm0, zmm1, zmm10
    vsqrtpd zmm1, zmm0
    mov rdi, qword ptr [rsp + 8]
.L113:
    vbroadcastsd zmm0, qword ptr [r13 + 8*rsi]
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
    vmovapd zmmword ptr [rsp + r9 + 384], zmm2
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
    vmovapd zmmword ptr [rsp + r9 + 448], zmm0
    add r9, 128
    inc rsi
    add rdx, 8
    cmp r9, 512
    je .L128
.L114:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp rdi, -3
    ja .L113
    mov r14d, 1
    vxorpd xmm0, xmm0, xmm0
    test rdi, rdi
    je .L111
    mov r15, rdx
    mov rcx, qword ptr [rsp + 48]
.L115:
    vbroadcastsd zmm2, qword ptr [r15 - 96]
    vsubpd zmm3, zmm2, zmmword ptr [rcx + rbx + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [rcx + r10 + 64]
    vbroadcastsd zmm6, qword ptr [r15]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [rcx + rbx + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [rcx + r10 + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rcx, -128
    add r15, 192
    lea rdi, [r11 + r14]
    add rdi, 2
    add r14, 2
    cmp rdi, 1
    jne .L115
    test byte ptr [rsp + 16], 1
    jne .L111
    jmp .L112
.L116:
    mov rcx, qword ptr [rsp + 56]
    lea rdx, [rcx + r12]
    xor esi, esi
    xor r9d, r9d
    jmp .L120
.L117:
    vmovapd zmm2, zmm1
    lea rcx, [8*rsi]
    add rcx, r13
    lea rdi, [r14 + 2*r14]
    shl rdi, 5
    vbroadcastsd zmm1, qword ptr [rcx + rdi]
    vmovapd zmm3, zmm0
    shl r14, 6
    mov rcx, qword ptr [rsp + 24]
    vsubpd zmm0, zmm1, zmmword ptr [rcx + r14]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [r8 + r14]
    vfmadd213pd zmm1, zmm1, zmm2
.L118:
    vbroadcastsd zmm3, qword ptr [rip + .K4014000000000000]
    vmulpd zmm0, zmm0, zmm3
    vsqrtpd zmm2, zmm0
    vmulpd zmm0, zmm1, zmm3
    vsqrtpd zmm1, zmm0
    mov rdi, qword ptr [rsp + 8]
.L119:
    vbroadcastsd zmm0, qword ptr [r13 + 8*rsi]
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
    vmovapd zmmword ptr [rsp + r9 + 384], zmm2
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
    vmovapd zmmword ptr [rsp + r9 + 448], zmm0
    add r9, 128
    inc rsi
    add rdx, 8
    cmp r9, 512
    je .L128
.L120:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp rdi, -3
    ja .L119
    mov r14d, 1
    vxorpd xmm0, xmm0, xmm0
    test rdi, rdi
    je .L117
    mov r15, rdx
    mov rcx, qword ptr [rsp + 48]
.L121:
    vbroadcastsd zmm2, qword ptr [r15 - 96]
    vsubpd zmm3, zmm2, zmmword ptr [rcx + rbx + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [rcx + r10 + 64]
    vbroadcastsd zmm6, qword ptr [r15]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [rcx + rbx + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [rcx + r10 + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rcx, -128
    add r15, 192
    lea rdi, [r11 + r14]
    add rdi, 2
    add r14, 2
    cmp rdi, 1
    jne .L121
    test byte ptr [rsp + 16], 1
    jne .L117
    jmp .L118
.L122:
    mov rcx, qword ptr [rsp + 56]
    lea rdx, [rcx + r12]
    xor esi, esi
    xor r9d, r9d
    jmp .L126
.L123:
    vmovapd zmm2, zmm1
    lea rcx, [8*rsi]
    add rcx, r13
    lea rdi, [r14 + 2*r14]
    shl rdi, 5
    vbroadcastsd zmm1, qword ptr [rcx + rdi]
    vmovapd zmm3, zmm0
    shl r14, 6
    mov rcx, qword ptr [rsp + 24]
    vsubpd zmm0, zmm1, zmmword ptr [rcx + r14]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [r8 + r14]
    vfmadd213pd zmm1, zmm1, zmm2
.L124:
    vsqrtpd zmm2, zmm0
    vsqrtpd zmm1, zmm1
    mov rdi, qword ptr [rsp + 8]
.L125:
    vbroadcastsd zmm0, qword ptr [r13 + 8*rsi]
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
    vmovapd zmmword ptr [rsp + r9 + 384], zmm2
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
    vmovapd zmmword ptr [rsp + r9 + 448], zmm0
    add r9, 128
    inc rsi
    add rdx, 8
    cmp r9, 512
    je .L128
.L126:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp rdi, -3
    ja .L125
    mov r14d, 1
    vxorpd xmm0, xmm0, xmm0
    test rdi, rdi
    je .L123
    mov r15, rdx
    mov rcx, qword ptr [rsp + 48]
.L127:
    vbroadcastsd zmm2, qword ptr [r15 - 96]
    vsubpd zmm3, zmm2, zmmword ptr [rcx + rbx + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [rcx + r10 + 64]
    vbroadcastsd zmm6, qword ptr [r15]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [rcx + rbx + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [rcx + r10 + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rcx, -128
    add r15, 192
    lea rdi, [r11 + r14]
    add rdi, 2
    add r14, 2
    cmp rdi, 1
    jne .L127
    test byte ptr [rsp + 16], 1
    jne .L123
    jmp .L124
.L128:
    vmovapd zmm0, zmmword ptr [rsp + 384]
    vmovapd zmm1, zmmword ptr [rsp + 448]
    vmovapd zmm2, zmmword ptr [rsp + 512]
    vmovapd zmm3, zmmword ptr [rsp + 576]
    vmovapd zmm6, zmmword ptr [rsp + 640]
    vmovapd zmm7, zmmword ptr [rsp + 704]
    vmovapd zmm9, zmmword ptr [rsp + 768]
    vmovapd zmm10, zmmword ptr [rsp + 832]
    mov rsi, qword ptr [rsp + 184]
    test rsi, rsi
    je .L130
    add r12, qword ptr [rsp + 256]
    mov rdx, qword ptr [rsp + 264]
    mov r14, qword ptr [rsp + 96]
    mov r13, qword ptr [rsp + 120]
    vbroadcastsd zmm28, qword ptr [rip + .K3fd5555555555555]
.L129:
    vmovupd zmm11, zmmword ptr [rdx + rbx + 64]
    vmovupd zmm12, zmmword ptr [rdx + r10 + 64]
    vbroadcastsd zmm13, qword ptr [r12 - 24]
    vfnmadd231pd zmm0, zmm13, zmm11
    vfnmadd231pd zmm1, zmm12, zmm13
    vbroadcastsd zmm13, qword ptr [r12 - 16]
    vfnmadd231pd zmm2, zmm13, zmm11
    vfnmadd231pd zmm3, zmm12, zmm13
    vbroadcastsd zmm13, qword ptr [r12 - 8]
    vfnmadd231pd zmm6, zmm13, zmm11
    vfnmadd231pd zmm7, zmm12, zmm13
    vbroadcastsd zmm13, qword ptr [r12]
    vfnmadd231pd zmm9, zmm13, zmm11
    vfnmadd231pd zmm10, zmm13, zmm12
    add r12, 96
    add rdx, 64
    dec rsi
    jne .L129
    jmp .L131
.L130:
    mov r14, qword ptr [rsp + 96]
    mov r13, qword ptr [rsp + 120]
    vbroadcastsd zmm28, qword ptr [rip + .K3fd5555555555555]
.L131:
    vmovapd zmmword ptr [rsp + 384], zmm0
    vmovapd zmmword ptr [rsp + 448], zmm1
    vmovapd zmmword ptr [rsp + 512], zmm2
    vmovapd zmmword ptr [rsp + 576], zmm3
    vmovapd zmmword ptr [rsp + 640], zmm6
    vmovapd zmmword ptr [rsp + 704], zmm7
    vmovapd zmmword ptr [rsp + 768], zmm9
    vmovapd zmmword ptr [rsp + 832], zmm10
    cmp rax, 9
    setae cl
    mov r12, qword ptr [rsp + 128]
    cmp r13, r12
    sete dl
    or dl, cl
    vbroadcastsd zmm10, qword ptr [rip + .K4008000000000000]
    vbroadcastsd zmm9, qword ptr [rip + .Kbfe62e42fee00000]
    jne .L101
    mov rcx, r12
    imul rcx, qword ptr [rsp + 80]
    mov rdx, qword ptr [rbp + 16]
    lea rcx, [rdx + 8*rcx]
    imul rsi, r12, 120
    mov rdi, qword ptr [rsp + 88]
    lea rdx, [rdi + rsi]
    vandpd zmm0, zmm29, zmmword ptr [rsp + 384]
    vminpd zmm0, zmm18, zmm0
    mov r9, qword ptr [rsp + 40]
    vmovupd zmmword ptr [r9 + rcx], zmm0
    vbroadcastsd zmm1, qword ptr [rdi + rsi + 88]
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L132
    mov rsi, qword ptr [rsp + 32]
    vmovdqu ymm1, ymmword ptr [r14 + rsi]
    vpcmpltud k1, ymm1, dword ptr [rdx + 104]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [rdx + 108]{1to8}
    kandb k1, k0, k1
    mov rsi, qword ptr [rdx + 8]
    mov rdi, qword ptr [rdx + 72]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rsi + 8*rdi], zmm0
    mov rsi, qword ptr [rdx + 32]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rsi + 4*rdi], ymm0
    kmovb esi, k1
    popcnt esi, esi
    add rsi, rdi
    mov qword ptr [rdx + 72], rsi
    vbroadcastsd zmm1, qword ptr [rdx + 88]
.L132:
    vandpd zmm0, zmm29, zmmword ptr [rsp + 448]
    vminpd zmm0, zmm18, zmm0
    mov rsi, qword ptr [rsp + 72]
    vmovupd zmmword ptr [rcx + rsi], zmm0
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L133
    mov rcx, qword ptr [rsp + 64]
    vmovdqu ymm1, ymmword ptr [r14 + rcx]
    vpcmpltud k1, ymm1, dword ptr [rdx + 104]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [rdx + 108]{1to8}
    kandb k1, k0, k1
    mov rcx, qword ptr [rdx + 8]
    mov rsi, qword ptr [rdx + 72]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rcx + 8*rsi], zmm0
    mov rcx, qword ptr [rdx + 32]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rcx + 4*rsi], ymm0
    kmovb ecx, k1
    popcnt ecx, ecx
    add rcx, rsi
    mov qword ptr [rdx + 72], rcx
.L133:
    mov rdx, r12
    not rdx
    add rdx, r13
    mov rdi, qword ptr [rsp + 8]
    je .L101
    mov rcx, r12
    or rcx, 1
    imul rdi, rcx, 120
    imul rcx, qword ptr [rsp + 80]
    mov rsi, qword ptr [rbp + 16]
    lea rcx, [rsi + 8*rcx]
    mov r9, qword ptr [rsp + 88]
    lea rsi, [r9 + rdi]
    vandpd zmm0, zmm29, zmmword ptr [rsp + 512]
    vminpd zmm0, zmm18, zmm0
    mov r15, qword ptr [rsp + 40]
    vmovupd zmmword ptr [r15 + rcx], zmm0
    vbroadcastsd zmm1, qword ptr [r9 + rdi + 88]
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L134
    mov rdi, qword ptr [rsp + 32]
    vmovdqu ymm1, ymmword ptr [r14 + rdi]
    vpcmpltud k1, ymm1, dword ptr [rsi + 104]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [rsi + 108]{1to8}
    kandb k1, k0, k1
    mov rdi, qword ptr [rsi + 8]
    mov r9, qword ptr [rsi + 72]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rdi + 8*r9], zmm0
    mov rdi, qword ptr [rsi + 32]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rdi + 4*r9], ymm0
    kmovb edi, k1
    popcnt edi, edi
    add rdi, r9
    mov qword ptr [rsi + 72], rdi
    vbroadcastsd zmm1, qword ptr [rsi + 88]
.L134:
    vandpd zmm0, zmm29, zmmword ptr [rsp + 576]
    vminpd zmm0, zmm18, zmm0
    mov rdi, qword ptr [rsp + 72]
    vmovupd zmmword ptr [rcx + rdi], zmm0
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L135
    mov rcx, qword ptr [rsp + 64]
    vmovdqu ymm1, ymmword ptr [r14 + rcx]
    vpcmpltud k1, ymm1, dword ptr [rsi + 104]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [rsi + 108]{1to8}
    kandb k1, k0, k1
    mov rcx, qword ptr [rsi + 8]
    mov rdi, qword ptr [rsi + 72]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rcx + 8*rdi], zmm0
    mov rcx, qword ptr [rsi + 32]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rcx + 4*rdi], ymm0
    kmovb ecx, k1
    popcnt ecx, ecx
    add rcx, rdi
    mov qword ptr [rsi + 72], rcx
.L135:
    cmp rdx, 1
    mov rdi, qword ptr [rsp + 8]
    je .L101
    mov rcx, r12
    or rcx, 2
    imul rdi, rcx, 120
    imul rcx, qword ptr [rsp + 80]
    mov rsi, qword ptr [rbp + 16]
    lea rcx, [rsi + 8*rcx]
    mov r9, qword ptr [rsp + 88]
    lea rsi, [r9 + rdi]
    vandpd zmm0, zmm29, zmmword ptr [rsp + 640]
    vminpd zmm0, zmm18, zmm0
    mov r15, qword ptr [rsp + 40]
    vmovupd zmmword ptr [r15 + rcx], zmm0
    vbroadcastsd zmm1, qword ptr [r9 + rdi + 88]
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L136
    mov rdi, qword ptr [rsp + 32]
    vmovdqu ymm1, ymmword ptr [r14 + rdi]
    vpcmpltud k1, ymm1, dword ptr [rsi + 104]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [rsi + 108]{1to8}
    kandb k1, k0, k1
    mov rdi, qword ptr [rsi + 8]
    mov r9, qword ptr [rsi + 72]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rdi + 8*r9], zmm0
    mov rdi, qword ptr [rsi + 32]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rdi + 4*r9], ymm0
    kmovb edi, k1
    popcnt edi, edi
    add rdi, r9
    mov qword ptr [rsi + 72], rdi
    vbroadcastsd zmm1, qword ptr [rsi + 88]
.L136:
    vandpd zmm0, zmm29, zmmword ptr [rsp + 704]
    vminpd zmm0, zmm18, zmm0
    mov rdi, qword ptr [rsp + 72]
    vmovupd zmmword ptr [rcx + rdi], zmm0
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L137
    mov rcx, qword ptr [rsp + 64]
    vmovdqu ymm1, ymmword ptr [r14 + rcx]
    vpcmpltud k1, ymm1, dword ptr [rsi + 104]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [rsi + 108]{1to8}
    kandb k1, k0, k1
    mov rcx, qword ptr [rsi + 8]
    mov rdi, qword ptr [rsi + 72]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rcx + 8*rdi], zmm0
    mov rcx, qword ptr [rsi + 32]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rcx + 4*rdi], ymm0
    kmovb ecx, k1
    popcnt ecx, ecx
    add rcx, rdi
    mov qword ptr [rsi + 72], rcx
.L137:
    cmp rdx, 2
    mov rdi, qword ptr [rsp + 8]
    je .L101
    or r12, 3
    imul rsi, r12, 120
    imul r12, qword ptr [rsp + 80]
    mov rcx, qword ptr [rbp + 16]
    lea rcx, [rcx + 8*r12]
    mov rdi, qword ptr [rsp + 88]
    lea rdx, [rdi + rsi]
    vandpd zmm0, zmm29, zmmword ptr [rsp + 768]
    vminpd zmm0, zmm18, zmm0
    mov r9, qword ptr [rsp + 40]
    vmovupd zmmword ptr [r9 + rcx], zmm0
    vbroadcastsd zmm1, qword ptr [rdi + rsi + 88]
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L138
    mov rsi, qword ptr [rsp + 32]
    vmovdqu ymm1, ymmword ptr [r14 + rsi]
    vpcmpltud k1, ymm1, dword ptr [rdx + 104]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [rdx + 108]{1to8}
    kandb k1, k0, k1
    mov rsi, qword ptr [rdx + 8]
    mov rdi, qword ptr [rdx + 72]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rsi + 8*rdi], zmm0
    mov rsi, qword ptr [rdx + 32]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rsi + 4*rdi], ymm0
    kmovb esi, k1
    popcnt esi, esi
    add rsi, rdi
    mov qword ptr [rdx + 72], rsi
    vbroadcastsd zmm1, qword ptr [rdx + 88]
.L138:
    vandpd zmm0, zmm29, zmmword ptr [rsp + 832]
    vminpd zmm0, zmm18, zmm0
    mov rsi, qword ptr [rsp + 72]
    vmovupd zmmword ptr [rcx + rsi], zmm0
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    mov rdi, qword ptr [rsp + 8]
    je .L101
    mov rcx, qword ptr [rsp + 64]
    vmovdqu ymm1, ymmword ptr [r14 + rcx]
    vpcmpltud k1, ymm1, dword ptr [rdx + 104]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [rdx + 108]{1to8}
    kandb k1, k0, k1
    mov rcx, qword ptr [rdx + 8]
    mov rsi, qword ptr [rdx + 72]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rcx + 8*rsi], zmm0
    mov rcx, qword ptr [rdx + 32]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rcx + 4*rsi], ymm0
    kmovb ecx, k1
    popcnt ecx, ecx
    add rcx, rsi
    mov qword ptr [rdx + 72], rcx
    jmp .L101
.L139:
    mov rax, qword ptr [rsp + 32]
    inc rax
    mov qword ptr [rsp + 32], rax
    cmp rax, qword ptr [rsp + 208]
    mov r8, qword ptr [rsp + 376]
    jb .L3
    jmp .L209
.L140:
    mov r10, qword ptr [rsp + 88]
    mov rax, qword ptr [rsp + 136]
    mov qword ptr [rsp + 32], rax
    cmp rax, qword ptr [rsp + 208]
    mov r8, qword ptr [rsp + 376]
    jb .L3
    jmp .L209
.L141:
    mov rax, qword ptr [rsp + 152]
    mov rdx, qword ptr [rsp + 32]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 48]
    lea rax, [rcx + 8*rax]
    mov rcx, qword ptr [rsp + 248]
    add rcx, rax
    mov qword ptr [rsp + 136], rcx
    mov rsi, rdx
    shl rsi, 6
    add rsi, qword ptr [rbp + 16]
    mov rcx, rdx
    shl rcx, 5
    mov qword ptr [rsp + 104], rcx
    mov r8, qword ptr [rsp + 144]
    imul r8, rdx
    mov rcx, qword ptr [rsp + 224]
    lea rdx, [rcx + r8]
    mov qword ptr [rsp + 128], rdx
    lea rdx, [rcx + r8]
    mov qword ptr [rsp + 40], rdx
    lea rdx, [rcx + r8]
    mov qword ptr [rsp + 72], rdx
    add r8, rcx
    mov qword ptr [rsp + 24], r8
    mov edx, 12
    mov rcx, qword ptr [rsp + 232]
    mov qword ptr [rsp + 112], rcx
    xor r13d, r13d
    mov rcx, qword ptr [rsp + 240]
    mov r8, qword ptr [rsp + 56]
    jmp .L143
.L142:
    mov rdx, qword ptr [rsp + 64]
    mov r15, rdx
    add rdx, 12
    add r8, 96
    add rcx, 96
    add r13, 12
    add qword ptr [rsp + 112], 1440
    add rsi, qword ptr [rsp + 272]
    cmp rdx, qword ptr [rsp + 120]
    vbroadcastsd zmm14, qword ptr [rip + .K3f81111111127d0e]
    ja .L6
.L143:
    mov qword ptr [rsp + 64], rdx
    mov rdx, qword ptr [rsp + 200]
    vbroadcastsd zmm0, qword ptr [rdx + 8*r13]
    lea r15, [rdx + 8*r13]
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
    vmovupd zmm27, zmmword ptr [rax]
    lea r9, [rip + .T2]
    mov rdx, qword ptr [rsp + 192]
    movsxd rdx, dword ptr [r9 + 4*rdx]
    add rdx, r9
    jmp rdx
.L144:
    mov rbx, r8
    xor r10d, r10d
    xor r14d, r14d
    jmp .L148
.L145:
    vmovapd zmm1, zmm0
    lea rdi, [r15 + 8*r10]
    lea r9, [rdx + 2*rdx]
    shl r9, 5
    vbroadcastsd zmm0, qword ptr [rdi + r9]
    shl rdx, 6
    vsubpd zmm0, zmm0, zmmword ptr [rax + rdx]
    vfmadd213pd zmm0, zmm0, zmm1
.L146:
    vmulpd zmm0, zmm0, qword ptr [rip + .Kbfe0000000000000]{1to8}
    mov rdi, qword ptr [rsp + 8]
.L147:
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
    vmulpd zmm3, zmm27, qword ptr [r15 + 8*r10]{1to8}
    vfmadd213pd zmm2, zmm0, zmm17
    vfmadd213pd zmm2, zmm0, zmm18
    vfmadd213pd zmm2, zmm0, zmm18
    vscalefpd zmm0, zmm2, zmm1
    vmulpd zmm0, zmm3, zmm0
    vmovapd zmmword ptr [rsp + r14 + 384], zmm0
    add r14, 64
    inc r10
    add rbx, 8
    cmp r14, 768
    je .L168
.L148:
    vmovapd zmm0, zmm15
    cmp rdi, -3
    ja .L147
    vxorpd xmm0, xmm0, xmm0
    mov edx, 1
    test rdi, rdi
    je .L145
    mov r9, rbx
    mov r12, qword ptr [rsp + 24]
.L149:
    vbroadcastsd zmm1, qword ptr [r9 - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r12 - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [r9]
    vsubpd zmm0, zmm0, zmmword ptr [r12]
    vfmadd213pd zmm0, zmm0, zmm1
    sub r12, -128
    add r9, 192
    lea rdi, [r11 + rdx]
    add rdi, 2
    add rdx, 2
    cmp rdi, 1
    jne .L149
    test byte ptr [rsp + 16], 1
    jne .L145
    jmp .L146
.L150:
    mov r10, r8
    xor r9d, r9d
    xor r14d, r14d
    jmp .L154
.L151:
    vmovapd zmm1, zmm0
    lea rdi, [r15 + 8*r9]
    lea rbx, [rdx + 2*rdx]
    shl rbx, 5
    vbroadcastsd zmm0, qword ptr [rdi + rbx]
    shl rdx, 6
    vsubpd zmm0, zmm0, zmmword ptr [rax + rdx]
    vfmadd213pd zmm0, zmm0, zmm1
.L152:
    vmulpd zmm0, zmm0, zmm10
    vsqrtpd zmm0, zmm0
    mov rdi, qword ptr [rsp + 8]
.L153:
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
    vmulpd zmm6, zmm27, qword ptr [r15 + 8*r9]{1to8}
    vfmadd213pd zmm3, zmm1, zmm18
    vfmadd213pd zmm3, zmm1, zmm18
    vscalefpd zmm1, zmm3, zmm2
    vfmadd213pd zmm1, zmm0, zmm1
    vmulpd zmm0, zmm6, zmm1
    vmovapd zmmword ptr [rsp + r14 + 384], zmm0
    add r14, 64
    inc r9
    add r10, 8
    cmp r14, 768
    je .L168
.L154:
    vxorpd xmm0, xmm0, xmm0
    cmp rdi, -3
    ja .L153
    mov edx, 1
    test rdi, rdi
    je .L151
    mov rbx, r10
    mov r12, qword ptr [rsp + 40]
.L155:
    vbroadcastsd zmm1, qword ptr [rbx - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r12 - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [rbx]
    vsubpd zmm0, zmm0, zmmword ptr [r12]
    vfmadd213pd zmm0, zmm0, zmm1
    sub r12, -128
    add rbx, 192
    lea rdi, [r11 + rdx]
    add rdi, 2
    add rdx, 2
    cmp rdi, 1
    jne .L155
    test byte ptr [rsp + 16], 1
    jne .L151
    jmp .L152
.L156:
    mov r10, r8
    xor r9d, r9d
    xor r14d, r14d
    jmp .L160
.L157:
    vmovapd zmm1, zmm0
    lea rdi, [r15 + 8*r9]
    lea rbx, [rdx + 2*rdx]
    shl rbx, 5
    vbroadcastsd zmm0, qword ptr [rdi + rbx]
    shl rdx, 6
    vsubpd zmm0, zmm0, zmmword ptr [rax + rdx]
    vfmadd213pd zmm0, zmm0, zmm1
.L158:
    vmulpd zmm0, zmm0, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm0, zmm0
    mov rdi, qword ptr [rsp + 8]
.L159:
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
    vmulpd zmm0, zmm27, qword ptr [r15 + 8*r9]{1to8}
    vfmadd213pd zmm3, zmm1, zmm18
    vfmadd213pd zmm3, zmm1, zmm18
    vscalefpd zmm1, zmm3, zmm2
    vmulpd zmm1, zmm6, zmm1
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + r14 + 384], zmm0
    add r14, 64
    inc r9
    add r10, 8
    cmp r14, 768
    je .L168
.L160:
    vxorpd xmm0, xmm0, xmm0
    cmp rdi, -3
    ja .L159
    mov edx, 1
    test rdi, rdi
    je .L157
    mov rbx, r10
    mov r12, qword ptr [rsp + 128]
.L161:
    vbroadcastsd zmm1, qword ptr [rbx - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r12 - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [rbx]
    vsubpd zmm0, zmm0, zmmword ptr [r12]
    vfmadd213pd zmm0, zmm0, zmm1
    sub r12, -128
    add rbx, 192
    lea rdi, [r11 + rdx]
    add rdi, 2
    add rdx, 2
    cmp rdi, 1
    jne .L161
    test byte ptr [rsp + 16], 1
    jne .L157
    jmp .L158
.L162:
    mov r10, r8
    xor r9d, r9d
    xor r14d, r14d
    jmp .L166
.L163:
    vmovapd zmm1, zmm0
    lea rdi, [r15 + 8*r9]
    lea rbx, [rdx + 2*rdx]
    shl rbx, 5
    vbroadcastsd zmm0, qword ptr [rdi + rbx]
    shl rdx, 6
    vsubpd zmm0, zmm0, zmmword ptr [rax + rdx]
    vfmadd213pd zmm0, zmm0, zmm1
.L164:
    vsqrtpd zmm0, zmm0
    mov rdi, qword ptr [rsp + 8]
.L165:
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
    vmulpd zmm3, zmm27, qword ptr [r15 + 8*r9]{1to8}
    vfmadd213pd zmm2, zmm0, zmm17
    vfmadd213pd zmm2, zmm0, zmm18
    vfmadd213pd zmm2, zmm0, zmm18
    vscalefpd zmm0, zmm2, zmm1
    vmulpd zmm0, zmm3, zmm0
    vmovapd zmmword ptr [rsp + r14 + 384], zmm0
    add r14, 64
    inc r9
    add r10, 8
    cmp r14, 768
    je .L168
.L166:
    vxorpd xmm0, xmm0, xmm0
    cmp rdi, -3
    ja .L165
    mov edx, 1
    test rdi, rdi
    je .L163
    mov rbx, r10
    mov r12, qword ptr [rsp + 72]
.L167:
    vbroadcastsd zmm1, qword ptr [rbx - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r12 - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [rbx]
    vsubpd zmm0, zmm0, zmmword ptr [r12]
    vfmadd213pd zmm0, zmm0, zmm1
    sub r12, -128
    add rbx, 192
    lea rdi, [r11 + rdx]
    add rdi, 2
    add rdx, 2
    cmp rdi, 1
    jne .L167
    test byte ptr [rsp + 16], 1
    jne .L163
    jmp .L164
.L168:
    vmovapd zmm0, zmmword ptr [rsp + 384]
    vmovapd zmm1, zmmword ptr [rsp + 448]
    vmovapd zmm2, zmmword ptr [rsp + 512]
    vmovapd zmm3, zmmword ptr [rsp + 576]
    vmovapd zmm6, zmmword ptr [rsp + 640]
    vmovapd zmm7, zmmword ptr [rsp + 704]
    vmovapd zmm9, zmmword ptr [rsp + 768]
    vmovapd zmm10, zmmword ptr [rsp + 832]
    vmovapd zmm11, zmmword ptr [rsp + 896]
    vmovapd zmm12, zmmword ptr [rsp + 960]
    vmovapd zmm13, zmmword ptr [rsp + 1024]
    vmovapd zmm19, zmmword ptr [rsp + 1088]
    mov r14, qword ptr [rsp + 184]
    test r14, r14
    je .L170
    mov r9, qword ptr [rsp + 136]
    mov r10, rcx
    mov r15, qword ptr [rsp + 104]
.L169:
    vmovupd zmm14, zmmword ptr [r9]
    vfnmadd231pd zmm0, zmm14, qword ptr [r10 - 88]{1to8}
    vfnmadd231pd zmm1, zmm14, qword ptr [r10 - 80]{1to8}
    vfnmadd231pd zmm2, zmm14, qword ptr [r10 - 72]{1to8}
    vfnmadd231pd zmm3, zmm14, qword ptr [r10 - 64]{1to8}
    vfnmadd231pd zmm6, zmm14, qword ptr [r10 - 56]{1to8}
    vfnmadd231pd zmm7, zmm14, qword ptr [r10 - 48]{1to8}
    vfnmadd231pd zmm9, zmm14, qword ptr [r10 - 40]{1to8}
    vfnmadd231pd zmm10, zmm14, qword ptr [r10 - 32]{1to8}
    vfnmadd231pd zmm11, zmm14, qword ptr [r10 - 24]{1to8}
    vfnmadd231pd zmm12, zmm14, qword ptr [r10 - 16]{1to8}
    vfnmadd231pd zmm13, zmm14, qword ptr [r10 - 8]{1to8}
    vfnmadd231pd zmm19, zmm14, qword ptr [r10]{1to8}
    add r10, 96
    add r9, 64
    dec r14
    jne .L169
    jmp .L171
.L170:
    mov r15, qword ptr [rsp + 104]
.L171:
    vmovapd zmmword ptr [rsp + 384], zmm0
    vmovapd zmmword ptr [rsp + 448], zmm1
    vmovapd zmmword ptr [rsp + 512], zmm2
    vmovapd zmmword ptr [rsp + 576], zmm3
    vmovapd zmmword ptr [rsp + 640], zmm6
    vmovapd zmmword ptr [rsp + 704], zmm7
    vmovapd zmmword ptr [rsp + 768], zmm9
    vmovapd zmmword ptr [rsp + 832], zmm10
    vmovapd zmmword ptr [rsp + 896], zmm11
    vmovapd zmmword ptr [rsp + 960], zmm12
    vmovapd zmmword ptr [rsp + 1024], zmm13
    vmovapd zmmword ptr [rsp + 1088], zmm19
    cmp qword ptr [rsp + 120], r13
    vbroadcastsd zmm19, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd zmm13, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm11, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm10, qword ptr [rip + .K4008000000000000]
    vbroadcastsd zmm12, qword ptr [rip + .K4087700000000000]
    vbroadcastsd zmm9, qword ptr [rip + .Kbfe62e42fee00000]
    je .L142
    mov rdx, rsi
    mov r9, qword ptr [rsp + 112]
    mov r10, qword ptr [rsp + 120]
    xor r14d, r14d
    jmp .L173
.L172:
    dec r10
    add r9, 120
    add rdx, qword ptr [rsp + 280]
    add r14, 64
    cmp r13, r10
    je .L142
.L173:
    cmp r14, 768
    je .L142
    vandpd zmm0, zmm29, zmmword ptr [rsp + r14 + 384]
    vminpd zmm0, zmm18, zmm0
    vmovupd zmmword ptr [rdx], zmm0
    vcmpgt_oqpd k0, zmm0, qword ptr [r9 - 20]{1to8}
    kortestb k0, k0
    je .L172
    mov rdi, qword ptr [rsp + 96]
    vmovdqu ymm1, ymmword ptr [rdi + r15]
    vpcmpltud k1, ymm1, dword ptr [r9 - 4]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [r9]{1to8}
    kandb k1, k0, k1
    mov rdi, qword ptr [r9 - 100]
    mov rbx, qword ptr [r9 - 36]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rdi + 8*rbx], zmm0
    mov rdi, qword ptr [r9 - 76]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rdi + 4*rbx], ymm0
    kmovb edi, k1
    popcnt edi, edi
    add rdi, rbx
    mov qword ptr [r9 - 36], rdi
    mov rdi, qword ptr [rsp + 8]
    jmp .L172
.L174:
    mov rsi, qword ptr [rsp + 32]
    mov rax, rsi
    mov rcx, qword ptr [rsp + 152]
    imul rax, rcx
    mov rdx, qword ptr [rsp + 48]
    lea r8, [rdx + 8*rax]
    lea r9, [rsi + 1]
    mov rax, r9
    imul rax, rcx
    lea rbx, [rdx + 8*rax]
    mov rax, rsi
    shl rax, 6
    add rax, qword ptr [rsp + 368]
    mov qword ptr [rsp + 40], rax
    mov rax, rsi
    shl rax, 5
    mov qword ptr [rsp + 128], rax
    mov r10, qword ptr [rsp + 144]
    mov r12, r10
    imul r12, r9
    shl r9, 5
    mov qword ptr [rsp + 24], r9
    imul r10, rsi
    mov ecx, 12
    xor r15d, r15d
    mov rax, qword ptr [rsp + 232]
    mov qword ptr [rsp + 112], rax
    mov rax, qword ptr [rsp + 240]
    mov qword ptr [rsp + 104], rax
    mov r9, qword ptr [rsp + 56]
    jmp .L176
.L175:
    mov rcx, qword ptr [rsp + 64]
    mov rax, rcx
    add rcx, 12
    mov r9, qword ptr [rsp + 72]
    add r9, 96
    add qword ptr [rsp + 104], 96
    add qword ptr [rsp + 112], 1440
    mov rdx, qword ptr [rsp + 40]
    add rdx, qword ptr [rsp + 272]
    mov qword ptr [rsp + 40], rdx
    add r15, 12
    cmp rcx, r13
    vbroadcastsd zmm15, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm14, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd zmm16, qword ptr [rip + .K3fe62e42fee00000]
    ja .L100
.L176:
    mov qword ptr [rsp + 64], rcx
    mov rcx, qword ptr [rsp + 200]
    lea rax, [rcx + 8*r15]
    vbroadcastsd zmm0, qword ptr [rcx + 8*r15]
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
    vmovapd zmmword ptr [rsp + 1856], zmm0
    lea rdx, [rip + .T3]
    mov rcx, qword ptr [rsp + 192]
    movsxd rcx, dword ptr [rdx + 4*rcx]
    add rcx, rdx
    mov qword ptr [rsp + 72], r9
    jmp rcx
.L177:
    xor esi, esi
    xor r13d, r13d
    jmp .L182
.L178:
    vxorpd xmm1, xmm1, xmm1
.L179:
    vmovapd zmm2, zmm1
    lea rcx, [rax + 8*rsi]
    lea rdx, [r14 + 2*r14]
    shl rdx, 5
    vbroadcastsd zmm1, qword ptr [rcx + rdx]
    vmovapd zmm3, zmm0
    shl r14, 6
    vsubpd zmm0, zmm1, zmmword ptr [r8 + r14]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [rbx + r14]
    vfmadd213pd zmm1, zmm1, zmm2
.L180:
    vbroadcastsd zmm3, qword ptr [rip + .Kbfe0000000000000]
    vmulpd zmm2, zmm0, zmm3
    vmulpd zmm1, zmm1, zmm3
.L181:
    vbroadcastsd zmm0, qword ptr [rax + 8*rsi]
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
    vmulpd zmm7, zmm0, zmmword ptr [r8]
    vfmadd213pd zmm6, zmm2, zmm18
    vfmadd213pd zmm6, zmm2, zmm18
    vscalefpd zmm2, zmm6, zmm3
    vmulpd zmm2, zmm7, zmm2
    vmovapd zmmword ptr [rsp + r13 + 384], zmm2
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
    vmulpd zmm0, zmm0, zmmword ptr [rbx]
    vfmadd213pd zmm3, zmm1, zmm18
    vfmadd213pd zmm3, zmm1, zmm18
    vscalefpd zmm1, zmm3, zmm2
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + r13 + 448], zmm0
    add r13, 128
    inc rsi
    add r9, 8
    cmp r13, 1536
    je .L202
.L182:
    vmovapd zmm2, zmm15
    vmovapd zmm1, zmm15
    cmp rdi, -3
    ja .L181
    mov r14d, 1
    vxorpd xmm0, xmm0, xmm0
    test rdi, rdi
    je .L178
    mov rcx, r9
    mov rdx, qword ptr [rsp + 48]
    vxorpd xmm1, xmm1, xmm1
.L183:
    vbroadcastsd zmm2, qword ptr [rcx - 96]
    vsubpd zmm3, zmm2, zmmword ptr [rdx + r10 + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [rdx + r12 + 64]
    vbroadcastsd zmm6, qword ptr [rcx]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [rdx + r10 + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [rdx + r12 + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rdx, -128
    add rcx, 192
    lea rdi, [r11 + r14]
    add rdi, 2
    add r14, 2
    cmp rdi, 1
    jne .L183
    test byte ptr [rsp + 16], 1
    mov rdi, qword ptr [rsp + 8]
    jne .L179
    jmp .L180
.L184:
    mov rcx, r9
    xor r13d, r13d
    xor esi, esi
    jmp .L188
.L185:
    vmovapd zmm2, zmm1
    lea rdx, [rax + 8*r13]
    lea rdi, [r14 + 2*r14]
    shl rdi, 5
    vbroadcastsd zmm1, qword ptr [rdx + rdi]
    vmovapd zmm3, zmm0
    shl r14, 6
    vsubpd zmm0, zmm1, zmmword ptr [r8 + r14]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [rbx + r14]
    vfmadd213pd zmm1, zmm1, zmm2
.L186:
    vmulpd zmm0, zmm0, zmm10
    vsqrtpd zmm2, zmm0
    vmulpd zmm0, zmm1, zmm10
    vsqrtpd zmm1, zmm0
    mov rdi, qword ptr [rsp + 8]
.L187:
    vbroadcastsd zmm0, qword ptr [rax + 8*r13]
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
    vmulpd zmm9, zmm0, zmmword ptr [r8]
    vfmadd213pd zmm7, zmm3, zmm18
    vfmadd213pd zmm7, zmm3, zmm18
    vscalefpd zmm3, zmm7, zmm6
    vfmadd213pd zmm3, zmm2, zmm3
    vmulpd zmm2, zmm9, zmm3
    vmovapd zmmword ptr [rsp + rsi + 384], zmm2
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
    vmulpd zmm0, zmm0, zmmword ptr [rbx]
    vfmadd213pd zmm6, zmm2, zmm17
    vfmadd213pd zmm6, zmm2, zmm18
    vfmadd213pd zmm6, zmm2, zmm18
    vscalefpd zmm2, zmm6, zmm3
    vfmadd213pd zmm2, zmm1, zmm2
    vmulpd zmm0, zmm0, zmm2
    vmovapd zmmword ptr [rsp + rsi + 448], zmm0
    add rsi, 128
    inc r13
    add rcx, 8
    cmp rsi, 1536
    je .L202
.L188:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp rdi, -3
    ja .L187
    mov r14d, 1
    vxorpd xmm0, xmm0, xmm0
    test rdi, rdi
    je .L185
    mov r9, rcx
    mov rdx, qword ptr [rsp + 48]
.L189:
    vbroadcastsd zmm2, qword ptr [r9 - 96]
    vsubpd zmm3, zmm2, zmmword ptr [rdx + r10 + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [rdx + r12 + 64]
    vbroadcastsd zmm6, qword ptr [r9]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [rdx + r10 + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [rdx + r12 + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rdx, -128
    add r9, 192
    lea rdi, [r11 + r14]
    add rdi, 2
    add r14, 2
    cmp rdi, 1
    jne .L189
    test byte ptr [rsp + 16], 1
    jne .L185
    jmp .L186
.L190:
    mov rcx, r9
    xor r13d, r13d
    xor esi, esi
    jmp .L194
.L191:
    vmovapd zmm2, zmm1
    lea rdx, [rax + 8*r13]
    lea rdi, [r14 + 2*r14]
    shl rdi, 5
    vbroadcastsd zmm1, qword ptr [rdx + rdi]
    vmovapd zmm3, zmm0
    shl r14, 6
    vsubpd zmm0, zmm1, zmmword ptr [r8 + r14]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [rbx + r14]
    vfmadd213pd zmm1, zmm1, zmm2
.L192:
    vbroadcastsd zmm3, qword ptr [rip + .K4014000000000000]
    vmulpd zmm0, zmm0, zmm3
    vsqrtpd zmm2, zmm0
    vmulpd zmm0, zmm1, zmm3
    vsqrtpd zmm1, zmm0
    mov rdi, qword ptr [rsp + 8]
.L193:
    vbroadcastsd zmm0, qword ptr [rax + 8*r13]
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
    vmulpd zmm9, zmm0, zmmword ptr [r8]
    vmovapd zmm10, zmm28
    vfmadd213pd zmm10, zmm2, zmm18
    vfmadd213pd zmm10, zmm2, zmm18
    vfmadd213pd zmm7, zmm3, zmm18
    vfmadd213pd zmm7, zmm3, zmm18
    vscalefpd zmm2, zmm7, zmm6
    vmulpd zmm2, zmm10, zmm2
    vmulpd zmm2, zmm9, zmm2
    vmovapd zmmword ptr [rsp + rsi + 384], zmm2
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
    vmulpd zmm0, zmm0, zmmword ptr [rbx]
    vmovapd zmm7, zmm28
    vfmadd213pd zmm7, zmm1, zmm18
    vfmadd213pd zmm7, zmm1, zmm18
    vfmadd213pd zmm6, zmm2, zmm18
    vfmadd213pd zmm6, zmm2, zmm18
    vscalefpd zmm1, zmm6, zmm3
    vmulpd zmm1, zmm7, zmm1
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + rsi + 448], zmm0
    add rsi, 128
    inc r13
    add rcx, 8
    cmp rsi, 1536
    je .L202
.L194:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp rdi, -3
    ja .L193
    mov r14d, 1
    vxorpd xmm0, xmm0, xmm0
    test rdi, rdi
    je .L191
    mov r9, rcx
    mov rdx, qword ptr [rsp + 48]
.L195:
    vbroadcastsd zmm2, qword ptr [r9 - 96]
    vsubpd zmm3, zmm2, zmmword ptr [rdx + r10 + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [rdx + r12 + 64]
    vbroadcastsd zmm6, qword ptr [r9]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [rdx + r10 + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [rdx + r12 + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rdx, -128
    add r9, 192
    lea rdi, [r11 + r14]
    add rdi, 2
    add r14, 2
    cmp rdi, 1
    jne .L195
    test byte ptr [rsp + 16], 1
    jne .L191
    jmp .L192
.L196:
    mov rcx, r9
    xor esi, esi
    xor r13d, r13d
    jmp .L200
.L197:
    vmovapd zmm2, zmm1
    lea rdx, [rax + 8*rsi]
    lea rdi, [r14 + 2*r14]
    shl rdi, 5
    vbroadcastsd zmm1, qword ptr [rdx + rdi]
    vmovapd zmm3, zmm0
    shl r14, 6
    vsubpd zmm0, zmm1, zmmword ptr [r8 + r14]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [rbx + r14]
    vfmadd213pd zmm1, zmm1, zmm2
.L198:
    vsqrtpd zmm2, zmm0
    vsqrtpd zmm1, zmm1
    mov rdi, qword ptr [rsp + 8]
.L199:
    vbroadcastsd zmm0, qword ptr [rax + 8*rsi]
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
    vmulpd zmm7, zmm0, zmmword ptr [r8]
    vfmadd213pd zmm6, zmm2, zmm17
    vfmadd213pd zmm6, zmm2, zmm18
    vfmadd213pd zmm6, zmm2, zmm18
    vscalefpd zmm2, zmm6, zmm3
    vmulpd zmm2, zmm7, zmm2
    vmovapd zmmword ptr [rsp + r13 + 384], zmm2
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
    vmulpd zmm0, zmm0, zmmword ptr [rbx]
    vfmadd213pd zmm3, zmm1, zmm18
    vfmadd213pd zmm3, zmm1, zmm18
    vscalefpd zmm1, zmm3, zmm2
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + r13 + 448], zmm0
    add r13, 128
    inc rsi
    add rcx, 8
    cmp r13, 1536
    je .L202
.L200:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp rdi, -3
    ja .L199
    mov r14d, 1
    vxorpd xmm0, xmm0, xmm0
    test rdi, rdi
    je .L197
    mov r9, rcx
    mov rdx, qword ptr [rsp + 48]
.L201:
    vbroadcastsd zmm2, qword ptr [r9 - 96]
    vsubpd zmm3, zmm2, zmmword ptr [rdx + r10 + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [rdx + r12 + 64]
    vbroadcastsd zmm6, qword ptr [r9]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [rdx + r10 + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [rdx + r12 + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rdx, -128
    add r9, 192
    lea rdi, [r11 + r14]
    add rdi, 2
    add r14, 2
    cmp rdi, 1
    jne .L201
    test byte ptr [rsp + 16], 1
    jne .L197
    jmp .L198
.L202:
    vmovapd zmm13, zmmword ptr [rsp + 384]
    vmovapd zmm12, zmmword ptr [rsp + 448]
    vmovapd zmm11, zmmword ptr [rsp + 512]
    vmovapd zmm10, zmmword ptr [rsp + 576]
    vmovapd zmm9, zmmword ptr [rsp + 640]
    vmovapd zmm3, zmmword ptr [rsp + 704]
    vmovapd zmm2, zmmword ptr [rsp + 768]
    vmovapd zmm26, zmmword ptr [rsp + 832]
    vmovapd zmm25, zmmword ptr [rsp + 896]
    vmovapd zmm20, zmmword ptr [rsp + 960]
    vmovapd zmm22, zmmword ptr [rsp + 1024]
    vmovapd zmm24, zmmword ptr [rsp + 1088]
    vmovapd zmm0, zmmword ptr [rsp + 1152]
    vmovapd zmm7, zmmword ptr [rsp + 1216]
    vmovapd zmm6, zmmword ptr [rsp + 1280]
    vmovapd zmm19, zmmword ptr [rsp + 1344]
    vmovapd zmm23, zmmword ptr [rsp + 1408]
    vmovapd zmm21, zmmword ptr [rsp + 1472]
    vmovapd zmm1, zmmword ptr [rsp + 1536]
    vmovapd zmm31, zmmword ptr [rsp + 1600]
    vmovapd zmm30, zmmword ptr [rsp + 1664]
    vmovapd zmm29, zmmword ptr [rsp + 1728]
    vmovapd zmm28, zmmword ptr [rsp + 1792]
    vmovapd zmm27, zmmword ptr [rsp + 1856]
    mov rsi, qword ptr [rsp + 184]
    test rsi, rsi
    mov r9, qword ptr [rsp + 96]
    mov r13, qword ptr [rsp + 120]
    je .L204
    mov rax, qword ptr [rsp + 264]
    mov rcx, qword ptr [rsp + 104]
.L203:
    vmovupd zmm14, zmmword ptr [rax + r10 + 64]
    vmovupd zmm15, zmmword ptr [rax + r12 + 64]
    vbroadcastsd zmm16, qword ptr [rcx - 88]
    vfnmadd231pd zmm13, zmm16, zmm14
    vfnmadd231pd zmm12, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rcx - 80]
    vfnmadd231pd zmm11, zmm16, zmm14
    vfnmadd231pd zmm10, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rcx - 72]
    vfnmadd231pd zmm9, zmm16, zmm14
    vfnmadd231pd zmm3, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rcx - 64]
    vfnmadd231pd zmm2, zmm16, zmm14
    vfnmadd231pd zmm26, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rcx - 56]
    vfnmadd231pd zmm25, zmm16, zmm14
    vfnmadd231pd zmm20, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rcx - 48]
    vfnmadd231pd zmm22, zmm16, zmm14
    vfnmadd231pd zmm24, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rcx - 40]
    vfnmadd231pd zmm0, zmm16, zmm14
    vfnmadd231pd zmm7, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rcx - 32]
    vfnmadd231pd zmm6, zmm16, zmm14
    vfnmadd231pd zmm19, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rcx - 24]
    vfnmadd231pd zmm23, zmm16, zmm14
    vfnmadd231pd zmm21, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rcx - 16]
    vfnmadd231pd zmm1, zmm16, zmm14
    vfnmadd231pd zmm31, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rcx - 8]
    vfnmadd231pd zmm30, zmm16, zmm14
    vfnmadd231pd zmm29, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rcx]
    vfnmadd231pd zmm28, zmm16, zmm14
    vfnmadd231pd zmm27, zmm16, zmm15
    add rcx, 96
    add rax, 64
    dec rsi
    jne .L203
.L204:
    vmovapd zmmword ptr [rsp + 384], zmm13
    vmovapd zmmword ptr [rsp + 448], zmm12
    vmovapd zmmword ptr [rsp + 512], zmm11
    vmovapd zmmword ptr [rsp + 576], zmm10
    vmovapd zmmword ptr [rsp + 640], zmm9
    vmovapd zmmword ptr [rsp + 704], zmm3
    vmovapd zmmword ptr [rsp + 768], zmm2
    vmovapd zmmword ptr [rsp + 832], zmm26
    vmovapd zmmword ptr [rsp + 896], zmm25
    vmovapd zmmword ptr [rsp + 960], zmm20
    vmovapd zmmword ptr [rsp + 1024], zmm22
    vmovapd zmmword ptr [rsp + 1088], zmm24
    vmovapd zmmword ptr [rsp + 1152], zmm0
    vmovapd zmmword ptr [rsp + 1216], zmm7
    vmovapd zmmword ptr [rsp + 1280], zmm6
    vmovapd zmmword ptr [rsp + 1344], zmm19
    vmovapd zmmword ptr [rsp + 1408], zmm23
    vmovapd zmmword ptr [rsp + 1472], zmm21
    vmovapd zmmword ptr [rsp + 1536], zmm1
    vmovapd zmmword ptr [rsp + 1600], zmm31
    vmovapd zmmword ptr [rsp + 1664], zmm30
    vmovapd zmmword ptr [rsp + 1728], zmm29
    vmovapd zmmword ptr [rsp + 1792], zmm28
    vmovapd zmmword ptr [rsp + 1856], zmm27
    cmp r13, r15
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
    mov eax, 64
    mov rcx, r13
    mov rsi, qword ptr [rsp + 40]
    mov r14, qword ptr [rsp + 112]
    jmp .L206
.L205:
    sub rax, -128
    add r14, 120
    add rsi, qword ptr [rsp + 280]
    dec rcx
    cmp r15, rcx
    je .L175
.L206:
    cmp rax, 1600
    je .L175
    vandpd zmm0, zmm29, zmmword ptr [rsp + rax + 320]
    vminpd zmm0, zmm18, zmm0
    vmovupd zmmword ptr [rsi - 64], zmm0
    vbroadcastsd zmm1, qword ptr [r14 - 20]
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L207
    mov rdx, qword ptr [rsp + 128]
    vmovdqu ymm1, ymmword ptr [r9 + rdx]
    vpcmpltud k1, ymm1, dword ptr [r14 - 4]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [r14]{1to8}
    kandb k1, k0, k1
    mov rdx, qword ptr [r14 - 100]
    mov rdi, qword ptr [r14 - 36]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rdx + 8*rdi], zmm0
    mov rdx, qword ptr [r14 - 76]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rdx + 4*rdi], ymm0
    kmovb edx, k1
    popcnt edx, edx
    add rdx, rdi
    mov rdi, qword ptr [rsp + 8]
    mov qword ptr [r14 - 36], rdx
    vbroadcastsd zmm1, qword ptr [r14 - 20]
.L207:
    vandpd zmm0, zmm29, zmmword ptr [rsp + rax + 384]
    vminpd zmm0, zmm18, zmm0
    vmovupd zmmword ptr [rsi], zmm0
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L205
    mov rdx, qword ptr [rsp + 24]
    vmovdqu ymm1, ymmword ptr [r9 + rdx]
    vpcmpltud k1, ymm1, dword ptr [r14 - 4]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [r14]{1to8}
    kandb k1, k0, k1
    mov rdx, qword ptr [r14 - 100]
    mov rdi, qword ptr [r14 - 36]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rdx + 8*rdi], zmm0
    mov rdx, qword ptr [r14 - 76]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rdx + 4*rdi], ymm0
    kmovb edx, k1
    popcnt edx, edx
    add rdx, rdi
    mov rdi, qword ptr [rsp + 8]
    mov qword ptr [r14 - 36], rdx
    jmp .L205
.L208:
    mov rax, qword ptr [rsp + 32]
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
.T2: jump .L144 .L162 .L150 .L156
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
