//! An example as `docs/cli.md` shows it: what the program said, with whatever differs from run to run put in one form.

use std::collections::HashMap;

use serde_json::Value;
use tally::crypto::hash::sha256_base64url;
use tally::domain::id::OperationId;

/// In seconds.
const DAY: i64 = 86_400;

/// Columns of the page.
const WIDTH: usize = 100;

/// Puts ids, keys, moments, places and signatures in one form, the same thing always in the same one.
#[derive(Default)]
pub struct Reader {
    ids: HashMap<String, String>,
    keys: HashMap<String, String>,
    /// What stands at the beginning of paths, and what is shown for it.
    pub places: Vec<(String, &'static str)>,
}

impl Reader {
    /// `said` in the form in which it is the same at every run.
    pub fn read(&mut self, said: &Value) -> Value {
        let mut moments = Vec::new();
        collect_moments(said, &mut moments);
        self.form(said, moments.into_iter().min().unwrap_or_default())
    }

    fn form(&mut self, said: &Value, first: i64) -> Value {
        match said {
            Value::String(text) => self.text(text, first).into(),
            Value::Array(items) => items.iter().map(|item| self.form(item, first)).collect(),
            Value::Object(members) => {
                members.iter().map(|(name, value)| (name.clone(), self.form(value, first))).collect()
            }
            other => other.clone(),
        }
    }

    fn text(&mut self, text: &str, first: i64) -> String {
        if let Some(moment) = seconds(text) {
            return shown(moment - first);
        }
        if let Some(day) = day(text) {
            return shown(day - first.div_euclid(DAY) * DAY).chars().take(text.len()).collect();
        }
        if text.parse::<OperationId>().is_ok() {
            let number = self.ids.len() + 1;
            let new = || format!("0199d1c2-7f00-7000-8000-{number:012}");
            return self.ids.entry(text.to_owned()).or_insert_with(new).clone();
        }
        if text.len() == 43 && !text.contains(' ') {
            let number = self.keys.len() + 1;
            let new = || sha256_base64url(format!("key {number}").as_bytes());
            return self.keys.entry(text.to_owned()).or_insert_with(new).clone();
        }
        if let Some(data) = disclosure(text) {
            return data;
        }
        if text.starts_with("tally:share?") {
            return "tally:share?at=…&id=…&secret=…".into();
        }
        if text.starts_with("eyJ") {
            return "eyJhbGciOiJFZERTQSIs…".into();
        }
        self.places.iter().fold(text.to_owned(), |text, (place, name)| text.replace(place, name))
    }
}

/// Data that is handed over, with the same moment and salt every time.
fn disclosure(text: &str) -> Option<String> {
    let said: Value = serde_json::from_str(text).ok()?;
    let (moment, salt) = (said.get("as_of")?.to_string(), said.get("salt")?.as_str()?);
    let text = text.replace(&moment, "1795377600").replace(salt, "cGFnZSBvZiBleGFtcGxlcw");
    let since = said["fields"]["member-since"]["value"].as_str();
    Some(since.map_or(text.clone(), |day| text.replace(day, "2026-11-22")))
}

fn collect_moments(said: &Value, moments: &mut Vec<i64>) {
    match said {
        Value::String(text) => moments.extend(seconds(text)),
        Value::Array(items) => items.iter().for_each(|item| collect_moments(item, moments)),
        Value::Object(members) => members.values().for_each(|value| collect_moments(value, moments)),
        _ => {}
    }
}

/// The first second of a day of UTC.
fn day(text: &str) -> Option<i64> {
    let date = text.parse::<jiff::civil::Date>().ok().filter(|_| text.len() == 10)?;
    Some(date.to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp().as_second())
}

fn seconds(text: &str) -> Option<i64> {
    text.ends_with('Z').then(|| text.parse::<jiff::Timestamp>().ok()).flatten().map(jiff::Timestamp::as_second)
}

/// So long after the page's moment, to five minutes: a run takes seconds, and what expires does so after minutes.
fn shown(after: i64) -> String {
    const PAGE: i64 = 1_795_377_600;
    jiff::Timestamp::from_second(PAGE + (after + 150) / 300 * 300).unwrap().to_string()
}

/// The JSON with as much on a line as there is room for.
pub fn print(value: &Value) -> String {
    print_at(value, 0, 0)
}

fn print_at(value: &Value, indent: usize, before: usize) -> String {
    let flat = flat(value);
    let parts: Vec<String> = match value {
        _ if indent + before + flat.chars().count() < WIDTH => return flat,
        Value::Array(items) => items.iter().map(|item| print_at(item, indent + 2, 0)).collect(),
        Value::Object(members) => members.iter().map(|(name, value)| member(name, value, indent + 2)).collect(),
        _ => return flat,
    };
    let (open, close) = if value.is_array() { ('[', ']') } else { ('{', '}') };
    let (inner, outer) = (" ".repeat(indent + 2), " ".repeat(indent));
    format!("{open}\n{inner}{}\n{outer}{close}", parts.join(&format!(",\n{inner}")))
}

fn member(name: &str, value: &Value, indent: usize) -> String {
    let name = format!("\"{name}\": ");
    let value = print_at(value, indent, name.len());
    name + &value
}

fn flat(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("[{}]", items.iter().map(flat).collect::<Vec<_>>().join(", ")),
        Value::Object(members) => {
            let members = members.iter().map(|(name, value)| format!("\"{name}\": {}", flat(value)));
            format!("{{ {} }}", members.collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}
