avx512/f32/residual_select:
    ; 118 instructions: 37 scalar, 29 loads, 32 stack, 15 moves, 5 branches
    loop:
        ; 43 instructions and a loop: 17 scalar, 1 loads, 16 stack, 4 moves, 5 branches
        loop:
            ; 309 instructions and 8 loops: 51 multiply-adds, 52 vector, 86 scalar, 15 loads, 49 stack, 25 moves, 31 branches
            loop:
            .L0:
                vmovups zmm9, zmmword ptr [rbx - 2048]
                vfnmadd231ps zmm19, zmm9, dword ptr [rsi - 44]{1to16}
                vfnmadd231ps zmm18, zmm9, dword ptr [rsi - 40]{1to16}
                vfnmadd231ps zmm17, zmm9, dword ptr [rsi - 36]{1to16}
                vfnmadd231ps zmm16, zmm9, dword ptr [rsi - 32]{1to16}
                vfnmadd231ps zmm15, zmm9, dword ptr [rsi - 28]{1to16}
                vfnmadd231ps zmm14, zmm9, dword ptr [rsi - 24]{1to16}
                vfnmadd231ps zmm7, zmm9, dword ptr [rsi - 20]{1to16}
                vfnmadd231ps zmm6, zmm9, dword ptr [rsi - 16]{1to16}
                vfnmadd231ps zmm3, zmm9, dword ptr [rsi - 12]{1to16}
                vfnmadd231ps zmm2, zmm9, dword ptr [rsi - 8]{1to16}
                vfnmadd231ps zmm1, zmm9, dword ptr [rsi - 4]{1to16}
                vfnmadd231ps zmm0, zmm9, dword ptr [rsi]{1to16}
                prefetcht0 byte ptr [rbx]
                add rsi, 48
                add rbx, 64
                dec r14
                jne .L0
            ; 52 instructions and a loop: 8 vector, 10 scalar, 9 loads, 3 stores, 15 stack, 1 moves, 6 branches
        ; 26 instructions: 11 scalar, 8 stack, 5 moves, 2 branches
        loop:
            ; 481 instructions and 8 loops: 102 multiply-adds, 112 vector, 89 scalar, 21 loads, 84 stack, 42 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [rdx + r12]
                prefetcht0 byte ptr [rdx + r8]
                vmovups zmm9, zmmword ptr [rdx + r12 - 2048]
                vmovups zmm10, zmmword ptr [rdx + r8 - 2048]
                vbroadcastss zmm11, dword ptr [rax - 44]
                vfnmadd231ps zmm22, zmm11, zmm9
                vfnmadd231ps zmm23, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rax - 40]
                vfnmadd231ps zmm24, zmm11, zmm9
                vfnmadd231ps zmm25, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rax - 36]
                vfnmadd231ps zmm26, zmm11, zmm9
                vfnmadd231ps zmm27, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rax - 32]
                vfnmadd231ps zmm28, zmm11, zmm9
                vfnmadd231ps zmm29, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rax - 28]
                vfnmadd231ps zmm30, zmm11, zmm9
                vfnmadd231ps zmm31, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rax - 24]
                vfnmadd231ps zmm1, zmm11, zmm9
                vfnmadd231ps zmm16, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rax - 20]
                vfnmadd231ps zmm18, zmm11, zmm9
                vfnmadd231ps zmm6, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rax - 16]
                vfnmadd231ps zmm7, zmm11, zmm9
                vfnmadd231ps zmm0, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rax - 12]
                vfnmadd231ps zmm19, zmm11, zmm9
                vfnmadd231ps zmm14, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rax - 8]
                vfnmadd231ps zmm17, zmm11, zmm9
                vfnmadd231ps zmm15, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rax - 4]
                vfnmadd231ps zmm20, zmm11, zmm9
                vfnmadd231ps zmm21, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rax]
                vfnmadd231ps zmm2, zmm11, zmm9
                vfnmadd231ps zmm3, zmm11, zmm10
                add rax, 48
                add rdx, 64
                dec rsi
                jne .L0
            ; 100 instructions and a loop: 16 vector, 10 scalar, 25 loads, 6 stores, 32 stack, 3 moves, 8 branches
        ; 1792 instructions and 30 loops: 318 multiply-adds, 386 vector, 410 scalar, 146 loads, 3 prefetches, 18 stores, 209 stack, 151 moves, 151 branches
    ; 15 instructions: 3 scalar, 7 stack, 4 branches, 1 calls
