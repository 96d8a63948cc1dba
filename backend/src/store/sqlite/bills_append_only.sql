-- What was paid stays paid, by the same payment.
CREATE TRIGGER bills_stay_paid BEFORE UPDATE ON bills WHEN OLD.paid_by IS NOT NULL AND NEW.paid_by IS NOT OLD.paid_by
BEGIN SELECT RAISE(ABORT, 'a bill is paid once'); END;
CREATE TRIGGER bills_remain BEFORE DELETE ON bills BEGIN SELECT RAISE(ABORT, 'bills are never removed'); END;
