//! The terms of one payment.

use tally::domain::id::{MerchantId, OfferId, QuoteId};
use tally::domain::money::{Currency, Money};
use tally::domain::perk::PerkKind;
use tally::domain::qr::{self, Code};
use tally::domain::time::Timestamp;
use tally::wire::perk::AppliedPerk;
use tally::wire::problem::ProblemCode;
use tally::wire::quote::{Quote, QuoteAnswer, QuoteRequest};

use super::perk::apply::{Asked, apply};
use crate::app::App;
use crate::randomness;
use crate::refusal::Refusal;
use crate::rules::LARGEST;
use crate::store::{Device, Merchant};

/// How long a quote is good for, in seconds: long enough to read it, find the phone's key and reach the network; short
/// enough that no price changes meanwhile.
const GOOD_FOR: i64 = 300;

/// Offers the terms of a payment by this person.
pub(crate) async fn quote(app: &App, caller: &Device, request: QuoteRequest) -> Result<QuoteAnswer, Refusal> {
    let code = qr::parse(&request.payload).map_err(|error| not_payable(&error.to_string()))?;
    let merchant = merchant(app, &code).await?;
    let total = total(&code, &merchant, request.amount)?;
    let accounts = app.store.accounts(caller.user).await?;
    if !accounts.iter().any(|account| account.balance.currency == total.currency) {
        return Err(amount_not_allowed("there is no account in this currency"));
    }
    let iat = app.now();
    let (total, perk) = reduce(app, caller, (&merchant, iat), (total, request.perk)).await?;
    let quote = offer(app, caller, (&merchant, iat), (total, perk))?;
    let compact = app.keys.sign(quote.clone())?;
    app.store.add_quote(quote).await?;
    Ok(QuoteAnswer { quote: compact })
}

async fn merchant(app: &App, code: &Code) -> Result<Merchant, Refusal> {
    let account = code.payable().map_err(|error| not_payable(&error.to_string()))?;
    let id = account.merchant.to_string().parse::<MerchantId>().map_err(|error| not_payable(&error.to_string()))?;
    app.store.merchant(id).await?.ok_or_else(|| not_payable("nobody of this id can be paid"))
}

/// The code's amount, or else the person's; where both are given they have to agree.
fn total(code: &Code, merchant: &Merchant, asked: Option<Money>) -> Result<Money, Refusal> {
    let currency = code.currency.as_deref().and_then(|text| Currency::from_numeric(text).ok());
    if currency != Some(merchant.currency) {
        return Err(not_payable("the code is in another currency than the merchant is paid in"));
    }
    if code.tip.is_some() {
        return Err(not_payable("codes that ask for a tip cannot be paid"));
    }
    let printed = printed(code, merchant.currency)?;
    if asked.is_some_and(|asked| asked.currency != merchant.currency || printed.is_some_and(|printed| printed != asked))
    {
        return Err(amount_not_allowed("the amount differs from the code's"));
    }
    let total =
        printed.or(asked).ok_or_else(|| amount_not_allowed("neither the code nor the request says how much"))?;
    if total.is_positive() && total.minor <= LARGEST {
        return Ok(total);
    }
    Err(amount_not_allowed("the amount is not positive, or more than one operation may move"))
}

fn printed(code: &Code, currency: Currency) -> Result<Option<Money>, Refusal> {
    let Some(amount) = code.amount else { return Ok(None) };
    let decimals = u8::try_from(currency.decimals()).unwrap_or(u8::MAX);
    let minor = amount.to_minor(decimals).map_err(|error| amount_not_allowed(&error.to_string()))?;
    Ok(Some(Money::new(minor, currency)))
}

async fn reduce(
    app: &App,
    caller: &Device,
    (merchant, now): (&Merchant, Timestamp),
    (ordinary, offer): (Money, Option<OfferId>),
) -> Result<(Money, Option<AppliedPerk>), Refusal> {
    let Some(offer) = offer else { return Ok((ordinary, None)) };
    let asked = Asked {
        user: caller.user,
        offer,
        seller: merchant.id,
        kinds: &[PerkKind::Discount, PerkKind::DelayedPayment],
        ordinary,
        now,
    };
    let (total, perk) = apply(app, asked).await?;
    if total.is_positive() {
        return Ok((total, Some(perk)));
    }
    Err(amount_not_allowed("nothing of it would be left to pay"))
}

fn offer(
    app: &App,
    caller: &Device,
    (merchant, iat): (&Merchant, Timestamp),
    (total, perk): (Money, Option<AppliedPerk>),
) -> Result<Quote, Refusal> {
    let (millis, random) = app.fresh()?;
    Ok(Quote {
        id: QuoteId::new(millis, &random),
        user: caller.user,
        payee: merchant.id,
        payee_name: merchant.name.clone(),
        payee_name_local: merchant.local.as_ref().map(|(name, _)| name.clone()),
        category: merchant.category.clone(),
        total,
        perk,
        nonce: randomness::text(&*app.random)?,
        iat,
        exp: iat.plus(GOOD_FOR),
    })
}

fn not_payable(detail: &str) -> Refusal {
    Refusal::new(ProblemCode::CodeNotPayable, detail)
}

fn amount_not_allowed(detail: &str) -> Refusal {
    Refusal::new(ProblemCode::AmountNotAllowed, detail)
}
