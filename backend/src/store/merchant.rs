use tally::domain::id::{BillId, MerchantId, OperationId, UserId};
use tally::domain::money::{Currency, Money};
use tally::domain::time::Timestamp;

/// Somebody who is paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merchant {
    /// Its id.
    pub id: MerchantId,
    /// Its registered name.
    pub name: String,
    /// Its name in another script, and the language of that.
    pub local: Option<(String, String)>,
    /// Where it is.
    pub city: String,
    /// ISO 3166-1, two letters.
    pub country: String,
    /// ISO 18245, four digits.
    pub category: String,
    /// What it is paid in.
    pub currency: Currency,
}

/// A payment as its merchant's books know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MerchantPayment {
    /// Who paid; a merchant is told a pseudonym instead.
    pub user: UserId,
    /// The payment.
    pub payment: OperationId,
    /// How much.
    pub total: Money,
    /// How much of it was given back.
    pub refunded: Money,
    /// The bill that asks for it, if it is paid later.
    pub bill: Option<BillId>,
    /// When it was settled.
    pub at: Timestamp,
}

/// Some merchants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MerchantPage {
    /// The merchants, oldest first.
    pub items: Vec<Merchant>,
    /// Where to go on, if there are more.
    pub next: Option<String>,
}

/// Some payments of one merchant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MerchantPaymentPage {
    /// The payments, newest first.
    pub items: Vec<MerchantPayment>,
    /// Where to go on, if there are more.
    pub next: Option<String>,
}

impl Merchant {
    /// The name as far as it fits into a code: 25 characters (EMVCo MPM 1.1, object 59).
    pub(crate) fn code_name(&self) -> String {
        fitting(&self.name, 25)
    }

    /// The city as far as it fits into a code: 15 characters (EMVCo MPM 1.1, object 60).
    pub(crate) fn code_city(&self) -> String {
        fitting(&self.city, 15)
    }

    /// The language and the local name as far as it fits into a code: 25 characters (EMVCo MPM 1.1, object 64.01).
    pub(crate) fn code_local(&self) -> Option<(String, String)> {
        self.local.as_ref().map(|(name, language)| (language.clone(), fitting(name, 25)))
    }
}

fn fitting(text: &str, characters: usize) -> String {
    text.chars().take(characters).collect::<String>().trim_end().to_owned()
}
