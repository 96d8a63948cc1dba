-- Consent. Portable SQL, as in schema.sql.

CREATE TABLE recipients (
    recipient_id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    public_key TEXT NOT NULL,
    thumbprint TEXT NOT NULL UNIQUE,
    card TEXT NOT NULL,
    registered_at BIGINT NOT NULL
);

-- What recipients ask for. Keyed by the recipient, because nobody else is known until a person takes it.
CREATE TABLE consent_requests (
    recipient_id TEXT NOT NULL,
    request_id TEXT NOT NULL,
    document TEXT NOT NULL,
    compact TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    code_sha256 TEXT NOT NULL UNIQUE,
    expires_at BIGINT NOT NULL,
    taken_by TEXT,
    PRIMARY KEY (recipient_id, request_id)
);

-- Grants and shares, each known by the operation that made it. `position` counts those of one recipient.
CREATE TABLE grants (
    user_id TEXT NOT NULL,
    grant_id TEXT NOT NULL,
    recipient_id TEXT,
    request_id TEXT,
    position BIGINT,
    secret_sha256 TEXT,
    openings BIGINT,
    opened BIGINT NOT NULL,
    operation TEXT NOT NULL,
    signer TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    ended_at BIGINT,
    withdrawn BIGINT NOT NULL,
    PRIMARY KEY (user_id, grant_id),
    CHECK ((recipient_id IS NULL) = (secret_sha256 IS NOT NULL)),
    CHECK (openings IS NULL OR opened <= openings)
);
CREATE UNIQUE INDEX grants_by_request ON grants (recipient_id, request_id);
CREATE UNIQUE INDEX grants_by_position ON grants (recipient_id, position);
CREATE INDEX grants_by_id ON grants (grant_id);
CREATE INDEX grants_by_end ON grants (ended_at, expires_at);

-- The data of each, sealed under a key of its own, both in base64url. Rows stay; the key alone is overwritten with zeros
-- when nothing may be read any more, and then no copy of the row says anything.
CREATE TABLE disclosures (
    user_id TEXT NOT NULL,
    grant_id TEXT NOT NULL,
    record_key TEXT NOT NULL,
    sealed TEXT NOT NULL,
    PRIMARY KEY (user_id, grant_id)
);

-- What was taken back, whether or not it has arrived.
CREATE TABLE withdrawals (
    user_id TEXT NOT NULL,
    grant_id TEXT NOT NULL,
    operation_id TEXT NOT NULL,
    withdrawn_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, grant_id)
);

-- Each phone's chain. `gap` is 1 while the event before is missing.
CREATE TABLE consent_events (
    user_id TEXT NOT NULL,
    device_id TEXT NOT NULL,
    seq BIGINT NOT NULL,
    operation_id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    prev TEXT,
    gap BIGINT NOT NULL,
    arrived_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, device_id, seq)
);
CREATE INDEX consent_events_by_gap ON consent_events (gap, user_id, device_id, seq);

-- Who looked, or tried to.
CREATE TABLE access_records (
    user_id TEXT NOT NULL,
    access_id TEXT NOT NULL,
    grant_id TEXT NOT NULL,
    record TEXT NOT NULL,
    looked_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, access_id)
);
