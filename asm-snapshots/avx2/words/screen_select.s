avx2/words/screen_select:
    ; 128 instructions: 49 scalar, 10 loads, 35 stack, 27 moves, 7 branches
    loop:
        ; 37 instructions: 5 scalar, 21 stack, 8 moves, 3 branches
        loop:
            ; 75 instructions: 12 vector, 23 scalar, 8 loads, 23 stack, 7 moves, 2 branches
            loop:
            .L0:
                vmovdqu ymm0, ymmword ptr [rax - 32]
                vmovdqu ymm5, ymmword ptr [rax]
                vpbroadcastd ymm1, dword ptr [r9 - 20]
                vpmaddwd ymm2, ymm0, ymm1
                vpaddd ymm10, ymm10, ymm2
                vpmaddwd ymm1, ymm5, ymm1
                vpbroadcastd ymm2, dword ptr [r9 - 16]
                vpaddd ymm12, ymm12, ymm1
                vpmaddwd ymm1, ymm0, ymm2
                vpaddd ymm11, ymm11, ymm1
                vpmaddwd ymm1, ymm5, ymm2
                vpaddd ymm14, ymm14, ymm1
                vpbroadcastd ymm1, dword ptr [r9 - 12]
                vpmaddwd ymm2, ymm0, ymm1
                vpaddd ymm13, ymm13, ymm2
                vpmaddwd ymm1, ymm5, ymm1
                vpbroadcastd ymm2, dword ptr [r9 - 8]
                vpaddd ymm9, ymm9, ymm1
                vpmaddwd ymm1, ymm0, ymm2
                vpaddd ymm15, ymm15, ymm1
                vpmaddwd ymm1, ymm5, ymm2
                vpaddd ymm4, ymm1, ymm4
                vpbroadcastd ymm1, dword ptr [r9 - 4]
                vpmaddwd ymm2, ymm0, ymm1
                vpaddd ymm3, ymm2, ymm3
                vpmaddwd ymm1, ymm5, ymm1
                vpbroadcastd ymm2, dword ptr [r9]
                vpaddd ymm8, ymm8, ymm1
                vpmaddwd ymm0, ymm0, ymm2
                vpaddd ymm7, ymm0, ymm7
                vpmaddwd ymm0, ymm5, ymm2
                vpaddd ymm6, ymm0, ymm6
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
                vpmaddwd ymm5, ymm0, ymm2
                vpaddd ymm15, ymm15, ymm5
                vpmaddwd ymm2, ymm1, ymm2
                vpaddd ymm14, ymm14, ymm2
                vpbroadcastd ymm2, dword ptr [r9 - 16]
                vpmaddwd ymm5, ymm0, ymm2
                vpaddd ymm13, ymm13, ymm5
                vpmaddwd ymm2, ymm1, ymm2
                vpaddd ymm12, ymm12, ymm2
                vpbroadcastd ymm2, dword ptr [r9 - 12]
                vpmaddwd ymm5, ymm0, ymm2
                vpaddd ymm11, ymm11, ymm5
                vpmaddwd ymm2, ymm1, ymm2
                vpaddd ymm10, ymm10, ymm2
                vpbroadcastd ymm2, dword ptr [r9 - 8]
                vpmaddwd ymm5, ymm0, ymm2
                vpaddd ymm9, ymm9, ymm5
                vpmaddwd ymm2, ymm1, ymm2
                vpaddd ymm8, ymm8, ymm2
                vpbroadcastd ymm2, dword ptr [r9 - 4]
                vpmaddwd ymm5, ymm0, ymm2
                vpaddd ymm7, ymm5, ymm7
                vpmaddwd ymm2, ymm1, ymm2
                vpaddd ymm6, ymm2, ymm6
                vpbroadcastd ymm2, dword ptr [r9]
                vpmaddwd ymm0, ymm0, ymm2
                vpaddd ymm4, ymm0, ymm4
                vpmaddwd ymm0, ymm1, ymm2
                vpaddd ymm3, ymm0, ymm3
                inc r10
                add r9, 48
                add rax, 64
                cmp r10, r12
                jb .L0
            ; 38 instructions: 3 scalar, 7 loads, 20 stack, 7 moves, 1 branches
            loop:
            .L0:
                vpbroadcastd ymm0, dword ptr [rbx + r10 - 20]
                inc r9
                vmovdqu ymm1, ymmword ptr [rax - 32]
                vpmaddubsw ymm0, ymm1, ymm0
                vpmaddwd ymm0, ymm0, ymm2
                vpaddd ymm10, ymm10, ymm0
                vpbroadcastd ymm0, dword ptr [rbx + r10 - 16]
                vpmaddubsw ymm0, ymm1, ymm0
                vpmaddwd ymm0, ymm0, ymm2
                vpaddd ymm15, ymm15, ymm0
                vpbroadcastd ymm0, dword ptr [rbx + r10 - 12]
                vmovdqu ymm5, ymmword ptr [rax]
                vpmaddubsw ymm0, ymm1, ymm0
                vpmaddwd ymm0, ymm0, ymm2
                vpaddd ymm14, ymm14, ymm0
                vpbroadcastd ymm0, dword ptr [rbx + r10 - 8]
                vpmaddubsw ymm0, ymm1, ymm0
                vpmaddwd ymm0, ymm0, ymm2
                vpaddd ymm13, ymm13, ymm0
                vpbroadcastd ymm0, dword ptr [rbx + r10 - 4]
                vpmaddubsw ymm0, ymm1, ymm0
                vpmaddwd ymm0, ymm0, ymm2
                vpaddd ymm12, ymm12, ymm0
                vpbroadcastd ymm0, dword ptr [rbx + r10]
                vpmaddubsw ymm0, ymm1, ymm0
                vpmaddwd ymm0, ymm0, ymm2
                vpbroadcastd ymm1, dword ptr [r15 + r10 - 20]
                vpaddd ymm11, ymm11, ymm0
                vpmaddubsw ymm0, ymm5, ymm1
                vpmaddwd ymm0, ymm0, ymm2
                vpaddd ymm3, ymm0, ymm3
                vpbroadcastd ymm0, dword ptr [r15 + r10 - 16]
                vpmaddubsw ymm0, ymm5, ymm0
                vpmaddwd ymm0, ymm0, ymm2
                vpaddd ymm4, ymm0, ymm4
                vpbroadcastd ymm0, dword ptr [r15 + r10 - 12]
                vpmaddubsw ymm0, ymm5, ymm0
                vpmaddwd ymm0, ymm0, ymm2
                vpaddd ymm6, ymm0, ymm6
                vpbroadcastd ymm0, dword ptr [r15 + r10 - 8]
                vpmaddubsw ymm0, ymm5, ymm0
                vpmaddwd ymm0, ymm0, ymm2
                vpbroadcastd ymm1, dword ptr [r15 + r10 - 4]
                vpaddd ymm7, ymm0, ymm7
                vpmaddubsw ymm0, ymm5, ymm1
                vpmaddwd ymm0, ymm0, ymm2
                vpaddd ymm8, ymm8, ymm0
                vpbroadcastd ymm0, dword ptr [r15 + r10]
                vpmaddubsw ymm0, ymm5, ymm0
                vpmaddwd ymm0, ymm0, ymm2
                vpaddd ymm9, ymm9, ymm0
                add rax, 64
                add r10, 48
                cmp r9, r12
                jb .L0
            ; 425 instructions and 4 loops: 47 multiply-adds, 150 vector, 30 scalar, 71 loads, 4 stores, 72 stack, 37 moves, 14 branches
    ; 2 instructions: 1 scalar, 1 calls
