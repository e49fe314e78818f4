avx512/f64/interpolation_bounds:
    ; 116 instructions: 1 vector, 36 scalar, 8 loads, 37 stack, 26 moves, 7 branches, 1 calls
    loop:
        ; 129 instructions and 3 loops: 7 multiply-adds, 11 vector, 40 scalar, 4 loads, 7 stores, 24 stack, 16 moves, 20 branches
        loop:
            ; 53 instructions and a loop: 4 multiply-adds, 12 vector, 15 scalar, 2 loads, 2 stores, 6 stack, 4 moves, 8 branches
            loop:
            .L0:
                vmovupd zmm1, zmmword ptr [r12 + rax]
                vmovupd zmm12, zmmword ptr [r12 + r13]
                vbroadcastsd zmm13, qword ptr [r15 - 24]
                vfmadd231pd zmm11, zmm13, zmm1
                vfmadd231pd zmm10, zmm12, zmm13
                vbroadcastsd zmm13, qword ptr [r15 - 16]
                vfmadd231pd zmm9, zmm13, zmm1
                vfmadd231pd zmm8, zmm12, zmm13
                vbroadcastsd zmm13, qword ptr [r15 - 8]
                vfmadd231pd zmm7, zmm13, zmm1
                vfmadd231pd zmm6, zmm12, zmm13
                vbroadcastsd zmm13, qword ptr [r15]
                vfmadd231pd zmm5, zmm13, zmm1
                vfmadd231pd zmm4, zmm13, zmm12
                add r15, r14
                add r12, 64
                dec rcx
                jne .L0
            ; 34 instructions: 2 multiply-adds, 10 vector, 5 scalar, 1 loads, 8 stores, 3 stack, 2 moves, 3 branches
        ; 72 instructions: 5 vector, 22 scalar, 6 loads, 1 stores, 21 stack, 6 moves, 11 branches
        loop:
            ; 114 instructions: 16 multiply-adds, 80 vector, 8 scalar, 1 stores, 4 stack, 3 moves, 2 branches
            loop:
            .L0:
                vmovupd zmm1, zmmword ptr [rbx + r15]
                vfmadd231pd zmm14, zmm1, qword ptr [rcx + r15 - 56]{1to8}
                vfmadd231pd zmm13, zmm1, qword ptr [rcx + r15 - 48]{1to8}
                vfmadd231pd zmm12, zmm1, qword ptr [rcx + r15 - 40]{1to8}
                vfmadd231pd zmm11, zmm1, qword ptr [rcx + r15 - 32]{1to8}
                vfmadd231pd zmm10, zmm1, qword ptr [rcx + r15 - 24]{1to8}
                vfmadd231pd zmm9, zmm1, qword ptr [rcx + r15 - 16]{1to8}
                vfmadd231pd zmm8, zmm1, qword ptr [rcx + r15 - 8]{1to8}
                vfmadd231pd zmm7, zmm1, qword ptr [rcx + r15]{1to8}
                add r15, 64
                dec r12
                jne .L0
            ; 10 instructions: 8 vector, 1 loads, 1 branches
        ; 9 instructions: 7 scalar, 1 moves, 1 branches
        loop:
            ; 191 instructions: 32 multiply-adds, 121 vector, 7 scalar, 19 loads, 1 stores, 5 stack, 4 moves, 2 branches
            loop:
            .L0:
                vmovupd zmm0, zmmword ptr [rbx + 2*r15 - 64]
                vmovupd zmm1, zmmword ptr [rbx + 2*r15]
                vbroadcastsd zmm2, qword ptr [r8 + r15 - 32]
                vfmadd231pd zmm25, zmm2, zmm0
                vfmadd231pd zmm24, zmm1, zmm2
                vbroadcastsd zmm2, qword ptr [r8 + r15 - 24]
                vfmadd231pd zmm23, zmm2, zmm0
                vfmadd231pd zmm22, zmm1, zmm2
                vbroadcastsd zmm2, qword ptr [r8 + r15 - 16]
                vfmadd231pd zmm21, zmm2, zmm0
                vfmadd231pd zmm20, zmm1, zmm2
                vbroadcastsd zmm2, qword ptr [r8 + r15 - 8]
                vfmadd231pd zmm19, zmm2, zmm0
                vfmadd231pd zmm18, zmm1, zmm2
                vbroadcastsd zmm2, qword ptr [r8 + r15]
                vfmadd231pd zmm17, zmm2, zmm0
                vfmadd231pd zmm16, zmm1, zmm2
                vbroadcastsd zmm2, qword ptr [r8 + r15 + 8]
                vfmadd231pd zmm15, zmm2, zmm0
                vfmadd231pd zmm14, zmm1, zmm2
                vbroadcastsd zmm2, qword ptr [r8 + r15 + 16]
                vfmadd231pd zmm13, zmm2, zmm0
                vfmadd231pd zmm12, zmm1, zmm2
                vbroadcastsd zmm2, qword ptr [r8 + r15 + 24]
                vfmadd231pd zmm11, zmm2, zmm0
                vfmadd231pd zmm10, zmm2, zmm1
                add r15, 64
                dec r12
                jne .L0
            ; 1 instruction: 1 branches
    ; 6 instructions: 2 scalar, 1 stack, 1 moves, 1 branches, 1 calls
