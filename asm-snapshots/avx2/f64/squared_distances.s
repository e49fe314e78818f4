avx2/f64/squared_distances:
    ; 106 instructions and 2 loops: 3 multiply-adds, 5 vector, 45 scalar, 3 loads, 1 stores, 20 stack, 18 moves, 11 branches
    loop:
        ; 34 instructions: 15 vector, 7 scalar, 8 stores, 2 moves, 2 branches
        loop:
        .L0:
            vbroadcastsd ymm8, qword ptr [rax + r11]
            vsubpd ymm9, ymm8, ymmword ptr [rbx + 8*r11]
            vfmadd231pd ymm1, ymm9, ymm9
            vsubpd ymm9, ymm8, ymmword ptr [rbx + 8*r11 + 32]
            lea rbp, [rbx + 8*r11]
            vfmadd231pd ymm0, ymm9, ymm9
            vsubpd ymm9, ymm8, ymmword ptr [r15 + rbp]
            lea r10, [rbp + r15]
            vfmadd231pd ymm2, ymm9, ymm9
            vsubpd ymm9, ymm8, ymmword ptr [r15 + rbp + 32]
            vfmadd231pd ymm3, ymm9, ymm9
            lea rbp, [r10 + r15]
            vsubpd ymm9, ymm8, ymmword ptr [r15 + r10]
            vfmadd231pd ymm4, ymm9, ymm9
            vsubpd ymm9, ymm8, ymmword ptr [r15 + r10 + 32]
            vfmadd231pd ymm5, ymm9, ymm9
            vsubpd ymm9, ymm8, ymmword ptr [r15 + rbp]
            vsubpd ymm8, ymm8, ymmword ptr [r15 + rbp + 32]
            vfmadd231pd ymm6, ymm9, ymm9
            vfmadd231pd ymm7, ymm8, ymm8
            add r11, 8
            cmp rcx, r11
            jne .L0
        ; 1 instruction: 1 branches
    ; 13 instructions: 5 scalar, 6 stack, 1 moves, 1 branches
