avx2/f32/interpolation_bounds:
    ; 113 instructions: 36 scalar, 6 loads, 37 stack, 26 moves, 7 branches, 1 calls
    loop:
        ; 36 instructions: 13 scalar, 2 stores, 12 stack, 4 moves, 5 branches
        loop:
            ; 43 instructions and a loop: 2 multiply-adds, 6 vector, 15 scalar, 2 loads, 1 stores, 4 stack, 5 moves, 8 branches
            loop:
            .L0:
                vmovups ymm5, ymmword ptr [r10]
                vbroadcastss ymm6, dword ptr [r8 - 12]
                vfmadd231ps ymm1, ymm5, ymm6
                vbroadcastss ymm6, dword ptr [r8 - 8]
                vbroadcastss ymm7, dword ptr [r8 - 4]
                vfmadd231ps ymm2, ymm5, ymm6
                vfmadd231ps ymm3, ymm5, ymm7
                vbroadcastss ymm6, dword ptr [r8]
                vfmadd231ps ymm4, ymm5, ymm6
                add r8, r13
                add r10, 64
                dec r12
                jne .L0
            ; 23 instructions: 1 multiply-adds, 5 vector, 5 scalar, 1 loads, 4 stores, 1 stack, 3 moves, 3 branches
        ; 40 instructions: 20 scalar, 10 stack, 7 moves, 3 branches
        loop:
            ; 52 instructions and a loop: 4 multiply-adds, 12 vector, 15 scalar, 2 loads, 2 stores, 5 stack, 4 moves, 8 branches
            loop:
            .L0:
                vmovups ymm9, ymmword ptr [r8 + rsi]
                vmovups ymm10, ymmword ptr [r8 + rdx]
                vbroadcastss ymm11, dword ptr [rdi - 12]
                vfmadd231ps ymm1, ymm11, ymm9
                vfmadd231ps ymm2, ymm10, ymm11
                vbroadcastss ymm11, dword ptr [rdi - 8]
                vfmadd231ps ymm3, ymm11, ymm9
                vfmadd231ps ymm4, ymm10, ymm11
                vbroadcastss ymm11, dword ptr [rdi - 4]
                vfmadd231ps ymm5, ymm11, ymm9
                vfmadd231ps ymm6, ymm10, ymm11
                vbroadcastss ymm11, dword ptr [rdi]
                vfmadd231ps ymm7, ymm11, ymm9
                vfmadd231ps ymm8, ymm11, ymm10
                add rdi, r13
                add r8, 64
                dec r10
                jne .L0
            ; 33 instructions: 2 multiply-adds, 10 vector, 5 scalar, 1 loads, 8 stores, 2 stack, 2 moves, 3 branches
        ; 80 instructions: 3 vector, 27 scalar, 6 loads, 1 stores, 28 stack, 5 moves, 10 branches
        loop:
            ; 82 instructions: 8 multiply-adds, 37 vector, 13 scalar, 9 loads, 1 stores, 4 stack, 8 moves, 2 branches
            loop:
            .L0:
                vmovups ymm8, ymmword ptr [rbx + r8]
                vbroadcastss ymm9, dword ptr [rdi + 2*r8 - 12]
                vfmadd231ps ymm7, ymm8, ymm9
                vbroadcastss ymm9, dword ptr [rdi + 2*r8 - 8]
                vfmadd231ps ymm6, ymm8, ymm9
                vbroadcastss ymm9, dword ptr [rdi + 2*r8 - 4]
                vbroadcastss ymm10, dword ptr [rdi + 2*r8]
                vfmadd231ps ymm5, ymm8, ymm9
                vfmadd231ps ymm4, ymm8, ymm10
                add r8, 32
                dec r10
                jne .L0
            ; 6 instructions: 4 vector, 1 loads, 1 branches
        ; 10 instructions: 1 vector, 7 scalar, 1 moves, 1 branches
        loop:
            ; 121 instructions: 16 multiply-adds, 59 vector, 13 scalar, 10 loads, 1 stores, 12 stack, 8 moves, 2 branches
            loop:
            .L0:
                vmovups ymm0, ymmword ptr [rbx + r8]
                vmovups ymm1, ymmword ptr [rbx + r8 + 32]
                vbroadcastss ymm2, dword ptr [rdi + r8 - 12]
                vfmadd231ps ymm14, ymm2, ymm0
                vfmadd231ps ymm13, ymm1, ymm2
                vbroadcastss ymm2, dword ptr [rdi + r8 - 8]
                vfmadd231ps ymm12, ymm2, ymm0
                vfmadd231ps ymm11, ymm1, ymm2
                vbroadcastss ymm2, dword ptr [rdi + r8 - 4]
                vfmadd231ps ymm10, ymm2, ymm0
                vfmadd231ps ymm9, ymm1, ymm2
                vbroadcastss ymm2, dword ptr [rdi + r8]
                vfmadd231ps ymm8, ymm2, ymm0
                vfmadd231ps ymm7, ymm2, ymm1
                add r8, 64
                dec r10
                jne .L0
            ; 1 instruction: 1 branches
    ; 6 instructions: 2 scalar, 1 stack, 1 moves, 1 branches, 1 calls
