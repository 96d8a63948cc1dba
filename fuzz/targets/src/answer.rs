//! Answers as a wallet reads them, whoever gives them: a captive portal, a proxy, half a text, or somebody who lies.

use std::time::Duration;

use tally::domain::time::Timestamp;
use tally::sync::{Response, retry_after};
use tally::wallet::PrepareRequest;

use crate::backend::NOW;
use crate::forge::World;
use crate::message::Message;
use crate::phone::{Phone, Script, later, runtime, world};

/// `STATUS PATH`, headers and a body. The header `tally-time: now` stands for the signed time that belongs to the request.
pub(crate) fn answer(data: &[u8]) {
    let Some(text) = crate::text(data) else { return };
    let (world, message) = (world(), Message::read(text));
    read_retry_after(message.header("retry-after").unwrap_or(text));
    let (status, path) = message.first.split_once(' ').unwrap_or((message.first, ""));
    let Ok(status) = status.parse() else { return };
    let answer = response(&world, status, &message);
    let page = serde_json::json!({"items": [], "seal": ""});
    let (pushed, pulled, quoted) = match path {
        "/v1/quotes" => (later_only(), crate::phone::genuine(&page), answer),
        "/v1/operations" => (answer, crate::phone::genuine(&page), Response::default()),
        _ => (later_only(), answer, Response::default()),
    };
    let script = vec![("/v1/operations", vec![pushed]), ("/v1/changes", vec![pulled]), ("/v1/quotes", vec![quoted])];
    runtime().block_on(async {
        let phone = Phone::open(Script::new(script)).await;
        let _ = phone.wallet.sync().await;
        if path == "/v1/quotes" {
            let payload = world.text("\"$code\"").trim_matches('"').to_owned();
            let _ =
                phone.wallet.payments().prepare(PrepareRequest { payload, amount: None, perk: None, id: None }).await;
        }
        phone.assert_readable().await;
    });
}

fn later_only() -> Response {
    crate::phone::genuine(&serde_json::json!([later()]))
}

fn response(world: &World, status: u16, message: &Message<'_>) -> Response {
    let lower = |(name, value): &(&str, &str)| (name.to_ascii_lowercase(), (*value).to_owned());
    let headers = message.headers.iter().map(lower).collect();
    Response { status, headers, body: world.text(message.body).into_bytes() }
}

/// No header silences a wallet for longer than it allows.
fn read_retry_after(header: &str) {
    for now in [0, NOW, i64::MAX] {
        let wait = retry_after::parse(header, Timestamp(now)).unwrap_or(Duration::ZERO);
        assert!(wait <= retry_after::LONGEST);
    }
}
