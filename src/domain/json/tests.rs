use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{name_of, named, pretty};

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    AllPlain,
}

#[test]
fn writes_for_people_what_serde_json_does() {
    let value = json!({"a\"\n{,:[é": [], "b": {}, "c": [1, -2.5, null, true, "[{\\\""], "d": {"e": [{}, [[]], "x"]}});
    assert_eq!(pretty(&value).unwrap(), serde_json::to_string_pretty(&value).unwrap());
}

#[test]
fn a_name_is_a_text_and_nothing_else() {
    assert_eq!(name_of(&"over-due").as_deref(), Some("over-due"));
    assert_eq!((name_of(&1), name_of(&[""]), name_of(&"a\"b")), (None, None, None));
    assert_eq!(named::<Kind>("all-plain").unwrap(), Kind::AllPlain);
    assert!(named::<Kind>("two").is_err() && named::<Kind>("\"all-plain\"").is_err());
}
