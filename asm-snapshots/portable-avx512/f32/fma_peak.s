; portable-avx512/f32/fma_peak
rhotree_kernels::arch::portable::f32::fma_peak::fma_peak_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rbx
    sub rsp, 3664
    mov rbx, rdi
    mov dword ptr [rsp + 2128], 1065353216
    lea rax, [rsp + 2128]
    vbroadcastss zmm0, dword ptr [rsp + 2128]
    mov dword ptr [rsp + 2128], 0
    vmovss xmm2, dword ptr [rsp + 2128]
    vmovups zmmword ptr [rsp + 2896], zmm0
    vmovups zmmword ptr [rsp + 2960], zmm0
    vmovups zmmword ptr [rsp + 3024], zmm0
    vmovups zmmword ptr [rsp + 3088], zmm0
    vmovups zmmword ptr [rsp + 3152], zmm0
    vmovups zmmword ptr [rsp + 3216], zmm0
    vmovups zmmword ptr [rsp + 3280], zmm0
    vmovups zmmword ptr [rsp + 3344], zmm0
    vmovups zmmword ptr [rsp + 3408], zmm0
    vmovups zmmword ptr [rsp + 3472], zmm0
    vmovups zmmword ptr [rsp + 3536], zmm0
    vmovups zmmword ptr [rsp + 3600], zmm0
    test rdi, rdi
    je .L1
    vbroadcastss zmm0, xmm0
    lea rax, [rsp + 2896]
    vpbroadcastq zmm1, rax
    vpaddq zmm3, zmm1, zmmword ptr [rip + .Kecb8870e89e93198]
    vmovdqu64 zmmword ptr [rsp + 1232], zmm3
    vpaddq zmm3, zmm1, zmmword ptr [rip + .Ka0b766370d71437f]
    vmovdqu64 zmmword ptr [rsp + 1168], zmm3
    vpaddq zmm3, zmm1, zmmword ptr [rip + .K533148fad11157e6]
    vmovdqu64 zmmword ptr [rsp + 1104], zmm3
    vpaddq zmm3, zmm1, zmmword ptr [rip + .Ke57c9800c1b52dc6]
    vmovdqu64 zmmword ptr [rsp + 1040], zmm3
    vpaddq zmm3, zmm1, zmmword ptr [rip + .K269867eb107c1cd1]
    vmovdqu64 zmmword ptr [rsp + 976], zmm3
    vpaddq zmm3, zmm1, zmmword ptr [rip + .Kf4b5cbeab3a63cfc]
    vmovdqu64 zmmword ptr [rsp + 912], zmm3
    vpaddq zmm3, zmm1, zmmword ptr [rip + .K501a1ab335fc73a4]
    vmovdqu64 zmmword ptr [rsp + 848], zmm3
    vpaddq zmm3, zmm1, zmmword ptr [rip + .K806d95deae247846]
    vmovdqu64 zmmword ptr [rsp + 784], zmm3
    vpaddq zmm3, zmm1, zmmword ptr [rip + .K53152c32c0c31e71]
    vmovdqu64 zmmword ptr [rsp + 720], zmm3
    vpaddq zmm3, zmm1, zmmword ptr [rip + .K1ff31bcdb4e967b2]
    vmovdqu64 zmmword ptr [rsp + 656], zmm3
    vpaddq zmm3, zmm1, zmmword ptr [rip + .K8d1db72ac64daca9]
    vmovdqu64 zmmword ptr [rsp + 592], zmm3
    vpaddq zmm3, zmm1, zmmword ptr [rip + .K57d5b1585399dbf7]
    vmovdqu64 zmmword ptr [rsp + 528], zmm3
    vpaddq zmm3, zmm1, zmmword ptr [rip + .K94c8fcea0b8e9461]
    vmovdqu64 zmmword ptr [rsp + 464], zmm3
    vpaddq zmm3, zmm1, zmmword ptr [rip + .K2559725819246f1e]
    vmovdqu64 zmmword ptr [rsp + 400], zmm3
    vpaddq zmm3, zmm1, zmmword ptr [rip + .K10827b6cddcb460e]
    vmovdqu64 zmmword ptr [rsp + 336], zmm3
    vpaddq zmm3, zmm1, zmmword ptr [rip + .Kc75616e68f4e3d9b]
    vmovdqu64 zmmword ptr [rsp + 272], zmm3
    vpaddq zmm3, zmm1, zmmword ptr [rip + .Ka680a9e1493113dc]
    vmovdqu64 zmmword ptr [rsp + 208], zmm3
    vpaddq zmm3, zmm1, zmmword ptr [rip + .K940b36e06ea4ee21]
    vmovdqu64 zmmword ptr [rsp + 144], zmm3
    vpaddq zmm3, zmm1, zmmword ptr [rip + .Kce22c51b882dc8d9]
    vmovdqu64 zmmword ptr [rsp + 2064], zmm3
    vpaddq zmm3, zmm1, zmmword ptr [rip + .K6a1ee3c0c70a29bb]
    vmovdqu64 zmmword ptr [rsp + 80], zmm3
    vpaddq zmm3, zmm1, zmmword ptr [rip + .K189c0dff541b8c05]
    vmovdqu64 zmmword ptr [rsp + 2000], zmm3
    vpaddq zmm3, zmm1, zmmword ptr [rip + .K1cbd67b4318d2c54]
    vmovdqu64 zmmword ptr [rsp + 1936], zmm3
    vpaddq zmm3, zmm1, zmmword ptr [rip + .Kbf7487c5e56ad400]
    vmovdqu64 zmmword ptr [rsp + 1872], zmm3
    vpaddq zmm3, zmm1, zmmword ptr [rip + .K84020e06dc6ba654]
    vmovdqu64 zmmword ptr [rsp + 1808], zmm3
    vpaddq zmm3, zmm1, zmmword ptr [rip + .K35ec59734d3fac4d]
    vmovdqu64 zmmword ptr [rsp + 1744], zmm3
    vpaddq zmm3, zmm1, zmmword ptr [rip + .K24c3a69fa7a24ab1]
    vmovdqu64 zmmword ptr [rsp + 1680], zmm3
    vpaddq zmm3, zmm1, zmmword ptr [rip + .K95ed10ee135fb3cc]
    vmovdqu64 zmmword ptr [rsp + 1616], zmm3
    vpaddq zmm3, zmm1, zmmword ptr [rip + .K885d1896d3df6460]
    vmovdqu64 zmmword ptr [rsp + 1552], zmm3
    vpaddq zmm3, zmm1, zmmword ptr [rip + .Ke1107e0ff9840ed7]
    vmovdqu64 zmmword ptr [rsp + 1488], zmm3
    vpaddq zmm3, zmm1, zmmword ptr [rip + .Kdb51226704d7f373]
    vmovdqu64 zmmword ptr [rsp + 1424], zmm3
    vpaddq zmm3, zmm1, zmmword ptr [rip + .Ke0c971dc67a12d22]
    vmovdqu64 zmmword ptr [rsp + 1360], zmm3
    vpaddq zmm1, zmm1, zmmword ptr [rip + .K889d2145ccbac94c]
    vmovdqu64 zmmword ptr [rsp + 1296], zmm1
    vbroadcastss zmm2, xmm2
    mov al, 15
    kmovd k1, eax
    mov rax, rbx
    vmovups zmm30, zmmword ptr [rsp + 2064]
    vmovups zmm31, zmmword ptr [rsp + 1936]
    vmovups zmm28, zmmword ptr [rsp + 2000]
    vmovups zmm29, zmmword ptr [rsp + 1808]
    vmovups zmm26, zmmword ptr [rsp + 1872]
    vmovups zmm27, zmmword ptr [rsp + 1680]
    vmovups zmm24, zmmword ptr [rsp + 1744]
    vmovups zmm25, zmmword ptr [rsp + 1552]
    vmovups zmm22, zmmword ptr [rsp + 1616]
    vmovups zmm23, zmmword ptr [rsp + 1424]
    vmovups zmm20, zmmword ptr [rsp + 1488]
    vmovups zmm21, zmmword ptr [rsp + 1296]
.L0:
    kxnorb k2, k0, k0
    vpxor xmm3, xmm3, xmm3
    vmovups zmm1, zmmword ptr [rsp + 1168]
    vgatherqps ymm3 {k2}, dword ptr [1*zmm1]
    kmovq k2, k1
    vxorps xmm4, xmm4, xmm4
    vmovups zmm1, zmmword ptr [rsp + 1232]
    vgatherqps ymm4 {k2}, dword ptr [1*zmm1]
    vinsertf64x4 zmm3, zmm3, ymm4, 1
    kxnorb k2, k0, k0
    vxorps xmm4, xmm4, xmm4
    vmovups zmm1, zmmword ptr [rsp + 1040]
    vgatherqps ymm4 {k2}, dword ptr [1*zmm1]
    kmovq k2, k1
    vxorps xmm5, xmm5, xmm5
    vmovups zmm1, zmmword ptr [rsp + 1104]
    vgatherqps ymm5 {k2}, dword ptr [1*zmm1]
    vinsertf64x4 zmm4, zmm4, ymm5, 1
    kxnorb k2, k0, k0
    vxorps xmm5, xmm5, xmm5
    vmovups zmm1, zmmword ptr [rsp + 912]
    vgatherqps ymm5 {k2}, dword ptr [1*zmm1]
    kmovq k2, k1
    vxorps xmm6, xmm6, xmm6
    vmovups zmm1, zmmword ptr [rsp + 976]
    vgatherqps ymm6 {k2}, dword ptr [1*zmm1]
    vinsertf64x4 zmm5, zmm5, ymm6, 1
    kxnorb k2, k0, k0
    vxorps xmm6, xmm6, xmm6
    vmovups zmm1, zmmword ptr [rsp + 784]
    vgatherqps ymm6 {k2}, dword ptr [1*zmm1]
    kmovq k2, k1
    vxorps xmm7, xmm7, xmm7
    vmovups zmm1, zmmword ptr [rsp + 848]
    vgatherqps ymm7 {k2}, dword ptr [1*zmm1]
    vinsertf64x4 zmm6, zmm6, ymm7, 1
    kxnorb k2, k0, k0
    vxorps xmm7, xmm7, xmm7
    vmovups zmm1, zmmword ptr [rsp + 656]
    vgatherqps ymm7 {k2}, dword ptr [1*zmm1]
    kmovq k2, k1
    vxorps xmm8, xmm8, xmm8
    vmovups zmm1, zmmword ptr [rsp + 720]
    vgatherqps ymm8 {k2}, dword ptr [1*zmm1]
    vinsertf64x4 zmm7, zmm7, ymm8, 1
    kxnorb k2, k0, k0
    vxorps xmm8, xmm8, xmm8
    vmovups zmm1, zmmword ptr [rsp + 528]
    vgatherqps ymm8 {k2}, dword ptr [1*zmm1]
    kmovq k2, k1
    vxorps xmm9, xmm9, xmm9
    vmovups zmm1, zmmword ptr [rsp + 592]
    vgatherqps ymm9 {k2}, dword ptr [1*zmm1]
    vinsertf64x4 zmm8, zmm8, ymm9, 1
    kxnorb k2, k0, k0
    vxorps xmm9, xmm9, xmm9
    vmovups zmm1, zmmword ptr [rsp + 400]
    vgatherqps ymm9 {k2}, dword ptr [1*zmm1]
    kmovq k2, k1
    vxorps xmm10, xmm10, xmm10
    vmovups zmm1, zmmword ptr [rsp + 464]
    vgatherqps ymm10 {k2}, dword ptr [1*zmm1]
    vinsertf64x4 zmm9, zmm9, ymm10, 1
    kxnorb k2, k0, k0
    vxorps xmm10, xmm10, xmm10
    vmovups zmm1, zmmword ptr [rsp + 272]
    vgatherqps ymm10 {k2}, dword ptr [1*zmm1]
    kmovq k2, k1
    vxorps xmm11, xmm11, xmm11
    vmovups zmm1, zmmword ptr [rsp + 336]
    vgatherqps ymm11 {k2}, dword ptr [1*zmm1]
    vinsertf64x4 zmm10, zmm10, ymm11, 1
    kxnorb k2, k0, k0
    vxorps xmm11, xmm11, xmm11
    vmovups zmm1, zmmword ptr [rsp + 144]
    vgatherqps ymm11 {k2}, dword ptr [1*zmm1]
    kmovq k2, k1
    vxorps xmm12, xmm12, xmm12
    vmovups zmm1, zmmword ptr [rsp + 208]
    vgatherqps ymm12 {k2}, dword ptr [1*zmm1]
    vinsertf64x4 zmm11, zmm11, ymm12, 1
    kxnorb k2, k0, k0
    vxorps xmm12, xmm12, xmm12
    vmovups zmm1, zmmword ptr [rsp + 80]
    vgatherqps ymm12 {k2}, dword ptr [1*zmm1]
    kmovq k2, k1
    vxorps xmm13, xmm13, xmm13
    vgatherqps ymm13 {k2}, dword ptr [1*zmm30]
    vinsertf64x4 zmm12, zmm12, ymm13, 1
    kxnorb k2, k0, k0
    vxorps xmm13, xmm13, xmm13
    vgatherqps ymm13 {k2}, dword ptr [1*zmm31]
    kmovq k2, k1
    vxorps xmm14, xmm14, xmm14
    vgatherqps ymm14 {k2}, dword ptr [1*zmm28]
    vinsertf64x4 zmm13, zmm13, ymm14, 1
    kxnorb k2, k0, k0
    vxorps xmm14, xmm14, xmm14
    vgatherqps ymm14 {k2}, dword ptr [1*zmm29]
    kmovq k2, k1
    vxorps xmm15, xmm15, xmm15
    vgatherqps ymm15 {k2}, dword ptr [1*zmm26]
    vinsertf64x4 zmm14, zmm14, ymm15, 1
    kxnorb k2, k0, k0
    vxorps xmm15, xmm15, xmm15
    vgatherqps ymm15 {k2}, dword ptr [1*zmm27]
    kmovq k2, k1
    vxorps xmm16, xmm16, xmm16
    vgatherqps ymm16 {k2}, dword ptr [1*zmm24]
    vinsertf64x4 zmm15, zmm15, ymm16, 1
    kxnorb k2, k0, k0
    vxorps xmm16, xmm16, xmm16
    vgatherqps ymm16 {k2}, dword ptr [1*zmm25]
    kmovq k2, k1
    vxorps xmm17, xmm17, xmm17
    vgatherqps ymm17 {k2}, dword ptr [1*zmm22]
    vinsertf64x4 zmm16, zmm16, ymm17, 1
    kxnorb k2, k0, k0
    vxorps xmm17, xmm17, xmm17
    vgatherqps ymm17 {k2}, dword ptr [1*zmm23]
    kmovq k2, k1
    vxorps xmm18, xmm18, xmm18
    vgatherqps ymm18 {k2}, dword ptr [1*zmm20]
    vinsertf64x4 zmm17, zmm17, ymm18, 1
    kxnorb k2, k0, k0
    vxorps xmm18, xmm18, xmm18
    vgatherqps ymm18 {k2}, dword ptr [1*zmm21]
    kmovq k2, k1
    vxorps xmm19, xmm19, xmm19
    vmovups zmm1, zmmword ptr [rsp + 1360]
    vgatherqps ymm19 {k2}, dword ptr [1*zmm1]
    vinsertf64x4 zmm18, zmm18, ymm19, 1
    vfmadd213ps zmm3, zmm0, zmm2
    kxnorb k2, k0, k0
    vmovups zmm19, zmmword ptr [rsp + 1168]
    vscatterqps dword ptr [1*zmm19] {k2}, ymm3
    vextractf64x4 ymm3, zmm3, 1
    kmovq k2, k1
    vmovups zmm19, zmmword ptr [rsp + 1232]
    vscatterqps dword ptr [1*zmm19] {k2}, ymm3
    vfmadd213ps zmm4, zmm0, zmm2
    kxnorb k2, k0, k0
    vmovups zmm3, zmmword ptr [rsp + 1040]
    vscatterqps dword ptr [1*zmm3] {k2}, ymm4
    vextractf64x4 ymm3, zmm4, 1
    kmovq k2, k1
    vmovups zmm4, zmmword ptr [rsp + 1104]
    vscatterqps dword ptr [1*zmm4] {k2}, ymm3
    vfmadd213ps zmm5, zmm0, zmm2
    kxnorb k2, k0, k0
    vmovups zmm3, zmmword ptr [rsp + 912]
    vscatterqps dword ptr [1*zmm3] {k2}, ymm5
    vextractf64x4 ymm3, zmm5, 1
    kmovq k2, k1
    vmovups zmm4, zmmword ptr [rsp + 976]
    vscatterqps dword ptr [1*zmm4] {k2}, ymm3
    vfmadd213ps zmm6, zmm0, zmm2
    kxnorb k2, k0, k0
    vmovups zmm3, zmmword ptr [rsp + 784]
    vscatterqps dword ptr [1*zmm3] {k2}, ymm6
    vextractf64x4 ymm3, zmm6, 1
    kmovq k2, k1
    vmovups zmm4, zmmword ptr [rsp + 848]
    vscatterqps dword ptr [1*zmm4] {k2}, ymm3
    vfmadd213ps zmm7, zmm0, zmm2
    kxnorb k2, k0, k0
    vmovups zmm3, zmmword ptr [rsp + 656]
    vscatterqps dword ptr [1*zmm3] {k2}, ymm7
    vextractf64x4 ymm3, zmm7, 1
    kmovq k2, k1
    vmovups zmm4, zmmword ptr [rsp + 720]
    vscatterqps dword ptr [1*zmm4] {k2}, ymm3
    vfmadd213ps zmm8, zmm0, zmm2
    kxnorb k2, k0, k0
    vmovups zmm3, zmmword ptr [rsp + 528]
    vscatterqps dword ptr [1*zmm3] {k2}, ymm8
    vextractf64x4 ymm3, zmm8, 1
    kmovq k2, k1
    vmovups zmm4, zmmword ptr [rsp + 592]
    vscatterqps dword ptr [1*zmm4] {k2}, ymm3
    vfmadd213ps zmm9, zmm0, zmm2
    kxnorb k2, k0, k0
    vmovups zmm3, zmmword ptr [rsp + 400]
    vscatterqps dword ptr [1*zmm3] {k2}, ymm9
    vextractf64x4 ymm3, zmm9, 1
    kmovq k2, k1
    vmovups zmm4, zmmword ptr [rsp + 464]
    vscatterqps dword ptr [1*zmm4] {k2}, ymm3
    vfmadd213ps zmm10, zmm0, zmm2
    kxnorb k2, k0, k0
    vmovups zmm3, zmmword ptr [rsp + 272]
    vscatterqps dword ptr [1*zmm3] {k2}, ymm10
    vextractf64x4 ymm3, zmm10, 1
    kmovq k2, k1
    vmovups zmm4, zmmword ptr [rsp + 336]
    vscatterqps dword ptr [1*zmm4] {k2}, ymm3
    vfmadd213ps zmm11, zmm0, zmm2
    kxnorb k2, k0, k0
    vmovups zmm3, zmmword ptr [rsp + 144]
    vscatterqps dword ptr [1*zmm3] {k2}, ymm11
    vextractf64x4 ymm3, zmm11, 1
    kmovq k2, k1
    vmovups zmm4, zmmword ptr [rsp + 208]
    vscatterqps dword ptr [1*zmm4] {k2}, ymm3
    vfmadd213ps zmm12, zmm0, zmm2
    kxnorb k2, k0, k0
    vmovups zmm3, zmmword ptr [rsp + 80]
    vscatterqps dword ptr [1*zmm3] {k2}, ymm12
    vextractf64x4 ymm3, zmm12, 1
    kmovq k2, k1
    vscatterqps dword ptr [1*zmm30] {k2}, ymm3
    vfmadd213ps zmm13, zmm0, zmm2
    kxnorb k2, k0, k0
    vscatterqps dword ptr [1*zmm31] {k2}, ymm13
    vextractf64x4 ymm3, zmm13, 1
    kmovq k2, k1
    vscatterqps dword ptr [1*zmm28] {k2}, ymm3
    vfmadd213ps zmm14, zmm0, zmm2
    kxnorb k2, k0, k0
    vscatterqps dword ptr [1*zmm29] {k2}, ymm14
    vextractf64x4 ymm3, zmm14, 1
    kmovq k2, k1
    vscatterqps dword ptr [1*zmm26] {k2}, ymm3
    vfmadd213ps zmm15, zmm0, zmm2
    kxnorb k2, k0, k0
    vscatterqps dword ptr [1*zmm27] {k2}, ymm15
    vextractf64x4 ymm3, zmm15, 1
    kmovq k2, k1
    vscatterqps dword ptr [1*zmm24] {k2}, ymm3
    vfmadd213ps zmm16, zmm0, zmm2
    kxnorb k2, k0, k0
    vscatterqps dword ptr [1*zmm25] {k2}, ymm16
    vextractf64x4 ymm3, zmm16, 1
    kmovq k2, k1
    vscatterqps dword ptr [1*zmm22] {k2}, ymm3
    vfmadd213ps zmm17, zmm0, zmm2
    kxnorb k2, k0, k0
    vscatterqps dword ptr [1*zmm23] {k2}, ymm17
    vextractf64x4 ymm3, zmm17, 1
    kmovq k2, k1
    vscatterqps dword ptr [1*zmm20] {k2}, ymm3
    vfmadd213ps zmm18, zmm0, zmm2
    kxnorb k2, k0, k0
    vscatterqps dword ptr [1*zmm21] {k2}, ymm18
    vextractf64x4 ymm3, zmm18, 1
    kmovq k2, k1
    vscatterqps dword ptr [1*zmm1] {k2}, ymm3
    dec rax
    jne .L0
.L1:
    lea rdi, [rsp + 2128]
    lea rsi, [rsp + 2896]
    mov edx, 768
    vzeroupper
    call qword ptr [rip + memcpy@GOTPCREL]
    vmovups zmm0, zmmword ptr [rsp + 2896]
    vmovups zmmword ptr [rsp + 16], zmm0
    lea rax, [rsp + 16]
    mov qword ptr [rsp + 8], rax
    lea rcx, [rsp + 8]
    vmovups zmm0, zmmword ptr [rsp + 2192]
    vmovups zmmword ptr [rsp + 16], zmm0
    mov qword ptr [rsp + 8], rax
    vmovups zmm0, zmmword ptr [rsp + 2256]
    vmovups zmmword ptr [rsp + 16], zmm0
    mov qword ptr [rsp + 8], rax
    vmovups zmm0, zmmword ptr [rsp + 2320]
    vmovups zmmword ptr [rsp + 16], zmm0
    mov qword ptr [rsp + 8], rax
    vmovups zmm0, zmmword ptr [rsp + 2384]
    vmovups zmmword ptr [rsp + 16], zmm0
    mov qword ptr [rsp + 8], rax
    vmovups zmm0, zmmword ptr [rsp + 2448]
    vmovups zmmword ptr [rsp + 16], zmm0
    mov qword ptr [rsp + 8], rax
    vmovups zmm0, zmmword ptr [rsp + 2512]
    vmovups zmmword ptr [rsp + 16], zmm0
    mov qword ptr [rsp + 8], rax
    vmovups zmm0, zmmword ptr [rsp + 2576]
    vmovups zmmword ptr [rsp + 16], zmm0
    mov qword ptr [rsp + 8], rax
    vmovups zmm0, zmmword ptr [rsp + 2640]
    vmovups zmmword ptr [rsp + 16], zmm0
    mov qword ptr [rsp + 8], rax
    vmovups zmm0, zmmword ptr [rsp + 2704]
    vmovups zmmword ptr [rsp + 16], zmm0
    mov qword ptr [rsp + 8], rax
    vmovups zmm0, zmmword ptr [rsp + 2768]
    vmovups zmmword ptr [rsp + 16], zmm0
    mov qword ptr [rsp + 8], rax
    vmovups zmm0, zmmword ptr [rsp + 2832]
    vmovups zmmword ptr [rsp + 16], zmm0
    mov qword ptr [rsp + 8], rax
    shl rbx, 7
    lea rax, [rbx + 2*rbx]
    add rsp, 3664
    pop rbx
    vzeroupper
    ret
.K10827b6cddcb460e = .quad 540, .quad 604, .quad 668, .quad 732, .quad 796, .quad 860, .quad 924, .quad 988
.K189c0dff541b8c05 = .quad 552, .quad 616, .quad 680, .quad 744, .quad 808, .quad 872, .quad 936, .quad 1000
.K1cbd67b4318d2c54 = .quad 40, .quad 104, .quad 168, .quad 232, .quad 296, .quad 360, .quad 424, .quad 488
.K1ff31bcdb4e967b2 = .quad 16, .quad 80, .quad 144, .quad 208, .quad 272, .quad 336, .quad 400, .quad 464
.K24c3a69fa7a24ab1 = .quad 48, .quad 112, .quad 176, .quad 240, .quad 304, .quad 368, .quad 432, .quad 496
.K2559725819246f1e = .quad 24, .quad 88, .quad 152, .quad 216, .quad 280, .quad 344, .quad 408, .quad 472
.K269867eb107c1cd1 = .quad 520, .quad 584, .quad 648, .quad 712, .quad 776, .quad 840, .quad 904, .quad 968
.K35ec59734d3fac4d = .quad 560, .quad 624, .quad 688, .quad 752, .quad 816, .quad 880, .quad 944, .quad 1008
.K501a1ab335fc73a4 = .quad 524, .quad 588, .quad 652, .quad 716, .quad 780, .quad 844, .quad 908, .quad 972
.K53152c32c0c31e71 = .quad 528, .quad 592, .quad 656, .quad 720, .quad 784, .quad 848, .quad 912, .quad 976
.K533148fad11157e6 = .quad 516, .quad 580, .quad 644, .quad 708, .quad 772, .quad 836, .quad 900, .quad 964
.K57d5b1585399dbf7 = .quad 20, .quad 84, .quad 148, .quad 212, .quad 276, .quad 340, .quad 404, .quad 468
.K6a1ee3c0c70a29bb = .quad 36, .quad 100, .quad 164, .quad 228, .quad 292, .quad 356, .quad 420, .quad 484
.K806d95deae247846 = .quad 12, .quad 76, .quad 140, .quad 204, .quad 268, .quad 332, .quad 396, .quad 460
.K84020e06dc6ba654 = .quad 44, .quad 108, .quad 172, .quad 236, .quad 300, .quad 364, .quad 428, .quad 492
.K885d1896d3df6460 = .quad 52, .quad 116, .quad 180, .quad 244, .quad 308, .quad 372, .quad 436, .quad 500
.K889d2145ccbac94c = .quad 60, .quad 124, .quad 188, .quad 252, .quad 316, .quad 380, .quad 444, .quad 508
.K8d1db72ac64daca9 = .quad 532, .quad 596, .quad 660, .quad 724, .quad 788, .quad 852, .quad 916, .quad 980
.K940b36e06ea4ee21 = .quad 32, .quad 96, .quad 160, .quad 224, .quad 288, .quad 352, .quad 416, .quad 480
.K94c8fcea0b8e9461 = .quad 536, .quad 600, .quad 664, .quad 728, .quad 792, .quad 856, .quad 920, .quad 984
.K95ed10ee135fb3cc = .quad 564, .quad 628, .quad 692, .quad 756, .quad 820, .quad 884, .quad 948, .quad 1012
.Ka0b766370d71437f = .quad 0, .quad 64, .quad 128, .quad 192, .quad 256, .quad 320, .quad 384, .quad 448
.Ka680a9e1493113dc = .quad 544, .quad 608, .quad 672, .quad 736, .quad 800, .quad 864, .quad 928, .quad 992
.Kbf7487c5e56ad400 = .quad 556, .quad 620, .quad 684, .quad 748, .quad 812, .quad 876, .quad 940, .quad 1004
.Kc75616e68f4e3d9b = .quad 28, .quad 92, .quad 156, .quad 220, .quad 284, .quad 348, .quad 412, .quad 476
.Kce22c51b882dc8d9 = .quad 548, .quad 612, .quad 676, .quad 740, .quad 804, .quad 868, .quad 932, .quad 996
.Kdb51226704d7f373 = .quad 56, .quad 120, .quad 184, .quad 248, .quad 312, .quad 376, .quad 440, .quad 504
.Ke0c971dc67a12d22 = .quad 572, .quad 636, .quad 700, .quad 764, .quad 828, .quad 892, .quad 956, .quad 1020
.Ke1107e0ff9840ed7 = .quad 568, .quad 632, .quad 696, .quad 760, .quad 824, .quad 888, .quad 952, .quad 1016
.Ke57c9800c1b52dc6 = .quad 4, .quad 68, .quad 132, .quad 196, .quad 260, .quad 324, .quad 388, .quad 452
.Kecb8870e89e93198 = .quad 512, .quad 576, .quad 640, .quad 704, .quad 768, .quad 832, .quad 896, .quad 960
.Kf4b5cbeab3a63cfc = .quad 8, .quad 72, .quad 136, .quad 200, .quad 264, .quad 328, .quad 392, .quad 456
