avx2/f64/residual_store:
    ; 95 instructions: 36 scalar, 7 loads, 32 stack, 13 moves, 7 branches
    loop:
        ; 27 instructions: 7 scalar, 2 loads, 14 stack, 4 branches
        loop:
            ; 654 instructions and 8 loops: 150 multiply-adds, 155 vector, 84 scalar, 145 loads, 64 stack, 25 moves, 31 branches
            loop:
            .L0:
                vmovupd ymm3, ymmword ptr [rcx - 32]
                vmovupd ymm6, ymmword ptr [rcx]
                vbroadcastsd ymm10, qword ptr [r11 - 24]
                vfnmadd231pd ymm0, ymm10, ymm3
                vfnmadd231pd ymm1, ymm6, ymm10
                vbroadcastsd ymm10, qword ptr [r11 - 16]
                vfnmadd231pd ymm2, ymm10, ymm3
                vfnmadd231pd ymm5, ymm6, ymm10
                vbroadcastsd ymm10, qword ptr [r11 - 8]
                vfnmadd231pd ymm9, ymm10, ymm3
                vfnmadd231pd ymm11, ymm6, ymm10
                vbroadcastsd ymm10, qword ptr [r11]
                vfnmadd231pd ymm12, ymm10, ymm3
                vfnmadd231pd ymm13, ymm10, ymm6
                add r11, 96
                add rcx, 64
                dec rdx
                jne .L0
            ; 60 instructions and a loop: 4 vector, 27 scalar, 2 loads, 2 stores, 10 stack, 7 moves, 8 branches
        ; 12 instructions: 4 scalar, 6 stack, 1 moves, 1 branches
        loop:
            ; 663 instructions and 8 loops: 150 multiply-adds, 156 vector, 80 scalar, 148 loads, 65 stack, 33 moves, 31 branches
            loop:
            .L0:
                vmovupd ymm6, ymmword ptr [rax - 32]
                vmovupd ymm10, ymmword ptr [rax]
                vbroadcastsd ymm3, qword ptr [rcx - 40]
                vfnmadd231pd ymm2, ymm3, ymm6
                vfnmadd231pd ymm0, ymm10, ymm3
                vbroadcastsd ymm3, qword ptr [rcx - 32]
                vfnmadd231pd ymm5, ymm3, ymm6
                vfnmadd231pd ymm1, ymm10, ymm3
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
                add rax, 64
                dec rdi
                jne .L0
            ; 90 instructions: 12 vector, 11 scalar, 7 loads, 12 stores, 37 stack, 3 moves, 8 branches
    ; 2 instructions: 1 scalar, 1 calls
