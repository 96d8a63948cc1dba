-- What was said about consent stays as it was said.
CREATE TRIGGER withdrawals_stay BEFORE UPDATE ON withdrawals BEGIN SELECT RAISE(ABORT, 'withdrawals are never changed'); END;
CREATE TRIGGER withdrawals_remain BEFORE DELETE ON withdrawals BEGIN SELECT RAISE(ABORT, 'withdrawals are never removed'); END;
CREATE TRIGGER access_records_stay BEFORE UPDATE ON access_records BEGIN SELECT RAISE(ABORT, 'access records are never changed'); END;
CREATE TRIGGER access_records_remain BEFORE DELETE ON access_records BEGIN SELECT RAISE(ABORT, 'access records are never removed'); END;
CREATE TRIGGER consent_events_remain BEFORE DELETE ON consent_events BEGIN SELECT RAISE(ABORT, 'consent events are never removed'); END;
CREATE TRIGGER disclosures_remain BEFORE DELETE ON disclosures BEGIN SELECT RAISE(ABORT, 'disclosures are never removed, only their keys'); END;
