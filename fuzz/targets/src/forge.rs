//! Makes whole what a mutated text cannot: names that are known, keys, and signatures that hold.
//!
//! | placeholder | becomes |
//! | --- | --- |
//! | `"$user"`, or any other name of the world | what the world calls it |
//! | `"$new"` | an id that nothing had before |
//! | `"$now"`, `"$now+60"` | the time in seconds |
//! | `"$today"`, `"$today+7"` | midnight of a day, in seconds |
//! | `"$jwk:holder"`, `"$kid:holder"` | somebody's public key, and its name |
//! | `"$previous"` | the SHA-256 of what was signed last |
//! | `{"$jws": "tally-receipt+jwt", "by": "backend", "payload": {…}}` | the payload as a compact JWS |

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicI64, Ordering};

use serde_json::{Map, Value, json};
use tally::crypto::keys::SigningKey;
use tally::crypto::{base64url, sha256_base64url};
use tally::domain::id::OperationId;

use crate::keys;

const DAY: i64 = 86_400;

/// The names that inputs may use.
pub(crate) struct World {
    now: i64,
    names: BTreeMap<&'static str, String>,
    backend: Option<Value>,
    ids: AtomicI64,
}

impl World {
    pub(crate) fn new(now: i64) -> Self {
        Self { now, names: BTreeMap::new(), backend: None, ids: AtomicI64::new(0) }
    }

    /// The world in which something has this name, too.
    pub(crate) fn with(mut self, name: &'static str, value: &impl ToString) -> Self {
        self.names.insert(name, value.to_string());
        self
    }

    /// The world in which the backend signs with a key of its own.
    pub(crate) fn with_backend(mut self, key: Value) -> Self {
        self.backend = Some(key);
        self
    }

    /// The text that a JSON text with placeholders stands for, or any other text as it is.
    pub(crate) fn text(&self, text: &str) -> String {
        serde_json::from_str(text).map_or_else(|_| text.to_owned(), |value| self.value(value).to_string())
    }

    /// The value that a value with placeholders stands for.
    pub(crate) fn value(&self, value: Value) -> Value {
        Forging { world: self, previous: String::new() }.value(value)
    }

    fn id(&self) -> String {
        let number = self.ids.fetch_add(1, Ordering::SeqCst);
        OperationId::new(self.now * 1_000, &number.to_be_bytes().repeat(2)[6..].try_into().expect("ten bytes"))
            .to_string()
    }
}

/// One text that is being forged.
struct Forging<'w> {
    world: &'w World,
    previous: String,
}

impl Forging<'_> {
    fn value(&mut self, value: Value) -> Value {
        match value {
            Value::String(text) => self.string(text),
            Value::Array(items) => items.into_iter().map(|item| self.value(item)).collect(),
            Value::Object(members) => self.object(members),
            other => other,
        }
    }

    fn object(&mut self, mut members: Map<String, Value>) -> Value {
        let typ = members.remove("$jws");
        let forged: Map<_, _> = members.into_iter().map(|(name, value)| (name, self.value(value))).collect();
        let Some(typ) = typ else { return forged.into() };
        let by = forged.get("by").and_then(Value::as_str).unwrap_or("backend");
        let payload = forged.get("payload").map(Value::to_string).unwrap_or_default();
        let compact = sign(&typ, payload.as_bytes(), &keys::named(by));
        self.previous = sha256_base64url(compact.as_bytes());
        compact.into()
    }

    fn string(&self, text: String) -> Value {
        let Some(name) = text.strip_prefix('$') else { return text.into() };
        if let Some(value) = self.world.names.get(name) {
            return value.clone().into();
        }
        match name {
            "new" => self.world.id().into(),
            "previous" => self.previous.clone().into(),
            _ => self.time(name).or_else(|| self.key(name)).unwrap_or_else(|| text.clone().into()),
        }
    }

    fn time(&self, name: &str) -> Option<Value> {
        let later = |rest: &str| if rest.is_empty() { Some(0) } else { rest.parse::<i32>().ok().map(i64::from) };
        if let Some(rest) = name.strip_prefix("now") {
            return Some((self.world.now + later(rest)?).into());
        }
        let days = later(name.strip_prefix("today")?)?;
        Some(((self.world.now.div_euclid(DAY) + days) * DAY).into())
    }

    fn key(&self, name: &str) -> Option<Value> {
        let (form, whose) = name.split_once(':')?;
        let ours = || json!(keys::named(whose).public());
        let jwk = self.world.backend.clone().filter(|_| whose == "backend").unwrap_or_else(ours);
        match form {
            "jwk" => Some(jwk),
            "kid" => Some(json!(serde_json::from_value::<tally::crypto::PublicKey>(jwk).ok()?.thumbprint())),
            _ => None,
        }
    }
}

/// Signs any payload as any kind, as [`tally::crypto::Signed::sign`] does for documents.
pub(crate) fn sign(typ: &Value, payload: &[u8], key: &SigningKey) -> String {
    let header = json!({"alg": "EdDSA", "kid": key.public().thumbprint(), "typ": typ}).to_string();
    sign_parts(header.as_bytes(), payload, key)
}

/// Signs any two parts.
pub(crate) fn sign_parts(header: &[u8], payload: &[u8], key: &SigningKey) -> String {
    let input = format!("{}.{}", base64url(header), base64url(payload));
    let signature = base64url(&key.sign(input.as_bytes()));
    format!("{input}.{signature}")
}
