use tally::wallet::PageRequest;

use super::require;
use crate::demo::stage::Stage;
use crate::failure::Failure;
use crate::records::PaymentRecord;

/// Half of a name, in another script than the receipt's, finds the payments.
const TEXT: &str = "运输";

/// The history is found by text in any script.
pub(in crate::demo) fn search(stage: &mut Stage) -> Result<(), Failure> {
    stage.narrator.act(&format!("Searching for {TEXT}."));
    let request = PageRequest { text: Some(TEXT.into()), ..PageRequest::default() };
    let found = stage.open_wallet()?.payments().page(&request)?.items;
    require(!found.is_empty(), "the search found nothing")?;
    let records: Vec<_> = found.into_iter().map(PaymentRecord::from).collect();
    stage.narrator.say(|page| records.iter().for_each(|record| record.tell_line(page)));
    Ok(())
}
