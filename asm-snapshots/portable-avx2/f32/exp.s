; portable-avx2/f32/exp
rhotree_kernels::arch::portable::f32::exp::exp_avx2_bmi1_bmi2_fma_popcnt_version:
    push r15
    push r14
    push r12
    push rbx
    sub rsp, 72
    mov ebx, esi
    and ebx, 15
    movabs rax, 2305843009213693936
    and rax, rsi
    je .L1
    xor ecx, ecx
    vbroadcastss ymm2, dword ptr [rip + .K4b400000]
    vbroadcastss ymm7, dword ptr [rip + .K3c091d11]
    vbroadcastss ymm1, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm9, dword ptr [rip + .K3d2aac79]
    vbroadcastss ymm10, dword ptr [rip + .K3e2aaa49]
    vbroadcastss ymm11, dword ptr [rip + .K3efffffe]
    vbroadcastss ymm12, dword ptr [rip + .K3f800000]
    vbroadcastss ymm13, dword ptr [rip + .K3f000000]
    vpbroadcastd ymm14, dword ptr [rip + .K3f800000]
.L0:
    vbroadcastss ymm4, dword ptr [rip + .Kc2d00000]
    vmaxps ymm0, ymm4, ymmword ptr [rdi + 4*rcx]
    vbroadcastss ymm5, dword ptr [rip + .K42b20000]
    vminps ymm3, ymm5, ymm0
    vbroadcastss ymm6, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm0, ymm6
    vfmadd213ps ymm0, ymm3, ymm2
    vbroadcastss ymm8, dword ptr [rip + .Kcb400000]
    vaddps ymm15, ymm8, ymm0
    vmaxps ymm0, ymm4, ymmword ptr [rdi + 4*rcx + 32]
    vminps ymm4, ymm5, ymm0
    vmovaps ymm0, ymm6
    vfmadd213ps ymm0, ymm4, ymm2
    vaddps ymm0, ymm8, ymm0
    vbroadcastss ymm5, dword ptr [rip + .Kbf317200]
    vfmadd231ps ymm3, ymm15, ymm5
    vbroadcastss ymm6, dword ptr [rip + .Kb5bfbe8e]
    vfmadd231ps ymm3, ymm15, ymm6
    vmovaps ymm8, ymm1
    vfmadd213ps ymm8, ymm3, ymm7
    vfmadd213ps ymm8, ymm3, ymm9
    vfmadd213ps ymm8, ymm3, ymm10
    vfmadd213ps ymm8, ymm3, ymm11
    vfmadd213ps ymm8, ymm3, ymm12
    vfmadd213ps ymm8, ymm3, ymm12
    vfmadd231ps ymm4, ymm0, ymm5
    vfmadd231ps ymm4, ymm0, ymm6
    vmovaps ymm3, ymm1
    vfmadd213ps ymm3, ymm4, ymm7
    vfmadd213ps ymm3, ymm4, ymm9
    vfmadd213ps ymm3, ymm4, ymm10
    vfmadd213ps ymm3, ymm4, ymm11
    vfmadd213ps ymm3, ymm4, ymm12
    vfmadd213ps ymm3, ymm4, ymm12
    vmulps ymm4, ymm15, ymm13
    vmulps ymm5, ymm13, ymm0
    vaddps ymm4, ymm4, ymm2
    vaddps ymm5, ymm5, ymm2
    vpslld ymm6, ymm4, 23
    vpaddd ymm6, ymm14, ymm6
    vmulps ymm6, ymm8, ymm6
    vpslld ymm8, ymm5, 23
    vpaddd ymm8, ymm8, ymm14
    vmulps ymm3, ymm8, ymm3
    vaddps ymm8, ymm15, ymm2
    vpsubd ymm4, ymm8, ymm4
    vaddps ymm0, ymm0, ymm2
    vpsubd ymm0, ymm0, ymm5
    vpslld ymm4, ymm4, 23
    vpaddd ymm4, ymm14, ymm4
    vmulps ymm4, ymm6, ymm4
    vpslld ymm0, ymm0, 23
    vpaddd ymm0, ymm14, ymm0
    vmulps ymm0, ymm3, ymm0
    vmovups ymmword ptr [rdi + 4*rcx], ymm4
    vmovups ymmword ptr [rdi + 4*rcx + 32], ymm0
    add rcx, 16
    cmp rax, rcx
    jne .L0
.L1:
    test rbx, rbx
    je .L2
    lea r14, [rdi + 4*rax]
    shl ebx, 2
    mov edx, 64
    sub rdx, rbx
    lea rdi, [rsp + rbx]
    add rdi, 8
    xor esi, esi
    vzeroupper
    call qword ptr [rip + memset@GOTPCREL]
    lea r15, [rsp + 8]
    mov r12, qword ptr [rip + memcpy@GOTPCREL]
    mov rdi, r15
    mov rsi, r14
    mov rdx, rbx
    call r12
    vbroadcastss ymm2, dword ptr [rip + .Kc2d00000]
    vmaxps ymm1, ymm2, ymmword ptr [rsp + 8]
    vbroadcastss ymm3, dword ptr [rip + .K42b20000]
    vbroadcastss ymm0, dword ptr [rip + .K4b400000]
    vminps ymm6, ymm3, ymm1
    vbroadcastss ymm4, dword ptr [rip + .K3fb8aa3b]
    vmovaps ymm1, ymm4
    vfmadd213ps ymm1, ymm6, ymm0
    vbroadcastss ymm5, dword ptr [rip + .Kcb400000]
    vaddps ymm1, ymm1, ymm5
    vmaxps ymm2, ymm2, ymmword ptr [rsp + 40]
    vminps ymm7, ymm3, ymm2
    vfmadd213ps ymm4, ymm7, ymm0
    vaddps ymm2, ymm4, ymm5
    vbroadcastss ymm5, dword ptr [rip + .Kbf317200]
    vfmadd231ps ymm6, ymm1, ymm5
    vbroadcastss ymm8, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss ymm9, dword ptr [rip + .K3c091d11]
    vfmadd231ps ymm6, ymm1, ymm8
    vbroadcastss ymm3, dword ptr [rip + .K3ab511e8]
    vmovaps ymm4, ymm3
    vfmadd213ps ymm4, ymm6, ymm9
    vbroadcastss ymm10, dword ptr [rip + .K3d2aac79]
    vfmadd213ps ymm4, ymm6, ymm10
    vbroadcastss ymm11, dword ptr [rip + .K3e2aaa49]
    vbroadcastss ymm12, dword ptr [rip + .K3efffffe]
    vfmadd213ps ymm4, ymm6, ymm11
    vfmadd213ps ymm4, ymm6, ymm12
    vbroadcastss ymm13, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm4, ymm6, ymm13
    vfmadd213ps ymm4, ymm6, ymm13
    vfmadd213ps ymm5, ymm2, ymm7
    vfmadd231ps ymm5, ymm2, ymm8
    vfmadd213ps ymm3, ymm5, ymm9
    vfmadd213ps ymm3, ymm5, ymm10
    vfmadd213ps ymm3, ymm5, ymm11
    vfmadd213ps ymm3, ymm5, ymm12
    vfmadd213ps ymm3, ymm5, ymm13
    vfmadd213ps ymm3, ymm5, ymm13
    vaddps ymm5, ymm1, ymm0
    vaddps ymm6, ymm2, ymm0
    vbroadcastss ymm7, dword ptr [rip + .K3f000000]
    vmulps ymm1, ymm1, ymm7
    vmulps ymm2, ymm2, ymm7
    vaddps ymm1, ymm1, ymm0
    vaddps ymm0, ymm2, ymm0
    vpslld ymm2, ymm1, 23
    vpslld ymm7, ymm0, 23
    vpbroadcastd ymm8, dword ptr [rip + .K3f800000]
    vpaddd ymm2, ymm8, ymm2
    vmulps ymm2, ymm4, ymm2
    vpaddd ymm4, ymm8, ymm7
    vmulps ymm3, ymm3, ymm4
    vpsubd ymm1, ymm5, ymm1
    vpsubd ymm0, ymm6, ymm0
    vpslld ymm1, ymm1, 23
    vpslld ymm0, ymm0, 23
    vpaddd ymm1, ymm8, ymm1
    vmulps ymm1, ymm2, ymm1
    vpaddd ymm0, ymm8, ymm0
    vmulps ymm0, ymm3, ymm0
    vmovups ymmword ptr [rsp + 8], ymm1
    vmovups ymmword ptr [rsp + 40], ymm0
    mov rdi, r14
    mov rsi, r15
    mov rdx, rbx
    vzeroupper
    call r12
.L2:
    add rsp, 72
    pop rbx
    pop r12
    pop r14
    pop r15
    vzeroupper
    ret
.K3ab511e8 = .long 0x3ab511e8 ; 1.381454e-3
.K3c091d11 = .long 0x3c091d11 ; 8.368746e-3
.K3d2aac79 = .long 0x3d2aac79 ; 4.166839e-2
.K3e2aaa49 = .long 0x3e2aaa49 ; 1.6666521e-1
.K3efffffe = .long 0x3efffffe ; 4.9999994e-1
.K3f000000 = .long 0x3f000000 ; 5e-1
.K3f800000 = .long 0x3f800000 ; 1e0
.K3fb8aa3b = .long 0x3fb8aa3b ; 1.442695e0
.K42b20000 = .long 0x42b20000 ; 8.9e1
.K4b400000 = .long 0x4b400000 ; 1.2582912e7
.Kb5bfbe8e = .long 0xb5bfbe8e ; -1.4286068e-6
.Kbf317200 = .long 0xbf317200 ; -6.9314575e-1
.Kc2d00000 = .long 0xc2d00000 ; -1.04e2
.Kcb400000 = .long 0xcb400000 ; -1.2582912e7
