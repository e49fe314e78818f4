; portable-avx2/f64/covariance
rhotree_kernels::arch::portable::f64::covariance::covariance_avx2_bmi1_bmi2_fma_popcnt_version:
    push r15
    push r14
    push r12
    push rbx
    sub rsp, 680
    mov ebx, edx
    and ebx, 7
    movabs rax, 1152921504606846968
    and rax, rdx
    lea r14, [rsi + 8*rax]
    movzx ecx, dil
    lea rdi, [rip + .T0]
    movsxd rcx, dword ptr [rdi + 4*rcx]
    add rcx, rdi
    jmp rcx
.L0:
    test rax, rax
    je .L18
    add rdx, -8
    cmp rdx, 24
    jae .L14
    mov rcx, rsi
    jmp .L16
.L1:
    test rax, rax
    je .L8
    add rdx, -8
    cmp rdx, 24
    jae .L4
    mov rcx, rsi
    jmp .L6
.L2:
    test rax, rax
    je .L13
    add rdx, -8
    cmp rdx, 24
    jae .L9
    mov rcx, rsi
    jmp .L11
.L3:
    test rax, rax
    je .L23
    add rdx, -8
    cmp rdx, 24
    jae .L19
    mov rcx, rsi
    jmp .L21
.L4:
    shr rdx, 3
    inc rdx
    mov rdi, rdx
    and rdi, -4
    lea rcx, [8*rdi]
    sub rax, rcx
    mov rcx, rdi
    shl rcx, 6
    vbroadcastsd ymm0, qword ptr [rip + .K8000000000000000]
    vmovups ymmword ptr [rsp], ymm0
    add rcx, rsi
    mov r8, rdi
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vmovupd ymmword ptr [rsp + 640], ymm0
.L5:
    vmovsd xmm0, qword ptr [rsi + 128]
    vmovhpd xmm0, xmm0, qword ptr [rsi + 192]
    vmovsd xmm1, qword ptr [rsi]
    vmovsd xmm2, qword ptr [rsi + 8]
    vmovhpd xmm1, xmm1, qword ptr [rsi + 64]
    vmovsd xmm3, qword ptr [rsi + 136]
    vmovhpd xmm3, xmm3, qword ptr [rsi + 200]
    vmovhpd xmm2, xmm2, qword ptr [rsi + 72]
    vmovsd xmm4, qword ptr [rsi + 16]
    vmovsd xmm5, qword ptr [rsi + 144]
    vmovhpd xmm5, xmm5, qword ptr [rsi + 208]
    vmovsd xmm6, qword ptr [rsi + 24]
    vmovhpd xmm4, xmm4, qword ptr [rsi + 80]
    vmovsd xmm8, qword ptr [rsi + 152]
    vmovhpd xmm8, xmm8, qword ptr [rsi + 216]
    vmovhpd xmm6, xmm6, qword ptr [rsi + 88]
    vmovsd xmm9, qword ptr [rsi + 160]
    vmovhpd xmm9, xmm9, qword ptr [rsi + 224]
    vmovsd xmm10, qword ptr [rsi + 32]
    vmovhpd xmm10, xmm10, qword ptr [rsi + 96]
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovsd xmm1, qword ptr [rsi + 168]
    vmovhps xmm1, xmm1, qword ptr [rsi + 232]
    vinsertf128 ymm2, ymm2, xmm3, 1
    vmovsd xmm3, qword ptr [rsi + 40]
    vmovhps xmm3, xmm3, qword ptr [rsi + 104]
    vinsertf128 ymm4, ymm4, xmm5, 1
    vmovsd xmm5, qword ptr [rsi + 176]
    vmovhps xmm5, xmm5, qword ptr [rsi + 240]
    vinsertf128 ymm6, ymm6, xmm8, 1
    vmovsd xmm8, qword ptr [rsi + 48]
    vmovhps xmm8, xmm8, qword ptr [rsi + 112]
    vinsertf128 ymm9, ymm10, xmm9, 1
    vmovsd xmm10, qword ptr [rsi + 184]
    vmovhps xmm10, xmm10, qword ptr [rsi + 248]
    vinsertf128 ymm1, ymm3, xmm1, 1
    vmovups ymmword ptr [rsp + 64], ymm1
    vmovsd xmm1, qword ptr [rsi + 56]
    vmovhps xmm1, xmm1, qword ptr [rsi + 120]
    vbroadcastsd ymm7, qword ptr [rip + .K4008000000000000]
    vmulpd ymm0, ymm0, ymm7
    vsqrtpd ymm0, ymm0
    vmulpd ymm2, ymm2, ymm7
    vsqrtpd ymm3, ymm2
    vmulpd ymm2, ymm4, ymm7
    vsqrtpd ymm4, ymm2
    vmulpd ymm2, ymm6, ymm7
    vsqrtpd ymm6, ymm2
    vmulpd ymm2, ymm9, ymm7
    vsqrtpd ymm2, ymm2
    vmovupd ymmword ptr [rsp + 288], ymm2
    vinsertf128 ymm5, ymm8, xmm5, 1
    vmovups ymmword ptr [rsp + 96], ymm5
    vinsertf128 ymm1, ymm1, xmm10, 1
    vmovups ymmword ptr [rsp + 128], ymm1
    vbroadcastsd ymm10, qword ptr [rip + .K4087700000000000]
    vminpd ymm0, ymm10, ymm0
    vmovupd ymmword ptr [rsp + 160], ymm0
    vminpd ymm3, ymm10, ymm3
    vmovupd ymmword ptr [rsp + 256], ymm3
    vminpd ymm4, ymm10, ymm4
    vmovupd ymmword ptr [rsp + 192], ymm4
    vminpd ymm5, ymm10, ymm6
    vmovupd ymmword ptr [rsp + 32], ymm5
    vmovupd ymm2, ymmword ptr [rsp]
    vxorpd ymm0, ymm0, ymm2
    vxorpd ymm1, ymm3, ymm2
    vxorpd ymm3, ymm4, ymm2
    vxorpd ymm4, ymm5, ymm2
    vbroadcastsd ymm7, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm7, ymm0
    vmaxpd ymm5, ymm7, ymm1
    vmaxpd ymm3, ymm7, ymm3
    vmaxpd ymm4, ymm7, ymm4
    vbroadcastsd ymm7, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm7, ymm0
    vminpd ymm6, ymm7, ymm5
    vminpd ymm13, ymm7, ymm3
    vminpd ymm15, ymm7, ymm4
    vbroadcastsd ymm5, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm3, ymm5
    vbroadcastsd ymm2, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm3, ymm1, ymm2
    vmovapd ymm4, ymm5
    vfmadd213pd ymm4, ymm6, ymm2
    vfmadd213pd ymm5, ymm13, ymm2
    vbroadcastsd ymm10, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm7, ymm10, ymm3
    vaddpd ymm4, ymm10, ymm4
    vaddpd ymm3, ymm10, ymm5
    vbroadcastsd ymm10, qword ptr [rip + .Kbfe62e42fee00000]
    vmovupd ymmword ptr [rsp + 608], ymm7
    vfmadd231pd ymm1, ymm7, ymm10
    vmovupd ymmword ptr [rsp + 320], ymm4
    vfmadd231pd ymm6, ymm4, ymm10
    vfmadd231pd ymm13, ymm3, ymm10
    vmovupd ymmword ptr [rsp + 224], ymm3
    vbroadcastsd ymm10, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm1, ymm7, ymm10
    vfmadd231pd ymm6, ymm4, ymm10
    vfmadd231pd ymm13, ymm3, ymm10
    vbroadcastsd ymm3, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm11, ymm3
    vbroadcastsd ymm10, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm11, ymm1, ymm10
    vbroadcastsd ymm7, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm11, ymm1, ymm7
    vbroadcastsd ymm2, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm11, ymm1, ymm2
    vbroadcastsd ymm5, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm11, ymm1, ymm5
    vbroadcastsd ymm8, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm11, ymm1, ymm8
    vbroadcastsd ymm9, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm11, ymm1, ymm9
    vbroadcastsd ymm12, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm11, ymm1, ymm12
    vbroadcastsd ymm10, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm11, ymm1, ymm10
    vbroadcastsd ymm14, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm11, ymm1, ymm14
    vbroadcastsd ymm4, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm11, ymm1, ymm4
    vfmadd213pd ymm11, ymm1, ymm4
    vbroadcastsd ymm1, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm3, ymm6, ymm1
    vfmadd213pd ymm3, ymm6, ymm7
    vfmadd213pd ymm3, ymm6, ymm2
    vfmadd213pd ymm3, ymm6, ymm5
    vfmadd213pd ymm3, ymm6, ymm8
    vfmadd213pd ymm3, ymm6, ymm9
    vfmadd213pd ymm3, ymm6, ymm12
    vfmadd213pd ymm3, ymm6, ymm10
    vfmadd213pd ymm3, ymm6, ymm14
    vmovapd ymm0, ymm4
    vfmadd213pd ymm3, ymm6, ymm4
    vfmadd213pd ymm3, ymm6, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vfmadd213pd ymm4, ymm13, ymm1
    vfmadd213pd ymm4, ymm13, ymm7
    vfmadd213pd ymm4, ymm13, ymm2
    vfmadd213pd ymm4, ymm13, ymm5
    vfmadd213pd ymm4, ymm13, ymm8
    vfmadd213pd ymm4, ymm13, ymm9
    vfmadd213pd ymm4, ymm13, ymm12
    vfmadd213pd ymm4, ymm13, ymm10
    vfmadd213pd ymm4, ymm13, ymm14
    vfmadd213pd ymm4, ymm13, ymm0
    vfmadd213pd ymm4, ymm13, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm6, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm15, ymm6
    vbroadcastsd ymm13, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm0, ymm13, ymm0
    vmovupd ymmword ptr [rsp + 576], ymm0
    vbroadcastsd ymm2, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm15, ymm0, ymm2
    vbroadcastsd ymm12, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm15, ymm0, ymm12
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vfmadd213pd ymm8, ymm15, ymm1
    vbroadcastsd ymm10, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm8, ymm15, ymm10
    vbroadcastsd ymm6, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm8, ymm15, ymm6
    vfmadd213pd ymm8, ymm15, ymm5
    vbroadcastsd ymm7, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm8, ymm15, ymm7
    vfmadd213pd ymm8, ymm15, ymm9
    vbroadcastsd ymm12, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm8, ymm15, ymm12
    vbroadcastsd ymm0, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm8, ymm15, ymm0
    vfmadd213pd ymm8, ymm15, ymm14
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm8, ymm15, ymm0
    vfmadd213pd ymm8, ymm15, ymm0
    vbroadcastsd ymm9, qword ptr [rip + .K4087700000000000]
    vminpd ymm0, ymm9, ymmword ptr [rsp + 288]
    vmovupd ymmword ptr [rsp + 288], ymm0
    vmovupd ymm14, ymmword ptr [rsp]
    vxorpd ymm0, ymm14, ymm0
    vbroadcastsd ymm15, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm15, ymm0
    vbroadcastsd ymm5, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm5, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm9, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm0, ymm9
    vaddpd ymm1, ymm13, ymm1
    vmovupd ymmword ptr [rsp + 544], ymm1
    vfmadd231pd ymm0, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm0, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm9, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm2, ymm0, ymm9
    vfmadd213pd ymm2, ymm0, ymm10
    vfmadd213pd ymm2, ymm0, ymm6
    vbroadcastsd ymm1, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm2, ymm0, ymm1
    vfmadd213pd ymm2, ymm0, ymm7
    vbroadcastsd ymm13, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm2, ymm0, ymm13
    vfmadd213pd ymm2, ymm0, ymm12
    vbroadcastsd ymm1, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm2, ymm0, ymm1
    vbroadcastsd ymm12, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm2, ymm0, ymm12
    vbroadcastsd ymm1, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm2, ymm0, ymm1
    vfmadd213pd ymm2, ymm0, ymm1
    vbroadcastsd ymm6, qword ptr [rip + .K4008000000000000]
    vmulpd ymm0, ymm6, ymmword ptr [rsp + 64]
    vsqrtpd ymm0, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4087700000000000]
    vminpd ymm0, ymm1, ymm0
    vmovupd ymmword ptr [rsp + 64], ymm0
    vxorpd ymm0, ymm14, ymm0
    vmovapd ymm7, ymm14
    vmaxpd ymm0, ymm15, ymm0
    vminpd ymm1, ymm5, ymm0
    vbroadcastsd ymm15, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm0, ymm15
    vbroadcastsd ymm5, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm1, ymm5
    vbroadcastsd ymm10, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm5, ymm10, ymm0
    vmovupd ymmword ptr [rsp + 512], ymm5
    vbroadcastsd ymm0, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm1, ymm5, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm1, ymm5, ymm0
    vbroadcastsd ymm5, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vfmadd213pd ymm5, ymm1, ymm9
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm5, ymm1, ymm14
    vbroadcastsd ymm9, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm5, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm5, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm5, ymm1, ymm9
    vfmadd213pd ymm5, ymm1, ymm13
    vbroadcastsd ymm9, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm5, ymm1, ymm9
    vbroadcastsd ymm13, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm5, ymm1, ymm13
    vfmadd213pd ymm5, ymm1, ymm12
    vbroadcastsd ymm9, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm5, ymm1, ymm9
    vfmadd213pd ymm5, ymm1, ymm9
    vmulpd ymm1, ymm6, ymmword ptr [rsp + 96]
    vsqrtpd ymm1, ymm1
    vmulpd ymm6, ymm6, ymmword ptr [rsp + 128]
    vsqrtpd ymm9, ymm6
    vbroadcastsd ymm12, qword ptr [rip + .K4087700000000000]
    vminpd ymm1, ymm12, ymm1
    vmovupd ymmword ptr [rsp + 128], ymm1
    vxorpd ymm1, ymm1, ymm7
    vbroadcastsd ymm6, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm6, ymm1
    vbroadcastsd ymm6, qword ptr [rip + .K4086300000000000]
    vminpd ymm1, ymm6, ymm1
    vmovapd ymm6, ymm15
    vbroadcastsd ymm15, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm6, ymm1, ymm15
    vaddpd ymm6, ymm10, ymm6
    vmovupd ymmword ptr [rsp + 480], ymm6
    vbroadcastsd ymm10, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm1, ymm6, ymm10
    vfmadd231pd ymm1, ymm6, ymm0
    vbroadcastsd ymm6, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm0, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm6, ymm1, ymm0
    vfmadd213pd ymm6, ymm1, ymm14
    vbroadcastsd ymm0, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm6, ymm1, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm6, ymm1, ymm0
    vbroadcastsd ymm10, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm6, ymm1, ymm10
    vbroadcastsd ymm0, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm6, ymm1, ymm0
    vbroadcastsd ymm14, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm6, ymm1, ymm14
    vfmadd213pd ymm6, ymm1, ymm13
    vbroadcastsd ymm13, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm6, ymm1, ymm13
    vbroadcastsd ymm14, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm6, ymm1, ymm14
    vfmadd213pd ymm6, ymm1, ymm14
    vminpd ymm1, ymm12, ymm9
    vmovupd ymmword ptr [rsp + 96], ymm1
    vxorpd ymm9, ymm1, ymm7
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm9, ymm1, ymm9
    vbroadcastsd ymm1, qword ptr [rip + .K4086300000000000]
    vminpd ymm7, ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm9, ymm7, ymm15
    vbroadcastsd ymm1, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm14, ymm9, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm7, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm7, ymm14, ymm1
    vbroadcastsd ymm9, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm1, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm9, ymm7, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm9, ymm7, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm9, ymm7, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm9, ymm7, ymm1
    vfmadd213pd ymm9, ymm7, ymm10
    vfmadd213pd ymm9, ymm7, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm9, ymm7, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm9, ymm7, ymm0
    vfmadd213pd ymm9, ymm7, ymm13
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm9, ymm7, ymm0
    vfmadd213pd ymm9, ymm7, ymm0
    vbroadcastsd ymm12, qword ptr [rip + .K3fe0000000000000]
    vmovupd ymm0, ymmword ptr [rsp + 608]
    vmulpd ymm7, ymm12, ymm0
    vaddpd ymm7, ymm15, ymm7
    vpsllq ymm10, ymm7, 52
    vmovdqu ymm1, ymmword ptr [rsp + 640]
    vpaddq ymm10, ymm10, ymm1
    vmulpd ymm10, ymm11, ymm10
    vaddpd ymm11, ymm15, ymm0
    vpsubq ymm7, ymm11, ymm7
    vpsllq ymm7, ymm7, 52
    vpaddq ymm7, ymm7, ymm1
    vmulpd ymm10, ymm10, ymm7
    vmovupd ymm0, ymmword ptr [rsp + 320]
    vmulpd ymm7, ymm12, ymm0
    vaddpd ymm7, ymm15, ymm7
    vpsllq ymm11, ymm7, 52
    vpaddq ymm11, ymm11, ymm1
    vmulpd ymm3, ymm11, ymm3
    vaddpd ymm11, ymm15, ymm0
    vpsubq ymm7, ymm11, ymm7
    vpsllq ymm7, ymm7, 52
    vpaddq ymm7, ymm7, ymm1
    vmulpd ymm3, ymm3, ymm7
    vmovupd ymm0, ymmword ptr [rsp + 224]
    vmulpd ymm7, ymm12, ymm0
    vaddpd ymm7, ymm15, ymm7
    vpsllq ymm11, ymm7, 52
    vpaddq ymm11, ymm11, ymm1
    vmulpd ymm4, ymm11, ymm4
    vaddpd ymm11, ymm15, ymm0
    vpsubq ymm7, ymm11, ymm7
    vpsllq ymm7, ymm7, 52
    vpaddq ymm7, ymm7, ymm1
    vmulpd ymm4, ymm4, ymm7
    vmovupd ymm0, ymmword ptr [rsp + 576]
    vmulpd ymm7, ymm12, ymm0
    vaddpd ymm7, ymm15, ymm7
    vpsllq ymm11, ymm7, 52
    vpaddq ymm11, ymm11, ymm1
    vmulpd ymm8, ymm8, ymm11
    vaddpd ymm11, ymm15, ymm0
    vpsubq ymm7, ymm11, ymm7
    vpsllq ymm7, ymm7, 52
    vpaddq ymm7, ymm7, ymm1
    vmulpd ymm8, ymm8, ymm7
    vmovupd ymm0, ymmword ptr [rsp + 544]
    vmulpd ymm7, ymm12, ymm0
    vaddpd ymm7, ymm15, ymm7
    vpsllq ymm11, ymm7, 52
    vpaddq ymm11, ymm11, ymm1
    vmulpd ymm2, ymm11, ymm2
    vaddpd ymm11, ymm15, ymm0
    vpsubq ymm7, ymm11, ymm7
    vpsllq ymm7, ymm7, 52
    vpaddq ymm7, ymm7, ymm1
    vmulpd ymm2, ymm2, ymm7
    vmovupd ymm0, ymmword ptr [rsp + 512]
    vmulpd ymm7, ymm12, ymm0
    vaddpd ymm7, ymm15, ymm7
    vpsllq ymm11, ymm7, 52
    vpaddq ymm11, ymm11, ymm1
    vmulpd ymm5, ymm11, ymm5
    vaddpd ymm0, ymm15, ymm0
    vpsubq ymm0, ymm0, ymm7
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm1
    vmulpd ymm0, ymm5, ymm0
    vmovupd ymm13, ymmword ptr [rsp + 480]
    vmulpd ymm5, ymm13, ymm12
    vaddpd ymm5, ymm15, ymm5
    vpsllq ymm7, ymm5, 52
    vpaddq ymm7, ymm7, ymm1
    vmulpd ymm6, ymm6, ymm7
    vaddpd ymm7, ymm13, ymm15
    vpsubq ymm5, ymm7, ymm5
    vpsllq ymm5, ymm5, 52
    vpaddq ymm5, ymm5, ymm1
    vmulpd ymm5, ymm6, ymm5
    vmulpd ymm6, ymm14, ymm12
    vaddpd ymm6, ymm15, ymm6
    vpsllq ymm7, ymm6, 52
    vpaddq ymm7, ymm7, ymm1
    vmulpd ymm7, ymm9, ymm7
    vaddpd ymm9, ymm14, ymm15
    vpsubq ymm6, ymm9, ymm6
    vpsllq ymm6, ymm6, 52
    vpaddq ymm6, ymm6, ymm1
    vmulpd ymm6, ymm7, ymm6
    vfmadd132pd ymm10, ymm10, ymmword ptr [rsp + 160]
    vfmadd132pd ymm3, ymm3, ymmword ptr [rsp + 256]
    vfmadd132pd ymm4, ymm4, ymmword ptr [rsp + 192]
    vfmadd132pd ymm8, ymm8, ymmword ptr [rsp + 32]
    vfmadd132pd ymm2, ymm2, ymmword ptr [rsp + 288]
    vfmadd132pd ymm0, ymm0, ymmword ptr [rsp + 64]
    vfmadd132pd ymm5, ymm5, ymmword ptr [rsp + 128]
    vfmadd132pd ymm6, ymm6, ymmword ptr [rsp + 96]
    vunpcklpd ymm1, ymm4, ymm8
    vextractf128 xmm7, ymm3, 1
    vextractf128 xmm9, ymm10, 1
    vunpcklpd xmm11, xmm9, xmm7
    vblendpd ymm1, ymm11, ymm1, 12
    vunpcklpd ymm11, ymm5, ymm6
    vextractf128 xmm12, ymm0, 1
    vextractf128 xmm13, ymm2, 1
    vunpcklpd xmm14, xmm13, xmm12
    vblendpd ymm11, ymm14, ymm11, 12
    vunpckhpd xmm7, xmm9, xmm7
    vunpckhpd ymm9, ymm4, ymm8
    vblendpd ymm7, ymm7, ymm9, 12
    vunpckhpd xmm9, xmm13, xmm12
    vunpckhpd ymm12, ymm5, ymm6
    vblendpd ymm9, ymm9, ymm12, 12
    vinsertf128 ymm3, ymm3, xmm8, 1
    vinsertf128 ymm4, ymm10, xmm4, 1
    vinsertf128 ymm0, ymm0, xmm6, 1
    vinsertf128 ymm2, ymm2, xmm5, 1
    vunpcklpd ymm5, ymm4, ymm3
    vunpckhpd ymm3, ymm4, ymm3
    vunpcklpd ymm4, ymm2, ymm0
    vunpckhpd ymm0, ymm2, ymm0
    vmovupd ymmword ptr [rsi + 96], ymm0
    vmovupd ymmword ptr [rsi + 64], ymm3
    vmovupd ymmword ptr [rsi + 32], ymm4
    vmovupd ymmword ptr [rsi], ymm5
    vmovupd ymmword ptr [rsi + 224], ymm9
    vmovupd ymmword ptr [rsi + 192], ymm7
    vmovupd ymmword ptr [rsi + 160], ymm11
    vmovupd ymmword ptr [rsi + 128], ymm1
    add rsi, 256
    add r8, -4
    jne .L5
    cmp rdx, rdi
    je .L8
.L6:
    xor edx, edx
    vbroadcastsd ymm0, qword ptr [rip + .K8000000000000000]
    vmovups ymmword ptr [rsp], ymm0
    vpbroadcastq ymm0, qword ptr [rip + .K3ff0000000000000]
    vmovdqu ymmword ptr [rsp + 32], ymm0
    vbroadcastsd ymm14, qword ptr [rip + .K4008000000000000]
    vbroadcastsd ymm15, qword ptr [rip + .K4087700000000000]
    vbroadcastsd ymm4, qword ptr [rip + .Kc338000000000000]
    vbroadcastsd ymm6, qword ptr [rip + .Kbfe62e42fee00000]
    vbroadcastsd ymm5, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd ymm8, qword ptr [rip + .K3ff0000000000000]
.L7:
    vmulpd ymm9, ymm14, ymmword ptr [rcx + 8*rdx]
    vsqrtpd ymm9, ymm9
    vminpd ymm9, ymm15, ymm9
    vmovupd ymm7, ymmword ptr [rsp]
    vxorpd ymm10, ymm9, ymm7
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm10, ymm0, ymm10
    vbroadcastsd ymm1, qword ptr [rip + .K4086300000000000]
    vminpd ymm10, ymm1, ymm10
    vbroadcastsd ymm3, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm12, ymm3
    vbroadcastsd ymm1, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm12, ymm10, ymm1
    vaddpd ymm12, ymm12, ymm4
    vfmadd231pd ymm10, ymm12, ymm6
    vbroadcastsd ymm2, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm10, ymm12, ymm2
    vbroadcastsd ymm11, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vfmadd213pd ymm11, ymm10, ymm5
    vbroadcastsd ymm13, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm11, ymm10, ymm13
    vbroadcastsd ymm13, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm11, ymm10, ymm13
    vbroadcastsd ymm13, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm11, ymm10, ymm13
    vbroadcastsd ymm13, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm11, ymm10, ymm13
    vbroadcastsd ymm13, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm11, ymm10, ymm13
    vbroadcastsd ymm13, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm11, ymm10, ymm13
    vbroadcastsd ymm13, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm11, ymm10, ymm13
    vbroadcastsd ymm13, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm11, ymm10, ymm13
    vfmadd213pd ymm11, ymm10, ymm8
    vfmadd213pd ymm11, ymm10, ymm8
    vaddpd ymm10, ymm12, ymm1
    vbroadcastsd ymm13, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm12, ymm12, ymm13
    vaddpd ymm12, ymm12, ymm1
    vpsllq ymm13, ymm12, 52
    vmovdqu ymm0, ymmword ptr [rsp + 32]
    vpaddq ymm13, ymm13, ymm0
    vmulpd ymm11, ymm11, ymm13
    vpsubq ymm10, ymm10, ymm12
    vpsllq ymm10, ymm10, 52
    vpaddq ymm10, ymm10, ymm0
    vmulpd ymm10, ymm11, ymm10
    vfmadd213pd ymm10, ymm9, ymm10
    vmovupd ymmword ptr [rcx + 8*rdx], ymm10
    vmulpd ymm9, ymm14, ymmword ptr [rcx + 8*rdx + 32]
    vsqrtpd ymm9, ymm9
    vminpd ymm9, ymm15, ymm9
    vxorpd ymm10, ymm9, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm10, ymm7, ymm10
    vbroadcastsd ymm7, qword ptr [rip + .K4086300000000000]
    vminpd ymm11, ymm7, ymm10
    vfmadd213pd ymm3, ymm11, ymm1
    vaddpd ymm10, ymm3, ymm4
    vfmadd231pd ymm11, ymm10, ymm6
    vfmadd231pd ymm11, ymm10, ymm2
    vbroadcastsd ymm12, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vfmadd213pd ymm12, ymm11, ymm5
    vbroadcastsd ymm2, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm12, ymm11, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm12, ymm11, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm12, ymm11, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm12, ymm11, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm12, ymm11, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm12, ymm11, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm12, ymm11, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm12, ymm11, ymm2
    vfmadd213pd ymm12, ymm11, ymm8
    vfmadd213pd ymm12, ymm11, ymm8
    vbroadcastsd ymm2, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm11, ymm10, ymm2
    vaddpd ymm11, ymm11, ymm1
    vpsllq ymm13, ymm11, 52
    vpaddq ymm13, ymm13, ymm0
    vmulpd ymm12, ymm12, ymm13
    vaddpd ymm10, ymm10, ymm1
    vpsubq ymm10, ymm10, ymm11
    vpsllq ymm10, ymm10, 52
    vpaddq ymm10, ymm10, ymm0
    vmulpd ymm10, ymm12, ymm10
    vfmadd213pd ymm10, ymm9, ymm10
    vmovupd ymmword ptr [rcx + 8*rdx + 32], ymm10
    add rdx, 8
    cmp rax, rdx
    jne .L7
.L8:
    test rbx, rbx
    je .L26
    shl ebx, 3
    mov edx, 128
    sub rdx, rbx
    lea rdi, [rsp + rbx]
    add rdi, 352
    xor esi, esi
    vzeroupper
    call qword ptr [rip + memset@GOTPCREL]
    lea r15, [rsp + 352]
    mov r12, qword ptr [rip + memcpy@GOTPCREL]
    mov rdi, r15
    mov rsi, r14
    mov rdx, rbx
    call r12
    vbroadcastsd ymm0, qword ptr [rip + .K4008000000000000]
    vmulpd ymm0, ymm0, ymmword ptr [rsp + 352]
    vsqrtpd ymm0, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4087700000000000]
    vminpd ymm9, ymm1, ymm0
    vbroadcastsd ymm7, qword ptr [rip + .K8000000000000000]
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vxorpd ymm0, ymm9, ymm7
    vmaxpd ymm0, ymm1, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4086300000000000]
    vbroadcastsd ymm10, qword ptr [rip + .K4338000000000000]
    vbroadcastsd ymm8, qword ptr [rip + .K3ff71547652b82fe]
    vminpd ymm3, ymm1, ymm0
    vmovapd ymm0, ymm8
    vbroadcastsd ymm1, qword ptr [rip + .Kc338000000000000]
    vfmadd213pd ymm0, ymm3, ymm10
    vaddpd ymm4, ymm0, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm3, ymm4, ymm1
    vbroadcastsd ymm0, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm3, ymm4, ymm0
    vbroadcastsd ymm5, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd ymm0, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm2, ymm0
    vfmadd213pd ymm2, ymm3, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm2, ymm3, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm2, ymm3, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd ymm6, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm2, ymm3, ymm5
    vfmadd213pd ymm2, ymm3, ymm6
    vbroadcastsd ymm5, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm2, ymm3, ymm5
    vbroadcastsd ymm14, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm2, ymm3, ymm14
    vbroadcastsd ymm13, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd ymm12, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm2, ymm3, ymm13
    vfmadd213pd ymm2, ymm3, ymm12
    vbroadcastsd ymm6, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm2, ymm3, ymm6
    vfmadd213pd ymm2, ymm3, ymm6
    vbroadcastsd ymm11, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm3, ymm11, ymm4
    vaddpd ymm3, ymm10, ymm3
    vpbroadcastq ymm5, qword ptr [rip + .K3ff0000000000000]
    vpsllq ymm15, ymm3, 52
    vpaddq ymm15, ymm15, ymm5
    vmulpd ymm2, ymm15, ymm2
    vaddpd ymm4, ymm10, ymm4
    vpsubq ymm3, ymm4, ymm3
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm3, ymm5
    vmulpd ymm2, ymm2, ymm3
    vfmadd213pd ymm2, ymm9, ymm2
    vmovupd ymmword ptr [rsp + 352], ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K4008000000000000]
    vmulpd ymm2, ymm2, ymmword ptr [rsp + 384]
    vsqrtpd ymm2, ymm2
    vbroadcastsd ymm3, qword ptr [rip + .K4087700000000000]
    vminpd ymm2, ymm3, ymm2
    vxorpd ymm3, ymm2, ymm7
    vbroadcastsd ymm4, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm3, ymm4, ymm3
    vbroadcastsd ymm4, qword ptr [rip + .K4086300000000000]
    vminpd ymm3, ymm4, ymm3
    vfmadd213pd ymm8, ymm3, ymm10
    vbroadcastsd ymm4, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm4, ymm8, ymm4
    vfmadd213pd ymm1, ymm4, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm1, ymm4, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm0, ymm1, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm0, ymm1, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm0, ymm1, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm0, ymm1, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm0, ymm1, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm0, ymm1, ymm3
    vfmadd213pd ymm0, ymm1, ymm14
    vfmadd213pd ymm0, ymm1, ymm13
    vfmadd213pd ymm0, ymm1, ymm12
    vfmadd213pd ymm0, ymm1, ymm6
    vfmadd213pd ymm0, ymm1, ymm6
    vmulpd ymm1, ymm11, ymm4
    vaddpd ymm3, ymm10, ymm4
    vaddpd ymm1, ymm10, ymm1
    vpsllq ymm4, ymm1, 52
    vpaddq ymm4, ymm4, ymm5
    vmulpd ymm0, ymm0, ymm4
    vpsubq ymm1, ymm3, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm1, ymm5
    vmulpd ymm0, ymm0, ymm1
    vfmadd213pd ymm0, ymm2, ymm0
    jmp .L25
.L9:
    shr rdx, 3
    inc rdx
    mov rdi, rdx
    and rdi, -4
    lea rcx, [8*rdi]
    sub rax, rcx
    mov rcx, rdi
    shl rcx, 6
    vbroadcastsd ymm0, qword ptr [rip + .K8000000000000000]
    vmovups ymmword ptr [rsp], ymm0
    add rcx, rsi
    mov r8, rdi
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vmovupd ymmword ptr [rsp + 480], ymm0
.L10:
    vmovsd xmm0, qword ptr [rsi + 128]
    vmovhpd xmm0, xmm0, qword ptr [rsi + 192]
    vmovsd xmm1, qword ptr [rsi]
    vmovsd xmm2, qword ptr [rsi + 8]
    vmovhpd xmm1, xmm1, qword ptr [rsi + 64]
    vmovsd xmm3, qword ptr [rsi + 136]
    vmovhpd xmm3, xmm3, qword ptr [rsi + 200]
    vmovhpd xmm2, xmm2, qword ptr [rsi + 72]
    vmovsd xmm4, qword ptr [rsi + 16]
    vmovsd xmm5, qword ptr [rsi + 144]
    vmovhpd xmm5, xmm5, qword ptr [rsi + 208]
    vmovsd xmm6, qword ptr [rsi + 24]
    vmovhpd xmm4, xmm4, qword ptr [rsi + 80]
    vmovsd xmm7, qword ptr [rsi + 152]
    vmovhpd xmm7, xmm7, qword ptr [rsi + 216]
    vmovhpd xmm6, xmm6, qword ptr [rsi + 88]
    vinsertf128 ymm8, ymm1, xmm0, 1
    vmovsd xmm0, qword ptr [rsi + 160]
    vmovhpd xmm9, xmm0, qword ptr [rsi + 224]
    vinsertf128 ymm0, ymm2, xmm3, 1
    vmovsd xmm1, qword ptr [rsi + 32]
    vmovhpd xmm2, xmm1, qword ptr [rsi + 96]
    vinsertf128 ymm1, ymm4, xmm5, 1
    vmovsd xmm3, qword ptr [rsi + 168]
    vmovhpd xmm3, xmm3, qword ptr [rsi + 232]
    vinsertf128 ymm4, ymm6, xmm7, 1
    vmovsd xmm5, qword ptr [rsi + 40]
    vmovhpd xmm5, xmm5, qword ptr [rsi + 104]
    vinsertf128 ymm2, ymm2, xmm9, 1
    vmovsd xmm6, qword ptr [rsi + 176]
    vmovhpd xmm6, xmm6, qword ptr [rsi + 240]
    vinsertf128 ymm3, ymm5, xmm3, 1
    vmovsd xmm5, qword ptr [rsi + 48]
    vmovhpd xmm5, xmm5, qword ptr [rsi + 112]
    vinsertf128 ymm5, ymm5, xmm6, 1
    vmovsd xmm6, qword ptr [rsi + 184]
    vmovhpd xmm6, xmm6, qword ptr [rsi + 248]
    vmovsd xmm7, qword ptr [rsi + 56]
    vmovhpd xmm7, xmm7, qword ptr [rsi + 120]
    vinsertf128 ymm6, ymm7, xmm6, 1
    vbroadcastsd ymm9, qword ptr [rip + .K4014000000000000]
    vmulpd ymm7, ymm8, ymm9
    vsqrtpd ymm7, ymm7
    vmulpd ymm0, ymm9, ymm0
    vsqrtpd ymm0, ymm0
    vmulpd ymm1, ymm9, ymm1
    vsqrtpd ymm1, ymm1
    vmulpd ymm4, ymm9, ymm4
    vsqrtpd ymm8, ymm4
    vmulpd ymm2, ymm9, ymm2
    vsqrtpd ymm2, ymm2
    vmovupd ymmword ptr [rsp + 64], ymm2
    vmulpd ymm2, ymm9, ymm3
    vsqrtpd ymm2, ymm2
    vmovupd ymmword ptr [rsp + 128], ymm2
    vmulpd ymm2, ymm9, ymm5
    vsqrtpd ymm2, ymm2
    vmovupd ymmword ptr [rsp + 192], ymm2
    vmulpd ymm2, ymm9, ymm6
    vsqrtpd ymm2, ymm2
    vmovupd ymmword ptr [rsp + 32], ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K4087700000000000]
    vminpd ymm10, ymm2, ymm7
    vminpd ymm4, ymm2, ymm0
    vminpd ymm7, ymm2, ymm1
    vminpd ymm1, ymm2, ymm8
    vmovupd ymm3, ymmword ptr [rsp]
    vxorpd ymm0, ymm10, ymm3
    vxorpd ymm2, ymm4, ymm3
    vxorpd ymm5, ymm7, ymm3
    vxorpd ymm6, ymm1, ymm3
    vbroadcastsd ymm8, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm8, ymm0
    vmaxpd ymm2, ymm8, ymm2
    vmaxpd ymm5, ymm8, ymm5
    vmaxpd ymm6, ymm8, ymm6
    vbroadcastsd ymm8, qword ptr [rip + .K4086300000000000]
    vminpd ymm3, ymm8, ymm0
    vminpd ymm11, ymm8, ymm2
    vminpd ymm15, ymm8, ymm5
    vminpd ymm14, ymm8, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm2, ymm6
    vbroadcastsd ymm0, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm2, ymm3, ymm0
    vmovapd ymm5, ymm6
    vfmadd213pd ymm5, ymm11, ymm0
    vfmadd213pd ymm6, ymm15, ymm0
    vbroadcastsd ymm8, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm9, ymm8, ymm2
    vaddpd ymm0, ymm8, ymm5
    vaddpd ymm5, ymm8, ymm6
    vbroadcastsd ymm2, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm3, ymm9, ymm2
    vmovupd ymmword ptr [rsp + 96], ymm9
    vmovupd ymmword ptr [rsp + 160], ymm0
    vfmadd231pd ymm11, ymm0, ymm2
    vfmadd231pd ymm15, ymm5, ymm2
    vmovupd ymmword ptr [rsp + 256], ymm5
    vbroadcastsd ymm2, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm3, ymm9, ymm2
    vfmadd231pd ymm11, ymm0, ymm2
    vfmadd231pd ymm15, ymm5, ymm2
    vbroadcastsd ymm9, qword ptr [rip + .K3fd5555555555555]
    vmovapd ymm0, ymm9
    vbroadcastsd ymm6, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm0, ymm10, ymm6
    vfmadd213pd ymm0, ymm10, ymm6
    vmovupd ymmword ptr [rsp + 288], ymm0
    vmovapd ymm0, ymm9
    vfmadd213pd ymm0, ymm4, ymm6
    vfmadd213pd ymm0, ymm4, ymm6
    vmovupd ymmword ptr [rsp + 608], ymm0
    vmovapd ymm0, ymm9
    vfmadd213pd ymm0, ymm7, ymm6
    vfmadd213pd ymm0, ymm7, ymm6
    vmovupd ymmword ptr [rsp + 320], ymm0
    vmovapd ymm0, ymm9
    vfmadd213pd ymm0, ymm1, ymm6
    vfmadd213pd ymm0, ymm1, ymm6
    vmovupd ymmword ptr [rsp + 224], ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm7, ymm1
    vmovapd ymm0, ymm1
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm7, ymm3, ymm4
    vbroadcastsd ymm8, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm7, ymm3, ymm8
    vbroadcastsd ymm9, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm7, ymm3, ymm9
    vbroadcastsd ymm10, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm7, ymm3, ymm10
    vbroadcastsd ymm2, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm7, ymm3, ymm2
    vbroadcastsd ymm12, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm7, ymm3, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm7, ymm3, ymm13
    vbroadcastsd ymm1, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm7, ymm3, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm7, ymm3, ymm1
    vfmadd213pd ymm7, ymm3, ymm6
    vfmadd213pd ymm7, ymm3, ymm6
    vmovapd ymm5, ymm0
    vfmadd213pd ymm5, ymm11, ymm4
    vfmadd213pd ymm5, ymm11, ymm8
    vfmadd213pd ymm5, ymm11, ymm9
    vfmadd213pd ymm5, ymm11, ymm10
    vfmadd213pd ymm5, ymm11, ymm2
    vfmadd213pd ymm5, ymm11, ymm12
    vfmadd213pd ymm5, ymm11, ymm13
    vbroadcastsd ymm1, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm5, ymm11, ymm1
    vbroadcastsd ymm3, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm5, ymm11, ymm3
    vfmadd213pd ymm5, ymm11, ymm6
    vfmadd213pd ymm5, ymm11, ymm6
    vmovapd ymm11, ymm0
    vfmadd213pd ymm11, ymm15, ymm4
    vfmadd213pd ymm11, ymm15, ymm8
    vfmadd213pd ymm11, ymm15, ymm9
    vfmadd213pd ymm11, ymm15, ymm10
    vfmadd213pd ymm11, ymm15, ymm2
    vfmadd213pd ymm11, ymm15, ymm12
    vfmadd213pd ymm11, ymm15, ymm13
    vfmadd213pd ymm11, ymm15, ymm1
    vfmadd213pd ymm11, ymm15, ymm3
    vfmadd213pd ymm11, ymm15, ymm6
    vfmadd213pd ymm11, ymm15, ymm6
    vbroadcastsd ymm8, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm0, ymm8
    vbroadcastsd ymm13, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm0, ymm14, ymm13
    vbroadcastsd ymm9, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm1, ymm9, ymm0
    vmovupd ymmword ptr [rsp + 576], ymm1
    vbroadcastsd ymm15, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm14, ymm1, ymm15
    vbroadcastsd ymm0, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm14, ymm1, ymm0
    vbroadcastsd ymm4, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm0, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm4, ymm14, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm4, ymm14, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm4, ymm14, ymm0
    vfmadd213pd ymm4, ymm14, ymm10
    vfmadd213pd ymm4, ymm14, ymm2
    vfmadd213pd ymm4, ymm14, ymm12
    vbroadcastsd ymm0, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm4, ymm14, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm4, ymm14, ymm0
    vfmadd213pd ymm4, ymm14, ymm3
    vfmadd213pd ymm4, ymm14, ymm6
    vfmadd213pd ymm4, ymm14, ymm6
    vbroadcastsd ymm12, qword ptr [rip + .K4087700000000000]
    vminpd ymm0, ymm12, ymmword ptr [rsp + 64]
    vbroadcastsd ymm14, qword ptr [rip + .K3fd5555555555555]
    vmovapd ymm1, ymm14
    vfmadd213pd ymm1, ymm0, ymm6
    vfmadd213pd ymm1, ymm0, ymm6
    vmovupd ymmword ptr [rsp + 64], ymm1
    vmovupd ymm3, ymmword ptr [rsp]
    vxorpd ymm0, ymm0, ymm3
    vbroadcastsd ymm2, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm2, ymm0
    vbroadcastsd ymm10, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm10, ymm0
    vmovapd ymm1, ymm8
    vfmadd213pd ymm1, ymm0, ymm13
    vaddpd ymm1, ymm9, ymm1
    vmovupd ymmword ptr [rsp + 544], ymm1
    vfmadd231pd ymm0, ymm1, ymm15
    vbroadcastsd ymm2, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm0, ymm1, ymm2
    vbroadcastsd ymm15, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm13, ymm15
    vbroadcastsd ymm2, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm13, ymm0, ymm2
    vbroadcastsd ymm8, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm13, ymm0, ymm8
    vbroadcastsd ymm9, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm13, ymm0, ymm9
    vbroadcastsd ymm1, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm13, ymm0, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm13, ymm0, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm13, ymm0, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm13, ymm0, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm13, ymm0, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm13, ymm0, ymm1
    vfmadd213pd ymm13, ymm0, ymm6
    vfmadd213pd ymm13, ymm0, ymm6
    vminpd ymm0, ymm12, ymmword ptr [rsp + 128]
    vfmadd213pd ymm14, ymm0, ymm6
    vfmadd213pd ymm14, ymm0, ymm6
    vmovupd ymmword ptr [rsp + 128], ymm14
    vxorpd ymm0, ymm0, ymm3
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm1, ymm0
    vminpd ymm0, ymm10, ymm0
    vbroadcastsd ymm12, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm1, ymm12
    vbroadcastsd ymm10, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm0, ymm10
    vbroadcastsd ymm10, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm1, ymm10, ymm1
    vmovupd ymmword ptr [rsp + 512], ymm1
    vbroadcastsd ymm14, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm0, ymm1, ymm14
    vbroadcastsd ymm10, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm0, ymm1, ymm10
    vmovapd ymm10, ymm15
    vfmadd213pd ymm10, ymm0, ymm2
    vfmadd213pd ymm10, ymm0, ymm8
    vfmadd213pd ymm10, ymm0, ymm9
    vbroadcastsd ymm1, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm10, ymm0, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm10, ymm0, ymm1
    vbroadcastsd ymm8, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm10, ymm0, ymm8
    vbroadcastsd ymm1, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm10, ymm0, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm10, ymm0, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm10, ymm0, ymm1
    vfmadd213pd ymm10, ymm0, ymm6
    vfmadd213pd ymm10, ymm0, ymm6
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm0, ymm0, ymmword ptr [rsp + 192]
    vbroadcastsd ymm1, qword ptr [rip + .K3fd5555555555555]
    vfmadd213pd ymm1, ymm0, ymm6
    vfmadd213pd ymm1, ymm0, ymm6
    vmovupd ymmword ptr [rsp + 192], ymm1
    vxorpd ymm0, ymm0, ymm3
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm1, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm1, ymm0
    vbroadcastsd ymm15, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm12, ymm0, ymm15
    vbroadcastsd ymm2, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm12, ymm12, ymm2
    vfmadd231pd ymm0, ymm12, ymm14
    vbroadcastsd ymm1, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm0, ymm12, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm1, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm2, ymm0, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm2, ymm0, ymm1
    vfmadd213pd ymm2, ymm0, ymm9
    vbroadcastsd ymm1, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm2, ymm0, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm2, ymm0, ymm1
    vfmadd213pd ymm2, ymm0, ymm8
    vbroadcastsd ymm1, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm2, ymm0, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm2, ymm0, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm2, ymm0, ymm1
    vfmadd213pd ymm2, ymm0, ymm6
    vfmadd213pd ymm2, ymm0, ymm6
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm0, ymm0, ymmword ptr [rsp + 32]
    vbroadcastsd ymm9, qword ptr [rip + .K3fd5555555555555]
    vfmadd213pd ymm9, ymm0, ymm6
    vfmadd213pd ymm9, ymm0, ymm6
    vxorpd ymm0, ymm0, ymm3
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm1, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4086300000000000]
    vminpd ymm0, ymm1, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm1, ymm0, ymm15
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm1, ymm1, ymm3
    vmovupd ymmword ptr [rsp + 32], ymm1
    vfmadd231pd ymm0, ymm1, ymm14
    vbroadcastsd ymm3, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm0, ymm1, ymm3
    vbroadcastsd ymm1, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm3, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm1, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm1, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm1, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm1, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm1, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm1, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm1, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm1, ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm1, ymm0, ymm3
    vfmadd213pd ymm1, ymm0, ymm6
    vfmadd213pd ymm1, ymm0, ymm6
    vbroadcastsd ymm14, qword ptr [rip + .K3fe0000000000000]
    vmovupd ymm6, ymmword ptr [rsp + 96]
    vmulpd ymm0, ymm14, ymm6
    vmovapd ymm8, ymm15
    vaddpd ymm0, ymm15, ymm0
    vpsllq ymm15, ymm0, 52
    vmovdqu ymm3, ymmword ptr [rsp + 480]
    vpaddq ymm15, ymm15, ymm3
    vmulpd ymm7, ymm15, ymm7
    vaddpd ymm15, ymm8, ymm6
    vpsubq ymm0, ymm15, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm3
    vmulpd ymm0, ymm7, ymm0
    vmulpd ymm0, ymm0, ymmword ptr [rsp + 288]
    vmovupd ymmword ptr [rsp + 96], ymm0
    vmovupd ymm7, ymmword ptr [rsp + 160]
    vmulpd ymm0, ymm14, ymm7
    vaddpd ymm0, ymm8, ymm0
    vpsllq ymm15, ymm0, 52
    vpaddq ymm15, ymm15, ymm3
    vmulpd ymm5, ymm15, ymm5
    vaddpd ymm15, ymm8, ymm7
    vpsubq ymm0, ymm15, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm3
    vmulpd ymm0, ymm5, ymm0
    vmulpd ymm0, ymm0, ymmword ptr [rsp + 608]
    vmovupd ymmword ptr [rsp + 160], ymm0
    vmovupd ymm7, ymmword ptr [rsp + 256]
    vmulpd ymm0, ymm14, ymm7
    vaddpd ymm0, ymm8, ymm0
    vpsllq ymm15, ymm0, 52
    vpaddq ymm15, ymm15, ymm3
    vmulpd ymm11, ymm11, ymm15
    vaddpd ymm15, ymm8, ymm7
    vpsubq ymm0, ymm15, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm3
    vmulpd ymm0, ymm11, ymm0
    vmulpd ymm11, ymm0, ymmword ptr [rsp + 320]
    vmovupd ymm6, ymmword ptr [rsp + 576]
    vmovapd ymm5, ymm14
    vmulpd ymm0, ymm14, ymm6
    vaddpd ymm0, ymm8, ymm0
    vpsllq ymm15, ymm0, 52
    vpaddq ymm15, ymm15, ymm3
    vmulpd ymm4, ymm15, ymm4
    vaddpd ymm15, ymm8, ymm6
    vpsubq ymm0, ymm15, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm3
    vmulpd ymm0, ymm4, ymm0
    vmulpd ymm4, ymm0, ymmword ptr [rsp + 224]
    vmovupd ymm6, ymmword ptr [rsp + 544]
    vmulpd ymm0, ymm14, ymm6
    vaddpd ymm0, ymm8, ymm0
    vpsllq ymm15, ymm0, 52
    vpaddq ymm15, ymm15, ymm3
    vmulpd ymm13, ymm13, ymm15
    vaddpd ymm15, ymm8, ymm6
    vpsubq ymm0, ymm15, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm3
    vmulpd ymm0, ymm13, ymm0
    vmulpd ymm13, ymm0, ymmword ptr [rsp + 64]
    vmovupd ymm6, ymmword ptr [rsp + 512]
    vmulpd ymm0, ymm14, ymm6
    vaddpd ymm0, ymm8, ymm0
    vpsllq ymm14, ymm0, 52
    vpaddq ymm14, ymm14, ymm3
    vmulpd ymm10, ymm10, ymm14
    vaddpd ymm14, ymm8, ymm6
    vpsubq ymm0, ymm14, ymm0
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm3
    vmulpd ymm0, ymm10, ymm0
    vmulpd ymm15, ymm0, ymmword ptr [rsp + 128]
    vaddpd ymm0, ymm12, ymm8
    vmulpd ymm10, ymm12, ymm5
    vaddpd ymm10, ymm10, ymm8
    vpsllq ymm12, ymm10, 52
    vpaddq ymm12, ymm12, ymm3
    vmulpd ymm2, ymm12, ymm2
    vpsubq ymm0, ymm0, ymm10
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm3
    vmulpd ymm0, ymm2, ymm0
    vmulpd ymm2, ymm0, ymmword ptr [rsp + 192]
    vmovupd ymm6, ymmword ptr [rsp + 32]
    vaddpd ymm0, ymm8, ymm6
    vmulpd ymm7, ymm6, ymm5
    vaddpd ymm7, ymm8, ymm7
    vpsllq ymm8, ymm7, 52
    vpaddq ymm8, ymm8, ymm3
    vmulpd ymm1, ymm8, ymm1
    vpsubq ymm0, ymm0, ymm7
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm3
    vmulpd ymm0, ymm1, ymm0
    vmulpd ymm1, ymm9, ymm0
    vunpcklpd ymm0, ymm11, ymm4
    vmovupd ymm3, ymmword ptr [rsp + 160]
    vextractf128 xmm6, ymm3, 1
    vmovupd ymm9, ymmword ptr [rsp + 96]
    vextractf128 xmm7, ymm9, 1
    vunpcklpd xmm8, xmm7, xmm6
    vblendpd ymm0, ymm8, ymm0, 12
    vunpcklpd ymm8, ymm2, ymm1
    vextractf128 xmm10, ymm15, 1
    vextractf128 xmm12, ymm13, 1
    vunpcklpd xmm14, xmm12, xmm10
    vblendpd ymm8, ymm14, ymm8, 12
    vunpckhpd xmm6, xmm7, xmm6
    vunpckhpd ymm7, ymm11, ymm4
    vblendpd ymm6, ymm6, ymm7, 12
    vunpckhpd xmm7, xmm12, xmm10
    vunpckhpd ymm10, ymm2, ymm1
    vblendpd ymm7, ymm7, ymm10, 12
    vinsertf128 ymm3, ymm3, xmm4, 1
    vinsertf128 ymm4, ymm9, xmm11, 1
    vinsertf128 ymm1, ymm15, xmm1, 1
    vinsertf128 ymm2, ymm13, xmm2, 1
    vunpcklpd ymm5, ymm4, ymm3
    vunpckhpd ymm3, ymm4, ymm3
    vunpcklpd ymm4, ymm2, ymm1
    vunpckhpd ymm1, ymm2, ymm1
    vmovupd ymmword ptr [rsi + 96], ymm1
    vmovupd ymmword ptr [rsi + 64], ymm3
    vmovupd ymmword ptr [rsi + 32], ymm4
    vmovupd ymmword ptr [rsi], ymm5
    vmovupd ymmword ptr [rsi + 224], ymm7
    vmovupd ymmword ptr [rsi + 192], ymm6
    vmovupd ymmword ptr [rsi + 160], ymm8
    vmovupd ymmword ptr [rsi + 128], ymm0
    add rsi, 256
    add r8, -4
    jne .L10
    cmp rdx, rdi
    je .L13
.L11:
    xor edx, edx
    vbroadcastsd ymm0, qword ptr [rip + .K8000000000000000]
    vmovupd ymmword ptr [rsp], ymm0
    vpbroadcastq ymm9, qword ptr [rip + .K3ff0000000000000]
    vbroadcastsd ymm15, qword ptr [rip + .K4014000000000000]
    vmovupd ymm5, ymmword ptr [rsp]
    vbroadcastsd ymm3, qword ptr [rip + .K4086300000000000]
    vbroadcastsd ymm8, qword ptr [rip + .Kc338000000000000]
    vbroadcastsd ymm14, qword ptr [rip + .Kbfe62e42fee00000]
    vbroadcastsd ymm2, qword ptr [rip + .Kbdea39ef35793c76]
    vbroadcastsd ymm7, qword ptr [rip + .K3ff0000000000000]
.L12:
    vmulpd ymm10, ymm15, ymmword ptr [rcx + 8*rdx]
    vsqrtpd ymm10, ymm10
    vbroadcastsd ymm0, qword ptr [rip + .K4087700000000000]
    vminpd ymm12, ymm0, ymm10
    vxorpd ymm10, ymm12, ymm5
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm10, ymm1, ymm10
    vminpd ymm10, ymm3, ymm10
    vbroadcastsd ymm4, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm11, ymm4
    vbroadcastsd ymm0, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm11, ymm10, ymm0
    vaddpd ymm11, ymm11, ymm8
    vfmadd231pd ymm10, ymm11, ymm14
    vfmadd231pd ymm10, ymm11, ymm2
    vbroadcastsd ymm13, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm6, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm13, ymm10, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm13, ymm10, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm13, ymm10, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm13, ymm10, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm13, ymm10, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm13, ymm10, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm13, ymm10, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm13, ymm10, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm13, ymm10, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fd5555555555555]
    vfmadd213pd ymm6, ymm12, ymm7
    vfmadd213pd ymm6, ymm12, ymm7
    vfmadd213pd ymm13, ymm10, ymm7
    vfmadd213pd ymm13, ymm10, ymm7
    vaddpd ymm10, ymm11, ymm0
    vbroadcastsd ymm12, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm11, ymm11, ymm12
    vaddpd ymm11, ymm11, ymm0
    vpsllq ymm12, ymm11, 52
    vpaddq ymm12, ymm12, ymm9
    vmulpd ymm12, ymm13, ymm12
    vpsubq ymm10, ymm10, ymm11
    vpsllq ymm10, ymm10, 52
    vpaddq ymm10, ymm10, ymm9
    vmulpd ymm10, ymm12, ymm10
    vmulpd ymm6, ymm10, ymm6
    vmovupd ymmword ptr [rcx + 8*rdx], ymm6
    vmulpd ymm6, ymm15, ymmword ptr [rcx + 8*rdx + 32]
    vsqrtpd ymm6, ymm6
    vbroadcastsd ymm10, qword ptr [rip + .K4087700000000000]
    vminpd ymm6, ymm10, ymm6
    vxorpd ymm10, ymm6, ymm5
    vmaxpd ymm10, ymm1, ymm10
    vminpd ymm12, ymm3, ymm10
    vfmadd213pd ymm4, ymm12, ymm0
    vaddpd ymm10, ymm8, ymm4
    vfmadd231pd ymm12, ymm10, ymm14
    vfmadd231pd ymm12, ymm10, ymm2
    vbroadcastsd ymm11, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm1, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm11, ymm12, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm11, ymm12, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm11, ymm12, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm11, ymm12, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm11, ymm12, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm11, ymm12, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm11, ymm12, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm11, ymm12, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm11, ymm12, ymm1
    vbroadcastsd ymm13, qword ptr [rip + .K3fd5555555555555]
    vfmadd213pd ymm13, ymm6, ymm7
    vfmadd213pd ymm13, ymm6, ymm7
    vfmadd213pd ymm11, ymm12, ymm7
    vfmadd213pd ymm11, ymm12, ymm7
    vbroadcastsd ymm1, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm6, ymm10, ymm1
    vaddpd ymm6, ymm6, ymm0
    vpsllq ymm12, ymm6, 52
    vpaddq ymm12, ymm12, ymm9
    vmulpd ymm11, ymm11, ymm12
    vaddpd ymm10, ymm10, ymm0
    vpsubq ymm6, ymm10, ymm6
    vpsllq ymm6, ymm6, 52
    vpaddq ymm6, ymm9, ymm6
    vmulpd ymm6, ymm11, ymm6
    vmulpd ymm6, ymm13, ymm6
    vmovupd ymmword ptr [rcx + 8*rdx + 32], ymm6
    add rdx, 8
    cmp rax, rdx
    jne .L12
.L13:
    test rbx, rbx
    je .L26
    shl ebx, 3
    mov edx, 128
    sub rdx, rbx
    lea rdi, [rsp + rbx]
    add rdi, 352
    xor esi, esi
    vzeroupper
    call qword ptr [rip + memset@GOTPCREL]
    lea r15, [rsp + 352]
    mov r12, qword ptr [rip + memcpy@GOTPCREL]
    mov rdi, r15
    mov rsi, r14
    mov rdx, rbx
    call r12
    vbroadcastsd ymm0, qword ptr [rip + .K4014000000000000]
    vmulpd ymm0, ymm0, ymmword ptr [rsp + 352]
    vsqrtpd ymm0, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4087700000000000]
    vbroadcastsd ymm4, qword ptr [rip + .K8000000000000000]
    vminpd ymm5, ymm1, ymm0
    vxorpd ymm0, ymm5, ymm4
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm1, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4086300000000000]
    vminpd ymm14, ymm1, ymm0
    vbroadcastsd ymm7, qword ptr [rip + .K4338000000000000]
    vbroadcastsd ymm8, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm0, ymm8
    vfmadd213pd ymm0, ymm14, ymm7
    vbroadcastsd ymm1, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm13, ymm0, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm14, ymm13, ymm1
    vbroadcastsd ymm0, qword ptr [rip + .Kbdea39ef35793c76]
    vbroadcastsd ymm11, qword ptr [rip + .K3ff0000000000000]
    vfmadd231pd ymm14, ymm13, ymm0
    vbroadcastsd ymm3, qword ptr [rip + .K3fd5555555555555]
    vmovapd ymm6, ymm3
    vfmadd213pd ymm6, ymm5, ymm11
    vfmadd213pd ymm6, ymm5, ymm11
    vbroadcastsd ymm2, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd ymm0, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm12, ymm0
    vfmadd213pd ymm12, ymm14, ymm2
    vbroadcastsd ymm5, qword ptr [rip + .K3ec71df25b3100a2]
    vbroadcastsd ymm2, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm12, ymm14, ymm5
    vfmadd213pd ymm12, ymm14, ymm2
    vbroadcastsd ymm15, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm12, ymm14, ymm15
    vbroadcastsd ymm2, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm12, ymm14, ymm2
    vbroadcastsd ymm5, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd ymm2, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm12, ymm14, ymm5
    vfmadd213pd ymm12, ymm14, ymm2
    vbroadcastsd ymm9, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm12, ymm14, ymm9
    vbroadcastsd ymm10, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm12, ymm14, ymm10
    vfmadd213pd ymm12, ymm14, ymm11
    vfmadd213pd ymm12, ymm14, ymm11
    vbroadcastsd ymm2, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm14, ymm13, ymm2
    vaddpd ymm2, ymm14, ymm7
    vpbroadcastq ymm14, qword ptr [rip + .K3ff0000000000000]
    vpsllq ymm5, ymm2, 52
    vpaddq ymm5, ymm14, ymm5
    vmulpd ymm5, ymm12, ymm5
    vaddpd ymm12, ymm13, ymm7
    vpsubq ymm2, ymm12, ymm2
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm14, ymm2
    vmulpd ymm2, ymm5, ymm2
    vmulpd ymm2, ymm6, ymm2
    vmovupd ymmword ptr [rsp + 352], ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K4014000000000000]
    vmulpd ymm2, ymm2, ymmword ptr [rsp + 384]
    vsqrtpd ymm2, ymm2
    vbroadcastsd ymm5, qword ptr [rip + .K4087700000000000]
    vminpd ymm2, ymm5, ymm2
    vxorpd ymm4, ymm2, ymm4
    vbroadcastsd ymm5, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm4, ymm5, ymm4
    vbroadcastsd ymm5, qword ptr [rip + .K4086300000000000]
    vminpd ymm5, ymm5, ymm4
    vfmadd213pd ymm8, ymm5, ymm7
    vbroadcastsd ymm4, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm4, ymm8, ymm4
    vfmadd213pd ymm1, ymm4, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm1, ymm4, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm0, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm0, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm0, ymm1, ymm5
    vfmadd213pd ymm0, ymm1, ymm15
    vbroadcastsd ymm5, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm0, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm0, ymm1, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm0, ymm1, ymm5
    vfmadd213pd ymm0, ymm1, ymm9
    vfmadd213pd ymm0, ymm1, ymm10
    vfmadd213pd ymm3, ymm2, ymm11
    vfmadd213pd ymm3, ymm2, ymm11
    vfmadd213pd ymm0, ymm1, ymm11
    vfmadd213pd ymm0, ymm1, ymm11
    vbroadcastsd ymm1, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm1, ymm4, ymm1
    vaddpd ymm2, ymm4, ymm7
    vaddpd ymm1, ymm1, ymm7
    vpsllq ymm4, ymm1, 52
    vpaddq ymm4, ymm14, ymm4
    vmulpd ymm0, ymm0, ymm4
    vpsubq ymm1, ymm2, ymm1
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm14, ymm1
    vmulpd ymm0, ymm0, ymm1
    vmulpd ymm0, ymm3, ymm0
    jmp .L25
.L14:
    shr rdx, 3
    inc rdx
    mov rdi, rdx
    and rdi, -4
    mov rcx, rdi
    shl rcx, 6
    add rcx, rsi
    lea r8, [8*rdi]
    sub rax, r8
    mov r8, rdi
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vmovupd ymmword ptr [rsp + 224], ymm0
.L15:
    vmovsd xmm0, qword ptr [rsi + 128]
    vmovhpd xmm0, xmm0, qword ptr [rsi + 192]
    vmovsd xmm1, qword ptr [rsi]
    vmovsd xmm2, qword ptr [rsi + 8]
    vmovhpd xmm1, xmm1, qword ptr [rsi + 64]
    vmovsd xmm4, qword ptr [rsi + 136]
    vmovhpd xmm4, xmm4, qword ptr [rsi + 200]
    vmovhpd xmm2, xmm2, qword ptr [rsi + 72]
    vmovsd xmm5, qword ptr [rsi + 16]
    vmovsd xmm7, qword ptr [rsi + 144]
    vmovhpd xmm7, xmm7, qword ptr [rsi + 208]
    vmovsd xmm8, qword ptr [rsi + 24]
    vmovhpd xmm5, xmm5, qword ptr [rsi + 80]
    vmovsd xmm9, qword ptr [rsi + 152]
    vmovhpd xmm9, xmm9, qword ptr [rsi + 216]
    vmovhpd xmm8, xmm8, qword ptr [rsi + 88]
    vmovsd xmm11, qword ptr [rsi + 160]
    vmovhpd xmm11, xmm11, qword ptr [rsi + 224]
    vmovsd xmm12, qword ptr [rsi + 32]
    vmovhpd xmm12, xmm12, qword ptr [rsi + 96]
    vinsertf128 ymm0, ymm1, xmm0, 1
    vmovsd xmm1, qword ptr [rsi + 168]
    vmovhpd xmm1, xmm1, qword ptr [rsi + 232]
    vinsertf128 ymm2, ymm2, xmm4, 1
    vmovsd xmm4, qword ptr [rsi + 40]
    vmovhpd xmm4, xmm4, qword ptr [rsi + 104]
    vinsertf128 ymm5, ymm5, xmm7, 1
    vmovsd xmm7, qword ptr [rsi + 176]
    vmovhpd xmm7, xmm7, qword ptr [rsi + 240]
    vinsertf128 ymm8, ymm8, xmm9, 1
    vmovsd xmm9, qword ptr [rsi + 48]
    vmovhpd xmm9, xmm9, qword ptr [rsi + 112]
    vinsertf128 ymm11, ymm12, xmm11, 1
    vmovsd xmm12, qword ptr [rsi + 184]
    vmovhpd xmm12, xmm12, qword ptr [rsi + 248]
    vinsertf128 ymm1, ymm4, xmm1, 1
    vmovsd xmm4, qword ptr [rsi + 56]
    vmovhpd xmm4, xmm4, qword ptr [rsi + 120]
    vinsertf128 ymm7, ymm9, xmm7, 1
    vinsertf128 ymm4, ymm4, xmm12, 1
    vbroadcastsd ymm3, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm0, ymm0, ymm3
    vmulpd ymm2, ymm2, ymm3
    vmulpd ymm5, ymm5, ymm3
    vmulpd ymm8, ymm8, ymm3
    vmulpd ymm9, ymm11, ymm3
    vmulpd ymm1, ymm1, ymm3
    vmulpd ymm7, ymm7, ymm3
    vmulpd ymm4, ymm4, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm3, ymm0
    vmaxpd ymm2, ymm3, ymm2
    vmaxpd ymm5, ymm3, ymm5
    vmaxpd ymm11, ymm3, ymm8
    vmaxpd ymm9, ymm3, ymm9
    vmaxpd ymm1, ymm3, ymm1
    vmaxpd ymm12, ymm3, ymm7
    vmaxpd ymm4, ymm3, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .K4086300000000000]
    vminpd ymm8, ymm3, ymm0
    vminpd ymm7, ymm3, ymm2
    vminpd ymm2, ymm3, ymm5
    vminpd ymm5, ymm3, ymm11
    vminpd ymm9, ymm3, ymm9
    vminpd ymm15, ymm3, ymm1
    vminpd ymm13, ymm3, ymm12
    vminpd ymm0, ymm3, ymm4
    vmovupd ymmword ptr [rsp + 160], ymm0
    vbroadcastsd ymm6, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm1, ymm6
    vbroadcastsd ymm12, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm1, ymm8, ymm12
    vmovapd ymm4, ymm6
    vfmadd213pd ymm4, ymm7, ymm12
    vmovapd ymm11, ymm6
    vfmadd213pd ymm11, ymm2, ymm12
    vmovapd ymm10, ymm6
    vfmadd213pd ymm10, ymm5, ymm12
    vmovapd ymm3, ymm6
    vfmadd213pd ymm3, ymm9, ymm12
    vmovapd ymm14, ymm6
    vfmadd213pd ymm14, ymm15, ymm12
    vfmadd213pd ymm6, ymm13, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm0, ymm12, ymm1
    vaddpd ymm1, ymm12, ymm4
    vaddpd ymm11, ymm11, ymm12
    vaddpd ymm10, ymm10, ymm12
    vaddpd ymm4, ymm12, ymm3
    vaddpd ymm3, ymm14, ymm12
    vaddpd ymm6, ymm12, ymm6
    vmovupd ymmword ptr [rsp], ymm6
    vbroadcastsd ymm12, qword ptr [rip + .Kbfe62e42fee00000]
    vmovapd ymm14, ymm0
    vmovupd ymmword ptr [rsp + 64], ymm0
    vfmadd231pd ymm8, ymm0, ymm12
    vmovapd ymm0, ymm1
    vmovupd ymmword ptr [rsp + 96], ymm1
    vfmadd231pd ymm7, ymm1, ymm12
    vmovupd ymmword ptr [rsp + 128], ymm11
    vfmadd231pd ymm2, ymm11, ymm12
    vmovapd ymm6, ymm10
    vmovupd ymmword ptr [rsp + 256], ymm10
    vfmadd231pd ymm5, ymm10, ymm12
    vmovupd ymmword ptr [rsp + 192], ymm4
    vfmadd231pd ymm9, ymm4, ymm12
    vmovupd ymmword ptr [rsp + 32], ymm3
    vfmadd231pd ymm15, ymm3, ymm12
    vmovupd ymm1, ymmword ptr [rsp]
    vfmadd231pd ymm13, ymm1, ymm12
    vbroadcastsd ymm10, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm8, ymm14, ymm10
    vfmadd231pd ymm7, ymm0, ymm10
    vfmadd231pd ymm2, ymm11, ymm10
    vfmadd231pd ymm5, ymm6, ymm10
    vfmadd231pd ymm9, ymm4, ymm10
    vfmadd231pd ymm15, ymm3, ymm10
    vfmadd231pd ymm13, ymm1, ymm10
    vbroadcastsd ymm14, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm1, ymm14
    vmovapd ymm0, ymm14
    vbroadcastsd ymm12, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm1, ymm8, ymm12
    vbroadcastsd ymm3, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm1, ymm8, ymm3
    vbroadcastsd ymm11, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm1, ymm8, ymm11
    vbroadcastsd ymm14, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm1, ymm8, ymm14
    vbroadcastsd ymm10, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm1, ymm8, ymm10
    vbroadcastsd ymm6, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm1, ymm8, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm1, ymm8, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm1, ymm8, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm1, ymm8, ymm6
    vbroadcastsd ymm4, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm1, ymm8, ymm4
    vfmadd213pd ymm1, ymm8, ymm4
    vmovapd ymm8, ymm0
    vfmadd213pd ymm8, ymm7, ymm12
    vfmadd213pd ymm8, ymm7, ymm3
    vfmadd213pd ymm8, ymm7, ymm11
    vfmadd213pd ymm8, ymm7, ymm14
    vfmadd213pd ymm8, ymm7, ymm10
    vbroadcastsd ymm6, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm8, ymm7, ymm6
    vbroadcastsd ymm0, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm8, ymm7, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm8, ymm7, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm8, ymm7, ymm0
    vfmadd213pd ymm8, ymm7, ymm4
    vfmadd213pd ymm8, ymm7, ymm4
    vbroadcastsd ymm0, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm7, ymm0
    vfmadd213pd ymm7, ymm2, ymm12
    vfmadd213pd ymm7, ymm2, ymm3
    vfmadd213pd ymm7, ymm2, ymm11
    vfmadd213pd ymm7, ymm2, ymm14
    vfmadd213pd ymm7, ymm2, ymm10
    vfmadd213pd ymm7, ymm2, ymm6
    vbroadcastsd ymm3, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm7, ymm2, ymm3
    vbroadcastsd ymm14, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm7, ymm2, ymm14
    vbroadcastsd ymm3, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm7, ymm2, ymm3
    vfmadd213pd ymm7, ymm2, ymm4
    vfmadd213pd ymm7, ymm2, ymm4
    vmovapd ymm2, ymm0
    vfmadd213pd ymm2, ymm5, ymm12
    vbroadcastsd ymm0, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm2, ymm5, ymm0
    vfmadd213pd ymm2, ymm5, ymm11
    vmovapd ymm0, ymm11
    vbroadcastsd ymm11, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm2, ymm5, ymm11
    vfmadd213pd ymm2, ymm5, ymm10
    vfmadd213pd ymm2, ymm5, ymm6
    vmovapd ymm11, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm2, ymm5, ymm6
    vfmadd213pd ymm2, ymm5, ymm14
    vfmadd213pd ymm2, ymm5, ymm3
    vmovapd ymm6, ymm3
    vfmadd213pd ymm2, ymm5, ymm4
    vfmadd213pd ymm2, ymm5, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm5, ymm3
    vfmadd213pd ymm5, ymm9, ymm12
    vbroadcastsd ymm10, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm5, ymm9, ymm10
    vfmadd213pd ymm5, ymm9, ymm0
    vbroadcastsd ymm14, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm5, ymm9, ymm14
    vbroadcastsd ymm12, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm5, ymm9, ymm12
    vfmadd213pd ymm5, ymm9, ymm11
    vbroadcastsd ymm11, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm5, ymm9, ymm11
    vbroadcastsd ymm0, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm5, ymm9, ymm0
    vfmadd213pd ymm5, ymm9, ymm6
    vfmadd213pd ymm5, ymm9, ymm4
    vfmadd213pd ymm5, ymm9, ymm4
    vmovapd ymm0, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm0, ymm15, ymm3
    vfmadd213pd ymm0, ymm15, ymm10
    vbroadcastsd ymm6, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm0, ymm15, ymm6
    vfmadd213pd ymm0, ymm15, ymm14
    vfmadd213pd ymm0, ymm15, ymm12
    vbroadcastsd ymm9, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm0, ymm15, ymm9
    vfmadd213pd ymm0, ymm15, ymm11
    vbroadcastsd ymm9, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm0, ymm15, ymm9
    vbroadcastsd ymm10, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm0, ymm15, ymm10
    vfmadd213pd ymm0, ymm15, ymm4
    vfmadd213pd ymm0, ymm15, ymm4
    vbroadcastsd ymm15, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vfmadd213pd ymm15, ymm13, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm15, ymm13, ymm3
    vfmadd213pd ymm15, ymm13, ymm6
    vfmadd213pd ymm15, ymm13, ymm14
    vfmadd213pd ymm15, ymm13, ymm12
    vbroadcastsd ymm6, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm15, ymm13, ymm6
    vfmadd213pd ymm15, ymm13, ymm11
    vmovapd ymm10, ymm11
    vfmadd213pd ymm15, ymm13, ymm9
    vbroadcastsd ymm3, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm15, ymm13, ymm3
    vfmadd213pd ymm15, ymm13, ymm4
    vfmadd213pd ymm15, ymm13, ymm4
    vbroadcastsd ymm3, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm11, qword ptr [rip + .K4338000000000000]
    vmovupd ymm13, ymmword ptr [rsp + 160]
    vfmadd213pd ymm3, ymm13, ymm11
    vbroadcastsd ymm9, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm12, ymm9, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm13, ymm12, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm13, ymm12, ymm3
    vbroadcastsd ymm9, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm3, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm9, ymm13, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm9, ymm13, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm9, ymm13, ymm3
    vfmadd213pd ymm9, ymm13, ymm14
    vbroadcastsd ymm3, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm9, ymm13, ymm3
    vfmadd213pd ymm9, ymm13, ymm6
    vfmadd213pd ymm9, ymm13, ymm10
    vbroadcastsd ymm3, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm9, ymm13, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm9, ymm13, ymm3
    vfmadd213pd ymm9, ymm13, ymm4
    vfmadd213pd ymm9, ymm13, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3fe0000000000000]
    vmovupd ymm10, ymmword ptr [rsp + 64]
    vmulpd ymm3, ymm10, ymm4
    vaddpd ymm3, ymm11, ymm3
    vpsllq ymm6, ymm3, 52
    vmovdqu ymm13, ymmword ptr [rsp + 224]
    vpaddq ymm6, ymm13, ymm6
    vmulpd ymm1, ymm1, ymm6
    vaddpd ymm6, ymm10, ymm11
    vpsubq ymm3, ymm6, ymm3
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm13, ymm3
    vmulpd ymm1, ymm1, ymm3
    vmovupd ymm10, ymmword ptr [rsp + 96]
    vmulpd ymm3, ymm10, ymm4
    vaddpd ymm3, ymm11, ymm3
    vpsllq ymm6, ymm3, 52
    vpaddq ymm6, ymm13, ymm6
    vmulpd ymm6, ymm8, ymm6
    vaddpd ymm8, ymm10, ymm11
    vpsubq ymm3, ymm8, ymm3
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm13, ymm3
    vmulpd ymm8, ymm6, ymm3
    vmovupd ymm10, ymmword ptr [rsp + 128]
    vmulpd ymm3, ymm10, ymm4
    vaddpd ymm3, ymm11, ymm3
    vpsllq ymm6, ymm3, 52
    vpaddq ymm6, ymm13, ymm6
    vmulpd ymm6, ymm7, ymm6
    vaddpd ymm7, ymm10, ymm11
    vpsubq ymm3, ymm7, ymm3
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm13, ymm3
    vmulpd ymm7, ymm6, ymm3
    vmovupd ymm6, ymmword ptr [rsp + 256]
    vaddpd ymm3, ymm11, ymm6
    vmulpd ymm6, ymm6, ymm4
    vaddpd ymm6, ymm11, ymm6
    vpsllq ymm10, ymm6, 52
    vpaddq ymm10, ymm10, ymm13
    vmulpd ymm2, ymm10, ymm2
    vpsubq ymm3, ymm3, ymm6
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm13, ymm3
    vmulpd ymm2, ymm2, ymm3
    vmovupd ymm6, ymmword ptr [rsp + 192]
    vaddpd ymm3, ymm11, ymm6
    vmulpd ymm6, ymm6, ymm4
    vaddpd ymm6, ymm11, ymm6
    vpsllq ymm10, ymm6, 52
    vpaddq ymm10, ymm10, ymm13
    vmulpd ymm5, ymm10, ymm5
    vpsubq ymm3, ymm3, ymm6
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm13, ymm3
    vmulpd ymm5, ymm5, ymm3
    vmovupd ymm6, ymmword ptr [rsp + 32]
    vaddpd ymm3, ymm11, ymm6
    vmulpd ymm6, ymm6, ymm4
    vaddpd ymm6, ymm11, ymm6
    vpsllq ymm10, ymm6, 52
    vpaddq ymm10, ymm10, ymm13
    vmulpd ymm0, ymm10, ymm0
    vpsubq ymm3, ymm3, ymm6
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm13, ymm3
    vmulpd ymm0, ymm0, ymm3
    vmovupd ymm6, ymmword ptr [rsp]
    vaddpd ymm3, ymm11, ymm6
    vmulpd ymm6, ymm6, ymm4
    vaddpd ymm6, ymm11, ymm6
    vmovapd ymm14, ymm11
    vpsllq ymm10, ymm6, 52
    vpaddq ymm10, ymm10, ymm13
    vmulpd ymm10, ymm15, ymm10
    vpsubq ymm3, ymm3, ymm6
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm13, ymm3
    vmulpd ymm11, ymm10, ymm3
    vaddpd ymm3, ymm12, ymm14
    vmulpd ymm4, ymm12, ymm4
    vaddpd ymm4, ymm14, ymm4
    vpsllq ymm6, ymm4, 52
    vpaddq ymm6, ymm13, ymm6
    vmulpd ymm6, ymm9, ymm6
    vpsubq ymm3, ymm3, ymm4
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm13, ymm3
    vmulpd ymm3, ymm6, ymm3
    vunpcklpd ymm4, ymm7, ymm2
    vextractf128 xmm6, ymm8, 1
    vextractf128 xmm9, ymm1, 1
    vunpcklpd xmm10, xmm9, xmm6
    vblendpd ymm4, ymm10, ymm4, 12
    vunpcklpd ymm10, ymm11, ymm3
    vextractf128 xmm12, ymm0, 1
    vextractf128 xmm13, ymm5, 1
    vunpcklpd xmm14, xmm13, xmm12
    vblendpd ymm10, ymm14, ymm10, 12
    vunpckhpd xmm6, xmm9, xmm6
    vunpckhpd ymm9, ymm7, ymm2
    vblendpd ymm6, ymm6, ymm9, 12
    vunpckhpd xmm9, xmm13, xmm12
    vunpckhpd ymm12, ymm11, ymm3
    vblendpd ymm9, ymm9, ymm12, 12
    vinsertf128 ymm2, ymm8, xmm2, 1
    vinsertf128 ymm1, ymm1, xmm7, 1
    vinsertf128 ymm0, ymm0, xmm3, 1
    vinsertf128 ymm3, ymm5, xmm11, 1
    vunpcklpd ymm5, ymm1, ymm2
    vunpckhpd ymm1, ymm1, ymm2
    vunpcklpd ymm2, ymm3, ymm0
    vunpckhpd ymm0, ymm3, ymm0
    vmovupd ymmword ptr [rsi + 96], ymm0
    vmovupd ymmword ptr [rsi + 64], ymm1
    vmovupd ymmword ptr [rsi + 32], ymm2
    vmovupd ymmword ptr [rsi], ymm5
    vmovupd ymmword ptr [rsi + 224], ymm9
    vmovupd ymmword ptr [rsi + 192], ymm6
    vmovupd ymmword ptr [rsi + 160], ymm10
    vmovupd ymmword ptr [rsi + 128], ymm4
    add rsi, 256
    add r8, -4
    jne .L15
    cmp rdx, rdi
    je .L18
.L16:
    xor edx, edx
    vpbroadcastq ymm0, qword ptr [rip + .K3ff0000000000000]
    vmovdqu ymmword ptr [rsp], ymm0
    vbroadcastsd ymm11, qword ptr [rip + .Kc087500000000000]
    vbroadcastsd ymm12, qword ptr [rip + .K4086300000000000]
    vbroadcastsd ymm4, qword ptr [rip + .K4338000000000000]
    vbroadcastsd ymm14, qword ptr [rip + .Kc338000000000000]
    vbroadcastsd ymm15, qword ptr [rip + .Kbfe62e42fee00000]
    vbroadcastsd ymm3, qword ptr [rip + .K3efa01999e2633fd]
.L17:
    vbroadcastsd ymm8, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm6, ymm8, ymmword ptr [rcx + 8*rdx]
    vmaxpd ymm6, ymm11, ymm6
    vminpd ymm7, ymm12, ymm6
    vbroadcastsd ymm13, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm6, ymm13
    vfmadd213pd ymm6, ymm7, ymm4
    vaddpd ymm6, ymm14, ymm6
    vfmadd231pd ymm7, ymm6, ymm15
    vbroadcastsd ymm0, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm7, ymm6, ymm0
    vbroadcastsd ymm5, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm9, ymm5
    vbroadcastsd ymm1, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm9, ymm7, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm9, ymm7, ymm2
    vfmadd213pd ymm9, ymm7, ymm3
    vbroadcastsd ymm10, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm9, ymm7, ymm10
    vbroadcastsd ymm10, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm9, ymm7, ymm10
    vbroadcastsd ymm10, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm9, ymm7, ymm10
    vbroadcastsd ymm10, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm9, ymm7, ymm10
    vbroadcastsd ymm10, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm9, ymm7, ymm10
    vbroadcastsd ymm10, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm9, ymm7, ymm10
    vbroadcastsd ymm1, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm9, ymm7, ymm1
    vfmadd213pd ymm9, ymm7, ymm1
    vbroadcastsd ymm7, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm7, ymm6, ymm7
    vaddpd ymm7, ymm7, ymm4
    vpsllq ymm10, ymm7, 52
    vmovdqu ymm0, ymmword ptr [rsp]
    vpaddq ymm10, ymm10, ymm0
    vmulpd ymm9, ymm9, ymm10
    vmulpd ymm10, ymm8, ymmword ptr [rcx + 8*rdx + 32]
    vmaxpd ymm10, ymm11, ymm10
    vaddpd ymm6, ymm6, ymm4
    vpsubq ymm6, ymm6, ymm7
    vpsllq ymm6, ymm6, 52
    vpaddq ymm6, ymm6, ymm0
    vmulpd ymm6, ymm9, ymm6
    vmovupd ymmword ptr [rcx + 8*rdx], ymm6
    vminpd ymm7, ymm12, ymm10
    vfmadd213pd ymm13, ymm7, ymm4
    vaddpd ymm6, ymm13, ymm14
    vfmadd231pd ymm7, ymm6, ymm15
    vbroadcastsd ymm8, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm7, ymm6, ymm8
    vmovapd ymm9, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm9, ymm7, ymm5
    vfmadd213pd ymm9, ymm7, ymm2
    vfmadd213pd ymm9, ymm7, ymm3
    vbroadcastsd ymm2, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm9, ymm7, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm9, ymm7, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm9, ymm7, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm9, ymm7, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm9, ymm7, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm9, ymm7, ymm2
    vfmadd213pd ymm9, ymm7, ymm1
    vfmadd213pd ymm9, ymm7, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm7, ymm6, ymm1
    vaddpd ymm7, ymm7, ymm4
    vpsllq ymm10, ymm7, 52
    vpaddq ymm10, ymm10, ymm0
    vmulpd ymm9, ymm9, ymm10
    vaddpd ymm6, ymm6, ymm4
    vpsubq ymm6, ymm6, ymm7
    vpsllq ymm6, ymm6, 52
    vpaddq ymm6, ymm6, ymm0
    vmulpd ymm6, ymm9, ymm6
    vmovupd ymmword ptr [rcx + 8*rdx + 32], ymm6
    add rdx, 8
    cmp rax, rdx
    jne .L17
.L18:
    test rbx, rbx
    je .L26
    shl ebx, 3
    mov edx, 128
    sub rdx, rbx
    lea rdi, [rsp + rbx]
    add rdi, 352
    xor esi, esi
    vzeroupper
    call qword ptr [rip + memset@GOTPCREL]
    lea r15, [rsp + 352]
    mov r12, qword ptr [rip + memcpy@GOTPCREL]
    mov rdi, r15
    mov rsi, r14
    mov rdx, rbx
    call r12
    vbroadcastsd ymm0, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm1, ymm0, ymmword ptr [rsp + 352]
    vbroadcastsd ymm2, qword ptr [rip + .Kc087500000000000]
    vmulpd ymm0, ymm0, ymmword ptr [rsp + 384]
    vmaxpd ymm1, ymm2, ymm1
    vmaxpd ymm8, ymm2, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K4086300000000000]
    vbroadcastsd ymm6, qword ptr [rip + .K4338000000000000]
    vbroadcastsd ymm7, qword ptr [rip + .K3ff71547652b82fe]
    vminpd ymm0, ymm0, ymm1
    jmp .L24
.L19:
    shr rdx, 3
    inc rdx
    mov rdi, rdx
    and rdi, -4
    lea rcx, [8*rdi]
    sub rax, rcx
    mov rcx, rdi
    shl rcx, 6
    vbroadcastsd ymm0, qword ptr [rip + .K8000000000000000]
    vmovups ymmword ptr [rsp + 224], ymm0
    add rcx, rsi
    mov r8, rdi
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vmovupd ymmword ptr [rsp + 320], ymm0
.L20:
    vmovsd xmm0, qword ptr [rsi + 128]
    vmovhpd xmm7, xmm0, qword ptr [rsi + 192]
    vmovsd xmm1, qword ptr [rsi]
    vmovsd xmm4, qword ptr [rsi + 8]
    vmovhpd xmm1, xmm1, qword ptr [rsi + 64]
    vmovsd xmm2, qword ptr [rsi + 136]
    vmovhpd xmm2, xmm2, qword ptr [rsi + 200]
    vmovhpd xmm4, xmm4, qword ptr [rsi + 72]
    vmovsd xmm6, qword ptr [rsi + 16]
    vmovsd xmm5, qword ptr [rsi + 144]
    vmovhpd xmm5, xmm5, qword ptr [rsi + 208]
    vmovsd xmm9, qword ptr [rsi + 24]
    vmovhpd xmm6, xmm6, qword ptr [rsi + 80]
    vmovsd xmm8, qword ptr [rsi + 152]
    vmovhpd xmm8, xmm8, qword ptr [rsi + 216]
    vmovhpd xmm9, xmm9, qword ptr [rsi + 88]
    vmovsd xmm10, qword ptr [rsi + 160]
    vmovhpd xmm10, xmm10, qword ptr [rsi + 224]
    vmovsd xmm11, qword ptr [rsi + 32]
    vmovhpd xmm11, xmm11, qword ptr [rsi + 96]
    vmovsd xmm12, qword ptr [rsi + 168]
    vmovhpd xmm12, xmm12, qword ptr [rsi + 232]
    vmovsd xmm13, qword ptr [rsi + 40]
    vmovhpd xmm13, xmm13, qword ptr [rsi + 104]
    vmovsd xmm14, qword ptr [rsi + 176]
    vmovhpd xmm14, xmm14, qword ptr [rsi + 240]
    vmovsd xmm15, qword ptr [rsi + 48]
    vmovhpd xmm15, xmm15, qword ptr [rsi + 112]
    vmovsd xmm3, qword ptr [rsi + 184]
    vmovhpd xmm3, xmm3, qword ptr [rsi + 248]
    vmovsd xmm0, qword ptr [rsi + 56]
    vmovhpd xmm0, xmm0, qword ptr [rsi + 120]
    vinsertf128 ymm1, ymm1, xmm7, 1
    vsqrtpd ymm1, ymm1
    vinsertf128 ymm2, ymm4, xmm2, 1
    vsqrtpd ymm2, ymm2
    vinsertf128 ymm4, ymm6, xmm5, 1
    vsqrtpd ymm4, ymm4
    vinsertf128 ymm5, ymm9, xmm8, 1
    vsqrtpd ymm5, ymm5
    vinsertf128 ymm6, ymm11, xmm10, 1
    vsqrtpd ymm6, ymm6
    vinsertf128 ymm8, ymm13, xmm12, 1
    vsqrtpd ymm8, ymm8
    vinsertf128 ymm9, ymm15, xmm14, 1
    vsqrtpd ymm9, ymm9
    vinsertf128 ymm0, ymm0, xmm3, 1
    vsqrtpd ymm0, ymm0
    vmovupd ymm7, ymmword ptr [rsp + 224]
    vxorpd ymm1, ymm1, ymm7
    vxorpd ymm2, ymm2, ymm7
    vxorpd ymm3, ymm4, ymm7
    vxorpd ymm4, ymm5, ymm7
    vxorpd ymm5, ymm6, ymm7
    vxorpd ymm6, ymm8, ymm7
    vxorpd ymm8, ymm9, ymm7
    vxorpd ymm0, ymm0, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm7, ymm1
    vmaxpd ymm2, ymm7, ymm2
    vmaxpd ymm3, ymm7, ymm3
    vmaxpd ymm9, ymm7, ymm4
    vmaxpd ymm10, ymm7, ymm5
    vmaxpd ymm6, ymm7, ymm6
    vmaxpd ymm11, ymm7, ymm8
    vmaxpd ymm12, ymm7, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K4086300000000000]
    vminpd ymm5, ymm0, ymm1
    vminpd ymm4, ymm0, ymm2
    vminpd ymm8, ymm0, ymm3
    vminpd ymm2, ymm0, ymm9
    vminpd ymm9, ymm0, ymm10
    vminpd ymm14, ymm0, ymm6
    vminpd ymm15, ymm0, ymm11
    vminpd ymm0, ymm0, ymm12
    vmovupd ymmword ptr [rsp + 160], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm3, ymm0
    vbroadcastsd ymm13, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm3, ymm5, ymm13
    vmovapd ymm6, ymm0
    vfmadd213pd ymm6, ymm4, ymm13
    vmovapd ymm10, ymm0
    vfmadd213pd ymm10, ymm8, ymm13
    vmovapd ymm11, ymm0
    vfmadd213pd ymm11, ymm2, ymm13
    vmovapd ymm12, ymm0
    vfmadd213pd ymm12, ymm9, ymm13
    vmovapd ymm7, ymm0
    vfmadd213pd ymm7, ymm14, ymm13
    vfmadd213pd ymm0, ymm15, ymm13
    vbroadcastsd ymm13, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm1, ymm13, ymm3
    vaddpd ymm3, ymm13, ymm6
    vaddpd ymm6, ymm10, ymm13
    vaddpd ymm10, ymm11, ymm13
    vaddpd ymm11, ymm12, ymm13
    vaddpd ymm7, ymm13, ymm7
    vmovupd ymmword ptr [rsp], ymm7
    vaddpd ymm0, ymm13, ymm0
    vbroadcastsd ymm13, qword ptr [rip + .Kbfe62e42fee00000]
    vmovapd ymm7, ymm1
    vmovupd ymmword ptr [rsp + 64], ymm1
    vfmadd231pd ymm5, ymm1, ymm13
    vmovapd ymm12, ymm3
    vmovupd ymmword ptr [rsp + 96], ymm3
    vfmadd231pd ymm4, ymm3, ymm13
    vmovupd ymmword ptr [rsp + 128], ymm6
    vfmadd231pd ymm8, ymm6, ymm13
    vmovupd ymmword ptr [rsp + 256], ymm10
    vfmadd231pd ymm2, ymm10, ymm13
    vmovupd ymmword ptr [rsp + 192], ymm11
    vfmadd231pd ymm9, ymm11, ymm13
    vmovupd ymm3, ymmword ptr [rsp]
    vfmadd231pd ymm14, ymm3, ymm13
    vmovupd ymmword ptr [rsp + 32], ymm0
    vfmadd231pd ymm15, ymm0, ymm13
    vbroadcastsd ymm13, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm5, ymm7, ymm13
    vfmadd231pd ymm4, ymm12, ymm13
    vfmadd231pd ymm8, ymm6, ymm13
    vfmadd231pd ymm2, ymm10, ymm13
    vfmadd231pd ymm9, ymm11, ymm13
    vfmadd231pd ymm14, ymm3, ymm13
    vfmadd231pd ymm15, ymm0, ymm13
    vbroadcastsd ymm11, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm6, ymm11
    vmovapd ymm0, ymm11
    vbroadcastsd ymm1, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm6, ymm5, ymm1
    vbroadcastsd ymm7, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm6, ymm5, ymm7
    vbroadcastsd ymm10, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm6, ymm5, ymm10
    vbroadcastsd ymm11, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm6, ymm5, ymm11
    vbroadcastsd ymm12, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm6, ymm5, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm6, ymm5, ymm13
    vbroadcastsd ymm3, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm6, ymm5, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm6, ymm5, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm6, ymm5, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm6, ymm5, ymm3
    vfmadd213pd ymm6, ymm5, ymm3
    vmovapd ymm5, ymm0
    vfmadd213pd ymm5, ymm4, ymm1
    vfmadd213pd ymm5, ymm4, ymm7
    vfmadd213pd ymm5, ymm4, ymm10
    vfmadd213pd ymm5, ymm4, ymm11
    vfmadd213pd ymm5, ymm4, ymm12
    vfmadd213pd ymm5, ymm4, ymm13
    vbroadcastsd ymm0, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm5, ymm4, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm5, ymm4, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm5, ymm4, ymm0
    vfmadd213pd ymm5, ymm4, ymm3
    vfmadd213pd ymm5, ymm4, ymm3
    vbroadcastsd ymm0, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm4, ymm0
    vfmadd213pd ymm4, ymm8, ymm1
    vfmadd213pd ymm4, ymm8, ymm7
    vfmadd213pd ymm4, ymm8, ymm10
    vfmadd213pd ymm4, ymm8, ymm11
    vmovapd ymm7, ymm11
    vfmadd213pd ymm4, ymm8, ymm12
    vmovapd ymm11, ymm12
    vfmadd213pd ymm4, ymm8, ymm13
    vbroadcastsd ymm1, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm4, ymm8, ymm1
    vbroadcastsd ymm12, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm4, ymm8, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm4, ymm8, ymm12
    vfmadd213pd ymm4, ymm8, ymm3
    vfmadd213pd ymm4, ymm8, ymm3
    vmovapd ymm8, ymm0
    vmovapd ymm12, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm8, ymm2, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm8, ymm2, ymm0
    vfmadd213pd ymm8, ymm2, ymm10
    vfmadd213pd ymm8, ymm2, ymm7
    vfmadd213pd ymm8, ymm2, ymm11
    vfmadd213pd ymm8, ymm2, ymm13
    vfmadd213pd ymm8, ymm2, ymm1
    vbroadcastsd ymm0, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm8, ymm2, ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm8, ymm2, ymm0
    vfmadd213pd ymm8, ymm2, ymm3
    vfmadd213pd ymm8, ymm2, ymm3
    vmovapd ymm0, ymm12
    vmovapd ymm2, ymm12
    vbroadcastsd ymm1, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm0, ymm9, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm0, ymm9, ymm1
    vfmadd213pd ymm0, ymm9, ymm10
    vbroadcastsd ymm11, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm0, ymm9, ymm11
    vbroadcastsd ymm1, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm0, ymm9, ymm1
    vfmadd213pd ymm0, ymm9, ymm13
    vbroadcastsd ymm13, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm0, ymm9, ymm13
    vbroadcastsd ymm10, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm0, ymm9, ymm10
    vbroadcastsd ymm12, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm0, ymm9, ymm12
    vfmadd213pd ymm0, ymm9, ymm3
    vfmadd213pd ymm0, ymm9, ymm3
    vmovapd ymm9, ymm2
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm2, ymm14, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm2, ymm14, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm2, ymm14, ymm7
    vfmadd213pd ymm2, ymm14, ymm11
    vmovapd ymm7, ymm1
    vfmadd213pd ymm2, ymm14, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm2, ymm14, ymm1
    vfmadd213pd ymm2, ymm14, ymm13
    vfmadd213pd ymm2, ymm14, ymm10
    vfmadd213pd ymm2, ymm14, ymm12
    vfmadd213pd ymm2, ymm14, ymm3
    vfmadd213pd ymm2, ymm14, ymm3
    vmovapd ymm1, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm1, ymm15, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm1, ymm15, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm1, ymm15, ymm9
    vfmadd213pd ymm1, ymm15, ymm11
    vfmadd213pd ymm1, ymm15, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm1, ymm15, ymm7
    vfmadd213pd ymm1, ymm15, ymm13
    vfmadd213pd ymm1, ymm15, ymm10
    vfmadd213pd ymm1, ymm15, ymm12
    vfmadd213pd ymm1, ymm15, ymm3
    vfmadd213pd ymm1, ymm15, ymm3
    vbroadcastsd ymm7, qword ptr [rip + .K3ff71547652b82fe]
    vmovupd ymm9, ymmword ptr [rsp + 160]
    vbroadcastsd ymm14, qword ptr [rip + .K4338000000000000]
    vfmadd213pd ymm7, ymm9, ymm14
    vbroadcastsd ymm10, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm10, ymm10, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm9, ymm10, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm9, ymm10, ymm7
    vbroadcastsd ymm15, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm15, ymm9, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm15, ymm9, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm15, ymm9, ymm7
    vfmadd213pd ymm15, ymm9, ymm11
    vbroadcastsd ymm7, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm15, ymm9, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm15, ymm9, ymm7
    vfmadd213pd ymm15, ymm9, ymm13
    vbroadcastsd ymm7, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm15, ymm9, ymm7
    vfmadd213pd ymm15, ymm9, ymm12
    vfmadd213pd ymm15, ymm9, ymm3
    vfmadd213pd ymm15, ymm9, ymm3
    vbroadcastsd ymm11, qword ptr [rip + .K3fe0000000000000]
    vmovupd ymm3, ymmword ptr [rsp + 64]
    vmulpd ymm7, ymm11, ymm3
    vaddpd ymm7, ymm14, ymm7
    vpsllq ymm9, ymm7, 52
    vmovdqu ymm12, ymmword ptr [rsp + 320]
    vpaddq ymm9, ymm9, ymm12
    vmulpd ymm6, ymm9, ymm6
    vaddpd ymm3, ymm14, ymm3
    vpsubq ymm3, ymm3, ymm7
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm12, ymm3
    vmulpd ymm6, ymm6, ymm3
    vmovupd ymm9, ymmword ptr [rsp + 96]
    vmulpd ymm3, ymm9, ymm11
    vaddpd ymm3, ymm14, ymm3
    vpsllq ymm7, ymm3, 52
    vpaddq ymm7, ymm12, ymm7
    vmulpd ymm5, ymm5, ymm7
    vaddpd ymm7, ymm9, ymm14
    vpsubq ymm3, ymm7, ymm3
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm12, ymm3
    vmulpd ymm5, ymm5, ymm3
    vmovupd ymm9, ymmword ptr [rsp + 128]
    vmulpd ymm3, ymm9, ymm11
    vaddpd ymm3, ymm14, ymm3
    vpsllq ymm7, ymm3, 52
    vpaddq ymm7, ymm12, ymm7
    vmulpd ymm4, ymm4, ymm7
    vaddpd ymm7, ymm9, ymm14
    vpsubq ymm3, ymm7, ymm3
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm12, ymm3
    vmulpd ymm4, ymm4, ymm3
    vmovupd ymm7, ymmword ptr [rsp + 256]
    vaddpd ymm3, ymm14, ymm7
    vmulpd ymm7, ymm11, ymm7
    vaddpd ymm7, ymm14, ymm7
    vpsllq ymm9, ymm7, 52
    vpaddq ymm9, ymm9, ymm12
    vmulpd ymm8, ymm8, ymm9
    vpsubq ymm3, ymm3, ymm7
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm12, ymm3
    vmulpd ymm8, ymm8, ymm3
    vmovupd ymm7, ymmword ptr [rsp + 192]
    vaddpd ymm3, ymm14, ymm7
    vmulpd ymm7, ymm11, ymm7
    vaddpd ymm7, ymm14, ymm7
    vpsllq ymm9, ymm7, 52
    vpaddq ymm9, ymm9, ymm12
    vmulpd ymm0, ymm9, ymm0
    vpsubq ymm3, ymm3, ymm7
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm12, ymm3
    vmulpd ymm0, ymm0, ymm3
    vmovupd ymm7, ymmword ptr [rsp]
    vaddpd ymm3, ymm14, ymm7
    vmulpd ymm7, ymm11, ymm7
    vaddpd ymm7, ymm14, ymm7
    vpsllq ymm9, ymm7, 52
    vpaddq ymm9, ymm9, ymm12
    vmulpd ymm2, ymm9, ymm2
    vpsubq ymm3, ymm3, ymm7
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm12, ymm3
    vmulpd ymm2, ymm2, ymm3
    vmovupd ymm7, ymmword ptr [rsp + 32]
    vaddpd ymm3, ymm14, ymm7
    vmulpd ymm7, ymm11, ymm7
    vaddpd ymm7, ymm14, ymm7
    vpsllq ymm9, ymm7, 52
    vpaddq ymm9, ymm9, ymm12
    vmulpd ymm1, ymm9, ymm1
    vpsubq ymm3, ymm3, ymm7
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm12, ymm3
    vmulpd ymm1, ymm1, ymm3
    vaddpd ymm3, ymm10, ymm14
    vmulpd ymm7, ymm10, ymm11
    vaddpd ymm7, ymm14, ymm7
    vpsllq ymm9, ymm7, 52
    vpaddq ymm9, ymm9, ymm12
    vmulpd ymm9, ymm15, ymm9
    vpsubq ymm3, ymm3, ymm7
    vpsllq ymm3, ymm3, 52
    vpaddq ymm3, ymm12, ymm3
    vmulpd ymm3, ymm9, ymm3
    vunpcklpd ymm7, ymm4, ymm8
    vextractf128 xmm10, ymm5, 1
    vextractf128 xmm11, ymm6, 1
    vunpcklpd xmm9, xmm11, xmm10
    vblendpd ymm9, ymm9, ymm7, 12
    vunpcklpd ymm7, ymm1, ymm3
    vextractf128 xmm12, ymm2, 1
    vextractf128 xmm13, ymm0, 1
    vunpcklpd xmm14, xmm13, xmm12
    vblendpd ymm7, ymm14, ymm7, 12
    vunpckhpd xmm10, xmm11, xmm10
    vunpckhpd ymm11, ymm4, ymm8
    vblendpd ymm10, ymm10, ymm11, 12
    vunpckhpd xmm11, xmm13, xmm12
    vunpckhpd ymm12, ymm1, ymm3
    vblendpd ymm11, ymm11, ymm12, 12
    vinsertf128 ymm5, ymm5, xmm8, 1
    vinsertf128 ymm4, ymm6, xmm4, 1
    vinsertf128 ymm2, ymm2, xmm3, 1
    vinsertf128 ymm0, ymm0, xmm1, 1
    vunpcklpd ymm1, ymm4, ymm5
    vunpckhpd ymm3, ymm4, ymm5
    vunpcklpd ymm4, ymm0, ymm2
    vunpckhpd ymm0, ymm0, ymm2
    vmovupd ymmword ptr [rsi + 96], ymm0
    vmovupd ymmword ptr [rsi + 64], ymm3
    vmovupd ymmword ptr [rsi + 32], ymm4
    vmovupd ymmword ptr [rsi], ymm1
    vmovupd ymmword ptr [rsi + 224], ymm11
    vmovupd ymmword ptr [rsi + 192], ymm10
    vmovupd ymmword ptr [rsi + 160], ymm7
    vmovupd ymmword ptr [rsi + 128], ymm9
    add rsi, 256
    add r8, -4
    jne .L20
    cmp rdx, rdi
    je .L23
.L21:
    xor edx, edx
    vbroadcastsd ymm0, qword ptr [rip + .K8000000000000000]
    vmovups ymmword ptr [rsp], ymm0
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    vmovups ymmword ptr [rsp + 32], ymm0
    vbroadcastsd ymm12, qword ptr [rip + .Kc087500000000000]
    vbroadcastsd ymm13, qword ptr [rip + .K4086300000000000]
    vbroadcastsd ymm6, qword ptr [rip + .K4338000000000000]
    vbroadcastsd ymm15, qword ptr [rip + .Kc338000000000000]
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd ymm3, qword ptr [rip + .K3ec71df25b3100a2]
    vmovdqu ymm0, ymmword ptr [rsp + 32]
.L22:
    vsqrtpd ymm8, ymmword ptr [rcx + 8*rdx]
    vsqrtpd ymm7, ymmword ptr [rcx + 8*rdx + 32]
    vmovupd ymm5, ymmword ptr [rsp]
    vxorpd ymm8, ymm8, ymm5
    vmaxpd ymm8, ymm12, ymm8
    vminpd ymm10, ymm13, ymm8
    vbroadcastsd ymm14, qword ptr [rip + .K3ff71547652b82fe]
    vmovapd ymm8, ymm14
    vfmadd213pd ymm8, ymm10, ymm6
    vaddpd ymm8, ymm8, ymm15
    vbroadcastsd ymm1, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm10, ymm8, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm10, ymm8, ymm2
    vbroadcastsd ymm9, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vfmadd213pd ymm9, ymm10, ymm4
    vfmadd213pd ymm9, ymm10, ymm3
    vbroadcastsd ymm11, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm9, ymm10, ymm11
    vbroadcastsd ymm11, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm9, ymm10, ymm11
    vbroadcastsd ymm11, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm9, ymm10, ymm11
    vbroadcastsd ymm11, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm9, ymm10, ymm11
    vbroadcastsd ymm11, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm9, ymm10, ymm11
    vbroadcastsd ymm11, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm9, ymm10, ymm11
    vbroadcastsd ymm11, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm9, ymm10, ymm11
    vbroadcastsd ymm1, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm9, ymm10, ymm1
    vfmadd213pd ymm9, ymm10, ymm1
    vbroadcastsd ymm10, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm10, ymm8, ymm10
    vaddpd ymm10, ymm10, ymm6
    vpsllq ymm11, ymm10, 52
    vpaddq ymm11, ymm11, ymm0
    vmulpd ymm9, ymm9, ymm11
    vxorpd ymm7, ymm7, ymm5
    vmaxpd ymm7, ymm12, ymm7
    vaddpd ymm8, ymm8, ymm6
    vpsubq ymm8, ymm8, ymm10
    vpsllq ymm8, ymm8, 52
    vpaddq ymm8, ymm8, ymm0
    vmulpd ymm8, ymm9, ymm8
    vmovupd ymmword ptr [rcx + 8*rdx], ymm8
    vminpd ymm8, ymm13, ymm7
    vfmadd213pd ymm14, ymm8, ymm6
    vaddpd ymm7, ymm14, ymm15
    vbroadcastsd ymm5, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm8, ymm7, ymm5
    vfmadd231pd ymm8, ymm7, ymm2
    vbroadcastsd ymm9, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vfmadd213pd ymm9, ymm8, ymm4
    vfmadd213pd ymm9, ymm8, ymm3
    vbroadcastsd ymm2, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm9, ymm8, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm9, ymm8, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm9, ymm8, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm9, ymm8, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm9, ymm8, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fc55555555554f9]
    vfmadd213pd ymm9, ymm8, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm9, ymm8, ymm2
    vfmadd213pd ymm9, ymm8, ymm1
    vfmadd213pd ymm9, ymm8, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3fe0000000000000]
    vmulpd ymm8, ymm7, ymm1
    vaddpd ymm8, ymm8, ymm6
    vpsllq ymm10, ymm8, 52
    vpaddq ymm10, ymm10, ymm0
    vmulpd ymm9, ymm9, ymm10
    vaddpd ymm7, ymm7, ymm6
    vpsubq ymm7, ymm7, ymm8
    vpsllq ymm7, ymm7, 52
    vpaddq ymm7, ymm7, ymm0
    vmulpd ymm7, ymm9, ymm7
    vmovupd ymmword ptr [rcx + 8*rdx + 32], ymm7
    add rdx, 8
    cmp rax, rdx
    jne .L22
.L23:
    test rbx, rbx
    je .L26
    shl ebx, 3
    mov edx, 128
    sub rdx, rbx
    lea rdi, [rsp + rbx]
    add rdi, 352
    xor esi, esi
    vzeroupper
    call qword ptr [rip + memset@GOTPCREL]
    lea r15, [rsp + 352]
    mov r12, qword ptr [rip + memcpy@GOTPCREL]
    mov rdi, r15
    mov rsi, r14
    mov rdx, rbx
    call r12
    vsqrtpd ymm0, ymmword ptr [rsp + 352]
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm0, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm0, ymm2, ymm0
    vsqrtpd ymm3, ymmword ptr [rsp + 384]
    vxorpd ymm1, ymm3, ymm1
    vmaxpd ymm8, ymm2, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K4086300000000000]
    vbroadcastsd ymm6, qword ptr [rip + .K4338000000000000]
    vbroadcastsd ymm7, qword ptr [rip + .K3ff71547652b82fe]
    vminpd ymm0, ymm1, ymm0
.L24:
    vmovapd ymm1, ymm7
    vbroadcastsd ymm2, qword ptr [rip + .Kc338000000000000]
    vfmadd213pd ymm1, ymm0, ymm6
    vaddpd ymm2, ymm1, ymm2
    vbroadcastsd ymm3, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm0, ymm2, ymm3
    vbroadcastsd ymm1, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm0, ymm2, ymm1
    vbroadcastsd ymm5, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd ymm1, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vmovapd ymm4, ymm1
    vfmadd213pd ymm4, ymm0, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm4, ymm0, ymm5
    vbroadcastsd ymm12, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm4, ymm0, ymm12
    vbroadcastsd ymm13, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd ymm14, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd213pd ymm4, ymm0, ymm13
    vfmadd213pd ymm4, ymm0, ymm14
    vbroadcastsd ymm15, qword ptr [rip + .K3f81111111127d0e]
    vfmadd213pd ymm4, ymm0, ymm15
    vbroadcastsd ymm10, qword ptr [rip + .K3fa555555555083e]
    vfmadd213pd ymm4, ymm0, ymm10
    vbroadcastsd ymm11, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd ymm9, qword ptr [rip + .K3fe000000000000a]
    vfmadd213pd ymm4, ymm0, ymm11
    vfmadd213pd ymm4, ymm0, ymm9
    vbroadcastsd ymm5, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm4, ymm0, ymm5
    vfmadd213pd ymm4, ymm0, ymm5
    vbroadcastsd ymm0, qword ptr [rip + .K4086300000000000]
    vminpd ymm8, ymm0, ymm8
    vfmadd213pd ymm7, ymm8, ymm6
    vbroadcastsd ymm0, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm0, ymm7, ymm0
    vfmadd213pd ymm3, ymm0, ymm8
    vbroadcastsd ymm7, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm3, ymm0, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm1, ymm3, ymm7
    vbroadcastsd ymm7, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm1, ymm3, ymm7
    vfmadd213pd ymm1, ymm3, ymm12
    vfmadd213pd ymm1, ymm3, ymm13
    vfmadd213pd ymm1, ymm3, ymm14
    vfmadd213pd ymm1, ymm3, ymm15
    vfmadd213pd ymm1, ymm3, ymm10
    vbroadcastsd ymm7, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm1, ymm3, ymm11
    vfmadd213pd ymm1, ymm3, ymm9
    vmulpd ymm8, ymm2, ymm7
    vaddpd ymm8, ymm8, ymm6
    vfmadd213pd ymm1, ymm3, ymm5
    vfmadd213pd ymm1, ymm3, ymm5
    vpbroadcastq ymm3, qword ptr [rip + .K3ff0000000000000]
    vpsllq ymm5, ymm8, 52
    vpaddq ymm5, ymm5, ymm3
    vmulpd ymm4, ymm4, ymm5
    vaddpd ymm2, ymm2, ymm6
    vpsubq ymm2, ymm2, ymm8
    vpsllq ymm2, ymm2, 52
    vpaddq ymm2, ymm2, ymm3
    vmulpd ymm2, ymm4, ymm2
    vmovupd ymmword ptr [rsp + 352], ymm2
    vmulpd ymm2, ymm0, ymm7
    vaddpd ymm0, ymm0, ymm6
    vaddpd ymm2, ymm2, ymm6
    vpsllq ymm4, ymm2, 52
    vpaddq ymm4, ymm4, ymm3
    vmulpd ymm1, ymm1, ymm4
    vpsubq ymm0, ymm0, ymm2
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm3
    vmulpd ymm0, ymm1, ymm0
.L25:
    vmovupd ymmword ptr [rsp + 384], ymm0
    mov rdi, r14
    mov rsi, r15
    mov rdx, rbx
    vzeroupper
    call r12
.L26:
    add rsp, 680
    pop rbx
    pop r12
    pop r14
    pop r15
    vzeroupper
    ret
.T0: jump .L0 .L3 .L1 .L2
.K3e5ad7f3ee016e7d = .quad 0x3e5ad7f3ee016e7d ; 2.5000018833187374e-8
.K3e928ad9b8551757 = .quad 0x3e928ad9b8551757 ; 2.76303062502936e-7
.K3ec71df25b3100a2 = .quad 0x3ec71df25b3100a2 ; 2.7557586803895326e-6
.K3efa01999e2633fd = .quad 0x3efa01999e2633fd ; 2.480149294963387e-5
.K3f2a01a012a0f351 = .quad 0x3f2a01a012a0f351 ; 1.9841269505773776e-4
.K3f56c16c18438b08 = .quad 0x3f56c16c18438b08 ; 1.3888888943759965e-3
.K3f81111111127d0e = .quad 0x3f81111111127d0e ; 8.333333333494976e-3
.K3fa555555555083e = .quad 0x3fa555555555083e ; 4.1666666666529725e-2
.K3fc55555555554f9 = .quad 0x3fc55555555554f9 ; 1.666666666666641e-1
.K3fd5555555555555 = .quad 0x3fd5555555555555 ; 3.333333333333333e-1
.K3fe0000000000000 = .quad 0x3fe0000000000000 ; 5e-1
.K3fe000000000000a = .quad 0x3fe000000000000a ; 5.000000000000011e-1
.K3ff0000000000000 = .quad 0x3ff0000000000000 ; 1e0
.K3ff71547652b82fe = .quad 0x3ff71547652b82fe ; 1.4426950408889634e0
.K4008000000000000 = .quad 0x4008000000000000 ; 3e0
.K4014000000000000 = .quad 0x4014000000000000 ; 5e0
.K4086300000000000 = .quad 0x4086300000000000 ; 7.1e2
.K4087700000000000 = .quad 0x4087700000000000 ; 7.5e2
.K4338000000000000 = .quad 0x4338000000000000 ; 6.755399441055744e15
.K8000000000000000 = .quad 0x8000000000000000 ; -0e0
.Kbdea39ef35793c76 = .quad 0xbdea39ef35793c76 ; -1.9082149292705877e-10
.Kbfe0000000000000 = .quad 0xbfe0000000000000 ; -5e-1
.Kbfe62e42fee00000 = .quad 0xbfe62e42fee00000 ; -6.931471803691238e-1
.Kc087500000000000 = .quad 0xc087500000000000 ; -7.46e2
.Kc338000000000000 = .quad 0xc338000000000000 ; -6.755399441055744e15
