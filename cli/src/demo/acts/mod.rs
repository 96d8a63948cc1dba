//! The acts of the story, one file each.

mod agree;
mod bill;
mod consent;
mod enrol;
mod events;
mod killed;
mod known;
mod loan;
mod looks;
mod pay;
mod perks;
mod points;
mod receipt;
mod refund;
mod ride;
mod search;
mod stranger;
mod top_up;

pub(super) use agree::{Told, agree};
pub(super) use bill::bill;
pub(super) use consent::{chain, consent};
pub(super) use enrol::enrol;
pub(super) use events::events;
pub(super) use killed::{killed_before_hearing, killed_before_sending};
pub(super) use known::known;
pub(super) use loan::loan;
pub(super) use pay::{pay_a_little, pay_a_lot};
pub(super) use perks::{discount, later};
pub(super) use points::{collect, points};
pub(super) use receipt::receipt;
pub(super) use refund::refund;
pub(super) use ride::{cheated, ride};
pub(super) use search::search;
pub(super) use stranger::stranger;
pub(super) use top_up::top_up;

use crate::failure::Failure;

/// The story goes on only if what it tells is true.
fn require(truth: bool, otherwise: impl Into<String>) -> Result<(), Failure> {
    if truth { Ok(()) } else { Err(Failure::own("demo", otherwise)) }
}
