-- How many transactions changed something: each leaves its number, so that after a commit that failed half-way it can be
-- seen whether it stands.
ALTER TABLE session ADD COLUMN writes INTEGER NOT NULL DEFAULT 0;

-- Receipts of operations that are not in the outbox: another phone's, or lost with a damaged database.
CREATE TABLE receipts (
    operation TEXT NOT NULL PRIMARY KEY,
    receipt TEXT NOT NULL
) STRICT;
