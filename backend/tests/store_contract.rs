//! What every store has to keep, whatever it keeps it in: one suite, run on each.
#![expect(clippy::unwrap_used, reason = "tests")]

#[path = "store_contract/bills.rs"]
mod bills;
#[path = "store_contract/consent.rs"]
mod consent;

use std::sync::Arc;

use tally::crypto::hash::sha256_base64url;
use tally::crypto::keys::SigningKey;
use tally::domain::id::{AccountId, DeviceId, MerchantId, OperationId, RefundId, UserId};
use tally::domain::mandate::Limits;
use tally::domain::money::Money;
use tally::domain::time::Timestamp;
use tally_backend::OsRandomness;
use tally_backend::store::*;

use bills::*;
use consent::*;

const NOW: Timestamp = Timestamp(1_800_000_000);

type Shared = Arc<dyn Store>;

/// The suite on each store, each test with a new one.
macro_rules! contract {
    ($($test:ident)*) => {
        mod in_a_file { $(
            #[tokio::test]
            async fn $test() {
                let directory = tempfile::tempdir().unwrap();
                super::$test(std::sync::Arc::new(super::SqliteStore::open(directory.path(), &super::OsRandomness).unwrap())).await;
            }
        )* }

        mod in_memory { $(
            #[tokio::test]
            async fn $test() {
                super::$test(std::sync::Arc::new(super::SqliteStore::in_memory(&super::OsRandomness).unwrap())).await;
            }
        )* }

        mod in_memory_without_threads { $(
            #[tokio::test]
            async fn $test() {
                super::$test(std::sync::Arc::new(super::SqliteStore::in_memory_without_threads(&super::OsRandomness).unwrap())).await;
            }
        )* }
    };
}

contract! {
    an_invite_enrols_one_phone
    a_rule_that_fails_writes_nothing
    a_panic_fails_only_its_own_work
    a_nonce_is_seen_once
    the_newest_session_is_let_in
    an_operation_is_settled_once
    one_that_fails_leaves_its_neighbours
    facts_are_what_was_written_before
    an_overdrawn_wallet_is_not_written
    a_refund_is_booked_once
    the_feed_grows_by_one_list_for_each_person
    many_at_once_lose_nothing
    a_recipient_has_one_key_and_its_nonces_are_seen_once
    a_revoked_phone_is_known_as_one_when_it_settles
    a_request_is_taken_once
    a_grant_is_listed_read_and_ended
    a_withdrawal_may_come_first
    a_share_is_opened_as_often_as_was_said
    a_reading_by_an_order_is_recorded_once
    a_chain_knows_its_neighbours_and_its_gaps
    what_is_over_ends_once_for_all
    a_bill_is_made_once
    a_bill_turns_with_the_days
    a_bill_is_paid_once
    somebody_elses_bill_is_not_found
    a_dispute_is_decided
    a_look_that_is_not_decided_leaves_nothing
    a_closed_store_says_so
}

fn id(number: u8) -> OperationId {
    OperationId::new(i64::from(number), &[number; 10])
}

fn shop() -> Merchant {
    Merchant {
        id: MerchantId::new(9, &[9; 10]),
        name: "BEST TRANSPORT".into(),
        local: None,
        city: "BEIJING".into(),
        country: "CN".into(),
        category: "4111".into(),
        currency: "CNY".parse().unwrap(),
    }
}

fn cny(minor: i64) -> Money {
    Money::new(minor, "CNY".parse().unwrap())
}

fn device(number: u8) -> Device {
    Device {
        user: UserId::new(1, &[number; 10]),
        device: DeviceId::new(2, &[number; 10]),
        holder_key: SigningKey::from_seed(&[number; 32]).public(),
        device_key: SigningKey::from_seed(&[number ^ 0x80; 32]).public(),
    }
}

fn account(number: u8) -> AccountId {
    AccountId::new(3, &[number; 10])
}

fn question(number: u8, request: &str, nonce: &str) -> EnrolmentQuestion {
    EnrolmentQuestion {
        code_sha256: format!("code {number}"),
        request_sha256: request.into(),
        nonce: nonce.into(),
        created: NOW,
        device_key: device(number).device_key.thumbprint(),
    }
}

fn enrolment(number: u8) -> Rule<EnrolmentFacts, Enrolment> {
    let answer = format!("welcome {number}");
    Box::new(move |_| Ok(Enrolment { device: device(number), account: account(number), answer, at: NOW }))
}

async fn invite(store: &Shared, number: u8) {
    let invite = Invite {
        code_sha256: format!("code {number}"),
        currency: "CNY".parse().unwrap(),
        member_since: None,
        identity_at: None,
        name: String::new(),
        at: NOW,
    };
    store.add_invite(invite).await.unwrap();
}

/// An enrolled phone with so much in its account.
async fn wallet(store: &Shared, number: u8, minor: i64) -> Device {
    invite(store, number).await;
    store.enrol(question(number, &format!("request {number}"), "n"), enrolment(number)).await.unwrap();
    let phone = device(number);
    if minor > 0 {
        settle(store, &phone, vec![item(id(200), top_up(number, minor))]).await.remove(0).unwrap();
    }
    phone
}

fn top_up(number: u8, minor: i64) -> Effects {
    let credit = Party::Wallet(account(number));
    Effects { transfer: Some(NewTransfer { debit: Party::Funding, credit, amount: cny(minor) }), ..Effects::default() }
}

fn payment(number: u8, nonce: &str, minor: i64) -> Effects {
    let (debit, credit) = (Party::Wallet(account(number)), Party::Merchant(shop().id));
    let mandate = Some((id(77), NOW.day()));
    let payment = NewPayment { payee: shop().id, total: cny(minor), quote: None, nonce: nonce.into(), mandate };
    let transfer = Some(NewTransfer { debit, credit, amount: cny(minor) });
    Effects { transfer, payment: Some(payment), ..Effects::default() }
}

/// An accepted operation with these effects; its bytes are its id.
fn item(id: OperationId, effects: Effects) -> Item {
    judged(id, &id.to_string(), Wants::default(), move |_| Ok(accepted(&format!("receipt of {id}"), effects.clone())))
}

fn judged(
    id: OperationId,
    bytes: &str,
    wants: Wants,
    rule: impl Fn(&OperationFacts) -> Result<Resolution, RuleFailed> + Send + 'static,
) -> Item {
    Item { id, sha256: sha256_base64url(bytes.as_bytes()), typ: "test", wants, rule: Box::new(rule) }
}

fn accepted(receipt: &str, effects: Effects) -> Resolution {
    Resolution::Settled(Box::new(Settlement { accepted: true, receipt: receipt.into(), at: NOW, effects }))
}

async fn settle(store: &Shared, phone: &Device, items: Vec<Item>) -> Vec<Result<Settled, StoreError>> {
    store.settle(phone.user, items).await
}

fn receipt(id: OperationId, fresh: bool) -> Settled {
    Settled::Receipt { receipt: format!("receipt of {id}"), fresh }
}

async fn balance(store: &Shared, phone: &Device) -> i64 {
    store.accounts(phone.user).await.unwrap()[0].balance.minor
}

async fn holds(store: &Shared, transfers: u64) {
    let audit = store.audit().await.unwrap();
    assert!(audit.holds(), "{audit:?}");
    assert_eq!(audit.transfers, transfers);
}

async fn an_invite_enrols_one_phone(store: Shared) {
    assert_eq!(store.enrol(question(1, "a", "1"), enrolment(1)).await, Ok(EnrolmentOutcome::NotValid));
    invite(&store, 1).await;
    let welcome = Ok(EnrolmentOutcome::Answer("welcome 1".into()));
    assert_eq!(store.enrol(question(1, "a", "1"), enrolment(1)).await, welcome);
    assert_eq!(store.enrol(question(1, "a", "2"), enrolment(7)).await, welcome, "the same request, the first answer");
    assert_eq!(store.enrol(question(1, "a", "2"), enrolment(7)).await, Ok(EnrolmentOutcome::Replayed));
    assert_eq!(store.enrol(question(1, "b", "3"), enrolment(7)).await, Ok(EnrolmentOutcome::NotValid));
    invite(&store, 2).await;
    let taken = EnrolmentQuestion { device_key: device(1).device_key.thumbprint(), ..question(2, "c", "4") };
    assert_eq!(store.enrol(taken, enrolment(2)).await, Ok(EnrolmentOutcome::KeyTaken));
    assert_eq!(store.device(device(1).device_key.thumbprint()).await, Ok(Some(device(1))));
    assert_eq!(store.device(device(2).device_key.thumbprint()).await, Ok(None));
    assert_eq!(store.accounts(device(1).user).await.unwrap()[0].id, account(1));
}

async fn a_rule_that_fails_writes_nothing(store: Shared) {
    invite(&store, 1).await;
    let failed = RuleFailed("no".into());
    let rule: Rule<EnrolmentFacts, Enrolment> = Box::new(move |_| Err(RuleFailed("no".into())));
    assert_eq!(store.enrol(question(1, "a", "1"), rule).await, Err(failed.into()));
    let welcome = Ok(EnrolmentOutcome::Answer("welcome 1".into()));
    assert_eq!(store.enrol(question(1, "a", "1"), enrolment(1)).await, welcome, "not even the nonce was kept");
}

async fn a_panic_fails_only_its_own_work(store: Shared) {
    let phone = wallet(&store, 1, 0).await;
    let panics = judged(id(2), "2", Wants::default(), |_| panic!("a test's own"));
    let settled = settle(&store, &phone, vec![item(id(1), top_up(1, 5)), panics, item(id(3), top_up(1, 7))]).await;
    assert_eq!((&settled[0], &settled[2]), (&Ok(receipt(id(1), true)), &Ok(receipt(id(3), true))));
    assert!(matches!(settled[1], Err(StoreError::Rule(_))));
    assert_eq!(balance(&store, &phone).await, 12);
    holds(&store, 2).await;
}

fn visit(phone: &Device, nonce: &str, epoch: u64, session: &str) -> Visit {
    Visit {
        user: phone.user,
        device: phone.device,
        nonce: nonce.into(),
        created: NOW,
        epoch,
        session: session.into(),
        forget_before: NOW.plus(-600),
    }
}

async fn a_nonce_is_seen_once(store: Shared) {
    let (one, other) = (wallet(&store, 1, 0).await, wallet(&store, 2, 0).await);
    assert_eq!(store.admit(visit(&one, "a", 1, "s")).await, Ok(Admission::Welcome));
    assert_eq!(store.admit(visit(&one, "a", 1, "s")).await, Ok(Admission::Replayed));
    assert_eq!(store.admit(visit(&other, "a", 1, "s")).await, Ok(Admission::Welcome), "another phone's is another");
    let much_later = Visit { created: NOW.plus(900), forget_before: NOW.plus(300), ..visit(&one, "b", 1, "s") };
    assert_eq!(store.admit(much_later).await, Ok(Admission::Welcome));
    assert_eq!(store.admit(visit(&one, "a", 1, "s")).await, Ok(Admission::Welcome), "old ones are forgotten");
}

async fn the_newest_session_is_let_in(store: Shared) {
    let phone = wallet(&store, 1, 0).await;
    for (nonce, epoch, session, expected) in [
        ("1", 0, "", Admission::Welcome),
        ("2", 1, "a", Admission::Welcome),
        ("3", 1, "b", Admission::Stale),
        ("4", 3, "c", Admission::Welcome),
        ("5", 2, "a", Admission::Stale),
        ("6", 3, "c", Admission::Welcome),
    ] {
        assert_eq!(store.admit(visit(&phone, nonce, epoch, session)).await, Ok(expected), "{nonce}");
    }
}

async fn an_operation_is_settled_once(store: Shared) {
    let phone = wallet(&store, 1, 0).await;
    assert_eq!(settle(&store, &phone, vec![item(id(1), top_up(1, 5))]).await, [Ok(receipt(id(1), true))]);
    assert_eq!(settle(&store, &phone, vec![item(id(1), top_up(1, 5))]).await, [Ok(receipt(id(1), false))]);
    let other = judged(id(1), "other bytes", Wants::default(), |_| panic!("nothing is decided twice"));
    assert_eq!(settle(&store, &phone, vec![other]).await, [Ok(Settled::Conflict)]);
    let hash = |bytes: &str| sha256_base64url(bytes.as_bytes());
    let hashes = vec![hash("other bytes"), hash(&id(1).to_string())];
    assert_eq!(store.receipts(phone.user, hashes).await, Ok(vec![None, Some(format!("receipt of {}", id(1)))]));
    holds(&store, 1).await;
}

async fn one_that_fails_leaves_its_neighbours(store: Shared) {
    let phone = wallet(&store, 1, 0).await;
    let fails = judged(id(2), "2", Wants::default(), |_| Err(RuleFailed("no".into())));
    let blocked = judged(id(3), "3", Wants::default(), |_| Ok(Resolution::Blocked(vec![id(9)])));
    // The receipt and a transfer are written before the second use of the nonce fails.
    let twice = item(id(5), payment(1, "n", 1));
    let items = vec![
        item(id(1), top_up(1, 5)),
        fails,
        blocked,
        item(id(4), payment(1, "n", 1)),
        twice,
        item(id(6), top_up(1, 1)),
    ];
    let settled = settle(&store, &phone, items).await;
    assert_eq!(
        (&settled[0], &settled[3], &settled[5]),
        (&Ok(receipt(id(1), true)), &Ok(receipt(id(4), true)), &Ok(receipt(id(6), true)))
    );
    assert_eq!(settled[1], Err(RuleFailed("no".into()).into()));
    assert_eq!(settled[2], Ok(Settled::Blocked(vec![id(9)])));
    assert!(matches!(settled[4], Err(StoreError::Database(_))));
    assert_eq!(balance(&store, &phone).await, 5);
    holds(&store, 3).await;
    let feed = store.changes(phone.user, FeedPosition(0), 100, 1_000_000).await.unwrap();
    assert_eq!(feed.newest, FeedPosition(1 + 3 * 2), "and nothing of the failed ones is in the feed");
}

async fn facts_are_what_was_written_before(store: Shared) {
    store.add_merchant(shop()).await.unwrap();
    let phone = wallet(&store, 1, 100).await;
    let limits = Limits { payee: None, per_use: cny(50), per_day: cny(50), expires_at: NOW.plus(1) };
    let device_key = phone.device_key.thumbprint();
    let record = MandateRecord { id: id(77), device_key, limits, signed_at: NOW, ended_at: None, end_signed_at: None };
    let mandate = Effects { mandates: vec![record.clone()], ..Effects::default() };
    let declined = judged(id(2), "2", Wants::default(), |_| {
        let (receipt, effects) = ("no".into(), Effects::default());
        Ok(Resolution::Settled(Box::new(Settlement { accepted: false, receipt, at: NOW, effects })))
    });
    let paid = [item(id(4), payment(1, "a", 10)), item(id(5), payment(1, "b", 15))];
    let batch = [item(id(77), mandate), declined].into_iter().chain(paid).collect();
    settle(&store, &phone, batch).await.into_iter().for_each(|settled| drop(settled.unwrap()));
    let wants = Wants {
        after: vec![id(77), id(2), id(3)],
        nonce: Some("b".into()),
        payee: Some(shop().id),
        mandate: Some((id(77), NOW.day())),
        mandates: true,
        ..Wants::default()
    };
    let asks = judged(id(6), "6", wants, move |facts| {
        assert_eq!(facts.after, [(id(77), Some(true)), (id(2), Some(false)), (id(3), None)]);
        assert_eq!((facts.nonce_used, &facts.payee), (true, &Some(shop())));
        assert_eq!(facts.spent, [(record.clone(), 25)]);
        assert_eq!((facts.mandate.as_ref(), facts.mandates.as_slice()), (Some(&record), std::slice::from_ref(&record)));
        assert_eq!(facts.accounts[0].balance, cny(75));
        Ok(accepted("seen", Effects::default()))
    });
    settle(&store, &phone, vec![asks]).await.remove(0).unwrap();
    let tomorrow = Wants { mandate: Some((id(77), NOW.day() + 1)), nonce: Some("c".into()), ..Wants::default() };
    let asks = judged(id(7), "7", tomorrow, |facts| {
        assert_eq!((facts.nonce_used, facts.spent.as_slice()), (false, [].as_slice()));
        Ok(accepted("seen", Effects::default()))
    });
    settle(&store, &phone, vec![asks]).await.remove(0).unwrap();
}

async fn an_overdrawn_wallet_is_not_written(store: Shared) {
    let phone = wallet(&store, 1, 10).await;
    let batch =
        vec![item(id(2), payment(1, "a", 4)), item(id(1), payment(1, "b", 11)), item(id(3), payment(1, "c", 5))];
    let settled = settle(&store, &phone, batch).await;
    assert!(matches!(settled[1], Err(StoreError::Database(_))), "whatever the rule says");
    assert_eq!(
        (&settled[0], &settled[2]),
        (&Ok(receipt(id(2), true)), &Ok(receipt(id(3), true))),
        "nothing of its neighbours"
    );
    assert_eq!(balance(&store, &phone).await, 1);
    holds(&store, 3).await;
}

fn refund(number: u8, phone: &Device, minor: i64) -> (RefundQuestion, Rule<RefundFacts, NewRefund>) {
    let id = RefundId::new(5, &[number; 10]);
    let question =
        RefundQuestion { id, user: phone.user, payment: self::id(1), amount: cny(minor), reason: String::new() };
    let rule = move |facts: &RefundFacts| {
        let fits = facts.refunded.minor + minor <= facts.settled.minor;
        let document = if fits { Ok(format!("refund {number}")) } else { Err(RefundRefusal::TooLarge) };
        Ok(NewRefund { document, at: NOW })
    };
    (question, Box::new(rule))
}

async fn a_refund_is_booked_once(store: Shared) {
    let phone = wallet(&store, 1, 100).await;
    let book = async |number, minor| {
        let (question, rule) = refund(number, &phone, minor);
        store.refund(question, rule).await.unwrap()
    };
    assert_eq!(book(1, 30).await, RefundOutcome::PaymentUnknown);
    settle(&store, &phone, vec![item(id(1), payment(1, "a", 50))]).await.remove(0).unwrap();
    assert_eq!(book(1, 30).await, RefundOutcome::Refund("refund 1".into()));
    assert_eq!(book(1, 30).await, RefundOutcome::Refund("refund 1".into()));
    assert_eq!(book(1, 31).await, RefundOutcome::Conflict);
    assert_eq!(book(2, 21).await, RefundOutcome::Refused(RefundRefusal::TooLarge));
    assert_eq!(book(3, 20).await, RefundOutcome::Refund("refund 3".into()));
    assert_eq!(balance(&store, &phone).await, 100);
    let page = store.merchant_payments(shop().id, None, 10).await.unwrap();
    assert_eq!((page.items[0].total, page.items[0].refunded), (cny(50), cny(50)));
    holds(&store, 4).await;
}

async fn the_feed_grows_by_one_list_for_each_person(store: Shared) {
    let (one, other) = (wallet(&store, 1, 1).await, wallet(&store, 2, 0).await);
    let slice = async |phone: &Device, after, most, bytes| {
        store.changes(phone.user, FeedPosition(after), most, bytes).await.unwrap()
    };
    let all = slice(&one, 0, 100, 1_000_000).await;
    assert_eq!((all.items.len(), all.next, all.more, all.newest), (3, FeedPosition(3), false, FeedPosition(3)));
    let two = slice(&one, 0, 2, 1_000_000).await;
    assert_eq!((&two.items[..], two.next, two.more), (&all.items[..2], FeedPosition(2), true));
    let small = slice(&one, 1, 100, 1).await;
    assert_eq!((&small.items[..], small.next, small.more), (&all.items[1..2], FeedPosition(2), true), "one at least");
    assert_eq!(slice(&one, 3, 100, 100).await.items, Vec::<String>::new());
    assert_eq!(slice(&other, 0, 100, 1_000_000).await.newest, FeedPosition(1));
}

async fn many_at_once_lose_nothing(store: Shared) {
    let phone = wallet(&store, 1, 0).await;
    let tasks: Vec<_> = (0..100)
        .map(|number| {
            let (store, phone) = (Arc::clone(&store), phone.clone());
            tokio::spawn(async move {
                let spoilt = judged(id(150), "150", Wants::default(), |_| Err(RuleFailed("no".into())));
                settle(&store, &phone, vec![item(id(number), top_up(1, 1)), spoilt]).await.remove(0).unwrap()
            })
        })
        .collect();
    for task in tasks {
        assert!(matches!(task.await.unwrap(), Settled::Receipt { fresh: true, .. }));
    }
    assert_eq!(balance(&store, &phone).await, 100);
    holds(&store, 100).await;
}

async fn a_revoked_phone_is_known_as_one_when_it_settles(store: Shared) {
    let (phone, other) = (wallet(&store, 1, 0).await, wallet(&store, 2, 0).await);
    let knows = async |phone: &Device| {
        let (sender, receiver) = std::sync::mpsc::channel();
        let wants = Wants { device: Some(phone.device), ..Wants::default() };
        let asks = judged(id(250), "250", wants, move |facts| {
            sender.send(facts.revoked).unwrap();
            Ok(Resolution::Blocked(Vec::new()))
        });
        settle(&store, phone, vec![asks]).await.remove(0).unwrap();
        receiver.recv().unwrap()
    };
    assert_eq!(store.revoke(other.user, phone.device, NOW).await, Ok(None), "it is another person's");
    assert!(!knows(&phone).await);
    let revoked = store.revoke(phone.user, phone.device, NOW).await.unwrap();
    assert_eq!(revoked.as_ref().map(|known| (known.device, known.revoked_at)), Some((phone.device, Some(NOW))));
    assert_eq!(store.revoke(phone.user, phone.device, NOW.plus(9)).await, Ok(revoked.clone()), "the first time stays");
    assert_eq!(store.phones(phone.user).await, Ok(revoked.into_iter().collect::<Vec<_>>()));
    assert!(knows(&phone).await && !knows(&other).await);
}

async fn a_closed_store_says_so(store: Shared) {
    let phone = wallet(&store, 1, 0).await;
    let closing = Arc::clone(&store);
    tokio::task::spawn_blocking(move || closing.close()).await.unwrap();
    assert_eq!(settle(&store, &phone, vec![item(id(1), top_up(1, 1))]).await, [Err(StoreError::Closed)]);
    assert_eq!(store.accounts(phone.user).await, Err(StoreError::Closed));
    assert_eq!(store.feed().await, Err(StoreError::Closed));
}
