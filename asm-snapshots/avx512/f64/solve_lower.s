avx512/f64/solve_lower:
    ; 19 instructions: 5 scalar, 12 stack, 2 branches
    loop:
        ; 118 instructions: 28 multiply-adds, 8 vector, 55 scalar, 8 loads, 8 stores, 3 stack, 5 moves, 3 branches
        loop:
        .L0:
            vmovupd zmm8, zmmword ptr [rcx + r10]
            vfnmadd231pd zmm7, zmm8, zmmword ptr [rax + r10]
            vfnmadd231pd zmm6, zmm8, zmmword ptr [rbp + r10]
            vfnmadd231pd zmm5, zmm8, zmmword ptr [r13 + r10]
            vfnmadd231pd zmm4, zmm8, zmmword ptr [r15 + r10]
            vfnmadd231pd zmm3, zmm8, zmmword ptr [r14 + r10]
            vfnmadd231pd zmm2, zmm8, zmmword ptr [rbx + r10]
            vfnmadd231pd zmm1, zmm8, zmmword ptr [r11 + r10]
            vfnmadd231pd zmm0, zmm8, zmmword ptr [r8 + r10]
            add r10, 64
            dec rdx
            jne .L0
        ; 32 instructions: 21 scalar, 4 loads, 1 stack, 3 moves, 3 branches
        loop:
        .L0:
            vmovupd zmm4, zmmword ptr [rcx + rdx]
            vfnmadd231pd zmm3, zmm4, zmmword ptr [rbx + rdx]
            vfnmadd231pd zmm2, zmm4, zmmword ptr [r11 + rdx]
            vfnmadd231pd zmm1, zmm4, zmmword ptr [r10 + rdx]
            vfnmadd231pd zmm0, zmm4, zmmword ptr [r9 + rdx]
            add rdx, 64
            dec rsi
            jne .L0
        ; 124 instructions and 3 loops: 18 multiply-adds, 7 vector, 50 scalar, 11 loads, 7 stores, 4 stack, 12 moves, 15 branches
    ; 8 instructions: 1 scalar, 6 stack, 1 branches
