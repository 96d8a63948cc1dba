//! One file per case in `tests/vectors/qr`: the payload, where it was published, and what must come out. The expected
//! contents were written by a reader in another language, so that a shared mistake would show.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::domain::qr::{Code, QrError, parse};

/// A case that is lost must not pass unnoticed.
const CASES: usize = 17;

#[test]
fn every_case_comes_out_as_its_file_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/qr");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect::<Vec<_>>();
    assert_eq!(files.len(), CASES);
    for file in files {
        let case: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
        assert!(case["source"].as_str().is_some_and(|source| !source.is_empty()), "{}", file.display());
        let outcome = parse(case["payload"].as_str().unwrap());
        assert_eq!(describe(&outcome), case["expected"], "{}", file.display());
    }
}

fn describe(outcome: &Result<Code, QrError>) -> Value {
    match outcome {
        Ok(code) => describe_code(code),
        Err(error) => json!({ "error": error.to_string(), "offset": error.offset(), "path": error.path() }),
    }
}

fn describe_code(code: &Code) -> Value {
    let payable = code.payable().map_or_else(|refusal| refusal.to_string(), |_| "payable".to_owned());
    json!({ "code": code, "missing": code.missing(), "payable": payable })
}
