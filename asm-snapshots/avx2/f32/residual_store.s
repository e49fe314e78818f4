avx2/f32/residual_store:
    ; 97 instructions: 37 scalar, 7 loads, 33 stack, 13 moves, 7 branches
    loop:
        ; 21 instructions: 5 scalar, 12 stack, 1 moves, 3 branches
        loop:
            ; 588 instructions and 8 loops: 110 multiply-adds, 159 vector, 87 scalar, 110 loads, 60 stack, 31 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [rsi + 2048]
                vmovups ymm5, ymmword ptr [rsi]
                vmovups ymm10, ymmword ptr [rsi + 32]
                vbroadcastss ymm14, dword ptr [rax - 20]
                vfnmadd231ps ymm0, ymm14, ymm5
                vfnmadd231ps ymm1, ymm10, ymm14
                vbroadcastss ymm14, dword ptr [rax - 16]
                vfnmadd231ps ymm2, ymm14, ymm5
                vfnmadd231ps ymm3, ymm10, ymm14
                vbroadcastss ymm14, dword ptr [rax - 12]
                vfnmadd231ps ymm6, ymm14, ymm5
                vfnmadd231ps ymm7, ymm10, ymm14
                vbroadcastss ymm14, dword ptr [rax - 8]
                vfnmadd231ps ymm8, ymm14, ymm5
                vfnmadd231ps ymm9, ymm10, ymm14
                vbroadcastss ymm14, dword ptr [rax - 4]
                vfnmadd231ps ymm11, ymm14, ymm5
                vfnmadd231ps ymm12, ymm10, ymm14
                vbroadcastss ymm14, dword ptr [rax]
                vfnmadd231ps ymm13, ymm14, ymm5
                vfnmadd231ps ymm15, ymm14, ymm10
                add rax, 48
                add rsi, 64
                dec r9
                jne .L0
            ; 77 instructions: 12 vector, 11 scalar, 2 loads, 12 stores, 30 stack, 2 moves, 8 branches
        ; 15 instructions: 5 scalar, 2 loads, 6 stack, 2 branches
        loop:
            ; 579 instructions and 8 loops: 110 multiply-adds, 157 vector, 84 scalar, 111 loads, 60 stack, 26 moves, 31 branches
            loop:
            .L0:
                prefetcht0 byte ptr [rax + 2048]
                vmovups ymm5, ymmword ptr [rax]
                vmovups ymm10, ymmword ptr [rax + 32]
                vbroadcastss ymm13, dword ptr [rbx - 12]
                vfnmadd231ps ymm12, ymm13, ymm5
                vfnmadd231ps ymm11, ymm10, ymm13
                vbroadcastss ymm13, dword ptr [rbx - 8]
                vfnmadd231ps ymm9, ymm13, ymm5
                vfnmadd231ps ymm8, ymm10, ymm13
                vbroadcastss ymm13, dword ptr [rbx - 4]
                vfnmadd231ps ymm7, ymm13, ymm5
                vfnmadd231ps ymm6, ymm10, ymm13
                vbroadcastss ymm13, dword ptr [rbx]
                vfnmadd231ps ymm3, ymm13, ymm5
                vfnmadd231ps ymm2, ymm13, ymm10
                add rbx, 48
                add rax, 64
                dec rcx
                jne .L0
            ; 59 instructions and a loop: 4 vector, 27 scalar, 2 loads, 2 stores, 10 stack, 6 moves, 8 branches
    ; 2 instructions: 1 scalar, 1 calls
