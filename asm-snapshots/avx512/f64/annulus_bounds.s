; avx512/f64/annulus_bounds
rhotree_kernels::arch::avx512::f64::annulus_bounds:
    mov rax, qword ptr [rsp + 8]
    add rax, 7
    shr rax, 3
    test dil, dil
    je .L1
    movzx edx, dil
    cmp edx, 1
    jne .L3
    test rax, rax
    je .L5
    vbroadcastsd zmm0, xmm0
    add rcx, 256
    vbroadcastsd zmm1, qword ptr [rip + .K3ff0000000000000]
    xor edx, edx
    vxorpd xmm2, xmm2, xmm2
    vbroadcastsd zmm3, qword ptr [rip + .K3ce0000000000000]
.L0:
    vmovupd zmm4, zmmword ptr [rsi + rdx]
    vaddpd zmm5, zmm0, zmmword ptr [rcx - 256]
    vaddpd zmm6, zmm5, zmm4
    vsubpd zmm6, zmm1, zmm6
    vmaxpd zmm6, zmm6, zmm2
    vsqrtpd zmm6, zmm6
    vmovupd zmm7, zmmword ptr [rcx - 128]
    vsubpd zmm4, zmm5, zmm4
    vaddpd zmm4, zmm4, zmm1
    vminpd zmm4, zmm4, zmm1
    vmaxpd zmm4, zmm4, zmm2
    vsqrtpd zmm4, zmm4
    vsubpd zmm4, zmm7, zmm4
    vsubpd zmm5, zmm6, zmmword ptr [rcx]
    vmaxpd zmm4, zmm5, zmm4
    vmaxpd zmm4, zmm4, zmm2
    vfnmadd213pd zmm4, zmm4, zmm1
    vaddpd zmm5, zmm0, zmmword ptr [rcx - 192]
    vaddpd zmm4, zmm5, zmm4
    vaddpd zmm4, zmm4, zmm3
    vmovupd zmmword ptr [r9 + rdx], zmm4
    add rdx, 64
    add rcx, 384
    dec rax
    jne .L0
    jmp .L5
.L1:
    test rax, rax
    je .L5
    vbroadcastsd zmm0, xmm0
    add rcx, 320
    vbroadcastsd zmm1, qword ptr [rip + .K3ff0000000000000]
    xor edx, edx
    vxorpd xmm2, xmm2, xmm2
    vbroadcastsd zmm3, qword ptr [rip + .K3ce0000000000000]
.L2:
    vmovupd zmm4, zmmword ptr [rcx - 192]
    vmovupd zmm5, zmmword ptr [rcx - 64]
    vmovupd zmm6, zmmword ptr [rsi + rdx]
    vaddpd zmm7, zmm0, zmmword ptr [rcx - 320]
    vaddpd zmm8, zmm7, zmm6
    vminpd zmm8, zmm8, zmm1
    vminpd zmm8, zmm8, zmm5
    vsubpd zmm9, zmm1, zmm8
    vaddpd zmm10, zmm8, zmm1
    vmulpd zmm9, zmm9, zmm10
    vmaxpd zmm9, zmm9, zmm2
    vsqrtpd zmm9, zmm9
    vsubpd zmm6, zmm6, zmm7
    vmaxpd zmm6, zmm6, zmm2
    vmaxpd zmm6, zmm6, zmm4
    vsubpd zmm7, zmm1, zmm6
    vaddpd zmm10, zmm6, zmm1
    vmulpd zmm7, zmm7, zmm10
    vmulpd zmm9, zmm9, zmmword ptr [rcx]
    vmaxpd zmm7, zmm7, zmm2
    vsqrtpd zmm7, zmm7
    vfmadd231pd zmm9, zmm8, zmm5
    vmulpd zmm5, zmm7, zmmword ptr [rcx - 128]
    vfmadd231pd zmm5, zmm6, zmm4
    vminpd zmm4, zmm9, zmm5
    vaddpd zmm5, zmm0, zmmword ptr [rcx - 256]
    vaddpd zmm4, zmm5, zmm4
    vaddpd zmm4, zmm4, zmm3
    vmovupd zmmword ptr [r9 + rdx], zmm4
    add rdx, 64
    add rcx, 384
    dec rax
    jne .L2
    jmp .L5
.L3:
    test rax, rax
    je .L5
    vmovsd xmm2, qword ptr [rip + .K3ff0000000000000]
    vsubsd xmm1, xmm2, xmm0
    vbroadcastsd zmm1, xmm1
    vaddsd xmm0, xmm0, xmm2
    vbroadcastsd zmm0, xmm0
    add rcx, 256
    xor edx, edx
    vxorpd xmm2, xmm2, xmm2
.L4:
    vsubpd zmm3, zmm2, zmmword ptr [rsi + rdx]
    vmovupd zmm4, zmmword ptr [rcx - 128]
    vsqrtpd zmm3, zmm3
    vmulpd zmm5, zmm1, zmm3
    vmulpd zmm3, zmm0, zmm3
    vsubpd zmm5, zmm5, zmmword ptr [rcx]
    vsubpd zmm3, zmm4, zmm3
    vmaxpd zmm3, zmm5, zmm3
    vmaxpd zmm3, zmm3, zmm2
    vmulpd zmm3, zmm1, zmm3
    vmulpd zmm3, zmm3, zmm3
    vsubpd zmm3, zmm2, zmm3
    vmovupd zmmword ptr [r9 + rdx], zmm3
    add rdx, 64
    add rcx, 384
    dec rax
    jne .L4
.L5:
    vzeroupper
    ret
.K3ce0000000000000 = .quad 0x3ce0000000000000 ; 1.7763568394002505e-15
.K3ff0000000000000 = .quad 0x3ff0000000000000 ; 1e0
