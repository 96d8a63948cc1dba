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
