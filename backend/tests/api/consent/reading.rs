//! Who reads, what they get, and what the person hears of it.

use std::time::{Duration, Instant};

use tally::crypto::hash::sha256_base64url;
use tally::crypto::jws::Signed;
use tally::domain::data::{DataField, DataPurpose};
use tally::domain::id::OperationId;
use tally::domain::time::Timestamp;
use tally::wire::change::Fact;
use tally::wire::consent::{AccessOutcome, AccessRecord, AccessRefusal, Disclosure, Grant, ReadAnswer};
use tally::wire::operation::Operation;
use tally::wire::problem::ProblemCode;

use super::support::{CITY, NAME, Scene, accepted, ends, is_recipient, looks, outcomes};
use crate::recipient::Recipient;

const REFUSED: fn(AccessRefusal) -> AccessOutcome = |reason| AccessOutcome::Refused { reason };

#[tokio::test]
async fn a_recipient_reads_the_very_text_that_was_signed_and_the_person_hears_of_it() {
    let mut scene = Scene::new().await;
    let given = scene.granted().await;
    let answer: ReadAnswer = scene.landlord.read(given.id).await.json();
    assert_eq!(answer.disclosure, given.disclosure);
    let grant = Signed::<Operation<Grant>>::verify(&answer.operation, &answer.signer).unwrap().into_document();
    assert_eq!(grant.body.disclosure_sha256, sha256_base64url(answer.disclosure.as_bytes()));
    let read: Disclosure = serde_json::from_str(&answer.disclosure).unwrap();
    assert_eq!((&read.fields[&DataField::Name].value[..], &read.fields[&DataField::City].value[..]), (NAME, CITY));
    let record = Signed::<AccessRecord>::verify(&answer.access, &scene.landlord.backend).unwrap().into_document();
    let looks = looks(&scene.phone).await;
    assert_eq!(looks, [record]);
    assert!(is_recipient(&looks[0].looker, &scene.landlord));
    assert_eq!((looks[0].outcome, looks[0].grant, looks[0].user), (AccessOutcome::Read, given.id, scene.phone.user));
    assert_eq!(looks[0].fields, [DataField::Name, DataField::City], "all that was handed over, not what was asked for");
}

#[tokio::test]
async fn a_reading_ends_the_long_poll() {
    let mut scene = Scene::new().await;
    let given = scene.granted().await;
    let (cursor, _) = scene.phone.everything().await;
    let started = Instant::now();
    let later = async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        scene.landlord.read(given.id).await
    };
    let (page, read) = tokio::join!(scene.phone.page(&cursor, 25), later);
    assert_eq!(read.status, 200);
    assert!(matches!(page.1[0].fact, Fact::Access { .. }), "{:?}", page.1);
    assert!(started.elapsed() < Duration::from_secs(25), "nobody woke it: {:?}", started.elapsed());
}

#[tokio::test]
async fn what_the_grant_does_not_cover_is_refused_and_recorded() {
    let mut scene = Scene::new().await;
    let given = scene.grant_with(&[DataField::Name], |_| {});
    accepted(&scene.phone, &given.parcel()).await;
    let read = async |purpose, fields: &[DataField]| scene.landlord.read_as(given.id, purpose, fields).await.refusal();
    let known = DataPurpose::IdentityVerification;
    // The city was asked for and dropped; the purpose was never asked for.
    assert_eq!(read(known, &[DataField::Name, DataField::City]).await, ProblemCode::NotGranted);
    assert_eq!(read(DataPurpose::CreditChecking, &[DataField::Name]).await, ProblemCode::NotGranted);
    let expected = [REFUSED(AccessRefusal::FieldNotCovered), REFUSED(AccessRefusal::PurposeNotCovered)];
    assert_eq!(outcomes(&scene.phone).await, expected);
    assert_eq!(looks(&scene.phone).await[0].fields, [DataField::Name, DataField::City], "what was asked for");
    // What asks for nothing is no reading at all.
    assert_eq!(read(known, &[]).await, ProblemCode::Malformed);
    assert_eq!(read(known, &[DataField::Name; 2]).await, ProblemCode::Malformed);
    assert_eq!(looks(&scene.phone).await.len(), 2);
}

#[tokio::test]
async fn after_its_time_it_is_refused_by_the_backend_s_clock_and_ends_for_good() {
    let mut scene = Scene::new().await;
    let given = scene.granted().await;
    let exp = scene.phone.clock.now() + 86_400;
    scene.house.clock.turn(86_402);
    assert_eq!(scene.landlord.read(given.id).await.refusal(), ProblemCode::NotGranted);
    assert_eq!(outcomes(&scene.phone).await, [REFUSED(AccessRefusal::Expired)]);
    let ended = ends(&scene.phone).await;
    assert_eq!((ended.len(), ended[0].grant, ended[0].withdrawn), (1, given.id, false));
    assert!((ended[0].at.0 - exp).abs() <= 2, "by its own time, not when somebody noticed");
    let listed = scene.landlord.grants("").await.grants.remove(0);
    assert_eq!(listed.ended_at, Some(ended[0].at));
    // What is over stays over, even if a clock is set back.
    scene.house.clock.turn(-86_402);
    assert_eq!(scene.landlord.read(given.id).await.refusal(), ProblemCode::NotGranted);
    assert_eq!(outcomes(&scene.phone).await, [REFUSED(AccessRefusal::Expired); 2]);
    scene.withdraw(given.id).await;
    assert_eq!(ends(&scene.phone).await.len(), 1);
}

#[tokio::test]
async fn what_nobody_reads_ends_in_time_too() {
    let mut scene = Scene::new().await;
    let given = scene.granted().await;
    let (cursor, _) = scene.phone.everything().await;
    scene.house.clock.turn(86_402);
    let (_, changes) = scene.phone.page(&cursor, 25).await;
    assert!(
        matches!(&changes[0].fact, Fact::ConsentEnded(end) if end.grant == given.id && !end.withdrawn),
        "{changes:?}"
    );
}

#[tokio::test]
async fn another_recipient_finds_nothing_and_leaves_no_trace() {
    let mut scene = Scene::new().await;
    let given = scene.granted().await;
    let other = Recipient::registered(&scene.house, "Other Rooms").await;
    assert_eq!(other.read(given.id).await.refusal(), ProblemCode::NotFound);
    let unknown = OperationId::new(1, &[1; 10]);
    assert_eq!(scene.landlord.read(unknown).await.refusal(), ProblemCode::NotFound);
    let nonsense = scene.landlord.post("/recipient/v1/grants/x/readings", &serde_json::json!({})).await;
    assert_eq!(nonsense.status, 400);
    assert_eq!(other.grants("").await.grants, []);
    assert!(looks(&scene.phone).await.is_empty());
}

#[tokio::test]
async fn records_outlive_the_process() {
    let mut scene = Scene::new().await;
    let given = scene.granted().await;
    scene.landlord.read(given.id).await.json::<ReadAnswer>();
    let before = looks(&scene.phone).await;
    scene.house = scene.house.killed().await;
    assert_eq!(looks(&scene.phone).await, before);
    let answer: ReadAnswer = scene.landlord.read(given.id).await.json();
    assert_eq!(answer.disclosure, given.disclosure);
    assert_eq!(looks(&scene.phone).await.len(), 2);
    assert!(looks(&scene.phone).await[0].iat <= Timestamp(scene.phone.clock.now()));
}
