//! The code on a bike: objects and CRC like a merchant's, but what they name is a bike and not an account.

use std::fmt;

use super::checksum;
use super::error::QrError;
use super::field::Template;
use super::parse::parse;

/// The identifier of Tally's bikes, in an unreserved template 80 to 99.
pub const RIDE_GUID: &str = "app.tally.ride";

/// The template that our own codes use; codes that are read may use any of 80 to 99.
const TEMPLATE: u8 = 80;
/// Sub-object of the template: the system that the bike belongs to.
const SYSTEM: u8 = 1;
/// Sub-object of the template: the bike within its system.
const BIKE: u8 = 2;
/// More than any system's ids need, and few enough to be printed small.
const MAXIMUM_CHARACTERS: usize = 36;

/// Which bike somebody stands before. Whether there is one, and what it costs, only its system can say.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RideCode {
    system: String,
    bike: String,
}

/// Why a code unlocks nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RideCodeError {
    /// It is not a sound code at all.
    #[error(transparent)]
    Code(#[from] QrError),
    /// It is a sound code, and not on a bike.
    #[error("this code is not for a bike")]
    NotARide,
    /// It names two bikes, so that which one to unlock would be a guess.
    #[error("this code names two bikes")]
    TwoBikes,
    /// The system's or the bike's id is missing or malformed.
    #[error("object {0} must be an id: 1 to {MAXIMUM_CHARACTERS} of A-Z, a-z, 0-9 and . @ : / _ -")]
    Id(String),
}

impl RideCode {
    /// A code for this bike of this system, both by ids as GBFS 3.0 recommends them.
    pub fn new(system: &str, bike: &str) -> Result<Self, RideCodeError> {
        let [system, bike] =
            [(SYSTEM, system), (BIKE, bike)].map(|(tag, id)| checked(id, &format!("{TEMPLATE}.{tag:02}")));
        Ok(Self { system: system?, bike: bike? })
    }

    /// Reads what [`encode`](Self::encode) writes; other objects may stand beside it.
    pub fn parse(payload: &str) -> Result<Self, RideCodeError> {
        let code = parse(payload)?;
        let mut bikes = code.unreserved.iter().filter(|template| template.guid.as_deref() == Some(RIDE_GUID));
        match (bikes.next(), bikes.next()) {
            (None, _) => Err(RideCodeError::NotARide),
            (Some(template), None) => Self::read(template),
            (Some(_), Some(_)) => Err(RideCodeError::TwoBikes),
        }
    }

    fn read(template: &Template) -> Result<Self, RideCodeError> {
        let id = |tag: u8| {
            let tag = format!("{tag:02}");
            let value = template.fields.iter().find(|field| field.tag == tag).map_or("", |field| field.value.as_str());
            checked(value, &format!("{}.{tag}", template.tag))
        };
        Ok(Self { system: id(SYSTEM)?, bike: id(BIKE)? })
    }

    /// The text of the code.
    pub fn encode(&self) -> String {
        let ids = [object(0, RIDE_GUID), object(SYSTEM, &self.system), object(BIKE, &self.bike)].concat();
        let payload = [object(0, "01"), object(TEMPLATE, &ids), "6304".to_owned()].concat();
        let checksum = checksum::of(&payload);
        payload + &checksum
    }

    /// The system, by its GBFS `system_id`.
    pub fn system(&self) -> &str {
        &self.system
    }

    /// The bike, by the id that is printed on it.
    pub fn bike(&self) -> &str {
        &self.bike
    }
}

/// For people: the number that they can compare with the one on the bike.
impl fmt::Display for RideCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.system, self.bike)
    }
}

crate::domain::redacted::redacted!(RideCode);

fn checked(id: &str, path: &str) -> Result<String, RideCodeError> {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b".@:/_-".contains(&byte);
    let sound = (1..=MAXIMUM_CHARACTERS).contains(&id.len()) && id.bytes().all(allowed);
    if sound { Ok(id.to_owned()) } else { Err(RideCodeError::Id(path.to_owned())) }
}

fn object(tag: u8, value: &str) -> String {
    format!("{tag:02}{:02}{value}", value.len())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn with_checksum(objects: &str) -> String {
        let payload = format!("{objects}6304");
        let checksum = checksum::of(&payload);
        payload + &checksum
    }

    #[test]
    fn a_code_from_a_bike_is_read() {
        let code = RideCode::new("hangzhou_bikes", "HZ-004217").unwrap();
        assert_eq!(code.encode(), "00020180490014app.tally.ride0114hangzhou_bikes0209HZ-004217630447FE");
        let read = RideCode::parse(&code.encode()).unwrap();
        assert_eq!(
            (read.system(), read.bike(), read.to_string().as_str()),
            ("hangzhou_bikes", "HZ-004217", "hangzhou_bikes HZ-004217")
        );
        assert_eq!(format!("{read:?}"), "RideCode { .. }");
    }

    #[test]
    fn any_unreserved_template_will_do() {
        let code = with_checksum("00020191300014app.tally.ride0102hz0202425802CN");
        assert_eq!(RideCode::parse(&code), RideCode::new("hz", "42"));
    }

    #[test]
    fn what_unlocks_nothing_says_why() {
        let bike = "80300014app.tally.ride0102hz020242";
        let id = |path: &str| RideCodeError::Id(path.into());
        for (objects, error) in [
            ("0002015802CN".to_owned(), RideCodeError::NotARide),
            (bike.replace("ride", "rite"), RideCodeError::NotARide),
            (format!("{bike}{}", bike.replacen("80", "81", 1)), RideCodeError::TwoBikes),
            ("80240014app.tally.ride0102hz".to_owned(), id("80.02")),
            (bike.replace("hz", "h z").replace("0102", "0103").replace("8030", "8031"), id("80.01")),
        ] {
            assert_eq!(RideCode::parse(&with_checksum(&objects)), Err(error), "{objects}");
        }
        assert!(matches!(RideCode::parse("https://example.com/bike/1"), Err(RideCodeError::Code(_))));
        assert_eq!(RideCode::new(&"x".repeat(37), "1"), Err(id("80.01")));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(system in "[A-Za-z0-9.@:/_-]{1,36}", bike in "[A-Za-z0-9.@:/_-]{1,36}") {
            let code = RideCode::new(&system, &bike).unwrap();
            prop_assert_eq!(RideCode::parse(&code.encode()), Ok(code));
        }

        #[test]
        fn one_changed_character_unlocks_nothing(place in 0_usize..60, to in "[0-9a-z]") {
            let code = RideCode::new("hangzhou_bikes", "HZ-004217").unwrap().encode();
            let mut changed = code.clone();
            changed.replace_range(place..=place, &to);
            prop_assume!(changed != code);
            prop_assert!(RideCode::parse(&changed).is_err());
        }
    }
}
