; avx2/f64/exp
rhotree_kernels::arch::avx2::f64::exp:
    push r15
    push r14
    push r12
    push rbx
    sub rsp, 136
    mov ebx, esi
    and ebx, 3
    movabs rax, 1152921504606846972
    and rax, rsi
    je .L1
    xor ecx, ecx
    vbroadcastsd ymm2, qword ptr [rip + .K4338000000000000]
    vbroadcastsd ymm9, qword ptr [rip + .K3ec71df25b3100a2]
    vbroadcastsd ymm10, qword ptr [rip + .K3efa01999e2633fd]
    vbroadcastsd ymm11, qword ptr [rip + .K3f2a01a012a0f351]
    vbroadcastsd ymm12, qword ptr [rip + .K3f56c16c18438b08]
    vbroadcastsd ymm13, qword ptr [rip + .K3f81111111127d0e]
    vbroadcastsd ymm14, qword ptr [rip + .K3fa555555555083e]
    vbroadcastsd ymm15, qword ptr [rip + .K3fc55555555554f9]
    vbroadcastsd ymm0, qword ptr [rip + .K3fe000000000000a]
    vbroadcastsd ymm1, qword ptr [rip + .K3ff0000000000000]
    vbroadcastsd ymm3, qword ptr [rip + .K3fe0000000000000]
    vpbroadcastq ymm4, qword ptr [rip + .K3ff0000000000000]
    vbroadcastsd ymm7, qword ptr [rip + .K3e928ad9b8551757]
.L0:
    vbroadcastsd ymm5, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm5, ymm5, ymmword ptr [rdi + 8*rcx]
    vbroadcastsd ymm6, qword ptr [rip + .K4086300000000000]
    vminpd ymm5, ymm6, ymm5
    vbroadcastsd ymm6, qword ptr [rip + .K3ff71547652b82fe]
    vfmadd213pd ymm6, ymm5, ymm2
    vbroadcastsd ymm8, qword ptr [rip + .Kc338000000000000]
    vaddpd ymm6, ymm8, ymm6
    vbroadcastsd ymm8, qword ptr [rip + .Kbfe62e42fee00000]
    vfmadd231pd ymm5, ymm6, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .Kbdea39ef35793c76]
    vfmadd231pd ymm5, ymm6, ymm8
    vbroadcastsd ymm8, qword ptr [rip + .K3e5ad7f3ee016e7d]
    vfmadd213pd ymm8, ymm5, ymm7
    vfmadd213pd ymm8, ymm5, ymm9
    vfmadd213pd ymm8, ymm5, ymm10
    vfmadd213pd ymm8, ymm5, ymm11
    vfmadd213pd ymm8, ymm5, ymm12
    vfmadd213pd ymm8, ymm5, ymm13
    vfmadd213pd ymm8, ymm5, ymm14
    vfmadd213pd ymm8, ymm5, ymm15
    vfmadd213pd ymm8, ymm5, ymm0
    vfmadd213pd ymm8, ymm5, ymm1
    vfmadd213pd ymm8, ymm5, ymm1
    vaddpd ymm5, ymm6, ymm2
    vfmadd213pd ymm6, ymm3, ymm2
    vpsubq ymm5, ymm5, ymm6
    vpsllq ymm6, ymm6, 52
    vpaddq ymm6, ymm6, ymm4
    vmulpd ymm6, ymm8, ymm6
    vpsllq ymm5, ymm5, 52
    vpaddq ymm5, ymm5, ymm4
    vmulpd ymm5, ymm6, ymm5
    vmovupd ymmword ptr [rdi + 8*rcx], ymm5
    add rcx, 4
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
    vbroadcastsd ymm0, qword ptr [rip + .Kc087500000000000]
    vmaxpd ymm1, ymm0, ymmword ptr [rsp + 8]
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
    vmovupd ymmword ptr [rsp + 8], ymm0
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
