use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// As `Money` is.
#[derive(Clone, uniffi::Record)]
pub struct Money {
    /// Minor units.
    pub minor: i64,
    /// Three letters.
    pub currency: String,
}

/// As `PaymentState` is.
#[derive(Clone, Copy, uniffi::Enum)]
pub enum PaymentState {
    /// One of eight.
    Created,
    /// One of eight.
    Authorised,
    /// One of eight.
    Submitted,
    /// One of eight.
    Unknown,
    /// One of eight.
    Settled,
    /// One of eight.
    Declined,
    /// One of eight.
    Expired,
    /// One of eight.
    Cancelled,
}

/// As `PerkKind` is.
#[derive(Clone, Copy, uniffi::Enum)]
pub enum Kind {
    /// One of four.
    DepositWaiver,
    /// One of four.
    Discount,
    /// One of four.
    DelayedPayment,
    /// One of four.
    Loan,
}

/// As `PerkStep` is.
#[derive(Clone, Copy, uniffi::Record)]
pub struct Step {
    /// A number.
    pub points: u32,
    /// Another one.
    pub benefit: u64,
}

/// As `UsedPerk` is.
#[derive(Clone, uniffi::Record)]
pub struct UsedPerk {
    /// An id.
    pub offer: String,
    /// An id.
    pub seller: String,
    /// One of four.
    pub kind: Kind,
    /// Two numbers.
    pub step: Step,
    /// An amount.
    pub ordinary: Money,
    /// An amount.
    pub taken_off: Money,
    /// A moment.
    pub late_from: Option<SystemTime>,
}

/// As `Payment` is, member by member.
#[derive(Clone, uniffi::Record)]
pub struct Payment {
    /// An id.
    pub id: String,
    /// One of eight.
    pub state: PaymentState,
    /// An id.
    pub payee: String,
    /// A name.
    pub payee_name: String,
    /// A name in another script.
    pub payee_name_local: Option<String>,
    /// Four digits.
    pub category: Option<String>,
    /// An amount.
    pub total: Money,
    /// None, as for most payments.
    pub perk: Option<UsedPerk>,
    /// An amount.
    pub refunded: Money,
    /// No.
    pub from_static_code: bool,
    /// None, as for most payments.
    pub bill: Option<String>,
    /// None, as for most payments.
    pub billed: Option<String>,
    /// No.
    pub without_prompt: bool,
    /// A moment.
    pub created_at: SystemTime,
    /// A moment.
    pub expires_at: SystemTime,
    /// A moment.
    pub settled_at: Option<SystemTime>,
    /// None, as for most payments.
    pub declined: Option<String>,
    /// None, as for most payments; one of a few where the wallet's is one of many.
    pub decline_reason: Option<Kind>,
}

/// As `PaymentPage` is.
#[derive(Clone, uniffi::Record)]
pub struct PaymentPage {
    /// The payments.
    pub items: Vec<Payment>,
    /// A cursor.
    pub next: Option<String>,
}

impl Payment {
    pub(crate) fn number(number: u32) -> Self {
        let money = |minor| Money { minor, currency: "EUR".to_owned() };
        let at = UNIX_EPOCH + Duration::from_secs(1_700_000_000 + u64::from(number));
        Self {
            id: format!("0199d1c2-7f00-7000-8000-{number:012}"),
            state: PaymentState::Settled,
            payee: "0199d1c2-7f00-7000-8000-000000000001".to_owned(),
            payee_name: "Best Transport".to_owned(),
            payee_name_local: Some("最佳运输".to_owned()),
            category: Some("4111".to_owned()),
            total: money(2_372),
            perk: None,
            refunded: money(0),
            from_static_code: false,
            bill: None,
            billed: None,
            without_prompt: false,
            created_at: at,
            expires_at: at,
            settled_at: Some(at),
            declined: None,
            decline_reason: None,
        }
    }
}
