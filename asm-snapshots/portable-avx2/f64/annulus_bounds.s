; portable-avx2/f64/annulus_bounds
rhotree_kernels::arch::portable::f64::annulus_bounds::annulus_bounds_avx2_bmi1_bmi2_fma_popcnt_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 824
    mov rdx, qword ptr [rsp + 880]
    lea rax, [rdx + 7]
    shr rax, 3
    test dil, dil
    je .L0
    movzx edi, dil
    cmp edi, 1
    jne .L1
    test rax, rax
    je .L14
    cmp rdx, 25
    jae .L2
    xor edi, edi
    mov rdx, rax
    jmp .L4
.L0:
    test rax, rax
    je .L14
    cmp rdx, 25
    jae .L6
    xor edi, edi
    mov rdx, rax
    jmp .L8
.L1:
    test rax, rax
    je .L14
    vmovsd xmm1, qword ptr [rip + .K3ff0000000000000]
    vsubsd xmm2, xmm1, xmm0
    vaddsd xmm1, xmm0, xmm1
    cmp rdx, 25
    jae .L10
    xor edi, edi
    mov rdx, rax
    jmp .L12
.L2:
    movabs r8, 288230376151711740
    and r8, rax
    lea rdi, [8*r8]
    mov edx, eax
    and edx, 3
    vmovapd xmmword ptr [rsp + 256], xmm0
    vbroadcastsd ymm0, xmm0
    vmovupd ymmword ptr [rsp + 720], ymm0
    xor r10d, r10d
    mov r11, rcx
.L3:
    vmovsd xmm0, qword ptr [r11 + 768]
    vmovhps xmm5, xmm0, qword ptr [r11 + 1152]
    vmovsd xmm0, qword ptr [r11]
    vmovsd xmm1, qword ptr [r11 + 8]
    vmovhps xmm4, xmm0, qword ptr [r11 + 384]
    vmovsd xmm0, qword ptr [r11 + 776]
    vmovhps xmm3, xmm0, qword ptr [r11 + 1160]
    vmovhps xmm0, xmm1, qword ptr [r11 + 392]
    vmovsd xmm1, qword ptr [r11 + 16]
    vmovsd xmm6, qword ptr [r11 + 784]
    vmovhps xmm2, xmm6, qword ptr [r11 + 1168]
    vmovsd xmm6, qword ptr [r11 + 24]
    vmovhps xmm7, xmm1, qword ptr [r11 + 400]
    vmovsd xmm1, qword ptr [r11 + 792]
    vmovhps xmm14, xmm1, qword ptr [r11 + 1176]
    vmovhps xmm1, xmm6, qword ptr [r11 + 408]
    vmovups ymmword ptr [rsp], ymm1
    vmovsd xmm1, qword ptr [r11 + 800]
    vmovhps xmm15, xmm1, qword ptr [r11 + 1184]
    vmovsd xmm1, qword ptr [r11 + 32]
    vmovhps xmm1, xmm1, qword ptr [r11 + 416]
    vmovups ymmword ptr [rsp - 128], ymm1
    vmovsd xmm1, qword ptr [r11 + 808]
    vmovhps xmm1, xmm1, qword ptr [r11 + 1192]
    vmovaps xmmword ptr [rsp - 96], xmm1
    vmovsd xmm1, qword ptr [r11 + 40]
    vmovhps xmm1, xmm1, qword ptr [r11 + 424]
    vmovups ymmword ptr [rsp + 224], ymm1
    vmovsd xmm1, qword ptr [r11 + 816]
    vmovhps xmm6, xmm1, qword ptr [r11 + 1200]
    vmovsd xmm1, qword ptr [r11 + 48]
    vmovhps xmm8, xmm1, qword ptr [r11 + 432]
    vmovsd xmm1, qword ptr [r11 + 824]
    vmovhps xmm9, xmm1, qword ptr [r11 + 1208]
    vmovsd xmm1, qword ptr [r11 + 56]
    vmovhps xmm11, xmm1, qword ptr [r11 + 440]
    vmovsd xmm1, qword ptr [r11 + 896]
    vmovhps xmm10, xmm1, qword ptr [r11 + 1280]
    vmovsd xmm1, qword ptr [r11 + 128]
    vmovhps xmm12, xmm1, qword ptr [r11 + 512]
    vmovsd xmm1, qword ptr [r11 + 904]
    vmovhps xmm13, xmm1, qword ptr [r11 + 1288]
    vmovsd xmm1, qword ptr [r11 + 136]
    vmovhps xmm1, xmm1, qword ptr [r11 + 520]
    vmovups ymmword ptr [rsp - 32], ymm1
    vmovsd xmm1, qword ptr [r11 + 912]
    vmovhps xmm1, xmm1, qword ptr [r11 + 1296]
    vmovaps xmmword ptr [rsp - 64], xmm1
    vmovsd xmm1, qword ptr [r11 + 144]
    vmovhps xmm1, xmm1, qword ptr [r11 + 528]
    vmovups ymmword ptr [rsp + 192], ymm1
    vmovsd xmm1, qword ptr [r11 + 920]
    vmovhps xmm1, xmm1, qword ptr [r11 + 1304]
    vmovaps xmmword ptr [rsp + 368], xmm1
    vmovsd xmm1, qword ptr [r11 + 152]
    vmovhps xmm1, xmm1, qword ptr [r11 + 536]
    vmovups ymmword ptr [rsp + 336], ymm1
    vmovsd xmm1, qword ptr [r11 + 928]
    vmovhps xmm1, xmm1, qword ptr [r11 + 1312]
    vmovaps xmmword ptr [rsp + 304], xmm1
    vmovsd xmm1, qword ptr [r11 + 160]
    vmovhps xmm1, xmm1, qword ptr [r11 + 544]
    vmovups ymmword ptr [rsp + 272], ymm1
    vmovsd xmm1, qword ptr [r11 + 936]
    vmovhps xmm1, xmm1, qword ptr [r11 + 1320]
    vmovaps xmmword ptr [rsp + 560], xmm1
    vmovsd xmm1, qword ptr [r11 + 168]
    vmovhps xmm1, xmm1, qword ptr [r11 + 552]
    vmovups ymmword ptr [rsp + 688], ymm1
    vmovsd xmm1, qword ptr [r11 + 944]
    vmovhps xmm1, xmm1, qword ptr [r11 + 1328]
    vmovaps xmmword ptr [rsp + 528], xmm1
    vmovsd xmm1, qword ptr [r11 + 176]
    vmovhps xmm1, xmm1, qword ptr [r11 + 560]
    vmovups ymmword ptr [rsp + 656], ymm1
    vmovsd xmm1, qword ptr [r11 + 952]
    vmovhps xmm1, xmm1, qword ptr [r11 + 1336]
    vmovaps xmmword ptr [rsp + 624], xmm1
    vmovsd xmm1, qword ptr [r11 + 184]
    vmovhps xmm1, xmm1, qword ptr [r11 + 568]
    vmovups ymmword ptr [rsp + 784], ymm1
    vmovsd xmm1, qword ptr [r11 + 1024]
    vmovhps xmm1, xmm1, qword ptr [r11 + 1408]
    vmovaps xmmword ptr [rsp + 608], xmm1
    vinsertf128 ymm1, ymm4, xmm5, 1
    vmovups ymmword ptr [rsp + 64], ymm1
    vmovsd xmm1, qword ptr [r11 + 256]
    vmovhps xmm1, xmm1, qword ptr [r11 + 640]
    vmovups ymmword ptr [rsp + 752], ymm1
    vinsertf128 ymm0, ymm0, xmm3, 1
    vmovups ymmword ptr [rsp + 32], ymm0
    vmovsd xmm0, qword ptr [rsi + 8*r10 + 128]
    vmovhps xmm0, xmm0, qword ptr [rsi + 8*r10 + 192]
    vmovaps xmmword ptr [rsp + 592], xmm0
    vinsertf128 ymm0, ymm7, xmm2, 1
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovsd xmm0, qword ptr [rsi + 8*r10]
    vmovhpd xmm4, xmm0, qword ptr [rsi + 8*r10 + 64]
    vmovups ymm0, ymmword ptr [rsp]
    vinsertf128 ymm0, ymm0, xmm14, 1
    vmovups ymmword ptr [rsp + 128], ymm0
    vmovsd xmm0, qword ptr [rsi + 8*r10 + 136]
    vmovhpd xmm7, xmm0, qword ptr [rsi + 8*r10 + 200]
    vmovups ymm0, ymmword ptr [rsp - 128]
    vinsertf128 ymm0, ymm0, xmm15, 1
    vmovups ymmword ptr [rsp + 160], ymm0
    vmovsd xmm0, qword ptr [rsi + 8*r10 + 8]
    vmovhpd xmm3, xmm0, qword ptr [rsi + 8*r10 + 72]
    vmovups ymm0, ymmword ptr [rsp + 224]
    vinsertf128 ymm0, ymm0, xmmword ptr [rsp - 96], 1
    vmovups ymmword ptr [rsp + 464], ymm0
    vmovsd xmm5, qword ptr [rsi + 8*r10 + 160]
    vmovhpd xmm2, xmm5, qword ptr [rsi + 8*r10 + 224]
    vinsertf128 ymm0, ymm8, xmm6, 1
    vmovups ymmword ptr [rsp + 400], ymm0
    vmovsd xmm5, qword ptr [rsi + 8*r10 + 32]
    vmovhpd xmm1, xmm5, qword ptr [rsi + 8*r10 + 96]
    vinsertf128 ymm0, ymm11, xmm9, 1
    vmovups ymmword ptr [rsp + 432], ymm0
    vmovsd xmm5, qword ptr [rsi + 8*r10 + 168]
    vmovhpd xmm6, xmm5, qword ptr [rsi + 8*r10 + 232]
    vinsertf128 ymm0, ymm12, xmm10, 1
    vmovups ymmword ptr [rsp + 496], ymm0
    vmovsd xmm5, qword ptr [rsi + 8*r10 + 40]
    vmovhpd xmm5, xmm5, qword ptr [rsi + 8*r10 + 104]
    vmovups ymm0, ymmword ptr [rsp - 32]
    vinsertf128 ymm0, ymm0, xmm13, 1
    vmovups ymmword ptr [rsp + 224], ymm0
    vmovsd xmm15, qword ptr [r11 + 1032]
    vmovhps xmm15, xmm15, qword ptr [r11 + 1416]
    vmovups ymm0, ymmword ptr [rsp + 192]
    vinsertf128 ymm0, ymm0, xmmword ptr [rsp - 64], 1
    vmovups ymmword ptr [rsp + 192], ymm0
    vmovsd xmm14, qword ptr [r11 + 264]
    vmovhps xmm14, xmm14, qword ptr [r11 + 648]
    vmovups ymm0, ymmword ptr [rsp + 336]
    vinsertf128 ymm0, ymm0, xmmword ptr [rsp + 368], 1
    vmovups ymmword ptr [rsp - 64], ymm0
    vmovsd xmm12, qword ptr [r11 + 1040]
    vmovhpd xmm12, xmm12, qword ptr [r11 + 1424]
    vmovups ymm0, ymmword ptr [rsp + 272]
    vinsertf128 ymm0, ymm0, xmmword ptr [rsp + 304], 1
    vmovups ymmword ptr [rsp - 96], ymm0
    vmovsd xmm11, qword ptr [r11 + 272]
    vmovhpd xmm11, xmm11, qword ptr [r11 + 656]
    vmovups ymm0, ymmword ptr [rsp + 688]
    vinsertf128 ymm0, ymm0, xmmword ptr [rsp + 560], 1
    vmovups ymmword ptr [rsp], ymm0
    vmovsd xmm9, qword ptr [r11 + 1048]
    vmovhps xmm0, xmm9, qword ptr [r11 + 1432]
    vmovups ymm8, ymmword ptr [rsp + 656]
    vinsertf128 ymm8, ymm8, xmmword ptr [rsp + 528], 1
    vmovups ymmword ptr [rsp - 32], ymm8
    vmovsd xmm9, qword ptr [r11 + 280]
    vmovhps xmm10, xmm9, qword ptr [r11 + 664]
    vmovups ymm8, ymmword ptr [rsp + 784]
    vinsertf128 ymm8, ymm8, xmmword ptr [rsp + 624], 1
    vmovups ymmword ptr [rsp - 128], ymm8
    vmovsd xmm9, qword ptr [r11 + 1056]
    vmovhps xmm13, xmm9, qword ptr [r11 + 1440]
    vmovups ymm8, ymmword ptr [rsp + 752]
    vinsertf128 ymm8, ymm8, xmmword ptr [rsp + 608], 1
    vmovups ymmword ptr [rsp + 624], ymm8
    vmovsd xmm9, qword ptr [r11 + 288]
    vmovhps xmm9, xmm9, qword ptr [r11 + 672]
    vinsertf128 ymm8, ymm14, xmm15, 1
    vmovups ymmword ptr [rsp + 528], ymm8
    vmovsd xmm14, qword ptr [r11 + 1064]
    vmovhps xmm14, xmm14, qword ptr [r11 + 1448]
    vinsertf128 ymm8, ymm11, xmm12, 1
    vmovupd ymmword ptr [rsp + 688], ymm8
    vmovsd xmm11, qword ptr [r11 + 296]
    vmovhps xmm11, xmm11, qword ptr [r11 + 680]
    vinsertf128 ymm0, ymm10, xmm0, 1
    vmovups ymmword ptr [rsp + 560], ymm0
    vmovsd xmm0, qword ptr [r11 + 1072]
    vmovhps xmm0, xmm0, qword ptr [r11 + 1456]
    vinsertf128 ymm8, ymm9, xmm13, 1
    vmovups ymmword ptr [rsp + 272], ymm8
    vmovsd xmm9, qword ptr [r11 + 304]
    vmovhps xmm9, xmm9, qword ptr [r11 + 688]
    vinsertf128 ymm8, ymm11, xmm14, 1
    vmovups ymmword ptr [rsp + 304], ymm8
    vmovsd xmm10, qword ptr [r11 + 1080]
    vmovhps xmm10, xmm10, qword ptr [r11 + 1464]
    vinsertf128 ymm0, ymm9, xmm0, 1
    vmovups ymmword ptr [rsp + 336], ymm0
    vmovsd xmm0, qword ptr [r11 + 312]
    vmovhps xmm0, xmm0, qword ptr [r11 + 696]
    vinsertf128 ymm0, ymm0, xmm10, 1
    vmovups ymmword ptr [rsp + 368], ymm0
    vmovsd xmm0, qword ptr [rsi + 8*r10 + 144]
    vmovhpd xmm0, xmm0, qword ptr [rsi + 8*r10 + 208]
    vinsertf128 ymm4, ymm4, xmmword ptr [rsp + 592], 1
    vmovsd xmm9, qword ptr [rsi + 8*r10 + 16]
    vmovhpd xmm9, xmm9, qword ptr [rsi + 8*r10 + 80]
    vinsertf128 ymm7, ymm3, xmm7, 1
    vmovsd xmm3, qword ptr [rsi + 8*r10 + 152]
    vmovhpd xmm3, xmm3, qword ptr [rsi + 8*r10 + 216]
    vinsertf128 ymm11, ymm9, xmm0, 1
    vmovsd xmm0, qword ptr [rsi + 8*r10 + 24]
    vmovhpd xmm0, xmm0, qword ptr [rsi + 8*r10 + 88]
    vinsertf128 ymm8, ymm0, xmm3, 1
    vmovsd xmm3, qword ptr [rsi + 8*r10 + 176]
    vmovhpd xmm9, xmm3, qword ptr [rsi + 8*r10 + 240]
    vinsertf128 ymm10, ymm1, xmm2, 1
    vmovsd xmm1, qword ptr [rsi + 8*r10 + 48]
    vmovhpd xmm1, xmm1, qword ptr [rsi + 8*r10 + 112]
    vinsertf128 ymm14, ymm5, xmm6, 1
    vmovsd xmm5, qword ptr [rsi + 8*r10 + 184]
    vmovhps xmm5, xmm5, qword ptr [rsi + 8*r10 + 248]
    vinsertf128 ymm15, ymm1, xmm9, 1
    vmovsd xmm1, qword ptr [rsi + 8*r10 + 56]
    vmovhps xmm1, xmm1, qword ptr [rsi + 8*r10 + 120]
    vinsertf128 ymm0, ymm1, xmm5, 1
    vmovups ymmword ptr [rsp + 656], ymm0
    vmovupd ymm2, ymmword ptr [rsp + 720]
    vaddpd ymm5, ymm2, ymmword ptr [rsp + 64]
    vaddpd ymm1, ymm4, ymm5
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vsubpd ymm1, ymm0, ymm1
    vxorpd xmm12, xmm12, xmm12
    vmaxpd ymm1, ymm1, ymm12
    vsqrtpd ymm1, ymm1
    vsubpd ymm1, ymm1, ymmword ptr [rsp + 624]
    vmovupd ymmword ptr [rsp + 64], ymm1
    vaddpd ymm1, ymm2, ymmword ptr [rsp + 32]
    vaddpd ymm6, ymm7, ymm1
    vsubpd ymm6, ymm0, ymm6
    vmaxpd ymm6, ymm6, ymm12
    vsqrtpd ymm6, ymm6
    vsubpd ymm3, ymm6, ymmword ptr [rsp + 528]
    vmovupd ymmword ptr [rsp + 528], ymm3
    vsubpd ymm9, ymm5, ymm4
    vsubpd ymm4, ymm1, ymm7
    vaddpd ymm1, ymm2, ymmword ptr [rsp + 96]
    vaddpd ymm5, ymm11, ymm1
    vsubpd ymm6, ymm1, ymm11
    vsubpd ymm1, ymm0, ymm5
    vmaxpd ymm1, ymm1, ymm12
    vsqrtpd ymm1, ymm1
    vsubpd ymm1, ymm1, ymmword ptr [rsp + 688]
    vmovupd ymmword ptr [rsp + 96], ymm1
    vaddpd ymm1, ymm2, ymmword ptr [rsp + 128]
    vaddpd ymm7, ymm8, ymm1
    vsubpd ymm7, ymm0, ymm7
    vmaxpd ymm7, ymm7, ymm12
    vsqrtpd ymm7, ymm7
    vsubpd ymm3, ymm7, ymmword ptr [rsp + 560]
    vmovupd ymmword ptr [rsp + 128], ymm3
    vaddpd ymm7, ymm2, ymmword ptr [rsp + 160]
    vaddpd ymm13, ymm10, ymm7
    vsubpd ymm13, ymm0, ymm13
    vmaxpd ymm13, ymm13, ymm12
    vsqrtpd ymm13, ymm13
    vsubpd ymm3, ymm13, ymmword ptr [rsp + 272]
    vmovupd ymmword ptr [rsp + 160], ymm3
    vaddpd ymm13, ymm2, ymmword ptr [rsp + 464]
    vaddpd ymm11, ymm14, ymm13
    vsubpd ymm11, ymm0, ymm11
    vmaxpd ymm11, ymm11, ymm12
    vsqrtpd ymm11, ymm11
    vsubpd ymm3, ymm11, ymmword ptr [rsp + 304]
    vmovupd ymmword ptr [rsp + 32], ymm3
    vsubpd ymm3, ymm1, ymm8
    vsubpd ymm1, ymm7, ymm10
    vsubpd ymm13, ymm13, ymm14
    vaddpd ymm7, ymm2, ymmword ptr [rsp + 400]
    vaddpd ymm11, ymm15, ymm7
    vsubpd ymm15, ymm7, ymm15
    vsubpd ymm7, ymm0, ymm11
    vmaxpd ymm7, ymm7, ymm12
    vsqrtpd ymm7, ymm7
    vsubpd ymm14, ymm7, ymmword ptr [rsp + 336]
    vaddpd ymm11, ymm2, ymmword ptr [rsp + 432]
    vmovupd ymm5, ymmword ptr [rsp + 656]
    vaddpd ymm7, ymm11, ymm5
    vsubpd ymm7, ymm0, ymm7
    vmaxpd ymm7, ymm7, ymm12
    vsqrtpd ymm7, ymm7
    vsubpd ymm7, ymm7, ymmword ptr [rsp + 368]
    vsubpd ymm5, ymm11, ymm5
    vaddpd ymm9, ymm9, ymm0
    vminpd ymm9, ymm9, ymm0
    vmaxpd ymm9, ymm9, ymm12
    vsqrtpd ymm9, ymm9
    vmovupd ymm8, ymmword ptr [rsp + 496]
    vsubpd ymm9, ymm8, ymm9
    vaddpd ymm4, ymm4, ymm0
    vaddpd ymm10, ymm6, ymm0
    vminpd ymm4, ymm4, ymm0
    vminpd ymm10, ymm10, ymm0
    vmaxpd ymm4, ymm4, ymm12
    vsqrtpd ymm4, ymm4
    vmaxpd ymm10, ymm10, ymm12
    vsqrtpd ymm11, ymm10
    vmovupd ymm6, ymmword ptr [rsp + 64]
    vmaxpd ymm10, ymm6, ymm9
    vmovupd ymm6, ymmword ptr [rsp + 224]
    vsubpd ymm4, ymm6, ymm4
    vmovupd ymm6, ymmword ptr [rsp + 192]
    vsubpd ymm8, ymm6, ymm11
    vmovupd ymm6, ymmword ptr [rsp + 528]
    vmaxpd ymm4, ymm6, ymm4
    vmovapd ymm11, ymm0
    vaddpd ymm0, ymm3, ymm0
    vaddpd ymm1, ymm11, ymm1
    vminpd ymm0, ymm0, ymm11
    vminpd ymm1, ymm1, ymm11
    vmaxpd ymm0, ymm0, ymm12
    vsqrtpd ymm0, ymm0
    vmaxpd ymm1, ymm1, ymm12
    vsqrtpd ymm1, ymm1
    vmovupd ymm3, ymmword ptr [rsp - 64]
    vsubpd ymm6, ymm3, ymm0
    vmovupd ymm0, ymmword ptr [rsp - 96]
    vsubpd ymm1, ymm0, ymm1
    vaddpd ymm0, ymm13, ymm11
    vaddpd ymm3, ymm15, ymm11
    vaddpd ymm9, ymm11, ymm5
    vminpd ymm0, ymm0, ymm11
    vminpd ymm3, ymm3, ymm11
    vminpd ymm9, ymm9, ymm11
    vmaxpd ymm0, ymm0, ymm12
    vsqrtpd ymm0, ymm0
    vmaxpd ymm3, ymm3, ymm12
    vsqrtpd ymm3, ymm3
    vmaxpd ymm9, ymm9, ymm12
    vsqrtpd ymm9, ymm9
    vmovupd ymm5, ymmword ptr [rsp]
    vsubpd ymm15, ymm5, ymm0
    vmovupd ymm0, ymmword ptr [rsp - 32]
    vsubpd ymm3, ymm0, ymm3
    vmovupd ymm0, ymmword ptr [rsp - 128]
    vsubpd ymm9, ymm0, ymm9
    vmovupd ymm0, ymmword ptr [rsp + 96]
    vmaxpd ymm0, ymm0, ymm8
    vmovupd ymmword ptr [rsp], ymm0
    vmovsd xmm0, qword ptr [r11 + 832]
    vmovhps xmm0, xmm0, qword ptr [r11 + 1216]
    vmovsd xmm5, qword ptr [r11 + 64]
    vmovhps xmm5, xmm5, qword ptr [r11 + 448]
    vinsertf128 ymm0, ymm5, xmm0, 1
    vmovups ymmword ptr [rsp - 32], ymm0
    vmovupd ymm0, ymmword ptr [rsp + 128]
    vmaxpd ymm5, ymm0, ymm6
    vmovsd xmm6, qword ptr [r11 + 848]
    vmovhps xmm6, xmm6, qword ptr [r11 + 1232]
    vmovsd xmm8, qword ptr [r11 + 80]
    vmovhps xmm8, xmm8, qword ptr [r11 + 464]
    vinsertf128 ymm0, ymm8, xmm6, 1
    vmovups ymmword ptr [rsp - 128], ymm0
    vmovupd ymm0, ymmword ptr [rsp + 160]
    vmaxpd ymm8, ymm0, ymm1
    vmovsd xmm1, qword ptr [r11 + 840]
    vmovhpd xmm1, xmm1, qword ptr [r11 + 1224]
    vmovsd xmm11, qword ptr [r11 + 72]
    vmovhpd xmm11, xmm11, qword ptr [r11 + 456]
    vinsertf128 ymm1, ymm11, xmm1, 1
    vmovupd ymm0, ymmword ptr [rsp + 32]
    vmaxpd ymm11, ymm0, ymm15
    vmovsd xmm13, qword ptr [r11 + 856]
    vmovhpd xmm13, xmm13, qword ptr [r11 + 1240]
    vmaxpd ymm6, ymm14, ymm3
    vmovsd xmm14, qword ptr [r11 + 88]
    vmovhpd xmm14, xmm14, qword ptr [r11 + 472]
    vmaxpd ymm7, ymm7, ymm9
    vinsertf128 ymm9, ymm14, xmm13, 1
    vaddpd ymm9, ymm9, ymm2
    vaddpd ymm13, ymm1, ymm2
    vmaxpd ymm14, ymm4, ymm12
    vmovsd xmm1, qword ptr [r11 + 864]
    vmovhpd xmm1, xmm1, qword ptr [r11 + 1248]
    vmaxpd ymm4, ymm5, ymm12
    vmovsd xmm5, qword ptr [r11 + 96]
    vmovhpd xmm5, xmm5, qword ptr [r11 + 480]
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vfnmadd213pd ymm4, ymm4, ymm0
    vfnmadd213pd ymm14, ymm14, ymm0
    vinsertf128 ymm0, ymm5, xmm1, 1
    vmovupd ymmword ptr [rsp - 64], ymm0
    vmovsd xmm5, qword ptr [r11 + 880]
    vaddpd ymm4, ymm9, ymm4
    vmovhpd xmm9, xmm5, qword ptr [r11 + 1264]
    vmovsd xmm15, qword ptr [r11 + 112]
    vaddpd ymm5, ymm13, ymm14
    vmovsd xmm13, qword ptr [r11 + 872]
    vmovhpd xmm13, xmm13, qword ptr [r11 + 1256]
    vmovsd xmm14, qword ptr [r11 + 104]
    vmovhpd xmm14, xmm14, qword ptr [r11 + 488]
    vmovhpd xmm15, xmm15, qword ptr [r11 + 496]
    vinsertf128 ymm9, ymm15, xmm9, 1
    vmovsd xmm15, qword ptr [r11 + 888]
    vmovhpd xmm15, xmm15, qword ptr [r11 + 1272]
    vinsertf128 ymm13, ymm14, xmm13, 1
    vmovsd xmm14, qword ptr [r11 + 120]
    vmovhpd xmm14, xmm14, qword ptr [r11 + 504]
    vinsertf128 ymm14, ymm14, xmm15, 1
    vxorpd xmm0, xmm0, xmm0
    vmaxpd ymm10, ymm10, ymm0
    vmovupd ymm3, ymmword ptr [rsp]
    vmaxpd ymm3, ymm3, ymm0
    vmaxpd ymm15, ymm8, ymm0
    vmaxpd ymm11, ymm11, ymm0
    vmaxpd ymm12, ymm6, ymm0
    vmaxpd ymm7, ymm7, ymm0
    vaddpd ymm6, ymm2, ymmword ptr [rsp - 128]
    vaddpd ymm8, ymm2, ymmword ptr [rsp - 32]
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vfnmadd213pd ymm3, ymm3, ymm0
    vfnmadd213pd ymm10, ymm10, ymm0
    vaddpd ymm1, ymm6, ymm3
    vaddpd ymm6, ymm14, ymm2
    vaddpd ymm13, ymm13, ymm2
    vaddpd ymm9, ymm9, ymm2
    vaddpd ymm3, ymm8, ymm10
    vaddpd ymm2, ymm2, ymmword ptr [rsp - 64]
    vfnmadd213pd ymm7, ymm7, ymm0
    vfnmadd213pd ymm11, ymm11, ymm0
    vaddpd ymm8, ymm6, ymm7
    vaddpd ymm10, ymm13, ymm11
    vfnmadd213pd ymm12, ymm12, ymm0
    vfnmadd213pd ymm15, ymm15, ymm0
    vaddpd ymm12, ymm9, ymm12
    vaddpd ymm9, ymm15, ymm2
    vinsertf128 ymm6, ymm10, xmm8, 1
    vinsertf128 ymm11, ymm9, xmm12, 1
    vunpckhpd ymm0, ymm11, ymm6
    vmovupd ymmword ptr [rsp], ymm0
    vinsertf128 ymm13, ymm5, xmm4, 1
    vinsertf128 ymm14, ymm3, xmm1, 1
    vunpckhpd ymm7, ymm14, ymm13
    vunpcklpd ymm6, ymm11, ymm6
    vunpckhpd ymm11, ymm12, ymm8
    vextractf128 xmm10, ymm10, 1
    vextractf128 xmm15, ymm9, 1
    vunpcklpd ymm9, ymm14, ymm13
    vunpckhpd xmm13, xmm15, xmm10
    vblendpd ymm11, ymm13, ymm11, 12
    vunpckhpd ymm13, ymm1, ymm4
    vextractf128 xmm5, ymm5, 1
    vextractf128 xmm3, ymm3, 1
    vunpcklpd ymm8, ymm12, ymm8
    vunpckhpd xmm12, xmm3, xmm5
    vblendpd ymm12, ymm12, ymm13, 12
    vunpcklpd xmm10, xmm15, xmm10
    vunpcklpd ymm0, ymm1, ymm4
    vunpcklpd xmm3, xmm3, xmm5
    vblendpd ymm4, ymm10, ymm8, 12
    vblendpd ymm0, ymm3, ymm0, 12
    vbroadcastsd ymm2, qword ptr [rip + .K3ce0000000000000]
    vaddpd ymm1, ymm2, ymmword ptr [rsp]
    vmovupd ymmword ptr [r9 + 8*r10 + 96], ymm1
    vaddpd ymm1, ymm7, ymm2
    vmovupd ymmword ptr [r9 + 8*r10 + 64], ymm1
    vaddpd ymm1, ymm6, ymm2
    vmovupd ymmword ptr [r9 + 8*r10 + 32], ymm1
    vaddpd ymm1, ymm9, ymm2
    vmovupd ymmword ptr [r9 + 8*r10], ymm1
    vaddpd ymm1, ymm11, ymm2
    vmovupd ymmword ptr [r9 + 8*r10 + 224], ymm1
    vaddpd ymm1, ymm12, ymm2
    vmovupd ymmword ptr [r9 + 8*r10 + 192], ymm1
    vaddpd ymm1, ymm4, ymm2
    vmovupd ymmword ptr [r9 + 8*r10 + 160], ymm1
    vaddpd ymm0, ymm0, ymm2
    vmovupd ymmword ptr [r9 + 8*r10 + 128], ymm0
    add r10, 32
    add r11, 1536
    cmp rdi, r10
    jne .L3
    cmp rax, r8
    vmovapd xmm0, xmmword ptr [rsp + 256]
    je .L14
.L4:
    vbroadcastsd ymm0, xmm0
    lea rax, [8*rdi + 32]
    mov r8, rdi
    shr r8, 3
    lea r8, [r8 + 4*r8]
    shl r8, 6
    lea rdi, [r8 + 8*rdi]
    vbroadcastsd ymm1, qword ptr [rip + .K3ff0000000000000]
    add rcx, rdi
    add rcx, 288
    vxorpd xmm2, xmm2, xmm2
    vbroadcastsd ymm3, qword ptr [rip + .K3ce0000000000000]
.L5:
    vaddpd ymm4, ymm0, ymmword ptr [rcx - 288]
    vmovupd ymm5, ymmword ptr [rsi + rax - 32]
    vmovupd ymm6, ymmword ptr [rsi + rax]
    vaddpd ymm7, ymm5, ymm4
    vsubpd ymm4, ymm4, ymm5
    vaddpd ymm4, ymm4, ymm1
    vaddpd ymm5, ymm0, ymmword ptr [rcx - 256]
    vaddpd ymm8, ymm6, ymm5
    vsubpd ymm5, ymm5, ymm6
    vsubpd ymm6, ymm1, ymm7
    vmaxpd ymm6, ymm6, ymm2
    vsqrtpd ymm6, ymm6
    vminpd ymm4, ymm4, ymm1
    vmaxpd ymm4, ymm4, ymm2
    vsqrtpd ymm4, ymm4
    vaddpd ymm5, ymm5, ymm1
    vmovupd ymm7, ymmword ptr [rcx - 160]
    vsubpd ymm6, ymm6, ymmword ptr [rcx - 32]
    vsubpd ymm4, ymm7, ymm4
    vmaxpd ymm4, ymm6, ymm4
    vmaxpd ymm4, ymm4, ymm2
    vfnmadd213pd ymm4, ymm4, ymm1
    vaddpd ymm6, ymm0, ymmword ptr [rcx - 224]
    vaddpd ymm4, ymm6, ymm4
    vaddpd ymm4, ymm4, ymm3
    vmovupd ymmword ptr [r9 + rax - 32], ymm4
    vmovupd ymm4, ymmword ptr [rcx - 128]
    vsubpd ymm6, ymm1, ymm8
    vmaxpd ymm6, ymm6, ymm2
    vsqrtpd ymm6, ymm6
    vminpd ymm5, ymm5, ymm1
    vmaxpd ymm5, ymm5, ymm2
    vsqrtpd ymm5, ymm5
    vsubpd ymm4, ymm4, ymm5
    vsubpd ymm5, ymm6, ymmword ptr [rcx]
    vmaxpd ymm4, ymm5, ymm4
    vmaxpd ymm4, ymm4, ymm2
    vfnmadd213pd ymm4, ymm4, ymm1
    vaddpd ymm5, ymm0, ymmword ptr [rcx - 192]
    vaddpd ymm4, ymm5, ymm4
    vaddpd ymm4, ymm4, ymm3
    vmovupd ymmword ptr [r9 + rax], ymm4
    add rax, 64
    add rcx, 384
    dec rdx
    jne .L5
    jmp .L14
.L6:
    movabs r10, 288230376151711740
    mov r8, rax
    and r8, r10
    mov edx, eax
    and edx, 3
    lea rdi, [8*r8]
    vmovapd xmmword ptr [rsp + 256], xmm0
    vbroadcastsd ymm0, xmm0
    vmovupd ymmword ptr [rsp], ymm0
    xor r11d, r11d
.L7:
    lea r14, [8*r11]
    lea rbx, [8*r11 + 8]
    lea r13, [8*r11 + 16]
    lea rbp, [8*r11 + 24]
    mov r15, r11
    and r15, r10
    shr rbx, 3
    shr r13, 3
    shr rbp, 3
    lea r15, [r15 + 4*r15]
    shl r15, 6
    lea r12, [rbx + 4*rbx]
    shl r12, 6
    lea r13, [r13 + 4*r13]
    shl r13, 6
    lea rbp, [rbp + 4*rbp]
    shl rbp, 6
    add r15, rcx
    add r12, rcx
    add r13, rcx
    mov rbx, r11
    shl rbx, 6
    add rbp, rcx
    vmovsd xmm0, qword ptr [r13 + 8*r14 + 128]
    vmovsd xmm1, qword ptr [r13 + 8*r14 + 136]
    vmovsd xmm3, qword ptr [r13 + 8*r14 + 144]
    vmovsd xmm4, qword ptr [r13 + 8*r14 + 152]
    vmovhpd xmm8, xmm0, qword ptr [rbp + 8*r14 + 192]
    vmovsd xmm0, qword ptr [rbx + r15]
    vmovsd xmm5, qword ptr [rbx + r15 + 8]
    vmovsd xmm6, qword ptr [rbx + r15 + 16]
    vmovsd xmm11, qword ptr [rbx + r15 + 24]
    vmovhpd xmm7, xmm0, qword ptr [r12 + 8*r14 + 64]
    vmovhps xmm9, xmm1, qword ptr [rbp + 8*r14 + 200]
    vmovhps xmm2, xmm5, qword ptr [r12 + 8*r14 + 72]
    vmovhps xmm0, xmm3, qword ptr [rbp + 8*r14 + 208]
    vmovaps xmmword ptr [rsp - 128], xmm0
    vmovhps xmm0, xmm6, qword ptr [r12 + 8*r14 + 80]
    vmovups ymmword ptr [rsp - 64], ymm0
    vmovhps xmm0, xmm4, qword ptr [rbp + 8*r14 + 216]
    vmovaps xmmword ptr [rsp - 96], xmm0
    vmovhps xmm5, xmm11, qword ptr [r12 + 8*r14 + 88]
    vmovsd xmm0, qword ptr [r13 + 8*r14 + 384]
    vmovhpd xmm4, xmm0, qword ptr [rbp + 8*r14 + 448]
    vmovsd xmm0, qword ptr [rbx + r15 + 256]
    vmovhpd xmm11, xmm0, qword ptr [r12 + 8*r14 + 320]
    vmovsd xmm0, qword ptr [r13 + 8*r14 + 392]
    vmovhpd xmm12, xmm0, qword ptr [rbp + 8*r14 + 456]
    vmovsd xmm0, qword ptr [rbx + r15 + 264]
    vmovhpd xmm15, xmm0, qword ptr [r12 + 8*r14 + 328]
    vmovsd xmm0, qword ptr [r13 + 8*r14 + 400]
    vmovhpd xmm13, xmm0, qword ptr [rbp + 8*r14 + 464]
    vmovsd xmm0, qword ptr [rbx + r15 + 272]
    vmovhpd xmm10, xmm0, qword ptr [r12 + 8*r14 + 336]
    vmovsd xmm1, qword ptr [r13 + 8*r14 + 408]
    vmovhpd xmm1, xmm1, qword ptr [rbp + 8*r14 + 472]
    vinsertf128 ymm3, ymm7, xmm8, 1
    vmovsd xmm6, qword ptr [rbx + r15 + 280]
    vmovhpd xmm6, xmm6, qword ptr [r12 + 8*r14 + 344]
    vinsertf128 ymm0, ymm2, xmm9, 1
    vmovups ymmword ptr [rsp - 32], ymm0
    vmovsd xmm7, qword ptr [r13 + 8*r14 + 448]
    vmovhpd xmm14, xmm7, qword ptr [rbp + 8*r14 + 512]
    vmovups ymm0, ymmword ptr [rsp - 64]
    vinsertf128 ymm0, ymm0, xmmword ptr [rsp - 128], 1
    vmovups ymmword ptr [rsp - 128], ymm0
    vmovsd xmm7, qword ptr [rbx + r15 + 320]
    vmovhpd xmm2, xmm7, qword ptr [r12 + 8*r14 + 384]
    vinsertf128 ymm0, ymm5, xmmword ptr [rsp - 96], 1
    vmovups ymmword ptr [rsp - 96], ymm0
    vmovsd xmm5, qword ptr [r13 + 8*r14 + 456]
    vmovhpd xmm0, xmm5, qword ptr [rbp + 8*r14 + 520]
    vinsertf128 ymm9, ymm11, xmm4, 1
    vmovsd xmm4, qword ptr [rbx + r15 + 328]
    vmovhpd xmm11, xmm4, qword ptr [r12 + 8*r14 + 392]
    vinsertf128 ymm7, ymm15, xmm12, 1
    vmovsd xmm4, qword ptr [r13 + 8*r14 + 464]
    vmovhps xmm15, xmm4, qword ptr [rbp + 8*r14 + 528]
    vinsertf128 ymm10, ymm10, xmm13, 1
    vmovsd xmm4, qword ptr [rbx + r15 + 336]
    vmovhps xmm12, xmm4, qword ptr [r12 + 8*r14 + 400]
    vinsertf128 ymm5, ymm6, xmm1, 1
    vmovsd xmm1, qword ptr [r13 + 8*r14 + 472]
    vmovhpd xmm4, xmm1, qword ptr [rbp + 8*r14 + 536]
    vinsertf128 ymm14, ymm2, xmm14, 1
    vmovsd xmm1, qword ptr [rbx + r15 + 344]
    vmovhpd xmm6, xmm1, qword ptr [r12 + 8*r14 + 408]
    vinsertf128 ymm2, ymm11, xmm0, 1
    vinsertf128 ymm0, ymm12, xmm15, 1
    vmovups ymmword ptr [rsp - 64], ymm0
    vmovsd xmm0, qword ptr [rsi + 8*r14 + 128]
    vmovsd xmm11, qword ptr [rsi + 8*r14 + 136]
    vinsertf128 ymm6, ymm6, xmm4, 1
    vmovsd xmm4, qword ptr [rsi + 8*r14 + 144]
    vmovhpd xmm0, xmm0, qword ptr [rsi + 8*r14 + 192]
    vmovsd xmm12, qword ptr [rsi + rbx]
    vmovhpd xmm12, xmm12, qword ptr [rsi + 8*r14 + 64]
    vinsertf128 ymm8, ymm12, xmm0, 1
    vmovupd ymmword ptr [rsp + 464], ymm8
    vmovsd xmm0, qword ptr [rsi + rbx + 8]
    vmovhpd xmm15, xmm11, qword ptr [rsi + 8*r14 + 200]
    vmovhpd xmm1, xmm0, qword ptr [rsi + 8*r14 + 72]
    vmovhpd xmm4, xmm4, qword ptr [rsi + 8*r14 + 208]
    vmovupd ymm0, ymmword ptr [rsp]
    vaddpd ymm3, ymm3, ymm0
    vmovupd ymmword ptr [rsp + 432], ymm3
    vaddpd ymm3, ymm8, ymm3
    vbroadcastsd ymm13, qword ptr [rip + .K3ff0000000000000]
    vminpd ymm3, ymm3, ymm13
    vminpd ymm11, ymm3, ymm9
    vsubpd ymm3, ymm13, ymm11
    vaddpd ymm12, ymm11, ymm13
    vmulpd ymm3, ymm12, ymm3
    vmovsd xmm12, qword ptr [rsi + rbx + 16]
    vmovhpd xmm12, xmm12, qword ptr [rsi + 8*r14 + 80]
    vxorpd xmm8, xmm8, xmm8
    vmaxpd ymm3, ymm3, ymm8
    vsqrtpd ymm3, ymm3
    vinsertf128 ymm15, ymm1, xmm15, 1
    vinsertf128 ymm8, ymm12, xmm4, 1
    vmovupd ymmword ptr [rsp + 128], ymm8
    vmulpd ymm3, ymm14, ymm3
    vmovapd ymm1, ymm0
    vaddpd ymm0, ymm0, ymmword ptr [rsp - 32]
    vmovupd ymmword ptr [rsp + 368], ymm0
    vfmadd231pd ymm3, ymm11, ymm9
    vmovupd ymmword ptr [rsp - 32], ymm3
    vaddpd ymm0, ymm15, ymm0
    vmovapd ymm14, ymm15
    vminpd ymm0, ymm0, ymm13
    vminpd ymm0, ymm0, ymm7
    vsubpd ymm3, ymm13, ymm0
    vaddpd ymm4, ymm13, ymm0
    vmulpd ymm3, ymm3, ymm4
    vaddpd ymm4, ymm1, ymmword ptr [rsp - 128]
    vmovupd ymmword ptr [rsp + 160], ymm4
    vmovapd ymm9, ymm1
    vxorpd xmm1, xmm1, xmm1
    vmaxpd ymm3, ymm3, ymm1
    vsqrtpd ymm3, ymm3
    vmulpd ymm3, ymm2, ymm3
    vaddpd ymm2, ymm8, ymm4
    vminpd ymm2, ymm2, ymm13
    vminpd ymm2, ymm2, ymm10
    vfmadd231pd ymm3, ymm0, ymm7
    vmovupd ymmword ptr [rsp - 128], ymm3
    vsubpd ymm0, ymm13, ymm2
    vaddpd ymm3, ymm13, ymm2
    vmulpd ymm0, ymm0, ymm3
    vmovsd xmm3, qword ptr [rsi + 8*r14 + 152]
    vmovhpd xmm3, xmm3, qword ptr [rsi + 8*r14 + 216]
    vmaxpd ymm0, ymm0, ymm1
    vxorpd xmm12, xmm12, xmm12
    vsqrtpd ymm0, ymm0
    vmulpd ymm1, ymm0, ymmword ptr [rsp - 64]
    vmovsd xmm0, qword ptr [rsi + rbx + 24]
    vmovhpd xmm0, xmm0, qword ptr [rsi + 8*r14 + 88]
    vfmadd231pd ymm1, ymm2, ymm10
    vmovupd ymmword ptr [rsp - 64], ymm1
    vmovsd xmm1, qword ptr [rsi + 8*r14 + 160]
    vmovhpd xmm1, xmm1, qword ptr [rsi + 8*r14 + 224]
    vmovsd xmm2, qword ptr [r13 + 8*r14 + 160]
    vinsertf128 ymm4, ymm0, xmm3, 1
    vmovupd ymmword ptr [rsp + 96], ymm4
    vmovsd xmm0, qword ptr [rsi + rbx + 32]
    vmovhpd xmm2, xmm2, qword ptr [rbp + 8*r14 + 224]
    vmovhpd xmm0, xmm0, qword ptr [rsi + 8*r14 + 96]
    vaddpd ymm3, ymm9, ymmword ptr [rsp - 96]
    vmovupd ymmword ptr [rsp + 400], ymm3
    vaddpd ymm3, ymm4, ymm3
    vminpd ymm3, ymm3, ymm13
    vminpd ymm3, ymm3, ymm5
    vsubpd ymm4, ymm13, ymm3
    vaddpd ymm7, ymm13, ymm3
    vmulpd ymm4, ymm4, ymm7
    vmovsd xmm7, qword ptr [rbx + r15 + 32]
    vmovhpd xmm7, xmm7, qword ptr [r12 + 8*r14 + 96]
    vmaxpd ymm4, ymm4, ymm12
    vsqrtpd ymm4, ymm4
    vmulpd ymm6, ymm6, ymm4
    vmovsd xmm4, qword ptr [r13 + 8*r14 + 416]
    vmovhpd xmm4, xmm4, qword ptr [rbp + 8*r14 + 480]
    vfmadd231pd ymm6, ymm3, ymm5
    vmovupd ymmword ptr [rsp - 96], ymm6
    vmovsd xmm3, qword ptr [rbx + r15 + 288]
    vmovhpd xmm3, xmm3, qword ptr [r12 + 8*r14 + 352]
    vinsertf128 ymm2, ymm7, xmm2, 1
    vmovsd xmm5, qword ptr [r13 + 8*r14 + 480]
    vmovhpd xmm5, xmm5, qword ptr [rbp + 8*r14 + 544]
    vinsertf128 ymm3, ymm3, xmm4, 1
    vmovsd xmm4, qword ptr [rbx + r15 + 352]
    vmovhpd xmm4, xmm4, qword ptr [r12 + 8*r14 + 416]
    vinsertf128 ymm4, ymm4, xmm5, 1
    vinsertf128 ymm7, ymm0, xmm1, 1
    vaddpd ymm0, ymm9, ymm2
    vmovupd ymmword ptr [rsp + 64], ymm0
    vaddpd ymm0, ymm7, ymm0
    vminpd ymm0, ymm0, ymm13
    vminpd ymm0, ymm0, ymm3
    vsubpd ymm1, ymm13, ymm0
    vaddpd ymm2, ymm13, ymm0
    vmulpd ymm1, ymm1, ymm2
    vmovsd xmm2, qword ptr [r13 + 8*r14 + 168]
    vmovhpd xmm2, xmm2, qword ptr [rbp + 8*r14 + 232]
    vmaxpd ymm1, ymm1, ymm12
    vsqrtpd ymm1, ymm1
    vmulpd ymm4, ymm4, ymm1
    vmovsd xmm1, qword ptr [rbx + r15 + 40]
    vmovhpd xmm1, xmm1, qword ptr [r12 + 8*r14 + 104]
    vfmadd231pd ymm4, ymm0, ymm3
    vmovupd ymmword ptr [rsp + 224], ymm4
    vmovsd xmm0, qword ptr [r13 + 8*r14 + 424]
    vmovhpd xmm0, xmm0, qword ptr [rbp + 8*r14 + 488]
    vinsertf128 ymm1, ymm1, xmm2, 1
    vmovsd xmm2, qword ptr [rbx + r15 + 296]
    vmovhpd xmm2, xmm2, qword ptr [r12 + 8*r14 + 360]
    vinsertf128 ymm0, ymm2, xmm0, 1
    vmovsd xmm2, qword ptr [r13 + 8*r14 + 488]
    vmovhpd xmm2, xmm2, qword ptr [rbp + 8*r14 + 552]
    vmovsd xmm3, qword ptr [rbx + r15 + 360]
    vmovhpd xmm3, xmm3, qword ptr [r12 + 8*r14 + 424]
    vinsertf128 ymm2, ymm3, xmm2, 1
    vmovsd xmm3, qword ptr [rsi + 8*r14 + 168]
    vmovhpd xmm3, xmm3, qword ptr [rsi + 8*r14 + 232]
    vmovsd xmm4, qword ptr [rsi + rbx + 40]
    vmovhpd xmm4, xmm4, qword ptr [rsi + 8*r14 + 104]
    vinsertf128 ymm4, ymm4, xmm3, 1
    vmovupd ymmword ptr [rsp + 304], ymm4
    vmovsd xmm3, qword ptr [rsi + 8*r14 + 176]
    vmovhpd xmm3, xmm3, qword ptr [rsi + 8*r14 + 240]
    vaddpd ymm1, ymm9, ymm1
    vmovupd ymmword ptr [rsp + 336], ymm1
    vaddpd ymm1, ymm4, ymm1
    vminpd ymm1, ymm1, ymm13
    vminpd ymm4, ymm1, ymm0
    vsubpd ymm1, ymm13, ymm4
    vaddpd ymm5, ymm13, ymm4
    vmulpd ymm1, ymm1, ymm5
    vmovsd xmm5, qword ptr [r13 + 8*r14 + 176]
    vmovhpd xmm5, xmm5, qword ptr [rbp + 8*r14 + 240]
    vmaxpd ymm1, ymm1, ymm12
    vsqrtpd ymm1, ymm1
    vmulpd ymm1, ymm2, ymm1
    vmovsd xmm2, qword ptr [rbx + r15 + 48]
    vmovhpd xmm2, xmm2, qword ptr [r12 + 8*r14 + 112]
    vfmadd231pd ymm1, ymm4, ymm0
    vmovupd ymmword ptr [rsp + 192], ymm1
    vmovsd xmm0, qword ptr [r13 + 8*r14 + 432]
    vmovhpd xmm0, xmm0, qword ptr [rbp + 8*r14 + 496]
    vinsertf128 ymm2, ymm2, xmm5, 1
    vmovsd xmm4, qword ptr [rbx + r15 + 304]
    vmovhpd xmm4, xmm4, qword ptr [r12 + 8*r14 + 368]
    vinsertf128 ymm0, ymm4, xmm0, 1
    vmovsd xmm4, qword ptr [rsi + rbx + 48]
    vmovhpd xmm4, xmm4, qword ptr [rsi + 8*r14 + 112]
    vinsertf128 ymm4, ymm4, xmm3, 1
    vmovsd xmm3, qword ptr [r13 + 8*r14 + 496]
    vmovhpd xmm3, xmm3, qword ptr [rbp + 8*r14 + 560]
    vmovsd xmm5, qword ptr [rbx + r15 + 368]
    vmovhpd xmm5, xmm5, qword ptr [r12 + 8*r14 + 432]
    vinsertf128 ymm3, ymm5, xmm3, 1
    vmovsd xmm5, qword ptr [r13 + 8*r14 + 184]
    vmovhpd xmm5, xmm5, qword ptr [rbp + 8*r14 + 248]
    vmovsd xmm6, qword ptr [rbx + r15 + 56]
    vmovhpd xmm6, xmm6, qword ptr [r12 + 8*r14 + 120]
    vaddpd ymm15, ymm9, ymm2
    vaddpd ymm2, ymm15, ymm4
    vminpd ymm2, ymm2, ymm13
    vminpd ymm2, ymm2, ymm0
    vsubpd ymm8, ymm13, ymm2
    vaddpd ymm10, ymm13, ymm2
    vmulpd ymm8, ymm8, ymm10
    vmovsd xmm10, qword ptr [rsi + 8*r14 + 184]
    vmovhpd xmm10, xmm10, qword ptr [rsi + 8*r14 + 248]
    vmaxpd ymm8, ymm8, ymm12
    vsqrtpd ymm8, ymm8
    vmulpd ymm1, ymm8, ymm3
    vmovsd xmm3, qword ptr [r13 + 8*r14 + 440]
    vmovhpd xmm3, xmm3, qword ptr [rbp + 8*r14 + 504]
    vfmadd231pd ymm1, ymm2, ymm0
    vmovupd ymmword ptr [rsp + 496], ymm1
    vmovsd xmm0, qword ptr [rbx + r15 + 312]
    vmovhpd xmm0, xmm0, qword ptr [r12 + 8*r14 + 376]
    vinsertf128 ymm2, ymm6, xmm5, 1
    vmovsd xmm5, qword ptr [r13 + 8*r14 + 504]
    vmovhpd xmm5, xmm5, qword ptr [rbp + 8*r14 + 568]
    vinsertf128 ymm0, ymm0, xmm3, 1
    vmovsd xmm3, qword ptr [rbx + r15 + 376]
    vmovhpd xmm3, xmm3, qword ptr [r12 + 8*r14 + 440]
    vinsertf128 ymm5, ymm3, xmm5, 1
    vmovsd xmm3, qword ptr [rsi + rbx + 56]
    vmovhpd xmm3, xmm3, qword ptr [rsi + 8*r14 + 120]
    vinsertf128 ymm1, ymm3, xmm10, 1
    vmovupd ymmword ptr [rsp + 272], ymm1
    vaddpd ymm3, ymm9, ymm2
    vaddpd ymm2, ymm1, ymm3
    vminpd ymm2, ymm2, ymm13
    vminpd ymm2, ymm2, ymm0
    vsubpd ymm6, ymm13, ymm2
    vaddpd ymm8, ymm13, ymm2
    vmulpd ymm6, ymm8, ymm6
    vmaxpd ymm6, ymm6, ymm12
    vsqrtpd ymm6, ymm6
    vmulpd ymm1, ymm5, ymm6
    vmovsd xmm5, qword ptr [r13 + 8*r14 + 256]
    vmovhpd xmm5, xmm5, qword ptr [rbp + 8*r14 + 320]
    vfmadd231pd ymm1, ymm2, ymm0
    vmovupd ymmword ptr [rsp + 32], ymm1
    vmovsd xmm0, qword ptr [rbx + r15 + 128]
    vmovhpd xmm0, xmm0, qword ptr [r12 + 8*r14 + 192]
    vinsertf128 ymm0, ymm0, xmm5, 1
    vmovsd xmm2, qword ptr [r13 + 8*r14 + 320]
    vmovhpd xmm2, xmm2, qword ptr [rbp + 8*r14 + 384]
    vmovsd xmm5, qword ptr [rbx + r15 + 192]
    vmovhpd xmm5, xmm5, qword ptr [r12 + 8*r14 + 256]
    vinsertf128 ymm10, ymm5, xmm2, 1
    vmovupd ymm1, ymmword ptr [rsp + 464]
    vsubpd ymm2, ymm1, ymmword ptr [rsp + 432]
    vmovsd xmm5, qword ptr [r13 + 8*r14 + 264]
    vmovhpd xmm5, xmm5, qword ptr [rbp + 8*r14 + 328]
    vmaxpd ymm2, ymm2, ymm12
    vmaxpd ymm8, ymm2, ymm0
    vsubpd ymm2, ymm13, ymm8
    vaddpd ymm11, ymm8, ymm13
    vmulpd ymm2, ymm11, ymm2
    vmovsd xmm11, qword ptr [rbx + r15 + 136]
    vmovhpd xmm11, xmm11, qword ptr [r12 + 8*r14 + 200]
    vmaxpd ymm2, ymm2, ymm12
    vsqrtpd ymm2, ymm2
    vmulpd ymm10, ymm10, ymm2
    vmovsd xmm2, qword ptr [r13 + 8*r14 + 328]
    vmovhpd xmm2, xmm2, qword ptr [rbp + 8*r14 + 392]
    vfmadd231pd ymm10, ymm8, ymm0
    vmovsd xmm0, qword ptr [rbx + r15 + 200]
    vmovhpd xmm0, xmm0, qword ptr [r12 + 8*r14 + 264]
    vinsertf128 ymm5, ymm11, xmm5, 1
    vinsertf128 ymm0, ymm0, xmm2, 1
    vsubpd ymm2, ymm14, ymmword ptr [rsp + 368]
    vmaxpd ymm2, ymm2, ymm12
    vmaxpd ymm2, ymm2, ymm5
    vsubpd ymm8, ymm13, ymm2
    vaddpd ymm11, ymm13, ymm2
    vmulpd ymm8, ymm8, ymm11
    vmaxpd ymm8, ymm8, ymm12
    vsqrtpd ymm8, ymm8
    vmulpd ymm8, ymm8, ymm0
    vmovsd xmm0, qword ptr [r13 + 8*r14 + 272]
    vmovhpd xmm0, xmm0, qword ptr [rbp + 8*r14 + 336]
    vfmadd231pd ymm8, ymm2, ymm5
    vmovsd xmm2, qword ptr [rbx + r15 + 144]
    vmovhpd xmm2, xmm2, qword ptr [r12 + 8*r14 + 208]
    vinsertf128 ymm0, ymm2, xmm0, 1
    vmovsd xmm2, qword ptr [r13 + 8*r14 + 336]
    vmovhpd xmm2, xmm2, qword ptr [rbp + 8*r14 + 400]
    vmovsd xmm5, qword ptr [rbx + r15 + 208]
    vmovhpd xmm5, xmm5, qword ptr [r12 + 8*r14 + 272]
    vinsertf128 ymm2, ymm5, xmm2, 1
    vmovupd ymm1, ymmword ptr [rsp + 128]
    vsubpd ymm5, ymm1, ymmword ptr [rsp + 160]
    vmovsd xmm11, qword ptr [r13 + 8*r14 + 280]
    vmovhpd xmm11, xmm11, qword ptr [rbp + 8*r14 + 344]
    vmaxpd ymm5, ymm5, ymm12
    vmaxpd ymm14, ymm5, ymm0
    vsubpd ymm5, ymm13, ymm14
    vaddpd ymm9, ymm14, ymm13
    vmulpd ymm5, ymm9, ymm5
    vmovsd xmm9, qword ptr [rbx + r15 + 152]
    vmovhpd xmm9, xmm9, qword ptr [r12 + 8*r14 + 216]
    vmaxpd ymm5, ymm5, ymm12
    vsqrtpd ymm5, ymm5
    vmulpd ymm6, ymm2, ymm5
    vmovsd xmm2, qword ptr [r13 + 8*r14 + 344]
    vmovhpd xmm2, xmm2, qword ptr [rbp + 8*r14 + 408]
    vfmadd231pd ymm6, ymm14, ymm0
    vmovsd xmm0, qword ptr [rbx + r15 + 216]
    vmovhpd xmm0, xmm0, qword ptr [r12 + 8*r14 + 280]
    vinsertf128 ymm9, ymm9, xmm11, 1
    vinsertf128 ymm0, ymm0, xmm2, 1
    vmovupd ymm1, ymmword ptr [rsp + 96]
    vsubpd ymm2, ymm1, ymmword ptr [rsp + 400]
    vmaxpd ymm2, ymm2, ymm12
    vmaxpd ymm2, ymm2, ymm9
    vsubpd ymm11, ymm13, ymm2
    vaddpd ymm14, ymm13, ymm2
    vmulpd ymm11, ymm11, ymm14
    vmaxpd ymm11, ymm11, ymm12
    vsqrtpd ymm11, ymm11
    vmulpd ymm11, ymm11, ymm0
    vmovsd xmm0, qword ptr [r13 + 8*r14 + 288]
    vmovhpd xmm0, xmm0, qword ptr [rbp + 8*r14 + 352]
    vfmadd231pd ymm11, ymm2, ymm9
    vmovsd xmm2, qword ptr [rbx + r15 + 160]
    vmovhpd xmm2, xmm2, qword ptr [r12 + 8*r14 + 224]
    vinsertf128 ymm2, ymm2, xmm0, 1
    vmovsd xmm0, qword ptr [r13 + 8*r14 + 352]
    vmovhpd xmm0, xmm0, qword ptr [rbp + 8*r14 + 416]
    vmovsd xmm9, qword ptr [rbx + r15 + 224]
    vmovhpd xmm9, xmm9, qword ptr [r12 + 8*r14 + 288]
    vinsertf128 ymm1, ymm9, xmm0, 1
    vsubpd ymm9, ymm7, ymmword ptr [rsp + 64]
    vmovsd xmm14, qword ptr [r13 + 8*r14 + 296]
    vmovhpd xmm14, xmm14, qword ptr [rbp + 8*r14 + 360]
    vmaxpd ymm9, ymm9, ymm12
    vmaxpd ymm9, ymm9, ymm2
    vsubpd ymm0, ymm13, ymm9
    vaddpd ymm7, ymm9, ymm13
    vmulpd ymm0, ymm0, ymm7
    vmovsd xmm7, qword ptr [rbx + r15 + 168]
    vmovhpd xmm7, xmm7, qword ptr [r12 + 8*r14 + 232]
    vmaxpd ymm0, ymm0, ymm12
    vsqrtpd ymm0, ymm0
    vmulpd ymm5, ymm1, ymm0
    vmovsd xmm1, qword ptr [r13 + 8*r14 + 304]
    vmovhpd xmm1, xmm1, qword ptr [rbp + 8*r14 + 368]
    vfmadd231pd ymm5, ymm9, ymm2
    vmovsd xmm2, qword ptr [rbx + r15 + 176]
    vmovhpd xmm2, xmm2, qword ptr [r12 + 8*r14 + 240]
    vinsertf128 ymm9, ymm7, xmm14, 1
    vmovsd xmm7, qword ptr [r13 + 8*r14 + 360]
    vmovhpd xmm7, xmm7, qword ptr [rbp + 8*r14 + 424]
    vinsertf128 ymm1, ymm2, xmm1, 1
    vmovsd xmm2, qword ptr [rbx + r15 + 232]
    vmovhpd xmm2, xmm2, qword ptr [r12 + 8*r14 + 296]
    vinsertf128 ymm2, ymm2, xmm7, 1
    vmovupd ymm0, ymmword ptr [rsp + 304]
    vsubpd ymm7, ymm0, ymmword ptr [rsp + 336]
    vsubpd ymm4, ymm4, ymm15
    vxorpd xmm0, xmm0, xmm0
    vmaxpd ymm7, ymm7, ymm0
    vmaxpd ymm14, ymm7, ymm9
    vsubpd ymm7, ymm13, ymm14
    vaddpd ymm15, ymm14, ymm13
    vmulpd ymm7, ymm15, ymm7
    vmaxpd ymm4, ymm4, ymm0
    vmaxpd ymm15, ymm4, ymm1
    vsubpd ymm4, ymm13, ymm15
    vaddpd ymm12, ymm15, ymm13
    vmulpd ymm4, ymm12, ymm4
    vmovsd xmm12, qword ptr [r13 + 8*r14 + 368]
    vmovhpd xmm12, xmm12, qword ptr [rbp + 8*r14 + 432]
    vmaxpd ymm7, ymm7, ymm0
    vsqrtpd ymm7, ymm7
    vmulpd ymm7, ymm2, ymm7
    vmovsd xmm2, qword ptr [rbx + r15 + 240]
    vmovhpd xmm2, xmm2, qword ptr [r12 + 8*r14 + 304]
    vmaxpd ymm4, ymm4, ymm0
    vsqrtpd ymm4, ymm4
    vfmadd231pd ymm7, ymm14, ymm9
    vinsertf128 ymm2, ymm2, xmm12, 1
    vmulpd ymm4, ymm2, ymm4
    vfmadd231pd ymm4, ymm15, ymm1
    vmovupd ymm1, ymmword ptr [rsp + 272]
    vsubpd ymm1, ymm1, ymm3
    vmovsd xmm2, qword ptr [r13 + 8*r14 + 312]
    vmovhpd xmm2, xmm2, qword ptr [rbp + 8*r14 + 376]
    vmovsd xmm3, qword ptr [rbx + r15 + 184]
    vmovhpd xmm3, xmm3, qword ptr [r12 + 8*r14 + 248]
    vinsertf128 ymm2, ymm3, xmm2, 1
    vmaxpd ymm1, ymm1, ymm0
    vmaxpd ymm1, ymm1, ymm2
    vsubpd ymm3, ymm13, ymm1
    vaddpd ymm9, ymm13, ymm1
    vmulpd ymm3, ymm9, ymm3
    vmovsd xmm9, qword ptr [r13 + 8*r14 + 376]
    vmovhpd xmm9, xmm9, qword ptr [rbp + 8*r14 + 440]
    vmovsd xmm12, qword ptr [rbx + r15 + 248]
    vmovhpd xmm12, xmm12, qword ptr [r12 + 8*r14 + 312]
    vinsertf128 ymm9, ymm12, xmm9, 1
    vmaxpd ymm3, ymm3, ymm0
    vsqrtpd ymm3, ymm3
    vmulpd ymm9, ymm9, ymm3
    vfmadd231pd ymm9, ymm1, ymm2
    vmovupd ymm1, ymmword ptr [rsp - 32]
    vminpd ymm0, ymm1, ymm10
    vmovupd ymmword ptr [rsp - 32], ymm0
    vmovupd ymm1, ymmword ptr [rsp - 128]
    vminpd ymm8, ymm1, ymm8
    vmovsd xmm1, qword ptr [r13 + 8*r14 + 192]
    vmovhpd xmm1, xmm1, qword ptr [rbp + 8*r14 + 256]
    vmovsd xmm2, qword ptr [rbx + r15 + 64]
    vmovhpd xmm2, xmm2, qword ptr [r12 + 8*r14 + 128]
    vinsertf128 ymm10, ymm2, xmm1, 1
    vmovupd ymm1, ymmword ptr [rsp - 64]
    vminpd ymm3, ymm1, ymm6
    vmovsd xmm1, qword ptr [r13 + 8*r14 + 208]
    vmovhpd xmm1, xmm1, qword ptr [rbp + 8*r14 + 272]
    vmovsd xmm2, qword ptr [rbx + r15 + 80]
    vmovhpd xmm2, xmm2, qword ptr [r12 + 8*r14 + 144]
    vinsertf128 ymm13, ymm2, xmm1, 1
    vmovupd ymm0, ymmword ptr [rsp - 96]
    vminpd ymm11, ymm0, ymm11
    vmovsd xmm1, qword ptr [r13 + 8*r14 + 200]
    vmovhpd xmm1, xmm1, qword ptr [rbp + 8*r14 + 264]
    vmovsd xmm2, qword ptr [rbx + r15 + 72]
    vmovhpd xmm2, xmm2, qword ptr [r12 + 8*r14 + 136]
    vinsertf128 ymm2, ymm2, xmm1, 1
    vmovupd ymm0, ymmword ptr [rsp + 224]
    vminpd ymm0, ymm0, ymm5
    vmovupd ymmword ptr [rsp - 128], ymm0
    vmovsd xmm1, qword ptr [r13 + 8*r14 + 216]
    vmovhpd xmm1, xmm1, qword ptr [rbp + 8*r14 + 280]
    vmovsd xmm12, qword ptr [rbx + r15 + 88]
    vmovhpd xmm12, xmm12, qword ptr [r12 + 8*r14 + 152]
    vinsertf128 ymm14, ymm12, xmm1, 1
    vmovupd ymm0, ymmword ptr [rsp + 192]
    vminpd ymm1, ymm0, ymm7
    vmovsd xmm7, qword ptr [r13 + 8*r14 + 224]
    vmovhpd xmm7, xmm7, qword ptr [rbp + 8*r14 + 288]
    vmovsd xmm12, qword ptr [rbx + r15 + 96]
    vmovhpd xmm12, xmm12, qword ptr [r12 + 8*r14 + 160]
    vinsertf128 ymm7, ymm12, xmm7, 1
    vmovupd ymm0, ymmword ptr [rsp + 496]
    vminpd ymm12, ymm0, ymm4
    vmovsd xmm4, qword ptr [r13 + 8*r14 + 240]
    vmovhpd xmm4, xmm4, qword ptr [rbp + 8*r14 + 304]
    vmovsd xmm15, qword ptr [rbx + r15 + 112]
    vmovhpd xmm15, xmm15, qword ptr [r12 + 8*r14 + 176]
    vinsertf128 ymm15, ymm15, xmm4, 1
    vmovupd ymm0, ymmword ptr [rsp]
    vaddpd ymm4, ymm14, ymm0
    vaddpd ymm2, ymm2, ymm0
    vaddpd ymm13, ymm13, ymm0
    vaddpd ymm10, ymm10, ymm0
    vmovupd ymm5, ymmword ptr [rsp + 32]
    vminpd ymm9, ymm5, ymm9
    vmovsd xmm6, qword ptr [r13 + 8*r14 + 232]
    vmovhpd xmm14, xmm6, qword ptr [rbp + 8*r14 + 296]
    vaddpd ymm4, ymm11, ymm4
    vmovsd xmm6, qword ptr [rbx + r15 + 104]
    vmovhpd xmm11, xmm6, qword ptr [r12 + 8*r14 + 168]
    vaddpd ymm6, ymm8, ymm2
    vmovsd xmm2, qword ptr [r13 + 8*r14 + 248]
    vmovhpd xmm2, xmm2, qword ptr [rbp + 8*r14 + 312]
    vaddpd ymm5, ymm13, ymm3
    vmovsd xmm8, qword ptr [rbx + r15 + 120]
    vmovhpd xmm13, xmm8, qword ptr [r12 + 8*r14 + 184]
    vaddpd ymm8, ymm10, ymmword ptr [rsp - 32]
    vinsertf128 ymm3, ymm11, xmm14, 1
    vinsertf128 ymm2, ymm13, xmm2, 1
    vaddpd ymm2, ymm2, ymm0
    vaddpd ymm9, ymm9, ymm2
    vaddpd ymm2, ymm3, ymm0
    vaddpd ymm2, ymm2, ymm1
    vaddpd ymm1, ymm15, ymm0
    vaddpd ymm10, ymm12, ymm1
    vaddpd ymm1, ymm7, ymm0
    vaddpd ymm11, ymm1, ymmword ptr [rsp - 128]
    vinsertf128 ymm1, ymm2, xmm9, 1
    vinsertf128 ymm7, ymm11, xmm10, 1
    vunpckhpd ymm0, ymm7, ymm1
    vinsertf128 ymm12, ymm6, xmm4, 1
    vinsertf128 ymm13, ymm8, xmm5, 1
    vunpckhpd ymm3, ymm13, ymm12
    vunpcklpd ymm1, ymm7, ymm1
    vunpckhpd ymm14, ymm10, ymm9
    vextractf128 xmm2, ymm2, 1
    vunpcklpd ymm7, ymm13, ymm12
    vextractf128 xmm11, ymm11, 1
    vunpckhpd xmm12, xmm11, xmm2
    vunpckhpd ymm13, ymm5, ymm4
    vblendpd ymm12, ymm12, ymm14, 12
    vextractf128 xmm6, ymm6, 1
    vextractf128 xmm8, ymm8, 1
    vunpckhpd xmm14, xmm8, xmm6
    vblendpd ymm13, ymm14, ymm13, 12
    vunpcklpd ymm9, ymm10, ymm9
    vunpcklpd xmm2, xmm11, xmm2
    vunpcklpd ymm4, ymm5, ymm4
    vblendpd ymm2, ymm2, ymm9, 12
    vunpcklpd xmm5, xmm8, xmm6
    vblendpd ymm4, ymm5, ymm4, 12
    vbroadcastsd ymm5, qword ptr [rip + .K3ce0000000000000]
    vaddpd ymm0, ymm0, ymm5
    vmovupd ymmword ptr [r9 + rbx + 96], ymm0
    vaddpd ymm0, ymm3, ymm5
    vmovupd ymmword ptr [r9 + rbx + 64], ymm0
    vaddpd ymm0, ymm1, ymm5
    vmovupd ymmword ptr [r9 + rbx + 32], ymm0
    vaddpd ymm0, ymm7, ymm5
    vmovupd ymmword ptr [r9 + rbx], ymm0
    vaddpd ymm0, ymm12, ymm5
    vmovupd ymmword ptr [r9 + rbx + 224], ymm0
    vaddpd ymm0, ymm13, ymm5
    vmovupd ymmword ptr [r9 + rbx + 192], ymm0
    vaddpd ymm0, ymm2, ymm5
    vmovupd ymmword ptr [r9 + rbx + 160], ymm0
    vaddpd ymm0, ymm4, ymm5
    vmovupd ymmword ptr [r9 + rbx + 128], ymm0
    add r11, 4
    cmp r11, r8
    jne .L7
    cmp rax, r8
    vmovapd xmm0, xmmword ptr [rsp + 256]
    je .L14
.L8:
    vbroadcastsd ymm0, xmm0
    lea rax, [8*rdi + 32]
    mov r8, rdi
    shr r8, 3
    lea r8, [r8 + 4*r8]
    shl r8, 6
    lea rdi, [r8 + 8*rdi]
    vbroadcastsd ymm1, qword ptr [rip + .K3ff0000000000000]
    add rcx, rdi
    add rcx, 352
    vxorpd xmm2, xmm2, xmm2
    vbroadcastsd ymm3, qword ptr [rip + .K3ce0000000000000]
.L9:
    vmovupd ymm4, ymmword ptr [rcx - 224]
    vmovupd ymm5, ymmword ptr [rcx - 96]
    vmovupd ymm6, ymmword ptr [rsi + rax - 32]
    vaddpd ymm7, ymm0, ymmword ptr [rcx - 352]
    vaddpd ymm8, ymm6, ymm7
    vminpd ymm8, ymm8, ymm1
    vminpd ymm8, ymm8, ymm5
    vsubpd ymm9, ymm1, ymm8
    vaddpd ymm10, ymm8, ymm1
    vmulpd ymm9, ymm9, ymm10
    vmaxpd ymm9, ymm9, ymm2
    vsqrtpd ymm9, ymm9
    vsubpd ymm6, ymm6, ymm7
    vmaxpd ymm6, ymm6, ymm2
    vmulpd ymm7, ymm9, ymmword ptr [rcx - 32]
    vmaxpd ymm6, ymm6, ymm4
    vsubpd ymm9, ymm1, ymm6
    vaddpd ymm10, ymm6, ymm1
    vmulpd ymm9, ymm9, ymm10
    vmaxpd ymm9, ymm9, ymm2
    vsqrtpd ymm9, ymm9
    vfmadd231pd ymm7, ymm8, ymm5
    vmulpd ymm5, ymm9, ymmword ptr [rcx - 160]
    vfmadd231pd ymm5, ymm6, ymm4
    vminpd ymm4, ymm7, ymm5
    vaddpd ymm5, ymm0, ymmword ptr [rcx - 288]
    vaddpd ymm4, ymm5, ymm4
    vmovupd ymm5, ymmword ptr [rcx - 192]
    vmovupd ymm6, ymmword ptr [rcx - 64]
    vaddpd ymm7, ymm0, ymmword ptr [rcx - 320]
    vmovupd ymm8, ymmword ptr [rsi + rax]
    vaddpd ymm9, ymm8, ymm7
    vminpd ymm9, ymm9, ymm1
    vsubpd ymm7, ymm8, ymm7
    vminpd ymm8, ymm9, ymm6
    vsubpd ymm9, ymm1, ymm8
    vaddpd ymm10, ymm8, ymm1
    vmulpd ymm9, ymm9, ymm10
    vmaxpd ymm9, ymm9, ymm2
    vsqrtpd ymm9, ymm9
    vmaxpd ymm7, ymm7, ymm2
    vmaxpd ymm7, ymm7, ymm5
    vsubpd ymm10, ymm1, ymm7
    vaddpd ymm11, ymm7, ymm1
    vmulpd ymm10, ymm10, ymm11
    vaddpd ymm4, ymm4, ymm3
    vmulpd ymm9, ymm9, ymmword ptr [rcx]
    vmaxpd ymm10, ymm10, ymm2
    vsqrtpd ymm10, ymm10
    vmovupd ymmword ptr [r9 + rax - 32], ymm4
    vfmadd231pd ymm9, ymm8, ymm6
    vmulpd ymm4, ymm10, ymmword ptr [rcx - 128]
    vfmadd231pd ymm4, ymm7, ymm5
    vminpd ymm4, ymm9, ymm4
    vaddpd ymm5, ymm0, ymmword ptr [rcx - 256]
    vaddpd ymm4, ymm5, ymm4
    vaddpd ymm4, ymm4, ymm3
    vmovupd ymmword ptr [r9 + rax], ymm4
    add rax, 64
    add rcx, 384
    dec rdx
    jne .L9
    jmp .L14
.L10:
    movabs r8, 288230376151711740
    and r8, rax
    mov edx, eax
    and edx, 3
    lea rdi, [8*r8]
    vmovapd xmmword ptr [rsp + 272], xmm2
    vbroadcastsd ymm0, xmm2
    vmovupd ymmword ptr [rsp + 304], ymm0
    vmovapd xmmword ptr [rsp + 560], xmm1
    vbroadcastsd ymm0, xmm1
    vmovupd ymmword ptr [rsp + 336], ymm0
    lea r10, [rcx + 1464]
    xor r11d, r11d
.L11:
    vmovsd xmm0, qword ptr [r10 - 568]
    vmovhps xmm2, xmm0, qword ptr [r10 - 184]
    vmovsd xmm0, qword ptr [r10 - 1336]
    vmovsd xmm1, qword ptr [r10 - 1328]
    vmovhps xmm3, xmm0, qword ptr [r10 - 952]
    vmovsd xmm0, qword ptr [r10 - 560]
    vmovhps xmm4, xmm0, qword ptr [r10 - 176]
    vmovhps xmm5, xmm1, qword ptr [r10 - 944]
    vmovsd xmm0, qword ptr [r10 - 1320]
    vmovsd xmm1, qword ptr [r10 - 552]
    vmovhps xmm6, xmm1, qword ptr [r10 - 168]
    vmovsd xmm1, qword ptr [r10 - 1312]
    vmovhps xmm7, xmm0, qword ptr [r10 - 936]
    vmovsd xmm0, qword ptr [r10 - 544]
    vmovhps xmm12, xmm0, qword ptr [r10 - 160]
    vmovhps xmm15, xmm1, qword ptr [r10 - 928]
    vmovsd xmm0, qword ptr [r10 - 536]
    vmovhps xmm1, xmm0, qword ptr [r10 - 152]
    vmovsd xmm0, qword ptr [r10 - 1304]
    vmovhps xmm0, xmm0, qword ptr [r10 - 920]
    vmovups ymmword ptr [rsp - 96], ymm0
    vmovsd xmm0, qword ptr [r10 - 528]
    vmovhps xmm0, xmm0, qword ptr [r10 - 144]
    vmovaps xmmword ptr [rsp + 224], xmm0
    vmovsd xmm0, qword ptr [r10 - 1296]
    vmovhps xmm0, xmm0, qword ptr [r10 - 912]
    vmovups ymmword ptr [rsp + 496], ymm0
    vmovsd xmm0, qword ptr [r10 - 520]
    vmovhps xmm0, xmm0, qword ptr [r10 - 136]
    vmovaps xmmword ptr [rsp + 192], xmm0
    vmovsd xmm0, qword ptr [r10 - 1288]
    vmovhps xmm0, xmm0, qword ptr [r10 - 904]
    vmovups ymmword ptr [rsp + 32], ymm0
    vmovsd xmm0, qword ptr [r10 - 512]
    vmovhps xmm0, xmm0, qword ptr [r10 - 128]
    vmovaps xmmword ptr [rsp + 464], xmm0
    vmovsd xmm0, qword ptr [r10 - 1280]
    vmovhps xmm0, xmm0, qword ptr [r10 - 896]
    vmovups ymmword ptr [rsp + 128], ymm0
    vmovsd xmm0, qword ptr [r10 - 440]
    vmovhps xmm0, xmm0, qword ptr [r10 - 56]
    vmovaps xmmword ptr [rsp + 432], xmm0
    vmovsd xmm0, qword ptr [r10 - 1208]
    vmovhpd xmm14, xmm0, qword ptr [r10 - 824]
    vmovsd xmm0, qword ptr [r10 - 432]
    vmovhps xmm0, xmm0, qword ptr [r10 - 48]
    vmovaps xmmword ptr [rsp + 160], xmm0
    vmovsd xmm0, qword ptr [r10 - 1200]
    vmovhps xmm0, xmm0, qword ptr [r10 - 816]
    vmovups ymmword ptr [rsp + 96], ymm0
    vmovsd xmm0, qword ptr [r10 - 424]
    vmovhps xmm0, xmm0, qword ptr [r10 - 40]
    vmovaps xmmword ptr [rsp + 400], xmm0
    vmovsd xmm0, qword ptr [r10 - 1192]
    vmovhps xmm0, xmm0, qword ptr [r10 - 808]
    vmovups ymmword ptr [rsp + 64], ymm0
    vmovsd xmm0, qword ptr [r10 - 416]
    vmovhps xmm13, xmm0, qword ptr [r10 - 32]
    vmovsd xmm0, qword ptr [r10 - 1184]
    vmovhps xmm10, xmm0, qword ptr [r10 - 800]
    vmovsd xmm0, qword ptr [r10 - 408]
    vmovhpd xmm11, xmm0, qword ptr [r10 - 24]
    vinsertf128 ymm0, ymm3, xmm2, 1
    vmovups ymmword ptr [rsp], ymm0
    vmovsd xmm0, qword ptr [r10 - 1176]
    vmovhpd xmm9, xmm0, qword ptr [r10 - 792]
    vinsertf128 ymm0, ymm5, xmm4, 1
    vmovups ymmword ptr [rsp - 32], ymm0
    vmovsd xmm0, qword ptr [r10 - 400]
    vmovhps xmm8, xmm0, qword ptr [r10 - 16]
    vinsertf128 ymm0, ymm7, xmm6, 1
    vmovups ymmword ptr [rsp - 128], ymm0
    vmovsd xmm0, qword ptr [r10 - 1168]
    vmovhps xmm6, xmm0, qword ptr [r10 - 784]
    vinsertf128 ymm0, ymm15, xmm12, 1
    vmovups ymmword ptr [rsp - 64], ymm0
    vmovsd xmm0, qword ptr [r10 - 392]
    vmovhps xmm7, xmm0, qword ptr [r10 - 8]
    vmovups ymm0, ymmword ptr [rsp - 96]
    vinsertf128 ymm0, ymm0, xmm1, 1
    vmovups ymmword ptr [rsp - 96], ymm0
    vmovsd xmm0, qword ptr [r10 - 1160]
    vmovhps xmm5, xmm0, qword ptr [r10 - 776]
    vmovups ymm0, ymmword ptr [rsp + 496]
    vinsertf128 ymm0, ymm0, xmmword ptr [rsp + 224], 1
    vmovups ymmword ptr [rsp + 224], ymm0
    vmovsd xmm0, qword ptr [r10 - 384]
    vmovhps xmm3, xmm0, qword ptr [r10]
    vmovups ymm0, ymmword ptr [rsp + 32]
    vinsertf128 ymm0, ymm0, xmmword ptr [rsp + 192], 1
    vmovups ymmword ptr [rsp + 192], ymm0
    vmovsd xmm0, qword ptr [r10 - 1152]
    vmovhps xmm0, xmm0, qword ptr [r10 - 768]
    vmovups ymm1, ymmword ptr [rsp + 128]
    vinsertf128 ymm1, ymm1, xmmword ptr [rsp + 464], 1
    vmovups ymmword ptr [rsp + 496], ymm1
    vmovsd xmm1, qword ptr [rsi + 8*r11 + 128]
    vmovhpd xmm1, xmm1, qword ptr [rsi + 8*r11 + 192]
    vinsertf128 ymm12, ymm14, xmmword ptr [rsp + 432], 1
    vmovsd xmm14, qword ptr [rsi + 8*r11]
    vmovhpd xmm4, xmm14, qword ptr [rsi + 8*r11 + 64]
    vmovups ymm2, ymmword ptr [rsp + 96]
    vinsertf128 ymm2, ymm2, xmmword ptr [rsp + 160], 1
    vmovups ymmword ptr [rsp + 32], ymm2
    vmovsd xmm14, qword ptr [rsi + 8*r11 + 136]
    vmovhpd xmm15, xmm14, qword ptr [rsi + 8*r11 + 200]
    vmovups ymm2, ymmword ptr [rsp + 64]
    vinsertf128 ymm2, ymm2, xmmword ptr [rsp + 400], 1
    vmovups ymmword ptr [rsp + 128], ymm2
    vmovsd xmm14, qword ptr [rsi + 8*r11 + 8]
    vmovhpd xmm14, xmm14, qword ptr [rsi + 8*r11 + 72]
    vinsertf128 ymm2, ymm10, xmm13, 1
    vmovups ymmword ptr [rsp + 464], ymm2
    vmovsd xmm10, qword ptr [rsi + 8*r11 + 144]
    vmovhpd xmm13, xmm10, qword ptr [rsi + 8*r11 + 208]
    vinsertf128 ymm2, ymm9, xmm11, 1
    vmovsd xmm9, qword ptr [rsi + 8*r11 + 16]
    vmovhpd xmm9, xmm9, qword ptr [rsi + 8*r11 + 80]
    vinsertf128 ymm6, ymm6, xmm8, 1
    vmovups ymmword ptr [rsp + 432], ymm6
    vmovsd xmm6, qword ptr [rsi + 8*r11 + 152]
    vmovhpd xmm8, xmm6, qword ptr [rsi + 8*r11 + 216]
    vinsertf128 ymm5, ymm5, xmm7, 1
    vmovups ymmword ptr [rsp + 400], ymm5
    vmovsd xmm5, qword ptr [rsi + 8*r11 + 24]
    vmovhpd xmm5, xmm5, qword ptr [rsi + 8*r11 + 88]
    vinsertf128 ymm0, ymm0, xmm3, 1
    vmovups ymmword ptr [rsp + 160], ymm0
    vmovsd xmm0, qword ptr [rsi + 8*r11 + 160]
    vmovhpd xmm0, xmm0, qword ptr [rsi + 8*r11 + 224]
    vinsertf128 ymm4, ymm4, xmm1, 1
    vmovsd xmm1, qword ptr [rsi + 8*r11 + 32]
    vmovhpd xmm11, xmm1, qword ptr [rsi + 8*r11 + 96]
    vinsertf128 ymm1, ymm14, xmm15, 1
    vmovsd xmm3, qword ptr [rsi + 8*r11 + 168]
    vmovhpd xmm14, xmm3, qword ptr [rsi + 8*r11 + 232]
    vinsertf128 ymm3, ymm9, xmm13, 1
    vmovsd xmm9, qword ptr [rsi + 8*r11 + 40]
    vmovhpd xmm9, xmm9, qword ptr [rsi + 8*r11 + 104]
    vinsertf128 ymm5, ymm5, xmm8, 1
    vmovsd xmm8, qword ptr [rsi + 8*r11 + 176]
    vmovhpd xmm13, xmm8, qword ptr [rsi + 8*r11 + 240]
    vinsertf128 ymm8, ymm11, xmm0, 1
    vmovsd xmm0, qword ptr [rsi + 8*r11 + 48]
    vmovhpd xmm0, xmm0, qword ptr [rsi + 8*r11 + 112]
    vinsertf128 ymm9, ymm9, xmm14, 1
    vmovsd xmm11, qword ptr [rsi + 8*r11 + 184]
    vmovhpd xmm6, xmm11, qword ptr [rsi + 8*r11 + 248]
    vinsertf128 ymm13, ymm0, xmm13, 1
    vmovsd xmm0, qword ptr [rsi + 8*r11 + 56]
    vmovhpd xmm14, xmm0, qword ptr [rsi + 8*r11 + 120]
    vxorpd xmm11, xmm11, xmm11
    vsubpd ymm0, ymm11, ymm4
    vsqrtpd ymm0, ymm0
    vinsertf128 ymm4, ymm14, xmm6, 1
    vmovupd ymmword ptr [rsp + 96], ymm4
    vmovupd ymm10, ymmword ptr [rsp + 304]
    vmulpd ymm4, ymm10, ymm0
    vsubpd ymm4, ymm4, ymm12
    vmovupd ymmword ptr [rsp + 64], ymm4
    vsubpd ymm1, ymm11, ymm1
    vsubpd ymm3, ymm11, ymm3
    vsqrtpd ymm1, ymm1
    vsqrtpd ymm3, ymm3
    vmulpd ymm14, ymm10, ymm1
    vsubpd ymm4, ymm14, ymmword ptr [rsp + 32]
    vmovupd ymmword ptr [rsp + 368], ymm4
    vmulpd ymm15, ymm10, ymm3
    vsubpd ymm4, ymm15, ymmword ptr [rsp + 128]
    vmovupd ymmword ptr [rsp + 32], ymm4
    vsubpd ymm5, ymm11, ymm5
    vsubpd ymm8, ymm11, ymm8
    vsqrtpd ymm5, ymm5
    vsqrtpd ymm8, ymm8
    vmulpd ymm7, ymm10, ymm5
    vsubpd ymm7, ymm7, ymmword ptr [rsp + 464]
    vmulpd ymm6, ymm8, ymm10
    vsubpd ymm14, ymm6, ymm2
    vsubpd ymm9, ymm11, ymm9
    vsubpd ymm2, ymm11, ymm13
    vsqrtpd ymm9, ymm9
    vsqrtpd ymm6, ymm2
    vmulpd ymm13, ymm9, ymm10
    vsubpd ymm13, ymm13, ymmword ptr [rsp + 432]
    vmulpd ymm12, ymm10, ymm6
    vsubpd ymm12, ymm12, ymmword ptr [rsp + 400]
    vsubpd ymm11, ymm11, ymmword ptr [rsp + 96]
    vsqrtpd ymm11, ymm11
    vmulpd ymm4, ymm11, ymm10
    vsubpd ymm4, ymm4, ymmword ptr [rsp + 160]
    vmovupd ymm2, ymmword ptr [rsp + 336]
    vmulpd ymm0, ymm0, ymm2
    vmovupd ymm15, ymmword ptr [rsp]
    vsubpd ymm0, ymm15, ymm0
    vmovupd ymm15, ymmword ptr [rsp + 64]
    vmaxpd ymm0, ymm15, ymm0
    vmulpd ymm1, ymm1, ymm2
    vmovupd ymm15, ymmword ptr [rsp - 32]
    vsubpd ymm1, ymm15, ymm1
    vmovupd ymm15, ymmword ptr [rsp + 368]
    vmaxpd ymm1, ymm15, ymm1
    vmulpd ymm3, ymm3, ymm2
    vmovupd ymm15, ymmword ptr [rsp - 128]
    vsubpd ymm3, ymm15, ymm3
    vmovupd ymm15, ymmword ptr [rsp + 32]
    vmaxpd ymm3, ymm15, ymm3
    vmulpd ymm5, ymm5, ymm2
    vmovupd ymm15, ymmword ptr [rsp - 64]
    vsubpd ymm5, ymm15, ymm5
    vmaxpd ymm5, ymm7, ymm5
    vmulpd ymm7, ymm8, ymm2
    vmovupd ymm8, ymmword ptr [rsp - 96]
    vsubpd ymm7, ymm8, ymm7
    vmaxpd ymm14, ymm14, ymm7
    vmulpd ymm7, ymm9, ymm2
    vmovupd ymm8, ymmword ptr [rsp + 224]
    vsubpd ymm7, ymm8, ymm7
    vmaxpd ymm7, ymm13, ymm7
    vmulpd ymm8, ymm6, ymm2
    vmovupd ymm6, ymmword ptr [rsp + 192]
    vsubpd ymm8, ymm6, ymm8
    vmaxpd ymm8, ymm12, ymm8
    vmulpd ymm9, ymm11, ymm2
    vmovupd ymm2, ymmword ptr [rsp + 496]
    vsubpd ymm9, ymm2, ymm9
    vmaxpd ymm4, ymm4, ymm9
    vxorpd xmm6, xmm6, xmm6
    vcmpltpd ymm9, ymm6, ymm5
    vcmpltpd ymm2, ymm6, ymm1
    vcmpltpd ymm11, ymm6, ymm3
    vcmpltpd ymm12, ymm6, ymm0
    vandpd ymm0, ymm12, ymm0
    vandpd ymm3, ymm11, ymm3
    vandpd ymm1, ymm2, ymm1
    vandpd ymm5, ymm9, ymm5
    vmulpd ymm9, ymm10, ymm5
    vmulpd ymm1, ymm10, ymm1
    vmulpd ymm5, ymm10, ymm3
    vmulpd ymm0, ymm10, ymm0
    vmulpd ymm3, ymm0, ymm0
    vmulpd ymm0, ymm5, ymm5
    vmulpd ymm5, ymm1, ymm1
    vmulpd ymm1, ymm9, ymm9
    vcmpltpd ymm9, ymm6, ymm4
    vcmpltpd ymm2, ymm6, ymm7
    vcmpltpd ymm11, ymm6, ymm8
    vcmpltpd ymm12, ymm6, ymm14
    vandpd ymm6, ymm12, ymm14
    vandpd ymm8, ymm11, ymm8
    vandpd ymm7, ymm2, ymm7
    vandpd ymm4, ymm9, ymm4
    vmulpd ymm4, ymm10, ymm4
    vmulpd ymm7, ymm10, ymm7
    vmulpd ymm8, ymm10, ymm8
    vmulpd ymm6, ymm10, ymm6
    vmulpd ymm9, ymm6, ymm6
    vmulpd ymm10, ymm8, ymm8
    vmulpd ymm11, ymm7, ymm7
    vmulpd ymm4, ymm4, ymm4
    vinsertf128 ymm7, ymm11, xmm4, 1
    vinsertf128 ymm8, ymm9, xmm10, 1
    vunpckhpd ymm6, ymm8, ymm7
    vinsertf128 ymm12, ymm5, xmm1, 1
    vinsertf128 ymm13, ymm3, xmm0, 1
    vunpckhpd ymm14, ymm13, ymm12
    vunpcklpd ymm8, ymm8, ymm7
    vunpcklpd ymm7, ymm13, ymm12
    vunpckhpd ymm12, ymm10, ymm4
    vextractf128 xmm11, ymm11, 1
    vextractf128 xmm9, ymm9, 1
    vunpckhpd xmm13, xmm9, xmm11
    vblendpd ymm12, ymm13, ymm12, 12
    vunpckhpd ymm13, ymm0, ymm1
    vextractf128 xmm5, ymm5, 1
    vextractf128 xmm3, ymm3, 1
    vunpckhpd xmm15, xmm3, xmm5
    vblendpd ymm13, ymm15, ymm13, 12
    vunpcklpd ymm4, ymm10, ymm4
    vunpcklpd xmm9, xmm9, xmm11
    vblendpd ymm4, ymm9, ymm4, 12
    vunpcklpd ymm0, ymm0, ymm1
    vunpcklpd xmm1, xmm3, xmm5
    vblendpd ymm0, ymm1, ymm0, 12
    vxorpd xmm2, xmm2, xmm2
    vsubpd ymm1, ymm2, ymm6
    vmovupd ymmword ptr [r9 + 8*r11 + 96], ymm1
    vsubpd ymm1, ymm2, ymm14
    vmovupd ymmword ptr [r9 + 8*r11 + 64], ymm1
    vsubpd ymm1, ymm2, ymm8
    vmovupd ymmword ptr [r9 + 8*r11 + 32], ymm1
    vsubpd ymm1, ymm2, ymm7
    vmovupd ymmword ptr [r9 + 8*r11], ymm1
    vsubpd ymm1, ymm2, ymm12
    vmovupd ymmword ptr [r9 + 8*r11 + 224], ymm1
    vsubpd ymm1, ymm2, ymm13
    vmovupd ymmword ptr [r9 + 8*r11 + 192], ymm1
    vsubpd ymm1, ymm2, ymm4
    vmovupd ymmword ptr [r9 + 8*r11 + 160], ymm1
    vsubpd ymm0, ymm2, ymm0
    vmovupd ymmword ptr [r9 + 8*r11 + 128], ymm0
    add r11, 32
    add r10, 1536
    cmp rdi, r11
    jne .L11
    cmp rax, r8
    vmovapd xmm2, xmmword ptr [rsp + 272]
    vmovapd xmm1, xmmword ptr [rsp + 560]
    je .L14
.L12:
    vbroadcastsd ymm0, xmm2
    vbroadcastsd ymm1, xmm1
    lea rax, [8*rdi + 32]
    mov r8, rdi
    shr r8, 3
    lea r8, [r8 + 4*r8]
    shl r8, 6
    lea rdi, [r8 + 8*rdi]
    add rcx, rdi
    add rcx, 288
    vxorpd xmm2, xmm2, xmm2
.L13:
    vmovupd ymm3, ymmword ptr [rcx - 160]
    vsubpd ymm4, ymm2, ymmword ptr [rsi + rax - 32]
    vsqrtpd ymm4, ymm4
    vmulpd ymm5, ymm4, ymm0
    vmulpd ymm4, ymm4, ymm1
    vsubpd ymm3, ymm3, ymm4
    vsubpd ymm4, ymm5, ymmword ptr [rcx - 32]
    vmaxpd ymm3, ymm4, ymm3
    vmaxpd ymm3, ymm3, ymm2
    vmulpd ymm3, ymm0, ymm3
    vmulpd ymm3, ymm3, ymm3
    vsubpd ymm3, ymm2, ymm3
    vmovupd ymmword ptr [r9 + rax - 32], ymm3
    vsubpd ymm3, ymm2, ymmword ptr [rsi + rax]
    vmovupd ymm4, ymmword ptr [rcx - 128]
    vsqrtpd ymm3, ymm3
    vmulpd ymm5, ymm3, ymm0
    vmulpd ymm3, ymm3, ymm1
    vsubpd ymm5, ymm5, ymmword ptr [rcx]
    vsubpd ymm3, ymm4, ymm3
    vmaxpd ymm3, ymm5, ymm3
    vmaxpd ymm3, ymm3, ymm2
    vmulpd ymm3, ymm0, ymm3
    vmulpd ymm3, ymm3, ymm3
    vsubpd ymm3, ymm2, ymm3
    vmovupd ymmword ptr [r9 + rax], ymm3
    add rax, 64
    add rcx, 384
    dec rdx
    jne .L13
.L14:
    add rsp, 824
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.K3ce0000000000000 = .quad 0x3ce0000000000000 ; 1.7763568394002505e-15
.K3ff0000000000000 = .quad 0x3ff0000000000000 ; 1e0
