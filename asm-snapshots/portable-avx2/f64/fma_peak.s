; portable-avx2/f64/fma_peak
rhotree_kernels::arch::portable::f64::fma_peak::fma_peak_avx2_bmi1_bmi2_fma_popcnt_version:
    sub rsp, 440
    movabs rax, 4607182418800017408
    mov qword ptr [rsp - 112], rax
    lea rax, [rsp - 112]
    vbroadcastsd ymm1, qword ptr [rsp - 112]
    mov qword ptr [rsp - 112], 0
    test rdi, rdi
    je .L1
    vmovsd xmm0, qword ptr [rsp - 112]
    vbroadcastsd ymm9, xmm0
    mov rcx, rdi
    vmovupd ymmword ptr [rsp + 304], ymm1
    vmovupd ymmword ptr [rsp + 240], ymm1
    vmovupd ymmword ptr [rsp + 176], ymm1
    vmovupd ymmword ptr [rsp + 144], ymm1
    vmovupd ymmword ptr [rsp + 112], ymm1
    vmovupd ymmword ptr [rsp + 80], ymm1
    vmovupd ymmword ptr [rsp + 48], ymm1
    vmovupd ymmword ptr [rsp + 16], ymm1
    vmovapd ymm2, ymm1
    vmovapd ymm3, ymm1
    vmovapd ymm4, ymm1
    vmovapd ymm5, ymm1
    vmovapd ymm6, ymm1
    vmovapd ymm7, ymm1
    vmovapd ymm8, ymm1
    vmovupd ymmword ptr [rsp + 272], ymm1
    vmovapd ymm10, ymm1
    vmovupd ymmword ptr [rsp + 208], ymm1
    vmovapd ymm11, ymm1
    vmovapd ymm12, ymm1
    vmovapd ymm13, ymm1
    vmovapd ymm14, ymm1
    vmovapd ymm15, ymm1
    vmovapd ymm0, ymm1
.L0:
    vfmadd213pd ymm0, ymm1, ymm9
    vmovupd ymmword ptr [rsp + 336], ymm0
    vfmadd213pd ymm15, ymm1, ymm9
    vfmadd213pd ymm14, ymm1, ymm9
    vfmadd213pd ymm13, ymm1, ymm9
    vfmadd213pd ymm12, ymm1, ymm9
    vfmadd213pd ymm11, ymm1, ymm9
    vmovapd ymm0, ymm15
    vmovapd ymm15, ymm14
    vmovapd ymm14, ymm13
    vmovapd ymm13, ymm12
    vmovapd ymm12, ymm11
    vmovupd ymm11, ymmword ptr [rsp + 208]
    vfmadd213pd ymm11, ymm1, ymm9
    vmovupd ymmword ptr [rsp + 208], ymm11
    vmovapd ymm11, ymm12
    vmovapd ymm12, ymm13
    vmovapd ymm13, ymm14
    vmovapd ymm14, ymm15
    vmovapd ymm15, ymm0
    vfmadd213pd ymm10, ymm1, ymm9
    vmovupd ymmword ptr [rsp + 368], ymm10
    vmovupd ymm10, ymmword ptr [rsp + 272]
    vfmadd213pd ymm10, ymm1, ymm9
    vmovupd ymmword ptr [rsp + 272], ymm10
    vfmadd213pd ymm8, ymm1, ymm9
    vmovupd ymmword ptr [rsp + 400], ymm8
    vfmadd213pd ymm7, ymm1, ymm9
    vfmadd213pd ymm6, ymm1, ymm9
    vfmadd213pd ymm5, ymm1, ymm9
    vfmadd213pd ymm4, ymm1, ymm9
    vfmadd213pd ymm3, ymm1, ymm9
    vfmadd213pd ymm2, ymm1, ymm9
    vmovupd ymm0, ymmword ptr [rsp + 16]
    vfmadd213pd ymm0, ymm1, ymm9
    vmovupd ymmword ptr [rsp + 16], ymm0
    vmovupd ymm0, ymmword ptr [rsp + 336]
    vmovupd ymm8, ymmword ptr [rsp + 48]
    vfmadd213pd ymm8, ymm1, ymm9
    vmovupd ymmword ptr [rsp + 48], ymm8
    vmovupd ymm8, ymmword ptr [rsp + 80]
    vfmadd213pd ymm8, ymm1, ymm9
    vmovupd ymmword ptr [rsp + 80], ymm8
    vmovupd ymm8, ymmword ptr [rsp + 112]
    vfmadd213pd ymm8, ymm1, ymm9
    vmovupd ymmword ptr [rsp + 112], ymm8
    vmovupd ymm8, ymmword ptr [rsp + 144]
    vfmadd213pd ymm8, ymm1, ymm9
    vmovupd ymmword ptr [rsp + 144], ymm8
    vmovupd ymm8, ymmword ptr [rsp + 176]
    vfmadd213pd ymm8, ymm1, ymm9
    vmovupd ymmword ptr [rsp + 176], ymm8
    vmovupd ymm8, ymmword ptr [rsp + 240]
    vfmadd213pd ymm8, ymm1, ymm9
    vmovupd ymmword ptr [rsp + 240], ymm8
    vmovapd ymm8, ymm7
    vmovapd ymm7, ymm6
    vmovapd ymm6, ymm5
    vmovapd ymm5, ymm4
    vmovupd ymm10, ymmword ptr [rsp + 304]
    vfmadd213pd ymm10, ymm1, ymm9
    vmovupd ymmword ptr [rsp + 304], ymm10
    vmovupd ymm10, ymmword ptr [rsp + 368]
    vmovapd ymm4, ymm5
    vmovapd ymm5, ymm6
    vmovapd ymm6, ymm7
    vmovapd ymm7, ymm8
    vmovupd ymm8, ymmword ptr [rsp + 400]
    dec rcx
    jne .L0
    jmp .L2
.L1:
    vmovupd ymmword ptr [rsp + 304], ymm1
    vmovupd ymmword ptr [rsp + 240], ymm1
    vmovupd ymmword ptr [rsp + 176], ymm1
    vmovupd ymmword ptr [rsp + 144], ymm1
    vmovupd ymmword ptr [rsp + 112], ymm1
    vmovupd ymmword ptr [rsp + 80], ymm1
    vmovupd ymmword ptr [rsp + 48], ymm1
    vmovupd ymmword ptr [rsp + 16], ymm1
    vmovapd ymm2, ymm1
    vmovapd ymm3, ymm1
    vmovapd ymm4, ymm1
    vmovapd ymm5, ymm1
    vmovapd ymm6, ymm1
    vmovapd ymm7, ymm1
    vmovapd ymm8, ymm1
    vmovupd ymmword ptr [rsp + 272], ymm1
    vmovapd ymm10, ymm1
    vmovupd ymmword ptr [rsp + 208], ymm1
    vmovapd ymm11, ymm1
    vmovapd ymm12, ymm1
    vmovapd ymm13, ymm1
    vmovapd ymm14, ymm1
    vmovapd ymm15, ymm1
    vmovapd ymm0, ymm1
.L2:
    vxorpd xmm1, xmm1, xmm1
    vmovupd ymmword ptr [rsp - 16], ymm1
    vmovupd ymmword ptr [rsp - 48], ymm1
    vmovupd ymmword ptr [rsp - 112], ymm0
    vmovupd ymmword ptr [rsp - 80], ymm15
    mov qword ptr [rsp - 120], rax
    lea rcx, [rsp - 120]
    vmovupd ymmword ptr [rsp - 112], ymm14
    vmovupd ymmword ptr [rsp - 80], ymm13
    mov qword ptr [rsp - 120], rax
    vmovupd ymmword ptr [rsp - 112], ymm12
    vmovupd ymmword ptr [rsp - 80], ymm11
    mov qword ptr [rsp - 120], rax
    vmovups ymm1, ymmword ptr [rsp + 208]
    vmovups ymmword ptr [rsp - 112], ymm1
    vmovupd ymmword ptr [rsp - 80], ymm10
    mov qword ptr [rsp - 120], rax
    vmovups ymm1, ymmword ptr [rsp + 272]
    vmovups ymmword ptr [rsp - 112], ymm1
    vmovupd ymmword ptr [rsp - 80], ymm8
    mov qword ptr [rsp - 120], rax
    vmovupd ymmword ptr [rsp - 112], ymm7
    vmovupd ymmword ptr [rsp - 80], ymm6
    mov qword ptr [rsp - 120], rax
    vmovupd ymmword ptr [rsp - 112], ymm5
    vmovupd ymmword ptr [rsp - 80], ymm4
    mov qword ptr [rsp - 120], rax
    vmovupd ymmword ptr [rsp - 112], ymm3
    vmovupd ymmword ptr [rsp - 80], ymm2
    mov qword ptr [rsp - 120], rax
    vmovups ymm0, ymmword ptr [rsp + 16]
    vmovups ymmword ptr [rsp - 112], ymm0
    vmovups ymm0, ymmword ptr [rsp + 48]
    vmovups ymmword ptr [rsp - 80], ymm0
    mov qword ptr [rsp - 120], rax
    vmovups ymm0, ymmword ptr [rsp + 80]
    vmovups ymmword ptr [rsp - 112], ymm0
    vmovups ymm0, ymmword ptr [rsp + 112]
    vmovups ymmword ptr [rsp - 80], ymm0
    mov qword ptr [rsp - 120], rax
    vmovups ymm0, ymmword ptr [rsp + 144]
    vmovups ymmword ptr [rsp - 112], ymm0
    vmovups ymm0, ymmword ptr [rsp + 176]
    vmovups ymmword ptr [rsp - 80], ymm0
    mov qword ptr [rsp - 120], rax
    vmovups ymm0, ymmword ptr [rsp + 240]
    vmovups ymmword ptr [rsp - 112], ymm0
    vmovups ymm0, ymmword ptr [rsp + 304]
    vmovups ymmword ptr [rsp - 80], ymm0
    mov qword ptr [rsp - 120], rax
    shl rdi, 6
    lea rax, [rdi + 2*rdi]
    add rsp, 440
    vzeroupper
    ret
