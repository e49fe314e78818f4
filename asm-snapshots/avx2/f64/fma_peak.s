; avx2/f64/fma_peak
rhotree_kernels::arch::avx2::f64::fma_peak:
    push rax
    movabs rax, 4607182418800017408
    mov qword ptr [rsp - 120], rax
    lea rax, [rsp - 120]
    vbroadcastsd ymm9, qword ptr [rsp - 120]
    mov qword ptr [rsp - 120], 0
    test rdi, rdi
    je .L2
    vbroadcastsd ymm13, qword ptr [rsp - 120]
    vmovapd ymm0, ymm9
    vmovapd ymm1, ymm9
    vmovapd ymm2, ymm9
    vmovapd ymm3, ymm9
    vmovapd ymm4, ymm9
    vmovapd ymm5, ymm9
    vmovapd ymm6, ymm9
    vmovapd ymm7, ymm9
    vmovapd ymm8, ymm9
    vmovapd ymm10, ymm9
    vmovapd ymm11, ymm9
    vmovapd ymm12, ymm9
    cmp rdi, 1
    je .L1
    mov rcx, rdi
    and rcx, -2
    vmovapd ymm0, ymm9
    vmovapd ymm1, ymm9
    vmovapd ymm2, ymm9
    vmovapd ymm3, ymm9
    vmovapd ymm4, ymm9
    vmovapd ymm5, ymm9
    vmovapd ymm6, ymm9
    vmovapd ymm7, ymm9
    vmovapd ymm8, ymm9
    vmovapd ymm10, ymm9
    vmovapd ymm11, ymm9
    vmovapd ymm12, ymm9
.L0:
    vfmadd213pd ymm12, ymm9, ymm13
    vfmadd213pd ymm11, ymm9, ymm13
    vfmadd213pd ymm10, ymm9, ymm13
    vfmadd213pd ymm8, ymm9, ymm13
    vfmadd213pd ymm7, ymm9, ymm13
    vfmadd213pd ymm6, ymm9, ymm13
    vfmadd213pd ymm5, ymm9, ymm13
    vfmadd213pd ymm4, ymm9, ymm13
    vfmadd213pd ymm3, ymm9, ymm13
    vfmadd213pd ymm2, ymm9, ymm13
    vfmadd213pd ymm1, ymm9, ymm13
    vfmadd213pd ymm0, ymm9, ymm13
    vfmadd213pd ymm12, ymm9, ymm13
    vfmadd213pd ymm11, ymm9, ymm13
    vfmadd213pd ymm10, ymm9, ymm13
    vfmadd213pd ymm8, ymm9, ymm13
    vfmadd213pd ymm7, ymm9, ymm13
    vfmadd213pd ymm6, ymm9, ymm13
    vfmadd213pd ymm5, ymm9, ymm13
    vfmadd213pd ymm4, ymm9, ymm13
    vfmadd213pd ymm3, ymm9, ymm13
    vfmadd213pd ymm2, ymm9, ymm13
    vfmadd213pd ymm1, ymm9, ymm13
    vfmadd213pd ymm0, ymm9, ymm13
    add rcx, -2
    jne .L0
    test dil, 1
    je .L3
.L1:
    vfmadd213pd ymm12, ymm9, ymm13
    vfmadd213pd ymm11, ymm9, ymm13
    vfmadd213pd ymm10, ymm9, ymm13
    vfmadd213pd ymm8, ymm9, ymm13
    vfmadd213pd ymm7, ymm9, ymm13
    vfmadd213pd ymm6, ymm9, ymm13
    vfmadd213pd ymm5, ymm9, ymm13
    vfmadd213pd ymm4, ymm9, ymm13
    vfmadd213pd ymm3, ymm9, ymm13
    vfmadd213pd ymm2, ymm9, ymm13
    vfmadd213pd ymm1, ymm9, ymm13
    vfmadd213pd ymm0, ymm9, ymm13
    jmp .L3
.L2:
    vmovapd ymm0, ymm9
    vmovapd ymm1, ymm9
    vmovapd ymm2, ymm9
    vmovapd ymm3, ymm9
    vmovapd ymm4, ymm9
    vmovapd ymm5, ymm9
    vmovapd ymm6, ymm9
    vmovapd ymm7, ymm9
    vmovapd ymm8, ymm9
    vmovapd ymm10, ymm9
    vmovapd ymm11, ymm9
    vmovapd ymm12, ymm9
.L3:
    vxorpd xmm9, xmm9, xmm9
    vmovupd ymmword ptr [rsp - 24], ymm9
    vmovupd ymmword ptr [rsp - 56], ymm9
    vmovupd ymmword ptr [rsp - 88], ymm9
    vmovupd ymmword ptr [rsp - 120], ymm12
    mov qword ptr [rsp - 128], rax
    lea rcx, [rsp - 128]
    vmovupd ymmword ptr [rsp - 120], ymm11
    mov qword ptr [rsp - 128], rax
    vmovupd ymmword ptr [rsp - 120], ymm10
    mov qword ptr [rsp - 128], rax
    vmovupd ymmword ptr [rsp - 120], ymm8
    mov qword ptr [rsp - 128], rax
    vmovupd ymmword ptr [rsp - 120], ymm7
    mov qword ptr [rsp - 128], rax
    vmovupd ymmword ptr [rsp - 120], ymm6
    mov qword ptr [rsp - 128], rax
    vmovupd ymmword ptr [rsp - 120], ymm5
    mov qword ptr [rsp - 128], rax
    vmovupd ymmword ptr [rsp - 120], ymm4
    mov qword ptr [rsp - 128], rax
    vmovupd ymmword ptr [rsp - 120], ymm3
    mov qword ptr [rsp - 128], rax
    vmovupd ymmword ptr [rsp - 120], ymm2
    mov qword ptr [rsp - 128], rax
    vmovupd ymmword ptr [rsp - 120], ymm1
    mov qword ptr [rsp - 128], rax
    vmovupd ymmword ptr [rsp - 120], ymm0
    mov qword ptr [rsp - 128], rax
    shl rdi, 5
    lea rax, [rdi + 2*rdi]
    pop rcx
    vzeroupper
    ret
