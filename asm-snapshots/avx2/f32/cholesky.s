avx2/f32/cholesky:
    ; 55 instructions: 8 vector, 15 scalar, 6 loads, 2 stores, 14 stack, 4 moves, 6 branches
    loop:
        ; 81 instructions: 4 multiply-adds, 15 vector, 11 scalar, 5 loads, 6 stores, 25 stack, 12 moves, 3 branches
        loop:
            ; 84 instructions: 40 scalar, 9 loads, 25 stack, 7 moves, 3 branches
            loop:
            .L0:
                vmovups ymm10, ymmword ptr [r13 + r10]
                vmovups ymm11, ymmword ptr [r13 + r12 + 64]
                vmovups ymm12, ymmword ptr [r13 + r15 + 192]
                vmovups ymm13, ymmword ptr [r13 + rbx]
                vfnmadd231ps ymm7, ymm13, ymm10
                vfnmadd231ps ymm4, ymm13, ymm11
                vfnmadd231ps ymm1, ymm12, ymm13
                vmovups ymm13, ymmword ptr [r13 + r11]
                vfnmadd231ps ymm8, ymm13, ymm10
                vfnmadd231ps ymm5, ymm13, ymm11
                vfnmadd231ps ymm2, ymm12, ymm13
                vmovups ymm13, ymmword ptr [r13 + r14]
                vfnmadd231ps ymm9, ymm13, ymm10
                vfnmadd231ps ymm6, ymm13, ymm11
                vfnmadd231ps ymm3, ymm13, ymm12
                add r13, 64
                dec rbp
                jne .L0
            ; 61 instructions: 9 multiply-adds, 9 vector, 11 scalar, 12 loads, 9 stores, 9 stack, 1 moves, 1 branches
            loop:
            .L0:
                vmovups ymm7, ymmword ptr [rbp + r8]
                vmovups ymm8, ymmword ptr [rbx + r8]
                vmovups ymm9, ymmword ptr [r15 + r8]
                vfnmadd231ps ymm6, ymm7, ymm7
                vfnmadd231ps ymm5, ymm8, ymm7
                vfnmadd231ps ymm4, ymm8, ymm8
                vfnmadd231ps ymm3, ymm9, ymm7
                vfnmadd231ps ymm2, ymm9, ymm8
                vfnmadd231ps ymm1, ymm9, ymm9
                add r8, 64
                dec r10
                jne .L0
            ; 75 instructions: 37 scalar, 6 stores, 22 stack, 7 moves, 3 branches
            loop:
                ; 212 instructions: 10 multiply-adds, 20 vector, 73 scalar, 26 loads, 16 stores, 38 stack, 14 moves, 15 branches
                loop:
                .L0:
                    vmovups ymm0, ymmword ptr [rsi + r8]
                    vmovups ymm7, ymmword ptr [rsi + r10 + 64]
                    vmovups ymm8, ymmword ptr [rsi + rdx + 192]
                    vmovups ymm9, ymmword ptr [rsi + r15]
                    vfnmadd231ps ymm5, ymm9, ymm0
                    vfnmadd231ps ymm3, ymm9, ymm7
                    vfnmadd231ps ymm1, ymm8, ymm9
                    vmovups ymm9, ymmword ptr [rsi + r14 + 64]
                    vfnmadd231ps ymm6, ymm9, ymm0
                    vfnmadd231ps ymm4, ymm9, ymm7
                    vfnmadd231ps ymm2, ymm9, ymm8
                    add r14, 64
                    add r15, 64
                    add rdx, 64
                    add r10, 64
                    add r8, 64
                    dec rbp
                    jne .L0
                ; 46 instructions: 26 scalar, 9 loads, 5 stack, 4 moves, 2 branches
                loop:
                .L0:
                    vmovups ymm0, ymmword ptr [r12 + r11 - 192]
                    vmovups ymm10, ymmword ptr [r12 + r10 - 128]
                    vmovups ymm11, ymmword ptr [r12 + r8]
                    vmovups ymm12, ymmword ptr [r12 + r13 - 192]
                    vfnmadd231ps ymm7, ymm12, ymm0
                    vfnmadd231ps ymm4, ymm12, ymm10
                    vfnmadd231ps ymm1, ymm11, ymm12
                    vmovups ymm12, ymmword ptr [r12 + r15 - 128]
                    vfnmadd231ps ymm8, ymm12, ymm0
                    vfnmadd231ps ymm5, ymm12, ymm10
                    vfnmadd231ps ymm2, ymm11, ymm12
                    vmovups ymm12, ymmword ptr [r12 + rdx]
                    vfnmadd231ps ymm9, ymm12, ymm0
                    vfnmadd231ps ymm6, ymm12, ymm10
                    vfnmadd231ps ymm3, ymm12, ymm11
                    add r12, 64
                    dec rbp
                    jne .L0
                ; 110 instructions: 9 multiply-adds, 9 vector, 45 scalar, 18 loads, 9 stores, 13 stack, 5 moves, 2 branches
                loop:
                .L0:
                    vmovups ymm13, ymmword ptr [r10 + r15 - 384]
                    vmovups ymm14, ymmword ptr [r10 + r9 - 320]
                    vmovups ymm15, ymmword ptr [r10 + rbp - 192]
                    vmovups ymm0, ymmword ptr [r10 + rax - 384]
                    vfnmadd231ps ymm9, ymm0, ymm13
                    vfnmadd231ps ymm5, ymm0, ymm14
                    vfnmadd231ps ymm1, ymm15, ymm0
                    vmovups ymm0, ymmword ptr [r10 + r14 - 320]
                    vfnmadd231ps ymm10, ymm0, ymm13
                    vfnmadd231ps ymm6, ymm0, ymm14
                    vfnmadd231ps ymm2, ymm15, ymm0
                    vmovups ymm0, ymmword ptr [r10 + r8 - 192]
                    vfnmadd231ps ymm11, ymm0, ymm13
                    vfnmadd231ps ymm7, ymm0, ymm14
                    vfnmadd231ps ymm3, ymm15, ymm0
                    vmovups ymm0, ymmword ptr [r10 + rdx]
                    vfnmadd231ps ymm12, ymm0, ymm13
                    vfnmadd231ps ymm8, ymm0, ymm14
                    vfnmadd231ps ymm4, ymm0, ymm15
                    add r10, 64
                    dec r12
                    jne .L0
                ; 116 instructions and a loop: 24 multiply-adds, 15 vector, 26 scalar, 10 loads, 15 stores, 19 stack, 2 moves, 5 branches
            ; 128 instructions and 3 loops: 9 multiply-adds, 13 vector, 43 scalar, 14 loads, 4 stores, 20 stack, 11 moves, 14 branches
    ; 57 instructions: 2 multiply-adds, 18 vector, 10 scalar, 7 loads, 6 stores, 6 stack, 6 moves, 2 branches
