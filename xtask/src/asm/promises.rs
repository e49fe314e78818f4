//! What the hand-written kernels promise about their assembly, whatever a snapshot was blessed as.

use super::facts::Facts;
use crate::kernels::Version;

/// The promises that `facts` break, each in a sentence; none for the compiler's own vectorisation.
pub fn broken(version: Version, facts: &Facts) -> Vec<String> {
    if !version.target.is_hand_written() {
        return Vec::new();
    }
    let Some(hot) = &facts.hot_loop else {
        return vec!["there is no loop".to_owned()];
    };
    let mut broken = Vec::new();
    let mut none_of = |count: usize, what: &str| {
        if count > 0 {
            broken.push(format!("{count} {what}"));
        }
    };
    none_of(hot.spills, "spills to the stack in the hot loop");
    none_of(hot.reloads, "reads of the stack in the hot loop");
    none_of(hot.calls, "calls in the hot loop");
    none_of(hot.panics, "panics in the hot loop");
    none_of(facts.missing_vzeroupper, "returns or calls without vzeroupper");
    let promised = version.kernel.promised_multiply_adds(version.target, version.element);
    if hot.multiply_adds < promised {
        let actual = hot.multiply_adds;
        broken.push(format!("{actual} multiply-adds in the hot loop where {promised} are due"));
    }
    for product in version.kernel.promised_products(version.target) {
        if !facts.dot_products.contains(*product) {
            broken.push(format!("no {product} in the hot loops"));
        }
    }
    // The tile of the screen has a loop for each kind of row, and all of them are hot.
    let elsewhere = facts.stack_accesses_in_hot_loops - hot.spills - hot.reloads;
    if version.kernel.name == "screen_select" && elsewhere > 0 {
        broken.push(format!("{elsewhere} accesses to the stack in loops like the hot one"));
    }
    let (width, promised) = (hot.narrowest_arithmetic, version.target.width());
    if width != 0 && width < promised {
        broken.push(format!("{width}-bit arithmetic in the hot loop where {promised} are due"));
    }
    broken
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::asm::listing::Listing;
    use crate::kernels::{ElementType, KERNELS, Target};

    /// The loop of a dot product as it should be: eight multiply-adds, nothing else of note.
    fn sound() -> String {
        let mut code = String::from("dot_products:\n    xor eax, eax\n.L0:\n");
        code += "    vbroadcastsd zmm8, qword ptr [rdi + 8*rax]\n";
        for register in 0..8 {
            code += &format!(
                "    vfmadd231pd zmm{register}, zmm8, zmmword ptr [rsi + {}]\n",
                register * 64
            );
        }
        code += "    inc rax\n    cmp rax, rdx\n    jne .L0\n    vzeroupper\n    ret\n";
        code += ".L1:\n    vzeroupper\n    call core::panicking::panic_bounds_check\n    ud2\n";
        code
    }

    fn check(code: &str) -> Vec<String> {
        let kernel = KERNELS.iter().find(|kernel| kernel.name == "dot_products");
        let version = Version {
            target: Target::Avx512,
            element: ElementType::F64,
            kernel: kernel.expect("the kernel is listed"),
        };
        broken(version, &Facts::new(&Listing::parse(code), 100))
    }

    /// The sound loop with `old` replaced, which must stand in it.
    fn regressed(old: &str, new: &str) -> String {
        let code = sound();
        assert!(code.contains(old), "{old} is in the loop");
        code.replacen(old, new, 1)
    }

    #[test]
    fn sound_assembly_passes() {
        assert_eq!(check(&sound()), [""; 0]);
    }

    #[test]
    fn a_spill_is_caught() {
        let code =
            regressed("    inc rax\n", "    vmovupd zmmword ptr [rsp + 64], zmm3\n    inc rax\n");
        assert_eq!(check(&code), ["1 spills to the stack in the hot loop"]);
        let code =
            regressed("    inc rax\n", "    vaddpd zmm3, zmm3, zmmword ptr [rsp]\n    inc rax\n");
        assert_eq!(check(&code), ["1 reads of the stack in the hot loop"]);
    }

    #[test]
    fn a_spill_relative_to_the_frame_pointer_is_caught() {
        let spill = "    mov qword ptr [rbp - 8], rcx\n    inc rax\n";
        assert_eq!(check(&regressed("    inc rax\n", spill)), [""; 0], "rbp is a general register");
        let code =
            regressed("    inc rax\n", spill).replacen("    xor", "    mov rbp, rsp\n    xor", 1);
        assert_eq!(check(&code), ["1 spills to the stack in the hot loop"]);
    }

    #[test]
    fn a_bounds_check_is_caught() {
        let code = regressed("    inc rax\n", "    cmp rax, rcx\n    jae .L1\n    inc rax\n");
        assert_eq!(check(&code), ["1 panics in the hot loop"]);
    }

    #[test]
    fn a_lost_multiply_add_is_caught() {
        let code = regressed(
            "    vfmadd231pd zmm3, zmm8, zmmword ptr [rsi + 192]\n",
            "    vmulpd zmm9, zmm8, zmmword ptr [rsi + 192]\n    vaddpd zmm3, zmm3, zmm9\n",
        );
        assert_eq!(check(&code), ["7 multiply-adds in the hot loop where 8 are due"]);
    }

    #[test]
    fn narrower_vectors_are_caught() {
        let code = sound().replace("zmm", "ymm");
        assert_eq!(check(&code), ["256-bit arithmetic in the hot loop where 512 are due"]);
        let code = regressed("    inc rax\n", "    vmulsd xmm9, xmm8, xmm8\n    inc rax\n");
        assert_eq!(check(&code), ["64-bit arithmetic in the hot loop where 512 are due"]);
    }

    #[test]
    fn a_call_is_caught() {
        let code = regressed("    inc rax\n", "    vzeroupper\n    call exp\n    inc rax\n");
        assert_eq!(check(&code), ["1 calls in the hot loop"]);
        let code =
            regressed("    inc rax\n", "    call qword ptr [rip + exp@GOTPCREL]\n    inc rax\n");
        assert_eq!(
            check(&code),
            ["1 calls in the hot loop", "1 returns or calls without vzeroupper"]
        );
    }

    #[test]
    fn a_missing_vzeroupper_is_caught() {
        let code = regressed("    vzeroupper\n", "");
        assert_eq!(check(&code), ["1 returns or calls without vzeroupper"]);
    }

    /// The loops of a tile of the screen as they should be: one of bytes, one of pairs.
    fn screen() -> String {
        let mut code = String::from("screen_select:\n    xor eax, eax\n");
        for (label, product) in [(0, "vpdpbusd"), (1, "vpdpwssd")] {
            code += &format!(".L{label}:\n    vmovdqu64 zmm30, zmmword ptr [rsi]\n");
            for register in 0..24 {
                code += &format!("    {product} zmm{register}, zmm30, zmm31\n");
            }
            code += &format!("    inc rax\n    cmp rax, rdx\n    jne .L{label}\n");
        }
        code + "    vzeroupper\n    ret\n"
    }

    fn check_screen(code: &str) -> Vec<String> {
        let kernel = KERNELS.iter().find(|kernel| kernel.name == "screen_select");
        let version = Version {
            target: Target::Avx512Vnni,
            element: ElementType::Words,
            kernel: kernel.expect("the kernel is listed"),
        };
        broken(version, &Facts::new(&Listing::parse(code), 100))
    }

    #[test]
    fn a_lost_dot_product_is_caught() {
        assert_eq!(check_screen(&screen()), [""; 0]);
        let code = screen().replace("vpdpbusd", "vpdpwssd");
        assert_eq!(check_screen(&code), ["no vpdpbusd in the hot loops"]);
        let code = screen().replace("    vpdpwssd zmm3, zmm30, zmm31\n", "");
        assert_eq!(check_screen(&code), [""; 0], "the loop of the bytes is whole");
        let code = code.replace("    vpdpbusd zmm3, zmm30, zmm31\n", "");
        assert_eq!(check_screen(&code), ["23 multiply-adds in the hot loop where 24 are due"]);
        let code = screen().replace("zmm", "ymm");
        assert_eq!(check_screen(&code), ["256-bit arithmetic in the hot loop where 512 are due"]);
    }

    #[test]
    fn a_spill_in_any_loop_of_the_screen_is_caught() {
        let spill = "    vmovdqa64 zmmword ptr [rsp + 64], zmm3\n    inc rax\n";
        let code = screen().replacen("    inc rax\n", spill, 1);
        assert_eq!(check_screen(&code), ["1 spills to the stack in the hot loop"]);
        let (bytes, pairs) = screen()
            .split_once(".L1:")
            .map(|(a, b)| (a.to_owned(), b.to_owned()))
            .expect("two loops");
        let code = bytes + ".L1:" + &pairs.replacen("    inc rax\n", spill, 1);
        let found = check_screen(&code);
        assert!(found.iter().any(|promise| promise.contains("stack")), "{found:?}");
    }

    #[test]
    fn a_lost_loop_is_caught() {
        assert_eq!(check(&regressed("    jne .L0\n", "")), ["there is no loop"]);
    }
}
