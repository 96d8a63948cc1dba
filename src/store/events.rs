//! What happened, for the person to hear: written in the transaction that caused it, delivered at least once.

use serde::Serialize;

use super::access::{Reader, Writer};
use super::columns::{Json, json};
use super::error::StoreError;
use crate::domain::id::{AccessId, BillId, EntryId, OfferId, OperationId, RefundId, RequestId};
use crate::domain::tagged::tagged;
use crate::domain::time::Timestamp;
use crate::wire::receipt::DeclineReason;

/// What happened. Holds ids and reasons, never amounts or names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Event {
    /// The phone is a wallet now.
    Enrolled,
    /// The money moved.
    PaymentSettled {
        /// Which payment.
        payment: OperationId,
    },
    /// The backend said no.
    PaymentDeclined {
        /// Which payment.
        payment: OperationId,
        /// Why.
        reason: DeclineReason,
    },
    /// It came too late.
    PaymentExpired {
        /// Which payment.
        payment: OperationId,
    },
    /// No answer came back: it is asked again, and nobody should pay again.
    PaymentNotKnown {
        /// Which payment.
        payment: OperationId,
    },
    /// A merchant gave money back.
    RefundReceived {
        /// Of which payment.
        payment: OperationId,
        /// Which refund.
        refund: RefundId,
    },
    /// The money came in.
    TopUpSettled {
        /// Which top-up.
        topup: OperationId,
    },
    /// The backend said no.
    TopUpDeclined {
        /// Which top-up.
        topup: OperationId,
        /// Why.
        reason: DeclineReason,
    },
    /// A loan was paid out.
    LoanPaidOut {
        /// Which loan.
        loan: OperationId,
    },
    /// The backend said no.
    LoanDeclined {
        /// Which loan.
        loan: OperationId,
        /// Why.
        reason: DeclineReason,
    },
    /// The phone may act within the mandate's bounds.
    MandateActive {
        /// Which mandate.
        mandate: OperationId,
    },
    /// The backend said no.
    MandateDeclined {
        /// Which mandate.
        mandate: OperationId,
        /// Why.
        reason: DeclineReason,
    },
    /// The mandate is over.
    MandateEnded {
        /// Which mandate.
        mandate: OperationId,
    },
    /// Somebody asks for data.
    ConsentRequested {
        /// Which request.
        request: RequestId,
    },
    /// The backend has the grant or share: it may be read now.
    ConsentGranted {
        /// Which one.
        consent: OperationId,
    },
    /// The backend said no to a grant or share; it was never in force.
    ConsentDeclined {
        /// Which one.
        consent: OperationId,
        /// Why.
        reason: DeclineReason,
    },
    /// The backend has heard that a grant or share was taken back; from now on it refuses reads.
    ConsentWithdrawn {
        /// Which one.
        consent: OperationId,
    },
    /// The backend would not take a grant or share back. Here it stays taken back.
    WithdrawalDeclined {
        /// Which one.
        consent: OperationId,
        /// Why.
        reason: DeclineReason,
    },
    /// The time of a grant or share is over, or a newer one took its place.
    ConsentEnded {
        /// Which one.
        consent: OperationId,
    },
    /// The time of a collection grant is over, or a newer one took its place: its entries are gone.
    CollectionEnded {
        /// Which one.
        consent: OperationId,
    },
    /// Entries or a score came in.
    PointsChanged,
    /// An entry that the backend signed is not believed, and not counted.
    EntryRefused {
        /// Which entry; none if it cannot be read.
        entry: Option<EntryId>,
        /// Why: the name of a fault.
        fault: String,
    },
    /// A rule set that the backend signed breaks what every rule set must keep, and is not used.
    RulesRefused {
        /// Which version; none if it cannot be read.
        version: Option<u32>,
        /// Why: the name of a fault.
        fault: String,
    },
    /// An offer of a seller is not believed, or breaks the rules, and is not shown.
    OfferRefused {
        /// Which offer; none if it cannot be told.
        offer: Option<OfferId>,
        /// Why: the name of a fault.
        fault: String,
    },
    /// A score that the backend signed is not what the entries add up to.
    ScoreDisputed {
        /// The moment that it is as of.
        as_of: Timestamp,
        /// Why: the name of a fault.
        fault: String,
    },
    /// A seller learned which step of its offer was reached, because it was used.
    StepTold {
        /// The access record.
        access: AccessId,
    },
    /// Somebody read data.
    DataAccessed {
        /// The record of it.
        access: AccessId,
    },
    /// An authority had data handed over by an order.
    DataCompelled {
        /// The record of it.
        access: AccessId,
    },
    /// Somebody tried to read data and was refused.
    DataRefused {
        /// The record of it.
        access: AccessId,
    },
    /// The lock is open.
    RideBegan {
        /// Which rental.
        rental: OperationId,
    },
    /// The ride is over; what it costs comes as a charge.
    RideEnded {
        /// Which rental.
        rental: OperationId,
    },
    /// The backend said no: to unlocking, ending, taking back or disputing.
    RideDeclined {
        /// Which rental.
        rental: OperationId,
        /// Why.
        reason: DeclineReason,
    },
    /// What was collected is what was signed for.
    ChargeCollected {
        /// Of which rental.
        rental: OperationId,
    },
    /// What was collected is not what was signed for; the phone disputes it.
    ChargeDisputed {
        /// Of which rental.
        rental: OperationId,
    },
    /// The lock never opened, and the deposit comes back whole.
    RideExpired {
        /// Which rental.
        rental: OperationId,
    },
    /// Something is owed, and will fall due.
    BillReceived {
        /// Which bill.
        bill: BillId,
    },
    /// A bill is to be paid now.
    BillDue {
        /// Which bill.
        bill: BillId,
    },
    /// A bill's last day on time has passed.
    BillOverdue {
        /// Which bill.
        bill: BillId,
    },
    /// A bill is paid, from this phone or another.
    BillPaid {
        /// Which bill.
        bill: BillId,
    },
    /// Nobody asks for a bill any more.
    BillCancelled {
        /// Which bill.
        bill: BillId,
    },
    /// A dispute was decided: the bill stands.
    BillStands {
        /// Which bill.
        bill: BillId,
    },
    /// The backend would not take a dispute.
    BillDisputeDeclined {
        /// Of which bill.
        bill: BillId,
        /// Why.
        reason: DeclineReason,
    },
    /// The backend cannot read an operation; it waits for the person.
    OperationParked {
        /// Which operation.
        operation: OperationId,
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
    #[serde(other)]
    Unknown,
}

tagged! { Event by "kind" {
    payment: OperationId,
    reason: DeclineReason,
    refund: RefundId,
    topup: OperationId,
    loan: OperationId,
    mandate: OperationId,
    request: RequestId,
    consent: OperationId,
    entry: EntryId,
    fault: String,
    version: u32,
    offer: OfferId,
    as_of: Timestamp,
    access: AccessId,
    rental: OperationId,
    bill: BillId,
    operation: OperationId,
    detail: String,
    what: String,
    offset_seconds: i64,
    directory: String,
    exported: u32,
} {
    Enrolled,
    PaymentSettled { payment },
    PaymentDeclined { payment, reason },
    PaymentExpired { payment },
    PaymentNotKnown { payment },
    RefundReceived { payment, refund },
    TopUpSettled { topup },
    TopUpDeclined { topup, reason },
    LoanPaidOut { loan },
    LoanDeclined { loan, reason },
    MandateActive { mandate },
    MandateDeclined { mandate, reason },
    MandateEnded { mandate },
    ConsentRequested { request },
    ConsentGranted { consent },
    ConsentDeclined { consent, reason },
    ConsentWithdrawn { consent },
    WithdrawalDeclined { consent, reason },
    ConsentEnded { consent },
    CollectionEnded { consent },
    PointsChanged,
    EntryRefused { entry, fault },
    RulesRefused { version, fault },
    OfferRefused { offer, fault },
    ScoreDisputed { as_of, fault },
    StepTold { access },
    DataAccessed { access },
    DataCompelled { access },
    DataRefused { access },
    RideBegan { rental },
    RideEnded { rental },
    RideDeclined { rental, reason },
    ChargeCollected { rental },
    ChargeDisputed { rental },
    RideExpired { rental },
    BillReceived { bill },
    BillDue { bill },
    BillOverdue { bill },
    BillPaid { bill },
    BillCancelled { bill },
    BillStands { bill },
    BillDisputeDeclined { bill, reason },
    OperationParked { operation, detail },
    TamperingSeen { what },
    ClockWrong { offset_seconds },
    KeysChanged,
    DatabaseQuarantined { directory, exported },
} else Unknown }

/// An event that waits to be acknowledged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredEvent {
    /// Grows from event to event and is never given twice.
    pub id: i64,
    /// When.
    pub at: Timestamp,
    /// What.
    pub event: Event,
}

/// Stores an event and says its id.
pub fn append(writer: &Writer<'_>, at: Timestamp, event: &Event) -> Result<i64, StoreError> {
    writer.insert("INSERT INTO events (at, event) VALUES (?1, ?2)", (at, Json(event)))
}

/// Stores an event that says no more than that something changed: in the place of one that waits, and with a new id, so that
/// acknowledging the old one does not hide what came after.
pub fn renew(writer: &Writer<'_>, at: Timestamp, event: &Event) -> Result<i64, StoreError> {
    writer.change("DELETE FROM events WHERE event = ?1", [Json(event)])?;
    append(writer, at, event)
}

/// What waits to be acknowledged, oldest first.
pub fn pending(reader: &Reader<'_>, limit: u32) -> Result<Vec<StoredEvent>, StoreError> {
    reader.all("SELECT * FROM events ORDER BY number LIMIT ?1", [limit], |row| {
        Ok(StoredEvent { id: row.get("number")?, at: row.get("at")?, event: json(row, "event")? })
    })
}

/// Forgets an event. Once is as good as twice.
pub fn acknowledge(writer: &Writer<'_>, id: i64) -> Result<(), StoreError> {
    writer.change("DELETE FROM events WHERE number = ?1", [id])?;
    Ok(())
}
