//! What the merchant adds for its own books (object 62).

use serde::Serialize;

use super::error::QrError;
use super::field::Field;
use super::object::{Object, Objects};

/// The additional data of a code. A value of `***` asks the payer to fill it in.
#[derive(Clone, Default, PartialEq, Eq, Serialize)]
pub struct AdditionalData {
    /// 01: the invoice or bill.
    pub bill_number: Option<String>,
    /// 02: a telephone number, for a top-up or as a reference.
    pub mobile_number: Option<String>,
    /// 03: the shop.
    pub store_label: Option<String>,
    /// 04: a loyalty card.
    pub loyalty_number: Option<String>,
    /// 05: the transaction, as the merchant or acquirer names it.
    pub reference_label: Option<String>,
    /// 06: the customer, as the merchant names them.
    pub customer_label: Option<String>,
    /// 07: the terminal.
    pub terminal_label: Option<String>,
    /// 08: why the payment is made.
    pub purpose: Option<String>,
    /// 09: what the merchant asks about the payer: A(ddress), M(obile number), E(mail address).
    pub consumer_data_request: Option<String>,
    /// 10: the merchant's tax number.
    pub merchant_tax_id: Option<String>,
    /// 11: where and how the code is shown.
    pub merchant_channel: Option<String>,
    /// Everything else, among it the templates of payment systems (50 to 99), unopened.
    pub other: Vec<Field>,
}

impl AdditionalData {
    pub(super) fn read(object: &Object<'_>) -> Result<Self, QrError> {
        let mut data = Self::default();
        for field in Objects::inside(object) {
            data.put(&field?);
        }
        Ok(data)
    }

    fn put(&mut self, field: &Object<'_>) {
        match self.slot(field.tag) {
            Some(slot) => *slot = Some(field.value.to_owned()),
            None => self.other.push(Field::from(field)),
        }
    }

    fn slot(&mut self, tag: u8) -> Option<&mut Option<String>> {
        match tag {
            1 => Some(&mut self.bill_number),
            2 => Some(&mut self.mobile_number),
            3 => Some(&mut self.store_label),
            4 => Some(&mut self.loyalty_number),
            5 => Some(&mut self.reference_label),
            6 => Some(&mut self.customer_label),
            7 => Some(&mut self.terminal_label),
            8 => Some(&mut self.purpose),
            9 => Some(&mut self.consumer_data_request),
            10 => Some(&mut self.merchant_tax_id),
            11 => Some(&mut self.merchant_channel),
            _ => None,
        }
    }
}

crate::domain::redacted::redacted!(AdditionalData);
