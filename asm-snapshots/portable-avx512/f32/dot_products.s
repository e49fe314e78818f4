; portable-avx512/f32/dot_products
rhotree_kernels::arch::portable::f32::dot_products::dot_products_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 744
    mov qword ptr [rsp - 128], r9
    mov qword ptr [rsp - 120], rdx
    mov r9, rdi
    mov rcx, qword ptr [rsp + 800]
    mov r10, qword ptr [rsp + 808]
    mov rbp, r10
    shr rbp, 4
    cmp r10, 128
    jae .L8
    xor r10d, r10d
.L0:
    cmp r10, rbp
    jae .L7
    lea r11, [rsi - 1]
    mov bl, 62
    bzhi r11, r11, rbx
    lea rbx, [r11 + 1]
    mov r14d, ebx
    and r14d, 3
    and rbx, -4
    mov r15, r10
    imul r15, r8
    mov rdi, qword ptr [rsp - 128]
    add rdi, r15
    shl rdi, 6
    mov rax, qword ptr [rsp - 120]
    lea r15, [rax + rdi]
    add r15, 192
    shl r8, 6
    add rdi, rax
    jmp .L2
.L1:
    mov rax, r10
    shl rax, 6
    vmovups zmmword ptr [rcx + rax], zmm0
    inc r10
    add r15, r8
    add rdi, r8
    cmp r10, rbp
    je .L7
.L2:
    vpxor xmm0, xmm0, xmm0
    test rsi, rsi
    je .L1
    cmp r11, 3
    jae .L3
    mov rdx, r9
    xor r12d, r12d
    jmp .L5
.L3:
    mov r13, r15
    mov rdx, r9
    xor r12d, r12d
.L4:
    vbroadcastss zmm1, dword ptr [rdx]
    vfmadd132ps zmm1, zmm0, zmmword ptr [r13 - 192]
    vbroadcastss zmm0, dword ptr [rdx + 4]
    vfmadd132ps zmm0, zmm1, zmmword ptr [r13 - 128]
    vbroadcastss zmm1, dword ptr [rdx + 8]
    vfmadd132ps zmm1, zmm0, zmmword ptr [r13 - 64]
    add r12, 4
    vbroadcastss zmm0, dword ptr [rdx + 12]
    add rdx, 16
    vfmadd132ps zmm0, zmm1, zmmword ptr [r13]
    add r13, 256
    cmp rbx, r12
    jne .L4
    test r14, r14
    je .L1
.L5:
    shl r12, 6
    add r12, rdi
    xor r13d, r13d
.L6:
    vbroadcastss zmm1, dword ptr [rdx + 4*r13]
    vfmadd231ps zmm0, zmm1, zmmword ptr [r12]
    inc r13
    add r12, 64
    cmp r14, r13
    jne .L6
    jmp .L1
.L7:
    add rsp, 744
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L8:
    lea rax, [4*rsi]
    lea rdx, [rsp + 672]
    vpbroadcastq zmm0, r8
    vmovdqu64 zmmword ptr [rsp + 32], zmm0
    mov rdi, qword ptr [rsp - 128]
    vpbroadcastq zmm0, rdi
    vmovdqu64 zmmword ptr [rsp - 32], zmm0
    lea r10, [rsp + 224]
    vpbroadcastq zmm0, r10
    vpaddq zmm22, zmm0, zmmword ptr [rip + .Ka0b766370d71437f]
    vpaddq zmm5, zmm0, zmmword ptr [rip + .Ke57c9800c1b52dc6]
    vpaddq zmm6, zmm0, zmmword ptr [rip + .Kf4b5cbeab3a63cfc]
    vpaddq zmm7, zmm0, zmmword ptr [rip + .K806d95deae247846]
    vpaddq zmm8, zmm0, zmmword ptr [rip + .K1ff31bcdb4e967b2]
    vpaddq zmm9, zmm0, zmmword ptr [rip + .K57d5b1585399dbf7]
    vpaddq zmm10, zmm0, zmmword ptr [rip + .K2559725819246f1e]
    vpaddq zmm11, zmm0, zmmword ptr [rip + .Kc75616e68f4e3d9b]
    vpaddq zmm12, zmm0, zmmword ptr [rip + .K940b36e06ea4ee21]
    vpaddq zmm13, zmm0, zmmword ptr [rip + .K6a1ee3c0c70a29bb]
    vpaddq zmm14, zmm0, zmmword ptr [rip + .K1cbd67b4318d2c54]
    vpaddq zmm15, zmm0, zmmword ptr [rip + .K84020e06dc6ba654]
    vpaddq zmm16, zmm0, zmmword ptr [rip + .K24c3a69fa7a24ab1]
    vpaddq zmm17, zmm0, zmmword ptr [rip + .K885d1896d3df6460]
    vpaddq zmm23, zmm0, zmmword ptr [rip + .Kdb51226704d7f373]
    vpaddq zmm4, zmm0, zmmword ptr [rip + .K889d2145ccbac94c]
    mov r15d, 8
    xor r11d, r11d
    mov qword ptr [rsp - 112], rbp
    vmovdqu64 zmmword ptr [rsp + 160], zmm17
    vmovdqu64 zmmword ptr [rsp + 96], zmm23
    vmovdqu64 zmmword ptr [rsp - 96], zmm4
    mov r14, qword ptr [rsp - 120]
    jmp .L10
.L9:
    shl r11, 6
    vmovups zmm0, zmmword ptr [rsp + 224]
    vmovups zmmword ptr [rcx + r11], zmm0
    vmovups zmm0, zmmword ptr [rdx - 384]
    vmovups zmmword ptr [rcx + r11 + 64], zmm0
    vmovups zmm0, zmmword ptr [rdx - 320]
    vmovups zmmword ptr [rcx + r11 + 128], zmm0
    vmovups zmm0, zmmword ptr [rdx - 256]
    vmovups zmmword ptr [rcx + r11 + 192], zmm0
    vmovups zmm0, zmmword ptr [rdx - 192]
    vmovups zmmword ptr [rcx + r11 + 256], zmm0
    vmovups zmm0, zmmword ptr [rdx - 128]
    vmovups zmmword ptr [rcx + r11 + 320], zmm0
    vmovups zmm0, zmmword ptr [rdx - 64]
    vmovups zmmword ptr [rcx + r11 + 384], zmm0
    vmovdqu64 zmm0, zmmword ptr [rdx]
    vmovdqu64 zmmword ptr [rcx + r11 + 448], zmm0
    lea r15, [r10 + 8]
    mov r11, r10
    cmp r15, rbp
    ja .L0
.L10:
    mov r10, r15
    vpxor xmm0, xmm0, xmm0
    vmovdqu64 zmmword ptr [rdx], zmm0
    vmovdqu64 zmmword ptr [rsp + 608], zmm0
    vmovdqu64 zmmword ptr [rsp + 544], zmm0
    vmovdqu64 zmmword ptr [rsp + 480], zmm0
    vmovdqu64 zmmword ptr [rsp + 416], zmm0
    vmovdqu64 zmmword ptr [rsp + 352], zmm0
    vmovdqu64 zmmword ptr [rsp + 288], zmm0
    vmovdqu64 zmmword ptr [rsp + 224], zmm0
    test rsi, rsi
    je .L9
    vpbroadcastq zmm0, r11
    vporq zmm0, zmm0, zmmword ptr [rip + .K8400c0124a7627c5]
    vpmullq zmm0, zmm0, zmmword ptr [rsp + 32]
    vpaddq zmm0, zmm0, zmmword ptr [rsp - 32]
    vpsllq zmm0, zmm0, 6
    vmovq r15, xmm0
    add r15, r14
    vpextrq r12, xmm0, 1
    add r12, r14
    vextracti128 xmm1, ymm0, 1
    vmovq r13, xmm1
    add r13, r14
    vpextrq rbp, xmm1, 1
    add rbp, r14
    vextracti32x4 xmm1, zmm0, 2
    vmovq rcx, xmm1
    add rcx, r14
    mov qword ptr [rsp - 104], r10
    mov r10, rsi
    vpextrq rsi, xmm1, 1
    add rsi, r14
    vextracti32x4 xmm0, zmm0, 3
    mov rbx, r8
    vmovq r8, xmm0
    add r8, r14
    mov rdi, rdx
    mov rdx, rax
    vpextrq rax, xmm0, 1
    add rax, r14
    vmovq xmm0, rax
    mov rax, rdx
    mov rdx, rdi
    vmovq xmm1, r8
    mov r8, rbx
    vpunpcklqdq xmm0, xmm1, xmm0
    vmovq xmm1, rsi
    mov rsi, r10
    mov r10, qword ptr [rsp - 104]
    vmovq xmm2, rcx
    mov rcx, qword ptr [rsp + 800]
    vpunpcklqdq xmm1, xmm2, xmm1
    vinserti128 ymm0, ymm1, xmm0, 1
    vmovq xmm1, rbp
    mov rbp, qword ptr [rsp - 112]
    vmovq xmm2, r13
    vpunpcklqdq xmm1, xmm2, xmm1
    vmovq xmm2, r12
    vmovq xmm3, r15
    vpunpcklqdq xmm2, xmm3, xmm2
    vinserti128 ymm1, ymm2, xmm1, 1
    vinserti64x4 zmm20, zmm1, ymm0, 1
    xor r15d, r15d
    xor r12d, r12d
.L11:
    vbroadcastss ymm21, dword ptr [r9 + r15]
    vpxor xmm4, xmm4, xmm4
    kxnorb k1, k0, k0
    vgatherqps ymm4 {k1}, dword ptr [1*zmm22]
    vpxor xmm3, xmm3, xmm3
    kxnorb k1, k0, k0
    vgatherqps ymm3 {k1}, dword ptr [1*zmm5]
    vpxor xmm2, xmm2, xmm2
    kxnorb k1, k0, k0
    vgatherqps ymm2 {k1}, dword ptr [1*zmm6]
    vxorps xmm19, xmm19, xmm19
    kxnorb k1, k0, k0
    vgatherqps ymm19 {k1}, dword ptr [1*zmm7]
    vpxor xmm1, xmm1, xmm1
    kxnorb k1, k0, k0
    vgatherqps ymm1 {k1}, dword ptr [1*zmm8]
    vpxor xmm0, xmm0, xmm0
    kxnorb k1, k0, k0
    vgatherqps ymm0 {k1}, dword ptr [1*zmm9]
    vxorps xmm18, xmm18, xmm18
    kxnorb k1, k0, k0
    vgatherqps ymm18 {k1}, dword ptr [1*zmm10]
    vxorps xmm31, xmm31, xmm31
    kxnorb k1, k0, k0
    vgatherqps ymm31 {k1}, dword ptr [1*zmm11]
    vxorps xmm30, xmm30, xmm30
    kxnorb k1, k0, k0
    vgatherqps ymm30 {k1}, dword ptr [1*zmm12]
    vxorps xmm29, xmm29, xmm29
    kxnorb k1, k0, k0
    vgatherqps ymm29 {k1}, dword ptr [1*zmm13]
    vxorps xmm28, xmm28, xmm28
    kxnorb k1, k0, k0
    vgatherqps ymm28 {k1}, dword ptr [1*zmm14]
    vxorps xmm27, xmm27, xmm27
    kxnorb k1, k0, k0
    vgatherqps ymm27 {k1}, dword ptr [1*zmm15]
    vxorps xmm26, xmm26, xmm26
    kxnorb k1, k0, k0
    vgatherqps ymm26 {k1}, dword ptr [1*zmm16]
    vxorps xmm25, xmm25, xmm25
    kxnorb k1, k0, k0
    vgatherqps ymm25 {k1}, dword ptr [1*zmm17]
    vxorps xmm24, xmm24, xmm24
    kxnorb k1, k0, k0
    vgatherqps ymm24 {k1}, dword ptr [1*zmm23]
    vmovaps zmm17, zmm16
    vmovaps zmm16, zmm15
    vmovaps zmm15, zmm14
    vmovaps zmm14, zmm13
    vmovaps zmm13, zmm12
    vmovaps zmm12, zmm11
    vmovaps zmm11, zmm10
    vmovaps zmm10, zmm9
    vmovaps zmm9, zmm8
    vmovaps zmm8, zmm7
    vmovaps zmm7, zmm6
    vmovaps zmm6, zmm5
    vmovaps zmm5, zmm22
    vxorps xmm22, xmm22, xmm22
    kxnorb k1, k0, k0
    vmovups zmm23, zmmword ptr [rsp - 96]
    vgatherqps ymm22 {k1}, dword ptr [1*zmm23]
    vxorps xmm23, xmm23, xmm23
    kxnorb k1, k0, k0
    vgatherqps ymm23 {k1}, dword ptr [r12 + zmm20]
    vfmadd213ps ymm23, ymm21, ymm4
    vxorps xmm4, xmm4, xmm4
    kxnorb k1, k0, k0
    vgatherqps ymm4 {k1}, dword ptr [r12 + zmm20 + 4]
    vfmadd213ps ymm4, ymm21, ymm3
    vxorps xmm3, xmm3, xmm3
    kxnorb k1, k0, k0
    vgatherqps ymm3 {k1}, dword ptr [r12 + zmm20 + 8]
    vfmadd213ps ymm3, ymm21, ymm2
    vxorps xmm2, xmm2, xmm2
    kxnorb k1, k0, k0
    vgatherqps ymm2 {k1}, dword ptr [r12 + zmm20 + 12]
    vfmadd213ps ymm2, ymm21, ymm19
    vxorps xmm19, xmm19, xmm19
    kxnorb k1, k0, k0
    vgatherqps ymm19 {k1}, dword ptr [r12 + zmm20 + 16]
    vfmadd213ps ymm19, ymm21, ymm1
    vxorps xmm1, xmm1, xmm1
    kxnorb k1, k0, k0
    vgatherqps ymm1 {k1}, dword ptr [r12 + zmm20 + 20]
    vfmadd213ps ymm1, ymm21, ymm0
    vxorps xmm0, xmm0, xmm0
    kxnorb k1, k0, k0
    vgatherqps ymm0 {k1}, dword ptr [r12 + zmm20 + 24]
    vfmadd213ps ymm0, ymm21, ymm18
    vxorps xmm18, xmm18, xmm18
    kxnorb k1, k0, k0
    vgatherqps ymm18 {k1}, dword ptr [r12 + zmm20 + 28]
    vfmadd213ps ymm18, ymm21, ymm31
    vxorps xmm31, xmm31, xmm31
    kxnorb k1, k0, k0
    vgatherqps ymm31 {k1}, dword ptr [r12 + zmm20 + 32]
    vfmadd213ps ymm31, ymm21, ymm30
    vxorps xmm30, xmm30, xmm30
    kxnorb k1, k0, k0
    vgatherqps ymm30 {k1}, dword ptr [r12 + zmm20 + 36]
    vfmadd213ps ymm30, ymm21, ymm29
    vxorps xmm29, xmm29, xmm29
    kxnorb k1, k0, k0
    vgatherqps ymm29 {k1}, dword ptr [r12 + zmm20 + 40]
    vfmadd213ps ymm29, ymm21, ymm28
    vxorps xmm28, xmm28, xmm28
    kxnorb k1, k0, k0
    vgatherqps ymm28 {k1}, dword ptr [r12 + zmm20 + 44]
    vfmadd213ps ymm28, ymm21, ymm27
    vxorps xmm27, xmm27, xmm27
    kxnorb k1, k0, k0
    vgatherqps ymm27 {k1}, dword ptr [r12 + zmm20 + 48]
    vfmadd213ps ymm27, ymm21, ymm26
    vxorps xmm26, xmm26, xmm26
    kxnorb k1, k0, k0
    vgatherqps ymm26 {k1}, dword ptr [r12 + zmm20 + 52]
    vfmadd213ps ymm26, ymm21, ymm25
    vxorps xmm25, xmm25, xmm25
    kxnorb k1, k0, k0
    vgatherqps ymm25 {k1}, dword ptr [r12 + zmm20 + 56]
    vfmadd213ps ymm25, ymm21, ymm24
    vxorps xmm24, xmm24, xmm24
    kxnorb k1, k0, k0
    vgatherqps ymm24 {k1}, dword ptr [r12 + zmm20 + 60]
    vfmadd213ps ymm24, ymm21, ymm22
    vmovaps zmm22, zmm5
    vmovaps zmm5, zmm6
    vmovaps zmm6, zmm7
    vmovaps zmm7, zmm8
    vmovaps zmm8, zmm9
    vmovaps zmm9, zmm10
    vmovaps zmm10, zmm11
    vmovaps zmm11, zmm12
    vmovaps zmm12, zmm13
    vmovaps zmm13, zmm14
    vmovaps zmm14, zmm15
    vmovaps zmm15, zmm16
    vmovaps zmm16, zmm17
    vmovups zmm17, zmmword ptr [rsp + 160]
    kxnorb k1, k0, k0
    vscatterqps dword ptr [1*zmm22] {k1}, ymm23
    vmovups zmm23, zmmword ptr [rsp + 96]
    kxnorb k1, k0, k0
    vscatterqps dword ptr [1*zmm5] {k1}, ymm4
    vmovups zmm4, zmmword ptr [rsp - 96]
    kxnorb k1, k0, k0
    vscatterqps dword ptr [1*zmm6] {k1}, ymm3
    kxnorb k1, k0, k0
    vscatterqps dword ptr [1*zmm7] {k1}, ymm2
    kxnorb k1, k0, k0
    vscatterqps dword ptr [1*zmm8] {k1}, ymm19
    kxnorb k1, k0, k0
    vscatterqps dword ptr [1*zmm9] {k1}, ymm1
    kxnorb k1, k0, k0
    vscatterqps dword ptr [1*zmm10] {k1}, ymm0
    kxnorb k1, k0, k0
    vscatterqps dword ptr [1*zmm11] {k1}, ymm18
    kxnorb k1, k0, k0
    vscatterqps dword ptr [1*zmm12] {k1}, ymm31
    kxnorb k1, k0, k0
    vscatterqps dword ptr [1*zmm13] {k1}, ymm30
    kxnorb k1, k0, k0
    vscatterqps dword ptr [1*zmm14] {k1}, ymm29
    kxnorb k1, k0, k0
    vscatterqps dword ptr [1*zmm15] {k1}, ymm28
    kxnorb k1, k0, k0
    vscatterqps dword ptr [1*zmm16] {k1}, ymm27
    kxnorb k1, k0, k0
    vscatterqps dword ptr [1*zmm17] {k1}, ymm26
    kxnorb k1, k0, k0
    vscatterqps dword ptr [1*zmm23] {k1}, ymm25
    kxnorb k1, k0, k0
    vscatterqps dword ptr [1*zmm4] {k1}, ymm24
    add r12, 64
    add r15, 4
    cmp rax, r15
    jne .L11
    jmp .L9
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
