avx512/f32/residual_signed:
    ; 128 instructions: 40 scalar, 28 loads, 36 stack, 18 moves, 6 branches
    loop:
        ; 38 instructions: 15 scalar, 14 stack, 5 moves, 4 branches
        loop:
            ; 313 instructions and 8 loops: 51 multiply-adds, 52 vector, 86 scalar, 19 loads, 48 stack, 26 moves, 31 branches
            loop:
            .L0:
                vmovups zmm9, zmmword ptr [r11 - 2048]
                vfnmadd231ps zmm0, zmm9, dword ptr [r10 - 44]{1to16}
                vfnmadd231ps zmm1, zmm9, dword ptr [r10 - 40]{1to16}
                vfnmadd231ps zmm2, zmm9, dword ptr [r10 - 36]{1to16}
                vfnmadd231ps zmm3, zmm9, dword ptr [r10 - 32]{1to16}
                vfnmadd231ps zmm6, zmm9, dword ptr [r10 - 28]{1to16}
                vfnmadd231ps zmm7, zmm9, dword ptr [r10 - 24]{1to16}
                vfnmadd231ps zmm14, zmm9, dword ptr [r10 - 20]{1to16}
                vfnmadd231ps zmm15, zmm9, dword ptr [r10 - 16]{1to16}
                vfnmadd231ps zmm16, zmm9, dword ptr [r10 - 12]{1to16}
                vfnmadd231ps zmm17, zmm9, dword ptr [r10 - 8]{1to16}
                vfnmadd231ps zmm18, zmm9, dword ptr [r10 - 4]{1to16}
                vfnmadd231ps zmm19, zmm9, dword ptr [r10]{1to16}
                prefetcht0 byte ptr [r11]
                add r10, 48
                add r11, 64
                dec r14
                jne .L0
            ; 97 instructions: 23 scalar, 12 stores, 48 stack, 1 moves, 13 branches
        ; 23 instructions: 10 scalar, 6 stack, 5 moves, 2 branches
        loop:
            ; 486 instructions and 8 loops: 102 multiply-adds, 112 vector, 85 scalar, 34 loads, 83 stack, 39 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [r10 + rbx]
                prefetcht0 byte ptr [r10 + rsi]
                vmovups zmm9, zmmword ptr [r10 + rbx - 2048]
                vmovups zmm10, zmmword ptr [r10 + rsi - 2048]
                vbroadcastss zmm11, dword ptr [rcx - 44]
                vfnmadd231ps zmm3, zmm11, zmm9
                vfnmadd231ps zmm2, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx - 40]
                vfnmadd231ps zmm20, zmm11, zmm9
                vfnmadd231ps zmm19, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx - 36]
                vfnmadd231ps zmm14, zmm11, zmm9
                vfnmadd231ps zmm16, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx - 32]
                vfnmadd231ps zmm18, zmm11, zmm9
                vfnmadd231ps zmm0, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx - 28]
                vfnmadd231ps zmm7, zmm11, zmm9
                vfnmadd231ps zmm6, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx - 24]
                vfnmadd231ps zmm17, zmm11, zmm9
                vfnmadd231ps zmm15, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx - 20]
                vfnmadd231ps zmm1, zmm11, zmm9
                vfnmadd231ps zmm31, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx - 16]
                vfnmadd231ps zmm30, zmm11, zmm9
                vfnmadd231ps zmm29, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx - 12]
                vfnmadd231ps zmm28, zmm11, zmm9
                vfnmadd231ps zmm27, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx - 8]
                vfnmadd231ps zmm26, zmm11, zmm9
                vfnmadd231ps zmm25, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx - 4]
                vfnmadd231ps zmm24, zmm11, zmm9
                vfnmadd231ps zmm23, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx]
                vfnmadd231ps zmm22, zmm11, zmm9
                vfnmadd231ps zmm21, zmm11, zmm10
                add rcx, 48
                add r10, 64
                dec r11
                jne .L0
            ; 148 instructions: 35 scalar, 22 loads, 24 stores, 53 stack, 14 branches
        ; 2365 instructions and 40 loops: 462 multiply-adds, 482 vector, 552 scalar, 151 loads, 12 prefetches, 6 stores, 281 stack, 216 moves, 203 branches
    ; 11 instructions: 3 scalar, 6 stack, 1 branches, 1 calls
