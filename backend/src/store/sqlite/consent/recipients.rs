//! Recipients.

use rusqlite::{Connection, OptionalExtension, Row, params};
use tally::crypto::keys::Thumbprint;
use tally::domain::id::RecipientId;
use tally::domain::time::Timestamp;

use super::super::convert::{json, key_text, parsed};
use crate::store::{Recipient, RecipientPage, StoreError};

const COLUMNS: &str = "recipient_id, name, public_key, card, registered_at";

/// `false` if the key belongs to another one.
pub(in super::super) fn add(connection: &Connection, recipient: &Recipient) -> Result<bool, StoreError> {
    let rows = connection.execute(
        "INSERT INTO recipients (recipient_id, name, public_key, thumbprint, card, registered_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (thumbprint) DO NOTHING",
        params![
            recipient.id.to_string(),
            recipient.name,
            key_text(&recipient.key)?,
            recipient.key.thumbprint().as_ref(),
            recipient.card,
            recipient.at.0
        ],
    )?;
    Ok(rows == 1)
}

pub(in super::super) fn by_key(connection: &Connection, key: &Thumbprint) -> Result<Option<Recipient>, StoreError> {
    let found = connection
        .prepare_cached(&format!("SELECT {COLUMNS} FROM recipients WHERE thumbprint = ?1"))?
        .query_row(params![key.as_ref()], read)
        .optional()?;
    Ok(found)
}

pub(super) fn find(connection: &Connection, id: RecipientId) -> Result<Option<Recipient>, StoreError> {
    let found = connection
        .prepare_cached(&format!("SELECT {COLUMNS} FROM recipients WHERE recipient_id = ?1"))?
        .query_row(params![id.to_string()], read)
        .optional()?;
    Ok(found)
}

pub(in super::super) fn page(
    connection: &Connection,
    after: Option<RecipientId>,
    most: usize,
) -> Result<RecipientPage, StoreError> {
    let after = after.map(|id| id.to_string()).unwrap_or_default();
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM recipients WHERE recipient_id > ?1 ORDER BY recipient_id LIMIT ?2"
    ))?;
    let mut items = statement.query_map(params![after, most + 1], read)?.collect::<Result<Vec<_>, _>>()?;
    let more = items.len() > most;
    items.truncate(most);
    Ok(RecipientPage { next: items.last().filter(|_| more).map(|last| last.id), items })
}

fn read(row: &Row<'_>) -> rusqlite::Result<Recipient> {
    Ok(Recipient {
        id: parsed(row, 0)?,
        name: row.get(1)?,
        key: json(row, 2)?,
        card: row.get(3)?,
        at: Timestamp(row.get(4)?),
    })
}
