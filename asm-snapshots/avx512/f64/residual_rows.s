avx512/f64/residual_rows:
    ; 49 instructions: 1 vector, 15 scalar, 19 stack, 11 moves, 3 branches
    loop:
        ; 381 instructions and a loop: 53 multiply-adds, 58 vector, 85 scalar, 32 loads, 2 stores, 93 stack, 40 moves, 17 branches, 1 calls
        loop:
        .L0:
            vbroadcastsd zmm8, qword ptr [r14 + 8*rdi]
            vfnmadd231pd zmm7, zmm8, qword ptr [rdx + 8*rdi]{1to8}
            vfnmadd231pd zmm6, zmm8, qword ptr [rcx + 8*rdi]{1to8}
            vfnmadd231pd zmm5, zmm8, qword ptr [rsi + 8*rdi]{1to8}
            vfnmadd231pd zmm4, zmm8, qword ptr [r8 + 8*rdi]{1to8}
            vfnmadd231pd zmm3, zmm8, qword ptr [r9 + 8*rdi]{1to8}
            vfnmadd231pd zmm2, zmm8, qword ptr [r10 + 8*rdi]{1to8}
            vfnmadd231pd zmm1, zmm8, qword ptr [r11 + 8*rdi]{1to8}
            vfnmadd231pd zmm0, zmm8, qword ptr [r12 + 8*rdi]{1to8}
            inc rdi
            cmp rdi, r15
            jb .L0
        ; 7 instructions: 6 stack, 1 branches
    ; 14 instructions: 6 scalar, 6 stack, 1 branches, 1 calls
