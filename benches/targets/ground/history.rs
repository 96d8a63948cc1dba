//! Payments that were made: to two hundred payees, each with its operation and its receipt.

use anyhow::Result;
use tally::crypto::jws::Signed;
use tally::domain::id::OperationId;
use tally::domain::payment::PaymentEvent;
use tally::domain::time::Timestamp;
use tally::store::outbox::NewOperation;
use tally::store::payments::{self, PaymentRow};
use tally::store::{Store, Writer, outbox};
use tally::wire::operation::Operation;
use tally::wire::payment::Payment;
use tally_counterparties::{PAYEES, paid};

use super::person::Person;

/// How the payee of the last payment is called, and of no other but every two hundredth.
pub const LAST: &str = "Lantern Books 199";

/// Rows for each transaction while a wallet is filled.
const ROWS: u32 = 1_000;

const BEGAN: i64 = 1_600_000_000;
const APART: i64 = 600;

/// Fills a store with so many payments that are settled.
pub fn payments(store: &Store, count: u32) -> Result<()> {
    let compact = compact(&Person::new(), &payment(0)?)?;
    for begin in (0..count).step_by(ROWS as usize) {
        let numbers = begin..count.min(begin + ROWS);
        store.write(|w| numbers.clone().try_for_each(|number| settled(w, number, &compact)))?;
    }
    Ok(())
}

/// Payment `number`, as it is shown before anybody agrees to it.
pub fn payment(number: u32) -> Result<PaymentRow> {
    let at = Timestamp(BEGAN + APART * i64::from(number));
    let payee = number % PAYEES;
    let kind = ["Best Transport", "Corner Bakery", "River Bikes", "Lantern Books"][payee as usize % 4];
    let (id, terms) = paid(number, at, (format!("{kind} {payee:03}"), "EUR".parse()?));
    let payee_name_local = number.is_multiple_of(3).then(|| format!("灯笼书店{payee}"));
    Ok(PaymentRow { payee_name_local, category: Some("5942".into()), ..PaymentRow::created(id, terms, at) })
}

fn settled(w: &Writer<'_>, number: u32, compact: &str) -> Result<()> {
    let row = payment(number)?;
    let (id, at) = (row.id, row.created_at);
    payments::insert(w, &row)?;
    for event in [PaymentEvent::Authorise, PaymentEvent::Submit, PaymentEvent::Settle] {
        payments::advance(w, id, event, at)?;
    }
    payments::told(w, id, 1)?;
    outbox::enqueue(w, &operation(id, compact, at))?;
    // A receipt is about as long as what it answers.
    outbox::settle(w, id, true, compact, at)?;
    Ok(())
}

/// The outbox's row of a payment.
fn operation(id: OperationId, compact: &str, created_at: Timestamp) -> NewOperation {
    NewOperation {
        id,
        typ: "tally-payment+jwt".into(),
        compact: compact.into(),
        attachment: None,
        after: vec![],
        urgent: false,
        created_at,
    }
}

/// A payment as it is signed.
pub fn compact(person: &Person, row: &PaymentRow) -> Result<String> {
    let membership = person.membership();
    let body = Payment { terms: row.terms.clone(), mandate: None };
    let (user, device, iat) = (membership.user, membership.device, row.created_at);
    let operation = Operation { id: row.id, user, device, iat, after: vec![], body };
    Ok(Signed::sign(operation, &person.holder)?.compact().to_owned())
}
