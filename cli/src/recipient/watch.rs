//! A recipient that uses what it is granted: it reads each new grant once, so that there is something to see on the phone.

use std::time::Duration;

use tally::crypto::jws::Signed;
use tally::wire::consent::{Grant, GrantedAnswer};
use tally::wire::operation::Operation;

use super::client::trouble;
use super::{Reading, Recipient, Refused};
use crate::failure::Failure;

/// How often it looks for new grants: a person who has just granted looks at the phone for about as long.
const EVERY: Duration = Duration::from_secs(2);

/// Recipients, each with the cursor behind the last grant that it has read.
pub(crate) struct Watch(Vec<(Recipient, String)>);

impl Watch {
    /// What is granted from now on will be read; what was granted before was read before.
    pub(crate) async fn begin(recipients: Vec<Recipient>) -> Result<Self, Failure> {
        let mut watched = Vec::new();
        for recipient in recipients {
            let after = newest(&recipient).await?;
            watched.push((recipient, after));
        }
        Ok(Self(watched))
    }

    /// Runs until it is dropped.
    pub(crate) async fn run(mut self) {
        loop {
            tokio::time::sleep(EVERY).await;
            for (recipient, after) in &mut self.0 {
                if let Err(failure) = read_new(recipient, after).await {
                    tracing::warn!(recipient = recipient.profile.file, failure = failure.name, "did not read");
                }
            }
        }
    }
}

async fn newest(recipient: &Recipient) -> Result<String, Failure> {
    let mut after = String::new();
    loop {
        let page = recipient.grants(&after).await?;
        after = page.next;
        if !page.more {
            return Ok(after);
        }
    }
}

async fn read_new(recipient: &Recipient, after: &mut String) -> Result<(), Failure> {
    let page = recipient.grants(after).await?;
    for granted in &page.grants {
        read_once(recipient, granted).await?;
    }
    *after = page.next;
    Ok(())
}

/// All that was granted, for the first of its purposes. A refusal is an answer, too.
async fn read_once(recipient: &Recipient, granted: &GrantedAnswer) -> Result<(), Failure> {
    let signed = Signed::<Operation<Grant>>::verify(&granted.operation, &granted.signer);
    let Grant { purposes, fields, .. } = signed.map_err(|error| trouble(&error))?.into_document().body;
    let Some(purpose) = purposes.first() else { return Ok(()) };
    match recipient.read(granted.grant, *purpose, fields).await? {
        Ok(Reading { disclosure, record }) => {
            tracing::info!(access = %record.id, fields = disclosure.fields.len(), "read");
        }
        Err(Refused(why)) => tracing::info!(grant = %granted.grant, why, "refused"),
    }
    Ok(())
}
