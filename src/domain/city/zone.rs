//! Time zones by their IANA names, each with the rule that holds there now.

use std::fmt;
use std::str::FromStr;

use jiff::tz::TimeZone;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A time zone of the list.
///
/// The rules stand here, as POSIX writes them, and are not asked of the system: phone and backend must agree on when an
/// offer opens, and an old phone's time zones are as old as the phone. The price is that a country that changes its time
/// asks for a new version of this list.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Zone(&'static str);

/// A name that no zone of the list has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no time zone of the list")]
pub struct UnknownZone(pub String);

/// The IANA time zone database's own last rule for each, version 2025b.
const RULES: [(&str, &str); 55] = [
    ("Africa/Accra", "GMT0"),
    ("Africa/Cairo", "EET-2EEST,M4.5.5/0,M10.5.4/24"),
    ("Africa/Johannesburg", "SAST-2"),
    ("Africa/Lagos", "WAT-1"),
    ("Africa/Nairobi", "EAT-3"),
    ("America/Argentina/Buenos_Aires", "<-03>3"),
    ("America/Bogota", "<-05>5"),
    ("America/Chicago", "CST6CDT,M3.2.0,M11.1.0"),
    ("America/Denver", "MST7MDT,M3.2.0,M11.1.0"),
    ("America/Lima", "<-05>5"),
    ("America/Los_Angeles", "PST8PDT,M3.2.0,M11.1.0"),
    ("America/Mexico_City", "CST6"),
    ("America/New_York", "EST5EDT,M3.2.0,M11.1.0"),
    ("America/Santiago", "<-04>4<-03>,M9.1.6/24,M4.1.6/24"),
    ("America/Sao_Paulo", "<-03>3"),
    ("America/Toronto", "EST5EDT,M3.2.0,M11.1.0"),
    ("Asia/Bangkok", "<+07>-7"),
    ("Asia/Dubai", "<+04>-4"),
    ("Asia/Ho_Chi_Minh", "<+07>-7"),
    ("Asia/Hong_Kong", "HKT-8"),
    ("Asia/Jakarta", "WIB-7"),
    ("Asia/Kolkata", "IST-5:30"),
    ("Asia/Kuala_Lumpur", "<+08>-8"),
    ("Asia/Macau", "CST-8"),
    ("Asia/Manila", "PST-8"),
    ("Asia/Seoul", "KST-9"),
    ("Asia/Shanghai", "CST-8"),
    ("Asia/Singapore", "<+08>-8"),
    ("Asia/Taipei", "CST-8"),
    ("Asia/Tokyo", "JST-9"),
    ("Australia/Melbourne", "AEST-10AEDT,M10.1.0,M4.1.0/3"),
    ("Australia/Sydney", "AEST-10AEDT,M10.1.0,M4.1.0/3"),
    ("Europe/Amsterdam", "CET-1CEST,M3.5.0,M10.5.0/3"),
    ("Europe/Athens", "EET-2EEST,M3.5.0/3,M10.5.0/4"),
    ("Europe/Berlin", "CET-1CEST,M3.5.0,M10.5.0/3"),
    ("Europe/Brussels", "CET-1CEST,M3.5.0,M10.5.0/3"),
    ("Europe/Bucharest", "EET-2EEST,M3.5.0/3,M10.5.0/4"),
    ("Europe/Budapest", "CET-1CEST,M3.5.0,M10.5.0/3"),
    ("Europe/Copenhagen", "CET-1CEST,M3.5.0,M10.5.0/3"),
    ("Europe/Dublin", "IST-1GMT0,M10.5.0,M3.5.0/1"),
    ("Europe/Helsinki", "EET-2EEST,M3.5.0/3,M10.5.0/4"),
    ("Europe/Istanbul", "<+03>-3"),
    ("Europe/Lisbon", "WET0WEST,M3.5.0/1,M10.5.0"),
    ("Europe/London", "GMT0BST,M3.5.0/1,M10.5.0"),
    ("Europe/Madrid", "CET-1CEST,M3.5.0,M10.5.0/3"),
    ("Europe/Oslo", "CET-1CEST,M3.5.0,M10.5.0/3"),
    ("Europe/Paris", "CET-1CEST,M3.5.0,M10.5.0/3"),
    ("Europe/Prague", "CET-1CEST,M3.5.0,M10.5.0/3"),
    ("Europe/Rome", "CET-1CEST,M3.5.0,M10.5.0/3"),
    ("Europe/Stockholm", "CET-1CEST,M3.5.0,M10.5.0/3"),
    ("Europe/Vienna", "CET-1CEST,M3.5.0,M10.5.0/3"),
    ("Europe/Warsaw", "CET-1CEST,M3.5.0,M10.5.0/3"),
    ("Europe/Zurich", "CET-1CEST,M3.5.0,M10.5.0/3"),
    ("Pacific/Auckland", "NZST-12NZDT,M9.5.0,M4.1.0/3"),
    ("UTC", "UTC0"),
];

impl Zone {
    /// Universal time.
    pub const UTC: Self = Self("UTC");

    /// For the list of cities, whose zones a test holds against the rules.
    pub(super) const fn listed(name: &'static str) -> Self {
        Self(name)
    }

    /// Its name in the IANA time zone database.
    pub fn name(self) -> &'static str {
        self.0
    }

    /// Its rule, as POSIX writes it (IEEE 1003.1, the variable TZ).
    pub fn rule(self) -> &'static str {
        RULES.iter().find(|(name, _)| *name == self.0).map_or("UTC0", |(_, rule)| *rule)
    }

    /// Its rule, ready to be applied.
    pub fn time(self) -> TimeZone {
        TimeZone::posix(self.rule()).unwrap_or(TimeZone::UTC)
    }
}

impl FromStr for Zone {
    type Err = UnknownZone;

    fn from_str(name: &str) -> Result<Self, UnknownZone> {
        let known = RULES.iter().find(|(known, _)| *known == name);
        known.map(|(name, _)| Self(name)).ok_or_else(|| UnknownZone(name.into()))
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Zone({})", self.0)
    }
}

impl Serialize for Zone {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

impl<'de> Deserialize<'de> for Zone {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl utoipa::PartialSchema for Zone {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        use utoipa::openapi::schema::{ObjectBuilder, Type};
        ObjectBuilder::new()
            .schema_type(Type::String)
            .description(Some("A time zone of the list, by its IANA name."))
            .into()
    }
}

#[cfg(feature = "schema")]
impl utoipa::ToSchema for Zone {}

#[cfg(test)]
mod tests {
    use super::super::City;
    use super::*;

    #[test]
    fn every_rule_can_be_applied_and_every_city_has_one() {
        for (name, rule) in RULES {
            assert!(TimeZone::posix(rule).is_ok(), "{name}: {rule}");
        }
        for city in City::all() {
            assert_eq!(city.zone().name().parse::<Zone>(), Ok(city.zone()), "{city}");
        }
    }

    #[test]
    fn summer_time_begins_and_ends() {
        let hour = |seconds: i64| {
            let time = "Europe/Berlin".parse::<Zone>().unwrap().time();
            jiff::Timestamp::from_second(seconds).unwrap().to_zoned(time).hour()
        };
        // 2026-03-29 01:00 UTC, and 2026-10-25 01:00 UTC.
        assert_eq!((hour(1_774_745_999), hour(1_774_746_000)), (1, 3));
        assert_eq!((hour(1_792_889_999), hour(1_792_890_000)), (2, 2));
    }

    #[test]
    fn only_listed_names_are_known() {
        assert_eq!("Europe/Atlantis".parse::<Zone>(), Err(UnknownZone("Europe/Atlantis".into())));
        assert_eq!("UTC".parse(), Ok(Zone::UTC));
    }
}
