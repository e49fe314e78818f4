; avx512/f32/fma_peak
rhotree_kernels::arch::avx512::f32::fma_peak:
    mov rax, rdi
    mov dword ptr [rsp - 64], 1065353216
    lea rcx, [rsp - 64]
    vbroadcastss zmm11, dword ptr [rsp - 64]
    mov dword ptr [rsp - 64], 0
    test rdi, rdi
    je .L1
    vbroadcastss zmm17, dword ptr [rsp - 64]
    mov rdx, rax
    vmovaps zmm0, zmm11
    vmovaps zmm1, zmm11
    vmovaps zmm2, zmm11
    vmovaps zmm3, zmm11
    vmovaps zmm4, zmm11
    vmovaps zmm5, zmm11
    vmovaps zmm6, zmm11
    vmovaps zmm7, zmm11
    vmovaps zmm8, zmm11
    vmovaps zmm9, zmm11
    vmovaps zmm10, zmm11
    vmovaps zmm12, zmm11
    vmovaps zmm13, zmm11
    vmovaps zmm14, zmm11
    vmovaps zmm15, zmm11
    vmovaps zmm16, zmm11
.L0:
    vfmadd213ps zmm16, zmm11, zmm17
    vfmadd213ps zmm15, zmm11, zmm17
    vfmadd213ps zmm14, zmm11, zmm17
    vfmadd213ps zmm13, zmm11, zmm17
    vfmadd213ps zmm12, zmm11, zmm17
    vfmadd213ps zmm10, zmm11, zmm17
    vfmadd213ps zmm9, zmm11, zmm17
    vfmadd213ps zmm8, zmm11, zmm17
    vfmadd213ps zmm7, zmm11, zmm17
    vfmadd213ps zmm6, zmm11, zmm17
    vfmadd213ps zmm5, zmm11, zmm17
    vfmadd213ps zmm4, zmm11, zmm17
    vfmadd213ps zmm3, zmm11, zmm17
    vfmadd213ps zmm2, zmm11, zmm17
    vfmadd213ps zmm1, zmm11, zmm17
    vfmadd213ps zmm0, zmm11, zmm17
    dec rdx
    jne .L0
    jmp .L2
.L1:
    vmovaps zmm0, zmm11
    vmovaps zmm1, zmm11
    vmovaps zmm2, zmm11
    vmovaps zmm3, zmm11
    vmovaps zmm4, zmm11
    vmovaps zmm5, zmm11
    vmovaps zmm6, zmm11
    vmovaps zmm7, zmm11
    vmovaps zmm8, zmm11
    vmovaps zmm9, zmm11
    vmovaps zmm10, zmm11
    vmovaps zmm12, zmm11
    vmovaps zmm13, zmm11
    vmovaps zmm14, zmm11
    vmovaps zmm15, zmm11
    vmovaps zmm16, zmm11
.L2:
    vmovups zmmword ptr [rsp - 64], zmm16
    mov qword ptr [rsp - 72], rcx
    lea rdx, [rsp - 72]
    vmovups zmmword ptr [rsp - 64], zmm15
    mov qword ptr [rsp - 72], rcx
    vmovups zmmword ptr [rsp - 64], zmm14
    mov qword ptr [rsp - 72], rcx
    vmovups zmmword ptr [rsp - 64], zmm13
    mov qword ptr [rsp - 72], rcx
    vmovups zmmword ptr [rsp - 64], zmm12
    mov qword ptr [rsp - 72], rcx
    vmovups zmmword ptr [rsp - 64], zmm10
    mov qword ptr [rsp - 72], rcx
    vmovups zmmword ptr [rsp - 64], zmm9
    mov qword ptr [rsp - 72], rcx
    vmovups zmmword ptr [rsp - 64], zmm8
    mov qword ptr [rsp - 72], rcx
    vmovups zmmword ptr [rsp - 64], zmm7
    mov qword ptr [rsp - 72], rcx
    vmovups zmmword ptr [rsp - 64], zmm6
    mov qword ptr [rsp - 72], rcx
    vmovups zmmword ptr [rsp - 64], zmm5
    mov qword ptr [rsp - 72], rcx
    vmovups zmmword ptr [rsp - 64], zmm4
    mov qword ptr [rsp - 72], rcx
    vmovups zmmword ptr [rsp - 64], zmm3
    mov qword ptr [rsp - 72], rcx
    vmovups zmmword ptr [rsp - 64], zmm2
    mov qword ptr [rsp - 72], rcx
    vmovups zmmword ptr [rsp - 64], zmm1
    mov qword ptr [rsp - 72], rcx
    vmovups zmmword ptr [rsp - 64], zmm0
    mov qword ptr [rsp - 72], rcx
    shl rax, 9
    vzeroupper
    ret
