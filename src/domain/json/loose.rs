use serde::de::{Deserialize, DeserializeOwned, Deserializer};

use super::parsed::Parsed;

/// A member that only some variants of an object know. Of the others it may be anything: a newer backend may give one of them a
/// member of this name, and members that are not known are passed over.
pub(crate) enum Loose<T> {
    /// It is what it has to be.
    Fit(T),
    /// It is something else, which is a fault only where it is asked for.
    Unfit,
}

impl<T> Loose<T> {
    /// The value, if it is one.
    pub(crate) fn fit(self) -> Option<T> {
        if let Self::Fit(value) = self { Some(value) } else { None }
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Loose<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Read whole first, so that what is no such value leaves nothing of itself behind.
        let parsed = Parsed::deserialize(deserializer)?;
        Ok(T::deserialize(parsed).map_or(Self::Unfit, Self::Fit))
    }
}
