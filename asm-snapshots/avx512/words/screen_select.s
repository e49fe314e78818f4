avx512/words/screen_select:
    ; 102 instructions: 32 scalar, 17 loads, 27 stack, 19 moves, 7 branches
    loop:
        ; 39 instructions: 16 scalar, 1 loads, 16 stack, 2 moves, 4 branches
        loop:
            ; 47 instructions: 12 vector, 12 scalar, 2 loads, 10 stack, 9 moves, 2 branches
            loop:
            .L0:
                vmovdqu64 zmm4, zmmword ptr [rdx]
                vpbroadcastd zmm5, dword ptr [r11 - 44]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm20, zmm5, zmm20
                vpbroadcastd zmm5, dword ptr [r11 - 40]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm19, zmm5, zmm19
                vpbroadcastd zmm5, dword ptr [r11 - 36]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm18, zmm5, zmm18
                vpbroadcastd zmm5, dword ptr [r11 - 32]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm17, zmm5, zmm17
                vpbroadcastd zmm5, dword ptr [r11 - 28]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm16, zmm5, zmm16
                vpbroadcastd zmm5, dword ptr [r11 - 24]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm15, zmm5, zmm15
                vpbroadcastd zmm5, dword ptr [r11 - 20]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm14, zmm5, zmm14
                vpbroadcastd zmm5, dword ptr [r11 - 16]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm13, zmm5, zmm13
                vpbroadcastd zmm5, dword ptr [r11 - 12]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm12, zmm5, zmm12
                vpbroadcastd zmm5, dword ptr [r11 - 8]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm11, zmm5, zmm11
                vpbroadcastd zmm5, dword ptr [r11 - 4]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm9, zmm5, zmm9
                vpbroadcastd zmm5, dword ptr [r11]
                vpmaddwd zmm4, zmm4, zmm5
                vpaddd zmm8, zmm4, zmm8
                add r11, 48
                add rdx, 64
                dec rcx
                jne .L0
            ; 42 instructions: 12 vector, 7 scalar, 16 stack, 6 moves, 1 branches
            loop:
            .L0:
                vmovdqu64 zmm4, zmmword ptr [r11]
                vpbroadcastd zmm5, dword ptr [r8]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm20, zmm5, zmm20
                vpbroadcastd zmm5, dword ptr [r8 + 4]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm19, zmm5, zmm19
                vpbroadcastd zmm5, dword ptr [r8 + 8]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm18, zmm5, zmm18
                vpbroadcastd zmm5, dword ptr [r8 + 12]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm17, zmm5, zmm17
                vpbroadcastd zmm5, dword ptr [r8 + 16]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm16, zmm5, zmm16
                vpbroadcastd zmm5, dword ptr [r8 + 20]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm15, zmm5, zmm15
                vpbroadcastd zmm5, dword ptr [r8 + 24]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm14, zmm5, zmm14
                vpbroadcastd zmm5, dword ptr [r8 + 28]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm13, zmm5, zmm13
                vpbroadcastd zmm5, dword ptr [r8 + 32]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm12, zmm5, zmm12
                vpbroadcastd zmm5, dword ptr [r8 + 36]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm11, zmm5, zmm11
                vpbroadcastd zmm5, dword ptr [r8 + 40]
                vpmaddwd zmm5, zmm4, zmm5
                vpaddd zmm9, zmm5, zmm9
                vpbroadcastd zmm5, dword ptr [r8 + 44]
                vpmaddwd zmm4, zmm4, zmm5
                vpaddd zmm8, zmm4, zmm8
                inc r10
                add r11, 64
                add r8, 48
                cmp r10, rdx
                jb .L0
            ; 59 instructions: 13 scalar, 12 loads, 17 stack, 15 moves, 2 branches
            loop:
            .L0:
                vmovdqu64 zmm4, zmmword ptr [rcx]
                vpbroadcastd zmm5, dword ptr [r10 - 24]
                vpmaddubsw zmm5, zmm4, zmm5
                vpmaddwd zmm5, zmm5, zmm2
                vpaddd zmm20, zmm5, zmm20
                vpbroadcastd zmm5, dword ptr [r10 - 20]
                vpmaddubsw zmm5, zmm4, zmm5
                vpmaddwd zmm5, zmm5, zmm2
                vpaddd zmm19, zmm5, zmm19
                vpbroadcastd zmm5, dword ptr [r10 - 16]
                vpmaddubsw zmm5, zmm4, zmm5
                vpmaddwd zmm5, zmm5, zmm2
                vpbroadcastd zmm6, dword ptr [r10 - 12]
                vpaddd zmm18, zmm5, zmm18
                vpmaddubsw zmm5, zmm4, zmm6
                vpmaddwd zmm5, zmm5, zmm2
                vpaddd zmm17, zmm5, zmm17
                vpbroadcastd zmm5, dword ptr [r10 - 8]
                vpmaddubsw zmm5, zmm4, zmm5
                vpmaddwd zmm5, zmm5, zmm2
                vpaddd zmm16, zmm5, zmm16
                vpbroadcastd zmm5, dword ptr [r10 - 4]
                vpmaddubsw zmm5, zmm4, zmm5
                vpmaddwd zmm5, zmm5, zmm2
                vpaddd zmm15, zmm5, zmm15
                vpbroadcastd zmm5, dword ptr [r10]
                vpmaddubsw zmm5, zmm4, zmm5
                vpmaddwd zmm5, zmm5, zmm2
                vpbroadcastd zmm6, dword ptr [r10 + 4]
                vpaddd zmm14, zmm5, zmm14
                vpmaddubsw zmm5, zmm4, zmm6
                vpmaddwd zmm5, zmm5, zmm2
                vpaddd zmm13, zmm5, zmm13
                vpbroadcastd zmm5, dword ptr [r10 + 8]
                vpmaddubsw zmm5, zmm4, zmm5
                vpmaddwd zmm5, zmm5, zmm2
                vpaddd zmm12, zmm5, zmm12
                vpbroadcastd zmm5, dword ptr [r10 + 12]
                vpmaddubsw zmm5, zmm4, zmm5
                vpmaddwd zmm5, zmm5, zmm2
                vpaddd zmm11, zmm5, zmm11
                vpbroadcastd zmm5, dword ptr [r10 + 16]
                vpmaddubsw zmm5, zmm4, zmm5
                vpmaddwd zmm5, zmm5, zmm2
                vpbroadcastd zmm6, dword ptr [r10 + 20]
                vpaddd zmm9, zmm5, zmm9
                vpmaddubsw zmm4, zmm4, zmm6
                vpmaddwd zmm4, zmm4, zmm2
                vpaddd zmm8, zmm4, zmm8
                inc rdx
                add rcx, 64
                add r10, 48
                cmp rdx, r11
                jb .L0
            ; 178 instructions and 4 loops: 27 multiply-adds, 49 vector, 30 scalar, 13 loads, 4 stores, 31 stack, 10 moves, 14 branches
        ; 51 instructions: 17 scalar, 19 stack, 13 moves, 2 branches
        loop:
            ; 116 instructions: 24 vector, 27 scalar, 16 loads, 30 stack, 17 moves, 2 branches
            loop:
            .L0:
                vmovdqu64 zmm5, zmmword ptr [rdx + r11 + 384]
                vmovdqu64 zmm4, zmmword ptr [rdx + rdi + 384]
                vpbroadcastd zmm6, dword ptr [rsi - 44]
                vpmaddwd zmm7, zmm5, zmm6
                vpaddd zmm11, zmm7, zmm11
                vpmaddwd zmm6, zmm4, zmm6
                vpbroadcastd zmm7, dword ptr [rsi - 40]
                vpaddd zmm10, zmm6, zmm10
                vpmaddwd zmm6, zmm5, zmm7
                vpaddd zmm13, zmm6, zmm13
                vpmaddwd zmm6, zmm4, zmm7
                vpaddd zmm12, zmm6, zmm12
                vpbroadcastd zmm6, dword ptr [rsi - 36]
                vpmaddwd zmm7, zmm5, zmm6
                vpaddd zmm15, zmm7, zmm15
                vpmaddwd zmm6, zmm4, zmm6
                vpbroadcastd zmm7, dword ptr [rsi - 32]
                vpaddd zmm14, zmm6, zmm14
                vpmaddwd zmm6, zmm5, zmm7
                vpaddd zmm17, zmm6, zmm17
                vpmaddwd zmm6, zmm4, zmm7
                vpaddd zmm16, zmm6, zmm16
                vpbroadcastd zmm6, dword ptr [rsi - 28]
                vpmaddwd zmm7, zmm5, zmm6
                vpaddd zmm19, zmm7, zmm19
                vpmaddwd zmm6, zmm4, zmm6
                vpbroadcastd zmm7, dword ptr [rsi - 24]
                vpaddd zmm18, zmm6, zmm18
                vpmaddwd zmm6, zmm5, zmm7
                vpaddd zmm21, zmm6, zmm21
                vpmaddwd zmm6, zmm4, zmm7
                vpaddd zmm20, zmm6, zmm20
                vpbroadcastd zmm6, dword ptr [rsi - 20]
                vpmaddwd zmm7, zmm5, zmm6
                vpaddd zmm23, zmm7, zmm23
                vpmaddwd zmm6, zmm4, zmm6
                vpbroadcastd zmm7, dword ptr [rsi - 16]
                vpaddd zmm22, zmm6, zmm22
                vpmaddwd zmm6, zmm5, zmm7
                vpaddd zmm25, zmm6, zmm25
                vpmaddwd zmm6, zmm4, zmm7
                vpaddd zmm24, zmm6, zmm24
                vpbroadcastd zmm6, dword ptr [rsi - 12]
                vpmaddwd zmm7, zmm5, zmm6
                vpaddd zmm27, zmm7, zmm27
                vpmaddwd zmm6, zmm4, zmm6
                vpbroadcastd zmm7, dword ptr [rsi - 8]
                vpaddd zmm26, zmm6, zmm26
                vpmaddwd zmm6, zmm5, zmm7
                vpaddd zmm29, zmm6, zmm29
                vpmaddwd zmm6, zmm4, zmm7
                vpaddd zmm28, zmm6, zmm28
                vpbroadcastd zmm6, dword ptr [rsi - 4]
                vpmaddwd zmm7, zmm5, zmm6
                vpaddd zmm31, zmm7, zmm31
                vpmaddwd zmm6, zmm4, zmm6
                vpbroadcastd zmm7, dword ptr [rsi]
                vpaddd zmm30, zmm6, zmm30
                vpmaddwd zmm5, zmm5, zmm7
                vpaddd zmm8, zmm5, zmm8
                vpmaddwd zmm4, zmm4, zmm7
                vpaddd zmm9, zmm4, zmm9
                add rsi, 48
                add rdx, 64
                dec rcx
                jne .L0
            ; 68 instructions: 24 vector, 8 scalar, 29 stack, 6 moves, 1 branches
            loop:
            .L0:
                vmovdqu64 zmm4, zmmword ptr [r14 + rsi + 384]
                vmovdqu64 zmm5, zmmword ptr [r14 + r9]
                vpbroadcastd zmm6, dword ptr [r11]
                vpmaddwd zmm7, zmm4, zmm6
                vpaddd zmm8, zmm7, zmm8
                vpmaddwd zmm6, zmm5, zmm6
                vpaddd zmm9, zmm6, zmm9
                vpbroadcastd zmm6, dword ptr [r11 + 4]
                vpmaddwd zmm7, zmm4, zmm6
                vpaddd zmm10, zmm7, zmm10
                vpmaddwd zmm6, zmm5, zmm6
                vpaddd zmm11, zmm6, zmm11
                vpbroadcastd zmm6, dword ptr [r11 + 8]
                vpmaddwd zmm7, zmm4, zmm6
                vpaddd zmm12, zmm7, zmm12
                vpmaddwd zmm6, zmm5, zmm6
                vpaddd zmm13, zmm6, zmm13
                vpbroadcastd zmm6, dword ptr [r11 + 12]
                vpmaddwd zmm7, zmm4, zmm6
                vpaddd zmm14, zmm7, zmm14
                vpmaddwd zmm6, zmm5, zmm6
                vpaddd zmm15, zmm6, zmm15
                vpbroadcastd zmm6, dword ptr [r11 + 16]
                vpmaddwd zmm7, zmm4, zmm6
                vpaddd zmm16, zmm7, zmm16
                vpmaddwd zmm6, zmm5, zmm6
                vpaddd zmm17, zmm6, zmm17
                vpbroadcastd zmm6, dword ptr [r11 + 20]
                vpmaddwd zmm7, zmm4, zmm6
                vpaddd zmm18, zmm7, zmm18
                vpmaddwd zmm6, zmm5, zmm6
                vpaddd zmm19, zmm6, zmm19
                vpbroadcastd zmm6, dword ptr [r11 + 24]
                vpmaddwd zmm7, zmm4, zmm6
                vpaddd zmm20, zmm7, zmm20
                vpmaddwd zmm6, zmm5, zmm6
                vpaddd zmm21, zmm6, zmm21
                vpbroadcastd zmm6, dword ptr [r11 + 28]
                vpmaddwd zmm7, zmm4, zmm6
                vpaddd zmm22, zmm7, zmm22
                vpmaddwd zmm6, zmm5, zmm6
                vpaddd zmm23, zmm6, zmm23
                vpbroadcastd zmm6, dword ptr [r11 + 32]
                vpmaddwd zmm7, zmm4, zmm6
                vpaddd zmm24, zmm7, zmm24
                vpmaddwd zmm6, zmm5, zmm6
                vpaddd zmm25, zmm6, zmm25
                vpbroadcastd zmm6, dword ptr [r11 + 36]
                vpmaddwd zmm7, zmm4, zmm6
                vpaddd zmm26, zmm7, zmm26
                vpmaddwd zmm6, zmm5, zmm6
                vpaddd zmm27, zmm6, zmm27
                vpbroadcastd zmm6, dword ptr [r11 + 40]
                vpmaddwd zmm7, zmm4, zmm6
                vpaddd zmm28, zmm7, zmm28
                vpmaddwd zmm6, zmm5, zmm6
                vpaddd zmm29, zmm6, zmm29
                vpbroadcastd zmm6, dword ptr [r11 + 44]
                vpmaddwd zmm4, zmm4, zmm6
                vpaddd zmm30, zmm4, zmm30
                vpmaddwd zmm4, zmm5, zmm6
                vpaddd zmm31, zmm4, zmm31
                inc rdi
                add r14, 64
                add r11, 48
                cmp rdi, rcx
                jb .L0
            ; 77 instructions: 17 scalar, 12 loads, 31 stack, 15 moves, 2 branches
            loop:
            .L0:
                vmovdqu64 zmm5, zmmword ptr [rsi + r14]
                vmovdqu64 zmm4, zmmword ptr [rdx + r14]
                vpbroadcastd zmm6, dword ptr [rdi - 24]
                vpmaddubsw zmm7, zmm5, zmm6
                vpmaddwd zmm7, zmm7, zmm2
                vpaddd zmm21, zmm7, zmm21
                vpmaddubsw zmm6, zmm4, zmm6
                vpmaddwd zmm6, zmm6, zmm2
                vpaddd zmm8, zmm6, zmm8
                vpbroadcastd zmm6, dword ptr [rdi - 20]
                vpmaddubsw zmm7, zmm5, zmm6
                vpmaddwd zmm7, zmm7, zmm2
                vpaddd zmm20, zmm7, zmm20
                vpmaddubsw zmm6, zmm4, zmm6
                vpmaddwd zmm6, zmm6, zmm2
                vpaddd zmm9, zmm6, zmm9
                vpbroadcastd zmm6, dword ptr [rdi - 16]
                vpmaddubsw zmm7, zmm5, zmm6
                vpmaddwd zmm7, zmm7, zmm2
                vpaddd zmm19, zmm7, zmm19
                vpmaddubsw zmm6, zmm4, zmm6
                vpmaddwd zmm6, zmm6, zmm2
                vpaddd zmm22, zmm6, zmm22
                vpbroadcastd zmm6, dword ptr [rdi - 12]
                vpmaddubsw zmm7, zmm5, zmm6
                vpmaddwd zmm7, zmm7, zmm2
                vpaddd zmm18, zmm7, zmm18
                vpmaddubsw zmm6, zmm4, zmm6
                vpmaddwd zmm6, zmm6, zmm2
                vpaddd zmm23, zmm6, zmm23
                vpbroadcastd zmm6, dword ptr [rdi - 8]
                vpmaddubsw zmm7, zmm5, zmm6
                vpmaddwd zmm7, zmm7, zmm2
                vpaddd zmm17, zmm7, zmm17
                vpmaddubsw zmm6, zmm4, zmm6
                vpmaddwd zmm6, zmm6, zmm2
                vpaddd zmm24, zmm6, zmm24
                vpbroadcastd zmm6, dword ptr [rdi - 4]
                vpmaddubsw zmm7, zmm5, zmm6
                vpmaddwd zmm7, zmm7, zmm2
                vpaddd zmm16, zmm7, zmm16
                vpmaddubsw zmm6, zmm4, zmm6
                vpmaddwd zmm6, zmm6, zmm2
                vpaddd zmm25, zmm6, zmm25
                vpbroadcastd zmm6, dword ptr [rdi]
                vpmaddubsw zmm7, zmm5, zmm6
                vpmaddwd zmm7, zmm7, zmm2
                vpaddd zmm15, zmm7, zmm15
                vpmaddubsw zmm6, zmm4, zmm6
                vpmaddwd zmm6, zmm6, zmm2
                vpaddd zmm26, zmm6, zmm26
                vpbroadcastd zmm6, dword ptr [rdi + 4]
                vpmaddubsw zmm7, zmm5, zmm6
                vpmaddwd zmm7, zmm7, zmm2
                vpaddd zmm14, zmm7, zmm14
                vpmaddubsw zmm6, zmm4, zmm6
                vpmaddwd zmm6, zmm6, zmm2
                vpaddd zmm27, zmm6, zmm27
                vpbroadcastd zmm6, dword ptr [rdi + 8]
                vpmaddubsw zmm7, zmm5, zmm6
                vpmaddwd zmm7, zmm7, zmm2
                vpaddd zmm13, zmm7, zmm13
                vpmaddubsw zmm6, zmm4, zmm6
                vpmaddwd zmm6, zmm6, zmm2
                vpaddd zmm28, zmm6, zmm28
                vpbroadcastd zmm6, dword ptr [rdi + 12]
                vpmaddubsw zmm7, zmm5, zmm6
                vpmaddwd zmm7, zmm7, zmm2
                vpaddd zmm12, zmm7, zmm12
                vpmaddubsw zmm6, zmm4, zmm6
                vpmaddwd zmm6, zmm6, zmm2
                vpaddd zmm29, zmm6, zmm29
                vpbroadcastd zmm6, dword ptr [rdi + 16]
                vpmaddubsw zmm7, zmm5, zmm6
                vpmaddwd zmm7, zmm7, zmm2
                vpaddd zmm11, zmm7, zmm11
                vpmaddubsw zmm6, zmm4, zmm6
                vpmaddwd zmm6, zmm6, zmm2
                vpaddd zmm30, zmm6, zmm30
                vpbroadcastd zmm6, dword ptr [rdi + 20]
                vpmaddubsw zmm5, zmm5, zmm6
                vpmaddwd zmm5, zmm5, zmm2
                vpaddd zmm10, zmm5, zmm10
                vpmaddubsw zmm4, zmm4, zmm6
                vpmaddwd zmm4, zmm4, zmm2
                vpaddd zmm31, zmm4, zmm31
                inc rcx
                add r14, 64
                add rdi, 48
                cmp rcx, r11
                jb .L0
            ; 342 instructions and 4 loops: 54 multiply-adds, 98 vector, 30 scalar, 56 loads, 8 stores, 58 stack, 24 moves, 14 branches
        ; 3 instructions: 2 stack, 1 branches
    ; 6 instructions: 3 scalar, 1 moves, 2 calls
