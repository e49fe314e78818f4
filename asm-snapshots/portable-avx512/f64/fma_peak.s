; portable-avx512/f64/fma_peak
rhotree_kernels::arch::portable::f64::fma_peak::fma_peak_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rax
    movabs rax, 4607182418800017408
    mov qword ptr [rsp - 120], rax
    lea rax, [rsp - 120]
    vbroadcastsd zmm4, qword ptr [rsp - 120]
    mov qword ptr [rsp - 120], 0
    test rdi, rdi
    je .L2
    vmovsd xmm7, qword ptr [rsp - 120]
    vmovapd zmm0, zmm4
    vmovapd zmm1, zmm4
    vmovapd zmm2, zmm4
    vmovapd zmm3, zmm4
    vmovapd zmm5, zmm4
    vmovapd zmm6, zmm4
    cmp rdi, 1
    je .L1
    mov rcx, rdi
    and rcx, -2
    vbroadcastsd zmm8, xmm7
    vmovapd zmm0, zmm4
    vmovapd zmm1, zmm4
    vmovapd zmm2, zmm4
    vmovapd zmm3, zmm4
    vmovapd zmm5, zmm4
    vmovapd zmm6, zmm4
.L0:
    vfmadd213pd zmm6, zmm4, zmm8
    vfmadd213pd zmm5, zmm4, zmm8
    vfmadd213pd zmm3, zmm4, zmm8
    vfmadd213pd zmm2, zmm4, zmm8
    vfmadd213pd zmm1, zmm4, zmm8
    vfmadd213pd zmm0, zmm4, zmm8
    vfmadd213pd zmm6, zmm4, zmm8
    vfmadd213pd zmm5, zmm4, zmm8
    vfmadd213pd zmm3, zmm4, zmm8
    vfmadd213pd zmm2, zmm4, zmm8
    vfmadd213pd zmm1, zmm4, zmm8
    vfmadd213pd zmm0, zmm4, zmm8
    add rcx, -2
    jne .L0
    test dil, 1
    je .L3
.L1:
    vbroadcastsd zmm7, xmm7
    vfmadd213pd zmm6, zmm4, zmm7
    vfmadd213pd zmm5, zmm4, zmm7
    vfmadd213pd zmm3, zmm4, zmm7
    vfmadd213pd zmm2, zmm4, zmm7
    vfmadd213pd zmm1, zmm4, zmm7
    vfmadd213pd zmm0, zmm4, zmm7
    jmp .L3
.L2:
    vmovapd zmm0, zmm4
    vmovapd zmm1, zmm4
    vmovapd zmm2, zmm4
    vmovapd zmm3, zmm4
    vmovapd zmm5, zmm4
    vmovapd zmm6, zmm4
.L3:
    vxorpd xmm4, xmm4, xmm4
    vmovupd zmmword ptr [rsp - 56], zmm4
    vmovupd zmmword ptr [rsp - 120], zmm6
    mov qword ptr [rsp - 128], rax
    lea rcx, [rsp - 128]
    vmovupd zmmword ptr [rsp - 120], zmm5
    mov qword ptr [rsp - 128], rax
    vmovupd zmmword ptr [rsp - 120], zmm3
    mov qword ptr [rsp - 128], rax
    vmovupd zmmword ptr [rsp - 120], zmm2
    mov qword ptr [rsp - 128], rax
    vmovupd zmmword ptr [rsp - 120], zmm1
    mov qword ptr [rsp - 128], rax
    vmovupd zmmword ptr [rsp - 120], zmm0
    mov qword ptr [rsp - 128], rax
    shl rdi, 5
    lea rax, [rdi + 2*rdi]
    pop rcx
    vzeroupper
    ret
