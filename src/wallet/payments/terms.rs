use super::Payments;
use super::prepare::Asked;
use crate::crypto::encoding::base64url;
use crate::domain::id::MerchantId;
use crate::domain::money::{Currency, Money};
use crate::domain::perk::PerkKind;
use crate::domain::qr::{Amount, Code, Initiation};
use crate::domain::time::DAY;
use crate::sync::SyncError;
use crate::wallet::WalletError;
use crate::wallet::perks::{self, Wanted, unasked};
use crate::wire::payment::{Source, Terms};
use crate::wire::quote::{Quote, QuoteRequest};

/// What may be applied to a price.
const KINDS: &[PerkKind] = &[PerkKind::Discount, PerkKind::DelayedPayment];

/// What a payment will say, and what is shown with it.
pub(super) struct Offer {
    pub(super) terms: Terms,
    pub(super) payee_name_local: Option<String>,
    pub(super) category: Option<String>,
}

/// How long a payment from a static code may wait for a network, in seconds: a weekend in the mountains, and no longer,
/// because a seller who let the goods go waits with it.
const STATIC_CODE_VALID_FOR: i64 = 3 * DAY;

/// The payee and the amount that a code and the person together name.
pub(super) fn agree(code: &Code, given: Option<Money>) -> Result<(MerchantId, Money), WalletError> {
    let payee = code.payable()?.merchant;
    let currency = Currency::from_numeric(code.currency.as_deref().unwrap_or_default())?;
    let asked = code.amount.as_ref().map(|amount| in_minor_units(amount, currency)).transpose()?;
    let total = match (asked, given) {
        (Some(asked), Some(given)) if asked != given => return Err(WalletError::AmountDiffers { asked }),
        (Some(total), _) | (None, Some(total)) => total,
        (None, None) => return Err(WalletError::AmountMissing),
    };
    if total.currency != currency {
        return Err(WalletError::NoAccount(total.currency));
    }
    if total.is_positive() { Ok((payee, total)) } else { Err(WalletError::AmountNotPositive) }
}

fn in_minor_units(amount: &Amount, currency: Currency) -> Result<Money, WalletError> {
    let exponent = u8::try_from(currency.decimals()).unwrap_or(u8::MAX);
    Ok(Money::new(amount.to_minor(exponent)?, currency))
}

impl Payments {
    /// The backend's quote; without a network, what a static code says by itself.
    pub(super) async fn offer(&self, code: &Code, asked: Asked) -> Result<Offer, WalletError> {
        let find = |perk| Wanted::find(&self.core, perk, KINDS)?.of(asked.payee)?.reached(&self.core);
        let wanted = asked.perk.map(find);
        let wanted = wanted.transpose()?;
        let request = QuoteRequest { payload: code.payload.clone(), amount: Some(asked.total), perk: asked.perk };
        // Whether a step is reached says the backend alone, so that there is no perk without it.
        let is_static = code.initiation == Some(Initiation::Static) && wanted.is_none();
        match self.core.session()?.engine.quote(&request).await {
            Ok(quote) => held(quote.into_document(), asked, wanted.as_ref()),
            Err(SyncError::Transient(_)) if is_static => self.static_offer(code, asked.payee, asked.total),
            Err(error) => Err(error.into()),
        }
    }

    fn static_offer(&self, code: &Code, payee: MerchantId, total: Money) -> Result<Offer, WalletError> {
        let terms = Terms {
            perk: None,
            source: Source::Code { payload: code.payload.clone() },
            payee,
            payee_name: code.name.clone().unwrap_or_default(),
            total,
            nonce: base64url(&self.core.random::<16>()?),
            expires_at: self.core.now()?.plus(STATIC_CODE_VALID_FOR),
        };
        let payee_name_local = code.alternate.as_ref().map(|alternate| alternate.name.clone());
        Ok(Offer { terms, payee_name_local, category: code.category.clone() })
    }
}

/// What is shown is what is signed: a quote for anything but what the code and the payee's own offer say is not shown at all.
fn held(quote: Quote, asked: Asked, wanted: Option<&Wanted>) -> Result<Offer, WalletError> {
    let perk = quote.perk.as_ref();
    match wanted {
        None => unasked(perk)?,
        Some(wanted) => {
            wanted.hold(perks::Terms { perk, seller: quote.payee, remains: quote.total, at: quote.iat })?;
            wanted.hold_category(&quote.category)?;
        }
    }
    if (quote.payee, perk.map_or(quote.total, |perk| perk.ordinary)) == (asked.payee, asked.total) {
        return Ok(quoted(quote));
    }
    Err(WalletError::Tampered("the quote is for another payee or amount than the code".into()))
}

fn quoted(quote: Quote) -> Offer {
    Offer { terms: quote.terms(), payee_name_local: quote.payee_name_local, category: Some(quote.category) }
}
