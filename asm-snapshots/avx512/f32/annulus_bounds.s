; avx512/f32/annulus_bounds
rhotree_kernels::arch::avx512::f32::annulus_bounds:
    mov rax, qword ptr [rsp + 8]
    add rax, 15
    shr rax, 4
    test dil, dil
    je .L1
    movzx edx, dil
    cmp edx, 1
    jne .L3
    test rax, rax
    je .L5
    vbroadcastss zmm0, xmm0
    add rcx, 256
    vbroadcastss zmm1, dword ptr [rip + .K3f800000]
    xor edx, edx
    vxorps xmm2, xmm2, xmm2
    vbroadcastss zmm3, dword ptr [rip + .K35800000]
.L0:
    vmovups zmm4, zmmword ptr [rsi + rdx]
    vaddps zmm5, zmm0, zmmword ptr [rcx - 256]
    vaddps zmm6, zmm5, zmm4
    vsubps zmm6, zmm1, zmm6
    vmaxps zmm6, zmm6, zmm2
    vsqrtps zmm6, zmm6
    vmovups zmm7, zmmword ptr [rcx - 128]
    vsubps zmm4, zmm5, zmm4
    vaddps zmm4, zmm4, zmm1
    vminps zmm4, zmm4, zmm1
    vmaxps zmm4, zmm4, zmm2
    vsqrtps zmm4, zmm4
    vsubps zmm4, zmm7, zmm4
    vsubps zmm5, zmm6, zmmword ptr [rcx]
    vmaxps zmm4, zmm5, zmm4
    vmaxps zmm4, zmm4, zmm2
    vfnmadd213ps zmm4, zmm4, zmm1
    vaddps zmm5, zmm0, zmmword ptr [rcx - 192]
    vaddps zmm4, zmm5, zmm4
    vaddps zmm4, zmm4, zmm3
    vmovups zmmword ptr [r9 + rdx], zmm4
    add rdx, 64
    add rcx, 384
    dec rax
    jne .L0
    jmp .L5
.L1:
    test rax, rax
    je .L5
    vbroadcastss zmm0, xmm0
    add rcx, 320
    vbroadcastss zmm1, dword ptr [rip + .K3f800000]
    xor edx, edx
    vxorps xmm2, xmm2, xmm2
    vbroadcastss zmm3, dword ptr [rip + .K35800000]
.L2:
    vmovups zmm4, zmmword ptr [rcx - 192]
    vmovups zmm5, zmmword ptr [rcx - 64]
    vmovups zmm6, zmmword ptr [rsi + rdx]
    vaddps zmm7, zmm0, zmmword ptr [rcx - 320]
    vaddps zmm8, zmm7, zmm6
    vminps zmm8, zmm8, zmm1
    vminps zmm8, zmm8, zmm5
    vsubps zmm9, zmm1, zmm8
    vaddps zmm10, zmm8, zmm1
    vmulps zmm9, zmm9, zmm10
    vmaxps zmm9, zmm9, zmm2
    vsqrtps zmm9, zmm9
    vsubps zmm6, zmm6, zmm7
    vmaxps zmm6, zmm6, zmm2
    vmaxps zmm6, zmm6, zmm4
    vsubps zmm7, zmm1, zmm6
    vaddps zmm10, zmm6, zmm1
    vmulps zmm7, zmm7, zmm10
    vmulps zmm9, zmm9, zmmword ptr [rcx]
    vmaxps zmm7, zmm7, zmm2
    vsqrtps zmm7, zmm7
    vfmadd231ps zmm9, zmm8, zmm5
    vmulps zmm5, zmm7, zmmword ptr [rcx - 128]
    vfmadd231ps zmm5, zmm6, zmm4
    vminps zmm4, zmm9, zmm5
    vaddps zmm5, zmm0, zmmword ptr [rcx - 256]
    vaddps zmm4, zmm5, zmm4
    vaddps zmm4, zmm4, zmm3
    vmovups zmmword ptr [r9 + rdx], zmm4
    add rdx, 64
    add rcx, 384
    dec rax
    jne .L2
    jmp .L5
.L3:
    test rax, rax
    je .L5
    vmovss xmm2, dword ptr [rip + .K3f800000]
    vsubss xmm1, xmm2, xmm0
    vbroadcastss zmm1, xmm1
    vaddss xmm0, xmm0, xmm2
    vbroadcastss zmm0, xmm0
    add rcx, 256
    xor edx, edx
    vxorps xmm2, xmm2, xmm2
.L4:
    vsubps zmm3, zmm2, zmmword ptr [rsi + rdx]
    vmovups zmm4, zmmword ptr [rcx - 128]
    vsqrtps zmm3, zmm3
    vmulps zmm5, zmm1, zmm3
    vmulps zmm3, zmm0, zmm3
    vsubps zmm5, zmm5, zmmword ptr [rcx]
    vsubps zmm3, zmm4, zmm3
    vmaxps zmm3, zmm5, zmm3
    vmaxps zmm3, zmm3, zmm2
    vmulps zmm3, zmm1, zmm3
    vmulps zmm3, zmm3, zmm3
    vsubps zmm3, zmm2, zmm3
    vmovups zmmword ptr [r9 + rdx], zmm3
    add rdx, 64
    add rcx, 384
    dec rax
    jne .L4
.L5:
    vzeroupper
    ret
.K35800000 = .long 0x35800000 ; 9.536743e-7
.K3f800000 = .long 0x3f800000 ; 1e0
