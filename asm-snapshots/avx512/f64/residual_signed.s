avx512/f64/residual_signed:
    ; 117 instructions: 35 scalar, 31 loads, 32 stack, 14 moves, 5 branches
    loop:
        ; 1778 instructions and 28 loops: 438 multiply-adds, 332 vector, 381 scalar, 138 loads, 12 stores, 185 stack, 150 moves, 142 branches
        loop:
            ; 327 instructions and 8 loops: 71 multiply-adds, 52 vector, 80 scalar, 21 loads, 43 stack, 29 moves, 31 branches
            loop:
            .L0:
                vmovupd zmm14, zmmword ptr [rdi]
                vfnmadd231pd zmm19, zmm14, qword ptr [r11 - 88]{1to8}
                vfnmadd231pd zmm13, zmm14, qword ptr [r11 - 80]{1to8}
                vfnmadd231pd zmm12, zmm14, qword ptr [r11 - 72]{1to8}
                vfnmadd231pd zmm11, zmm14, qword ptr [r11 - 64]{1to8}
                vfnmadd231pd zmm10, zmm14, qword ptr [r11 - 56]{1to8}
                vfnmadd231pd zmm9, zmm14, qword ptr [r11 - 48]{1to8}
                vfnmadd231pd zmm7, zmm14, qword ptr [r11 - 40]{1to8}
                vfnmadd231pd zmm6, zmm14, qword ptr [r11 - 32]{1to8}
                vfnmadd231pd zmm3, zmm14, qword ptr [r11 - 24]{1to8}
                vfnmadd231pd zmm2, zmm14, qword ptr [r11 - 16]{1to8}
                vfnmadd231pd zmm1, zmm14, qword ptr [r11 - 8]{1to8}
                vfnmadd231pd zmm0, zmm14, qword ptr [r11]{1to8}
                add r11, 96
                add rdi, 64
                dec rbx
                jne .L0
            ; 102 instructions: 23 scalar, 12 stores, 49 stack, 5 moves, 13 branches
        ; 25 instructions: 9 scalar, 8 stack, 7 moves, 1 branches
        loop:
            ; 523 instructions and 8 loops: 142 multiply-adds, 108 vector, 83 scalar, 43 loads, 79 stack, 37 moves, 31 branches
            loop:
            .L0:
                vmovupd zmm14, zmmword ptr [rdx + rax + 64]
                vmovupd zmm15, zmmword ptr [rdx + rdi + 64]
                vbroadcastsd zmm16, qword ptr [r11 - 88]
                vfnmadd231pd zmm26, zmm16, zmm14
                vfnmadd231pd zmm27, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [r11 - 80]
                vfnmadd231pd zmm28, zmm16, zmm14
                vfnmadd231pd zmm29, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [r11 - 72]
                vfnmadd231pd zmm30, zmm16, zmm14
                vfnmadd231pd zmm31, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [r11 - 64]
                vfnmadd231pd zmm1, zmm16, zmm14
                vfnmadd231pd zmm20, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [r11 - 56]
                vfnmadd231pd zmm22, zmm16, zmm14
                vfnmadd231pd zmm6, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [r11 - 48]
                vfnmadd231pd zmm7, zmm16, zmm14
                vfnmadd231pd zmm0, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [r11 - 40]
                vfnmadd231pd zmm23, zmm16, zmm14
                vfnmadd231pd zmm21, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [r11 - 32]
                vfnmadd231pd zmm19, zmm16, zmm14
                vfnmadd231pd zmm24, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [r11 - 24]
                vfnmadd231pd zmm25, zmm16, zmm14
                vfnmadd231pd zmm2, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [r11 - 16]
                vfnmadd231pd zmm3, zmm16, zmm14
                vfnmadd231pd zmm9, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [r11 - 8]
                vfnmadd231pd zmm10, zmm16, zmm14
                vfnmadd231pd zmm11, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [r11]
                vfnmadd231pd zmm12, zmm16, zmm14
                vfnmadd231pd zmm13, zmm16, zmm15
                add r11, 96
                add rdx, 64
                dec rbx
                jne .L0
            ; 152 instructions: 35 scalar, 22 loads, 24 stores, 53 stack, 4 moves, 14 branches
        ; 9 instructions: 1 scalar, 2 loads, 3 stack, 1 moves, 2 branches
    ; 11 instructions: 3 scalar, 6 stack, 1 branches, 1 calls
