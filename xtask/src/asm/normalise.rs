//! From what cargo-show-asm prints to a snapshot: code, and nothing that changes when the code
//! doesn't.
//!
//! * Directives go, and so do labels that nothing refers to.
//! * Labels are numbered in the order in which they stand, jump tables in the order of their use.
//! * A constant is named by its value, so that a new one doesn't rename the others; the values stand
//!   at the end.
//! * Other data (the text and the source location of a panic) becomes `.Ldata`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::kernels::ElementType;

/// Where cargo-show-asm begins to print the constants.
const CONTEXT: &str = "=== Additional context ===";

/// The snapshot of a function, of which cargo-show-asm printed `raw`. `title` is its first line.
pub fn normalise(title: &str, raw: &str, element: ElementType) -> String {
    let (code, context) = split_context(raw);
    let data = data_by_label(context);
    let names = Names::new(code, &data);

    let mut snapshot = format!("; {title}\n");
    for line in code.lines() {
        let trimmed = line.trim();
        if let Some(label) = trimmed.strip_suffix(':') {
            if let Some(name) = names.get(label) {
                writeln!(snapshot, "{name}:").expect("writing to a string");
            } else if !label.starts_with(".L") {
                writeln!(snapshot, "{label}:").expect("writing to a string");
            }
        } else if is_instruction(trimmed) {
            writeln!(snapshot, "    {}", names.rename(trimmed)).expect("writing to a string");
        }
    }
    for (label, name) in names.iter_tables() {
        let targets: Vec<String> = data[label]
            .iter()
            .filter_map(|directive| directive.split_whitespace().nth(1))
            .filter_map(|difference| difference.split('-').next())
            .map(|target| names.rename(target))
            .collect();
        writeln!(snapshot, "{name}: jump {}", targets.join(" ")).expect("writing to a string");
    }
    let constants: BTreeMap<&str, &[String]> = names
        .iter()
        .filter(|(_, name)| name.starts_with(".K"))
        .map(|(label, name)| (name, data[label].as_slice()))
        .collect();
    for (name, directives) in constants {
        let values = describe(directives, element);
        writeln!(snapshot, "{name} = {values}").expect("writing to a string");
    }
    snapshot
}

fn split_context(raw: &str) -> (&str, &str) {
    raw.find(CONTEXT).map_or((raw, ""), |place| {
        let start = raw[..place].rfind('\n').unwrap_or(0);
        (&raw[..start], &raw[place..])
    })
}

fn is_instruction(line: &str) -> bool {
    !line.is_empty() && !line.starts_with(['.', '#'])
}

/// The directives that follow each label of the constants.
fn data_by_label(context: &str) -> BTreeMap<&str, Vec<String>> {
    let mut data: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut current = None;
    for line in context.lines().map(str::trim) {
        if let Some(label) = line.strip_suffix(':') {
            current = Some(label);
        } else if let Some(label) = current
            && line.starts_with('.')
        {
            let directive = line.split_whitespace().collect::<Vec<_>>().join(" ");
            data.entry(label).or_default().push(directive);
        }
    }
    data
}

/// The stable name of each local label.
struct Names<'a> {
    by_label: BTreeMap<&'a str, String>,
    tables: Vec<&'a str>,
}

impl<'a> Names<'a> {
    fn new(code: &'a str, data: &BTreeMap<&'a str, Vec<String>>) -> Self {
        let mut referenced: BTreeSet<&str> = BTreeSet::new();
        let mut in_order = Vec::new();
        for line in code.lines().map(str::trim).filter(|line| is_instruction(line)) {
            for label in local_labels(line) {
                if referenced.insert(label) {
                    in_order.push(label);
                }
            }
        }
        let mut names = Self { by_label: BTreeMap::new(), tables: Vec::new() };
        let mut others = 0;
        for label in in_order {
            let directives = data.get(label);
            if label.starts_with(".LJTI") && directives.is_some() {
                names.by_label.insert(label, format!(".T{}", names.tables.len()));
                names.tables.push(label);
                let targets = directives.into_iter().flatten();
                for target in targets.filter_map(|directive| table_target(code, directive)) {
                    referenced.insert(target);
                }
            } else if label.starts_with(".LCPI") && directives.is_some() {
                names.by_label.insert(label, constant_name(&data[label]));
            } else if !is_defined_in(code, label) {
                names.by_label.insert(label, format!(".Ldata{others}"));
                others += 1;
            }
        }
        let labels = code.lines().filter_map(|line| line.trim().strip_suffix(':'));
        for (number, label) in
            labels.filter(|label| label.starts_with(".L") && referenced.contains(label)).enumerate()
        {
            names.by_label.insert(label, format!(".L{number}"));
        }
        names
    }

    fn get(&self, label: &str) -> Option<&str> {
        self.by_label.get(label).map(String::as_str)
    }

    fn iter(&self) -> impl Iterator<Item = (&'a str, &str)> {
        self.by_label.iter().map(|(label, name)| (*label, name.as_str()))
    }

    fn iter_tables(&self) -> impl Iterator<Item = (&'a str, &str)> {
        self.tables.iter().map(|label| (*label, self.by_label[label].as_str()))
    }

    /// The text with every local label replaced by its name.
    fn rename(&self, text: &str) -> String {
        let mut renamed = String::with_capacity(text.len());
        let mut rest = text;
        for label in local_labels(text) {
            let place = rest.find(label).expect("the label was found in the text");
            renamed.push_str(&rest[..place]);
            renamed.push_str(self.get(label).unwrap_or(label));
            rest = &rest[place + label.len()..];
        }
        renamed + rest
    }
}

/// The first label of a jump table's `.long target-table`, as it stands in `code`.
fn table_target<'a>(code: &'a str, directive: &str) -> Option<&'a str> {
    let target = directive.split_whitespace().nth(1)?.split('-').next()?;
    code.lines().filter_map(|line| line.trim().strip_suffix(':')).find(|label| *label == target)
}

fn is_defined_in(code: &str, label: &str) -> bool {
    code.lines().any(|line| line.trim().strip_suffix(':') == Some(label))
}

/// The labels private to the file that a line mentions, in order.
fn local_labels(line: &str) -> impl Iterator<Item = &str> {
    let part_of_label =
        |character: char| character.is_ascii_alphanumeric() || matches!(character, '.' | '_' | '$');
    line.split(move |character| !part_of_label(character)).filter(|word| word.starts_with(".L"))
}

/// A name made of the value: its hexadecimal digits if they are few, a digest of them otherwise.
fn constant_name(directives: &[String]) -> String {
    let words: Vec<&str> =
        directives.iter().filter_map(|directive| directive.split_whitespace().nth(1)).collect();
    if let [word] = words[..] {
        return format!(".K{}", word.trim_start_matches("0x"));
    }
    if let Some(first) = words.first()
        && words.iter().all(|word| word == first)
    {
        return format!(".K{}x{}", first.trim_start_matches("0x"), words.len());
    }
    format!(".K{:016x}", digest(directives.join("\n").as_bytes()))
}

/// FNV-1a (Fowler, Noll and Vo), 64 bits.
pub fn digest(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// The directives of a constant, and its values where they are numbers of the element type.
fn describe(directives: &[String], element: ElementType) -> String {
    let values: Vec<String> = directives
        .iter()
        .filter_map(|directive| {
            let (kind, digits) = directive.split_once(" 0x")?;
            let bits = u64::from_str_radix(digits.trim(), 16).ok()?;
            match (element, kind) {
                (ElementType::F64, ".quad") => Some(format!("{:e}", f64::from_bits(bits))),
                (ElementType::F32, ".long") => {
                    Some(format!("{:e}", f32::from_bits(u32::try_from(bits).ok()?)))
                }
                _ => None,
            }
        })
        .collect();
    let text = directives.join(", ");
    if values.len() == directives.len() { format!("{text} ; {}", values.join(", ")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RAW: &str = "\
.section .text.rhotree_kernels::arch::avx2::f64::exp,\"ax\",@progbits
\t.p2align\t4
rhotree_kernels::arch::avx2::f64::exp:
\t.cfi_startproc
.Ltmp7:
\tvbroadcastsd ymm0, qword ptr [rip + .LCPI33_5]
\tlea rdx, [rip + .LJTI33_2]
\tjmp rdx
.LBB33_9:
\tvaddpd ymm0, ymm0, ymmword ptr [rip + .LCPI33_6]
\tjne .LBB33_9
.LBB33_4:
\tlea rdi, [rip + .Lanon.0123456789abcdef.2]
\tret

======================= Additional context =========================

.LCPI33_5:
\t.quad\t0x3ff0000000000000

.LCPI33_6:
\t.quad\t0x4000000000000000
\t.quad\t0x3ff0000000000000

.LJTI33_2:
\t.long\t.LBB33_4-.LJTI33_2
\t.long\t.LBB33_9-.LJTI33_2
";

    const SNAPSHOT: &str = "\
; avx2/f64/exp
rhotree_kernels::arch::avx2::f64::exp:
    vbroadcastsd ymm0, qword ptr [rip + .K3ff0000000000000]
    lea rdx, [rip + .T0]
    jmp rdx
.L0:
    vaddpd ymm0, ymm0, ymmword ptr [rip + .K5a0d8027c1701024]
    jne .L0
.L1:
    lea rdi, [rip + .Ldata0]
    ret
.T0: jump .L1 .L0
.K3ff0000000000000 = .quad 0x3ff0000000000000 ; 1e0
.K5a0d8027c1701024 = .quad 0x4000000000000000, .quad 0x3ff0000000000000 ; 2e0, 1e0
";

    #[test]
    fn code_stays_and_names_become_stable() {
        let snapshot = normalise("avx2/f64/exp", RAW, ElementType::F64);
        assert_eq!(snapshot, SNAPSHOT, "\n{snapshot}");
    }

    #[test]
    fn numbers_hashes_and_unused_labels_leave_no_trace() {
        let other = RAW
            .replace("33_", "8_1")
            .replace("0123456789abcdef", "fedcba9876543210")
            .replace(".Ltmp7", ".Ltmp99")
            .replace("p2align\t4", "p2align\t5");
        assert_ne!(other, RAW);
        assert_eq!(normalise("avx2/f64/exp", &other, ElementType::F64), SNAPSHOT);
    }
}
