avx2/f64/interpolation_bounds:
    ; 112 instructions: 36 scalar, 6 loads, 38 stack, 24 moves, 7 branches, 1 calls
    loop:
        ; 40 instructions: 13 scalar, 2 stores, 14 stack, 6 moves, 5 branches
        loop:
            ; 43 instructions and a loop: 2 multiply-adds, 6 vector, 15 scalar, 2 loads, 1 stores, 4 stack, 5 moves, 8 branches
            loop:
            .L0:
                vmovupd ymm5, ymmword ptr [rsi]
                vbroadcastsd ymm6, qword ptr [rcx - 24]
                vfmadd231pd ymm4, ymm5, ymm6
                vbroadcastsd ymm6, qword ptr [rcx - 16]
                vbroadcastsd ymm7, qword ptr [rcx - 8]
                vfmadd231pd ymm3, ymm5, ymm6
                vfmadd231pd ymm2, ymm5, ymm7
                vbroadcastsd ymm6, qword ptr [rcx]
                vfmadd231pd ymm1, ymm5, ymm6
                add rcx, r14
                add rsi, 64
                dec rbp
                jne .L0
            ; 24 instructions: 1 multiply-adds, 5 vector, 5 scalar, 1 loads, 4 stores, 2 stack, 3 moves, 3 branches
        ; 40 instructions: 20 scalar, 11 stack, 6 moves, 3 branches
        loop:
            ; 53 instructions and a loop: 4 multiply-adds, 12 vector, 15 scalar, 2 loads, 2 stores, 5 stack, 5 moves, 8 branches
            loop:
            .L0:
                vmovupd ymm9, ymmword ptr [rsi + r13]
                vmovupd ymm10, ymmword ptr [rsi + rdx]
                vbroadcastsd ymm11, qword ptr [r15 - 24]
                vfmadd231pd ymm1, ymm11, ymm9
                vfmadd231pd ymm2, ymm10, ymm11
                vbroadcastsd ymm11, qword ptr [r15 - 16]
                vfmadd231pd ymm3, ymm11, ymm9
                vfmadd231pd ymm4, ymm10, ymm11
                vbroadcastsd ymm11, qword ptr [r15 - 8]
                vfmadd231pd ymm5, ymm11, ymm9
                vfmadd231pd ymm6, ymm10, ymm11
                vbroadcastsd ymm11, qword ptr [r15]
                vfmadd231pd ymm7, ymm11, ymm9
                vfmadd231pd ymm8, ymm11, ymm10
                add r15, r14
                add rsi, 64
                dec rcx
                jne .L0
            ; 33 instructions: 2 multiply-adds, 10 vector, 5 scalar, 1 loads, 8 stores, 2 stack, 2 moves, 3 branches
        ; 79 instructions: 3 vector, 25 scalar, 6 loads, 1 stores, 29 stack, 5 moves, 10 branches
        loop:
            ; 76 instructions: 8 multiply-adds, 34 vector, 14 scalar, 9 loads, 1 stores, 4 stack, 4 moves, 2 branches
            loop:
            .L0:
                vmovupd ymm8, ymmword ptr [rbx + rsi]
                vbroadcastsd ymm9, qword ptr [rcx + 2*rsi - 24]
                vfmadd231pd ymm7, ymm8, ymm9
                vbroadcastsd ymm9, qword ptr [rcx + 2*rsi - 16]
                vfmadd231pd ymm6, ymm8, ymm9
                vbroadcastsd ymm9, qword ptr [rcx + 2*rsi - 8]
                vbroadcastsd ymm10, qword ptr [rcx + 2*rsi]
                vfmadd231pd ymm5, ymm8, ymm9
                vfmadd231pd ymm4, ymm8, ymm10
                add rsi, 32
                dec rdi
                jne .L0
            ; 7 instructions: 4 vector, 1 loads, 1 stack, 1 branches
        ; 10 instructions: 1 vector, 7 scalar, 1 moves, 1 branches
        loop:
            ; 119 instructions: 16 multiply-adds, 57 vector, 14 scalar, 10 loads, 1 stores, 14 stack, 5 moves, 2 branches
            loop:
            .L0:
                vmovupd ymm0, ymmword ptr [rbx + rcx]
                vmovupd ymm1, ymmword ptr [rbx + rcx + 32]
                vbroadcastsd ymm2, qword ptr [rsi + rcx - 24]
                vfmadd231pd ymm14, ymm2, ymm0
                vfmadd231pd ymm13, ymm1, ymm2
                vbroadcastsd ymm2, qword ptr [rsi + rcx - 16]
                vfmadd231pd ymm12, ymm2, ymm0
                vfmadd231pd ymm11, ymm1, ymm2
                vbroadcastsd ymm2, qword ptr [rsi + rcx - 8]
                vfmadd231pd ymm10, ymm2, ymm0
                vfmadd231pd ymm9, ymm1, ymm2
                vbroadcastsd ymm2, qword ptr [rsi + rcx]
                vfmadd231pd ymm8, ymm2, ymm0
                vfmadd231pd ymm7, ymm2, ymm1
                add rcx, 64
                dec r15
                jne .L0
            ; 1 instruction: 1 branches
    ; 5 instructions: 2 scalar, 1 stack, 1 moves, 1 calls
