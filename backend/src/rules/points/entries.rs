//! Which entries are new, and which are to be signed again.

use tally::crypto::hash::sha256;
use tally::domain::id::EntryId;
use tally::domain::points::{Day, Entry, EntryClaim, Obligation, ObligationKind};

use super::{Book, Happened, Sign, happened};
use crate::store::{CollectionFact, HeldEntry, PointsFacts, RuleFailed};

pub(super) fn changed(
    facts: &PointsFacts,
    book: &Book,
    today: Day,
    sign: &impl Sign,
) -> Result<Vec<HeldEntry>, RuleFailed> {
    let let_in = happened(facts, today, sign)?.into_iter().filter(|what| lets_in(&facts.grant, what));
    let entries = let_in.map(|what| (entry(facts, &what), what));
    let news = entries.filter(|(entry, what)| is_news(facts, book, entry, what.taken_back, today));
    news.map(|(entry, what)| {
        let claim = EntryClaim::by_rules(&book.rules, facts.user, &entry, what.reason(), today);
        Ok(HeldEntry { entry, compact: sign.sign(claim)? })
    })
    .collect()
}

fn lets_in(grant: &CollectionFact, what: &Happened) -> bool {
    let days = grant.collects.since..Day::of(grant.expires_at);
    grant.collects.sources.contains(&what.kind.obligation()) && days.contains(&what.occurred)
}

fn entry(facts: &PointsFacts, what: &Happened) -> Entry {
    let obligation = Obligation { kind: what.kind.obligation(), id: what.obligation };
    let Happened { kind, occurred, settled, .. } = *what;
    let disputed = what.disputed || what.taken_back;
    Entry { id: id(obligation, occurred, what), kind, obligation, grant: facts.grant.id, occurred, settled, disputed }
}

/// The same for ever for the same thing that happened: asked for again under another grant, it is the same entry.
fn id(obligation: Obligation, occurred: Day, what: &Happened) -> EntryId {
    let named = format!("{} {} {}", what.kind, obligation.kind, obligation.id);
    let digest = sha256(named.as_bytes());
    let mut random = [0; 10];
    random.copy_from_slice(&digest[..10]);
    EntryId::new(occurred.begins().0.saturating_mul(1_000), &random)
}

/// A bill, a loan or an order brings one entry, which is signed again when it is settled or disputed; so a broken order that
/// is paid after all stays broken and settled. What can no longer count is not begun; what was taken back after it was begun
/// stays without effect.
fn is_news(facts: &PointsFacts, book: &Book, entry: &Entry, taken_back: bool, today: Day) -> bool {
    let held = facts.entries.iter().find(|held| held.entry.id == entry.id);
    if let Some(held) = held {
        return held.entry != *entry;
    }
    let counted = |held: &HeldEntry| held.entry.obligation == entry.obligation;
    let again = entry.obligation.kind != ObligationKind::Account && facts.entries.iter().any(counted);
    let over = book.rules.expiry(entry, today).is_some_and(|expires| expires <= today);
    !again && !over && !taken_back
}
