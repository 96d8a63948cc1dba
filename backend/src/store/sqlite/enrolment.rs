//! Invites and enrolments.

use rusqlite::{Connection, OptionalExtension, params};
use tally::crypto::keys::Thumbprint;
use tally::domain::money::{Currency, Money};

use super::convert::{json, key_text, parsed};
use super::points::{announce, people};
use super::{accounts, admission, changes};
use crate::store::{
    Account, AccountKind, Device, Enrolment, EnrolmentFacts, EnrolmentOutcome, EnrolmentQuestion, Invite, Rule,
    StoreError,
};

pub(super) fn add_invite(connection: &Connection, invite: &Invite) -> Result<(), StoreError> {
    connection.execute(
        "INSERT INTO invites (code_sha256, currency, name, created_at, member_since, identity_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            invite.code_sha256,
            invite.currency.code(),
            invite.name,
            invite.at.0,
            invite.member_since.map(|at| at.0),
            invite.identity_at.map(|at| at.0)
        ],
    )?;
    Ok(())
}

pub(super) fn device(connection: &Connection, key: &Thumbprint) -> Result<Option<Device>, StoreError> {
    let found = connection
        .prepare_cached("SELECT user_id, device_id, holder_key, device_key FROM devices WHERE device_thumbprint = ?1")?
        .query_row(params![key.as_ref()], |row| {
            Ok(Device {
                user: parsed(row, 0)?,
                device: parsed(row, 1)?,
                holder_key: json(row, 2)?,
                device_key: json(row, 3)?,
            })
        })
        .optional()?;
    Ok(found)
}

pub(super) fn enrol(
    connection: &Connection,
    question: &EnrolmentQuestion,
    rule: Rule<EnrolmentFacts, Enrolment>,
) -> Result<EnrolmentOutcome, StoreError> {
    let Some((currency, used_by)) = invite(connection, &question.code_sha256)? else {
        return Ok(EnrolmentOutcome::NotValid);
    };
    if used_by.as_ref().is_some_and(|request| *request != question.request_sha256) {
        return Ok(EnrolmentOutcome::NotValid);
    }
    // Only behind a good invite, so that strangers cannot fill the table.
    if !admission::first_seen(connection, question.device_key.as_ref(), &question.nonce, question.created)? {
        return Ok(EnrolmentOutcome::Replayed);
    }
    if used_by.is_some() {
        return earlier_answer(connection, &question.request_sha256);
    }
    if device(connection, &question.device_key)?.is_some() {
        return Ok(EnrolmentOutcome::KeyTaken);
    }
    let enrolment = rule(&EnrolmentFacts { currency })?;
    write(connection, question, &enrolment, currency)?;
    Ok(EnrolmentOutcome::Answer(enrolment.answer))
}

fn invite(connection: &Connection, code: &str) -> Result<Option<(Currency, Option<String>)>, StoreError> {
    let found = connection
        .query_row("SELECT currency, used_by_request FROM invites WHERE code_sha256 = ?1", params![code], |row| {
            Ok((parsed(row, 0)?, row.get(1)?))
        })
        .optional()?;
    Ok(found)
}

fn earlier_answer(connection: &Connection, request: &str) -> Result<EnrolmentOutcome, StoreError> {
    let answer =
        connection
            .query_row("SELECT answer FROM devices WHERE request_sha256 = ?1", params![request], |row| row.get(0))?;
    Ok(EnrolmentOutcome::Answer(answer))
}

fn write(
    connection: &Connection,
    question: &EnrolmentQuestion,
    enrolment: &Enrolment,
    currency: Currency,
) -> Result<(), StoreError> {
    add_device(connection, &question.request_sha256, enrolment)?;
    connection.execute(
        "UPDATE invites SET used_by_request = ?1 WHERE code_sha256 = ?2",
        params![question.request_sha256, question.code_sha256],
    )?;
    let user = enrolment.device.user;
    accounts::open(connection, &user.to_string(), enrolment.account, AccountKind::Wallet, currency)?;
    let account = Account { id: enrolment.account, kind: AccountKind::Wallet, balance: Money::zero(currency) };
    changes::add(connection, user, changes::account(&account, enrolment.at))?;
    people::take_over(connection, user, &question.code_sha256)?;
    announce::tell(connection, user)
}

fn add_device(connection: &Connection, request: &str, enrolment: &Enrolment) -> Result<(), StoreError> {
    let device = &enrolment.device;
    connection.execute(
        "INSERT INTO devices (user_id, device_id, holder_key, device_key, device_thumbprint, request_sha256, answer,
                              enrolled_at, session_epoch, session_nonce)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0, '')",
        params![
            device.user.to_string(),
            device.device.to_string(),
            key_text(&device.holder_key)?,
            key_text(&device.device_key)?,
            device.device_key.thumbprint().as_ref(),
            request,
            enrolment.answer,
            enrolment.at.0
        ],
    )?;
    Ok(())
}
