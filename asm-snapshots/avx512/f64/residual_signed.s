avx512/f64/residual_signed:
    ; 137 instructions: 42 scalar, 32 loads, 40 stack, 17 moves, 6 branches
    loop:
        ; 38 instructions: 15 scalar, 16 stack, 3 moves, 4 branches
        loop:
            ; 337 instructions and 8 loops: 71 multiply-adds, 52 vector, 86 scalar, 22 loads, 49 stack, 26 moves, 31 branches
            loop:
            .L0:
                vmovupd zmm14, zmmword ptr [r11 - 2048]
                vfnmadd231pd zmm19, zmm14, qword ptr [r10 - 88]{1to8}
                vfnmadd231pd zmm13, zmm14, qword ptr [r10 - 80]{1to8}
                vfnmadd231pd zmm12, zmm14, qword ptr [r10 - 72]{1to8}
                vfnmadd231pd zmm11, zmm14, qword ptr [r10 - 64]{1to8}
                vfnmadd231pd zmm10, zmm14, qword ptr [r10 - 56]{1to8}
                vfnmadd231pd zmm9, zmm14, qword ptr [r10 - 48]{1to8}
                vfnmadd231pd zmm7, zmm14, qword ptr [r10 - 40]{1to8}
                vfnmadd231pd zmm6, zmm14, qword ptr [r10 - 32]{1to8}
                vfnmadd231pd zmm3, zmm14, qword ptr [r10 - 24]{1to8}
                vfnmadd231pd zmm2, zmm14, qword ptr [r10 - 16]{1to8}
                vfnmadd231pd zmm1, zmm14, qword ptr [r10 - 8]{1to8}
                vfnmadd231pd zmm0, zmm14, qword ptr [r10]{1to8}
                prefetcht0 byte ptr [r11]
                add r10, 96
                add r11, 64
                dec r14
                jne .L0
            ; 97 instructions: 23 scalar, 12 stores, 48 stack, 1 moves, 13 branches
        ; 24 instructions: 10 scalar, 7 stack, 5 moves, 2 branches
        loop:
            ; 531 instructions and 8 loops: 142 multiply-adds, 109 vector, 85 scalar, 42 loads, 83 stack, 39 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [rsi + r14]
                prefetcht0 byte ptr [rsi + rcx]
                vmovupd zmm14, zmmword ptr [rsi + r14 - 2048]
                vmovupd zmm15, zmmword ptr [rsi + rcx - 2048]
                vbroadcastsd zmm16, qword ptr [rdx - 88]
                vfnmadd231pd zmm26, zmm16, zmm14
                vfnmadd231pd zmm27, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rdx - 80]
                vfnmadd231pd zmm28, zmm16, zmm14
                vfnmadd231pd zmm29, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rdx - 72]
                vfnmadd231pd zmm30, zmm16, zmm14
                vfnmadd231pd zmm31, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rdx - 64]
                vfnmadd231pd zmm1, zmm16, zmm14
                vfnmadd231pd zmm20, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rdx - 56]
                vfnmadd231pd zmm22, zmm16, zmm14
                vfnmadd231pd zmm6, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rdx - 48]
                vfnmadd231pd zmm7, zmm16, zmm14
                vfnmadd231pd zmm0, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rdx - 40]
                vfnmadd231pd zmm23, zmm16, zmm14
                vfnmadd231pd zmm21, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rdx - 32]
                vfnmadd231pd zmm19, zmm16, zmm14
                vfnmadd231pd zmm24, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rdx - 24]
                vfnmadd231pd zmm25, zmm16, zmm14
                vfnmadd231pd zmm2, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rdx - 16]
                vfnmadd231pd zmm3, zmm16, zmm14
                vfnmadd231pd zmm9, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rdx - 8]
                vfnmadd231pd zmm10, zmm16, zmm14
                vfnmadd231pd zmm11, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rdx]
                vfnmadd231pd zmm12, zmm16, zmm14
                vfnmadd231pd zmm13, zmm16, zmm15
                add rdx, 96
                add rsi, 64
                dec r10
                jne .L0
            ; 149 instructions: 35 scalar, 22 loads, 24 stores, 54 stack, 14 branches
        ; 2563 instructions and 40 loops: 632 multiply-adds, 485 vector, 549 scalar, 193 loads, 12 prefetches, 6 stores, 255 stack, 226 moves, 205 branches
    ; 11 instructions: 3 scalar, 6 stack, 1 branches, 1 calls
