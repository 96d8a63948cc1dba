-- Accounts may hold deposits now. A CHECK cannot be changed in place, so the table is made anew.
CREATE TABLE accounts_with_deposits (
    owner_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    currency TEXT NOT NULL,
    position BIGINT NOT NULL,
    balance BIGINT NOT NULL,
    PRIMARY KEY (owner_id, account_id),
    CHECK (kind IN ('wallet', 'merchant', 'held', 'funding')),
    CHECK (kind NOT IN ('wallet', 'held') OR balance >= 0)
);
INSERT INTO accounts_with_deposits (owner_id, account_id, kind, currency, position, balance)
    SELECT owner_id, account_id, kind, currency, position, balance FROM accounts;
DROP TABLE accounts;
ALTER TABLE accounts_with_deposits RENAME TO accounts;

CREATE TABLE bike_systems (
    system_id TEXT PRIMARY KEY,
    document TEXT NOT NULL,
    ended_at BIGINT
);

CREATE TABLE bikes (
    system_id TEXT NOT NULL,
    bike_id TEXT NOT NULL,
    station_id TEXT,
    jammed BOOLEAN NOT NULL,
    PRIMARY KEY (system_id, bike_id)
);

CREATE TABLE ride_offers (
    user_id TEXT NOT NULL,
    offer_id TEXT NOT NULL,
    document TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, offer_id)
);

-- `record` is the whole of it; the other columns repeat what is searched for.
CREATE TABLE rentals (
    user_id TEXT NOT NULL,
    rental_id TEXT NOT NULL,
    offer_id TEXT NOT NULL,
    system_id TEXT NOT NULL,
    bike_id TEXT NOT NULL,
    state TEXT NOT NULL,
    start_by BIGINT NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (user_id, rental_id)
);
CREATE UNIQUE INDEX rentals_by_offer ON rentals (user_id, offer_id);
-- A bike has one rider at most.
CREATE UNIQUE INDEX rentals_by_bike ON rentals (system_id, bike_id) WHERE state IN ('created', 'riding');
CREATE INDEX rentals_that_wait ON rentals (start_by) WHERE state = 'created';
CREATE INDEX rentals_that_owe ON rentals (user_id) WHERE state = 'settling';

CREATE TABLE ride_disputes (
    user_id TEXT NOT NULL,
    operation_id TEXT NOT NULL,
    rental_id TEXT NOT NULL,
    charge_sha256 TEXT NOT NULL,
    reason TEXT NOT NULL,
    disputed_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, operation_id)
);
CREATE INDEX ride_disputes_by_operation ON ride_disputes (operation_id);
