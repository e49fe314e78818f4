avx512/f64/residual_store:
    ; 129 instructions: 40 scalar, 31 loads, 36 stack, 17 moves, 5 branches
    loop:
        ; 38 instructions: 15 scalar, 16 stack, 3 moves, 4 branches
        loop:
            ; 336 instructions and 8 loops: 71 multiply-adds, 53 vector, 78 scalar, 21 loads, 52 stack, 30 moves, 31 branches
            loop:
            .L0:
                vmovupd zmm14, zmmword ptr [r15 - 2048]
                vfnmadd231pd zmm0, zmm14, qword ptr [r10 - 88]{1to8}
                vfnmadd231pd zmm1, zmm14, qword ptr [r10 - 80]{1to8}
                vfnmadd231pd zmm2, zmm14, qword ptr [r10 - 72]{1to8}
                vfnmadd231pd zmm3, zmm14, qword ptr [r10 - 64]{1to8}
                vfnmadd231pd zmm6, zmm14, qword ptr [r10 - 56]{1to8}
                vfnmadd231pd zmm7, zmm14, qword ptr [r10 - 48]{1to8}
                vfnmadd231pd zmm9, zmm14, qword ptr [r10 - 40]{1to8}
                vfnmadd231pd zmm10, zmm14, qword ptr [r10 - 32]{1to8}
                vfnmadd231pd zmm11, zmm14, qword ptr [r10 - 24]{1to8}
                vfnmadd231pd zmm12, zmm14, qword ptr [r10 - 16]{1to8}
                vfnmadd231pd zmm13, zmm14, qword ptr [r10 - 8]{1to8}
                vfnmadd231pd zmm19, zmm14, qword ptr [r10]{1to8}
                prefetcht0 byte ptr [r15]
                add r10, 96
                add r15, 64
                dec r12
                jne .L0
            ; 109 instructions: 12 vector, 23 scalar, 12 stores, 48 stack, 1 moves, 13 branches
        ; 25 instructions: 11 scalar, 7 stack, 5 moves, 2 branches
        loop:
            ; 538 instructions and 8 loops: 142 multiply-adds, 108 vector, 87 scalar, 42 loads, 81 stack, 47 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [rsi + rdx]
                prefetcht0 byte ptr [rsi + rdi]
                vmovupd zmm14, zmmword ptr [rsi + rdx - 2048]
                vmovupd zmm15, zmmword ptr [rsi + rdi - 2048]
                vbroadcastsd zmm16, qword ptr [rcx - 88]
                vfnmadd231pd zmm20, zmm16, zmm14
                vfnmadd231pd zmm22, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rcx - 80]
                vfnmadd231pd zmm24, zmm16, zmm14
                vfnmadd231pd zmm0, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rcx - 72]
                vfnmadd231pd zmm7, zmm16, zmm14
                vfnmadd231pd zmm6, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rcx - 64]
                vfnmadd231pd zmm19, zmm16, zmm14
                vfnmadd231pd zmm23, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rcx - 56]
                vfnmadd231pd zmm21, zmm16, zmm14
                vfnmadd231pd zmm1, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rcx - 48]
                vfnmadd231pd zmm31, zmm16, zmm14
                vfnmadd231pd zmm30, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rcx - 40]
                vfnmadd231pd zmm29, zmm16, zmm14
                vfnmadd231pd zmm28, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rcx - 32]
                vfnmadd231pd zmm27, zmm16, zmm14
                vfnmadd231pd zmm25, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rcx - 24]
                vfnmadd231pd zmm26, zmm16, zmm14
                vfnmadd231pd zmm2, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rcx - 16]
                vfnmadd231pd zmm3, zmm16, zmm14
                vfnmadd231pd zmm9, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rcx - 8]
                vfnmadd231pd zmm10, zmm16, zmm14
                vfnmadd231pd zmm11, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rcx]
                vfnmadd231pd zmm12, zmm16, zmm14
                vfnmadd231pd zmm13, zmm16, zmm15
                add rcx, 96
                add rsi, 64
                dec r10
                jne .L0
            ; 198 instructions: 24 vector, 35 scalar, 1 loads, 24 stores, 99 stack, 1 moves, 14 branches
        ; 2598 instructions and 40 loops: 632 multiply-adds, 497 vector, 547 scalar, 183 loads, 12 prefetches, 6 stores, 287 stack, 227 moves, 207 branches
    ; 12 instructions: 3 scalar, 6 stack, 2 branches, 1 calls
