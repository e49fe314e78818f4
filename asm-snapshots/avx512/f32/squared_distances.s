; avx512/f32/squared_distances
rhotree_kernels::arch::avx512::f32::squared_distances:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    mov qword ptr [rsp - 40], rdx
    mov r12, rsi
    mov rax, rdi
    mov rdi, qword ptr [rsp + 56]
    mov rcx, qword ptr [rsp + 64]
    mov rdx, rcx
    shr rdx, 4
    mov qword ptr [rsp - 32], rdx
    cmp rcx, 128
    mov qword ptr [rsp - 16], r9
    mov qword ptr [rsp - 24], r8
    jae .L7
    xor r11d, r11d
.L0:
    mov rcx, qword ptr [rsp - 32]
    sub rcx, r11
    mov r9, qword ptr [rsp - 16]
    mov r10, qword ptr [rsp - 24]
    jbe .L6
    test r12, r12
    je .L12
    lea rcx, [r12 - 1]
    mov dl, 62
    bzhi rcx, rcx, rdx
    inc rcx
    mov rbx, rcx
    and rbx, -2
    mov rdx, r11
    imul rdx, r10
    add rdx, r9
    shl rdx, 6
    mov rsi, qword ptr [rsp - 40]
    lea r14, [rdx + rsi]
    add r14, 64
    mov r15, r10
    shl r15, 6
    jmp .L4
.L1:
    xor edx, edx
    mov rsi, rax
.L2:
    vmovaps zmm1, zmm0
    mov r8, r11
    imul r8, r10
    add r8, r9
    shl r8, 6
    add r8, qword ptr [rsp - 40]
    vbroadcastss zmm0, dword ptr [rsi]
    shl rdx, 6
    vsubps zmm0, zmm0, zmmword ptr [r8 + rdx]
    vfmadd213ps zmm0, zmm0, zmm1
.L3:
    mov rdx, r11
    shl rdx, 6
    vmovups zmmword ptr [rdi + rdx], zmm0
    inc r11
    add r14, r15
    cmp r11, qword ptr [rsp - 32]
    je .L6
.L4:
    vpxor xmm0, xmm0, xmm0
    cmp r12, 1
    je .L1
    mov r8, r14
    xor edx, edx
    mov rsi, rax
.L5:
    vbroadcastss zmm1, dword ptr [rsi]
    vsubps zmm1, zmm1, zmmword ptr [r8 - 64]
    vfmadd213ps zmm1, zmm1, zmm0
    add rdx, 2
    vbroadcastss zmm0, dword ptr [rsi + 4]
    vsubps zmm0, zmm0, zmmword ptr [r8]
    add rsi, 8
    vfmadd213ps zmm0, zmm0, zmm1
    sub r8, -128
    cmp rbx, rdx
    jne .L5
    test cl, 1
    jne .L2
    jmp .L3
.L6:
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L7:
    lea rcx, [4*r12]
    vpbroadcastq zmm0, r8
    vpbroadcastq zmm1, r9
    mov edx, 8
    xor ebx, ebx
    vmovdqa64 zmm2, zmmword ptr [rip + .K8400c0124a7627c5]
    xor esi, esi
    mov qword ptr [rsp - 8], r12
    jmp .L10
.L8:
    vxorps xmm3, xmm3, xmm3
    vxorps xmm4, xmm4, xmm4
    vxorps xmm5, xmm5, xmm5
    vxorps xmm6, xmm6, xmm6
    vxorps xmm7, xmm7, xmm7
    vxorps xmm8, xmm8, xmm8
    vxorps xmm9, xmm9, xmm9
    vxorps xmm10, xmm10, xmm10
.L9:
    mov rdx, rbx
    shl rdx, 9
    vmovups zmmword ptr [rdi + rdx], zmm4
    vmovups zmmword ptr [rdi + rdx + 64], zmm3
    vmovups zmmword ptr [rdi + rdx + 128], zmm5
    vmovups zmmword ptr [rdi + rdx + 192], zmm6
    vmovups zmmword ptr [rdi + rdx + 256], zmm7
    vmovups zmmword ptr [rdi + rdx + 320], zmm8
    vmovups zmmword ptr [rdi + rdx + 384], zmm9
    vmovups zmmword ptr [rdi + rdx + 448], zmm10
    lea rdx, [r11 + 8]
    inc rbx
    mov rsi, r11
    cmp rdx, qword ptr [rsp - 32]
    mov r12, qword ptr [rsp - 8]
    ja .L0
.L10:
    mov r11, rdx
    test r12, r12
    je .L8
    vpbroadcastq zmm3, rsi
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
    vmovq r9, xmm3
    vpextrq r8, xmm3, 1
    vpxor xmm3, xmm3, xmm3
    mov rdx, qword ptr [rsp - 40]
    xor esi, esi
    vpxor xmm4, xmm4, xmm4
    vxorps xmm5, xmm5, xmm5
    vxorps xmm6, xmm6, xmm6
    vxorps xmm7, xmm7, xmm7
    vxorps xmm8, xmm8, xmm8
    vxorps xmm9, xmm9, xmm9
    vxorps xmm10, xmm10, xmm10
.L11:
    vbroadcastss zmm11, dword ptr [rax + rsi]
    vsubps zmm12, zmm11, zmmword ptr [rdx + r14]
    vfmadd231ps zmm4, zmm12, zmm12
    vsubps zmm12, zmm11, zmmword ptr [rdx + r15]
    vsubps zmm13, zmm11, zmmword ptr [rdx + r12]
    vfmadd231ps zmm3, zmm12, zmm12
    vfmadd231ps zmm5, zmm13, zmm13
    vsubps zmm12, zmm11, zmmword ptr [rdx + r13]
    vfmadd231ps zmm6, zmm12, zmm12
    vsubps zmm12, zmm11, zmmword ptr [rdx + rbp]
    vfmadd231ps zmm7, zmm12, zmm12
    vsubps zmm12, zmm11, zmmword ptr [rdx + r10]
    vsubps zmm13, zmm11, zmmword ptr [rdx + r9]
    vfmadd231ps zmm8, zmm12, zmm12
    vfmadd231ps zmm9, zmm13, zmm13
    vsubps zmm11, zmm11, zmmword ptr [rdx + r8]
    vfmadd231ps zmm10, zmm11, zmm11
    add rsi, 4
    add rdx, 64
    cmp rcx, rsi
    jne .L11
    jmp .L9
.L12:
    shl r11, 6
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
