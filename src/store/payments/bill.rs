use super::super::access::Reader;
use super::super::error::StoreError;
use super::row::{PaymentRow, payment};
use crate::domain::id::BillId;

/// The newest payment of a bill that may move money, has moved it, or waits for the person's yes.
pub fn of_bill(reader: &Reader<'_>, bill: BillId) -> Result<Option<PaymentRow>, StoreError> {
    reader.first(OF_BILL, [bill], payment)
}

const OF_BILL: &str = "SELECT * FROM payments
    WHERE bill = ?1 AND state IN ('created', 'authorised', 'submitted', 'unknown', 'settled')
    ORDER BY state = 'created', id DESC LIMIT 1";
