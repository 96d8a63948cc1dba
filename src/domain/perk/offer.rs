use serde::{Deserialize, Serialize};

use super::{Category, Schedule};
use crate::domain::city::City;
use crate::domain::money::Currency;
use crate::domain::time::Timestamp;

/// What a seller offers, as published. Whether it may be offered says [`check`](Self::check).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Offer {
    /// What it gives.
    pub kind: PerkKind,
    /// What the seller's prices, deposits and loans are in.
    pub currency: Currency,
    /// What the seller sells.
    pub category: Category,
    /// The steps, from the fewest points to the most.
    pub steps: Vec<Step>,
    /// Where it holds.
    pub place: Place,
    /// When it holds; always if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schedule: Option<Schedule>,
    /// From when on.
    pub from: Timestamp,
    /// Until when; from this moment on it is over.
    pub until: Timestamp,
}

/// What an offer gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PerkKind {
    /// A part of the deposit need not be paid. Benefits are basis points of the deposit.
    DepositWaiver,
    /// A part of the price is taken off. Benefits are basis points of the price.
    Discount,
    /// The price may be paid later. Benefits are days.
    DelayedPayment,
    /// Money is lent. Benefits are the most that is lent, in minor units.
    Loan,
}

/// One step of an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Step {
    /// The points that it asks.
    pub points: u32,
    /// What it brings, in the measure of the offer's kind.
    pub benefit: u64,
}

/// Where an offer holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// In every city, and for people who picked none.
    Everywhere,
    /// In these cities only.
    Cities(Vec<City>),
}
