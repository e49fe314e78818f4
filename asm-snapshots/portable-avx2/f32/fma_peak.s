; portable-avx2/f32/fma_peak
rhotree_kernels::arch::portable::f32::fma_peak::fma_peak_avx2_bmi1_bmi2_fma_popcnt_version:
    mov dword ptr [rsp - 64], 1065353216
    lea rax, [rsp - 64]
    vbroadcastss ymm7, dword ptr [rsp - 64]
    mov dword ptr [rsp - 64], 0
    test rdi, rdi
    je .L1
    vmovss xmm0, dword ptr [rsp - 64]
    vbroadcastss ymm13, xmm0
    mov rcx, rdi
    vmovaps ymm0, ymm7
    vmovaps ymm1, ymm7
    vmovaps ymm2, ymm7
    vmovaps ymm3, ymm7
    vmovaps ymm4, ymm7
    vmovaps ymm5, ymm7
    vmovaps ymm6, ymm7
    vmovaps ymm8, ymm7
    vmovaps ymm9, ymm7
    vmovaps ymm10, ymm7
    vmovaps ymm11, ymm7
    vmovaps ymm12, ymm7
.L0:
    vfmadd213ps ymm11, ymm7, ymm13
    vfmadd213ps ymm12, ymm7, ymm13
    vfmadd213ps ymm9, ymm7, ymm13
    vfmadd213ps ymm10, ymm7, ymm13
    vfmadd213ps ymm6, ymm7, ymm13
    vfmadd213ps ymm8, ymm7, ymm13
    vfmadd213ps ymm4, ymm7, ymm13
    vfmadd213ps ymm5, ymm7, ymm13
    vfmadd213ps ymm2, ymm7, ymm13
    vfmadd213ps ymm3, ymm7, ymm13
    vfmadd213ps ymm0, ymm7, ymm13
    vfmadd213ps ymm1, ymm7, ymm13
    dec rcx
    jne .L0
    jmp .L2
.L1:
    vmovaps ymm0, ymm7
    vmovaps ymm1, ymm7
    vmovaps ymm2, ymm7
    vmovaps ymm3, ymm7
    vmovaps ymm4, ymm7
    vmovaps ymm5, ymm7
    vmovaps ymm6, ymm7
    vmovaps ymm8, ymm7
    vmovaps ymm9, ymm7
    vmovaps ymm10, ymm7
    vmovaps ymm11, ymm7
    vmovaps ymm12, ymm7
.L2:
    vmovups ymmword ptr [rsp - 64], ymm11
    vmovups ymmword ptr [rsp - 32], ymm12
    mov qword ptr [rsp - 72], rax
    lea rcx, [rsp - 72]
    vmovups ymmword ptr [rsp - 64], ymm9
    vmovups ymmword ptr [rsp - 32], ymm10
    mov qword ptr [rsp - 72], rax
    vmovups ymmword ptr [rsp - 64], ymm6
    vmovups ymmword ptr [rsp - 32], ymm8
    mov qword ptr [rsp - 72], rax
    vmovups ymmword ptr [rsp - 64], ymm4
    vmovups ymmword ptr [rsp - 32], ymm5
    mov qword ptr [rsp - 72], rax
    vmovups ymmword ptr [rsp - 64], ymm2
    vmovups ymmword ptr [rsp - 32], ymm3
    mov qword ptr [rsp - 72], rax
    vmovups ymmword ptr [rsp - 64], ymm0
    vmovups ymmword ptr [rsp - 32], ymm1
    mov qword ptr [rsp - 72], rax
    shl rdi, 6
    lea rax, [rdi + 2*rdi]
    vzeroupper
    ret
