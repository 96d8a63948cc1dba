//! The description as files.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::prose::without_links;

const COMPONENTS: &str = "#/components/schemas/";

/// `openapi.json`.
pub fn description_file() -> Result<String, serde_json::Error> {
    pretty(&readable(serde_json::to_value(super::description())?))
}

/// One JSON Schema (draft 2020-12, which OpenAPI 3.1 uses) for each object, by file name. Each file stands alone: what it
/// refers to is in its `$defs`.
pub fn schema_files() -> Result<BTreeMap<String, String>, serde_json::Error> {
    let description = readable(serde_json::to_value(super::description())?);
    let schemas = description["components"]["schemas"].as_object().cloned().unwrap_or_default();
    schemas.keys().map(|name| Ok((format!("{name}.json"), pretty(&stand_alone(name, &schemas))?))).collect()
}

/// The same with descriptions that do not point into the code.
fn readable(value: Value) -> Value {
    match value {
        Value::Object(members) => members.into_iter().map(|(name, value)| (name, readable(value))).collect(),
        Value::Array(items) => items.into_iter().map(readable).collect(),
        Value::String(text) => without_links(&text).into(),
        other => other,
    }
}

fn stand_alone(name: &str, schemas: &Map<String, Value>) -> Value {
    let mut needed = BTreeMap::new();
    collect(&schemas[name], schemas, &mut needed);
    let mut file = Map::new();
    file.insert("$schema".into(), json!("https://json-schema.org/draft/2020-12/schema"));
    file.insert("title".into(), json!(name));
    file.extend(local(&schemas[name]).as_object().cloned().unwrap_or_default());
    if !needed.is_empty() {
        file.insert("$defs".into(), needed.into_iter().collect());
    }
    Value::Object(file)
}

/// Everything that `schema` refers to, directly or not.
fn collect(schema: &Value, schemas: &Map<String, Value>, needed: &mut BTreeMap<String, Value>) {
    for name in references(schema) {
        if let Some(found) = schemas.get(&name).filter(|_| !needed.contains_key(&name)) {
            needed.insert(name, local(found));
            collect(found, schemas, needed);
        }
    }
}

fn references(schema: &Value) -> Vec<String> {
    match schema {
        Value::Object(members) => {
            let own = members.get("$ref").and_then(Value::as_str).and_then(|text| text.strip_prefix(COMPONENTS));
            own.map(str::to_owned).into_iter().chain(members.values().flat_map(references)).collect()
        }
        Value::Array(items) => items.iter().flat_map(references).collect(),
        _ => Vec::new(),
    }
}

/// The same with references into the file itself.
fn local(schema: &Value) -> Value {
    match schema {
        Value::Object(members) => members.iter().map(|(name, value)| (name.clone(), local(value))).collect(),
        Value::Array(items) => items.iter().map(local).collect(),
        Value::String(text) => {
            json!(text.strip_prefix(COMPONENTS).map_or(text.clone(), |name| format!("#/$defs/{name}")))
        }
        other => other.clone(),
    }
}

fn pretty(value: &Value) -> Result<String, serde_json::Error> {
    serde_json::to_string_pretty(value).map(|text| text + "\n")
}
