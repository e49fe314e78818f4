avx512/f32/exp:
    ; 26 instructions: 5 scalar, 12 loads, 5 stack, 3 moves, 1 branches
    loop:
    .L0:
        vmaxps zmm12, zmm0, zmmword ptr [rdi + 4*rcx]
        vminps zmm12, zmm1, zmm12
        vmovaps zmm13, zmm2
        vfmsub231ps zmm13, zmm12, zmm3
        vaddps zmm13, zmm13, zmm2
        vfmadd231ps zmm12, zmm13, zmm4
        vfmadd231ps zmm12, zmm13, zmm5
        vmovaps zmm14, zmm6
        vfmadd213ps zmm14, zmm12, zmm7
        vfmadd213ps zmm14, zmm12, zmm8
        vfmadd213ps zmm14, zmm12, zmm9
        vfmadd213ps zmm14, zmm12, zmm10
        vfmadd213ps zmm14, zmm12, zmm11
        vfmadd213ps zmm14, zmm12, zmm11
        vscalefps zmm12, zmm14, zmm13
        vmovups zmmword ptr [rdi + 4*rcx], zmm12
        add rcx, 16
        cmp rax, rcx
        jne .L0
    ; 46 instructions: 9 multiply-adds, 4 vector, 7 scalar, 7 loads, 8 stack, 7 moves, 2 branches, 2 calls
