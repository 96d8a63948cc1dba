//! What holds for every code.

use proptest::option;
use proptest::prelude::*;

use super::sealed;
use crate::domain::id::MerchantId;
use crate::domain::qr::{AlternateLanguage, Amount, Code, Initiation, MerchantCode, Network, parse};

fn merchant() -> impl Strategy<Value = MerchantId> {
    (0..1_i64 << 48, any::<[u8; 10]>()).prop_map(|(millis, random)| MerchantId::new(millis, &random))
}

fn alternate() -> impl Strategy<Value = AlternateLanguage> {
    ("[A-Za-z]{2}", r"\PC{1,25}", option::of(r"\PC{1,15}")).prop_map(|(language, name, city)| AlternateLanguage {
        language,
        name,
        city,
    })
}

fn amount() -> impl Strategy<Value = Amount> {
    (1..10_000_000_000_i64, 0_u8..4)
        .prop_filter_map("13 characters", |(minor, exponent)| Amount::from_minor(minor, exponent).ok())
}

prop_compose! {
    fn merchant_code()(
        (merchant, reference) in (merchant(), option::of(r"\PC{1,25}")),
        initiation in prop_oneof![Just(Initiation::Static), Just(Initiation::Dynamic)],
        (name, city) in (r"\PC{1,25}", r"\PC{1,15}"),
        alternate in option::of(alternate()),
        (country, category, currency) in ("[A-Z]{2}", "[0-9]{4}", "[0-9]{3}"),
        amount in option::of(amount()),
    ) -> MerchantCode {
        MerchantCode { merchant, reference, initiation, name, city, alternate, country, category, currency, amount }
    }
}

/// What a code says, as if it had been written by us.
fn rewritten(code: &Code) -> Option<MerchantCode> {
    let account = code.payable().ok()?.clone();
    Some(MerchantCode {
        merchant: account.merchant,
        reference: account.reference,
        initiation: code.initiation?,
        name: code.name.clone()?,
        city: code.city.clone()?,
        alternate: code.alternate.clone(),
        country: code.country.clone()?,
        category: code.category.clone()?,
        currency: code.currency.clone()?,
        amount: code.amount,
    })
}

/// Text that is more likely than most to look like a code.
fn almost_a_code() -> impl Strategy<Value = String> {
    let object = (0..100_u8, r"\PC{0,12}", 0..3_usize)
        .prop_map(|(tag, value, error)| format!("{tag:02}{:02}{value}", value.chars().count() + error / 2));
    prop::collection::vec(object, 0..12).prop_map(|objects| sealed(&objects.concat()))
}

proptest! {
    #[test]
    fn what_is_written_is_read(written in merchant_code()) {
        let payload = written.encode().unwrap();
        let code = parse(&payload).unwrap();
        prop_assert_eq!(code.missing(), Vec::<String>::new());
        prop_assert_eq!(code.networks(), vec![Network::Tally]);
        prop_assert!(rewritten(&code) == Some(written), "{}", payload);
    }

    #[test]
    fn any_text_is_read_or_refused_inside_it(text in r"(?s:.{0,600})") {
        if let Err(error) = parse(&text) {
            prop_assert!(error.offset() <= text.chars().count());
        }
    }

    #[test]
    fn any_row_of_objects_is_read_or_refused_inside_it(text in almost_a_code()) {
        if let Err(error) = parse(&text) {
            prop_assert!(error.offset() <= text.chars().count());
        }
    }

    #[test]
    fn one_changed_character_is_seen(written in merchant_code(), place in any::<prop::sample::Index>()) {
        let payload = written.encode().unwrap();
        let mut characters = payload.chars().collect::<Vec<_>>();
        // One bit, so that the CRC must see it; the CRC's own letter case does not count.
        let place = place.index(characters.len() - 4);
        let changed = char::from_u32(u32::from(characters[place]) ^ 1);
        prop_assume!(changed.is_some());
        characters[place] = changed.unwrap_or_default();
        prop_assert!(parse(&characters.into_iter().collect::<String>()).is_err());
    }
}

#[test]
fn a_code_that_cannot_be_written_names_the_object() {
    let right = MerchantCode {
        merchant: "01890a5d-ac96-774b-bcce-b302099a8057".parse().unwrap(),
        reference: None,
        initiation: Initiation::Static,
        name: "最佳运输".into(),
        city: "北京".into(),
        alternate: None,
        country: "CN".into(),
        category: "4111".into(),
        currency: "156".into(),
        amount: None,
    };
    assert!(right.encode().is_ok());
    let path = |code: MerchantCode| code.encode().unwrap_err().path;
    assert_eq!(path(MerchantCode { reference: Some(String::new()), ..right.clone() }), "26.02");
    assert_eq!(path(MerchantCode { category: "411".into(), ..right.clone() }), "52");
    assert_eq!(path(MerchantCode { currency: "CNY".into(), ..right.clone() }), "53");
    assert_eq!(path(MerchantCode { amount: Amount::from_minor(0, 2).ok(), ..right.clone() }), "54");
    assert_eq!(path(MerchantCode { country: "cn".into(), ..right.clone() }), "58");
    assert_eq!(path(MerchantCode { name: "最".repeat(26), ..right.clone() }), "59");
    assert_eq!(path(MerchantCode { city: "Bei\njing".into(), ..right.clone() }), "60");
    let alternate = AlternateLanguage { language: "zho".into(), name: "a".into(), city: None };
    assert_eq!(path(MerchantCode { alternate: Some(alternate), ..right }), "64.00");
}
