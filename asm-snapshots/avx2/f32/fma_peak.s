; avx2/f32/fma_peak
rhotree_kernels::arch::avx2::f32::fma_peak:
    mov dword ptr [rsp - 64], 1065353216
    lea rax, [rsp - 64]
    vbroadcastss ymm9, dword ptr [rsp - 64]
    mov dword ptr [rsp - 64], 0
    test rdi, rdi
    je .L2
    vbroadcastss ymm13, dword ptr [rsp - 64]
    vmovaps ymm0, ymm9
    vmovaps ymm1, ymm9
    vmovaps ymm2, ymm9
    vmovaps ymm3, ymm9
    vmovaps ymm4, ymm9
    vmovaps ymm5, ymm9
    vmovaps ymm6, ymm9
    vmovaps ymm7, ymm9
    vmovaps ymm8, ymm9
    vmovaps ymm10, ymm9
    vmovaps ymm11, ymm9
    vmovaps ymm12, ymm9
    cmp rdi, 1
    je .L1
    mov rcx, rdi
    and rcx, -2
    vmovaps ymm0, ymm9
    vmovaps ymm1, ymm9
    vmovaps ymm2, ymm9
    vmovaps ymm3, ymm9
    vmovaps ymm4, ymm9
    vmovaps ymm5, ymm9
    vmovaps ymm6, ymm9
    vmovaps ymm7, ymm9
    vmovaps ymm8, ymm9
    vmovaps ymm10, ymm9
    vmovaps ymm11, ymm9
    vmovaps ymm12, ymm9
.L0:
    vfmadd213ps ymm12, ymm9, ymm13
    vfmadd213ps ymm11, ymm9, ymm13
    vfmadd213ps ymm10, ymm9, ymm13
    vfmadd213ps ymm8, ymm9, ymm13
    vfmadd213ps ymm7, ymm9, ymm13
    vfmadd213ps ymm6, ymm9, ymm13
    vfmadd213ps ymm5, ymm9, ymm13
    vfmadd213ps ymm4, ymm9, ymm13
    vfmadd213ps ymm3, ymm9, ymm13
    vfmadd213ps ymm2, ymm9, ymm13
    vfmadd213ps ymm1, ymm9, ymm13
    vfmadd213ps ymm0, ymm9, ymm13
    vfmadd213ps ymm12, ymm9, ymm13
    vfmadd213ps ymm11, ymm9, ymm13
    vfmadd213ps ymm10, ymm9, ymm13
    vfmadd213ps ymm8, ymm9, ymm13
    vfmadd213ps ymm7, ymm9, ymm13
    vfmadd213ps ymm6, ymm9, ymm13
    vfmadd213ps ymm5, ymm9, ymm13
    vfmadd213ps ymm4, ymm9, ymm13
    vfmadd213ps ymm3, ymm9, ymm13
    vfmadd213ps ymm2, ymm9, ymm13
    vfmadd213ps ymm1, ymm9, ymm13
    vfmadd213ps ymm0, ymm9, ymm13
    add rcx, -2
    jne .L0
    test dil, 1
    je .L3
.L1:
    vfmadd213ps ymm12, ymm9, ymm13
    vfmadd213ps ymm11, ymm9, ymm13
    vfmadd213ps ymm10, ymm9, ymm13
    vfmadd213ps ymm8, ymm9, ymm13
    vfmadd213ps ymm7, ymm9, ymm13
    vfmadd213ps ymm6, ymm9, ymm13
    vfmadd213ps ymm5, ymm9, ymm13
    vfmadd213ps ymm4, ymm9, ymm13
    vfmadd213ps ymm3, ymm9, ymm13
    vfmadd213ps ymm2, ymm9, ymm13
    vfmadd213ps ymm1, ymm9, ymm13
    vfmadd213ps ymm0, ymm9, ymm13
    jmp .L3
.L2:
    vmovaps ymm0, ymm9
    vmovaps ymm1, ymm9
    vmovaps ymm2, ymm9
    vmovaps ymm3, ymm9
    vmovaps ymm4, ymm9
    vmovaps ymm5, ymm9
    vmovaps ymm6, ymm9
    vmovaps ymm7, ymm9
    vmovaps ymm8, ymm9
    vmovaps ymm10, ymm9
    vmovaps ymm11, ymm9
    vmovaps ymm12, ymm9
.L3:
    vxorps xmm9, xmm9, xmm9
    vmovups ymmword ptr [rsp - 32], ymm9
    vmovups ymmword ptr [rsp - 64], ymm12
    mov qword ptr [rsp - 72], rax
    lea rcx, [rsp - 72]
    vmovups ymmword ptr [rsp - 64], ymm11
    mov qword ptr [rsp - 72], rax
    vmovups ymmword ptr [rsp - 64], ymm10
    mov qword ptr [rsp - 72], rax
    vmovups ymmword ptr [rsp - 64], ymm8
    mov qword ptr [rsp - 72], rax
    vmovups ymmword ptr [rsp - 64], ymm7
    mov qword ptr [rsp - 72], rax
    vmovups ymmword ptr [rsp - 64], ymm6
    mov qword ptr [rsp - 72], rax
    vmovups ymmword ptr [rsp - 64], ymm5
    mov qword ptr [rsp - 72], rax
    vmovups ymmword ptr [rsp - 64], ymm4
    mov qword ptr [rsp - 72], rax
    vmovups ymmword ptr [rsp - 64], ymm3
    mov qword ptr [rsp - 72], rax
    vmovups ymmword ptr [rsp - 64], ymm2
    mov qword ptr [rsp - 72], rax
    vmovups ymmword ptr [rsp - 64], ymm1
    mov qword ptr [rsp - 72], rax
    vmovups ymmword ptr [rsp - 64], ymm0
    mov qword ptr [rsp - 72], rax
    shl rdi, 6
    lea rax, [rdi + 2*rdi]
    vzeroupper
    ret
