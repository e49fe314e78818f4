; avx512/f64/squared_distances
rhotree_kernels::arch::avx512::f64::squared_distances:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    mov rax, rdi
    mov rdi, qword ptr [rsp + 56]
    mov rcx, qword ptr [rsp + 64]
    mov r10, rcx
    shr r10, 3
    mov qword ptr [rsp - 32], r10
    cmp rcx, 64
    mov qword ptr [rsp - 16], r9
    mov qword ptr [rsp - 24], r8
    jae .L7
    xor r11d, r11d
.L0:
    mov rcx, qword ptr [rsp - 32]
    sub rcx, r11
    mov r10, qword ptr [rsp - 16]
    mov r12, qword ptr [rsp - 24]
    jbe .L6
    test rsi, rsi
    je .L12
    lea rcx, [rsi - 1]
    mov r8b, 61
    bzhi rcx, rcx, r8
    inc rcx
    mov rbx, rcx
    and rbx, -2
    mov r8, r11
    imul r8, r12
    add r8, r10
    shl r8, 6
    lea r14, [r8 + rdx]
    add r14, 64
    mov r15, r12
    shl r15, 6
    jmp .L4
.L1:
    mov r8, rax
    xor r13d, r13d
.L2:
    vmovapd zmm1, zmm0
    mov r9, r11
    imul r9, r12
    add r9, r10
    shl r9, 6
    add r9, rdx
    vbroadcastsd zmm0, qword ptr [r8]
    shl r13, 6
    vsubpd zmm0, zmm0, zmmword ptr [r9 + r13]
    vfmadd213pd zmm0, zmm0, zmm1
.L3:
    mov r8, r11
    shl r8, 6
    vmovupd zmmword ptr [rdi + r8], zmm0
    inc r11
    add r14, r15
    cmp r11, qword ptr [rsp - 32]
    je .L6
.L4:
    vpxor xmm0, xmm0, xmm0
    cmp rsi, 1
    je .L1
    mov r9, r14
    mov r8, rax
    xor r13d, r13d
.L5:
    vbroadcastsd zmm1, qword ptr [r8]
    vsubpd zmm1, zmm1, zmmword ptr [r9 - 64]
    vfmadd213pd zmm1, zmm1, zmm0
    add r13, 2
    vbroadcastsd zmm0, qword ptr [r8 + 8]
    vsubpd zmm0, zmm0, zmmword ptr [r9]
    add r8, 16
    vfmadd213pd zmm0, zmm0, zmm1
    sub r9, -128
    cmp rbx, r13
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
    lea rcx, [8*rsi]
    vpbroadcastq zmm0, r8
    vpbroadcastq zmm1, r9
    mov r9d, 8
    xor ebx, ebx
    vmovdqa64 zmm2, zmmword ptr [rip + .K8400c0124a7627c5]
    xor r8d, r8d
    mov qword ptr [rsp - 8], rsi
    jmp .L10
.L8:
    vxorpd xmm3, xmm3, xmm3
    vxorpd xmm4, xmm4, xmm4
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm7, xmm7, xmm7
    vxorpd xmm8, xmm8, xmm8
    vxorpd xmm9, xmm9, xmm9
    vxorpd xmm10, xmm10, xmm10
.L9:
    mov rsi, rbx
    shl rsi, 9
    vmovupd zmmword ptr [rdi + rsi], zmm4
    vmovupd zmmword ptr [rdi + rsi + 64], zmm3
    vmovupd zmmword ptr [rdi + rsi + 128], zmm5
    vmovupd zmmword ptr [rdi + rsi + 192], zmm6
    vmovupd zmmword ptr [rdi + rsi + 256], zmm7
    vmovupd zmmword ptr [rdi + rsi + 320], zmm8
    vmovupd zmmword ptr [rdi + rsi + 384], zmm9
    vmovupd zmmword ptr [rdi + rsi + 448], zmm10
    lea r9, [r11 + 8]
    inc rbx
    mov r8, r11
    cmp r9, qword ptr [rsp - 32]
    mov rsi, qword ptr [rsp - 8]
    ja .L0
.L10:
    mov r11, r9
    test rsi, rsi
    je .L8
    vpbroadcastq zmm3, r8
    vporq zmm3, zmm3, zmm2
    vpmullq zmm3, zmm3, zmm0
    vpaddq zmm3, zmm3, zmm1
    vpsllq zmm3, zmm3, 6
    vmovq r14, xmm3
    add r14, rdx
    vpextrq r15, xmm3, 1
    add r15, rdx
    vextracti128 xmm4, ymm3, 1
    vmovq r12, xmm4
    add r12, rdx
    vpextrq r13, xmm4, 1
    add r13, rdx
    vextracti32x4 xmm4, zmm3, 2
    vmovq rbp, xmm4
    add rbp, rdx
    vpextrq r10, xmm4, 1
    add r10, rdx
    vextracti32x4 xmm3, zmm3, 3
    vmovq r9, xmm3
    add r9, rdx
    vpextrq r8, xmm3, 1
    add r8, rdx
    vpxor xmm3, xmm3, xmm3
    xor esi, esi
    vpxor xmm4, xmm4, xmm4
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm7, xmm7, xmm7
    vxorpd xmm8, xmm8, xmm8
    vxorpd xmm9, xmm9, xmm9
    vxorpd xmm10, xmm10, xmm10
.L11:
    vbroadcastsd zmm11, qword ptr [rax + rsi]
    vsubpd zmm12, zmm11, zmmword ptr [r14 + 8*rsi]
    vfmadd231pd zmm4, zmm12, zmm12
    vsubpd zmm12, zmm11, zmmword ptr [r15 + 8*rsi]
    vfmadd231pd zmm3, zmm12, zmm12
    vsubpd zmm12, zmm11, zmmword ptr [r12 + 8*rsi]
    vsubpd zmm13, zmm11, zmmword ptr [r13 + 8*rsi]
    vfmadd231pd zmm5, zmm12, zmm12
    vfmadd231pd zmm6, zmm13, zmm13
    vsubpd zmm12, zmm11, zmmword ptr [rbp + 8*rsi]
    vfmadd231pd zmm7, zmm12, zmm12
    vsubpd zmm12, zmm11, zmmword ptr [r10 + 8*rsi]
    vfmadd231pd zmm8, zmm12, zmm12
    vsubpd zmm12, zmm11, zmmword ptr [r9 + 8*rsi]
    vsubpd zmm11, zmm11, zmmword ptr [r8 + 8*rsi]
    vfmadd231pd zmm9, zmm12, zmm12
    vfmadd231pd zmm10, zmm11, zmm11
    add rsi, 8
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
