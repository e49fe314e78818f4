; portable-avx512/f64/squared_distances
rhotree_kernels::arch::portable::f64::squared_distances::squared_distances_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 424
    mov rax, r8
    mov qword ptr [rsp - 128], rdx
    mov rcx, qword ptr [rsp + 480]
    mov r10, qword ptr [rsp + 488]
    mov r8, r10
    shr r8, 3
    cmp r10, 64
    mov qword ptr [rsp - 112], r9
    mov qword ptr [rsp - 120], rax
    jae .L6
    xor r10d, r10d
    mov r9, rsi
.L0:
    mov r11, r10
    sub r11, r8
    mov rdx, qword ptr [rsp - 112]
    jae .L14
    test r9, r9
    je .L10
    lea r11, [r9 - 1]
    mov bl, 61
    bzhi r11, r11, rbx
    inc r11
    mov rbx, r11
    and rbx, -2
    mov r14, r10
    mov r15, qword ptr [rsp - 120]
    imul r14, r15
    add r14, rdx
    shl r14, 6
    mov rax, qword ptr [rsp - 128]
    add r14, rax
    add r14, 64
    mov rsi, r15
    shl r15, 6
    jmp .L4
.L1:
    mov r12, rdi
    xor r13d, r13d
.L2:
    vmovapd zmm1, zmm0
    mov rax, r10
    imul rax, rsi
    add rax, rdx
    shl rax, 6
    add rax, qword ptr [rsp - 128]
    vbroadcastsd zmm0, qword ptr [r12]
    shl r13, 6
    vsubpd zmm0, zmm0, zmmword ptr [rax + r13]
    vfmadd213pd zmm0, zmm0, zmm1
.L3:
    mov rax, r10
    shl rax, 6
    vmovupd zmmword ptr [rcx + rax], zmm0
    inc r10
    add r14, r15
    cmp r10, r8
    je .L14
.L4:
    vpxor xmm0, xmm0, xmm0
    cmp r9, 1
    je .L1
    mov rbp, r14
    mov r12, rdi
    xor r13d, r13d
.L5:
    vbroadcastsd zmm1, qword ptr [r12]
    vsubpd zmm1, zmm1, zmmword ptr [rbp - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    add r13, 2
    vbroadcastsd zmm0, qword ptr [r12 + 8]
    vsubpd zmm0, zmm0, zmmword ptr [rbp]
    add r12, 16
    vfmadd213pd zmm0, zmm0, zmm1
    sub rbp, -128
    cmp rbx, r13
    jne .L5
    test r11b, 1
    jne .L2
    jmp .L3
.L6:
    lea r11, [8*rsi]
    lea rdx, [rsp + 352]
    vpbroadcastq zmm0, rax
    vpbroadcastq zmm1, r9
    lea r10, [rsp - 96]
    vpbroadcastq zmm9, r10
    vpaddq zmm2, zmm9, zmmword ptr [rip + .Ka0b766370d71437f]
    vpaddq zmm3, zmm9, zmmword ptr [rip + .Kf4b5cbeab3a63cfc]
    vpaddq zmm4, zmm9, zmmword ptr [rip + .K1ff31bcdb4e967b2]
    vpaddq zmm5, zmm9, zmmword ptr [rip + .K2559725819246f1e]
    vpaddq zmm6, zmm9, zmmword ptr [rip + .K940b36e06ea4ee21]
    vpaddq zmm7, zmm9, zmmword ptr [rip + .K1cbd67b4318d2c54]
    vpaddq zmm8, zmm9, zmmword ptr [rip + .K24c3a69fa7a24ab1]
    vpaddq zmm9, zmm9, zmmword ptr [rip + .Kdb51226704d7f373]
    mov r15d, 8
    xor r14d, r14d
    vmovdqa64 zmm10, zmmword ptr [rip + .K8400c0124a7627c5]
    vxorps xmm11, xmm11, xmm11
    mov r9, rsi
    jmp .L8
.L7:
    shl r14, 6
    vmovups zmm12, zmmword ptr [rsp - 96]
    vmovups zmmword ptr [rcx + r14], zmm12
    vmovups zmm12, zmmword ptr [rdx - 384]
    vmovups zmmword ptr [rcx + r14 + 64], zmm12
    vmovups zmm12, zmmword ptr [rdx - 320]
    vmovups zmmword ptr [rcx + r14 + 128], zmm12
    vmovups zmm12, zmmword ptr [rdx - 256]
    vmovups zmmword ptr [rcx + r14 + 192], zmm12
    vmovups zmm12, zmmword ptr [rdx - 192]
    vmovups zmmword ptr [rcx + r14 + 256], zmm12
    vmovups zmm12, zmmword ptr [rdx - 128]
    vmovups zmmword ptr [rcx + r14 + 320], zmm12
    vmovups zmm12, zmmword ptr [rdx - 64]
    vmovups zmmword ptr [rcx + r14 + 384], zmm12
    vmovupd zmm12, zmmword ptr [rdx]
    vmovupd zmmword ptr [rcx + r14 + 448], zmm12
    lea r15, [r10 + 8]
    mov r14, r10
    cmp r15, r8
    ja .L0
.L8:
    mov r10, r15
    vmovups zmmword ptr [rdx], zmm11
    vmovups zmmword ptr [rsp + 288], zmm11
    vmovups zmmword ptr [rsp + 224], zmm11
    vmovups zmmword ptr [rsp + 160], zmm11
    vmovups zmmword ptr [rsp + 96], zmm11
    vmovups zmmword ptr [rsp + 32], zmm11
    vmovups zmmword ptr [rsp - 32], zmm11
    vmovups zmmword ptr [rsp - 96], zmm11
    test r9, r9
    je .L7
    vpbroadcastq zmm12, r14
    vporq zmm12, zmm12, zmm10
    vpmullq zmm12, zmm12, zmm0
    vpaddq zmm12, zmm12, zmm1
    vpsllq zmm12, zmm12, 6
    vmovq r15, xmm12
    mov rdx, qword ptr [rsp - 128]
    add r15, rdx
    vpextrq r12, xmm12, 1
    add r12, rdx
    vextracti128 xmm13, ymm12, 1
    vmovq r13, xmm13
    add r13, rdx
    vpextrq rbp, xmm13, 1
    add rbp, rdx
    vextracti32x4 xmm13, zmm12, 2
    vmovq rax, xmm13
    add rax, rdx
    mov qword ptr [rsp - 104], r10
    mov r10, r9
    vpextrq r9, xmm13, 1
    add r9, rdx
    vextracti32x4 xmm12, zmm12, 3
    mov rbx, r8
    vmovq r8, xmm12
    add r8, rdx
    mov rsi, rcx
    vpextrq rcx, xmm12, 1
    add rcx, rdx
    lea rdx, [rsp + 352]
    vmovq xmm12, rcx
    mov rcx, rsi
    vmovq xmm13, r8
    mov r8, rbx
    vpunpcklqdq xmm12, xmm13, xmm12
    vmovq xmm13, r9
    mov r9, r10
    mov r10, qword ptr [rsp - 104]
    vmovq xmm14, rax
    vpunpcklqdq xmm13, xmm14, xmm13
    vinserti128 ymm12, ymm13, xmm12, 1
    vmovq xmm13, rbp
    vmovq xmm14, r13
    vpunpcklqdq xmm13, xmm14, xmm13
    vmovq xmm14, r12
    vmovq xmm15, r15
    vpunpcklqdq xmm14, xmm15, xmm14
    vinserti128 ymm13, ymm14, xmm13, 1
    vinserti64x4 zmm12, zmm13, ymm12, 1
    xor r15d, r15d
    xor r12d, r12d
.L9:
    vbroadcastsd zmm13, qword ptr [rdi + r15]
    vpxor xmm14, xmm14, xmm14
    kxnorb k1, k0, k0
    vgatherqpd zmm14 {k1}, qword ptr [1*zmm2]
    vpxor xmm15, xmm15, xmm15
    kxnorb k1, k0, k0
    vgatherqpd zmm15 {k1}, qword ptr [1*zmm3]
    vxorpd xmm16, xmm16, xmm16
    kxnorb k1, k0, k0
    vgatherqpd zmm16 {k1}, qword ptr [1*zmm4]
    vxorpd xmm17, xmm17, xmm17
    kxnorb k1, k0, k0
    vgatherqpd zmm17 {k1}, qword ptr [1*zmm5]
    vxorpd xmm18, xmm18, xmm18
    kxnorb k1, k0, k0
    vgatherqpd zmm18 {k1}, qword ptr [1*zmm6]
    vxorpd xmm19, xmm19, xmm19
    kxnorb k1, k0, k0
    vgatherqpd zmm19 {k1}, qword ptr [1*zmm7]
    vxorpd xmm20, xmm20, xmm20
    kxnorb k1, k0, k0
    vgatherqpd zmm20 {k1}, qword ptr [1*zmm8]
    vxorpd xmm21, xmm21, xmm21
    kxnorb k1, k0, k0
    vgatherqpd zmm21 {k1}, qword ptr [1*zmm9]
    vxorpd xmm22, xmm22, xmm22
    kxnorb k1, k0, k0
    vgatherqpd zmm22 {k1}, qword ptr [r12 + zmm12]
    vxorpd xmm23, xmm23, xmm23
    kxnorb k1, k0, k0
    vgatherqpd zmm23 {k1}, qword ptr [r12 + zmm12 + 8]
    vxorpd xmm24, xmm24, xmm24
    kxnorb k1, k0, k0
    vgatherqpd zmm24 {k1}, qword ptr [r12 + zmm12 + 16]
    vxorpd xmm25, xmm25, xmm25
    kxnorb k1, k0, k0
    vgatherqpd zmm25 {k1}, qword ptr [r12 + zmm12 + 24]
    vxorpd xmm26, xmm26, xmm26
    kxnorb k1, k0, k0
    vgatherqpd zmm26 {k1}, qword ptr [r12 + zmm12 + 32]
    vxorpd xmm27, xmm27, xmm27
    kxnorb k1, k0, k0
    vgatherqpd zmm27 {k1}, qword ptr [r12 + zmm12 + 40]
    vxorpd xmm28, xmm28, xmm28
    kxnorb k1, k0, k0
    vgatherqpd zmm28 {k1}, qword ptr [r12 + zmm12 + 48]
    vxorpd xmm29, xmm29, xmm29
    kxnorb k1, k0, k0
    vgatherqpd zmm29 {k1}, qword ptr [r12 + zmm12 + 56]
    vsubpd zmm22, zmm13, zmm22
    vsubpd zmm23, zmm13, zmm23
    vsubpd zmm24, zmm13, zmm24
    vsubpd zmm25, zmm13, zmm25
    vsubpd zmm26, zmm13, zmm26
    vsubpd zmm27, zmm13, zmm27
    vsubpd zmm28, zmm13, zmm28
    vsubpd zmm13, zmm13, zmm29
    vfmadd213pd zmm22, zmm22, zmm14
    vfmadd213pd zmm23, zmm23, zmm15
    vfmadd213pd zmm24, zmm24, zmm16
    vfmadd213pd zmm25, zmm25, zmm17
    vfmadd213pd zmm26, zmm26, zmm18
    vfmadd213pd zmm27, zmm27, zmm19
    vfmadd213pd zmm28, zmm28, zmm20
    vfmadd213pd zmm13, zmm13, zmm21
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [1*zmm2] {k1}, zmm22
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [1*zmm3] {k1}, zmm23
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [1*zmm4] {k1}, zmm24
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [1*zmm5] {k1}, zmm25
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [1*zmm6] {k1}, zmm26
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [1*zmm7] {k1}, zmm27
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [1*zmm8] {k1}, zmm28
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [1*zmm9] {k1}, zmm13
    add r12, 64
    add r15, 8
    cmp r11, r15
    jne .L9
    jmp .L7
.L10:
    mov rdx, r8
    and rdx, 7
    je .L12
    mov rsi, r10
    shl rsi, 6
    add rsi, rcx
    neg rdx
    xor edi, edi
    vpxor xmm0, xmm0, xmm0
.L11:
    vmovdqu64 zmmword ptr [rsi], zmm0
    dec rdi
    add rsi, 64
    cmp rdx, rdi
    jne .L11
    sub r10, rdi
.L12:
    cmp r11, -8
    ja .L14
    sub r8, r10
    shl r10, 6
    add rcx, r10
    add rcx, 448
    vpxor xmm0, xmm0, xmm0
.L13:
    vmovdqu64 zmmword ptr [rcx - 448], zmm0
    vmovdqu64 zmmword ptr [rcx - 384], zmm0
    vmovdqu64 zmmword ptr [rcx - 320], zmm0
    vmovdqu64 zmmword ptr [rcx - 256], zmm0
    vmovdqu64 zmmword ptr [rcx - 192], zmm0
    vmovdqu64 zmmword ptr [rcx - 128], zmm0
    vmovdqu64 zmmword ptr [rcx - 64], zmm0
    vmovdqu64 zmmword ptr [rcx], zmm0
    add rcx, 512
    add r8, -8
    jne .L13
.L14:
    add rsp, 424
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.K1cbd67b4318d2c54 = .quad 40, .quad 104, .quad 168, .quad 232, .quad 296, .quad 360, .quad 424, .quad 488
.K1ff31bcdb4e967b2 = .quad 16, .quad 80, .quad 144, .quad 208, .quad 272, .quad 336, .quad 400, .quad 464
.K24c3a69fa7a24ab1 = .quad 48, .quad 112, .quad 176, .quad 240, .quad 304, .quad 368, .quad 432, .quad 496
.K2559725819246f1e = .quad 24, .quad 88, .quad 152, .quad 216, .quad 280, .quad 344, .quad 408, .quad 472
.K8400c0124a7627c5 = .quad 0, .quad 1, .quad 2, .quad 3, .quad 4, .quad 5, .quad 6, .quad 7
.K940b36e06ea4ee21 = .quad 32, .quad 96, .quad 160, .quad 224, .quad 288, .quad 352, .quad 416, .quad 480
.Ka0b766370d71437f = .quad 0, .quad 64, .quad 128, .quad 192, .quad 256, .quad 320, .quad 384, .quad 448
.Kdb51226704d7f373 = .quad 56, .quad 120, .quad 184, .quad 248, .quad 312, .quad 376, .quad 440, .quad 504
.Kf4b5cbeab3a63cfc = .quad 8, .quad 72, .quad 136, .quad 200, .quad 264, .quad 328, .quad 392, .quad 456
