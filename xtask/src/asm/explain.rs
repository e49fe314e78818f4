//! The hot loops of a kernel with a note on each instruction, opponents' and experiments' included.

use anyhow::{Result, ensure};

use super::facts::{LoopFacts, hot_loops, stack_access};
use super::flow::Flow;
use super::listing::{Instruction, Listing};
use super::snapshot::hot_loop_lines;
use super::take::{Taken, take};

/// Prints the hot loops of the versions whose path is `name` or ends in it.
pub fn explain(name: &str) -> Result<()> {
    let matches = |taken: &&Taken| {
        let path = taken.version.to_string();
        path == name || path.ends_with(&format!("/{name}"))
    };
    let all = take()?;
    let taken: Vec<&Taken> = all.iter().filter(matches).collect();
    ensure!(
        !taken.is_empty(),
        "no kernel is called {name:?}: use a name such as residual_select or avx512/f64/exp"
    );
    for Taken { version, listing, code_bytes } in taken {
        println!("{version}: {code_bytes} bytes");
        print_hot_loops(listing);
    }
    Ok(())
}

fn print_hot_loops(listing: &Listing) {
    let flow = Flow::new(listing);
    let frame_pointer = listing.has_frame_pointer();
    for natural in hot_loops(&flow) {
        println!("loop:");
        for line in hot_loop_lines(listing, &flow, natural) {
            let instruction = Instruction::parse(&line);
            let notes = instruction.map(|instruction| notes(&instruction, frame_pointer));
            println!(
                "{}",
                format!("{line:<64}{}", notes.unwrap_or_default().join(", ")).trim_end()
            );
        }
        println!("  {}", LoopFacts::new(&flow, natural, frame_pointer).to_toml());
        for outer in flow.enclosing(natural) {
            println!("  in a loop: {}", LoopFacts::new(&flow, outer, frame_pointer).to_toml());
        }
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
