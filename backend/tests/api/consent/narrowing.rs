//! A narrower grant takes the place of what stands, and nothing else does.

use tally::domain::data::{DataField, DataPurpose};
use tally::domain::id::OperationId;
use tally::domain::time::Timestamp;
use tally::wire::consent::{AccessOutcome, AccessRefusal, ReadAnswer};
use tally::wire::problem::ProblemCode;
use tally::wire::receipt::{DeclineReason, Outcome};

use super::support::{Given, Scene, accepted, declined, ends, outcomes};
use crate::call::Answer;
use crate::disk::{Disk, key_of};

const LESS: [DataField; 1] = [DataField::Name];
const WHOLE: [DataField; 2] = [DataField::Name, DataField::City];

async fn read(scene: &Scene, grant: OperationId) -> Answer {
    scene.landlord.read_as(grant, DataPurpose::EstablishContractualAgreement, &LESS).await
}

impl Scene {
    /// A grant of these fields in the place of another one, which ends later, even if a second has begun in between.
    fn narrowing(&mut self, of: OperationId, fields: &[DataField]) -> Given {
        self.grant_with(fields, |grant| {
            grant.narrows = Some(of);
            grant.exp = grant.exp.plus(-60);
        })
    }
}

#[tokio::test]
async fn what_stood_ends_with_it_and_its_key_is_gone() {
    let mut scene = Scene::new().await;
    let wide = scene.granted().await;
    let key = key_of(&scene.house, wide.id);
    // Long after the request has expired.
    scene.house.clock.turn(3_600);
    let narrow = scene.grant_with(&LESS, |grant| {
        grant.narrows = Some(wide.id);
        grant.exp = grant.exp.plus(-7_200);
    });
    accepted(&scene.phone, &narrow.parcel()).await;
    assert_eq!(scene.landlord.read(wide.id).await.refusal(), ProblemCode::NotGranted);
    let superseded = AccessOutcome::Refused { reason: AccessRefusal::Superseded };
    assert_eq!(outcomes(&scene.phone).await, [superseded], "its time was not over");
    let handed: ReadAnswer = read(&scene, narrow.id).await.json();
    assert_eq!(handed.disclosure, narrow.disclosure);
    Disk::of(&scene.house).nowhere(&key);
    let ended = ends(&scene.phone).await;
    assert_eq!((ended.len(), ended[0].grant, ended[0].withdrawn), (1, wide.id, false));
    scene.withdraw(narrow.id).await;
    assert_eq!(read(&scene, narrow.id).await.refusal(), ProblemCode::NotGranted);
}

#[tokio::test]
async fn what_gives_as_much_or_more_is_declined() {
    let mut scene = Scene::new().await;
    let standing = scene.grant_with(&LESS, |_| {});
    accepted(&scene.phone, &standing.parcel()).await;
    let same = scene.grant_with(&LESS, |grant| {
        grant.narrows = Some(standing.id);
        grant.exp = Timestamp(exp_of(&standing));
    });
    assert_eq!(declined(&scene.phone, &same.parcel()).await, DeclineReason::TermsChanged);
    let wider = scene.narrowing(standing.id, &WHOLE);
    assert_eq!(declined(&scene.phone, &wider.parcel()).await, DeclineReason::TermsChanged);
    let longer = scene.grant_with(&LESS, |grant| {
        grant.narrows = Some(standing.id);
        grant.exp = grant.exp.plus(86_400);
    });
    assert_eq!(declined(&scene.phone, &longer.parcel()).await, DeclineReason::TermsChanged);
    assert_eq!(scene.landlord.grants("").await.grants.len(), 1);
}

#[tokio::test]
async fn only_what_stands_is_narrowed_and_only_by_whose_it_is() {
    let mut scene = Scene::new().await;
    let wide = scene.granted().await;
    let unknown = scene.narrowing(OperationId::new(1, &[1; 10]), &LESS);
    assert_eq!(declined(&scene.phone, &unknown.parcel()).await, DeclineReason::RequestUnknown);
    scene.withdraw(wide.id).await;
    let over = scene.narrowing(wide.id, &LESS);
    assert_eq!(declined(&scene.phone, &over.parcel()).await, DeclineReason::RequestUnknown);
}

#[tokio::test]
async fn of_two_at_once_one_takes_its_place() {
    let mut scene = Scene::new().await;
    let wide = scene.granted().await;
    let narrow = [scene.narrowing(wide.id, &LESS), scene.narrowing(wide.id, &LESS)];
    let parcels = narrow.each_ref().map(Given::parcel);
    let (one, other) = tokio::join!(
        super::support::outcome(&scene.phone, &parcels[0]),
        super::support::outcome(&scene.phone, &parcels[1])
    );
    let accepted = [one, other].iter().filter(|outcome| matches!(outcome, Outcome::Accepted { .. })).count();
    assert_eq!(accepted, 1);
}

/// When a grant ends, as it was signed.
fn exp_of(given: &Given) -> i64 {
    let payload = given.operation.split('.').nth(1).unwrap();
    let payload = tally::crypto::base64url_decode(payload).unwrap();
    let claims: serde_json::Value = serde_json::from_slice(&payload).unwrap();
    claims["body"]["exp"].as_i64().unwrap()
}
