avx2/f32/residual_signed:
    ; 94 instructions: 35 scalar, 7 loads, 32 stack, 13 moves, 7 branches
    loop:
        ; 27 instructions: 7 scalar, 2 loads, 14 stack, 4 branches
        loop:
            ; 580 instructions and 8 loops: 110 multiply-adds, 157 vector, 84 scalar, 111 loads, 61 stack, 26 moves, 31 branches
            loop:
            .L0:
                vmovups ymm5, ymmword ptr [rcx - 32]
                vmovups ymm10, ymmword ptr [rcx]
                vbroadcastss ymm13, dword ptr [r14 - 12]
                vfnmadd231ps ymm12, ymm13, ymm5
                vfnmadd231ps ymm11, ymm10, ymm13
                vbroadcastss ymm13, dword ptr [r14 - 8]
                vfnmadd231ps ymm9, ymm13, ymm5
                vfnmadd231ps ymm8, ymm10, ymm13
                vbroadcastss ymm13, dword ptr [r14 - 4]
                vfnmadd231ps ymm7, ymm13, ymm5
                vfnmadd231ps ymm6, ymm10, ymm13
                vbroadcastss ymm13, dword ptr [r14]
                vfnmadd231ps ymm3, ymm13, ymm5
                vfnmadd231ps ymm2, ymm13, ymm10
                add r14, 48
                add rcx, 64
                dec rdx
                jne .L0
            ; 58 instructions and a loop: 28 scalar, 2 loads, 2 stores, 11 stack, 7 moves, 8 branches
        ; 12 instructions: 4 scalar, 6 stack, 1 moves, 1 branches
        loop:
            ; 578 instructions and 8 loops: 110 multiply-adds, 159 vector, 80 scalar, 110 loads, 58 stack, 30 moves, 31 branches
            loop:
            .L0:
                vmovups ymm5, ymmword ptr [rdx - 32]
                vmovups ymm10, ymmword ptr [rdx]
                vbroadcastss ymm14, dword ptr [rsi - 20]
                vfnmadd231ps ymm0, ymm14, ymm5
                vfnmadd231ps ymm1, ymm10, ymm14
                vbroadcastss ymm14, dword ptr [rsi - 16]
                vfnmadd231ps ymm2, ymm14, ymm5
                vfnmadd231ps ymm3, ymm10, ymm14
                vbroadcastss ymm14, dword ptr [rsi - 12]
                vfnmadd231ps ymm6, ymm14, ymm5
                vfnmadd231ps ymm7, ymm10, ymm14
                vbroadcastss ymm14, dword ptr [rsi - 8]
                vfnmadd231ps ymm8, ymm14, ymm5
                vfnmadd231ps ymm9, ymm10, ymm14
                vbroadcastss ymm14, dword ptr [rsi - 4]
                vfnmadd231ps ymm11, ymm14, ymm5
                vfnmadd231ps ymm12, ymm10, ymm14
                vbroadcastss ymm14, dword ptr [rsi]
                vfnmadd231ps ymm13, ymm14, ymm5
                vfnmadd231ps ymm15, ymm14, ymm10
                add rsi, 48
                add rdx, 64
                dec r9
                jne .L0
            ; 75 instructions: 16 scalar, 10 loads, 12 stores, 27 stack, 3 moves, 7 branches
    ; 2 instructions: 1 scalar, 1 calls
