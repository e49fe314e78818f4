//! What the assembly says about a kernel, in numbers.
//!
//! The hot loop is the innermost loop with the most multiply-adds into different registers, and of those
//! with as many the one whose narrowest arithmetic is the widest: for a residual kernel the loop over the
//! columns, not that over the coordinates, which are few. A kernel without multiply-adds has the innermost
//! loop with the most vector instructions.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::flow::{Flow, Loop};
use super::listing::{Instruction, Listing, register_number, register_width};

/// The facts of one kernel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Bytes of machine code.
    pub code_bytes: usize,
    /// Instructions of the whole function.
    pub instructions: usize,
    /// Loops of the whole function.
    pub loops: usize,
    /// Reads and writes of the stack by vector instructions in any loop.
    pub vector_stack_accesses_in_loops: usize,
    /// Returns and calls reached with the upper halves of vector registers in use.
    pub missing_vzeroupper: usize,
    /// The loop in which the time is spent; none if the function has no loop.
    pub hot_loop: Option<LoopFacts>,
    /// Reads and writes of the stack in the hot loop and its like.
    pub stack_accesses_in_hot_loops: usize,
    /// The mnemonics of the multiplications of whole numbers in the hot loop and its like.
    pub dot_products: BTreeSet<String>,
}

/// The facts of a loop, for one turn of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LoopFacts {
    /// All instructions.
    pub instructions: usize,
    /// Fused multiply-adds, and multiplications of whole numbers that add neighbouring products.
    pub multiply_adds: usize,
    /// Bits of the narrowest floating-point arithmetic; 0 if there is none.
    pub narrowest_arithmetic: usize,
    /// Reads of memory, those within an arithmetic instruction included.
    pub loads: usize,
    /// Hints that a cache line will be read.
    pub prefetches: usize,
    /// Writes to memory.
    pub stores: usize,
    /// Reads of memory that fill every lane with one value.
    pub broadcasts: usize,
    /// Copies between vector registers.
    pub vector_moves: usize,
    /// Instructions that use a mask register.
    pub masks: usize,
    /// Writes to the stack: spills.
    pub spills: usize,
    /// Reads of the stack.
    pub reloads: usize,
    /// Calls.
    pub calls: usize,
    /// Ways out of the loop that end in a panic.
    pub panics: usize,
}

impl Facts {
    /// The facts of a listing whose machine code has `code_bytes`.
    pub fn new(listing: &Listing, code_bytes: usize) -> Self {
        let flow = Flow::new(listing);
        let frame_pointer = listing.has_frame_pointer();
        let in_loops: BTreeSet<usize> =
            flow.loops.iter().flat_map(|natural| natural.blocks.iter().copied()).collect();
        let vector_stack_accesses_in_loops = in_loops
            .iter()
            .flat_map(|&block| flow.instructions(block))
            .filter(|instruction| {
                instruction.is_vector() && stack_access(instruction, frame_pointer).is_some()
            })
            .count();
        let in_hot_loops =
            || hot_loops(&flow).into_iter().flat_map(|natural| flow.loop_instructions(natural));
        let dot_products = in_hot_loops().filter(|instruction| instruction.is_dot_product());
        Self {
            code_bytes,
            instructions: listing.instructions().count(),
            loops: flow.loops.len(),
            vector_stack_accesses_in_loops,
            missing_vzeroupper: missing_vzeroupper(&flow),
            hot_loop: hot_loop(&flow).map(|natural| LoopFacts::new(&flow, natural, frame_pointer)),
            stack_accesses_in_hot_loops: in_hot_loops()
                .filter(|instruction| stack_access(instruction, frame_pointer).is_some())
                .count(),
            dot_products: dot_products.map(|instruction| instruction.mnemonic.clone()).collect(),
        }
    }

    /// The facts as they are checked in: a line for the function, one for its hot loop, and none of
    /// what isn't there.
    pub fn to_toml(&self) -> String {
        let function = table(&[
            ("code_bytes", self.code_bytes),
            ("instructions", self.instructions),
            ("loops", self.loops),
            ("vector_stack_accesses_in_loops", self.vector_stack_accesses_in_loops),
            ("missing_vzeroupper", self.missing_vzeroupper),
        ]);
        let hot_loop = self.hot_loop.as_ref().map(|hot| format!("hot_loop = {}\n", hot.to_toml()));
        format!("function = {function}\n{}", hot_loop.unwrap_or_default())
    }
}

/// Those of the numbers that aren't zero.
fn table(numbers: &[(&str, usize)]) -> String {
    let numbers = numbers.iter().filter(|(_, number)| *number > 0);
    let entries: Vec<String> = numbers.map(|(name, number)| format!("{name} = {number}")).collect();
    format!("{{ {} }}", entries.join(", "))
}

impl LoopFacts {
    /// The facts of one loop.
    pub fn new(flow: &Flow<'_>, natural: &Loop, frame_pointer: bool) -> Self {
        let mut facts = Self::default();
        let mut narrowest = usize::MAX;
        for instruction in flow.loop_instructions(natural) {
            facts.instructions += 1;
            facts.multiply_adds += usize::from(instruction.is_multiply_add());
            facts.broadcasts += usize::from(instruction.is_broadcast_from_memory());
            facts.vector_moves += usize::from(instruction.is_vector_move());
            facts.masks += usize::from(instruction.uses_mask());
            facts.calls += usize::from(instruction.is_call());
            if instruction.is_prefetch() {
                facts.prefetches += 1;
            } else if let Some((_, written)) = instruction.memory() {
                facts.stores += usize::from(written);
                facts.loads += usize::from(!written);
            }
            match stack_access(instruction, frame_pointer) {
                Some(true) => facts.spills += 1,
                Some(false) => facts.reloads += 1,
                None => {}
            }
            narrowest = narrowest.min(instruction.arithmetic_width().unwrap_or(usize::MAX));
        }
        facts.narrowest_arithmetic = if narrowest == usize::MAX { 0 } else { narrowest };
        facts.panics =
            flow.exits(natural).into_iter().filter(|&block| ends_in_panic(flow, block)).count();
        facts
    }

    /// The facts in one line.
    pub fn to_toml(&self) -> String {
        table(&[
            ("instructions", self.instructions),
            ("multiply_adds", self.multiply_adds),
            ("narrowest_arithmetic", self.narrowest_arithmetic),
            ("loads", self.loads),
            ("prefetches", self.prefetches),
            ("broadcasts", self.broadcasts),
            ("stores", self.stores),
            ("vector_moves", self.vector_moves),
            ("masks", self.masks),
            ("spills", self.spills),
            ("reloads", self.reloads),
            ("calls", self.calls),
            ("panics", self.panics),
        ])
    }
}

/// The loop in which the time is spent; the first of equal ones.
pub fn hot_loop<'a>(flow: &'a Flow<'_>) -> Option<&'a Loop> {
    flow.innermost().max_by_key(|natural| (heat(flow, natural), Reverse(natural.header)))
}

/// The hot loop and its like: the loop of each covariance function, the columns of each width of the
/// register tile. They are the innermost loops that fill at least half as many registers with
/// multiply-adds, in a code at least half as dense with them.
pub fn hot_loops<'a>(flow: &'a Flow<'_>) -> Vec<&'a Loop> {
    let Some(hot) = hot_loop(flow) else { return Vec::new() };
    let (targets, multiply_adds, ..) = heat(flow, hot);
    if multiply_adds == 0 {
        return vec![hot]; // nothing to be alike in
    }
    let instructions = flow.loop_instructions(hot).count();
    let is_alike = |natural: &&Loop| {
        let (its_targets, its_multiply_adds, ..) = heat(flow, natural);
        let its_instructions = flow.loop_instructions(natural).count();
        2 * its_targets >= targets
            && 2 * its_multiply_adds * instructions >= multiply_adds * its_instructions
    };
    flow.innermost().filter(is_alike).collect()
}

/// Registers that multiply-adds are summed in, multiply-adds, the narrowest arithmetic where there are any,
/// and vector instructions of a loop.
fn heat(flow: &Flow<'_>, natural: &Loop) -> (usize, usize, usize, usize) {
    let (mut targets, mut multiply_adds, mut vectors) = (BTreeSet::new(), 0, 0);
    // Without VNNI a product of whole numbers is added to its sum by an instruction of its own.
    let is_bare = |instruction: &Instruction| instruction.mnemonic.starts_with("vpmadd");
    let has_bare_products = flow.loop_instructions(natural).any(is_bare);
    for instruction in flow.loop_instructions(natural) {
        vectors += usize::from(instruction.is_vector());
        multiply_adds += usize::from(instruction.is_multiply_add());
        let adds_up = instruction.is_multiply_add() && !is_bare(instruction);
        if adds_up || has_bare_products && instruction.mnemonic == "vpaddd" {
            targets.insert(register_number(&instruction.operands[0]));
        }
    }
    let widths = flow.loop_instructions(natural).filter_map(Instruction::arithmetic_width);
    let narrowest = if multiply_adds == 0 { 0 } else { widths.min().unwrap_or(0) };
    (targets.len(), multiply_adds, narrowest, vectors)
}

/// Whether an instruction accesses the stack, and if so whether it writes.
pub fn stack_access(instruction: &Instruction, frame_pointer: bool) -> Option<bool> {
    if matches!(instruction.mnemonic.as_str(), "push" | "pop") {
        return Some(instruction.mnemonic == "push");
    }
    let (operand, written) = instruction.memory()?;
    let address = &operand[operand.find('[')?..];
    (address.contains("rsp") || frame_pointer && address.contains("rbp")).then_some(written)
}

/// Whether a block leads to a panic and nowhere else.
fn ends_in_panic(flow: &Flow<'_>, mut block: usize) -> bool {
    let mut visited = BTreeSet::new();
    while visited.insert(block) {
        for instruction in flow.instructions(block) {
            let calls_panic = instruction.is_call()
                && instruction.operands.first().is_some_and(|name| {
                    ["panic", "slice_index_fail", "index_len_fail", "unwrap_failed"]
                        .iter()
                        .any(|word| name.contains(word))
                });
            if calls_panic || instruction.mnemonic == "ud2" {
                return true;
            }
        }
        match flow.blocks[block].successors[..] {
            [next] => block = next,
            _ => return false,
        }
    }
    false
}

/// Counts returns and calls that are reached with the upper halves of vector registers in use: a
/// forward flow over the blocks, from any instruction that names a wide register of the first
/// sixteen up to a `vzeroupper`.
fn missing_vzeroupper(flow: &Flow<'_>) -> usize {
    let step = |dirty: bool, instruction: &Instruction| match instruction.mnemonic.as_str() {
        "vzeroupper" | "vzeroall" | "call" => false,
        _ => {
            dirty
                || instruction.operands.iter().any(|operand| {
                    register_width(operand) > Some(128)
                        && register_number(operand).is_some_and(|number| number < 16)
                })
        }
    };
    let mut entered_dirty = vec![false; flow.blocks.len()];
    let mut changed = true;
    while changed {
        changed = false;
        for block in 0..flow.blocks.len() {
            let dirty = flow.instructions(block).fold(entered_dirty[block], step);
            for &successor in &flow.blocks[block].successors {
                if dirty && !entered_dirty[successor] {
                    entered_dirty[successor] = true;
                    changed = true;
                }
            }
        }
    }
    let mut missing = 0;
    for (block, &entered) in entered_dirty.iter().enumerate() {
        let mut dirty = entered;
        for instruction in flow.instructions(block) {
            let leaves = instruction.is_call() || instruction.mnemonic == "ret";
            missing += usize::from(leaves && dirty);
            dirty = step(dirty, instruction);
        }
    }
    missing
}
