avx2/f64/residual_signed:
    ; 95 instructions: 36 scalar, 7 loads, 32 stack, 13 moves, 7 branches
    loop:
        ; 27 instructions: 7 scalar, 2 loads, 14 stack, 4 branches
        loop:
            ; 655 instructions and 8 loops: 150 multiply-adds, 155 vector, 84 scalar, 145 loads, 65 stack, 25 moves, 31 branches
            loop:
            .L0:
                vmovupd ymm3, ymmword ptr [rcx - 32]
                vmovupd ymm6, ymmword ptr [rcx]
                vbroadcastsd ymm10, qword ptr [r14 - 24]
                vfnmadd231pd ymm0, ymm10, ymm3
                vfnmadd231pd ymm1, ymm6, ymm10
                vbroadcastsd ymm10, qword ptr [r14 - 16]
                vfnmadd231pd ymm2, ymm10, ymm3
                vfnmadd231pd ymm5, ymm6, ymm10
                vbroadcastsd ymm10, qword ptr [r14 - 8]
                vfnmadd231pd ymm9, ymm10, ymm3
                vfnmadd231pd ymm11, ymm6, ymm10
                vbroadcastsd ymm10, qword ptr [r14]
                vfnmadd231pd ymm12, ymm10, ymm3
                vfnmadd231pd ymm13, ymm10, ymm6
                add r14, 96
                add rcx, 64
                dec rdx
                jne .L0
            ; 58 instructions and a loop: 28 scalar, 2 loads, 2 stores, 11 stack, 7 moves, 8 branches
        ; 12 instructions: 4 scalar, 6 stack, 1 moves, 1 branches
        loop:
            ; 661 instructions and 8 loops: 150 multiply-adds, 156 vector, 80 scalar, 148 loads, 65 stack, 31 moves, 31 branches
            loop:
            .L0:
                vmovupd ymm6, ymmword ptr [rcx - 32]
                vmovupd ymm10, ymmword ptr [rcx]
                vbroadcastsd ymm3, qword ptr [rsi - 40]
                vfnmadd231pd ymm2, ymm3, ymm6
                vfnmadd231pd ymm0, ymm10, ymm3
                vbroadcastsd ymm3, qword ptr [rsi - 32]
                vfnmadd231pd ymm5, ymm3, ymm6
                vfnmadd231pd ymm1, ymm10, ymm3
                vbroadcastsd ymm3, qword ptr [rsi - 24]
                vfnmadd231pd ymm15, ymm3, ymm6
                vfnmadd231pd ymm14, ymm10, ymm3
                vbroadcastsd ymm3, qword ptr [rsi - 16]
                vfnmadd231pd ymm13, ymm3, ymm6
                vfnmadd231pd ymm12, ymm10, ymm3
                vbroadcastsd ymm3, qword ptr [rsi - 8]
                vfnmadd231pd ymm11, ymm3, ymm6
                vfnmadd231pd ymm9, ymm10, ymm3
                vbroadcastsd ymm3, qword ptr [rsi]
                vfnmadd231pd ymm8, ymm3, ymm6
                vfnmadd231pd ymm7, ymm3, ymm10
                add rsi, 96
                add rcx, 64
                dec r9
                jne .L0
            ; 74 instructions: 16 scalar, 10 loads, 12 stores, 26 stack, 3 moves, 7 branches
    ; 2 instructions: 1 scalar, 1 calls
