//! The loops of a function, from its jumps.
//!
//! Basic blocks, dominators by iteration to a fixed point (Cooper, Harvey and Kennedy, *A simple,
//! fast dominance algorithm*, 2001), and the natural loop of each edge that goes back to a block that
//! dominates it. The order in which the compiler lays the blocks out plays no part.

use std::collections::{BTreeMap, BTreeSet};

use super::listing::{Instruction, Line, Listing};

/// A run of instructions that is entered at its first and left after its last.
#[derive(Debug)]
pub struct Block {
    /// The lines of the listing, labels included.
    pub lines: std::ops::Range<usize>,
    /// The blocks that may follow.
    pub successors: Vec<usize>,
}

/// A natural loop.
#[derive(Debug, Clone)]
pub struct Loop {
    /// The block that dominates all others.
    pub header: usize,
    /// Every block of it, inner loops' included.
    pub blocks: BTreeSet<usize>,
}

/// The control flow of a listing.
pub struct Flow<'a> {
    listing: &'a Listing,
    /// The blocks in the order in which they stand.
    pub blocks: Vec<Block>,
    /// The loops, by header.
    pub loops: Vec<Loop>,
}

impl<'a> Flow<'a> {
    /// Finds blocks and loops.
    pub fn new(listing: &'a Listing) -> Self {
        let blocks = blocks(listing);
        let loops = loops(&blocks);
        Self { listing, blocks, loops }
    }

    /// The instructions of a block.
    pub fn instructions(&self, block: usize) -> impl DoubleEndedIterator<Item = &'a Instruction> {
        self.listing.lines[self.blocks[block].lines.clone()].iter().filter_map(|line| match line {
            Line::Instruction(instruction) => Some(instruction),
            Line::Label(_) => None,
        })
    }

    /// The instructions of a loop, in the order in which they stand.
    pub fn loop_instructions<'b>(
        &'b self,
        natural: &'b Loop,
    ) -> impl Iterator<Item = &'a Instruction> + 'b {
        natural.blocks.iter().flat_map(|&block| self.instructions(block))
    }

    /// The labels and instructions of a loop, in the order in which they stand.
    pub fn loop_lines<'b>(&'b self, natural: &'b Loop) -> impl Iterator<Item = &'a Line> + 'b {
        natural
            .blocks
            .iter()
            .flat_map(|&block| &self.listing.lines[self.blocks[block].lines.clone()])
    }

    /// The loops that hold no other loop.
    pub fn innermost(&self) -> impl Iterator<Item = &Loop> {
        self.loops.iter().filter(|outer| {
            !self
                .loops
                .iter()
                .any(|inner| inner.header != outer.header && inner.blocks.is_subset(&outer.blocks))
        })
    }

    /// The loops that directly hold `inner`, from the inside outwards.
    pub fn enclosing(&self, inner: &Loop) -> Vec<&Loop> {
        let mut outer: Vec<&Loop> = self
            .loops
            .iter()
            .filter(|outer| outer.header != inner.header && inner.blocks.is_subset(&outer.blocks))
            .collect();
        outer.sort_by_key(|natural| natural.blocks.len());
        outer
    }

    /// The blocks outside a loop that it can jump to.
    pub fn exits(&self, natural: &Loop) -> Vec<usize> {
        natural
            .blocks
            .iter()
            .flat_map(|&block| self.blocks[block].successors.iter().copied())
            .filter(|successor| !natural.blocks.contains(successor))
            .collect()
    }
}

fn blocks(listing: &Listing) -> Vec<Block> {
    let mut ranges = Vec::new();
    let mut start = 0;
    for (place, line) in listing.lines.iter().enumerate() {
        let begins = matches!(line, Line::Label(_));
        if begins && place > start {
            ranges.push(start..place);
            start = place;
        }
        let ends = matches!(line, Line::Instruction(last) if last.is_jump() || last.ends_flow());
        if ends {
            ranges.push(start..place + 1);
            start = place + 1;
        }
    }
    if start < listing.lines.len() {
        ranges.push(start..listing.lines.len());
    }

    let mut by_label = BTreeMap::new();
    for (number, range) in ranges.iter().enumerate() {
        for line in &listing.lines[range.clone()] {
            if let Line::Label(label) = line {
                by_label.insert(label.as_str(), number);
            }
        }
    }
    let tables: Vec<usize> = listing
        .tables
        .values()
        .flatten()
        .filter_map(|label| by_label.get(label.as_str()).copied())
        .collect();
    let count = ranges.len();
    ranges
        .into_iter()
        .enumerate()
        .map(|(number, lines)| {
            let mut successors = Vec::new();
            let last = listing.lines[lines.clone()].iter().rev().find_map(|line| match line {
                Line::Instruction(instruction) => Some(instruction),
                Line::Label(_) => None,
            });
            if let Some(last) = last {
                if let Some(&target) = last.jump_target().and_then(|label| by_label.get(label)) {
                    successors.push(target);
                } else if last.mnemonic == "jmp" {
                    // By way of a register: the table isn't traced, so it may be any.
                    let table = table_of(listing, &lines);
                    match table.and_then(|table| listing.tables.get(table)) {
                        Some(labels) => successors
                            .extend(labels.iter().filter_map(|label| by_label.get(label.as_str()))),
                        None => successors.extend(&tables),
                    }
                }
            }
            if last.is_none_or(|last| !last.ends_flow()) && number + 1 < count {
                successors.push(number + 1);
            }
            Block { lines, successors }
        })
        .collect()
}

/// The jump table whose address the block takes.
fn table_of<'a>(listing: &'a Listing, lines: &std::ops::Range<usize>) -> Option<&'a str> {
    listing.lines[lines.clone()].iter().find_map(|line| {
        let Line::Instruction(instruction) = line else { return None };
        let address = instruction.operands.get(1).filter(|_| instruction.mnemonic == "lea")?;
        listing
            .tables
            .keys()
            .map(String::as_str)
            .find(|table| address.trim_end_matches(']').ends_with(&format!(" {table}")))
    })
}

/// For each block the one that immediately dominates it; the entry dominates itself and blocks that
/// can't be reached have none.
fn dominators(blocks: &[Block]) -> Vec<Option<usize>> {
    let mut order = Vec::new();
    let mut seen = vec![false; blocks.len()];
    let mut stack = vec![(0, 0)];
    if blocks.is_empty() {
        return Vec::new();
    }
    seen[0] = true;
    while let Some((block, next)) = stack.pop() {
        if let Some(&successor) = blocks[block].successors.get(next) {
            stack.push((block, next + 1));
            if !seen[successor] {
                seen[successor] = true;
                stack.push((successor, 0));
            }
        } else {
            order.push(block);
        }
    }
    let mut rank = vec![0; blocks.len()];
    for (place, &block) in order.iter().enumerate() {
        rank[block] = place;
    }
    let mut predecessors = vec![Vec::new(); blocks.len()];
    for &block in &order {
        for &successor in &blocks[block].successors {
            predecessors[successor].push(block);
        }
    }

    let mut immediate: Vec<Option<usize>> = vec![None; blocks.len()];
    immediate[0] = Some(0);
    let mut changed = true;
    while changed {
        changed = false;
        for &block in order.iter().rev().filter(|&&block| block != 0) {
            let known = predecessors[block].iter().copied().filter(|&p| immediate[p].is_some());
            let new = known.reduce(|mut left, mut right| {
                while left != right {
                    while rank[left] < rank[right] {
                        left = immediate[left].expect("the block was reached");
                    }
                    while rank[right] < rank[left] {
                        right = immediate[right].expect("the block was reached");
                    }
                }
                left
            });
            if new.is_some() && immediate[block] != new {
                immediate[block] = new;
                changed = true;
            }
        }
    }
    immediate
}

fn loops(blocks: &[Block]) -> Vec<Loop> {
    let immediate = dominators(blocks);
    let dominates = |header: usize, mut block: usize| loop {
        if block == header {
            return true;
        }
        match immediate[block] {
            Some(parent) if parent != block => block = parent,
            _ => return false,
        }
    };
    let reached = |block: usize| immediate[block].is_some();
    let mut predecessors = vec![Vec::new(); blocks.len()];
    for (number, block) in blocks.iter().enumerate().filter(|(number, _)| reached(*number)) {
        for &successor in &block.successors {
            predecessors[successor].push(number);
        }
    }
    let mut loops: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for (number, block) in blocks.iter().enumerate().filter(|(number, _)| reached(*number)) {
        for &header in block.successors.iter().filter(|&&header| dominates(header, number)) {
            let body = loops.entry(header).or_insert_with(|| BTreeSet::from([header]));
            let mut stack = vec![number];
            while let Some(member) = stack.pop() {
                if body.insert(member) {
                    stack.extend(&predecessors[member]);
                }
            }
        }
    }
    loops.into_iter().map(|(header, blocks)| Loop { header, blocks }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NESTED: &str = "\
f:
    test rsi, rsi
    je .L3
.L0:
    xor eax, eax
.L1:
    vaddpd ymm0, ymm0, ymm1
    cmp rax, rdi
    je .L4
    inc rax
    jne .L1
.L2:
    dec rsi
    jne .L0
.L3:
    ret
.L4:
    call core::panicking::panic_bounds_check
    ud2
";

    #[test]
    fn nested_loops_are_found_by_their_jumps() {
        let listing = Listing::parse(NESTED);
        let flow = Flow::new(&listing);
        assert_eq!(flow.loops.len(), 2);
        let inner: Vec<&Loop> = flow.innermost().collect();
        assert_eq!(inner.len(), 1);
        assert_eq!(flow.loop_instructions(inner[0]).count(), 5);
        assert_eq!(flow.enclosing(inner[0]).len(), 1);
        assert_eq!(flow.exits(inner[0]).len(), 2);
    }

    #[test]
    fn a_loop_behind_a_jump_table_is_found() {
        let listing = Listing::parse(
            "f:\n    lea rdx, [rip + .LJTI0]\n    jmp rdx\n.L0:\n    dec rax\n    jne .L0\n    ret\n\
             .L1:\n    ret\n.LJTI0:\n    .long .L0-.LJTI0\n    .long .L1-.LJTI0\n",
        );
        let flow = Flow::new(&listing);
        assert_eq!(flow.loops.len(), 1);
        assert_eq!(flow.blocks[0].successors, [1, 3]);
    }
}
