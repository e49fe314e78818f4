avx2/f64/dot_products:
    ; 109 instructions and 3 loops: 5 multiply-adds, 2 vector, 43 scalar, 5 loads, 1 stores, 23 stack, 17 moves, 13 branches
    loop:
        ; 34 instructions: 15 vector, 7 scalar, 8 stores, 2 moves, 2 branches
        loop:
        .L0:
            vbroadcastsd ymm8, qword ptr [rax + rdx]
            lea r11, [rbx + 8*rdx]
            vfmadd231pd ymm1, ymm8, ymmword ptr [rbx + 8*rdx]
            vfmadd231pd ymm0, ymm8, ymmword ptr [rbx + 8*rdx + 32]
            vfmadd231pd ymm2, ymm8, ymmword ptr [r15 + r11]
            vfmadd231pd ymm3, ymm8, ymmword ptr [r15 + r11 + 32]
            lea rbp, [r11 + r15]
            lea r11, [rbp + r15]
            vfmadd231pd ymm4, ymm8, ymmword ptr [r15 + rbp]
            vfmadd231pd ymm5, ymm8, ymmword ptr [r15 + rbp + 32]
            vfmadd231pd ymm6, ymm8, ymmword ptr [r15 + r11]
            vfmadd231pd ymm7, ymm8, ymmword ptr [r15 + r11 + 32]
            add rdx, 8
            cmp rcx, rdx
            jne .L0
        ; 1 instruction: 1 branches
    ; 13 instructions: 5 scalar, 6 stack, 1 moves, 1 branches
