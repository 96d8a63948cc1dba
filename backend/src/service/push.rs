//! Settling what a phone asks for.

use tally::crypto::hash::sha256_base64url;
use tally::wire::push::{Answer, Parcel};

use super::overdue::expire_overdue;
use super::read::{Raw, Unreadable, read};
use crate::app::App;
use crate::refusal::Refusal;
use crate::store::{Device, Item, Settled, StoreError};

/// Seconds after which an operation is to be sent again when the backend has trouble of its own.
const TROUBLE: u32 = 5;

/// Answers each operation, in their order. An operation whose very bytes were settled gets its receipt whatever became of
/// the keys that signed it, and whether or not its attachment comes again.
pub(crate) async fn push(app: &App, caller: &Device, parcels: Vec<Parcel>) -> Result<Vec<Answer>, Refusal> {
    expire_overdue(app).await?;
    let hashes: Vec<_> = parcels.iter().map(|parcel| sha256_base64url(parcel.operation().as_bytes())).collect();
    let receipts = app.store.receipts(caller.user, hashes.clone()).await?;
    let mut batch = Batch::default();
    for ((parcel, sha256), receipt) in parcels.iter().zip(&hashes).zip(receipts) {
        let raw = Raw { compact: parcel.operation(), sha256, attachment: parcel.attachment() };
        match receipt {
            Some(receipt) => batch.answers.push(Answer::Receipt { receipt }),
            None => batch.read(app, caller, raw),
        }
    }
    Ok(batch.settle(app, caller).await)
}

/// The answers so far, what is to be settled, and where the answers to that belong.
#[derive(Default)]
struct Batch {
    answers: Vec<Answer>,
    places: Vec<usize>,
    items: Vec<Item>,
}

impl Batch {
    fn read(&mut self, app: &App, caller: &Device, raw: Raw<'_>) {
        match read(app, caller, raw) {
            Ok(item) => {
                self.places.push(self.answers.len());
                self.items.push(item);
                self.answers.push(Answer::Later { retry_after: Some(TROUBLE) });
            }
            Err(Unreadable(detail)) => self.answers.push(Answer::Unreadable { detail }),
        }
    }

    async fn settle(self, app: &App, caller: &Device) -> Vec<Answer> {
        let Self { mut answers, places, items } = self;
        if items.is_empty() {
            return answers;
        }
        let settled = app.store.settle(caller.user, items).await;
        if settled.iter().any(is_fresh) {
            app.bells.ring(caller.user);
            app.stirred.notify_one();
        }
        for (place, settled) in places.into_iter().zip(settled) {
            answers[place] = answer(settled);
        }
        answers
    }
}

fn answer(settled: Result<Settled, StoreError>) -> Answer {
    match settled {
        Ok(Settled::Receipt { receipt, .. }) => Answer::Receipt { receipt },
        Ok(Settled::Conflict) => Answer::Conflict,
        Ok(Settled::Blocked(operations)) => Answer::BlockedBy { operations },
        Ok(Settled::Incomplete) => Answer::Unreadable { detail: "what it binds did not come along".into() },
        Err(error) => {
            tracing::error!(%error, "an operation was not settled");
            Answer::Later { retry_after: Some(TROUBLE) }
        }
    }
}

fn is_fresh(settled: &Result<Settled, StoreError>) -> bool {
    matches!(settled, Ok(Settled::Receipt { fresh: true, .. }))
}
