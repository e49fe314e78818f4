avx512/f64/linear_combination:
    ; 25 instructions: 13 scalar, 5 stack, 5 moves, 2 branches
    loop:
        ; 47 instructions: 25 vector, 5 scalar, 13 stores, 2 moves, 2 branches
        loop:
        .L0:
            vbroadcastsd zmm13, qword ptr [rdi + rbx]
            mov r14, qword ptr [rax + 2*rbx]
            vfmadd231pd zmm12, zmm13, zmmword ptr [r14 + 8*r11]
            vfmadd231pd zmm11, zmm13, zmmword ptr [r14 + 8*r11 + 64]
            vfmadd231pd zmm10, zmm13, zmmword ptr [r14 + 8*r11 + 128]
            vfmadd231pd zmm9, zmm13, zmmword ptr [r14 + 8*r11 + 192]
            vfmadd231pd zmm8, zmm13, zmmword ptr [r14 + 8*r11 + 256]
            vfmadd231pd zmm7, zmm13, zmmword ptr [r14 + 8*r11 + 320]
            vfmadd231pd zmm6, zmm13, zmmword ptr [r14 + 8*r11 + 384]
            vfmadd231pd zmm5, zmm13, zmmword ptr [r14 + 8*r11 + 448]
            vfmadd231pd zmm4, zmm13, zmmword ptr [r14 + 8*r11 + 512]
            vfmadd231pd zmm3, zmm13, zmmword ptr [r14 + 8*r11 + 576]
            vfmadd231pd zmm2, zmm13, zmmword ptr [r14 + 8*r11 + 640]
            vfmadd231pd zmm1, zmm13, zmmword ptr [r14 + 8*r11 + 704]
            vfmadd231pd zmm0, zmm13, zmmword ptr [r14 + 8*r11 + 768]
            add rbx, 8
            cmp rcx, rbx
            jne .L0
        ; 1 instruction: 1 branches
    ; 438 instructions and 9 loops: 63 multiply-adds, 51 vector, 131 scalar, 54 loads, 24 stores, 7 stack, 46 moves, 61 branches, 1 calls
