-- Portable SQL: nothing here but what PostgreSQL reads too. Times are seconds since 1970, amounts whole minor units.
-- Every table that grows with use is keyed by the person first, so that people can be spread over machines.

CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL);

CREATE TABLE invites (
    code_sha256 TEXT PRIMARY KEY,
    currency TEXT NOT NULL,
    name TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    used_by_request TEXT
);

CREATE TABLE devices (
    user_id TEXT NOT NULL,
    device_id TEXT NOT NULL,
    holder_key TEXT NOT NULL,
    device_key TEXT NOT NULL,
    device_thumbprint TEXT NOT NULL UNIQUE,
    request_sha256 TEXT NOT NULL UNIQUE,
    answer TEXT NOT NULL,
    enrolled_at BIGINT NOT NULL,
    revoked_at BIGINT,
    session_epoch BIGINT NOT NULL,
    session_nonce TEXT NOT NULL,
    PRIMARY KEY (user_id, device_id)
);

-- Nonces of signed requests, for as long as the request's age alone would not refuse it.
CREATE TABLE nonces (
    owner TEXT NOT NULL,
    nonce TEXT NOT NULL,
    created BIGINT NOT NULL,
    PRIMARY KEY (owner, nonce)
);
CREATE INDEX nonces_by_age ON nonces (created);

CREATE TABLE merchants (
    merchant_id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    name_local TEXT,
    language TEXT,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    category TEXT NOT NULL,
    currency TEXT NOT NULL
);

-- `owner_id` is a person, a merchant, or the word `funding`.
CREATE TABLE accounts (
    owner_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    currency TEXT NOT NULL,
    position BIGINT NOT NULL,
    balance BIGINT NOT NULL,
    PRIMARY KEY (owner_id, account_id),
    CHECK (kind IN ('wallet', 'merchant', 'funding')),
    CHECK (kind <> 'wallet' OR balance >= 0)
);

-- One row for each time money moved, so that the sum is zero by construction. `cause` is the operation or the refund.
CREATE TABLE transfers (
    user_id TEXT NOT NULL,
    cause TEXT NOT NULL,
    debit_account TEXT NOT NULL,
    credit_account TEXT NOT NULL,
    amount BIGINT NOT NULL,
    currency TEXT NOT NULL,
    moved_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, cause),
    CHECK (amount > 0),
    CHECK (debit_account <> credit_account)
);

-- Settled operations and their receipts, for ever.
CREATE TABLE operations (
    user_id TEXT NOT NULL,
    operation_id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    typ TEXT NOT NULL,
    accepted BIGINT NOT NULL,
    receipt TEXT NOT NULL,
    settled_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, operation_id)
);
CREATE UNIQUE INDEX operations_by_bytes ON operations (user_id, sha256);

CREATE TABLE quotes (
    user_id TEXT NOT NULL,
    quote_id TEXT NOT NULL,
    document TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, quote_id)
);

CREATE TABLE payments (
    user_id TEXT NOT NULL,
    operation_id TEXT NOT NULL,
    merchant_id TEXT NOT NULL,
    amount BIGINT NOT NULL,
    refunded BIGINT NOT NULL,
    currency TEXT NOT NULL,
    quote_id TEXT,
    nonce TEXT NOT NULL,
    mandate_id TEXT,
    mandate_day BIGINT,
    settled_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, operation_id),
    CHECK (refunded >= 0 AND refunded <= amount)
);
CREATE UNIQUE INDEX payments_by_quote ON payments (user_id, quote_id);
CREATE UNIQUE INDEX payments_by_nonce ON payments (user_id, nonce);
CREATE INDEX payments_by_mandate ON payments (user_id, mandate_id, mandate_day);
CREATE INDEX payments_by_merchant ON payments (merchant_id, settled_at, operation_id);

CREATE TABLE mandates (
    user_id TEXT NOT NULL,
    mandate_id TEXT NOT NULL,
    device_key TEXT NOT NULL,
    limits TEXT NOT NULL,
    ended_at BIGINT,
    PRIMARY KEY (user_id, mandate_id)
);

CREATE TABLE refunds (
    user_id TEXT NOT NULL,
    refund_id TEXT NOT NULL,
    payment_id TEXT NOT NULL,
    amount BIGINT NOT NULL,
    currency TEXT NOT NULL,
    reason TEXT NOT NULL,
    document TEXT NOT NULL,
    booked_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, refund_id)
);

CREATE TABLE changes (
    user_id TEXT NOT NULL,
    sequence BIGINT NOT NULL,
    item TEXT NOT NULL,
    PRIMARY KEY (user_id, sequence)
);
