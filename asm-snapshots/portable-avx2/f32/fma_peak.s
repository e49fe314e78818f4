; portable-avx2/f32/fma_peak
rhotree_kernels::arch::portable::f32::fma_peak::fma_peak_avx2_bmi1_bmi2_fma_popcnt_version:
    sub rsp, 376
    mov dword ptr [rsp - 112], 1065353216
    lea rax, [rsp - 112]
    vbroadcastss ymm0, dword ptr [rsp - 112]
    mov dword ptr [rsp - 112], 0
    test rdi, rdi
    je .L1
    vmovss xmm1, dword ptr [rsp - 112]
    vbroadcastss ymm9, xmm1
    mov rcx, rdi
    vmovups ymmword ptr [rsp + 240], ymm0
    vmovups ymmword ptr [rsp + 176], ymm0
    vmovups ymmword ptr [rsp + 112], ymm0
    vmovups ymmword ptr [rsp + 80], ymm0
    vmovups ymmword ptr [rsp + 48], ymm0
    vmovups ymmword ptr [rsp + 16], ymm0
    vmovups ymmword ptr [rsp - 16], ymm0
    vmovups ymmword ptr [rsp - 48], ymm0
    vmovaps ymm2, ymm0
    vmovaps ymm3, ymm0
    vmovaps ymm4, ymm0
    vmovaps ymm5, ymm0
    vmovaps ymm6, ymm0
    vmovaps ymm7, ymm0
    vmovaps ymm8, ymm0
    vmovups ymmword ptr [rsp + 208], ymm0
    vmovaps ymm10, ymm0
    vmovups ymmword ptr [rsp + 144], ymm0
    vmovaps ymm11, ymm0
    vmovaps ymm12, ymm0
    vmovaps ymm13, ymm0
    vmovaps ymm14, ymm0
    vmovaps ymm15, ymm0
    vmovaps ymm1, ymm0
.L0:
    vfmadd213ps ymm1, ymm0, ymm9
    vmovups ymmword ptr [rsp + 272], ymm1
    vfmadd213ps ymm15, ymm0, ymm9
    vfmadd213ps ymm14, ymm0, ymm9
    vfmadd213ps ymm13, ymm0, ymm9
    vfmadd213ps ymm12, ymm0, ymm9
    vfmadd213ps ymm11, ymm0, ymm9
    vmovaps ymm1, ymm15
    vmovaps ymm15, ymm14
    vmovaps ymm14, ymm13
    vmovaps ymm13, ymm12
    vmovaps ymm12, ymm11
    vmovups ymm11, ymmword ptr [rsp + 144]
    vfmadd213ps ymm11, ymm0, ymm9
    vmovups ymmword ptr [rsp + 144], ymm11
    vmovaps ymm11, ymm12
    vmovaps ymm12, ymm13
    vmovaps ymm13, ymm14
    vmovaps ymm14, ymm15
    vmovaps ymm15, ymm1
    vfmadd213ps ymm10, ymm0, ymm9
    vmovups ymmword ptr [rsp + 304], ymm10
    vmovups ymm10, ymmword ptr [rsp + 208]
    vfmadd213ps ymm10, ymm0, ymm9
    vmovups ymmword ptr [rsp + 208], ymm10
    vfmadd213ps ymm8, ymm0, ymm9
    vmovups ymmword ptr [rsp + 336], ymm8
    vfmadd213ps ymm7, ymm0, ymm9
    vfmadd213ps ymm6, ymm0, ymm9
    vfmadd213ps ymm5, ymm0, ymm9
    vfmadd213ps ymm4, ymm0, ymm9
    vfmadd213ps ymm3, ymm0, ymm9
    vfmadd213ps ymm2, ymm0, ymm9
    vmovups ymm1, ymmword ptr [rsp - 48]
    vfmadd213ps ymm1, ymm0, ymm9
    vmovups ymmword ptr [rsp - 48], ymm1
    vmovups ymm1, ymmword ptr [rsp + 272]
    vmovups ymm8, ymmword ptr [rsp - 16]
    vfmadd213ps ymm8, ymm0, ymm9
    vmovups ymmword ptr [rsp - 16], ymm8
    vmovups ymm8, ymmword ptr [rsp + 16]
    vfmadd213ps ymm8, ymm0, ymm9
    vmovups ymmword ptr [rsp + 16], ymm8
    vmovups ymm8, ymmword ptr [rsp + 48]
    vfmadd213ps ymm8, ymm0, ymm9
    vmovups ymmword ptr [rsp + 48], ymm8
    vmovups ymm8, ymmword ptr [rsp + 80]
    vfmadd213ps ymm8, ymm0, ymm9
    vmovups ymmword ptr [rsp + 80], ymm8
    vmovups ymm8, ymmword ptr [rsp + 112]
    vfmadd213ps ymm8, ymm0, ymm9
    vmovups ymmword ptr [rsp + 112], ymm8
    vmovups ymm8, ymmword ptr [rsp + 176]
    vfmadd213ps ymm8, ymm0, ymm9
    vmovups ymmword ptr [rsp + 176], ymm8
    vmovaps ymm8, ymm7
    vmovaps ymm7, ymm6
    vmovaps ymm6, ymm5
    vmovaps ymm5, ymm4
    vmovups ymm10, ymmword ptr [rsp + 240]
    vfmadd213ps ymm10, ymm0, ymm9
    vmovups ymmword ptr [rsp + 240], ymm10
    vmovups ymm10, ymmword ptr [rsp + 304]
    vmovaps ymm4, ymm5
    vmovaps ymm5, ymm6
    vmovaps ymm6, ymm7
    vmovaps ymm7, ymm8
    vmovups ymm8, ymmword ptr [rsp + 336]
    dec rcx
    jne .L0
    jmp .L2
.L1:
    vmovups ymmword ptr [rsp + 240], ymm0
    vmovups ymmword ptr [rsp + 176], ymm0
    vmovups ymmword ptr [rsp + 112], ymm0
    vmovups ymmword ptr [rsp + 80], ymm0
    vmovups ymmword ptr [rsp + 48], ymm0
    vmovups ymmword ptr [rsp + 16], ymm0
    vmovups ymmword ptr [rsp - 16], ymm0
    vmovups ymmword ptr [rsp - 48], ymm0
    vmovaps ymm2, ymm0
    vmovaps ymm3, ymm0
    vmovaps ymm4, ymm0
    vmovaps ymm5, ymm0
    vmovaps ymm6, ymm0
    vmovaps ymm7, ymm0
    vmovaps ymm8, ymm0
    vmovups ymmword ptr [rsp + 208], ymm0
    vmovaps ymm10, ymm0
    vmovups ymmword ptr [rsp + 144], ymm0
    vmovaps ymm11, ymm0
    vmovaps ymm12, ymm0
    vmovaps ymm13, ymm0
    vmovaps ymm14, ymm0
    vmovaps ymm15, ymm0
    vmovaps ymm1, ymm0
.L2:
    vmovups ymmword ptr [rsp - 112], ymm1
    vmovups ymmword ptr [rsp - 80], ymm15
    mov qword ptr [rsp - 120], rax
    lea rcx, [rsp - 120]
    vmovups ymmword ptr [rsp - 112], ymm14
    vmovups ymmword ptr [rsp - 80], ymm13
    mov qword ptr [rsp - 120], rax
    vmovups ymmword ptr [rsp - 112], ymm12
    vmovups ymmword ptr [rsp - 80], ymm11
    mov qword ptr [rsp - 120], rax
    vmovups ymm0, ymmword ptr [rsp + 144]
    vmovups ymmword ptr [rsp - 112], ymm0
    vmovups ymmword ptr [rsp - 80], ymm10
    mov qword ptr [rsp - 120], rax
    vmovups ymm0, ymmword ptr [rsp + 208]
    vmovups ymmword ptr [rsp - 112], ymm0
    vmovups ymmword ptr [rsp - 80], ymm8
    mov qword ptr [rsp - 120], rax
    vmovups ymmword ptr [rsp - 112], ymm7
    vmovups ymmword ptr [rsp - 80], ymm6
    mov qword ptr [rsp - 120], rax
    vmovups ymmword ptr [rsp - 112], ymm5
    vmovups ymmword ptr [rsp - 80], ymm4
    mov qword ptr [rsp - 120], rax
    vmovups ymmword ptr [rsp - 112], ymm3
    vmovups ymmword ptr [rsp - 80], ymm2
    mov qword ptr [rsp - 120], rax
    vmovups ymm0, ymmword ptr [rsp - 48]
    vmovups ymmword ptr [rsp - 112], ymm0
    vmovups ymm0, ymmword ptr [rsp - 16]
    vmovups ymmword ptr [rsp - 80], ymm0
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
    vmovups ymm0, ymmword ptr [rsp + 176]
    vmovups ymmword ptr [rsp - 112], ymm0
    vmovups ymm0, ymmword ptr [rsp + 240]
    vmovups ymmword ptr [rsp - 80], ymm0
    mov qword ptr [rsp - 120], rax
    shl rdi, 7
    lea rax, [rdi + 2*rdi]
    add rsp, 376
    vzeroupper
    ret
