; avx512/f32/residual_store
rhotree_kernels::arch::avx512::f32::residual_store:
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
    lea rsi, [rcx + r15]
    inc rsi
    mov qword ptr [rsp + 152], rsi
    shl rsi, 4
    je .L193
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
    mov rsi, rax
    shl rsi, 4
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
    mov qword ptr [rsp + 112], rsi
    lea rsi, [r9 + 96]
    mov qword ptr [rsp + 168], rsi
    mov r8, rdx
    and r8, -2
    neg r8
    lea rsi, [rdx + 2*rdx]
    shl rsi, 4
    add rsi, r9
    add rsi, 92
    mov qword ptr [rsp + 160], rsi
    shl rdx, 6
    mov qword ptr [rsp + 176], r10
    add rdx, r10
    add rdx, 64
    mov qword ptr [rsp + 216], rdx
    vbroadcastss zmm21, dword ptr [rip + .K80000000]
    vbroadcastss zmm26, dword ptr [rip + .Kbf000000]
    vbroadcastss zmm27, dword ptr [rip + .Kc2d00000]
    vbroadcastss zmm28, dword ptr [rip + .K42b20000]
    vbroadcastss zmm4, dword ptr [rip + .Kcb400000]
    vbroadcastss zmm5, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss zmm29, dword ptr [rip + .Kbf317200]
    vbroadcastss zmm30, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss zmm8, dword ptr [rip + .K3ab511e8]
    vbroadcastss zmm31, dword ptr [rip + .K3c091d11]
    vbroadcastss zmm11, dword ptr [rip + .K3d2aac79]
    vbroadcastss zmm16, dword ptr [rip + .K3e2aaa49]
    vbroadcastss zmm12, dword ptr [rip + .K3efffffe]
    vbroadcastss zmm13, dword ptr [rip + .K3f800000]
    vbroadcastss zmm17, dword ptr [rip + .K80000000]
    vbroadcastss zmm18, dword ptr [rip + .K40400000]
    vbroadcastss zmm19, dword ptr [rip + .K42d20000]
    vbroadcastss zmm20, dword ptr [rip + .K40a00000]
    vbroadcastss zmm25, dword ptr [rip + .K3eaaaaab]
    vbroadcastss zmm24, dword ptr [rip + .K3f317200]
    vbroadcastss zmm15, dword ptr [rip + .K35bfbe8e]
    lea rdx, [r9 + 100]
    mov qword ptr [rsp + 240], rdx
    lea rdx, [r9 + 104]
    mov qword ptr [rsp + 232], rdx
    mov qword ptr [rsp + 136], r9
    lea rdx, [r9 + 108]
    mov qword ptr [rsp + 224], rdx
    xor edx, edx
    mov qword ptr [rsp + 56], r15
    mov qword ptr [rsp + 248], rax
    jmp .L5
.L3:
    mov rax, qword ptr [rsp + 128]
    inc rax
    mov rsi, rax
.L4:
    mov rdx, rsi
    mov rax, qword ptr [rsp + 248]
    cmp rsi, rax
    jae .L1
.L5:
    lea rdi, [rdx + 2]
    mov esi, dword ptr [rsp + 196]
    mov qword ptr [rsp + 144], rsi
    cmp rdi, rax
    mov qword ptr [rsp + 128], rdx
    jbe .L7
    cmp qword ptr [rsp + 104], 12
    jae .L9
    xor esi, esi
.L6:
    cmp rsi, qword ptr [rsp + 104]
    jae .L3
    mov rax, qword ptr [rsp + 184]
    mov r11, rsi
    mov r9, qword ptr [rsp + 128]
    imul rax, r9
    mov rdx, qword ptr [rsp + 176]
    lea rdi, [rdx + 4*rax]
    mov rax, qword ptr [rsp + 200]
    add rax, rdi
    mov qword ptr [rsp + 80], rax
    mov rax, r9
    shl rax, 6
    add rax, qword ptr [rsp + 64]
    mov qword ptr [rsp + 48], rax
    mov rsi, qword ptr [rsp + 152]
    imul rsi, r9
    add rsi, qword ptr [rsp + 112]
    mov rax, qword ptr [rsp + 168]
    lea rax, [rax + 4*r11]
    mov qword ptr [rsp + 72], rax
    mov rax, qword ptr [rsp + 240]
    lea rax, [rax + 4*r11]
    mov qword ptr [rsp + 88], rax
    mov rax, qword ptr [rsp + 232]
    lea r10, [rax + 4*r11]
    mov rax, qword ptr [rsp + 224]
    lea r14, [rax + 4*r11]
    mov rax, qword ptr [rsp + 160]
    lea rax, [rax + 4*r11 - 32]
    mov qword ptr [rsp + 120], rax
    mov rax, qword ptr [rsp + 136]
    vbroadcastss zmm23, dword ptr [rax + 4*r11]
    mov rdx, r11
    lea rbx, [rax + 4*r11]
    vmovups zmm22, zmmword ptr [rdi]
    lea r9, [rip + .T0]
    mov rax, qword ptr [rsp + 144]
    movsxd rax, dword ptr [r9 + 4*rax]
    add rax, r9
    jmp rax
.L7:
    mov qword ptr [rsp + 208], rdi
    cmp qword ptr [rsp + 104], 12
    jae .L44
    xor esi, esi
.L8:
    cmp rsi, qword ptr [rsp + 104]
    jae .L79
    mov rbx, rsi
    mov r9, qword ptr [rsp + 128]
    mov rax, r9
    mov rsi, qword ptr [rsp + 184]
    imul rax, rsi
    mov rdi, qword ptr [rsp + 176]
    lea rax, [rdi + 4*rax]
    lea r14, [r9 + 1]
    mov rdx, r14
    imul rdx, rsi
    lea rsi, [rdi + 4*rdx]
    mov r11, qword ptr [rsp + 152]
    mov r10, r11
    imul r10, r14
    shl r14, 6
    mov qword ptr [rsp + 48], r14
    imul r11, r9
    shl r9, 6
    mov qword ptr [rsp + 128], r9
    mov rdx, qword ptr [rsp + 168]
    lea r14, [rdx + 4*rbx]
    mov rdx, qword ptr [rsp + 160]
    lea rdx, [rdx + 4*rbx - 32]
    mov qword ptr [rsp + 120], rdx
    mov rdi, qword ptr [rsp + 136]
    lea rdx, [rdi + 4*rbx]
    mov qword ptr [rsp + 88], rbx
    vbroadcastss zmm0, dword ptr [rdi + 4*rbx]
    vmovaps zmmword ptr [rsp + 256], zmm0
    vmovaps zmmword ptr [rsp + 320], zmm0
    vmovaps zmmword ptr [rsp + 384], zmm0
    vmovaps zmmword ptr [rsp + 448], zmm0
    vmovaps zmmword ptr [rsp + 512], zmm0
    vmovaps zmmword ptr [rsp + 576], zmm0
    vmovaps zmmword ptr [rsp + 640], zmm0
    vmovaps zmmword ptr [rsp + 704], zmm0
    vmovups zmm22, zmmword ptr [rax]
    vmovups zmm23, zmmword ptr [rsi]
    lea r9, [rip + .T1]
    mov rdi, qword ptr [rsp + 144]
    movsxd rdi, dword ptr [r9 + 4*rdi]
    add rdi, r9
    jmp rdi
.L9:
    mov rax, qword ptr [rsp + 184]
    imul rax, rdx
    mov rsi, rdx
    mov rdx, qword ptr [rsp + 176]
    lea rdx, [rdx + 4*rax]
    mov rax, qword ptr [rsp + 200]
    add rax, rdx
    mov qword ptr [rsp + 80], rax
    mov rax, rsi
    shl rax, 6
    add rax, qword ptr [rsp + 64]
    mov qword ptr [rsp + 48], rax
    mov r14, qword ptr [rsp + 152]
    imul r14, rsi
    add r14, qword ptr [rsp + 112]
    mov eax, 12
    mov r10, qword ptr [rsp + 160]
    mov rbx, qword ptr [rsp + 168]
    xor esi, esi
    jmp .L11
.L10:
    mov rsi, qword ptr [rsp + 72]
    lea rax, [rsi + 12]
    add rbx, 48
    add r10, 48
    cmp rax, qword ptr [rsp + 104]
    vbroadcastss zmm16, dword ptr [rip + .K3e2aaa49]
    vbroadcastss zmm17, dword ptr [rip + .K80000000]
    vbroadcastss zmm18, dword ptr [rip + .K40400000]
    vbroadcastss zmm19, dword ptr [rip + .K42d20000]
    vbroadcastss zmm20, dword ptr [rip + .K40a00000]
    vbroadcastss zmm15, dword ptr [rip + .K35bfbe8e]
    ja .L6
.L11:
    mov qword ptr [rsp + 88], r10
    mov qword ptr [rsp + 72], rax
    mov rax, qword ptr [rsp + 136]
    vbroadcastss zmm0, dword ptr [rax + 4*rsi]
    mov qword ptr [rsp + 120], rsi
    lea r9, [rax + 4*rsi]
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
    vmovups zmm22, zmmword ptr [rdx]
    lea rsi, [rip + .T2]
    mov rax, qword ptr [rsp + 144]
    movsxd rax, dword ptr [rsi + 4*rax]
    add rax, rsi
    jmp rax
.L12:
    mov rsi, rbx
    xor r12d, r12d
    xor edi, edi
    jmp .L17
.L13:
    vxorps xmm0, xmm0, xmm0
    mov eax, 1
.L14:
    vmovaps zmm1, zmm0
    lea r10, [r9 + 4*r12]
    lea r13, [rax + 2*rax]
    shl r13, 4
    vbroadcastss zmm0, dword ptr [r10 + r13]
    shl rax, 6
    vsubps zmm0, zmm0, zmmword ptr [rdx + rax]
    vfmadd213ps zmm0, zmm0, zmm1
.L15:
    vmulps zmm0, zmm0, zmm26
.L16:
    vmaxps zmm0, zmm27, zmm0
    vminps zmm0, zmm28, zmm0
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm0, zmm5
    vaddps zmm1, zmm1, zmm4
    vfmadd231ps zmm0, zmm1, zmm29
    vfmadd231ps zmm0, zmm1, zmm30
    vmovaps zmm2, zmm8
    vfmadd213ps zmm2, zmm0, zmm31
    vfmadd213ps zmm2, zmm0, zmm11
    vfmadd213ps zmm2, zmm0, zmm16
    vmulps zmm3, zmm22, dword ptr [r9 + 4*r12]{1to16}
    vfmadd213ps zmm2, zmm0, zmm12
    vmulps zmm6, zmm0, zmm0
    vfmadd213ps zmm6, zmm2, zmm0
    vaddps zmm0, zmm6, zmm13
    vscalefps zmm0, zmm0, zmm1
    vmulps zmm0, zmm3, zmm0
    vmovaps zmmword ptr [rsp + rdi + 256], zmm0
    add rdi, 64
    inc r12
    add rsi, 4
    cmp rdi, 768
    je .L40
.L17:
    vmovaps zmm0, zmm21
    cmp rcx, 2
    jb .L16
    cmp qword ptr [rsp + 40], 0
    je .L13
    vxorps xmm0, xmm0, xmm0
    mov eax, 1
    mov r13, rsi
    mov r10, r14
.L18:
    vbroadcastss zmm1, dword ptr [r13 - 48]
    vsubps zmm1, zmm1, zmmword ptr [r10 - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [r13]
    vsubps zmm0, zmm0, zmmword ptr [r10]
    vfmadd213ps zmm0, zmm0, zmm1
    sub r10, -128
    add r13, 96
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
    vmovaps zmm1, zmm0
    lea r10, [r9 + 4*rsi]
    lea r11, [rax + 2*rax]
    shl r11, 4
    vbroadcastss zmm0, dword ptr [r10 + r11]
    shl rax, 6
    vsubps zmm0, zmm0, zmmword ptr [rdx + rax]
    vfmadd213ps zmm0, zmm0, zmm1
.L22:
    vmulps zmm0, zmm0, zmm18
    vsqrtps zmm0, zmm0
.L23:
    vminps zmm0, zmm19, zmm0
    vxorps zmm1, zmm0, zmm17
    vmaxps zmm1, zmm27, zmm1
    vminps zmm1, zmm28, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm1, zmm2, zmm29
    vfmadd231ps zmm1, zmm2, zmm30
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm1, zmm31
    vfmadd213ps zmm3, zmm1, zmm11
    vfmadd213ps zmm3, zmm1, zmm16
    vfmadd213ps zmm3, zmm1, zmm12
    vmulps zmm6, zmm22, dword ptr [r9 + 4*rsi]{1to16}
    vmulps zmm7, zmm1, zmm1
    vfmadd213ps zmm7, zmm3, zmm1
    vaddps zmm1, zmm7, zmm13
    vscalefps zmm1, zmm1, zmm2
    vfmadd213ps zmm1, zmm0, zmm1
    vmulps zmm0, zmm6, zmm1
    vmovaps zmmword ptr [rsp + rdi + 256], zmm0
    add rdi, 64
    inc rsi
    add r12, 4
    cmp rdi, 768
    je .L40
.L24:
    vxorps xmm0, xmm0, xmm0
    cmp rcx, 2
    jb .L23
    cmp qword ptr [rsp + 40], 0
    je .L20
    mov eax, 1
    mov r13, r12
    mov r10, r14
.L25:
    vbroadcastss zmm1, dword ptr [r13 - 48]
    vsubps zmm1, zmm1, zmmword ptr [r10 - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [r13]
    vsubps zmm0, zmm0, zmmword ptr [r10]
    vfmadd213ps zmm0, zmm0, zmm1
    sub r10, -128
    add r13, 96
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
    vmovaps zmm1, zmm0
    lea r10, [r9 + 4*rsi]
    lea r11, [rax + 2*rax]
    shl r11, 4
    vbroadcastss zmm0, dword ptr [r10 + r11]
    shl rax, 6
    vsubps zmm0, zmm0, zmmword ptr [rdx + rax]
    vfmadd213ps zmm0, zmm0, zmm1
.L29:
    vmulps zmm0, zmm0, zmm20
    vsqrtps zmm0, zmm0
.L30:
    vminps zmm0, zmm19, zmm0
    vxorps zmm1, zmm0, zmm17
    vmaxps zmm1, zmm27, zmm1
    vminps zmm1, zmm28, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm1, zmm2, zmm29
    vfmadd231ps zmm1, zmm2, zmm30
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm1, zmm31
    vfmadd213ps zmm3, zmm1, zmm11
    vfmadd213ps zmm3, zmm1, zmm16
    vfmadd213ps zmm3, zmm1, zmm12
    vmulps zmm6, zmm22, dword ptr [r9 + 4*rsi]{1to16}
    vmovaps zmm7, zmm13
    vfmadd231ps zmm7, zmm0, zmm25
    vfmadd213ps zmm7, zmm0, zmm13
    vmulps zmm0, zmm1, zmm1
    vfmadd213ps zmm0, zmm3, zmm1
    vaddps zmm0, zmm0, zmm13
    vscalefps zmm0, zmm0, zmm2
    vmulps zmm0, zmm7, zmm0
    vmulps zmm0, zmm6, zmm0
    vmovaps zmmword ptr [rsp + rdi + 256], zmm0
    add rdi, 64
    inc rsi
    add r12, 4
    cmp rdi, 768
    je .L40
.L31:
    vxorps xmm0, xmm0, xmm0
    cmp rcx, 2
    jb .L30
    cmp qword ptr [rsp + 40], 0
    je .L27
    mov eax, 1
    mov r13, r12
    mov r10, r14
.L32:
    vbroadcastss zmm1, dword ptr [r13 - 48]
    vsubps zmm1, zmm1, zmmword ptr [r10 - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [r13]
    vsubps zmm0, zmm0, zmmword ptr [r10]
    vfmadd213ps zmm0, zmm0, zmm1
    sub r10, -128
    add r13, 96
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
    vmovaps zmm1, zmm0
    lea r10, [r9 + 4*rdi]
    lea r11, [rax + 2*rax]
    shl r11, 4
    vbroadcastss zmm0, dword ptr [r10 + r11]
    shl rax, 6
    vsubps zmm0, zmm0, zmmword ptr [rdx + rax]
    vfmadd213ps zmm0, zmm0, zmm1
.L36:
    vsqrtps zmm0, zmm0
.L37:
    vxorps zmm0, zmm0, zmm17
    vmaxps zmm0, zmm27, zmm0
    vminps zmm0, zmm28, zmm0
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm0, zmm5
    vaddps zmm1, zmm1, zmm4
    vfmadd231ps zmm0, zmm1, zmm29
    vfmadd231ps zmm0, zmm1, zmm30
    vmovaps zmm2, zmm8
    vfmadd213ps zmm2, zmm0, zmm31
    vfmadd213ps zmm2, zmm0, zmm11
    vfmadd213ps zmm2, zmm0, zmm16
    vfmadd213ps zmm2, zmm0, zmm12
    vmulps zmm3, zmm22, dword ptr [r9 + 4*rdi]{1to16}
    vmulps zmm6, zmm0, zmm0
    vfmadd213ps zmm6, zmm2, zmm0
    vaddps zmm0, zmm6, zmm13
    vscalefps zmm0, zmm0, zmm1
    vmulps zmm0, zmm3, zmm0
    vmovaps zmmword ptr [rsp + r12 + 256], zmm0
    add r12, 64
    inc rdi
    add rsi, 4
    cmp r12, 768
    je .L40
.L38:
    vxorps xmm0, xmm0, xmm0
    cmp rcx, 2
    jb .L37
    cmp qword ptr [rsp + 40], 0
    je .L34
    mov eax, 1
    mov r13, rsi
    mov r10, r14
.L39:
    vbroadcastss zmm1, dword ptr [r13 - 48]
    vsubps zmm1, zmm1, zmmword ptr [r10 - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [r13]
    vsubps zmm0, zmm0, zmmword ptr [r10]
    vfmadd213ps zmm0, zmm0, zmm1
    sub r10, -128
    add r13, 96
    lea r11, [r8 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L39
    test byte ptr [rsp + 32], 1
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
    mov r15, qword ptr [rsp + 56]
    test r15, r15
    je .L42
    mov rsi, qword ptr [rsp + 80]
    mov r10, qword ptr [rsp + 88]
    mov rdi, r10
    mov r9, r15
.L41:
    vmovups zmm20, zmmword ptr [rsi]
    vfnmadd231ps zmm19, zmm20, dword ptr [rdi - 44]{1to16}
    vfnmadd231ps zmm18, zmm20, dword ptr [rdi - 40]{1to16}
    vfnmadd231ps zmm17, zmm20, dword ptr [rdi - 36]{1to16}
    vfnmadd231ps zmm16, zmm20, dword ptr [rdi - 32]{1to16}
    vfnmadd231ps zmm15, zmm20, dword ptr [rdi - 28]{1to16}
    vfnmadd231ps zmm14, zmm20, dword ptr [rdi - 24]{1to16}
    vfnmadd231ps zmm7, zmm20, dword ptr [rdi - 20]{1to16}
    vfnmadd231ps zmm6, zmm20, dword ptr [rdi - 16]{1to16}
    vfnmadd231ps zmm3, zmm20, dword ptr [rdi - 12]{1to16}
    vfnmadd231ps zmm2, zmm20, dword ptr [rdi - 8]{1to16}
    vfnmadd231ps zmm1, zmm20, dword ptr [rdi - 4]{1to16}
    vfnmadd231ps zmm0, zmm20, dword ptr [rdi]{1to16}
    add rdi, 48
    add rsi, 64
    dec r9
    jne .L41
    jmp .L43
.L42:
    mov r10, qword ptr [rsp + 88]
.L43:
    vmovaps zmmword ptr [rsp + 256], zmm19
    vmovaps zmmword ptr [rsp + 320], zmm18
    vmovaps zmmword ptr [rsp + 384], zmm17
    vmovaps zmmword ptr [rsp + 448], zmm16
    vmovaps zmmword ptr [rsp + 512], zmm15
    vmovaps zmmword ptr [rsp + 576], zmm14
    vmovaps zmmword ptr [rsp + 640], zmm7
    mov rsi, qword ptr [rsp + 104]
    mov r9, qword ptr [rsp + 120]
    sub rsi, r9
    je .L10
    mov rax, r9
    imul rax, qword ptr [rsp + 24]
    vandps zmm19, zmm19, dword ptr [rip + .K7fffffff]{1to16}
    vminps zmm19, zmm13, zmm19
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + 4*rax], zmm19
    cmp rsi, 1
    je .L10
    mov rax, r9
    or rax, 1
    imul rax, qword ptr [rsp + 24]
    vandps zmm18, zmm18, dword ptr [rip + .K7fffffff]{1to16}
    vminps zmm18, zmm13, zmm18
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + 4*rax], zmm18
    cmp rsi, 2
    je .L10
    mov rax, r9
    or rax, 2
    imul rax, qword ptr [rsp + 24]
    vandps zmm17, zmm17, dword ptr [rip + .K7fffffff]{1to16}
    vminps zmm17, zmm13, zmm17
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + 4*rax], zmm17
    cmp rsi, 3
    je .L10
    mov rax, r9
    or rax, 3
    imul rax, qword ptr [rsp + 24]
    vandps zmm16, zmm16, dword ptr [rip + .K7fffffff]{1to16}
    vminps zmm16, zmm13, zmm16
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + 4*rax], zmm16
    cmp rsi, 4
    je .L10
    lea rax, [r9 + 4]
    imul rax, qword ptr [rsp + 24]
    vandps zmm15, zmm15, dword ptr [rip + .K7fffffff]{1to16}
    vminps zmm15, zmm13, zmm15
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + 4*rax], zmm15
    cmp rsi, 5
    je .L10
    lea rax, [r9 + 5]
    imul rax, qword ptr [rsp + 24]
    vandps zmm14, zmm14, dword ptr [rip + .K7fffffff]{1to16}
    vminps zmm14, zmm13, zmm14
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + 4*rax], zmm14
    cmp rsi, 6
    je .L10
    lea rax, [r9 + 6]
    imul rax, qword ptr [rsp + 24]
    vandps zmm7, zmm7, dword ptr [rip + .K7fffffff]{1to16}
    vminps zmm7, zmm13, zmm7
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + 4*rax], zmm7
    cmp rsi, 7
    je .L10
    lea rax, [r9 + 7]
    imul rax, qword ptr [rsp + 24]
    vandps zmm6, zmm6, dword ptr [rip + .K7fffffff]{1to16}
    vminps zmm6, zmm13, zmm6
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + 4*rax], zmm6
    cmp rsi, 8
    je .L10
    lea rax, [r9 + 8]
    imul rax, qword ptr [rsp + 24]
    vandps zmm3, zmm3, dword ptr [rip + .K7fffffff]{1to16}
    vminps zmm3, zmm13, zmm3
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + 4*rax], zmm3
    cmp rsi, 9
    je .L10
    lea rax, [r9 + 9]
    imul rax, qword ptr [rsp + 24]
    vandps zmm2, zmm2, dword ptr [rip + .K7fffffff]{1to16}
    vminps zmm2, zmm13, zmm2
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + 4*rax], zmm2
    cmp rsi, 10
    je .L10
    lea rax, [r9 + 10]
    imul rax, qword ptr [rsp + 24]
    vandps zmm1, zmm1, dword ptr [rip + .K7fffffff]{1to16}
    vminps zmm1, zmm13, zmm1
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + 4*rax], zmm1
    cmp rsi, 11
    je .L10
    add r9, 11
    imul r9, qword ptr [rsp + 24]
    vandps zmm0, zmm0, dword ptr [rip + .K7fffffff]{1to16}
    vminps zmm0, zmm13, zmm0
    mov rax, qword ptr [rsp + 48]
    vmovups zmmword ptr [rax + 4*r9], zmm0
    jmp .L10
.L44:
    mov rax, rdx
    mov rsi, qword ptr [rsp + 184]
    imul rax, rsi
    mov rdi, qword ptr [rsp + 176]
    mov r9, rdx
    lea rdx, [rdi + 4*rax]
    lea r11, [r9 + 1]
    mov rax, r11
    imul rax, rsi
    lea r10, [rdi + 4*rax]
    mov rax, r9
    shl rax, 6
    mov qword ptr [rsp + 96], rax
    mov r14, qword ptr [rsp + 152]
    mov rbx, r14
    imul rbx, r11
    shl r11, 6
    mov qword ptr [rsp + 80], r11
    imul r14, r9
    mov eax, 12
    mov r12, qword ptr [rsp + 160]
    mov r11, qword ptr [rsp + 168]
    xor esi, esi
    jmp .L46
.L45:
    mov rsi, qword ptr [rsp + 88]
    lea rax, [rsi + 12]
    mov r11, qword ptr [rsp + 120]
    add r11, 48
    add r12, 48
    cmp rax, qword ptr [rsp + 104]
    vbroadcastss zmm21, dword ptr [rip + .K80000000]
    vbroadcastss zmm26, dword ptr [rip + .Kbf000000]
    vbroadcastss zmm27, dword ptr [rip + .Kc2d00000]
    vbroadcastss zmm28, dword ptr [rip + .K42b20000]
    vbroadcastss zmm29, dword ptr [rip + .Kbf317200]
    vbroadcastss zmm30, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss zmm31, dword ptr [rip + .K3c091d11]
    vbroadcastss zmm11, dword ptr [rip + .K3d2aac79]
    vbroadcastss zmm16, dword ptr [rip + .K3e2aaa49]
    vbroadcastss zmm17, dword ptr [rip + .K80000000]
    vbroadcastss zmm18, dword ptr [rip + .K40400000]
    vbroadcastss zmm19, dword ptr [rip + .K42d20000]
    vbroadcastss zmm20, dword ptr [rip + .K40a00000]
    vbroadcastss zmm25, dword ptr [rip + .K3eaaaaab]
    vbroadcastss zmm24, dword ptr [rip + .K3f317200]
    vbroadcastss zmm15, dword ptr [rip + .K35bfbe8e]
    ja .L8
.L46:
    mov qword ptr [rsp + 72], r12
    mov qword ptr [rsp + 88], rax
    mov rax, qword ptr [rsp + 136]
    lea r9, [rax + 4*rsi]
    mov qword ptr [rsp + 48], rsi
    vbroadcastss zmm0, dword ptr [rax + 4*rsi]
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
    mov rax, qword ptr [rsp + 144]
    movsxd rax, dword ptr [rsi + 4*rax]
    add rax, rsi
    mov qword ptr [rsp + 120], r11
    jmp rax
.L47:
    mov rsi, r11
    xor r11d, r11d
    xor r12d, r12d
    jmp .L52
.L48:
    mov eax, 1
    vxorps xmm0, xmm0, xmm0
    vxorps xmm1, xmm1, xmm1
.L49:
    vmovaps zmm2, zmm1
    lea rdi, [r9 + 4*r11]
    lea r13, [rax + 2*rax]
    shl r13, 4
    vbroadcastss zmm1, dword ptr [rdi + r13]
    vmovaps zmm3, zmm0
    shl rax, 6
    vsubps zmm0, zmm1, zmmword ptr [rdx + rax]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [r10 + rax]
    vfmadd213ps zmm1, zmm1, zmm2
.L50:
    vmulps zmm2, zmm0, zmm26
    vmulps zmm0, zmm1, zmm26
.L51:
    vbroadcastss zmm1, dword ptr [r9 + 4*r11]
    vmaxps zmm2, zmm27, zmm2
    vminps zmm2, zmm28, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm24
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm31
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm16
    vmulps zmm7, zmm1, zmmword ptr [rdx]
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm14, zmm2, zmm2
    vfmadd213ps zmm14, zmm6, zmm2
    vaddps zmm2, zmm14, zmm13
    vscalefps zmm2, zmm2, zmm3
    vmulps zmm2, zmm7, zmm2
    vmovaps zmmword ptr [rsp + r12 + 256], zmm2
    vmaxps zmm0, zmm27, zmm0
    vminps zmm0, zmm28, zmm0
    vmovaps zmm2, zmm5
    vfmsub213ps zmm2, zmm0, zmm4
    vaddps zmm2, zmm2, zmm4
    vfnmadd231ps zmm0, zmm2, zmm24
    vfnmadd231ps zmm0, zmm2, zmm15
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm0, zmm31
    vfmadd213ps zmm3, zmm0, zmm11
    vfmadd213ps zmm3, zmm0, zmm16
    vmulps zmm1, zmm1, zmmword ptr [r10]
    vfmadd213ps zmm3, zmm0, zmm12
    vmulps zmm6, zmm0, zmm0
    vfmadd213ps zmm6, zmm3, zmm0
    vaddps zmm0, zmm6, zmm13
    vscalefps zmm0, zmm0, zmm2
    vmulps zmm0, zmm1, zmm0
    vmovaps zmmword ptr [rsp + r12 + 320], zmm0
    add r12, 128
    inc r11
    add rsi, 4
    cmp r12, 1536
    je .L75
.L52:
    vmovaps zmm2, zmm21
    vmovaps zmm0, zmm21
    cmp rcx, 2
    jb .L51
    cmp qword ptr [rsp + 40], 0
    je .L48
    mov eax, 1
    vxorps xmm0, xmm0, xmm0
    mov rdi, rsi
    mov r13, qword ptr [rsp + 112]
    vxorps xmm1, xmm1, xmm1
.L53:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm3, zmm2, zmmword ptr [r13 + r14 - 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r13 + rbx - 64]
    vbroadcastss zmm6, dword ptr [rdi]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r13 + r14]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r13 + rbx]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r13, -128
    add rdi, 96
    lea r15, [r8 + rax]
    add r15, 2
    add rax, 2
    cmp r15, 1
    jne .L53
    test byte ptr [rsp + 32], 1
    jne .L49
    jmp .L50
.L54:
    mov rdi, r11
    xor r11d, r11d
    xor r12d, r12d
    jmp .L59
.L55:
    mov eax, 1
    vxorps xmm1, xmm1, xmm1
.L56:
    vmovaps zmm2, zmm1
    lea rsi, [r9 + 4*r11]
    lea r15, [rax + 2*rax]
    shl r15, 4
    vbroadcastss zmm1, dword ptr [rsi + r15]
    vmovaps zmm3, zmm0
    shl rax, 6
    vsubps zmm0, zmm1, zmmword ptr [rdx + rax]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [r10 + rax]
    vfmadd213ps zmm1, zmm1, zmm2
.L57:
    vmulps zmm0, zmm0, zmm18
    vsqrtps zmm2, zmm0
    vmulps zmm0, zmm1, zmm18
    vsqrtps zmm0, zmm0
.L58:
    vbroadcastss zmm1, dword ptr [r9 + 4*r11]
    vminps zmm2, zmm19, zmm2
    vxorps zmm3, zmm2, zmm17
    vmaxps zmm3, zmm27, zmm3
    vminps zmm3, zmm28, zmm3
    vmovaps zmm6, zmm5
    vfmsub213ps zmm6, zmm3, zmm4
    vaddps zmm6, zmm6, zmm4
    vfnmadd231ps zmm3, zmm6, zmm24
    vfnmadd231ps zmm3, zmm6, zmm15
    vmovaps zmm7, zmm8
    vfmadd213ps zmm7, zmm3, zmm31
    vfmadd213ps zmm7, zmm3, zmm11
    vfmadd213ps zmm7, zmm3, zmm16
    vmulps zmm14, zmm1, zmmword ptr [rdx]
    vfmadd213ps zmm7, zmm3, zmm12
    vmulps zmm15, zmm3, zmm3
    vfmadd213ps zmm15, zmm7, zmm3
    vaddps zmm3, zmm15, zmm13
    vbroadcastss zmm15, dword ptr [rip + .K35bfbe8e]
    vscalefps zmm3, zmm3, zmm6
    vfmadd213ps zmm3, zmm2, zmm3
    vmulps zmm2, zmm14, zmm3
    vmovaps zmmword ptr [rsp + r12 + 256], zmm2
    vminps zmm0, zmm19, zmm0
    vxorps zmm2, zmm0, zmm17
    vmaxps zmm2, zmm27, zmm2
    vminps zmm2, zmm28, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm24
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm31
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm16
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm1, zmm1, zmmword ptr [r10]
    vmulps zmm7, zmm2, zmm2
    vfmadd213ps zmm7, zmm6, zmm2
    vaddps zmm2, zmm7, zmm13
    vscalefps zmm2, zmm2, zmm3
    vfmadd213ps zmm2, zmm0, zmm2
    vmulps zmm0, zmm1, zmm2
    vmovaps zmmword ptr [rsp + r12 + 320], zmm0
    add r12, 128
    inc r11
    add rdi, 4
    cmp r12, 1536
    je .L75
.L59:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp rcx, 2
    jb .L58
    cmp qword ptr [rsp + 40], 0
    je .L55
    mov eax, 1
    mov rsi, rdi
    mov r13, qword ptr [rsp + 112]
    vxorps xmm1, xmm1, xmm1
.L60:
    vbroadcastss zmm2, dword ptr [rsi - 48]
    vsubps zmm3, zmm2, zmmword ptr [r13 + r14 - 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r13 + rbx - 64]
    vbroadcastss zmm6, dword ptr [rsi]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r13 + r14]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r13 + rbx]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r13, -128
    add rsi, 96
    lea r15, [r8 + rax]
    add r15, 2
    add rax, 2
    cmp r15, 1
    jne .L60
    test byte ptr [rsp + 32], 1
    jne .L56
    jmp .L57
.L61:
    xor edi, edi
    xor r12d, r12d
    jmp .L66
.L62:
    mov eax, 1
    vxorps xmm1, xmm1, xmm1
.L63:
    vmovaps zmm2, zmm1
    lea rsi, [r9 + 4*rdi]
    lea r15, [rax + 2*rax]
    shl r15, 4
    vbroadcastss zmm1, dword ptr [rsi + r15]
    vmovaps zmm3, zmm0
    shl rax, 6
    vsubps zmm0, zmm1, zmmword ptr [rdx + rax]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [r10 + rax]
    vfmadd213ps zmm1, zmm1, zmm2
.L64:
    vmulps zmm0, zmm0, zmm20
    vsqrtps zmm2, zmm0
    vmulps zmm0, zmm1, zmm20
    vsqrtps zmm0, zmm0
.L65:
    vbroadcastss zmm1, dword ptr [r9 + 4*rdi]
    vminps zmm2, zmm19, zmm2
    vxorps zmm3, zmm2, zmm17
    vmaxps zmm3, zmm27, zmm3
    vminps zmm3, zmm28, zmm3
    vmovaps zmm6, zmm5
    vfmsub213ps zmm6, zmm3, zmm4
    vaddps zmm6, zmm6, zmm4
    vfnmadd231ps zmm3, zmm6, zmm24
    vfnmadd231ps zmm3, zmm6, zmm15
    vmovaps zmm7, zmm8
    vfmadd213ps zmm7, zmm3, zmm31
    vfmadd213ps zmm7, zmm3, zmm11
    vfmadd213ps zmm7, zmm3, zmm16
    vfmadd213ps zmm7, zmm3, zmm12
    vmulps zmm14, zmm1, zmmword ptr [rdx]
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
    vmovaps zmmword ptr [rsp + r12 + 256], zmm2
    vminps zmm0, zmm19, zmm0
    vxorps zmm2, zmm0, zmm17
    vmaxps zmm2, zmm27, zmm2
    vminps zmm2, zmm28, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm24
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm31
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm16
    vmulps zmm1, zmm1, zmmword ptr [r10]
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
    vmovaps zmmword ptr [rsp + r12 + 320], zmm0
    add r12, 128
    inc rdi
    add r11, 4
    cmp r12, 1536
    je .L75
.L66:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp rcx, 2
    jb .L65
    cmp qword ptr [rsp + 40], 0
    je .L62
    mov eax, 1
    mov rsi, r11
    mov r13, qword ptr [rsp + 112]
    vxorps xmm1, xmm1, xmm1
.L67:
    vbroadcastss zmm2, dword ptr [rsi - 48]
    vsubps zmm3, zmm2, zmmword ptr [r13 + r14 - 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r13 + rbx - 64]
    vbroadcastss zmm6, dword ptr [rsi]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r13 + r14]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r13 + rbx]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r13, -128
    add rsi, 96
    lea r15, [r8 + rax]
    add r15, 2
    add rax, 2
    cmp r15, 1
    jne .L67
    test byte ptr [rsp + 32], 1
    jne .L63
    jmp .L64
.L68:
    mov rdi, r11
    xor r11d, r11d
    xor r12d, r12d
    jmp .L73
.L69:
    mov eax, 1
    vxorps xmm1, xmm1, xmm1
.L70:
    vmovaps zmm2, zmm1
    lea rsi, [r9 + 4*r11]
    lea r15, [rax + 2*rax]
    shl r15, 4
    vbroadcastss zmm1, dword ptr [rsi + r15]
    vmovaps zmm3, zmm0
    shl rax, 6
    vsubps zmm0, zmm1, zmmword ptr [rdx + rax]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [r10 + rax]
    vfmadd213ps zmm1, zmm1, zmm2
.L71:
    vsqrtps zmm2, zmm0
    vsqrtps zmm0, zmm1
.L72:
    vbroadcastss zmm1, dword ptr [r9 + 4*r11]
    vxorps zmm2, zmm2, zmm17
    vmaxps zmm2, zmm27, zmm2
    vminps zmm2, zmm28, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm24
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm31
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm16
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm7, zmm1, zmmword ptr [rdx]
    vmulps zmm14, zmm2, zmm2
    vfmadd213ps zmm14, zmm6, zmm2
    vaddps zmm2, zmm14, zmm13
    vscalefps zmm2, zmm2, zmm3
    vmulps zmm2, zmm7, zmm2
    vmovaps zmmword ptr [rsp + r12 + 256], zmm2
    vxorps zmm0, zmm0, zmm17
    vmaxps zmm0, zmm27, zmm0
    vminps zmm0, zmm28, zmm0
    vmovaps zmm2, zmm5
    vfmsub213ps zmm2, zmm0, zmm4
    vaddps zmm2, zmm2, zmm4
    vfnmadd231ps zmm0, zmm2, zmm24
    vfnmadd231ps zmm0, zmm2, zmm15
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm0, zmm31
    vfmadd213ps zmm3, zmm0, zmm11
    vfmadd213ps zmm3, zmm0, zmm16
    vmulps zmm1, zmm1, zmmword ptr [r10]
    vfmadd213ps zmm3, zmm0, zmm12
    vmulps zmm6, zmm0, zmm0
    vfmadd213ps zmm6, zmm3, zmm0
    vaddps zmm0, zmm6, zmm13
    vscalefps zmm0, zmm0, zmm2
    vmulps zmm0, zmm1, zmm0
    vmovaps zmmword ptr [rsp + r12 + 320], zmm0
    add r12, 128
    inc r11
    add rdi, 4
    cmp r12, 1536
    je .L75
.L73:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp rcx, 2
    jb .L72
    cmp qword ptr [rsp + 40], 0
    je .L69
    mov eax, 1
    mov rsi, rdi
    mov r13, qword ptr [rsp + 112]
    vxorps xmm1, xmm1, xmm1
.L74:
    vbroadcastss zmm2, dword ptr [rsi - 48]
    vsubps zmm3, zmm2, zmmword ptr [r13 + r14 - 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r13 + rbx - 64]
    vbroadcastss zmm6, dword ptr [rsi]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r13 + r14]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r13 + rbx]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r13, -128
    add rsi, 96
    lea r15, [r8 + rax]
    add r15, 2
    add rax, 2
    cmp r15, 1
    jne .L74
    test byte ptr [rsp + 32], 1
    jne .L70
    jmp .L71
.L75:
    vmovaps zmm22, zmmword ptr [rsp + 256]
    vmovaps zmm23, zmmword ptr [rsp + 320]
    vmovaps zmm24, zmmword ptr [rsp + 384]
    vmovaps zmm25, zmmword ptr [rsp + 448]
    vmovaps zmm26, zmmword ptr [rsp + 512]
    vmovaps zmm27, zmmword ptr [rsp + 576]
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
    mov r15, qword ptr [rsp + 56]
    test r15, r15
    je .L77
    mov rdi, qword ptr [rsp + 216]
    mov r12, qword ptr [rsp + 72]
    mov r9, r12
    mov r11, r15
.L76:
    vmovups zmm9, zmmword ptr [rdi + r14]
    vmovups zmm10, zmmword ptr [rdi + rbx]
    vbroadcastss zmm11, dword ptr [r9 - 44]
    vfnmadd231ps zmm22, zmm11, zmm9
    vfnmadd231ps zmm23, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r9 - 40]
    vfnmadd231ps zmm24, zmm11, zmm9
    vfnmadd231ps zmm25, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r9 - 36]
    vfnmadd231ps zmm26, zmm11, zmm9
    vfnmadd231ps zmm27, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r9 - 32]
    vfnmadd231ps zmm28, zmm11, zmm9
    vfnmadd231ps zmm29, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r9 - 28]
    vfnmadd231ps zmm30, zmm11, zmm9
    vfnmadd231ps zmm31, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r9 - 24]
    vfnmadd231ps zmm14, zmm11, zmm9
    vfnmadd231ps zmm1, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r9 - 20]
    vfnmadd231ps zmm16, zmm11, zmm9
    vfnmadd231ps zmm18, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r9 - 16]
    vfnmadd231ps zmm6, zmm11, zmm9
    vfnmadd231ps zmm7, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r9 - 12]
    vfnmadd231ps zmm0, zmm11, zmm9
    vfnmadd231ps zmm19, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r9 - 8]
    vfnmadd231ps zmm17, zmm11, zmm9
    vfnmadd231ps zmm15, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r9 - 4]
    vfnmadd231ps zmm20, zmm11, zmm9
    vfnmadd231ps zmm21, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [r9]
    vfnmadd231ps zmm2, zmm11, zmm9
    vfnmadd231ps zmm3, zmm11, zmm10
    add r9, 48
    add rdi, 64
    dec r11
    jne .L76
    jmp .L78
.L77:
    mov r12, qword ptr [rsp + 72]
.L78:
    vmovaps zmmword ptr [rsp + 256], zmm22
    vmovaps zmmword ptr [rsp + 320], zmm23
    vmovaps zmmword ptr [rsp + 384], zmm24
    vmovaps zmmword ptr [rsp + 448], zmm25
    vmovaps zmmword ptr [rsp + 512], zmm26
    vmovaps zmmword ptr [rsp + 576], zmm27
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
    mov rdi, qword ptr [rsp + 104]
    mov r9, qword ptr [rsp + 48]
    sub rdi, r9
    je .L45
    mov rax, r9
    imul rax, qword ptr [rsp + 24]
    vbroadcastss zmm1, dword ptr [rip + .K7fffffff]
    vandps zmm0, zmm1, zmmword ptr [rsp + 256]
    mov rsi, qword ptr [rsp + 64]
    lea rax, [rsi + 4*rax]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm1, zmmword ptr [rsp + 320]
    mov rsi, qword ptr [rsp + 96]
    vmovups zmmword ptr [rsi + rax], zmm0
    vminps zmm0, zmm13, zmm1
    mov rsi, qword ptr [rsp + 80]
    vmovups zmmword ptr [rsi + rax], zmm0
    cmp rdi, 1
    je .L45
    mov rax, r9
    or rax, 1
    imul rax, qword ptr [rsp + 24]
    vbroadcastss zmm1, dword ptr [rip + .K7fffffff]
    vandps zmm0, zmm1, zmmword ptr [rsp + 384]
    mov rsi, qword ptr [rsp + 64]
    lea rax, [rsi + 4*rax]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm1, zmmword ptr [rsp + 448]
    mov rsi, qword ptr [rsp + 96]
    vmovups zmmword ptr [rsi + rax], zmm0
    vminps zmm0, zmm13, zmm1
    mov rsi, qword ptr [rsp + 80]
    vmovups zmmword ptr [rsi + rax], zmm0
    cmp rdi, 2
    je .L45
    mov rax, r9
    or rax, 2
    imul rax, qword ptr [rsp + 24]
    vbroadcastss zmm1, dword ptr [rip + .K7fffffff]
    vandps zmm0, zmm1, zmmword ptr [rsp + 512]
    mov rsi, qword ptr [rsp + 64]
    lea rax, [rsi + 4*rax]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm1, zmmword ptr [rsp + 576]
    mov rsi, qword ptr [rsp + 96]
    vmovups zmmword ptr [rsi + rax], zmm0
    vminps zmm0, zmm13, zmm1
    mov rsi, qword ptr [rsp + 80]
    vmovups zmmword ptr [rsi + rax], zmm0
    cmp rdi, 3
    je .L45
    mov rax, r9
    or rax, 3
    imul rax, qword ptr [rsp + 24]
    vbroadcastss zmm1, dword ptr [rip + .K7fffffff]
    vandps zmm0, zmm1, zmmword ptr [rsp + 640]
    mov rsi, qword ptr [rsp + 64]
    lea rax, [rsi + 4*rax]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm1, zmmword ptr [rsp + 704]
    mov rsi, qword ptr [rsp + 96]
    vmovups zmmword ptr [rsi + rax], zmm0
    vminps zmm0, zmm13, zmm1
    mov rsi, qword ptr [rsp + 80]
    vmovups zmmword ptr [rsi + rax], zmm0
    cmp rdi, 4
    je .L45
    lea rax, [r9 + 4]
    imul rax, qword ptr [rsp + 24]
    vbroadcastss zmm1, dword ptr [rip + .K7fffffff]
    vandps zmm0, zmm1, zmmword ptr [rsp + 768]
    mov rsi, qword ptr [rsp + 64]
    lea rax, [rsi + 4*rax]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm1, zmmword ptr [rsp + 832]
    mov rsi, qword ptr [rsp + 96]
    vmovups zmmword ptr [rsi + rax], zmm0
    vminps zmm0, zmm13, zmm1
    mov rsi, qword ptr [rsp + 80]
    vmovups zmmword ptr [rsi + rax], zmm0
    cmp rdi, 5
    je .L45
    lea rax, [r9 + 5]
    imul rax, qword ptr [rsp + 24]
    vbroadcastss zmm1, dword ptr [rip + .K7fffffff]
    vandps zmm0, zmm1, zmmword ptr [rsp + 896]
    mov rsi, qword ptr [rsp + 64]
    lea rax, [rsi + 4*rax]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm1, zmmword ptr [rsp + 960]
    mov rsi, qword ptr [rsp + 96]
    vmovups zmmword ptr [rsi + rax], zmm0
    vminps zmm0, zmm13, zmm1
    mov rsi, qword ptr [rsp + 80]
    vmovups zmmword ptr [rsi + rax], zmm0
    cmp rdi, 6
    je .L45
    lea rax, [r9 + 6]
    imul rax, qword ptr [rsp + 24]
    vbroadcastss zmm1, dword ptr [rip + .K7fffffff]
    vandps zmm0, zmm1, zmmword ptr [rsp + 1024]
    mov rsi, qword ptr [rsp + 64]
    lea rax, [rsi + 4*rax]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm1, zmmword ptr [rsp + 1088]
    mov rsi, qword ptr [rsp + 96]
    vmovups zmmword ptr [rsi + rax], zmm0
    vminps zmm0, zmm13, zmm1
    mov rsi, qword ptr [rsp + 80]
    vmovups zmmword ptr [rsi + rax], zmm0
    cmp rdi, 7
    je .L45
    lea rax, [r9 + 7]
    imul rax, qword ptr [rsp + 24]
    vbroadcastss zmm1, dword ptr [rip + .K7fffffff]
    vandps zmm0, zmm1, zmmword ptr [rsp + 1152]
    mov rsi, qword ptr [rsp + 64]
    lea rax, [rsi + 4*rax]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm1, zmmword ptr [rsp + 1216]
    mov rsi, qword ptr [rsp + 96]
    vmovups zmmword ptr [rsi + rax], zmm0
    vminps zmm0, zmm13, zmm1
    mov rsi, qword ptr [rsp + 80]
    vmovups zmmword ptr [rsi + rax], zmm0
    cmp rdi, 8
    je .L45
    lea rax, [r9 + 8]
    imul rax, qword ptr [rsp + 24]
    vbroadcastss zmm1, dword ptr [rip + .K7fffffff]
    vandps zmm0, zmm1, zmmword ptr [rsp + 1280]
    mov rsi, qword ptr [rsp + 64]
    lea rax, [rsi + 4*rax]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm1, zmmword ptr [rsp + 1344]
    mov rsi, qword ptr [rsp + 96]
    vmovups zmmword ptr [rsi + rax], zmm0
    vminps zmm0, zmm13, zmm1
    mov rsi, qword ptr [rsp + 80]
    vmovups zmmword ptr [rsi + rax], zmm0
    cmp rdi, 9
    je .L45
    lea rax, [r9 + 9]
    imul rax, qword ptr [rsp + 24]
    vbroadcastss zmm1, dword ptr [rip + .K7fffffff]
    vandps zmm0, zmm1, zmmword ptr [rsp + 1408]
    mov rsi, qword ptr [rsp + 64]
    lea rax, [rsi + 4*rax]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm1, zmmword ptr [rsp + 1472]
    mov rsi, qword ptr [rsp + 96]
    vmovups zmmword ptr [rsi + rax], zmm0
    vminps zmm0, zmm13, zmm1
    mov rsi, qword ptr [rsp + 80]
    vmovups zmmword ptr [rsi + rax], zmm0
    cmp rdi, 10
    je .L45
    lea rax, [r9 + 10]
    imul rax, qword ptr [rsp + 24]
    vbroadcastss zmm1, dword ptr [rip + .K7fffffff]
    vandps zmm0, zmm1, zmmword ptr [rsp + 1536]
    mov rsi, qword ptr [rsp + 64]
    lea rax, [rsi + 4*rax]
    vminps zmm0, zmm13, zmm0
    vandps zmm1, zmm1, zmmword ptr [rsp + 1600]
    mov rsi, qword ptr [rsp + 96]
    vmovups zmmword ptr [rsi + rax], zmm0
    vminps zmm0, zmm13, zmm1
    mov rsi, qword ptr [rsp + 80]
    vmovups zmmword ptr [rsi + rax], zmm0
    cmp rdi, 11
    je .L45
    add r9, 11
    imul r9, qword ptr [rsp + 24]
    mov rax, qword ptr [rsp + 64]
    lea rax, [rax + 4*r9]
    vbroadcastss zmm1, dword ptr [rip + .K7fffffff]
    vandps zmm0, zmm1, zmmword ptr [rsp + 1664]
    vminps zmm0, zmm13, zmm0
    mov rsi, qword ptr [rsp + 96]
    vmovups zmmword ptr [rsi + rax], zmm0
    vandps zmm0, zmm1, zmmword ptr [rsp + 1728]
    vminps zmm0, zmm13, zmm0
    mov rsi, qword ptr [rsp + 80]
    vmovups zmmword ptr [rsi + rax], zmm0
    jmp .L45
.L79:
    mov rsi, qword ptr [rsp + 208]
    jmp .L4
.L80:
    add qword ptr [rsp + 72], 16
    add qword ptr [rsp + 88], 16
    add r10, 16
    add r14, 16
    add qword ptr [rsp + 120], 16
    mov rax, qword ptr [rsp + 136]
    vbroadcastss zmm23, dword ptr [rax + 4*r9]
    mov rdx, r9
    lea rbx, [rax + 4*r9]
    vmovups zmm22, zmmword ptr [rdi]
    lea r9, [rip + .T0]
    mov rax, qword ptr [rsp + 144]
    movsxd rax, dword ptr [r9 + 4*rax]
    add rax, r9
    jmp rax
.L81:
    cmp rcx, 2
    jb .L85
    vxorps xmm0, xmm0, xmm0
    mov eax, 1
    cmp qword ptr [rsp + 40], 0
    je .L83
    mov r9, qword ptr [rsp + 72]
    mov r12, rsi
.L82:
    vbroadcastss zmm1, dword ptr [r9 - 48]
    vsubps zmm1, zmm1, zmmword ptr [r12 - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    vbroadcastss zmm0, dword ptr [r9]
    vsubps zmm0, zmm0, zmmword ptr [r12]
    vfmadd213ps zmm0, zmm0, zmm1
    sub r12, -128
    add r9, 96
    lea r13, [r8 + rax]
    add r13, 2
    add rax, 2
    cmp r13, 1
    jne .L82
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L84
.L83:
    lea r9, [rax + 2*rax]
    shl r9, 4
    vbroadcastss zmm1, dword ptr [rbx + r9]
    shl rax, 6
    vsubps zmm1, zmm1, zmmword ptr [rdi + rax]
    vfmadd231ps zmm0, zmm1, zmm1
.L84:
    vmulps zmm0, zmm0, zmm26
    jmp .L86
.L85:
    vmovaps zmm0, zmm21
.L86:
    vmaxps zmm0, zmm27, zmm0
    vminps zmm0, zmm28, zmm0
    vmovaps zmm1, zmm4
    vfmsub231ps zmm1, zmm0, zmm5
    vaddps zmm1, zmm1, zmm4
    vfmadd231ps zmm0, zmm1, zmm29
    vfmadd231ps zmm0, zmm1, zmm30
    vmovaps zmm2, zmm8
    vfmadd213ps zmm2, zmm0, zmm31
    vfmadd213ps zmm2, zmm0, zmm11
    vfmadd213ps zmm2, zmm0, zmm16
    vfmadd213ps zmm2, zmm0, zmm12
    vmulps zmm3, zmm23, zmm22
    vmulps zmm6, zmm0, zmm0
    vfmadd213ps zmm6, zmm2, zmm0
    vaddps zmm0, zmm6, zmm13
    vscalefps zmm0, zmm0, zmm1
    vmulps zmm23, zmm3, zmm0
    vbroadcastss zmm0, dword ptr [rbx + 4]
    cmp rcx, 2
    jb .L90
    lea r9, [rbx + 4]
    vxorps xmm1, xmm1, xmm1
    mov eax, 1
    cmp qword ptr [rsp + 40], 0
    je .L88
    mov r12, qword ptr [rsp + 88]
    mov r13, rsi
.L87:
    vbroadcastss zmm2, dword ptr [r12 - 48]
    vsubps zmm2, zmm2, zmmword ptr [r13 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [r12]
    vsubps zmm1, zmm1, zmmword ptr [r13]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r13, -128
    add r12, 96
    lea r11, [r8 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L87
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L89
.L88:
    lea r11, [rax + 2*rax]
    shl r11, 4
    vbroadcastss zmm2, dword ptr [r9 + r11]
    shl rax, 6
    vsubps zmm2, zmm2, zmmword ptr [rdi + rax]
    vfmadd231ps zmm1, zmm2, zmm2
.L89:
    vmulps zmm1, zmm1, zmm26
    jmp .L91
.L90:
    vmovaps zmm1, zmm21
.L91:
    vmaxps zmm1, zmm27, zmm1
    vminps zmm1, zmm28, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm1, zmm2, zmm29
    vfmadd231ps zmm1, zmm2, zmm30
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm1, zmm31
    vfmadd213ps zmm3, zmm1, zmm11
    vfmadd213ps zmm3, zmm1, zmm16
    vfmadd213ps zmm3, zmm1, zmm12
    vmulps zmm0, zmm0, zmm22
    vmulps zmm6, zmm1, zmm1
    vfmadd213ps zmm6, zmm3, zmm1
    vaddps zmm1, zmm6, zmm13
    vscalefps zmm1, zmm1, zmm2
    vmulps zmm24, zmm0, zmm1
    vbroadcastss zmm0, dword ptr [rbx + 8]
    cmp rcx, 2
    jb .L95
    lea rax, [rbx + 8]
    vxorps xmm1, xmm1, xmm1
    mov r9d, 1
    cmp qword ptr [rsp + 40], 0
    je .L93
    mov r12, r10
    mov r13, rsi
.L92:
    vbroadcastss zmm2, dword ptr [r12 - 48]
    vsubps zmm2, zmm2, zmmword ptr [r13 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [r12]
    vsubps zmm1, zmm1, zmmword ptr [r13]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r13, -128
    add r12, 96
    lea r11, [r8 + r9]
    add r11, 2
    add r9, 2
    cmp r11, 1
    jne .L92
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L94
.L93:
    lea r11, [r9 + 2*r9]
    shl r11, 4
    vbroadcastss zmm2, dword ptr [rax + r11]
    shl r9, 6
    vsubps zmm2, zmm2, zmmword ptr [rdi + r9]
    vfmadd231ps zmm1, zmm2, zmm2
.L94:
    vmulps zmm1, zmm1, zmm26
    jmp .L96
.L95:
    vmovaps zmm1, zmm21
.L96:
    vmaxps zmm1, zmm27, zmm1
    vminps zmm1, zmm28, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm1, zmm2, zmm29
    vfmadd231ps zmm1, zmm2, zmm30
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm1, zmm31
    vfmadd213ps zmm3, zmm1, zmm11
    vfmadd213ps zmm3, zmm1, zmm16
    vfmadd213ps zmm3, zmm1, zmm12
    vmulps zmm0, zmm0, zmm22
    vmulps zmm6, zmm1, zmm1
    vfmadd213ps zmm6, zmm3, zmm1
    vaddps zmm1, zmm6, zmm13
    vscalefps zmm1, zmm1, zmm2
    vmulps zmm25, zmm0, zmm1
    vbroadcastss zmm0, dword ptr [rbx + 12]
    cmp rcx, 2
    jb .L100
    add rbx, 12
    vxorps xmm1, xmm1, xmm1
    mov eax, 1
    cmp qword ptr [rsp + 40], 0
    je .L98
    mov r9, r14
    mov r12, rsi
.L97:
    vbroadcastss zmm2, dword ptr [r9 - 48]
    vsubps zmm2, zmm2, zmmword ptr [r12 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [r9]
    vsubps zmm1, zmm1, zmmword ptr [r12]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r12, -128
    add r9, 96
    lea r11, [r8 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L97
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L99
.L98:
    lea r9, [rax + 2*rax]
    shl r9, 4
    vbroadcastss zmm2, dword ptr [rbx + r9]
    shl rax, 6
    vsubps zmm2, zmm2, zmmword ptr [rdi + rax]
    vfmadd231ps zmm1, zmm2, zmm2
.L99:
    vmulps zmm1, zmm1, zmm26
    jmp .L101
.L100:
    vmovaps zmm1, zmm21
.L101:
    vmaxps zmm1, zmm27, zmm1
    vminps zmm1, zmm28, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm1, zmm2, zmm29
    vfmadd231ps zmm1, zmm2, zmm30
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm1, zmm31
    vfmadd213ps zmm3, zmm1, zmm11
    vfmadd213ps zmm3, zmm1, zmm16
    vfmadd213ps zmm3, zmm1, zmm12
    vmulps zmm0, zmm0, zmm22
    vmulps zmm6, zmm1, zmm1
    vfmadd213ps zmm6, zmm3, zmm1
    vaddps zmm1, zmm6, zmm13
    vscalefps zmm1, zmm1, zmm2
    vmulps zmm0, zmm0, zmm1
    test r15, r15
    jne .L156
    jmp .L158
.L102:
    vxorps xmm0, xmm0, xmm0
    vxorps xmm1, xmm1, xmm1
    cmp rcx, 2
    jb .L106
    mov eax, 1
    cmp qword ptr [rsp + 40], 0
    je .L104
    mov r9, qword ptr [rsp + 72]
    mov r12, rsi
.L103:
    vbroadcastss zmm2, dword ptr [r9 - 48]
    vsubps zmm2, zmm2, zmmword ptr [r12 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [r9]
    vsubps zmm1, zmm1, zmmword ptr [r12]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r12, -128
    add r9, 96
    lea r11, [r8 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L103
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L105
.L104:
    lea r9, [rax + 2*rax]
    shl r9, 4
    vbroadcastss zmm2, dword ptr [rbx + r9]
    shl rax, 6
    vsubps zmm2, zmm2, zmmword ptr [rdi + rax]
    vfmadd231ps zmm1, zmm2, zmm2
.L105:
    vmulps zmm1, zmm1, zmm20
    vsqrtps zmm1, zmm1
.L106:
    vminps zmm1, zmm19, zmm1
    vxorps zmm2, zmm1, zmm17
    vmaxps zmm2, zmm27, zmm2
    vminps zmm2, zmm28, zmm2
    vmovaps zmm3, zmm4
    vfmsub231ps zmm3, zmm2, zmm5
    vaddps zmm3, zmm3, zmm4
    vfmadd231ps zmm2, zmm3, zmm29
    vfmadd231ps zmm2, zmm3, zmm30
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm31
    vfmadd213ps zmm6, zmm2, zmm11
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
    vbroadcastss zmm1, dword ptr [rbx + 4]
    cmp rcx, 2
    jb .L110
    lea r9, [rbx + 4]
    vxorps xmm0, xmm0, xmm0
    mov eax, 1
    cmp qword ptr [rsp + 40], 0
    je .L108
    mov r12, qword ptr [rsp + 88]
    mov r13, rsi
.L107:
    vbroadcastss zmm2, dword ptr [r12 - 48]
    vsubps zmm2, zmm2, zmmword ptr [r13 - 64]
    vfmadd213ps zmm2, zmm2, zmm0
    vbroadcastss zmm0, dword ptr [r12]
    vsubps zmm0, zmm0, zmmword ptr [r13]
    vfmadd213ps zmm0, zmm0, zmm2
    sub r13, -128
    add r12, 96
    lea r11, [r8 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L107
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L109
.L108:
    lea r11, [rax + 2*rax]
    shl r11, 4
    vbroadcastss zmm2, dword ptr [r9 + r11]
    shl rax, 6
    vsubps zmm2, zmm2, zmmword ptr [rdi + rax]
    vfmadd231ps zmm0, zmm2, zmm2
.L109:
    vmulps zmm0, zmm0, zmm20
    vsqrtps zmm0, zmm0
.L110:
    vminps zmm0, zmm19, zmm0
    vxorps zmm2, zmm0, zmm17
    vmaxps zmm2, zmm27, zmm2
    vminps zmm2, zmm28, zmm2
    vmovaps zmm3, zmm4
    vfmsub231ps zmm3, zmm2, zmm5
    vaddps zmm3, zmm3, zmm4
    vfmadd231ps zmm2, zmm3, zmm29
    vfmadd231ps zmm2, zmm3, zmm30
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm31
    vfmadd213ps zmm6, zmm2, zmm11
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
    vbroadcastss zmm1, dword ptr [rbx + 8]
    cmp rcx, 2
    jb .L114
    lea rax, [rbx + 8]
    vxorps xmm2, xmm2, xmm2
    mov r9d, 1
    cmp qword ptr [rsp + 40], 0
    je .L112
    mov r12, r10
    mov r13, rsi
.L111:
    vbroadcastss zmm3, dword ptr [r12 - 48]
    vsubps zmm3, zmm3, zmmword ptr [r13 - 64]
    vfmadd213ps zmm3, zmm3, zmm2
    vbroadcastss zmm2, dword ptr [r12]
    vsubps zmm2, zmm2, zmmword ptr [r13]
    vfmadd213ps zmm2, zmm2, zmm3
    sub r13, -128
    add r12, 96
    lea r11, [r8 + r9]
    add r11, 2
    add r9, 2
    cmp r11, 1
    jne .L111
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L113
.L112:
    lea r11, [r9 + 2*r9]
    shl r11, 4
    vbroadcastss zmm3, dword ptr [rax + r11]
    shl r9, 6
    vsubps zmm3, zmm3, zmmword ptr [rdi + r9]
    vfmadd231ps zmm2, zmm3, zmm3
.L113:
    vmulps zmm2, zmm2, zmm20
    vsqrtps zmm2, zmm2
    jmp .L115
.L114:
    vxorps xmm2, xmm2, xmm2
.L115:
    vminps zmm2, zmm19, zmm2
    vxorps zmm3, zmm2, zmm17
    vmaxps zmm3, zmm27, zmm3
    vminps zmm3, zmm28, zmm3
    vmovaps zmm6, zmm4
    vfmsub231ps zmm6, zmm3, zmm5
    vaddps zmm6, zmm6, zmm4
    vfmadd231ps zmm3, zmm6, zmm29
    vfmadd231ps zmm3, zmm6, zmm30
    vmovaps zmm7, zmm8
    vfmadd213ps zmm7, zmm3, zmm31
    vfmadd213ps zmm7, zmm3, zmm11
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
    vbroadcastss zmm1, dword ptr [rbx + 12]
    cmp rcx, 2
    jb .L119
    add rbx, 12
    vxorps xmm0, xmm0, xmm0
    mov eax, 1
    cmp qword ptr [rsp + 40], 0
    je .L117
    mov r9, r14
    mov r12, rsi
.L116:
    vbroadcastss zmm2, dword ptr [r9 - 48]
    vsubps zmm2, zmm2, zmmword ptr [r12 - 64]
    vfmadd213ps zmm2, zmm2, zmm0
    vbroadcastss zmm0, dword ptr [r9]
    vsubps zmm0, zmm0, zmmword ptr [r12]
    vfmadd213ps zmm0, zmm0, zmm2
    sub r12, -128
    add r9, 96
    lea r11, [r8 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L116
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L118
.L117:
    lea r9, [rax + 2*rax]
    shl r9, 4
    vbroadcastss zmm2, dword ptr [rbx + r9]
    shl rax, 6
    vsubps zmm2, zmm2, zmmword ptr [rdi + rax]
    vfmadd231ps zmm0, zmm2, zmm2
.L118:
    vmulps zmm0, zmm0, zmm20
    vsqrtps zmm0, zmm0
.L119:
    vminps zmm0, zmm19, zmm0
    vxorps zmm2, zmm0, zmm17
    vmaxps zmm2, zmm27, zmm2
    vminps zmm2, zmm28, zmm2
    vmovaps zmm3, zmm4
    vfmsub231ps zmm3, zmm2, zmm5
    vaddps zmm3, zmm3, zmm4
    vfmadd231ps zmm2, zmm3, zmm29
    vfmadd231ps zmm2, zmm3, zmm30
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm31
    vfmadd213ps zmm6, zmm2, zmm11
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
    jne .L156
    jmp .L158
.L120:
    vxorps xmm0, xmm0, xmm0
    vxorps xmm1, xmm1, xmm1
    cmp rcx, 2
    jb .L124
    mov eax, 1
    cmp qword ptr [rsp + 40], 0
    je .L122
    mov r9, qword ptr [rsp + 72]
    mov r12, rsi
.L121:
    vbroadcastss zmm2, dword ptr [r9 - 48]
    vsubps zmm2, zmm2, zmmword ptr [r12 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [r9]
    vsubps zmm1, zmm1, zmmword ptr [r12]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r12, -128
    add r9, 96
    lea r11, [r8 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L121
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L123
.L122:
    lea r9, [rax + 2*rax]
    shl r9, 4
    vbroadcastss zmm2, dword ptr [rbx + r9]
    shl rax, 6
    vsubps zmm2, zmm2, zmmword ptr [rdi + rax]
    vfmadd231ps zmm1, zmm2, zmm2
.L123:
    vsqrtps zmm1, zmm1
.L124:
    vxorps zmm1, zmm1, zmm17
    vmaxps zmm1, zmm27, zmm1
    vminps zmm1, zmm28, zmm1
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm1, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm1, zmm2, zmm29
    vfmadd231ps zmm1, zmm2, zmm30
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm1, zmm31
    vfmadd213ps zmm3, zmm1, zmm11
    vfmadd213ps zmm3, zmm1, zmm16
    vfmadd213ps zmm3, zmm1, zmm12
    vmulps zmm6, zmm23, zmm22
    vmulps zmm7, zmm1, zmm1
    vfmadd213ps zmm7, zmm3, zmm1
    vaddps zmm1, zmm7, zmm13
    vscalefps zmm1, zmm1, zmm2
    vmulps zmm23, zmm6, zmm1
    vbroadcastss zmm1, dword ptr [rbx + 4]
    cmp rcx, 2
    jb .L128
    lea r9, [rbx + 4]
    vxorps xmm0, xmm0, xmm0
    mov eax, 1
    cmp qword ptr [rsp + 40], 0
    je .L126
    mov r12, qword ptr [rsp + 88]
    mov r13, rsi
.L125:
    vbroadcastss zmm2, dword ptr [r12 - 48]
    vsubps zmm2, zmm2, zmmword ptr [r13 - 64]
    vfmadd213ps zmm2, zmm2, zmm0
    vbroadcastss zmm0, dword ptr [r12]
    vsubps zmm0, zmm0, zmmword ptr [r13]
    vfmadd213ps zmm0, zmm0, zmm2
    sub r13, -128
    add r12, 96
    lea r11, [r8 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L125
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L127
.L126:
    lea r11, [rax + 2*rax]
    shl r11, 4
    vbroadcastss zmm2, dword ptr [r9 + r11]
    shl rax, 6
    vsubps zmm2, zmm2, zmmword ptr [rdi + rax]
    vfmadd231ps zmm0, zmm2, zmm2
.L127:
    vsqrtps zmm0, zmm0
.L128:
    vxorps zmm0, zmm0, zmm17
    vmaxps zmm0, zmm27, zmm0
    vminps zmm0, zmm28, zmm0
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm0, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm0, zmm2, zmm29
    vfmadd231ps zmm0, zmm2, zmm30
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm0, zmm31
    vfmadd213ps zmm3, zmm0, zmm11
    vfmadd213ps zmm3, zmm0, zmm16
    vfmadd213ps zmm3, zmm0, zmm12
    vmulps zmm1, zmm1, zmm22
    vmulps zmm6, zmm0, zmm0
    vfmadd213ps zmm6, zmm3, zmm0
    vaddps zmm0, zmm6, zmm13
    vscalefps zmm0, zmm0, zmm2
    vmulps zmm24, zmm1, zmm0
    vxorps xmm0, xmm0, xmm0
    vbroadcastss zmm1, dword ptr [rbx + 8]
    cmp rcx, 2
    jb .L132
    lea rax, [rbx + 8]
    vxorps xmm2, xmm2, xmm2
    mov r9d, 1
    cmp qword ptr [rsp + 40], 0
    je .L130
    mov r12, r10
    mov r13, rsi
.L129:
    vbroadcastss zmm3, dword ptr [r12 - 48]
    vsubps zmm3, zmm3, zmmword ptr [r13 - 64]
    vfmadd213ps zmm3, zmm3, zmm2
    vbroadcastss zmm2, dword ptr [r12]
    vsubps zmm2, zmm2, zmmword ptr [r13]
    vfmadd213ps zmm2, zmm2, zmm3
    sub r13, -128
    add r12, 96
    lea r11, [r8 + r9]
    add r11, 2
    add r9, 2
    cmp r11, 1
    jne .L129
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L131
.L130:
    lea r11, [r9 + 2*r9]
    shl r11, 4
    vbroadcastss zmm3, dword ptr [rax + r11]
    shl r9, 6
    vsubps zmm3, zmm3, zmmword ptr [rdi + r9]
    vfmadd231ps zmm2, zmm3, zmm3
.L131:
    vsqrtps zmm2, zmm2
    jmp .L133
.L132:
    vxorps xmm2, xmm2, xmm2
.L133:
    vxorps zmm2, zmm2, zmm17
    vmaxps zmm2, zmm27, zmm2
    vminps zmm2, zmm28, zmm2
    vmovaps zmm3, zmm4
    vfmsub231ps zmm3, zmm2, zmm5
    vaddps zmm3, zmm3, zmm4
    vfmadd231ps zmm2, zmm3, zmm29
    vfmadd231ps zmm2, zmm3, zmm30
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm31
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm16
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm1, zmm1, zmm22
    vmulps zmm7, zmm2, zmm2
    vfmadd213ps zmm7, zmm6, zmm2
    vaddps zmm2, zmm7, zmm13
    vscalefps zmm2, zmm2, zmm3
    vmulps zmm25, zmm1, zmm2
    vbroadcastss zmm1, dword ptr [rbx + 12]
    cmp rcx, 2
    jb .L137
    add rbx, 12
    vxorps xmm0, xmm0, xmm0
    mov eax, 1
    cmp qword ptr [rsp + 40], 0
    je .L135
    mov r9, r14
    mov r12, rsi
.L134:
    vbroadcastss zmm2, dword ptr [r9 - 48]
    vsubps zmm2, zmm2, zmmword ptr [r12 - 64]
    vfmadd213ps zmm2, zmm2, zmm0
    vbroadcastss zmm0, dword ptr [r9]
    vsubps zmm0, zmm0, zmmword ptr [r12]
    vfmadd213ps zmm0, zmm0, zmm2
    sub r12, -128
    add r9, 96
    lea r11, [r8 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L134
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L136
.L135:
    lea r9, [rax + 2*rax]
    shl r9, 4
    vbroadcastss zmm2, dword ptr [rbx + r9]
    shl rax, 6
    vsubps zmm2, zmm2, zmmword ptr [rdi + rax]
    vfmadd231ps zmm0, zmm2, zmm2
.L136:
    vsqrtps zmm0, zmm0
.L137:
    vxorps zmm0, zmm0, zmm17
    vmaxps zmm0, zmm27, zmm0
    vminps zmm0, zmm28, zmm0
    vmovaps zmm2, zmm4
    vfmsub231ps zmm2, zmm0, zmm5
    vaddps zmm2, zmm2, zmm4
    vfmadd231ps zmm0, zmm2, zmm29
    vfmadd231ps zmm0, zmm2, zmm30
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm0, zmm31
    vfmadd213ps zmm3, zmm0, zmm11
    vfmadd213ps zmm3, zmm0, zmm16
    vfmadd213ps zmm3, zmm0, zmm12
    vmulps zmm1, zmm1, zmm22
    vmulps zmm6, zmm0, zmm0
    vfmadd213ps zmm6, zmm3, zmm0
    vaddps zmm0, zmm6, zmm13
    vscalefps zmm0, zmm0, zmm2
    vmulps zmm0, zmm1, zmm0
    test r15, r15
    jne .L156
    jmp .L158
.L138:
    vxorps xmm0, xmm0, xmm0
    vxorps xmm1, xmm1, xmm1
    cmp rcx, 2
    jb .L142
    mov eax, 1
    cmp qword ptr [rsp + 40], 0
    je .L140
    mov r9, qword ptr [rsp + 72]
    mov r12, rsi
.L139:
    vbroadcastss zmm2, dword ptr [r9 - 48]
    vsubps zmm2, zmm2, zmmword ptr [r12 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [r9]
    vsubps zmm1, zmm1, zmmword ptr [r12]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r12, -128
    add r9, 96
    lea r11, [r8 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L139
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L141
.L140:
    lea r9, [rax + 2*rax]
    shl r9, 4
    vbroadcastss zmm2, dword ptr [rbx + r9]
    shl rax, 6
    vsubps zmm2, zmm2, zmmword ptr [rdi + rax]
    vfmadd231ps zmm1, zmm2, zmm2
.L141:
    vmulps zmm1, zmm1, zmm18
    vsqrtps zmm1, zmm1
.L142:
    vminps zmm1, zmm19, zmm1
    vxorps zmm2, zmm1, zmm17
    vmaxps zmm2, zmm27, zmm2
    vminps zmm2, zmm28, zmm2
    vmovaps zmm3, zmm4
    vfmsub231ps zmm3, zmm2, zmm5
    vaddps zmm3, zmm3, zmm4
    vfmadd231ps zmm2, zmm3, zmm29
    vfmadd231ps zmm2, zmm3, zmm30
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm31
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm16
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm7, zmm23, zmm22
    vmulps zmm14, zmm2, zmm2
    vfmadd213ps zmm14, zmm6, zmm2
    vaddps zmm2, zmm14, zmm13
    vscalefps zmm2, zmm2, zmm3
    vfmadd213ps zmm2, zmm1, zmm2
    vmulps zmm23, zmm7, zmm2
    vbroadcastss zmm1, dword ptr [rbx + 4]
    cmp rcx, 2
    jb .L146
    lea r9, [rbx + 4]
    vxorps xmm0, xmm0, xmm0
    mov eax, 1
    cmp qword ptr [rsp + 40], 0
    je .L144
    mov r12, qword ptr [rsp + 88]
    mov r13, rsi
.L143:
    vbroadcastss zmm2, dword ptr [r12 - 48]
    vsubps zmm2, zmm2, zmmword ptr [r13 - 64]
    vfmadd213ps zmm2, zmm2, zmm0
    vbroadcastss zmm0, dword ptr [r12]
    vsubps zmm0, zmm0, zmmword ptr [r13]
    vfmadd213ps zmm0, zmm0, zmm2
    sub r13, -128
    add r12, 96
    lea r11, [r8 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L143
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L145
.L144:
    lea r11, [rax + 2*rax]
    shl r11, 4
    vbroadcastss zmm2, dword ptr [r9 + r11]
    shl rax, 6
    vsubps zmm2, zmm2, zmmword ptr [rdi + rax]
    vfmadd231ps zmm0, zmm2, zmm2
.L145:
    vmulps zmm0, zmm0, zmm18
    vsqrtps zmm0, zmm0
.L146:
    vminps zmm2, zmm19, zmm0
    vxorps zmm0, zmm2, zmm17
    vmaxps zmm0, zmm27, zmm0
    vminps zmm0, zmm28, zmm0
    vmovaps zmm3, zmm4
    vfmsub231ps zmm3, zmm0, zmm5
    vaddps zmm3, zmm3, zmm4
    vfmadd231ps zmm0, zmm3, zmm29
    vfmadd231ps zmm0, zmm3, zmm30
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm0, zmm31
    vfmadd213ps zmm6, zmm0, zmm11
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
    vbroadcastss zmm1, dword ptr [rbx + 8]
    cmp rcx, 2
    jb .L150
    lea rax, [rbx + 8]
    vxorps xmm2, xmm2, xmm2
    mov r9d, 1
    cmp qword ptr [rsp + 40], 0
    je .L148
    mov r12, r10
    mov r13, rsi
.L147:
    vbroadcastss zmm3, dword ptr [r12 - 48]
    vsubps zmm3, zmm3, zmmword ptr [r13 - 64]
    vfmadd213ps zmm3, zmm3, zmm2
    vbroadcastss zmm2, dword ptr [r12]
    vsubps zmm2, zmm2, zmmword ptr [r13]
    vfmadd213ps zmm2, zmm2, zmm3
    sub r13, -128
    add r12, 96
    lea r11, [r8 + r9]
    add r11, 2
    add r9, 2
    cmp r11, 1
    jne .L147
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L149
.L148:
    lea r11, [r9 + 2*r9]
    shl r11, 4
    vbroadcastss zmm3, dword ptr [rax + r11]
    shl r9, 6
    vsubps zmm3, zmm3, zmmword ptr [rdi + r9]
    vfmadd231ps zmm2, zmm3, zmm3
.L149:
    vmulps zmm2, zmm2, zmm18
    vsqrtps zmm2, zmm2
    jmp .L151
.L150:
    vxorps xmm2, xmm2, xmm2
.L151:
    vminps zmm2, zmm19, zmm2
    vxorps zmm3, zmm2, zmm17
    vmaxps zmm3, zmm27, zmm3
    vminps zmm3, zmm28, zmm3
    vmovaps zmm6, zmm4
    vfmsub231ps zmm6, zmm3, zmm5
    vaddps zmm6, zmm6, zmm4
    vfmadd231ps zmm3, zmm6, zmm29
    vfmadd231ps zmm3, zmm6, zmm30
    vmovaps zmm7, zmm8
    vfmadd213ps zmm7, zmm3, zmm31
    vfmadd213ps zmm7, zmm3, zmm11
    vfmadd213ps zmm7, zmm3, zmm16
    vfmadd213ps zmm7, zmm3, zmm12
    vmulps zmm1, zmm1, zmm22
    vmulps zmm14, zmm3, zmm3
    vfmadd213ps zmm14, zmm7, zmm3
    vaddps zmm3, zmm14, zmm13
    vscalefps zmm3, zmm3, zmm6
    vfmadd213ps zmm3, zmm2, zmm3
    vmulps zmm25, zmm1, zmm3
    vbroadcastss zmm1, dword ptr [rbx + 12]
    cmp rcx, 2
    jb .L155
    add rbx, 12
    vxorps xmm0, xmm0, xmm0
    mov eax, 1
    cmp qword ptr [rsp + 40], 0
    je .L153
    mov r9, r14
    mov r12, rsi
.L152:
    vbroadcastss zmm2, dword ptr [r9 - 48]
    vsubps zmm2, zmm2, zmmword ptr [r12 - 64]
    vfmadd213ps zmm2, zmm2, zmm0
    vbroadcastss zmm0, dword ptr [r9]
    vsubps zmm0, zmm0, zmmword ptr [r12]
    vfmadd213ps zmm0, zmm0, zmm2
    sub r12, -128
    add r9, 96
    lea r11, [r8 + rax]
    add r11, 2
    add rax, 2
    cmp r11, 1
    jne .L152
    test byte ptr [rsp + 32], 1
    mov r15, qword ptr [rsp + 56]
    je .L154
.L153:
    lea r9, [rax + 2*rax]
    shl r9, 4
    vbroadcastss zmm2, dword ptr [rbx + r9]
    shl rax, 6
    vsubps zmm2, zmm2, zmmword ptr [rdi + rax]
    vfmadd231ps zmm0, zmm2, zmm2
.L154:
    vmulps zmm0, zmm0, zmm18
    vsqrtps zmm0, zmm0
.L155:
    vminps zmm0, zmm19, zmm0
    vxorps zmm2, zmm0, zmm17
    vmaxps zmm2, zmm27, zmm2
    vminps zmm2, zmm28, zmm2
    vmovaps zmm3, zmm4
    vfmsub231ps zmm3, zmm2, zmm5
    vaddps zmm3, zmm3, zmm4
    vfmadd231ps zmm2, zmm3, zmm29
    vfmadd231ps zmm2, zmm3, zmm30
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm31
    vfmadd213ps zmm6, zmm2, zmm11
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
    je .L158
.L156:
    mov rax, qword ptr [rsp + 80]
    mov r9, qword ptr [rsp + 120]
    mov rbx, r15
.L157:
    vmovups zmm1, zmmword ptr [rax]
    vfnmadd231ps zmm23, zmm1, dword ptr [r9 - 12]{1to16}
    vfnmadd231ps zmm24, zmm1, dword ptr [r9 - 8]{1to16}
    vfnmadd231ps zmm25, zmm1, dword ptr [r9 - 4]{1to16}
    vfnmadd231ps zmm0, zmm1, dword ptr [r9]{1to16}
    add r9, 48
    add rax, 64
    dec rbx
    jne .L157
.L158:
    mov rax, qword ptr [rsp + 104]
    mov r9, rdx
    sub rax, rdx
    je .L159
    mov r9, rdx
    imul r9, qword ptr [rsp + 24]
    vandps zmm1, zmm23, dword ptr [rip + .K7fffffff]{1to16}
    vminps zmm1, zmm13, zmm1
    mov r11, qword ptr [rsp + 48]
    vmovups zmmword ptr [r11 + 4*r9], zmm1
    mov r9, rdx
    cmp rax, 1
    je .L159
    mov r9, rdx
    or r9, 1
    imul r9, qword ptr [rsp + 24]
    vandps zmm1, zmm24, dword ptr [rip + .K7fffffff]{1to16}
    vminps zmm1, zmm13, zmm1
    mov r11, qword ptr [rsp + 48]
    vmovups zmmword ptr [r11 + 4*r9], zmm1
    mov r9, rdx
    cmp rax, 2
    je .L159
    mov r9, rdx
    or r9, 2
    imul r9, qword ptr [rsp + 24]
    vandps zmm1, zmm25, dword ptr [rip + .K7fffffff]{1to16}
    vminps zmm1, zmm13, zmm1
    mov r11, qword ptr [rsp + 48]
    vmovups zmmword ptr [r11 + 4*r9], zmm1
    mov r9, rdx
    cmp rax, 3
    je .L159
    mov rax, r9
    or rax, 3
    imul rax, qword ptr [rsp + 24]
    vandps zmm0, zmm0, dword ptr [rip + .K7fffffff]{1to16}
    vminps zmm0, zmm13, zmm0
    mov rdx, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdx + 4*rax], zmm0
.L159:
    add r9, 4
    cmp r9, qword ptr [rsp + 104]
    vbroadcastss zmm25, dword ptr [rip + .K3eaaaaab]
    vbroadcastss zmm24, dword ptr [rip + .K3f317200]
    jb .L80
    jmp .L3
.L160:
    add r14, 16
    add qword ptr [rsp + 120], 16
    mov rdi, qword ptr [rsp + 136]
    lea rdx, [rdi + 4*r9]
    mov qword ptr [rsp + 88], r9
    vbroadcastss zmm0, dword ptr [rdi + 4*r9]
    vmovaps zmmword ptr [rsp + 256], zmm0
    vmovaps zmmword ptr [rsp + 320], zmm0
    vmovaps zmmword ptr [rsp + 384], zmm0
    vmovaps zmmword ptr [rsp + 448], zmm0
    vmovaps zmmword ptr [rsp + 512], zmm0
    vmovaps zmmword ptr [rsp + 576], zmm0
    vmovaps zmmword ptr [rsp + 640], zmm0
    vmovaps zmmword ptr [rsp + 704], zmm0
    vmovups zmm22, zmmword ptr [rax]
    vmovups zmm23, zmmword ptr [rsi]
    lea r9, [rip + .T1]
    mov rdi, qword ptr [rsp + 144]
    movsxd rdi, dword ptr [r9 + 4*rdi]
    add rdi, r9
    vbroadcastss zmm15, dword ptr [rip + .K35bfbe8e]
    jmp rdi
.L161:
    mov qword ptr [rsp + 72], r14
    mov rbx, r14
    xor r9d, r9d
    xor r12d, r12d
    jmp .L166
.L162:
    mov r14d, 1
    vxorps xmm0, xmm0, xmm0
    vxorps xmm1, xmm1, xmm1
.L163:
    vmovaps zmm2, zmm1
    lea rdi, [rdx + 4*r9]
    lea r15, [r14 + 2*r14]
    shl r15, 4
    vbroadcastss zmm1, dword ptr [rdi + r15]
    vmovaps zmm3, zmm0
    shl r14, 6
    vsubps zmm0, zmm1, zmmword ptr [rax + r14]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [rsi + r14]
    vfmadd213ps zmm1, zmm1, zmm2
.L164:
    vmulps zmm2, zmm0, zmm26
    vmulps zmm0, zmm1, zmm26
.L165:
    vbroadcastss zmm1, dword ptr [rdx + 4*r9]
    vmaxps zmm2, zmm27, zmm2
    vminps zmm2, zmm28, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm24
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm31
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm16
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm7, zmm1, zmm22
    vmulps zmm9, zmm2, zmm2
    vfmadd213ps zmm9, zmm6, zmm2
    vaddps zmm2, zmm9, zmm13
    vscalefps zmm2, zmm2, zmm3
    vmulps zmm2, zmm7, zmm2
    vmovaps zmmword ptr [rsp + r12 + 256], zmm2
    vmaxps zmm0, zmm27, zmm0
    vminps zmm0, zmm28, zmm0
    vmovaps zmm2, zmm5
    vfmsub213ps zmm2, zmm0, zmm4
    vaddps zmm2, zmm2, zmm4
    vfnmadd231ps zmm0, zmm2, zmm24
    vfnmadd231ps zmm0, zmm2, zmm15
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm0, zmm31
    vfmadd213ps zmm3, zmm0, zmm11
    vfmadd213ps zmm3, zmm0, zmm16
    vfmadd213ps zmm3, zmm0, zmm12
    vmulps zmm1, zmm1, zmm23
    vmulps zmm6, zmm0, zmm0
    vfmadd213ps zmm6, zmm3, zmm0
    vaddps zmm0, zmm6, zmm13
    vscalefps zmm0, zmm0, zmm2
    vmulps zmm0, zmm1, zmm0
    vmovaps zmmword ptr [rsp + r12 + 320], zmm0
    add r12, 128
    inc r9
    add rbx, 4
    cmp r12, 512
    je .L189
.L166:
    vmovaps zmm2, zmm21
    vmovaps zmm0, zmm21
    cmp rcx, 2
    jb .L165
    cmp qword ptr [rsp + 40], 0
    je .L162
    mov r14d, 1
    vxorps xmm0, xmm0, xmm0
    mov rdi, rbx
    mov r13, qword ptr [rsp + 112]
    vxorps xmm1, xmm1, xmm1
.L167:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm3, zmm2, zmmword ptr [r13 + r11 - 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r13 + r10 - 64]
    vbroadcastss zmm6, dword ptr [rdi]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r13 + r11]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r13 + r10]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r13, -128
    add rdi, 96
    lea r15, [r8 + r14]
    add r15, 2
    add r14, 2
    cmp r15, 1
    jne .L167
    test byte ptr [rsp + 32], 1
    jne .L163
    jmp .L164
.L168:
    mov qword ptr [rsp + 72], r14
    mov rdi, r14
    xor r9d, r9d
    xor r12d, r12d
    jmp .L173
.L169:
    mov r14d, 1
    vxorps xmm1, xmm1, xmm1
.L170:
    vmovaps zmm2, zmm1
    lea rbx, [rdx + 4*r9]
    lea r15, [r14 + 2*r14]
    shl r15, 4
    vbroadcastss zmm1, dword ptr [rbx + r15]
    vmovaps zmm3, zmm0
    shl r14, 6
    vsubps zmm0, zmm1, zmmword ptr [rax + r14]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [rsi + r14]
    vfmadd213ps zmm1, zmm1, zmm2
.L171:
    vmulps zmm0, zmm0, zmm20
    vsqrtps zmm2, zmm0
    vmulps zmm0, zmm1, zmm20
    vsqrtps zmm0, zmm0
.L172:
    vbroadcastss zmm1, dword ptr [rdx + 4*r9]
    vminps zmm2, zmm19, zmm2
    vxorps zmm3, zmm2, zmm17
    vmaxps zmm3, zmm27, zmm3
    vminps zmm3, zmm28, zmm3
    vmovaps zmm6, zmm5
    vfmsub213ps zmm6, zmm3, zmm4
    vaddps zmm6, zmm6, zmm4
    vfnmadd231ps zmm3, zmm6, zmm24
    vfnmadd231ps zmm3, zmm6, zmm15
    vmovaps zmm7, zmm8
    vfmadd213ps zmm7, zmm3, zmm31
    vfmadd213ps zmm7, zmm3, zmm11
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
    vmovaps zmmword ptr [rsp + r12 + 256], zmm2
    vminps zmm0, zmm19, zmm0
    vxorps zmm2, zmm0, zmm17
    vmaxps zmm2, zmm27, zmm2
    vminps zmm2, zmm28, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm24
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm31
    vfmadd213ps zmm6, zmm2, zmm11
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
    vmovaps zmmword ptr [rsp + r12 + 320], zmm0
    add r12, 128
    inc r9
    add rdi, 4
    cmp r12, 512
    je .L189
.L173:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp rcx, 2
    jb .L172
    cmp qword ptr [rsp + 40], 0
    je .L169
    mov r14d, 1
    mov rbx, rdi
    mov r13, qword ptr [rsp + 112]
    vxorps xmm1, xmm1, xmm1
.L174:
    vbroadcastss zmm2, dword ptr [rbx - 48]
    vsubps zmm3, zmm2, zmmword ptr [r13 + r11 - 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r13 + r10 - 64]
    vbroadcastss zmm6, dword ptr [rbx]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r13 + r11]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r13 + r10]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r13, -128
    add rbx, 96
    lea r15, [r8 + r14]
    add r15, 2
    add r14, 2
    cmp r15, 1
    jne .L174
    test byte ptr [rsp + 32], 1
    jne .L170
    jmp .L171
.L175:
    mov qword ptr [rsp + 72], r14
    mov rdi, r14
    xor r9d, r9d
    xor r12d, r12d
    jmp .L180
.L176:
    mov r14d, 1
    vxorps xmm1, xmm1, xmm1
.L177:
    vmovaps zmm2, zmm1
    lea rbx, [rdx + 4*r9]
    lea r15, [r14 + 2*r14]
    shl r15, 4
    vbroadcastss zmm1, dword ptr [rbx + r15]
    vmovaps zmm3, zmm0
    shl r14, 6
    vsubps zmm0, zmm1, zmmword ptr [rax + r14]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [rsi + r14]
    vfmadd213ps zmm1, zmm1, zmm2
.L178:
    vsqrtps zmm2, zmm0
    vsqrtps zmm0, zmm1
.L179:
    vbroadcastss zmm1, dword ptr [rdx + 4*r9]
    vxorps zmm2, zmm2, zmm17
    vmaxps zmm2, zmm27, zmm2
    vminps zmm2, zmm28, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm24
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm31
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm16
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm7, zmm1, zmm22
    vmulps zmm9, zmm2, zmm2
    vfmadd213ps zmm9, zmm6, zmm2
    vaddps zmm2, zmm9, zmm13
    vscalefps zmm2, zmm2, zmm3
    vmulps zmm2, zmm7, zmm2
    vmovaps zmmword ptr [rsp + r12 + 256], zmm2
    vxorps zmm0, zmm0, zmm17
    vmaxps zmm0, zmm27, zmm0
    vminps zmm0, zmm28, zmm0
    vmovaps zmm2, zmm5
    vfmsub213ps zmm2, zmm0, zmm4
    vaddps zmm2, zmm2, zmm4
    vfnmadd231ps zmm0, zmm2, zmm24
    vfnmadd231ps zmm0, zmm2, zmm15
    vmovaps zmm3, zmm8
    vfmadd213ps zmm3, zmm0, zmm31
    vfmadd213ps zmm3, zmm0, zmm11
    vfmadd213ps zmm3, zmm0, zmm16
    vfmadd213ps zmm3, zmm0, zmm12
    vmulps zmm1, zmm1, zmm23
    vmulps zmm6, zmm0, zmm0
    vfmadd213ps zmm6, zmm3, zmm0
    vaddps zmm0, zmm6, zmm13
    vscalefps zmm0, zmm0, zmm2
    vmulps zmm0, zmm1, zmm0
    vmovaps zmmword ptr [rsp + r12 + 320], zmm0
    add r12, 128
    inc r9
    add rdi, 4
    cmp r12, 512
    je .L189
.L180:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp rcx, 2
    jb .L179
    cmp qword ptr [rsp + 40], 0
    je .L176
    mov r14d, 1
    mov rbx, rdi
    mov r13, qword ptr [rsp + 112]
    vxorps xmm1, xmm1, xmm1
.L181:
    vbroadcastss zmm2, dword ptr [rbx - 48]
    vsubps zmm3, zmm2, zmmword ptr [r13 + r11 - 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r13 + r10 - 64]
    vbroadcastss zmm6, dword ptr [rbx]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r13 + r11]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r13 + r10]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r13, -128
    add rbx, 96
    lea r15, [r8 + r14]
    add r15, 2
    add r14, 2
    cmp r15, 1
    jne .L181
    test byte ptr [rsp + 32], 1
    jne .L177
    jmp .L178
.L182:
    mov qword ptr [rsp + 72], r14
    mov rdi, r14
    xor r9d, r9d
    xor r12d, r12d
    jmp .L187
.L183:
    mov r14d, 1
    vxorps xmm1, xmm1, xmm1
.L184:
    vmovaps zmm2, zmm1
    lea rbx, [rdx + 4*r9]
    lea r15, [r14 + 2*r14]
    shl r15, 4
    vbroadcastss zmm1, dword ptr [rbx + r15]
    vmovaps zmm3, zmm0
    shl r14, 6
    vsubps zmm0, zmm1, zmmword ptr [rax + r14]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm1, zmmword ptr [rsi + r14]
    vfmadd213ps zmm1, zmm1, zmm2
.L185:
    vmulps zmm0, zmm0, zmm18
    vsqrtps zmm2, zmm0
    vmulps zmm0, zmm1, zmm18
    vsqrtps zmm0, zmm0
.L186:
    vbroadcastss zmm1, dword ptr [rdx + 4*r9]
    vminps zmm2, zmm19, zmm2
    vxorps zmm3, zmm2, zmm17
    vmaxps zmm3, zmm27, zmm3
    vminps zmm3, zmm28, zmm3
    vmovaps zmm6, zmm5
    vfmsub213ps zmm6, zmm3, zmm4
    vaddps zmm6, zmm6, zmm4
    vfnmadd231ps zmm3, zmm6, zmm24
    vfnmadd231ps zmm3, zmm6, zmm15
    vmovaps zmm7, zmm8
    vfmadd213ps zmm7, zmm3, zmm31
    vfmadd213ps zmm7, zmm3, zmm11
    vfmadd213ps zmm7, zmm3, zmm16
    vfmadd213ps zmm7, zmm3, zmm12
    vmulps zmm9, zmm1, zmm22
    vmulps zmm10, zmm3, zmm3
    vfmadd213ps zmm10, zmm7, zmm3
    vaddps zmm3, zmm10, zmm13
    vscalefps zmm3, zmm3, zmm6
    vfmadd213ps zmm3, zmm2, zmm3
    vmulps zmm2, zmm9, zmm3
    vmovaps zmmword ptr [rsp + r12 + 256], zmm2
    vminps zmm0, zmm19, zmm0
    vxorps zmm2, zmm0, zmm17
    vmaxps zmm2, zmm27, zmm2
    vminps zmm2, zmm28, zmm2
    vmovaps zmm3, zmm5
    vfmsub213ps zmm3, zmm2, zmm4
    vaddps zmm3, zmm3, zmm4
    vfnmadd231ps zmm2, zmm3, zmm24
    vfnmadd231ps zmm2, zmm3, zmm15
    vmovaps zmm6, zmm8
    vfmadd213ps zmm6, zmm2, zmm31
    vfmadd213ps zmm6, zmm2, zmm11
    vfmadd213ps zmm6, zmm2, zmm16
    vfmadd213ps zmm6, zmm2, zmm12
    vmulps zmm1, zmm1, zmm23
    vmulps zmm7, zmm2, zmm2
    vfmadd213ps zmm7, zmm6, zmm2
    vaddps zmm2, zmm7, zmm13
    vscalefps zmm2, zmm2, zmm3
    vfmadd213ps zmm2, zmm0, zmm2
    vmulps zmm0, zmm1, zmm2
    vmovaps zmmword ptr [rsp + r12 + 320], zmm0
    add r12, 128
    inc r9
    add rdi, 4
    cmp r12, 512
    je .L189
.L187:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm0, xmm0, xmm0
    cmp rcx, 2
    jb .L186
    cmp qword ptr [rsp + 40], 0
    je .L183
    mov r14d, 1
    mov rbx, rdi
    mov r13, qword ptr [rsp + 112]
    vxorps xmm1, xmm1, xmm1
.L188:
    vbroadcastss zmm2, dword ptr [rbx - 48]
    vsubps zmm3, zmm2, zmmword ptr [r13 + r11 - 64]
    vfmadd213ps zmm3, zmm3, zmm0
    vsubps zmm2, zmm2, zmmword ptr [r13 + r10 - 64]
    vbroadcastss zmm6, dword ptr [rbx]
    vfmadd213ps zmm2, zmm2, zmm1
    vsubps zmm0, zmm6, zmmword ptr [r13 + r11]
    vfmadd213ps zmm0, zmm0, zmm3
    vsubps zmm1, zmm6, zmmword ptr [r13 + r10]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r13, -128
    add rbx, 96
    lea r15, [r8 + r14]
    add r15, 2
    add r14, 2
    cmp r15, 1
    jne .L188
    test byte ptr [rsp + 32], 1
    jne .L184
    jmp .L185
.L189:
    mov r15, qword ptr [rsp + 56]
    mov r14, qword ptr [rsp + 72]
    vmovaps zmm15, zmmword ptr [rsp + 256]
    vmovaps zmm14, zmmword ptr [rsp + 320]
    vmovaps zmm7, zmmword ptr [rsp + 384]
    vmovaps zmm6, zmmword ptr [rsp + 448]
    vmovaps zmm3, zmmword ptr [rsp + 512]
    vmovaps zmm2, zmmword ptr [rsp + 576]
    vmovaps zmm1, zmmword ptr [rsp + 640]
    vmovaps zmm0, zmmword ptr [rsp + 704]
    test r15, r15
    je .L191
    mov rdx, qword ptr [rsp + 216]
    mov rdi, qword ptr [rsp + 120]
    mov r9, r15
.L190:
    vmovups zmm9, zmmword ptr [rdx + r11]
    vmovups zmm10, zmmword ptr [rdx + r10]
    vbroadcastss zmm11, dword ptr [rdi - 12]
    vfnmadd231ps zmm15, zmm11, zmm9
    vfnmadd231ps zmm14, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdi - 8]
    vfnmadd231ps zmm7, zmm11, zmm9
    vfnmadd231ps zmm6, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdi - 4]
    vfnmadd231ps zmm3, zmm11, zmm9
    vfnmadd231ps zmm2, zmm10, zmm11
    vbroadcastss zmm11, dword ptr [rdi]
    vfnmadd231ps zmm1, zmm11, zmm9
    vfnmadd231ps zmm0, zmm11, zmm10
    add rdi, 48
    add rdx, 64
    dec r9
    jne .L190
.L191:
    vmovaps zmmword ptr [rsp + 256], zmm15
    vmovaps zmmword ptr [rsp + 320], zmm14
    vmovaps zmmword ptr [rsp + 384], zmm7
    vmovaps zmmword ptr [rsp + 448], zmm6
    mov rdx, qword ptr [rsp + 104]
    mov r9, qword ptr [rsp + 88]
    sub rdx, r9
    je .L192
    mov rdi, r9
    imul rdi, qword ptr [rsp + 24]
    mov r9, qword ptr [rsp + 64]
    lea rdi, [r9 + 4*rdi]
    vbroadcastss zmm10, dword ptr [rip + .K7fffffff]
    vandps zmm9, zmm15, zmm10
    vminps zmm9, zmm13, zmm9
    mov r9, qword ptr [rsp + 128]
    vmovups zmmword ptr [r9 + rdi], zmm9
    mov r9, qword ptr [rsp + 88]
    vandps zmm9, zmm14, zmm10
    vminps zmm9, zmm13, zmm9
    mov rbx, qword ptr [rsp + 48]
    vmovups zmmword ptr [rbx + rdi], zmm9
    cmp rdx, 1
    je .L192
    mov rdi, r9
    or rdi, 1
    imul rdi, qword ptr [rsp + 24]
    mov r9, qword ptr [rsp + 64]
    lea rdi, [r9 + 4*rdi]
    vbroadcastss zmm9, dword ptr [rip + .K7fffffff]
    vandps zmm7, zmm7, zmm9
    vminps zmm7, zmm13, zmm7
    mov r9, qword ptr [rsp + 128]
    vmovups zmmword ptr [r9 + rdi], zmm7
    mov r9, qword ptr [rsp + 88]
    vandps zmm6, zmm6, zmm9
    vminps zmm6, zmm13, zmm6
    mov rbx, qword ptr [rsp + 48]
    vmovups zmmword ptr [rbx + rdi], zmm6
    cmp rdx, 2
    je .L192
    mov rdi, r9
    or rdi, 2
    imul rdi, qword ptr [rsp + 24]
    mov r9, qword ptr [rsp + 64]
    lea rdi, [r9 + 4*rdi]
    vbroadcastss zmm6, dword ptr [rip + .K7fffffff]
    vandps zmm3, zmm3, zmm6
    vminps zmm3, zmm13, zmm3
    mov r9, qword ptr [rsp + 128]
    vmovups zmmword ptr [r9 + rdi], zmm3
    mov r9, qword ptr [rsp + 88]
    vandps zmm2, zmm2, zmm6
    vminps zmm2, zmm13, zmm2
    mov rbx, qword ptr [rsp + 48]
    vmovups zmmword ptr [rbx + rdi], zmm2
    cmp rdx, 3
    je .L192
    mov rdx, r9
    or rdx, 3
    imul rdx, qword ptr [rsp + 24]
    mov rdi, qword ptr [rsp + 64]
    lea rdx, [rdi + 4*rdx]
    vbroadcastss zmm2, dword ptr [rip + .K7fffffff]
    vandps zmm1, zmm1, zmm2
    vminps zmm1, zmm13, zmm1
    mov rdi, qword ptr [rsp + 128]
    vmovups zmmword ptr [rdi + rdx], zmm1
    vandps zmm0, zmm0, zmm2
    vminps zmm0, zmm13, zmm0
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + rdx], zmm0
.L192:
    add r9, 4
    cmp r9, qword ptr [rsp + 104]
    vbroadcastss zmm11, dword ptr [rip + .K3d2aac79]
    jb .L160
    vbroadcastss zmm15, dword ptr [rip + .K35bfbe8e]
    mov rsi, qword ptr [rsp + 208]
    jmp .L4
.L193:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L81 .L120 .L138 .L102
.T1: jump .L161 .L175 .L182 .L168
.T2: jump .L12 .L33 .L19 .L26
.T3: jump .L47 .L68 .L54 .L61
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
