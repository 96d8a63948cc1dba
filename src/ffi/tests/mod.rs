//! The exported surface as an app meets it, without a foreign language in between.

mod panics;
mod phone;
mod vaults;
