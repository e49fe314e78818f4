avx512/f32/dot_products:
    ; 102 instructions and 3 loops: 5 multiply-adds, 1 vector, 39 scalar, 6 loads, 1 stores, 25 stack, 12 moves, 13 branches
    loop:
        ; 53 instructions: 27 vector, 5 scalar, 8 stores, 3 stack, 8 moves, 2 branches
        loop:
        .L0:
            vbroadcastss zmm11, dword ptr [rax + r9]
            vfmadd231ps zmm4, zmm11, zmmword ptr [rdx + r14]
            vfmadd231ps zmm3, zmm11, zmmword ptr [rdx + r15]
            vfmadd231ps zmm5, zmm11, zmmword ptr [rdx + r12]
            vfmadd231ps zmm6, zmm11, zmmword ptr [rdx + r13]
            vfmadd231ps zmm7, zmm11, zmmword ptr [rdx + rbp]
            vfmadd231ps zmm8, zmm11, zmmword ptr [rdx + r10]
            vfmadd231ps zmm9, zmm11, zmmword ptr [rdx + r8]
            vfmadd231ps zmm10, zmm11, zmmword ptr [rdx + r11]
            add rdx, 64
            add r9, 4
            cmp rcx, r9
            jne .L0
        ; 1 instruction: 1 branches
    ; 14 instructions: 5 scalar, 7 stack, 1 moves, 1 branches
