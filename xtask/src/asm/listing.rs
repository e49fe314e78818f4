//! A function's assembly as data: labels, instructions, and the tables and constants that it names.
//!
//! It is read from what the compiler writes, in Intel syntax. Directives go, and so do labels that
//! nothing refers to.

use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A line of a function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// The target of a jump.
    Label(String),
    /// An instruction.
    Instruction(Instruction),
}

/// An instruction in Intel syntax.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instruction {
    /// The mnemonic, with its prefixes.
    pub mnemonic: String,
    /// The operands, destination first.
    pub operands: Vec<String>,
}

impl Instruction {
    /// Reads an instruction, if the line is one.
    pub fn parse(line: &str) -> Option<Self> {
        let line = line.trim();
        if line.is_empty() || line.starts_with(['.', '#', ';']) || line.ends_with(':') {
            return None;
        }
        // How it is encoded, where there is a choice.
        let line = line.strip_prefix("{vex}").unwrap_or(line).trim_start();
        let (mut mnemonic, mut rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        if matches!(mnemonic, "rep" | "repe" | "repne" | "lock" | "notrack") {
            let length = mnemonic.len() + 1;
            let second = rest.split_whitespace().next().unwrap_or("");
            mnemonic = &line[..length + second.len()];
            rest = &line[mnemonic.len()..];
        }
        Some(Self { mnemonic: mnemonic.to_owned(), operands: split_operands(rest) })
    }

    /// The instruction as text, each label replaced by what `name` makes of it.
    pub fn text(&self, name: impl FnMut(&str) -> String) -> String {
        let operands = replace_labels(&self.operands.join(", "), name);
        format!("{} {operands}", self.mnemonic).trim_end().to_owned()
    }

    /// Where a jump goes, if this is a direct one.
    pub fn jump_target(&self) -> Option<&str> {
        let target = self.operands.first().filter(|_| self.is_jump())?;
        target.starts_with(".L").then_some(target.as_str())
    }

    /// A conditional or unconditional jump.
    pub fn is_jump(&self) -> bool {
        self.mnemonic.starts_with('j')
    }

    /// A call.
    pub fn is_call(&self) -> bool {
        self.mnemonic == "call"
    }

    /// Whether execution can't go on to the next line.
    pub fn ends_flow(&self) -> bool {
        matches!(self.mnemonic.as_str(), "jmp" | "ret" | "ud2")
    }

    /// The multiplications of whole numbers, bytes or pairs, that add neighbouring products.
    pub fn is_dot_product(&self) -> bool {
        self.mnemonic.starts_with("vpdp") || self.mnemonic.starts_with("vpmadd")
    }

    /// The fused multiply-adds, packed or scalar, and those of whole numbers.
    pub fn is_multiply_add(&self) -> bool {
        self.is_dot_product()
            || self.mnemonic.starts_with("vfmadd")
            || self.mnemonic.starts_with("vfmsub")
            || self.mnemonic.starts_with("vfnmadd")
            || self.mnemonic.starts_with("vfnmsub")
    }

    /// Bits of the vector that a floating-point operation or a dot product works on, if it is one; a scalar
    /// one works on one element.
    pub fn arithmetic_width(&self) -> Option<usize> {
        let stem = ["vadd", "vsub", "vmul", "vdiv", "vmin", "vmax", "vsqrt", "vscalef", "vcmp"]
            .iter()
            .find_map(|stem| self.mnemonic.strip_prefix(stem));
        if stem.is_none() && !self.is_multiply_add() {
            return None;
        }
        let width = || self.operands.iter().filter_map(|operand| register_width(operand)).max();
        if self.is_dot_product() {
            return width();
        }
        match self.mnemonic.get(self.mnemonic.len() - 2..)? {
            "pd" | "ps" => width(),
            "sd" => Some(64),
            "ss" => Some(32),
            _ => None,
        }
    }

    /// The operand in memory, if any, and whether it is written.
    pub fn memory(&self) -> Option<(&str, bool)> {
        if self.mnemonic.starts_with("lea") || self.mnemonic.starts_with("nop") {
            return None;
        }
        let place = self.operands.iter().position(|operand| operand.contains('['))?;
        let only_reads = self.mnemonic.starts_with("cmp")
            || self.mnemonic.starts_with("test")
            || self.is_jump()
            || self.is_call()
            || self.is_prefetch()
            || self.mnemonic == "push";
        Some((&self.operands[place], place == 0 && !only_reads))
    }

    /// A hint that a cache line will be read.
    pub fn is_prefetch(&self) -> bool {
        self.mnemonic.starts_with("prefetch")
    }

    /// One value from memory to every lane, by itself or within an arithmetic instruction.
    pub fn is_broadcast_from_memory(&self) -> bool {
        self.operands.iter().any(|operand| operand.contains("{1to"))
            || (self.mnemonic.starts_with("vbroadcast") || self.mnemonic.starts_with("vmovddup"))
                && self.memory().is_some()
    }

    /// A copy from one vector register to another.
    pub fn is_vector_move(&self) -> bool {
        self.mnemonic.starts_with("vmov")
            && self.operands.len() == 2
            && self.operands.iter().all(|operand| register_width(operand).is_some())
    }

    /// Whether it names a vector register.
    pub fn is_vector(&self) -> bool {
        self.operands.iter().any(|operand| register_width(operand).is_some())
    }

    /// Whether an operand is a mask register, or masked by one.
    pub fn uses_mask(&self) -> bool {
        self.operands.iter().any(|operand| {
            let mut bytes = operand.bytes();
            let register = bytes.next() == Some(b'k')
                && bytes.next().is_some_and(|digit| digit.is_ascii_digit());
            register || operand.contains("{k")
        })
    }
}

/// Bits of the vector register that an operand names.
pub fn register_width(operand: &str) -> Option<usize> {
    match operand.get(..3)? {
        "zmm" => Some(512),
        "ymm" => Some(256),
        "xmm" => Some(128),
        _ => None,
    }
}

/// The number of the vector register that an operand names.
pub fn register_number(operand: &str) -> Option<usize> {
    register_width(operand)?;
    let digits: String = operand[3..].chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

fn split_operands(text: &str) -> Vec<String> {
    let mut operands = Vec::new();
    let (mut depth, mut start) = (0_i32, 0);
    for (place, character) in text.char_indices() {
        match character {
            '[' | '<' | '(' | '{' => depth += 1,
            ']' | '>' | ')' | '}' => depth -= 1,
            ',' if depth == 0 => {
                operands.push(text[start..place].trim().to_owned());
                start = place + 1;
            }
            _ => {}
        }
    }
    operands.push(text[start..].trim().to_owned());
    operands.retain(|operand| !operand.is_empty());
    operands
}

/// The text with each label that is private to the file replaced by what `name` makes of it.
pub fn replace_labels(text: &str, mut name: impl FnMut(&str) -> String) -> String {
    let mut replaced = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(".L") {
        let (before, label) = rest.split_at(start);
        let ends = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '$'));
        let (label, after) = label.split_at(label.find(ends).unwrap_or(label.len()));
        replaced = replaced + before + &name(label);
        rest = after;
    }
    replaced + rest
}

/// The data that follow each label of a file, a directive each.
pub type Data<'a> = HashMap<&'a str, Vec<&'a str>>;

/// Finds the data of a file.
pub fn data_of(assembly: &str) -> Data<'_> {
    let mut data = Data::new();
    let mut current = "";
    for line in assembly.lines().map(str::trim) {
        if let Some(label) = line.strip_suffix(':') {
            current = label;
        } else if [".quad", ".long", ".short", ".byte", ".zero", ".asci"]
            .iter()
            .any(|kind| line.starts_with(kind))
        {
            data.entry(current).or_default().push(line);
        }
    }
    data
}

/// What a constant holds: numbers where the bits are those of an ordinary one, else the bits, of a mask
/// or an integer; equal lanes once.
fn value(directives: &[&str]) -> String {
    let lane = |directive: &&str| {
        let (kind, word) = directive.split_once(char::is_whitespace).unwrap_or((directive, ""));
        let bits = word.strip_prefix("0x").and_then(|digits| u64::from_str_radix(digits, 16).ok());
        let number = match (kind, bits) {
            (".quad", Some(bits)) => {
                let number = f64::from_bits(bits);
                (number.is_normal() || number.is_infinite()).then(|| format!("{number:e}"))
            }
            (".long", Some(bits)) => {
                let number = f32::from_bits(bits as u32);
                (number.is_normal() || number.is_infinite()).then(|| format!("{number:e}"))
            }
            _ => None,
        };
        number.unwrap_or_else(|| word.to_owned())
    };
    let mut lanes: Vec<String> = directives.iter().map(lane).collect();
    if lanes.iter().all(|lane| *lane == lanes[0]) {
        lanes.truncate(1);
    }
    lanes.join(", ")
}

/// A function.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// Labels and instructions in order.
    pub lines: Vec<Line>,
    /// The labels that each jump table holds.
    pub tables: BTreeMap<String, Vec<String>>,
    /// What each constant holds.
    pub constants: BTreeMap<String, String>,
}

impl Listing {
    /// Reads a function whose data stand in the same text.
    #[cfg(test)]
    pub fn parse(assembly: &str) -> Self {
        Self::new(assembly, &data_of(assembly))
    }

    /// Reads a function.
    pub fn new(code: &str, data: &Data<'_>) -> Self {
        let mut listing = Self::default();
        let mut named = BTreeSet::new();
        for line in code.lines() {
            if let Some(label) = line.strip_suffix(':') {
                listing.lines.push(Line::Label(label.to_owned()));
            } else if let Some(instruction) = Instruction::parse(line) {
                replace_labels(line, |label| {
                    named.insert(label.to_owned());
                    String::new()
                });
                listing.lines.push(Line::Instruction(instruction));
            }
        }
        for label in named.clone() {
            let Some(directives) = data.get(label.as_str()) else { continue };
            // An entry of a jump table is the distance from the table to its target.
            let distance = format!("-{label}");
            let targets: Option<Vec<String>> = directives
                .iter()
                .map(|entry| {
                    let target = entry.strip_suffix(&distance)?.split_whitespace().last()?;
                    Some(target.to_owned())
                })
                .collect();
            if let Some(targets) = targets {
                named.extend(targets.iter().cloned());
                listing.tables.insert(label, targets);
            } else if label.starts_with(".LCPI") {
                listing.constants.insert(label, value(directives));
            }
        }
        listing.lines.retain(|line| match line {
            Line::Label(label) => named.contains(label) && !data.contains_key(label.as_str()),
            Line::Instruction(_) => true,
        });
        listing
    }

    /// The instructions in order.
    pub fn instructions(&self) -> impl Iterator<Item = &Instruction> {
        self.lines.iter().filter_map(|line| match line {
            Line::Instruction(instruction) => Some(instruction),
            Line::Label(_) => None,
        })
    }

    /// Whether the base pointer holds the frame's address.
    pub fn has_frame_pointer(&self) -> bool {
        self.instructions().any(|instruction| {
            instruction.mnemonic == "mov" && instruction.operands == ["rbp", "rsp"]
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Instruction {
        Instruction::parse(line).expect("an instruction")
    }

    #[test]
    fn operands_are_split_outside_brackets() {
        let load = parse("\tvfmadd213pd zmm2, zmm0, qword ptr [rip + .K1]{1to8}");
        assert_eq!(load.operands, ["zmm2", "zmm0", "qword ptr [rip + .K1]{1to8}"]);
        assert!(load.is_multiply_add() && load.is_broadcast_from_memory());
        assert_eq!(load.memory(), Some(("qword ptr [rip + .K1]{1to8}", false)));
        assert_eq!(load.arithmetic_width(), Some(512));
        let product = parse("{vex}\tvpdpbusd ymm0, ymm1, ymm2");
        assert!(product.is_multiply_add() && product.operands.len() == 3);
        assert_eq!(parse("rep stosq qword ptr es:[rdi], rax").mnemonic, "rep stosq");
        let call = parse("call <f64 as core::ops::Add<f64, f64>>::add");
        assert_eq!(call.operands.len(), 1);
    }

    #[test]
    fn labels_tables_and_constants_are_those_that_the_code_names() {
        let listing = Listing::parse(
            ".LCPI33_5:\n\t.quad\t0x3ff8000000000000\n\t.quad\t0x3ff8000000000000\n\
             .LCPI33_6:\n\t.long\t0x7fffffff\n.LCPI33_7:\n\t.long\t0x3dcccccd\nexp:\n\
             \t.cfi_startproc\n.Ltmp7:\n\tvandps ymm0, ymm1, ymmword ptr [rip + .LCPI33_5]\n\
             \tvandps xmm0, xmm1, dword ptr [rip + .LCPI33_6]{1to4}\n\tlea rdx, [rip + .LJTI33_2]\n\
             \tjmp rdx\n.LBB33_9:\n\tret\n.Lfunc_end0:\n\
             .LJTI33_2:\n\t.long\t.LBB33_9-.LJTI33_2\n",
        );
        assert_eq!(listing.tables[".LJTI33_2"], [".LBB33_9"]);
        let constants: Vec<&str> = listing.constants.values().map(String::as_str).collect();
        assert_eq!(constants, ["1.5e0", "0x7fffffff"]);
        let labels = listing.lines.iter().filter(|line| matches!(line, Line::Label(_)));
        assert_eq!(labels.collect::<Vec<_>>(), [&Line::Label(".LBB33_9".to_owned())]);
        assert_eq!(value(&[".long 0x3dcccccd", ".long 0xff800000"]), "1e-1, -inf");
    }

    #[test]
    fn reads_and_writes_of_memory_are_told_apart() {
        assert_eq!(parse("vmovupd zmmword ptr [rsp + 64], zmm1").memory().map(|m| m.1), Some(true));
        assert_eq!(parse("cmp qword ptr [rsp], rax").memory().map(|m| m.1), Some(false));
        assert_eq!(parse("lea rax, [rsp + 64]").memory(), None);
    }

    #[test]
    fn widths_are_those_of_the_arithmetic() {
        assert_eq!(parse("vaddpd ymm0, ymm1, ymm2").arithmetic_width(), Some(256));
        assert_eq!(parse("vfmadd231sd xmm0, xmm1, xmm2").arithmetic_width(), Some(64));
        assert_eq!(parse("vpaddd xmm0, xmm1, xmm2").arithmetic_width(), None);
        assert_eq!(parse("vpdpbusd zmm0, zmm1, zmm2").arithmetic_width(), Some(512));
        assert_eq!(parse("vpmaddwd ymm0, ymm1, ymm2").arithmetic_width(), Some(256));
        assert_eq!(parse("vcmpltpd k1, zmm0, zmm1").arithmetic_width(), Some(512));
        assert_eq!(register_number("zmm17"), Some(17));
        assert_eq!(register_number("ymm3 {k1}"), Some(3));
    }
}
