//! Three recipients to try things with.

use tally::crypto::hash::sha256_base64url;
use tally::crypto::keys::PublicKey;
use tally::domain::data::{DataField, DataPurpose};
use tally::wire::consent::{Notice, RequestedField};
use tally_backend::RecipientRequest;

/// Who asks, for what, and for how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Profile {
    /// Its name, as the operator verified it.
    pub name: &'static str,
    /// What it is about, in a few words.
    pub about: &'static str,
    /// The name of its files.
    pub file: &'static str,
    /// What for.
    pub purposes: &'static [DataPurpose],
    /// What it cannot do without.
    pub required: &'static [DataField],
    /// What it asks for besides.
    pub optional: &'static [DataField],
    /// Where it answers to the law.
    pub country: &'static str,
    /// How many days it wants to read.
    pub grant_days: u32,
    /// How many days it keeps what it read.
    pub retention_days: u32,
    contact: &'static str,
    notice_url: &'static str,
    notice: &'static str,
}

/// A bank where somebody opens an account.
pub const BANK: Profile = Profile {
    name: "Harbour Bank",
    about: "to open an account",
    file: "bank",
    purposes: &[DataPurpose::IdentityVerification, DataPurpose::EstablishContractualAgreement],
    required: &[DataField::Name, DataField::City],
    optional: &[DataField::MemberSince],
    country: "DE",
    grant_days: 90,
    retention_days: 365,
    contact: "privacy@harbour-bank.example",
    notice_url: "https://harbour-bank.example/privacy/accounts",
    notice: "We use your name and city to open the account, and keep them for a year.",
};

/// A landlord who chooses a tenant.
pub const LANDLORD: Profile = Profile {
    name: "Linden Homes",
    about: "to rent you a flat",
    file: "landlord",
    purposes: &[DataPurpose::EstablishContractualAgreement, DataPurpose::CreditChecking],
    required: &[DataField::Name],
    optional: &[DataField::City, DataField::MemberSince, DataField::PaymentsSettled],
    country: "DE",
    grant_days: 30,
    retention_days: 30,
    contact: "tenants@linden-homes.example",
    notice_url: "https://linden-homes.example/privacy",
    notice: "We use this to choose a tenant, and delete it after thirty days.",
};

/// A phone plan.
pub const PHONE_PLAN: Profile = Profile {
    name: "Skylark Mobile",
    about: "for a phone plan",
    file: "phone-plan",
    purposes: &[DataPurpose::EstablishContractualAgreement],
    required: &[DataField::Name],
    optional: &[DataField::PaymentsSettled],
    country: "NL",
    grant_days: 7,
    retention_days: 60,
    contact: "https://skylark-mobile.example/your-data",
    notice_url: "https://skylark-mobile.example/privacy",
    notice: "We use this for your contract alone.",
};

impl Profile {
    /// What the operator registers.
    pub(super) fn registration(&self, key: PublicKey) -> RecipientRequest {
        RecipientRequest { name: self.name.into(), contact: self.contact.into(), country: self.country.into(), key }
    }

    pub(super) fn fields(&self) -> Vec<RequestedField> {
        let fields = |fields: &[DataField], required| {
            fields.iter().map(move |field| RequestedField { field: *field, required }).collect::<Vec<_>>()
        };
        [fields(self.required, true), fields(self.optional, false)].concat()
    }

    pub(super) fn notice(&self) -> Notice {
        let sha256 = sha256_base64url(self.notice.as_bytes());
        Notice { url: self.notice_url.into(), sha256, language: "en".into() }
    }
}
