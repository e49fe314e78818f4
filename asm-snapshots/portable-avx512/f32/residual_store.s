; portable-avx512/f32/residual_store
rhotree_kernels::arch::portable::f32::residual_store::residual_store_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 1208
    mov qword ptr [rsp + 144], rsi
    mov r15, qword ptr [rdi + 32]
    mov rax, qword ptr [rdi + 40]
    mov qword ptr [rsp + 88], rax
    lea rsi, [r15 + rax]
    inc rsi
    mov qword ptr [rsp + 152], rsi
    shl rsi, 4
    je .L64
    mov rcx, qword ptr [rdi + 24]
    mov rax, rcx
    or rax, rsi
    shr rax, 32
    je .L0
    mov rax, rcx
    xor edx, edx
    div rsi
    mov qword ptr [rsp + 96], rax
    mov qword ptr [rsp + 136], rsi
    cmp rsi, rcx
    ja .L1
    jmp .L2
.L0:
    mov eax, ecx
    xor edx, edx
    div esi
    mov qword ptr [rsp + 96], rax
    mov qword ptr [rsp + 136], rsi
    cmp rsi, rcx
    jbe .L2
.L1:
    add rsp, 1208
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L2:
    lea rcx, [r15 + 1]
    mov rax, qword ptr [rsp + 96]
    shl rax, 4
    mov qword ptr [rsp + 32], rax
    mov r9, qword ptr [rdi + 48]
    mov rdx, qword ptr [rdi]
    mov rsi, qword ptr [rdi + 16]
    movzx eax, byte ptr [rdi + 56]
    mov dword ptr [rsp + 60], eax
    lea rdi, [rcx + 2*rcx]
    shl rdi, 4
    mov rax, rcx
    shl rax, 6
    mov qword ptr [rsp + 112], rax
    lea rbp, [r15 - 1]
    lea rax, [rsp + 944]
    vpbroadcastq ymm0, rax
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
    vmovdqu ymmword ptr [rsp + 912], ymm1
    vpaddq ymm1, ymm0, ymmword ptr [rip + .Kb280c3e89b1edb1b]
    vmovdqu ymmword ptr [rsp + 880], ymm1
    vpaddq ymm1, ymm0, ymmword ptr [rip + .K64acbd66caef4b39]
    vmovdqu ymmword ptr [rsp + 848], ymm1
    vpaddq ymm1, ymm0, ymmword ptr [rip + .K8a1cf82b61adbb77]
    vmovdqu ymmword ptr [rsp + 816], ymm1
    vpaddq ymm1, ymm0, ymmword ptr [rip + .K176397a928098742]
    vmovdqu ymmword ptr [rsp + 784], ymm1
    vpaddq ymm0, ymm0, ymmword ptr [rip + .K651977ca30f2dd74]
    vmovdqu ymmword ptr [rsp + 752], ymm0
    mov qword ptr [rsp + 128], rsi
    lea r11, [rsi + 128]
    shl qword ptr [rsp + 152], 6
    lea rax, [rdx + 96]
    mov qword ptr [rsp + 104], rax
    mov r8, r15
    and r8, -2
    neg r8
    mov qword ptr [rsp + 80], rdx
    add rdi, rdx
    mov qword ptr [rsp + 120], rdi
    vbroadcastss zmm6, dword ptr [rip + .K80000000]
    vbroadcastss zmm18, dword ptr [rip + .Kbf000000]
    vbroadcastss zmm19, dword ptr [rip + .Kc2d00000]
    vbroadcastss zmm21, dword ptr [rip + .K42b20000]
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
    mov rax, r11
    mov qword ptr [rsp + 64], 0
    vpbroadcastd zmm17, dword ptr [rip + .K3f800000]
    mov qword ptr [rsp + 160], r9
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
    jmp .L4
.L3:
    mov rsi, qword ptr [rsp + 64]
    inc rsi
    mov rdx, qword ptr [rsp + 152]
    add rax, rdx
    add r11, rdx
    mov qword ptr [rsp + 64], rsi
    cmp rsi, qword ptr [rsp + 96]
    jae .L1
.L4:
    cmp r9, 4
    jae .L5
    xor r12d, r12d
    cmp r12, r9
    jae .L3
    jmp .L6
.L5:
    mov rdx, qword ptr [rsp + 136]
    mov rdi, qword ptr [rsp + 64]
    imul rdx, rdi
    mov rsi, qword ptr [rsp + 128]
    lea r10, [rsi + 4*rdx]
    shl rdi, 6
    add rdi, qword ptr [rsp + 144]
    mov qword ptr [rsp + 40], rdi
    mov rdx, qword ptr [rsp + 112]
    add rdx, r10
    add rdx, 60
    mov qword ptr [rsp + 168], rdx
    mov edx, 4
    mov qword ptr [rsp + 24], rdx
    mov rdx, qword ptr [rsp + 80]
    xor esi, esi
    lea r12, [rdx + 4*rsi]
    vpbroadcastd zmm0, dword ptr [rdx + 4*rsi]
    vmovdqu64 zmmword ptr [rsp + 176], zmm0
    vmovdqu64 zmmword ptr [rsp + 240], zmm0
    vmovdqu64 zmmword ptr [rsp + 304], zmm0
    vmovdqu64 zmmword ptr [rsp + 368], zmm0
    mov edi, dword ptr [rsp + 60]
    lea rsi, [rip + .T0]
    mov qword ptr [rsp + 48], rdi
    movsxd rdx, dword ptr [rsi + 4*rdi]
    add rdx, rsi
    mov qword ptr [rsp + 8], 0
    mov r13, qword ptr [rsp + 104]
    mov rsi, qword ptr [rsp + 120]
    mov qword ptr [rsp + 72], rsi
    vbroadcastss zmm18, dword ptr [rip + .Kb5bfbe8e]
    jmp rdx
.L6:
    mov rdx, qword ptr [rsp + 136]
    mov rdi, qword ptr [rsp + 64]
    imul rdx, rdi
    mov rsi, qword ptr [rsp + 128]
    lea r10, [rsi + 4*rdx]
    shl rdi, 6
    add rdi, qword ptr [rsp + 144]
    mov qword ptr [rsp + 48], rdi
    mov rdx, qword ptr [rsp + 104]
    lea r14, [rdx + 4*r12]
    mov rdx, qword ptr [rsp + 112]
    lea rdx, [rdx + r10 + 60]
    mov qword ptr [rsp + 40], rdx
    mov rdx, qword ptr [rsp + 120]
    lea rdx, [rdx + 4*r12]
    mov qword ptr [rsp + 16], rdx
    mov rdx, qword ptr [rsp + 80]
    vbroadcastss zmm0, dword ptr [rdx + 4*r12]
    lea rdx, [rdx + 4*r12]
    vmovups zmmword ptr [rsp + 176], zmm0
    vmovups zmmword ptr [rsp + 240], zmm0
    vmovups zmmword ptr [rsp + 304], zmm0
    vmovups zmmword ptr [rsp + 368], zmm0
    mov edi, dword ptr [rsp + 60]
    lea rsi, [rip + .T1]
    mov qword ptr [rsp + 72], rdi
    movsxd rdi, dword ptr [rsi + 4*rdi]
    add rdi, rsi
    jmp rdi
.L7:
    mov qword ptr [rsp + 24], rdx
    add r13, 16
    add qword ptr [rsp + 72], 16
    mov rdx, qword ptr [rsp + 80]
    mov rsi, r12
    lea r12, [rdx + 4*r12]
    vpbroadcastd zmm0, dword ptr [rdx + 4*rsi]
    vmovdqu64 zmmword ptr [rsp + 176], zmm0
    vmovdqu64 zmmword ptr [rsp + 240], zmm0
    vmovdqu64 zmmword ptr [rsp + 304], zmm0
    vmovdqu64 zmmword ptr [rsp + 368], zmm0
    lea rsi, [rip + .T0]
    mov rdx, qword ptr [rsp + 48]
    movsxd rdx, dword ptr [rsi + 4*rdx]
    add rdx, rsi
    jmp rdx
.L8:
    vmovups zmm0, zmmword ptr [r10]
    mov qword ptr [rsp + 16], r13
    mov r9, r13
    xor edx, edx
    xor r13d, r13d
    vbroadcastss zmm18, dword ptr [rip + .Kbf000000]
    jmp .L12
.L9:
    vmovaps zmm2, zmm1
    lea rdi, [r12 + 4*rdx]
    lea rbx, [r14 + 2*r14]
    shl rbx, 4
    vbroadcastss zmm1, dword ptr [rdi + rbx]
    shl r14, 6
    vsubps zmm1, zmm1, zmmword ptr [r10 + r14]
    vfmadd213ps zmm1, zmm1, zmm2
.L10:
    vmulps zmm1, zmm1, zmm18
.L11:
    vmovss xmm2, dword ptr [r12 + 4*rdx]
    vmaxps zmm1, zmm19, zmm1
    vminps zmm1, zmm21, zmm1
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
    vmovups zmmword ptr [rsp + r13 + 176], zmm1
    add r13, 64
    inc rdx
    add r9, 4
    cmp r13, 256
    je .L32
.L12:
    vmovaps zmm1, zmm6
    cmp rcx, 2
    jb .L11
    vxorps xmm1, xmm1, xmm1
    mov r14d, 1
    test rbp, rbp
    je .L9
    mov rbx, r9
    mov rdi, rax
.L13:
    vbroadcastss zmm2, dword ptr [rbx - 48]
    vsubps zmm2, zmm2, zmmword ptr [rdi - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [rbx]
    vsubps zmm1, zmm1, zmmword ptr [rdi]
    vfmadd213ps zmm1, zmm1, zmm2
    sub rdi, -128
    add rbx, 96
    lea rsi, [r8 + r14]
    add rsi, 2
    add r14, 2
    cmp rsi, 1
    jne .L13
    test r15b, 1
    jne .L9
    jmp .L10
.L14:
    vmovups zmm0, zmmword ptr [r10]
    mov qword ptr [rsp + 16], r13
    xor ebx, ebx
    xor edx, edx
    jmp .L18
.L15:
    vmovaps zmm2, zmm1
    lea rsi, [r12 + 4*rbx]
    lea rdi, [r14 + 2*r14]
    shl rdi, 4
    vbroadcastss zmm1, dword ptr [rsi + rdi]
    shl r14, 6
    vsubps zmm1, zmm1, zmmword ptr [r10 + r14]
    vfmadd213ps zmm1, zmm1, zmm2
.L16:
    vmulps zmm1, zmm1, dword ptr [rip + .K40a00000]{1to16}
    vsqrtps zmm1, zmm1
.L17:
    vmovss xmm2, dword ptr [r12 + 4*rbx]
    vbroadcastss zmm3, dword ptr [rip + .K42d20000]
    vminps zmm1, zmm3, zmm1
    vxorps zmm3, zmm1, dword ptr [rip + .K80000000]{1to16}
    vmaxps zmm3, zmm19, zmm3
    vminps zmm3, zmm21, zmm3
    vmovaps zmm4, zmm20
    vfmadd231ps zmm4, zmm3, zmm22
    vaddps zmm4, zmm4, zmm23
    vfmadd231ps zmm3, zmm4, zmm24
    vfmadd231ps zmm3, zmm4, zmm18
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
    vmovups zmmword ptr [rsp + rdx + 176], zmm1
    add rdx, 64
    inc rbx
    add r13, 4
    cmp rdx, 256
    je .L32
.L18:
    vpxor xmm1, xmm1, xmm1
    cmp rcx, 2
    jb .L17
    mov r14d, 1
    test rbp, rbp
    je .L15
    mov r9, r13
    mov rdi, rax
.L19:
    vbroadcastss zmm2, dword ptr [r9 - 48]
    vsubps zmm2, zmm2, zmmword ptr [rdi - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [r9]
    vsubps zmm1, zmm1, zmmword ptr [rdi]
    vfmadd213ps zmm1, zmm1, zmm2
    sub rdi, -128
    add r9, 96
    lea rsi, [r8 + r14]
    add rsi, 2
    add r14, 2
    cmp rsi, 1
    jne .L19
    test r15b, 1
    jne .L15
    jmp .L16
.L20:
    vmovups zmm0, zmmword ptr [r10]
    mov qword ptr [rsp + 16], r13
    mov rbx, r13
    xor r13d, r13d
    xor edx, edx
    jmp .L24
.L21:
    vmovaps zmm2, zmm1
    lea rsi, [r12 + 4*r13]
    lea rdi, [r14 + 2*r14]
    shl rdi, 4
    vbroadcastss zmm1, dword ptr [rsi + rdi]
    shl r14, 6
    vsubps zmm1, zmm1, zmmword ptr [r10 + r14]
    vfmadd213ps zmm1, zmm1, zmm2
.L22:
    vsqrtps zmm1, zmm1
    vxorps zmm1, zmm1, dword ptr [rip + .K80000000]{1to16}
.L23:
    vmovss xmm2, dword ptr [r12 + 4*r13]
    vmaxps zmm1, zmm19, zmm1
    vminps zmm1, zmm21, zmm1
    vmovaps zmm3, zmm20
    vfmadd231ps zmm3, zmm1, zmm22
    vaddps zmm3, zmm3, zmm23
    vfmadd231ps zmm1, zmm3, zmm24
    vfmadd231ps zmm1, zmm3, zmm18
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
    vmovups zmmword ptr [rsp + rdx + 176], zmm1
    add rdx, 64
    inc r13
    add rbx, 4
    cmp rdx, 256
    je .L32
.L24:
    vmovaps zmm1, zmm6
    cmp rcx, 2
    jb .L23
    vxorps xmm1, xmm1, xmm1
    mov r14d, 1
    test rbp, rbp
    je .L21
    mov r9, rbx
    mov rdi, rax
.L25:
    vbroadcastss zmm2, dword ptr [r9 - 48]
    vsubps zmm2, zmm2, zmmword ptr [rdi - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [r9]
    vsubps zmm1, zmm1, zmmword ptr [rdi]
    vfmadd213ps zmm1, zmm1, zmm2
    sub rdi, -128
    add r9, 96
    lea rsi, [r8 + r14]
    add rsi, 2
    add r14, 2
    cmp rsi, 1
    jne .L25
    test r15b, 1
    jne .L21
    jmp .L22
.L26:
    vmovups zmm0, zmmword ptr [r10]
    mov qword ptr [rsp + 16], r13
    mov rbx, r13
    xor r13d, r13d
    xor edx, edx
    jmp .L30
.L27:
    vmovaps zmm2, zmm1
    lea rsi, [r12 + 4*r13]
    lea rdi, [r14 + 2*r14]
    shl rdi, 4
    vbroadcastss zmm1, dword ptr [rsi + rdi]
    shl r14, 6
    vsubps zmm1, zmm1, zmmword ptr [r10 + r14]
    vfmadd213ps zmm1, zmm1, zmm2
.L28:
    vmulps zmm1, zmm1, dword ptr [rip + .K40400000]{1to16}
    vsqrtps zmm1, zmm1
.L29:
    vmovss xmm2, dword ptr [r12 + 4*r13]
    vbroadcastss zmm3, dword ptr [rip + .K42d20000]
    vminps zmm1, zmm3, zmm1
    vxorps zmm3, zmm1, dword ptr [rip + .K80000000]{1to16}
    vmaxps zmm3, zmm19, zmm3
    vminps zmm3, zmm21, zmm3
    vmovaps zmm4, zmm20
    vfmadd231ps zmm4, zmm3, zmm22
    vaddps zmm4, zmm4, zmm23
    vfmadd231ps zmm3, zmm4, zmm24
    vfmadd231ps zmm3, zmm4, zmm18
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
    vmovups zmmword ptr [rsp + rdx + 176], zmm1
    add rdx, 64
    inc r13
    add rbx, 4
    cmp rdx, 256
    je .L32
.L30:
    vpxor xmm1, xmm1, xmm1
    cmp rcx, 2
    jb .L29
    mov r14d, 1
    test rbp, rbp
    je .L27
    mov r9, rbx
    mov rdi, rax
.L31:
    vbroadcastss zmm2, dword ptr [r9 - 48]
    vsubps zmm2, zmm2, zmmword ptr [rdi - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [r9]
    vsubps zmm1, zmm1, zmmword ptr [rdi]
    vfmadd213ps zmm1, zmm1, zmm2
    sub rdi, -128
    add r9, 96
    lea rsi, [r8 + r14]
    add rsi, 2
    add r14, 2
    cmp rsi, 1
    jne .L31
    test r15b, 1
    jne .L27
    jmp .L28
.L32:
    mov r12, qword ptr [rsp + 8]
    mov rdx, qword ptr [rsp + 24]
    mov qword ptr [rsp + 8], rdx
    mov r13, qword ptr [rsp + 16]
    vmovups zmm0, zmmword ptr [rsp + 176]
    vmovups zmm1, zmmword ptr [rsp + 240]
    vmovups zmm2, zmmword ptr [rsp + 304]
    vmovups zmm3, zmmword ptr [rsp + 368]
    vmovups zmmword ptr [rsp + 1136], zmm3
    vmovups zmmword ptr [rsp + 1072], zmm2
    vmovups zmmword ptr [rsp + 1008], zmm1
    vmovups zmmword ptr [rsp + 944], zmm0
    cmp qword ptr [rsp + 88], 0
    vmovups ymm18, ymmword ptr [rsp + 912]
    vmovups ymm19, ymmword ptr [rsp + 880]
    vmovups ymm21, ymmword ptr [rsp + 848]
    vmovups ymm22, ymmword ptr [rsp + 816]
    vmovups ymm23, ymmword ptr [rsp + 784]
    vmovups ymm24, ymmword ptr [rsp + 752]
    je .L34
    mov rdx, qword ptr [rsp + 72]
    mov rsi, qword ptr [rsp + 168]
    mov rbx, qword ptr [rsp + 88]
.L33:
    vmovups xmm0, xmmword ptr [rdx]
    vxorps xmm1, xmm1, xmm1
    kxnorw k1, k0, k0
    vgatherqps xmm1 {k1}, dword ptr [1*ymm7]
    vxorps xmm2, xmm2, xmm2
    kxnorw k1, k0, k0
    vgatherqps xmm2 {k1}, dword ptr [1*ymm8]
    vxorps xmm3, xmm3, xmm3
    kxnorw k1, k0, k0
    vgatherqps xmm3 {k1}, dword ptr [1*ymm9]
    vxorps xmm4, xmm4, xmm4
    kxnorw k1, k0, k0
    vgatherqps xmm4 {k1}, dword ptr [1*ymm10]
    vxorps xmm5, xmm5, xmm5
    kxnorw k1, k0, k0
    vgatherqps xmm5 {k1}, dword ptr [1*ymm11]
    vxorps xmm6, xmm6, xmm6
    kxnorw k1, k0, k0
    vgatherqps xmm6 {k1}, dword ptr [1*ymm12]
    vxorps xmm7, xmm7, xmm7
    kxnorw k1, k0, k0
    vgatherqps xmm7 {k1}, dword ptr [1*ymm13]
    vxorps xmm8, xmm8, xmm8
    kxnorw k1, k0, k0
    vgatherqps xmm8 {k1}, dword ptr [1*ymm14]
    vxorps xmm9, xmm9, xmm9
    kxnorw k1, k0, k0
    vgatherqps xmm9 {k1}, dword ptr [1*ymm15]
    vxorps xmm10, xmm10, xmm10
    kxnorw k1, k0, k0
    vgatherqps xmm10 {k1}, dword ptr [1*ymm16]
    vxorps xmm11, xmm11, xmm11
    kxnorw k1, k0, k0
    vgatherqps xmm11 {k1}, dword ptr [1*ymm18]
    vxorps xmm12, xmm12, xmm12
    kxnorw k1, k0, k0
    vgatherqps xmm12 {k1}, dword ptr [1*ymm19]
    vxorps xmm13, xmm13, xmm13
    kxnorw k1, k0, k0
    vgatherqps xmm13 {k1}, dword ptr [1*ymm21]
    vxorps xmm14, xmm14, xmm14
    kxnorw k1, k0, k0
    vgatherqps xmm14 {k1}, dword ptr [1*ymm22]
    vxorps xmm15, xmm15, xmm15
    kxnorw k1, k0, k0
    vgatherqps xmm15 {k1}, dword ptr [1*ymm23]
    vxorps xmm16, xmm16, xmm16
    kxnorw k1, k0, k0
    vgatherqps xmm16 {k1}, dword ptr [1*ymm24]
    vfnmadd231ps xmm1, xmm0, dword ptr [rsi - 60]{1to4}
    vfnmadd231ps xmm2, xmm0, dword ptr [rsi - 56]{1to4}
    vfnmadd231ps xmm3, xmm0, dword ptr [rsi - 52]{1to4}
    vfnmadd231ps xmm4, xmm0, dword ptr [rsi - 48]{1to4}
    vfnmadd231ps xmm5, xmm0, dword ptr [rsi - 44]{1to4}
    vfnmadd231ps xmm6, xmm0, dword ptr [rsi - 40]{1to4}
    vfnmadd231ps xmm7, xmm0, dword ptr [rsi - 36]{1to4}
    vfnmadd231ps xmm8, xmm0, dword ptr [rsi - 32]{1to4}
    vfnmadd231ps xmm9, xmm0, dword ptr [rsi - 28]{1to4}
    vfnmadd231ps xmm10, xmm0, dword ptr [rsi - 24]{1to4}
    vfnmadd231ps xmm11, xmm0, dword ptr [rsi - 20]{1to4}
    vfnmadd231ps xmm12, xmm0, dword ptr [rsi - 16]{1to4}
    vfnmadd231ps xmm13, xmm0, dword ptr [rsi - 12]{1to4}
    vfnmadd231ps xmm14, xmm0, dword ptr [rsi - 8]{1to4}
    vfnmadd231ps xmm15, xmm0, dword ptr [rsi - 4]{1to4}
    vfnmadd231ps xmm16, xmm0, dword ptr [rsi]{1to4}
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
    add rsi, 64
    add rdx, 48
    dec rbx
    jne .L33
.L34:
    vmovups zmm0, zmmword ptr [rsp + 944]
    vmovdqu64 zmm1, zmmword ptr [rsp + 1008]
    vmovups zmm2, zmmword ptr [rsp + 1072]
    vmovups zmm3, zmmword ptr [rsp + 1136]
    vmovups zmmword ptr [rsp + 368], zmm3
    vmovups zmmword ptr [rsp + 304], zmm2
    vmovdqu64 zmmword ptr [rsp + 240], zmm1
    vmovups zmmword ptr [rsp + 176], zmm0
    mov r9, qword ptr [rsp + 160]
    mov rdx, r9
    sub rdx, r12
    je .L35
    mov rsi, r12
    vbroadcastss zmm0, dword ptr [rip + .K7fffffff]
    vandps zmm0, zmm0, zmmword ptr [rsp + 176]
    imul rsi, qword ptr [rsp + 32]
    vminps zmm0, zmm30, zmm0
    mov rdi, qword ptr [rsp + 40]
    vmovups zmmword ptr [rdi + 4*rsi], zmm0
    cmp rdx, 1
    je .L35
    mov rsi, r12
    or rsi, 1
    vbroadcastss zmm0, dword ptr [rip + .K7fffffff]
    vandps zmm0, zmm0, zmmword ptr [rsp + 240]
    imul rsi, qword ptr [rsp + 32]
    vminps zmm0, zmm30, zmm0
    mov rdi, qword ptr [rsp + 40]
    vmovups zmmword ptr [rdi + 4*rsi], zmm0
    cmp rdx, 2
    je .L35
    mov rsi, r12
    or rsi, 2
    vbroadcastss zmm0, dword ptr [rip + .K7fffffff]
    vandps zmm0, zmm0, zmmword ptr [rsp + 304]
    imul rsi, qword ptr [rsp + 32]
    vminps zmm0, zmm30, zmm0
    mov rdi, qword ptr [rsp + 40]
    vmovups zmmword ptr [rdi + 4*rsi], zmm0
    cmp rdx, 3
    je .L35
    or r12, 3
    imul r12, qword ptr [rsp + 32]
    vbroadcastss zmm0, dword ptr [rip + .K7fffffff]
    vandps zmm0, zmm0, zmmword ptr [rsp + 368]
    vminps zmm0, zmm30, zmm0
    mov rdx, qword ptr [rsp + 40]
    vmovups zmmword ptr [rdx + 4*r12], zmm0
.L35:
    mov r12, qword ptr [rsp + 8]
    lea rdx, [r12 + 4]
    cmp rdx, r9
    vbroadcastss zmm6, dword ptr [rip + .K80000000]
    vbroadcastss zmm19, dword ptr [rip + .Kc2d00000]
    vbroadcastss zmm21, dword ptr [rip + .K42b20000]
    vbroadcastss zmm22, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss zmm23, dword ptr [rip + .Kcb400000]
    vbroadcastss zmm24, dword ptr [rip + .Kbf317200]
    vbroadcastss zmm18, dword ptr [rip + .Kb5bfbe8e]
    jbe .L7
    vbroadcastss zmm18, dword ptr [rip + .Kbf000000]
    cmp r12, r9
    jae .L3
    jmp .L6
.L36:
    mov qword ptr [rsp + 8], r12
    vmovups zmm0, zmmword ptr [r10]
    mov qword ptr [rsp + 24], r14
    mov rbx, r14
    xor r14d, r14d
    xor r12d, r12d
    jmp .L40
.L37:
    vmovaps zmm2, zmm1
    lea rdi, [rdx + 4*r14]
    lea r9, [2*r13]
    add r9, r13
    shl r9, 4
    vbroadcastss zmm1, dword ptr [rdi + r9]
    shl r13, 6
    vsubps zmm1, zmm1, zmmword ptr [r10 + r13]
    vfmadd213ps zmm1, zmm1, zmm2
.L38:
    vmulps zmm1, zmm1, zmm18
.L39:
    vmovss xmm2, dword ptr [rdx + 4*r14]
    vmaxps zmm1, zmm19, zmm1
    vminps zmm1, zmm21, zmm1
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
    vmovups zmmword ptr [rsp + r12 + 176], zmm1
    add r12, 64
    inc r14
    add rbx, 4
    cmp r12, 256
    je .L60
.L40:
    vmovaps zmm1, zmm6
    cmp rcx, 2
    jb .L39
    vxorps xmm1, xmm1, xmm1
    mov r13d, 1
    test rbp, rbp
    je .L37
    mov r9, rbx
    mov rdi, r11
.L41:
    vbroadcastss zmm2, dword ptr [r9 - 48]
    vsubps zmm2, zmm2, zmmword ptr [rdi - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [r9]
    vsubps zmm1, zmm1, zmmword ptr [rdi]
    vfmadd213ps zmm1, zmm1, zmm2
    sub rdi, -128
    add r9, 96
    lea rsi, [r8 + r13]
    add rsi, 2
    add r13, 2
    cmp rsi, 1
    jne .L41
    test r15b, 1
    jne .L37
    jmp .L38
.L42:
    mov qword ptr [rsp + 8], r12
    vmovups zmm0, zmmword ptr [r10]
    mov qword ptr [rsp + 24], r14
    mov rbx, r14
    xor r14d, r14d
    xor r12d, r12d
    vbroadcastss zmm18, dword ptr [rip + .Kb5bfbe8e]
    jmp .L46
.L43:
    vmovaps zmm2, zmm1
    lea rsi, [rdx + 4*r14]
    lea rdi, [2*r13]
    add rdi, r13
    shl rdi, 4
    vbroadcastss zmm1, dword ptr [rsi + rdi]
    shl r13, 6
    vsubps zmm1, zmm1, zmmword ptr [r10 + r13]
    vfmadd213ps zmm1, zmm1, zmm2
.L44:
    vsqrtps zmm1, zmm1
    vxorps zmm1, zmm1, dword ptr [rip + .K80000000]{1to16}
.L45:
    vmovss xmm2, dword ptr [rdx + 4*r14]
    vmaxps zmm1, zmm19, zmm1
    vminps zmm1, zmm21, zmm1
    vmovaps zmm3, zmm20
    vfmadd231ps zmm3, zmm1, zmm22
    vaddps zmm3, zmm3, zmm23
    vfmadd231ps zmm1, zmm3, zmm24
    vfmadd231ps zmm1, zmm3, zmm18
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
    vmovups zmmword ptr [rsp + r12 + 176], zmm1
    add r12, 64
    inc r14
    add rbx, 4
    cmp r12, 256
    je .L60
.L46:
    vmovaps zmm1, zmm6
    cmp rcx, 2
    jb .L45
    vxorps xmm1, xmm1, xmm1
    mov r13d, 1
    test rbp, rbp
    je .L43
    mov r9, rbx
    mov rdi, r11
.L47:
    vbroadcastss zmm2, dword ptr [r9 - 48]
    vsubps zmm2, zmm2, zmmword ptr [rdi - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [r9]
    vsubps zmm1, zmm1, zmmword ptr [rdi]
    vfmadd213ps zmm1, zmm1, zmm2
    sub rdi, -128
    add r9, 96
    lea rsi, [r8 + r13]
    add rsi, 2
    add r13, 2
    cmp rsi, 1
    jne .L47
    test r15b, 1
    jne .L43
    jmp .L44
.L48:
    mov qword ptr [rsp + 8], r12
    vmovups zmm0, zmmword ptr [r10]
    mov qword ptr [rsp + 24], r14
    mov rbx, r14
    xor r14d, r14d
    xor r12d, r12d
    vbroadcastss zmm18, dword ptr [rip + .Kb5bfbe8e]
    jmp .L52
.L49:
    vmovaps zmm2, zmm1
    lea rsi, [rdx + 4*r14]
    lea rdi, [2*r13]
    add rdi, r13
    shl rdi, 4
    vbroadcastss zmm1, dword ptr [rsi + rdi]
    shl r13, 6
    vsubps zmm1, zmm1, zmmword ptr [r10 + r13]
    vfmadd213ps zmm1, zmm1, zmm2
.L50:
    vmulps zmm1, zmm1, dword ptr [rip + .K40400000]{1to16}
    vsqrtps zmm1, zmm1
.L51:
    vmovss xmm2, dword ptr [rdx + 4*r14]
    vbroadcastss zmm3, dword ptr [rip + .K42d20000]
    vminps zmm1, zmm3, zmm1
    vxorps zmm3, zmm1, dword ptr [rip + .K80000000]{1to16}
    vmaxps zmm3, zmm19, zmm3
    vminps zmm3, zmm21, zmm3
    vmovaps zmm4, zmm20
    vfmadd231ps zmm4, zmm3, zmm22
    vaddps zmm4, zmm4, zmm23
    vfmadd231ps zmm3, zmm4, zmm24
    vfmadd231ps zmm3, zmm4, zmm18
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
    vmovups zmmword ptr [rsp + r12 + 176], zmm1
    add r12, 64
    inc r14
    add rbx, 4
    cmp r12, 256
    je .L60
.L52:
    vpxor xmm1, xmm1, xmm1
    cmp rcx, 2
    jb .L51
    mov r13d, 1
    test rbp, rbp
    je .L49
    mov r9, rbx
    mov rdi, r11
.L53:
    vbroadcastss zmm2, dword ptr [r9 - 48]
    vsubps zmm2, zmm2, zmmword ptr [rdi - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [r9]
    vsubps zmm1, zmm1, zmmword ptr [rdi]
    vfmadd213ps zmm1, zmm1, zmm2
    sub rdi, -128
    add r9, 96
    lea rsi, [r8 + r13]
    add rsi, 2
    add r13, 2
    cmp rsi, 1
    jne .L53
    test r15b, 1
    jne .L49
    jmp .L50
.L54:
    mov qword ptr [rsp + 8], r12
    vmovups zmm0, zmmword ptr [r10]
    mov qword ptr [rsp + 24], r14
    xor ebx, ebx
    xor r12d, r12d
    vbroadcastss zmm18, dword ptr [rip + .Kb5bfbe8e]
    jmp .L58
.L55:
    vmovaps zmm2, zmm1
    lea rsi, [rdx + 4*rbx]
    lea rdi, [2*r13]
    add rdi, r13
    shl rdi, 4
    vbroadcastss zmm1, dword ptr [rsi + rdi]
    shl r13, 6
    vsubps zmm1, zmm1, zmmword ptr [r10 + r13]
    vfmadd213ps zmm1, zmm1, zmm2
.L56:
    vmulps zmm1, zmm1, dword ptr [rip + .K40a00000]{1to16}
    vsqrtps zmm1, zmm1
.L57:
    vmovss xmm2, dword ptr [rdx + 4*rbx]
    vbroadcastss zmm3, dword ptr [rip + .K42d20000]
    vminps zmm1, zmm3, zmm1
    vxorps zmm3, zmm1, dword ptr [rip + .K80000000]{1to16}
    vmaxps zmm3, zmm19, zmm3
    vminps zmm3, zmm21, zmm3
    vmovaps zmm4, zmm20
    vfmadd231ps zmm4, zmm3, zmm22
    vaddps zmm4, zmm4, zmm23
    vfmadd231ps zmm3, zmm4, zmm24
    vfmadd231ps zmm3, zmm4, zmm18
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
    vmovups zmmword ptr [rsp + r12 + 176], zmm1
    add r12, 64
    inc rbx
    add r14, 4
    cmp r12, 256
    je .L60
.L58:
    vpxor xmm1, xmm1, xmm1
    cmp rcx, 2
    jb .L57
    mov r13d, 1
    test rbp, rbp
    je .L55
    mov r9, r14
    mov rdi, r11
.L59:
    vbroadcastss zmm2, dword ptr [r9 - 48]
    vsubps zmm2, zmm2, zmmword ptr [rdi - 64]
    vfmadd213ps zmm2, zmm2, zmm1
    vbroadcastss zmm1, dword ptr [r9]
    vsubps zmm1, zmm1, zmmword ptr [rdi]
    vfmadd213ps zmm1, zmm1, zmm2
    sub rdi, -128
    add r9, 96
    lea rsi, [r8 + r13]
    add rsi, 2
    add r13, 2
    cmp rsi, 1
    jne .L59
    test r15b, 1
    jne .L55
    jmp .L56
.L60:
    mov r12, qword ptr [rsp + 8]
    vmovups zmm0, zmmword ptr [rsp + 176]
    vmovups zmm1, zmmword ptr [rsp + 240]
    vmovups zmm2, zmmword ptr [rsp + 304]
    vmovups zmm3, zmmword ptr [rsp + 368]
    vmovups zmmword ptr [rsp + 1136], zmm3
    vmovups zmmword ptr [rsp + 1072], zmm2
    vmovups zmmword ptr [rsp + 1008], zmm1
    vmovups zmmword ptr [rsp + 944], zmm0
    cmp qword ptr [rsp + 88], 0
    vmovups ymm18, ymmword ptr [rsp + 912]
    vmovups ymm19, ymmword ptr [rsp + 880]
    vmovups ymm21, ymmword ptr [rsp + 848]
    vmovups ymm22, ymmword ptr [rsp + 816]
    vmovups ymm23, ymmword ptr [rsp + 784]
    vmovups ymm24, ymmword ptr [rsp + 752]
    je .L62
    mov rdx, qword ptr [rsp + 16]
    mov rbx, qword ptr [rsp + 40]
    mov r14, qword ptr [rsp + 88]
.L61:
    vmovups xmm0, xmmword ptr [rdx]
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
    add rdx, 48
    dec r14
    jne .L61
.L62:
    vmovups zmm0, zmmword ptr [rsp + 944]
    vmovdqu64 zmm1, zmmword ptr [rsp + 1008]
    vmovups zmm2, zmmword ptr [rsp + 1072]
    vmovups zmm3, zmmword ptr [rsp + 1136]
    vmovups zmmword ptr [rsp + 368], zmm3
    vmovups zmmword ptr [rsp + 304], zmm2
    vmovdqu64 zmmword ptr [rsp + 240], zmm1
    vmovups zmmword ptr [rsp + 176], zmm0
    mov r9, qword ptr [rsp + 160]
    mov rdx, r9
    sub rdx, r12
    vbroadcastss zmm18, dword ptr [rip + .Kbf000000]
    je .L63
    mov rsi, r12
    vbroadcastss zmm0, dword ptr [rip + .K7fffffff]
    vandps zmm0, zmm0, zmmword ptr [rsp + 176]
    imul rsi, qword ptr [rsp + 32]
    vminps zmm0, zmm30, zmm0
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + 4*rsi], zmm0
    cmp rdx, 1
    je .L63
    mov rsi, r12
    or rsi, 1
    vbroadcastss zmm0, dword ptr [rip + .K7fffffff]
    vandps zmm0, zmm0, zmmword ptr [rsp + 240]
    imul rsi, qword ptr [rsp + 32]
    vminps zmm0, zmm30, zmm0
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + 4*rsi], zmm0
    cmp rdx, 2
    je .L63
    mov rsi, r12
    or rsi, 2
    vbroadcastss zmm0, dword ptr [rip + .K7fffffff]
    vandps zmm0, zmm0, zmmword ptr [rsp + 304]
    imul rsi, qword ptr [rsp + 32]
    vminps zmm0, zmm30, zmm0
    mov rdi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rdi + 4*rsi], zmm0
    cmp rdx, 3
    je .L63
    mov rdx, r12
    or rdx, 3
    imul rdx, qword ptr [rsp + 32]
    vbroadcastss zmm0, dword ptr [rip + .K7fffffff]
    vandps zmm0, zmm0, zmmword ptr [rsp + 368]
    vminps zmm0, zmm30, zmm0
    mov rsi, qword ptr [rsp + 48]
    vmovups zmmword ptr [rsi + 4*rdx], zmm0
.L63:
    add r12, 4
    cmp r12, r9
    vbroadcastss zmm6, dword ptr [rip + .K80000000]
    vbroadcastss zmm19, dword ptr [rip + .Kc2d00000]
    vbroadcastss zmm21, dword ptr [rip + .K42b20000]
    vbroadcastss zmm22, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss zmm23, dword ptr [rip + .Kcb400000]
    vbroadcastss zmm24, dword ptr [rip + .Kbf317200]
    mov r14, qword ptr [rsp + 24]
    jae .L3
    add r14, 16
    add qword ptr [rsp + 16], 16
    mov rsi, qword ptr [rsp + 80]
    lea rdx, [rsi + 4*r12]
    vbroadcastss zmm0, dword ptr [rsi + 4*r12]
    vmovups zmmword ptr [rsp + 176], zmm0
    vmovups zmmword ptr [rsp + 240], zmm0
    vmovups zmmword ptr [rsp + 304], zmm0
    vmovups zmmword ptr [rsp + 368], zmm0
    lea rsi, [rip + .T1]
    mov rdi, qword ptr [rsp + 72]
    movsxd rdi, dword ptr [rsi + 4*rdi]
    add rdi, rsi
    jmp rdi
.L64:
    lea rdi, [rip + .Ldata0]
    call qword ptr [rip + core::panicking::panic_const::panic_const_div_by_zero@GOTPCREL]
.T0: jump .L8 .L20 .L26 .L14
.T1: jump .L36 .L42 .L48 .L54
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
.K6c9a6ba381feac74 = .quad 0, .quad 64, .quad 128, .quad 192
.K7fffffff = .long 0x7fffffff ; NaN
.K80000000 = .long 0x80000000 ; -0e0
.K8a1cf82b61adbb77 = .quad 52, .quad 116, .quad 180, .quad 244
.Kb280c3e89b1edb1b = .quad 44, .quad 108, .quad 172, .quad 236
.Kb5bfbe8e = .long 0xb5bfbe8e ; -1.4286068e-6
.Kbf000000 = .long 0xbf000000 ; -5e-1
.Kbf317200 = .long 0xbf317200 ; -6.9314575e-1
.Kc2d00000 = .long 0xc2d00000 ; -1.04e2
.Kcb400000 = .long 0xcb400000 ; -1.2582912e7
.Kdb34b568d9f52560 = .quad 40, .quad 104, .quad 168, .quad 232
.Kdc29a11ceb975452 = .quad 36, .quad 100, .quad 164, .quad 228
.Kf8df4b772614c38b = .quad 20, .quad 84, .quad 148, .quad 212
.Kfc8a64e40c2639cc = .quad 24, .quad 88, .quad 152, .quad 216
