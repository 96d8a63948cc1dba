//! What data there is to share, and what for.
//!
//! Both are closed lists: what is not on them cannot be asked for. The purposes carry the names of the W3C's Data Privacy
//! Vocabulary (DPV 2), so that a recipient's lawyers read words that they know.

use serde::{Deserialize, Serialize};

/// One thing that a person can share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum DataField {
    /// The person's name, in their own words.
    Name,
    /// The city that the person lives in, in their own words.
    City,
    /// The day of UTC on which the phone became a wallet, as `YYYY-MM-DD`.
    MemberSince,
    /// How many payments were settled in the last 365 days. Never their amounts and never to whom.
    PaymentsSettled,
}

/// Who says that a value is so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// The person; nobody has checked it.
    Person,
    /// The phone, from what the backend signed.
    Wallet,
}

/// What data is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum DataPurpose {
    /// To find out whether somebody is likely to pay.
    #[serde(rename = "dpv:CreditChecking")]
    CreditChecking,
    /// To make a contract with somebody.
    #[serde(rename = "dpv:EstablishContractualAgreement")]
    EstablishContractualAgreement,
    /// To do what a contract promises.
    #[serde(rename = "dpv:FulfilmentOfContractualObligation")]
    FulfilmentOfContractualObligation,
    /// To know who somebody is.
    #[serde(rename = "dpv:IdentityVerification")]
    IdentityVerification,
}

impl DataField {
    /// Every field.
    pub const ALL: [Self; 4] = [Self::Name, Self::City, Self::MemberSince, Self::PaymentsSettled];

    /// Who says that its value is so.
    pub fn origin(self) -> Origin {
        match self {
            Self::Name | Self::City => Origin::Person,
            Self::MemberSince | Self::PaymentsSettled => Origin::Wallet,
        }
    }
}
