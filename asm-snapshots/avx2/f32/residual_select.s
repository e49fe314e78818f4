avx2/f32/residual_select:
    ; 93 instructions: 38 scalar, 7 loads, 28 stack, 15 moves, 5 branches
    loop:
        ; 28 instructions and a loop: 10 scalar, 1 loads, 9 stack, 4 moves, 4 branches
        loop:
            ; 588 instructions and 8 loops: 110 multiply-adds, 159 vector, 90 scalar, 110 loads, 61 stack, 27 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [r11 + 2048]
                vmovups ymm5, ymmword ptr [r11]
                vmovups ymm10, ymmword ptr [r11 + 32]
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
                add r11, 64
                dec r15
                jne .L0
            ; 93 instructions and a loop: 20 vector, 15 scalar, 21 loads, 6 stores, 17 stack, 7 moves, 7 branches
        ; 11 instructions: 5 scalar, 4 stack, 2 branches
        loop:
            ; 580 instructions and 8 loops: 110 multiply-adds, 157 vector, 84 scalar, 113 loads, 59 stack, 26 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [rax + 2048]
                vmovups ymm5, ymmword ptr [rax]
                vmovups ymm10, ymmword ptr [rax + 32]
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
                add rax, 64
                dec rdx
                jne .L0
            ; 201 instructions and a loop: 42 vector, 44 scalar, 43 loads, 12 stores, 23 stack, 23 moves, 14 branches
        ; 12 instructions: 2 scalar, 9 stack, 1 branches
    ; 4 instructions: 1 scalar, 2 branches, 1 calls
