//! Generates the Kotlin, Swift and Python bindings from the built library, and writes down what it exports.

mod surface;

use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    if arguments.next().as_deref() == Some("surface") {
        return surface::run(&arguments.collect::<Vec<_>>());
    }
    uniffi::uniffi_bindgen_main();
    ExitCode::SUCCESS
}
