avx512/f64/residual_select:
    ; 135 instructions: 43 scalar, 31 loads, 37 stack, 19 moves, 5 branches
    loop:
        ; 44 instructions and a loop: 17 scalar, 1 loads, 15 stack, 6 moves, 5 branches
        loop:
            ; 339 instructions and 8 loops: 71 multiply-adds, 52 vector, 90 scalar, 16 loads, 50 stack, 29 moves, 31 branches
            loop:
            .L0:
                vmovupd zmm14, zmmword ptr [rbx - 2048]
                vfnmadd231pd zmm19, zmm14, qword ptr [rsi - 88]{1to8}
                vfnmadd231pd zmm13, zmm14, qword ptr [rsi - 80]{1to8}
                vfnmadd231pd zmm12, zmm14, qword ptr [rsi - 72]{1to8}
                vfnmadd231pd zmm11, zmm14, qword ptr [rsi - 64]{1to8}
                vfnmadd231pd zmm10, zmm14, qword ptr [rsi - 56]{1to8}
                vfnmadd231pd zmm9, zmm14, qword ptr [rsi - 48]{1to8}
                vfnmadd231pd zmm7, zmm14, qword ptr [rsi - 40]{1to8}
                vfnmadd231pd zmm6, zmm14, qword ptr [rsi - 32]{1to8}
                vfnmadd231pd zmm3, zmm14, qword ptr [rsi - 24]{1to8}
                vfnmadd231pd zmm2, zmm14, qword ptr [rsi - 16]{1to8}
                vfnmadd231pd zmm1, zmm14, qword ptr [rsi - 8]{1to8}
                vfnmadd231pd zmm0, zmm14, qword ptr [rsi]{1to8}
                prefetcht0 byte ptr [rbx]
                add rsi, 96
                add rbx, 64
                dec r15
                jne .L0
            ; 53 instructions and a loop: 8 vector, 10 scalar, 9 loads, 3 stores, 15 stack, 2 moves, 6 branches
        ; 25 instructions: 11 scalar, 7 stack, 5 moves, 2 branches
        loop:
            ; 532 instructions and 8 loops: 142 multiply-adds, 112 vector, 95 scalar, 27 loads, 81 stack, 44 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [rdi + r14]
                prefetcht0 byte ptr [rdi + rax]
                vmovupd zmm14, zmmword ptr [rdi + r14 - 2048]
                vmovupd zmm15, zmmword ptr [rdi + rax - 2048]
                vbroadcastsd zmm16, qword ptr [rsi - 88]
                vfnmadd231pd zmm23, zmm16, zmm14
                vfnmadd231pd zmm21, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rsi - 80]
                vfnmadd231pd zmm1, zmm16, zmm14
                vfnmadd231pd zmm31, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rsi - 72]
                vfnmadd231pd zmm30, zmm16, zmm14
                vfnmadd231pd zmm29, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rsi - 64]
                vfnmadd231pd zmm28, zmm16, zmm14
                vfnmadd231pd zmm27, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rsi - 56]
                vfnmadd231pd zmm6, zmm16, zmm14
                vfnmadd231pd zmm7, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rsi - 48]
                vfnmadd231pd zmm0, zmm16, zmm14
                vfnmadd231pd zmm24, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rsi - 40]
                vfnmadd231pd zmm19, zmm16, zmm14
                vfnmadd231pd zmm22, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rsi - 32]
                vfnmadd231pd zmm20, zmm16, zmm14
                vfnmadd231pd zmm25, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rsi - 24]
                vfnmadd231pd zmm26, zmm16, zmm14
                vfnmadd231pd zmm2, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rsi - 16]
                vfnmadd231pd zmm3, zmm16, zmm14
                vfnmadd231pd zmm9, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rsi - 8]
                vfnmadd231pd zmm10, zmm16, zmm14
                vfnmadd231pd zmm11, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rsi]
                vfnmadd231pd zmm12, zmm16, zmm14
                vfnmadd231pd zmm13, zmm16, zmm15
                add rsi, 96
                add rdi, 64
                dec rbx
                jne .L0
            ; 99 instructions and a loop: 16 vector, 10 scalar, 26 loads, 6 stores, 31 stack, 3 moves, 7 branches
        ; 2794 instructions and 40 loops: 632 multiply-adds, 567 vector, 575 scalar, 221 loads, 12 prefetches, 27 stores, 305 stack, 238 moves, 217 branches
    ; 16 instructions: 3 scalar, 7 stack, 5 branches, 1 calls
