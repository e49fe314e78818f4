avx512/f32/residual_store:
    ; 134 instructions: 40 scalar, 29 loads, 42 stack, 17 moves, 6 branches
    loop:
        ; 37 instructions: 14 scalar, 16 stack, 3 moves, 4 branches
        loop:
            ; 315 instructions and 8 loops: 51 multiply-adds, 53 vector, 78 scalar, 20 loads, 52 stack, 30 moves, 31 branches
            loop:
            .L0:
                vmovups zmm9, zmmword ptr [r14 - 2048]
                vfnmadd231ps zmm19, zmm9, dword ptr [r10 - 44]{1to16}
                vfnmadd231ps zmm18, zmm9, dword ptr [r10 - 40]{1to16}
                vfnmadd231ps zmm17, zmm9, dword ptr [r10 - 36]{1to16}
                vfnmadd231ps zmm16, zmm9, dword ptr [r10 - 32]{1to16}
                vfnmadd231ps zmm15, zmm9, dword ptr [r10 - 28]{1to16}
                vfnmadd231ps zmm14, zmm9, dword ptr [r10 - 24]{1to16}
                vfnmadd231ps zmm7, zmm9, dword ptr [r10 - 20]{1to16}
                vfnmadd231ps zmm6, zmm9, dword ptr [r10 - 16]{1to16}
                vfnmadd231ps zmm3, zmm9, dword ptr [r10 - 12]{1to16}
                vfnmadd231ps zmm2, zmm9, dword ptr [r10 - 8]{1to16}
                vfnmadd231ps zmm1, zmm9, dword ptr [r10 - 4]{1to16}
                vfnmadd231ps zmm0, zmm9, dword ptr [r10]{1to16}
                prefetcht0 byte ptr [r14]
                add r10, 48
                add r14, 64
                dec r12
                jne .L0
            ; 109 instructions: 12 vector, 23 scalar, 12 stores, 48 stack, 1 moves, 13 branches
        ; 25 instructions: 11 scalar, 7 stack, 5 moves, 2 branches
        loop:
            ; 485 instructions and 8 loops: 102 multiply-adds, 111 vector, 87 scalar, 35 loads, 81 stack, 38 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [rsi + rdx]
                prefetcht0 byte ptr [rsi + rdi]
                vmovups zmm9, zmmword ptr [rsi + rdx - 2048]
                vmovups zmm10, zmmword ptr [rsi + rdi - 2048]
                vbroadcastss zmm11, dword ptr [rcx - 44]
                vfnmadd231ps zmm3, zmm11, zmm9
                vfnmadd231ps zmm2, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx - 40]
                vfnmadd231ps zmm21, zmm11, zmm9
                vfnmadd231ps zmm20, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx - 36]
                vfnmadd231ps zmm15, zmm11, zmm9
                vfnmadd231ps zmm17, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx - 32]
                vfnmadd231ps zmm19, zmm11, zmm9
                vfnmadd231ps zmm0, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx - 28]
                vfnmadd231ps zmm7, zmm11, zmm9
                vfnmadd231ps zmm6, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx - 24]
                vfnmadd231ps zmm14, zmm11, zmm9
                vfnmadd231ps zmm18, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx - 20]
                vfnmadd231ps zmm16, zmm11, zmm9
                vfnmadd231ps zmm1, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx - 16]
                vfnmadd231ps zmm31, zmm11, zmm9
                vfnmadd231ps zmm30, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx - 12]
                vfnmadd231ps zmm29, zmm11, zmm9
                vfnmadd231ps zmm28, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx - 8]
                vfnmadd231ps zmm27, zmm11, zmm9
                vfnmadd231ps zmm26, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx - 4]
                vfnmadd231ps zmm25, zmm11, zmm9
                vfnmadd231ps zmm24, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rcx]
                vfnmadd231ps zmm23, zmm11, zmm9
                vfnmadd231ps zmm22, zmm11, zmm10
                add rcx, 48
                add rsi, 64
                dec r10
                jne .L0
            ; 197 instructions: 24 vector, 35 scalar, 1 loads, 24 stores, 98 stack, 1 moves, 14 branches
        ; 2396 instructions and 40 loops: 462 multiply-adds, 494 vector, 552 scalar, 152 loads, 12 prefetches, 6 stores, 298 stack, 217 moves, 203 branches
    ; 3 instructions: 1 scalar, 1 branches, 1 calls
