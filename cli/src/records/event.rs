use serde::Serialize;
use tally::domain::time::clock_off_by;
use tally::wallet::{Event, StoredEvent};

use super::words::name;
use crate::output::{Page, count, local, moment};

/// Something that happened.
#[derive(Serialize)]
pub(crate) struct EventRecord {
    id: i64,
    at: String,
    event: Event,
    #[serde(skip)]
    when: String,
}

impl From<StoredEvent> for EventRecord {
    fn from(stored: StoredEvent) -> Self {
        Self { id: stored.id, at: moment(stored.at), event: stored.event, when: local(stored.at) }
    }
}

impl EventRecord {
    /// What acknowledging takes.
    pub(crate) fn id(&self) -> i64 {
        self.id
    }

    /// One line of a list.
    pub(crate) fn tell(&self, page: &mut Page) {
        page.line(format!("{:>5}  {}  {}", self.id, self.when, sentence(&self.event)));
    }
}

/// What happened, in a sentence.
pub(crate) fn sentence(event: &Event) -> String {
    match event {
        Event::Enrolled => "This is a wallet now.".into(),
        Event::PaymentSettled { payment } => format!("Paid: {payment}"),
        Event::PaymentDeclined { payment, reason } => format!("Payment declined ({}): {payment}", name(reason)),
        Event::PaymentExpired { payment } => format!("Payment came too late: {payment}"),
        Event::PaymentNotKnown { payment } => format!("Not known yet, do not pay again: {payment}"),
        Event::RefundReceived { payment, .. } => format!("Money came back of {payment}"),
        Event::TopUpSettled { topup } => format!("Money came in: {topup}"),
        Event::LoanPaidOut { loan } => format!("A loan was paid out: {loan}"),
        Event::LoanDeclined { loan, reason } => format!("Loan declined ({}): {loan}", name(reason)),
        Event::TopUpDeclined { topup, reason } => format!("Top-up declined ({}): {topup}", name(reason)),
        other => bill(other),
    }
}

fn bill(event: &Event) -> String {
    match event {
        Event::BillReceived { bill } => format!("Something will have to be paid: bill {bill}"),
        Event::BillDue { bill } => format!("To be paid now: bill {bill}"),
        Event::BillOverdue { bill } => format!("Late: bill {bill}"),
        Event::BillPaid { bill } => format!("Paid: bill {bill}"),
        Event::BillCancelled { bill } => format!("Nobody asks for it any more: bill {bill}"),
        Event::BillStands { bill } => format!("The dispute was decided, and it stands: bill {bill}"),
        Event::BillDisputeDeclined { bill, reason } => format!("Dispute declined ({}): bill {bill}", name(reason)),
        other => ride(other),
    }
}

fn ride(event: &Event) -> String {
    match event {
        Event::RideBegan { rental } => format!("The lock is open: {rental}"),
        Event::RideEnded { rental } => format!("The ride is over: {rental}"),
        Event::RideDeclined { rental, reason } => format!("Ride declined ({}): {rental}", name(reason)),
        Event::RideExpired { rental } => format!("The ride never began: {rental}"),
        Event::ChargeCollected { rental } => format!("Charged as signed: {rental}"),
        Event::ChargeDisputed { rental } => format!("Charged otherwise than signed, and disputed: {rental}"),
        other => authority(other),
    }
}

fn authority(event: &Event) -> String {
    match event {
        Event::MandateActive { mandate } => format!("Small payments need no prompt now: {mandate}"),
        Event::MandateDeclined { mandate, .. } => format!("Mandate declined: {mandate}"),
        Event::MandateEnded { mandate } => format!("Mandate ended: {mandate}"),
        other => consent(other),
    }
}

fn consent(event: &Event) -> String {
    match event {
        Event::ConsentRequested { request } => format!("Somebody asks for data: {request}"),
        Event::ConsentGranted { consent } => format!("What you agreed to has arrived: {consent}"),
        Event::ConsentDeclined { consent, reason } => format!("Grant declined ({}): {consent}", name(reason)),
        Event::ConsentWithdrawn { consent } => format!("They have heard that it was withdrawn: {consent}"),
        Event::WithdrawalDeclined { consent, reason } => format!("Withdrawal declined ({}): {consent}", name(reason)),
        Event::ConsentEnded { consent } => format!("Its time is over: {consent}"),
        Event::StepTold { access } => format!("A seller learned which step you reach: {access}"),
        Event::DataAccessed { access } => format!("Somebody read data: {access}"),
        Event::DataCompelled { access } => format!("An authority had data handed over by an order: {access}"),
        Event::DataRefused { access } => format!("Somebody tried to read data and was refused: {access}"),
        other => points(other),
    }
}

fn points(event: &Event) -> String {
    match event {
        Event::PointsChanged => "Your points or what they come from changed.".into(),
        Event::CollectionEnded { consent } => format!("Nothing is held for your points any more: {consent}"),
        Event::EntryRefused { fault, .. } => format!("An entry was refused ({fault}) and does not count."),
        Event::RulesRefused { fault, .. } => format!("Rules of points were refused ({fault}) and are not used."),
        Event::ScoreDisputed { as_of, fault } => format!("The score of {as_of} is not what it should be ({fault})."),
        Event::OfferRefused { fault, .. } => format!("An offer was refused ({fault}) and is not shown."),
        other => trouble(other),
    }
}

fn trouble(event: &Event) -> String {
    match event {
        Event::OperationParked { operation, detail } => format!("Parked ({detail}): {operation}"),
        Event::TamperingSeen { what } => format!("Something was tampered with: {what}"),
        Event::ClockWrong { offset_seconds } => format!("This machine's clock is {}.", clock_off_by(*offset_seconds)),
        Event::KeysChanged => "The backend signs with other keys now.".into(),
        Event::DatabaseQuarantined { directory, exported } => {
            let saved = count(*exported, "unsent operation was", "unsent operations were");
            format!("The database was damaged. It lies in {directory}; {saved} saved.")
        }
        _ => "Something that this version does not know.".into(),
    }
}

#[cfg(test)]
mod tests {
    use tally::domain::id::OperationId;
    use tally::wallet::Event;
    use tally::wire::receipt::DeclineReason;

    use super::sentence;

    #[test]
    fn each_says_what_it_is_about() {
        let id = OperationId::new(1, &[1; 10]);
        let declined = Event::PaymentDeclined { payment: id, reason: DeclineReason::InsufficientFunds };
        assert_eq!(sentence(&declined), format!("Payment declined (insufficient-funds): {id}"));
        assert_eq!(sentence(&Event::MandateEnded { mandate: id }), format!("Mandate ended: {id}"));
        assert_eq!(sentence(&Event::Unknown), "Something that this version does not know.");
    }
}
