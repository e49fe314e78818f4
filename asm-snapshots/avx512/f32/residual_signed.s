avx512/f32/residual_signed:
    ; 126 instructions: 37 scalar, 28 loads, 36 stack, 18 moves, 7 branches
    loop:
        ; 1635 instructions and 28 loops: 318 multiply-adds, 335 vector, 379 scalar, 111 loads, 12 stores, 190 stack, 150 moves, 140 branches
        loop:
            ; 304 instructions and 8 loops: 51 multiply-adds, 52 vector, 80 scalar, 19 loads, 42 stack, 29 moves, 31 branches
            loop:
            .L0:
                vmovups zmm9, zmmword ptr [rdx]
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
                add r10, 48
                add rdx, 64
                dec r11
                jne .L0
            ; 102 instructions: 23 scalar, 12 stores, 49 stack, 5 moves, 13 branches
        ; 24 instructions: 9 scalar, 9 stack, 5 moves, 1 branches
        loop:
            ; 472 instructions and 8 loops: 102 multiply-adds, 111 vector, 78 scalar, 34 loads, 79 stack, 37 moves, 31 branches
            loop:
            .L0:
                vmovups zmm9, zmmword ptr [rdx + rax + 64]
                vmovups zmm10, zmmword ptr [rdx + rdi + 64]
                vbroadcastss zmm11, dword ptr [r11 - 44]
                vfnmadd231ps zmm3, zmm11, zmm9
                vfnmadd231ps zmm2, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [r11 - 40]
                vfnmadd231ps zmm20, zmm11, zmm9
                vfnmadd231ps zmm19, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [r11 - 36]
                vfnmadd231ps zmm14, zmm11, zmm9
                vfnmadd231ps zmm16, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [r11 - 32]
                vfnmadd231ps zmm18, zmm11, zmm9
                vfnmadd231ps zmm0, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [r11 - 28]
                vfnmadd231ps zmm7, zmm11, zmm9
                vfnmadd231ps zmm6, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [r11 - 24]
                vfnmadd231ps zmm17, zmm11, zmm9
                vfnmadd231ps zmm15, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [r11 - 20]
                vfnmadd231ps zmm1, zmm11, zmm9
                vfnmadd231ps zmm31, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [r11 - 16]
                vfnmadd231ps zmm30, zmm11, zmm9
                vfnmadd231ps zmm29, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [r11 - 12]
                vfnmadd231ps zmm28, zmm11, zmm9
                vfnmadd231ps zmm27, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [r11 - 8]
                vfnmadd231ps zmm26, zmm11, zmm9
                vfnmadd231ps zmm25, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [r11 - 4]
                vfnmadd231ps zmm24, zmm11, zmm9
                vfnmadd231ps zmm23, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [r11]
                vfnmadd231ps zmm22, zmm11, zmm9
                vfnmadd231ps zmm21, zmm11, zmm10
                add r11, 48
                add rdx, 64
                dec rbx
                jne .L0
            ; 152 instructions: 35 scalar, 22 loads, 24 stores, 53 stack, 4 moves, 14 branches
    ; 3 instructions: 1 scalar, 1 branches, 1 calls
