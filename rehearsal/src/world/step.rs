use serde::Deserialize;
use tally::domain::data::DataField;
use tally::domain::id::OperationId;
use tally::domain::money::Money;
use tally_counterparties::{BAKERY, BANK, LANDLORD, LANTERN, Merchant, PHONE_PLAN, Profile, RIVER_BIKES, TRANSPORT};

use super::orders::Order;

/// One step of the world, as `tests/scenarios/README.md` lists them.
#[derive(Debug, Deserialize)]
#[serde(tag = "world", rename_all = "kebab-case", deny_unknown_fields)]
pub(super) enum Step {
    Pass { seconds: u32 },
    Invite {},
    Merchant { merchant: Who },
    Code { merchant: Who, amount: Money },
    Refund { payment: OperationId, amount: Money, reason: String },
    Bill { merchant: Who, payment: OperationId, amount: Money },
    Changes { payment: OperationId, count: usize },
    Books { payment: Option<OperationId> },
    Stalls {},
    Uses { merchant: Who },
    Bike { bike: usize },
    Jam { bike: usize, jammed: bool },
    Ask { recipient: Asker },
    Read { recipient: Asker, grant: OperationId, fields: Vec<DataField> },
    Compel(Order),
    OpenShare { link: String },
    Line { phone: String, is: Is, millis: Option<u64> },
    LoseReplies { phone: String, times: usize },
    HoldReplies { phone: String, held: bool },
    ClockPanics { phone: String, times: usize },
}

/// A merchant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Who {
    Transport,
    Bakery,
    Bikes,
    Lantern,
}

/// A recipient.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Asker {
    Bank,
    Landlord,
    PhonePlan,
}

/// How a line is from now on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Is {
    Up,
    Down,
    Slow,
}

impl Who {
    pub(super) fn merchant(self) -> &'static Merchant {
        match self {
            Self::Transport => &TRANSPORT,
            Self::Bakery => &BAKERY,
            Self::Bikes => &RIVER_BIKES,
            Self::Lantern => &LANTERN,
        }
    }
}

impl Asker {
    pub(super) fn profile(self) -> &'static Profile {
        match self {
            Self::Bank => &BANK,
            Self::Landlord => &LANDLORD,
            Self::PhonePlan => &PHONE_PLAN,
        }
    }
}
