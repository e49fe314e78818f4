; avx512/f32/covariance
rhotree_kernels::arch::avx512::f32::covariance:
    push rbp
    mov rbp, rsp
    push r15
    push r14
    push r12
    push rbx
    and rsp, -64
    sub rsp, 128
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
    vbroadcastss zmm3, dword ptr [rip + .Kcb400000]
    vbroadcastss zmm4, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss zmm5, dword ptr [rip + .Kbf317200]
    vbroadcastss zmm6, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss zmm7, dword ptr [rip + .K3ab511e8]
    vbroadcastss zmm8, dword ptr [rip + .K3c091d11]
    vbroadcastss zmm9, dword ptr [rip + .K3d2aac79]
    vbroadcastss zmm10, dword ptr [rip + .K3e2aaa49]
    vbroadcastss zmm11, dword ptr [rip + .K3efffffe]
    vbroadcastss zmm12, dword ptr [rip + .K3f800000]
.L1:
    vmulps zmm13, zmm0, zmmword ptr [rsi + 4*rcx]
    vmaxps zmm13, zmm1, zmm13
    vminps zmm13, zmm2, zmm13
    vmovaps zmm14, zmm3
    vfmsub231ps zmm14, zmm13, zmm4
    vaddps zmm14, zmm14, zmm3
    vfmadd231ps zmm13, zmm14, zmm5
    vfmadd231ps zmm13, zmm14, zmm6
    vmovaps zmm15, zmm7
    vfmadd213ps zmm15, zmm13, zmm8
    vfmadd213ps zmm15, zmm13, zmm9
    vfmadd213ps zmm15, zmm13, zmm10
    vfmadd213ps zmm15, zmm13, zmm11
    vfmadd213ps zmm15, zmm13, zmm12
    vfmadd213ps zmm15, zmm13, zmm12
    vscalefps zmm13, zmm15, zmm14
    vmovups zmmword ptr [rsi + 4*rcx], zmm13
    add rcx, 16
    cmp rax, rcx
    jne .L1
.L2:
    test rbx, rbx
    je .L15
    vxorps xmm0, xmm0, xmm0
    vmovaps zmmword ptr [rsp], zmm0
    shl ebx, 2
    mov r15, rsp
    mov r12, qword ptr [rip + memcpy@GOTPCREL]
    mov rdi, r15
    mov rsi, r14
    mov rdx, rbx
    vzeroupper
    call r12
    vmovaps zmm0, zmmword ptr [rsp]
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
    vbroadcastss zmm5, dword ptr [rip + .Kcb400000]
    vbroadcastss zmm6, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss zmm7, dword ptr [rip + .Kbf317200]
    vbroadcastss zmm8, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss zmm9, dword ptr [rip + .K3ab511e8]
    vbroadcastss zmm10, dword ptr [rip + .K3c091d11]
    vbroadcastss zmm11, dword ptr [rip + .K3d2aac79]
    vbroadcastss zmm12, dword ptr [rip + .K3e2aaa49]
    vbroadcastss zmm13, dword ptr [rip + .K3efffffe]
    vbroadcastss zmm14, dword ptr [rip + .K3f800000]
.L4:
    vmulps zmm15, zmm0, zmmword ptr [rsi + 4*rcx]
    vsqrtps zmm15, zmm15
    vminps zmm15, zmm1, zmm15
    vxorps zmm16, zmm15, zmm2
    vmaxps zmm16, zmm3, zmm16
    vminps zmm16, zmm4, zmm16
    vmovaps zmm17, zmm5
    vfmsub231ps zmm17, zmm16, zmm6
    vaddps zmm17, zmm17, zmm5
    vfmadd231ps zmm16, zmm17, zmm7
    vfmadd231ps zmm16, zmm17, zmm8
    vmovaps zmm18, zmm9
    vfmadd213ps zmm18, zmm16, zmm10
    vfmadd213ps zmm18, zmm16, zmm11
    vfmadd213ps zmm18, zmm16, zmm12
    vfmadd213ps zmm18, zmm16, zmm13
    vfmadd213ps zmm18, zmm16, zmm14
    vfmadd213ps zmm18, zmm16, zmm14
    vscalefps zmm16, zmm18, zmm17
    vfmadd213ps zmm16, zmm15, zmm16
    vmovups zmmword ptr [rsi + 4*rcx], zmm16
    add rcx, 16
    cmp rax, rcx
    jne .L4
.L5:
    test rbx, rbx
    je .L15
    vxorps xmm0, xmm0, xmm0
    vmovaps zmmword ptr [rsp], zmm0
    shl ebx, 2
    mov r15, rsp
    mov r12, qword ptr [rip + memcpy@GOTPCREL]
    mov rdi, r15
    mov rsi, r14
    mov rdx, rbx
    vzeroupper
    call r12
    vmovaps zmm0, zmmword ptr [rsp]
    vmulps zmm0, zmm0, dword ptr [rip + .K40400000]{1to16}
    vsqrtps zmm0, zmm0
    vbroadcastss zmm1, dword ptr [rip + .K42d20000]
    vminps zmm0, zmm1, zmm0
    vxorps zmm1, zmm0, dword ptr [rip + .K80000000]{1to16}
    vbroadcastss zmm2, dword ptr [rip + .Kc2d00000]
    vmaxps zmm1, zmm2, zmm1
    vbroadcastss zmm2, dword ptr [rip + .K42b20000]
    vminps zmm1, zmm2, zmm1
    vbroadcastss zmm2, dword ptr [rip + .Kcb400000]
    vbroadcastss zmm3, dword ptr [rip + .K3fb8aa3b]
    vfmsub213ps zmm3, zmm1, zmm2
    vaddps zmm2, zmm3, zmm2
    vfmadd231ps zmm1, zmm2, dword ptr [rip + .Kbf317200]{1to16}
    vfmadd231ps zmm1, zmm2, dword ptr [rip + .Kb5bfbe8e]{1to16}
    vbroadcastss zmm3, dword ptr [rip + .K3ab511e8]
    vfmadd213ps zmm3, zmm1, dword ptr [rip + .K3c091d11]{1to16}
    vfmadd213ps zmm3, zmm1, dword ptr [rip + .K3d2aac79]{1to16}
    vfmadd213ps zmm3, zmm1, dword ptr [rip + .K3e2aaa49]{1to16}
    vfmadd213ps zmm3, zmm1, dword ptr [rip + .K3efffffe]{1to16}
    vbroadcastss zmm4, dword ptr [rip + .K3f800000]
    vfmadd213ps zmm3, zmm1, zmm4
    vfmadd213ps zmm3, zmm1, zmm4
    vscalefps zmm1, zmm3, zmm2
    vfmadd213ps zmm1, zmm0, zmm1
    vmovaps zmmword ptr [rsp], zmm1
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
    vbroadcastss zmm5, dword ptr [rip + .Kcb400000]
    vbroadcastss zmm6, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss zmm7, dword ptr [rip + .Kbf317200]
    vbroadcastss zmm8, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss zmm9, dword ptr [rip + .K3ab511e8]
    vbroadcastss zmm10, dword ptr [rip + .K3c091d11]
    vbroadcastss zmm11, dword ptr [rip + .K3d2aac79]
    vbroadcastss zmm12, dword ptr [rip + .K3e2aaa49]
    vbroadcastss zmm13, dword ptr [rip + .K3efffffe]
    vbroadcastss zmm14, dword ptr [rip + .K3f800000]
    vbroadcastss zmm15, dword ptr [rip + .K3eaaaaab]
.L7:
    vmulps zmm16, zmm0, zmmword ptr [rsi + 4*rcx]
    vsqrtps zmm16, zmm16
    vminps zmm16, zmm1, zmm16
    vxorps zmm17, zmm16, zmm2
    vmaxps zmm17, zmm3, zmm17
    vminps zmm17, zmm4, zmm17
    vmovaps zmm18, zmm5
    vfmsub231ps zmm18, zmm17, zmm6
    vaddps zmm18, zmm18, zmm5
    vfmadd231ps zmm17, zmm18, zmm7
    vfmadd231ps zmm17, zmm18, zmm8
    vmovaps zmm19, zmm9
    vfmadd213ps zmm19, zmm17, zmm10
    vfmadd213ps zmm19, zmm17, zmm11
    vfmadd213ps zmm19, zmm17, zmm12
    vfmadd213ps zmm19, zmm17, zmm13
    vmovaps zmm20, zmm14
    vfmadd231ps zmm20, zmm16, zmm15
    vfmadd213ps zmm20, zmm16, zmm14
    vfmadd213ps zmm19, zmm17, zmm14
    vfmadd213ps zmm19, zmm17, zmm14
    vscalefps zmm16, zmm19, zmm18
    vmulps zmm16, zmm20, zmm16
    vmovups zmmword ptr [rsi + 4*rcx], zmm16
    add rcx, 16
    cmp rax, rcx
    jne .L7
.L8:
    test rbx, rbx
    je .L15
    vxorps xmm0, xmm0, xmm0
    vmovaps zmmword ptr [rsp], zmm0
    shl ebx, 2
    mov r15, rsp
    mov r12, qword ptr [rip + memcpy@GOTPCREL]
    mov rdi, r15
    mov rsi, r14
    mov rdx, rbx
    vzeroupper
    call r12
    vmovaps zmm0, zmmword ptr [rsp]
    vmulps zmm0, zmm0, dword ptr [rip + .K40a00000]{1to16}
    vsqrtps zmm0, zmm0
    vbroadcastss zmm1, dword ptr [rip + .K42d20000]
    vminps zmm0, zmm1, zmm0
    vxorps zmm1, zmm0, dword ptr [rip + .K80000000]{1to16}
    vbroadcastss zmm2, dword ptr [rip + .Kc2d00000]
    vmaxps zmm1, zmm2, zmm1
    vbroadcastss zmm2, dword ptr [rip + .K42b20000]
    vminps zmm1, zmm2, zmm1
    vbroadcastss zmm2, dword ptr [rip + .Kcb400000]
    vbroadcastss zmm3, dword ptr [rip + .K3fb8aa3b]
    vfmsub213ps zmm3, zmm1, zmm2
    vaddps zmm2, zmm3, zmm2
    vfmadd231ps zmm1, zmm2, dword ptr [rip + .Kbf317200]{1to16}
    vfmadd231ps zmm1, zmm2, dword ptr [rip + .Kb5bfbe8e]{1to16}
    vbroadcastss zmm3, dword ptr [rip + .K3ab511e8]
    vfmadd213ps zmm3, zmm1, dword ptr [rip + .K3c091d11]{1to16}
    vfmadd213ps zmm3, zmm1, dword ptr [rip + .K3d2aac79]{1to16}
    vfmadd213ps zmm3, zmm1, dword ptr [rip + .K3e2aaa49]{1to16}
    vfmadd213ps zmm3, zmm1, dword ptr [rip + .K3efffffe]{1to16}
    vbroadcastss zmm4, dword ptr [rip + .K3f800000]
    vbroadcastss zmm5, dword ptr [rip + .K3eaaaaab]
    vfmadd213ps zmm5, zmm0, zmm4
    vfmadd213ps zmm5, zmm0, zmm4
    vfmadd213ps zmm3, zmm1, zmm4
    vfmadd213ps zmm3, zmm1, zmm4
    vscalefps zmm0, zmm3, zmm2
    vmulps zmm0, zmm5, zmm0
    jmp .L13
.L9:
    test rax, rax
    je .L11
    xor ecx, ecx
    vbroadcastss zmm0, dword ptr [rip + .K80000000]
    vbroadcastss zmm1, dword ptr [rip + .Kc2d00000]
    vbroadcastss zmm2, dword ptr [rip + .K42b20000]
    vbroadcastss zmm3, dword ptr [rip + .Kcb400000]
    vbroadcastss zmm4, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss zmm5, dword ptr [rip + .Kbf317200]
    vbroadcastss zmm6, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss zmm7, dword ptr [rip + .K3ab511e8]
    vbroadcastss zmm8, dword ptr [rip + .K3c091d11]
    vbroadcastss zmm9, dword ptr [rip + .K3d2aac79]
    vbroadcastss zmm10, dword ptr [rip + .K3e2aaa49]
    vbroadcastss zmm11, dword ptr [rip + .K3efffffe]
    vbroadcastss zmm12, dword ptr [rip + .K3f800000]
.L10:
    vsqrtps zmm13, zmmword ptr [rsi + 4*rcx]
    vxorps zmm13, zmm13, zmm0
    vmaxps zmm13, zmm1, zmm13
    vminps zmm13, zmm2, zmm13
    vmovaps zmm14, zmm3
    vfmsub231ps zmm14, zmm13, zmm4
    vaddps zmm14, zmm14, zmm3
    vfmadd231ps zmm13, zmm14, zmm5
    vfmadd231ps zmm13, zmm14, zmm6
    vmovaps zmm15, zmm7
    vfmadd213ps zmm15, zmm13, zmm8
    vfmadd213ps zmm15, zmm13, zmm9
    vfmadd213ps zmm15, zmm13, zmm10
    vfmadd213ps zmm15, zmm13, zmm11
    vfmadd213ps zmm15, zmm13, zmm12
    vfmadd213ps zmm15, zmm13, zmm12
    vscalefps zmm13, zmm15, zmm14
    vmovups zmmword ptr [rsi + 4*rcx], zmm13
    add rcx, 16
    cmp rax, rcx
    jne .L10
.L11:
    test rbx, rbx
    je .L15
    vxorps xmm0, xmm0, xmm0
    vmovaps zmmword ptr [rsp], zmm0
    shl ebx, 2
    mov r15, rsp
    mov r12, qword ptr [rip + memcpy@GOTPCREL]
    mov rdi, r15
    mov rsi, r14
    mov rdx, rbx
    vzeroupper
    call r12
    vsqrtps zmm0, zmmword ptr [rsp]
    vxorps zmm0, zmm0, dword ptr [rip + .K80000000]{1to16}
.L12:
    vbroadcastss zmm1, dword ptr [rip + .Kc2d00000]
    vbroadcastss zmm2, dword ptr [rip + .K42b20000]
    vmaxps zmm0, zmm1, zmm0
    vminps zmm0, zmm2, zmm0
    vbroadcastss zmm1, dword ptr [rip + .Kcb400000]
    vbroadcastss zmm2, dword ptr [rip + .K3fb8aa3b]
    vfmsub213ps zmm2, zmm0, zmm1
    vaddps zmm1, zmm2, zmm1
    vfmadd231ps zmm0, zmm1, dword ptr [rip + .Kbf317200]{1to16}
    vfmadd231ps zmm0, zmm1, dword ptr [rip + .Kb5bfbe8e]{1to16}
    vbroadcastss zmm2, dword ptr [rip + .K3ab511e8]
    vfmadd213ps zmm2, zmm0, dword ptr [rip + .K3c091d11]{1to16}
    vfmadd213ps zmm2, zmm0, dword ptr [rip + .K3d2aac79]{1to16}
    vfmadd213ps zmm2, zmm0, dword ptr [rip + .K3e2aaa49]{1to16}
    vfmadd213ps zmm2, zmm0, dword ptr [rip + .K3efffffe]{1to16}
    vbroadcastss zmm3, dword ptr [rip + .K3f800000]
    vfmadd213ps zmm2, zmm0, zmm3
    vfmadd213ps zmm2, zmm0, zmm3
    vscalefps zmm0, zmm2, zmm1
.L13:
    vmovaps zmmword ptr [rsp], zmm0
.L14:
    mov rdi, r14
    mov rsi, r15
    mov rdx, rbx
    vzeroupper
    call r12
.L15:
    lea rsp, [rbp - 32]
    pop rbx
    pop r12
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.T0: jump .L0 .L9 .L3 .L6
.K3ab511e8 = .long 0x3ab511e8 ; 1.381454e-3
.K3c091d11 = .long 0x3c091d11 ; 8.368746e-3
.K3d2aac79 = .long 0x3d2aac79 ; 4.166839e-2
.K3e2aaa49 = .long 0x3e2aaa49 ; 1.6666521e-1
.K3eaaaaab = .long 0x3eaaaaab ; 3.3333334e-1
.K3efffffe = .long 0x3efffffe ; 4.9999994e-1
.K3f800000 = .long 0x3f800000 ; 1e0
.K3fb8aa3b = .long 0x3fb8aa3b ; 1.442695e0
.K40400000 = .long 0x40400000 ; 3e0
.K40a00000 = .long 0x40a00000 ; 5e0
.K42b20000 = .long 0x42b20000 ; 8.9e1
.K42d20000 = .long 0x42d20000 ; 1.05e2
.K80000000 = .long 0x80000000 ; -0e0
.Kb5bfbe8e = .long 0xb5bfbe8e ; -1.4286068e-6
.Kbf000000 = .long 0xbf000000 ; -5e-1
.Kbf317200 = .long 0xbf317200 ; -6.9314575e-1
.Kc2d00000 = .long 0xc2d00000 ; -1.04e2
.Kcb400000 = .long 0xcb400000 ; -1.2582912e7
