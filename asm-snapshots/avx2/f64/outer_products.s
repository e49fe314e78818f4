avx2/f64/outer_products:
    ; 43 instructions: 18 scalar, 16 stack, 7 moves, 2 branches
    loop:
        ; 49 instructions: 20 scalar, 14 stack, 7 moves, 8 branches
        loop:
            ; 19 instructions: 8 scalar, 4 loads, 4 stores, 1 moves, 2 branches
            loop:
            .L0:
                vmovupd ymm4, ymmword ptr [r15 + rsi]
                vbroadcastsd ymm5, qword ptr [rdi + rsi - 24]
                vfmadd231pd ymm3, ymm4, ymm5
                vbroadcastsd ymm5, qword ptr [rdi + rsi - 16]
                vbroadcastsd ymm6, qword ptr [rdi + rsi - 8]
                vfmadd231pd ymm2, ymm4, ymm5
                vfmadd231pd ymm1, ymm4, ymm6
                vbroadcastsd ymm5, qword ptr [rdi + rsi]
                vfmadd231pd ymm0, ymm4, ymm5
                inc r13
                add rsi, rbx
                cmp r13, rax
                jb .L0
            ; 1 instruction: 1 branches
        ; 14 instructions: 7 scalar, 3 stack, 3 moves, 1 branches
        loop:
            ; 35 instructions: 11 scalar, 8 loads, 8 stores, 4 stack, 2 moves, 2 branches
            loop:
            .L0:
                vmovupd ymm8, ymmword ptr [r12 + rbp - 32]
                vmovupd ymm9, ymmword ptr [r12 + rbp]
                vbroadcastsd ymm10, qword ptr [rdi + rbp - 24]
                vfmadd231pd ymm0, ymm10, ymm8
                vfmadd231pd ymm1, ymm9, ymm10
                vbroadcastsd ymm10, qword ptr [rdi + rbp - 16]
                vfmadd231pd ymm2, ymm10, ymm8
                vfmadd231pd ymm3, ymm9, ymm10
                vbroadcastsd ymm10, qword ptr [rdi + rbp - 8]
                vfmadd231pd ymm4, ymm10, ymm8
                vfmadd231pd ymm5, ymm9, ymm10
                vbroadcastsd ymm10, qword ptr [rdi + rbp]
                vfmadd231pd ymm6, ymm10, ymm8
                vfmadd231pd ymm7, ymm10, ymm9
                inc rsi
                add rbp, rbx
                cmp rsi, rax
                jb .L0
            ; 1 instruction: 1 branches
    ; 8 instructions: 1 scalar, 6 stack, 1 branches
