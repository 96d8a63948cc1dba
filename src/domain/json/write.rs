use serde::Serialize;
use serde::de::value::StrDeserializer;
use serde::de::{DeserializeOwned, IntoDeserializer};
use serde_json::Error;

/// Writes a value for people to read, as `serde_json` would. It is written for programs first and spread out afterwards, because
/// every way to write brings the writers of all types along.
pub(crate) fn pretty(value: &impl Serialize) -> Result<String, Error> {
    Ok(spread_out(&serde_json::to_string(value)?))
}

fn spread_out(text: &str) -> String {
    let (mut out, mut depth, mut rest) = (String::with_capacity(text.len() * 3 / 2), 0, text);
    while let Some(next) = rest.chars().next() {
        let (piece, after) = rest.split_at(if next == '"' { quoted(rest) } else { next.len_utf8() });
        rest = after;
        match next {
            '{' | '[' if rest.starts_with(['}', ']']) => out.push(next),
            '}' | ']' if out.ends_with(['{', '[']) => out.push(next),
            '{' | '[' | ',' => {
                depth += usize::from(next != ',');
                out.push(next);
                line(&mut out, depth);
            }
            '}' | ']' => {
                depth -= 1;
                line(&mut out, depth);
                out.push(next);
            }
            ':' => out.push_str(": "),
            _ => out.push_str(piece),
        }
    }
    out
}

fn line(out: &mut String, depth: usize) {
    out.push('\n');
    (0..depth).for_each(|_| out.push_str("  "));
}

/// How long the text is that this begins with, with its quotes.
fn quoted(rest: &str) -> usize {
    let mut escaped = true;
    let end = rest.bytes().position(|byte| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    });
    end.map_or(rest.len(), |end| end + 1)
}

/// The text that serde writes a value as, such as the name of a state; nothing if it writes anything else.
pub(crate) fn name_of(value: &impl Serialize) -> Option<String> {
    let text = serde_json::to_string(value).ok()?;
    Some(text.strip_prefix('"')?.strip_suffix('"')?.to_owned()).filter(|name| !name.contains('\\'))
}

/// The value that serde writes as this text.
pub(crate) fn named<T: DeserializeOwned>(name: &str) -> Result<T, Error> {
    let name: StrDeserializer<'_, Error> = name.into_deserializer();
    T::deserialize(name)
}
