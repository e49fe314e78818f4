avx512/f64/dot_products:
    ; 100 instructions and 3 loops: 5 multiply-adds, 1 vector, 39 scalar, 6 loads, 1 stores, 23 stack, 12 moves, 13 branches
    loop:
        ; 60 instructions: 27 vector, 13 scalar, 8 stores, 2 stack, 8 moves, 2 branches
        loop:
        .L0:
            vbroadcastsd zmm11, qword ptr [rax + r9]
            vfmadd231pd zmm4, zmm11, zmmword ptr [r14 + 8*r9]
            vfmadd231pd zmm3, zmm11, zmmword ptr [r15 + 8*r9]
            vfmadd231pd zmm5, zmm11, zmmword ptr [r12 + 8*r9]
            vfmadd231pd zmm6, zmm11, zmmword ptr [r13 + 8*r9]
            vfmadd231pd zmm7, zmm11, zmmword ptr [rbp + 8*r9]
            vfmadd231pd zmm8, zmm11, zmmword ptr [r10 + 8*r9]
            vfmadd231pd zmm9, zmm11, zmmword ptr [r8 + 8*r9]
            vfmadd231pd zmm10, zmm11, zmmword ptr [r11 + 8*r9]
            add r9, 8
            cmp rcx, r9
            jne .L0
        ; 1 instruction: 1 branches
    ; 14 instructions: 5 scalar, 7 stack, 1 moves, 1 branches
