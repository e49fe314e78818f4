avx512/f32/squared_distances:
    ; 98 instructions and 2 loops: 3 multiply-adds, 4 vector, 34 scalar, 4 loads, 1 stores, 25 stack, 16 moves, 11 branches
    loop:
        ; 53 instructions: 27 vector, 5 scalar, 8 stores, 3 stack, 8 moves, 2 branches
        loop:
        .L0:
            vbroadcastss zmm11, dword ptr [rax + rsi]
            vsubps zmm12, zmm11, zmmword ptr [rdx + r14]
            vfmadd231ps zmm4, zmm12, zmm12
            vsubps zmm12, zmm11, zmmword ptr [rdx + r15]
            vsubps zmm13, zmm11, zmmword ptr [rdx + r12]
            vfmadd231ps zmm3, zmm12, zmm12
            vfmadd231ps zmm5, zmm13, zmm13
            vsubps zmm12, zmm11, zmmword ptr [rdx + r13]
            vfmadd231ps zmm6, zmm12, zmm12
            vsubps zmm12, zmm11, zmmword ptr [rdx + rbp]
            vfmadd231ps zmm7, zmm12, zmm12
            vsubps zmm12, zmm11, zmmword ptr [rdx + r10]
            vsubps zmm13, zmm11, zmmword ptr [rdx + r9]
            vfmadd231ps zmm8, zmm12, zmm12
            vfmadd231ps zmm9, zmm13, zmm13
            vsubps zmm11, zmm11, zmmword ptr [rdx + r8]
            vfmadd231ps zmm10, zmm11, zmm11
            add rsi, 4
            add rdx, 64
            cmp rcx, rsi
            jne .L0
        ; 1 instruction: 1 branches
    ; 13 instructions: 5 scalar, 6 stack, 1 moves, 1 branches
