//! What the backend signs about points, right and wrong: what is wrong is not counted, whoever signed it, and told once.

use crate::crypto::jws::{Document, Signed};
use crate::crypto::keys::SigningKey;
use crate::domain::consent::{ConsentEvent, ConsentState};
use crate::domain::id::{EntryId, ObligationId, UserId};
use crate::domain::points::{
    Day, Entry, EntryClaim, EntryKind, Obligation, ObligationKind, Reason, RuleSet, Rules, evaluate,
};
use crate::domain::time::Timestamp;
use crate::store::consents::{self, ConsentRow, Party};
use crate::store::events::{self, Event};
use crate::store::{Reader, StoreError, identity, points};
use crate::sync::apply::{Trust, change};
use crate::sync::error::SyncError;
use crate::sync::testing::{BACKEND_KEY, TestWallet, operation_id, user};
use crate::wire::change::{Change, Fact};
use crate::wire::points::{EntriesReference, RulesReference, Score};

/// 2026-08-01T12:00:00Z.
const AT: Timestamp = Timestamp(1_785_585_600);
const GRANT: i64 = 1;

fn first() -> Timestamp {
    Day::first_of(Day::of(AT).month()).begins()
}

fn signed<D: Document>(document: D) -> Signed<D> {
    Signed::sign(document, &SigningKey::from_seed(&BACKEND_KEY)).unwrap()
}

fn compact<D: Document>(document: D) -> String {
    signed(document).compact().into()
}

fn reference() -> RuleSet {
    Rules::reference().unwrap()
}

fn rules() -> Rules {
    Rules::accept(reference(), None).unwrap()
}

fn collecting(number: i64) -> ConsentRow {
    ConsentRow {
        id: operation_id(number),
        state: ConsentState::Granted,
        party: Party::Collector { sources: ObligationKind::ALL.to_vec(), since: Day::of(Timestamp(0)) },
        fields: vec![],
        terms: None,
        openings: None,
        disclosure: None,
        disclosure_sha256: "hash".into(),
        secret: None,
        granted_at: Timestamp(1_700_000_000),
        exp: AT.plus(99 * 86_400),
        accepted_at: Some(Timestamp(1_700_000_001)),
        ended_at: None,
        withdrawal: None,
        withdrawal_accepted_at: None,
        declined: None,
    }
}

/// A phone with a grant that stands and the rules.
fn wallet() -> TestWallet {
    let wallet = TestWallet::new();
    wallet.store.write(|w| consents::insert(w, &collecting(GRANT))).unwrap();
    assert!(tell(&wallet, 1, Fact::Rules { rules: compact(reference()) }).unwrap());
    wallet
}

fn tell(wallet: &TestWallet, version: u64, fact: Fact) -> Result<bool, SyncError> {
    let known = wallet.store.read(identity::load).unwrap().unwrap();
    let (mut trust, agent): (Trust, _) = (known.membership.unwrap().into(), wallet.agent());
    let item = serde_json::to_string(&Change { version, fact }).unwrap();
    wallet.store.write(|w| change(w, (&mut trust, &agent), &item, AT))
}

fn read<T>(wallet: &TestWallet, query: impl FnOnce(&Reader<'_>) -> Result<T, StoreError>) -> T {
    wallet.store.read(query).unwrap()
}

fn told(wallet: &TestWallet) -> Vec<Event> {
    read(wallet, |r| events::pending(r, 99)).into_iter().map(|stored| stored.event).collect()
}

fn entry(number: u8, kind: EntryKind) -> Entry {
    Entry {
        id: EntryId::new(1, &[number; 10]),
        kind,
        obligation: Obligation { kind: kind.obligation(), id: ObligationId::new(1, &[number; 10]) },
        grant: operation_id(GRANT),
        occurred: Day::of(AT.plus(-10 * 86_400)),
        settled: None,
        disputed: false,
    }
}

fn claim_of(entry: &Entry) -> EntryClaim {
    let reason = Reason { code: "it-was-so".into(), text: "It was so.".into() };
    EntryClaim::by_rules(&rules(), user(), entry, reason, Day::of(AT))
}

fn claim(number: u8, kind: EntryKind) -> EntryClaim {
    claim_of(&entry(number, kind))
}

fn score_over(entries: &[Entry], claims: &[Signed<EntryClaim>]) -> Score {
    Score {
        user: user(),
        as_of: first(),
        rules: RulesReference::to(&signed(reference())),
        entries: EntriesReference::to(claims),
        score: evaluate(&rules(), entries, first()).score,
        iat: AT,
    }
}

#[test]
fn entries_count_and_a_score_over_them_is_confirmed() {
    let wallet = wallet();
    let entries = [entry(1, EntryKind::IdentityConfirmed), entry(2, EntryKind::OrderCompleted)];
    let claims = entries.map(|entry| signed(claim_of(&entry)));
    for (version, claim) in (2..).zip(&claims) {
        assert!(tell(&wallet, version, Fact::Entry { entry: claim.compact().into() }).unwrap());
    }
    let score = score_over(&entries, &claims);
    assert!(tell(&wallet, 9, Fact::Score { score: compact(score.clone()) }).unwrap());
    let row = read(&wallet, |r| points::newest_score(r, operation_id(GRANT))).unwrap();
    assert_eq!((row.stated, row.recomputed, row.fault), (score.score, Some(score.score), None));
    assert_eq!(score.score, 595);
    assert_eq!(told(&wallet), [Event::PointsChanged], "many changes are one piece of news");
    assert!(!tell(&wallet, 9, Fact::Score { score: compact(score) }).unwrap(), "the same again is none");
}

/// Every way in which an entry can be wrong, with the name under which it is told.
fn wrong_entries() -> Vec<(EntryClaim, &'static str)> {
    let good = claim(1, EntryKind::OrderBroken);
    let source = |code: &str| {
        let obligation = good.obligation.clone().map(|mut obligation| {
            obligation.kind = code.into();
            obligation
        });
        EntryClaim { obligation, ..good.clone() }
    };
    let reason = |code: &str| Some(Reason { code: code.into(), text: "So.".into() });
    vec![
        (EntryClaim { user: UserId::new(9, &[9; 10]), ..good.clone() }, "somebody-else"),
        (EntryClaim { factor: "conduct".into(), ..good.clone() }, "forbidden-source"),
        (EntryClaim { kind: "red-light".into(), ..good.clone() }, "forbidden-source"),
        (source("smoking"), "forbidden-source"),
        (source("contacts"), "forbidden-source"),
        (EntryClaim { reason: reason("basket-of-the-week"), ..good.clone() }, "forbidden-source"),
        (EntryClaim { factor: "luck".into(), ..good.clone() }, "unknown-factor"),
        (EntryClaim { kind: "sneeze".into(), ..good.clone() }, "unknown-kind"),
        (EntryClaim { obligation: None, ..good.clone() }, "no-source"),
        (EntryClaim { reason: None, ..good.clone() }, "no-reason"),
        (EntryClaim { expires: None, ..good.clone() }, "no-expiry"),
        (EntryClaim { grant: None, ..good.clone() }, "no-grant"),
        (EntryClaim { grant: Some(operation_id(77)), ..good.clone() }, "outside-grant"),
        (EntryClaim { occurred: Day::of(AT.plus(9 * 86_400)), ..good.clone() }, "days-out-of-order"),
        (EntryClaim { points: good.points - 1, ..good.clone() }, "points"),
        (EntryClaim { expires: good.expires.map(|day| day.plus(1)), ..good }, "expiry"),
    ]
}

#[test]
fn a_wrong_entry_is_refused_and_told_once() {
    for (claim, fault) in wrong_entries() {
        let wallet = wallet();
        let (entry, compact) = (Some(claim.id), compact(claim));
        assert!(tell(&wallet, 2, Fact::Entry { entry: compact.clone() }).unwrap(), "{fault}");
        assert_eq!(told(&wallet), [Event::EntryRefused { entry, fault: fault.into() }]);
        assert!(!tell(&wallet, 2, Fact::Entry { entry: compact }).unwrap());
        assert_eq!(told(&wallet).len(), 1);
        assert!(read(&wallet, points::all_entries).is_empty());
    }
}

#[test]
fn what_was_counted_already_is_refused() {
    let wallet = wallet();
    let one = entry(1, EntryKind::OrderCompleted);
    let again = Entry { id: EntryId::new(1, &[2; 10]), kind: EntryKind::OrderBroken, ..one };
    tell(&wallet, 2, Fact::Entry { entry: compact(claim_of(&one)) }).unwrap();
    tell(&wallet, 3, Fact::Entry { entry: compact(claim_of(&again)) }).unwrap();
    let refused = Event::EntryRefused { entry: Some(again.id), fault: "same-obligation".into() };
    assert!(told(&wallet).contains(&refused), "{:?}", told(&wallet));
    assert_eq!(read(&wallet, points::all_entries).len(), 1);
}

#[test]
fn what_was_settled_takes_the_place_of_what_was_open() {
    let wallet = wallet();
    let open = entry(1, EntryKind::OrderBroken);
    let settled = Entry { settled: Some(Day::of(AT)), ..open };
    tell(&wallet, 2, Fact::Entry { entry: compact(claim_of(&open)) }).unwrap();
    tell(&wallet, 4, Fact::Entry { entry: compact(claim_of(&settled)) }).unwrap();
    assert!(!tell(&wallet, 3, Fact::Entry { entry: compact(claim_of(&open)) }).unwrap(), "an old word");
    let rows = read(&wallet, points::all_entries);
    assert_eq!(rows.iter().map(|row| row.entry).collect::<Vec<_>>(), [settled]);
}

#[test]
fn a_forged_entry_is_tampering_and_writes_nothing() {
    let wallet = wallet();
    let stranger = SigningKey::from_seed(&[99; 32]);
    let forged = Signed::sign(claim(1, EntryKind::IdentityConfirmed), &stranger).unwrap();
    let answer = tell(&wallet, 2, Fact::Entry { entry: forged.compact().into() });
    assert!(matches!(answer, Err(SyncError::Tampered(_))), "{answer:?}");
    assert!(read(&wallet, points::all_entries).is_empty());
}

#[test]
fn a_score_that_does_not_add_up_is_kept_with_both_numbers_and_told() {
    let entries = [entry(1, EntryKind::IdentityConfirmed)];
    let claims = entries.map(|entry| signed(claim_of(&entry)));
    let right = score_over(&entries, &claims);
    let wrong = [
        (Score { score: right.score + 1, ..right.clone() }, "mismatch"),
        (Score { entries: EntriesReference { count: 2, ..right.entries.clone() }, ..right.clone() }, "other-entries"),
        (Score { rules: RulesReference { version: 9, ..right.rules.clone() }, ..right.clone() }, "other-rules"),
    ];
    for (score, fault) in wrong {
        let wallet = wallet();
        tell(&wallet, 2, Fact::Entry { entry: claims[0].compact().into() }).unwrap();
        tell(&wallet, 3, Fact::Score { score: compact(score.clone()) }).unwrap();
        let row = read(&wallet, |r| points::newest_score(r, operation_id(GRANT))).unwrap();
        assert_eq!((row.stated, row.recomputed), (score.score, Some(right.score)), "{fault}");
        assert_eq!(row.fault.as_deref(), Some(fault));
        assert!(told(&wallet).contains(&Event::ScoreDisputed { as_of: first(), fault: fault.into() }));
    }
}

#[test]
fn without_a_grant_neither_entry_nor_score_is_believed() {
    let wallet = TestWallet::new();
    tell(&wallet, 1, Fact::Rules { rules: compact(reference()) }).unwrap();
    tell(&wallet, 2, Fact::Entry { entry: compact(claim(1, EntryKind::IdentityConfirmed)) }).unwrap();
    tell(&wallet, 3, Fact::Score { score: compact(score_over(&[], &[])) }).unwrap();
    assert!(read(&wallet, points::all_entries).is_empty());
    assert!(read(&wallet, |r| points::find_score(r, first())).is_none());
    let fault = |event| match event {
        Event::EntryRefused { fault, .. } | Event::ScoreDisputed { fault, .. } => fault,
        other => panic!("{other:?}"),
    };
    let faults: Vec<_> = told(&wallet).into_iter().map(fault).collect();
    assert_eq!(faults, ["outside-grant", "outside-grant"]);
}

/// The backend may not have heard yet: what it says then is old, and no lie.
#[test]
fn right_after_a_withdrawal_an_entry_is_passed_over_in_silence() {
    let wallet = wallet();
    let withdrawn = |w: &crate::store::Writer<'_>| {
        consents::advance(w, operation_id(GRANT), ConsentEvent::Withdraw, AT.plus(-10)).map(drop)
    };
    wallet.store.write(withdrawn).unwrap();
    let fact = Fact::Entry { entry: compact(claim(1, EntryKind::IdentityConfirmed)) };
    assert!(!tell(&wallet, 2, fact).unwrap());
    assert!(!tell(&wallet, 3, Fact::Score { score: compact(score_over(&[], &[])) }).unwrap());
    assert_eq!(told(&wallet), []);
}

#[test]
fn rules_that_break_what_all_must_keep_are_not_used() {
    let forbidden = {
        let mut set = reference();
        set.version = 2;
        set.factors[0].factor = "social-media".into();
        set
    };
    let older = RuleSet { version: 0, ..reference() };
    let other = RuleSet { start: 551, ..reference() };
    for (set, fault) in [(forbidden, "forbidden-factor"), (older, "version-regress"), (other, "version-changed")] {
        let wallet = wallet();
        let version = Some(set.version);
        assert!(tell(&wallet, 2, Fact::Rules { rules: compact(set) }).unwrap());
        assert_eq!(told(&wallet), [Event::RulesRefused { version, fault: fault.into() }]);
        assert_eq!(read(&wallet, points::accepted_rules).len(), 1);
    }
}

#[test]
fn an_entry_under_the_grant_of_a_faster_phone_is_kept() {
    let wallet = wallet();
    let own = ConsentRow { accepted_at: None, ..collecting(2) };
    wallet.store.write(|w| consents::insert(w, &own)).unwrap();
    let fact = || Fact::Entry { entry: compact(claim(1, EntryKind::IdentityConfirmed)) };
    tell(&wallet, 2, fact()).unwrap();
    wallet.store.write(|w| consents::advance(w, operation_id(2), ConsentEvent::Decline, AT).map(drop)).unwrap();
    tell(&wallet, 2, fact()).unwrap();
    assert_eq!(read(&wallet, points::all_entries).len(), 1);
}

#[test]
fn a_score_of_the_future_is_refused() {
    let wallet = wallet();
    let later = Timestamp(4_000_000_000);
    let score = Score { as_of: later, score: evaluate(&rules(), &[], later).score, ..score_over(&[], &[]) };
    tell(&wallet, 3, Fact::Score { score: compact(score) }).unwrap();
    tell(&wallet, 4, Fact::Score { score: compact(score_over(&[], &[])) }).unwrap();
    let row = read(&wallet, |r| points::newest_score(r, operation_id(GRANT))).unwrap();
    assert_eq!((row.as_of, row.fault), (first(), None));
}

#[test]
fn a_wrong_sum_is_told_though_a_withdrawal_was_not_heard() {
    let wallet = wallet();
    let old = ConsentRow {
        state: ConsentState::Withdrawn,
        ended_at: Some(AT.plus(-90 * 86_400)),
        withdrawal: Some(operation_id(88)),
        ..collecting(0)
    };
    wallet.store.write(|w| consents::insert(w, &old)).unwrap();
    let right = score_over(&[], &[]);
    tell(&wallet, 3, Fact::Score { score: compact(Score { score: right.score + 1, ..right }) }).unwrap();
    assert!(
        told(&wallet).contains(&Event::ScoreDisputed { as_of: first(), fault: "mismatch".into() }),
        "{:?}",
        told(&wallet)
    );
}
