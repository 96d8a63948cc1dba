//! Settling what a phone asks for.

use rayon::prelude::*;
use tally::crypto::hash::sha256_base64url;
use tally::wire::push::{Answer, Parcel};

use super::overdue::expire_overdue;
use super::read::{Raw, Unreadable, read};
use crate::app::App;
use crate::refusal::Refusal;
use crate::store::{Device, Item, Settled, StoreError};

/// Seconds after which an operation is to be sent again when the backend has trouble of its own.
const TROUBLE: u32 = 5;

/// How many operations are worth more than what it takes to share them out.
const WORTH_SHARING: usize = 4;

/// Answers each operation, in their order. An operation whose very bytes were settled gets its receipt whatever became of
/// the keys that signed it, and whether or not its attachment comes again.
pub(crate) async fn push(app: &App, caller: &Device, parcels: Vec<Parcel>) -> Result<Vec<Answer>, Refusal> {
    expire_overdue(app).await?;
    let hashes: Vec<_> = parcels.iter().map(|parcel| sha256_base64url(parcel.operation().as_bytes())).collect();
    let receipts = app.store.receipts(caller.user, hashes.clone()).await?;
    let came_at = app.now();
    let item_or_answer = |((parcel, sha256), receipt): ((&Parcel, &String), Option<String>)| {
        let raw = Raw { came_at, compact: parcel.operation(), sha256, attachment: parcel.attachment() };
        match receipt {
            Some(receipt) => Err(Answer::Receipt { receipt }),
            None => read(app, caller, raw).map_err(|Unreadable(detail)| Answer::Unreadable { detail }),
        }
    };
    // Verifying is most of the work, and a phone that was away for weeks waits for all of it.
    let read: Vec<_> = match &app.threads {
        Some(threads) if parcels.len() >= WORTH_SHARING => {
            threads.install(|| parcels.par_iter().zip(&hashes).zip(receipts).map(item_or_answer).collect())
        }
        _ => parcels.iter().zip(&hashes).zip(receipts).map(item_or_answer).collect(),
    };
    Ok(Batch::of(read).settle(app, caller).await)
}

/// The answers so far, what is to be settled, and where the answers to that belong.
#[derive(Default)]
struct Batch {
    answers: Vec<Answer>,
    places: Vec<usize>,
    items: Vec<Item>,
}

impl Batch {
    fn of(operations: Vec<Result<Item, Answer>>) -> Self {
        let mut batch = Self::default();
        for (place, operation) in operations.into_iter().enumerate() {
            batch.answers.push(match operation {
                Err(answer) => answer,
                Ok(item) => {
                    batch.places.push(place);
                    batch.items.push(item);
                    Answer::Later { retry_after: Some(TROUBLE) }
                }
            });
        }
        batch
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
