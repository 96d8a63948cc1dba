-- Bills. Portable SQL, as in schema.sql. `turns_on` is the day on which the clock next does something to it.
CREATE TABLE bills (
    user_id TEXT NOT NULL,
    bill_id TEXT NOT NULL,
    origin TEXT NOT NULL,
    merchant_id TEXT NOT NULL,
    merchant_name TEXT NOT NULL,
    amount BIGINT NOT NULL,
    currency TEXT NOT NULL,
    dates TEXT NOT NULL,
    state TEXT NOT NULL,
    turns_on BIGINT,
    paid_by TEXT,
    paid_at BIGINT,
    disputed BIGINT NOT NULL,
    because TEXT,
    made_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, bill_id),
    CHECK (amount > 0),
    CHECK ((state = 'paid') = (paid_by IS NOT NULL)),
    CHECK ((paid_by IS NULL) = (paid_at IS NULL))
);
CREATE INDEX bills_by_turn ON bills (turns_on);
CREATE UNIQUE INDEX bills_by_payment ON bills (user_id, paid_by);
