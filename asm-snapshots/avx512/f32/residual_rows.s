avx512/f32/residual_rows:
    ; 49 instructions: 1 vector, 15 scalar, 19 stack, 11 moves, 3 branches
    loop:
        ; 364 instructions and a loop: 38 multiply-adds, 58 vector, 84 scalar, 32 loads, 2 stores, 92 stack, 40 moves, 17 branches, 1 calls
        loop:
        .L0:
            vbroadcastss zmm8, dword ptr [r14 + 4*rdi]
            vfnmadd231ps zmm7, zmm8, dword ptr [rdx + 4*rdi]{1to16}
            vfnmadd231ps zmm6, zmm8, dword ptr [rcx + 4*rdi]{1to16}
            vfnmadd231ps zmm5, zmm8, dword ptr [rsi + 4*rdi]{1to16}
            vfnmadd231ps zmm4, zmm8, dword ptr [r8 + 4*rdi]{1to16}
            vfnmadd231ps zmm3, zmm8, dword ptr [r9 + 4*rdi]{1to16}
            vfnmadd231ps zmm2, zmm8, dword ptr [r10 + 4*rdi]{1to16}
            vfnmadd231ps zmm1, zmm8, dword ptr [r11 + 4*rdi]{1to16}
            vfnmadd231ps zmm0, zmm8, dword ptr [r12 + 4*rdi]{1to16}
            inc rdi
            cmp rdi, r15
            jb .L0
        ; 7 instructions: 6 stack, 1 branches
    ; 14 instructions: 6 scalar, 6 stack, 1 branches, 1 calls
