-- Rides, each known by the operation that unlocks. The terms are kept to the letter: every charge is held against them.
CREATE TABLE rentals (
    id TEXT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    terms TEXT NOT NULL,
    deposit INTEGER NOT NULL,
    currency TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    accepted_at INTEGER,
    declined_reason TEXT,
    declined_detail TEXT,
    -- Which version of the changes told of the receipt, as for payments and top-ups.
    told INTEGER,
    -- What the backend last said of the ride, and at which version of the changes.
    version INTEGER NOT NULL DEFAULT 0,
    said TEXT,
    began_at INTEGER,
    -- What this phone signed when the lock was closed.
    end_operation TEXT,
    ended_at INTEGER,
    metres INTEGER,
    cancel_operation TEXT,
    charge TEXT,
    booked TEXT,
    dispute_operation TEXT,
    dispute_reason TEXT
) STRICT;

CREATE INDEX rentals_held ON rentals (currency) WHERE state NOT IN ('offered', 'declined', 'done', 'revoked', 'expired');
CREATE INDEX rentals_by_end ON rentals (end_operation) WHERE end_operation IS NOT NULL;
CREATE INDEX rentals_by_cancel ON rentals (cancel_operation) WHERE cancel_operation IS NOT NULL;
CREATE INDEX rentals_by_dispute ON rentals (dispute_operation) WHERE dispute_operation IS NOT NULL;
