avx2/f32/outer_products:
    ; 31 instructions: 14 scalar, 11 stack, 4 moves, 2 branches
    loop:
        ; 47 instructions: 21 scalar, 11 stack, 7 moves, 8 branches
        loop:
            ; 19 instructions: 8 scalar, 4 loads, 4 stores, 1 moves, 2 branches
            loop:
            .L0:
                vmovups ymm4, ymmword ptr [r10 + r15]
                vbroadcastss ymm5, dword ptr [rdi + r15 - 12]
                vfmadd231ps ymm3, ymm4, ymm5
                vbroadcastss ymm5, dword ptr [rdi + r15 - 8]
                vbroadcastss ymm6, dword ptr [rdi + r15 - 4]
                vfmadd231ps ymm2, ymm4, ymm5
                vfmadd231ps ymm1, ymm4, ymm6
                vbroadcastss ymm5, dword ptr [rdi + r15]
                vfmadd231ps ymm0, ymm4, ymm5
                inc r12
                add r15, r11
                cmp r12, rax
                jb .L0
            ; 1 instruction: 1 branches
        ; 13 instructions: 7 scalar, 2 stack, 3 moves, 1 branches
        loop:
            ; 34 instructions: 14 scalar, 8 loads, 8 stores, 2 moves, 2 branches
            loop:
            .L0:
                vmovups ymm8, ymmword ptr [r14 + r12 - 32]
                vmovups ymm9, ymmword ptr [r14 + r12]
                vbroadcastss ymm10, dword ptr [rdi + r12 - 12]
                vfmadd231ps ymm0, ymm10, ymm8
                vfmadd231ps ymm1, ymm9, ymm10
                vbroadcastss ymm10, dword ptr [rdi + r12 - 8]
                vfmadd231ps ymm2, ymm10, ymm8
                vfmadd231ps ymm3, ymm9, ymm10
                vbroadcastss ymm10, dword ptr [rdi + r12 - 4]
                vfmadd231ps ymm4, ymm10, ymm8
                vfmadd231ps ymm5, ymm9, ymm10
                vbroadcastss ymm10, dword ptr [rdi + r12]
                vfmadd231ps ymm6, ymm10, ymm8
                vfmadd231ps ymm7, ymm10, ymm9
                inc r13
                add r12, r11
                cmp r13, rax
                jb .L0
            ; 1 instruction: 1 branches
    ; 8 instructions: 1 scalar, 6 stack, 1 branches
