//! Which instruction sets exist, what each needs, and which one to use: the one that the environment
//! variable names, else the best that the CPU has.
//!
//! This is the only place that names CPU features for detection. The entry points of an instruction
//! set enable the same list, through [`with_features`].

use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

/// The name of the environment variable that [`Isa::requested`] reads.
pub const ENVIRONMENT_VARIABLE: &str = "RHOTREE_ISA";

/// Calls `$then!` with the CPU features of an instruction set, as one comma-separated literal for
/// `#[target_feature]` and as separate literals for detection.
macro_rules! with_features {
    (avx512vnni, $then:ident ! $arguments:tt) => {
        $then! { $arguments
        "avx512vnni,avx512f,avx512dq,avx512bw,avx512vl,avx2,fma,bmi1,bmi2,popcnt,lzcnt"
        ["avx512vnni" "avx512f" "avx512dq" "avx512bw" "avx512vl" "avx2" "fma" "bmi1" "bmi2" "popcnt"
         "lzcnt"] }
    };
    (avx512, $then:ident ! $arguments:tt) => {
        $then! { $arguments "avx512f,avx512dq,avx512bw,avx512vl,avx2,fma,bmi1,bmi2,popcnt,lzcnt"
        ["avx512f" "avx512dq" "avx512bw" "avx512vl" "avx2" "fma" "bmi1" "bmi2" "popcnt" "lzcnt"] }
    };
    (avxvnni, $then:ident ! $arguments:tt) => {
        $then! { $arguments "avxvnni,avx2,fma,bmi1,bmi2,popcnt,lzcnt"
        ["avxvnni" "avx2" "fma" "bmi1" "bmi2" "popcnt" "lzcnt"] }
    };
    (avx2, $then:ident ! $arguments:tt) => {
        $then! { $arguments "avx2,fma,bmi1,bmi2,popcnt,lzcnt"
        ["avx2" "fma" "bmi1" "bmi2" "popcnt" "lzcnt"] }
    };
}
#[cfg(target_arch = "x86_64")]
pub(crate) use with_features;

/// Expands to the features as a slice of strings.
macro_rules! feature_names {
    (() $joined:literal [$($feature:tt)*]) => { &[$($feature),*] };
}

/// Expands to the features as pairs of a string and whether the CPU has it.
#[cfg(all(feature = "std", target_arch = "x86_64"))]
macro_rules! detected_features {
    (() $joined:literal [$($feature:tt)*]) => {
        &[$(($feature, std::arch::is_x86_feature_detected!($feature))),*]
    };
}

/// An instruction set for which kernels exist.
///
/// Ordered from the least capable to the most.
///
/// ```
/// use rhotree_kernels::Isa;
///
/// let best = Isa::detect();
/// assert!(best.is_available());
/// assert_eq!("avx2".parse::<Isa>(), Ok(Isa::Avx2));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Isa {
    /// No intrinsics: plain loops, compiled for several levels of x86-64 and vectorised by the
    /// compiler. Available everywhere.
    Portable,
    /// Hand-written for AVX2 and FMA: 256-bit vectors, 16 registers.
    Avx2,
    /// As [`Isa::Avx2`], with the dot products of bytes and of 16-bit numbers of AVX-VNNI for the screen;
    /// everything else is the same code.
    AvxVnni,
    /// Hand-written for AVX-512 F, DQ, BW and VL: 512-bit vectors, 32 registers.
    Avx512,
    /// As [`Isa::Avx512`], with the dot products of bytes and of 16-bit numbers of VNNI for the screen;
    /// everything else is the same code.
    Avx512Vnni,
}

/// Why an instruction set can't be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum IsaError {
    /// The CPU lacks features that the instruction set needs.
    #[error(
        "isa {isa} needs CPU features that this machine lacks: {}",
        .isa.missing_features().join(", ")
    )]
    Unavailable {
        /// The instruction set that was asked for.
        isa: Isa,
    },
    /// The name is of no known instruction set.
    #[error("isa {name:?} is unknown: use avx512vnni, avx512, avxvnni, avx2 or portable")]
    Unknown {
        /// The name that was given.
        name: alloc::string::String,
    },
}

impl Isa {
    /// Every instruction set, the most capable first.
    pub const ALL: [Self; 5] =
        [Self::Avx512Vnni, Self::Avx512, Self::AvxVnni, Self::Avx2, Self::Portable];

    /// The name used on the command line and in `RHOTREE_ISA`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Avx512Vnni => "avx512vnni",
            Self::Avx512 => "avx512",
            Self::AvxVnni => "avxvnni",
            Self::Avx2 => "avx2",
            Self::Portable => "portable",
        }
    }

    /// The CPU features that the instruction set needs, by the names that Rust uses.
    #[must_use]
    pub const fn features(self) -> &'static [&'static str] {
        match self {
            Self::Avx512Vnni => with_features!(avx512vnni, feature_names!()),
            Self::Avx512 => with_features!(avx512, feature_names!()),
            Self::AvxVnni => with_features!(avxvnni, feature_names!()),
            Self::Avx2 => with_features!(avx2, feature_names!()),
            Self::Portable => &[],
        }
    }

    /// The CPU features that the instruction set needs and this machine lacks. Without the standard
    /// library none can be detected, and all count as missing.
    #[must_use]
    pub fn missing_features(self) -> Vec<&'static str> {
        #[cfg(all(feature = "std", target_arch = "x86_64"))]
        {
            let features: &[(&str, bool)] = match self {
                Self::Avx512Vnni => with_features!(avx512vnni, detected_features!()),
                Self::Avx512 => with_features!(avx512, detected_features!()),
                Self::AvxVnni => with_features!(avxvnni, detected_features!()),
                Self::Avx2 => with_features!(avx2, detected_features!()),
                Self::Portable => &[],
            };
            features.iter().filter(|(_, detected)| !detected).map(|&(name, _)| name).collect()
        }
        #[cfg(not(all(feature = "std", target_arch = "x86_64")))]
        self.features().to_vec()
    }

    /// Whether this machine has every feature that the instruction set needs.
    #[must_use]
    pub fn is_available(self) -> bool {
        self.missing_features().is_empty()
    }

    /// The most capable instruction set of this machine. The CPU is asked once.
    #[must_use]
    pub fn detect() -> Self {
        #[cfg(feature = "std")]
        {
            static DETECTED: std::sync::OnceLock<Isa> = std::sync::OnceLock::new();
            *DETECTED.get_or_init(Self::most_capable)
        }
        #[cfg(not(feature = "std"))]
        Self::most_capable()
    }

    fn most_capable() -> Self {
        Self::ALL.into_iter().find(|isa| isa.is_available()).unwrap_or(Self::Portable)
    }

    /// The instruction set to use: the [requested](Isa::requested) one, else the most capable one.
    ///
    /// # Errors
    /// As for [`Isa::requested`].
    pub fn select() -> Result<Self, IsaError> {
        Ok(Self::requested()?.unwrap_or_else(Self::detect))
    }

    /// The instruction set that the environment variable `RHOTREE_ISA` names; `None` where it is unset
    /// or empty, and without the standard library. No other code reads the variable.
    ///
    /// ```
    /// use rhotree_kernels::Isa;
    ///
    /// let (isa, reason) = match Isa::requested()? {
    ///     Some(isa) => (isa, "as requested"),
    ///     None => (Isa::detect(), "the best that the CPU has"),
    /// };
    /// println!("{isa}: {reason}");
    /// # assert_eq!(Isa::select(), Ok(isa));
    /// # Ok::<(), rhotree_kernels::IsaError>(())
    /// ```
    ///
    /// # Errors
    /// When the variable names no instruction set, or one that this machine lacks.
    pub fn requested() -> Result<Option<Self>, IsaError> {
        #[cfg(feature = "std")]
        if let Some(value) = std::env::var_os(ENVIRONMENT_VARIABLE).filter(|v| !v.is_empty()) {
            return value.to_string_lossy().parse::<Self>()?.require().map(Some);
        }
        Ok(None)
    }

    /// The instruction set itself, if this machine has it.
    ///
    /// # Errors
    /// [`IsaError::Unavailable`] when it lacks a feature.
    pub fn require(self) -> Result<Self, IsaError> {
        if self.is_available() { Ok(self) } else { Err(IsaError::Unavailable { isa: self }) }
    }
}

impl fmt::Display for Isa {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

impl FromStr for Isa {
    type Err = IsaError;

    fn from_str(name: &str) -> Result<Self, IsaError> {
        Self::ALL
            .into_iter()
            .find(|isa| isa.name().eq_ignore_ascii_case(name))
            .ok_or_else(|| IsaError::Unknown { name: name.into() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn names_round_trip() {
        for isa in Isa::ALL {
            assert_eq!(isa.name().parse::<Isa>(), Ok(isa));
            assert_eq!(isa.to_string(), isa.name());
        }
        assert_eq!(
            "sse9".parse::<Isa>().unwrap_err().to_string(),
            "isa \"sse9\" is unknown: use avx512vnni, avx512, avxvnni, avx2 or portable"
        );
    }

    #[test]
    fn portable_is_always_available_and_detection_is_the_best_available() {
        assert!(Isa::Portable.is_available());
        for isa in Isa::ALL {
            assert_eq!(isa.require().is_ok(), isa.is_available());
            assert!(!isa.is_available() || Isa::detect() >= isa);
        }
    }

    #[test]
    fn an_unavailable_isa_is_an_error_that_names_the_missing_features() {
        for isa in Isa::ALL {
            let missing = isa.missing_features();
            assert!(missing.iter().all(|name| isa.features().contains(name)));
            let error = IsaError::Unavailable { isa }.to_string();
            assert!(missing.iter().all(|name| error.contains(name)), "{error}");
            assert_eq!(error.matches(", ").count(), missing.len().saturating_sub(1), "{error}");
        }
    }
}
