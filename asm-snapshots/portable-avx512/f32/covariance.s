; portable-avx512/f32/covariance
rhotree_kernels::arch::portable::f32::covariance::covariance_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push r15
    push r14
    push r12
    push rbx
    sub rsp, 72
    mov rbx, rdx
    movabs rax, 2305843009213693936
    and rax, rdx
    and ebx, 15
    lea r14, [rsi + 4*rax]
    movzx ecx, dil
    lea rdx, [rip + .T0]
    movsxd rcx, dword ptr [rdx + 4*rcx]
    add rcx, rdx
    jmp rcx
.L0:
    test rax, rax
    je .L2
    xor ecx, ecx
    vbroadcastss zmm0, dword ptr [rip + .Kbf000000]
    vbroadcastss zmm1, dword ptr [rip + .Kc2d00000]
    vbroadcastss zmm2, dword ptr [rip + .K42b20000]
    vbroadcastss zmm3, dword ptr [rip + .K4b400000]
    vbroadcastss zmm4, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss zmm5, dword ptr [rip + .Kcb400000]
    vbroadcastss zmm6, dword ptr [rip + .Kbf317200]
    vbroadcastss zmm7, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss zmm8, dword ptr [rip + .K3ab511e8]
    vbroadcastss zmm9, dword ptr [rip + .K3c091d11]
    vbroadcastss zmm10, dword ptr [rip + .K3d2aac79]
    vbroadcastss zmm11, dword ptr [rip + .K3e2aaa49]
    vbroadcastss zmm12, dword ptr [rip + .K3efffffe]
    vbroadcastss zmm13, dword ptr [rip + .K3f800000]
    vbroadcastss zmm14, dword ptr [rip + .K3f000000]
    vpbroadcastd zmm15, dword ptr [rip + .K3f800000]
.L1:
    vmulps zmm16, zmm0, zmmword ptr [rsi + 4*rcx]
    vmaxps zmm16, zmm1, zmm16
    vminps zmm16, zmm2, zmm16
    vmovaps zmm17, zmm3
    vfmadd231ps zmm17, zmm16, zmm4
    vaddps zmm17, zmm17, zmm5
    vfmadd231ps zmm16, zmm17, zmm6
    vfmadd231ps zmm16, zmm17, zmm7
    vmovaps zmm18, zmm8
    vfmadd213ps zmm18, zmm16, zmm9
    vfmadd213ps zmm18, zmm16, zmm10
    vfmadd213ps zmm18, zmm16, zmm11
    vfmadd213ps zmm18, zmm16, zmm12
    vfmadd213ps zmm18, zmm16, zmm13
    vfmadd213ps zmm18, zmm16, zmm13
    vaddps zmm16, zmm17, zmm3
    vmulps zmm17, zmm17, zmm14
    vaddps zmm17, zmm17, zmm3
    vpslld zmm19, zmm17, 23
    vpaddd zmm19, zmm19, zmm15
    vmulps zmm18, zmm18, zmm19
    vpsubd zmm16, zmm16, zmm17
    vpslld zmm16, zmm16, 23
    vpaddd zmm16, zmm16, zmm15
    vmulps zmm16, zmm18, zmm16
    vmovups zmmword ptr [rsi + 4*rcx], zmm16
    add rcx, 16
    cmp rax, rcx
    jne .L1
.L2:
    test rbx, rbx
    je .L15
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
    vmovups zmm0, zmmword ptr [rsp + 8]
    vmulps zmm0, zmm0, dword ptr [rip + .Kbf000000]{1to16}
    jmp .L12
.L3:
    test rax, rax
    je .L5
    xor ecx, ecx
    vbroadcastss zmm0, dword ptr [rip + .K40400000]
    vbroadcastss zmm1, dword ptr [rip + .K42d20000]
    vbroadcastss zmm2, dword ptr [rip + .K80000000]
    vbroadcastss zmm3, dword ptr [rip + .Kc2d00000]
    vbroadcastss zmm4, dword ptr [rip + .K42b20000]
    vbroadcastss zmm5, dword ptr [rip + .K4b400000]
    vbroadcastss zmm6, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss zmm7, dword ptr [rip + .Kcb400000]
    vbroadcastss zmm8, dword ptr [rip + .Kbf317200]
    vbroadcastss zmm9, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss zmm10, dword ptr [rip + .K3ab511e8]
    vbroadcastss zmm11, dword ptr [rip + .K3c091d11]
    vbroadcastss zmm12, dword ptr [rip + .K3d2aac79]
    vbroadcastss zmm13, dword ptr [rip + .K3e2aaa49]
    vbroadcastss zmm14, dword ptr [rip + .K3efffffe]
    vbroadcastss zmm15, dword ptr [rip + .K3f800000]
    vbroadcastss zmm16, dword ptr [rip + .K3f000000]
    vpbroadcastd zmm17, dword ptr [rip + .K3f800000]
.L4:
    vmulps zmm18, zmm0, zmmword ptr [rsi + 4*rcx]
    vsqrtps zmm18, zmm18
    vminps zmm18, zmm1, zmm18
    vxorps zmm19, zmm18, zmm2
    vmaxps zmm19, zmm3, zmm19
    vminps zmm19, zmm4, zmm19
    vmovaps zmm20, zmm5
    vfmadd231ps zmm20, zmm19, zmm6
    vaddps zmm20, zmm20, zmm7
    vfmadd231ps zmm19, zmm20, zmm8
    vfmadd231ps zmm19, zmm20, zmm9
    vmovaps zmm21, zmm10
    vfmadd213ps zmm21, zmm19, zmm11
    vfmadd213ps zmm21, zmm19, zmm12
    vfmadd213ps zmm21, zmm19, zmm13
    vfmadd213ps zmm21, zmm19, zmm14
    vfmadd213ps zmm21, zmm19, zmm15
    vfmadd213ps zmm21, zmm19, zmm15
    vaddps zmm19, zmm20, zmm5
    vmulps zmm20, zmm20, zmm16
    vaddps zmm20, zmm20, zmm5
    vpslld zmm22, zmm20, 23
    vpaddd zmm22, zmm22, zmm17
    vmulps zmm21, zmm21, zmm22
    vpsubd zmm19, zmm19, zmm20
    vpslld zmm19, zmm19, 23
    vpaddd zmm19, zmm19, zmm17
    vmulps zmm19, zmm21, zmm19
    vfmadd213ps zmm19, zmm18, zmm19
    vmovups zmmword ptr [rsi + 4*rcx], zmm19
    add rcx, 16
    cmp rax, rcx
    jne .L4
.L5:
    test rbx, rbx
    je .L15
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
    vmovups zmm0, zmmword ptr [rsp + 8]
    vmulps zmm0, zmm0, dword ptr [rip + .K40400000]{1to16}
    vsqrtps zmm0, zmm0
    vbroadcastss zmm1, dword ptr [rip + .K42d20000]
    vminps zmm0, zmm1, zmm0
    vxorps zmm1, zmm0, dword ptr [rip + .K80000000]{1to16}
    vbroadcastss zmm2, dword ptr [rip + .Kc2d00000]
    vmaxps zmm1, zmm2, zmm1
    vbroadcastss zmm2, dword ptr [rip + .K42b20000]
    vbroadcastss zmm3, dword ptr [rip + .K4b400000]
    vminps zmm1, zmm2, zmm1
    vbroadcastss zmm2, dword ptr [rip + .K3fb8aa3b]
    vfmadd213ps zmm2, zmm1, zmm3
    vaddps zmm2, zmm2, dword ptr [rip + .Kcb400000]{1to16}
    vfmadd231ps zmm1, zmm2, dword ptr [rip + .Kbf317200]{1to16}
    vfmadd231ps zmm1, zmm2, dword ptr [rip + .Kb5bfbe8e]{1to16}
    vbroadcastss zmm4, dword ptr [rip + .K3ab511e8]
    vfmadd213ps zmm4, zmm1, dword ptr [rip + .K3c091d11]{1to16}
    vfmadd213ps zmm4, zmm1, dword ptr [rip + .K3d2aac79]{1to16}
    vfmadd213ps zmm4, zmm1, dword ptr [rip + .K3e2aaa49]{1to16}
    vfmadd213ps zmm4, zmm1, dword ptr [rip + .K3efffffe]{1to16}
    vbroadcastss zmm5, dword ptr [rip + .K3f800000]
    vfmadd213ps zmm4, zmm1, zmm5
    vfmadd213ps zmm4, zmm1, zmm5
    vaddps zmm1, zmm2, zmm3
    vmulps zmm2, zmm2, dword ptr [rip + .K3f000000]{1to16}
    vaddps zmm2, zmm2, zmm3
    vpslld zmm3, zmm2, 23
    vpbroadcastd zmm5, dword ptr [rip + .K3f800000]
    vpaddd zmm3, zmm3, zmm5
    vmulps zmm3, zmm4, zmm3
    vpsubd zmm1, zmm1, zmm2
    vpslld zmm1, zmm1, 23
    vpaddd zmm1, zmm1, zmm5
    vmulps zmm1, zmm3, zmm1
    vfmadd213ps zmm1, zmm0, zmm1
    vmovups zmmword ptr [rsp + 8], zmm1
    jmp .L14
.L6:
    test rax, rax
    je .L8
    xor ecx, ecx
    vbroadcastss zmm0, dword ptr [rip + .K40a00000]
    vbroadcastss zmm1, dword ptr [rip + .K42d20000]
    vbroadcastss zmm2, dword ptr [rip + .K80000000]
    vbroadcastss zmm3, dword ptr [rip + .Kc2d00000]
    vbroadcastss zmm4, dword ptr [rip + .K42b20000]
    vbroadcastss zmm5, dword ptr [rip + .K4b400000]
    vbroadcastss zmm6, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss zmm7, dword ptr [rip + .Kcb400000]
    vbroadcastss zmm8, dword ptr [rip + .Kbf317200]
    vbroadcastss zmm9, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss zmm10, dword ptr [rip + .K3ab511e8]
    vbroadcastss zmm11, dword ptr [rip + .K3c091d11]
    vbroadcastss zmm12, dword ptr [rip + .K3d2aac79]
    vbroadcastss zmm13, dword ptr [rip + .K3e2aaa49]
    vbroadcastss zmm14, dword ptr [rip + .K3efffffe]
    vbroadcastss zmm15, dword ptr [rip + .K3f800000]
    vbroadcastss zmm16, dword ptr [rip + .K3f000000]
    vpbroadcastd zmm17, dword ptr [rip + .K3f800000]
    vbroadcastss zmm18, dword ptr [rip + .K3eaaaaab]
.L7:
    vmulps zmm19, zmm0, zmmword ptr [rsi + 4*rcx]
    vsqrtps zmm19, zmm19
    vminps zmm19, zmm1, zmm19
    vxorps zmm20, zmm19, zmm2
    vmaxps zmm20, zmm3, zmm20
    vminps zmm20, zmm4, zmm20
    vmovaps zmm21, zmm5
    vfmadd231ps zmm21, zmm20, zmm6
    vaddps zmm21, zmm21, zmm7
    vfmadd231ps zmm20, zmm21, zmm8
    vfmadd231ps zmm20, zmm21, zmm9
    vmovaps zmm22, zmm10
    vfmadd213ps zmm22, zmm20, zmm11
    vfmadd213ps zmm22, zmm20, zmm12
    vfmadd213ps zmm22, zmm20, zmm13
    vfmadd213ps zmm22, zmm20, zmm14
    vfmadd213ps zmm22, zmm20, zmm15
    vfmadd213ps zmm22, zmm20, zmm15
    vaddps zmm20, zmm21, zmm5
    vmulps zmm21, zmm21, zmm16
    vaddps zmm21, zmm21, zmm5
    vpslld zmm23, zmm21, 23
    vpaddd zmm23, zmm23, zmm17
    vmulps zmm22, zmm22, zmm23
    vpsubd zmm20, zmm20, zmm21
    vpslld zmm20, zmm20, 23
    vpaddd zmm20, zmm20, zmm17
    vmulps zmm20, zmm22, zmm20
    vmovaps zmm21, zmm15
    vfmadd231ps zmm21, zmm19, zmm18
    vfmadd213ps zmm21, zmm19, zmm15
    vmulps zmm19, zmm21, zmm20
    vmovups zmmword ptr [rsi + 4*rcx], zmm19
    add rcx, 16
    cmp rax, rcx
    jne .L7
.L8:
    test rbx, rbx
    je .L15
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
    vmovups zmm0, zmmword ptr [rsp + 8]
    vmulps zmm0, zmm0, dword ptr [rip + .K40a00000]{1to16}
    vsqrtps zmm0, zmm0
    vbroadcastss zmm1, dword ptr [rip + .K42d20000]
    vminps zmm0, zmm1, zmm0
    vxorps zmm1, zmm0, dword ptr [rip + .K80000000]{1to16}
    vbroadcastss zmm2, dword ptr [rip + .Kc2d00000]
    vmaxps zmm1, zmm2, zmm1
    vbroadcastss zmm2, dword ptr [rip + .K42b20000]
    vbroadcastss zmm3, dword ptr [rip + .K4b400000]
    vminps zmm1, zmm2, zmm1
    vbroadcastss zmm2, dword ptr [rip + .K3fb8aa3b]
    vfmadd213ps zmm2, zmm1, zmm3
    vaddps zmm2, zmm2, dword ptr [rip + .Kcb400000]{1to16}
    vfmadd231ps zmm1, zmm2, dword ptr [rip + .Kbf317200]{1to16}
    vfmadd231ps zmm1, zmm2, dword ptr [rip + .Kb5bfbe8e]{1to16}
    vbroadcastss zmm4, dword ptr [rip + .K3ab511e8]
    vfmadd213ps zmm4, zmm1, dword ptr [rip + .K3c091d11]{1to16}
    vfmadd213ps zmm4, zmm1, dword ptr [rip + .K3d2aac79]{1to16}
    vfmadd213ps zmm4, zmm1, dword ptr [rip + .K3e2aaa49]{1to16}
    vfmadd213ps zmm4, zmm1, dword ptr [rip + .K3efffffe]{1to16}
    vbroadcastss zmm5, dword ptr [rip + .K3f800000]
    vfmadd213ps zmm4, zmm1, zmm5
    vfmadd213ps zmm4, zmm1, zmm5
    vaddps zmm1, zmm2, zmm3
    vmulps zmm2, zmm2, dword ptr [rip + .K3f000000]{1to16}
    vaddps zmm2, zmm2, zmm3
    vpslld zmm3, zmm2, 23
    vpbroadcastd zmm6, dword ptr [rip + .K3f800000]
    vpaddd zmm3, zmm3, zmm6
    vmulps zmm3, zmm4, zmm3
    vpsubd zmm1, zmm1, zmm2
    vpslld zmm1, zmm1, 23
    vpaddd zmm1, zmm1, zmm6
    vmulps zmm1, zmm3, zmm1
    vbroadcastss zmm2, dword ptr [rip + .K3eaaaaab]
    vfmadd213ps zmm2, zmm0, zmm5
    vfmadd213ps zmm2, zmm0, zmm5
    vmulps zmm0, zmm2, zmm1
    jmp .L13
.L9:
    test rax, rax
    je .L11
    xor ecx, ecx
    vbroadcastss zmm0, dword ptr [rip + .K80000000]
    vbroadcastss zmm1, dword ptr [rip + .Kc2d00000]
    vbroadcastss zmm2, dword ptr [rip + .K42b20000]
    vbroadcastss zmm3, dword ptr [rip + .K4b400000]
    vbroadcastss zmm4, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss zmm5, dword ptr [rip + .Kcb400000]
    vbroadcastss zmm6, dword ptr [rip + .Kbf317200]
    vbroadcastss zmm7, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss zmm8, dword ptr [rip + .K3ab511e8]
    vbroadcastss zmm9, dword ptr [rip + .K3c091d11]
    vbroadcastss zmm10, dword ptr [rip + .K3d2aac79]
    vbroadcastss zmm11, dword ptr [rip + .K3e2aaa49]
    vbroadcastss zmm12, dword ptr [rip + .K3efffffe]
    vbroadcastss zmm13, dword ptr [rip + .K3f800000]
    vbroadcastss zmm14, dword ptr [rip + .K3f000000]
    vpbroadcastd zmm15, dword ptr [rip + .K3f800000]
.L10:
    vsqrtps zmm16, zmmword ptr [rsi + 4*rcx]
    vxorps zmm16, zmm16, zmm0
    vmaxps zmm16, zmm1, zmm16
    vminps zmm16, zmm2, zmm16
    vmovaps zmm17, zmm3
    vfmadd231ps zmm17, zmm16, zmm4
    vaddps zmm17, zmm17, zmm5
    vfmadd231ps zmm16, zmm17, zmm6
    vfmadd231ps zmm16, zmm17, zmm7
    vmovaps zmm18, zmm8
    vfmadd213ps zmm18, zmm16, zmm9
    vfmadd213ps zmm18, zmm16, zmm10
    vfmadd213ps zmm18, zmm16, zmm11
    vfmadd213ps zmm18, zmm16, zmm12
    vfmadd213ps zmm18, zmm16, zmm13
    vfmadd213ps zmm18, zmm16, zmm13
    vaddps zmm16, zmm17, zmm3
    vmulps zmm17, zmm17, zmm14
    vaddps zmm17, zmm17, zmm3
    vpslld zmm19, zmm17, 23
    vpaddd zmm19, zmm19, zmm15
    vmulps zmm18, zmm18, zmm19
    vpsubd zmm16, zmm16, zmm17
    vpslld zmm16, zmm16, 23
    vpaddd zmm16, zmm16, zmm15
    vmulps zmm16, zmm18, zmm16
    vmovups zmmword ptr [rsi + 4*rcx], zmm16
    add rcx, 16
    cmp rax, rcx
    jne .L10
.L11:
    test rbx, rbx
    je .L15
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
    vsqrtps zmm0, zmmword ptr [rsp + 8]
    vxorps zmm0, zmm0, dword ptr [rip + .K80000000]{1to16}
.L12:
    vbroadcastss zmm1, dword ptr [rip + .Kc2d00000]
    vmaxps zmm0, zmm1, zmm0
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
.L13:
    vmovups zmmword ptr [rsp + 8], zmm0
.L14:
    mov rdi, r14
    mov rsi, r15
    mov rdx, rbx
    vzeroupper
    call r12
.L15:
    add rsp, 72
    pop rbx
    pop r12
    pop r14
    pop r15
    vzeroupper
    ret
.T0: jump .L0 .L9 .L3 .L6
.K3ab511e8 = .long 0x3ab511e8 ; 1.381454e-3
.K3c091d11 = .long 0x3c091d11 ; 8.368746e-3
.K3d2aac79 = .long 0x3d2aac79 ; 4.166839e-2
.K3e2aaa49 = .long 0x3e2aaa49 ; 1.6666521e-1
.K3eaaaaab = .long 0x3eaaaaab ; 3.3333334e-1
.K3efffffe = .long 0x3efffffe ; 4.9999994e-1
.K3f000000 = .long 0x3f000000 ; 5e-1
.K3f800000 = .long 0x3f800000 ; 1e0
.K3fb8aa3b = .long 0x3fb8aa3b ; 1.442695e0
.K40400000 = .long 0x40400000 ; 3e0
.K40a00000 = .long 0x40a00000 ; 5e0
.K42b20000 = .long 0x42b20000 ; 8.9e1
.K42d20000 = .long 0x42d20000 ; 1.05e2
.K4b400000 = .long 0x4b400000 ; 1.2582912e7
.K80000000 = .long 0x80000000 ; -0e0
.Kb5bfbe8e = .long 0xb5bfbe8e ; -1.4286068e-6
.Kbf000000 = .long 0xbf000000 ; -5e-1
.Kbf317200 = .long 0xbf317200 ; -6.9314575e-1
.Kc2d00000 = .long 0xc2d00000 ; -1.04e2
.Kcb400000 = .long 0xcb400000 ; -1.2582912e7
