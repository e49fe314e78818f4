avx2/f64/solve_upper:
    ; 26 instructions: 8 scalar, 14 stack, 2 moves, 2 branches
    loop:
        ; 19 instructions: 5 scalar, 9 stack, 3 moves, 2 branches
        loop:
            ; 118 instructions: 28 multiply-adds, 8 vector, 51 scalar, 8 loads, 8 stores, 3 stack, 9 moves, 3 branches
            loop:
            .L0:
                dec r10
                vmovupd ymm8, ymmword ptr [rbx + 2*r9 - 64]
                mov rax, r9
                imul rax, r10
                and rax, -64
                add rax, r15
                vfnmadd231pd ymm0, ymm8, ymmword ptr [r13 + rax]
                vfnmadd231pd ymm1, ymm8, ymmword ptr [rdx + rax - 448]
                vfnmadd231pd ymm2, ymm8, ymmword ptr [rdx + rax - 384]
                vfnmadd231pd ymm3, ymm8, ymmword ptr [rdx + rax - 320]
                vfnmadd231pd ymm4, ymm8, ymmword ptr [rdx + rax - 256]
                vfnmadd231pd ymm5, ymm8, ymmword ptr [rdx + rax - 192]
                vfnmadd231pd ymm6, ymm8, ymmword ptr [rdx + rax - 128]
                vfnmadd231pd ymm7, ymm8, ymmword ptr [r8 + rax]
                add r9, -32
                cmp r12, r10
                jb .L0
            ; 19 instructions: 7 scalar, 4 loads, 1 stack, 4 moves, 3 branches
            loop:
            .L0:
                dec rax
                vmovupd ymm4, ymmword ptr [rbx + 2*r10 - 64]
                mov r11, r10
                imul r11, rax
                and r11, -64
                add r11, r15
                vfnmadd231pd ymm0, ymm4, ymmword ptr [rcx + r11]
                vfnmadd231pd ymm1, ymm4, ymmword ptr [r8 + r11 - 192]
                vfnmadd231pd ymm2, ymm4, ymmword ptr [r8 + r11 - 128]
                vfnmadd231pd ymm3, ymm4, ymmword ptr [r9 + r11]
                add r10, -32
                cmp r12, rax
                jb .L0
            ; 150 instructions and 2 loops: 16 multiply-adds, 7 vector, 70 scalar, 9 loads, 7 stores, 7 stack, 17 moves, 17 branches
    ; 8 instructions: 1 scalar, 6 stack, 1 branches
