//! Names of the closed lists, for programs and for people.

use serde::Serialize;
use tally::domain::data::{DataField, DataPurpose};
use tally::domain::points::{Factor, ObligationKind, Standing};
use tally::wallet::Party;
use tally::wire::consent::AccessRefusal;

/// By the name that its JSON has.
pub(super) fn name(value: &impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
}

/// Fields by the names under which they are dropped and shared.
pub(crate) fn fields(fields: &[DataField]) -> String {
    fields.iter().map(name).collect::<Vec<_>>().join(", ")
}

/// Whom a consent lets do something.
pub(super) fn party(party: &Party) -> &str {
    match party {
        Party::Recipient { name, .. } | Party::Seller { name, .. } => name,
        Party::Bearer => "whoever has the link",
        Party::Collector { .. } => "the backend",
    }
}

/// What entries come from, in plain words.
pub(crate) fn sources(sources: &[ObligationKind]) -> String {
    sources.iter().copied().map(source).collect::<Vec<_>>().join(", ")
}

fn source(source: ObligationKind) -> &'static str {
    match source {
        ObligationKind::Bill => "bills",
        ObligationKind::Loan => "loans",
        ObligationKind::Order => "orders",
        ObligationKind::Account => "your account",
    }
}

/// A part of the score, in plain words.
pub(super) fn factor(factor: Factor) -> &'static str {
    match factor {
        Factor::PaymentHistory => "paying",
        Factor::Fulfilment => "keeping agreements",
        Factor::Tenure => "time here",
        Factor::Identity => "who you are",
    }
}

/// Whether an entry counts, in plain words.
pub(super) fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Counts => "counts",
        Standing::BeyondCap => "beyond what counts of its kind",
        Standing::Disputed => "disputed, no effect",
        Standing::Expired => "over",
        Standing::NotYet => "its day has not come",
        Standing::NotInRules => "not in the rules",
    }
}

/// What for, in plain words.
pub(super) fn purposes(purposes: &[DataPurpose]) -> String {
    purposes.iter().copied().map(purpose).collect::<Vec<_>>().join(", and ")
}

pub(super) fn purpose(purpose: DataPurpose) -> &'static str {
    match purpose {
        DataPurpose::CreditChecking => "to find out whether you are likely to pay",
        DataPurpose::EstablishContractualAgreement => "to make a contract with you",
        DataPurpose::FulfilmentOfContractualObligation => "to do what a contract promises you",
        DataPurpose::IdentityVerification => "to know who you are",
    }
}

/// Why nothing was handed over, in plain words.
pub(super) fn refusal(reason: AccessRefusal) -> &'static str {
    match reason {
        AccessRefusal::Withdrawn => "you had taken it back",
        AccessRefusal::Superseded => "you had narrowed it",
        AccessRefusal::Expired => "its time was over",
        AccessRefusal::FieldNotCovered => "you did not grant all of that",
        AccessRefusal::PurposeNotCovered => "you did not grant it for that",
        AccessRefusal::UsedUp => "it was opened as often as it may be",
        AccessRefusal::Other => "for a reason that this version does not know",
    }
}
