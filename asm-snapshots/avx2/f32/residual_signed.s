avx2/f32/residual_signed:
    ; 107 instructions: 40 scalar, 7 loads, 35 stack, 18 moves, 7 branches
    loop:
        ; 20 instructions: 5 scalar, 10 stack, 2 moves, 3 branches
        loop:
            ; 584 instructions and 8 loops: 110 multiply-adds, 159 vector, 87 scalar, 109 loads, 62 stack, 26 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [rdx + 2048]
                vmovups ymm5, ymmword ptr [rdx]
                vmovups ymm10, ymmword ptr [rdx + 32]
                vbroadcastss ymm14, dword ptr [rax - 20]
                vfnmadd231ps ymm15, ymm14, ymm5
                vfnmadd231ps ymm13, ymm10, ymm14
                vbroadcastss ymm14, dword ptr [rax - 16]
                vfnmadd231ps ymm12, ymm14, ymm5
                vfnmadd231ps ymm11, ymm10, ymm14
                vbroadcastss ymm14, dword ptr [rax - 12]
                vfnmadd231ps ymm9, ymm14, ymm5
                vfnmadd231ps ymm8, ymm10, ymm14
                vbroadcastss ymm14, dword ptr [rax - 8]
                vfnmadd231ps ymm7, ymm14, ymm5
                vfnmadd231ps ymm6, ymm10, ymm14
                vbroadcastss ymm14, dword ptr [rax - 4]
                vfnmadd231ps ymm3, ymm14, ymm5
                vfnmadd231ps ymm2, ymm10, ymm14
                vbroadcastss ymm14, dword ptr [rax]
                vfnmadd231ps ymm1, ymm14, ymm5
                vfnmadd231ps ymm0, ymm14, ymm10
                add rax, 48
                add rdx, 64
                dec rsi
                jne .L0
            ; 68 instructions: 16 scalar, 10 loads, 12 stores, 21 stack, 1 moves, 8 branches
        ; 16 instructions: 6 scalar, 2 loads, 6 stack, 2 branches
        loop:
            ; 578 instructions and 8 loops: 110 multiply-adds, 157 vector, 85 scalar, 111 loads, 58 stack, 26 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [rax + 2048]
                vmovups ymm5, ymmword ptr [rax]
                vmovups ymm10, ymmword ptr [rax + 32]
                vbroadcastss ymm13, dword ptr [r15 - 12]
                vfnmadd231ps ymm2, ymm13, ymm5
                vfnmadd231ps ymm3, ymm10, ymm13
                vbroadcastss ymm13, dword ptr [r15 - 8]
                vfnmadd231ps ymm6, ymm13, ymm5
                vfnmadd231ps ymm7, ymm10, ymm13
                vbroadcastss ymm13, dword ptr [r15 - 4]
                vfnmadd231ps ymm8, ymm13, ymm5
                vfnmadd231ps ymm9, ymm10, ymm13
                vbroadcastss ymm13, dword ptr [r15]
                vfnmadd231ps ymm11, ymm13, ymm5
                vfnmadd231ps ymm12, ymm13, ymm10
                add r15, 48
                add rax, 64
                dec rcx
                jne .L0
            ; 57 instructions and a loop: 27 scalar, 2 loads, 2 stores, 11 stack, 7 moves, 8 branches
        ; 572 instructions and 5 loops: 116 multiply-adds, 158 vector, 76 scalar, 114 loads, 3 prefetches, 2 stores, 39 stack, 30 moves, 34 branches
    ; 2 instructions: 1 scalar, 1 calls
