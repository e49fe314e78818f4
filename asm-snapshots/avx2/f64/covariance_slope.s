avx2/f64/covariance_slope:
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
    ; 79 instructions: 15 multiply-adds, 11 vector, 10 scalar, 33 loads, 1 stack, 4 moves, 3 branches, 2 calls
    loop:
    .L0:
        vmulpd ymm10, ymm0, ymmword ptr [rsi + 8*rcx]
        vsqrtpd ymm10, ymm10
        vbroadcastsd ymm11, qword ptr [rip + 7.5e2]
        vminpd ymm10, ymm11, ymm10
        vxorpd ymm10, ymm10, ymm2
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
        vfmadd213pd ymm12, ymm10, ymm1
        vfmadd213pd ymm12, ymm10, ymm3
        vfmadd213pd ymm12, ymm10, ymm4
        vfmadd213pd ymm12, ymm10, ymm6
        vfmadd213pd ymm12, ymm10, ymm7
        vfmadd213pd ymm12, ymm10, ymm7
        vaddpd ymm10, ymm11, ymm5
        vfmadd213pd ymm11, ymm8, ymm5
        vpsubq ymm10, ymm10, ymm11
        vpsllq ymm11, ymm11, 52
        vpaddq ymm11, ymm11, ymm9
        vmulpd ymm11, ymm12, ymm11
        vpsllq ymm10, ymm10, 52
        vpaddq ymm10, ymm10, ymm9
        vmulpd ymm10, ymm11, ymm10
        vmulpd ymm10, ymm10, ymm0
        vmovupd ymmword ptr [rsi + 8*rcx], ymm10
        add rcx, 4
        cmp rax, rcx
        jne .L0
    ; 85 instructions: 15 multiply-adds, 15 vector, 10 scalar, 35 loads, 1 stack, 4 moves, 3 branches, 2 calls
    loop:
    .L0:
        vbroadcastsd ymm10, qword ptr [rip + 5e0]
        vmulpd ymm10, ymm10, ymmword ptr [rsi + 8*rcx]
        vsqrtpd ymm10, ymm10
        vbroadcastsd ymm11, qword ptr [rip + 7.5e2]
        vminpd ymm10, ymm11, ymm10
        vxorpd ymm11, ymm10, ymm2
        vbroadcastsd ymm12, qword ptr [rip + -7.46e2]
        vmaxpd ymm11, ymm12, ymm11
        vbroadcastsd ymm12, qword ptr [rip + 7.1e2]
        vminpd ymm12, ymm12, ymm11
        vbroadcastsd ymm11, qword ptr [rip + 1.4426950408889634e0]
        vfmadd213pd ymm11, ymm12, ymm5
        vbroadcastsd ymm13, qword ptr [rip + -6.755399441055744e15]
        vaddpd ymm11, ymm11, ymm13
        vbroadcastsd ymm13, qword ptr [rip + -6.931471803691238e-1]
        vfmadd231pd ymm12, ymm11, ymm13
        vbroadcastsd ymm13, qword ptr [rip + -1.9082149292705877e-10]
        vfmadd231pd ymm12, ymm11, ymm13
        vbroadcastsd ymm13, qword ptr [rip + 2.5000018833187374e-8]
        vbroadcastsd ymm14, qword ptr [rip + 2.76303062502936e-7]
        vfmadd213pd ymm13, ymm12, ymm14
        vbroadcastsd ymm14, qword ptr [rip + 2.7557586803895326e-6]
        vfmadd213pd ymm13, ymm12, ymm14
        vbroadcastsd ymm14, qword ptr [rip + 2.480149294963387e-5]
        vfmadd213pd ymm13, ymm12, ymm14
        vbroadcastsd ymm14, qword ptr [rip + 1.9841269505773776e-4]
        vfmadd213pd ymm13, ymm12, ymm14
        vfmadd213pd ymm13, ymm12, ymm15
        vfmadd213pd ymm13, ymm12, ymm0
        vfmadd213pd ymm13, ymm12, ymm1
        vfmadd213pd ymm13, ymm12, ymm3
        vfmadd213pd ymm13, ymm12, ymm4
        vfmadd213pd ymm13, ymm12, ymm6
        vfmadd213pd ymm13, ymm12, ymm6
        vaddpd ymm12, ymm11, ymm5
        vfmadd213pd ymm11, ymm8, ymm5
        vpsubq ymm12, ymm12, ymm11
        vpsllq ymm11, ymm11, 52
        vpaddq ymm11, ymm11, ymm9
        vmulpd ymm11, ymm13, ymm11
        vpsllq ymm12, ymm12, 52
        vpaddq ymm12, ymm12, ymm9
        vmulpd ymm11, ymm11, ymm12
        vfmadd213pd ymm10, ymm7, ymm7
        vmulpd ymm10, ymm10, ymm11
        vmovupd ymmword ptr [rsi + 8*rcx], ymm10
        add rcx, 4
        cmp rax, rcx
        jne .L0
    ; 86 instructions: 16 multiply-adds, 15 vector, 10 scalar, 35 loads, 1 stack, 4 moves, 3 branches, 2 calls
    loop:
    .L0:
        vmovupd ymm9, ymmword ptr [rsi + 8*rcx]
        vsqrtpd ymm10, ymm9
        vbroadcastsd ymm11, qword ptr [rip + 7.5e2]
        vminpd ymm10, ymm11, ymm10
        vxorpd ymm11, ymm10, ymm1
        vbroadcastsd ymm12, qword ptr [rip + -7.46e2]
        vmaxpd ymm11, ymm12, ymm11
        vbroadcastsd ymm12, qword ptr [rip + 7.1e2]
        vminpd ymm11, ymm12, ymm11
        vbroadcastsd ymm12, qword ptr [rip + 1.4426950408889634e0]
        vfmadd213pd ymm12, ymm11, ymm4
        vbroadcastsd ymm13, qword ptr [rip + -6.755399441055744e15]
        vaddpd ymm12, ymm12, ymm13
        vbroadcastsd ymm13, qword ptr [rip + -6.931471803691238e-1]
        vfmadd231pd ymm11, ymm12, ymm13
        vbroadcastsd ymm13, qword ptr [rip + -1.9082149292705877e-10]
        vfmadd231pd ymm11, ymm12, ymm13
        vbroadcastsd ymm13, qword ptr [rip + 2.5000018833187374e-8]
        vbroadcastsd ymm14, qword ptr [rip + 2.76303062502936e-7]
        vfmadd213pd ymm13, ymm11, ymm14
        vbroadcastsd ymm14, qword ptr [rip + 2.7557586803895326e-6]
        vfmadd213pd ymm13, ymm11, ymm14
        vbroadcastsd ymm14, qword ptr [rip + 2.480149294963387e-5]
        vfmadd213pd ymm13, ymm11, ymm14
        vbroadcastsd ymm14, qword ptr [rip + 1.9841269505773776e-4]
        vfmadd213pd ymm13, ymm11, ymm14
        vbroadcastsd ymm14, qword ptr [rip + 1.3888888943759965e-3]
        vfmadd213pd ymm13, ymm11, ymm14
        vfmadd213pd ymm13, ymm11, ymm15
        vfmadd213pd ymm13, ymm11, ymm0
        vfmadd213pd ymm13, ymm11, ymm2
        vfmadd213pd ymm13, ymm11, ymm3
        vfmadd213pd ymm13, ymm11, ymm5
        vfmadd213pd ymm13, ymm11, ymm5
        vaddpd ymm11, ymm12, ymm4
        vfmadd213pd ymm12, ymm7, ymm4
        vpsubq ymm11, ymm11, ymm12
        vpsllq ymm12, ymm12, 52
        vpaddq ymm12, ymm12, ymm8
        vmulpd ymm12, ymm13, ymm12
        vpsllq ymm11, ymm11, 52
        vpaddq ymm11, ymm11, ymm8
        vmulpd ymm11, ymm12, ymm11
        vmulpd ymm10, ymm10, ymm11
        vmaxpd ymm9, ymm9, ymm6
        vdivpd ymm9, ymm10, ymm9
        vmovupd ymmword ptr [rsi + 8*rcx], ymm9
        add rcx, 4
        cmp rax, rcx
        jne .L0
    ; 85 instructions: 15 multiply-adds, 17 vector, 11 scalar, 24 loads, 6 stack, 7 moves, 2 branches, 3 calls
