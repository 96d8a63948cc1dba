//! Problems: why a request as a whole was refused (RFC 9457).

use serde::{Deserialize, Serialize};

use crate::domain::json;

/// The body of a refusal, `application/problem+json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Problem {
    /// `tag:tally,2026:problem/CODE` (RFC 4151), one for each code.
    #[serde(rename = "type")]
    pub kind: String,
    /// The code in words.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What is wrong with this very request; names no amount and no person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// What a program acts on.
    pub code: ProblemCode,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $code:ident = $status:literal $title:literal)*) => {
        /// Why a request was refused.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
        #[serde(rename_all = "kebab-case")]
        pub enum ProblemCode {
            $($(#[$doc])* $code,)*
            /// A code that this version does not know; the status says how to treat it.
            #[serde(other)]
            Other,
        }

        impl ProblemCode {
            /// Every code that this version knows.
            pub const ALL: &[Self] = &[$(Self::$code),*];

            /// The HTTP status that goes with it.
            pub fn status(self) -> u16 {
                match self {
                    $(Self::$code => $status,)*
                    Self::Other => 500,
                }
            }

            /// It in words.
            pub fn title(self) -> &'static str {
                match self {
                    $(Self::$code => $title,)*
                    Self::Other => "Something else is wrong",
                }
            }
        }
    };
}

codes! {
    /// The request cannot be read.
    Malformed = 400 "The request cannot be read"
    /// The signature is missing or wrong, or the key is unknown.
    Unauthenticated = 401 "The signature is missing, wrong, or by an unknown key"
    /// The request was made too long ago or lies in the future; the answer carries the backend's time.
    ClockWrong = 401 "The clock that the request was signed by is wrong"
    /// The request was seen before.
    Replayed = 401 "The request was seen before"
    /// The phone's enrolment was ended.
    DeviceRevoked = 403 "The phone's enrolment was ended"
    /// The wallet's database was restored from a copy; the phone has to enrol anew.
    DeviceStale = 403 "The wallet was restored from a copy"
    /// The grant does not stand, or does not reach this far; the person hears of the attempt.
    NotGranted = 403 "The grant does not allow this"
    /// There is nothing here.
    NotFound = 404 "There is nothing here"
    /// The address exists, but not for this method.
    MethodNotAllowed = 405 "The address does not know this method"
    /// The request's body did not arrive in time.
    TooSlow = 408 "The request did not arrive in time"
    /// Something else stands under this name.
    Conflict = 409 "Something else stands under this name"
    /// The cursor is no longer known; start again from the beginning.
    CursorGone = 410 "The cursor is no longer known"
    /// The body is larger than it may be, packed or unpacked.
    TooLarge = 413 "The body is too large"
    /// The body is of another media type or encoding than it may be.
    UnsupportedMediaType = 415 "The body is of another type than it may be"
    /// The invite's code is unknown or was used by somebody else.
    InviteNotValid = 422 "The invite is unknown or was used"
    /// The request for data is unknown, has expired, does not hold, or another person took it.
    RequestNotValid = 422 "The request for data is unknown, over, or taken"
    /// The merchant's code cannot be paid here.
    CodeNotPayable = 422 "The code cannot be paid here"
    /// The amount is missing, not positive, or in another currency.
    AmountNotAllowed = 422 "The amount is missing or not allowed"
    /// There is no such offer, it has ended, or it is not for this.
    OfferUnknown = 422 "There is no such offer here"
    /// The offer does not hold at this time; it says itself when it does.
    OfferNotNow = 422 "The offer does not hold now"
    /// The person's points do not reach a step of the offer, or the seller may not learn of it.
    NotEligible = 422 "No step of the offer is reached"
    /// What the same seller has lent, or let be paid later, is not paid yet; so is a ride without its whole deposit.
    CreditStands = 422 "What this seller lent, or let be paid later, is not paid yet"
    /// The offer goes beyond what offers may do.
    OfferNotAllowed = 422 "The offer goes beyond what offers may do"
    /// There is no such bike, or it cannot be ridden now.
    BikeNotAvailable = 422 "The bike cannot be ridden now"
    /// The refund is more than is left of the payment.
    RefundTooLarge = 422 "The refund is more than is left of the payment"
    /// Too many requests; the answer says when to come again.
    TooManyRequests = 429 "Too many requests"
    /// The backend failed; nothing was done.
    Internal = 500 "The backend failed"
    /// The backend cannot answer now.
    Unavailable = 503 "The backend cannot answer now"
}

impl Problem {
    /// A problem with this request.
    pub fn new(code: ProblemCode, detail: impl Into<String>) -> Self {
        let detail = Some(detail.into()).filter(|detail| !detail.is_empty());
        let name = json::name_of(&code).unwrap_or_default();
        Self {
            kind: format!("tag:tally,2026:problem/{name}"),
            title: code.title().into(),
            status: code.status(),
            detail,
            code,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Problem, ProblemCode};

    #[test]
    fn is_written_as_rfc_9457_says() {
        let json = serde_json::to_value(Problem::new(ProblemCode::CursorGone, "")).unwrap();
        assert_eq!(
            json,
            serde_json::json!({
                "type": "tag:tally,2026:problem/cursor-gone",
                "title": "The cursor is no longer known",
                "status": 410,
                "code": "cursor-gone",
            })
        );
    }

    #[test]
    fn an_unknown_code_is_read_as_other() {
        assert_eq!(serde_json::from_str::<ProblemCode>("\"brand-new\"").unwrap(), ProblemCode::Other);
    }
}
