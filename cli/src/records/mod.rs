//! What the wallet holds, as the program shows it: each with a serialised form that is documented and stable.

mod access;
mod account;
mod bill;
mod consent;
mod event;
mod loan;
mod mandate;
mod operation;
mod payment;
mod perks;
mod points;
mod refund;
mod request;
mod ride;
mod topup;
mod words;

pub(crate) use access::LookRecord;
pub(crate) use account::AccountRecord;
pub(crate) use bill::BillRecord;
pub(crate) use consent::ConsentRecord;
pub(crate) use event::EventRecord;
pub(crate) use loan::{LoanRecord, exit_of_loan};
pub(crate) use mandate::MandateRecord;
pub(crate) use operation::{OperationRecord, exit_of_operation};
pub(crate) use payment::{PaymentRecord, exit_of};
pub(crate) use perks::{PerkRecord, UsedPerkRecord};
pub(crate) use points::{EntryRecord, OverviewRecord, PastScoreRecord, ReachingRecord, WithoutRecord};
pub(crate) use refund::RefundRecord;
pub(crate) use request::RequestRecord;
pub(crate) use ride::{FareRecord, RideRecord, exit_of_cancel, exit_of_end, exit_of_unlock};
pub(crate) use topup::TopUpRecord;
pub(crate) use words::{fields, sources};

use serde::Serialize;
use tally::wire::receipt::DeclineReason;

/// Why the backend said no.
#[derive(Serialize)]
pub(crate) struct DeclinedRecord {
    reason: DeclineReason,
    detail: String,
}

impl DeclinedRecord {
    fn new(reason: DeclineReason, detail: String) -> Self {
        Self { reason, detail }
    }
}

impl std::fmt::Display for DeclinedRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.detail)
    }
}
