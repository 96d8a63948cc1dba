use tally::domain::id::OperationId;
use tally::domain::payment::PaymentState;
use tally::wallet::{PageRequest, Wallet};

use crate::demo::stage::Stage;
use crate::failure::Failure;
use crate::output::Report;
use crate::verbs::{read_evidence, verify};
use tally_counterparties::write_new;

/// A receipt goes into a file, and is checked from there; so are all others. Says how many hold.
pub(in crate::demo) fn receipt(stage: &mut Stage, payment: OperationId) -> Result<usize, Failure> {
    stage.narrator.act("A receipt that anybody can check.");
    let (wallet, file) = (stage.open_wallet()?, stage.receipt_file());
    let evidence = serde_json::to_vec_pretty(&wallet.payments().evidence(payment)?)?;
    write_new(&file, &evidence).map_err(|error| Failure::file(&file, &error))?;
    let verified = verify(&read_evidence(&file)?)?;
    stage.narrator.say(|page| {
        page.faint("tally verify receipt.json");
        verified.tell(page);
    });
    verify_all(&wallet)
}

fn verify_all(wallet: &Wallet) -> Result<usize, Failure> {
    let payments = wallet.payments().page(&PageRequest::default())?.items;
    let settled = payments.iter().filter(|payment| payment.state == PaymentState::Settled);
    let verified = settled.map(|payment| verify(&wallet.payments().evidence(payment.id)?));
    Ok(verified.collect::<Result<Vec<_>, _>>()?.len())
}
