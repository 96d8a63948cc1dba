-- Loans, each known by the operation that takes it. What was agreed to is kept to the letter; its instalments are bills.
CREATE TABLE loans (
    id TEXT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    agreement TEXT NOT NULL,
    principal INTEGER NOT NULL,
    currency TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    settled_at INTEGER,
    declined_reason TEXT,
    declined_detail TEXT,
    -- Which version of the changes told of the receipt, as for payments and top-ups.
    told INTEGER
) STRICT;

-- Nothing moves by the payment itself: a bill with its id asks for it.
ALTER TABLE payments ADD COLUMN later INTEGER NOT NULL DEFAULT 0;
