//! What every store has to keep of bills.

use tally::domain::bill::{BillState, Day, DueDates};
use tally::domain::id::BillId;
use tally::wire::bill::BillOrigin;
use tally::wire::change::{Change, Fact};

use super::*;

fn bill_id(number: u8) -> BillId {
    BillId::new(10, &[number; 10])
}

/// Asked for tomorrow, late in three days.
fn new_bill(phone: &Device, number: u8) -> NewBill {
    let today = Day::of(NOW);
    NewBill {
        id: bill_id(number),
        user: phone.user,
        origin: BillOrigin::Payment { payment: id(1) },
        creditor: shop().id,
        creditor_name: shop().name,
        amount: cny(40),
        dates: DueDates::new(today.plus(1), today.plus(2)).unwrap(),
        credit: false,
        at: NOW,
    }
}

async fn made(store: &Shared, new: NewBill) -> BillRecord {
    match store.add_bill(new).await.unwrap() {
        BillOutcome::Bill(record) => *record,
        other => panic!("{other:?}"),
    }
}

fn pays(number: u8, nonce: &str, bill: BillId) -> Effects {
    Effects { bill: Some(BillEffect::Paid(bill)), ..payment(number, nonce, 40) }
}

/// What the person's phones were told of a bill, oldest first.
async fn told(store: &Shared, phone: &Device, bill: BillId) -> Vec<(BillState, bool)> {
    let feed = store.changes(phone.user, FeedPosition(0), 100, 1_000_000).await.unwrap();
    let fact = |item: &String| match serde_json::from_str::<Change>(item).unwrap().fact {
        Fact::Bill(fact) if fact.bill == bill => Some((fact.state, fact.disputed)),
        _ => None,
    };
    feed.items.iter().filter_map(fact).collect()
}

pub async fn a_bill_is_made_once(store: Shared) {
    let phone = wallet(&store, 1, 0).await;
    let first = made(&store, new_bill(&phone, 1)).await;
    assert_eq!(first.fact.state, BillState::Scheduled);
    assert_eq!(made(&store, NewBill { at: NOW.plus(9), ..new_bill(&phone, 1) }).await, first);
    let other = NewBill { amount: cny(41), ..new_bill(&phone, 1) };
    assert_eq!(store.add_bill(other).await, Ok(BillOutcome::Conflict));
    made(&store, new_bill(&phone, 2)).await;
    let page = store.bills(None, 1).await.unwrap();
    assert_eq!(page.items, [first]);
    let rest = store.bills(page.next, 1).await.unwrap();
    assert_eq!((rest.items[0].fact.bill, rest.next), (bill_id(2), None));
    assert_eq!(told(&store, &phone, bill_id(1)).await, [(BillState::Scheduled, false)]);
}

pub async fn a_bill_turns_with_the_days(store: Shared) {
    let phone = wallet(&store, 1, 0).await;
    made(&store, new_bill(&phone, 1)).await;
    assert_eq!(store.turn_bills(NOW, 9).await, Ok(vec![]));
    let tomorrow = Day::of(NOW).plus(1).start();
    assert_eq!(store.turn_bills(tomorrow, 9).await, Ok(vec![phone.user]));
    assert_eq!(store.turn_bills(tomorrow, 9).await, Ok(vec![]), "once");
    assert_eq!(store.turn_bills(NOW, 9).await, Ok(vec![]), "and never back");
    made(&store, new_bill(&phone, 2)).await;
    let late = Day::of(NOW).plus(30).start();
    assert_eq!(store.turn_bills(late, 1).await.unwrap().len(), 1, "at most so many");
    assert_eq!(store.turn_bills(late, 1).await.unwrap().len(), 1);
    for number in [1, 2] {
        let states: Vec<_> = told(&store, &phone, bill_id(number)).await.into_iter().map(|(state, _)| state).collect();
        assert_eq!(states, [BillState::Scheduled, BillState::Due, BillState::Overdue], "every step is told");
    }
}

pub async fn a_bill_is_paid_once(store: Shared) {
    store.add_merchant(shop()).await.unwrap();
    let phone = wallet(&store, 1, 100).await;
    made(&store, new_bill(&phone, 1)).await;
    let twice = vec![item(id(2), pays(1, "a", bill_id(1))), item(id(3), pays(1, "b", bill_id(1)))];
    let settled = settle(&store, &phone, twice).await;
    assert_eq!(settled[0], Ok(receipt(id(2), true)));
    assert!(settled[1].is_err(), "a rule that overlooks it is not written: {:?}", settled[1]);
    let record = made(&store, new_bill(&phone, 1)).await;
    assert_eq!((record.fact.state, record.paid_by, record.fact.paid_at), (BillState::Paid, Some(id(2)), Some(NOW)));
    assert_eq!(store.turn_bills(Day::of(NOW).plus(30).start(), 9).await, Ok(vec![]));
    assert_eq!(store.payers(shop().id, id(2)).await, Ok(vec![phone.user]));
    assert_eq!(store.payers(shop().id, id(3)).await, Ok(vec![]));
    assert_eq!(balance(&store, &phone).await, 60);
    holds(&store, 2).await;
}

pub async fn somebody_elses_bill_is_not_found(store: Shared) {
    let (one, other) = (wallet(&store, 1, 100).await, wallet(&store, 2, 100).await);
    made(&store, new_bill(&one, 1)).await;
    for (phone, is_there) in [(&one, true), (&other, false)] {
        let wants = Wants { bill: Some(bill_id(1)), ..Wants::default() };
        let asks = judged(id(5), "5", wants, move |facts| {
            assert_eq!(facts.bill.is_some(), is_there);
            Ok(accepted("seen", Effects::default()))
        });
        settle(&store, phone, vec![asks]).await.remove(0).unwrap();
    }
    let effects = pays(2, "n", bill_id(1));
    assert!(settle(&store, &other, vec![item(id(6), effects)]).await[0].is_err());
    let decided = store.decide_bill(other.user, bill_id(1), BillDecision::Stands, NOW).await;
    assert_eq!(decided, Ok(BillOutcome::Unknown));
    holds(&store, 2).await;
}

pub async fn a_dispute_is_decided(store: Shared) {
    store.add_merchant(shop()).await.unwrap();
    let phone = wallet(&store, 1, 100).await;
    made(&store, new_bill(&phone, 1)).await;
    let disputed = BillEffect::Disputed { bill: bill_id(1), because: "not mine".into() };
    let effects = Effects { bill: Some(disputed), ..Effects::default() };
    settle(&store, &phone, vec![item(id(2), effects)]).await.remove(0).unwrap();
    assert_eq!(store.bills(None, 9).await.unwrap().items[0].because.as_deref(), Some("not mine"));
    for _ in 0..2 {
        let decided = store.decide_bill(phone.user, bill_id(1), BillDecision::Stands, NOW).await;
        assert!(matches!(decided, Ok(BillOutcome::Bill(record)) if !record.fact.disputed));
    }
    for _ in 0..2 {
        let decided = store.decide_bill(phone.user, bill_id(1), BillDecision::Cancelled, NOW).await;
        assert!(matches!(decided, Ok(BillOutcome::Bill(record)) if record.fact.state == BillState::Cancelled));
    }
    let scheduled = BillState::Scheduled;
    let expected = [(scheduled, false), (scheduled, true), (scheduled, false), (BillState::Cancelled, false)];
    assert_eq!(told(&store, &phone, bill_id(1)).await, expected);
    made(&store, new_bill(&phone, 2)).await;
    settle(&store, &phone, vec![item(id(3), pays(1, "a", bill_id(2)))]).await.remove(0).unwrap();
    let decided = store.decide_bill(phone.user, bill_id(2), BillDecision::Cancelled, NOW).await;
    assert_eq!(decided, Ok(BillOutcome::Paid));
}
