avx2/f32/inner_products:
    ; 44 instructions: 15 scalar, 21 stack, 5 moves, 3 branches
    loop:
        ; 32 instructions: 10 scalar, 11 stack, 9 moves, 2 branches
        loop:
            ; 25 instructions: 8 scalar, 9 stack, 5 moves, 3 branches
            loop:
                ; 63 instructions: 31 scalar, 2 loads, 16 stack, 11 moves, 3 branches
                loop:
                    ; 59 instructions: 23 vector, 15 scalar, 6 loads, 3 stores, 3 stack, 7 moves, 2 branches
                    loop:
                    .L0:
                        vmovups ymm12, ymmword ptr [r9 + 4*rax - 32]
                        vmovups ymm13, ymmword ptr [r11 + 4*rax - 32]
                        vfmadd231ps ymm11, ymm13, ymm12
                        vmovups ymm14, ymmword ptr [r10 + 4*rax - 32]
                        vfmadd231ps ymm9, ymm14, ymm13
                        vmovups ymm13, ymmword ptr [rsi + 4*rax - 32]
                        vfmadd231ps ymm7, ymm13, ymm12
                        vfmadd231ps ymm5, ymm14, ymm13
                        vmovups ymm13, ymmword ptr [r13 + 4*rax - 32]
                        vfmadd231ps ymm3, ymm13, ymm12
                        vmovups ymm12, ymmword ptr [r9 + 4*rax]
                        vfmadd231ps ymm1, ymm13, ymm14
                        vmovups ymm13, ymmword ptr [r11 + 4*rax]
                        vmovups ymm14, ymmword ptr [r10 + 4*rax]
                        vfmadd231ps ymm10, ymm13, ymm12
                        vfmadd231ps ymm8, ymm14, ymm13
                        vmovups ymm13, ymmword ptr [rsi + 4*rax]
                        vfmadd231ps ymm6, ymm13, ymm12
                        vfmadd231ps ymm4, ymm14, ymm13
                        vmovups ymm13, ymmword ptr [r13 + 4*rax]
                        vfmadd231ps ymm2, ymm13, ymm12
                        vfmadd231ps ymm0, ymm13, ymm14
                        add rax, 16
                        cmp rax, r12
                        jb .L0
                    ; 136 instructions: 11 multiply-adds, 42 vector, 17 scalar, 18 loads, 5 stores, 20 stack, 7 moves, 16 branches
    ; 9 instructions: 2 scalar, 6 stack, 1 branches
