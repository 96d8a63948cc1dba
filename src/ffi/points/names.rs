use crate::domain::points as domain;
use crate::wallet as core;

/// Whether there are points to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum PointsState {
    /// Switched off on this phone.
    Off,
    /// No collection grant lives, so nobody holds an entry.
    NoConsent,
    /// One does, and no score has come yet.
    NotAssessed,
    /// There is a score.
    Assessed,
}

/// A named part of the score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum PointsFactor {
    /// Bills and loans.
    PaymentHistory,
    /// Orders.
    Fulfilment,
    /// How long the person has been here.
    Tenure,
    /// Whether it is certain who the person is.
    Identity,
}

/// What an entry says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum EntryKind {
    /// A bill was paid by its day.
    BillOnTime,
    /// A bill was not paid by its day.
    BillLate,
    /// A loan was paid back whole.
    LoanRepaid,
    /// An order went as agreed.
    OrderCompleted,
    /// An order did not go as agreed.
    OrderBroken,
    /// Another three months as a customer.
    TenureQuarter,
    /// It was checked who the person is.
    IdentityConfirmed,
}

/// Whether an entry counts, and why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum EntryStanding {
    /// It counts.
    Counts,
    /// As many of its kind as may count do so already.
    BeyondCap,
    /// It is disputed.
    Disputed,
    /// Its time is over.
    Expired,
    /// Its day has not come.
    NotYet,
    /// The rules do not admit its kind.
    NotInRules,
}

macro_rules! same_names {
    ($($from:path => $to:ident { $($variant:ident)* })*) => { $(
        impl From<$from> for $to {
            fn from(value: $from) -> Self {
                match value { $(<$from>::$variant => Self::$variant,)* }
            }
        }
    )* };
}

same_names! {
    core::PointsState => PointsState { Off NoConsent NotAssessed Assessed }
    domain::Factor => PointsFactor { PaymentHistory Fulfilment Tenure Identity }
    domain::EntryKind => EntryKind {
        BillOnTime BillLate LoanRepaid OrderCompleted OrderBroken TenureQuarter IdentityConfirmed
    }
    domain::Standing => EntryStanding { Counts BeyondCap Disputed Expired NotYet NotInRules }
}
