use std::time::SystemTime;

use super::runtime::{call, run};
use super::times::moment;
use super::{DeclineReason, WalletError};
use crate::wallet as core;
use crate::wire::receipt::DeclineReason as CoreReason;

/// What happened. Every event is delivered at least once: it is there until it is acknowledged.
#[derive(uniffi::Object)]
pub struct Events(pub(super) core::Events);

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct StoredEvent {
    /// What acknowledges it. Grows from event to event.
    pub id: i64,
    /// When it happened.
    pub at: SystemTime,
    /// What happened.
    pub event: Event,
    /// Why the backend said no; none where it did not.
    #[uniffi(default = None)]
    pub decline_reason: Option<DeclineReason>,
}

/// What happened. Ids lead to the rest.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Enum)]
pub enum Event {
    /// The phone is a wallet now.
    Enrolled,
    /// The money moved.
    PaymentSettled {
        /// Which payment.
        payment: String,
    },
    /// The backend said no.
    PaymentDeclined {
        /// Which payment.
        payment: String,
    },
    /// It came too late.
    PaymentExpired {
        /// Which payment.
        payment: String,
    },
    /// No answer came back: do not pay again.
    PaymentNotKnown {
        /// Which payment.
        payment: String,
    },
    /// Money came back.
    RefundReceived {
        /// Of which payment.
        payment: String,
        /// Which refund.
        refund: String,
    },
    /// The money came in.
    TopUpSettled {
        /// Which top-up.
        topup: String,
    },
    /// The backend said no.
    TopUpDeclined {
        /// Which top-up.
        topup: String,
    },
    /// A loan was paid out.
    LoanPaidOut {
        /// Which loan.
        loan: String,
    },
    /// The backend said no to a loan.
    LoanDeclined {
        /// Which loan.
        loan: String,
    },
    /// The mandate stands.
    MandateActive {
        /// Which mandate.
        mandate: String,
    },
    /// The backend said no.
    MandateDeclined {
        /// Which mandate.
        mandate: String,
    },
    /// The mandate is over.
    MandateEnded {
        /// Which mandate.
        mandate: String,
    },
    /// Somebody asks for data.
    ConsentRequested {
        /// Which request.
        request: String,
    },
    /// The backend has the grant or share.
    ConsentGranted {
        /// Which one.
        consent: String,
    },
    /// The backend said no to a grant or share.
    ConsentDeclined {
        /// Which one.
        consent: String,
    },
    /// The backend has heard that a grant or share was taken back.
    ConsentWithdrawn {
        /// Which one.
        consent: String,
    },
    /// The backend would not take a grant or share back; here it stays taken back.
    WithdrawalDeclined {
        /// Which one.
        consent: String,
    },
    /// The time of a grant or share is over.
    ConsentEnded {
        /// Which one.
        consent: String,
    },
    /// The time of a collection grant is over: its entries are gone.
    CollectionEnded {
        /// Which one.
        consent: String,
    },
    /// Entries or a score came in.
    PointsChanged,
    /// An entry that the backend signed is not believed, and not counted.
    EntryRefused {
        /// Which entry; none if it cannot be read.
        entry: Option<String>,
        /// Why: the name of a fault.
        fault: String,
    },
    /// A rule set that the backend signed is not used.
    RulesRefused {
        /// Which version; none if it cannot be read.
        version: Option<u32>,
        /// Why: the name of a fault.
        fault: String,
    },
    /// An offer of a seller is not believed, or breaks the rules, and is not shown.
    OfferRefused {
        /// Which offer; none if it cannot be told.
        offer: Option<String>,
        /// Why: the name of a fault.
        fault: String,
    },
    /// A score that the backend signed is not what the entries add up to.
    ScoreDisputed {
        /// The moment that it is as of.
        as_of: SystemTime,
        /// Why: the name of a fault.
        fault: String,
    },
    /// A seller learned which step of its offer was reached, because it was used.
    StepTold {
        /// The access record.
        access: String,
    },
    /// Somebody read data.
    DataAccessed {
        /// The record of it.
        access: String,
    },
    /// An authority had data handed over by an order.
    DataCompelled {
        /// The record of it.
        access: String,
    },
    /// Somebody tried to read data and was refused.
    DataRefused {
        /// The record of it.
        access: String,
    },
    /// The lock is open.
    RideBegan {
        /// Which rental.
        rental: String,
    },
    /// The ride is over; what it costs comes as a charge.
    RideEnded {
        /// Which rental.
        rental: String,
    },
    /// The backend said no: to unlocking, ending, taking back or disputing.
    RideDeclined {
        /// Which rental.
        rental: String,
    },
    /// What was collected is what was signed for.
    ChargeCollected {
        /// Of which rental.
        rental: String,
    },
    /// What was collected is not what was signed for; the phone disputes it.
    ChargeDisputed {
        /// Of which rental.
        rental: String,
    },
    /// The lock never opened, and the deposit comes back whole.
    RideExpired {
        /// Which rental.
        rental: String,
    },
    /// Something is owed, and will fall due.
    BillReceived {
        /// Which bill.
        bill: String,
    },
    /// A bill is to be paid now.
    BillDue {
        /// Which bill.
        bill: String,
    },
    /// A bill's last day on time has passed.
    BillOverdue {
        /// Which bill.
        bill: String,
    },
    /// A bill is paid, from this phone or another.
    BillPaid {
        /// Which bill.
        bill: String,
    },
    /// Nobody asks for a bill any more.
    BillCancelled {
        /// Which bill.
        bill: String,
    },
    /// A dispute was decided: the bill stands.
    BillStands {
        /// Which bill.
        bill: String,
    },
    /// The backend would not take a dispute.
    BillDisputeDeclined {
        /// Of which bill.
        bill: String,
    },
    /// The backend cannot read an operation; it waits for the person.
    OperationParked {
        /// Which operation.
        operation: String,
        /// Why, in an English sentence.
        detail: String,
    },
    /// Something that claims to come from the backend does not.
    TamperingSeen {
        /// What, in an English sentence.
        what: String,
    },
    /// The phone's clock is off.
    ClockWrong {
        /// Seconds that the backend's clock is ahead.
        offset_seconds: i64,
    },
    /// The backend signs with other keys now.
    KeysChanged,
    /// The database was damaged; it was moved away and a new one made.
    DatabaseQuarantined {
        /// Where the damaged one lies.
        directory: String,
        /// How many operations were saved out of it.
        exported: u32,
    },
    /// Something that this version does not know.
    Unknown,
}

#[uniffi::export]
impl Events {
    /// The oldest events that are not acknowledged, at most `limit`, and never more than 200.
    #[uniffi::method(default(limit = 200))]
    pub fn pending(&self, limit: u32) -> Result<Vec<StoredEvent>, WalletError> {
        call(|| Ok(self.0.pending(limit)?.into_iter().map(StoredEvent::from).collect()))
    }

    /// The event was dealt with. Twice is the same as once.
    pub async fn acknowledge(&self, id: i64) -> Result<(), WalletError> {
        let events = self.0.clone();
        run(async move { events.acknowledge(id).await }).await
    }
}

impl From<core::StoredEvent> for StoredEvent {
    fn from(stored: core::StoredEvent) -> Self {
        let core::StoredEvent { id, at, event } = stored;
        let decline_reason = declined(&event).map(DeclineReason::from);
        Self { id, at: moment(at), event: event.into(), decline_reason }
    }
}

fn declined(event: &core::Event) -> Option<CoreReason> {
    use core::Event as E;
    match *event {
        E::PaymentDeclined { reason, .. }
        | E::LoanDeclined { reason, .. }
        | E::TopUpDeclined { reason, .. }
        | E::MandateDeclined { reason, .. }
        | E::ConsentDeclined { reason, .. }
        | E::WithdrawalDeclined { reason, .. }
        | E::BillDisputeDeclined { reason, .. }
        | E::RideDeclined { reason, .. } => Some(reason),
        _ => None,
    }
}

impl From<core::Event> for Event {
    fn from(event: core::Event) -> Self {
        use core::Event as E;
        match event {
            E::Enrolled => Self::Enrolled,
            E::PaymentSettled { payment } => Self::PaymentSettled { payment: payment.to_string() },
            E::PaymentDeclined { payment, .. } => Self::PaymentDeclined { payment: payment.to_string() },
            E::PaymentExpired { payment } => Self::PaymentExpired { payment: payment.to_string() },
            E::PaymentNotKnown { payment } => Self::PaymentNotKnown { payment: payment.to_string() },
            E::RefundReceived { payment, refund } => {
                Self::RefundReceived { payment: payment.to_string(), refund: refund.to_string() }
            }
            E::TopUpSettled { topup } => Self::TopUpSettled { topup: topup.to_string() },
            E::LoanPaidOut { loan } => Self::LoanPaidOut { loan: loan.to_string() },
            E::LoanDeclined { loan, .. } => Self::LoanDeclined { loan: loan.to_string() },
            E::TopUpDeclined { topup, .. } => Self::TopUpDeclined { topup: topup.to_string() },
            E::MandateActive { mandate } => Self::MandateActive { mandate: mandate.to_string() },
            E::MandateDeclined { mandate, .. } => Self::MandateDeclined { mandate: mandate.to_string() },
            E::MandateEnded { mandate } => Self::MandateEnded { mandate: mandate.to_string() },
            E::ConsentRequested { request } => Self::ConsentRequested { request: request.to_string() },
            E::ConsentGranted { consent } => Self::ConsentGranted { consent: consent.to_string() },
            E::ConsentDeclined { consent, .. } => Self::ConsentDeclined { consent: consent.to_string() },
            E::ConsentWithdrawn { consent } => Self::ConsentWithdrawn { consent: consent.to_string() },
            E::WithdrawalDeclined { consent, .. } => Self::WithdrawalDeclined { consent: consent.to_string() },
            E::ConsentEnded { consent } => Self::ConsentEnded { consent: consent.to_string() },
            E::CollectionEnded { consent } => Self::CollectionEnded { consent: consent.to_string() },
            E::PointsChanged => Self::PointsChanged,
            E::EntryRefused { entry, fault } => {
                Self::EntryRefused { entry: entry.map(|entry| entry.to_string()), fault }
            }
            E::RulesRefused { version, fault } => Self::RulesRefused { version, fault },
            E::OfferRefused { offer, fault } => {
                Self::OfferRefused { offer: offer.map(|offer| offer.to_string()), fault }
            }
            E::ScoreDisputed { as_of, fault } => Self::ScoreDisputed { as_of: moment(as_of), fault },
            E::StepTold { access } => Self::StepTold { access: access.to_string() },
            E::DataAccessed { access } => Self::DataAccessed { access: access.to_string() },
            E::DataCompelled { access } => Self::DataCompelled { access: access.to_string() },
            E::DataRefused { access } => Self::DataRefused { access: access.to_string() },
            E::BillReceived { bill } => Self::BillReceived { bill: bill.to_string() },
            E::BillDue { bill } => Self::BillDue { bill: bill.to_string() },
            E::BillOverdue { bill } => Self::BillOverdue { bill: bill.to_string() },
            E::BillPaid { bill } => Self::BillPaid { bill: bill.to_string() },
            E::BillCancelled { bill } => Self::BillCancelled { bill: bill.to_string() },
            E::BillStands { bill } => Self::BillStands { bill: bill.to_string() },
            E::BillDisputeDeclined { bill, .. } => Self::BillDisputeDeclined { bill: bill.to_string() },
            E::RideBegan { rental } => Self::RideBegan { rental: rental.to_string() },
            E::RideEnded { rental } => Self::RideEnded { rental: rental.to_string() },
            E::RideDeclined { rental, .. } => Self::RideDeclined { rental: rental.to_string() },
            E::ChargeCollected { rental } => Self::ChargeCollected { rental: rental.to_string() },
            E::ChargeDisputed { rental } => Self::ChargeDisputed { rental: rental.to_string() },
            E::RideExpired { rental } => Self::RideExpired { rental: rental.to_string() },
            E::OperationParked { operation, detail } => {
                Self::OperationParked { operation: operation.to_string(), detail }
            }
            E::TamperingSeen { what } => Self::TamperingSeen { what },
            E::ClockWrong { offset_seconds } => Self::ClockWrong { offset_seconds },
            E::KeysChanged => Self::KeysChanged,
            E::DatabaseQuarantined { directory, exported } => Self::DatabaseQuarantined { directory, exported },
            E::Unknown => Self::Unknown,
        }
    }
}
