//! Names and limits of the HTTP interface, the same for both sides.

/// Header of an answer: a compact JWS of [`super::time::ServerTime`].
pub const SERVER_TIME: &str = "tally-time";

/// Header of a signed request, covered by its signature: `EPOCH.NONCE`. The epoch grows by one each time a wallet's
/// database is opened for the network, and the nonce tells apart two that were opened from copies of one file.
pub const SESSION: &str = "tally-session";

/// Header of an operator's request: `Bearer TOKEN` (RFC 6750).
pub const AUTHORIZATION: &str = "authorization";

/// The most operations of one push.
pub const PUSH_OPERATIONS: usize = 64;

/// The most bytes of one request's body, unpacked.
pub const REQUEST_BYTES: usize = 256 * 1024;

/// The most bytes of one answer's body, unpacked: a full page of changes with room to spare.
pub const ANSWER_BYTES: usize = 4 * 1024 * 1024;

/// How far a request's `created` may lie from the backend's clock, in seconds. Five minutes, as in Kerberos (RFC 4120
/// §7.5.8): clocks that are set by hand are rarely closer, and nonces need not be kept for longer.
pub const CLOCK_TOLERANCE: i64 = 300;

/// The longest that a long poll waits, in seconds: below the 30 s after which common proxies cut a silent connection.
pub const LONGEST_WAIT: u32 = 25;

/// The media type of a problem (RFC 9457 §3).
pub const PROBLEM_JSON: &str = "application/problem+json";
