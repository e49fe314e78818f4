avx2/f64/solve_lower:
    ; 35 instructions: 13 scalar, 20 stack, 2 branches
    loop:
        ; 22 instructions: 7 scalar, 12 stack, 1 moves, 2 branches
        loop:
            ; 160 instructions: 28 multiply-adds, 8 vector, 68 scalar, 8 loads, 8 stores, 28 stack, 9 moves, 3 branches
            loop:
            .L0:
                vmovupd ymm8, ymmword ptr [r9 + r15]
                vfnmadd231pd ymm7, ymm8, ymmword ptr [rbp + r15]
                vfnmadd231pd ymm6, ymm8, ymmword ptr [rdi + r15]
                vfnmadd231pd ymm5, ymm8, ymmword ptr [r10 + r15]
                vfnmadd231pd ymm4, ymm8, ymmword ptr [rcx + r15]
                vfnmadd231pd ymm3, ymm8, ymmword ptr [r11 + r15]
                vfnmadd231pd ymm2, ymm8, ymmword ptr [r13 + r15]
                vfnmadd231pd ymm1, ymm8, ymmword ptr [rbx + r15]
                vfnmadd231pd ymm0, ymm8, ymmword ptr [rax + r15]
                add rax, 64
                add rbx, 64
                add r13, 64
                add r11, 64
                add rcx, 64
                add r10, 64
                add rdi, 64
                add rbp, 64
                add r9, 64
                dec rdx
                jne .L0
            ; 32 instructions: 15 scalar, 4 loads, 5 stack, 5 moves, 3 branches
            loop:
            .L0:
                vmovupd ymm4, ymmword ptr [r11 + r15]
                vfnmadd231pd ymm3, ymm4, ymmword ptr [r10 + r15]
                vfnmadd231pd ymm2, ymm4, ymmword ptr [r9 + r15]
                vfnmadd231pd ymm1, ymm4, ymmword ptr [r8 + r15]
                vfnmadd231pd ymm0, ymm4, ymmword ptr [rdx + r15]
                add rdx, 64
                add r8, 64
                add r9, 64
                add r10, 64
                add r11, 64
                dec rbx
                jne .L0
            ; 147 instructions and 3 loops: 18 multiply-adds, 7 vector, 68 scalar, 11 loads, 7 stores, 9 stack, 12 moves, 15 branches
    ; 9 instructions: 2 scalar, 6 stack, 1 branches
