//! Points: from a grant to a score that both sides add up alike, and back to nothing.

use tally::domain::consent::ConsentState;
use tally::domain::id::OperationId;
use tally::domain::points::{Day, EntryKind, ObligationKind, Standing, WayStep};
use tally::domain::time::Timestamp;
use tally::platform::Clock;
use tally::wallet::{Consent, Event, Overview, Page, PageRequest, PointsState};
use tally_backend::PersonRequest;
use tally_backend::store::BillDecision;

use crate::bills::repaid;
use crate::support::{Bench, Bikes, Creditor, DAY, Phone, YEAR, bytes_below, euro, eventually, typed};

fn all() -> PageRequest {
    PageRequest { after: None, limit: 200, text: None }
}

async fn collecting(phone: &Phone) -> Consent {
    phone.sync().await.unwrap();
    let preview = phone.consents().preview_collection(None, None, None).unwrap();
    phone.consents().grant_collection(&preview, None).await.unwrap()
}

/// What is there once a score has come.
async fn assessed(phone: &Phone) -> Overview {
    let seen = async || phone.sync().await.is_ok() && overview(phone).state == PointsState::Assessed;
    eventually("a score comes", seen).await;
    overview(phone)
}

fn overview(phone: &Phone) -> Overview {
    phone.points().overview().unwrap()
}

fn stated(overview: &Overview) -> i64 {
    let score = overview.score.as_ref().unwrap();
    assert_eq!((score.recomputed, score.fault.as_deref()), (Some(score.stated), None));
    score.stated
}

/// A customer for so many days, who was known to be who they are so many days ago.
async fn described(bench: &Bench, phone: &Phone, member: i64, identity: i64) {
    let now = Timestamp::from_millis(bench.clock().now_millis());
    let known = PersonRequest {
        member_since: Some(now.plus(-member * DAY)),
        identity_confirmed_at: Some(now.plus(-identity * DAY)),
    };
    bench.operator().describe_person(phone.membership().unwrap().unwrap().user, known).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_without_a_grant_and_with_one_a_score_that_sums() {
    let bench = Bench::start().await;
    let phone = Phone::enrolled(&bench, "EUR").await;
    described(&bench, &phone, 400, 40).await;
    phone.sync().await.unwrap();
    assert_eq!(overview(&phone).state, PointsState::NoConsent);
    let consent = collecting(&phone).await;
    assert_eq!(consent.state, ConsentState::Granted);
    let seen = assessed(&phone).await;
    assert_eq!(stated(&seen), 550 + 40 + 4 * 5);
    let evaluation = seen.score.as_ref().unwrap().evaluation.clone().unwrap();
    let sum = evaluation.factors.iter().map(|factor| factor.points).sum::<i64>();
    assert_eq!(evaluation.start + sum + evaluation.clamp, evaluation.score);
    assert_eq!(seen.entries.len(), 5);
    for held in &seen.entries {
        assert_eq!((held.standing, held.entry.grant), (Standing::Counts, consent.id));
        assert!(!held.reason.text.is_empty() && held.expires.is_some());
        assert!(phone.points().entry(held.entry.id).unwrap() == *held);
    }
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ride_that_is_paid_becomes_an_entry_at_once() {
    let bench = Bench::start().await;
    let (phone, bikes) = (Phone::with_money(&bench).await, Bikes::open(&bench).await);
    collecting(&phone).await;
    assessed(&phone).await;
    let ride = bikes.ride(&phone, "7").await;
    bench.seconds_pass(300);
    phone.rentals().end(ride, 900).await.unwrap();
    eventually("the entry comes", async || phone.sync().await.is_ok() && !overview(&phone).entries.is_empty()).await;
    let seen = overview(&phone);
    let entry = seen.entries[0].entry;
    assert_eq!((entry.kind, entry.obligation.id.to_string()), (EntryKind::OrderCompleted, ride.to_string()));
    assert_eq!(stated(&seen), 550, "the score of this month is over");
    assert_eq!(seen.forecast.as_ref().unwrap().evaluation.score, 555);
    bench.seconds_pass(31 * DAY);
    eventually("the month's score comes", async || phone.sync().await.is_ok() && stated(&overview(&phone)) == 555)
        .await;
    assert_eq!(phone.points().history(&all()).unwrap().items.len(), 2);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ride_that_stays_unpaid_counts_against_and_heals_when_it_is_paid() {
    let bench = Bench::start().await;
    let (phone, bikes) = (Phone::with_money(&bench).await, Bikes::open(&bench).await);
    let shop = crate::support::Shop::open(&bench, "EUR").await;
    collecting(&phone).await;
    assessed(&phone).await;
    let ride = bikes.ride(&phone, "7").await;
    phone.pay(&shop, 6_500).await;
    bench.seconds_pass(80 * 60);
    phone.rentals().end(ride, 900).await.unwrap();
    bench.seconds_pass(8 * DAY);
    eventually("the entry comes", async || phone.sync().await.is_ok() && !overview(&phone).entries.is_empty()).await;
    let broken = overview(&phone).entries[0].clone();
    assert_eq!((broken.entry.kind, broken.points), (EntryKind::OrderBroken, -30));
    let way = phone.points().what_if_reaching(545).unwrap();
    assert!(way.at.is_some() && !way.steps.is_empty());
    let way = phone.points().what_if_reaching(547).unwrap();
    let again = |step: &WayStep| matches!(step, WayStep::Earn { obligation, .. } if obligation.id.to_string() == ride.to_string());
    assert!(!way.steps.iter().any(again), "one ride says one thing");
    phone.topups().top_up(euro(5_000), None).await.unwrap();
    let healed = async || phone.sync().await.is_ok() && overview(&phone).entries[0].points == -8;
    eventually("it heals", healed).await;
    assert_eq!(overview(&phone).entries[0].entry.id, broken.entry.id);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn withdrawn_offline_points_are_gone_here_at_once_and_there_with_the_sync() {
    let bench = Bench::start().await;
    let phone = Phone::enrolled(&bench, "EUR").await;
    described(&bench, &phone, 400, 40).await;
    let consent = collecting(&phone).await;
    let before = stated(&assessed(&phone).await);
    let without = phone.points().what_if_withdrawn(consent.id).unwrap();
    assert_eq!((without.before, without.after, without.falls_away.len()), (before, 550, 5));
    bench.network.cut().await;
    phone.consents().withdraw(consent.id).await.unwrap();
    assert_eq!(overview(&phone).state, PointsState::NoConsent);
    assert!(overview(&phone).entries.is_empty());
    let Page { items, .. } = phone.points().history(&all()).unwrap();
    assert_eq!(items.iter().map(|past| past.stated).collect::<Vec<_>>(), [before], "the number stays");
    bench.network.connect();
    phone.sync_until_done().await;
    phone.consents().proof_of_withdrawal(consent.id).unwrap();
    assert!(
        !phone.news().iter().any(|event| matches!(event, Event::EntryRefused { .. } | Event::ScoreDisputed { .. }))
    );
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn switched_off_they_are_hidden_until_they_are_switched_on() {
    let bench = Bench::start().await;
    let mut phone = Phone::enrolled(&bench, "EUR").await;
    described(&bench, &phone, 400, 40).await;
    let consent = collecting(&phone).await;
    assessed(&phone).await;
    phone.points().switch_off().await.unwrap();
    phone.reopen().await;
    phone.sync_until_done().await;
    assert_eq!(overview(&phone).state, PointsState::Off);
    assert!(phone.points().history(&all()).unwrap().items.is_empty());
    assert_eq!(phone.consents().find(consent.id).unwrap().state, ConsentState::Withdrawn);
    typed(phone.points().what_if_reaching(600), 240);
    let preview = phone.consents().preview_collection(None, None, None).unwrap();
    typed(phone.consents().grant_collection(&preview, None).await, 240);
    phone.points().switch_on().await.unwrap();
    assert_eq!(overview(&phone).state, PointsState::NoConsent);
    collecting(&phone).await;
    assert_eq!(stated(&assessed(&phone).await), 610);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn offline_for_a_year_every_month_is_there_in_its_order() {
    let bench = Bench::start().await;
    let phone = Phone::enrolled(&bench, "EUR").await;
    described(&bench, &phone, 10, 10).await;
    collecting(&phone).await;
    assessed(&phone).await;
    bench.network.cut().await;
    bench.seconds_pass(YEAR - 20 * DAY);
    bench.network.connect();
    phone.sync_until_done().await;
    let known = async || phone.sync().await.is_ok() && phone.points().history(&all()).unwrap().items.len() >= 12;
    eventually("the year comes", known).await;
    let items = phone.points().history(&all()).unwrap().items;
    assert!(items.is_sorted_by(|newer, older| newer.as_of > older.as_of));
    assert!(items.iter().all(|past| past.fault.is_none() && past.recomputed == Some(past.stated)));
    assert!(items[0].stated > items[items.len() - 1].stated, "quarters have come");
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_narrowed_grant_holds_the_other_phone_to_the_same() {
    let bench = Bench::start().await;
    let phone = Phone::enrolled(&bench, "EUR").await;
    described(&bench, &phone, 400, 40).await;
    phone.sync().await.unwrap();
    let since = Day::of(Timestamp::from_millis(bench.clock().now_millis()).plus(-100 * DAY));
    let sources = [ObligationKind::Account];
    let preview = phone.consents().preview_collection(Some(&sources), Some(since), Some(30)).unwrap();
    let id = OperationId::new(1_700_000_000_000, &[9; 10]);
    phone.consents().grant_collection(&preview, Some(id)).await.unwrap();
    let again = phone.consents().grant_collection(&preview, Some(id)).await.unwrap();
    assert_eq!(again.id, id, "the same id is the same grant");
    assert_eq!(stated(&assessed(&phone).await), 550 + 40 + 5);
    let other = phone.consents().preview_collection(None, None, None).unwrap();
    let error = phone.consents().grant_collection(&other, None).await.err().unwrap();
    assert_eq!(error.name(), "already-collecting");
    bench.seconds_pass(31 * DAY);
    assert_eq!(overview(&phone).state, PointsState::NoConsent);
    let told = async || phone.sync().await.is_ok() && phone.news().contains(&Event::CollectionEnded { consent: id });
    eventually("its end is told", told).await;
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn entries_are_never_on_the_phone_s_disk_in_plain() {
    let bench = Bench::start().await;
    let phone = Phone::enrolled(&bench, "EUR").await;
    described(&bench, &phone, 400, 40).await;
    collecting(&phone).await;
    assessed(&phone).await;
    let id = overview(&phone).entries[0].entry.id.to_string();
    assert!(!bytes_below(phone.directory()).windows(id.len()).any(|window| window == id.as_bytes()), "never in plain");
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn bills_count_when_they_are_paid_in_time_and_against_when_they_are_not() {
    let (bench, creditor, phone) = Creditor::with_payer().await;
    collecting(&phone).await;
    assessed(&phone).await;
    let kept = creditor.bills_on(&bench, 500, (0, 5)).await;
    let missed = creditor.bills_on(&bench, 600, (0, 6)).await;
    phone.sync().await.unwrap();
    let way = phone.points().what_if_reaching(570).unwrap();
    assert_eq!(way.steps.len(), 2, "both bills would do");
    repaid(&phone, kept).await;
    let points = async |wanted: i64| {
        let seen = async || {
            phone.sync().await.is_ok() && overview(&phone).forecast.is_some_and(|next| next.evaluation.score == wanted)
        };
        eventually("the points follow", seen).await;
    };
    points(560).await;
    bench.seconds_pass(8 * DAY);
    points(520).await;
    phone.bills().dispute(missed, "it never came").await.unwrap();
    points(560).await;
    creditor.decides(&bench, missed, BillDecision::Stands).await;
    points(520).await;
    repaid(&phone, missed).await;
    points(550).await;
    assert!(
        phone.news().iter().all(|event| !matches!(event, Event::EntryRefused { .. } | Event::ScoreDisputed { .. }))
    );
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_bill_that_was_cancelled_nothing_is_held_against_anybody() {
    let (bench, creditor, phone) = Creditor::with_payer().await;
    collecting(&phone).await;
    assessed(&phone).await;
    let bill = creditor.bills_on(&bench, 500, (0, 1)).await;
    bench.seconds_pass(3 * DAY);
    let late = async || phone.sync().await.is_ok() && overview(&phone).entries.len() == 1;
    eventually("it is late", late).await;
    creditor.decides(&bench, bill, BillDecision::Cancelled).await;
    let gone = async || phone.sync().await.is_ok() && overview(&phone).entries[0].points == 0;
    eventually("it has no effect", gone).await;
    bench.finish(&[&phone]).await;
}

/// One bill in time, one missed, one ride; everything so many times as dear.
async fn life_at(scale: i64) -> (i64, usize) {
    let (bench, creditor, phone) = Creditor::with_payer().await;
    phone.topups().top_up(euro(20_000), None).await.unwrap();
    collecting(&phone).await;
    assessed(&phone).await;
    let kept = creditor.bills_on(&bench, 50 * scale, (0, 5)).await;
    let missed = creditor.bills_on(&bench, 70 * scale, (0, 1)).await;
    phone.sync().await.unwrap();
    repaid(&phone, kept).await;
    let ride = Bikes::open(&bench).await.ride(&phone, "7").await;
    bench.seconds_pass(30 * scale);
    phone.rentals().end(ride, 10).await.unwrap();
    bench.seconds_pass(3 * DAY);
    eventually("everything is told", async || phone.sync().await.is_ok() && overview(&phone).entries.len() == 3).await;
    repaid(&phone, missed).await;
    let healed = async || phone.sync().await.is_ok() && overview(&phone).entries.iter().any(|held| held.points == -10);
    eventually("it heals", healed).await;
    let score = overview(&phone).forecast.unwrap().evaluation.score;
    bench.finish(&[&phone]).await;
    (score, overview(&phone).entries.len())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_life_at_a_tenth_or_ten_times_the_price_has_the_same_points() {
    let (cheap, usual, dear) = tokio::join!(life_at(1), life_at(10), life_at(100));
    assert_eq!(usual, (555, 3));
    assert_eq!((cheap, dear), (usual, usual));
}
