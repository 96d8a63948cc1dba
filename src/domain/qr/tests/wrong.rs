//! Codes with one thing wrong: the place and the expectation must be named.

use super::sealed;
use crate::domain::qr::{AmountError, MAXIMUM_CHARACTERS, QrError, Tip, parse};

fn value(offset: usize, path: &str, expected: &'static str, found: &str) -> QrError {
    QrError::Value { offset, path: path.into(), expected, found: found.into() }
}

fn error(objects: &str) -> QrError {
    parse(&sealed(objects)).unwrap_err()
}

#[test]
fn the_right_checksum_is_named() {
    let payload = sealed("0002015904Caf\u{e9}");
    let wrong = format!("{}0000", &payload[..payload.len() - 4]);
    let right = payload[payload.len() - 4..].to_owned();
    assert_eq!(parse(&wrong), Err(QrError::Checksum { offset: 18, found: "0000".into(), right }));
}

#[test]
fn a_lower_case_checksum_is_as_good() {
    let payload = sealed("0002015906BERLIN");
    let lower = format!("{}{}", &payload[..payload.len() - 4], payload[payload.len() - 4..].to_lowercase());
    assert_ne!(payload, lower);
    assert!(parse(&lower).is_ok());
}

#[test]
fn the_checksum_is_last() {
    assert_eq!(parse(""), Err(QrError::NoChecksum { offset: 0 }));
    assert_eq!(parse("000201"), Err(QrError::NoChecksum { offset: 6 }));
    assert_eq!(parse(&(sealed("000201") + "5802CN")), Err(QrError::ChecksumNotLast { offset: 6 }));
    assert_eq!(parse(&(sealed("000201") + "\n")), Err(QrError::ChecksumNotLast { offset: 6 }));
    assert_eq!(parse("0002016302AB"), Err(value(10, "63", "four hexadecimal digits", "AB")));
}

#[test]
fn the_first_of_several_wrong_places_is_named() {
    let found = parse("00020101029952020X5802CN63040000");
    assert_eq!(found, Err(value(10, "01", "11 (static) or 12 (dynamic)", "99")));
}

#[test]
fn objects_stand_in_any_order() {
    let payload = sealed("5802cn6007BEIJING53031565405100.055020300020157015");
    let code = parse(&payload).unwrap();
    assert_eq!(code.country.as_deref(), Some("CN"));
    assert_eq!(code.amount.map(|amount| amount.to_string()).as_deref(), Some("100.0"));
    assert_eq!(code.tip, Some(Tip::Percentage("5".parse().unwrap())));
    assert_eq!(code.missing(), ["02-51", "52", "59"]);
}

#[test]
fn a_tag_stands_once() {
    assert_eq!(error("0002010002015802CN"), QrError::Repeated { offset: 6, path: "00".into(), first: 0 });
    let found = error("62100101a0101b");
    assert_eq!(found, QrError::Repeated { offset: 9, path: "62.01".into(), first: 4 });
}

#[test]
fn a_template_ends_where_it_says() {
    let found = error("26080009SG.P");
    assert_eq!(found, QrError::Cut { offset: 6, path: "26.00".into(), expected: 9, found: 4 });
    let found = error("8004SGQR");
    assert_eq!(found, QrError::Tag { offset: 4, within: "80".into(), found: "SG".into() });
    assert_eq!(found.to_string(), "at character 4: expected the two digits of a tag inside 80, found \"SG\"");
}

#[test]
fn values_have_their_forms() {
    assert_eq!(error("000202"), value(4, "00", "01", "02"));
    assert_eq!(error("5204541A"), value(4, "52", "a merchant category, four digits", "541A"));
    assert_eq!(error("5303EUR"), value(4, "53", "an ISO 4217 currency, three digits", "EUR"));
    assert_eq!(error("5802C1"), value(4, "58", "an ISO 3166 country, two letters", "C1"));
    assert_eq!(error("5802中国"), value(4, "58", "an ISO 3166 country, two letters", "中国"));
    assert_eq!(error("64060002ZH"), value(4, "64", "a language (00) and a name (01)", "0002ZH"));
}

#[test]
fn amounts_name_the_character() {
    let amount = |offset, reason| QrError::Amount { offset, path: "54".into(), reason };
    assert_eq!(error("540412,5"), amount(6, AmountError::NotDecimal { position: 2 }));
    assert_eq!(error("5405-5.00"), amount(4, AmountError::Negative));
    assert_eq!(error("541499999999999999"), amount(4, AmountError::TooLarge));
}

#[test]
fn an_amount_of_zero_is_read_and_cannot_be_paid() {
    let code = parse(&sealed("54040.00")).unwrap();
    assert_eq!(code.amount.map(|amount| amount.to_minor(2)), Some(Err(AmountError::Zero)));
}

#[test]
fn tips_are_whole_or_wrong() {
    let tip = |objects| parse(&sealed(objects)).map(|code| code.tip);
    assert_eq!(tip("550201"), Ok(Some(Tip::AskPayer)));
    assert_eq!(tip("55020256041.50"), Ok(Some(Tip::Fixed("1.50".parse().unwrap()))));
    assert_eq!(tip("550203570512.50"), Ok(Some(Tip::Percentage("12.50".parse().unwrap()))));
    assert_eq!(tip("550204"), Err(value(4, "55", "01, 02 or 03", "04")));
    assert_eq!(tip("550202"), Err(value(4, "55", "an object 56 with the fixed fee beside it", "02")));
    assert_eq!(tip("550203"), Err(value(4, "55", "an object 57 with the percentage beside it", "03")));
    assert_eq!(tip("56041.50550201"), Err(value(4, "56", "no fixed fee unless 55 is 02", "1.50")));
    assert_eq!(tip("5503020"), Err(value(4, "55", "01, 02 or 03", "020")));
    assert_eq!(tip("5502035703100"), Err(value(10, "57", "a percentage from 0.01 to 99.99", "100")));
}

#[test]
fn a_code_is_not_longer_than_512_characters() {
    let full = (65..70).fold(String::new(), |text, tag| text + &format!("{tag}94{}", "最".repeat(94)));
    let exactly = sealed(&format!("{full}7010{}", "最".repeat(10)));
    assert_eq!(exactly.chars().count(), MAXIMUM_CHARACTERS);
    assert!(parse(&exactly).is_ok());
    let one_more = sealed(&format!("{full}7011{}", "最".repeat(11)));
    assert_eq!(parse(&one_more), Err(QrError::TooLong { characters: MAXIMUM_CHARACTERS + 1 }));
}

#[test]
fn our_own_account_is_whole_or_wrong() {
    let account = |fields: &str| format!("26{:02}0013app.tally.pay{fields}", fields.len() + 17);
    let id = "01890a5d-ac96-774b-bcce-b302099a8057".replace('-', "");
    let expected = "a merchant id: a UUIDv7 as 32 lower-case hexadecimal digits";
    assert!(parse(&sealed(&account(&format!("0132{id}")))).unwrap().payable().is_ok());

    let upper = id.to_uppercase();
    assert_eq!(error(&account(&format!("0132{upper}"))), value(25, "26.01", expected, &upper));
    let version_4 = "9c5b94b1-35ad-49bb-b118-8e8fc24abf80".replace('-', "");
    assert_eq!(error(&account(&format!("0132{version_4}"))), value(25, "26.01", expected, &version_4));
    let nobody = value(4, "26", "a sub-object 01 with the merchant id", "0013app.tally.pay");
    assert_eq!(error(&account("")), nobody);
}

#[test]
fn two_of_our_accounts_leave_no_guess() {
    let fields = "0013app.tally.pay013201890a5dac96774bbcceb302099a8057";
    let found = error(&format!("2653{fields}2753{fields}"));
    assert_eq!(found, value(61, "27", "no second Tally account", fields));
}

#[test]
fn what_is_logged_names_nobody() {
    let code = parse(&sealed("54042.725905CAFE!")).unwrap();
    assert_eq!(format!("{code:?} {:?}", code.amount), "Code { .. } Some(Amount { .. })");
}

#[test]
fn a_code_for_others_names_each_network_once() {
    let refusal = |objects| parse(&sealed(objects)).unwrap().payable().unwrap_err().to_string();
    let visa_twice = refusal("0204411103044112150454122608000497jp");
    assert_eq!(visa_twice, "not payable from this wallet: the code is for Visa, UnionPay, 97jp");
    assert_eq!(refusal("000201"), "not payable from this wallet: the code is for no network");
}
