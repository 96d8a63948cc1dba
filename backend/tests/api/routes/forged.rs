//! What is signed: replayed, changed under way, signed by somebody else, at another time or in another session.

use reqwest::{Method, Request, RequestBuilder};
use tally::crypto::base64url;
use tally::crypto::keys::SigningKey;
use tally::wire::problem::ProblemCode;

use super::table::{Door, Row, are_all, rows};
use super::world::World;
use crate::call::Call;
use crate::phone::{call, new_key, random};

impl World {
    /// The request as its owner would send it, before it is signed.
    fn unsigned(&self, row: &Row) -> Call {
        let (method, body) = (row.method.clone(), row.body.clone());
        match row.door {
            Door::Phone => self.phone().call(method, &row.target, body),
            _ => call(self.house(), method, &row.target, body),
        }
    }

    pub fn key(&self, door: Door) -> &SigningKey {
        match door {
            Door::Phone => &self.phone().device,
            Door::Enrolling => &self.enrolment.0,
            Door::Recipient => &self.landlord.key,
            Door::Seller => &self.market.seller.key,
            Door::Operator | Door::Bearer | Door::Everybody => panic!("nothing is signed there"),
        }
    }

    /// The request with this change after it was signed.
    fn changed(&self, row: &Row, change: impl FnOnce(&mut Request)) -> RequestBuilder {
        let mut request = self.signed(row, self.key(row.door)).build().unwrap();
        change(&mut request);
        RequestBuilder::from_parts(self.phone().client.clone(), request)
    }

    fn signed(&self, row: &Row, key: &SigningKey) -> RequestBuilder {
        self.unsigned(row).signed(&self.phone().client, key)
    }
}

/// Routes whose requests are signed.
fn is_signed(row: &Row) -> bool {
    !matches!(row.door, Door::Operator | Door::Bearer | Door::Everybody)
}

const STRANGER: &[ProblemCode] = &[ProblemCode::Unauthenticated];
const UNREAD: &[ProblemCode] = &[ProblemCode::Unauthenticated, ProblemCode::Malformed];

#[tokio::test]
async fn what_is_forged_is_refused_and_changes_nothing() {
    let world = World::new().await;
    let rows = rows(&world);
    are_all(&world, &rows).await;
    for row in rows.iter().filter(|row| is_signed(row)) {
        by_somebody_else(&world, row).await;
        changed_under_way(&world, row).await;
        at_another_time(&world, row).await;
        if row.door == Door::Phone {
            in_another_session(&world, row).await;
        }
    }
    for row in rows.iter().filter(|row| is_signed(row)) {
        once(&world, row).await;
    }
    revoked(&world, &rows).await;
}

async fn by_somebody_else(world: &World, row: &Row) {
    let unsigned = world.unsigned(row).plain(&world.phone().client);
    world.refuses(("unsigned", row.route), unsigned, STRANGER).await;
    let token = world.house().running.operator_token();
    let operator = world.unsigned(row).plain(&world.phone().client).bearer_auth(token);
    world.refuses(("with the operator's token", row.route), operator, STRANGER).await;
    world.refuses(("by a key that nobody knows", row.route), world.signed(row, &new_key()), STRANGER).await;
    for other in [Door::Phone, Door::Recipient, Door::Seller] {
        if other != row.door {
            world
                .refuses(("by another kind of caller", row.route), world.signed(row, world.key(other)), STRANGER)
                .await;
        }
    }
    world.refuses(("by the holder key", row.route), world.signed(row, &world.phone().holder), STRANGER).await;
    world.refuses(("in another's name", row.route), in_the_name_of_its_owner(world, row), STRANGER).await;
}

/// Signed by a stranger's phone, whose key is known, and named after the owner's key.
fn in_the_name_of_its_owner(world: &World, row: &Row) -> RequestBuilder {
    let theirs = &world.stranger.device;
    let mut request = world.signed(row, theirs).build().unwrap();
    let (from, to) = (theirs.public().thumbprint(), world.key(row.door).public().thumbprint());
    let input = request.headers()["signature-input"].to_str().unwrap().replace(from.as_ref(), to.as_ref());
    request.headers_mut().insert("signature-input", input.parse().unwrap());
    RequestBuilder::from_parts(world.phone().client.clone(), request)
}

type Change = fn(&mut Request);

fn replaced(request: &mut Request, header: &'static str, value: &str) {
    request.headers_mut().insert(header, value.parse().unwrap());
}

const CHANGES: &[(&str, Change)] = &[
    ("another query", |request| request.url_mut().set_query(Some("after=0&limit=1"))),
    ("another host", |request| replaced(request, "host", "bank.example")),
    ("another session", |request| replaced(request, "tally-session", "9.other")),
    ("another signature beside it", |request| {
        assert!(request.headers_mut().append("signature", "tally=:AAAA:".parse().unwrap()));
    }),
    ("no signature", |request| drop(request.headers_mut().remove("signature"))),
    ("nothing that says what is signed", |request| drop(request.headers_mut().remove("signature-input"))),
    ("another nonce", |request| with_input(request, "nonce=\"", &base64url(&random::<16>()))),
    ("another time", |request| with_input(request, "created=", "1")),
];

/// Without a body there is nothing to change about it.
const CHANGES_OF_A_BODY: &[(&str, Change)] = &[
    // With white space behind it, it means the same.
    ("another body", |request| {
        let body = request.body().unwrap().as_bytes().unwrap();
        *request.body_mut() = Some([body, b" "].concat().into());
    }),
    ("no digest", |request| drop(request.headers_mut().remove("content-digest"))),
    ("another body with its digest", |request| {
        replaced(request, "content-digest", &tally::crypto::http_signature::content_digest(b"[]"));
        *request.body_mut() = Some("[]".into());
    }),
];

/// Puts something before a parameter's value, so that it is another.
fn with_input(request: &mut Request, parameter: &str, before: &str) {
    let input = request.headers()["signature-input"].to_str().unwrap();
    let changed = input.replace(parameter, &format!("{parameter}{before}"));
    assert_ne!(input, changed);
    replaced(request, "signature-input", &changed);
}

async fn changed_under_way(world: &World, row: &Row) {
    let of_a_body = if row.body.is_empty() { &[] } else { CHANGES_OF_A_BODY };
    // Whose signature it should be stands in the body of an enrolment, which is read first.
    let refusals = if row.door == Door::Enrolling { UNREAD } else { STRANGER };
    for (what, change) in CHANGES.iter().chain(of_a_body) {
        world.refuses((what, row.route), world.changed(row, change), refusals).await;
    }
    for (path, _) in ELSEWHERE.iter().filter(|(path, method)| *method == row.method && !row.target.starts_with(path)) {
        let moved = world.changed(row, |request| request.url_mut().set_path(path));
        world.refuses(("sent elsewhere", row.route), moved, STRANGER).await;
    }
}

const ELSEWHERE: &[(&str, Method)] = &[
    ("/v1/changes", Method::GET),
    ("/v1/operations", Method::POST),
    ("/v1/quotes", Method::POST),
    ("/recipient/v1/grants", Method::GET),
    ("/seller/v1/offers", Method::GET),
    ("/seller/v1/offers", Method::POST),
];

async fn at_another_time(world: &World, row: &Row) {
    for error in [-303, 303, -31_536_000, 31_536_000] {
        let late = signed_by_a_clock_that_is_off(world, row, error);
        world.refuses(("at another time", row.route), late, &[ProblemCode::ClockWrong]).await;
    }
}

fn signed_by_a_clock_that_is_off(world: &World, row: &Row, error: i64) -> RequestBuilder {
    let mut call = world.unsigned(row);
    call.created += error;
    call.signed(&world.phone().client, world.key(row.door))
}

async fn in_another_session(world: &World, row: &Row) {
    let sessions = [
        (Some("0.older"), ProblemCode::DeviceStale),
        (Some("1.copy"), ProblemCode::DeviceStale),
        (Some("nonsense"), ProblemCode::Unauthenticated),
        (Some("1."), ProblemCode::Unauthenticated),
        (Some("-1.a"), ProblemCode::Unauthenticated),
        (Some("99999999999999999999.a"), ProblemCode::Unauthenticated),
        (None, ProblemCode::Unauthenticated),
    ];
    for (session, code) in sessions {
        let mut call = world.unsigned(row);
        call.session = session.map(str::to_owned);
        let request = call.signed(&world.phone().client, world.key(row.door));
        world.refuses(("in another session", row.route), request, &[code]).await;
    }
}

/// The very same request is good once; and it is good, also by a clock that is a little off, or all of the above would show
/// nothing.
async fn once(world: &World, row: &Row) {
    let request = signed_by_a_clock_that_is_off(world, row, 280);
    let again = request.try_clone().unwrap();
    let answer = request.send().await.unwrap();
    let (status, text) = (answer.status(), answer.text().await.unwrap());
    assert_eq!(status.as_u16(), 200, "{}: {text}", row.route);
    world.refuses(("replayed", row.route), again, &[ProblemCode::Replayed]).await;
}

async fn revoked(world: &World, rows: &[Row]) {
    world.database().execute("UPDATE devices SET revoked_at = 1", []).unwrap();
    // What it signed is judged one by one: `phones.rs` has that.
    let refuses = |row: &&Row| row.door == Door::Phone && row.route != "POST /v1/operations";
    for row in rows.iter().filter(refuses) {
        let request = world.signed(row, world.key(row.door));
        world.refuses(("by a phone that was revoked", row.route), request, &[ProblemCode::DeviceRevoked]).await;
    }
}
