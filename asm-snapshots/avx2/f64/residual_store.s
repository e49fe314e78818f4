avx2/f64/residual_store:
    ; 98 instructions: 38 scalar, 7 loads, 33 stack, 13 moves, 7 branches
    loop:
        ; 21 instructions: 5 scalar, 12 stack, 1 moves, 3 branches
        loop:
            ; 673 instructions and 8 loops: 150 multiply-adds, 156 vector, 87 scalar, 148 loads, 68 stack, 33 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [rsi + 2048]
                vmovupd ymm6, ymmword ptr [rsi]
                vmovupd ymm10, ymmword ptr [rsi + 32]
                vbroadcastsd ymm3, qword ptr [rcx - 40]
                vfnmadd231pd ymm2, ymm3, ymm6
                vfnmadd231pd ymm0, ymm10, ymm3
                vbroadcastsd ymm3, qword ptr [rcx - 32]
                vfnmadd231pd ymm1, ymm3, ymm6
                vfnmadd231pd ymm5, ymm10, ymm3
                vbroadcastsd ymm3, qword ptr [rcx - 24]
                vfnmadd231pd ymm15, ymm3, ymm6
                vfnmadd231pd ymm14, ymm10, ymm3
                vbroadcastsd ymm3, qword ptr [rcx - 16]
                vfnmadd231pd ymm13, ymm3, ymm6
                vfnmadd231pd ymm12, ymm10, ymm3
                vbroadcastsd ymm3, qword ptr [rcx - 8]
                vfnmadd231pd ymm11, ymm3, ymm6
                vfnmadd231pd ymm9, ymm10, ymm3
                vbroadcastsd ymm3, qword ptr [rcx]
                vfnmadd231pd ymm8, ymm3, ymm6
                vfnmadd231pd ymm7, ymm3, ymm10
                add rcx, 96
                add rsi, 64
                dec r9
                jne .L0
            ; 82 instructions: 12 vector, 11 scalar, 7 loads, 12 stores, 30 stack, 2 moves, 8 branches
        ; 15 instructions: 5 scalar, 2 loads, 6 stack, 2 branches
        loop:
            ; 654 instructions and 8 loops: 150 multiply-adds, 155 vector, 84 scalar, 145 loads, 64 stack, 25 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [rax + 2048]
                vmovupd ymm3, ymmword ptr [rax]
                vmovupd ymm6, ymmword ptr [rax + 32]
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
                add rax, 64
                dec rcx
                jne .L0
            ; 59 instructions and a loop: 4 vector, 27 scalar, 2 loads, 2 stores, 10 stack, 6 moves, 8 branches
    ; 2 instructions: 1 scalar, 1 calls
