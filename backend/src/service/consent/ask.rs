//! A recipient asks for data.

use tally::crypto::hash::sha256_base64url;
use tally::crypto::jws::Signed;
use tally::crypto::{base64url_decode, keys::Thumbprint};
use tally::domain::time::Timestamp;
use tally::wire::consent::{ConsentRequest, LinkAnswer, RequestLink};
use tally::wire::http::CLOCK_TOLERANCE;
use tally::wire::problem::ProblemCode;

use crate::app::App;
use crate::refusal::Refusal;
use crate::store::{NewRequest, Recipient};

/// The longest address of a notice, in bytes.
const URL_BYTES: usize = 2_000;

/// The longest language tag that BCP 47 (RFC 5646 §4.4.1) asks everybody to take.
const LANGUAGE_BYTES: usize = 35;

/// Keeps a request and gives the link to it. The same request gets the same link, however often it is sent: the code is
/// derived from its bytes, and the backend keeps only the code's hash.
pub(crate) async fn ask(app: &App, recipient: &Recipient, compact: String) -> Result<LinkAnswer, Refusal> {
    let document = Signed::<ConsentRequest>::verify(&compact, &recipient.key);
    let document = document.map_err(|error| not_valid(&error.to_string()))?.into_document();
    check(&document, recipient, &app.keys.public().thumbprint(), app.now()).map_err(not_valid)?;
    let code = app.keys.request_code(recipient.id, &compact);
    let request = document.id;
    let kept = NewRequest { document, compact, code_sha256: sha256_base64url(code.as_bytes()) };
    if !app.store.add_request(kept).await? {
        return Err(Refusal::new(ProblemCode::Conflict, "another request stands under this id"));
    }
    let link = RequestLink { code, key: recipient.key.thumbprint() };
    Ok(LinkAnswer { request, link: link.to_string() })
}

fn check(
    request: &ConsentRequest,
    recipient: &Recipient,
    backend: &Thumbprint,
    now: Timestamp,
) -> Result<(), &'static str> {
    let checks = [
        (request.recipient == recipient.id, "it speaks for another recipient than the one that signed it"),
        (request.backend == *backend, "it is meant for another backend"),
        (request.is_sound(), "it asks for nothing, for the same twice, or for longer than is allowed"),
        (each_once(request), "it names a purpose twice"),
        (request.iat.since(now) <= CLOCK_TOLERANCE, "it was signed in the future"),
        (now < request.exp, "it has expired"),
        (is_country(&request.jurisdiction), "the jurisdiction is no country of two letters"),
        (has_notice(request), "the notice has no address, hash or language"),
    ];
    checks.into_iter().find(|(holds, _)| !holds).map_or(Ok(()), |(_, why)| Err(why))
}

fn each_once(request: &ConsentRequest) -> bool {
    let purposes = &request.purposes;
    (1..purposes.len()).all(|index| !purposes[..index].contains(&purposes[index]))
}

fn has_notice(request: &ConsentRequest) -> bool {
    let notice = &request.notice;
    let hash = base64url_decode(&notice.sha256).is_ok_and(|hash| hash.len() == 32);
    let tag = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    let language = (2..=LANGUAGE_BYTES).contains(&notice.language.len()) && notice.language.bytes().all(tag);
    notice.is_safe() && notice.url.len() <= URL_BYTES && hash && language
}

/// ISO 3166-1, two upper-case letters.
pub(crate) fn is_country(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn not_valid(detail: &str) -> Refusal {
    Refusal::new(ProblemCode::RequestNotValid, detail)
}
