avx512/f32/solve_upper:
    ; 24 instructions: 7 scalar, 12 stack, 3 moves, 2 branches
    loop:
        ; 117 instructions: 28 multiply-adds, 8 vector, 51 scalar, 8 loads, 8 stores, 3 stack, 8 moves, 3 branches
        loop:
        .L0:
            dec r11
            vmovups zmm8, zmmword ptr [rcx + 2*r10 - 64]
            mov rax, r10
            imul rax, r11
            and rax, -64
            add rax, rsi
            vfnmadd231ps zmm0, zmm8, zmmword ptr [r14 + rax]
            vfnmadd231ps zmm1, zmm8, zmmword ptr [rdx + rax - 448]
            vfnmadd231ps zmm2, zmm8, zmmword ptr [rdx + rax - 384]
            vfnmadd231ps zmm3, zmm8, zmmword ptr [rdx + rax - 320]
            vfnmadd231ps zmm4, zmm8, zmmword ptr [rdx + rax - 256]
            vfnmadd231ps zmm5, zmm8, zmmword ptr [rdx + rax - 192]
            vfnmadd231ps zmm6, zmm8, zmmword ptr [rdx + rax - 128]
            vfnmadd231ps zmm7, zmm8, zmmword ptr [r8 + rax]
            add r10, -32
            cmp r13, r11
            jb .L0
        ; 19 instructions: 7 scalar, 4 loads, 1 stack, 4 moves, 3 branches
        loop:
        .L0:
            dec rax
            vmovups zmm4, zmmword ptr [rcx + 2*rbx - 64]
            mov r9, rbx
            imul r9, rax
            and r9, -64
            add r9, rsi
            vfnmadd231ps zmm0, zmm4, zmmword ptr [r11 + r9]
            vfnmadd231ps zmm1, zmm4, zmmword ptr [r8 + r9 - 192]
            vfnmadd231ps zmm2, zmm4, zmmword ptr [r8 + r9 - 128]
            vfnmadd231ps zmm3, zmm4, zmmword ptr [r10 + r9]
            add rbx, -32
            cmp r13, rax
            jb .L0
        ; 148 instructions and 2 loops: 16 multiply-adds, 7 vector, 70 scalar, 9 loads, 7 stores, 4 stack, 18 moves, 17 branches
    ; 8 instructions: 1 scalar, 6 stack, 1 branches
