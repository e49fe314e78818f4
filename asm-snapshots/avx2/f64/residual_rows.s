avx2/f64/residual_rows:
    ; 49 instructions: 1 vector, 15 scalar, 19 stack, 11 moves, 3 branches
    loop:
        ; 142 instructions: 25 vector, 45 scalar, 11 loads, 38 stack, 19 moves, 3 branches, 1 calls
        loop:
        .L0:
            vmovsd xmm9, qword ptr [r14 + 8*r11 + 8]
            vsubsd xmm10, xmm9, qword ptr [r10 + 8*r11]
            vbroadcastsd ymm10, xmm10
            vfmadd231pd ymm8, ymm10, ymm10
            vsubsd xmm10, xmm9, qword ptr [r9 + 8*r11]
            vbroadcastsd ymm10, xmm10
            vfmadd231pd ymm7, ymm10, ymm10
            vsubsd xmm10, xmm9, qword ptr [rdx + 8*r11]
            vbroadcastsd ymm10, xmm10
            vfmadd231pd ymm6, ymm10, ymm10
            vsubsd xmm10, xmm9, qword ptr [r8 + 8*r11]
            vbroadcastsd ymm10, xmm10
            vfmadd231pd ymm5, ymm10, ymm10
            vsubsd xmm10, xmm9, qword ptr [rsi + 8*r11]
            vbroadcastsd ymm10, xmm10
            vfmadd231pd ymm4, ymm10, ymm10
            vsubsd xmm10, xmm9, qword ptr [rdi + 8*r11]
            vbroadcastsd ymm10, xmm10
            vfmadd231pd ymm3, ymm10, ymm10
            vsubsd xmm10, xmm9, qword ptr [rcx + 8*r11]
            vbroadcastsd ymm10, xmm10
            vfmadd231pd ymm2, ymm10, ymm10
            vsubsd xmm9, xmm9, qword ptr [r13 + 8*r11]
            vbroadcastsd ymm9, xmm9
            vfmadd231pd ymm1, ymm9, ymm9
            inc r11
            cmp r12, r11
            jne .L0
        ; 517 instructions: 126 multiply-adds, 106 vector, 37 scalar, 129 loads, 2 stores, 80 stack, 24 moves, 13 branches
        loop:
        .L0:
            vbroadcastsd ymm8, qword ptr [r14 + 8*rdx]
            vbroadcastsd ymm9, qword ptr [rax + 8*rdx]
            vfnmadd231pd ymm7, ymm8, ymm9
            vbroadcastsd ymm9, qword ptr [rcx + 8*rdx]
            vbroadcastsd ymm10, qword ptr [rsi + 8*rdx]
            vfnmadd231pd ymm6, ymm8, ymm9
            vfnmadd231pd ymm5, ymm8, ymm10
            vbroadcastsd ymm9, qword ptr [r8 + 8*rdx]
            vfnmadd231pd ymm4, ymm8, ymm9
            vbroadcastsd ymm9, qword ptr [r9 + 8*rdx]
            vfnmadd231pd ymm3, ymm8, ymm9
            vbroadcastsd ymm9, qword ptr [r10 + 8*rdx]
            vbroadcastsd ymm10, qword ptr [r11 + 8*rdx]
            vfnmadd231pd ymm2, ymm8, ymm9
            vfnmadd231pd ymm1, ymm8, ymm10
            vbroadcastsd ymm9, qword ptr [r12 + 8*rdx]
            inc rdx
            vfnmadd231pd ymm0, ymm8, ymm9
            cmp rdx, r15
            jb .L0
        ; 7 instructions: 6 stack, 1 branches
    ; 14 instructions: 6 scalar, 6 stack, 1 branches, 1 calls
