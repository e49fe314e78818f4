; avx512/f64/fma_peak
rhotree_kernels::arch::avx512::f64::fma_peak:
    push rax
    mov rax, rdi
    movabs rcx, 4607182418800017408
    mov qword ptr [rsp - 120], rcx
    lea rcx, [rsp - 120]
    vbroadcastsd zmm12, qword ptr [rsp - 120]
    mov qword ptr [rsp - 120], 0
    test rdi, rdi
    je .L1
    vbroadcastsd zmm17, qword ptr [rsp - 120]
    mov rdx, rax
    vmovapd zmm0, zmm12
    vmovapd zmm1, zmm12
    vmovapd zmm2, zmm12
    vmovapd zmm3, zmm12
    vmovapd zmm4, zmm12
    vmovapd zmm5, zmm12
    vmovapd zmm6, zmm12
    vmovapd zmm7, zmm12
    vmovapd zmm8, zmm12
    vmovapd zmm9, zmm12
    vmovapd zmm10, zmm12
    vmovapd zmm11, zmm12
    vmovapd zmm13, zmm12
    vmovapd zmm14, zmm12
    vmovapd zmm15, zmm12
    vmovapd zmm16, zmm12
.L0:
    vfmadd213pd zmm16, zmm12, zmm17
    vfmadd213pd zmm15, zmm12, zmm17
    vfmadd213pd zmm14, zmm12, zmm17
    vfmadd213pd zmm13, zmm12, zmm17
    vfmadd213pd zmm11, zmm12, zmm17
    vfmadd213pd zmm10, zmm12, zmm17
    vfmadd213pd zmm9, zmm12, zmm17
    vfmadd213pd zmm8, zmm12, zmm17
    vfmadd213pd zmm7, zmm12, zmm17
    vfmadd213pd zmm6, zmm12, zmm17
    vfmadd213pd zmm5, zmm12, zmm17
    vfmadd213pd zmm4, zmm12, zmm17
    vfmadd213pd zmm3, zmm12, zmm17
    vfmadd213pd zmm2, zmm12, zmm17
    vfmadd213pd zmm1, zmm12, zmm17
    vfmadd213pd zmm0, zmm12, zmm17
    dec rdx
    jne .L0
    jmp .L2
.L1:
    vmovapd zmm0, zmm12
    vmovapd zmm1, zmm12
    vmovapd zmm2, zmm12
    vmovapd zmm3, zmm12
    vmovapd zmm4, zmm12
    vmovapd zmm5, zmm12
    vmovapd zmm6, zmm12
    vmovapd zmm7, zmm12
    vmovapd zmm8, zmm12
    vmovapd zmm9, zmm12
    vmovapd zmm10, zmm12
    vmovapd zmm11, zmm12
    vmovapd zmm13, zmm12
    vmovapd zmm14, zmm12
    vmovapd zmm15, zmm12
    vmovapd zmm16, zmm12
.L2:
    vxorpd xmm12, xmm12, xmm12
    vmovupd zmmword ptr [rsp - 56], zmm12
    vmovupd zmmword ptr [rsp - 120], zmm16
    mov qword ptr [rsp - 128], rcx
    lea rdx, [rsp - 128]
    vmovupd zmmword ptr [rsp - 120], zmm15
    mov qword ptr [rsp - 128], rcx
    vmovupd zmmword ptr [rsp - 120], zmm14
    mov qword ptr [rsp - 128], rcx
    vmovupd zmmword ptr [rsp - 120], zmm13
    mov qword ptr [rsp - 128], rcx
    vmovupd zmmword ptr [rsp - 120], zmm11
    mov qword ptr [rsp - 128], rcx
    vmovupd zmmword ptr [rsp - 120], zmm10
    mov qword ptr [rsp - 128], rcx
    vmovupd zmmword ptr [rsp - 120], zmm9
    mov qword ptr [rsp - 128], rcx
    vmovupd zmmword ptr [rsp - 120], zmm8
    mov qword ptr [rsp - 128], rcx
    vmovupd zmmword ptr [rsp - 120], zmm7
    mov qword ptr [rsp - 128], rcx
    vmovupd zmmword ptr [rsp - 120], zmm6
    mov qword ptr [rsp - 128], rcx
    vmovupd zmmword ptr [rsp - 120], zmm5
    mov qword ptr [rsp - 128], rcx
    vmovupd zmmword ptr [rsp - 120], zmm4
    mov qword ptr [rsp - 128], rcx
    vmovupd zmmword ptr [rsp - 120], zmm3
    mov qword ptr [rsp - 128], rcx
    vmovupd zmmword ptr [rsp - 120], zmm2
    mov qword ptr [rsp - 128], rcx
    vmovupd zmmword ptr [rsp - 120], zmm1
    mov qword ptr [rsp - 128], rcx
    vmovupd zmmword ptr [rsp - 120], zmm0
    mov qword ptr [rsp - 128], rcx
    shl rax, 8
    pop rcx
    vzeroupper
    ret
