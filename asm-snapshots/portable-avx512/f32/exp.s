; portable-avx512/f32/exp
rhotree_kernels::arch::portable::f32::exp::exp_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
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
    vbroadcastss zmm0, dword ptr [rip + .Kc2d00000]
    vbroadcastss zmm1, dword ptr [rip + .K42b20000]
    vbroadcastss zmm2, dword ptr [rip + .K4b400000]
    vbroadcastss zmm3, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss zmm4, dword ptr [rip + .Kcb400000]
    vbroadcastss zmm5, dword ptr [rip + .Kbf317200]
    vbroadcastss zmm6, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss zmm7, dword ptr [rip + .K3ab511e8]
    vbroadcastss zmm8, dword ptr [rip + .K3c091d11]
    vbroadcastss zmm9, dword ptr [rip + .K3d2aac79]
    vbroadcastss zmm10, dword ptr [rip + .K3e2aaa49]
    vbroadcastss zmm11, dword ptr [rip + .K3efffffe]
    vbroadcastss zmm12, dword ptr [rip + .K3f800000]
    vbroadcastss zmm13, dword ptr [rip + .K3f000000]
    vpbroadcastd zmm14, dword ptr [rip + .K3f800000]
.L0:
    vmaxps zmm15, zmm0, zmmword ptr [rdi + 4*rcx]
    vminps zmm15, zmm1, zmm15
    vmovaps zmm16, zmm2
    vfmadd231ps zmm16, zmm15, zmm3
    vaddps zmm16, zmm16, zmm4
    vfmadd231ps zmm15, zmm16, zmm5
    vfmadd231ps zmm15, zmm16, zmm6
    vmovaps zmm17, zmm7
    vfmadd213ps zmm17, zmm15, zmm8
    vfmadd213ps zmm17, zmm15, zmm9
    vfmadd213ps zmm17, zmm15, zmm10
    vfmadd213ps zmm17, zmm15, zmm11
    vfmadd213ps zmm17, zmm15, zmm12
    vfmadd213ps zmm17, zmm15, zmm12
    vaddps zmm15, zmm16, zmm2
    vmulps zmm16, zmm16, zmm13
    vaddps zmm16, zmm16, zmm2
    vpslld zmm18, zmm16, 23
    vpaddd zmm18, zmm18, zmm14
    vmulps zmm17, zmm17, zmm18
    vpsubd zmm15, zmm15, zmm16
    vpslld zmm15, zmm15, 23
    vpaddd zmm15, zmm15, zmm14
    vmulps zmm15, zmm17, zmm15
    vmovups zmmword ptr [rdi + 4*rcx], zmm15
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
    vbroadcastss zmm0, dword ptr [rip + .Kc2d00000]
    vmaxps zmm0, zmm0, zmmword ptr [rsp + 8]
    vbroadcastss zmm1, dword ptr [rip + .K42b20000]
    vbroadcastss zmm2, dword ptr [rip + .K4b400000]
    vbroadcastss zmm3, dword ptr [rip + .K3fb8aa3b]
    vminps zmm0, zmm1, zmm0
    vfmadd213ps zmm3, zmm0, zmm2
    vaddps zmm1, zmm3, dword ptr [rip + .Kcb400000]{1to16}
    vfmadd231ps zmm0, zmm1, dword ptr [rip + .Kbf317200]{1to16}
    vfmadd231ps zmm0, zmm1, dword ptr [rip + .Kb5bfbe8e]{1to16}
    vbroadcastss zmm3, dword ptr [rip + .K3ab511e8]
    vfmadd213ps zmm3, zmm0, dword ptr [rip + .K3c091d11]{1to16}
    vfmadd213ps zmm3, zmm0, dword ptr [rip + .K3d2aac79]{1to16}
    vfmadd213ps zmm3, zmm0, dword ptr [rip + .K3e2aaa49]{1to16}
    vfmadd213ps zmm3, zmm0, dword ptr [rip + .K3efffffe]{1to16}
    vbroadcastss zmm4, dword ptr [rip + .K3f800000]
    vfmadd213ps zmm3, zmm0, zmm4
    vfmadd213ps zmm3, zmm0, zmm4
    vmulps zmm0, zmm1, dword ptr [rip + .K3f000000]{1to16}
    vaddps zmm1, zmm1, zmm2
    vaddps zmm0, zmm0, zmm2
    vpbroadcastd zmm2, dword ptr [rip + .K3f800000]
    vpslld zmm4, zmm0, 23
    vpaddd zmm4, zmm4, zmm2
    vmulps zmm3, zmm3, zmm4
    vpsubd zmm0, zmm1, zmm0
    vpslld zmm0, zmm0, 23
    vpaddd zmm0, zmm0, zmm2
    vmulps zmm0, zmm3, zmm0
    vmovups zmmword ptr [rsp + 8], zmm0
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
