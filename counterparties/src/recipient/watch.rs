//! A recipient that uses what it is granted: it reads each new grant once, and tries once more when it has ended, so that
//! there is something to see on the phone.

use std::time::Duration;

use tally::crypto::jws::Signed;
use tally::domain::id::OperationId;
use tally::wire::consent::{Grant, GrantedAnswer};
use tally::wire::operation::Operation;

use super::{Reading, Recipient, Refused};
use crate::trouble::Trouble;

/// How often it looks for new grants: a person who has just granted looks at the phone for about as long.
const EVERY: Duration = Duration::from_secs(2);

/// Recipients, each with what it has read.
pub struct Watch(Vec<Watched>);

struct Watched {
    recipient: Recipient,
    /// The cursor behind the last grant from before.
    from: String,
    /// Grants that it has read.
    read: Vec<OperationId>,
    /// Grants that it has tried to read after their end.
    done: Vec<OperationId>,
}

impl Watch {
    /// What is granted from now on will be read; what was granted before was read before.
    pub async fn begin(recipients: Vec<Recipient>) -> Result<Self, Trouble> {
        let mut watched = Vec::new();
        for recipient in recipients {
            let from = newest(&recipient).await?;
            watched.push(Watched { recipient, from, read: Vec::new(), done: Vec::new() });
        }
        Ok(Self(watched))
    }

    /// Runs until it is dropped.
    pub async fn run(mut self) {
        loop {
            tokio::time::sleep(EVERY).await;
            for watched in &mut self.0 {
                if let Err(trouble) = watched.look().await {
                    let recipient = watched.recipient.profile.file;
                    tracing::warn!(recipient, %trouble, "did not read");
                }
            }
        }
    }
}

impl Watched {
    /// Goes through all that was granted since the beginning: when one has ended stands beside it.
    async fn look(&mut self) -> Result<(), Trouble> {
        let mut after = self.from.clone();
        loop {
            let page = self.recipient.grants(&after).await?;
            for granted in &page.grants {
                self.use_once(granted).await?;
            }
            if !page.more {
                return Ok(());
            }
            after = page.next;
        }
    }

    async fn use_once(&mut self, granted: &GrantedAnswer) -> Result<(), Trouble> {
        let (id, is_over) = (granted.grant, granted.ended_at.is_some());
        let is_due = if is_over { !self.done.contains(&id) } else { !self.read.contains(&id) };
        if is_due {
            read(&self.recipient, granted).await?;
            if is_over { &mut self.done } else { &mut self.read }.push(id);
        }
        Ok(())
    }
}

async fn newest(recipient: &Recipient) -> Result<String, Trouble> {
    let mut after = String::new();
    loop {
        let page = recipient.grants(&after).await?;
        after = page.next;
        if !page.more {
            return Ok(after);
        }
    }
}

/// All that was granted, for the first of its purposes. A refusal is an answer, too.
async fn read(recipient: &Recipient, granted: &GrantedAnswer) -> Result<(), Trouble> {
    let signed = Signed::<Operation<Grant>>::verify(&granted.operation, &granted.signer);
    let Grant { purposes, fields, .. } = signed.map_err(Trouble::backend)?.into_document().body;
    let Some(purpose) = purposes.first() else { return Ok(()) };
    match recipient.read(granted.grant, *purpose, fields).await? {
        Ok(Reading { disclosure, record }) => {
            tracing::info!(access = %record.id, fields = disclosure.fields.len(), "read");
        }
        Err(Refused(why)) => tracing::info!(grant = %granted.grant, why, "refused"),
    }
    Ok(())
}
