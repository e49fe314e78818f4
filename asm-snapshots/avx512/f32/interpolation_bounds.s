avx512/f32/interpolation_bounds:
    ; 119 instructions: 1 vector, 37 scalar, 7 loads, 41 stack, 25 moves, 7 branches, 1 calls
    loop:
        ; 127 instructions and 3 loops: 7 multiply-adds, 11 vector, 36 scalar, 4 loads, 7 stores, 30 stack, 12 moves, 20 branches
        loop:
            ; 53 instructions and a loop: 4 multiply-adds, 12 vector, 13 scalar, 2 loads, 2 stores, 9 stack, 3 moves, 8 branches
            loop:
            .L0:
                vmovups zmm10, zmmword ptr [r12 + rax]
                vmovups zmm11, zmmword ptr [r12 + rdx]
                vbroadcastss zmm12, dword ptr [r15 - 12]
                vfmadd231ps zmm2, zmm12, zmm10
                vfmadd231ps zmm3, zmm11, zmm12
                vbroadcastss zmm12, dword ptr [r15 - 8]
                vfmadd231ps zmm4, zmm12, zmm10
                vfmadd231ps zmm5, zmm11, zmm12
                vbroadcastss zmm12, dword ptr [r15 - 4]
                vfmadd231ps zmm6, zmm12, zmm10
                vfmadd231ps zmm7, zmm11, zmm12
                vbroadcastss zmm12, dword ptr [r15]
                vfmadd231ps zmm8, zmm12, zmm10
                vfmadd231ps zmm9, zmm12, zmm11
                add r15, r13
                add r12, 64
                dec rcx
                jne .L0
            ; 34 instructions: 2 multiply-adds, 10 vector, 5 scalar, 1 loads, 8 stores, 3 stack, 2 moves, 3 branches
        ; 71 instructions: 5 vector, 21 scalar, 6 loads, 1 stores, 22 stack, 5 moves, 11 branches
        loop:
            ; 138 instructions: 16 multiply-adds, 87 vector, 13 scalar, 1 stores, 4 stack, 15 moves, 2 branches
            loop:
            .L0:
                vmovups zmm13, zmmword ptr [rbx + r10]
                vfmadd231ps zmm12, zmm13, dword ptr [rcx + r10 - 28]{1to16}
                vfmadd231ps zmm11, zmm13, dword ptr [rcx + r10 - 24]{1to16}
                vfmadd231ps zmm10, zmm13, dword ptr [rcx + r10 - 20]{1to16}
                vfmadd231ps zmm9, zmm13, dword ptr [rcx + r10 - 16]{1to16}
                vfmadd231ps zmm8, zmm13, dword ptr [rcx + r10 - 12]{1to16}
                vfmadd231ps zmm7, zmm13, dword ptr [rcx + r10 - 8]{1to16}
                vfmadd231ps zmm6, zmm13, dword ptr [rcx + r10 - 4]{1to16}
                vfmadd231ps zmm5, zmm13, dword ptr [rcx + r10]{1to16}
                add r10, 64
                dec r15
                jne .L0
            ; 9 instructions: 8 vector, 1 branches
        ; 9 instructions: 7 scalar, 1 moves, 1 branches
        loop:
            ; 210 instructions: 32 multiply-adds, 127 vector, 13 scalar, 16 loads, 1 stores, 4 stack, 15 moves, 2 branches
            loop:
            .L0:
                vmovups zmm0, zmmword ptr [rbx + 2*r15]
                vmovups zmm1, zmmword ptr [rbx + 2*r15 + 64]
                vbroadcastss zmm24, dword ptr [r10 + r15 - 28]
                vfmadd231ps zmm23, zmm24, zmm0
                vfmadd231ps zmm22, zmm1, zmm24
                vbroadcastss zmm24, dword ptr [r10 + r15 - 24]
                vfmadd231ps zmm21, zmm24, zmm0
                vfmadd231ps zmm20, zmm1, zmm24
                vbroadcastss zmm24, dword ptr [r10 + r15 - 20]
                vfmadd231ps zmm19, zmm24, zmm0
                vfmadd231ps zmm18, zmm1, zmm24
                vbroadcastss zmm24, dword ptr [r10 + r15 - 16]
                vfmadd231ps zmm17, zmm24, zmm0
                vfmadd231ps zmm16, zmm1, zmm24
                vbroadcastss zmm24, dword ptr [r10 + r15 - 12]
                vfmadd231ps zmm15, zmm24, zmm0
                vfmadd231ps zmm14, zmm1, zmm24
                vbroadcastss zmm24, dword ptr [r10 + r15 - 8]
                vfmadd231ps zmm13, zmm24, zmm0
                vfmadd231ps zmm12, zmm1, zmm24
                vbroadcastss zmm24, dword ptr [r10 + r15 - 4]
                vfmadd231ps zmm11, zmm24, zmm0
                vfmadd231ps zmm10, zmm1, zmm24
                vbroadcastss zmm24, dword ptr [r10 + r15]
                vfmadd231ps zmm9, zmm24, zmm0
                vfmadd231ps zmm8, zmm24, zmm1
                add r15, 64
                dec r12
                jne .L0
            ; 1 instruction: 1 branches
    ; 7 instructions: 2 scalar, 1 stack, 2 moves, 1 branches, 1 calls
