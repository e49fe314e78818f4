; portable-avx512/f32/squared_distances
rhotree_kernels::arch::portable::f32::squared_distances::squared_distances_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 1000
    mov r10, qword ptr [rsp + 1064]
    mov rax, r10
    shr rax, 4
    mov qword ptr [rsp - 120], rax
    cmp r10, 128
    mov qword ptr [rsp - 112], r9
    mov qword ptr [rsp - 104], r8
    jae .L7
    xor r10d, r10d
    mov r8, qword ptr [rsp + 1056]
    mov r9, qword ptr [rsp - 120]
.L0:
    cmp r10, r9
    jae .L6
    lea r11, [rsi - 1]
    mov bl, 62
    bzhi r11, r11, rbx
    inc r11
    mov rbx, r11
    and rbx, -2
    mov r14, r10
    mov r15, qword ptr [rsp - 104]
    imul r14, r15
    add r14, qword ptr [rsp - 112]
    shl r14, 6
    add r14, rdx
    add r14, 64
    mov rcx, r15
    shl r15, 6
    jmp .L4
.L1:
    xor r12d, r12d
    mov r13, rdi
.L2:
    vmovaps zmm1, zmm0
    mov rax, r10
    imul rax, rcx
    add rax, qword ptr [rsp - 112]
    shl rax, 6
    add rax, rdx
    vbroadcastss zmm0, dword ptr [r13]
    shl r12, 6
    vsubps zmm0, zmm0, zmmword ptr [rax + r12]
    vfmadd213ps zmm0, zmm0, zmm1
.L3:
    mov rax, r10
    shl rax, 6
    vmovups zmmword ptr [r8 + rax], zmm0
    inc r10
    add r14, r15
    cmp r10, r9
    je .L6
.L4:
    vpxor xmm0, xmm0, xmm0
    test rsi, rsi
    je .L3
    cmp rsi, 1
    je .L1
    mov rbp, r14
    xor r12d, r12d
    mov r13, rdi
.L5:
    vbroadcastss zmm1, dword ptr [r13]
    vsubps zmm1, zmm1, zmmword ptr [rbp - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    add r12, 2
    vbroadcastss zmm0, dword ptr [r13 + 4]
    vsubps zmm0, zmm0, zmmword ptr [rbp]
    add r13, 8
    vfmadd213ps zmm0, zmm0, zmm1
    sub rbp, -128
    cmp rbx, r12
    jne .L5
    test r11b, 1
    jne .L2
    jmp .L3
.L6:
    add rsp, 1000
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L7:
    lea r11, [4*rsi]
    lea rbx, [rsp + 928]
    vpbroadcastq zmm0, r8
    vmovdqu64 zmmword ptr [rsp + 160], zmm0
    vpbroadcastq zmm0, r9
    vmovdqu64 zmmword ptr [rsp + 96], zmm0
    lea r10, [rsp + 480]
    vpbroadcastq zmm0, r10
    vpaddq zmm1, zmm0, zmmword ptr [rip + .Ka0b766370d71437f]
    vmovdqu64 zmmword ptr [rsp + 288], zmm1
    vpaddq zmm1, zmm0, zmmword ptr [rip + .Ke57c9800c1b52dc6]
    vmovdqu64 zmmword ptr [rsp + 416], zmm1
    vpaddq zmm11, zmm0, zmmword ptr [rip + .Kf4b5cbeab3a63cfc]
    vpaddq zmm19, zmm0, zmmword ptr [rip + .K806d95deae247846]
    vpaddq zmm29, zmm0, zmmword ptr [rip + .K1ff31bcdb4e967b2]
    vpaddq zmm1, zmm0, zmmword ptr [rip + .K57d5b1585399dbf7]
    vmovdqu64 zmmword ptr [rsp + 224], zmm1
    vpaddq zmm30, zmm0, zmmword ptr [rip + .K2559725819246f1e]
    vpaddq zmm28, zmm0, zmmword ptr [rip + .Kc75616e68f4e3d9b]
    vpaddq zmm15, zmm0, zmmword ptr [rip + .K940b36e06ea4ee21]
    vpaddq zmm13, zmm0, zmmword ptr [rip + .K6a1ee3c0c70a29bb]
    vpaddq zmm14, zmm0, zmmword ptr [rip + .K1cbd67b4318d2c54]
    vpaddq zmm9, zmm0, zmmword ptr [rip + .K84020e06dc6ba654]
    vpaddq zmm10, zmm0, zmmword ptr [rip + .K24c3a69fa7a24ab1]
    vpaddq zmm2, zmm0, zmmword ptr [rip + .K885d1896d3df6460]
    vpaddq zmm3, zmm0, zmmword ptr [rip + .Kdb51226704d7f373]
    vpaddq zmm4, zmm0, zmmword ptr [rip + .K889d2145ccbac94c]
    mov r15d, 8
    xor r14d, r14d
    mov r8, qword ptr [rsp + 1056]
    mov r9, qword ptr [rsp - 120]
    vmovdqu64 zmmword ptr [rsp + 352], zmm2
    vmovdqu64 zmmword ptr [rsp + 32], zmm3
    vmovdqu64 zmmword ptr [rsp - 32], zmm4
    jmp .L9
.L8:
    shl r14, 6
    vmovups zmm0, zmmword ptr [rsp + 480]
    vmovups zmmword ptr [r8 + r14], zmm0
    vmovups zmm0, zmmword ptr [rbx - 384]
    vmovups zmmword ptr [r8 + r14 + 64], zmm0
    vmovups zmm0, zmmword ptr [rbx - 320]
    vmovups zmmword ptr [r8 + r14 + 128], zmm0
    vmovups zmm0, zmmword ptr [rbx - 256]
    vmovups zmmword ptr [r8 + r14 + 192], zmm0
    vmovups zmm0, zmmword ptr [rbx - 192]
    vmovups zmmword ptr [r8 + r14 + 256], zmm0
    vmovups zmm0, zmmword ptr [rbx - 128]
    vmovups zmmword ptr [r8 + r14 + 320], zmm0
    vmovups zmm0, zmmword ptr [rbx - 64]
    vmovups zmmword ptr [r8 + r14 + 384], zmm0
    vmovdqu64 zmm0, zmmword ptr [rbx]
    vmovdqu64 zmmword ptr [r8 + r14 + 448], zmm0
    lea r15, [r10 + 8]
    mov r14, r10
    cmp r15, r9
    ja .L0
.L9:
    mov r10, r15
    vpxor xmm0, xmm0, xmm0
    vmovdqu64 zmmword ptr [rbx], zmm0
    vmovdqu64 zmmword ptr [rsp + 864], zmm0
    vmovdqu64 zmmword ptr [rsp + 800], zmm0
    vmovdqu64 zmmword ptr [rsp + 736], zmm0
    vmovdqu64 zmmword ptr [rsp + 672], zmm0
    vmovdqu64 zmmword ptr [rsp + 608], zmm0
    vmovdqu64 zmmword ptr [rsp + 544], zmm0
    vmovdqu64 zmmword ptr [rsp + 480], zmm0
    test rsi, rsi
    je .L8
    vpbroadcastq zmm0, r14
    vporq zmm0, zmm0, zmmword ptr [rip + .K8400c0124a7627c5]
    vpmullq zmm0, zmm0, zmmword ptr [rsp + 160]
    vpaddq zmm0, zmm0, zmmword ptr [rsp + 96]
    vpsllq zmm0, zmm0, 6
    vmovq r15, xmm0
    add r15, rdx
    vpextrq r12, xmm0, 1
    add r12, rdx
    vextracti128 xmm1, ymm0, 1
    vmovq r13, xmm1
    add r13, rdx
    vpextrq rbp, xmm1, 1
    add rbp, rdx
    vextracti32x4 xmm1, zmm0, 2
    vmovq rcx, xmm1
    add rcx, rdx
    vpextrq r9, xmm1, 1
    add r9, rdx
    vextracti32x4 xmm0, zmm0, 3
    vmovq r8, xmm0
    add r8, rdx
    vpextrq rax, xmm0, 1
    add rax, rdx
    vmovq xmm0, rax
    vmovq xmm1, r8
    mov r8, qword ptr [rsp + 1056]
    vpunpcklqdq xmm0, xmm1, xmm0
    vmovq xmm1, r9
    mov r9, qword ptr [rsp - 120]
    vmovq xmm2, rcx
    vpunpcklqdq xmm1, xmm2, xmm1
    vinserti128 ymm0, ymm1, xmm0, 1
    vmovq xmm1, rbp
    vmovq xmm2, r13
    vpunpcklqdq xmm1, xmm2, xmm1
    vmovq xmm2, r12
    vmovq xmm18, r15
    vpunpcklqdq xmm2, xmm18, xmm2
    vinserti128 ymm1, ymm2, xmm1, 1
    vinserti64x4 zmm20, zmm1, ymm0, 1
    xor r15d, r15d
    xor r12d, r12d
.L10:
    vbroadcastss ymm21, dword ptr [rdi + r12]
    kxnorb k1, k0, k0
    vpxor xmm0, xmm0, xmm0
    vgatherqps ymm0 {k1}, dword ptr [r15 + zmm20]
    kxnorb k1, k0, k0
    vpxor xmm1, xmm1, xmm1
    vgatherqps ymm1 {k1}, dword ptr [r15 + zmm20 + 4]
    kxnorb k1, k0, k0
    vpxord xmm18, xmm18, xmm18
    vgatherqps ymm18 {k1}, dword ptr [r15 + zmm20 + 8]
    kxnorb k1, k0, k0
    vxorps xmm22, xmm22, xmm22
    vgatherqps ymm22 {k1}, dword ptr [r15 + zmm20 + 12]
    kxnorb k1, k0, k0
    vxorps xmm23, xmm23, xmm23
    vgatherqps ymm23 {k1}, dword ptr [r15 + zmm20 + 16]
    kxnorb k1, k0, k0
    vxorps xmm24, xmm24, xmm24
    vgatherqps ymm24 {k1}, dword ptr [r15 + zmm20 + 20]
    kxnorb k1, k0, k0
    vxorps xmm25, xmm25, xmm25
    vgatherqps ymm25 {k1}, dword ptr [r15 + zmm20 + 24]
    kxnorb k1, k0, k0
    vxorps xmm26, xmm26, xmm26
    vgatherqps ymm26 {k1}, dword ptr [r15 + zmm20 + 28]
    kxnorb k1, k0, k0
    vxorps xmm27, xmm27, xmm27
    vgatherqps ymm27 {k1}, dword ptr [r15 + zmm20 + 32]
    kxnorb k1, k0, k0
    vpxor xmm3, xmm3, xmm3
    vgatherqps ymm3 {k1}, dword ptr [r15 + zmm20 + 36]
    kxnorb k1, k0, k0
    vpxor xmm4, xmm4, xmm4
    vgatherqps ymm4 {k1}, dword ptr [r15 + zmm20 + 40]
    kxnorb k1, k0, k0
    vxorps xmm5, xmm5, xmm5
    vgatherqps ymm5 {k1}, dword ptr [r15 + zmm20 + 44]
    kxnorb k1, k0, k0
    vmovdqa64 zmm17, zmm15
    vmovdqa64 zmm16, zmm11
    vxorps xmm6, xmm6, xmm6
    vgatherqps ymm6 {k1}, dword ptr [r15 + zmm20 + 48]
    kxnorb k1, k0, k0
    vmovdqa64 zmm12, zmm13
    vmovdqa64 zmm13, zmm19
    vxorps xmm7, xmm7, xmm7
    vgatherqps ymm7 {k1}, dword ptr [r15 + zmm20 + 52]
    kxnorb k1, k0, k0
    vmovdqa64 zmm15, zmm10
    vmovdqa64 zmm10, zmm14
    vmovdqa64 zmm14, zmm29
    vxorps xmm8, xmm8, xmm8
    vgatherqps ymm8 {k1}, dword ptr [r15 + zmm20 + 56]
    kxnorb k1, k0, k0
    vmovdqa64 zmm2, zmm9
    vpxor xmm9, xmm9, xmm9
    vgatherqps ymm9 {k1}, dword ptr [r15 + zmm20 + 60]
    kxnorb k1, k0, k0
    vsubps ymm19, ymm21, ymm0
    vsubps ymm31, ymm21, ymm1
    vsubps ymm18, ymm21, ymm18
    vsubps ymm22, ymm21, ymm22
    vsubps ymm23, ymm21, ymm23
    vsubps ymm24, ymm21, ymm24
    vsubps ymm25, ymm21, ymm25
    vsubps ymm26, ymm21, ymm26
    vsubps ymm27, ymm21, ymm27
    vsubps ymm11, ymm21, ymm3
    vsubps ymm0, ymm21, ymm4
    vmovups ymmword ptr [rsp - 64], ymm0
    vmovups zmm29, zmmword ptr [rsp + 288]
    vmovdqa64 zmm1, zmm30
    vsubps ymm0, ymm21, ymm5
    vmovups zmm30, zmmword ptr [rsp + 416]
    vmovdqa64 zmm4, zmm28
    vsubps ymm6, ymm21, ymm6
    vmovdqa64 zmm28, zmm16
    vsubps ymm16, ymm21, ymm7
    vsubps ymm8, ymm21, ymm8
    vmovdqa64 zmm7, zmm15
    vsubps ymm21, ymm21, ymm9
    vmovups zmm15, zmmword ptr [rsp + 224]
    vmovups zmm5, zmmword ptr [rsp + 352]
    vxorps xmm3, xmm3, xmm3
    vgatherqps ymm3 {k1}, dword ptr [1*zmm29]
    kxnorb k1, k0, k0
    vfmadd213ps ymm19, ymm19, ymm3
    vxorps xmm3, xmm3, xmm3
    vgatherqps ymm3 {k1}, dword ptr [1*zmm30]
    kxnorb k1, k0, k0
    vfmadd213ps ymm31, ymm31, ymm3
    vxorps xmm3, xmm3, xmm3
    vgatherqps ymm3 {k1}, dword ptr [1*zmm28]
    kxnorb k1, k0, k0
    vfmadd213ps ymm18, ymm18, ymm3
    vxorps xmm3, xmm3, xmm3
    vgatherqps ymm3 {k1}, dword ptr [1*zmm13]
    kxnorb k1, k0, k0
    vfmadd213ps ymm22, ymm22, ymm3
    vxorps xmm3, xmm3, xmm3
    vgatherqps ymm3 {k1}, dword ptr [1*zmm14]
    kxnorb k1, k0, k0
    vfmadd213ps ymm23, ymm23, ymm3
    vxorps xmm3, xmm3, xmm3
    vgatherqps ymm3 {k1}, dword ptr [1*zmm15]
    kxnorb k1, k0, k0
    vfmadd213ps ymm24, ymm24, ymm3
    vxorps xmm3, xmm3, xmm3
    vgatherqps ymm3 {k1}, dword ptr [1*zmm1]
    kxnorb k1, k0, k0
    vfmadd213ps ymm25, ymm25, ymm3
    vxorps xmm3, xmm3, xmm3
    vgatherqps ymm3 {k1}, dword ptr [1*zmm4]
    kxnorb k1, k0, k0
    vfmadd213ps ymm26, ymm26, ymm3
    vxorps xmm3, xmm3, xmm3
    vgatherqps ymm3 {k1}, dword ptr [1*zmm17]
    kxnorb k1, k0, k0
    vfmadd213ps ymm27, ymm27, ymm3
    vxorps xmm3, xmm3, xmm3
    vgatherqps ymm3 {k1}, dword ptr [1*zmm12]
    kxnorb k1, k0, k0
    vfmadd213ps ymm11, ymm11, ymm3
    vmovups ymmword ptr [rsp - 96], ymm11
    vxorps xmm3, xmm3, xmm3
    vgatherqps ymm3 {k1}, dword ptr [1*zmm10]
    kxnorb k1, k0, k0
    vmovups ymm9, ymmword ptr [rsp - 64]
    vfmadd213ps ymm9, ymm9, ymm3
    vxorps xmm3, xmm3, xmm3
    vgatherqps ymm3 {k1}, dword ptr [1*zmm2]
    kxnorb k1, k0, k0
    vfmadd213ps ymm0, ymm0, ymm3
    vxorps xmm3, xmm3, xmm3
    vgatherqps ymm3 {k1}, dword ptr [1*zmm7]
    kxnorb k1, k0, k0
    vfmadd213ps ymm6, ymm6, ymm3
    vxorps xmm3, xmm3, xmm3
    vgatherqps ymm3 {k1}, dword ptr [1*zmm5]
    kxnorb k1, k0, k0
    vfmadd213ps ymm16, ymm16, ymm3
    vxorps xmm3, xmm3, xmm3
    vmovups zmm11, zmmword ptr [rsp + 32]
    vgatherqps ymm3 {k1}, dword ptr [1*zmm11]
    kxnorb k1, k0, k0
    vfmadd213ps ymm8, ymm8, ymm3
    vxorps xmm3, xmm3, xmm3
    vmovups zmm11, zmmword ptr [rsp - 32]
    vgatherqps ymm3 {k1}, dword ptr [1*zmm11]
    vfmadd213ps ymm21, ymm21, ymm3
    vmovups zmm3, zmmword ptr [rsp + 32]
    kxnorb k1, k0, k0
    vscatterqps dword ptr [1*zmm29] {k1}, ymm19
    kxnorb k1, k0, k0
    vscatterqps dword ptr [1*zmm30] {k1}, ymm31
    kxnorb k1, k0, k0
    vmovdqa64 zmm11, zmm28
    vscatterqps dword ptr [1*zmm28] {k1}, ymm18
    kxnorb k1, k0, k0
    vmovdqa64 zmm19, zmm13
    vscatterqps dword ptr [1*zmm13] {k1}, ymm22
    kxnorb k1, k0, k0
    vmovdqa64 zmm29, zmm14
    vscatterqps dword ptr [1*zmm14] {k1}, ymm23
    kxnorb k1, k0, k0
    vscatterqps dword ptr [1*zmm15] {k1}, ymm24
    kxnorb k1, k0, k0
    vmovdqa64 zmm30, zmm1
    vscatterqps dword ptr [1*zmm1] {k1}, ymm25
    kxnorb k1, k0, k0
    vmovdqa64 zmm28, zmm4
    vscatterqps dword ptr [1*zmm4] {k1}, ymm26
    vmovups zmm4, zmmword ptr [rsp - 32]
    kxnorb k1, k0, k0
    vmovdqa64 zmm15, zmm17
    vscatterqps dword ptr [1*zmm17] {k1}, ymm27
    kxnorb k1, k0, k0
    vmovdqa64 zmm13, zmm12
    vmovups ymm1, ymmword ptr [rsp - 96]
    vscatterqps dword ptr [1*zmm12] {k1}, ymm1
    kxnorb k1, k0, k0
    vmovdqa64 zmm14, zmm10
    vscatterqps dword ptr [1*zmm10] {k1}, ymm9
    kxnorb k1, k0, k0
    vmovdqa64 zmm9, zmm2
    vscatterqps dword ptr [1*zmm2] {k1}, ymm0
    kxnorb k1, k0, k0
    vmovdqa64 zmm10, zmm7
    vscatterqps dword ptr [1*zmm7] {k1}, ymm6
    kxnorb k1, k0, k0
    vscatterqps dword ptr [1*zmm5] {k1}, ymm16
    kxnorb k1, k0, k0
    vscatterqps dword ptr [1*zmm3] {k1}, ymm8
    kxnorb k1, k0, k0
    vscatterqps dword ptr [1*zmm4] {k1}, ymm21
    add r12, 4
    add r15, 64
    cmp r11, r12
    jne .L10
    jmp .L8
.K1cbd67b4318d2c54 = .quad 40, .quad 104, .quad 168, .quad 232, .quad 296, .quad 360, .quad 424, .quad 488
.K1ff31bcdb4e967b2 = .quad 16, .quad 80, .quad 144, .quad 208, .quad 272, .quad 336, .quad 400, .quad 464
.K24c3a69fa7a24ab1 = .quad 48, .quad 112, .quad 176, .quad 240, .quad 304, .quad 368, .quad 432, .quad 496
.K2559725819246f1e = .quad 24, .quad 88, .quad 152, .quad 216, .quad 280, .quad 344, .quad 408, .quad 472
.K57d5b1585399dbf7 = .quad 20, .quad 84, .quad 148, .quad 212, .quad 276, .quad 340, .quad 404, .quad 468
.K6a1ee3c0c70a29bb = .quad 36, .quad 100, .quad 164, .quad 228, .quad 292, .quad 356, .quad 420, .quad 484
.K806d95deae247846 = .quad 12, .quad 76, .quad 140, .quad 204, .quad 268, .quad 332, .quad 396, .quad 460
.K8400c0124a7627c5 = .quad 0, .quad 1, .quad 2, .quad 3, .quad 4, .quad 5, .quad 6, .quad 7
.K84020e06dc6ba654 = .quad 44, .quad 108, .quad 172, .quad 236, .quad 300, .quad 364, .quad 428, .quad 492
.K885d1896d3df6460 = .quad 52, .quad 116, .quad 180, .quad 244, .quad 308, .quad 372, .quad 436, .quad 500
.K889d2145ccbac94c = .quad 60, .quad 124, .quad 188, .quad 252, .quad 316, .quad 380, .quad 444, .quad 508
.K940b36e06ea4ee21 = .quad 32, .quad 96, .quad 160, .quad 224, .quad 288, .quad 352, .quad 416, .quad 480
.Ka0b766370d71437f = .quad 0, .quad 64, .quad 128, .quad 192, .quad 256, .quad 320, .quad 384, .quad 448
.Kc75616e68f4e3d9b = .quad 28, .quad 92, .quad 156, .quad 220, .quad 284, .quad 348, .quad 412, .quad 476
.Kdb51226704d7f373 = .quad 56, .quad 120, .quad 184, .quad 248, .quad 312, .quad 376, .quad 440, .quad 504
.Ke57c9800c1b52dc6 = .quad 4, .quad 68, .quad 132, .quad 196, .quad 260, .quad 324, .quad 388, .quad 452
.Kf4b5cbeab3a63cfc = .quad 8, .quad 72, .quad 136, .quad 200, .quad 264, .quad 328, .quad 392, .quad 456
