//! Floor 1: what is signed and sent, and nothing else.
//!
//! Three families: *operations*, which the device signs; *receipts*, the backend's signed answers; and *changes*, what the
//! device may cache. Every signed document has a `typ` of its own and a `ver`, and its content can be reached only by
//! verifying it ([`crate::crypto::jws`]).

pub mod bill;
pub mod change;
pub mod consent;
pub mod enrolment;
pub mod evidence;
pub mod file;
pub mod http;
pub mod invite;
pub mod loan;
pub mod mandate;
pub mod operation;
pub mod payment;
pub mod perk;
pub mod points;
pub mod problem;
pub mod push;
pub mod quote;
pub mod receipt;
pub mod refund;
pub mod ride;
pub mod time;
pub mod topup;
