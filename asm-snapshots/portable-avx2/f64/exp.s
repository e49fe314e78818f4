; portable-avx2/f64/exp
rhotree_kernels::arch::portable::f64::exp::exp_avx2_bmi1_bmi2_fma_popcnt_version:
    push r15
    push r14
    push r12
    push rbx
    sub rsp, 456
    mov ebx, esi
    and ebx, 7
    movabs rax, 1152921504606846968
    and rax, rsi
    je .L3
    add rsi, -8
    mov rcx, rax
    mov rdx, rdi
    cmp rsi, 24
    jb .L1
    shr rsi, 3
    inc rsi
    mov r8, rsi
    and r8, -4
    lea rdx, [8*r8]
    mov rcx, rax
    sub rcx, rdx
    mov rdx, r8
    shl rdx, 6
    add rdx, rdi
    mov r9, rdi
    mov r10, r8
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vmovupd ymmword ptr [rsp + 32], ymm0
.L0:
    vmovsd xmm0, qword ptr [r9 + 128]
    vmovhpd xmm0, xmm0, qword ptr [r9 + 192]
    vmovsd xmm1, qword ptr [r9]
    vmovsd xmm3, qword ptr [r9 + 8]
    vmovhpd xmm1, xmm1, qword ptr [r9 + 64]
    vmovsd xmm4, qword ptr [r9 + 136]
    vmovhpd xmm4, xmm4, qword ptr [r9 + 200]
    vmovhpd xmm3, xmm3, qword ptr [r9 + 72]
    vmovsd xmm6, qword ptr [r9 + 16]
    vmovsd xmm7, qword ptr [r9 + 144]
    vmovhpd xmm7, xmm7, qword ptr [r9 + 208]
    vmovsd xmm8, qword ptr [r9 + 24]
    vmovhpd xmm6, xmm6, qword ptr [r9 + 80]
    vmovsd xmm10, qword ptr [r9 + 152]
    vmovhpd xmm10, xmm10, qword ptr [r9 + 216]
    vmovhpd xmm8, xmm8, qword ptr [r9 + 88]
    vmovsd xmm11, qword ptr [r9 + 160]
    vmovhpd xmm11, xmm11, qword ptr [r9 + 224]
    vmovsd xmm12, qword ptr [r9 + 32]
    vmovhpd xmm12, xmm12, qword ptr [r9 + 96]
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovsd xmm1, qword ptr [r9 + 168]
    vmovhpd xmm1, xmm1, qword ptr [r9 + 232]
    vinsertf128 ymm3, ymm3, xmm4, 1
    vmovsd xmm4, qword ptr [r9 + 40]
    vmovhpd xmm4, xmm4, qword ptr [r9 + 104]
    vinsertf128 ymm6, ymm6, xmm7, 1
    vmovsd xmm7, qword ptr [r9 + 176]
    vmovhpd xmm7, xmm7, qword ptr [r9 + 240]
    vinsertf128 ymm8, ymm8, xmm10, 1
    vmovsd xmm10, qword ptr [r9 + 48]
    vmovhpd xmm10, xmm10, qword ptr [r9 + 112]
    vinsertf128 ymm11, ymm12, xmm11, 1
    vmovsd xmm12, qword ptr [r9 + 184]
    vmovhpd xmm12, xmm12, qword ptr [r9 + 248]
    vinsertf128 ymm1, ymm4, xmm1, 1
    vmovsd xmm4, qword ptr [r9 + 56]
    vmovhpd xmm4, xmm4, qword ptr [r9 + 120]
    vinsertf128 ymm7, ymm10, xmm7, 1
    vinsertf128 ymm4, ymm4, xmm12, 1
    vbroadcastsd ymm2, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm2, ymm0
    vmaxpd ymm3, ymm2, ymm3
    vmaxpd ymm10, ymm2, ymm6
    vmaxpd ymm8, ymm2, ymm8
    vmaxpd ymm11, ymm2, ymm11
    vmaxpd ymm12, ymm2, ymm1
    vmaxpd ymm13, ymm2, ymm7
    vmaxpd ymm9, ymm2, ymm4
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vminpd ymm7, ymm2, ymm0
    vminpd ymm6, ymm2, ymm3
    vminpd ymm4, ymm2, ymm10
    vminpd ymm14, ymm2, ymm8
    vminpd ymm15, ymm2, ymm11
    vminpd ymm12, ymm2, ymm12
    vminpd ymm1, ymm2, ymm13
    vmovupd ymmword ptr [rsp], ymm1
    vminpd ymm0, ymm2, ymm9
    vmovupd ymmword ptr [rsp + 160], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm11, ymm0
    vbroadcastsd ymm13, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm11, ymm7, ymm13
    vmovapd ymm3, ymm0
    vfmadd213pd ymm3, ymm6, ymm13
    vmovapd ymm9, ymm0
    vfmadd213pd ymm9, ymm4, ymm13
    vmovapd ymm10, ymm0
    vfmadd213pd ymm10, ymm14, ymm13
    vmovapd ymm2, ymm0
    vfmadd213pd ymm2, ymm15, ymm13
    vmovapd ymm5, ymm0
    vfmadd213pd ymm5, ymm12, ymm13
    vfmadd213pd ymm0, ymm1, ymm13
    vbroadcastsd ymm13, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm8, ymm11, ymm13
    vaddpd ymm1, ymm13, ymm3
    vaddpd ymm11, ymm9, ymm13
    vaddpd ymm9, ymm10, ymm13
    vaddpd ymm3, ymm13, ymm2
    vaddpd ymm2, ymm13, ymm5
    vaddpd ymm0, ymm13, ymm0
    vbroadcastsd ymm10, qword ptr [rip + .Kbfe62e42fee00000]
    vmovapd ymm5, ymm8
    vmovupd ymmword ptr [rsp + 64], ymm8
    vfmadd231pd ymm7, ymm8, ymm10
    vfmadd231pd ymm6, ymm1, ymm10
    vmovapd ymm8, ymm1
    vmovupd ymmword ptr [rsp + 96], ymm1
    vfmadd231pd ymm4, ymm11, ymm10
    vmovupd ymmword ptr [rsp + 128], ymm11
    vmovupd ymmword ptr [rsp + 192], ymm9
    vfmadd231pd ymm14, ymm9, ymm10
    vmovupd ymmword ptr [rsp + 224], ymm3
    vfmadd231pd ymm15, ymm3, ymm10
    vmovupd ymmword ptr [rsp + 256], ymm2
    vfmadd231pd ymm12, ymm2, ymm10
    vmovupd ymmword ptr [rsp + 288], ymm0
    vmovupd ymm1, ymmword ptr [rsp]
    vfmadd231pd ymm1, ymm0, ymm10
    vbroadcastsd ymm10, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm7, ymm5, ymm10
    vfmadd231pd ymm6, ymm8, ymm10
    vfmadd231pd ymm4, ymm11, ymm10
    vfmadd231pd ymm14, ymm9, ymm10
    vfmadd231pd ymm15, ymm3, ymm10
    vfmadd231pd ymm12, ymm2, ymm10
    vfmadd231pd ymm1, ymm0, ymm10
    vmovupd ymmword ptr [rsp], ymm1
    vbroadcastsd ymm5, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm0, ymm5
    vmovapd ymm1, ymm5
    vbroadcastsd ymm8, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm0, ymm7, ymm8
    vbroadcastsd ymm13, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm0, ymm7, ymm13
    vbroadcastsd ymm10, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm0, ymm7, ymm10
    vbroadcastsd ymm11, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm0, ymm7, ymm11
    vbroadcastsd ymm9, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm0, ymm7, ymm9
    vbroadcastsd ymm2, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm0, ymm7, ymm2
    vbroadcastsd ymm5, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm0, ymm7, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm0, ymm7, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm0, ymm7, ymm5
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm0, ymm7, ymm3
    vfmadd213pd ymm0, ymm7, ymm3
    vmovapd ymm7, ymm1
    vfmadd213pd ymm7, ymm6, ymm8
    vfmadd213pd ymm7, ymm6, ymm13
    vfmadd213pd ymm7, ymm6, ymm10
    vfmadd213pd ymm7, ymm6, ymm11
    vfmadd213pd ymm7, ymm6, ymm9
    vfmadd213pd ymm7, ymm6, ymm2
    vbroadcastsd ymm5, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm7, ymm6, ymm5
    vbroadcastsd ymm1, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm7, ymm6, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm7, ymm6, ymm1
    vfmadd213pd ymm7, ymm6, ymm3
    vfmadd213pd ymm7, ymm6, ymm3
    vbroadcastsd ymm6, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vfmadd213pd ymm6, ymm4, ymm8
    vfmadd213pd ymm6, ymm4, ymm13
    vfmadd213pd ymm6, ymm4, ymm10
    vfmadd213pd ymm6, ymm4, ymm11
    vfmadd213pd ymm6, ymm4, ymm9
    vmovapd ymm10, ymm9
    vfmadd213pd ymm6, ymm4, ymm2
    vfmadd213pd ymm6, ymm4, ymm5
    vbroadcastsd ymm1, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm6, ymm4, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm6, ymm4, ymm1
    vfmadd213pd ymm6, ymm4, ymm3
    vfmadd213pd ymm6, ymm4, ymm3
    vbroadcastsd ymm1, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vfmadd213pd ymm1, ymm14, ymm8
    vfmadd213pd ymm1, ymm14, ymm13
    vbroadcastsd ymm4, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm1, ymm14, ymm4
    vfmadd213pd ymm1, ymm14, ymm11
    vmovapd ymm9, ymm11
    vfmadd213pd ymm1, ymm14, ymm10
    vfmadd213pd ymm1, ymm14, ymm2
    vmovapd ymm10, ymm2
    vfmadd213pd ymm1, ymm14, ymm5
    vmovapd ymm13, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm1, ymm14, ymm5
    vbroadcastsd ymm2, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm1, ymm14, ymm2
    vfmadd213pd ymm1, ymm14, ymm3
    vfmadd213pd ymm1, ymm14, ymm3
    vbroadcastsd ymm2, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm4, ymm2
    vfmadd213pd ymm4, ymm15, ymm8
    vbroadcastsd ymm11, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm4, ymm15, ymm11
    vbroadcastsd ymm8, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm4, ymm15, ymm8
    vfmadd213pd ymm4, ymm15, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm4, ymm15, ymm9
    vfmadd213pd ymm4, ymm15, ymm10
    vmovapd ymm14, ymm10
    vfmadd213pd ymm4, ymm15, ymm13
    vfmadd213pd ymm4, ymm15, ymm5
    vbroadcastsd ymm10, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm4, ymm15, ymm10
    vfmadd213pd ymm4, ymm15, ymm3
    vfmadd213pd ymm4, ymm15, ymm3
    vmovapd ymm15, ymm2
    vbroadcastsd ymm5, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm15, ymm12, ymm5
    vfmadd213pd ymm15, ymm12, ymm11
    vfmadd213pd ymm15, ymm12, ymm8
    vbroadcastsd ymm5, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm15, ymm12, ymm5
    vfmadd213pd ymm15, ymm12, ymm9
    vfmadd213pd ymm15, ymm12, ymm14
    vfmadd213pd ymm15, ymm12, ymm13
    vbroadcastsd ymm14, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm15, ymm12, ymm14
    vfmadd213pd ymm15, ymm12, ymm10
    vfmadd213pd ymm15, ymm12, ymm3
    vfmadd213pd ymm15, ymm12, ymm3
    vmovapd ymm14, ymm2
    vmovupd ymm2, ymmword ptr [rsp]
    vbroadcastsd ymm12, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm14, ymm2, ymm12
    vfmadd213pd ymm14, ymm2, ymm11
    vfmadd213pd ymm14, ymm2, ymm8
    vfmadd213pd ymm14, ymm2, ymm5
    vfmadd213pd ymm14, ymm2, ymm9
    vbroadcastsd ymm5, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm14, ymm2, ymm5
    vfmadd213pd ymm14, ymm2, ymm13
    vmovapd ymm5, ymm13
    vbroadcastsd ymm13, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm14, ymm2, ymm13
    vfmadd213pd ymm14, ymm2, ymm10
    vfmadd213pd ymm14, ymm2, ymm3
    vfmadd213pd ymm14, ymm2, ymm3
    vbroadcastsd ymm2, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm11, qword ptr [rip + .K4338000000000000]
    vmovupd ymm12, ymmword ptr [rsp + 160]
    vfmadd213pd ymm2, ymm12, ymm11
    vbroadcastsd ymm8, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm10, ymm8, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm12, ymm10, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm12, ymm10, ymm2
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm2, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm8, ymm12, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm8, ymm12, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm8, ymm12, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm8, ymm12, ymm2
    vfmadd213pd ymm8, ymm12, ymm9
    vbroadcastsd ymm2, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm8, ymm12, ymm2
    vfmadd213pd ymm8, ymm12, ymm5
    vfmadd213pd ymm8, ymm12, ymm13
    vbroadcastsd ymm2, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm8, ymm12, ymm2
    vfmadd213pd ymm8, ymm12, ymm3
    vfmadd213pd ymm8, ymm12, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vmovupd ymm9, ymmword ptr [rsp + 64]
    vmulpd ymm2, ymm9, ymm3
    vaddpd ymm2, ymm11, ymm2
    vpsllq ymm5, ymm2, 52
    vmovdqu ymm12, ymmword ptr [rsp + 32]
    vpaddq ymm5, ymm12, ymm5
    vmulpd ymm0, ymm0, ymm5
    vaddpd ymm5, ymm9, ymm11
    vpsubq ymm2, ymm5, ymm2
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm12, ymm2
    vmulpd ymm0, ymm0, ymm2
    vmovupd ymm9, ymmword ptr [rsp + 96]
    vmulpd ymm2, ymm9, ymm3
    vaddpd ymm2, ymm11, ymm2
    vpsllq ymm5, ymm2, 52
    vpaddq ymm5, ymm12, ymm5
    vmulpd ymm5, ymm7, ymm5
    vaddpd ymm7, ymm9, ymm11
    vpsubq ymm2, ymm7, ymm2
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm12, ymm2
    vmulpd ymm7, ymm5, ymm2
    vmovupd ymm9, ymmword ptr [rsp + 128]
    vmulpd ymm2, ymm9, ymm3
    vaddpd ymm2, ymm11, ymm2
    vpsllq ymm5, ymm2, 52
    vpaddq ymm5, ymm12, ymm5
    vmulpd ymm5, ymm6, ymm5
    vaddpd ymm6, ymm9, ymm11
    vpsubq ymm2, ymm6, ymm2
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm12, ymm2
    vmulpd ymm6, ymm5, ymm2
    vmovupd ymm5, ymmword ptr [rsp + 192]
    vaddpd ymm2, ymm11, ymm5
    vmulpd ymm5, ymm5, ymm3
    vaddpd ymm5, ymm11, ymm5
    vpsllq ymm9, ymm5, 52
    vpaddq ymm9, ymm9, ymm12
    vmulpd ymm1, ymm9, ymm1
    vpsubq ymm2, ymm2, ymm5
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm12, ymm2
    vmulpd ymm1, ymm1, ymm2
    vmovupd ymm5, ymmword ptr [rsp + 224]
    vaddpd ymm2, ymm11, ymm5
    vmulpd ymm5, ymm5, ymm3
    vaddpd ymm5, ymm11, ymm5
    vpsllq ymm9, ymm5, 52
    vpaddq ymm9, ymm9, ymm12
    vmulpd ymm4, ymm9, ymm4
    vpsubq ymm2, ymm2, ymm5
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm12, ymm2
    vmulpd ymm4, ymm4, ymm2
    vmovupd ymm5, ymmword ptr [rsp + 256]
    vaddpd ymm2, ymm11, ymm5
    vmulpd ymm5, ymm5, ymm3
    vaddpd ymm5, ymm11, ymm5
    vpsllq ymm9, ymm5, 52
    vpaddq ymm9, ymm9, ymm12
    vmulpd ymm9, ymm15, ymm9
    vpsubq ymm2, ymm2, ymm5
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm12, ymm2
    vmulpd ymm15, ymm9, ymm2
    vmovupd ymm5, ymmword ptr [rsp + 288]
    vaddpd ymm2, ymm11, ymm5
    vmulpd ymm5, ymm5, ymm3
    vaddpd ymm5, ymm11, ymm5
    vmovapd ymm13, ymm11
    vpsllq ymm9, ymm5, 52
    vpaddq ymm9, ymm9, ymm12
    vmulpd ymm9, ymm14, ymm9
    vpsubq ymm2, ymm2, ymm5
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm12, ymm2
    vmulpd ymm11, ymm9, ymm2
    vaddpd ymm2, ymm10, ymm13
    vmulpd ymm3, ymm10, ymm3
    vaddpd ymm3, ymm13, ymm3
    vpsllq ymm5, ymm3, 52
    vpaddq ymm5, ymm12, ymm5
    vmulpd ymm5, ymm8, ymm5
    vpsubq ymm2, ymm2, ymm3
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm12, ymm2
    vmulpd ymm2, ymm5, ymm2
    vunpcklpd ymm3, ymm6, ymm1
    vextractf128 xmm5, ymm7, 1
    vextractf128 xmm8, ymm0, 1
    vunpcklpd xmm9, xmm8, xmm5
    vblendpd ymm3, ymm9, ymm3, 12
    vunpcklpd ymm9, ymm11, ymm2
    vextractf128 xmm12, ymm15, 1
    vextractf128 xmm13, ymm4, 1
    vunpcklpd xmm14, xmm13, xmm12
    vblendpd ymm9, ymm14, ymm9, 12
    vunpckhpd xmm5, xmm8, xmm5
    vunpckhpd ymm8, ymm6, ymm1
    vblendpd ymm5, ymm5, ymm8, 12
    vunpckhpd xmm8, xmm13, xmm12
    vunpckhpd ymm12, ymm11, ymm2
    vblendpd ymm8, ymm8, ymm12, 12
    vinsertf128 ymm1, ymm7, xmm1, 1
    vinsertf128 ymm0, ymm0, xmm6, 1
    vinsertf128 ymm2, ymm15, xmm2, 1
    vinsertf128 ymm4, ymm4, xmm11, 1
    vunpcklpd ymm6, ymm0, ymm1
    vunpckhpd ymm0, ymm0, ymm1
    vunpcklpd ymm1, ymm4, ymm2
    vunpckhpd ymm2, ymm4, ymm2
    vmovupd ymmword ptr [r9 + 96], ymm2
    vmovupd ymmword ptr [r9 + 64], ymm0
    vmovupd ymmword ptr [r9 + 32], ymm1
    vmovupd ymmword ptr [r9], ymm6
    vmovupd ymmword ptr [r9 + 224], ymm8
    vmovupd ymmword ptr [r9 + 192], ymm5
    vmovupd ymmword ptr [r9 + 160], ymm9
    vmovupd ymmword ptr [r9 + 128], ymm3
    add r9, 256
    add r10, -4
    jne .L0
    cmp rsi, r8
    je .L3
.L1:
    xor esi, esi
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vmovups ymmword ptr [rsp], ymm0
    vbroadcastsd ymm7, qword ptr [rip + .Kc087500000000000]
    vbroadcastsd ymm10, qword ptr [rip + .K4086300000000000]
    vbroadcastsd ymm3, qword ptr [rip + .K4338000000000000]
    vbroadcastsd ymm12, qword ptr [rip + .Kc338000000000000]
    vbroadcastsd ymm13, qword ptr [rip + .Kbfe62e42fee00000]
    vbroadcastsd ymm14, qword ptr [rip + .Kbdea39ef35793c76]
    vbroadcastsd ymm15, qword ptr [rip + .K3e928ad9b8551757]
    vmovdqu ymm0, ymmword ptr [rsp]
.L2:
    vmaxpd ymm5, ymm7, ymmword ptr [rdx + 8*rsi]
    vminpd ymm6, ymm10, ymm5
    vbroadcastsd ymm11, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm5, ymm11
    vfmadd213pd ymm5, ymm6, ymm3
    vaddpd ymm5, ymm12, ymm5
    vfmadd231pd ymm6, ymm5, ymm13
    vfmadd231pd ymm6, ymm5, ymm14
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vfmadd213pd ymm8, ymm6, ymm15
    vbroadcastsd ymm4, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm8, ymm6, ymm4
    vbroadcastsd ymm1, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm8, ymm6, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm8, ymm6, ymm2
    vbroadcastsd ymm9, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm8, ymm6, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm8, ymm6, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm8, ymm6, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm8, ymm6, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm8, ymm6, ymm9
    vbroadcastsd ymm1, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm8, ymm6, ymm1
    vfmadd213pd ymm8, ymm6, ymm1
    vbroadcastsd ymm6, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm6, ymm5, ymm6
    vaddpd ymm6, ymm6, ymm3
    vpsllq ymm9, ymm6, 52
    vpaddq ymm9, ymm9, ymm0
    vmulpd ymm8, ymm8, ymm9
    vmaxpd ymm9, ymm7, ymmword ptr [rdx + 8*rsi + 32]
    vaddpd ymm5, ymm5, ymm3
    vpsubq ymm5, ymm5, ymm6
    vpsllq ymm5, ymm5, 52
    vpaddq ymm5, ymm5, ymm0
    vmulpd ymm5, ymm8, ymm5
    vmovupd ymmword ptr [rdx + 8*rsi], ymm5
    vminpd ymm6, ymm10, ymm9
    vfmadd213pd ymm11, ymm6, ymm3
    vaddpd ymm5, ymm11, ymm12
    vfmadd231pd ymm6, ymm5, ymm13
    vfmadd231pd ymm6, ymm5, ymm14
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vfmadd213pd ymm8, ymm6, ymm15
    vfmadd213pd ymm8, ymm6, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm8, ymm6, ymm4
    vfmadd213pd ymm8, ymm6, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm8, ymm6, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm8, ymm6, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm8, ymm6, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm8, ymm6, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm8, ymm6, ymm2
    vfmadd213pd ymm8, ymm6, ymm1
    vfmadd213pd ymm8, ymm6, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm6, ymm5, ymm1
    vaddpd ymm6, ymm6, ymm3
    vpsllq ymm9, ymm6, 52
    vpaddq ymm9, ymm9, ymm0
    vmulpd ymm8, ymm8, ymm9
    vaddpd ymm5, ymm5, ymm3
    vpsubq ymm5, ymm5, ymm6
    vpsllq ymm5, ymm5, 52
    vpaddq ymm5, ymm5, ymm0
    vmulpd ymm5, ymm8, ymm5
    vmovupd ymmword ptr [rdx + 8*rsi + 32], ymm5
    add rsi, 8
    cmp rcx, rsi
    jne .L2
.L3:
    test rbx, rbx
    je .L4
    lea r14, [rdi + 8*rax]
    shl ebx, 3
    mov edx, 128
    sub rdx, rbx
    lea rdi, [rsp + rbx]
    add rdi, 328
    xor esi, esi
    vzeroupper
    call qword ptr [rip + memset@GOTPCREL]
    lea r15, [rsp + 328]
    mov r12, qword ptr [rip + memcpy@GOTPCREL]
    mov rdi, r15
    mov rsi, r14
    mov rdx, rbx
    call r12
    vbroadcastsd ymm12, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm12, ymmword ptr [rsp + 328]
    vbroadcastsd ymm1, qword ptr [rip + .K4086300000000000]
    vbroadcastsd ymm7, qword ptr [rip + .K4338000000000000]
    vminpd ymm0, ymm1, ymm0
    vbroadcastsd ymm6, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm1, ymm6
    vfmadd213pd ymm1, ymm0, ymm7
    vbroadcastsd ymm2, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm2, ymm1, ymm2
    vbroadcastsd ymm3, qword ptr [rip + .Kbfe62e42fee00000]
    vbroadcastsd ymm1, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm0, ymm2, ymm3
    vfmadd231pd ymm0, ymm2, ymm1
    vbroadcastsd ymm5, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd ymm1, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm4, ymm1
    vfmadd213pd ymm4, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3ec71df25b3100a2]
    vbroadcastsd ymm11, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm4, ymm0, ymm5
    vfmadd213pd ymm4, ymm0, ymm11
    vbroadcastsd ymm13, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm4, ymm0, ymm13
    vbroadcastsd ymm14, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm4, ymm0, ymm14
    vbroadcastsd ymm15, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd ymm10, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm4, ymm0, ymm15
    vfmadd213pd ymm4, ymm0, ymm10
    vbroadcastsd ymm9, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm4, ymm0, ymm9
    vbroadcastsd ymm8, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm4, ymm0, ymm8
    vbroadcastsd ymm5, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm4, ymm0, ymm5
    vfmadd213pd ymm4, ymm0, ymm5
    vmaxpd ymm0, ymm12, ymmword ptr [rsp + 360]
    vbroadcastsd ymm12, qword ptr [rip + .K4086300000000000]
    vminpd ymm12, ymm12, ymm0
    vfmadd213pd ymm6, ymm12, ymm7
    vbroadcastsd ymm0, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm0, ymm6, ymm0
    vfmadd213pd ymm3, ymm0, ymm12
    vbroadcastsd ymm6, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm3, ymm0, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm1, ymm3, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm1, ymm3, ymm6
    vfmadd213pd ymm1, ymm3, ymm11
    vfmadd213pd ymm1, ymm3, ymm13
    vfmadd213pd ymm1, ymm3, ymm14
    vfmadd213pd ymm1, ymm3, ymm15
    vfmadd213pd ymm1, ymm3, ymm10
    vbroadcastsd ymm6, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm1, ymm3, ymm9
    vfmadd213pd ymm1, ymm3, ymm8
    vmulpd ymm8, ymm2, ymm6
    vaddpd ymm8, ymm8, ymm7
    vfmadd213pd ymm1, ymm3, ymm5
    vfmadd213pd ymm1, ymm3, ymm5
    vpbroadcastq ymm3, qword ptr [rip + .K3ff0000000000000]
    vpsllq ymm5, ymm8, 52
    vpaddq ymm5, ymm5, ymm3
    vmulpd ymm4, ymm4, ymm5
    vaddpd ymm2, ymm2, ymm7
    vpsubq ymm2, ymm2, ymm8
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm2, ymm3
    vmulpd ymm2, ymm4, ymm2
    vmovupd ymmword ptr [rsp + 328], ymm2
    vmulpd ymm2, ymm0, ymm6
    vaddpd ymm0, ymm0, ymm7
    vaddpd ymm2, ymm2, ymm7
    vpsllq ymm4, ymm2, 52
    vpaddq ymm4, ymm4, ymm3
    vmulpd ymm1, ymm1, ymm4
    vpsubq ymm0, ymm0, ymm2
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm3
    vmulpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + 360], ymm0
    mov rdi, r14
    mov rsi, r15
    mov rdx, rbx
    vzeroupper
    call r12
.L4:
    add rsp, 456
    pop rbx
    pop r12
    pop r14
    pop r15
    vzeroupper
    ret
.K3e5ad7f3ee016e7d = .quad 0x3e5ad7f3ee016e7d ; 2.5000018833187374e-8
.K3e928ad9b8551757 = .quad 0x3e928ad9b8551757 ; 2.76303062502936e-7
.K3ec71df25b3100a2 = .quad 0x3ec71df25b3100a2 ; 2.7557586803895326e-6
.K3efa01999e2633fd = .quad 0x3efa01999e2633fd ; 2.480149294963387e-5
.K3f2a01a012a0f351 = .quad 0x3f2a01a012a0f351 ; 1.9841269505773776e-4
.K3f56c16c18438b08 = .quad 0x3f56c16c18438b08 ; 1.3888888943759965e-3
.K3f81111111127d0e = .quad 0x3f81111111127d0e ; 8.333333333494976e-3
.K3fa555555555083e = .quad 0x3fa555555555083e ; 4.1666666666529725e-2
.K3fc55555555554f9 = .quad 0x3fc55555555554f9 ; 1.666666666666641e-1
.K3fe0000000000000 = .quad 0x3fe0000000000000 ; 5e-1
.K3fe000000000000a = .quad 0x3fe000000000000a ; 5.000000000000011e-1
.K3ff0000000000000 = .quad 0x3ff0000000000000 ; 1e0
.K3ff71547652b82fe = .quad 0x3ff71547652b82fe ; 1.4426950408889634e0
.K4086300000000000 = .quad 0x4086300000000000 ; 7.1e2
.K4338000000000000 = .quad 0x4338000000000000 ; 6.755399441055744e15
.Kbdea39ef35793c76 = .quad 0xbdea39ef35793c76 ; -1.9082149292705877e-10
.Kbfe62e42fee00000 = .quad 0xbfe62e42fee00000 ; -6.931471803691238e-1
.Kc087500000000000 = .quad 0xc087500000000000 ; -7.46e2
.Kc338000000000000 = .quad 0xc338000000000000 ; -6.755399441055744e15
