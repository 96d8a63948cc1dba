//! Tips and convenience fees (objects 55 to 57).

use serde::Serialize;

use super::amount::Amount;
use super::error::QrError;
use super::object::Object;

/// What is to be added to the amount.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Tip {
    /// The payer is asked for a tip (55 is 01).
    AskPayer,
    /// A fixed fee in the code's currency (55 is 02, and 56 says it).
    Fixed(Amount),
    /// A percentage of the amount, from 0.01 to 99.99 (55 is 03, and 57 says it).
    Percentage(Amount),
}

crate::domain::redacted::redacted!(Tip);

/// The three objects, which may stand apart and in any order.
#[derive(Default)]
pub(super) struct TipObjects<'a> {
    indicator: Option<Object<'a>>,
    fixed: Option<Object<'a>>,
    percentage: Option<Object<'a>>,
}

impl<'a> TipObjects<'a> {
    pub fn put(&mut self, object: &Object<'a>) -> Result<(), QrError> {
        let slot = match object.tag {
            55 => &mut self.indicator,
            56 => &mut self.fixed,
            _ => &mut self.percentage,
        };
        *slot = Some(object.clone());
        check(object)
    }

    /// Puts them together. A tip that is not wholly there must not be guessed: the total would be wrong.
    pub fn tip(&self) -> Result<Option<Tip>, QrError> {
        self.check_surplus()?;
        let Some(indicator) = &self.indicator else { return Ok(None) };
        let tip = match (indicator.value, &self.fixed, &self.percentage) {
            ("02", Some(fixed), _) => Tip::Fixed(Amount::read(fixed)?),
            ("02", None, _) => return Err(indicator.wrong("an object 56 with the fixed fee beside it")),
            ("03", _, Some(percentage)) => Tip::Percentage(Amount::read(percentage)?),
            ("03", _, None) => return Err(indicator.wrong("an object 57 with the percentage beside it")),
            _ => Tip::AskPayer,
        };
        Ok(Some(tip))
    }

    /// A fee or percentage that the indicator does not announce is wrong where it stands.
    fn check_surplus(&self) -> Result<(), QrError> {
        let indicator = self.indicator.as_ref().map_or("", |object| object.value);
        let fixed = self.fixed.iter().filter(|_| indicator != "02");
        let fixed = fixed.map(|object| object.wrong("no fixed fee unless 55 is 02"));
        let percentage = self.percentage.iter().filter(|_| indicator != "03");
        let percentage = percentage.map(|object| object.wrong("no percentage unless 55 is 03"));
        fixed.chain(percentage).min_by_key(QrError::offset).map_or(Ok(()), Err)
    }
}

fn check(object: &Object<'_>) -> Result<(), QrError> {
    match object.tag {
        55 if !matches!(object.value, "01" | "02" | "03") => Err(object.wrong("01, 02 or 03")),
        55 => Ok(()),
        56 => Amount::read(object).map(drop),
        _ => percentage(object),
    }
}

fn percentage(object: &Object<'_>) -> Result<(), QrError> {
    let hundredths = Amount::read(object)?.to_minor(2);
    let right = hundredths.is_ok_and(|hundredths| (1..=9_999).contains(&hundredths));
    if right { Ok(()) } else { Err(object.wrong("a percentage from 0.01 to 99.99")) }
}
