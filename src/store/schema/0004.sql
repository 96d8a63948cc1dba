-- What travels beside an operation until it is settled; a row is still whole in itself.
ALTER TABLE outbox ADD COLUMN attachment TEXT;

-- What recipients ask for. `asked` is what was verified when it came; the two documents beside it are the evidence.
CREATE TABLE consent_requests (
    id TEXT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    asked TEXT NOT NULL,
    request TEXT NOT NULL,
    card TEXT NOT NULL,
    received_at INTEGER NOT NULL
) STRICT;

-- Grants and shares, of this phone and, as far as their receipts tell, of the person's others. `terms` are absent where
-- nobody asked, or where another phone granted.
CREATE TABLE consents (
    id TEXT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    reader TEXT NOT NULL,
    fields TEXT NOT NULL,
    terms TEXT,
    openings INTEGER,
    disclosure TEXT,
    disclosure_sha256 TEXT NOT NULL,
    secret TEXT,
    granted_at INTEGER NOT NULL,
    exp INTEGER NOT NULL,
    accepted_at INTEGER,
    ended_at INTEGER,
    withdrawal TEXT,
    withdrawal_accepted_at INTEGER,
    declined_reason TEXT,
    declined_detail TEXT
) STRICT;

CREATE INDEX consents_by_withdrawal ON consents (withdrawal) WHERE withdrawal IS NOT NULL;

-- Every consent event that this phone signed. One that comes after another binds its bytes, so nothing is ever removed.
CREATE TABLE consent_chain (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    id TEXT NOT NULL UNIQUE,
    compact TEXT NOT NULL
) STRICT;

-- A record may arrive before its consent is known here, so the consent is not a foreign key.
CREATE TABLE access_records (
    id TEXT NOT NULL PRIMARY KEY,
    consent TEXT NOT NULL,
    at INTEGER NOT NULL,
    record TEXT NOT NULL,
    jws TEXT NOT NULL
) STRICT;

-- What the person says of themselves. It stays here.
CREATE TABLE profile (
    only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
    name TEXT,
    city TEXT
) STRICT;

INSERT INTO profile (only) VALUES (1);

CREATE INDEX payments_settled ON payments (settled_at) WHERE state = 'settled';
