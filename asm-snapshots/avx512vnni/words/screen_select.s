avx512vnni/words/screen_select:
    ; 105 instructions: 32 scalar, 18 loads, 27 stack, 21 moves, 7 branches
    loop:
        ; 66 instructions: 26 scalar, 1 loads, 22 stack, 13 moves, 4 branches
        loop:
            ; 47 instructions: 12 vector, 11 scalar, 2 loads, 10 stack, 10 moves, 2 branches
            loop:
            .L0:
                vmovdqu64 zmm3, zmmword ptr [r14]
                vpdpwssd zmm8, zmm3, dword ptr [r12 - 44]{1to16}
                vpdpwssd zmm10, zmm3, dword ptr [r12 - 40]{1to16}
                vpdpwssd zmm11, zmm3, dword ptr [r12 - 36]{1to16}
                vpdpwssd zmm12, zmm3, dword ptr [r12 - 32]{1to16}
                vpdpwssd zmm13, zmm3, dword ptr [r12 - 28]{1to16}
                vpdpwssd zmm14, zmm3, dword ptr [r12 - 24]{1to16}
                vpdpwssd zmm15, zmm3, dword ptr [r12 - 20]{1to16}
                vpdpwssd zmm16, zmm3, dword ptr [r12 - 16]{1to16}
                vpdpwssd zmm17, zmm3, dword ptr [r12 - 12]{1to16}
                vpdpwssd zmm18, zmm3, dword ptr [r12 - 8]{1to16}
                vpdpwssd zmm19, zmm3, dword ptr [r12 - 4]{1to16}
                vpdpwssd zmm20, zmm3, dword ptr [r12]{1to16}
                add r12, 48
                add r14, 64
                dec r8
                jne .L0
            ; 41 instructions: 12 vector, 7 scalar, 15 stack, 6 moves, 1 branches
            loop:
            .L0:
                vmovdqu64 zmm3, zmmword ptr [r8]
                vpdpwssd zmm8, zmm3, dword ptr [rdx]{1to16}
                vpdpwssd zmm10, zmm3, dword ptr [rdx + 4]{1to16}
                vpdpwssd zmm11, zmm3, dword ptr [rdx + 8]{1to16}
                vpdpwssd zmm12, zmm3, dword ptr [rdx + 12]{1to16}
                vpdpwssd zmm13, zmm3, dword ptr [rdx + 16]{1to16}
                vpdpwssd zmm14, zmm3, dword ptr [rdx + 20]{1to16}
                vpdpwssd zmm15, zmm3, dword ptr [rdx + 24]{1to16}
                vpdpwssd zmm16, zmm3, dword ptr [rdx + 28]{1to16}
                vpdpwssd zmm17, zmm3, dword ptr [rdx + 32]{1to16}
                vpdpwssd zmm18, zmm3, dword ptr [rdx + 36]{1to16}
                vpdpwssd zmm19, zmm3, dword ptr [rdx + 40]{1to16}
                vpdpwssd zmm20, zmm3, dword ptr [rdx + 44]{1to16}
                inc r13
                add r8, 64
                add rdx, 48
                cmp r13, r14
                jb .L0
            ; 56 instructions: 11 scalar, 12 loads, 16 stack, 15 moves, 2 branches
            loop:
            .L0:
                vmovdqu64 zmm3, zmmword ptr [r12]
                vpdpbusd zmm20, zmm3, dword ptr [r13 - 24]{1to16}
                vpdpbusd zmm19, zmm3, dword ptr [r13 - 20]{1to16}
                vpdpbusd zmm18, zmm3, dword ptr [r13 - 16]{1to16}
                vpdpbusd zmm17, zmm3, dword ptr [r13 - 12]{1to16}
                vpdpbusd zmm16, zmm3, dword ptr [r13 - 8]{1to16}
                vpdpbusd zmm15, zmm3, dword ptr [r13 - 4]{1to16}
                vpdpbusd zmm14, zmm3, dword ptr [r13]{1to16}
                vpdpbusd zmm13, zmm3, dword ptr [r13 + 4]{1to16}
                vpdpbusd zmm12, zmm3, dword ptr [r13 + 8]{1to16}
                vpdpbusd zmm11, zmm3, dword ptr [r13 + 12]{1to16}
                vpdpbusd zmm10, zmm3, dword ptr [r13 + 16]{1to16}
                vpdpbusd zmm8, zmm3, dword ptr [r13 + 20]{1to16}
                inc r14
                add r12, 64
                add r13, 48
                cmp r14, r8
                jb .L0
            ; 183 instructions and 4 loops: 27 multiply-adds, 49 vector, 30 scalar, 13 loads, 4 stores, 37 stack, 10 moves, 13 branches
        ; 54 instructions: 16 scalar, 23 stack, 13 moves, 2 branches
        loop:
            ; 119 instructions: 24 vector, 29 scalar, 16 loads, 33 stack, 15 moves, 2 branches
            loop:
            .L0:
                vmovdqu64 zmm7, zmmword ptr [rdi + r8 + 384]
                vmovdqu64 zmm3, zmmword ptr [rdi + rdx + 384]
                vpbroadcastd zmm4, dword ptr [r11 - 44]
                vpdpwssd zmm10, zmm7, zmm4
                vpdpwssd zmm9, zmm3, zmm4
                vpbroadcastd zmm4, dword ptr [r11 - 40]
                vpdpwssd zmm12, zmm7, zmm4
                vpdpwssd zmm11, zmm3, zmm4
                vpbroadcastd zmm4, dword ptr [r11 - 36]
                vpdpwssd zmm14, zmm7, zmm4
                vpdpwssd zmm13, zmm3, zmm4
                vpbroadcastd zmm4, dword ptr [r11 - 32]
                vpdpwssd zmm16, zmm7, zmm4
                vpdpwssd zmm15, zmm3, zmm4
                vpbroadcastd zmm4, dword ptr [r11 - 28]
                vpdpwssd zmm18, zmm7, zmm4
                vpdpwssd zmm17, zmm3, zmm4
                vpbroadcastd zmm4, dword ptr [r11 - 24]
                vpdpwssd zmm20, zmm7, zmm4
                vpdpwssd zmm19, zmm3, zmm4
                vpbroadcastd zmm4, dword ptr [r11 - 20]
                vpdpwssd zmm22, zmm7, zmm4
                vpdpwssd zmm21, zmm3, zmm4
                vpbroadcastd zmm4, dword ptr [r11 - 16]
                vpdpwssd zmm24, zmm7, zmm4
                vpdpwssd zmm23, zmm3, zmm4
                vpbroadcastd zmm4, dword ptr [r11 - 12]
                vpdpwssd zmm26, zmm7, zmm4
                vpdpwssd zmm25, zmm3, zmm4
                vpbroadcastd zmm4, dword ptr [r11 - 8]
                vpdpwssd zmm28, zmm7, zmm4
                vpdpwssd zmm27, zmm3, zmm4
                vpbroadcastd zmm4, dword ptr [r11 - 4]
                vpdpwssd zmm30, zmm7, zmm4
                vpdpwssd zmm29, zmm3, zmm4
                vpbroadcastd zmm4, dword ptr [r11]
                vpdpwssd zmm8, zmm7, zmm4
                vpdpwssd zmm31, zmm3, zmm4
                add r11, 48
                add rdi, 64
                dec rsi
                jne .L0
            ; 70 instructions: 24 vector, 10 scalar, 29 stack, 6 moves, 1 branches
            loop:
            .L0:
                vmovdqu64 zmm3, zmmword ptr [r11 + rsi + 384]
                vmovdqu64 zmm4, zmmword ptr [r11 + r10]
                vpbroadcastd zmm7, dword ptr [r12]
                vpdpwssd zmm31, zmm3, zmm7
                vpdpwssd zmm30, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [r12 + 4]
                vpdpwssd zmm29, zmm3, zmm7
                vpdpwssd zmm28, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [r12 + 8]
                vpdpwssd zmm27, zmm3, zmm7
                vpdpwssd zmm26, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [r12 + 12]
                vpdpwssd zmm25, zmm3, zmm7
                vpdpwssd zmm24, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [r12 + 16]
                vpdpwssd zmm23, zmm3, zmm7
                vpdpwssd zmm22, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [r12 + 20]
                vpdpwssd zmm21, zmm3, zmm7
                vpdpwssd zmm20, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [r12 + 24]
                vpdpwssd zmm19, zmm3, zmm7
                vpdpwssd zmm18, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [r12 + 28]
                vpdpwssd zmm17, zmm3, zmm7
                vpdpwssd zmm16, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [r12 + 32]
                vpdpwssd zmm15, zmm3, zmm7
                vpdpwssd zmm14, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [r12 + 36]
                vpdpwssd zmm13, zmm3, zmm7
                vpdpwssd zmm12, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [r12 + 40]
                vpdpwssd zmm11, zmm3, zmm7
                vpdpwssd zmm10, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [r12 + 44]
                vpdpwssd zmm9, zmm3, zmm7
                vpdpwssd zmm8, zmm4, zmm7
                inc rdx
                add r11, 64
                add r12, 48
                cmp rdx, rbx
                jb .L0
            ; 78 instructions: 17 scalar, 12 loads, 32 stack, 15 moves, 2 branches
            loop:
            .L0:
                vmovdqu64 zmm3, zmmword ptr [r12 + r11]
                vmovdqu64 zmm4, zmmword ptr [r15 + r11]
                vpbroadcastd zmm7, dword ptr [rdx - 24]
                vpdpbusd zmm31, zmm3, zmm7
                vpdpbusd zmm20, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [rdx - 20]
                vpdpbusd zmm30, zmm3, zmm7
                vpdpbusd zmm19, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [rdx - 16]
                vpdpbusd zmm28, zmm3, zmm7
                vpdpbusd zmm18, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [rdx - 12]
                vpdpbusd zmm25, zmm3, zmm7
                vpdpbusd zmm17, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [rdx - 8]
                vpdpbusd zmm24, zmm3, zmm7
                vpdpbusd zmm16, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [rdx - 4]
                vpdpbusd zmm23, zmm3, zmm7
                vpdpbusd zmm15, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [rdx]
                vpdpbusd zmm22, zmm3, zmm7
                vpdpbusd zmm14, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [rdx + 4]
                vpdpbusd zmm21, zmm3, zmm7
                vpdpbusd zmm13, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [rdx + 8]
                vpdpbusd zmm8, zmm3, zmm7
                vpdpbusd zmm11, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [rdx + 12]
                vpdpbusd zmm12, zmm3, zmm7
                vpdpbusd zmm26, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [rdx + 16]
                vpdpbusd zmm10, zmm3, zmm7
                vpdpbusd zmm27, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [rdx + 20]
                vpdpbusd zmm9, zmm3, zmm7
                vpdpbusd zmm29, zmm4, zmm7
                inc rbx
                add r11, 64
                add rdx, 48
                cmp rbx, rsi
                jb .L0
            ; 343 instructions and 4 loops: 54 multiply-adds, 98 vector, 30 scalar, 48 loads, 8 stores, 67 stack, 24 moves, 14 branches
        ; 9 instructions: 1 scalar, 5 stack, 2 moves, 1 branches
    ; 6 instructions: 3 scalar, 1 moves, 2 calls
