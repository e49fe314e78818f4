; portable-avx2/f64/fma_peak
rhotree_kernels::arch::portable::f64::fma_peak::fma_peak_avx2_bmi1_bmi2_fma_popcnt_version:
    push rax
    movabs rax, 4607182418800017408
    mov qword ptr [rsp - 120], rax
    lea rax, [rsp - 120]
    vbroadcastsd ymm8, qword ptr [rsp - 120]
    mov qword ptr [rsp - 120], 0
    test rdi, rdi
    je .L1
    vmovsd xmm0, qword ptr [rsp - 120]
    vbroadcastsd ymm13, xmm0
    mov rcx, rdi
    vmovapd ymm0, ymm8
    vmovapd ymm1, ymm8
    vmovapd ymm2, ymm8
    vmovapd ymm3, ymm8
    vmovapd ymm4, ymm8
    vmovapd ymm5, ymm8
    vmovapd ymm6, ymm8
    vmovapd ymm7, ymm8
    vmovapd ymm9, ymm8
    vmovapd ymm10, ymm8
    vmovapd ymm11, ymm8
    vmovapd ymm12, ymm8
.L0:
    vfmadd213pd ymm11, ymm8, ymm13
    vfmadd213pd ymm12, ymm8, ymm13
    vfmadd213pd ymm9, ymm8, ymm13
    vfmadd213pd ymm10, ymm8, ymm13
    vfmadd213pd ymm6, ymm8, ymm13
    vfmadd213pd ymm7, ymm8, ymm13
    vfmadd213pd ymm4, ymm8, ymm13
    vfmadd213pd ymm5, ymm8, ymm13
    vfmadd213pd ymm2, ymm8, ymm13
    vfmadd213pd ymm3, ymm8, ymm13
    vfmadd213pd ymm0, ymm8, ymm13
    vfmadd213pd ymm1, ymm8, ymm13
    dec rcx
    jne .L0
    jmp .L2
.L1:
    vmovapd ymm0, ymm8
    vmovapd ymm1, ymm8
    vmovapd ymm2, ymm8
    vmovapd ymm3, ymm8
    vmovapd ymm4, ymm8
    vmovapd ymm5, ymm8
    vmovapd ymm6, ymm8
    vmovapd ymm7, ymm8
    vmovapd ymm9, ymm8
    vmovapd ymm10, ymm8
    vmovapd ymm11, ymm8
    vmovapd ymm12, ymm8
.L2:
    vxorpd xmm8, xmm8, xmm8
    vmovupd ymmword ptr [rsp - 24], ymm8
    vmovupd ymmword ptr [rsp - 56], ymm8
    vmovupd ymmword ptr [rsp - 120], ymm11
    vmovupd ymmword ptr [rsp - 88], ymm12
    mov qword ptr [rsp - 128], rax
    lea rcx, [rsp - 128]
    vmovupd ymmword ptr [rsp - 120], ymm9
    vmovupd ymmword ptr [rsp - 88], ymm10
    mov qword ptr [rsp - 128], rax
    vmovupd ymmword ptr [rsp - 120], ymm6
    vmovupd ymmword ptr [rsp - 88], ymm7
    mov qword ptr [rsp - 128], rax
    vmovupd ymmword ptr [rsp - 120], ymm4
    vmovupd ymmword ptr [rsp - 88], ymm5
    mov qword ptr [rsp - 128], rax
    vmovupd ymmword ptr [rsp - 120], ymm2
    vmovupd ymmword ptr [rsp - 88], ymm3
    mov qword ptr [rsp - 128], rax
    vmovupd ymmword ptr [rsp - 120], ymm0
    vmovupd ymmword ptr [rsp - 88], ymm1
    mov qword ptr [rsp - 128], rax
    shl rdi, 5
    lea rax, [rdi + 2*rdi]
    pop rcx
    vzeroupper
    ret
