//! From text to [`Code`].

use super::account::MerchantAccount;
use super::additional::AdditionalData;
use super::alternate::AlternateLanguage;
use super::amount::Amount;
use super::checksum::{self, CHECKSUM};
use super::code::{Code, Initiation};
use super::error::QrError;
use super::field::{Field, Template};
use super::network::Network;
use super::object::{Object, Objects};
use super::tally::TallyAccount;
use super::tip::TipObjects;

/// The most characters that a code may have.
pub const MAXIMUM_CHARACTERS: usize = 512;

/// Reads a code of any network.
///
/// The CRC must come last; all other objects may stand in any order. Objects are judged in the order in which they stand,
/// the CRC after all others, so that the error names the first wrong place.
pub fn parse(payload: &str) -> Result<Code, QrError> {
    check_length(payload)?;
    let mut objects = Objects::of_code(payload);
    let mut draft = Draft::new(payload);
    while let Some(object) = objects.next().transpose()? {
        if object.tag != CHECKSUM {
            draft.put(&object)?;
        } else if objects.at_end() {
            let code = draft.finish()?;
            return checksum::check(payload, &object).map(|()| code);
        } else {
            return Err(QrError::ChecksumNotLast { offset: object.offset });
        }
    }
    Err(QrError::NoChecksum { offset: objects.offset() })
}

fn check_length(payload: &str) -> Result<(), QrError> {
    let characters = payload.chars().count();
    if characters > MAXIMUM_CHARACTERS { Err(QrError::TooLong { characters }) } else { Ok(()) }
}

/// A code while it is read.
struct Draft<'a> {
    code: Code,
    tip: TipObjects<'a>,
}

impl<'a> Draft<'a> {
    fn new(payload: &str) -> Self {
        Self { code: empty(payload), tip: TipObjects::default() }
    }

    fn put(&mut self, object: &Object<'a>) -> Result<(), QrError> {
        let code = &mut self.code;
        match object.tag {
            0 => code.format = Some(format(object)?),
            1 => code.initiation = Some(initiation(object)?),
            2..=51 => put_account(code, object)?,
            52 => code.category = Some(object.digits(4, "a merchant category, four digits")?),
            53 => code.currency = Some(object.digits(3, "an ISO 4217 currency, three digits")?),
            54 => code.amount = Some(Amount::read(object)?),
            55..=57 => self.tip.put(object)?,
            58 => code.country = Some(country(object)?),
            59 => code.name = Some(object.value.to_owned()),
            60 => code.city = Some(object.value.to_owned()),
            61 => code.postal_code = Some(object.value.to_owned()),
            62 => code.additional = Some(AdditionalData::read(object)?),
            64 => code.alternate = Some(AlternateLanguage::read(object)?),
            80..=99 => code.unreserved.push(Template::read(object)?),
            _ => code.other.push(Field::from(object)),
        }
        Ok(())
    }

    fn finish(mut self) -> Result<Code, QrError> {
        self.code.tip = self.tip.tip()?;
        Ok(self.code)
    }
}

fn empty(payload: &str) -> Code {
    Code {
        payload: payload.to_owned(),
        format: None,
        initiation: None,
        accounts: Vec::new(),
        tally: None,
        category: None,
        currency: None,
        amount: None,
        tip: None,
        country: None,
        name: None,
        city: None,
        postal_code: None,
        additional: None,
        alternate: None,
        unreserved: Vec::new(),
        other: Vec::new(),
    }
}

fn format(object: &Object<'_>) -> Result<String, QrError> {
    if object.value == "01" { Ok(object.value.to_owned()) } else { Err(object.wrong("01")) }
}

fn initiation(object: &Object<'_>) -> Result<Initiation, QrError> {
    match object.value {
        "11" => Ok(Initiation::Static),
        "12" => Ok(Initiation::Dynamic),
        _ => Err(object.wrong("11 (static) or 12 (dynamic)")),
    }
}

fn put_account(code: &mut Code, object: &Object<'_>) -> Result<(), QrError> {
    let account = MerchantAccount::read(object)?;
    if account.network == Network::Tally {
        // With two of them, whom to pay would be a guess.
        if code.tally.is_some() {
            return Err(object.wrong("no second Tally account"));
        }
        code.tally = Some(TallyAccount::read(object)?);
    }
    code.accounts.push(account);
    Ok(())
}

fn country(object: &Object<'_>) -> Result<String, QrError> {
    Ok(object.letters(2, "an ISO 3166 country, two letters")?.to_ascii_uppercase())
}
