//! Who is let in, on every route that the description names.

use std::collections::BTreeSet;

use reqwest::{Client, Method};
use serde_json::Value;
use tally::crypto::keys::{PublicKey, SigningKey};
use tally::wire::problem::ProblemCode;

use crate::call::{Answer, Call};
use crate::house::House;
use crate::phone::{Phone, backend_key, call, new_key, submission};

/// One route as the description has it.
struct Route {
    method: Method,
    path: String,
    /// `signature`, `operator`, or nothing.
    door: Option<String>,
    enrolment: bool,
}

/// Stands for whatever a path names.
const ID: &str = "0190a5f0-0000-7000-8000-000000000000";

async fn routes(house: &House) -> Vec<Route> {
    let text = reqwest::get(format!("{}/openapi.json", house.url)).await.unwrap().text().await.unwrap();
    let description: Value = serde_json::from_str(&text).unwrap();
    let paths = description["paths"].as_object().unwrap().iter();
    paths.flat_map(|(path, item)| item.as_object().unwrap().iter().map(move |entry| route(path, entry))).collect()
}

fn route(path: &str, (method, operation): (&String, &Value)) -> Route {
    let door = operation["security"][0].as_object().map(|door| door.keys().next().unwrap().clone());
    Route {
        method: Method::from_bytes(method.to_uppercase().as_bytes()).unwrap(),
        enrolment: path == "/v1/enrolments",
        path: ["{merchant}", "{grant}", "{share}", "{system}", "{bike}", "{offer}"]
            .into_iter()
            .fold(path.to_owned(), |path, name| path.replace(name, ID)),
        door,
    }
}

/// A request that gets past the door, and the key that it has to be signed with.
struct Visitor<'a> {
    house: &'a House,
    phone: &'a Phone,
    backend: PublicKey,
}

impl Visitor<'_> {
    async fn welcome(&self, route: &Route) -> (Call, SigningKey) {
        if route.enrolment {
            let (_, device, submission) = submission(&self.house.invite().await, &self.house.clock);
            let body = serde_json::to_vec(&submission).unwrap();
            return (call(self.house, Method::POST, &route.path, body), device);
        }
        let body = if route.method == Method::POST { b"[]".to_vec() } else { Vec::new() };
        (self.phone.call(route.method.clone(), &route.path, body), SigningKey::from_seed(&self.phone.device.seed()))
    }

    async fn send(&self, call: &Call, key: &SigningKey) -> Answer {
        Answer::to(call.signed(&self.phone.client, key), &self.backend, Some(&call.nonce)).await
    }
}

#[tokio::test]
async fn every_route_of_a_phone_refuses_what_is_not_signed_as_it_must_be() {
    let house = House::new().await;
    let phone = house.phone().await;
    let visitor = Visitor { house: &house, phone: &phone, backend: backend_key(&house).await };
    let signed: Vec<_> =
        routes(&house).await.into_iter().filter(|route| route.door.as_deref() == Some("signature")).collect();
    let paths: BTreeSet<_> = signed.iter().map(|route| route.path.as_str()).collect();
    let expected = [
        "/v1/changes",
        "/v1/consent-requests",
        "/v1/enrolments",
        "/v1/loans/quotes",
        "/v1/offers",
        "/v1/operations",
        "/v1/quotes",
        "/v1/rides/offers",
    ];
    assert_eq!(paths, BTreeSet::from(expected));
    for route in &signed {
        refuses(&visitor, route).await;
    }
}

async fn refuses(visitor: &Visitor<'_>, route: &Route) {
    unsigned(visitor, route).await;
    wrongly_signed(visitor, route).await;
    at_another_time(visitor, route).await;
    changed_under_way(visitor, route).await;
    twice(visitor, route).await;
    if !route.enrolment {
        without_a_session(visitor, route).await;
    }
}

async fn unsigned(visitor: &Visitor<'_>, route: &Route) {
    let (call, _) = visitor.welcome(route).await;
    let answer = Answer::to(call.plain(&visitor.phone.client), &visitor.backend, None).await;
    assert_eq!(answer.refusal(), ProblemCode::Unauthenticated, "{}", route.path);
}

async fn wrongly_signed(visitor: &Visitor<'_>, route: &Route) {
    let (call, _) = visitor.welcome(route).await;
    let answer = visitor.send(&call, &new_key()).await;
    assert_eq!(answer.refusal(), ProblemCode::Unauthenticated, "{}", route.path);
}

async fn at_another_time(visitor: &Visitor<'_>, route: &Route) {
    for error in [-303, 303, -31_536_000, 31_536_000] {
        let (mut call, key) = visitor.welcome(route).await;
        call.created += error;
        assert_eq!(visitor.send(&call, &key).await.refusal(), ProblemCode::ClockWrong, "{} {error}", route.path);
    }
    for error in [-290, 290] {
        let (mut call, key) = visitor.welcome(route).await;
        call.created += error;
        assert_ne!(visitor.send(&call, &key).await.status, 401, "{} {error}", route.path);
    }
}

/// Whatever is signed cannot be changed, and whatever is sent has to be signed.
async fn changed_under_way(visitor: &Visitor<'_>, route: &Route) {
    let (call, key) = visitor.welcome(route).await;
    let spoil = |change: fn(&mut reqwest::Request)| {
        let mut request = call.signed(&visitor.phone.client, &key).build().unwrap();
        change(&mut request);
        reqwest::RequestBuilder::from_parts(visitor.phone.client.clone(), request)
    };
    let mut changes: Vec<fn(&mut reqwest::Request)> = vec![
        |request| request.url_mut().set_query(Some("after=elsewhere")),
        |request| drop(request.headers_mut().insert("tally-session", "9.other".parse().unwrap())),
        |request| assert!(request.headers_mut().append("signature", "tally=:AAAA:".parse().unwrap())),
        |request| drop(request.headers_mut().remove("signature")),
    ];
    if route.method == Method::POST {
        // With white space behind it, the body means the same.
        changes.push(|request| {
            let body = request.body().unwrap().as_bytes().unwrap();
            *request.body_mut() = Some([body, b" "].concat().into());
        });
        changes.push(|request| drop(request.headers_mut().remove("content-digest")));
    }
    for (index, change) in changes.into_iter().enumerate() {
        let answer = Answer::to(spoil(change), &visitor.backend, Some(&call.nonce)).await;
        assert_eq!(answer.refusal(), ProblemCode::Unauthenticated, "{} {index}", route.path);
    }
}

async fn twice(visitor: &Visitor<'_>, route: &Route) {
    let (call, key) = visitor.welcome(route).await;
    let first = visitor.send(&call, &key).await;
    assert!(![401, 403].contains(&first.status), "{} {}", route.path, first.body);
    assert_eq!(visitor.send(&call, &key).await.refusal(), ProblemCode::Replayed, "{}", route.path);
}

async fn without_a_session(visitor: &Visitor<'_>, route: &Route) {
    for session in [None, Some("nonsense"), Some("1."), Some("-1.a"), Some("99999999999999999999.a")] {
        let (mut call, key) = visitor.welcome(route).await;
        call.session = session.map(str::to_owned);
        assert_eq!(visitor.send(&call, &key).await.refusal(), ProblemCode::Unauthenticated, "{}", route.path);
    }
}

#[tokio::test]
async fn every_route_of_the_operator_asks_for_the_token() {
    let house = House::new().await;
    let backend = backend_key(&house).await;
    let client = Client::new();
    let routes: Vec<_> =
        routes(&house).await.into_iter().filter(|route| route.path.starts_with("/operator/")).collect();
    assert_eq!(routes.len(), 22);
    for route in routes {
        assert_eq!(route.door.as_deref(), Some("operator"), "{}", route.path);
        let token = house.running.operator_token();
        let bare = client.request(route.method.clone(), format!("{}{}", house.url, route.path));
        for header in [None, Some("Bearer ".to_owned()), Some(token.to_owned()), Some(format!("Bearer {token}x"))] {
            let request = header
                .into_iter()
                .fold(bare.try_clone().unwrap(), |request, value| request.header("authorization", value));
            let answer = Answer::to(request, &backend, None).await;
            assert_eq!(answer.refusal(), ProblemCode::Unauthenticated, "{}", route.path);
            assert_eq!(answer.headers["www-authenticate"], "Bearer", "{}", route.path);
        }
        let known = Answer::to(bare.bearer_auth(token), &backend, None).await;
        assert_ne!(known.status, 401, "{}", route.path);
    }
}

#[tokio::test]
async fn what_has_no_door_is_open_and_the_rest_is_nowhere() {
    let house = House::new().await;
    let backend = backend_key(&house).await;
    let client = Client::new();
    for route in routes(&house).await {
        if route.door.is_none() && route.method == Method::GET {
            let answer = Answer::to(client.get(format!("{}{}", house.url, route.path)), &backend, None).await;
            assert!([200, 204].contains(&answer.status), "{}", route.path);
        }
        let wrong = client.delete(format!("{}{}", house.url, route.path));
        let answer = Answer::to(wrong, &backend, None).await;
        assert_eq!(answer.refusal(), ProblemCode::MethodNotAllowed);
        assert!(answer.headers["allow"].to_str().unwrap().contains(route.method.as_str()), "{:?}", answer.headers);
    }
    for path in ["/", "/v1", "/v1/changes/", "/V1/changes"] {
        let answer = Answer::to(client.get(format!("{}{path}", house.url)), &backend, None).await;
        assert_eq!(answer.refusal(), ProblemCode::NotFound, "{path}");
    }
}
