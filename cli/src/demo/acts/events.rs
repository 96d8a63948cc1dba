use crate::demo::stage::Stage;
use crate::failure::Failure;
use crate::records::EventRecord;

/// What the phone would have told the person.
pub(in crate::demo) async fn events(stage: &mut Stage) -> Result<usize, Failure> {
    stage.narrator.act("What happened is kept until it was heard.");
    let events = stage.wallet().await?.events();
    let records: Vec<_> = events.pending(200)?.into_iter().map(EventRecord::from).collect();
    stage.narrator.say(|page| records.iter().for_each(|record| record.tell(page)));
    for record in &records {
        events.acknowledge(record.id()).await?;
    }
    Ok(records.len())
}
