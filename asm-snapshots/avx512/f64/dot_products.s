; avx512/f64/dot_products
rhotree_kernels::arch::avx512::f64::dot_products:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    mov rax, rdi
    mov rcx, qword ptr [rsp + 56]
    mov qword ptr [rsp - 32], rcx
    mov rcx, qword ptr [rsp + 64]
    mov rdi, rcx
    shr rdi, 3
    mov qword ptr [rsp - 24], rdi
    cmp rcx, 64
    mov qword ptr [rsp - 8], r9
    mov qword ptr [rsp - 16], r8
    jae .L8
    xor r12d, r12d
.L0:
    mov rcx, qword ptr [rsp - 24]
    sub rcx, r12
    mov r9, qword ptr [rsp - 8]
    mov r11, qword ptr [rsp - 16]
    jbe .L7
    test rsi, rsi
    je .L13
    dec rsi
    mov cl, 61
    bzhi rcx, rsi, rcx
    lea rsi, [rcx + 1]
    mov ebx, esi
    and ebx, 3
    and rsi, -4
    mov r8, r12
    imul r8, r11
    add r9, r8
    shl r9, 6
    lea r14, [rdx + r9]
    add r14, 192
    shl r11, 6
    add r9, rdx
    lea edx, [8*rbx]
    jmp .L2
.L1:
    mov r8, r12
    shl r8, 6
    mov r10, qword ptr [rsp - 32]
    vmovupd zmmword ptr [r10 + r8], zmm0
    inc r12
    add r14, r11
    add r9, r11
    cmp r12, qword ptr [rsp - 24]
    je .L7
.L2:
    vpxor xmm0, xmm0, xmm0
    cmp rcx, 3
    jae .L3
    xor r15d, r15d
    mov r10, rax
    jmp .L5
.L3:
    mov r8, r14
    xor r15d, r15d
    mov r10, rax
.L4:
    vbroadcastsd zmm1, qword ptr [r10]
    vfmadd132pd zmm1, zmm0, zmmword ptr [r8 - 192]
    vbroadcastsd zmm0, qword ptr [r10 + 8]
    vfmadd132pd zmm0, zmm1, zmmword ptr [r8 - 128]
    vbroadcastsd zmm1, qword ptr [r10 + 16]
    vfmadd132pd zmm1, zmm0, zmmword ptr [r8 - 64]
    add r15, 4
    vbroadcastsd zmm0, qword ptr [r10 + 24]
    add r10, 32
    vfmadd132pd zmm0, zmm1, zmmword ptr [r8]
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
    vbroadcastsd zmm1, qword ptr [r10 + r8]
    vfmadd231pd zmm0, zmm1, zmmword ptr [r15 + 8*r8]
    add r8, 8
    cmp rdx, r8
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
    lea rcx, [8*rsi]
    vpbroadcastq zmm0, r8
    vpbroadcastq zmm1, r9
    mov edi, 8
    xor ebx, ebx
    vmovdqa64 zmm2, zmmword ptr [rip + .K8400c0124a7627c5]
    xor r9d, r9d
    jmp .L11
.L9:
    vxorpd xmm3, xmm3, xmm3
    vxorpd xmm4, xmm4, xmm4
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm7, xmm7, xmm7
    vxorpd xmm8, xmm8, xmm8
    vxorpd xmm9, xmm9, xmm9
    vxorpd xmm10, xmm10, xmm10
.L10:
    mov r8, rbx
    shl r8, 9
    mov r9, qword ptr [rsp - 32]
    vmovupd zmmword ptr [r9 + r8], zmm4
    vmovupd zmmword ptr [r9 + r8 + 64], zmm3
    vmovupd zmmword ptr [r9 + r8 + 128], zmm5
    vmovupd zmmword ptr [r9 + r8 + 192], zmm6
    vmovupd zmmword ptr [r9 + r8 + 256], zmm7
    vmovupd zmmword ptr [r9 + r8 + 320], zmm8
    vmovupd zmmword ptr [r9 + r8 + 384], zmm9
    vmovupd zmmword ptr [r9 + r8 + 448], zmm10
    mov r12, rdi
    add rdi, 8
    inc rbx
    mov r9, r12
    cmp rdi, qword ptr [rsp - 24]
    ja .L0
.L11:
    test rsi, rsi
    je .L9
    vpbroadcastq zmm3, r9
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
    vmovq r8, xmm3
    add r8, rdx
    vpextrq r11, xmm3, 1
    add r11, rdx
    vpxor xmm3, xmm3, xmm3
    xor r9d, r9d
    vpxor xmm4, xmm4, xmm4
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm7, xmm7, xmm7
    vxorpd xmm8, xmm8, xmm8
    vxorpd xmm9, xmm9, xmm9
    vxorpd xmm10, xmm10, xmm10
.L12:
    vbroadcastsd zmm11, qword ptr [rax + r9]
    vfmadd231pd zmm4, zmm11, zmmword ptr [r14 + 8*r9]
    vfmadd231pd zmm3, zmm11, zmmword ptr [r15 + 8*r9]
    vfmadd231pd zmm5, zmm11, zmmword ptr [r12 + 8*r9]
    vfmadd231pd zmm6, zmm11, zmmword ptr [r13 + 8*r9]
    vfmadd231pd zmm7, zmm11, zmmword ptr [rbp + 8*r9]
    vfmadd231pd zmm8, zmm11, zmmword ptr [r10 + 8*r9]
    vfmadd231pd zmm9, zmm11, zmmword ptr [r8 + 8*r9]
    vfmadd231pd zmm10, zmm11, zmmword ptr [r11 + 8*r9]
    add r9, 8
    cmp rcx, r9
    jne .L12
    jmp .L10
.L13:
    shl r12, 6
    mov rdi, qword ptr [rsp - 32]
    add rdi, r12
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
