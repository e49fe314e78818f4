avx2/f64/residual_signed:
    ; 97 instructions: 37 scalar, 7 loads, 32 stack, 14 moves, 7 branches
    loop:
        ; 21 instructions: 5 scalar, 12 stack, 1 moves, 3 branches
        loop:
            ; 670 instructions and 8 loops: 150 multiply-adds, 156 vector, 91 scalar, 148 loads, 66 stack, 28 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [rsi + 2048]
                vmovupd ymm10, ymmword ptr [rsi]
                vmovupd ymm6, ymmword ptr [rsi + 32]
                vbroadcastsd ymm3, qword ptr [rcx - 40]
                vfnmadd231pd ymm2, ymm3, ymm10
                vfnmadd231pd ymm0, ymm6, ymm3
                vbroadcastsd ymm3, qword ptr [rcx - 32]
                vfnmadd231pd ymm1, ymm3, ymm10
                vfnmadd231pd ymm5, ymm6, ymm3
                vbroadcastsd ymm3, qword ptr [rcx - 24]
                vfnmadd231pd ymm15, ymm3, ymm10
                vfnmadd231pd ymm14, ymm6, ymm3
                vbroadcastsd ymm3, qword ptr [rcx - 16]
                vfnmadd231pd ymm13, ymm3, ymm10
                vfnmadd231pd ymm12, ymm6, ymm3
                vbroadcastsd ymm3, qword ptr [rcx - 8]
                vfnmadd231pd ymm11, ymm3, ymm10
                vfnmadd231pd ymm9, ymm6, ymm3
                vbroadcastsd ymm3, qword ptr [rcx]
                vfnmadd231pd ymm8, ymm3, ymm10
                vfnmadd231pd ymm7, ymm3, ymm6
                add rcx, 96
                add rsi, 64
                dec r9
                jne .L0
            ; 68 instructions: 16 scalar, 10 loads, 12 stores, 21 stack, 1 moves, 8 branches
        ; 15 instructions: 5 scalar, 2 loads, 6 stack, 2 branches
        loop:
            ; 662 instructions and 8 loops: 150 multiply-adds, 155 vector, 92 scalar, 145 loads, 64 stack, 25 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [rcx + 2048]
                vmovupd ymm3, ymmword ptr [rcx]
                vmovupd ymm6, ymmword ptr [rcx + 32]
                vbroadcastsd ymm10, qword ptr [rbx - 24]
                vfnmadd231pd ymm0, ymm10, ymm3
                vfnmadd231pd ymm1, ymm6, ymm10
                vbroadcastsd ymm10, qword ptr [rbx - 16]
                vfnmadd231pd ymm2, ymm10, ymm3
                vfnmadd231pd ymm5, ymm6, ymm10
                vbroadcastsd ymm10, qword ptr [rbx - 8]
                vfnmadd231pd ymm9, ymm10, ymm3
                vfnmadd231pd ymm11, ymm6, ymm10
                vbroadcastsd ymm10, qword ptr [rbx]
                vfnmadd231pd ymm12, ymm10, ymm3
                vfnmadd231pd ymm13, ymm10, ymm6
                add rbx, 96
                add rcx, 64
                dec rsi
                jne .L0
            ; 56 instructions and a loop: 27 scalar, 2 loads, 2 stores, 10 stack, 7 moves, 8 branches
    ; 2 instructions: 1 scalar, 1 calls
