; avx512/f64/exp
rhotree_kernels::arch::avx512::f64::exp:
    push r15
    push r14
    push r12
    push rbx
    sub rsp, 136
    mov ebx, esi
    and ebx, 7
    movabs rax, 1152921504606846968
    and rax, rsi
    je .L1
    xor ecx, ecx
    vbroadcastsd zmm0, qword ptr [rip + .Kc087500000000000]
    vbroadcastsd zmm1, qword ptr [rip + .K4086300000000000]
    vbroadcastsd zmm2, qword ptr [rip + .Kc338000000000000]
    vbroadcastsd zmm3, qword ptr [rip + .K3ff71547652b82fe]
    vbroadcastsd zmm4, qword ptr [rip + .Kbfe62e42fee00000]
    vbroadcastsd zmm5, qword ptr [rip + .Kbdea39ef35793c76]
    vbroadcastsd zmm6, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vbroadcastsd zmm7, qword ptr [rip + .K3e928ad9b8551757]
    vbroadcastsd zmm8, qword ptr [rip + .K3ec71df25b3100a2]
    vbroadcastsd zmm9, qword ptr [rip + .K3efa01999e2633fd]
    vbroadcastsd zmm10, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd zmm11, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd zmm12, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd zmm13, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd zmm14, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd zmm15, qword ptr [rip + .K3fe000000000000a]
    vbroadcastsd zmm16, qword ptr [rip + .K3ff0000000000000]
.L0:
    vmaxpd zmm17, zmm0, zmmword ptr [rdi + 8*rcx]
    vminpd zmm17, zmm1, zmm17
    vmovapd zmm18, zmm2
    vfmsub231pd zmm18, zmm17, zmm3
    vaddpd zmm18, zmm18, zmm2
    vfmadd231pd zmm17, zmm18, zmm4
    vfmadd231pd zmm17, zmm18, zmm5
    vmovapd zmm19, zmm6
    vfmadd213pd zmm19, zmm17, zmm7
    vfmadd213pd zmm19, zmm17, zmm8
    vfmadd213pd zmm19, zmm17, zmm9
    vfmadd213pd zmm19, zmm17, zmm10
    vfmadd213pd zmm19, zmm17, zmm11
    vfmadd213pd zmm19, zmm17, zmm12
    vfmadd213pd zmm19, zmm17, zmm13
    vfmadd213pd zmm19, zmm17, zmm14
    vfmadd213pd zmm19, zmm17, zmm15
    vfmadd213pd zmm19, zmm17, zmm16
    vfmadd213pd zmm19, zmm17, zmm16
    vscalefpd zmm17, zmm19, zmm18
    vmovupd zmmword ptr [rdi + 8*rcx], zmm17
    add rcx, 8
    cmp rax, rcx
    jne .L0
.L1:
    test rbx, rbx
    je .L2
    lea r14, [rdi + 8*rax]
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
    vbroadcastsd zmm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd zmm0, zmm0, zmmword ptr [rsp + 8]
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
    vmovupd zmmword ptr [rsp + 8], zmm0
    mov rdi, r14
    mov rsi, r15
    mov rdx, rbx
    vzeroupper
    call r12
.L2:
    add rsp, 136
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
.K3fe000000000000a = .quad 0x3fe000000000000a ; 5.000000000000011e-1
.K3ff0000000000000 = .quad 0x3ff0000000000000 ; 1e0
.K3ff71547652b82fe = .quad 0x3ff71547652b82fe ; 1.4426950408889634e0
.K4086300000000000 = .quad 0x4086300000000000 ; 7.1e2
.Kbdea39ef35793c76 = .quad 0xbdea39ef35793c76 ; -1.9082149292705877e-10
.Kbfe62e42fee00000 = .quad 0xbfe62e42fee00000 ; -6.931471803691238e-1
.Kc087500000000000 = .quad 0xc087500000000000 ; -7.46e2
.Kc338000000000000 = .quad 0xc338000000000000 ; -6.755399441055744e15
