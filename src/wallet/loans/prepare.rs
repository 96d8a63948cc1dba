use super::{Loan, Loans, found};
use crate::domain::bill::Day;
use crate::domain::id::{OfferId, OperationId};
use crate::domain::loan::LoanTerms;
use crate::domain::money::Money;
use crate::domain::perk::PerkKind;
use crate::domain::time::Timestamp;
use crate::store::loans::{self, LoanRow, LoanState};
use crate::store::offers::{self, OfferRow};
use crate::wallet::perks::{self, PerksError, Wanted};
use crate::wallet::{Accounts, WalletError};
use crate::wire::loan::{LoanAgreement, LoanQuote, LoanRequest};

impl Loans {
    /// Finds out what it costs to borrow `principal` under a lender's offer, works every instalment and the yearly cost out
    /// itself, and keeps it with its id. Nothing is signed. The same id again is the same loan; if its terms have run out and
    /// nobody has agreed to them, it gets new ones. Needs a network.
    ///
    /// [`PerksError::OfferUnknown`] unless it is an offer of loans that this phone believed, [`PerksError::NotEligible`] if no
    /// step is reached, [`WalletError::CreditStands`] while another loan of this lender is not paid back, and
    /// [`WalletError::Tampered`] if the terms are not what the lender signed.
    pub async fn prepare(
        &self,
        offer: OfferId,
        principal: Money,
        id: Option<OperationId>,
    ) -> Result<Loan, WalletError> {
        if !principal.is_positive() {
            return Err(WalletError::AmountNotPositive);
        }
        self.core.membership()?;
        let id = id.map_or_else(|| self.core.new_id(), Ok)?;
        match self.core.read_short(|r| loans::find(r, id))? {
            Some(known) if !is_for(&known, offer, principal) => return Err(WalletError::IdInUse(id)),
            Some(known) if !ran_out(&known, self.core.now()?) => return self.find(id),
            Some(_) => {}
            None => self.core.need_new(id)?,
        }
        Accounts::new(self.core.clone()).in_currency(principal.currency)?;
        let agreement = self.quote(LoanRequest { offer, principal }).await?;
        self.keep(id, agreement).await
    }

    async fn quote(&self, asked: LoanRequest) -> Result<LoanAgreement, WalletError> {
        let wanted = Wanted::find(&self.core, asked.offer, &[PerkKind::Loan])?.reached(&self.core)?;
        let lender = self.core.read_short(|r| offers::find(r, asked.offer))?.ok_or(PerksError::OfferUnknown)?;
        let quote = self.core.session()?.engine.loan_quote(&asked).await?.into_document();
        hold(&quote, &lender, asked.principal)?;
        let LoanQuote { agreement, iat: at, .. } = quote;
        let (perk, seller, remains) = (Some(&agreement.perk), agreement.lender, agreement.loan.principal);
        wanted.hold(perks::Terms { perk, seller, remains, at })?;
        Ok(agreement)
    }

    async fn keep(&self, id: OperationId, agreement: LoanAgreement) -> Result<Loan, WalletError> {
        // Whoever is being asked right now signs what they were shown.
        let _prompt = self.core.prompts.turn().await?;
        let now = self.core.now()?;
        self.core
            .write(move |w| {
                match loans::find(w, id)? {
                    // Another call may have been faster, or the person.
                    Some(known) if !ran_out(&known, now) => {}
                    Some(_) => loans::renew(w, id, &agreement, now)?,
                    None => loans::insert(w, &LoanRow::offered(id, agreement, now))?,
                }
                found(w, id, now)?.ok_or(WalletError::NotFound(id))
            })
            .await
    }
}

fn is_for(row: &LoanRow, offer: OfferId, principal: Money) -> bool {
    (row.agreement.perk.offer, row.agreement.loan.principal) == (offer, principal)
}

fn ran_out(row: &LoanRow, now: Timestamp) -> bool {
    row.state == LoanState::Offered && row.agreement.expires_at <= now
}

/// What is shown is what is signed: nothing is shown that the lender's own offer does not come to, to the minor unit.
fn hold(quote: &LoanQuote, lender: &OfferRow, principal: Money) -> Result<(), WalletError> {
    let LoanQuote { agreement, iat, .. } = quote;
    let lending = lender.offer.lending.ok_or(PerksError::OfferUnknown)?;
    let expected = lending.terms(principal, Day::of(*iat)).map_err(|error| tampered(&error.to_string()))?;
    if (agreement.lender, &agreement.lender_name) != (lender.offer.seller, &lender.seller_name) {
        return Err(tampered("name another lender"));
    }
    if agreement.loan != expected || agreement.perk.ordinary != principal {
        return Err(tampered("are not what the lender offered"));
    }
    hold_cost(agreement, &expected)
}

fn hold_cost(agreement: &LoanAgreement, terms: &LoanTerms) -> Result<(), WalletError> {
    let schedule = terms.schedule().map_err(|error| tampered(&error.to_string()))?;
    if agreement.yearly_cost == schedule.yearly_cost {
        return Ok(());
    }
    Err(tampered("state another yearly cost than they come to"))
}

fn tampered(how: &str) -> WalletError {
    WalletError::Tampered(format!("the terms of the loan {how}"))
}
