//! HTTP without TLS.

use std::sync::atomic::Ordering;
use std::time::Duration;

use super::server::{SHORT, Server, Then, answer, transport};
use crate::sync::transport::{Response, Transport, TransportError};

const JSON: &str = "content-type: application/json\r\n";

async fn ask(answer: impl Into<Vec<u8>>, then: Then) -> Result<Response, TransportError> {
    let server = Server::start(answer, then).await;
    transport(vec![]).send(server.request()).await
}

#[tokio::test]
async fn brings_status_headers_and_body() {
    let response = ask(answer("418 Teapot", JSON, b"{}"), Then::GoOn).await.unwrap();
    assert_eq!((response.status, response.body.as_slice()), (418, b"{}".as_slice()));
    assert_eq!(response.header("content-type"), Some("application/json"));
}

#[tokio::test]
async fn two_requests_share_a_connection() {
    let server = Server::start(answer("200 OK", JSON, b"{}"), Then::GoOn).await;
    let transport = transport(vec![]);
    for _ in 0..2 {
        transport.send(server.request()).await.unwrap();
    }
    assert_eq!(server.accepted.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let elsewhere = Server::start(answer("200 OK", JSON, b"{}"), Then::GoOn).await;
    let location = format!("location: {}\r\n", elsewhere.url);
    for status in ["301 Moved", "302 Found", "307 Temporary Redirect"] {
        let response = ask(answer(status, &location, b""), Then::GoOn).await.unwrap();
        assert_eq!(response.status.to_string(), status[..3]);
    }
    assert_eq!(elsewhere.accepted.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn half_a_body_is_no_answer() {
    let whole = answer("200 OK", JSON, b"{\"a\": 1}");
    for kept in [whole.len() - 1, whole.len() - 7, 20] {
        let error = ask(&whole[..kept], Then::Close).await.unwrap_err();
        assert!(matches!(error, TransportError::Broken(_)), "{error:?}");
    }
}

#[tokio::test]
async fn silence_before_the_answer_ends_the_request() {
    let server = Server::start("", Then::Hang).await;
    let request = crate::sync::Request { timeout: Duration::from_millis(100), ..server.request() };
    assert_eq!(transport(vec![]).send(request).await.unwrap_err(), TransportError::TimedOut);
}

#[tokio::test]
async fn silence_in_the_middle_of_a_body_ends_the_request() {
    let whole = answer("200 OK", JSON, b"{}");
    let began = std::time::Instant::now();
    let error = ask(&whole[..whole.len() - 1], Then::Hang).await.unwrap_err();
    assert_eq!(error, TransportError::TimedOut);
    assert!(began.elapsed() >= SHORT.stall);
}

#[tokio::test]
async fn nobody_there_means_that_nothing_arrived() {
    let server = Server::start("", Then::Close).await;
    let mut request = server.request();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    request.url.set_port(Some(listener.local_addr().unwrap().port())).unwrap();
    drop(listener);
    let error = transport(vec![]).send(request).await.unwrap_err();
    assert!(matches!(error, TransportError::NotConnected(_)) && error.nothing_arrived(), "{error:?}");
}

#[tokio::test]
async fn a_connection_that_breaks_before_the_answer_may_have_brought_the_request() {
    let error = ask("", Then::Close).await.unwrap_err();
    assert!(matches!(error, TransportError::Broken(_)) && !error.nothing_arrived(), "{error:?}");
}

#[tokio::test]
async fn a_body_beyond_the_cap_is_not_read() {
    let cap = SHORT.answer_bytes;
    assert_eq!(ask(answer("200 OK", JSON, &vec![b' '; cap]), Then::GoOn).await.unwrap().body.len(), cap);
    let error = ask(answer("200 OK", JSON, &vec![b' '; cap + 1]), Then::GoOn).await.unwrap_err();
    assert_eq!(error, TransportError::TooLarge);
}

#[tokio::test]
async fn a_gzip_body_is_unpacked_and_its_unpacked_size_is_capped() {
    let packed = format!("{JSON}content-encoding: gzip\r\n");
    let response = ask(answer("200 OK", &packed, &gzip_spaces(3)), Then::GoOn).await.unwrap();
    assert_eq!(response.body, b" ".repeat(3 * 258 + 1));
    let bomb = gzip_spaces(40_000);
    assert!(bomb.len() < 70_000, "ten megabytes in {} bytes", bomb.len());
    assert_eq!(ask(answer("200 OK", &packed, &bomb), Then::GoOn).await.unwrap_err(), TransportError::TooLarge);
}

/// A gzip file (RFC 1952) of one space and `runs` times 258 more, in one block with fixed codes (RFC 1951 §3.2.6): the
/// densest that the format allows.
fn gzip_spaces(runs: usize) -> Vec<u8> {
    let mut bits = Bits::default();
    bits.push(&[1, 1, 0]); // the last block, of kind 01, low bit first
    bits.push(&[0, 1, 0, 1, 0, 0, 0, 0]); // the literal 32 as 0x30 + 32
    for _ in 0..runs {
        bits.push(&[1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0]); // length 258 (code 285), distance 1 (code 0)
    }
    bits.push(&[0; 7]); // the end (code 256)
    let content = b" ".repeat(runs * 258 + 1);
    let checksum = crc::Crc::<u32>::new(&crc::CRC_32_ISO_HDLC).checksum(&content);
    let size = u32::try_from(content.len()).unwrap();
    let header = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
    [header.as_slice(), &bits.bytes, &checksum.to_le_bytes(), &size.to_le_bytes()].concat()
}

/// Bits, packed from the low end of each byte.
#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    count: usize,
}

impl Bits {
    fn push(&mut self, bits: &[u8]) {
        for bit in bits {
            if self.count.is_multiple_of(8) {
                self.bytes.push(0);
            }
            *self.bytes.last_mut().unwrap() |= bit << (self.count % 8);
            self.count += 1;
        }
    }
}
