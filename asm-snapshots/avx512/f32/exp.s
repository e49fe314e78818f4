; avx512/f32/exp
rhotree_kernels::arch::avx512::f32::exp:
    push rbp
    mov rbp, rsp
    push r15
    push r14
    push r12
    push rbx
    and rsp, -64
    sub rsp, 128
    mov ebx, esi
    and ebx, 15
    movabs rax, 2305843009213693936
    and rax, rsi
    je .L1
    xor ecx, ecx
    vbroadcastss zmm0, dword ptr [rip + .Kc2d00000]
    vbroadcastss zmm1, dword ptr [rip + .K42b20000]
    vbroadcastss zmm2, dword ptr [rip + .Kcb400000]
    vbroadcastss zmm3, dword ptr [rip + .K3fb8aa3b]
    vbroadcastss zmm4, dword ptr [rip + .Kbf317200]
    vbroadcastss zmm5, dword ptr [rip + .Kb5bfbe8e]
    vbroadcastss zmm6, dword ptr [rip + .K3ab511e8]
    vbroadcastss zmm7, dword ptr [rip + .K3c091d11]
    vbroadcastss zmm8, dword ptr [rip + .K3d2aac79]
    vbroadcastss zmm9, dword ptr [rip + .K3e2aaa49]
    vbroadcastss zmm10, dword ptr [rip + .K3efffffe]
    vbroadcastss zmm11, dword ptr [rip + .K3f800000]
.L0:
    vmaxps zmm12, zmm0, zmmword ptr [rdi + 4*rcx]
    vminps zmm12, zmm1, zmm12
    vmovaps zmm13, zmm2
    vfmsub231ps zmm13, zmm12, zmm3
    vaddps zmm13, zmm13, zmm2
    vfmadd231ps zmm12, zmm13, zmm4
    vfmadd231ps zmm12, zmm13, zmm5
    vmovaps zmm14, zmm6
    vfmadd213ps zmm14, zmm12, zmm7
    vfmadd213ps zmm14, zmm12, zmm8
    vfmadd213ps zmm14, zmm12, zmm9
    vfmadd213ps zmm14, zmm12, zmm10
    vfmadd213ps zmm14, zmm12, zmm11
    vfmadd213ps zmm14, zmm12, zmm11
    vscalefps zmm12, zmm14, zmm13
    vmovups zmmword ptr [rdi + 4*rcx], zmm12
    add rcx, 16
    cmp rax, rcx
    jne .L0
.L1:
    test rbx, rbx
    je .L2
    lea r14, [rdi + 4*rax]
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
    vbroadcastss zmm0, dword ptr [rip + .Kc2d00000]
    vmaxps zmm0, zmm0, zmmword ptr [rsp]
    vbroadcastss zmm1, dword ptr [rip + .K42b20000]
    vminps zmm0, zmm1, zmm0
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
    vmovaps zmmword ptr [rsp], zmm0
    mov rdi, r14
    mov rsi, r15
    mov rdx, rbx
    vzeroupper
    call r12
.L2:
    lea rsp, [rbp - 32]
    pop rbx
    pop r12
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.K3ab511e8 = .long 0x3ab511e8 ; 1.381454e-3
.K3c091d11 = .long 0x3c091d11 ; 8.368746e-3
.K3d2aac79 = .long 0x3d2aac79 ; 4.166839e-2
.K3e2aaa49 = .long 0x3e2aaa49 ; 1.6666521e-1
.K3efffffe = .long 0x3efffffe ; 4.9999994e-1
.K3f800000 = .long 0x3f800000 ; 1e0
.K3fb8aa3b = .long 0x3fb8aa3b ; 1.442695e0
.K42b20000 = .long 0x42b20000 ; 8.9e1
.Kb5bfbe8e = .long 0xb5bfbe8e ; -1.4286068e-6
.Kbf317200 = .long 0xbf317200 ; -6.9314575e-1
.Kc2d00000 = .long 0xc2d00000 ; -1.04e2
.Kcb400000 = .long 0xcb400000 ; -1.2582912e7
