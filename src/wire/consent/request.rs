use serde::{Deserialize, Serialize};
use url::Url;

use crate::crypto::jws::Document;
use crate::crypto::keys::Thumbprint;
use crate::domain::data::{DataField, DataPurpose};
use crate::domain::id::{RecipientId, RequestId};
use crate::domain::time::Timestamp;
use crate::wire::invite::is_page;

/// What somebody asks a person for, signed by who asks.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ConsentRequest {
    /// Its id; one request is granted at most once.
    #[serde(rename = "jti")]
    pub id: RequestId,
    /// Who asks, and answers for what becomes of the data: the controller.
    #[serde(rename = "iss")]
    pub recipient: RecipientId,
    /// The backend that it is meant for: the thumbprint of its signing key.
    #[serde(rename = "aud")]
    pub backend: Thumbprint,
    /// What for.
    pub purposes: Vec<DataPurpose>,
    /// What is asked for.
    pub fields: Vec<RequestedField>,
    /// How many days the recipient keeps what it read.
    pub retention_days: u32,
    /// Whose law holds: a country of ISO 3166-1, two letters.
    pub jurisdiction: String,
    /// The words that the recipient put in front of the person.
    pub notice: Notice,
    /// How many days from the grant on it wants to read.
    pub grant_days: u32,
    /// When it was signed, by the recipient's clock.
    pub iat: Timestamp,
    /// From this moment on it can no longer be granted.
    pub exp: Timestamp,
}

/// One field of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct RequestedField {
    /// Which.
    pub field: DataField,
    /// Without it the recipient has no use for the rest. The person may still drop it, by refusing the whole.
    pub required: bool,
}

/// A privacy notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Notice {
    /// Where it can be read.
    pub url: String,
    /// base64url of the SHA-256 of its bytes, so that nobody can change it afterwards.
    pub sha256: String,
    /// Its language: a tag of BCP 47.
    pub language: String,
}

impl Notice {
    /// Whether a phone may open its address: a page of `https`, which nobody on the way can change, and nothing that another app
    /// answers to.
    pub fn is_safe(&self) -> bool {
        self.is_page(|url| url.scheme() == "https")
    }

    /// The same for a notice of the backend's own, which a sandbox has on the machine itself, over `http`.
    pub fn is_safe_from_backend(&self) -> bool {
        self.is_page(|_| true)
    }

    fn is_page(&self, of: impl FnOnce(&Url) -> bool) -> bool {
        Url::parse(&self.url).is_ok_and(|url| is_page(&url) && of(&url))
    }
}

impl ConsentRequest {
    /// The longest that one grant may last, in days. Open banking in the UK asks again after 90 days; Australia's CDR
    /// after twelve months. A year is the outer bound.
    pub const LONGEST_GRANT_DAYS: u32 = 366;

    /// Whether it asks for something, each field once, for at most [`Self::LONGEST_GRANT_DAYS`], and ends after it began.
    pub fn is_sound(&self) -> bool {
        let each_once = |index: usize| self.fields[..index].iter().all(|one| one.field != self.fields[index].field);
        !self.purposes.is_empty()
            && !self.fields.is_empty()
            && (0..self.fields.len()).all(each_once)
            && (1..=Self::LONGEST_GRANT_DAYS).contains(&self.grant_days)
            && self.iat < self.exp
    }
}

impl Document for ConsentRequest {
    const TYP: &'static str = "tally-consent-request+jwt";
    const VERSION: u32 = 1;
}

crate::domain::redacted::redacted!(ConsentRequest { id, recipient, iat, exp });

#[cfg(test)]
mod tests {
    use super::Notice;

    #[test]
    fn only_the_backend_may_have_a_notice_on_the_machine_itself() {
        for (url, of_anybody, of_backend) in [
            ("https://rooms.example/notice", true, true),
            ("http://127.0.0.1:8080/notices/collection", false, true),
            ("http://rooms.example/notice", false, false),
            ("ftp://localhost/notice", false, false),
        ] {
            let notice = Notice { url: url.into(), sha256: "x".into(), language: "en".into() };
            assert_eq!((notice.is_safe(), notice.is_safe_from_backend()), (of_anybody, of_backend), "{url}");
        }
    }
}
