avx512/f32/residual_select:
    ; 116 instructions: 36 scalar, 29 loads, 32 stack, 14 moves, 5 branches
    loop:
        ; 1883 instructions and 29 loops: 318 multiply-adds, 435 vector, 390 scalar, 174 loads, 36 stores, 224 stack, 151 moves, 155 branches
        loop:
            ; 306 instructions and 8 loops: 51 multiply-adds, 52 vector, 81 scalar, 15 loads, 47 stack, 29 moves, 31 branches
            loop:
            .L0:
                vmovups zmm9, zmmword ptr [rcx]
                vfnmadd231ps zmm19, zmm9, dword ptr [rdx - 44]{1to16}
                vfnmadd231ps zmm18, zmm9, dword ptr [rdx - 40]{1to16}
                vfnmadd231ps zmm17, zmm9, dword ptr [rdx - 36]{1to16}
                vfnmadd231ps zmm16, zmm9, dword ptr [rdx - 32]{1to16}
                vfnmadd231ps zmm15, zmm9, dword ptr [rdx - 28]{1to16}
                vfnmadd231ps zmm14, zmm9, dword ptr [rdx - 24]{1to16}
                vfnmadd231ps zmm7, zmm9, dword ptr [rdx - 20]{1to16}
                vfnmadd231ps zmm6, zmm9, dword ptr [rdx - 16]{1to16}
                vfnmadd231ps zmm3, zmm9, dword ptr [rdx - 12]{1to16}
                vfnmadd231ps zmm2, zmm9, dword ptr [rdx - 8]{1to16}
                vfnmadd231ps zmm1, zmm9, dword ptr [rdx - 4]{1to16}
                vfnmadd231ps zmm0, zmm9, dword ptr [rdx]{1to16}
                add rdx, 48
                add rcx, 64
                dec rdi
                jne .L0
            ; 53 instructions and a loop: 8 vector, 8 scalar, 9 loads, 3 stores, 17 stack, 2 moves, 6 branches
        ; 28 instructions: 10 scalar, 12 stack, 5 moves, 1 branches
        loop:
            ; 463 instructions and 8 loops: 102 multiply-adds, 111 vector, 78 scalar, 21 loads, 83 stack, 37 moves, 31 branches
            loop:
            .L0:
                vmovups zmm9, zmmword ptr [rsi + rax + 64]
                vmovups zmm10, zmmword ptr [rsi + rdx + 64]
                vbroadcastss zmm11, dword ptr [rdi - 44]
                vfnmadd231ps zmm22, zmm11, zmm9
                vfnmadd231ps zmm23, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rdi - 40]
                vfnmadd231ps zmm24, zmm11, zmm9
                vfnmadd231ps zmm25, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rdi - 36]
                vfnmadd231ps zmm26, zmm11, zmm9
                vfnmadd231ps zmm27, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rdi - 32]
                vfnmadd231ps zmm28, zmm11, zmm9
                vfnmadd231ps zmm29, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rdi - 28]
                vfnmadd231ps zmm30, zmm11, zmm9
                vfnmadd231ps zmm31, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rdi - 24]
                vfnmadd231ps zmm1, zmm11, zmm9
                vfnmadd231ps zmm16, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rdi - 20]
                vfnmadd231ps zmm18, zmm11, zmm9
                vfnmadd231ps zmm14, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rdi - 16]
                vfnmadd231ps zmm6, zmm11, zmm9
                vfnmadd231ps zmm7, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rdi - 12]
                vfnmadd231ps zmm0, zmm11, zmm9
                vfnmadd231ps zmm19, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rdi - 8]
                vfnmadd231ps zmm17, zmm11, zmm9
                vfnmadd231ps zmm15, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rdi - 4]
                vfnmadd231ps zmm20, zmm11, zmm9
                vfnmadd231ps zmm21, zmm10, zmm11
                vbroadcastss zmm11, dword ptr [rdi]
                vfnmadd231ps zmm2, zmm11, zmm9
                vfnmadd231ps zmm3, zmm11, zmm10
                add rdi, 48
                add rsi, 64
                dec r11
                jne .L0
            ; 99 instructions and a loop: 16 vector, 9 scalar, 25 loads, 6 stores, 33 stack, 3 moves, 7 branches
    ; 14 instructions: 3 scalar, 7 stack, 3 branches, 1 calls
