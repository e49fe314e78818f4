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
    mov r15, rcx
    mov qword ptr [rsp + 56], rsi
    mov rcx, qword ptr [rdi + 32]
    mov rsi, qword ptr [rdi + 40]
    mov qword ptr [rsp + 32], rcx
    add rcx, rsi
    mov rax, -1
    cmovb rcx, rax
    inc rcx
    cmove rcx, rax
    shl rcx, 3
    test rcx, rcx
    je .L217
    mov r10, qword ptr [rdi + 24]
    mov rax, r10
    or rax, rcx
    shr rax, 32
    je .L1
    mov rax, r10
    xor edx, edx
    div rcx
    mov qword ptr [rsp + 192], rax
    cmp rcx, r10
    jbe .L2
.L0:
    xor eax, eax
    jmp .L216
.L1:
    mov eax, r10d
    xor edx, edx
    div ecx
    mov qword ptr [rsp + 192], rax
    cmp rcx, r10
    ja .L0
.L2:
    mov r10, qword ptr [rbp + 16]
    mov rax, qword ptr [rdi + 48]
    mov qword ptr [rsp + 40], rax
    mov rbx, qword ptr [rdi]
    mov r14, qword ptr [rdi + 16]
    movzx eax, byte ptr [rdi + 56]
    mov dword ptr [rsp + 228], eax
    mov rdx, rcx
    mov rcx, qword ptr [rsp + 32]
    lea rax, [rcx - 1]
    mov qword ptr [rsp + 24], rax
    mov rax, rcx
    inc rax
    mov rdi, -1
    cmovne rdi, rax
    shl rdi, 6
    mov qword ptr [rsp + 256], rdi
    imul rdi, r8, 112
    mov r11, rcx
    and r11, -2
    neg r11
    cmp rcx, -2
    mov r8, -2
    cmovb r8, rcx
    lea rax, [r8 + 2*r8]
    shl rax, 5
    lea rcx, [rax + rbx]
    add rcx, 184
    mov qword ptr [rsp + 248], rcx
    shl r8, 6
    add r8, r14
    mov qword ptr [rsp + 272], r8
    mov rcx, r9
    shl rcx, 5
    lea rcx, [rcx + 2*rcx]
    mov qword ptr [rsp + 280], rcx
    add rax, rbx
    add rax, 120
    mov qword ptr [rsp + 264], rax
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
    mov qword ptr [rsp + 136], rdx
    lea rax, [8*rdx]
    mov qword ptr [rsp + 128], rax
    lea rax, [rbx + 192]
    mov qword ptr [rsp + 80], rax
    lea rax, [r15 + 100]
    mov qword ptr [rsp + 240], rax
    lea rax, [r10 + 64]
    mov qword ptr [rsp + 368], rax
    lea rax, [8*r9]
    mov qword ptr [rsp + 288], rax
    mov qword ptr [rsp + 72], r14
    lea rax, [r14 + 128]
    mov qword ptr [rsp + 232], rax
    lea rax, [rbx + 200]
    mov qword ptr [rsp + 160], rax
    lea rax, [rbx + 208]
    mov qword ptr [rsp + 152], rax
    mov qword ptr [rsp + 176], rbx
    lea rax, [rbx + 216]
    mov qword ptr [rsp + 144], rax
    xor edx, edx
    mov qword ptr [rsp + 184], rsi
.L3:
    mov rax, rdi
    mov rcx, r15
.L4:
    test rax, rax
    je .L5
    mov rsi, qword ptr [rcx + 16]
    sub rsi, qword ptr [rcx + 72]
    add rcx, 112
    add rax, -112
    cmp rsi, 32
    jae .L4
    jmp .L215
.L5:
    lea rcx, [rdx + 2]
    mov eax, dword ptr [rsp + 228]
    mov qword ptr [rsp + 168], rax
    cmp rcx, qword ptr [rsp + 192]
    mov qword ptr [rsp + 216], r9
    mov qword ptr [rsp + 208], r15
    mov qword ptr [rsp + 376], rdi
    jbe .L100
    cmp qword ptr [rsp + 40], 12
    jae .L141
    xor r12d, r12d
.L6:
    cmp r12, qword ptr [rsp + 40]
    mov r9, qword ptr [rsp + 216]
    mov r15, qword ptr [rsp + 208]
    jae .L140
    mov rax, qword ptr [rsp + 136]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 72]
    lea r14, [rcx + 8*rax]
    mov r13, rdx
    shl r13, 6
    add r13, qword ptr [rbp + 16]
    mov rcx, qword ptr [rsp + 128]
    imul rcx, rdx
    mov rax, qword ptr [rsp + 232]
    lea rsi, [rax + rcx]
    mov qword ptr [rsp + 96], rsi
    lea rsi, [rax + rcx]
    mov qword ptr [rsp + 88], rsi
    lea rsi, [rax + rcx]
    mov qword ptr [rsp + 120], rsi
    lea rsi, [rax + rcx]
    mov qword ptr [rsp + 112], rsi
    lea rsi, [rax + rcx]
    mov qword ptr [rsp + 104], rsi
    lea rsi, [rax + rcx]
    mov qword ptr [rsp + 200], rsi
    lea rsi, [rax + rcx]
    mov qword ptr [rsp + 360], rsi
    lea rsi, [rax + rcx]
    mov qword ptr [rsp + 352], rsi
    lea rsi, [rax + rcx]
    mov qword ptr [rsp + 344], rsi
    lea rsi, [rax + rcx]
    mov qword ptr [rsp + 336], rsi
    lea rsi, [rax + rcx]
    mov qword ptr [rsp + 328], rsi
    lea rsi, [rax + rcx]
    mov qword ptr [rsp + 320], rsi
    lea rsi, [rax + rcx]
    mov qword ptr [rsp + 312], rsi
    lea rsi, [rax + rcx]
    mov qword ptr [rsp + 304], rsi
    lea rsi, [rax + rcx]
    mov qword ptr [rsp + 296], rsi
    add rcx, rax
    mov qword ptr [rsp + 64], rcx
    mov rax, qword ptr [rsp + 256]
    add rax, r14
    mov qword ptr [rsp + 48], rax
    jmp .L8
.L7:
    add r12, 4
    cmp r12, qword ptr [rsp + 40]
    vbroadcastsd zmm29, qword ptr [rip + .K7fffffffffffffff]
    vbroadcastsd zmm28, qword ptr [rip + .K3fd5555555555555]
    jae .L140
.L8:
    cmp r12, 8
    mov r8d, 8
    cmovb r8, r12
    lea ebx, [8*r8]
    mov rax, qword ptr [rsp + 176]
    lea rcx, [rax + rbx]
    vbroadcastsd zmm25, qword ptr [rax + rbx]
    lea rsi, [rip + .T0]
    mov rax, qword ptr [rsp + 168]
    movsxd rax, dword ptr [rsi + 4*rax]
    add rax, rsi
    jmp rax
.L9:
    vmovapd zmm0, zmm15
    mov rax, qword ptr [rsp + 24]
    cmp rax, -3
    ja .L58
    test rax, rax
    je .L55
    mov rax, qword ptr [rsp + 80]
    lea rsi, [rax + rbx]
    vxorpd xmm0, xmm0, xmm0
    mov eax, 1
    mov rdi, qword ptr [rsp + 312]
.L10:
    vbroadcastsd zmm1, qword ptr [rsi - 96]
    vsubpd zmm1, zmm1, zmmword ptr [rdi - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [rsi]
    vsubpd zmm0, zmm0, zmmword ptr [rdi]
    vfmadd213pd zmm0, zmm0, zmm1
    sub rdi, -128
    add rsi, 192
    lea r10, [r11 + rax]
    add r10, 2
    add rax, 2
    cmp r10, 1
    jne .L10
    test byte ptr [rsp + 32], 1
    jne .L56
    jmp .L57
.L11:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    mov rax, qword ptr [rsp + 24]
    cmp rax, -3
    ja .L20
    test rax, rax
    je .L17
    mov rax, qword ptr [rsp + 80]
    lea rsi, [rax + rbx]
    mov eax, 1
    mov rdi, qword ptr [rsp + 104]
.L12:
    vbroadcastsd zmm2, qword ptr [rsi - 96]
    vsubpd zmm2, zmm2, zmmword ptr [rdi - 64]
    vfmadd213pd zmm2, zmm2, zmm1
    vbroadcastsd zmm1, qword ptr [rsi]
    vsubpd zmm1, zmm1, zmmword ptr [rdi]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rdi, -128
    add rsi, 192
    lea r10, [r11 + rax]
    add r10, 2
    add rax, 2
    cmp r10, 1
    jne .L12
    test byte ptr [rsp + 32], 1
    jne .L18
    jmp .L19
.L13:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    mov rax, qword ptr [rsp + 24]
    cmp rax, -3
    ja .L39
    test rax, rax
    je .L36
    mov rax, qword ptr [rsp + 80]
    lea rsi, [rax + rbx]
    mov eax, 1
    mov rdi, qword ptr [rsp + 96]
.L14:
    vbroadcastsd zmm2, qword ptr [rsi - 96]
    vsubpd zmm2, zmm2, zmmword ptr [rdi - 64]
    vfmadd213pd zmm2, zmm2, zmm1
    vbroadcastsd zmm1, qword ptr [rsi]
    vsubpd zmm1, zmm1, zmmword ptr [rdi]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rdi, -128
    add rsi, 192
    lea r10, [r11 + rax]
    add r10, 2
    add rax, 2
    cmp r10, 1
    jne .L14
    test byte ptr [rsp + 32], 1
    jne .L37
    jmp .L38
.L15:
    vxorpd xmm0, xmm0, xmm0
    vxorpd xmm1, xmm1, xmm1
    mov rax, qword ptr [rsp + 24]
    cmp rax, -3
    ja .L63
    test rax, rax
    je .L60
    mov rax, qword ptr [rsp + 80]
    lea rsi, [rax + rbx]
    mov eax, 1
    mov rdi, qword ptr [rsp + 344]
.L16:
    vbroadcastsd zmm2, qword ptr [rsi - 96]
    vsubpd zmm2, zmm2, zmmword ptr [rdi - 64]
    vfmadd213pd zmm2, zmm2, zmm1
    vbroadcastsd zmm1, qword ptr [rsi]
    vsubpd zmm1, zmm1, zmmword ptr [rdi]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rdi, -128
    add rsi, 192
    lea r10, [r11 + rax]
    add r10, 2
    add rax, 2
    cmp r10, 1
    jne .L16
    test byte ptr [rsp + 32], 1
    jne .L61
    jmp .L62
.L17:
    mov eax, 1
.L18:
    vmovapd zmm2, zmm1
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    vbroadcastsd zmm1, qword ptr [rcx + rsi]
    shl rax, 6
    vsubpd zmm1, zmm1, zmmword ptr [r14 + rax]
    vfmadd213pd zmm1, zmm1, zmm2
.L19:
    vmulpd zmm1, zmm1, zmm10
    vsqrtpd zmm1, zmm1
    mov rax, qword ptr [rsp + 24]
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
    cmp rax, -3
    ja .L25
    test rax, rax
    je .L22
    mov rax, qword ptr [rsp + 160]
    lea rsi, [rax + rbx]
    vxorpd xmm0, xmm0, xmm0
    mov eax, 1
    mov rdi, qword ptr [rsp + 200]
.L21:
    vbroadcastsd zmm1, qword ptr [rsi - 96]
    vsubpd zmm1, zmm1, zmmword ptr [rdi - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [rsi]
    vsubpd zmm0, zmm0, zmmword ptr [rdi]
    vfmadd213pd zmm0, zmm0, zmm1
    sub rdi, -128
    add rsi, 192
    lea r10, [r11 + rax]
    add r10, 2
    add rax, 2
    cmp r10, 1
    jne .L21
    test byte ptr [rsp + 32], 1
    jne .L23
    jmp .L24
.L22:
    vxorpd xmm0, xmm0, xmm0
    mov eax, 1
.L23:
    vmovapd zmm1, zmm0
    lea rsi, [rcx + 8]
    lea rdi, [rax + 2*rax]
    shl rdi, 5
    vbroadcastsd zmm0, qword ptr [rsi + rdi]
    shl rax, 6
    vsubpd zmm0, zmm0, zmmword ptr [r14 + rax]
    vfmadd213pd zmm0, zmm0, zmm1
.L24:
    vmulpd zmm0, zmm0, zmm10
    vsqrtpd zmm0, zmm0
    mov rax, qword ptr [rsp + 24]
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
    cmp rax, -3
    ja .L30
    test rax, rax
    je .L27
    mov rax, qword ptr [rsp + 152]
    lea rsi, [rax + rbx]
    mov eax, 1
    mov rdi, qword ptr [rsp + 360]
.L26:
    vbroadcastsd zmm9, qword ptr [rsi - 96]
    vsubpd zmm9, zmm9, zmmword ptr [rdi - 64]
    vfmadd213pd zmm9, zmm9, zmm7
    vbroadcastsd zmm7, qword ptr [rsi]
    vsubpd zmm7, zmm7, zmmword ptr [rdi]
    vfmadd213pd zmm7, zmm7, zmm9
    sub rdi, -128
    add rsi, 192
    lea r10, [r11 + rax]
    add r10, 2
    add rax, 2
    cmp r10, 1
    jne .L26
    test byte ptr [rsp + 32], 1
    jne .L28
    jmp .L29
.L27:
    mov eax, 1
.L28:
    vmovapd zmm9, zmm7
    lea rsi, [rcx + 16]
    lea rdi, [rax + 2*rax]
    shl rdi, 5
    vbroadcastsd zmm7, qword ptr [rsi + rdi]
    shl rax, 6
    vsubpd zmm7, zmm7, zmmword ptr [r14 + rax]
    vfmadd213pd zmm7, zmm7, zmm9
.L29:
    vmulpd zmm7, zmm7, zmm10
    vsqrtpd zmm7, zmm7
    mov rax, qword ptr [rsp + 24]
.L30:
    vmulpd zmm13, zmm25, zmmword ptr [r14]
    vbroadcastsd zmm9, qword ptr [rcx + 8]
    vmulpd zmm10, zmm9, zmmword ptr [r14]
    vbroadcastsd zmm14, qword ptr [rcx + 16]
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
    vmulpd zmm20, zmm14, zmmword ptr [r14]
    vfmadd213pd zmm19, zmm11, zmm17
    vbroadcastsd zmm7, qword ptr [rcx + 24]
    cmp rax, -3
    ja .L35
    test rax, rax
    je .L32
    mov rax, qword ptr [rsp + 144]
    lea rsi, [rax + rbx]
    vxorpd xmm6, xmm6, xmm6
    mov eax, 1
    mov rdi, qword ptr [rsp + 352]
.L31:
    vbroadcastsd zmm14, qword ptr [rsi - 96]
    vsubpd zmm14, zmm14, zmmword ptr [rdi - 64]
    vfmadd213pd zmm14, zmm14, zmm6
    vbroadcastsd zmm6, qword ptr [rsi]
    vsubpd zmm6, zmm6, zmmword ptr [rdi]
    vfmadd213pd zmm6, zmm6, zmm14
    sub rdi, -128
    add rsi, 192
    lea r10, [r11 + rax]
    add r10, 2
    add rax, 2
    cmp r10, 1
    jne .L31
    test byte ptr [rsp + 32], 1
    jne .L33
    jmp .L34
.L32:
    vxorpd xmm6, xmm6, xmm6
    mov eax, 1
.L33:
    vmovapd zmm14, zmm6
    add rcx, 24
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    vbroadcastsd zmm6, qword ptr [rcx + rsi]
    shl rax, 6
    vsubpd zmm6, zmm6, zmmword ptr [r14 + rax]
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
    vmulpd zmm0, zmm7, zmmword ptr [r14]
    vmulpd zmm0, zmm0, zmm1
    mov rcx, qword ptr [rsp + 184]
    test rcx, rcx
    vbroadcastsd zmm10, qword ptr [rip + .K4008000000000000]
    jne .L94
    jmp .L96
.L36:
    mov eax, 1
.L37:
    vmovapd zmm2, zmm1
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    vbroadcastsd zmm1, qword ptr [rcx + rsi]
    shl rax, 6
    vsubpd zmm1, zmm1, zmmword ptr [r14 + rax]
    vfmadd213pd zmm1, zmm1, zmm2
.L38:
    vmulpd zmm1, zmm1, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm1, zmm1
    mov rax, qword ptr [rsp + 24]
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
    cmp rax, -3
    ja .L44
    test rax, rax
    je .L41
    mov rax, qword ptr [rsp + 160]
    lea rsi, [rax + rbx]
    vxorpd xmm0, xmm0, xmm0
    mov eax, 1
    mov rdi, qword ptr [rsp + 88]
.L40:
    vbroadcastsd zmm1, qword ptr [rsi - 96]
    vsubpd zmm1, zmm1, zmmword ptr [rdi - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [rsi]
    vsubpd zmm0, zmm0, zmmword ptr [rdi]
    vfmadd213pd zmm0, zmm0, zmm1
    sub rdi, -128
    add rsi, 192
    lea r10, [r11 + rax]
    add r10, 2
    add rax, 2
    cmp r10, 1
    jne .L40
    test byte ptr [rsp + 32], 1
    jne .L42
    jmp .L43
.L41:
    vxorpd xmm0, xmm0, xmm0
    mov eax, 1
.L42:
    vmovapd zmm1, zmm0
    lea rsi, [rcx + 8]
    lea rdi, [rax + 2*rax]
    shl rdi, 5
    vbroadcastsd zmm0, qword ptr [rsi + rdi]
    shl rax, 6
    vsubpd zmm0, zmm0, zmmword ptr [r14 + rax]
    vfmadd213pd zmm0, zmm0, zmm1
.L43:
    vmulpd zmm0, zmm0, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm0, zmm0
    mov rax, qword ptr [rsp + 24]
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
    cmp rax, -3
    ja .L49
    test rax, rax
    je .L46
    mov rax, qword ptr [rsp + 152]
    lea rsi, [rax + rbx]
    mov eax, 1
    mov rdi, qword ptr [rsp + 120]
.L45:
    vbroadcastsd zmm10, qword ptr [rsi - 96]
    vsubpd zmm10, zmm10, zmmword ptr [rdi - 64]
    vfmadd213pd zmm10, zmm10, zmm7
    vbroadcastsd zmm7, qword ptr [rsi]
    vsubpd zmm7, zmm7, zmmword ptr [rdi]
    vfmadd213pd zmm7, zmm7, zmm10
    sub rdi, -128
    add rsi, 192
    lea r10, [r11 + rax]
    add r10, 2
    add rax, 2
    cmp r10, 1
    jne .L45
    test byte ptr [rsp + 32], 1
    jne .L47
    jmp .L48
.L46:
    mov eax, 1
.L47:
    vmovapd zmm10, zmm7
    lea rsi, [rcx + 16]
    lea rdi, [rax + 2*rax]
    shl rdi, 5
    vbroadcastsd zmm7, qword ptr [rsi + rdi]
    shl rax, 6
    vsubpd zmm7, zmm7, zmmword ptr [r14 + rax]
    vfmadd213pd zmm7, zmm7, zmm10
.L48:
    vmulpd zmm7, zmm7, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm7, zmm7
    mov rax, qword ptr [rsp + 24]
.L49:
    vmulpd zmm19, zmm25, zmmword ptr [r14]
    vbroadcastsd zmm10, qword ptr [rcx + 8]
    vmulpd zmm10, zmm10, zmmword ptr [r14]
    vbroadcastsd zmm14, qword ptr [rcx + 16]
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
    vmulpd zmm22, zmm14, zmmword ptr [r14]
    vfmadd231pd zmm21, zmm12, qword ptr [rip + .K3fd5555555555555]{1to8}
    vbroadcastsd zmm7, qword ptr [rcx + 24]
    cmp rax, -3
    ja .L54
    test rax, rax
    je .L51
    mov rax, qword ptr [rsp + 144]
    lea rsi, [rax + rbx]
    vxorpd xmm9, xmm9, xmm9
    mov eax, 1
    mov rdi, qword ptr [rsp + 112]
.L50:
    vbroadcastsd zmm14, qword ptr [rsi - 96]
    vsubpd zmm14, zmm14, zmmword ptr [rdi - 64]
    vfmadd213pd zmm14, zmm14, zmm9
    vbroadcastsd zmm9, qword ptr [rsi]
    vsubpd zmm9, zmm9, zmmword ptr [rdi]
    vfmadd213pd zmm9, zmm9, zmm14
    sub rdi, -128
    add rsi, 192
    lea r10, [r11 + rax]
    add r10, 2
    add rax, 2
    cmp r10, 1
    jne .L50
    test byte ptr [rsp + 32], 1
    jne .L52
    jmp .L53
.L51:
    vxorpd xmm9, xmm9, xmm9
    mov eax, 1
.L52:
    vmovapd zmm14, zmm9
    add rcx, 24
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    vbroadcastsd zmm9, qword ptr [rcx + rsi]
    shl rax, 6
    vsubpd zmm9, zmm9, zmmword ptr [r14 + rax]
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
    vmulpd zmm1, zmm7, zmmword ptr [r14]
    vmulpd zmm0, zmm1, zmm0
    mov rcx, qword ptr [rsp + 184]
    test rcx, rcx
    vbroadcastsd zmm10, qword ptr [rip + .K4008000000000000]
    jne .L94
    jmp .L96
.L55:
    vxorpd xmm0, xmm0, xmm0
    mov eax, 1
.L56:
    vmovapd zmm1, zmm0
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    vbroadcastsd zmm0, qword ptr [rcx + rsi]
    shl rax, 6
    vsubpd zmm0, zmm0, zmmword ptr [r14 + rax]
    vfmadd213pd zmm0, zmm0, zmm1
.L57:
    vmulpd zmm0, zmm0, qword ptr [rip + .Kbfe0000000000000]{1to8}
    mov rax, qword ptr [rsp + 24]
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
    cmp rax, -3
    ja .L68
    test rax, rax
    je .L65
    mov rax, qword ptr [rsp + 160]
    lea rsi, [rax + rbx]
    vxorpd xmm0, xmm0, xmm0
    mov eax, 1
    mov rdi, qword ptr [rsp + 304]
.L59:
    vbroadcastsd zmm1, qword ptr [rsi - 96]
    vsubpd zmm1, zmm1, zmmword ptr [rdi - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [rsi]
    vsubpd zmm0, zmm0, zmmword ptr [rdi]
    vfmadd213pd zmm0, zmm0, zmm1
    sub rdi, -128
    add rsi, 192
    lea r10, [r11 + rax]
    add r10, 2
    add rax, 2
    cmp r10, 1
    jne .L59
    test byte ptr [rsp + 32], 1
    jne .L66
    jmp .L67
.L60:
    mov eax, 1
.L61:
    vmovapd zmm2, zmm1
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    vbroadcastsd zmm1, qword ptr [rcx + rsi]
    shl rax, 6
    vsubpd zmm1, zmm1, zmmword ptr [r14 + rax]
    vfmadd213pd zmm1, zmm1, zmm2
.L62:
    vsqrtpd zmm1, zmm1
    mov rax, qword ptr [rsp + 24]
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
    cmp rax, -3
    ja .L73
    test rax, rax
    je .L70
    mov rax, qword ptr [rsp + 160]
    lea rsi, [rax + rbx]
    vxorpd xmm0, xmm0, xmm0
    mov eax, 1
    mov rdi, qword ptr [rsp + 336]
.L64:
    vbroadcastsd zmm1, qword ptr [rsi - 96]
    vsubpd zmm1, zmm1, zmmword ptr [rdi - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [rsi]
    vsubpd zmm0, zmm0, zmmword ptr [rdi]
    vfmadd213pd zmm0, zmm0, zmm1
    sub rdi, -128
    add rsi, 192
    lea r10, [r11 + rax]
    add r10, 2
    add rax, 2
    cmp r10, 1
    jne .L64
    test byte ptr [rsp + 32], 1
    jne .L71
    jmp .L72
.L65:
    vxorpd xmm0, xmm0, xmm0
    mov eax, 1
.L66:
    vmovapd zmm1, zmm0
    lea rsi, [rcx + 8]
    lea rdi, [rax + 2*rax]
    shl rdi, 5
    vbroadcastsd zmm0, qword ptr [rsi + rdi]
    shl rax, 6
    vsubpd zmm0, zmm0, zmmword ptr [r14 + rax]
    vfmadd213pd zmm0, zmm0, zmm1
.L67:
    vmulpd zmm0, zmm0, qword ptr [rip + .Kbfe0000000000000]{1to8}
    mov rax, qword ptr [rsp + 24]
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
    cmp rax, -3
    ja .L78
    test rax, rax
    je .L75
    mov rax, qword ptr [rsp + 152]
    lea rsi, [rax + rbx]
    vxorpd xmm3, xmm3, xmm3
    mov eax, 1
    mov rdi, qword ptr [rsp + 296]
.L69:
    vbroadcastsd zmm6, qword ptr [rsi - 96]
    vsubpd zmm6, zmm6, zmmword ptr [rdi - 64]
    vfmadd213pd zmm6, zmm6, zmm3
    vbroadcastsd zmm3, qword ptr [rsi]
    vsubpd zmm3, zmm3, zmmword ptr [rdi]
    vfmadd213pd zmm3, zmm3, zmm6
    sub rdi, -128
    add rsi, 192
    lea r10, [r11 + rax]
    add r10, 2
    add rax, 2
    cmp r10, 1
    jne .L69
    test byte ptr [rsp + 32], 1
    jne .L76
    jmp .L77
.L70:
    vxorpd xmm0, xmm0, xmm0
    mov eax, 1
.L71:
    vmovapd zmm1, zmm0
    lea rsi, [rcx + 8]
    lea rdi, [rax + 2*rax]
    shl rdi, 5
    vbroadcastsd zmm0, qword ptr [rsi + rdi]
    shl rax, 6
    vsubpd zmm0, zmm0, zmmword ptr [r14 + rax]
    vfmadd213pd zmm0, zmm0, zmm1
.L72:
    vsqrtpd zmm0, zmm0
    mov rax, qword ptr [rsp + 24]
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
    cmp rax, -3
    ja .L83
    test rax, rax
    je .L80
    mov rax, qword ptr [rsp + 152]
    lea rsi, [rax + rbx]
    mov eax, 1
    mov rdi, qword ptr [rsp + 328]
.L74:
    vbroadcastsd zmm7, qword ptr [rsi - 96]
    vsubpd zmm7, zmm7, zmmword ptr [rdi - 64]
    vfmadd213pd zmm7, zmm7, zmm6
    vbroadcastsd zmm6, qword ptr [rsi]
    vsubpd zmm6, zmm6, zmmword ptr [rdi]
    vfmadd213pd zmm6, zmm6, zmm7
    sub rdi, -128
    add rsi, 192
    lea r10, [r11 + rax]
    add r10, 2
    add rax, 2
    cmp r10, 1
    jne .L74
    test byte ptr [rsp + 32], 1
    jne .L81
    jmp .L82
.L75:
    vxorpd xmm3, xmm3, xmm3
    mov eax, 1
.L76:
    vmovapd zmm6, zmm3
    lea rsi, [rcx + 16]
    lea rdi, [rax + 2*rax]
    shl rdi, 5
    vbroadcastsd zmm3, qword ptr [rsi + rdi]
    shl rax, 6
    vsubpd zmm3, zmm3, zmmword ptr [r14 + rax]
    vfmadd213pd zmm3, zmm3, zmm6
.L77:
    vmulpd zmm3, zmm3, qword ptr [rip + .Kbfe0000000000000]{1to8}
    mov rax, qword ptr [rsp + 24]
.L78:
    vmulpd zmm10, zmm25, zmmword ptr [r14]
    vbroadcastsd zmm6, qword ptr [rcx + 8]
    vmulpd zmm6, zmm6, zmmword ptr [r14]
    vbroadcastsd zmm12, qword ptr [rcx + 16]
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
    vmulpd zmm12, zmm12, zmmword ptr [r14]
    vbroadcastsd zmm3, qword ptr [rcx + 24]
    vmovapd zmm13, zmm15
    cmp rax, -3
    ja .L88
    test rax, rax
    je .L85
    mov rax, qword ptr [rsp + 144]
    lea rsi, [rax + rbx]
    vxorpd xmm13, xmm13, xmm13
    mov eax, 1
    mov rdi, qword ptr [rsp + 64]
.L79:
    vbroadcastsd zmm14, qword ptr [rsi - 96]
    vsubpd zmm14, zmm14, zmmword ptr [rdi - 64]
    vfmadd213pd zmm14, zmm14, zmm13
    vbroadcastsd zmm13, qword ptr [rsi]
    vsubpd zmm13, zmm13, zmmword ptr [rdi]
    vfmadd213pd zmm13, zmm13, zmm14
    sub rdi, -128
    add rsi, 192
    lea r10, [r11 + rax]
    add r10, 2
    add rax, 2
    cmp r10, 1
    jne .L79
    test byte ptr [rsp + 32], 1
    jne .L86
    jmp .L87
.L80:
    mov eax, 1
.L81:
    vmovapd zmm7, zmm6
    lea rsi, [rcx + 16]
    lea rdi, [rax + 2*rax]
    shl rdi, 5
    vbroadcastsd zmm6, qword ptr [rsi + rdi]
    shl rax, 6
    vsubpd zmm6, zmm6, zmmword ptr [r14 + rax]
    vfmadd213pd zmm6, zmm6, zmm7
.L82:
    vsqrtpd zmm6, zmm6
    mov rax, qword ptr [rsp + 24]
.L83:
    vmulpd zmm11, zmm25, zmmword ptr [r14]
    vbroadcastsd zmm7, qword ptr [rcx + 8]
    vmulpd zmm7, zmm7, zmmword ptr [r14]
    vbroadcastsd zmm13, qword ptr [rcx + 16]
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
    vmulpd zmm13, zmm13, zmmword ptr [r14]
    vfmadd213pd zmm12, zmm9, zmm17
    vbroadcastsd zmm6, qword ptr [rcx + 24]
    cmp rax, -3
    ja .L92
    test rax, rax
    je .L89
    mov rax, qword ptr [rsp + 144]
    lea rsi, [rax + rbx]
    vxorpd xmm3, xmm3, xmm3
    mov eax, 1
    mov rdi, qword ptr [rsp + 320]
.L84:
    vbroadcastsd zmm14, qword ptr [rsi - 96]
    vsubpd zmm14, zmm14, zmmword ptr [rdi - 64]
    vfmadd213pd zmm14, zmm14, zmm3
    vbroadcastsd zmm3, qword ptr [rsi]
    vsubpd zmm3, zmm3, zmmword ptr [rdi]
    vfmadd213pd zmm3, zmm3, zmm14
    sub rdi, -128
    add rsi, 192
    lea r10, [r11 + rax]
    add r10, 2
    add rax, 2
    cmp r10, 1
    jne .L84
    test byte ptr [rsp + 32], 1
    jne .L90
    jmp .L91
.L85:
    vxorpd xmm13, xmm13, xmm13
    mov eax, 1
.L86:
    vmovapd zmm14, zmm13
    add rcx, 24
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    vbroadcastsd zmm13, qword ptr [rcx + rsi]
    shl rax, 6
    vsubpd zmm13, zmm13, zmmword ptr [r14 + rax]
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
    vmulpd zmm3, zmm3, zmmword ptr [r14]
    vfmadd213pd zmm2, zmm0, zmm18
    vfmadd213pd zmm2, zmm0, zmm18
    vscalefpd zmm0, zmm2, zmm1
    vmulpd zmm0, zmm3, zmm0
    vbroadcastsd zmm11, qword ptr [rip + .K8000000000000000]
    jmp .L93
.L89:
    vxorpd xmm3, xmm3, xmm3
    mov eax, 1
.L90:
    vmovapd zmm14, zmm3
    add rcx, 24
    lea rsi, [rax + 2*rax]
    shl rsi, 5
    vbroadcastsd zmm3, qword ptr [rcx + rsi]
    shl rax, 6
    vsubpd zmm3, zmm3, zmmword ptr [r14 + rax]
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
    vmulpd zmm3, zmm6, zmmword ptr [r14]
    vfmadd213pd zmm2, zmm0, zmm18
    vfmadd213pd zmm2, zmm0, zmm18
    vscalefpd zmm0, zmm2, zmm1
    vmulpd zmm0, zmm3, zmm0
.L93:
    vbroadcastsd zmm12, qword ptr [rip + .K4087700000000000]
    mov rcx, qword ptr [rsp + 184]
    test rcx, rcx
    vbroadcastsd zmm10, qword ptr [rip + .K4008000000000000]
    je .L96
.L94:
    add rbx, qword ptr [rsp + 264]
    mov rax, qword ptr [rsp + 48]
.L95:
    vmovupd zmm1, zmmword ptr [rax]
    vfnmadd231pd zmm29, zmm1, qword ptr [rbx - 24]{1to8}
    vfnmadd231pd zmm28, zmm1, qword ptr [rbx - 16]{1to8}
    vfnmadd231pd zmm27, zmm1, qword ptr [rbx - 8]{1to8}
    vfnmadd231pd zmm0, zmm1, qword ptr [rbx]{1to8}
    add rbx, 96
    add rax, 64
    dec rcx
    jne .L95
.L96:
    cmp r12, 9
    setae al
    cmp qword ptr [rsp + 40], r8
    sete cl
    or cl, al
    jne .L7
    mov rcx, r8
    imul rcx, r9
    imul rax, r8, 112
    vandpd zmm1, zmm29, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm1, zmm18, zmm1
    vmovupd zmmword ptr [r13 + 8*rcx], zmm1
    vcmpgt_oqpd k0, zmm1, qword ptr [r15 + rax + 88]{1to8}
    kortestb k0, k0
    je .L97
    add rax, r15
    mov rcx, qword ptr [rsp + 56]
    lea rsi, [8*rdx]
    vmovdqu ymm2, ymmword ptr [rcx + 4*rsi]
    vpcmpltud k1, ymm2, dword ptr [rax + 96]{1to8}
    vpcmpneqd k1 {k1}, ymm2, dword ptr [rax + 100]{1to8}
    kandb k1, k0, k1
    mov rcx, qword ptr [rax + 8]
    mov rsi, qword ptr [rax + 72]
    vcompresspd zmm1 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rcx + 8*rsi], zmm1
    mov rcx, qword ptr [rax + 32]
    vpcompressd ymm1 {k1} {z}, ymm2
    vmovdqu ymmword ptr [rcx + 4*rsi], ymm1
    kmovb ecx, k1
    popcnt ecx, ecx
    add rcx, rsi
    mov qword ptr [rax + 72], rcx
.L97:
    mov rax, r8
    not rax
    add rax, qword ptr [rsp + 40]
    je .L7
    mov rsi, r8
    or rsi, 1
    imul rcx, rsi, 112
    imul rsi, r9
    vandpd zmm1, zmm28, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm1, zmm18, zmm1
    vmovupd zmmword ptr [r13 + 8*rsi], zmm1
    vcmpgt_oqpd k0, zmm1, qword ptr [r15 + rcx + 88]{1to8}
    kortestb k0, k0
    je .L98
    add rcx, r15
    mov rsi, qword ptr [rsp + 56]
    lea rdi, [8*rdx]
    vmovdqu ymm2, ymmword ptr [rsi + 4*rdi]
    vpcmpltud k1, ymm2, dword ptr [rcx + 96]{1to8}
    vpcmpneqd k1 {k1}, ymm2, dword ptr [rcx + 100]{1to8}
    kandb k1, k0, k1
    mov rsi, qword ptr [rcx + 8]
    mov rdi, qword ptr [rcx + 72]
    vcompresspd zmm1 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rsi + 8*rdi], zmm1
    mov rsi, qword ptr [rcx + 32]
    vpcompressd ymm1 {k1} {z}, ymm2
    vmovdqu ymmword ptr [rsi + 4*rdi], ymm1
    kmovb esi, k1
    popcnt esi, esi
    add rsi, rdi
    mov qword ptr [rcx + 72], rsi
.L98:
    cmp rax, 1
    je .L7
    mov rsi, r8
    or rsi, 2
    imul rcx, rsi, 112
    imul rsi, r9
    vandpd zmm1, zmm27, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm1, zmm18, zmm1
    vmovupd zmmword ptr [r13 + 8*rsi], zmm1
    vcmpgt_oqpd k0, zmm1, qword ptr [r15 + rcx + 88]{1to8}
    kortestb k0, k0
    je .L99
    add rcx, r15
    mov rsi, qword ptr [rsp + 56]
    lea rdi, [8*rdx]
    vmovdqu ymm2, ymmword ptr [rsi + 4*rdi]
    vpcmpltud k1, ymm2, dword ptr [rcx + 96]{1to8}
    vpcmpneqd k1 {k1}, ymm2, dword ptr [rcx + 100]{1to8}
    kandb k1, k0, k1
    mov rsi, qword ptr [rcx + 8]
    mov rdi, qword ptr [rcx + 72]
    vcompresspd zmm1 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rsi + 8*rdi], zmm1
    mov rsi, qword ptr [rcx + 32]
    vpcompressd ymm1 {k1} {z}, ymm2
    vmovdqu ymmword ptr [rsi + 4*rdi], ymm1
    kmovb esi, k1
    popcnt esi, esi
    add rsi, rdi
    mov qword ptr [rcx + 72], rsi
.L99:
    cmp rax, 2
    je .L7
    or r8, 3
    imul rax, r8, 112
    imul r8, r9
    vandpd zmm0, zmm0, qword ptr [rip + .K7fffffffffffffff]{1to8}
    vminpd zmm0, zmm18, zmm0
    vmovupd zmmword ptr [r13 + 8*r8], zmm0
    vcmpgt_oqpd k0, zmm0, qword ptr [r15 + rax + 88]{1to8}
    kortestb k0, k0
    je .L7
    add rax, r15
    mov rcx, qword ptr [rsp + 56]
    lea rsi, [8*rdx]
    vmovdqu ymm1, ymmword ptr [rcx + 4*rsi]
    vpcmpltud k1, ymm1, dword ptr [rax + 96]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [rax + 100]{1to8}
    kandb k1, k0, k1
    mov rcx, qword ptr [rax + 8]
    mov rsi, qword ptr [rax + 72]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rcx + 8*rsi], zmm0
    mov rcx, qword ptr [rax + 32]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rcx + 4*rsi], ymm0
    kmovb ecx, k1
    popcnt ecx, ecx
    add rcx, rsi
    mov qword ptr [rax + 72], rcx
    jmp .L7
.L100:
    mov qword ptr [rsp + 104], rcx
    cmp qword ptr [rsp + 40], 12
    jae .L178
    xor ecx, ecx
.L101:
    cmp rcx, qword ptr [rsp + 40]
    jae .L213
    mov rax, rdx
    mov r8, qword ptr [rsp + 136]
    imul rax, r8
    mov r9, qword ptr [rsp + 72]
    lea rax, [r9 + 8*rax]
    mov qword ptr [rsp + 48], rax
    lea rdi, [rdx + 1]
    mov rax, qword ptr [rsp + 128]
    mov rsi, rax
    imul rsi, rdi
    imul rdi, r8
    lea r8, [r9 + 8*rdi]
    lea r12, [8*rdx]
    lea r13, [8*rdx + 8]
    imul rdx, rax
    mov qword ptr [rsp + 96], r12
    mov qword ptr [rsp + 88], r13
    jmp .L103
.L102:
    add rcx, 4
    cmp rcx, qword ptr [rsp + 40]
    vbroadcastsd zmm13, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm11, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm12, qword ptr [rip + .K4087700000000000]
    jae .L214
.L103:
    cmp rcx, 8
    mov eax, 8
    cmovb rax, rcx
    mov qword ptr [rsp + 64], rax
    lea r15d, [8*rax]
    mov rax, qword ptr [rsp + 176]
    lea r12, [rax + r15]
    vbroadcastsd zmm0, qword ptr [rax + r15]
    vmovapd zmmword ptr [rsp + 384], zmm0
    vmovapd zmmword ptr [rsp + 448], zmm0
    vmovapd zmmword ptr [rsp + 512], zmm0
    vmovapd zmmword ptr [rsp + 576], zmm0
    vmovapd zmmword ptr [rsp + 640], zmm0
    vmovapd zmmword ptr [rsp + 704], zmm0
    vmovapd zmmword ptr [rsp + 768], zmm0
    vmovapd zmmword ptr [rsp + 832], zmm0
    mov rax, qword ptr [rsp + 48]
    vmovupd zmm27, zmmword ptr [rax]
    vmovupd zmm28, zmmword ptr [r8]
    lea rax, [rip + .T1]
    mov rdi, qword ptr [rsp + 168]
    movsxd rdi, dword ptr [rax + 4*rdi]
    add rdi, rax
    jmp rdi
.L104:
    mov rax, qword ptr [rsp + 80]
    lea rbx, [rax + r15]
    xor r10d, r10d
    xor r13d, r13d
    mov rax, qword ptr [rsp + 24]
    jmp .L109
.L105:
    vxorpd xmm1, xmm1, xmm1
.L106:
    vmovapd zmm2, zmm1
    lea rdi, [r12 + 8*r10]
    lea r9, [r14 + 2*r14]
    shl r9, 5
    vbroadcastsd zmm1, qword ptr [rdi + r9]
    vmovapd zmm3, zmm0
    shl r14, 6
    mov rdi, qword ptr [rsp + 48]
    vsubpd zmm0, zmm1, zmmword ptr [rdi + r14]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [r8 + r14]
    vfmadd213pd zmm1, zmm1, zmm2
.L107:
    vbroadcastsd zmm3, qword ptr [rip + .Kbfe0000000000000]
    vmulpd zmm2, zmm0, zmm3
    vmulpd zmm1, zmm1, zmm3
.L108:
    vbroadcastsd zmm0, qword ptr [r12 + 8*r10]
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
    vmulpd zmm0, zmm0, zmm28
    vfmadd213pd zmm3, zmm1, zmm18
    vfmadd213pd zmm3, zmm1, zmm18
    vscalefpd zmm1, zmm3, zmm2
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + r13 + 448], zmm0
    add r13, 128
    inc r10
    add rbx, 8
    cmp r13, 512
    je .L129
.L109:
    vmovapd zmm2, zmm15
    vmovapd zmm1, zmm15
    cmp rax, -3
    ja .L108
    mov r14d, 1
    vxorpd xmm0, xmm0, xmm0
    test rax, rax
    je .L105
    mov r9, rbx
    mov rdi, qword ptr [rsp + 72]
    vxorpd xmm1, xmm1, xmm1
.L110:
    vbroadcastsd zmm2, qword ptr [r9 - 96]
    vsubpd zmm3, zmm2, zmmword ptr [rdi + rdx + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [rdi + rsi + 64]
    vbroadcastsd zmm6, qword ptr [r9]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [rdi + rdx + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [rdi + rsi + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rdi, -128
    add r9, 192
    lea rax, [r11 + r14]
    add rax, 2
    add r14, 2
    cmp rax, 1
    jne .L110
    test byte ptr [rsp + 32], 1
    mov rax, qword ptr [rsp + 24]
    jne .L106
    jmp .L107
.L111:
    mov rax, qword ptr [rsp + 80]
    lea r9, [rax + r15]
    xor r13d, r13d
    xor r10d, r10d
    mov rax, qword ptr [rsp + 24]
    jmp .L115
.L112:
    vmovapd zmm2, zmm1
    lea rax, [r12 + 8*r13]
    lea rdi, [r14 + 2*r14]
    shl rdi, 5
    vbroadcastsd zmm1, qword ptr [rax + rdi]
    vmovapd zmm3, zmm0
    shl r14, 6
    mov rax, qword ptr [rsp + 48]
    vsubpd zmm0, zmm1, zmmword ptr [rax + r14]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [r8 + r14]
    vfmadd213pd zmm1, zmm1, zmm2
.L113:
    vmulpd zmm0, zmm0, zmm10
    vsqrtpd zmm2, zmm0
    vmulpd zmm0, zmm1, zmm10
    vsqrtpd zmm1, zmm0
    mov rax, qword ptr [rsp + 24]
.L114:
    vbroadcastsd zmm0, qword ptr [r12 + 8*r13]
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
    vmovapd zmmword ptr [rsp + r10 + 384], zmm2
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
    vmovapd zmmword ptr [rsp + r10 + 448], zmm0
    add r10, 128
    inc r13
    add r9, 8
    cmp r10, 512
    je .L129
.L115:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp rax, -3
    ja .L114
    mov r14d, 1
    vxorpd xmm0, xmm0, xmm0
    test rax, rax
    je .L112
    mov rbx, r9
    mov rdi, qword ptr [rsp + 72]
.L116:
    vbroadcastsd zmm2, qword ptr [rbx - 96]
    vsubpd zmm3, zmm2, zmmword ptr [rdi + rdx + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [rdi + rsi + 64]
    vbroadcastsd zmm6, qword ptr [rbx]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [rdi + rdx + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [rdi + rsi + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rdi, -128
    add rbx, 192
    lea rax, [r11 + r14]
    add rax, 2
    add r14, 2
    cmp rax, 1
    jne .L116
    test byte ptr [rsp + 32], 1
    jne .L112
    jmp .L113
.L117:
    mov rax, qword ptr [rsp + 80]
    lea r13, [rax + r15]
    xor r9d, r9d
    xor r10d, r10d
    mov rax, qword ptr [rsp + 24]
    jmp .L121
.L118:
    vmovapd zmm2, zmm1
    lea rax, [r12 + 8*r9]
    lea rdi, [r14 + 2*r14]
    shl rdi, 5
    vbroadcastsd zmm1, qword ptr [rax + rdi]
    vmovapd zmm3, zmm0
    shl r14, 6
    mov rax, qword ptr [rsp + 48]
    vsubpd zmm0, zmm1, zmmword ptr [rax + r14]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [r8 + r14]
    vfmadd213pd zmm1, zmm1, zmm2
.L119:
    vbroadcastsd zmm3, qword ptr [rip + .K4014000000000000]
    vmulpd zmm0, zmm0, zmm3
    vsqrtpd zmm2, zmm0
    vmulpd zmm0, zmm1, zmm3
    vsqrtpd zmm1, zmm0
    mov rax, qword ptr [rsp + 24]
.L120:
    vbroadcastsd zmm0, qword ptr [r12 + 8*r9]
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
    vmovapd zmmword ptr [rsp + r10 + 384], zmm2
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
    vmovapd zmmword ptr [rsp + r10 + 448], zmm0
    add r10, 128
    inc r9
    add r13, 8
    cmp r10, 512
    je .L129
.L121:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp rax, -3
    ja .L120
    mov r14d, 1
    vxorpd xmm0, xmm0, xmm0
    test rax, rax
    je .L118
    mov rbx, r13
    mov rdi, qword ptr [rsp + 72]
.L122:
    vbroadcastsd zmm2, qword ptr [rbx - 96]
    vsubpd zmm3, zmm2, zmmword ptr [rdi + rdx + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [rdi + rsi + 64]
    vbroadcastsd zmm6, qword ptr [rbx]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [rdi + rdx + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [rdi + rsi + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rdi, -128
    add rbx, 192
    lea rax, [r11 + r14]
    add rax, 2
    add r14, 2
    cmp rax, 1
    jne .L122
    test byte ptr [rsp + 32], 1
    jne .L118
    jmp .L119
.L123:
    mov rax, qword ptr [rsp + 80]
    lea r9, [rax + r15]
    xor r10d, r10d
    xor r13d, r13d
    mov rax, qword ptr [rsp + 24]
    jmp .L127
.L124:
    vmovapd zmm2, zmm1
    lea rax, [r12 + 8*r10]
    lea rdi, [r14 + 2*r14]
    shl rdi, 5
    vbroadcastsd zmm1, qword ptr [rax + rdi]
    vmovapd zmm3, zmm0
    shl r14, 6
    mov rax, qword ptr [rsp + 48]
    vsubpd zmm0, zmm1, zmmword ptr [rax + r14]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [r8 + r14]
    vfmadd213pd zmm1, zmm1, zmm2
.L125:
    vsqrtpd zmm2, zmm0
    vsqrtpd zmm1, zmm1
    mov rax, qword ptr [rsp + 24]
.L126:
    vbroadcastsd zmm0, qword ptr [r12 + 8*r10]
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
    vmulpd zmm0, zmm0, zmm28
    vfmadd213pd zmm3, zmm1, zmm18
    vfmadd213pd zmm3, zmm1, zmm18
    vscalefpd zmm1, zmm3, zmm2
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + r13 + 448], zmm0
    add r13, 128
    inc r10
    add r9, 8
    cmp r13, 512
    je .L129
.L127:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp rax, -3
    ja .L126
    mov r14d, 1
    vxorpd xmm0, xmm0, xmm0
    test rax, rax
    je .L124
    mov rbx, r9
    mov rdi, qword ptr [rsp + 72]
.L128:
    vbroadcastsd zmm2, qword ptr [rbx - 96]
    vsubpd zmm3, zmm2, zmmword ptr [rdi + rdx + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [rdi + rsi + 64]
    vbroadcastsd zmm6, qword ptr [rbx]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [rdi + rdx + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [rdi + rsi + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rdi, -128
    add rbx, 192
    lea rax, [r11 + r14]
    add rax, 2
    add r14, 2
    cmp rax, 1
    jne .L128
    test byte ptr [rsp + 32], 1
    jne .L124
    jmp .L125
.L129:
    vmovapd zmm10, zmmword ptr [rsp + 384]
    vmovapd zmm9, zmmword ptr [rsp + 448]
    vmovapd zmm7, zmmword ptr [rsp + 512]
    vmovapd zmm6, zmmword ptr [rsp + 576]
    vmovapd zmm3, zmmword ptr [rsp + 640]
    vmovapd zmm2, zmmword ptr [rsp + 704]
    vmovapd zmm1, zmmword ptr [rsp + 768]
    vmovapd zmm0, zmmword ptr [rsp + 832]
    mov r10, qword ptr [rsp + 184]
    test r10, r10
    je .L131
    add r15, qword ptr [rsp + 264]
    mov r9, qword ptr [rsp + 272]
    vbroadcastsd zmm28, qword ptr [rip + .K3fd5555555555555]
    mov r12, qword ptr [rsp + 96]
    mov r13, qword ptr [rsp + 88]
.L130:
    vmovupd zmm11, zmmword ptr [r9 + rdx + 64]
    vmovupd zmm12, zmmword ptr [r9 + rsi + 64]
    vbroadcastsd zmm13, qword ptr [r15 - 24]
    vfnmadd231pd zmm10, zmm13, zmm11
    vfnmadd231pd zmm9, zmm12, zmm13
    vbroadcastsd zmm13, qword ptr [r15 - 16]
    vfnmadd231pd zmm7, zmm13, zmm11
    vfnmadd231pd zmm6, zmm12, zmm13
    vbroadcastsd zmm13, qword ptr [r15 - 8]
    vfnmadd231pd zmm3, zmm13, zmm11
    vfnmadd231pd zmm2, zmm12, zmm13
    vbroadcastsd zmm13, qword ptr [r15]
    vfnmadd231pd zmm1, zmm13, zmm11
    vfnmadd231pd zmm0, zmm13, zmm12
    add r15, 96
    add r9, 64
    dec r10
    jne .L130
    jmp .L132
.L131:
    vbroadcastsd zmm28, qword ptr [rip + .K3fd5555555555555]
    mov r12, qword ptr [rsp + 96]
    mov r13, qword ptr [rsp + 88]
.L132:
    vmovapd zmmword ptr [rsp + 384], zmm10
    vmovapd zmmword ptr [rsp + 448], zmm9
    vmovapd zmmword ptr [rsp + 512], zmm7
    vmovapd zmmword ptr [rsp + 576], zmm6
    vmovapd zmmword ptr [rsp + 640], zmm3
    vmovapd zmmword ptr [rsp + 704], zmm2
    vmovapd zmmword ptr [rsp + 768], zmm1
    vmovapd zmmword ptr [rsp + 832], zmm0
    cmp rcx, 9
    setae al
    mov r10, qword ptr [rsp + 64]
    cmp qword ptr [rsp + 40], r10
    sete dil
    or dil, al
    mov r9, qword ptr [rsp + 216]
    mov r15, qword ptr [rsp + 208]
    vbroadcastsd zmm10, qword ptr [rip + .K4008000000000000]
    vbroadcastsd zmm9, qword ptr [rip + .Kbfe62e42fee00000]
    jne .L102
    mov rax, r10
    imul rax, r9
    mov rdi, qword ptr [rbp + 16]
    lea rdi, [rdi + 8*rax]
    imul rax, r10, 112
    lea rbx, [r15 + rax]
    vandpd zmm0, zmm29, zmmword ptr [rsp + 384]
    vminpd zmm0, zmm18, zmm0
    vmovupd zmmword ptr [rdi + 8*r12], zmm0
    vbroadcastsd zmm1, qword ptr [r15 + rax + 88]
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L133
    mov rax, qword ptr [rsp + 56]
    vmovdqu ymm1, ymmword ptr [rax + 4*r12]
    vpcmpltud k1, ymm1, dword ptr [rbx + 96]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [rbx + 100]{1to8}
    kandb k1, k0, k1
    mov rax, qword ptr [rbx + 8]
    mov r10, qword ptr [rbx + 72]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 8*r10], zmm0
    mov rax, qword ptr [rbx + 32]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rax + 4*r10], ymm0
    kmovb eax, k1
    popcnt eax, eax
    add rax, r10
    mov r10, qword ptr [rsp + 64]
    mov qword ptr [rbx + 72], rax
    vbroadcastsd zmm1, qword ptr [rbx + 88]
.L133:
    vandpd zmm0, zmm29, zmmword ptr [rsp + 448]
    vminpd zmm0, zmm18, zmm0
    vmovupd zmmword ptr [rdi + 8*r13], zmm0
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L134
    mov rax, qword ptr [rsp + 56]
    vmovdqu ymm1, ymmword ptr [rax + 4*r13]
    vpcmpltud k1, ymm1, dword ptr [rbx + 96]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [rbx + 100]{1to8}
    kandb k1, k0, k1
    mov rax, qword ptr [rbx + 8]
    mov rdi, qword ptr [rbx + 72]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 8*rdi], zmm0
    mov rax, qword ptr [rbx + 32]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rax + 4*rdi], ymm0
    kmovb eax, k1
    popcnt eax, eax
    add rax, rdi
    mov qword ptr [rbx + 72], rax
.L134:
    mov r14, r10
    not r14
    add r14, qword ptr [rsp + 40]
    je .L102
    mov rax, r10
    or rax, 1
    imul rbx, rax, 112
    imul rax, r9
    mov rdi, qword ptr [rbp + 16]
    lea rdi, [rdi + 8*rax]
    lea r10, [r15 + rbx]
    vandpd zmm0, zmm29, zmmword ptr [rsp + 512]
    vminpd zmm0, zmm18, zmm0
    vmovupd zmmword ptr [rdi + 8*r12], zmm0
    vbroadcastsd zmm1, qword ptr [r15 + rbx + 88]
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L135
    mov rax, qword ptr [rsp + 56]
    vmovdqu ymm1, ymmword ptr [rax + 4*r12]
    vpcmpltud k1, ymm1, dword ptr [r10 + 96]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [r10 + 100]{1to8}
    kandb k1, k0, k1
    mov rax, qword ptr [r10 + 8]
    mov rbx, qword ptr [r10 + 72]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 8*rbx], zmm0
    mov rax, qword ptr [r10 + 32]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rax + 4*rbx], ymm0
    kmovb eax, k1
    popcnt eax, eax
    add rax, rbx
    mov qword ptr [r10 + 72], rax
    vbroadcastsd zmm1, qword ptr [r10 + 88]
.L135:
    vandpd zmm0, zmm29, zmmword ptr [rsp + 576]
    vminpd zmm0, zmm18, zmm0
    vmovupd zmmword ptr [rdi + 8*r13], zmm0
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L136
    mov rax, qword ptr [rsp + 56]
    vmovdqu ymm1, ymmword ptr [rax + 4*r13]
    vpcmpltud k1, ymm1, dword ptr [r10 + 96]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [r10 + 100]{1to8}
    kandb k1, k0, k1
    mov rax, qword ptr [r10 + 8]
    mov rdi, qword ptr [r10 + 72]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 8*rdi], zmm0
    mov rax, qword ptr [r10 + 32]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rax + 4*rdi], ymm0
    kmovb eax, k1
    popcnt eax, eax
    add rax, rdi
    mov qword ptr [r10 + 72], rax
.L136:
    cmp r14, 1
    mov rax, qword ptr [rsp + 64]
    je .L102
    or rax, 2
    imul rbx, rax, 112
    imul rax, r9
    mov rdi, qword ptr [rbp + 16]
    lea rdi, [rdi + 8*rax]
    lea r10, [r15 + rbx]
    vandpd zmm0, zmm29, zmmword ptr [rsp + 640]
    vminpd zmm0, zmm18, zmm0
    vmovupd zmmword ptr [rdi + 8*r12], zmm0
    vbroadcastsd zmm1, qword ptr [r15 + rbx + 88]
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L137
    mov rax, qword ptr [rsp + 56]
    vmovdqu ymm1, ymmword ptr [rax + 4*r12]
    vpcmpltud k1, ymm1, dword ptr [r10 + 96]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [r10 + 100]{1to8}
    kandb k1, k0, k1
    mov rax, qword ptr [r10 + 8]
    mov rbx, qword ptr [r10 + 72]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 8*rbx], zmm0
    mov rax, qword ptr [r10 + 32]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rax + 4*rbx], ymm0
    kmovb eax, k1
    popcnt eax, eax
    add rax, rbx
    mov qword ptr [r10 + 72], rax
    vbroadcastsd zmm1, qword ptr [r10 + 88]
.L137:
    vandpd zmm0, zmm29, zmmword ptr [rsp + 704]
    vminpd zmm0, zmm18, zmm0
    vmovupd zmmword ptr [rdi + 8*r13], zmm0
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L138
    mov rax, qword ptr [rsp + 56]
    vmovdqu ymm1, ymmword ptr [rax + 4*r13]
    vpcmpltud k1, ymm1, dword ptr [r10 + 96]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [r10 + 100]{1to8}
    kandb k1, k0, k1
    mov rax, qword ptr [r10 + 8]
    mov rdi, qword ptr [r10 + 72]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 8*rdi], zmm0
    mov rax, qword ptr [r10 + 32]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rax + 4*rdi], ymm0
    kmovb eax, k1
    popcnt eax, eax
    add rax, rdi
    mov qword ptr [r10 + 72], rax
.L138:
    cmp r14, 2
    mov r10, qword ptr [rsp + 64]
    je .L102
    or r10, 3
    imul rax, r10, 112
    imul r10, r9
    mov rdi, qword ptr [rbp + 16]
    lea rdi, [rdi + 8*r10]
    lea rbx, [r15 + rax]
    vandpd zmm0, zmm29, zmmword ptr [rsp + 768]
    vminpd zmm0, zmm18, zmm0
    vmovupd zmmword ptr [rdi + 8*r12], zmm0
    vbroadcastsd zmm1, qword ptr [r15 + rax + 88]
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L139
    mov rax, qword ptr [rsp + 56]
    vmovdqu ymm1, ymmword ptr [rax + 4*r12]
    vpcmpltud k1, ymm1, dword ptr [rbx + 96]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [rbx + 100]{1to8}
    kandb k1, k0, k1
    mov rax, qword ptr [rbx + 8]
    mov r10, qword ptr [rbx + 72]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 8*r10], zmm0
    mov rax, qword ptr [rbx + 32]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rax + 4*r10], ymm0
    kmovb eax, k1
    popcnt eax, eax
    add rax, r10
    mov qword ptr [rbx + 72], rax
    vbroadcastsd zmm1, qword ptr [rbx + 88]
.L139:
    vandpd zmm0, zmm29, zmmword ptr [rsp + 832]
    vminpd zmm0, zmm18, zmm0
    vmovupd zmmword ptr [rdi + 8*r13], zmm0
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L102
    mov rax, qword ptr [rsp + 56]
    vmovdqu ymm1, ymmword ptr [rax + 4*r13]
    vpcmpltud k1, ymm1, dword ptr [rbx + 96]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [rbx + 100]{1to8}
    kandb k1, k0, k1
    mov rax, qword ptr [rbx + 8]
    mov rdi, qword ptr [rbx + 72]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 8*rdi], zmm0
    mov rax, qword ptr [rbx + 32]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rax + 4*rdi], ymm0
    kmovb eax, k1
    popcnt eax, eax
    add rax, rdi
    mov qword ptr [rbx + 72], rax
    jmp .L102
.L140:
    inc rdx
    mov rax, rdx
    mov rdx, rax
    cmp rax, qword ptr [rsp + 192]
    mov rdi, qword ptr [rsp + 376]
    jb .L3
    jmp .L216
.L141:
    mov rax, qword ptr [rsp + 136]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 72]
    lea rcx, [rcx + 8*rax]
    mov rax, qword ptr [rsp + 256]
    add rax, rcx
    mov qword ptr [rsp + 200], rax
    mov rax, rdx
    shl rax, 6
    add rax, qword ptr [rbp + 16]
    mov qword ptr [rsp + 48], rax
    mov rsi, qword ptr [rsp + 128]
    imul rsi, rdx
    mov rax, qword ptr [rsp + 232]
    lea rdi, [rax + rsi]
    mov qword ptr [rsp + 96], rdi
    lea rdi, [rax + rsi]
    mov qword ptr [rsp + 88], rdi
    lea rdi, [rax + rsi]
    mov qword ptr [rsp + 120], rdi
    add rsi, rax
    mov qword ptr [rsp + 64], rsi
    mov edi, 12
    mov rax, qword ptr [rsp + 240]
    mov qword ptr [rsp + 104], rax
    xor esi, esi
    mov rbx, qword ptr [rsp + 248]
    mov r10, qword ptr [rsp + 80]
    jmp .L143
.L142:
    mov rax, qword ptr [rsp + 112]
    mov r12, rax
    add rax, 12
    add r10, 96
    add rbx, 96
    add rsi, 12
    add qword ptr [rsp + 104], 1344
    mov rdi, qword ptr [rsp + 48]
    add rdi, qword ptr [rsp + 280]
    mov qword ptr [rsp + 48], rdi
    cmp rax, qword ptr [rsp + 40]
    mov rdi, rax
    vbroadcastsd zmm14, qword ptr [rip + .K3f81111111127d0e]
    ja .L6
.L143:
    mov qword ptr [rsp + 112], rdi
    mov rax, qword ptr [rsp + 176]
    vbroadcastsd zmm0, qword ptr [rax + 8*rsi]
    lea r12, [rax + 8*rsi]
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
    vmovupd zmm27, zmmword ptr [rcx]
    lea rdi, [rip + .T2]
    mov rax, qword ptr [rsp + 168]
    movsxd rax, dword ptr [rdi + 4*rax]
    add rax, rdi
    jmp rax
.L144:
    mov r8, r10
    xor r14d, r14d
    xor r15d, r15d
    mov rax, qword ptr [rsp + 24]
    jmp .L149
.L145:
    mov eax, 1
.L146:
    vmovapd zmm1, zmm0
    lea rdi, [r12 + 8*r14]
    lea r13, [rax + 2*rax]
    shl r13, 5
    vbroadcastsd zmm0, qword ptr [rdi + r13]
    shl rax, 6
    vsubpd zmm0, zmm0, zmmword ptr [rcx + rax]
    vfmadd213pd zmm0, zmm0, zmm1
.L147:
    vmulpd zmm0, zmm0, qword ptr [rip + .Kbfe0000000000000]{1to8}
    mov rax, qword ptr [rsp + 24]
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
    vmulpd zmm3, zmm27, qword ptr [r12 + 8*r14]{1to8}
    vfmadd213pd zmm2, zmm0, zmm17
    vfmadd213pd zmm2, zmm0, zmm18
    vfmadd213pd zmm2, zmm0, zmm18
    vscalefpd zmm0, zmm2, zmm1
    vmulpd zmm0, zmm3, zmm0
    vmovapd zmmword ptr [rsp + r15 + 384], zmm0
    add r15, 64
    inc r14
    add r8, 8
    cmp r15, 768
    je .L172
.L149:
    vmovapd zmm0, zmm15
    cmp rax, -3
    ja .L148
    vxorpd xmm0, xmm0, xmm0
    test rax, rax
    je .L145
    mov eax, 1
    mov rdi, r8
    mov r13, qword ptr [rsp + 64]
.L150:
    vbroadcastsd zmm1, qword ptr [rdi - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r13 - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [rdi]
    vsubpd zmm0, zmm0, zmmword ptr [r13]
    vfmadd213pd zmm0, zmm0, zmm1
    sub r13, -128
    add rdi, 192
    lea r9, [r11 + rax]
    add r9, 2
    add rax, 2
    cmp r9, 1
    jne .L150
    test byte ptr [rsp + 32], 1
    jne .L146
    jmp .L147
.L151:
    mov r15, r10
    xor r8d, r8d
    xor r14d, r14d
    mov rax, qword ptr [rsp + 24]
    jmp .L156
.L152:
    mov eax, 1
.L153:
    vmovapd zmm1, zmm0
    lea rdi, [r12 + 8*r8]
    lea r9, [rax + 2*rax]
    shl r9, 5
    vbroadcastsd zmm0, qword ptr [rdi + r9]
    shl rax, 6
    vsubpd zmm0, zmm0, zmmword ptr [rcx + rax]
    vfmadd213pd zmm0, zmm0, zmm1
.L154:
    vmulpd zmm0, zmm0, zmm10
    vsqrtpd zmm0, zmm0
    mov rax, qword ptr [rsp + 24]
.L155:
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
    vmulpd zmm6, zmm27, qword ptr [r12 + 8*r8]{1to8}
    vfmadd213pd zmm3, zmm1, zmm18
    vfmadd213pd zmm3, zmm1, zmm18
    vscalefpd zmm1, zmm3, zmm2
    vfmadd213pd zmm1, zmm0, zmm1
    vmulpd zmm0, zmm6, zmm1
    vmovapd zmmword ptr [rsp + r14 + 384], zmm0
    add r14, 64
    inc r8
    add r15, 8
    cmp r14, 768
    je .L172
.L156:
    vxorpd xmm0, xmm0, xmm0
    cmp rax, -3
    ja .L155
    test rax, rax
    je .L152
    mov eax, 1
    mov rdi, r15
    mov r13, qword ptr [rsp + 88]
.L157:
    vbroadcastsd zmm1, qword ptr [rdi - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r13 - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [rdi]
    vsubpd zmm0, zmm0, zmmword ptr [r13]
    vfmadd213pd zmm0, zmm0, zmm1
    sub r13, -128
    add rdi, 192
    lea r9, [r11 + rax]
    add r9, 2
    add rax, 2
    cmp r9, 1
    jne .L157
    test byte ptr [rsp + 32], 1
    jne .L153
    jmp .L154
.L158:
    mov r15, r10
    xor r8d, r8d
    xor r14d, r14d
    mov rax, qword ptr [rsp + 24]
    jmp .L163
.L159:
    mov eax, 1
.L160:
    vmovapd zmm1, zmm0
    lea rdi, [r12 + 8*r8]
    lea r9, [rax + 2*rax]
    shl r9, 5
    vbroadcastsd zmm0, qword ptr [rdi + r9]
    shl rax, 6
    vsubpd zmm0, zmm0, zmmword ptr [rcx + rax]
    vfmadd213pd zmm0, zmm0, zmm1
.L161:
    vmulpd zmm0, zmm0, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm0, zmm0
    mov rax, qword ptr [rsp + 24]
.L162:
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
    vmulpd zmm0, zmm27, qword ptr [r12 + 8*r8]{1to8}
    vfmadd213pd zmm3, zmm1, zmm18
    vfmadd213pd zmm3, zmm1, zmm18
    vscalefpd zmm1, zmm3, zmm2
    vmulpd zmm1, zmm6, zmm1
    vmulpd zmm0, zmm0, zmm1
    vmovapd zmmword ptr [rsp + r14 + 384], zmm0
    add r14, 64
    inc r8
    add r15, 8
    cmp r14, 768
    je .L172
.L163:
    vxorpd xmm0, xmm0, xmm0
    cmp rax, -3
    ja .L162
    test rax, rax
    je .L159
    mov eax, 1
    mov rdi, r15
    mov r13, qword ptr [rsp + 96]
.L164:
    vbroadcastsd zmm1, qword ptr [rdi - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r13 - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [rdi]
    vsubpd zmm0, zmm0, zmmword ptr [r13]
    vfmadd213pd zmm0, zmm0, zmm1
    sub r13, -128
    add rdi, 192
    lea r9, [r11 + rax]
    add r9, 2
    add rax, 2
    cmp r9, 1
    jne .L164
    test byte ptr [rsp + 32], 1
    jne .L160
    jmp .L161
.L165:
    mov r15, r10
    xor r8d, r8d
    xor r14d, r14d
    mov rax, qword ptr [rsp + 24]
    jmp .L170
.L166:
    mov eax, 1
.L167:
    vmovapd zmm1, zmm0
    lea rdi, [r12 + 8*r8]
    lea r9, [rax + 2*rax]
    shl r9, 5
    vbroadcastsd zmm0, qword ptr [rdi + r9]
    shl rax, 6
    vsubpd zmm0, zmm0, zmmword ptr [rcx + rax]
    vfmadd213pd zmm0, zmm0, zmm1
.L168:
    vsqrtpd zmm0, zmm0
    mov rax, qword ptr [rsp + 24]
.L169:
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
    vmulpd zmm3, zmm27, qword ptr [r12 + 8*r8]{1to8}
    vfmadd213pd zmm2, zmm0, zmm17
    vfmadd213pd zmm2, zmm0, zmm18
    vfmadd213pd zmm2, zmm0, zmm18
    vscalefpd zmm0, zmm2, zmm1
    vmulpd zmm0, zmm3, zmm0
    vmovapd zmmword ptr [rsp + r14 + 384], zmm0
    add r14, 64
    inc r8
    add r15, 8
    cmp r14, 768
    je .L172
.L170:
    vxorpd xmm0, xmm0, xmm0
    cmp rax, -3
    ja .L169
    test rax, rax
    je .L166
    mov eax, 1
    mov rdi, r15
    mov r13, qword ptr [rsp + 120]
.L171:
    vbroadcastsd zmm1, qword ptr [rdi - 96]
    vsubpd zmm1, zmm1, zmmword ptr [r13 - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    vbroadcastsd zmm0, qword ptr [rdi]
    vsubpd zmm0, zmm0, zmmword ptr [r13]
    vfmadd213pd zmm0, zmm0, zmm1
    sub r13, -128
    add rdi, 192
    lea r9, [r11 + rax]
    add r9, 2
    add rax, 2
    cmp r9, 1
    jne .L171
    test byte ptr [rsp + 32], 1
    jne .L167
    jmp .L168
.L172:
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
    mov r15, qword ptr [rsp + 184]
    test r15, r15
    je .L174
    mov r8, qword ptr [rsp + 200]
    mov r14, rbx
    lea r12, [8*rdx]
.L173:
    vmovupd zmm14, zmmword ptr [r8]
    vfnmadd231pd zmm0, zmm14, qword ptr [r14 - 88]{1to8}
    vfnmadd231pd zmm1, zmm14, qword ptr [r14 - 80]{1to8}
    vfnmadd231pd zmm2, zmm14, qword ptr [r14 - 72]{1to8}
    vfnmadd231pd zmm3, zmm14, qword ptr [r14 - 64]{1to8}
    vfnmadd231pd zmm6, zmm14, qword ptr [r14 - 56]{1to8}
    vfnmadd231pd zmm7, zmm14, qword ptr [r14 - 48]{1to8}
    vfnmadd231pd zmm9, zmm14, qword ptr [r14 - 40]{1to8}
    vfnmadd231pd zmm10, zmm14, qword ptr [r14 - 32]{1to8}
    vfnmadd231pd zmm11, zmm14, qword ptr [r14 - 24]{1to8}
    vfnmadd231pd zmm12, zmm14, qword ptr [r14 - 16]{1to8}
    vfnmadd231pd zmm13, zmm14, qword ptr [r14 - 8]{1to8}
    vfnmadd231pd zmm19, zmm14, qword ptr [r14]{1to8}
    add r14, 96
    add r8, 64
    dec r15
    jne .L173
    jmp .L175
.L174:
    lea r12, [8*rdx]
.L175:
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
    cmp qword ptr [rsp + 40], rsi
    vbroadcastsd zmm19, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd zmm13, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm11, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm10, qword ptr [rip + .K4008000000000000]
    vbroadcastsd zmm12, qword ptr [rip + .K4087700000000000]
    vbroadcastsd zmm9, qword ptr [rip + .Kbfe62e42fee00000]
    je .L142
    mov rax, qword ptr [rsp + 48]
    mov r8, qword ptr [rsp + 104]
    mov r14, qword ptr [rsp + 40]
    xor r15d, r15d
    jmp .L177
.L176:
    dec r14
    add r8, 112
    add rax, qword ptr [rsp + 288]
    add r15, 64
    cmp rsi, r14
    je .L142
.L177:
    cmp r15, 768
    je .L142
    vandpd zmm0, zmm29, zmmword ptr [rsp + r15 + 384]
    vminpd zmm0, zmm18, zmm0
    vmovupd zmmword ptr [rax], zmm0
    vcmpgt_oqpd k0, zmm0, qword ptr [r8 - 12]{1to8}
    kortestb k0, k0
    je .L176
    mov rdi, qword ptr [rsp + 56]
    vmovdqu ymm1, ymmword ptr [rdi + 4*r12]
    vpcmpltud k1, ymm1, dword ptr [r8 - 4]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [r8]{1to8}
    kandb k1, k0, k1
    mov rdi, qword ptr [r8 - 92]
    mov r9, qword ptr [r8 - 28]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rdi + 8*r9], zmm0
    mov rdi, qword ptr [r8 - 68]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rdi + 4*r9], ymm0
    kmovb edi, k1
    popcnt edi, edi
    add rdi, r9
    mov qword ptr [r8 - 28], rdi
    jmp .L176
.L178:
    mov rax, rdx
    mov rcx, qword ptr [rsp + 136]
    imul rax, rcx
    mov rsi, qword ptr [rsp + 72]
    lea r8, [rsi + 8*rax]
    lea rax, [rdx + 1]
    mov r15, qword ptr [rsp + 128]
    mov r9, r15
    imul r9, rax
    imul rax, rcx
    lea rbx, [rsi + 8*rax]
    imul r15, rdx
    mov rax, rdx
    shl rax, 6
    add rax, qword ptr [rsp + 368]
    mov qword ptr [rsp + 64], rax
    mov edi, 12
    xor esi, esi
    mov rax, qword ptr [rsp + 240]
    mov qword ptr [rsp + 120], rax
    mov rax, qword ptr [rsp + 248]
    mov qword ptr [rsp + 112], rax
    mov r10, qword ptr [rsp + 80]
    jmp .L180
.L179:
    mov rax, qword ptr [rsp + 88]
    mov rcx, rax
    lea rdi, [rax + 12]
    mov r10, qword ptr [rsp + 96]
    add r10, 96
    add qword ptr [rsp + 112], 96
    add qword ptr [rsp + 120], 1344
    mov rsi, qword ptr [rsp + 64]
    add rsi, qword ptr [rsp + 280]
    mov qword ptr [rsp + 64], rsi
    mov rsi, qword ptr [rsp + 48]
    add rsi, 12
    cmp rdi, qword ptr [rsp + 40]
    vbroadcastsd zmm15, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm14, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd zmm16, qword ptr [rip + .K3fe62e42fee00000]
    ja .L101
.L180:
    mov qword ptr [rsp + 88], rdi
    mov rax, qword ptr [rsp + 176]
    lea rcx, [rax + 8*rsi]
    mov qword ptr [rsp + 48], rsi
    vbroadcastsd zmm0, qword ptr [rax + 8*rsi]
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
    lea rax, [rip + .T3]
    mov rsi, qword ptr [rsp + 168]
    movsxd rsi, dword ptr [rax + 4*rsi]
    add rsi, rax
    mov qword ptr [rsp + 96], r10
    jmp rsi
.L181:
    xor r12d, r12d
    xor r13d, r13d
    mov rax, qword ptr [rsp + 24]
    jmp .L186
.L182:
    vxorpd xmm1, xmm1, xmm1
.L183:
    vmovapd zmm2, zmm1
    lea rsi, [rcx + 8*r12]
    lea rdi, [r14 + 2*r14]
    shl rdi, 5
    vbroadcastsd zmm1, qword ptr [rsi + rdi]
    vmovapd zmm3, zmm0
    shl r14, 6
    vsubpd zmm0, zmm1, zmmword ptr [r8 + r14]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [rbx + r14]
    vfmadd213pd zmm1, zmm1, zmm2
.L184:
    vbroadcastsd zmm3, qword ptr [rip + .Kbfe0000000000000]
    vmulpd zmm2, zmm0, zmm3
    vmulpd zmm1, zmm1, zmm3
.L185:
    vbroadcastsd zmm0, qword ptr [rcx + 8*r12]
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
    inc r12
    add r10, 8
    cmp r13, 1536
    je .L206
.L186:
    vmovapd zmm2, zmm15
    vmovapd zmm1, zmm15
    cmp rax, -3
    ja .L185
    mov r14d, 1
    vxorpd xmm0, xmm0, xmm0
    test rax, rax
    je .L182
    mov rsi, r10
    mov rdi, qword ptr [rsp + 72]
    vxorpd xmm1, xmm1, xmm1
.L187:
    vbroadcastsd zmm2, qword ptr [rsi - 96]
    vsubpd zmm3, zmm2, zmmword ptr [rdi + r15 + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [rdi + r9 + 64]
    vbroadcastsd zmm6, qword ptr [rsi]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [rdi + r15 + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [rdi + r9 + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rdi, -128
    add rsi, 192
    lea rax, [r11 + r14]
    add rax, 2
    add r14, 2
    cmp rax, 1
    jne .L187
    test byte ptr [rsp + 32], 1
    mov rax, qword ptr [rsp + 24]
    jne .L183
    jmp .L184
.L188:
    mov rsi, r10
    xor r12d, r12d
    xor r13d, r13d
    mov rax, qword ptr [rsp + 24]
    jmp .L192
.L189:
    vmovapd zmm2, zmm1
    lea rax, [rcx + 8*r13]
    lea rdi, [r14 + 2*r14]
    shl rdi, 5
    vbroadcastsd zmm1, qword ptr [rax + rdi]
    vmovapd zmm3, zmm0
    shl r14, 6
    vsubpd zmm0, zmm1, zmmword ptr [r8 + r14]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [rbx + r14]
    vfmadd213pd zmm1, zmm1, zmm2
.L190:
    vmulpd zmm0, zmm0, zmm10
    vsqrtpd zmm2, zmm0
    vmulpd zmm0, zmm1, zmm10
    vsqrtpd zmm1, zmm0
    mov rax, qword ptr [rsp + 24]
.L191:
    vbroadcastsd zmm0, qword ptr [rcx + 8*r13]
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
    vmovapd zmmword ptr [rsp + r12 + 384], zmm2
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
    vmovapd zmmword ptr [rsp + r12 + 448], zmm0
    add r12, 128
    inc r13
    add rsi, 8
    cmp r12, 1536
    je .L206
.L192:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp rax, -3
    ja .L191
    mov r14d, 1
    vxorpd xmm0, xmm0, xmm0
    test rax, rax
    je .L189
    mov r10, rsi
    mov rdi, qword ptr [rsp + 72]
.L193:
    vbroadcastsd zmm2, qword ptr [r10 - 96]
    vsubpd zmm3, zmm2, zmmword ptr [rdi + r15 + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [rdi + r9 + 64]
    vbroadcastsd zmm6, qword ptr [r10]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [rdi + r15 + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [rdi + r9 + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rdi, -128
    add r10, 192
    lea rax, [r11 + r14]
    add rax, 2
    add r14, 2
    cmp rax, 1
    jne .L193
    test byte ptr [rsp + 32], 1
    jne .L189
    jmp .L190
.L194:
    mov rsi, r10
    xor r13d, r13d
    xor r12d, r12d
    mov rax, qword ptr [rsp + 24]
    jmp .L198
.L195:
    vmovapd zmm2, zmm1
    lea rax, [rcx + 8*r13]
    lea rdi, [r14 + 2*r14]
    shl rdi, 5
    vbroadcastsd zmm1, qword ptr [rax + rdi]
    vmovapd zmm3, zmm0
    shl r14, 6
    vsubpd zmm0, zmm1, zmmword ptr [r8 + r14]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [rbx + r14]
    vfmadd213pd zmm1, zmm1, zmm2
.L196:
    vbroadcastsd zmm3, qword ptr [rip + .K4014000000000000]
    vmulpd zmm0, zmm0, zmm3
    vsqrtpd zmm2, zmm0
    vmulpd zmm0, zmm1, zmm3
    vsqrtpd zmm1, zmm0
    mov rax, qword ptr [rsp + 24]
.L197:
    vbroadcastsd zmm0, qword ptr [rcx + 8*r13]
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
    vmovapd zmmword ptr [rsp + r12 + 384], zmm2
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
    vmovapd zmmword ptr [rsp + r12 + 448], zmm0
    add r12, 128
    inc r13
    add rsi, 8
    cmp r12, 1536
    je .L206
.L198:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp rax, -3
    ja .L197
    mov r14d, 1
    vxorpd xmm0, xmm0, xmm0
    test rax, rax
    je .L195
    mov r10, rsi
    mov rdi, qword ptr [rsp + 72]
.L199:
    vbroadcastsd zmm2, qword ptr [r10 - 96]
    vsubpd zmm3, zmm2, zmmword ptr [rdi + r15 + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [rdi + r9 + 64]
    vbroadcastsd zmm6, qword ptr [r10]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [rdi + r15 + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [rdi + r9 + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rdi, -128
    add r10, 192
    lea rax, [r11 + r14]
    add rax, 2
    add r14, 2
    cmp rax, 1
    jne .L199
    test byte ptr [rsp + 32], 1
    jne .L195
    jmp .L196
.L200:
    mov rsi, r10
    xor r12d, r12d
    xor r13d, r13d
    mov rax, qword ptr [rsp + 24]
    jmp .L204
.L201:
    vmovapd zmm2, zmm1
    lea rax, [rcx + 8*r12]
    lea rdi, [r14 + 2*r14]
    shl rdi, 5
    vbroadcastsd zmm1, qword ptr [rax + rdi]
    vmovapd zmm3, zmm0
    shl r14, 6
    vsubpd zmm0, zmm1, zmmword ptr [r8 + r14]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm1, zmmword ptr [rbx + r14]
    vfmadd213pd zmm1, zmm1, zmm2
.L202:
    vsqrtpd zmm2, zmm0
    vsqrtpd zmm1, zmm1
    mov rax, qword ptr [rsp + 24]
.L203:
    vbroadcastsd zmm0, qword ptr [rcx + 8*r12]
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
    inc r12
    add rsi, 8
    cmp r13, 1536
    je .L206
.L204:
    vxorpd xmm2, xmm2, xmm2
    vxorpd xmm1, xmm1, xmm1
    cmp rax, -3
    ja .L203
    mov r14d, 1
    vxorpd xmm0, xmm0, xmm0
    test rax, rax
    je .L201
    mov r10, rsi
    mov rdi, qword ptr [rsp + 72]
.L205:
    vbroadcastsd zmm2, qword ptr [r10 - 96]
    vsubpd zmm3, zmm2, zmmword ptr [rdi + r15 + 64]
    vfmadd213pd zmm3, zmm3, zmm0
    vsubpd zmm2, zmm2, zmmword ptr [rdi + r9 + 64]
    vbroadcastsd zmm6, qword ptr [r10]
    vfmadd213pd zmm2, zmm2, zmm1
    vsubpd zmm0, zmm6, zmmword ptr [rdi + r15 + 128]
    vfmadd213pd zmm0, zmm0, zmm3
    vsubpd zmm1, zmm6, zmmword ptr [rdi + r9 + 128]
    vfmadd213pd zmm1, zmm1, zmm2
    sub rdi, -128
    add r10, 192
    lea rax, [r11 + r14]
    add rax, 2
    add r14, 2
    cmp rax, 1
    jne .L205
    test byte ptr [rsp + 32], 1
    jne .L201
    jmp .L202
.L206:
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
    mov r12, qword ptr [rsp + 184]
    test r12, r12
    je .L208
    mov rcx, qword ptr [rsp + 272]
    mov rsi, qword ptr [rsp + 112]
    lea r10, [8*rdx]
    lea r13, [8*rdx + 8]
.L207:
    vmovupd zmm14, zmmword ptr [rcx + r15 + 64]
    vmovupd zmm15, zmmword ptr [rcx + r9 + 64]
    vbroadcastsd zmm16, qword ptr [rsi - 88]
    vfnmadd231pd zmm13, zmm16, zmm14
    vfnmadd231pd zmm12, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rsi - 80]
    vfnmadd231pd zmm11, zmm16, zmm14
    vfnmadd231pd zmm10, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rsi - 72]
    vfnmadd231pd zmm9, zmm16, zmm14
    vfnmadd231pd zmm3, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rsi - 64]
    vfnmadd231pd zmm2, zmm16, zmm14
    vfnmadd231pd zmm26, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rsi - 56]
    vfnmadd231pd zmm25, zmm16, zmm14
    vfnmadd231pd zmm20, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rsi - 48]
    vfnmadd231pd zmm22, zmm16, zmm14
    vfnmadd231pd zmm24, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rsi - 40]
    vfnmadd231pd zmm0, zmm16, zmm14
    vfnmadd231pd zmm7, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rsi - 32]
    vfnmadd231pd zmm6, zmm16, zmm14
    vfnmadd231pd zmm19, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rsi - 24]
    vfnmadd231pd zmm23, zmm16, zmm14
    vfnmadd231pd zmm21, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rsi - 16]
    vfnmadd231pd zmm1, zmm16, zmm14
    vfnmadd231pd zmm31, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rsi - 8]
    vfnmadd231pd zmm30, zmm16, zmm14
    vfnmadd231pd zmm29, zmm15, zmm16
    vbroadcastsd zmm16, qword ptr [rsi]
    vfnmadd231pd zmm28, zmm16, zmm14
    vfnmadd231pd zmm27, zmm16, zmm15
    add rsi, 96
    add rcx, 64
    dec r12
    jne .L207
    jmp .L209
.L208:
    lea r10, [8*rdx]
    lea r13, [8*rdx + 8]
.L209:
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
    mov rax, qword ptr [rsp + 48]
    cmp qword ptr [rsp + 40], rax
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
    je .L179
    mov ecx, 64
    mov rsi, qword ptr [rsp + 40]
    mov r14, qword ptr [rsp + 64]
    mov r12, qword ptr [rsp + 120]
    jmp .L211
.L210:
    sub rcx, -128
    add r12, 112
    add r14, qword ptr [rsp + 288]
    dec rsi
    cmp qword ptr [rsp + 48], rsi
    je .L179
.L211:
    cmp rcx, 1600
    je .L179
    vandpd zmm0, zmm29, zmmword ptr [rsp + rcx + 320]
    vminpd zmm0, zmm18, zmm0
    vmovupd zmmword ptr [r14 - 64], zmm0
    vbroadcastsd zmm1, qword ptr [r12 - 12]
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L212
    mov rax, qword ptr [rsp + 56]
    vmovdqu ymm1, ymmword ptr [rax + 4*r10]
    vpcmpltud k1, ymm1, dword ptr [r12 - 4]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [r12]{1to8}
    kandb k1, k0, k1
    mov rax, qword ptr [r12 - 92]
    mov rdi, qword ptr [r12 - 28]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 8*rdi], zmm0
    mov rax, qword ptr [r12 - 68]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rax + 4*rdi], ymm0
    kmovb eax, k1
    popcnt eax, eax
    add rax, rdi
    mov qword ptr [r12 - 28], rax
    vbroadcastsd zmm1, qword ptr [r12 - 12]
.L212:
    vandpd zmm0, zmm29, zmmword ptr [rsp + rcx + 384]
    vminpd zmm0, zmm18, zmm0
    vmovupd zmmword ptr [r14], zmm0
    vcmpgt_oqpd k0, zmm0, zmm1
    kortestb k0, k0
    je .L210
    mov rax, qword ptr [rsp + 56]
    vmovdqu ymm1, ymmword ptr [rax + 4*r13]
    vpcmpltud k1, ymm1, dword ptr [r12 - 4]{1to8}
    vpcmpneqd k1 {k1}, ymm1, dword ptr [r12]{1to8}
    kandb k1, k0, k1
    mov rax, qword ptr [r12 - 92]
    mov rdi, qword ptr [r12 - 28]
    vcompresspd zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 8*rdi], zmm0
    mov rax, qword ptr [r12 - 68]
    vpcompressd ymm0 {k1} {z}, ymm1
    vmovdqu ymmword ptr [rax + 4*rdi], ymm0
    kmovb eax, k1
    popcnt eax, eax
    add rax, rdi
    mov qword ptr [r12 - 28], rax
    jmp .L210
.L213:
    mov r9, qword ptr [rsp + 216]
    mov r15, qword ptr [rsp + 208]
.L214:
    mov rax, qword ptr [rsp + 104]
    mov rdx, rax
    cmp rax, qword ptr [rsp + 192]
    mov rdi, qword ptr [rsp + 376]
    jb .L3
    jmp .L216
.L215:
    mov rax, rdx
.L216:
    lea rsp, [rbp - 40]
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L217:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L9 .L15 .L11 .L13
.T1: jump .L104 .L123 .L111 .L117
.T2: jump .L144 .L165 .L151 .L158
.T3: jump .L181 .L200 .L188 .L194
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
