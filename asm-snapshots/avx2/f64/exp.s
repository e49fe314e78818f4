avx2/f64/exp:
    ; 24 instructions: 4 scalar, 13 loads, 4 stack, 2 moves, 1 branches
    loop:
    .L0:
        vbroadcastsd ymm5, qword ptr [rip + -7.46e2]
        vmaxpd ymm5, ymm5, ymmword ptr [rdi + 8*rcx]
        vbroadcastsd ymm6, qword ptr [rip + 7.1e2]
        vminpd ymm5, ymm6, ymm5
        vbroadcastsd ymm6, qword ptr [rip + 1.4426950408889634e0]
        vfmadd213pd ymm6, ymm5, ymm2
        vbroadcastsd ymm8, qword ptr [rip + -6.755399441055744e15]
        vaddpd ymm6, ymm8, ymm6
        vbroadcastsd ymm8, qword ptr [rip + -6.931471803691238e-1]
        vfmadd231pd ymm5, ymm6, ymm8
        vbroadcastsd ymm8, qword ptr [rip + -1.9082149292705877e-10]
        vfmadd231pd ymm5, ymm6, ymm8
        vbroadcastsd ymm8, qword ptr [rip + 2.5000018833187374e-8]
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
    ; 76 instructions: 15 multiply-adds, 10 vector, 12 scalar, 21 loads, 6 stack, 7 moves, 2 branches, 3 calls
