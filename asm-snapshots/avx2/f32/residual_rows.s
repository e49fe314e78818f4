avx2/f32/residual_rows:
    ; 49 instructions: 1 vector, 15 scalar, 19 stack, 11 moves, 3 branches
    loop:
        ; 142 instructions: 25 vector, 46 scalar, 11 loads, 37 stack, 19 moves, 3 branches, 1 calls
        loop:
        .L0:
            vmovss xmm9, dword ptr [r14 + 4*r12 + 4]
            vsubss xmm10, xmm9, dword ptr [r11 + 4*r12]
            vbroadcastss ymm10, xmm10
            vfmadd231ps ymm8, ymm10, ymm10
            vsubss xmm10, xmm9, dword ptr [r10 + 4*r12]
            vbroadcastss ymm10, xmm10
            vfmadd231ps ymm7, ymm10, ymm10
            vsubss xmm10, xmm9, dword ptr [r13 + 4*r12]
            vbroadcastss ymm10, xmm10
            vfmadd231ps ymm6, ymm10, ymm10
            vsubss xmm10, xmm9, dword ptr [r9 + 4*r12]
            vbroadcastss ymm10, xmm10
            vfmadd231ps ymm5, ymm10, ymm10
            vsubss xmm10, xmm9, dword ptr [r8 + 4*r12]
            vbroadcastss ymm10, xmm10
            vfmadd231ps ymm4, ymm10, ymm10
            vsubss xmm10, xmm9, dword ptr [rsi + 4*r12]
            vbroadcastss ymm10, xmm10
            vfmadd231ps ymm3, ymm10, ymm10
            vsubss xmm10, xmm9, dword ptr [rdi + 4*r12]
            vbroadcastss ymm10, xmm10
            vfmadd231ps ymm2, ymm10, ymm10
            vsubss xmm9, xmm9, dword ptr [rcx + 4*r12]
            vbroadcastss ymm9, xmm9
            vfmadd231ps ymm1, ymm9, ymm9
            inc r12
            cmp rdx, r12
            jne .L0
        ; 280 instructions: 43 multiply-adds, 50 vector, 37 scalar, 70 loads, 2 stores, 56 stack, 9 moves, 13 branches
        loop:
        .L0:
            vbroadcastss ymm8, dword ptr [r14 + 4*rdi]
            vbroadcastss ymm9, dword ptr [rdx + 4*rdi]
            vfnmadd231ps ymm7, ymm8, ymm9
            vbroadcastss ymm9, dword ptr [rcx + 4*rdi]
            vbroadcastss ymm10, dword ptr [rsi + 4*rdi]
            vfnmadd231ps ymm6, ymm8, ymm9
            vfnmadd231ps ymm5, ymm8, ymm10
            vbroadcastss ymm9, dword ptr [r8 + 4*rdi]
            vfnmadd231ps ymm4, ymm8, ymm9
            vbroadcastss ymm9, dword ptr [r9 + 4*rdi]
            vfnmadd231ps ymm3, ymm8, ymm9
            vbroadcastss ymm9, dword ptr [r10 + 4*rdi]
            vbroadcastss ymm10, dword ptr [r11 + 4*rdi]
            vfnmadd231ps ymm2, ymm8, ymm9
            vfnmadd231ps ymm1, ymm8, ymm10
            vbroadcastss ymm9, dword ptr [r12 + 4*rdi]
            inc rdi
            vfnmadd231ps ymm0, ymm8, ymm9
            cmp rdi, r15
            jb .L0
        ; 7 instructions: 6 stack, 1 branches
    ; 14 instructions: 6 scalar, 6 stack, 1 branches, 1 calls
