; portable-avx512/f64/dot_products
rhotree_kernels::arch::portable::f64::dot_products::dot_products_avx2_avx512bitalg_avx512bw_avx512cd_avx512dq_avx512f_avx512ifma_avx512vbmi_avx512vbmi2_avx512vl_avx512vnni_avx512vpopcntdq_bmi1_bmi2_fma_gfni_popcnt_vaes_vpclmulqdq_version:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    mov rax, qword ptr [rsp + 64]
    mov r12, rax
    shr r12, 3
    cmp rax, 64
    mov qword ptr [rsp - 24], r8
    jae .L7
    xor r10d, r10d
.L0:
    mov rax, r10
    sub rax, r12
    mov r13, qword ptr [rsp - 24]
    jae .L16
    test rsi, rsi
    je .L12
    dec rsi
    mov al, 61
    bzhi r8, rsi, rax
    lea r11, [r8 + 1]
    mov ebx, r11d
    and ebx, 3
    and r11, -4
    mov rax, r10
    imul rax, r13
    add r9, rax
    shl r9, 6
    lea r14, [rdx + r9]
    add r14, 192
    shl r13, 6
    add r9, rdx
    lea edx, [8*rbx]
    jmp .L2
.L1:
    mov rax, r10
    shl rax, 6
    mov rcx, qword ptr [rsp + 56]
    vmovupd zmmword ptr [rcx + rax], zmm0
    inc r10
    add r14, r13
    add r9, r13
    cmp r10, r12
    je .L16
.L2:
    vpxor xmm0, xmm0, xmm0
    cmp r8, 3
    jae .L3
    xor r15d, r15d
    mov rax, rdi
    jmp .L5
.L3:
    mov rcx, r14
    xor r15d, r15d
    mov rax, rdi
.L4:
    vbroadcastsd zmm1, qword ptr [rax]
    vfmadd132pd zmm1, zmm0, zmmword ptr [rcx - 192]
    vbroadcastsd zmm0, qword ptr [rax + 8]
    vfmadd132pd zmm0, zmm1, zmmword ptr [rcx - 128]
    vbroadcastsd zmm1, qword ptr [rax + 16]
    vfmadd132pd zmm1, zmm0, zmmword ptr [rcx - 64]
    add r15, 4
    vbroadcastsd zmm0, qword ptr [rax + 24]
    add rax, 32
    vfmadd132pd zmm0, zmm1, zmmword ptr [rcx]
    add rcx, 256
    cmp r11, r15
    jne .L4
    test rbx, rbx
    je .L1
.L5:
    shl r15, 6
    add r15, r9
    xor ecx, ecx
.L6:
    vbroadcastsd zmm1, qword ptr [rax + rcx]
    vfmadd231pd zmm0, zmm1, zmmword ptr [r15 + 8*rcx]
    add rcx, 8
    cmp rdx, rcx
    jne .L6
    jmp .L1
.L7:
    lea r11, [8*rsi]
    vpbroadcastq zmm0, r8
    vpbroadcastq zmm1, r9
    mov eax, 8
    xor ebx, ebx
    vmovdqa64 zmm2, zmmword ptr [rip + .K8400c0124a7627c5]
    mov qword ptr [rsp - 8], r12
    mov qword ptr [rsp - 16], rsi
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
    shl rbx, 6
    mov rax, qword ptr [rsp + 56]
    vmovupd zmmword ptr [rax + rbx], zmm3
    vmovupd zmmword ptr [rax + rbx + 64], zmm4
    vmovupd zmmword ptr [rax + rbx + 128], zmm5
    vmovupd zmmword ptr [rax + rbx + 192], zmm6
    vmovupd zmmword ptr [rax + rbx + 256], zmm7
    vmovupd zmmword ptr [rax + rbx + 320], zmm8
    vmovupd zmmword ptr [rax + rbx + 384], zmm9
    vmovupd zmmword ptr [rax + rbx + 448], zmm10
    lea rax, [r10 + 8]
    mov rbx, r10
    mov r12, qword ptr [rsp - 8]
    cmp rax, r12
    mov rsi, qword ptr [rsp - 16]
    ja .L0
.L10:
    mov r10, rax
    test rsi, rsi
    je .L8
    vpbroadcastq zmm3, rbx
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
    vpextrq rax, xmm4, 1
    add rax, rdx
    vextracti32x4 xmm3, zmm3, 3
    vmovq r8, xmm3
    add r8, rdx
    vpextrq rsi, xmm3, 1
    add rsi, rdx
    vpxor xmm3, xmm3, xmm3
    xor ecx, ecx
    vpxor xmm4, xmm4, xmm4
    vxorpd xmm5, xmm5, xmm5
    vxorpd xmm6, xmm6, xmm6
    vxorpd xmm7, xmm7, xmm7
    vxorpd xmm8, xmm8, xmm8
    vxorpd xmm9, xmm9, xmm9
    vxorpd xmm10, xmm10, xmm10
.L11:
    vbroadcastsd zmm11, qword ptr [rdi + rcx]
    vfmadd231pd zmm3, zmm11, zmmword ptr [r14 + 8*rcx]
    vfmadd231pd zmm4, zmm11, zmmword ptr [r15 + 8*rcx]
    vfmadd231pd zmm5, zmm11, zmmword ptr [r12 + 8*rcx]
    vfmadd231pd zmm6, zmm11, zmmword ptr [r13 + 8*rcx]
    vfmadd231pd zmm7, zmm11, zmmword ptr [rbp + 8*rcx]
    vfmadd231pd zmm8, zmm11, zmmword ptr [rax + 8*rcx]
    vfmadd231pd zmm9, zmm11, zmmword ptr [r8 + 8*rcx]
    vfmadd231pd zmm10, zmm11, zmmword ptr [rsi + 8*rcx]
    add rcx, 8
    cmp r11, rcx
    jne .L11
    jmp .L9
.L12:
    mov rcx, r12
    and rcx, 7
    je .L14
    mov rdx, r10
    shl rdx, 6
    add rdx, qword ptr [rsp + 56]
    neg rcx
    xor esi, esi
    vpxor xmm0, xmm0, xmm0
.L13:
    vmovdqu64 zmmword ptr [rdx], zmm0
    dec rsi
    add rdx, 64
    cmp rcx, rsi
    jne .L13
    sub r10, rsi
.L14:
    cmp rax, -8
    ja .L16
    sub r12, r10
    shl r10, 6
    mov rax, qword ptr [rsp + 56]
    add rax, r10
    add rax, 448
    vpxor xmm0, xmm0, xmm0
.L15:
    vmovdqu64 zmmword ptr [rax - 448], zmm0
    vmovdqu64 zmmword ptr [rax - 384], zmm0
    vmovdqu64 zmmword ptr [rax - 320], zmm0
    vmovdqu64 zmmword ptr [rax - 256], zmm0
    vmovdqu64 zmmword ptr [rax - 192], zmm0
    vmovdqu64 zmmword ptr [rax - 128], zmm0
    vmovdqu64 zmmword ptr [rax - 64], zmm0
    vmovdqu64 zmmword ptr [rax], zmm0
    add rax, 512
    add r12, -8
    jne .L15
.L16:
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.K8400c0124a7627c5 = .quad 0, .quad 1, .quad 2, .quad 3, .quad 4, .quad 5, .quad 6, .quad 7
