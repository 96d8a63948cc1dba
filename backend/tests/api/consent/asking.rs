//! A recipient asks, and the first who comes is who is asked.

use reqwest::Method;
use tally::domain::id::RecipientId;
use tally::domain::time::Timestamp;
use tally::wire::change::Fact;
use tally::wire::consent::{ConsentRequest, LinkAnswer, Notice};
use tally::wire::problem::ProblemCode;
use tally_backend::{PageQuery, RecipientRequest};

use super::support::{take, taken};
use crate::house::House;
use crate::phone::new_key;
use crate::recipient::{Recipient, asks_for};

#[tokio::test]
async fn a_request_reaches_who_takes_it_and_their_other_phones() {
    let house = House::new().await;
    let (phone, landlord) = (house.phone().await, Recipient::registered(&house, "Best Rooms").await);
    let request = landlord.request();
    let (compact, card, read) = taken(&phone, &landlord.ask(&request).await).await;
    assert_eq!((read, card.name.as_str(), card.recipient), (request, "Best Rooms", landlord.id));
    let (_, changes) = phone.everything().await;
    let asked = changes.iter().filter_map(|change| match &change.fact {
        Fact::ConsentRequest(asked) => Some(&asked.request),
        _ => None,
    });
    assert_eq!(asked.collect::<Vec<_>>(), [&compact]);
}

#[tokio::test]
async fn the_first_who_comes_has_it_for_good_and_nobody_else() {
    let house = House::new().await;
    let (phone, other) = (house.phone().await, house.phone().await);
    let landlord = Recipient::registered(&house, "Best Rooms").await;
    let link = landlord.ask(&landlord.request()).await;
    let first = taken(&phone, &link).await;
    for code in [link.code.as_str(), "another", ""] {
        assert_eq!(take(&other, code).await.refusal(), ProblemCode::RequestNotValid, "{code}");
    }
    house.clock.turn(90_000);
    assert_eq!(taken(&phone, &link).await.0, first.0, "again, and after its end");
    let asked = |fact: &Fact| matches!(fact, Fact::ConsentRequest(_));
    assert_eq!(phone.everything().await.1.iter().filter(|change| asked(&change.fact)).count(), 1);
    assert!(!other.everything().await.1.iter().any(|change| asked(&change.fact)));
}

#[tokio::test]
async fn twenty_who_come_at_once_leave_one() {
    let house = House::new().await;
    let landlord = Recipient::registered(&house, "Best Rooms").await;
    let link = landlord.ask(&landlord.request()).await;
    let mut phones = Vec::new();
    for _ in 0..20 {
        phones.push(house.phone().await);
    }
    let tries = phones.into_iter().map(|phone| {
        let code = link.code.clone();
        tokio::spawn(async move { take(&phone, &code).await.status })
    });
    let mut statuses = Vec::new();
    for task in tries.collect::<Vec<_>>() {
        statuses.push(task.await.unwrap());
    }
    assert_eq!(statuses.iter().filter(|status| **status == 200).count(), 1, "{statuses:?}");
}

#[tokio::test]
async fn an_expired_request_can_neither_be_made_nor_taken() {
    let house = House::new().await;
    let (phone, landlord) = (house.phone().await, Recipient::registered(&house, "Best Rooms").await);
    let request = landlord.request();
    let link = landlord.ask(&request).await;
    house.clock.turn(86_401);
    assert_eq!(take(&phone, &link.code).await.refusal(), ProblemCode::RequestNotValid);
    assert_eq!(landlord.submit(landlord.signed(&request)).await.refusal(), ProblemCode::RequestNotValid);
}

#[tokio::test]
async fn the_same_request_has_one_link_and_its_id_stands_for_nothing_else() {
    let house = House::new().await;
    let landlord = Recipient::registered(&house, "Best Rooms").await;
    let request = landlord.request();
    let link = landlord.ask(&request).await;
    assert!(landlord.ask(&request).await == link);
    let house = house.again().await;
    assert!(landlord.ask(&request).await == link, "and after a restart");
    let other = ConsentRequest { retention_days: 31, ..request.clone() };
    assert_eq!(landlord.submit(landlord.signed(&other)).await.refusal(), ProblemCode::Conflict);
    let neighbour = Recipient::registered(&house, "Next Rooms").await;
    let same_id = ConsentRequest { id: request.id, ..neighbour.request() };
    assert!(neighbour.ask(&same_id).await != link, "another recipient's is another");
}

#[tokio::test]
async fn forged_and_senseless_requests_are_refused() {
    let house = House::new().await;
    let (landlord, other) =
        (Recipient::registered(&house, "Best Rooms").await, Recipient::registered(&house, "Other").await);
    let good = landlord.request();
    let refused = async |compact: String, what: &str| {
        assert_eq!(landlord.submit(compact).await.refusal(), ProblemCode::RequestNotValid, "{what}");
    };
    refused(other.signed(&good), "signed by another").await;
    refused(other.signed(&other.request()), "of another").await;
    refused("nonsense".into(), "nothing").await;
    let notice = |change: fn(&mut Notice)| {
        let mut notice = good.notice.clone();
        change(&mut notice);
        notice
    };
    for (what, request) in [
        ("for another", ConsentRequest { recipient: RecipientId::new(1, &[1; 10]), ..good.clone() }),
        ("elsewhere", ConsentRequest { backend: new_key().public().thumbprint(), ..good.clone() }),
        ("no fields", ConsentRequest { fields: vec![], ..good.clone() }),
        ("no purpose", ConsentRequest { purposes: vec![], ..good.clone() }),
        ("a purpose twice", ConsentRequest { purposes: vec![good.purposes[0]; 2], ..good.clone() }),
        ("a field twice", ConsentRequest { fields: vec![good.fields[0]; 2], ..good.clone() }),
        ("too long", ConsentRequest { grant_days: 367, ..good.clone() }),
        ("from the future", ConsentRequest { iat: good.iat.plus(1_000), exp: good.exp.plus(1_000), ..good.clone() }),
        ("over", ConsentRequest { iat: Timestamp(1), exp: Timestamp(2), ..good.clone() }),
        ("nowhere", ConsentRequest { jurisdiction: "Germany".into(), ..good.clone() }),
        ("no address", ConsentRequest { notice: notice(|it| it.url = "http://rooms.example".into()), ..good.clone() }),
        (
            "disguised",
            ConsentRequest { notice: notice(|it| it.url = "https://bank@rooms.example".into()), ..good.clone() },
        ),
        ("an app's address", ConsentRequest { notice: notice(|it| it.url = "rooms://notice".into()), ..good.clone() }),
        ("no hash", ConsentRequest { notice: notice(|it| it.sha256 = "x".into()), ..good.clone() }),
        ("no language", ConsentRequest { notice: notice(|it| it.language = "e n".into()), ..good.clone() }),
    ] {
        refused(landlord.signed(&request), what).await;
    }
}

#[tokio::test]
async fn a_recipient_is_let_in_only_by_its_own_signature_and_once() {
    let house = House::new().await;
    let (phone, landlord) = (house.phone().await, Recipient::registered(&house, "Best Rooms").await);
    let call = landlord.call(Method::GET, "/recipient/v1/grants", Vec::new());
    assert_eq!(landlord.send(&call).await.status, 200);
    assert_eq!(landlord.send(&call).await.refusal(), ProblemCode::Replayed);
    let mut late = landlord.call(Method::GET, "/recipient/v1/grants", Vec::new());
    late.created -= 400;
    assert_eq!(landlord.send(&late).await.refusal(), ProblemCode::ClockWrong);
    let unknown = landlord.call(Method::GET, "/recipient/v1/grants", Vec::new());
    let unknown =
        crate::call::Answer::to(unknown.signed(&landlord.client, &new_key()), &phone.backend, Some(&unknown.nonce));
    assert_eq!(unknown.await.refusal(), ProblemCode::Unauthenticated);
    assert_eq!(
        phone.get("/recipient/v1/grants").await.refusal(),
        ProblemCode::Unauthenticated,
        "a phone is no recipient"
    );
    let unsigned = reqwest::get(format!("{}/recipient/v1/grants", house.url)).await.unwrap();
    assert_eq!(unsigned.status().as_u16(), 401);
    let submission = serde_json::json!({"request": landlord.signed(&landlord.request())});
    let call = landlord.call(Method::POST, "/recipient/v1/requests", serde_json::to_vec(&submission).unwrap());
    let first: LinkAnswer = landlord.send(&call).await.json();
    assert_eq!(landlord.send(&call).await.refusal(), ProblemCode::Replayed, "{}", first.request);
}

#[tokio::test]
async fn the_operator_registers_each_key_once_and_lists_page_by_page() {
    let house = House::new().await;
    let key = new_key();
    let good = asks_for("Best Rooms", &key);
    for bad in [
        RecipientRequest { name: String::new(), ..good.clone() },
        RecipientRequest { contact: "a\nb".into(), ..good.clone() },
        RecipientRequest { country: "de".into(), ..good.clone() },
    ] {
        let refusal = house.operator().add_recipient(bad).await.unwrap_err();
        assert_eq!(refusal.problem.code, ProblemCode::Malformed);
    }
    house.operator().add_recipient(good.clone()).await.unwrap();
    let again = house.operator().add_recipient(good).await.unwrap_err();
    assert_eq!(again.problem.code, ProblemCode::Conflict);
    for _ in 0..200 {
        house.operator().add_recipient(asks_for("Another", &new_key())).await.unwrap();
    }
    let first = house.operator().recipients(PageQuery::default()).await.unwrap();
    let second = house.operator().recipients(PageQuery { after: first.next.clone() }).await.unwrap();
    assert_eq!((first.items.len(), second.items.len(), second.next), (200, 1, None));
}
