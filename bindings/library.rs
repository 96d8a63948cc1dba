//! The library that the generated bindings load in the tests. An app's is built by `cargo rustc --crate-type` instead, so
//! that it is optimised as a whole; this one shares everything with the other tests.

tally::uniffi_reexport_scaffolding!();
