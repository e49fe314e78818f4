; portable-avx512/f64/fma_peak
rhotree_kernels::arch::portable::f64::fma_peak::fma_peak_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rax
    movabs rax, 4607182418800017408
    mov qword ptr [rsp - 120], rax
    lea rax, [rsp - 120]
    vbroadcastsd zmm8, qword ptr [rsp - 120]
    mov qword ptr [rsp - 120], 0
    test rdi, rdi
    je .L1
    vmovsd xmm0, qword ptr [rsp - 120]
    vbroadcastsd zmm13, xmm0
    mov rcx, rdi
    vmovapd zmm0, zmm8
    vmovapd zmm1, zmm8
    vmovapd zmm2, zmm8
    vmovapd zmm3, zmm8
    vmovapd zmm4, zmm8
    vmovapd zmm5, zmm8
    vmovapd zmm6, zmm8
    vmovapd zmm7, zmm8
    vmovapd zmm9, zmm8
    vmovapd zmm10, zmm8
    vmovapd zmm11, zmm8
    vmovapd zmm12, zmm8
.L0:
    vfmadd213pd zmm12, zmm8, zmm13
    vfmadd213pd zmm11, zmm8, zmm13
    vfmadd213pd zmm10, zmm8, zmm13
    vfmadd213pd zmm9, zmm8, zmm13
    vfmadd213pd zmm7, zmm8, zmm13
    vfmadd213pd zmm6, zmm8, zmm13
    vfmadd213pd zmm5, zmm8, zmm13
    vfmadd213pd zmm4, zmm8, zmm13
    vfmadd213pd zmm3, zmm8, zmm13
    vfmadd213pd zmm2, zmm8, zmm13
    vfmadd213pd zmm1, zmm8, zmm13
    vfmadd213pd zmm0, zmm8, zmm13
    dec rcx
    jne .L0
    jmp .L2
.L1:
    vmovapd zmm0, zmm8
    vmovapd zmm1, zmm8
    vmovapd zmm2, zmm8
    vmovapd zmm3, zmm8
    vmovapd zmm4, zmm8
    vmovapd zmm5, zmm8
    vmovapd zmm6, zmm8
    vmovapd zmm7, zmm8
    vmovapd zmm9, zmm8
    vmovapd zmm10, zmm8
    vmovapd zmm11, zmm8
    vmovapd zmm12, zmm8
.L2:
    vxorpd xmm8, xmm8, xmm8
    vmovupd zmmword ptr [rsp - 56], zmm8
    vmovupd zmmword ptr [rsp - 120], zmm12
    mov qword ptr [rsp - 128], rax
    lea rcx, [rsp - 128]
    vmovupd zmmword ptr [rsp - 120], zmm11
    mov qword ptr [rsp - 128], rax
    vmovupd zmmword ptr [rsp - 120], zmm10
    mov qword ptr [rsp - 128], rax
    vmovupd zmmword ptr [rsp - 120], zmm9
    mov qword ptr [rsp - 128], rax
    vmovupd zmmword ptr [rsp - 120], zmm7
    mov qword ptr [rsp - 128], rax
    vmovupd zmmword ptr [rsp - 120], zmm6
    mov qword ptr [rsp - 128], rax
    vmovupd zmmword ptr [rsp - 120], zmm5
    mov qword ptr [rsp - 128], rax
    vmovupd zmmword ptr [rsp - 120], zmm4
    mov qword ptr [rsp - 128], rax
    vmovupd zmmword ptr [rsp - 120], zmm3
    mov qword ptr [rsp - 128], rax
    vmovupd zmmword ptr [rsp - 120], zmm2
    mov qword ptr [rsp - 128], rax
    vmovupd zmmword ptr [rsp - 120], zmm1
    mov qword ptr [rsp - 128], rax
    vmovupd zmmword ptr [rsp - 120], zmm0
    mov qword ptr [rsp - 128], rax
    shl rdi, 6
    lea rax, [rdi + 2*rdi]
    pop rcx
    vzeroupper
    ret
