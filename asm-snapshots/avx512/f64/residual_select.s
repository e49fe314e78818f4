avx512/f64/residual_select:
    ; 118 instructions: 37 scalar, 31 loads, 31 stack, 14 moves, 5 branches
    loop:
        ; 2028 instructions and 29 loops: 438 multiply-adds, 432 vector, 392 scalar, 198 loads, 36 stores, 224 stack, 151 moves, 157 branches
        loop:
            ; 327 instructions and 8 loops: 71 multiply-adds, 52 vector, 81 scalar, 16 loads, 47 stack, 29 moves, 31 branches
            loop:
            .L0:
                vmovupd zmm14, zmmword ptr [rcx]
                vfnmadd231pd zmm19, zmm14, qword ptr [rdi - 88]{1to8}
                vfnmadd231pd zmm13, zmm14, qword ptr [rdi - 80]{1to8}
                vfnmadd231pd zmm12, zmm14, qword ptr [rdi - 72]{1to8}
                vfnmadd231pd zmm11, zmm14, qword ptr [rdi - 64]{1to8}
                vfnmadd231pd zmm10, zmm14, qword ptr [rdi - 56]{1to8}
                vfnmadd231pd zmm9, zmm14, qword ptr [rdi - 48]{1to8}
                vfnmadd231pd zmm7, zmm14, qword ptr [rdi - 40]{1to8}
                vfnmadd231pd zmm6, zmm14, qword ptr [rdi - 32]{1to8}
                vfnmadd231pd zmm3, zmm14, qword ptr [rdi - 24]{1to8}
                vfnmadd231pd zmm2, zmm14, qword ptr [rdi - 16]{1to8}
                vfnmadd231pd zmm1, zmm14, qword ptr [rdi - 8]{1to8}
                vfnmadd231pd zmm0, zmm14, qword ptr [rdi]{1to8}
                add rdi, 96
                add rcx, 64
                dec r9
                jne .L0
            ; 54 instructions and a loop: 8 vector, 8 scalar, 10 loads, 3 stores, 17 stack, 2 moves, 6 branches
        ; 28 instructions: 10 scalar, 12 stack, 5 moves, 1 branches
        loop:
            ; 506 instructions and 8 loops: 142 multiply-adds, 108 vector, 78 scalar, 27 loads, 83 stack, 37 moves, 31 branches
            loop:
            .L0:
                vmovupd zmm14, zmmword ptr [rsi + rax + 64]
                vmovupd zmm15, zmmword ptr [rsi + rdx + 64]
                vbroadcastsd zmm16, qword ptr [rdi - 88]
                vfnmadd231pd zmm11, zmm16, zmm14
                vfnmadd231pd zmm10, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rdi - 80]
                vfnmadd231pd zmm9, zmm16, zmm14
                vfnmadd231pd zmm3, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rdi - 72]
                vfnmadd231pd zmm2, zmm16, zmm14
                vfnmadd231pd zmm26, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rdi - 64]
                vfnmadd231pd zmm25, zmm16, zmm14
                vfnmadd231pd zmm20, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rdi - 56]
                vfnmadd231pd zmm22, zmm16, zmm14
                vfnmadd231pd zmm24, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rdi - 48]
                vfnmadd231pd zmm0, zmm16, zmm14
                vfnmadd231pd zmm7, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rdi - 40]
                vfnmadd231pd zmm6, zmm16, zmm14
                vfnmadd231pd zmm19, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rdi - 32]
                vfnmadd231pd zmm23, zmm16, zmm14
                vfnmadd231pd zmm21, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rdi - 24]
                vfnmadd231pd zmm1, zmm16, zmm14
                vfnmadd231pd zmm31, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rdi - 16]
                vfnmadd231pd zmm30, zmm16, zmm14
                vfnmadd231pd zmm29, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rdi - 8]
                vfnmadd231pd zmm28, zmm16, zmm14
                vfnmadd231pd zmm27, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rdi]
                vfnmadd231pd zmm12, zmm16, zmm14
                vfnmadd231pd zmm13, zmm16, zmm15
                add rdi, 96
                add rsi, 64
                dec r11
                jne .L0
            ; 100 instructions and a loop: 16 vector, 9 scalar, 26 loads, 6 stores, 33 stack, 3 moves, 7 branches
    ; 14 instructions: 3 scalar, 7 stack, 3 branches, 1 calls
