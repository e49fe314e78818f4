avx512/f64/residual_select:
    ; 121 instructions: 38 scalar, 31 loads, 32 stack, 15 moves, 5 branches
    loop:
        ; 44 instructions and a loop: 17 scalar, 1 loads, 16 stack, 5 moves, 5 branches
        loop:
            ; 330 instructions and 8 loops: 71 multiply-adds, 52 vector, 86 scalar, 16 loads, 49 stack, 25 moves, 31 branches
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
                dec r14
                jne .L0
            ; 53 instructions and a loop: 8 vector, 10 scalar, 9 loads, 3 stores, 15 stack, 2 moves, 6 branches
        ; 26 instructions: 11 scalar, 8 stack, 5 moves, 2 branches
        loop:
            ; 527 instructions and 8 loops: 142 multiply-adds, 112 vector, 89 scalar, 27 loads, 84 stack, 42 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [rdx + r12]
                prefetcht0 byte ptr [rdx + r8]
                vmovupd zmm14, zmmword ptr [rdx + r12 - 2048]
                vmovupd zmm15, zmmword ptr [rdx + r8 - 2048]
                vbroadcastsd zmm16, qword ptr [rax - 88]
                vfnmadd231pd zmm2, zmm16, zmm14
                vfnmadd231pd zmm26, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rax - 80]
                vfnmadd231pd zmm25, zmm16, zmm14
                vfnmadd231pd zmm20, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rax - 72]
                vfnmadd231pd zmm22, zmm16, zmm14
                vfnmadd231pd zmm19, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rax - 64]
                vfnmadd231pd zmm24, zmm16, zmm14
                vfnmadd231pd zmm0, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rax - 56]
                vfnmadd231pd zmm7, zmm16, zmm14
                vfnmadd231pd zmm6, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rax - 48]
                vfnmadd231pd zmm23, zmm16, zmm14
                vfnmadd231pd zmm21, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rax - 40]
                vfnmadd231pd zmm1, zmm16, zmm14
                vfnmadd231pd zmm31, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rax - 32]
                vfnmadd231pd zmm30, zmm16, zmm14
                vfnmadd231pd zmm29, zmm15, zmm16
                vbroadcastsd zmm16, qword ptr [rax - 24]
                vfnmadd231pd zmm28, zmm16, zmm14
                vfnmadd231pd zmm27, zmm15, zmm16
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
                add rdx, 64
                dec rsi
                jne .L0
            ; 101 instructions and a loop: 16 vector, 10 scalar, 26 loads, 6 stores, 32 stack, 3 moves, 8 branches
        ; 1937 instructions and 30 loops: 438 multiply-adds, 383 vector, 411 scalar, 168 loads, 3 prefetches, 18 stores, 209 stack, 155 moves, 152 branches
    ; 15 instructions: 3 scalar, 7 stack, 4 branches, 1 calls
