; avx512/f32/dot_products
rhotree_kernels::arch::avx512::f32::dot_products:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    mov qword ptr [rsp - 24], rdx
    mov rax, rdi
    mov rcx, qword ptr [rsp + 56]
    mov qword ptr [rsp - 40], rcx
    mov rcx, qword ptr [rsp + 64]
    mov rdx, rcx
    shr rdx, 4
    mov qword ptr [rsp - 32], rdx
    cmp rcx, 128
    mov qword ptr [rsp - 8], r9
    mov qword ptr [rsp - 16], r8
    jae .L8
    xor r11d, r11d
.L0:
    mov rcx, qword ptr [rsp - 32]
    sub rcx, r11
    mov r9, qword ptr [rsp - 8]
    mov r10, qword ptr [rsp - 16]
    jbe .L7
    test rsi, rsi
    je .L13
    dec rsi
    mov cl, 62
    bzhi rcx, rsi, rcx
    lea rsi, [rcx + 1]
    mov ebx, esi
    and ebx, 3
    and rsi, -4
    mov rdx, r11
    imul rdx, r10
    add r9, rdx
    shl r9, 6
    mov rdx, qword ptr [rsp - 24]
    lea r14, [rdx + r9]
    add r14, 192
    shl r10, 6
    add r9, rdx
    jmp .L2
.L1:
    mov rdx, r11
    shl rdx, 6
    mov r8, qword ptr [rsp - 40]
    vmovups zmmword ptr [r8 + rdx], zmm0
    inc r11
    add r14, r10
    add r9, r10
    cmp r11, qword ptr [rsp - 32]
    je .L7
.L2:
    vpxor xmm0, xmm0, xmm0
    cmp rcx, 3
    jae .L3
    mov rdx, rax
    xor r15d, r15d
    jmp .L5
.L3:
    mov r8, r14
    mov rdx, rax
    xor r15d, r15d
.L4:
    vbroadcastss zmm1, dword ptr [rdx]
    vfmadd132ps zmm1, zmm0, zmmword ptr [r8 - 192]
    vbroadcastss zmm0, dword ptr [rdx + 4]
    vfmadd132ps zmm0, zmm1, zmmword ptr [r8 - 128]
    vbroadcastss zmm1, dword ptr [rdx + 8]
    vfmadd132ps zmm1, zmm0, zmmword ptr [r8 - 64]
    add r15, 4
    vbroadcastss zmm0, dword ptr [rdx + 12]
    add rdx, 16
    vfmadd132ps zmm0, zmm1, zmmword ptr [r8]
    add r8, 256
    cmp rsi, r15
    jne .L4
    test rbx, rbx
    je .L1
.L5:
    shl r15, 6
    add r15, r9
    xor r8d, r8d
.L6:
    vbroadcastss zmm1, dword ptr [rdx + 4*r8]
    vfmadd231ps zmm0, zmm1, zmmword ptr [r15]
    inc r8
    add r15, 64
    cmp rbx, r8
    jne .L6
    jmp .L1
.L7:
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L8:
    lea rcx, [4*rsi]
    vpbroadcastq zmm0, r8
    vpbroadcastq zmm1, r9
    mov edi, 8
    xor ebx, ebx
    vmovdqa64 zmm2, zmmword ptr [rip + .K8400c0124a7627c5]
    xor r8d, r8d
    jmp .L11
.L9:
    vxorps xmm3, xmm3, xmm3
    vxorps xmm4, xmm4, xmm4
    vxorps xmm5, xmm5, xmm5
    vxorps xmm6, xmm6, xmm6
    vxorps xmm7, xmm7, xmm7
    vxorps xmm8, xmm8, xmm8
    vxorps xmm9, xmm9, xmm9
    vxorps xmm10, xmm10, xmm10
.L10:
    mov rdx, rbx
    shl rdx, 9
    mov r8, qword ptr [rsp - 40]
    vmovups zmmword ptr [r8 + rdx], zmm4
    vmovups zmmword ptr [r8 + rdx + 64], zmm3
    vmovups zmmword ptr [r8 + rdx + 128], zmm5
    vmovups zmmword ptr [r8 + rdx + 192], zmm6
    vmovups zmmword ptr [r8 + rdx + 256], zmm7
    vmovups zmmword ptr [r8 + rdx + 320], zmm8
    vmovups zmmword ptr [r8 + rdx + 384], zmm9
    vmovups zmmword ptr [r8 + rdx + 448], zmm10
    mov r11, rdi
    add rdi, 8
    inc rbx
    mov r8, r11
    cmp rdi, qword ptr [rsp - 32]
    ja .L0
.L11:
    test rsi, rsi
    je .L9
    vpbroadcastq zmm3, r8
    vporq zmm3, zmm3, zmm2
    vpmullq zmm3, zmm3, zmm0
    vpaddq zmm3, zmm3, zmm1
    vpsllq zmm3, zmm3, 6
    vmovq r14, xmm3
    vpextrq r15, xmm3, 1
    vextracti128 xmm4, ymm3, 1
    vmovq r12, xmm4
    vpextrq r13, xmm4, 1
    vextracti32x4 xmm4, zmm3, 2
    vmovq rbp, xmm4
    vpextrq r10, xmm4, 1
    vextracti32x4 xmm3, zmm3, 3
    vmovq r8, xmm3
    vpextrq r11, xmm3, 1
    vpxor xmm3, xmm3, xmm3
    xor r9d, r9d
    mov rdx, qword ptr [rsp - 24]
    vpxor xmm4, xmm4, xmm4
    vxorps xmm5, xmm5, xmm5
    vxorps xmm6, xmm6, xmm6
    vxorps xmm7, xmm7, xmm7
    vxorps xmm8, xmm8, xmm8
    vxorps xmm9, xmm9, xmm9
    vxorps xmm10, xmm10, xmm10
.L12:
    vbroadcastss zmm11, dword ptr [rax + r9]
    vfmadd231ps zmm4, zmm11, zmmword ptr [rdx + r14]
    vfmadd231ps zmm3, zmm11, zmmword ptr [rdx + r15]
    vfmadd231ps zmm5, zmm11, zmmword ptr [rdx + r12]
    vfmadd231ps zmm6, zmm11, zmmword ptr [rdx + r13]
    vfmadd231ps zmm7, zmm11, zmmword ptr [rdx + rbp]
    vfmadd231ps zmm8, zmm11, zmmword ptr [rdx + r10]
    vfmadd231ps zmm9, zmm11, zmmword ptr [rdx + r8]
    vfmadd231ps zmm10, zmm11, zmmword ptr [rdx + r11]
    add rdx, 64
    add r9, 4
    cmp rcx, r9
    jne .L12
    jmp .L10
.L13:
    shl r11, 6
    mov rdi, qword ptr [rsp - 40]
    add rdi, r11
    shl rcx, 6
    xor esi, esi
    mov rdx, rcx
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    jmp qword ptr [rip + memset@GOTPCREL]
.K8400c0124a7627c5 = .quad 0, .quad 1, .quad 2, .quad 3, .quad 4, .quad 5, .quad 6, .quad 7
