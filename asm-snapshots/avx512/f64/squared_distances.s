avx512/f64/squared_distances:
    ; 95 instructions and 2 loops: 3 multiply-adds, 4 vector, 35 scalar, 4 loads, 1 stores, 22 stack, 15 moves, 11 branches
    loop:
        ; 60 instructions: 27 vector, 13 scalar, 8 stores, 2 stack, 8 moves, 2 branches
        loop:
        .L0:
            vbroadcastsd zmm11, qword ptr [rax + rsi]
            vsubpd zmm12, zmm11, zmmword ptr [r14 + 8*rsi]
            vfmadd231pd zmm4, zmm12, zmm12
            vsubpd zmm12, zmm11, zmmword ptr [r15 + 8*rsi]
            vfmadd231pd zmm3, zmm12, zmm12
            vsubpd zmm12, zmm11, zmmword ptr [r12 + 8*rsi]
            vsubpd zmm13, zmm11, zmmword ptr [r13 + 8*rsi]
            vfmadd231pd zmm5, zmm12, zmm12
            vfmadd231pd zmm6, zmm13, zmm13
            vsubpd zmm12, zmm11, zmmword ptr [rbp + 8*rsi]
            vfmadd231pd zmm7, zmm12, zmm12
            vsubpd zmm12, zmm11, zmmword ptr [r10 + 8*rsi]
            vfmadd231pd zmm8, zmm12, zmm12
            vsubpd zmm12, zmm11, zmmword ptr [r9 + 8*rsi]
            vsubpd zmm11, zmm11, zmmword ptr [r8 + 8*rsi]
            vfmadd231pd zmm9, zmm12, zmm12
            vfmadd231pd zmm10, zmm11, zmm11
            add rsi, 8
            cmp rcx, rsi
            jne .L0
        ; 1 instruction: 1 branches
    ; 13 instructions: 5 scalar, 6 stack, 1 moves, 1 branches
