use super::bill::bill_of;
use super::terms::{Offer, agree};
use super::{Payment, Payments};
use crate::domain::id::{MerchantId, OfferId, OperationId};
use crate::domain::money::Money;
use crate::domain::payment::PaymentState;
use crate::domain::qr::Code;
use crate::domain::time::Timestamp;
use crate::store::payments::{self, PaymentRow};
use crate::store::{Reader, StoreError, Writer};
use crate::wallet::{Accounts, WalletError, mandates};

/// What somebody wants to pay.
#[derive(Clone, PartialEq, Eq)]
pub struct PrepareRequest {
    /// The merchant's code, to the character.
    pub payload: String,
    /// How much, where the code does not say.
    pub amount: Option<Money>,
    /// The offer whose step is to be taken off, if any is.
    pub perk: Option<OfferId>,
    /// The payment's id; a new one if absent. The same id again is the same payment; if its terms have run out and nobody has
    /// agreed to them, it gets new ones.
    pub id: Option<OperationId>,
}

crate::domain::redacted::redacted!(PrepareRequest { id });

/// A payment that is shown to the person and waits for their yes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prepared {
    /// Exactly what will be signed.
    pub payment: Payment,
    /// A payment to the same payee, of the same amount, agreed to less than a minute ago: perhaps this one is a mistake.
    /// Whoever confirms after having been told so has decided.
    pub possible_duplicate: Option<OperationId>,
    /// The vault will ask the person; otherwise a mandate covers it.
    pub needs_person: bool,
}

/// Somebody who pays the same at the same place again within a minute has more likely tapped twice than eaten twice.
const DUPLICATE_WITHIN: i64 = 60;

impl Payments {
    /// Finds out what will happen, and keeps it with its id: whom, how much, and whether the person will be asked.
    /// Nothing is signed. Without a network this works for static codes, and not with a perk.
    ///
    /// With a perk, [`crate::wallet::PerksError::OfferUnknown`] unless it is a discount or a delayed payment of this payee that
    /// this phone believed,
    /// and [`crate::wallet::PerksError::NotEligible`] if the backend says that no step is reached. [`WalletError::Tampered`] if
    /// what it takes off is not what the payee signed.
    pub async fn prepare(&self, request: PrepareRequest) -> Result<Prepared, WalletError> {
        let code = self.parse(&request.payload)?;
        let (payee, total) = agree(&code, request.amount)?;
        self.core.membership()?;
        let id = request.id.map_or_else(|| self.core.new_id(), Ok)?;
        let asked = Asked { payee, total, perk: request.perk };
        if let Some(known) = self.core.read_short(|r| payments::find(r, id))? {
            return self.again(known, &code, asked).await;
        }
        self.core.need_new(id)?;
        let offer = self.funded_offer(&code, asked).await?;
        self.keep(id, offer).await
    }

    /// The same id for the same payment is a retry; for another it is a mistake.
    async fn again(&self, known: PaymentRow, code: &Code, asked: Asked) -> Result<Prepared, WalletError> {
        if Asked::by(&known) != asked {
            return Err(WalletError::IdInUse(known.id));
        }
        let now = self.core.now()?;
        if !ran_out(&known, now) {
            return self.core.write(move |w| Ok(prepared(w, known, now)?)).await;
        }
        let offer = self.funded_offer(code, asked).await?;
        self.renew(known.id, offer).await
    }

    /// How much a perk leaves to be paid is known only afterwards.
    async fn funded_offer(&self, code: &Code, asked: Asked) -> Result<Offer, WalletError> {
        if asked.perk.is_none() {
            self.check_funds(asked.total).await?;
            return self.offer(code, asked).await;
        }
        let offer = self.offer(code, asked).await?;
        // What is paid later need not be there now.
        if !offer.terms.is_later() {
            self.check_funds(offer.terms.total).await?;
        }
        Ok(offer)
    }

    /// What the phone knows decides at once; if it says too little, the backend may know of more.
    pub(super) async fn check_funds(&self, total: Money) -> Result<(), WalletError> {
        if self.available(total)?.minor >= total.minor {
            return Ok(());
        }
        // Without a network the phone's own knowledge stands.
        let _ = self.core.pull_once(0).await;
        let available = self.available(total)?;
        if available.minor >= total.minor { Ok(()) } else { Err(WalletError::InsufficientFunds { available }) }
    }

    fn available(&self, total: Money) -> Result<Money, WalletError> {
        Ok(Accounts::new(self.core.clone()).in_currency(total.currency)?.available)
    }

    /// New terms for a payment that nobody has agreed to.
    pub(super) async fn renew(&self, id: OperationId, offer: Offer) -> Result<Prepared, WalletError> {
        // Whoever is being asked right now signs what they were shown.
        let _prompt = self.core.prompts.turn().await?;
        let now = self.core.now()?;
        let row = created(id, offer, now);
        self.core
            .write(move |w| {
                let known = payments::find(w, id)?.ok_or(WalletError::NotFound(id))?;
                // Another call may have been faster, or the person.
                if !ran_out(&known, now) {
                    return Ok(prepared(w, known, now)?);
                }
                payments::requote(w, &row)?;
                Ok(prepared(w, row, now)?)
            })
            .await
    }

    async fn keep(&self, id: OperationId, offer: Offer) -> Result<Prepared, WalletError> {
        let now = self.core.now()?;
        let row = created(id, offer, now);
        self.core
            .write(move |w| {
                // Two calls with one id may race to here; the first one's terms stand.
                let row = match payments::find(w, id)? {
                    Some(known) => known,
                    None => payments::insert(w, &row).map(|()| row)?,
                };
                Ok(prepared(w, row, now)?)
            })
            .await
    }
}

/// Whom, how much without a perk, and by which perk.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Asked {
    pub(super) payee: MerchantId,
    pub(super) total: Money,
    pub(super) perk: Option<OfferId>,
}

impl Asked {
    fn by(row: &PaymentRow) -> Self {
        let (payee, perk) = (row.terms.payee, row.terms.perk.as_ref());
        Self { payee, total: perk.map_or(row.terms.total, |perk| perk.ordinary), perk: perk.map(|perk| perk.offer) }
    }
}

pub(super) fn ran_out(row: &PaymentRow, now: Timestamp) -> bool {
    row.state == PaymentState::Created && row.terms.expires_at <= now
}

pub(super) fn created(id: OperationId, offer: Offer, now: Timestamp) -> PaymentRow {
    let Offer { terms, payee_name_local, category } = offer;
    let later = terms.is_later();
    PaymentRow { payee_name_local, category, later, ..PaymentRow::created(id, terms, now) }
}

/// What is shown to the person is kept as told, so that agreeing to it afterwards is a decision.
pub(super) fn prepared(w: &Writer<'_>, row: PaymentRow, now: Timestamp) -> Result<Prepared, StoreError> {
    let needs_person = mandates::covering(w, &row.terms, now)?.is_none();
    let possible_duplicate = like(w, &row, now)?;
    if let Some(other) = possible_duplicate {
        payments::tell_duplicate(w, row.id, other)?;
    }
    Ok(Prepared { payment: row.into(), possible_duplicate, needs_person })
}

/// The newest payment like this one that was agreed to within the minute. Of a bill there is none: it is paid once, whatever
/// else costs the same.
pub(super) fn like(r: &Reader<'_>, row: &PaymentRow, now: Timestamp) -> Result<Option<OperationId>, StoreError> {
    if bill_of(row).is_some() {
        return Ok(None);
    }
    payments::latest_like(r, row.id, (row.terms.payee, row.terms.total), now.plus(-DUPLICATE_WITHIN))
}
