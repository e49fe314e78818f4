; avx512/f32/interpolation_bounds
rhotree_kernels::arch::avx512::f32::interpolation_bounds:
    push rbp
    push r15
    push r14
    push r13
    push r12
    push rbx
    sub rsp, 216
    mov rbx, r8
    mov r14, rcx
    mov r13, rdx
    mov qword ptr [rsp + 64], rdi
    mov rdx, qword ptr [rsp + 296]
    mov rdi, qword ptr [rsp + 288]
    test rdx, rdx
    je .L0
    shl rdx, 2
    xor esi, esi
    call qword ptr [rip + memset@GOTPCREL]
    mov rdi, qword ptr [rsp + 288]
.L0:
    mov rax, qword ptr [r13 + 16]
    mov qword ptr [rsp + 8], rax
    add rax, 2
    mov rcx, -1
    cmovae rcx, rax
    mov rsi, qword ptr [r13 + 8]
    mov rax, rsi
    or rax, rcx
    shr rax, 32
    je .L1
    mov rax, rsi
    xor edx, edx
    div rcx
    mov qword ptr [rsp + 48], rax
    mov qword ptr [rsp + 72], rcx
    cmp rcx, rsi
    ja .L2
    jmp .L3
.L1:
    mov eax, esi
    xor edx, edx
    div ecx
    mov qword ptr [rsp + 48], rax
    mov qword ptr [rsp + 72], rcx
    cmp rcx, rsi
    jbe .L3
.L2:
    add rsp, 216
    pop rbx
    pop r12
    pop r13
    pop r14
    pop r15
    pop rbp
    vzeroupper
    ret
.L3:
    mov r8, qword ptr [r14 + 16]
    mov rdx, qword ptr [rsp + 72]
    mov rax, rdx
    shl rax, 4
    mov qword ptr [rsp + 184], rax
    mov rcx, qword ptr [rsp + 8]
    mov rax, rcx
    shl rax, 4
    mov qword ptr [rsp + 160], rax
    mov rsi, rcx
    inc rsi
    mov rax, -1
    cmove rsi, rax
    mov r10, qword ptr [r13]
    mov r9, rsi
    shl r9, 4
    mov qword ptr [rsp + 144], r9
    mov r15, qword ptr [r14]
    mov r9, r8
    add r9, 2
    cmovb r9, rax
    mov r11, r9
    shl r11, 4
    mov qword ptr [rsp + 120], r11
    mov r11, r8
    shl r11, 6
    mov rbp, r8
    inc rbp
    cmove rbp, rax
    mov rax, qword ptr [r14 + 8]
    mov qword ptr [rsp + 32], rax
    shl rbp, 6
    mov rax, rcx
    shl rax, 6
    mov qword ptr [rsp + 136], rax
    shl rsi, 6
    mov qword ptr [rsp + 152], rsi
    mov rsi, r9
    mov r9, rcx
    and r9, -2
    mov rax, rdx
    shl rax, 6
    mov qword ptr [rsp + 176], rax
    mov rax, rsi
    shl rax, 6
    mov qword ptr [rsp + 112], rax
    vxorps xmm31, xmm31, xmm31
    vbroadcastss zmm30, dword ptr [rip + .K7fffffff]
    lea rax, [rcx - 1]
    mov qword ptr [rsp + 96], rax
    mov rax, qword ptr [rsp + 64]
    add rax, 12
    mov qword ptr [rsp + 88], rax
    lea r13, [4*r8]
    lea r14, [8*r8]
    mov qword ptr [rsp + 24], r10
    lea rax, [r10 + 64]
    mov qword ptr [rsp + 80], rax
    mov qword ptr [rsp + 128], r15
    lea rax, [r15 + 28]
    mov qword ptr [rsp + 104], rax
    lea rax, [4*rdx]
    mov qword ptr [rsp + 168], rax
    xor edx, edx
    mov qword ptr [rsp + 16], rsi
    jmp .L5
.L4:
    mov rax, qword ptr [rsp + 272]
    mov rdx, qword ptr [rsp + 56]
    vmovups zmmword ptr [rax + 4*rdx], zmm7
    vmovups zmmword ptr [rax + 4*rdx + 64], zmm6
    mov eax, 32
    add rdx, rax
    cmp rdx, qword ptr [rsp + 48]
    mov rsi, qword ptr [rsp + 16]
    jae .L2
.L5:
    cmp rdx, qword ptr [rsp + 280]
    ja .L44
    lea rax, [rdx + 32]
    cmp rax, qword ptr [rsp + 48]
    mov qword ptr [rsp + 56], rdx
    jbe .L16
    imul rdx, qword ptr [rsp + 72]
    mov qword ptr [rsp + 40], rdx
    test r8, r8
    je .L27
    mov rax, qword ptr [rsp + 24]
    mov rcx, qword ptr [rsp + 40]
    lea rdx, [rax + 4*rcx]
    mov rsi, qword ptr [rsp + 168]
    imul rsi, qword ptr [rsp + 56]
    add rsi, qword ptr [rsp + 80]
    xor eax, eax
    jmp .L8
.L6:
    vxorps xmm2, xmm2, xmm2
.L7:
    mov rcx, rax
    shl rcx, 6
    vmovups zmmword ptr [rbx + rcx], zmm2
    inc rax
    mov r15, rax
    cmp r15, r8
    jae .L27
.L8:
    lea r15, [rax + 4]
    cmp r15, r8
    jbe .L10
    cmp qword ptr [rsp + 8], 0
    je .L6
    mov rcx, qword ptr [rsp + 64]
    lea rcx, [rcx + 4*rax]
    cmp qword ptr [rsp + 96], 0
    je .L14
    vxorps xmm2, xmm2, xmm2
    mov r10, rsi
    mov r12, rcx
    xor r15d, r15d
.L9:
    vbroadcastss zmm3, dword ptr [r12]
    vfmadd132ps zmm3, zmm2, zmmword ptr [r10 - 64]
    vbroadcastss zmm2, dword ptr [r12 + r13]
    vfmadd132ps zmm2, zmm3, zmmword ptr [r10]
    add r15, 2
    add r12, r14
    sub r10, -128
    cmp r9, r15
    jne .L9
    test byte ptr [rsp + 8], 1
    mov rdi, qword ptr [rsp + 288]
    je .L7
    jmp .L15
.L10:
    mov r10, qword ptr [rsp + 8]
    test r10, r10
    je .L12
    mov rcx, qword ptr [rsp + 88]
    lea rcx, [rcx + 4*rax]
    vxorps xmm2, xmm2, xmm2
    mov r12, rdx
    vxorps xmm3, xmm3, xmm3
    vxorps xmm4, xmm4, xmm4
    vxorps xmm5, xmm5, xmm5
.L11:
    vmovups zmm6, zmmword ptr [r12]
    vfmadd231ps zmm5, zmm6, dword ptr [rcx - 12]{1to16}
    vfmadd231ps zmm4, zmm6, dword ptr [rcx - 8]{1to16}
    vfmadd231ps zmm3, zmm6, dword ptr [rcx - 4]{1to16}
    vfmadd231ps zmm2, zmm6, dword ptr [rcx]{1to16}
    add rcx, r13
    add r12, 64
    dec r10
    jne .L11
    jmp .L13
.L12:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm3, xmm3, xmm3
    vxorps xmm4, xmm4, xmm4
    vxorps xmm5, xmm5, xmm5
.L13:
    shl rax, 6
    vmovups zmmword ptr [rbx + rax], zmm5
    vmovups zmmword ptr [rbx + rax + 64], zmm4
    vmovups zmmword ptr [rbx + rax + 128], zmm3
    vmovups zmmword ptr [rbx + rax + 192], zmm2
    mov rax, r15
    mov rdi, qword ptr [rsp + 288]
    cmp r15, r8
    jb .L8
    jmp .L27
.L14:
    vxorps xmm2, xmm2, xmm2
    xor r15d, r15d
.L15:
    vmovaps zmm3, zmm2
    mov r10, r15
    shl r10, 6
    imul r15, r8
    vbroadcastss zmm2, dword ptr [rcx + 4*r15]
    vfmadd132ps zmm2, zmm3, zmmword ptr [rdx + r10]
    mov rdi, qword ptr [rsp + 288]
    jmp .L7
.L16:
    mov rax, rdx
    shr rax, 4
    mov rdx, rax
    mov rcx, qword ptr [rsp + 184]
    imul rdx, rcx
    test r8, r8
    je .L31
    mov rsi, qword ptr [rsp + 24]
    mov qword ptr [rsp + 200], rdx
    lea rdx, [rsi + 4*rdx]
    mov qword ptr [rsp + 40], rdx
    lea r15, [rax + 1]
    mov r10, qword ptr [rsp + 176]
    mov rdx, r10
    imul rdx, r15
    imul r15, rcx
    mov qword ptr [rsp + 192], r15
    lea rcx, [rsi + 4*r15]
    mov qword ptr [rsp + 208], rcx
    imul rax, r10
    xor esi, esi
    jmp .L19
.L17:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm3, xmm3, xmm3
.L18:
    mov rcx, rsi
    shl rcx, 7
    vmovups zmmword ptr [rbx + rcx], zmm2
    vmovups zmmword ptr [rbx + rcx + 64], zmm3
    inc rsi
    mov r10, rsi
    cmp r10, r8
    jae .L29
.L19:
    lea r10, [rsi + 4]
    cmp r10, r8
    jbe .L21
    cmp qword ptr [rsp + 8], 0
    je .L17
    mov rcx, qword ptr [rsp + 64]
    lea rcx, [rcx + 4*rsi]
    cmp qword ptr [rsp + 96], 0
    je .L25
    vxorps xmm2, xmm2, xmm2
    mov r10, qword ptr [rsp + 80]
    mov r15, rcx
    vxorps xmm3, xmm3, xmm3
    xor r12d, r12d
.L20:
    vbroadcastss zmm4, dword ptr [r15]
    vfmadd231ps zmm2, zmm4, zmmword ptr [r10 + rax - 64]
    vfmadd231ps zmm3, zmm4, zmmword ptr [r10 + rdx - 64]
    vbroadcastss zmm4, dword ptr [r15 + r13]
    vfmadd231ps zmm2, zmm4, zmmword ptr [r10 + rax]
    vfmadd231ps zmm3, zmm4, zmmword ptr [r10 + rdx]
    add r12, 2
    add r15, r14
    sub r10, -128
    cmp r9, r12
    jne .L20
    test byte ptr [rsp + 8], 1
    mov rdi, qword ptr [rsp + 288]
    je .L18
    jmp .L26
.L21:
    mov rcx, qword ptr [rsp + 8]
    test rcx, rcx
    je .L23
    mov r15, qword ptr [rsp + 88]
    lea r15, [r15 + 4*rsi]
    vxorps xmm2, xmm2, xmm2
    mov r12, qword ptr [rsp + 24]
    vxorps xmm3, xmm3, xmm3
    vxorps xmm4, xmm4, xmm4
    vxorps xmm5, xmm5, xmm5
    vxorps xmm6, xmm6, xmm6
    vxorps xmm7, xmm7, xmm7
    vxorps xmm8, xmm8, xmm8
    vxorps xmm9, xmm9, xmm9
.L22:
    vmovups zmm10, zmmword ptr [r12 + rax]
    vmovups zmm11, zmmword ptr [r12 + rdx]
    vbroadcastss zmm12, dword ptr [r15 - 12]
    vfmadd231ps zmm2, zmm12, zmm10
    vfmadd231ps zmm3, zmm11, zmm12
    vbroadcastss zmm12, dword ptr [r15 - 8]
    vfmadd231ps zmm4, zmm12, zmm10
    vfmadd231ps zmm5, zmm11, zmm12
    vbroadcastss zmm12, dword ptr [r15 - 4]
    vfmadd231ps zmm6, zmm12, zmm10
    vfmadd231ps zmm7, zmm11, zmm12
    vbroadcastss zmm12, dword ptr [r15]
    vfmadd231ps zmm8, zmm12, zmm10
    vfmadd231ps zmm9, zmm12, zmm11
    add r15, r13
    add r12, 64
    dec rcx
    jne .L22
    jmp .L24
.L23:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm3, xmm3, xmm3
    vxorps xmm4, xmm4, xmm4
    vxorps xmm5, xmm5, xmm5
    vxorps xmm6, xmm6, xmm6
    vxorps xmm7, xmm7, xmm7
    vxorps xmm8, xmm8, xmm8
    vxorps xmm9, xmm9, xmm9
.L24:
    shl rsi, 7
    vmovups zmmword ptr [rbx + rsi], zmm2
    vmovups zmmword ptr [rbx + rsi + 64], zmm3
    vmovups zmmword ptr [rbx + rsi + 128], zmm4
    vmovups zmmword ptr [rbx + rsi + 192], zmm5
    vmovups zmmword ptr [rbx + rsi + 256], zmm6
    vmovups zmmword ptr [rbx + rsi + 320], zmm7
    vmovups zmmword ptr [rbx + rsi + 384], zmm8
    vmovups zmmword ptr [rbx + rsi + 448], zmm9
    mov rsi, r10
    cmp r10, r8
    jb .L19
    jmp .L29
.L25:
    vxorps xmm2, xmm2, xmm2
    vxorps xmm3, xmm3, xmm3
    xor r12d, r12d
.L26:
    mov r10, r12
    shl r10, 6
    imul r12, r8
    vbroadcastss zmm4, dword ptr [rcx + 4*r12]
    mov rcx, qword ptr [rsp + 40]
    vfmadd231ps zmm2, zmm4, zmmword ptr [rcx + r10]
    mov rcx, qword ptr [rsp + 208]
    vfmadd231ps zmm3, zmm4, zmmword ptr [rcx + r10]
    mov rdi, qword ptr [rsp + 288]
    jmp .L18
.L27:
    vxorps xmm4, xmm4, xmm4
    mov rax, qword ptr [rsp + 32]
    cmp qword ptr [rsp + 16], rax
    jbe .L30
.L28:
    mov rax, qword ptr [rsp + 272]
    mov rdx, qword ptr [rsp + 56]
    vmovups zmmword ptr [rax + 4*rdx], zmm4
    mov eax, 16
    add rdx, rax
    cmp rdx, qword ptr [rsp + 48]
    mov rsi, qword ptr [rsp + 16]
    jb .L5
    jmp .L2
.L29:
    mov rsi, qword ptr [rsp + 16]
    mov rdx, qword ptr [rsp + 200]
    mov r10, qword ptr [rsp + 192]
    vxorps xmm6, xmm6, xmm6
    vxorps xmm7, xmm7, xmm7
    cmp rsi, qword ptr [rsp + 32]
    ja .L4
    jmp .L32
.L30:
    mov rax, qword ptr [rsp + 24]
    mov rcx, qword ptr [rsp + 40]
    lea rax, [rax + 4*rcx]
    mov rcx, qword ptr [rsp + 136]
    vmovups zmm2, zmmword ptr [rcx + rax]
    mov rcx, qword ptr [rsp + 152]
    vmovups zmm3, zmmword ptr [rcx + rax]
    mov rax, qword ptr [rsp + 32]
    mov rdx, rax
    mov rcx, qword ptr [rsp + 16]
    or rdx, rcx
    shr rdx, 32
    je .L33
    xor edx, edx
    div rcx
    jmp .L34
.L31:
    inc rax
    imul rax, rcx
    mov r10, rax
    vxorps xmm6, xmm6, xmm6
    vxorps xmm7, xmm7, xmm7
    cmp rsi, qword ptr [rsp + 32]
    ja .L4
.L32:
    mov rcx, qword ptr [rsp + 24]
    lea rax, [rcx + 4*rdx]
    lea rcx, [rcx + 4*r10]
    mov rdx, qword ptr [rsp + 160]
    vmovups zmm2, zmmword ptr [rax + 4*rdx]
    vmovups zmm3, zmmword ptr [rcx + 4*rdx]
    mov rdx, qword ptr [rsp + 144]
    vmovups zmm4, zmmword ptr [rax + 4*rdx]
    vmovups zmm5, zmmword ptr [rcx + 4*rdx]
    mov rax, qword ptr [rsp + 32]
    mov rdx, rax
    mov rcx, qword ptr [rsp + 16]
    or rdx, rcx
    shr rdx, 32
    je .L38
    xor edx, edx
    div rcx
    jmp .L39
.L33:
    xor edx, edx
    div ecx
.L34:
    mov rdx, rax
    shr rdx, 3
    and eax, 7
    cmp rax, 1
    sbb rdx, -1
    xor eax, eax
    jmp .L36
.L35:
    imul rsi, qword ptr [rsp + 120]
    mov ecx, eax
    and ecx, 8
    mov r10, qword ptr [rsp + 128]
    lea rsi, [r10 + 4*rsi]
    lea rsi, [rsi + 4*rcx]
    vfmadd231ps zmm12, zmm2, dword ptr [rsi + rbp]{1to16}
    vfmadd231ps zmm12, zmm3, dword ptr [rsi + r11]{1to16}
    vmaxps zmm13, zmm31, zmm12
    vextractf64x4 ymm14, zmm13, 1
    vmaxps ymm13, ymm13, ymm14
    vextractf128 xmm14, ymm13, 1
    vmaxps xmm13, xmm13, xmm14
    vshufpd xmm14, xmm13, xmm13, 1
    vmaxps xmm13, xmm13, xmm14
    vmovshdup xmm14, xmm13
    vmaxss xmm13, xmm13, xmm14
    vfmadd231ps zmm11, zmm2, dword ptr [rsi + rbp + 4]{1to16}
    vfmadd231ps zmm11, zmm3, dword ptr [rsi + r11 + 4]{1to16}
    vmaxps zmm14, zmm31, zmm11
    vextractf64x4 ymm15, zmm14, 1
    vmaxps ymm14, ymm14, ymm15
    vextractf128 xmm15, ymm14, 1
    vmaxps xmm14, xmm14, xmm15
    vshufpd xmm15, xmm14, xmm14, 1
    vmaxps xmm14, xmm14, xmm15
    vmovshdup xmm15, xmm14
    vmaxss xmm14, xmm14, xmm15
    vunpcklps xmm13, xmm13, xmm14
    vfmadd231ps zmm10, zmm2, dword ptr [rsi + rbp + 8]{1to16}
    vfmadd231ps zmm10, zmm3, dword ptr [rsi + r11 + 8]{1to16}
    vmaxps zmm14, zmm31, zmm10
    vextractf64x4 ymm15, zmm14, 1
    vmaxps ymm14, ymm14, ymm15
    vextractf128 xmm15, ymm14, 1
    vmaxps xmm14, xmm14, xmm15
    vshufpd xmm15, xmm14, xmm14, 1
    vmaxps xmm14, xmm14, xmm15
    vmovshdup xmm15, xmm14
    vmaxss xmm14, xmm14, xmm15
    vmovlhps xmm13, xmm13, xmm14
    vfmadd231ps zmm9, zmm2, dword ptr [rsi + rbp + 12]{1to16}
    vfmadd231ps zmm9, zmm3, dword ptr [rsi + r11 + 12]{1to16}
    vmaxps zmm14, zmm31, zmm9
    vextractf64x4 ymm15, zmm14, 1
    vmaxps ymm14, ymm14, ymm15
    vextractf128 xmm15, ymm14, 1
    vmaxps xmm14, xmm14, xmm15
    vshufpd xmm15, xmm14, xmm14, 1
    vmaxps xmm14, xmm14, xmm15
    vmovshdup xmm15, xmm14
    vmaxss xmm14, xmm14, xmm15
    vinsertps xmm13, xmm13, xmm14, 48
    vfmadd231ps zmm8, zmm2, dword ptr [rsi + rbp + 16]{1to16}
    vfmadd231ps zmm8, zmm3, dword ptr [rsi + r11 + 16]{1to16}
    vmaxps zmm14, zmm31, zmm8
    vextractf64x4 ymm15, zmm14, 1
    vmaxps ymm14, ymm14, ymm15
    vextractf128 xmm15, ymm14, 1
    vmaxps xmm14, xmm14, xmm15
    vshufpd xmm15, xmm14, xmm14, 1
    vmaxps xmm14, xmm14, xmm15
    vmovshdup xmm15, xmm14
    vfmadd231ps zmm7, zmm2, dword ptr [rsi + rbp + 20]{1to16}
    vmaxss xmm14, xmm14, xmm15
    vfmadd231ps zmm7, zmm3, dword ptr [rsi + r11 + 20]{1to16}
    vmaxps zmm15, zmm31, zmm7
    vextractf64x4 ymm16, zmm15, 1
    vmaxps ymm15, ymm15, ymm16
    vextractf32x4 xmm16, ymm15, 1
    vmaxps xmm15, xmm15, xmm16
    vshufpd xmm16, xmm15, xmm15, 1
    vmaxps xmm15, xmm15, xmm16
    vmovshdup xmm16, xmm15
    vmaxss xmm15, xmm15, xmm16
    vfmadd231ps zmm6, zmm2, dword ptr [rsi + rbp + 24]{1to16}
    vfmadd231ps zmm6, zmm3, dword ptr [rsi + r11 + 24]{1to16}
    vmaxps zmm16, zmm31, zmm6
    vextractf64x4 ymm17, zmm16, 1
    vmaxps ymm16, ymm16, ymm17
    vextractf32x4 xmm17, ymm16, 1
    vmaxps xmm16, xmm16, xmm17
    vshufpd xmm17, xmm16, xmm16, 1
    vmaxps xmm16, xmm16, xmm17
    vmovshdup xmm17, xmm16
    vfmadd231ps zmm5, zmm2, dword ptr [rsi + rbp + 28]{1to16}
    vfmadd231ps zmm5, zmm3, dword ptr [rsi + r11 + 28]{1to16}
    vmaxss xmm16, xmm16, xmm17
    vmaxps zmm17, zmm31, zmm5
    vextractf64x4 ymm18, zmm17, 1
    vmaxps ymm17, ymm17, ymm18
    vextractf32x4 xmm18, ymm17, 1
    vmaxps xmm17, xmm17, xmm18
    vshufpd xmm18, xmm17, xmm17, 1
    vmaxps xmm17, xmm17, xmm18
    vmovshdup xmm18, xmm17
    vmaxss xmm17, xmm17, xmm18
    vinsertf128 ymm13, ymm13, xmm14, 1
    vbroadcastss ymm14, xmm15
    vblendps ymm13, ymm13, ymm14, 32
    vbroadcastsd ymm14, xmm16
    vblendps ymm13, ymm13, ymm14, 192
    vbroadcastss ymm14, xmm17
    vblendps ymm13, ymm13, ymm14, 128
    vcmpgtps k1, ymm13, ymmword ptr [rdi + 4*rax]
    vmovups ymmword ptr [rdi + 4*rax] {k1}, ymm13
    add rax, 8
    dec rdx
    vmaxps zmm4, zmm4, zmm12
    vmaxps zmm4, zmm4, zmm11
    vmaxps zmm4, zmm4, zmm10
    vmaxps zmm4, zmm4, zmm9
    vmaxps zmm4, zmm4, zmm8
    vmaxps zmm4, zmm4, zmm7
    vmaxps zmm4, zmm4, zmm6
    vmaxps zmm4, zmm4, zmm5
    test rdx, rdx
    je .L28
.L36:
    mov rsi, rax
    shr rsi, 4
    vxorps xmm5, xmm5, xmm5
    vxorps xmm6, xmm6, xmm6
    vxorps xmm7, xmm7, xmm7
    vxorps xmm8, xmm8, xmm8
    vxorps xmm9, xmm9, xmm9
    vxorps xmm10, xmm10, xmm10
    vxorps xmm11, xmm11, xmm11
    vxorps xmm12, xmm12, xmm12
    test r8, r8
    je .L35
    mov r10, qword ptr [rsp + 112]
    imul r10, rsi
    lea ecx, [4*rax]
    and ecx, 32
    add rcx, qword ptr [rsp + 104]
    add rcx, r10
    xor r10d, r10d
    mov r15, r8
.L37:
    vmovups zmm13, zmmword ptr [rbx + r10]
    vfmadd231ps zmm12, zmm13, dword ptr [rcx + r10 - 28]{1to16}
    vfmadd231ps zmm11, zmm13, dword ptr [rcx + r10 - 24]{1to16}
    vfmadd231ps zmm10, zmm13, dword ptr [rcx + r10 - 20]{1to16}
    vfmadd231ps zmm9, zmm13, dword ptr [rcx + r10 - 16]{1to16}
    vfmadd231ps zmm8, zmm13, dword ptr [rcx + r10 - 12]{1to16}
    vfmadd231ps zmm7, zmm13, dword ptr [rcx + r10 - 8]{1to16}
    vfmadd231ps zmm6, zmm13, dword ptr [rcx + r10 - 4]{1to16}
    vfmadd231ps zmm5, zmm13, dword ptr [rcx + r10]{1to16}
    add r10, 64
    dec r15
    jne .L37
    vandps zmm12, zmm12, zmm30
    vandps zmm11, zmm11, zmm30
    vandps zmm10, zmm10, zmm30
    vandps zmm9, zmm9, zmm30
    vandps zmm8, zmm8, zmm30
    vandps zmm7, zmm7, zmm30
    vandps zmm6, zmm6, zmm30
    vandps zmm5, zmm5, zmm30
    jmp .L35
.L38:
    xor edx, edx
    div ecx
.L39:
    mov rdx, rax
    shr rdx, 3
    and eax, 7
    cmp rax, 1
    sbb rdx, -1
    xor eax, eax
    jmp .L42
.L40:
    vandps zmm23, zmm23, zmm30
    vandps zmm22, zmm22, zmm30
    vandps zmm21, zmm21, zmm30
    vandps zmm20, zmm20, zmm30
    vandps zmm19, zmm19, zmm30
    vandps zmm18, zmm18, zmm30
    vandps zmm17, zmm17, zmm30
    vandps zmm16, zmm16, zmm30
    vandps zmm15, zmm15, zmm30
    vandps zmm14, zmm14, zmm30
    vandps zmm13, zmm13, zmm30
    vandps zmm12, zmm12, zmm30
    vandps zmm11, zmm11, zmm30
    vandps zmm10, zmm10, zmm30
    vandps zmm9, zmm9, zmm30
    vandps zmm8, zmm8, zmm30
.L41:
    imul rsi, qword ptr [rsp + 120]
    mov ecx, eax
    and ecx, 8
    mov r10, qword ptr [rsp + 128]
    lea rsi, [r10 + 4*rsi]
    lea rsi, [rsi + 4*rcx]
    vbroadcastss zmm24, dword ptr [rsi + r11]
    vbroadcastss zmm25, dword ptr [rsi + rbp]
    vfmadd231ps zmm23, zmm2, zmm25
    vfmadd231ps zmm23, zmm4, zmm24
    vmaxps zmm26, zmm31, zmm23
    vfmadd231ps zmm22, zmm3, zmm25
    vfmadd231ps zmm22, zmm5, zmm24
    vmaxps zmm24, zmm26, zmm22
    vextractf64x4 ymm25, zmm24, 1
    vmaxps ymm24, ymm24, ymm25
    vextractf32x4 xmm25, ymm24, 1
    vmaxps xmm24, xmm24, xmm25
    vshufpd xmm25, xmm24, xmm24, 1
    vmaxps xmm24, xmm24, xmm25
    vmovshdup xmm25, xmm24
    vbroadcastss zmm26, dword ptr [rsi + r11 + 4]
    vbroadcastss zmm27, dword ptr [rsi + rbp + 4]
    vmaxss xmm24, xmm24, xmm25
    vfmadd231ps zmm21, zmm2, zmm27
    vfmadd231ps zmm21, zmm4, zmm26
    vmaxps zmm25, zmm31, zmm21
    vfmadd231ps zmm20, zmm3, zmm27
    vfmadd231ps zmm20, zmm5, zmm26
    vmaxps zmm25, zmm25, zmm20
    vextractf64x4 ymm26, zmm25, 1
    vmaxps ymm25, ymm25, ymm26
    vextractf32x4 xmm26, ymm25, 1
    vmaxps xmm25, xmm25, xmm26
    vshufpd xmm26, xmm25, xmm25, 1
    vmaxps xmm25, xmm25, xmm26
    vmovshdup xmm26, xmm25
    vmaxss xmm25, xmm25, xmm26
    vunpcklps xmm24, xmm24, xmm25
    vbroadcastss zmm25, dword ptr [rsi + r11 + 8]
    vbroadcastss zmm26, dword ptr [rsi + rbp + 8]
    vfmadd231ps zmm19, zmm2, zmm26
    vfmadd231ps zmm19, zmm4, zmm25
    vmaxps zmm27, zmm31, zmm19
    vfmadd231ps zmm18, zmm3, zmm26
    vfmadd231ps zmm18, zmm5, zmm25
    vmaxps zmm25, zmm27, zmm18
    vextractf64x4 ymm26, zmm25, 1
    vmaxps ymm25, ymm25, ymm26
    vextractf32x4 xmm26, ymm25, 1
    vmaxps xmm25, xmm25, xmm26
    vshufpd xmm26, xmm25, xmm25, 1
    vmaxps xmm25, xmm25, xmm26
    vmovshdup xmm26, xmm25
    vmaxss xmm25, xmm25, xmm26
    vbroadcastss zmm26, dword ptr [rsi + r11 + 12]
    vmovlhps xmm24, xmm24, xmm25
    vbroadcastss zmm25, dword ptr [rsi + rbp + 12]
    vfmadd231ps zmm17, zmm2, zmm25
    vfmadd231ps zmm17, zmm4, zmm26
    vmaxps zmm27, zmm31, zmm17
    vfmadd231ps zmm16, zmm3, zmm25
    vfmadd231ps zmm16, zmm5, zmm26
    vmaxps zmm25, zmm27, zmm16
    vextractf64x4 ymm26, zmm25, 1
    vmaxps ymm25, ymm25, ymm26
    vextractf32x4 xmm26, ymm25, 1
    vmaxps xmm25, xmm25, xmm26
    vshufpd xmm26, xmm25, xmm25, 1
    vmaxps xmm25, xmm25, xmm26
    vmovshdup xmm26, xmm25
    vmaxss xmm25, xmm25, xmm26
    vinsertps xmm24, xmm24, xmm25, 48
    vbroadcastss zmm25, dword ptr [rsi + r11 + 16]
    vbroadcastss zmm26, dword ptr [rsi + rbp + 16]
    vfmadd231ps zmm15, zmm2, zmm26
    vfmadd231ps zmm15, zmm4, zmm25
    vmaxps zmm27, zmm31, zmm15
    vfmadd231ps zmm14, zmm3, zmm26
    vfmadd231ps zmm14, zmm5, zmm25
    vmaxps zmm25, zmm27, zmm14
    vextractf64x4 ymm26, zmm25, 1
    vmaxps ymm25, ymm25, ymm26
    vextractf32x4 xmm26, ymm25, 1
    vmaxps xmm25, xmm25, xmm26
    vshufpd xmm26, xmm25, xmm25, 1
    vmaxps xmm25, xmm25, xmm26
    vmovshdup xmm26, xmm25
    vmaxss xmm25, xmm25, xmm26
    vbroadcastss zmm26, dword ptr [rsi + r11 + 20]
    vbroadcastss zmm27, dword ptr [rsi + rbp + 20]
    vfmadd231ps zmm13, zmm2, zmm27
    vfmadd231ps zmm13, zmm4, zmm26
    vmaxps zmm28, zmm31, zmm13
    vfmadd231ps zmm12, zmm3, zmm27
    vfmadd231ps zmm12, zmm5, zmm26
    vmaxps zmm26, zmm28, zmm12
    vextractf64x4 ymm27, zmm26, 1
    vmaxps ymm26, ymm26, ymm27
    vextractf32x4 xmm27, ymm26, 1
    vmaxps xmm26, xmm26, xmm27
    vshufpd xmm27, xmm26, xmm26, 1
    vmaxps xmm26, xmm26, xmm27
    vmovshdup xmm27, xmm26
    vmaxss xmm26, xmm26, xmm27
    vbroadcastss zmm27, dword ptr [rsi + r11 + 24]
    vbroadcastss zmm28, dword ptr [rsi + rbp + 24]
    vfmadd231ps zmm11, zmm2, zmm28
    vfmadd231ps zmm11, zmm4, zmm27
    vmaxps zmm29, zmm31, zmm11
    vfmadd231ps zmm10, zmm3, zmm28
    vfmadd231ps zmm10, zmm5, zmm27
    vmaxps zmm27, zmm29, zmm10
    vextractf64x4 ymm28, zmm27, 1
    vmaxps ymm27, ymm27, ymm28
    vextractf32x4 xmm28, ymm27, 1
    vmaxps xmm27, xmm27, xmm28
    vshufpd xmm28, xmm27, xmm27, 1
    vmaxps xmm27, xmm27, xmm28
    vmovshdup xmm28, xmm27
    vmaxss xmm27, xmm27, xmm28
    vbroadcastss zmm28, dword ptr [rsi + r11 + 28]
    vbroadcastss zmm29, dword ptr [rsi + rbp + 28]
    vfmadd231ps zmm9, zmm2, zmm29
    vfmadd231ps zmm9, zmm4, zmm28
    vfmadd231ps zmm8, zmm3, zmm29
    vmaxps zmm29, zmm31, zmm9
    vfmadd231ps zmm8, zmm5, zmm28
    vmaxps zmm28, zmm29, zmm8
    vextractf64x4 ymm29, zmm28, 1
    vmaxps ymm28, ymm28, ymm29
    vextractf32x4 xmm29, ymm28, 1
    vmaxps xmm28, xmm28, xmm29
    vshufpd xmm29, xmm28, xmm28, 1
    vmaxps xmm28, xmm28, xmm29
    vmovshdup xmm29, xmm28
    vmaxss xmm28, xmm28, xmm29
    vinsertf32x4 ymm1, ymm24, xmm25, 1
    vbroadcastss ymm0, xmm26
    vblendps ymm0, ymm1, ymm0, 32
    vbroadcastsd ymm1, xmm27
    vblendps ymm0, ymm0, ymm1, 192
    vbroadcastss ymm1, xmm28
    vblendps ymm0, ymm0, ymm1, 128
    vcmpgtps k1, ymm0, ymmword ptr [rdi + 4*rax]
    vmovups ymmword ptr [rdi + 4*rax] {k1}, ymm0
    add rax, 8
    dec rdx
    vmaxps zmm0, zmm7, zmm23
    vmaxps zmm1, zmm6, zmm22
    vmaxps zmm0, zmm0, zmm21
    vmaxps zmm1, zmm1, zmm20
    vmaxps zmm0, zmm0, zmm19
    vmaxps zmm1, zmm1, zmm18
    vmaxps zmm0, zmm0, zmm17
    vmaxps zmm1, zmm1, zmm16
    vmaxps zmm0, zmm0, zmm15
    vmaxps zmm1, zmm1, zmm14
    vmaxps zmm0, zmm0, zmm13
    vmaxps zmm1, zmm1, zmm12
    vmaxps zmm0, zmm0, zmm11
    vmaxps zmm1, zmm1, zmm10
    vmaxps zmm7, zmm0, zmm9
    vmaxps zmm6, zmm1, zmm8
    test rdx, rdx
    je .L4
.L42:
    mov rsi, rax
    shr rsi, 4
    vxorps xmm8, xmm8, xmm8
    vxorps xmm9, xmm9, xmm9
    vxorps xmm10, xmm10, xmm10
    vxorps xmm11, xmm11, xmm11
    vxorps xmm12, xmm12, xmm12
    vxorps xmm13, xmm13, xmm13
    vxorps xmm14, xmm14, xmm14
    vxorps xmm15, xmm15, xmm15
    vxorps xmm16, xmm16, xmm16
    vxorps xmm17, xmm17, xmm17
    vxorps xmm18, xmm18, xmm18
    vxorps xmm19, xmm19, xmm19
    vxorps xmm20, xmm20, xmm20
    vxorps xmm21, xmm21, xmm21
    vxorps xmm22, xmm22, xmm22
    vxorps xmm23, xmm23, xmm23
    test r8, r8
    je .L41
    mov rcx, qword ptr [rsp + 112]
    imul rcx, rsi
    lea r10d, [4*rax]
    and r10d, 32
    add r10, qword ptr [rsp + 104]
    add r10, rcx
    xor r15d, r15d
    mov r12, r8
.L43:
    vmovups zmm0, zmmword ptr [rbx + 2*r15]
    vmovups zmm1, zmmword ptr [rbx + 2*r15 + 64]
    vbroadcastss zmm24, dword ptr [r10 + r15 - 28]
    vfmadd231ps zmm23, zmm24, zmm0
    vfmadd231ps zmm22, zmm1, zmm24
    vbroadcastss zmm24, dword ptr [r10 + r15 - 24]
    vfmadd231ps zmm21, zmm24, zmm0
    vfmadd231ps zmm20, zmm1, zmm24
    vbroadcastss zmm24, dword ptr [r10 + r15 - 20]
    vfmadd231ps zmm19, zmm24, zmm0
    vfmadd231ps zmm18, zmm1, zmm24
    vbroadcastss zmm24, dword ptr [r10 + r15 - 16]
    vfmadd231ps zmm17, zmm24, zmm0
    vfmadd231ps zmm16, zmm1, zmm24
    vbroadcastss zmm24, dword ptr [r10 + r15 - 12]
    vfmadd231ps zmm15, zmm24, zmm0
    vfmadd231ps zmm14, zmm1, zmm24
    vbroadcastss zmm24, dword ptr [r10 + r15 - 8]
    vfmadd231ps zmm13, zmm24, zmm0
    vfmadd231ps zmm12, zmm1, zmm24
    vbroadcastss zmm24, dword ptr [r10 + r15 - 4]
    vfmadd231ps zmm11, zmm24, zmm0
    vfmadd231ps zmm10, zmm1, zmm24
    vbroadcastss zmm24, dword ptr [r10 + r15]
    vfmadd231ps zmm9, zmm24, zmm0
    vfmadd231ps zmm8, zmm24, zmm1
    add r15, 64
    dec r12
    jne .L43
    jmp .L40
.L44:
    lea rcx, [rip + .Ldata0]
    mov rdi, rdx
    mov rdx, qword ptr [rsp + 280]
    mov rsi, rdx
    vzeroupper
    call qword ptr [rip + core::slice::index::slice_index_fail@GOTPCREL]
.K7fffffff = .long 0x7fffffff ; NaN
