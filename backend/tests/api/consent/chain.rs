//! A phone's chain at the backend: in any order, but never with a hole unseen or two events in one place.

use tally::domain::id::OperationId;
use tally::wire::consent::{ChainLink, Withdrawal};
use tally::wire::push::Parcel;
use tally::wire::receipt::DeclineReason;

use super::support::{Chain, accepted, declined, open, share, withdrawal};
use crate::house::House;
use crate::phone::Phone;

fn events(phone: &Phone, count: usize) -> Vec<Parcel> {
    let mut chain = Chain::default();
    (0..count).map(|_| withdrawal(phone, &mut chain, phone.new_id())).collect()
}

async fn gaps(house: &House) -> Vec<u32> {
    house.operator().chain_gaps().await.unwrap().into_iter().map(|gap| gap.seq).collect()
}

#[tokio::test]
async fn a_gap_is_marked_until_it_closes() {
    let house = House::new().await;
    let phone = house.phone().await;
    let events = events(&phone, 5);
    accepted(&phone, &events[0]).await;
    accepted(&phone, &events[3]).await;
    assert_eq!(gaps(&house).await, [3]);
    accepted(&phone, &events[1]).await;
    assert_eq!(gaps(&house).await, [3], "one is still missing");
    accepted(&phone, &events[4]).await;
    accepted(&phone, &events[2]).await;
    assert_eq!(gaps(&house).await, Vec::<u32>::new());
    assert_eq!(house.operator().chain_gaps().await.unwrap(), []);
}

#[tokio::test]
async fn the_first_event_may_come_last() {
    let house = House::new().await;
    let phone = house.phone().await;
    let events = events(&phone, 3);
    for event in events.iter().rev() {
        accepted(&phone, event).await;
    }
    assert_eq!(gaps(&house).await, Vec::<u32>::new());
}

fn event(phone: &Phone, link: ChainLink) -> Parcel {
    let grant = OperationId::new(1, &[9; 10]);
    Parcel::new(phone.operation(phone.new_id(), &[], Withdrawal { link, grant }, &phone.holder), None)
}

#[tokio::test]
async fn a_fork_is_declined_from_whichever_side_it_comes() {
    let house = House::new().await;
    let phone = house.phone().await;
    let mut chain = Chain::default();
    let first = withdrawal(&phone, &mut chain, phone.new_id());
    let mut fork = chain.clone();
    let (second, third) =
        (withdrawal(&phone, &mut chain, phone.new_id()), withdrawal(&phone, &mut chain, phone.new_id()));
    let other_second = share(&phone, &mut fork, 1, |_| {}).parcel();
    let other_third = share(&phone, &mut fork, 1, |_| {}).parcel();
    accepted(&phone, &first).await;
    accepted(&phone, &third).await;
    assert_eq!(declined(&phone, &other_second).await, DeclineReason::Other, "the third names another");
    assert_eq!(declined(&phone, &other_third).await, DeclineReason::Other, "the place is taken");
    accepted(&phone, &second).await;
    let other_fourth = share(&phone, &mut fork, 1, |_| {}).parcel();
    assert_eq!(declined(&phone, &other_fourth).await, DeclineReason::Other, "it follows another third");
    accepted(&phone, &withdrawal(&phone, &mut chain, phone.new_id())).await;
    assert_eq!(gaps(&house).await, Vec::<u32>::new());
}

#[tokio::test]
async fn what_was_given_is_taken_back_whatever_became_of_the_chain() {
    let house = House::new().await;
    let phone = house.phone().await;
    let mut chain = Chain::default();
    let mut lost = chain.clone();
    let given = share(&phone, &mut chain, 9, |_| {});
    accepted(&phone, &given.parcel()).await;
    assert_eq!(open(&house, &phone, given.id, &given.secret).await.status, 200);
    // The phone lost the end of its chain and begins it anew.
    accepted(&phone, &withdrawal(&phone, &mut lost, given.id)).await;
    assert_eq!(open(&house, &phone, given.id, &given.secret).await.status, 403);
    // It took no place of the chain, which goes on.
    accepted(&phone, &share(&phone, &mut chain, 1, |_| {}).parcel()).await;
    assert_eq!(gaps(&house).await, Vec::<u32>::new());
}

#[tokio::test]
async fn places_that_are_none_are_declined_unless_they_take_something_back() {
    let house = House::new().await;
    let phone = house.phone().await;
    let prev = || Some("x".repeat(43));
    for link in [
        ChainLink { seq: 0, prev: None },
        ChainLink { seq: 1, prev: prev() },
        ChainLink { seq: 2, prev: None },
        ChainLink { seq: u64::MAX, prev: prev() },
    ] {
        let mut chain = Chain::default();
        let given = share(&phone, &mut chain, 1, |share| share.link = link.clone());
        assert_eq!(declined(&phone, &given.parcel()).await, DeclineReason::Other, "{link:?}");
        accepted(&phone, &event(&phone, link)).await;
    }
    accepted(&phone, &event(&phone, ChainLink { seq: 1, prev: None })).await;
}

#[tokio::test]
async fn two_phones_have_two_chains() {
    let house = House::new().await;
    for phone in [house.phone().await, house.phone().await] {
        for event in events(&phone, 2) {
            accepted(&phone, &event).await;
        }
    }
}
