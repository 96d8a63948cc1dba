//! What may become an entry, as closed lists. A rule set gives the numbers; it cannot add to these lists.

use serde::{Deserialize, Serialize};

macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
        pub enum $name { $($(#[$variant_doc])* #[serde(rename = $text)] $variant,)* }

        impl $name {
            /// All of them, in the order in which they are shown.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The name on the wire.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }

            /// The one of this name.
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|known| known.name() == name)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name())
            }
        }
    };
}

named! {
    /// A named part of the score.
    Factor {
        /// Bills and loans.
        PaymentHistory = "payment-history",
        /// Orders: what was rented or booked, and whether it went as agreed.
        Fulfilment = "fulfilment",
        /// How long the person has been here.
        Tenure = "tenure",
        /// Whether it is certain who the person is.
        Identity = "identity",
    }
}

named! {
    /// What an entry can come from: something that both sides signed, with an id.
    ObligationKind {
        /// A payment made later, or one instalment of a loan.
        Bill = "bill",
        /// A loan as a whole.
        Loan = "loan",
        /// A rental or a booking.
        Order = "order",
        /// The agreement that the person enrolled under.
        Account = "account",
    }
}

named! {
    /// What an entry says.
    EntryKind {
        /// A bill was paid by its day.
        BillOnTime = "bill-on-time",
        /// A bill was not paid by its day; `settled` when it is paid after all.
        BillLate = "bill-late",
        /// A loan was paid back whole.
        LoanRepaid = "loan-repaid",
        /// An order went as agreed.
        OrderCompleted = "order-completed",
        /// An order did not go as agreed; `settled` when it is made good.
        OrderBroken = "order-broken",
        /// Another three months as a customer.
        TenureQuarter = "tenure-quarter",
        /// It was checked who the person is.
        IdentityConfirmed = "identity-confirmed",
    }
}

impl EntryKind {
    /// The factor that it belongs to.
    pub fn factor(self) -> Factor {
        match self {
            Self::BillOnTime | Self::BillLate | Self::LoanRepaid => Factor::PaymentHistory,
            Self::OrderCompleted | Self::OrderBroken => Factor::Fulfilment,
            Self::TenureQuarter => Factor::Tenure,
            Self::IdentityConfirmed => Factor::Identity,
        }
    }

    /// What it must come from.
    pub fn obligation(self) -> ObligationKind {
        match self {
            Self::BillOnTime | Self::BillLate => ObligationKind::Bill,
            Self::LoanRepaid => ObligationKind::Loan,
            Self::OrderCompleted | Self::OrderBroken => ObligationKind::Order,
            Self::TenureQuarter | Self::IdentityConfirmed => ObligationKind::Account,
        }
    }

    /// Whether it takes points away. Only these can be settled, and these must expire.
    pub fn is_negative(self) -> bool {
        matches!(self, Self::BillLate | Self::OrderBroken)
    }
}
