avx2/f64/inner_products:
    ; 47 instructions: 16 scalar, 22 stack, 6 moves, 3 branches
    loop:
        ; 35 instructions: 12 scalar, 10 stack, 11 moves, 2 branches
        loop:
            ; 25 instructions: 8 scalar, 9 stack, 5 moves, 3 branches
            loop:
                ; 63 instructions: 31 scalar, 2 loads, 16 stack, 11 moves, 3 branches
                loop:
                    ; 56 instructions: 21 vector, 15 scalar, 6 loads, 3 stores, 4 stack, 5 moves, 2 branches
                    loop:
                    .L0:
                        vmovupd ymm12, ymmword ptr [rax + 8*r12 - 32]
                        vmovupd ymm13, ymmword ptr [rsi + 8*r12 - 32]
                        vfmadd231pd ymm11, ymm13, ymm12
                        vmovupd ymm14, ymmword ptr [r15 + 8*r12 - 32]
                        vfmadd231pd ymm9, ymm14, ymm13
                        vmovupd ymm13, ymmword ptr [rbp + 8*r12 - 32]
                        vfmadd231pd ymm7, ymm13, ymm12
                        vfmadd231pd ymm5, ymm14, ymm13
                        vmovupd ymm13, ymmword ptr [r8 + 8*r12 - 32]
                        vfmadd231pd ymm3, ymm13, ymm12
                        vmovupd ymm12, ymmword ptr [rax + 8*r12]
                        vfmadd231pd ymm1, ymm13, ymm14
                        vmovupd ymm13, ymmword ptr [rsi + 8*r12]
                        vmovupd ymm14, ymmword ptr [r15 + 8*r12]
                        vfmadd231pd ymm10, ymm13, ymm12
                        vfmadd231pd ymm8, ymm14, ymm13
                        vmovupd ymm13, ymmword ptr [rbp + 8*r12]
                        vfmadd231pd ymm6, ymm13, ymm12
                        vfmadd231pd ymm4, ymm14, ymm13
                        vmovupd ymm13, ymmword ptr [r8 + 8*r12]
                        vfmadd231pd ymm2, ymm13, ymm12
                        vfmadd231pd ymm0, ymm13, ymm14
                        add r12, 8
                        cmp r12, r10
                        jb .L0
                    ; 125 instructions: 11 multiply-adds, 36 vector, 14 scalar, 18 loads, 5 stores, 23 stack, 2 moves, 16 branches
    ; 9 instructions: 2 scalar, 6 stack, 1 branches
