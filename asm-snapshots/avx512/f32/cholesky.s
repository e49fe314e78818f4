avx512/f32/cholesky:
    ; 127 instructions: 11 multiply-adds, 31 vector, 19 scalar, 13 loads, 13 stores, 18 stack, 14 moves, 8 branches
    loop:
        ; 121 instructions: 65 scalar, 16 loads, 30 stack, 7 moves, 3 branches
        loop:
        .L0:
            vmovups zmm17, zmmword ptr [rbx + r15]
            vmovups zmm18, zmmword ptr [r14 + r15]
            vmovups zmm19, zmmword ptr [rsi + r15]
            vmovups zmm20, zmmword ptr [r9 + r15]
            vmovups zmm21, zmmword ptr [r8 + r15]
            vfnmadd231ps zmm14, zmm21, zmm17
            vfnmadd231ps zmm11, zmm21, zmm18
            vfnmadd231ps zmm6, zmm21, zmm19
            vfnmadd231ps zmm2, zmm20, zmm21
            vmovups zmm21, zmmword ptr [rax + r15]
            vfnmadd231ps zmm15, zmm21, zmm17
            vfnmadd231ps zmm12, zmm21, zmm18
            vfnmadd231ps zmm7, zmm21, zmm19
            vfnmadd231ps zmm3, zmm20, zmm21
            vmovups zmm21, zmmword ptr [rcx + r15]
            vfnmadd231ps zmm16, zmm21, zmm17
            vfnmadd231ps zmm13, zmm21, zmm18
            vfnmadd231ps zmm8, zmm21, zmm19
            vfnmadd231ps zmm4, zmm20, zmm21
            vmovups zmm21, zmmword ptr [r11 + r15]
            vfnmadd231ps zmm10, zmm21, zmm17
            vfnmadd231ps zmm9, zmm21, zmm18
            vfnmadd231ps zmm5, zmm21, zmm19
            vfnmadd231ps zmm1, zmm21, zmm20
            add r15, 64
            dec r12
            jne .L0
        ; 92 instructions: 24 multiply-adds, 16 vector, 5 scalar, 20 loads, 16 stores, 7 stack, 3 moves, 1 branches
        loop:
        .L0:
            vmovups zmm11, zmmword ptr [r14 + rbx]
            vmovups zmm12, zmmword ptr [rax + rbx]
            vmovups zmm13, zmmword ptr [r12 + rbx]
            vmovups zmm14, zmmword ptr [r11 + rbx]
            vfnmadd231ps zmm10, zmm11, zmm11
            vfnmadd231ps zmm9, zmm12, zmm11
            vfnmadd231ps zmm8, zmm12, zmm12
            vfnmadd231ps zmm7, zmm13, zmm11
            vfnmadd231ps zmm6, zmm13, zmm12
            vfnmadd231ps zmm5, zmm13, zmm13
            vfnmadd231ps zmm4, zmm14, zmm11
            vfnmadd231ps zmm3, zmm14, zmm12
            vfnmadd231ps zmm2, zmm14, zmm13
            vfnmadd231ps zmm1, zmm14, zmm14
            add rbx, 64
            dec r9
            jne .L0
        ; 78 instructions: 37 scalar, 10 stores, 19 stack, 9 moves, 3 branches
        loop:
            ; 319 instructions and a loop: 36 multiply-adds, 32 vector, 92 scalar, 44 loads, 32 stores, 55 stack, 13 moves, 15 branches
            loop:
            .L0:
                vmovups zmm9, zmmword ptr [rbp + rbx]
                vmovups zmm10, zmmword ptr [rbp + rcx + 64]
                vmovups zmm11, zmmword ptr [rbp + r13]
                vmovups zmm12, zmmword ptr [rbp + r12]
                vmovups zmm13, zmmword ptr [rbp + r14]
                vfnmadd231ps zmm7, zmm13, zmm9
                vfnmadd231ps zmm5, zmm13, zmm10
                vfnmadd231ps zmm3, zmm13, zmm11
                vfnmadd231ps zmm1, zmm12, zmm13
                vmovups zmm13, zmmword ptr [rbp + r8 + 64]
                vfnmadd231ps zmm8, zmm13, zmm9
                vfnmadd231ps zmm6, zmm13, zmm10
                vfnmadd231ps zmm4, zmm13, zmm11
                vfnmadd231ps zmm2, zmm13, zmm12
                add rbp, 64
                dec r10
                jne .L0
            ; 76 instructions: 47 scalar, 12 loads, 9 stack, 6 moves, 2 branches
            loop:
            .L0:
                vmovups zmm13, zmmword ptr [rbp + r13]
                vmovups zmm14, zmmword ptr [rbp + r11 + 64]
                vmovups zmm15, zmmword ptr [rbp + r14]
                vmovups zmm16, zmmword ptr [rbp + rbx]
                vmovups zmm17, zmmword ptr [rbp + r12]
                vfnmadd231ps zmm11, zmm17, zmm13
                vfnmadd231ps zmm9, zmm17, zmm14
                vfnmadd231ps zmm5, zmm17, zmm15
                vfnmadd231ps zmm2, zmm16, zmm17
                vmovups zmm17, zmmword ptr [rbp + r9 + 64]
                vfnmadd231ps zmm12, zmm17, zmm13
                vfnmadd231ps zmm10, zmm17, zmm14
                vfnmadd231ps zmm6, zmm17, zmm15
                vfnmadd231ps zmm3, zmm16, zmm17
                vmovups zmm17, zmmword ptr [rbp + rcx]
                vfnmadd231ps zmm8, zmm17, zmm13
                vfnmadd231ps zmm7, zmm17, zmm14
                vfnmadd231ps zmm4, zmm17, zmm15
                vfnmadd231ps zmm1, zmm17, zmm16
                add rbp, 64
                dec r10
                jne .L0
            ; 151 instructions: 18 multiply-adds, 12 vector, 58 scalar, 26 loads, 12 stores, 18 stack, 5 moves, 2 branches
            loop:
            .L0:
                vmovups zmm17, zmmword ptr [rbp + r11]
                vmovups zmm18, zmmword ptr [rbp + rsi + 64]
                vmovups zmm19, zmmword ptr [rbp + rdx]
                vmovups zmm20, zmmword ptr [rbp + rcx]
                vmovups zmm21, zmmword ptr [rbp + r12]
                vfnmadd231ps zmm14, zmm21, zmm17
                vfnmadd231ps zmm11, zmm21, zmm18
                vfnmadd231ps zmm6, zmm21, zmm19
                vfnmadd231ps zmm2, zmm20, zmm21
                vmovups zmm21, zmmword ptr [rbp + rax + 64]
                vfnmadd231ps zmm15, zmm21, zmm17
                vfnmadd231ps zmm12, zmm21, zmm18
                vfnmadd231ps zmm7, zmm21, zmm19
                vfnmadd231ps zmm3, zmm20, zmm21
                vmovups zmm21, zmmword ptr [rbp + r14]
                vfnmadd231ps zmm16, zmm21, zmm17
                vfnmadd231ps zmm13, zmm21, zmm18
                vfnmadd231ps zmm8, zmm21, zmm19
                vfnmadd231ps zmm4, zmm20, zmm21
                vmovups zmm21, zmmword ptr [rbp + r13]
                vfnmadd231ps zmm10, zmm21, zmm17
                vfnmadd231ps zmm9, zmm21, zmm18
                vfnmadd231ps zmm5, zmm21, zmm19
                vfnmadd231ps zmm1, zmm21, zmm20
                add rbp, 64
                dec r8
                jne .L0
            ; 77 instructions: 24 multiply-adds, 16 vector, 10 loads, 16 stores, 10 stack, 1 branches
        ; 188 instructions and 3 loops: 18 multiply-adds, 28 vector, 58 scalar, 25 loads, 10 stores, 16 stack, 19 moves, 14 branches
    ; 63 instructions: 4 multiply-adds, 19 vector, 8 scalar, 9 loads, 7 stores, 10 stack, 4 moves, 2 branches
