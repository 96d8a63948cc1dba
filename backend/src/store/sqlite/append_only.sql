-- What was settled stays as it is, whoever asks. (PostgreSQL says this with rules or rights.)
CREATE TRIGGER transfers_stay BEFORE UPDATE ON transfers BEGIN SELECT RAISE(ABORT, 'transfers are never changed'); END;
CREATE TRIGGER transfers_remain BEFORE DELETE ON transfers BEGIN SELECT RAISE(ABORT, 'transfers are never removed'); END;
CREATE TRIGGER operations_stay BEFORE UPDATE ON operations BEGIN SELECT RAISE(ABORT, 'operations are never changed'); END;
CREATE TRIGGER operations_remain BEFORE DELETE ON operations BEGIN SELECT RAISE(ABORT, 'operations are never removed'); END;
