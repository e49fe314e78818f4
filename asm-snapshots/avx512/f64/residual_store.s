avx512/f64/residual_store:
    ; 121 instructions: 36 scalar, 32 loads, 31 stack, 16 moves, 6 branches
    loop:
        ; 39 instructions: 15 scalar, 17 stack, 3 moves, 4 branches
        loop:
            ; 336 instructions and 8 loops: 71 multiply-adds, 52 vector, 86 scalar, 22 loads, 48 stack, 26 moves, 31 branches
            loop:
            .L0:
                vmovupd zmm14, zmmword ptr [r11 - 2048]
                vfnmadd231pd zmm0, zmm14, qword ptr [r8 - 88]{1to8}
                vfnmadd231pd zmm1, zmm14, qword ptr [r8 - 80]{1to8}
                vfnmadd231pd zmm2, zmm14, qword ptr [r8 - 72]{1to8}
                vfnmadd231pd zmm3, zmm14, qword ptr [r8 - 64]{1to8}
                vfnmadd231pd zmm6, zmm14, qword ptr [r8 - 56]{1to8}
                vfnmadd231pd zmm7, zmm14, qword ptr [r8 - 48]{1to8}
                vfnmadd231pd zmm9, zmm14, qword ptr [r8 - 40]{1to8}
                vfnmadd231pd zmm10, zmm14, qword ptr [r8 - 32]{1to8}
                vfnmadd231pd zmm11, zmm14, qword ptr [r8 - 24]{1to8}
                vfnmadd231pd zmm12, zmm14, qword ptr [r8 - 16]{1to8}
                vfnmadd231pd zmm13, zmm14, qword ptr [r8 - 8]{1to8}
                vfnmadd231pd zmm19, zmm14, qword ptr [r8]{1to8}
                prefetcht0 byte ptr [r11]
                add r8, 96
                add r11, 64
                dec r14
                jne .L0
            ; 110 instructions: 12 vector, 23 scalar, 1 loads, 12 stores, 48 stack, 1 moves, 13 branches
        ; 25 instructions: 11 scalar, 7 stack, 5 moves, 2 branches
        loop:
            ; 530 instructions and 8 loops: 142 multiply-adds, 108 vector, 87 scalar, 42 loads, 82 stack, 38 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [r8 + rcx]
                prefetcht0 byte ptr [r8 + rdx]
                vmovupd zmm14, zmmword ptr [r8 + rcx - 2048]
                vmovupd zmm15, zmmword ptr [r8 + rdx - 2048]
                vbroadcastsd zmm16, qword ptr [rsi - 88]
                vfnmadd231pd zmm11, zmm16, zmm14
                vfnmadd231pd zmm10, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rsi - 80]
                vfnmadd231pd zmm9, zmm16, zmm14
                vfnmadd231pd zmm3, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rsi - 72]
                vfnmadd231pd zmm2, zmm16, zmm14
                vfnmadd231pd zmm26, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rsi - 64]
                vfnmadd231pd zmm25, zmm16, zmm14
                vfnmadd231pd zmm20, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rsi - 56]
                vfnmadd231pd zmm22, zmm16, zmm14
                vfnmadd231pd zmm24, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rsi - 48]
                vfnmadd231pd zmm0, zmm16, zmm14
                vfnmadd231pd zmm7, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rsi - 40]
                vfnmadd231pd zmm6, zmm16, zmm14
                vfnmadd231pd zmm19, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rsi - 32]
                vfnmadd231pd zmm23, zmm16, zmm14
                vfnmadd231pd zmm21, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rsi - 24]
                vfnmadd231pd zmm1, zmm16, zmm14
                vfnmadd231pd zmm31, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rsi - 16]
                vfnmadd231pd zmm30, zmm16, zmm14
                vfnmadd231pd zmm29, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rsi - 8]
                vfnmadd231pd zmm28, zmm16, zmm14
                vfnmadd231pd zmm27, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rsi]
                vfnmadd231pd zmm12, zmm16, zmm14
                vfnmadd231pd zmm13, zmm16, zmm15
                add rsi, 96
                add r8, 64
                dec r10
                jne .L0
            ; 197 instructions: 24 vector, 35 scalar, 1 loads, 24 stores, 98 stack, 1 moves, 14 branches
        ; 1786 instructions and 30 loops: 438 multiply-adds, 338 vector, 394 scalar, 147 loads, 3 prefetches, 3 stores, 172 stack, 152 moves, 139 branches
    ; 11 instructions: 3 scalar, 6 stack, 1 branches, 1 calls
