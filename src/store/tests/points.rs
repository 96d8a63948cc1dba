//! What is kept of points, and what goes with a grant.

use super::super::consents::{self, ConsentRow, Party};
use super::super::points::{self, EntryRow, RulesRow, ScoreRow, TermsRow};
use super::super::recover::{export, quarantine, take_in};
use super::super::{PageRequest, Store, StoreError, Writer};
use super::consents::consent;
use super::taking_over::{NOW, enrolled};
use super::{Place, key, operation, write};
use crate::domain::consent::ConsentEvent;
use crate::domain::id::{EntryId, ObligationId, OperationId};
use crate::domain::points::{
    Day, Entry, EntryClaim, EntryKind, Obligation, ObligationKind, Reason, RuleSet, Rules, evaluate,
};
use crate::domain::time::Timestamp;
use crate::wire::consent::{CollectionTerms, Notice};

const DAY: i64 = 86_400;
/// The first second of a month.
const FIRST: Timestamp = Timestamp(1_785_542_400);

fn set() -> RuleSet {
    Rules::reference().unwrap()
}

fn terms() -> CollectionTerms {
    CollectionTerms {
        version: 1,
        controller: "Backend".into(),
        sources: ObligationKind::ALL.to_vec(),
        back_days: 1_826,
        grant_days: 366,
        retention_days: 1_826,
        jurisdiction: "DE".into(),
        notice: Notice { url: "https://backend.example".into(), sha256: "hash".into(), language: "en".into() },
        iat: Timestamp(1),
    }
}

fn collecting(number: u32) -> ConsentRow {
    let party = Party::Collector { sources: ObligationKind::ALL.to_vec(), since: Day::of(Timestamp(0)) };
    ConsentRow { party, fields: vec![], disclosure: None, terms: None, exp: FIRST.plus(99 * DAY), ..consent(number) }
}

fn entry(number: u8, grant: OperationId) -> EntryRow {
    let id = EntryId::new(1, &[number; 10]);
    let obligation = Obligation { kind: ObligationKind::Account, id: ObligationId::new(1, &[number; 10]) };
    let occurred = Day::of(FIRST.plus(-40 * DAY));
    let entry =
        Entry { id, kind: EntryKind::IdentityConfirmed, obligation, grant, occurred, settled: None, disputed: false };
    let rules = Rules::accept(set(), None).unwrap();
    let reason = Reason { code: "checked".into(), text: "It was checked.".into() };
    let user = super::identity::membership().user;
    EntryRow {
        entry,
        claim: EntryClaim::by_rules(&rules, user, &entry, reason, occurred),
        jws: format!("entry-{number}"),
        version: 3,
    }
}

fn score(as_of: Timestamp, grant: OperationId) -> ScoreRow {
    let evaluation = evaluate(&Rules::accept(set(), None).unwrap(), &[entry(1, grant).entry], as_of);
    ScoreRow {
        as_of,
        grant,
        version: 4,
        stated: 590,
        recomputed: Some(590),
        fault: None,
        evaluation: Some(evaluation),
        jws: Some("score".into()),
    }
}

/// Something in every table.
pub(super) fn fill(writer: &Writer<'_>) -> Result<(), StoreError> {
    let grant = operation(60);
    consents::insert(writer, &collecting(60))?;
    points::keep_rules(writer, &RulesRow { set: set(), jws: "rules".into() })?;
    points::keep_terms(writer, &TermsRow { terms: terms(), jws: "terms".into() })?;
    points::put_entry(writer, &entry(1, grant))?;
    points::put_score(writer, &score(FIRST, grant))?;
    points::refuse(writer, "refused", "no-reason", NOW)?;
    points::switch(writer, true)
}

pub(super) fn assert_filled(store: &Store) {
    let grant = operation(60);
    store
        .read(|reader| {
            assert!(points::rules_on(reader, Day::of(FIRST))? == Some(RulesRow { set: set(), jws: "rules".into() }));
            assert!(points::newest_terms(reader)? == Some(TermsRow { terms: terms(), jws: "terms".into() }));
            assert!(points::find_entry(reader, entry(1, grant).entry.id)? == Some(entry(1, grant)));
            assert!(points::newest_score(reader, grant)? == Some(score(FIRST, grant)));
            assert!(points::is_refused(reader, "refused")? && points::are_off(reader)?);
            Ok::<_, StoreError>(())
        })
        .unwrap();
}

fn all(after: Option<String>) -> PageRequest {
    PageRequest { after, limit: 2, text: None }
}

#[test]
fn whatever_ends_a_grant_its_entries_go_and_the_numbers_stay() {
    for event in [ConsentEvent::Withdraw, ConsentEvent::Expire, ConsentEvent::Supersede] {
        let place = Place::with_key_file();
        let store = place.open().unwrap();
        write(&store, fill);
        write(&store, |w| {
            consents::insert(w, &collecting(61))?;
            points::put_entry(w, &entry(2, operation(61)))?;
            consents::advance(w, operation(60), event, NOW)
        });
        let entries = store.read(points::all_entries).unwrap();
        assert_eq!(entries.iter().map(|row| row.entry.grant).collect::<Vec<_>>(), [operation(61)]);
        let row = store.read(|r| points::find_score(r, FIRST)).unwrap().unwrap();
        assert!(row.evaluation.is_none() && row.jws.is_none());
        assert_eq!((row.stated, row.recomputed), (590, Some(590)));
    }
}

#[test]
fn scores_are_paged_by_their_moments_newest_first() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    let moments = [3, 1, 4, 0, 2].map(|months| FIRST.plus(months * 31 * DAY));
    write(&store, |w| moments.iter().try_for_each(|as_of| points::put_score(w, &score(*as_of, operation(1)))));
    let (mut seen, mut after) = (Vec::new(), None);
    loop {
        let page = store.read(|r| points::score_page(r, &all(after.clone()))).unwrap();
        seen.extend(page.items.into_iter().map(|row| row.as_of));
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    let mut sorted = moments.to_vec();
    sorted.sort_unstable_by(|a, b| b.cmp(a));
    assert_eq!(seen, sorted);
}

#[test]
fn the_same_moment_has_one_score_and_the_same_refusal_is_news_once() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    write(&store, |w| {
        points::put_score(w, &score(FIRST, operation(1)))?;
        points::put_score(w, &ScoreRow { stated: 600, ..score(FIRST, operation(1)) })?;
        assert!(points::refuse(w, "one", "no-reason", NOW)?);
        assert!(!points::refuse(w, "one", "no-reason", NOW)?);
        Ok::<_, StoreError>(())
    });
    let page = store.read(|r| points::score_page(r, &all(None))).unwrap();
    assert_eq!(page.items.iter().map(|row| row.stated).collect::<Vec<_>>(), [600]);
}

/// Entries come again with the changes; what they do not bring comes over.
#[test]
fn out_of_a_damaged_wallet_come_rules_terms_numbers_and_the_switch() {
    let (place, store) = enrolled();
    write(&store, fill);
    drop(store);
    let kept = quarantine(place.path(), NOW).unwrap();
    let saved = export(&kept, &key()).unwrap();
    let store = place.open().unwrap();
    write(&store, |w| take_in(w, &saved, NOW));
    store
        .read(|reader| {
            assert!(points::newest_rules(reader)?.is_some() && points::newest_terms(reader)?.is_some());
            assert!(points::are_off(reader)? && points::is_refused(reader, "refused")?);
            assert!(points::all_entries(reader)?.is_empty());
            let number = points::find_score(reader, FIRST)?.unwrap();
            assert_eq!((number.stated, number.version, number.jws), (590, 0, None));
            Ok::<_, StoreError>(())
        })
        .unwrap();
}
