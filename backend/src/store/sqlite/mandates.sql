-- When the phone signed a mandate, and that it was to end: the newest of these words stands, in whatever order they come. Of what
-- was written before, nobody knows when it was signed; step 8 says what counts instead.
ALTER TABLE mandates ADD COLUMN signed_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE mandates ADD COLUMN end_signed_at BIGINT;
