; avx512/f32/residual_select
rhotree_kernels::arch::avx512::f32::residual_select:
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
    mov rdx, r10
    shl rdx, 4
    je .L212
    mov r9, qword ptr [rdi + 24]
    mov rax, r9
    or rax, rdx
    shr rax, 32
    mov r11, rdx
    je .L1
    mov rax, r9
    xor edx, edx
    div r11
    cmp r11, r9
    jbe .L2
.L0:
    xor edx, edx
    jmp .L211
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
    imul r8, r8, 104
    shl r10, 6
    mov qword ptr [rsp + 136], r10
    lea rdi, [rbx + 128]
    mov qword ptr [rsp + 80], rdi
    lea rdi, [r11 + 96]
    mov qword ptr [rsp + 112], rdi
    mov r10, rdx
    and r10, -2
    neg r10
    lea rdi, [rdx + 2*rdx]
    shl rdi, 4
    add rdi, r11
    add rdi, 92
    mov qword ptr [rsp + 104], rdi
    shl rdx, 6
    vbroadcastss zmm11, dword ptr [rip + .K80000000]
    vbroadcastss zmm21, dword ptr [rip + .Kbf000000]
    vbroadcastss zmm26, dword ptr [rip + .Kc2d00000]
    vbroadcastss zmm27, dword ptr [rip + .K42b20000]
    vbroadcastss zmm4, dword ptr [rip + .Kcb400000]
    vbroadcastss zmm5, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss zmm28, dword ptr [rip + .Kbf317200]
    vbroadcastss zmm29, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss zmm8, dword ptr [rip + .K3ab511e8]
    vbroadcastss zmm30, dword ptr [rip + .K3c091d11]
    vbroadcastss zmm31, dword ptr [rip + .K3d2aac79]
    vbroadcastss zmm16, dword ptr [rip + .K3e2aaa49]
    vbroadcastss zmm12, dword ptr [rip + .K3efffffe]
    vbroadcastss zmm13, dword ptr [rip + .K3f800000]
    vbroadcastss zmm9, dword ptr [rip + .K7fffffff]
    vbroadcastss zmm17, dword ptr [rip + .K80000000]
    vbroadcastss zmm18, dword ptr [rip + .K40400000]
    vbroadcastss zmm19, dword ptr [rip + .K42d20000]
    vbroadcastss zmm20, dword ptr [rip + .K40a00000]
    vbroadcastss zmm25, dword ptr [rip + .K3eaaaaab]
    vbroadcastss zmm24, dword ptr [rip + .K3f317200]
    mov qword ptr [rsp + 120], rbx
    lea rdx, [rdx + rbx + 64]
    mov qword ptr [rsp + 200], rdx
    vbroadcastss zmm15, dword ptr [rip + .K35bfbe8e]
    lea rdx, [rcx + 96]
    mov qword ptr [rsp + 176], rdx
    lea rdx, [r11 + 100]
    mov qword ptr [rsp + 232], rdx
    lea rdx, [r11 + 104]
    mov qword ptr [rsp + 224], rdx
    mov qword ptr [rsp + 96], r11
    lea rdx, [r11 + 108]
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
    add rcx, 104
    add rdi, -104
    cmp rdx, 32
    jae .L4
    jmp .L210
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
    lea r14, [rcx + 4*rax]
    mov rax, qword ptr [rsp + 184]
    lea r12, [rax + r14]
    mov r13, rsi
    shl r13, 6
    mov rbx, qword ptr [rsp + 136]
    imul rbx, rsi
    add rbx, qword ptr [rsp + 80]
    mov rax, qword ptr [rsp + 112]
    lea rax, [rax + 4*rdx]
    mov qword ptr [rsp + 16], rax
    mov rax, qword ptr [rsp + 232]
    lea rax, [rax + 4*rdx]
    mov qword ptr [rsp + 40], rax
    mov rax, qword ptr [rsp + 224]
    lea rax, [rax + 4*rdx]
    mov qword ptr [rsp + 64], rax
    mov rax, qword ptr [rsp + 216]
    lea rcx, [rax + 4*rdx]
    mov rax, qword ptr [rsp + 104]
    lea rax, [rax + 4*rdx - 32]
    mov qword ptr [rsp + 72], rax
    mov rax, qword ptr [rsp + 96]
    vbroadcastss zmm23, dword ptr [rax + 4*rdx]
    lea rax, [rax + 4*rdx]
    vmovups zmm22, zmmword ptr [r14]
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
    lea rcx, [rsi + 4*rcx]
    lea r8, [rdi + 1]
    mov rdx, r8
    imul rdx, rax
    lea r14, [rsi + 4*rdx]
    mov rbx, qword ptr [rsp + 136]
    mov rdx, rbx
    imul rdx, r8
    shl r8, 6
    mov qword ptr [rsp + 72], r8
    imul rbx, rdi
    shl rdi, 6
    mov qword ptr [rsp + 56], rdi
    mov rax, qword ptr [rsp + 112]
    lea r8, [rax + 4*r11]
    mov rax, qword ptr [rsp + 104]
    lea rax, [rax + 4*r11 - 32]
    mov qword ptr [rsp + 64], rax
    mov rax, qword ptr [rsp + 96]
    lea rsi, [rax + 4*r11]
    vbroadcastss zmm0, dword ptr [rax + 4*r11]
    vmovaps zmmword ptr [rsp + 256], zmm0
    vmovaps zmmword ptr [rsp + 320], zmm0
    vmovaps zmmword ptr [rsp + 384], zmm0
    vmovaps zmmword ptr [rsp + 448], zmm0
    vmovaps zmmword ptr [rsp + 512], zmm0
    vmovaps zmmword ptr [rsp + 576], zmm0
    vmovaps zmmword ptr [rsp + 640], zmm0
    vmovaps zmmword ptr [rsp + 704], zmm0
    vmovups zmm22, zmmword ptr [rcx]
    vmovups zmm23, zmmword ptr [r14]
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
    lea rax, [rcx + 4*rax]
    mov rcx, qword ptr [rsp + 184]
    add rcx, rax
    mov qword ptr [rsp + 144], rcx
    mov r12, rdx
    shl r12, 6
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
    add rcx, 48
    add qword ptr [rsp + 64], 48
    add qword ptr [rsp + 40], 1248
    add r11, 12
    cmp rsi, qword ptr [rsp + 48]
    vbroadcastss zmm20, dword ptr [rip + .K40a00000]
    ja .L6
.L11:
    mov qword ptr [rsp + 16], rsi
    mov rdx, qword ptr [rsp + 96]
    vbroadcastss zmm0, dword ptr [rdx + 4*r11]
    lea rdx, [rdx + 4*r11]
    vmovaps zmmword ptr [rsp + 256], zmm0
    vmovaps zmmword ptr [rsp + 320], zmm0
    vmovaps zmmword ptr [rsp + 384], zmm0
    vmovaps zmmword ptr [rsp + 448], zmm0
    vmovaps zmmword ptr [rsp + 512], zmm0
    vmovaps zmmword ptr [rsp + 576], zmm0
    vmovaps zmmword ptr [rsp + 640], zmm0
    vmovaps zmmword ptr [rsp + 704], zmm0
    vmovaps zmmword ptr [rsp + 768], zmm0
    vmovaps zmmword ptr [rsp + 832], zmm0
    vmovaps zmmword ptr [rsp + 896], zmm0
    vmovaps zmmword ptr [rsp + 960], zmm0
    vmovups zmm22, zmmword ptr [rax]
    lea rdi, [rip + .T2]
    mov rsi, qword ptr [rsp + 88]
    movsxd rsi, dword ptr [rdi + 4*rsi]
    add rsi, rdi
    jmp rsi
.L12:
    mov r15, rcx
    xor r12d, r12d
    xor esi, esi
    jmp .L17
.L13:
    vxorps xmm0, xmm0, xmm0
    mov ebx, 1
.L14:
    vmovaps zmm1, zmm0
    lea rdi, [rdx + 4*r12]
    lea r13, [rbx + 2*rbx]
    shl r13, 4
    vbroadcastss zmm0, dword ptr [rdi + r13]
    shl rbx, 6
    vsubps zmm0, zmm0, zmmword ptr [rax + rbx]
    vfmadd213ps zmm0, zmm0, zmm1
.L15:
    vmulps zmm0, zmm0, zmm21
.L16:
    vmaxps zmm0, zmm26, zmm0
    vminps zmm0, zmm27, zmm0
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm0, zmm5
    vaddps zmm1, zmm1, zmm4
    vfmadd231ps zmm0, zmm1, zmm28
    vfmadd231ps zmm0, zmm1, zmm29
    vmovaps zmm2, zmm8
    vfmadd213ps zmm2, zmm0, zmm30
    vfmadd213ps zmm2, zmm0, zmm31
    vfmadd213ps zmm2, zmm0, zmm16
    vmulps zmm3, zmm22, dword ptr [rdx + 4*r12]{1to16}
    vfmadd213ps zmm2, zmm0, zmm12
    vmulps zmm6, zmm0, zmm0
    vfmadd213ps zmm6, zmm2, zmm0
    vaddps zmm0, zmm6, zmm13
    vscalefps zmm0, zmm0, zmm1
    vmulps zmm0, zmm3, zmm0
    vmovaps zmmword ptr [rsp + rsi + 256], zmm0
    add rsi, 64
    inc r12
    add r15, 4
    cmp rsi, 768
    je .L40
.L17:
    vmovaps zmm0, zmm11
    cmp r9, 2
    jb .L16
    cmp qword ptr [rsp + 8], 0
    je .L13
    vxorps xmm0, xmm0, xmm0
    mov ebx, 1
    mov rdi, r15
    mov r13, r8
.L18:
    vbroadcastss zmm1, dword ptr [rdi - 48]
    vsubps zmm1, zmm1, zmmword ptr [r13 - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [rdi]
    vsubps zmm0, zmm0, zmmword ptr [r13]
    vfmadd213ps zmm0, zmm0, zmm1
    sub r13, -128
    add rdi, 96
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
    vmovaps zmm1, zmm0
    lea rdi, [rdx + 4*r12]
    lea r14, [rbx + 2*rbx]
    shl r14, 4
    vbroadcastss zmm0, dword ptr [rdi + r14]
    shl rbx, 6
    vsubps zmm0, zmm0, zmmword ptr [rax + rbx]
    vfmadd213ps zmm0, zmm0, zmm1
.L22:
    vmulps zmm0, zmm0, zmm18
    vsqrtps zmm0, zmm0
.L23:
    vminps zmm0, zmm19, zmm0
    vxorps zmm1, zmm0, zmm17
    vmaxps zmm1, zmm26, zmm1
    vminps zmm1, zmm27, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm1, zmm2, zmm28
    vfmadd231ps zmm1, zmm2, zmm29
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm1, zmm30
    vfmadd213ps zmm3, zmm1, zmm31
    vfmadd213ps zmm3, zmm1, zmm16
    vfmadd213ps zmm3, zmm1, zmm12
    vmulps zmm6, zmm22, dword ptr [rdx + 4*r12]{1to16}
    vmulps zmm7, zmm1, zmm1
    vfmadd213ps zmm7, zmm3, zmm1
    vaddps zmm1, zmm7, zmm13
    vscalefps zmm1, zmm1, zmm2
    vfmadd213ps zmm1, zmm0, zmm1
    vmulps zmm0, zmm6, zmm1
    vmovaps zmmword ptr [rsp + rsi + 256], zmm0
    add rsi, 64
    inc r12
    add r15, 4
    cmp rsi, 768
    je .L40
.L24:
    vxorps xmm0, xmm0, xmm0
    cmp r9, 2
    jb .L23
    cmp qword ptr [rsp + 8], 0
    je .L20
    mov ebx, 1
    mov rdi, r15
    mov r13, r8
.L25:
    vbroadcastss zmm1, dword ptr [rdi - 48]
    vsubps zmm1, zmm1, zmmword ptr [r13 - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [rdi]
    vsubps zmm0, zmm0, zmmword ptr [r13]
    vfmadd213ps zmm0, zmm0, zmm1
    sub r13, -128
    add rdi, 96
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
    vmovaps zmm1, zmm0
    lea rdi, [rdx + 4*r12]
    lea r14, [rbx + 2*rbx]
    shl r14, 4
    vbroadcastss zmm0, dword ptr [rdi + r14]
    shl rbx, 6
    vsubps zmm0, zmm0, zmmword ptr [rax + rbx]
    vfmadd213ps zmm0, zmm0, zmm1
.L29:
    vmulps zmm0, zmm0, zmm20
    vsqrtps zmm0, zmm0
.L30:
    vminps zmm0, zmm19, zmm0
    vxorps zmm1, zmm0, zmm17
    vmaxps zmm1, zmm26, zmm1
    vminps zmm1, zmm27, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm1, zmm2, zmm28
    vfmadd231ps zmm1, zmm2, zmm29
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm1, zmm30
    vfmadd213ps zmm3, zmm1, zmm31
    vfmadd213ps zmm3, zmm1, zmm16
    vfmadd213ps zmm3, zmm1, zmm12
    vmulps zmm6, zmm22, dword ptr [rdx + 4*r12]{1to16}
    vmovaps zmm7, zmm13
    vfmadd231ps zmm7, zmm0, zmm25
    vfmadd213ps zmm7, zmm0, zmm13
    vmulps zmm0, zmm1, zmm1
    vfmadd213ps zmm0, zmm3, zmm1
    vaddps zmm0, zmm0, zmm13
    vscalefps zmm0, zmm0, zmm2
    vmulps zmm0, zmm7, zmm0
    vmulps zmm0, zmm6, zmm0
    vmovaps zmmword ptr [rsp + rsi + 256], zmm0
    add rsi, 64
    inc r12
    add r15, 4
    cmp rsi, 768
    je .L40
.L31:
    vxorps xmm0, xmm0, xmm0
    cmp r9, 2
    jb .L30
    cmp qword ptr [rsp + 8], 0
    je .L27
    mov ebx, 1
    mov rdi, r15
    mov r13, r8
.L32:
    vbroadcastss zmm1, dword ptr [rdi - 48]
    vsubps zmm1, zmm1, zmmword ptr [r13 - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [rdi]
    vsubps zmm0, zmm0, zmmword ptr [r13]
    vfmadd213ps zmm0, zmm0, zmm1
    sub r13, -128
    add rdi, 96
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
    vmovaps zmm1, zmm0
    lea rdi, [rdx + 4*rsi]
    lea r14, [rbx + 2*rbx]
    shl r14, 4
    vbroadcastss zmm0, dword ptr [rdi + r14]
    shl rbx, 6
    vsubps zmm0, zmm0, zmmword ptr [rax + rbx]
    vfmadd213ps zmm0, zmm0, zmm1
.L36:
    vsqrtps zmm0, zmm0
.L37:
    vxorps zmm0, zmm0, zmm17
    vmaxps zmm0, zmm26, zmm0
    vminps zmm0, zmm27, zmm0
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm0, zmm5
    vaddps zmm1, zmm1, zmm4
    vfmadd231ps zmm0, zmm1, zmm28
    vfmadd231ps zmm0, zmm1, zmm29
    vmovaps zmm2, zmm8
    vfmadd213ps zmm2, zmm0, zmm30
    vfmadd213ps zmm2, zmm0, zmm31
    vfmadd213ps zmm2, zmm0, zmm16
    vfmadd213ps zmm2, zmm0, zmm12
    vmulps zmm3, zmm22, dword ptr [rdx + 4*rsi]{1to16}
    vmulps zmm6, zmm0, zmm0
    vfmadd213ps zmm6, zmm2, zmm0
    vaddps zmm0, zmm6, zmm13
    vscalefps zmm0, zmm0, zmm1
    vmulps zmm0, zmm3, zmm0
    vmovaps zmmword ptr [rsp + r12 + 256], zmm0
    add r12, 64
    inc rsi
    add r15, 4
    cmp r12, 768
    je .L40
.L38:
    vxorps xmm0, xmm0, xmm0
    cmp r9, 2
    jb .L37
    cmp qword ptr [rsp + 8], 0
    je .L34
    mov ebx, 1
    mov rdi, r15
    mov r13, r8
.L39:
    vbroadcastss zmm1, dword ptr [rdi - 48]
    vsubps zmm1, zmm1, zmmword ptr [r13 - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [rdi]
    vsubps zmm0, zmm0, zmmword ptr [r13]
    vfmadd213ps zmm0, zmm0, zmm1
    sub r13, -128
    add rdi, 96
    lea r14, [r10 + rbx]
    add r14, 2
    add rbx, 2
    cmp r14, 1
    jne .L39
    test byte ptr [rsp], 1
    jne .L35
    jmp .L36
.L40:
    vmovaps zmm19, zmmword ptr [rsp + 256]
    vmovaps zmm18, zmmword ptr [rsp + 320]
    vmovaps zmm17, zmmword ptr [rsp + 384]
    vmovaps zmm16, zmmword ptr [rsp + 448]
    vmovaps zmm15, zmmword ptr [rsp + 512]
    vmovaps zmm14, zmmword ptr [rsp + 576]
    vmovaps zmm7, zmmword ptr [rsp + 640]
    vmovaps zmm6, zmmword ptr [rsp + 704]
    vmovaps zmm3, zmmword ptr [rsp + 768]
    vmovaps zmm2, zmmword ptr [rsp + 832]
    vmovaps zmm1, zmmword ptr [rsp + 896]
    vmovaps zmm0, zmmword ptr [rsp + 960]
    mov r15, qword ptr [rsp + 32]
    test r15, r15
    je .L42
    mov rdx, qword ptr [rsp + 144]
    mov rsi, qword ptr [rsp + 64]
    mov r12, qword ptr [rsp + 72]
.L41:
    vmovups zmm20, zmmword ptr [rdx]
    vfnmadd231ps zmm19, zmm20, dword ptr [rsi - 44]{1to16}
    vfnmadd231ps zmm18, zmm20, dword ptr [rsi - 40]{1to16}
    vfnmadd231ps zmm17, zmm20, dword ptr [rsi - 36]{1to16}
    vfnmadd231ps zmm16, zmm20, dword ptr [rsi - 32]{1to16}
    vfnmadd231ps zmm15, zmm20, dword ptr [rsi - 28]{1to16}
    vfnmadd231ps zmm14, zmm20, dword ptr [rsi - 24]{1to16}
    vfnmadd231ps zmm7, zmm20, dword ptr [rsi - 20]{1to16}
    vfnmadd231ps zmm6, zmm20, dword ptr [rsi - 16]{1to16}
    vfnmadd231ps zmm3, zmm20, dword ptr [rsi - 12]{1to16}
    vfnmadd231ps zmm2, zmm20, dword ptr [rsi - 8]{1to16}
    vfnmadd231ps zmm1, zmm20, dword ptr [rsi - 4]{1to16}
    vfnmadd231ps zmm0, zmm20, dword ptr [rsi]{1to16}
    add rsi, 48
    add rdx, 64
    dec r15
    jne .L41
    jmp .L43
.L42:
    mov r12, qword ptr [rsp + 72]
.L43:
    vmovaps zmmword ptr [rsp + 256], zmm19
    vmovaps zmmword ptr [rsp + 320], zmm18
    vmovaps zmmword ptr [rsp + 384], zmm17
    vmovaps zmmword ptr [rsp + 448], zmm16
    vmovaps zmmword ptr [rsp + 512], zmm15
    vmovaps zmmword ptr [rsp + 576], zmm14
    vmovaps zmmword ptr [rsp + 640], zmm7
    vmovaps zmmword ptr [rsp + 704], zmm6
    vmovaps zmmword ptr [rsp + 768], zmm3
    vmovaps zmmword ptr [rsp + 832], zmm2
    vmovaps zmmword ptr [rsp + 896], zmm1
    vmovaps zmmword ptr [rsp + 960], zmm0
    cmp qword ptr [rsp + 48], r11
    mov r15, qword ptr [rsp + 32]
    vbroadcastss zmm16, dword ptr [rip + .K3e2aaa49]
    vbroadcastss zmm17, dword ptr [rip + .K80000000]
    vbroadcastss zmm18, dword ptr [rip + .K40400000]
    vbroadcastss zmm19, dword ptr [rip + .K42d20000]
    vbroadcastss zmm15, dword ptr [rip + .K35bfbe8e]
    je .L10
    mov rdx, qword ptr [rsp + 48]
    mov rsi, qword ptr [rsp + 40]
    xor ebx, ebx
    jmp .L45
.L44:
    add rbx, 64
    add rsi, 104
    dec rdx
    cmp r11, rdx
    je .L10
.L45:
    cmp rbx, 768
    je .L10
    vandps zmm0, zmm9, zmmword ptr [rsp + rbx + 256]
    vminps zmm0, zmm13, zmm0
    vcmpgt_oqps k0, zmm0, dword ptr [rsi - 8]{1to16}
    kortestw k0, k0
    je .L44
    mov rdi, qword ptr [rsp + 24]
    vmovdqu64 zmm1, zmmword ptr [rdi + r12]
    vpcmpltud k1, zmm1, dword ptr [rsi - 4]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [rsi]{1to16}
    kandw k1, k0, k1
    mov rdi, qword ptr [rsi - 88]
    mov r14, qword ptr [rsi - 24]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rdi + 4*r14], zmm0
    mov rdi, qword ptr [rsi - 64]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rdi + 4*r14], zmm0
    kmovw edi, k1
    popcnt edi, edi
    add rdi, r14
    mov qword ptr [rsi - 24], rdi
    jmp .L44
.L46:
    mov r8, qword ptr [rsp + 56]
    mov rax, r8
    mov rdx, qword ptr [rsp + 128]
    imul rax, rdx
    mov rdi, qword ptr [rsp + 120]
    lea rcx, [rdi + 4*rax]
    lea r14, [r8 + 1]
    mov rax, r14
    imul rax, rdx
    lea rbx, [rdi + 4*rax]
    mov rax, r8
    shl rax, 6
    mov qword ptr [rsp + 40], rax
    mov r12, qword ptr [rsp + 136]
    mov r15, r12
    imul r15, r14
    shl r14, 6
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
    add rdi, 48
    add qword ptr [rsp + 208], 48
    add qword ptr [rsp + 144], 1248
    add r13, 12
    cmp rdx, qword ptr [rsp + 48]
    vbroadcastss zmm11, dword ptr [rip + .K80000000]
    ja .L8
.L48:
    mov qword ptr [rsp + 72], rdx
    mov rdx, qword ptr [rsp + 96]
    lea rax, [rdx + 4*r13]
    vbroadcastss zmm0, dword ptr [rdx + 4*r13]
    vmovaps zmmword ptr [rsp + 256], zmm0
    vmovaps zmmword ptr [rsp + 320], zmm0
    vmovaps zmmword ptr [rsp + 384], zmm0
    vmovaps zmmword ptr [rsp + 448], zmm0
    vmovaps zmmword ptr [rsp + 512], zmm0
    vmovaps zmmword ptr [rsp + 576], zmm0
    vmovaps zmmword ptr [rsp + 640], zmm0
    vmovaps zmmword ptr [rsp + 704], zmm0
    vmovaps zmmword ptr [rsp + 768], zmm0
    vmovaps zmmword ptr [rsp + 832], zmm0
    vmovaps zmmword ptr [rsp + 896], zmm0
    vmovaps zmmword ptr [rsp + 960], zmm0
    vmovaps zmmword ptr [rsp + 1024], zmm0
    vmovaps zmmword ptr [rsp + 1088], zmm0
    vmovaps zmmword ptr [rsp + 1152], zmm0
    vmovaps zmmword ptr [rsp + 1216], zmm0
    vmovaps zmmword ptr [rsp + 1280], zmm0
    vmovaps zmmword ptr [rsp + 1344], zmm0
    vmovaps zmmword ptr [rsp + 1408], zmm0
    vmovaps zmmword ptr [rsp + 1472], zmm0
    vmovaps zmmword ptr [rsp + 1536], zmm0
    vmovaps zmmword ptr [rsp + 1600], zmm0
    vmovaps zmmword ptr [rsp + 1664], zmm0
    vmovaps zmmword ptr [rsp + 1728], zmm0
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
    vxorps xmm0, xmm0, xmm0
    vxorps xmm1, xmm1, xmm1
.L51:
    vmovaps zmm2, zmm1
    lea rsi, [rax + 4*r8]
    lea r13, [rdx + 2*rdx]
    shl r13, 4
    vbroadcastss zmm1, dword ptr [rsi + r13]
    vmovaps zmm3, zmm0
    shl rdx, 6
    vsubps zmm0, zmm1, zmmword ptr [rcx + rdx]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [rbx + rdx]
    vfmadd213ps zmm1, zmm1, zmm2
.L52:
    vmulps zmm2, zmm0, zmm21
    vmulps zmm0, zmm1, zmm21
    mov r13, qword ptr [rsp + 16]
.L53:
    vbroadcastss zmm1, dword ptr [rax + 4*r8]
    vmaxps zmm2, zmm26, zmm2
    vminps zmm2, zmm27, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm24
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm30
    vfmadd213ps zmm6, zmm2, zmm31
    vfmadd213ps zmm6, zmm2, zmm16
    vmulps zmm7, zmm1, zmmword ptr [rcx]
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm14, zmm2, zmm2
    vfmadd213ps zmm14, zmm6, zmm2
    vaddps zmm2, zmm14, zmm13
    vscalefps zmm2, zmm2, zmm3
    vmulps zmm2, zmm7, zmm2
    vmovaps zmmword ptr [rsp + r14 + 256], zmm2
    vmaxps zmm0, zmm26, zmm0
    vminps zmm0, zmm27, zmm0
    vmovaps zmm2, zmm5
    vfmsub213ps zmm2, zmm0, zmm4
    vaddps zmm2, zmm2, zmm4
    vfnmadd231ps zmm0, zmm2, zmm24
    vfnmadd231ps zmm0, zmm2, zmm15
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm0, zmm30
    vfmadd213ps zmm3, zmm0, zmm31
    vfmadd213ps zmm3, zmm0, zmm16
    vmulps zmm1, zmm1, zmmword ptr [rbx]
    vfmadd213ps zmm3, zmm0, zmm12
    vmulps zmm6, zmm0, zmm0
    vfmadd213ps zmm6, zmm3, zmm0
    vaddps zmm0, zmm6, zmm13
    vscalefps zmm0, zmm0, zmm2
    vmulps zmm0, zmm1, zmm0
    vmovaps zmmword ptr [rsp + r14 + 320], zmm0
    add r14, 128
    inc r8
    add rdi, 4
    cmp r14, 1536
    je .L77
.L54:
    vmovaps zmm2, zmm11
    vmovaps zmm0, zmm11
    cmp r9, 2
    jb .L53
    cmp qword ptr [rsp + 8], 0
    je .L50
    mov edx, 1
    vxorps xmm0, xmm0, xmm0
    mov rsi, rdi
    mov r13, qword ptr [rsp + 80]
    vxorps xmm1, xmm1, xmm1
.L55:
    vbroadcastss zmm2, dword ptr [rsi - 48]
    vsubps zmm3, zmm2, zmmword ptr [r13 + r12 - 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r13 + r15 - 64]
    vbroadcastss zmm6, dword ptr [rsi]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r13 + r12]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r13 + r15]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r13, -128
    add rsi, 96
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
    vxorps xmm1, xmm1, xmm1
.L58:
    vmovaps zmm2, zmm1
    lea rdi, [rax + 4*r14]
    lea r11, [rdx + 2*rdx]
    shl r11, 4
    vbroadcastss zmm1, dword ptr [rdi + r11]
    vmovaps zmm3, zmm0
    shl rdx, 6
    vsubps zmm0, zmm1, zmmword ptr [rcx + rdx]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [rbx + rdx]
    vfmadd213ps zmm1, zmm1, zmm2
.L59:
    vmulps zmm0, zmm0, zmm18
    vsqrtps zmm2, zmm0
    vmulps zmm0, zmm1, zmm18
    vsqrtps zmm0, zmm0
.L60:
    vbroadcastss zmm1, dword ptr [rax + 4*r14]
    vminps zmm2, zmm19, zmm2
    vxorps zmm3, zmm2, zmm17
    vmaxps zmm3, zmm26, zmm3
    vminps zmm3, zmm27, zmm3
    vmovaps zmm6, zmm5
    vfmsub213ps zmm6, zmm3, zmm4
    vaddps zmm6, zmm6, zmm4
    vfnmadd231ps zmm3, zmm6, zmm24
    vfnmadd231ps zmm3, zmm6, zmm15
    vmovaps zmm7, zmm8
    vfmadd213ps zmm7, zmm3, zmm30
    vfmadd213ps zmm7, zmm3, zmm31
    vfmadd213ps zmm7, zmm3, zmm16
    vmulps zmm14, zmm1, zmmword ptr [rcx]
    vfmadd213ps zmm7, zmm3, zmm12
    vmulps zmm15, zmm3, zmm3
    vfmadd213ps zmm15, zmm7, zmm3
    vaddps zmm3, zmm15, zmm13
    vbroadcastss zmm15, dword ptr [rip + .K35bfbe8e]
    vscalefps zmm3, zmm3, zmm6
    vfmadd213ps zmm3, zmm2, zmm3
    vmulps zmm2, zmm14, zmm3
    vmovaps zmmword ptr [rsp + rsi + 256], zmm2
    vminps zmm0, zmm19, zmm0
    vxorps zmm2, zmm0, zmm17
    vmaxps zmm2, zmm26, zmm2
    vminps zmm2, zmm27, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm24
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm30
    vfmadd213ps zmm6, zmm2, zmm31
    vfmadd213ps zmm6, zmm2, zmm16
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm1, zmm1, zmmword ptr [rbx]
    vmulps zmm7, zmm2, zmm2
    vfmadd213ps zmm7, zmm6, zmm2
    vaddps zmm2, zmm7, zmm13
    vscalefps zmm2, zmm2, zmm3
    vfmadd213ps zmm2, zmm0, zmm2
    vmulps zmm0, zmm1, zmm2
    vmovaps zmmword ptr [rsp + rsi + 320], zmm0
    add rsi, 128
    inc r14
    add r8, 4
    cmp rsi, 1536
    je .L77
.L61:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r9, 2
    jb .L60
    cmp qword ptr [rsp + 8], 0
    je .L57
    mov edx, 1
    mov rdi, r8
    mov r13, qword ptr [rsp + 80]
    vxorps xmm1, xmm1, xmm1
.L62:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm3, zmm2, zmmword ptr [r13 + r12 - 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r13 + r15 - 64]
    vbroadcastss zmm6, dword ptr [rdi]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r13 + r12]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r13 + r15]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r13, -128
    add rdi, 96
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
    vxorps xmm1, xmm1, xmm1
.L65:
    vmovaps zmm2, zmm1
    lea rdi, [rax + 4*r8]
    lea r11, [rdx + 2*rdx]
    shl r11, 4
    vbroadcastss zmm1, dword ptr [rdi + r11]
    vmovaps zmm3, zmm0
    shl rdx, 6
    vsubps zmm0, zmm1, zmmword ptr [rcx + rdx]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [rbx + rdx]
    vfmadd213ps zmm1, zmm1, zmm2
.L66:
    vmulps zmm0, zmm0, zmm20
    vsqrtps zmm2, zmm0
    vmulps zmm0, zmm1, zmm20
    vsqrtps zmm0, zmm0
.L67:
    vbroadcastss zmm1, dword ptr [rax + 4*r8]
    vminps zmm2, zmm19, zmm2
    vxorps zmm3, zmm2, zmm17
    vmaxps zmm3, zmm26, zmm3
    vminps zmm3, zmm27, zmm3
    vmovaps zmm6, zmm5
    vfmsub213ps zmm6, zmm3, zmm4
    vaddps zmm6, zmm6, zmm4
    vfnmadd231ps zmm3, zmm6, zmm24
    vfnmadd231ps zmm3, zmm6, zmm15
    vmovaps zmm7, zmm8
    vfmadd213ps zmm7, zmm3, zmm30
    vfmadd213ps zmm7, zmm3, zmm31
    vfmadd213ps zmm7, zmm3, zmm16
    vfmadd213ps zmm7, zmm3, zmm12
    vmulps zmm14, zmm1, zmmword ptr [rcx]
    vmovaps zmm15, zmm25
    vfmadd213ps zmm15, zmm2, zmm13
    vfmadd213ps zmm15, zmm2, zmm13
    vmulps zmm2, zmm3, zmm3
    vfmadd213ps zmm2, zmm7, zmm3
    vaddps zmm2, zmm2, zmm13
    vscalefps zmm2, zmm2, zmm6
    vmulps zmm2, zmm15, zmm2
    vbroadcastss zmm15, dword ptr [rip + .K35bfbe8e]
    vmulps zmm2, zmm14, zmm2
    vmovaps zmmword ptr [rsp + rsi + 256], zmm2
    vminps zmm0, zmm19, zmm0
    vxorps zmm2, zmm0, zmm17
    vmaxps zmm2, zmm26, zmm2
    vminps zmm2, zmm27, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm24
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm30
    vfmadd213ps zmm6, zmm2, zmm31
    vfmadd213ps zmm6, zmm2, zmm16
    vmulps zmm1, zmm1, zmmword ptr [rbx]
    vfmadd213ps zmm6, zmm2, zmm12
    vmovaps zmm7, zmm25
    vfmadd213ps zmm7, zmm0, zmm13
    vfmadd213ps zmm7, zmm0, zmm13
    vmulps zmm0, zmm2, zmm2
    vfmadd213ps zmm0, zmm6, zmm2
    vaddps zmm0, zmm0, zmm13
    vscalefps zmm0, zmm0, zmm3
    vmulps zmm0, zmm7, zmm0
    vmulps zmm0, zmm1, zmm0
    vmovaps zmmword ptr [rsp + rsi + 320], zmm0
    add rsi, 128
    inc r8
    add r14, 4
    cmp rsi, 1536
    je .L77
.L68:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r9, 2
    jb .L67
    cmp qword ptr [rsp + 8], 0
    je .L64
    mov edx, 1
    mov rdi, r14
    mov r13, qword ptr [rsp + 80]
    vxorps xmm1, xmm1, xmm1
.L69:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm3, zmm2, zmmword ptr [r13 + r12 - 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r13 + r15 - 64]
    vbroadcastss zmm6, dword ptr [rdi]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r13 + r12]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r13 + r15]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r13, -128
    add rdi, 96
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
    vxorps xmm1, xmm1, xmm1
.L72:
    vmovaps zmm2, zmm1
    lea rdi, [rax + 4*r8]
    lea r11, [rdx + 2*rdx]
    shl r11, 4
    vbroadcastss zmm1, dword ptr [rdi + r11]
    vmovaps zmm3, zmm0
    shl rdx, 6
    vsubps zmm0, zmm1, zmmword ptr [rcx + rdx]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [rbx + rdx]
    vfmadd213ps zmm1, zmm1, zmm2
.L73:
    vsqrtps zmm2, zmm0
    vsqrtps zmm0, zmm1
.L74:
    vbroadcastss zmm1, dword ptr [rax + 4*r8]
    vxorps zmm2, zmm2, zmm17
    vmaxps zmm2, zmm26, zmm2
    vminps zmm2, zmm27, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm24
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm30
    vfmadd213ps zmm6, zmm2, zmm31
    vfmadd213ps zmm6, zmm2, zmm16
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm7, zmm1, zmmword ptr [rcx]
    vmulps zmm14, zmm2, zmm2
    vfmadd213ps zmm14, zmm6, zmm2
    vaddps zmm2, zmm14, zmm13
    vscalefps zmm2, zmm2, zmm3
    vmulps zmm2, zmm7, zmm2
    vmovaps zmmword ptr [rsp + r14 + 256], zmm2
    vxorps zmm0, zmm0, zmm17
    vmaxps zmm0, zmm26, zmm0
    vminps zmm0, zmm27, zmm0
    vmovaps zmm2, zmm5
    vfmsub213ps zmm2, zmm0, zmm4
    vaddps zmm2, zmm2, zmm4
    vfnmadd231ps zmm0, zmm2, zmm24
    vfnmadd231ps zmm0, zmm2, zmm15
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm0, zmm30
    vfmadd213ps zmm3, zmm0, zmm31
    vfmadd213ps zmm3, zmm0, zmm16
    vmulps zmm1, zmm1, zmmword ptr [rbx]
    vfmadd213ps zmm3, zmm0, zmm12
    vmulps zmm6, zmm0, zmm0
    vfmadd213ps zmm6, zmm3, zmm0
    vaddps zmm0, zmm6, zmm13
    vscalefps zmm0, zmm0, zmm2
    vmulps zmm0, zmm1, zmm0
    vmovaps zmmword ptr [rsp + r14 + 320], zmm0
    add r14, 128
    inc r8
    add rsi, 4
    cmp r14, 1536
    je .L77
.L75:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r9, 2
    jb .L74
    cmp qword ptr [rsp + 8], 0
    je .L71
    mov edx, 1
    mov rdi, rsi
    mov r13, qword ptr [rsp + 80]
    vxorps xmm1, xmm1, xmm1
.L76:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm3, zmm2, zmmword ptr [r13 + r12 - 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r13 + r15 - 64]
    vbroadcastss zmm6, dword ptr [rdi]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r13 + r12]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r13 + r15]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r13, -128
    add rdi, 96
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
    vmovaps zmm27, zmmword ptr [rsp + 256]
    vmovaps zmm26, zmmword ptr [rsp + 320]
    vmovaps zmm25, zmmword ptr [rsp + 384]
    vmovaps zmm24, zmmword ptr [rsp + 448]
    vmovaps zmm23, zmmword ptr [rsp + 512]
    vmovaps zmm22, zmmword ptr [rsp + 576]
    vmovaps zmm28, zmmword ptr [rsp + 640]
    vmovaps zmm29, zmmword ptr [rsp + 704]
    vmovaps zmm30, zmmword ptr [rsp + 768]
    vmovaps zmm31, zmmword ptr [rsp + 832]
    vmovaps zmm14, zmmword ptr [rsp + 896]
    vmovaps zmm1, zmmword ptr [rsp + 960]
    vmovaps zmm16, zmmword ptr [rsp + 1024]
    vmovaps zmm18, zmmword ptr [rsp + 1088]
    vmovaps zmm6, zmmword ptr [rsp + 1152]
    vmovaps zmm7, zmmword ptr [rsp + 1216]
    vmovaps zmm0, zmmword ptr [rsp + 1280]
    vmovaps zmm19, zmmword ptr [rsp + 1344]
    vmovaps zmm17, zmmword ptr [rsp + 1408]
    vmovaps zmm15, zmmword ptr [rsp + 1472]
    vmovaps zmm20, zmmword ptr [rsp + 1536]
    vmovaps zmm21, zmmword ptr [rsp + 1600]
    vmovaps zmm2, zmmword ptr [rsp + 1664]
    vmovaps zmm3, zmmword ptr [rsp + 1728]
    mov r8, qword ptr [rsp + 32]
    test r8, r8
    mov rsi, qword ptr [rsp + 24]
    je .L79
    mov rax, qword ptr [rsp + 200]
    mov rdx, qword ptr [rsp + 208]
    mov r14, qword ptr [rsp + 192]
.L78:
    vmovups zmm9, zmmword ptr [rax + r12]
    vmovups zmm10, zmmword ptr [rax + r15]
    vbroadcastss zmm11, dword ptr [rdx - 44]
    vfnmadd231ps zmm27, zmm11, zmm9
    vfnmadd231ps zmm26, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdx - 40]
    vfnmadd231ps zmm25, zmm11, zmm9
    vfnmadd231ps zmm24, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdx - 36]
    vfnmadd231ps zmm23, zmm11, zmm9
    vfnmadd231ps zmm22, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdx - 32]
    vfnmadd231ps zmm28, zmm11, zmm9
    vfnmadd231ps zmm29, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdx - 28]
    vfnmadd231ps zmm30, zmm11, zmm9
    vfnmadd231ps zmm31, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdx - 24]
    vfnmadd231ps zmm14, zmm11, zmm9
    vfnmadd231ps zmm1, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdx - 20]
    vfnmadd231ps zmm16, zmm11, zmm9
    vfnmadd231ps zmm18, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdx - 16]
    vfnmadd231ps zmm6, zmm11, zmm9
    vfnmadd231ps zmm7, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdx - 12]
    vfnmadd231ps zmm0, zmm11, zmm9
    vfnmadd231ps zmm19, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdx - 8]
    vfnmadd231ps zmm17, zmm11, zmm9
    vfnmadd231ps zmm15, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdx - 4]
    vfnmadd231ps zmm20, zmm11, zmm9
    vfnmadd231ps zmm21, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdx]
    vfnmadd231ps zmm2, zmm11, zmm9
    vfnmadd231ps zmm3, zmm11, zmm10
    add rdx, 48
    add rax, 64
    dec r8
    jne .L78
    jmp .L80
.L79:
    mov r14, qword ptr [rsp + 192]
.L80:
    vmovaps zmmword ptr [rsp + 256], zmm27
    vmovaps zmmword ptr [rsp + 320], zmm26
    vmovaps zmmword ptr [rsp + 384], zmm25
    vmovaps zmmword ptr [rsp + 448], zmm24
    vmovaps zmmword ptr [rsp + 512], zmm23
    vmovaps zmmword ptr [rsp + 576], zmm22
    vmovaps zmmword ptr [rsp + 640], zmm28
    vmovaps zmmword ptr [rsp + 704], zmm29
    vmovaps zmmword ptr [rsp + 768], zmm30
    vmovaps zmmword ptr [rsp + 832], zmm31
    vmovaps zmmword ptr [rsp + 896], zmm14
    vmovaps zmmword ptr [rsp + 960], zmm1
    vmovaps zmmword ptr [rsp + 1024], zmm16
    vmovaps zmmword ptr [rsp + 1088], zmm18
    vmovaps zmmword ptr [rsp + 1152], zmm6
    vmovaps zmmword ptr [rsp + 1216], zmm7
    vmovaps zmmword ptr [rsp + 1280], zmm0
    vmovaps zmmword ptr [rsp + 1344], zmm19
    vmovaps zmmword ptr [rsp + 1408], zmm17
    vmovaps zmmword ptr [rsp + 1472], zmm15
    vmovaps zmmword ptr [rsp + 1536], zmm20
    vmovaps zmmword ptr [rsp + 1600], zmm21
    vmovaps zmmword ptr [rsp + 1664], zmm2
    vmovaps zmmword ptr [rsp + 1728], zmm3
    cmp qword ptr [rsp + 48], r13
    vbroadcastss zmm21, dword ptr [rip + .Kbf000000]
    vbroadcastss zmm26, dword ptr [rip + .Kc2d00000]
    vbroadcastss zmm27, dword ptr [rip + .K42b20000]
    vbroadcastss zmm28, dword ptr [rip + .Kbf317200]
    vbroadcastss zmm29, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss zmm30, dword ptr [rip + .K3c091d11]
    vbroadcastss zmm31, dword ptr [rip + .K3d2aac79]
    vbroadcastss zmm16, dword ptr [rip + .K3e2aaa49]
    vbroadcastss zmm9, dword ptr [rip + .K7fffffff]
    vbroadcastss zmm17, dword ptr [rip + .K80000000]
    vbroadcastss zmm18, dword ptr [rip + .K40400000]
    vbroadcastss zmm19, dword ptr [rip + .K42d20000]
    vbroadcastss zmm20, dword ptr [rip + .K40a00000]
    vbroadcastss zmm25, dword ptr [rip + .K3eaaaaab]
    vbroadcastss zmm24, dword ptr [rip + .K3f317200]
    vbroadcastss zmm15, dword ptr [rip + .K35bfbe8e]
    je .L47
    mov eax, 64
    mov r11, qword ptr [rsp + 48]
    mov r8, qword ptr [rsp + 144]
    jmp .L82
.L81:
    sub rax, -128
    add r8, 104
    dec r11
    cmp r13, r11
    je .L47
.L82:
    cmp rax, 1600
    je .L47
    vandps zmm0, zmm9, zmmword ptr [rsp + rax + 192]
    vminps zmm0, zmm13, zmm0
    vbroadcastss zmm1, dword ptr [r8 - 8]
    vcmpgt_oqps k0, zmm0, zmm1
    kortestw k0, k0
    je .L83
    mov rdx, qword ptr [rsp + 40]
    vmovdqu64 zmm1, zmmword ptr [rsi + rdx]
    vpcmpltud k1, zmm1, dword ptr [r8 - 4]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [r8]{1to16}
    kandw k1, k0, k1
    mov rdx, qword ptr [r8 - 88]
    mov rdi, qword ptr [r8 - 24]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rdx + 4*rdi], zmm0
    mov rdx, qword ptr [r8 - 64]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rdx + 4*rdi], zmm0
    kmovw edx, k1
    popcnt edx, edx
    add rdx, rdi
    mov qword ptr [r8 - 24], rdx
    vbroadcastss zmm1, dword ptr [r8 - 8]
.L83:
    vandps zmm0, zmm9, zmmword ptr [rsp + rax + 256]
    vminps zmm0, zmm13, zmm0
    vcmpgt_oqps k0, zmm0, zmm1
    kortestw k0, k0
    je .L81
    vmovdqu64 zmm1, zmmword ptr [rsi + r14]
    vpcmpltud k1, zmm1, dword ptr [r8 - 4]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [r8]{1to16}
    kandw k1, k0, k1
    mov rdx, qword ptr [r8 - 88]
    mov rdi, qword ptr [r8 - 24]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rdx + 4*rdi], zmm0
    mov rdx, qword ptr [r8 - 64]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rdx + 4*rdi], zmm0
    kmovw edx, k1
    popcnt edx, edx
    add rdx, rdi
    mov qword ptr [r8 - 24], rdx
    jmp .L81
.L84:
    mov r15, qword ptr [rsp + 32]
    mov rdx, qword ptr [rsp + 168]
    jmp .L169
.L85:
    add qword ptr [rsp + 16], 16
    add qword ptr [rsp + 40], 16
    add qword ptr [rsp + 64], 16
    add rcx, 16
    add qword ptr [rsp + 72], 16
    mov rax, qword ptr [rsp + 96]
    vbroadcastss zmm23, dword ptr [rax + 4*rdx]
    lea rax, [rax + 4*rdx]
    vmovups zmm22, zmmword ptr [r14]
    lea rdi, [rip + .T0]
    mov rsi, qword ptr [rsp + 88]
    movsxd rsi, dword ptr [rdi + 4*rsi]
    add rsi, rdi
    jmp rsi
.L86:
    cmp r9, 2
    jb .L90
    vxorps xmm0, xmm0, xmm0
    mov esi, 1
    cmp qword ptr [rsp + 8], 0
    je .L88
    mov rdi, qword ptr [rsp + 16]
    mov r8, rbx
.L87:
    vbroadcastss zmm1, dword ptr [rdi - 48]
    vsubps zmm1, zmm1, zmmword ptr [r8 - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [rdi]
    vsubps zmm0, zmm0, zmmword ptr [r8]
    vfmadd213ps zmm0, zmm0, zmm1
    sub r8, -128
    add rdi, 96
    lea r11, [r10 + rsi]
    add r11, 2
    add rsi, 2
    cmp r11, 1
    jne .L87
    test byte ptr [rsp], 1
    je .L89
.L88:
    lea rdi, [rsi + 2*rsi]
    shl rdi, 4
    vbroadcastss zmm1, dword ptr [rax + rdi]
    shl rsi, 6
    vsubps zmm1, zmm1, zmmword ptr [r14 + rsi]
    vfmadd231ps zmm0, zmm1, zmm1
.L89:
    vmulps zmm0, zmm0, zmm21
    jmp .L91
.L90:
    vmovaps zmm0, zmm11
.L91:
    vmaxps zmm0, zmm26, zmm0
    vminps zmm0, zmm27, zmm0
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm0, zmm5
    vaddps zmm1, zmm1, zmm4
    vfmadd231ps zmm0, zmm1, zmm28
    vfmadd231ps zmm0, zmm1, zmm29
    vmovaps zmm2, zmm8
    vfmadd213ps zmm2, zmm0, zmm30
    vfmadd213ps zmm2, zmm0, zmm31
    vfmadd213ps zmm2, zmm0, zmm16
    vfmadd213ps zmm2, zmm0, zmm12
    vmulps zmm3, zmm23, zmm22
    vmulps zmm6, zmm0, zmm0
    vfmadd213ps zmm6, zmm2, zmm0
    vaddps zmm0, zmm6, zmm13
    vscalefps zmm0, zmm0, zmm1
    vmulps zmm23, zmm3, zmm0
    vbroadcastss zmm0, dword ptr [rax + 4]
    cmp r9, 2
    jb .L95
    lea rsi, [rax + 4]
    vxorps xmm1, xmm1, xmm1
    mov r8d, 1
    cmp qword ptr [rsp + 8], 0
    je .L93
    mov rdi, qword ptr [rsp + 40]
    mov r11, rbx
.L92:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r11 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rdi]
    vsubps zmm1, zmm1, zmmword ptr [r11]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r11, -128
    add rdi, 96
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
    shl rdi, 4
    vbroadcastss zmm2, dword ptr [rsi + rdi]
    shl r8, 6
    vsubps zmm2, zmm2, zmmword ptr [r14 + r8]
    vfmadd231ps zmm1, zmm2, zmm2
.L94:
    vmulps zmm1, zmm1, zmm21
    jmp .L96
.L95:
    vmovaps zmm1, zmm11
.L96:
    vmaxps zmm1, zmm26, zmm1
    vminps zmm1, zmm27, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm1, zmm2, zmm28
    vfmadd231ps zmm1, zmm2, zmm29
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm1, zmm30
    vfmadd213ps zmm3, zmm1, zmm31
    vfmadd213ps zmm3, zmm1, zmm16
    vfmadd213ps zmm3, zmm1, zmm12
    vmulps zmm0, zmm0, zmm22
    vmulps zmm6, zmm1, zmm1
    vfmadd213ps zmm6, zmm3, zmm1
    vaddps zmm1, zmm6, zmm13
    vscalefps zmm1, zmm1, zmm2
    vmulps zmm24, zmm0, zmm1
    vbroadcastss zmm0, dword ptr [rax + 8]
    cmp r9, 2
    jb .L100
    lea rsi, [rax + 8]
    vxorps xmm1, xmm1, xmm1
    mov r8d, 1
    cmp qword ptr [rsp + 8], 0
    je .L98
    mov rdi, qword ptr [rsp + 64]
    mov r11, rbx
.L97:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r11 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rdi]
    vsubps zmm1, zmm1, zmmword ptr [r11]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r11, -128
    add rdi, 96
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
    shl rdi, 4
    vbroadcastss zmm2, dword ptr [rsi + rdi]
    shl r8, 6
    vsubps zmm2, zmm2, zmmword ptr [r14 + r8]
    vfmadd231ps zmm1, zmm2, zmm2
.L99:
    vmulps zmm1, zmm1, zmm21
    jmp .L101
.L100:
    vmovaps zmm1, zmm11
.L101:
    vmaxps zmm1, zmm26, zmm1
    vminps zmm1, zmm27, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm1, zmm2, zmm28
    vfmadd231ps zmm1, zmm2, zmm29
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm1, zmm30
    vfmadd213ps zmm3, zmm1, zmm31
    vfmadd213ps zmm3, zmm1, zmm16
    vfmadd213ps zmm3, zmm1, zmm12
    vmulps zmm0, zmm0, zmm22
    vmulps zmm6, zmm1, zmm1
    vfmadd213ps zmm6, zmm3, zmm1
    vaddps zmm1, zmm6, zmm13
    vscalefps zmm1, zmm1, zmm2
    vmulps zmm25, zmm0, zmm1
    vbroadcastss zmm0, dword ptr [rax + 12]
    cmp r9, 2
    jb .L105
    add rax, 12
    vxorps xmm1, xmm1, xmm1
    mov esi, 1
    cmp qword ptr [rsp + 8], 0
    je .L103
    mov rdi, rcx
    mov r8, rbx
.L102:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rdi]
    vsubps zmm1, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add rdi, 96
    lea r11, [r10 + rsi]
    add r11, 2
    add rsi, 2
    cmp r11, 1
    jne .L102
    test byte ptr [rsp], 1
    je .L104
.L103:
    lea rdi, [rsi + 2*rsi]
    shl rdi, 4
    vbroadcastss zmm2, dword ptr [rax + rdi]
    shl rsi, 6
    vsubps zmm2, zmm2, zmmword ptr [r14 + rsi]
    vfmadd231ps zmm1, zmm2, zmm2
.L104:
    vmulps zmm1, zmm1, zmm21
    jmp .L106
.L105:
    vmovaps zmm1, zmm11
.L106:
    vmaxps zmm1, zmm26, zmm1
    vminps zmm1, zmm27, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm1, zmm2, zmm28
    vfmadd231ps zmm1, zmm2, zmm29
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm1, zmm30
    vfmadd213ps zmm3, zmm1, zmm31
    vfmadd213ps zmm3, zmm1, zmm16
    vfmadd213ps zmm3, zmm1, zmm12
    vmulps zmm0, zmm0, zmm22
    vmulps zmm6, zmm1, zmm1
    vfmadd213ps zmm6, zmm3, zmm1
    vaddps zmm1, zmm6, zmm13
    vscalefps zmm1, zmm1, zmm2
    vmulps zmm0, zmm0, zmm1
    test r15, r15
    jne .L161
    jmp .L163
.L107:
    vxorps xmm0, xmm0, xmm0
    vxorps xmm1, xmm1, xmm1
    cmp r9, 2
    jb .L111
    mov esi, 1
    cmp qword ptr [rsp + 8], 0
    je .L109
    mov rdi, qword ptr [rsp + 16]
    mov r8, rbx
.L108:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rdi]
    vsubps zmm1, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add rdi, 96
    lea r11, [r10 + rsi]
    add r11, 2
    add rsi, 2
    cmp r11, 1
    jne .L108
    test byte ptr [rsp], 1
    je .L110
.L109:
    lea rdi, [rsi + 2*rsi]
    shl rdi, 4
    vbroadcastss zmm2, dword ptr [rax + rdi]
    shl rsi, 6
    vsubps zmm2, zmm2, zmmword ptr [r14 + rsi]
    vfmadd231ps zmm1, zmm2, zmm2
.L110:
    vmulps zmm1, zmm1, zmm20
    vsqrtps zmm1, zmm1
.L111:
    vminps zmm1, zmm19, zmm1
    vxorps zmm2, zmm1, zmm17
    vmaxps zmm2, zmm26, zmm2
    vminps zmm2, zmm27, zmm2
    vmovaps zmm3, zmm4
    vfmsub231ps zmm3, zmm2, zmm5
    vaddps zmm3, zmm3, zmm4
    vfmadd231ps zmm2, zmm3, zmm28
    vfmadd231ps zmm2, zmm3, zmm29
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm30
    vfmadd213ps zmm6, zmm2, zmm31
    vfmadd213ps zmm6, zmm2, zmm16
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm7, zmm23, zmm22
    vmovaps zmm14, zmm13
    vfmadd231ps zmm14, zmm1, zmm25
    vfmadd213ps zmm14, zmm1, zmm13
    vmulps zmm1, zmm2, zmm2
    vfmadd213ps zmm1, zmm6, zmm2
    vaddps zmm1, zmm1, zmm13
    vscalefps zmm1, zmm1, zmm3
    vmulps zmm1, zmm14, zmm1
    vmulps zmm23, zmm7, zmm1
    vbroadcastss zmm1, dword ptr [rax + 4]
    cmp r9, 2
    jb .L115
    lea rsi, [rax + 4]
    vxorps xmm0, xmm0, xmm0
    mov r8d, 1
    cmp qword ptr [rsp + 8], 0
    je .L113
    mov rdi, qword ptr [rsp + 40]
    mov r11, rbx
.L112:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r11 - 64]
    vfmadd213ps zmm2, zmm2, zmm0
    vbroadcastss zmm0, dword ptr [rdi]
    vsubps zmm0, zmm0, zmmword ptr [r11]
    vfmadd213ps zmm0, zmm0, zmm2
    sub r11, -128
    add rdi, 96
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
    shl rdi, 4
    vbroadcastss zmm2, dword ptr [rsi + rdi]
    shl r8, 6
    vsubps zmm2, zmm2, zmmword ptr [r14 + r8]
    vfmadd231ps zmm0, zmm2, zmm2
.L114:
    vmulps zmm0, zmm0, zmm20
    vsqrtps zmm0, zmm0
.L115:
    vminps zmm0, zmm19, zmm0
    vxorps zmm2, zmm0, zmm17
    vmaxps zmm2, zmm26, zmm2
    vminps zmm2, zmm27, zmm2
    vmovaps zmm3, zmm4
    vfmsub231ps zmm3, zmm2, zmm5
    vaddps zmm3, zmm3, zmm4
    vfmadd231ps zmm2, zmm3, zmm28
    vfmadd231ps zmm2, zmm3, zmm29
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm30
    vfmadd213ps zmm6, zmm2, zmm31
    vfmadd213ps zmm6, zmm2, zmm16
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm1, zmm1, zmm22
    vmovaps zmm7, zmm13
    vfmadd231ps zmm7, zmm0, zmm25
    vfmadd213ps zmm7, zmm0, zmm13
    vmulps zmm0, zmm2, zmm2
    vfmadd213ps zmm0, zmm6, zmm2
    vaddps zmm0, zmm0, zmm13
    vscalefps zmm0, zmm0, zmm3
    vmulps zmm0, zmm7, zmm0
    vmulps zmm24, zmm1, zmm0
    vxorps xmm0, xmm0, xmm0
    vbroadcastss zmm1, dword ptr [rax + 8]
    cmp r9, 2
    jb .L119
    lea rsi, [rax + 8]
    vxorps xmm2, xmm2, xmm2
    mov r8d, 1
    cmp qword ptr [rsp + 8], 0
    je .L117
    mov rdi, qword ptr [rsp + 64]
    mov r11, rbx
.L116:
    vbroadcastss zmm3, dword ptr [rdi - 48]
    vsubps zmm3, zmm3, zmmword ptr [r11 - 64]
    vfmadd213ps zmm3, zmm3, zmm2
    vbroadcastss zmm2, dword ptr [rdi]
    vsubps zmm2, zmm2, zmmword ptr [r11]
    vfmadd213ps zmm2, zmm2, zmm3
    sub r11, -128
    add rdi, 96
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
    shl rdi, 4
    vbroadcastss zmm3, dword ptr [rsi + rdi]
    shl r8, 6
    vsubps zmm3, zmm3, zmmword ptr [r14 + r8]
    vfmadd231ps zmm2, zmm3, zmm3
.L118:
    vmulps zmm2, zmm2, zmm20
    vsqrtps zmm2, zmm2
    jmp .L120
.L119:
    vxorps xmm2, xmm2, xmm2
.L120:
    vminps zmm2, zmm19, zmm2
    vxorps zmm3, zmm2, zmm17
    vmaxps zmm3, zmm26, zmm3
    vminps zmm3, zmm27, zmm3
    vmovaps zmm6, zmm4
    vfmsub231ps zmm6, zmm3, zmm5
    vaddps zmm6, zmm6, zmm4
    vfmadd231ps zmm3, zmm6, zmm28
    vfmadd231ps zmm3, zmm6, zmm29
    vmovaps zmm7, zmm8
    vfmadd213ps zmm7, zmm3, zmm30
    vfmadd213ps zmm7, zmm3, zmm31
    vfmadd213ps zmm7, zmm3, zmm16
    vfmadd213ps zmm7, zmm3, zmm12
    vmulps zmm1, zmm1, zmm22
    vmovaps zmm14, zmm13
    vfmadd231ps zmm14, zmm2, zmm25
    vfmadd213ps zmm14, zmm2, zmm13
    vmulps zmm2, zmm3, zmm3
    vfmadd213ps zmm2, zmm7, zmm3
    vaddps zmm2, zmm2, zmm13
    vscalefps zmm2, zmm2, zmm6
    vmulps zmm2, zmm14, zmm2
    vmulps zmm25, zmm1, zmm2
    vbroadcastss zmm1, dword ptr [rax + 12]
    cmp r9, 2
    jb .L124
    add rax, 12
    vxorps xmm0, xmm0, xmm0
    mov esi, 1
    cmp qword ptr [rsp + 8], 0
    je .L122
    mov rdi, rcx
    mov r8, rbx
.L121:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213ps zmm2, zmm2, zmm0
    vbroadcastss zmm0, dword ptr [rdi]
    vsubps zmm0, zmm0, zmmword ptr [r8]
    vfmadd213ps zmm0, zmm0, zmm2
    sub r8, -128
    add rdi, 96
    lea r11, [r10 + rsi]
    add r11, 2
    add rsi, 2
    cmp r11, 1
    jne .L121
    test byte ptr [rsp], 1
    je .L123
.L122:
    lea rdi, [rsi + 2*rsi]
    shl rdi, 4
    vbroadcastss zmm2, dword ptr [rax + rdi]
    shl rsi, 6
    vsubps zmm2, zmm2, zmmword ptr [r14 + rsi]
    vfmadd231ps zmm0, zmm2, zmm2
.L123:
    vmulps zmm0, zmm0, zmm20
    vsqrtps zmm0, zmm0
.L124:
    vminps zmm0, zmm19, zmm0
    vxorps zmm2, zmm0, zmm17
    vmaxps zmm2, zmm26, zmm2
    vminps zmm2, zmm27, zmm2
    vmovaps zmm3, zmm4
    vfmsub231ps zmm3, zmm2, zmm5
    vaddps zmm3, zmm3, zmm4
    vfmadd231ps zmm2, zmm3, zmm28
    vfmadd231ps zmm2, zmm3, zmm29
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm30
    vfmadd213ps zmm6, zmm2, zmm31
    vfmadd213ps zmm6, zmm2, zmm16
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm1, zmm1, zmm22
    vmovaps zmm7, zmm13
    vfmadd231ps zmm7, zmm0, dword ptr [rip + .K3eaaaaab]{1to16}
    vfmadd213ps zmm7, zmm0, zmm13
    vmulps zmm0, zmm2, zmm2
    vfmadd213ps zmm0, zmm6, zmm2
    vaddps zmm0, zmm0, zmm13
    vscalefps zmm0, zmm0, zmm3
    vmulps zmm0, zmm7, zmm0
    vmulps zmm0, zmm1, zmm0
    test r15, r15
    jne .L161
    jmp .L163
.L125:
    vxorps xmm0, xmm0, xmm0
    vxorps xmm1, xmm1, xmm1
    cmp r9, 2
    jb .L129
    mov esi, 1
    cmp qword ptr [rsp + 8], 0
    je .L127
    mov rdi, qword ptr [rsp + 16]
    mov r8, rbx
.L126:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rdi]
    vsubps zmm1, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add rdi, 96
    lea r11, [r10 + rsi]
    add r11, 2
    add rsi, 2
    cmp r11, 1
    jne .L126
    test byte ptr [rsp], 1
    je .L128
.L127:
    lea rdi, [rsi + 2*rsi]
    shl rdi, 4
    vbroadcastss zmm2, dword ptr [rax + rdi]
    shl rsi, 6
    vsubps zmm2, zmm2, zmmword ptr [r14 + rsi]
    vfmadd231ps zmm1, zmm2, zmm2
.L128:
    vsqrtps zmm1, zmm1
.L129:
    vxorps zmm1, zmm1, zmm17
    vmaxps zmm1, zmm26, zmm1
    vminps zmm1, zmm27, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm1, zmm2, zmm28
    vfmadd231ps zmm1, zmm2, zmm29
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm1, zmm30
    vfmadd213ps zmm3, zmm1, zmm31
    vfmadd213ps zmm3, zmm1, zmm16
    vfmadd213ps zmm3, zmm1, zmm12
    vmulps zmm6, zmm23, zmm22
    vmulps zmm7, zmm1, zmm1
    vfmadd213ps zmm7, zmm3, zmm1
    vaddps zmm1, zmm7, zmm13
    vscalefps zmm1, zmm1, zmm2
    vmulps zmm23, zmm6, zmm1
    vbroadcastss zmm1, dword ptr [rax + 4]
    cmp r9, 2
    jb .L133
    lea rsi, [rax + 4]
    vxorps xmm0, xmm0, xmm0
    mov r8d, 1
    cmp qword ptr [rsp + 8], 0
    je .L131
    mov rdi, qword ptr [rsp + 40]
    mov r11, rbx
.L130:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r11 - 64]
    vfmadd213ps zmm2, zmm2, zmm0
    vbroadcastss zmm0, dword ptr [rdi]
    vsubps zmm0, zmm0, zmmword ptr [r11]
    vfmadd213ps zmm0, zmm0, zmm2
    sub r11, -128
    add rdi, 96
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
    shl rdi, 4
    vbroadcastss zmm2, dword ptr [rsi + rdi]
    shl r8, 6
    vsubps zmm2, zmm2, zmmword ptr [r14 + r8]
    vfmadd231ps zmm0, zmm2, zmm2
.L132:
    vsqrtps zmm0, zmm0
.L133:
    vxorps zmm0, zmm0, zmm17
    vmaxps zmm0, zmm26, zmm0
    vminps zmm0, zmm27, zmm0
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm0, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm0, zmm2, zmm28
    vfmadd231ps zmm0, zmm2, zmm29
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm0, zmm30
    vfmadd213ps zmm3, zmm0, zmm31
    vfmadd213ps zmm3, zmm0, zmm16
    vfmadd213ps zmm3, zmm0, zmm12
    vmulps zmm1, zmm1, zmm22
    vmulps zmm6, zmm0, zmm0
    vfmadd213ps zmm6, zmm3, zmm0
    vaddps zmm0, zmm6, zmm13
    vscalefps zmm0, zmm0, zmm2
    vmulps zmm24, zmm1, zmm0
    vxorps xmm0, xmm0, xmm0
    vbroadcastss zmm1, dword ptr [rax + 8]
    cmp r9, 2
    jb .L137
    lea rsi, [rax + 8]
    vxorps xmm2, xmm2, xmm2
    mov r8d, 1
    cmp qword ptr [rsp + 8], 0
    je .L135
    mov rdi, qword ptr [rsp + 64]
    mov r11, rbx
.L134:
    vbroadcastss zmm3, dword ptr [rdi - 48]
    vsubps zmm3, zmm3, zmmword ptr [r11 - 64]
    vfmadd213ps zmm3, zmm3, zmm2
    vbroadcastss zmm2, dword ptr [rdi]
    vsubps zmm2, zmm2, zmmword ptr [r11]
    vfmadd213ps zmm2, zmm2, zmm3
    sub r11, -128
    add rdi, 96
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
    shl rdi, 4
    vbroadcastss zmm3, dword ptr [rsi + rdi]
    shl r8, 6
    vsubps zmm3, zmm3, zmmword ptr [r14 + r8]
    vfmadd231ps zmm2, zmm3, zmm3
.L136:
    vsqrtps zmm2, zmm2
    jmp .L138
.L137:
    vxorps xmm2, xmm2, xmm2
.L138:
    vxorps zmm2, zmm2, zmm17
    vmaxps zmm2, zmm26, zmm2
    vminps zmm2, zmm27, zmm2
    vmovaps zmm3, zmm4
    vfmsub231ps zmm3, zmm2, zmm5
    vaddps zmm3, zmm3, zmm4
    vfmadd231ps zmm2, zmm3, zmm28
    vfmadd231ps zmm2, zmm3, zmm29
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm30
    vfmadd213ps zmm6, zmm2, zmm31
    vfmadd213ps zmm6, zmm2, zmm16
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm1, zmm1, zmm22
    vmulps zmm7, zmm2, zmm2
    vfmadd213ps zmm7, zmm6, zmm2
    vaddps zmm2, zmm7, zmm13
    vscalefps zmm2, zmm2, zmm3
    vmulps zmm25, zmm1, zmm2
    vbroadcastss zmm1, dword ptr [rax + 12]
    cmp r9, 2
    jb .L142
    add rax, 12
    vxorps xmm0, xmm0, xmm0
    mov esi, 1
    cmp qword ptr [rsp + 8], 0
    je .L140
    mov rdi, rcx
    mov r8, rbx
.L139:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213ps zmm2, zmm2, zmm0
    vbroadcastss zmm0, dword ptr [rdi]
    vsubps zmm0, zmm0, zmmword ptr [r8]
    vfmadd213ps zmm0, zmm0, zmm2
    sub r8, -128
    add rdi, 96
    lea r11, [r10 + rsi]
    add r11, 2
    add rsi, 2
    cmp r11, 1
    jne .L139
    test byte ptr [rsp], 1
    je .L141
.L140:
    lea rdi, [rsi + 2*rsi]
    shl rdi, 4
    vbroadcastss zmm2, dword ptr [rax + rdi]
    shl rsi, 6
    vsubps zmm2, zmm2, zmmword ptr [r14 + rsi]
    vfmadd231ps zmm0, zmm2, zmm2
.L141:
    vsqrtps zmm0, zmm0
.L142:
    vxorps zmm0, zmm0, zmm17
    vmaxps zmm0, zmm26, zmm0
    vminps zmm0, zmm27, zmm0
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm0, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm0, zmm2, zmm28
    vfmadd231ps zmm0, zmm2, zmm29
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm0, zmm30
    vfmadd213ps zmm3, zmm0, zmm31
    vfmadd213ps zmm3, zmm0, zmm16
    vfmadd213ps zmm3, zmm0, zmm12
    vmulps zmm1, zmm1, zmm22
    vmulps zmm6, zmm0, zmm0
    vfmadd213ps zmm6, zmm3, zmm0
    vaddps zmm0, zmm6, zmm13
    vscalefps zmm0, zmm0, zmm2
    vmulps zmm0, zmm1, zmm0
    test r15, r15
    jne .L161
    jmp .L163
.L143:
    vxorps xmm0, xmm0, xmm0
    vxorps xmm1, xmm1, xmm1
    cmp r9, 2
    jb .L147
    mov esi, 1
    cmp qword ptr [rsp + 8], 0
    je .L145
    mov rdi, qword ptr [rsp + 16]
    mov r8, rbx
.L144:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rdi]
    vsubps zmm1, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add rdi, 96
    lea r11, [r10 + rsi]
    add r11, 2
    add rsi, 2
    cmp r11, 1
    jne .L144
    test byte ptr [rsp], 1
    je .L146
.L145:
    lea rdi, [rsi + 2*rsi]
    shl rdi, 4
    vbroadcastss zmm2, dword ptr [rax + rdi]
    shl rsi, 6
    vsubps zmm2, zmm2, zmmword ptr [r14 + rsi]
    vfmadd231ps zmm1, zmm2, zmm2
.L146:
    vmulps zmm1, zmm1, zmm18
    vsqrtps zmm1, zmm1
.L147:
    vminps zmm1, zmm19, zmm1
    vxorps zmm2, zmm1, zmm17
    vmaxps zmm2, zmm26, zmm2
    vminps zmm2, zmm27, zmm2
    vmovaps zmm3, zmm4
    vfmsub231ps zmm3, zmm2, zmm5
    vaddps zmm3, zmm3, zmm4
    vfmadd231ps zmm2, zmm3, zmm28
    vfmadd231ps zmm2, zmm3, zmm29
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm30
    vfmadd213ps zmm6, zmm2, zmm31
    vfmadd213ps zmm6, zmm2, zmm16
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm7, zmm23, zmm22
    vmulps zmm14, zmm2, zmm2
    vfmadd213ps zmm14, zmm6, zmm2
    vaddps zmm2, zmm14, zmm13
    vscalefps zmm2, zmm2, zmm3
    vfmadd213ps zmm2, zmm1, zmm2
    vmulps zmm23, zmm7, zmm2
    vbroadcastss zmm1, dword ptr [rax + 4]
    cmp r9, 2
    jb .L151
    lea rsi, [rax + 4]
    vxorps xmm0, xmm0, xmm0
    mov r8d, 1
    cmp qword ptr [rsp + 8], 0
    je .L149
    mov rdi, qword ptr [rsp + 40]
    mov r11, rbx
.L148:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r11 - 64]
    vfmadd213ps zmm2, zmm2, zmm0
    vbroadcastss zmm0, dword ptr [rdi]
    vsubps zmm0, zmm0, zmmword ptr [r11]
    vfmadd213ps zmm0, zmm0, zmm2
    sub r11, -128
    add rdi, 96
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
    shl rdi, 4
    vbroadcastss zmm2, dword ptr [rsi + rdi]
    shl r8, 6
    vsubps zmm2, zmm2, zmmword ptr [r14 + r8]
    vfmadd231ps zmm0, zmm2, zmm2
.L150:
    vmulps zmm0, zmm0, zmm18
    vsqrtps zmm0, zmm0
.L151:
    vminps zmm2, zmm19, zmm0
    vxorps zmm0, zmm2, zmm17
    vmaxps zmm0, zmm26, zmm0
    vminps zmm0, zmm27, zmm0
    vmovaps zmm3, zmm4
    vfmsub231ps zmm3, zmm0, zmm5
    vaddps zmm3, zmm3, zmm4
    vfmadd231ps zmm0, zmm3, zmm28
    vfmadd231ps zmm0, zmm3, zmm29
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm0, zmm30
    vfmadd213ps zmm6, zmm0, zmm31
    vfmadd213ps zmm6, zmm0, zmm16
    vfmadd213ps zmm6, zmm0, zmm12
    vmulps zmm1, zmm1, zmm22
    vmulps zmm7, zmm0, zmm0
    vfmadd213ps zmm7, zmm6, zmm0
    vaddps zmm0, zmm7, zmm13
    vscalefps zmm3, zmm0, zmm3
    vxorps xmm0, xmm0, xmm0
    vfmadd213ps zmm3, zmm2, zmm3
    vmulps zmm24, zmm1, zmm3
    vbroadcastss zmm1, dword ptr [rax + 8]
    cmp r9, 2
    jb .L155
    lea rsi, [rax + 8]
    vxorps xmm2, xmm2, xmm2
    mov r8d, 1
    cmp qword ptr [rsp + 8], 0
    je .L153
    mov rdi, qword ptr [rsp + 64]
    mov r11, rbx
.L152:
    vbroadcastss zmm3, dword ptr [rdi - 48]
    vsubps zmm3, zmm3, zmmword ptr [r11 - 64]
    vfmadd213ps zmm3, zmm3, zmm2
    vbroadcastss zmm2, dword ptr [rdi]
    vsubps zmm2, zmm2, zmmword ptr [r11]
    vfmadd213ps zmm2, zmm2, zmm3
    sub r11, -128
    add rdi, 96
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
    shl rdi, 4
    vbroadcastss zmm3, dword ptr [rsi + rdi]
    shl r8, 6
    vsubps zmm3, zmm3, zmmword ptr [r14 + r8]
    vfmadd231ps zmm2, zmm3, zmm3
.L154:
    vmulps zmm2, zmm2, zmm18
    vsqrtps zmm2, zmm2
    jmp .L156
.L155:
    vxorps xmm2, xmm2, xmm2
.L156:
    vminps zmm2, zmm19, zmm2
    vxorps zmm3, zmm2, zmm17
    vmaxps zmm3, zmm26, zmm3
    vminps zmm3, zmm27, zmm3
    vmovaps zmm6, zmm4
    vfmsub231ps zmm6, zmm3, zmm5
    vaddps zmm6, zmm6, zmm4
    vfmadd231ps zmm3, zmm6, zmm28
    vfmadd231ps zmm3, zmm6, zmm29
    vmovaps zmm7, zmm8
    vfmadd213ps zmm7, zmm3, zmm30
    vfmadd213ps zmm7, zmm3, zmm31
    vfmadd213ps zmm7, zmm3, zmm16
    vfmadd213ps zmm7, zmm3, zmm12
    vmulps zmm1, zmm1, zmm22
    vmulps zmm14, zmm3, zmm3
    vfmadd213ps zmm14, zmm7, zmm3
    vaddps zmm3, zmm14, zmm13
    vscalefps zmm3, zmm3, zmm6
    vfmadd213ps zmm3, zmm2, zmm3
    vmulps zmm25, zmm1, zmm3
    vbroadcastss zmm1, dword ptr [rax + 12]
    cmp r9, 2
    jb .L160
    add rax, 12
    vxorps xmm0, xmm0, xmm0
    mov esi, 1
    cmp qword ptr [rsp + 8], 0
    je .L158
    mov rdi, rcx
    mov r8, rbx
.L157:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213ps zmm2, zmm2, zmm0
    vbroadcastss zmm0, dword ptr [rdi]
    vsubps zmm0, zmm0, zmmword ptr [r8]
    vfmadd213ps zmm0, zmm0, zmm2
    sub r8, -128
    add rdi, 96
    lea r11, [r10 + rsi]
    add r11, 2
    add rsi, 2
    cmp r11, 1
    jne .L157
    test byte ptr [rsp], 1
    je .L159
.L158:
    lea rdi, [rsi + 2*rsi]
    shl rdi, 4
    vbroadcastss zmm2, dword ptr [rax + rdi]
    shl rsi, 6
    vsubps zmm2, zmm2, zmmword ptr [r14 + rsi]
    vfmadd231ps zmm0, zmm2, zmm2
.L159:
    vmulps zmm0, zmm0, zmm18
    vsqrtps zmm0, zmm0
.L160:
    vminps zmm0, zmm19, zmm0
    vxorps zmm2, zmm0, zmm17
    vmaxps zmm2, zmm26, zmm2
    vminps zmm2, zmm27, zmm2
    vmovaps zmm3, zmm4
    vfmsub231ps zmm3, zmm2, zmm5
    vaddps zmm3, zmm3, zmm4
    vfmadd231ps zmm2, zmm3, zmm28
    vfmadd231ps zmm2, zmm3, zmm29
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm30
    vfmadd213ps zmm6, zmm2, zmm31
    vfmadd213ps zmm6, zmm2, zmm16
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm1, zmm1, zmm22
    vmulps zmm7, zmm2, zmm2
    vfmadd213ps zmm7, zmm6, zmm2
    vaddps zmm2, zmm7, zmm13
    vscalefps zmm2, zmm2, zmm3
    vfmadd213ps zmm2, zmm0, zmm2
    vmulps zmm0, zmm1, zmm2
    test r15, r15
    je .L163
.L161:
    mov rax, r12
    mov rsi, qword ptr [rsp + 72]
    mov rdi, r15
.L162:
    vmovups zmm1, zmmword ptr [rax]
    vfnmadd231ps zmm23, zmm1, dword ptr [rsi - 12]{1to16}
    vfnmadd231ps zmm24, zmm1, dword ptr [rsi - 8]{1to16}
    vfnmadd231ps zmm25, zmm1, dword ptr [rsi - 4]{1to16}
    vfnmadd231ps zmm0, zmm1, dword ptr [rsi]{1to16}
    add rsi, 48
    add rax, 64
    dec rdi
    jne .L162
.L163:
    mov rsi, qword ptr [rsp + 48]
    sub rsi, rdx
    je .L167
    imul rdi, rdx, 104
    mov r8, qword ptr [rsp + 152]
    lea rax, [r8 + rdi]
    vandps zmm1, zmm23, zmm9
    vminps zmm1, zmm13, zmm1
    vcmpgt_oqps k0, zmm1, dword ptr [r8 + rdi + 88]{1to16}
    kortestw k0, k0
    je .L164
    mov rdi, qword ptr [rsp + 24]
    vmovdqu64 zmm2, zmmword ptr [rdi + r13]
    vpcmpltud k1, zmm2, dword ptr [rax + 92]{1to16}
    vpcmpneqd k1 {k1}, zmm2, dword ptr [rax + 96]{1to16}
    kandw k1, k0, k1
    mov rdi, qword ptr [rax + 8]
    mov r8, qword ptr [rax + 72]
    vcompressps zmm1 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rdi + 4*r8], zmm1
    mov rdi, qword ptr [rax + 32]
    vpcompressd zmm1 {k1} {z}, zmm2
    vmovdqu64 zmmword ptr [rdi + 4*r8], zmm1
    kmovw edi, k1
    popcnt edi, edi
    add rdi, r8
    mov qword ptr [rax + 72], rdi
.L164:
    cmp rsi, 1
    je .L167
    vandps zmm1, zmm24, zmm9
    vminps zmm1, zmm13, zmm1
    vcmpgt_oqps k0, zmm1, dword ptr [rax + 192]{1to16}
    kortestw k0, k0
    je .L165
    mov rdi, qword ptr [rsp + 24]
    vmovdqu64 zmm2, zmmword ptr [rdi + r13]
    vpcmpltud k1, zmm2, dword ptr [rax + 196]{1to16}
    vpcmpneqd k1 {k1}, zmm2, dword ptr [rax + 200]{1to16}
    kandw k1, k0, k1
    mov rdi, qword ptr [rax + 112]
    mov r8, qword ptr [rax + 176]
    vcompressps zmm1 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rdi + 4*r8], zmm1
    mov rdi, qword ptr [rax + 136]
    vpcompressd zmm1 {k1} {z}, zmm2
    vmovdqu64 zmmword ptr [rdi + 4*r8], zmm1
    kmovw edi, k1
    popcnt edi, edi
    add rdi, r8
    mov qword ptr [rax + 176], rdi
.L165:
    cmp rsi, 2
    je .L167
    vandps zmm1, zmm25, zmm9
    vminps zmm1, zmm13, zmm1
    vcmpgt_oqps k0, zmm1, dword ptr [rax + 296]{1to16}
    kortestw k0, k0
    je .L166
    mov rdi, qword ptr [rsp + 24]
    vmovdqu64 zmm2, zmmword ptr [rdi + r13]
    vpcmpltud k1, zmm2, dword ptr [rax + 300]{1to16}
    vpcmpneqd k1 {k1}, zmm2, dword ptr [rax + 304]{1to16}
    kandw k1, k0, k1
    mov rdi, qword ptr [rax + 216]
    mov r8, qword ptr [rax + 280]
    vcompressps zmm1 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rdi + 4*r8], zmm1
    mov rdi, qword ptr [rax + 240]
    vpcompressd zmm1 {k1} {z}, zmm2
    vmovdqu64 zmmword ptr [rdi + 4*r8], zmm1
    kmovw edi, k1
    popcnt edi, edi
    add rdi, r8
    mov qword ptr [rax + 280], rdi
.L166:
    cmp rsi, 3
    je .L167
    vandps zmm0, zmm0, zmm9
    vminps zmm0, zmm13, zmm0
    vcmpgt_oqps k0, zmm0, dword ptr [rax + 400]{1to16}
    kortestw k0, k0
    je .L167
    mov rsi, qword ptr [rsp + 24]
    vmovdqu64 zmm1, zmmword ptr [rsi + r13]
    vpcmpltud k1, zmm1, dword ptr [rax + 404]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [rax + 408]{1to16}
    kandw k1, k0, k1
    mov rsi, qword ptr [rax + 320]
    mov rdi, qword ptr [rax + 384]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rsi + 4*rdi], zmm0
    mov rsi, qword ptr [rax + 344]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rsi + 4*rdi], zmm0
    kmovw esi, k1
    popcnt esi, esi
    add rsi, rdi
    mov qword ptr [rax + 384], rsi
.L167:
    add rdx, 4
    cmp rdx, qword ptr [rsp + 48]
    vbroadcastss zmm25, dword ptr [rip + .K3eaaaaab]
    vbroadcastss zmm24, dword ptr [rip + .K3f317200]
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
    jmp .L211
.L170:
    mov r8, qword ptr [rsp + 40]
    add r8, 16
    add qword ptr [rsp + 64], 16
    mov rax, qword ptr [rsp + 96]
    lea rsi, [rax + 4*r11]
    vbroadcastss zmm0, dword ptr [rax + 4*r11]
    vmovaps zmmword ptr [rsp + 256], zmm0
    vmovaps zmmword ptr [rsp + 320], zmm0
    vmovaps zmmword ptr [rsp + 384], zmm0
    vmovaps zmmword ptr [rsp + 448], zmm0
    vmovaps zmmword ptr [rsp + 512], zmm0
    vmovaps zmmword ptr [rsp + 576], zmm0
    vmovaps zmmword ptr [rsp + 640], zmm0
    vmovaps zmmword ptr [rsp + 704], zmm0
    vmovups zmm22, zmmword ptr [rcx]
    vmovups zmm23, zmmword ptr [r14]
    lea rax, [rip + .T1]
    mov rdi, qword ptr [rsp + 88]
    movsxd rdi, dword ptr [rax + 4*rdi]
    add rdi, rax
    vbroadcastss zmm24, dword ptr [rip + .K3f317200]
    jmp rdi
.L171:
    mov qword ptr [rsp + 16], r11
    mov qword ptr [rsp + 40], r8
    xor r11d, r11d
    xor r15d, r15d
    jmp .L176
.L172:
    mov r12d, 1
    vxorps xmm0, xmm0, xmm0
    vxorps xmm1, xmm1, xmm1
.L173:
    vmovaps zmm2, zmm1
    lea rdi, [rsi + 4*r11]
    lea r13, [r12 + 2*r12]
    shl r13, 4
    vbroadcastss zmm1, dword ptr [rdi + r13]
    vmovaps zmm3, zmm0
    shl r12, 6
    vsubps zmm0, zmm1, zmmword ptr [rcx + r12]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [r14 + r12]
    vfmadd213ps zmm1, zmm1, zmm2
.L174:
    vmulps zmm2, zmm0, zmm21
    vmulps zmm0, zmm1, zmm21
.L175:
    vbroadcastss zmm1, dword ptr [rsi + 4*r11]
    vmaxps zmm2, zmm26, zmm2
    vminps zmm2, zmm27, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm24
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm30
    vfmadd213ps zmm6, zmm2, zmm31
    vfmadd213ps zmm6, zmm2, zmm16
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm7, zmm1, zmm22
    vmulps zmm9, zmm2, zmm2
    vfmadd213ps zmm9, zmm6, zmm2
    vaddps zmm2, zmm9, zmm13
    vscalefps zmm2, zmm2, zmm3
    vmulps zmm2, zmm7, zmm2
    vmovaps zmmword ptr [rsp + r15 + 256], zmm2
    vmaxps zmm0, zmm26, zmm0
    vminps zmm0, zmm27, zmm0
    vmovaps zmm2, zmm5
    vfmsub213ps zmm2, zmm0, zmm4
    vaddps zmm2, zmm2, zmm4
    vfnmadd231ps zmm0, zmm2, zmm24
    vfnmadd231ps zmm0, zmm2, zmm15
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm0, zmm30
    vfmadd213ps zmm3, zmm0, zmm31
    vfmadd213ps zmm3, zmm0, zmm16
    vfmadd213ps zmm3, zmm0, zmm12
    vmulps zmm1, zmm1, zmm23
    vmulps zmm6, zmm0, zmm0
    vfmadd213ps zmm6, zmm3, zmm0
    vaddps zmm0, zmm6, zmm13
    vscalefps zmm0, zmm0, zmm2
    vmulps zmm0, zmm1, zmm0
    vmovaps zmmword ptr [rsp + r15 + 320], zmm0
    add r15, 128
    inc r11
    add r8, 4
    cmp r15, 512
    je .L199
.L176:
    vmovaps zmm2, zmm11
    vmovaps zmm0, zmm11
    cmp r9, 2
    jb .L175
    cmp qword ptr [rsp + 8], 0
    je .L172
    mov r12d, 1
    vxorps xmm0, xmm0, xmm0
    mov rdi, r8
    mov r13, qword ptr [rsp + 80]
    vxorps xmm1, xmm1, xmm1
.L177:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm3, zmm2, zmmword ptr [r13 + rbx - 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r13 + rdx - 64]
    vbroadcastss zmm6, dword ptr [rdi]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r13 + rbx]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r13 + rdx]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r13, -128
    add rdi, 96
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
    jmp .L183
.L179:
    mov r12d, 1
    vxorps xmm1, xmm1, xmm1
.L180:
    vmovaps zmm2, zmm1
    lea rax, [rsi + 4*r11]
    lea rdi, [r12 + 2*r12]
    shl rdi, 4
    vbroadcastss zmm1, dword ptr [rax + rdi]
    vmovaps zmm3, zmm0
    shl r12, 6
    vsubps zmm0, zmm1, zmmword ptr [rcx + r12]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [r14 + r12]
    vfmadd213ps zmm1, zmm1, zmm2
.L181:
    vmulps zmm0, zmm0, zmm20
    vsqrtps zmm2, zmm0
    vmulps zmm0, zmm1, zmm20
    vsqrtps zmm0, zmm0
.L182:
    vbroadcastss zmm1, dword ptr [rsi + 4*r11]
    vminps zmm2, zmm19, zmm2
    vxorps zmm3, zmm2, zmm17
    vmaxps zmm3, zmm26, zmm3
    vminps zmm3, zmm27, zmm3
    vmovaps zmm6, zmm5
    vfmsub213ps zmm6, zmm3, zmm4
    vaddps zmm6, zmm6, zmm4
    vfnmadd231ps zmm3, zmm6, zmm24
    vfnmadd231ps zmm3, zmm6, zmm15
    vmovaps zmm7, zmm8
    vfmadd213ps zmm7, zmm3, zmm30
    vfmadd213ps zmm7, zmm3, zmm31
    vfmadd213ps zmm7, zmm3, zmm16
    vfmadd213ps zmm7, zmm3, zmm12
    vmulps zmm9, zmm1, zmm22
    vmovaps zmm10, zmm25
    vfmadd213ps zmm10, zmm2, zmm13
    vfmadd213ps zmm10, zmm2, zmm13
    vmulps zmm2, zmm3, zmm3
    vfmadd213ps zmm2, zmm7, zmm3
    vaddps zmm2, zmm2, zmm13
    vscalefps zmm2, zmm2, zmm6
    vmulps zmm2, zmm10, zmm2
    vmulps zmm2, zmm9, zmm2
    vmovaps zmmword ptr [rsp + r15 + 256], zmm2
    vminps zmm0, zmm19, zmm0
    vxorps zmm2, zmm0, zmm17
    vmaxps zmm2, zmm26, zmm2
    vminps zmm2, zmm27, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm24
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm30
    vfmadd213ps zmm6, zmm2, zmm31
    vfmadd213ps zmm6, zmm2, zmm16
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm1, zmm1, zmm23
    vmovaps zmm7, zmm25
    vfmadd213ps zmm7, zmm0, zmm13
    vfmadd213ps zmm7, zmm0, zmm13
    vmulps zmm0, zmm2, zmm2
    vfmadd213ps zmm0, zmm6, zmm2
    vaddps zmm0, zmm0, zmm13
    vscalefps zmm0, zmm0, zmm3
    vmulps zmm0, zmm7, zmm0
    vmulps zmm0, zmm1, zmm0
    vmovaps zmmword ptr [rsp + r15 + 320], zmm0
    add r15, 128
    inc r11
    add r8, 4
    cmp r15, 512
    je .L199
.L183:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r9, 2
    jb .L182
    cmp qword ptr [rsp + 8], 0
    je .L179
    mov r12d, 1
    mov rdi, r8
    mov r13, qword ptr [rsp + 80]
    vxorps xmm1, xmm1, xmm1
.L184:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm3, zmm2, zmmword ptr [r13 + rbx - 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r13 + rdx - 64]
    vbroadcastss zmm6, dword ptr [rdi]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r13 + rbx]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r13 + rdx]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r13, -128
    add rdi, 96
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
    vxorps xmm1, xmm1, xmm1
.L187:
    vmovaps zmm2, zmm1
    lea rax, [rsi + 4*r11]
    lea rdi, [r12 + 2*r12]
    shl rdi, 4
    vbroadcastss zmm1, dword ptr [rax + rdi]
    vmovaps zmm3, zmm0
    shl r12, 6
    vsubps zmm0, zmm1, zmmword ptr [rcx + r12]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [r14 + r12]
    vfmadd213ps zmm1, zmm1, zmm2
.L188:
    vsqrtps zmm2, zmm0
    vsqrtps zmm0, zmm1
.L189:
    vbroadcastss zmm1, dword ptr [rsi + 4*r11]
    vxorps zmm2, zmm2, zmm17
    vmaxps zmm2, zmm26, zmm2
    vminps zmm2, zmm27, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm24
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm30
    vfmadd213ps zmm6, zmm2, zmm31
    vfmadd213ps zmm6, zmm2, zmm16
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm7, zmm1, zmm22
    vmulps zmm9, zmm2, zmm2
    vfmadd213ps zmm9, zmm6, zmm2
    vaddps zmm2, zmm9, zmm13
    vscalefps zmm2, zmm2, zmm3
    vmulps zmm2, zmm7, zmm2
    vmovaps zmmword ptr [rsp + r15 + 256], zmm2
    vxorps zmm0, zmm0, zmm17
    vmaxps zmm0, zmm26, zmm0
    vminps zmm0, zmm27, zmm0
    vmovaps zmm2, zmm5
    vfmsub213ps zmm2, zmm0, zmm4
    vaddps zmm2, zmm2, zmm4
    vfnmadd231ps zmm0, zmm2, zmm24
    vfnmadd231ps zmm0, zmm2, zmm15
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm0, zmm30
    vfmadd213ps zmm3, zmm0, zmm31
    vfmadd213ps zmm3, zmm0, zmm16
    vfmadd213ps zmm3, zmm0, zmm12
    vmulps zmm1, zmm1, zmm23
    vmulps zmm6, zmm0, zmm0
    vfmadd213ps zmm6, zmm3, zmm0
    vaddps zmm0, zmm6, zmm13
    vscalefps zmm0, zmm0, zmm2
    vmulps zmm0, zmm1, zmm0
    vmovaps zmmword ptr [rsp + r15 + 320], zmm0
    add r15, 128
    inc r11
    add r8, 4
    cmp r15, 512
    je .L199
.L190:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r9, 2
    jb .L189
    cmp qword ptr [rsp + 8], 0
    je .L186
    mov r12d, 1
    mov rdi, r8
    mov r13, qword ptr [rsp + 80]
    vxorps xmm1, xmm1, xmm1
.L191:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm3, zmm2, zmmword ptr [r13 + rbx - 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r13 + rdx - 64]
    vbroadcastss zmm6, dword ptr [rdi]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r13 + rbx]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r13 + rdx]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r13, -128
    add rdi, 96
    lea rax, [r10 + r12]
    add rax, 2
    add r12, 2
    cmp rax, 1
    jne .L191
    test byte ptr [rsp], 1
    jne .L187
    jmp .L188
.L192:
    mov qword ptr [rsp + 16], r11
    mov qword ptr [rsp + 40], r8
    xor r11d, r11d
    xor r15d, r15d
    jmp .L197
.L193:
    mov r12d, 1
    vxorps xmm1, xmm1, xmm1
.L194:
    vmovaps zmm2, zmm1
    lea rax, [rsi + 4*r11]
    lea rdi, [r12 + 2*r12]
    shl rdi, 4
    vbroadcastss zmm1, dword ptr [rax + rdi]
    vmovaps zmm3, zmm0
    shl r12, 6
    vsubps zmm0, zmm1, zmmword ptr [rcx + r12]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [r14 + r12]
    vfmadd213ps zmm1, zmm1, zmm2
.L195:
    vmulps zmm0, zmm0, zmm18
    vsqrtps zmm2, zmm0
    vmulps zmm0, zmm1, zmm18
    vsqrtps zmm0, zmm0
.L196:
    vbroadcastss zmm1, dword ptr [rsi + 4*r11]
    vminps zmm2, zmm19, zmm2
    vxorps zmm3, zmm2, zmm17
    vmaxps zmm3, zmm26, zmm3
    vminps zmm3, zmm27, zmm3
    vmovaps zmm6, zmm5
    vfmsub213ps zmm6, zmm3, zmm4
    vaddps zmm6, zmm6, zmm4
    vfnmadd231ps zmm3, zmm6, zmm24
    vfnmadd231ps zmm3, zmm6, zmm15
    vmovaps zmm7, zmm8
    vfmadd213ps zmm7, zmm3, zmm30
    vfmadd213ps zmm7, zmm3, zmm31
    vfmadd213ps zmm7, zmm3, zmm16
    vfmadd213ps zmm7, zmm3, zmm12
    vmulps zmm9, zmm1, zmm22
    vmulps zmm10, zmm3, zmm3
    vfmadd213ps zmm10, zmm7, zmm3
    vaddps zmm3, zmm10, zmm13
    vscalefps zmm3, zmm3, zmm6
    vfmadd213ps zmm3, zmm2, zmm3
    vmulps zmm2, zmm9, zmm3
    vmovaps zmmword ptr [rsp + r15 + 256], zmm2
    vminps zmm0, zmm19, zmm0
    vxorps zmm2, zmm0, zmm17
    vmaxps zmm2, zmm26, zmm2
    vminps zmm2, zmm27, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm24
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm30
    vfmadd213ps zmm6, zmm2, zmm31
    vfmadd213ps zmm6, zmm2, zmm16
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm1, zmm1, zmm23
    vmulps zmm7, zmm2, zmm2
    vfmadd213ps zmm7, zmm6, zmm2
    vaddps zmm2, zmm7, zmm13
    vscalefps zmm2, zmm2, zmm3
    vfmadd213ps zmm2, zmm0, zmm2
    vmulps zmm0, zmm1, zmm2
    vmovaps zmmword ptr [rsp + r15 + 320], zmm0
    add r15, 128
    inc r11
    add r8, 4
    cmp r15, 512
    je .L199
.L197:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp r9, 2
    jb .L196
    cmp qword ptr [rsp + 8], 0
    je .L193
    mov r12d, 1
    mov rdi, r8
    mov r13, qword ptr [rsp + 80]
    vxorps xmm1, xmm1, xmm1
.L198:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm3, zmm2, zmmword ptr [r13 + rbx - 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r13 + rdx - 64]
    vbroadcastss zmm6, dword ptr [rdi]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r13 + rbx]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r13 + rdx]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r13, -128
    add rdi, 96
    lea rax, [r10 + r12]
    add rax, 2
    add r12, 2
    cmp rax, 1
    jne .L198
    test byte ptr [rsp], 1
    jne .L194
    jmp .L195
.L199:
    mov r15, qword ptr [rsp + 32]
    vmovaps zmm6, zmmword ptr [rsp + 256]
    vmovaps zmm3, zmmword ptr [rsp + 320]
    vmovaps zmm2, zmmword ptr [rsp + 384]
    vmovaps zmm1, zmmword ptr [rsp + 448]
    vmovaps zmm0, zmmword ptr [rsp + 512]
    vmovaps zmm24, zmmword ptr [rsp + 576]
    vmovaps zmm23, zmmword ptr [rsp + 640]
    vmovaps zmm22, zmmword ptr [rsp + 704]
    test r15, r15
    je .L201
    mov rsi, qword ptr [rsp + 200]
    mov r8, qword ptr [rsp + 64]
    mov r11, r15
.L200:
    vmovups zmm7, zmmword ptr [rsi + rbx]
    vmovups zmm9, zmmword ptr [rsi + rdx]
    vbroadcastss zmm10, dword ptr [r8 - 12]
    vfnmadd231ps zmm6, zmm10, zmm7
    vfnmadd231ps zmm3, zmm9, zmm10
    vbroadcastss zmm10, dword ptr [r8 - 8]
    vfnmadd231ps zmm2, zmm10, zmm7
    vfnmadd231ps zmm1, zmm9, zmm10
    vbroadcastss zmm10, dword ptr [r8 - 4]
    vfnmadd231ps zmm0, zmm10, zmm7
    vfnmadd231ps zmm24, zmm9, zmm10
    vbroadcastss zmm10, dword ptr [r8]
    vfnmadd231ps zmm23, zmm10, zmm7
    vfnmadd231ps zmm22, zmm10, zmm9
    add r8, 48
    add rsi, 64
    dec r11
    jne .L200
.L201:
    vmovaps zmmword ptr [rsp + 256], zmm6
    vmovaps zmmword ptr [rsp + 320], zmm3
    vmovaps zmmword ptr [rsp + 384], zmm2
    vmovaps zmmword ptr [rsp + 448], zmm1
    vmovaps zmmword ptr [rsp + 512], zmm0
    vmovaps zmmword ptr [rsp + 576], zmm24
    vmovaps zmmword ptr [rsp + 640], zmm23
    mov r8, qword ptr [rsp + 48]
    mov r11, qword ptr [rsp + 16]
    sub r8, r11
    vbroadcastss zmm9, dword ptr [rip + .K7fffffff]
    je .L209
    imul rax, r11, 104
    mov rdi, qword ptr [rsp + 152]
    lea rsi, [rdi + rax]
    vandps zmm6, zmm6, zmm9
    vminps zmm6, zmm13, zmm6
    vbroadcastss zmm7, dword ptr [rdi + rax + 88]
    vcmpgt_oqps k0, zmm6, zmm7
    kortestw k0, k0
    je .L202
    mov rax, qword ptr [rsp + 24]
    mov rdi, qword ptr [rsp + 56]
    vmovdqu64 zmm7, zmmword ptr [rax + rdi]
    vpcmpltud k1, zmm7, dword ptr [rsi + 92]{1to16}
    vpcmpneqd k1 {k1}, zmm7, dword ptr [rsi + 96]{1to16}
    kandw k1, k0, k1
    mov rax, qword ptr [rsi + 8]
    mov rdi, qword ptr [rsi + 72]
    vcompressps zmm6 {k1} {z}, zmm6
    vmovdqu64 zmmword ptr [rax + 4*rdi], zmm6
    mov rax, qword ptr [rsi + 32]
    vpcompressd zmm6 {k1} {z}, zmm7
    vmovdqu64 zmmword ptr [rax + 4*rdi], zmm6
    kmovw eax, k1
    popcnt eax, eax
    add rax, rdi
    mov qword ptr [rsi + 72], rax
    vbroadcastss zmm7, dword ptr [rsi + 88]
.L202:
    vandps zmm3, zmm3, zmm9
    vminps zmm3, zmm13, zmm3
    vcmpgt_oqps k0, zmm3, zmm7
    kortestw k0, k0
    je .L203
    mov rax, qword ptr [rsp + 24]
    mov rdi, qword ptr [rsp + 72]
    vmovdqu64 zmm6, zmmword ptr [rax + rdi]
    vpcmpltud k1, zmm6, dword ptr [rsi + 92]{1to16}
    vpcmpneqd k1 {k1}, zmm6, dword ptr [rsi + 96]{1to16}
    kandw k1, k0, k1
    mov rax, qword ptr [rsi + 8]
    mov rdi, qword ptr [rsi + 72]
    vcompressps zmm3 {k1} {z}, zmm3
    vmovdqu64 zmmword ptr [rax + 4*rdi], zmm3
    mov rax, qword ptr [rsi + 32]
    vpcompressd zmm3 {k1} {z}, zmm6
    vmovdqu64 zmmword ptr [rax + 4*rdi], zmm3
    kmovw eax, k1
    popcnt eax, eax
    add rax, rdi
    mov qword ptr [rsi + 72], rax
.L203:
    cmp r8, 1
    je .L209
    vandps zmm2, zmm2, zmm9
    vminps zmm2, zmm13, zmm2
    vbroadcastss zmm3, dword ptr [rsi + 192]
    vcmpgt_oqps k0, zmm2, zmm3
    kortestw k0, k0
    je .L204
    mov rax, qword ptr [rsp + 24]
    mov rdi, qword ptr [rsp + 56]
    vmovdqu64 zmm3, zmmword ptr [rax + rdi]
    vpcmpltud k1, zmm3, dword ptr [rsi + 196]{1to16}
    vpcmpneqd k1 {k1}, zmm3, dword ptr [rsi + 200]{1to16}
    kandw k1, k0, k1
    mov rax, qword ptr [rsi + 112]
    mov rdi, qword ptr [rsi + 176]
    vcompressps zmm2 {k1} {z}, zmm2
    vmovdqu64 zmmword ptr [rax + 4*rdi], zmm2
    mov rax, qword ptr [rsi + 136]
    vpcompressd zmm2 {k1} {z}, zmm3
    vmovdqu64 zmmword ptr [rax + 4*rdi], zmm2
    kmovw eax, k1
    popcnt eax, eax
    add rax, rdi
    mov qword ptr [rsi + 176], rax
    vbroadcastss zmm3, dword ptr [rsi + 192]
.L204:
    vandps zmm1, zmm1, zmm9
    vminps zmm1, zmm13, zmm1
    vcmpgt_oqps k0, zmm1, zmm3
    kortestw k0, k0
    je .L205
    mov rax, qword ptr [rsp + 24]
    mov rdi, qword ptr [rsp + 72]
    vmovdqu64 zmm2, zmmword ptr [rax + rdi]
    vpcmpltud k1, zmm2, dword ptr [rsi + 196]{1to16}
    vpcmpneqd k1 {k1}, zmm2, dword ptr [rsi + 200]{1to16}
    kandw k1, k0, k1
    mov rax, qword ptr [rsi + 112]
    mov rdi, qword ptr [rsi + 176]
    vcompressps zmm1 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rax + 4*rdi], zmm1
    mov rax, qword ptr [rsi + 136]
    vpcompressd zmm1 {k1} {z}, zmm2
    vmovdqu64 zmmword ptr [rax + 4*rdi], zmm1
    kmovw eax, k1
    popcnt eax, eax
    add rax, rdi
    mov qword ptr [rsi + 176], rax
.L205:
    cmp r8, 2
    je .L209
    vandps zmm0, zmm0, zmm9
    vminps zmm0, zmm13, zmm0
    vbroadcastss zmm1, dword ptr [rsi + 296]
    vcmpgt_oqps k0, zmm0, zmm1
    kortestw k0, k0
    je .L206
    mov rax, qword ptr [rsp + 24]
    mov rdi, qword ptr [rsp + 56]
    vmovdqu64 zmm1, zmmword ptr [rax + rdi]
    vpcmpltud k1, zmm1, dword ptr [rsi + 300]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [rsi + 304]{1to16}
    kandw k1, k0, k1
    mov rax, qword ptr [rsi + 216]
    mov rdi, qword ptr [rsi + 280]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 4*rdi], zmm0
    mov rax, qword ptr [rsi + 240]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rax + 4*rdi], zmm0
    kmovw eax, k1
    popcnt eax, eax
    add rax, rdi
    mov qword ptr [rsi + 280], rax
    vbroadcastss zmm1, dword ptr [rsi + 296]
.L206:
    vandps zmm0, zmm24, zmm9
    vminps zmm0, zmm13, zmm0
    vcmpgt_oqps k0, zmm0, zmm1
    kortestw k0, k0
    je .L207
    mov rax, qword ptr [rsp + 24]
    mov rdi, qword ptr [rsp + 72]
    vmovdqu64 zmm1, zmmword ptr [rax + rdi]
    vpcmpltud k1, zmm1, dword ptr [rsi + 300]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [rsi + 304]{1to16}
    kandw k1, k0, k1
    mov rax, qword ptr [rsi + 216]
    mov rdi, qword ptr [rsi + 280]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 4*rdi], zmm0
    mov rax, qword ptr [rsi + 240]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rax + 4*rdi], zmm0
    kmovw eax, k1
    popcnt eax, eax
    add rax, rdi
    mov qword ptr [rsi + 280], rax
.L207:
    cmp r8, 3
    je .L209
    vandps zmm0, zmm23, zmm9
    vminps zmm0, zmm13, zmm0
    vbroadcastss zmm1, dword ptr [rsi + 400]
    vcmpgt_oqps k0, zmm0, zmm1
    kortestw k0, k0
    je .L208
    mov rax, qword ptr [rsp + 24]
    mov rdi, qword ptr [rsp + 56]
    vmovdqu64 zmm1, zmmword ptr [rax + rdi]
    vpcmpltud k1, zmm1, dword ptr [rsi + 404]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [rsi + 408]{1to16}
    kandw k1, k0, k1
    mov rax, qword ptr [rsi + 320]
    mov rdi, qword ptr [rsi + 384]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 4*rdi], zmm0
    mov rax, qword ptr [rsi + 344]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rax + 4*rdi], zmm0
    kmovw eax, k1
    popcnt eax, eax
    add rax, rdi
    mov qword ptr [rsi + 384], rax
    vbroadcastss zmm1, dword ptr [rsi + 400]
.L208:
    vandps zmm0, zmm22, zmm9
    vminps zmm0, zmm13, zmm0
    vcmpgt_oqps k0, zmm0, zmm1
    kortestw k0, k0
    je .L209
    mov rax, qword ptr [rsp + 24]
    mov rdi, qword ptr [rsp + 72]
    vmovdqu64 zmm1, zmmword ptr [rax + rdi]
    vpcmpltud k1, zmm1, dword ptr [rsi + 404]{1to16}
    vpcmpneqd k1 {k1}, zmm1, dword ptr [rsi + 408]{1to16}
    kandw k1, k0, k1
    mov rax, qword ptr [rsi + 320]
    mov rdi, qword ptr [rsi + 384]
    vcompressps zmm0 {k1} {z}, zmm0
    vmovdqu64 zmmword ptr [rax + 4*rdi], zmm0
    mov rax, qword ptr [rsi + 344]
    vpcompressd zmm0 {k1} {z}, zmm1
    vmovdqu64 zmmword ptr [rax + 4*rdi], zmm0
    kmovw eax, k1
    popcnt eax, eax
    add rax, rdi
    mov qword ptr [rsi + 384], rax
.L209:
    add r11, 4
    cmp r11, qword ptr [rsp + 48]
    jb .L170
    mov rsi, qword ptr [rsp + 24]
    vbroadcastss zmm24, dword ptr [rip + .K3f317200]
    mov rdx, qword ptr [rsp + 168]
    jmp .L169
.L210:
    mov rdx, qword ptr [rsp + 56]
.L211:
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
.L212:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L86 .L125 .L143 .L107
.T1: jump .L171 .L185 .L192 .L178
.T2: jump .L12 .L33 .L19 .L26
.T3: jump .L49 .L70 .L56 .L63
.K35bfbe8e = .long 0x35bfbe8e ; 1.4286068e-6
.K3ab511e8 = .long 0x3ab511e8 ; 1.381454e-3
.K3c091d11 = .long 0x3c091d11 ; 8.368746e-3
.K3d2aac79 = .long 0x3d2aac79 ; 4.166839e-2
.K3e2aaa49 = .long 0x3e2aaa49 ; 1.6666521e-1
.K3eaaaaab = .long 0x3eaaaaab ; 3.3333334e-1
.K3efffffe = .long 0x3efffffe ; 4.9999994e-1
.K3f317200 = .long 0x3f317200 ; 6.9314575e-1
.K3f800000 = .long 0x3f800000 ; 1e0
.K3fb8aa3b = .long 0x3fb8aa3b ; 1.442695e0
.K40400000 = .long 0x40400000 ; 3e0
.K40a00000 = .long 0x40a00000 ; 5e0
.K42b20000 = .long 0x42b20000 ; 8.9e1
.K42d20000 = .long 0x42d20000 ; 1.05e2
.K7fffffff = .long 0x7fffffff ; NaN
.K80000000 = .long 0x80000000 ; -0e0
.Kb5bfbe8e = .long 0xb5bfbe8e ; -1.4286068e-6
.Kbf000000 = .long 0xbf000000 ; -5e-1
.Kbf317200 = .long 0xbf317200 ; -6.9314575e-1
.Kc2d00000 = .long 0xc2d00000 ; -1.04e2
.Kcb400000 = .long 0xcb400000 ; -1.2582912e7
