avx512/f32/residual_store:
    ; 120 instructions: 35 scalar, 29 loads, 36 stack, 14 moves, 6 branches
    loop:
        ; 1665 instructions and 28 loops: 318 multiply-adds, 351 vector, 378 scalar, 116 loads, 12 stores, 204 stack, 147 moves, 139 branches
        loop:
            ; 304 instructions and 8 loops: 51 multiply-adds, 52 vector, 80 scalar, 20 loads, 43 stack, 27 moves, 31 branches
            loop:
            .L0:
                vmovups zmm9, zmmword ptr [rdx]
                vfnmadd231ps zmm19, zmm9, dword ptr [r9 - 44]{1to16}
                vfnmadd231ps zmm18, zmm9, dword ptr [r9 - 40]{1to16}
                vfnmadd231ps zmm17, zmm9, dword ptr [r9 - 36]{1to16}
                vfnmadd231ps zmm16, zmm9, dword ptr [r9 - 32]{1to16}
                vfnmadd231ps zmm15, zmm9, dword ptr [r9 - 28]{1to16}
                vfnmadd231ps zmm14, zmm9, dword ptr [r9 - 24]{1to16}
                vfnmadd231ps zmm7, zmm9, dword ptr [r9 - 20]{1to16}
                vfnmadd231ps zmm6, zmm9, dword ptr [r9 - 16]{1to16}
                vfnmadd231ps zmm3, zmm9, dword ptr [r9 - 12]{1to16}
                vfnmadd231ps zmm2, zmm9, dword ptr [r9 - 8]{1to16}
                vfnmadd231ps zmm1, zmm9, dword ptr [r9 - 4]{1to16}
                vfnmadd231ps zmm0, zmm9, dword ptr [r9]{1to16}
                add r9, 48
                add rdx, 64
                dec rbx
                jne .L0
            ; 114 instructions: 12 vector, 23 scalar, 12 stores, 49 stack, 5 moves, 13 branches
        ; 25 instructions: 10 scalar, 9 stack, 5 moves, 1 branches
        loop:
            ; 472 instructions and 8 loops: 102 multiply-adds, 111 vector, 78 scalar, 35 loads, 78 stack, 37 moves, 31 branches
            loop:
            .L0:
                vmovups zmm9, zmmword ptr [rdx + r12 + 64]
                vmovups zmm10, zmmword ptr [rdx + rcx + 64]
                vbroadcastss zmm11, dword ptr [r9 - 44]
                vfnmadd231ps zmm21, zmm11, zmm9
                vfnmadd231ps zmm20, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [r9 - 40]
                vfnmadd231ps zmm15, zmm11, zmm9
                vfnmadd231ps zmm17, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [r9 - 36]
                vfnmadd231ps zmm19, zmm11, zmm9
                vfnmadd231ps zmm0, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [r9 - 32]
                vfnmadd231ps zmm7, zmm11, zmm9
                vfnmadd231ps zmm6, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [r9 - 28]
                vfnmadd231ps zmm18, zmm11, zmm9
                vfnmadd231ps zmm16, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [r9 - 24]
                vfnmadd231ps zmm1, zmm11, zmm9
                vfnmadd231ps zmm14, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [r9 - 20]
                vfnmadd231ps zmm31, zmm11, zmm9
                vfnmadd231ps zmm30, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [r9 - 16]
                vfnmadd231ps zmm29, zmm11, zmm9
                vfnmadd231ps zmm28, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [r9 - 12]
                vfnmadd231ps zmm27, zmm11, zmm9
                vfnmadd231ps zmm26, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [r9 - 8]
                vfnmadd231ps zmm25, zmm11, zmm9
                vfnmadd231ps zmm24, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [r9 - 4]
                vfnmadd231ps zmm23, zmm11, zmm9
                vfnmadd231ps zmm22, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [r9]
                vfnmadd231ps zmm2, zmm11, zmm9
                vfnmadd231ps zmm3, zmm11, zmm10
                add r9, 48
                add rdx, 64
                dec r11
                jne .L0
            ; 200 instructions: 24 vector, 35 scalar, 1 loads, 24 stores, 98 stack, 5 moves, 13 branches
        ; 11 instructions: 2 scalar, 5 stack, 2 moves, 2 branches
    ; 4 instructions: 1 scalar, 2 branches, 1 calls
