use std::collections::BTreeMap;

use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{name_of, named, pretty, read};

/// Every form that a type of ours has.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Thing {
    name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    number: Option<i8>,
    #[serde(default)]
    kind: Kind,
    #[serde(default)]
    size: Size,
    #[serde(default)]
    wrapped: Wrapped,
    #[serde(default)]
    pair: (u64, bool),
    #[serde(default)]
    inner: Vec<Thing>,
    #[serde(default)]
    by_name: BTreeMap<String, Option<Thing>>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    #[default]
    AllPlain,
    Other,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Size {
    #[default]
    Plain,
    One(u8),
    Two(u8, u8),
    Named {
        it: i64,
    },
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
struct Wrapped(f64);

#[derive(Deserialize)]
struct Wide {
    #[serde(rename = "width")]
    _width: u8,
}

fn size() -> impl Strategy<Value = Size> {
    prop_oneof![
        Just(Size::Plain),
        any::<u8>().prop_map(Size::One),
        any::<(u8, u8)>().prop_map(|(one, two)| Size::Two(one, two)),
        any::<i64>().prop_map(|it| Size::Named { it }),
    ]
}

fn leaf() -> impl Strategy<Value = Thing> {
    let kind = prop_oneof![Just(Kind::AllPlain), Just(Kind::Other)];
    let wrapped = any::<i32>().prop_map(|number| Wrapped(f64::from(number) / 8.0));
    let parts = (any::<String>(), any::<Option<i8>>(), kind, size(), wrapped, any::<(u64, bool)>());
    parts.prop_map(|(name, number, kind, size, wrapped, pair)| Thing {
        name,
        number,
        kind,
        size,
        wrapped,
        pair,
        inner: vec![],
        by_name: BTreeMap::new(),
    })
}

fn thing() -> impl Strategy<Value = Thing> {
    leaf().prop_recursive(3, 12, 3, |inner| {
        let by_name = prop::collection::btree_map(any::<String>(), prop::option::of(inner.clone()), 0..3);
        let parts = (leaf(), prop::collection::vec(inner, 0..3), by_name);
        parts.prop_map(|(leaf, inner, by_name)| Thing { inner, by_name, ..leaf })
    })
}

proptest! {
    #[test]
    fn reads_what_serde_json_writes(thing in thing()) {
        for text in [serde_json::to_string(&thing).unwrap(), serde_json::to_string_pretty(&thing).unwrap()] {
            prop_assert_eq!(&read::<Thing>(&text).unwrap(), &thing);
        }
    }

    #[test]
    fn writes_for_people_what_serde_json_does(thing in thing()) {
        prop_assert_eq!(pretty(&thing).unwrap(), serde_json::to_string_pretty(&thing).unwrap());
    }

    #[test]
    fn takes_and_refuses_what_serde_json_does_of_something_broken(thing in thing(), at in any::<prop::sample::Index>()) {
        let text = serde_json::to_string(&thing).unwrap();
        let broken: String = text.char_indices().filter(|(i, _)| *i != at.index(text.len())).map(|(_, c)| c).collect();
        prop_assert_eq!(read::<Thing>(&broken).ok(), serde_json::from_str::<Thing>(&broken).ok());
    }
}

#[test]
fn takes_and_refuses_what_serde_json_does() {
    for (size, read_as) in [
        (json!("plain"), Some(Size::Plain)),
        (json!({"plain": null}), Some(Size::Plain)),
        (json!({"plain": 1}), None),
        (json!({"one": 1}), Some(Size::One(1))),
        (json!({"two": [1, 2]}), Some(Size::Two(1, 2))),
        (json!({"named": {"it": -3}}), Some(Size::Named { it: -3 })),
        (json!({"one": 1, "two": [1, 2]}), None),
        (json!({}), None),
        (json!("one"), None),
        (json!({"one": 256}), None),
        (json!("unheard-of"), None),
        (json!(null), None),
    ] {
        let text = json!({"name": "a\n\"é", "other": [{}], "number": null, "size": size}).to_string();
        assert_eq!(read::<Thing>(&text).ok().map(|thing| thing.size), read_as, "{text}");
        assert_eq!(read::<Thing>(&text).ok(), serde_json::from_str(&text).ok(), "{text}");
    }
    assert_eq!(read::<&str>(" \"as it stands\" ").unwrap(), "as it stands");
}

#[test]
fn what_has_no_such_form_is_refused() {
    for text in [
        r#"{"name": "a", "name": "b"}"#,
        r#"{"name": "a"} 1"#,
        r#"{"name": "a",}"#,
        r#"{"name": "a", "number": 256}"#,
        r#"{"name": "a", "number": 1.5}"#,
        r#"{"name": "a", "kind": "unheard-of"}"#,
        r#"{"name": "a", "pair": [1]}"#,
        r#"{"name": "a", "inner": {}}"#,
        r#"{"name": 1}"#,
        r#"{"number": 1}"#,
        "{\n  \"name\": \"a\",\n  \"number\": [1]\n}",
        "1",
        "",
    ] {
        assert!(read::<Thing>(text).is_err() && serde_json::from_str::<Thing>(text).is_err(), "{text}");
    }
}

#[test]
fn a_struct_is_an_object() {
    assert!(read::<Wide>(r#"{"width": 1}"#).is_ok() && serde_json::from_str::<Wide>("[1]").is_ok());
    assert!(read::<Wide>("[1]").is_err());
}

#[test]
fn a_text_that_is_no_json_is_refused_where_serde_json_refuses_it() {
    for text in ["", "{\n  \"name\": a\n}", "{\"name\": \"a\"} 1", "{\"name\": \"a\",}", "[\"\u{1}\"]"] {
        let place = |error: serde_json::Error| (error.line(), error.column());
        assert_eq!(read::<Thing>(text).map_err(place), serde_json::from_str::<Thing>(text).map_err(place), "{text}");
    }
}

#[test]
fn goes_no_deeper_than_serde_json() {
    for depth in [1, 62, 63, 64, 10_000] {
        let text = r#"{"name":"","inner":["#.repeat(depth) + &"]}".repeat(depth);
        let theirs = serde_json::from_str::<Thing>(&text);
        assert_eq!(read::<Thing>(&text).is_ok(), theirs.is_ok(), "{depth}");
    }
}

#[test]
fn a_name_is_a_text_and_nothing_else() {
    assert_eq!(name_of(&"over-due").as_deref(), Some("over-due"));
    assert_eq!((name_of(&1), name_of(&[""]), name_of(&"a\"b")), (None, None, None));
    assert_eq!(named::<Kind>("all-plain").unwrap(), Kind::AllPlain);
    assert!(named::<Kind>("two").is_err() && named::<Kind>("\"all-plain\"").is_err());
    assert!(read::<Value>("[1]").is_ok());
}
