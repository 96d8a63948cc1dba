//! Codes for merchants of Tally's own network.

use super::alternate::{self, AlternateLanguage};
use super::amount::Amount;
use super::checksum;
use super::code::Initiation;
use super::tally::{self, TALLY_GUID};
use crate::domain::id::MerchantId;

/// The account template that Tally's codes use: the first that is free for anybody.
const ACCOUNT: u8 = 26;

/// The most characters of a merchant's name (59, 64.01), and of a reference as long as the specification's own (62.05).
const NAME_CHARACTERS: usize = 25;
/// The most characters of a city (60, 64.02).
const CITY_CHARACTERS: usize = 15;

/// What a Tally merchant's code says.
#[derive(Clone, PartialEq, Eq)]
pub struct MerchantCode {
    /// The merchant.
    pub merchant: MerchantId,
    /// The terminal or order that the merchant wants back with the payment; at most 25 characters.
    pub reference: Option<String>,
    /// Whether the code may be paid many times.
    pub initiation: Initiation,
    /// The merchant's name, at most 25 characters of any script.
    pub name: String,
    /// The merchant's city, at most 15 characters.
    pub city: String,
    /// The name again, in another language; city and name as long as above.
    pub alternate: Option<AlternateLanguage>,
    /// ISO 3166-1, two upper-case letters.
    pub country: String,
    /// ISO 18245, four digits.
    pub category: String,
    /// ISO 4217, three digits.
    pub currency: String,
    /// What is to be paid; without it the payer enters it.
    pub amount: Option<Amount>,
}

/// A value does not fit into its object.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("object {path} of the code must be {expected}")]
pub struct EncodeError {
    /// The object, such as `64.01`.
    pub path: &'static str,
    /// What would fit.
    pub expected: &'static str,
}

impl MerchantCode {
    /// Writes the code, its objects in the order of their tags and the CRC last.
    pub fn encode(&self) -> Result<String, EncodeError> {
        self.check()?;
        let mut payload = [self.head(), self.body(), "6304".to_owned()].concat();
        payload.push_str(&checksum::of(&payload));
        Ok(payload)
    }

    fn check(&self) -> Result<(), EncodeError> {
        check_text(self.reference.as_deref(), NAME_CHARACTERS, "26.02")?;
        demand(is_digits(&self.category, 4), "52", "four digits")?;
        demand(is_digits(&self.currency, 3), "53", "three digits")?;
        demand(self.amount.is_none_or(|amount| !amount.is_zero()), "54", "more than zero")?;
        demand(is_country(&self.country), "58", "two upper-case letters")?;
        check_text(Some(&self.name), NAME_CHARACTERS, "59")?;
        check_text(Some(&self.city), CITY_CHARACTERS, "60")?;
        self.alternate.as_ref().map_or(Ok(()), check_alternate)
    }

    fn head(&self) -> String {
        let initiation = match self.initiation {
            Initiation::Static => "11",
            Initiation::Dynamic => "12",
        };
        [object(0, "01"), object(1, initiation), object(ACCOUNT, &self.account())].concat()
    }

    fn account(&self) -> String {
        let merchant = object(tally::MERCHANT, &self.merchant.simple());
        [object(0, TALLY_GUID), merchant, optional(tally::REFERENCE, self.reference.as_deref())].concat()
    }

    fn body(&self) -> String {
        let amount = self.amount.map(|amount| amount.to_string());
        let objects = [
            object(52, &self.category),
            object(53, &self.currency),
            optional(54, amount.as_deref()),
            object(58, &self.country),
            object(59, &self.name),
            object(60, &self.city),
            optional(64, self.alternate.as_ref().map(alternate_objects).as_deref()),
        ];
        objects.concat()
    }
}

crate::domain::redacted::redacted!(MerchantCode);

fn alternate_objects(alternate: &AlternateLanguage) -> String {
    let city = optional(alternate::CITY, alternate.city.as_deref());
    [object(alternate::LANGUAGE, &alternate.language), object(alternate::NAME, &alternate.name), city].concat()
}

fn check_alternate(alternate: &AlternateLanguage) -> Result<(), EncodeError> {
    let is_language =
        alternate.language.len() == 2 && alternate.language.bytes().all(|byte| byte.is_ascii_alphabetic());
    demand(is_language, "64.00", "two letters")?;
    check_text(Some(&alternate.name), NAME_CHARACTERS, "64.01")?;
    check_text(alternate.city.as_deref(), CITY_CHARACTERS, "64.02")
}

/// Writes an object whose value was checked to have 1 to 99 characters.
fn object(tag: u8, value: &str) -> String {
    format!("{tag:02}{:02}{value}", value.chars().count())
}

fn optional(tag: u8, value: Option<&str>) -> String {
    value.map_or_else(String::new, |value| object(tag, value))
}

fn check_text(text: Option<&str>, most: usize, path: &'static str) -> Result<(), EncodeError> {
    let expected =
        if most == NAME_CHARACTERS { "1 to 25 printable characters" } else { "1 to 15 printable characters" };
    let fits = |text: &str| (1..=most).contains(&text.chars().count()) && !text.chars().any(char::is_control);
    demand(text.is_none_or(fits), path, expected)
}

fn is_digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_country(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn demand(holds: bool, path: &'static str, expected: &'static str) -> Result<(), EncodeError> {
    if holds { Ok(()) } else { Err(EncodeError { path, expected }) }
}
