; portable-avx512/f32/residual_select
rhotree_kernels::arch::portable::f32::residual_select::residual_select_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 1240
    mov qword ptr [rsp + 104], rcx
    mov rbp, qword ptr [rdi + 32]
    mov rax, qword ptr [rdi + 40]
    mov qword ptr [rsp + 72], rax
    lea r11, [rax + rbp]
    inc r11
    mov rcx, r11
    shl rcx, 4
    je .L157
    mov r9, qword ptr [rdi + 24]
    mov rax, r9
    or rax, rcx
    shr rax, 32
    je .L1
    mov rax, r9
    xor edx, edx
    div rcx
    cmp rcx, r9
    jbe .L2
.L0:
    xor ecx, ecx
    jmp .L156
.L1:
    mov eax, r9d
    xor edx, edx
    div ecx
    cmp rcx, r9
    ja .L0
.L2:
    mov qword ptr [rsp + 144], rcx
    mov qword ptr [rsp + 152], rsi
    lea r9, [rbp + 1]
    mov rcx, qword ptr [rdi + 48]
    mov qword ptr [rsp + 40], rcx
    mov rdx, qword ptr [rdi]
    mov rsi, qword ptr [rdi + 16]
    movzx edi, byte ptr [rdi + 56]
    lea rbx, [r9 + 2*r9]
    shl rbx, 4
    mov rcx, r9
    shl rcx, 6
    mov qword ptr [rsp + 120], rcx
    lea r13, [rbp - 1]
    lea rcx, [rsp + 784]
    vpbroadcastq ymm0, rcx
    vpaddq ymm7, ymm0, ymmword ptr [rip + .K6c9a6ba381feac74]
    vpaddq ymm8, ymm0, ymmword ptr [rip + .K27c084e952ef62a7]
    vpaddq ymm9, ymm0, ymmword ptr [rip + .K2b216a96cf0e7106]
    vpaddq ymm10, ymm0, ymmword ptr [rip + .K3ab83eb26162e852]
    vpaddq ymm11, ymm0, ymmword ptr [rip + .K50397aaf14c27727]
    vpaddq ymm12, ymm0, ymmword ptr [rip + .Kf8df4b772614c38b]
    vpaddq ymm13, ymm0, ymmword ptr [rip + .Kfc8a64e40c2639cc]
    vpaddq ymm14, ymm0, ymmword ptr [rip + .K268b412f8a24900a]
    vpaddq ymm15, ymm0, ymmword ptr [rip + .K0f7cc6300d7d0bea]
    vpaddq ymm16, ymm0, ymmword ptr [rip + .Kdc29a11ceb975452]
    vpaddq ymm1, ymm0, ymmword ptr [rip + .Kdb34b568d9f52560]
    vmovdqu ymmword ptr [rsp + 1200], ymm1
    vpaddq ymm1, ymm0, ymmword ptr [rip + .Kb280c3e89b1edb1b]
    vmovdqu ymmword ptr [rsp + 1168], ymm1
    vpaddq ymm1, ymm0, ymmword ptr [rip + .K64acbd66caef4b39]
    vmovdqu ymmword ptr [rsp + 1136], ymm1
    vpaddq ymm1, ymm0, ymmword ptr [rip + .K8a1cf82b61adbb77]
    vmovdqu ymmword ptr [rsp + 1104], ymm1
    vpaddq ymm1, ymm0, ymmword ptr [rip + .K176397a928098742]
    vmovdqu ymmword ptr [rsp + 1072], ymm1
    vpaddq ymm0, ymm0, ymmword ptr [rip + .K651977ca30f2dd74]
    vmovdqu ymmword ptr [rsp + 1040], ymm0
    imul r8, r8, 104
    mov qword ptr [rsp + 136], rsi
    lea rcx, [rsi + 128]
    shl r11, 6
    lea rsi, [rdx + 96]
    mov qword ptr [rsp + 112], rsi
    mov r10, rbp
    and r10, -2
    neg r10
    mov qword ptr [rsp + 64], rdx
    add rbx, rdx
    mov rdx, rcx
    mov qword ptr [rsp + 128], rbx
    vbroadcastss zmm6, dword ptr [rip + .K80000000]
    vbroadcastss zmm21, dword ptr [rip + .Kbf000000]
    vbroadcastss zmm18, dword ptr [rip + .Kc2d00000]
    vbroadcastss zmm19, dword ptr [rip + .K42b20000]
    vbroadcastss zmm20, dword ptr [rip + .K4b400000]
    vbroadcastss zmm22, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss zmm23, dword ptr [rip + .Kcb400000]
    vbroadcastss zmm24, dword ptr [rip + .Kbf317200]
    vbroadcastss zmm25, dword ptr [rip + .K3ab511e8]
    vbroadcastss zmm26, dword ptr [rip + .K3c091d11]
    vbroadcastss zmm27, dword ptr [rip + .K3d2aac79]
    vbroadcastss zmm28, dword ptr [rip + .K3e2aaa49]
    vbroadcastss zmm29, dword ptr [rip + .K3efffffe]
    vbroadcastss zmm30, dword ptr [rip + .K3f800000]
    vbroadcastss zmm31, dword ptr [rip + .K3f000000]
    mov qword ptr [rsp + 160], rcx
    xor ecx, ecx
    vpbroadcastd zmm17, dword ptr [rip + .K3f800000]
    mov qword ptr [rsp + 80], rbp
    mov qword ptr [rsp + 24], r13
    vmovdqu ymmword ptr [rsp + 720], ymm7
    vmovdqu ymmword ptr [rsp + 688], ymm8
    vmovdqu ymmword ptr [rsp + 656], ymm9
    vmovdqu ymmword ptr [rsp + 624], ymm10
    vmovdqu ymmword ptr [rsp + 592], ymm11
    vmovdqu ymmword ptr [rsp + 560], ymm12
    vmovdqu ymmword ptr [rsp + 528], ymm13
    vmovdqu ymmword ptr [rsp + 496], ymm14
    vmovdqu ymmword ptr [rsp + 464], ymm15
    vmovdqu64 ymmword ptr [rsp + 432], ymm16
.L3:
    mov qword ptr [rsp + 96], rcx
    mov qword ptr [rsp + 48], rdx
    mov rsi, r8
    mov rcx, qword ptr [rsp + 104]
.L4:
    test rsi, rsi
    je .L5
    mov rdx, qword ptr [rcx + 16]
    sub rdx, qword ptr [rcx + 72]
    add rcx, 104
    add rsi, -104
    cmp rdx, 32
    jae .L4
    jmp .L155
.L5:
    mov qword ptr [rsp + 768], r11
    mov ecx, edi
    mov qword ptr [rsp + 56], rcx
    mov rdx, qword ptr [rsp + 96]
    cmp rdx, rax
    mov qword ptr [rsp + 760], rax
    mov dword ptr [rsp + 172], edi
    mov qword ptr [rsp + 752], r8
    jae .L6
    cmp qword ptr [rsp + 40], 4
    jae .L7
    xor r11d, r11d
    mov rdx, qword ptr [rsp + 48]
    cmp r11, qword ptr [rsp + 40]
    jb .L9
    jmp .L81
.L6:
    cmp qword ptr [rsp + 40], 4
    jae .L8
    xor r12d, r12d
    mov rdx, qword ptr [rsp + 48]
    cmp r12, qword ptr [rsp + 40]
    jb .L10
    jmp .L81
.L7:
    mov rax, qword ptr [rsp + 144]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 136]
    lea r14, [rcx + 4*rax]
    shl rdx, 6
    add rdx, qword ptr [rsp + 152]
    mov rax, qword ptr [rsp + 120]
    add rax, r14
    add rax, 60
    mov qword ptr [rsp + 32], rax
    mov r13d, 4
    xor eax, eax
    mov rcx, qword ptr [rsp + 64]
    lea r12, [rcx + 4*rax]
    vpbroadcastd zmm0, dword ptr [rcx + 4*rax]
    vmovdqu64 zmmword ptr [rsp + 176], zmm0
    vmovdqu64 zmmword ptr [rsp + 240], zmm0
    vmovdqu64 zmmword ptr [rsp + 304], zmm0
    vmovdqu64 zmmword ptr [rsp + 368], zmm0
    lea rcx, [rip + .T0]
    mov rax, qword ptr [rsp + 56]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    mov qword ptr [rsp + 8], 0
    mov rsi, qword ptr [rsp + 112]
    mov rcx, qword ptr [rsp + 128]
    mov qword ptr [rsp + 16], rcx
    vbroadcastss zmm21, dword ptr [rip + .Kb5bfbe8e]
    mov r11, qword ptr [rsp + 160]
    mov qword ptr [rsp + 776], r9
    jmp rax
.L8:
    mov rax, qword ptr [rsp + 144]
    imul rax, rdx
    mov rcx, qword ptr [rsp + 136]
    lea rcx, [rcx + 4*rax]
    shl rdx, 6
    add rdx, qword ptr [rsp + 152]
    mov rax, qword ptr [rsp + 120]
    mov qword ptr [rsp + 32], rcx
    add rax, rcx
    add rax, 60
    mov qword ptr [rsp + 88], rax
    mov eax, 4
    xor ecx, ecx
    mov rsi, qword ptr [rsp + 64]
    lea r12, [rsi + 4*rcx]
    vpbroadcastd zmm0, dword ptr [rsi + 4*rcx]
    vmovdqu64 zmmword ptr [rsp + 176], zmm0
    vmovdqu64 zmmword ptr [rsp + 240], zmm0
    vmovdqu64 zmmword ptr [rsp + 304], zmm0
    vmovdqu64 zmmword ptr [rsp + 368], zmm0
    lea rsi, [rip + .T1]
    mov rcx, qword ptr [rsp + 56]
    movsxd rcx, dword ptr [rsi + 4*rcx]
    add rcx, rsi
    mov qword ptr [rsp + 8], 0
    mov rdi, qword ptr [rsp + 112]
    mov rsi, qword ptr [rsp + 128]
    mov qword ptr [rsp + 16], rsi
    vbroadcastss zmm21, dword ptr [rip + .Kb5bfbe8e]
    jmp rcx
.L9:
    mov rax, qword ptr [rsp + 144]
    mov r14, qword ptr [rsp + 96]
    imul rax, r14
    mov rcx, qword ptr [rsp + 136]
    lea rcx, [rcx + 4*rax]
    shl r14, 6
    add r14, qword ptr [rsp + 152]
    mov rax, qword ptr [rsp + 112]
    lea rsi, [rax + 4*r11]
    mov rax, qword ptr [rsp + 120]
    mov qword ptr [rsp], rcx
    lea rax, [rax + rcx + 60]
    mov qword ptr [rsp + 88], rax
    mov rax, qword ptr [rsp + 128]
    lea rax, [rax + 4*r11]
    mov qword ptr [rsp + 32], rax
    mov rax, qword ptr [rsp + 64]
    lea r12, [rax + 4*r11]
    vbroadcastss zmm0, dword ptr [rax + 4*r11]
    vmovups zmmword ptr [rsp + 176], zmm0
    vmovups zmmword ptr [rsp + 240], zmm0
    vmovups zmmword ptr [rsp + 304], zmm0
    vmovups zmmword ptr [rsp + 368], zmm0
    lea rcx, [rip + .T2]
    mov rax, qword ptr [rsp + 56]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    jmp rax
.L10:
    mov rax, qword ptr [rsp + 144]
    mov r14, qword ptr [rsp + 96]
    imul rax, r14
    mov rcx, qword ptr [rsp + 136]
    lea rcx, [rcx + 4*rax]
    shl r14, 6
    add r14, qword ptr [rsp + 152]
    mov rax, qword ptr [rsp + 112]
    lea rdi, [rax + 4*r12]
    mov rax, qword ptr [rsp + 120]
    mov qword ptr [rsp], rcx
    lea rax, [rax + rcx + 60]
    mov qword ptr [rsp + 88], rax
    mov rax, qword ptr [rsp + 128]
    lea rax, [rax + 4*r12]
    mov qword ptr [rsp + 32], rax
    mov rcx, qword ptr [rsp + 64]
    lea rax, [rcx + 4*r12]
    vbroadcastss zmm0, dword ptr [rcx + 4*r12]
    vmovups zmmword ptr [rsp + 176], zmm0
    vmovups zmmword ptr [rsp + 240], zmm0
    vmovups zmmword ptr [rsp + 304], zmm0
    vmovups zmmword ptr [rsp + 368], zmm0
    lea rsi, [rip + .T3]
    mov rcx, qword ptr [rsp + 56]
    movsxd rcx, dword ptr [rsi + 4*rcx]
    add rcx, rsi
    jmp rcx
.L11:
    mov rdi, qword ptr [rsp]
    add rdi, 16
    add qword ptr [rsp + 16], 16
    mov rcx, qword ptr [rsp + 64]
    mov rsi, r12
    lea r12, [rcx + 4*r12]
    vpbroadcastd zmm0, dword ptr [rcx + 4*rsi]
    vmovdqu64 zmmword ptr [rsp + 176], zmm0
    vmovdqu64 zmmword ptr [rsp + 240], zmm0
    vmovdqu64 zmmword ptr [rsp + 304], zmm0
    vmovdqu64 zmmword ptr [rsp + 368], zmm0
    lea rsi, [rip + .T1]
    mov rcx, qword ptr [rsp + 56]
    movsxd rcx, dword ptr [rsi + 4*rcx]
    add rcx, rsi
    mov r13, qword ptr [rsp + 24]
    jmp rcx
.L12:
    mov rsi, qword ptr [rsp + 32]
    vmovups zmm0, zmmword ptr [rsi]
    mov qword ptr [rsp], rdi
    mov rcx, rdi
    xor ebx, ebx
    xor r15d, r15d
    vbroadcastss zmm21, dword ptr [rip + .Kbf000000]
    jmp .L16
.L13:
    vmovaps zmm2, zmm1
    lea rdi, [r12 + 4*rbx]
    lea r8, [r11 + 2*r11]
    shl r8, 4
    vbroadcastss zmm1, dword ptr [rdi + r8]
    shl r11, 6
    vsubps zmm1, zmm1, zmmword ptr [rsi + r11]
    vfmadd213ps zmm1, zmm1, zmm2
.L14:
    vmulps zmm1, zmm1, zmm21
.L15:
    vmovss xmm2, dword ptr [r12 + 4*rbx]
    vmaxps zmm1, zmm18, zmm1
    vminps zmm1, zmm19, zmm1
    vmovaps zmm3, zmm20
    vfmadd231ps zmm3, zmm1, zmm22
    vaddps zmm3, zmm3, zmm23
    vfmadd231ps zmm1, zmm3, zmm24
    vfmadd231ps zmm1, zmm3, dword ptr [rip + .Kb5bfbe8e]{1to16}
    vmovaps zmm4, zmm25
    vfmadd213ps zmm4, zmm1, zmm26
    vfmadd213ps zmm4, zmm1, zmm27
    vfmadd213ps zmm4, zmm1, zmm28
    vfmadd213ps zmm4, zmm1, zmm29
    vmulps zmm5, zmm1, zmm1
    vfmadd213ps zmm5, zmm4, zmm1
    vaddps zmm1, zmm5, zmm30
    vaddps zmm4, zmm3, zmm20
    vmulps zmm3, zmm3, zmm31
    vaddps zmm3, zmm3, zmm20
    vpslld zmm5, zmm3, 23
    vpaddd zmm5, zmm5, zmm17
    vmulps zmm1, zmm1, zmm5
    vpsubd zmm3, zmm4, zmm3
    vpslld zmm3, zmm3, 23
    vpaddd zmm3, zmm3, zmm17
    vmulps zmm1, zmm1, zmm3
    vbroadcastss zmm2, xmm2
    vmulps zmm2, zmm2, zmm0
    vmulps zmm1, zmm2, zmm1
    vmovups zmmword ptr [rsp + r15 + 176], zmm1
    add r15, 64
    inc rbx
    add rcx, 4
    cmp r15, 256
    je .L36
.L16:
    vmovaps zmm1, zmm6
    cmp r9, 2
    jb .L15
    vxorps xmm1, xmm1, xmm1
    mov r11d, 1
    test r13, r13
    je .L13
    mov rdi, rcx
    mov r8, qword ptr [rsp + 48]
.L17:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rdi]
    vsubps zmm1, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add rdi, 96
    lea r13, [r10 + r11]
    add r13, 2
    add r11, 2
    cmp r13, 1
    jne .L17
    test bpl, 1
    mov r13, qword ptr [rsp + 24]
    jne .L13
    jmp .L14
.L18:
    mov rsi, qword ptr [rsp + 32]
    vmovups zmm0, zmmword ptr [rsi]
    mov qword ptr [rsp], rdi
    mov rcx, rdi
    xor ebx, ebx
    xor r15d, r15d
    jmp .L22
.L19:
    vmovaps zmm2, zmm1
    lea rdi, [r12 + 4*rbx]
    lea r8, [r11 + 2*r11]
    shl r8, 4
    vbroadcastss zmm1, dword ptr [rdi + r8]
    shl r11, 6
    vsubps zmm1, zmm1, zmmword ptr [rsi + r11]
    vfmadd213ps zmm1, zmm1, zmm2
.L20:
    vmulps zmm1, zmm1, dword ptr [rip + .K40a00000]{1to16}
    vsqrtps zmm1, zmm1
.L21:
    vmovss xmm2, dword ptr [r12 + 4*rbx]
    vbroadcastss zmm3, dword ptr [rip + .K42d20000]
    vminps zmm1, zmm3, zmm1
    vxorps zmm3, zmm1, dword ptr [rip + .K80000000]{1to16}
    vmaxps zmm3, zmm18, zmm3
    vminps zmm3, zmm19, zmm3
    vmovaps zmm4, zmm20
    vfmadd231ps zmm4, zmm3, zmm22
    vaddps zmm4, zmm4, zmm23
    vfmadd231ps zmm3, zmm4, zmm24
    vfmadd231ps zmm3, zmm4, zmm21
    vmovaps zmm5, zmm25
    vfmadd213ps zmm5, zmm3, zmm26
    vfmadd213ps zmm5, zmm3, zmm27
    vfmadd213ps zmm5, zmm3, zmm28
    vfmadd213ps zmm5, zmm3, zmm29
    vmulps zmm6, zmm3, zmm3
    vfmadd213ps zmm6, zmm5, zmm3
    vaddps zmm3, zmm6, zmm30
    vaddps zmm5, zmm4, zmm20
    vmulps zmm4, zmm4, zmm31
    vaddps zmm4, zmm4, zmm20
    vpslld zmm6, zmm4, 23
    vpaddd zmm6, zmm6, zmm17
    vmulps zmm3, zmm3, zmm6
    vpsubd zmm4, zmm5, zmm4
    vpslld zmm4, zmm4, 23
    vpaddd zmm4, zmm4, zmm17
    vmulps zmm3, zmm3, zmm4
    vbroadcastss zmm2, xmm2
    vmulps zmm2, zmm2, zmm0
    vmovaps zmm4, zmm30
    vfmadd231ps zmm4, zmm1, dword ptr [rip + .K3eaaaaab]{1to16}
    vfmadd213ps zmm4, zmm1, zmm30
    vmulps zmm1, zmm4, zmm3
    vmulps zmm1, zmm2, zmm1
    vmovups zmmword ptr [rsp + r15 + 176], zmm1
    add r15, 64
    inc rbx
    add rcx, 4
    cmp r15, 256
    je .L36
.L22:
    vpxor xmm1, xmm1, xmm1
    cmp r9, 2
    jb .L21
    mov r11d, 1
    test r13, r13
    je .L19
    mov rdi, rcx
    mov r8, qword ptr [rsp + 48]
.L23:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rdi]
    vsubps zmm1, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add rdi, 96
    lea r13, [r10 + r11]
    add r13, 2
    add r11, 2
    cmp r13, 1
    jne .L23
    test bpl, 1
    mov r13, qword ptr [rsp + 24]
    jne .L19
    jmp .L20
.L24:
    mov rsi, qword ptr [rsp + 32]
    vmovups zmm0, zmmword ptr [rsi]
    mov qword ptr [rsp], rdi
    mov rcx, rdi
    xor ebx, ebx
    xor r15d, r15d
    jmp .L28
.L25:
    vmovaps zmm2, zmm1
    lea rdi, [r12 + 4*rbx]
    lea r8, [r11 + 2*r11]
    shl r8, 4
    vbroadcastss zmm1, dword ptr [rdi + r8]
    shl r11, 6
    vsubps zmm1, zmm1, zmmword ptr [rsi + r11]
    vfmadd213ps zmm1, zmm1, zmm2
.L26:
    vsqrtps zmm1, zmm1
    vxorps zmm1, zmm1, dword ptr [rip + .K80000000]{1to16}
.L27:
    vmovss xmm2, dword ptr [r12 + 4*rbx]
    vmaxps zmm1, zmm18, zmm1
    vminps zmm1, zmm19, zmm1
    vmovaps zmm3, zmm20
    vfmadd231ps zmm3, zmm1, zmm22
    vaddps zmm3, zmm3, zmm23
    vfmadd231ps zmm1, zmm3, zmm24
    vfmadd231ps zmm1, zmm3, zmm21
    vmovaps zmm4, zmm25
    vfmadd213ps zmm4, zmm1, zmm26
    vfmadd213ps zmm4, zmm1, zmm27
    vfmadd213ps zmm4, zmm1, zmm28
    vfmadd213ps zmm4, zmm1, zmm29
    vmulps zmm5, zmm1, zmm1
    vfmadd213ps zmm5, zmm4, zmm1
    vaddps zmm1, zmm5, zmm30
    vaddps zmm4, zmm3, zmm20
    vmulps zmm3, zmm3, zmm31
    vaddps zmm3, zmm3, zmm20
    vpslld zmm5, zmm3, 23
    vpaddd zmm5, zmm5, zmm17
    vmulps zmm1, zmm1, zmm5
    vpsubd zmm3, zmm4, zmm3
    vpslld zmm3, zmm3, 23
    vpaddd zmm3, zmm3, zmm17
    vmulps zmm1, zmm1, zmm3
    vbroadcastss zmm2, xmm2
    vmulps zmm2, zmm2, zmm0
    vmulps zmm1, zmm2, zmm1
    vmovups zmmword ptr [rsp + r15 + 176], zmm1
    add r15, 64
    inc rbx
    add rcx, 4
    cmp r15, 256
    je .L36
.L28:
    vmovaps zmm1, zmm6
    cmp r9, 2
    jb .L27
    vxorps xmm1, xmm1, xmm1
    mov r11d, 1
    test r13, r13
    je .L25
    mov rdi, rcx
    mov r8, qword ptr [rsp + 48]
.L29:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rdi]
    vsubps zmm1, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add rdi, 96
    lea r13, [r10 + r11]
    add r13, 2
    add r11, 2
    cmp r13, 1
    jne .L29
    test bpl, 1
    mov r13, qword ptr [rsp + 24]
    jne .L25
    jmp .L26
.L30:
    mov rsi, qword ptr [rsp + 32]
    vmovups zmm0, zmmword ptr [rsi]
    mov qword ptr [rsp], rdi
    mov rcx, rdi
    xor ebx, ebx
    xor r15d, r15d
    jmp .L34
.L31:
    vmovaps zmm2, zmm1
    lea rdi, [r12 + 4*rbx]
    lea r8, [r11 + 2*r11]
    shl r8, 4
    vbroadcastss zmm1, dword ptr [rdi + r8]
    shl r11, 6
    vsubps zmm1, zmm1, zmmword ptr [rsi + r11]
    vfmadd213ps zmm1, zmm1, zmm2
.L32:
    vmulps zmm1, zmm1, dword ptr [rip + .K40400000]{1to16}
    vsqrtps zmm1, zmm1
.L33:
    vmovss xmm2, dword ptr [r12 + 4*rbx]
    vbroadcastss zmm3, dword ptr [rip + .K42d20000]
    vminps zmm1, zmm3, zmm1
    vxorps zmm3, zmm1, dword ptr [rip + .K80000000]{1to16}
    vmaxps zmm3, zmm18, zmm3
    vminps zmm3, zmm19, zmm3
    vmovaps zmm4, zmm20
    vfmadd231ps zmm4, zmm3, zmm22
    vaddps zmm4, zmm4, zmm23
    vfmadd231ps zmm3, zmm4, zmm24
    vfmadd231ps zmm3, zmm4, zmm21
    vmovaps zmm5, zmm25
    vfmadd213ps zmm5, zmm3, zmm26
    vfmadd213ps zmm5, zmm3, zmm27
    vfmadd213ps zmm5, zmm3, zmm28
    vfmadd213ps zmm5, zmm3, zmm29
    vmulps zmm6, zmm3, zmm3
    vfmadd213ps zmm6, zmm5, zmm3
    vaddps zmm3, zmm6, zmm30
    vaddps zmm5, zmm4, zmm20
    vmulps zmm4, zmm4, zmm31
    vaddps zmm4, zmm4, zmm20
    vpslld zmm6, zmm4, 23
    vpaddd zmm6, zmm6, zmm17
    vmulps zmm3, zmm3, zmm6
    vpsubd zmm4, zmm5, zmm4
    vpslld zmm4, zmm4, 23
    vpaddd zmm4, zmm4, zmm17
    vmulps zmm3, zmm3, zmm4
    vbroadcastss zmm2, xmm2
    vmulps zmm2, zmm2, zmm0
    vfmadd213ps zmm3, zmm1, zmm3
    vmulps zmm1, zmm2, zmm3
    vmovups zmmword ptr [rsp + r15 + 176], zmm1
    add r15, 64
    inc rbx
    add rcx, 4
    cmp r15, 256
    je .L36
.L34:
    vpxor xmm1, xmm1, xmm1
    cmp r9, 2
    jb .L33
    mov r11d, 1
    test r13, r13
    je .L31
    mov rdi, rcx
    mov r8, qword ptr [rsp + 48]
.L35:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rdi]
    vsubps zmm1, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add rdi, 96
    lea r13, [r10 + r11]
    add r13, 2
    add r11, 2
    cmp r13, 1
    jne .L35
    test bpl, 1
    mov r13, qword ptr [rsp + 24]
    jne .L31
    jmp .L32
.L36:
    mov rcx, qword ptr [rsp + 8]
    mov rsi, rax
    vmovups zmm0, zmmword ptr [rsp + 176]
    vmovups zmm1, zmmword ptr [rsp + 240]
    vmovups zmm2, zmmword ptr [rsp + 304]
    vmovups zmm3, zmmword ptr [rsp + 368]
    vmovups zmmword ptr [rsp + 976], zmm3
    vmovups zmmword ptr [rsp + 912], zmm2
    vmovups zmmword ptr [rsp + 848], zmm1
    vmovups zmmword ptr [rsp + 784], zmm0
    cmp qword ptr [rsp + 72], 0
    vmovups ymm18, ymmword ptr [rsp + 1200]
    vmovups ymm19, ymmword ptr [rsp + 1168]
    vmovups ymm21, ymmword ptr [rsp + 1136]
    vmovups ymm22, ymmword ptr [rsp + 1104]
    vmovups ymm23, ymmword ptr [rsp + 1072]
    vmovups ymm24, ymmword ptr [rsp + 1040]
    je .L38
    mov rax, qword ptr [rsp + 16]
    mov rbx, qword ptr [rsp + 88]
    mov r15, qword ptr [rsp + 72]
.L37:
    vmovups xmm0, xmmword ptr [rax]
    kxnorw k1, k0, k0
    vxorps xmm1, xmm1, xmm1
    vgatherqps xmm1 {k1}, dword ptr [1*ymm7]
    kxnorw k1, k0, k0
    vxorps xmm2, xmm2, xmm2
    vgatherqps xmm2 {k1}, dword ptr [1*ymm8]
    kxnorw k1, k0, k0
    vxorps xmm3, xmm3, xmm3
    vgatherqps xmm3 {k1}, dword ptr [1*ymm9]
    kxnorw k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps xmm4 {k1}, dword ptr [1*ymm10]
    kxnorw k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps xmm5 {k1}, dword ptr [1*ymm11]
    kxnorw k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps xmm6 {k1}, dword ptr [1*ymm12]
    kxnorw k1, k0, k0
    vxorps xmm7, xmm7, xmm7
    vgatherqps xmm7 {k1}, dword ptr [1*ymm13]
    kxnorw k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps xmm8 {k1}, dword ptr [1*ymm14]
    kxnorw k1, k0, k0
    vxorps xmm9, xmm9, xmm9
    vgatherqps xmm9 {k1}, dword ptr [1*ymm15]
    kxnorw k1, k0, k0
    vxorps xmm10, xmm10, xmm10
    vgatherqps xmm10 {k1}, dword ptr [1*ymm16]
    kxnorw k1, k0, k0
    vxorps xmm11, xmm11, xmm11
    vgatherqps xmm11 {k1}, dword ptr [1*ymm18]
    kxnorw k1, k0, k0
    vxorps xmm12, xmm12, xmm12
    vgatherqps xmm12 {k1}, dword ptr [1*ymm19]
    kxnorw k1, k0, k0
    vxorps xmm13, xmm13, xmm13
    vgatherqps xmm13 {k1}, dword ptr [1*ymm21]
    kxnorw k1, k0, k0
    vxorps xmm14, xmm14, xmm14
    vgatherqps xmm14 {k1}, dword ptr [1*ymm22]
    kxnorw k1, k0, k0
    vxorps xmm15, xmm15, xmm15
    vgatherqps xmm15 {k1}, dword ptr [1*ymm23]
    kxnorw k1, k0, k0
    vxorps xmm16, xmm16, xmm16
    vgatherqps xmm16 {k1}, dword ptr [1*ymm24]
    vfnmadd231ps xmm1, xmm0, dword ptr [rbx - 60]{1to4}
    vfnmadd231ps xmm2, xmm0, dword ptr [rbx - 56]{1to4}
    vfnmadd231ps xmm3, xmm0, dword ptr [rbx - 52]{1to4}
    vfnmadd231ps xmm4, xmm0, dword ptr [rbx - 48]{1to4}
    vfnmadd231ps xmm5, xmm0, dword ptr [rbx - 44]{1to4}
    vfnmadd231ps xmm6, xmm0, dword ptr [rbx - 40]{1to4}
    vfnmadd231ps xmm7, xmm0, dword ptr [rbx - 36]{1to4}
    vfnmadd231ps xmm8, xmm0, dword ptr [rbx - 32]{1to4}
    vfnmadd231ps xmm9, xmm0, dword ptr [rbx - 28]{1to4}
    vfnmadd231ps xmm10, xmm0, dword ptr [rbx - 24]{1to4}
    vfnmadd231ps xmm11, xmm0, dword ptr [rbx - 20]{1to4}
    vfnmadd231ps xmm12, xmm0, dword ptr [rbx - 16]{1to4}
    vfnmadd231ps xmm13, xmm0, dword ptr [rbx - 12]{1to4}
    vfnmadd231ps xmm14, xmm0, dword ptr [rbx - 8]{1to4}
    vfnmadd231ps xmm15, xmm0, dword ptr [rbx - 4]{1to4}
    vfnmadd231ps xmm16, xmm0, dword ptr [rbx]{1to4}
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 720]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm1
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 688]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm2
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 656]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm3
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 624]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm4
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 592]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm5
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 560]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm6
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 528]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm7
    vmovups ymm7, ymmword ptr [rsp + 720]
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 496]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm8
    vmovups ymm8, ymmword ptr [rsp + 688]
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 464]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm9
    vmovups ymm9, ymmword ptr [rsp + 656]
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 432]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm10
    vmovups ymm10, ymmword ptr [rsp + 624]
    kxnorw k1, k0, k0
    vscatterqps dword ptr [1*ymm18] {k1}, xmm11
    vmovups ymm11, ymmword ptr [rsp + 592]
    kxnorw k1, k0, k0
    vscatterqps dword ptr [1*ymm19] {k1}, xmm12
    vmovups ymm12, ymmword ptr [rsp + 560]
    kxnorw k1, k0, k0
    vscatterqps dword ptr [1*ymm21] {k1}, xmm13
    vmovups ymm13, ymmword ptr [rsp + 528]
    kxnorw k1, k0, k0
    vscatterqps dword ptr [1*ymm22] {k1}, xmm14
    vmovups ymm14, ymmword ptr [rsp + 496]
    kxnorw k1, k0, k0
    vscatterqps dword ptr [1*ymm23] {k1}, xmm15
    vmovups ymm15, ymmword ptr [rsp + 464]
    kxnorw k1, k0, k0
    vscatterqps dword ptr [1*ymm24] {k1}, xmm16
    vmovups ymm16, ymmword ptr [rsp + 432]
    add rbx, 64
    add rax, 48
    dec r15
    jne .L37
.L38:
    mov qword ptr [rsp + 8], rsi
    vmovups zmm0, zmmword ptr [rsp + 784]
    vmovdqu64 zmm1, zmmword ptr [rsp + 848]
    vmovdqu64 zmm2, zmmword ptr [rsp + 912]
    vmovdqu64 zmm3, zmmword ptr [rsp + 976]
    vmovdqu64 zmmword ptr [rsp + 368], zmm3
    vmovdqu64 zmmword ptr [rsp + 304], zmm2
    vmovdqu64 zmmword ptr [rsp + 240], zmm1
    vmovups zmmword ptr [rsp + 176], zmm0
    mov rax, qword ptr [rsp + 40]
    sub rax, rcx
    vbroadcastss zmm18, dword ptr [rip + .Kc2d00000]
    vbroadcastss zmm19, dword ptr [rip + .K42b20000]
    vbroadcastss zmm22, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss zmm23, dword ptr [rip + .Kcb400000]
    vbroadcastss zmm24, dword ptr [rip + .Kbf317200]
    vbroadcastss zmm21, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss zmm5, dword ptr [rip + .K7fffffff]
    je .L45
    imul r12, rcx, 104
    add r12, qword ptr [rsp + 104]
    xor ebx, ebx
    xor ecx, ecx
    jmp .L42
.L39:
    mov rbp, qword ptr [rsp + 80]
.L40:
    popcnt esi, r13d
    add rdi, rsi
    mov qword ptr [r15 + 72], rdi
.L41:
    dec rax
    add rcx, 64
    inc rbx
    test rax, rax
    je .L45
.L42:
    cmp rcx, 256
    je .L45
    imul r15, rbx, 104
    vandps zmm0, zmm5, zmmword ptr [rsp + rcx + 176]
    vminps zmm0, zmm30, zmm0
    valignd zmm1, zmm0, zmm0, 1
    vbroadcastss ymm2, dword ptr [r12 + r15 + 88]
    xor edi, edi
    vucomiss xmm0, xmm2
    seta dil
    vcmpltps k1, ymm2, ymm1
    vmovdqa32 ymm1 {k1} {z}, ymmword ptr [rip + .Kd7661f4267b61b93]
    vextractf64x4 ymm3, zmm0, 1
    vextractf32x4 xmm4, zmm0, 3
    vmovshdup xmm4, xmm4
    xor r8d, r8d
    vucomiss xmm4, xmm2
    vmovaps xmm4, xmmword ptr [rip + .Kacda4e02b59bcd51]
    vpermps ymm4, ymm4, ymm3
    seta r8b
    vcmpltps k1, xmm2, xmm4
    shl r8d, 13
    vpermpd ymm3, ymm3, 255
    vcmpltps k2, xmm2, xmm3
    vmovdqa32 xmm2 {k2} {z}, xmmword ptr [rip + .K88e49b39cea225fd]
    vextracti128 xmm3, ymm1, 1
    vpord xmm1 {k1}, xmm1, xmmword ptr [rip + .K66d8969e379a9351]
    vpor xmm1, xmm1, xmm3
    vpshufd xmm3, xmm1, 238
    vpor xmm1, xmm1, xmm3
    vpshufd xmm3, xmm1, 85
    vpor xmm1, xmm1, xmm3
    vmovd r13d, xmm1
    vpshufd xmm1, xmm2, 85
    vpor xmm1, xmm2, xmm1
    vmovd r11d, xmm1
    or r11d, r8d
    or r11d, r13d
    or r11d, edi
    je .L41
    add r15, r12
    mov r13d, dword ptr [r15 + 92]
    mov esi, dword ptr [r15 + 96]
    mov r8d, dword ptr [rdx]
    mov ebp, dword ptr [rdx + 52]
    xor edi, edi
    cmp ebp, esi
    setne dil
    cmp r8d, r13d
    setb r14b
    cmp r8d, esi
    setne r8b
    and r8b, r14b
    movzx r8d, r8b
    vmovdqu ymm1, ymmword ptr [rdx + 4]
    vpbroadcastd ymm2, r13d
    vpcmpltud k1, ymm1, ymm2
    vpbroadcastd ymm3, esi
    vpcmpneqd k2, ymm1, ymm3
    vmovdqa32 ymm1 {k2} {z}, ymmword ptr [rip + .Kd7661f4267b61b93]
    vmovdqa32 ymm1 {k1} {z}, ymm1
    vmovdqu xmm4, xmmword ptr [rdx + 36]
    vpcmpltud k1, xmm4, xmm2
    vpcmpneqd k2, xmm4, xmm3
    shl edi, 13
    cmp ebp, r13d
    mov esi, 0
    cmovae edi, esi
    vmovq xmm4, qword ptr [rdx + 56]
    vpcmpltud k3, xmm4, xmm2
    vpcmpneqd k4, xmm4, xmm3
    vmovdqa32 xmm2 {k4} {z}, xmmword ptr [rip + .K88e49b39cea225fd]
    vmovdqa32 xmm2 {k3} {z}, xmm2
    vmovdqa xmm3, xmm1
    vpord xmm3 {k2}, xmm1, xmmword ptr [rip + .K66d8969e379a9351]
    vpblendmd xmm3 {k1}, xmm1, xmm3
    vextracti128 xmm1, ymm1, 1
    vpor xmm1, xmm3, xmm1
    vpshufd xmm3, xmm1, 238
    vpor xmm1, xmm1, xmm3
    vpshufd xmm3, xmm1, 85
    vpor xmm1, xmm1, xmm3
    vmovd esi, xmm1
    vpshufd xmm1, xmm2, 85
    vpor xmm1, xmm2, xmm1
    vmovd r13d, xmm1
    or r13d, edi
    or r13d, r8d
    or r13d, esi
    mov r8, qword ptr [r15 + 8]
    mov rdi, qword ptr [r15 + 72]
    vmovups zmmword ptr [rsp + 784], zmm0
    and r13d, r11d
    je .L39
    lea r8, [r8 + 4*rdi]
    mov r11d, r13d
.L43:
    tzcnt esi, r11d
    vmovss xmm0, dword ptr [rsp + 4*rsi + 784]
    vmovss dword ptr [r8], xmm0
    add r8, 4
    blsr r11d, r11d
    jne .L43
    lea r8, [4*rdi]
    add r8, qword ptr [r15 + 32]
    mov r11d, r13d
    mov rbp, qword ptr [rsp + 80]
.L44:
    tzcnt esi, r11d
    mov esi, dword ptr [rdx + 4*rsi]
    mov dword ptr [r8], esi
    add r8, 4
    blsr r11d, r11d
    jne .L44
    jmp .L40
.L45:
    mov r12, qword ptr [rsp + 8]
    lea rax, [r12 + 4]
    cmp rax, qword ptr [rsp + 40]
    vbroadcastss zmm6, dword ptr [rip + .K80000000]
    jbe .L11
    mov r13, qword ptr [rsp + 24]
    mov rdx, qword ptr [rsp + 48]
    vbroadcastss zmm21, dword ptr [rip + .Kbf000000]
    cmp r12, qword ptr [rsp + 40]
    jb .L10
    jmp .L81
.L46:
    mov rdi, qword ptr [rsp + 16]
    add rdi, 16
    add qword ptr [rsp + 32], 16
    mov rcx, qword ptr [rsp + 64]
    lea rax, [rcx + 4*r12]
    vbroadcastss zmm0, dword ptr [rcx + 4*r12]
    vmovups zmmword ptr [rsp + 176], zmm0
    vmovups zmmword ptr [rsp + 240], zmm0
    vmovups zmmword ptr [rsp + 304], zmm0
    vmovups zmmword ptr [rsp + 368], zmm0
    lea rsi, [rip + .T3]
    mov rcx, qword ptr [rsp + 56]
    movsxd rcx, dword ptr [rsi + 4*rcx]
    add rcx, rsi
    jmp rcx
.L47:
    mov rcx, qword ptr [rsp]
    vmovups zmm0, zmmword ptr [rcx]
    mov qword ptr [rsp + 16], rdi
    mov rcx, rdi
    xor ebx, ebx
    xor r15d, r15d
    jmp .L51
.L48:
    vmovaps zmm2, zmm1
    lea rsi, [rax + 4*rbx]
    lea rdi, [r11 + 2*r11]
    shl rdi, 4
    vbroadcastss zmm1, dword ptr [rsi + rdi]
    shl r11, 6
    mov rsi, qword ptr [rsp]
    vsubps zmm1, zmm1, zmmword ptr [rsi + r11]
    vfmadd213ps zmm1, zmm1, zmm2
.L49:
    vmulps zmm1, zmm1, zmm21
.L50:
    vmovss xmm2, dword ptr [rax + 4*rbx]
    vmaxps zmm1, zmm18, zmm1
    vminps zmm1, zmm19, zmm1
    vmovaps zmm3, zmm20
    vfmadd231ps zmm3, zmm1, zmm22
    vaddps zmm3, zmm3, zmm23
    vfmadd231ps zmm1, zmm3, zmm24
    vfmadd231ps zmm1, zmm3, dword ptr [rip + .Kb5bfbe8e]{1to16}
    vmovaps zmm4, zmm25
    vfmadd213ps zmm4, zmm1, zmm26
    vfmadd213ps zmm4, zmm1, zmm27
    vfmadd213ps zmm4, zmm1, zmm28
    vfmadd213ps zmm4, zmm1, zmm29
    vmulps zmm5, zmm1, zmm1
    vfmadd213ps zmm5, zmm4, zmm1
    vaddps zmm1, zmm5, zmm30
    vaddps zmm4, zmm3, zmm20
    vmulps zmm3, zmm3, zmm31
    vaddps zmm3, zmm3, zmm20
    vpslld zmm5, zmm3, 23
    vpaddd zmm5, zmm5, zmm17
    vmulps zmm1, zmm1, zmm5
    vpsubd zmm3, zmm4, zmm3
    vpslld zmm3, zmm3, 23
    vpaddd zmm3, zmm3, zmm17
    vmulps zmm1, zmm1, zmm3
    vbroadcastss zmm2, xmm2
    vmulps zmm2, zmm2, zmm0
    vmulps zmm1, zmm2, zmm1
    vmovups zmmword ptr [rsp + r15 + 176], zmm1
    add r15, 64
    inc rbx
    add rcx, 4
    cmp r15, 256
    je .L71
.L51:
    vmovaps zmm1, zmm6
    cmp r9, 2
    jb .L50
    vxorps xmm1, xmm1, xmm1
    mov r11d, 1
    test r13, r13
    je .L48
    mov rdi, rcx
    mov r8, rdx
.L52:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rdi]
    vsubps zmm1, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add rdi, 96
    lea rsi, [r10 + r11]
    add rsi, 2
    add r11, 2
    cmp rsi, 1
    jne .L52
    test bpl, 1
    jne .L48
    jmp .L49
.L53:
    mov rcx, qword ptr [rsp]
    vmovups zmm0, zmmword ptr [rcx]
    mov qword ptr [rsp + 16], rdi
    mov rcx, rdi
    xor ebx, ebx
    xor r15d, r15d
    vbroadcastss zmm21, dword ptr [rip + .Kb5bfbe8e]
    jmp .L57
.L54:
    vmovaps zmm2, zmm1
    lea rsi, [rax + 4*rbx]
    lea rdi, [r11 + 2*r11]
    shl rdi, 4
    vbroadcastss zmm1, dword ptr [rsi + rdi]
    shl r11, 6
    mov rsi, qword ptr [rsp]
    vsubps zmm1, zmm1, zmmword ptr [rsi + r11]
    vfmadd213ps zmm1, zmm1, zmm2
.L55:
    vmulps zmm1, zmm1, dword ptr [rip + .K40a00000]{1to16}
    vsqrtps zmm1, zmm1
.L56:
    vmovss xmm2, dword ptr [rax + 4*rbx]
    vbroadcastss zmm3, dword ptr [rip + .K42d20000]
    vminps zmm1, zmm3, zmm1
    vxorps zmm3, zmm1, dword ptr [rip + .K80000000]{1to16}
    vmaxps zmm3, zmm18, zmm3
    vminps zmm3, zmm19, zmm3
    vmovaps zmm4, zmm20
    vfmadd231ps zmm4, zmm3, zmm22
    vaddps zmm4, zmm4, zmm23
    vfmadd231ps zmm3, zmm4, zmm24
    vfmadd231ps zmm3, zmm4, zmm21
    vmovaps zmm5, zmm25
    vfmadd213ps zmm5, zmm3, zmm26
    vfmadd213ps zmm5, zmm3, zmm27
    vfmadd213ps zmm5, zmm3, zmm28
    vfmadd213ps zmm5, zmm3, zmm29
    vmulps zmm6, zmm3, zmm3
    vfmadd213ps zmm6, zmm5, zmm3
    vaddps zmm3, zmm6, zmm30
    vaddps zmm5, zmm4, zmm20
    vmulps zmm4, zmm4, zmm31
    vaddps zmm4, zmm4, zmm20
    vpslld zmm6, zmm4, 23
    vpaddd zmm6, zmm6, zmm17
    vmulps zmm3, zmm3, zmm6
    vpsubd zmm4, zmm5, zmm4
    vpslld zmm4, zmm4, 23
    vpaddd zmm4, zmm4, zmm17
    vmulps zmm3, zmm3, zmm4
    vbroadcastss zmm2, xmm2
    vmulps zmm2, zmm2, zmm0
    vmovaps zmm4, zmm30
    vfmadd231ps zmm4, zmm1, dword ptr [rip + .K3eaaaaab]{1to16}
    vfmadd213ps zmm4, zmm1, zmm30
    vmulps zmm1, zmm4, zmm3
    vmulps zmm1, zmm2, zmm1
    vmovups zmmword ptr [rsp + r15 + 176], zmm1
    add r15, 64
    inc rbx
    add rcx, 4
    cmp r15, 256
    je .L71
.L57:
    vpxor xmm1, xmm1, xmm1
    cmp r9, 2
    jb .L56
    mov r11d, 1
    test r13, r13
    je .L54
    mov rdi, rcx
    mov r8, rdx
.L58:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rdi]
    vsubps zmm1, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add rdi, 96
    lea rsi, [r10 + r11]
    add rsi, 2
    add r11, 2
    cmp rsi, 1
    jne .L58
    test bpl, 1
    jne .L54
    jmp .L55
.L59:
    mov rcx, qword ptr [rsp]
    vmovups zmm0, zmmword ptr [rcx]
    mov qword ptr [rsp + 16], rdi
    mov rcx, rdi
    xor ebx, ebx
    xor r15d, r15d
    vbroadcastss zmm21, dword ptr [rip + .Kb5bfbe8e]
    jmp .L63
.L60:
    vmovaps zmm2, zmm1
    lea rsi, [rax + 4*rbx]
    lea rdi, [r11 + 2*r11]
    shl rdi, 4
    vbroadcastss zmm1, dword ptr [rsi + rdi]
    shl r11, 6
    mov rsi, qword ptr [rsp]
    vsubps zmm1, zmm1, zmmword ptr [rsi + r11]
    vfmadd213ps zmm1, zmm1, zmm2
.L61:
    vsqrtps zmm1, zmm1
    vxorps zmm1, zmm1, dword ptr [rip + .K80000000]{1to16}
.L62:
    vmovss xmm2, dword ptr [rax + 4*rbx]
    vmaxps zmm1, zmm18, zmm1
    vminps zmm1, zmm19, zmm1
    vmovaps zmm3, zmm20
    vfmadd231ps zmm3, zmm1, zmm22
    vaddps zmm3, zmm3, zmm23
    vfmadd231ps zmm1, zmm3, zmm24
    vfmadd231ps zmm1, zmm3, zmm21
    vmovaps zmm4, zmm25
    vfmadd213ps zmm4, zmm1, zmm26
    vfmadd213ps zmm4, zmm1, zmm27
    vfmadd213ps zmm4, zmm1, zmm28
    vfmadd213ps zmm4, zmm1, zmm29
    vmulps zmm5, zmm1, zmm1
    vfmadd213ps zmm5, zmm4, zmm1
    vaddps zmm1, zmm5, zmm30
    vaddps zmm4, zmm3, zmm20
    vmulps zmm3, zmm3, zmm31
    vaddps zmm3, zmm3, zmm20
    vpslld zmm5, zmm3, 23
    vpaddd zmm5, zmm5, zmm17
    vmulps zmm1, zmm1, zmm5
    vpsubd zmm3, zmm4, zmm3
    vpslld zmm3, zmm3, 23
    vpaddd zmm3, zmm3, zmm17
    vmulps zmm1, zmm1, zmm3
    vbroadcastss zmm2, xmm2
    vmulps zmm2, zmm2, zmm0
    vmulps zmm1, zmm2, zmm1
    vmovups zmmword ptr [rsp + r15 + 176], zmm1
    add r15, 64
    inc rbx
    add rcx, 4
    cmp r15, 256
    je .L71
.L63:
    vmovaps zmm1, zmm6
    cmp r9, 2
    jb .L62
    vxorps xmm1, xmm1, xmm1
    mov r11d, 1
    test r13, r13
    je .L60
    mov rdi, rcx
    mov r8, rdx
.L64:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rdi]
    vsubps zmm1, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add rdi, 96
    lea rsi, [r10 + r11]
    add rsi, 2
    add r11, 2
    cmp rsi, 1
    jne .L64
    test bpl, 1
    jne .L60
    jmp .L61
.L65:
    mov rcx, qword ptr [rsp]
    vmovups zmm0, zmmword ptr [rcx]
    mov qword ptr [rsp + 16], rdi
    mov rcx, rdi
    xor ebx, ebx
    xor r15d, r15d
    vbroadcastss zmm21, dword ptr [rip + .Kb5bfbe8e]
    jmp .L69
.L66:
    vmovaps zmm2, zmm1
    lea rsi, [rax + 4*rbx]
    lea rdi, [r11 + 2*r11]
    shl rdi, 4
    vbroadcastss zmm1, dword ptr [rsi + rdi]
    shl r11, 6
    mov rsi, qword ptr [rsp]
    vsubps zmm1, zmm1, zmmword ptr [rsi + r11]
    vfmadd213ps zmm1, zmm1, zmm2
.L67:
    vmulps zmm1, zmm1, dword ptr [rip + .K40400000]{1to16}
    vsqrtps zmm1, zmm1
.L68:
    vmovss xmm2, dword ptr [rax + 4*rbx]
    vbroadcastss zmm3, dword ptr [rip + .K42d20000]
    vminps zmm1, zmm3, zmm1
    vxorps zmm3, zmm1, dword ptr [rip + .K80000000]{1to16}
    vmaxps zmm3, zmm18, zmm3
    vminps zmm3, zmm19, zmm3
    vmovaps zmm4, zmm20
    vfmadd231ps zmm4, zmm3, zmm22
    vaddps zmm4, zmm4, zmm23
    vfmadd231ps zmm3, zmm4, zmm24
    vfmadd231ps zmm3, zmm4, zmm21
    vmovaps zmm5, zmm25
    vfmadd213ps zmm5, zmm3, zmm26
    vfmadd213ps zmm5, zmm3, zmm27
    vfmadd213ps zmm5, zmm3, zmm28
    vfmadd213ps zmm5, zmm3, zmm29
    vmulps zmm6, zmm3, zmm3
    vfmadd213ps zmm6, zmm5, zmm3
    vaddps zmm3, zmm6, zmm30
    vaddps zmm5, zmm4, zmm20
    vmulps zmm4, zmm4, zmm31
    vaddps zmm4, zmm4, zmm20
    vpslld zmm6, zmm4, 23
    vpaddd zmm6, zmm6, zmm17
    vmulps zmm3, zmm3, zmm6
    vpsubd zmm4, zmm5, zmm4
    vpslld zmm4, zmm4, 23
    vpaddd zmm4, zmm4, zmm17
    vmulps zmm3, zmm3, zmm4
    vbroadcastss zmm2, xmm2
    vmulps zmm2, zmm2, zmm0
    vfmadd213ps zmm3, zmm1, zmm3
    vmulps zmm1, zmm2, zmm3
    vmovups zmmword ptr [rsp + r15 + 176], zmm1
    add r15, 64
    inc rbx
    add rcx, 4
    cmp r15, 256
    je .L71
.L69:
    vpxor xmm1, xmm1, xmm1
    cmp r9, 2
    jb .L68
    mov r11d, 1
    test r13, r13
    je .L66
    mov rdi, rcx
    mov r8, rdx
.L70:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rdi]
    vsubps zmm1, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add rdi, 96
    lea rsi, [r10 + r11]
    add rsi, 2
    add r11, 2
    cmp rsi, 1
    jne .L70
    test bpl, 1
    jne .L66
    jmp .L67
.L71:
    vmovups zmm0, zmmword ptr [rsp + 176]
    vmovups zmm1, zmmword ptr [rsp + 240]
    vmovups zmm2, zmmword ptr [rsp + 304]
    vmovups zmm3, zmmword ptr [rsp + 368]
    vmovups zmmword ptr [rsp + 976], zmm3
    vmovups zmmword ptr [rsp + 912], zmm2
    vmovups zmmword ptr [rsp + 848], zmm1
    vmovups zmmword ptr [rsp + 784], zmm0
    cmp qword ptr [rsp + 72], 0
    vmovups ymm18, ymmword ptr [rsp + 1200]
    vmovups ymm19, ymmword ptr [rsp + 1168]
    vmovups ymm21, ymmword ptr [rsp + 1136]
    vmovups ymm22, ymmword ptr [rsp + 1104]
    vmovups ymm23, ymmword ptr [rsp + 1072]
    vmovups ymm24, ymmword ptr [rsp + 1040]
    je .L73
    mov rax, qword ptr [rsp + 32]
    mov rcx, qword ptr [rsp + 88]
    mov rbx, qword ptr [rsp + 72]
.L72:
    vmovups xmm0, xmmword ptr [rax]
    kxnorw k1, k0, k0
    vxorps xmm1, xmm1, xmm1
    vgatherqps xmm1 {k1}, dword ptr [1*ymm7]
    kxnorw k1, k0, k0
    vxorps xmm2, xmm2, xmm2
    vgatherqps xmm2 {k1}, dword ptr [1*ymm8]
    kxnorw k1, k0, k0
    vxorps xmm3, xmm3, xmm3
    vgatherqps xmm3 {k1}, dword ptr [1*ymm9]
    kxnorw k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps xmm4 {k1}, dword ptr [1*ymm10]
    kxnorw k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps xmm5 {k1}, dword ptr [1*ymm11]
    kxnorw k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps xmm6 {k1}, dword ptr [1*ymm12]
    kxnorw k1, k0, k0
    vxorps xmm7, xmm7, xmm7
    vgatherqps xmm7 {k1}, dword ptr [1*ymm13]
    kxnorw k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps xmm8 {k1}, dword ptr [1*ymm14]
    kxnorw k1, k0, k0
    vxorps xmm9, xmm9, xmm9
    vgatherqps xmm9 {k1}, dword ptr [1*ymm15]
    kxnorw k1, k0, k0
    vxorps xmm10, xmm10, xmm10
    vgatherqps xmm10 {k1}, dword ptr [1*ymm16]
    kxnorw k1, k0, k0
    vxorps xmm11, xmm11, xmm11
    vgatherqps xmm11 {k1}, dword ptr [1*ymm18]
    kxnorw k1, k0, k0
    vxorps xmm12, xmm12, xmm12
    vgatherqps xmm12 {k1}, dword ptr [1*ymm19]
    kxnorw k1, k0, k0
    vxorps xmm13, xmm13, xmm13
    vgatherqps xmm13 {k1}, dword ptr [1*ymm21]
    kxnorw k1, k0, k0
    vxorps xmm14, xmm14, xmm14
    vgatherqps xmm14 {k1}, dword ptr [1*ymm22]
    kxnorw k1, k0, k0
    vxorps xmm15, xmm15, xmm15
    vgatherqps xmm15 {k1}, dword ptr [1*ymm23]
    kxnorw k1, k0, k0
    vxorps xmm16, xmm16, xmm16
    vgatherqps xmm16 {k1}, dword ptr [1*ymm24]
    vfnmadd231ps xmm1, xmm0, dword ptr [rcx - 60]{1to4}
    vfnmadd231ps xmm2, xmm0, dword ptr [rcx - 56]{1to4}
    vfnmadd231ps xmm3, xmm0, dword ptr [rcx - 52]{1to4}
    vfnmadd231ps xmm4, xmm0, dword ptr [rcx - 48]{1to4}
    vfnmadd231ps xmm5, xmm0, dword ptr [rcx - 44]{1to4}
    vfnmadd231ps xmm6, xmm0, dword ptr [rcx - 40]{1to4}
    vfnmadd231ps xmm7, xmm0, dword ptr [rcx - 36]{1to4}
    vfnmadd231ps xmm8, xmm0, dword ptr [rcx - 32]{1to4}
    vfnmadd231ps xmm9, xmm0, dword ptr [rcx - 28]{1to4}
    vfnmadd231ps xmm10, xmm0, dword ptr [rcx - 24]{1to4}
    vfnmadd231ps xmm11, xmm0, dword ptr [rcx - 20]{1to4}
    vfnmadd231ps xmm12, xmm0, dword ptr [rcx - 16]{1to4}
    vfnmadd231ps xmm13, xmm0, dword ptr [rcx - 12]{1to4}
    vfnmadd231ps xmm14, xmm0, dword ptr [rcx - 8]{1to4}
    vfnmadd231ps xmm15, xmm0, dword ptr [rcx - 4]{1to4}
    vfnmadd231ps xmm16, xmm0, dword ptr [rcx]{1to4}
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 720]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm1
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 688]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm2
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 656]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm3
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 624]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm4
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 592]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm5
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 560]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm6
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 528]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm7
    vmovups ymm7, ymmword ptr [rsp + 720]
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 496]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm8
    vmovups ymm8, ymmword ptr [rsp + 688]
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 464]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm9
    vmovups ymm9, ymmword ptr [rsp + 656]
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 432]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm10
    vmovups ymm10, ymmword ptr [rsp + 624]
    kxnorw k1, k0, k0
    vscatterqps dword ptr [1*ymm18] {k1}, xmm11
    vmovups ymm11, ymmword ptr [rsp + 592]
    kxnorw k1, k0, k0
    vscatterqps dword ptr [1*ymm19] {k1}, xmm12
    vmovups ymm12, ymmword ptr [rsp + 560]
    kxnorw k1, k0, k0
    vscatterqps dword ptr [1*ymm21] {k1}, xmm13
    vmovups ymm13, ymmword ptr [rsp + 528]
    kxnorw k1, k0, k0
    vscatterqps dword ptr [1*ymm22] {k1}, xmm14
    vmovups ymm14, ymmword ptr [rsp + 496]
    kxnorw k1, k0, k0
    vscatterqps dword ptr [1*ymm23] {k1}, xmm15
    vmovups ymm15, ymmword ptr [rsp + 464]
    kxnorw k1, k0, k0
    vscatterqps dword ptr [1*ymm24] {k1}, xmm16
    vmovups ymm16, ymmword ptr [rsp + 432]
    add rcx, 64
    add rax, 48
    dec rbx
    jne .L72
.L73:
    vmovups zmm0, zmmword ptr [rsp + 784]
    vmovdqu64 zmm1, zmmword ptr [rsp + 848]
    vmovdqu64 zmm2, zmmword ptr [rsp + 912]
    vmovdqu64 zmm3, zmmword ptr [rsp + 976]
    vmovdqu64 zmmword ptr [rsp + 368], zmm3
    vmovdqu64 zmmword ptr [rsp + 304], zmm2
    vmovdqu64 zmmword ptr [rsp + 240], zmm1
    vmovups zmmword ptr [rsp + 176], zmm0
    mov rax, qword ptr [rsp + 40]
    mov qword ptr [rsp + 8], r12
    sub rax, r12
    vbroadcastss zmm18, dword ptr [rip + .Kc2d00000]
    vbroadcastss zmm6, dword ptr [rip + .K80000000]
    vbroadcastss zmm19, dword ptr [rip + .K42b20000]
    vbroadcastss zmm21, dword ptr [rip + .Kbf000000]
    vbroadcastss zmm22, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss zmm23, dword ptr [rip + .Kcb400000]
    vbroadcastss zmm24, dword ptr [rip + .Kbf317200]
    vbroadcastss zmm5, dword ptr [rip + .K7fffffff]
    je .L80
    imul r12, qword ptr [rsp + 8], 104
    add r12, qword ptr [rsp + 104]
    xor ecx, ecx
    xor ebx, ebx
    jmp .L77
.L74:
    mov rbp, qword ptr [rsp + 80]
.L75:
    popcnt edx, r13d
    add rdi, rdx
    mov qword ptr [r15 + 72], rdi
    mov r13, qword ptr [rsp + 24]
    mov rdx, qword ptr [rsp + 48]
.L76:
    dec rax
    add rbx, 64
    inc rcx
    test rax, rax
    je .L80
.L77:
    cmp rbx, 256
    je .L80
    imul r15, rcx, 104
    vandps zmm0, zmm5, zmmword ptr [rsp + rbx + 176]
    vminps zmm0, zmm30, zmm0
    valignd zmm1, zmm0, zmm0, 1
    vbroadcastss ymm2, dword ptr [r12 + r15 + 88]
    xor edi, edi
    vucomiss xmm0, xmm2
    seta dil
    vcmpltps k1, ymm2, ymm1
    vmovdqa32 ymm1 {k1} {z}, ymmword ptr [rip + .Kd7661f4267b61b93]
    vextractf64x4 ymm3, zmm0, 1
    vextractf32x4 xmm4, zmm0, 3
    vmovshdup xmm4, xmm4
    xor esi, esi
    vucomiss xmm4, xmm2
    vmovaps xmm4, xmmword ptr [rip + .Kacda4e02b59bcd51]
    vpermps ymm4, ymm4, ymm3
    seta sil
    vcmpltps k1, xmm2, xmm4
    shl esi, 13
    vpermpd ymm3, ymm3, 255
    vcmpltps k2, xmm2, xmm3
    vmovdqa32 xmm2 {k2} {z}, xmmword ptr [rip + .K88e49b39cea225fd]
    vextracti128 xmm3, ymm1, 1
    vpord xmm1 {k1}, xmm1, xmmword ptr [rip + .K66d8969e379a9351]
    vpor xmm1, xmm1, xmm3
    vpshufd xmm3, xmm1, 238
    vpor xmm1, xmm1, xmm3
    vpshufd xmm3, xmm1, 85
    vpor xmm1, xmm1, xmm3
    vmovd r8d, xmm1
    vpshufd xmm1, xmm2, 85
    vpor xmm1, xmm2, xmm1
    vmovd r11d, xmm1
    or r11d, esi
    or r11d, r8d
    or r11d, edi
    je .L76
    add r15, r12
    mov esi, dword ptr [r15 + 92]
    mov ebp, dword ptr [r15 + 96]
    mov r8d, dword ptr [r14]
    mov r13d, dword ptr [r14 + 52]
    xor edi, edi
    cmp r13d, ebp
    setne dil
    cmp r8d, esi
    setb dl
    cmp r8d, ebp
    setne r8b
    and r8b, dl
    movzx r8d, r8b
    vmovdqu ymm1, ymmword ptr [r14 + 4]
    vpbroadcastd ymm2, esi
    vpcmpltud k1, ymm1, ymm2
    vpbroadcastd ymm3, ebp
    vpcmpneqd k2, ymm1, ymm3
    vmovdqa32 ymm1 {k2} {z}, ymmword ptr [rip + .Kd7661f4267b61b93]
    vmovdqa32 ymm1 {k1} {z}, ymm1
    vmovdqu xmm4, xmmword ptr [r14 + 36]
    vpcmpltud k1, xmm4, xmm2
    vpcmpneqd k2, xmm4, xmm3
    shl edi, 13
    cmp r13d, esi
    mov edx, 0
    cmovae edi, edx
    vmovq xmm4, qword ptr [r14 + 56]
    vpcmpltud k3, xmm4, xmm2
    vpcmpneqd k4, xmm4, xmm3
    vmovdqa32 xmm2 {k4} {z}, xmmword ptr [rip + .K88e49b39cea225fd]
    vmovdqa32 xmm2 {k3} {z}, xmm2
    vmovdqa xmm3, xmm1
    vpord xmm3 {k2}, xmm1, xmmword ptr [rip + .K66d8969e379a9351]
    vpblendmd xmm3 {k1}, xmm1, xmm3
    vextracti128 xmm1, ymm1, 1
    vpor xmm1, xmm3, xmm1
    vpshufd xmm3, xmm1, 238
    vpor xmm1, xmm1, xmm3
    vpshufd xmm3, xmm1, 85
    vpor xmm1, xmm1, xmm3
    vmovd edx, xmm1
    vpshufd xmm1, xmm2, 85
    vpor xmm1, xmm2, xmm1
    vmovd r13d, xmm1
    or r13d, edi
    or r13d, r8d
    or r13d, edx
    mov r8, qword ptr [r15 + 8]
    mov rdi, qword ptr [r15 + 72]
    vmovups zmmword ptr [rsp + 784], zmm0
    and r13d, r11d
    je .L74
    lea r8, [r8 + 4*rdi]
    mov r11d, r13d
.L78:
    tzcnt edx, r11d
    vmovss xmm0, dword ptr [rsp + 4*rdx + 784]
    vmovss dword ptr [r8], xmm0
    add r8, 4
    blsr r11d, r11d
    jne .L78
    lea r8, [4*rdi]
    add r8, qword ptr [r15 + 32]
    mov r11d, r13d
    mov rbp, qword ptr [rsp + 80]
.L79:
    tzcnt edx, r11d
    mov edx, dword ptr [r14 + 4*rdx]
    mov dword ptr [r8], edx
    add r8, 4
    blsr r11d, r11d
    jne .L79
    jmp .L75
.L80:
    mov r12, qword ptr [rsp + 8]
    add r12, 4
    cmp r12, qword ptr [rsp + 40]
    jb .L46
.L81:
    mov rcx, qword ptr [rsp + 96]
    inc rcx
    mov r11, qword ptr [rsp + 768]
    add rdx, r11
    add qword ptr [rsp + 160], r11
    mov rax, qword ptr [rsp + 760]
    cmp rcx, rax
    mov edi, dword ptr [rsp + 172]
    mov r8, qword ptr [rsp + 752]
    jb .L3
    jmp .L156
.L82:
    mov rsi, qword ptr [rsp]
    add rsi, 16
    add qword ptr [rsp + 16], 16
    mov rax, qword ptr [rsp + 64]
    lea r12, [rax + 4*r11]
    vpbroadcastd zmm0, dword ptr [rax + 4*r11]
    vmovdqu64 zmmword ptr [rsp + 176], zmm0
    vmovdqu64 zmmword ptr [rsp + 240], zmm0
    vmovdqu64 zmmword ptr [rsp + 304], zmm0
    vmovdqu64 zmmword ptr [rsp + 368], zmm0
    lea rcx, [rip + .T0]
    mov rax, qword ptr [rsp + 56]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    mov r11, qword ptr [rsp + 160]
    jmp rax
.L83:
    vmovups zmm0, zmmword ptr [r14]
    mov qword ptr [rsp], rsi
    mov rcx, rsi
    xor ebx, ebx
    xor r15d, r15d
    vbroadcastss zmm21, dword ptr [rip + .Kbf000000]
    jmp .L88
.L84:
    vxorps xmm1, xmm1, xmm1
    mov eax, 1
.L85:
    vmovaps zmm2, zmm1
    lea rsi, [r12 + 4*rbx]
    lea rdi, [rax + 2*rax]
    shl rdi, 4
    vbroadcastss zmm1, dword ptr [rsi + rdi]
    shl rax, 6
    vsubps zmm1, zmm1, zmmword ptr [r14 + rax]
    vfmadd213ps zmm1, zmm1, zmm2
.L86:
    vmulps zmm1, zmm1, zmm21
.L87:
    vmovss xmm2, dword ptr [r12 + 4*rbx]
    vmaxps zmm1, zmm18, zmm1
    vminps zmm1, zmm19, zmm1
    vmovaps zmm3, zmm20
    vfmadd231ps zmm3, zmm1, zmm22
    vaddps zmm3, zmm3, zmm23
    vfmadd231ps zmm1, zmm3, zmm24
    vfmadd231ps zmm1, zmm3, dword ptr [rip + .Kb5bfbe8e]{1to16}
    vmovaps zmm4, zmm25
    vfmadd213ps zmm4, zmm1, zmm26
    vfmadd213ps zmm4, zmm1, zmm27
    vfmadd213ps zmm4, zmm1, zmm28
    vfmadd213ps zmm4, zmm1, zmm29
    vmulps zmm5, zmm1, zmm1
    vfmadd213ps zmm5, zmm4, zmm1
    vaddps zmm1, zmm5, zmm30
    vaddps zmm4, zmm3, zmm20
    vmulps zmm3, zmm3, zmm31
    vaddps zmm3, zmm3, zmm20
    vpslld zmm5, zmm3, 23
    vpaddd zmm5, zmm5, zmm17
    vmulps zmm1, zmm1, zmm5
    vpsubd zmm3, zmm4, zmm3
    vpslld zmm3, zmm3, 23
    vpaddd zmm3, zmm3, zmm17
    vmulps zmm1, zmm1, zmm3
    vbroadcastss zmm2, xmm2
    vmulps zmm2, zmm2, zmm0
    vmulps zmm1, zmm2, zmm1
    vmovups zmmword ptr [rsp + r15 + 176], zmm1
    add r15, 64
    inc rbx
    add rcx, 4
    cmp r15, 256
    je .L111
.L88:
    vmovaps zmm1, zmm6
    cmp r9, 2
    jb .L87
    cmp qword ptr [rsp + 24], 0
    je .L84
    vxorps xmm1, xmm1, xmm1
    mov eax, 1
    mov rdi, rcx
    mov r8, r11
.L89:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rdi]
    vsubps zmm1, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add rdi, 96
    lea rsi, [r10 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L89
    test bpl, 1
    jne .L85
    jmp .L86
.L90:
    vmovups zmm0, zmmword ptr [r14]
    mov qword ptr [rsp], rsi
    mov rcx, rsi
    xor ebx, ebx
    xor r15d, r15d
    jmp .L95
.L91:
    mov eax, 1
.L92:
    vmovaps zmm2, zmm1
    lea rsi, [r12 + 4*rbx]
    lea rdi, [rax + 2*rax]
    shl rdi, 4
    vbroadcastss zmm1, dword ptr [rsi + rdi]
    shl rax, 6
    vsubps zmm1, zmm1, zmmword ptr [r14 + rax]
    vfmadd213ps zmm1, zmm1, zmm2
.L93:
    vmulps zmm1, zmm1, dword ptr [rip + .K40a00000]{1to16}
    vsqrtps zmm1, zmm1
.L94:
    vmovss xmm2, dword ptr [r12 + 4*rbx]
    vbroadcastss zmm3, dword ptr [rip + .K42d20000]
    vminps zmm1, zmm3, zmm1
    vxorps zmm3, zmm1, dword ptr [rip + .K80000000]{1to16}
    vmaxps zmm3, zmm18, zmm3
    vminps zmm3, zmm19, zmm3
    vmovaps zmm4, zmm20
    vfmadd231ps zmm4, zmm3, zmm22
    vaddps zmm4, zmm4, zmm23
    vfmadd231ps zmm3, zmm4, zmm24
    vfmadd231ps zmm3, zmm4, zmm21
    vmovaps zmm5, zmm25
    vfmadd213ps zmm5, zmm3, zmm26
    vfmadd213ps zmm5, zmm3, zmm27
    vfmadd213ps zmm5, zmm3, zmm28
    vfmadd213ps zmm5, zmm3, zmm29
    vmulps zmm6, zmm3, zmm3
    vfmadd213ps zmm6, zmm5, zmm3
    vaddps zmm3, zmm6, zmm30
    vaddps zmm5, zmm4, zmm20
    vmulps zmm4, zmm4, zmm31
    vaddps zmm4, zmm4, zmm20
    vpslld zmm6, zmm4, 23
    vpaddd zmm6, zmm6, zmm17
    vmulps zmm3, zmm3, zmm6
    vpsubd zmm4, zmm5, zmm4
    vpslld zmm4, zmm4, 23
    vpaddd zmm4, zmm4, zmm17
    vmulps zmm3, zmm3, zmm4
    vbroadcastss zmm2, xmm2
    vmulps zmm2, zmm2, zmm0
    vmovaps zmm4, zmm30
    vfmadd231ps zmm4, zmm1, dword ptr [rip + .K3eaaaaab]{1to16}
    vfmadd213ps zmm4, zmm1, zmm30
    vmulps zmm1, zmm4, zmm3
    vmulps zmm1, zmm2, zmm1
    vmovups zmmword ptr [rsp + r15 + 176], zmm1
    add r15, 64
    inc rbx
    add rcx, 4
    cmp r15, 256
    je .L111
.L95:
    vpxor xmm1, xmm1, xmm1
    cmp r9, 2
    jb .L94
    cmp qword ptr [rsp + 24], 0
    je .L91
    mov eax, 1
    mov rdi, rcx
    mov r8, r11
.L96:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rdi]
    vsubps zmm1, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add rdi, 96
    lea rsi, [r10 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L96
    test bpl, 1
    jne .L92
    jmp .L93
.L97:
    vmovups zmm0, zmmword ptr [r14]
    mov qword ptr [rsp], rsi
    mov rcx, rsi
    xor ebx, ebx
    xor r15d, r15d
    jmp .L102
.L98:
    vxorps xmm1, xmm1, xmm1
    mov eax, 1
.L99:
    vmovaps zmm2, zmm1
    lea rsi, [r12 + 4*rbx]
    lea rdi, [rax + 2*rax]
    shl rdi, 4
    vbroadcastss zmm1, dword ptr [rsi + rdi]
    shl rax, 6
    vsubps zmm1, zmm1, zmmword ptr [r14 + rax]
    vfmadd213ps zmm1, zmm1, zmm2
.L100:
    vsqrtps zmm1, zmm1
    vxorps zmm1, zmm1, dword ptr [rip + .K80000000]{1to16}
.L101:
    vmovss xmm2, dword ptr [r12 + 4*rbx]
    vmaxps zmm1, zmm18, zmm1
    vminps zmm1, zmm19, zmm1
    vmovaps zmm3, zmm20
    vfmadd231ps zmm3, zmm1, zmm22
    vaddps zmm3, zmm3, zmm23
    vfmadd231ps zmm1, zmm3, zmm24
    vfmadd231ps zmm1, zmm3, zmm21
    vmovaps zmm4, zmm25
    vfmadd213ps zmm4, zmm1, zmm26
    vfmadd213ps zmm4, zmm1, zmm27
    vfmadd213ps zmm4, zmm1, zmm28
    vfmadd213ps zmm4, zmm1, zmm29
    vmulps zmm5, zmm1, zmm1
    vfmadd213ps zmm5, zmm4, zmm1
    vaddps zmm1, zmm5, zmm30
    vaddps zmm4, zmm3, zmm20
    vmulps zmm3, zmm3, zmm31
    vaddps zmm3, zmm3, zmm20
    vpslld zmm5, zmm3, 23
    vpaddd zmm5, zmm5, zmm17
    vmulps zmm1, zmm1, zmm5
    vpsubd zmm3, zmm4, zmm3
    vpslld zmm3, zmm3, 23
    vpaddd zmm3, zmm3, zmm17
    vmulps zmm1, zmm1, zmm3
    vbroadcastss zmm2, xmm2
    vmulps zmm2, zmm2, zmm0
    vmulps zmm1, zmm2, zmm1
    vmovups zmmword ptr [rsp + r15 + 176], zmm1
    add r15, 64
    inc rbx
    add rcx, 4
    cmp r15, 256
    je .L111
.L102:
    vmovaps zmm1, zmm6
    cmp r9, 2
    jb .L101
    cmp qword ptr [rsp + 24], 0
    je .L98
    vxorps xmm1, xmm1, xmm1
    mov eax, 1
    mov rdi, rcx
    mov r8, r11
.L103:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rdi]
    vsubps zmm1, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add rdi, 96
    lea rsi, [r10 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L103
    test bpl, 1
    jne .L99
    jmp .L100
.L104:
    vmovups zmm0, zmmword ptr [r14]
    mov qword ptr [rsp], rsi
    mov rcx, rsi
    xor ebx, ebx
    xor r15d, r15d
    jmp .L109
.L105:
    mov eax, 1
.L106:
    vmovaps zmm2, zmm1
    lea rsi, [r12 + 4*rbx]
    lea rdi, [rax + 2*rax]
    shl rdi, 4
    vbroadcastss zmm1, dword ptr [rsi + rdi]
    shl rax, 6
    vsubps zmm1, zmm1, zmmword ptr [r14 + rax]
    vfmadd213ps zmm1, zmm1, zmm2
.L107:
    vmulps zmm1, zmm1, dword ptr [rip + .K40400000]{1to16}
    vsqrtps zmm1, zmm1
.L108:
    vmovss xmm2, dword ptr [r12 + 4*rbx]
    vbroadcastss zmm3, dword ptr [rip + .K42d20000]
    vminps zmm1, zmm3, zmm1
    vxorps zmm3, zmm1, dword ptr [rip + .K80000000]{1to16}
    vmaxps zmm3, zmm18, zmm3
    vminps zmm3, zmm19, zmm3
    vmovaps zmm4, zmm20
    vfmadd231ps zmm4, zmm3, zmm22
    vaddps zmm4, zmm4, zmm23
    vfmadd231ps zmm3, zmm4, zmm24
    vfmadd231ps zmm3, zmm4, zmm21
    vmovaps zmm5, zmm25
    vfmadd213ps zmm5, zmm3, zmm26
    vfmadd213ps zmm5, zmm3, zmm27
    vfmadd213ps zmm5, zmm3, zmm28
    vfmadd213ps zmm5, zmm3, zmm29
    vmulps zmm6, zmm3, zmm3
    vfmadd213ps zmm6, zmm5, zmm3
    vaddps zmm3, zmm6, zmm30
    vaddps zmm5, zmm4, zmm20
    vmulps zmm4, zmm4, zmm31
    vaddps zmm4, zmm4, zmm20
    vpslld zmm6, zmm4, 23
    vpaddd zmm6, zmm6, zmm17
    vmulps zmm3, zmm3, zmm6
    vpsubd zmm4, zmm5, zmm4
    vpslld zmm4, zmm4, 23
    vpaddd zmm4, zmm4, zmm17
    vmulps zmm3, zmm3, zmm4
    vbroadcastss zmm2, xmm2
    vmulps zmm2, zmm2, zmm0
    vfmadd213ps zmm3, zmm1, zmm3
    vmulps zmm1, zmm2, zmm3
    vmovups zmmword ptr [rsp + r15 + 176], zmm1
    add r15, 64
    inc rbx
    add rcx, 4
    cmp r15, 256
    je .L111
.L109:
    vpxor xmm1, xmm1, xmm1
    cmp r9, 2
    jb .L108
    cmp qword ptr [rsp + 24], 0
    je .L105
    mov eax, 1
    mov rdi, rcx
    mov r8, r11
.L110:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rdi]
    vsubps zmm1, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add rdi, 96
    lea rsi, [r10 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L110
    test bpl, 1
    jne .L106
    jmp .L107
.L111:
    mov rcx, qword ptr [rsp + 8]
    vmovups zmm0, zmmword ptr [rsp + 176]
    vmovups zmm1, zmmword ptr [rsp + 240]
    vmovups zmm2, zmmword ptr [rsp + 304]
    vmovups zmm3, zmmword ptr [rsp + 368]
    vmovups zmmword ptr [rsp + 976], zmm3
    vmovups zmmword ptr [rsp + 912], zmm2
    vmovups zmmword ptr [rsp + 848], zmm1
    vmovups zmmword ptr [rsp + 784], zmm0
    cmp qword ptr [rsp + 72], 0
    vmovups ymm18, ymmword ptr [rsp + 1200]
    vmovups ymm19, ymmword ptr [rsp + 1168]
    vmovups ymm21, ymmword ptr [rsp + 1136]
    vmovups ymm22, ymmword ptr [rsp + 1104]
    vmovups ymm23, ymmword ptr [rsp + 1072]
    vmovups ymm24, ymmword ptr [rsp + 1040]
    je .L113
    mov rbx, qword ptr [rsp + 16]
    mov r15, qword ptr [rsp + 32]
    mov r12, qword ptr [rsp + 72]
.L112:
    vmovups xmm0, xmmword ptr [rbx]
    kxnorw k1, k0, k0
    vxorps xmm1, xmm1, xmm1
    vgatherqps xmm1 {k1}, dword ptr [1*ymm7]
    kxnorw k1, k0, k0
    vxorps xmm2, xmm2, xmm2
    vgatherqps xmm2 {k1}, dword ptr [1*ymm8]
    kxnorw k1, k0, k0
    vxorps xmm3, xmm3, xmm3
    vgatherqps xmm3 {k1}, dword ptr [1*ymm9]
    kxnorw k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps xmm4 {k1}, dword ptr [1*ymm10]
    kxnorw k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps xmm5 {k1}, dword ptr [1*ymm11]
    kxnorw k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps xmm6 {k1}, dword ptr [1*ymm12]
    kxnorw k1, k0, k0
    vxorps xmm7, xmm7, xmm7
    vgatherqps xmm7 {k1}, dword ptr [1*ymm13]
    kxnorw k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps xmm8 {k1}, dword ptr [1*ymm14]
    kxnorw k1, k0, k0
    vxorps xmm9, xmm9, xmm9
    vgatherqps xmm9 {k1}, dword ptr [1*ymm15]
    kxnorw k1, k0, k0
    vxorps xmm10, xmm10, xmm10
    vgatherqps xmm10 {k1}, dword ptr [1*ymm16]
    kxnorw k1, k0, k0
    vxorps xmm11, xmm11, xmm11
    vgatherqps xmm11 {k1}, dword ptr [1*ymm18]
    kxnorw k1, k0, k0
    vxorps xmm12, xmm12, xmm12
    vgatherqps xmm12 {k1}, dword ptr [1*ymm19]
    kxnorw k1, k0, k0
    vxorps xmm13, xmm13, xmm13
    vgatherqps xmm13 {k1}, dword ptr [1*ymm21]
    kxnorw k1, k0, k0
    vxorps xmm14, xmm14, xmm14
    vgatherqps xmm14 {k1}, dword ptr [1*ymm22]
    kxnorw k1, k0, k0
    vxorps xmm15, xmm15, xmm15
    vgatherqps xmm15 {k1}, dword ptr [1*ymm23]
    kxnorw k1, k0, k0
    vxorps xmm16, xmm16, xmm16
    vgatherqps xmm16 {k1}, dword ptr [1*ymm24]
    vfnmadd231ps xmm1, xmm0, dword ptr [r15 - 60]{1to4}
    vfnmadd231ps xmm2, xmm0, dword ptr [r15 - 56]{1to4}
    vfnmadd231ps xmm3, xmm0, dword ptr [r15 - 52]{1to4}
    vfnmadd231ps xmm4, xmm0, dword ptr [r15 - 48]{1to4}
    vfnmadd231ps xmm5, xmm0, dword ptr [r15 - 44]{1to4}
    vfnmadd231ps xmm6, xmm0, dword ptr [r15 - 40]{1to4}
    vfnmadd231ps xmm7, xmm0, dword ptr [r15 - 36]{1to4}
    vfnmadd231ps xmm8, xmm0, dword ptr [r15 - 32]{1to4}
    vfnmadd231ps xmm9, xmm0, dword ptr [r15 - 28]{1to4}
    vfnmadd231ps xmm10, xmm0, dword ptr [r15 - 24]{1to4}
    vfnmadd231ps xmm11, xmm0, dword ptr [r15 - 20]{1to4}
    vfnmadd231ps xmm12, xmm0, dword ptr [r15 - 16]{1to4}
    vfnmadd231ps xmm13, xmm0, dword ptr [r15 - 12]{1to4}
    vfnmadd231ps xmm14, xmm0, dword ptr [r15 - 8]{1to4}
    vfnmadd231ps xmm15, xmm0, dword ptr [r15 - 4]{1to4}
    vfnmadd231ps xmm16, xmm0, dword ptr [r15]{1to4}
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 720]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm1
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 688]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm2
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 656]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm3
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 624]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm4
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 592]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm5
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 560]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm6
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 528]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm7
    vmovups ymm7, ymmword ptr [rsp + 720]
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 496]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm8
    vmovups ymm8, ymmword ptr [rsp + 688]
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 464]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm9
    vmovups ymm9, ymmword ptr [rsp + 656]
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 432]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm10
    vmovups ymm10, ymmword ptr [rsp + 624]
    kxnorw k1, k0, k0
    vscatterqps dword ptr [1*ymm18] {k1}, xmm11
    vmovups ymm11, ymmword ptr [rsp + 592]
    kxnorw k1, k0, k0
    vscatterqps dword ptr [1*ymm19] {k1}, xmm12
    vmovups ymm12, ymmword ptr [rsp + 560]
    kxnorw k1, k0, k0
    vscatterqps dword ptr [1*ymm21] {k1}, xmm13
    vmovups ymm13, ymmword ptr [rsp + 528]
    kxnorw k1, k0, k0
    vscatterqps dword ptr [1*ymm22] {k1}, xmm14
    vmovups ymm14, ymmword ptr [rsp + 496]
    kxnorw k1, k0, k0
    vscatterqps dword ptr [1*ymm23] {k1}, xmm15
    vmovups ymm15, ymmword ptr [rsp + 464]
    kxnorw k1, k0, k0
    vscatterqps dword ptr [1*ymm24] {k1}, xmm16
    vmovups ymm16, ymmword ptr [rsp + 432]
    add r15, 64
    add rbx, 48
    dec r12
    jne .L112
.L113:
    mov qword ptr [rsp + 8], r13
    vmovups zmm0, zmmword ptr [rsp + 784]
    vmovdqu64 zmm1, zmmword ptr [rsp + 848]
    vmovdqu64 zmm2, zmmword ptr [rsp + 912]
    vmovdqu64 zmm3, zmmword ptr [rsp + 976]
    vmovdqu64 zmmword ptr [rsp + 368], zmm3
    vmovdqu64 zmmword ptr [rsp + 304], zmm2
    vmovdqu64 zmmword ptr [rsp + 240], zmm1
    vmovups zmmword ptr [rsp + 176], zmm0
    mov r12, qword ptr [rsp + 40]
    sub r12, rcx
    vbroadcastss zmm18, dword ptr [rip + .Kc2d00000]
    vbroadcastss zmm19, dword ptr [rip + .K42b20000]
    vbroadcastss zmm22, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss zmm23, dword ptr [rip + .Kcb400000]
    vbroadcastss zmm24, dword ptr [rip + .Kbf317200]
    vbroadcastss zmm21, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss zmm5, dword ptr [rip + .K7fffffff]
    je .L120
    imul r8, rcx, 104
    add r8, qword ptr [rsp + 104]
    xor ebx, ebx
    xor ecx, ecx
    jmp .L117
.L114:
    mov rbp, qword ptr [rsp + 80]
    mov r14, r9
.L115:
    popcnt eax, eax
    add rdi, rax
    mov qword ptr [r15 + 72], rdi
    mov r9, qword ptr [rsp + 776]
    mov r8, r13
.L116:
    dec r12
    add rbx, 64
    inc rcx
    test r12, r12
    je .L120
.L117:
    cmp rbx, 256
    je .L120
    imul r15, rcx, 104
    vandps zmm0, zmm5, zmmword ptr [rsp + rbx + 176]
    vminps zmm0, zmm30, zmm0
    valignd zmm1, zmm0, zmm0, 1
    vbroadcastss ymm2, dword ptr [r8 + r15 + 88]
    xor eax, eax
    vucomiss xmm0, xmm2
    seta al
    vcmpltps k1, ymm2, ymm1
    vmovdqa32 ymm1 {k1} {z}, ymmword ptr [rip + .Kd7661f4267b61b93]
    vextractf64x4 ymm3, zmm0, 1
    vextractf32x4 xmm4, zmm0, 3
    vmovshdup xmm4, xmm4
    xor esi, esi
    vucomiss xmm4, xmm2
    vmovaps xmm4, xmmword ptr [rip + .Kacda4e02b59bcd51]
    vpermps ymm4, ymm4, ymm3
    seta sil
    vcmpltps k1, xmm2, xmm4
    shl esi, 13
    vpermpd ymm3, ymm3, 255
    vcmpltps k2, xmm2, xmm3
    vmovdqa32 xmm2 {k2} {z}, xmmword ptr [rip + .K88e49b39cea225fd]
    vextracti128 xmm3, ymm1, 1
    vpord xmm1 {k1}, xmm1, xmmword ptr [rip + .K66d8969e379a9351]
    vpor xmm1, xmm1, xmm3
    vpshufd xmm3, xmm1, 238
    vpor xmm1, xmm1, xmm3
    vpshufd xmm3, xmm1, 85
    vpor xmm1, xmm1, xmm3
    vmovd edi, xmm1
    vpshufd xmm1, xmm2, 85
    vpor xmm1, xmm2, xmm1
    vmovd r11d, xmm1
    or r11d, esi
    or r11d, edi
    or r11d, eax
    je .L116
    mov r9, r14
    mov r13, r8
    add r15, r8
    mov eax, dword ptr [r15 + 92]
    mov esi, dword ptr [r15 + 96]
    mov r8d, dword ptr [rdx]
    mov ebp, dword ptr [rdx + 52]
    xor edi, edi
    cmp ebp, esi
    setne dil
    cmp r8d, eax
    setb r14b
    cmp r8d, esi
    setne r8b
    and r8b, r14b
    movzx r8d, r8b
    vmovdqu ymm1, ymmword ptr [rdx + 4]
    vpbroadcastd ymm2, eax
    vpcmpltud k1, ymm1, ymm2
    vpbroadcastd ymm3, esi
    vpcmpneqd k2, ymm1, ymm3
    vmovdqa32 ymm1 {k2} {z}, ymmword ptr [rip + .Kd7661f4267b61b93]
    vmovdqa32 ymm1 {k1} {z}, ymm1
    vmovdqu xmm4, xmmword ptr [rdx + 36]
    vpcmpltud k1, xmm4, xmm2
    vpcmpneqd k2, xmm4, xmm3
    shl edi, 13
    cmp ebp, eax
    mov eax, 0
    cmovae edi, eax
    vmovq xmm4, qword ptr [rdx + 56]
    vpcmpltud k3, xmm4, xmm2
    vpcmpneqd k4, xmm4, xmm3
    vmovdqa32 xmm2 {k4} {z}, xmmword ptr [rip + .K88e49b39cea225fd]
    vmovdqa32 xmm2 {k3} {z}, xmm2
    vmovdqa xmm3, xmm1
    vpord xmm3 {k2}, xmm1, xmmword ptr [rip + .K66d8969e379a9351]
    vpblendmd xmm3 {k1}, xmm1, xmm3
    vextracti128 xmm1, ymm1, 1
    vpor xmm1, xmm3, xmm1
    vpshufd xmm3, xmm1, 238
    vpor xmm1, xmm1, xmm3
    vpshufd xmm3, xmm1, 85
    vpor xmm1, xmm1, xmm3
    vmovd esi, xmm1
    vpshufd xmm1, xmm2, 85
    vpor xmm1, xmm2, xmm1
    vmovd eax, xmm1
    or eax, edi
    or eax, r8d
    or eax, esi
    mov r8, qword ptr [r15 + 8]
    mov rdi, qword ptr [r15 + 72]
    vmovups zmmword ptr [rsp + 784], zmm0
    and eax, r11d
    je .L114
    lea r8, [r8 + 4*rdi]
    mov r11d, eax
.L118:
    tzcnt esi, r11d
    vmovss xmm0, dword ptr [rsp + 4*rsi + 784]
    vmovss dword ptr [r8], xmm0
    add r8, 4
    blsr r11d, r11d
    jne .L118
    lea r8, [4*rdi]
    add r8, qword ptr [r15 + 32]
    mov r11d, eax
    mov rbp, qword ptr [rsp + 80]
    mov r14, r9
.L119:
    tzcnt esi, r11d
    mov esi, dword ptr [rdx + 4*rsi]
    mov dword ptr [r8], esi
    add r8, 4
    blsr r11d, r11d
    jne .L119
    jmp .L115
.L120:
    mov r11, qword ptr [rsp + 8]
    lea r13, [r11 + 4]
    cmp r13, qword ptr [rsp + 40]
    vbroadcastss zmm6, dword ptr [rip + .K80000000]
    jbe .L82
    mov r13, qword ptr [rsp + 24]
    mov rdx, qword ptr [rsp + 48]
    vbroadcastss zmm21, dword ptr [rip + .Kbf000000]
    cmp r11, qword ptr [rsp + 40]
    jb .L9
    jmp .L81
.L121:
    mov rax, qword ptr [rsp]
    vmovups zmm0, zmmword ptr [rax]
    mov qword ptr [rsp + 16], rsi
    mov rcx, rsi
    xor ebx, ebx
    xor r15d, r15d
    jmp .L125
.L122:
    vmovaps zmm2, zmm1
    lea rsi, [r12 + 4*rbx]
    lea rdi, [rax + 2*rax]
    shl rdi, 4
    vbroadcastss zmm1, dword ptr [rsi + rdi]
    shl rax, 6
    mov rsi, qword ptr [rsp]
    vsubps zmm1, zmm1, zmmword ptr [rsi + rax]
    vfmadd213ps zmm1, zmm1, zmm2
.L123:
    vmulps zmm1, zmm1, zmm21
.L124:
    vmovss xmm2, dword ptr [r12 + 4*rbx]
    vmaxps zmm1, zmm18, zmm1
    vminps zmm1, zmm19, zmm1
    vmovaps zmm3, zmm20
    vfmadd231ps zmm3, zmm1, zmm22
    vaddps zmm3, zmm3, zmm23
    vfmadd231ps zmm1, zmm3, zmm24
    vfmadd231ps zmm1, zmm3, dword ptr [rip + .Kb5bfbe8e]{1to16}
    vmovaps zmm4, zmm25
    vfmadd213ps zmm4, zmm1, zmm26
    vfmadd213ps zmm4, zmm1, zmm27
    vfmadd213ps zmm4, zmm1, zmm28
    vfmadd213ps zmm4, zmm1, zmm29
    vmulps zmm5, zmm1, zmm1
    vfmadd213ps zmm5, zmm4, zmm1
    vaddps zmm1, zmm5, zmm30
    vaddps zmm4, zmm3, zmm20
    vmulps zmm3, zmm3, zmm31
    vaddps zmm3, zmm3, zmm20
    vpslld zmm5, zmm3, 23
    vpaddd zmm5, zmm5, zmm17
    vmulps zmm1, zmm1, zmm5
    vpsubd zmm3, zmm4, zmm3
    vpslld zmm3, zmm3, 23
    vpaddd zmm3, zmm3, zmm17
    vmulps zmm1, zmm1, zmm3
    vbroadcastss zmm2, xmm2
    vmulps zmm2, zmm2, zmm0
    vmulps zmm1, zmm2, zmm1
    vmovups zmmword ptr [rsp + r15 + 176], zmm1
    add r15, 64
    inc rbx
    add rcx, 4
    cmp r15, 256
    je .L127
.L125:
    vmovaps zmm1, zmm6
    cmp r9, 2
    jb .L124
    vxorps xmm1, xmm1, xmm1
    mov eax, 1
    test r13, r13
    je .L122
    mov rdi, rcx
    mov r8, rdx
.L126:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rdi]
    vsubps zmm1, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add rdi, 96
    lea rsi, [r10 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L126
    test bpl, 1
    jne .L122
    jmp .L123
.L127:
    vmovups zmm0, zmmword ptr [rsp + 176]
    vmovups zmm1, zmmword ptr [rsp + 240]
    vmovups zmm2, zmmword ptr [rsp + 304]
    vmovups zmm3, zmmword ptr [rsp + 368]
    vmovups zmmword ptr [rsp + 976], zmm3
    vmovups zmmword ptr [rsp + 912], zmm2
    vmovups zmmword ptr [rsp + 848], zmm1
    vmovups zmmword ptr [rsp + 784], zmm0
    cmp qword ptr [rsp + 72], 0
    vmovups ymm18, ymmword ptr [rsp + 1200]
    vmovups ymm19, ymmword ptr [rsp + 1168]
    vmovups ymm21, ymmword ptr [rsp + 1136]
    vmovups ymm22, ymmword ptr [rsp + 1104]
    vmovups ymm23, ymmword ptr [rsp + 1072]
    vmovups ymm24, ymmword ptr [rsp + 1040]
    je .L129
    mov rcx, qword ptr [rsp + 32]
    mov rbx, qword ptr [rsp + 88]
    mov r15, qword ptr [rsp + 72]
.L128:
    vmovups xmm0, xmmword ptr [rcx]
    kxnorw k1, k0, k0
    vxorps xmm1, xmm1, xmm1
    vgatherqps xmm1 {k1}, dword ptr [1*ymm7]
    kxnorw k1, k0, k0
    vxorps xmm2, xmm2, xmm2
    vgatherqps xmm2 {k1}, dword ptr [1*ymm8]
    kxnorw k1, k0, k0
    vxorps xmm3, xmm3, xmm3
    vgatherqps xmm3 {k1}, dword ptr [1*ymm9]
    kxnorw k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps xmm4 {k1}, dword ptr [1*ymm10]
    kxnorw k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps xmm5 {k1}, dword ptr [1*ymm11]
    kxnorw k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps xmm6 {k1}, dword ptr [1*ymm12]
    kxnorw k1, k0, k0
    vxorps xmm7, xmm7, xmm7
    vgatherqps xmm7 {k1}, dword ptr [1*ymm13]
    kxnorw k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps xmm8 {k1}, dword ptr [1*ymm14]
    kxnorw k1, k0, k0
    vxorps xmm9, xmm9, xmm9
    vgatherqps xmm9 {k1}, dword ptr [1*ymm15]
    kxnorw k1, k0, k0
    vxorps xmm10, xmm10, xmm10
    vgatherqps xmm10 {k1}, dword ptr [1*ymm16]
    kxnorw k1, k0, k0
    vxorps xmm11, xmm11, xmm11
    vgatherqps xmm11 {k1}, dword ptr [1*ymm18]
    kxnorw k1, k0, k0
    vxorps xmm12, xmm12, xmm12
    vgatherqps xmm12 {k1}, dword ptr [1*ymm19]
    kxnorw k1, k0, k0
    vxorps xmm13, xmm13, xmm13
    vgatherqps xmm13 {k1}, dword ptr [1*ymm21]
    kxnorw k1, k0, k0
    vxorps xmm14, xmm14, xmm14
    vgatherqps xmm14 {k1}, dword ptr [1*ymm22]
    kxnorw k1, k0, k0
    vxorps xmm15, xmm15, xmm15
    vgatherqps xmm15 {k1}, dword ptr [1*ymm23]
    kxnorw k1, k0, k0
    vxorps xmm16, xmm16, xmm16
    vgatherqps xmm16 {k1}, dword ptr [1*ymm24]
    vfnmadd231ps xmm1, xmm0, dword ptr [rbx - 60]{1to4}
    vfnmadd231ps xmm2, xmm0, dword ptr [rbx - 56]{1to4}
    vfnmadd231ps xmm3, xmm0, dword ptr [rbx - 52]{1to4}
    vfnmadd231ps xmm4, xmm0, dword ptr [rbx - 48]{1to4}
    vfnmadd231ps xmm5, xmm0, dword ptr [rbx - 44]{1to4}
    vfnmadd231ps xmm6, xmm0, dword ptr [rbx - 40]{1to4}
    vfnmadd231ps xmm7, xmm0, dword ptr [rbx - 36]{1to4}
    vfnmadd231ps xmm8, xmm0, dword ptr [rbx - 32]{1to4}
    vfnmadd231ps xmm9, xmm0, dword ptr [rbx - 28]{1to4}
    vfnmadd231ps xmm10, xmm0, dword ptr [rbx - 24]{1to4}
    vfnmadd231ps xmm11, xmm0, dword ptr [rbx - 20]{1to4}
    vfnmadd231ps xmm12, xmm0, dword ptr [rbx - 16]{1to4}
    vfnmadd231ps xmm13, xmm0, dword ptr [rbx - 12]{1to4}
    vfnmadd231ps xmm14, xmm0, dword ptr [rbx - 8]{1to4}
    vfnmadd231ps xmm15, xmm0, dword ptr [rbx - 4]{1to4}
    vfnmadd231ps xmm16, xmm0, dword ptr [rbx]{1to4}
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 720]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm1
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 688]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm2
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 656]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm3
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 624]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm4
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 592]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm5
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 560]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm6
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 528]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm7
    vmovups ymm7, ymmword ptr [rsp + 720]
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 496]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm8
    vmovups ymm8, ymmword ptr [rsp + 688]
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 464]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm9
    vmovups ymm9, ymmword ptr [rsp + 656]
    kxnorw k1, k0, k0
    vmovups ymm0, ymmword ptr [rsp + 432]
    vscatterqps dword ptr [1*ymm0] {k1}, xmm10
    vmovups ymm10, ymmword ptr [rsp + 624]
    kxnorw k1, k0, k0
    vscatterqps dword ptr [1*ymm18] {k1}, xmm11
    vmovups ymm11, ymmword ptr [rsp + 592]
    kxnorw k1, k0, k0
    vscatterqps dword ptr [1*ymm19] {k1}, xmm12
    vmovups ymm12, ymmword ptr [rsp + 560]
    kxnorw k1, k0, k0
    vscatterqps dword ptr [1*ymm21] {k1}, xmm13
    vmovups ymm13, ymmword ptr [rsp + 528]
    kxnorw k1, k0, k0
    vscatterqps dword ptr [1*ymm22] {k1}, xmm14
    vmovups ymm14, ymmword ptr [rsp + 496]
    kxnorw k1, k0, k0
    vscatterqps dword ptr [1*ymm23] {k1}, xmm15
    vmovups ymm15, ymmword ptr [rsp + 464]
    kxnorw k1, k0, k0
    vscatterqps dword ptr [1*ymm24] {k1}, xmm16
    vmovups ymm16, ymmword ptr [rsp + 432]
    add rbx, 64
    add rcx, 48
    dec r15
    jne .L128
.L129:
    vmovups zmm0, zmmword ptr [rsp + 784]
    vmovdqu64 zmm1, zmmword ptr [rsp + 848]
    vmovdqu64 zmm2, zmmword ptr [rsp + 912]
    vmovdqu64 zmm3, zmmword ptr [rsp + 976]
    vmovdqu64 zmmword ptr [rsp + 368], zmm3
    vmovdqu64 zmmword ptr [rsp + 304], zmm2
    vmovdqu64 zmmword ptr [rsp + 240], zmm1
    vmovups zmmword ptr [rsp + 176], zmm0
    mov r12, qword ptr [rsp + 40]
    mov qword ptr [rsp + 8], r11
    sub r12, r11
    vbroadcastss zmm18, dword ptr [rip + .Kc2d00000]
    vbroadcastss zmm6, dword ptr [rip + .K80000000]
    vbroadcastss zmm19, dword ptr [rip + .K42b20000]
    vbroadcastss zmm21, dword ptr [rip + .Kbf000000]
    vbroadcastss zmm22, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss zmm23, dword ptr [rip + .Kcb400000]
    vbroadcastss zmm24, dword ptr [rip + .Kbf317200]
    vbroadcastss zmm5, dword ptr [rip + .K7fffffff]
    je .L136
    imul r13, qword ptr [rsp + 8], 104
    add r13, qword ptr [rsp + 104]
    xor ecx, ecx
    xor ebx, ebx
    jmp .L133
.L130:
    mov rbp, qword ptr [rsp + 80]
.L131:
    popcnt eax, eax
    add rdi, rax
    mov qword ptr [r15 + 72], rdi
    mov rdx, qword ptr [rsp + 48]
.L132:
    dec r12
    add rcx, 64
    inc rbx
    test r12, r12
    je .L136
.L133:
    cmp rcx, 256
    je .L136
    imul r15, rbx, 104
    vandps zmm0, zmm5, zmmword ptr [rsp + rcx + 176]
    vminps zmm0, zmm30, zmm0
    valignd zmm1, zmm0, zmm0, 1
    vbroadcastss ymm2, dword ptr [r13 + r15 + 88]
    xor eax, eax
    vucomiss xmm0, xmm2
    seta al
    vcmpltps k1, ymm2, ymm1
    vmovdqa32 ymm1 {k1} {z}, ymmword ptr [rip + .Kd7661f4267b61b93]
    vextractf64x4 ymm3, zmm0, 1
    vextractf32x4 xmm4, zmm0, 3
    vmovshdup xmm4, xmm4
    xor esi, esi
    vucomiss xmm4, xmm2
    vmovaps xmm4, xmmword ptr [rip + .Kacda4e02b59bcd51]
    vpermps ymm4, ymm4, ymm3
    seta sil
    vcmpltps k1, xmm2, xmm4
    shl esi, 13
    vpermpd ymm3, ymm3, 255
    vcmpltps k2, xmm2, xmm3
    vmovdqa32 xmm2 {k2} {z}, xmmword ptr [rip + .K88e49b39cea225fd]
    vextracti128 xmm3, ymm1, 1
    vpord xmm1 {k1}, xmm1, xmmword ptr [rip + .K66d8969e379a9351]
    vpor xmm1, xmm1, xmm3
    vpshufd xmm3, xmm1, 238
    vpor xmm1, xmm1, xmm3
    vpshufd xmm3, xmm1, 85
    vpor xmm1, xmm1, xmm3
    vmovd edi, xmm1
    vpshufd xmm1, xmm2, 85
    vpor xmm1, xmm2, xmm1
    vmovd r11d, xmm1
    or r11d, esi
    or r11d, edi
    or r11d, eax
    je .L132
    add r15, r13
    mov eax, dword ptr [r15 + 92]
    mov esi, dword ptr [r15 + 96]
    mov r8d, dword ptr [r14]
    mov ebp, dword ptr [r14 + 52]
    xor edi, edi
    cmp ebp, esi
    setne dil
    cmp r8d, eax
    setb dl
    cmp r8d, esi
    setne r8b
    and r8b, dl
    movzx r8d, r8b
    vmovdqu ymm1, ymmword ptr [r14 + 4]
    vpbroadcastd ymm2, eax
    vpcmpltud k1, ymm1, ymm2
    vpbroadcastd ymm3, esi
    vpcmpneqd k2, ymm1, ymm3
    vmovdqa32 ymm1 {k2} {z}, ymmword ptr [rip + .Kd7661f4267b61b93]
    vmovdqa32 ymm1 {k1} {z}, ymm1
    vmovdqu xmm4, xmmword ptr [r14 + 36]
    vpcmpltud k1, xmm4, xmm2
    vpcmpneqd k2, xmm4, xmm3
    shl edi, 13
    cmp ebp, eax
    mov eax, 0
    cmovae edi, eax
    vmovq xmm4, qword ptr [r14 + 56]
    vpcmpltud k3, xmm4, xmm2
    vpcmpneqd k4, xmm4, xmm3
    vmovdqa32 xmm2 {k4} {z}, xmmword ptr [rip + .K88e49b39cea225fd]
    vmovdqa32 xmm2 {k3} {z}, xmm2
    vmovdqa xmm3, xmm1
    vpord xmm3 {k2}, xmm1, xmmword ptr [rip + .K66d8969e379a9351]
    vpblendmd xmm3 {k1}, xmm1, xmm3
    vextracti128 xmm1, ymm1, 1
    vpor xmm1, xmm3, xmm1
    vpshufd xmm3, xmm1, 238
    vpor xmm1, xmm1, xmm3
    vpshufd xmm3, xmm1, 85
    vpor xmm1, xmm1, xmm3
    vmovd edx, xmm1
    vpshufd xmm1, xmm2, 85
    vpor xmm1, xmm2, xmm1
    vmovd eax, xmm1
    or eax, edi
    or eax, r8d
    or eax, edx
    mov r8, qword ptr [r15 + 8]
    mov rdi, qword ptr [r15 + 72]
    vmovups zmmword ptr [rsp + 784], zmm0
    and eax, r11d
    je .L130
    lea r8, [r8 + 4*rdi]
    mov r11d, eax
.L134:
    tzcnt edx, r11d
    vmovss xmm0, dword ptr [rsp + 4*rdx + 784]
    vmovss dword ptr [r8], xmm0
    add r8, 4
    blsr r11d, r11d
    jne .L134
    lea r8, [4*rdi]
    add r8, qword ptr [r15 + 32]
    mov r11d, eax
    mov rbp, qword ptr [rsp + 80]
.L135:
    tzcnt edx, r11d
    mov edx, dword ptr [r14 + 4*rdx]
    mov dword ptr [r8], edx
    add r8, 4
    blsr r11d, r11d
    jne .L135
    jmp .L131
.L136:
    mov r11, qword ptr [rsp + 8]
    add r11, 4
    cmp r11, qword ptr [rsp + 40]
    mov r13, qword ptr [rsp + 24]
    jae .L81
    mov rsi, qword ptr [rsp + 16]
    add rsi, 16
    add qword ptr [rsp + 32], 16
    mov rax, qword ptr [rsp + 64]
    lea r12, [rax + 4*r11]
    vbroadcastss zmm0, dword ptr [rax + 4*r11]
    vmovups zmmword ptr [rsp + 176], zmm0
    vmovups zmmword ptr [rsp + 240], zmm0
    vmovups zmmword ptr [rsp + 304], zmm0
    vmovups zmmword ptr [rsp + 368], zmm0
    lea rcx, [rip + .T2]
    mov rax, qword ptr [rsp + 56]
    movsxd rax, dword ptr [rcx + 4*rax]
    add rax, rcx
    jmp rax
.L137:
    mov rax, qword ptr [rsp]
    vmovups zmm0, zmmword ptr [rax]
    mov qword ptr [rsp + 16], rsi
    mov rcx, rsi
    xor ebx, ebx
    xor r15d, r15d
    vbroadcastss zmm21, dword ptr [rip + .Kb5bfbe8e]
    jmp .L141
.L138:
    vmovaps zmm2, zmm1
    lea rsi, [r12 + 4*rbx]
    lea rdi, [rax + 2*rax]
    shl rdi, 4
    vbroadcastss zmm1, dword ptr [rsi + rdi]
    shl rax, 6
    mov rsi, qword ptr [rsp]
    vsubps zmm1, zmm1, zmmword ptr [rsi + rax]
    vfmadd213ps zmm1, zmm1, zmm2
.L139:
    vsqrtps zmm1, zmm1
    vxorps zmm1, zmm1, dword ptr [rip + .K80000000]{1to16}
.L140:
    vmovss xmm2, dword ptr [r12 + 4*rbx]
    vmaxps zmm1, zmm18, zmm1
    vminps zmm1, zmm19, zmm1
    vmovaps zmm3, zmm20
    vfmadd231ps zmm3, zmm1, zmm22
    vaddps zmm3, zmm3, zmm23
    vfmadd231ps zmm1, zmm3, zmm24
    vfmadd231ps zmm1, zmm3, zmm21
    vmovaps zmm4, zmm25
    vfmadd213ps zmm4, zmm1, zmm26
    vfmadd213ps zmm4, zmm1, zmm27
    vfmadd213ps zmm4, zmm1, zmm28
    vfmadd213ps zmm4, zmm1, zmm29
    vmulps zmm5, zmm1, zmm1
    vfmadd213ps zmm5, zmm4, zmm1
    vaddps zmm1, zmm5, zmm30
    vaddps zmm4, zmm3, zmm20
    vmulps zmm3, zmm3, zmm31
    vaddps zmm3, zmm3, zmm20
    vpslld zmm5, zmm3, 23
    vpaddd zmm5, zmm5, zmm17
    vmulps zmm1, zmm1, zmm5
    vpsubd zmm3, zmm4, zmm3
    vpslld zmm3, zmm3, 23
    vpaddd zmm3, zmm3, zmm17
    vmulps zmm1, zmm1, zmm3
    vbroadcastss zmm2, xmm2
    vmulps zmm2, zmm2, zmm0
    vmulps zmm1, zmm2, zmm1
    vmovups zmmword ptr [rsp + r15 + 176], zmm1
    add r15, 64
    inc rbx
    add rcx, 4
    cmp r15, 256
    je .L127
.L141:
    vmovaps zmm1, zmm6
    cmp r9, 2
    jb .L140
    vxorps xmm1, xmm1, xmm1
    mov eax, 1
    test r13, r13
    je .L138
    mov rdi, rcx
    mov r8, rdx
.L142:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rdi]
    vsubps zmm1, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add rdi, 96
    lea rsi, [r10 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L142
    test bpl, 1
    jne .L138
    jmp .L139
.L143:
    mov rax, qword ptr [rsp]
    vmovups zmm0, zmmword ptr [rax]
    mov qword ptr [rsp + 16], rsi
    mov rcx, rsi
    xor ebx, ebx
    xor r15d, r15d
    vbroadcastss zmm21, dword ptr [rip + .Kb5bfbe8e]
    jmp .L147
.L144:
    vmovaps zmm2, zmm1
    lea rsi, [r12 + 4*rbx]
    lea rdi, [rax + 2*rax]
    shl rdi, 4
    vbroadcastss zmm1, dword ptr [rsi + rdi]
    shl rax, 6
    mov rsi, qword ptr [rsp]
    vsubps zmm1, zmm1, zmmword ptr [rsi + rax]
    vfmadd213ps zmm1, zmm1, zmm2
.L145:
    vmulps zmm1, zmm1, dword ptr [rip + .K40a00000]{1to16}
    vsqrtps zmm1, zmm1
.L146:
    vmovss xmm2, dword ptr [r12 + 4*rbx]
    vbroadcastss zmm3, dword ptr [rip + .K42d20000]
    vminps zmm1, zmm3, zmm1
    vxorps zmm3, zmm1, dword ptr [rip + .K80000000]{1to16}
    vmaxps zmm3, zmm18, zmm3
    vminps zmm3, zmm19, zmm3
    vmovaps zmm4, zmm20
    vfmadd231ps zmm4, zmm3, zmm22
    vaddps zmm4, zmm4, zmm23
    vfmadd231ps zmm3, zmm4, zmm24
    vfmadd231ps zmm3, zmm4, zmm21
    vmovaps zmm5, zmm25
    vfmadd213ps zmm5, zmm3, zmm26
    vfmadd213ps zmm5, zmm3, zmm27
    vfmadd213ps zmm5, zmm3, zmm28
    vfmadd213ps zmm5, zmm3, zmm29
    vmulps zmm6, zmm3, zmm3
    vfmadd213ps zmm6, zmm5, zmm3
    vaddps zmm3, zmm6, zmm30
    vaddps zmm5, zmm4, zmm20
    vmulps zmm4, zmm4, zmm31
    vaddps zmm4, zmm4, zmm20
    vpslld zmm6, zmm4, 23
    vpaddd zmm6, zmm6, zmm17
    vmulps zmm3, zmm3, zmm6
    vpsubd zmm4, zmm5, zmm4
    vpslld zmm4, zmm4, 23
    vpaddd zmm4, zmm4, zmm17
    vmulps zmm3, zmm3, zmm4
    vbroadcastss zmm2, xmm2
    vmulps zmm2, zmm2, zmm0
    vmovaps zmm4, zmm30
    vfmadd231ps zmm4, zmm1, dword ptr [rip + .K3eaaaaab]{1to16}
    vfmadd213ps zmm4, zmm1, zmm30
    vmulps zmm1, zmm4, zmm3
    vmulps zmm1, zmm2, zmm1
    vmovups zmmword ptr [rsp + r15 + 176], zmm1
    add r15, 64
    inc rbx
    add rcx, 4
    cmp r15, 256
    je .L127
.L147:
    vpxor xmm1, xmm1, xmm1
    cmp r9, 2
    jb .L146
    mov eax, 1
    test r13, r13
    je .L144
    mov rdi, rcx
    mov r8, rdx
.L148:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rdi]
    vsubps zmm1, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add rdi, 96
    lea rsi, [r10 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L148
    test bpl, 1
    jne .L144
    jmp .L145
.L149:
    mov rax, qword ptr [rsp]
    vmovups zmm0, zmmword ptr [rax]
    mov qword ptr [rsp + 16], rsi
    mov rcx, rsi
    xor ebx, ebx
    xor r15d, r15d
    vbroadcastss zmm21, dword ptr [rip + .Kb5bfbe8e]
    jmp .L153
.L150:
    vmovaps zmm2, zmm1
    lea rsi, [r12 + 4*rbx]
    lea rdi, [rax + 2*rax]
    shl rdi, 4
    vbroadcastss zmm1, dword ptr [rsi + rdi]
    shl rax, 6
    mov rsi, qword ptr [rsp]
    vsubps zmm1, zmm1, zmmword ptr [rsi + rax]
    vfmadd213ps zmm1, zmm1, zmm2
.L151:
    vmulps zmm1, zmm1, dword ptr [rip + .K40400000]{1to16}
    vsqrtps zmm1, zmm1
.L152:
    vmovss xmm2, dword ptr [r12 + 4*rbx]
    vbroadcastss zmm3, dword ptr [rip + .K42d20000]
    vminps zmm1, zmm3, zmm1
    vxorps zmm3, zmm1, dword ptr [rip + .K80000000]{1to16}
    vmaxps zmm3, zmm18, zmm3
    vminps zmm3, zmm19, zmm3
    vmovaps zmm4, zmm20
    vfmadd231ps zmm4, zmm3, zmm22
    vaddps zmm4, zmm4, zmm23
    vfmadd231ps zmm3, zmm4, zmm24
    vfmadd231ps zmm3, zmm4, zmm21
    vmovaps zmm5, zmm25
    vfmadd213ps zmm5, zmm3, zmm26
    vfmadd213ps zmm5, zmm3, zmm27
    vfmadd213ps zmm5, zmm3, zmm28
    vfmadd213ps zmm5, zmm3, zmm29
    vmulps zmm6, zmm3, zmm3
    vfmadd213ps zmm6, zmm5, zmm3
    vaddps zmm3, zmm6, zmm30
    vaddps zmm5, zmm4, zmm20
    vmulps zmm4, zmm4, zmm31
    vaddps zmm4, zmm4, zmm20
    vpslld zmm6, zmm4, 23
    vpaddd zmm6, zmm6, zmm17
    vmulps zmm3, zmm3, zmm6
    vpsubd zmm4, zmm5, zmm4
    vpslld zmm4, zmm4, 23
    vpaddd zmm4, zmm4, zmm17
    vmulps zmm3, zmm3, zmm4
    vbroadcastss zmm2, xmm2
    vmulps zmm2, zmm2, zmm0
    vfmadd213ps zmm3, zmm1, zmm3
    vmulps zmm1, zmm2, zmm3
    vmovups zmmword ptr [rsp + r15 + 176], zmm1
    add r15, 64
    inc rbx
    add rcx, 4
    cmp r15, 256
    je .L127
.L153:
    vpxor xmm1, xmm1, xmm1
    cmp r9, 2
    jb .L152
    mov eax, 1
    test r13, r13
    je .L150
    mov rdi, rcx
    mov r8, rdx
.L154:
    vbroadcastss zmm2, dword ptr [rdi - 48]
    vsubps zmm2, zmm2, zmmword ptr [r8 - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rdi]
    vsubps zmm1, zmm1, zmmword ptr [r8]
    vfmadd213ps zmm1, zmm1, zmm2
    sub r8, -128
    add rdi, 96
    lea rsi, [r10 + rax]
    add rsi, 2
    add rax, 2
    cmp rsi, 1
    jne .L154
    test bpl, 1
    jne .L150
    jmp .L151
.L155:
    mov rcx, qword ptr [rsp + 96]
.L156:
    mov rax, rcx
    add rsp, 1240
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L157:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L83 .L97 .L104 .L90
.T1: jump .L12 .L24 .L30 .L18
.T2: jump .L121 .L137 .L149 .L143
.T3: jump .L47 .L59 .L65 .L53
.K0f7cc6300d7d0bea = .quad 32, .quad 96, .quad 160, .quad 224
.K176397a928098742 = .quad 56, .quad 120, .quad 184, .quad 248
.K268b412f8a24900a = .quad 28, .quad 92, .quad 156, .quad 220
.K27c084e952ef62a7 = .quad 4, .quad 68, .quad 132, .quad 196
.K2b216a96cf0e7106 = .quad 8, .quad 72, .quad 136, .quad 200
.K3ab511e8 = .long 0x3ab511e8 ; 1.381454e-3
.K3ab83eb26162e852 = .quad 12, .quad 76, .quad 140, .quad 204
.K3c091d11 = .long 0x3c091d11 ; 8.368746e-3
.K3d2aac79 = .long 0x3d2aac79 ; 4.166839e-2
.K3e2aaa49 = .long 0x3e2aaa49 ; 1.6666521e-1
.K3eaaaaab = .long 0x3eaaaaab ; 3.3333334e-1
.K3efffffe = .long 0x3efffffe ; 4.9999994e-1
.K3f000000 = .long 0x3f000000 ; 5e-1
.K3f800000 = .long 0x3f800000 ; 1e0
.K3fb8aa3b = .long 0x3fb8aa3b ; 1.442695e0
.K40400000 = .long 0x40400000 ; 3e0
.K40a00000 = .long 0x40a00000 ; 5e0
.K42b20000 = .long 0x42b20000 ; 8.9e1
.K42d20000 = .long 0x42d20000 ; 1.05e2
.K4b400000 = .long 0x4b400000 ; 1.2582912e7
.K50397aaf14c27727 = .quad 16, .quad 80, .quad 144, .quad 208
.K64acbd66caef4b39 = .quad 48, .quad 112, .quad 176, .quad 240
.K651977ca30f2dd74 = .quad 60, .quad 124, .quad 188, .quad 252
.K66d8969e379a9351 = .long 512, .long 1024, .long 2048, .long 4096
.K6c9a6ba381feac74 = .quad 0, .quad 64, .quad 128, .quad 192
.K7fffffff = .long 0x7fffffff ; NaN
.K80000000 = .long 0x80000000 ; -0e0
.K88e49b39cea225fd = .long 16384, .long 32768, .zero 4, .zero 4
.K8a1cf82b61adbb77 = .quad 52, .quad 116, .quad 180, .quad 244
.Kacda4e02b59bcd51 = .long 1, .long 2, .long 3, .long 4
.Kb280c3e89b1edb1b = .quad 44, .quad 108, .quad 172, .quad 236
.Kb5bfbe8e = .long 0xb5bfbe8e ; -1.4286068e-6
.Kbf000000 = .long 0xbf000000 ; -5e-1
.Kbf317200 = .long 0xbf317200 ; -6.9314575e-1
.Kc2d00000 = .long 0xc2d00000 ; -1.04e2
.Kcb400000 = .long 0xcb400000 ; -1.2582912e7
.Kd7661f4267b61b93 = .long 2, .long 4, .long 8, .long 16, .long 32, .long 64, .long 128, .long 256
.Kdb34b568d9f52560 = .quad 40, .quad 104, .quad 168, .quad 232
.Kdc29a11ceb975452 = .quad 36, .quad 100, .quad 164, .quad 228
.Kf8df4b772614c38b = .quad 20, .quad 84, .quad 148, .quad 212
.Kfc8a64e40c2639cc = .quad 24, .quad 88, .quad 152, .quad 216
