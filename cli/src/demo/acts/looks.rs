use std::time::Duration;

use tally::domain::data::{DataField, DataPurpose};
use tally::domain::id::OperationId;
use tally::wallet::{Access, PageRequest, Wallet};
use tally::wire::consent::{AccessOutcome, AccessRecord, AccessRefusal, Looker};

use super::require;
use crate::demo::stage::Stage;
use crate::failure::Failure;
use crate::records::LookRecord;
use tally_counterparties::{Recipient, Refused};

/// A long poll hears of a look within moments; this is for a machine under load.
const PATIENCE: Duration = Duration::from_secs(20);
const GLANCE: Duration = Duration::from_millis(20);

const PURPOSE: DataPurpose = DataPurpose::EstablishContractualAgreement;
const FIELDS: [DataField; 2] = [DataField::Name, DataField::PaymentsSettled];

/// What the landlord saw.
#[derive(Default)]
pub(in crate::demo) struct Looks {
    /// What the backend signed for the landlord, reading by reading.
    records: Vec<AccessRecord>,
    /// How often it said no.
    refused: usize,
}

impl Looks {
    /// The landlord reads; gives what it got.
    pub(super) async fn read_by(&mut self, landlord: &Recipient, grant: OperationId) -> Result<String, Failure> {
        let answer = landlord.read(grant, PURPOSE, FIELDS.to_vec()).await?;
        let reading =
            answer.map_err(|Refused(why)| Failure::own("demo", format!("the landlord was refused: {why}")))?;
        self.records.push(reading.record);
        let values = reading.disclosure.fields.values().map(|value| value.value.clone());
        Ok(values.collect::<Vec<_>>().join(", "))
    }

    /// How often it looked or tried to.
    pub(super) fn count(&self) -> usize {
        self.records.len() + self.refused
    }

    /// The phone heard of every one, by the very record that the landlord got, and of nothing else.
    pub(super) fn agree_with(&self, heard: &[Access]) -> bool {
        let told = |record: &AccessRecord| heard.iter().any(|access| access.record == *record);
        let is_refusal = |access: &&Access| access.record.outcome != AccessOutcome::Read;
        heard.len() == self.count()
            && self.records.iter().all(told)
            && heard.iter().filter(is_refusal).count() == self.refused
    }

    /// The newest look as the phone shows it, once it knows all of them.
    pub(super) fn tell_newest(&self, stage: &Stage, wallet: &Wallet, had_not_heard: bool) -> Result<(), Failure> {
        let heard = looks(wallet)?;
        require(self.agree_with(&heard), "the phone heard of other looks than there were")?;
        let newest = heard.into_iter().next().ok_or_else(|| Failure::own("demo", "nobody looked"))?;
        require(newest.they_had_not_heard == had_not_heard, "a look was marked wrongly")?;
        let record = LookRecord::from(newest);
        stage.narrator.say(|page| record.tell_line(page));
        Ok(())
    }
}

/// The landlord reads, and the phone hears of it by itself.
pub(super) async fn read(
    stage: &mut Stage,
    landlord: &Recipient,
    grant: OperationId,
    looks: &mut Looks,
) -> Result<(), Failure> {
    stage.narrator.act("The landlord reads, and the phone hears of it.");
    let wallet = stage.wallet().await?;
    let listening = listen(&wallet);
    let got = looks.read_by(landlord, grant).await?;
    stage.narrator.line(format!("The landlord got: {got}."));
    let heard = hear(&wallet, looks.count()).await;
    listening.abort();
    heard?;
    looks.tell_newest(stage, &wallet, false)
}

/// The landlord tries again, in vain, and the phone hears of that, too.
pub(super) async fn refused(
    stage: &mut Stage,
    landlord: &Recipient,
    grant: OperationId,
    looks: &mut Looks,
) -> Result<(), Failure> {
    stage.narrator.act("The landlord tries once more, and is refused.");
    let wallet = stage.wallet().await?;
    let listening = listen(&wallet);
    let answer = landlord.read(grant, PURPOSE, FIELDS.to_vec()).await?;
    let Err(Refused(why)) = answer else { return Err(Failure::own("demo", "the landlord could still read")) };
    looks.refused += 1;
    stage.narrator.line(format!("The backend says: {why}."));
    let heard = hear(&wallet, looks.count()).await;
    listening.abort();
    let newest = heard?.into_iter().next().map(|access| access.record.outcome);
    let withdrawn = AccessOutcome::Refused { reason: AccessRefusal::Withdrawn };
    require(newest == Some(withdrawn), "the refusal is not on record")?;
    looks.tell_newest(stage, &wallet, false)
}

fn listen(wallet: &Wallet) -> tokio::task::JoinHandle<()> {
    let wallet = wallet.clone();
    tokio::spawn(async move { drop(wallet.listen().await) })
}

/// Waits until the phone knows so many looks.
async fn hear(wallet: &Wallet, count: usize) -> Result<Vec<Access>, Failure> {
    let heard = async {
        loop {
            let heard = looks(wallet)?;
            if heard.len() >= count {
                return Ok(heard);
            }
            tokio::time::sleep(GLANCE).await;
        }
    };
    tokio::time::timeout(PATIENCE, heard).await.map_err(|_| Failure::own("demo", "the look did not arrive"))?
}

/// Every look at data that the phone knows, newest first. Sellers see none: what they learned is told apart.
pub(super) fn looks(wallet: &Wallet) -> Result<Vec<Access>, Failure> {
    let mut looks = wallet.consents().access(&PageRequest::default())?.items;
    looks.retain(|access| !matches!(access.record.looker, Looker::Seller { .. }));
    Ok(looks)
}
