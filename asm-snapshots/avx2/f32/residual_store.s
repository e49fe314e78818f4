avx2/f32/residual_store:
    ; 94 instructions: 35 scalar, 7 loads, 32 stack, 13 moves, 7 branches
    loop:
        ; 27 instructions: 7 scalar, 2 loads, 14 stack, 4 branches
        loop:
            ; 579 instructions and 8 loops: 110 multiply-adds, 157 vector, 84 scalar, 111 loads, 60 stack, 26 moves, 31 branches
            loop:
            .L0:
                vmovups ymm5, ymmword ptr [rcx - 32]
                vmovups ymm10, ymmword ptr [rcx]
                vbroadcastss ymm13, dword ptr [r11 - 12]
                vfnmadd231ps ymm12, ymm13, ymm5
                vfnmadd231ps ymm11, ymm10, ymm13
                vbroadcastss ymm13, dword ptr [r11 - 8]
                vfnmadd231ps ymm9, ymm13, ymm5
                vfnmadd231ps ymm8, ymm10, ymm13
                vbroadcastss ymm13, dword ptr [r11 - 4]
                vfnmadd231ps ymm7, ymm13, ymm5
                vfnmadd231ps ymm6, ymm10, ymm13
                vbroadcastss ymm13, dword ptr [r11]
                vfnmadd231ps ymm3, ymm13, ymm5
                vfnmadd231ps ymm2, ymm13, ymm10
                add r11, 48
                add rcx, 64
                dec rdx
                jne .L0
            ; 60 instructions and a loop: 4 vector, 27 scalar, 2 loads, 2 stores, 10 stack, 7 moves, 8 branches
        ; 12 instructions: 4 scalar, 6 stack, 1 moves, 1 branches
        loop:
            ; 577 instructions and 8 loops: 110 multiply-adds, 159 vector, 80 scalar, 110 loads, 56 stack, 31 moves, 31 branches
            loop:
            .L0:
                vmovups ymm5, ymmword ptr [rax - 32]
                vmovups ymm10, ymmword ptr [rax]
                vbroadcastss ymm14, dword ptr [rdx - 20]
                vfnmadd231ps ymm0, ymm14, ymm5
                vfnmadd231ps ymm1, ymm10, ymm14
                vbroadcastss ymm14, dword ptr [rdx - 16]
                vfnmadd231ps ymm2, ymm14, ymm5
                vfnmadd231ps ymm3, ymm10, ymm14
                vbroadcastss ymm14, dword ptr [rdx - 12]
                vfnmadd231ps ymm6, ymm14, ymm5
                vfnmadd231ps ymm7, ymm10, ymm14
                vbroadcastss ymm14, dword ptr [rdx - 8]
                vfnmadd231ps ymm8, ymm14, ymm5
                vfnmadd231ps ymm9, ymm10, ymm14
                vbroadcastss ymm14, dword ptr [rdx - 4]
                vfnmadd231ps ymm11, ymm14, ymm5
                vfnmadd231ps ymm12, ymm10, ymm14
                vbroadcastss ymm14, dword ptr [rdx]
                vfnmadd231ps ymm13, ymm14, ymm5
                vfnmadd231ps ymm15, ymm14, ymm10
                add rdx, 48
                add rax, 64
                dec rdi
                jne .L0
            ; 89 instructions: 12 vector, 11 scalar, 7 loads, 12 stores, 37 stack, 3 moves, 7 branches
    ; 2 instructions: 1 scalar, 1 calls
