//! A phone that was lost is revoked: it reads nothing any more, and what it has signed comes to an end, one way or the other.

use tally::domain::id::{DeviceId, UserId};
use tally::wire::problem::ProblemCode;
use tally::wire::receipt::DeclineReason;
use tally_backend::PhoneAnswer;

use crate::consent::support::{Scene, accepted, declined, withdrawal};
use crate::house::House;
use crate::phone::Phone;

async fn revoke(house: &House, phone: &Phone) -> PhoneAnswer {
    house.operator().revoke_phone(phone.user, phone.device_id).await.unwrap()
}

#[tokio::test]
async fn a_phone_is_listed_and_revoked_once_for_all() {
    let house = House::new().await;
    let (phone, other) = (house.phone().await, house.phone().await);
    let listed = async || house.operator().phones(phone.user).await.unwrap().items;
    let before = listed().await;
    assert_eq!((before.len(), before[0].device, before[0].revoked_at), (1, phone.device_id, None));
    assert_eq!(before[0].device_key, phone.device.public().thumbprint());
    let revoked = revoke(&house, &phone).await;
    assert!(revoked.revoked_at.is_some());
    house.clock.turn(60);
    assert_eq!(revoke(&house, &phone).await, revoked, "the first time stands");
    let house = house.killed().await;
    assert_eq!(house.operator().phones(phone.user).await.unwrap().items, [revoked]);
    // `Answer` holds every answer, refusals too, against the nonce of its request.
    assert_eq!(phone.get("/v1/changes").await.refusal(), ProblemCode::DeviceRevoked);
    other.page("", 0).await;
    for (user, device) in [(other.user, phone.device_id), (UserId::new(1, &[1; 10]), DeviceId::new(1, &[1; 10]))] {
        let refusal = house.operator().revoke_phone(user, device).await.unwrap_err();
        assert_eq!(refusal.problem.code, ProblemCode::NotFound);
    }
}

#[tokio::test]
async fn what_was_settled_before_keeps_its_receipt_and_the_rest_gets_a_signed_refusal() {
    let house = House::new().await;
    let (phone, shop) = (house.rich_phone(1_000).await, house.shop().await);
    let (paid, queued) = (phone.payment(&shop, 100).await.1, phone.payment(&shop, 200).await.1);
    let (receipt, _) = phone.receipt(&paid).await;
    revoke(&house, &phone).await;
    assert_eq!(phone.receipt(&paid).await.0, receipt, "its reply may have been lost");
    assert_eq!(phone.declined(&queued).await, DeclineReason::NotAuthorised);
    let (refused, _) = phone.receipt(&queued).await;
    let house = house.killed().await;
    assert_eq!(phone.receipt(&queued).await.0, refused, "for ever");
    // What it waits for need not come any more.
    let waiting = phone.top_up_as(phone.new_id(), &[phone.new_id()], 5);
    assert_eq!(phone.declined(&waiting).await, DeclineReason::NotAuthorised);
    house.books_hold(2).await;
}

#[tokio::test]
async fn what_it_took_back_without_a_network_stays_taken_back() {
    let mut scene = Scene::new().await;
    let given = scene.granted().await;
    let taken_back = withdrawal(&scene.phone, &mut scene.chain, given.id);
    let later = scene.grant_with(&[], |_| {});
    revoke(&scene.house, &scene.phone).await;
    accepted(&scene.phone, &taken_back).await;
    assert_eq!(scene.landlord.read(given.id).await.refusal(), ProblemCode::NotGranted);
    assert_eq!(declined(&scene.phone, &later.parcel()).await, DeclineReason::NotAuthorised);
}
