avx2/f64/linear_combination:
    ; 25 instructions: 13 scalar, 5 stack, 5 moves, 2 branches
    loop:
        ; 47 instructions: 25 vector, 5 scalar, 13 stores, 2 moves, 2 branches
        loop:
        .L0:
            vbroadcastsd ymm13, qword ptr [rdi + rbx]
            mov r14, qword ptr [rax + 2*rbx]
            vfmadd231pd ymm0, ymm13, ymmword ptr [r14 + 8*r11]
            vfmadd231pd ymm1, ymm13, ymmword ptr [r14 + 8*r11 + 32]
            vfmadd231pd ymm2, ymm13, ymmword ptr [r14 + 8*r11 + 64]
            vfmadd231pd ymm3, ymm13, ymmword ptr [r14 + 8*r11 + 96]
            vfmadd231pd ymm4, ymm13, ymmword ptr [r14 + 8*r11 + 128]
            vfmadd231pd ymm5, ymm13, ymmword ptr [r14 + 8*r11 + 160]
            vfmadd231pd ymm6, ymm13, ymmword ptr [r14 + 8*r11 + 192]
            vfmadd231pd ymm7, ymm13, ymmword ptr [r14 + 8*r11 + 224]
            vfmadd231pd ymm8, ymm13, ymmword ptr [r14 + 8*r11 + 256]
            vfmadd231pd ymm9, ymm13, ymmword ptr [r14 + 8*r11 + 288]
            vfmadd231pd ymm10, ymm13, ymmword ptr [r14 + 8*r11 + 320]
            vfmadd231pd ymm11, ymm13, ymmword ptr [r14 + 8*r11 + 352]
            vfmadd231pd ymm12, ymm13, ymmword ptr [r14 + 8*r11 + 384]
            add rbx, 8
            cmp rcx, rbx
            jne .L0
        ; 1 instruction: 1 branches
    ; 445 instructions and 9 loops: 63 multiply-adds, 51 vector, 132 scalar, 59 loads, 24 stores, 9 stack, 45 moves, 61 branches, 1 calls
