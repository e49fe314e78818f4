; portable-avx512/f64/exp
rhotree_kernels::arch::portable::f64::exp::exp_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push r15
    push r14
    push r12
    push rbx
    sub rsp, 136
    mov ebx, esi
    and ebx, 7
    movabs rax, 1152921504606846968
    and rax, rsi
    je .L3
    add rsi, -8
    mov rcx, rax
    mov rdx, rdi
    cmp rsi, 56
    jb .L1
    shr rsi, 3
    inc rsi
    mov r8, rsi
    and r8, -8
    lea rdx, [8*r8]
    mov rcx, rax
    sub rcx, rdx
    mov rdx, r8
    shl rdx, 6
    add rdx, rdi
    vmovapd ymm0, ymmword ptr [rip + .K46b9446fc8ad3947]
    vbroadcastsd zmm3, qword ptr [rip + .K4338000000000000]
    vbroadcastsd zmm18, qword ptr [rip + .K3ff0000000000000]
    vpbroadcastq zmm20, qword ptr [rip + .K3ff0000000000000]
    mov r9, r8
    mov r10, rdi
    vbroadcastsd zmm15, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd zmm16, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm17, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm19, qword ptr [rip + .K3fe000000000000a]
.L0:
    kxnorb k1, k0, k0
    vxorpd xmm1, xmm1, xmm1
    vgatherdpd zmm1 {k1}, qword ptr [r10 + ymm0]
    kxnorb k1, k0, k0
    vxorpd xmm2, xmm2, xmm2
    vgatherdpd zmm2 {k1}, qword ptr [r10 + ymm0 + 8]
    kxnorb k1, k0, k0
    vxorpd xmm4, xmm4, xmm4
    vgatherdpd zmm4 {k1}, qword ptr [r10 + ymm0 + 16]
    kxnorb k1, k0, k0
    vxorpd xmm5, xmm5, xmm5
    vgatherdpd zmm5 {k1}, qword ptr [r10 + ymm0 + 24]
    kxnorb k1, k0, k0
    vxorpd xmm7, xmm7, xmm7
    vgatherdpd zmm7 {k1}, qword ptr [r10 + ymm0 + 32]
    kxnorb k1, k0, k0
    vxorpd xmm8, xmm8, xmm8
    vgatherdpd zmm8 {k1}, qword ptr [r10 + ymm0 + 40]
    kxnorb k1, k0, k0
    vxorpd xmm9, xmm9, xmm9
    vgatherdpd zmm9 {k1}, qword ptr [r10 + ymm0 + 48]
    kxnorb k1, k0, k0
    vxorpd xmm21, xmm21, xmm21
    vgatherdpd zmm21 {k1}, qword ptr [r10 + ymm0 + 56]
    vbroadcastsd zmm10, qword ptr [rip + .Kc087500000000000]
    vmaxpd zmm1, zmm10, zmm1
    vmaxpd zmm2, zmm10, zmm2
    vmaxpd zmm22, zmm10, zmm4
    vmaxpd zmm5, zmm10, zmm5
    vmaxpd zmm23, zmm10, zmm7
    vmaxpd zmm24, zmm10, zmm8
    vmaxpd zmm9, zmm10, zmm9
    vmaxpd zmm21, zmm10, zmm21
    vbroadcastsd zmm10, qword ptr [rip + .K4086300000000000]
    vminpd zmm4, zmm10, zmm1
    vminpd zmm8, zmm10, zmm2
    vminpd zmm7, zmm10, zmm22
    vminpd zmm5, zmm10, zmm5
    vminpd zmm1, zmm10, zmm23
    vminpd zmm31, zmm10, zmm24
    vminpd zmm29, zmm10, zmm9
    vminpd zmm28, zmm10, zmm21
    vbroadcastsd zmm12, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd zmm2, zmm12
    vfmadd213pd zmm2, zmm4, zmm3
    vmovapd zmm9, zmm12
    vfmadd213pd zmm9, zmm8, zmm3
    vmovapd zmm21, zmm12
    vfmadd213pd zmm21, zmm7, zmm3
    vmovapd zmm22, zmm12
    vfmadd213pd zmm22, zmm5, zmm3
    vmovapd zmm23, zmm12
    vfmadd213pd zmm23, zmm1, zmm3
    vmovapd zmm10, zmm12
    vfmadd213pd zmm10, zmm31, zmm3
    vmovapd zmm11, zmm12
    vfmadd213pd zmm11, zmm29, zmm3
    vfmadd213pd zmm12, zmm28, zmm3
    vbroadcastsd zmm13, qword ptr [rip + .Kc338000000000000]
    vaddpd zmm30, zmm2, zmm13
    vaddpd zmm27, zmm9, zmm13
    vaddpd zmm26, zmm21, zmm13
    vaddpd zmm25, zmm22, zmm13
    vaddpd zmm24, zmm23, zmm13
    vaddpd zmm23, zmm10, zmm13
    vaddpd zmm22, zmm11, zmm13
    vaddpd zmm21, zmm12, zmm13
    vbroadcastsd zmm2, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd zmm4, zmm30, zmm2
    vfmadd231pd zmm8, zmm27, zmm2
    vfmadd231pd zmm7, zmm26, zmm2
    vfmadd231pd zmm5, zmm25, zmm2
    vfmadd231pd zmm1, zmm24, zmm2
    vfmadd231pd zmm31, zmm23, zmm2
    vfmadd231pd zmm29, zmm22, zmm2
    vfmadd231pd zmm28, zmm21, zmm2
    vbroadcastsd zmm2, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd zmm4, zmm30, zmm2
    vfmadd231pd zmm8, zmm27, zmm2
    vfmadd231pd zmm7, zmm26, zmm2
    vfmadd231pd zmm5, zmm25, zmm2
    vfmadd231pd zmm1, zmm24, zmm2
    vfmadd231pd zmm31, zmm23, zmm2
    vfmadd231pd zmm29, zmm22, zmm2
    vfmadd231pd zmm28, zmm21, zmm2
    vbroadcastsd zmm14, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd zmm2, zmm14
    vbroadcastsd zmm10, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd zmm2, zmm4, zmm10
    vmovapd zmm9, zmm14
    vfmadd213pd zmm9, zmm8, zmm10
    vbroadcastsd zmm11, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd zmm2, zmm4, zmm11
    vbroadcastsd zmm12, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd zmm2, zmm4, zmm12
    vbroadcastsd zmm13, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd zmm2, zmm4, zmm13
    vbroadcastsd zmm6, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd zmm2, zmm4, zmm6
    vfmadd213pd zmm2, zmm4, zmm15
    vfmadd213pd zmm2, zmm4, zmm16
    vfmadd213pd zmm2, zmm4, zmm17
    vfmadd213pd zmm2, zmm4, zmm19
    vfmadd213pd zmm2, zmm4, zmm18
    vfmadd213pd zmm2, zmm4, zmm18
    vmovapd zmm4, zmm14
    vfmadd213pd zmm4, zmm7, zmm10
    vfmadd213pd zmm9, zmm8, zmm11
    vfmadd213pd zmm9, zmm8, zmm12
    vfmadd213pd zmm9, zmm8, zmm13
    vfmadd213pd zmm9, zmm8, zmm6
    vfmadd213pd zmm9, zmm8, zmm15
    vfmadd213pd zmm9, zmm8, zmm16
    vfmadd213pd zmm9, zmm8, zmm17
    vfmadd213pd zmm9, zmm8, zmm19
    vfmadd213pd zmm9, zmm8, zmm18
    vfmadd213pd zmm9, zmm8, zmm18
    vmovapd zmm8, zmm14
    vfmadd213pd zmm8, zmm5, zmm10
    vfmadd213pd zmm4, zmm7, zmm11
    vfmadd213pd zmm4, zmm7, zmm12
    vfmadd213pd zmm4, zmm7, zmm13
    vfmadd213pd zmm4, zmm7, zmm6
    vfmadd213pd zmm4, zmm7, zmm15
    vfmadd213pd zmm4, zmm7, zmm16
    vfmadd213pd zmm4, zmm7, zmm17
    vfmadd213pd zmm4, zmm7, zmm19
    vfmadd213pd zmm4, zmm7, zmm18
    vfmadd213pd zmm4, zmm7, zmm18
    vmovapd zmm7, zmm14
    vfmadd213pd zmm7, zmm1, zmm10
    vfmadd213pd zmm8, zmm5, zmm11
    vfmadd213pd zmm8, zmm5, zmm12
    vfmadd213pd zmm8, zmm5, zmm13
    vfmadd213pd zmm8, zmm5, zmm6
    vfmadd213pd zmm8, zmm5, zmm15
    vfmadd213pd zmm8, zmm5, zmm16
    vfmadd213pd zmm8, zmm5, zmm17
    vfmadd213pd zmm8, zmm5, zmm19
    vfmadd213pd zmm8, zmm5, zmm18
    vfmadd213pd zmm8, zmm5, zmm18
    vmovapd zmm5, zmm14
    vfmadd213pd zmm5, zmm31, zmm10
    vfmadd213pd zmm7, zmm1, zmm11
    vfmadd213pd zmm7, zmm1, zmm12
    vfmadd213pd zmm7, zmm1, zmm13
    vfmadd213pd zmm7, zmm1, zmm6
    vfmadd213pd zmm7, zmm1, zmm15
    vfmadd213pd zmm7, zmm1, zmm16
    vfmadd213pd zmm7, zmm1, zmm17
    vfmadd213pd zmm7, zmm1, zmm19
    vfmadd213pd zmm7, zmm1, zmm18
    vfmadd213pd zmm7, zmm1, zmm18
    vmovapd zmm1, zmm14
    vfmadd213pd zmm1, zmm29, zmm10
    vfmadd213pd zmm5, zmm31, zmm11
    vfmadd213pd zmm5, zmm31, zmm12
    vfmadd213pd zmm5, zmm31, zmm13
    vfmadd213pd zmm5, zmm31, zmm6
    vfmadd213pd zmm5, zmm31, zmm15
    vfmadd213pd zmm5, zmm31, zmm16
    vfmadd213pd zmm5, zmm31, zmm17
    vfmadd213pd zmm5, zmm31, zmm19
    vfmadd213pd zmm5, zmm31, zmm18
    vfmadd213pd zmm5, zmm31, zmm18
    vfmadd213pd zmm14, zmm28, zmm10
    vfmadd213pd zmm1, zmm29, zmm11
    vfmadd213pd zmm14, zmm28, zmm11
    vfmadd213pd zmm1, zmm29, zmm12
    vfmadd213pd zmm14, zmm28, zmm12
    vfmadd213pd zmm1, zmm29, zmm13
    vfmadd213pd zmm14, zmm28, zmm13
    vfmadd213pd zmm1, zmm29, zmm6
    vfmadd213pd zmm14, zmm28, zmm6
    vfmadd213pd zmm1, zmm29, zmm15
    vfmadd213pd zmm14, zmm28, zmm15
    vfmadd213pd zmm1, zmm29, zmm16
    vfmadd213pd zmm14, zmm28, zmm16
    vfmadd213pd zmm1, zmm29, zmm17
    vfmadd213pd zmm14, zmm28, zmm17
    vfmadd213pd zmm1, zmm29, zmm19
    vfmadd213pd zmm14, zmm28, zmm19
    vfmadd213pd zmm1, zmm29, zmm18
    vfmadd213pd zmm14, zmm28, zmm18
    vfmadd213pd zmm1, zmm29, zmm18
    vfmadd213pd zmm14, zmm28, zmm18
    vbroadcastsd zmm6, qword ptr [rip + .K3fe0000000000000]
    vmulpd zmm10, zmm30, zmm6
    vaddpd zmm10, zmm10, zmm3
    vpsllq zmm11, zmm10, 52
    vpaddq zmm11, zmm11, zmm20
    vmulpd zmm2, zmm2, zmm11
    vaddpd zmm11, zmm30, zmm3
    vpsubq zmm10, zmm11, zmm10
    vpsllq zmm10, zmm10, 52
    vpaddq zmm10, zmm10, zmm20
    vmulpd zmm2, zmm2, zmm10
    vmulpd zmm10, zmm27, zmm6
    vaddpd zmm10, zmm10, zmm3
    vpsllq zmm11, zmm10, 52
    vpaddq zmm11, zmm11, zmm20
    vmulpd zmm9, zmm9, zmm11
    vaddpd zmm11, zmm27, zmm3
    vpsubq zmm10, zmm11, zmm10
    vpsllq zmm10, zmm10, 52
    vpaddq zmm10, zmm10, zmm20
    vmulpd zmm9, zmm9, zmm10
    vmulpd zmm10, zmm26, zmm6
    vaddpd zmm10, zmm10, zmm3
    vpsllq zmm11, zmm10, 52
    vpaddq zmm11, zmm11, zmm20
    vmulpd zmm4, zmm4, zmm11
    vaddpd zmm11, zmm26, zmm3
    vpsubq zmm10, zmm11, zmm10
    vpsllq zmm10, zmm10, 52
    vpaddq zmm10, zmm10, zmm20
    vmulpd zmm4, zmm4, zmm10
    vmulpd zmm10, zmm25, zmm6
    vaddpd zmm10, zmm10, zmm3
    vpsllq zmm11, zmm10, 52
    vpaddq zmm11, zmm11, zmm20
    vmulpd zmm8, zmm8, zmm11
    vaddpd zmm11, zmm25, zmm3
    vpsubq zmm10, zmm11, zmm10
    vpsllq zmm10, zmm10, 52
    vpaddq zmm10, zmm10, zmm20
    vmulpd zmm8, zmm8, zmm10
    vmulpd zmm10, zmm24, zmm6
    vaddpd zmm10, zmm10, zmm3
    vpsllq zmm11, zmm10, 52
    vpaddq zmm11, zmm11, zmm20
    vmulpd zmm7, zmm7, zmm11
    vaddpd zmm11, zmm24, zmm3
    vpsubq zmm10, zmm11, zmm10
    vpsllq zmm10, zmm10, 52
    vpaddq zmm10, zmm10, zmm20
    vmulpd zmm7, zmm7, zmm10
    vmulpd zmm10, zmm23, zmm6
    vaddpd zmm10, zmm10, zmm3
    vpsllq zmm11, zmm10, 52
    vpaddq zmm11, zmm11, zmm20
    vmulpd zmm5, zmm5, zmm11
    vaddpd zmm11, zmm23, zmm3
    vpsubq zmm10, zmm11, zmm10
    vpsllq zmm10, zmm10, 52
    vpaddq zmm10, zmm10, zmm20
    vmulpd zmm5, zmm5, zmm10
    vmulpd zmm10, zmm22, zmm6
    vaddpd zmm10, zmm10, zmm3
    vpsllq zmm11, zmm10, 52
    vpaddq zmm11, zmm11, zmm20
    vmulpd zmm1, zmm1, zmm11
    vaddpd zmm11, zmm22, zmm3
    vpsubq zmm10, zmm11, zmm10
    vpsllq zmm10, zmm10, 52
    vpaddq zmm10, zmm10, zmm20
    vmulpd zmm1, zmm1, zmm10
    vmulpd zmm10, zmm21, zmm6
    vaddpd zmm10, zmm10, zmm3
    vpsllq zmm11, zmm10, 52
    vpaddq zmm11, zmm11, zmm20
    vmulpd zmm11, zmm14, zmm11
    vaddpd zmm12, zmm21, zmm3
    vpsubq zmm10, zmm12, zmm10
    vpsllq zmm10, zmm10, 52
    vpaddq zmm10, zmm10, zmm20
    vmulpd zmm10, zmm11, zmm10
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [r10 + ymm0] {k1}, zmm2
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [r10 + ymm0 + 8] {k1}, zmm9
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [r10 + ymm0 + 16] {k1}, zmm4
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [r10 + ymm0 + 24] {k1}, zmm8
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [r10 + ymm0 + 32] {k1}, zmm7
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [r10 + ymm0 + 40] {k1}, zmm5
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [r10 + ymm0 + 48] {k1}, zmm1
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [r10 + ymm0 + 56] {k1}, zmm10
    add r10, 512
    add r9, -8
    jne .L0
    cmp rsi, r8
    je .L3
.L1:
    xor esi, esi
    vbroadcastsd zmm0, qword ptr [rip + .Kc087500000000000]
    vbroadcastsd zmm1, qword ptr [rip + .K4086300000000000]
    vbroadcastsd zmm2, qword ptr [rip + .K4338000000000000]
    vbroadcastsd zmm3, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd zmm4, qword ptr [rip + .Kc338000000000000]
    vbroadcastsd zmm5, qword ptr [rip + .Kbfe62e42fee00000]
    vbroadcastsd zmm6, qword ptr [rip + .Kbdea39ef35793c76]
    vbroadcastsd zmm7, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd zmm8, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd zmm9, qword ptr [rip + .K3ec71df25b3100a2]
    vbroadcastsd zmm10, qword ptr [rip + .K3efa01999e2633fd]
    vbroadcastsd zmm11, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd zmm12, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd zmm13, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd zmm14, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm15, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm16, qword ptr [rip + .K3fe000000000000a]
    vbroadcastsd zmm17, qword ptr [rip + .K3ff0000000000000]
    vbroadcastsd zmm18, qword ptr [rip + .K3fe0000000000000]
    vpbroadcastq zmm19, qword ptr [rip + .K3ff0000000000000]
.L2:
    vmaxpd zmm20, zmm0, zmmword ptr [rdx + 8*rsi]
    vminpd zmm20, zmm1, zmm20
    vmovapd zmm21, zmm2
    vfmadd231pd zmm21, zmm20, zmm3
    vaddpd zmm21, zmm21, zmm4
    vfmadd231pd zmm20, zmm21, zmm5
    vfmadd231pd zmm20, zmm21, zmm6
    vmovapd zmm22, zmm7
    vfmadd213pd zmm22, zmm20, zmm8
    vfmadd213pd zmm22, zmm20, zmm9
    vfmadd213pd zmm22, zmm20, zmm10
    vfmadd213pd zmm22, zmm20, zmm11
    vfmadd213pd zmm22, zmm20, zmm12
    vfmadd213pd zmm22, zmm20, zmm13
    vfmadd213pd zmm22, zmm20, zmm14
    vfmadd213pd zmm22, zmm20, zmm15
    vfmadd213pd zmm22, zmm20, zmm16
    vfmadd213pd zmm22, zmm20, zmm17
    vfmadd213pd zmm22, zmm20, zmm17
    vaddpd zmm20, zmm21, zmm2
    vmulpd zmm21, zmm21, zmm18
    vaddpd zmm21, zmm21, zmm2
    vpsllq zmm23, zmm21, 52
    vpaddq zmm23, zmm23, zmm19
    vmulpd zmm22, zmm22, zmm23
    vpsubq zmm20, zmm20, zmm21
    vpsllq zmm20, zmm20, 52
    vpaddq zmm20, zmm20, zmm19
    vmulpd zmm20, zmm22, zmm20
    vmovupd zmmword ptr [rdx + 8*rsi], zmm20
    add rsi, 8
    cmp rcx, rsi
    jne .L2
.L3:
    test rbx, rbx
    je .L4
    lea r14, [rdi + 8*rax]
    shl ebx, 3
    mov edx, 128
    sub rdx, rbx
    lea rdi, [rsp + rbx]
    add rdi, 8
    xor esi, esi
    vzeroupper
    call qword ptr [rip + memset@GOTPCREL]
    lea r15, [rsp + 8]
    mov r12, qword ptr [rip + memcpy@GOTPCREL]
    mov rdi, r15
    mov rsi, r14
    mov rdx, rbx
    call r12
    vbroadcastsd zmm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd zmm0, zmm0, zmmword ptr [rsp + 8]
    vbroadcastsd zmm1, qword ptr [rip + .K4086300000000000]
    vbroadcastsd zmm2, qword ptr [rip + .K4338000000000000]
    vminpd zmm0, zmm1, zmm0
    vbroadcastsd zmm1, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd zmm1, zmm0, zmm2
    vaddpd zmm1, zmm1, qword ptr [rip + .Kc338000000000000]{1to8}
    vfmadd231pd zmm0, zmm1, qword ptr [rip + .Kbfe62e42fee00000]{1to8}
    vfmadd231pd zmm0, zmm1, qword ptr [rip + .Kbdea39ef35793c76]{1to8}
    vbroadcastsd zmm3, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vfmadd213pd zmm3, zmm0, qword ptr [rip + .K3e928ad9b8551757]{1to8}
    vfmadd213pd zmm3, zmm0, qword ptr [rip + .K3ec71df25b3100a2]{1to8}
    vfmadd213pd zmm3, zmm0, qword ptr [rip + .K3efa01999e2633fd]{1to8}
    vfmadd213pd zmm3, zmm0, qword ptr [rip + .K3f2a01a012a0f351]{1to8}
    vfmadd213pd zmm3, zmm0, qword ptr [rip + .K3f56c16c18438b08]{1to8}
    vfmadd213pd zmm3, zmm0, qword ptr [rip + .K3f81111111127d0e]{1to8}
    vfmadd213pd zmm3, zmm0, qword ptr [rip + .K3fa555555555083e]{1to8}
    vfmadd213pd zmm3, zmm0, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vfmadd213pd zmm3, zmm0, qword ptr [rip + .K3fe000000000000a]{1to8}
    vbroadcastsd zmm4, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd zmm3, zmm0, zmm4
    vfmadd213pd zmm3, zmm0, zmm4
    vmulpd zmm0, zmm1, qword ptr [rip + .K3fe0000000000000]{1to8}
    vaddpd zmm1, zmm1, zmm2
    vaddpd zmm0, zmm0, zmm2
    vpbroadcastq zmm2, qword ptr [rip + .K3ff0000000000000]
    vpsllq zmm4, zmm0, 52
    vpaddq zmm4, zmm4, zmm2
    vmulpd zmm3, zmm3, zmm4
    vpsubq zmm0, zmm1, zmm0
    vpsllq zmm0, zmm0, 52
    vpaddq zmm0, zmm0, zmm2
    vmulpd zmm0, zmm3, zmm0
    vmovupd zmmword ptr [rsp + 8], zmm0
    mov rdi, r14
    mov rsi, r15
    mov rdx, rbx
    vzeroupper
    call r12
.L4:
    add rsp, 136
    pop rbx
    pop r12
    pop r14
    pop r15
    vzeroupper
    ret
.K3e5ad7f3ee016e7d = .quad 0x3e5ad7f3ee016e7d ; 2.5000018833187374e-8
.K3e928ad9b8551757 = .quad 0x3e928ad9b8551757 ; 2.76303062502936e-7
.K3ec71df25b3100a2 = .quad 0x3ec71df25b3100a2 ; 2.7557586803895326e-6
.K3efa01999e2633fd = .quad 0x3efa01999e2633fd ; 2.480149294963387e-5
.K3f2a01a012a0f351 = .quad 0x3f2a01a012a0f351 ; 1.9841269505773776e-4
.K3f56c16c18438b08 = .quad 0x3f56c16c18438b08 ; 1.3888888943759965e-3
.K3f81111111127d0e = .quad 0x3f81111111127d0e ; 8.333333333494976e-3
.K3fa555555555083e = .quad 0x3fa555555555083e ; 4.1666666666529725e-2
.K3fc55555555554f9 = .quad 0x3fc55555555554f9 ; 1.666666666666641e-1
.K3fe0000000000000 = .quad 0x3fe0000000000000 ; 5e-1
.K3fe000000000000a = .quad 0x3fe000000000000a ; 5.000000000000011e-1
.K3ff0000000000000 = .quad 0x3ff0000000000000 ; 1e0
.K3ff71547652b82fe = .quad 0x3ff71547652b82fe ; 1.4426950408889634e0
.K4086300000000000 = .quad 0x4086300000000000 ; 7.1e2
.K4338000000000000 = .quad 0x4338000000000000 ; 6.755399441055744e15
.K46b9446fc8ad3947 = .long 0, .long 64, .long 128, .long 192, .long 256, .long 320, .long 384, .long 448
.Kbdea39ef35793c76 = .quad 0xbdea39ef35793c76 ; -1.9082149292705877e-10
.Kbfe62e42fee00000 = .quad 0xbfe62e42fee00000 ; -6.931471803691238e-1
.Kc087500000000000 = .quad 0xc087500000000000 ; -7.46e2
.Kc338000000000000 = .quad 0xc338000000000000 ; -6.755399441055744e15
