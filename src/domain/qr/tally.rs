//! A merchant's account with Tally, the only one that this wallet can pay.

use serde::Serialize;

use super::error::QrError;
use super::object::{Object, Objects};
use crate::domain::id::MerchantId;

/// The identifier of Tally's own network, in an account template 26 to 51.
pub const TALLY_GUID: &str = "app.tally.pay";

/// Sub-object of the template: the merchant.
pub(super) const MERCHANT: u8 = 1;
/// Sub-object of the template: the terminal or order, if the merchant wants it back.
pub(super) const REFERENCE: u8 = 2;

const EXPECTED_MERCHANT: &str = "a merchant id: a UUIDv7 as 32 lower-case hexadecimal digits";

/// Whom to pay.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct TallyAccount {
    /// The tag of the template, two digits.
    pub tag: String,
    /// The merchant.
    pub merchant: MerchantId,
    /// The merchant's terminal or order, to be handed back with the payment.
    pub reference: Option<String>,
}

impl TallyAccount {
    pub(super) fn read(object: &Object<'_>) -> Result<Self, QrError> {
        let mut merchant = None;
        let mut reference = None;
        for field in Objects::inside(object) {
            let field = field?;
            match field.tag {
                MERCHANT => merchant = Some(merchant_id(&field)?),
                REFERENCE => reference = Some(field.value.to_owned()),
                _ => {}
            }
        }
        let merchant = merchant.ok_or_else(|| object.wrong("a sub-object 01 with the merchant id"))?;
        Ok(Self { tag: object.name(), merchant, reference })
    }
}

/// One spelling only, so that equal merchants are equal texts.
fn merchant_id(field: &Object<'_>) -> Result<MerchantId, QrError> {
    MerchantId::from_simple(field.value).map_err(|_| field.wrong(EXPECTED_MERCHANT))
}

crate::domain::redacted::redacted!(TallyAccount);
