avxvnni/words/screen_select:
    ; 94 instructions: 31 scalar, 9 loads, 28 stack, 19 moves, 7 branches
    loop:
        ; 34 instructions: 11 scalar, 18 stack, 2 moves, 3 branches
        loop:
            ; 65 instructions: 12 vector, 16 scalar, 10 loads, 15 stack, 10 moves, 2 branches
            loop:
            .L0:
                vmovdqu ymm4, ymmword ptr [r11 - 32]
                vmovdqu ymm9, ymmword ptr [r11]
                vpbroadcastd ymm0, dword ptr [rbx - 20]
                vpdpwssd ymm11, ymm4, ymm0
                vpdpwssd ymm10, ymm9, ymm0
                vpbroadcastd ymm0, dword ptr [rbx - 16]
                vpdpwssd ymm13, ymm4, ymm0
                vpdpwssd ymm12, ymm9, ymm0
                vpbroadcastd ymm0, dword ptr [rbx - 12]
                vpdpwssd ymm15, ymm4, ymm0
                vpdpwssd ymm14, ymm9, ymm0
                vpbroadcastd ymm0, dword ptr [rbx - 8]
                vpdpwssd ymm7, ymm4, ymm0
                vpdpwssd ymm8, ymm9, ymm0
                vpbroadcastd ymm0, dword ptr [rbx - 4]
                vpdpwssd ymm3, ymm4, ymm0
                vpdpwssd ymm2, ymm9, ymm0
                vpbroadcastd ymm0, dword ptr [rbx]
                vpdpwssd ymm6, ymm4, ymm0
                vpdpwssd ymm5, ymm9, ymm0
                add rbx, 48
                add r11, 64
                dec rsi
                jne .L0
            ; 42 instructions: 12 vector, 7 scalar, 16 stack, 6 moves, 1 branches
            loop:
            .L0:
                vmovdqu ymm0, ymmword ptr [rbx - 32]
                vmovdqu ymm4, ymmword ptr [rbx]
                vpbroadcastd ymm9, dword ptr [r10]
                vpdpwssd ymm15, ymm0, ymm9
                vpdpwssd ymm14, ymm4, ymm9
                vpbroadcastd ymm9, dword ptr [r10 + 4]
                vpdpwssd ymm13, ymm0, ymm9
                vpdpwssd ymm12, ymm4, ymm9
                vpbroadcastd ymm9, dword ptr [r10 + 8]
                vpdpwssd ymm11, ymm0, ymm9
                vpdpwssd ymm10, ymm4, ymm9
                vpbroadcastd ymm9, dword ptr [r10 + 12]
                vpdpwssd ymm8, ymm0, ymm9
                vpdpwssd ymm7, ymm4, ymm9
                vpbroadcastd ymm9, dword ptr [r10 + 16]
                vpdpwssd ymm6, ymm0, ymm9
                vpdpwssd ymm5, ymm4, ymm9
                vpbroadcastd ymm9, dword ptr [r10 + 20]
                vpdpwssd ymm3, ymm0, ymm9
                vpdpwssd ymm2, ymm4, ymm9
                inc r8
                add rbx, 64
                add r10, 48
                cmp r8, r11
                jb .L0
            ; 52 instructions: 12 scalar, 6 loads, 17 stack, 15 moves, 2 branches
            loop:
            .L0:
                vmovdqu ymm0, ymmword ptr [rsi - 32]
                vmovdqu ymm4, ymmword ptr [rsi]
                vpbroadcastd ymm9, dword ptr [r8]
                vpdpbusd ymm15, ymm0, ymm9
                vpdpbusd ymm2, ymm4, ymm9
                vpbroadcastd ymm9, dword ptr [r8 + 4]
                vpdpbusd ymm14, ymm0, ymm9
                vpdpbusd ymm3, ymm4, ymm9
                vpbroadcastd ymm9, dword ptr [r8 + 8]
                vpdpbusd ymm13, ymm0, ymm9
                vpdpbusd ymm5, ymm4, ymm9
                vpbroadcastd ymm9, dword ptr [r8 + 12]
                vpdpbusd ymm12, ymm0, ymm9
                vpdpbusd ymm6, ymm4, ymm9
                vpbroadcastd ymm9, dword ptr [r8 + 16]
                vpdpbusd ymm11, ymm0, ymm9
                vpdpbusd ymm7, ymm4, ymm9
                vpbroadcastd ymm9, dword ptr [r8 + 20]
                vpdpbusd ymm10, ymm0, ymm9
                vpdpbusd ymm8, ymm4, ymm9
                inc r11
                add rsi, 64
                add r8, 48
                cmp r11, rbx
                jb .L0
            ; 423 instructions and 4 loops: 48 multiply-adds, 147 vector, 30 scalar, 68 loads, 4 stores, 74 stack, 38 moves, 14 branches
    ; 6 instructions: 3 scalar, 1 moves, 2 calls
