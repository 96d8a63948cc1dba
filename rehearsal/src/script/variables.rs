//! What is bound to names, and is put where they stand.

use std::collections::BTreeMap;

use serde_json::Value;

#[derive(Default)]
pub(super) struct Variables(BTreeMap<String, Value>);

impl Variables {
    pub(super) fn bind(&mut self, name: &str, value: Value) {
        self.0.insert(name.to_owned(), value);
    }

    /// Puts what is bound to each name where it stands.
    pub(super) fn put_into(&self, value: &Value) -> Result<Value, String> {
        Ok(match value {
            Value::String(text) => match text.strip_prefix('$') {
                Some(path) => self.value(path)?,
                None => value.clone(),
            },
            Value::Array(items) => items.iter().map(|item| self.put_into(item)).collect::<Result<_, _>>()?,
            Value::Object(members) => {
                let each = members.iter().map(|(name, member)| Ok((name.clone(), self.put_into(member)?)));
                Value::Object(each.collect::<Result<_, String>>()?)
            }
            other => other.clone(),
        })
    }

    fn value(&self, path: &str) -> Result<Value, String> {
        let unknown = || format!("nothing is called ${path}");
        let mut parts = path.split('.');
        let mut value = parts.next().and_then(|name| self.0.get(name)).ok_or_else(unknown)?;
        for part in parts {
            let index = part.parse::<usize>().ok();
            value = index.map_or_else(|| value.get(part), |index| value.get(index)).ok_or_else(unknown)?;
        }
        Ok(value.clone())
    }
}
