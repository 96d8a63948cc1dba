//! How what ships is linked.

use std::env::var;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // Only the profile for phones asks for the smallest code.
    if var("OPT_LEVEL").as_deref() == Ok("z") {
        packed_relocations().iter().for_each(|argument| println!("cargo::rustc-cdylib-link-arg=-Wl,{argument}"));
    }
}

/// A table of a library's own addresses takes 24 bytes for each; packed, hardly more than a bit. Android reads Google's way of
/// packing from version 6 on and the common one from version 11 on; Apple's linker packs by itself.
fn packed_relocations() -> &'static [&'static str] {
    match var("CARGO_CFG_TARGET_OS").as_deref() {
        Ok("android") => &["--pack-dyn-relocs=android"],
        Ok("linux") => &["-z,pack-relative-relocs"],
        _ => &[],
    }
}
