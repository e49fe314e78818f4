avx2/f64/residual_select:
    ; 92 instructions: 37 scalar, 7 loads, 29 stack, 14 moves, 5 branches
    loop:
        ; 30 instructions and a loop: 10 scalar, 1 loads, 10 stack, 5 moves, 4 branches
        loop:
            ; 672 instructions and 8 loops: 150 multiply-adds, 157 vector, 91 scalar, 147 loads, 69 stack, 27 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [r11 + 2048]
                vmovupd ymm10, ymmword ptr [r11]
                vmovupd ymm6, ymmword ptr [r11 + 32]
                vbroadcastsd ymm3, qword ptr [rdx - 40]
                vfnmadd231pd ymm7, ymm3, ymm10
                vfnmadd231pd ymm8, ymm6, ymm3
                vbroadcastsd ymm3, qword ptr [rdx - 32]
                vfnmadd231pd ymm9, ymm3, ymm10
                vfnmadd231pd ymm11, ymm6, ymm3
                vbroadcastsd ymm3, qword ptr [rdx - 24]
                vfnmadd231pd ymm12, ymm3, ymm10
                vfnmadd231pd ymm13, ymm6, ymm3
                vbroadcastsd ymm3, qword ptr [rdx - 16]
                vfnmadd231pd ymm14, ymm3, ymm10
                vfnmadd231pd ymm15, ymm6, ymm3
                vbroadcastsd ymm3, qword ptr [rdx - 8]
                vfnmadd231pd ymm5, ymm3, ymm10
                vfnmadd231pd ymm1, ymm6, ymm3
                vbroadcastsd ymm3, qword ptr [rdx]
                vfnmadd231pd ymm0, ymm3, ymm10
                vfnmadd231pd ymm2, ymm3, ymm6
                add rdx, 96
                add r11, 64
                dec r15
                jne .L0
            ; 104 instructions and a loop: 16 vector, 19 scalar, 26 loads, 6 stores, 16 stack, 13 moves, 8 branches
        ; 11 instructions: 5 scalar, 4 stack, 2 branches
        loop:
            ; 656 instructions and 8 loops: 150 multiply-adds, 155 vector, 84 scalar, 147 loads, 63 stack, 26 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [rcx + 2048]
                vmovupd ymm3, ymmword ptr [rcx]
                vmovupd ymm6, ymmword ptr [rcx + 32]
                vbroadcastsd ymm10, qword ptr [r12 - 24]
                vfnmadd231pd ymm11, ymm10, ymm3
                vfnmadd231pd ymm9, ymm6, ymm10
                vbroadcastsd ymm10, qword ptr [r12 - 16]
                vfnmadd231pd ymm8, ymm10, ymm3
                vfnmadd231pd ymm7, ymm6, ymm10
                vbroadcastsd ymm10, qword ptr [r12 - 8]
                vfnmadd231pd ymm5, ymm10, ymm3
                vfnmadd231pd ymm2, ymm6, ymm10
                vbroadcastsd ymm10, qword ptr [r12]
                vfnmadd231pd ymm1, ymm10, ymm3
                vfnmadd231pd ymm0, ymm10, ymm6
                add r12, 96
                add rcx, 64
                dec rdx
                jne .L0
            ; 217 instructions and a loop: 34 vector, 52 scalar, 51 loads, 12 stores, 23 stack, 31 moves, 14 branches
        ; 13 instructions: 2 scalar, 10 stack, 1 branches
    ; 4 instructions: 1 scalar, 2 branches, 1 calls
