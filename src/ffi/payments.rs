use std::time::SystemTime;

use super::declined::{DeclineReason, told};
use super::ids::{parse, parse_if_given};
use super::perks::UsedPerk;
use super::printed::printed;
use super::proofs;
use super::runtime::{call, run};
use super::times::moment;
use super::{Money, WalletError};
use crate::domain::payment::PaymentState as CoreState;
use crate::wallet as core;

/// Paying, and what was paid.
#[derive(uniffi::Object)]
pub struct Payments(pub(super) core::Payments);

/// Where a payment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum PaymentState {
    /// Shown; nothing is signed.
    Created,
    /// Signed and waiting for a network: not paid yet.
    Authorised,
    /// Handed to the network.
    Submitted,
    /// No answer came back: we do not know yet, do not pay again.
    Unknown,
    /// Paid.
    Settled,
    /// Declined, finally.
    Declined,
    /// It came too late.
    Expired,
    /// Taken back before it left the phone.
    Cancelled,
}

/// One payment, as it stands.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct Payment {
    /// Its id.
    pub id: String,
    /// Where it stands.
    pub state: PaymentState,
    /// Who is paid: an id.
    pub payee: String,
    /// The payee's name.
    pub payee_name: String,
    /// The payee's name in another script.
    pub payee_name_local: Option<String>,
    /// The payee's category: four digits of ISO 18245.
    pub category: Option<String>,
    /// How much, all told.
    pub total: Money,
    /// What points took off it.
    pub perk: Option<UsedPerk>,
    /// How much came back.
    pub refunded: Money,
    /// The terms come from a code that was read without a network.
    pub from_static_code: bool,
    /// The bill that it pays: an id.
    pub bill: Option<String>,
    /// The bill that asks for it, if it is paid later; until that is paid nothing moves.
    pub billed: Option<String>,
    /// It went out under a mandate, without a prompt.
    pub without_prompt: bool,
    /// When it was prepared.
    pub created_at: SystemTime,
    /// From when on the backend declines it.
    pub expires_at: SystemTime,
    /// When the money moved.
    pub settled_at: Option<SystemTime>,
    /// Why it was declined, in an English sentence.
    pub declined: Option<String>,
    /// Why it was declined, for the person's own words.
    #[uniffi(default = None)]
    pub decline_reason: Option<DeclineReason>,
}

/// A payment that waits for the person's yes.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct PreparedPayment {
    /// Exactly what will be signed.
    pub payment: Payment,
    /// A payment like it from less than a minute ago: perhaps this one is a mistake.
    pub possible_duplicate: Option<String>,
    /// The vault will ask the person.
    pub needs_person: bool,
}

/// Money that came back.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct Refund {
    /// Its id.
    pub id: String,
    /// How much.
    pub amount: Money,
    /// Why, in the merchant's words.
    pub reason: String,
    /// When it was booked.
    pub at: SystemTime,
}

/// One page of payments, newest first.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct PaymentPage {
    /// The payments.
    pub items: Vec<Payment>,
    /// The cursor for the page after this one; none on the last.
    pub next: Option<String>,
}

printed!(Payment { id, state }, PreparedPayment { needs_person }, Refund { id }, PaymentPage);

#[uniffi::export]
impl Payments {
    /// Finds out what will happen, and keeps it with its id. Nothing is signed. `perk` is the offer whose step is to be taken
    /// off, which needs a network.
    #[uniffi::method(default(amount = None, id = None, perk = None))]
    pub async fn prepare(
        &self,
        payload: String,
        amount: Option<Money>,
        id: Option<String>,
        perk: Option<String>,
    ) -> Result<PreparedPayment, WalletError> {
        let payments = self.0.clone();
        run(async move {
            let amount = amount.map(TryInto::try_into).transpose()?;
            let (id, perk) = (parse_if_given(id.as_deref())?, parse_if_given(perk.as_deref())?);
            Ok(payments.prepare(core::PrepareRequest { payload, amount, perk, id }).await?.into())
        })
        .await
    }

    /// Agrees to exactly what was shown, sends it, and waits up to ten seconds. Calling it again is the same payment.
    pub async fn confirm(&self, id: String) -> Result<Payment, WalletError> {
        let payments = self.0.clone();
        run(async move { Ok(payments.confirm(parse(&id)?).await?.into()) }).await
    }

    /// Takes a payment back that has not left the phone.
    pub async fn cancel(&self, id: String) -> Result<Payment, WalletError> {
        let payments = self.0.clone();
        run(async move { Ok(payments.cancel(parse(&id)?).await?.into()) }).await
    }

    /// One payment.
    pub fn find(&self, id: &str) -> Result<Payment, WalletError> {
        call(|| Ok(self.0.find(parse(id)?)?.into()))
    }

    /// Payments, newest first; with `text`, only those whose payee's name contains it. A limit of 0 means 50.
    #[uniffi::method(default(after = None, limit = 0, text = None))]
    pub fn page(&self, after: Option<String>, limit: u32, text: Option<String>) -> Result<PaymentPage, WalletError> {
        call(|| {
            let page = self.0.page(&core::PageRequest { after, limit, text })?;
            Ok(PaymentPage { items: page.items.into_iter().map(Payment::from).collect(), next: page.next })
        })
    }

    /// What came back of a payment, oldest first.
    pub fn refunds(&self, payment: &str) -> Result<Vec<Refund>, WalletError> {
        call(|| Ok(self.0.refunds(parse(payment)?)?.into_iter().map(Refund::from).collect()))
    }

    /// The receipt file of a payment, as JSON, for whoever wants to check it without asking anybody.
    pub fn evidence(&self, payment: &str) -> Result<String, WalletError> {
        call(|| proofs::file(&self.0.evidence(parse(payment)?)?))
    }

    /// The receipt of a payment as the backend signed it, a compact JWS; none while there is none. It is there for payments of
    /// the person's other phones, too.
    pub fn receipt(&self, payment: &str) -> Result<Option<String>, WalletError> {
        call(|| self.0.receipt(parse(payment)?))
    }
}

impl From<core::Payment> for Payment {
    fn from(payment: core::Payment) -> Self {
        let (declined, decline_reason) = told(payment.declined);
        Self {
            id: payment.id.to_string(),
            state: payment.state.into(),
            payee: payment.payee.to_string(),
            payee_name: payment.payee_name,
            payee_name_local: payment.payee_name_local,
            category: payment.category,
            total: payment.total.into(),
            perk: payment.perk.map(UsedPerk::from),
            refunded: payment.refunded.into(),
            from_static_code: payment.from_static_code,
            bill: payment.bill.map(|bill| bill.to_string()),
            billed: payment.billed.map(|bill| bill.to_string()),
            without_prompt: payment.mandate.is_some(),
            created_at: moment(payment.created_at),
            expires_at: moment(payment.expires_at),
            settled_at: payment.settled_at.map(moment),
            declined,
            decline_reason,
        }
    }
}

impl From<core::Prepared> for PreparedPayment {
    fn from(prepared: core::Prepared) -> Self {
        let core::Prepared { payment, possible_duplicate, needs_person } = prepared;
        let possible_duplicate = possible_duplicate.map(|earlier| earlier.to_string());
        Self { payment: payment.into(), possible_duplicate, needs_person }
    }
}

impl From<core::Refund> for Refund {
    fn from(refund: core::Refund) -> Self {
        let core::Refund { id, amount, reason, at, .. } = refund;
        Self { id: id.to_string(), amount: amount.into(), reason, at: moment(at) }
    }
}

impl From<CoreState> for PaymentState {
    fn from(state: CoreState) -> Self {
        match state {
            CoreState::Created => Self::Created,
            CoreState::Authorised => Self::Authorised,
            CoreState::Submitted => Self::Submitted,
            CoreState::Unknown => Self::Unknown,
            CoreState::Settled => Self::Settled,
            CoreState::Declined => Self::Declined,
            CoreState::Expired => Self::Expired,
            CoreState::Cancelled => Self::Cancelled,
        }
    }
}
