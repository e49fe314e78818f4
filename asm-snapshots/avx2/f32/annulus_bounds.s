; avx2/f32/annulus_bounds
rhotree_kernels::arch::avx2::f32::annulus_bounds:
    mov rax, qword ptr [rsp + 8]
    add rax, 7
    shr rax, 3
    test dil, dil
    je .L1
    movzx edx, dil
    cmp edx, 1
    jne .L3
    test rax, rax
    je .L5
    vbroadcastss ymm0, xmm0
    shl rax, 3
    vbroadcastss ymm1, dword ptr [rip + .K3f800000]
    xor edx, edx
    vxorps xmm2, xmm2, xmm2
    vbroadcastss ymm3, dword ptr [rip + .K35800000]
.L0:
    mov rdi, rdx
    shr rdi, 4
    lea rdi, [rdi + 4*rdi]
    shl rdi, 6
    add rdi, rcx
    vmovups ymm4, ymmword ptr [rsi + 4*rdx]
    vaddps ymm5, ymm0, ymmword ptr [rdi + 4*rdx]
    vaddps ymm6, ymm5, ymm4
    vsubps ymm6, ymm1, ymm6
    vmaxps ymm6, ymm6, ymm2
    vsqrtps ymm6, ymm6
    vsubps ymm4, ymm5, ymm4
    vaddps ymm4, ymm4, ymm1
    vminps ymm4, ymm4, ymm1
    vmaxps ymm4, ymm4, ymm2
    vsqrtps ymm4, ymm4
    vmovups ymm5, ymmword ptr [rdi + 4*rdx + 128]
    vsubps ymm6, ymm6, ymmword ptr [rdi + 4*rdx + 256]
    vsubps ymm4, ymm5, ymm4
    vmaxps ymm4, ymm6, ymm4
    vmaxps ymm4, ymm4, ymm2
    vfnmadd213ps ymm4, ymm4, ymm1
    vaddps ymm5, ymm0, ymmword ptr [rdi + 4*rdx + 64]
    vaddps ymm4, ymm5, ymm4
    vaddps ymm4, ymm4, ymm3
    vmovups ymmword ptr [r9 + 4*rdx], ymm4
    add rdx, 8
    cmp rax, rdx
    jne .L0
    jmp .L5
.L1:
    test rax, rax
    je .L5
    vbroadcastss ymm0, xmm0
    shl rax, 3
    add rcx, 192
    vbroadcastss ymm1, dword ptr [rip + .K3f800000]
    xor edx, edx
    vxorps xmm2, xmm2, xmm2
    vbroadcastss ymm3, dword ptr [rip + .K35800000]
.L2:
    mov rdi, rdx
    shr rdi, 4
    lea rdi, [rdi + 4*rdi]
    shl rdi, 6
    add rdi, rcx
    vmovups ymm4, ymmword ptr [rdi + 4*rdx - 64]
    vmovups ymm5, ymmword ptr [rdi + 4*rdx + 64]
    vaddps ymm6, ymm0, ymmword ptr [rdi + 4*rdx - 192]
    vmovups ymm7, ymmword ptr [rsi + 4*rdx]
    vaddps ymm8, ymm6, ymm7
    vminps ymm8, ymm8, ymm1
    vsubps ymm6, ymm7, ymm6
    vminps ymm7, ymm8, ymm5
    vsubps ymm8, ymm1, ymm7
    vaddps ymm9, ymm7, ymm1
    vmulps ymm8, ymm8, ymm9
    vmaxps ymm8, ymm8, ymm2
    vsqrtps ymm8, ymm8
    vmaxps ymm6, ymm6, ymm2
    vmulps ymm8, ymm8, ymmword ptr [rdi + 4*rdx + 128]
    vfmadd231ps ymm8, ymm7, ymm5
    vmaxps ymm5, ymm6, ymm4
    vsubps ymm6, ymm1, ymm5
    vaddps ymm7, ymm5, ymm1
    vmulps ymm6, ymm6, ymm7
    vmaxps ymm6, ymm6, ymm2
    vsqrtps ymm6, ymm6
    vmulps ymm6, ymm6, ymmword ptr [rdi + 4*rdx]
    vfmadd231ps ymm6, ymm5, ymm4
    vminps ymm4, ymm8, ymm6
    vaddps ymm5, ymm0, ymmword ptr [rdi + 4*rdx - 128]
    vaddps ymm4, ymm5, ymm4
    vaddps ymm4, ymm4, ymm3
    vmovups ymmword ptr [r9 + 4*rdx], ymm4
    add rdx, 8
    cmp rax, rdx
    jne .L2
    jmp .L5
.L3:
    test rax, rax
    je .L5
    vmovss xmm2, dword ptr [rip + .K3f800000]
    vsubss xmm1, xmm2, xmm0
    vbroadcastss ymm1, xmm1
    vaddss xmm0, xmm0, xmm2
    vbroadcastss ymm0, xmm0
    shl rax, 3
    sub rcx, -128
    xor edx, edx
    vxorps xmm2, xmm2, xmm2
.L4:
    mov rdi, rdx
    shr rdi, 4
    lea rdi, [rdi + 4*rdi]
    vsubps ymm3, ymm2, ymmword ptr [rsi + 4*rdx]
    shl rdi, 6
    vsqrtps ymm3, ymm3
    add rdi, rcx
    vmovups ymm4, ymmword ptr [rdi + 4*rdx]
    vmulps ymm5, ymm1, ymm3
    vmulps ymm3, ymm0, ymm3
    vsubps ymm3, ymm4, ymm3
    vsubps ymm4, ymm5, ymmword ptr [rdi + 4*rdx + 128]
    vmaxps ymm3, ymm4, ymm3
    vmaxps ymm3, ymm3, ymm2
    vmulps ymm3, ymm1, ymm3
    vmulps ymm3, ymm3, ymm3
    vsubps ymm3, ymm2, ymm3
    vmovups ymmword ptr [r9 + 4*rdx], ymm3
    add rdx, 8
    cmp rax, rdx
    jne .L4
.L5:
    vzeroupper
    ret
.K35800000 = .long 0x35800000 ; 9.536743e-7
.K3f800000 = .long 0x3f800000 ; 1e0
