avx512/words/screen_select:
    ; 122 instructions: 42 scalar, 16 loads, 31 stack, 26 moves, 7 branches
    loop:
        ; 46 instructions: 18 scalar, 1 loads, 21 stack, 2 moves, 4 branches
        loop:
            ; 35 instructions: 12 vector, 10 scalar, 7 stack, 4 moves, 2 branches
            loop:
            .L0:
                vmovdqu64 zmm4, zmmword ptr [rcx]
                vpbroadcastd zmm5, dword ptr [rdx - 44]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm8, zmm5, zmm8
                vpbroadcastd zmm5, dword ptr [rdx - 40]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm9, zmm5, zmm9
                vpbroadcastd zmm5, dword ptr [rdx - 36]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm11, zmm5, zmm11
                vpbroadcastd zmm5, dword ptr [rdx - 32]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm12, zmm5, zmm12
                vpbroadcastd zmm5, dword ptr [rdx - 28]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm13, zmm5, zmm13
                vpbroadcastd zmm5, dword ptr [rdx - 24]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm14, zmm5, zmm14
                vpbroadcastd zmm5, dword ptr [rdx - 20]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm15, zmm5, zmm15
                vpbroadcastd zmm5, dword ptr [rdx - 16]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm16, zmm5, zmm16
                vpbroadcastd zmm5, dword ptr [rdx - 12]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm17, zmm5, zmm17
                vpbroadcastd zmm5, dword ptr [rdx - 8]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm18, zmm5, zmm18
                vpbroadcastd zmm5, dword ptr [rdx - 4]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm19, zmm5, zmm19
                vpbroadcastd zmm5, dword ptr [rdx]
                vpmaddwd zmm4, zmm4, zmm5
                vpaddd zmm20, zmm4, zmm20
                add rdx, 48
                add rcx, 64
                dec r8
                jne .L0
            ; 29 instructions: 12 vector, 15 stack, 1 moves, 1 branches
            loop:
            .L0:
                vmovdqu64 zmm4, zmmword ptr [rcx]
                vpbroadcastd zmm5, dword ptr [rdx - 44]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm8, zmm5, zmm8
                vpbroadcastd zmm5, dword ptr [rdx - 40]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm9, zmm5, zmm9
                vpbroadcastd zmm5, dword ptr [rdx - 36]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm11, zmm5, zmm11
                vpbroadcastd zmm5, dword ptr [rdx - 32]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm12, zmm5, zmm12
                vpbroadcastd zmm5, dword ptr [rdx - 28]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm13, zmm5, zmm13
                vpbroadcastd zmm5, dword ptr [rdx - 24]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm14, zmm5, zmm14
                vpbroadcastd zmm5, dword ptr [rdx - 20]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm15, zmm5, zmm15
                vpbroadcastd zmm5, dword ptr [rdx - 16]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm16, zmm5, zmm16
                vpbroadcastd zmm5, dword ptr [rdx - 12]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm17, zmm5, zmm17
                vpbroadcastd zmm5, dword ptr [rdx - 8]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm18, zmm5, zmm18
                vpbroadcastd zmm5, dword ptr [rdx - 4]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm19, zmm5, zmm19
                vpbroadcastd zmm5, dword ptr [rdx]
                vpmaddwd zmm4, zmm4, zmm5
                vpaddd zmm20, zmm4, zmm20
                inc r8
                add rdx, 48
                add rcx, 64
                cmp r8, r10
                jb .L0
            ; 33 instructions: 1 scalar, 12 loads, 16 stack, 3 moves, 1 branches
            loop:
            .L0:
                vmovdqu64 zmm4, zmmword ptr [rcx]
                vpbroadcastd zmm5, dword ptr [r10 - 44]
                vpmaddubsw zmm5, zmm4, zmm5
                vpmaddwd zmm5, zmm5, zmm2
                vpaddd zmm8, zmm5, zmm8
                vpbroadcastd zmm5, dword ptr [r10 - 40]
                vpmaddubsw zmm5, zmm4, zmm5
                vpmaddwd zmm5, zmm5, zmm2
                vpaddd zmm9, zmm5, zmm9
                vpbroadcastd zmm5, dword ptr [r10 - 36]
                vpmaddubsw zmm5, zmm4, zmm5
                vpmaddwd zmm5, zmm5, zmm2
                vpbroadcastd zmm6, dword ptr [r10 - 32]
                vpaddd zmm11, zmm5, zmm11
                vpmaddubsw zmm5, zmm4, zmm6
                vpmaddwd zmm5, zmm5, zmm2
                vpaddd zmm12, zmm5, zmm12
                vpbroadcastd zmm5, dword ptr [r10 - 28]
                vpmaddubsw zmm5, zmm4, zmm5
                vpmaddwd zmm5, zmm5, zmm2
                vpaddd zmm13, zmm5, zmm13
                vpbroadcastd zmm5, dword ptr [r10 - 24]
                vpmaddubsw zmm5, zmm4, zmm5
                vpmaddwd zmm5, zmm5, zmm2
                vpaddd zmm14, zmm5, zmm14
                vpbroadcastd zmm5, dword ptr [r10 - 20]
                vpmaddubsw zmm5, zmm4, zmm5
                vpmaddwd zmm5, zmm5, zmm2
                vpbroadcastd zmm6, dword ptr [r10 - 16]
                vpaddd zmm15, zmm5, zmm15
                vpmaddubsw zmm5, zmm4, zmm6
                vpmaddwd zmm5, zmm5, zmm2
                vpaddd zmm16, zmm5, zmm16
                vpbroadcastd zmm5, dword ptr [r10 - 12]
                vpmaddubsw zmm5, zmm4, zmm5
                vpmaddwd zmm5, zmm5, zmm2
                vpaddd zmm17, zmm5, zmm17
                vpbroadcastd zmm5, dword ptr [r10 - 8]
                vpmaddubsw zmm5, zmm4, zmm5
                vpmaddwd zmm5, zmm5, zmm2
                vpaddd zmm18, zmm5, zmm18
                vpbroadcastd zmm5, dword ptr [r10 - 4]
                vpmaddubsw zmm5, zmm4, zmm5
                vpmaddwd zmm5, zmm5, zmm2
                vpbroadcastd zmm6, dword ptr [r10]
                vpaddd zmm19, zmm5, zmm19
                vpmaddubsw zmm4, zmm4, zmm6
                vpmaddwd zmm4, zmm4, zmm2
                vpaddd zmm20, zmm4, zmm20
                inc rdx
                add r10, 48
                add rcx, 64
                cmp rdx, rbx
                jb .L0
            ; 177 instructions and 4 loops: 27 multiply-adds, 49 vector, 30 scalar, 13 loads, 4 stores, 25 stack, 15 moves, 14 branches
        ; 43 instructions: 15 scalar, 18 stack, 8 moves, 2 branches
        loop:
            ; 109 instructions: 24 vector, 25 scalar, 14 loads, 26 stack, 18 moves, 2 branches
            loop:
            .L0:
                vmovdqu64 zmm5, zmmword ptr [r8 + r14 + 256]
                vmovdqu64 zmm4, zmmword ptr [r8 + r12 + 256]
                vpbroadcastd zmm6, dword ptr [r9 - 44]
                vpmaddwd zmm7, zmm5, zmm6
                vpaddd zmm10, zmm7, zmm10
                vpmaddwd zmm6, zmm4, zmm6
                vpbroadcastd zmm7, dword ptr [r9 - 40]
                vpaddd zmm12, zmm6, zmm12
                vpmaddwd zmm6, zmm5, zmm7
                vpaddd zmm11, zmm6, zmm11
                vpmaddwd zmm6, zmm4, zmm7
                vpaddd zmm14, zmm6, zmm14
                vpbroadcastd zmm6, dword ptr [r9 - 36]
                vpmaddwd zmm7, zmm5, zmm6
                vpaddd zmm13, zmm7, zmm13
                vpmaddwd zmm6, zmm4, zmm6
                vpbroadcastd zmm7, dword ptr [r9 - 32]
                vpaddd zmm16, zmm6, zmm16
                vpmaddwd zmm6, zmm5, zmm7
                vpaddd zmm15, zmm6, zmm15
                vpmaddwd zmm6, zmm4, zmm7
                vpaddd zmm18, zmm6, zmm18
                vpbroadcastd zmm6, dword ptr [r9 - 28]
                vpmaddwd zmm7, zmm5, zmm6
                vpaddd zmm17, zmm7, zmm17
                vpmaddwd zmm6, zmm4, zmm6
                vpbroadcastd zmm7, dword ptr [r9 - 24]
                vpaddd zmm20, zmm6, zmm20
                vpmaddwd zmm6, zmm5, zmm7
                vpaddd zmm19, zmm6, zmm19
                vpmaddwd zmm6, zmm4, zmm7
                vpaddd zmm22, zmm6, zmm22
                vpbroadcastd zmm6, dword ptr [r9 - 20]
                vpmaddwd zmm7, zmm5, zmm6
                vpaddd zmm21, zmm7, zmm21
                vpmaddwd zmm6, zmm4, zmm6
                vpbroadcastd zmm7, dword ptr [r9 - 16]
                vpaddd zmm24, zmm6, zmm24
                vpmaddwd zmm6, zmm5, zmm7
                vpaddd zmm23, zmm6, zmm23
                vpmaddwd zmm6, zmm4, zmm7
                vpaddd zmm26, zmm6, zmm26
                vpbroadcastd zmm6, dword ptr [r9 - 12]
                vpmaddwd zmm7, zmm5, zmm6
                vpaddd zmm25, zmm7, zmm25
                vpmaddwd zmm6, zmm4, zmm6
                vpbroadcastd zmm7, dword ptr [r9 - 8]
                vpaddd zmm28, zmm6, zmm28
                vpmaddwd zmm6, zmm5, zmm7
                vpaddd zmm27, zmm6, zmm27
                vpmaddwd zmm6, zmm4, zmm7
                vpaddd zmm30, zmm6, zmm30
                vpbroadcastd zmm6, dword ptr [r9 - 4]
                vpmaddwd zmm7, zmm5, zmm6
                vpaddd zmm29, zmm7, zmm29
                vpmaddwd zmm6, zmm4, zmm6
                vpbroadcastd zmm7, dword ptr [r9]
                vpaddd zmm8, zmm6, zmm8
                vpmaddwd zmm5, zmm5, zmm7
                vpaddd zmm9, zmm5, zmm9
                vpmaddwd zmm4, zmm4, zmm7
                vpaddd zmm31, zmm4, zmm31
                add r9, 48
                add r8, 64
                dec rsi
                jne .L0
            ; 64 instructions: 24 vector, 7 scalar, 29 stack, 3 moves, 1 branches
            loop:
            .L0:
                vmovdqu64 zmm4, zmmword ptr [r14 + r8 + 256]
                vmovdqu64 zmm5, zmmword ptr [r14 + rsi]
                vpbroadcastd zmm6, dword ptr [r9]
                vpmaddwd zmm7, zmm4, zmm6
                vpaddd zmm31, zmm7, zmm31
                vpmaddwd zmm6, zmm5, zmm6
                vpaddd zmm30, zmm6, zmm30
                vpbroadcastd zmm6, dword ptr [r9 + 4]
                vpmaddwd zmm7, zmm4, zmm6
                vpaddd zmm29, zmm7, zmm29
                vpmaddwd zmm6, zmm5, zmm6
                vpaddd zmm28, zmm6, zmm28
                vpbroadcastd zmm6, dword ptr [r9 + 8]
                vpmaddwd zmm7, zmm4, zmm6
                vpaddd zmm27, zmm7, zmm27
                vpmaddwd zmm6, zmm5, zmm6
                vpaddd zmm26, zmm6, zmm26
                vpbroadcastd zmm6, dword ptr [r9 + 12]
                vpmaddwd zmm7, zmm4, zmm6
                vpaddd zmm25, zmm7, zmm25
                vpmaddwd zmm6, zmm5, zmm6
                vpaddd zmm24, zmm6, zmm24
                vpbroadcastd zmm6, dword ptr [r9 + 16]
                vpmaddwd zmm7, zmm4, zmm6
                vpaddd zmm23, zmm7, zmm23
                vpmaddwd zmm6, zmm5, zmm6
                vpaddd zmm22, zmm6, zmm22
                vpbroadcastd zmm6, dword ptr [r9 + 20]
                vpmaddwd zmm7, zmm4, zmm6
                vpaddd zmm21, zmm7, zmm21
                vpmaddwd zmm6, zmm5, zmm6
                vpaddd zmm20, zmm6, zmm20
                vpbroadcastd zmm6, dword ptr [r9 + 24]
                vpmaddwd zmm7, zmm4, zmm6
                vpaddd zmm19, zmm7, zmm19
                vpmaddwd zmm6, zmm5, zmm6
                vpaddd zmm18, zmm6, zmm18
                vpbroadcastd zmm6, dword ptr [r9 + 28]
                vpmaddwd zmm7, zmm4, zmm6
                vpaddd zmm17, zmm7, zmm17
                vpmaddwd zmm6, zmm5, zmm6
                vpaddd zmm16, zmm6, zmm16
                vpbroadcastd zmm6, dword ptr [r9 + 32]
                vpmaddwd zmm7, zmm4, zmm6
                vpaddd zmm15, zmm7, zmm15
                vpmaddwd zmm6, zmm5, zmm6
                vpaddd zmm14, zmm6, zmm14
                vpbroadcastd zmm6, dword ptr [r9 + 36]
                vpmaddwd zmm7, zmm4, zmm6
                vpaddd zmm13, zmm7, zmm13
                vpmaddwd zmm6, zmm5, zmm6
                vpaddd zmm12, zmm6, zmm12
                vpbroadcastd zmm6, dword ptr [r9 + 40]
                vpmaddwd zmm7, zmm4, zmm6
                vpaddd zmm11, zmm7, zmm11
                vpmaddwd zmm6, zmm5, zmm6
                vpaddd zmm10, zmm6, zmm10
                vpbroadcastd zmm6, dword ptr [r9 + 44]
                vpmaddwd zmm4, zmm4, zmm6
                vpaddd zmm9, zmm4, zmm9
                vpmaddwd zmm4, zmm5, zmm6
                vpaddd zmm8, zmm4, zmm8
                inc r12
                add r14, 64
                add r9, 48
                cmp r12, rdx
                jb .L0
            ; 66 instructions: 11 scalar, 12 loads, 29 stack, 13 moves, 1 branches
            loop:
            .L0:
                vmovdqu64 zmm5, zmmword ptr [rsi + r14]
                vmovdqu64 zmm4, zmmword ptr [r10 + r14]
                vpbroadcastd zmm6, dword ptr [r9]
                vpmaddubsw zmm7, zmm5, zmm6
                vpmaddwd zmm7, zmm7, zmm2
                vpaddd zmm31, zmm7, zmm31
                vpmaddubsw zmm6, zmm4, zmm6
                vpmaddwd zmm6, zmm6, zmm2
                vpaddd zmm21, zmm6, zmm21
                vpbroadcastd zmm6, dword ptr [r9 + 4]
                vpmaddubsw zmm7, zmm5, zmm6
                vpmaddwd zmm7, zmm7, zmm2
                vpaddd zmm30, zmm7, zmm30
                vpmaddubsw zmm6, zmm4, zmm6
                vpmaddwd zmm6, zmm6, zmm2
                vpaddd zmm20, zmm6, zmm20
                vpbroadcastd zmm6, dword ptr [r9 + 8]
                vpmaddubsw zmm7, zmm5, zmm6
                vpmaddwd zmm7, zmm7, zmm2
                vpaddd zmm28, zmm7, zmm28
                vpmaddubsw zmm6, zmm4, zmm6
                vpmaddwd zmm6, zmm6, zmm2
                vpaddd zmm19, zmm6, zmm19
                vpbroadcastd zmm6, dword ptr [r9 + 12]
                vpmaddubsw zmm7, zmm5, zmm6
                vpmaddwd zmm7, zmm7, zmm2
                vpaddd zmm25, zmm7, zmm25
                vpmaddubsw zmm6, zmm4, zmm6
                vpmaddwd zmm6, zmm6, zmm2
                vpaddd zmm18, zmm6, zmm18
                vpbroadcastd zmm6, dword ptr [r9 + 16]
                vpmaddubsw zmm7, zmm5, zmm6
                vpmaddwd zmm7, zmm7, zmm2
                vpaddd zmm24, zmm7, zmm24
                vpmaddubsw zmm6, zmm4, zmm6
                vpmaddwd zmm6, zmm6, zmm2
                vpaddd zmm17, zmm6, zmm17
                vpbroadcastd zmm6, dword ptr [r9 + 20]
                vpmaddubsw zmm7, zmm5, zmm6
                vpmaddwd zmm7, zmm7, zmm2
                vpaddd zmm23, zmm7, zmm23
                vpmaddubsw zmm6, zmm4, zmm6
                vpmaddwd zmm6, zmm6, zmm2
                vpaddd zmm16, zmm6, zmm16
                vpbroadcastd zmm6, dword ptr [r9 + 24]
                vpmaddubsw zmm7, zmm5, zmm6
                vpmaddwd zmm7, zmm7, zmm2
                vpaddd zmm22, zmm7, zmm22
                vpmaddubsw zmm6, zmm4, zmm6
                vpmaddwd zmm6, zmm6, zmm2
                vpaddd zmm15, zmm6, zmm15
                vpbroadcastd zmm6, dword ptr [r9 + 28]
                vpmaddubsw zmm7, zmm5, zmm6
                vpmaddwd zmm7, zmm7, zmm2
                vpaddd zmm9, zmm7, zmm9
                vpmaddubsw zmm6, zmm4, zmm6
                vpmaddwd zmm6, zmm6, zmm2
                vpaddd zmm14, zmm6, zmm14
                vpbroadcastd zmm6, dword ptr [r9 + 32]
                vpmaddubsw zmm7, zmm5, zmm6
                vpmaddwd zmm7, zmm7, zmm2
                vpaddd zmm8, zmm7, zmm8
                vpmaddubsw zmm6, zmm4, zmm6
                vpmaddwd zmm6, zmm6, zmm2
                vpaddd zmm12, zmm6, zmm12
                vpbroadcastd zmm6, dword ptr [r9 + 36]
                vpmaddubsw zmm7, zmm5, zmm6
                vpmaddwd zmm7, zmm7, zmm2
                vpaddd zmm13, zmm7, zmm13
                vpmaddubsw zmm6, zmm4, zmm6
                vpmaddwd zmm6, zmm6, zmm2
                vpaddd zmm26, zmm6, zmm26
                vpbroadcastd zmm6, dword ptr [r9 + 40]
                vpmaddubsw zmm7, zmm5, zmm6
                vpmaddwd zmm7, zmm7, zmm2
                vpaddd zmm11, zmm7, zmm11
                vpmaddubsw zmm6, zmm4, zmm6
                vpmaddwd zmm6, zmm6, zmm2
                vpaddd zmm27, zmm6, zmm27
                vpbroadcastd zmm6, dword ptr [r9 + 44]
                vpmaddubsw zmm5, zmm5, zmm6
                vpmaddwd zmm5, zmm5, zmm2
                vpaddd zmm10, zmm5, zmm10
                vpmaddubsw zmm4, zmm4, zmm6
                vpmaddwd zmm4, zmm4, zmm2
                vpaddd zmm29, zmm4, zmm29
                inc rdx
                add r14, 64
                add r9, 48
                cmp rdx, r15
                jb .L0
            ; 335 instructions and 4 loops: 54 multiply-adds, 98 vector, 30 scalar, 56 loads, 8 stores, 51 stack, 24 moves, 14 branches
        ; 4 instructions: 3 stack, 1 branches
    ; 2 instructions: 1 scalar, 1 calls
