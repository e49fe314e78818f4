//! What is checked in of a kernel's assembly: its hot loops, and what stands around them as counts.
//!
//! The nesting is that of the loops, so a reader sees how often each part is executed. A hot loop's
//! labels are numbered within it and a constant stands as its value: a change elsewhere in the function
//! changes a count or two and nothing more.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::facts::{hot_loops, stack_access};
use super::flow::{Flow, Loop};
use super::listing::{Instruction, Line, Listing};

/// The snapshot of a function.
pub fn render(title: &str, listing: &Listing) -> String {
    let flow = Flow::new(listing);
    let mut shown = hot_loops(&flow);
    for hot in shown.clone() {
        shown.extend(flow.enclosing(hot));
    }
    shown.sort_by_key(|natural| natural.header);
    shown.dedup_by_key(|natural| natural.header);
    let function = 0..flow.blocks.len();
    let mut writer = Writer { listing, flow: &flow, shown, text: format!("{title}:\n") };
    writer.region(function, None, 1);
    writer.text
}

/// A hot loop as text, each line an item.
pub fn hot_loop_lines(listing: &Listing, flow: &Flow<'_>, hot: &Loop) -> Vec<String> {
    let inside: BTreeMap<&str, String> = flow
        .loop_lines(hot)
        .filter_map(|line| match line {
            Line::Label(label) => Some(label.as_str()),
            Line::Instruction(_) => None,
        })
        .enumerate()
        .map(|(number, label)| (label, format!(".L{number}")))
        .collect();
    let name = |label: &str| match (inside.get(label), listing.constants.get(label)) {
        (Some(name), _) => name.clone(),
        (None, Some(value)) => value.clone(),
        (None, None) => "outside".to_owned(),
    };
    flow.loop_lines(hot)
        .map(|line| match line {
            Line::Label(label) => format!("{}:", name(label)),
            Line::Instruction(instruction) => format!("    {}", instruction.text(name)),
        })
        .collect()
}

struct Writer<'a> {
    listing: &'a Listing,
    flow: &'a Flow<'a>,
    /// The hot loops and those around them.
    shown: Vec<&'a Loop>,
    text: String,
}

impl<'a> Writer<'a> {
    /// Writes the blocks of `within`, or of the function, in their order.
    fn region(
        &mut self,
        blocks: impl IntoIterator<Item = usize>,
        within: Option<&Loop>,
        depth: usize,
    ) {
        let header = |natural: &Loop| natural.header;
        // All around a loop that is shown are shown themselves.
        let parent = |inner: &Loop| self.flow.enclosing(inner).first().map(|outer| outer.header);
        let inner: Vec<&Loop> = self
            .shown
            .iter()
            .copied()
            .filter(|inner| parent(inner) == within.map(header))
            .collect();
        let mut written = Vec::new();
        let mut around = Vec::new();
        for block in blocks {
            let Some(inner) = inner.iter().find(|inner| inner.blocks.contains(&block)) else {
                around.push(block);
                continue;
            };
            if !written.contains(&inner.header) {
                written.push(inner.header);
                self.counts(&mut around, depth);
                self.shown_loop(inner, depth);
            }
        }
        self.counts(&mut around, depth);
    }

    fn shown_loop(&mut self, natural: &Loop, depth: usize) {
        let indent = "    ".repeat(depth);
        writeln!(self.text, "{indent}loop:").expect("writing to a string");
        let has_inner = self.shown.iter().any(|inner| {
            self.flow.enclosing(inner).iter().any(|outer| outer.header == natural.header)
        });
        if has_inner {
            self.region(natural.blocks.iter().copied(), Some(natural), depth + 1);
        } else {
            for line in hot_loop_lines(self.listing, self.flow, natural) {
                writeln!(self.text, "{indent}{line}").expect("writing to a string");
            }
        }
    }

    /// Writes how many instructions of each class `blocks` hold, and empties them.
    fn counts(&mut self, blocks: &mut Vec<usize>, depth: usize) {
        let frame_pointer = self.listing.has_frame_pointer();
        let loops = self.flow.loops.iter().filter(|natural| blocks.contains(&natural.header));
        let loops = match loops.filter(|natural| !self.shown_header(natural)).count() {
            0 => String::new(),
            1 => " and a loop".to_owned(),
            count => format!(" and {count} loops"),
        };
        let instructions = || blocks.iter().flat_map(|&block| self.flow.instructions(block));
        let classes: Vec<String> = CLASSES
            .iter()
            .filter_map(|class| {
                let count = instructions().filter(|i| self::class(i, frame_pointer) == *class);
                Some(count.count()).filter(|&count| count > 0).map(|n| format!("{n} {class}"))
            })
            .collect();
        if !classes.is_empty() {
            let indent = "    ".repeat(depth);
            let count = instructions().count();
            let plural = if count == 1 { "" } else { "s" };
            let classes = classes.join(", ");
            writeln!(self.text, "{indent}; {count} instruction{plural}{loops}: {classes}")
                .expect("writing to a string");
        }
        blocks.clear();
    }

    fn shown_header(&self, natural: &Loop) -> bool {
        self.shown.iter().any(|shown| shown.header == natural.header)
    }
}

/// What an instruction may be. One that calculates with an operand in memory counts as arithmetic.
const CLASSES: [&str; 10] = [
    "multiply-adds",
    "vector",
    "scalar",
    "loads",
    "prefetches",
    "stores",
    "stack",
    "moves",
    "branches",
    "calls",
];

fn class(instruction: &Instruction, frame_pointer: bool) -> &'static str {
    let moves = instruction.mnemonic.contains("mov") || instruction.mnemonic.contains("broadcast");
    if instruction.is_call() {
        "calls"
    } else if instruction.is_jump() || instruction.ends_flow() {
        "branches"
    } else if stack_access(instruction, frame_pointer).is_some() {
        "stack"
    } else if instruction.is_prefetch() {
        "prefetches"
    } else if instruction.is_multiply_add() {
        "multiply-adds"
    } else if let Some((_, written)) = instruction.memory().filter(|_| moves) {
        if written { "stores" } else { "loads" }
    } else if moves {
        "moves"
    } else if instruction.is_vector() || instruction.uses_mask() {
        "vector"
    } else {
        "scalar"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODE: &str = "\
.LCPI0_0:
\t.quad\t0x3ff0000000000000
f:
\tpush rbx
\tvxorpd ymm0, ymm0, ymm0
.LBB0_3:
\tmov rcx, rsi
.LBB0_7:
\tvmovupd ymm1, ymmword ptr [rdi]
\tvfmadd231pd ymm0, ymm1, qword ptr [rip + .LCPI0_0]{1to4}
\tjp .LBB0_9
\tdec rcx
\tjne .LBB0_7
\tvmovupd ymmword ptr [rdx], ymm0
\tdec rsi
\tjne .LBB0_3
.LBB0_8:
\tdec rax
\tjne .LBB0_8
.LBB0_9:
\tpop rbx
\tret
";

    const SNAPSHOT: &str = "\
avx2/f64/f:
    ; 2 instructions: 1 vector, 1 stack
    loop:
        ; 1 instruction: 1 moves
        loop:
        .L0:
            vmovupd ymm1, ymmword ptr [rdi]
            vfmadd231pd ymm0, ymm1, qword ptr [rip + 1e0]{1to4}
            jp outside
            dec rcx
            jne .L0
        ; 3 instructions: 1 scalar, 1 stores, 1 branches
    ; 4 instructions and a loop: 1 scalar, 1 stack, 2 branches
";

    #[test]
    fn hot_loops_stand_in_their_nest() {
        let snapshot = render("avx2/f64/f", &Listing::parse(CODE));
        assert_eq!(snapshot, SNAPSHOT, "\n{snapshot}");
    }

    #[test]
    fn a_change_elsewhere_renames_nothing() {
        let other = CODE.replace("0_7", "8_17").replace("LCPI0_0", "LCPI8_2");
        assert_eq!(render("avx2/f64/f", &Listing::parse(&other)), SNAPSHOT);
    }
}
