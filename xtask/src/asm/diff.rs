//! Differences that a reader can follow: of two snapshots, and of their facts.

use std::fmt::Write;

use similar::{ChangeTag, TextDiff};

use super::facts::{Facts, LoopFacts};

/// Lines of context around a change.
const CONTEXT: usize = 3;
/// The most lines that are shown of one kernel's difference.
const MOST_LINES: usize = 200;

/// A unified difference of two snapshots. Lines that differ in the numbers of labels alone count as
/// equal, unless nothing else differs.
pub fn of_snapshots(old: &str, new: &str) -> String {
    let (old_lines, new_lines): (Vec<&str>, Vec<&str>) =
        (old.lines().collect(), new.lines().collect());
    let masked = |lines: &[&str]| -> Vec<String> { lines.iter().map(|line| mask(line)).collect() };
    let (old_masked, new_masked) = (masked(&old_lines), masked(&new_lines));
    let plain = |lines: &[&str]| -> Vec<String> { lines.iter().map(|&l| l.to_owned()).collect() };
    let (left, right) = if old_masked == new_masked {
        (plain(&old_lines), plain(&new_lines))
    } else {
        (old_masked, new_masked)
    };
    let left: Vec<&str> = left.iter().map(String::as_str).collect();
    let right: Vec<&str> = right.iter().map(String::as_str).collect();
    let diff = TextDiff::from_slices(&left, &right);

    let mut lines = Vec::new();
    for group in diff.grouped_ops(CONTEXT) {
        let (first, last) = (group.first(), group.last());
        if let (Some(first), Some(last)) = (first, last) {
            let old = first.old_range().start + 1..last.old_range().end + 1;
            let new = first.new_range().start + 1..last.new_range().end + 1;
            let (from, to) = (old.start, new.start);
            lines.push(format!("@@ -{from},{} +{to},{} @@", old.len(), new.len()));
        }
        for change in group.iter().flat_map(|operation| diff.iter_changes(operation)) {
            let (sign, line) = match change.tag() {
                ChangeTag::Equal => (' ', change.new_index().map(|place| new_lines[place])),
                ChangeTag::Insert => ('+', change.new_index().map(|place| new_lines[place])),
                ChangeTag::Delete => ('-', change.old_index().map(|place| old_lines[place])),
            };
            lines.push(format!("{sign}{}", line.unwrap_or_default()));
        }
    }
    let rest = lines.len().saturating_sub(MOST_LINES);
    lines.truncate(MOST_LINES);
    let mut text = lines.join("\n") + "\n";
    if rest > 0 {
        writeln!(text, "... {rest} more lines; bless and read `git diff`")
            .expect("writing to a string");
    }
    text
}

/// The text without the numbers of its labels.
pub fn mask(line: &str) -> String {
    let mut masked = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(place) = rest.find(".L") {
        let (before, after) = rest.split_at(place + 2);
        masked.push_str(before);
        rest = after.trim_start_matches(|character: char| character.is_ascii_digit());
    }
    masked + rest
}

/// Which facts changed, in one line; empty if none did.
pub fn of_facts(old: &Facts, new: &Facts) -> String {
    let mut changes = Vec::new();
    let mut compare = |name: &str, old: usize, new: usize| {
        if old != new {
            changes.push(format!("{name} {old} -> {new}"));
        }
    };
    let (none, none_too) = (LoopFacts::default(), LoopFacts::default());
    let (before, after) =
        (old.hot_loop.as_ref().unwrap_or(&none), new.hot_loop.as_ref().unwrap_or(&none_too));
    compare("hot loop instructions", before.instructions, after.instructions);
    compare("multiply-adds", before.multiply_adds, after.multiply_adds);
    compare("narrowest arithmetic", before.narrowest_arithmetic, after.narrowest_arithmetic);
    compare("loads", before.loads, after.loads);
    compare("stores", before.stores, after.stores);
    compare("broadcasts", before.broadcasts, after.broadcasts);
    compare("vector moves", before.vector_moves, after.vector_moves);
    compare("masks", before.masks, after.masks);
    compare("spills", before.spills, after.spills);
    compare("reloads", before.reloads, after.reloads);
    compare("calls", before.calls, after.calls);
    compare("panics", before.panics, after.panics);
    let in_loops = (old.vector_stack_accesses_in_loops, new.vector_stack_accesses_in_loops);
    compare("vector stack accesses in all loops", in_loops.0, in_loops.1);
    compare("missing vzeroupper", old.missing_vzeroupper, new.missing_vzeroupper);
    compare("loops", old.loops, new.loops);
    compare("instructions in all", old.instructions, new.instructions);
    if old.code_bytes != new.code_bytes {
        changes.push(format!("code bytes {} -> {}", old.code_bytes, new.code_bytes));
    }
    changes.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn renumbered_labels_are_no_change_beside_a_real_one() {
        let old = "f:\n.L0:\n    nop\n    jne .L0\n.L1:\n    ret\n";
        let new = "f:\n.L0:\n    jmp .L2\n.L1:\n    nop\n    jne .L1\n.L2:\n    ret\n";
        let text = of_snapshots(old, new);
        let changed: Vec<&str> = text.lines().filter(|l| l.starts_with(['+', '-'])).collect();
        assert_eq!(changed, ["+    jmp .L2", "+.L1:"], "{text}");
    }

    #[test]
    fn a_jump_that_goes_elsewhere_is_shown() {
        let text = of_snapshots("    jne .L0\n    ret\n", "    jne .L1\n    ret\n");
        assert!(text.contains("-    jne .L0\n+    jne .L1"), "{text}");
    }
}
