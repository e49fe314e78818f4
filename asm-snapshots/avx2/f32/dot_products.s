avx2/f32/dot_products:
    ; 105 instructions and 3 loops: 5 multiply-adds, 2 vector, 45 scalar, 5 loads, 1 stores, 21 stack, 13 moves, 13 branches
    loop:
        ; 35 instructions: 15 vector, 7 scalar, 8 stores, 3 moves, 2 branches
        loop:
        .L0:
            vbroadcastss ymm8, dword ptr [rax + r11]
            vfmadd231ps ymm1, ymm8, ymmword ptr [rbp]
            vfmadd231ps ymm0, ymm8, ymmword ptr [rbp + 32]
            vfmadd231ps ymm2, ymm8, ymmword ptr [rbp + r15]
            lea rdx, [r15 + rbp]
            vfmadd231ps ymm3, ymm8, ymmword ptr [rbp + r15 + 32]
            lea r10, [rdx + r15]
            vfmadd231ps ymm4, ymm8, ymmword ptr [r15 + rdx]
            vfmadd231ps ymm5, ymm8, ymmword ptr [r15 + rdx + 32]
            vfmadd231ps ymm6, ymm8, ymmword ptr [r15 + r10]
            vfmadd231ps ymm7, ymm8, ymmword ptr [r15 + r10 + 32]
            add rbp, 64
            add r11, 4
            cmp rcx, r11
            jne .L0
        ; 1 instruction: 1 branches
    ; 13 instructions: 5 scalar, 6 stack, 1 moves, 1 branches
