//! The second-level cache of a core: what a task reads again and again should fit into it.

use std::sync::OnceLock;

/// What is believed where the CPU doesn't tell.
const USUAL: usize = 1 << 20;

/// What is believed of what it tells: a virtual machine can say anything.
const PLAUSIBLE: (usize, usize) = (256 << 10, 4 << 20);

/// Bytes of a core's second-level cache, as the CPU tells.
pub(crate) fn second_level_cache() -> usize {
    static BYTES: OnceLock<usize> = OnceLock::new();
    *BYTES.get_or_init(|| told().unwrap_or(USUAL).clamp(PLAUSIBLE.0, PLAUSIBLE.1))
}

#[cfg(target_arch = "x86_64")]
fn told() -> Option<usize> {
    let caches = raw_cpuid::CpuId::new().get_cache_parameters()?;
    let bytes = |cache: raw_cpuid::CacheParameter| {
        let ways = cache.associativity() * cache.physical_line_partitions();
        ways * cache.coherency_line_size() * cache.sets()
    };
    caches.filter(|cache| cache.level() == 2).map(bytes).max()
}

#[cfg(not(target_arch = "x86_64"))]
const fn told() -> Option<usize> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Linux says what it has read from the CPU.
    #[test]
    #[cfg(all(target_arch = "x86_64", target_os = "linux"))]
    fn it_is_what_the_system_says() {
        let level = |cache: usize, what: &str| {
            let path = format!("/sys/devices/system/cpu/cpu0/cache/index{cache}/{what}");
            std::fs::read_to_string(path).ok().map(|text| text.trim().to_owned())
        };
        let second = (0..8).find(|&cache| level(cache, "level").is_some_and(|level| level == "2"));
        let Some(size) = second.and_then(|cache| level(cache, "size")) else {
            eprintln!("skipped: the system doesn't tell the size of its caches");
            return;
        };
        let kibibytes: usize = size.trim_end_matches('K').parse().expect("a number of KiB");
        assert_eq!(told(), Some(kibibytes << 10));
    }
}
