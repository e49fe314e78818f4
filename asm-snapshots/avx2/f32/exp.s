; avx2/f32/exp
rhotree_kernels::arch::avx2::f32::exp:
    push r15
    push r14
    push r12
    push rbx
    sub rsp, 72
    mov ebx, esi
    and ebx, 7
    movabs rax, 2305843009213693944
    and rax, rsi
    je .L1
    xor ecx, ecx
    vbroadcastss ymm2, dword ptr [rip + .K4b400000]
    vbroadcastss ymm0, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm4, dword ptr [rip + .Kcb400000]
    vbroadcastss ymm5, dword ptr [rip + .Kbf317200]
    vbroadcastss ymm6, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss ymm7, dword ptr [rip + .K3c091d11]
    vbroadcastss ymm1, dword ptr [rip + .K3ab511e8]
    vbroadcastss ymm9, dword ptr [rip + .K3d2aac79]
    vbroadcastss ymm10, dword ptr [rip + .K3e2aaa49]
    vbroadcastss ymm11, dword ptr [rip + .K3efffffe]
    vbroadcastss ymm12, dword ptr [rip + .K3f800000]
    vbroadcastss ymm13, dword ptr [rip + .K3f000000]
    vpbroadcastd ymm14, dword ptr [rip + .K3f800000]
.L0:
    vbroadcastss ymm3, dword ptr [rip + .Kc2d00000]
    vmaxps ymm15, ymm3, ymmword ptr [rdi + 4*rcx]
    vbroadcastss ymm3, dword ptr [rip + .K42b20000]
    vminps ymm15, ymm3, ymm15
    vmovaps ymm3, ymm0
    vfmadd213ps ymm3, ymm15, ymm2
    vaddps ymm3, ymm3, ymm4
    vfmadd231ps ymm15, ymm3, ymm5
    vfmadd231ps ymm15, ymm3, ymm6
    vmovaps ymm8, ymm1
    vfmadd213ps ymm8, ymm15, ymm7
    vfmadd213ps ymm8, ymm15, ymm9
    vfmadd213ps ymm8, ymm15, ymm10
    vfmadd213ps ymm8, ymm15, ymm11
    vfmadd213ps ymm8, ymm15, ymm12
    vfmadd213ps ymm8, ymm15, ymm12
    vaddps ymm15, ymm3, ymm2
    vfmadd213ps ymm3, ymm13, ymm2
    vpsubd ymm15, ymm15, ymm3
    vpslld ymm3, ymm3, 23
    vpaddd ymm3, ymm14, ymm3
    vmulps ymm3, ymm8, ymm3
    vpslld ymm8, ymm15, 23
    vpaddd ymm8, ymm8, ymm14
    vmulps ymm3, ymm8, ymm3
    vmovups ymmword ptr [rdi + 4*rcx], ymm3
    add rcx, 8
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
    vbroadcastss ymm0, dword ptr [rip + .Kc2d00000]
    vmaxps ymm0, ymm0, ymmword ptr [rsp + 8]
    vbroadcastss ymm1, dword ptr [rip + .K42b20000]
    vminps ymm1, ymm1, ymm0
    vbroadcastss ymm0, dword ptr [rip + .K4b400000]
    vbroadcastss ymm2, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss ymm3, dword ptr [rip + .Kcb400000]
    vfmadd213ps ymm2, ymm1, ymm0
    vaddps ymm2, ymm2, ymm3
    vbroadcastss ymm3, dword ptr [rip + .Kbf317200]
    vfmadd213ps ymm3, ymm2, ymm1
    vbroadcastss ymm1, dword ptr [rip + .Kb5bfbe8e]
    vfmadd213ps ymm1, ymm2, ymm3
    vbroadcastss ymm3, dword ptr [rip + .K3c091d11]
    vbroadcastss ymm4, dword ptr [rip + .K3ab511e8]
    vfmadd213ps ymm4, ymm1, ymm3
    vbroadcastss ymm3, dword ptr [rip + .K3d2aac79]
    vfmadd231ps ymm3, ymm1, ymm4
    vbroadcastss ymm4, dword ptr [rip + .K3e2aaa49]
    vbroadcastss ymm5, dword ptr [rip + .K3efffffe]
    vfmadd231ps ymm4, ymm1, ymm3
    vfmadd231ps ymm5, ymm1, ymm4
    vbroadcastss ymm3, dword ptr [rip + .K3f800000]
    vfmadd213ps ymm5, ymm1, ymm3
    vfmadd213ps ymm5, ymm1, ymm3
    vbroadcastss ymm1, dword ptr [rip + .K3f000000]
    vaddps ymm3, ymm2, ymm0
    vfmadd213ps ymm1, ymm2, ymm0
    vpsubd ymm0, ymm3, ymm1
    vpslld ymm1, ymm1, 23
    vpbroadcastd ymm2, dword ptr [rip + .K3f800000]
    vpaddd ymm1, ymm1, ymm2
    vmulps ymm1, ymm5, ymm1
    vpslld ymm0, ymm0, 23
    vpaddd ymm0, ymm0, ymm2
    vmulps ymm0, ymm1, ymm0
    vmovups ymmword ptr [rsp + 8], ymm0
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
