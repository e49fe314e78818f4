avx2/f32/residual_store:
    ; 108 instructions: 39 scalar, 7 loads, 36 stack, 19 moves, 7 branches
    loop:
        ; 23 instructions: 5 scalar, 12 stack, 3 moves, 3 branches
        loop:
            ; 583 instructions and 8 loops: 110 multiply-adds, 159 vector, 87 scalar, 110 loads, 60 stack, 26 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [rsi + 2048]
                vmovups ymm5, ymmword ptr [rsi]
                vmovups ymm10, ymmword ptr [rsi + 32]
                vbroadcastss ymm14, dword ptr [rdx - 20]
                vfnmadd231ps ymm9, ymm14, ymm5
                vfnmadd231ps ymm8, ymm10, ymm14
                vbroadcastss ymm14, dword ptr [rdx - 16]
                vfnmadd231ps ymm7, ymm14, ymm5
                vfnmadd231ps ymm6, ymm10, ymm14
                vbroadcastss ymm14, dword ptr [rdx - 12]
                vfnmadd231ps ymm3, ymm14, ymm5
                vfnmadd231ps ymm2, ymm10, ymm14
                vbroadcastss ymm14, dword ptr [rdx - 8]
                vfnmadd231ps ymm1, ymm14, ymm5
                vfnmadd231ps ymm0, ymm10, ymm14
                vbroadcastss ymm14, dword ptr [rdx - 4]
                vfnmadd231ps ymm11, ymm14, ymm5
                vfnmadd231ps ymm12, ymm10, ymm14
                vbroadcastss ymm14, dword ptr [rdx]
                vfnmadd231ps ymm13, ymm14, ymm5
                vfnmadd231ps ymm15, ymm14, ymm10
                add rdx, 48
                add rsi, 64
                dec r9
                jne .L0
            ; 75 instructions: 12 vector, 11 scalar, 2 loads, 12 stores, 30 stack, 1 moves, 7 branches
        ; 16 instructions: 6 scalar, 2 loads, 6 stack, 2 branches
        loop:
            ; 580 instructions and 8 loops: 110 multiply-adds, 157 vector, 85 scalar, 111 loads, 59 stack, 27 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [rcx + 2048]
                vmovups ymm5, ymmword ptr [rcx]
                vmovups ymm10, ymmword ptr [rcx + 32]
                vbroadcastss ymm13, dword ptr [r12 - 12]
                vfnmadd231ps ymm12, ymm13, ymm5
                vfnmadd231ps ymm11, ymm10, ymm13
                vbroadcastss ymm13, dword ptr [r12 - 8]
                vfnmadd231ps ymm9, ymm13, ymm5
                vfnmadd231ps ymm8, ymm10, ymm13
                vbroadcastss ymm13, dword ptr [r12 - 4]
                vfnmadd231ps ymm7, ymm13, ymm5
                vfnmadd231ps ymm6, ymm10, ymm13
                vbroadcastss ymm13, dword ptr [r12]
                vfnmadd231ps ymm3, ymm13, ymm5
                vfnmadd231ps ymm2, ymm13, ymm10
                add r12, 48
                add rcx, 64
                dec rdx
                jne .L0
            ; 60 instructions and a loop: 4 vector, 27 scalar, 2 loads, 2 stores, 10 stack, 7 moves, 8 branches
        ; 577 instructions and 5 loops: 116 multiply-adds, 162 vector, 73 scalar, 116 loads, 3 prefetches, 2 stores, 44 stack, 28 moves, 33 branches
    ; 2 instructions: 1 scalar, 1 calls
