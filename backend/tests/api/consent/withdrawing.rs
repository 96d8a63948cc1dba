//! Taking back: at any time, in any order, as often as one likes.

use tally::domain::id::OperationId;
use tally::wire::consent::{AccessOutcome, AccessRefusal, ReadAnswer, Withdrawal};
use tally::wire::problem::ProblemCode;
use tally::wire::push::{Answer as Pushed, Parcel};
use tally::wire::receipt::{DeclineReason, Effect, Outcome};

use super::support::{Scene, accepted, body, declined, ends, outcome, outcomes, send, sign, withdrawal};
use tally::domain::data::DataField;

#[tokio::test]
async fn after_a_withdrawal_nothing_is_read_and_the_refusal_shows() {
    let mut scene = Scene::new().await;
    let given = scene.granted().await;
    scene.landlord.read(given.id).await.json::<ReadAnswer>();
    let parcel = withdrawal(&scene.phone, &mut scene.chain, given.id);
    let effect = outcome(&scene.phone, &parcel).await;
    assert_eq!(effect, Outcome::Accepted { effect: Effect::Withdrawn { grant: given.id } });
    assert_eq!(scene.landlord.read(given.id).await.refusal(), ProblemCode::NotGranted);
    let refused = AccessOutcome::Refused { reason: AccessRefusal::Withdrawn };
    assert_eq!(outcomes(&scene.phone).await, [AccessOutcome::Read, refused]);
    let ended = ends(&scene.phone).await;
    assert_eq!((ended.len(), ended[0].grant, ended[0].withdrawn), (1, given.id, true));
    assert_eq!(scene.landlord.grants("").await.grants[0].ended_at, Some(ended[0].at));
    // A second one, from whichever phone, is accepted and changes nothing.
    scene.withdraw(given.id).await;
    assert_eq!(ends(&scene.phone).await, ended);
}

#[tokio::test]
async fn one_that_comes_before_its_grant_keeps_it_from_ever_standing() {
    let mut scene = Scene::new().await;
    let given = scene.grant_with(&[DataField::Name], |_| {});
    scene.withdraw(given.id).await;
    assert_eq!(declined(&scene.phone, &given.parcel()).await, DeclineReason::Withdrawn);
    assert_eq!(scene.landlord.grants("").await.grants, []);
    assert_eq!(scene.landlord.read(given.id).await.refusal(), ProblemCode::NotFound);
    assert_eq!(ends(&scene.phone).await.len(), 1);
    // The request was not used up by it.
    scene.granted().await;
}

#[tokio::test]
async fn what_was_taken_back_before_it_came_needs_no_data() {
    let mut scene = Scene::new().await;
    let given = scene.grant_with(&[DataField::Name], |_| {});
    scene.withdraw(given.id).await;
    let without = Parcel::new(given.operation.clone(), None);
    assert_eq!(declined(&scene.phone, &without).await, DeclineReason::Withdrawn);
    // Its place in the chain is taken all the same.
    scene.granted().await;
    assert_eq!(scene.house.operator().chain_gaps().await.unwrap(), []);
}

#[tokio::test]
async fn nobody_takes_back_what_another_person_granted() {
    let mut scene = Scene::new().await;
    let given = scene.granted().await;
    let other = scene.house.phone().await;
    let parcel = withdrawal(&other, &mut super::support::Chain::default(), given.id);
    accepted(&other, &parcel).await;
    assert_eq!(scene.landlord.read(given.id).await.status, 200);
    assert!(ends(&scene.phone).await.is_empty());
}

#[tokio::test]
async fn what_was_never_granted_can_be_taken_back() {
    let mut scene = Scene::new().await;
    scene.withdraw(OperationId::new(1, &[1; 10])).await;
}

#[tokio::test]
async fn grant_and_withdrawal_in_one_batch_leave_nothing_to_read() {
    let mut scene = Scene::new().await;
    let (grant, disclosure) = body(&scene.phone, &scene.asked, scene.chain.next(), &[DataField::Name]);
    let given = sign(&scene.phone, &mut scene.chain, (grant, disclosure));
    let back = withdrawal(&scene.phone, &mut scene.chain, given.id);
    let answers = send(&scene.phone, &[given.parcel(), back]).await;
    assert!(answers.iter().all(|answer| matches!(answer, Pushed::Receipt { .. })), "{answers:?}");
    assert_eq!(scene.landlord.read(given.id).await.refusal(), ProblemCode::NotGranted);
}

#[tokio::test]
async fn only_the_holder_key_takes_back() {
    let mut scene = Scene::new().await;
    let given = scene.granted().await;
    let body = Withdrawal { link: scene.chain.next(), grant: given.id };
    let operation = scene.phone.operation(scene.phone.new_id(), &[], body, &scene.phone.device);
    assert_eq!(declined(&scene.phone, &Parcel::new(operation, None)).await, DeclineReason::NotAuthorised);
    assert_eq!(scene.landlord.read(given.id).await.status, 200);
}
