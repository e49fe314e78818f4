avx2/f64/cholesky:
    ; 55 instructions: 8 vector, 15 scalar, 6 loads, 2 stores, 14 stack, 4 moves, 6 branches
    loop:
        ; 81 instructions: 4 multiply-adds, 15 vector, 12 scalar, 5 loads, 6 stores, 24 stack, 12 moves, 3 branches
        loop:
            ; 86 instructions: 39 scalar, 9 loads, 28 stack, 7 moves, 3 branches
            loop:
            .L0:
                vmovupd ymm10, ymmword ptr [r13 + r10]
                vmovupd ymm11, ymmword ptr [r13 + r12 + 64]
                vmovupd ymm12, ymmword ptr [r13 + r15 + 192]
                vmovupd ymm13, ymmword ptr [r13 + r11]
                vfnmadd231pd ymm7, ymm13, ymm10
                vfnmadd231pd ymm4, ymm13, ymm11
                vfnmadd231pd ymm1, ymm12, ymm13
                vmovupd ymm13, ymmword ptr [r13 + r9]
                vfnmadd231pd ymm8, ymm13, ymm10
                vfnmadd231pd ymm5, ymm13, ymm11
                vfnmadd231pd ymm2, ymm12, ymm13
                vmovupd ymm13, ymmword ptr [r13 + r14]
                vfnmadd231pd ymm9, ymm13, ymm10
                vfnmadd231pd ymm6, ymm13, ymm11
                vfnmadd231pd ymm3, ymm13, ymm12
                add r13, 64
                dec rbp
                jne .L0
            ; 63 instructions: 9 multiply-adds, 9 vector, 11 scalar, 12 loads, 9 stores, 9 stack, 3 moves, 1 branches
            loop:
            .L0:
                vmovupd ymm7, ymmword ptr [r11 + r8]
                vmovupd ymm8, ymmword ptr [r15 + r8]
                vmovupd ymm9, ymmword ptr [r13 + r8]
                vfnmadd231pd ymm6, ymm7, ymm7
                vfnmadd231pd ymm5, ymm8, ymm7
                vfnmadd231pd ymm4, ymm8, ymm8
                vfnmadd231pd ymm3, ymm9, ymm7
                vfnmadd231pd ymm2, ymm9, ymm8
                vfnmadd231pd ymm1, ymm9, ymm9
                add r8, 64
                dec r9
                jne .L0
            ; 71 instructions: 37 scalar, 6 stores, 21 stack, 4 moves, 3 branches
            loop:
                ; 186 instructions: 7 multiply-adds, 17 vector, 65 scalar, 20 loads, 13 stores, 37 stack, 12 moves, 15 branches
                loop:
                .L0:
                    vmovupd ymm0, ymmword ptr [rsi + rcx]
                    vmovupd ymm7, ymmword ptr [rsi + r8 + 64]
                    vmovupd ymm8, ymmword ptr [rsi + rax + 192]
                    vmovupd ymm9, ymmword ptr [rsi + r12]
                    vfnmadd231pd ymm5, ymm9, ymm0
                    vfnmadd231pd ymm3, ymm9, ymm7
                    vfnmadd231pd ymm1, ymm8, ymm9
                    vmovupd ymm9, ymmword ptr [rsi + r14 + 64]
                    vfnmadd231pd ymm6, ymm9, ymm0
                    vfnmadd231pd ymm4, ymm9, ymm7
                    vfnmadd231pd ymm2, ymm9, ymm8
                    add r14, 64
                    add r12, 64
                    add rax, 64
                    add r8, 64
                    add rcx, 64
                    dec rbp
                    jne .L0
                ; 90 instructions: 6 multiply-adds, 6 vector, 35 scalar, 15 loads, 6 stores, 15 stack, 5 moves, 2 branches
                loop:
                .L0:
                    vmovupd ymm0, ymmword ptr [r10 + r9 - 192]
                    vmovupd ymm10, ymmword ptr [r10 + r8 - 128]
                    vmovupd ymm11, ymmword ptr [r10 + rcx]
                    vmovupd ymm12, ymmword ptr [r10 + r13 - 192]
                    vfnmadd231pd ymm7, ymm12, ymm0
                    vfnmadd231pd ymm4, ymm12, ymm10
                    vfnmadd231pd ymm1, ymm11, ymm12
                    vmovupd ymm12, ymmword ptr [r10 + r12 - 128]
                    vfnmadd231pd ymm8, ymm12, ymm0
                    vfnmadd231pd ymm5, ymm12, ymm10
                    vfnmadd231pd ymm2, ymm11, ymm12
                    vmovupd ymm12, ymmword ptr [r10 + rax]
                    vfnmadd231pd ymm9, ymm12, ymm0
                    vfnmadd231pd ymm6, ymm12, ymm10
                    vfnmadd231pd ymm3, ymm12, ymm11
                    add r10, 64
                    dec rbp
                    jne .L0
                ; 112 instructions: 9 multiply-adds, 9 vector, 45 scalar, 18 loads, 9 stores, 15 stack, 5 moves, 2 branches
                loop:
                .L0:
                    vmovupd ymm13, ymmword ptr [r10 + r9 - 384]
                    vmovupd ymm14, ymmword ptr [r10 + rbx - 320]
                    vmovupd ymm15, ymmword ptr [r10 + rdi - 192]
                    vmovupd ymm0, ymmword ptr [r10 + r11 - 384]
                    vfnmadd231pd ymm9, ymm0, ymm13
                    vfnmadd231pd ymm5, ymm0, ymm14
                    vfnmadd231pd ymm1, ymm15, ymm0
                    vmovupd ymm0, ymmword ptr [r10 + r12 - 320]
                    vfnmadd231pd ymm10, ymm0, ymm13
                    vfnmadd231pd ymm6, ymm0, ymm14
                    vfnmadd231pd ymm2, ymm15, ymm0
                    vmovupd ymm0, ymmword ptr [r10 + r8 - 192]
                    vfnmadd231pd ymm11, ymm0, ymm13
                    vfnmadd231pd ymm7, ymm0, ymm14
                    vfnmadd231pd ymm3, ymm15, ymm0
                    vmovupd ymm0, ymmword ptr [r10 + rax]
                    vfnmadd231pd ymm12, ymm0, ymm13
                    vfnmadd231pd ymm8, ymm0, ymm14
                    vfnmadd231pd ymm4, ymm0, ymm15
                    add r10, 64
                    dec rcx
                    jne .L0
                ; 102 instructions and a loop: 21 multiply-adds, 12 vector, 26 scalar, 10 loads, 12 stores, 16 stack, 1 moves, 4 branches
            ; 123 instructions and 3 loops: 9 multiply-adds, 13 vector, 44 scalar, 14 loads, 4 stores, 13 stack, 12 moves, 14 branches
    ; 59 instructions: 2 multiply-adds, 18 vector, 10 scalar, 7 loads, 6 stores, 6 stack, 8 moves, 2 branches
