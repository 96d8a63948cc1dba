-- Points. Grants may now let data in, or let a seller know a step, and then disclose nothing. A CHECK cannot be changed in
-- place, so the table is made anew. `subject` says what else there may be only one living grant for.
CREATE TABLE grants_of_every_kind (
    user_id TEXT NOT NULL,
    grant_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    looked_on BIGINT NOT NULL,
    recipient_id TEXT,
    request_id TEXT,
    position BIGINT,
    secret_sha256 TEXT,
    openings BIGINT,
    opened BIGINT NOT NULL,
    operation TEXT NOT NULL,
    signer TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    ended_at BIGINT,
    withdrawn BIGINT NOT NULL,
    PRIMARY KEY (user_id, grant_id),
    CHECK (kind IN ('sharing', 'collection', 'reach')),
    CHECK (kind <> 'sharing' OR (recipient_id IS NULL) = (secret_sha256 IS NOT NULL)),
    CHECK (kind = 'sharing' OR (recipient_id IS NULL AND secret_sha256 IS NULL)),
    CHECK (openings IS NULL OR opened <= openings)
);
INSERT INTO grants_of_every_kind (user_id, grant_id, kind, subject, detail, looked_on, recipient_id, request_id, position,
                                  secret_sha256, openings, opened, operation, signer, expires_at, ended_at, withdrawn)
    SELECT user_id, grant_id, 'sharing', '', '', 0, recipient_id, request_id, position,
           secret_sha256, openings, opened, operation, signer, expires_at, ended_at, withdrawn FROM grants;
DROP TABLE grants;
ALTER TABLE grants_of_every_kind RENAME TO grants;
-- One request has one grant at a time; a narrower one takes the place of what stood.
CREATE UNIQUE INDEX grants_by_request ON grants (recipient_id, request_id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX grants_by_position ON grants (recipient_id, position);
CREATE INDEX grants_by_id ON grants (grant_id);
CREATE INDEX grants_by_end ON grants (ended_at, expires_at);
CREATE UNIQUE INDEX grants_that_stand_alone ON grants (user_id, kind, subject)
    WHERE kind <> 'sharing' AND ended_at IS NULL;
CREATE INDEX grants_to_look_at ON grants (looked_on) WHERE kind = 'collection' AND ended_at IS NULL;

-- What is published, signed once: everybody gets the same bytes.
CREATE TABLE publications (
    sha256 TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    version BIGINT NOT NULL,
    document TEXT NOT NULL,
    compact TEXT NOT NULL,
    UNIQUE (kind, version)
);
CREATE TABLE announcements (
    user_id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (user_id, sha256)
);

-- What the operator says of the person whom an invite is for.
ALTER TABLE invites ADD COLUMN member_since BIGINT;
ALTER TABLE invites ADD COLUMN identity_at BIGINT;

-- What the operator says of a person: since when they are a customer, if not since their first phone, and when it was
-- checked who they are.
CREATE TABLE people (
    user_id TEXT PRIMARY KEY,
    member_since BIGINT,
    identity_at BIGINT
);

-- Entries and scores under a collection grant, sealed under that grant's key in `disclosures`.
CREATE TABLE entries (
    user_id TEXT NOT NULL,
    grant_id TEXT NOT NULL,
    place BIGINT NOT NULL,
    sealed TEXT NOT NULL,
    PRIMARY KEY (user_id, grant_id, place)
);
CREATE TABLE scores (
    user_id TEXT NOT NULL,
    grant_id TEXT NOT NULL,
    as_of BIGINT NOT NULL,
    sealed TEXT NOT NULL,
    PRIMARY KEY (user_id, grant_id, as_of)
);

-- A change under a grant is sealed in the same way, and goes with it.
ALTER TABLE changes ADD COLUMN grant_id TEXT;
CREATE INDEX changes_by_grant ON changes (user_id, grant_id) WHERE grant_id IS NOT NULL;
