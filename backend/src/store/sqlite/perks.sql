-- Perks. A seller is a merchant with a key of its own.
CREATE TABLE sellers (
    merchant_id TEXT PRIMARY KEY REFERENCES merchants (merchant_id),
    public_key TEXT NOT NULL,
    thumbprint TEXT NOT NULL UNIQUE,
    card TEXT NOT NULL,
    registered_at BIGINT NOT NULL
);

-- What is offered. An offer takes a new position when it ends, so that whoever follows hears of it.
CREATE TABLE offers (
    offer_id TEXT PRIMARY KEY,
    merchant_id TEXT NOT NULL REFERENCES sellers (merchant_id),
    position BIGINT NOT NULL UNIQUE,
    document TEXT NOT NULL,
    compact TEXT NOT NULL,
    over_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX offers_by_merchant ON offers (merchant_id, offer_id);

-- What a seller let somebody owe: a loan, or what is paid later. There is one at a time of each seller.
ALTER TABLE bills ADD COLUMN credit BIGINT NOT NULL DEFAULT 0;
CREATE INDEX bills_on_credit ON bills (user_id, merchant_id) WHERE credit = 1;

-- What a loan would cost. It is good for one loan.
CREATE TABLE loan_quotes (
    user_id TEXT NOT NULL,
    quote_id TEXT NOT NULL,
    document TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_by TEXT,
    PRIMARY KEY (user_id, quote_id)
);

-- Which step was used when. It is all that a seller learns, and it learns it under a pseudonym.
CREATE TABLE perk_uses (
    merchant_id TEXT NOT NULL,
    position BIGINT NOT NULL,
    user_id TEXT NOT NULL,
    operation_id TEXT NOT NULL,
    offer_id TEXT NOT NULL,
    points BIGINT NOT NULL,
    used_at BIGINT NOT NULL,
    PRIMARY KEY (merchant_id, position)
);
CREATE UNIQUE INDEX perk_uses_by_operation ON perk_uses (user_id, operation_id);
