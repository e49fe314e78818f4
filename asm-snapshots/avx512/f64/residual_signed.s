avx512/f64/residual_signed:
    ; 124 instructions: 37 scalar, 32 loads, 32 stack, 17 moves, 6 branches
    loop:
        ; 39 instructions: 15 scalar, 16 stack, 4 moves, 4 branches
        loop:
            ; 338 instructions and 8 loops: 71 multiply-adds, 52 vector, 86 scalar, 22 loads, 48 stack, 28 moves, 31 branches
            loop:
            .L0:
                vmovupd zmm14, zmmword ptr [r10 - 2048]
                vfnmadd231pd zmm19, zmm14, qword ptr [r8 - 88]{1to8}
                vfnmadd231pd zmm13, zmm14, qword ptr [r8 - 80]{1to8}
                vfnmadd231pd zmm12, zmm14, qword ptr [r8 - 72]{1to8}
                vfnmadd231pd zmm11, zmm14, qword ptr [r8 - 64]{1to8}
                vfnmadd231pd zmm10, zmm14, qword ptr [r8 - 56]{1to8}
                vfnmadd231pd zmm9, zmm14, qword ptr [r8 - 48]{1to8}
                vfnmadd231pd zmm7, zmm14, qword ptr [r8 - 40]{1to8}
                vfnmadd231pd zmm6, zmm14, qword ptr [r8 - 32]{1to8}
                vfnmadd231pd zmm3, zmm14, qword ptr [r8 - 24]{1to8}
                vfnmadd231pd zmm2, zmm14, qword ptr [r8 - 16]{1to8}
                vfnmadd231pd zmm1, zmm14, qword ptr [r8 - 8]{1to8}
                vfnmadd231pd zmm0, zmm14, qword ptr [r8]{1to8}
                prefetcht0 byte ptr [r10]
                add r8, 96
                add r10, 64
                dec rbx
                jne .L0
            ; 97 instructions: 23 scalar, 12 stores, 48 stack, 1 moves, 13 branches
        ; 24 instructions: 10 scalar, 7 stack, 5 moves, 2 branches
        loop:
            ; 530 instructions and 8 loops: 142 multiply-adds, 108 vector, 87 scalar, 42 loads, 81 stack, 39 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [r8 + rsi]
                prefetcht0 byte ptr [r8 + rdx]
                vmovupd zmm14, zmmword ptr [r8 + rsi - 2048]
                vmovupd zmm15, zmmword ptr [r8 + rdx - 2048]
                vbroadcastsd zmm16, qword ptr [rax - 88]
                vfnmadd231pd zmm26, zmm16, zmm14
                vfnmadd231pd zmm27, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rax - 80]
                vfnmadd231pd zmm28, zmm16, zmm14
                vfnmadd231pd zmm29, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rax - 72]
                vfnmadd231pd zmm30, zmm16, zmm14
                vfnmadd231pd zmm31, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rax - 64]
                vfnmadd231pd zmm1, zmm16, zmm14
                vfnmadd231pd zmm20, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rax - 56]
                vfnmadd231pd zmm22, zmm16, zmm14
                vfnmadd231pd zmm6, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rax - 48]
                vfnmadd231pd zmm7, zmm16, zmm14
                vfnmadd231pd zmm0, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rax - 40]
                vfnmadd231pd zmm23, zmm16, zmm14
                vfnmadd231pd zmm21, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rax - 32]
                vfnmadd231pd zmm19, zmm16, zmm14
                vfnmadd231pd zmm24, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rax - 24]
                vfnmadd231pd zmm25, zmm16, zmm14
                vfnmadd231pd zmm2, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rax - 16]
                vfnmadd231pd zmm3, zmm16, zmm14
                vfnmadd231pd zmm9, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rax - 8]
                vfnmadd231pd zmm10, zmm16, zmm14
                vfnmadd231pd zmm11, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rax]
                vfnmadd231pd zmm12, zmm16, zmm14
                vfnmadd231pd zmm13, zmm16, zmm15
                add rax, 96
                add r8, 64
                dec r11
                jne .L0
            ; 146 instructions: 35 scalar, 22 loads, 24 stores, 52 stack, 13 branches
        ; 1789 instructions and 30 loops: 438 multiply-adds, 332 vector, 397 scalar, 151 loads, 3 prefetches, 3 stores, 171 stack, 153 moves, 141 branches
    ; 12 instructions: 3 scalar, 6 stack, 2 branches, 1 calls
