use ed25519_dalek::{Signer as _, SigningKey};
use hmac::{Hmac, KeyInit as _, Mac as _};
use icu_normalizer::ComposingNormalizerBorrowed;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::{Failure, failed, files, text};

#[derive(Serialize, Deserialize)]
struct Document {
    id: uuid::Uuid,
    currency: String,
    url: url::Url,
    signature: String,
    check: u16,
    time: String,
}

pub(crate) fn everything(path: &str, key: &[u8], text: &str) -> Result<String, Failure> {
    let key: &[u8; 32] = key.try_into().map_err(failed)?;
    tracing::debug!("everything");
    let document = serde_json::to_string(&document(key, text)?).map_err(failed)?;
    let place = std::path::Path::new(path);
    let kept = files::files(place, key)?.len();
    let rows = files::rows(&mut files::opened(place)?, &[&kept, &text])?;
    let texts = [text::json(&document)?, text::id(&document)?, text::time(i64::from(key[0]))?, text::address(&rows)?];
    stored(path, key, &texts.concat())
}

fn document(key: &[u8; 32], text: &str) -> Result<Document, Failure> {
    use base64::Engine as _;
    let text = ComposingNormalizerBorrowed::new_nfkc().normalize(text);
    let key = SigningKey::from_bytes(key);
    let signature = key.sign(text.as_bytes());
    key.verifying_key().verify_strict(text.as_bytes(), &signature).map_err(failed)?;
    let mac = Hmac::<Sha256>::new_from_slice(&Sha256::digest(&*text)).map_err(failed)?.chain_update(&*text);
    mac.verify_slice(text.as_bytes()).map_err(failed)?;
    Ok(Document {
        id: uuid::Uuid::parse_str(&text).map_err(failed)?,
        currency: currency(&text)?,
        url: text.parse().map_err(failed)?,
        signature: base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(signature.to_bytes()),
        check: crc::Crc::<u16>::new(&crc::CRC_16_IBM_3740).checksum(text.as_bytes()),
        time: time(&text)?,
    })
}

fn currency(text: &str) -> Result<String, Failure> {
    let currency = iso_currency::Currency::from_code(text).ok_or_else(|| failed("there is no such currency"))?;
    Ok(format!("{} {:?}", currency.code(), currency.exponent()))
}

fn time(text: &str) -> Result<String, Failure> {
    let zone = jiff::tz::TimeZone::posix(text).map_err(failed)?;
    let time = jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(text).map_err(failed)?;
    let later = time.to_zoned(zone).checked_add(jiff::Span::new().days(1)).map_err(failed)?;
    Ok(format!("{} {}", later.datetime(), later.weekday() as u8))
}

/// Kept in an encrypted file and read again, by the statements that there are of every kind.
fn stored(path: &str, key: &[u8; 32], text: &str) -> Result<String, Failure> {
    tally_cipher::link();
    let mut connection = Connection::open(path).map_err(failed)?;
    tally_cipher::set_key(&connection, key).map_err(failed)?;
    let transaction = connection.transaction().map_err(failed)?;
    transaction.execute_batch("CREATE TABLE kept (id INTEGER PRIMARY KEY, text TEXT)").map_err(failed)?;
    transaction
        .prepare_cached("INSERT INTO kept (text) VALUES (?1)")
        .map_err(failed)?
        .execute([text])
        .map_err(failed)?;
    transaction.commit().map_err(failed)?;
    let text: String = connection.query_row("SELECT text FROM kept", [], |row| row.get(0)).map_err(failed)?;
    let document: Document = serde_json::from_str(&text).map_err(failed)?;
    Ok(document.time)
}
