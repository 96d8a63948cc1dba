//! The cities that an offer may be for, and where and in which time they lie.
//!
//! A person picks their city from the list: nothing here, nor anywhere above, asks a phone where it is. The coordinates serve
//! to name the nearest city where an offer does hold, and the zones to say when a shop opens there.

mod distance;
mod table;
mod zone;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use zone::{UnknownZone, Zone};

/// A city of the list.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct City(&'static Entry);

/// What is known of a city.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Entry {
    id: &'static str,
    name: &'static str,
    country: &'static str,
    latitude: i32,
    longitude: i32,
    zone: Zone,
}

/// An id that no city of the list has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no city of the list")]
pub struct UnknownCity(pub String);

impl City {
    /// Every city, in the order of their ids.
    pub fn all() -> impl Iterator<Item = Self> {
        table::CITIES.iter().map(Self)
    }

    /// Its name in signed documents: lower-case letters and hyphens, and never another city's.
    pub fn id(self) -> &'static str {
        self.0.id
    }

    /// Its name in English.
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// Its country, two letters of ISO 3166-1.
    pub fn country(self) -> &'static str {
        self.0.country
    }

    /// Its time.
    pub fn zone(self) -> Zone {
        self.0.zone
    }

    /// How far it is to another city along a great circle, in whole kilometres, give or take one in a hundred.
    pub fn kilometres_to(self, other: Self) -> u32 {
        distance::kilometres((self.0.latitude, self.0.longitude), (other.0.latitude, other.0.longitude))
    }

    /// The nearest of `cities`; of two that are equally far, the one whose id comes first.
    pub fn nearest(self, cities: impl IntoIterator<Item = Self>) -> Option<Self> {
        cities.into_iter().min_by_key(|city| (self.kilometres_to(*city), city.id()))
    }
}

impl FromStr for City {
    type Err = UnknownCity;

    fn from_str(id: &str) -> Result<Self, UnknownCity> {
        Self::all().find(|city| city.id() == id).ok_or_else(|| UnknownCity(id.into()))
    }
}

/// For people: the name alone.
impl fmt::Display for City {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl fmt::Debug for City {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "City({})", self.id())
    }
}

impl Serialize for City {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

impl<'de> Deserialize<'de> for City {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl utoipa::PartialSchema for City {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        use utoipa::openapi::schema::{ObjectBuilder, Type};
        ObjectBuilder::new()
            .schema_type(Type::String)
            .description(Some("A city of the list, by its id."))
            .pattern(Some("^[a-z-]+$"))
            .into()
    }
}

#[cfg(feature = "schema")]
impl utoipa::ToSchema for City {}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn city(id: &str) -> City {
        id.parse().unwrap()
    }

    #[test]
    fn there_are_enough_of_them_and_each_is_there_once() {
        let ids: Vec<_> = City::all().map(City::id).collect();
        assert!(ids.len() >= 67, "{}", ids.len());
        assert!(ids.is_sorted() && ids.iter().collect::<BTreeSet<_>>().len() == ids.len());
        for id in ids {
            assert!(id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{id}");
        }
    }

    #[test]
    fn distances_are_those_of_the_atlas() {
        for (from, to, atlas) in [
            ("beijing", "shanghai", 1_067),
            ("berlin", "paris", 878),
            ("london", "new-york", 5_570),
            ("sydney", "auckland", 2_156),
        ] {
            let found = city(from).kilometres_to(city(to));
            assert!(found.abs_diff(atlas) * 100 <= atlas, "{from} to {to}: {found}");
            assert_eq!(found, city(to).kilometres_to(city(from)));
        }
    }

    #[test]
    fn the_nearest_is_found() {
        let cities = ["beijing", "munich", "vienna"].map(city);
        assert_eq!(city("berlin").nearest(cities), Some(city("munich")));
        assert_eq!(city("berlin").nearest([]), None);
        assert_eq!(city("berlin").nearest(City::all()), Some(city("berlin")));
    }

    #[test]
    fn travels_as_its_id() {
        assert_eq!(serde_json::to_string(&city("xian")).unwrap(), "\"xian\"");
        assert_eq!("Xi'an".parse::<City>(), Err(UnknownCity("Xi'an".into())));
    }
}
