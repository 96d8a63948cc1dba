//! Whether the terms that a person agreed to are the ones that were offered.

use tally::domain::money::Currency;
use tally::domain::qr::{self, Code, Initiation};
use tally::wire::payment::{Source, Terms};
use tally::wire::receipt::DeclineReason;

use super::{Declined, bill, decline};
use crate::store::{Merchant, OperationFacts};

/// The longest nonce that a phone may make up: twice what the backend's own has.
const NONCE_CHARACTERS: usize = 64;

pub(super) fn check(terms: &Terms, facts: &OperationFacts) -> Result<(), Declined> {
    match &terms.source {
        Source::Quote { .. } => check_quote(terms, facts),
        _ if terms.perk.is_some() => decline(DeclineReason::TermsChanged, "only a quote has a perk in it"),
        Source::Code { payload } => check_code(payload, terms, facts),
        Source::Bill { .. } => bill::check(terms, facts),
    }
}

fn check_quote(terms: &Terms, facts: &OperationFacts) -> Result<(), Declined> {
    let Some(fact) = &facts.quote else {
        return decline(DeclineReason::QuoteUnknown, "there is no such quote for this person");
    };
    if fact.quote.terms() != *terms {
        return decline(DeclineReason::TermsChanged, "the terms differ from the quote");
    }
    // Under the nonce of a quote a phone may have paid a code: odd, but one nonce is good for one payment.
    if fact.used || facts.nonce_used {
        return decline(DeclineReason::QuoteUsed, "another payment has used the quote");
    }
    Ok(())
}

/// A code that anybody can print is believed only where it says what the merchant's own would say.
fn check_code(payload: &str, terms: &Terms, facts: &OperationFacts) -> Result<(), Declined> {
    let Some(merchant) = &facts.payee else {
        return decline(DeclineReason::PayeeUnknown, "nobody of this id can be paid");
    };
    let code = qr::parse(payload).ok().filter(|code| agrees(code, terms, merchant));
    if code.is_none() {
        return decline(
            DeclineReason::TermsChanged,
            "the terms differ from the code, or the code from its merchant's own",
        );
    }
    check_nonce(terms, facts)
}

/// One nonce is good for one payment.
pub(super) fn check_nonce(terms: &Terms, facts: &OperationFacts) -> Result<(), Declined> {
    let sound = (1..=NONCE_CHARACTERS).contains(&terms.nonce.len());
    if !sound || facts.nonce_used {
        return decline(DeclineReason::QuoteUsed, "another payment has used the nonce");
    }
    Ok(())
}

fn agrees(code: &Code, terms: &Terms, merchant: &Merchant) -> bool {
    let payee = code.payable().is_ok_and(|account| account.merchant.to_string() == merchant.id.to_string());
    let static_code = code.initiation == Some(Initiation::Static);
    let name = code.name.as_deref() == Some(&merchant.code_name()) && terms.payee_name == merchant.code_name();
    payee && static_code && name && agrees_on_amount(code, terms, merchant)
}

fn agrees_on_amount(code: &Code, terms: &Terms, merchant: &Merchant) -> bool {
    let currency = code.currency.as_deref().and_then(|text| Currency::from_numeric(text).ok());
    let decimals = u8::try_from(merchant.currency.decimals()).unwrap_or(0);
    let amount = code.amount.is_none_or(|amount| amount.to_minor(decimals) == Ok(terms.total.minor));
    currency == Some(merchant.currency) && terms.total.currency == merchant.currency && code.tip.is_none() && amount
}
