//! How much, how large, how slow.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use reqwest::Method;
use tally::wire::http::REQUEST_BYTES;
use tally::wire::problem::ProblemCode;
use tally_backend::Limits;

use crate::call::Call;
use crate::house::House;
use crate::phone::Phone;

#[tokio::test]
async fn a_phone_that_asks_too_much_is_told_when_to_come_again() {
    let house = House::with(|config| config.limits = Limits { burst: 5, per_minute: 60 }).await;
    let (phone, other) = (house.phone().await, house.phone().await);
    for _ in 0..5 {
        phone.page("", 0).await;
    }
    let refused = loop {
        let answer = phone.get("/v1/changes").await;
        if answer.status != 200 {
            break answer;
        }
    };
    assert_eq!(refused.refusal(), ProblemCode::TooManyRequests);
    let after: u64 = refused.headers["retry-after"].to_str().unwrap().parse().unwrap();
    assert_eq!(after, 1);
    other.page("", 0).await;
    tokio::time::sleep(Duration::from_secs(after)).await;
    phone.page("", 0).await;
}

#[tokio::test]
async fn nobody_uses_up_the_share_of_a_phone_without_its_key() {
    let house = House::with(|config| config.limits = Limits { burst: 5, per_minute: 1 }).await;
    let phone = house.phone().await;
    for _ in 0..20 {
        let mut call = phone.call(Method::GET, "/v1/changes", Vec::new());
        call.created += 9_999;
        assert_eq!(phone.send(&call).await.refusal(), ProblemCode::ClockWrong);
    }
    phone.page("", 0).await;
}

#[tokio::test]
async fn enrolments_from_one_address_are_counted_too() {
    let house = House::with(|config| config.limits = Limits { burst: 3, per_minute: 1 }).await;
    let mut codes = Vec::new();
    for _ in 0..5 {
        let (_, device, submission) = crate::phone::submission(&house.invite().await, &house.clock);
        codes.push(crate::phone::submit(&house, &submission, &device).await.status);
    }
    assert_eq!(codes, [200, 200, 200, 429, 429]);
}

fn typed(phone: &Phone, body: Vec<u8>, headers: &[(&'static str, &str)]) -> Call {
    let mut call = phone.call(Method::POST, "/v1/operations", body);
    call.headers = headers.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    call
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

#[tokio::test]
async fn bodies_are_bounded_packed_and_unpacked() {
    let house = House::new().await;
    let phone = house.phone().await;
    let padded = |length: usize| [b"[]".to_vec(), vec![b' '; length - 2]].concat();
    assert_eq!(phone.send(&typed(&phone, padded(REQUEST_BYTES), &[])).await.status, 200);
    assert_eq!(phone.send(&typed(&phone, padded(REQUEST_BYTES + 1), &[])).await.refusal(), ProblemCode::TooLarge);
    let packed = |bytes: &[u8]| typed(&phone, gzip(bytes), &[("content-encoding", "gzip")]);
    assert_eq!(phone.send(&packed(&padded(REQUEST_BYTES))).await.status, 200);
    assert_eq!(phone.send(&packed(&padded(REQUEST_BYTES + 1))).await.refusal(), ProblemCode::TooLarge);
    // A bomb: 64 MiB in 64 KiB.
    assert_eq!(phone.send(&packed(&padded(64 * 1024 * 1024))).await.refusal(), ProblemCode::TooLarge);
}

#[tokio::test]
async fn a_packed_operation_is_settled_like_any_other() {
    let house = House::new().await;
    let phone = house.phone().await;
    let body = serde_json::to_vec(&[phone.top_up(7)]).unwrap();
    let answer = phone.send(&typed(&phone, gzip(&body), &[("content-encoding", "gzip")])).await;
    assert_eq!(answer.json::<Vec<tally::wire::push::Answer>>().len(), 1);
    assert_eq!(phone.balance().await, 7);
}

#[tokio::test]
async fn other_bodies_are_refused_and_quoted_nowhere() {
    let house = House::new().await;
    let phone = house.phone().await;
    let refused = async |body: &[u8], headers: &[(&'static str, &str)]| {
        let answer = phone.send(&typed(&phone, body.to_vec(), headers)).await;
        assert!(!answer.body.contains("canary"), "{}", answer.body);
        answer.refusal()
    };
    assert_eq!(refused(b"[]", &[("content-type", "text/plain")]).await, ProblemCode::UnsupportedMediaType);
    assert_eq!(refused(b"[]", &[("content-encoding", "br")]).await, ProblemCode::UnsupportedMediaType);
    assert_eq!(refused(b"[]", &[("content-encoding", "gzip")]).await, ProblemCode::Malformed);
    assert_eq!(refused(b"\"canary\"", &[]).await, ProblemCode::Malformed);
    assert_eq!(refused(b"[\"canary\"", &[]).await, ProblemCode::Malformed);
    assert_eq!(refused(&vec![b'['; 200_000], &[]).await, ProblemCode::Malformed);
    assert_eq!(refused(b"", &[]).await, ProblemCode::UnsupportedMediaType);
}

#[tokio::test]
async fn a_body_that_does_not_arrive_is_given_up() {
    let house = House::new().await;
    let phone = house.phone().await;
    let request = phone.call(Method::POST, "/v1/operations", b"[]".to_vec()).signed(&phone.client, &phone.device);
    let request = request.build().unwrap();
    let (address, started) = (house.running.address(), Instant::now());
    let mut head = format!("POST /v1/operations HTTP/1.1\r\nhost: {address}\r\ncontent-length: 2\r\n");
    for (name, value) in request.headers() {
        head = format!("{head}{name}: {}\r\n", value.to_str().unwrap());
    }
    let answer = tokio::task::spawn_blocking(move || {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.write_all(format!("{head}\r\n[").as_bytes()).unwrap();
        let mut answer = [0; 4096];
        let length = stream.read(&mut answer).unwrap();
        String::from_utf8_lossy(&answer[..length]).into_owned()
    });
    let answer = answer.await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 408 ") && answer.contains("\r\ntally-time: "), "{answer}");
    assert!(started.elapsed() >= Duration::from_secs(9), "{:?}", started.elapsed());
}

#[tokio::test]
async fn a_backend_that_cannot_write_says_so() {
    let house = House::new().await;
    let health = async || reqwest::get(format!("{}/healthz", house.url)).await.unwrap();
    assert_eq!(health().await.status().as_u16(), 204);
    let file = rusqlite::Connection::open(house.directory.path().join("data/backend.db")).unwrap();
    file.execute_batch("BEGIN IMMEDIATE").unwrap();
    tokio::time::sleep(Duration::from_millis(1_100)).await;
    let refused = health().await;
    assert_eq!(refused.status().as_u16(), 503);
    assert!(refused.headers().contains_key("retry-after"));
    let told = Instant::now();
    file.execute_batch("ROLLBACK").unwrap();
    let kept = health().await.status().as_u16();
    assert!(kept == 503 || told.elapsed() > Duration::from_millis(500), "the answer is kept for a second");
    tokio::time::sleep(Duration::from_millis(1_100)).await;
    assert_eq!(health().await.status().as_u16(), 204);
}
