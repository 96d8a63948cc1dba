//! Believing what the backend signed: receipts and changes become state, outbox and events in one transaction.
//!
//! A capability is one file here and one line in [`capability`]; a kind of change is one line in [`mod@change`].

mod access;
mod account;
mod agent;
mod bill;
mod bill_dispute;
mod capability;
mod change;
mod charge;
mod collecting;
mod collection_terms;
mod consent;
mod consent_request;
mod consent_withdrawal;
mod entry;
mod keys;
mod loan;
mod mandate;
mod mandate_end;
mod moved;
mod offer;
mod payment;
#[cfg(test)]
mod points_tests;
mod receipt;
mod refund;
mod refusal;
mod ride;
mod ride_cancel;
mod ride_dispute;
mod ride_end;
mod rules;
mod score;
mod topup;
mod trust;
mod unlock;

pub(super) use agent::Agent;
pub(super) use change::change;
pub(super) use moved::{left_the_phone, lost, never_left, park, postpone};
pub(super) use offer::{Cards, Offers, offer};
pub(super) use receipt::{Settled, receipt};
pub(super) use trust::{Trust, broken};
