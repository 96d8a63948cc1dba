//! Hearing of what changed.

use std::time::{Duration, Instant};

use tally::wire::change::Fact;
use tally::wire::problem::ProblemCode;

use crate::enrolment::futures;
use crate::house::House;
use crate::phone::Phone;

/// As long as a poll may take, in seconds: one that nobody wakes lasts no less.
const LONGEST: u32 = 25;
const UNWOKEN: Duration = Duration::from_secs(25);

/// One of a few is enough: a machine with other work to do may be late, and says nothing about the backend.
#[tokio::test]
async fn a_long_poll_wakes_within_a_second() {
    let house = House::new().await;
    let phone = house.phone().await;
    let mut late = Vec::new();
    while late.len() < 10 {
        let waited = woken_after(&phone).await;
        if waited < Duration::from_secs(1) {
            return;
        }
        late.push(waited);
    }
    panic!("never within a second: {late:?}");
}

/// How long after something happened the poll that waited for it had its answer.
async fn woken_after(phone: &Phone) -> Duration {
    let (cursor, _) = phone.everything().await;
    let push = async {
        tokio::time::sleep(Duration::from_millis(500)).await;
        phone.accepted(phone.top_up(5)).await;
        Instant::now()
    };
    let poll = async {
        let (_, changes) = phone.page(&cursor, LONGEST).await;
        (Instant::now(), changes)
    };
    let (pushed, (woken, changes)) = tokio::join!(push, poll);
    assert!(matches!(changes[0].fact, Fact::Settled { .. }));
    woken.saturating_duration_since(pushed)
}

/// A phone counts a receipt itself until it has heard of the account that the receipt moved.
#[tokio::test]
async fn a_receipt_stands_before_the_account_that_it_moved() {
    let house = House::new().await;
    let (phone, shop) = (house.rich_phone(100).await, house.shop().await);
    let (cursor, _) = phone.everything().await;
    let terms = phone.quote(&shop.payload, 30).await.terms();
    phone.accepted(phone.pay(terms)).await;
    let (_, changes) = phone.page(&cursor, 0).await;
    assert!(matches!((&changes[0].fact, &changes[1].fact), (Fact::Settled { .. }, Fact::Account(_))), "{changes:?}");
    assert!(changes[0].version < changes[1].version);
}

#[tokio::test]
async fn others_news_wake_nobody_and_the_wait_ends() {
    let house = House::new().await;
    let (phone, other) = (house.phone().await, house.phone().await);
    let (cursor, _) = phone.everything().await;
    let started = Instant::now();
    let (_, (seal, changes)) = tokio::join!(other.accepted(other.top_up(5)), phone.page(&cursor, 2));
    assert!(started.elapsed() >= Duration::from_secs(2));
    assert!(changes.is_empty() && seal.next == cursor && !seal.more);
}

#[tokio::test]
async fn what_comes_between_looking_and_waiting_is_not_missed() {
    let house = House::new().await;
    let phone = house.phone().await;
    for _ in 0..20 {
        let (cursor, _) = phone.everything().await;
        let operation = phone.top_up(1);
        let started = Instant::now();
        let (_, (_, changes)) = tokio::join!(phone.accepted(operation), phone.page(&cursor, LONGEST));
        assert!(!changes.is_empty() && started.elapsed() < UNWOKEN);
    }
}

#[tokio::test]
async fn a_shutdown_ends_long_polls_with_an_answer() {
    let house = House::new().await;
    let phone = house.phone().await;
    let (cursor, _) = phone.everything().await;
    let started = Instant::now();
    let stop = async {
        tokio::time::sleep(Duration::from_millis(500)).await;
        house.again().await
    };
    let (house, (_, changes)) = tokio::join!(stop, phone.page(&cursor, LONGEST));
    assert!(changes.is_empty() && started.elapsed() < UNWOKEN);
    phone.page(&cursor, 0).await;
    drop(house);
}

#[tokio::test]
async fn pages_follow_each_other_without_a_gap() {
    let house = House::new().await;
    let phone = house.phone().await;
    for _ in 0..5 {
        let operations: Vec<_> = (0..64).map(|_| phone.top_up(1)).collect();
        phone.push(&operations.iter().map(String::as_str).collect::<Vec<_>>()).await;
    }
    let (first, _) = phone.page("", 0).await;
    assert!(first.more, "one page does not hold them all");
    let (cursor, changes) = phone.everything().await;
    let versions: Vec<_> = changes.iter().map(|change| change.version).collect();
    assert_eq!(versions, (1..=3 + 2 * 320).collect::<Vec<_>>());
    assert_eq!(phone.page(&cursor, 0).await.0.next, cursor);
}

#[tokio::test]
async fn a_cursor_that_nobody_gave_is_gone() {
    let house = House::new().await;
    let (phone, other) = (house.phone().await, House::new().await);
    let (cursor, _) = phone.everything().await;
    let stranger = other.phone().await;
    let (foreign, _) = stranger.everything().await;
    let (feed, _) = cursor.split_once('.').unwrap();
    let spoilt =
        ["x".into(), feed.to_owned(), format!("{feed}.01"), format!("{feed}.-1"), format!("{feed}.99"), foreign];
    for cursor in spoilt {
        let answer = phone.get(&format!("/v1/changes?after={cursor}&wait=25")).await;
        assert_eq!(answer.refusal(), ProblemCode::CursorGone, "{cursor}");
    }
    for query in ["wait=-1", "wait=x", "after=a&after=b", "wait=99999999999"] {
        let answer = phone.get(&format!("/v1/changes?{query}")).await;
        assert_eq!(answer.refusal(), ProblemCode::Malformed, "{query}");
    }
    assert_eq!(phone.page("", 0).await.1.len(), 3, "and from the beginning on everything is there");
}

#[tokio::test]
async fn all_that_wait_at_once_are_woken() {
    let house = House::new().await;
    let phone = house.phone().await;
    let (cursor, _) = phone.everything().await;
    let push = async {
        tokio::time::sleep(Duration::from_millis(700)).await;
        phone.accepted(phone.top_up(5)).await
    };
    let started = Instant::now();
    let (_, pages) = tokio::join!(push, futures((0..4).map(|_| phone.page(&cursor, LONGEST))));
    assert!(started.elapsed() < UNWOKEN);
    assert!(pages.iter().all(|(_, changes)| changes.len() == 2));
}

#[tokio::test]
async fn a_phone_that_waits_too_often_at_once_is_told_to_come_again() {
    let house = House::new().await;
    let (phone, other) = (house.phone().await, house.phone().await);
    let ((cursor, _), (elsewhere, _)) = (phone.everything().await, other.everything().await);
    let target = format!("/v1/changes?after={cursor}&wait={LONGEST}");
    let waiting = futures((0..4).map(|_| phone.get(&target)));
    let fifth = async {
        tokio::time::sleep(Duration::from_secs(2)).await;
        let (refused, at_once, others) =
            tokio::join!(phone.get(&target), phone.page(&cursor, 0), other.page(&elsewhere, 1));
        assert!(at_once.1.is_empty() && others.1.is_empty(), "nobody else is refused");
        phone.accepted(phone.top_up(5)).await;
        refused
    };
    let (answers, refused) = tokio::join!(waiting, fifth);
    assert!(answers.iter().all(|answer| answer.status == 200));
    assert_eq!(refused.refusal(), ProblemCode::TooManyRequests);
    assert!(refused.headers["retry-after"].to_str().unwrap().parse::<u64>().unwrap() > 0);
    phone.page(&cursor, 1).await;
}
