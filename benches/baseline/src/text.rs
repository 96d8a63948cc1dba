//! JSON, ids and times in every form that the phone library has them in.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::{Failure, failed};

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum State {
    Open,
    Done,
    #[serde(other)]
    Unknown,
}

#[derive(Serialize, Deserialize)]
struct Link {
    seq: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    prev: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct Everything {
    #[serde(flatten)]
    link: Link,
    state: State,
    amount: i64,
    small: u32,
    sure: bool,
    lists: Vec<Link>,
    any: BTreeMap<String, Value>,
}

pub(crate) fn json(text: &str) -> Result<String, Failure> {
    let members: BTreeMap<String, &RawValue> = serde_json::from_str(text).map_err(failed)?;
    let text = serde_json::to_string(&members).map_err(failed)?;
    let read: Everything = serde_json::from_str(&text).map_err(failed)?;
    let value = serde_json::to_value(&read).map_err(failed)?;
    let again: Everything = serde_json::from_value(value).map_err(failed)?;
    serde_json::to_string(&again).map_err(failed)
}

pub(crate) fn id(text: &str) -> Result<String, Failure> {
    let given = uuid::Uuid::try_parse(text).map_err(failed)?;
    let made = uuid::Builder::from_unix_timestamp_millis(given.as_u64_pair().0, &[0; 10]).into_uuid();
    let mut buffer = uuid::Uuid::encode_buffer();
    let written = made.hyphenated().encode_lower(&mut buffer);
    Ok(format!("{written} {} {:?}", made.simple(), given.get_version()))
}

pub(crate) fn time(seconds: i64) -> Result<String, Failure> {
    let moment = jiff::Timestamp::from_second(seconds).map_err(failed)?;
    let days = jiff::Span::new().try_days(seconds).map_err(failed)?;
    let day = jiff::civil::date(1970, 1, 1).checked_add(days).map_err(failed)?;
    Ok(format!("{moment} {day} {}", day.year()))
}

pub(crate) fn address(text: &str) -> Result<String, Failure> {
    let mut url = url::Url::parse(text).map_err(failed)?;
    url.query_pairs_mut().append_pair("name", text);
    let pairs: Vec<_> = url.query_pairs().map(|(name, value)| format!("{name}{value}")).collect();
    Ok(format!("{:?} {:?} {:?} {}", url.password(), url.query(), url.path(), pairs.concat()))
}
