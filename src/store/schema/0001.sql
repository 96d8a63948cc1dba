-- The enrolment under way or done; there is at most one.
CREATE TABLE identity (
    only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
    request TEXT NOT NULL,
    address TEXT NOT NULL,
    code TEXT NOT NULL,
    backend_key TEXT NOT NULL,
    holder_public TEXT NOT NULL,
    holder_sealed BLOB NOT NULL,
    device_public TEXT NOT NULL,
    device_sealed BLOB NOT NULL,
    user TEXT,
    device TEXT,
    keys TEXT,
    enrolled_at INTEGER
) STRICT;

-- What talking to the backend needs to remember; always one row.
CREATE TABLE session (
    only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
    epoch INTEGER NOT NULL,
    cursor TEXT NOT NULL,
    clock_offset INTEGER
) STRICT;

INSERT INTO session (only, epoch, cursor) VALUES (1, 0, '');

CREATE TABLE accounts (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    currency TEXT NOT NULL,
    balance INTEGER NOT NULL,
    as_of INTEGER,
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE payments (
    number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    source TEXT NOT NULL,
    payee TEXT NOT NULL,
    payee_name TEXT NOT NULL,
    payee_name_local TEXT,
    category TEXT,
    total INTEGER NOT NULL,
    currency TEXT NOT NULL,
    nonce TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    mandate TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    settled_at INTEGER,
    declined_reason TEXT,
    declined_detail TEXT
) STRICT;

CREATE INDEX payments_by_payee ON payments (payee, created_at);
CREATE INDEX payments_by_mandate ON payments (mandate, created_at) WHERE mandate IS NOT NULL;
CREATE INDEX payments_under_way ON payments (currency) WHERE state IN ('authorised', 'submitted', 'unknown');

-- A refund may arrive before its payment is known here, so the payment is not a foreign key.
CREATE TABLE refunds (
    id TEXT NOT NULL PRIMARY KEY,
    payment TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    currency TEXT NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    jws TEXT NOT NULL
) STRICT;

CREATE INDEX refunds_by_payment ON refunds (payment);

CREATE TABLE topups (
    id TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL,
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    state TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    settled_at INTEGER,
    declined_reason TEXT,
    declined_detail TEXT
) STRICT;

CREATE TABLE mandates (
    id TEXT NOT NULL PRIMARY KEY,
    purpose TEXT NOT NULL,
    limits TEXT NOT NULL,
    state TEXT NOT NULL,
    ended_at INTEGER,
    version INTEGER NOT NULL
) STRICT;

-- A row is whole in itself, so that it can be saved out of a damaged file without the others.
CREATE TABLE outbox (
    number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    typ TEXT NOT NULL,
    compact TEXT NOT NULL,
    needs TEXT NOT NULL,
    urgent INTEGER NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    settled_at INTEGER,
    receipt TEXT,
    detail TEXT
) STRICT;

CREATE INDEX outbox_open ON outbox (urgent DESC, id) WHERE state IN ('queued', 'sending', 'parked');

-- AUTOINCREMENT: the number of an acknowledged event is never given again.
CREATE TABLE events (
    number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    event TEXT NOT NULL
) STRICT;
