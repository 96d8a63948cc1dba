//! The examples in `docs/cli.md`, to hold the program's JSON against.

use serde_json::Value;

const PAGE: &str = include_str!("../../../docs/cli.md");

/// Whether `json` is what the example of `verb` promises: no field that is not documented, and the same types.
pub fn assert_documented(verb: &str, json: &Value) {
    let (_, rest) = PAGE.split_once(&format!("### `tally {verb}`\n")).unwrap();
    let example = rest.split("```json\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    assert_shape(verb, &serde_json::from_str(example).unwrap(), json);
}

fn assert_shape(path: &str, example: &Value, json: &Value) {
    match (example, json) {
        (Value::Object(example), Value::Object(json)) => {
            for (key, value) in json {
                let path = format!("{path}.{key}");
                assert_shape(&path, example.get(key).unwrap_or_else(|| panic!("{path} is not documented")), value);
            }
        }
        (Value::Array(example), Value::Array(json)) => {
            for (value, index) in json.iter().zip(0..) {
                let documented = example.get(index).or(example.first());
                assert_shape(&format!("{path}[{index}]"), documented.unwrap_or(value), value);
            }
        }
        _ => {
            let kind = std::mem::discriminant::<Value>;
            assert!(kind(example) == kind(json), "{path}: {json} is of another type than {example}");
        }
    }
}
