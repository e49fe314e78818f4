avx512/f32/linear_combination:
    ; 28 instructions: 14 scalar, 6 stack, 6 moves, 2 branches
    loop:
        ; 47 instructions: 25 vector, 5 scalar, 13 stores, 2 moves, 2 branches
        loop:
        .L0:
            vbroadcastss zmm13, dword ptr [rdi + rbx]
            mov r14, qword ptr [rax + 4*rbx]
            vfmadd231ps zmm12, zmm13, zmmword ptr [r14 + 4*r11]
            vfmadd231ps zmm11, zmm13, zmmword ptr [r14 + 4*r11 + 64]
            vfmadd231ps zmm10, zmm13, zmmword ptr [r14 + 4*r11 + 128]
            vfmadd231ps zmm9, zmm13, zmmword ptr [r14 + 4*r11 + 192]
            vfmadd231ps zmm8, zmm13, zmmword ptr [r14 + 4*r11 + 256]
            vfmadd231ps zmm7, zmm13, zmmword ptr [r14 + 4*r11 + 320]
            vfmadd231ps zmm6, zmm13, zmmword ptr [r14 + 4*r11 + 384]
            vfmadd231ps zmm5, zmm13, zmmword ptr [r14 + 4*r11 + 448]
            vfmadd231ps zmm4, zmm13, zmmword ptr [r14 + 4*r11 + 512]
            vfmadd231ps zmm3, zmm13, zmmword ptr [r14 + 4*r11 + 576]
            vfmadd231ps zmm2, zmm13, zmmword ptr [r14 + 4*r11 + 640]
            vfmadd231ps zmm1, zmm13, zmmword ptr [r14 + 4*r11 + 704]
            vfmadd231ps zmm0, zmm13, zmmword ptr [r14 + 4*r11 + 768]
            add rbx, 4
            cmp rcx, rbx
            jne .L0
        ; 1 instruction: 1 branches
    ; 440 instructions and 9 loops: 63 multiply-adds, 52 vector, 131 scalar, 54 loads, 24 stores, 7 stack, 46 moves, 62 branches, 1 calls
