//! The demonstration and the sandbox, as somebody sees them who has just built the program.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;
#[path = "common/documented.rs"]
mod documented;
#[path = "common/sandbox.rs"]
mod sandbox;

use common::{Wallet, program, said};
use documented::assert_documented;
use sandbox::{end, sandbox};

#[test]
fn the_story_adds_up_for_a_program() {
    let told = said(program().args(["demo", "--json"]));
    assert_eq!((told.exit, &told.json["holds"]), (0, &true.into()), "{told:?}");
    assert_documented("demo", &told.json);
    assert_eq!((&told.json["killed"], &told.json["ledger_sum"]), (&2.into(), &0.into()));
    assert_eq!((&told.json["chain_verified"], &told.json["looks"]), (&6.into(), &3.into()));
    assert_eq!((&told.json["payments"], &told.json["bills"]), (&11.into(), &5.into()));
    assert_eq!((&told.json["rides"], &told.json["disputes"]), (&2.into(), &1.into()));
    assert_eq!(told.json["phone"], told.json["backend"]);
}

#[test]
fn the_story_is_told_to_a_person_without_colours_in_a_pipe() {
    let told = program().arg("demo").output().unwrap();
    let text = String::from_utf8(told.stdout).unwrap();
    for part in [
        "最佳运输",
        "█",
        "SIGKILL",
        "exactly once",
        "Both signatures hold",
        "Σ = 0",
        "All agree",
        "Dropped: city",
        "had not heard",
        "BEST TRANSPORT: to be paid now",
        "everybody begins at",
        "5 bills and 1 order kept",
        "Taken off      2.40 CNY (10.00 % off the price, from 600 points)",
        "Pay 46.00 CNY to MORNING BAKERY (早晨面包店) later?",
        "100.00 % less deposit",
        "9.4 % (annual percentage rate of charge",
        "reaches 610 points (A small loan",
        "350 points  350 ░",
        "60.00 CNY of it pays for those rides",
        "Nobody asked for points, and no seller learned of any",
        "nobody that BEST TRANSPORT knows",
        "Unlock bike RB-101",
        "Fare so far",
        "Charged, and disputed",
        "chain holds",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains('\u{1b}'));
    assert_eq!(told.status.code(), Some(0));
}

#[test]
fn the_sandbox_keeps_its_data_and_ends_in_order() {
    let data = tempfile::tempdir().unwrap();
    let (first, banner) = sandbox(data.path());
    assert_documented("sandbox", &banner);
    let wallet = Wallet::new();
    wallet.done(&["enrol", banner["invite"].as_str().unwrap()]);
    wallet.done(&["topup", "20"]);
    let payload = banner["merchants"][1]["payload"].as_str().unwrap();
    wallet.done(&["pay", payload, "--amount", "12.50", "--yes"]);
    assert_eq!(banner["recipients"].as_array().unwrap().len(), 3);
    end(first);
    let (second, again) = sandbox(data.path());
    assert_eq!((&again["merchants"], &again["backend_key"]), (&banner["merchants"], &banner["backend_key"]));
    assert_ne!(again["invite"], banner["invite"]);
    end(second);
}

#[test]
fn the_sandbox_has_somebody_with_a_year_behind_them() {
    let data = tempfile::tempdir().unwrap();
    let (running, banner) = sandbox::with(data.path(), &["--history"]);
    assert_documented("sandbox", &banner);
    let lived = |arguments: &[&str]| {
        let mut command = program();
        command.arg("--directory").arg(banner["consumer"]["directory"].as_str().unwrap());
        command.arg("--passphrase-file").arg(banner["consumer"]["passphrase_file"].as_str().unwrap());
        let told = said(command.args(arguments).arg("--json"));
        assert_eq!(told.exit, 0, "{told:?}");
        told.json
    };
    let payments = lived(&["payments", "--limit", "100"])["payments"].as_array().unwrap().len();
    let bills = lived(&["bills", "--all"])["bills"].as_array().unwrap().len();
    let months = lived(&["points", "history"])["scores"].as_array().unwrap().len();
    assert_eq!((payments, bills, lived(&["rides"])["rides"].as_array().unwrap().len()), (36, 12, 4));
    assert!((11..=13).contains(&months), "{months}");
    lived(&["topup", "5"]);
    assert_eq!(lived(&["points"])["state"], "assessed");
    end(running);
}

#[test]
fn a_phone_that_is_not_built_says_how_to_build_it() {
    let told = said(program().args(["demo", "--phone", "--json"]).env("TALLY_PHONE", "/nowhere"));
    assert_eq!((told.exit, &told.json["error"]["name"]), (4, &"demo".into()), "{told:?}");
    assert!(told.json["error"]["hint"].as_str().unwrap().contains("android/run tools generate build"), "{told:?}");
    let told = said(program().args(["demo", "--phone", "no-such-preset", "--json"]));
    assert_eq!((told.exit, &told.json["error"]["name"]), (2, &"usage".into()), "{told:?}");
}

/// What Java is told is one file, and the preset.
#[test]
#[cfg(unix)]
fn a_phone_is_opened_by_java() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let (java, arguments) = (folder.path().join("java"), folder.path().join("phone"));
    std::fs::write(&arguments, "").unwrap();
    std::fs::write(&java, "#!/bin/sh\n[ \"$1\" = \"@$TALLY_PHONE\" ] && [ \"$2\" = riding ]\n").unwrap();
    std::fs::set_permissions(&java, std::fs::Permissions::from_mode(0o755)).unwrap();
    let path = format!("{}:{}", folder.path().display(), std::env::var("PATH").unwrap());
    let opened = |preset| {
        let mut tally = program();
        said(tally.args(["demo", "--phone", preset, "--json"]).env("TALLY_PHONE", &arguments).env("PATH", &path))
    };
    let told = opened("riding");
    assert_eq!((told.exit, &told.json), (0, &serde_json::json!({ "preset": "riding" })), "{told:?}");
    assert_eq!(opened("everyday").exit, 4);
}
