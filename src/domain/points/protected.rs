//! What nobody may ask points for, whatever they offer: points may buy comfort, never necessities.

use serde::{Deserialize, Serialize};

/// A necessity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Category {
    /// Railways, metros and ferries.
    Trains,
    /// Buses.
    Buses,
    /// Airlines.
    Flights,
    /// Flats and their agents.
    Rent,
    /// Electricity, gas, water, heat, waste.
    Utilities,
    /// Doctors, hospitals, ambulances, pharmacies.
    Hospitals,
    /// Schools, universities and courses.
    Schools,
}

/// Merchant categories of ISO 18245 that are one necessity: four digits, read as a number, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CategoryRange {
    /// Which necessity.
    pub category: Category,
    /// The first merchant category.
    pub first: u16,
    /// The last.
    pub last: u16,
}

/// What every rule set has to protect. It may protect more.
const REQUIRED: [(Category, u16, u16); 11] = [
    (Category::Trains, 4011, 4011),
    (Category::Trains, 4111, 4112),
    (Category::Buses, 4131, 4131),
    (Category::Flights, 3000, 3350),
    (Category::Flights, 4511, 4511),
    (Category::Rent, 6513, 6513),
    (Category::Utilities, 4900, 4900),
    (Category::Hospitals, 4119, 4119),
    (Category::Hospitals, 5912, 5912),
    (Category::Hospitals, 8011, 8099),
    (Category::Schools, 8211, 8299),
];

impl Category {
    /// The first necessity that these ranges leave open, in whole or in part.
    pub(super) fn missing(ranges: &[CategoryRange]) -> Option<Self> {
        let open = |code: u16| !ranges.iter().any(|range| range.holds(code));
        REQUIRED.iter().find(|(_, first, last)| (*first..=*last).any(open)).map(|(category, ..)| *category)
    }
}

impl CategoryRange {
    /// Whether a merchant category is in it.
    pub fn holds(&self, merchant_category: u16) -> bool {
        (self.first..=self.last).contains(&merchant_category)
    }
}

impl std::fmt::Display for Category {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Trains => "trains",
            Self::Buses => "buses",
            Self::Flights => "flights",
            Self::Rent => "rent",
            Self::Utilities => "utilities",
            Self::Hospitals => "hospitals",
            Self::Schools => "schools",
        })
    }
}
