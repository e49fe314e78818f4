; avx2/f64/annulus_bounds
rhotree_kernels::arch::avx2::f64::annulus_bounds:
    mov rax, qword ptr [rsp + 8]
    add rax, 3
    shr rax, 2
    test dil, dil
    je .L1
    movzx edx, dil
    cmp edx, 1
    jne .L3
    test rax, rax
    je .L5
    vbroadcastsd ymm0, xmm0
    shl rax, 2
    vbroadcastsd ymm1, qword ptr [rip + .K3ff0000000000000]
    xor edx, edx
    vxorpd xmm2, xmm2, xmm2
    vbroadcastsd ymm3, qword ptr [rip + .K3ce0000000000000]
.L0:
    mov rdi, rdx
    shr rdi, 3
    lea rdi, [rdi + 4*rdi]
    shl rdi, 6
    add rdi, rcx
    vmovupd ymm4, ymmword ptr [rsi + 8*rdx]
    vaddpd ymm5, ymm0, ymmword ptr [rdi + 8*rdx]
    vaddpd ymm6, ymm5, ymm4
    vsubpd ymm6, ymm1, ymm6
    vmaxpd ymm6, ymm6, ymm2
    vsqrtpd ymm6, ymm6
    vsubpd ymm4, ymm5, ymm4
    vaddpd ymm4, ymm4, ymm1
    vminpd ymm4, ymm4, ymm1
    vmaxpd ymm4, ymm4, ymm2
    vsqrtpd ymm4, ymm4
    vmovupd ymm5, ymmword ptr [rdi + 8*rdx + 128]
    vsubpd ymm6, ymm6, ymmword ptr [rdi + 8*rdx + 256]
    vsubpd ymm4, ymm5, ymm4
    vmaxpd ymm4, ymm6, ymm4
    vmaxpd ymm4, ymm4, ymm2
    vfnmadd213pd ymm4, ymm4, ymm1
    vaddpd ymm5, ymm0, ymmword ptr [rdi + 8*rdx + 64]
    vaddpd ymm4, ymm5, ymm4
    vaddpd ymm4, ymm4, ymm3
    vmovupd ymmword ptr [r9 + 8*rdx], ymm4
    add rdx, 4
    cmp rax, rdx
    jne .L0
    jmp .L5
.L1:
    test rax, rax
    je .L5
    vbroadcastsd ymm0, xmm0
    shl rax, 2
    vbroadcastsd ymm1, qword ptr [rip + .K3ff0000000000000]
    xor edx, edx
    vxorpd xmm2, xmm2, xmm2
    vbroadcastsd ymm3, qword ptr [rip + .K3ce0000000000000]
.L2:
    mov rdi, rdx
    shr rdi, 3
    lea rdi, [rdi + 4*rdi]
    shl rdi, 6
    add rdi, rcx
    vmovupd ymm4, ymmword ptr [rdi + 8*rdx + 128]
    vmovupd ymm5, ymmword ptr [rdi + 8*rdx + 256]
    vaddpd ymm6, ymm0, ymmword ptr [rdi + 8*rdx]
    vmovupd ymm7, ymmword ptr [rsi + 8*rdx]
    vaddpd ymm8, ymm6, ymm7
    vminpd ymm8, ymm8, ymm1
    vsubpd ymm6, ymm7, ymm6
    vminpd ymm7, ymm8, ymm5
    vsubpd ymm8, ymm1, ymm7
    vaddpd ymm9, ymm7, ymm1
    vmulpd ymm8, ymm8, ymm9
    vmaxpd ymm8, ymm8, ymm2
    vsqrtpd ymm8, ymm8
    vmaxpd ymm6, ymm6, ymm2
    vmulpd ymm8, ymm8, ymmword ptr [rdi + 8*rdx + 320]
    vfmadd231pd ymm8, ymm7, ymm5
    vmaxpd ymm5, ymm6, ymm4
    vsubpd ymm6, ymm1, ymm5
    vaddpd ymm7, ymm5, ymm1
    vmulpd ymm6, ymm6, ymm7
    vmaxpd ymm6, ymm6, ymm2
    vsqrtpd ymm6, ymm6
    vmulpd ymm6, ymm6, ymmword ptr [rdi + 8*rdx + 192]
    vfmadd231pd ymm6, ymm5, ymm4
    vminpd ymm4, ymm8, ymm6
    vaddpd ymm5, ymm0, ymmword ptr [rdi + 8*rdx + 64]
    vaddpd ymm4, ymm5, ymm4
    vaddpd ymm4, ymm4, ymm3
    vmovupd ymmword ptr [r9 + 8*rdx], ymm4
    add rdx, 4
    cmp rax, rdx
    jne .L2
    jmp .L5
.L3:
    test rax, rax
    je .L5
    vmovsd xmm2, qword ptr [rip + .K3ff0000000000000]
    vsubsd xmm1, xmm2, xmm0
    vbroadcastsd ymm1, xmm1
    vaddsd xmm0, xmm0, xmm2
    vbroadcastsd ymm0, xmm0
    shl rax, 2
    sub rcx, -128
    xor edx, edx
    vxorpd xmm2, xmm2, xmm2
.L4:
    mov rdi, rdx
    shr rdi, 3
    lea rdi, [rdi + 4*rdi]
    vsubpd ymm3, ymm2, ymmword ptr [rsi + 8*rdx]
    shl rdi, 6
    vsqrtpd ymm3, ymm3
    add rdi, rcx
    vmovupd ymm4, ymmword ptr [rdi + 8*rdx]
    vmulpd ymm5, ymm1, ymm3
    vmulpd ymm3, ymm0, ymm3
    vsubpd ymm3, ymm4, ymm3
    vsubpd ymm4, ymm5, ymmword ptr [rdi + 8*rdx + 128]
    vmaxpd ymm3, ymm4, ymm3
    vmaxpd ymm3, ymm3, ymm2
    vmulpd ymm3, ymm1, ymm3
    vmulpd ymm3, ymm3, ymm3
    vsubpd ymm3, ymm2, ymm3
    vmovupd ymmword ptr [r9 + 8*rdx], ymm3
    add rdx, 4
    cmp rax, rdx
    jne .L4
.L5:
    vzeroupper
    ret
.K3ce0000000000000 = .quad 0x3ce0000000000000 ; 1.7763568394002505e-15
.K3ff0000000000000 = .quad 0x3ff0000000000000 ; 1e0
