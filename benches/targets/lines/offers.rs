//! Taking in what sellers offer.

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use rusqlite::TransactionBehavior;
use tally::crypto::encoding::base64url_decode;
use tally::crypto::keys::PublicKey;
use tally::domain::time::Timestamp;
use tally::platform::Clock as _;
use tally::store::Store;
use tally::wallet::SystemClock;
use tally::wire::perk::{OfferAnswer, OfferPage, SellerOffer};

use super::Line;
use crate::ground::{Canned, Person, Raw, keep_rules, key, offered, wallet_on};
use crate::measure::{Finding, Plan};
use crate::target::Limit;

pub const LINE: Line = Line {
    name: "offers",
    what: "Pull 1,000 offers, 100 to a page",
    baseline: "for each offer one parse and one verification, for each page one raw transaction",
    measure,
};

const OFFERS: u32 = 1_000;
const PAGE: u32 = 100;

fn measure(plan: &Plan) -> Result<Vec<Finding>> {
    let now = Timestamp::from_millis(SystemClock::default().now_millis());
    let pages = (0..OFFERS / PAGE).map(|number| page(number, now)).collect::<Result<Vec<_>>>()?;
    let fill = |store: &Store| Ok(store.write(keep_rules)?);
    let keys = (0..OFFERS).map(|number| Ok(key(number)?.public())).collect::<Result<Vec<_>>>()?;
    Ok(vec![plan.race(
        ("1,000 offers", 15),
        &[Limit::Ratio(1.5)],
        || pull(plan, fill, &pages),
        || by_hand(&Raw::open(&plan.twins(fill)?.raw)?, &keys, &pages),
    )?])
}

fn page(number: u32, now: Timestamp) -> Result<Vec<u8>> {
    let offers = (number * PAGE)..((number + 1) * PAGE);
    let items = offers.map(|offer| offered(&Person::new(), offer, now)).collect::<Result<Vec<_>>>()?;
    let more = number + 1 < OFFERS / PAGE;
    Ok(serde_json::to_vec(&OfferPage { items, next: format!("page{number}"), more })?)
}

/// Into a new wallet each time. What speaking to the backend for the first time costs is not counted.
fn pull(plan: &Plan, fill: impl FnOnce(&Store) -> Result<()>, pages: &[Vec<u8>]) -> Result<Duration> {
    let first = serde_json::to_vec(&OfferPage { items: vec![], next: String::new(), more: false })?;
    let bodies: Vec<_> = std::iter::once(first).chain(pages.iter().cloned()).collect();
    let directory = plan.twins(fill)?.ours;
    plan.runtime().block_on(async {
        let perks = wallet_on(&directory, Arc::new(Canned::new(&bodies))).await?.perks();
        perks.refresh().await?;
        let began = Instant::now();
        let news = perks.refresh().await?;
        let taken = began.elapsed();
        ensure!(news == OFFERS, "only {news} offers were believed");
        Ok(taken)
    })
}

fn by_hand(raw: &Raw, keys: &[PublicKey], pages: &[Vec<u8>]) -> Result<Duration> {
    let began = Instant::now();
    let mut keys = keys.iter();
    for page in pages {
        let page: OfferPage = serde_json::from_slice(page)?;
        let transaction = rusqlite::Transaction::new_unchecked(&raw.0, TransactionBehavior::Immediate)?;
        for answer in &page.items {
            insert(raw, answer, keys.next().context("each offer has a key")?)?;
        }
        transaction.commit()?;
    }
    Ok(began.elapsed())
}

fn insert(raw: &Raw, answer: &OfferAnswer, key: &PublicKey) -> Result<()> {
    let (signed, signature) = answer.offer.rsplit_once('.').context("a JWS has three parts")?;
    key.verify(signed.as_bytes(), &base64url_decode(signature)?)?;
    let payload = base64url_decode(signed.rsplit_once('.').context("a JWS has three parts")?.1)?;
    let offer: SellerOffer = serde_json::from_slice(&payload)?;
    raw.0.prepare_cached(INSERT)?.execute((
        offer.id.to_string(),
        offer.seller.to_string(),
        "Corner Bakery 17",
        &offer.title,
        offer.offer.until.0,
        std::str::from_utf8(&payload)?,
        &answer.offer,
        &answer.card,
    ))?;
    Ok(())
}

const INSERT: &str = "INSERT INTO offers (id, seller, seller_name, title, kind, until, offer, jws, card)
    VALUES (?1, ?2, ?3, ?4, 'discount', ?5, ?6, ?7, ?8)";
