use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A merchant category, four digits of ISO 18245.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Category(u16);

/// Text that is not four digits.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a merchant category: four digits of ISO 18245")]
pub struct NotACategory(pub String);

/// Categories from one to another, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct CategoryRange {
    /// The first.
    pub from: Category,
    /// The last.
    pub to: Category,
}

/// The categories for which nobody may ask for points. A rule set lists them, and can only add to
/// [`necessities`](Self::necessities).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct ProtectedCategories(pub Vec<CategoryRange>);

/// Trains, buses, flights, rent, utilities, hospitals and doctors, schools.
const NECESSITIES: [(u16, u16); 16] = [
    (3_000, 3_350), // airlines, by name
    (4_011, 4_011), // railroads
    (4_111, 4_112), // commuter transport, passenger railways
    (4_119, 4_119), // ambulances
    (4_131, 4_131), // buses
    (4_411, 4_411), // ships
    (4_511, 4_511), // airlines, all others
    (4_784, 4_784), // tolls and bridges
    (4_789, 4_789), // transport, all others
    (4_814, 4_814), // telephone
    (4_900, 4_900), // electricity, gas, water
    (5_912, 5_912), // pharmacies
    (5_983, 5_983), // heating fuel
    (6_513, 6_513), // rent
    (8_011, 8_099), // doctors, hospitals, care
    (8_211, 8_351), // schools, universities, child care
];

impl ProtectedCategories {
    /// What is protected whatever a rule set says.
    pub fn necessities() -> Self {
        Self(NECESSITIES.iter().map(|&(from, to)| CategoryRange { from: Category(from), to: Category(to) }).collect())
    }

    /// Whether nobody may ask for points there.
    pub fn protect(&self, category: Category) -> bool {
        let necessity = NECESSITIES.iter().any(|(from, to)| (*from..=*to).contains(&category.0));
        necessity || self.0.iter().any(|range| (range.from..=range.to).contains(&category))
    }
}

impl FromStr for Category {
    type Err = NotACategory;

    fn from_str(text: &str) -> Result<Self, NotACategory> {
        let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| text.parse().ok()).flatten().map(Self).ok_or_else(|| NotACategory(text.into()))
    }
}

impl fmt::Display for Category {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.0)
    }
}

impl Serialize for Category {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Category {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl utoipa::PartialSchema for Category {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        use utoipa::openapi::schema::{ObjectBuilder, Type};
        ObjectBuilder::new()
            .schema_type(Type::String)
            .description(Some("A merchant category, four digits of ISO 18245."))
            .pattern(Some("^[0-9]{4}$"))
            .into()
    }
}

#[cfg(feature = "schema")]
impl utoipa::ToSchema for Category {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn necessities_are_protected_by_an_empty_list_too() {
        let protected = |code: &str| ProtectedCategories(Vec::new()).protect(code.parse().unwrap());
        for code in ["3000", "3350", "4011", "4111", "4112", "4131", "4511", "4900", "6513", "8062", "8211", "8220"] {
            assert!(protected(code), "{code}");
        }
        for code in ["5812", "5411", "7512", "7999", "5732"] {
            assert!(!protected(code), "{code}");
        }
    }

    #[test]
    fn a_rule_set_may_protect_more() {
        let more: ProtectedCategories = serde_json::from_str(r#"[{"from": "5411", "to": "5499"}]"#).unwrap();
        assert!(more.protect("5499".parse().unwrap()) && more.protect("4111".parse().unwrap()));
        assert!(!more.protect("5500".parse().unwrap()));
    }

    #[test]
    fn is_four_digits() {
        assert_eq!("0742".parse::<Category>().unwrap().to_string(), "0742");
        for text in ["742", "07420", "+742", "abcd", ""] {
            assert_eq!(text.parse::<Category>(), Err(NotACategory(text.into())));
        }
    }
}
