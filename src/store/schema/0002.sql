-- How many transactions changed something: each leaves its number, so that after a commit that failed half-way it can be
-- seen whether it stands.
ALTER TABLE session ADD COLUMN writes INTEGER NOT NULL DEFAULT 0;
