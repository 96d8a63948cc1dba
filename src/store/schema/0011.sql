-- The names that people were paid under, each pair once, folded as a search folds its text: names are few where payments are
-- many, so that a search looks through them and then picks the payments of those that it found, newest first.
CREATE TABLE payee_names (
    number INTEGER NOT NULL PRIMARY KEY,
    folded TEXT NOT NULL UNIQUE
) STRICT;

-- Worked out of the two names beside it; whoever saves a row does not need it.
ALTER TABLE payments ADD COLUMN names INTEGER;
CREATE INDEX payments_by_names ON payments (names, id);
