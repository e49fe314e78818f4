avx512/words/screen_select:
    ; 121 instructions: 42 scalar, 10 loads, 34 stack, 28 moves, 7 branches
    loop:
        ; 46 instructions: 18 scalar, 1 loads, 21 stack, 2 moves, 4 branches
        loop:
            ; 33 instructions: 12 vector, 10 scalar, 5 stack, 4 moves, 2 branches
            loop:
            .L0:
                vmovdqu64 zmm0, zmmword ptr [rcx]
                vpbroadcastd zmm1, dword ptr [rdx - 44]
                vpmaddwd zmm1, zmm0, zmm1
                vpaddd zmm2, zmm1, zmm2
                vpbroadcastd zmm1, dword ptr [rdx - 40]
                vpmaddwd zmm1, zmm0, zmm1
                vpaddd zmm3, zmm1, zmm3
                vpbroadcastd zmm1, dword ptr [rdx - 36]
                vpmaddwd zmm1, zmm0, zmm1
                vpaddd zmm4, zmm1, zmm4
                vpbroadcastd zmm1, dword ptr [rdx - 32]
                vpmaddwd zmm1, zmm0, zmm1
                vpaddd zmm5, zmm1, zmm5
                vpbroadcastd zmm1, dword ptr [rdx - 28]
                vpmaddwd zmm1, zmm0, zmm1
                vpaddd zmm6, zmm1, zmm6
                vpbroadcastd zmm1, dword ptr [rdx - 24]
                vpmaddwd zmm1, zmm0, zmm1
                vpaddd zmm7, zmm1, zmm7
                vpbroadcastd zmm1, dword ptr [rdx - 20]
                vpmaddwd zmm1, zmm0, zmm1
                vpaddd zmm8, zmm1, zmm8
                vpbroadcastd zmm1, dword ptr [rdx - 16]
                vpmaddwd zmm1, zmm0, zmm1
                vpaddd zmm9, zmm1, zmm9
                vpbroadcastd zmm1, dword ptr [rdx - 12]
                vpmaddwd zmm1, zmm0, zmm1
                vpaddd zmm10, zmm1, zmm10
                vpbroadcastd zmm1, dword ptr [rdx - 8]
                vpmaddwd zmm1, zmm0, zmm1
                vpaddd zmm11, zmm1, zmm11
                vpbroadcastd zmm1, dword ptr [rdx - 4]
                vpmaddwd zmm1, zmm0, zmm1
                vpaddd zmm12, zmm1, zmm12
                vpbroadcastd zmm1, dword ptr [rdx]
                vpmaddwd zmm0, zmm0, zmm1
                vpaddd zmm13, zmm0, zmm13
                add rdx, 48
                add rcx, 64
                dec r10
                jne .L0
            ; 22 instructions: 12 vector, 8 stack, 1 moves, 1 branches
            loop:
            .L0:
                vmovdqu64 zmm0, zmmword ptr [rcx]
                vpbroadcastd zmm1, dword ptr [rdx - 44]
                vpmaddwd zmm1, zmm0, zmm1
                vpaddd zmm2, zmm1, zmm2
                vpbroadcastd zmm1, dword ptr [rdx - 40]
                vpmaddwd zmm1, zmm0, zmm1
                vpaddd zmm14, zmm1, zmm14
                vpbroadcastd zmm1, dword ptr [rdx - 36]
                vpmaddwd zmm1, zmm0, zmm1
                vpaddd zmm15, zmm1, zmm15
                vpbroadcastd zmm1, dword ptr [rdx - 32]
                vpmaddwd zmm1, zmm0, zmm1
                vpaddd zmm16, zmm1, zmm16
                vpbroadcastd zmm1, dword ptr [rdx - 28]
                vpmaddwd zmm1, zmm0, zmm1
                vpaddd zmm17, zmm1, zmm17
                vpbroadcastd zmm1, dword ptr [rdx - 24]
                vpmaddwd zmm1, zmm0, zmm1
                vpaddd zmm18, zmm1, zmm18
                vpbroadcastd zmm1, dword ptr [rdx - 20]
                vpmaddwd zmm1, zmm0, zmm1
                vpaddd zmm19, zmm1, zmm19
                vpbroadcastd zmm1, dword ptr [rdx - 16]
                vpmaddwd zmm1, zmm0, zmm1
                vpaddd zmm20, zmm1, zmm20
                vpbroadcastd zmm1, dword ptr [rdx - 12]
                vpmaddwd zmm1, zmm0, zmm1
                vpaddd zmm21, zmm1, zmm21
                vpbroadcastd zmm1, dword ptr [rdx - 8]
                vpmaddwd zmm1, zmm0, zmm1
                vpaddd zmm22, zmm1, zmm22
                vpbroadcastd zmm1, dword ptr [rdx - 4]
                vpmaddwd zmm1, zmm0, zmm1
                vpaddd zmm23, zmm1, zmm23
                vpbroadcastd zmm1, dword ptr [rdx]
                vpmaddwd zmm0, zmm0, zmm1
                vpaddd zmm24, zmm0, zmm24
                inc r10
                add rdx, 48
                add rcx, 64
                cmp r10, r8
                jb .L0
            ; 23 instructions: 13 loads, 8 stack, 1 moves, 1 branches
            loop:
            .L0:
                vmovdqu64 zmm5, zmmword ptr [rcx]
                vpbroadcastd zmm6, dword ptr [r10 - 44]
                vpmaddubsw zmm6, zmm5, zmm6
                vpmaddwd zmm6, zmm6, zmm9
                vpaddd zmm25, zmm6, zmm25
                vpbroadcastd zmm6, dword ptr [r10 - 40]
                vpmaddubsw zmm6, zmm5, zmm6
                vpmaddwd zmm6, zmm6, zmm9
                vpaddd zmm26, zmm6, zmm26
                vpbroadcastd zmm6, dword ptr [r10 - 36]
                vpmaddubsw zmm6, zmm5, zmm6
                vpmaddwd zmm6, zmm6, zmm9
                vpbroadcastd zmm7, dword ptr [r10 - 32]
                vpaddd zmm27, zmm6, zmm27
                vpmaddubsw zmm6, zmm5, zmm7
                vpmaddwd zmm6, zmm6, zmm9
                vpaddd zmm28, zmm6, zmm28
                vpbroadcastd zmm6, dword ptr [r10 - 28]
                vpmaddubsw zmm6, zmm5, zmm6
                vpmaddwd zmm6, zmm6, zmm9
                vpaddd zmm29, zmm6, zmm29
                vpbroadcastd zmm6, dword ptr [r10 - 24]
                vpmaddubsw zmm6, zmm5, zmm6
                vpmaddwd zmm6, zmm6, zmm9
                vpaddd zmm30, zmm6, zmm30
                vpbroadcastd zmm6, dword ptr [r10 - 20]
                vpmaddubsw zmm6, zmm5, zmm6
                vpmaddwd zmm6, zmm6, zmm9
                vpbroadcastd zmm7, dword ptr [r10 - 16]
                vpaddd zmm31, zmm6, zmm31
                vpmaddubsw zmm6, zmm5, zmm7
                vpmaddwd zmm6, zmm6, zmm9
                vpaddd zmm8, zmm6, zmm8
                vpbroadcastd zmm6, dword ptr [r10 - 12]
                vpmaddubsw zmm6, zmm5, zmm6
                vpmaddwd zmm6, zmm6, zmm9
                vpaddd zmm0, zmm6, zmm0
                vpbroadcastd zmm6, dword ptr [r10 - 8]
                vpmaddubsw zmm6, zmm5, zmm6
                vpmaddwd zmm6, zmm6, zmm9
                vpaddd zmm1, zmm6, zmm1
                vpbroadcastd zmm6, dword ptr [r10 - 4]
                vpmaddubsw zmm6, zmm5, zmm6
                vpmaddwd zmm6, zmm6, zmm9
                vpbroadcastd zmm7, dword ptr [r10]
                vpaddd zmm3, zmm6, zmm3
                vpmaddubsw zmm5, zmm5, zmm7
                vpmaddwd zmm5, zmm5, zmm9
                vpaddd zmm4, zmm5, zmm4
                inc rdx
                add r10, 48
                add rcx, 64
                cmp rdx, r8
                jb .L0
            ; 233 instructions and 4 loops: 27 multiply-adds, 49 vector, 30 scalar, 33 loads, 4 stores, 66 stack, 10 moves, 14 branches
        ; 43 instructions: 14 scalar, 17 stack, 10 moves, 2 branches
        loop:
            ; 110 instructions: 24 vector, 27 scalar, 14 loads, 25 stack, 18 moves, 2 branches
            loop:
            .L0:
                vmovdqu64 zmm1, zmmword ptr [r9 + rdx + 256]
                vmovdqu64 zmm0, zmmword ptr [r9 + r15 + 256]
                vpbroadcastd zmm2, dword ptr [r12 - 44]
                vpmaddwd zmm3, zmm1, zmm2
                vpaddd zmm4, zmm3, zmm4
                vpmaddwd zmm2, zmm0, zmm2
                vpbroadcastd zmm3, dword ptr [r12 - 40]
                vpaddd zmm6, zmm2, zmm6
                vpmaddwd zmm2, zmm1, zmm3
                vpaddd zmm5, zmm2, zmm5
                vpmaddwd zmm2, zmm0, zmm3
                vpaddd zmm8, zmm2, zmm8
                vpbroadcastd zmm2, dword ptr [r12 - 36]
                vpmaddwd zmm3, zmm1, zmm2
                vpaddd zmm7, zmm3, zmm7
                vpmaddwd zmm2, zmm0, zmm2
                vpbroadcastd zmm3, dword ptr [r12 - 32]
                vpaddd zmm10, zmm2, zmm10
                vpmaddwd zmm2, zmm1, zmm3
                vpaddd zmm9, zmm2, zmm9
                vpmaddwd zmm2, zmm0, zmm3
                vpaddd zmm12, zmm2, zmm12
                vpbroadcastd zmm2, dword ptr [r12 - 28]
                vpmaddwd zmm3, zmm1, zmm2
                vpaddd zmm11, zmm3, zmm11
                vpmaddwd zmm2, zmm0, zmm2
                vpbroadcastd zmm3, dword ptr [r12 - 24]
                vpaddd zmm14, zmm2, zmm14
                vpmaddwd zmm2, zmm1, zmm3
                vpaddd zmm13, zmm2, zmm13
                vpmaddwd zmm2, zmm0, zmm3
                vpaddd zmm16, zmm2, zmm16
                vpbroadcastd zmm2, dword ptr [r12 - 20]
                vpmaddwd zmm3, zmm1, zmm2
                vpaddd zmm15, zmm3, zmm15
                vpmaddwd zmm2, zmm0, zmm2
                vpbroadcastd zmm3, dword ptr [r12 - 16]
                vpaddd zmm18, zmm2, zmm18
                vpmaddwd zmm2, zmm1, zmm3
                vpaddd zmm17, zmm2, zmm17
                vpmaddwd zmm2, zmm0, zmm3
                vpaddd zmm20, zmm2, zmm20
                vpbroadcastd zmm2, dword ptr [r12 - 12]
                vpmaddwd zmm3, zmm1, zmm2
                vpaddd zmm19, zmm3, zmm19
                vpmaddwd zmm2, zmm0, zmm2
                vpbroadcastd zmm3, dword ptr [r12 - 8]
                vpaddd zmm22, zmm2, zmm22
                vpmaddwd zmm2, zmm1, zmm3
                vpaddd zmm21, zmm2, zmm21
                vpmaddwd zmm2, zmm0, zmm3
                vpaddd zmm24, zmm2, zmm24
                vpbroadcastd zmm2, dword ptr [r12 - 4]
                vpmaddwd zmm3, zmm1, zmm2
                vpaddd zmm23, zmm3, zmm23
                vpmaddwd zmm2, zmm0, zmm2
                vpbroadcastd zmm3, dword ptr [r12]
                vpaddd zmm27, zmm2, zmm27
                vpmaddwd zmm1, zmm1, zmm3
                vpaddd zmm26, zmm1, zmm26
                vpmaddwd zmm0, zmm0, zmm3
                vpaddd zmm25, zmm0, zmm25
                add r12, 48
                add r9, 64
                dec rsi
                jne .L0
            ; 60 instructions: 24 vector, 7 scalar, 25 stack, 3 moves, 1 branches
            loop:
            .L0:
                vmovdqu64 zmm0, zmmword ptr [r15 + r9 + 256]
                vmovdqu64 zmm1, zmmword ptr [r15 + rsi]
                vpbroadcastd zmm2, dword ptr [r12]
                vpmaddwd zmm3, zmm0, zmm2
                vpaddd zmm20, zmm3, zmm20
                vpmaddwd zmm2, zmm1, zmm2
                vpaddd zmm26, zmm2, zmm26
                vpbroadcastd zmm2, dword ptr [r12 + 4]
                vpmaddwd zmm3, zmm0, zmm2
                vpaddd zmm9, zmm3, zmm9
                vpmaddwd zmm2, zmm1, zmm2
                vpaddd zmm25, zmm2, zmm25
                vpbroadcastd zmm2, dword ptr [r12 + 8]
                vpmaddwd zmm3, zmm0, zmm2
                vpaddd zmm7, zmm3, zmm7
                vpmaddwd zmm2, zmm1, zmm2
                vpaddd zmm8, zmm2, zmm8
                vpbroadcastd zmm2, dword ptr [r12 + 12]
                vpmaddwd zmm3, zmm0, zmm2
                vpaddd zmm24, zmm3, zmm24
                vpmaddwd zmm2, zmm1, zmm2
                vpaddd zmm5, zmm2, zmm5
                vpbroadcastd zmm2, dword ptr [r12 + 16]
                vpmaddwd zmm3, zmm0, zmm2
                vpaddd zmm6, zmm3, zmm6
                vpmaddwd zmm2, zmm1, zmm2
                vpaddd zmm4, zmm2, zmm4
                vpbroadcastd zmm2, dword ptr [r12 + 20]
                vpmaddwd zmm3, zmm0, zmm2
                vpaddd zmm19, zmm3, zmm19
                vpmaddwd zmm2, zmm1, zmm2
                vpaddd zmm31, zmm2, zmm31
                vpbroadcastd zmm2, dword ptr [r12 + 24]
                vpmaddwd zmm3, zmm0, zmm2
                vpaddd zmm30, zmm3, zmm30
                vpmaddwd zmm2, zmm1, zmm2
                vpaddd zmm29, zmm2, zmm29
                vpbroadcastd zmm2, dword ptr [r12 + 28]
                vpmaddwd zmm3, zmm0, zmm2
                vpaddd zmm28, zmm3, zmm28
                vpmaddwd zmm2, zmm1, zmm2
                vpaddd zmm18, zmm2, zmm18
                vpbroadcastd zmm2, dword ptr [r12 + 32]
                vpmaddwd zmm3, zmm0, zmm2
                vpaddd zmm17, zmm3, zmm17
                vpmaddwd zmm2, zmm1, zmm2
                vpaddd zmm16, zmm2, zmm16
                vpbroadcastd zmm2, dword ptr [r12 + 36]
                vpmaddwd zmm3, zmm0, zmm2
                vpaddd zmm15, zmm3, zmm15
                vpmaddwd zmm2, zmm1, zmm2
                vpaddd zmm14, zmm2, zmm14
                vpbroadcastd zmm2, dword ptr [r12 + 40]
                vpmaddwd zmm3, zmm0, zmm2
                vpaddd zmm13, zmm3, zmm13
                vpmaddwd zmm2, zmm1, zmm2
                vpaddd zmm12, zmm2, zmm12
                vpbroadcastd zmm2, dword ptr [r12 + 44]
                vpmaddwd zmm0, zmm0, zmm2
                vpaddd zmm11, zmm0, zmm11
                vpmaddwd zmm0, zmm1, zmm2
                vpaddd zmm10, zmm0, zmm10
                inc rdx
                add r15, 64
                add r12, 48
                cmp rdx, rbx
                jb .L0
            ; 73 instructions: 11 scalar, 13 loads, 34 stack, 14 moves, 1 branches
            loop:
            .L0:
                vmovdqu64 zmm20, zmmword ptr [r12 + r9]
                vmovdqu64 zmm19, zmmword ptr [rcx + r9]
                vpbroadcastd zmm21, dword ptr [rsi]
                vpmaddubsw zmm22, zmm20, zmm21
                vpmaddwd zmm22, zmm22, zmm23
                vpaddd zmm7, zmm22, zmm7
                vpmaddubsw zmm21, zmm19, zmm21
                vpmaddwd zmm21, zmm21, zmm23
                vpaddd zmm18, zmm21, zmm18
                vpbroadcastd zmm21, dword ptr [rsi + 4]
                vpmaddubsw zmm22, zmm20, zmm21
                vpmaddwd zmm22, zmm22, zmm23
                vpaddd zmm6, zmm22, zmm6
                vpmaddubsw zmm21, zmm19, zmm21
                vpmaddwd zmm21, zmm21, zmm23
                vpaddd zmm17, zmm21, zmm17
                vpbroadcastd zmm21, dword ptr [rsi + 8]
                vpmaddubsw zmm22, zmm20, zmm21
                vpmaddwd zmm22, zmm22, zmm23
                vpaddd zmm5, zmm22, zmm5
                vpmaddubsw zmm21, zmm19, zmm21
                vpmaddwd zmm21, zmm21, zmm23
                vpaddd zmm16, zmm21, zmm16
                vpbroadcastd zmm21, dword ptr [rsi + 12]
                vpmaddubsw zmm22, zmm20, zmm21
                vpmaddwd zmm22, zmm22, zmm23
                vpaddd zmm4, zmm22, zmm4
                vpmaddubsw zmm21, zmm19, zmm21
                vpmaddwd zmm21, zmm21, zmm23
                vpaddd zmm15, zmm21, zmm15
                vpbroadcastd zmm21, dword ptr [rsi + 16]
                vpmaddubsw zmm22, zmm20, zmm21
                vpmaddwd zmm22, zmm22, zmm23
                vpaddd zmm2, zmm22, zmm2
                vpmaddubsw zmm21, zmm19, zmm21
                vpmaddwd zmm21, zmm21, zmm23
                vpaddd zmm14, zmm21, zmm14
                vpbroadcastd zmm21, dword ptr [rsi + 20]
                vpmaddubsw zmm22, zmm20, zmm21
                vpmaddwd zmm22, zmm22, zmm23
                vpaddd zmm31, zmm22, zmm31
                vpmaddubsw zmm21, zmm19, zmm21
                vpmaddwd zmm21, zmm21, zmm23
                vpaddd zmm13, zmm21, zmm13
                vpbroadcastd zmm21, dword ptr [rsi + 24]
                vpmaddubsw zmm22, zmm20, zmm21
                vpmaddwd zmm22, zmm22, zmm23
                vpaddd zmm9, zmm22, zmm9
                vpmaddubsw zmm21, zmm19, zmm21
                vpmaddwd zmm21, zmm21, zmm23
                vpaddd zmm12, zmm21, zmm12
                vpbroadcastd zmm21, dword ptr [rsi + 28]
                vpmaddubsw zmm22, zmm20, zmm21
                vpmaddwd zmm22, zmm22, zmm23
                vpaddd zmm8, zmm22, zmm8
                vpmaddubsw zmm21, zmm19, zmm21
                vpmaddwd zmm21, zmm21, zmm23
                vpaddd zmm11, zmm21, zmm11
                vpbroadcastd zmm21, dword ptr [rsi + 32]
                vpmaddubsw zmm22, zmm20, zmm21
                vpmaddwd zmm22, zmm22, zmm23
                vpaddd zmm30, zmm22, zmm30
                vpmaddubsw zmm21, zmm19, zmm21
                vpmaddwd zmm21, zmm21, zmm23
                vpaddd zmm10, zmm21, zmm10
                vpbroadcastd zmm21, dword ptr [rsi + 36]
                vpmaddubsw zmm22, zmm20, zmm21
                vpmaddwd zmm22, zmm22, zmm23
                vpaddd zmm29, zmm22, zmm29
                vpmaddubsw zmm21, zmm19, zmm21
                vpmaddwd zmm21, zmm21, zmm23
                vpaddd zmm1, zmm21, zmm1
                vpbroadcastd zmm21, dword ptr [rsi + 40]
                vpmaddubsw zmm22, zmm20, zmm21
                vpmaddwd zmm22, zmm22, zmm23
                vpaddd zmm28, zmm22, zmm28
                vpmaddubsw zmm21, zmm19, zmm21
                vpmaddwd zmm21, zmm21, zmm23
                vpaddd zmm0, zmm21, zmm0
                vpbroadcastd zmm21, dword ptr [rsi + 44]
                vpmaddubsw zmm20, zmm20, zmm21
                vpmaddwd zmm20, zmm20, zmm23
                vpaddd zmm27, zmm20, zmm27
                vpmaddubsw zmm19, zmm19, zmm21
                vpmaddwd zmm19, zmm19, zmm23
                vpaddd zmm3, zmm19, zmm3
                inc rbx
                add r9, 64
                add rsi, 48
                cmp rbx, r13
                jb .L0
            ; 446 instructions and 4 loops: 54 multiply-adds, 98 vector, 30 scalar, 60 loads, 8 stores, 157 stack, 25 moves, 14 branches
        ; 4 instructions: 3 stack, 1 branches
    ; 2 instructions: 1 scalar, 1 calls
