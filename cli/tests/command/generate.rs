//! `rhotree --generate`: scripts and a manual that know every subcommand and argument.

use std::io::Write;
use std::process::{Command, Stdio};

use crate::folder::Folder;

const KINDS: [&str; 4] = ["complete-bash", "complete-zsh", "complete-fish", "man"];

/// What is generated.
fn generated(kind: &str) -> String {
    let here = Folder::new();
    let outcome = here.run(&format!("--generate {kind}"));
    assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""));
    assert!(here.files().is_empty());
    outcome.stdout
}

/// Runs a program with this text on standard input, which must succeed; None where there is no such program.
fn through(program: &str, arguments: &[&str], text: &str) -> Option<String> {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped());
    let Ok(mut child) = command.spawn() else {
        println!("skipped: there is no {program}");
        return None;
    };
    let mut stdin = child.stdin.take().expect("a pipe");
    let output = std::thread::scope(|scope| {
        scope.spawn(move || stdin.write_all(text.as_bytes()).expect("a reader"));
        child.wait_with_output().expect("it ends")
    });
    assert!(output.status.success(), "{program}");
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[test]
fn each_knows_every_subcommand_and_argument() {
    for kind in KINDS {
        // The manual's source escapes hyphens.
        let text = generated(kind).replace("\\-", "-");
        for part in [
            "neighbors",
            "build",
            "fit",
            "predict",
            "isa",
            "lengthscale",
            "inducing-points",
            "noise-variance",
        ] {
            assert!(text.contains(part), "{kind} lacks {part}");
        }
    }
}

#[test]
fn shells_and_the_manual_s_reader_understand_them() {
    through("bash", &["-n"], &generated("complete-bash"));
    through("zsh", &["-n"], &generated("complete-zsh"));
    through("fish", &["--no-execute"], &generated("complete-fish"));
    let Some(page) = through("groff", &["-man", "-Kutf8", "-Tutf8", "-P-c"], &generated("man"))
    else {
        return;
    };
    for part in [
        "rhotree-neighbors",
        "rhotree-build",
        "rhotree-fit",
        "rhotree-predict",
        "rhotree-isa",
        "--predecessors",
        "Examples:",
    ] {
        assert!(page.contains(part), "{part:?} is missing in\n{page}");
    }
}

#[test]
fn bash_completes_subcommands_arguments_and_files() {
    let here = Folder::new();
    here.write("points.csv", "1\n");
    let script = generated("complete-bash");
    assert!(script.contains("-o default rhotree"), "{script}");
    here.write("complete.bash", script);
    for (words, expected) in [
        ("rhotree nei", "neighbors"),
        ("rhotree neighbors --lengths", "--lengthscale"),
        // Nothing of its own: bash goes on with files.
        ("rhotree neighbors poi", ""),
        ("rhotree neighbors --queries poi", "points.csv"),
        ("rhotree build x.csv --covariance matern3", "matern32"),
        ("rhotree fit x.csv --mean li", "linear"),
        ("rhotree predict poi", ""),
    ] {
        let script = format!(
            "cd '{}'; . ./complete.bash; COMP_WORDS=({words}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); \
             word=${{COMP_WORDS[COMP_CWORD]}}; previous=${{COMP_WORDS[COMP_CWORD - 1]}}; \
             _rhotree rhotree \"$word\" \"$previous\" 2> /dev/null; echo \"${{COMPREPLY[@]}}\"",
            here.path("").display()
        );
        let Some(reply) = through("bash", &[], &script) else { return };
        assert_eq!(reply.trim(), expected, "{words}");
    }
}

#[test]
fn nothing_else_is_asked_for_with_it() {
    let here = Folder::new();
    for arguments in
        ["--generate", "--generate powershell", "--generate man isa", "isa --generate man"]
    {
        let outcome = here.run(arguments);
        assert_eq!((outcome.status, outcome.stdout.as_str()), (2, ""), "{arguments}");
    }
}
