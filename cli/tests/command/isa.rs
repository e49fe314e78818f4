//! `rhotree isa`.

use crate::folder::Folder;
use rhotree::Isa;

#[test]
fn lists_every_isa_and_the_best() {
    let outcome = Folder::new().run("isa");
    assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""));
    for isa in Isa::ALL {
        let line = outcome.stdout.lines().find(|line| line.starts_with(isa.name()));
        let line = line.unwrap_or_else(|| panic!("no {isa}: {}", outcome.stdout));
        assert_eq!(line.contains(" available"), isa.is_available() || line.contains("not"));
        assert_eq!(line.contains("not available"), !isa.is_available());
        assert!(isa.features().iter().all(|feature| line.contains(feature)), "{line}");
    }
    assert!(
        outcome
            .stdout
            .ends_with(&format!("would use {}: the best that the CPU has\n", Isa::detect()))
    );
}

#[test]
fn obeys_the_environment() {
    let outcome = Folder::new().run_with_isa("isa", Some("portable"));
    assert_eq!(outcome.status, 0);
    assert!(outcome.stdout.ends_with("would use portable: set by RHOTREE_ISA\n"));

    let outcome = Folder::new().run_with_isa("isa", Some("sse9"));
    assert_eq!(outcome.status, 2);
    assert_eq!(
        outcome.stderr,
        "error: isa \"sse9\" is unknown: use avx512vnni, avx512, avxvnni, avx2 or portable\n"
    );
}
