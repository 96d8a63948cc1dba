//! The examples in `docs/cli.md`, to hold the program's JSON against.
#![allow(dead_code, reason = "each test file uses its own part")]

use serde_json::Value;

const PAGE: &str = include_str!("../../../docs/cli.md");

/// Whether `json` is what the examples of `verb` promise: no field that is not in one of them, and the same types.
pub fn assert_documented(verb: &str, json: &Value) {
    let whole = examples(verb).into_iter().reduce(together).unwrap();
    assert_shape(verb, &whole, json);
}

/// The same for one of the examples, where they are of different things.
pub fn assert_like_example(verb: &str, index: usize, json: &Value) {
    assert_shape(verb, &examples(verb)[index], json);
}

fn examples(verb: &str) -> Vec<Value> {
    let (_, rest) = PAGE.split_once(&format!("### `tally {verb}`\n")).unwrap();
    let section = rest.split("\n### ").next().unwrap();
    let examples = section.split("```json\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    examples.map(|example| serde_json::from_str(example).unwrap()).collect()
}

/// Everything that either of two examples has.
fn together(one: Value, other: Value) -> Value {
    match (one, other) {
        (Value::Object(mut one), Value::Object(other)) => {
            for (name, value) in other {
                let value = match one.remove(&name) {
                    Some(known) => together(known, value),
                    None => value,
                };
                one.insert(name, value);
            }
            Value::Object(one)
        }
        (Value::Array(one), Value::Array(other)) => one.into_iter().chain(other).reduce(together).into_iter().collect(),
        (one, _) => one,
    }
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
