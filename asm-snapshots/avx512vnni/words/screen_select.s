avx512vnni/words/screen_select:
    ; 122 instructions: 42 scalar, 10 loads, 34 stack, 29 moves, 7 branches
    loop:
        ; 46 instructions: 18 scalar, 1 loads, 21 stack, 2 moves, 4 branches
        loop:
            ; 33 instructions: 12 vector, 10 scalar, 5 stack, 4 moves, 2 branches
            loop:
            .L0:
                vmovdqu64 zmm0, zmmword ptr [r8]
                vpdpwssd zmm12, zmm0, dword ptr [rbx - 44]{1to16}
                vpdpwssd zmm11, zmm0, dword ptr [rbx - 40]{1to16}
                vpdpwssd zmm10, zmm0, dword ptr [rbx - 36]{1to16}
                vpdpwssd zmm9, zmm0, dword ptr [rbx - 32]{1to16}
                vpdpwssd zmm7, zmm0, dword ptr [rbx - 28]{1to16}
                vpdpwssd zmm6, zmm0, dword ptr [rbx - 24]{1to16}
                vpdpwssd zmm5, zmm0, dword ptr [rbx - 20]{1to16}
                vpdpwssd zmm8, zmm0, dword ptr [rbx - 16]{1to16}
                vpdpwssd zmm4, zmm0, dword ptr [rbx - 12]{1to16}
                vpdpwssd zmm3, zmm0, dword ptr [rbx - 8]{1to16}
                vpdpwssd zmm2, zmm0, dword ptr [rbx - 4]{1to16}
                vpdpwssd zmm1, zmm0, dword ptr [rbx]{1to16}
                add rbx, 48
                add r8, 64
                dec rdx
                jne .L0
            ; 22 instructions: 12 vector, 8 stack, 1 moves, 1 branches
            loop:
            .L0:
                vmovdqu64 zmm0, zmmword ptr [r8]
                vpdpwssd zmm24, zmm0, dword ptr [rbx - 44]{1to16}
                vpdpwssd zmm23, zmm0, dword ptr [rbx - 40]{1to16}
                vpdpwssd zmm22, zmm0, dword ptr [rbx - 36]{1to16}
                vpdpwssd zmm21, zmm0, dword ptr [rbx - 32]{1to16}
                vpdpwssd zmm20, zmm0, dword ptr [rbx - 28]{1to16}
                vpdpwssd zmm19, zmm0, dword ptr [rbx - 24]{1to16}
                vpdpwssd zmm18, zmm0, dword ptr [rbx - 20]{1to16}
                vpdpwssd zmm17, zmm0, dword ptr [rbx - 16]{1to16}
                vpdpwssd zmm16, zmm0, dword ptr [rbx - 12]{1to16}
                vpdpwssd zmm15, zmm0, dword ptr [rbx - 8]{1to16}
                vpdpwssd zmm14, zmm0, dword ptr [rbx - 4]{1to16}
                vpdpwssd zmm13, zmm0, dword ptr [rbx]{1to16}
                inc rdx
                add rbx, 48
                add r8, 64
                cmp rdx, r10
                jb .L0
            ; 19 instructions: 12 loads, 5 stack, 1 moves, 1 branches
            loop:
            .L0:
                vmovdqu64 zmm4, zmmword ptr [r8]
                vpdpbusd zmm3, zmm4, dword ptr [rbx - 44]{1to16}
                vpdpbusd zmm2, zmm4, dword ptr [rbx - 40]{1to16}
                vpdpbusd zmm1, zmm4, dword ptr [rbx - 36]{1to16}
                vpdpbusd zmm0, zmm4, dword ptr [rbx - 32]{1to16}
                vpdpbusd zmm8, zmm4, dword ptr [rbx - 28]{1to16}
                vpdpbusd zmm31, zmm4, dword ptr [rbx - 24]{1to16}
                vpdpbusd zmm30, zmm4, dword ptr [rbx - 20]{1to16}
                vpdpbusd zmm29, zmm4, dword ptr [rbx - 16]{1to16}
                vpdpbusd zmm28, zmm4, dword ptr [rbx - 12]{1to16}
                vpdpbusd zmm27, zmm4, dword ptr [rbx - 8]{1to16}
                vpdpbusd zmm26, zmm4, dword ptr [rbx - 4]{1to16}
                vpdpbusd zmm25, zmm4, dword ptr [rbx]{1to16}
                inc rdx
                add rbx, 48
                add r8, 64
                cmp rdx, r10
                jb .L0
            ; 230 instructions and 4 loops: 27 multiply-adds, 49 vector, 30 scalar, 33 loads, 4 stores, 63 stack, 10 moves, 14 branches
        ; 42 instructions: 14 scalar, 16 stack, 10 moves, 2 branches
        loop:
            ; 110 instructions: 24 vector, 27 scalar, 14 loads, 25 stack, 18 moves, 2 branches
            loop:
            .L0:
                vmovdqu64 zmm0, zmmword ptr [r9 + rdx + 256]
                vmovdqu64 zmm1, zmmword ptr [r9 + r12 + 256]
                vpbroadcastd zmm2, dword ptr [r15 - 44]
                vpdpwssd zmm4, zmm0, zmm2
                vpdpwssd zmm6, zmm1, zmm2
                vpbroadcastd zmm2, dword ptr [r15 - 40]
                vpdpwssd zmm5, zmm0, zmm2
                vpdpwssd zmm8, zmm1, zmm2
                vpbroadcastd zmm2, dword ptr [r15 - 36]
                vpdpwssd zmm7, zmm0, zmm2
                vpdpwssd zmm10, zmm1, zmm2
                vpbroadcastd zmm2, dword ptr [r15 - 32]
                vpdpwssd zmm9, zmm0, zmm2
                vpdpwssd zmm12, zmm1, zmm2
                vpbroadcastd zmm2, dword ptr [r15 - 28]
                vpdpwssd zmm11, zmm0, zmm2
                vpdpwssd zmm14, zmm1, zmm2
                vpbroadcastd zmm2, dword ptr [r15 - 24]
                vpdpwssd zmm13, zmm0, zmm2
                vpdpwssd zmm16, zmm1, zmm2
                vpbroadcastd zmm2, dword ptr [r15 - 20]
                vpdpwssd zmm15, zmm0, zmm2
                vpdpwssd zmm18, zmm1, zmm2
                vpbroadcastd zmm2, dword ptr [r15 - 16]
                vpdpwssd zmm17, zmm0, zmm2
                vpdpwssd zmm20, zmm1, zmm2
                vpbroadcastd zmm2, dword ptr [r15 - 12]
                vpdpwssd zmm19, zmm0, zmm2
                vpdpwssd zmm22, zmm1, zmm2
                vpbroadcastd zmm2, dword ptr [r15 - 8]
                vpdpwssd zmm21, zmm0, zmm2
                vpdpwssd zmm24, zmm1, zmm2
                vpbroadcastd zmm2, dword ptr [r15 - 4]
                vpdpwssd zmm23, zmm0, zmm2
                vpdpwssd zmm26, zmm1, zmm2
                vpbroadcastd zmm2, dword ptr [r15]
                vpdpwssd zmm25, zmm0, zmm2
                vpdpwssd zmm3, zmm1, zmm2
                add r15, 48
                add r9, 64
                dec rsi
                jne .L0
            ; 59 instructions: 24 vector, 7 scalar, 24 stack, 3 moves, 1 branches
            loop:
            .L0:
                vmovdqu64 zmm0, zmmword ptr [r15 + rsi + 256]
                vmovdqu64 zmm1, zmmword ptr [r15 + r12]
                vpbroadcastd zmm2, dword ptr [r9]
                vpdpwssd zmm24, zmm0, zmm2
                vpdpwssd zmm23, zmm1, zmm2
                vpbroadcastd zmm2, dword ptr [r9 + 4]
                vpdpwssd zmm22, zmm0, zmm2
                vpdpwssd zmm21, zmm1, zmm2
                vpbroadcastd zmm2, dword ptr [r9 + 8]
                vpdpwssd zmm20, zmm0, zmm2
                vpdpwssd zmm8, zmm1, zmm2
                vpbroadcastd zmm2, dword ptr [r9 + 12]
                vpdpwssd zmm31, zmm0, zmm2
                vpdpwssd zmm30, zmm1, zmm2
                vpbroadcastd zmm2, dword ptr [r9 + 16]
                vpdpwssd zmm29, zmm0, zmm2
                vpdpwssd zmm28, zmm1, zmm2
                vpbroadcastd zmm2, dword ptr [r9 + 20]
                vpdpwssd zmm27, zmm0, zmm2
                vpdpwssd zmm16, zmm1, zmm2
                vpbroadcastd zmm2, dword ptr [r9 + 24]
                vpdpwssd zmm15, zmm0, zmm2
                vpdpwssd zmm14, zmm1, zmm2
                vpbroadcastd zmm2, dword ptr [r9 + 28]
                vpdpwssd zmm13, zmm0, zmm2
                vpdpwssd zmm12, zmm1, zmm2
                vpbroadcastd zmm2, dword ptr [r9 + 32]
                vpdpwssd zmm11, zmm0, zmm2
                vpdpwssd zmm10, zmm1, zmm2
                vpbroadcastd zmm2, dword ptr [r9 + 36]
                vpdpwssd zmm9, zmm0, zmm2
                vpdpwssd zmm6, zmm1, zmm2
                vpbroadcastd zmm2, dword ptr [r9 + 40]
                vpdpwssd zmm17, zmm0, zmm2
                vpdpwssd zmm4, zmm1, zmm2
                vpbroadcastd zmm2, dword ptr [r9 + 44]
                vpdpwssd zmm5, zmm0, zmm2
                vpdpwssd zmm7, zmm1, zmm2
                inc rdx
                add r15, 64
                add r9, 48
                cmp rdx, rbx
                jb .L0
            ; 66 instructions: 11 scalar, 12 loads, 29 stack, 13 moves, 1 branches
            loop:
            .L0:
                vmovdqu64 zmm17, zmmword ptr [r12 + r9]
                vmovdqu64 zmm18, zmmword ptr [rcx + r9]
                vpbroadcastd zmm19, dword ptr [rsi]
                vpdpbusd zmm6, zmm17, zmm19
                vpdpbusd zmm5, zmm18, zmm19
                vpbroadcastd zmm19, dword ptr [rsi + 4]
                vpdpbusd zmm2, zmm17, zmm19
                vpdpbusd zmm4, zmm18, zmm19
                vpbroadcastd zmm19, dword ptr [rsi + 8]
                vpdpbusd zmm0, zmm17, zmm19
                vpdpbusd zmm3, zmm18, zmm19
                vpbroadcastd zmm19, dword ptr [rsi + 12]
                vpdpbusd zmm1, zmm17, zmm19
                vpdpbusd zmm7, zmm18, zmm19
                vpbroadcastd zmm19, dword ptr [rsi + 16]
                vpdpbusd zmm9, zmm17, zmm19
                vpdpbusd zmm31, zmm18, zmm19
                vpbroadcastd zmm19, dword ptr [rsi + 20]
                vpdpbusd zmm10, zmm17, zmm19
                vpdpbusd zmm30, zmm18, zmm19
                vpbroadcastd zmm19, dword ptr [rsi + 24]
                vpdpbusd zmm11, zmm17, zmm19
                vpdpbusd zmm8, zmm18, zmm19
                vpbroadcastd zmm19, dword ptr [rsi + 28]
                vpdpbusd zmm12, zmm17, zmm19
                vpdpbusd zmm29, zmm18, zmm19
                vpbroadcastd zmm19, dword ptr [rsi + 32]
                vpdpbusd zmm13, zmm17, zmm19
                vpdpbusd zmm28, zmm18, zmm19
                vpbroadcastd zmm19, dword ptr [rsi + 36]
                vpdpbusd zmm14, zmm17, zmm19
                vpdpbusd zmm27, zmm18, zmm19
                vpbroadcastd zmm19, dword ptr [rsi + 40]
                vpdpbusd zmm15, zmm17, zmm19
                vpdpbusd zmm26, zmm18, zmm19
                vpbroadcastd zmm19, dword ptr [rsi + 44]
                vpdpbusd zmm16, zmm17, zmm19
                vpdpbusd zmm25, zmm18, zmm19
                inc rbx
                add r9, 64
                add rsi, 48
                cmp rbx, r13
                jb .L0
            ; 441 instructions and 4 loops: 54 multiply-adds, 98 vector, 30 scalar, 60 loads, 8 stores, 153 stack, 24 moves, 14 branches
        ; 4 instructions: 3 stack, 1 branches
    ; 2 instructions: 1 scalar, 1 calls
