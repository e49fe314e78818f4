avx2/f32/residual_select:
    ; 89 instructions: 37 scalar, 7 loads, 25 stack, 15 moves, 5 branches
    loop:
        ; 32 instructions and a loop: 11 scalar, 1 loads, 13 stack, 2 moves, 5 branches
        loop:
            ; 581 instructions and 8 loops: 110 multiply-adds, 157 vector, 84 scalar, 113 loads, 56 stack, 30 moves, 31 branches
            loop:
            .L0:
                vmovups ymm5, ymmword ptr [rax - 32]
                vmovups ymm10, ymmword ptr [rax]
                vbroadcastss ymm11, dword ptr [r9 - 12]
                vfnmadd231ps ymm0, ymm11, ymm5
                vfnmadd231ps ymm1, ymm10, ymm11
                vbroadcastss ymm11, dword ptr [r9 - 8]
                vfnmadd231ps ymm2, ymm11, ymm5
                vfnmadd231ps ymm3, ymm10, ymm11
                vbroadcastss ymm11, dword ptr [r9 - 4]
                vfnmadd231ps ymm6, ymm11, ymm5
                vfnmadd231ps ymm7, ymm10, ymm11
                vbroadcastss ymm11, dword ptr [r9]
                vfnmadd231ps ymm8, ymm11, ymm5
                vfnmadd231ps ymm9, ymm11, ymm10
                add r9, 48
                add rax, 64
                dec r8
                jne .L0
            ; 205 instructions and a loop: 42 vector, 44 scalar, 43 loads, 12 stores, 26 stack, 24 moves, 14 branches
        ; 25 instructions: 7 scalar, 13 stack, 3 moves, 2 branches
        loop:
            ; 579 instructions and 8 loops: 110 multiply-adds, 159 vector, 79 scalar, 110 loads, 58 stack, 32 moves, 31 branches
            loop:
            .L0:
                vmovups ymm5, ymmword ptr [rcx - 32]
                vmovups ymm10, ymmword ptr [rcx]
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
                add rcx, 64
                dec r9
                jne .L0
            ; 95 instructions and a loop: 20 vector, 13 scalar, 21 loads, 6 stores, 19 stack, 9 moves, 7 branches
    ; 4 instructions: 1 scalar, 2 branches, 1 calls
