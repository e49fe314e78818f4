avx2/f32/squared_distances:
    ; 105 instructions and 2 loops: 3 multiply-adds, 5 vector, 45 scalar, 3 loads, 1 stores, 20 stack, 17 moves, 11 branches
    loop:
        ; 35 instructions: 15 vector, 7 scalar, 8 stores, 3 moves, 2 branches
        loop:
        .L0:
            vbroadcastss ymm8, dword ptr [rax + r11]
            vsubps ymm9, ymm8, ymmword ptr [rbp]
            vfmadd231ps ymm1, ymm9, ymm9
            vsubps ymm9, ymm8, ymmword ptr [rbp + 32]
            vfmadd231ps ymm0, ymm9, ymm9
            lea r10, [rbp + r15]
            vsubps ymm9, ymm8, ymmword ptr [rbp + r15]
            vfmadd231ps ymm2, ymm9, ymm9
            vsubps ymm9, ymm8, ymmword ptr [rbp + r15 + 32]
            vfmadd231ps ymm3, ymm9, ymm9
            lea rdx, [r10 + r15]
            vsubps ymm9, ymm8, ymmword ptr [r15 + r10]
            vfmadd231ps ymm4, ymm9, ymm9
            vsubps ymm9, ymm8, ymmword ptr [r15 + r10 + 32]
            vsubps ymm10, ymm8, ymmword ptr [r15 + rdx]
            vfmadd231ps ymm5, ymm9, ymm9
            vfmadd231ps ymm6, ymm10, ymm10
            vsubps ymm8, ymm8, ymmword ptr [r15 + rdx + 32]
            vfmadd231ps ymm7, ymm8, ymm8
            add rbp, 64
            add r11, 4
            cmp rcx, r11
            jne .L0
        ; 1 instruction: 1 branches
    ; 13 instructions: 5 scalar, 6 stack, 1 moves, 1 branches
