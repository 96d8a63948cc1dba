//! How what ships is linked.

use std::env::var;
use std::fs;
use std::path::Path;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    link();
}

/// Tells the linker. The library beside which this one is weighed is linked alike.
pub fn link() {
    // Only the profile for phones asks for the smallest code.
    if var("OPT_LEVEL").as_deref() == Ok("z") {
        packed_relocations();
        without_its_description();
    }
}

/// A table of a library's own addresses takes 24 bytes for each; packed, hardly more than a bit. Android reads Google's way of
/// packing from version 6 on and the common one from version 11 on; Apple's linker packs by itself.
fn packed_relocations() {
    match var("CARGO_CFG_TARGET_OS").as_deref() {
        Ok("android") => println!("cargo::rustc-cdylib-link-arg=-Wl,--pack-dyn-relocs=android"),
        Ok("linux") => println!("cargo::rustc-cdylib-link-arg=-Wl,-z,pack-relative-relocs"),
        _ => {}
    }
}

/// What UniFFI writes into a library about its surface, for its generator to read, is a fiftieth of what ships: the descriptions,
/// and a name for each. The generator reads the library that is built for the tests, and no app reads them at all.
fn without_its_description() {
    let (system, machine) = (var("CARGO_CFG_TARGET_OS"), var("CARGO_CFG_TARGET_ARCH"));
    // Where the linker is certainly LLVM's; GNU's takes no such script.
    let llvm = matches!((system.as_deref(), machine.as_deref()), (Ok("android"), _) | (Ok("linux"), Ok("x86_64")));
    if let (true, Ok(folder)) = (llvm, var("OUT_DIR")) {
        let script = Path::new(&folder).join("without-description.ld");
        match fs::write(&script, "SECTIONS { /DISCARD/ : { *(.rodata.UNIFFI_META_*) } } INSERT AFTER .rodata;\n") {
            Ok(()) => println!("cargo::rustc-cdylib-link-arg={}", script.display()),
            Err(error) => println!("cargo::error={}: {error}", script.display()),
        }
    }
}
