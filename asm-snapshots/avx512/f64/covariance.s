; avx512/f64/covariance
rhotree_kernels::arch::avx512::f64::covariance:
    push r15
    push r14
    push r12
    push rbx
    sub rsp, 136
    mov rbx, rdx
    movabs rax, 1152921504606846968
    and rax, rdx
    and ebx, 7
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
    vbroadcastsd zmm0, qword ptr [rip + .Kbfe0000000000000]
    vbroadcastsd zmm1, qword ptr [rip + .Kc087500000000000]
    vbroadcastsd zmm2, qword ptr [rip + .K4086300000000000]
    vbroadcastsd zmm3, qword ptr [rip + .Kc338000000000000]
    vbroadcastsd zmm4, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd zmm5, qword ptr [rip + .Kbfe62e42fee00000]
    vbroadcastsd zmm6, qword ptr [rip + .Kbdea39ef35793c76]
    vbroadcastsd zmm7, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd zmm8, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd zmm9, qword ptr [rip + .K3ec71df25b3100a2]
    vbroadcastsd zmm10, qword ptr [rip + .K3efa01999e2633fd]
    vbroadcastsd zmm11, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd zmm12, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd zmm13, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd zmm14, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm15, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm16, qword ptr [rip + .K3fe000000000000a]
    vbroadcastsd zmm17, qword ptr [rip + .K3ff0000000000000]
.L1:
    vmulpd zmm18, zmm0, zmmword ptr [rsi + 8*rcx]
    vmaxpd zmm18, zmm1, zmm18
    vminpd zmm18, zmm2, zmm18
    vmovapd zmm19, zmm3
    vfmsub231pd zmm19, zmm18, zmm4
    vaddpd zmm19, zmm19, zmm3
    vfmadd231pd zmm18, zmm19, zmm5
    vfmadd231pd zmm18, zmm19, zmm6
    vmovapd zmm20, zmm7
    vfmadd213pd zmm20, zmm18, zmm8
    vfmadd213pd zmm20, zmm18, zmm9
    vfmadd213pd zmm20, zmm18, zmm10
    vfmadd213pd zmm20, zmm18, zmm11
    vfmadd213pd zmm20, zmm18, zmm12
    vfmadd213pd zmm20, zmm18, zmm13
    vfmadd213pd zmm20, zmm18, zmm14
    vfmadd213pd zmm20, zmm18, zmm15
    vfmadd213pd zmm20, zmm18, zmm16
    vfmadd213pd zmm20, zmm18, zmm17
    vfmadd213pd zmm20, zmm18, zmm17
    vscalefpd zmm18, zmm20, zmm19
    vmovupd zmmword ptr [rsi + 8*rcx], zmm18
    add rcx, 8
    cmp rax, rcx
    jne .L1
.L2:
    test rbx, rbx
    je .L15
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
    vmovupd zmm0, zmmword ptr [rsp + 8]
    vmulpd zmm0, zmm0, qword ptr [rip + .Kbfe0000000000000]{1to8}
    jmp .L12
.L3:
    test rax, rax
    je .L5
    xor ecx, ecx
    vbroadcastsd zmm0, qword ptr [rip + .K4008000000000000]
    vbroadcastsd zmm1, qword ptr [rip + .K4087700000000000]
    vbroadcastsd zmm2, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm3, qword ptr [rip + .Kc087500000000000]
    vbroadcastsd zmm4, qword ptr [rip + .K4086300000000000]
    vbroadcastsd zmm5, qword ptr [rip + .Kc338000000000000]
    vbroadcastsd zmm6, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd zmm7, qword ptr [rip + .Kbfe62e42fee00000]
    vbroadcastsd zmm8, qword ptr [rip + .Kbdea39ef35793c76]
    vbroadcastsd zmm9, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd zmm10, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd zmm11, qword ptr [rip + .K3ec71df25b3100a2]
    vbroadcastsd zmm12, qword ptr [rip + .K3efa01999e2633fd]
    vbroadcastsd zmm13, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd zmm14, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd zmm15, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd zmm16, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm17, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm18, qword ptr [rip + .K3fe000000000000a]
    vbroadcastsd zmm19, qword ptr [rip + .K3ff0000000000000]
.L4:
    vmulpd zmm20, zmm0, zmmword ptr [rsi + 8*rcx]
    vsqrtpd zmm20, zmm20
    vminpd zmm20, zmm1, zmm20
    vxorpd zmm21, zmm20, zmm2
    vmaxpd zmm21, zmm3, zmm21
    vminpd zmm21, zmm4, zmm21
    vmovapd zmm22, zmm5
    vfmsub231pd zmm22, zmm21, zmm6
    vaddpd zmm22, zmm22, zmm5
    vfmadd231pd zmm21, zmm22, zmm7
    vfmadd231pd zmm21, zmm22, zmm8
    vmovapd zmm23, zmm9
    vfmadd213pd zmm23, zmm21, zmm10
    vfmadd213pd zmm23, zmm21, zmm11
    vfmadd213pd zmm23, zmm21, zmm12
    vfmadd213pd zmm23, zmm21, zmm13
    vfmadd213pd zmm23, zmm21, zmm14
    vfmadd213pd zmm23, zmm21, zmm15
    vfmadd213pd zmm23, zmm21, zmm16
    vfmadd213pd zmm23, zmm21, zmm17
    vfmadd213pd zmm23, zmm21, zmm18
    vfmadd213pd zmm23, zmm21, zmm19
    vfmadd213pd zmm23, zmm21, zmm19
    vscalefpd zmm21, zmm23, zmm22
    vfmadd213pd zmm21, zmm20, zmm21
    vmovupd zmmword ptr [rsi + 8*rcx], zmm21
    add rcx, 8
    cmp rax, rcx
    jne .L4
.L5:
    test rbx, rbx
    je .L15
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
    vmovupd zmm0, zmmword ptr [rsp + 8]
    vmulpd zmm0, zmm0, qword ptr [rip + .K4008000000000000]{1to8}
    vsqrtpd zmm0, zmm0
    vbroadcastsd zmm1, qword ptr [rip + .K4087700000000000]
    vminpd zmm0, zmm1, zmm0
    vxorpd zmm1, zmm0, qword ptr [rip + .K8000000000000000]{1to8}
    vbroadcastsd zmm2, qword ptr [rip + .Kc087500000000000]
    vbroadcastsd zmm3, qword ptr [rip + .K4086300000000000]
    vmaxpd zmm1, zmm2, zmm1
    vminpd zmm1, zmm3, zmm1
    vbroadcastsd zmm2, qword ptr [rip + .Kc338000000000000]
    vbroadcastsd zmm3, qword ptr [rip + .K3ff71547652b82fe]
    vfmsub213pd zmm3, zmm1, zmm2
    vaddpd zmm2, zmm3, zmm2
    vfmadd231pd zmm1, zmm2, qword ptr [rip + .Kbfe62e42fee00000]{1to8}
    vfmadd231pd zmm1, zmm2, qword ptr [rip + .Kbdea39ef35793c76]{1to8}
    vbroadcastsd zmm3, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vfmadd213pd zmm3, zmm1, qword ptr [rip + .K3e928ad9b8551757]{1to8}
    vfmadd213pd zmm3, zmm1, qword ptr [rip + .K3ec71df25b3100a2]{1to8}
    vfmadd213pd zmm3, zmm1, qword ptr [rip + .K3efa01999e2633fd]{1to8}
    vfmadd213pd zmm3, zmm1, qword ptr [rip + .K3f2a01a012a0f351]{1to8}
    vfmadd213pd zmm3, zmm1, qword ptr [rip + .K3f56c16c18438b08]{1to8}
    vfmadd213pd zmm3, zmm1, qword ptr [rip + .K3f81111111127d0e]{1to8}
    vfmadd213pd zmm3, zmm1, qword ptr [rip + .K3fa555555555083e]{1to8}
    vfmadd213pd zmm3, zmm1, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vfmadd213pd zmm3, zmm1, qword ptr [rip + .K3fe000000000000a]{1to8}
    vbroadcastsd zmm4, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd zmm3, zmm1, zmm4
    vfmadd213pd zmm3, zmm1, zmm4
    vscalefpd zmm1, zmm3, zmm2
    vfmadd213pd zmm1, zmm0, zmm1
    vmovupd zmmword ptr [rsp + 8], zmm1
    jmp .L14
.L6:
    test rax, rax
    je .L8
    xor ecx, ecx
    vbroadcastsd zmm0, qword ptr [rip + .K4014000000000000]
    vbroadcastsd zmm1, qword ptr [rip + .K4087700000000000]
    vbroadcastsd zmm2, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm3, qword ptr [rip + .Kc087500000000000]
    vbroadcastsd zmm4, qword ptr [rip + .K4086300000000000]
    vbroadcastsd zmm5, qword ptr [rip + .Kc338000000000000]
    vbroadcastsd zmm6, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd zmm7, qword ptr [rip + .Kbfe62e42fee00000]
    vbroadcastsd zmm8, qword ptr [rip + .Kbdea39ef35793c76]
    vbroadcastsd zmm9, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd zmm10, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd zmm11, qword ptr [rip + .K3ec71df25b3100a2]
    vbroadcastsd zmm12, qword ptr [rip + .K3efa01999e2633fd]
    vbroadcastsd zmm13, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd zmm14, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd zmm15, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd zmm16, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm17, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm18, qword ptr [rip + .K3fe000000000000a]
    vbroadcastsd zmm19, qword ptr [rip + .K3ff0000000000000]
    vbroadcastsd zmm20, qword ptr [rip + .K3fd5555555555555]
.L7:
    vmulpd zmm21, zmm0, zmmword ptr [rsi + 8*rcx]
    vsqrtpd zmm21, zmm21
    vminpd zmm21, zmm1, zmm21
    vxorpd zmm22, zmm21, zmm2
    vmaxpd zmm22, zmm3, zmm22
    vminpd zmm22, zmm4, zmm22
    vmovapd zmm23, zmm5
    vfmsub231pd zmm23, zmm22, zmm6
    vaddpd zmm23, zmm23, zmm5
    vfmadd231pd zmm22, zmm23, zmm7
    vfmadd231pd zmm22, zmm23, zmm8
    vmovapd zmm24, zmm9
    vfmadd213pd zmm24, zmm22, zmm10
    vfmadd213pd zmm24, zmm22, zmm11
    vfmadd213pd zmm24, zmm22, zmm12
    vfmadd213pd zmm24, zmm22, zmm13
    vfmadd213pd zmm24, zmm22, zmm14
    vfmadd213pd zmm24, zmm22, zmm15
    vfmadd213pd zmm24, zmm22, zmm16
    vfmadd213pd zmm24, zmm22, zmm17
    vfmadd213pd zmm24, zmm22, zmm18
    vmovapd zmm25, zmm19
    vfmadd231pd zmm25, zmm21, zmm20
    vfmadd213pd zmm25, zmm21, zmm19
    vfmadd213pd zmm24, zmm22, zmm19
    vfmadd213pd zmm24, zmm22, zmm19
    vscalefpd zmm21, zmm24, zmm23
    vmulpd zmm21, zmm25, zmm21
    vmovupd zmmword ptr [rsi + 8*rcx], zmm21
    add rcx, 8
    cmp rax, rcx
    jne .L7
.L8:
    test rbx, rbx
    je .L15
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
    vmovupd zmm0, zmmword ptr [rsp + 8]
    vmulpd zmm0, zmm0, qword ptr [rip + .K4014000000000000]{1to8}
    vsqrtpd zmm0, zmm0
    vbroadcastsd zmm1, qword ptr [rip + .K4087700000000000]
    vminpd zmm0, zmm1, zmm0
    vxorpd zmm1, zmm0, qword ptr [rip + .K8000000000000000]{1to8}
    vbroadcastsd zmm2, qword ptr [rip + .Kc087500000000000]
    vbroadcastsd zmm3, qword ptr [rip + .K4086300000000000]
    vmaxpd zmm1, zmm2, zmm1
    vminpd zmm1, zmm3, zmm1
    vbroadcastsd zmm2, qword ptr [rip + .Kc338000000000000]
    vbroadcastsd zmm3, qword ptr [rip + .K3ff71547652b82fe]
    vfmsub213pd zmm3, zmm1, zmm2
    vaddpd zmm2, zmm3, zmm2
    vfmadd231pd zmm1, zmm2, qword ptr [rip + .Kbfe62e42fee00000]{1to8}
    vfmadd231pd zmm1, zmm2, qword ptr [rip + .Kbdea39ef35793c76]{1to8}
    vbroadcastsd zmm3, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vfmadd213pd zmm3, zmm1, qword ptr [rip + .K3e928ad9b8551757]{1to8}
    vfmadd213pd zmm3, zmm1, qword ptr [rip + .K3ec71df25b3100a2]{1to8}
    vfmadd213pd zmm3, zmm1, qword ptr [rip + .K3efa01999e2633fd]{1to8}
    vfmadd213pd zmm3, zmm1, qword ptr [rip + .K3f2a01a012a0f351]{1to8}
    vfmadd213pd zmm3, zmm1, qword ptr [rip + .K3f56c16c18438b08]{1to8}
    vfmadd213pd zmm3, zmm1, qword ptr [rip + .K3f81111111127d0e]{1to8}
    vfmadd213pd zmm3, zmm1, qword ptr [rip + .K3fa555555555083e]{1to8}
    vfmadd213pd zmm3, zmm1, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vfmadd213pd zmm3, zmm1, qword ptr [rip + .K3fe000000000000a]{1to8}
    vbroadcastsd zmm4, qword ptr [rip + .K3ff0000000000000]
    vbroadcastsd zmm5, qword ptr [rip + .K3fd5555555555555]
    vfmadd213pd zmm5, zmm0, zmm4
    vfmadd213pd zmm5, zmm0, zmm4
    vfmadd213pd zmm3, zmm1, zmm4
    vfmadd213pd zmm3, zmm1, zmm4
    vscalefpd zmm0, zmm3, zmm2
    vmulpd zmm0, zmm5, zmm0
    jmp .L13
.L9:
    test rax, rax
    je .L11
    xor ecx, ecx
    vbroadcastsd zmm0, qword ptr [rip + .K8000000000000000]
    vbroadcastsd zmm1, qword ptr [rip + .Kc087500000000000]
    vbroadcastsd zmm2, qword ptr [rip + .K4086300000000000]
    vbroadcastsd zmm3, qword ptr [rip + .Kc338000000000000]
    vbroadcastsd zmm4, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd zmm5, qword ptr [rip + .Kbfe62e42fee00000]
    vbroadcastsd zmm6, qword ptr [rip + .Kbdea39ef35793c76]
    vbroadcastsd zmm7, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd zmm8, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd zmm9, qword ptr [rip + .K3ec71df25b3100a2]
    vbroadcastsd zmm10, qword ptr [rip + .K3efa01999e2633fd]
    vbroadcastsd zmm11, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd zmm12, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd zmm13, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd zmm14, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm15, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm16, qword ptr [rip + .K3fe000000000000a]
    vbroadcastsd zmm17, qword ptr [rip + .K3ff0000000000000]
.L10:
    vsqrtpd zmm18, zmmword ptr [rsi + 8*rcx]
    vxorpd zmm18, zmm18, zmm0
    vmaxpd zmm18, zmm1, zmm18
    vminpd zmm18, zmm2, zmm18
    vmovapd zmm19, zmm3
    vfmsub231pd zmm19, zmm18, zmm4
    vaddpd zmm19, zmm19, zmm3
    vfmadd231pd zmm18, zmm19, zmm5
    vfmadd231pd zmm18, zmm19, zmm6
    vmovapd zmm20, zmm7
    vfmadd213pd zmm20, zmm18, zmm8
    vfmadd213pd zmm20, zmm18, zmm9
    vfmadd213pd zmm20, zmm18, zmm10
    vfmadd213pd zmm20, zmm18, zmm11
    vfmadd213pd zmm20, zmm18, zmm12
    vfmadd213pd zmm20, zmm18, zmm13
    vfmadd213pd zmm20, zmm18, zmm14
    vfmadd213pd zmm20, zmm18, zmm15
    vfmadd213pd zmm20, zmm18, zmm16
    vfmadd213pd zmm20, zmm18, zmm17
    vfmadd213pd zmm20, zmm18, zmm17
    vscalefpd zmm18, zmm20, zmm19
    vmovupd zmmword ptr [rsi + 8*rcx], zmm18
    add rcx, 8
    cmp rax, rcx
    jne .L10
.L11:
    test rbx, rbx
    je .L15
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
    vsqrtpd zmm0, zmmword ptr [rsp + 8]
    vxorpd zmm0, zmm0, qword ptr [rip + .K8000000000000000]{1to8}
.L12:
    vbroadcastsd zmm1, qword ptr [rip + .Kc087500000000000]
    vmaxpd zmm0, zmm1, zmm0
    vbroadcastsd zmm1, qword ptr [rip + .K4086300000000000]
    vminpd zmm0, zmm1, zmm0
    vbroadcastsd zmm1, qword ptr [rip + .Kc338000000000000]
    vbroadcastsd zmm2, qword ptr [rip + .K3ff71547652b82fe]
    vfmsub213pd zmm2, zmm0, zmm1
    vaddpd zmm1, zmm2, zmm1
    vfmadd231pd zmm0, zmm1, qword ptr [rip + .Kbfe62e42fee00000]{1to8}
    vfmadd231pd zmm0, zmm1, qword ptr [rip + .Kbdea39ef35793c76]{1to8}
    vbroadcastsd zmm2, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vfmadd213pd zmm2, zmm0, qword ptr [rip + .K3e928ad9b8551757]{1to8}
    vfmadd213pd zmm2, zmm0, qword ptr [rip + .K3ec71df25b3100a2]{1to8}
    vfmadd213pd zmm2, zmm0, qword ptr [rip + .K3efa01999e2633fd]{1to8}
    vfmadd213pd zmm2, zmm0, qword ptr [rip + .K3f2a01a012a0f351]{1to8}
    vfmadd213pd zmm2, zmm0, qword ptr [rip + .K3f56c16c18438b08]{1to8}
    vfmadd213pd zmm2, zmm0, qword ptr [rip + .K3f81111111127d0e]{1to8}
    vfmadd213pd zmm2, zmm0, qword ptr [rip + .K3fa555555555083e]{1to8}
    vfmadd213pd zmm2, zmm0, qword ptr [rip + .K3fc55555555554f9]{1to8}
    vfmadd213pd zmm2, zmm0, qword ptr [rip + .K3fe000000000000a]{1to8}
    vbroadcastsd zmm3, qword ptr [rip + .K3ff0000000000000]
    vfmadd213pd zmm2, zmm0, zmm3
    vfmadd213pd zmm2, zmm0, zmm3
    vscalefpd zmm0, zmm2, zmm1
.L13:
    vmovupd zmmword ptr [rsp + 8], zmm0
.L14:
    mov rdi, r14
    mov rsi, r15
    mov rdx, rbx
    vzeroupper
    call r12
.L15:
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
.K3fe000000000000a = .quad 0x3fe000000000000a ; 5.000000000000011e-1
.K3ff0000000000000 = .quad 0x3ff0000000000000 ; 1e0
.K3ff71547652b82fe = .quad 0x3ff71547652b82fe ; 1.4426950408889634e0
.K4008000000000000 = .quad 0x4008000000000000 ; 3e0
.K4014000000000000 = .quad 0x4014000000000000 ; 5e0
.K4086300000000000 = .quad 0x4086300000000000 ; 7.1e2
.K4087700000000000 = .quad 0x4087700000000000 ; 7.5e2
.K8000000000000000 = .quad 0x8000000000000000 ; -0e0
.Kbdea39ef35793c76 = .quad 0xbdea39ef35793c76 ; -1.9082149292705877e-10
.Kbfe0000000000000 = .quad 0xbfe0000000000000 ; -5e-1
.Kbfe62e42fee00000 = .quad 0xbfe62e42fee00000 ; -6.931471803691238e-1
.Kc087500000000000 = .quad 0xc087500000000000 ; -7.46e2
.Kc338000000000000 = .quad 0xc338000000000000 ; -6.755399441055744e15
