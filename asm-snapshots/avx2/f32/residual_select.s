avx2/f32/residual_select:
    ; 106 instructions: 42 scalar, 7 loads, 32 stack, 20 moves, 5 branches
    loop:
        ; 26 instructions and a loop: 10 scalar, 1 loads, 9 stack, 2 moves, 4 branches
        loop:
            ; 587 instructions and 8 loops: 110 multiply-adds, 159 vector, 90 scalar, 110 loads, 61 stack, 26 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [r8 + 2048]
                vmovups ymm5, ymmword ptr [r8]
                vmovups ymm10, ymmword ptr [r8 + 32]
                vbroadcastss ymm14, dword ptr [rdx - 20]
                vfnmadd231ps ymm15, ymm14, ymm5
                vfnmadd231ps ymm13, ymm10, ymm14
                vbroadcastss ymm14, dword ptr [rdx - 16]
                vfnmadd231ps ymm12, ymm14, ymm5
                vfnmadd231ps ymm11, ymm10, ymm14
                vbroadcastss ymm14, dword ptr [rdx - 12]
                vfnmadd231ps ymm9, ymm14, ymm5
                vfnmadd231ps ymm8, ymm10, ymm14
                vbroadcastss ymm14, dword ptr [rdx - 8]
                vfnmadd231ps ymm7, ymm14, ymm5
                vfnmadd231ps ymm6, ymm10, ymm14
                vbroadcastss ymm14, dword ptr [rdx - 4]
                vfnmadd231ps ymm3, ymm14, ymm5
                vfnmadd231ps ymm2, ymm10, ymm14
                vbroadcastss ymm14, dword ptr [rdx]
                vfnmadd231ps ymm1, ymm14, ymm5
                vfnmadd231ps ymm0, ymm14, ymm10
                add rdx, 48
                add r8, 64
                dec r11
                jne .L0
            ; 93 instructions and a loop: 20 vector, 15 scalar, 21 loads, 6 stores, 15 stack, 9 moves, 7 branches
        ; 13 instructions: 6 scalar, 5 stack, 2 branches
        loop:
            ; 582 instructions and 8 loops: 110 multiply-adds, 157 vector, 85 scalar, 113 loads, 59 stack, 27 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [rdx + 2048]
                vmovups ymm5, ymmword ptr [rdx]
                vmovups ymm10, ymmword ptr [rdx + 32]
                vbroadcastss ymm11, dword ptr [r11 - 12]
                vfnmadd231ps ymm0, ymm11, ymm5
                vfnmadd231ps ymm1, ymm10, ymm11
                vbroadcastss ymm11, dword ptr [r11 - 8]
                vfnmadd231ps ymm2, ymm11, ymm5
                vfnmadd231ps ymm3, ymm10, ymm11
                vbroadcastss ymm11, dword ptr [r11 - 4]
                vfnmadd231ps ymm6, ymm11, ymm5
                vfnmadd231ps ymm7, ymm10, ymm11
                vbroadcastss ymm11, dword ptr [r11]
                vfnmadd231ps ymm8, ymm11, ymm5
                vfnmadd231ps ymm9, ymm11, ymm10
                add r11, 48
                add rdx, 64
                dec r8
                jne .L0
            ; 199 instructions and a loop: 42 vector, 44 scalar, 43 loads, 12 stores, 21 stack, 23 moves, 14 branches
        ; 651 instructions and 5 loops: 116 multiply-adds, 180 vector, 85 scalar, 136 loads, 3 prefetches, 6 stores, 53 stack, 37 moves, 35 branches
    ; 4 instructions: 1 scalar, 2 branches, 1 calls
