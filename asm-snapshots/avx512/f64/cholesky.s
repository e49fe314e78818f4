avx512/f64/cholesky:
    ; 125 instructions: 11 multiply-adds, 31 vector, 20 scalar, 13 loads, 13 stores, 14 stack, 15 moves, 8 branches
    loop:
        ; 121 instructions: 65 scalar, 16 loads, 29 stack, 8 moves, 3 branches
        loop:
        .L0:
            vmovupd zmm17, zmmword ptr [r8 + r15]
            vmovupd zmm18, zmmword ptr [rsi + r15]
            vmovupd zmm19, zmmword ptr [r9 + r15]
            vmovupd zmm20, zmmword ptr [rdx + r15]
            vmovupd zmm21, zmmword ptr [r13 + r15]
            vfnmadd231pd zmm14, zmm21, zmm17
            vfnmadd231pd zmm11, zmm21, zmm18
            vfnmadd231pd zmm6, zmm21, zmm19
            vfnmadd231pd zmm2, zmm20, zmm21
            vmovupd zmm21, zmmword ptr [rcx + r15]
            vfnmadd231pd zmm15, zmm21, zmm17
            vfnmadd231pd zmm12, zmm21, zmm18
            vfnmadd231pd zmm7, zmm21, zmm19
            vfnmadd231pd zmm3, zmm20, zmm21
            vmovupd zmm21, zmmword ptr [rbp + r15]
            vfnmadd231pd zmm16, zmm21, zmm17
            vfnmadd231pd zmm13, zmm21, zmm18
            vfnmadd231pd zmm8, zmm21, zmm19
            vfnmadd231pd zmm4, zmm20, zmm21
            vmovupd zmm21, zmmword ptr [r11 + r15]
            vfnmadd231pd zmm10, zmm21, zmm17
            vfnmadd231pd zmm9, zmm21, zmm18
            vfnmadd231pd zmm5, zmm21, zmm19
            vfnmadd231pd zmm1, zmm21, zmm20
            add r15, 64
            dec r12
            jne .L0
        ; 93 instructions: 24 multiply-adds, 16 vector, 5 scalar, 20 loads, 16 stores, 9 stack, 2 moves, 1 branches
        loop:
        .L0:
            vmovupd zmm11, zmmword ptr [r9 + rsi]
            vmovupd zmm12, zmmword ptr [r14 + rsi]
            vmovupd zmm13, zmmword ptr [rbp + rsi]
            vmovupd zmm14, zmmword ptr [r11 + rsi]
            vfnmadd231pd zmm10, zmm11, zmm11
            vfnmadd231pd zmm9, zmm12, zmm11
            vfnmadd231pd zmm8, zmm12, zmm12
            vfnmadd231pd zmm7, zmm13, zmm11
            vfnmadd231pd zmm6, zmm13, zmm12
            vfnmadd231pd zmm5, zmm13, zmm13
            vfnmadd231pd zmm4, zmm14, zmm11
            vfnmadd231pd zmm3, zmm14, zmm12
            vfnmadd231pd zmm2, zmm14, zmm13
            vfnmadd231pd zmm1, zmm14, zmm14
            add rsi, 64
            dec r8
            jne .L0
        ; 81 instructions: 38 scalar, 10 stores, 22 stack, 8 moves, 3 branches
        loop:
            ; 299 instructions and a loop: 30 multiply-adds, 28 vector, 81 scalar, 44 loads, 28 stores, 56 stack, 17 moves, 15 branches
            loop:
            .L0:
                vmovupd zmm9, zmmword ptr [rbp + rbx]
                vmovupd zmm10, zmmword ptr [rbp + r14 + 64]
                vmovupd zmm11, zmmword ptr [rbp + r12]
                vmovupd zmm12, zmmword ptr [rbp + r15]
                vmovupd zmm13, zmmword ptr [rbp + r11]
                vfnmadd231pd zmm7, zmm13, zmm9
                vfnmadd231pd zmm5, zmm13, zmm10
                vfnmadd231pd zmm3, zmm13, zmm11
                vfnmadd231pd zmm1, zmm12, zmm13
                vmovupd zmm13, zmmword ptr [rbp + rdi + 64]
                vfnmadd231pd zmm8, zmm13, zmm9
                vfnmadd231pd zmm6, zmm13, zmm10
                vfnmadd231pd zmm4, zmm13, zmm11
                vfnmadd231pd zmm2, zmm13, zmm12
                add rbp, 64
                dec r10
                jne .L0
            ; 79 instructions: 47 scalar, 12 loads, 11 stack, 7 moves, 2 branches
            loop:
            .L0:
                vmovupd zmm13, zmmword ptr [rdi + r9]
                vmovupd zmm14, zmmword ptr [rdi + rbp + 64]
                vmovupd zmm15, zmmword ptr [rdi + r12]
                vmovupd zmm16, zmmword ptr [rdi + r14]
                vmovupd zmm17, zmmword ptr [rdi + r11]
                vfnmadd231pd zmm11, zmm17, zmm13
                vfnmadd231pd zmm9, zmm17, zmm14
                vfnmadd231pd zmm5, zmm17, zmm15
                vfnmadd231pd zmm2, zmm16, zmm17
                vmovupd zmm17, zmmword ptr [rdi + r8 + 64]
                vfnmadd231pd zmm12, zmm17, zmm13
                vfnmadd231pd zmm10, zmm17, zmm14
                vfnmadd231pd zmm7, zmm17, zmm15
                vfnmadd231pd zmm3, zmm16, zmm17
                vmovupd zmm17, zmmword ptr [rdi + rbx]
                vfnmadd231pd zmm8, zmm17, zmm13
                vfnmadd231pd zmm6, zmm17, zmm14
                vfnmadd231pd zmm4, zmm17, zmm15
                vfnmadd231pd zmm1, zmm17, zmm16
                add rdi, 64
                dec rdx
                jne .L0
            ; 161 instructions: 18 multiply-adds, 12 vector, 58 scalar, 26 loads, 12 stores, 26 stack, 7 moves, 2 branches
            loop:
            .L0:
                vmovupd zmm17, zmmword ptr [rbx + rsi]
                vmovupd zmm18, zmmword ptr [rbx + rdi + 64]
                vmovupd zmm19, zmmword ptr [rbx + rax]
                vmovupd zmm20, zmmword ptr [rbx + r12]
                vmovupd zmm21, zmmword ptr [rbx + r8]
                vfnmadd231pd zmm14, zmm21, zmm17
                vfnmadd231pd zmm11, zmm21, zmm18
                vfnmadd231pd zmm6, zmm21, zmm19
                vfnmadd231pd zmm2, zmm20, zmm21
                vmovupd zmm21, zmmword ptr [rbx + r9 + 64]
                vfnmadd231pd zmm15, zmm21, zmm17
                vfnmadd231pd zmm12, zmm21, zmm18
                vfnmadd231pd zmm7, zmm21, zmm19
                vfnmadd231pd zmm3, zmm20, zmm21
                vmovupd zmm21, zmmword ptr [rbx + r14]
                vfnmadd231pd zmm16, zmm21, zmm17
                vfnmadd231pd zmm13, zmm21, zmm18
                vfnmadd231pd zmm8, zmm21, zmm19
                vfnmadd231pd zmm4, zmm20, zmm21
                vmovupd zmm21, zmmword ptr [rbx + rcx]
                vfnmadd231pd zmm10, zmm21, zmm17
                vfnmadd231pd zmm9, zmm21, zmm18
                vfnmadd231pd zmm5, zmm21, zmm19
                vfnmadd231pd zmm1, zmm21, zmm20
                add rbx, 64
                dec r11
                jne .L0
            ; 122 instructions: 30 multiply-adds, 20 vector, 14 scalar, 10 loads, 20 stores, 23 stack, 2 moves, 3 branches
        ; 191 instructions and 3 loops: 18 multiply-adds, 28 vector, 58 scalar, 25 loads, 10 stores, 19 stack, 19 moves, 14 branches
    ; 63 instructions: 4 multiply-adds, 19 vector, 8 scalar, 9 loads, 7 stores, 8 stack, 6 moves, 2 branches
