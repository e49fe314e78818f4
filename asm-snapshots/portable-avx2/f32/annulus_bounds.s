; portable-avx2/f32/annulus_bounds
rhotree_kernels::arch::portable::f32::annulus_bounds::annulus_bounds_avx2_bmi1_bmi2_fma_popcnt_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 2488
    mov r8, rcx
    mov rax, qword ptr [rsp + 2544]
    lea rdx, [rax + 15]
    shr rdx, 4
    test dil, dil
    je .L0
    movzx ecx, dil
    cmp ecx, 1
    jne .L1
    test rdx, rdx
    je .L14
    cmp rax, 113
    jae .L2
    xor edi, edi
    mov rcx, rdx
    jmp .L4
.L0:
    test rdx, rdx
    je .L14
    cmp rax, 113
    jae .L6
    xor edi, edi
    jmp .L8
.L1:
    test rdx, rdx
    je .L14
    vmovss xmm1, dword ptr [rip + .K3f800000]
    vsubss xmm2, xmm1, xmm0
    vaddss xmm1, xmm0, xmm1
    cmp rax, 113
    jae .L10
    xor edi, edi
    mov rax, rdx
    jmp .L12
.L2:
    movabs rax, 288230376151711736
    and rax, rdx
    mov qword ptr [rsp + 1176], rax
    shl rax, 4
    mov qword ptr [rsp + 2232], rax
    mov qword ptr [rsp - 120], rdx
    and edx, 7
    mov qword ptr [rsp + 2224], rdx
    vmovaps xmmword ptr [rsp + 1664], xmm0
    vbroadcastss ymm0, xmm0
    vmovups ymmword ptr [rsp + 2448], ymm0
    mov qword ptr [rsp - 128], r8
    xor r10d, r10d
    mov rcx, qword ptr [rsp - 128]
.L3:
    mov r11, r10
    shl r11, 4
    mov rdx, r11
    or rdx, 64
    mov rax, r11
    or rax, 80
    shr rdx, 4
    shr rax, 4
    lea rbx, [rdx + 4*rdx]
    shl rbx, 6
    lea r14, [rax + 4*rax]
    shl r14, 6
    add rbx, rcx
    add r14, rcx
    vmovss xmm0, dword ptr [rbx + 4*r11 + 256]
    vmovss xmm1, dword ptr [rbx + 4*r11 + 260]
    vmovss xmm2, dword ptr [rbx + 4*r11 + 264]
    vmovss xmm3, dword ptr [rbx + 4*r11 + 268]
    vinsertps xmm4, xmm0, dword ptr [r14 + 4*r11 + 320], 16
    vinsertps xmm5, xmm1, dword ptr [r14 + 4*r11 + 324], 16
    vinsertps xmm6, xmm2, dword ptr [r14 + 4*r11 + 328], 16
    vinsertps xmm7, xmm3, dword ptr [r14 + 4*r11 + 332], 16
    vmovss xmm0, dword ptr [rbx + 4*r11 + 272]
    vinsertps xmm8, xmm0, dword ptr [r14 + 4*r11 + 336], 16
    vmovss xmm0, dword ptr [rbx + 4*r11 + 276]
    vinsertps xmm9, xmm0, dword ptr [r14 + 4*r11 + 340], 16
    vmovss xmm0, dword ptr [rbx + 4*r11 + 280]
    vinsertps xmm10, xmm0, dword ptr [r14 + 4*r11 + 344], 16
    vmovss xmm0, dword ptr [rbx + 4*r11 + 284]
    vinsertps xmm11, xmm0, dword ptr [r14 + 4*r11 + 348], 16
    vmovss xmm0, dword ptr [rbx + 4*r11 + 288]
    vinsertps xmm12, xmm0, dword ptr [r14 + 4*r11 + 352], 16
    vmovss xmm0, dword ptr [rbx + 4*r11 + 292]
    vinsertps xmm13, xmm0, dword ptr [r14 + 4*r11 + 356], 16
    vmovss xmm0, dword ptr [rbx + 4*r11 + 296]
    vinsertps xmm14, xmm0, dword ptr [r14 + 4*r11 + 360], 16
    vmovss xmm0, dword ptr [rbx + 4*r11 + 300]
    vinsertps xmm15, xmm0, dword ptr [r14 + 4*r11 + 364], 16
    vmovss xmm0, dword ptr [rbx + 4*r11 + 304]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 368], 16
    vmovaps xmmword ptr [rsp + 912], xmm0
    vmovss xmm0, dword ptr [rbx + 4*r11 + 308]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 372], 16
    vmovaps xmmword ptr [rsp + 560], xmm0
    vmovss xmm0, dword ptr [rbx + 4*r11 + 312]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 376], 16
    vmovaps xmmword ptr [rsp + 528], xmm0
    vmovss xmm0, dword ptr [rbx + 4*r11 + 316]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 380], 16
    vmovaps xmmword ptr [rsp + 880], xmm0
    vmovss xmm0, dword ptr [rbx + 4*r11 + 320]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 384], 16
    vmovaps xmmword ptr [rsp + 848], xmm0
    vmovss xmm0, dword ptr [rbx + 4*r11 + 324]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 388], 16
    vmovaps xmmword ptr [rsp + 1136], xmm0
    vmovss xmm0, dword ptr [rbx + 4*r11 + 328]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 392], 16
    vmovaps xmmword ptr [rsp + 1632], xmm0
    vmovss xmm0, dword ptr [rbx + 4*r11 + 332]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 396], 16
    vmovaps xmmword ptr [rsp + 1600], xmm0
    vmovss xmm0, dword ptr [rbx + 4*r11 + 336]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 400], 16
    vmovaps xmmword ptr [rsp + 1568], xmm0
    vmovss xmm0, dword ptr [rbx + 4*r11 + 340]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 404], 16
    vmovaps xmmword ptr [rsp + 1536], xmm0
    vmovss xmm0, dword ptr [rbx + 4*r11 + 344]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 408], 16
    vmovaps xmmword ptr [rsp + 1104], xmm0
    vmovss xmm0, dword ptr [rbx + 4*r11 + 348]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 412], 16
    vmovaps xmmword ptr [rsp + 1504], xmm0
    vmovss xmm0, dword ptr [rbx + 4*r11 + 352]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 416], 16
    vmovaps xmmword ptr [rsp + 1472], xmm0
    vmovss xmm0, dword ptr [rbx + 4*r11 + 356]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 420], 16
    vmovaps xmmword ptr [rsp + 1440], xmm0
    vmovss xmm0, dword ptr [rbx + 4*r11 + 360]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 424], 16
    vmovaps xmmword ptr [rsp + 816], xmm0
    vmovss xmm0, dword ptr [rbx + 4*r11 + 364]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 428], 16
    vmovaps xmmword ptr [rsp + 784], xmm0
    mov rdx, r11
    vmovss xmm0, dword ptr [rbx + 4*r11 + 368]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 432], 16
    vmovaps xmmword ptr [rsp + 400], xmm0
    or rdx, 16
    vmovss xmm0, dword ptr [rbx + 4*r11 + 372]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 436], 16
    vmovaps xmmword ptr [rsp - 16], xmm0
    mov r8, r11
    vmovss xmm0, dword ptr [rbx + 4*r11 + 376]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 440], 16
    vmovaps xmmword ptr [rsp - 48], xmm0
    or r8, 32
    vmovss xmm0, dword ptr [rbx + 4*r11 + 380]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 444], 16
    vmovaps xmmword ptr [rsp - 80], xmm0
    mov r15, r11
    vmovss xmm0, dword ptr [rbx + 4*r11 + 384]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 448], 16
    vmovaps xmmword ptr [rsp - 112], xmm0
    or r15, 48
    vmovss xmm0, dword ptr [rbx + 4*r11 + 388]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 452], 16
    vmovaps xmmword ptr [rsp + 240], xmm0
    mov rdi, r11
    vmovss xmm0, dword ptr [rbx + 4*r11 + 392]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 456], 16
    vmovaps xmmword ptr [rsp + 688], xmm0
    or rdi, 96
    vmovss xmm0, dword ptr [rbx + 4*r11 + 396]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 460], 16
    vmovaps xmmword ptr [rsp + 368], xmm0
    mov rax, r11
    vmovss xmm0, dword ptr [rbx + 4*r11 + 400]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 464], 16
    vmovaps xmmword ptr [rsp + 1072], xmm0
    or rax, 112
    vmovss xmm0, dword ptr [rbx + 4*r11 + 404]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 468], 16
    vmovaps xmmword ptr [rsp + 656], xmm0
    mov r12, r10
    vmovss xmm0, dword ptr [rbx + 4*r11 + 408]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 472], 16
    vmovaps xmmword ptr [rsp + 1040], xmm0
    movabs r13, 1152921504606846968
    and r12, r13
    vmovss xmm0, dword ptr [rbx + 4*r11 + 412]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 476], 16
    vmovaps xmmword ptr [rsp + 1008], xmm0
    shr rdx, 4
    vmovss xmm0, dword ptr [rbx + 4*r11 + 416]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 480], 16
    vmovaps xmmword ptr [rsp + 1408], xmm0
    shr r8, 4
    vmovss xmm0, dword ptr [rbx + 4*r11 + 420]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 484], 16
    vmovaps xmmword ptr [rsp + 592], xmm0
    shr r15, 4
    vmovss xmm0, dword ptr [rbx + 4*r11 + 424]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 488], 16
    vmovaps xmmword ptr [rsp + 944], xmm0
    shr rdi, 4
    vmovss xmm0, dword ptr [rbx + 4*r11 + 428]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 492], 16
    vmovaps xmmword ptr [rsp + 1184], xmm0
    shr rax, 4
    vmovss xmm0, dword ptr [rbx + 4*r11 + 432]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 496], 16
    vmovaps xmmword ptr [rsp + 1344], xmm0
    lea r12, [r12 + 4*r12]
    vmovss xmm0, dword ptr [rbx + 4*r11 + 436]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 500], 16
    vmovaps xmmword ptr [rsp + 2160], xmm0
    shl r12, 6
    vmovss xmm0, dword ptr [rbx + 4*r11 + 440]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 504], 16
    vmovaps xmmword ptr [rsp + 976], xmm0
    lea rbp, [rdx + 4*rdx]
    vmovss xmm0, dword ptr [rbx + 4*r11 + 444]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 508], 16
    vmovaps xmmword ptr [rsp + 1376], xmm0
    shl rbp, 6
    vmovss xmm0, dword ptr [rbx + 4*r11 + 512]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 576], 16
    vmovaps xmmword ptr [rsp + 624], xmm0
    lea r13, [r8 + 4*r8]
    vmovss xmm0, dword ptr [rbx + 4*r11 + 516]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 580], 16
    vmovaps xmmword ptr [rsp + 1312], xmm0
    shl r13, 6
    vmovss xmm0, dword ptr [rbx + 4*r11 + 520]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 584], 16
    vmovaps xmmword ptr [rsp + 1280], xmm0
    lea r15, [r15 + 4*r15]
    vmovss xmm0, dword ptr [rbx + 4*r11 + 524]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 588], 16
    vmovaps xmmword ptr [rsp + 1248], xmm0
    shl r15, 6
    vmovss xmm0, dword ptr [rbx + 4*r11 + 528]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 592], 16
    vmovaps xmmword ptr [rsp + 1216], xmm0
    lea r8, [rdi + 4*rdi]
    vmovss xmm0, dword ptr [rbx + 4*r11 + 532]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 596], 16
    vmovaps xmmword ptr [rsp + 2128], xmm0
    shl r8, 6
    vmovss xmm0, dword ptr [rbx + 4*r11 + 536]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 600], 16
    vmovaps xmmword ptr [rsp + 2096], xmm0
    lea rdx, [rax + 4*rax]
    vmovss xmm0, dword ptr [rbx + 4*r11 + 540]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 604], 16
    vmovaps xmmword ptr [rsp + 2064], xmm0
    shl rdx, 6
    vmovss xmm0, dword ptr [rbx + 4*r11 + 544]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 608], 16
    vmovaps xmmword ptr [rsp + 2032], xmm0
    add r12, rcx
    vmovss xmm0, dword ptr [rbx + 4*r11 + 548]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 612], 16
    vmovaps xmmword ptr [rsp + 2000], xmm0
    add rbp, rcx
    vmovss xmm0, dword ptr [rbx + 4*r11 + 552]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 616], 16
    vmovaps xmmword ptr [rsp + 1968], xmm0
    add r13, rcx
    vmovss xmm0, dword ptr [rbx + 4*r11 + 556]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 620], 16
    vmovaps xmmword ptr [rsp + 1936], xmm0
    add r15, rcx
    vmovss xmm0, dword ptr [rbx + 4*r11 + 560]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 624], 16
    vmovaps xmmword ptr [rsp + 1904], xmm0
    add r8, rcx
    vmovss xmm0, dword ptr [rbx + 4*r11 + 564]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 628], 16
    vmovaps xmmword ptr [rsp + 1872], xmm0
    vmovss xmm0, dword ptr [rbx + 4*r11 + 568]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 632], 16
    vmovaps xmmword ptr [rsp + 1840], xmm0
    vmovss xmm0, dword ptr [rbx + 4*r11 + 572]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 636], 16
    vmovaps xmmword ptr [rsp + 1808], xmm0
    mov rbx, r10
    add rdx, rcx
    shl rbx, 6
    vinsertps xmm0, xmm4, dword ptr [r8 + 4*r11 + 384], 32
    vmovss xmm1, dword ptr [rbx + r12]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 64], 16
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 448], 48
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*r11 + 128], 32
    vinsertps xmm1, xmm1, dword ptr [r15 + 4*r11 + 192], 48
    vinsertps xmm2, xmm5, dword ptr [r8 + 4*r11 + 388], 32
    vmovss xmm3, dword ptr [rbx + r12 + 4]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 68], 16
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 452], 48
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*r11 + 132], 32
    vinsertps xmm3, xmm3, dword ptr [r15 + 4*r11 + 196], 48
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovups ymmword ptr [rsp + 2192], ymm0
    vinsertps xmm0, xmm6, dword ptr [r8 + 4*r11 + 392], 32
    vmovss xmm1, dword ptr [rbx + r12 + 8]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 72], 16
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 456], 48
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*r11 + 136], 32
    vinsertps xmm1, xmm1, dword ptr [r15 + 4*r11 + 200], 48
    vinsertf128 ymm2, ymm3, xmm2, 1
    vmovups ymmword ptr [rsp + 304], ymm2
    vinsertps xmm2, xmm7, dword ptr [r8 + 4*r11 + 396], 32
    vmovss xmm3, dword ptr [rbx + r12 + 12]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 76], 16
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 460], 48
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*r11 + 140], 32
    vinsertps xmm3, xmm3, dword ptr [r15 + 4*r11 + 204], 48
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovups ymmword ptr [rsp + 16], ymm0
    vinsertps xmm0, xmm8, dword ptr [r8 + 4*r11 + 400], 32
    vmovss xmm1, dword ptr [rbx + r12 + 16]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 80], 16
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 464], 48
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*r11 + 144], 32
    vinsertps xmm1, xmm1, dword ptr [r15 + 4*r11 + 208], 48
    vinsertf128 ymm2, ymm3, xmm2, 1
    vmovups ymmword ptr [rsp + 272], ymm2
    vinsertps xmm2, xmm9, dword ptr [r8 + 4*r11 + 404], 32
    vmovss xmm3, dword ptr [rbx + r12 + 20]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 84], 16
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 468], 48
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*r11 + 148], 32
    vinsertps xmm3, xmm3, dword ptr [r15 + 4*r11 + 212], 48
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovups ymmword ptr [rsp + 432], ymm0
    vinsertps xmm0, xmm10, dword ptr [r8 + 4*r11 + 408], 32
    vmovss xmm1, dword ptr [rbx + r12 + 24]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 88], 16
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 472], 48
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*r11 + 152], 32
    vinsertps xmm1, xmm1, dword ptr [r15 + 4*r11 + 216], 48
    vinsertf128 ymm2, ymm3, xmm2, 1
    vmovups ymmword ptr [rsp + 48], ymm2
    vinsertps xmm2, xmm11, dword ptr [r8 + 4*r11 + 412], 32
    vmovss xmm3, dword ptr [rbx + r12 + 28]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 92], 16
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 476], 48
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*r11 + 156], 32
    vinsertps xmm3, xmm3, dword ptr [r15 + 4*r11 + 220], 48
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovups ymmword ptr [rsp + 80], ymm0
    vinsertps xmm0, xmm12, dword ptr [r8 + 4*r11 + 416], 32
    vmovss xmm1, dword ptr [rbx + r12 + 32]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 96], 16
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 480], 48
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*r11 + 160], 32
    vinsertps xmm1, xmm1, dword ptr [r15 + 4*r11 + 224], 48
    vinsertf128 ymm2, ymm3, xmm2, 1
    vmovups ymmword ptr [rsp + 464], ymm2
    vinsertps xmm2, xmm13, dword ptr [r8 + 4*r11 + 420], 32
    vmovss xmm3, dword ptr [rbx + r12 + 36]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 100], 16
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 484], 48
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*r11 + 164], 32
    vinsertps xmm3, xmm3, dword ptr [r15 + 4*r11 + 228], 48
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovups ymmword ptr [rsp + 720], ymm0
    vinsertps xmm0, xmm14, dword ptr [r8 + 4*r11 + 424], 32
    vmovss xmm1, dword ptr [rbx + r12 + 40]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 104], 16
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 488], 48
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*r11 + 168], 32
    vinsertps xmm1, xmm1, dword ptr [r15 + 4*r11 + 232], 48
    vinsertf128 ymm2, ymm3, xmm2, 1
    vmovups ymmword ptr [rsp + 112], ymm2
    vinsertps xmm2, xmm15, dword ptr [r8 + 4*r11 + 428], 32
    vmovss xmm3, dword ptr [rbx + r12 + 44]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 108], 16
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 492], 48
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*r11 + 172], 32
    vinsertps xmm3, xmm3, dword ptr [r15 + 4*r11 + 236], 48
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovups ymmword ptr [rsp + 144], ymm0
    vmovaps xmm0, xmmword ptr [rsp + 912]
    vinsertps xmm0, xmm0, dword ptr [r8 + 4*r11 + 432], 32
    vmovss xmm1, dword ptr [rbx + r12 + 48]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 112], 16
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 496], 48
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*r11 + 176], 32
    vinsertps xmm1, xmm1, dword ptr [r15 + 4*r11 + 240], 48
    vinsertf128 ymm2, ymm3, xmm2, 1
    vmovups ymmword ptr [rsp + 496], ymm2
    vmovaps xmm2, xmmword ptr [rsp + 560]
    vinsertps xmm2, xmm2, dword ptr [r8 + 4*r11 + 436], 32
    vmovss xmm3, dword ptr [rbx + r12 + 52]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 116], 16
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 500], 48
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*r11 + 180], 32
    vinsertps xmm3, xmm3, dword ptr [r15 + 4*r11 + 244], 48
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovups ymmword ptr [rsp + 336], ymm0
    vmovaps xmm0, xmmword ptr [rsp + 528]
    vinsertps xmm0, xmm0, dword ptr [r8 + 4*r11 + 440], 32
    vmovss xmm1, dword ptr [rbx + r12 + 56]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 120], 16
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 504], 48
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*r11 + 184], 32
    vinsertps xmm1, xmm1, dword ptr [r15 + 4*r11 + 248], 48
    vinsertf128 ymm2, ymm3, xmm2, 1
    vmovups ymmword ptr [rsp + 752], ymm2
    vmovaps xmm2, xmmword ptr [rsp + 880]
    vinsertps xmm2, xmm2, dword ptr [r8 + 4*r11 + 444], 32
    vmovss xmm3, dword ptr [rbx + r12 + 60]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 124], 16
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 508], 48
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*r11 + 188], 32
    vinsertps xmm3, xmm3, dword ptr [r15 + 4*r11 + 252], 48
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovups ymmword ptr [rsp + 208], ymm0
    vmovaps xmm0, xmmword ptr [rsp + 848]
    vinsertps xmm0, xmm0, dword ptr [r8 + 4*r11 + 448], 32
    vmovss xmm1, dword ptr [rbx + r12 + 64]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 128], 16
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 512], 48
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*r11 + 192], 32
    vinsertps xmm1, xmm1, dword ptr [r15 + 4*r11 + 256], 48
    vinsertf128 ymm2, ymm3, xmm2, 1
    vmovups ymmword ptr [rsp + 176], ymm2
    vmovaps xmm2, xmmword ptr [rsp + 1136]
    vinsertps xmm2, xmm2, dword ptr [r8 + 4*r11 + 452], 32
    vmovss xmm3, dword ptr [rbx + r12 + 68]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 132], 16
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 516], 48
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*r11 + 196], 32
    vinsertps xmm3, xmm3, dword ptr [r15 + 4*r11 + 260], 48
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovups ymmword ptr [rsp + 912], ymm0
    vmovaps xmm0, xmmword ptr [rsp + 1632]
    vinsertps xmm0, xmm0, dword ptr [r8 + 4*r11 + 456], 32
    vmovss xmm1, dword ptr [rbx + r12 + 72]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 136], 16
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 520], 48
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*r11 + 200], 32
    vinsertps xmm1, xmm1, dword ptr [r15 + 4*r11 + 264], 48
    vinsertf128 ymm2, ymm3, xmm2, 1
    vmovups ymmword ptr [rsp + 560], ymm2
    vmovaps xmm2, xmmword ptr [rsp + 1600]
    vinsertps xmm2, xmm2, dword ptr [r8 + 4*r11 + 460], 32
    vmovss xmm3, dword ptr [rbx + r12 + 76]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 140], 16
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 524], 48
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*r11 + 204], 32
    vinsertps xmm3, xmm3, dword ptr [r15 + 4*r11 + 268], 48
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovups ymmword ptr [rsp + 528], ymm0
    vmovaps xmm0, xmmword ptr [rsp + 1568]
    vinsertps xmm0, xmm0, dword ptr [r8 + 4*r11 + 464], 32
    vmovss xmm1, dword ptr [rbx + r12 + 80]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 144], 16
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 528], 48
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*r11 + 208], 32
    vinsertps xmm1, xmm1, dword ptr [r15 + 4*r11 + 272], 48
    vinsertf128 ymm2, ymm3, xmm2, 1
    vmovups ymmword ptr [rsp + 880], ymm2
    vmovaps xmm2, xmmword ptr [rsp + 1536]
    vinsertps xmm2, xmm2, dword ptr [r8 + 4*r11 + 468], 32
    vmovss xmm3, dword ptr [rbx + r12 + 84]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 148], 16
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 532], 48
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*r11 + 212], 32
    vinsertps xmm3, xmm3, dword ptr [r15 + 4*r11 + 276], 48
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovups ymmword ptr [rsp + 848], ymm0
    vmovaps xmm0, xmmword ptr [rsp + 1104]
    vinsertps xmm0, xmm0, dword ptr [r8 + 4*r11 + 472], 32
    vmovss xmm1, dword ptr [rbx + r12 + 88]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 152], 16
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 536], 48
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*r11 + 216], 32
    vinsertps xmm1, xmm1, dword ptr [r15 + 4*r11 + 280], 48
    vinsertf128 ymm2, ymm3, xmm2, 1
    vmovups ymmword ptr [rsp + 1136], ymm2
    vmovaps xmm2, xmmword ptr [rsp + 1504]
    vinsertps xmm2, xmm2, dword ptr [r8 + 4*r11 + 476], 32
    vmovss xmm3, dword ptr [rbx + r12 + 92]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 156], 16
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 540], 48
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*r11 + 220], 32
    vinsertps xmm3, xmm3, dword ptr [r15 + 4*r11 + 284], 48
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovups ymmword ptr [rsp + 1632], ymm0
    vmovaps xmm0, xmmword ptr [rsp + 1472]
    vinsertps xmm0, xmm0, dword ptr [r8 + 4*r11 + 480], 32
    vmovss xmm1, dword ptr [rbx + r12 + 96]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 160], 16
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 544], 48
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*r11 + 224], 32
    vinsertps xmm1, xmm1, dword ptr [r15 + 4*r11 + 288], 48
    vinsertf128 ymm2, ymm3, xmm2, 1
    vmovups ymmword ptr [rsp + 1600], ymm2
    vmovaps xmm2, xmmword ptr [rsp + 1440]
    vinsertps xmm2, xmm2, dword ptr [r8 + 4*r11 + 484], 32
    vmovss xmm3, dword ptr [rbx + r12 + 100]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 164], 16
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 548], 48
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*r11 + 228], 32
    vinsertps xmm3, xmm3, dword ptr [r15 + 4*r11 + 292], 48
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovups ymmword ptr [rsp + 1568], ymm0
    vmovaps xmm0, xmmword ptr [rsp + 816]
    vinsertps xmm0, xmm0, dword ptr [r8 + 4*r11 + 488], 32
    vmovss xmm1, dword ptr [rbx + r12 + 104]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 168], 16
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 552], 48
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*r11 + 232], 32
    vinsertps xmm1, xmm1, dword ptr [r15 + 4*r11 + 296], 48
    vinsertf128 ymm2, ymm3, xmm2, 1
    vmovups ymmword ptr [rsp + 1536], ymm2
    vmovaps xmm2, xmmword ptr [rsp + 784]
    vinsertps xmm2, xmm2, dword ptr [r8 + 4*r11 + 492], 32
    vmovss xmm3, dword ptr [rbx + r12 + 108]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 172], 16
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 556], 48
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*r11 + 236], 32
    vinsertps xmm3, xmm3, dword ptr [r15 + 4*r11 + 300], 48
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovups ymmword ptr [rsp + 1104], ymm0
    vmovaps xmm0, xmmword ptr [rsp + 400]
    vinsertps xmm0, xmm0, dword ptr [r8 + 4*r11 + 496], 32
    vmovss xmm1, dword ptr [rbx + r12 + 112]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 176], 16
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 560], 48
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*r11 + 240], 32
    vinsertps xmm1, xmm1, dword ptr [r15 + 4*r11 + 304], 48
    vinsertf128 ymm2, ymm3, xmm2, 1
    vmovups ymmword ptr [rsp + 1504], ymm2
    vmovaps xmm2, xmmword ptr [rsp - 16]
    vinsertps xmm2, xmm2, dword ptr [r8 + 4*r11 + 500], 32
    vmovss xmm3, dword ptr [rbx + r12 + 116]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 180], 16
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 564], 48
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*r11 + 244], 32
    vinsertps xmm3, xmm3, dword ptr [r15 + 4*r11 + 308], 48
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovups ymmword ptr [rsp + 1472], ymm0
    vmovaps xmm0, xmmword ptr [rsp - 48]
    vinsertps xmm0, xmm0, dword ptr [r8 + 4*r11 + 504], 32
    vmovss xmm1, dword ptr [rbx + r12 + 120]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 184], 16
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 568], 48
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*r11 + 248], 32
    vinsertps xmm1, xmm1, dword ptr [r15 + 4*r11 + 312], 48
    vinsertf128 ymm2, ymm3, xmm2, 1
    vmovups ymmword ptr [rsp + 1440], ymm2
    vmovaps xmm2, xmmword ptr [rsp - 80]
    vinsertps xmm2, xmm2, dword ptr [r8 + 4*r11 + 508], 32
    vmovss xmm3, dword ptr [rbx + r12 + 124]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 188], 16
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 572], 48
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*r11 + 252], 32
    vinsertps xmm3, xmm3, dword ptr [r15 + 4*r11 + 316], 48
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovups ymmword ptr [rsp + 816], ymm0
    vmovaps xmm0, xmmword ptr [rsp - 112]
    vinsertps xmm0, xmm0, dword ptr [r8 + 4*r11 + 512], 32
    vmovss xmm1, dword ptr [rbx + r12 + 128]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 192], 16
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 576], 48
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*r11 + 256], 32
    vinsertps xmm1, xmm1, dword ptr [r15 + 4*r11 + 320], 48
    vinsertf128 ymm2, ymm3, xmm2, 1
    vmovups ymmword ptr [rsp + 784], ymm2
    vmovaps xmm2, xmmword ptr [rsp + 240]
    vinsertps xmm2, xmm2, dword ptr [r8 + 4*r11 + 516], 32
    vmovss xmm3, dword ptr [rbx + r12 + 132]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 196], 16
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 580], 48
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*r11 + 260], 32
    vinsertps xmm3, xmm3, dword ptr [r15 + 4*r11 + 324], 48
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovups ymmword ptr [rsp + 400], ymm0
    vmovaps xmm0, xmmword ptr [rsp + 688]
    vinsertps xmm0, xmm0, dword ptr [r8 + 4*r11 + 520], 32
    vmovss xmm1, dword ptr [rbx + r12 + 136]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 200], 16
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 584], 48
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*r11 + 264], 32
    vinsertps xmm1, xmm1, dword ptr [r15 + 4*r11 + 328], 48
    vinsertf128 ymm2, ymm3, xmm2, 1
    vmovups ymmword ptr [rsp - 16], ymm2
    vmovaps xmm2, xmmword ptr [rsp + 368]
    vinsertps xmm2, xmm2, dword ptr [r8 + 4*r11 + 524], 32
    vmovss xmm3, dword ptr [rbx + r12 + 140]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 204], 16
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 588], 48
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*r11 + 268], 32
    vinsertps xmm3, xmm3, dword ptr [r15 + 4*r11 + 332], 48
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovups ymmword ptr [rsp - 48], ymm0
    vmovaps xmm0, xmmword ptr [rsp + 1072]
    vinsertps xmm0, xmm0, dword ptr [r8 + 4*r11 + 528], 32
    vmovss xmm1, dword ptr [rbx + r12 + 144]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 208], 16
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 592], 48
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*r11 + 272], 32
    vinsertps xmm1, xmm1, dword ptr [r15 + 4*r11 + 336], 48
    vinsertf128 ymm2, ymm3, xmm2, 1
    vmovups ymmword ptr [rsp - 80], ymm2
    vmovaps xmm2, xmmword ptr [rsp + 656]
    vinsertps xmm2, xmm2, dword ptr [r8 + 4*r11 + 532], 32
    vmovss xmm3, dword ptr [rbx + r12 + 148]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 212], 16
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 596], 48
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*r11 + 276], 32
    vinsertps xmm3, xmm3, dword ptr [r15 + 4*r11 + 340], 48
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovups ymmword ptr [rsp - 112], ymm0
    vmovaps xmm0, xmmword ptr [rsp + 1040]
    vinsertps xmm0, xmm0, dword ptr [r8 + 4*r11 + 536], 32
    vmovss xmm1, dword ptr [rbx + r12 + 152]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 216], 16
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 600], 48
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*r11 + 280], 32
    vinsertps xmm1, xmm1, dword ptr [r15 + 4*r11 + 344], 48
    vinsertf128 ymm2, ymm3, xmm2, 1
    vmovups ymmword ptr [rsp + 240], ymm2
    vmovaps xmm2, xmmword ptr [rsp + 1008]
    vinsertps xmm2, xmm2, dword ptr [r8 + 4*r11 + 540], 32
    vmovss xmm3, dword ptr [rbx + r12 + 156]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 220], 16
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 604], 48
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*r11 + 284], 32
    vinsertps xmm3, xmm3, dword ptr [r15 + 4*r11 + 348], 48
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovups ymmword ptr [rsp + 688], ymm0
    vmovaps xmm0, xmmword ptr [rsp + 1408]
    vinsertps xmm0, xmm0, dword ptr [r8 + 4*r11 + 544], 32
    vmovss xmm1, dword ptr [rbx + r12 + 160]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 224], 16
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 608], 48
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*r11 + 288], 32
    vinsertps xmm1, xmm1, dword ptr [r15 + 4*r11 + 352], 48
    vinsertf128 ymm2, ymm3, xmm2, 1
    vmovups ymmword ptr [rsp + 368], ymm2
    vmovaps xmm2, xmmword ptr [rsp + 592]
    vinsertps xmm2, xmm2, dword ptr [r8 + 4*r11 + 548], 32
    vmovss xmm3, dword ptr [rbx + r12 + 164]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 228], 16
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 612], 48
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*r11 + 292], 32
    vinsertps xmm3, xmm3, dword ptr [r15 + 4*r11 + 356], 48
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovups ymmword ptr [rsp + 656], ymm0
    vmovaps xmm0, xmmword ptr [rsp + 944]
    vinsertps xmm0, xmm0, dword ptr [r8 + 4*r11 + 552], 32
    vmovss xmm1, dword ptr [rbx + r12 + 168]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 232], 16
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 616], 48
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*r11 + 296], 32
    vinsertps xmm1, xmm1, dword ptr [r15 + 4*r11 + 360], 48
    vinsertf128 ymm2, ymm3, xmm2, 1
    vmovups ymmword ptr [rsp + 1008], ymm2
    vmovaps xmm2, xmmword ptr [rsp + 1184]
    vinsertps xmm2, xmm2, dword ptr [r8 + 4*r11 + 556], 32
    vmovss xmm3, dword ptr [rbx + r12 + 172]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 236], 16
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 620], 48
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovups ymmword ptr [rsp + 1040], ymm0
    vinsertps xmm0, xmm3, dword ptr [r13 + 4*r11 + 300], 32
    vmovss xmm1, dword ptr [rbx + r12 + 176]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 240], 16
    vinsertps xmm0, xmm0, dword ptr [r15 + 4*r11 + 364], 48
    vinsertf128 ymm0, ymm0, xmm2, 1
    vmovups ymmword ptr [rsp + 1072], ymm0
    vmovss xmm0, dword ptr [rbx + r12 + 180]
    vinsertps xmm0, xmm0, dword ptr [rbp + 4*r11 + 244], 16
    vmovss xmm2, dword ptr [rbx + r12 + 184]
    vinsertps xmm5, xmm2, dword ptr [rbp + 4*r11 + 248], 16
    vmovss xmm2, dword ptr [rbx + r12 + 188]
    vinsertps xmm7, xmm2, dword ptr [rbp + 4*r11 + 252], 16
    vmovaps xmm2, xmmword ptr [rsp + 1344]
    vinsertps xmm2, xmm2, dword ptr [r8 + 4*r11 + 560], 32
    vmovss xmm3, dword ptr [rbx + r12 + 256]
    vinsertps xmm9, xmm3, dword ptr [rbp + 4*r11 + 320], 16
    vmovss xmm3, dword ptr [rbx + r12 + 260]
    vinsertps xmm11, xmm3, dword ptr [rbp + 4*r11 + 324], 16
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*r11 + 304], 32
    vmovss xmm3, dword ptr [rbx + r12 + 264]
    vinsertps xmm13, xmm3, dword ptr [rbp + 4*r11 + 328], 16
    vmovss xmm3, dword ptr [rbx + r12 + 268]
    vinsertps xmm15, xmm3, dword ptr [rbp + 4*r11 + 332], 16
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 624], 48
    vmovss xmm3, dword ptr [rbx + r12 + 272]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 336], 16
    vmovaps xmmword ptr [rsp + 592], xmm3
    vmovss xmm3, dword ptr [rbx + r12 + 276]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 340], 16
    vmovaps xmmword ptr [rsp + 1344], xmm3
    vinsertps xmm1, xmm1, dword ptr [r15 + 4*r11 + 368], 48
    vinsertf128 ymm1, ymm1, xmm2, 1
    vmovups ymmword ptr [rsp + 1408], ymm1
    vmovss xmm1, dword ptr [rbx + r12 + 280]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 344], 16
    vmovaps xmmword ptr [rsp + 944], xmm1
    vmovss xmm1, dword ptr [rbx + r12 + 284]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 348], 16
    vmovaps xmmword ptr [rsp + 1184], xmm1
    vmovss xmm1, dword ptr [rbx + r12 + 288]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 352], 16
    vmovaps xmmword ptr [rsp + 1776], xmm1
    vmovaps xmm1, xmmword ptr [rsp + 2160]
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*r11 + 564], 32
    vmovss xmm2, dword ptr [rbx + r12 + 292]
    vinsertps xmm2, xmm2, dword ptr [rbp + 4*r11 + 356], 16
    vmovaps xmmword ptr [rsp + 2304], xmm2
    vmovss xmm2, dword ptr [rbx + r12 + 296]
    vinsertps xmm2, xmm2, dword ptr [rbp + 4*r11 + 360], 16
    vmovaps xmmword ptr [rsp + 1744], xmm2
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*r11 + 308], 32
    vmovss xmm2, dword ptr [rbx + r12 + 300]
    vinsertps xmm2, xmm2, dword ptr [rbp + 4*r11 + 364], 16
    vmovaps xmmword ptr [rsp + 2272], xmm2
    vmovss xmm2, dword ptr [rbx + r12 + 304]
    vinsertps xmm2, xmm2, dword ptr [rbp + 4*r11 + 368], 16
    vmovaps xmmword ptr [rsp + 1712], xmm2
    vinsertps xmm1, xmm1, dword ptr [rdx + 4*r11 + 628], 48
    vmovss xmm2, dword ptr [rbx + r12 + 308]
    vinsertps xmm2, xmm2, dword ptr [rbp + 4*r11 + 372], 16
    vmovaps xmmword ptr [rsp + 2240], xmm2
    vmovss xmm2, dword ptr [rbx + r12 + 312]
    vinsertps xmm2, xmm2, dword ptr [rbp + 4*r11 + 376], 16
    vmovaps xmmword ptr [rsp + 1696], xmm2
    vinsertps xmm0, xmm0, dword ptr [r15 + 4*r11 + 372], 48
    vinsertf128 ymm0, ymm0, xmm1, 1
    vmovups ymmword ptr [rsp + 2160], ymm0
    vmovss xmm0, dword ptr [rbx + r12 + 316]
    vinsertps xmm0, xmm0, dword ptr [rbp + 4*r11 + 380], 16
    vmovaps xmmword ptr [rsp + 2336], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 976]
    vinsertps xmm0, xmm0, dword ptr [r8 + 4*r11 + 568], 32
    vmovaps xmmword ptr [rsp + 976], xmm0
    vmovaps xmm1, xmmword ptr [rsp + 1376]
    vinsertps xmm2, xmm1, dword ptr [r8 + 4*r11 + 572], 32
    vmovaps xmm1, xmmword ptr [rsp + 624]
    vinsertps xmm4, xmm1, dword ptr [r8 + 4*r11 + 640], 32
    vmovaps xmm1, xmmword ptr [rsp + 1312]
    vinsertps xmm6, xmm1, dword ptr [r8 + 4*r11 + 644], 32
    vmovaps xmm1, xmmword ptr [rsp + 1280]
    vinsertps xmm8, xmm1, dword ptr [r8 + 4*r11 + 648], 32
    vmovaps xmm1, xmmword ptr [rsp + 1248]
    vinsertps xmm10, xmm1, dword ptr [r8 + 4*r11 + 652], 32
    vmovaps xmm1, xmmword ptr [rsp + 1216]
    vinsertps xmm12, xmm1, dword ptr [r8 + 4*r11 + 656], 32
    vmovaps xmm1, xmmword ptr [rsp + 2128]
    vinsertps xmm14, xmm1, dword ptr [r8 + 4*r11 + 660], 32
    vmovaps xmm1, xmmword ptr [rsp + 2096]
    vinsertps xmm0, xmm1, dword ptr [r8 + 4*r11 + 664], 32
    vmovaps xmmword ptr [rsp + 1376], xmm0
    vmovaps xmm1, xmmword ptr [rsp + 2064]
    vinsertps xmm0, xmm1, dword ptr [r8 + 4*r11 + 668], 32
    vmovaps xmmword ptr [rsp + 624], xmm0
    vmovaps xmm1, xmmword ptr [rsp + 2032]
    vinsertps xmm0, xmm1, dword ptr [r8 + 4*r11 + 672], 32
    vmovaps xmmword ptr [rsp + 1312], xmm0
    vmovaps xmm1, xmmword ptr [rsp + 2000]
    vinsertps xmm0, xmm1, dword ptr [r8 + 4*r11 + 676], 32
    vmovaps xmmword ptr [rsp + 1280], xmm0
    vmovaps xmm1, xmmword ptr [rsp + 1968]
    vinsertps xmm0, xmm1, dword ptr [r8 + 4*r11 + 680], 32
    vmovaps xmmword ptr [rsp + 1680], xmm0
    vmovaps xmm1, xmmword ptr [rsp + 1936]
    vinsertps xmm0, xmm1, dword ptr [r8 + 4*r11 + 684], 32
    vmovaps xmmword ptr [rsp + 2416], xmm0
    vmovaps xmm1, xmmword ptr [rsp + 1904]
    vinsertps xmm0, xmm1, dword ptr [r8 + 4*r11 + 688], 32
    vmovaps xmmword ptr [rsp + 2400], xmm0
    vmovaps xmm1, xmmword ptr [rsp + 1872]
    vinsertps xmm0, xmm1, dword ptr [r8 + 4*r11 + 692], 32
    vmovaps xmmword ptr [rsp + 2384], xmm0
    vmovaps xmm1, xmmword ptr [rsp + 1840]
    vinsertps xmm0, xmm1, dword ptr [r8 + 4*r11 + 696], 32
    vmovaps xmmword ptr [rsp + 2368], xmm0
    vmovaps xmm1, xmmword ptr [rsp + 1808]
    vinsertps xmm0, xmm1, dword ptr [r8 + 4*r11 + 700], 32
    vmovaps xmmword ptr [rsp + 2352], xmm0
    vinsertps xmm1, xmm5, dword ptr [r13 + 4*r11 + 312], 32
    vinsertps xmm3, xmm7, dword ptr [r13 + 4*r11 + 316], 32
    vinsertps xmm5, xmm9, dword ptr [r13 + 4*r11 + 384], 32
    vinsertps xmm7, xmm11, dword ptr [r13 + 4*r11 + 388], 32
    vinsertps xmm9, xmm13, dword ptr [r13 + 4*r11 + 392], 32
    vinsertps xmm11, xmm15, dword ptr [r13 + 4*r11 + 396], 32
    vmovaps xmm13, xmmword ptr [rsp + 592]
    vinsertps xmm13, xmm13, dword ptr [r13 + 4*r11 + 400], 32
    vmovaps xmm15, xmmword ptr [rsp + 1344]
    vinsertps xmm15, xmm15, dword ptr [r13 + 4*r11 + 404], 32
    vmovaps xmm0, xmmword ptr [rsp + 944]
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*r11 + 408], 32
    vmovaps xmmword ptr [rsp + 2032], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 1184]
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*r11 + 412], 32
    vmovaps xmmword ptr [rsp + 1968], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 1776]
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*r11 + 416], 32
    vmovaps xmmword ptr [rsp + 1936], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 2304]
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*r11 + 420], 32
    vmovaps xmmword ptr [rsp + 1904], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 1744]
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*r11 + 424], 32
    vmovaps xmmword ptr [rsp + 1872], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 2272]
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*r11 + 428], 32
    vmovaps xmmword ptr [rsp + 1840], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 1712]
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*r11 + 432], 32
    vmovaps xmmword ptr [rsp + 1808], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 2240]
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*r11 + 436], 32
    vmovaps xmmword ptr [rsp + 1776], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 1696]
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*r11 + 440], 32
    vmovaps xmmword ptr [rsp + 1744], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 2336]
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*r11 + 444], 32
    vmovaps xmmword ptr [rsp + 1712], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 976]
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 632], 48
    vmovaps xmmword ptr [rsp + 976], xmm0
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 636], 48
    vinsertps xmm4, xmm4, dword ptr [rdx + 4*r11 + 704], 48
    vinsertps xmm0, xmm6, dword ptr [rdx + 4*r11 + 708], 48
    vmovaps xmmword ptr [rsp + 2064], xmm0
    vinsertps xmm8, xmm8, dword ptr [rdx + 4*r11 + 712], 48
    vinsertps xmm0, xmm10, dword ptr [rdx + 4*r11 + 716], 48
    vmovaps xmmword ptr [rsp + 2000], xmm0
    vinsertps xmm12, xmm12, dword ptr [rdx + 4*r11 + 720], 48
    vinsertps xmm0, xmm14, dword ptr [rdx + 4*r11 + 724], 48
    vmovaps xmmword ptr [rsp + 1248], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 1376]
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 728], 48
    vmovaps xmmword ptr [rsp + 1216], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 624]
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 732], 48
    vmovaps xmmword ptr [rsp + 2128], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 1312]
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 736], 48
    vmovaps xmmword ptr [rsp + 2096], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 1280]
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 740], 48
    vmovaps xmmword ptr [rsp + 944], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 1680]
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 744], 48
    vmovaps xmmword ptr [rsp + 1184], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 2416]
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 748], 48
    vmovaps xmmword ptr [rsp + 1312], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 2400]
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 752], 48
    vmovaps xmmword ptr [rsp + 1280], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 2384]
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 756], 48
    vmovaps xmmword ptr [rsp + 592], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 2368]
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 760], 48
    vmovaps xmmword ptr [rsp + 624], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 2352]
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 764], 48
    vmovaps xmmword ptr [rsp + 1344], xmm0
    vinsertps xmm10, xmm1, dword ptr [r15 + 4*r11 + 376], 48
    vinsertps xmm0, xmm3, dword ptr [r15 + 4*r11 + 380], 48
    vinsertps xmm14, xmm5, dword ptr [r15 + 4*r11 + 448], 48
    vinsertps xmm1, xmm7, dword ptr [r15 + 4*r11 + 452], 48
    vinsertps xmm3, xmm9, dword ptr [r15 + 4*r11 + 456], 48
    vinsertps xmm5, xmm11, dword ptr [r15 + 4*r11 + 460], 48
    vinsertps xmm6, xmm13, dword ptr [r15 + 4*r11 + 464], 48
    vinsertps xmm9, xmm15, dword ptr [r15 + 4*r11 + 468], 48
    vmovaps xmm7, xmmword ptr [rsp + 2032]
    vinsertps xmm13, xmm7, dword ptr [r15 + 4*r11 + 472], 48
    vmovaps xmm7, xmmword ptr [rsp + 1968]
    vinsertps xmm7, xmm7, dword ptr [r15 + 4*r11 + 476], 48
    vmovaps xmm11, xmmword ptr [rsp + 1936]
    vinsertps xmm11, xmm11, dword ptr [r15 + 4*r11 + 480], 48
    vmovaps xmm15, xmmword ptr [rsp + 1904]
    vinsertps xmm15, xmm15, dword ptr [r15 + 4*r11 + 484], 48
    vmovups ymmword ptr [rsp + 2416], ymm15
    vmovaps xmm15, xmmword ptr [rsp + 1872]
    vinsertps xmm15, xmm15, dword ptr [r15 + 4*r11 + 488], 48
    vmovups ymmword ptr [rsp + 2240], ymm15
    vmovaps xmm15, xmmword ptr [rsp + 1840]
    vinsertps xmm15, xmm15, dword ptr [r15 + 4*r11 + 492], 48
    vmovups ymmword ptr [rsp + 2272], ymm15
    vmovaps xmm15, xmmword ptr [rsp + 1808]
    vinsertps xmm15, xmm15, dword ptr [r15 + 4*r11 + 496], 48
    vmovups ymmword ptr [rsp + 2304], ymm15
    vmovaps xmm15, xmmword ptr [rsp + 1776]
    vinsertps xmm15, xmm15, dword ptr [r15 + 4*r11 + 500], 48
    vmovups ymmword ptr [rsp + 1808], ymm15
    vmovaps xmm15, xmmword ptr [rsp + 1744]
    vinsertps xmm15, xmm15, dword ptr [r15 + 4*r11 + 504], 48
    vmovups ymmword ptr [rsp + 1872], ymm15
    vmovaps xmm15, xmmword ptr [rsp + 1712]
    vinsertps xmm15, xmm15, dword ptr [r15 + 4*r11 + 508], 48
    vmovups ymmword ptr [rsp + 1904], ymm15
    vinsertf128 ymm10, ymm10, xmmword ptr [rsp + 976], 1
    vmovups ymmword ptr [rsp + 976], ymm10
    vmovss xmm10, dword ptr [rsi + 4*r11 + 256]
    vinsertps xmm10, xmm10, dword ptr [rsi + 4*r11 + 320], 16
    vinsertf128 ymm0, ymm0, xmm2, 1
    vmovups ymmword ptr [rsp + 1376], ymm0
    vinsertps xmm0, xmm10, dword ptr [rsi + 4*r11 + 384], 32
    vmovss xmm2, dword ptr [rsi + rbx]
    vinsertps xmm2, xmm2, dword ptr [rsi + 4*r11 + 64], 16
    vinsertps xmm0, xmm0, dword ptr [rsi + 4*r11 + 448], 48
    vmovaps xmmword ptr [rsp + 1840], xmm0
    vinsertf128 ymm0, ymm14, xmm4, 1
    vmovups ymmword ptr [rsp + 1936], ymm0
    vinsertps xmm0, xmm2, dword ptr [rsi + 4*r11 + 128], 32
    vmovss xmm2, dword ptr [rsi + 4*r11 + 260]
    vinsertps xmm2, xmm2, dword ptr [rsi + 4*r11 + 324], 16
    vinsertps xmm0, xmm0, dword ptr [rsi + 4*r11 + 192], 48
    vmovups ymmword ptr [rsp + 1744], ymm0
    vinsertf128 ymm0, ymm1, xmmword ptr [rsp + 2064], 1
    vmovups ymmword ptr [rsp + 2064], ymm0
    vinsertps xmm0, xmm2, dword ptr [rsi + 4*r11 + 388], 32
    vmovss xmm1, dword ptr [rsi + rbx + 4]
    vinsertps xmm1, xmm1, dword ptr [rsi + 4*r11 + 68], 16
    vinsertps xmm0, xmm0, dword ptr [rsi + 4*r11 + 452], 48
    vmovaps xmmword ptr [rsp + 1776], xmm0
    vinsertf128 ymm0, ymm3, xmm8, 1
    vmovups ymmword ptr [rsp + 2032], ymm0
    vinsertps xmm0, xmm1, dword ptr [rsi + 4*r11 + 132], 32
    vmovss xmm1, dword ptr [rsi + 4*r11 + 264]
    vinsertps xmm1, xmm1, dword ptr [rsi + 4*r11 + 328], 16
    vinsertps xmm0, xmm0, dword ptr [rsi + 4*r11 + 196], 48
    vmovups ymmword ptr [rsp + 1712], ymm0
    vinsertf128 ymm0, ymm5, xmmword ptr [rsp + 2000], 1
    vmovups ymmword ptr [rsp + 2000], ymm0
    vinsertps xmm0, xmm1, dword ptr [rsi + 4*r11 + 392], 32
    vmovss xmm1, dword ptr [rsi + rbx + 8]
    vinsertps xmm1, xmm1, dword ptr [rsi + 4*r11 + 72], 16
    vinsertps xmm0, xmm0, dword ptr [rsi + 4*r11 + 456], 48
    vmovaps xmmword ptr [rsp + 1696], xmm0
    vinsertf128 ymm0, ymm6, xmm12, 1
    vmovups ymmword ptr [rsp + 1968], ymm0
    vinsertps xmm0, xmm1, dword ptr [rsi + 4*r11 + 136], 32
    vmovss xmm1, dword ptr [rsi + 4*r11 + 268]
    vinsertps xmm1, xmm1, dword ptr [rsi + 4*r11 + 332], 16
    vinsertps xmm12, xmm0, dword ptr [rsi + 4*r11 + 200], 48
    vinsertf128 ymm0, ymm9, xmmword ptr [rsp + 1248], 1
    vmovups ymmword ptr [rsp + 1248], ymm0
    vinsertps xmm0, xmm1, dword ptr [rsi + 4*r11 + 396], 32
    vmovss xmm1, dword ptr [rsi + rbx + 12]
    vinsertps xmm1, xmm1, dword ptr [rsi + 4*r11 + 76], 16
    vinsertps xmm0, xmm0, dword ptr [rsi + 4*r11 + 460], 48
    vmovaps xmmword ptr [rsp + 1680], xmm0
    vinsertf128 ymm0, ymm13, xmmword ptr [rsp + 1216], 1
    vmovups ymmword ptr [rsp + 1216], ymm0
    vinsertps xmm0, xmm1, dword ptr [rsi + 4*r11 + 140], 32
    vmovss xmm1, dword ptr [rsi + 4*r11 + 272]
    vinsertps xmm1, xmm1, dword ptr [rsi + 4*r11 + 336], 16
    vinsertps xmm8, xmm0, dword ptr [rsi + 4*r11 + 204], 48
    vinsertf128 ymm0, ymm7, xmmword ptr [rsp + 2128], 1
    vmovups ymmword ptr [rsp + 2128], ymm0
    vinsertps xmm0, xmm1, dword ptr [rsi + 4*r11 + 400], 32
    vmovss xmm1, dword ptr [rsi + rbx + 16]
    vinsertps xmm1, xmm1, dword ptr [rsi + 4*r11 + 80], 16
    vinsertps xmm10, xmm0, dword ptr [rsi + 4*r11 + 464], 48
    vinsertf128 ymm0, ymm11, xmmword ptr [rsp + 2096], 1
    vmovups ymmword ptr [rsp + 2096], ymm0
    vinsertps xmm0, xmm1, dword ptr [rsi + 4*r11 + 144], 32
    vmovss xmm1, dword ptr [rsi + 4*r11 + 276]
    vinsertps xmm1, xmm1, dword ptr [rsi + 4*r11 + 340], 16
    vinsertps xmm5, xmm0, dword ptr [rsi + 4*r11 + 208], 48
    vmovups ymm0, ymmword ptr [rsp + 2416]
    vinsertf128 ymm0, ymm0, xmmword ptr [rsp + 944], 1
    vmovups ymmword ptr [rsp + 944], ymm0
    vinsertps xmm1, xmm1, dword ptr [rsi + 4*r11 + 404], 32
    vmovss xmm2, dword ptr [rsi + rbx + 20]
    vinsertps xmm2, xmm2, dword ptr [rsi + 4*r11 + 84], 16
    vinsertps xmm7, xmm1, dword ptr [rsi + 4*r11 + 468], 48
    vmovups ymm0, ymmword ptr [rsp + 2240]
    vinsertf128 ymm0, ymm0, xmmword ptr [rsp + 1184], 1
    vmovups ymmword ptr [rsp + 1184], ymm0
    vinsertps xmm1, xmm2, dword ptr [rsi + 4*r11 + 148], 32
    vmovss xmm2, dword ptr [rsi + 4*r11 + 280]
    vinsertps xmm2, xmm2, dword ptr [rsi + 4*r11 + 344], 16
    vinsertps xmm6, xmm1, dword ptr [rsi + 4*r11 + 212], 48
    vmovups ymm0, ymmword ptr [rsp + 2272]
    vinsertf128 ymm0, ymm0, xmmword ptr [rsp + 1312], 1
    vmovups ymmword ptr [rsp + 1312], ymm0
    vinsertps xmm1, xmm2, dword ptr [rsi + 4*r11 + 408], 32
    vmovss xmm2, dword ptr [rsi + rbx + 24]
    vinsertps xmm2, xmm2, dword ptr [rsi + 4*r11 + 88], 16
    vinsertps xmm9, xmm1, dword ptr [rsi + 4*r11 + 472], 48
    vmovups ymm0, ymmword ptr [rsp + 2304]
    vinsertf128 ymm0, ymm0, xmmword ptr [rsp + 1280], 1
    vmovups ymmword ptr [rsp + 1280], ymm0
    vinsertps xmm1, xmm2, dword ptr [rsi + 4*r11 + 152], 32
    vmovss xmm2, dword ptr [rsi + 4*r11 + 284]
    vinsertps xmm2, xmm2, dword ptr [rsi + 4*r11 + 348], 16
    vinsertps xmm4, xmm1, dword ptr [rsi + 4*r11 + 216], 48
    vmovups ymm0, ymmword ptr [rsp + 1808]
    vinsertf128 ymm0, ymm0, xmmword ptr [rsp + 592], 1
    vmovups ymmword ptr [rsp + 592], ymm0
    vinsertps xmm1, xmm2, dword ptr [rsi + 4*r11 + 412], 32
    vmovss xmm2, dword ptr [rsi + rbx + 28]
    vinsertps xmm2, xmm2, dword ptr [rsi + 4*r11 + 92], 16
    vinsertps xmm14, xmm1, dword ptr [rsi + 4*r11 + 476], 48
    vmovups ymm0, ymmword ptr [rsp + 1872]
    vinsertf128 ymm0, ymm0, xmmword ptr [rsp + 624], 1
    vmovups ymmword ptr [rsp + 624], ymm0
    vinsertps xmm1, xmm2, dword ptr [rsi + 4*r11 + 156], 32
    vmovss xmm2, dword ptr [rsi + 4*r11 + 288]
    vinsertps xmm2, xmm2, dword ptr [rsi + 4*r11 + 352], 16
    vinsertps xmm15, xmm1, dword ptr [rsi + 4*r11 + 220], 48
    vmovups ymm0, ymmword ptr [rsp + 1904]
    vinsertf128 ymm0, ymm0, xmmword ptr [rsp + 1344], 1
    vmovups ymmword ptr [rsp + 1344], ymm0
    vinsertps xmm1, xmm2, dword ptr [rsi + 4*r11 + 416], 32
    vmovss xmm2, dword ptr [rsi + rbx + 32]
    vinsertps xmm2, xmm2, dword ptr [rsi + 4*r11 + 96], 16
    vinsertps xmm3, xmm1, dword ptr [rsi + 4*r11 + 480], 48
    vmovups ymm0, ymmword ptr [rsp + 1744]
    vinsertf128 ymm13, ymm0, xmmword ptr [rsp + 1840], 1
    vinsertps xmm1, xmm2, dword ptr [rsi + 4*r11 + 160], 32
    vmovss xmm2, dword ptr [rsi + 4*r11 + 292]
    vinsertps xmm2, xmm2, dword ptr [rsi + 4*r11 + 356], 16
    vinsertps xmm1, xmm1, dword ptr [rsi + 4*r11 + 224], 48
    vmovups ymm0, ymmword ptr [rsp + 1712]
    vinsertf128 ymm0, ymm0, xmmword ptr [rsp + 1776], 1
    vmovups ymmword ptr [rsp + 2240], ymm0
    vinsertps xmm2, xmm2, dword ptr [rsi + 4*r11 + 420], 32
    vmovss xmm11, dword ptr [rsi + rbx + 36]
    vinsertps xmm11, xmm11, dword ptr [rsi + 4*r11 + 100], 16
    vinsertps xmm2, xmm2, dword ptr [rsi + 4*r11 + 484], 48
    vinsertf128 ymm0, ymm12, xmmword ptr [rsp + 1696], 1
    vmovups ymmword ptr [rsp + 1744], ymm0
    vinsertps xmm11, xmm11, dword ptr [rsi + 4*r11 + 164], 32
    vmovss xmm12, dword ptr [rsi + 4*r11 + 296]
    vinsertps xmm0, xmm12, dword ptr [rsi + 4*r11 + 360], 16
    vinsertps xmm11, xmm11, dword ptr [rsi + 4*r11 + 228], 48
    vinsertf128 ymm8, ymm8, xmmword ptr [rsp + 1680], 1
    vmovups ymmword ptr [rsp + 2272], ymm8
    vinsertps xmm0, xmm0, dword ptr [rsi + 4*r11 + 424], 32
    vmovss xmm8, dword ptr [rsi + rbx + 40]
    vinsertps xmm12, xmm8, dword ptr [rsi + 4*r11 + 104], 16
    vinsertps xmm8, xmm0, dword ptr [rsi + 4*r11 + 488], 48
    vinsertf128 ymm0, ymm5, xmm10, 1
    vmovups ymmword ptr [rsp + 1712], ymm0
    vinsertps xmm0, xmm12, dword ptr [rsi + 4*r11 + 168], 32
    vmovss xmm5, dword ptr [rsi + 4*r11 + 300]
    vinsertps xmm5, xmm5, dword ptr [rsi + 4*r11 + 364], 16
    vinsertps xmm0, xmm0, dword ptr [rsi + 4*r11 + 232], 48
    vinsertf128 ymm6, ymm6, xmm7, 1
    vinsertps xmm5, xmm5, dword ptr [rsi + 4*r11 + 428], 32
    vmovss xmm7, dword ptr [rsi + rbx + 44]
    vinsertps xmm7, xmm7, dword ptr [rsi + 4*r11 + 108], 16
    vinsertps xmm5, xmm5, dword ptr [rsi + 4*r11 + 492], 48
    vinsertf128 ymm4, ymm4, xmm9, 1
    vmovups ymmword ptr [rsp + 1776], ymm4
    vinsertps xmm4, xmm7, dword ptr [rsi + 4*r11 + 172], 32
    vmovss xmm7, dword ptr [rsi + 4*r11 + 304]
    vinsertps xmm7, xmm7, dword ptr [rsi + 4*r11 + 368], 16
    vinsertps xmm9, xmm4, dword ptr [rsi + 4*r11 + 236], 48
    vinsertf128 ymm4, ymm15, xmm14, 1
    vmovups ymmword ptr [rsp + 2304], ymm4
    vinsertps xmm7, xmm7, dword ptr [rsi + 4*r11 + 432], 32
    vmovss xmm12, dword ptr [rsi + rbx + 48]
    vinsertps xmm12, xmm12, dword ptr [rsi + 4*r11 + 112], 16
    vinsertps xmm7, xmm7, dword ptr [rsi + 4*r11 + 496], 48
    vinsertf128 ymm4, ymm1, xmm3, 1
    vinsertps xmm1, xmm12, dword ptr [rsi + 4*r11 + 176], 32
    vmovss xmm3, dword ptr [rsi + 4*r11 + 308]
    vinsertps xmm3, xmm3, dword ptr [rsi + 4*r11 + 372], 16
    vinsertps xmm12, xmm1, dword ptr [rsi + 4*r11 + 240], 48
    vinsertf128 ymm15, ymm11, xmm2, 1
    vinsertps xmm2, xmm3, dword ptr [rsi + 4*r11 + 436], 32
    vmovss xmm3, dword ptr [rsi + rbx + 52]
    vinsertps xmm3, xmm3, dword ptr [rsi + 4*r11 + 116], 16
    vinsertps xmm2, xmm2, dword ptr [rsi + 4*r11 + 500], 48
    vinsertf128 ymm0, ymm0, xmm8, 1
    vmovups ymmword ptr [rsp + 1872], ymm0
    vinsertps xmm0, xmm3, dword ptr [rsi + 4*r11 + 180], 32
    vmovss xmm3, dword ptr [rsi + 4*r11 + 312]
    vinsertps xmm8, xmm3, dword ptr [rsi + 4*r11 + 376], 16
    vinsertps xmm0, xmm0, dword ptr [rsi + 4*r11 + 244], 48
    vinsertf128 ymm1, ymm9, xmm5, 1
    vmovups ymmword ptr [rsp + 1840], ymm1
    vinsertps xmm5, xmm8, dword ptr [rsi + 4*r11 + 440], 32
    vmovss xmm8, dword ptr [rsi + rbx + 56]
    vinsertps xmm8, xmm8, dword ptr [rsi + 4*r11 + 120], 16
    vinsertps xmm5, xmm5, dword ptr [rsi + 4*r11 + 504], 48
    vinsertf128 ymm1, ymm12, xmm7, 1
    vmovups ymmword ptr [rsp + 1808], ymm1
    vinsertps xmm7, xmm8, dword ptr [rsi + 4*r11 + 184], 32
    vmovss xmm8, dword ptr [rsi + 4*r11 + 316]
    vinsertps xmm8, xmm8, dword ptr [rsi + 4*r11 + 380], 16
    vinsertps xmm7, xmm7, dword ptr [rsi + 4*r11 + 248], 48
    vinsertf128 ymm3, ymm0, xmm2, 1
    vinsertps xmm0, xmm8, dword ptr [rsi + 4*r11 + 444], 32
    vmovss xmm2, dword ptr [rsi + rbx + 60]
    vinsertps xmm2, xmm2, dword ptr [rsi + 4*r11 + 124], 16
    vinsertps xmm0, xmm0, dword ptr [rsi + 4*r11 + 508], 48
    vinsertps xmm2, xmm2, dword ptr [rsi + 4*r11 + 188], 32
    vinsertps xmm2, xmm2, dword ptr [rsi + 4*r11 + 252], 48
    vinsertf128 ymm5, ymm7, xmm5, 1
    vmovups ymmword ptr [rsp + 1904], ymm5
    vmovups ymm12, ymmword ptr [rsp + 2448]
    vaddps ymm14, ymm12, ymmword ptr [rsp + 2192]
    vaddps ymm5, ymm13, ymm14
    vbroadcastss ymm11, dword ptr [rip + .K3f800000]
    vsubps ymm5, ymm11, ymm5
    vxorps xmm10, xmm10, xmm10
    vmaxps ymm5, ymm5, ymm10
    vsqrtps ymm5, ymm5
    vinsertf128 ymm9, ymm2, xmm0, 1
    vsubps ymm0, ymm5, ymmword ptr [rsp + 1936]
    vmovups ymmword ptr [rsp + 2192], ymm0
    vsubps ymm14, ymm14, ymm13
    vaddps ymm2, ymm12, ymmword ptr [rsp + 304]
    vmovups ymm0, ymmword ptr [rsp + 2240]
    vaddps ymm5, ymm0, ymm2
    vsubps ymm0, ymm2, ymm0
    vmovups ymmword ptr [rsp + 1936], ymm0
    vsubps ymm2, ymm11, ymm5
    vmaxps ymm2, ymm2, ymm10
    vsqrtps ymm2, ymm2
    vsubps ymm0, ymm2, ymmword ptr [rsp + 2064]
    vmovups ymmword ptr [rsp + 304], ymm0
    vaddps ymm2, ymm12, ymmword ptr [rsp + 16]
    vmovups ymm13, ymmword ptr [rsp + 1744]
    vaddps ymm5, ymm13, ymm2
    vsubps ymm5, ymm11, ymm5
    vmaxps ymm5, ymm5, ymm10
    vsqrtps ymm5, ymm5
    vsubps ymm0, ymm5, ymmword ptr [rsp + 2032]
    vmovups ymmword ptr [rsp + 16], ymm0
    vaddps ymm5, ymm12, ymmword ptr [rsp + 272]
    vmovups ymm1, ymmword ptr [rsp + 2272]
    vaddps ymm7, ymm1, ymm5
    vsubps ymm7, ymm11, ymm7
    vmaxps ymm7, ymm7, ymm10
    vsqrtps ymm7, ymm7
    vsubps ymm0, ymm7, ymmword ptr [rsp + 2000]
    vmovups ymmword ptr [rsp + 272], ymm0
    vaddps ymm7, ymm12, ymmword ptr [rsp + 432]
    vmovups ymm0, ymmword ptr [rsp + 1712]
    vaddps ymm8, ymm0, ymm7
    vsubps ymm8, ymm11, ymm8
    vmaxps ymm8, ymm8, ymm10
    vsqrtps ymm8, ymm8
    vsubps ymm8, ymm8, ymmword ptr [rsp + 1968]
    vmovups ymmword ptr [rsp + 432], ymm8
    vsubps ymm2, ymm2, ymm13
    vmovups ymmword ptr [rsp + 1968], ymm2
    vsubps ymm1, ymm5, ymm1
    vmovups ymmword ptr [rsp + 2000], ymm1
    vsubps ymm0, ymm7, ymm0
    vmovups ymmword ptr [rsp + 2032], ymm0
    vaddps ymm2, ymm12, ymmword ptr [rsp + 48]
    vaddps ymm5, ymm6, ymm2
    vsubps ymm0, ymm2, ymm6
    vmovups ymmword ptr [rsp + 2064], ymm0
    vsubps ymm2, ymm11, ymm5
    vmaxps ymm2, ymm2, ymm10
    vsqrtps ymm2, ymm2
    vsubps ymm13, ymm2, ymmword ptr [rsp + 1248]
    vaddps ymm2, ymm12, ymmword ptr [rsp + 80]
    vmovups ymm8, ymmword ptr [rsp + 1776]
    vaddps ymm5, ymm8, ymm2
    vsubps ymm5, ymm11, ymm5
    vmaxps ymm5, ymm5, ymm10
    vsqrtps ymm5, ymm5
    vsubps ymm0, ymm5, ymmword ptr [rsp + 1216]
    vmovups ymmword ptr [rsp + 80], ymm0
    vaddps ymm5, ymm12, ymmword ptr [rsp + 464]
    vmovups ymm0, ymmword ptr [rsp + 2304]
    vaddps ymm6, ymm0, ymm5
    vsubps ymm6, ymm11, ymm6
    vmaxps ymm6, ymm6, ymm10
    vsqrtps ymm6, ymm6
    vsubps ymm1, ymm6, ymmword ptr [rsp + 2128]
    vmovups ymmword ptr [rsp + 48], ymm1
    vaddps ymm6, ymm12, ymmword ptr [rsp + 720]
    vaddps ymm7, ymm4, ymm6
    vsubps ymm7, ymm11, ymm7
    vmaxps ymm7, ymm7, ymm10
    vsqrtps ymm7, ymm7
    vsubps ymm1, ymm7, ymmword ptr [rsp + 2096]
    vmovups ymmword ptr [rsp + 464], ymm1
    vsubps ymm8, ymm2, ymm8
    vsubps ymm0, ymm5, ymm0
    vmovups ymmword ptr [rsp + 1216], ymm0
    vsubps ymm0, ymm6, ymm4
    vmovups ymmword ptr [rsp + 1248], ymm0
    vaddps ymm2, ymm12, ymmword ptr [rsp + 112]
    vaddps ymm4, ymm15, ymm2
    vsubps ymm0, ymm2, ymm15
    vmovups ymmword ptr [rsp + 720], ymm0
    vsubps ymm1, ymm11, ymm4
    vmaxps ymm1, ymm1, ymm10
    vsqrtps ymm1, ymm1
    vsubps ymm0, ymm1, ymmword ptr [rsp + 944]
    vmovups ymmword ptr [rsp + 112], ymm0
    vaddps ymm1, ymm12, ymmword ptr [rsp + 144]
    vmovups ymm6, ymmword ptr [rsp + 1872]
    vaddps ymm2, ymm6, ymm1
    vsubps ymm2, ymm11, ymm2
    vmaxps ymm2, ymm2, ymm10
    vsqrtps ymm2, ymm2
    vsubps ymm0, ymm2, ymmword ptr [rsp + 1184]
    vmovups ymmword ptr [rsp + 144], ymm0
    vaddps ymm2, ymm12, ymmword ptr [rsp + 496]
    vmovups ymm7, ymmword ptr [rsp + 1840]
    vaddps ymm4, ymm7, ymm2
    vsubps ymm4, ymm11, ymm4
    vmaxps ymm4, ymm4, ymm10
    vsqrtps ymm4, ymm4
    vsubps ymm0, ymm4, ymmword ptr [rsp + 1312]
    vmovups ymmword ptr [rsp + 496], ymm0
    vaddps ymm5, ymm12, ymmword ptr [rsp + 336]
    vmovups ymm0, ymmword ptr [rsp + 1808]
    vaddps ymm4, ymm0, ymm5
    vsubps ymm4, ymm11, ymm4
    vmaxps ymm4, ymm4, ymm10
    vsqrtps ymm4, ymm4
    vsubps ymm4, ymm4, ymmword ptr [rsp + 1280]
    vmovups ymmword ptr [rsp + 336], ymm4
    vsubps ymm4, ymm1, ymm6
    vsubps ymm15, ymm2, ymm7
    vsubps ymm7, ymm5, ymm0
    vaddps ymm1, ymm12, ymmword ptr [rsp + 752]
    vaddps ymm2, ymm3, ymm1
    vsubps ymm6, ymm1, ymm3
    vsubps ymm1, ymm11, ymm2
    vmaxps ymm1, ymm1, ymm10
    vsqrtps ymm1, ymm1
    vsubps ymm0, ymm1, ymmword ptr [rsp + 592]
    vmovups ymmword ptr [rsp + 592], ymm0
    vaddps ymm1, ymm12, ymmword ptr [rsp + 208]
    vmovups ymm5, ymmword ptr [rsp + 1904]
    vaddps ymm2, ymm5, ymm1
    vsubps ymm2, ymm11, ymm2
    vmaxps ymm2, ymm2, ymm10
    vsqrtps ymm2, ymm2
    vsubps ymm0, ymm2, ymmword ptr [rsp + 624]
    vmovups ymmword ptr [rsp + 624], ymm0
    vaddps ymm2, ymm12, ymmword ptr [rsp + 176]
    vaddps ymm3, ymm9, ymm2
    vsubps ymm3, ymm11, ymm3
    vmaxps ymm3, ymm3, ymm10
    vsqrtps ymm3, ymm3
    vsubps ymm0, ymm3, ymmword ptr [rsp + 1344]
    vmovups ymmword ptr [rsp + 176], ymm0
    vsubps ymm3, ymm1, ymm5
    vsubps ymm5, ymm2, ymm9
    vaddps ymm0, ymm14, ymm11
    vminps ymm0, ymm0, ymm11
    vmaxps ymm0, ymm0, ymm10
    vsqrtps ymm0, ymm0
    vmovups ymm1, ymmword ptr [rsp + 400]
    vsubps ymm0, ymm1, ymm0
    vmovups ymm1, ymmword ptr [rsp + 2192]
    vmaxps ymm0, ymm1, ymm0
    vaddps ymm1, ymm11, ymmword ptr [rsp + 1936]
    vminps ymm1, ymm1, ymm11
    vmaxps ymm1, ymm1, ymm10
    vsqrtps ymm1, ymm1
    vmovups ymm2, ymmword ptr [rsp - 16]
    vsubps ymm1, ymm2, ymm1
    vmovups ymm2, ymmword ptr [rsp + 304]
    vmaxps ymm1, ymm2, ymm1
    vmovups ymmword ptr [rsp + 208], ymm1
    vaddps ymm1, ymm11, ymmword ptr [rsp + 1968]
    vminps ymm1, ymm1, ymm11
    vmaxps ymm1, ymm1, ymm10
    vsqrtps ymm1, ymm1
    vmovups ymm2, ymmword ptr [rsp - 48]
    vsubps ymm1, ymm2, ymm1
    vmovups ymm2, ymmword ptr [rsp + 16]
    vmaxps ymm1, ymm2, ymm1
    vmovups ymmword ptr [rsp + 752], ymm1
    vaddps ymm1, ymm11, ymmword ptr [rsp + 2000]
    vminps ymm1, ymm1, ymm11
    vmaxps ymm1, ymm1, ymm10
    vsqrtps ymm1, ymm1
    vmovups ymm2, ymmword ptr [rsp - 80]
    vsubps ymm1, ymm2, ymm1
    vmovups ymm2, ymmword ptr [rsp + 272]
    vmaxps ymm1, ymm2, ymm1
    vaddps ymm2, ymm11, ymmword ptr [rsp + 2032]
    vminps ymm2, ymm2, ymm11
    vmaxps ymm2, ymm2, ymm10
    vsqrtps ymm2, ymm2
    vmovups ymm9, ymmword ptr [rsp - 112]
    vsubps ymm2, ymm9, ymm2
    vmovups ymm9, ymmword ptr [rsp + 432]
    vmaxps ymm2, ymm9, ymm2
    vmovups ymmword ptr [rsp + 16], ymm2
    vaddps ymm2, ymm11, ymmword ptr [rsp + 2064]
    vminps ymm2, ymm2, ymm11
    vmaxps ymm2, ymm2, ymm10
    vsqrtps ymm2, ymm2
    vmovups ymm9, ymmword ptr [rsp + 240]
    vsubps ymm2, ymm9, ymm2
    vmaxps ymm9, ymm13, ymm2
    vaddps ymm2, ymm8, ymm11
    vminps ymm2, ymm2, ymm11
    vmaxps ymm2, ymm2, ymm10
    vsqrtps ymm2, ymm2
    vmovups ymm8, ymmword ptr [rsp + 688]
    vsubps ymm2, ymm8, ymm2
    vmovups ymm8, ymmword ptr [rsp + 80]
    vmaxps ymm13, ymm8, ymm2
    vaddps ymm2, ymm11, ymmword ptr [rsp + 1216]
    vminps ymm2, ymm2, ymm11
    vmaxps ymm2, ymm2, ymm10
    vsqrtps ymm2, ymm2
    vmovups ymm8, ymmword ptr [rsp + 368]
    vsubps ymm2, ymm8, ymm2
    vmovups ymm8, ymmword ptr [rsp + 48]
    vmaxps ymm2, ymm8, ymm2
    vmovups ymmword ptr [rsp + 80], ymm2
    vaddps ymm2, ymm11, ymmword ptr [rsp + 1248]
    vminps ymm2, ymm2, ymm11
    vmaxps ymm2, ymm2, ymm10
    vsqrtps ymm2, ymm2
    vmovups ymm8, ymmword ptr [rsp + 656]
    vsubps ymm2, ymm8, ymm2
    vmovups ymm8, ymmword ptr [rsp + 464]
    vmaxps ymm2, ymm8, ymm2
    vmovups ymmword ptr [rsp + 48], ymm2
    vaddps ymm2, ymm11, ymmword ptr [rsp + 720]
    vminps ymm2, ymm2, ymm11
    vmaxps ymm2, ymm2, ymm10
    vsqrtps ymm2, ymm2
    vmovups ymm8, ymmword ptr [rsp + 1008]
    vsubps ymm2, ymm8, ymm2
    vmovups ymm8, ymmword ptr [rsp + 112]
    vmaxps ymm2, ymm8, ymm2
    vmovups ymmword ptr [rsp + 112], ymm2
    vaddps ymm2, ymm11, ymm4
    vminps ymm2, ymm2, ymm11
    vmaxps ymm2, ymm2, ymm10
    vsqrtps ymm2, ymm2
    vmovups ymm4, ymmword ptr [rsp + 1040]
    vsubps ymm2, ymm4, ymm2
    vmovups ymm4, ymmword ptr [rsp + 144]
    vmaxps ymm14, ymm4, ymm2
    vaddps ymm2, ymm15, ymm11
    vminps ymm2, ymm2, ymm11
    vmaxps ymm2, ymm2, ymm10
    vsqrtps ymm2, ymm2
    vmovups ymm4, ymmword ptr [rsp + 1072]
    vsubps ymm2, ymm4, ymm2
    vmovups ymm4, ymmword ptr [rsp + 496]
    vmaxps ymm15, ymm4, ymm2
    vaddps ymm2, ymm11, ymm7
    vminps ymm2, ymm2, ymm11
    vmaxps ymm2, ymm2, ymm10
    vsqrtps ymm2, ymm2
    vmovups ymm4, ymmword ptr [rsp + 1408]
    vsubps ymm2, ymm4, ymm2
    vmovups ymm4, ymmword ptr [rsp + 336]
    vmaxps ymm8, ymm4, ymm2
    vaddps ymm2, ymm11, ymm6
    vminps ymm2, ymm2, ymm11
    vmaxps ymm2, ymm2, ymm10
    vsqrtps ymm2, ymm2
    vmovups ymm4, ymmword ptr [rsp + 2160]
    vsubps ymm2, ymm4, ymm2
    vmovups ymm4, ymmword ptr [rsp + 592]
    vmaxps ymm6, ymm4, ymm2
    vaddps ymm2, ymm11, ymm3
    vminps ymm2, ymm2, ymm11
    vmaxps ymm2, ymm2, ymm10
    vsqrtps ymm2, ymm2
    vmovups ymm3, ymmword ptr [rsp + 976]
    vsubps ymm2, ymm3, ymm2
    vmovups ymm3, ymmword ptr [rsp + 624]
    vmaxps ymm4, ymm3, ymm2
    vaddps ymm2, ymm11, ymm5
    vminps ymm2, ymm2, ymm11
    vmaxps ymm2, ymm2, ymm10
    vsqrtps ymm2, ymm2
    vmovups ymm3, ymmword ptr [rsp + 1376]
    vsubps ymm2, ymm3, ymm2
    vmovups ymm3, ymmword ptr [rsp + 176]
    vmaxps ymm2, ymm3, ymm2
    vmovups ymmword ptr [rsp + 176], ymm2
    vmaxps ymm3, ymm0, ymm10
    vfnmadd213ps ymm3, ymm3, ymm11
    vmovaps ymm0, ymm12
    vaddps ymm2, ymm12, ymmword ptr [rsp + 912]
    vaddps ymm2, ymm2, ymm3
    vmovups ymmword ptr [rsp + 144], ymm2
    vmovups ymm2, ymmword ptr [rsp + 208]
    vmaxps ymm3, ymm2, ymm10
    vfnmadd213ps ymm3, ymm3, ymm11
    vaddps ymm2, ymm12, ymmword ptr [rsp + 560]
    vaddps ymm3, ymm2, ymm3
    vmovups ymm2, ymmword ptr [rsp + 752]
    vmaxps ymm2, ymm2, ymm10
    vfnmadd213ps ymm2, ymm2, ymm11
    vaddps ymm7, ymm12, ymmword ptr [rsp + 528]
    vaddps ymm2, ymm7, ymm2
    vmovups ymmword ptr [rsp + 208], ymm2
    vmaxps ymm1, ymm1, ymm10
    vfnmadd213ps ymm1, ymm1, ymm11
    vaddps ymm7, ymm12, ymmword ptr [rsp + 880]
    vaddps ymm2, ymm7, ymm1
    vmovups ymm1, ymmword ptr [rsp + 16]
    vmaxps ymm7, ymm1, ymm10
    vfnmadd213ps ymm7, ymm7, ymm11
    vaddps ymm12, ymm12, ymmword ptr [rsp + 848]
    vaddps ymm7, ymm12, ymm7
    vxorps xmm1, xmm1, xmm1
    vmaxps ymm12, ymm9, ymm1
    vfnmadd213ps ymm12, ymm12, ymm11
    vaddps ymm5, ymm0, ymmword ptr [rsp + 1136]
    vaddps ymm12, ymm12, ymm5
    vmaxps ymm5, ymm13, ymm1
    vfnmadd213ps ymm5, ymm5, ymm11
    vaddps ymm9, ymm0, ymmword ptr [rsp + 1632]
    vaddps ymm5, ymm9, ymm5
    vmovups ymm9, ymmword ptr [rsp + 80]
    vmaxps ymm9, ymm9, ymm1
    vfnmadd213ps ymm9, ymm9, ymm11
    vaddps ymm10, ymm0, ymmword ptr [rsp + 1600]
    vaddps ymm9, ymm10, ymm9
    vmovups ymmword ptr [rsp + 528], ymm9
    vmovups ymm9, ymmword ptr [rsp + 48]
    vmaxps ymm10, ymm9, ymm1
    vfnmadd213ps ymm10, ymm10, ymm11
    vaddps ymm13, ymm0, ymmword ptr [rsp + 1568]
    vaddps ymm10, ymm13, ymm10
    vmovups ymm9, ymmword ptr [rsp + 112]
    vmaxps ymm13, ymm9, ymm1
    vfnmadd213ps ymm13, ymm13, ymm11
    vaddps ymm9, ymm0, ymmword ptr [rsp + 1536]
    vaddps ymm13, ymm9, ymm13
    vmaxps ymm9, ymm14, ymm1
    vfnmadd213ps ymm9, ymm9, ymm11
    vaddps ymm14, ymm0, ymmword ptr [rsp + 1104]
    vaddps ymm14, ymm14, ymm9
    vmaxps ymm9, ymm15, ymm1
    vfnmadd213ps ymm9, ymm9, ymm11
    vaddps ymm15, ymm0, ymmword ptr [rsp + 1504]
    vaddps ymm9, ymm15, ymm9
    vmovups ymmword ptr [rsp + 912], ymm9
    vmaxps ymm8, ymm8, ymm1
    vfnmadd213ps ymm8, ymm8, ymm11
    vaddps ymm9, ymm0, ymmword ptr [rsp + 1472]
    vaddps ymm8, ymm9, ymm8
    vmovups ymmword ptr [rsp + 560], ymm8
    vmaxps ymm6, ymm6, ymm1
    vfnmadd213ps ymm6, ymm6, ymm11
    vaddps ymm8, ymm0, ymmword ptr [rsp + 1440]
    vaddps ymm15, ymm8, ymm6
    vmaxps ymm4, ymm4, ymm1
    vfnmadd213ps ymm4, ymm4, ymm11
    vaddps ymm6, ymm0, ymmword ptr [rsp + 816]
    vaddps ymm8, ymm6, ymm4
    vmovups ymm4, ymmword ptr [rsp + 176]
    vmaxps ymm4, ymm4, ymm1
    vfnmadd213ps ymm4, ymm4, ymm11
    vaddps ymm6, ymm0, ymmword ptr [rsp + 784]
    vaddps ymm11, ymm6, ymm4
    vbroadcastss ymm9, dword ptr [rip + .K35800000]
    vaddps ymm4, ymm9, ymmword ptr [rsp + 144]
    vaddps ymm3, ymm9, ymm3
    vaddps ymm0, ymm9, ymmword ptr [rsp + 208]
    vaddps ymm6, ymm9, ymm2
    vmovlhps xmm1, xmm6, xmm0
    vunpcklps xmm2, xmm4, xmm3
    vshufps xmm1, xmm2, xmm1, 36
    vmovups xmmword ptr [r9 + rbx], xmm1
    vaddps ymm1, ymm9, ymm7
    vaddps ymm2, ymm12, ymm9
    vaddps ymm5, ymm9, ymm5
    vmovss dword ptr [r9 + rbx + 16], xmm1
    vmovss dword ptr [r9 + rbx + 20], xmm2
    vmovss dword ptr [r9 + rbx + 24], xmm5
    vinsertps xmm7, xmm1, xmm6, 76
    vshufps xmm7, xmm7, xmm2, 212
    vinsertps xmm7, xmm7, xmm5, 112
    vmovups xmmword ptr [r9 + 4*r11 + 76], xmm7
    vunpckhps xmm7, xmm6, xmm1
    vblendps xmm7, xmm2, xmm7, 3
    vinsertps xmm7, xmm7, xmm5, 176
    vmovups xmmword ptr [r9 + 4*r11 + 140], xmm7
    vshufps xmm7, xmm1, xmm6, 51
    vshufps xmm7, xmm7, xmm2, 242
    vblendps xmm7, xmm7, xmm5, 8
    vmovups xmmword ptr [r9 + 4*r11 + 204], xmm7
    vextractf128 xmm1, ymm1, 1
    vextractf128 xmm6, ymm6, 1
    vextractf128 xmm2, ymm2, 1
    vunpcklps xmm7, xmm6, xmm1
    vmovlhps xmm7, xmm7, xmm2
    vextractf128 xmm5, ymm5, 1
    vinsertps xmm7, xmm7, xmm5, 48
    vmovups xmmword ptr [r9 + 4*r11 + 268], xmm7
    vinsertps xmm7, xmm1, xmm6, 76
    vshufps xmm7, xmm7, xmm2, 212
    vinsertps xmm7, xmm7, xmm5, 112
    vmovups xmmword ptr [r9 + 4*r11 + 332], xmm7
    vunpckhps xmm7, xmm6, xmm1
    vblendps xmm7, xmm2, xmm7, 3
    vinsertps xmm7, xmm7, xmm5, 176
    vmovups xmmword ptr [r9 + 4*r11 + 396], xmm7
    vshufps xmm1, xmm1, xmm6, 51
    vshufps xmm1, xmm1, xmm2, 242
    vblendps xmm1, xmm1, xmm5, 8
    vaddps ymm2, ymm9, ymmword ptr [rsp + 528]
    vaddps ymm5, ymm10, ymm9
    vaddps ymm6, ymm13, ymm9
    vaddps ymm7, ymm14, ymm9
    vmovups xmmword ptr [r9 + 4*r11 + 460], xmm1
    vmovss dword ptr [r9 + rbx + 28], xmm2
    vmovss dword ptr [r9 + rbx + 32], xmm5
    vmovss dword ptr [r9 + rbx + 36], xmm6
    vmovss dword ptr [r9 + rbx + 40], xmm7
    vinsertps xmm1, xmm5, xmm2, 76
    vshufps xmm1, xmm1, xmm6, 212
    vinsertps xmm1, xmm1, xmm7, 112
    vmovups xmmword ptr [r9 + 4*r11 + 92], xmm1
    vunpckhps xmm1, xmm2, xmm5
    vblendps xmm1, xmm6, xmm1, 3
    vinsertps xmm1, xmm1, xmm7, 176
    vmovups xmmword ptr [r9 + 4*r11 + 156], xmm1
    vshufps xmm1, xmm5, xmm2, 51
    vshufps xmm1, xmm1, xmm6, 242
    vblendps xmm1, xmm1, xmm7, 8
    vmovups xmmword ptr [r9 + 4*r11 + 220], xmm1
    vextractf128 xmm1, ymm5, 1
    vextractf128 xmm2, ymm2, 1
    vextractf128 xmm5, ymm6, 1
    vunpcklps xmm6, xmm2, xmm1
    vmovlhps xmm6, xmm6, xmm5
    vextractf128 xmm7, ymm7, 1
    vinsertps xmm6, xmm6, xmm7, 48
    vmovups xmmword ptr [r9 + 4*r11 + 284], xmm6
    vinsertps xmm6, xmm1, xmm2, 76
    vshufps xmm6, xmm6, xmm5, 212
    vinsertps xmm6, xmm6, xmm7, 112
    vmovups xmmword ptr [r9 + 4*r11 + 348], xmm6
    vunpckhps xmm6, xmm2, xmm1
    vblendps xmm6, xmm5, xmm6, 3
    vinsertps xmm6, xmm6, xmm7, 176
    vmovups xmmword ptr [r9 + 4*r11 + 412], xmm6
    vshufps xmm1, xmm1, xmm2, 51
    vshufps xmm1, xmm1, xmm5, 242
    vblendps xmm1, xmm1, xmm7, 8
    vaddps ymm2, ymm9, ymmword ptr [rsp + 912]
    vaddps ymm5, ymm9, ymmword ptr [rsp + 560]
    vaddps ymm6, ymm15, ymm9
    vaddps ymm7, ymm8, ymm9
    vmovups xmmword ptr [r9 + 4*r11 + 476], xmm1
    vmovss dword ptr [r9 + rbx + 44], xmm2
    vmovss dword ptr [r9 + rbx + 48], xmm5
    vmovss dword ptr [r9 + rbx + 52], xmm6
    vmovss dword ptr [r9 + rbx + 56], xmm7
    vinsertps xmm1, xmm5, xmm2, 76
    vshufps xmm1, xmm1, xmm6, 212
    vinsertps xmm1, xmm1, xmm7, 112
    vmovups xmmword ptr [r9 + 4*r11 + 108], xmm1
    vunpckhps xmm1, xmm2, xmm5
    vblendps xmm1, xmm6, xmm1, 3
    vinsertps xmm1, xmm1, xmm7, 176
    vmovups xmmword ptr [r9 + 4*r11 + 172], xmm1
    vshufps xmm1, xmm5, xmm2, 51
    vshufps xmm1, xmm1, xmm6, 242
    vblendps xmm1, xmm1, xmm7, 8
    vmovups xmmword ptr [r9 + 4*r11 + 236], xmm1
    vextractf128 xmm1, ymm5, 1
    vextractf128 xmm2, ymm2, 1
    vextractf128 xmm5, ymm6, 1
    vunpcklps xmm6, xmm2, xmm1
    vmovlhps xmm6, xmm6, xmm5
    vextractf128 xmm7, ymm7, 1
    vinsertps xmm6, xmm6, xmm7, 48
    vmovups xmmword ptr [r9 + 4*r11 + 300], xmm6
    vinsertps xmm6, xmm1, xmm2, 76
    vshufps xmm6, xmm6, xmm5, 212
    vinsertps xmm6, xmm6, xmm7, 112
    vmovups xmmword ptr [r9 + 4*r11 + 364], xmm6
    vunpckhps xmm6, xmm2, xmm1
    vblendps xmm6, xmm5, xmm6, 3
    vinsertps xmm6, xmm6, xmm7, 176
    vmovups xmmword ptr [r9 + 4*r11 + 428], xmm6
    vshufps xmm1, xmm1, xmm2, 51
    vshufps xmm1, xmm1, xmm5, 242
    vblendps xmm1, xmm1, xmm7, 8
    vaddps ymm2, ymm11, ymm9
    vmovups xmmword ptr [r9 + 4*r11 + 492], xmm1
    vblendps xmm1, xmm2, xmm4, 2
    vshufps xmm1, xmm1, xmm3, 212
    vinsertps xmm1, xmm1, xmm0, 112
    vmovups xmmword ptr [r9 + rbx + 60], xmm1
    vblendps xmm1, xmm4, xmm2, 3
    vshufps xmm1, xmm1, xmm3, 233
    vinsertps xmm1, xmm1, xmm0, 176
    vmovups xmmword ptr [r9 + 4*r11 + 124], xmm1
    vblendps xmm1, xmm2, xmm4, 8
    vshufps xmm1, xmm1, xmm3, 254
    vblendps xmm1, xmm1, xmm0, 8
    vmovups xmmword ptr [r9 + 4*r11 + 188], xmm1
    vextractf128 xmm1, ymm4, 1
    vextractf128 xmm3, ymm3, 1
    vblendps xmm4, xmm2, xmm1, 3
    vshufps xmm4, xmm4, xmm3, 195
    vextractf128 xmm0, ymm0, 1
    vinsertps xmm4, xmm4, xmm0, 48
    vmovups xmmword ptr [r9 + 4*r11 + 252], xmm4
    vextractf128 xmm2, ymm2, 1
    vblendps xmm4, xmm2, xmm1, 2
    vshufps xmm4, xmm4, xmm3, 212
    vinsertps xmm4, xmm4, xmm0, 112
    vmovups xmmword ptr [r9 + 4*r11 + 316], xmm4
    vblendps xmm4, xmm1, xmm2, 3
    vblendps xmm1, xmm2, xmm1, 8
    vshufps xmm4, xmm4, xmm3, 233
    vshufps xmm1, xmm1, xmm3, 254
    vinsertps xmm3, xmm4, xmm0, 176
    vblendps xmm0, xmm1, xmm0, 8
    vmovups xmmword ptr [r9 + 4*r11 + 380], xmm3
    vmovups xmmword ptr [r9 + 4*r11 + 444], xmm0
    vextractps dword ptr [r9 + 4*r11 + 508], xmm2, 3
    add r10, 8
    cmp r10, qword ptr [rsp + 1176]
    jne .L3
    mov rax, qword ptr [rsp + 1176]
    cmp qword ptr [rsp - 120], rax
    mov r8, qword ptr [rsp - 128]
    vmovaps xmm0, xmmword ptr [rsp + 1664]
    mov rdi, qword ptr [rsp + 2232]
    mov rcx, qword ptr [rsp + 2224]
    je .L14
.L4:
    vbroadcastss ymm0, xmm0
    lea rax, [4*rdi + 32]
    mov rdx, rdi
    shr rdx, 4
    lea rdx, [rdx + 4*rdx]
    shl rdx, 6
    lea rdx, [rdx + 4*rdi]
    vbroadcastss ymm1, dword ptr [rip + .K3f800000]
    add rdx, r8
    add rdx, 288
    vxorps xmm2, xmm2, xmm2
    vbroadcastss ymm3, dword ptr [rip + .K35800000]
.L5:
    vaddps ymm4, ymm0, ymmword ptr [rdx - 288]
    vmovups ymm5, ymmword ptr [rsi + rax - 32]
    vmovups ymm6, ymmword ptr [rsi + rax]
    vaddps ymm7, ymm5, ymm4
    vsubps ymm4, ymm4, ymm5
    vaddps ymm4, ymm4, ymm1
    vaddps ymm5, ymm0, ymmword ptr [rdx - 256]
    vaddps ymm8, ymm6, ymm5
    vsubps ymm5, ymm5, ymm6
    vsubps ymm6, ymm1, ymm7
    vmaxps ymm6, ymm6, ymm2
    vsqrtps ymm6, ymm6
    vminps ymm4, ymm4, ymm1
    vmaxps ymm4, ymm4, ymm2
    vsqrtps ymm4, ymm4
    vaddps ymm5, ymm5, ymm1
    vmovups ymm7, ymmword ptr [rdx - 160]
    vsubps ymm6, ymm6, ymmword ptr [rdx - 32]
    vsubps ymm4, ymm7, ymm4
    vmaxps ymm4, ymm6, ymm4
    vmaxps ymm4, ymm4, ymm2
    vfnmadd213ps ymm4, ymm4, ymm1
    vaddps ymm6, ymm0, ymmword ptr [rdx - 224]
    vaddps ymm4, ymm6, ymm4
    vaddps ymm4, ymm4, ymm3
    vmovups ymmword ptr [r9 + rax - 32], ymm4
    vmovups ymm4, ymmword ptr [rdx - 128]
    vsubps ymm6, ymm1, ymm8
    vmaxps ymm6, ymm6, ymm2
    vsqrtps ymm6, ymm6
    vminps ymm5, ymm5, ymm1
    vmaxps ymm5, ymm5, ymm2
    vsqrtps ymm5, ymm5
    vsubps ymm4, ymm4, ymm5
    vsubps ymm5, ymm6, ymmword ptr [rdx]
    vmaxps ymm4, ymm5, ymm4
    vmaxps ymm4, ymm4, ymm2
    vfnmadd213ps ymm4, ymm4, ymm1
    vaddps ymm5, ymm0, ymmword ptr [rdx - 192]
    vaddps ymm4, ymm5, ymm4
    vaddps ymm4, ymm4, ymm3
    vmovups ymmword ptr [r9 + rax], ymm4
    add rax, 64
    add rdx, 384
    dec rcx
    jne .L5
    jmp .L14
.L6:
    movabs rax, 288230376151711736
    and rax, rdx
    mov qword ptr [rsp - 120], rdx
    and edx, 7
    mov qword ptr [rsp + 592], rax
    shl rax, 4
    mov qword ptr [rsp + 624], rax
    vmovaps xmmword ptr [rsp + 1664], xmm0
    vbroadcastss ymm0, xmm0
    vmovups ymmword ptr [rsp + 912], ymm0
    xor r11d, r11d
    mov qword ptr [rsp - 128], r8
.L7:
    mov rbx, r11
    shl rbx, 4
    mov r12, rbx
    or r12, 16
    mov r14, rbx
    or r14, 32
    mov r10, rbx
    or r10, 48
    mov rdi, rbx
    or rdi, 64
    mov rax, rbx
    or rax, 80
    mov rcx, rbx
    or rcx, 96
    mov r8, rbx
    mov r15, r11
    movabs r13, 1152921504606846968
    and r15, r13
    or r8, 112
    shr r12, 4
    shr r14, 4
    shr r10, 4
    shr rdi, 4
    shr rax, 4
    shr rcx, 4
    lea r15, [r15 + 4*r15]
    shr r8, 4
    shl r15, 6
    lea rbp, [r12 + 4*r12]
    lea r12, [r14 + 4*r14]
    shl rbp, 6
    shl r12, 6
    lea r13, [r10 + 4*r10]
    lea r10, [rdi + 4*rdi]
    shl r10, 6
    lea rax, [rax + 4*rax]
    shl rax, 6
    lea rdi, [rcx + 4*rcx]
    shl rdi, 6
    mov rcx, qword ptr [rsp - 128]
    add r15, rcx
    add rbp, rcx
    add r12, rcx
    add r10, rcx
    add rax, rcx
    mov r14, r11
    shl r14, 6
    add rdi, rcx
    vmovss xmm0, dword ptr [r10 + 4*rbx + 256]
    vmovss xmm1, dword ptr [r14 + r15]
    vinsertps xmm0, xmm0, dword ptr [rax + 4*rbx + 320], 16
    vmovss xmm2, dword ptr [r14 + r15 + 4]
    vmovss xmm4, dword ptr [r14 + r15 + 8]
    vinsertps xmm7, xmm1, dword ptr [rbp + 4*rbx + 64], 16
    vmovss xmm1, dword ptr [r10 + 4*rbx + 260]
    vmovss xmm5, dword ptr [r10 + 4*rbx + 264]
    vinsertps xmm3, xmm1, dword ptr [rax + 4*rbx + 324], 16
    vinsertps xmm1, xmm2, dword ptr [rbp + 4*rbx + 68], 16
    vinsertps xmm6, xmm5, dword ptr [rax + 4*rbx + 328], 16
    vmovss xmm8, dword ptr [r14 + r15 + 12]
    vinsertps xmm5, xmm4, dword ptr [rbp + 4*rbx + 72], 16
    vmovss xmm2, dword ptr [r10 + 4*rbx + 268]
    vinsertps xmm2, xmm2, dword ptr [rax + 4*rbx + 332], 16
    vinsertps xmm0, xmm0, dword ptr [rdi + 4*rbx + 384], 32
    vinsertps xmm8, xmm8, dword ptr [rbp + 4*rbx + 76], 16
    vinsertps xmm4, xmm7, dword ptr [r12 + 4*rbx + 128], 32
    shl r13, 6
    vmovss xmm9, dword ptr [r10 + 4*rbx + 512]
    vinsertps xmm11, xmm3, dword ptr [rdi + 4*rbx + 388], 32
    vinsertps xmm3, xmm9, dword ptr [rax + 4*rbx + 576], 16
    vinsertps xmm9, xmm1, dword ptr [r12 + 4*rbx + 132], 32
    lea r8, [r8 + 4*r8]
    vmovss xmm1, dword ptr [r14 + r15 + 256]
    vinsertps xmm15, xmm6, dword ptr [rdi + 4*rbx + 392], 32
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*rbx + 320], 16
    vinsertps xmm14, xmm5, dword ptr [r12 + 4*rbx + 136], 32
    shl r8, 6
    vmovss xmm5, dword ptr [r10 + 4*rbx + 516]
    vinsertps xmm6, xmm2, dword ptr [rdi + 4*rbx + 396], 32
    vinsertps xmm2, xmm5, dword ptr [rax + 4*rbx + 580], 16
    vinsertps xmm8, xmm8, dword ptr [r12 + 4*rbx + 140], 32
    vmovss xmm5, dword ptr [r10 + 4*rbx + 520]
    vmovss xmm10, dword ptr [r14 + r15 + 260]
    vinsertps xmm12, xmm3, dword ptr [rdi + 4*rbx + 640], 32
    vinsertps xmm10, xmm10, dword ptr [rbp + 4*rbx + 324], 16
    vinsertps xmm13, xmm1, dword ptr [r12 + 4*rbx + 384], 32
    vinsertps xmm1, xmm5, dword ptr [rax + 4*rbx + 584], 16
    vinsertps xmm3, xmm2, dword ptr [rdi + 4*rbx + 644], 32
    add r13, rcx
    vmovss xmm2, dword ptr [r14 + r15 + 264]
    vinsertps xmm5, xmm10, dword ptr [r12 + 4*rbx + 388], 32
    vmovaps xmmword ptr [rsp + 848], xmm5
    vinsertps xmm2, xmm2, dword ptr [rbp + 4*rbx + 328], 16
    vinsertps xmm1, xmm1, dword ptr [rdi + 4*rbx + 648], 32
    vmovaps xmmword ptr [rsp + 880], xmm1
    add r8, rcx
    vmovss xmm5, dword ptr [r10 + 4*rbx + 524]
    vinsertps xmm10, xmm2, dword ptr [r12 + 4*rbx + 392], 32
    vinsertps xmm5, xmm5, dword ptr [rax + 4*rbx + 588], 16
    vinsertps xmm0, xmm0, dword ptr [r8 + 4*rbx + 448], 48
    vinsertps xmm5, xmm5, dword ptr [rdi + 4*rbx + 652], 32
    vinsertps xmm7, xmm4, dword ptr [r13 + 4*rbx + 192], 48
    vmovss xmm1, dword ptr [r14 + r15 + 268]
    vinsertps xmm4, xmm11, dword ptr [r8 + 4*rbx + 452], 48
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*rbx + 332], 16
    vinsertps xmm9, xmm9, dword ptr [r13 + 4*rbx + 196], 48
    vinsertps xmm11, xmm1, dword ptr [r12 + 4*rbx + 396], 32
    vinsertps xmm2, xmm15, dword ptr [r8 + 4*rbx + 456], 48
    vinsertf128 ymm0, ymm7, xmm0, 1
    vmovups ymmword ptr [rsp + 560], ymm0
    vmovss xmm0, dword ptr [r10 + 4*rbx + 576]
    vinsertps xmm14, xmm14, dword ptr [r13 + 4*rbx + 200], 48
    vinsertps xmm0, xmm0, dword ptr [rax + 4*rbx + 640], 16
    vinsertps xmm1, xmm6, dword ptr [r8 + 4*rbx + 460], 48
    vinsertps xmm7, xmm0, dword ptr [rdi + 4*rbx + 704], 32
    vinsertps xmm8, xmm8, dword ptr [r13 + 4*rbx + 204], 48
    vinsertf128 ymm6, ymm9, xmm4, 1
    vmovss xmm0, dword ptr [r14 + r15 + 320]
    vinsertps xmm9, xmm12, dword ptr [r8 + 4*rbx + 704], 48
    vinsertps xmm0, xmm0, dword ptr [rbp + 4*rbx + 384], 16
    vinsertps xmm12, xmm13, dword ptr [r13 + 4*rbx + 448], 48
    vinsertf128 ymm4, ymm14, xmm2, 1
    vinsertps xmm0, xmm0, dword ptr [r12 + 4*rbx + 448], 32
    vinsertf128 ymm1, ymm8, xmm1, 1
    vmovups ymmword ptr [rsp + 528], ymm1
    vmovss xmm1, dword ptr [r10 + 4*rbx + 580]
    vinsertps xmm1, xmm1, dword ptr [rax + 4*rbx + 644], 16
    vinsertf128 ymm8, ymm12, xmm9, 1
    vmovss xmm2, dword ptr [r10 + 4*rbx + 584]
    vmovss xmm9, dword ptr [r14 + r15 + 324]
    vinsertps xmm13, xmm1, dword ptr [rdi + 4*rbx + 708], 32
    vinsertps xmm1, xmm9, dword ptr [rbp + 4*rbx + 388], 16
    vinsertps xmm14, xmm1, dword ptr [r12 + 4*rbx + 452], 32
    vinsertps xmm1, xmm2, dword ptr [rax + 4*rbx + 648], 16
    vinsertps xmm2, xmm3, dword ptr [r8 + 4*rbx + 708], 48
    vinsertps xmm3, xmm1, dword ptr [rdi + 4*rbx + 712], 32
    vmovaps xmm1, xmmword ptr [rsp + 848]
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*rbx + 452], 48
    vinsertf128 ymm12, ymm1, xmm2, 1
    vmovss xmm1, dword ptr [r14 + r15 + 328]
    vmovaps xmm2, xmmword ptr [rsp + 880]
    vinsertps xmm2, xmm2, dword ptr [r8 + 4*rbx + 712], 48
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*rbx + 392], 16
    vinsertps xmm9, xmm10, dword ptr [r13 + 4*rbx + 456], 48
    vinsertf128 ymm10, ymm9, xmm2, 1
    vmovss xmm9, dword ptr [r10 + 4*rbx + 588]
    vinsertps xmm2, xmm1, dword ptr [r12 + 4*rbx + 456], 32
    vinsertps xmm1, xmm9, dword ptr [rax + 4*rbx + 652], 16
    vinsertps xmm9, xmm5, dword ptr [r8 + 4*rbx + 716], 48
    vinsertps xmm5, xmm1, dword ptr [rdi + 4*rbx + 716], 32
    vinsertps xmm1, xmm11, dword ptr [r13 + 4*rbx + 460], 48
    vinsertf128 ymm1, ymm1, xmm9, 1
    vmovss xmm9, dword ptr [r14 + r15 + 332]
    vinsertps xmm7, xmm7, dword ptr [r8 + 4*rbx + 768], 48
    vinsertps xmm9, xmm9, dword ptr [rbp + 4*rbx + 396], 16
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*rbx + 512], 48
    vinsertf128 ymm7, ymm0, xmm7, 1
    vmovss xmm0, dword ptr [rsi + 4*rbx + 256]
    vinsertps xmm11, xmm9, dword ptr [r12 + 4*rbx + 460], 32
    vinsertps xmm0, xmm0, dword ptr [rsi + 4*rbx + 320], 16
    vinsertps xmm9, xmm13, dword ptr [r8 + 4*rbx + 772], 48
    vinsertps xmm0, xmm0, dword ptr [rsi + 4*rbx + 384], 32
    vinsertps xmm13, xmm14, dword ptr [r13 + 4*rbx + 516], 48
    vinsertps xmm0, xmm0, dword ptr [rsi + 4*rbx + 448], 48
    vinsertps xmm3, xmm3, dword ptr [r8 + 4*rbx + 776], 48
    vinsertf128 ymm9, ymm13, xmm9, 1
    vmovss xmm13, dword ptr [rsi + r14]
    vinsertps xmm2, xmm2, dword ptr [r13 + 4*rbx + 520], 48
    vinsertps xmm13, xmm13, dword ptr [rsi + 4*rbx + 64], 16
    vinsertps xmm14, xmm5, dword ptr [r8 + 4*rbx + 780], 48
    vinsertps xmm13, xmm13, dword ptr [rsi + 4*rbx + 128], 32
    vinsertps xmm11, xmm11, dword ptr [r13 + 4*rbx + 524], 48
    vinsertf128 ymm5, ymm2, xmm3, 1
    vinsertps xmm2, xmm13, dword ptr [rsi + 4*rbx + 192], 48
    vinsertf128 ymm3, ymm11, xmm14, 1
    vinsertf128 ymm0, ymm2, xmm0, 1
    vmovups ymmword ptr [rsp + 1104], ymm0
    vmovups ymm15, ymmword ptr [rsp + 912]
    vaddps ymm2, ymm15, ymmword ptr [rsp + 560]
    vmovups ymmword ptr [rsp + 1504], ymm2
    vaddps ymm0, ymm0, ymm2
    vbroadcastss ymm13, dword ptr [rip + .K3f800000]
    vminps ymm0, ymm0, ymm13
    vminps ymm0, ymm0, ymm8
    vsubps ymm2, ymm13, ymm0
    vaddps ymm11, ymm13, ymm0
    vmulps ymm2, ymm11, ymm2
    vxorps xmm14, xmm14, xmm14
    vmaxps ymm2, ymm2, ymm14
    vsqrtps ymm2, ymm2
    vmovss xmm11, dword ptr [rsi + 4*rbx + 260]
    vmulps ymm7, ymm7, ymm2
    vmovss xmm2, dword ptr [rsi + 4*rbx + 264]
    vfmadd231ps ymm7, ymm0, ymm8
    vmovups ymmword ptr [rsp + 560], ymm7
    vmovss xmm0, dword ptr [rsi + 4*rbx + 268]
    vmovss xmm7, dword ptr [rsi + r14 + 4]
    vinsertps xmm8, xmm11, dword ptr [rsi + 4*rbx + 324], 16
    vinsertps xmm7, xmm7, dword ptr [rsi + 4*rbx + 68], 16
    vinsertps xmm8, xmm8, dword ptr [rsi + 4*rbx + 388], 32
    vinsertps xmm7, xmm7, dword ptr [rsi + 4*rbx + 132], 32
    vinsertps xmm8, xmm8, dword ptr [rsi + 4*rbx + 452], 48
    vinsertps xmm7, xmm7, dword ptr [rsi + 4*rbx + 196], 48
    vinsertf128 ymm8, ymm7, xmm8, 1
    vmovups ymmword ptr [rsp + 496], ymm8
    vmovss xmm7, dword ptr [rsi + r14 + 8]
    vinsertps xmm2, xmm2, dword ptr [rsi + 4*rbx + 328], 16
    vinsertps xmm2, xmm2, dword ptr [rsi + 4*rbx + 392], 32
    vinsertps xmm7, xmm7, dword ptr [rsi + 4*rbx + 72], 16
    vinsertps xmm2, xmm2, dword ptr [rsi + 4*rbx + 456], 48
    vinsertps xmm7, xmm7, dword ptr [rsi + 4*rbx + 136], 32
    vinsertps xmm7, xmm7, dword ptr [rsi + 4*rbx + 200], 48
    vinsertps xmm0, xmm0, dword ptr [rsi + 4*rbx + 332], 16
    vaddps ymm6, ymm15, ymm6
    vmovups ymmword ptr [rsp + 112], ymm6
    vaddps ymm6, ymm8, ymm6
    vminps ymm6, ymm6, ymm13
    vminps ymm6, ymm6, ymm12
    vsubps ymm8, ymm13, ymm6
    vaddps ymm11, ymm13, ymm6
    vmulps ymm8, ymm8, ymm11
    vinsertps xmm0, xmm0, dword ptr [rsi + 4*rbx + 396], 32
    vmovss xmm11, dword ptr [rsi + r14 + 12]
    vinsertps xmm11, xmm11, dword ptr [rsi + 4*rbx + 76], 16
    vinsertps xmm0, xmm0, dword ptr [rsi + 4*rbx + 460], 48
    vinsertps xmm11, xmm11, dword ptr [rsi + 4*rbx + 140], 32
    vinsertps xmm11, xmm11, dword ptr [rsi + 4*rbx + 204], 48
    vmaxps ymm8, ymm8, ymm14
    vsqrtps ymm8, ymm8
    vinsertf128 ymm2, ymm7, xmm2, 1
    vmovups ymmword ptr [rsp + 208], ymm2
    vinsertf128 ymm7, ymm11, xmm0, 1
    vmovups ymmword ptr [rsp + 816], ymm7
    vmulps ymm0, ymm9, ymm8
    vaddps ymm4, ymm15, ymm4
    vmovups ymmword ptr [rsp + 784], ymm4
    vfmadd231ps ymm0, ymm6, ymm12
    vmovups ymmword ptr [rsp + 1136], ymm0
    vaddps ymm0, ymm2, ymm4
    vminps ymm0, ymm0, ymm13
    vminps ymm0, ymm0, ymm10
    vsubps ymm2, ymm13, ymm0
    vaddps ymm4, ymm13, ymm0
    vmulps ymm2, ymm2, ymm4
    vaddps ymm4, ymm15, ymmword ptr [rsp + 528]
    vmovups ymmword ptr [rsp + 1440], ymm4
    vmaxps ymm2, ymm2, ymm14
    vsqrtps ymm2, ymm2
    vmulps ymm5, ymm5, ymm2
    vaddps ymm2, ymm7, ymm4
    vminps ymm2, ymm2, ymm13
    vminps ymm2, ymm2, ymm1
    vfmadd231ps ymm5, ymm0, ymm10
    vmovups ymmword ptr [rsp + 688], ymm5
    vsubps ymm0, ymm13, ymm2
    vaddps ymm4, ymm13, ymm2
    vmulps ymm0, ymm0, ymm4
    vmovss xmm4, dword ptr [r10 + 4*rbx + 272]
    vinsertps xmm4, xmm4, dword ptr [rax + 4*rbx + 336], 16
    vmovss xmm5, dword ptr [r14 + r15 + 16]
    vinsertps xmm5, xmm5, dword ptr [rbp + 4*rbx + 80], 16
    vinsertps xmm4, xmm4, dword ptr [rdi + 4*rbx + 400], 32
    vmaxps ymm0, ymm0, ymm14
    vsqrtps ymm0, ymm0
    vmulps ymm6, ymm3, ymm0
    vinsertps xmm0, xmm5, dword ptr [r12 + 4*rbx + 144], 32
    vmovss xmm3, dword ptr [r10 + 4*rbx + 528]
    vinsertps xmm3, xmm3, dword ptr [rax + 4*rbx + 592], 16
    vinsertps xmm3, xmm3, dword ptr [rdi + 4*rbx + 656], 32
    vfmadd231ps ymm6, ymm2, ymm1
    vmovups ymmword ptr [rsp + 656], ymm6
    vmovss xmm1, dword ptr [r14 + r15 + 272]
    vinsertps xmm2, xmm4, dword ptr [r8 + 4*rbx + 464], 48
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*rbx + 336], 16
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*rbx + 208], 48
    vinsertf128 ymm2, ymm0, xmm2, 1
    vmovss xmm0, dword ptr [r10 + 4*rbx + 592]
    vinsertps xmm1, xmm1, dword ptr [r12 + 4*rbx + 400], 32
    vinsertps xmm0, xmm0, dword ptr [rax + 4*rbx + 656], 16
    vinsertps xmm4, xmm0, dword ptr [rdi + 4*rbx + 720], 32
    vmovss xmm0, dword ptr [r14 + r15 + 336]
    vinsertps xmm5, xmm0, dword ptr [rbp + 4*rbx + 400], 16
    vmovss xmm0, dword ptr [rsi + 4*rbx + 272]
    vinsertps xmm0, xmm0, dword ptr [rsi + 4*rbx + 336], 16
    vinsertps xmm3, xmm3, dword ptr [r8 + 4*rbx + 720], 48
    vinsertps xmm6, xmm0, dword ptr [rsi + 4*rbx + 400], 32
    vinsertps xmm0, xmm1, dword ptr [r13 + 4*rbx + 464], 48
    vinsertf128 ymm0, ymm0, xmm3, 1
    vinsertps xmm1, xmm6, dword ptr [rsi + 4*rbx + 464], 48
    vmovss xmm3, dword ptr [rsi + r14 + 16]
    vinsertps xmm3, xmm3, dword ptr [rsi + 4*rbx + 80], 16
    vinsertps xmm5, xmm5, dword ptr [r12 + 4*rbx + 464], 32
    vinsertps xmm3, xmm3, dword ptr [rsi + 4*rbx + 144], 32
    vinsertps xmm4, xmm4, dword ptr [r8 + 4*rbx + 784], 48
    vinsertps xmm3, xmm3, dword ptr [rsi + 4*rbx + 208], 48
    vinsertps xmm5, xmm5, dword ptr [r13 + 4*rbx + 528], 48
    vinsertf128 ymm4, ymm5, xmm4, 1
    vmovss xmm5, dword ptr [r10 + 4*rbx + 276]
    vinsertps xmm5, xmm5, dword ptr [rax + 4*rbx + 340], 16
    vinsertf128 ymm6, ymm3, xmm1, 1
    vmovups ymmword ptr [rsp + 144], ymm6
    vinsertps xmm1, xmm5, dword ptr [rdi + 4*rbx + 404], 32
    vmovss xmm3, dword ptr [r14 + r15 + 20]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*rbx + 84], 16
    vaddps ymm2, ymm15, ymm2
    vmovups ymmword ptr [rsp + 176], ymm2
    vaddps ymm2, ymm6, ymm2
    vminps ymm2, ymm2, ymm13
    vminps ymm2, ymm2, ymm0
    vsubps ymm5, ymm13, ymm2
    vaddps ymm6, ymm13, ymm2
    vmulps ymm5, ymm5, ymm6
    vinsertps xmm3, xmm3, dword ptr [r12 + 4*rbx + 148], 32
    vmovss xmm6, dword ptr [r10 + 4*rbx + 532]
    vinsertps xmm6, xmm6, dword ptr [rax + 4*rbx + 596], 16
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 468], 48
    vmaxps ymm5, ymm5, ymm14
    vsqrtps ymm5, ymm5
    vmulps ymm7, ymm4, ymm5
    vinsertps xmm4, xmm6, dword ptr [rdi + 4*rbx + 660], 32
    vmovss xmm5, dword ptr [r14 + r15 + 276]
    vinsertps xmm5, xmm5, dword ptr [rbp + 4*rbx + 340], 16
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*rbx + 212], 48
    vfmadd231ps ymm7, ymm2, ymm0
    vmovups ymmword ptr [rsp + 1408], ymm7
    vinsertps xmm0, xmm5, dword ptr [r12 + 4*rbx + 404], 32
    vmovss xmm2, dword ptr [r10 + 4*rbx + 596]
    vinsertps xmm2, xmm2, dword ptr [rax + 4*rbx + 660], 16
    vinsertps xmm4, xmm4, dword ptr [r8 + 4*rbx + 724], 48
    vinsertf128 ymm1, ymm3, xmm1, 1
    vinsertps xmm2, xmm2, dword ptr [rdi + 4*rbx + 724], 32
    vmovss xmm3, dword ptr [r14 + r15 + 340]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*rbx + 404], 16
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*rbx + 468], 48
    vinsertps xmm3, xmm3, dword ptr [r12 + 4*rbx + 468], 32
    vinsertps xmm2, xmm2, dword ptr [r8 + 4*rbx + 788], 48
    vinsertf128 ymm0, ymm0, xmm4, 1
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*rbx + 532], 48
    vinsertf128 ymm2, ymm3, xmm2, 1
    vmovss xmm3, dword ptr [rsi + 4*rbx + 276]
    vinsertps xmm3, xmm3, dword ptr [rsi + 4*rbx + 340], 16
    vmovss xmm4, dword ptr [rsi + r14 + 20]
    vinsertps xmm4, xmm4, dword ptr [rsi + 4*rbx + 84], 16
    vinsertps xmm3, xmm3, dword ptr [rsi + 4*rbx + 404], 32
    vinsertps xmm4, xmm4, dword ptr [rsi + 4*rbx + 148], 32
    vinsertps xmm3, xmm3, dword ptr [rsi + 4*rbx + 468], 48
    vinsertps xmm4, xmm4, dword ptr [rsi + 4*rbx + 212], 48
    vinsertf128 ymm4, ymm4, xmm3, 1
    vmovups ymmword ptr [rsp + 80], ymm4
    vmovss xmm3, dword ptr [r10 + 4*rbx + 280]
    vinsertps xmm3, xmm3, dword ptr [rax + 4*rbx + 344], 16
    vaddps ymm1, ymm15, ymm1
    vmovups ymmword ptr [rsp + 336], ymm1
    vaddps ymm1, ymm4, ymm1
    vminps ymm1, ymm1, ymm13
    vminps ymm1, ymm1, ymm0
    vsubps ymm4, ymm13, ymm1
    vaddps ymm5, ymm13, ymm1
    vmulps ymm4, ymm4, ymm5
    vinsertps xmm3, xmm3, dword ptr [rdi + 4*rbx + 408], 32
    vmovss xmm5, dword ptr [r14 + r15 + 24]
    vinsertps xmm5, xmm5, dword ptr [rbp + 4*rbx + 88], 16
    vinsertps xmm5, xmm5, dword ptr [r12 + 4*rbx + 152], 32
    vmovss xmm6, dword ptr [r10 + 4*rbx + 536]
    vinsertps xmm6, xmm6, dword ptr [rax + 4*rbx + 600], 16
    vmovss xmm7, dword ptr [r14 + r15 + 280]
    vinsertps xmm7, xmm7, dword ptr [rbp + 4*rbx + 344], 16
    vinsertps xmm6, xmm6, dword ptr [rdi + 4*rbx + 664], 32
    vmaxps ymm4, ymm4, ymm14
    vsqrtps ymm4, ymm4
    vmulps ymm8, ymm2, ymm4
    vinsertps xmm2, xmm7, dword ptr [r12 + 4*rbx + 408], 32
    vmovss xmm4, dword ptr [r10 + 4*rbx + 600]
    vinsertps xmm4, xmm4, dword ptr [rax + 4*rbx + 664], 16
    vinsertps xmm3, xmm3, dword ptr [r8 + 4*rbx + 472], 48
    vfmadd231ps ymm8, ymm1, ymm0
    vmovups ymmword ptr [rsp + 976], ymm8
    vinsertps xmm1, xmm4, dword ptr [rdi + 4*rbx + 728], 32
    vmovss xmm0, dword ptr [r14 + r15 + 344]
    vinsertps xmm0, xmm0, dword ptr [rbp + 4*rbx + 408], 16
    vinsertps xmm4, xmm5, dword ptr [r13 + 4*rbx + 216], 48
    vinsertf128 ymm3, ymm4, xmm3, 1
    vinsertps xmm4, xmm0, dword ptr [r12 + 4*rbx + 472], 32
    vmovss xmm0, dword ptr [rsi + 4*rbx + 280]
    vinsertps xmm0, xmm0, dword ptr [rsi + 4*rbx + 344], 16
    vinsertps xmm5, xmm6, dword ptr [r8 + 4*rbx + 728], 48
    vinsertps xmm6, xmm0, dword ptr [rsi + 4*rbx + 408], 32
    vinsertps xmm0, xmm2, dword ptr [r13 + 4*rbx + 472], 48
    vinsertf128 ymm0, ymm0, xmm5, 1
    vinsertps xmm2, xmm6, dword ptr [rsi + 4*rbx + 472], 48
    vmovss xmm5, dword ptr [rsi + r14 + 24]
    vinsertps xmm5, xmm5, dword ptr [rsi + 4*rbx + 88], 16
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 792], 48
    vinsertps xmm5, xmm5, dword ptr [rsi + 4*rbx + 152], 32
    vinsertps xmm4, xmm4, dword ptr [r13 + 4*rbx + 536], 48
    vinsertf128 ymm1, ymm4, xmm1, 1
    vmovss xmm4, dword ptr [r10 + 4*rbx + 284]
    vinsertps xmm4, xmm4, dword ptr [rax + 4*rbx + 348], 16
    vinsertps xmm5, xmm5, dword ptr [rsi + 4*rbx + 216], 48
    vinsertps xmm4, xmm4, dword ptr [rdi + 4*rbx + 412], 32
    vinsertf128 ymm5, ymm5, xmm2, 1
    vmovups ymmword ptr [rsp + 464], ymm5
    vinsertps xmm2, xmm4, dword ptr [r8 + 4*rbx + 476], 48
    vmovss xmm4, dword ptr [r14 + r15 + 28]
    vinsertps xmm4, xmm4, dword ptr [rbp + 4*rbx + 92], 16
    vaddps ymm3, ymm15, ymm3
    vmovups ymmword ptr [rsp + 48], ymm3
    vaddps ymm3, ymm5, ymm3
    vminps ymm3, ymm3, ymm13
    vminps ymm3, ymm3, ymm0
    vsubps ymm5, ymm13, ymm3
    vaddps ymm6, ymm13, ymm3
    vmulps ymm5, ymm5, ymm6
    vinsertps xmm4, xmm4, dword ptr [r12 + 4*rbx + 156], 32
    vmovss xmm6, dword ptr [r10 + 4*rbx + 540]
    vinsertps xmm6, xmm6, dword ptr [rax + 4*rbx + 604], 16
    vinsertps xmm4, xmm4, dword ptr [r13 + 4*rbx + 220], 48
    vmaxps ymm5, ymm5, ymm14
    vsqrtps ymm5, ymm5
    vmulps ymm7, ymm1, ymm5
    vinsertps xmm1, xmm6, dword ptr [rdi + 4*rbx + 668], 32
    vmovss xmm5, dword ptr [r14 + r15 + 284]
    vinsertps xmm5, xmm5, dword ptr [rbp + 4*rbx + 348], 16
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 732], 48
    vfmadd231ps ymm7, ymm3, ymm0
    vmovups ymmword ptr [rsp + 528], ymm7
    vinsertps xmm0, xmm5, dword ptr [r12 + 4*rbx + 412], 32
    vmovss xmm3, dword ptr [r10 + 4*rbx + 604]
    vinsertps xmm3, xmm3, dword ptr [rax + 4*rbx + 668], 16
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*rbx + 476], 48
    vinsertf128 ymm2, ymm4, xmm2, 1
    vinsertps xmm3, xmm3, dword ptr [rdi + 4*rbx + 732], 32
    vmovss xmm4, dword ptr [r14 + r15 + 348]
    vinsertps xmm4, xmm4, dword ptr [rbp + 4*rbx + 412], 16
    vinsertps xmm3, xmm3, dword ptr [r8 + 4*rbx + 796], 48
    vinsertf128 ymm0, ymm0, xmm1, 1
    vinsertps xmm1, xmm4, dword ptr [r12 + 4*rbx + 476], 32
    vmovss xmm4, dword ptr [rsi + 4*rbx + 284]
    vinsertps xmm4, xmm4, dword ptr [rsi + 4*rbx + 348], 16
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*rbx + 540], 48
    vinsertf128 ymm1, ymm1, xmm3, 1
    vinsertps xmm3, xmm4, dword ptr [rsi + 4*rbx + 412], 32
    vmovss xmm4, dword ptr [rsi + r14 + 28]
    vinsertps xmm4, xmm4, dword ptr [rsi + 4*rbx + 92], 16
    vinsertps xmm3, xmm3, dword ptr [rsi + 4*rbx + 476], 48
    vinsertps xmm4, xmm4, dword ptr [rsi + 4*rbx + 156], 32
    vinsertps xmm4, xmm4, dword ptr [rsi + 4*rbx + 220], 48
    vinsertf128 ymm3, ymm4, xmm3, 1
    vmovups ymmword ptr [rsp + 304], ymm3
    vaddps ymm2, ymm15, ymm2
    vmovups ymmword ptr [rsp + 16], ymm2
    vaddps ymm2, ymm3, ymm2
    vminps ymm2, ymm2, ymm13
    vminps ymm2, ymm2, ymm0
    vsubps ymm3, ymm13, ymm2
    vaddps ymm4, ymm13, ymm2
    vmulps ymm3, ymm3, ymm4
    vmovss xmm4, dword ptr [r10 + 4*rbx + 288]
    vinsertps xmm4, xmm4, dword ptr [rax + 4*rbx + 352], 16
    vmovss xmm5, dword ptr [r14 + r15 + 32]
    vinsertps xmm5, xmm5, dword ptr [rbp + 4*rbx + 96], 16
    vinsertps xmm4, xmm4, dword ptr [rdi + 4*rbx + 416], 32
    vmaxps ymm3, ymm3, ymm14
    vsqrtps ymm3, ymm3
    vmulps ymm6, ymm1, ymm3
    vinsertps xmm1, xmm5, dword ptr [r12 + 4*rbx + 160], 32
    vmovss xmm3, dword ptr [r10 + 4*rbx + 544]
    vinsertps xmm3, xmm3, dword ptr [rax + 4*rbx + 608], 16
    vinsertps xmm4, xmm4, dword ptr [r8 + 4*rbx + 480], 48
    vfmadd231ps ymm6, ymm2, ymm0
    vmovups ymmword ptr [rsp + 880], ymm6
    vinsertps xmm0, xmm3, dword ptr [rdi + 4*rbx + 672], 32
    vmovss xmm2, dword ptr [r14 + r15 + 288]
    vinsertps xmm2, xmm2, dword ptr [rbp + 4*rbx + 352], 16
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*rbx + 224], 48
    vinsertf128 ymm1, ymm1, xmm4, 1
    vinsertps xmm2, xmm2, dword ptr [r12 + 4*rbx + 416], 32
    vmovss xmm3, dword ptr [r10 + 4*rbx + 608]
    vinsertps xmm3, xmm3, dword ptr [rax + 4*rbx + 672], 16
    vinsertps xmm3, xmm3, dword ptr [rdi + 4*rbx + 736], 32
    vmovss xmm4, dword ptr [r14 + r15 + 352]
    vinsertps xmm4, xmm4, dword ptr [rbp + 4*rbx + 416], 16
    vmovss xmm5, dword ptr [rsi + 4*rbx + 288]
    vinsertps xmm5, xmm5, dword ptr [rsi + 4*rbx + 352], 16
    vinsertps xmm0, xmm0, dword ptr [r8 + 4*rbx + 736], 48
    vinsertps xmm5, xmm5, dword ptr [rsi + 4*rbx + 416], 32
    vinsertps xmm2, xmm2, dword ptr [r13 + 4*rbx + 480], 48
    vinsertf128 ymm0, ymm2, xmm0, 1
    vinsertps xmm2, xmm5, dword ptr [rsi + 4*rbx + 480], 48
    vmovss xmm5, dword ptr [rsi + r14 + 32]
    vinsertps xmm5, xmm5, dword ptr [rsi + 4*rbx + 96], 16
    vinsertps xmm4, xmm4, dword ptr [r12 + 4*rbx + 480], 32
    vinsertps xmm5, xmm5, dword ptr [rsi + 4*rbx + 160], 32
    vinsertps xmm3, xmm3, dword ptr [r8 + 4*rbx + 800], 48
    vinsertps xmm5, xmm5, dword ptr [rsi + 4*rbx + 224], 48
    vinsertps xmm4, xmm4, dword ptr [r13 + 4*rbx + 544], 48
    vinsertf128 ymm3, ymm4, xmm3, 1
    vmovss xmm4, dword ptr [r10 + 4*rbx + 292]
    vinsertps xmm4, xmm4, dword ptr [rax + 4*rbx + 356], 16
    vinsertf128 ymm5, ymm5, xmm2, 1
    vmovups ymmword ptr [rsp + 432], ymm5
    vinsertps xmm2, xmm4, dword ptr [rdi + 4*rbx + 420], 32
    vmovss xmm4, dword ptr [r14 + r15 + 36]
    vinsertps xmm4, xmm4, dword ptr [rbp + 4*rbx + 100], 16
    vaddps ymm1, ymm15, ymm1
    vmovups ymmword ptr [rsp + 272], ymm1
    vaddps ymm1, ymm5, ymm1
    vminps ymm1, ymm1, ymm13
    vminps ymm1, ymm1, ymm0
    vsubps ymm5, ymm13, ymm1
    vaddps ymm6, ymm13, ymm1
    vmulps ymm5, ymm5, ymm6
    vinsertps xmm4, xmm4, dword ptr [r12 + 4*rbx + 164], 32
    vmovss xmm6, dword ptr [r10 + 4*rbx + 548]
    vinsertps xmm6, xmm6, dword ptr [rax + 4*rbx + 612], 16
    vinsertps xmm2, xmm2, dword ptr [r8 + 4*rbx + 484], 48
    vmaxps ymm5, ymm5, ymm14
    vsqrtps ymm5, ymm5
    vmulps ymm7, ymm3, ymm5
    vinsertps xmm3, xmm6, dword ptr [rdi + 4*rbx + 676], 32
    vmovss xmm5, dword ptr [r14 + r15 + 292]
    vinsertps xmm5, xmm5, dword ptr [rbp + 4*rbx + 356], 16
    vinsertps xmm4, xmm4, dword ptr [r13 + 4*rbx + 228], 48
    vfmadd231ps ymm7, ymm1, ymm0
    vmovups ymmword ptr [rsp + 848], ymm7
    vinsertps xmm0, xmm5, dword ptr [r12 + 4*rbx + 420], 32
    vmovss xmm1, dword ptr [r10 + 4*rbx + 612]
    vinsertps xmm1, xmm1, dword ptr [rax + 4*rbx + 676], 16
    vinsertps xmm3, xmm3, dword ptr [r8 + 4*rbx + 740], 48
    vinsertf128 ymm2, ymm4, xmm2, 1
    vinsertps xmm1, xmm1, dword ptr [rdi + 4*rbx + 740], 32
    vmovss xmm4, dword ptr [r14 + r15 + 356]
    vinsertps xmm4, xmm4, dword ptr [rbp + 4*rbx + 420], 16
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*rbx + 484], 48
    vinsertps xmm4, xmm4, dword ptr [r12 + 4*rbx + 484], 32
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 804], 48
    vinsertf128 ymm8, ymm0, xmm3, 1
    vinsertps xmm3, xmm4, dword ptr [r13 + 4*rbx + 548], 48
    vinsertf128 ymm1, ymm3, xmm1, 1
    vmovss xmm3, dword ptr [rsi + 4*rbx + 292]
    vinsertps xmm3, xmm3, dword ptr [rsi + 4*rbx + 356], 16
    vmovss xmm4, dword ptr [rsi + r14 + 36]
    vinsertps xmm4, xmm4, dword ptr [rsi + 4*rbx + 100], 16
    vinsertps xmm3, xmm3, dword ptr [rsi + 4*rbx + 420], 32
    vinsertps xmm4, xmm4, dword ptr [rsi + 4*rbx + 164], 32
    vinsertps xmm3, xmm3, dword ptr [rsi + 4*rbx + 484], 48
    vinsertps xmm4, xmm4, dword ptr [rsi + 4*rbx + 228], 48
    vinsertf128 ymm0, ymm4, xmm3, 1
    vmovups ymmword ptr [rsp - 16], ymm0
    vmovss xmm3, dword ptr [r10 + 4*rbx + 296]
    vinsertps xmm3, xmm3, dword ptr [rax + 4*rbx + 360], 16
    vaddps ymm2, ymm15, ymm2
    vmovups ymmword ptr [rsp + 400], ymm2
    vaddps ymm2, ymm0, ymm2
    vminps ymm2, ymm2, ymm13
    vminps ymm2, ymm2, ymm8
    vsubps ymm4, ymm13, ymm2
    vaddps ymm5, ymm13, ymm2
    vmulps ymm4, ymm4, ymm5
    vinsertps xmm3, xmm3, dword ptr [rdi + 4*rbx + 424], 32
    vmovss xmm5, dword ptr [r14 + r15 + 40]
    vinsertps xmm5, xmm5, dword ptr [rbp + 4*rbx + 104], 16
    vinsertps xmm5, xmm5, dword ptr [r12 + 4*rbx + 168], 32
    vmovss xmm6, dword ptr [r10 + 4*rbx + 552]
    vinsertps xmm6, xmm6, dword ptr [rax + 4*rbx + 616], 16
    vmovss xmm7, dword ptr [r14 + r15 + 296]
    vinsertps xmm7, xmm7, dword ptr [rbp + 4*rbx + 360], 16
    vinsertps xmm6, xmm6, dword ptr [rdi + 4*rbx + 680], 32
    vmaxps ymm4, ymm4, ymm14
    vsqrtps ymm4, ymm4
    vmulps ymm0, ymm1, ymm4
    vinsertps xmm1, xmm7, dword ptr [r12 + 4*rbx + 424], 32
    vmovss xmm4, dword ptr [r10 + 4*rbx + 616]
    vinsertps xmm4, xmm4, dword ptr [rax + 4*rbx + 680], 16
    vinsertps xmm3, xmm3, dword ptr [r8 + 4*rbx + 488], 48
    vfmadd231ps ymm0, ymm2, ymm8
    vmovups ymmword ptr [rsp + 1632], ymm0
    vinsertps xmm2, xmm4, dword ptr [rdi + 4*rbx + 744], 32
    vmovss xmm0, dword ptr [r14 + r15 + 360]
    vinsertps xmm0, xmm0, dword ptr [rbp + 4*rbx + 424], 16
    vinsertps xmm4, xmm5, dword ptr [r13 + 4*rbx + 232], 48
    vinsertf128 ymm3, ymm4, xmm3, 1
    vinsertps xmm4, xmm0, dword ptr [r12 + 4*rbx + 488], 32
    vmovss xmm0, dword ptr [rsi + 4*rbx + 296]
    vinsertps xmm0, xmm0, dword ptr [rsi + 4*rbx + 360], 16
    vinsertps xmm5, xmm6, dword ptr [r8 + 4*rbx + 744], 48
    vinsertps xmm6, xmm0, dword ptr [rsi + 4*rbx + 424], 32
    vinsertps xmm0, xmm1, dword ptr [r13 + 4*rbx + 488], 48
    vinsertf128 ymm0, ymm0, xmm5, 1
    vinsertps xmm1, xmm6, dword ptr [rsi + 4*rbx + 488], 48
    vmovss xmm5, dword ptr [rsi + r14 + 40]
    vinsertps xmm5, xmm5, dword ptr [rsi + 4*rbx + 104], 16
    vinsertps xmm2, xmm2, dword ptr [r8 + 4*rbx + 808], 48
    vinsertps xmm5, xmm5, dword ptr [rsi + 4*rbx + 168], 32
    vinsertps xmm4, xmm4, dword ptr [r13 + 4*rbx + 552], 48
    vinsertf128 ymm2, ymm4, xmm2, 1
    vmovss xmm4, dword ptr [r10 + 4*rbx + 300]
    vinsertps xmm4, xmm4, dword ptr [rax + 4*rbx + 364], 16
    vinsertps xmm5, xmm5, dword ptr [rsi + 4*rbx + 232], 48
    vinsertps xmm4, xmm4, dword ptr [rdi + 4*rbx + 428], 32
    vinsertf128 ymm5, ymm5, xmm1, 1
    vmovups ymmword ptr [rsp - 80], ymm5
    vinsertps xmm1, xmm4, dword ptr [r8 + 4*rbx + 492], 48
    vmovss xmm4, dword ptr [r14 + r15 + 44]
    vinsertps xmm4, xmm4, dword ptr [rbp + 4*rbx + 108], 16
    vaddps ymm3, ymm15, ymm3
    vmovups ymmword ptr [rsp - 48], ymm3
    vaddps ymm3, ymm5, ymm3
    vminps ymm3, ymm3, ymm13
    vminps ymm3, ymm3, ymm0
    vsubps ymm5, ymm13, ymm3
    vaddps ymm6, ymm13, ymm3
    vmulps ymm5, ymm5, ymm6
    vinsertps xmm4, xmm4, dword ptr [r12 + 4*rbx + 172], 32
    vmovss xmm6, dword ptr [r10 + 4*rbx + 556]
    vinsertps xmm6, xmm6, dword ptr [rax + 4*rbx + 620], 16
    vinsertps xmm4, xmm4, dword ptr [r13 + 4*rbx + 236], 48
    vmaxps ymm5, ymm5, ymm14
    vsqrtps ymm5, ymm5
    vmulps ymm7, ymm2, ymm5
    vinsertps xmm2, xmm6, dword ptr [rdi + 4*rbx + 684], 32
    vmovss xmm5, dword ptr [r14 + r15 + 300]
    vinsertps xmm5, xmm5, dword ptr [rbp + 4*rbx + 364], 16
    vinsertps xmm2, xmm2, dword ptr [r8 + 4*rbx + 748], 48
    vfmadd231ps ymm7, ymm3, ymm0
    vmovups ymmword ptr [rsp + 1600], ymm7
    vinsertps xmm0, xmm5, dword ptr [r12 + 4*rbx + 428], 32
    vmovss xmm3, dword ptr [r10 + 4*rbx + 620]
    vinsertps xmm3, xmm3, dword ptr [rax + 4*rbx + 684], 16
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*rbx + 492], 48
    vinsertf128 ymm1, ymm4, xmm1, 1
    vinsertps xmm3, xmm3, dword ptr [rdi + 4*rbx + 748], 32
    vmovss xmm4, dword ptr [r14 + r15 + 364]
    vinsertps xmm4, xmm4, dword ptr [rbp + 4*rbx + 428], 16
    vinsertps xmm3, xmm3, dword ptr [r8 + 4*rbx + 812], 48
    vinsertf128 ymm0, ymm0, xmm2, 1
    vinsertps xmm2, xmm4, dword ptr [r12 + 4*rbx + 492], 32
    vmovss xmm4, dword ptr [rsi + 4*rbx + 300]
    vinsertps xmm4, xmm4, dword ptr [rsi + 4*rbx + 364], 16
    vinsertps xmm2, xmm2, dword ptr [r13 + 4*rbx + 556], 48
    vinsertf128 ymm2, ymm2, xmm3, 1
    vinsertps xmm3, xmm4, dword ptr [rsi + 4*rbx + 428], 32
    vmovss xmm4, dword ptr [rsi + r14 + 44]
    vinsertps xmm4, xmm4, dword ptr [rsi + 4*rbx + 108], 16
    vinsertps xmm3, xmm3, dword ptr [rsi + 4*rbx + 492], 48
    vinsertps xmm4, xmm4, dword ptr [rsi + 4*rbx + 172], 32
    vinsertps xmm4, xmm4, dword ptr [rsi + 4*rbx + 236], 48
    vinsertf128 ymm3, ymm4, xmm3, 1
    vmovups ymmword ptr [rsp + 240], ymm3
    vaddps ymm1, ymm15, ymm1
    vmovups ymmword ptr [rsp - 112], ymm1
    vaddps ymm1, ymm3, ymm1
    vminps ymm1, ymm1, ymm13
    vminps ymm1, ymm1, ymm0
    vsubps ymm3, ymm13, ymm1
    vaddps ymm4, ymm13, ymm1
    vmulps ymm3, ymm3, ymm4
    vmovss xmm4, dword ptr [r10 + 4*rbx + 304]
    vinsertps xmm4, xmm4, dword ptr [rax + 4*rbx + 368], 16
    vmovss xmm5, dword ptr [r14 + r15 + 48]
    vinsertps xmm5, xmm5, dword ptr [rbp + 4*rbx + 112], 16
    vinsertps xmm4, xmm4, dword ptr [rdi + 4*rbx + 432], 32
    vmaxps ymm3, ymm3, ymm14
    vsqrtps ymm3, ymm3
    vmulps ymm6, ymm2, ymm3
    vinsertps xmm2, xmm5, dword ptr [r12 + 4*rbx + 176], 32
    vmovss xmm3, dword ptr [r10 + 4*rbx + 560]
    vinsertps xmm3, xmm3, dword ptr [rax + 4*rbx + 624], 16
    vinsertps xmm4, xmm4, dword ptr [r8 + 4*rbx + 496], 48
    vfmadd231ps ymm6, ymm1, ymm0
    vmovups ymmword ptr [rsp + 1568], ymm6
    vinsertps xmm0, xmm3, dword ptr [rdi + 4*rbx + 688], 32
    vmovss xmm1, dword ptr [r14 + r15 + 304]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*rbx + 368], 16
    vinsertps xmm2, xmm2, dword ptr [r13 + 4*rbx + 240], 48
    vinsertf128 ymm2, ymm2, xmm4, 1
    vinsertps xmm1, xmm1, dword ptr [r12 + 4*rbx + 432], 32
    vmovss xmm3, dword ptr [r10 + 4*rbx + 624]
    vinsertps xmm3, xmm3, dword ptr [rax + 4*rbx + 688], 16
    vinsertps xmm3, xmm3, dword ptr [rdi + 4*rbx + 752], 32
    vmovss xmm4, dword ptr [r14 + r15 + 368]
    vinsertps xmm4, xmm4, dword ptr [rbp + 4*rbx + 432], 16
    vmovss xmm5, dword ptr [rsi + 4*rbx + 304]
    vinsertps xmm5, xmm5, dword ptr [rsi + 4*rbx + 368], 16
    vinsertps xmm0, xmm0, dword ptr [r8 + 4*rbx + 752], 48
    vinsertps xmm5, xmm5, dword ptr [rsi + 4*rbx + 432], 32
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*rbx + 496], 48
    vinsertf128 ymm0, ymm1, xmm0, 1
    vinsertps xmm1, xmm5, dword ptr [rsi + 4*rbx + 496], 48
    vmovss xmm5, dword ptr [rsi + r14 + 48]
    vinsertps xmm5, xmm5, dword ptr [rsi + 4*rbx + 112], 16
    vinsertps xmm4, xmm4, dword ptr [r12 + 4*rbx + 496], 32
    vinsertps xmm5, xmm5, dword ptr [rsi + 4*rbx + 176], 32
    vinsertps xmm3, xmm3, dword ptr [r8 + 4*rbx + 816], 48
    vinsertps xmm5, xmm5, dword ptr [rsi + 4*rbx + 240], 48
    vinsertps xmm4, xmm4, dword ptr [r13 + 4*rbx + 560], 48
    vinsertf128 ymm3, ymm4, xmm3, 1
    vmovss xmm4, dword ptr [r10 + 4*rbx + 308]
    vinsertps xmm4, xmm4, dword ptr [rax + 4*rbx + 372], 16
    vinsertf128 ymm5, ymm5, xmm1, 1
    vmovups ymmword ptr [rsp + 1072], ymm5
    vinsertps xmm1, xmm4, dword ptr [rdi + 4*rbx + 436], 32
    vmovss xmm4, dword ptr [r14 + r15 + 52]
    vinsertps xmm4, xmm4, dword ptr [rbp + 4*rbx + 116], 16
    vaddps ymm2, ymm15, ymm2
    vmovups ymmword ptr [rsp + 368], ymm2
    vaddps ymm2, ymm5, ymm2
    vminps ymm2, ymm2, ymm13
    vminps ymm2, ymm2, ymm0
    vsubps ymm5, ymm13, ymm2
    vaddps ymm6, ymm13, ymm2
    vmulps ymm5, ymm5, ymm6
    vinsertps xmm4, xmm4, dword ptr [r12 + 4*rbx + 180], 32
    vmovss xmm6, dword ptr [r10 + 4*rbx + 564]
    vinsertps xmm6, xmm6, dword ptr [rax + 4*rbx + 628], 16
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 500], 48
    vmaxps ymm5, ymm5, ymm14
    vsqrtps ymm5, ymm5
    vmulps ymm7, ymm3, ymm5
    vinsertps xmm3, xmm6, dword ptr [rdi + 4*rbx + 692], 32
    vmovss xmm5, dword ptr [r14 + r15 + 308]
    vinsertps xmm5, xmm5, dword ptr [rbp + 4*rbx + 372], 16
    vinsertps xmm4, xmm4, dword ptr [r13 + 4*rbx + 244], 48
    vfmadd231ps ymm7, ymm2, ymm0
    vmovups ymmword ptr [rsp + 1536], ymm7
    vinsertps xmm0, xmm5, dword ptr [r12 + 4*rbx + 436], 32
    vmovss xmm2, dword ptr [r10 + 4*rbx + 628]
    vinsertps xmm2, xmm2, dword ptr [rax + 4*rbx + 692], 16
    vinsertps xmm3, xmm3, dword ptr [r8 + 4*rbx + 756], 48
    vinsertf128 ymm1, ymm4, xmm1, 1
    vinsertps xmm2, xmm2, dword ptr [rdi + 4*rbx + 756], 32
    vmovss xmm4, dword ptr [r14 + r15 + 372]
    vinsertps xmm4, xmm4, dword ptr [rbp + 4*rbx + 436], 16
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*rbx + 500], 48
    vinsertps xmm4, xmm4, dword ptr [r12 + 4*rbx + 500], 32
    vinsertps xmm2, xmm2, dword ptr [r8 + 4*rbx + 820], 48
    vinsertf128 ymm0, ymm0, xmm3, 1
    vinsertps xmm3, xmm4, dword ptr [r13 + 4*rbx + 564], 48
    vinsertf128 ymm2, ymm3, xmm2, 1
    vmovss xmm3, dword ptr [rsi + 4*rbx + 308]
    vinsertps xmm3, xmm3, dword ptr [rsi + 4*rbx + 372], 16
    vmovss xmm4, dword ptr [rsi + r14 + 52]
    vinsertps xmm4, xmm4, dword ptr [rsi + 4*rbx + 116], 16
    vinsertps xmm3, xmm3, dword ptr [rsi + 4*rbx + 436], 32
    vinsertps xmm4, xmm4, dword ptr [rsi + 4*rbx + 180], 32
    vinsertps xmm3, xmm3, dword ptr [rsi + 4*rbx + 500], 48
    vinsertps xmm4, xmm4, dword ptr [rsi + 4*rbx + 244], 48
    vinsertf128 ymm4, ymm4, xmm3, 1
    vmovups ymmword ptr [rsp + 1008], ymm4
    vmovss xmm3, dword ptr [r10 + 4*rbx + 312]
    vinsertps xmm3, xmm3, dword ptr [rax + 4*rbx + 376], 16
    vaddps ymm1, ymm15, ymm1
    vmovups ymmword ptr [rsp + 1040], ymm1
    vaddps ymm1, ymm4, ymm1
    vminps ymm1, ymm1, ymm13
    vminps ymm1, ymm1, ymm0
    vsubps ymm4, ymm13, ymm1
    vaddps ymm5, ymm13, ymm1
    vmulps ymm4, ymm4, ymm5
    vinsertps xmm3, xmm3, dword ptr [rdi + 4*rbx + 440], 32
    vmovss xmm5, dword ptr [r14 + r15 + 56]
    vinsertps xmm5, xmm5, dword ptr [rbp + 4*rbx + 120], 16
    vinsertps xmm5, xmm5, dword ptr [r12 + 4*rbx + 184], 32
    vmovss xmm6, dword ptr [r10 + 4*rbx + 568]
    vinsertps xmm6, xmm6, dword ptr [rax + 4*rbx + 632], 16
    vmovss xmm7, dword ptr [r14 + r15 + 312]
    vinsertps xmm7, xmm7, dword ptr [rbp + 4*rbx + 376], 16
    vinsertps xmm6, xmm6, dword ptr [rdi + 4*rbx + 696], 32
    vmaxps ymm4, ymm4, ymm14
    vsqrtps ymm4, ymm4
    vmulps ymm8, ymm2, ymm4
    vinsertps xmm2, xmm7, dword ptr [r12 + 4*rbx + 440], 32
    vmovss xmm4, dword ptr [r10 + 4*rbx + 632]
    vinsertps xmm4, xmm4, dword ptr [rax + 4*rbx + 696], 16
    vinsertps xmm3, xmm3, dword ptr [r8 + 4*rbx + 504], 48
    vfmadd231ps ymm8, ymm1, ymm0
    vmovups ymmword ptr [rsp + 1472], ymm8
    vinsertps xmm1, xmm4, dword ptr [rdi + 4*rbx + 760], 32
    vmovss xmm0, dword ptr [r14 + r15 + 376]
    vinsertps xmm0, xmm0, dword ptr [rbp + 4*rbx + 440], 16
    vinsertps xmm4, xmm5, dword ptr [r13 + 4*rbx + 248], 48
    vinsertf128 ymm3, ymm4, xmm3, 1
    vinsertps xmm4, xmm0, dword ptr [r12 + 4*rbx + 504], 32
    vmovss xmm0, dword ptr [rsi + 4*rbx + 312]
    vinsertps xmm0, xmm0, dword ptr [rsi + 4*rbx + 376], 16
    vinsertps xmm5, xmm6, dword ptr [r8 + 4*rbx + 760], 48
    vinsertps xmm6, xmm0, dword ptr [rsi + 4*rbx + 440], 32
    vinsertps xmm0, xmm2, dword ptr [r13 + 4*rbx + 504], 48
    vinsertf128 ymm0, ymm0, xmm5, 1
    vinsertps xmm2, xmm6, dword ptr [rsi + 4*rbx + 504], 48
    vmovss xmm5, dword ptr [rsi + r14 + 56]
    vinsertps xmm5, xmm5, dword ptr [rsi + 4*rbx + 120], 16
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 824], 48
    vinsertps xmm5, xmm5, dword ptr [rsi + 4*rbx + 184], 32
    vinsertps xmm4, xmm4, dword ptr [r13 + 4*rbx + 568], 48
    vinsertf128 ymm1, ymm4, xmm1, 1
    vmovss xmm4, dword ptr [r10 + 4*rbx + 316]
    vinsertps xmm4, xmm4, dword ptr [rax + 4*rbx + 380], 16
    vinsertps xmm5, xmm5, dword ptr [rsi + 4*rbx + 248], 48
    vinsertps xmm4, xmm4, dword ptr [rdi + 4*rbx + 444], 32
    vinsertf128 ymm5, ymm5, xmm2, 1
    vmovups ymmword ptr [rsp + 1376], ymm5
    vinsertps xmm2, xmm4, dword ptr [r8 + 4*rbx + 508], 48
    vmovss xmm4, dword ptr [r14 + r15 + 60]
    vinsertps xmm4, xmm4, dword ptr [rbp + 4*rbx + 124], 16
    vaddps ymm3, ymm15, ymm3
    vmovups ymmword ptr [rsp + 2192], ymm3
    vaddps ymm3, ymm5, ymm3
    vminps ymm3, ymm3, ymm13
    vminps ymm3, ymm3, ymm0
    vsubps ymm5, ymm13, ymm3
    vaddps ymm6, ymm13, ymm3
    vmulps ymm5, ymm5, ymm6
    vinsertps xmm4, xmm4, dword ptr [r12 + 4*rbx + 188], 32
    vmovss xmm6, dword ptr [r10 + 4*rbx + 572]
    vinsertps xmm6, xmm6, dword ptr [rax + 4*rbx + 636], 16
    vinsertps xmm4, xmm4, dword ptr [r13 + 4*rbx + 252], 48
    vmaxps ymm5, ymm5, ymm14
    vsqrtps ymm5, ymm5
    vmulps ymm7, ymm1, ymm5
    vinsertps xmm1, xmm6, dword ptr [rdi + 4*rbx + 700], 32
    vmovss xmm5, dword ptr [r14 + r15 + 316]
    vinsertps xmm5, xmm5, dword ptr [rbp + 4*rbx + 380], 16
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 764], 48
    vfmadd231ps ymm7, ymm3, ymm0
    vmovups ymmword ptr [rsp + 752], ymm7
    vinsertps xmm0, xmm5, dword ptr [r12 + 4*rbx + 444], 32
    vmovss xmm3, dword ptr [r10 + 4*rbx + 636]
    vinsertps xmm3, xmm3, dword ptr [rax + 4*rbx + 700], 16
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*rbx + 508], 48
    vinsertf128 ymm2, ymm4, xmm2, 1
    vinsertps xmm3, xmm3, dword ptr [rdi + 4*rbx + 764], 32
    vmovss xmm4, dword ptr [r14 + r15 + 380]
    vinsertps xmm4, xmm4, dword ptr [rbp + 4*rbx + 444], 16
    vinsertps xmm3, xmm3, dword ptr [r8 + 4*rbx + 828], 48
    vinsertf128 ymm0, ymm0, xmm1, 1
    vinsertps xmm1, xmm4, dword ptr [r12 + 4*rbx + 508], 32
    vmovss xmm4, dword ptr [rsi + 4*rbx + 316]
    vinsertps xmm4, xmm4, dword ptr [rsi + 4*rbx + 380], 16
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*rbx + 572], 48
    vinsertf128 ymm1, ymm1, xmm3, 1
    vinsertps xmm3, xmm4, dword ptr [rsi + 4*rbx + 444], 32
    vmovss xmm4, dword ptr [rsi + r14 + 60]
    vinsertps xmm4, xmm4, dword ptr [rsi + 4*rbx + 124], 16
    vinsertps xmm3, xmm3, dword ptr [rsi + 4*rbx + 508], 48
    vinsertps xmm4, xmm4, dword ptr [rsi + 4*rbx + 188], 32
    vinsertps xmm4, xmm4, dword ptr [rsi + 4*rbx + 252], 48
    vinsertf128 ymm7, ymm4, xmm3, 1
    vaddps ymm2, ymm15, ymm2
    vmovups ymmword ptr [rsp + 2160], ymm2
    vaddps ymm2, ymm7, ymm2
    vminps ymm2, ymm2, ymm13
    vminps ymm2, ymm2, ymm0
    vsubps ymm3, ymm13, ymm2
    vaddps ymm4, ymm13, ymm2
    vmulps ymm3, ymm3, ymm4
    vmovss xmm4, dword ptr [r10 + 4*rbx + 384]
    vinsertps xmm4, xmm4, dword ptr [rax + 4*rbx + 448], 16
    vmovss xmm5, dword ptr [r14 + r15 + 128]
    vinsertps xmm5, xmm5, dword ptr [rbp + 4*rbx + 192], 16
    vinsertps xmm4, xmm4, dword ptr [rdi + 4*rbx + 512], 32
    vmaxps ymm3, ymm3, ymm14
    vsqrtps ymm3, ymm3
    vmulps ymm6, ymm1, ymm3
    vinsertps xmm1, xmm5, dword ptr [r12 + 4*rbx + 256], 32
    vmovss xmm3, dword ptr [r10 + 4*rbx + 448]
    vinsertps xmm3, xmm3, dword ptr [rax + 4*rbx + 512], 16
    vinsertps xmm4, xmm4, dword ptr [r8 + 4*rbx + 576], 48
    vfmadd231ps ymm6, ymm2, ymm0
    vmovups ymmword ptr [rsp + 720], ymm6
    vinsertps xmm0, xmm3, dword ptr [rdi + 4*rbx + 576], 32
    vmovss xmm2, dword ptr [r14 + r15 + 192]
    vinsertps xmm2, xmm2, dword ptr [rbp + 4*rbx + 256], 16
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*rbx + 320], 48
    vinsertps xmm2, xmm2, dword ptr [r12 + 4*rbx + 320], 32
    vinsertps xmm3, xmm0, dword ptr [r8 + 4*rbx + 640], 48
    vinsertf128 ymm0, ymm1, xmm4, 1
    vinsertps xmm1, xmm2, dword ptr [r13 + 4*rbx + 384], 48
    vinsertf128 ymm3, ymm1, xmm3, 1
    vmovups ymm1, ymmword ptr [rsp + 1104]
    vsubps ymm1, ymm1, ymmword ptr [rsp + 1504]
    vmovss xmm2, dword ptr [r10 + 4*rbx + 388]
    vinsertps xmm2, xmm2, dword ptr [rax + 4*rbx + 452], 16
    vmaxps ymm1, ymm1, ymm14
    vmaxps ymm1, ymm1, ymm0
    vsubps ymm4, ymm13, ymm1
    vaddps ymm5, ymm13, ymm1
    vmulps ymm5, ymm4, ymm5
    vinsertps xmm2, xmm2, dword ptr [rdi + 4*rbx + 516], 32
    vmovss xmm4, dword ptr [r14 + r15 + 132]
    vinsertps xmm4, xmm4, dword ptr [rbp + 4*rbx + 196], 16
    vinsertps xmm2, xmm2, dword ptr [r8 + 4*rbx + 580], 48
    vmaxps ymm5, ymm5, ymm14
    vsqrtps ymm5, ymm5
    vmulps ymm6, ymm3, ymm5
    vinsertps xmm3, xmm4, dword ptr [r12 + 4*rbx + 260], 32
    vmovss xmm4, dword ptr [r10 + 4*rbx + 452]
    vinsertps xmm4, xmm4, dword ptr [rax + 4*rbx + 516], 16
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*rbx + 324], 48
    vfmadd231ps ymm6, ymm1, ymm0
    vinsertps xmm0, xmm4, dword ptr [rdi + 4*rbx + 580], 32
    vmovss xmm1, dword ptr [r14 + r15 + 196]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*rbx + 260], 16
    vinsertps xmm0, xmm0, dword ptr [r8 + 4*rbx + 644], 48
    vinsertps xmm1, xmm1, dword ptr [r12 + 4*rbx + 324], 32
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*rbx + 388], 48
    vinsertf128 ymm2, ymm3, xmm2, 1
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovups ymm1, ymmword ptr [rsp + 496]
    vsubps ymm1, ymm1, ymmword ptr [rsp + 112]
    vmaxps ymm1, ymm1, ymm14
    vmaxps ymm1, ymm1, ymm2
    vsubps ymm3, ymm13, ymm1
    vaddps ymm4, ymm13, ymm1
    vmulps ymm3, ymm3, ymm4
    vmovss xmm4, dword ptr [r10 + 4*rbx + 392]
    vinsertps xmm4, xmm4, dword ptr [rax + 4*rbx + 456], 16
    vmovss xmm5, dword ptr [r14 + r15 + 136]
    vinsertps xmm5, xmm5, dword ptr [rbp + 4*rbx + 200], 16
    vinsertps xmm4, xmm4, dword ptr [rdi + 4*rbx + 520], 32
    vmaxps ymm3, ymm3, ymm14
    vsqrtps ymm3, ymm3
    vmulps ymm9, ymm0, ymm3
    vinsertps xmm0, xmm5, dword ptr [r12 + 4*rbx + 264], 32
    vmovss xmm3, dword ptr [r10 + 4*rbx + 456]
    vinsertps xmm3, xmm3, dword ptr [rax + 4*rbx + 520], 16
    vinsertps xmm4, xmm4, dword ptr [r8 + 4*rbx + 584], 48
    vfmadd231ps ymm9, ymm1, ymm2
    vmovups ymmword ptr [rsp + 1104], ymm9
    vinsertps xmm1, xmm3, dword ptr [rdi + 4*rbx + 584], 32
    vmovss xmm2, dword ptr [r14 + r15 + 200]
    vinsertps xmm2, xmm2, dword ptr [rbp + 4*rbx + 264], 16
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*rbx + 328], 48
    vinsertps xmm2, xmm2, dword ptr [r12 + 4*rbx + 328], 32
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 648], 48
    vinsertf128 ymm0, ymm0, xmm4, 1
    vinsertps xmm2, xmm2, dword ptr [r13 + 4*rbx + 392], 48
    vinsertf128 ymm1, ymm2, xmm1, 1
    vmovups ymm2, ymmword ptr [rsp + 208]
    vsubps ymm2, ymm2, ymmword ptr [rsp + 784]
    vmovss xmm3, dword ptr [r10 + 4*rbx + 396]
    vinsertps xmm3, xmm3, dword ptr [rax + 4*rbx + 460], 16
    vmaxps ymm2, ymm2, ymm14
    vmaxps ymm2, ymm2, ymm0
    vsubps ymm4, ymm13, ymm2
    vaddps ymm5, ymm13, ymm2
    vmulps ymm4, ymm4, ymm5
    vinsertps xmm3, xmm3, dword ptr [rdi + 4*rbx + 524], 32
    vmovss xmm5, dword ptr [r14 + r15 + 140]
    vinsertps xmm5, xmm5, dword ptr [rbp + 4*rbx + 204], 16
    vinsertps xmm3, xmm3, dword ptr [r8 + 4*rbx + 588], 48
    vmaxps ymm4, ymm4, ymm14
    vsqrtps ymm4, ymm4
    vmulps ymm8, ymm1, ymm4
    vinsertps xmm1, xmm5, dword ptr [r12 + 4*rbx + 268], 32
    vmovss xmm4, dword ptr [r10 + 4*rbx + 460]
    vinsertps xmm4, xmm4, dword ptr [rax + 4*rbx + 524], 16
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*rbx + 332], 48
    vfmadd231ps ymm8, ymm2, ymm0
    vmovups ymmword ptr [rsp + 1504], ymm8
    vinsertps xmm0, xmm4, dword ptr [rdi + 4*rbx + 588], 32
    vmovss xmm2, dword ptr [r14 + r15 + 204]
    vinsertps xmm2, xmm2, dword ptr [rbp + 4*rbx + 268], 16
    vinsertps xmm0, xmm0, dword ptr [r8 + 4*rbx + 652], 48
    vinsertps xmm2, xmm2, dword ptr [r12 + 4*rbx + 332], 32
    vinsertps xmm2, xmm2, dword ptr [r13 + 4*rbx + 396], 48
    vinsertf128 ymm1, ymm1, xmm3, 1
    vinsertf128 ymm0, ymm2, xmm0, 1
    vmovups ymm2, ymmword ptr [rsp + 816]
    vsubps ymm2, ymm2, ymmword ptr [rsp + 1440]
    vmaxps ymm2, ymm2, ymm14
    vmaxps ymm2, ymm2, ymm1
    vsubps ymm3, ymm13, ymm2
    vaddps ymm4, ymm13, ymm2
    vmulps ymm3, ymm3, ymm4
    vmovss xmm4, dword ptr [r10 + 4*rbx + 400]
    vinsertps xmm4, xmm4, dword ptr [rax + 4*rbx + 464], 16
    vmovss xmm5, dword ptr [r14 + r15 + 144]
    vinsertps xmm5, xmm5, dword ptr [rbp + 4*rbx + 208], 16
    vinsertps xmm4, xmm4, dword ptr [rdi + 4*rbx + 528], 32
    vmaxps ymm3, ymm3, ymm14
    vsqrtps ymm3, ymm3
    vmulps ymm8, ymm0, ymm3
    vinsertps xmm0, xmm5, dword ptr [r12 + 4*rbx + 272], 32
    vmovss xmm3, dword ptr [r10 + 4*rbx + 464]
    vinsertps xmm3, xmm3, dword ptr [rax + 4*rbx + 528], 16
    vinsertps xmm4, xmm4, dword ptr [r8 + 4*rbx + 592], 48
    vfmadd231ps ymm8, ymm2, ymm1
    vmovups ymmword ptr [rsp + 1440], ymm8
    vinsertps xmm1, xmm3, dword ptr [rdi + 4*rbx + 592], 32
    vmovss xmm2, dword ptr [r14 + r15 + 208]
    vinsertps xmm2, xmm2, dword ptr [rbp + 4*rbx + 272], 16
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*rbx + 336], 48
    vinsertps xmm2, xmm2, dword ptr [r12 + 4*rbx + 336], 32
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 656], 48
    vinsertf128 ymm0, ymm0, xmm4, 1
    vinsertps xmm2, xmm2, dword ptr [r13 + 4*rbx + 400], 48
    vinsertf128 ymm1, ymm2, xmm1, 1
    vmovups ymm2, ymmword ptr [rsp + 144]
    vsubps ymm2, ymm2, ymmword ptr [rsp + 176]
    vmovss xmm3, dword ptr [r10 + 4*rbx + 404]
    vinsertps xmm3, xmm3, dword ptr [rax + 4*rbx + 468], 16
    vmaxps ymm2, ymm2, ymm14
    vmaxps ymm2, ymm2, ymm0
    vsubps ymm4, ymm13, ymm2
    vaddps ymm5, ymm13, ymm2
    vmulps ymm4, ymm4, ymm5
    vinsertps xmm3, xmm3, dword ptr [rdi + 4*rbx + 532], 32
    vmovss xmm5, dword ptr [r14 + r15 + 148]
    vinsertps xmm5, xmm5, dword ptr [rbp + 4*rbx + 212], 16
    vinsertps xmm3, xmm3, dword ptr [r8 + 4*rbx + 596], 48
    vmaxps ymm4, ymm4, ymm14
    vsqrtps ymm4, ymm4
    vmulps ymm8, ymm1, ymm4
    vinsertps xmm1, xmm5, dword ptr [r12 + 4*rbx + 276], 32
    vmovss xmm4, dword ptr [r10 + 4*rbx + 468]
    vinsertps xmm4, xmm4, dword ptr [rax + 4*rbx + 532], 16
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*rbx + 340], 48
    vfmadd231ps ymm8, ymm2, ymm0
    vmovups ymmword ptr [rsp + 816], ymm8
    vinsertps xmm0, xmm4, dword ptr [rdi + 4*rbx + 596], 32
    vmovss xmm2, dword ptr [r14 + r15 + 212]
    vinsertps xmm2, xmm2, dword ptr [rbp + 4*rbx + 276], 16
    vinsertps xmm0, xmm0, dword ptr [r8 + 4*rbx + 660], 48
    vinsertps xmm2, xmm2, dword ptr [r12 + 4*rbx + 340], 32
    vinsertps xmm2, xmm2, dword ptr [r13 + 4*rbx + 404], 48
    vinsertf128 ymm1, ymm1, xmm3, 1
    vinsertf128 ymm0, ymm2, xmm0, 1
    vmovups ymm2, ymmword ptr [rsp + 80]
    vsubps ymm2, ymm2, ymmword ptr [rsp + 336]
    vmaxps ymm2, ymm2, ymm14
    vmaxps ymm2, ymm2, ymm1
    vsubps ymm3, ymm13, ymm2
    vaddps ymm4, ymm13, ymm2
    vmulps ymm3, ymm3, ymm4
    vmovss xmm4, dword ptr [r10 + 4*rbx + 408]
    vinsertps xmm4, xmm4, dword ptr [rax + 4*rbx + 472], 16
    vmovss xmm5, dword ptr [r14 + r15 + 152]
    vinsertps xmm5, xmm5, dword ptr [rbp + 4*rbx + 216], 16
    vinsertps xmm4, xmm4, dword ptr [rdi + 4*rbx + 536], 32
    vmaxps ymm3, ymm3, ymm14
    vsqrtps ymm3, ymm3
    vmulps ymm8, ymm0, ymm3
    vinsertps xmm0, xmm5, dword ptr [r12 + 4*rbx + 280], 32
    vmovss xmm3, dword ptr [r10 + 4*rbx + 472]
    vinsertps xmm3, xmm3, dword ptr [rax + 4*rbx + 536], 16
    vinsertps xmm4, xmm4, dword ptr [r8 + 4*rbx + 600], 48
    vfmadd231ps ymm8, ymm2, ymm1
    vmovups ymmword ptr [rsp + 784], ymm8
    vinsertps xmm1, xmm3, dword ptr [rdi + 4*rbx + 600], 32
    vmovss xmm2, dword ptr [r14 + r15 + 216]
    vinsertps xmm2, xmm2, dword ptr [rbp + 4*rbx + 280], 16
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*rbx + 344], 48
    vinsertps xmm2, xmm2, dword ptr [r12 + 4*rbx + 344], 32
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 664], 48
    vinsertf128 ymm0, ymm0, xmm4, 1
    vinsertps xmm2, xmm2, dword ptr [r13 + 4*rbx + 408], 48
    vinsertf128 ymm1, ymm2, xmm1, 1
    vmovups ymm2, ymmword ptr [rsp + 464]
    vsubps ymm2, ymm2, ymmword ptr [rsp + 48]
    vmovss xmm3, dword ptr [r10 + 4*rbx + 412]
    vinsertps xmm3, xmm3, dword ptr [rax + 4*rbx + 476], 16
    vmaxps ymm2, ymm2, ymm14
    vmaxps ymm2, ymm2, ymm0
    vsubps ymm4, ymm13, ymm2
    vaddps ymm5, ymm13, ymm2
    vmulps ymm4, ymm4, ymm5
    vinsertps xmm3, xmm3, dword ptr [rdi + 4*rbx + 540], 32
    vmovss xmm5, dword ptr [r14 + r15 + 156]
    vinsertps xmm5, xmm5, dword ptr [rbp + 4*rbx + 220], 16
    vinsertps xmm3, xmm3, dword ptr [r8 + 4*rbx + 604], 48
    vmaxps ymm4, ymm4, ymm14
    vsqrtps ymm4, ymm4
    vmulps ymm8, ymm1, ymm4
    vinsertps xmm1, xmm5, dword ptr [r12 + 4*rbx + 284], 32
    vmovss xmm4, dword ptr [r10 + 4*rbx + 476]
    vinsertps xmm4, xmm4, dword ptr [rax + 4*rbx + 540], 16
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*rbx + 348], 48
    vfmadd231ps ymm8, ymm2, ymm0
    vmovups ymmword ptr [rsp + 208], ymm8
    vinsertps xmm0, xmm4, dword ptr [rdi + 4*rbx + 604], 32
    vmovss xmm2, dword ptr [r14 + r15 + 220]
    vinsertps xmm2, xmm2, dword ptr [rbp + 4*rbx + 284], 16
    vinsertps xmm0, xmm0, dword ptr [r8 + 4*rbx + 668], 48
    vinsertps xmm2, xmm2, dword ptr [r12 + 4*rbx + 348], 32
    vinsertps xmm2, xmm2, dword ptr [r13 + 4*rbx + 412], 48
    vinsertf128 ymm1, ymm1, xmm3, 1
    vinsertf128 ymm0, ymm2, xmm0, 1
    vmovups ymm2, ymmword ptr [rsp + 304]
    vsubps ymm2, ymm2, ymmword ptr [rsp + 16]
    vmaxps ymm2, ymm2, ymm14
    vmaxps ymm2, ymm2, ymm1
    vsubps ymm3, ymm13, ymm2
    vaddps ymm4, ymm13, ymm2
    vmulps ymm3, ymm3, ymm4
    vmovss xmm4, dword ptr [r10 + 4*rbx + 416]
    vinsertps xmm4, xmm4, dword ptr [rax + 4*rbx + 480], 16
    vmovss xmm5, dword ptr [r14 + r15 + 160]
    vinsertps xmm5, xmm5, dword ptr [rbp + 4*rbx + 224], 16
    vinsertps xmm4, xmm4, dword ptr [rdi + 4*rbx + 544], 32
    vmaxps ymm3, ymm3, ymm14
    vsqrtps ymm3, ymm3
    vmulps ymm8, ymm0, ymm3
    vinsertps xmm0, xmm5, dword ptr [r12 + 4*rbx + 288], 32
    vmovss xmm3, dword ptr [r10 + 4*rbx + 480]
    vinsertps xmm3, xmm3, dword ptr [rax + 4*rbx + 544], 16
    vinsertps xmm4, xmm4, dword ptr [r8 + 4*rbx + 608], 48
    vfmadd231ps ymm8, ymm2, ymm1
    vinsertps xmm1, xmm3, dword ptr [rdi + 4*rbx + 608], 32
    vmovss xmm2, dword ptr [r14 + r15 + 224]
    vinsertps xmm2, xmm2, dword ptr [rbp + 4*rbx + 288], 16
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*rbx + 352], 48
    vinsertps xmm2, xmm2, dword ptr [r12 + 4*rbx + 352], 32
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 672], 48
    vinsertf128 ymm0, ymm0, xmm4, 1
    vinsertps xmm2, xmm2, dword ptr [r13 + 4*rbx + 416], 48
    vinsertf128 ymm1, ymm2, xmm1, 1
    vmovups ymm2, ymmword ptr [rsp + 432]
    vsubps ymm2, ymm2, ymmword ptr [rsp + 272]
    vmovss xmm3, dword ptr [r10 + 4*rbx + 320]
    vinsertps xmm3, xmm3, dword ptr [rax + 4*rbx + 384], 16
    vmovaps xmmword ptr [rsp + 176], xmm3
    vmaxps ymm2, ymm2, ymm14
    vmaxps ymm2, ymm2, ymm0
    vsubps ymm3, ymm13, ymm2
    vaddps ymm4, ymm13, ymm2
    vmulps ymm3, ymm3, ymm4
    vmovss xmm4, dword ptr [r10 + 4*rbx + 420]
    vinsertps xmm4, xmm4, dword ptr [rax + 4*rbx + 484], 16
    vmaxps ymm3, ymm3, ymm14
    vsqrtps ymm3, ymm3
    vmulps ymm9, ymm1, ymm3
    vinsertps xmm1, xmm4, dword ptr [rdi + 4*rbx + 548], 32
    vmovss xmm3, dword ptr [r14 + r15 + 164]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*rbx + 228], 16
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 612], 48
    vfmadd231ps ymm9, ymm2, ymm0
    vinsertps xmm0, xmm3, dword ptr [r12 + 4*rbx + 292], 32
    vmovss xmm2, dword ptr [r10 + 4*rbx + 484]
    vinsertps xmm2, xmm2, dword ptr [rax + 4*rbx + 548], 16
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*rbx + 356], 48
    vinsertf128 ymm0, ymm0, xmm1, 1
    vinsertps xmm1, xmm2, dword ptr [rdi + 4*rbx + 612], 32
    vmovss xmm2, dword ptr [r14 + r15 + 228]
    vinsertps xmm2, xmm2, dword ptr [rbp + 4*rbx + 292], 16
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 676], 48
    vinsertps xmm2, xmm2, dword ptr [r12 + 4*rbx + 356], 32
    vinsertps xmm2, xmm2, dword ptr [r13 + 4*rbx + 420], 48
    vinsertf128 ymm1, ymm2, xmm1, 1
    vmovss xmm2, dword ptr [r10 + 4*rbx + 324]
    vinsertps xmm2, xmm2, dword ptr [rax + 4*rbx + 388], 16
    vmovaps xmmword ptr [rsp + 112], xmm2
    vmovups ymm2, ymmword ptr [rsp - 16]
    vsubps ymm2, ymm2, ymmword ptr [rsp + 400]
    vmovss xmm3, dword ptr [r10 + 4*rbx + 328]
    vinsertps xmm3, xmm3, dword ptr [rax + 4*rbx + 392], 16
    vmovaps xmmword ptr [rsp + 144], xmm3
    vmaxps ymm2, ymm2, ymm14
    vmaxps ymm2, ymm2, ymm0
    vsubps ymm3, ymm13, ymm2
    vaddps ymm4, ymm13, ymm2
    vmulps ymm3, ymm3, ymm4
    vmovss xmm4, dword ptr [r10 + 4*rbx + 424]
    vinsertps xmm4, xmm4, dword ptr [rax + 4*rbx + 488], 16
    vmaxps ymm3, ymm3, ymm14
    vsqrtps ymm3, ymm3
    vmulps ymm10, ymm1, ymm3
    vinsertps xmm1, xmm4, dword ptr [rdi + 4*rbx + 552], 32
    vmovss xmm3, dword ptr [r14 + r15 + 168]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*rbx + 232], 16
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 616], 48
    vfmadd231ps ymm10, ymm2, ymm0
    vinsertps xmm0, xmm3, dword ptr [r12 + 4*rbx + 296], 32
    vmovss xmm2, dword ptr [r10 + 4*rbx + 488]
    vinsertps xmm2, xmm2, dword ptr [rax + 4*rbx + 552], 16
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*rbx + 360], 48
    vinsertf128 ymm0, ymm0, xmm1, 1
    vinsertps xmm1, xmm2, dword ptr [rdi + 4*rbx + 616], 32
    vmovss xmm2, dword ptr [r14 + r15 + 232]
    vinsertps xmm2, xmm2, dword ptr [rbp + 4*rbx + 296], 16
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 680], 48
    vinsertps xmm2, xmm2, dword ptr [r12 + 4*rbx + 360], 32
    vinsertps xmm2, xmm2, dword ptr [r13 + 4*rbx + 424], 48
    vinsertf128 ymm1, ymm2, xmm1, 1
    vmovss xmm2, dword ptr [r10 + 4*rbx + 332]
    vinsertps xmm2, xmm2, dword ptr [rax + 4*rbx + 396], 16
    vmovaps xmmword ptr [rsp + 80], xmm2
    vmovups ymm2, ymmword ptr [rsp - 80]
    vsubps ymm2, ymm2, ymmword ptr [rsp - 48]
    vmovss xmm3, dword ptr [r10 + 4*rbx + 336]
    vinsertps xmm3, xmm3, dword ptr [rax + 4*rbx + 400], 16
    vmovaps xmmword ptr [rsp + 336], xmm3
    vmaxps ymm2, ymm2, ymm14
    vmaxps ymm2, ymm2, ymm0
    vsubps ymm3, ymm13, ymm2
    vaddps ymm4, ymm13, ymm2
    vmulps ymm3, ymm3, ymm4
    vmovss xmm4, dword ptr [r10 + 4*rbx + 428]
    vinsertps xmm4, xmm4, dword ptr [rax + 4*rbx + 492], 16
    vmaxps ymm3, ymm3, ymm14
    vsqrtps ymm3, ymm3
    vmulps ymm11, ymm1, ymm3
    vinsertps xmm1, xmm4, dword ptr [rdi + 4*rbx + 556], 32
    vmovss xmm3, dword ptr [r14 + r15 + 172]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*rbx + 236], 16
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 620], 48
    vfmadd231ps ymm11, ymm2, ymm0
    vinsertps xmm0, xmm3, dword ptr [r12 + 4*rbx + 300], 32
    vmovss xmm2, dword ptr [r10 + 4*rbx + 492]
    vinsertps xmm2, xmm2, dword ptr [rax + 4*rbx + 556], 16
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*rbx + 364], 48
    vinsertf128 ymm0, ymm0, xmm1, 1
    vinsertps xmm1, xmm2, dword ptr [rdi + 4*rbx + 620], 32
    vmovss xmm2, dword ptr [r14 + r15 + 236]
    vinsertps xmm2, xmm2, dword ptr [rbp + 4*rbx + 300], 16
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 684], 48
    vinsertps xmm2, xmm2, dword ptr [r12 + 4*rbx + 364], 32
    vinsertps xmm2, xmm2, dword ptr [r13 + 4*rbx + 428], 48
    vinsertf128 ymm1, ymm2, xmm1, 1
    vmovss xmm2, dword ptr [r10 + 4*rbx + 340]
    vinsertps xmm2, xmm2, dword ptr [rax + 4*rbx + 404], 16
    vmovaps xmmword ptr [rsp + 16], xmm2
    vmovups ymm2, ymmword ptr [rsp + 240]
    vsubps ymm2, ymm2, ymmword ptr [rsp - 112]
    vmovss xmm3, dword ptr [r10 + 4*rbx + 344]
    vinsertps xmm3, xmm3, dword ptr [rax + 4*rbx + 408], 16
    vmovaps xmmword ptr [rsp + 48], xmm3
    vmaxps ymm2, ymm2, ymm14
    vmaxps ymm2, ymm2, ymm0
    vsubps ymm3, ymm13, ymm2
    vaddps ymm4, ymm13, ymm2
    vmulps ymm3, ymm3, ymm4
    vmovss xmm4, dword ptr [r10 + 4*rbx + 432]
    vinsertps xmm4, xmm4, dword ptr [rax + 4*rbx + 496], 16
    vmaxps ymm3, ymm3, ymm14
    vsqrtps ymm3, ymm3
    vmulps ymm12, ymm1, ymm3
    vinsertps xmm1, xmm4, dword ptr [rdi + 4*rbx + 560], 32
    vmovss xmm3, dword ptr [r14 + r15 + 176]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*rbx + 240], 16
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 624], 48
    vfmadd231ps ymm12, ymm2, ymm0
    vinsertps xmm0, xmm3, dword ptr [r12 + 4*rbx + 304], 32
    vmovss xmm2, dword ptr [r10 + 4*rbx + 496]
    vinsertps xmm2, xmm2, dword ptr [rax + 4*rbx + 560], 16
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*rbx + 368], 48
    vinsertf128 ymm0, ymm0, xmm1, 1
    vinsertps xmm1, xmm2, dword ptr [rdi + 4*rbx + 624], 32
    vmovss xmm2, dword ptr [r14 + r15 + 240]
    vinsertps xmm2, xmm2, dword ptr [rbp + 4*rbx + 304], 16
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 688], 48
    vinsertps xmm2, xmm2, dword ptr [r12 + 4*rbx + 368], 32
    vinsertps xmm2, xmm2, dword ptr [r13 + 4*rbx + 432], 48
    vinsertf128 ymm1, ymm2, xmm1, 1
    vmovss xmm2, dword ptr [r10 + 4*rbx + 348]
    vinsertps xmm2, xmm2, dword ptr [rax + 4*rbx + 412], 16
    vmovaps xmmword ptr [rsp + 272], xmm2
    vmovups ymm2, ymmword ptr [rsp + 1072]
    vsubps ymm2, ymm2, ymmword ptr [rsp + 368]
    vmovss xmm3, dword ptr [r10 + 4*rbx + 352]
    vinsertps xmm3, xmm3, dword ptr [rax + 4*rbx + 416], 16
    vmovaps xmmword ptr [rsp + 304], xmm3
    vmaxps ymm2, ymm2, ymm14
    vmaxps ymm2, ymm2, ymm0
    vsubps ymm3, ymm13, ymm2
    vaddps ymm4, ymm13, ymm2
    vmulps ymm3, ymm3, ymm4
    vmovss xmm4, dword ptr [r10 + 4*rbx + 436]
    vinsertps xmm4, xmm4, dword ptr [rax + 4*rbx + 500], 16
    vmaxps ymm3, ymm3, ymm14
    vsqrtps ymm3, ymm3
    vmulps ymm5, ymm1, ymm3
    vinsertps xmm1, xmm4, dword ptr [rdi + 4*rbx + 564], 32
    vmovss xmm3, dword ptr [r14 + r15 + 180]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*rbx + 244], 16
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 628], 48
    vfmadd231ps ymm5, ymm2, ymm0
    vmovups ymmword ptr [rsp + 496], ymm5
    vinsertps xmm0, xmm3, dword ptr [r12 + 4*rbx + 308], 32
    vmovss xmm2, dword ptr [r10 + 4*rbx + 500]
    vinsertps xmm2, xmm2, dword ptr [rax + 4*rbx + 564], 16
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*rbx + 372], 48
    vinsertf128 ymm0, ymm0, xmm1, 1
    vinsertps xmm1, xmm2, dword ptr [rdi + 4*rbx + 628], 32
    vmovss xmm2, dword ptr [r14 + r15 + 244]
    vinsertps xmm2, xmm2, dword ptr [rbp + 4*rbx + 308], 16
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 692], 48
    vinsertps xmm2, xmm2, dword ptr [r12 + 4*rbx + 372], 32
    vinsertps xmm2, xmm2, dword ptr [r13 + 4*rbx + 436], 48
    vinsertf128 ymm1, ymm2, xmm1, 1
    vmovss xmm2, dword ptr [r10 + 4*rbx + 356]
    vinsertps xmm2, xmm2, dword ptr [rax + 4*rbx + 420], 16
    vmovaps xmmword ptr [rsp - 16], xmm2
    vmovups ymm2, ymmword ptr [rsp + 1008]
    vsubps ymm2, ymm2, ymmword ptr [rsp + 1040]
    vmovss xmm3, dword ptr [r10 + 4*rbx + 360]
    vinsertps xmm3, xmm3, dword ptr [rax + 4*rbx + 424], 16
    vmovaps xmmword ptr [rsp + 400], xmm3
    vmaxps ymm2, ymm2, ymm14
    vmaxps ymm2, ymm2, ymm0
    vsubps ymm3, ymm13, ymm2
    vaddps ymm4, ymm13, ymm2
    vmulps ymm3, ymm3, ymm4
    vmovss xmm4, dword ptr [r10 + 4*rbx + 440]
    vinsertps xmm4, xmm4, dword ptr [rax + 4*rbx + 504], 16
    vmaxps ymm3, ymm3, ymm14
    vsqrtps ymm3, ymm3
    vmulps ymm5, ymm1, ymm3
    vinsertps xmm1, xmm4, dword ptr [rdi + 4*rbx + 568], 32
    vmovss xmm3, dword ptr [r14 + r15 + 184]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*rbx + 248], 16
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 632], 48
    vfmadd231ps ymm5, ymm2, ymm0
    vmovups ymmword ptr [rsp + 464], ymm5
    vinsertps xmm0, xmm3, dword ptr [r12 + 4*rbx + 312], 32
    vmovss xmm2, dword ptr [r10 + 4*rbx + 504]
    vinsertps xmm2, xmm2, dword ptr [rax + 4*rbx + 568], 16
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*rbx + 376], 48
    vinsertf128 ymm0, ymm0, xmm1, 1
    vinsertps xmm1, xmm2, dword ptr [rdi + 4*rbx + 632], 32
    vmovss xmm2, dword ptr [r14 + r15 + 248]
    vinsertps xmm2, xmm2, dword ptr [rbp + 4*rbx + 312], 16
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 696], 48
    vinsertps xmm2, xmm2, dword ptr [r12 + 4*rbx + 376], 32
    vinsertps xmm2, xmm2, dword ptr [r13 + 4*rbx + 440], 48
    vinsertf128 ymm1, ymm2, xmm1, 1
    vmovss xmm2, dword ptr [r10 + 4*rbx + 364]
    vinsertps xmm2, xmm2, dword ptr [rax + 4*rbx + 428], 16
    vmovaps xmmword ptr [rsp - 80], xmm2
    vmovups ymm2, ymmword ptr [rsp + 1376]
    vsubps ymm2, ymm2, ymmword ptr [rsp + 2192]
    vmovss xmm3, dword ptr [r10 + 4*rbx + 368]
    vinsertps xmm3, xmm3, dword ptr [rax + 4*rbx + 432], 16
    vmovaps xmmword ptr [rsp - 48], xmm3
    vmaxps ymm2, ymm2, ymm14
    vmaxps ymm2, ymm2, ymm0
    vsubps ymm3, ymm13, ymm2
    vaddps ymm4, ymm13, ymm2
    vmulps ymm3, ymm3, ymm4
    vmovss xmm4, dword ptr [r10 + 4*rbx + 444]
    vinsertps xmm4, xmm4, dword ptr [rax + 4*rbx + 508], 16
    vmaxps ymm3, ymm3, ymm14
    vsqrtps ymm3, ymm3
    vmulps ymm5, ymm1, ymm3
    vinsertps xmm1, xmm4, dword ptr [rdi + 4*rbx + 572], 32
    vmovss xmm3, dword ptr [r14 + r15 + 188]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*rbx + 252], 16
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 636], 48
    vfmadd231ps ymm5, ymm2, ymm0
    vmovups ymmword ptr [rsp + 432], ymm5
    vinsertps xmm0, xmm3, dword ptr [r12 + 4*rbx + 316], 32
    vmovss xmm2, dword ptr [r10 + 4*rbx + 508]
    vinsertps xmm2, xmm2, dword ptr [rax + 4*rbx + 572], 16
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*rbx + 380], 48
    vinsertf128 ymm1, ymm0, xmm1, 1
    vinsertps xmm0, xmm2, dword ptr [rdi + 4*rbx + 636], 32
    vmovss xmm2, dword ptr [r14 + r15 + 252]
    vinsertps xmm2, xmm2, dword ptr [rbp + 4*rbx + 316], 16
    vinsertps xmm0, xmm0, dword ptr [r8 + 4*rbx + 700], 48
    vinsertps xmm2, xmm2, dword ptr [r12 + 4*rbx + 380], 32
    vinsertps xmm2, xmm2, dword ptr [r13 + 4*rbx + 444], 48
    vinsertf128 ymm2, ymm2, xmm0, 1
    vmovss xmm0, dword ptr [r10 + 4*rbx + 372]
    vinsertps xmm0, xmm0, dword ptr [rax + 4*rbx + 436], 16
    vmovaps xmmword ptr [rsp - 112], xmm0
    vsubps ymm3, ymm7, ymmword ptr [rsp + 2160]
    vmovss xmm4, dword ptr [r10 + 4*rbx + 376]
    vinsertps xmm7, xmm4, dword ptr [rax + 4*rbx + 440], 16
    vmaxps ymm3, ymm3, ymm14
    vmaxps ymm3, ymm3, ymm1
    vsubps ymm4, ymm13, ymm3
    vaddps ymm5, ymm13, ymm3
    vmulps ymm4, ymm4, ymm5
    vmovss xmm5, dword ptr [r10 + 4*rbx + 380]
    vinsertps xmm13, xmm5, dword ptr [rax + 4*rbx + 444], 16
    vmaxps ymm4, ymm4, ymm14
    vsqrtps ymm4, ymm4
    vmulps ymm15, ymm2, ymm4
    vmovaps xmm0, xmmword ptr [rsp + 176]
    vinsertps xmm4, xmm0, dword ptr [rdi + 4*rbx + 448], 32
    vmovss xmm5, dword ptr [r14 + r15 + 64]
    vinsertps xmm5, xmm5, dword ptr [rbp + 4*rbx + 128], 16
    vinsertps xmm4, xmm4, dword ptr [r8 + 4*rbx + 512], 48
    vinsertps xmm5, xmm5, dword ptr [r12 + 4*rbx + 192], 32
    vinsertps xmm5, xmm5, dword ptr [r13 + 4*rbx + 256], 48
    vfmadd231ps ymm15, ymm3, ymm1
    vmovaps xmm0, xmmword ptr [rsp + 112]
    vinsertps xmm1, xmm0, dword ptr [rdi + 4*rbx + 452], 32
    vmovss xmm3, dword ptr [r14 + r15 + 68]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*rbx + 132], 16
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 516], 48
    vinsertps xmm3, xmm3, dword ptr [r12 + 4*rbx + 196], 32
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*rbx + 260], 48
    vinsertf128 ymm0, ymm5, xmm4, 1
    vmovups ymmword ptr [rsp + 176], ymm0
    vmovaps xmm0, xmmword ptr [rsp + 144]
    vinsertps xmm4, xmm0, dword ptr [rdi + 4*rbx + 456], 32
    vmovss xmm5, dword ptr [r14 + r15 + 72]
    vinsertps xmm5, xmm5, dword ptr [rbp + 4*rbx + 136], 16
    vinsertps xmm4, xmm4, dword ptr [r8 + 4*rbx + 520], 48
    vinsertps xmm5, xmm5, dword ptr [r12 + 4*rbx + 200], 32
    vinsertps xmm5, xmm5, dword ptr [r13 + 4*rbx + 264], 48
    vinsertf128 ymm0, ymm3, xmm1, 1
    vmovups ymmword ptr [rsp + 144], ymm0
    vmovaps xmm0, xmmword ptr [rsp + 80]
    vinsertps xmm1, xmm0, dword ptr [rdi + 4*rbx + 460], 32
    vmovss xmm3, dword ptr [r14 + r15 + 76]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*rbx + 140], 16
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 524], 48
    vinsertps xmm3, xmm3, dword ptr [r12 + 4*rbx + 204], 32
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*rbx + 268], 48
    vinsertf128 ymm0, ymm5, xmm4, 1
    vmovups ymmword ptr [rsp + 112], ymm0
    vmovaps xmm0, xmmword ptr [rsp + 336]
    vinsertps xmm4, xmm0, dword ptr [rdi + 4*rbx + 464], 32
    vmovss xmm5, dword ptr [r14 + r15 + 80]
    vinsertps xmm5, xmm5, dword ptr [rbp + 4*rbx + 144], 16
    vinsertps xmm4, xmm4, dword ptr [r8 + 4*rbx + 528], 48
    vinsertps xmm5, xmm5, dword ptr [r12 + 4*rbx + 208], 32
    vinsertps xmm5, xmm5, dword ptr [r13 + 4*rbx + 272], 48
    vinsertf128 ymm0, ymm3, xmm1, 1
    vmovups ymmword ptr [rsp + 336], ymm0
    vmovaps xmm0, xmmword ptr [rsp + 16]
    vinsertps xmm1, xmm0, dword ptr [rdi + 4*rbx + 468], 32
    vmovss xmm3, dword ptr [r14 + r15 + 84]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*rbx + 148], 16
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 532], 48
    vinsertps xmm3, xmm3, dword ptr [r12 + 4*rbx + 212], 32
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*rbx + 276], 48
    vinsertf128 ymm0, ymm5, xmm4, 1
    vmovups ymmword ptr [rsp + 80], ymm0
    vmovaps xmm0, xmmword ptr [rsp + 48]
    vinsertps xmm4, xmm0, dword ptr [rdi + 4*rbx + 472], 32
    vmovss xmm5, dword ptr [r14 + r15 + 88]
    vinsertps xmm5, xmm5, dword ptr [rbp + 4*rbx + 152], 16
    vinsertps xmm4, xmm4, dword ptr [r8 + 4*rbx + 536], 48
    vinsertps xmm5, xmm5, dword ptr [r12 + 4*rbx + 216], 32
    vinsertps xmm5, xmm5, dword ptr [r13 + 4*rbx + 280], 48
    vinsertf128 ymm0, ymm3, xmm1, 1
    vmovups ymmword ptr [rsp + 48], ymm0
    vmovaps xmm0, xmmword ptr [rsp + 272]
    vinsertps xmm1, xmm0, dword ptr [rdi + 4*rbx + 476], 32
    vmovss xmm3, dword ptr [r14 + r15 + 92]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*rbx + 156], 16
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 540], 48
    vinsertps xmm3, xmm3, dword ptr [r12 + 4*rbx + 220], 32
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*rbx + 284], 48
    vinsertf128 ymm0, ymm5, xmm4, 1
    vmovups ymmword ptr [rsp + 16], ymm0
    vmovaps xmm0, xmmword ptr [rsp + 304]
    vinsertps xmm4, xmm0, dword ptr [rdi + 4*rbx + 480], 32
    vmovss xmm5, dword ptr [r14 + r15 + 96]
    vinsertps xmm5, xmm5, dword ptr [rbp + 4*rbx + 160], 16
    vinsertps xmm4, xmm4, dword ptr [r8 + 4*rbx + 544], 48
    vinsertps xmm5, xmm5, dword ptr [r12 + 4*rbx + 224], 32
    vinsertps xmm5, xmm5, dword ptr [r13 + 4*rbx + 288], 48
    vinsertf128 ymm0, ymm3, xmm1, 1
    vmovups ymmword ptr [rsp + 304], ymm0
    vmovaps xmm0, xmmword ptr [rsp - 16]
    vinsertps xmm1, xmm0, dword ptr [rdi + 4*rbx + 484], 32
    vmovss xmm3, dword ptr [r14 + r15 + 100]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*rbx + 164], 16
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 548], 48
    vinsertps xmm3, xmm3, dword ptr [r12 + 4*rbx + 228], 32
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*rbx + 292], 48
    vinsertf128 ymm0, ymm5, xmm4, 1
    vmovups ymmword ptr [rsp + 272], ymm0
    vmovaps xmm0, xmmword ptr [rsp + 400]
    vinsertps xmm4, xmm0, dword ptr [rdi + 4*rbx + 488], 32
    vmovss xmm5, dword ptr [r14 + r15 + 104]
    vinsertps xmm5, xmm5, dword ptr [rbp + 4*rbx + 168], 16
    vinsertps xmm4, xmm4, dword ptr [r8 + 4*rbx + 552], 48
    vinsertps xmm5, xmm5, dword ptr [r12 + 4*rbx + 232], 32
    vinsertps xmm5, xmm5, dword ptr [r13 + 4*rbx + 296], 48
    vinsertf128 ymm0, ymm3, xmm1, 1
    vmovups ymmword ptr [rsp + 400], ymm0
    vmovaps xmm0, xmmword ptr [rsp - 80]
    vinsertps xmm1, xmm0, dword ptr [rdi + 4*rbx + 492], 32
    vmovss xmm3, dword ptr [r14 + r15 + 108]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*rbx + 172], 16
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 556], 48
    vinsertps xmm3, xmm3, dword ptr [r12 + 4*rbx + 236], 32
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*rbx + 300], 48
    vinsertf128 ymm0, ymm5, xmm4, 1
    vmovups ymmword ptr [rsp - 16], ymm0
    vmovaps xmm0, xmmword ptr [rsp - 48]
    vinsertps xmm4, xmm0, dword ptr [rdi + 4*rbx + 496], 32
    vmovss xmm5, dword ptr [r14 + r15 + 112]
    vinsertps xmm5, xmm5, dword ptr [rbp + 4*rbx + 176], 16
    vinsertps xmm4, xmm4, dword ptr [r8 + 4*rbx + 560], 48
    vinsertps xmm5, xmm5, dword ptr [r12 + 4*rbx + 240], 32
    vinsertps xmm0, xmm5, dword ptr [r13 + 4*rbx + 304], 48
    vinsertf128 ymm1, ymm3, xmm1, 1
    vmovups ymmword ptr [rsp - 48], ymm1
    vmovaps xmm1, xmmword ptr [rsp - 112]
    vinsertps xmm1, xmm1, dword ptr [rdi + 4*rbx + 500], 32
    vmovss xmm3, dword ptr [r14 + r15 + 116]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*rbx + 180], 16
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 564], 48
    vinsertf128 ymm0, ymm0, xmm4, 1
    vmovups ymmword ptr [rsp - 80], ymm0
    vinsertps xmm0, xmm3, dword ptr [r12 + 4*rbx + 244], 32
    vmovss xmm3, dword ptr [r14 + r15 + 120]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*rbx + 184], 16
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*rbx + 308], 48
    vinsertf128 ymm0, ymm0, xmm1, 1
    vmovups ymmword ptr [rsp - 112], ymm0
    vmovss xmm0, dword ptr [r14 + r15 + 124]
    vinsertps xmm0, xmm0, dword ptr [rbp + 4*rbx + 188], 16
    vinsertps xmm1, xmm7, dword ptr [rdi + 4*rbx + 504], 32
    vinsertps xmm2, xmm13, dword ptr [rdi + 4*rbx + 508], 32
    vinsertps xmm3, xmm3, dword ptr [r12 + 4*rbx + 248], 32
    vinsertps xmm0, xmm0, dword ptr [r12 + 4*rbx + 252], 32
    vinsertps xmm1, xmm1, dword ptr [r8 + 4*rbx + 568], 48
    vinsertps xmm2, xmm2, dword ptr [r8 + 4*rbx + 572], 48
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*rbx + 312], 48
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*rbx + 316], 48
    vinsertf128 ymm1, ymm3, xmm1, 1
    vmovups ymmword ptr [rsp + 368], ymm1
    vinsertf128 ymm0, ymm0, xmm2, 1
    vmovups ymmword ptr [rsp + 240], ymm0
    vmovups ymm0, ymmword ptr [rsp + 560]
    vminps ymm1, ymm0, ymm6
    vmovups ymm0, ymmword ptr [rsp + 1136]
    vminps ymm2, ymm0, ymmword ptr [rsp + 1104]
    vmovups ymm0, ymmword ptr [rsp + 688]
    vminps ymm3, ymm0, ymmword ptr [rsp + 1504]
    vmovups ymm0, ymmword ptr [rsp + 656]
    vminps ymm4, ymm0, ymmword ptr [rsp + 1440]
    vmovups ymm0, ymmword ptr [rsp + 1408]
    vminps ymm5, ymm0, ymmword ptr [rsp + 816]
    vmovups ymm0, ymmword ptr [rsp + 976]
    vminps ymm6, ymm0, ymmword ptr [rsp + 784]
    vmovups ymm0, ymmword ptr [rsp + 528]
    vminps ymm7, ymm0, ymmword ptr [rsp + 208]
    vmovups ymm0, ymmword ptr [rsp + 880]
    vminps ymm8, ymm0, ymm8
    vmovups ymm0, ymmword ptr [rsp + 848]
    vminps ymm9, ymm0, ymm9
    vmovups ymm0, ymmword ptr [rsp + 1632]
    vminps ymm10, ymm0, ymm10
    vmovups ymm0, ymmword ptr [rsp + 1600]
    vminps ymm11, ymm0, ymm11
    vmovups ymm0, ymmword ptr [rsp + 1568]
    vminps ymm12, ymm0, ymm12
    vmovups ymm0, ymmword ptr [rsp + 1536]
    vminps ymm13, ymm0, ymmword ptr [rsp + 496]
    vmovups ymm0, ymmword ptr [rsp + 1472]
    vminps ymm14, ymm0, ymmword ptr [rsp + 464]
    vmovups ymm0, ymmword ptr [rsp + 752]
    vminps ymm0, ymm0, ymmword ptr [rsp + 432]
    vmovups ymmword ptr [rsp + 1600], ymm0
    vmovups ymm0, ymmword ptr [rsp + 720]
    vminps ymm0, ymm0, ymm15
    vmovups ymmword ptr [rsp + 1632], ymm0
    vmovups ymm0, ymmword ptr [rsp + 912]
    vaddps ymm15, ymm0, ymmword ptr [rsp + 176]
    vaddps ymm1, ymm15, ymm1
    vmovups ymmword ptr [rsp + 1568], ymm1
    vaddps ymm15, ymm0, ymmword ptr [rsp + 144]
    vaddps ymm15, ymm15, ymm2
    vaddps ymm2, ymm0, ymmword ptr [rsp + 112]
    vaddps ymm2, ymm2, ymm3
    vaddps ymm1, ymm0, ymmword ptr [rsp + 336]
    vaddps ymm3, ymm1, ymm4
    vaddps ymm1, ymm0, ymmword ptr [rsp + 80]
    vaddps ymm1, ymm1, ymm5
    vmovups ymmword ptr [rsp + 1136], ymm1
    vaddps ymm1, ymm0, ymmword ptr [rsp + 48]
    vaddps ymm5, ymm1, ymm6
    vaddps ymm1, ymm0, ymmword ptr [rsp + 16]
    vaddps ymm1, ymm1, ymm7
    vaddps ymm4, ymm0, ymmword ptr [rsp + 304]
    vaddps ymm4, ymm8, ymm4
    vmovups ymmword ptr [rsp + 880], ymm4
    vaddps ymm4, ymm0, ymmword ptr [rsp + 272]
    vaddps ymm4, ymm9, ymm4
    vmovups ymmword ptr [rsp + 848], ymm4
    vaddps ymm4, ymm0, ymmword ptr [rsp + 400]
    vaddps ymm8, ymm10, ymm4
    vaddps ymm4, ymm0, ymmword ptr [rsp - 16]
    vaddps ymm6, ymm11, ymm4
    vaddps ymm4, ymm0, ymmword ptr [rsp - 48]
    vaddps ymm4, ymm12, ymm4
    vmovups ymmword ptr [rsp + 560], ymm4
    vaddps ymm4, ymm0, ymmword ptr [rsp - 80]
    vaddps ymm4, ymm13, ymm4
    vmovups ymmword ptr [rsp + 528], ymm4
    vaddps ymm4, ymm0, ymmword ptr [rsp - 112]
    vaddps ymm9, ymm14, ymm4
    vaddps ymm4, ymm0, ymmword ptr [rsp + 368]
    vaddps ymm7, ymm4, ymmword ptr [rsp + 1600]
    vaddps ymm4, ymm0, ymmword ptr [rsp + 240]
    vaddps ymm14, ymm4, ymmword ptr [rsp + 1632]
    vbroadcastss ymm13, dword ptr [rip + .K35800000]
    vaddps ymm4, ymm13, ymmword ptr [rsp + 1568]
    vaddps ymm10, ymm15, ymm13
    vaddps ymm0, ymm13, ymm2
    vaddps ymm15, ymm13, ymm3
    vmovlhps xmm3, xmm15, xmm0
    vunpcklps xmm11, xmm4, xmm10
    vshufps xmm3, xmm11, xmm3, 36
    vmovups xmmword ptr [r9 + r14], xmm3
    vaddps ymm3, ymm13, ymmword ptr [rsp + 1136]
    vaddps ymm2, ymm13, ymm5
    vaddps ymm1, ymm13, ymm1
    vmovss dword ptr [r9 + r14 + 16], xmm3
    vmovss dword ptr [r9 + r14 + 20], xmm2
    vmovss dword ptr [r9 + r14 + 24], xmm1
    vinsertps xmm11, xmm3, xmm15, 76
    vshufps xmm11, xmm11, xmm2, 212
    vinsertps xmm11, xmm11, xmm1, 112
    vmovups xmmword ptr [r9 + 4*rbx + 76], xmm11
    vunpckhps xmm11, xmm15, xmm3
    vblendps xmm11, xmm2, xmm11, 3
    vinsertps xmm11, xmm11, xmm1, 176
    vmovups xmmword ptr [r9 + 4*rbx + 140], xmm11
    vshufps xmm11, xmm3, xmm15, 51
    vshufps xmm11, xmm11, xmm2, 242
    vblendps xmm11, xmm11, xmm1, 8
    vmovups xmmword ptr [r9 + 4*rbx + 204], xmm11
    vextractf128 xmm3, ymm3, 1
    vextractf128 xmm11, ymm15, 1
    vextractf128 xmm2, ymm2, 1
    vunpcklps xmm12, xmm11, xmm3
    vmovlhps xmm12, xmm12, xmm2
    vextractf128 xmm1, ymm1, 1
    vinsertps xmm12, xmm12, xmm1, 48
    vmovups xmmword ptr [r9 + 4*rbx + 268], xmm12
    vinsertps xmm12, xmm3, xmm11, 76
    vshufps xmm12, xmm12, xmm2, 212
    vinsertps xmm12, xmm12, xmm1, 112
    vmovups xmmword ptr [r9 + 4*rbx + 332], xmm12
    vunpckhps xmm12, xmm11, xmm3
    vblendps xmm12, xmm2, xmm12, 3
    vinsertps xmm12, xmm12, xmm1, 176
    vmovups xmmword ptr [r9 + 4*rbx + 396], xmm12
    vshufps xmm3, xmm3, xmm11, 51
    vshufps xmm2, xmm3, xmm2, 242
    vblendps xmm1, xmm2, xmm1, 8
    vaddps ymm2, ymm13, ymmword ptr [rsp + 880]
    vaddps ymm3, ymm13, ymmword ptr [rsp + 848]
    vaddps ymm5, ymm8, ymm13
    vaddps ymm6, ymm13, ymm6
    vmovups xmmword ptr [r9 + 4*rbx + 460], xmm1
    vmovss dword ptr [r9 + r14 + 28], xmm2
    vmovss dword ptr [r9 + r14 + 32], xmm3
    vmovss dword ptr [r9 + r14 + 36], xmm5
    vmovss dword ptr [r9 + r14 + 40], xmm6
    vinsertps xmm1, xmm3, xmm2, 76
    vshufps xmm1, xmm1, xmm5, 212
    vinsertps xmm1, xmm1, xmm6, 112
    vmovups xmmword ptr [r9 + 4*rbx + 92], xmm1
    vunpckhps xmm1, xmm2, xmm3
    vblendps xmm1, xmm5, xmm1, 3
    vinsertps xmm1, xmm1, xmm6, 176
    vmovups xmmword ptr [r9 + 4*rbx + 156], xmm1
    vshufps xmm1, xmm3, xmm2, 51
    vshufps xmm1, xmm1, xmm5, 242
    vblendps xmm1, xmm1, xmm6, 8
    vmovups xmmword ptr [r9 + 4*rbx + 220], xmm1
    vextractf128 xmm1, ymm3, 1
    vextractf128 xmm2, ymm2, 1
    vextractf128 xmm3, ymm5, 1
    vunpcklps xmm5, xmm2, xmm1
    vmovlhps xmm5, xmm5, xmm3
    vextractf128 xmm6, ymm6, 1
    vinsertps xmm5, xmm5, xmm6, 48
    vmovups xmmword ptr [r9 + 4*rbx + 284], xmm5
    vinsertps xmm5, xmm1, xmm2, 76
    vshufps xmm5, xmm5, xmm3, 212
    vinsertps xmm5, xmm5, xmm6, 112
    vmovups xmmword ptr [r9 + 4*rbx + 348], xmm5
    vunpckhps xmm5, xmm2, xmm1
    vblendps xmm5, xmm3, xmm5, 3
    vinsertps xmm5, xmm5, xmm6, 176
    vmovups xmmword ptr [r9 + 4*rbx + 412], xmm5
    vshufps xmm1, xmm1, xmm2, 51
    vshufps xmm1, xmm1, xmm3, 242
    vblendps xmm1, xmm1, xmm6, 8
    vaddps ymm2, ymm13, ymmword ptr [rsp + 560]
    vaddps ymm3, ymm13, ymmword ptr [rsp + 528]
    vaddps ymm5, ymm9, ymm13
    vaddps ymm6, ymm13, ymm7
    vmovups xmmword ptr [r9 + 4*rbx + 476], xmm1
    vmovss dword ptr [r9 + r14 + 44], xmm2
    vmovss dword ptr [r9 + r14 + 48], xmm3
    vmovss dword ptr [r9 + r14 + 52], xmm5
    vmovss dword ptr [r9 + r14 + 56], xmm6
    vinsertps xmm1, xmm3, xmm2, 76
    vshufps xmm1, xmm1, xmm5, 212
    vinsertps xmm1, xmm1, xmm6, 112
    vmovups xmmword ptr [r9 + 4*rbx + 108], xmm1
    vunpckhps xmm1, xmm2, xmm3
    vblendps xmm1, xmm5, xmm1, 3
    vinsertps xmm1, xmm1, xmm6, 176
    vmovups xmmword ptr [r9 + 4*rbx + 172], xmm1
    vshufps xmm1, xmm3, xmm2, 51
    vshufps xmm1, xmm1, xmm5, 242
    vblendps xmm1, xmm1, xmm6, 8
    vmovups xmmword ptr [r9 + 4*rbx + 236], xmm1
    vextractf128 xmm1, ymm3, 1
    vextractf128 xmm2, ymm2, 1
    vextractf128 xmm3, ymm5, 1
    vunpcklps xmm5, xmm2, xmm1
    vmovlhps xmm5, xmm5, xmm3
    vextractf128 xmm6, ymm6, 1
    vinsertps xmm5, xmm5, xmm6, 48
    vmovups xmmword ptr [r9 + 4*rbx + 300], xmm5
    vinsertps xmm5, xmm1, xmm2, 76
    vshufps xmm5, xmm5, xmm3, 212
    vinsertps xmm5, xmm5, xmm6, 112
    vmovups xmmword ptr [r9 + 4*rbx + 364], xmm5
    vunpckhps xmm5, xmm2, xmm1
    vblendps xmm5, xmm3, xmm5, 3
    vinsertps xmm5, xmm5, xmm6, 176
    vmovups xmmword ptr [r9 + 4*rbx + 428], xmm5
    vshufps xmm1, xmm1, xmm2, 51
    vshufps xmm1, xmm1, xmm3, 242
    vblendps xmm1, xmm1, xmm6, 8
    vaddps ymm2, ymm14, ymm13
    vmovups xmmword ptr [r9 + 4*rbx + 492], xmm1
    vblendps xmm1, xmm2, xmm4, 2
    vshufps xmm1, xmm1, xmm10, 212
    vinsertps xmm1, xmm1, xmm0, 112
    vmovups xmmword ptr [r9 + r14 + 60], xmm1
    vblendps xmm1, xmm4, xmm2, 3
    vshufps xmm1, xmm1, xmm10, 233
    vinsertps xmm1, xmm1, xmm0, 176
    vmovups xmmword ptr [r9 + 4*rbx + 124], xmm1
    vblendps xmm1, xmm2, xmm4, 8
    vshufps xmm1, xmm1, xmm10, 254
    vblendps xmm1, xmm1, xmm0, 8
    vmovups xmmword ptr [r9 + 4*rbx + 188], xmm1
    vextractf128 xmm1, ymm4, 1
    vextractf128 xmm3, ymm10, 1
    vblendps xmm4, xmm2, xmm1, 3
    vshufps xmm4, xmm4, xmm3, 195
    vextractf128 xmm0, ymm0, 1
    vinsertps xmm4, xmm4, xmm0, 48
    vmovups xmmword ptr [r9 + 4*rbx + 252], xmm4
    vextractf128 xmm2, ymm2, 1
    vblendps xmm4, xmm2, xmm1, 2
    vshufps xmm4, xmm4, xmm3, 212
    vinsertps xmm4, xmm4, xmm0, 112
    vmovups xmmword ptr [r9 + 4*rbx + 316], xmm4
    vblendps xmm4, xmm1, xmm2, 3
    vblendps xmm1, xmm2, xmm1, 8
    vshufps xmm4, xmm4, xmm3, 233
    vshufps xmm1, xmm1, xmm3, 254
    vinsertps xmm3, xmm4, xmm0, 176
    vblendps xmm0, xmm1, xmm0, 8
    vmovups xmmword ptr [r9 + 4*rbx + 380], xmm3
    vmovups xmmword ptr [r9 + 4*rbx + 444], xmm0
    vextractps dword ptr [r9 + 4*rbx + 508], xmm2, 3
    add r11, 8
    cmp r11, qword ptr [rsp + 592]
    jne .L7
    mov rax, qword ptr [rsp + 592]
    cmp qword ptr [rsp - 120], rax
    mov r8, qword ptr [rsp - 128]
    vmovaps xmm0, xmmword ptr [rsp + 1664]
    mov rdi, qword ptr [rsp + 624]
    je .L14
.L8:
    vbroadcastss ymm0, xmm0
    lea rax, [4*rdi + 32]
    mov rcx, rdi
    shr rcx, 4
    lea rcx, [rcx + 4*rcx]
    shl rcx, 6
    lea rcx, [rcx + 4*rdi]
    vbroadcastss ymm1, dword ptr [rip + .K3f800000]
    add rcx, r8
    add rcx, 352
    vxorps xmm2, xmm2, xmm2
    vbroadcastss ymm3, dword ptr [rip + .K35800000]
.L9:
    vmovups ymm4, ymmword ptr [rcx - 224]
    vmovups ymm5, ymmword ptr [rcx - 96]
    vmovups ymm6, ymmword ptr [rsi + rax - 32]
    vaddps ymm7, ymm0, ymmword ptr [rcx - 352]
    vaddps ymm8, ymm6, ymm7
    vminps ymm8, ymm8, ymm1
    vminps ymm8, ymm8, ymm5
    vsubps ymm9, ymm1, ymm8
    vaddps ymm10, ymm8, ymm1
    vmulps ymm9, ymm9, ymm10
    vmaxps ymm9, ymm9, ymm2
    vsqrtps ymm9, ymm9
    vsubps ymm6, ymm6, ymm7
    vmaxps ymm6, ymm6, ymm2
    vmulps ymm7, ymm9, ymmword ptr [rcx - 32]
    vmaxps ymm6, ymm6, ymm4
    vsubps ymm9, ymm1, ymm6
    vaddps ymm10, ymm6, ymm1
    vmulps ymm9, ymm9, ymm10
    vmaxps ymm9, ymm9, ymm2
    vsqrtps ymm9, ymm9
    vfmadd231ps ymm7, ymm8, ymm5
    vmulps ymm5, ymm9, ymmword ptr [rcx - 160]
    vfmadd231ps ymm5, ymm6, ymm4
    vminps ymm4, ymm7, ymm5
    vaddps ymm5, ymm0, ymmword ptr [rcx - 288]
    vaddps ymm4, ymm5, ymm4
    vmovups ymm5, ymmword ptr [rcx - 192]
    vmovups ymm6, ymmword ptr [rcx - 64]
    vaddps ymm7, ymm0, ymmword ptr [rcx - 320]
    vmovups ymm8, ymmword ptr [rsi + rax]
    vaddps ymm9, ymm8, ymm7
    vminps ymm9, ymm9, ymm1
    vsubps ymm7, ymm8, ymm7
    vminps ymm8, ymm9, ymm6
    vsubps ymm9, ymm1, ymm8
    vaddps ymm10, ymm8, ymm1
    vmulps ymm9, ymm9, ymm10
    vmaxps ymm9, ymm9, ymm2
    vsqrtps ymm9, ymm9
    vmaxps ymm7, ymm7, ymm2
    vmaxps ymm7, ymm7, ymm5
    vsubps ymm10, ymm1, ymm7
    vaddps ymm11, ymm7, ymm1
    vmulps ymm10, ymm10, ymm11
    vaddps ymm4, ymm4, ymm3
    vmulps ymm9, ymm9, ymmword ptr [rcx]
    vmaxps ymm10, ymm10, ymm2
    vsqrtps ymm10, ymm10
    vmovups ymmword ptr [r9 + rax - 32], ymm4
    vfmadd231ps ymm9, ymm8, ymm6
    vmulps ymm4, ymm10, ymmword ptr [rcx - 128]
    vfmadd231ps ymm4, ymm7, ymm5
    vminps ymm4, ymm9, ymm4
    vaddps ymm5, ymm0, ymmword ptr [rcx - 256]
    vaddps ymm4, ymm5, ymm4
    vaddps ymm4, ymm4, ymm3
    vmovups ymmword ptr [r9 + rax], ymm4
    add rax, 64
    add rcx, 384
    dec rdx
    jne .L9
    jmp .L14
.L10:
    movabs rcx, 288230376151711736
    and rcx, rdx
    mov qword ptr [rsp - 120], rdx
    and edx, 7
    mov qword ptr [rsp + 2096], rdx
    mov qword ptr [rsp + 1184], rcx
    shl rcx, 4
    mov qword ptr [rsp + 2128], rcx
    vmovaps xmmword ptr [rsp + 1248], xmm2
    vbroadcastss ymm0, xmm2
    vmovups ymmword ptr [rsp + 1312], ymm0
    vmovaps xmmword ptr [rsp + 1216], xmm1
    vbroadcastss ymm0, xmm1
    vmovups ymmword ptr [rsp + 1280], ymm0
    mov qword ptr [rsp - 128], r8
    xor r10d, r10d
    mov rax, qword ptr [rsp - 128]
.L11:
    mov r11, r10
    shl r11, 4
    mov r15, r11
    or r15, 16
    mov r8, r11
    or r8, 32
    mov rdx, r11
    mov rdi, r11
    mov rcx, r11
    or rdi, 64
    or rcx, 80
    shr rdi, 4
    shr rcx, 4
    lea rbx, [rdi + 4*rdi]
    shl rbx, 6
    lea r14, [rcx + 4*rcx]
    shl r14, 6
    add rbx, rax
    add r14, rax
    vmovss xmm0, dword ptr [rbx + 4*r11 + 384]
    vinsertps xmm1, xmm0, dword ptr [r14 + 4*r11 + 448], 16
    or rdx, 48
    vmovss xmm0, dword ptr [rbx + 4*r11 + 388]
    vinsertps xmm2, xmm0, dword ptr [r14 + 4*r11 + 452], 16
    mov rdi, r11
    vmovss xmm0, dword ptr [rbx + 4*r11 + 392]
    vinsertps xmm4, xmm0, dword ptr [r14 + 4*r11 + 456], 16
    or rdi, 96
    vmovss xmm0, dword ptr [rbx + 4*r11 + 396]
    vinsertps xmm5, xmm0, dword ptr [r14 + 4*r11 + 460], 16
    mov rcx, r11
    vmovss xmm0, dword ptr [rbx + 4*r11 + 400]
    vinsertps xmm6, xmm0, dword ptr [r14 + 4*r11 + 464], 16
    or rcx, 112
    vmovss xmm0, dword ptr [rbx + 4*r11 + 404]
    vinsertps xmm8, xmm0, dword ptr [r14 + 4*r11 + 468], 16
    mov r12, r10
    vmovss xmm0, dword ptr [rbx + 4*r11 + 408]
    vinsertps xmm9, xmm0, dword ptr [r14 + 4*r11 + 472], 16
    movabs r13, 1152921504606846968
    and r12, r13
    vmovss xmm0, dword ptr [rbx + 4*r11 + 412]
    vinsertps xmm12, xmm0, dword ptr [r14 + 4*r11 + 476], 16
    shr r15, 4
    vmovss xmm0, dword ptr [rbx + 4*r11 + 416]
    vinsertps xmm13, xmm0, dword ptr [r14 + 4*r11 + 480], 16
    shr r8, 4
    vmovss xmm0, dword ptr [rbx + 4*r11 + 420]
    vinsertps xmm14, xmm0, dword ptr [r14 + 4*r11 + 484], 16
    shr rdx, 4
    vmovss xmm0, dword ptr [rbx + 4*r11 + 424]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 488], 16
    vmovaps xmmword ptr [rsp + 1536], xmm0
    shr rdi, 4
    vmovss xmm0, dword ptr [rbx + 4*r11 + 428]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 492], 16
    vmovaps xmmword ptr [rsp + 1104], xmm0
    shr rcx, 4
    vmovss xmm0, dword ptr [rbx + 4*r11 + 432]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 496], 16
    vmovaps xmmword ptr [rsp + 1472], xmm0
    lea r12, [r12 + 4*r12]
    vmovss xmm0, dword ptr [rbx + 4*r11 + 436]
    vinsertps xmm10, xmm0, dword ptr [r14 + 4*r11 + 500], 16
    shl r12, 6
    vmovss xmm0, dword ptr [rbx + 4*r11 + 440]
    vinsertps xmm7, xmm0, dword ptr [r14 + 4*r11 + 504], 16
    lea rbp, [r15 + 4*r15]
    vmovss xmm0, dword ptr [rbx + 4*r11 + 444]
    vinsertps xmm11, xmm0, dword ptr [r14 + 4*r11 + 508], 16
    shl rbp, 6
    vmovss xmm0, dword ptr [rbx + 4*r11 + 512]
    vinsertps xmm15, xmm0, dword ptr [r14 + 4*r11 + 576], 16
    lea r13, [r8 + 4*r8]
    vmovss xmm0, dword ptr [rbx + 4*r11 + 516]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 580], 16
    vmovaps xmmword ptr [rsp + 816], xmm0
    shl r13, 6
    vmovss xmm0, dword ptr [rbx + 4*r11 + 520]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 584], 16
    vmovaps xmmword ptr [rsp + 784], xmm0
    lea r15, [rdx + 4*rdx]
    vmovss xmm0, dword ptr [rbx + 4*r11 + 524]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 588], 16
    vmovaps xmmword ptr [rsp + 208], xmm0
    shl r15, 6
    vmovss xmm0, dword ptr [rbx + 4*r11 + 528]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 592], 16
    vmovaps xmmword ptr [rsp + 752], xmm0
    lea r8, [rdi + 4*rdi]
    vmovss xmm0, dword ptr [rbx + 4*r11 + 532]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 596], 16
    vmovaps xmmword ptr [rsp + 176], xmm0
    shl r8, 6
    vmovss xmm0, dword ptr [rbx + 4*r11 + 536]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 600], 16
    vmovaps xmmword ptr [rsp + 144], xmm0
    lea rdx, [rcx + 4*rcx]
    vmovss xmm0, dword ptr [rbx + 4*r11 + 540]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 604], 16
    vmovaps xmmword ptr [rsp + 112], xmm0
    shl rdx, 6
    vmovss xmm0, dword ptr [rbx + 4*r11 + 544]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 608], 16
    vmovaps xmmword ptr [rsp + 496], xmm0
    add r12, rax
    vmovss xmm0, dword ptr [rbx + 4*r11 + 548]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 612], 16
    vmovaps xmmword ptr [rsp + 336], xmm0
    add rbp, rax
    vmovss xmm0, dword ptr [rbx + 4*r11 + 552]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 616], 16
    vmovaps xmmword ptr [rsp + 80], xmm0
    add r13, rax
    vmovss xmm0, dword ptr [rbx + 4*r11 + 556]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 620], 16
    vmovaps xmmword ptr [rsp + 48], xmm0
    add r15, rax
    vmovss xmm0, dword ptr [rbx + 4*r11 + 560]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 624], 16
    vmovaps xmmword ptr [rsp + 464], xmm0
    add r8, rax
    vmovss xmm0, dword ptr [rbx + 4*r11 + 564]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 628], 16
    vmovaps xmmword ptr [rsp + 720], xmm0
    vmovss xmm0, dword ptr [rbx + 4*r11 + 568]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 632], 16
    vmovaps xmmword ptr [rsp + 16], xmm0
    vmovss xmm0, dword ptr [rbx + 4*r11 + 572]
    vinsertps xmm0, xmm0, dword ptr [r14 + 4*r11 + 636], 16
    vmovaps xmmword ptr [rsp + 304], xmm0
    mov rbx, r10
    add rdx, rax
    shl rbx, 6
    vinsertps xmm0, xmm1, dword ptr [r8 + 4*r11 + 512], 32
    vmovss xmm1, dword ptr [rbx + r12 + 128]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 192], 16
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 576], 48
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*r11 + 256], 32
    vinsertps xmm1, xmm1, dword ptr [r15 + 4*r11 + 320], 48
    vinsertps xmm2, xmm2, dword ptr [r8 + 4*r11 + 516], 32
    vmovss xmm3, dword ptr [rbx + r12 + 132]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 196], 16
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 580], 48
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*r11 + 260], 32
    vinsertps xmm3, xmm3, dword ptr [r15 + 4*r11 + 324], 48
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovups ymmword ptr [rsp + 912], ymm0
    vinsertps xmm0, xmm4, dword ptr [r8 + 4*r11 + 520], 32
    vmovss xmm1, dword ptr [rbx + r12 + 136]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 200], 16
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 584], 48
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*r11 + 264], 32
    vinsertps xmm1, xmm1, dword ptr [r15 + 4*r11 + 328], 48
    vinsertf128 ymm2, ymm3, xmm2, 1
    vmovups ymmword ptr [rsp + 560], ymm2
    vinsertps xmm2, xmm5, dword ptr [r8 + 4*r11 + 524], 32
    vmovss xmm3, dword ptr [rbx + r12 + 140]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 204], 16
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 588], 48
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*r11 + 268], 32
    vinsertps xmm3, xmm3, dword ptr [r15 + 4*r11 + 332], 48
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovups ymmword ptr [rsp + 528], ymm0
    vinsertps xmm0, xmm6, dword ptr [r8 + 4*r11 + 528], 32
    vmovss xmm1, dword ptr [rbx + r12 + 144]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 208], 16
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 592], 48
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*r11 + 272], 32
    vinsertps xmm1, xmm1, dword ptr [r15 + 4*r11 + 336], 48
    vinsertf128 ymm2, ymm3, xmm2, 1
    vmovups ymmword ptr [rsp + 880], ymm2
    vinsertps xmm2, xmm8, dword ptr [r8 + 4*r11 + 532], 32
    vmovss xmm3, dword ptr [rbx + r12 + 148]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 212], 16
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 596], 48
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*r11 + 276], 32
    vinsertps xmm3, xmm3, dword ptr [r15 + 4*r11 + 340], 48
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovups ymmword ptr [rsp + 848], ymm0
    vinsertps xmm0, xmm9, dword ptr [r8 + 4*r11 + 536], 32
    vmovss xmm1, dword ptr [rbx + r12 + 152]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 216], 16
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 600], 48
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*r11 + 280], 32
    vinsertps xmm1, xmm1, dword ptr [r15 + 4*r11 + 344], 48
    vinsertf128 ymm2, ymm3, xmm2, 1
    vmovups ymmword ptr [rsp + 1136], ymm2
    vinsertps xmm2, xmm12, dword ptr [r8 + 4*r11 + 540], 32
    vmovss xmm3, dword ptr [rbx + r12 + 156]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 220], 16
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 604], 48
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*r11 + 284], 32
    vinsertps xmm3, xmm3, dword ptr [r15 + 4*r11 + 348], 48
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovups ymmword ptr [rsp + 1632], ymm0
    vinsertps xmm0, xmm13, dword ptr [r8 + 4*r11 + 544], 32
    vmovss xmm1, dword ptr [rbx + r12 + 160]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 224], 16
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 608], 48
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*r11 + 288], 32
    vinsertps xmm1, xmm1, dword ptr [r15 + 4*r11 + 352], 48
    vinsertf128 ymm2, ymm3, xmm2, 1
    vmovups ymmword ptr [rsp + 1600], ymm2
    vinsertps xmm2, xmm14, dword ptr [r8 + 4*r11 + 548], 32
    vmovss xmm3, dword ptr [rbx + r12 + 164]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 228], 16
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 612], 48
    vinsertps xmm3, xmm3, dword ptr [r13 + 4*r11 + 292], 32
    vinsertps xmm3, xmm3, dword ptr [r15 + 4*r11 + 356], 48
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovups ymmword ptr [rsp + 1568], ymm0
    vmovaps xmm0, xmmword ptr [rsp + 1536]
    vinsertps xmm0, xmm0, dword ptr [r8 + 4*r11 + 552], 32
    vmovss xmm1, dword ptr [rbx + r12 + 168]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 232], 16
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 616], 48
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*r11 + 296], 32
    vinsertps xmm1, xmm1, dword ptr [r15 + 4*r11 + 360], 48
    vinsertf128 ymm2, ymm3, xmm2, 1
    vmovups ymmword ptr [rsp + 1536], ymm2
    vmovaps xmm2, xmmword ptr [rsp + 1104]
    vinsertps xmm2, xmm2, dword ptr [r8 + 4*r11 + 556], 32
    vmovss xmm3, dword ptr [rbx + r12 + 172]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 236], 16
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 620], 48
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovups ymmword ptr [rsp + 1104], ymm0
    vinsertps xmm0, xmm3, dword ptr [r13 + 4*r11 + 300], 32
    vmovss xmm1, dword ptr [rbx + r12 + 176]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 240], 16
    vinsertps xmm0, xmm0, dword ptr [r15 + 4*r11 + 364], 48
    vinsertf128 ymm0, ymm0, xmm2, 1
    vmovups ymmword ptr [rsp + 1504], ymm0
    vmovss xmm0, dword ptr [rbx + r12 + 180]
    vinsertps xmm0, xmm0, dword ptr [rbp + 4*r11 + 244], 16
    vmovss xmm2, dword ptr [rbx + r12 + 184]
    vinsertps xmm5, xmm2, dword ptr [rbp + 4*r11 + 248], 16
    vmovss xmm2, dword ptr [rbx + r12 + 188]
    vinsertps xmm9, xmm2, dword ptr [rbp + 4*r11 + 252], 16
    vmovaps xmm2, xmmword ptr [rsp + 1472]
    vinsertps xmm2, xmm2, dword ptr [r8 + 4*r11 + 560], 32
    vmovss xmm3, dword ptr [rbx + r12 + 256]
    vinsertps xmm13, xmm3, dword ptr [rbp + 4*r11 + 320], 16
    vmovss xmm3, dword ptr [rbx + r12 + 260]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 324], 16
    vmovaps xmmword ptr [rsp + 272], xmm3
    vinsertps xmm1, xmm1, dword ptr [r13 + 4*r11 + 304], 32
    vmovss xmm3, dword ptr [rbx + r12 + 264]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 328], 16
    vmovaps xmmword ptr [rsp + 432], xmm3
    vmovss xmm3, dword ptr [rbx + r12 + 268]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 332], 16
    vmovaps xmmword ptr [rsp + 400], xmm3
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 624], 48
    vmovss xmm3, dword ptr [rbx + r12 + 272]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 336], 16
    vmovaps xmmword ptr [rsp - 16], xmm3
    vmovss xmm3, dword ptr [rbx + r12 + 276]
    vinsertps xmm3, xmm3, dword ptr [rbp + 4*r11 + 340], 16
    vmovaps xmmword ptr [rsp - 48], xmm3
    vinsertps xmm1, xmm1, dword ptr [r15 + 4*r11 + 368], 48
    vinsertf128 ymm1, ymm1, xmm2, 1
    vmovups ymmword ptr [rsp + 1472], ymm1
    vmovss xmm1, dword ptr [rbx + r12 + 280]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 344], 16
    vmovaps xmmword ptr [rsp - 80], xmm1
    vmovss xmm1, dword ptr [rbx + r12 + 284]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 348], 16
    vmovaps xmmword ptr [rsp - 112], xmm1
    vmovss xmm1, dword ptr [rbx + r12 + 288]
    vinsertps xmm1, xmm1, dword ptr [rbp + 4*r11 + 352], 16
    vmovaps xmmword ptr [rsp + 240], xmm1
    vinsertps xmm1, xmm10, dword ptr [r8 + 4*r11 + 564], 32
    vmovss xmm2, dword ptr [rbx + r12 + 292]
    vinsertps xmm2, xmm2, dword ptr [rbp + 4*r11 + 356], 16
    vmovaps xmmword ptr [rsp + 688], xmm2
    vmovss xmm2, dword ptr [rbx + r12 + 296]
    vinsertps xmm2, xmm2, dword ptr [rbp + 4*r11 + 360], 16
    vmovaps xmmword ptr [rsp + 368], xmm2
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*r11 + 308], 32
    vmovss xmm2, dword ptr [rbx + r12 + 300]
    vinsertps xmm2, xmm2, dword ptr [rbp + 4*r11 + 364], 16
    vmovaps xmmword ptr [rsp + 1072], xmm2
    vmovss xmm2, dword ptr [rbx + r12 + 304]
    vinsertps xmm2, xmm2, dword ptr [rbp + 4*r11 + 368], 16
    vmovaps xmmword ptr [rsp + 656], xmm2
    vinsertps xmm1, xmm1, dword ptr [rdx + 4*r11 + 628], 48
    vmovss xmm2, dword ptr [rbx + r12 + 308]
    vinsertps xmm2, xmm2, dword ptr [rbp + 4*r11 + 372], 16
    vmovaps xmmword ptr [rsp + 1040], xmm2
    vmovss xmm2, dword ptr [rbx + r12 + 312]
    vinsertps xmm2, xmm2, dword ptr [rbp + 4*r11 + 376], 16
    vmovaps xmmword ptr [rsp + 1008], xmm2
    vinsertps xmm0, xmm0, dword ptr [r15 + 4*r11 + 372], 48
    vinsertf128 ymm0, ymm0, xmm1, 1
    vmovups ymmword ptr [rsp + 1440], ymm0
    vmovss xmm0, dword ptr [rbx + r12 + 316]
    vinsertps xmm0, xmm0, dword ptr [rbp + 4*r11 + 380], 16
    vmovaps xmmword ptr [rsp + 944], xmm0
    vinsertps xmm0, xmm7, dword ptr [r8 + 4*r11 + 568], 32
    vmovaps xmmword ptr [rsp + 1408], xmm0
    vinsertps xmm2, xmm11, dword ptr [r8 + 4*r11 + 572], 32
    vinsertps xmm4, xmm15, dword ptr [r8 + 4*r11 + 640], 32
    vmovaps xmm1, xmmword ptr [rsp + 816]
    vinsertps xmm6, xmm1, dword ptr [r8 + 4*r11 + 644], 32
    vmovaps xmm1, xmmword ptr [rsp + 784]
    vinsertps xmm8, xmm1, dword ptr [r8 + 4*r11 + 648], 32
    vmovaps xmm1, xmmword ptr [rsp + 208]
    vinsertps xmm10, xmm1, dword ptr [r8 + 4*r11 + 652], 32
    vmovaps xmm1, xmmword ptr [rsp + 752]
    vinsertps xmm12, xmm1, dword ptr [r8 + 4*r11 + 656], 32
    vmovaps xmm1, xmmword ptr [rsp + 176]
    vinsertps xmm14, xmm1, dword ptr [r8 + 4*r11 + 660], 32
    vmovaps xmm1, xmmword ptr [rsp + 144]
    vinsertps xmm0, xmm1, dword ptr [r8 + 4*r11 + 664], 32
    vmovaps xmmword ptr [rsp + 784], xmm0
    vmovaps xmm1, xmmword ptr [rsp + 112]
    vinsertps xmm0, xmm1, dword ptr [r8 + 4*r11 + 668], 32
    vmovaps xmmword ptr [rsp + 176], xmm0
    vmovaps xmm1, xmmword ptr [rsp + 496]
    vinsertps xmm0, xmm1, dword ptr [r8 + 4*r11 + 672], 32
    vmovaps xmmword ptr [rsp + 112], xmm0
    vmovaps xmm1, xmmword ptr [rsp + 336]
    vinsertps xmm0, xmm1, dword ptr [r8 + 4*r11 + 676], 32
    vmovaps xmmword ptr [rsp + 2192], xmm0
    vmovaps xmm1, xmmword ptr [rsp + 80]
    vinsertps xmm0, xmm1, dword ptr [r8 + 4*r11 + 680], 32
    vmovaps xmmword ptr [rsp + 2160], xmm0
    vmovaps xmm1, xmmword ptr [rsp + 48]
    vinsertps xmm0, xmm1, dword ptr [r8 + 4*r11 + 684], 32
    vmovaps xmmword ptr [rsp + 976], xmm0
    vmovaps xmm1, xmmword ptr [rsp + 464]
    vinsertps xmm0, xmm1, dword ptr [r8 + 4*r11 + 688], 32
    vmovaps xmmword ptr [rsp + 1376], xmm0
    vmovaps xmm1, xmmword ptr [rsp + 720]
    vinsertps xmm0, xmm1, dword ptr [r8 + 4*r11 + 692], 32
    vmovaps xmmword ptr [rsp + 592], xmm0
    vmovaps xmm1, xmmword ptr [rsp + 16]
    vinsertps xmm0, xmm1, dword ptr [r8 + 4*r11 + 696], 32
    vmovaps xmmword ptr [rsp + 624], xmm0
    vmovaps xmm1, xmmword ptr [rsp + 304]
    vinsertps xmm0, xmm1, dword ptr [r8 + 4*r11 + 700], 32
    vmovaps xmmword ptr [rsp + 1344], xmm0
    vinsertps xmm1, xmm5, dword ptr [r13 + 4*r11 + 312], 32
    vinsertps xmm3, xmm9, dword ptr [r13 + 4*r11 + 316], 32
    vinsertps xmm5, xmm13, dword ptr [r13 + 4*r11 + 384], 32
    vmovaps xmm7, xmmword ptr [rsp + 272]
    vinsertps xmm7, xmm7, dword ptr [r13 + 4*r11 + 388], 32
    vmovaps xmm9, xmmword ptr [rsp + 432]
    vinsertps xmm9, xmm9, dword ptr [r13 + 4*r11 + 392], 32
    vmovaps xmm11, xmmword ptr [rsp + 400]
    vinsertps xmm11, xmm11, dword ptr [r13 + 4*r11 + 396], 32
    vmovaps xmm13, xmmword ptr [rsp - 16]
    vinsertps xmm13, xmm13, dword ptr [r13 + 4*r11 + 400], 32
    vmovaps xmm15, xmmword ptr [rsp - 48]
    vinsertps xmm15, xmm15, dword ptr [r13 + 4*r11 + 404], 32
    vmovaps xmm0, xmmword ptr [rsp - 80]
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*r11 + 408], 32
    vmovaps xmmword ptr [rsp + 208], xmm0
    vmovaps xmm0, xmmword ptr [rsp - 112]
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*r11 + 412], 32
    vmovaps xmmword ptr [rsp + 144], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 240]
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*r11 + 416], 32
    vmovaps xmmword ptr [rsp - 16], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 688]
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*r11 + 420], 32
    vmovaps xmmword ptr [rsp - 48], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 368]
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*r11 + 424], 32
    vmovaps xmmword ptr [rsp - 80], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 1072]
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*r11 + 428], 32
    vmovaps xmmword ptr [rsp - 112], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 656]
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*r11 + 432], 32
    vmovaps xmmword ptr [rsp + 240], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 1040]
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*r11 + 436], 32
    vmovaps xmmword ptr [rsp + 368], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 1008]
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*r11 + 440], 32
    vmovaps xmmword ptr [rsp + 656], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 944]
    vinsertps xmm0, xmm0, dword ptr [r13 + 4*r11 + 444], 32
    vmovaps xmmword ptr [rsp + 944], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 1408]
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 632], 48
    vmovaps xmmword ptr [rsp + 816], xmm0
    vinsertps xmm2, xmm2, dword ptr [rdx + 4*r11 + 636], 48
    vinsertps xmm4, xmm4, dword ptr [rdx + 4*r11 + 704], 48
    vinsertps xmm0, xmm6, dword ptr [rdx + 4*r11 + 708], 48
    vmovaps xmmword ptr [rsp + 752], xmm0
    vinsertps xmm8, xmm8, dword ptr [rdx + 4*r11 + 712], 48
    vinsertps xmm10, xmm10, dword ptr [rdx + 4*r11 + 716], 48
    vinsertps xmm12, xmm12, dword ptr [rdx + 4*r11 + 720], 48
    vinsertps xmm0, xmm14, dword ptr [rdx + 4*r11 + 724], 48
    vmovaps xmmword ptr [rsp + 496], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 784]
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 728], 48
    vmovaps xmmword ptr [rsp + 336], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 176]
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 732], 48
    vmovaps xmmword ptr [rsp + 80], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 112]
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 736], 48
    vmovaps xmmword ptr [rsp + 48], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 2192]
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 740], 48
    vmovaps xmmword ptr [rsp + 464], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 2160]
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 744], 48
    vmovaps xmmword ptr [rsp + 720], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 976]
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 748], 48
    vmovaps xmmword ptr [rsp + 16], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 1376]
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 752], 48
    vmovaps xmmword ptr [rsp + 304], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 592]
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 756], 48
    vmovaps xmmword ptr [rsp + 272], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 624]
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 760], 48
    vmovaps xmmword ptr [rsp + 432], xmm0
    vmovaps xmm0, xmmword ptr [rsp + 1344]
    vinsertps xmm0, xmm0, dword ptr [rdx + 4*r11 + 764], 48
    vmovaps xmmword ptr [rsp + 400], xmm0
    vinsertps xmm0, xmm1, dword ptr [r15 + 4*r11 + 376], 48
    vinsertps xmm1, xmm3, dword ptr [r15 + 4*r11 + 380], 48
    vinsertps xmm14, xmm5, dword ptr [r15 + 4*r11 + 448], 48
    vinsertps xmm7, xmm7, dword ptr [r15 + 4*r11 + 452], 48
    vinsertps xmm3, xmm9, dword ptr [r15 + 4*r11 + 456], 48
    vinsertps xmm5, xmm11, dword ptr [r15 + 4*r11 + 460], 48
    vinsertps xmm6, xmm13, dword ptr [r15 + 4*r11 + 464], 48
    vinsertps xmm13, xmm15, dword ptr [r15 + 4*r11 + 468], 48
    vmovaps xmm9, xmmword ptr [rsp + 208]
    vinsertps xmm15, xmm9, dword ptr [r15 + 4*r11 + 472], 48
    vmovaps xmm9, xmmword ptr [rsp + 144]
    vinsertps xmm9, xmm9, dword ptr [r15 + 4*r11 + 476], 48
    vmovaps xmm11, xmmword ptr [rsp - 16]
    vinsertps xmm11, xmm11, dword ptr [r15 + 4*r11 + 480], 48
    vmovups ymmword ptr [rsp + 1408], ymm11
    vmovaps xmm11, xmmword ptr [rsp - 48]
    vinsertps xmm11, xmm11, dword ptr [r15 + 4*r11 + 484], 48
    vmovups ymmword ptr [rsp + 1008], ymm11
    vmovaps xmm11, xmmword ptr [rsp - 80]
    vinsertps xmm11, xmm11, dword ptr [r15 + 4*r11 + 488], 48
    vmovups ymmword ptr [rsp + 1040], ymm11
    vmovaps xmm11, xmmword ptr [rsp - 112]
    vinsertps xmm11, xmm11, dword ptr [r15 + 4*r11 + 492], 48
    vmovups ymmword ptr [rsp + 1072], ymm11
    vmovaps xmm11, xmmword ptr [rsp + 240]
    vinsertps xmm11, xmm11, dword ptr [r15 + 4*r11 + 496], 48
    vmovups ymmword ptr [rsp + 688], ymm11
    vmovaps xmm11, xmmword ptr [rsp + 368]
    vinsertps xmm11, xmm11, dword ptr [r15 + 4*r11 + 500], 48
    vmovups ymmword ptr [rsp - 112], ymm11
    vmovaps xmm11, xmmword ptr [rsp + 656]
    vinsertps xmm11, xmm11, dword ptr [r15 + 4*r11 + 504], 48
    vmovups ymmword ptr [rsp - 48], ymm11
    vmovaps xmm11, xmmword ptr [rsp + 944]
    vinsertps xmm11, xmm11, dword ptr [r15 + 4*r11 + 508], 48
    vmovups ymmword ptr [rsp - 16], ymm11
    vinsertf128 ymm0, ymm0, xmmword ptr [rsp + 816], 1
    vmovups ymmword ptr [rsp + 816], ymm0
    vmovss xmm0, dword ptr [rsi + 4*r11 + 256]
    vinsertps xmm0, xmm0, dword ptr [rsi + 4*r11 + 320], 16
    vinsertf128 ymm1, ymm1, xmm2, 1
    vmovups ymmword ptr [rsp + 784], ymm1
    vinsertps xmm0, xmm0, dword ptr [rsi + 4*r11 + 384], 32
    vmovss xmm1, dword ptr [rsi + rbx]
    vinsertps xmm1, xmm1, dword ptr [rsi + 4*r11 + 64], 16
    vinsertps xmm0, xmm0, dword ptr [rsi + 4*r11 + 448], 48
    vmovaps xmmword ptr [rsp - 80], xmm0
    vinsertf128 ymm0, ymm14, xmm4, 1
    vmovups ymmword ptr [rsp + 208], ymm0
    vinsertps xmm0, xmm1, dword ptr [rsi + 4*r11 + 128], 32
    vmovss xmm1, dword ptr [rsi + 4*r11 + 260]
    vinsertps xmm1, xmm1, dword ptr [rsi + 4*r11 + 324], 16
    vinsertps xmm0, xmm0, dword ptr [rsi + 4*r11 + 192], 48
    vmovups ymmword ptr [rsp + 368], ymm0
    vinsertf128 ymm0, ymm7, xmmword ptr [rsp + 752], 1
    vmovups ymmword ptr [rsp + 752], ymm0
    vinsertps xmm0, xmm1, dword ptr [rsi + 4*r11 + 388], 32
    vmovss xmm1, dword ptr [rsi + rbx + 4]
    vinsertps xmm1, xmm1, dword ptr [rsi + 4*r11 + 68], 16
    vinsertps xmm0, xmm0, dword ptr [rsi + 4*r11 + 452], 48
    vmovaps xmmword ptr [rsp + 240], xmm0
    vinsertf128 ymm0, ymm3, xmm8, 1
    vmovups ymmword ptr [rsp + 176], ymm0
    vinsertps xmm0, xmm1, dword ptr [rsi + 4*r11 + 132], 32
    vmovss xmm1, dword ptr [rsi + 4*r11 + 264]
    vinsertps xmm1, xmm1, dword ptr [rsi + 4*r11 + 328], 16
    vinsertps xmm4, xmm0, dword ptr [rsi + 4*r11 + 196], 48
    vinsertf128 ymm0, ymm5, xmm10, 1
    vmovups ymmword ptr [rsp + 144], ymm0
    vinsertps xmm0, xmm1, dword ptr [rsi + 4*r11 + 392], 32
    vmovss xmm1, dword ptr [rsi + rbx + 8]
    vinsertps xmm1, xmm1, dword ptr [rsi + 4*r11 + 72], 16
    vinsertps xmm0, xmm0, dword ptr [rsi + 4*r11 + 456], 48
    vmovaps xmmword ptr [rsp + 656], xmm0
    vinsertf128 ymm0, ymm6, xmm12, 1
    vmovups ymmword ptr [rsp + 112], ymm0
    vinsertps xmm0, xmm1, dword ptr [rsi + 4*r11 + 136], 32
    vmovss xmm1, dword ptr [rsi + 4*r11 + 268]
    vinsertps xmm1, xmm1, dword ptr [rsi + 4*r11 + 332], 16
    vinsertps xmm14, xmm0, dword ptr [rsi + 4*r11 + 200], 48
    vinsertf128 ymm0, ymm13, xmmword ptr [rsp + 496], 1
    vmovups ymmword ptr [rsp + 496], ymm0
    vinsertps xmm0, xmm1, dword ptr [rsi + 4*r11 + 396], 32
    vmovss xmm1, dword ptr [rsi + rbx + 12]
    vinsertps xmm1, xmm1, dword ptr [rsi + 4*r11 + 76], 16
    vinsertps xmm8, xmm0, dword ptr [rsi + 4*r11 + 460], 48
    vinsertf128 ymm0, ymm15, xmmword ptr [rsp + 336], 1
    vmovups ymmword ptr [rsp + 336], ymm0
    vinsertps xmm0, xmm1, dword ptr [rsi + 4*r11 + 140], 32
    vmovss xmm1, dword ptr [rsi + 4*r11 + 272]
    vinsertps xmm1, xmm1, dword ptr [rsi + 4*r11 + 336], 16
    vinsertps xmm3, xmm0, dword ptr [rsi + 4*r11 + 204], 48
    vinsertf128 ymm0, ymm9, xmmword ptr [rsp + 80], 1
    vmovups ymmword ptr [rsp + 80], ymm0
    vinsertps xmm0, xmm1, dword ptr [rsi + 4*r11 + 400], 32
    vmovss xmm1, dword ptr [rsi + rbx + 16]
    vinsertps xmm1, xmm1, dword ptr [rsi + 4*r11 + 80], 16
    vinsertps xmm2, xmm0, dword ptr [rsi + 4*r11 + 464], 48
    vmovups ymm0, ymmword ptr [rsp + 1408]
    vinsertf128 ymm0, ymm0, xmmword ptr [rsp + 48], 1
    vmovups ymmword ptr [rsp + 48], ymm0
    vinsertps xmm0, xmm1, dword ptr [rsi + 4*r11 + 144], 32
    vmovss xmm1, dword ptr [rsi + 4*r11 + 276]
    vinsertps xmm1, xmm1, dword ptr [rsi + 4*r11 + 340], 16
    vinsertps xmm12, xmm0, dword ptr [rsi + 4*r11 + 208], 48
    vmovups ymm0, ymmword ptr [rsp + 1008]
    vinsertf128 ymm0, ymm0, xmmword ptr [rsp + 464], 1
    vmovups ymmword ptr [rsp + 464], ymm0
    vinsertps xmm0, xmm1, dword ptr [rsi + 4*r11 + 404], 32
    vmovss xmm1, dword ptr [rsi + rbx + 20]
    vinsertps xmm5, xmm1, dword ptr [rsi + 4*r11 + 84], 16
    vinsertps xmm1, xmm0, dword ptr [rsi + 4*r11 + 468], 48
    vmovups ymm0, ymmword ptr [rsp + 1040]
    vinsertf128 ymm0, ymm0, xmmword ptr [rsp + 720], 1
    vmovups ymmword ptr [rsp + 720], ymm0
    vinsertps xmm0, xmm5, dword ptr [rsi + 4*r11 + 148], 32
    vmovss xmm5, dword ptr [rsi + 4*r11 + 280]
    vinsertps xmm5, xmm5, dword ptr [rsi + 4*r11 + 344], 16
    vinsertps xmm6, xmm0, dword ptr [rsi + 4*r11 + 212], 48
    vmovups ymm0, ymmword ptr [rsp + 1072]
    vinsertf128 ymm0, ymm0, xmmword ptr [rsp + 16], 1
    vmovups ymmword ptr [rsp + 16], ymm0
    vinsertps xmm0, xmm5, dword ptr [rsi + 4*r11 + 408], 32
    vmovss xmm5, dword ptr [rsi + rbx + 24]
    vinsertps xmm5, xmm5, dword ptr [rsi + 4*r11 + 88], 16
    vinsertps xmm13, xmm0, dword ptr [rsi + 4*r11 + 472], 48
    vmovups ymm0, ymmword ptr [rsp + 688]
    vinsertf128 ymm0, ymm0, xmmword ptr [rsp + 304], 1
    vmovups ymmword ptr [rsp + 304], ymm0
    vinsertps xmm0, xmm5, dword ptr [rsi + 4*r11 + 152], 32
    vmovss xmm5, dword ptr [rsi + 4*r11 + 284]
    vinsertps xmm7, xmm5, dword ptr [rsi + 4*r11 + 348], 16
    vinsertps xmm5, xmm0, dword ptr [rsi + 4*r11 + 216], 48
    vmovups ymm0, ymmword ptr [rsp - 112]
    vinsertf128 ymm0, ymm0, xmmword ptr [rsp + 272], 1
    vmovups ymmword ptr [rsp + 272], ymm0
    vinsertps xmm0, xmm7, dword ptr [rsi + 4*r11 + 412], 32
    vmovss xmm7, dword ptr [rsi + rbx + 28]
    vinsertps xmm7, xmm7, dword ptr [rsi + 4*r11 + 92], 16
    vinsertps xmm9, xmm0, dword ptr [rsi + 4*r11 + 476], 48
    vmovups ymm0, ymmword ptr [rsp - 48]
    vinsertf128 ymm0, ymm0, xmmword ptr [rsp + 432], 1
    vmovups ymmword ptr [rsp + 432], ymm0
    vinsertps xmm0, xmm7, dword ptr [rsi + 4*r11 + 156], 32
    vmovss xmm7, dword ptr [rsi + 4*r11 + 288]
    vinsertps xmm7, xmm7, dword ptr [rsi + 4*r11 + 352], 16
    vinsertps xmm10, xmm0, dword ptr [rsi + 4*r11 + 220], 48
    vmovups ymm0, ymmword ptr [rsp - 16]
    vinsertf128 ymm0, ymm0, xmmword ptr [rsp + 400], 1
    vmovups ymmword ptr [rsp + 400], ymm0
    vinsertps xmm0, xmm7, dword ptr [rsi + 4*r11 + 416], 32
    vmovss xmm7, dword ptr [rsi + rbx + 32]
    vinsertps xmm11, xmm7, dword ptr [rsi + 4*r11 + 96], 16
    vinsertps xmm15, xmm0, dword ptr [rsi + 4*r11 + 480], 48
    vmovups ymm0, ymmword ptr [rsp + 368]
    vinsertf128 ymm7, ymm0, xmmword ptr [rsp - 80], 1
    vinsertps xmm0, xmm11, dword ptr [rsi + 4*r11 + 160], 32
    vmovss xmm11, dword ptr [rsi + 4*r11 + 292]
    vinsertps xmm11, xmm11, dword ptr [rsi + 4*r11 + 356], 16
    vinsertps xmm0, xmm0, dword ptr [rsi + 4*r11 + 224], 48
    vinsertf128 ymm4, ymm4, xmmword ptr [rsp + 240], 1
    vmovups ymmword ptr [rsp - 16], ymm4
    vinsertps xmm4, xmm11, dword ptr [rsi + 4*r11 + 420], 32
    vmovss xmm11, dword ptr [rsi + rbx + 36]
    vinsertps xmm11, xmm11, dword ptr [rsi + 4*r11 + 100], 16
    vinsertps xmm4, xmm4, dword ptr [rsi + 4*r11 + 484], 48
    vinsertf128 ymm14, ymm14, xmmword ptr [rsp + 656], 1
    vmovups ymmword ptr [rsp - 48], ymm14
    vinsertps xmm11, xmm11, dword ptr [rsi + 4*r11 + 164], 32
    vmovss xmm14, dword ptr [rsi + 4*r11 + 296]
    vinsertps xmm14, xmm14, dword ptr [rsi + 4*r11 + 360], 16
    vinsertps xmm11, xmm11, dword ptr [rsi + 4*r11 + 228], 48
    vinsertf128 ymm3, ymm3, xmm8, 1
    vmovups ymmword ptr [rsp - 80], ymm3
    vinsertps xmm3, xmm14, dword ptr [rsi + 4*r11 + 424], 32
    vmovss xmm8, dword ptr [rsi + rbx + 40]
    vinsertps xmm8, xmm8, dword ptr [rsi + 4*r11 + 104], 16
    vinsertps xmm3, xmm3, dword ptr [rsi + 4*r11 + 488], 48
    vinsertf128 ymm2, ymm12, xmm2, 1
    vmovups ymmword ptr [rsp + 1040], ymm2
    vinsertps xmm2, xmm8, dword ptr [rsi + 4*r11 + 168], 32
    vmovss xmm8, dword ptr [rsi + 4*r11 + 300]
    vinsertps xmm8, xmm8, dword ptr [rsi + 4*r11 + 364], 16
    vinsertps xmm2, xmm2, dword ptr [rsi + 4*r11 + 232], 48
    vinsertf128 ymm14, ymm6, xmm1, 1
    vinsertps xmm1, xmm8, dword ptr [rsi + 4*r11 + 428], 32
    vmovss xmm6, dword ptr [rsi + rbx + 44]
    vinsertps xmm6, xmm6, dword ptr [rsi + 4*r11 + 108], 16
    vinsertps xmm1, xmm1, dword ptr [rsi + 4*r11 + 492], 48
    vinsertf128 ymm5, ymm5, xmm13, 1
    vmovups ymmword ptr [rsp - 112], ymm5
    vinsertps xmm5, xmm6, dword ptr [rsi + 4*r11 + 172], 32
    vmovss xmm6, dword ptr [rsi + 4*r11 + 304]
    vinsertps xmm6, xmm6, dword ptr [rsi + 4*r11 + 368], 16
    vinsertps xmm5, xmm5, dword ptr [rsi + 4*r11 + 236], 48
    vinsertf128 ymm10, ymm10, xmm9, 1
    vinsertps xmm6, xmm6, dword ptr [rsi + 4*r11 + 432], 32
    vmovss xmm8, dword ptr [rsi + rbx + 48]
    vinsertps xmm8, xmm8, dword ptr [rsi + 4*r11 + 112], 16
    vinsertps xmm6, xmm6, dword ptr [rsi + 4*r11 + 496], 48
    vinsertf128 ymm0, ymm0, xmm15, 1
    vmovups ymmword ptr [rsp + 240], ymm0
    vinsertps xmm0, xmm8, dword ptr [rsi + 4*r11 + 176], 32
    vmovss xmm8, dword ptr [rsi + 4*r11 + 308]
    vinsertps xmm8, xmm8, dword ptr [rsi + 4*r11 + 372], 16
    vinsertps xmm9, xmm0, dword ptr [rsi + 4*r11 + 240], 48
    vinsertf128 ymm0, ymm11, xmm4, 1
    vmovups ymmword ptr [rsp + 688], ymm0
    vinsertps xmm0, xmm8, dword ptr [rsi + 4*r11 + 436], 32
    vmovss xmm4, dword ptr [rsi + rbx + 52]
    vinsertps xmm4, xmm4, dword ptr [rsi + 4*r11 + 116], 16
    vinsertps xmm8, xmm0, dword ptr [rsi + 4*r11 + 500], 48
    vinsertf128 ymm0, ymm2, xmm3, 1
    vmovups ymmword ptr [rsp + 368], ymm0
    vinsertps xmm0, xmm4, dword ptr [rsi + 4*r11 + 180], 32
    vmovss xmm2, dword ptr [rsi + 4*r11 + 312]
    vinsertps xmm2, xmm2, dword ptr [rsi + 4*r11 + 376], 16
    vinsertps xmm3, xmm0, dword ptr [rsi + 4*r11 + 244], 48
    vinsertf128 ymm0, ymm5, xmm1, 1
    vmovups ymmword ptr [rsp + 1072], ymm0
    vinsertps xmm0, xmm2, dword ptr [rsi + 4*r11 + 440], 32
    vmovss xmm1, dword ptr [rsi + rbx + 56]
    vinsertps xmm1, xmm1, dword ptr [rsi + 4*r11 + 120], 16
    vinsertps xmm0, xmm0, dword ptr [rsi + 4*r11 + 504], 48
    vinsertf128 ymm2, ymm9, xmm6, 1
    vmovups ymmword ptr [rsp + 656], ymm2
    vinsertps xmm1, xmm1, dword ptr [rsi + 4*r11 + 184], 32
    vmovss xmm2, dword ptr [rsi + 4*r11 + 316]
    vinsertps xmm2, xmm2, dword ptr [rsi + 4*r11 + 380], 16
    vinsertps xmm1, xmm1, dword ptr [rsi + 4*r11 + 248], 48
    vinsertf128 ymm8, ymm3, xmm8, 1
    vinsertps xmm2, xmm2, dword ptr [rsi + 4*r11 + 444], 32
    vmovss xmm3, dword ptr [rsi + rbx + 60]
    vinsertps xmm3, xmm3, dword ptr [rsi + 4*r11 + 124], 16
    vinsertps xmm2, xmm2, dword ptr [rsi + 4*r11 + 508], 48
    vinsertps xmm3, xmm3, dword ptr [rsi + 4*r11 + 188], 32
    vinsertps xmm3, xmm3, dword ptr [rsi + 4*r11 + 252], 48
    vxorps xmm15, xmm15, xmm15
    vsubps ymm4, ymm15, ymm7
    vsqrtps ymm12, ymm4
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovups ymmword ptr [rsp + 1008], ymm0
    vinsertf128 ymm3, ymm3, xmm2, 1
    vmovups ymm13, ymmword ptr [rsp + 1312]
    vmulps ymm0, ymm12, ymm13
    vsubps ymm0, ymm0, ymmword ptr [rsp + 208]
    vmovups ymmword ptr [rsp + 208], ymm0
    vsubps ymm0, ymm15, ymmword ptr [rsp - 16]
    vsqrtps ymm9, ymm0
    vsubps ymm0, ymm15, ymmword ptr [rsp - 48]
    vsqrtps ymm1, ymm0
    vmovups ymmword ptr [rsp - 48], ymm1
    vmulps ymm0, ymm9, ymm13
    vsubps ymm0, ymm0, ymmword ptr [rsp + 752]
    vmovups ymmword ptr [rsp - 16], ymm0
    vmulps ymm0, ymm13, ymm1
    vsubps ymm0, ymm0, ymmword ptr [rsp + 176]
    vmovups ymmword ptr [rsp + 752], ymm0
    vsubps ymm0, ymm15, ymmword ptr [rsp - 80]
    vsqrtps ymm7, ymm0
    vsubps ymm0, ymm15, ymmword ptr [rsp + 1040]
    vsqrtps ymm6, ymm0
    vmulps ymm0, ymm13, ymm7
    vsubps ymm0, ymm0, ymmword ptr [rsp + 144]
    vmovups ymmword ptr [rsp + 176], ymm0
    vmulps ymm0, ymm13, ymm6
    vsubps ymm0, ymm0, ymmword ptr [rsp + 112]
    vmovups ymmword ptr [rsp + 144], ymm0
    vsubps ymm0, ymm15, ymm14
    vsqrtps ymm11, ymm0
    vsubps ymm0, ymm15, ymmword ptr [rsp - 112]
    vsqrtps ymm1, ymm0
    vmovups ymmword ptr [rsp - 112], ymm1
    vmulps ymm0, ymm11, ymm13
    vsubps ymm0, ymm0, ymmword ptr [rsp + 496]
    vmovups ymmword ptr [rsp - 80], ymm0
    vmulps ymm0, ymm13, ymm1
    vsubps ymm0, ymm0, ymmword ptr [rsp + 336]
    vmovups ymmword ptr [rsp + 112], ymm0
    vsubps ymm0, ymm15, ymm10
    vsqrtps ymm10, ymm0
    vsubps ymm0, ymm15, ymmword ptr [rsp + 240]
    vsqrtps ymm1, ymm0
    vmovups ymmword ptr [rsp + 240], ymm1
    vmulps ymm0, ymm10, ymm13
    vsubps ymm0, ymm0, ymmword ptr [rsp + 80]
    vmovups ymmword ptr [rsp + 496], ymm0
    vmulps ymm0, ymm13, ymm1
    vsubps ymm0, ymm0, ymmword ptr [rsp + 48]
    vmovups ymmword ptr [rsp + 336], ymm0
    vsubps ymm0, ymm15, ymmword ptr [rsp + 688]
    vsqrtps ymm5, ymm0
    vsubps ymm0, ymm15, ymmword ptr [rsp + 368]
    vsqrtps ymm1, ymm0
    vmovups ymmword ptr [rsp + 688], ymm1
    vmulps ymm0, ymm13, ymm5
    vsubps ymm0, ymm0, ymmword ptr [rsp + 464]
    vmovups ymmword ptr [rsp + 464], ymm0
    vmulps ymm0, ymm13, ymm1
    vsubps ymm0, ymm0, ymmword ptr [rsp + 720]
    vmovups ymmword ptr [rsp + 80], ymm0
    vsubps ymm0, ymm15, ymmword ptr [rsp + 1072]
    vsqrtps ymm2, ymm0
    vsubps ymm0, ymm15, ymmword ptr [rsp + 656]
    vsqrtps ymm4, ymm0
    vmulps ymm0, ymm13, ymm2
    vsubps ymm0, ymm0, ymmword ptr [rsp + 16]
    vmovups ymmword ptr [rsp + 48], ymm0
    vmulps ymm0, ymm13, ymm4
    vsubps ymm0, ymm0, ymmword ptr [rsp + 304]
    vmovups ymmword ptr [rsp + 720], ymm0
    vsubps ymm0, ymm15, ymm8
    vsqrtps ymm1, ymm0
    vsubps ymm0, ymm15, ymmword ptr [rsp + 1008]
    vsqrtps ymm8, ymm0
    vmulps ymm0, ymm13, ymm1
    vsubps ymm0, ymm0, ymmword ptr [rsp + 272]
    vmovups ymmword ptr [rsp + 304], ymm0
    vmulps ymm0, ymm8, ymm13
    vsubps ymm0, ymm0, ymmword ptr [rsp + 432]
    vmovups ymmword ptr [rsp + 16], ymm0
    vsubps ymm0, ymm15, ymm3
    vsqrtps ymm3, ymm0
    vmulps ymm14, ymm13, ymm3
    vsubps ymm0, ymm14, ymmword ptr [rsp + 400]
    vmovups ymmword ptr [rsp + 272], ymm0
    vmovups ymm0, ymmword ptr [rsp + 1280]
    vmulps ymm14, ymm12, ymm0
    vmovups ymm12, ymmword ptr [rsp + 912]
    vsubps ymm14, ymm12, ymm14
    vmovups ymm12, ymmword ptr [rsp + 208]
    vmaxps ymm12, ymm12, ymm14
    vmovups ymmword ptr [rsp + 432], ymm12
    vmulps ymm9, ymm9, ymm0
    vmovups ymm12, ymmword ptr [rsp + 560]
    vsubps ymm9, ymm12, ymm9
    vmovups ymm12, ymmword ptr [rsp - 16]
    vmaxps ymm14, ymm12, ymm9
    vmulps ymm9, ymm0, ymmword ptr [rsp - 48]
    vmovups ymm12, ymmword ptr [rsp + 528]
    vsubps ymm9, ymm12, ymm9
    vmovups ymm12, ymmword ptr [rsp + 752]
    vmaxps ymm9, ymm12, ymm9
    vmulps ymm7, ymm7, ymm0
    vmovups ymm12, ymmword ptr [rsp + 880]
    vsubps ymm7, ymm12, ymm7
    vmulps ymm6, ymm6, ymm0
    vmovups ymm12, ymmword ptr [rsp + 848]
    vsubps ymm12, ymm12, ymm6
    vmovups ymm6, ymmword ptr [rsp + 176]
    vmaxps ymm6, ymm6, ymm7
    vmovups ymm7, ymmword ptr [rsp + 144]
    vmaxps ymm7, ymm7, ymm12
    vmovups ymmword ptr [rsp + 208], ymm7
    vmulps ymm11, ymm11, ymm0
    vmovups ymm7, ymmword ptr [rsp + 1136]
    vsubps ymm11, ymm7, ymm11
    vmovups ymm7, ymmword ptr [rsp - 80]
    vmaxps ymm7, ymm7, ymm11
    vmovups ymmword ptr [rsp + 1136], ymm7
    vmulps ymm11, ymm0, ymmword ptr [rsp - 112]
    vmovups ymm12, ymmword ptr [rsp + 1632]
    vsubps ymm11, ymm12, ymm11
    vmovups ymm7, ymmword ptr [rsp + 112]
    vmaxps ymm12, ymm7, ymm11
    vmulps ymm11, ymm10, ymm0
    vmovups ymm10, ymmword ptr [rsp + 1600]
    vsubps ymm11, ymm10, ymm11
    vmulps ymm10, ymm0, ymmword ptr [rsp + 240]
    vmovups ymm7, ymmword ptr [rsp + 1568]
    vsubps ymm10, ymm7, ymm10
    vmovups ymm7, ymmword ptr [rsp + 496]
    vmaxps ymm7, ymm7, ymm11
    vmovups ymmword ptr [rsp + 880], ymm7
    vmovups ymm7, ymmword ptr [rsp + 336]
    vmaxps ymm7, ymm7, ymm10
    vmovups ymmword ptr [rsp + 848], ymm7
    vmulps ymm5, ymm5, ymm0
    vmovups ymm7, ymmword ptr [rsp + 1536]
    vsubps ymm5, ymm7, ymm5
    vmovups ymm7, ymmword ptr [rsp + 464]
    vmaxps ymm10, ymm7, ymm5
    vmulps ymm5, ymm0, ymmword ptr [rsp + 688]
    vmovups ymm7, ymmword ptr [rsp + 1104]
    vsubps ymm5, ymm7, ymm5
    vmovups ymm7, ymmword ptr [rsp + 80]
    vmaxps ymm11, ymm7, ymm5
    vmulps ymm2, ymm2, ymm0
    vmovups ymm5, ymmword ptr [rsp + 1504]
    vsubps ymm2, ymm5, ymm2
    vmulps ymm4, ymm4, ymm0
    vmovups ymm5, ymmword ptr [rsp + 1472]
    vsubps ymm4, ymm5, ymm4
    vmovups ymm5, ymmword ptr [rsp + 48]
    vmaxps ymm2, ymm5, ymm2
    vmovups ymmword ptr [rsp + 560], ymm2
    vmovups ymm2, ymmword ptr [rsp + 720]
    vmaxps ymm2, ymm2, ymm4
    vmulps ymm1, ymm1, ymm0
    vmovups ymm4, ymmword ptr [rsp + 1440]
    vsubps ymm1, ymm4, ymm1
    vmovups ymm4, ymmword ptr [rsp + 304]
    vmaxps ymm4, ymm4, ymm1
    vmulps ymm1, ymm8, ymm0
    vmovups ymm5, ymmword ptr [rsp + 816]
    vsubps ymm1, ymm5, ymm1
    vmovups ymm5, ymmword ptr [rsp + 16]
    vmaxps ymm1, ymm5, ymm1
    vmovups ymmword ptr [rsp + 528], ymm1
    vmulps ymm0, ymm3, ymm0
    vmovups ymm1, ymmword ptr [rsp + 784]
    vsubps ymm0, ymm1, ymm0
    vmovups ymm1, ymmword ptr [rsp + 272]
    vmaxps ymm0, ymm1, ymm0
    vmovups ymmword ptr [rsp + 912], ymm0
    vmovups ymm0, ymmword ptr [rsp + 432]
    vmaxps ymm0, ymm0, ymm15
    vmaxps ymm1, ymm14, ymm15
    vmaxps ymm5, ymm9, ymm15
    vmaxps ymm6, ymm6, ymm15
    vmulps ymm0, ymm13, ymm0
    vmulps ymm1, ymm13, ymm1
    vmulps ymm5, ymm13, ymm5
    vmulps ymm6, ymm13, ymm6
    vmulps ymm0, ymm0, ymm0
    vmulps ymm1, ymm1, ymm1
    vmulps ymm9, ymm5, ymm5
    vmulps ymm14, ymm6, ymm6
    vsubps ymm6, ymm15, ymm0
    vsubps ymm5, ymm15, ymm1
    vsubps ymm1, ymm15, ymm9
    vsubps ymm14, ymm15, ymm14
    vmovlhps xmm0, xmm14, xmm1
    vunpcklps xmm9, xmm6, xmm5
    vshufps xmm0, xmm9, xmm0, 36
    vmovups xmmword ptr [r9 + rbx], xmm0
    vmovups ymm0, ymmword ptr [rsp + 208]
    vmaxps ymm0, ymm0, ymm15
    vmovups ymm3, ymmword ptr [rsp + 1136]
    vmaxps ymm7, ymm3, ymm15
    vmaxps ymm9, ymm12, ymm15
    vmulps ymm0, ymm13, ymm0
    vmulps ymm7, ymm13, ymm7
    vmulps ymm9, ymm13, ymm9
    vmulps ymm0, ymm0, ymm0
    vmulps ymm7, ymm7, ymm7
    vmulps ymm9, ymm9, ymm9
    vsubps ymm0, ymm15, ymm0
    vsubps ymm7, ymm15, ymm7
    vsubps ymm9, ymm15, ymm9
    vmovss dword ptr [r9 + rbx + 16], xmm0
    vmovss dword ptr [r9 + rbx + 20], xmm7
    vmovss dword ptr [r9 + rbx + 24], xmm9
    vinsertps xmm12, xmm0, xmm14, 76
    vshufps xmm12, xmm12, xmm7, 212
    vinsertps xmm12, xmm12, xmm9, 112
    vmovups xmmword ptr [r9 + 4*r11 + 76], xmm12
    vunpckhps xmm12, xmm14, xmm0
    vblendps xmm12, xmm7, xmm12, 3
    vinsertps xmm12, xmm12, xmm9, 176
    vmovups xmmword ptr [r9 + 4*r11 + 140], xmm12
    vshufps xmm12, xmm0, xmm14, 51
    vshufps xmm12, xmm12, xmm7, 242
    vblendps xmm12, xmm12, xmm9, 8
    vmovups xmmword ptr [r9 + 4*r11 + 204], xmm12
    vextractf128 xmm0, ymm0, 1
    vextractf128 xmm12, ymm14, 1
    vextractf128 xmm7, ymm7, 1
    vunpcklps xmm14, xmm12, xmm0
    vmovlhps xmm14, xmm14, xmm7
    vextractf128 xmm9, ymm9, 1
    vinsertps xmm14, xmm14, xmm9, 48
    vmovups xmmword ptr [r9 + 4*r11 + 268], xmm14
    vinsertps xmm14, xmm0, xmm12, 76
    vshufps xmm14, xmm14, xmm7, 212
    vinsertps xmm14, xmm14, xmm9, 112
    vmovups xmmword ptr [r9 + 4*r11 + 332], xmm14
    vunpckhps xmm14, xmm12, xmm0
    vshufps xmm0, xmm0, xmm12, 51
    vblendps xmm12, xmm7, xmm14, 3
    vshufps xmm0, xmm0, xmm7, 242
    vinsertps xmm7, xmm12, xmm9, 176
    vblendps xmm0, xmm0, xmm9, 8
    vmovups xmmword ptr [r9 + 4*r11 + 396], xmm7
    vmovups ymm3, ymmword ptr [rsp + 880]
    vmaxps ymm7, ymm3, ymm15
    vmovups ymm3, ymmword ptr [rsp + 848]
    vmaxps ymm9, ymm3, ymm15
    vmaxps ymm10, ymm10, ymm15
    vmaxps ymm8, ymm11, ymm15
    vmulps ymm7, ymm13, ymm7
    vmulps ymm9, ymm13, ymm9
    vmulps ymm10, ymm13, ymm10
    vmulps ymm8, ymm13, ymm8
    vmulps ymm7, ymm7, ymm7
    vmulps ymm9, ymm9, ymm9
    vmulps ymm10, ymm10, ymm10
    vmulps ymm8, ymm8, ymm8
    vsubps ymm7, ymm15, ymm7
    vsubps ymm9, ymm15, ymm9
    vsubps ymm10, ymm15, ymm10
    vsubps ymm8, ymm15, ymm8
    vmovups xmmword ptr [r9 + 4*r11 + 460], xmm0
    vmovss dword ptr [r9 + rbx + 28], xmm7
    vmovss dword ptr [r9 + rbx + 32], xmm9
    vmovss dword ptr [r9 + rbx + 36], xmm10
    vinsertps xmm0, xmm9, xmm7, 76
    vshufps xmm0, xmm0, xmm10, 212
    vinsertps xmm0, xmm0, xmm8, 112
    vmovss dword ptr [r9 + rbx + 40], xmm8
    vmovups xmmword ptr [r9 + 4*r11 + 92], xmm0
    vunpckhps xmm0, xmm7, xmm9
    vblendps xmm0, xmm10, xmm0, 3
    vinsertps xmm0, xmm0, xmm8, 176
    vmovups xmmword ptr [r9 + 4*r11 + 156], xmm0
    vshufps xmm0, xmm9, xmm7, 51
    vshufps xmm0, xmm0, xmm10, 242
    vblendps xmm0, xmm0, xmm8, 8
    vmovups xmmword ptr [r9 + 4*r11 + 220], xmm0
    vextractf128 xmm0, ymm9, 1
    vextractf128 xmm7, ymm7, 1
    vunpcklps xmm9, xmm7, xmm0
    vextractf128 xmm10, ymm10, 1
    vmovlhps xmm9, xmm9, xmm10
    vextractf128 xmm8, ymm8, 1
    vinsertps xmm9, xmm9, xmm8, 48
    vmovups xmmword ptr [r9 + 4*r11 + 284], xmm9
    vinsertps xmm9, xmm0, xmm7, 76
    vshufps xmm9, xmm9, xmm10, 212
    vinsertps xmm9, xmm9, xmm8, 112
    vmovups xmmword ptr [r9 + 4*r11 + 348], xmm9
    vunpckhps xmm9, xmm7, xmm0
    vshufps xmm0, xmm0, xmm7, 51
    vblendps xmm7, xmm10, xmm9, 3
    vshufps xmm0, xmm0, xmm10, 242
    vinsertps xmm7, xmm7, xmm8, 176
    vblendps xmm0, xmm0, xmm8, 8
    vmovups xmmword ptr [r9 + 4*r11 + 412], xmm7
    vmovups ymm3, ymmword ptr [rsp + 560]
    vmaxps ymm7, ymm3, ymm15
    vmaxps ymm2, ymm2, ymm15
    vmaxps ymm4, ymm4, ymm15
    vmovups ymm3, ymmword ptr [rsp + 528]
    vmaxps ymm3, ymm3, ymm15
    vmulps ymm7, ymm13, ymm7
    vmulps ymm2, ymm13, ymm2
    vmulps ymm4, ymm13, ymm4
    vmulps ymm3, ymm13, ymm3
    vmulps ymm7, ymm7, ymm7
    vmulps ymm2, ymm2, ymm2
    vmulps ymm4, ymm4, ymm4
    vmulps ymm3, ymm3, ymm3
    vsubps ymm7, ymm15, ymm7
    vsubps ymm2, ymm15, ymm2
    vsubps ymm4, ymm15, ymm4
    vsubps ymm3, ymm15, ymm3
    vmovups xmmword ptr [r9 + 4*r11 + 476], xmm0
    vmovss dword ptr [r9 + rbx + 44], xmm7
    vmovss dword ptr [r9 + rbx + 48], xmm2
    vmovss dword ptr [r9 + rbx + 52], xmm4
    vinsertps xmm0, xmm2, xmm7, 76
    vshufps xmm0, xmm0, xmm4, 212
    vinsertps xmm0, xmm0, xmm3, 112
    vmovss dword ptr [r9 + rbx + 56], xmm3
    vmovups xmmword ptr [r9 + 4*r11 + 108], xmm0
    vunpckhps xmm0, xmm7, xmm2
    vblendps xmm0, xmm4, xmm0, 3
    vinsertps xmm0, xmm0, xmm3, 176
    vmovups xmmword ptr [r9 + 4*r11 + 172], xmm0
    vshufps xmm0, xmm2, xmm7, 51
    vshufps xmm0, xmm0, xmm4, 242
    vblendps xmm0, xmm0, xmm3, 8
    vmovups xmmword ptr [r9 + 4*r11 + 236], xmm0
    vextractf128 xmm0, ymm2, 1
    vextractf128 xmm2, ymm7, 1
    vunpcklps xmm7, xmm2, xmm0
    vextractf128 xmm4, ymm4, 1
    vmovlhps xmm7, xmm7, xmm4
    vextractf128 xmm3, ymm3, 1
    vinsertps xmm7, xmm7, xmm3, 48
    vmovups xmmword ptr [r9 + 4*r11 + 300], xmm7
    vinsertps xmm7, xmm0, xmm2, 76
    vshufps xmm7, xmm7, xmm4, 212
    vinsertps xmm7, xmm7, xmm3, 112
    vmovups xmmword ptr [r9 + 4*r11 + 364], xmm7
    vunpckhps xmm7, xmm2, xmm0
    vshufps xmm0, xmm0, xmm2, 51
    vblendps xmm2, xmm4, xmm7, 3
    vshufps xmm0, xmm0, xmm4, 242
    vinsertps xmm2, xmm2, xmm3, 176
    vblendps xmm0, xmm0, xmm3, 8
    vmovups xmmword ptr [r9 + 4*r11 + 428], xmm2
    vmovups ymm2, ymmword ptr [rsp + 912]
    vmaxps ymm2, ymm2, ymm15
    vmulps ymm2, ymm13, ymm2
    vmulps ymm2, ymm2, ymm2
    vsubps ymm2, ymm15, ymm2
    vmovups xmmword ptr [r9 + 4*r11 + 492], xmm0
    vblendps xmm0, xmm2, xmm6, 2
    vshufps xmm0, xmm0, xmm5, 212
    vinsertps xmm0, xmm0, xmm1, 112
    vmovups xmmword ptr [r9 + rbx + 60], xmm0
    vblendps xmm0, xmm6, xmm2, 3
    vshufps xmm0, xmm0, xmm5, 233
    vinsertps xmm0, xmm0, xmm1, 176
    vmovups xmmword ptr [r9 + 4*r11 + 124], xmm0
    vblendps xmm0, xmm2, xmm6, 8
    vshufps xmm0, xmm0, xmm5, 254
    vblendps xmm0, xmm0, xmm1, 8
    vmovups xmmword ptr [r9 + 4*r11 + 188], xmm0
    vextractf128 xmm0, ymm6, 1
    vextractf128 xmm3, ymm5, 1
    vblendps xmm4, xmm2, xmm0, 3
    vshufps xmm4, xmm4, xmm3, 195
    vextractf128 xmm1, ymm1, 1
    vinsertps xmm4, xmm4, xmm1, 48
    vmovups xmmword ptr [r9 + 4*r11 + 252], xmm4
    vextractf128 xmm2, ymm2, 1
    vblendps xmm4, xmm2, xmm0, 2
    vshufps xmm4, xmm4, xmm3, 212
    vinsertps xmm4, xmm4, xmm1, 112
    vmovups xmmword ptr [r9 + 4*r11 + 316], xmm4
    vblendps xmm4, xmm0, xmm2, 3
    vblendps xmm0, xmm2, xmm0, 8
    vshufps xmm4, xmm4, xmm3, 233
    vshufps xmm0, xmm0, xmm3, 254
    vinsertps xmm3, xmm4, xmm1, 176
    vblendps xmm0, xmm0, xmm1, 8
    vmovups xmmword ptr [r9 + 4*r11 + 380], xmm3
    vmovups xmmword ptr [r9 + 4*r11 + 444], xmm0
    vextractps dword ptr [r9 + 4*r11 + 508], xmm2, 3
    add r10, 8
    cmp r10, qword ptr [rsp + 1184]
    jne .L11
    mov rcx, qword ptr [rsp + 1184]
    cmp qword ptr [rsp - 120], rcx
    mov r8, qword ptr [rsp - 128]
    vmovaps xmm2, xmmword ptr [rsp + 1248]
    vmovaps xmm1, xmmword ptr [rsp + 1216]
    mov rdi, qword ptr [rsp + 2128]
    mov rax, qword ptr [rsp + 2096]
    je .L14
.L12:
    vbroadcastss ymm0, xmm2
    vbroadcastss ymm1, xmm1
    lea rcx, [4*rdi + 32]
    mov rdx, rdi
    shr rdx, 4
    lea rdx, [rdx + 4*rdx]
    shl rdx, 6
    lea rdx, [rdx + 4*rdi]
    add rdx, r8
    add rdx, 288
    vxorps xmm2, xmm2, xmm2
.L13:
    vmovups ymm3, ymmword ptr [rdx - 160]
    vsubps ymm4, ymm2, ymmword ptr [rsi + rcx - 32]
    vsqrtps ymm4, ymm4
    vmulps ymm5, ymm4, ymm0
    vmulps ymm4, ymm4, ymm1
    vsubps ymm3, ymm3, ymm4
    vsubps ymm4, ymm5, ymmword ptr [rdx - 32]
    vmaxps ymm3, ymm4, ymm3
    vmaxps ymm3, ymm3, ymm2
    vmulps ymm3, ymm0, ymm3
    vmulps ymm3, ymm3, ymm3
    vsubps ymm3, ymm2, ymm3
    vmovups ymmword ptr [r9 + rcx - 32], ymm3
    vsubps ymm3, ymm2, ymmword ptr [rsi + rcx]
    vmovups ymm4, ymmword ptr [rdx - 128]
    vsqrtps ymm3, ymm3
    vmulps ymm5, ymm3, ymm0
    vmulps ymm3, ymm3, ymm1
    vsubps ymm5, ymm5, ymmword ptr [rdx]
    vsubps ymm3, ymm4, ymm3
    vmaxps ymm3, ymm5, ymm3
    vmaxps ymm3, ymm3, ymm2
    vmulps ymm3, ymm0, ymm3
    vmulps ymm3, ymm3, ymm3
    vsubps ymm3, ymm2, ymm3
    vmovups ymmword ptr [r9 + rcx], ymm3
    add rcx, 64
    add rdx, 384
    dec rax
    jne .L13
.L14:
    add rsp, 2488
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.K35800000 = .long 0x35800000 ; 9.536743e-7
.K3f800000 = .long 0x3f800000 ; 1e0
