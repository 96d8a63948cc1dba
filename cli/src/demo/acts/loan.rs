use tally::wallet::LoanState;

use super::bill::pay;
use super::perks::{no_offer, reached};
use super::require;
use crate::demo::stage::Stage;
use crate::failure::Failure;
use crate::output::Report;
use crate::records::LoanRecord;
use tally_counterparties::SMALL_LOANS;

/// A small loan: every instalment and its yearly cost are shown before anything is signed. It is paid out, and paid back bill
/// by bill. Says how many bills were paid.
pub(in crate::demo) async fn loan(stage: &mut Stage) -> Result<usize, Failure> {
    stage.narrator.act("A small loan. The phone works out every instalment, and what it costs a year.");
    let stalls = stage.stalls().await?;
    let lantern = stalls.last().ok_or_else(no_offer)?;
    let wallet = stage.wallet().await?;
    let offer = reached(&wallet, lantern, &SMALL_LOANS).await?;
    let (loans, before) = (wallet.loans(), wallet.accounts().balance()?.available);
    let shown = loans.prepare(offer, stage.money(12_000), None).await?;
    let (id, terms) = (shown.id, LoanRecord::from(shown));
    stage.narrator.say(|page| terms.tell_terms(page));
    let taken = loans.take(id).await?;
    require(taken.state == LoanState::Lent, format!("the loan is {:?}", taken.state))?;
    let now = wallet.accounts().balance()?.available;
    require(now.minus(before) == Ok(taken.terms.principal), "the loan was not paid out")?;
    wallet.sync().await?;
    stage.narrator.act("It is paid out, and paid back before its days.");
    let mut paid = 0;
    for instalment in loans.find(id)?.instalments {
        let bill = instalment.bill.ok_or_else(|| Failure::own("demo", "an instalment has no bill"))?;
        let shown = wallet.bills().prepare(bill.id, None).await?.payment.id;
        pay(&wallet, shown, bill.id).await?;
        paid += 1;
    }
    let done = loans.find(id)?;
    require(done.repaid_at.is_some(), "the loan is not paid back")?;
    let record = LoanRecord::from(done);
    stage.narrator.say(|page| record.tell(page));
    Ok(paid)
}
