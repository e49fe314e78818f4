avx512/f64/exp:
    ; 28 instructions: 4 scalar, 17 loads, 4 stack, 2 moves, 1 branches
    loop:
    .L0:
        vmaxpd zmm17, zmm0, zmmword ptr [rdi + 8*rcx]
        vminpd zmm17, zmm1, zmm17
        vmovapd zmm18, zmm2
        vfmsub231pd zmm18, zmm17, zmm3
        vaddpd zmm18, zmm18, zmm2
        vfmadd231pd zmm17, zmm18, zmm4
        vfmadd231pd zmm17, zmm18, zmm5
        vmovapd zmm19, zmm6
        vfmadd213pd zmm19, zmm17, zmm7
        vfmadd213pd zmm19, zmm17, zmm8
        vfmadd213pd zmm19, zmm17, zmm9
        vfmadd213pd zmm19, zmm17, zmm10
        vfmadd213pd zmm19, zmm17, zmm11
        vfmadd213pd zmm19, zmm17, zmm12
        vfmadd213pd zmm19, zmm17, zmm13
        vfmadd213pd zmm19, zmm17, zmm14
        vfmadd213pd zmm19, zmm17, zmm15
        vfmadd213pd zmm19, zmm17, zmm16
        vfmadd213pd zmm19, zmm17, zmm16
        vscalefpd zmm17, zmm19, zmm18
        vmovupd zmmword ptr [rdi + 8*rcx], zmm17
        add rcx, 8
        cmp rax, rcx
        jne .L0
    ; 54 instructions: 14 multiply-adds, 3 vector, 12 scalar, 7 loads, 6 stack, 7 moves, 2 branches, 3 calls
