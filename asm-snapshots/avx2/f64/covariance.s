avx2/f64/covariance:
    ; 31 instructions: 8 scalar, 14 loads, 4 stack, 3 moves, 2 branches
    loop:
    .L0:
        vmulpd ymm6, ymm0, ymmword ptr [rsi + 8*rcx]
        vbroadcastsd ymm7, qword ptr [rip + -7.46e2]
        vmaxpd ymm6, ymm7, ymm6
        vbroadcastsd ymm7, qword ptr [rip + 7.1e2]
        vminpd ymm6, ymm7, ymm6
        vbroadcastsd ymm7, qword ptr [rip + 1.4426950408889634e0]
        vfmadd213pd ymm7, ymm6, ymm3
        vbroadcastsd ymm9, qword ptr [rip + -6.755399441055744e15]
        vaddpd ymm7, ymm9, ymm7
        vbroadcastsd ymm9, qword ptr [rip + -6.931471803691238e-1]
        vfmadd231pd ymm6, ymm7, ymm9
        vbroadcastsd ymm9, qword ptr [rip + -1.9082149292705877e-10]
        vfmadd231pd ymm6, ymm7, ymm9
        vbroadcastsd ymm9, qword ptr [rip + 2.5000018833187374e-8]
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
        jne .L0
    ; 78 instructions: 15 multiply-adds, 11 vector, 10 scalar, 32 loads, 1 stack, 4 moves, 3 branches, 2 calls
    loop:
    .L0:
        vbroadcastsd ymm9, qword ptr [rip + 3e0]
        vmulpd ymm9, ymm9, ymmword ptr [rsi + 8*rcx]
        vsqrtpd ymm9, ymm9
        vbroadcastsd ymm10, qword ptr [rip + 7.5e2]
        vminpd ymm9, ymm10, ymm9
        vxorpd ymm10, ymm9, ymm2
        vbroadcastsd ymm11, qword ptr [rip + -7.46e2]
        vmaxpd ymm10, ymm11, ymm10
        vbroadcastsd ymm11, qword ptr [rip + 7.1e2]
        vminpd ymm10, ymm11, ymm10
        vbroadcastsd ymm11, qword ptr [rip + 1.4426950408889634e0]
        vfmadd213pd ymm11, ymm10, ymm5
        vbroadcastsd ymm12, qword ptr [rip + -6.755399441055744e15]
        vaddpd ymm11, ymm11, ymm12
        vbroadcastsd ymm12, qword ptr [rip + -6.931471803691238e-1]
        vfmadd231pd ymm10, ymm11, ymm12
        vbroadcastsd ymm12, qword ptr [rip + -1.9082149292705877e-10]
        vfmadd231pd ymm10, ymm11, ymm12
        vbroadcastsd ymm12, qword ptr [rip + 2.5000018833187374e-8]
        vbroadcastsd ymm13, qword ptr [rip + 2.76303062502936e-7]
        vfmadd213pd ymm12, ymm10, ymm13
        vbroadcastsd ymm13, qword ptr [rip + 2.7557586803895326e-6]
        vfmadd213pd ymm12, ymm10, ymm13
        vbroadcastsd ymm13, qword ptr [rip + 2.480149294963387e-5]
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
        jne .L0
    ; 86 instructions: 16 multiply-adds, 14 vector, 10 scalar, 35 loads, 2 stack, 4 moves, 3 branches, 2 calls
    loop:
    .L0:
        vbroadcastsd ymm6, qword ptr [rip + 5e0]
        vmulpd ymm10, ymm6, ymmword ptr [rsi + 8*rcx]
        vsqrtpd ymm10, ymm10
        vbroadcastsd ymm6, qword ptr [rip + 7.5e2]
        vminpd ymm11, ymm6, ymm10
        vxorpd ymm10, ymm11, ymm2
        vbroadcastsd ymm6, qword ptr [rip + -7.46e2]
        vmaxpd ymm10, ymm6, ymm10
        vbroadcastsd ymm6, qword ptr [rip + 7.1e2]
        vminpd ymm12, ymm6, ymm10
        vbroadcastsd ymm10, qword ptr [rip + 1.4426950408889634e0]
        vfmadd213pd ymm10, ymm12, ymm5
        vbroadcastsd ymm6, qword ptr [rip + -6.755399441055744e15]
        vaddpd ymm10, ymm10, ymm6
        vbroadcastsd ymm6, qword ptr [rip + -6.931471803691238e-1]
        vfmadd231pd ymm12, ymm10, ymm6
        vbroadcastsd ymm6, qword ptr [rip + -1.9082149292705877e-10]
        vfmadd231pd ymm12, ymm10, ymm6
        vmovapd ymm6, ymm13
        vfmadd213pd ymm6, ymm11, ymm7
        vfmadd213pd ymm6, ymm11, ymm7
        vbroadcastsd ymm11, qword ptr [rip + 2.5000018833187374e-8]
        vbroadcastsd ymm14, qword ptr [rip + 2.76303062502936e-7]
        vfmadd213pd ymm11, ymm12, ymm14
        vbroadcastsd ymm14, qword ptr [rip + 2.7557586803895326e-6]
        vfmadd213pd ymm11, ymm12, ymm14
        vbroadcastsd ymm14, qword ptr [rip + 2.480149294963387e-5]
        vfmadd213pd ymm11, ymm12, ymm14
        vbroadcastsd ymm14, qword ptr [rip + 1.9841269505773776e-4]
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
        jne .L0
    ; 89 instructions: 17 multiply-adds, 15 vector, 10 scalar, 37 loads, 1 stack, 4 moves, 3 branches, 2 calls
    loop:
    .L0:
        vsqrtpd ymm7, ymmword ptr [rsi + 8*rcx]
        vxorpd ymm7, ymm7, ymm0
        vbroadcastsd ymm8, qword ptr [rip + -7.46e2]
        vmaxpd ymm7, ymm8, ymm7
        vbroadcastsd ymm8, qword ptr [rip + 7.1e2]
        vminpd ymm7, ymm8, ymm7
        vbroadcastsd ymm8, qword ptr [rip + 1.4426950408889634e0]
        vfmadd213pd ymm8, ymm7, ymm3
        vbroadcastsd ymm9, qword ptr [rip + -6.755399441055744e15]
        vaddpd ymm8, ymm8, ymm9
        vbroadcastsd ymm9, qword ptr [rip + -6.931471803691238e-1]
        vfmadd231pd ymm7, ymm8, ymm9
        vbroadcastsd ymm9, qword ptr [rip + -1.9082149292705877e-10]
        vfmadd231pd ymm7, ymm8, ymm9
        vbroadcastsd ymm9, qword ptr [rip + 2.5000018833187374e-8]
        vbroadcastsd ymm10, qword ptr [rip + 2.76303062502936e-7]
        vfmadd213pd ymm9, ymm7, ymm10
        vbroadcastsd ymm10, qword ptr [rip + 2.7557586803895326e-6]
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
        jne .L0
    ; 78 instructions: 15 multiply-adds, 12 vector, 11 scalar, 22 loads, 6 stack, 7 moves, 2 branches, 3 calls
