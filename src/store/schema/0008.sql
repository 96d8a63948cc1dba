-- Offers of sellers that were believed, as they were signed, with the card that says whose key that is. `ended_at` is when the
-- seller ended one before its time.
CREATE TABLE offers (
    id TEXT NOT NULL PRIMARY KEY,
    seller TEXT NOT NULL,
    seller_name TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    until INTEGER NOT NULL,
    ended_at INTEGER,
    offer TEXT NOT NULL,
    jws TEXT NOT NULL,
    card TEXT NOT NULL
) STRICT;

CREATE INDEX offers_by_seller ON offers (seller);

-- What was refused, by its hash, so that it is told once.
CREATE TABLE offers_refused (
    sha256 TEXT NOT NULL PRIMARY KEY,
    fault TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

-- How far the offers were read, when that was last done to the end, and the city that the person picked, which stays here.
CREATE TABLE perks (
    only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
    cursor TEXT NOT NULL,
    fetched_at INTEGER,
    city TEXT
) STRICT;

INSERT INTO perks (only, cursor) VALUES (1, '');

-- What points take off the price, as it was signed.
ALTER TABLE payments ADD COLUMN perk TEXT;
