avx2/f64/residual_store:
    ; 111 instructions: 41 scalar, 7 loads, 37 stack, 19 moves, 7 branches
    loop:
        ; 23 instructions: 5 scalar, 13 stack, 2 moves, 3 branches
        loop:
            ; 668 instructions and 8 loops: 150 multiply-adds, 156 vector, 87 scalar, 148 loads, 68 stack, 28 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [rdx + 2048]
                vmovupd ymm5, ymmword ptr [rdx]
                vmovupd ymm10, ymmword ptr [rdx + 32]
                vbroadcastsd ymm3, qword ptr [rcx - 40]
                vfnmadd231pd ymm6, ymm3, ymm5
                vfnmadd231pd ymm2, ymm10, ymm3
                vbroadcastsd ymm3, qword ptr [rcx - 32]
                vfnmadd231pd ymm0, ymm3, ymm5
                vfnmadd231pd ymm1, ymm10, ymm3
                vbroadcastsd ymm3, qword ptr [rcx - 24]
                vfnmadd231pd ymm15, ymm3, ymm5
                vfnmadd231pd ymm14, ymm10, ymm3
                vbroadcastsd ymm3, qword ptr [rcx - 16]
                vfnmadd231pd ymm13, ymm3, ymm5
                vfnmadd231pd ymm12, ymm10, ymm3
                vbroadcastsd ymm3, qword ptr [rcx - 8]
                vfnmadd231pd ymm11, ymm3, ymm5
                vfnmadd231pd ymm9, ymm10, ymm3
                vbroadcastsd ymm3, qword ptr [rcx]
                vfnmadd231pd ymm8, ymm3, ymm5
                vfnmadd231pd ymm7, ymm3, ymm10
                add rcx, 96
                add rdx, 64
                dec r9
                jne .L0
            ; 82 instructions: 12 vector, 11 scalar, 7 loads, 12 stores, 31 stack, 1 moves, 8 branches
        ; 16 instructions: 6 scalar, 2 loads, 6 stack, 2 branches
        loop:
            ; 658 instructions and 8 loops: 150 multiply-adds, 155 vector, 85 scalar, 148 loads, 63 stack, 26 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [rcx + 2048]
                vmovupd ymm3, ymmword ptr [rcx]
                vmovupd ymm5, ymmword ptr [rcx + 32]
                vbroadcastsd ymm10, qword ptr [r15 - 24]
                vfnmadd231pd ymm0, ymm10, ymm3
                vfnmadd231pd ymm1, ymm5, ymm10
                vbroadcastsd ymm10, qword ptr [r15 - 16]
                vfnmadd231pd ymm2, ymm10, ymm3
                vfnmadd231pd ymm6, ymm5, ymm10
                vbroadcastsd ymm10, qword ptr [r15 - 8]
                vfnmadd231pd ymm9, ymm10, ymm3
                vfnmadd231pd ymm11, ymm5, ymm10
                vbroadcastsd ymm10, qword ptr [r15]
                vfnmadd231pd ymm12, ymm10, ymm3
                vfnmadd231pd ymm13, ymm10, ymm5
                add r15, 96
                add rcx, 64
                dec rdx
                jne .L0
            ; 62 instructions and a loop: 4 vector, 27 scalar, 2 loads, 2 stores, 12 stack, 7 moves, 8 branches
        ; 614 instructions and 5 loops: 141 multiply-adds, 155 vector, 75 scalar, 145 loads, 3 prefetches, 2 stores, 37 stack, 22 moves, 34 branches
    ; 2 instructions: 1 scalar, 1 calls
