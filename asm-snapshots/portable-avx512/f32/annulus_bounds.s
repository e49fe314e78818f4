; portable-avx512/f32/annulus_bounds
rhotree_kernels::arch::portable::f32::annulus_bounds::annulus_bounds_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    sub rsp, 3928
    mov r10, qword ptr [rsp + 3936]
    lea rdx, [r10 + 15]
    mov rax, rdx
    shr rax, 4
    test dil, dil
    je .L1
    movzx edi, dil
    cmp edi, 1
    jne .L2
    test rax, rax
    je .L24
    cmp r10, 49
    jae .L3
    xor r11d, r11d
.L0:
    mov rdx, rax
    jmp .L10
.L1:
    test rax, rax
    je .L24
    cmp r10, 49
    jae .L4
    xor r11d, r11d
    mov rdx, rax
    jmp .L16
.L2:
    test rax, rax
    je .L24
    vmovss xmm1, dword ptr [rip + .K3f800000]
    vsubss xmm2, xmm1, xmm0
    vaddss xmm1, xmm0, xmm1
    cmp r10, 49
    jae .L5
    xor r11d, r11d
    mov rdx, rax
    jmp .L22
.L3:
    movabs r8, 288230376151711728
    cmp r10, 241
    vmovaps xmmword ptr [rsp], xmm0
    jae .L6
    xor edi, edi
    xor r10d, r10d
    jmp .L8
.L4:
    movabs r8, 288230376151711728
    cmp r10, 241
    vmovaps xmmword ptr [rsp], xmm0
    jae .L12
    xor edi, edi
    xor r10d, r10d
    jmp .L14
.L5:
    movabs r8, 288230376151711728
    cmp r10, 241
    vmovaps xmmword ptr [rsp + 1744], xmm2
    vmovaps xmmword ptr [rsp + 2192], xmm1
    jae .L18
    xor edi, edi
    xor r10d, r10d
    jmp .L20
.L6:
    mov rdi, rax
    and rdi, r8
    mov r10, rdi
    shl r10, 4
    vbroadcastss zmm0, xmm0
    vmovups zmmword ptr [rsp + 3472], zmm0
    vmovdqa64 zmm31, zmmword ptr [rip + .K9e4c0e7672ed7ae4]
    vmovdqa64 zmm3, zmmword ptr [rip + .Kb42fb128c49b0a4e]
    vpbroadcastq zmm0, rcx
    vmovdqu64 zmmword ptr [rsp + 3536], zmm0
    mov r11, rdi
    vmovups zmm7, zmmword ptr [rsp + 3472]
.L7:
    vpsrlq zmm0, zmm31, 4
    vpsrlq zmm4, zmm3, 4
    vpbroadcastq zmm5, qword ptr [rip + .K320]
    vpmullq zmm4, zmm4, zmm5
    vpmullq zmm5, zmm0, zmm5
    vpsllq zmm0, zmm3, 2
    vmovdqu64 zmm6, zmmword ptr [rsp + 3536]
    vpaddq zmm0, zmm6, zmm0
    vpaddq zmm0, zmm0, zmm4
    vpsllq zmm4, zmm31, 2
    vpaddq zmm4, zmm6, zmm4
    vpaddq zmm9, zmm4, zmm5
    kxnorb k1, k0, k0
    vpxor xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9]
    kxnorb k1, k0, k0
    vpxor xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0]
    vinsertf64x4 zmm2, zmm5, ymm4, 1
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 4]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 4]
    vinsertf64x4 zmm20, zmm5, ymm4, 1
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 8]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 8]
    vinsertf64x4 zmm8, zmm5, ymm4, 1
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 12]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 12]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 2512], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 16]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 16]
    vinsertf64x4 zmm30, zmm5, ymm4, 1
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 20]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 20]
    vinsertf64x4 zmm1, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 2256], zmm1
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 24]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 24]
    vinsertf64x4 zmm22, zmm5, ymm4, 1
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 28]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 28]
    vinsertf64x4 zmm1, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 3024], zmm1
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 32]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 32]
    vinsertf64x4 zmm27, zmm5, ymm4, 1
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 36]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 36]
    vinsertf64x4 zmm17, zmm5, ymm4, 1
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 40]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 40]
    vinsertf64x4 zmm18, zmm5, ymm4, 1
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 44]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 44]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 272], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 48]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 48]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 208], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 52]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 52]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 144], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 56]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 56]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 80], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 60]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 60]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 16], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 64]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 64]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 976], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 68]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 68]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 912], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 72]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 72]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 848], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 76]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 76]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 528], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 80]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 80]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 784], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 84]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 84]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 720], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 88]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 88]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 656], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 92]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 92]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 1488], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 96]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 96]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 1424], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 100]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 100]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 1360], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 104]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 104]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 1296], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 108]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 108]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 1232], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 112]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 112]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 1168], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 116]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 116]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 592], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 120]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 120]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 1104], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 124]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 124]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 464], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 128]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 128]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 400], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 132]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 132]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 1040], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 136]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 136]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 1680], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 140]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 140]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 1616], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 144]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 144]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 2128], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 148]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 148]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 2064], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 152]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 152]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 2000], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 156]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 156]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 1936], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 160]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 160]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 1552], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 164]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 164]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 2960], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 168]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 168]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 2896], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 172]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 172]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 1872], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 176]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 176]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 1808], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 180]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 180]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 1744], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 184]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 184]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 2192], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 188]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 188]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 3408], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 256]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 256]
    vinsertf64x4 zmm6, zmm5, ymm4, 1
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 260]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 260]
    vinsertf64x4 zmm1, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 2448], zmm1
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 264]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 264]
    vinsertf64x4 zmm1, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 2384], zmm1
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 268]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 268]
    vinsertf64x4 zmm29, zmm5, ymm4, 1
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 272]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 272]
    vinsertf64x4 zmm1, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 2320], zmm1
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 276]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 276]
    vinsertf64x4 zmm16, zmm5, ymm4, 1
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 280]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 280]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 2832], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 284]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 284]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 2768], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 288]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 288]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 2704], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 292]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 292]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 2640], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 296]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 296]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 2576], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 300]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 300]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 3344], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 304]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 304]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 3280], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 308]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 308]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 3216], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 312]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 312]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 3152], zmm4
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm9 + 316]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm0 + 316]
    vinsertf64x4 zmm0, zmm5, ymm4, 1
    vmovups zmmword ptr [rsp + 3088], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm31]
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [rsi + 4*zmm3]
    vinsertf64x4 zmm1, zmm4, ymm0, 1
    vmovups zmmword ptr [rsp + 3792], zmm1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm31 + 4]
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [rsi + 4*zmm3 + 4]
    vinsertf64x4 zmm0, zmm4, ymm0, 1
    vmovups zmmword ptr [rsp - 128], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm31 + 8]
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [rsi + 4*zmm3 + 8]
    vinsertf64x4 zmm0, zmm4, ymm0, 1
    vmovups zmmword ptr [rsp - 64], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm31 + 12]
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [rsi + 4*zmm3 + 12]
    vinsertf64x4 zmm0, zmm4, ymm0, 1
    vmovups zmmword ptr [rsp + 336], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm31 + 16]
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [rsi + 4*zmm3 + 16]
    vinsertf64x4 zmm9, zmm4, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm31 + 20]
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [rsi + 4*zmm3 + 20]
    vinsertf64x4 zmm5, zmm4, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm31 + 24]
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [rsi + 4*zmm3 + 24]
    vinsertf64x4 zmm23, zmm4, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm31 + 28]
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [rsi + 4*zmm3 + 28]
    vinsertf64x4 zmm15, zmm4, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm31 + 32]
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [rsi + 4*zmm3 + 32]
    vinsertf64x4 zmm24, zmm4, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm31 + 36]
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [rsi + 4*zmm3 + 36]
    vinsertf64x4 zmm28, zmm4, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm31 + 40]
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [rsi + 4*zmm3 + 40]
    vinsertf64x4 zmm21, zmm4, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm31 + 44]
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [rsi + 4*zmm3 + 44]
    vinsertf64x4 zmm10, zmm4, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm31 + 48]
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [rsi + 4*zmm3 + 48]
    vinsertf64x4 zmm11, zmm4, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm31 + 52]
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [rsi + 4*zmm3 + 52]
    vinsertf64x4 zmm12, zmm4, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm31 + 56]
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [rsi + 4*zmm3 + 56]
    vinsertf64x4 zmm13, zmm4, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm31 + 60]
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [rsi + 4*zmm3 + 60]
    vinsertf64x4 zmm25, zmm4, ymm0, 1
    vaddps zmm14, zmm2, zmm7
    vaddps zmm0, zmm1, zmm14
    vbroadcastss zmm2, dword ptr [rip + .K3f800000]
    vsubps zmm0, zmm2, zmm0
    vxorps xmm1, xmm1, xmm1
    vmaxps zmm0, zmm0, zmm1
    vsqrtps zmm0, zmm0
    vsubps zmm0, zmm0, zmm6
    vmovups zmmword ptr [rsp + 3856], zmm0
    vaddps zmm0, zmm20, zmm7
    vmovups zmmword ptr [rsp + 3728], zmm0
    vaddps zmm6, zmm0, zmmword ptr [rsp - 128]
    vsubps zmm6, zmm2, zmm6
    vmaxps zmm6, zmm6, zmm1
    vsqrtps zmm6, zmm6
    vsubps zmm0, zmm6, zmmword ptr [rsp + 2448]
    vmovups zmmword ptr [rsp + 2448], zmm0
    vaddps zmm0, zmm8, zmm7
    vmovups zmmword ptr [rsp + 3664], zmm0
    vaddps zmm6, zmm0, zmmword ptr [rsp - 64]
    vsubps zmm6, zmm2, zmm6
    vmaxps zmm6, zmm6, zmm1
    vsqrtps zmm6, zmm6
    vsubps zmm0, zmm6, zmmword ptr [rsp + 2384]
    vmovups zmmword ptr [rsp + 2384], zmm0
    vaddps zmm0, zmm7, zmmword ptr [rsp + 2512]
    vmovups zmmword ptr [rsp + 3600], zmm0
    vaddps zmm6, zmm0, zmmword ptr [rsp + 336]
    vsubps zmm6, zmm2, zmm6
    vmaxps zmm6, zmm6, zmm1
    vsqrtps zmm6, zmm6
    vsubps zmm0, zmm6, zmm29
    vmovups zmmword ptr [rsp + 2512], zmm0
    vaddps zmm20, zmm30, zmm7
    vaddps zmm6, zmm9, zmm20
    vsubps zmm6, zmm2, zmm6
    vmaxps zmm6, zmm6, zmm1
    vsqrtps zmm6, zmm6
    vsubps zmm0, zmm6, zmmword ptr [rsp + 2320]
    vmovups zmmword ptr [rsp + 2320], zmm0
    vaddps zmm8, zmm7, zmmword ptr [rsp + 2256]
    vaddps zmm6, zmm5, zmm8
    vsubps zmm6, zmm2, zmm6
    vmaxps zmm6, zmm6, zmm1
    vsqrtps zmm6, zmm6
    vsubps zmm0, zmm6, zmm16
    vmovups zmmword ptr [rsp + 2256], zmm0
    vaddps zmm4, zmm22, zmm7
    vaddps zmm6, zmm23, zmm4
    vsubps zmm6, zmm2, zmm6
    vmaxps zmm6, zmm6, zmm1
    vsqrtps zmm6, zmm6
    vsubps zmm0, zmm6, zmmword ptr [rsp + 2832]
    vmovups zmmword ptr [rsp + 2832], zmm0
    vaddps zmm26, zmm7, zmmword ptr [rsp + 3024]
    vmovaps zmm0, zmm15
    vaddps zmm6, zmm15, zmm26
    vsubps zmm6, zmm2, zmm6
    vmaxps zmm6, zmm6, zmm1
    vsqrtps zmm6, zmm6
    vsubps zmm6, zmm6, zmmword ptr [rsp + 2768]
    vmovups zmmword ptr [rsp + 2768], zmm6
    vaddps zmm16, zmm27, zmm7
    vaddps zmm15, zmm24, zmm16
    vsubps zmm15, zmm2, zmm15
    vmaxps zmm15, zmm15, zmm1
    vsqrtps zmm15, zmm15
    vsubps zmm6, zmm15, zmmword ptr [rsp + 2704]
    vmovups zmmword ptr [rsp + 2704], zmm6
    vaddps zmm19, zmm17, zmm7
    vaddps zmm15, zmm28, zmm19
    vsubps zmm15, zmm2, zmm15
    vmaxps zmm15, zmm15, zmm1
    vsqrtps zmm15, zmm15
    vsubps zmm6, zmm15, zmmword ptr [rsp + 2640]
    vmovups zmmword ptr [rsp + 2640], zmm6
    vaddps zmm18, zmm18, zmm7
    vaddps zmm15, zmm21, zmm18
    vsubps zmm15, zmm2, zmm15
    vmaxps zmm15, zmm15, zmm1
    vsqrtps zmm15, zmm15
    vsubps zmm6, zmm15, zmmword ptr [rsp + 2576]
    vmovups zmmword ptr [rsp + 2576], zmm6
    vaddps zmm17, zmm7, zmmword ptr [rsp + 272]
    vmovaps zmm29, zmm10
    vaddps zmm15, zmm10, zmm17
    vsubps zmm15, zmm2, zmm15
    vmaxps zmm15, zmm15, zmm1
    vsqrtps zmm15, zmm15
    vsubps zmm6, zmm15, zmmword ptr [rsp + 3344]
    vmovups zmmword ptr [rsp + 272], zmm6
    vaddps zmm10, zmm7, zmmword ptr [rsp + 208]
    vmovaps zmm22, zmm11
    vaddps zmm15, zmm11, zmm10
    vsubps zmm15, zmm2, zmm15
    vmaxps zmm15, zmm15, zmm1
    vsqrtps zmm15, zmm15
    vsubps zmm6, zmm15, zmmword ptr [rsp + 3280]
    vmovups zmmword ptr [rsp + 208], zmm6
    vaddps zmm11, zmm7, zmmword ptr [rsp + 144]
    vmovaps zmm30, zmm12
    vaddps zmm15, zmm12, zmm11
    vsubps zmm15, zmm2, zmm15
    vmaxps zmm15, zmm15, zmm1
    vsqrtps zmm15, zmm15
    vsubps zmm6, zmm15, zmmword ptr [rsp + 3216]
    vmovups zmmword ptr [rsp + 144], zmm6
    vaddps zmm12, zmm7, zmmword ptr [rsp + 80]
    vmovaps zmm27, zmm13
    vaddps zmm15, zmm13, zmm12
    vsubps zmm15, zmm2, zmm15
    vmaxps zmm15, zmm15, zmm1
    vsqrtps zmm15, zmm15
    vsubps zmm6, zmm15, zmmword ptr [rsp + 3152]
    vmovups zmmword ptr [rsp + 80], zmm6
    vaddps zmm13, zmm7, zmmword ptr [rsp + 16]
    vaddps zmm15, zmm25, zmm13
    vsubps zmm15, zmm2, zmm15
    vmaxps zmm15, zmm15, zmm1
    vsqrtps zmm15, zmm15
    vsubps zmm6, zmm15, zmmword ptr [rsp + 3088]
    vmovups zmmword ptr [rsp + 16], zmm6
    vsubps zmm14, zmm14, zmmword ptr [rsp + 3792]
    vmovups zmm6, zmmword ptr [rsp + 3728]
    vsubps zmm15, zmm6, zmmword ptr [rsp - 128]
    vmovups zmm6, zmmword ptr [rsp + 3664]
    vsubps zmm6, zmm6, zmmword ptr [rsp - 64]
    vmovups zmmword ptr [rsp - 128], zmm6
    vmovups zmm6, zmmword ptr [rsp + 3600]
    vsubps zmm6, zmm6, zmmword ptr [rsp + 336]
    vsubps zmm20, zmm20, zmm9
    vsubps zmm5, zmm8, zmm5
    vsubps zmm23, zmm4, zmm23
    vsubps zmm26, zmm26, zmm0
    vsubps zmm16, zmm16, zmm24
    vsubps zmm24, zmm19, zmm28
    vsubps zmm28, zmm18, zmm21
    vsubps zmm29, zmm17, zmm29
    vsubps zmm21, zmm10, zmm22
    vsubps zmm30, zmm11, zmm30
    vsubps zmm19, zmm12, zmm27
    vsubps zmm18, zmm13, zmm25
    vaddps zmm9, zmm14, zmm2
    vminps zmm9, zmm9, zmm2
    vmaxps zmm9, zmm9, zmm1
    vsqrtps zmm9, zmm9
    vmovups zmm10, zmmword ptr [rsp + 400]
    vsubps zmm9, zmm10, zmm9
    vmovups zmm0, zmmword ptr [rsp + 3856]
    vmaxps zmm27, zmm0, zmm9
    vaddps zmm9, zmm15, zmm2
    vminps zmm9, zmm9, zmm2
    vmaxps zmm9, zmm9, zmm1
    vsqrtps zmm9, zmm9
    vmovups zmm10, zmmword ptr [rsp + 1040]
    vsubps zmm9, zmm10, zmm9
    vmovups zmm0, zmmword ptr [rsp + 2448]
    vmaxps zmm22, zmm0, zmm9
    vaddps zmm4, zmm2, zmmword ptr [rsp - 128]
    vminps zmm4, zmm4, zmm2
    vmaxps zmm4, zmm4, zmm1
    vsqrtps zmm4, zmm4
    vmovups zmm9, zmmword ptr [rsp + 1680]
    vsubps zmm4, zmm9, zmm4
    vmovups zmm0, zmmword ptr [rsp + 2384]
    vmaxps zmm13, zmm0, zmm4
    vaddps zmm0, zmm6, zmm2
    vminps zmm0, zmm0, zmm2
    vmaxps zmm0, zmm0, zmm1
    vsqrtps zmm0, zmm0
    vmovups zmm4, zmmword ptr [rsp + 1616]
    vsubps zmm0, zmm4, zmm0
    vmovups zmm4, zmmword ptr [rsp + 2512]
    vmaxps zmm12, zmm4, zmm0
    vaddps zmm0, zmm20, zmm2
    vminps zmm0, zmm0, zmm2
    vmaxps zmm0, zmm0, zmm1
    vsqrtps zmm0, zmm0
    vmovups zmm4, zmmword ptr [rsp + 2128]
    vsubps zmm0, zmm4, zmm0
    vmovups zmm4, zmmword ptr [rsp + 2320]
    vmaxps zmm11, zmm4, zmm0
    vaddps zmm0, zmm5, zmm2
    vminps zmm0, zmm0, zmm2
    vmaxps zmm0, zmm0, zmm1
    vsqrtps zmm0, zmm0
    vmovups zmm4, zmmword ptr [rsp + 2064]
    vsubps zmm0, zmm4, zmm0
    vmovups zmm4, zmmword ptr [rsp + 2256]
    vmaxps zmm10, zmm4, zmm0
    vaddps zmm0, zmm23, zmm2
    vminps zmm0, zmm0, zmm2
    vmaxps zmm0, zmm0, zmm1
    vsqrtps zmm0, zmm0
    vmovups zmm4, zmmword ptr [rsp + 2000]
    vsubps zmm0, zmm4, zmm0
    vmovups zmm4, zmmword ptr [rsp + 2832]
    vmaxps zmm17, zmm4, zmm0
    vaddps zmm0, zmm26, zmm2
    vminps zmm0, zmm0, zmm2
    vmaxps zmm0, zmm0, zmm1
    vsqrtps zmm0, zmm0
    vmovups zmm4, zmmword ptr [rsp + 1936]
    vsubps zmm0, zmm4, zmm0
    vmovups zmm4, zmmword ptr [rsp + 2768]
    vmaxps zmm6, zmm4, zmm0
    vaddps zmm0, zmm16, zmm2
    vminps zmm0, zmm0, zmm2
    vmaxps zmm0, zmm0, zmm1
    vsqrtps zmm0, zmm0
    vmovups zmm4, zmmword ptr [rsp + 1552]
    vsubps zmm0, zmm4, zmm0
    vmovups zmm4, zmmword ptr [rsp + 2704]
    vmaxps zmm5, zmm4, zmm0
    vaddps zmm0, zmm24, zmm2
    vminps zmm0, zmm0, zmm2
    vmaxps zmm0, zmm0, zmm1
    vsqrtps zmm0, zmm0
    vmovups zmm4, zmmword ptr [rsp + 2960]
    vsubps zmm0, zmm4, zmm0
    vmovups zmm4, zmmword ptr [rsp + 2640]
    vmaxps zmm4, zmm4, zmm0
    vaddps zmm0, zmm28, zmm2
    vminps zmm0, zmm0, zmm2
    vmaxps zmm0, zmm0, zmm1
    vsqrtps zmm0, zmm0
    vmovups zmm8, zmmword ptr [rsp + 2896]
    vsubps zmm0, zmm8, zmm0
    vmovups zmm8, zmmword ptr [rsp + 2576]
    vmaxps zmm0, zmm8, zmm0
    vaddps zmm8, zmm29, zmm2
    vminps zmm8, zmm8, zmm2
    vmaxps zmm8, zmm8, zmm1
    vsqrtps zmm8, zmm8
    vmovups zmm9, zmmword ptr [rsp + 1872]
    vsubps zmm8, zmm9, zmm8
    vmovups zmm9, zmmword ptr [rsp + 272]
    vmaxps zmm9, zmm9, zmm8
    vaddps zmm8, zmm21, zmm2
    vminps zmm8, zmm8, zmm2
    vmaxps zmm8, zmm8, zmm1
    vsqrtps zmm8, zmm8
    vmovups zmm14, zmmword ptr [rsp + 1808]
    vsubps zmm8, zmm14, zmm8
    vmovups zmm14, zmmword ptr [rsp + 208]
    vmaxps zmm15, zmm14, zmm8
    vaddps zmm8, zmm30, zmm2
    vminps zmm8, zmm8, zmm2
    vmaxps zmm8, zmm8, zmm1
    vsqrtps zmm8, zmm8
    vmovups zmm14, zmmword ptr [rsp + 1744]
    vsubps zmm8, zmm14, zmm8
    vmovups zmm14, zmmword ptr [rsp + 144]
    vmaxps zmm16, zmm14, zmm8
    vaddps zmm8, zmm19, zmm2
    vminps zmm8, zmm8, zmm2
    vmaxps zmm8, zmm8, zmm1
    vsqrtps zmm8, zmm8
    vmovups zmm14, zmmword ptr [rsp + 2192]
    vsubps zmm8, zmm14, zmm8
    vmovups zmm14, zmmword ptr [rsp + 80]
    vmaxps zmm19, zmm14, zmm8
    vaddps zmm8, zmm18, zmm2
    vminps zmm8, zmm8, zmm2
    vmaxps zmm8, zmm8, zmm1
    vsqrtps zmm8, zmm8
    vmovups zmm14, zmmword ptr [rsp + 3408]
    vsubps zmm8, zmm14, zmm8
    vmovups zmm14, zmmword ptr [rsp + 16]
    vmaxps zmm18, zmm14, zmm8
    vmaxps zmm8, zmm27, zmm1
    vfnmadd213ps zmm8, zmm8, zmm2
    vaddps zmm14, zmm7, zmmword ptr [rsp + 976]
    vaddps zmm14, zmm14, zmm8
    vmaxps zmm8, zmm22, zmm1
    vfnmadd213ps zmm8, zmm8, zmm2
    vaddps zmm20, zmm7, zmmword ptr [rsp + 912]
    vaddps zmm21, zmm20, zmm8
    vmaxps zmm8, zmm13, zmm1
    vfnmadd213ps zmm8, zmm8, zmm2
    vaddps zmm13, zmm7, zmmword ptr [rsp + 848]
    vaddps zmm24, zmm13, zmm8
    vmaxps zmm8, zmm12, zmm1
    vfnmadd213ps zmm8, zmm8, zmm2
    vaddps zmm12, zmm7, zmmword ptr [rsp + 528]
    vaddps zmm23, zmm12, zmm8
    vmaxps zmm8, zmm11, zmm1
    vfnmadd213ps zmm8, zmm8, zmm2
    vaddps zmm11, zmm7, zmmword ptr [rsp + 784]
    vaddps zmm8, zmm11, zmm8
    vmaxps zmm10, zmm10, zmm1
    vfnmadd213ps zmm10, zmm10, zmm2
    vaddps zmm11, zmm7, zmmword ptr [rsp + 720]
    vaddps zmm20, zmm11, zmm10
    vmaxps zmm10, zmm17, zmm1
    vfnmadd213ps zmm10, zmm10, zmm2
    vaddps zmm11, zmm7, zmmword ptr [rsp + 656]
    vaddps zmm13, zmm11, zmm10
    vmaxps zmm6, zmm6, zmm1
    vfnmadd213ps zmm6, zmm6, zmm2
    vaddps zmm10, zmm7, zmmword ptr [rsp + 1488]
    vaddps zmm12, zmm10, zmm6
    vmaxps zmm5, zmm5, zmm1
    vfnmadd213ps zmm5, zmm5, zmm2
    vaddps zmm6, zmm7, zmmword ptr [rsp + 1424]
    vaddps zmm11, zmm6, zmm5
    vmaxps zmm4, zmm4, zmm1
    vfnmadd213ps zmm4, zmm4, zmm2
    vaddps zmm5, zmm7, zmmword ptr [rsp + 1360]
    vaddps zmm10, zmm5, zmm4
    vmaxps zmm0, zmm0, zmm1
    vfnmadd213ps zmm0, zmm0, zmm2
    vaddps zmm4, zmm7, zmmword ptr [rsp + 1296]
    vaddps zmm17, zmm4, zmm0
    vmaxps zmm0, zmm9, zmm1
    vfnmadd213ps zmm0, zmm0, zmm2
    vaddps zmm4, zmm7, zmmword ptr [rsp + 1232]
    vaddps zmm9, zmm4, zmm0
    vmaxps zmm0, zmm15, zmm1
    vfnmadd213ps zmm0, zmm0, zmm2
    vaddps zmm4, zmm7, zmmword ptr [rsp + 1168]
    vaddps zmm6, zmm4, zmm0
    vmaxps zmm0, zmm16, zmm1
    vfnmadd213ps zmm0, zmm0, zmm2
    vaddps zmm4, zmm7, zmmword ptr [rsp + 592]
    vaddps zmm5, zmm4, zmm0
    vmaxps zmm0, zmm19, zmm1
    vfnmadd213ps zmm0, zmm0, zmm2
    vaddps zmm4, zmm7, zmmword ptr [rsp + 1104]
    vaddps zmm4, zmm4, zmm0
    vmaxps zmm0, zmm18, zmm1
    vfnmadd213ps zmm0, zmm0, zmm2
    vaddps zmm15, zmm7, zmmword ptr [rsp + 464]
    vaddps zmm0, zmm15, zmm0
    vbroadcastss zmm15, dword ptr [rip + .K35800000]
    vaddps zmm14, zmm14, zmm15
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm3] {k1}, ymm14
    vextractf64x4 ymm14, zmm14, 1
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm31] {k1}, ymm14
    vaddps zmm14, zmm21, zmm15
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm3 + 4] {k1}, ymm14
    vextractf64x4 ymm14, zmm14, 1
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm31 + 4] {k1}, ymm14
    vaddps zmm14, zmm24, zmm15
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm3 + 8] {k1}, ymm14
    vextractf64x4 ymm14, zmm14, 1
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm31 + 8] {k1}, ymm14
    vaddps zmm14, zmm23, zmm15
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm3 + 12] {k1}, ymm14
    vextractf64x4 ymm14, zmm14, 1
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm31 + 12] {k1}, ymm14
    vaddps zmm8, zmm8, zmm15
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm3 + 16] {k1}, ymm8
    vextractf64x4 ymm8, zmm8, 1
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm31 + 16] {k1}, ymm8
    vaddps zmm8, zmm20, zmm15
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm3 + 20] {k1}, ymm8
    vextractf64x4 ymm8, zmm8, 1
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm31 + 20] {k1}, ymm8
    vaddps zmm8, zmm13, zmm15
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm3 + 24] {k1}, ymm8
    vextractf64x4 ymm8, zmm8, 1
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm31 + 24] {k1}, ymm8
    vaddps zmm8, zmm12, zmm15
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm3 + 28] {k1}, ymm8
    vextractf64x4 ymm8, zmm8, 1
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm31 + 28] {k1}, ymm8
    vaddps zmm8, zmm11, zmm15
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm3 + 32] {k1}, ymm8
    vextractf64x4 ymm8, zmm8, 1
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm31 + 32] {k1}, ymm8
    vaddps zmm8, zmm10, zmm15
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm3 + 36] {k1}, ymm8
    vextractf64x4 ymm8, zmm8, 1
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm31 + 36] {k1}, ymm8
    vaddps zmm8, zmm17, zmm15
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm3 + 40] {k1}, ymm8
    vextractf64x4 ymm8, zmm8, 1
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm31 + 40] {k1}, ymm8
    vaddps zmm8, zmm9, zmm15
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm3 + 44] {k1}, ymm8
    vextractf64x4 ymm8, zmm8, 1
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm31 + 44] {k1}, ymm8
    vaddps zmm6, zmm6, zmm15
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm3 + 48] {k1}, ymm6
    vextractf64x4 ymm6, zmm6, 1
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm31 + 48] {k1}, ymm6
    vaddps zmm5, zmm5, zmm15
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm3 + 52] {k1}, ymm5
    vextractf64x4 ymm5, zmm5, 1
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm31 + 52] {k1}, ymm5
    vaddps zmm4, zmm4, zmm15
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm3 + 56] {k1}, ymm4
    vextractf64x4 ymm4, zmm4, 1
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm31 + 56] {k1}, ymm4
    vaddps zmm0, zmm0, zmm15
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm3 + 60] {k1}, ymm0
    vextractf64x4 ymm0, zmm0, 1
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm31 + 60] {k1}, ymm0
    vpbroadcastq zmm0, qword ptr [rip + .K256]
    vpaddq zmm3, zmm3, zmm0
    vpaddq zmm31, zmm31, zmm0
    add r11, -16
    jne .L7
    cmp rax, rdi
    vmovaps xmm0, xmmword ptr [rsp]
    je .L24
    test dl, -64
    je .L25
.L8:
    add r8, 12
    and r8, rax
    mov r11, r8
    shl r11, 4
    mov edx, eax
    and edx, 3
    vpbroadcastq ymm1, r10
    vpaddq ymm1, ymm1, ymmword ptr [rip + .K419cd1c4926de539]
    vbroadcastss xmm2, xmm0
    sub rdi, r8
    vpbroadcastq ymm0, rcx
    vmovdqu ymmword ptr [rsp + 2256], ymm0
    vxorps xmm11, xmm11, xmm11
    vbroadcastss xmm6, dword ptr [rip + .K3f800000]
.L9:
    vpsrlq ymm0, ymm1, 4
    vpmullq ymm0, ymm0, qword ptr [rip + .K320]{1to4}
    vpsllq ymm3, ymm1, 2
    vpaddq ymm3, ymm3, ymmword ptr [rsp + 2256]
    vpaddq ymm9, ymm3, ymm0
    kxnorw k1, k0, k0
    vxorps xmm12, xmm12, xmm12
    vgatherqps xmm12 {k1}, dword ptr [1*ymm9]
    kxnorw k1, k0, k0
    vxorps xmm10, xmm10, xmm10
    vgatherqps xmm10 {k1}, dword ptr [1*ymm9 + 4]
    kxnorw k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps xmm5 {k1}, dword ptr [1*ymm9 + 8]
    kxnorw k1, k0, k0
    vxorps xmm7, xmm7, xmm7
    vgatherqps xmm7 {k1}, dword ptr [1*ymm9 + 12]
    kxnorw k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps xmm8 {k1}, dword ptr [1*ymm9 + 16]
    kxnorw k1, k0, k0
    vpxor xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 20]
    vmovaps xmmword ptr [rsp + 1552], xmm0
    kxnorw k1, k0, k0
    vpxord xmm31, xmm31, xmm31
    vgatherqps xmm31 {k1}, dword ptr [1*ymm9 + 24]
    kxnorw k1, k0, k0
    vxorps xmm30, xmm30, xmm30
    vgatherqps xmm30 {k1}, dword ptr [1*ymm9 + 28]
    kxnorw k1, k0, k0
    vxorps xmm26, xmm26, xmm26
    vgatherqps xmm26 {k1}, dword ptr [1*ymm9 + 32]
    kxnorw k1, k0, k0
    vxorps xmm27, xmm27, xmm27
    vgatherqps xmm27 {k1}, dword ptr [1*ymm9 + 36]
    kxnorw k1, k0, k0
    vxorps xmm29, xmm29, xmm29
    vgatherqps xmm29 {k1}, dword ptr [1*ymm9 + 40]
    kxnorw k1, k0, k0
    vxorps xmm28, xmm28, xmm28
    vgatherqps xmm28 {k1}, dword ptr [1*ymm9 + 44]
    kxnorw k1, k0, k0
    vxorps xmm16, xmm16, xmm16
    vgatherqps xmm16 {k1}, dword ptr [1*ymm9 + 48]
    kxnorw k1, k0, k0
    vxorps xmm15, xmm15, xmm15
    vgatherqps xmm15 {k1}, dword ptr [1*ymm9 + 52]
    kxnorw k1, k0, k0
    vxorps xmm14, xmm14, xmm14
    vgatherqps xmm14 {k1}, dword ptr [1*ymm9 + 56]
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 60]
    vmovaps xmmword ptr [rsp + 2960], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 64]
    vmovaps xmmword ptr [rsp + 1168], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 68]
    vmovaps xmmword ptr [rsp + 1232], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 72]
    vmovaps xmmword ptr [rsp + 1296], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 76]
    vmovaps xmmword ptr [rsp + 1360], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 80]
    vmovaps xmmword ptr [rsp + 1424], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 84]
    vmovaps xmmword ptr [rsp + 1488], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 88]
    vmovaps xmmword ptr [rsp + 656], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 92]
    vmovaps xmmword ptr [rsp + 720], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 96]
    vmovaps xmmword ptr [rsp + 784], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 100]
    vmovaps xmmword ptr [rsp + 528], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 104]
    vmovaps xmmword ptr [rsp + 848], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 108]
    vmovaps xmmword ptr [rsp + 912], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 112]
    vmovaps xmmword ptr [rsp + 976], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 116]
    vmovaps xmmword ptr [rsp + 336], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 120]
    vmovaps xmmword ptr [rsp - 64], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 124]
    vmovaps xmmword ptr [rsp - 128], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 128]
    vmovaps xmmword ptr [rsp + 1936], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 132]
    vmovaps xmmword ptr [rsp + 2000], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 136]
    vmovaps xmmword ptr [rsp + 2064], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 140]
    vmovaps xmmword ptr [rsp + 2128], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 144]
    vmovaps xmmword ptr [rsp + 1616], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 148]
    vmovaps xmmword ptr [rsp + 1680], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 152]
    vmovaps xmmword ptr [rsp + 1040], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 156]
    vmovaps xmmword ptr [rsp + 400], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 160]
    vmovaps xmmword ptr [rsp + 16], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 164]
    vmovaps xmmword ptr [rsp + 80], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 168]
    vmovaps xmmword ptr [rsp + 144], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 172]
    vmovaps xmmword ptr [rsp + 208], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 176]
    vmovaps xmmword ptr [rsp + 272], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 180]
    vmovaps xmmword ptr [rsp + 464], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 184]
    vmovaps xmmword ptr [rsp + 1104], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 188]
    vmovaps xmmword ptr [rsp + 592], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 256]
    kxnorw k1, k0, k0
    vpxor xmm3, xmm3, xmm3
    vgatherqps xmm3 {k1}, dword ptr [1*ymm9 + 260]
    kxnorw k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps xmm4 {k1}, dword ptr [1*ymm9 + 264]
    kxnorw k1, k0, k0
    vxorps xmm24, xmm24, xmm24
    vgatherqps xmm24 {k1}, dword ptr [1*ymm9 + 268]
    kxnorw k1, k0, k0
    vxorps xmm20, xmm20, xmm20
    vgatherqps xmm20 {k1}, dword ptr [1*ymm9 + 272]
    kxnorw k1, k0, k0
    vxorps xmm22, xmm22, xmm22
    vgatherqps xmm22 {k1}, dword ptr [1*ymm9 + 276]
    kxnorw k1, k0, k0
    vxorps xmm13, xmm13, xmm13
    vgatherqps xmm13 {k1}, dword ptr [1*ymm9 + 280]
    kxnorw k1, k0, k0
    vxorps xmm23, xmm23, xmm23
    vgatherqps xmm23 {k1}, dword ptr [1*ymm9 + 284]
    kxnorw k1, k0, k0
    vxorps xmm21, xmm21, xmm21
    vgatherqps xmm21 {k1}, dword ptr [1*ymm9 + 288]
    kxnorw k1, k0, k0
    vxorps xmm17, xmm17, xmm17
    vgatherqps xmm17 {k1}, dword ptr [1*ymm9 + 292]
    kxnorw k1, k0, k0
    vxorps xmm18, xmm18, xmm18
    vgatherqps xmm18 {k1}, dword ptr [1*ymm9 + 296]
    kxnorw k1, k0, k0
    vxorps xmm25, xmm25, xmm25
    vgatherqps xmm25 {k1}, dword ptr [1*ymm9 + 300]
    kxnorw k1, k0, k0
    vxorps xmm19, xmm19, xmm19
    vgatherqps xmm19 {k1}, dword ptr [1*ymm9 + 304]
    vmovaps xmmword ptr [rsp + 1744], xmm19
    kxnorw k1, k0, k0
    vxorps xmm19, xmm19, xmm19
    vgatherqps xmm19 {k1}, dword ptr [1*ymm9 + 308]
    vmovaps xmmword ptr [rsp + 1808], xmm19
    kxnorw k1, k0, k0
    vxorps xmm19, xmm19, xmm19
    vgatherqps xmm19 {k1}, dword ptr [1*ymm9 + 312]
    vmovaps xmmword ptr [rsp + 1872], xmm19
    kxnorw k1, k0, k0
    vxorps xmm19, xmm19, xmm19
    vgatherqps xmm19 {k1}, dword ptr [1*ymm9 + 316]
    vmovaps xmmword ptr [rsp + 2896], xmm19
    kxnorw k1, k0, k0
    vxorps xmm9, xmm9, xmm9
    vgatherqps xmm9 {k1}, dword ptr [rsi + 4*ymm1]
    vmovaps xmm19, xmm9
    vaddps xmm9, xmm12, xmm2
    vmovaps xmmword ptr [rsp + 2576], xmm9
    vaddps xmm9, xmm19, xmm9
    vmovaps xmm12, xmm19
    vsubps xmm9, xmm6, xmm9
    vmaxps xmm9, xmm9, xmm11
    vsqrtps xmm9, xmm9
    vsubps xmm0, xmm9, xmm0
    vmovaps xmmword ptr [rsp + 2192], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [rsi + 4*ymm1 + 4]
    vaddps xmm9, xmm10, xmm2
    vmovaps xmmword ptr [rsp + 2512], xmm9
    vaddps xmm9, xmm9, xmm0
    vsubps xmm9, xmm6, xmm9
    vmaxps xmm9, xmm9, xmm11
    vsqrtps xmm9, xmm9
    vsubps xmm3, xmm9, xmm3
    vmovaps xmmword ptr [rsp + 3408], xmm3
    kxnorw k1, k0, k0
    vxorps xmm3, xmm3, xmm3
    vgatherqps xmm3 {k1}, dword ptr [rsi + 4*ymm1 + 8]
    vaddps xmm5, xmm5, xmm2
    vmovaps xmmword ptr [rsp + 3024], xmm5
    vaddps xmm5, xmm3, xmm5
    vsubps xmm5, xmm6, xmm5
    vmaxps xmm5, xmm5, xmm11
    vsqrtps xmm5, xmm5
    vsubps xmm4, xmm5, xmm4
    vmovaps xmmword ptr [rsp + 2832], xmm4
    kxnorw k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps xmm4 {k1}, dword ptr [rsi + 4*ymm1 + 12]
    vaddps xmm5, xmm7, xmm2
    vmovaps xmmword ptr [rsp + 2448], xmm5
    vaddps xmm5, xmm4, xmm5
    vsubps xmm5, xmm6, xmm5
    vmaxps xmm5, xmm5, xmm11
    vsqrtps xmm5, xmm5
    vsubps xmm5, xmm5, xmm24
    vmovaps xmmword ptr [rsp + 2768], xmm5
    kxnorw k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps xmm5 {k1}, dword ptr [rsi + 4*ymm1 + 16]
    vaddps xmm7, xmm8, xmm2
    vmovaps xmmword ptr [rsp + 2384], xmm7
    vaddps xmm7, xmm5, xmm7
    vsubps xmm7, xmm6, xmm7
    vmaxps xmm7, xmm7, xmm11
    vsqrtps xmm7, xmm7
    vsubps xmm7, xmm7, xmm20
    vmovaps xmmword ptr [rsp + 2704], xmm7
    kxnorw k1, k0, k0
    vxorps xmm20, xmm20, xmm20
    vgatherqps xmm20 {k1}, dword ptr [rsi + 4*ymm1 + 20]
    vaddps xmm7, xmm2, xmmword ptr [rsp + 1552]
    vmovaps xmmword ptr [rsp + 2320], xmm7
    vaddps xmm7, xmm20, xmm7
    vsubps xmm7, xmm6, xmm7
    vmaxps xmm7, xmm7, xmm11
    vsqrtps xmm7, xmm7
    vsubps xmm7, xmm7, xmm22
    vmovaps xmmword ptr [rsp + 1552], xmm7
    kxnorw k1, k0, k0
    vxorps xmm22, xmm22, xmm22
    vgatherqps xmm22 {k1}, dword ptr [rsi + 4*ymm1 + 24]
    vaddps xmm10, xmm31, xmm2
    vaddps xmm7, xmm22, xmm10
    vsubps xmm7, xmm6, xmm7
    vmaxps xmm7, xmm7, xmm11
    vsqrtps xmm7, xmm7
    vsubps xmm7, xmm7, xmm13
    vmovaps xmmword ptr [rsp + 2640], xmm7
    kxnorw k1, k0, k0
    vxorps xmm13, xmm13, xmm13
    vgatherqps xmm13 {k1}, dword ptr [rsi + 4*ymm1 + 28]
    vaddps xmm9, xmm30, xmm2
    vaddps xmm7, xmm13, xmm9
    vsubps xmm7, xmm6, xmm7
    vmaxps xmm7, xmm7, xmm11
    vsqrtps xmm7, xmm7
    vsubps xmm7, xmm7, xmm23
    vmovaps xmmword ptr [rsp + 3344], xmm7
    kxnorw k1, k0, k0
    vxorps xmm23, xmm23, xmm23
    vgatherqps xmm23 {k1}, dword ptr [rsi + 4*ymm1 + 32]
    vaddps xmm8, xmm26, xmm2
    vaddps xmm7, xmm23, xmm8
    vsubps xmm7, xmm6, xmm7
    vmaxps xmm7, xmm7, xmm11
    vsqrtps xmm7, xmm7
    vsubps xmm7, xmm7, xmm21
    vmovaps xmmword ptr [rsp + 3280], xmm7
    kxnorw k1, k0, k0
    vxorps xmm26, xmm26, xmm26
    vgatherqps xmm26 {k1}, dword ptr [rsi + 4*ymm1 + 36]
    vaddps xmm7, xmm27, xmm2
    vaddps xmm24, xmm26, xmm7
    vsubps xmm24, xmm6, xmm24
    vmaxps xmm24, xmm24, xmm11
    vsqrtps xmm24, xmm24
    vsubps xmm17, xmm24, xmm17
    vmovaps xmmword ptr [rsp + 3216], xmm17
    kxnorw k1, k0, k0
    vxorps xmm27, xmm27, xmm27
    vgatherqps xmm27 {k1}, dword ptr [rsi + 4*ymm1 + 40]
    vaddps xmm29, xmm29, xmm2
    vaddps xmm17, xmm27, xmm29
    vsubps xmm17, xmm6, xmm17
    vmaxps xmm17, xmm17, xmm11
    vsqrtps xmm17, xmm17
    vsubps xmm17, xmm17, xmm18
    vmovaps xmmword ptr [rsp + 3152], xmm17
    kxnorw k1, k0, k0
    vxorps xmm18, xmm18, xmm18
    vgatherqps xmm18 {k1}, dword ptr [rsi + 4*ymm1 + 44]
    vaddps xmm31, xmm28, xmm2
    vaddps xmm17, xmm18, xmm31
    vsubps xmm17, xmm6, xmm17
    vmaxps xmm17, xmm17, xmm11
    vsqrtps xmm17, xmm17
    vsubps xmm17, xmm17, xmm25
    vmovaps xmmword ptr [rsp + 3088], xmm17
    kxnorw k1, k0, k0
    vxorps xmm21, xmm21, xmm21
    vgatherqps xmm21 {k1}, dword ptr [rsi + 4*ymm1 + 48]
    vaddps xmm30, xmm16, xmm2
    vaddps xmm17, xmm21, xmm30
    vsubps xmm17, xmm6, xmm17
    vmaxps xmm17, xmm17, xmm11
    vsqrtps xmm17, xmm17
    vsubps xmm16, xmm17, xmmword ptr [rsp + 1744]
    vmovaps xmmword ptr [rsp + 1744], xmm16
    kxnorw k1, k0, k0
    vxorps xmm25, xmm25, xmm25
    vgatherqps xmm25 {k1}, dword ptr [rsi + 4*ymm1 + 52]
    vaddps xmm28, xmm15, xmm2
    vaddps xmm17, xmm25, xmm28
    vsubps xmm17, xmm6, xmm17
    vmaxps xmm17, xmm17, xmm11
    vsqrtps xmm17, xmm17
    vsubps xmm15, xmm17, xmmword ptr [rsp + 1808]
    vmovaps xmmword ptr [rsp + 1808], xmm15
    kxnorw k1, k0, k0
    vxorps xmm15, xmm15, xmm15
    vgatherqps xmm15 {k1}, dword ptr [rsi + 4*ymm1 + 56]
    vaddps xmm16, xmm14, xmm2
    vaddps xmm17, xmm15, xmm16
    vsubps xmm17, xmm6, xmm17
    vmaxps xmm17, xmm17, xmm11
    vsqrtps xmm17, xmm17
    vsubps xmm14, xmm17, xmmword ptr [rsp + 1872]
    vmovaps xmmword ptr [rsp + 1872], xmm14
    kxnorw k1, k0, k0
    vxorps xmm14, xmm14, xmm14
    vgatherqps xmm14 {k1}, dword ptr [rsi + 4*ymm1 + 60]
    vaddps xmm19, xmm2, xmmword ptr [rsp + 2960]
    vaddps xmm17, xmm14, xmm19
    vsubps xmm17, xmm6, xmm17
    vmaxps xmm17, xmm17, xmm11
    vsqrtps xmm17, xmm17
    vsubps xmm24, xmm17, xmmword ptr [rsp + 2896]
    vmovaps xmm17, xmmword ptr [rsp + 2576]
    vsubps xmm12, xmm17, xmm12
    vmovaps xmm17, xmmword ptr [rsp + 2512]
    vsubps xmm0, xmm17, xmm0
    vmovaps xmm17, xmmword ptr [rsp + 3024]
    vsubps xmm3, xmm17, xmm3
    vmovaps xmm17, xmmword ptr [rsp + 2448]
    vsubps xmm4, xmm17, xmm4
    vmovaps xmm17, xmmword ptr [rsp + 2384]
    vsubps xmm5, xmm17, xmm5
    vmovaps xmm17, xmmword ptr [rsp + 2320]
    vsubps xmm17, xmm17, xmm20
    vsubps xmm22, xmm10, xmm22
    vsubps xmm13, xmm9, xmm13
    vsubps xmm10, xmm8, xmm23
    vsubps xmm9, xmm7, xmm26
    vsubps xmm29, xmm29, xmm27
    vsubps xmm26, xmm31, xmm18
    vsubps xmm27, xmm30, xmm21
    vsubps xmm21, xmm28, xmm25
    vsubps xmm23, xmm16, xmm15
    vsubps xmm18, xmm19, xmm14
    vaddps xmm7, xmm12, xmm6
    vminps xmm7, xmm7, xmm6
    vmaxps xmm7, xmm7, xmm11
    vsqrtps xmm7, xmm7
    vmovaps xmm8, xmmword ptr [rsp + 1936]
    vsubps xmm7, xmm8, xmm7
    vmovaps xmm8, xmmword ptr [rsp + 2192]
    vmaxps xmm20, xmm8, xmm7
    vaddps xmm0, xmm0, xmm6
    vminps xmm0, xmm0, xmm6
    vmaxps xmm0, xmm0, xmm11
    vsqrtps xmm0, xmm0
    vmovaps xmm7, xmmword ptr [rsp + 2000]
    vsubps xmm0, xmm7, xmm0
    vmovaps xmm7, xmmword ptr [rsp + 3408]
    vmaxps xmm0, xmm7, xmm0
    vaddps xmm3, xmm3, xmm6
    vminps xmm3, xmm3, xmm6
    vmaxps xmm3, xmm3, xmm11
    vsqrtps xmm3, xmm3
    vmovaps xmm7, xmmword ptr [rsp + 2064]
    vsubps xmm3, xmm7, xmm3
    vmovaps xmm7, xmmword ptr [rsp + 2832]
    vmaxps xmm25, xmm7, xmm3
    vaddps xmm3, xmm4, xmm6
    vminps xmm3, xmm3, xmm6
    vmaxps xmm3, xmm3, xmm11
    vsqrtps xmm3, xmm3
    vmovaps xmm4, xmmword ptr [rsp + 2128]
    vsubps xmm3, xmm4, xmm3
    vmovaps xmm4, xmmword ptr [rsp + 2768]
    vmaxps xmm15, xmm4, xmm3
    vaddps xmm3, xmm5, xmm6
    vminps xmm3, xmm3, xmm6
    vmaxps xmm3, xmm3, xmm11
    vsqrtps xmm3, xmm3
    vmovaps xmm4, xmmword ptr [rsp + 1616]
    vsubps xmm3, xmm4, xmm3
    vmovaps xmm4, xmmword ptr [rsp + 2704]
    vmaxps xmm3, xmm4, xmm3
    vaddps xmm4, xmm17, xmm6
    vminps xmm4, xmm4, xmm6
    vmaxps xmm4, xmm4, xmm11
    vsqrtps xmm4, xmm4
    vmovaps xmm5, xmmword ptr [rsp + 1680]
    vsubps xmm4, xmm5, xmm4
    vmovaps xmm5, xmmword ptr [rsp + 1552]
    vmaxps xmm4, xmm5, xmm4
    vaddps xmm5, xmm22, xmm6
    vminps xmm5, xmm5, xmm6
    vmaxps xmm5, xmm5, xmm11
    vsqrtps xmm5, xmm5
    vmovaps xmm7, xmmword ptr [rsp + 1040]
    vsubps xmm5, xmm7, xmm5
    vmovaps xmm7, xmmword ptr [rsp + 2640]
    vmaxps xmm7, xmm7, xmm5
    vaddps xmm5, xmm13, xmm6
    vminps xmm5, xmm5, xmm6
    vmaxps xmm5, xmm5, xmm11
    vsqrtps xmm5, xmm5
    vmovaps xmm8, xmmword ptr [rsp + 400]
    vsubps xmm5, xmm8, xmm5
    vmovaps xmm8, xmmword ptr [rsp + 3344]
    vmaxps xmm8, xmm8, xmm5
    vaddps xmm5, xmm10, xmm6
    vminps xmm5, xmm5, xmm6
    vmaxps xmm5, xmm5, xmm11
    vsqrtps xmm5, xmm5
    vmovaps xmm10, xmmword ptr [rsp + 16]
    vsubps xmm5, xmm10, xmm5
    vmovaps xmm10, xmmword ptr [rsp + 3280]
    vmaxps xmm10, xmm10, xmm5
    vaddps xmm5, xmm9, xmm6
    vminps xmm5, xmm5, xmm6
    vmaxps xmm5, xmm5, xmm11
    vsqrtps xmm5, xmm5
    vmovaps xmm9, xmmword ptr [rsp + 80]
    vsubps xmm5, xmm9, xmm5
    vmovaps xmm9, xmmword ptr [rsp + 3216]
    vmaxps xmm14, xmm9, xmm5
    vaddps xmm5, xmm29, xmm6
    vminps xmm5, xmm5, xmm6
    vmaxps xmm5, xmm5, xmm11
    vsqrtps xmm5, xmm5
    vmovaps xmm9, xmmword ptr [rsp + 144]
    vsubps xmm5, xmm9, xmm5
    vmovaps xmm9, xmmword ptr [rsp + 3152]
    vmaxps xmm12, xmm9, xmm5
    vaddps xmm5, xmm26, xmm6
    vminps xmm5, xmm5, xmm6
    vmaxps xmm5, xmm5, xmm11
    vsqrtps xmm5, xmm5
    vmovaps xmm9, xmmword ptr [rsp + 208]
    vsubps xmm5, xmm9, xmm5
    vmovaps xmm9, xmmword ptr [rsp + 3088]
    vmaxps xmm5, xmm9, xmm5
    vaddps xmm9, xmm27, xmm6
    vminps xmm9, xmm9, xmm6
    vmaxps xmm9, xmm9, xmm11
    vsqrtps xmm9, xmm9
    vmovaps xmm13, xmmword ptr [rsp + 272]
    vsubps xmm9, xmm13, xmm9
    vmovaps xmm13, xmmword ptr [rsp + 1744]
    vmaxps xmm19, xmm13, xmm9
    vaddps xmm9, xmm21, xmm6
    vminps xmm9, xmm9, xmm6
    vmaxps xmm9, xmm9, xmm11
    vsqrtps xmm9, xmm9
    vmovaps xmm13, xmmword ptr [rsp + 464]
    vsubps xmm9, xmm13, xmm9
    vmovaps xmm13, xmmword ptr [rsp + 1808]
    vmaxps xmm13, xmm13, xmm9
    vaddps xmm9, xmm23, xmm6
    vminps xmm9, xmm9, xmm6
    vmaxps xmm9, xmm9, xmm11
    vsqrtps xmm9, xmm9
    vmovaps xmm16, xmmword ptr [rsp + 1104]
    vsubps xmm9, xmm16, xmm9
    vmovaps xmm16, xmmword ptr [rsp + 1872]
    vmaxps xmm16, xmm16, xmm9
    vaddps xmm9, xmm18, xmm6
    vminps xmm9, xmm9, xmm6
    vmaxps xmm9, xmm9, xmm11
    vsqrtps xmm9, xmm9
    vmovaps xmm17, xmmword ptr [rsp + 592]
    vsubps xmm9, xmm17, xmm9
    vmaxps xmm18, xmm24, xmm9
    vmaxps xmm9, xmm20, xmm11
    vfnmadd213ps xmm9, xmm9, xmm6
    vaddps xmm17, xmm2, xmmword ptr [rsp + 1168]
    vaddps xmm20, xmm17, xmm9
    vmaxps xmm0, xmm0, xmm11
    vfnmadd213ps xmm0, xmm0, xmm6
    vaddps xmm9, xmm2, xmmword ptr [rsp + 1232]
    vaddps xmm0, xmm9, xmm0
    vmaxps xmm9, xmm25, xmm11
    vfnmadd213ps xmm9, xmm9, xmm6
    vaddps xmm17, xmm2, xmmword ptr [rsp + 1296]
    vaddps xmm9, xmm17, xmm9
    vmaxps xmm15, xmm15, xmm11
    vfnmadd213ps xmm15, xmm15, xmm6
    vaddps xmm17, xmm2, xmmword ptr [rsp + 1360]
    vaddps xmm15, xmm17, xmm15
    vmaxps xmm3, xmm3, xmm11
    vfnmadd213ps xmm3, xmm3, xmm6
    vaddps xmm17, xmm2, xmmword ptr [rsp + 1424]
    vaddps xmm3, xmm17, xmm3
    vmaxps xmm4, xmm4, xmm11
    vfnmadd213ps xmm4, xmm4, xmm6
    vaddps xmm17, xmm2, xmmword ptr [rsp + 1488]
    vaddps xmm4, xmm17, xmm4
    vmaxps xmm7, xmm7, xmm11
    vfnmadd213ps xmm7, xmm7, xmm6
    vaddps xmm17, xmm2, xmmword ptr [rsp + 656]
    vaddps xmm7, xmm17, xmm7
    vmaxps xmm8, xmm8, xmm11
    vfnmadd213ps xmm8, xmm8, xmm6
    vaddps xmm17, xmm2, xmmword ptr [rsp + 720]
    vaddps xmm8, xmm17, xmm8
    vmaxps xmm10, xmm10, xmm11
    vfnmadd213ps xmm10, xmm10, xmm6
    vaddps xmm17, xmm2, xmmword ptr [rsp + 784]
    vaddps xmm10, xmm17, xmm10
    vmaxps xmm14, xmm14, xmm11
    vfnmadd213ps xmm14, xmm14, xmm6
    vaddps xmm17, xmm2, xmmword ptr [rsp + 528]
    vaddps xmm17, xmm17, xmm14
    vmaxps xmm12, xmm12, xmm11
    vfnmadd213ps xmm12, xmm12, xmm6
    vaddps xmm14, xmm2, xmmword ptr [rsp + 848]
    vaddps xmm12, xmm14, xmm12
    vmaxps xmm5, xmm5, xmm11
    vfnmadd213ps xmm5, xmm5, xmm6
    vaddps xmm14, xmm2, xmmword ptr [rsp + 912]
    vaddps xmm5, xmm14, xmm5
    vmaxps xmm14, xmm19, xmm11
    vfnmadd213ps xmm14, xmm14, xmm6
    vaddps xmm19, xmm2, xmmword ptr [rsp + 976]
    vaddps xmm14, xmm19, xmm14
    vmaxps xmm13, xmm13, xmm11
    vfnmadd213ps xmm13, xmm13, xmm6
    vaddps xmm19, xmm2, xmmword ptr [rsp + 336]
    vaddps xmm13, xmm19, xmm13
    vmaxps xmm16, xmm16, xmm11
    vfnmadd213ps xmm16, xmm16, xmm6
    vaddps xmm19, xmm2, xmmword ptr [rsp - 64]
    vaddps xmm16, xmm19, xmm16
    vmaxps xmm18, xmm18, xmm11
    vfnmadd213ps xmm18, xmm18, xmm6
    vaddps xmm19, xmm2, xmmword ptr [rsp - 128]
    vaddps xmm18, xmm19, xmm18
    vbroadcastss xmm21, dword ptr [rip + .K35800000]
    vaddps xmm19, xmm20, xmm21
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm1] {k1}, xmm19
    vaddps xmm0, xmm0, xmm21
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm1 + 4] {k1}, xmm0
    vaddps xmm0, xmm9, xmm21
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm1 + 8] {k1}, xmm0
    vaddps xmm0, xmm15, xmm21
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm1 + 12] {k1}, xmm0
    vaddps xmm0, xmm3, xmm21
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm1 + 16] {k1}, xmm0
    vaddps xmm0, xmm4, xmm21
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm1 + 20] {k1}, xmm0
    vaddps xmm0, xmm7, xmm21
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm1 + 24] {k1}, xmm0
    vaddps xmm0, xmm8, xmm21
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm1 + 28] {k1}, xmm0
    vaddps xmm0, xmm10, xmm21
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm1 + 32] {k1}, xmm0
    vaddps xmm0, xmm17, xmm21
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm1 + 36] {k1}, xmm0
    vaddps xmm0, xmm12, xmm21
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm1 + 40] {k1}, xmm0
    vaddps xmm0, xmm5, xmm21
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm1 + 44] {k1}, xmm0
    vaddps xmm0, xmm14, xmm21
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm1 + 48] {k1}, xmm0
    vaddps xmm0, xmm13, xmm21
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm1 + 52] {k1}, xmm0
    vaddps xmm0, xmm16, xmm21
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm1 + 56] {k1}, xmm0
    vaddps xmm0, xmm18, xmm21
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm1 + 60] {k1}, xmm0
    vpaddq ymm1, ymm1, qword ptr [rip + .K64]{1to4}
    add rdi, 4
    jne .L9
    cmp rax, r8
    vmovaps xmm0, xmmword ptr [rsp]
    je .L24
.L10:
    vbroadcastss zmm0, xmm0
    lea rax, [4*r11]
    mov rdi, r11
    shr rdi, 4
    lea rdi, [rdi + 4*rdi]
    shl rdi, 6
    lea rdi, [rdi + 4*r11]
    vbroadcastss zmm1, dword ptr [rip + .K3f800000]
    add rcx, rdi
    add rcx, 256
    vxorps xmm2, xmm2, xmm2
    vbroadcastss zmm3, dword ptr [rip + .K35800000]
.L11:
    vmovups zmm4, zmmword ptr [rsi + rax]
    vaddps zmm5, zmm0, zmmword ptr [rcx - 256]
    vaddps zmm6, zmm4, zmm5
    vsubps zmm4, zmm5, zmm4
    vaddps zmm4, zmm4, zmm1
    vmovups zmm5, zmmword ptr [rcx - 128]
    vsubps zmm6, zmm1, zmm6
    vmaxps zmm6, zmm6, zmm2
    vsqrtps zmm6, zmm6
    vminps zmm4, zmm4, zmm1
    vmaxps zmm4, zmm4, zmm2
    vsqrtps zmm4, zmm4
    vsubps zmm4, zmm5, zmm4
    vsubps zmm5, zmm6, zmmword ptr [rcx]
    vmaxps zmm4, zmm5, zmm4
    vmaxps zmm4, zmm4, zmm2
    vfnmadd213ps zmm4, zmm4, zmm1
    vaddps zmm5, zmm0, zmmword ptr [rcx - 192]
    vaddps zmm4, zmm5, zmm4
    vaddps zmm4, zmm4, zmm3
    vmovups zmmword ptr [r9 + rax], zmm4
    add rax, 64
    add rcx, 384
    dec rdx
    jne .L11
    jmp .L24
.L12:
    mov rdi, rax
    and rdi, r8
    mov r10, rdi
    shl r10, 4
    vbroadcastss zmm0, xmm0
    vmovups zmmword ptr [rsp + 1936], zmm0
    vmovdqa64 zmm0, zmmword ptr [rip + .K9e4c0e7672ed7ae4]
    vmovdqa64 zmm1, zmmword ptr [rip + .Kb42fb128c49b0a4e]
    vpbroadcastq zmm2, rcx
    vmovdqu64 zmmword ptr [rsp + 1552], zmm2
    mov r11, rdi
    vmovups zmm27, zmmword ptr [rsp + 1936]
.L13:
    vmovdqu64 zmmword ptr [rsp - 64], zmm1
    vmovdqu64 zmmword ptr [rsp - 128], zmm0
    vpsrlq zmm0, zmmword ptr [rsp - 128], 4
    vpsrlq zmm4, zmm1, 4
    vpbroadcastq zmm2, qword ptr [rip + .K320]
    vpmullq zmm4, zmm4, zmm2
    vpmullq zmm0, zmm0, zmm2
    vpsllq zmm5, zmm1, 2
    vmovdqu64 zmm1, zmmword ptr [rsp + 1552]
    vpaddq zmm5, zmm1, zmm5
    vpaddq zmm10, zmm5, zmm4
    vpsllq zmm4, zmmword ptr [rsp - 128], 2
    vpaddq zmm4, zmm1, zmm4
    vpaddq zmm11, zmm4, zmm0
    kxnorb k1, k0, k0
    vpxor xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11]
    kxnorb k1, k0, k0
    vpxor xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm10]
    vinsertf64x4 zmm20, zmm4, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 4]
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm10 + 4]
    vinsertf64x4 zmm19, zmm4, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 8]
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm10 + 8]
    vinsertf64x4 zmm18, zmm4, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 12]
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm10 + 12]
    vinsertf64x4 zmm1, zmm4, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 16]
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm10 + 16]
    vinsertf64x4 zmm2, zmm4, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 20]
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm10 + 20]
    vinsertf64x4 zmm0, zmm4, ymm0, 1
    vmovups zmmword ptr [rsp + 848], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 24]
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm10 + 24]
    vinsertf64x4 zmm0, zmm4, ymm0, 1
    vmovups zmmword ptr [rsp + 912], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 28]
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm10 + 28]
    vinsertf64x4 zmm0, zmm4, ymm0, 1
    vmovups zmmword ptr [rsp + 976], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 32]
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm10 + 32]
    vinsertf64x4 zmm0, zmm4, ymm0, 1
    vmovups zmmword ptr [rsp + 336], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 36]
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm10 + 36]
    vinsertf64x4 zmm0, zmm4, ymm0, 1
    vmovups zmmword ptr [rsp + 528], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 256]
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm10 + 256]
    vinsertf64x4 zmm4, zmm4, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 260]
    kxnorb k1, k0, k0
    vpxor xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm10 + 260]
    vinsertf64x4 zmm5, zmm5, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 264]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm10 + 264]
    vinsertf64x4 zmm6, zmm6, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 268]
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [1*zmm10 + 268]
    vinsertf64x4 zmm9, zmm8, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 272]
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [1*zmm10 + 272]
    vinsertf64x4 zmm28, zmm8, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 276]
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [1*zmm10 + 276]
    vinsertf64x4 zmm22, zmm8, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 280]
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [1*zmm10 + 280]
    vinsertf64x4 zmm8, zmm8, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 284]
    kxnorb k1, k0, k0
    vxorps xmm12, xmm12, xmm12
    vgatherqps ymm12 {k1}, dword ptr [1*zmm10 + 284]
    vinsertf64x4 zmm12, zmm12, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 288]
    kxnorb k1, k0, k0
    vxorps xmm13, xmm13, xmm13
    vgatherqps ymm13 {k1}, dword ptr [1*zmm10 + 288]
    vinsertf64x4 zmm0, zmm13, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm13, xmm13, xmm13
    vgatherqps ymm13 {k1}, dword ptr [1*zmm11 + 320]
    kxnorb k1, k0, k0
    vxorps xmm14, xmm14, xmm14
    vgatherqps ymm14 {k1}, dword ptr [1*zmm10 + 320]
    vinsertf64x4 zmm3, zmm14, ymm13, 1
    kxnorb k1, k0, k0
    vxorps xmm13, xmm13, xmm13
    vgatherqps ymm13 {k1}, dword ptr [1*zmm11 + 324]
    kxnorb k1, k0, k0
    vxorps xmm14, xmm14, xmm14
    vgatherqps ymm14 {k1}, dword ptr [1*zmm10 + 324]
    vinsertf64x4 zmm17, zmm14, ymm13, 1
    kxnorb k1, k0, k0
    vxorps xmm13, xmm13, xmm13
    vgatherqps ymm13 {k1}, dword ptr [1*zmm11 + 328]
    kxnorb k1, k0, k0
    vxorps xmm14, xmm14, xmm14
    vgatherqps ymm14 {k1}, dword ptr [1*zmm10 + 328]
    vinsertf64x4 zmm23, zmm14, ymm13, 1
    kxnorb k1, k0, k0
    vxorps xmm13, xmm13, xmm13
    vgatherqps ymm13 {k1}, dword ptr [1*zmm11 + 332]
    kxnorb k1, k0, k0
    vxorps xmm14, xmm14, xmm14
    vgatherqps ymm14 {k1}, dword ptr [1*zmm10 + 332]
    vinsertf64x4 zmm21, zmm14, ymm13, 1
    kxnorb k1, k0, k0
    vxorps xmm13, xmm13, xmm13
    vgatherqps ymm13 {k1}, dword ptr [1*zmm11 + 336]
    kxnorb k1, k0, k0
    vxorps xmm14, xmm14, xmm14
    vgatherqps ymm14 {k1}, dword ptr [1*zmm10 + 336]
    vinsertf64x4 zmm13, zmm14, ymm13, 1
    kxnorb k1, k0, k0
    vxorps xmm14, xmm14, xmm14
    vgatherqps ymm14 {k1}, dword ptr [1*zmm11 + 340]
    kxnorb k1, k0, k0
    vxorps xmm15, xmm15, xmm15
    vgatherqps ymm15 {k1}, dword ptr [1*zmm10 + 340]
    vinsertf64x4 zmm15, zmm15, ymm14, 1
    kxnorb k1, k0, k0
    vxorps xmm14, xmm14, xmm14
    vgatherqps ymm14 {k1}, dword ptr [1*zmm11 + 344]
    kxnorb k1, k0, k0
    vxorps xmm16, xmm16, xmm16
    vgatherqps ymm16 {k1}, dword ptr [1*zmm10 + 344]
    vinsertf64x4 zmm14, zmm16, ymm14, 1
    kxnorb k1, k0, k0
    vxorps xmm16, xmm16, xmm16
    vgatherqps ymm16 {k1}, dword ptr [1*zmm11 + 348]
    kxnorb k1, k0, k0
    vxorps xmm31, xmm31, xmm31
    vgatherqps ymm31 {k1}, dword ptr [1*zmm10 + 348]
    vinsertf64x4 zmm31, zmm31, ymm16, 1
    kxnorb k1, k0, k0
    vxorps xmm16, xmm16, xmm16
    vgatherqps ymm16 {k1}, dword ptr [1*zmm11 + 352]
    kxnorb k1, k0, k0
    vxorps xmm30, xmm30, xmm30
    vgatherqps ymm30 {k1}, dword ptr [1*zmm10 + 352]
    vinsertf64x4 zmm16, zmm30, ymm16, 1
    kxnorb k1, k0, k0
    vxorps xmm30, xmm30, xmm30
    vmovups zmm7, zmmword ptr [rsp - 128]
    vgatherqps ymm30 {k1}, dword ptr [rsi + 4*zmm7]
    kxnorb k1, k0, k0
    vxorps xmm26, xmm26, xmm26
    vmovups zmm7, zmmword ptr [rsp - 64]
    vgatherqps ymm26 {k1}, dword ptr [rsi + 4*zmm7]
    vinsertf64x4 zmm7, zmm26, ymm30, 1
    vmovups zmmword ptr [rsp + 464], zmm7
    vaddps zmm20, zmm20, zmm27
    vmovups zmmword ptr [rsp + 272], zmm20
    vaddps zmm20, zmm7, zmm20
    vbroadcastss zmm24, dword ptr [rip + .K3f800000]
    vminps zmm20, zmm20, zmm24
    vminps zmm20, zmm20, zmm4
    vsubps zmm26, zmm24, zmm20
    vaddps zmm30, zmm20, zmm24
    vmulps zmm26, zmm26, zmm30
    vxorps xmm25, xmm25, xmm25
    vmaxps zmm26, zmm26, zmm25
    vsqrtps zmm26, zmm26
    vmulps zmm3, zmm3, zmm26
    kxnorb k1, k0, k0
    vfmadd231ps zmm3, zmm20, zmm4
    vmovups zmmword ptr [rsp + 784], zmm3
    vxorps xmm4, xmm4, xmm4
    vmovups zmm3, zmmword ptr [rsp - 128]
    vgatherqps ymm4 {k1}, dword ptr [rsi + 4*zmm3 + 4]
    kxnorb k1, k0, k0
    vxorps xmm20, xmm20, xmm20
    vmovups zmm3, zmmword ptr [rsp - 64]
    vgatherqps ymm20 {k1}, dword ptr [rsi + 4*zmm3 + 4]
    vinsertf64x4 zmm20, zmm20, ymm4, 1
    vaddps zmm3, zmm19, zmm27
    vaddps zmm4, zmm20, zmm3
    vminps zmm4, zmm4, zmm24
    vminps zmm4, zmm4, zmm5
    vsubps zmm19, zmm24, zmm4
    vaddps zmm26, zmm4, zmm24
    vmulps zmm19, zmm19, zmm26
    vmaxps zmm19, zmm19, zmm25
    vsqrtps zmm19, zmm19
    vmulps zmm7, zmm17, zmm19
    kxnorb k1, k0, k0
    vfmadd231ps zmm7, zmm4, zmm5
    vmovups zmmword ptr [rsp + 720], zmm7
    vxorps xmm4, xmm4, xmm4
    vmovups zmm5, zmmword ptr [rsp - 128]
    vgatherqps ymm4 {k1}, dword ptr [rsi + 4*zmm5 + 8]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vmovups zmm7, zmmword ptr [rsp - 64]
    vgatherqps ymm5 {k1}, dword ptr [rsi + 4*zmm7 + 8]
    vinsertf64x4 zmm4, zmm5, ymm4, 1
    vaddps zmm18, zmm18, zmm27
    vaddps zmm5, zmm4, zmm18
    vminps zmm5, zmm5, zmm24
    vminps zmm5, zmm5, zmm6
    vsubps zmm17, zmm24, zmm5
    vaddps zmm19, zmm5, zmm24
    vmulps zmm17, zmm17, zmm19
    vmaxps zmm17, zmm17, zmm25
    vsqrtps zmm17, zmm17
    vmulps zmm7, zmm23, zmm17
    kxnorb k1, k0, k0
    vfmadd231ps zmm7, zmm5, zmm6
    vmovups zmmword ptr [rsp + 656], zmm7
    vxorps xmm5, xmm5, xmm5
    vmovups zmm6, zmmword ptr [rsp - 128]
    vgatherqps ymm5 {k1}, dword ptr [rsi + 4*zmm6 + 12]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vmovups zmm7, zmmword ptr [rsp - 64]
    vgatherqps ymm6 {k1}, dword ptr [rsi + 4*zmm7 + 12]
    vinsertf64x4 zmm23, zmm6, ymm5, 1
    vaddps zmm1, zmm1, zmm27
    vaddps zmm5, zmm23, zmm1
    vminps zmm5, zmm5, zmm24
    vminps zmm5, zmm5, zmm9
    vsubps zmm6, zmm24, zmm5
    vaddps zmm17, zmm5, zmm24
    vmulps zmm6, zmm6, zmm17
    vmaxps zmm6, zmm6, zmm25
    vsqrtps zmm6, zmm6
    vmulps zmm6, zmm21, zmm6
    kxnorb k1, k0, k0
    vfmadd231ps zmm6, zmm5, zmm9
    vmovups zmmword ptr [rsp + 1488], zmm6
    vxorps xmm5, xmm5, xmm5
    vmovups zmm6, zmmword ptr [rsp - 128]
    vgatherqps ymm5 {k1}, dword ptr [rsi + 4*zmm6 + 16]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vmovups zmm7, zmmword ptr [rsp - 64]
    vgatherqps ymm6 {k1}, dword ptr [rsi + 4*zmm7 + 16]
    vinsertf64x4 zmm29, zmm6, ymm5, 1
    vaddps zmm17, zmm2, zmm27
    vaddps zmm5, zmm29, zmm17
    vminps zmm5, zmm5, zmm24
    vminps zmm5, zmm5, zmm28
    vsubps zmm6, zmm24, zmm5
    vaddps zmm9, zmm5, zmm24
    vmulps zmm6, zmm6, zmm9
    vmaxps zmm6, zmm6, zmm25
    vsqrtps zmm6, zmm6
    vmulps zmm2, zmm13, zmm6
    kxnorb k1, k0, k0
    vfmadd231ps zmm2, zmm5, zmm28
    vmovups zmmword ptr [rsp + 1424], zmm2
    vxorps xmm5, xmm5, xmm5
    vmovups zmm2, zmmword ptr [rsp - 128]
    vgatherqps ymm5 {k1}, dword ptr [rsi + 4*zmm2 + 20]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vmovups zmm2, zmmword ptr [rsp - 64]
    vgatherqps ymm6 {k1}, dword ptr [rsi + 4*zmm2 + 20]
    vinsertf64x4 zmm2, zmm6, ymm5, 1
    vmovups zmmword ptr [rsp + 1680], zmm2
    vaddps zmm5, zmm27, zmmword ptr [rsp + 848]
    vmovups zmmword ptr [rsp + 1040], zmm5
    vaddps zmm5, zmm2, zmm5
    vminps zmm5, zmm5, zmm24
    vminps zmm5, zmm5, zmm22
    vsubps zmm6, zmm24, zmm5
    vaddps zmm9, zmm5, zmm24
    vmulps zmm6, zmm6, zmm9
    vmaxps zmm6, zmm6, zmm25
    vsqrtps zmm6, zmm6
    vmulps zmm2, zmm15, zmm6
    kxnorb k1, k0, k0
    vfmadd231ps zmm2, zmm5, zmm22
    vmovups zmmword ptr [rsp + 1104], zmm2
    vxorps xmm5, xmm5, xmm5
    vmovups zmm2, zmmword ptr [rsp - 128]
    vgatherqps ymm5 {k1}, dword ptr [rsi + 4*zmm2 + 24]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vmovups zmm2, zmmword ptr [rsp - 64]
    vgatherqps ymm6 {k1}, dword ptr [rsi + 4*zmm2 + 24]
    vinsertf64x4 zmm2, zmm6, ymm5, 1
    vmovups zmmword ptr [rsp + 1616], zmm2
    vaddps zmm30, zmm27, zmmword ptr [rsp + 912]
    vaddps zmm5, zmm2, zmm30
    vminps zmm5, zmm5, zmm24
    vminps zmm5, zmm5, zmm8
    vsubps zmm6, zmm24, zmm5
    vaddps zmm9, zmm5, zmm24
    vmulps zmm6, zmm6, zmm9
    vmaxps zmm6, zmm6, zmm25
    vsqrtps zmm6, zmm6
    vmulps zmm2, zmm14, zmm6
    kxnorb k1, k0, k0
    vfmadd231ps zmm2, zmm5, zmm8
    vmovups zmmword ptr [rsp + 912], zmm2
    vxorps xmm5, xmm5, xmm5
    vmovups zmm2, zmmword ptr [rsp - 128]
    vgatherqps ymm5 {k1}, dword ptr [rsi + 4*zmm2 + 28]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vmovups zmm2, zmmword ptr [rsp - 64]
    vgatherqps ymm6 {k1}, dword ptr [rsi + 4*zmm2 + 28]
    vinsertf64x4 zmm2, zmm6, ymm5, 1
    vmovups zmmword ptr [rsp + 80], zmm2
    vaddps zmm5, zmm27, zmmword ptr [rsp + 976]
    vmovups zmmword ptr [rsp + 208], zmm5
    vaddps zmm5, zmm2, zmm5
    vminps zmm5, zmm5, zmm24
    vminps zmm5, zmm5, zmm12
    vsubps zmm6, zmm24, zmm5
    vaddps zmm8, zmm5, zmm24
    vmulps zmm6, zmm6, zmm8
    vmaxps zmm6, zmm6, zmm25
    vsqrtps zmm6, zmm6
    vmulps zmm2, zmm31, zmm6
    kxnorb k1, k0, k0
    vfmadd231ps zmm2, zmm5, zmm12
    vmovups zmmword ptr [rsp + 976], zmm2
    vxorps xmm5, xmm5, xmm5
    vmovups zmm2, zmmword ptr [rsp - 128]
    vgatherqps ymm5 {k1}, dword ptr [rsi + 4*zmm2 + 32]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vmovups zmm2, zmmword ptr [rsp - 64]
    vgatherqps ymm6 {k1}, dword ptr [rsi + 4*zmm2 + 32]
    vinsertf64x4 zmm2, zmm6, ymm5, 1
    vmovups zmmword ptr [rsp + 16], zmm2
    vaddps zmm5, zmm27, zmmword ptr [rsp + 336]
    vmovups zmmword ptr [rsp + 144], zmm5
    vaddps zmm5, zmm2, zmm5
    vminps zmm5, zmm5, zmm24
    vminps zmm5, zmm5, zmm0
    vsubps zmm6, zmm24, zmm5
    vaddps zmm8, zmm5, zmm24
    vmulps zmm6, zmm6, zmm8
    vmaxps zmm6, zmm6, zmm25
    vsqrtps zmm6, zmm6
    vmulps zmm2, zmm16, zmm6
    kxnorb k1, k0, k0
    vfmadd231ps zmm2, zmm5, zmm0
    vmovups zmmword ptr [rsp + 336], zmm2
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 292]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm10 + 292]
    vinsertf64x4 zmm0, zmm5, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vmovups zmm2, zmmword ptr [rsp - 128]
    vgatherqps ymm5 {k1}, dword ptr [rsi + 4*zmm2 + 36]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vmovups zmm2, zmmword ptr [rsp - 64]
    vgatherqps ymm6 {k1}, dword ptr [rsi + 4*zmm2 + 36]
    vinsertf64x4 zmm5, zmm6, ymm5, 1
    vmovups zmmword ptr [rsp + 2000], zmm5
    vaddps zmm2, zmm27, zmmword ptr [rsp + 528]
    vmovups zmmword ptr [rsp + 400], zmm2
    vaddps zmm5, zmm5, zmm2
    vminps zmm5, zmm5, zmm24
    vminps zmm5, zmm5, zmm0
    vsubps zmm6, zmm24, zmm5
    vaddps zmm8, zmm5, zmm24
    vmulps zmm6, zmm6, zmm8
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [1*zmm11 + 356]
    kxnorb k1, k0, k0
    vxorps xmm9, xmm9, xmm9
    vgatherqps ymm9 {k1}, dword ptr [1*zmm10 + 356]
    vmaxps zmm6, zmm6, zmm25
    vsqrtps zmm6, zmm6
    vinsertf64x4 zmm8, zmm9, ymm8, 1
    vmulps zmm2, zmm8, zmm6
    vfmadd231ps zmm2, zmm5, zmm0
    vmovups zmmword ptr [rsp + 848], zmm2
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 40]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm10 + 40]
    vinsertf64x4 zmm0, zmm5, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm11 + 296]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm10 + 296]
    vinsertf64x4 zmm5, zmm6, ymm5, 1
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vmovups zmm2, zmmword ptr [rsp - 128]
    vgatherqps ymm6 {k1}, dword ptr [rsi + 4*zmm2 + 40]
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vmovups zmm2, zmmword ptr [rsp - 64]
    vgatherqps ymm8 {k1}, dword ptr [rsi + 4*zmm2 + 40]
    vinsertf64x4 zmm2, zmm8, ymm6, 1
    vmovups zmmword ptr [rsp + 2128], zmm2
    vaddps zmm31, zmm0, zmm27
    vaddps zmm0, zmm2, zmm31
    vminps zmm0, zmm0, zmm24
    vminps zmm0, zmm0, zmm5
    vsubps zmm6, zmm24, zmm0
    vaddps zmm8, zmm0, zmm24
    vmulps zmm6, zmm6, zmm8
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [1*zmm11 + 360]
    kxnorb k1, k0, k0
    vmaxps zmm6, zmm6, zmm25
    vsqrtps zmm6, zmm6
    vxorps xmm9, xmm9, xmm9
    vgatherqps ymm9 {k1}, dword ptr [1*zmm10 + 360]
    vinsertf64x4 zmm8, zmm9, ymm8, 1
    vmulps zmm2, zmm8, zmm6
    vfmadd231ps zmm2, zmm0, zmm5
    vmovups zmmword ptr [rsp + 528], zmm2
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 44]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm10 + 44]
    vinsertf64x4 zmm0, zmm5, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm11 + 300]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm10 + 300]
    vinsertf64x4 zmm5, zmm6, ymm5, 1
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm11 + 364]
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [1*zmm10 + 364]
    vinsertf64x4 zmm6, zmm8, ymm6, 1
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vmovups zmm2, zmmword ptr [rsp - 128]
    vgatherqps ymm8 {k1}, dword ptr [rsi + 4*zmm2 + 44]
    kxnorb k1, k0, k0
    vxorps xmm9, xmm9, xmm9
    vmovups zmm2, zmmword ptr [rsp - 64]
    vgatherqps ymm9 {k1}, dword ptr [rsi + 4*zmm2 + 44]
    vinsertf64x4 zmm7, zmm9, ymm8, 1
    vmovups zmmword ptr [rsp + 2064], zmm7
    vaddps zmm28, zmm0, zmm27
    vaddps zmm0, zmm7, zmm28
    vminps zmm0, zmm0, zmm24
    vminps zmm0, zmm0, zmm5
    vsubps zmm8, zmm24, zmm0
    vaddps zmm9, zmm0, zmm24
    vmulps zmm8, zmm8, zmm9
    vmaxps zmm8, zmm8, zmm25
    vsqrtps zmm8, zmm8
    vmulps zmm6, zmm6, zmm8
    vfmadd231ps zmm6, zmm0, zmm5
    vmovups zmmword ptr [rsp + 1360], zmm6
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 48]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm10 + 48]
    vinsertf64x4 zmm0, zmm5, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm11 + 304]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm10 + 304]
    vinsertf64x4 zmm5, zmm6, ymm5, 1
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm11 + 368]
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [1*zmm10 + 368]
    vinsertf64x4 zmm6, zmm8, ymm6, 1
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vmovups zmm7, zmmword ptr [rsp - 128]
    vgatherqps ymm8 {k1}, dword ptr [rsi + 4*zmm7 + 48]
    kxnorb k1, k0, k0
    vxorps xmm9, xmm9, xmm9
    vmovups zmm7, zmmword ptr [rsp - 64]
    vgatherqps ymm9 {k1}, dword ptr [rsi + 4*zmm7 + 48]
    vinsertf64x4 zmm16, zmm9, ymm8, 1
    vaddps zmm14, zmm0, zmm27
    vaddps zmm0, zmm16, zmm14
    vminps zmm0, zmm0, zmm24
    vminps zmm0, zmm0, zmm5
    vsubps zmm8, zmm24, zmm0
    vaddps zmm9, zmm0, zmm24
    vmulps zmm8, zmm8, zmm9
    vmaxps zmm8, zmm8, zmm25
    vsqrtps zmm8, zmm8
    vmulps zmm6, zmm6, zmm8
    vfmadd231ps zmm6, zmm0, zmm5
    vmovups zmmword ptr [rsp + 1296], zmm6
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 52]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm10 + 52]
    vinsertf64x4 zmm0, zmm5, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm11 + 308]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm10 + 308]
    vinsertf64x4 zmm5, zmm6, ymm5, 1
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vmovups zmm7, zmmword ptr [rsp - 128]
    vgatherqps ymm6 {k1}, dword ptr [rsi + 4*zmm7 + 52]
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vmovups zmm7, zmmword ptr [rsp - 64]
    vgatherqps ymm8 {k1}, dword ptr [rsi + 4*zmm7 + 52]
    vinsertf64x4 zmm21, zmm8, ymm6, 1
    vaddps zmm13, zmm0, zmm27
    vaddps zmm0, zmm21, zmm13
    vminps zmm0, zmm0, zmm24
    vminps zmm0, zmm0, zmm5
    vsubps zmm6, zmm24, zmm0
    vaddps zmm8, zmm0, zmm24
    vmulps zmm6, zmm6, zmm8
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [1*zmm11 + 372]
    kxnorb k1, k0, k0
    vxorps xmm9, xmm9, xmm9
    vgatherqps ymm9 {k1}, dword ptr [1*zmm10 + 372]
    vmaxps zmm6, zmm6, zmm25
    vsqrtps zmm6, zmm6
    vinsertf64x4 zmm8, zmm9, ymm8, 1
    vmulps zmm6, zmm8, zmm6
    vfmadd231ps zmm6, zmm0, zmm5
    vmovups zmmword ptr [rsp + 1232], zmm6
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 56]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm10 + 56]
    vinsertf64x4 zmm0, zmm5, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm11 + 312]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm10 + 312]
    vinsertf64x4 zmm5, zmm6, ymm5, 1
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vmovups zmm7, zmmword ptr [rsp - 128]
    vgatherqps ymm6 {k1}, dword ptr [rsi + 4*zmm7 + 56]
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vmovups zmm7, zmmword ptr [rsp - 64]
    vgatherqps ymm8 {k1}, dword ptr [rsi + 4*zmm7 + 56]
    vinsertf64x4 zmm15, zmm8, ymm6, 1
    vaddps zmm9, zmm0, zmm27
    vaddps zmm0, zmm15, zmm9
    vminps zmm0, zmm0, zmm24
    vminps zmm0, zmm0, zmm5
    vsubps zmm6, zmm24, zmm0
    vaddps zmm8, zmm0, zmm24
    vmulps zmm6, zmm6, zmm8
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [1*zmm11 + 376]
    kxnorb k1, k0, k0
    vmaxps zmm6, zmm6, zmm25
    vsqrtps zmm6, zmm6
    vxorps xmm12, xmm12, xmm12
    vgatherqps ymm12 {k1}, dword ptr [1*zmm10 + 376]
    vinsertf64x4 zmm8, zmm12, ymm8, 1
    vmulps zmm6, zmm8, zmm6
    vfmadd231ps zmm6, zmm0, zmm5
    vmovups zmmword ptr [rsp + 1168], zmm6
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 60]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm10 + 60]
    vinsertf64x4 zmm0, zmm5, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm11 + 316]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm10 + 316]
    vinsertf64x4 zmm6, zmm6, ymm5, 1
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [1*zmm11 + 380]
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [1*zmm10 + 380]
    vinsertf64x4 zmm8, zmm8, ymm5, 1
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vmovups zmm7, zmmword ptr [rsp - 128]
    vgatherqps ymm5 {k1}, dword ptr [rsi + 4*zmm7 + 60]
    kxnorb k1, k0, k0
    vxorps xmm12, xmm12, xmm12
    vmovups zmm7, zmmword ptr [rsp - 64]
    vgatherqps ymm12 {k1}, dword ptr [rsi + 4*zmm7 + 60]
    vinsertf64x4 zmm12, zmm12, ymm5, 1
    vaddps zmm5, zmm0, zmm27
    vaddps zmm0, zmm12, zmm5
    vminps zmm0, zmm0, zmm24
    vminps zmm0, zmm0, zmm6
    vsubps zmm19, zmm24, zmm0
    vaddps zmm26, zmm0, zmm24
    vmulps zmm19, zmm19, zmm26
    vmaxps zmm19, zmm19, zmm25
    vsqrtps zmm19, zmm19
    vmulps zmm7, zmm8, zmm19
    vfmadd231ps zmm7, zmm0, zmm6
    vmovups zmmword ptr [rsp + 592], zmm7
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 128]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm10 + 128]
    vinsertf64x4 zmm0, zmm6, ymm0, 1
    vmovups zmm6, zmmword ptr [rsp + 464]
    vsubps zmm6, zmm6, zmmword ptr [rsp + 272]
    vmaxps zmm6, zmm6, zmm25
    vmaxps zmm8, zmm6, zmm0
    vsubps zmm6, zmm24, zmm8
    vaddps zmm19, zmm8, zmm24
    vmulps zmm6, zmm6, zmm19
    kxnorb k1, k0, k0
    vxorps xmm19, xmm19, xmm19
    vgatherqps ymm19 {k1}, dword ptr [1*zmm11 + 192]
    kxnorb k1, k0, k0
    vxorps xmm26, xmm26, xmm26
    vgatherqps ymm26 {k1}, dword ptr [1*zmm10 + 192]
    vmaxps zmm6, zmm6, zmm25
    vsqrtps zmm6, zmm6
    vinsertf64x4 zmm19, zmm26, ymm19, 1
    vmulps zmm7, zmm19, zmm6
    vfmadd231ps zmm7, zmm8, zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 132]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm10 + 132]
    vinsertf64x4 zmm0, zmm6, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm11 + 196]
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [1*zmm10 + 196]
    vinsertf64x4 zmm6, zmm8, ymm6, 1
    vsubps zmm8, zmm20, zmm3
    vmaxps zmm8, zmm8, zmm25
    vmaxps zmm8, zmm8, zmm0
    vsubps zmm19, zmm24, zmm8
    vaddps zmm20, zmm8, zmm24
    vmulps zmm19, zmm19, zmm20
    vmaxps zmm19, zmm19, zmm25
    vsqrtps zmm19, zmm19
    vmulps zmm3, zmm6, zmm19
    vfmadd231ps zmm3, zmm8, zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 136]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm10 + 136]
    vinsertf64x4 zmm0, zmm6, ymm0, 1
    vsubps zmm4, zmm4, zmm18
    vmaxps zmm4, zmm4, zmm25
    vmaxps zmm4, zmm4, zmm0
    vsubps zmm6, zmm24, zmm4
    vaddps zmm8, zmm4, zmm24
    vmulps zmm6, zmm6, zmm8
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [1*zmm11 + 200]
    kxnorb k1, k0, k0
    vxorps xmm18, xmm18, xmm18
    vgatherqps ymm18 {k1}, dword ptr [1*zmm10 + 200]
    vmaxps zmm6, zmm6, zmm25
    vsqrtps zmm6, zmm6
    vinsertf64x4 zmm8, zmm18, ymm8, 1
    vmulps zmm6, zmm8, zmm6
    vfmadd231ps zmm6, zmm4, zmm0
    vmovups zmmword ptr [rsp + 464], zmm6
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 140]
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm10 + 140]
    vinsertf64x4 zmm0, zmm4, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm11 + 204]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm10 + 204]
    vinsertf64x4 zmm4, zmm6, ymm4, 1
    vsubps zmm6, zmm23, zmm1
    vmaxps zmm6, zmm6, zmm25
    vmaxps zmm8, zmm6, zmm0
    vsubps zmm6, zmm24, zmm8
    vaddps zmm18, zmm8, zmm24
    vmulps zmm6, zmm6, zmm18
    vmaxps zmm6, zmm6, zmm25
    vsqrtps zmm6, zmm6
    vmulps zmm23, zmm4, zmm6
    vfmadd231ps zmm23, zmm8, zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 144]
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm10 + 144]
    vinsertf64x4 zmm0, zmm4, ymm0, 1
    vsubps zmm4, zmm29, zmm17
    vmaxps zmm4, zmm4, zmm25
    vmaxps zmm4, zmm4, zmm0
    vsubps zmm8, zmm24, zmm4
    vaddps zmm17, zmm4, zmm24
    vmulps zmm8, zmm8, zmm17
    kxnorb k1, k0, k0
    vxorps xmm17, xmm17, xmm17
    vgatherqps ymm17 {k1}, dword ptr [1*zmm11 + 208]
    kxnorb k1, k0, k0
    vxorps xmm18, xmm18, xmm18
    vgatherqps ymm18 {k1}, dword ptr [1*zmm10 + 208]
    vmaxps zmm8, zmm8, zmm25
    vsqrtps zmm8, zmm8
    vinsertf64x4 zmm17, zmm18, ymm17, 1
    vmulps zmm1, zmm17, zmm8
    vfmadd231ps zmm1, zmm4, zmm0
    vmovups zmmword ptr [rsp + 272], zmm1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 148]
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm10 + 148]
    vinsertf64x4 zmm0, zmm4, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm11 + 212]
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [1*zmm10 + 212]
    vinsertf64x4 zmm4, zmm8, ymm4, 1
    vmovups zmm1, zmmword ptr [rsp + 1680]
    vsubps zmm8, zmm1, zmmword ptr [rsp + 1040]
    vmaxps zmm8, zmm8, zmm25
    vmaxps zmm8, zmm8, zmm0
    vsubps zmm17, zmm24, zmm8
    vaddps zmm18, zmm8, zmm24
    vmulps zmm17, zmm17, zmm18
    vmaxps zmm17, zmm17, zmm25
    vsqrtps zmm17, zmm17
    vmulps zmm29, zmm4, zmm17
    vfmadd231ps zmm29, zmm8, zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 152]
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [1*zmm10 + 152]
    vinsertf64x4 zmm0, zmm8, ymm0, 1
    vmovups zmm1, zmmword ptr [rsp + 1616]
    vsubps zmm8, zmm1, zmm30
    vmaxps zmm8, zmm8, zmm25
    vmaxps zmm8, zmm8, zmm0
    vsubps zmm17, zmm24, zmm8
    vaddps zmm18, zmm8, zmm24
    vmulps zmm17, zmm17, zmm18
    kxnorb k1, k0, k0
    vxorps xmm18, xmm18, xmm18
    vgatherqps ymm18 {k1}, dword ptr [1*zmm11 + 216]
    kxnorb k1, k0, k0
    vxorps xmm19, xmm19, xmm19
    vgatherqps ymm19 {k1}, dword ptr [1*zmm10 + 216]
    vmaxps zmm17, zmm17, zmm25
    vsqrtps zmm17, zmm17
    vinsertf64x4 zmm18, zmm19, ymm18, 1
    vmulps zmm2, zmm18, zmm17
    vfmadd231ps zmm2, zmm8, zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 156]
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [1*zmm10 + 156]
    vinsertf64x4 zmm0, zmm8, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [1*zmm11 + 220]
    kxnorb k1, k0, k0
    vxorps xmm17, xmm17, xmm17
    vgatherqps ymm17 {k1}, dword ptr [1*zmm10 + 220]
    vinsertf64x4 zmm8, zmm17, ymm8, 1
    vmovups zmm1, zmmword ptr [rsp + 80]
    vsubps zmm17, zmm1, zmmword ptr [rsp + 208]
    vmaxps zmm17, zmm17, zmm25
    vmaxps zmm17, zmm17, zmm0
    vsubps zmm18, zmm24, zmm17
    vaddps zmm19, zmm17, zmm24
    vmulps zmm18, zmm18, zmm19
    vmaxps zmm18, zmm18, zmm25
    vsqrtps zmm18, zmm18
    vmulps zmm1, zmm8, zmm18
    vfmadd231ps zmm1, zmm17, zmm0
    vmovups zmmword ptr [rsp + 208], zmm1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 160]
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [1*zmm10 + 160]
    vinsertf64x4 zmm0, zmm8, ymm0, 1
    vmovups zmm1, zmmword ptr [rsp + 16]
    vsubps zmm8, zmm1, zmmword ptr [rsp + 144]
    vmaxps zmm8, zmm8, zmm25
    vmaxps zmm8, zmm8, zmm0
    vsubps zmm17, zmm24, zmm8
    vaddps zmm18, zmm8, zmm24
    vmulps zmm17, zmm17, zmm18
    kxnorb k1, k0, k0
    vxorps xmm18, xmm18, xmm18
    vgatherqps ymm18 {k1}, dword ptr [1*zmm11 + 224]
    kxnorb k1, k0, k0
    vxorps xmm19, xmm19, xmm19
    vgatherqps ymm19 {k1}, dword ptr [1*zmm10 + 224]
    vmaxps zmm17, zmm17, zmm25
    vsqrtps zmm17, zmm17
    vinsertf64x4 zmm18, zmm19, ymm18, 1
    vmulps zmm22, zmm18, zmm17
    vfmadd231ps zmm22, zmm8, zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 164]
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [1*zmm10 + 164]
    vinsertf64x4 zmm0, zmm8, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [1*zmm11 + 228]
    kxnorb k1, k0, k0
    vxorps xmm17, xmm17, xmm17
    vgatherqps ymm17 {k1}, dword ptr [1*zmm10 + 228]
    vinsertf64x4 zmm8, zmm17, ymm8, 1
    vmovups zmm1, zmmword ptr [rsp + 2000]
    vsubps zmm17, zmm1, zmmword ptr [rsp + 400]
    vmaxps zmm17, zmm17, zmm25
    vmaxps zmm17, zmm17, zmm0
    vsubps zmm18, zmm24, zmm17
    vaddps zmm19, zmm17, zmm24
    vmulps zmm18, zmm18, zmm19
    vmaxps zmm18, zmm18, zmm25
    vsqrtps zmm18, zmm18
    vmulps zmm1, zmm8, zmm18
    vfmadd231ps zmm1, zmm17, zmm0
    vmovups zmmword ptr [rsp + 144], zmm1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 168]
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [1*zmm10 + 168]
    vinsertf64x4 zmm0, zmm8, ymm0, 1
    vmovups zmm1, zmmword ptr [rsp + 2128]
    vsubps zmm8, zmm1, zmm31
    vmaxps zmm8, zmm8, zmm25
    vmaxps zmm8, zmm8, zmm0
    vsubps zmm17, zmm24, zmm8
    vaddps zmm18, zmm8, zmm24
    vmulps zmm17, zmm17, zmm18
    kxnorb k1, k0, k0
    vxorps xmm18, xmm18, xmm18
    vgatherqps ymm18 {k1}, dword ptr [1*zmm11 + 232]
    kxnorb k1, k0, k0
    vxorps xmm19, xmm19, xmm19
    vgatherqps ymm19 {k1}, dword ptr [1*zmm10 + 232]
    vmaxps zmm17, zmm17, zmm25
    vsqrtps zmm17, zmm17
    vinsertf64x4 zmm18, zmm19, ymm18, 1
    vmulps zmm31, zmm18, zmm17
    vfmadd231ps zmm31, zmm8, zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 172]
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [1*zmm10 + 172]
    vinsertf64x4 zmm0, zmm8, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [1*zmm11 + 236]
    kxnorb k1, k0, k0
    vxorps xmm17, xmm17, xmm17
    vgatherqps ymm17 {k1}, dword ptr [1*zmm10 + 236]
    vinsertf64x4 zmm8, zmm17, ymm8, 1
    vmovups zmm1, zmmword ptr [rsp + 2064]
    vsubps zmm17, zmm1, zmm28
    vmaxps zmm17, zmm17, zmm25
    vmaxps zmm17, zmm17, zmm0
    vsubps zmm18, zmm24, zmm17
    vaddps zmm19, zmm17, zmm24
    vmulps zmm18, zmm18, zmm19
    vmaxps zmm18, zmm18, zmm25
    vsqrtps zmm18, zmm18
    vmulps zmm30, zmm8, zmm18
    vfmadd231ps zmm30, zmm17, zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 176]
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [1*zmm10 + 176]
    vinsertf64x4 zmm0, zmm8, ymm0, 1
    vsubps zmm8, zmm16, zmm14
    vmaxps zmm8, zmm8, zmm25
    vmaxps zmm8, zmm8, zmm0
    vsubps zmm14, zmm24, zmm8
    vaddps zmm16, zmm8, zmm24
    vmulps zmm14, zmm14, zmm16
    kxnorb k1, k0, k0
    vxorps xmm16, xmm16, xmm16
    vgatherqps ymm16 {k1}, dword ptr [1*zmm11 + 240]
    kxnorb k1, k0, k0
    vxorps xmm17, xmm17, xmm17
    vgatherqps ymm17 {k1}, dword ptr [1*zmm10 + 240]
    vmaxps zmm14, zmm14, zmm25
    vsqrtps zmm14, zmm14
    vinsertf64x4 zmm16, zmm17, ymm16, 1
    vmulps zmm14, zmm16, zmm14
    vfmadd231ps zmm14, zmm8, zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 180]
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [1*zmm10 + 180]
    vinsertf64x4 zmm0, zmm8, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [1*zmm11 + 244]
    kxnorb k1, k0, k0
    vxorps xmm16, xmm16, xmm16
    vgatherqps ymm16 {k1}, dword ptr [1*zmm10 + 244]
    vinsertf64x4 zmm8, zmm16, ymm8, 1
    vsubps zmm13, zmm21, zmm13
    vmaxps zmm13, zmm13, zmm25
    vmaxps zmm16, zmm13, zmm0
    vsubps zmm13, zmm24, zmm16
    vaddps zmm17, zmm16, zmm24
    vmulps zmm13, zmm13, zmm17
    vmaxps zmm13, zmm13, zmm25
    vsqrtps zmm13, zmm13
    vmulps zmm13, zmm8, zmm13
    vfmadd231ps zmm13, zmm16, zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 184]
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [1*zmm10 + 184]
    vinsertf64x4 zmm0, zmm8, ymm0, 1
    vsubps zmm8, zmm15, zmm9
    vmaxps zmm8, zmm8, zmm25
    vmaxps zmm8, zmm8, zmm0
    vsubps zmm9, zmm24, zmm8
    vaddps zmm15, zmm8, zmm24
    vmulps zmm9, zmm9, zmm15
    kxnorb k1, k0, k0
    vxorps xmm15, xmm15, xmm15
    vgatherqps ymm15 {k1}, dword ptr [1*zmm11 + 248]
    kxnorb k1, k0, k0
    vxorps xmm16, xmm16, xmm16
    vgatherqps ymm16 {k1}, dword ptr [1*zmm10 + 248]
    vmaxps zmm9, zmm9, zmm25
    vsqrtps zmm9, zmm9
    vinsertf64x4 zmm15, zmm16, ymm15, 1
    vmulps zmm9, zmm15, zmm9
    vfmadd231ps zmm9, zmm8, zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 188]
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [1*zmm10 + 188]
    vinsertf64x4 zmm0, zmm8, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [1*zmm11 + 252]
    kxnorb k1, k0, k0
    vxorps xmm15, xmm15, xmm15
    vgatherqps ymm15 {k1}, dword ptr [1*zmm10 + 252]
    vinsertf64x4 zmm8, zmm15, ymm8, 1
    vsubps zmm5, zmm12, zmm5
    vmaxps zmm5, zmm5, zmm25
    vmaxps zmm12, zmm5, zmm0
    vsubps zmm5, zmm24, zmm12
    vaddps zmm15, zmm12, zmm24
    vmulps zmm5, zmm5, zmm15
    vmaxps zmm5, zmm5, zmm25
    vsqrtps zmm5, zmm5
    vmulps zmm5, zmm8, zmm5
    vfmadd231ps zmm5, zmm12, zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm11 + 64]
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [1*zmm10 + 64]
    vinsertf64x4 zmm0, zmm8, ymm0, 1
    vmovups zmmword ptr [rsp + 80], zmm0
    kxnorb k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [1*zmm11 + 68]
    kxnorb k1, k0, k0
    vxorps xmm12, xmm12, xmm12
    vgatherqps ymm12 {k1}, dword ptr [1*zmm10 + 68]
    vinsertf64x4 zmm0, zmm12, ymm8, 1
    vmovups zmmword ptr [rsp + 16], zmm0
    kxnorb k1, k0, k0
    vxorps xmm12, xmm12, xmm12
    vgatherqps ymm12 {k1}, dword ptr [1*zmm11 + 72]
    kxnorb k1, k0, k0
    vxorps xmm15, xmm15, xmm15
    vgatherqps ymm15 {k1}, dword ptr [1*zmm10 + 72]
    vinsertf64x4 zmm12, zmm15, ymm12, 1
    kxnorb k1, k0, k0
    vxorps xmm15, xmm15, xmm15
    vgatherqps ymm15 {k1}, dword ptr [1*zmm11 + 76]
    kxnorb k1, k0, k0
    vxorps xmm16, xmm16, xmm16
    vgatherqps ymm16 {k1}, dword ptr [1*zmm10 + 76]
    vinsertf64x4 zmm0, zmm16, ymm15, 1
    vmovups zmmword ptr [rsp + 400], zmm0
    kxnorb k1, k0, k0
    vxorps xmm16, xmm16, xmm16
    vgatherqps ymm16 {k1}, dword ptr [1*zmm11 + 80]
    kxnorb k1, k0, k0
    vxorps xmm17, xmm17, xmm17
    vgatherqps ymm17 {k1}, dword ptr [1*zmm10 + 80]
    vinsertf64x4 zmm15, zmm17, ymm16, 1
    kxnorb k1, k0, k0
    vxorps xmm17, xmm17, xmm17
    vgatherqps ymm17 {k1}, dword ptr [1*zmm11 + 84]
    kxnorb k1, k0, k0
    vxorps xmm18, xmm18, xmm18
    vgatherqps ymm18 {k1}, dword ptr [1*zmm10 + 84]
    vinsertf64x4 zmm8, zmm18, ymm17, 1
    kxnorb k1, k0, k0
    vxorps xmm17, xmm17, xmm17
    vgatherqps ymm17 {k1}, dword ptr [1*zmm11 + 88]
    kxnorb k1, k0, k0
    vxorps xmm18, xmm18, xmm18
    vgatherqps ymm18 {k1}, dword ptr [1*zmm10 + 88]
    vinsertf64x4 zmm28, zmm18, ymm17, 1
    kxnorb k1, k0, k0
    vxorps xmm17, xmm17, xmm17
    vgatherqps ymm17 {k1}, dword ptr [1*zmm11 + 92]
    kxnorb k1, k0, k0
    vxorps xmm18, xmm18, xmm18
    vgatherqps ymm18 {k1}, dword ptr [1*zmm10 + 92]
    vinsertf64x4 zmm26, zmm18, ymm17, 1
    kxnorb k1, k0, k0
    vxorps xmm17, xmm17, xmm17
    vgatherqps ymm17 {k1}, dword ptr [1*zmm11 + 96]
    kxnorb k1, k0, k0
    vxorps xmm18, xmm18, xmm18
    vgatherqps ymm18 {k1}, dword ptr [1*zmm10 + 96]
    vinsertf64x4 zmm16, zmm18, ymm17, 1
    kxnorb k1, k0, k0
    vxorps xmm17, xmm17, xmm17
    vgatherqps ymm17 {k1}, dword ptr [1*zmm11 + 100]
    kxnorb k1, k0, k0
    vxorps xmm18, xmm18, xmm18
    vgatherqps ymm18 {k1}, dword ptr [1*zmm10 + 100]
    vinsertf64x4 zmm18, zmm18, ymm17, 1
    kxnorb k1, k0, k0
    vxorps xmm17, xmm17, xmm17
    vgatherqps ymm17 {k1}, dword ptr [1*zmm11 + 104]
    kxnorb k1, k0, k0
    vxorps xmm19, xmm19, xmm19
    vgatherqps ymm19 {k1}, dword ptr [1*zmm10 + 104]
    vinsertf64x4 zmm17, zmm19, ymm17, 1
    kxnorb k1, k0, k0
    vxorps xmm19, xmm19, xmm19
    vgatherqps ymm19 {k1}, dword ptr [1*zmm11 + 108]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm10 + 108]
    vinsertf64x4 zmm19, zmm6, ymm19, 1
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm11 + 112]
    kxnorb k1, k0, k0
    vxorps xmm20, xmm20, xmm20
    vgatherqps ymm20 {k1}, dword ptr [1*zmm10 + 112]
    vinsertf64x4 zmm6, zmm20, ymm6, 1
    kxnorb k1, k0, k0
    vxorps xmm20, xmm20, xmm20
    vgatherqps ymm20 {k1}, dword ptr [1*zmm11 + 116]
    kxnorb k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [1*zmm10 + 116]
    vinsertf64x4 zmm4, zmm4, ymm20, 1
    kxnorb k1, k0, k0
    vxorps xmm20, xmm20, xmm20
    vgatherqps ymm20 {k1}, dword ptr [1*zmm11 + 120]
    kxnorb k1, k0, k0
    vxorps xmm21, xmm21, xmm21
    vgatherqps ymm21 {k1}, dword ptr [1*zmm10 + 120]
    vinsertf64x4 zmm20, zmm21, ymm20, 1
    kxnorb k1, k0, k0
    vxorps xmm21, xmm21, xmm21
    vgatherqps ymm21 {k1}, dword ptr [1*zmm11 + 124]
    kxnorb k1, k0, k0
    vxorps xmm11, xmm11, xmm11
    vgatherqps ymm11 {k1}, dword ptr [1*zmm10 + 124]
    vinsertf64x4 zmm21, zmm11, ymm21, 1
    vmovups zmm0, zmmword ptr [rsp + 784]
    vminps zmm10, zmm0, zmm7
    vmovups zmm0, zmmword ptr [rsp + 720]
    vminps zmm11, zmm0, zmm3
    vmovups zmm0, zmmword ptr [rsp + 656]
    vminps zmm1, zmm0, zmmword ptr [rsp + 464]
    vmovups zmm0, zmmword ptr [rsp + 1488]
    vminps zmm23, zmm0, zmm23
    vmovups zmm0, zmmword ptr [rsp + 1424]
    vminps zmm25, zmm0, zmmword ptr [rsp + 272]
    vmovups zmm0, zmmword ptr [rsp + 1104]
    vminps zmm29, zmm0, zmm29
    vmovups zmm0, zmmword ptr [rsp + 912]
    vminps zmm0, zmm0, zmm2
    vmovups zmm2, zmmword ptr [rsp + 976]
    vminps zmm2, zmm2, zmmword ptr [rsp + 208]
    vmovups zmm3, zmmword ptr [rsp + 336]
    vminps zmm22, zmm3, zmm22
    vmovups zmm3, zmmword ptr [rsp + 848]
    vminps zmm24, zmm3, zmmword ptr [rsp + 144]
    vmovups zmm3, zmmword ptr [rsp + 528]
    vminps zmm31, zmm3, zmm31
    vmovups zmm3, zmmword ptr [rsp + 1360]
    vminps zmm30, zmm3, zmm30
    vmovups zmm3, zmmword ptr [rsp + 1296]
    vminps zmm3, zmm3, zmm14
    vmovups zmm7, zmmword ptr [rsp + 1232]
    vminps zmm7, zmm7, zmm13
    vmovups zmm13, zmmword ptr [rsp + 1168]
    vminps zmm9, zmm13, zmm9
    vmovups zmm13, zmmword ptr [rsp + 592]
    vminps zmm5, zmm13, zmm5
    vaddps zmm13, zmm27, zmmword ptr [rsp + 80]
    vaddps zmm10, zmm13, zmm10
    vaddps zmm13, zmm27, zmmword ptr [rsp + 16]
    vaddps zmm11, zmm13, zmm11
    vaddps zmm12, zmm12, zmm27
    vaddps zmm1, zmm12, zmm1
    vaddps zmm12, zmm27, zmmword ptr [rsp + 400]
    vaddps zmm23, zmm12, zmm23
    vaddps zmm12, zmm15, zmm27
    vaddps zmm15, zmm12, zmm25
    vaddps zmm8, zmm8, zmm27
    vaddps zmm14, zmm8, zmm29
    vaddps zmm8, zmm28, zmm27
    vaddps zmm13, zmm8, zmm0
    vaddps zmm0, zmm26, zmm27
    vaddps zmm12, zmm0, zmm2
    vaddps zmm0, zmm16, zmm27
    vaddps zmm22, zmm0, zmm22
    vaddps zmm0, zmm18, zmm27
    vaddps zmm16, zmm0, zmm24
    vaddps zmm0, zmm17, zmm27
    vaddps zmm17, zmm0, zmm31
    vaddps zmm0, zmm19, zmm27
    vaddps zmm8, zmm0, zmm30
    vaddps zmm0, zmm6, zmm27
    vaddps zmm6, zmm0, zmm3
    vaddps zmm0, zmm4, zmm27
    vaddps zmm2, zmm0, zmm7
    vaddps zmm0, zmm20, zmm27
    vaddps zmm4, zmm0, zmm9
    vaddps zmm0, zmm21, zmm27
    vaddps zmm0, zmm0, zmm5
    vbroadcastss zmm7, dword ptr [rip + .K35800000]
    vaddps zmm3, zmm10, zmm7
    kxnorb k1, k0, k0
    vmovups zmm5, zmmword ptr [rsp - 64]
    vscatterqps dword ptr [r9 + 4*zmm5] {k1}, ymm3
    vextractf64x4 ymm3, zmm3, 1
    kxnorb k1, k0, k0
    vmovups zmm5, zmmword ptr [rsp - 128]
    vscatterqps dword ptr [r9 + 4*zmm5] {k1}, ymm3
    vaddps zmm3, zmm11, zmm7
    kxnorb k1, k0, k0
    vmovups zmm5, zmmword ptr [rsp - 64]
    vscatterqps dword ptr [r9 + 4*zmm5 + 4] {k1}, ymm3
    vextractf64x4 ymm3, zmm3, 1
    kxnorb k1, k0, k0
    vmovups zmm5, zmmword ptr [rsp - 128]
    vscatterqps dword ptr [r9 + 4*zmm5 + 4] {k1}, ymm3
    vaddps zmm1, zmm1, zmm7
    kxnorb k1, k0, k0
    vmovups zmm3, zmmword ptr [rsp - 64]
    vscatterqps dword ptr [r9 + 4*zmm3 + 8] {k1}, ymm1
    vextractf64x4 ymm1, zmm1, 1
    kxnorb k1, k0, k0
    vmovups zmm3, zmmword ptr [rsp - 128]
    vscatterqps dword ptr [r9 + 4*zmm3 + 8] {k1}, ymm1
    vaddps zmm1, zmm23, zmm7
    kxnorb k1, k0, k0
    vmovups zmm3, zmmword ptr [rsp - 64]
    vscatterqps dword ptr [r9 + 4*zmm3 + 12] {k1}, ymm1
    vextractf64x4 ymm1, zmm1, 1
    kxnorb k1, k0, k0
    vmovups zmm3, zmmword ptr [rsp - 128]
    vscatterqps dword ptr [r9 + 4*zmm3 + 12] {k1}, ymm1
    vaddps zmm1, zmm15, zmm7
    kxnorb k1, k0, k0
    vmovups zmm3, zmmword ptr [rsp - 64]
    vscatterqps dword ptr [r9 + 4*zmm3 + 16] {k1}, ymm1
    vextractf64x4 ymm1, zmm1, 1
    kxnorb k1, k0, k0
    vmovups zmm3, zmmword ptr [rsp - 128]
    vscatterqps dword ptr [r9 + 4*zmm3 + 16] {k1}, ymm1
    vaddps zmm1, zmm14, zmm7
    kxnorb k1, k0, k0
    vmovups zmm3, zmmword ptr [rsp - 64]
    vscatterqps dword ptr [r9 + 4*zmm3 + 20] {k1}, ymm1
    vextractf64x4 ymm1, zmm1, 1
    kxnorb k1, k0, k0
    vmovups zmm3, zmmword ptr [rsp - 128]
    vscatterqps dword ptr [r9 + 4*zmm3 + 20] {k1}, ymm1
    vaddps zmm1, zmm13, zmm7
    kxnorb k1, k0, k0
    vmovups zmm3, zmmword ptr [rsp - 64]
    vscatterqps dword ptr [r9 + 4*zmm3 + 24] {k1}, ymm1
    vextractf64x4 ymm1, zmm1, 1
    kxnorb k1, k0, k0
    vmovups zmm3, zmmword ptr [rsp - 128]
    vscatterqps dword ptr [r9 + 4*zmm3 + 24] {k1}, ymm1
    vaddps zmm1, zmm12, zmm7
    kxnorb k1, k0, k0
    vmovups zmm3, zmmword ptr [rsp - 64]
    vscatterqps dword ptr [r9 + 4*zmm3 + 28] {k1}, ymm1
    vextractf64x4 ymm1, zmm1, 1
    kxnorb k1, k0, k0
    vmovups zmm3, zmmword ptr [rsp - 128]
    vscatterqps dword ptr [r9 + 4*zmm3 + 28] {k1}, ymm1
    vaddps zmm1, zmm22, zmm7
    kxnorb k1, k0, k0
    vmovups zmm3, zmmword ptr [rsp - 64]
    vscatterqps dword ptr [r9 + 4*zmm3 + 32] {k1}, ymm1
    vextractf64x4 ymm1, zmm1, 1
    kxnorb k1, k0, k0
    vmovups zmm3, zmmword ptr [rsp - 128]
    vscatterqps dword ptr [r9 + 4*zmm3 + 32] {k1}, ymm1
    vaddps zmm1, zmm16, zmm7
    kxnorb k1, k0, k0
    vmovups zmm3, zmmword ptr [rsp - 64]
    vscatterqps dword ptr [r9 + 4*zmm3 + 36] {k1}, ymm1
    vextractf64x4 ymm1, zmm1, 1
    kxnorb k1, k0, k0
    vmovups zmm3, zmmword ptr [rsp - 128]
    vscatterqps dword ptr [r9 + 4*zmm3 + 36] {k1}, ymm1
    vaddps zmm1, zmm17, zmm7
    kxnorb k1, k0, k0
    vmovups zmm3, zmmword ptr [rsp - 64]
    vscatterqps dword ptr [r9 + 4*zmm3 + 40] {k1}, ymm1
    vextractf64x4 ymm1, zmm1, 1
    kxnorb k1, k0, k0
    vmovups zmm3, zmmword ptr [rsp - 128]
    vscatterqps dword ptr [r9 + 4*zmm3 + 40] {k1}, ymm1
    vaddps zmm1, zmm8, zmm7
    kxnorb k1, k0, k0
    vmovups zmm3, zmmword ptr [rsp - 64]
    vscatterqps dword ptr [r9 + 4*zmm3 + 44] {k1}, ymm1
    vextractf64x4 ymm1, zmm1, 1
    kxnorb k1, k0, k0
    vmovups zmm3, zmmword ptr [rsp - 128]
    vscatterqps dword ptr [r9 + 4*zmm3 + 44] {k1}, ymm1
    vaddps zmm1, zmm6, zmm7
    kxnorb k1, k0, k0
    vmovups zmm3, zmmword ptr [rsp - 64]
    vscatterqps dword ptr [r9 + 4*zmm3 + 48] {k1}, ymm1
    vextractf64x4 ymm1, zmm1, 1
    kxnorb k1, k0, k0
    vmovups zmm3, zmmword ptr [rsp - 128]
    vscatterqps dword ptr [r9 + 4*zmm3 + 48] {k1}, ymm1
    vaddps zmm1, zmm2, zmm7
    kxnorb k1, k0, k0
    vmovups zmm2, zmmword ptr [rsp - 64]
    vscatterqps dword ptr [r9 + 4*zmm2 + 52] {k1}, ymm1
    vextractf64x4 ymm1, zmm1, 1
    kxnorb k1, k0, k0
    vmovups zmm2, zmmword ptr [rsp - 128]
    vscatterqps dword ptr [r9 + 4*zmm2 + 52] {k1}, ymm1
    vaddps zmm1, zmm4, zmm7
    kxnorb k1, k0, k0
    vmovups zmm2, zmmword ptr [rsp - 64]
    vscatterqps dword ptr [r9 + 4*zmm2 + 56] {k1}, ymm1
    vextractf64x4 ymm1, zmm1, 1
    kxnorb k1, k0, k0
    vmovups zmm2, zmmword ptr [rsp - 128]
    vscatterqps dword ptr [r9 + 4*zmm2 + 56] {k1}, ymm1
    vaddps zmm0, zmm0, zmm7
    kxnorb k1, k0, k0
    vmovups zmm1, zmmword ptr [rsp - 64]
    vscatterqps dword ptr [r9 + 4*zmm1 + 60] {k1}, ymm0
    vextractf64x4 ymm0, zmm0, 1
    kxnorb k1, k0, k0
    vmovups zmm1, zmmword ptr [rsp - 128]
    vscatterqps dword ptr [r9 + 4*zmm1 + 60] {k1}, ymm0
    vmovdqu64 zmm1, zmmword ptr [rsp - 64]
    vmovdqu64 zmm0, zmmword ptr [rsp - 128]
    vpbroadcastq zmm2, qword ptr [rip + .K256]
    vpaddq zmm1, zmm1, zmm2
    vpaddq zmm0, zmm0, zmm2
    add r11, -16
    jne .L13
    cmp rax, rdi
    vmovaps xmm0, xmmword ptr [rsp]
    je .L24
    test dl, -64
    je .L26
.L14:
    add r8, 12
    and r8, rax
    mov edx, eax
    and edx, 3
    mov r11, r8
    shl r11, 4
    vpbroadcastq ymm1, r10
    vpaddq ymm8, ymm1, ymmword ptr [rip + .K419cd1c4926de539]
    vbroadcastss xmm0, xmm0
    vmovaps xmmword ptr [rsp - 128], xmm0
    sub rdi, r8
    vpbroadcastq ymm0, rcx
    vmovdqu ymmword ptr [rsp + 1616], ymm0
.L15:
    vpsrlq ymm0, ymm8, 4
    vpmullq ymm0, ymm0, qword ptr [rip + .K320]{1to4}
    vpsllq ymm3, ymm8, 2
    vpaddq ymm3, ymm3, ymmword ptr [rsp + 1616]
    vpaddq ymm9, ymm3, ymm0
    vxorps xmm24, xmm24, xmm24
    kxnorw k1, k0, k0
    vgatherqps xmm24 {k1}, dword ptr [1*ymm9]
    vxorps xmm10, xmm10, xmm10
    kxnorw k1, k0, k0
    vgatherqps xmm10 {k1}, dword ptr [1*ymm9 + 4]
    vxorps xmm11, xmm11, xmm11
    kxnorw k1, k0, k0
    vgatherqps xmm11 {k1}, dword ptr [1*ymm9 + 8]
    vxorps xmm12, xmm12, xmm12
    kxnorw k1, k0, k0
    vgatherqps xmm12 {k1}, dword ptr [1*ymm9 + 12]
    vxorps xmm4, xmm4, xmm4
    kxnorw k1, k0, k0
    vgatherqps xmm4 {k1}, dword ptr [1*ymm9 + 16]
    vxorps xmm5, xmm5, xmm5
    kxnorw k1, k0, k0
    vgatherqps xmm5 {k1}, dword ptr [1*ymm9 + 20]
    vpxor xmm0, xmm0, xmm0
    kxnorw k1, k0, k0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 24]
    vmovaps xmmword ptr [rsp + 528], xmm0
    vxorps xmm0, xmm0, xmm0
    kxnorw k1, k0, k0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 28]
    vmovaps xmmword ptr [rsp + 784], xmm0
    vxorps xmm0, xmm0, xmm0
    kxnorw k1, k0, k0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 32]
    vmovaps xmmword ptr [rsp + 656], xmm0
    vxorps xmm0, xmm0, xmm0
    kxnorw k1, k0, k0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 36]
    vmovaps xmmword ptr [rsp + 720], xmm0
    vxorps xmm23, xmm23, xmm23
    kxnorw k1, k0, k0
    vgatherqps xmm23 {k1}, dword ptr [1*ymm9 + 256]
    vxorps xmm16, xmm16, xmm16
    kxnorw k1, k0, k0
    vgatherqps xmm16 {k1}, dword ptr [1*ymm9 + 260]
    vxorps xmm13, xmm13, xmm13
    kxnorw k1, k0, k0
    vgatherqps xmm13 {k1}, dword ptr [1*ymm9 + 264]
    vxorps xmm15, xmm15, xmm15
    kxnorw k1, k0, k0
    vgatherqps xmm15 {k1}, dword ptr [1*ymm9 + 268]
    vxorps xmm7, xmm7, xmm7
    kxnorw k1, k0, k0
    vgatherqps xmm7 {k1}, dword ptr [1*ymm9 + 272]
    vxorps xmm14, xmm14, xmm14
    kxnorw k1, k0, k0
    vgatherqps xmm14 {k1}, dword ptr [1*ymm9 + 276]
    vxorps xmm26, xmm26, xmm26
    kxnorw k1, k0, k0
    vgatherqps xmm26 {k1}, dword ptr [1*ymm9 + 280]
    vxorps xmm18, xmm18, xmm18
    kxnorw k1, k0, k0
    vgatherqps xmm18 {k1}, dword ptr [1*ymm9 + 284]
    vxorps xmm19, xmm19, xmm19
    kxnorw k1, k0, k0
    vgatherqps xmm19 {k1}, dword ptr [1*ymm9 + 288]
    vxorps xmm31, xmm31, xmm31
    kxnorw k1, k0, k0
    vgatherqps xmm31 {k1}, dword ptr [1*ymm9 + 320]
    vpxor xmm3, xmm3, xmm3
    kxnorw k1, k0, k0
    vgatherqps xmm3 {k1}, dword ptr [1*ymm9 + 324]
    vxorps xmm30, xmm30, xmm30
    kxnorw k1, k0, k0
    vgatherqps xmm30 {k1}, dword ptr [1*ymm9 + 328]
    vxorps xmm29, xmm29, xmm29
    kxnorw k1, k0, k0
    vgatherqps xmm29 {k1}, dword ptr [1*ymm9 + 332]
    vxorps xmm28, xmm28, xmm28
    kxnorw k1, k0, k0
    vgatherqps xmm28 {k1}, dword ptr [1*ymm9 + 336]
    vxorps xmm20, xmm20, xmm20
    kxnorw k1, k0, k0
    vgatherqps xmm20 {k1}, dword ptr [1*ymm9 + 340]
    vxorps xmm25, xmm25, xmm25
    kxnorw k1, k0, k0
    vgatherqps xmm25 {k1}, dword ptr [1*ymm9 + 344]
    vxorps xmm17, xmm17, xmm17
    kxnorw k1, k0, k0
    vgatherqps xmm17 {k1}, dword ptr [1*ymm9 + 348]
    vxorps xmm21, xmm21, xmm21
    kxnorw k1, k0, k0
    vgatherqps xmm21 {k1}, dword ptr [rsi + 4*ymm8]
    vmovaps xmm27, xmmword ptr [rsp - 128]
    vaddps xmm1, xmm24, xmm27
    vmovaps xmmword ptr [rsp + 592], xmm1
    vaddps xmm0, xmm21, xmm1
    vbroadcastss xmm6, dword ptr [rip + .K3f800000]
    vminps xmm0, xmm0, xmm6
    vminps xmm0, xmm0, xmm23
    vsubps xmm24, xmm6, xmm0
    vaddps xmm22, xmm0, xmm6
    vmulps xmm22, xmm24, xmm22
    vxorps xmm24, xmm24, xmm24
    kxnorw k1, k0, k0
    vgatherqps xmm24 {k1}, dword ptr [rsi + 4*ymm8 + 4]
    vaddps xmm1, xmm10, xmm27
    vmovaps xmmword ptr [rsp + 464], xmm1
    vpxor xmm2, xmm2, xmm2
    vmaxps xmm10, xmm22, xmm2
    vsqrtps xmm10, xmm10
    vmulps xmm31, xmm31, xmm10
    vaddps xmm10, xmm24, xmm1
    vminps xmm10, xmm10, xmm6
    vminps xmm22, xmm10, xmm16
    vfmadd231ps xmm31, xmm0, xmm23
    vmovaps xmmword ptr [rsp - 64], xmm31
    vsubps xmm0, xmm6, xmm22
    vaddps xmm10, xmm22, xmm6
    vmulps xmm0, xmm10, xmm0
    vxorps xmm10, xmm10, xmm10
    kxnorw k1, k0, k0
    vgatherqps xmm10 {k1}, dword ptr [rsi + 4*ymm8 + 8]
    vaddps xmm1, xmm11, xmm27
    vmovaps xmmword ptr [rsp + 1040], xmm1
    vmaxps xmm0, xmm0, xmm2
    vsqrtps xmm0, xmm0
    vmulps xmm3, xmm3, xmm0
    vaddps xmm0, xmm10, xmm1
    vminps xmm0, xmm0, xmm6
    vminps xmm0, xmm0, xmm13
    vfmadd231ps xmm3, xmm22, xmm16
    vmovaps xmmword ptr [rsp + 336], xmm3
    vsubps xmm3, xmm6, xmm0
    vaddps xmm11, xmm0, xmm6
    vmulps xmm3, xmm11, xmm3
    vxorps xmm11, xmm11, xmm11
    kxnorw k1, k0, k0
    vgatherqps xmm11 {k1}, dword ptr [rsi + 4*ymm8 + 12]
    vmovaps ymm1, ymm8
    vaddps xmm8, xmm12, xmm27
    vmovaps xmmword ptr [rsp + 16], xmm8
    vmaxps xmm3, xmm3, xmm2
    vsqrtps xmm3, xmm3
    vmulps xmm12, xmm30, xmm3
    vaddps xmm3, xmm11, xmm8
    vminps xmm3, xmm3, xmm6
    vminps xmm3, xmm3, xmm15
    vfmadd231ps xmm12, xmm0, xmm13
    vmovaps xmmword ptr [rsp + 976], xmm12
    vsubps xmm0, xmm6, xmm3
    vaddps xmm12, xmm3, xmm6
    vmulps xmm0, xmm12, xmm0
    vxorps xmm13, xmm13, xmm13
    kxnorw k1, k0, k0
    vgatherqps xmm13 {k1}, dword ptr [rsi + 4*ymm1 + 16]
    vaddps xmm4, xmm4, xmm27
    vmovaps xmmword ptr [rsp + 80], xmm4
    vmaxps xmm0, xmm0, xmm2
    vsqrtps xmm0, xmm0
    vmulps xmm8, xmm29, xmm0
    vaddps xmm0, xmm13, xmm4
    vminps xmm0, xmm0, xmm6
    vminps xmm0, xmm0, xmm7
    vfmadd231ps xmm8, xmm3, xmm15
    vmovaps xmmword ptr [rsp + 912], xmm8
    vsubps xmm3, xmm6, xmm0
    vaddps xmm8, xmm0, xmm6
    vmulps xmm3, xmm8, xmm3
    vxorps xmm15, xmm15, xmm15
    kxnorw k1, k0, k0
    vgatherqps xmm15 {k1}, dword ptr [rsi + 4*ymm1 + 20]
    vaddps xmm5, xmm5, xmm27
    vmovaps xmmword ptr [rsp + 208], xmm5
    vmaxps xmm3, xmm3, xmm2
    vsqrtps xmm3, xmm3
    vmulps xmm4, xmm28, xmm3
    vaddps xmm3, xmm15, xmm5
    vminps xmm3, xmm3, xmm6
    vminps xmm3, xmm3, xmm14
    vfmadd231ps xmm4, xmm0, xmm7
    vmovaps xmmword ptr [rsp + 848], xmm4
    vsubps xmm0, xmm6, xmm3
    vaddps xmm4, xmm3, xmm6
    vmulps xmm0, xmm0, xmm4
    vxorps xmm16, xmm16, xmm16
    kxnorw k1, k0, k0
    vgatherqps xmm16 {k1}, dword ptr [rsi + 4*ymm1 + 24]
    vaddps xmm5, xmm27, xmmword ptr [rsp + 528]
    vmovaps xmmword ptr [rsp + 272], xmm5
    vmaxps xmm0, xmm0, xmm2
    vsqrtps xmm0, xmm0
    vmulps xmm4, xmm20, xmm0
    vaddps xmm0, xmm16, xmm5
    vminps xmm0, xmm0, xmm6
    vminps xmm0, xmm0, xmm26
    vfmadd231ps xmm4, xmm3, xmm14
    vmovaps xmmword ptr [rsp + 528], xmm4
    vsubps xmm3, xmm6, xmm0
    vaddps xmm4, xmm0, xmm6
    vmulps xmm3, xmm3, xmm4
    vxorps xmm30, xmm30, xmm30
    kxnorw k1, k0, k0
    vgatherqps xmm30 {k1}, dword ptr [rsi + 4*ymm1 + 28]
    vaddps xmm23, xmm27, xmmword ptr [rsp + 784]
    vmaxps xmm3, xmm3, xmm2
    vsqrtps xmm3, xmm3
    vmulps xmm4, xmm25, xmm3
    vaddps xmm3, xmm30, xmm23
    vminps xmm3, xmm3, xmm6
    vminps xmm3, xmm3, xmm18
    vfmadd231ps xmm4, xmm0, xmm26
    vmovaps xmmword ptr [rsp + 784], xmm4
    vsubps xmm0, xmm6, xmm3
    vaddps xmm4, xmm3, xmm6
    vmulps xmm0, xmm0, xmm4
    vxorps xmm29, xmm29, xmm29
    kxnorw k1, k0, k0
    vgatherqps xmm29 {k1}, dword ptr [rsi + 4*ymm1 + 32]
    vaddps xmm22, xmm27, xmmword ptr [rsp + 656]
    vmaxps xmm0, xmm0, xmm2
    vsqrtps xmm0, xmm0
    vmulps xmm4, xmm17, xmm0
    vaddps xmm0, xmm29, xmm22
    vminps xmm0, xmm0, xmm6
    vminps xmm0, xmm0, xmm19
    vfmadd231ps xmm4, xmm3, xmm18
    vmovaps xmmword ptr [rsp + 656], xmm4
    vsubps xmm3, xmm6, xmm0
    vaddps xmm4, xmm0, xmm6
    vmulps xmm3, xmm3, xmm4
    vxorps xmm4, xmm4, xmm4
    kxnorw k1, k0, k0
    vgatherqps xmm4 {k1}, dword ptr [1*ymm9 + 352]
    vmaxps xmm3, xmm3, xmm2
    vsqrtps xmm3, xmm3
    vmulps xmm4, xmm4, xmm3
    vxorps xmm3, xmm3, xmm3
    kxnorw k1, k0, k0
    vgatherqps xmm3 {k1}, dword ptr [1*ymm9 + 292]
    vfmadd231ps xmm4, xmm0, xmm19
    vmovaps xmmword ptr [rsp + 1488], xmm4
    vxorps xmm14, xmm14, xmm14
    kxnorw k1, k0, k0
    vgatherqps xmm14 {k1}, dword ptr [rsi + 4*ymm1 + 36]
    vaddps xmm26, xmm27, xmmword ptr [rsp + 720]
    vaddps xmm0, xmm14, xmm26
    vminps xmm0, xmm0, xmm6
    vminps xmm0, xmm0, xmm3
    vsubps xmm4, xmm6, xmm0
    vaddps xmm5, xmm0, xmm6
    vmulps xmm4, xmm4, xmm5
    kxnorw k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps xmm5 {k1}, dword ptr [1*ymm9 + 356]
    vmaxps xmm4, xmm4, xmm2
    vsqrtps xmm4, xmm4
    vmulps xmm4, xmm5, xmm4
    vfmadd231ps xmm4, xmm0, xmm3
    vmovaps xmmword ptr [rsp + 720], xmm4
    vxorps xmm0, xmm0, xmm0
    kxnorw k1, k0, k0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 40]
    kxnorw k1, k0, k0
    vxorps xmm3, xmm3, xmm3
    vgatherqps xmm3 {k1}, dword ptr [1*ymm9 + 296]
    kxnorw k1, k0, k0
    vxorps xmm12, xmm12, xmm12
    vgatherqps xmm12 {k1}, dword ptr [rsi + 4*ymm1 + 40]
    vaddps xmm0, xmm0, xmm27
    vmovaps xmmword ptr [rsp + 144], xmm0
    vaddps xmm0, xmm12, xmm0
    vminps xmm0, xmm0, xmm6
    vminps xmm0, xmm0, xmm3
    vsubps xmm4, xmm6, xmm0
    vaddps xmm5, xmm0, xmm6
    vmulps xmm4, xmm4, xmm5
    kxnorw k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps xmm5 {k1}, dword ptr [1*ymm9 + 360]
    vmaxps xmm4, xmm4, xmm2
    vsqrtps xmm4, xmm4
    vmulps xmm4, xmm5, xmm4
    vfmadd231ps xmm4, xmm0, xmm3
    vmovaps xmmword ptr [rsp + 1424], xmm4
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 44]
    kxnorw k1, k0, k0
    vxorps xmm3, xmm3, xmm3
    vgatherqps xmm3 {k1}, dword ptr [1*ymm9 + 300]
    kxnorw k1, k0, k0
    vxorps xmm8, xmm8, xmm8
    vgatherqps xmm8 {k1}, dword ptr [rsi + 4*ymm1 + 44]
    vaddps xmm0, xmm0, xmm27
    vmovaps xmmword ptr [rsp + 400], xmm0
    vaddps xmm0, xmm8, xmm0
    vminps xmm0, xmm0, xmm6
    vminps xmm0, xmm0, xmm3
    vsubps xmm4, xmm6, xmm0
    vaddps xmm5, xmm0, xmm6
    vmulps xmm4, xmm4, xmm5
    kxnorw k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps xmm5 {k1}, dword ptr [1*ymm9 + 364]
    vmaxps xmm4, xmm4, xmm2
    vsqrtps xmm4, xmm4
    vmulps xmm4, xmm5, xmm4
    vfmadd231ps xmm4, xmm0, xmm3
    vmovaps xmmword ptr [rsp + 1360], xmm4
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 48]
    kxnorw k1, k0, k0
    vxorps xmm3, xmm3, xmm3
    vgatherqps xmm3 {k1}, dword ptr [1*ymm9 + 304]
    kxnorw k1, k0, k0
    vxorps xmm17, xmm17, xmm17
    vgatherqps xmm17 {k1}, dword ptr [rsi + 4*ymm1 + 48]
    vaddps xmm0, xmm0, xmm27
    vmovaps xmmword ptr [rsp + 1680], xmm0
    vaddps xmm0, xmm17, xmm0
    vminps xmm0, xmm0, xmm6
    vminps xmm0, xmm0, xmm3
    vsubps xmm4, xmm6, xmm0
    vaddps xmm5, xmm0, xmm6
    vmulps xmm4, xmm4, xmm5
    kxnorw k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps xmm5 {k1}, dword ptr [1*ymm9 + 368]
    vmaxps xmm4, xmm4, xmm2
    vsqrtps xmm4, xmm4
    vmulps xmm4, xmm5, xmm4
    vfmadd231ps xmm4, xmm0, xmm3
    vmovaps xmmword ptr [rsp + 1296], xmm4
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 52]
    kxnorw k1, k0, k0
    vxorps xmm3, xmm3, xmm3
    vgatherqps xmm3 {k1}, dword ptr [1*ymm9 + 308]
    kxnorw k1, k0, k0
    vxorps xmm7, xmm7, xmm7
    vgatherqps xmm7 {k1}, dword ptr [rsi + 4*ymm1 + 52]
    vaddps xmm25, xmm0, xmm27
    vaddps xmm0, xmm7, xmm25
    vminps xmm0, xmm0, xmm6
    vminps xmm0, xmm0, xmm3
    vsubps xmm4, xmm6, xmm0
    vaddps xmm5, xmm0, xmm6
    vmulps xmm4, xmm4, xmm5
    kxnorw k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps xmm5 {k1}, dword ptr [1*ymm9 + 372]
    vmaxps xmm4, xmm4, xmm2
    vsqrtps xmm4, xmm4
    vmulps xmm4, xmm5, xmm4
    vfmadd231ps xmm4, xmm0, xmm3
    vmovaps xmmword ptr [rsp + 1232], xmm4
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 56]
    kxnorw k1, k0, k0
    vxorps xmm3, xmm3, xmm3
    vgatherqps xmm3 {k1}, dword ptr [1*ymm9 + 312]
    kxnorw k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps xmm4 {k1}, dword ptr [rsi + 4*ymm1 + 56]
    vaddps xmm19, xmm0, xmm27
    vaddps xmm0, xmm4, xmm19
    vminps xmm0, xmm0, xmm6
    vminps xmm0, xmm0, xmm3
    vsubps xmm5, xmm6, xmm0
    vaddps xmm18, xmm0, xmm6
    vmulps xmm5, xmm5, xmm18
    kxnorw k1, k0, k0
    vxorps xmm18, xmm18, xmm18
    vgatherqps xmm18 {k1}, dword ptr [1*ymm9 + 376]
    vmaxps xmm5, xmm5, xmm2
    vsqrtps xmm5, xmm5
    vmulps xmm5, xmm18, xmm5
    vfmadd231ps xmm5, xmm0, xmm3
    vmovaps xmmword ptr [rsp + 1168], xmm5
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 60]
    kxnorw k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps xmm5 {k1}, dword ptr [1*ymm9 + 316]
    kxnorw k1, k0, k0
    vxorps xmm3, xmm3, xmm3
    vgatherqps xmm3 {k1}, dword ptr [rsi + 4*ymm1 + 60]
    vaddps xmm18, xmm0, xmm27
    vaddps xmm0, xmm3, xmm18
    vminps xmm0, xmm0, xmm6
    vminps xmm0, xmm0, xmm5
    vsubps xmm28, xmm6, xmm0
    vaddps xmm31, xmm0, xmm6
    vmulps xmm28, xmm28, xmm31
    kxnorw k1, k0, k0
    vxorps xmm31, xmm31, xmm31
    vgatherqps xmm31 {k1}, dword ptr [1*ymm9 + 380]
    vmaxps xmm28, xmm28, xmm2
    vsqrtps xmm28, xmm28
    vmulps xmm20, xmm31, xmm28
    vfmadd231ps xmm20, xmm0, xmm5
    vmovaps xmmword ptr [rsp + 1104], xmm20
    vsubps xmm5, xmm21, xmmword ptr [rsp + 592]
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 128]
    vmaxps xmm5, xmm5, xmm2
    vmaxps xmm5, xmm5, xmm0
    vsubps xmm21, xmm6, xmm5
    vaddps xmm31, xmm5, xmm6
    vmulps xmm21, xmm21, xmm31
    kxnorw k1, k0, k0
    vxorps xmm31, xmm31, xmm31
    vgatherqps xmm31 {k1}, dword ptr [1*ymm9 + 192]
    vmaxps xmm21, xmm21, xmm2
    vsqrtps xmm21, xmm21
    vmulps xmm21, xmm31, xmm21
    vfmadd231ps xmm21, xmm5, xmm0
    vsubps xmm0, xmm24, xmmword ptr [rsp + 464]
    kxnorw k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps xmm5 {k1}, dword ptr [1*ymm9 + 132]
    vmaxps xmm0, xmm0, xmm2
    vmaxps xmm0, xmm0, xmm5
    vsubps xmm24, xmm6, xmm0
    vaddps xmm31, xmm0, xmm6
    vmulps xmm24, xmm24, xmm31
    kxnorw k1, k0, k0
    vxorps xmm31, xmm31, xmm31
    vgatherqps xmm31 {k1}, dword ptr [1*ymm9 + 196]
    vmaxps xmm24, xmm24, xmm2
    vsqrtps xmm24, xmm24
    vmulps xmm24, xmm31, xmm24
    vfmadd231ps xmm24, xmm0, xmm5
    vsubps xmm0, xmm10, xmmword ptr [rsp + 1040]
    kxnorw k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps xmm5 {k1}, dword ptr [1*ymm9 + 136]
    vmaxps xmm0, xmm0, xmm2
    vmaxps xmm0, xmm0, xmm5
    vsubps xmm10, xmm6, xmm0
    vaddps xmm31, xmm0, xmm6
    vmulps xmm10, xmm10, xmm31
    kxnorw k1, k0, k0
    vxorps xmm31, xmm31, xmm31
    vgatherqps xmm31 {k1}, dword ptr [1*ymm9 + 200]
    vmaxps xmm10, xmm10, xmm2
    vsqrtps xmm10, xmm10
    vmulps xmm10, xmm31, xmm10
    vfmadd231ps xmm10, xmm0, xmm5
    vmovaps xmmword ptr [rsp + 1040], xmm10
    vsubps xmm0, xmm11, xmmword ptr [rsp + 16]
    kxnorw k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps xmm5 {k1}, dword ptr [1*ymm9 + 140]
    vmaxps xmm0, xmm0, xmm2
    vmaxps xmm0, xmm0, xmm5
    vsubps xmm11, xmm6, xmm0
    vaddps xmm31, xmm0, xmm6
    vmulps xmm11, xmm11, xmm31
    kxnorw k1, k0, k0
    vxorps xmm31, xmm31, xmm31
    vgatherqps xmm31 {k1}, dword ptr [1*ymm9 + 204]
    vmaxps xmm11, xmm11, xmm2
    vsqrtps xmm11, xmm11
    vmulps xmm11, xmm31, xmm11
    vfmadd231ps xmm11, xmm0, xmm5
    vsubps xmm0, xmm13, xmmword ptr [rsp + 80]
    kxnorw k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps xmm5 {k1}, dword ptr [1*ymm9 + 144]
    vmaxps xmm0, xmm0, xmm2
    vmaxps xmm0, xmm0, xmm5
    vsubps xmm13, xmm6, xmm0
    vaddps xmm31, xmm0, xmm6
    vmulps xmm13, xmm13, xmm31
    kxnorw k1, k0, k0
    vxorps xmm31, xmm31, xmm31
    vgatherqps xmm31 {k1}, dword ptr [1*ymm9 + 208]
    vmaxps xmm13, xmm13, xmm2
    vsqrtps xmm13, xmm13
    vmulps xmm13, xmm31, xmm13
    vfmadd231ps xmm13, xmm0, xmm5
    vsubps xmm0, xmm15, xmmword ptr [rsp + 208]
    kxnorw k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps xmm5 {k1}, dword ptr [1*ymm9 + 148]
    vmaxps xmm0, xmm0, xmm2
    vmaxps xmm0, xmm0, xmm5
    vsubps xmm15, xmm6, xmm0
    vaddps xmm31, xmm0, xmm6
    vmulps xmm15, xmm15, xmm31
    kxnorw k1, k0, k0
    vxorps xmm31, xmm31, xmm31
    vgatherqps xmm31 {k1}, dword ptr [1*ymm9 + 212]
    vmaxps xmm15, xmm15, xmm2
    vsqrtps xmm15, xmm15
    vmulps xmm15, xmm31, xmm15
    vfmadd231ps xmm15, xmm0, xmm5
    vmovaps xmmword ptr [rsp + 592], xmm15
    vsubps xmm0, xmm16, xmmword ptr [rsp + 272]
    kxnorw k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps xmm5 {k1}, dword ptr [1*ymm9 + 152]
    vmaxps xmm0, xmm0, xmm2
    vmaxps xmm0, xmm0, xmm5
    vsubps xmm16, xmm6, xmm0
    vaddps xmm31, xmm0, xmm6
    vmulps xmm16, xmm16, xmm31
    kxnorw k1, k0, k0
    vxorps xmm31, xmm31, xmm31
    vgatherqps xmm31 {k1}, dword ptr [1*ymm9 + 216]
    vmaxps xmm16, xmm16, xmm2
    vsqrtps xmm16, xmm16
    vmulps xmm15, xmm31, xmm16
    vfmadd231ps xmm15, xmm0, xmm5
    vmovaps xmmword ptr [rsp + 464], xmm15
    vsubps xmm0, xmm30, xmm23
    kxnorw k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps xmm5 {k1}, dword ptr [1*ymm9 + 156]
    vmaxps xmm0, xmm0, xmm2
    vmaxps xmm0, xmm0, xmm5
    vsubps xmm30, xmm6, xmm0
    vaddps xmm31, xmm0, xmm6
    vmulps xmm30, xmm30, xmm31
    kxnorw k1, k0, k0
    vxorps xmm31, xmm31, xmm31
    vgatherqps xmm31 {k1}, dword ptr [1*ymm9 + 220]
    vmaxps xmm30, xmm30, xmm2
    vsqrtps xmm30, xmm30
    vmulps xmm15, xmm31, xmm30
    vfmadd231ps xmm15, xmm0, xmm5
    vmovaps xmmword ptr [rsp + 272], xmm15
    vsubps xmm0, xmm29, xmm22
    kxnorw k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps xmm5 {k1}, dword ptr [1*ymm9 + 160]
    vmaxps xmm0, xmm0, xmm2
    vmaxps xmm0, xmm0, xmm5
    vsubps xmm29, xmm6, xmm0
    vaddps xmm31, xmm0, xmm6
    vmulps xmm29, xmm29, xmm31
    kxnorw k1, k0, k0
    vxorps xmm31, xmm31, xmm31
    vgatherqps xmm31 {k1}, dword ptr [1*ymm9 + 224]
    vmaxps xmm29, xmm29, xmm2
    vsqrtps xmm29, xmm29
    vmulps xmm15, xmm31, xmm29
    vfmadd231ps xmm15, xmm0, xmm5
    vmovaps xmmword ptr [rsp + 208], xmm15
    vsubps xmm0, xmm14, xmm26
    kxnorw k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps xmm5 {k1}, dword ptr [1*ymm9 + 164]
    vmaxps xmm0, xmm0, xmm2
    vmaxps xmm0, xmm0, xmm5
    vsubps xmm14, xmm6, xmm0
    vaddps xmm31, xmm0, xmm6
    vmulps xmm14, xmm14, xmm31
    kxnorw k1, k0, k0
    vxorps xmm31, xmm31, xmm31
    vgatherqps xmm31 {k1}, dword ptr [1*ymm9 + 228]
    vmaxps xmm14, xmm14, xmm2
    vsqrtps xmm14, xmm14
    vmulps xmm14, xmm31, xmm14
    vfmadd231ps xmm14, xmm0, xmm5
    vmovaps xmmword ptr [rsp + 80], xmm14
    vsubps xmm0, xmm12, xmmword ptr [rsp + 144]
    kxnorw k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps xmm5 {k1}, dword ptr [1*ymm9 + 168]
    vmaxps xmm0, xmm0, xmm2
    vmaxps xmm0, xmm0, xmm5
    vsubps xmm12, xmm6, xmm0
    vaddps xmm31, xmm0, xmm6
    vmulps xmm12, xmm12, xmm31
    kxnorw k1, k0, k0
    vxorps xmm31, xmm31, xmm31
    vgatherqps xmm31 {k1}, dword ptr [1*ymm9 + 232]
    vmaxps xmm12, xmm12, xmm2
    vsqrtps xmm12, xmm12
    vmulps xmm12, xmm31, xmm12
    vfmadd231ps xmm12, xmm0, xmm5
    vsubps xmm0, xmm8, xmmword ptr [rsp + 400]
    kxnorw k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps xmm5 {k1}, dword ptr [1*ymm9 + 172]
    vmaxps xmm0, xmm0, xmm2
    vmaxps xmm0, xmm0, xmm5
    vsubps xmm8, xmm6, xmm0
    vaddps xmm31, xmm0, xmm6
    vmulps xmm8, xmm8, xmm31
    kxnorw k1, k0, k0
    vxorps xmm31, xmm31, xmm31
    vgatherqps xmm31 {k1}, dword ptr [1*ymm9 + 236]
    vmaxps xmm8, xmm8, xmm2
    vsqrtps xmm8, xmm8
    vmulps xmm8, xmm31, xmm8
    vfmadd231ps xmm8, xmm0, xmm5
    vmovaps xmmword ptr [rsp + 144], xmm8
    vsubps xmm0, xmm17, xmmword ptr [rsp + 1680]
    kxnorw k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps xmm5 {k1}, dword ptr [1*ymm9 + 176]
    vmaxps xmm0, xmm0, xmm2
    vmaxps xmm17, xmm0, xmm5
    vsubps xmm0, xmm6, xmm17
    vaddps xmm31, xmm17, xmm6
    vmulps xmm0, xmm0, xmm31
    kxnorw k1, k0, k0
    vxorps xmm31, xmm31, xmm31
    vgatherqps xmm31 {k1}, dword ptr [1*ymm9 + 240]
    vmaxps xmm0, xmm0, xmm2
    vsqrtps xmm0, xmm0
    vmulps xmm10, xmm31, xmm0
    vfmadd231ps xmm10, xmm17, xmm5
    vsubps xmm5, xmm7, xmm25
    kxnorw k1, k0, k0
    vxorps xmm7, xmm7, xmm7
    vgatherqps xmm7 {k1}, dword ptr [1*ymm9 + 180]
    vmaxps xmm5, xmm5, xmm2
    vmaxps xmm17, xmm5, xmm7
    vsubps xmm5, xmm6, xmm17
    vaddps xmm25, xmm17, xmm6
    vmulps xmm5, xmm5, xmm25
    kxnorw k1, k0, k0
    vxorps xmm25, xmm25, xmm25
    vgatherqps xmm25 {k1}, dword ptr [1*ymm9 + 244]
    vmaxps xmm5, xmm5, xmm2
    vsqrtps xmm5, xmm5
    vmulps xmm0, xmm25, xmm5
    vfmadd231ps xmm0, xmm17, xmm7
    vmovaps xmmword ptr [rsp + 16], xmm0
    vsubps xmm4, xmm4, xmm19
    kxnorw k1, k0, k0
    vxorps xmm7, xmm7, xmm7
    vgatherqps xmm7 {k1}, dword ptr [1*ymm9 + 184]
    vmaxps xmm4, xmm4, xmm2
    vmaxps xmm17, xmm4, xmm7
    vsubps xmm4, xmm6, xmm17
    vaddps xmm19, xmm17, xmm6
    vmulps xmm4, xmm4, xmm19
    kxnorw k1, k0, k0
    vxorps xmm19, xmm19, xmm19
    vgatherqps xmm19 {k1}, dword ptr [1*ymm9 + 248]
    vmaxps xmm4, xmm4, xmm2
    vsqrtps xmm4, xmm4
    vmulps xmm0, xmm19, xmm4
    vfmadd231ps xmm0, xmm17, xmm7
    vmovaps xmmword ptr [rsp + 400], xmm0
    vsubps xmm3, xmm3, xmm18
    kxnorw k1, k0, k0
    vxorps xmm7, xmm7, xmm7
    vgatherqps xmm7 {k1}, dword ptr [1*ymm9 + 188]
    vmaxps xmm3, xmm3, xmm2
    vmaxps xmm17, xmm3, xmm7
    vsubps xmm3, xmm6, xmm17
    vaddps xmm18, xmm17, xmm6
    vmulps xmm3, xmm3, xmm18
    kxnorw k1, k0, k0
    vxorps xmm18, xmm18, xmm18
    vgatherqps xmm18 {k1}, dword ptr [1*ymm9 + 252]
    vmaxps xmm3, xmm3, xmm2
    vsqrtps xmm3, xmm3
    vmulps xmm0, xmm18, xmm3
    vfmadd231ps xmm0, xmm17, xmm7
    kxnorw k1, k0, k0
    vxorps xmm7, xmm7, xmm7
    vgatherqps xmm7 {k1}, dword ptr [1*ymm9 + 64]
    kxnorw k1, k0, k0
    vxorps xmm17, xmm17, xmm17
    vgatherqps xmm17 {k1}, dword ptr [1*ymm9 + 68]
    kxnorw k1, k0, k0
    vxorps xmm18, xmm18, xmm18
    vgatherqps xmm18 {k1}, dword ptr [1*ymm9 + 72]
    kxnorw k1, k0, k0
    vxorps xmm19, xmm19, xmm19
    vgatherqps xmm19 {k1}, dword ptr [1*ymm9 + 76]
    kxnorw k1, k0, k0
    vxorps xmm25, xmm25, xmm25
    vgatherqps xmm25 {k1}, dword ptr [1*ymm9 + 80]
    kxnorw k1, k0, k0
    vxorps xmm31, xmm31, xmm31
    vgatherqps xmm31 {k1}, dword ptr [1*ymm9 + 84]
    kxnorw k1, k0, k0
    vxorps xmm20, xmm20, xmm20
    vgatherqps xmm20 {k1}, dword ptr [1*ymm9 + 88]
    kxnorw k1, k0, k0
    vxorps xmm26, xmm26, xmm26
    vgatherqps xmm26 {k1}, dword ptr [1*ymm9 + 92]
    kxnorw k1, k0, k0
    vxorps xmm23, xmm23, xmm23
    vgatherqps xmm23 {k1}, dword ptr [1*ymm9 + 96]
    kxnorw k1, k0, k0
    vxorps xmm27, xmm27, xmm27
    vgatherqps xmm27 {k1}, dword ptr [1*ymm9 + 100]
    kxnorw k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps xmm4 {k1}, dword ptr [1*ymm9 + 104]
    kxnorw k1, k0, k0
    vxorps xmm3, xmm3, xmm3
    vgatherqps xmm3 {k1}, dword ptr [1*ymm9 + 108]
    kxnorw k1, k0, k0
    vgatherqps xmm2 {k1}, dword ptr [1*ymm9 + 112]
    kxnorw k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps xmm6 {k1}, dword ptr [1*ymm9 + 116]
    kxnorw k1, k0, k0
    vmovaps ymm8, ymm1
    vxorps xmm1, xmm1, xmm1
    vgatherqps xmm1 {k1}, dword ptr [1*ymm9 + 120]
    kxnorw k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps xmm5 {k1}, dword ptr [1*ymm9 + 124]
    vmovaps xmm9, xmmword ptr [rsp - 64]
    vminps xmm9, xmm9, xmm21
    vmovaps xmm28, xmmword ptr [rsp + 336]
    vminps xmm28, xmm28, xmm24
    vmovaps xmm24, xmmword ptr [rsp + 976]
    vminps xmm24, xmm24, xmmword ptr [rsp + 1040]
    vmovaps xmm22, xmmword ptr [rsp + 912]
    vminps xmm22, xmm22, xmm11
    vmovaps xmm21, xmmword ptr [rsp + 848]
    vminps xmm21, xmm21, xmm13
    vmovaps xmm15, xmmword ptr [rsp + 528]
    vminps xmm15, xmm15, xmmword ptr [rsp + 592]
    vmovaps xmm16, xmmword ptr [rsp + 784]
    vminps xmm16, xmm16, xmmword ptr [rsp + 464]
    vmovaps xmm30, xmmword ptr [rsp + 656]
    vminps xmm30, xmm30, xmmword ptr [rsp + 272]
    vmovaps xmm29, xmmword ptr [rsp + 1488]
    vminps xmm29, xmm29, xmmword ptr [rsp + 208]
    vmovaps xmm14, xmmword ptr [rsp + 720]
    vminps xmm14, xmm14, xmmword ptr [rsp + 80]
    vmovaps xmm13, xmmword ptr [rsp + 1424]
    vminps xmm13, xmm13, xmm12
    vmovaps xmm12, xmmword ptr [rsp + 1360]
    vminps xmm12, xmm12, xmmword ptr [rsp + 144]
    vmovaps xmm11, xmmword ptr [rsp + 1296]
    vminps xmm11, xmm11, xmm10
    vmovaps xmm10, xmmword ptr [rsp + 1232]
    vminps xmm10, xmm10, xmmword ptr [rsp + 16]
    vmovaps xmmword ptr [rsp + 336], xmm10
    vmovaps xmm10, xmmword ptr [rsp + 1168]
    vminps xmm10, xmm10, xmmword ptr [rsp + 400]
    vmovaps xmmword ptr [rsp - 64], xmm10
    vmovaps xmm10, xmmword ptr [rsp + 1104]
    vminps xmm10, xmm10, xmm0
    vmovaps xmm0, xmmword ptr [rsp - 128]
    vaddps xmm7, xmm7, xmm0
    vaddps xmm7, xmm9, xmm7
    vaddps xmm9, xmm17, xmm0
    vaddps xmm9, xmm9, xmm28
    vaddps xmm17, xmm18, xmm0
    vaddps xmm17, xmm17, xmm24
    vaddps xmm18, xmm19, xmm0
    vaddps xmm18, xmm18, xmm22
    vaddps xmm19, xmm25, xmm0
    vaddps xmm19, xmm19, xmm21
    vaddps xmm21, xmm31, xmm0
    vaddps xmm15, xmm21, xmm15
    vaddps xmm20, xmm20, xmm0
    vaddps xmm16, xmm20, xmm16
    vaddps xmm20, xmm26, xmm0
    vaddps xmm20, xmm20, xmm30
    vaddps xmm21, xmm23, xmm0
    vaddps xmm21, xmm21, xmm29
    vaddps xmm22, xmm27, xmm0
    vaddps xmm14, xmm22, xmm14
    vaddps xmm4, xmm4, xmm0
    vaddps xmm4, xmm13, xmm4
    vaddps xmm3, xmm3, xmm0
    vaddps xmm3, xmm12, xmm3
    vaddps xmm2, xmm2, xmm0
    vaddps xmm2, xmm11, xmm2
    vaddps xmm6, xmm6, xmm0
    vaddps xmm6, xmm6, xmmword ptr [rsp + 336]
    vaddps xmm1, xmm1, xmm0
    vaddps xmm1, xmm1, xmmword ptr [rsp - 64]
    vaddps xmm0, xmm5, xmm0
    vaddps xmm0, xmm10, xmm0
    vbroadcastss xmm10, dword ptr [rip + .K35800000]
    vaddps xmm5, xmm10, xmm7
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm8] {k1}, xmm5
    vaddps xmm5, xmm9, xmm10
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm8 + 4] {k1}, xmm5
    vaddps xmm5, xmm17, xmm10
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm8 + 8] {k1}, xmm5
    vaddps xmm5, xmm18, xmm10
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm8 + 12] {k1}, xmm5
    vaddps xmm5, xmm19, xmm10
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm8 + 16] {k1}, xmm5
    vaddps xmm5, xmm15, xmm10
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm8 + 20] {k1}, xmm5
    vaddps xmm5, xmm16, xmm10
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm8 + 24] {k1}, xmm5
    vaddps xmm5, xmm20, xmm10
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm8 + 28] {k1}, xmm5
    vaddps xmm5, xmm21, xmm10
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm8 + 32] {k1}, xmm5
    vaddps xmm5, xmm14, xmm10
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm8 + 36] {k1}, xmm5
    vaddps xmm4, xmm10, xmm4
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm8 + 40] {k1}, xmm4
    vaddps xmm3, xmm10, xmm3
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm8 + 44] {k1}, xmm3
    vaddps xmm2, xmm10, xmm2
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm8 + 48] {k1}, xmm2
    vaddps xmm2, xmm10, xmm6
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm8 + 52] {k1}, xmm2
    vaddps xmm1, xmm10, xmm1
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm8 + 56] {k1}, xmm1
    vaddps xmm0, xmm10, xmm0
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm8 + 60] {k1}, xmm0
    vpaddq ymm8, ymm8, qword ptr [rip + .K64]{1to4}
    add rdi, 4
    jne .L15
    cmp rax, r8
    vmovaps xmm0, xmmword ptr [rsp]
    je .L24
.L16:
    vbroadcastss zmm0, xmm0
    lea rax, [4*r11]
    mov rdi, r11
    shr rdi, 4
    lea rdi, [rdi + 4*rdi]
    shl rdi, 6
    lea rdi, [rdi + 4*r11]
    vbroadcastss zmm1, dword ptr [rip + .K3f800000]
    add rcx, rdi
    add rcx, 320
    vpxor xmm2, xmm2, xmm2
    vbroadcastss zmm3, dword ptr [rip + .K35800000]
.L17:
    vmovups zmm4, zmmword ptr [rcx - 192]
    vmovups zmm5, zmmword ptr [rcx - 64]
    vmovups zmm6, zmmword ptr [rsi + rax]
    vaddps zmm7, zmm0, zmmword ptr [rcx - 320]
    vaddps zmm8, zmm6, zmm7
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
    vmovups zmmword ptr [r9 + rax], zmm4
    add rax, 64
    add rcx, 384
    dec rdx
    jne .L17
    jmp .L24
.L18:
    mov rdi, rax
    and rdi, r8
    mov r10, rdi
    shl r10, 4
    vbroadcastss zmm0, xmm2
    vmovups zmmword ptr [rsp + 1808], zmm0
    vbroadcastss zmm0, xmm1
    vmovups zmmword ptr [rsp + 2896], zmm0
    vmovdqa64 zmm1, zmmword ptr [rip + .K9e4c0e7672ed7ae4]
    vmovdqa64 zmm5, zmmword ptr [rip + .Kb42fb128c49b0a4e]
    vpbroadcastq zmm0, rcx
    vmovdqu64 zmmword ptr [rsp + 1872], zmm0
    mov r11, rdi
    vxorps xmm2, xmm2, xmm2
    vmovups zmm4, zmmword ptr [rsp + 1808]
.L19:
    vmovdqu64 zmmword ptr [rsp - 128], zmm1
    vpsrlq zmm0, zmm1, 4
    vpsrlq zmm1, zmm5, 4
    vpbroadcastq zmm3, qword ptr [rip + .K320]
    vpmullq zmm1, zmm1, zmm3
    vpmullq zmm0, zmm0, zmm3
    vpsllq zmm6, zmm5, 2
    vmovdqu64 zmm3, zmmword ptr [rsp + 1872]
    vpaddq zmm6, zmm3, zmm6
    vpaddq zmm1, zmm6, zmm1
    vpsllq zmm6, zmmword ptr [rsp - 128], 2
    vpaddq zmm6, zmm3, zmm6
    vpaddq zmm8, zmm6, zmm0
    kxnorb k1, k0, k0
    vpxor xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 128]
    kxnorb k1, k0, k0
    vpxor xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 128]
    vinsertf64x4 zmm0, zmm6, ymm0, 1
    vmovups zmmword ptr [rsp - 64], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 132]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 132]
    vinsertf64x4 zmm0, zmm6, ymm0, 1
    vmovups zmmword ptr [rsp + 336], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 136]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 136]
    vinsertf64x4 zmm0, zmm6, ymm0, 1
    vmovups zmmword ptr [rsp + 976], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 140]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 140]
    vinsertf64x4 zmm0, zmm6, ymm0, 1
    vmovups zmmword ptr [rsp + 912], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 144]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 144]
    vinsertf64x4 zmm0, zmm6, ymm0, 1
    vmovups zmmword ptr [rsp + 848], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 148]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 148]
    vinsertf64x4 zmm0, zmm6, ymm0, 1
    vmovups zmmword ptr [rsp + 528], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 152]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 152]
    vinsertf64x4 zmm0, zmm6, ymm0, 1
    vmovups zmmword ptr [rsp + 784], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 156]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 156]
    vinsertf64x4 zmm0, zmm6, ymm0, 1
    vmovups zmmword ptr [rsp + 720], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 160]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 160]
    vinsertf64x4 zmm0, zmm6, ymm0, 1
    vmovups zmmword ptr [rsp + 656], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 164]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 164]
    vinsertf64x4 zmm0, zmm6, ymm0, 1
    vmovups zmmword ptr [rsp + 1488], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 168]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 168]
    vinsertf64x4 zmm0, zmm6, ymm0, 1
    vmovups zmmword ptr [rsp + 1424], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 172]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 172]
    vinsertf64x4 zmm0, zmm6, ymm0, 1
    vmovups zmmword ptr [rsp + 1360], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 176]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 176]
    vinsertf64x4 zmm0, zmm6, ymm0, 1
    vmovups zmmword ptr [rsp + 1296], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 180]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 180]
    vinsertf64x4 zmm0, zmm6, ymm0, 1
    vmovups zmmword ptr [rsp + 1232], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 184]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 184]
    vinsertf64x4 zmm0, zmm6, ymm0, 1
    vmovups zmmword ptr [rsp + 1168], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 188]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 188]
    vinsertf64x4 zmm0, zmm6, ymm0, 1
    vmovups zmmword ptr [rsp + 592], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 256]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 256]
    vinsertf64x4 zmm9, zmm6, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 260]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 260]
    vinsertf64x4 zmm21, zmm6, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 264]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 264]
    vinsertf64x4 zmm22, zmm6, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 268]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 268]
    vinsertf64x4 zmm23, zmm6, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 272]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 272]
    vinsertf64x4 zmm24, zmm6, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 276]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 276]
    vinsertf64x4 zmm25, zmm6, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 280]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 280]
    vinsertf64x4 zmm31, zmm6, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 284]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 284]
    vinsertf64x4 zmm0, zmm6, ymm0, 1
    vmovups zmmword ptr [rsp + 1104], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 288]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 288]
    vinsertf64x4 zmm0, zmm6, ymm0, 1
    vmovups zmmword ptr [rsp + 464], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 292]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 292]
    vinsertf64x4 zmm0, zmm6, ymm0, 1
    vmovups zmmword ptr [rsp + 272], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 296]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 296]
    vinsertf64x4 zmm0, zmm6, ymm0, 1
    vmovups zmmword ptr [rsp + 208], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 300]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 300]
    vinsertf64x4 zmm0, zmm6, ymm0, 1
    vmovups zmmword ptr [rsp + 144], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 304]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 304]
    vinsertf64x4 zmm0, zmm6, ymm0, 1
    vmovups zmmword ptr [rsp + 80], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 308]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 308]
    vinsertf64x4 zmm0, zmm6, ymm0, 1
    vmovups zmmword ptr [rsp + 16], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 312]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 312]
    vinsertf64x4 zmm0, zmm6, ymm0, 1
    vmovups zmmword ptr [rsp + 400], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm8 + 316]
    kxnorb k1, k0, k0
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [1*zmm1 + 316]
    vinsertf64x4 zmm0, zmm6, ymm0, 1
    vmovups zmmword ptr [rsp + 1040], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vmovups zmm1, zmmword ptr [rsp - 128]
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm1]
    kxnorb k1, k0, k0
    vxorps xmm1, xmm1, xmm1
    vgatherqps ymm1 {k1}, dword ptr [rsi + 4*zmm5]
    vinsertf64x4 zmm12, zmm1, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vmovups zmm1, zmmword ptr [rsp - 128]
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm1 + 4]
    kxnorb k1, k0, k0
    vxorps xmm1, xmm1, xmm1
    vgatherqps ymm1 {k1}, dword ptr [rsi + 4*zmm5 + 4]
    vinsertf64x4 zmm20, zmm1, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vmovups zmm1, zmmword ptr [rsp - 128]
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm1 + 8]
    kxnorb k1, k0, k0
    vxorps xmm1, xmm1, xmm1
    vgatherqps ymm1 {k1}, dword ptr [rsi + 4*zmm5 + 8]
    vinsertf64x4 zmm19, zmm1, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vmovups zmm1, zmmword ptr [rsp - 128]
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm1 + 12]
    kxnorb k1, k0, k0
    vxorps xmm1, xmm1, xmm1
    vgatherqps ymm1 {k1}, dword ptr [rsi + 4*zmm5 + 12]
    vinsertf64x4 zmm18, zmm1, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vmovups zmm1, zmmword ptr [rsp - 128]
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm1 + 16]
    kxnorb k1, k0, k0
    vxorps xmm1, xmm1, xmm1
    vgatherqps ymm1 {k1}, dword ptr [rsi + 4*zmm5 + 16]
    vinsertf64x4 zmm17, zmm1, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vmovups zmm1, zmmword ptr [rsp - 128]
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm1 + 20]
    kxnorb k1, k0, k0
    vxorps xmm1, xmm1, xmm1
    vgatherqps ymm1 {k1}, dword ptr [rsi + 4*zmm5 + 20]
    vinsertf64x4 zmm16, zmm1, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vmovups zmm1, zmmword ptr [rsp - 128]
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm1 + 24]
    kxnorb k1, k0, k0
    vxorps xmm1, xmm1, xmm1
    vgatherqps ymm1 {k1}, dword ptr [rsi + 4*zmm5 + 24]
    vinsertf64x4 zmm15, zmm1, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vmovups zmm1, zmmword ptr [rsp - 128]
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm1 + 28]
    kxnorb k1, k0, k0
    vxorps xmm1, xmm1, xmm1
    vgatherqps ymm1 {k1}, dword ptr [rsi + 4*zmm5 + 28]
    vinsertf64x4 zmm14, zmm1, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vmovups zmm1, zmmword ptr [rsp - 128]
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm1 + 32]
    kxnorb k1, k0, k0
    vxorps xmm1, xmm1, xmm1
    vgatherqps ymm1 {k1}, dword ptr [rsi + 4*zmm5 + 32]
    vinsertf64x4 zmm13, zmm1, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vmovups zmm1, zmmword ptr [rsp - 128]
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm1 + 36]
    kxnorb k1, k0, k0
    vxorps xmm1, xmm1, xmm1
    vgatherqps ymm1 {k1}, dword ptr [rsi + 4*zmm5 + 36]
    vinsertf64x4 zmm11, zmm1, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vmovups zmm1, zmmword ptr [rsp - 128]
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm1 + 40]
    kxnorb k1, k0, k0
    vxorps xmm1, xmm1, xmm1
    vgatherqps ymm1 {k1}, dword ptr [rsi + 4*zmm5 + 40]
    vinsertf64x4 zmm10, zmm1, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vmovups zmm1, zmmword ptr [rsp - 128]
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm1 + 44]
    kxnorb k1, k0, k0
    vxorps xmm1, xmm1, xmm1
    vgatherqps ymm1 {k1}, dword ptr [rsi + 4*zmm5 + 44]
    vinsertf64x4 zmm8, zmm1, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vmovups zmm1, zmmword ptr [rsp - 128]
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm1 + 48]
    kxnorb k1, k0, k0
    vxorps xmm1, xmm1, xmm1
    vgatherqps ymm1 {k1}, dword ptr [rsi + 4*zmm5 + 48]
    vinsertf64x4 zmm7, zmm1, ymm0, 1
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vmovups zmm1, zmmword ptr [rsp - 128]
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm1 + 52]
    kxnorb k1, k0, k0
    vxorps xmm1, xmm1, xmm1
    vgatherqps ymm1 {k1}, dword ptr [rsi + 4*zmm5 + 52]
    vinsertf64x4 zmm0, zmm1, ymm0, 1
    vmovups zmmword ptr [rsp + 1680], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vmovups zmm1, zmmword ptr [rsp - 128]
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm1 + 56]
    kxnorb k1, k0, k0
    vxorps xmm1, xmm1, xmm1
    vgatherqps ymm1 {k1}, dword ptr [rsi + 4*zmm5 + 56]
    vinsertf64x4 zmm0, zmm1, ymm0, 1
    vmovups zmmword ptr [rsp + 1616], zmm0
    kxnorb k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vmovups zmm1, zmmword ptr [rsp - 128]
    vgatherqps ymm0 {k1}, dword ptr [rsi + 4*zmm1 + 60]
    kxnorb k1, k0, k0
    vpxor xmm3, xmm3, xmm3
    vgatherqps ymm3 {k1}, dword ptr [rsi + 4*zmm5 + 60]
    vsubps zmm12, zmm2, zmm12
    vsqrtps zmm12, zmm12
    vinsertf64x4 zmm0, zmm3, ymm0, 1
    vmovups zmmword ptr [rsp + 2128], zmm0
    vmulps zmm3, zmm12, zmm4
    vsubps zmm0, zmm3, zmm9
    vmovups zmmword ptr [rsp + 2064], zmm0
    vsubps zmm20, zmm2, zmm20
    vsubps zmm19, zmm2, zmm19
    vsqrtps zmm20, zmm20
    vsqrtps zmm19, zmm19
    vmulps zmm30, zmm20, zmm4
    vsubps zmm0, zmm30, zmm21
    vmovups zmmword ptr [rsp + 1936], zmm0
    vmulps zmm29, zmm19, zmm4
    vsubps zmm0, zmm29, zmm22
    vmovups zmmword ptr [rsp + 2000], zmm0
    vsubps zmm18, zmm2, zmm18
    vsubps zmm17, zmm2, zmm17
    vsqrtps zmm18, zmm18
    vsqrtps zmm17, zmm17
    vmulps zmm28, zmm18, zmm4
    vsubps zmm0, zmm28, zmm23
    vmovups zmmword ptr [rsp + 2960], zmm0
    vmulps zmm27, zmm17, zmm4
    vsubps zmm0, zmm27, zmm24
    vmovups zmmword ptr [rsp + 1552], zmm0
    vsubps zmm16, zmm2, zmm16
    vsubps zmm15, zmm2, zmm15
    vsqrtps zmm16, zmm16
    vsqrtps zmm15, zmm15
    vmulps zmm26, zmm16, zmm4
    vsubps zmm26, zmm26, zmm25
    vmulps zmm25, zmm15, zmm4
    vsubps zmm25, zmm25, zmm31
    vsubps zmm14, zmm2, zmm14
    vsubps zmm13, zmm2, zmm13
    vsqrtps zmm14, zmm14
    vsqrtps zmm13, zmm13
    vmulps zmm24, zmm14, zmm4
    vsubps zmm24, zmm24, zmmword ptr [rsp + 1104]
    vmulps zmm23, zmm13, zmm4
    vsubps zmm23, zmm23, zmmword ptr [rsp + 464]
    vsubps zmm11, zmm2, zmm11
    vsubps zmm10, zmm2, zmm10
    vsqrtps zmm11, zmm11
    vsqrtps zmm10, zmm10
    vmulps zmm22, zmm11, zmm4
    vsubps zmm22, zmm22, zmmword ptr [rsp + 272]
    vmulps zmm21, zmm10, zmm4
    vsubps zmm21, zmm21, zmmword ptr [rsp + 208]
    vsubps zmm8, zmm2, zmm8
    vsubps zmm7, zmm2, zmm7
    vsqrtps zmm8, zmm8
    vsqrtps zmm7, zmm7
    vmulps zmm6, zmm8, zmm4
    vsubps zmm6, zmm6, zmmword ptr [rsp + 144]
    vmulps zmm1, zmm7, zmm4
    vsubps zmm1, zmm1, zmmword ptr [rsp + 80]
    vsubps zmm31, zmm2, zmmword ptr [rsp + 1680]
    vsubps zmm0, zmm2, zmmword ptr [rsp + 1616]
    vsqrtps zmm31, zmm31
    vsqrtps zmm0, zmm0
    vmulps zmm3, zmm31, zmm4
    vsubps zmm3, zmm3, zmmword ptr [rsp + 16]
    vmulps zmm29, zmm0, zmm4
    vsubps zmm29, zmm29, zmmword ptr [rsp + 400]
    vsubps zmm30, zmm2, zmmword ptr [rsp + 2128]
    vsqrtps zmm30, zmm30
    vmulps zmm27, zmm30, zmm4
    vsubps zmm27, zmm27, zmmword ptr [rsp + 1040]
    vmovups zmm9, zmmword ptr [rsp + 2896]
    vmulps zmm12, zmm12, zmm9
    vmovups zmm28, zmmword ptr [rsp - 64]
    vsubps zmm12, zmm28, zmm12
    vmovups zmm28, zmmword ptr [rsp + 2064]
    vmaxps zmm12, zmm28, zmm12
    vmulps zmm20, zmm20, zmm9
    vmovups zmm28, zmmword ptr [rsp + 336]
    vsubps zmm20, zmm28, zmm20
    vmovups zmm28, zmmword ptr [rsp + 1936]
    vmaxps zmm20, zmm28, zmm20
    vmulps zmm19, zmm19, zmm9
    vmovups zmm28, zmmword ptr [rsp + 976]
    vsubps zmm19, zmm28, zmm19
    vmovups zmm28, zmmword ptr [rsp + 2000]
    vmaxps zmm19, zmm28, zmm19
    vmulps zmm18, zmm18, zmm9
    vmovups zmm28, zmmword ptr [rsp + 912]
    vsubps zmm18, zmm28, zmm18
    vmovups zmm28, zmmword ptr [rsp + 2960]
    vmaxps zmm18, zmm28, zmm18
    vmulps zmm17, zmm17, zmm9
    vmovups zmm28, zmmword ptr [rsp + 848]
    vsubps zmm17, zmm28, zmm17
    vmovups zmm28, zmmword ptr [rsp + 1552]
    vmaxps zmm17, zmm28, zmm17
    vmulps zmm16, zmm16, zmm9
    vmovups zmm28, zmmword ptr [rsp + 528]
    vsubps zmm16, zmm28, zmm16
    vmaxps zmm16, zmm26, zmm16
    vmulps zmm15, zmm15, zmm9
    vmovups zmm26, zmmword ptr [rsp + 784]
    vsubps zmm15, zmm26, zmm15
    vmaxps zmm15, zmm25, zmm15
    vmulps zmm14, zmm14, zmm9
    vmovups zmm25, zmmword ptr [rsp + 720]
    vsubps zmm14, zmm25, zmm14
    vmaxps zmm14, zmm24, zmm14
    vmulps zmm13, zmm13, zmm9
    vmovups zmm24, zmmword ptr [rsp + 656]
    vsubps zmm13, zmm24, zmm13
    vmaxps zmm13, zmm23, zmm13
    vmulps zmm11, zmm11, zmm9
    vmovups zmm23, zmmword ptr [rsp + 1488]
    vsubps zmm11, zmm23, zmm11
    vmaxps zmm11, zmm22, zmm11
    vmulps zmm10, zmm10, zmm9
    vmovups zmm22, zmmword ptr [rsp + 1424]
    vsubps zmm10, zmm22, zmm10
    vmaxps zmm10, zmm21, zmm10
    vmulps zmm8, zmm8, zmm9
    vmovups zmm21, zmmword ptr [rsp + 1360]
    vsubps zmm8, zmm21, zmm8
    vmaxps zmm8, zmm6, zmm8
    vmulps zmm6, zmm7, zmm9
    vmovups zmm7, zmmword ptr [rsp + 1296]
    vsubps zmm6, zmm7, zmm6
    vmaxps zmm7, zmm1, zmm6
    vmulps zmm1, zmm31, zmm9
    vmovups zmm6, zmmword ptr [rsp + 1232]
    vsubps zmm1, zmm6, zmm1
    vmaxps zmm6, zmm3, zmm1
    vmulps zmm0, zmm0, zmm9
    vmovups zmm1, zmmword ptr [rsp + 1168]
    vsubps zmm0, zmm1, zmm0
    vmaxps zmm1, zmm29, zmm0
    vmulps zmm0, zmm30, zmm9
    vmovups zmm3, zmmword ptr [rsp + 592]
    vsubps zmm0, zmm3, zmm0
    vmaxps zmm0, zmm27, zmm0
    vmaxps zmm3, zmm12, zmm2
    vmulps zmm3, zmm4, zmm3
    vmulps zmm3, zmm3, zmm3
    vsubps zmm3, zmm2, zmm3
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm5] {k1}, ymm3
    vextractf64x4 ymm3, zmm3, 1
    kxnorb k1, k0, k0
    vmovups zmm9, zmmword ptr [rsp - 128]
    vscatterqps dword ptr [r9 + 4*zmm9] {k1}, ymm3
    vmaxps zmm3, zmm20, zmm2
    vmulps zmm3, zmm4, zmm3
    vmulps zmm3, zmm3, zmm3
    vsubps zmm3, zmm2, zmm3
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm5 + 4] {k1}, ymm3
    vextractf64x4 ymm3, zmm3, 1
    kxnorb k1, k0, k0
    vmovups zmm9, zmmword ptr [rsp - 128]
    vscatterqps dword ptr [r9 + 4*zmm9 + 4] {k1}, ymm3
    vmaxps zmm3, zmm19, zmm2
    vmulps zmm3, zmm4, zmm3
    vmulps zmm3, zmm3, zmm3
    vsubps zmm3, zmm2, zmm3
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm5 + 8] {k1}, ymm3
    vextractf64x4 ymm3, zmm3, 1
    kxnorb k1, k0, k0
    vmovups zmm9, zmmword ptr [rsp - 128]
    vscatterqps dword ptr [r9 + 4*zmm9 + 8] {k1}, ymm3
    vmaxps zmm3, zmm18, zmm2
    vmulps zmm3, zmm4, zmm3
    vmulps zmm3, zmm3, zmm3
    vsubps zmm3, zmm2, zmm3
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm5 + 12] {k1}, ymm3
    vextractf64x4 ymm3, zmm3, 1
    kxnorb k1, k0, k0
    vmovups zmm9, zmmword ptr [rsp - 128]
    vscatterqps dword ptr [r9 + 4*zmm9 + 12] {k1}, ymm3
    vmaxps zmm3, zmm17, zmm2
    vmulps zmm3, zmm4, zmm3
    vmulps zmm3, zmm3, zmm3
    vsubps zmm3, zmm2, zmm3
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm5 + 16] {k1}, ymm3
    vextractf64x4 ymm3, zmm3, 1
    kxnorb k1, k0, k0
    vmovups zmm9, zmmword ptr [rsp - 128]
    vscatterqps dword ptr [r9 + 4*zmm9 + 16] {k1}, ymm3
    vmaxps zmm3, zmm16, zmm2
    vmulps zmm3, zmm4, zmm3
    vmulps zmm3, zmm3, zmm3
    vsubps zmm3, zmm2, zmm3
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm5 + 20] {k1}, ymm3
    vextractf64x4 ymm3, zmm3, 1
    kxnorb k1, k0, k0
    vmovups zmm9, zmmword ptr [rsp - 128]
    vscatterqps dword ptr [r9 + 4*zmm9 + 20] {k1}, ymm3
    vmaxps zmm3, zmm15, zmm2
    vmulps zmm3, zmm4, zmm3
    vmulps zmm3, zmm3, zmm3
    vsubps zmm3, zmm2, zmm3
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm5 + 24] {k1}, ymm3
    vextractf64x4 ymm3, zmm3, 1
    kxnorb k1, k0, k0
    vmovups zmm9, zmmword ptr [rsp - 128]
    vscatterqps dword ptr [r9 + 4*zmm9 + 24] {k1}, ymm3
    vmaxps zmm3, zmm14, zmm2
    vmulps zmm3, zmm4, zmm3
    vmulps zmm3, zmm3, zmm3
    vsubps zmm3, zmm2, zmm3
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm5 + 28] {k1}, ymm3
    vextractf64x4 ymm3, zmm3, 1
    kxnorb k1, k0, k0
    vmovups zmm9, zmmword ptr [rsp - 128]
    vscatterqps dword ptr [r9 + 4*zmm9 + 28] {k1}, ymm3
    vmaxps zmm3, zmm13, zmm2
    vmulps zmm3, zmm4, zmm3
    vmulps zmm3, zmm3, zmm3
    vsubps zmm3, zmm2, zmm3
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm5 + 32] {k1}, ymm3
    vextractf64x4 ymm3, zmm3, 1
    kxnorb k1, k0, k0
    vmovups zmm9, zmmword ptr [rsp - 128]
    vscatterqps dword ptr [r9 + 4*zmm9 + 32] {k1}, ymm3
    vmaxps zmm3, zmm11, zmm2
    vmulps zmm3, zmm4, zmm3
    vmulps zmm3, zmm3, zmm3
    vsubps zmm3, zmm2, zmm3
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm5 + 36] {k1}, ymm3
    vextractf64x4 ymm3, zmm3, 1
    kxnorb k1, k0, k0
    vmovups zmm9, zmmword ptr [rsp - 128]
    vscatterqps dword ptr [r9 + 4*zmm9 + 36] {k1}, ymm3
    vmaxps zmm3, zmm10, zmm2
    vmulps zmm3, zmm4, zmm3
    vmulps zmm3, zmm3, zmm3
    vsubps zmm3, zmm2, zmm3
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm5 + 40] {k1}, ymm3
    vextractf64x4 ymm3, zmm3, 1
    kxnorb k1, k0, k0
    vmovups zmm9, zmmword ptr [rsp - 128]
    vscatterqps dword ptr [r9 + 4*zmm9 + 40] {k1}, ymm3
    vmaxps zmm3, zmm8, zmm2
    vmulps zmm3, zmm4, zmm3
    vmulps zmm3, zmm3, zmm3
    vsubps zmm3, zmm2, zmm3
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm5 + 44] {k1}, ymm3
    vextractf64x4 ymm3, zmm3, 1
    kxnorb k1, k0, k0
    vmovups zmm8, zmmword ptr [rsp - 128]
    vscatterqps dword ptr [r9 + 4*zmm8 + 44] {k1}, ymm3
    vmaxps zmm3, zmm7, zmm2
    vmulps zmm3, zmm4, zmm3
    vmulps zmm3, zmm3, zmm3
    vsubps zmm3, zmm2, zmm3
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm5 + 48] {k1}, ymm3
    vextractf64x4 ymm3, zmm3, 1
    kxnorb k1, k0, k0
    vmovups zmm7, zmmword ptr [rsp - 128]
    vscatterqps dword ptr [r9 + 4*zmm7 + 48] {k1}, ymm3
    vmaxps zmm3, zmm6, zmm2
    vmulps zmm3, zmm4, zmm3
    vmulps zmm3, zmm3, zmm3
    vsubps zmm3, zmm2, zmm3
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm5 + 52] {k1}, ymm3
    vextractf64x4 ymm3, zmm3, 1
    kxnorb k1, k0, k0
    vmovups zmm6, zmmword ptr [rsp - 128]
    vscatterqps dword ptr [r9 + 4*zmm6 + 52] {k1}, ymm3
    vmaxps zmm1, zmm1, zmm2
    vmulps zmm1, zmm4, zmm1
    vmulps zmm1, zmm1, zmm1
    vsubps zmm1, zmm2, zmm1
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm5 + 56] {k1}, ymm1
    vextractf64x4 ymm1, zmm1, 1
    kxnorb k1, k0, k0
    vmovups zmm3, zmmword ptr [rsp - 128]
    vscatterqps dword ptr [r9 + 4*zmm3 + 56] {k1}, ymm1
    vmovups zmm1, zmmword ptr [rsp - 128]
    vmaxps zmm0, zmm0, zmm2
    vmulps zmm0, zmm4, zmm0
    vmulps zmm0, zmm0, zmm0
    vsubps zmm0, zmm2, zmm0
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm5 + 60] {k1}, ymm0
    vextractf64x4 ymm0, zmm0, 1
    kxnorb k1, k0, k0
    vscatterqps dword ptr [r9 + 4*zmm1 + 60] {k1}, ymm0
    vpbroadcastq zmm0, qword ptr [rip + .K256]
    vpaddq zmm5, zmm5, zmm0
    vpaddq zmm1, zmm1, zmm0
    add r11, -16
    jne .L19
    cmp rax, rdi
    vmovaps xmm2, xmmword ptr [rsp + 1744]
    vmovaps xmm1, xmmword ptr [rsp + 2192]
    je .L24
    test dl, -64
    je .L27
.L20:
    add r8, 12
    and r8, rax
    mov edx, eax
    and edx, 3
    mov r11, r8
    shl r11, 4
    vbroadcastss xmm2, xmm2
    vpbroadcastq ymm0, r10
    vpaddq ymm3, ymm0, ymmword ptr [rip + .K419cd1c4926de539]
    vbroadcastss xmm20, xmm1
    sub rdi, r8
    vpbroadcastq ymm0, rcx
    vmovdqu ymmword ptr [rsp + 400], ymm0
    vxorps xmm7, xmm7, xmm7
.L21:
    vpsrlq ymm0, ymm3, 4
    vpmullq ymm0, ymm0, qword ptr [rip + .K320]{1to4}
    vpsllq ymm1, ymm3, 2
    vpaddq ymm1, ymm1, ymmword ptr [rsp + 400]
    vpaddq ymm9, ymm1, ymm0
    vpxor xmm0, xmm0, xmm0
    kxnorw k1, k0, k0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 128]
    vmovaps xmmword ptr [rsp - 128], xmm0
    vxorps xmm0, xmm0, xmm0
    kxnorw k1, k0, k0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 132]
    vmovaps xmmword ptr [rsp - 64], xmm0
    vxorps xmm0, xmm0, xmm0
    kxnorw k1, k0, k0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 136]
    vmovaps xmmword ptr [rsp + 336], xmm0
    vxorps xmm0, xmm0, xmm0
    kxnorw k1, k0, k0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 140]
    vmovaps xmmword ptr [rsp + 976], xmm0
    vxorps xmm0, xmm0, xmm0
    kxnorw k1, k0, k0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 144]
    vmovaps xmmword ptr [rsp + 912], xmm0
    vxorps xmm0, xmm0, xmm0
    kxnorw k1, k0, k0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 148]
    vmovaps xmmword ptr [rsp + 848], xmm0
    vxorps xmm0, xmm0, xmm0
    kxnorw k1, k0, k0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 152]
    vmovaps xmmword ptr [rsp + 528], xmm0
    vxorps xmm0, xmm0, xmm0
    kxnorw k1, k0, k0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 156]
    vmovaps xmmword ptr [rsp + 784], xmm0
    vxorps xmm0, xmm0, xmm0
    kxnorw k1, k0, k0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 160]
    vmovaps xmmword ptr [rsp + 720], xmm0
    vxorps xmm0, xmm0, xmm0
    kxnorw k1, k0, k0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 164]
    vmovaps xmmword ptr [rsp + 656], xmm0
    vxorps xmm0, xmm0, xmm0
    kxnorw k1, k0, k0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 168]
    vmovaps xmmword ptr [rsp + 1488], xmm0
    vxorps xmm0, xmm0, xmm0
    kxnorw k1, k0, k0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 172]
    vmovaps xmmword ptr [rsp + 1424], xmm0
    vxorps xmm0, xmm0, xmm0
    kxnorw k1, k0, k0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 176]
    vmovaps xmmword ptr [rsp + 1360], xmm0
    vxorps xmm0, xmm0, xmm0
    kxnorw k1, k0, k0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 180]
    vmovaps xmmword ptr [rsp + 1296], xmm0
    vxorps xmm0, xmm0, xmm0
    kxnorw k1, k0, k0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 184]
    vmovaps xmmword ptr [rsp + 1232], xmm0
    vxorps xmm0, xmm0, xmm0
    kxnorw k1, k0, k0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 188]
    vmovaps xmmword ptr [rsp + 1168], xmm0
    vxorps xmm0, xmm0, xmm0
    kxnorw k1, k0, k0
    vgatherqps xmm0 {k1}, dword ptr [1*ymm9 + 256]
    vpxor xmm1, xmm1, xmm1
    kxnorw k1, k0, k0
    vgatherqps xmm1 {k1}, dword ptr [1*ymm9 + 260]
    vpxor xmm5, xmm5, xmm5
    kxnorw k1, k0, k0
    vgatherqps xmm5 {k1}, dword ptr [1*ymm9 + 264]
    vxorps xmm6, xmm6, xmm6
    kxnorw k1, k0, k0
    vgatherqps xmm6 {k1}, dword ptr [1*ymm9 + 268]
    vxorps xmm8, xmm8, xmm8
    kxnorw k1, k0, k0
    vgatherqps xmm8 {k1}, dword ptr [1*ymm9 + 272]
    vxorps xmm13, xmm13, xmm13
    kxnorw k1, k0, k0
    vgatherqps xmm13 {k1}, dword ptr [1*ymm9 + 276]
    vxorps xmm18, xmm18, xmm18
    kxnorw k1, k0, k0
    vgatherqps xmm18 {k1}, dword ptr [1*ymm9 + 280]
    vxorps xmm31, xmm31, xmm31
    kxnorw k1, k0, k0
    vgatherqps xmm31 {k1}, dword ptr [1*ymm9 + 284]
    vxorps xmm30, xmm30, xmm30
    kxnorw k1, k0, k0
    vgatherqps xmm30 {k1}, dword ptr [1*ymm9 + 288]
    vxorps xmm29, xmm29, xmm29
    kxnorw k1, k0, k0
    vgatherqps xmm29 {k1}, dword ptr [1*ymm9 + 292]
    vxorps xmm28, xmm28, xmm28
    kxnorw k1, k0, k0
    vgatherqps xmm28 {k1}, dword ptr [1*ymm9 + 296]
    vxorps xmm27, xmm27, xmm27
    kxnorw k1, k0, k0
    vgatherqps xmm27 {k1}, dword ptr [1*ymm9 + 300]
    vxorps xmm26, xmm26, xmm26
    kxnorw k1, k0, k0
    vgatherqps xmm26 {k1}, dword ptr [1*ymm9 + 304]
    vxorps xmm25, xmm25, xmm25
    kxnorw k1, k0, k0
    vgatherqps xmm25 {k1}, dword ptr [1*ymm9 + 308]
    vxorps xmm16, xmm16, xmm16
    kxnorw k1, k0, k0
    vgatherqps xmm16 {k1}, dword ptr [1*ymm9 + 312]
    kxnorw k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps xmm4 {k1}, dword ptr [1*ymm9 + 316]
    vmovaps xmmword ptr [rsp + 592], xmm4
    kxnorw k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps xmm4 {k1}, dword ptr [rsi + 4*ymm3]
    vsubps xmm4, xmm7, xmm4
    vsqrtps xmm15, xmm4
    vmulps xmm4, xmm15, xmm2
    vsubps xmm0, xmm4, xmm0
    vmovaps xmmword ptr [rsp + 1104], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [rsi + 4*ymm3 + 4]
    vsubps xmm0, xmm7, xmm0
    vsqrtps xmm17, xmm0
    vmulps xmm0, xmm17, xmm2
    vsubps xmm0, xmm0, xmm1
    vmovaps xmmword ptr [rsp + 464], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [rsi + 4*ymm3 + 8]
    vsubps xmm0, xmm7, xmm0
    vsqrtps xmm14, xmm0
    vmulps xmm0, xmm14, xmm2
    vsubps xmm0, xmm0, xmm5
    vmovaps xmmword ptr [rsp + 272], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [rsi + 4*ymm3 + 12]
    vsubps xmm0, xmm7, xmm0
    vsqrtps xmm11, xmm0
    vmulps xmm0, xmm11, xmm2
    vsubps xmm0, xmm0, xmm6
    vmovaps xmmword ptr [rsp + 208], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [rsi + 4*ymm3 + 16]
    vsubps xmm0, xmm7, xmm0
    vsqrtps xmm10, xmm0
    vmulps xmm0, xmm10, xmm2
    vsubps xmm0, xmm0, xmm8
    vmovaps xmmword ptr [rsp + 144], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [rsi + 4*ymm3 + 20]
    vsubps xmm0, xmm7, xmm0
    vsqrtps xmm8, xmm0
    vmulps xmm0, xmm8, xmm2
    vsubps xmm0, xmm0, xmm13
    vmovaps xmmword ptr [rsp + 80], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [rsi + 4*ymm3 + 24]
    vsubps xmm0, xmm7, xmm0
    vsqrtps xmm5, xmm0
    vmulps xmm0, xmm5, xmm2
    vsubps xmm0, xmm0, xmm18
    vmovaps xmmword ptr [rsp + 16], xmm0
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [rsi + 4*ymm3 + 28]
    vsubps xmm0, xmm7, xmm0
    vsqrtps xmm13, xmm0
    vmulps xmm0, xmm13, xmm2
    vsubps xmm31, xmm0, xmm31
    kxnorw k1, k0, k0
    vxorps xmm0, xmm0, xmm0
    vgatherqps xmm0 {k1}, dword ptr [rsi + 4*ymm3 + 32]
    vsubps xmm0, xmm7, xmm0
    vsqrtps xmm0, xmm0
    vmulps xmm4, xmm0, xmm2
    vsubps xmm30, xmm4, xmm30
    kxnorw k1, k0, k0
    vxorps xmm4, xmm4, xmm4
    vgatherqps xmm4 {k1}, dword ptr [rsi + 4*ymm3 + 36]
    vsubps xmm4, xmm7, xmm4
    vsqrtps xmm4, xmm4
    vmulps xmm22, xmm4, xmm2
    vsubps xmm29, xmm22, xmm29
    kxnorw k1, k0, k0
    vxorps xmm22, xmm22, xmm22
    vgatherqps xmm22 {k1}, dword ptr [rsi + 4*ymm3 + 40]
    vsubps xmm22, xmm7, xmm22
    vsqrtps xmm22, xmm22
    vmulps xmm24, xmm22, xmm2
    vsubps xmm28, xmm24, xmm28
    kxnorw k1, k0, k0
    vxorps xmm24, xmm24, xmm24
    vgatherqps xmm24 {k1}, dword ptr [rsi + 4*ymm3 + 44]
    vsubps xmm24, xmm7, xmm24
    vsqrtps xmm24, xmm24
    vmulps xmm21, xmm24, xmm2
    vsubps xmm21, xmm21, xmm27
    kxnorw k1, k0, k0
    vxorps xmm27, xmm27, xmm27
    vgatherqps xmm27 {k1}, dword ptr [rsi + 4*ymm3 + 48]
    vsubps xmm27, xmm7, xmm27
    vsqrtps xmm27, xmm27
    vmulps xmm19, xmm27, xmm2
    vsubps xmm19, xmm19, xmm26
    kxnorw k1, k0, k0
    vxorps xmm26, xmm26, xmm26
    vgatherqps xmm26 {k1}, dword ptr [rsi + 4*ymm3 + 52]
    vsubps xmm26, xmm7, xmm26
    vsqrtps xmm26, xmm26
    vmulps xmm18, xmm26, xmm2
    vsubps xmm12, xmm18, xmm25
    kxnorw k1, k0, k0
    vxorps xmm18, xmm18, xmm18
    vgatherqps xmm18 {k1}, dword ptr [rsi + 4*ymm3 + 56]
    vsubps xmm18, xmm7, xmm18
    vsqrtps xmm25, xmm18
    vmulps xmm18, xmm25, xmm2
    vsubps xmm9, xmm18, xmm16
    kxnorw k1, k0, k0
    vxorps xmm16, xmm16, xmm16
    vgatherqps xmm16 {k1}, dword ptr [rsi + 4*ymm3 + 60]
    vsubps xmm16, xmm7, xmm16
    vsqrtps xmm23, xmm16
    vmulps xmm16, xmm23, xmm2
    vsubps xmm6, xmm16, xmmword ptr [rsp + 592]
    vmulps xmm15, xmm15, xmm20
    vmovaps xmm1, xmmword ptr [rsp - 128]
    vsubps xmm15, xmm1, xmm15
    vmovaps xmm1, xmmword ptr [rsp + 1104]
    vmaxps xmm1, xmm1, xmm15
    vmulps xmm15, xmm17, xmm20
    vmovaps xmm16, xmmword ptr [rsp - 64]
    vsubps xmm15, xmm16, xmm15
    vmovaps xmm16, xmmword ptr [rsp + 464]
    vmaxps xmm17, xmm16, xmm15
    vmulps xmm14, xmm14, xmm20
    vmovaps xmm15, xmmword ptr [rsp + 336]
    vsubps xmm14, xmm15, xmm14
    vmovaps xmm15, xmmword ptr [rsp + 272]
    vmaxps xmm18, xmm15, xmm14
    vmulps xmm11, xmm11, xmm20
    vmovaps xmm14, xmmword ptr [rsp + 976]
    vsubps xmm11, xmm14, xmm11
    vmovaps xmm14, xmmword ptr [rsp + 208]
    vmaxps xmm14, xmm14, xmm11
    vmulps xmm10, xmm10, xmm20
    vmovaps xmm11, xmmword ptr [rsp + 912]
    vsubps xmm10, xmm11, xmm10
    vmovaps xmm11, xmmword ptr [rsp + 144]
    vmaxps xmm11, xmm11, xmm10
    vmulps xmm8, xmm8, xmm20
    vmovaps xmm10, xmmword ptr [rsp + 848]
    vsubps xmm8, xmm10, xmm8
    vmovaps xmm10, xmmword ptr [rsp + 80]
    vmaxps xmm16, xmm10, xmm8
    vmulps xmm5, xmm5, xmm20
    vmovaps xmm8, xmmword ptr [rsp + 528]
    vsubps xmm5, xmm8, xmm5
    vmovaps xmm8, xmmword ptr [rsp + 16]
    vmaxps xmm15, xmm8, xmm5
    vmulps xmm5, xmm13, xmm20
    vmovaps xmm8, xmmword ptr [rsp + 784]
    vsubps xmm5, xmm8, xmm5
    vmaxps xmm31, xmm31, xmm5
    vmulps xmm0, xmm0, xmm20
    vmovaps xmm5, xmmword ptr [rsp + 720]
    vsubps xmm0, xmm5, xmm0
    vmaxps xmm30, xmm30, xmm0
    vmulps xmm0, xmm4, xmm20
    vmovaps xmm4, xmmword ptr [rsp + 656]
    vsubps xmm0, xmm4, xmm0
    vmaxps xmm5, xmm29, xmm0
    vmulps xmm0, xmm22, xmm20
    vmovaps xmm4, xmmword ptr [rsp + 1488]
    vsubps xmm0, xmm4, xmm0
    vmaxps xmm4, xmm28, xmm0
    vmulps xmm0, xmm24, xmm20
    vmovaps xmm8, xmmword ptr [rsp + 1424]
    vsubps xmm0, xmm8, xmm0
    vmaxps xmm13, xmm21, xmm0
    vmulps xmm0, xmm27, xmm20
    vmovaps xmm8, xmmword ptr [rsp + 1360]
    vsubps xmm0, xmm8, xmm0
    vmaxps xmm10, xmm19, xmm0
    vmulps xmm0, xmm26, xmm20
    vmovaps xmm8, xmmword ptr [rsp + 1296]
    vsubps xmm0, xmm8, xmm0
    vmaxps xmm12, xmm12, xmm0
    vmulps xmm0, xmm25, xmm20
    vmovaps xmm8, xmmword ptr [rsp + 1232]
    vsubps xmm0, xmm8, xmm0
    vmaxps xmm8, xmm9, xmm0
    vmulps xmm0, xmm23, xmm20
    vmovaps xmm9, xmmword ptr [rsp + 1168]
    vsubps xmm0, xmm9, xmm0
    vmaxps xmm0, xmm6, xmm0
    vmaxps xmm1, xmm1, xmm7
    vmulps xmm1, xmm2, xmm1
    vmulps xmm1, xmm1, xmm1
    vsubps xmm1, xmm7, xmm1
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm3] {k1}, xmm1
    vmaxps xmm1, xmm17, xmm7
    vmulps xmm1, xmm2, xmm1
    vmulps xmm1, xmm1, xmm1
    vsubps xmm1, xmm7, xmm1
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm3 + 4] {k1}, xmm1
    vmaxps xmm1, xmm18, xmm7
    vmulps xmm1, xmm2, xmm1
    vmulps xmm1, xmm1, xmm1
    vsubps xmm1, xmm7, xmm1
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm3 + 8] {k1}, xmm1
    vmaxps xmm1, xmm14, xmm7
    vmulps xmm1, xmm2, xmm1
    vmulps xmm1, xmm1, xmm1
    vsubps xmm1, xmm7, xmm1
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm3 + 12] {k1}, xmm1
    vmaxps xmm1, xmm11, xmm7
    vmulps xmm1, xmm2, xmm1
    vmulps xmm1, xmm1, xmm1
    vsubps xmm1, xmm7, xmm1
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm3 + 16] {k1}, xmm1
    vmaxps xmm1, xmm16, xmm7
    vmulps xmm1, xmm2, xmm1
    vmulps xmm1, xmm1, xmm1
    vsubps xmm1, xmm7, xmm1
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm3 + 20] {k1}, xmm1
    vmaxps xmm1, xmm15, xmm7
    vmulps xmm1, xmm2, xmm1
    vmulps xmm1, xmm1, xmm1
    vsubps xmm1, xmm7, xmm1
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm3 + 24] {k1}, xmm1
    vmaxps xmm1, xmm31, xmm7
    vmulps xmm1, xmm2, xmm1
    vmulps xmm1, xmm1, xmm1
    vsubps xmm1, xmm7, xmm1
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm3 + 28] {k1}, xmm1
    vmaxps xmm1, xmm30, xmm7
    vmulps xmm1, xmm2, xmm1
    vmulps xmm1, xmm1, xmm1
    vsubps xmm1, xmm7, xmm1
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm3 + 32] {k1}, xmm1
    vmaxps xmm1, xmm5, xmm7
    vmulps xmm1, xmm2, xmm1
    vmulps xmm1, xmm1, xmm1
    vsubps xmm1, xmm7, xmm1
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm3 + 36] {k1}, xmm1
    vmaxps xmm1, xmm4, xmm7
    vmulps xmm1, xmm2, xmm1
    vmulps xmm1, xmm1, xmm1
    vsubps xmm1, xmm7, xmm1
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm3 + 40] {k1}, xmm1
    vmaxps xmm1, xmm13, xmm7
    vmulps xmm1, xmm2, xmm1
    vmulps xmm1, xmm1, xmm1
    vsubps xmm1, xmm7, xmm1
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm3 + 44] {k1}, xmm1
    vmaxps xmm1, xmm10, xmm7
    vmulps xmm1, xmm2, xmm1
    vmulps xmm1, xmm1, xmm1
    vsubps xmm1, xmm7, xmm1
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm3 + 48] {k1}, xmm1
    vmaxps xmm1, xmm12, xmm7
    vmulps xmm1, xmm2, xmm1
    vmulps xmm1, xmm1, xmm1
    vsubps xmm1, xmm7, xmm1
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm3 + 52] {k1}, xmm1
    vmaxps xmm1, xmm8, xmm7
    vmulps xmm1, xmm2, xmm1
    vmulps xmm1, xmm1, xmm1
    vsubps xmm1, xmm7, xmm1
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm3 + 56] {k1}, xmm1
    vmaxps xmm0, xmm0, xmm7
    vmulps xmm0, xmm2, xmm0
    vmulps xmm0, xmm0, xmm0
    vsubps xmm0, xmm7, xmm0
    kxnorw k1, k0, k0
    vscatterqps dword ptr [r9 + 4*ymm3 + 60] {k1}, xmm0
    vpaddq ymm3, ymm3, qword ptr [rip + .K64]{1to4}
    add rdi, 4
    jne .L21
    cmp rax, r8
    vmovaps xmm2, xmmword ptr [rsp + 1744]
    vmovaps xmm1, xmmword ptr [rsp + 2192]
    je .L24
.L22:
    vbroadcastss zmm0, xmm2
    vbroadcastss zmm1, xmm1
    lea rax, [4*r11]
    mov rdi, r11
    shr rdi, 4
    lea rdi, [rdi + 4*rdi]
    shl rdi, 6
    lea rdi, [rdi + 4*r11]
    add rcx, rdi
    add rcx, 256
    vxorps xmm2, xmm2, xmm2
.L23:
    vsubps zmm3, zmm2, zmmword ptr [rsi + rax]
    vmovups zmm4, zmmword ptr [rcx - 128]
    vsqrtps zmm3, zmm3
    vmulps zmm5, zmm3, zmm0
    vmulps zmm3, zmm3, zmm1
    vsubps zmm5, zmm5, zmmword ptr [rcx]
    vsubps zmm3, zmm4, zmm3
    vmaxps zmm3, zmm5, zmm3
    vmaxps zmm3, zmm3, zmm2
    vmulps zmm3, zmm0, zmm3
    vmulps zmm3, zmm3, zmm3
    vsubps zmm3, zmm2, zmm3
    vmovups zmmword ptr [r9 + rax], zmm3
    add rax, 64
    add rcx, 384
    dec rdx
    jne .L23
.L24:
    add rsp, 3928
    vzeroupper
    ret
.L25:
    shl rdi, 4
    and eax, 15
    mov r11, rdi
    jmp .L0
.L26:
    and eax, 15
    shl rdi, 4
    mov rdx, rax
    mov r11, rdi
    jmp .L16
.L27:
    and eax, 15
    shl rdi, 4
    mov rdx, rax
    mov r11, rdi
    jmp .L22
.K256 = .quad 256
.K320 = .quad 320
.K35800000 = .long 0x35800000 ; 9.536743e-7
.K3f800000 = .long 0x3f800000 ; 1e0
.K419cd1c4926de539 = .quad 0, .quad 16, .quad 32, .quad 48
.K64 = .quad 64
.K9e4c0e7672ed7ae4 = .quad 128, .quad 144, .quad 160, .quad 176, .quad 192, .quad 208, .quad 224, .quad 240
.Kb42fb128c49b0a4e = .quad 0, .quad 16, .quad 32, .quad 48, .quad 64, .quad 80, .quad 96, .quad 112
