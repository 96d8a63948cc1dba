//! The house keeps its plan: floors, rooms, shapes and the two commands. Every rule is also tried on text that breaks it.

mod promises;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// Each floor uses only floors of a lower level. The ground floor's rooms may use each other.
const FLOORS: [(&str, u8); 8] =
    [("domain", 0), ("crypto", 0), ("platform", 0), ("wire", 1), ("store", 2), ("sync", 3), ("wallet", 4), ("ffi", 5)];

/// Crates that may be named, by word and even in a comment, only in these places.
const ROOMS: [(&str, &[&str]); 3] =
    [("rusqlite", &["src/store"]), ("reqwest", &["src/sync"]), ("uniffi", &["src/ffi", "src/lib.rs"])];

/// The floors that may use the asynchronous runtime.
const ASYNC: [&str; 4] = ["store", "sync", "wallet", "ffi"];

/// Crates that can verify a signature.
const VERIFYING: [&str; 6] = ["curve25519-dalek", "ed25519", "ed25519-dalek", "jsonwebtoken", "josekit", "ring"];

/// The only file that asks one of them, and what it asks for: `docs/signatures.md` tells why.
const VERIFIER: &str = "src/crypto/keys/public.rs";
const ASKED: &str = "self.0.verify_strict(message, &signature)";

/// Every folder that the house is planned with.
const FOLDERS: &[&str] = &[
    "cipher",
    "backend",
    "counterparties",
    "cli",
    "rehearsal",
    "disk",
    "fuzz",
    "fuzz/targets",
    "sim",
    "bindings/bindgen",
    "bindings/empty",
    "bindings/kotlin",
    "bindings/swift",
    "bindings/python",
    "android",
    "ios",
    "shells",
    "tests",
    "benches",
    "docs",
];

struct Source {
    path: String,
    text: String,
}

impl Source {
    fn new(path: &str, text: &str) -> Self {
        Self { path: path.into(), text: text.into() }
    }

    fn read(root: &Path, path: &Path) -> Self {
        let text = fs::read_to_string(path).unwrap_or_default();
        let path = path.strip_prefix(root).unwrap_or(path);
        Self { path: path.to_string_lossy().into_owned(), text }
    }

    /// The file without its tests.
    fn body(&self) -> &str {
        self.text.split("\n#[cfg(test)]").next().unwrap_or_default()
    }

    /// The body without comments.
    fn code(&self) -> String {
        let lines = self.body().lines().map(|line| line.split("//").next().unwrap_or_default());
        lines.collect::<Vec<_>>().join("\n")
    }

    /// The modules from the crate's root to this file: `src/wire/quote.rs` is `["wire", "quote"]`.
    fn modules(&self) -> Vec<&str> {
        let path = self.path.trim_start_matches("src/").trim_end_matches(".rs");
        path.split('/').filter(|part| !matches!(*part, "mod" | "lib")).collect()
    }
}

// --- floors ---------------------------------------------------------------------------------------------------------

fn level(floor: &str) -> Option<u8> {
    FLOORS.iter().find(|(name, _)| *name == floor).map(|(_, level)| *level)
}

fn floor_faults(source: &Source) -> Vec<String> {
    let modules = source.modules();
    let Some((floor, own)) = modules.first().and_then(|floor| Some((*floor, level(floor)?))) else { return Vec::new() };
    let code = source.code();
    let used = named_from_root(&code, modules.len());
    let wrong =
        used.iter().filter(|used| *used != floor && !level(used).is_some_and(|level| level < own || level == 0));
    wrong.map(|used| format!("{}: {floor} uses {used}", source.path)).collect()
}

/// What the code names as `crate::NAME`, as `crate::{NAME, …}`, or by as many `super::` as lead to the root.
fn named_from_root(code: &str, depth: usize) -> BTreeSet<String> {
    let up = "super::".repeat(depth);
    ["crate::", up.as_str()].iter().flat_map(|root| code.split(root).skip(1)).flat_map(first_names).collect()
}

fn first_names(rest: &str) -> Vec<String> {
    match rest.strip_prefix('{') {
        None => vec![word(rest)],
        Some(group) => group_members(group).into_iter().map(word).collect(),
    }
    .into_iter()
    .filter(|name| !name.is_empty() && name != "super" && name != "self")
    .collect()
}

/// The members of a group, up to the bracket that closes it; what stands inside inner groups is left out.
fn group_members(group: &str) -> Vec<&str> {
    let (mut inner, mut begin, mut members) = (0, 0, Vec::new());
    for (at, character) in group.char_indices() {
        match character {
            '{' => inner += 1,
            '}' if inner == 0 => {
                members.push(&group[begin..at]);
                return members;
            }
            '}' => inner -= 1,
            ',' if inner == 0 => {
                members.push(&group[begin..at]);
                begin = at + 1;
            }
            _ => {}
        }
    }
    members
}

fn word(text: &str) -> String {
    text.trim_start().chars().take_while(|character| character.is_alphanumeric() || *character == '_').collect()
}

// --- rooms ----------------------------------------------------------------------------------------------------------

fn room_faults(source: &Source) -> Vec<String> {
    let outside = |places: &[&str]| !places.iter().any(|place| Path::new(&source.path).starts_with(place));
    let named = ROOMS.iter().filter(|(name, places)| outside(places) && has_word(&source.text, name));
    let runtime =
        has_word(&source.code(), "tokio") && !source.modules().first().is_some_and(|floor| ASYNC.contains(floor));
    let strays = named.map(|(name, _)| *name).chain(runtime.then_some("tokio"));
    strays.map(|name| format!("{}: {name} outside its room", source.path)).collect()
}

fn has_word(text: &str, word: &str) -> bool {
    text.split(|character: char| !character.is_alphanumeric() && character != '_').any(|found| found == word)
}

// --- signatures -----------------------------------------------------------------------------------------------------

/// Whoever verifies, and is not the one file that does.
fn signature_faults(source: &Source) -> Vec<String> {
    let (code, in_room) = (source.code(), source.path.starts_with("src/crypto/keys/"));
    let named = |krate: &&&str| {
        let name = krate.replace('-', "_");
        // `ring` does TLS, and `ed25519` is the algorithm's own name.
        code.contains(&format!("{name}::")) && (name != "ring" || code.contains("ring::signature"))
    };
    let strays: Vec<_> = VERIFYING.iter().filter(named).filter(|_| !in_room).map(|krate| (*krate).to_owned()).collect();
    let loose = ["Verifier", "verify_batch", "verify_prehashed"].into_iter().filter(|word| has_word(&code, word));
    let strict = code.matches("verify_strict").count();
    let expected = usize::from(source.path == VERIFIER);
    let counted = (strict != expected || code.matches(ASKED).count() != expected).then(|| format!("{strict} strict"));
    let found = strays.into_iter().chain(loose.map(String::from)).chain(counted);
    found.map(|what| format!("{}: verifies on its own: {what}", source.path)).collect()
}

/// The crates that a manifest depends on itself, if they can verify.
fn verifying_dependencies(manifest: &str) -> Vec<&str> {
    let names =
        manifest.lines().filter(|line| line.contains('=')).filter_map(|line| line.split(['.', ' ', '=']).next());
    names.filter(|name| VERIFYING.contains(name)).collect()
}

// --- panics ---------------------------------------------------------------------------------------------------------

/// The public functions of the exported surface that can fail and let a panic past `run` and `call`.
fn panic_faults(source: &Source) -> Vec<String> {
    let lines: Vec<&str> = source.body().lines().collect();
    let public = lines.iter().enumerate().filter(|(_, line)| is_function(line) && line.trim().starts_with("pub "));
    let texts = public.filter_map(|(begin, line)| {
        let end = begin + length(&lines[begin..], indentation(line))?;
        Some(lines[begin..end].join("\n"))
    });
    let guarded = |text: &str| text.contains("call(|| ") || text.contains("run(async move {");
    let open = texts.filter(|text| text.contains(", WalletError>") && !guarded(text));
    open.map(|text| format!("{}: lets panics through: {}", source.path, text.lines().next().unwrap_or_default()))
        .collect()
}

// --- what is printed ------------------------------------------------------------------------------------------------

/// What crosses and is not known to be harmless, and that other languages would print as a whole.
fn telling_faults(source: &Source) -> Vec<String> {
    let lines: Vec<&str> = source.body().lines().collect();
    let crossing =
        lines.windows(2).filter(|pair| pair[0].starts_with("#[derive(") && pair[0].contains("uniffi::Record"));
    let telling = crossing.filter(|pair| !pair[0].contains("Debug") && pair[1] != "#[uniffi::export(Display)]");
    telling.map(|pair| format!("{}: prints everything: {}", source.path, pair[1])).collect()
}

// --- shapes ---------------------------------------------------------------------------------------------------------

/// The lengths of the functions in a body, in lines. Counts on the formatter: a function ends at its own indentation.
fn function_lengths(body: &str) -> Vec<usize> {
    let lines: Vec<&str> = body.lines().collect();
    let starts = lines.iter().enumerate().filter(|(_, line)| is_function(line));
    starts.filter_map(|(begin, line)| length(&lines[begin..], indentation(line))).collect()
}

fn length(lines: &[&str], indentation: usize) -> Option<usize> {
    let ends = |line: &&str| line.trim_start().starts_with('}') && self::indentation(line) == indentation;
    if lines[0].ends_with(['}', ';']) {
        lines[0].ends_with('}').then_some(1)
    } else {
        Some(lines.iter().position(ends)? + 1)
    }
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

fn is_function(line: &str) -> bool {
    let mut words = line.split_whitespace().skip_while(|word| {
        word.starts_with("pub")
            || word.ends_with(')') && !word.contains('(')
            || matches!(*word, "const" | "async" | "unsafe" | "extern" | "\"C\"")
    });
    words.next() == Some("fn")
}

fn shape_faults(place: &str, sources: &[Source]) -> Vec<String> {
    let bodies: Vec<usize> = sources.iter().map(|source| source.body().lines().count()).collect();
    let functions: Vec<usize> = sources.iter().flat_map(|source| function_lengths(source.body())).collect();
    let measures = [
        ("half of the files", 100, percentile(&bodies, 50)),
        ("nine files of ten", 300, percentile(&bodies, 90)),
        ("the longest file", 500, percentile(&bodies, 100)),
        ("half of the functions", 8, percentile(&functions, 50)),
        ("nine functions of ten", 25, percentile(&functions, 90)),
    ];
    let over = measures.iter().filter(|(_, limit, found)| found > limit);
    over.map(|(what, limit, found)| format!("{place}: {what} may have {limit} lines, not {found}")).collect()
}

fn percentile(numbers: &[usize], percent: usize) -> usize {
    let mut sorted = numbers.to_vec();
    sorted.sort_unstable();
    let at = (sorted.len() * percent / 100).min(sorted.len().saturating_sub(1));
    sorted.get(at).copied().unwrap_or_default()
}

// --- the house ------------------------------------------------------------------------------------------------------

fn root() -> PathBuf {
    env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default()
}

fn sources(place: &str) -> Vec<Source> {
    let root = root();
    let mut found = Vec::new();
    walk(&root.join(place), &mut |path| found.push(Source::read(&root, path)));
    assert!(!found.is_empty(), "no sources in {place}");
    found
}

fn walk(folder: &Path, visit: &mut impl FnMut(&Path)) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() && !path.ends_with("tests") {
            walk(&path, visit);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            visit(&path);
        }
    }
}

fn assert_none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// The first fenced block of a Markdown text, line by line.
fn first_block(markdown: &str) -> Vec<&str> {
    markdown
        .lines()
        .skip_while(|line| !line.starts_with("```"))
        .skip(1)
        .take_while(|line| !line.starts_with("```"))
        .collect()
}

#[test]
fn every_floor_uses_only_floors_below() {
    assert_none(&sources("src").iter().flat_map(floor_faults).collect::<Vec<_>>());
}

#[test]
fn every_crate_stays_in_its_room() {
    assert_none(&sources("src").iter().flat_map(room_faults).collect::<Vec<_>>());
}

/// A rehearsal has the power to make time and randomness: what ships must not be able to reach it, not even for its tests.
#[test]
fn nothing_that_ships_knows_a_rehearsal() {
    let manifests = ["", "cipher", "backend", "counterparties", "cli", "bindings/python", "disk"];
    let knows = |place: &&str| {
        let manifest = fs::read_to_string(root().join(place).join("Cargo.toml")).unwrap();
        manifest.lines().any(|line| line.starts_with("tally-rehearsal"))
    };
    assert_eq!(manifests.into_iter().filter(knows).collect::<Vec<_>>(), Vec::<&str>::new());
}

/// Documents, requests, evidence, chains, the backend and the programs: all of them ask `PublicKey::verify`.
#[test]
fn there_is_one_verifier() {
    let places = [
        "src",
        "backend",
        "counterparties",
        "cli",
        "rehearsal",
        "cipher",
        "bindings",
        "fuzz/targets",
        "fuzz/fuzz_targets",
    ];
    let mut product: Vec<_> = places.iter().flat_map(|place| sources(place)).collect();
    product.retain(|source| !source.path.contains("/vectors/") && !source.path.contains("/target/"));
    assert_none(&product.iter().flat_map(signature_faults).collect::<Vec<_>>());
    assert!(product.iter().any(|source| source.path == VERIFIER));
}

#[test]
fn nobody_else_depends_on_what_verifies() {
    for member in ["backend", "counterparties", "cli", "rehearsal", "cipher", "bindings/python", "fuzz/targets"] {
        let manifest = fs::read_to_string(root().join(member).join("Cargo.toml")).unwrap();
        assert!(verifying_dependencies(&manifest).is_empty(), "{member}");
    }
    let own = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let own = own.split_once("\n[dependencies]").unwrap().1.split_once("\n[dev-dependencies]").unwrap().0;
    assert_eq!(verifying_dependencies(own), ["ed25519-dalek"]);
}

#[test]
fn a_second_verifier_is_found() {
    let broken = [
        ("backend/src/a.rs", "use ed25519_dalek::VerifyingKey;"),
        ("src/wire/a.rs", "key.0.verify_strict(message, &signature)"),
        ("src/crypto/keys/a.rs", "use ed25519_dalek::{Signature, Verifier};"),
        (VERIFIER, "self.0.verify(message, &signature)"),
        (VERIFIER, "self.0.verify_strict(message, &signature); self.0.verify_strict(message, &signature)"),
        ("cli/src/a.rs", "ring::signature::ED25519"),
    ];
    for (path, text) in broken {
        assert!(!signature_faults(&Source::new(path, text)).is_empty(), "{path} {text}");
    }
    assert_none(&signature_faults(&Source::new(VERIFIER, &format!("use ed25519_dalek::Signature; {ASKED}"))));
    assert_eq!(
        verifying_dependencies("[dependencies]\nring = \"1\"\ned25519-dalek.workspace = true"),
        ["ring", "ed25519-dalek"]
    );
}

#[test]
fn no_exported_function_lets_a_panic_through() {
    assert_none(&sources("src/ffi").iter().flat_map(panic_faults).collect::<Vec<_>>());
}

#[test]
fn no_exported_record_prints_what_a_log_may_not_hold() {
    assert_none(&sources("src/ffi").iter().flat_map(telling_faults).collect::<Vec<_>>());
}

#[test]
fn files_and_functions_stay_short() {
    let faults = [
        "src",
        "backend/src",
        "counterparties/src",
        "cli/src",
        "rehearsal/src",
        "disk/src",
        "sim/src",
        "fuzz/targets/src",
    ]
    .iter()
    .flat_map(|place| shape_faults(place, &sources(place)));
    assert_none(&faults.collect::<Vec<_>>());
}

#[test]
fn every_planned_folder_is_there() {
    let floors = FLOORS.iter().filter(|(name, _)| *name != "platform").map(|(name, _)| format!("src/{name}"));
    let missing =
        floors.chain(FOLDERS.iter().copied().map(String::from)).filter(|folder| !root().join(folder).is_dir());
    assert_none(&missing.collect::<Vec<_>>());
}

#[test]
fn the_readme_begins_with_the_two_commands() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    assert_eq!(first_block(&readme), ["cargo run --bin tally -- demo", "tests/run"]);
}

#[test]
fn a_broken_floor_is_found() {
    let broken = [
        ("src/domain/a.rs", "use crate::wire::quote::Quote;", "wire"),
        ("src/wire/a.rs", "use crate::{domain::id, store::{Store, sync}};", "store"),
        ("src/wire/mod.rs", "use super::wallet::Wallet;", "wallet"),
        ("src/sync/push/batch.rs", "fn f() { super::super::super::ffi::g() }", "ffi"),
        ("src/store/a.rs", "use crate::Wallet;", "Wallet"),
        ("src/platform.rs", "fn f(store: crate::store::Store) {}", "store"),
    ];
    for (path, text, used) in broken {
        let faults = floor_faults(&Source::new(path, text));
        assert!(faults.len() == 1 && faults[0].ends_with(&format!("uses {used}")), "{path} {text}: {faults:?}");
    }
}

#[test]
fn a_sound_floor_is_not_blamed() {
    let sound = [
        ("src/wire/a.rs", "use crate::domain::money::Money; // not crate::store"),
        ("src/crypto/a.rs", "use crate::domain::id; use super::keys;"),
        (
            "src/store/a.rs",
            "use crate::{domain::id, wire::{push, receipt}};\n#[cfg(test)]\nmod tests { use crate::wallet::W; }",
        ),
        ("src/lib.rs", "pub use crate::wallet::Wallet;"),
    ];
    for (path, text) in sound {
        assert_none(&floor_faults(&Source::new(path, text)));
    }
}

#[test]
fn a_crate_outside_its_room_is_found() {
    let broken = [
        ("src/sync/a.rs", "// like rusqlite does"),
        ("src/wallet/a.rs", "use reqwest::Client;"),
        ("src/domain/a.rs", "#[derive(uniffi::Record)]"),
        ("src/wire/a.rs", "use tokio::time;"),
    ];
    for (path, text) in broken {
        assert_eq!(room_faults(&Source::new(path, text)).len(), 1, "{path} {text}");
    }
    assert_none(&room_faults(&Source::new("src/store/a.rs", "use rusqlite::Connection; use tokio::task;")));
}

#[test]
fn an_exported_function_without_a_net_is_found() {
    let broken = [
        "impl Bills {\n    pub fn find(&self) -> Result<Bill, WalletError> {\n        Ok(self.0.find()?)\n    }\n}\n",
        "pub async fn f(\n    a: u8,\n) -> Result<(), WalletError> {\n    g(a).await\n}\nfn g() {\n    call(|| 1)\n}\n",
    ];
    for text in broken {
        assert_eq!(panic_faults(&Source::new("src/ffi/a.rs", text)).len(), 1, "{text}");
    }
    let sound = "pub fn f() -> Result<(), WalletError> {\n    call(|| Ok(()))\n}\npub fn g() -> u8 {\n    1\n}\n";
    assert_none(&panic_faults(&Source::new("src/ffi/a.rs", sound)));
}

#[test]
fn an_exported_record_that_prints_everything_is_found() {
    let record = "#[derive(Clone, uniffi::Record)]\npub struct Bill {\n";
    assert_eq!(telling_faults(&Source::new("src/ffi/a.rs", record)).len(), 1);
    let sound = [record.replace("Clone", "Debug, Clone"), record.replace("pub", "#[uniffi::export(Display)]\npub")];
    assert_none(&sound.iter().flat_map(|text| telling_faults(&Source::new("src/ffi/a.rs", text))).collect::<Vec<_>>());
}

#[test]
fn long_files_and_functions_are_found() {
    let lines = |count: usize| "    x();\n".repeat(count);
    let long = format!("pub(crate) async fn f(\n    a: u8,\n) -> u8 {{\n{}}}\nfn g() {{ 1 }}\n", lines(40));
    assert_eq!(function_lengths(&long), [44, 1]);
    assert_eq!(shape_faults("here", &[Source::new("a.rs", &format!("fn f() {{\n{}}}\n", lines(600)))]).len(), 5);
    assert_eq!(shape_faults("here", &[Source::new("a.rs", "fn f() {\n}\n")]), Vec::<String>::new());
}
