avx2/words/screen_select:
    ; 128 instructions: 49 scalar, 10 loads, 35 stack, 27 moves, 7 branches
    loop:
        ; 36 instructions: 6 scalar, 20 stack, 7 moves, 3 branches
        loop:
            ; 76 instructions: 12 vector, 24 scalar, 8 loads, 22 stack, 8 moves, 2 branches
            loop:
            .L0:
                vmovdqu ymm0, ymmword ptr [rax - 32]
                vmovdqu ymm1, ymmword ptr [rax]
                vpbroadcastd ymm2, dword ptr [r9 - 20]
                vpmaddwd ymm3, ymm0, ymm2
                vpaddd ymm4, ymm3, ymm4
                vpmaddwd ymm2, ymm1, ymm2
                vpbroadcastd ymm3, dword ptr [r9 - 16]
                vpaddd ymm6, ymm2, ymm6
                vpmaddwd ymm2, ymm0, ymm3
                vpaddd ymm5, ymm2, ymm5
                vpmaddwd ymm2, ymm1, ymm3
                vpaddd ymm8, ymm8, ymm2
                vpbroadcastd ymm2, dword ptr [r9 - 12]
                vpmaddwd ymm3, ymm0, ymm2
                vpaddd ymm7, ymm3, ymm7
                vpmaddwd ymm2, ymm1, ymm2
                vpbroadcastd ymm3, dword ptr [r9 - 8]
                vpaddd ymm10, ymm10, ymm2
                vpmaddwd ymm2, ymm0, ymm3
                vpaddd ymm9, ymm9, ymm2
                vpmaddwd ymm2, ymm1, ymm3
                vpaddd ymm12, ymm12, ymm2
                vpbroadcastd ymm2, dword ptr [r9 - 4]
                vpmaddwd ymm3, ymm0, ymm2
                vpaddd ymm11, ymm11, ymm3
                vpmaddwd ymm2, ymm1, ymm2
                vpbroadcastd ymm3, dword ptr [r9]
                vpaddd ymm14, ymm14, ymm2
                vpmaddwd ymm0, ymm0, ymm3
                vpaddd ymm15, ymm15, ymm0
                vpmaddwd ymm0, ymm1, ymm3
                vpaddd ymm13, ymm13, ymm0
                add r9, 48
                add rax, 64
                dec r10
                jne .L0
            ; 30 instructions: 12 vector, 17 stack, 1 branches
            loop:
            .L0:
                vmovdqu ymm0, ymmword ptr [rax - 32]
                vmovdqu ymm1, ymmword ptr [rax]
                vpbroadcastd ymm2, dword ptr [r9 - 20]
                vpmaddwd ymm4, ymm0, ymm2
                vpaddd ymm9, ymm9, ymm4
                vpmaddwd ymm2, ymm1, ymm2
                vpaddd ymm10, ymm10, ymm2
                vpbroadcastd ymm2, dword ptr [r9 - 16]
                vpmaddwd ymm4, ymm0, ymm2
                vpaddd ymm7, ymm4, ymm7
                vpmaddwd ymm2, ymm1, ymm2
                vpaddd ymm8, ymm8, ymm2
                vpbroadcastd ymm2, dword ptr [r9 - 12]
                vpmaddwd ymm4, ymm0, ymm2
                vpaddd ymm5, ymm4, ymm5
                vpmaddwd ymm2, ymm1, ymm2
                vpaddd ymm6, ymm2, ymm6
                vpbroadcastd ymm2, dword ptr [r9 - 8]
                vpmaddwd ymm4, ymm0, ymm2
                vpaddd ymm15, ymm15, ymm4
                vpmaddwd ymm2, ymm1, ymm2
                vpaddd ymm14, ymm14, ymm2
                vpbroadcastd ymm2, dword ptr [r9 - 4]
                vpmaddwd ymm4, ymm0, ymm2
                vpaddd ymm13, ymm13, ymm4
                vpmaddwd ymm2, ymm1, ymm2
                vpaddd ymm12, ymm12, ymm2
                vpbroadcastd ymm2, dword ptr [r9]
                vpmaddwd ymm0, ymm0, ymm2
                vpaddd ymm11, ymm11, ymm0
                vpmaddwd ymm0, ymm1, ymm2
                vpaddd ymm3, ymm0, ymm3
                inc r10
                add r9, 48
                add rax, 64
                cmp r10, r12
                jb .L0
            ; 36 instructions: 2 scalar, 7 loads, 19 stack, 7 moves, 1 branches
            loop:
            .L0:
                vpbroadcastd ymm15, dword ptr [rbx + r10 - 20]
                inc r9
                vmovdqu ymm9, ymmword ptr [rax - 32]
                vpmaddubsw ymm15, ymm9, ymm15
                vpmaddwd ymm15, ymm15, ymm3
                vpaddd ymm0, ymm15, ymm0
                vpbroadcastd ymm15, dword ptr [rbx + r10 - 16]
                vpmaddubsw ymm15, ymm9, ymm15
                vpmaddwd ymm15, ymm15, ymm3
                vpaddd ymm5, ymm15, ymm5
                vpbroadcastd ymm10, dword ptr [rbx + r10 - 12]
                vmovdqu ymm15, ymmword ptr [rax]
                vpmaddubsw ymm10, ymm9, ymm10
                vpmaddwd ymm10, ymm10, ymm3
                vpaddd ymm8, ymm10, ymm8
                vpbroadcastd ymm10, dword ptr [rbx + r10 - 8]
                vpmaddubsw ymm10, ymm9, ymm10
                vpmaddwd ymm10, ymm10, ymm3
                vpaddd ymm7, ymm10, ymm7
                vpbroadcastd ymm10, dword ptr [rbx + r10 - 4]
                vpmaddubsw ymm10, ymm9, ymm10
                vpmaddwd ymm10, ymm10, ymm3
                vpaddd ymm6, ymm10, ymm6
                vpbroadcastd ymm10, dword ptr [rbx + r10]
                vpmaddubsw ymm9, ymm9, ymm10
                vpmaddwd ymm9, ymm9, ymm3
                vpbroadcastd ymm10, dword ptr [r15 + r10 - 20]
                vpaddd ymm4, ymm9, ymm4
                vpmaddubsw ymm9, ymm15, ymm10
                vpmaddwd ymm9, ymm9, ymm3
                vpaddd ymm14, ymm9, ymm14
                vpbroadcastd ymm9, dword ptr [r15 + r10 - 16]
                vpmaddubsw ymm9, ymm15, ymm9
                vpmaddwd ymm9, ymm9, ymm3
                vpaddd ymm13, ymm9, ymm13
                vpbroadcastd ymm9, dword ptr [r15 + r10 - 12]
                vpmaddubsw ymm9, ymm15, ymm9
                vpmaddwd ymm9, ymm9, ymm3
                vpaddd ymm12, ymm9, ymm12
                vpbroadcastd ymm9, dword ptr [r15 + r10 - 8]
                vpmaddubsw ymm9, ymm15, ymm9
                vpmaddwd ymm9, ymm9, ymm3
                vpbroadcastd ymm10, dword ptr [r15 + r10 - 4]
                vpaddd ymm11, ymm9, ymm11
                vpmaddubsw ymm9, ymm15, ymm10
                vpmaddwd ymm9, ymm9, ymm3
                vpaddd ymm2, ymm9, ymm2
                vpbroadcastd ymm9, dword ptr [r15 + r10]
                vpmaddubsw ymm9, ymm15, ymm9
                vpmaddwd ymm9, ymm9, ymm3
                vpaddd ymm1, ymm9, ymm1
                add rax, 64
                add r10, 48
                cmp r9, r12
                jb .L0
            ; 475 instructions and 4 loops: 48 multiply-adds, 147 vector, 30 scalar, 67 loads, 4 stores, 122 stack, 43 moves, 14 branches
    ; 2 instructions: 1 scalar, 1 calls
