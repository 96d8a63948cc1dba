//! What is granted is what was asked for, and what was shown.

use tally::domain::data::{DataField, DataPurpose};
use tally::domain::id::RequestId;
use tally::domain::time::Timestamp;
use tally::wire::consent::{Grant, Reader};
use tally::wire::receipt::{DeclineReason, Effect, Outcome};

use super::support::{Scene, accepted, body, declined, outcome, sign, taken};

#[tokio::test]
async fn a_narrowed_grant_is_listed_with_what_it_takes_to_verify_it() {
    let mut scene = Scene::new().await;
    let given = scene.grant_with(&[DataField::Name], |_| {});
    let Outcome::Accepted { effect } = outcome(&scene.phone, &given.parcel()).await else { panic!() };
    let Effect::Granted { reader, fields, .. } = effect else { panic!("{effect:?}") };
    assert_eq!(fields, [DataField::Name]);
    assert_eq!(reader, Reader::Recipient { recipient: scene.landlord.id, name: "Best Rooms".into() });
    let page = scene.landlord.grants("").await;
    assert_eq!((page.grants.len(), page.more), (1, false));
    let listed = &page.grants[0];
    assert_eq!((listed.grant, &listed.operation, listed.ended_at), (given.id, &given.operation, None));
    assert_eq!(listed.signer, scene.phone.holder.public());
    assert_eq!(scene.landlord.grants(&page.next).await.grants, []);
    assert_eq!(scene.landlord.grants(&page.next).await.next, page.next);
}

#[tokio::test]
async fn pages_miss_no_grant() {
    let mut scene = Scene::new().await;
    let mut ids = vec![scene.granted().await.id];
    for _ in 0..3 {
        scene.asked = taken(&scene.phone, &scene.landlord.ask(&scene.landlord.request()).await).await;
        ids.push(scene.granted().await.id);
    }
    let (mut after, mut found) = (String::new(), Vec::new());
    loop {
        let target = format!("/recipient/v1/grants?limit=2&after={after}");
        let page = scene.landlord.call(reqwest::Method::GET, &target, Vec::new());
        let page: tally::wire::consent::GrantsAnswer = scene.landlord.send(&page).await.json();
        found.extend(page.grants.iter().map(|grant| grant.grant));
        after = page.next;
        if !page.more {
            break;
        }
    }
    assert_eq!(found, ids);
}

#[tokio::test]
async fn a_request_is_granted_once_and_the_same_grant_gets_the_same_answer() {
    let mut scene = Scene::new().await;
    let given = scene.granted().await;
    let twice = scene.grant_with(&[DataField::Name], |_| {});
    assert_eq!(declined(&scene.phone, &twice.parcel()).await, DeclineReason::RequestUsed);
    accepted(&scene.phone, &given.parcel()).await;
    assert_eq!(scene.landlord.grants("").await.grants.len(), 1);
}

#[tokio::test]
async fn a_request_of_nobody_or_of_another_person_cannot_be_granted() {
    let mut scene = Scene::new().await;
    let unknown = scene.grant_with(&[DataField::Name], |grant| grant.request = RequestId::new(1, &[1; 10]));
    assert_eq!(declined(&scene.phone, &unknown.parcel()).await, DeclineReason::RequestUnknown);
    let other = scene.house.phone().await;
    let mut chain = super::support::Chain::default();
    let stolen = body(&other, &scene.asked, chain.next(), &[DataField::Name]);
    let stolen = sign(&other, &mut chain, stolen);
    assert_eq!(declined(&other, &stolen.parcel()).await, DeclineReason::RequestUnknown);
    scene.granted().await;
}

/// What is wrong, the fields, and what makes it so.
type Change = (&'static str, &'static [DataField], fn(&mut Grant));

#[tokio::test]
async fn what_differs_from_the_request_or_from_what_was_shown_is_declined() {
    let mut scene = Scene::new().await;
    let days = 86_400;
    let changes: [Change; 11] = [
        ("not asked for", &[DataField::Name, DataField::MemberSince], |_| {}),
        ("a required field is missing", &[DataField::City], |_| {}),
        ("nothing", &[], |_| {}),
        ("another request", &[DataField::Name], |grant| grant.request_sha256 = grant.disclosure_sha256.clone()),
        ("another name", &[DataField::Name], |grant| grant.recipient_name = "Better Rooms".into()),
        ("another key", &[DataField::Name], |grant| {
            grant.recipient_key = crate::phone::new_key().public().thumbprint();
        }),
        ("more purposes", &[DataField::Name], |grant| grant.purposes.push(DataPurpose::CreditChecking)),
        ("kept longer", &[DataField::Name], |grant| grant.retention_days += 1),
        ("another law", &[DataField::Name], |grant| grant.jurisdiction = "FR".into()),
        ("another notice", &[DataField::Name], |grant| grant.notice.language = "fr".into()),
        ("longer", &[DataField::Name], |grant| grant.exp = grant.exp.plus(30 * 86_400)),
    ];
    for (what, fields, change) in changes {
        let given = scene.grant_with(fields, change);
        assert_eq!(declined(&scene.phone, &given.parcel()).await, DeclineReason::TermsChanged, "{what}");
    }
    scene.phone.clock.turn(2 * days);
    let late = scene.grant_with(&[DataField::Name], |_| {});
    assert_eq!(declined(&scene.phone, &late.parcel()).await, DeclineReason::Expired, "the request is over");
    assert_eq!(scene.landlord.grants("").await.grants, []);
}

#[tokio::test]
async fn time_is_the_backend_s() {
    let mut scene = Scene::new().await;
    let over = scene.grant_with(&[DataField::Name], |grant| grant.exp = Timestamp(grant.exp.0 - 86_400));
    assert_eq!(declined(&scene.phone, &over.parcel()).await, DeclineReason::Expired);
    // Signed by a phone whose clock was a day ahead, to last a day longer.
    scene.house.clock.turn(80_000);
    let ahead = scene.grant_with(&[DataField::Name], |_| {});
    scene.house.clock.turn(-80_000);
    assert_eq!(declined(&scene.phone, &ahead.parcel()).await, DeclineReason::TermsChanged);
}

#[tokio::test]
async fn only_the_holder_key_grants() {
    let mut scene = Scene::new().await;
    let (grant, disclosure) = body(&scene.phone, &scene.asked, scene.chain.next(), &[DataField::Name]);
    let operation = scene.phone.operation(scene.phone.new_id(), &[], grant, &scene.phone.device);
    let parcel = tally::wire::push::Parcel::new(operation, Some(disclosure));
    assert_eq!(declined(&scene.phone, &parcel).await, DeclineReason::NotAuthorised);
    // And it took no place in the chain.
    scene.granted().await;
}
