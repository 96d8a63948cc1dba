//! What is published to everybody.

use rusqlite::{Connection, OptionalExtension, params};
use tally::crypto::hash::sha256_base64url;
use tally::domain::id::UserId;
use tally::wire::change::Fact;

use super::super::changes;
use super::super::convert::{json, parsed};
use crate::store::{Publication, Published, Rule, StoreError, TermsFact};

/// What stands as this version, or what `rule` signs.
pub(super) fn publish(
    connection: &Connection,
    (publication, version): (Publication, u32),
    rule: Rule<(), Published>,
) -> Result<String, StoreError> {
    let kind = name(publication);
    let found = connection
        .query_row("SELECT compact FROM publications WHERE kind = ?1 AND version = ?2", params![kind, version], |row| {
            row.get(0)
        })
        .optional()?;
    if let Some(compact) = found {
        return Ok(compact);
    }
    let Published { document, compact } = rule(&())?;
    connection.execute(
        "INSERT INTO publications (sha256, kind, version, document, compact) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![sha256_base64url(compact.as_bytes()), kind, version, document, compact],
    )?;
    Ok(compact)
}

/// Tells some of those who were not told everything; gives how many there were.
pub(super) fn announce(connection: &Connection, most: usize) -> Result<usize, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT DISTINCT d.user_id FROM devices d CROSS JOIN publications p WHERE NOT EXISTS (
         SELECT 1 FROM announcements a WHERE a.user_id = d.user_id AND a.sha256 = p.sha256) LIMIT ?1",
    )?;
    let users = statement.query_map(params![most], |row| parsed(row, 0))?.collect::<Result<Vec<UserId>, _>>()?;
    users.iter().try_for_each(|user| tell(connection, *user))?;
    Ok(users.len())
}

/// Tells one person what they were not told, oldest version first.
pub(in super::super) fn tell(connection: &Connection, user: UserId) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT sha256, kind, compact FROM publications p WHERE NOT EXISTS (
         SELECT 1 FROM announcements a WHERE a.user_id = ?1 AND a.sha256 = p.sha256) ORDER BY version, kind",
    )?;
    let rows = statement.query_map(params![user.to_string()], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    for (sha256, kind, compact) in rows.collect::<Result<Vec<(String, String, String)>, _>>()? {
        connection.execute(
            "INSERT INTO announcements (user_id, sha256) VALUES (?1, ?2)",
            params![user.to_string(), sha256],
        )?;
        changes::add(connection, user, fact(&kind, compact))?;
    }
    Ok(())
}

/// The terms with this hash, if they were published here.
pub(in super::super) fn terms(connection: &Connection, sha256: &str) -> Result<Option<TermsFact>, StoreError> {
    let kind = name(Publication::CollectionTerms);
    let mut statement =
        connection.prepare_cached("SELECT document FROM publications WHERE kind = ?1 AND sha256 = ?2")?;
    let read = |row: &rusqlite::Row<'_>| Ok(TermsFact { sha256: sha256.to_owned(), document: json(row, 0)? });
    Ok(statement.query_row(params![kind, sha256], read).optional()?)
}

fn name(publication: Publication) -> &'static str {
    match publication {
        Publication::Rules => "rules",
        Publication::CollectionTerms => "collection-terms",
    }
}

fn fact(kind: &str, compact: String) -> Fact {
    if kind == name(Publication::Rules) {
        Fact::Rules { rules: compact }
    } else {
        Fact::CollectionTerms { terms: compact }
    }
}
