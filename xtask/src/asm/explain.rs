//! The hot loop of a checked-in snapshot with a note on each instruction.

use anyhow::{Result, ensure};

use super::facts::{Facts, LoopFacts, hot_loop, stack_access};
use super::flow::Flow;
use super::listing::{Instruction, Line, Listing};
use super::snapshot::Snapshot;
use crate::kernels::Version;

/// Prints the hot loops of the versions whose path is `name` or ends in it.
pub fn explain(name: &str) -> Result<()> {
    let matches = |version: &Version| {
        let path = version.to_string();
        path == name || path.ends_with(&format!("/{name}"))
    };
    let versions: Vec<Version> = Version::all().filter(matches).collect();
    ensure!(
        !versions.is_empty(),
        "no kernel is called {name:?}: use a name such as residual_select or avx512/f64/exp"
    );
    for version in versions {
        let snapshot = Snapshot::read(version)?;
        print_hot_loop(version, &snapshot.assembly, &snapshot.facts);
    }
    Ok(())
}

fn print_hot_loop(version: Version, assembly: &str, facts: &Facts) {
    let listing = Listing::parse(assembly);
    let flow = Flow::new(&listing);
    println!("{version}: {} bytes, {} instructions", facts.code_bytes, facts.instructions);
    let Some(natural) = hot_loop(&flow) else {
        println!("  no loop\n");
        return;
    };
    let frame_pointer = listing.has_frame_pointer();
    for &block in &natural.blocks {
        for line in &listing.lines[flow.blocks[block].lines.clone()] {
            match line {
                Line::Label(label) => println!("{label}:"),
                Line::Instruction(instruction) => {
                    let text =
                        format!("{} {}", instruction.mnemonic, instruction.operands.join(", "));
                    let notes = notes(instruction, frame_pointer);
                    println!("    {text:<60}{}", notes.join(", "));
                }
            }
        }
    }
    let hot = LoopFacts::new(&flow, natural, frame_pointer);
    println!(
        "  {} instructions, {} multiply-adds, {} loads ({} broadcasts), {} stores, {} spills, \
         {} reloads, {} calls, {} panics",
        hot.instructions,
        hot.multiply_adds,
        hot.loads,
        hot.broadcasts,
        hot.stores,
        hot.spills,
        hot.reloads,
        hot.calls,
        hot.panics
    );
    for outer in flow.enclosing(natural) {
        let outer = LoopFacts::new(&flow, outer, frame_pointer);
        println!(
            "  inside a loop of {} instructions with {} spills, {} reloads and {} calls",
            outer.instructions, outer.spills, outer.reloads, outer.calls
        );
    }
    println!();
}

/// What is to be said of an instruction.
fn notes(instruction: &Instruction, frame_pointer: bool) -> Vec<&'static str> {
    let mut notes = Vec::new();
    if instruction.is_multiply_add() {
        notes.push("multiply-add");
    }
    match stack_access(instruction, frame_pointer) {
        Some(true) => notes.push("SPILL: writes the stack"),
        Some(false) => notes.push("RELOAD: reads the stack"),
        None => {}
    }
    if instruction.is_call() {
        notes.push("CALL");
    }
    if instruction.is_broadcast_from_memory() {
        notes.push("one value from memory to every lane");
    } else if let Some((operand, written)) = instruction.memory() {
        notes.push(match (operand.contains("rip"), written) {
            (true, _) => "reads a constant",
            (false, true) => "writes memory",
            (false, false) => "reads memory",
        });
    }
    if instruction.is_vector_move() {
        notes.push("copy between registers");
    }
    if instruction.uses_mask() {
        notes.push("mask");
    }
    if instruction.is_jump() {
        notes.push("jump");
    }
    notes
}
