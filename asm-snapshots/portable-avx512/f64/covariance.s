; portable-avx512/f64/covariance
rhotree_kernels::arch::portable::f64::covariance::covariance_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push r15
    push r14
    push r12
    push rbx
    sub rsp, 648
    mov ebx, edx
    and ebx, 7
    movabs rax, 1152921504606846968
    and rax, rdx
    lea r14, [rsi + 8*rax]
    movzx ecx, dil
    lea rdi, [rip + .T0]
    movsxd rcx, dword ptr [rdi + 4*rcx]
    add rcx, rdi
    jmp rcx
.L0:
    test rax, rax
    je .L18
    add rdx, -8
    cmp rdx, 56
    jae .L14
    mov rcx, rsi
    jmp .L16
.L1:
    test rax, rax
    je .L8
    add rdx, -8
    cmp rdx, 56
    jae .L4
    mov rcx, rsi
    jmp .L6
.L2:
    test rax, rax
    je .L13
    add rdx, -8
    cmp rdx, 56
    jae .L9
    mov rcx, rsi
    jmp .L11
.L3:
    test rax, rax
    je .L23
    add rdx, -8
    cmp rdx, 56
    jae .L19
    mov rcx, rsi
    jmp .L21
.L4:
    shr rdx, 3
    inc rdx
    mov rdi, rdx
    and rdi, -8
    lea rcx, [8*rdi]
    sub rax, rcx
    mov rcx, rdi
    shl rcx, 6
    add rcx, rsi
    vbroadcastsd zmm5, qword ptr [rip + .K4338000000000000]
    vbroadcastsd zmm20, qword ptr [rip + .K3ff0000000000000]
    vmovapd ymm22, ymmword ptr [rip + .K46b9446fc8ad3947]
    vpbroadcastq zmm23, qword ptr [rip + .K3ff0000000000000]
    mov r8, rdi
    vbroadcastsd zmm16, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd zmm18, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm19, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm21, qword ptr [rip + .K3fe000000000000a]
.L5:
    kxnorb k1, k0, k0
    vxorpd xmm0, xmm0, xmm0
    vgatherdpd zmm0 {k1}, qword ptr [rsi + ymm22]
    kxnorb k1, k0, k0
    vxorpd xmm1, xmm1, xmm1
    vgatherdpd zmm1 {k1}, qword ptr [rsi + ymm22 + 8]
    kxnorb k1, k0, k0
    vxorpd xmm2, xmm2, xmm2
    vgatherdpd zmm2 {k1}, qword ptr [rsi + ymm22 + 16]
    kxnorb k1, k0, k0
    vxorpd xmm3, xmm3, xmm3
    vgatherdpd zmm3 {k1}, qword ptr [rsi + ymm22 + 24]
    kxnorb k1, k0, k0
    vxorpd xmm4, xmm4, xmm4
    vgatherdpd zmm4 {k1}, qword ptr [rsi + ymm22 + 32]
    kxnorb k1, k0, k0
    vxorpd xmm6, xmm6, xmm6
    vgatherdpd zmm6 {k1}, qword ptr [rsi + ymm22 + 40]
    kxnorb k1, k0, k0
    vxorpd xmm7, xmm7, xmm7
    vgatherdpd zmm7 {k1}, qword ptr [rsi + ymm22 + 48]
    kxnorb k1, k0, k0
    vxorpd xmm9, xmm9, xmm9
    vgatherdpd zmm9 {k1}, qword ptr [rsi + ymm22 + 56]
    vbroadcastsd zmm10, qword ptr [rip + .K4008000000000000]
    vmulpd zmm0, zmm0, zmm10
    vsqrtpd zmm0, zmm0
    vmulpd zmm1, zmm1, zmm10
    vsqrtpd zmm1, zmm1
    vmulpd zmm2, zmm2, zmm10
    vsqrtpd zmm2, zmm2
    vmulpd zmm3, zmm3, zmm10
    vsqrtpd zmm3, zmm3
    vmulpd zmm4, zmm4, zmm10
    vsqrtpd zmm4, zmm4
    vmulpd zmm6, zmm6, zmm10
    vsqrtpd zmm6, zmm6
    vmulpd zmm7, zmm7, zmm10
    vsqrtpd zmm7, zmm7
    vmulpd zmm9, zmm9, zmm10
    vsqrtpd zmm9, zmm9
    vbroadcastsd zmm10, qword ptr [rip + .K4087700000000000]
    vminpd zmm11, zmm10, zmm0
    vmovupd zmmword ptr [rsp + 512], zmm11
    vminpd zmm1, zmm10, zmm1
    vmovupd zmmword ptr [rsp + 576], zmm1
    vminpd zmm2, zmm10, zmm2
    vmovupd zmmword ptr [rsp + 128], zmm2
    vminpd zmm3, zmm10, zmm3
    vmovupd zmmword ptr [rsp + 192], zmm3
    vminpd zmm4, zmm10, zmm4
    vmovupd zmmword ptr [rsp + 256], zmm4
    vminpd zmm6, zmm10, zmm6
    vmovupd zmmword ptr [rsp + 320], zmm6
    vminpd zmm7, zmm10, zmm7
    vmovupd zmmword ptr [rsp + 384], zmm7
    vminpd zmm8, zmm10, zmm9
    vmovupd zmmword ptr [rsp + 448], zmm8
    vbroadcastsd zmm9, qword ptr [rip + .K8000000000000000]
    vxorpd zmm0, zmm11, zmm9
    vxorpd zmm1, zmm1, zmm9
    vxorpd zmm2, zmm2, zmm9
    vxorpd zmm3, zmm3, zmm9
    vxorpd zmm4, zmm4, zmm9
    vxorpd zmm6, zmm6, zmm9
    vxorpd zmm7, zmm7, zmm9
    vxorpd zmm9, zmm8, zmm9
    vbroadcastsd zmm10, qword ptr [rip + .Kc087500000000000]
    vmaxpd zmm0, zmm10, zmm0
    vmaxpd zmm1, zmm10, zmm1
    vmaxpd zmm2, zmm10, zmm2
    vmaxpd zmm3, zmm10, zmm3
    vmaxpd zmm4, zmm10, zmm4
    vmaxpd zmm11, zmm10, zmm6
    vmaxpd zmm24, zmm10, zmm7
    vmaxpd zmm25, zmm10, zmm9
    vbroadcastsd zmm12, qword ptr [rip + .K4086300000000000]
    vminpd zmm6, zmm12, zmm0
    vminpd zmm10, zmm12, zmm1
    vminpd zmm9, zmm12, zmm2
    vminpd zmm7, zmm12, zmm3
    vminpd zmm3, zmm12, zmm4
    vminpd zmm2, zmm12, zmm11
    vminpd zmm31, zmm12, zmm24
    vminpd zmm30, zmm12, zmm25
    vbroadcastsd zmm14, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd zmm0, zmm14
    vfmadd213pd zmm0, zmm6, zmm5
    vmovapd zmm4, zmm14
    vfmadd213pd zmm4, zmm10, zmm5
    vmovapd zmm11, zmm14
    vfmadd213pd zmm11, zmm9, zmm5
    vmovapd zmm24, zmm14
    vfmadd213pd zmm24, zmm7, zmm5
    vmovapd zmm25, zmm14
    vfmadd213pd zmm25, zmm3, zmm5
    vmovapd zmm12, zmm14
    vfmadd213pd zmm12, zmm2, zmm5
    vmovapd zmm13, zmm14
    vfmadd213pd zmm13, zmm31, zmm5
    vfmadd213pd zmm14, zmm30, zmm5
    vbroadcastsd zmm15, qword ptr [rip + .Kc338000000000000]
    vaddpd zmm1, zmm0, zmm15
    vaddpd zmm29, zmm4, zmm15
    vaddpd zmm28, zmm11, zmm15
    vaddpd zmm27, zmm24, zmm15
    vaddpd zmm26, zmm25, zmm15
    vaddpd zmm25, zmm12, zmm15
    vaddpd zmm24, zmm13, zmm15
    vaddpd zmm0, zmm14, zmm15
    vbroadcastsd zmm4, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd zmm6, zmm1, zmm4
    vfmadd231pd zmm10, zmm29, zmm4
    vfmadd231pd zmm9, zmm28, zmm4
    vfmadd231pd zmm7, zmm27, zmm4
    vfmadd231pd zmm3, zmm26, zmm4
    vfmadd231pd zmm2, zmm25, zmm4
    vfmadd231pd zmm31, zmm24, zmm4
    vfmadd231pd zmm30, zmm0, zmm4
    vbroadcastsd zmm4, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd zmm6, zmm1, zmm4
    vfmadd231pd zmm10, zmm29, zmm4
    vfmadd231pd zmm9, zmm28, zmm4
    vfmadd231pd zmm7, zmm27, zmm4
    vfmadd231pd zmm3, zmm26, zmm4
    vfmadd231pd zmm2, zmm25, zmm4
    vfmadd231pd zmm31, zmm24, zmm4
    vfmadd231pd zmm30, zmm0, zmm4
    vbroadcastsd zmm17, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd zmm4, zmm17
    vbroadcastsd zmm12, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd zmm4, zmm6, zmm12
    vmovapd zmm11, zmm17
    vfmadd213pd zmm11, zmm10, zmm12
    vbroadcastsd zmm13, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd zmm4, zmm6, zmm13
    vbroadcastsd zmm14, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd zmm4, zmm6, zmm14
    vbroadcastsd zmm15, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd zmm4, zmm6, zmm15
    vfmadd213pd zmm4, zmm6, zmm16
    vbroadcastsd zmm8, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd zmm4, zmm6, zmm8
    vfmadd213pd zmm4, zmm6, zmm18
    vfmadd213pd zmm4, zmm6, zmm19
    vfmadd213pd zmm4, zmm6, zmm21
    vfmadd213pd zmm4, zmm6, zmm20
    vfmadd213pd zmm4, zmm6, zmm20
    vmovapd zmm6, zmm17
    vfmadd213pd zmm6, zmm9, zmm12
    vfmadd213pd zmm11, zmm10, zmm13
    vfmadd213pd zmm11, zmm10, zmm14
    vfmadd213pd zmm11, zmm10, zmm15
    vfmadd213pd zmm11, zmm10, zmm16
    vfmadd213pd zmm11, zmm10, zmm8
    vfmadd213pd zmm11, zmm10, zmm18
    vfmadd213pd zmm11, zmm10, zmm19
    vfmadd213pd zmm11, zmm10, zmm21
    vfmadd213pd zmm11, zmm10, zmm20
    vfmadd213pd zmm11, zmm10, zmm20
    vmovapd zmm10, zmm17
    vfmadd213pd zmm10, zmm7, zmm12
    vfmadd213pd zmm6, zmm9, zmm13
    vfmadd213pd zmm6, zmm9, zmm14
    vfmadd213pd zmm6, zmm9, zmm15
    vfmadd213pd zmm6, zmm9, zmm16
    vfmadd213pd zmm6, zmm9, zmm8
    vfmadd213pd zmm6, zmm9, zmm18
    vfmadd213pd zmm6, zmm9, zmm19
    vfmadd213pd zmm6, zmm9, zmm21
    vfmadd213pd zmm6, zmm9, zmm20
    vfmadd213pd zmm6, zmm9, zmm20
    vmovapd zmm9, zmm17
    vfmadd213pd zmm9, zmm3, zmm12
    vfmadd213pd zmm10, zmm7, zmm13
    vfmadd213pd zmm10, zmm7, zmm14
    vfmadd213pd zmm10, zmm7, zmm15
    vfmadd213pd zmm10, zmm7, zmm16
    vfmadd213pd zmm10, zmm7, zmm8
    vfmadd213pd zmm10, zmm7, zmm18
    vfmadd213pd zmm10, zmm7, zmm19
    vfmadd213pd zmm10, zmm7, zmm21
    vfmadd213pd zmm10, zmm7, zmm20
    vfmadd213pd zmm10, zmm7, zmm20
    vmovapd zmm7, zmm17
    vfmadd213pd zmm7, zmm2, zmm12
    vfmadd213pd zmm9, zmm3, zmm13
    vfmadd213pd zmm9, zmm3, zmm14
    vfmadd213pd zmm9, zmm3, zmm15
    vfmadd213pd zmm9, zmm3, zmm16
    vfmadd213pd zmm9, zmm3, zmm8
    vfmadd213pd zmm9, zmm3, zmm18
    vfmadd213pd zmm9, zmm3, zmm19
    vfmadd213pd zmm9, zmm3, zmm21
    vfmadd213pd zmm9, zmm3, zmm20
    vfmadd213pd zmm9, zmm3, zmm20
    vmovapd zmm3, zmm17
    vfmadd213pd zmm3, zmm31, zmm12
    vfmadd213pd zmm7, zmm2, zmm13
    vfmadd213pd zmm7, zmm2, zmm14
    vfmadd213pd zmm7, zmm2, zmm15
    vfmadd213pd zmm7, zmm2, zmm16
    vfmadd213pd zmm7, zmm2, zmm8
    vfmadd213pd zmm7, zmm2, zmm18
    vfmadd213pd zmm7, zmm2, zmm19
    vfmadd213pd zmm7, zmm2, zmm21
    vfmadd213pd zmm7, zmm2, zmm20
    vfmadd213pd zmm7, zmm2, zmm20
    vfmadd213pd zmm17, zmm30, zmm12
    vfmadd213pd zmm3, zmm31, zmm13
    vfmadd213pd zmm17, zmm30, zmm13
    vfmadd213pd zmm3, zmm31, zmm14
    vfmadd213pd zmm17, zmm30, zmm14
    vfmadd213pd zmm3, zmm31, zmm15
    vfmadd213pd zmm17, zmm30, zmm15
    vfmadd213pd zmm3, zmm31, zmm16
    vfmadd213pd zmm17, zmm30, zmm16
    vfmadd213pd zmm3, zmm31, zmm8
    vfmadd213pd zmm17, zmm30, zmm8
    vfmadd213pd zmm3, zmm31, zmm18
    vfmadd213pd zmm17, zmm30, zmm18
    vfmadd213pd zmm3, zmm31, zmm19
    vfmadd213pd zmm17, zmm30, zmm19
    vfmadd213pd zmm3, zmm31, zmm21
    vfmadd213pd zmm17, zmm30, zmm21
    vfmadd213pd zmm3, zmm31, zmm20
    vfmadd213pd zmm17, zmm30, zmm20
    vfmadd213pd zmm3, zmm31, zmm20
    vfmadd213pd zmm17, zmm30, zmm20
    vbroadcastsd zmm8, qword ptr [rip + .K3fe0000000000000]
    vmulpd zmm12, zmm1, zmm8
    vaddpd zmm12, zmm12, zmm5
    vpsllq zmm13, zmm12, 52
    vpaddq zmm13, zmm13, zmm23
    vmulpd zmm4, zmm4, zmm13
    vaddpd zmm1, zmm1, zmm5
    vpsubq zmm1, zmm1, zmm12
    vpsllq zmm1, zmm1, 52
    vpaddq zmm1, zmm1, zmm23
    vmulpd zmm1, zmm4, zmm1
    vmulpd zmm4, zmm29, zmm8
    vaddpd zmm4, zmm4, zmm5
    vpsllq zmm12, zmm4, 52
    vpaddq zmm12, zmm12, zmm23
    vmulpd zmm11, zmm11, zmm12
    vaddpd zmm12, zmm29, zmm5
    vpsubq zmm4, zmm12, zmm4
    vpsllq zmm4, zmm4, 52
    vpaddq zmm4, zmm4, zmm23
    vmulpd zmm4, zmm11, zmm4
    vmulpd zmm11, zmm28, zmm8
    vaddpd zmm11, zmm11, zmm5
    vpsllq zmm12, zmm11, 52
    vpaddq zmm12, zmm12, zmm23
    vmulpd zmm6, zmm6, zmm12
    vaddpd zmm12, zmm28, zmm5
    vpsubq zmm11, zmm12, zmm11
    vpsllq zmm11, zmm11, 52
    vpaddq zmm11, zmm11, zmm23
    vmulpd zmm6, zmm6, zmm11
    vmulpd zmm11, zmm27, zmm8
    vaddpd zmm11, zmm11, zmm5
    vpsllq zmm12, zmm11, 52
    vpaddq zmm12, zmm12, zmm23
    vmulpd zmm10, zmm10, zmm12
    vaddpd zmm12, zmm27, zmm5
    vpsubq zmm11, zmm12, zmm11
    vpsllq zmm11, zmm11, 52
    vpaddq zmm11, zmm11, zmm23
    vmulpd zmm10, zmm10, zmm11
    vmulpd zmm11, zmm26, zmm8
    vaddpd zmm11, zmm11, zmm5
    vpsllq zmm12, zmm11, 52
    vpaddq zmm12, zmm12, zmm23
    vmulpd zmm9, zmm9, zmm12
    vaddpd zmm12, zmm26, zmm5
    vpsubq zmm11, zmm12, zmm11
    vpsllq zmm11, zmm11, 52
    vpaddq zmm11, zmm11, zmm23
    vmulpd zmm9, zmm9, zmm11
    vmulpd zmm11, zmm25, zmm8
    vaddpd zmm11, zmm11, zmm5
    vpsllq zmm12, zmm11, 52
    vpaddq zmm12, zmm12, zmm23
    vmulpd zmm7, zmm7, zmm12
    vaddpd zmm12, zmm25, zmm5
    vpsubq zmm11, zmm12, zmm11
    vpsllq zmm11, zmm11, 52
    vpaddq zmm11, zmm11, zmm23
    vmulpd zmm7, zmm7, zmm11
    vmulpd zmm11, zmm24, zmm8
    vaddpd zmm11, zmm11, zmm5
    vpsllq zmm12, zmm11, 52
    vpaddq zmm12, zmm12, zmm23
    vmulpd zmm3, zmm3, zmm12
    vaddpd zmm12, zmm24, zmm5
    vpsubq zmm11, zmm12, zmm11
    vpsllq zmm11, zmm11, 52
    vpaddq zmm11, zmm11, zmm23
    vmulpd zmm3, zmm3, zmm11
    vmulpd zmm11, zmm0, zmm8
    vaddpd zmm11, zmm11, zmm5
    vpsllq zmm12, zmm11, 52
    vpaddq zmm12, zmm12, zmm23
    vmulpd zmm2, zmm17, zmm12
    vaddpd zmm0, zmm0, zmm5
    vpsubq zmm0, zmm0, zmm11
    vpsllq zmm0, zmm0, 52
    vpaddq zmm0, zmm0, zmm23
    vmulpd zmm0, zmm2, zmm0
    vfmadd132pd zmm1, zmm1, zmmword ptr [rsp + 512]
    vfmadd132pd zmm4, zmm4, zmmword ptr [rsp + 576]
    vfmadd132pd zmm6, zmm6, zmmword ptr [rsp + 128]
    vfmadd132pd zmm10, zmm10, zmmword ptr [rsp + 192]
    vfmadd132pd zmm9, zmm9, zmmword ptr [rsp + 256]
    vfmadd132pd zmm7, zmm7, zmmword ptr [rsp + 320]
    vfmadd132pd zmm3, zmm3, zmmword ptr [rsp + 384]
    vfmadd132pd zmm0, zmm0, zmmword ptr [rsp + 448]
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [rsi + ymm22] {k1}, zmm1
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [rsi + ymm22 + 8] {k1}, zmm4
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [rsi + ymm22 + 16] {k1}, zmm6
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [rsi + ymm22 + 24] {k1}, zmm10
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [rsi + ymm22 + 32] {k1}, zmm9
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [rsi + ymm22 + 40] {k1}, zmm7
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [rsi + ymm22 + 48] {k1}, zmm3
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [rsi + ymm22 + 56] {k1}, zmm0
    add rsi, 512
    add r8, -8
    jne .L5
    cmp rdx, rdi
    je .L8
.L6:
    xor edx, edx
    vbroadcastsd zmm0, qword ptr [rip + .K4008000000000000]
    vbroadcastsd zmm1, qword ptr [rip + .K4087700000000000]
    vbroadcastsd zmm2, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm3, qword ptr [rip + .Kc087500000000000]
    vbroadcastsd zmm4, qword ptr [rip + .K4086300000000000]
    vbroadcastsd zmm5, qword ptr [rip + .K4338000000000000]
    vbroadcastsd zmm6, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd zmm7, qword ptr [rip + .Kc338000000000000]
    vbroadcastsd zmm8, qword ptr [rip + .Kbfe62e42fee00000]
    vbroadcastsd zmm9, qword ptr [rip + .Kbdea39ef35793c76]
    vbroadcastsd zmm10, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd zmm11, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd zmm12, qword ptr [rip + .K3ec71df25b3100a2]
    vbroadcastsd zmm13, qword ptr [rip + .K3efa01999e2633fd]
    vbroadcastsd zmm14, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd zmm15, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd zmm16, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd zmm17, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm18, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm19, qword ptr [rip + .K3fe000000000000a]
    vbroadcastsd zmm20, qword ptr [rip + .K3ff0000000000000]
    vbroadcastsd zmm21, qword ptr [rip + .K3fe0000000000000]
    vpbroadcastq zmm22, qword ptr [rip + .K3ff0000000000000]
.L7:
    vmulpd zmm23, zmm0, zmmword ptr [rcx + 8*rdx]
    vsqrtpd zmm23, zmm23
    vminpd zmm23, zmm1, zmm23
    vxorpd zmm24, zmm23, zmm2
    vmaxpd zmm24, zmm3, zmm24
    vminpd zmm24, zmm4, zmm24
    vmovapd zmm25, zmm5
    vfmadd231pd zmm25, zmm24, zmm6
    vaddpd zmm25, zmm25, zmm7
    vfmadd231pd zmm24, zmm25, zmm8
    vfmadd231pd zmm24, zmm25, zmm9
    vmovapd zmm26, zmm10
    vfmadd213pd zmm26, zmm24, zmm11
    vfmadd213pd zmm26, zmm24, zmm12
    vfmadd213pd zmm26, zmm24, zmm13
    vfmadd213pd zmm26, zmm24, zmm14
    vfmadd213pd zmm26, zmm24, zmm15
    vfmadd213pd zmm26, zmm24, zmm16
    vfmadd213pd zmm26, zmm24, zmm17
    vfmadd213pd zmm26, zmm24, zmm18
    vfmadd213pd zmm26, zmm24, zmm19
    vfmadd213pd zmm26, zmm24, zmm20
    vfmadd213pd zmm26, zmm24, zmm20
    vaddpd zmm24, zmm25, zmm5
    vmulpd zmm25, zmm25, zmm21
    vaddpd zmm25, zmm25, zmm5
    vpsllq zmm27, zmm25, 52
    vpaddq zmm27, zmm27, zmm22
    vmulpd zmm26, zmm26, zmm27
    vpsubq zmm24, zmm24, zmm25
    vpsllq zmm24, zmm24, 52
    vpaddq zmm24, zmm24, zmm22
    vmulpd zmm24, zmm26, zmm24
    vfmadd213pd zmm24, zmm23, zmm24
    vmovupd zmmword ptr [rcx + 8*rdx], zmm24
    add rdx, 8
    cmp rax, rdx
    jne .L7
.L8:
    test rbx, rbx
    je .L27
    shl ebx, 3
    mov edx, 128
    sub rdx, rbx
    lea rdi, [rsp + rbx]
    xor esi, esi
    vzeroupper
    call qword ptr [rip + memset@GOTPCREL]
    mov r15, rsp
    mov r12, qword ptr [rip + memcpy@GOTPCREL]
    mov rdi, r15
    mov rsi, r14
    mov rdx, rbx
    call r12
    vmovupd zmm0, zmmword ptr [rsp]
    vmulpd zmm0, zmm0, qword ptr [rip + .K4008000000000000]{1to8}
    vsqrtpd zmm0, zmm0
    vbroadcastsd zmm1, qword ptr [rip + .K4087700000000000]
    vminpd zmm0, zmm1, zmm0
    vxorpd zmm1, zmm0, qword ptr [rip + .K8000000000000000]{1to8}
    vbroadcastsd zmm2, qword ptr [rip + .Kc087500000000000]
    vmaxpd zmm1, zmm2, zmm1
    vbroadcastsd zmm2, qword ptr [rip + .K4086300000000000]
    vbroadcastsd zmm3, qword ptr [rip + .K4338000000000000]
    vbroadcastsd zmm4, qword ptr [rip + .K3ff71547652b82fe]
    vminpd zmm1, zmm2, zmm1
    vfmadd213pd zmm4, zmm1, zmm3
    vaddpd zmm2, zmm4, qword ptr [rip + .Kc338000000000000]{1to8}
    vfmadd231pd zmm1, zmm2, qword ptr [rip + .Kbfe62e42fee00000]{1to8}
    vfmadd231pd zmm1, zmm2, qword ptr [rip + .Kbdea39ef35793c76]{1to8}
    vbroadcastsd zmm4, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vfmadd213pd zmm4, zmm1, qword ptr [rip + .K3e928ad9b8551757]{1to8}
    vfmadd213pd zmm4, zmm1, qword ptr [rip + .K3ec71df25b3100a2]{1to8}
    vfmadd213pd zmm4, zmm1, qword ptr [rip + .K3efa01999e2633fd]{1to8}
    vfmadd213pd zmm4, zmm1, qword ptr [rip + .K3f2a01a012a0f351]{1to8}
    vfmadd213pd zmm4, zmm1, qword ptr [rip + .K3f56c16c18438b08]{1to8}
    vfmadd213pd zmm4, zmm1, qword ptr [rip + .K3f81111111127d0e]{1to8}
    vfmadd213pd zmm4, zmm1, qword ptr [rip + .K3fa555555555083e]{1to8}
    vfmadd213pd zmm4, zmm1, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vfmadd213pd zmm4, zmm1, qword ptr [rip + .K3fe000000000000a]{1to8}
    vbroadcastsd zmm5, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd zmm4, zmm1, zmm5
    vfmadd213pd zmm4, zmm1, zmm5
    vaddpd zmm1, zmm2, zmm3
    vmulpd zmm2, zmm2, qword ptr [rip + .K3fe0000000000000]{1to8}
    vaddpd zmm2, zmm2, zmm3
    vpsllq zmm3, zmm2, 52
    vpbroadcastq zmm5, qword ptr [rip + .K3ff0000000000000]
    vpaddq zmm3, zmm3, zmm5
    vmulpd zmm3, zmm4, zmm3
    vpsubq zmm1, zmm1, zmm2
    vpsllq zmm1, zmm1, 52
    vpaddq zmm1, zmm1, zmm5
    vmulpd zmm1, zmm3, zmm1
    vfmadd213pd zmm1, zmm0, zmm1
    vmovupd zmmword ptr [rsp], zmm1
    jmp .L26
.L9:
    shr rdx, 3
    inc rdx
    mov rdi, rdx
    and rdi, -8
    lea rcx, [8*rdi]
    sub rax, rcx
    mov rcx, rdi
    shl rcx, 6
    add rcx, rsi
    vbroadcastsd zmm20, qword ptr [rip + .K3ff0000000000000]
    mov r8, rdi
    vbroadcastsd zmm14, qword ptr [rip + .K4338000000000000]
    vbroadcastsd zmm31, qword ptr [rip + .K3f56c16c18438b08]
.L10:
    kxnorb k1, k0, k0
    vxorpd xmm0, xmm0, xmm0
    vmovapd ymm5, ymmword ptr [rip + .K46b9446fc8ad3947]
    vgatherdpd zmm0 {k1}, qword ptr [rsi + ymm5]
    kxnorb k1, k0, k0
    vxorpd xmm1, xmm1, xmm1
    vgatherdpd zmm1 {k1}, qword ptr [rsi + ymm5 + 8]
    kxnorb k1, k0, k0
    vxorpd xmm2, xmm2, xmm2
    vgatherdpd zmm2 {k1}, qword ptr [rsi + ymm5 + 16]
    kxnorb k1, k0, k0
    vxorpd xmm3, xmm3, xmm3
    vgatherdpd zmm3 {k1}, qword ptr [rsi + ymm5 + 24]
    kxnorb k1, k0, k0
    vxorpd xmm4, xmm4, xmm4
    vgatherdpd zmm4 {k1}, qword ptr [rsi + ymm5 + 32]
    kxnorb k1, k0, k0
    vxorpd xmm6, xmm6, xmm6
    vgatherdpd zmm6 {k1}, qword ptr [rsi + ymm5 + 40]
    kxnorb k1, k0, k0
    vxorpd xmm7, xmm7, xmm7
    vgatherdpd zmm7 {k1}, qword ptr [rsi + ymm5 + 48]
    kxnorb k1, k0, k0
    vxorpd xmm8, xmm8, xmm8
    vgatherdpd zmm8 {k1}, qword ptr [rsi + ymm5 + 56]
    vbroadcastsd zmm9, qword ptr [rip + .K4014000000000000]
    vmulpd zmm0, zmm0, zmm9
    vsqrtpd zmm0, zmm0
    vmulpd zmm1, zmm1, zmm9
    vsqrtpd zmm1, zmm1
    vmulpd zmm2, zmm2, zmm9
    vsqrtpd zmm2, zmm2
    vmulpd zmm3, zmm3, zmm9
    vsqrtpd zmm3, zmm3
    vmulpd zmm4, zmm4, zmm9
    vsqrtpd zmm4, zmm4
    vmulpd zmm6, zmm6, zmm9
    vsqrtpd zmm6, zmm6
    vmulpd zmm7, zmm7, zmm9
    vsqrtpd zmm7, zmm7
    vmulpd zmm8, zmm8, zmm9
    vsqrtpd zmm9, zmm8
    vbroadcastsd zmm10, qword ptr [rip + .K4087700000000000]
    vminpd zmm18, zmm10, zmm0
    vminpd zmm17, zmm10, zmm1
    vminpd zmm5, zmm10, zmm2
    vminpd zmm16, zmm10, zmm3
    vminpd zmm15, zmm10, zmm4
    vminpd zmm24, zmm10, zmm6
    vminpd zmm13, zmm10, zmm7
    vminpd zmm6, zmm10, zmm9
    vbroadcastsd zmm10, qword ptr [rip + .K8000000000000000]
    vxorpd zmm0, zmm18, zmm10
    vxorpd zmm1, zmm17, zmm10
    vxorpd zmm2, zmm5, zmm10
    vxorpd zmm3, zmm16, zmm10
    vxorpd zmm4, zmm15, zmm10
    vxorpd zmm7, zmm24, zmm10
    vxorpd zmm9, zmm13, zmm10
    vxorpd zmm10, zmm6, zmm10
    vbroadcastsd zmm12, qword ptr [rip + .Kc087500000000000]
    vmaxpd zmm0, zmm12, zmm0
    vmaxpd zmm1, zmm12, zmm1
    vmaxpd zmm2, zmm12, zmm2
    vmaxpd zmm3, zmm12, zmm3
    vmaxpd zmm4, zmm12, zmm4
    vmaxpd zmm11, zmm12, zmm7
    vmaxpd zmm19, zmm12, zmm9
    vmaxpd zmm21, zmm12, zmm10
    vbroadcastsd zmm22, qword ptr [rip + .K4086300000000000]
    vminpd zmm12, zmm22, zmm0
    vminpd zmm10, zmm22, zmm1
    vminpd zmm9, zmm22, zmm2
    vminpd zmm7, zmm22, zmm3
    vminpd zmm4, zmm22, zmm4
    vminpd zmm3, zmm22, zmm11
    vminpd zmm1, zmm22, zmm19
    vminpd zmm0, zmm22, zmm21
    vbroadcastsd zmm23, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd zmm2, zmm23
    vfmadd213pd zmm2, zmm12, zmm14
    vmovapd zmm11, zmm23
    vfmadd213pd zmm11, zmm10, zmm14
    vmovapd zmm19, zmm23
    vfmadd213pd zmm19, zmm9, zmm14
    vmovapd zmm21, zmm23
    vfmadd213pd zmm21, zmm7, zmm14
    vmovapd zmm25, zmm23
    vfmadd213pd zmm25, zmm4, zmm14
    vmovapd zmm26, zmm23
    vfmadd213pd zmm26, zmm3, zmm14
    vmovapd zmm22, zmm23
    vfmadd213pd zmm22, zmm1, zmm14
    vfmadd213pd zmm23, zmm0, zmm14
    vbroadcastsd zmm27, qword ptr [rip + .Kc338000000000000]
    vaddpd zmm28, zmm2, zmm27
    vaddpd zmm30, zmm11, zmm27
    vaddpd zmm29, zmm19, zmm27
    vaddpd zmm21, zmm21, zmm27
    vaddpd zmm19, zmm25, zmm27
    vaddpd zmm26, zmm26, zmm27
    vaddpd zmm8, zmm22, zmm27
    vaddpd zmm2, zmm23, zmm27
    vbroadcastsd zmm11, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd zmm12, zmm28, zmm11
    vmovupd zmmword ptr [rsp + 128], zmm30
    vfmadd231pd zmm10, zmm30, zmm11
    vmovupd zmmword ptr [rsp + 192], zmm29
    vfmadd231pd zmm9, zmm29, zmm11
    vmovupd zmmword ptr [rsp + 256], zmm21
    vfmadd231pd zmm7, zmm21, zmm11
    vmovupd zmmword ptr [rsp + 320], zmm19
    vfmadd231pd zmm4, zmm19, zmm11
    vfmadd231pd zmm3, zmm26, zmm11
    vmovupd zmmword ptr [rsp + 384], zmm8
    vfmadd231pd zmm1, zmm8, zmm11
    vfmadd231pd zmm0, zmm2, zmm11
    vmovupd zmmword ptr [rsp + 448], zmm2
    vbroadcastsd zmm11, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd zmm12, zmm28, zmm11
    vfmadd231pd zmm10, zmm30, zmm11
    vfmadd231pd zmm9, zmm29, zmm11
    vfmadd231pd zmm7, zmm21, zmm11
    vfmadd231pd zmm4, zmm19, zmm11
    vfmadd231pd zmm3, zmm26, zmm11
    vfmadd231pd zmm1, zmm8, zmm11
    vfmadd231pd zmm0, zmm2, zmm11
    vbroadcastsd zmm25, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd zmm11, zmm25
    vbroadcastsd zmm27, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd zmm11, zmm12, zmm27
    vbroadcastsd zmm23, qword ptr [rip + .K3fd5555555555555]
    vmovapd zmm21, zmm23
    vfmadd213pd zmm21, zmm18, zmm20
    vfmadd213pd zmm21, zmm18, zmm20
    vmovapd zmm19, zmm23
    vfmadd213pd zmm19, zmm17, zmm20
    vfmadd213pd zmm19, zmm17, zmm20
    vmovapd zmm18, zmm23
    vfmadd213pd zmm18, zmm5, zmm20
    vfmadd213pd zmm18, zmm5, zmm20
    vmovapd zmm17, zmm23
    vfmadd213pd zmm17, zmm16, zmm20
    vfmadd213pd zmm17, zmm16, zmm20
    vmovapd zmm16, zmm23
    vfmadd213pd zmm16, zmm15, zmm20
    vfmadd213pd zmm16, zmm15, zmm20
    vmovapd zmm15, zmm23
    vfmadd213pd zmm15, zmm24, zmm20
    vfmadd213pd zmm15, zmm24, zmm20
    vmovapd zmm22, zmm23
    vfmadd213pd zmm22, zmm13, zmm20
    vfmadd213pd zmm22, zmm13, zmm20
    vfmadd213pd zmm23, zmm6, zmm20
    vfmadd213pd zmm23, zmm6, zmm20
    vmovapd zmm6, zmm25
    vfmadd213pd zmm6, zmm10, zmm27
    vbroadcastsd zmm13, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd zmm11, zmm12, zmm13
    vbroadcastsd zmm29, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd zmm11, zmm12, zmm29
    vbroadcastsd zmm30, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd zmm11, zmm12, zmm30
    vfmadd213pd zmm11, zmm12, zmm31
    vbroadcastsd zmm24, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd zmm11, zmm12, zmm24
    vbroadcastsd zmm2, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd zmm11, zmm12, zmm2
    vbroadcastsd zmm5, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd zmm11, zmm12, zmm5
    vbroadcastsd zmm8, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd zmm11, zmm12, zmm8
    vfmadd213pd zmm11, zmm12, zmm20
    vfmadd213pd zmm11, zmm12, zmm20
    vmovapd zmm12, zmm25
    vfmadd213pd zmm12, zmm9, zmm27
    vfmadd213pd zmm6, zmm10, zmm13
    vfmadd213pd zmm6, zmm10, zmm29
    vfmadd213pd zmm6, zmm10, zmm30
    vfmadd213pd zmm6, zmm10, zmm31
    vfmadd213pd zmm6, zmm10, zmm24
    vfmadd213pd zmm6, zmm10, zmm2
    vfmadd213pd zmm6, zmm10, zmm5
    vfmadd213pd zmm6, zmm10, zmm8
    vfmadd213pd zmm6, zmm10, zmm20
    vfmadd213pd zmm6, zmm10, zmm20
    vmovapd zmm10, zmm25
    vfmadd213pd zmm10, zmm7, zmm27
    vfmadd213pd zmm12, zmm9, zmm13
    vfmadd213pd zmm12, zmm9, zmm29
    vfmadd213pd zmm12, zmm9, zmm30
    vfmadd213pd zmm12, zmm9, zmm31
    vfmadd213pd zmm12, zmm9, zmm24
    vfmadd213pd zmm12, zmm9, zmm2
    vfmadd213pd zmm12, zmm9, zmm5
    vfmadd213pd zmm12, zmm9, zmm8
    vfmadd213pd zmm12, zmm9, zmm20
    vfmadd213pd zmm12, zmm9, zmm20
    vmovapd zmm9, zmm25
    vfmadd213pd zmm9, zmm4, zmm27
    vfmadd213pd zmm10, zmm7, zmm13
    vfmadd213pd zmm10, zmm7, zmm29
    vfmadd213pd zmm10, zmm7, zmm30
    vfmadd213pd zmm10, zmm7, zmm31
    vfmadd213pd zmm10, zmm7, zmm24
    vfmadd213pd zmm10, zmm7, zmm2
    vfmadd213pd zmm10, zmm7, zmm5
    vfmadd213pd zmm10, zmm7, zmm8
    vfmadd213pd zmm10, zmm7, zmm20
    vfmadd213pd zmm10, zmm7, zmm20
    vmovapd zmm7, zmm25
    vfmadd213pd zmm7, zmm3, zmm27
    vfmadd213pd zmm9, zmm4, zmm13
    vfmadd213pd zmm9, zmm4, zmm29
    vfmadd213pd zmm9, zmm4, zmm30
    vfmadd213pd zmm9, zmm4, zmm31
    vfmadd213pd zmm9, zmm4, zmm24
    vfmadd213pd zmm9, zmm4, zmm2
    vfmadd213pd zmm9, zmm4, zmm5
    vfmadd213pd zmm9, zmm4, zmm8
    vfmadd213pd zmm9, zmm4, zmm20
    vfmadd213pd zmm9, zmm4, zmm20
    vmovapd zmm4, zmm25
    vfmadd213pd zmm4, zmm1, zmm27
    vfmadd213pd zmm7, zmm3, zmm13
    vfmadd213pd zmm7, zmm3, zmm29
    vfmadd213pd zmm7, zmm3, zmm30
    vfmadd213pd zmm7, zmm3, zmm31
    vfmadd213pd zmm7, zmm3, zmm24
    vfmadd213pd zmm7, zmm3, zmm2
    vfmadd213pd zmm7, zmm3, zmm5
    vfmadd213pd zmm7, zmm3, zmm8
    vfmadd213pd zmm7, zmm3, zmm20
    vfmadd213pd zmm7, zmm3, zmm20
    vfmadd213pd zmm25, zmm0, zmm27
    vfmadd213pd zmm4, zmm1, zmm13
    vfmadd213pd zmm25, zmm0, zmm13
    vfmadd213pd zmm4, zmm1, zmm29
    vfmadd213pd zmm25, zmm0, zmm29
    vfmadd213pd zmm4, zmm1, zmm30
    vfmadd213pd zmm25, zmm0, zmm30
    vfmadd213pd zmm4, zmm1, zmm31
    vfmadd213pd zmm25, zmm0, zmm31
    vfmadd213pd zmm4, zmm1, zmm24
    vfmadd213pd zmm25, zmm0, zmm24
    vfmadd213pd zmm4, zmm1, zmm2
    vfmadd213pd zmm25, zmm0, zmm2
    vfmadd213pd zmm4, zmm1, zmm5
    vfmadd213pd zmm25, zmm0, zmm5
    vfmadd213pd zmm4, zmm1, zmm8
    vfmadd213pd zmm25, zmm0, zmm8
    vfmadd213pd zmm4, zmm1, zmm20
    vfmadd213pd zmm25, zmm0, zmm20
    vfmadd213pd zmm4, zmm1, zmm20
    vfmadd213pd zmm25, zmm0, zmm20
    vbroadcastsd zmm5, qword ptr [rip + .K3fe0000000000000]
    vmulpd zmm0, zmm28, zmm5
    vaddpd zmm0, zmm0, zmm14
    vpsllq zmm1, zmm0, 52
    vpbroadcastq zmm8, qword ptr [rip + .K3ff0000000000000]
    vpaddq zmm1, zmm1, zmm8
    vmulpd zmm1, zmm11, zmm1
    vaddpd zmm2, zmm28, zmm14
    vpsubq zmm0, zmm2, zmm0
    vpsllq zmm0, zmm0, 52
    vpaddq zmm0, zmm0, zmm8
    vmulpd zmm0, zmm1, zmm0
    vmulpd zmm0, zmm21, zmm0
    vmovupd zmm11, zmmword ptr [rsp + 128]
    vmulpd zmm1, zmm11, zmm5
    vaddpd zmm1, zmm1, zmm14
    vpsllq zmm2, zmm1, 52
    vpaddq zmm2, zmm2, zmm8
    vmulpd zmm2, zmm6, zmm2
    vaddpd zmm6, zmm11, zmm14
    vpsubq zmm1, zmm6, zmm1
    vpsllq zmm1, zmm1, 52
    vpaddq zmm1, zmm1, zmm8
    vmulpd zmm1, zmm2, zmm1
    vmulpd zmm1, zmm19, zmm1
    vmovupd zmm11, zmmword ptr [rsp + 192]
    vmulpd zmm2, zmm11, zmm5
    vaddpd zmm2, zmm2, zmm14
    vpsllq zmm6, zmm2, 52
    vpaddq zmm6, zmm6, zmm8
    vmulpd zmm6, zmm12, zmm6
    vaddpd zmm11, zmm11, zmm14
    vpsubq zmm2, zmm11, zmm2
    vpsllq zmm2, zmm2, 52
    vpaddq zmm2, zmm2, zmm8
    vmulpd zmm2, zmm6, zmm2
    vmulpd zmm2, zmm18, zmm2
    vmovupd zmm12, zmmword ptr [rsp + 256]
    vmulpd zmm6, zmm12, zmm5
    vaddpd zmm6, zmm6, zmm14
    vpsllq zmm11, zmm6, 52
    vpaddq zmm11, zmm11, zmm8
    vmulpd zmm10, zmm10, zmm11
    vaddpd zmm11, zmm12, zmm14
    vpsubq zmm6, zmm11, zmm6
    vpsllq zmm6, zmm6, 52
    vpaddq zmm6, zmm6, zmm8
    vmulpd zmm6, zmm10, zmm6
    vmulpd zmm6, zmm17, zmm6
    vmovupd zmm12, zmmword ptr [rsp + 320]
    vmulpd zmm10, zmm12, zmm5
    vaddpd zmm10, zmm10, zmm14
    vpsllq zmm11, zmm10, 52
    vpaddq zmm11, zmm11, zmm8
    vmulpd zmm9, zmm9, zmm11
    vaddpd zmm11, zmm12, zmm14
    vpsubq zmm10, zmm11, zmm10
    vpsllq zmm10, zmm10, 52
    vpaddq zmm10, zmm10, zmm8
    vmulpd zmm9, zmm9, zmm10
    vmulpd zmm9, zmm16, zmm9
    vmulpd zmm10, zmm26, zmm5
    vaddpd zmm10, zmm10, zmm14
    vpsllq zmm11, zmm10, 52
    vpaddq zmm11, zmm11, zmm8
    vmulpd zmm7, zmm7, zmm11
    vaddpd zmm11, zmm26, zmm14
    vpsubq zmm10, zmm11, zmm10
    vpsllq zmm10, zmm10, 52
    vpaddq zmm10, zmm10, zmm8
    vmulpd zmm7, zmm7, zmm10
    vmulpd zmm7, zmm15, zmm7
    vmovupd zmm12, zmmword ptr [rsp + 384]
    vmulpd zmm10, zmm12, zmm5
    vaddpd zmm10, zmm10, zmm14
    vpsllq zmm11, zmm10, 52
    vpaddq zmm11, zmm11, zmm8
    vmulpd zmm4, zmm4, zmm11
    vaddpd zmm11, zmm12, zmm14
    vpsubq zmm10, zmm11, zmm10
    vpsllq zmm10, zmm10, 52
    vpaddq zmm10, zmm10, zmm8
    vmulpd zmm4, zmm4, zmm10
    vmulpd zmm4, zmm22, zmm4
    vmovupd zmm12, zmmword ptr [rsp + 448]
    vmulpd zmm10, zmm12, zmm5
    vaddpd zmm10, zmm10, zmm14
    vpsllq zmm11, zmm10, 52
    vpaddq zmm11, zmm11, zmm8
    vmulpd zmm3, zmm25, zmm11
    vaddpd zmm11, zmm12, zmm14
    vpsubq zmm10, zmm11, zmm10
    vpsllq zmm10, zmm10, 52
    vpaddq zmm10, zmm10, zmm8
    vmulpd zmm3, zmm3, zmm10
    vmulpd zmm3, zmm23, zmm3
    kxnorb k1, k0, k0
    vmovapd ymm5, ymmword ptr [rip + .K46b9446fc8ad3947]
    vscatterdpd qword ptr [rsi + ymm5] {k1}, zmm0
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [rsi + ymm5 + 8] {k1}, zmm1
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [rsi + ymm5 + 16] {k1}, zmm2
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [rsi + ymm5 + 24] {k1}, zmm6
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [rsi + ymm5 + 32] {k1}, zmm9
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [rsi + ymm5 + 40] {k1}, zmm7
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [rsi + ymm5 + 48] {k1}, zmm4
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [rsi + ymm5 + 56] {k1}, zmm3
    add rsi, 512
    add r8, -8
    jne .L10
    cmp rdx, rdi
    je .L13
.L11:
    xor edx, edx
    vbroadcastsd zmm0, qword ptr [rip + .K4014000000000000]
    vbroadcastsd zmm1, qword ptr [rip + .K4087700000000000]
    vbroadcastsd zmm2, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm3, qword ptr [rip + .Kc087500000000000]
    vbroadcastsd zmm4, qword ptr [rip + .K4086300000000000]
    vbroadcastsd zmm5, qword ptr [rip + .K4338000000000000]
    vbroadcastsd zmm6, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd zmm7, qword ptr [rip + .Kc338000000000000]
    vbroadcastsd zmm8, qword ptr [rip + .Kbfe62e42fee00000]
    vbroadcastsd zmm9, qword ptr [rip + .Kbdea39ef35793c76]
    vbroadcastsd zmm10, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd zmm11, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd zmm12, qword ptr [rip + .K3ec71df25b3100a2]
    vbroadcastsd zmm13, qword ptr [rip + .K3efa01999e2633fd]
    vbroadcastsd zmm14, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd zmm15, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd zmm16, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd zmm17, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm18, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm19, qword ptr [rip + .K3fe000000000000a]
    vbroadcastsd zmm20, qword ptr [rip + .K3ff0000000000000]
    vbroadcastsd zmm21, qword ptr [rip + .K3fd5555555555555]
    vbroadcastsd zmm22, qword ptr [rip + .K3fe0000000000000]
    vpbroadcastq zmm23, qword ptr [rip + .K3ff0000000000000]
.L12:
    vmulpd zmm24, zmm0, zmmword ptr [rcx + 8*rdx]
    vsqrtpd zmm24, zmm24
    vminpd zmm24, zmm1, zmm24
    vxorpd zmm25, zmm24, zmm2
    vmaxpd zmm25, zmm3, zmm25
    vminpd zmm25, zmm4, zmm25
    vmovapd zmm26, zmm5
    vfmadd231pd zmm26, zmm25, zmm6
    vaddpd zmm26, zmm26, zmm7
    vfmadd231pd zmm25, zmm26, zmm8
    vfmadd231pd zmm25, zmm26, zmm9
    vmovapd zmm27, zmm10
    vfmadd213pd zmm27, zmm25, zmm11
    vfmadd213pd zmm27, zmm25, zmm12
    vfmadd213pd zmm27, zmm25, zmm13
    vfmadd213pd zmm27, zmm25, zmm14
    vfmadd213pd zmm27, zmm25, zmm15
    vfmadd213pd zmm27, zmm25, zmm16
    vfmadd213pd zmm27, zmm25, zmm17
    vfmadd213pd zmm27, zmm25, zmm18
    vfmadd213pd zmm27, zmm25, zmm19
    vmovapd zmm28, zmm20
    vfmadd231pd zmm28, zmm24, zmm21
    vfmadd213pd zmm28, zmm24, zmm20
    vfmadd213pd zmm27, zmm25, zmm20
    vfmadd213pd zmm27, zmm25, zmm20
    vaddpd zmm24, zmm26, zmm5
    vmulpd zmm25, zmm26, zmm22
    vaddpd zmm25, zmm25, zmm5
    vpsllq zmm26, zmm25, 52
    vpaddq zmm26, zmm26, zmm23
    vmulpd zmm26, zmm27, zmm26
    vpsubq zmm24, zmm24, zmm25
    vpsllq zmm24, zmm24, 52
    vpaddq zmm24, zmm24, zmm23
    vmulpd zmm24, zmm26, zmm24
    vmulpd zmm24, zmm28, zmm24
    vmovupd zmmword ptr [rcx + 8*rdx], zmm24
    add rdx, 8
    cmp rax, rdx
    jne .L12
.L13:
    test rbx, rbx
    je .L27
    shl ebx, 3
    mov edx, 128
    sub rdx, rbx
    lea rdi, [rsp + rbx]
    xor esi, esi
    vzeroupper
    call qword ptr [rip + memset@GOTPCREL]
    mov r15, rsp
    mov r12, qword ptr [rip + memcpy@GOTPCREL]
    mov rdi, r15
    mov rsi, r14
    mov rdx, rbx
    call r12
    vmovupd zmm0, zmmword ptr [rsp]
    vmulpd zmm0, zmm0, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm0, zmm0
    vbroadcastsd zmm1, qword ptr [rip + .K4087700000000000]
    vminpd zmm0, zmm1, zmm0
    vxorpd zmm1, zmm0, qword ptr [rip + .K8000000000000000]{1to8}
    vbroadcastsd zmm2, qword ptr [rip + .Kc087500000000000]
    vmaxpd zmm1, zmm2, zmm1
    vbroadcastsd zmm2, qword ptr [rip + .K4086300000000000]
    vbroadcastsd zmm3, qword ptr [rip + .K4338000000000000]
    vbroadcastsd zmm4, qword ptr [rip + .K3ff71547652b82fe]
    vminpd zmm1, zmm2, zmm1
    vfmadd213pd zmm4, zmm1, zmm3
    vaddpd zmm2, zmm4, qword ptr [rip + .Kc338000000000000]{1to8}
    vfmadd231pd zmm1, zmm2, qword ptr [rip + .Kbfe62e42fee00000]{1to8}
    vfmadd231pd zmm1, zmm2, qword ptr [rip + .Kbdea39ef35793c76]{1to8}
    vbroadcastsd zmm4, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vfmadd213pd zmm4, zmm1, qword ptr [rip + .K3e928ad9b8551757]{1to8}
    vfmadd213pd zmm4, zmm1, qword ptr [rip + .K3ec71df25b3100a2]{1to8}
    vfmadd213pd zmm4, zmm1, qword ptr [rip + .K3efa01999e2633fd]{1to8}
    vfmadd213pd zmm4, zmm1, qword ptr [rip + .K3f2a01a012a0f351]{1to8}
    vfmadd213pd zmm4, zmm1, qword ptr [rip + .K3f56c16c18438b08]{1to8}
    vfmadd213pd zmm4, zmm1, qword ptr [rip + .K3f81111111127d0e]{1to8}
    vfmadd213pd zmm4, zmm1, qword ptr [rip + .K3fa555555555083e]{1to8}
    vfmadd213pd zmm4, zmm1, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vfmadd213pd zmm4, zmm1, qword ptr [rip + .K3fe000000000000a]{1to8}
    vbroadcastsd zmm5, qword ptr [rip + .K3ff0000000000000]
    vbroadcastsd zmm6, qword ptr [rip + .K3fd5555555555555]
    vfmadd213pd zmm6, zmm0, zmm5
    vfmadd213pd zmm6, zmm0, zmm5
    vfmadd213pd zmm4, zmm1, zmm5
    vfmadd213pd zmm4, zmm1, zmm5
    vaddpd zmm0, zmm2, zmm3
    vmulpd zmm1, zmm2, qword ptr [rip + .K3fe0000000000000]{1to8}
    vaddpd zmm1, zmm1, zmm3
    vpsllq zmm2, zmm1, 52
    vpbroadcastq zmm3, qword ptr [rip + .K3ff0000000000000]
    vpaddq zmm2, zmm2, zmm3
    vmulpd zmm2, zmm4, zmm2
    vpsubq zmm0, zmm0, zmm1
    vpsllq zmm0, zmm0, 52
    vpaddq zmm0, zmm0, zmm3
    vmulpd zmm0, zmm2, zmm0
    vmulpd zmm0, zmm6, zmm0
    jmp .L25
.L14:
    shr rdx, 3
    inc rdx
    mov rdi, rdx
    and rdi, -8
    mov rcx, rdi
    shl rcx, 6
    add rcx, rsi
    lea r8, [8*rdi]
    sub rax, r8
    vbroadcastsd zmm3, qword ptr [rip + .K4338000000000000]
    vbroadcastsd zmm18, qword ptr [rip + .K3ff0000000000000]
    vmovapd ymm20, ymmword ptr [rip + .K46b9446fc8ad3947]
    vpbroadcastq zmm21, qword ptr [rip + .K3ff0000000000000]
    mov r8, rdi
    vbroadcastsd zmm14, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd zmm16, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm17, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm19, qword ptr [rip + .K3fe000000000000a]
.L15:
    kxnorb k1, k0, k0
    vxorpd xmm0, xmm0, xmm0
    vgatherdpd zmm0 {k1}, qword ptr [rsi + ymm20]
    kxnorb k1, k0, k0
    vxorpd xmm1, xmm1, xmm1
    vgatherdpd zmm1 {k1}, qword ptr [rsi + ymm20 + 8]
    kxnorb k1, k0, k0
    vxorpd xmm2, xmm2, xmm2
    vgatherdpd zmm2 {k1}, qword ptr [rsi + ymm20 + 16]
    kxnorb k1, k0, k0
    vxorpd xmm4, xmm4, xmm4
    vgatherdpd zmm4 {k1}, qword ptr [rsi + ymm20 + 24]
    kxnorb k1, k0, k0
    vxorpd xmm5, xmm5, xmm5
    vgatherdpd zmm5 {k1}, qword ptr [rsi + ymm20 + 32]
    kxnorb k1, k0, k0
    vxorpd xmm7, xmm7, xmm7
    vgatherdpd zmm7 {k1}, qword ptr [rsi + ymm20 + 40]
    kxnorb k1, k0, k0
    vxorpd xmm8, xmm8, xmm8
    vgatherdpd zmm8 {k1}, qword ptr [rsi + ymm20 + 48]
    kxnorb k1, k0, k0
    vxorpd xmm9, xmm9, xmm9
    vgatherdpd zmm9 {k1}, qword ptr [rsi + ymm20 + 56]
    vbroadcastsd zmm10, qword ptr [rip + .Kbfe0000000000000]
    vmulpd zmm0, zmm0, zmm10
    vmulpd zmm1, zmm1, zmm10
    vmulpd zmm2, zmm2, zmm10
    vmulpd zmm4, zmm4, zmm10
    vmulpd zmm5, zmm5, zmm10
    vmulpd zmm7, zmm7, zmm10
    vmulpd zmm8, zmm8, zmm10
    vmulpd zmm9, zmm9, zmm10
    vbroadcastsd zmm10, qword ptr [rip + .Kc087500000000000]
    vmaxpd zmm0, zmm10, zmm0
    vmaxpd zmm1, zmm10, zmm1
    vmaxpd zmm2, zmm10, zmm2
    vmaxpd zmm22, zmm10, zmm4
    vmaxpd zmm23, zmm10, zmm5
    vmaxpd zmm24, zmm10, zmm7
    vmaxpd zmm25, zmm10, zmm8
    vmaxpd zmm9, zmm10, zmm9
    vbroadcastsd zmm10, qword ptr [rip + .K4086300000000000]
    vminpd zmm4, zmm10, zmm0
    vminpd zmm8, zmm10, zmm1
    vminpd zmm7, zmm10, zmm2
    vminpd zmm5, zmm10, zmm22
    vminpd zmm1, zmm10, zmm23
    vminpd zmm0, zmm10, zmm24
    vminpd zmm30, zmm10, zmm25
    vminpd zmm29, zmm10, zmm9
    vbroadcastsd zmm12, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd zmm2, zmm12
    vfmadd213pd zmm2, zmm4, zmm3
    vmovapd zmm9, zmm12
    vfmadd213pd zmm9, zmm8, zmm3
    vmovapd zmm22, zmm12
    vfmadd213pd zmm22, zmm7, zmm3
    vmovapd zmm23, zmm12
    vfmadd213pd zmm23, zmm5, zmm3
    vmovapd zmm24, zmm12
    vfmadd213pd zmm24, zmm1, zmm3
    vmovapd zmm10, zmm12
    vfmadd213pd zmm10, zmm0, zmm3
    vmovapd zmm11, zmm12
    vfmadd213pd zmm11, zmm30, zmm3
    vfmadd213pd zmm12, zmm29, zmm3
    vbroadcastsd zmm13, qword ptr [rip + .Kc338000000000000]
    vaddpd zmm31, zmm2, zmm13
    vaddpd zmm28, zmm9, zmm13
    vaddpd zmm27, zmm22, zmm13
    vaddpd zmm26, zmm23, zmm13
    vaddpd zmm25, zmm24, zmm13
    vaddpd zmm24, zmm10, zmm13
    vaddpd zmm23, zmm11, zmm13
    vaddpd zmm22, zmm12, zmm13
    vbroadcastsd zmm2, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd zmm4, zmm31, zmm2
    vfmadd231pd zmm8, zmm28, zmm2
    vfmadd231pd zmm7, zmm27, zmm2
    vfmadd231pd zmm5, zmm26, zmm2
    vfmadd231pd zmm1, zmm25, zmm2
    vfmadd231pd zmm0, zmm24, zmm2
    vfmadd231pd zmm30, zmm23, zmm2
    vfmadd231pd zmm29, zmm22, zmm2
    vbroadcastsd zmm2, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd zmm4, zmm31, zmm2
    vfmadd231pd zmm8, zmm28, zmm2
    vfmadd231pd zmm7, zmm27, zmm2
    vfmadd231pd zmm5, zmm26, zmm2
    vfmadd231pd zmm1, zmm25, zmm2
    vfmadd231pd zmm0, zmm24, zmm2
    vfmadd231pd zmm30, zmm23, zmm2
    vfmadd231pd zmm29, zmm22, zmm2
    vbroadcastsd zmm15, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd zmm2, zmm15
    vbroadcastsd zmm10, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd zmm2, zmm4, zmm10
    vmovapd zmm9, zmm15
    vfmadd213pd zmm9, zmm8, zmm10
    vbroadcastsd zmm11, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd zmm2, zmm4, zmm11
    vbroadcastsd zmm12, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd zmm2, zmm4, zmm12
    vbroadcastsd zmm13, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd zmm2, zmm4, zmm13
    vfmadd213pd zmm2, zmm4, zmm14
    vbroadcastsd zmm6, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd zmm2, zmm4, zmm6
    vfmadd213pd zmm2, zmm4, zmm16
    vfmadd213pd zmm2, zmm4, zmm17
    vfmadd213pd zmm2, zmm4, zmm19
    vfmadd213pd zmm2, zmm4, zmm18
    vfmadd213pd zmm2, zmm4, zmm18
    vmovapd zmm4, zmm15
    vfmadd213pd zmm4, zmm7, zmm10
    vfmadd213pd zmm9, zmm8, zmm11
    vfmadd213pd zmm9, zmm8, zmm12
    vfmadd213pd zmm9, zmm8, zmm13
    vfmadd213pd zmm9, zmm8, zmm14
    vfmadd213pd zmm9, zmm8, zmm6
    vfmadd213pd zmm9, zmm8, zmm16
    vfmadd213pd zmm9, zmm8, zmm17
    vfmadd213pd zmm9, zmm8, zmm19
    vfmadd213pd zmm9, zmm8, zmm18
    vfmadd213pd zmm9, zmm8, zmm18
    vmovapd zmm8, zmm15
    vfmadd213pd zmm8, zmm5, zmm10
    vfmadd213pd zmm4, zmm7, zmm11
    vfmadd213pd zmm4, zmm7, zmm12
    vfmadd213pd zmm4, zmm7, zmm13
    vfmadd213pd zmm4, zmm7, zmm14
    vfmadd213pd zmm4, zmm7, zmm6
    vfmadd213pd zmm4, zmm7, zmm16
    vfmadd213pd zmm4, zmm7, zmm17
    vfmadd213pd zmm4, zmm7, zmm19
    vfmadd213pd zmm4, zmm7, zmm18
    vfmadd213pd zmm4, zmm7, zmm18
    vmovapd zmm7, zmm15
    vfmadd213pd zmm7, zmm1, zmm10
    vfmadd213pd zmm8, zmm5, zmm11
    vfmadd213pd zmm8, zmm5, zmm12
    vfmadd213pd zmm8, zmm5, zmm13
    vfmadd213pd zmm8, zmm5, zmm14
    vfmadd213pd zmm8, zmm5, zmm6
    vfmadd213pd zmm8, zmm5, zmm16
    vfmadd213pd zmm8, zmm5, zmm17
    vfmadd213pd zmm8, zmm5, zmm19
    vfmadd213pd zmm8, zmm5, zmm18
    vfmadd213pd zmm8, zmm5, zmm18
    vmovapd zmm5, zmm15
    vfmadd213pd zmm5, zmm0, zmm10
    vfmadd213pd zmm7, zmm1, zmm11
    vfmadd213pd zmm7, zmm1, zmm12
    vfmadd213pd zmm7, zmm1, zmm13
    vfmadd213pd zmm7, zmm1, zmm14
    vfmadd213pd zmm7, zmm1, zmm6
    vfmadd213pd zmm7, zmm1, zmm16
    vfmadd213pd zmm7, zmm1, zmm17
    vfmadd213pd zmm7, zmm1, zmm19
    vfmadd213pd zmm7, zmm1, zmm18
    vfmadd213pd zmm7, zmm1, zmm18
    vmovapd zmm1, zmm15
    vfmadd213pd zmm1, zmm30, zmm10
    vfmadd213pd zmm5, zmm0, zmm11
    vfmadd213pd zmm5, zmm0, zmm12
    vfmadd213pd zmm5, zmm0, zmm13
    vfmadd213pd zmm5, zmm0, zmm14
    vfmadd213pd zmm5, zmm0, zmm6
    vfmadd213pd zmm5, zmm0, zmm16
    vfmadd213pd zmm5, zmm0, zmm17
    vfmadd213pd zmm5, zmm0, zmm19
    vfmadd213pd zmm5, zmm0, zmm18
    vfmadd213pd zmm5, zmm0, zmm18
    vfmadd213pd zmm15, zmm29, zmm10
    vfmadd213pd zmm1, zmm30, zmm11
    vfmadd213pd zmm15, zmm29, zmm11
    vfmadd213pd zmm1, zmm30, zmm12
    vfmadd213pd zmm15, zmm29, zmm12
    vfmadd213pd zmm1, zmm30, zmm13
    vfmadd213pd zmm15, zmm29, zmm13
    vfmadd213pd zmm1, zmm30, zmm14
    vfmadd213pd zmm15, zmm29, zmm14
    vfmadd213pd zmm1, zmm30, zmm6
    vfmadd213pd zmm15, zmm29, zmm6
    vfmadd213pd zmm1, zmm30, zmm16
    vfmadd213pd zmm15, zmm29, zmm16
    vfmadd213pd zmm1, zmm30, zmm17
    vfmadd213pd zmm15, zmm29, zmm17
    vfmadd213pd zmm1, zmm30, zmm19
    vfmadd213pd zmm15, zmm29, zmm19
    vfmadd213pd zmm1, zmm30, zmm18
    vfmadd213pd zmm15, zmm29, zmm18
    vfmadd213pd zmm1, zmm30, zmm18
    vfmadd213pd zmm15, zmm29, zmm18
    vbroadcastsd zmm6, qword ptr [rip + .K3fe0000000000000]
    vmulpd zmm10, zmm31, zmm6
    vaddpd zmm10, zmm10, zmm3
    vpsllq zmm11, zmm10, 52
    vpaddq zmm11, zmm11, zmm21
    vmulpd zmm2, zmm2, zmm11
    vaddpd zmm11, zmm31, zmm3
    vpsubq zmm10, zmm11, zmm10
    vpsllq zmm10, zmm10, 52
    vpaddq zmm10, zmm10, zmm21
    vmulpd zmm2, zmm2, zmm10
    vmulpd zmm10, zmm28, zmm6
    vaddpd zmm10, zmm10, zmm3
    vpsllq zmm11, zmm10, 52
    vpaddq zmm11, zmm11, zmm21
    vmulpd zmm9, zmm9, zmm11
    vaddpd zmm11, zmm28, zmm3
    vpsubq zmm10, zmm11, zmm10
    vpsllq zmm10, zmm10, 52
    vpaddq zmm10, zmm10, zmm21
    vmulpd zmm9, zmm9, zmm10
    vmulpd zmm10, zmm27, zmm6
    vaddpd zmm10, zmm10, zmm3
    vpsllq zmm11, zmm10, 52
    vpaddq zmm11, zmm11, zmm21
    vmulpd zmm4, zmm4, zmm11
    vaddpd zmm11, zmm27, zmm3
    vpsubq zmm10, zmm11, zmm10
    vpsllq zmm10, zmm10, 52
    vpaddq zmm10, zmm10, zmm21
    vmulpd zmm4, zmm4, zmm10
    vmulpd zmm10, zmm26, zmm6
    vaddpd zmm10, zmm10, zmm3
    vpsllq zmm11, zmm10, 52
    vpaddq zmm11, zmm11, zmm21
    vmulpd zmm8, zmm8, zmm11
    vaddpd zmm11, zmm26, zmm3
    vpsubq zmm10, zmm11, zmm10
    vpsllq zmm10, zmm10, 52
    vpaddq zmm10, zmm10, zmm21
    vmulpd zmm8, zmm8, zmm10
    vmulpd zmm10, zmm25, zmm6
    vaddpd zmm10, zmm10, zmm3
    vpsllq zmm11, zmm10, 52
    vpaddq zmm11, zmm11, zmm21
    vmulpd zmm7, zmm7, zmm11
    vaddpd zmm11, zmm25, zmm3
    vpsubq zmm10, zmm11, zmm10
    vpsllq zmm10, zmm10, 52
    vpaddq zmm10, zmm10, zmm21
    vmulpd zmm7, zmm7, zmm10
    vmulpd zmm10, zmm24, zmm6
    vaddpd zmm10, zmm10, zmm3
    vpsllq zmm11, zmm10, 52
    vpaddq zmm11, zmm11, zmm21
    vmulpd zmm5, zmm5, zmm11
    vaddpd zmm11, zmm24, zmm3
    vpsubq zmm10, zmm11, zmm10
    vpsllq zmm10, zmm10, 52
    vpaddq zmm10, zmm10, zmm21
    vmulpd zmm5, zmm5, zmm10
    vmulpd zmm10, zmm23, zmm6
    vaddpd zmm10, zmm10, zmm3
    vpsllq zmm11, zmm10, 52
    vpaddq zmm11, zmm11, zmm21
    vmulpd zmm1, zmm1, zmm11
    vaddpd zmm11, zmm23, zmm3
    vpsubq zmm10, zmm11, zmm10
    vpsllq zmm10, zmm10, 52
    vpaddq zmm10, zmm10, zmm21
    vmulpd zmm1, zmm1, zmm10
    vmulpd zmm10, zmm22, zmm6
    vaddpd zmm10, zmm10, zmm3
    vpsllq zmm11, zmm10, 52
    vpaddq zmm11, zmm11, zmm21
    vmulpd zmm0, zmm15, zmm11
    vaddpd zmm11, zmm22, zmm3
    vpsubq zmm10, zmm11, zmm10
    vpsllq zmm10, zmm10, 52
    vpaddq zmm10, zmm10, zmm21
    vmulpd zmm0, zmm0, zmm10
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [rsi + ymm20] {k1}, zmm2
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [rsi + ymm20 + 8] {k1}, zmm9
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [rsi + ymm20 + 16] {k1}, zmm4
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [rsi + ymm20 + 24] {k1}, zmm8
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [rsi + ymm20 + 32] {k1}, zmm7
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [rsi + ymm20 + 40] {k1}, zmm5
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [rsi + ymm20 + 48] {k1}, zmm1
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [rsi + ymm20 + 56] {k1}, zmm0
    add rsi, 512
    add r8, -8
    jne .L15
    cmp rdx, rdi
    je .L18
.L16:
    xor edx, edx
    vbroadcastsd zmm0, qword ptr [rip + .Kbfe0000000000000]
    vbroadcastsd zmm1, qword ptr [rip + .Kc087500000000000]
    vbroadcastsd zmm2, qword ptr [rip + .K4086300000000000]
    vbroadcastsd zmm3, qword ptr [rip + .K4338000000000000]
    vbroadcastsd zmm4, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd zmm5, qword ptr [rip + .Kc338000000000000]
    vbroadcastsd zmm6, qword ptr [rip + .Kbfe62e42fee00000]
    vbroadcastsd zmm7, qword ptr [rip + .Kbdea39ef35793c76]
    vbroadcastsd zmm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd zmm9, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd zmm10, qword ptr [rip + .K3ec71df25b3100a2]
    vbroadcastsd zmm11, qword ptr [rip + .K3efa01999e2633fd]
    vbroadcastsd zmm12, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd zmm13, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd zmm14, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd zmm15, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm16, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm17, qword ptr [rip + .K3fe000000000000a]
    vbroadcastsd zmm18, qword ptr [rip + .K3ff0000000000000]
    vbroadcastsd zmm19, qword ptr [rip + .K3fe0000000000000]
    vpbroadcastq zmm20, qword ptr [rip + .K3ff0000000000000]
.L17:
    vmulpd zmm21, zmm0, zmmword ptr [rcx + 8*rdx]
    vmaxpd zmm21, zmm1, zmm21
    vminpd zmm21, zmm2, zmm21
    vmovapd zmm22, zmm3
    vfmadd231pd zmm22, zmm21, zmm4
    vaddpd zmm22, zmm22, zmm5
    vfmadd231pd zmm21, zmm22, zmm6
    vfmadd231pd zmm21, zmm22, zmm7
    vmovapd zmm23, zmm8
    vfmadd213pd zmm23, zmm21, zmm9
    vfmadd213pd zmm23, zmm21, zmm10
    vfmadd213pd zmm23, zmm21, zmm11
    vfmadd213pd zmm23, zmm21, zmm12
    vfmadd213pd zmm23, zmm21, zmm13
    vfmadd213pd zmm23, zmm21, zmm14
    vfmadd213pd zmm23, zmm21, zmm15
    vfmadd213pd zmm23, zmm21, zmm16
    vfmadd213pd zmm23, zmm21, zmm17
    vfmadd213pd zmm23, zmm21, zmm18
    vfmadd213pd zmm23, zmm21, zmm18
    vaddpd zmm21, zmm22, zmm3
    vmulpd zmm22, zmm22, zmm19
    vaddpd zmm22, zmm22, zmm3
    vpsllq zmm24, zmm22, 52
    vpaddq zmm24, zmm24, zmm20
    vmulpd zmm23, zmm23, zmm24
    vpsubq zmm21, zmm21, zmm22
    vpsllq zmm21, zmm21, 52
    vpaddq zmm21, zmm21, zmm20
    vmulpd zmm21, zmm23, zmm21
    vmovupd zmmword ptr [rcx + 8*rdx], zmm21
    add rdx, 8
    cmp rax, rdx
    jne .L17
.L18:
    test rbx, rbx
    je .L27
    shl ebx, 3
    mov edx, 128
    sub rdx, rbx
    lea rdi, [rsp + rbx]
    xor esi, esi
    vzeroupper
    call qword ptr [rip + memset@GOTPCREL]
    mov r15, rsp
    mov r12, qword ptr [rip + memcpy@GOTPCREL]
    mov rdi, r15
    mov rsi, r14
    mov rdx, rbx
    call r12
    vmovupd zmm0, zmmword ptr [rsp]
    vmulpd zmm0, zmm0, qword ptr [rip + .Kbfe0000000000000]{1to8}
    jmp .L24
.L19:
    shr rdx, 3
    inc rdx
    mov rdi, rdx
    and rdi, -8
    lea rcx, [8*rdi]
    sub rax, rcx
    mov rcx, rdi
    shl rcx, 6
    add rcx, rsi
    vbroadcastsd zmm3, qword ptr [rip + .K4338000000000000]
    vbroadcastsd zmm18, qword ptr [rip + .K3ff0000000000000]
    vmovapd ymm20, ymmword ptr [rip + .K46b9446fc8ad3947]
    vpbroadcastq zmm21, qword ptr [rip + .K3ff0000000000000]
    mov r8, rdi
    vbroadcastsd zmm14, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd zmm16, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm17, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm19, qword ptr [rip + .K3fe000000000000a]
.L20:
    vxorpd xmm0, xmm0, xmm0
    kxnorb k1, k0, k0
    vgatherdpd zmm0 {k1}, qword ptr [rsi + ymm20]
    vxorpd xmm1, xmm1, xmm1
    kxnorb k1, k0, k0
    vgatherdpd zmm1 {k1}, qword ptr [rsi + ymm20 + 8]
    vxorpd xmm2, xmm2, xmm2
    kxnorb k1, k0, k0
    vgatherdpd zmm2 {k1}, qword ptr [rsi + ymm20 + 16]
    vxorpd xmm4, xmm4, xmm4
    kxnorb k1, k0, k0
    vgatherdpd zmm4 {k1}, qword ptr [rsi + ymm20 + 24]
    vxorpd xmm5, xmm5, xmm5
    kxnorb k1, k0, k0
    vgatherdpd zmm5 {k1}, qword ptr [rsi + ymm20 + 32]
    vxorpd xmm7, xmm7, xmm7
    kxnorb k1, k0, k0
    vsqrtpd zmm0, zmm0
    vgatherdpd zmm7 {k1}, qword ptr [rsi + ymm20 + 40]
    vsqrtpd zmm1, zmm1
    vxorpd xmm8, xmm8, xmm8
    vsqrtpd zmm2, zmm2
    kxnorb k1, k0, k0
    vsqrtpd zmm4, zmm4
    vgatherdpd zmm8 {k1}, qword ptr [rsi + ymm20 + 48]
    vsqrtpd zmm5, zmm5
    vxorpd xmm9, xmm9, xmm9
    vsqrtpd zmm7, zmm7
    kxnorb k1, k0, k0
    vsqrtpd zmm8, zmm8
    vgatherdpd zmm9 {k1}, qword ptr [rsi + ymm20 + 56]
    vsqrtpd zmm9, zmm9
    vbroadcastsd zmm10, qword ptr [rip + .K8000000000000000]
    vxorpd zmm0, zmm0, zmm10
    vxorpd zmm1, zmm1, zmm10
    vxorpd zmm2, zmm2, zmm10
    vxorpd zmm4, zmm4, zmm10
    vxorpd zmm5, zmm5, zmm10
    vxorpd zmm7, zmm7, zmm10
    vxorpd zmm8, zmm8, zmm10
    vxorpd zmm9, zmm9, zmm10
    vbroadcastsd zmm10, qword ptr [rip + .Kc087500000000000]
    vmaxpd zmm0, zmm10, zmm0
    vmaxpd zmm1, zmm10, zmm1
    vmaxpd zmm2, zmm10, zmm2
    vmaxpd zmm22, zmm10, zmm4
    vmaxpd zmm23, zmm10, zmm5
    vmaxpd zmm24, zmm10, zmm7
    vmaxpd zmm25, zmm10, zmm8
    vmaxpd zmm9, zmm10, zmm9
    vbroadcastsd zmm10, qword ptr [rip + .K4086300000000000]
    vminpd zmm4, zmm10, zmm0
    vminpd zmm8, zmm10, zmm1
    vminpd zmm7, zmm10, zmm2
    vminpd zmm5, zmm10, zmm22
    vminpd zmm1, zmm10, zmm23
    vminpd zmm0, zmm10, zmm24
    vminpd zmm30, zmm10, zmm25
    vminpd zmm29, zmm10, zmm9
    vbroadcastsd zmm12, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd zmm2, zmm12
    vfmadd213pd zmm2, zmm4, zmm3
    vmovapd zmm9, zmm12
    vfmadd213pd zmm9, zmm8, zmm3
    vmovapd zmm22, zmm12
    vfmadd213pd zmm22, zmm7, zmm3
    vmovapd zmm23, zmm12
    vfmadd213pd zmm23, zmm5, zmm3
    vmovapd zmm24, zmm12
    vfmadd213pd zmm24, zmm1, zmm3
    vmovapd zmm10, zmm12
    vfmadd213pd zmm10, zmm0, zmm3
    vmovapd zmm11, zmm12
    vfmadd213pd zmm11, zmm30, zmm3
    vfmadd213pd zmm12, zmm29, zmm3
    vbroadcastsd zmm13, qword ptr [rip + .Kc338000000000000]
    vaddpd zmm31, zmm2, zmm13
    vaddpd zmm28, zmm9, zmm13
    vaddpd zmm27, zmm22, zmm13
    vaddpd zmm26, zmm23, zmm13
    vaddpd zmm25, zmm24, zmm13
    vaddpd zmm24, zmm10, zmm13
    vaddpd zmm23, zmm11, zmm13
    vaddpd zmm22, zmm12, zmm13
    vbroadcastsd zmm2, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd zmm4, zmm31, zmm2
    vfmadd231pd zmm8, zmm28, zmm2
    vfmadd231pd zmm7, zmm27, zmm2
    vfmadd231pd zmm5, zmm26, zmm2
    vfmadd231pd zmm1, zmm25, zmm2
    vfmadd231pd zmm0, zmm24, zmm2
    vfmadd231pd zmm30, zmm23, zmm2
    vfmadd231pd zmm29, zmm22, zmm2
    vbroadcastsd zmm2, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd zmm4, zmm31, zmm2
    vfmadd231pd zmm8, zmm28, zmm2
    vfmadd231pd zmm7, zmm27, zmm2
    vfmadd231pd zmm5, zmm26, zmm2
    vfmadd231pd zmm1, zmm25, zmm2
    vfmadd231pd zmm0, zmm24, zmm2
    vfmadd231pd zmm30, zmm23, zmm2
    vfmadd231pd zmm29, zmm22, zmm2
    vbroadcastsd zmm15, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd zmm2, zmm15
    vbroadcastsd zmm10, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd zmm2, zmm4, zmm10
    vmovapd zmm9, zmm15
    vfmadd213pd zmm9, zmm8, zmm10
    vbroadcastsd zmm11, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd zmm2, zmm4, zmm11
    vbroadcastsd zmm12, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd zmm2, zmm4, zmm12
    vbroadcastsd zmm13, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd zmm2, zmm4, zmm13
    vfmadd213pd zmm2, zmm4, zmm14
    vbroadcastsd zmm6, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd zmm2, zmm4, zmm6
    vfmadd213pd zmm2, zmm4, zmm16
    vfmadd213pd zmm2, zmm4, zmm17
    vfmadd213pd zmm2, zmm4, zmm19
    vfmadd213pd zmm2, zmm4, zmm18
    vfmadd213pd zmm2, zmm4, zmm18
    vmovapd zmm4, zmm15
    vfmadd213pd zmm4, zmm7, zmm10
    vfmadd213pd zmm9, zmm8, zmm11
    vfmadd213pd zmm9, zmm8, zmm12
    vfmadd213pd zmm9, zmm8, zmm13
    vfmadd213pd zmm9, zmm8, zmm14
    vfmadd213pd zmm9, zmm8, zmm6
    vfmadd213pd zmm9, zmm8, zmm16
    vfmadd213pd zmm9, zmm8, zmm17
    vfmadd213pd zmm9, zmm8, zmm19
    vfmadd213pd zmm9, zmm8, zmm18
    vfmadd213pd zmm9, zmm8, zmm18
    vmovapd zmm8, zmm15
    vfmadd213pd zmm8, zmm5, zmm10
    vfmadd213pd zmm4, zmm7, zmm11
    vfmadd213pd zmm4, zmm7, zmm12
    vfmadd213pd zmm4, zmm7, zmm13
    vfmadd213pd zmm4, zmm7, zmm14
    vfmadd213pd zmm4, zmm7, zmm6
    vfmadd213pd zmm4, zmm7, zmm16
    vfmadd213pd zmm4, zmm7, zmm17
    vfmadd213pd zmm4, zmm7, zmm19
    vfmadd213pd zmm4, zmm7, zmm18
    vfmadd213pd zmm4, zmm7, zmm18
    vmovapd zmm7, zmm15
    vfmadd213pd zmm7, zmm1, zmm10
    vfmadd213pd zmm8, zmm5, zmm11
    vfmadd213pd zmm8, zmm5, zmm12
    vfmadd213pd zmm8, zmm5, zmm13
    vfmadd213pd zmm8, zmm5, zmm14
    vfmadd213pd zmm8, zmm5, zmm6
    vfmadd213pd zmm8, zmm5, zmm16
    vfmadd213pd zmm8, zmm5, zmm17
    vfmadd213pd zmm8, zmm5, zmm19
    vfmadd213pd zmm8, zmm5, zmm18
    vfmadd213pd zmm8, zmm5, zmm18
    vmovapd zmm5, zmm15
    vfmadd213pd zmm5, zmm0, zmm10
    vfmadd213pd zmm7, zmm1, zmm11
    vfmadd213pd zmm7, zmm1, zmm12
    vfmadd213pd zmm7, zmm1, zmm13
    vfmadd213pd zmm7, zmm1, zmm14
    vfmadd213pd zmm7, zmm1, zmm6
    vfmadd213pd zmm7, zmm1, zmm16
    vfmadd213pd zmm7, zmm1, zmm17
    vfmadd213pd zmm7, zmm1, zmm19
    vfmadd213pd zmm7, zmm1, zmm18
    vfmadd213pd zmm7, zmm1, zmm18
    vmovapd zmm1, zmm15
    vfmadd213pd zmm1, zmm30, zmm10
    vfmadd213pd zmm5, zmm0, zmm11
    vfmadd213pd zmm5, zmm0, zmm12
    vfmadd213pd zmm5, zmm0, zmm13
    vfmadd213pd zmm5, zmm0, zmm14
    vfmadd213pd zmm5, zmm0, zmm6
    vfmadd213pd zmm5, zmm0, zmm16
    vfmadd213pd zmm5, zmm0, zmm17
    vfmadd213pd zmm5, zmm0, zmm19
    vfmadd213pd zmm5, zmm0, zmm18
    vfmadd213pd zmm5, zmm0, zmm18
    vfmadd213pd zmm15, zmm29, zmm10
    vfmadd213pd zmm1, zmm30, zmm11
    vfmadd213pd zmm15, zmm29, zmm11
    vfmadd213pd zmm1, zmm30, zmm12
    vfmadd213pd zmm15, zmm29, zmm12
    vfmadd213pd zmm1, zmm30, zmm13
    vfmadd213pd zmm15, zmm29, zmm13
    vfmadd213pd zmm1, zmm30, zmm14
    vfmadd213pd zmm15, zmm29, zmm14
    vfmadd213pd zmm1, zmm30, zmm6
    vfmadd213pd zmm15, zmm29, zmm6
    vfmadd213pd zmm1, zmm30, zmm16
    vfmadd213pd zmm15, zmm29, zmm16
    vfmadd213pd zmm1, zmm30, zmm17
    vfmadd213pd zmm15, zmm29, zmm17
    vfmadd213pd zmm1, zmm30, zmm19
    vfmadd213pd zmm15, zmm29, zmm19
    vfmadd213pd zmm1, zmm30, zmm18
    vfmadd213pd zmm15, zmm29, zmm18
    vfmadd213pd zmm1, zmm30, zmm18
    vfmadd213pd zmm15, zmm29, zmm18
    vbroadcastsd zmm6, qword ptr [rip + .K3fe0000000000000]
    vmulpd zmm10, zmm31, zmm6
    vaddpd zmm10, zmm10, zmm3
    vpsllq zmm11, zmm10, 52
    vpaddq zmm11, zmm11, zmm21
    vmulpd zmm2, zmm2, zmm11
    vaddpd zmm11, zmm31, zmm3
    vpsubq zmm10, zmm11, zmm10
    vpsllq zmm10, zmm10, 52
    vpaddq zmm10, zmm10, zmm21
    vmulpd zmm2, zmm2, zmm10
    vmulpd zmm10, zmm28, zmm6
    vaddpd zmm10, zmm10, zmm3
    vpsllq zmm11, zmm10, 52
    vpaddq zmm11, zmm11, zmm21
    vmulpd zmm9, zmm9, zmm11
    vaddpd zmm11, zmm28, zmm3
    vpsubq zmm10, zmm11, zmm10
    vpsllq zmm10, zmm10, 52
    vpaddq zmm10, zmm10, zmm21
    vmulpd zmm9, zmm9, zmm10
    vmulpd zmm10, zmm27, zmm6
    vaddpd zmm10, zmm10, zmm3
    vpsllq zmm11, zmm10, 52
    vpaddq zmm11, zmm11, zmm21
    vmulpd zmm4, zmm4, zmm11
    vaddpd zmm11, zmm27, zmm3
    vpsubq zmm10, zmm11, zmm10
    vpsllq zmm10, zmm10, 52
    vpaddq zmm10, zmm10, zmm21
    vmulpd zmm4, zmm4, zmm10
    vmulpd zmm10, zmm26, zmm6
    vaddpd zmm10, zmm10, zmm3
    vpsllq zmm11, zmm10, 52
    vpaddq zmm11, zmm11, zmm21
    vmulpd zmm8, zmm8, zmm11
    vaddpd zmm11, zmm26, zmm3
    vpsubq zmm10, zmm11, zmm10
    vpsllq zmm10, zmm10, 52
    vpaddq zmm10, zmm10, zmm21
    vmulpd zmm8, zmm8, zmm10
    vmulpd zmm10, zmm25, zmm6
    vaddpd zmm10, zmm10, zmm3
    vpsllq zmm11, zmm10, 52
    vpaddq zmm11, zmm11, zmm21
    vmulpd zmm7, zmm7, zmm11
    vaddpd zmm11, zmm25, zmm3
    vpsubq zmm10, zmm11, zmm10
    vpsllq zmm10, zmm10, 52
    vpaddq zmm10, zmm10, zmm21
    vmulpd zmm7, zmm7, zmm10
    vmulpd zmm10, zmm24, zmm6
    vaddpd zmm10, zmm10, zmm3
    vpsllq zmm11, zmm10, 52
    vpaddq zmm11, zmm11, zmm21
    vmulpd zmm5, zmm5, zmm11
    vaddpd zmm11, zmm24, zmm3
    vpsubq zmm10, zmm11, zmm10
    vpsllq zmm10, zmm10, 52
    vpaddq zmm10, zmm10, zmm21
    vmulpd zmm5, zmm5, zmm10
    vmulpd zmm10, zmm23, zmm6
    vaddpd zmm10, zmm10, zmm3
    vpsllq zmm11, zmm10, 52
    vpaddq zmm11, zmm11, zmm21
    vmulpd zmm1, zmm1, zmm11
    vaddpd zmm11, zmm23, zmm3
    vpsubq zmm10, zmm11, zmm10
    vpsllq zmm10, zmm10, 52
    vpaddq zmm10, zmm10, zmm21
    vmulpd zmm1, zmm1, zmm10
    vmulpd zmm10, zmm22, zmm6
    vaddpd zmm10, zmm10, zmm3
    vpsllq zmm11, zmm10, 52
    vpaddq zmm11, zmm11, zmm21
    vmulpd zmm0, zmm15, zmm11
    vaddpd zmm11, zmm22, zmm3
    vpsubq zmm10, zmm11, zmm10
    vpsllq zmm10, zmm10, 52
    vpaddq zmm10, zmm10, zmm21
    vmulpd zmm0, zmm0, zmm10
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [rsi + ymm20] {k1}, zmm2
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [rsi + ymm20 + 8] {k1}, zmm9
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [rsi + ymm20 + 16] {k1}, zmm4
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [rsi + ymm20 + 24] {k1}, zmm8
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [rsi + ymm20 + 32] {k1}, zmm7
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [rsi + ymm20 + 40] {k1}, zmm5
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [rsi + ymm20 + 48] {k1}, zmm1
    kxnorb k1, k0, k0
    vscatterdpd qword ptr [rsi + ymm20 + 56] {k1}, zmm0
    add rsi, 512
    add r8, -8
    jne .L20
    cmp rdx, rdi
    je .L23
.L21:
    xor edx, edx
    vbroadcastsd zmm0, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm1, qword ptr [rip + .Kc087500000000000]
    vbroadcastsd zmm2, qword ptr [rip + .K4086300000000000]
    vbroadcastsd zmm3, qword ptr [rip + .K4338000000000000]
    vbroadcastsd zmm4, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd zmm5, qword ptr [rip + .Kc338000000000000]
    vbroadcastsd zmm6, qword ptr [rip + .Kbfe62e42fee00000]
    vbroadcastsd zmm7, qword ptr [rip + .Kbdea39ef35793c76]
    vbroadcastsd zmm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd zmm9, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd zmm10, qword ptr [rip + .K3ec71df25b3100a2]
    vbroadcastsd zmm11, qword ptr [rip + .K3efa01999e2633fd]
    vbroadcastsd zmm12, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd zmm13, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd zmm14, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd zmm15, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm16, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm17, qword ptr [rip + .K3fe000000000000a]
    vbroadcastsd zmm18, qword ptr [rip + .K3ff0000000000000]
    vbroadcastsd zmm19, qword ptr [rip + .K3fe0000000000000]
    vpbroadcastq zmm20, qword ptr [rip + .K3ff0000000000000]
.L22:
    vsqrtpd zmm21, zmmword ptr [rcx + 8*rdx]
    vxorpd zmm21, zmm21, zmm0
    vmaxpd zmm21, zmm1, zmm21
    vminpd zmm21, zmm2, zmm21
    vmovapd zmm22, zmm3
    vfmadd231pd zmm22, zmm21, zmm4
    vaddpd zmm22, zmm22, zmm5
    vfmadd231pd zmm21, zmm22, zmm6
    vfmadd231pd zmm21, zmm22, zmm7
    vmovapd zmm23, zmm8
    vfmadd213pd zmm23, zmm21, zmm9
    vfmadd213pd zmm23, zmm21, zmm10
    vfmadd213pd zmm23, zmm21, zmm11
    vfmadd213pd zmm23, zmm21, zmm12
    vfmadd213pd zmm23, zmm21, zmm13
    vfmadd213pd zmm23, zmm21, zmm14
    vfmadd213pd zmm23, zmm21, zmm15
    vfmadd213pd zmm23, zmm21, zmm16
    vfmadd213pd zmm23, zmm21, zmm17
    vfmadd213pd zmm23, zmm21, zmm18
    vfmadd213pd zmm23, zmm21, zmm18
    vaddpd zmm21, zmm22, zmm3
    vmulpd zmm22, zmm22, zmm19
    vaddpd zmm22, zmm22, zmm3
    vpsllq zmm24, zmm22, 52
    vpaddq zmm24, zmm24, zmm20
    vmulpd zmm23, zmm23, zmm24
    vpsubq zmm21, zmm21, zmm22
    vpsllq zmm21, zmm21, 52
    vpaddq zmm21, zmm21, zmm20
    vmulpd zmm21, zmm23, zmm21
    vmovupd zmmword ptr [rcx + 8*rdx], zmm21
    add rdx, 8
    cmp rax, rdx
    jne .L22
.L23:
    test rbx, rbx
    je .L27
    shl ebx, 3
    mov edx, 128
    sub rdx, rbx
    lea rdi, [rsp + rbx]
    xor esi, esi
    vzeroupper
    call qword ptr [rip + memset@GOTPCREL]
    mov r15, rsp
    mov r12, qword ptr [rip + memcpy@GOTPCREL]
    mov rdi, r15
    mov rsi, r14
    mov rdx, rbx
    call r12
    vsqrtpd zmm0, zmmword ptr [rsp]
    vxorpd zmm0, zmm0, qword ptr [rip + .K8000000000000000]{1to8}
.L24:
    vbroadcastsd zmm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd zmm0, zmm1, zmm0
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
.L25:
    vmovupd zmmword ptr [rsp], zmm0
.L26:
    mov rdi, r14
    mov rsi, r15
    mov rdx, rbx
    vzeroupper
    call r12
.L27:
    add rsp, 648
    pop rbx
    pop r12
    pop r14
    pop r15
    vzeroupper
    ret
.T0: jump .L0 .L3 .L1 .L2
.K3e5ad7f3ee016e7d = .quad 0x3e5ad7f3ee016e7d ; 2.5000018833187374e-8
.K3e928ad9b8551757 = .quad 0x3e928ad9b8551757 ; 2.76303062502936e-7
.K3ec71df25b3100a2 = .quad 0x3ec71df25b3100a2 ; 2.7557586803895326e-6
.K3efa01999e2633fd = .quad 0x3efa01999e2633fd ; 2.480149294963387e-5
.K3f2a01a012a0f351 = .quad 0x3f2a01a012a0f351 ; 1.9841269505773776e-4
.K3f56c16c18438b08 = .quad 0x3f56c16c18438b08 ; 1.3888888943759965e-3
.K3f81111111127d0e = .quad 0x3f81111111127d0e ; 8.333333333494976e-3
.K3fa555555555083e = .quad 0x3fa555555555083e ; 4.1666666666529725e-2
.K3fc55555555554f9 = .quad 0x3fc55555555554f9 ; 1.666666666666641e-1
.K3fd5555555555555 = .quad 0x3fd5555555555555 ; 3.333333333333333e-1
.K3fe0000000000000 = .quad 0x3fe0000000000000 ; 5e-1
.K3fe000000000000a = .quad 0x3fe000000000000a ; 5.000000000000011e-1
.K3ff0000000000000 = .quad 0x3ff0000000000000 ; 1e0
.K3ff71547652b82fe = .quad 0x3ff71547652b82fe ; 1.4426950408889634e0
.K4008000000000000 = .quad 0x4008000000000000 ; 3e0
.K4014000000000000 = .quad 0x4014000000000000 ; 5e0
.K4086300000000000 = .quad 0x4086300000000000 ; 7.1e2
.K4087700000000000 = .quad 0x4087700000000000 ; 7.5e2
.K4338000000000000 = .quad 0x4338000000000000 ; 6.755399441055744e15
.K46b9446fc8ad3947 = .long 0, .long 64, .long 128, .long 192, .long 256, .long 320, .long 384, .long 448
.K8000000000000000 = .quad 0x8000000000000000 ; -0e0
.Kbdea39ef35793c76 = .quad 0xbdea39ef35793c76 ; -1.9082149292705877e-10
.Kbfe0000000000000 = .quad 0xbfe0000000000000 ; -5e-1
.Kbfe62e42fee00000 = .quad 0xbfe62e42fee00000 ; -6.931471803691238e-1
.Kc087500000000000 = .quad 0xc087500000000000 ; -7.46e2
.Kc338000000000000 = .quad 0xc338000000000000 ; -6.755399441055744e15
