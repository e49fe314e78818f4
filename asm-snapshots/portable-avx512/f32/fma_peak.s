; portable-avx512/f32/fma_peak
rhotree_kernels::arch::portable::f32::fma_peak::fma_peak_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    mov dword ptr [rsp - 64], 1065353216
    lea rax, [rsp - 64]
    vbroadcastss zmm3, dword ptr [rsp - 64]
    mov dword ptr [rsp - 64], 0
    test rdi, rdi
    je .L2
    vmovss xmm7, dword ptr [rsp - 64]
    vmovaps zmm0, zmm3
    vmovaps zmm1, zmm3
    vmovaps zmm2, zmm3
    vmovaps zmm4, zmm3
    vmovaps zmm5, zmm3
    vmovaps zmm6, zmm3
    cmp rdi, 1
    je .L1
    mov rcx, rdi
    and rcx, -2
    vbroadcastss zmm8, xmm7
    vmovaps zmm0, zmm3
    vmovaps zmm1, zmm3
    vmovaps zmm2, zmm3
    vmovaps zmm4, zmm3
    vmovaps zmm5, zmm3
    vmovaps zmm6, zmm3
.L0:
    vfmadd213ps zmm6, zmm3, zmm8
    vfmadd213ps zmm5, zmm3, zmm8
    vfmadd213ps zmm4, zmm3, zmm8
    vfmadd213ps zmm2, zmm3, zmm8
    vfmadd213ps zmm1, zmm3, zmm8
    vfmadd213ps zmm0, zmm3, zmm8
    vfmadd213ps zmm6, zmm3, zmm8
    vfmadd213ps zmm5, zmm3, zmm8
    vfmadd213ps zmm4, zmm3, zmm8
    vfmadd213ps zmm2, zmm3, zmm8
    vfmadd213ps zmm1, zmm3, zmm8
    vfmadd213ps zmm0, zmm3, zmm8
    add rcx, -2
    jne .L0
    test dil, 1
    je .L3
.L1:
    vbroadcastss zmm7, xmm7
    vfmadd213ps zmm6, zmm3, zmm7
    vfmadd213ps zmm5, zmm3, zmm7
    vfmadd213ps zmm4, zmm3, zmm7
    vfmadd213ps zmm2, zmm3, zmm7
    vfmadd213ps zmm1, zmm3, zmm7
    vfmadd213ps zmm0, zmm3, zmm7
    jmp .L3
.L2:
    vmovaps zmm0, zmm3
    vmovaps zmm1, zmm3
    vmovaps zmm2, zmm3
    vmovaps zmm4, zmm3
    vmovaps zmm5, zmm3
    vmovaps zmm6, zmm3
.L3:
    vmovups zmmword ptr [rsp - 64], zmm6
    mov qword ptr [rsp - 72], rax
    lea rcx, [rsp - 72]
    vmovups zmmword ptr [rsp - 64], zmm5
    mov qword ptr [rsp - 72], rax
    vmovups zmmword ptr [rsp - 64], zmm4
    mov qword ptr [rsp - 72], rax
    vmovups zmmword ptr [rsp - 64], zmm2
    mov qword ptr [rsp - 72], rax
    vmovups zmmword ptr [rsp - 64], zmm1
    mov qword ptr [rsp - 72], rax
    vmovups zmmword ptr [rsp - 64], zmm0
    mov qword ptr [rsp - 72], rax
    shl rdi, 6
    lea rax, [rdi + 2*rdi]
    vzeroupper
    ret
