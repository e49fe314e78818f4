avx512/f32/residual_select:
    ; 129 instructions: 41 scalar, 29 loads, 36 stack, 18 moves, 5 branches
    loop:
        ; 43 instructions and a loop: 17 scalar, 1 loads, 16 stack, 4 moves, 5 branches
        loop:
            ; 313 instructions and 8 loops: 51 multiply-adds, 52 vector, 86 scalar, 15 loads, 50 stack, 28 moves, 31 branches
            loop:
            .L0:
                vmovups zmm9, zmmword ptr [r15 - 2048]
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
                prefetcht0 byte ptr [r15]
                add rsi, 48
                add r15, 64
                dec r12
                jne .L0
            ; 53 instructions and a loop: 8 vector, 10 scalar, 9 loads, 3 stores, 16 stack, 1 moves, 6 branches
        ; 26 instructions: 11 scalar, 8 stack, 5 moves, 2 branches
        loop:
            ; 480 instructions and 8 loops: 102 multiply-adds, 112 vector, 91 scalar, 21 loads, 81 stack, 42 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [rsi + r15]
                prefetcht0 byte ptr [rsi + r9]
                vmovups zmm9, zmmword ptr [rsi + r15 - 2048]
                vmovups zmm10, zmmword ptr [rsi + r9 - 2048]
                vbroadcastss zmm11, dword ptr [rcx - 44]
                vfnmadd231ps zmm22, zmm11, zmm9
                vfnmadd231ps zmm23, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx - 40]
                vfnmadd231ps zmm24, zmm11, zmm9
                vfnmadd231ps zmm25, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx - 36]
                vfnmadd231ps zmm26, zmm11, zmm9
                vfnmadd231ps zmm27, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx - 32]
                vfnmadd231ps zmm28, zmm11, zmm9
                vfnmadd231ps zmm29, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx - 28]
                vfnmadd231ps zmm30, zmm11, zmm9
                vfnmadd231ps zmm31, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx - 24]
                vfnmadd231ps zmm1, zmm11, zmm9
                vfnmadd231ps zmm16, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx - 20]
                vfnmadd231ps zmm18, zmm11, zmm9
                vfnmadd231ps zmm6, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx - 16]
                vfnmadd231ps zmm7, zmm11, zmm9
                vfnmadd231ps zmm0, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx - 12]
                vfnmadd231ps zmm19, zmm11, zmm9
                vfnmadd231ps zmm14, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx - 8]
                vfnmadd231ps zmm17, zmm11, zmm9
                vfnmadd231ps zmm15, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx - 4]
                vfnmadd231ps zmm20, zmm11, zmm9
                vfnmadd231ps zmm21, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx]
                vfnmadd231ps zmm2, zmm11, zmm9
                vfnmadd231ps zmm3, zmm11, zmm10
                add rcx, 48
                add rsi, 64
                dec rbx
                jne .L0
            ; 104 instructions and a loop: 16 vector, 13 scalar, 25 loads, 6 stores, 33 stack, 3 moves, 8 branches
        ; 2579 instructions and 40 loops: 462 multiply-adds, 561 vector, 575 scalar, 194 loads, 12 prefetches, 27 stores, 302 stack, 228 moves, 218 branches
    ; 14 instructions: 3 scalar, 7 stack, 3 branches, 1 calls
