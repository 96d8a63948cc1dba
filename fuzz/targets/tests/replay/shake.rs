//! Inputs of the corpus, shaken: what of fuzzing needs neither libFuzzer nor a nightly compiler. It does not see what an input
//! reaches, but it knows JSON, which a mutator of bytes has to be lucky to leave whole.

use serde_json::{Value, json};

/// Numbers that follow from a seed.
pub(crate) struct Dice(fastrand::Rng);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(fastrand::Rng::with_seed(seed))
    }

    /// A number below `end`, or 0.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        if end == 0 { 0 } else { self.0.usize(..end) }
    }
}

/// One of the inputs, changed in one to four places.
pub(crate) fn shaken(corpus: &[Vec<u8>], dice: &mut Dice) -> Vec<u8> {
    let mut input = corpus[dice.below(corpus.len())].clone();
    for _ in 0..=dice.below(4) {
        let other = &corpus[dice.below(corpus.len())];
        input = match String::from_utf8(input) {
            Ok(text) if dice.below(4) > 0 => shake_text(&text, dice),
            Ok(text) => shake_bytes(text.into_bytes(), other, dice),
            Err(error) => shake_bytes(error.into_bytes(), other, dice),
        };
    }
    input
}

/// Changes the JSON in one line, or the order of the lines.
fn shake_text(text: &str, dice: &mut Dice) -> Vec<u8> {
    let mut lines: Vec<String> = text.lines().map(String::from).collect();
    let (one, other) = (dice.below(lines.len()), dice.below(lines.len()));
    match lines.get(one).and_then(|line| serde_json::from_str::<Value>(line).ok()) {
        Some(mut value) if dice.below(8) > 0 => {
            shake_value(&mut value, dice);
            lines[one] = value.to_string();
        }
        _ if dice.below(2) == 0 && !lines.is_empty() => lines.swap(one, other),
        Some(_) => lines.insert(other, lines[one].clone()),
        None => return shake_bytes(text.as_bytes().to_vec(), text.as_bytes(), dice),
    }
    (lines.join("\n") + if text.ends_with('\n') { "\n" } else { "" }).into_bytes()
}

/// Changes one place of a value; where another value of the same text stands there afterwards, it may even fit.
fn shake_value(value: &mut Value, dice: &mut Dice) {
    let places = pointers(value, String::new());
    let (here, there) = (&places[dice.below(places.len())], &places[dice.below(places.len())]);
    let other = value.pointer(there).cloned().unwrap_or_default();
    if let Some(place) = value.pointer_mut(here) {
        *place = instead(place, other, dice);
    }
}

/// The places of a value that hold something, each as a JSON pointer.
fn pointers(value: &Value, here: String) -> Vec<String> {
    let below: Vec<_> = match value {
        Value::Array(items) => items.iter().enumerate().map(|(place, item)| (place.to_string(), item)).collect(),
        Value::Object(members) => members.iter().map(|(name, member)| (name.replace('/', "~1"), member)).collect(),
        _ => Vec::new(),
    };
    let below =
        below.into_iter().flat_map(|(name, value)| pointers(value, format!("{here}/{name}"))).collect::<Vec<_>>();
    std::iter::once(here).chain(below).collect()
}

fn instead(value: &Value, other: Value, dice: &mut Dice) -> Value {
    let odd = [
        json!(i64::MAX),
        json!(i64::MIN),
        json!(u64::MAX),
        json!(u32::MAX),
        json!(-1),
        json!(0),
        json!(1),
        json!(1.5),
        json!(1e300),
        json!(null),
        json!(true),
        json!([]),
        json!({}),
        json!(""),
        json!("x".repeat(600)),
        json!("EUR"),
        json!("JPY"),
        json!("$new"),
        json!("$user"),
        json!("$now"),
        json!("$today+1"),
        json!("\u{0}\u{202e}é"),
        other,
    ];
    let mut changed = value.clone();
    match (&mut changed, dice.below(3)) {
        (Value::Object(members), 0) => {
            drop(members.keys().nth(dice.below(members.len())).cloned().map(|name| members.remove(&name)));
        }
        (Value::Array(items), 0) if !items.is_empty() => items.push(items[dice.below(items.len())].clone()),
        (Value::Array(items), 1) if !items.is_empty() => drop(items.remove(dice.below(items.len()))),
        (Value::Number(number), 0) => changed = near(number.as_i64().unwrap_or_default(), dice),
        _ => changed = odd[dice.below(odd.len())].clone(),
    }
    changed
}

fn near(number: i64, dice: &mut Dice) -> Value {
    let near =
        [number.wrapping_add(1), number.wrapping_sub(1), number.wrapping_neg(), number.wrapping_mul(2), number / 2];
    json!(near[dice.below(near.len())])
}

fn shake_bytes(mut bytes: Vec<u8>, other: &[u8], dice: &mut Dice) -> Vec<u8> {
    let place = dice.below(bytes.len() + 1);
    let end = (place + dice.below(16)).min(bytes.len());
    match dice.below(4) {
        0 => drop(bytes.drain(place..end)),
        1 => drop(bytes.splice(place..place, bytes[place..end].to_vec())),
        2 => drop(bytes.splice(place..end, other[dice.below(other.len())..].iter().copied().take(40))),
        _ => bytes.iter_mut().skip(place).take(1).for_each(|byte| *byte ^= 1 << dice.below(8)),
    }
    bytes
}
