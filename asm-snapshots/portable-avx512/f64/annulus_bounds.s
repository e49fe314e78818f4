; portable-avx512/f64/annulus_bounds
rhotree_kernels::arch::portable::f64::annulus_bounds::annulus_bounds_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    sub rsp, 856
    mov rdx, qword ptr [rsp + 864]
    lea rax, [rdx + 7]
    shr rax, 3
    test dil, dil
    je .L0
    movzx edi, dil
    cmp edi, 1
    jne .L1
    test rax, rax
    je .L14
    cmp rdx, 57
    jae .L2
    xor edi, edi
    mov rdx, rax
    jmp .L4
.L0:
    test rax, rax
    je .L14
    cmp rdx, 57
    jae .L6
    xor edi, edi
    mov rdx, rax
    jmp .L8
.L1:
    test rax, rax
    je .L14
    vmovsd xmm1, qword ptr [rip + .K3ff0000000000000]
    vsubsd xmm2, xmm1, xmm0
    vaddsd xmm0, xmm0, xmm1
    cmp rdx, 57
    jae .L10
    xor edi, edi
    mov rdx, rax
    jmp .L12
.L2:
    movabs r8, 288230376151711736
    and r8, rax
    lea rdi, [8*r8]
    mov edx, eax
    and edx, 7
    vmovapd xmmword ptr [rsp - 128], xmm0
    vbroadcastsd zmm1, xmm0
    vmovdqa64 zmm2, zmmword ptr [rip + .K858d1e46179689c8]
    vpbroadcastq zmm0, rcx
    vmovdqu64 zmmword ptr [rsp + 80], zmm0
    vbroadcastsd zmm5, qword ptr [rip + .K3ff0000000000000]
    vxorpd xmm17, xmm17, xmm17
    mov r10, r8
.L3:
    vpsrlq zmm0, zmm2, 3
    vpmullq zmm0, zmm0, qword ptr [rip + .K320]{1to8}
    vpsllq zmm3, zmm2, 3
    vpaddq zmm3, zmm3, zmmword ptr [rsp + 80]
    vpaddq zmm8, zmm3, zmm0
    kxnorb k1, k0, k0
    vxorpd xmm4, xmm4, xmm4
    vgatherqpd zmm4 {k1}, qword ptr [1*zmm8]
    kxnorb k1, k0, k0
    vxorpd xmm31, xmm31, xmm31
    vgatherqpd zmm31 {k1}, qword ptr [1*zmm8 + 8]
    kxnorb k1, k0, k0
    vxorpd xmm29, xmm29, xmm29
    vgatherqpd zmm29 {k1}, qword ptr [1*zmm8 + 16]
    kxnorb k1, k0, k0
    vxorpd xmm30, xmm30, xmm30
    vgatherqpd zmm30 {k1}, qword ptr [1*zmm8 + 24]
    kxnorb k1, k0, k0
    vxorpd xmm28, xmm28, xmm28
    vgatherqpd zmm28 {k1}, qword ptr [1*zmm8 + 32]
    kxnorb k1, k0, k0
    vxorpd xmm27, xmm27, xmm27
    vgatherqpd zmm27 {k1}, qword ptr [1*zmm8 + 40]
    kxnorb k1, k0, k0
    vxorpd xmm25, xmm25, xmm25
    vgatherqpd zmm25 {k1}, qword ptr [1*zmm8 + 48]
    kxnorb k1, k0, k0
    vxorpd xmm26, xmm26, xmm26
    vgatherqpd zmm26 {k1}, qword ptr [1*zmm8 + 56]
    kxnorb k1, k0, k0
    vpxor xmm0, xmm0, xmm0
    vgatherqpd zmm0 {k1}, qword ptr [1*zmm8 + 64]
    vmovupd zmmword ptr [rsp + 528], zmm0
    kxnorb k1, k0, k0
    vxorpd xmm0, xmm0, xmm0
    vgatherqpd zmm0 {k1}, qword ptr [1*zmm8 + 72]
    vmovupd zmmword ptr [rsp + 592], zmm0
    kxnorb k1, k0, k0
    vxorpd xmm0, xmm0, xmm0
    vgatherqpd zmm0 {k1}, qword ptr [1*zmm8 + 80]
    vmovupd zmmword ptr [rsp + 656], zmm0
    kxnorb k1, k0, k0
    vxorpd xmm0, xmm0, xmm0
    vgatherqpd zmm0 {k1}, qword ptr [1*zmm8 + 88]
    vmovupd zmmword ptr [rsp + 720], zmm0
    kxnorb k1, k0, k0
    vxorpd xmm0, xmm0, xmm0
    vgatherqpd zmm0 {k1}, qword ptr [1*zmm8 + 96]
    vmovupd zmmword ptr [rsp + 784], zmm0
    kxnorb k1, k0, k0
    vxorpd xmm0, xmm0, xmm0
    vgatherqpd zmm0 {k1}, qword ptr [1*zmm8 + 104]
    vmovupd zmmword ptr [rsp + 16], zmm0
    kxnorb k1, k0, k0
    vxorpd xmm0, xmm0, xmm0
    vgatherqpd zmm0 {k1}, qword ptr [1*zmm8 + 112]
    vmovupd zmmword ptr [rsp - 112], zmm0
    kxnorb k1, k0, k0
    vxorpd xmm0, xmm0, xmm0
    vgatherqpd zmm0 {k1}, qword ptr [1*zmm8 + 120]
    vmovupd zmmword ptr [rsp - 48], zmm0
    kxnorb k1, k0, k0
    vxorpd xmm24, xmm24, xmm24
    vgatherqpd zmm24 {k1}, qword ptr [1*zmm8 + 128]
    kxnorb k1, k0, k0
    vxorpd xmm23, xmm23, xmm23
    vgatherqpd zmm23 {k1}, qword ptr [1*zmm8 + 136]
    kxnorb k1, k0, k0
    vxorpd xmm22, xmm22, xmm22
    vgatherqpd zmm22 {k1}, qword ptr [1*zmm8 + 144]
    kxnorb k1, k0, k0
    vxorpd xmm21, xmm21, xmm21
    vgatherqpd zmm21 {k1}, qword ptr [1*zmm8 + 152]
    kxnorb k1, k0, k0
    vxorpd xmm0, xmm0, xmm0
    vgatherqpd zmm0 {k1}, qword ptr [1*zmm8 + 160]
    vmovupd zmmword ptr [rsp + 272], zmm0
    kxnorb k1, k0, k0
    vxorpd xmm0, xmm0, xmm0
    vgatherqpd zmm0 {k1}, qword ptr [1*zmm8 + 168]
    vmovupd zmmword ptr [rsp + 336], zmm0
    kxnorb k1, k0, k0
    vxorpd xmm0, xmm0, xmm0
    vgatherqpd zmm0 {k1}, qword ptr [1*zmm8 + 176]
    vmovupd zmmword ptr [rsp + 400], zmm0
    kxnorb k1, k0, k0
    vxorpd xmm0, xmm0, xmm0
    vgatherqpd zmm0 {k1}, qword ptr [1*zmm8 + 184]
    vmovupd zmmword ptr [rsp + 464], zmm0
    kxnorb k1, k0, k0
    vxorpd xmm12, xmm12, xmm12
    vgatherqpd zmm12 {k1}, qword ptr [1*zmm8 + 256]
    kxnorb k1, k0, k0
    vxorpd xmm11, xmm11, xmm11
    vgatherqpd zmm11 {k1}, qword ptr [1*zmm8 + 264]
    kxnorb k1, k0, k0
    vxorpd xmm7, xmm7, xmm7
    vgatherqpd zmm7 {k1}, qword ptr [1*zmm8 + 272]
    kxnorb k1, k0, k0
    vxorpd xmm10, xmm10, xmm10
    vgatherqpd zmm10 {k1}, qword ptr [1*zmm8 + 280]
    kxnorb k1, k0, k0
    vxorpd xmm0, xmm0, xmm0
    vgatherqpd zmm0 {k1}, qword ptr [1*zmm8 + 288]
    kxnorb k1, k0, k0
    vxorpd xmm6, xmm6, xmm6
    vgatherqpd zmm6 {k1}, qword ptr [1*zmm8 + 296]
    kxnorb k1, k0, k0
    vxorpd xmm9, xmm9, xmm9
    vgatherqpd zmm9 {k1}, qword ptr [1*zmm8 + 304]
    kxnorb k1, k0, k0
    vpxor xmm3, xmm3, xmm3
    vgatherqpd zmm3 {k1}, qword ptr [1*zmm8 + 312]
    kxnorb k1, k0, k0
    vxorpd xmm8, xmm8, xmm8
    vgatherqpd zmm8 {k1}, qword ptr [rsi + 8*zmm2]
    vaddpd zmm4, zmm4, zmm1
    vaddpd zmm13, zmm8, zmm4
    vsubpd zmm13, zmm5, zmm13
    vmaxpd zmm13, zmm13, zmm17
    vsqrtpd zmm13, zmm13
    vsubpd zmm12, zmm13, zmm12
    vmovupd zmmword ptr [rsp + 208], zmm12
    kxnorb k1, k0, k0
    vxorpd xmm13, xmm13, xmm13
    vgatherqpd zmm13 {k1}, qword ptr [rsi + 8*zmm2 + 8]
    vaddpd zmm14, zmm31, zmm1
    vaddpd zmm31, zmm13, zmm14
    vsubpd zmm31, zmm5, zmm31
    vmaxpd zmm31, zmm31, zmm17
    vsqrtpd zmm31, zmm31
    vsubpd zmm11, zmm31, zmm11
    vmovupd zmmword ptr [rsp + 144], zmm11
    kxnorb k1, k0, k0
    vxorpd xmm11, xmm11, xmm11
    vgatherqpd zmm11 {k1}, qword ptr [rsi + 8*zmm2 + 16]
    kxnorb k1, k0, k0
    vxorpd xmm15, xmm15, xmm15
    vgatherqpd zmm15 {k1}, qword ptr [rsi + 8*zmm2 + 24]
    vaddpd zmm29, zmm29, zmm1
    vaddpd zmm16, zmm30, zmm1
    vaddpd zmm30, zmm11, zmm29
    vsubpd zmm30, zmm5, zmm30
    vaddpd zmm12, zmm15, zmm16
    vsubpd zmm12, zmm5, zmm12
    vmaxpd zmm30, zmm30, zmm17
    vsqrtpd zmm30, zmm30
    vmaxpd zmm12, zmm12, zmm17
    vsqrtpd zmm12, zmm12
    vsubpd zmm30, zmm30, zmm7
    vsubpd zmm19, zmm12, zmm10
    kxnorb k1, k0, k0
    vxorpd xmm10, xmm10, xmm10
    vgatherqpd zmm10 {k1}, qword ptr [rsi + 8*zmm2 + 32]
    vaddpd zmm12, zmm28, zmm1
    vaddpd zmm28, zmm10, zmm12
    vsubpd zmm28, zmm5, zmm28
    vmaxpd zmm28, zmm28, zmm17
    vsqrtpd zmm28, zmm28
    vsubpd zmm7, zmm28, zmm0
    kxnorb k1, k0, k0
    vxorpd xmm28, xmm28, xmm28
    vgatherqpd zmm28 {k1}, qword ptr [rsi + 8*zmm2 + 40]
    vaddpd zmm27, zmm27, zmm1
    vaddpd zmm18, zmm28, zmm27
    vsubpd zmm18, zmm5, zmm18
    vmaxpd zmm18, zmm18, zmm17
    vsqrtpd zmm18, zmm18
    vsubpd zmm6, zmm18, zmm6
    kxnorb k1, k0, k0
    vxorpd xmm18, xmm18, xmm18
    vgatherqpd zmm18 {k1}, qword ptr [rsi + 8*zmm2 + 48]
    kxnorb k1, k0, k0
    vxorpd xmm0, xmm0, xmm0
    vgatherqpd zmm0 {k1}, qword ptr [rsi + 8*zmm2 + 56]
    vaddpd zmm25, zmm25, zmm1
    vaddpd zmm26, zmm26, zmm1
    vaddpd zmm31, zmm18, zmm25
    vsubpd zmm31, zmm5, zmm31
    vaddpd zmm20, zmm0, zmm26
    vsubpd zmm20, zmm5, zmm20
    vmaxpd zmm31, zmm31, zmm17
    vsqrtpd zmm31, zmm31
    vmaxpd zmm20, zmm20, zmm17
    vsqrtpd zmm20, zmm20
    vsubpd zmm9, zmm31, zmm9
    vsubpd zmm3, zmm20, zmm3
    vsubpd zmm4, zmm4, zmm8
    vsubpd zmm8, zmm14, zmm13
    vsubpd zmm11, zmm29, zmm11
    vsubpd zmm13, zmm16, zmm15
    vsubpd zmm10, zmm12, zmm10
    vsubpd zmm12, zmm27, zmm28
    vsubpd zmm14, zmm25, zmm18
    vsubpd zmm0, zmm26, zmm0
    vaddpd zmm4, zmm4, zmm5
    vminpd zmm4, zmm4, zmm5
    vmaxpd zmm4, zmm4, zmm17
    vsqrtpd zmm4, zmm4
    vsubpd zmm4, zmm24, zmm4
    vmovupd zmm15, zmmword ptr [rsp + 208]
    vmaxpd zmm4, zmm15, zmm4
    vaddpd zmm8, zmm8, zmm5
    vminpd zmm8, zmm8, zmm5
    vmaxpd zmm8, zmm8, zmm17
    vsqrtpd zmm8, zmm8
    vsubpd zmm8, zmm23, zmm8
    vmovupd zmm15, zmmword ptr [rsp + 144]
    vmaxpd zmm8, zmm15, zmm8
    vaddpd zmm11, zmm11, zmm5
    vminpd zmm11, zmm11, zmm5
    vmaxpd zmm11, zmm11, zmm17
    vsqrtpd zmm11, zmm11
    vsubpd zmm11, zmm22, zmm11
    vmaxpd zmm11, zmm30, zmm11
    vaddpd zmm13, zmm13, zmm5
    vminpd zmm13, zmm13, zmm5
    vmaxpd zmm13, zmm13, zmm17
    vsqrtpd zmm13, zmm13
    vsubpd zmm13, zmm21, zmm13
    vmaxpd zmm13, zmm19, zmm13
    vaddpd zmm10, zmm10, zmm5
    vminpd zmm10, zmm10, zmm5
    vmaxpd zmm10, zmm10, zmm17
    vsqrtpd zmm10, zmm10
    vmovupd zmm15, zmmword ptr [rsp + 272]
    vsubpd zmm10, zmm15, zmm10
    vmaxpd zmm7, zmm7, zmm10
    vaddpd zmm10, zmm12, zmm5
    vminpd zmm10, zmm10, zmm5
    vmaxpd zmm10, zmm10, zmm17
    vsqrtpd zmm10, zmm10
    vmovupd zmm12, zmmword ptr [rsp + 336]
    vsubpd zmm10, zmm12, zmm10
    vmaxpd zmm6, zmm6, zmm10
    vaddpd zmm10, zmm14, zmm5
    vminpd zmm10, zmm10, zmm5
    vmaxpd zmm10, zmm10, zmm17
    vsqrtpd zmm10, zmm10
    vmovupd zmm12, zmmword ptr [rsp + 400]
    vsubpd zmm10, zmm12, zmm10
    vmaxpd zmm9, zmm9, zmm10
    vaddpd zmm0, zmm0, zmm5
    vminpd zmm0, zmm0, zmm5
    vmaxpd zmm0, zmm0, zmm17
    vsqrtpd zmm0, zmm0
    vmovupd zmm10, zmmword ptr [rsp + 464]
    vsubpd zmm0, zmm10, zmm0
    vmaxpd zmm0, zmm3, zmm0
    vmaxpd zmm3, zmm4, zmm17
    vfnmadd213pd zmm3, zmm3, zmm5
    vaddpd zmm4, zmm1, zmmword ptr [rsp + 528]
    vaddpd zmm3, zmm4, zmm3
    vmaxpd zmm4, zmm8, zmm17
    vfnmadd213pd zmm4, zmm4, zmm5
    vaddpd zmm8, zmm1, zmmword ptr [rsp + 592]
    vaddpd zmm4, zmm8, zmm4
    vmaxpd zmm8, zmm11, zmm17
    vfnmadd213pd zmm8, zmm8, zmm5
    vaddpd zmm10, zmm1, zmmword ptr [rsp + 656]
    vaddpd zmm8, zmm10, zmm8
    vmaxpd zmm10, zmm13, zmm17
    vfnmadd213pd zmm10, zmm10, zmm5
    vaddpd zmm11, zmm1, zmmword ptr [rsp + 720]
    vaddpd zmm10, zmm11, zmm10
    vmaxpd zmm7, zmm7, zmm17
    vfnmadd213pd zmm7, zmm7, zmm5
    vaddpd zmm11, zmm1, zmmword ptr [rsp + 784]
    vaddpd zmm7, zmm11, zmm7
    vmaxpd zmm6, zmm6, zmm17
    vfnmadd213pd zmm6, zmm6, zmm5
    vaddpd zmm11, zmm1, zmmword ptr [rsp + 16]
    vaddpd zmm6, zmm11, zmm6
    vmaxpd zmm9, zmm9, zmm17
    vfnmadd213pd zmm9, zmm9, zmm5
    vaddpd zmm11, zmm1, zmmword ptr [rsp - 112]
    vaddpd zmm9, zmm11, zmm9
    vmaxpd zmm0, zmm0, zmm17
    vfnmadd213pd zmm0, zmm0, zmm5
    vaddpd zmm11, zmm1, zmmword ptr [rsp - 48]
    vaddpd zmm0, zmm11, zmm0
    vbroadcastsd zmm11, qword ptr [rip + .K3ce0000000000000]
    vaddpd zmm3, zmm3, zmm11
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [r9 + 8*zmm2] {k1}, zmm3
    vaddpd zmm3, zmm4, zmm11
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [r9 + 8*zmm2 + 8] {k1}, zmm3
    vaddpd zmm3, zmm8, zmm11
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [r9 + 8*zmm2 + 16] {k1}, zmm3
    vaddpd zmm3, zmm10, zmm11
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [r9 + 8*zmm2 + 24] {k1}, zmm3
    vaddpd zmm3, zmm7, zmm11
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [r9 + 8*zmm2 + 32] {k1}, zmm3
    vaddpd zmm3, zmm6, zmm11
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [r9 + 8*zmm2 + 40] {k1}, zmm3
    vaddpd zmm3, zmm9, zmm11
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [r9 + 8*zmm2 + 48] {k1}, zmm3
    vaddpd zmm0, zmm0, zmm11
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [r9 + 8*zmm2 + 56] {k1}, zmm0
    vpaddq zmm2, zmm2, qword ptr [rip + .K64]{1to8}
    add r10, -8
    jne .L3
    cmp rax, r8
    vmovapd xmm0, xmmword ptr [rsp - 128]
    je .L14
.L4:
    vbroadcastsd zmm0, xmm0
    lea rax, [8*rdi]
    mov r8, rdi
    shr r8, 3
    lea r8, [r8 + 4*r8]
    shl r8, 6
    lea rdi, [r8 + 8*rdi]
    vbroadcastsd zmm1, qword ptr [rip + .K3ff0000000000000]
    add rcx, rdi
    add rcx, 256
    vpxor xmm2, xmm2, xmm2
    vbroadcastsd zmm3, qword ptr [rip + .K3ce0000000000000]
.L5:
    vmovupd zmm4, zmmword ptr [rsi + rax]
    vaddpd zmm5, zmm0, zmmword ptr [rcx - 256]
    vaddpd zmm6, zmm4, zmm5
    vsubpd zmm4, zmm5, zmm4
    vaddpd zmm4, zmm4, zmm1
    vmovupd zmm5, zmmword ptr [rcx - 128]
    vsubpd zmm6, zmm1, zmm6
    vmaxpd zmm6, zmm6, zmm2
    vsqrtpd zmm6, zmm6
    vminpd zmm4, zmm4, zmm1
    vmaxpd zmm4, zmm4, zmm2
    vsqrtpd zmm4, zmm4
    vsubpd zmm4, zmm5, zmm4
    vsubpd zmm5, zmm6, zmmword ptr [rcx]
    vmaxpd zmm4, zmm5, zmm4
    vmaxpd zmm4, zmm4, zmm2
    vfnmadd213pd zmm4, zmm4, zmm1
    vaddpd zmm5, zmm0, zmmword ptr [rcx - 192]
    vaddpd zmm4, zmm5, zmm4
    vaddpd zmm4, zmm4, zmm3
    vmovupd zmmword ptr [r9 + rax], zmm4
    add rax, 64
    add rcx, 384
    dec rdx
    jne .L5
    jmp .L14
.L6:
    movabs r8, 288230376151711736
    and r8, rax
    mov edx, eax
    and edx, 7
    lea rdi, [8*r8]
    vmovapd xmmword ptr [rsp - 128], xmm0
    vbroadcastsd zmm1, xmm0
    vmovdqa64 zmm2, zmmword ptr [rip + .K858d1e46179689c8]
    vpbroadcastq zmm0, rcx
    vmovdqu64 zmmword ptr [rsp + 16], zmm0
    vbroadcastsd zmm5, qword ptr [rip + .K3ff0000000000000]
    vxorpd xmm11, xmm11, xmm11
    mov r10, r8
.L7:
    vpsrlq zmm0, zmm2, 3
    vpmullq zmm0, zmm0, qword ptr [rip + .K320]{1to8}
    vpsllq zmm9, zmm2, 3
    vpaddq zmm9, zmm9, zmmword ptr [rsp + 16]
    vpaddq zmm9, zmm9, zmm0
    kxnorb k1, k0, k0
    vxorpd xmm15, xmm15, xmm15
    vgatherqpd zmm15 {k1}, qword ptr [1*zmm9]
    kxnorb k1, k0, k0
    vxorpd xmm16, xmm16, xmm16
    vgatherqpd zmm16 {k1}, qword ptr [1*zmm9 + 8]
    kxnorb k1, k0, k0
    vxorpd xmm17, xmm17, xmm17
    vgatherqpd zmm17 {k1}, qword ptr [1*zmm9 + 16]
    kxnorb k1, k0, k0
    vxorpd xmm18, xmm18, xmm18
    vgatherqpd zmm18 {k1}, qword ptr [1*zmm9 + 24]
    kxnorb k1, k0, k0
    vxorpd xmm19, xmm19, xmm19
    vgatherqpd zmm19 {k1}, qword ptr [1*zmm9 + 32]
    kxnorb k1, k0, k0
    vxorpd xmm21, xmm21, xmm21
    vgatherqpd zmm21 {k1}, qword ptr [1*zmm9 + 40]
    kxnorb k1, k0, k0
    vxorpd xmm22, xmm22, xmm22
    vgatherqpd zmm22 {k1}, qword ptr [1*zmm9 + 48]
    kxnorb k1, k0, k0
    vxorpd xmm23, xmm23, xmm23
    vgatherqpd zmm23 {k1}, qword ptr [1*zmm9 + 56]
    kxnorb k1, k0, k0
    vpxor xmm0, xmm0, xmm0
    vgatherqpd zmm0 {k1}, qword ptr [1*zmm9 + 64]
    vmovupd zmmword ptr [rsp - 48], zmm0
    kxnorb k1, k0, k0
    vxorpd xmm0, xmm0, xmm0
    vgatherqpd zmm0 {k1}, qword ptr [1*zmm9 + 72]
    vmovupd zmmword ptr [rsp - 112], zmm0
    kxnorb k1, k0, k0
    vxorpd xmm12, xmm12, xmm12
    vgatherqpd zmm12 {k1}, qword ptr [1*zmm9 + 80]
    kxnorb k1, k0, k0
    vxorpd xmm13, xmm13, xmm13
    vgatherqpd zmm13 {k1}, qword ptr [1*zmm9 + 88]
    kxnorb k1, k0, k0
    vxorpd xmm14, xmm14, xmm14
    vgatherqpd zmm14 {k1}, qword ptr [1*zmm9 + 96]
    kxnorb k1, k0, k0
    vxorpd xmm20, xmm20, xmm20
    vgatherqpd zmm20 {k1}, qword ptr [1*zmm9 + 256]
    kxnorb k1, k0, k0
    vxorpd xmm0, xmm0, xmm0
    vgatherqpd zmm0 {k1}, qword ptr [rsi + 8*zmm2]
    kxnorb k1, k0, k0
    vxorpd xmm25, xmm25, xmm25
    vgatherqpd zmm25 {k1}, qword ptr [rsi + 8*zmm2 + 8]
    kxnorb k1, k0, k0
    vxorpd xmm27, xmm27, xmm27
    vgatherqpd zmm27 {k1}, qword ptr [rsi + 8*zmm2 + 16]
    kxnorb k1, k0, k0
    vxorpd xmm28, xmm28, xmm28
    vgatherqpd zmm28 {k1}, qword ptr [rsi + 8*zmm2 + 24]
    kxnorb k1, k0, k0
    vxorpd xmm29, xmm29, xmm29
    vgatherqpd zmm29 {k1}, qword ptr [rsi + 8*zmm2 + 32]
    kxnorb k1, k0, k0
    vxorpd xmm31, xmm31, xmm31
    vgatherqpd zmm31 {k1}, qword ptr [rsi + 8*zmm2 + 40]
    kxnorb k1, k0, k0
    vxorpd xmm3, xmm3, xmm3
    vgatherqpd zmm3 {k1}, qword ptr [rsi + 8*zmm2 + 48]
    kxnorb k1, k0, k0
    vxorpd xmm8, xmm8, xmm8
    vgatherqpd zmm8 {k1}, qword ptr [rsi + 8*zmm2 + 56]
    kxnorb k1, k0, k0
    vaddpd zmm15, zmm15, zmm1
    vaddpd zmm16, zmm16, zmm1
    vaddpd zmm17, zmm17, zmm1
    vaddpd zmm18, zmm18, zmm1
    vaddpd zmm19, zmm19, zmm1
    vaddpd zmm4, zmm21, zmm1
    vaddpd zmm6, zmm22, zmm1
    vaddpd zmm7, zmm23, zmm1
    vaddpd zmm10, zmm0, zmm15
    vaddpd zmm24, zmm25, zmm16
    vsubpd zmm30, zmm0, zmm15
    vaddpd zmm22, zmm27, zmm17
    vsubpd zmm26, zmm25, zmm16
    vaddpd zmm0, zmm28, zmm18
    vsubpd zmm23, zmm27, zmm17
    vaddpd zmm25, zmm29, zmm19
    vsubpd zmm21, zmm28, zmm18
    vaddpd zmm27, zmm31, zmm4
    vsubpd zmm19, zmm29, zmm19
    vaddpd zmm28, zmm3, zmm6
    vsubpd zmm18, zmm31, zmm4
    vaddpd zmm29, zmm8, zmm7
    vminpd zmm4, zmm10, zmm5
    vsubpd zmm16, zmm3, zmm6
    vsubpd zmm15, zmm8, zmm7
    vminpd zmm31, zmm4, zmm20
    vsubpd zmm3, zmm5, zmm31
    vaddpd zmm4, zmm31, zmm5
    vmulpd zmm3, zmm3, zmm4
    vxorpd xmm4, xmm4, xmm4
    vgatherqpd zmm4 {k1}, qword ptr [1*zmm9 + 320]
    vmaxpd zmm3, zmm3, zmm11
    vsqrtpd zmm3, zmm3
    kxnorb k1, k0, k0
    vmulpd zmm17, zmm4, zmm3
    vxorpd xmm3, xmm3, xmm3
    vgatherqpd zmm3 {k1}, qword ptr [1*zmm9 + 264]
    kxnorb k1, k0, k0
    vminpd zmm4, zmm24, zmm5
    vminpd zmm4, zmm4, zmm3
    vfmadd231pd zmm17, zmm31, zmm20
    vsubpd zmm6, zmm5, zmm4
    vaddpd zmm7, zmm4, zmm5
    vmulpd zmm6, zmm6, zmm7
    vxorpd xmm7, xmm7, xmm7
    vmaxpd zmm6, zmm6, zmm11
    vsqrtpd zmm6, zmm6
    vgatherqpd zmm7 {k1}, qword ptr [1*zmm9 + 328]
    kxnorb k1, k0, k0
    vmulpd zmm20, zmm7, zmm6
    vxorpd xmm6, xmm6, xmm6
    vgatherqpd zmm6 {k1}, qword ptr [1*zmm9 + 272]
    kxnorb k1, k0, k0
    vminpd zmm7, zmm22, zmm5
    vminpd zmm7, zmm7, zmm6
    vfmadd231pd zmm20, zmm4, zmm3
    vsubpd zmm3, zmm5, zmm7
    vaddpd zmm4, zmm7, zmm5
    vmulpd zmm3, zmm3, zmm4
    vxorpd xmm4, xmm4, xmm4
    vgatherqpd zmm4 {k1}, qword ptr [1*zmm9 + 336]
    kxnorb k1, k0, k0
    vmaxpd zmm3, zmm3, zmm11
    vsqrtpd zmm3, zmm3
    vmulpd zmm22, zmm4, zmm3
    vxorpd xmm3, xmm3, xmm3
    vgatherqpd zmm3 {k1}, qword ptr [1*zmm9 + 280]
    kxnorb k1, k0, k0
    vminpd zmm0, zmm0, zmm5
    vminpd zmm0, zmm0, zmm3
    vfmadd231pd zmm22, zmm7, zmm6
    vsubpd zmm4, zmm5, zmm0
    vaddpd zmm6, zmm0, zmm5
    vmulpd zmm4, zmm4, zmm6
    vxorpd xmm6, xmm6, xmm6
    vgatherqpd zmm6 {k1}, qword ptr [1*zmm9 + 344]
    kxnorb k1, k0, k0
    vmaxpd zmm4, zmm4, zmm11
    vsqrtpd zmm4, zmm4
    vmulpd zmm24, zmm6, zmm4
    vxorpd xmm4, xmm4, xmm4
    vgatherqpd zmm4 {k1}, qword ptr [1*zmm9 + 288]
    kxnorb k1, k0, k0
    vminpd zmm6, zmm25, zmm5
    vminpd zmm6, zmm6, zmm4
    vfmadd231pd zmm24, zmm0, zmm3
    vsubpd zmm0, zmm5, zmm6
    vaddpd zmm3, zmm6, zmm5
    vmulpd zmm0, zmm0, zmm3
    vxorpd xmm3, xmm3, xmm3
    vgatherqpd zmm3 {k1}, qword ptr [1*zmm9 + 352]
    vmaxpd zmm0, zmm0, zmm11
    vsqrtpd zmm0, zmm0
    kxnorb k1, k0, k0
    vmulpd zmm25, zmm3, zmm0
    vxorpd xmm0, xmm0, xmm0
    vgatherqpd zmm0 {k1}, qword ptr [1*zmm9 + 296]
    kxnorb k1, k0, k0
    vminpd zmm3, zmm27, zmm5
    vminpd zmm3, zmm3, zmm0
    vfmadd231pd zmm25, zmm6, zmm4
    vsubpd zmm4, zmm5, zmm3
    vaddpd zmm6, zmm3, zmm5
    vmulpd zmm4, zmm4, zmm6
    vxorpd xmm6, xmm6, xmm6
    vmaxpd zmm4, zmm4, zmm11
    vsqrtpd zmm4, zmm4
    vgatherqpd zmm6 {k1}, qword ptr [1*zmm9 + 360]
    kxnorb k1, k0, k0
    vmulpd zmm27, zmm6, zmm4
    vxorpd xmm4, xmm4, xmm4
    vgatherqpd zmm4 {k1}, qword ptr [1*zmm9 + 304]
    kxnorb k1, k0, k0
    vminpd zmm6, zmm28, zmm5
    vminpd zmm6, zmm6, zmm4
    vfmadd231pd zmm27, zmm3, zmm0
    vsubpd zmm0, zmm5, zmm6
    vaddpd zmm3, zmm6, zmm5
    vmulpd zmm0, zmm0, zmm3
    vxorpd xmm3, xmm3, xmm3
    vgatherqpd zmm3 {k1}, qword ptr [1*zmm9 + 368]
    kxnorb k1, k0, k0
    vmaxpd zmm0, zmm0, zmm11
    vsqrtpd zmm0, zmm0
    vmulpd zmm28, zmm3, zmm0
    vxorpd xmm3, xmm3, xmm3
    vgatherqpd zmm3 {k1}, qword ptr [1*zmm9 + 312]
    kxnorb k1, k0, k0
    vminpd zmm0, zmm29, zmm5
    vminpd zmm7, zmm0, zmm3
    vfmadd231pd zmm28, zmm6, zmm4
    vsubpd zmm0, zmm5, zmm7
    vaddpd zmm4, zmm7, zmm5
    vmulpd zmm0, zmm0, zmm4
    vxorpd xmm4, xmm4, xmm4
    vgatherqpd zmm4 {k1}, qword ptr [1*zmm9 + 376]
    kxnorb k1, k0, k0
    vmaxpd zmm0, zmm0, zmm11
    vsqrtpd zmm0, zmm0
    vmulpd zmm29, zmm4, zmm0
    vxorpd xmm0, xmm0, xmm0
    vgatherqpd zmm0 {k1}, qword ptr [1*zmm9 + 128]
    kxnorb k1, k0, k0
    vmaxpd zmm4, zmm30, zmm11
    vfmadd231pd zmm29, zmm7, zmm3
    vmaxpd zmm31, zmm4, zmm0
    vsubpd zmm3, zmm5, zmm31
    vaddpd zmm4, zmm31, zmm5
    vmulpd zmm3, zmm3, zmm4
    vxorpd xmm4, xmm4, xmm4
    vgatherqpd zmm4 {k1}, qword ptr [1*zmm9 + 192]
    vmaxpd zmm3, zmm3, zmm11
    vsqrtpd zmm3, zmm3
    kxnorb k1, k0, k0
    vmulpd zmm30, zmm4, zmm3
    vxorpd xmm3, xmm3, xmm3
    vgatherqpd zmm3 {k1}, qword ptr [1*zmm9 + 136]
    kxnorb k1, k0, k0
    vmaxpd zmm4, zmm26, zmm11
    vmaxpd zmm4, zmm4, zmm3
    vfmadd231pd zmm30, zmm31, zmm0
    vsubpd zmm0, zmm5, zmm4
    vaddpd zmm6, zmm4, zmm5
    vmulpd zmm0, zmm0, zmm6
    vxorpd xmm6, xmm6, xmm6
    vmaxpd zmm0, zmm0, zmm11
    vsqrtpd zmm0, zmm0
    vgatherqpd zmm6 {k1}, qword ptr [1*zmm9 + 200]
    kxnorb k1, k0, k0
    vmulpd zmm0, zmm6, zmm0
    vxorpd xmm6, xmm6, xmm6
    vgatherqpd zmm6 {k1}, qword ptr [1*zmm9 + 144]
    kxnorb k1, k0, k0
    vmaxpd zmm7, zmm23, zmm11
    vmaxpd zmm7, zmm7, zmm6
    vfmadd231pd zmm0, zmm4, zmm3
    vsubpd zmm3, zmm5, zmm7
    vaddpd zmm4, zmm7, zmm5
    vmulpd zmm3, zmm3, zmm4
    vxorpd xmm4, xmm4, xmm4
    vgatherqpd zmm4 {k1}, qword ptr [1*zmm9 + 208]
    kxnorb k1, k0, k0
    vmaxpd zmm3, zmm3, zmm11
    vsqrtpd zmm3, zmm3
    vmulpd zmm23, zmm4, zmm3
    vxorpd xmm3, xmm3, xmm3
    vgatherqpd zmm3 {k1}, qword ptr [1*zmm9 + 152]
    kxnorb k1, k0, k0
    vmaxpd zmm4, zmm21, zmm11
    vmaxpd zmm4, zmm4, zmm3
    vfmadd231pd zmm23, zmm7, zmm6
    vsubpd zmm6, zmm5, zmm4
    vaddpd zmm7, zmm4, zmm5
    vmulpd zmm6, zmm6, zmm7
    vxorpd xmm7, xmm7, xmm7
    vgatherqpd zmm7 {k1}, qword ptr [1*zmm9 + 216]
    kxnorb k1, k0, k0
    vmaxpd zmm6, zmm6, zmm11
    vsqrtpd zmm6, zmm6
    vmulpd zmm21, zmm7, zmm6
    vxorpd xmm6, xmm6, xmm6
    vgatherqpd zmm6 {k1}, qword ptr [1*zmm9 + 160]
    kxnorb k1, k0, k0
    vmaxpd zmm7, zmm19, zmm11
    vmaxpd zmm7, zmm7, zmm6
    vfmadd231pd zmm21, zmm4, zmm3
    vsubpd zmm3, zmm5, zmm7
    vaddpd zmm4, zmm7, zmm5
    vmulpd zmm3, zmm3, zmm4
    vxorpd xmm4, xmm4, xmm4
    vgatherqpd zmm4 {k1}, qword ptr [1*zmm9 + 224]
    vmaxpd zmm3, zmm3, zmm11
    vsqrtpd zmm3, zmm3
    kxnorb k1, k0, k0
    vmulpd zmm19, zmm4, zmm3
    vxorpd xmm3, xmm3, xmm3
    vgatherqpd zmm3 {k1}, qword ptr [1*zmm9 + 168]
    kxnorb k1, k0, k0
    vmaxpd zmm4, zmm18, zmm11
    vmaxpd zmm4, zmm4, zmm3
    vfmadd231pd zmm19, zmm7, zmm6
    vsubpd zmm6, zmm5, zmm4
    vaddpd zmm7, zmm4, zmm5
    vmulpd zmm6, zmm6, zmm7
    vxorpd xmm7, xmm7, xmm7
    vmaxpd zmm6, zmm6, zmm11
    vsqrtpd zmm6, zmm6
    vgatherqpd zmm7 {k1}, qword ptr [1*zmm9 + 232]
    kxnorb k1, k0, k0
    vmulpd zmm6, zmm7, zmm6
    vxorpd xmm7, xmm7, xmm7
    vgatherqpd zmm7 {k1}, qword ptr [1*zmm9 + 176]
    kxnorb k1, k0, k0
    vmaxpd zmm8, zmm16, zmm11
    vmaxpd zmm8, zmm8, zmm7
    vfmadd231pd zmm6, zmm4, zmm3
    vsubpd zmm3, zmm5, zmm8
    vaddpd zmm4, zmm8, zmm5
    vmulpd zmm3, zmm3, zmm4
    vxorpd xmm4, xmm4, xmm4
    vgatherqpd zmm4 {k1}, qword ptr [1*zmm9 + 240]
    kxnorb k1, k0, k0
    vmaxpd zmm3, zmm3, zmm11
    vsqrtpd zmm3, zmm3
    vmulpd zmm3, zmm4, zmm3
    vxorpd xmm4, xmm4, xmm4
    vgatherqpd zmm4 {k1}, qword ptr [1*zmm9 + 184]
    kxnorb k1, k0, k0
    vmaxpd zmm10, zmm15, zmm11
    vmaxpd zmm10, zmm10, zmm4
    vfmadd231pd zmm3, zmm8, zmm7
    vsubpd zmm7, zmm5, zmm10
    vaddpd zmm8, zmm10, zmm5
    vmulpd zmm7, zmm7, zmm8
    vxorpd xmm8, xmm8, xmm8
    vgatherqpd zmm8 {k1}, qword ptr [1*zmm9 + 248]
    kxnorb k1, k0, k0
    vmaxpd zmm7, zmm7, zmm11
    vsqrtpd zmm7, zmm7
    vmulpd zmm7, zmm8, zmm7
    vxorpd xmm8, xmm8, xmm8
    vgatherqpd zmm8 {k1}, qword ptr [1*zmm9 + 104]
    kxnorb k1, k0, k0
    vfmadd231pd zmm7, zmm10, zmm4
    vxorpd xmm4, xmm4, xmm4
    vgatherqpd zmm4 {k1}, qword ptr [1*zmm9 + 112]
    kxnorb k1, k0, k0
    vxorpd xmm10, xmm10, xmm10
    vgatherqpd zmm10 {k1}, qword ptr [1*zmm9 + 120]
    vminpd zmm9, zmm17, zmm30
    vminpd zmm0, zmm20, zmm0
    vminpd zmm15, zmm22, zmm23
    vminpd zmm16, zmm24, zmm21
    vminpd zmm17, zmm25, zmm19
    vminpd zmm6, zmm27, zmm6
    vminpd zmm3, zmm28, zmm3
    vminpd zmm7, zmm29, zmm7
    vaddpd zmm18, zmm1, zmmword ptr [rsp - 48]
    vaddpd zmm9, zmm18, zmm9
    vaddpd zmm18, zmm1, zmmword ptr [rsp - 112]
    vaddpd zmm0, zmm18, zmm0
    vaddpd zmm12, zmm12, zmm1
    vaddpd zmm12, zmm12, zmm15
    vaddpd zmm13, zmm13, zmm1
    vaddpd zmm13, zmm13, zmm16
    vaddpd zmm14, zmm14, zmm1
    vaddpd zmm14, zmm14, zmm17
    vaddpd zmm8, zmm8, zmm1
    vaddpd zmm6, zmm8, zmm6
    vaddpd zmm4, zmm4, zmm1
    vaddpd zmm3, zmm4, zmm3
    vaddpd zmm4, zmm10, zmm1
    vaddpd zmm4, zmm4, zmm7
    vbroadcastsd zmm8, qword ptr [rip + .K3ce0000000000000]
    vaddpd zmm7, zmm9, zmm8
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [r9 + 8*zmm2] {k1}, zmm7
    vaddpd zmm0, zmm0, zmm8
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [r9 + 8*zmm2 + 8] {k1}, zmm0
    vaddpd zmm0, zmm12, zmm8
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [r9 + 8*zmm2 + 16] {k1}, zmm0
    vaddpd zmm0, zmm13, zmm8
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [r9 + 8*zmm2 + 24] {k1}, zmm0
    vaddpd zmm0, zmm14, zmm8
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [r9 + 8*zmm2 + 32] {k1}, zmm0
    vaddpd zmm0, zmm6, zmm8
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [r9 + 8*zmm2 + 40] {k1}, zmm0
    vaddpd zmm0, zmm3, zmm8
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [r9 + 8*zmm2 + 48] {k1}, zmm0
    vaddpd zmm0, zmm4, zmm8
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [r9 + 8*zmm2 + 56] {k1}, zmm0
    vpaddq zmm2, zmm2, qword ptr [rip + .K64]{1to8}
    add r10, -8
    jne .L7
    cmp rax, r8
    vmovapd xmm0, xmmword ptr [rsp - 128]
    je .L14
.L8:
    vbroadcastsd zmm0, xmm0
    lea rax, [8*rdi]
    mov r8, rdi
    shr r8, 3
    lea r8, [r8 + 4*r8]
    shl r8, 6
    lea rdi, [r8 + 8*rdi]
    vbroadcastsd zmm1, qword ptr [rip + .K3ff0000000000000]
    add rcx, rdi
    add rcx, 320
    vpxor xmm2, xmm2, xmm2
    vbroadcastsd zmm3, qword ptr [rip + .K3ce0000000000000]
.L9:
    vmovupd zmm4, zmmword ptr [rcx - 192]
    vmovupd zmm5, zmmword ptr [rcx - 64]
    vmovupd zmm6, zmmword ptr [rsi + rax]
    vaddpd zmm7, zmm0, zmmword ptr [rcx - 320]
    vaddpd zmm8, zmm6, zmm7
    vminpd zmm8, zmm8, zmm1
    vminpd zmm8, zmm8, zmm5
    vsubpd zmm9, zmm1, zmm8
    vaddpd zmm10, zmm8, zmm1
    vmulpd zmm9, zmm9, zmm10
    vmaxpd zmm9, zmm9, zmm2
    vsqrtpd zmm9, zmm9
    vsubpd zmm6, zmm6, zmm7
    vmaxpd zmm6, zmm6, zmm2
    vmaxpd zmm6, zmm6, zmm4
    vsubpd zmm7, zmm1, zmm6
    vaddpd zmm10, zmm6, zmm1
    vmulpd zmm7, zmm7, zmm10
    vmulpd zmm9, zmm9, zmmword ptr [rcx]
    vmaxpd zmm7, zmm7, zmm2
    vsqrtpd zmm7, zmm7
    vfmadd231pd zmm9, zmm8, zmm5
    vmulpd zmm5, zmm7, zmmword ptr [rcx - 128]
    vfmadd231pd zmm5, zmm6, zmm4
    vminpd zmm4, zmm9, zmm5
    vaddpd zmm5, zmm0, zmmword ptr [rcx - 256]
    vaddpd zmm4, zmm5, zmm4
    vaddpd zmm4, zmm4, zmm3
    vmovupd zmmword ptr [r9 + rax], zmm4
    add rax, 64
    add rcx, 384
    dec rdx
    jne .L9
    jmp .L14
.L10:
    movabs r8, 288230376151711736
    and r8, rax
    mov edx, eax
    and edx, 7
    lea rdi, [8*r8]
    vmovapd xmmword ptr [rsp - 48], xmm2
    vbroadcastsd zmm2, xmm2
    vmovapd xmmword ptr [rsp - 112], xmm0
    vbroadcastsd zmm3, xmm0
    vmovdqa64 zmm4, zmmword ptr [rip + .K858d1e46179689c8]
    vpbroadcastq zmm5, qword ptr [rip + .K320]
    vpbroadcastq zmm6, rcx
    vxorpd xmm7, xmm7, xmm7
    vpbroadcastq zmm8, qword ptr [rip + .K64]
    mov r10, r8
.L11:
    vpsrlq zmm9, zmm4, 3
    vpmullq zmm9, zmm9, zmm5
    vpsllq zmm10, zmm4, 3
    vpaddq zmm10, zmm6, zmm10
    vpaddq zmm17, zmm10, zmm9
    kxnorb k1, k0, k0
    vpxor xmm9, xmm9, xmm9
    vgatherqpd zmm9 {k1}, qword ptr [1*zmm17 + 128]
    kxnorb k1, k0, k0
    vpxor xmm10, xmm10, xmm10
    vgatherqpd zmm10 {k1}, qword ptr [1*zmm17 + 136]
    kxnorb k1, k0, k0
    vxorpd xmm11, xmm11, xmm11
    vgatherqpd zmm11 {k1}, qword ptr [1*zmm17 + 144]
    kxnorb k1, k0, k0
    vxorpd xmm12, xmm12, xmm12
    vgatherqpd zmm12 {k1}, qword ptr [1*zmm17 + 152]
    kxnorb k1, k0, k0
    vxorpd xmm13, xmm13, xmm13
    vgatherqpd zmm13 {k1}, qword ptr [1*zmm17 + 160]
    kxnorb k1, k0, k0
    vxorpd xmm14, xmm14, xmm14
    vgatherqpd zmm14 {k1}, qword ptr [1*zmm17 + 168]
    kxnorb k1, k0, k0
    vxorpd xmm15, xmm15, xmm15
    vgatherqpd zmm15 {k1}, qword ptr [1*zmm17 + 176]
    kxnorb k1, k0, k0
    vxorpd xmm16, xmm16, xmm16
    vgatherqpd zmm16 {k1}, qword ptr [1*zmm17 + 184]
    kxnorb k1, k0, k0
    vxorpd xmm18, xmm18, xmm18
    vgatherqpd zmm18 {k1}, qword ptr [1*zmm17 + 256]
    kxnorb k1, k0, k0
    vxorpd xmm19, xmm19, xmm19
    vgatherqpd zmm19 {k1}, qword ptr [1*zmm17 + 264]
    kxnorb k1, k0, k0
    vxorpd xmm20, xmm20, xmm20
    vgatherqpd zmm20 {k1}, qword ptr [1*zmm17 + 272]
    kxnorb k1, k0, k0
    vxorpd xmm21, xmm21, xmm21
    vgatherqpd zmm21 {k1}, qword ptr [1*zmm17 + 280]
    kxnorb k1, k0, k0
    vxorpd xmm22, xmm22, xmm22
    vgatherqpd zmm22 {k1}, qword ptr [1*zmm17 + 288]
    kxnorb k1, k0, k0
    vxorpd xmm23, xmm23, xmm23
    vgatherqpd zmm23 {k1}, qword ptr [1*zmm17 + 296]
    kxnorb k1, k0, k0
    vxorpd xmm24, xmm24, xmm24
    vgatherqpd zmm24 {k1}, qword ptr [1*zmm17 + 304]
    kxnorb k1, k0, k0
    vxorpd xmm25, xmm25, xmm25
    vgatherqpd zmm25 {k1}, qword ptr [rsi + 8*zmm4]
    kxnorb k1, k0, k0
    vxorpd xmm26, xmm26, xmm26
    vgatherqpd zmm26 {k1}, qword ptr [rsi + 8*zmm4 + 8]
    kxnorb k1, k0, k0
    vxorpd xmm27, xmm27, xmm27
    vgatherqpd zmm27 {k1}, qword ptr [rsi + 8*zmm4 + 16]
    kxnorb k1, k0, k0
    vxorpd xmm28, xmm28, xmm28
    vgatherqpd zmm28 {k1}, qword ptr [rsi + 8*zmm4 + 24]
    kxnorb k1, k0, k0
    vxorpd xmm29, xmm29, xmm29
    vgatherqpd zmm29 {k1}, qword ptr [rsi + 8*zmm4 + 32]
    kxnorb k1, k0, k0
    vxorpd xmm30, xmm30, xmm30
    vgatherqpd zmm30 {k1}, qword ptr [rsi + 8*zmm4 + 40]
    kxnorb k1, k0, k0
    vxorpd xmm31, xmm31, xmm31
    vgatherqpd zmm31 {k1}, qword ptr [rsi + 8*zmm4 + 48]
    kxnorb k1, k0, k0
    vxorpd xmm0, xmm0, xmm0
    vgatherqpd zmm0 {k1}, qword ptr [rsi + 8*zmm4 + 56]
    kxnorb k1, k0, k0
    vsubpd zmm25, zmm7, zmm25
    vsqrtpd zmm25, zmm25
    vsubpd zmm26, zmm7, zmm26
    vsqrtpd zmm26, zmm26
    vsubpd zmm27, zmm7, zmm27
    vsqrtpd zmm27, zmm27
    vsubpd zmm28, zmm7, zmm28
    vsqrtpd zmm28, zmm28
    vsubpd zmm29, zmm7, zmm29
    vsqrtpd zmm29, zmm29
    vsubpd zmm30, zmm7, zmm30
    vsqrtpd zmm30, zmm30
    vsubpd zmm31, zmm7, zmm31
    vsqrtpd zmm31, zmm31
    vsubpd zmm0, zmm7, zmm0
    vsqrtpd zmm0, zmm0
    vxorpd xmm1, xmm1, xmm1
    vgatherqpd zmm1 {k1}, qword ptr [1*zmm17 + 312]
    vmulpd zmm17, zmm25, zmm2
    vsubpd zmm17, zmm17, zmm18
    vmulpd zmm18, zmm26, zmm2
    vsubpd zmm18, zmm18, zmm19
    vmulpd zmm19, zmm27, zmm2
    vsubpd zmm19, zmm19, zmm20
    vmulpd zmm20, zmm28, zmm2
    vsubpd zmm20, zmm20, zmm21
    vmulpd zmm21, zmm29, zmm2
    vsubpd zmm21, zmm21, zmm22
    vmulpd zmm22, zmm30, zmm2
    vsubpd zmm22, zmm22, zmm23
    vmulpd zmm23, zmm31, zmm2
    vsubpd zmm23, zmm23, zmm24
    vmulpd zmm24, zmm0, zmm2
    vsubpd zmm1, zmm24, zmm1
    vmulpd zmm24, zmm25, zmm3
    vsubpd zmm9, zmm9, zmm24
    vmaxpd zmm9, zmm17, zmm9
    vmulpd zmm17, zmm26, zmm3
    vsubpd zmm10, zmm10, zmm17
    vmaxpd zmm10, zmm18, zmm10
    vmulpd zmm17, zmm27, zmm3
    vsubpd zmm11, zmm11, zmm17
    vmaxpd zmm11, zmm19, zmm11
    vmulpd zmm17, zmm28, zmm3
    vsubpd zmm12, zmm12, zmm17
    vmaxpd zmm12, zmm20, zmm12
    vmulpd zmm17, zmm29, zmm3
    vsubpd zmm13, zmm13, zmm17
    vmaxpd zmm13, zmm21, zmm13
    vmulpd zmm17, zmm30, zmm3
    vsubpd zmm14, zmm14, zmm17
    vmaxpd zmm14, zmm22, zmm14
    vmulpd zmm17, zmm31, zmm3
    vsubpd zmm15, zmm15, zmm17
    vmaxpd zmm15, zmm23, zmm15
    vmulpd zmm0, zmm0, zmm3
    vsubpd zmm0, zmm16, zmm0
    vmaxpd zmm0, zmm1, zmm0
    vmaxpd zmm1, zmm9, zmm7
    vmaxpd zmm9, zmm10, zmm7
    vmaxpd zmm10, zmm11, zmm7
    vmaxpd zmm11, zmm12, zmm7
    vmaxpd zmm12, zmm13, zmm7
    vmaxpd zmm13, zmm14, zmm7
    vmaxpd zmm14, zmm15, zmm7
    vmaxpd zmm0, zmm0, zmm7
    vmulpd zmm1, zmm2, zmm1
    vmulpd zmm9, zmm2, zmm9
    vmulpd zmm10, zmm2, zmm10
    vmulpd zmm11, zmm2, zmm11
    vmulpd zmm12, zmm2, zmm12
    vmulpd zmm13, zmm2, zmm13
    vmulpd zmm14, zmm2, zmm14
    vmulpd zmm0, zmm2, zmm0
    vmulpd zmm1, zmm1, zmm1
    vmulpd zmm9, zmm9, zmm9
    vmulpd zmm10, zmm10, zmm10
    vmulpd zmm11, zmm11, zmm11
    vmulpd zmm12, zmm12, zmm12
    vmulpd zmm13, zmm13, zmm13
    vmulpd zmm14, zmm14, zmm14
    vmulpd zmm0, zmm0, zmm0
    vsubpd zmm1, zmm7, zmm1
    vsubpd zmm9, zmm7, zmm9
    vsubpd zmm10, zmm7, zmm10
    vsubpd zmm11, zmm7, zmm11
    vsubpd zmm12, zmm7, zmm12
    vsubpd zmm13, zmm7, zmm13
    vsubpd zmm14, zmm7, zmm14
    vsubpd zmm0, zmm7, zmm0
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [r9 + 8*zmm4] {k1}, zmm1
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [r9 + 8*zmm4 + 8] {k1}, zmm9
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [r9 + 8*zmm4 + 16] {k1}, zmm10
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [r9 + 8*zmm4 + 24] {k1}, zmm11
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [r9 + 8*zmm4 + 32] {k1}, zmm12
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [r9 + 8*zmm4 + 40] {k1}, zmm13
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [r9 + 8*zmm4 + 48] {k1}, zmm14
    kxnorb k1, k0, k0
    vscatterqpd qword ptr [r9 + 8*zmm4 + 56] {k1}, zmm0
    vpaddq zmm4, zmm4, zmm8
    add r10, -8
    jne .L11
    cmp rax, r8
    vmovapd xmm2, xmmword ptr [rsp - 48]
    vmovapd xmm0, xmmword ptr [rsp - 112]
    je .L14
.L12:
    vbroadcastsd zmm1, xmm2
    vbroadcastsd zmm0, xmm0
    lea rax, [8*rdi]
    mov r8, rdi
    shr r8, 3
    lea r8, [r8 + 4*r8]
    shl r8, 6
    lea rdi, [r8 + 8*rdi]
    add rcx, rdi
    add rcx, 256
    vxorpd xmm2, xmm2, xmm2
.L13:
    vsubpd zmm3, zmm2, zmmword ptr [rsi + rax]
    vmovupd zmm4, zmmword ptr [rcx - 128]
    vsqrtpd zmm3, zmm3
    vmulpd zmm5, zmm3, zmm1
    vmulpd zmm3, zmm3, zmm0
    vsubpd zmm5, zmm5, zmmword ptr [rcx]
    vsubpd zmm3, zmm4, zmm3
    vmaxpd zmm3, zmm5, zmm3
    vmaxpd zmm3, zmm3, zmm2
    vmulpd zmm3, zmm1, zmm3
    vmulpd zmm3, zmm3, zmm3
    vsubpd zmm3, zmm2, zmm3
    vmovupd zmmword ptr [r9 + rax], zmm3
    add rax, 64
    add rcx, 384
    dec rdx
    jne .L13
.L14:
    add rsp, 856
    vzeroupper
    ret
.K320 = .quad 320
.K3ce0000000000000 = .quad 0x3ce0000000000000 ; 1.7763568394002505e-15
.K3ff0000000000000 = .quad 0x3ff0000000000000 ; 1e0
.K64 = .quad 64
.K858d1e46179689c8 = .quad 0, .quad 8, .quad 16, .quad 24, .quad 32, .quad 40, .quad 48, .quad 56
