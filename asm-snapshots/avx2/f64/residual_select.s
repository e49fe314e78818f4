avx2/f64/residual_select:
    ; 110 instructions: 44 scalar, 7 loads, 33 stack, 21 moves, 5 branches
    loop:
        ; 27 instructions and a loop: 10 scalar, 1 loads, 8 stack, 4 moves, 4 branches
        loop:
            ; 671 instructions and 8 loops: 150 multiply-adds, 156 vector, 91 scalar, 147 loads, 69 stack, 27 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [r8 + 2048]
                vmovupd ymm5, ymmword ptr [r8]
                vmovupd ymm10, ymmword ptr [r8 + 32]
                vbroadcastsd ymm3, qword ptr [rdx - 40]
                vfnmadd231pd ymm6, ymm3, ymm5
                vfnmadd231pd ymm2, ymm10, ymm3
                vbroadcastsd ymm3, qword ptr [rdx - 32]
                vfnmadd231pd ymm0, ymm3, ymm5
                vfnmadd231pd ymm1, ymm10, ymm3
                vbroadcastsd ymm3, qword ptr [rdx - 24]
                vfnmadd231pd ymm15, ymm3, ymm5
                vfnmadd231pd ymm14, ymm10, ymm3
                vbroadcastsd ymm3, qword ptr [rdx - 16]
                vfnmadd231pd ymm13, ymm3, ymm5
                vfnmadd231pd ymm12, ymm10, ymm3
                vbroadcastsd ymm3, qword ptr [rdx - 8]
                vfnmadd231pd ymm11, ymm3, ymm5
                vfnmadd231pd ymm9, ymm10, ymm3
                vbroadcastsd ymm3, qword ptr [rdx]
                vfnmadd231pd ymm8, ymm3, ymm5
                vfnmadd231pd ymm7, ymm3, ymm10
                add rdx, 96
                add r8, 64
                dec r11
                jne .L0
            ; 104 instructions and a loop: 16 vector, 19 scalar, 26 loads, 6 stores, 16 stack, 13 moves, 8 branches
        ; 12 instructions: 6 scalar, 4 stack, 2 branches
        loop:
            ; 659 instructions and 8 loops: 150 multiply-adds, 155 vector, 85 scalar, 147 loads, 64 stack, 27 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [rdx + 2048]
                vmovupd ymm3, ymmword ptr [rdx]
                vmovupd ymm5, ymmword ptr [rdx + 32]
                vbroadcastsd ymm10, qword ptr [r12 - 24]
                vfnmadd231pd ymm0, ymm10, ymm3
                vfnmadd231pd ymm1, ymm5, ymm10
                vbroadcastsd ymm10, qword ptr [r12 - 16]
                vfnmadd231pd ymm2, ymm10, ymm3
                vfnmadd231pd ymm6, ymm5, ymm10
                vbroadcastsd ymm10, qword ptr [r12 - 8]
                vfnmadd231pd ymm7, ymm10, ymm3
                vfnmadd231pd ymm8, ymm5, ymm10
                vbroadcastsd ymm10, qword ptr [r12]
                vfnmadd231pd ymm9, ymm10, ymm3
                vfnmadd231pd ymm11, ymm10, ymm5
                add r12, 96
                add rdx, 64
                dec r8
                jne .L0
            ; 218 instructions and a loop: 34 vector, 51 scalar, 51 loads, 12 stores, 25 stack, 31 moves, 14 branches
        ; 705 instructions and 5 loops: 141 multiply-adds, 168 vector, 90 scalar, 166 loads, 3 prefetches, 6 stores, 56 stack, 40 moves, 35 branches
    ; 4 instructions: 1 scalar, 2 branches, 1 calls
