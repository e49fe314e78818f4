avx2/f32/linear_combination:
    ; 25 instructions: 13 scalar, 5 stack, 5 moves, 2 branches
    loop:
        ; 47 instructions: 25 vector, 5 scalar, 13 stores, 2 moves, 2 branches
        loop:
        .L0:
            vbroadcastss ymm13, dword ptr [rdi + rbx]
            mov r14, qword ptr [rax + 4*rbx]
            vfmadd231ps ymm0, ymm13, ymmword ptr [r14 + 4*r11]
            vfmadd231ps ymm1, ymm13, ymmword ptr [r14 + 4*r11 + 32]
            vfmadd231ps ymm2, ymm13, ymmword ptr [r14 + 4*r11 + 64]
            vfmadd231ps ymm3, ymm13, ymmword ptr [r14 + 4*r11 + 96]
            vfmadd231ps ymm4, ymm13, ymmword ptr [r14 + 4*r11 + 128]
            vfmadd231ps ymm5, ymm13, ymmword ptr [r14 + 4*r11 + 160]
            vfmadd231ps ymm6, ymm13, ymmword ptr [r14 + 4*r11 + 192]
            vfmadd231ps ymm7, ymm13, ymmword ptr [r14 + 4*r11 + 224]
            vfmadd231ps ymm8, ymm13, ymmword ptr [r14 + 4*r11 + 256]
            vfmadd231ps ymm9, ymm13, ymmword ptr [r14 + 4*r11 + 288]
            vfmadd231ps ymm10, ymm13, ymmword ptr [r14 + 4*r11 + 320]
            vfmadd231ps ymm11, ymm13, ymmword ptr [r14 + 4*r11 + 352]
            vfmadd231ps ymm12, ymm13, ymmword ptr [r14 + 4*r11 + 384]
            add rbx, 4
            cmp rcx, rbx
            jne .L0
        ; 1 instruction: 1 branches
    ; 442 instructions and 9 loops: 63 multiply-adds, 51 vector, 131 scalar, 59 loads, 24 stores, 7 stack, 45 moves, 61 branches, 1 calls
