use tally::domain::consent::ConsentState;
use tally::domain::data::DataField;
use tally::domain::id::{OperationId, RequestId};
use tally::wallet::{Consents, Preview, Profile};

use super::looks::{Looks, read, refused};
use super::require;
use crate::demo::stage::Stage;
use crate::failure::Failure;
use crate::output::{Page, Report, draw};
use crate::records::{ConsentRecord, RequestRecord, fields};
use crate::verbs::{read_chain, verify_chain};
use tally_counterparties::write_new;
use tally_counterparties::{LANDLORD, Recipient};

/// What the person does not hand over.
const DROPPED: DataField = DataField::City;

/// A landlord asks, is granted a part, reads, is told that it is over, and is refused. Gives what the landlord saw.
pub(in crate::demo) async fn consent(stage: &mut Stage) -> Result<Looks, Failure> {
    let (landlord, request) = is_asked(stage).await?;
    let grant = grant_less(stage, request).await?;
    let mut looks = Looks::default();
    read(stage, &landlord, grant, &mut looks).await?;
    withdraw_offline(stage, &landlord, grant, &mut looks).await?;
    refused(stage, &landlord, grant, &mut looks).await?;
    Ok(looks)
}

async fn is_asked(stage: &mut Stage) -> Result<(Recipient, RequestId), Failure> {
    stage.narrator.act(&format!("{} shows a link, and asks for data {}.", LANDLORD.name, LANDLORD.about));
    let landlord = stage.house.recipient(&LANDLORD, &stage.recipients_directory()).await?;
    let consents = stage.wallet().await?.consents();
    consents.set_profile(Profile { name: Some("Wren Ousel".into()), city: Some("Riverside".into()) }).await?;
    let link = landlord.ask().await?;
    let drawing = draw(&link)?;
    let asked = consents.take(&link).await?;
    let (request, record) = (asked.id, RequestRecord::from(asked));
    stage.narrator.say(|page| {
        page.verbatim(&drawing);
        record.tell(page);
        page.line("The landlord signed it, and the backend vouches for the name.");
    });
    Ok((landlord, request))
}

async fn grant_less(stage: &mut Stage, request: RequestId) -> Result<OperationId, Failure> {
    stage.narrator.act("The person sees the very JSON, drops a field, and agrees to the rest.");
    let consents = stage.wallet().await?.consents();
    let all = consents.preview(request, None, None)?;
    let kept: Vec<_> = all.fields().iter().copied().filter(|field| *field != DROPPED).collect();
    let less = consents.preview(request, Some(&kept), None)?;
    let granted = consents.grant(&less, None).await?;
    require(granted.delivered_at.is_some(), "the grant did not arrive")?;
    let (id, record) = (granted.id, ConsentRecord::from(granted));
    stage.narrator.say(|page| {
        page.line("All that was asked for:");
        tell_json(page, &all);
        page.careful(format!("Dropped: {}. Exactly this is signed:", fields(&[DROPPED])));
        tell_json(page, &less);
        record.tell(page);
    });
    Ok(id)
}

async fn withdraw_offline(
    stage: &mut Stage,
    landlord: &Recipient,
    grant: OperationId,
    looks: &mut Looks,
) -> Result<(), Failure> {
    stage.narrator.act("The network is away, and the person takes it back.");
    let wallet = stage.wallet().await?;
    stage.line.cut();
    let withdrawn = wallet.consents().withdraw(grant).await?;
    require(withdrawn.state == ConsentState::Withdrawn, "the withdrawal did not hold at once")?;
    let record = ConsentRecord::from(withdrawn);
    stage.narrator.say(|page| record.tell_state(page));
    looks.read_by(landlord, grant).await?;
    stage.narrator.line("The landlord reads once more, because they have not heard.");
    stage.line.mend();
    wallet.sync().await?;
    let record = heard(&wallet.consents(), grant)?;
    stage.narrator.say(|page| {
        page.line("The network is back. The withdrawal goes out before everything else:");
        record.tell_state(page);
    });
    looks.tell_newest(stage, &wallet, true)
}

/// The proof that they have heard is a receipt like any other.
fn heard(consents: &Consents, grant: OperationId) -> Result<ConsentRecord, Failure> {
    let withdrawn = consents.find(grant)?;
    let proof = consents.proof_of_withdrawal(grant)?;
    require(withdrawn.withdrawal_delivered_at.is_some() && !proof.receipt.is_empty(), "they have not heard")?;
    Ok(withdrawn.into())
}

/// The chain goes into a file, and is checked from there. Says how many events hold.
pub(in crate::demo) fn chain(stage: &mut Stage) -> Result<usize, Failure> {
    stage.narrator.act("Everything that was agreed to and taken back is a chain that anybody can check.");
    let file = stage.chain_file();
    let chain = serde_json::to_vec_pretty(&stage.open_wallet()?.consents().export()?)?;
    write_new(&file, &chain).map_err(|error| Failure::file(&file, &error))?;
    let verified = verify_chain(&read_chain(&file)?)?;
    stage.narrator.say(|page| {
        page.faint("tally consent verify chain.json");
        verified.tell(page);
    });
    Ok(verified.events())
}

fn tell_json(page: &mut Page, preview: &Preview) {
    preview.json().lines().for_each(|line| page.faint(format!("  {line}")));
}
