use super::Payments;
use crate::crypto::encoding::base64url;
use crate::domain::id::MerchantId;
use crate::domain::money::{Currency, Money};
use crate::domain::qr::{Amount, Code, Initiation};
use crate::domain::time::DAY;
use crate::sync::SyncError;
use crate::wallet::WalletError;
use crate::wire::payment::{Source, Terms};
use crate::wire::quote::QuoteRequest;

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
    pub(super) async fn offer(&self, code: &Code, payee: MerchantId, total: Money) -> Result<Offer, WalletError> {
        let request = QuoteRequest { payload: code.payload.clone(), amount: Some(total), perk: None };
        let offer = match self.core.session()?.engine.quote(&request).await {
            Ok(quote) => quoted(quote.into_document()),
            Err(SyncError::Transient(_)) if code.initiation == Some(Initiation::Static) => {
                self.static_offer(code, payee, total)?
            }
            Err(error) => return Err(error.into()),
        };
        // What is shown is what is signed: a quote for anything but what the code said is not shown at all.
        if (offer.terms.payee, offer.terms.total) == (payee, total) {
            return Ok(offer);
        }
        Err(WalletError::Tampered("the quote is for another payee or amount than the code".into()))
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

fn quoted(quote: crate::wire::quote::Quote) -> Offer {
    Offer { terms: quote.terms(), payee_name_local: quote.payee_name_local, category: Some(quote.category) }
}
