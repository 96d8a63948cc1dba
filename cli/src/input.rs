//! What people type: amounts and payment codes.

use std::io::Read;

use tally::domain::money::{Currency, Money};
use tally::domain::qr::Code;
use tally::wallet::WalletError;

use crate::failure::Failure;

/// Reads `4.50`, in `currency`, or `4.50 EUR`.
pub(crate) fn amount(text: &str, currency: Option<Currency>) -> Result<Money, Failure> {
    let (number, currency) = match text.trim().split_once(' ') {
        Some((number, code)) => (number, code.trim().parse().map_err(WalletError::Currency)?),
        None => (text.trim(), currency.ok_or_else(|| no_currency(text))?),
    };
    let money = Money::parse(number, currency).map_err(WalletError::Amount)?;
    if money.is_positive() { Ok(money) } else { Err(WalletError::AmountNotPositive.into()) }
}

/// The amount for a code: in the code's currency, unless another is named.
pub(crate) fn amount_for(code: &Code, text: Option<&str>) -> Result<Option<Money>, Failure> {
    let currency = code.currency.as_deref().and_then(|numeric| Currency::from_numeric(numeric).ok());
    text.map(|text| amount(text, currency)).transpose()
}

/// A payment code from the command line; `-` reads it from standard input.
pub(crate) fn payload(argument: &str) -> Result<String, Failure> {
    if argument != "-" {
        return Ok(argument.to_owned());
    }
    let mut text = String::new();
    let read = std::io::stdin().take(64 * 1024).read_to_string(&mut text);
    read.map_err(|error| Failure::file("standard input".as_ref(), &error))?;
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}

fn no_currency(text: &str) -> Failure {
    Failure::usage(format!("{text:?} names no currency")).hint("Write the currency behind it, such as '4.50 EUR'.")
}

#[cfg(test)]
mod tests {
    use super::amount;

    #[test]
    fn reads_amounts_with_and_without_a_currency() {
        let euro = "EUR".parse().ok();
        assert_eq!(amount("4.50", euro).unwrap().to_string(), "4.50 EUR");
        assert_eq!(amount(" 500 JPY ", euro).unwrap().to_string(), "500 JPY");
        assert_eq!(amount("1.234 KWD", None).unwrap().to_string(), "1.234 KWD");
    }

    #[test]
    fn names_what_is_wrong() {
        let euro = "EUR".parse().ok();
        for (text, name) in [
            ("-1", "amount-unreadable"),
            ("1,50", "amount-unreadable"),
            ("", "amount-unreadable"),
            ("99999999999999999999", "amount-unreadable"),
            ("0.001", "amount-unreadable"),
            ("0.5 JPY", "amount-unreadable"),
            ("0.00", "amount-not-positive"),
            ("1 XAU", "currency-unknown"),
        ] {
            assert_eq!(amount(text, euro).unwrap_err().name, name, "{text}");
        }
        assert_eq!(amount("1", None).unwrap_err().name, "usage");
    }
}
