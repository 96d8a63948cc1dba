//! What a loan would cost.

use tally::domain::bill::Day;
use tally::domain::id::QuoteId;
use tally::domain::loan::{LoanTerms, YearlyCost};
use tally::domain::money::Money;
use tally::domain::perk::PerkKind;
use tally::wire::loan::{LoanAgreement, LoanAnswer, LoanQuote, LoanRequest};
use tally::wire::problem::ProblemCode;

use super::apply::{Asked, apply};
use crate::app::App;
use crate::randomness;
use crate::refusal::Refusal;
use crate::rules::LARGEST;
use crate::store::{Device, OfferRecord};

/// How long a quote is good for, in seconds: time to read a schedule.
const GOOD_FOR: i64 = 900;

/// Quotes a loan to this person.
pub(crate) async fn quote(app: &App, caller: &Device, asked: LoanRequest) -> Result<LoanAnswer, Refusal> {
    let (LoanRequest { offer, principal }, iat) = (asked, app.now());
    let found = app.store.offer(offer).await?;
    let found = found.ok_or_else(|| Refusal::new(ProblemCode::OfferUnknown, "there is no such offer for this"))?;
    let (lender, accounts) = (found.document.seller, app.store.accounts(caller.user).await?);
    if !accounts.iter().any(|account| account.balance.currency == principal.currency) || principal.minor > LARGEST {
        return Err(not_allowed("there is no account in this currency, or it is more than one operation may move"));
    }
    let wanted =
        Asked { user: caller.user, offer, seller: lender, kinds: &[PerkKind::Loan], ordinary: principal, now: iat };
    let (_, perk) = apply(app, wanted).await?;
    let (loan, yearly_cost) = terms(&found, principal, Day::of(iat))?;
    let (millis, random) = app.fresh()?;
    let agreement = LoanAgreement {
        quote: QuoteId::new(millis, &random),
        lender,
        lender_name: name(app, &found)?,
        loan,
        yearly_cost,
        perk,
        nonce: randomness::text(&*app.random)?,
        expires_at: iat.plus(GOOD_FOR),
    };
    let quote = LoanQuote { user: caller.user, agreement, iat };
    let compact = app.keys.sign(quote.clone())?;
    app.store.add_loan_quote(quote).await?;
    Ok(LoanAnswer { quote: compact })
}

fn terms(offer: &OfferRecord, principal: Money, paid_out: Day) -> Result<(LoanTerms, YearlyCost), Refusal> {
    let unknown = || Refusal::new(ProblemCode::OfferUnknown, "the offer does not say how it lends");
    let lending = offer.document.lending.ok_or_else(unknown)?;
    let terms = lending.terms(principal, paid_out).map_err(|error| not_allowed(&error.to_string()))?;
    let schedule = terms.schedule().map_err(|error| not_allowed(&error.to_string()))?;
    Ok((terms, schedule.yearly_cost))
}

fn name(app: &App, offer: &OfferRecord) -> Result<String, Refusal> {
    let card = app.keys.read::<tally::wire::perk::SellerCard>(&offer.card)?;
    Ok(card.into_document().name)
}

fn not_allowed(detail: &str) -> Refusal {
    Refusal::new(ProblemCode::AmountNotAllowed, detail)
}
