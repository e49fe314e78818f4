avx512vnni/words/screen_select:
    ; 101 instructions: 30 scalar, 17 loads, 27 stack, 20 moves, 7 branches
    loop:
        ; 84 instructions: 34 scalar, 1 loads, 24 stack, 21 moves, 4 branches
        loop:
            ; 38 instructions: 12 vector, 10 scalar, 10 stack, 4 moves, 2 branches
            loop:
            .L0:
                vmovdqu64 zmm3, zmmword ptr [r9]
                vpdpwssd zmm20, zmm3, dword ptr [rdi - 44]{1to16}
                vpdpwssd zmm19, zmm3, dword ptr [rdi - 40]{1to16}
                vpdpwssd zmm18, zmm3, dword ptr [rdi - 36]{1to16}
                vpdpwssd zmm17, zmm3, dword ptr [rdi - 32]{1to16}
                vpdpwssd zmm16, zmm3, dword ptr [rdi - 28]{1to16}
                vpdpwssd zmm15, zmm3, dword ptr [rdi - 24]{1to16}
                vpdpwssd zmm14, zmm3, dword ptr [rdi - 20]{1to16}
                vpdpwssd zmm13, zmm3, dword ptr [rdi - 16]{1to16}
                vpdpwssd zmm12, zmm3, dword ptr [rdi - 12]{1to16}
                vpdpwssd zmm11, zmm3, dword ptr [rdi - 8]{1to16}
                vpdpwssd zmm10, zmm3, dword ptr [rdi - 4]{1to16}
                vpdpwssd zmm8, zmm3, dword ptr [rdi]{1to16}
                add rdi, 48
                add r9, 64
                dec r11
                jne .L0
            ; 29 instructions: 12 vector, 1 scalar, 13 stack, 2 moves, 1 branches
            loop:
            .L0:
                vmovdqu64 zmm3, zmmword ptr [r9]
                vpdpwssd zmm20, zmm3, dword ptr [r11 - 44]{1to16}
                vpdpwssd zmm19, zmm3, dword ptr [r11 - 40]{1to16}
                vpdpwssd zmm18, zmm3, dword ptr [r11 - 36]{1to16}
                vpdpwssd zmm17, zmm3, dword ptr [r11 - 32]{1to16}
                vpdpwssd zmm16, zmm3, dword ptr [r11 - 28]{1to16}
                vpdpwssd zmm15, zmm3, dword ptr [r11 - 24]{1to16}
                vpdpwssd zmm14, zmm3, dword ptr [r11 - 20]{1to16}
                vpdpwssd zmm13, zmm3, dword ptr [r11 - 16]{1to16}
                vpdpwssd zmm12, zmm3, dword ptr [r11 - 12]{1to16}
                vpdpwssd zmm11, zmm3, dword ptr [r11 - 8]{1to16}
                vpdpwssd zmm10, zmm3, dword ptr [r11 - 4]{1to16}
                vpdpwssd zmm8, zmm3, dword ptr [r11]{1to16}
                inc rdi
                add r11, 48
                add r9, 64
                cmp rdi, rbx
                jb .L0
            ; 30 instructions: 2 scalar, 12 loads, 14 stack, 1 moves, 1 branches
            loop:
            .L0:
                vmovdqu64 zmm3, zmmword ptr [r11]
                vpdpbusd zmm20, zmm3, dword ptr [rdi - 44]{1to16}
                vpdpbusd zmm19, zmm3, dword ptr [rdi - 40]{1to16}
                vpdpbusd zmm18, zmm3, dword ptr [rdi - 36]{1to16}
                vpdpbusd zmm17, zmm3, dword ptr [rdi - 32]{1to16}
                vpdpbusd zmm16, zmm3, dword ptr [rdi - 28]{1to16}
                vpdpbusd zmm15, zmm3, dword ptr [rdi - 24]{1to16}
                vpdpbusd zmm14, zmm3, dword ptr [rdi - 20]{1to16}
                vpdpbusd zmm13, zmm3, dword ptr [rdi - 16]{1to16}
                vpdpbusd zmm12, zmm3, dword ptr [rdi - 12]{1to16}
                vpdpbusd zmm11, zmm3, dword ptr [rdi - 8]{1to16}
                vpdpbusd zmm10, zmm3, dword ptr [rdi - 4]{1to16}
                vpdpbusd zmm8, zmm3, dword ptr [rdi]{1to16}
                inc rdx
                add rdi, 48
                add r11, 64
                cmp rdx, r15
                jb .L0
            ; 176 instructions and 4 loops: 27 multiply-adds, 49 vector, 30 scalar, 13 loads, 4 stores, 30 stack, 10 moves, 13 branches
        ; 42 instructions: 12 scalar, 18 stack, 10 moves, 2 branches
        loop:
            ; 117 instructions: 24 vector, 29 scalar, 14 loads, 29 stack, 19 moves, 2 branches
            loop:
            .L0:
                vmovdqu64 zmm3, zmmword ptr [r12 + r11 + 256]
                vmovdqu64 zmm7, zmmword ptr [r12 + r9 + 256]
                vpbroadcastd zmm4, dword ptr [rcx - 44]
                vpdpwssd zmm9, zmm3, zmm4
                vpdpwssd zmm11, zmm7, zmm4
                vpbroadcastd zmm4, dword ptr [rcx - 40]
                vpdpwssd zmm10, zmm3, zmm4
                vpdpwssd zmm13, zmm7, zmm4
                vpbroadcastd zmm4, dword ptr [rcx - 36]
                vpdpwssd zmm12, zmm3, zmm4
                vpdpwssd zmm15, zmm7, zmm4
                vpbroadcastd zmm4, dword ptr [rcx - 32]
                vpdpwssd zmm14, zmm3, zmm4
                vpdpwssd zmm17, zmm7, zmm4
                vpbroadcastd zmm4, dword ptr [rcx - 28]
                vpdpwssd zmm16, zmm3, zmm4
                vpdpwssd zmm19, zmm7, zmm4
                vpbroadcastd zmm4, dword ptr [rcx - 24]
                vpdpwssd zmm18, zmm3, zmm4
                vpdpwssd zmm21, zmm7, zmm4
                vpbroadcastd zmm4, dword ptr [rcx - 20]
                vpdpwssd zmm20, zmm3, zmm4
                vpdpwssd zmm23, zmm7, zmm4
                vpbroadcastd zmm4, dword ptr [rcx - 16]
                vpdpwssd zmm22, zmm3, zmm4
                vpdpwssd zmm25, zmm7, zmm4
                vpbroadcastd zmm4, dword ptr [rcx - 12]
                vpdpwssd zmm24, zmm3, zmm4
                vpdpwssd zmm27, zmm7, zmm4
                vpbroadcastd zmm4, dword ptr [rcx - 8]
                vpdpwssd zmm26, zmm3, zmm4
                vpdpwssd zmm29, zmm7, zmm4
                vpbroadcastd zmm4, dword ptr [rcx - 4]
                vpdpwssd zmm28, zmm3, zmm4
                vpdpwssd zmm8, zmm7, zmm4
                vpbroadcastd zmm4, dword ptr [rcx]
                vpdpwssd zmm31, zmm3, zmm4
                vpdpwssd zmm30, zmm7, zmm4
                add rcx, 48
                add r12, 64
                dec rbx
                jne .L0
            ; 68 instructions: 24 vector, 9 scalar, 29 stack, 4 moves, 2 branches
            loop:
            .L0:
                vmovdqu64 zmm3, zmmword ptr [rcx + r12 + 256]
                vmovdqu64 zmm4, zmmword ptr [rcx + r10]
                vpbroadcastd zmm7, dword ptr [rbx]
                vpdpwssd zmm8, zmm3, zmm7
                vpdpwssd zmm9, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [rbx + 4]
                vpdpwssd zmm10, zmm3, zmm7
                vpdpwssd zmm11, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [rbx + 8]
                vpdpwssd zmm12, zmm3, zmm7
                vpdpwssd zmm13, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [rbx + 12]
                vpdpwssd zmm14, zmm3, zmm7
                vpdpwssd zmm15, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [rbx + 16]
                vpdpwssd zmm16, zmm3, zmm7
                vpdpwssd zmm17, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [rbx + 20]
                vpdpwssd zmm18, zmm3, zmm7
                vpdpwssd zmm19, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [rbx + 24]
                vpdpwssd zmm20, zmm3, zmm7
                vpdpwssd zmm21, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [rbx + 28]
                vpdpwssd zmm22, zmm3, zmm7
                vpdpwssd zmm23, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [rbx + 32]
                vpdpwssd zmm24, zmm3, zmm7
                vpdpwssd zmm25, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [rbx + 36]
                vpdpwssd zmm26, zmm3, zmm7
                vpdpwssd zmm27, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [rbx + 40]
                vpdpwssd zmm28, zmm3, zmm7
                vpdpwssd zmm29, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [rbx + 44]
                vpdpwssd zmm30, zmm3, zmm7
                vpdpwssd zmm31, zmm4, zmm7
                inc r11
                add rcx, 64
                add rbx, 48
                cmp r11, rdi
                jb .L0
            ; 72 instructions: 16 scalar, 12 loads, 30 stack, 13 moves, 1 branches
            loop:
            .L0:
                vmovdqu64 zmm3, zmmword ptr [r10 + rcx]
                vmovdqu64 zmm4, zmmword ptr [r14 + rcx]
                vpbroadcastd zmm7, dword ptr [r11]
                vpdpbusd zmm20, zmm3, zmm7
                vpdpbusd zmm8, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [r11 + 4]
                vpdpbusd zmm19, zmm3, zmm7
                vpdpbusd zmm21, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [r11 + 8]
                vpdpbusd zmm18, zmm3, zmm7
                vpdpbusd zmm22, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [r11 + 12]
                vpdpbusd zmm17, zmm3, zmm7
                vpdpbusd zmm23, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [r11 + 16]
                vpdpbusd zmm16, zmm3, zmm7
                vpdpbusd zmm24, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [r11 + 20]
                vpdpbusd zmm15, zmm3, zmm7
                vpdpbusd zmm25, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [r11 + 24]
                vpdpbusd zmm14, zmm3, zmm7
                vpdpbusd zmm26, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [r11 + 28]
                vpdpbusd zmm13, zmm3, zmm7
                vpdpbusd zmm27, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [r11 + 32]
                vpdpbusd zmm12, zmm3, zmm7
                vpdpbusd zmm28, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [r11 + 36]
                vpdpbusd zmm11, zmm3, zmm7
                vpdpbusd zmm29, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [r11 + 40]
                vpdpbusd zmm10, zmm3, zmm7
                vpdpbusd zmm30, zmm4, zmm7
                vpbroadcastd zmm7, dword ptr [r11 + 44]
                vpdpbusd zmm9, zmm3, zmm7
                vpdpbusd zmm31, zmm4, zmm7
                inc rdi
                add rcx, 64
                add r11, 48
                cmp rdi, r15
                jb .L0
            ; 331 instructions and 4 loops: 54 multiply-adds, 98 vector, 30 scalar, 48 loads, 8 stores, 55 stack, 24 moves, 14 branches
        ; 8 instructions: 1 scalar, 4 stack, 2 moves, 1 branches
    ; 2 instructions: 1 scalar, 1 calls
