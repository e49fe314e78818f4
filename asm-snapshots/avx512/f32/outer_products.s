avx512/f32/outer_products:
    ; 38 instructions: 19 scalar, 12 stack, 5 moves, 2 branches
    loop:
        ; 113 instructions and 2 loops: 8 multiply-adds, 45 scalar, 9 loads, 8 stores, 19 stack, 11 moves, 13 branches
        loop:
            ; 67 instructions: 11 scalar, 24 loads, 24 stores, 4 stack, 2 moves, 2 branches
            loop:
            .L0:
                vmovups zmm24, zmmword ptr [rcx + rbp - 128]
                vmovups zmm25, zmmword ptr [rcx + rbp - 64]
                vmovups zmm26, zmmword ptr [rcx + rbp]
                vbroadcastss zmm27, dword ptr [rdi + rbp - 28]
                vfmadd231ps zmm0, zmm27, zmm24
                vfmadd231ps zmm1, zmm27, zmm25
                vfmadd231ps zmm2, zmm26, zmm27
                vbroadcastss zmm27, dword ptr [rdi + rbp - 24]
                vfmadd231ps zmm3, zmm27, zmm24
                vfmadd231ps zmm4, zmm27, zmm25
                vbroadcastss zmm28, dword ptr [rdi + rbp - 20]
                vfmadd231ps zmm5, zmm26, zmm27
                vfmadd231ps zmm6, zmm28, zmm24
                vfmadd231ps zmm7, zmm28, zmm25
                vfmadd231ps zmm8, zmm26, zmm28
                vbroadcastss zmm27, dword ptr [rdi + rbp - 16]
                vfmadd231ps zmm9, zmm27, zmm24
                vfmadd231ps zmm10, zmm27, zmm25
                vfmadd231ps zmm11, zmm26, zmm27
                vbroadcastss zmm27, dword ptr [rdi + rbp - 12]
                vfmadd231ps zmm12, zmm27, zmm24
                vfmadd231ps zmm13, zmm27, zmm25
                vfmadd231ps zmm14, zmm26, zmm27
                vbroadcastss zmm27, dword ptr [rdi + rbp - 8]
                vfmadd231ps zmm15, zmm27, zmm24
                vfmadd231ps zmm16, zmm27, zmm25
                vbroadcastss zmm28, dword ptr [rdi + rbp - 4]
                vfmadd231ps zmm17, zmm26, zmm27
                vfmadd231ps zmm18, zmm28, zmm24
                vfmadd231ps zmm19, zmm28, zmm25
                vfmadd231ps zmm20, zmm26, zmm28
                vbroadcastss zmm27, dword ptr [rdi + rbp]
                vfmadd231ps zmm21, zmm27, zmm24
                vfmadd231ps zmm22, zmm27, zmm25
                vfmadd231ps zmm23, zmm27, zmm26
                inc rbx
                add rbp, r11
                cmp rbx, rax
                jb .L0
            ; 1 instruction: 1 branches
    ; 8 instructions: 1 scalar, 6 stack, 1 branches
