-- The rules of points that were accepted. A score names those that it follows, so all are kept.
CREATE TABLE points_rules (
    version INTEGER NOT NULL PRIMARY KEY,
    valid_from INTEGER NOT NULL,
    sha256 TEXT NOT NULL UNIQUE,
    rules TEXT NOT NULL,
    jws TEXT NOT NULL
) STRICT;

-- What the backend asks for before it holds any entry.
CREATE TABLE collection_terms (
    version INTEGER NOT NULL PRIMARY KEY,
    sha256 TEXT NOT NULL,
    terms TEXT NOT NULL,
    jws TEXT NOT NULL
) STRICT;

-- Entries under the collection grants that live, as they were signed last. When a grant ends, its entries go.
CREATE TABLE points_entries (
    id TEXT NOT NULL PRIMARY KEY,
    grant_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    claim TEXT NOT NULL,
    entry TEXT NOT NULL,
    jws TEXT NOT NULL
) STRICT;

CREATE INDEX points_entries_by_grant ON points_entries (grant_id);

-- One score for each moment; ids sort like the moments. When the grant ends, only the numbers stay.
CREATE TABLE points_scores (
    id TEXT NOT NULL PRIMARY KEY,
    as_of INTEGER NOT NULL,
    grant_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    stated INTEGER NOT NULL,
    recomputed INTEGER,
    fault TEXT,
    evaluation TEXT,
    jws TEXT
) STRICT;

CREATE INDEX points_scores_by_grant ON points_scores (grant_id);

-- What was refused, by its hash, so that it is told once.
CREATE TABLE points_refused (
    sha256 TEXT NOT NULL PRIMARY KEY,
    fault TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

-- What the person says of points on this phone.
CREATE TABLE points_setting (
    only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
    off INTEGER NOT NULL
) STRICT;

INSERT INTO points_setting (only, off) VALUES (1, 0);
