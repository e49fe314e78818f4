//! Programs on machines with AVX-512 that Bochs emulates.
//!
//! A machine starts Debian's kernel from a CD; all of its files are in the initial file system, with `init.sh` as the
//! first process, and what that writes to the serial line is a file here. The programs are those of this machine, with
//! the libraries that they are linked with.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail, ensure};

use super::programs::{Programs, TESTS, folder};
use super::{SCALE, Said, require};

/// Debian 12's Bochs 2.7 has AVX-512 with VNNI as this CPU. (It has no AVX-512 with BF16.)
const CPU: &str = "tigerlake";

/// Machines that are emulated at once, each on a processor of this one.
const MACHINES: usize = 2;

/// What a machine counts as a second of its own. Its clock ticks once an instruction.
const INSTRUCTIONS_PER_SECOND: usize = 50_000_000;

/// What is tested: the kernels that are written by hand. The compiler's own code for AVX-512, of which the portable ones
/// are made, shifts masks of 16 lanes by 15 (KSHIFTRW, KSHIFTLW): Bochs 2.7 makes zeros of them.
pub const INSTRUCTION_SETS: [&str; 3] = ["avx512vnni", "avx512", "avx2"];
const WITHOUT: (&str, &str) = ("RHOTREE_TEST_WITHOUT", "portable");

/// A test of the screen at squared distances that are powers of two: VRSQRT14PS of an odd one is off by the root of two
/// in Bochs 2.7.
const SKIP: [&str; 2] = ["--skip", "the_least_and_the_greatest_distances"];

/// The kernel's options, and why:
///
/// * Bochs says that it has fast short REP MOVSB and is wrong about it: the kernel copies past the end.
/// * It says wrong sizes of the area that XSAVES and XSAVEC write.
/// * Its clock has nothing to do with the frequency that its CPUID tells.
/// * Nobody attacks it, and self-tests of ciphers take minutes.
const KERNEL_OPTIONS: &str = "console=ttyS0,115200 clearcpuid=fsrm,xsaves,xsavec,pku tsc=reliable \
    cryptomgr.notests mitigations=off nokaslr panic=-1 loglevel=3 rdinit=/init";

const PACKAGES: &str =
    "bochs bochs-term bochsbios vgabios busybox-static isolinux syslinux-common xorriso cpio lz4";

/// Runs all tests, and the command with each instruction set.
pub fn run(programs: &Programs, limit: Duration) -> Result<()> {
    for command in ["bochs-bin", "xorriso", "cpio", "lz4", "busybox", "script"] {
        require(command, PACKAGES)?;
    }
    let kernel = kernel()?;
    let start = Instant::now();
    let run = |number: usize| Machine { number, programs }.run(&kernel, limit);
    let ended: Vec<Result<()>> = thread::scope(|scope| {
        let run = &run;
        let machines: Vec<_> = (0..MACHINES).map(|n| scope.spawn(move || run(n))).collect();
        let join = |machine: thread::ScopedJoinHandle<'_, Result<()>>| {
            machine.join().unwrap_or_else(|_| Err(anyhow!("a machine's thread panicked")))
        };
        machines.into_iter().map(join).collect()
    });
    println!("Bochs: {:.0} s", start.elapsed().as_secs_f64());
    ended.into_iter().collect()
}

/// Debian's kernel for clouds, which has the driver of the serial line built in.
fn kernel() -> Result<PathBuf> {
    let kernel = folder()?.join("vmlinuz");
    if !kernel.exists() {
        let unpacked = folder()?.join("kernel");
        fs::create_dir_all(&unpacked)?;
        let script = "package=$(apt-cache depends linux-image-cloud-amd64 | \
            awk '/Depends:/ { print $2; exit }') && apt-get -qq download \"$package\" && \
            dpkg -x \"$package\"_*.deb . && mv boot/vmlinuz-* ../vmlinuz";
        succeed(Command::new("sh").args(["-ec", script]).current_dir(&unpacked))?;
        fs::remove_dir_all(&unpacked)?;
    }
    Ok(kernel)
}

/// One emulated machine.
struct Machine<'a> {
    number: usize,
    programs: &'a Programs,
}

/// What a machine has to have said of a program by its end.
struct Job {
    name: String,
    is_test: bool,
}

impl Machine<'_> {
    fn run(&self, kernel: &Path, limit: Duration) -> Result<()> {
        let folder = folder()?.join(format!("machine-{}", self.number));
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        let jobs = self.make_root(&folder.join("root"))?;
        make_disc(&folder, kernel)?;
        let said = self.start_and_listen(&folder, limit)?;
        ensure!(said.contains("guest: is done"), "machine {} didn't get to its end", self.number);
        for job in jobs {
            check(&job, &said)?;
        }
        Ok(())
    }

    /// Writes the machine's files, and what it is to do.
    fn make_root(&self, root: &Path) -> Result<Vec<Job>> {
        for folder in ["bin", "proc", "dev", "tmp", "programs"] {
            fs::create_dir_all(root.join(folder))?;
        }
        fs::copy(which("busybox")?, root.join("bin/busybox"))?;
        symlink("busybox", root.join("bin/sh"))?;
        let init = root.join("init");
        fs::write(&init, include_str!("init.sh"))?;
        fs::set_permissions(&init, fs::Permissions::from_mode(0o755))?;

        let mut script =
            [SCALE, WITHOUT].map(|(name, value)| format!("export {name}={value}\n")).concat();
        let mut jobs = Vec::new();
        let mut job = |script: &mut String, name: &str, is_test: bool, command: &str| {
            *script += &format!("program {name} {command}\n");
            jobs.push(Job { name: name.to_owned(), is_test });
        };
        copy_program(&self.programs.command, "rhotree", root)?;
        job(&mut script, "isa", false, "/programs/rhotree isa");
        for test in TESTS.iter().skip(self.number).step_by(MACHINES) {
            copy_program(self.programs.path(test)?, test.name, root)?;
            let arguments = [test.arguments, &SKIP, &["--test-threads=1"]].concat().join(" ");
            job(&mut script, test.name, true, &format!("/programs/{} {arguments}", test.name));
        }
        for (own, file) in [("points", &self.programs.points), ("answer", &self.programs.answer)] {
            fs::copy(file, root.join(format!("programs/{own}.csv")))?;
        }
        let search = self.programs.search("/programs/points.csv".as_ref(), "/tmp/out.csv".as_ref());
        for isa in INSTRUCTION_SETS.iter().skip(self.number).step_by(MACHINES) {
            let command = format!("/programs/rhotree {} --isa {isa}", search.join(" "));
            job(&mut script, &format!("search-{isa}"), false, &command);
            let command = "cmp /tmp/out.csv /programs/answer.csv";
            job(&mut script, &format!("answer-{isa}"), false, command);
            script += "rm -f /tmp/out.csv\n";
        }
        fs::write(root.join("programs/run.sh"), script)?;
        Ok(jobs)
    }

    /// Everything that the machine says until its end, or until the time is over. It is printed meanwhile.
    fn start_and_listen(&self, folder: &Path, limit: Duration) -> Result<String> {
        let serial = folder.join("serial");
        fs::write(&serial, "")?;
        let mut machine = Emulated(start(folder)?);
        let start = Instant::now();
        let mut printed = 0;
        loop {
            let ended = machine.0.try_wait()?.is_some();
            let said = String::from_utf8_lossy(&fs::read(&serial)?).replace('\r', "");
            let whole = said.rfind('\n').map_or(0, |end| end + 1);
            for line in said[printed..whole].lines() {
                let seconds = start.elapsed().as_secs();
                println!("machine {} {seconds:>4} s  {line}", self.number);
            }
            printed = whole;
            if ended {
                return Ok(said);
            }
            if start.elapsed() > limit {
                bail!("machine {} has run for {} s", self.number, limit.as_secs());
            }
            thread::sleep(Duration::from_secs(1));
        }
    }
}

/// Ends with its value.
struct Emulated(Child);

impl Drop for Emulated {
    fn drop(&mut self) {
        // The terminal closes with `script`, and that ends the emulator.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts the emulator. It shows a screen, for which it needs a terminal: `script` has one.
fn start(folder: &Path) -> Result<Child> {
    let configuration = format!(
        "display_library: term\n\
         cpu: model={CPU}, count=1, ips={INSTRUCTIONS_PER_SECOND}, reset_on_triple_fault=0\n\
         megs: 768\n\
         romimage: file=/usr/share/bochs/BIOS-bochs-latest\n\
         vgaromimage: file=/usr/share/vgabios/vgabios.bin\n\
         ata0: enabled=1, ioaddr1=0x1f0, ioaddr2=0x3f0, irq=14\n\
         ata0-master: type=cdrom, path=disc.iso, status=inserted\n\
         boot: cdrom\n\
         clock: sync=none, time0=utc\n\
         sound: driver=dummy\n\
         plugin_ctrl: speaker=0, parallel=0, gameport=0, iodebug=0\n\
         com1: enabled=1, mode=file, dev=serial\n\
         log: log\n\
         panic: action=fatal\n\
         error: action=ignore\n"
    );
    fs::write(folder.join("bochsrc"), configuration)?;
    // Debian's build stops in its debugger at first.
    fs::write(folder.join("debugger"), "continue\nquit\n")?;
    Command::new("script")
        .args(["--quiet", "--flush", "--return", "--command"])
        .args(["stty rows 30 cols 100; exec bochs-bin -q -f bochsrc -rc debugger", "screen"])
        .env("TERM", "vt100")
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .context("cannot start script")
}

/// Makes `disc.iso` of the kernel and of the files in `root`.
fn make_disc(folder: &Path, kernel: &Path) -> Result<()> {
    let disc = folder.join("disc");
    fs::create_dir_all(disc.join("isolinux"))?;
    fs::copy(kernel, disc.join("vmlinuz"))?;
    for loader in ["/usr/lib/ISOLINUX/isolinux.bin", "/usr/lib/syslinux/modules/bios/ldlinux.c32"] {
        let name = Path::new(loader).file_name().context("a file")?;
        fs::copy(loader, disc.join("isolinux").join(name)).with_context(|| loader.to_owned())?;
    }
    let clock = INSTRUCTIONS_PER_SECOND / 1000;
    fs::write(
        disc.join("isolinux/isolinux.cfg"),
        format!(
            "DEFAULT linux\nPROMPT 0\nLABEL linux\n KERNEL /vmlinuz\n INITRD /initrd\n \
             APPEND {KERNEL_OPTIONS} tsc_early_khz={clock}\n"
        ),
    )?;
    let pack =
        "find . | cpio --quiet --create --format=newc --owner=0:0 | lz4 -l -q > ../disc/initrd";
    succeed(
        Command::new("bash")
            .args(["-ec", &format!("set -o pipefail; {pack}")])
            .current_dir(folder.join("root")),
    )?;
    succeed(
        Command::new("xorriso")
            .args(["-as", "mkisofs", "-quiet", "-o", "disc.iso", "-b", "isolinux/isolinux.bin"])
            .args(["-c", "isolinux/boot.cat", "-no-emul-boot", "-boot-load-size", "4"])
            .args(["-boot-info-table", "disc"])
            .current_dir(folder)
            .stderr(Stdio::null()),
    )
}

/// Copies a program, without what is there for debuggers, and the libraries that it needs.
fn copy_program(program: &Path, name: &str, root: &Path) -> Result<()> {
    let copy = root.join("programs").join(name);
    succeed(Command::new("strip").arg("-o").arg(copy).arg(program))?;
    let listed = Command::new("ldd").arg(program).output().context("cannot start ldd")?;
    for word in String::from_utf8(listed.stdout)?.split_whitespace() {
        let target = root.join(word.trim_start_matches('/'));
        if word.starts_with('/') && !target.exists() {
            fs::create_dir_all(target.parent().context("a folder")?)?;
            fs::copy(word, target).with_context(|| word.to_owned())?;
        }
    }
    Ok(())
}

/// Where a command is.
fn which(command: &str) -> Result<PathBuf> {
    let output = Command::new("sh").args(["-c", &format!("command -v {command}")]).output()?;
    Ok(PathBuf::from(String::from_utf8(output.stdout)?.trim_end()))
}

fn succeed(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot start {command:?}"))?;
    ensure!(status.success(), "{command:?}: {status}");
    Ok(())
}

/// Fails unless a program ended well, with tests of every instruction set if it has tests.
fn check(job: &Job, said: &str) -> Result<()> {
    let (begin, end) =
        (format!("guest: begins {}\n", job.name), format!("guest: ends {} with ", job.name));
    let (_, rest) =
        said.split_once(&begin).with_context(|| format!("{} didn't begin", job.name))?;
    let (said, rest) = rest.split_once(&end).with_context(|| format!("{} didn't end", job.name))?;
    let status = rest.lines().next().unwrap_or_default();
    ensure!(status == "0", "{} ended with {status}", job.name);
    if job.is_test {
        Said::in_output(said).check(&job.name, &INSTRUCTION_SETS)?;
    }
    if job.name == "isa" {
        let available: BTreeSet<&str> = said
            .lines()
            .filter(|line| line.contains(" available "))
            .filter(|line| !line.contains(" not available "))
            .filter_map(|line| line.split(' ').next())
            .collect();
        let missing: Vec<_> =
            INSTRUCTION_SETS.iter().filter(|isa| !available.contains(*isa)).collect();
        ensure!(missing.is_empty(), "the emulated CPU has no {missing:?}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_failed_or_did_not_run_is_a_failure() {
        let job = |name: &str| Job { name: name.to_owned(), is_test: name == "test" };
        let said = "guest: begins test\ninstruction sets under test: avx512vnni, avx512, avx2\n\
            test result: ok. 3 passed; 0 failed\nguest: ends test with 0\n\
            guest: begins other\nguest: ends other with 101\nguest: begins last\n";
        assert!(check(&job("test"), said).is_ok());
        assert!(check(&job("test"), &said.replace("avx512vnni, ", "")).is_err());
        assert!(check(&job("other"), said).is_err());
        assert!(check(&job("last"), said).is_err());
        assert!(check(&job("missing"), said).is_err());
        let isa = "guest: begins isa\navx512vnni not available  needs x\navx512    available y\n\
            avx2      available z\nportable  available nothing\nguest: ends isa with 0\n";
        assert!(check(&job("isa"), isa).is_err());
        assert!(check(&job("isa"), &isa.replace("not available ", "available     ")).is_ok());
    }
}
