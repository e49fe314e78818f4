avx2/words/screen_select:
    ; 105 instructions: 34 scalar, 9 loads, 34 stack, 21 moves, 7 branches
    loop:
        ; 43 instructions: 8 scalar, 24 stack, 8 moves, 3 branches
        loop:
            ; 86 instructions: 12 vector, 26 scalar, 10 loads, 25 stack, 11 moves, 2 branches
            loop:
            .L0:
                vmovdqu ymm0, ymmword ptr [rbx - 32]
                vmovdqu ymm5, ymmword ptr [rbx]
                vpbroadcastd ymm1, dword ptr [r12 - 20]
                vpmaddwd ymm2, ymm0, ymm1
                vpaddd ymm11, ymm11, ymm2
                vpmaddwd ymm1, ymm5, ymm1
                vpbroadcastd ymm2, dword ptr [r12 - 16]
                vpaddd ymm9, ymm9, ymm1
                vpmaddwd ymm1, ymm0, ymm2
                vpaddd ymm13, ymm13, ymm1
                vpmaddwd ymm1, ymm5, ymm2
                vpaddd ymm12, ymm12, ymm1
                vpbroadcastd ymm1, dword ptr [r12 - 12]
                vpmaddwd ymm2, ymm0, ymm1
                vpaddd ymm15, ymm15, ymm2
                vpmaddwd ymm1, ymm5, ymm1
                vpbroadcastd ymm2, dword ptr [r12 - 8]
                vpaddd ymm14, ymm14, ymm1
                vpmaddwd ymm1, ymm0, ymm2
                vpaddd ymm3, ymm1, ymm3
                vpmaddwd ymm1, ymm5, ymm2
                vpaddd ymm8, ymm8, ymm1
                vpbroadcastd ymm1, dword ptr [r12 - 4]
                vpmaddwd ymm2, ymm0, ymm1
                vpaddd ymm6, ymm2, ymm6
                vpmaddwd ymm1, ymm5, ymm1
                vpbroadcastd ymm2, dword ptr [r12]
                vpaddd ymm4, ymm1, ymm4
                vpmaddwd ymm0, ymm0, ymm2
                vpaddd ymm10, ymm10, ymm0
                vpmaddwd ymm0, ymm5, ymm2
                vpaddd ymm7, ymm0, ymm7
                add r12, 48
                add rbx, 64
                dec rax
                jne .L0
            ; 42 instructions: 12 vector, 7 scalar, 16 stack, 6 moves, 1 branches
            loop:
            .L0:
                vmovdqu ymm0, ymmword ptr [rax - 32]
                vmovdqu ymm1, ymmword ptr [rax]
                vpbroadcastd ymm2, dword ptr [r10]
                vpmaddwd ymm5, ymm0, ymm2
                vpaddd ymm15, ymm15, ymm5
                vpmaddwd ymm2, ymm1, ymm2
                vpaddd ymm14, ymm14, ymm2
                vpbroadcastd ymm2, dword ptr [r10 + 4]
                vpmaddwd ymm5, ymm0, ymm2
                vpaddd ymm13, ymm13, ymm5
                vpmaddwd ymm2, ymm1, ymm2
                vpaddd ymm12, ymm12, ymm2
                vpbroadcastd ymm2, dword ptr [r10 + 8]
                vpmaddwd ymm5, ymm0, ymm2
                vpaddd ymm11, ymm11, ymm5
                vpmaddwd ymm2, ymm1, ymm2
                vpaddd ymm10, ymm10, ymm2
                vpbroadcastd ymm2, dword ptr [r10 + 12]
                vpmaddwd ymm5, ymm0, ymm2
                vpaddd ymm9, ymm9, ymm5
                vpmaddwd ymm2, ymm1, ymm2
                vpaddd ymm8, ymm8, ymm2
                vpbroadcastd ymm2, dword ptr [r10 + 16]
                vpmaddwd ymm5, ymm0, ymm2
                vpaddd ymm7, ymm5, ymm7
                vpmaddwd ymm2, ymm1, ymm2
                vpaddd ymm6, ymm2, ymm6
                vpbroadcastd ymm2, dword ptr [r10 + 20]
                vpmaddwd ymm0, ymm0, ymm2
                vpaddd ymm4, ymm0, ymm4
                vpmaddwd ymm0, ymm1, ymm2
                vpaddd ymm3, ymm0, ymm3
                inc rsi
                add rax, 64
                add r10, 48
                cmp rsi, r12
                jb .L0
            ; 53 instructions: 13 scalar, 7 loads, 22 stack, 9 moves, 2 branches
            loop:
            .L0:
                vpbroadcastd ymm0, dword ptr [r9 + rsi]
                vmovdqu ymm1, ymmword ptr [rbx - 32]
                vpmaddubsw ymm0, ymm1, ymm0
                vpmaddwd ymm0, ymm0, ymm2
                vpaddd ymm9, ymm9, ymm0
                vpbroadcastd ymm0, dword ptr [r9 + rsi + 4]
                vpmaddubsw ymm0, ymm1, ymm0
                vpmaddwd ymm0, ymm0, ymm2
                vpaddd ymm15, ymm15, ymm0
                vpbroadcastd ymm0, dword ptr [r9 + rsi + 8]
                vpmaddubsw ymm0, ymm1, ymm0
                vpmaddwd ymm0, ymm0, ymm2
                vpaddd ymm14, ymm14, ymm0
                vpbroadcastd ymm0, dword ptr [r9 + rsi + 12]
                vmovdqu ymm5, ymmword ptr [rbx]
                vpmaddubsw ymm0, ymm1, ymm0
                vpmaddwd ymm0, ymm0, ymm2
                vpaddd ymm13, ymm13, ymm0
                vpbroadcastd ymm0, dword ptr [r9 + rsi + 16]
                vpmaddubsw ymm0, ymm1, ymm0
                vpmaddwd ymm0, ymm0, ymm2
                vpaddd ymm12, ymm12, ymm0
                vpbroadcastd ymm0, dword ptr [r9 + rsi + 20]
                vpmaddubsw ymm0, ymm1, ymm0
                vpmaddwd ymm0, ymm0, ymm2
                vpaddd ymm11, ymm11, ymm0
                vpbroadcastd ymm0, dword ptr [rax + rsi]
                vpmaddubsw ymm0, ymm5, ymm0
                vpmaddwd ymm0, ymm0, ymm2
                vpbroadcastd ymm1, dword ptr [rax + rsi + 4]
                vpaddd ymm3, ymm0, ymm3
                vpmaddubsw ymm0, ymm5, ymm1
                vpmaddwd ymm0, ymm0, ymm2
                vpaddd ymm4, ymm0, ymm4
                vpbroadcastd ymm0, dword ptr [rax + rsi + 8]
                vpmaddubsw ymm0, ymm5, ymm0
                vpmaddwd ymm0, ymm0, ymm2
                vpaddd ymm6, ymm0, ymm6
                vpbroadcastd ymm0, dword ptr [rax + rsi + 12]
                vpmaddubsw ymm0, ymm5, ymm0
                vpmaddwd ymm0, ymm0, ymm2
                vpaddd ymm7, ymm0, ymm7
                vpbroadcastd ymm0, dword ptr [rax + rsi + 16]
                vpmaddubsw ymm0, ymm5, ymm0
                vpmaddwd ymm0, ymm0, ymm2
                vpbroadcastd ymm1, dword ptr [rax + rsi + 20]
                vpaddd ymm8, ymm8, ymm0
                vpmaddubsw ymm0, ymm5, ymm1
                vpmaddwd ymm0, ymm0, ymm2
                vpaddd ymm10, ymm10, ymm0
                inc r12
                add rbx, 64
                add rsi, 48
                cmp r12, r10
                jb .L0
            ; 431 instructions and 4 loops: 47 multiply-adds, 150 vector, 30 scalar, 71 loads, 4 stores, 84 stack, 31 moves, 14 branches
    ; 6 instructions: 3 scalar, 1 moves, 2 calls
