//! The library that is packed in the tests: the wallet alone, like the one that ships, out of what the other tests have
//! built already. The one that ships is made by `cargo rustc --crate-type`, so that it is optimised as a whole.

tally::uniffi_reexport_scaffolding!();
