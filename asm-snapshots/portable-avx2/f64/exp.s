; portable-avx2/f64/exp
rhotree_kernels::arch::portable::f64::exp::exp_avx2_bmi1_bmi2_fma_popcnt_version:
    push r15
    push r14
    push r12
    push rbx
    sub rsp, 520
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
    vmovsd xmm2, qword ptr [r9 + 8]
    vmovsd xmm3, qword ptr [r9 + 16]
    vmovsd xmm4, qword ptr [r9 + 24]
    vmovhpd xmm1, xmm1, qword ptr [r9 + 64]
    vmovsd xmm7, qword ptr [r9 + 136]
    vmovhpd xmm7, xmm7, qword ptr [r9 + 200]
    vmovhpd xmm2, xmm2, qword ptr [r9 + 72]
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovsd xmm1, qword ptr [r9 + 144]
    vmovhpd xmm8, xmm1, qword ptr [r9 + 208]
    vinsertf128 ymm1, ymm2, xmm7, 1
    vmovhpd xmm2, xmm3, qword ptr [r9 + 80]
    vmovsd xmm3, qword ptr [r9 + 152]
    vmovhpd xmm3, xmm3, qword ptr [r9 + 216]
    vmovhpd xmm4, xmm4, qword ptr [r9 + 88]
    vinsertf128 ymm2, ymm2, xmm8, 1
    vmovsd xmm7, qword ptr [r9 + 160]
    vmovhpd xmm7, xmm7, qword ptr [r9 + 224]
    vinsertf128 ymm3, ymm4, xmm3, 1
    vmovsd xmm4, qword ptr [r9 + 32]
    vmovhpd xmm4, xmm4, qword ptr [r9 + 96]
    vinsertf128 ymm4, ymm4, xmm7, 1
    vmovsd xmm7, qword ptr [r9 + 168]
    vmovhpd xmm7, xmm7, qword ptr [r9 + 232]
    vmovsd xmm8, qword ptr [r9 + 40]
    vmovhpd xmm8, xmm8, qword ptr [r9 + 104]
    vinsertf128 ymm7, ymm8, xmm7, 1
    vmovsd xmm8, qword ptr [r9 + 176]
    vmovhpd xmm8, xmm8, qword ptr [r9 + 240]
    vmovsd xmm9, qword ptr [r9 + 48]
    vmovhpd xmm9, xmm9, qword ptr [r9 + 112]
    vinsertf128 ymm8, ymm9, xmm8, 1
    vbroadcastsd ymm5, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm5, ymm0
    vmaxpd ymm1, ymm5, ymm1
    vmaxpd ymm2, ymm5, ymm2
    vmaxpd ymm3, ymm5, ymm3
    vmaxpd ymm9, ymm5, ymm4
    vmaxpd ymm7, ymm5, ymm7
    vmaxpd ymm10, ymm5, ymm8
    vbroadcastsd ymm5, qword ptr [rip + .K4086300000000000]
    vminpd ymm4, ymm5, ymm0
    vminpd ymm1, ymm5, ymm1
    vminpd ymm8, ymm5, ymm2
    vminpd ymm15, ymm5, ymm3
    vminpd ymm14, ymm5, ymm9
    vminpd ymm13, ymm5, ymm7
    vminpd ymm11, ymm5, ymm10
    vmovupd ymmword ptr [rsp], ymm11
    vbroadcastsd ymm12, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm2, ymm12
    vbroadcastsd ymm10, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm2, ymm4, ymm10
    vmovapd ymm3, ymm12
    vfmadd213pd ymm3, ymm1, ymm10
    vmovapd ymm7, ymm12
    vfmadd213pd ymm7, ymm8, ymm10
    vmovapd ymm9, ymm12
    vfmadd213pd ymm9, ymm15, ymm10
    vmovapd ymm6, ymm12
    vfmadd213pd ymm6, ymm14, ymm10
    vmovapd ymm5, ymm12
    vfmadd213pd ymm5, ymm13, ymm10
    vmovapd ymm0, ymm12
    vfmadd213pd ymm0, ymm11, ymm10
    vbroadcastsd ymm10, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm11, ymm10, ymm2
    vaddpd ymm12, ymm10, ymm3
    vaddpd ymm3, ymm10, ymm7
    vaddpd ymm7, ymm9, ymm10
    vaddpd ymm9, ymm10, ymm6
    vaddpd ymm2, ymm10, ymm5
    vaddpd ymm0, ymm10, ymm0
    vbroadcastsd ymm6, qword ptr [rip + .K3fe62e42fee00000]
    vmovupd ymmword ptr [rsp + 160], ymm11
    vfnmadd231pd ymm4, ymm11, ymm6
    vmovupd ymmword ptr [rsp + 192], ymm12
    vfnmadd231pd ymm1, ymm12, ymm6
    vmovupd ymmword ptr [rsp + 224], ymm3
    vfnmadd231pd ymm8, ymm3, ymm6
    vmovupd ymmword ptr [rsp + 256], ymm7
    vfnmadd231pd ymm15, ymm7, ymm6
    vmovupd ymmword ptr [rsp + 288], ymm9
    vfnmadd231pd ymm14, ymm9, ymm6
    vfnmadd231pd ymm13, ymm2, ymm6
    vmovupd ymmword ptr [rsp + 320], ymm2
    vmovupd ymm5, ymmword ptr [rsp]
    vfnmadd231pd ymm5, ymm0, ymm6
    vmovupd ymmword ptr [rsp + 352], ymm0
    vbroadcastsd ymm6, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm4, ymm11, ymm6
    vfnmadd231pd ymm1, ymm12, ymm6
    vfnmadd231pd ymm8, ymm3, ymm6
    vfnmadd231pd ymm15, ymm7, ymm6
    vfnmadd231pd ymm14, ymm9, ymm6
    vfnmadd231pd ymm13, ymm2, ymm6
    vfnmadd231pd ymm5, ymm0, ymm6
    vmovupd ymmword ptr [rsp], ymm5
    vbroadcastsd ymm7, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm2, ymm7
    vmovapd ymm0, ymm7
    vbroadcastsd ymm11, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm2, ymm4, ymm11
    vbroadcastsd ymm7, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm2, ymm4, ymm7
    vbroadcastsd ymm9, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm2, ymm4, ymm9
    vbroadcastsd ymm6, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm2, ymm4, ymm6
    vbroadcastsd ymm5, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm2, ymm4, ymm5
    vbroadcastsd ymm6, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm2, ymm4, ymm6
    vbroadcastsd ymm12, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm2, ymm4, ymm12
    vbroadcastsd ymm6, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm2, ymm4, ymm6
    vbroadcastsd ymm3, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm2, ymm4, ymm3
    vmulpd ymm3, ymm4, ymm4
    vfmadd213pd ymm3, ymm2, ymm4
    vmovupd ymmword ptr [rsp + 96], ymm3
    vmovapd ymm2, ymm0
    vfmadd213pd ymm0, ymm1, ymm11
    vfmadd213pd ymm0, ymm1, ymm7
    vfmadd213pd ymm0, ymm1, ymm9
    vbroadcastsd ymm10, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm0, ymm1, ymm10
    vfmadd213pd ymm0, ymm1, ymm5
    vbroadcastsd ymm4, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm0, ymm1, ymm4
    vfmadd213pd ymm0, ymm1, ymm12
    vfmadd213pd ymm0, ymm1, ymm6
    vbroadcastsd ymm3, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm0, ymm1, ymm3
    vmulpd ymm3, ymm1, ymm1
    vfmadd213pd ymm3, ymm0, ymm1
    vmovupd ymmword ptr [rsp + 128], ymm3
    vmovapd ymm0, ymm2
    vfmadd213pd ymm0, ymm8, ymm11
    vfmadd213pd ymm0, ymm8, ymm7
    vfmadd213pd ymm0, ymm8, ymm9
    vfmadd213pd ymm0, ymm8, ymm10
    vfmadd213pd ymm0, ymm8, ymm5
    vfmadd213pd ymm0, ymm8, ymm4
    vfmadd213pd ymm0, ymm8, ymm12
    vfmadd213pd ymm0, ymm8, ymm6
    vbroadcastsd ymm3, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm0, ymm8, ymm3
    vmulpd ymm1, ymm8, ymm8
    vfmadd213pd ymm1, ymm0, ymm8
    vmovapd ymm0, ymm2
    vfmadd213pd ymm0, ymm15, ymm11
    vfmadd213pd ymm0, ymm15, ymm7
    vfmadd213pd ymm0, ymm15, ymm9
    vfmadd213pd ymm0, ymm15, ymm10
    vfmadd213pd ymm0, ymm15, ymm5
    vfmadd213pd ymm0, ymm15, ymm4
    vmovapd ymm8, ymm4
    vfmadd213pd ymm0, ymm15, ymm12
    vfmadd213pd ymm0, ymm15, ymm6
    vfmadd213pd ymm0, ymm15, ymm3
    vmulpd ymm4, ymm15, ymm15
    vfmadd213pd ymm4, ymm0, ymm15
    vmovapd ymm0, ymm2
    vfmadd213pd ymm0, ymm14, ymm11
    vfmadd213pd ymm0, ymm14, ymm7
    vfmadd213pd ymm0, ymm14, ymm9
    vfmadd213pd ymm0, ymm14, ymm10
    vfmadd213pd ymm0, ymm14, ymm5
    vmovapd ymm15, ymm5
    vfmadd213pd ymm0, ymm14, ymm8
    vfmadd213pd ymm0, ymm14, ymm12
    vfmadd213pd ymm0, ymm14, ymm6
    vfmadd213pd ymm0, ymm14, ymm3
    vmulpd ymm5, ymm14, ymm14
    vfmadd213pd ymm5, ymm0, ymm14
    vmovupd ymmword ptr [rsp + 64], ymm5
    vmovapd ymm0, ymm2
    vfmadd213pd ymm0, ymm13, ymm11
    vfmadd213pd ymm0, ymm13, ymm7
    vfmadd213pd ymm0, ymm13, ymm9
    vfmadd213pd ymm0, ymm13, ymm10
    vfmadd213pd ymm0, ymm13, ymm15
    vmovapd ymm14, ymm15
    vfmadd213pd ymm0, ymm13, ymm8
    vfmadd213pd ymm0, ymm13, ymm12
    vfmadd213pd ymm0, ymm13, ymm6
    vfmadd213pd ymm0, ymm13, ymm3
    vmulpd ymm15, ymm13, ymm13
    vfmadd213pd ymm15, ymm0, ymm13
    vmovapd ymm0, ymm2
    vmovupd ymm5, ymmword ptr [rsp]
    vfmadd213pd ymm0, ymm5, ymm11
    vfmadd213pd ymm0, ymm5, ymm7
    vfmadd213pd ymm0, ymm5, ymm9
    vfmadd213pd ymm0, ymm5, ymm10
    vfmadd213pd ymm0, ymm5, ymm14
    vfmadd213pd ymm0, ymm5, ymm8
    vfmadd213pd ymm0, ymm5, ymm12
    vfmadd213pd ymm0, ymm5, ymm6
    vfmadd213pd ymm0, ymm5, ymm3
    vmulpd ymm8, ymm5, ymm5
    vfmadd213pd ymm8, ymm0, ymm5
    vmovsd xmm0, qword ptr [r9 + 184]
    vmovhpd xmm0, xmm0, qword ptr [r9 + 248]
    vmovsd xmm5, qword ptr [r9 + 56]
    vmovhpd xmm5, xmm5, qword ptr [r9 + 120]
    vinsertf128 ymm0, ymm5, xmm0, 1
    vbroadcastsd ymm5, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm5, ymm0
    vbroadcastsd ymm5, qword ptr [rip + .K4086300000000000]
    vminpd ymm5, ymm5, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm13, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm5, ymm13
    vbroadcastsd ymm11, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm14, ymm11, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm5, ymm14, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm5, ymm14, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm2, ymm5, ymm0
    vfmadd213pd ymm2, ymm5, ymm7
    vfmadd213pd ymm2, ymm5, ymm9
    vfmadd213pd ymm2, ymm5, ymm10
    vbroadcastsd ymm0, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm2, ymm5, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm2, ymm5, ymm0
    vfmadd213pd ymm2, ymm5, ymm12
    vfmadd213pd ymm2, ymm5, ymm6
    vfmadd213pd ymm2, ymm5, ymm3
    vmulpd ymm9, ymm5, ymm5
    vfmadd213pd ymm9, ymm2, ymm5
    vbroadcastsd ymm7, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm3, ymm7, ymmword ptr [rsp + 96]
    vbroadcastsd ymm12, qword ptr [rip + .K3fe0000000000000]
    vmovupd ymm10, ymmword ptr [rsp + 160]
    vmulpd ymm5, ymm10, ymm12
    vmovapd ymm6, ymm13
    vaddpd ymm5, ymm13, ymm5
    vpsllq ymm11, ymm5, 52
    vmovdqu ymm13, ymmword ptr [rsp + 32]
    vpaddq ymm11, ymm11, ymm13
    vmulpd ymm3, ymm11, ymm3
    vaddpd ymm11, ymm10, ymm6
    vpsubq ymm5, ymm11, ymm5
    vaddpd ymm11, ymm7, ymmword ptr [rsp + 128]
    vpsllq ymm2, ymm5, 52
    vpaddq ymm2, ymm13, ymm2
    vmulpd ymm0, ymm3, ymm2
    vmovupd ymmword ptr [rsp], ymm0
    vmovupd ymm10, ymmword ptr [rsp + 192]
    vmulpd ymm3, ymm10, ymm12
    vaddpd ymm3, ymm3, ymm6
    vpsllq ymm5, ymm3, 52
    vpaddq ymm5, ymm13, ymm5
    vmulpd ymm5, ymm11, ymm5
    vaddpd ymm11, ymm1, ymm7
    vaddpd ymm1, ymm10, ymm6
    vpsubq ymm1, ymm1, ymm3
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm13, ymm1
    vmulpd ymm2, ymm5, ymm1
    vmovupd ymm0, ymmword ptr [rsp + 224]
    vmulpd ymm3, ymm12, ymm0
    vaddpd ymm3, ymm3, ymm6
    vpsllq ymm5, ymm3, 52
    vpaddq ymm5, ymm13, ymm5
    vmulpd ymm5, ymm11, ymm5
    vaddpd ymm4, ymm4, ymm7
    vaddpd ymm10, ymm7, ymmword ptr [rsp + 64]
    vaddpd ymm1, ymm15, ymm7
    vaddpd ymm11, ymm8, ymm7
    vaddpd ymm8, ymm9, ymm7
    vaddpd ymm7, ymm0, ymm6
    vpsubq ymm3, ymm7, ymm3
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm13, ymm3
    vmulpd ymm3, ymm5, ymm3
    vmovupd ymm7, ymmword ptr [rsp + 256]
    vaddpd ymm5, ymm7, ymm6
    vmulpd ymm7, ymm12, ymm7
    vaddpd ymm7, ymm7, ymm6
    vpsllq ymm9, ymm7, 52
    vpaddq ymm9, ymm9, ymm13
    vmulpd ymm4, ymm9, ymm4
    vpsubq ymm5, ymm5, ymm7
    vpsllq ymm5, ymm5, 52
    vpaddq ymm5, ymm13, ymm5
    vmulpd ymm4, ymm4, ymm5
    vmovapd ymm9, ymm6
    vmovupd ymm6, ymmword ptr [rsp + 288]
    vaddpd ymm5, ymm9, ymm6
    vmulpd ymm6, ymm12, ymm6
    vaddpd ymm6, ymm9, ymm6
    vpsllq ymm7, ymm6, 52
    vpaddq ymm7, ymm13, ymm7
    vmulpd ymm7, ymm10, ymm7
    vpsubq ymm5, ymm5, ymm6
    vpsllq ymm5, ymm5, 52
    vpaddq ymm5, ymm13, ymm5
    vmulpd ymm7, ymm7, ymm5
    vmovupd ymm6, ymmword ptr [rsp + 320]
    vaddpd ymm5, ymm9, ymm6
    vmulpd ymm6, ymm12, ymm6
    vaddpd ymm6, ymm9, ymm6
    vmovapd ymm15, ymm9
    vpsllq ymm9, ymm6, 52
    vpaddq ymm9, ymm9, ymm13
    vmulpd ymm9, ymm9, ymm1
    vpsubq ymm5, ymm5, ymm6
    vpsllq ymm5, ymm5, 52
    vpaddq ymm5, ymm13, ymm5
    vmulpd ymm9, ymm9, ymm5
    vmovupd ymm6, ymmword ptr [rsp + 352]
    vaddpd ymm5, ymm15, ymm6
    vmulpd ymm6, ymm12, ymm6
    vaddpd ymm6, ymm15, ymm6
    vpsllq ymm10, ymm6, 52
    vpaddq ymm10, ymm10, ymm13
    vmulpd ymm10, ymm11, ymm10
    vpsubq ymm5, ymm5, ymm6
    vpsllq ymm5, ymm5, 52
    vpaddq ymm5, ymm13, ymm5
    vmulpd ymm10, ymm10, ymm5
    vaddpd ymm5, ymm14, ymm15
    vmulpd ymm0, ymm14, ymm12
    vaddpd ymm0, ymm15, ymm0
    vpsllq ymm6, ymm0, 52
    vpaddq ymm6, ymm13, ymm6
    vmulpd ymm6, ymm8, ymm6
    vpsubq ymm0, ymm5, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm13, ymm0
    vmulpd ymm5, ymm6, ymm0
    vunpcklpd ymm0, ymm3, ymm4
    vextractf128 xmm6, ymm2, 1
    vmovupd ymm15, ymmword ptr [rsp]
    vextractf128 xmm8, ymm15, 1
    vunpcklpd xmm11, xmm8, xmm6
    vblendpd ymm0, ymm11, ymm0, 12
    vunpcklpd ymm11, ymm10, ymm5
    vextractf128 xmm12, ymm9, 1
    vextractf128 xmm13, ymm7, 1
    vunpcklpd xmm14, xmm13, xmm12
    vblendpd ymm11, ymm14, ymm11, 12
    vunpckhpd xmm6, xmm8, xmm6
    vunpckhpd ymm8, ymm3, ymm4
    vblendpd ymm6, ymm6, ymm8, 12
    vunpckhpd xmm8, xmm13, xmm12
    vunpckhpd ymm12, ymm10, ymm5
    vblendpd ymm8, ymm8, ymm12, 12
    vinsertf128 ymm1, ymm2, xmm4, 1
    vinsertf128 ymm2, ymm15, xmm3, 1
    vinsertf128 ymm3, ymm9, xmm5, 1
    vinsertf128 ymm4, ymm7, xmm10, 1
    vunpcklpd ymm5, ymm2, ymm1
    vunpckhpd ymm1, ymm2, ymm1
    vunpcklpd ymm2, ymm4, ymm3
    vunpckhpd ymm3, ymm4, ymm3
    vmovupd ymmword ptr [r9 + 96], ymm3
    vmovupd ymmword ptr [r9 + 64], ymm1
    vmovupd ymmword ptr [r9 + 32], ymm2
    vmovupd ymmword ptr [r9], ymm5
    vmovupd ymmword ptr [r9 + 224], ymm8
    vmovupd ymmword ptr [r9 + 192], ymm6
    vmovupd ymmword ptr [r9 + 160], ymm11
    vmovupd ymmword ptr [r9 + 128], ymm0
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
    vbroadcastsd ymm13, qword ptr [rip + .K3fe62e42fee00000]
    vbroadcastsd ymm14, qword ptr [rip + .K3dea39ef35793c76]
    vbroadcastsd ymm15, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd ymm4, qword ptr [rip + .K3efa01999e2633fd]
    vbroadcastsd ymm2, qword ptr [rip + .K3f2a01a012a0f351]
    vmovdqu ymm0, ymmword ptr [rsp]
.L2:
    vmaxpd ymm5, ymm7, ymmword ptr [rdx + 8*rsi]
    vminpd ymm5, ymm10, ymm5
    vbroadcastsd ymm11, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm6, ymm11
    vfmadd213pd ymm6, ymm5, ymm3
    vaddpd ymm6, ymm12, ymm6
    vfnmadd231pd ymm5, ymm6, ymm13
    vfnmadd231pd ymm5, ymm6, ymm14
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vfmadd213pd ymm8, ymm5, ymm15
    vbroadcastsd ymm1, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm8, ymm5, ymm1
    vfmadd213pd ymm8, ymm5, ymm4
    vfmadd213pd ymm8, ymm5, ymm2
    vbroadcastsd ymm9, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm8, ymm5, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm8, ymm5, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm8, ymm5, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm8, ymm5, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm8, ymm5, ymm9
    vmulpd ymm9, ymm5, ymm5
    vfmadd213pd ymm9, ymm8, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm5, ymm9, ymm5
    vaddpd ymm8, ymm6, ymm3
    vbroadcastsd ymm9, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm6, ymm9, ymm6
    vaddpd ymm6, ymm6, ymm3
    vpsllq ymm9, ymm6, 52
    vpaddq ymm9, ymm9, ymm0
    vmulpd ymm5, ymm9, ymm5
    vpsubq ymm6, ymm8, ymm6
    vpsllq ymm6, ymm6, 52
    vpaddq ymm6, ymm6, ymm0
    vmulpd ymm5, ymm5, ymm6
    vmovupd ymmword ptr [rdx + 8*rsi], ymm5
    vmaxpd ymm5, ymm7, ymmword ptr [rdx + 8*rsi + 32]
    vminpd ymm6, ymm10, ymm5
    vfmadd213pd ymm11, ymm6, ymm3
    vaddpd ymm5, ymm11, ymm12
    vfnmadd231pd ymm6, ymm5, ymm13
    vfnmadd231pd ymm6, ymm5, ymm14
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vfmadd213pd ymm8, ymm6, ymm15
    vfmadd213pd ymm8, ymm6, ymm1
    vfmadd213pd ymm8, ymm6, ymm4
    vfmadd213pd ymm8, ymm6, ymm2
    vbroadcastsd ymm1, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm8, ymm6, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm8, ymm6, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm8, ymm6, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm8, ymm6, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm8, ymm6, ymm1
    vmulpd ymm9, ymm6, ymm6
    vfmadd213pd ymm9, ymm8, ymm6
    vbroadcastsd ymm1, qword ptr [rip + .K3ff0000000000000]
    vaddpd ymm6, ymm9, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm8, ymm5, ymm1
    vaddpd ymm8, ymm8, ymm3
    vpsllq ymm9, ymm8, 52
    vpaddq ymm9, ymm9, ymm0
    vmulpd ymm6, ymm9, ymm6
    vaddpd ymm5, ymm5, ymm3
    vpsubq ymm5, ymm5, ymm8
    vpsllq ymm5, ymm5, 52
    vpaddq ymm5, ymm5, ymm0
    vmulpd ymm5, ymm6, ymm5
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
    add rdi, 392
    xor esi, esi
    vzeroupper
    call qword ptr [rip + memset@GOTPCREL]
    lea r15, [rsp + 392]
    mov r12, qword ptr [rip + memcpy@GOTPCREL]
    mov rdi, r15
    mov rsi, r14
    mov rdx, rbx
    call r12
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm0, ymmword ptr [rsp + 392]
    vbroadcastsd ymm1, qword ptr [rip + .K4086300000000000]
    vbroadcastsd ymm7, qword ptr [rip + .K4338000000000000]
    vbroadcastsd ymm6, qword ptr [rip + .K3ff71547652b82fe]
    vminpd ymm0, ymm1, ymm0
    vmovapd ymm1, ymm6
    vbroadcastsd ymm2, qword ptr [rip + .Kc338000000000000]
    vfmadd213pd ymm1, ymm0, ymm7
    vaddpd ymm15, ymm1, ymm2
    vbroadcastsd ymm1, qword ptr [rip + .K3fe62e42fee00000]
    vfnmadd231pd ymm0, ymm15, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm0, ymm15, ymm2
    vbroadcastsd ymm3, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd ymm2, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm4, ymm2
    vfmadd213pd ymm4, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm4, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm4, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd ymm12, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm4, ymm0, ymm3
    vfmadd213pd ymm4, ymm0, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm4, ymm0, ymm13
    vbroadcastsd ymm14, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm4, ymm0, ymm14
    vbroadcastsd ymm11, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd ymm10, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm4, ymm0, ymm11
    vfmadd213pd ymm4, ymm0, ymm10
    vmulpd ymm3, ymm0, ymm0
    vfmadd213pd ymm3, ymm4, ymm0
    vbroadcastsd ymm9, qword ptr [rip + .K3ff0000000000000]
    vbroadcastsd ymm8, qword ptr [rip + .K3fe0000000000000]
    vaddpd ymm5, ymm9, ymm3
    vmulpd ymm0, ymm15, ymm8
    vaddpd ymm0, ymm0, ymm7
    vpsllq ymm3, ymm0, 52
    vpbroadcastq ymm4, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm3, ymm3, ymm4
    vmulpd ymm3, ymm5, ymm3
    vaddpd ymm5, ymm15, ymm7
    vpsubq ymm0, ymm5, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm4
    vmulpd ymm0, ymm3, ymm0
    vmovupd ymmword ptr [rsp + 392], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm0, ymmword ptr [rsp + 424]
    vbroadcastsd ymm3, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm3, ymm0
    vfmadd213pd ymm6, ymm0, ymm7
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm3, ymm6, ymm3
    vfnmadd213pd ymm1, ymm3, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3dea39ef35793c76]
    vfnmadd231pd ymm1, ymm3, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm2, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm2, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm2, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm2, ymm1, ymm0
    vfmadd213pd ymm2, ymm1, ymm12
    vfmadd213pd ymm2, ymm1, ymm13
    vfmadd213pd ymm2, ymm1, ymm14
    vfmadd213pd ymm2, ymm1, ymm11
    vfmadd213pd ymm2, ymm1, ymm10
    vmulpd ymm0, ymm1, ymm1
    vfmadd213pd ymm0, ymm2, ymm1
    vaddpd ymm0, ymm9, ymm0
    vmulpd ymm1, ymm8, ymm3
    vaddpd ymm2, ymm3, ymm7
    vaddpd ymm1, ymm1, ymm7
    vpsllq ymm3, ymm1, 52
    vpaddq ymm3, ymm3, ymm4
    vmulpd ymm0, ymm0, ymm3
    vpsubq ymm1, ymm2, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm1, ymm4
    vmulpd ymm0, ymm0, ymm1
    vmovupd ymmword ptr [rsp + 424], ymm0
    mov rdi, r14
    mov rsi, r15
    mov rdx, rbx
    vzeroupper
    call r12
.L4:
    add rsp, 520
    pop rbx
    pop r12
    pop r14
    pop r15
    vzeroupper
    ret
.K3dea39ef35793c76 = .quad 0x3dea39ef35793c76 ; 1.9082149292705877e-10
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
.K3fe62e42fee00000 = .quad 0x3fe62e42fee00000 ; 6.931471803691238e-1
.K3ff0000000000000 = .quad 0x3ff0000000000000 ; 1e0
.K3ff71547652b82fe = .quad 0x3ff71547652b82fe ; 1.4426950408889634e0
.K4086300000000000 = .quad 0x4086300000000000 ; 7.1e2
.K4338000000000000 = .quad 0x4338000000000000 ; 6.755399441055744e15
.Kc087500000000000 = .quad 0xc087500000000000 ; -7.46e2
.Kc338000000000000 = .quad 0xc338000000000000 ; -6.755399441055744e15
