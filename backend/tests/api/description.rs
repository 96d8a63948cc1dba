//! The description in `docs/` is the one that the code gives. `UPDATE=1` rewrites it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use tally_backend::{description_file, schema_files};

fn docs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs")
}

fn wanted() -> bool {
    std::env::var_os("UPDATE").is_some()
}

#[test]
fn openapi_json_is_fresh() {
    let (path, fresh) = (docs().join("openapi.json"), description_file().unwrap());
    if wanted() {
        fs::write(&path, &fresh).unwrap();
    }
    assert!(fs::read_to_string(&path).unwrap_or_default() == fresh, "run the test with UPDATE=1");
}

#[test]
fn every_schema_is_fresh_and_there_is_no_other() {
    let (directory, fresh) = (docs().join("schemas"), schema_files().unwrap());
    if wanted() {
        let _ = fs::remove_dir_all(&directory);
        fs::create_dir_all(&directory).unwrap();
        for (name, text) in &fresh {
            fs::write(directory.join(name), text).unwrap();
        }
    }
    let files = fs::read_dir(&directory).unwrap().map(|entry| entry.unwrap());
    let name = |file: &fs::DirEntry| file.file_name().into_string().unwrap();
    let found: BTreeMap<_, _> = files.map(|file| (name(&file), fs::read_to_string(file.path()).unwrap())).collect();
    assert!(found == fresh, "run the test with UPDATE=1");
}

#[test]
fn every_reference_leads_somewhere() {
    let description: serde_json::Value = serde_json::from_str(&description_file().unwrap()).unwrap();
    let text = description.to_string();
    for reference in text.split("\"$ref\":\"#").skip(1) {
        let pointer = reference.split('"').next().unwrap();
        assert!(description.pointer(pointer).is_some(), "{pointer}");
    }
}

#[test]
fn every_signed_document_says_its_kind_and_version() {
    let files = schema_files().unwrap();
    for (name, typ) in [
        ("PaymentOperation", "tally-payment+jwt"),
        ("TopUpOperation", "tally-topup+jwt"),
        ("MandateOperation", "tally-mandate+jwt"),
        ("MandateEndOperation", "tally-mandate-end+jwt"),
        ("BillDisputeOperation", "tally-bill-dispute+jwt"),
        ("GrantOperation", "tally-grant+jwt"),
        ("ShareOperation", "tally-share+jwt"),
        ("WithdrawalOperation", "tally-withdrawal+jwt"),
        ("ConsentRequest", "tally-consent-request+jwt"),
        ("RecipientCard", "tally-recipient+jwt"),
        ("AccessRecord", "tally-access+jwt"),
        ("EnrolmentRequest", "tally-enrolment+jwt"),
        ("Enrolled", "tally-enrolled+jwt"),
        ("BackendKeys", "tally-keys+jwt"),
        ("Quote", "tally-quote+jwt"),
        ("Receipt", "tally-receipt+jwt"),
        ("Refund", "tally-refund+jwt"),
        ("PageSeal", "tally-changes+jwt"),
        ("ServerTime", "tally-time+jwt"),
    ] {
        let schema: serde_json::Value = serde_json::from_str(&files[&format!("{name}.json")]).unwrap();
        assert!(schema["description"].as_str().unwrap().contains(typ), "{name}");
        assert_eq!(schema["properties"]["ver"]["enum"], serde_json::json!([1]), "{name}");
        assert!(schema["required"].as_array().unwrap().contains(&"ver".into()), "{name}");
    }
}

#[test]
fn descriptions_do_not_point_into_the_code() {
    let files = schema_files().unwrap();
    for (name, text) in files.iter().map(|(name, text)| (name.as_str(), text)) {
        assert!(!text.contains("[`"), "{name}");
    }
}
