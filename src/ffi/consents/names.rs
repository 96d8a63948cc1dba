use crate::domain::consent::ConsentState as CoreState;
use crate::domain::data::{DataField as CoreField, DataPurpose as CorePurpose};
use crate::wire::consent::AccessRefusal as CoreRefusal;

/// Where a request, a grant or a share stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum ConsentState {
    /// Somebody asks.
    Requested,
    /// The person agreed.
    Granted,
    /// The person said no.
    Refused,
    /// The person took it back.
    Withdrawn,
    /// Its time is over.
    Expired,
    /// A newer one took its place.
    Superseded,
    /// The backend said no.
    Declined,
}

/// One thing that a person can share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum DataField {
    /// The name, in the person's own words.
    Name,
    /// The city, in the person's own words.
    City,
    /// The day on which the phone became a wallet.
    MemberSince,
    /// How many payments were settled in the last 365 days.
    PaymentsSettled,
}

/// What data is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum DataPurpose {
    /// To find out whether somebody is likely to pay.
    CreditChecking,
    /// To make a contract.
    EstablishContractualAgreement,
    /// To do what a contract promises.
    FulfilmentOfContractualObligation,
    /// To know who somebody is.
    IdentityVerification,
}

/// Why data was not handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum AccessRefusal {
    /// The person took it back.
    Withdrawn,
    /// The person gave a narrower grant in its place.
    Superseded,
    /// Its time is over.
    Expired,
    /// The grant does not cover this field.
    FieldNotCovered,
    /// The grant does not cover this purpose.
    PurposeNotCovered,
    /// The share was opened as many times as it may be.
    UsedUp,
    /// A reason that this version does not know.
    Other,
}

pub(in crate::ffi) fn data_fields(fields: &[CoreField]) -> Vec<DataField> {
    fields.iter().copied().map(DataField::from).collect()
}

impl From<CoreState> for ConsentState {
    fn from(state: CoreState) -> Self {
        match state {
            CoreState::Requested => Self::Requested,
            CoreState::Granted => Self::Granted,
            CoreState::Refused => Self::Refused,
            CoreState::Withdrawn => Self::Withdrawn,
            CoreState::Expired => Self::Expired,
            CoreState::Superseded => Self::Superseded,
            CoreState::Declined => Self::Declined,
        }
    }
}

impl From<CoreField> for DataField {
    fn from(field: CoreField) -> Self {
        match field {
            CoreField::Name => Self::Name,
            CoreField::City => Self::City,
            CoreField::MemberSince => Self::MemberSince,
            CoreField::PaymentsSettled => Self::PaymentsSettled,
        }
    }
}

impl From<DataField> for CoreField {
    fn from(field: DataField) -> Self {
        match field {
            DataField::Name => Self::Name,
            DataField::City => Self::City,
            DataField::MemberSince => Self::MemberSince,
            DataField::PaymentsSettled => Self::PaymentsSettled,
        }
    }
}

impl From<CorePurpose> for DataPurpose {
    fn from(purpose: CorePurpose) -> Self {
        match purpose {
            CorePurpose::CreditChecking => Self::CreditChecking,
            CorePurpose::EstablishContractualAgreement => Self::EstablishContractualAgreement,
            CorePurpose::FulfilmentOfContractualObligation => Self::FulfilmentOfContractualObligation,
            CorePurpose::IdentityVerification => Self::IdentityVerification,
        }
    }
}

impl From<CoreRefusal> for AccessRefusal {
    fn from(refusal: CoreRefusal) -> Self {
        match refusal {
            CoreRefusal::Withdrawn => Self::Withdrawn,
            CoreRefusal::Superseded => Self::Superseded,
            CoreRefusal::Expired => Self::Expired,
            CoreRefusal::FieldNotCovered => Self::FieldNotCovered,
            CoreRefusal::PurposeNotCovered => Self::PurposeNotCovered,
            CoreRefusal::UsedUp => Self::UsedUp,
            CoreRefusal::Other => Self::Other,
        }
    }
}
