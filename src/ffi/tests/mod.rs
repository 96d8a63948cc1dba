//! The exported surface as an app meets it, without a foreign language in between.

mod errors;
mod log;
mod panics;
mod phone;
mod proofs;
mod reasons;
mod schemas;
mod vaults;
