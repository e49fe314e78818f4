//! Numbers and names as readers see them.

/// A whole number with its thousands parted.
pub fn thousands(value: f64) -> String {
    let digits = format!("{value:.0}");
    let mut parted = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            parted.push(',');
        }
        parted.push(digit);
    }
    parted
}

/// The covariance function that the command and the results call by a short name.
pub fn covariance(name: &str) -> &str {
    match name {
        "rbf" => "RBF",
        "matern12" => "Matérn 1/2",
        "matern32" => "Matérn 3/2",
        "matern52" => "Matérn 5/2",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::thousands;

    #[test]
    fn thousands_are_parted() {
        assert_eq!(
            ["1", "999", "1,000", "1,234,567"],
            [1.0, 999.0, 1000.0, 1_234_567.0].map(thousands)[..]
        );
    }
}
