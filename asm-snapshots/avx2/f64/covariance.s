; avx2/f64/covariance
rhotree_kernels::arch::avx2::f64::covariance:
    push r15
    push r14
    push r12
    push rbx
    sub rsp, 136
    mov rbx, rdx
    movabs rax, 1152921504606846972
    and rax, rdx
    and ebx, 3
    lea r14, [rsi + 8*rax]
    movzx ecx, dil
    lea rdx, [rip + .T0]
    movsxd rcx, dword ptr [rdx + 4*rcx]
    add rcx, rdx
    jmp rcx
.L0:
    test rax, rax
    je .L2
    xor ecx, ecx
    vbroadcastsd ymm0, qword ptr [rip + .Kbfe0000000000000]
    vbroadcastsd ymm3, qword ptr [rip + .K4338000000000000]
    vbroadcastsd ymm10, qword ptr [rip + .K3ec71df25b3100a2]
    vbroadcastsd ymm11, qword ptr [rip + .K3efa01999e2633fd]
    vbroadcastsd ymm12, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd ymm13, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd ymm14, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd ymm15, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd ymm1, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd ymm2, qword ptr [rip + .K3fe000000000000a]
    vbroadcastsd ymm4, qword ptr [rip + .K3ff0000000000000]
    vpbroadcastq ymm5, qword ptr [rip + .K3ff0000000000000]
    vbroadcastsd ymm8, qword ptr [rip + .K3e928ad9b8551757]
.L1:
    vmulpd ymm6, ymm0, ymmword ptr [rsi + 8*rcx]
    vbroadcastsd ymm7, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm6, ymm7, ymm6
    vbroadcastsd ymm7, qword ptr [rip + .K4086300000000000]
    vminpd ymm6, ymm7, ymm6
    vbroadcastsd ymm7, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm7, ymm6, ymm3
    vbroadcastsd ymm9, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm7, ymm9, ymm7
    vbroadcastsd ymm9, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm6, ymm7, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm6, ymm7, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vfmadd213pd ymm9, ymm6, ymm8
    vfmadd213pd ymm9, ymm6, ymm10
    vfmadd213pd ymm9, ymm6, ymm11
    vfmadd213pd ymm9, ymm6, ymm12
    vfmadd213pd ymm9, ymm6, ymm13
    vfmadd213pd ymm9, ymm6, ymm14
    vfmadd213pd ymm9, ymm6, ymm15
    vfmadd213pd ymm9, ymm6, ymm1
    vfmadd213pd ymm9, ymm6, ymm2
    vfmadd213pd ymm9, ymm6, ymm4
    vfmadd213pd ymm9, ymm6, ymm4
    vaddpd ymm6, ymm7, ymm3
    vfnmadd213pd ymm7, ymm0, ymm3
    vpsubq ymm6, ymm6, ymm7
    vpsllq ymm7, ymm7, 52
    vpaddq ymm7, ymm7, ymm5
    vmulpd ymm7, ymm9, ymm7
    vpsllq ymm6, ymm6, 52
    vpaddq ymm6, ymm6, ymm5
    vmulpd ymm6, ymm7, ymm6
    vmovupd ymmword ptr [rsi + 8*rcx], ymm6
    add rcx, 4
    cmp rax, rcx
    jne .L1
.L2:
    test rbx, rbx
    je .L14
    shl ebx, 3
    mov edx, 128
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
    vbroadcastsd ymm0, qword ptr [rip + .Kbfe0000000000000]
    vmulpd ymm1, ymm0, ymmword ptr [rsp + 8]
    vbroadcastsd ymm2, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm2, ymm2, ymm1
    vbroadcastsd ymm3, qword ptr [rip + .K4086300000000000]
    vbroadcastsd ymm1, qword ptr [rip + .K4338000000000000]
    vbroadcastsd ymm4, qword ptr [rip + .K3ff71547652b82fe]
    vminpd ymm3, ymm3, ymm2
    vfmadd213pd ymm4, ymm3, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm2, ymm4, ymm2
    vbroadcastsd ymm4, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd213pd ymm4, ymm2, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .Kbdea39ef35793c76]
    vbroadcastsd ymm5, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm3, ymm2, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vfmadd213pd ymm4, ymm3, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3ec71df25b3100a2]
    vbroadcastsd ymm6, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd231pd ymm5, ymm3, ymm4
    vfmadd231pd ymm6, ymm3, ymm5
    vbroadcastsd ymm4, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd231pd ymm4, ymm3, ymm6
    vbroadcastsd ymm5, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd231pd ymm5, ymm3, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd ymm6, qword ptr [rip + .K3fa555555555083e]
    vfmadd231pd ymm4, ymm3, ymm5
    vfmadd231pd ymm6, ymm3, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3fc55555555554f9]
    vfmadd231pd ymm4, ymm3, ymm6
    vbroadcastsd ymm5, qword ptr [rip + .K3fe000000000000a]
    vfmadd231pd ymm5, ymm3, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm5, ymm3, ymm4
    vfmadd213pd ymm5, ymm3, ymm4
    vaddpd ymm3, ymm2, ymm1
    vfnmadd213pd ymm0, ymm2, ymm1
    vpsubq ymm1, ymm3, ymm0
    vpsllq ymm0, ymm0, 52
    vpbroadcastq ymm2, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm0, ymm0, ymm2
    vmulpd ymm0, ymm5, ymm0
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm1, ymm2
    vmulpd ymm0, ymm0, ymm1
    jmp .L12
.L3:
    test rax, rax
    je .L5
    xor ecx, ecx
    vbroadcastsd ymm2, qword ptr [rip + .K8000000000000000]
    vbroadcastsd ymm5, qword ptr [rip + .K4338000000000000]
    vbroadcastsd ymm14, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd ymm15, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd ymm0, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd ymm1, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd ymm3, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd ymm4, qword ptr [rip + .K3fe000000000000a]
    vbroadcastsd ymm6, qword ptr [rip + .K3ff0000000000000]
    vbroadcastsd ymm7, qword ptr [rip + .K3fe0000000000000]
    vpbroadcastq ymm8, qword ptr [rip + .K3ff0000000000000]
.L4:
    vbroadcastsd ymm9, qword ptr [rip + .K4008000000000000]
    vmulpd ymm9, ymm9, ymmword ptr [rsi + 8*rcx]
    vsqrtpd ymm9, ymm9
    vbroadcastsd ymm10, qword ptr [rip + .K4087700000000000]
    vminpd ymm9, ymm10, ymm9
    vxorpd ymm10, ymm9, ymm2
    vbroadcastsd ymm11, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm10, ymm11, ymm10
    vbroadcastsd ymm11, qword ptr [rip + .K4086300000000000]
    vminpd ymm10, ymm11, ymm10
    vbroadcastsd ymm11, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm11, ymm10, ymm5
    vbroadcastsd ymm12, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm11, ymm11, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm10, ymm11, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm10, ymm11, ymm12
    vbroadcastsd ymm12, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm13, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm12, ymm10, ymm13
    vbroadcastsd ymm13, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm12, ymm10, ymm13
    vbroadcastsd ymm13, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm12, ymm10, ymm13
    vfmadd213pd ymm12, ymm10, ymm14
    vfmadd213pd ymm12, ymm10, ymm15
    vfmadd213pd ymm12, ymm10, ymm0
    vfmadd213pd ymm12, ymm10, ymm1
    vfmadd213pd ymm12, ymm10, ymm3
    vfmadd213pd ymm12, ymm10, ymm4
    vfmadd213pd ymm12, ymm10, ymm6
    vfmadd213pd ymm12, ymm10, ymm6
    vaddpd ymm10, ymm11, ymm5
    vfmadd213pd ymm11, ymm7, ymm5
    vpsubq ymm10, ymm10, ymm11
    vpsllq ymm11, ymm11, 52
    vpaddq ymm11, ymm11, ymm8
    vmulpd ymm11, ymm12, ymm11
    vpsllq ymm10, ymm10, 52
    vpaddq ymm10, ymm10, ymm8
    vmulpd ymm10, ymm11, ymm10
    vfmadd213pd ymm10, ymm9, ymm10
    vmovupd ymmword ptr [rsi + 8*rcx], ymm10
    add rcx, 4
    cmp rax, rcx
    jne .L4
.L5:
    test rbx, rbx
    je .L14
    shl ebx, 3
    mov edx, 128
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
    vbroadcastsd ymm0, qword ptr [rip + .K4008000000000000]
    vmulpd ymm0, ymm0, ymmword ptr [rsp + 8]
    vsqrtpd ymm0, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4087700000000000]
    vminpd ymm0, ymm1, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vxorpd ymm1, ymm0, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .Kc087500000000000]
    vbroadcastsd ymm3, qword ptr [rip + .K4086300000000000]
    vmaxpd ymm1, ymm2, ymm1
    vminpd ymm3, ymm3, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K4338000000000000]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm4, qword ptr [rip + .Kc338000000000000]
    vfmadd213pd ymm2, ymm3, ymm1
    vaddpd ymm2, ymm2, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd213pd ymm4, ymm2, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd213pd ymm3, ymm2, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd ymm5, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vfmadd213pd ymm5, ymm3, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd231pd ymm4, ymm3, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3efa01999e2633fd]
    vbroadcastsd ymm6, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd231pd ymm5, ymm3, ymm4
    vfmadd231pd ymm6, ymm3, ymm5
    vbroadcastsd ymm4, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd231pd ymm4, ymm3, ymm6
    vbroadcastsd ymm5, qword ptr [rip + .K3f81111111127d0e]
    vfmadd231pd ymm5, ymm3, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd ymm6, qword ptr [rip + .K3fc55555555554f9]
    vfmadd231pd ymm4, ymm3, ymm5
    vfmadd231pd ymm6, ymm3, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3fe000000000000a]
    vfmadd231pd ymm4, ymm3, ymm6
    vbroadcastsd ymm5, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm4, ymm3, ymm5
    vfmadd213pd ymm4, ymm3, ymm5
    vaddpd ymm3, ymm2, ymm1
    vbroadcastsd ymm5, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm5, ymm2, ymm1
    vpsubq ymm1, ymm3, ymm5
    vpbroadcastq ymm2, qword ptr [rip + .K3ff0000000000000]
    vpsllq ymm3, ymm5, 52
    vpaddq ymm3, ymm3, ymm2
    vmulpd ymm3, ymm4, ymm3
    vpsllq ymm1, ymm1, 52
    vpaddq ymm1, ymm1, ymm2
    vmulpd ymm1, ymm3, ymm1
    vfmadd213pd ymm1, ymm0, ymm1
    vmovupd ymmword ptr [rsp + 8], ymm1
    jmp .L13
.L6:
    test rax, rax
    je .L8
    xor ecx, ecx
    vbroadcastsd ymm2, qword ptr [rip + .K8000000000000000]
    vbroadcastsd ymm5, qword ptr [rip + .K4338000000000000]
    vbroadcastsd ymm15, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd ymm0, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd ymm1, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd ymm3, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd ymm4, qword ptr [rip + .K3fe000000000000a]
    vbroadcastsd ymm7, qword ptr [rip + .K3ff0000000000000]
    vbroadcastsd ymm13, qword ptr [rip + .K3fd5555555555555]
    vbroadcastsd ymm8, qword ptr [rip + .K3fe0000000000000]
    vpbroadcastq ymm9, qword ptr [rip + .K3ff0000000000000]
.L7:
    vbroadcastsd ymm6, qword ptr [rip + .K4014000000000000]
    vmulpd ymm10, ymm6, ymmword ptr [rsi + 8*rcx]
    vsqrtpd ymm10, ymm10
    vbroadcastsd ymm6, qword ptr [rip + .K4087700000000000]
    vminpd ymm11, ymm6, ymm10
    vxorpd ymm10, ymm11, ymm2
    vbroadcastsd ymm6, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm10, ymm6, ymm10
    vbroadcastsd ymm6, qword ptr [rip + .K4086300000000000]
    vminpd ymm12, ymm6, ymm10
    vbroadcastsd ymm10, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm10, ymm12, ymm5
    vbroadcastsd ymm6, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm10, ymm10, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm12, ymm10, ymm6
    vbroadcastsd ymm6, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm12, ymm10, ymm6
    vmovapd ymm6, ymm13
    vfmadd213pd ymm6, ymm11, ymm7
    vfmadd213pd ymm6, ymm11, ymm7
    vbroadcastsd ymm11, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm14, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm11, ymm12, ymm14
    vbroadcastsd ymm14, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm11, ymm12, ymm14
    vbroadcastsd ymm14, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd213pd ymm11, ymm12, ymm14
    vbroadcastsd ymm14, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd213pd ymm11, ymm12, ymm14
    vfmadd213pd ymm11, ymm12, ymm15
    vfmadd213pd ymm11, ymm12, ymm0
    vfmadd213pd ymm11, ymm12, ymm1
    vfmadd213pd ymm11, ymm12, ymm3
    vfmadd213pd ymm11, ymm12, ymm4
    vfmadd213pd ymm11, ymm12, ymm7
    vfmadd213pd ymm11, ymm12, ymm7
    vaddpd ymm12, ymm10, ymm5
    vfmadd213pd ymm10, ymm8, ymm5
    vpsubq ymm12, ymm12, ymm10
    vpsllq ymm10, ymm10, 52
    vpaddq ymm10, ymm10, ymm9
    vmulpd ymm10, ymm11, ymm10
    vpsllq ymm11, ymm12, 52
    vpaddq ymm11, ymm11, ymm9
    vmulpd ymm10, ymm10, ymm11
    vmulpd ymm6, ymm10, ymm6
    vmovupd ymmword ptr [rsi + 8*rcx], ymm6
    add rcx, 4
    cmp rax, rcx
    jne .L7
.L8:
    test rbx, rbx
    je .L14
    shl ebx, 3
    mov edx, 128
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
    vbroadcastsd ymm0, qword ptr [rip + .K4014000000000000]
    vmulpd ymm0, ymm0, ymmword ptr [rsp + 8]
    vsqrtpd ymm0, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K4087700000000000]
    vminpd ymm0, ymm1, ymm0
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vxorpd ymm1, ymm0, ymm1
    vbroadcastsd ymm2, qword ptr [rip + .Kc087500000000000]
    vbroadcastsd ymm3, qword ptr [rip + .K4086300000000000]
    vmaxpd ymm1, ymm2, ymm1
    vminpd ymm3, ymm3, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K4338000000000000]
    vbroadcastsd ymm2, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd ymm4, qword ptr [rip + .Kc338000000000000]
    vfmadd213pd ymm2, ymm3, ymm1
    vaddpd ymm2, ymm2, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd213pd ymm4, ymm2, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd213pd ymm3, ymm2, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd ymm5, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vfmadd213pd ymm5, ymm3, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd231pd ymm4, ymm3, ymm5
    vbroadcastsd ymm5, qword ptr [rip + .K3efa01999e2633fd]
    vbroadcastsd ymm6, qword ptr [rip + .K3f2a01a012a0f351]
    vfmadd231pd ymm5, ymm3, ymm4
    vfmadd231pd ymm6, ymm3, ymm5
    vbroadcastsd ymm4, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd231pd ymm4, ymm3, ymm6
    vbroadcastsd ymm5, qword ptr [rip + .K3f81111111127d0e]
    vfmadd231pd ymm5, ymm3, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd ymm6, qword ptr [rip + .K3fc55555555554f9]
    vfmadd231pd ymm4, ymm3, ymm5
    vfmadd231pd ymm6, ymm3, ymm4
    vbroadcastsd ymm4, qword ptr [rip + .K3fe000000000000a]
    vbroadcastsd ymm5, qword ptr [rip + .K3ff0000000000000]
    vbroadcastsd ymm7, qword ptr [rip + .K3fd5555555555555]
    vfmadd231pd ymm4, ymm3, ymm6
    vfmadd213pd ymm7, ymm0, ymm5
    vfmadd213pd ymm7, ymm0, ymm5
    vfmadd213pd ymm4, ymm3, ymm5
    vfmadd213pd ymm4, ymm3, ymm5
    vaddpd ymm0, ymm2, ymm1
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vfmadd213pd ymm3, ymm2, ymm1
    vpsubq ymm0, ymm0, ymm3
    vpbroadcastq ymm1, qword ptr [rip + .K3ff0000000000000]
    vpsllq ymm2, ymm3, 52
    vpaddq ymm2, ymm2, ymm1
    vmulpd ymm2, ymm4, ymm2
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm1
    vmulpd ymm0, ymm2, ymm0
    vmulpd ymm0, ymm7, ymm0
    jmp .L12
.L9:
    test rax, rax
    je .L11
    xor ecx, ecx
    vbroadcastsd ymm0, qword ptr [rip + .K8000000000000000]
    vbroadcastsd ymm3, qword ptr [rip + .K4338000000000000]
    vbroadcastsd ymm11, qword ptr [rip + .K3efa01999e2633fd]
    vbroadcastsd ymm12, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd ymm13, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd ymm14, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd ymm15, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd ymm1, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd ymm2, qword ptr [rip + .K3fe000000000000a]
    vbroadcastsd ymm4, qword ptr [rip + .K3ff0000000000000]
    vbroadcastsd ymm5, qword ptr [rip + .K3fe0000000000000]
    vpbroadcastq ymm6, qword ptr [rip + .K3ff0000000000000]
.L10:
    vsqrtpd ymm7, ymmword ptr [rsi + 8*rcx]
    vxorpd ymm7, ymm7, ymm0
    vbroadcastsd ymm8, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm7, ymm8, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K4086300000000000]
    vminpd ymm7, ymm8, ymm7
    vbroadcastsd ymm8, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm8, ymm7, ymm3
    vbroadcastsd ymm9, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm8, ymm8, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm7, ymm8, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm7, ymm8, ymm9
    vbroadcastsd ymm9, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd ymm10, qword ptr [rip + .K3e928ad9b8551757]
    vfmadd213pd ymm9, ymm7, ymm10
    vbroadcastsd ymm10, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd213pd ymm9, ymm7, ymm10
    vfmadd213pd ymm9, ymm7, ymm11
    vfmadd213pd ymm9, ymm7, ymm12
    vfmadd213pd ymm9, ymm7, ymm13
    vfmadd213pd ymm9, ymm7, ymm14
    vfmadd213pd ymm9, ymm7, ymm15
    vfmadd213pd ymm9, ymm7, ymm1
    vfmadd213pd ymm9, ymm7, ymm2
    vfmadd213pd ymm9, ymm7, ymm4
    vfmadd213pd ymm9, ymm7, ymm4
    vaddpd ymm7, ymm8, ymm3
    vfmadd213pd ymm8, ymm5, ymm3
    vpsubq ymm7, ymm7, ymm8
    vpsllq ymm8, ymm8, 52
    vpaddq ymm8, ymm8, ymm6
    vmulpd ymm8, ymm9, ymm8
    vpsllq ymm7, ymm7, 52
    vpaddq ymm7, ymm7, ymm6
    vmulpd ymm7, ymm8, ymm7
    vmovupd ymmword ptr [rsi + 8*rcx], ymm7
    add rcx, 4
    cmp rax, rcx
    jne .L10
.L11:
    test rbx, rbx
    je .L14
    shl ebx, 3
    mov edx, 128
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
    vsqrtpd ymm0, ymmword ptr [rsp + 8]
    vbroadcastsd ymm1, qword ptr [rip + .K8000000000000000]
    vxorpd ymm0, ymm0, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm1, ymm0
    vbroadcastsd ymm2, qword ptr [rip + .K4086300000000000]
    vbroadcastsd ymm0, qword ptr [rip + .K4338000000000000]
    vminpd ymm2, ymm2, ymm1
    vbroadcastsd ymm1, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm1, ymm2, ymm0
    vbroadcastsd ymm3, qword ptr [rip + .Kc338000000000000]
    vbroadcastsd ymm4, qword ptr [rip + .Kbfe62e42fee00000]
    vaddpd ymm1, ymm1, ymm3
    vfmadd213pd ymm4, ymm1, ymm2
    vbroadcastsd ymm2, qword ptr [rip + .Kbdea39ef35793c76]
    vbroadcastsd ymm3, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd ymm5, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vfmadd213pd ymm2, ymm1, ymm4
    vfmadd213pd ymm5, ymm2, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3ec71df25b3100a2]
    vfmadd231pd ymm3, ymm2, ymm5
    vbroadcastsd ymm4, qword ptr [rip + .K3efa01999e2633fd]
    vfmadd231pd ymm4, ymm2, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd ymm5, qword ptr [rip + .K3f56c16c18438b08]
    vfmadd231pd ymm3, ymm2, ymm4
    vfmadd231pd ymm5, ymm2, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3f81111111127d0e]
    vfmadd231pd ymm3, ymm2, ymm5
    vbroadcastsd ymm4, qword ptr [rip + .K3fa555555555083e]
    vfmadd231pd ymm4, ymm2, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd ymm5, qword ptr [rip + .K3fe000000000000a]
    vfmadd231pd ymm3, ymm2, ymm4
    vfmadd231pd ymm5, ymm2, ymm3
    vbroadcastsd ymm3, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd ymm5, ymm2, ymm3
    vfmadd213pd ymm5, ymm2, ymm3
    vbroadcastsd ymm2, qword ptr [rip + .K3fe0000000000000]
    vaddpd ymm3, ymm1, ymm0
    vfmadd213pd ymm2, ymm1, ymm0
    vpsubq ymm0, ymm3, ymm2
    vpsllq ymm1, ymm2, 52
    vpbroadcastq ymm2, qword ptr [rip + .K3ff0000000000000]
    vpaddq ymm1, ymm1, ymm2
    vmulpd ymm1, ymm5, ymm1
    vpsllq ymm0, ymm0, 52
    vpaddq ymm0, ymm0, ymm2
    vmulpd ymm0, ymm1, ymm0
.L12:
    vmovupd ymmword ptr [rsp + 8], ymm0
.L13:
    mov rdi, r14
    mov rsi, r15
    mov rdx, rbx
    vzeroupper
    call r12
.L14:
    add rsp, 136
    pop rbx
    pop r12
    pop r14
    pop r15
    vzeroupper
    ret
.T0: jump .L0 .L9 .L3 .L6
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
