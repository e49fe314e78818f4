avx2/f32/residual_signed:
    ; 96 instructions: 36 scalar, 7 loads, 32 stack, 14 moves, 7 branches
    loop:
        ; 21 instructions: 5 scalar, 12 stack, 1 moves, 3 branches
        loop:
            ; 590 instructions and 8 loops: 110 multiply-adds, 159 vector, 95 scalar, 110 loads, 58 stack, 27 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [r9 + 2048]
                vmovups ymm5, ymmword ptr [r9]
                vmovups ymm10, ymmword ptr [r9 + 32]
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
                add r9, 64
                dec rbx
                jne .L0
            ; 68 instructions: 16 scalar, 10 loads, 12 stores, 21 stack, 1 moves, 8 branches
        ; 15 instructions: 5 scalar, 2 loads, 6 stack, 2 branches
        loop:
            ; 582 instructions and 8 loops: 110 multiply-adds, 157 vector, 88 scalar, 111 loads, 59 stack, 26 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [rcx + 2048]
                vmovups ymm5, ymmword ptr [rcx]
                vmovups ymm10, ymmword ptr [rcx + 32]
                vbroadcastss ymm13, dword ptr [rbx - 12]
                vfnmadd231ps ymm12, ymm13, ymm5
                vfnmadd231ps ymm11, ymm10, ymm13
                vbroadcastss ymm13, dword ptr [rbx - 8]
                vfnmadd231ps ymm9, ymm13, ymm5
                vfnmadd231ps ymm8, ymm10, ymm13
                vbroadcastss ymm13, dword ptr [rbx - 4]
                vfnmadd231ps ymm7, ymm13, ymm5
                vfnmadd231ps ymm6, ymm10, ymm13
                vbroadcastss ymm13, dword ptr [rbx]
                vfnmadd231ps ymm3, ymm13, ymm5
                vfnmadd231ps ymm2, ymm13, ymm10
                add rbx, 48
                add rcx, 64
                dec rsi
                jne .L0
            ; 56 instructions and a loop: 27 scalar, 2 loads, 2 stores, 11 stack, 6 moves, 8 branches
    ; 2 instructions: 1 scalar, 1 calls
