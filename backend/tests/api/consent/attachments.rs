//! The data beside an operation: exactly what was signed, or nothing is done.

use tally::crypto::hash::sha256_base64url;
use tally::domain::data::DataField;
use tally::wire::consent::Disclosure;
use tally::wire::http::REQUEST_BYTES;
use tally::wire::problem::ProblemCode;
use tally::wire::push::{Answer as Pushed, Parcel};
use tally::wire::receipt::DeclineReason;

use super::support::{Scene, accepted, body, declined, send, sign, withdrawal};
use crate::phone::cny;

async fn unreadable(scene: &Scene, parcel: Parcel) {
    let answer = send(&scene.phone, &[parcel]).await.remove(0);
    assert!(matches!(answer, Pushed::Unreadable { .. }), "{answer:?}");
}

#[tokio::test]
async fn without_its_data_or_with_one_byte_changed_nothing_is_done_and_the_right_data_may_still_come() {
    let mut scene = Scene::new().await;
    let given = scene.grant_with(&[DataField::Name], |_| {});
    unreadable(&scene, Parcel::new(given.operation.clone(), None)).await;
    for index in 0..given.disclosure.len() {
        let mut bytes = given.disclosure.clone().into_bytes();
        bytes[index] ^= 1;
        // A quarter of them is enough, and every kind of place is among them.
        if let (Ok(text), 0) = (String::from_utf8(bytes), index % 4) {
            unreadable(&scene, Parcel::new(given.operation.clone(), Some(text))).await;
        }
    }
    assert_eq!(scene.landlord.grants("").await.grants, []);
    accepted(&scene.phone, &given.parcel()).await;
}

#[tokio::test]
async fn a_settled_operation_gets_its_receipt_with_its_data_without_it_and_with_other_data() {
    let mut scene = Scene::new().await;
    let given = scene.granted().await;
    let again = |attachment: Option<&str>| Parcel::new(given.operation.clone(), attachment.map(str::to_owned));
    let parcels = [again(Some(&given.disclosure)), again(None), again(Some("other"))];
    let answers = send(&scene.phone, &parcels).await;
    assert!(matches!(&answers[0], Pushed::Receipt { .. }));
    assert!(answers.iter().all(|answer| *answer == answers[0]), "{answers:?}");
}

#[tokio::test]
async fn data_that_was_signed_but_is_not_what_the_grant_says_is_declined() {
    let mut scene = Scene::new().await;
    let texts = [
        ("other fields", super::support::disclosure(&[DataField::City], 1)),
        ("more fields", super::support::disclosure(&[DataField::Name, DataField::City], 1)),
        ("nonsense", "nonsense".into()),
        (
            "too large",
            format!("{}{}", super::support::disclosure(&[DataField::Name], 1), " ".repeat(Disclosure::LARGEST)),
        ),
        ("from elsewhere", super::support::disclosure(&[DataField::Name], 1).replace("\"person\"", "\"wallet\"")),
    ];
    for (what, text) in texts {
        let (mut grant, _) = body(&scene.phone, &scene.asked, scene.chain.next(), &[DataField::Name]);
        grant.disclosure_sha256 = sha256_base64url(text.as_bytes());
        let given = sign(&scene.phone, &mut scene.chain, (grant, text));
        assert_eq!(declined(&scene.phone, &given.parcel()).await, DeclineReason::TermsChanged, "{what}");
    }
}

#[tokio::test]
async fn nothing_comes_along_with_what_binds_nothing() {
    let mut scene = Scene::new().await;
    let Parcel::Bare(operation) = withdrawal(&scene.phone, &mut scene.chain, scene.phone.new_id()) else { panic!() };
    unreadable(&scene, Parcel::new(operation.clone(), Some("more".into()))).await;
    accepted(&scene.phone, &Parcel::new(operation, None)).await;
    let top_up = scene.phone.operation(scene.phone.new_id(), &[], scene.phone.top_up_body(cny(1)), &scene.phone.holder);
    unreadable(&scene, Parcel::new(top_up, Some("more".into()))).await;
}

#[tokio::test]
async fn one_bad_parcel_leaves_its_neighbours() {
    let mut scene = Scene::new().await;
    let given = scene.grant_with(&[DataField::Name], |_| {});
    let parcels = [
        Parcel::new(given.operation.clone(), Some("other".into())),
        Parcel::new(scene.phone.top_up(5), None),
        given.parcel(),
    ];
    let answers = send(&scene.phone, &parcels).await;
    assert!(matches!(answers[0], Pushed::Unreadable { .. }), "{answers:?}");
    assert!(answers[1..].iter().all(|answer| matches!(answer, Pushed::Receipt { .. })), "{answers:?}");
    assert_eq!(scene.phone.balance().await, 5);
}

#[tokio::test]
async fn what_comes_along_counts_as_part_of_the_body() {
    let scene = Scene::new().await;
    let parcel = Parcel::new("nothing".into(), Some("a".repeat(REQUEST_BYTES)));
    assert_eq!(scene.phone.post("/v1/operations", &[parcel]).await.refusal(), ProblemCode::TooLarge);
}
