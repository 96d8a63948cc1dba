//! Entries: checked by the rules and by the collection grants of this person, whoever signed them.

use super::Trust;
use super::collecting::Collecting;
use super::refusal::{refuse, was_refused};
use super::trust::broken;
use crate::crypto::jws::{JwsError, Signed};
use crate::domain::id::EntryId;
use crate::domain::points::{Day, Entry, EntryClaim, EntryFault, Setting, check, check_distinct};
use crate::domain::time::Timestamp;
use crate::store::events::{self, Event};
use crate::store::points::{self, EntryRow};
use crate::store::{StoreError, Writer};
use crate::sync::error::SyncError;

/// How far the backend's clock may be ahead of what is known of it here: it signs in the first second of a day what only holds
/// from that day on.
const SLACK: i64 = 5 * 60;

/// Keeps an entry that holds, in the place of an older form of it; one that does not is told once and not kept.
pub(super) fn fact(
    w: &Writer<'_>,
    trust: &Trust,
    compact: &str,
    version: u64,
    at: Timestamp,
) -> Result<bool, SyncError> {
    if was_refused(w, compact)? {
        return Ok(false);
    }
    let signed = match Signed::<EntryClaim>::verify(compact, &trust.keys) {
        Ok(signed) => signed,
        Err(JwsError::UnreadablePayload(_)) => return refuse(w, compact, &refused(None, "unreadable"), at),
        Err(error) => return Err(broken("an entry", &error)),
    };
    let claim = signed.document();
    let collecting = Collecting::at(w, at)?;
    if is_old_news(w, &collecting, claim, version)? {
        return Ok(false);
    }
    match believed(w, trust, &collecting, claim)? {
        Ok(entry) => keep(w, &EntryRow { entry, claim: claim.clone(), jws: compact.into(), version }, at),
        Err(fault) => refuse(w, compact, &refused(Some(claim.id), fault), at),
    }
}

fn refused(entry: Option<EntryId>, fault: &str) -> Event {
    Event::EntryRefused { entry, fault: fault.into() }
}

/// A newer form is known, or the grant has ended here and the backend has perhaps not heard yet.
fn is_old_news(w: &Writer<'_>, collecting: &Collecting, claim: &EntryClaim, version: u64) -> Result<bool, StoreError> {
    let known = points::find_entry(w, claim.id)?;
    let from_before = collecting.unheard().any(|grant| Some(grant.id) == claim.grant);
    Ok(from_before || known.is_some_and(|known| version <= known.version))
}

/// The entry, or the name of its fault. It may have been signed under any rules that were accepted since it came about.
fn believed(
    w: &Writer<'_>,
    trust: &Trust,
    collecting: &Collecting,
    claim: &EntryClaim,
) -> Result<Result<Entry, &'static str>, StoreError> {
    let grants = collecting.all_living();
    let mut fault = "no-rules";
    for rules in points::accepted_rules(w)?.iter().rev() {
        let rules = rules.checked()?;
        let today = Day::of(collecting.now().plus(SLACK));
        match sound(claim, Setting { rules: &rules, user: trust.user, grants: &grants, today }) {
            Ok(entry) => return distinct(w, &grants, entry),
            Err(found) => fault = found.code(),
        }
    }
    Ok(Err(fault))
}

/// One whose time is over when it comes says nothing any more, but scores from before are over it: it is held against the last
/// day on which it counted.
fn sound(claim: &EntryClaim, setting: Setting<'_>) -> Result<Entry, EntryFault> {
    match check(claim, setting) {
        Err(EntryFault::TooOld(expires)) => {
            check(claim, Setting { today: Day::of(expires.begins().plus(-1)), ..setting })
        }
        checked => checked,
    }
}

/// Beside the others under the grant that lives.
fn distinct(
    w: &Writer<'_>,
    grants: &[crate::domain::points::CollectionGrant],
    entry: Entry,
) -> Result<Result<Entry, &'static str>, StoreError> {
    let lives = |other: &Entry| grants.iter().any(|grant| grant.id == other.grant);
    let others = points::all_entries(w)?.into_iter().map(|row| row.entry);
    let mut all: Vec<Entry> = others.filter(|other| other.id != entry.id && lives(other)).collect();
    all.push(entry);
    Ok(check_distinct(&all).map(|()| entry).map_err(|fault| fault.code()))
}

fn keep(w: &Writer<'_>, row: &EntryRow, at: Timestamp) -> Result<bool, SyncError> {
    points::put_entry(w, row)?;
    events::renew(w, at, &Event::PointsChanged)?;
    Ok(true)
}
