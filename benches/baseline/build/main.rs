//! Links as the phone library is linked, and writes its surface with nothing behind it.

#![allow(clippy::print_stdout, reason = "that is how a build script talks to Cargo")]

#[path = "../../../build.rs"]
#[allow(dead_code, reason = "it is a program of its own")]
mod phone;
mod rust;
mod surface;

use std::error::Error;
use std::path::Path;
use std::{env, fs};

const SURFACE: &str = "../../bindings/surface.txt";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=../../build.rs");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed={SURFACE}");
    phone::link();
    let surface = fs::read_to_string(SURFACE)?;
    let code = rust::written(&surface::read(&surface));
    fs::write(Path::new(&env::var("OUT_DIR")?).join("surface.rs"), code)?;
    Ok(())
}
