//! The kernels that the assembly snapshots and the benchmark tables know, and what each promises.
//!
//! This is the only list: a new entry point of `kernels/src/arch` is added to [`KERNELS`], and
//! `cargo xtask asm --bless` does the rest.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A column of the tables: an instruction set, or a clone of the portable kernels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// Hand-written, 512-bit, with dot products of bytes and pairs in one instruction: the screen alone.
    Avx512Vnni,
    /// Hand-written, 512-bit.
    Avx512,
    /// Hand-written, 256-bit, with dot products of bytes and pairs in one instruction: the screen alone.
    AvxVnni,
    /// Hand-written, 256-bit.
    Avx2,
    /// The portable kernels as vectorised by the compiler for AVX-512.
    PortableAvx512,
    /// The portable kernels as vectorised by the compiler for AVX2 and FMA.
    PortableAvx2,
}

impl Target {
    /// Every target, in the order of the tables.
    pub const ALL: [Self; 6] = [
        Self::Avx512Vnni,
        Self::Avx512,
        Self::AvxVnni,
        Self::Avx2,
        Self::PortableAvx512,
        Self::PortableAvx2,
    ];

    /// The name of its folder and file in `asm-snapshots`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Avx512Vnni => "avx512vnni",
            Self::Avx512 => "avx512",
            Self::AvxVnni => "avxvnni",
            Self::Avx2 => "avx2",
            Self::PortableAvx512 => "portable-avx512",
            Self::PortableAvx2 => "portable-avx2",
        }
    }

    /// Whether the kernels are made of intrinsics: these are held to promises, the compiler's own
    /// vectorisation is only recorded.
    pub const fn is_hand_written(self) -> bool {
        !matches!(self, Self::PortableAvx512 | Self::PortableAvx2)
    }

    /// Bits of a vector.
    pub const fn width(self) -> usize {
        match self {
            Self::Avx512Vnni | Self::Avx512 | Self::PortableAvx512 => 512,
            Self::AvxVnni | Self::Avx2 | Self::PortableAvx2 => 256,
        }
    }

    /// Whether a demangled symbol is this target's `kernel` for `element`.
    pub fn owns(self, symbol: &str, element: ElementType, kernel: &str) -> bool {
        let element = element.name();
        let entry = |module: &str| format!("rhotree_kernels::arch::{module}::{element}::{kernel}");
        // The portable clones stand in a module named like the entry point, and are named by their
        // CPU features.
        let clone = || {
            symbol
                .strip_prefix(&format!("{}::{kernel}_", entry("portable")))
                .and_then(|rest| rest.strip_suffix("_version"))
        };
        match self {
            Self::PortableAvx512 => clone().is_some_and(|features| features.contains("avx512f")),
            Self::PortableAvx2 => clone()
                .is_some_and(|features| features.contains("avx2") && !features.contains("avx512")),
            _ => symbol == entry(self.name()),
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

/// The type of a lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ElementType {
    /// Single precision.
    F32,
    /// Double precision.
    F64,
    /// The screen's: words of whole numbers, then single precision.
    Words,
}

impl ElementType {
    /// Every type, in the order of the tables.
    pub const ALL: [Self; 3] = [Self::F64, Self::F32, Self::Words];

    /// Its name in Rust.
    pub const fn name(self) -> &'static str {
        match self {
            Self::F32 => "f32",
            Self::F64 => "f64",
            Self::Words => "words",
        }
    }

    /// Bits of a lane.
    pub const fn bits(self) -> usize {
        match self {
            Self::F32 | Self::Words => 32,
            Self::F64 => 64,
        }
    }
}

impl fmt::Display for ElementType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

/// What one step of a kernel's hot loop works off, in the unit that its benchmark counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// Two floating-point operations for each lane of each multiply-add.
    MultiplyAdds,
    /// One element for each lane; an element takes the promised number of multiply-adds.
    Elements,
    /// The products of bytes or of pairs that are added up, in whole numbers.
    Products,
}

/// The fewest multiply-adds that one step of the hot loop of a hand-written version has.
pub enum MultiplyAdds {
    /// Fused ones, of a kernel for each type: for AVX-512 and AVX2, f64 and f32 each.
    Typed([[usize; 2]; 2]),
    /// Multiplications of bytes or pairs that add neighbouring products, of a kernel of the screen: for
    /// AVX-512 with VNNI, AVX-512, AVX-VNNI and AVX2.
    Words([usize; 4]),
}

/// One entry point, whatever the instruction set.
pub struct Kernel {
    /// The name of the function.
    pub name: &'static str,
    /// What its benchmark counts.
    pub work: Work,
    /// The promised multiply-adds; they also say of which types the kernel is.
    pub multiply_adds: MultiplyAdds,
    /// The benchmark that measures the hot loop, by the name of its size: for f64, and for f32 or words.
    pub benchmark: [&'static str; 2],
    /// Whether only the facts are checked in: of the kernels of experiments, and of the one that
    /// measures the peak.
    pub facts_only: bool,
}

impl Kernel {
    /// The size of the benchmark for a type.
    pub const fn benchmark_for(&self, element: ElementType) -> &'static str {
        match element {
            ElementType::F64 => self.benchmark[0],
            ElementType::F32 | ElementType::Words => self.benchmark[1],
        }
    }

    /// Whether there is a version for a target and a type.
    pub const fn has(&self, target: Target, element: ElementType) -> bool {
        let of_words = matches!(self.multiply_adds, MultiplyAdds::Words(_));
        of_words == matches!(element, ElementType::Words)
            && (of_words || !matches!(target, Target::Avx512Vnni | Target::AvxVnni))
    }

    /// The promised multiply-adds of a hand-written version.
    pub const fn promised_multiply_adds(&self, target: Target, element: ElementType) -> usize {
        match self.multiply_adds {
            MultiplyAdds::Typed(promised) => {
                let of_isa = promised[if target.width() == 512 { 0 } else { 1 }];
                of_isa[if matches!(element, ElementType::F64) { 0 } else { 1 }]
            }
            MultiplyAdds::Words(promised) => match target {
                Target::Avx512Vnni => promised[0],
                Target::Avx512 | Target::PortableAvx512 => promised[1],
                Target::AvxVnni => promised[2],
                Target::Avx2 | Target::PortableAvx2 => promised[3],
            },
        }
    }

    /// The instructions by which the hot loops of a hand-written version multiply and add up whole numbers:
    /// all of them must be there.
    pub fn promised_products(&self, target: Target) -> &'static [&'static str] {
        match (self.name, target) {
            ("screen_select", Target::Avx512Vnni | Target::AvxVnni) => &["vpdpbusd", "vpdpwssd"],
            ("screen_select", Target::Avx512 | Target::Avx2) => &["vpmaddubsw", "vpmaddwd"],
            _ => &[],
        }
    }
}

/// Every entry point.
pub const KERNELS: &[Kernel] = &[
    // Argument reduction 3, polynomial 9 (f64) or 4, the result 2; AVX2 has no scaling instruction
    // and takes one more to halve the exponent.
    Kernel {
        name: "exp",
        work: Work::Elements,
        multiply_adds: MultiplyAdds::Typed([[14, 9], [15, 10]]),
        benchmark: ["4096", "4096"],
        facts_only: false,
    },
    // The function with the most work, Matérn 5/2: the exponential and its polynomial's two.
    Kernel {
        name: "covariance",
        work: Work::Elements,
        multiply_adds: MultiplyAdds::Typed([[16, 11], [17, 12]]),
        benchmark: ["matern52-4096", "matern52-4096"],
        facts_only: false,
    },
    // The one with the most work, Matérn 5/2: the exponential and one more.
    Kernel {
        name: "covariance_slope",
        work: Work::Elements,
        multiply_adds: MultiplyAdds::Typed([[15, 10], [16, 11]]),
        benchmark: ["matern52-4096", "matern52-4096"],
        facts_only: false,
    },
    // Eight vectors in flight, a row each.
    Kernel {
        name: "squared_distances",
        work: Work::MultiplyAdds,
        multiply_adds: MultiplyAdds::Typed([[8, 8], [8, 8]]),
        benchmark: ["64x512", "128x512"],
        facts_only: false,
    },
    Kernel {
        name: "dot_products",
        work: Work::MultiplyAdds,
        multiply_adds: MultiplyAdds::Typed([[8, 8], [8, 8]]),
        benchmark: ["64x512", "128x512"],
        facts_only: false,
    },
    // The register tile, a column: 12 queries by 2 vectors, or 6 by 2.
    Kernel {
        name: "residual_select",
        work: Work::MultiplyAdds,
        multiply_adds: MultiplyAdds::Typed([[24, 24], [12, 12]]),
        benchmark: ["m512-d3", "m512-d3"],
        facts_only: false,
    },
    Kernel {
        name: "residual_store",
        work: Work::MultiplyAdds,
        multiply_adds: MultiplyAdds::Typed([[24, 24], [12, 12]]),
        benchmark: ["m512-d3", "m512-d3"],
        facts_only: false,
    },
    Kernel {
        name: "residual_signed",
        work: Work::MultiplyAdds,
        multiply_adds: MultiplyAdds::Typed([[24, 24], [12, 12]]),
        benchmark: ["m512-d3", "m512-d3"],
        facts_only: false,
    },
    Kernel {
        name: "residual_select_store",
        work: Work::MultiplyAdds,
        multiply_adds: MultiplyAdds::Typed([[24, 24], [12, 12]]),
        benchmark: ["m512-d3", "m512-d3"],
        facts_only: true,
    },
    // Eight points in flight, a register each, a column.
    Kernel {
        name: "residual_rows",
        work: Work::MultiplyAdds,
        multiply_adds: MultiplyAdds::Typed([[8, 8], [8, 8]]),
        benchmark: ["m512-d3", "m512-d3"],
        facts_only: false,
    },
    // The form with the most work, the angle: two cosines of a difference.
    Kernel {
        name: "annulus_bounds",
        work: Work::Elements,
        multiply_adds: MultiplyAdds::Typed([[2, 2], [2, 2]]),
        benchmark: ["4096", "4096"],
        facts_only: true,
    },
    // The tile, a pivot: 8 points of the one set by 2 vectors of the other, or 4 by 2.
    Kernel {
        name: "interpolation_bounds",
        work: Work::MultiplyAdds,
        multiply_adds: MultiplyAdds::Typed([[16, 16], [8, 8]]),
        benchmark: ["64x64-p32", "128x128-p32"],
        facts_only: false,
    },
    // The tile, a column of those before the panel: 4 rows by 4 columns, or by 3.
    Kernel {
        name: "cholesky",
        work: Work::MultiplyAdds,
        multiply_adds: MultiplyAdds::Typed([[16, 16], [12, 12]]),
        benchmark: ["n60", "n60"],
        facts_only: false,
    },
    // Eight rows in flight, a column each.
    Kernel {
        name: "solve_lower",
        work: Work::MultiplyAdds,
        multiply_adds: MultiplyAdds::Typed([[8, 8], [8, 8]]),
        benchmark: ["n30", "n30"],
        facts_only: false,
    },
    Kernel {
        name: "solve_upper",
        work: Work::MultiplyAdds,
        multiply_adds: MultiplyAdds::Typed([[8, 8], [8, 8]]),
        benchmark: ["n30", "n30"],
        facts_only: false,
    },
    // The tile, a block of columns: 4 rows by 4, or 3 by 2 in two registers each.
    Kernel {
        name: "inner_products",
        work: Work::MultiplyAdds,
        multiply_adds: MultiplyAdds::Typed([[16, 16], [12, 12]]),
        benchmark: ["n55-m200", "n55-m200"],
        facts_only: false,
    },
    // A run of registers, a row.
    Kernel {
        name: "linear_combination",
        work: Work::MultiplyAdds,
        multiply_adds: MultiplyAdds::Typed([[13, 13], [13, 13]]),
        benchmark: ["n31-m200", "n31-m200"],
        facts_only: false,
    },
    // The tile, a row: 8 columns by 3 registers, or 4 by 2.
    Kernel {
        name: "outer_products",
        work: Work::MultiplyAdds,
        multiply_adds: MultiplyAdds::Typed([[24, 24], [8, 8]]),
        benchmark: ["n32-m208", "n32-m208"],
        facts_only: false,
    },
    // Compares and compresses: no arithmetic.
    Kernel {
        name: "select",
        work: Work::Elements,
        multiply_adds: MultiplyAdds::Typed([[0, 0], [0, 0]]),
        benchmark: ["4096", "4096"],
        facts_only: true,
    },
    // The chains.
    Kernel {
        name: "fma_peak",
        work: Work::MultiplyAdds,
        multiply_adds: MultiplyAdds::Typed([[16, 16], [12, 12]]),
        benchmark: ["peak", "peak"],
        facts_only: true,
    },
    // The register tile, a row of bytes: 12 queries by 2 vectors, or 6 by 2. Without VNNI each sum takes two
    // multiplications.
    Kernel {
        name: "screen_select",
        work: Work::Products,
        multiply_adds: MultiplyAdds::Words([24, 48, 12, 24]),
        benchmark: ["quads", "quads"],
        facts_only: false,
    },
    // A vector of pairs of four rows.
    Kernel {
        name: "screen_rows",
        work: Work::Elements,
        multiply_adds: MultiplyAdds::Words([4, 4, 4, 4]),
        benchmark: ["m200-d3", "m200-d3"],
        facts_only: true,
    },
    // The chains.
    Kernel {
        name: "pair_peak",
        work: Work::Products,
        multiply_adds: MultiplyAdds::Words([16, 16, 12, 12]),
        benchmark: ["peak", "peak"],
        facts_only: true,
    },
    Kernel {
        name: "quad_peak",
        work: Work::Products,
        multiply_adds: MultiplyAdds::Words([16, 32, 12, 24]),
        benchmark: ["peak", "peak"],
        facts_only: true,
    },
];

/// One row of the snapshots: a kernel for a target and a type.
#[derive(Clone, Copy)]
pub struct Version {
    /// Which target.
    pub target: Target,
    /// Which type.
    pub element: ElementType,
    /// Which kernel.
    pub kernel: &'static Kernel,
}

impl Version {
    /// Every version, in the order of the tables.
    pub fn all() -> impl Iterator<Item = Self> {
        Target::ALL.into_iter().flat_map(|target| {
            ElementType::ALL.into_iter().flat_map(move |element| {
                KERNELS
                    .iter()
                    .filter(move |kernel| kernel.has(target, element))
                    .map(move |kernel| Self { target, element, kernel })
            })
        })
    }

    /// Whether its hot loops are checked in, and not the facts alone.
    pub const fn has_snapshot(self) -> bool {
        self.target.is_hand_written() && !self.kernel.facts_only
    }

    /// Lanes of a vector.
    pub const fn lanes(self) -> usize {
        self.target.width() / self.element.bits()
    }
}

impl fmt::Display for Version {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = format!("{}/{}/{}", self.target, self.element, self.kernel.name);
        formatter.pad(&path)
    }
}

/// The entry point that a demangled symbol is, if it is a hand-written one.
pub fn entry_point(symbol: &str) -> Option<&str> {
    let rest = symbol.strip_prefix("rhotree_kernels::arch::")?;
    let mut parts = rest.splitn(3, "::");
    let (module, element, name) = (parts.next()?, parts.next()?, parts.next()?);
    let target = Target::ALL.into_iter().find(|target| target.name() == module)?;
    let known = ElementType::ALL.iter().any(|known| known.name() == element);
    (target.is_hand_written() && known && !name.contains("::")).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_belong_to_one_target() {
        let owners = |symbol: &str| -> Vec<Target> {
            let owns = |target: &Target| target.owns(symbol, ElementType::F64, "exp");
            Target::ALL.into_iter().filter(owns).collect()
        };
        let entry = "rhotree_kernels::arch::avx512::f64::exp";
        assert_eq!(owners(entry), [Target::Avx512]);
        let clone = "rhotree_kernels::arch::portable::f64::exp::exp_avx2_bmi1_fma_version";
        assert_eq!(owners(clone), [Target::PortableAvx2]);
        let clone = "rhotree_kernels::arch::portable::f64::exp::exp_avx2_avx512f_fma_version";
        assert_eq!(owners(clone), [Target::PortableAvx512]);
        assert_eq!(owners("rhotree_kernels::arch::portable::f64::exp::exp_default_version"), []);
        assert_eq!(owners("rhotree_kernels::arch::avx512::f32::exp"), []);
    }

    #[test]
    fn entry_points_are_told_from_other_symbols() {
        assert_eq!(entry_point("rhotree_kernels::arch::avx2::f32::select"), Some("select"));
        assert_eq!(entry_point("rhotree_kernels::arch::avx2::f32::select::helper"), None);
        assert_eq!(entry_point("rhotree_kernels::arch::avx2::load_ids"), None);
        assert_eq!(entry_point("rhotree_kernels::arch::portable::f32::select"), None);
    }
}
