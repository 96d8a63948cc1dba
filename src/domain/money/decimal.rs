use std::fmt;

use super::{Currency, Money};

/// Text that is not an amount of this currency.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotAnAmount {
    /// Digits, at most one point, digits: nothing else is an amount.
    #[error("{0:?} is not an amount: write digits, and at most one point")]
    Syntax(String),
    /// More decimals than the currency has.
    #[error("{currency} has {} decimals at most, and {text:?} has more", currency.decimals())]
    TooManyDecimals {
        /// What was written.
        text: String,
        /// The currency it was meant in.
        currency: Currency,
    },
    /// More than 64 bits of minor units.
    #[error("{0:?} is too large an amount")]
    TooLarge(String),
}

/// Says what is wrong with it, and not what was written.
impl fmt::Debug for NotAnAmount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Syntax(_) => "Syntax(…)",
            Self::TooManyDecimals { .. } => "TooManyDecimals(…)",
            Self::TooLarge(_) => "TooLarge(…)",
        })
    }
}

impl Money {
    /// Reads `"23.72"`: ASCII digits with at most one point, no sign and no exponent. Zeros beyond the currency's decimals
    /// say nothing and are accepted, so `"5.00"` is 5 yen.
    pub fn parse(text: &str, currency: Currency) -> Result<Self, NotAnAmount> {
        let (whole, fraction) = split(text).ok_or_else(|| NotAnAmount::Syntax(text.into()))?;
        let fraction = fit(fraction, currency.decimals() as usize)
            .ok_or_else(|| NotAnAmount::TooManyDecimals { text: text.into(), currency })?;
        let minor = format!("{whole}{fraction}").parse().map_err(|_| NotAnAmount::TooLarge(text.into()))?;
        Ok(Self { minor, currency })
    }

    /// The number alone, with as many decimals as the currency has: `"23.72"`.
    pub fn decimal(self) -> String {
        let decimals = self.currency.decimals() as usize;
        let digits = format!("{:0width$}", self.minor.unsigned_abs(), width = decimals + 1);
        let (whole, fraction) = digits.split_at(digits.len() - decimals);
        let sign = if self.minor < 0 { "-" } else { "" };
        let point = if decimals == 0 { "" } else { "." };
        format!("{sign}{whole}{point}{fraction}")
    }
}

/// The digits before and after the point; at least one stands before it, and one after it if it is there.
fn split(text: &str) -> Option<(&str, &str)> {
    let (whole, fraction) = match text.split_once('.') {
        Some((_, "")) => return None,
        Some(parts) => parts,
        None => (text, ""),
    };
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    (!whole.is_empty() && digits(whole) && digits(fraction)).then_some((whole, fraction))
}

/// `fraction` with exactly `decimals` digits, if nothing but zeros is lost.
fn fit(fraction: &str, decimals: usize) -> Option<String> {
    let kept = fraction.len().min(decimals);
    let (kept, lost) = fraction.split_at(kept);
    lost.bytes().all(|byte| byte == b'0').then(|| format!("{kept:0<decimals$}"))
}

/// For people who read English: the number, then the currency's letters.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{} {}", self.decimal(), self.currency))
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Currency, Money};
    use super::NotAnAmount;

    fn parse(text: &str, code: &str) -> Result<i64, NotAnAmount> {
        Money::parse(text, code.parse::<Currency>().unwrap()).map(|money| money.minor)
    }

    #[test]
    fn reads_what_each_currency_can_hold() {
        assert_eq!(parse("23.72", "CNY"), Ok(2372));
        assert_eq!(parse("23.7", "CNY"), Ok(2370));
        assert_eq!(parse("023", "CNY"), Ok(2300));
        assert_eq!(parse("5.00", "JPY"), Ok(5));
        assert_eq!(parse("1.234", "KWD"), Ok(1234));
        assert_eq!(parse("0", "EUR"), Ok(0));
    }

    #[test]
    fn refuses_everything_else() {
        for text in ["", ".", "1.", ".5", "-1", "+1", "1e3", "1,5", " 1", "１", "1.2.3"] {
            assert_eq!(parse(text, "EUR"), Err(NotAnAmount::Syntax(text.into())), "{text}");
        }
        assert!(matches!(parse("0.001", "EUR"), Err(NotAnAmount::TooManyDecimals { .. })));
        assert!(matches!(parse("0.5", "JPY"), Err(NotAnAmount::TooManyDecimals { .. })));
        assert!(matches!(parse("92233720368547758.08", "EUR"), Err(NotAnAmount::TooLarge(_))));
    }

    #[test]
    fn writes_what_it_reads() {
        for (minor, code, text) in
            [(2372, "CNY", "23.72"), (5, "EUR", "0.05"), (-5, "EUR", "-0.05"), (7, "JPY", "7"), (1, "KWD", "0.001")]
        {
            assert_eq!(Money::new(minor, code.parse().unwrap()).decimal(), text);
        }
        let least = Money::new(i64::MIN, "EUR".parse().unwrap());
        assert_eq!(least.to_string(), "-92233720368547758.08 EUR");
    }
}
