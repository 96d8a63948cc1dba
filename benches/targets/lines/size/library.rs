//! Libraries, built as they ship.

use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

/// A library, and what its linker put where.
pub struct Library {
    /// All of the file.
    pub bytes: u64,
    /// The linker's map.
    pub map: String,
}

/// Builds a library, which takes minutes the first time.
pub fn built(package: &str, library: &str) -> Result<Library> {
    let (target, file) = (target()?, format!("{DLL_PREFIX}{library}{DLL_SUFFIX}"));
    let map = target.join("phone").join(format!("{library}.map"));
    let mut command = Command::new(env!("CARGO"));
    command.args(["rustc", "--locked", "--quiet", "--profile", "phone", "--lib", "--crate-type", "cdylib"]);
    command.args(["--package", package, "--"]).arg(format!("-Clink-arg=-Wl,-Map={}", map.display()));
    // Where the file is looked for, whatever the surroundings say.
    command.env("CARGO_TARGET_DIR", &target);
    ensure!(command.status()?.success(), "{package} cannot be built");
    let library = target.join("phone").join(file);
    let bytes = fs::metadata(&library).with_context(|| library.display().to_string())?.len();
    Ok(Library { bytes, map: fs::read_to_string(&map).with_context(|| map.display().to_string())? })
}

fn target() -> Result<PathBuf> {
    Ok(Path::new(env!("CARGO_TARGET_TMPDIR")).parent().context("the target directory")?.to_owned())
}
