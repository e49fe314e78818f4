avx512/f64/inner_products:
    ; 47 instructions: 18 scalar, 20 stack, 6 moves, 3 branches
    loop:
        ; 24 instructions: 9 scalar, 8 stack, 5 moves, 2 branches
        loop:
            ; 23 instructions: 8 scalar, 7 stack, 5 moves, 3 branches
            loop:
                ; 72 instructions: 32 scalar, 4 loads, 18 stack, 15 moves, 3 branches
                loop:
                    ; 109 instructions: 60 vector, 19 scalar, 8 loads, 4 stores, 7 stack, 9 moves, 2 branches
                    loop:
                    .L0:
                        vmovupd zmm12, zmmword ptr [r10 + 8*r15]
                        vmovupd zmm13, zmmword ptr [r8 + 8*r15]
                        vmovupd zmm18, zmmword ptr [rax + 8*r15]
                        vmovupd zmm19, zmmword ptr [r11 + 8*r15]
                        vmovupd zmm20, zmmword ptr [rcx + 8*r15]
                        vfmadd231pd zmm17, zmm20, zmm12
                        vfmadd231pd zmm16, zmm20, zmm13
                        vfmadd231pd zmm15, zmm20, zmm18
                        vfmadd231pd zmm14, zmm19, zmm20
                        vmovupd zmm20, zmmword ptr [rdi + 8*r15]
                        vfmadd231pd zmm11, zmm20, zmm12
                        vfmadd231pd zmm10, zmm20, zmm13
                        vfmadd231pd zmm9, zmm20, zmm18
                        vfmadd231pd zmm8, zmm19, zmm20
                        vmovupd zmm20, zmmword ptr [r14 + 8*r15]
                        vfmadd231pd zmm7, zmm20, zmm12
                        vfmadd231pd zmm6, zmm20, zmm13
                        vfmadd231pd zmm5, zmm20, zmm18
                        vfmadd231pd zmm4, zmm19, zmm20
                        vmovupd zmm20, zmmword ptr [r13 + 8*r15]
                        vfmadd231pd zmm3, zmm20, zmm12
                        vfmadd231pd zmm2, zmm20, zmm13
                        vfmadd231pd zmm1, zmm20, zmm18
                        vfmadd231pd zmm0, zmm20, zmm19
                        add r15, 8
                        cmp r15, rdx
                        jb .L0
                    ; 266 instructions: 16 multiply-adds, 92 vector, 52 scalar, 24 loads, 16 stores, 25 stack, 7 moves, 34 branches
    ; 9 instructions: 2 scalar, 6 stack, 1 branches
