avx2/f64/residual_select:
    ; 91 instructions: 38 scalar, 7 loads, 25 stack, 16 moves, 5 branches
    loop:
        ; 33 instructions and a loop: 9 scalar, 1 loads, 16 stack, 2 moves, 5 branches
        loop:
            ; 657 instructions and 8 loops: 150 multiply-adds, 155 vector, 83 scalar, 147 loads, 61 stack, 30 moves, 31 branches
            loop:
            .L0:
                vmovupd ymm3, ymmword ptr [rcx - 32]
                vmovupd ymm6, ymmword ptr [rcx]
                vbroadcastsd ymm10, qword ptr [r8 - 24]
                vfnmadd231pd ymm11, ymm10, ymm3
                vfnmadd231pd ymm9, ymm6, ymm10
                vbroadcastsd ymm10, qword ptr [r8 - 16]
                vfnmadd231pd ymm8, ymm10, ymm3
                vfnmadd231pd ymm7, ymm6, ymm10
                vbroadcastsd ymm10, qword ptr [r8 - 8]
                vfnmadd231pd ymm5, ymm10, ymm3
                vfnmadd231pd ymm2, ymm6, ymm10
                vbroadcastsd ymm10, qword ptr [r8]
                vfnmadd231pd ymm1, ymm10, ymm3
                vfnmadd231pd ymm0, ymm10, ymm6
                add r8, 96
                add rcx, 64
                dec r9
                jne .L0
            ; 219 instructions and a loop: 34 vector, 52 scalar, 51 loads, 12 stores, 24 stack, 32 moves, 14 branches
        ; 26 instructions: 7 scalar, 14 stack, 3 moves, 2 branches
        loop:
            ; 664 instructions and 8 loops: 150 multiply-adds, 157 vector, 79 scalar, 147 loads, 71 stack, 29 moves, 31 branches
            loop:
            .L0:
                vmovupd ymm10, ymmword ptr [rdx - 32]
                vmovupd ymm6, ymmword ptr [rdx]
                vbroadcastsd ymm3, qword ptr [r8 - 40]
                vfnmadd231pd ymm7, ymm3, ymm10
                vfnmadd231pd ymm8, ymm6, ymm3
                vbroadcastsd ymm3, qword ptr [r8 - 32]
                vfnmadd231pd ymm9, ymm3, ymm10
                vfnmadd231pd ymm11, ymm6, ymm3
                vbroadcastsd ymm3, qword ptr [r8 - 24]
                vfnmadd231pd ymm12, ymm3, ymm10
                vfnmadd231pd ymm13, ymm6, ymm3
                vbroadcastsd ymm3, qword ptr [r8 - 16]
                vfnmadd231pd ymm14, ymm3, ymm10
                vfnmadd231pd ymm15, ymm6, ymm3
                vbroadcastsd ymm3, qword ptr [r8 - 8]
                vfnmadd231pd ymm5, ymm3, ymm10
                vfnmadd231pd ymm1, ymm6, ymm3
                vbroadcastsd ymm3, qword ptr [r8]
                vfnmadd231pd ymm0, ymm3, ymm10
                vfnmadd231pd ymm2, ymm3, ymm6
                add r8, 96
                add rdx, 64
                dec r14
                jne .L0
            ; 102 instructions and a loop: 16 vector, 17 scalar, 26 loads, 6 stores, 17 stack, 13 moves, 7 branches
    ; 4 instructions: 1 scalar, 2 branches, 1 calls
