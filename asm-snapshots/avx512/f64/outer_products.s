avx512/f64/outer_products:
    ; 42 instructions: 17 scalar, 17 stack, 6 moves, 2 branches
    loop:
        ; 131 instructions and 2 loops: 8 multiply-adds, 49 scalar, 9 loads, 8 stores, 34 stack, 10 moves, 13 branches
        loop:
            ; 77 instructions: 14 scalar, 24 loads, 24 stores, 12 stack, 1 moves, 2 branches
            loop:
            .L0:
                vmovupd zmm24, zmmword ptr [rcx + r12 - 128]
                vmovupd zmm25, zmmword ptr [rcx + r12 - 64]
                vmovupd zmm26, zmmword ptr [rcx + r12]
                vbroadcastsd zmm27, qword ptr [rdi + r12 - 56]
                vfmadd231pd zmm0, zmm27, zmm24
                vfmadd231pd zmm1, zmm27, zmm25
                vfmadd231pd zmm2, zmm26, zmm27
                vbroadcastsd zmm27, qword ptr [rdi + r12 - 48]
                vfmadd231pd zmm3, zmm27, zmm24
                vfmadd231pd zmm4, zmm27, zmm25
                vbroadcastsd zmm28, qword ptr [rdi + r12 - 40]
                vfmadd231pd zmm5, zmm26, zmm27
                vfmadd231pd zmm6, zmm28, zmm24
                vfmadd231pd zmm7, zmm28, zmm25
                vfmadd231pd zmm8, zmm26, zmm28
                vbroadcastsd zmm27, qword ptr [rdi + r12 - 32]
                vfmadd231pd zmm9, zmm27, zmm24
                vfmadd231pd zmm10, zmm27, zmm25
                vfmadd231pd zmm11, zmm26, zmm27
                vbroadcastsd zmm27, qword ptr [rdi + r12 - 24]
                vfmadd231pd zmm12, zmm27, zmm24
                vfmadd231pd zmm13, zmm27, zmm25
                vfmadd231pd zmm14, zmm26, zmm27
                vbroadcastsd zmm27, qword ptr [rdi + r12 - 16]
                vfmadd231pd zmm15, zmm27, zmm24
                vfmadd231pd zmm16, zmm27, zmm25
                vbroadcastsd zmm28, qword ptr [rdi + r12 - 8]
                vfmadd231pd zmm17, zmm26, zmm27
                vfmadd231pd zmm18, zmm28, zmm24
                vfmadd231pd zmm19, zmm28, zmm25
                vfmadd231pd zmm20, zmm26, zmm28
                vbroadcastsd zmm27, qword ptr [rdi + r12]
                vfmadd231pd zmm21, zmm27, zmm24
                vfmadd231pd zmm22, zmm27, zmm25
                vfmadd231pd zmm23, zmm27, zmm26
                inc r13
                add r12, rbx
                cmp r13, rax
                jb .L0
            ; 1 instruction: 1 branches
    ; 9 instructions: 2 scalar, 6 stack, 1 branches
