//! The library inside the Python wheel. A crate of its own, because a `cdylib` beside the `rlib` in `tally` itself would switch
//! off optimisation at link time.

tally::uniffi_reexport_scaffolding!();
