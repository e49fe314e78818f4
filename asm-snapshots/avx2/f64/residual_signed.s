avx2/f64/residual_signed:
    ; 110 instructions: 41 scalar, 7 loads, 36 stack, 19 moves, 7 branches
    loop:
        ; 22 instructions: 5 scalar, 12 stack, 2 moves, 3 branches
        loop:
            ; 668 instructions and 8 loops: 150 multiply-adds, 156 vector, 87 scalar, 148 loads, 68 stack, 28 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [rdx + 2048]
                vmovupd ymm6, ymmword ptr [rdx]
                vmovupd ymm10, ymmword ptr [rdx + 32]
                vbroadcastsd ymm3, qword ptr [rcx - 40]
                vfnmadd231pd ymm15, ymm3, ymm6
                vfnmadd231pd ymm14, ymm10, ymm3
                vbroadcastsd ymm3, qword ptr [rcx - 32]
                vfnmadd231pd ymm13, ymm3, ymm6
                vfnmadd231pd ymm12, ymm10, ymm3
                vbroadcastsd ymm3, qword ptr [rcx - 24]
                vfnmadd231pd ymm11, ymm3, ymm6
                vfnmadd231pd ymm9, ymm10, ymm3
                vbroadcastsd ymm3, qword ptr [rcx - 16]
                vfnmadd231pd ymm8, ymm3, ymm6
                vfnmadd231pd ymm7, ymm10, ymm3
                vbroadcastsd ymm3, qword ptr [rcx - 8]
                vfnmadd231pd ymm1, ymm3, ymm6
                vfnmadd231pd ymm0, ymm10, ymm3
                vbroadcastsd ymm3, qword ptr [rcx]
                vfnmadd231pd ymm2, ymm3, ymm6
                vfnmadd231pd ymm5, ymm3, ymm10
                add rcx, 96
                add rdx, 64
                dec r9
                jne .L0
            ; 68 instructions: 16 scalar, 10 loads, 12 stores, 21 stack, 1 moves, 8 branches
        ; 16 instructions: 6 scalar, 2 loads, 6 stack, 2 branches
        loop:
            ; 658 instructions and 8 loops: 150 multiply-adds, 155 vector, 85 scalar, 148 loads, 63 stack, 26 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [rax + 2048]
                vmovupd ymm3, ymmword ptr [rax]
                vmovupd ymm6, ymmword ptr [rax + 32]
                vbroadcastsd ymm10, qword ptr [r15 - 24]
                vfnmadd231pd ymm13, ymm10, ymm3
                vfnmadd231pd ymm12, ymm6, ymm10
                vbroadcastsd ymm10, qword ptr [r15 - 16]
                vfnmadd231pd ymm11, ymm10, ymm3
                vfnmadd231pd ymm9, ymm6, ymm10
                vbroadcastsd ymm10, qword ptr [r15 - 8]
                vfnmadd231pd ymm5, ymm10, ymm3
                vfnmadd231pd ymm2, ymm6, ymm10
                vbroadcastsd ymm10, qword ptr [r15]
                vfnmadd231pd ymm1, ymm10, ymm3
                vfnmadd231pd ymm0, ymm10, ymm6
                add r15, 96
                add rax, 64
                dec rcx
                jne .L0
            ; 57 instructions and a loop: 27 scalar, 2 loads, 2 stores, 11 stack, 7 moves, 8 branches
        ; 609 instructions and 5 loops: 141 multiply-adds, 151 vector, 75 scalar, 143 loads, 3 prefetches, 2 stores, 37 stack, 23 moves, 34 branches
    ; 2 instructions: 1 scalar, 1 calls
