avx512/f64/residual_store:
    ; 117 instructions: 35 scalar, 31 loads, 29 stack, 16 moves, 6 branches
    loop:
        ; 1821 instructions and 28 loops: 438 multiply-adds, 348 vector, 381 scalar, 146 loads, 12 stores, 202 stack, 152 moves, 142 branches
        loop:
            ; 331 instructions and 8 loops: 71 multiply-adds, 52 vector, 84 scalar, 21 loads, 43 stack, 29 moves, 31 branches
            loop:
            .L0:
                vmovupd zmm14, zmmword ptr [rdx]
                vfnmadd231pd zmm0, zmm14, qword ptr [r9 - 88]{1to8}
                vfnmadd231pd zmm1, zmm14, qword ptr [r9 - 80]{1to8}
                vfnmadd231pd zmm2, zmm14, qword ptr [r9 - 72]{1to8}
                vfnmadd231pd zmm3, zmm14, qword ptr [r9 - 64]{1to8}
                vfnmadd231pd zmm6, zmm14, qword ptr [r9 - 56]{1to8}
                vfnmadd231pd zmm7, zmm14, qword ptr [r9 - 48]{1to8}
                vfnmadd231pd zmm9, zmm14, qword ptr [r9 - 40]{1to8}
                vfnmadd231pd zmm10, zmm14, qword ptr [r9 - 32]{1to8}
                vfnmadd231pd zmm11, zmm14, qword ptr [r9 - 24]{1to8}
                vfnmadd231pd zmm12, zmm14, qword ptr [r9 - 16]{1to8}
                vfnmadd231pd zmm13, zmm14, qword ptr [r9 - 8]{1to8}
                vfnmadd231pd zmm19, zmm14, qword ptr [r9]{1to8}
                add r9, 96
                add rdx, 64
                dec rbx
                jne .L0
            ; 126 instructions: 12 vector, 23 scalar, 12 loads, 12 stores, 49 stack, 5 moves, 13 branches
        ; 26 instructions: 10 scalar, 9 stack, 6 moves, 1 branches
        loop:
            ; 517 instructions and 8 loops: 142 multiply-adds, 108 vector, 78 scalar, 43 loads, 78 stack, 37 moves, 31 branches
            loop:
            .L0:
                vmovupd zmm14, zmmword ptr [rdx + r13 + 64]
                vmovupd zmm15, zmmword ptr [rdx + r14 + 64]
                vbroadcastsd zmm16, qword ptr [r9 - 88]
                vfnmadd231pd zmm13, zmm16, zmm14
                vfnmadd231pd zmm12, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [r9 - 80]
                vfnmadd231pd zmm11, zmm16, zmm14
                vfnmadd231pd zmm10, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [r9 - 72]
                vfnmadd231pd zmm9, zmm16, zmm14
                vfnmadd231pd zmm3, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [r9 - 64]
                vfnmadd231pd zmm2, zmm16, zmm14
                vfnmadd231pd zmm26, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [r9 - 56]
                vfnmadd231pd zmm25, zmm16, zmm14
                vfnmadd231pd zmm20, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [r9 - 48]
                vfnmadd231pd zmm22, zmm16, zmm14
                vfnmadd231pd zmm24, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [r9 - 40]
                vfnmadd231pd zmm0, zmm16, zmm14
                vfnmadd231pd zmm7, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [r9 - 32]
                vfnmadd231pd zmm6, zmm16, zmm14
                vfnmadd231pd zmm23, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [r9 - 24]
                vfnmadd231pd zmm21, zmm16, zmm14
                vfnmadd231pd zmm1, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [r9 - 16]
                vfnmadd231pd zmm31, zmm16, zmm14
                vfnmadd231pd zmm30, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [r9 - 8]
                vfnmadd231pd zmm29, zmm16, zmm14
                vfnmadd231pd zmm28, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [r9]
                vfnmadd231pd zmm27, zmm16, zmm14
                vfnmadd231pd zmm19, zmm16, zmm15
                add r9, 96
                add rdx, 64
                dec r11
                jne .L0
            ; 211 instructions: 24 vector, 35 scalar, 12 loads, 24 stores, 98 stack, 5 moves, 13 branches
        ; 9 instructions: 1 scalar, 1 loads, 4 stack, 1 moves, 2 branches
    ; 11 instructions: 3 scalar, 6 stack, 1 branches, 1 calls
