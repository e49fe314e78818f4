avx512/f32/inner_products:
    ; 43 instructions: 17 scalar, 19 stack, 4 moves, 3 branches
    loop:
        ; 25 instructions: 9 scalar, 8 stack, 6 moves, 2 branches
        loop:
            ; 23 instructions: 8 scalar, 7 stack, 5 moves, 3 branches
            loop:
                ; 73 instructions: 32 scalar, 4 loads, 19 stack, 15 moves, 3 branches
                loop:
                    ; 116 instructions: 64 vector, 19 scalar, 8 loads, 4 stores, 6 stack, 13 moves, 2 branches
                    loop:
                    .L0:
                        vmovups zmm12, zmmword ptr [r9 + 4*rcx]
                        vmovups zmm13, zmmword ptr [rdx + 4*rcx]
                        vmovups zmm18, zmmword ptr [r8 + 4*rcx]
                        vmovups zmm19, zmmword ptr [rbp + 4*rcx]
                        vmovups zmm20, zmmword ptr [r14 + 4*rcx]
                        vfmadd231ps zmm17, zmm20, zmm12
                        vfmadd231ps zmm16, zmm20, zmm13
                        vfmadd231ps zmm15, zmm20, zmm18
                        vfmadd231ps zmm14, zmm19, zmm20
                        vmovups zmm20, zmmword ptr [rdi + 4*rcx]
                        vfmadd231ps zmm11, zmm20, zmm12
                        vfmadd231ps zmm10, zmm20, zmm13
                        vfmadd231ps zmm9, zmm20, zmm18
                        vfmadd231ps zmm8, zmm19, zmm20
                        vmovups zmm20, zmmword ptr [rbx + 4*rcx]
                        vfmadd231ps zmm7, zmm20, zmm12
                        vfmadd231ps zmm6, zmm20, zmm13
                        vfmadd231ps zmm5, zmm20, zmm18
                        vfmadd231ps zmm4, zmm19, zmm20
                        vmovups zmm20, zmmword ptr [r10 + 4*rcx]
                        vfmadd231ps zmm3, zmm20, zmm12
                        vfmadd231ps zmm2, zmm20, zmm13
                        vfmadd231ps zmm1, zmm20, zmm18
                        vfmadd231ps zmm0, zmm20, zmm19
                        add rcx, 16
                        cmp rcx, r11
                        jb .L0
                    ; 270 instructions: 16 multiply-adds, 92 vector, 51 scalar, 24 loads, 16 stores, 22 stack, 15 moves, 34 branches
    ; 9 instructions: 2 scalar, 6 stack, 1 branches
