-- Bills as the backend last told of them, at which version of the changes. `dispute` is the operation that disputes one, as long
-- as it has no receipt.
CREATE TABLE bills (
    id TEXT NOT NULL PRIMARY KEY,
    origin TEXT NOT NULL,
    creditor TEXT NOT NULL,
    creditor_name TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    currency TEXT NOT NULL,
    dates TEXT NOT NULL,
    state TEXT NOT NULL,
    paid_at INTEGER,
    disputed INTEGER NOT NULL,
    as_of INTEGER NOT NULL,
    version INTEGER NOT NULL,
    dispute TEXT
) STRICT;

CREATE INDEX bills_open ON bills (id) WHERE state NOT IN ('paid', 'cancelled');
CREATE INDEX bills_by_dispute ON bills (dispute) WHERE dispute IS NOT NULL;

-- The bill that a payment is for, out of its source.
ALTER TABLE payments ADD COLUMN bill TEXT GENERATED ALWAYS AS (source ->> '$.bill') VIRTUAL;
CREATE INDEX payments_by_bill ON payments (bill) WHERE bill IS NOT NULL;
