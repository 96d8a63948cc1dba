//! Requests as the backend reads them: head, signature headers, and body.

use serde_json::Value;

use crate::backend::{Asked, House, house};
use crate::message::Message;

/// Headers that say where a message ends. What becomes of wrong ones is the HTTP library's business, and waiting for more.
const FRAMING: [&str; 6] = ["connection", "content-length", "expect", "host", "transfer-encoding", "upgrade"];

/// Where nobody has to say who they are.
const OPEN: [&str; 6] = ["/healthz", "/notices/", "/openapi.json", "/v1/enrolments", "/v1/keys", "/v1/shares/"];

/// `METHOD TARGET`, headers and a body. A header `sign` says who signs the request; without it the input has to bring a
/// signature, and none that it brings holds.
pub(crate) fn request(data: &[u8]) {
    let Some(text) = crate::text(data) else { return };
    let message = Message::read(text);
    let Some((method, target)) = message.first.split_once(' ').filter(|(method, target)| is_sendable(method, target))
    else {
        return;
    };
    // The long poll is the only thing that waits.
    let target = target.replace("wait=", "wait=0&waited=");
    let by = message.header("sign");
    let headers: Vec<_> = message.headers.iter().copied().filter(|(name, value)| is_header(name, value)).collect();
    let mut house = house();
    let body = house.world.text(message.body);
    judge(&mut house, by, &Asked { method, target: &target, headers: &headers, body: body.as_bytes() });
}

fn judge(house: &mut House, by: Option<&str>, asked: &Asked<'_>) {
    let answer = house.ask(by, asked);
    let body = String::from_utf8_lossy(&answer.body);
    assert!(answer.status < 500, "{}: {body}", answer.status);
    let believed = (200..300).contains(&answer.status);
    let open = OPEN.iter().any(|path| asked.target.starts_with(path));
    assert!(by.is_some_and(|by| by != "stranger") || open || !believed, "believed without a signature: {body}");
    if asked.method == "HEAD" || body.is_empty() {
        return;
    }
    let json: Result<Value, _> = serde_json::from_slice(&answer.body);
    assert!(json.is_ok() || believed, "a refusal is a problem document: {body}");
    assert!(!body.contains(r#""answer":"later""#), "the backend got into trouble: {body}");
}

/// What a request line can carry.
fn is_sendable(method: &str, target: &str) -> bool {
    let token = !method.is_empty() && method.bytes().all(|byte| byte.is_ascii_uppercase());
    token && target.starts_with('/') && target.bytes().all(|byte| byte.is_ascii_graphic())
}

fn is_header(name: &str, value: &str) -> bool {
    let token = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    token && name != "sign" && !FRAMING.contains(&name) && !value.bytes().any(|byte| byte.is_ascii_control())
}
