-- An offer is ended, and never changed otherwise; what was used was used.
CREATE TRIGGER offers_stay BEFORE UPDATE ON offers WHEN NEW.compact <> OLD.compact OR NEW.document <> OLD.document OR NEW.over_at <> OLD.over_at
        OR NEW.merchant_id <> OLD.merchant_id OR OLD.ended_at IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'offers are only ended, and once'); END;
CREATE TRIGGER offers_remain BEFORE DELETE ON offers BEGIN SELECT RAISE(ABORT, 'offers are never removed'); END;
CREATE TRIGGER perk_uses_stay BEFORE UPDATE ON perk_uses BEGIN SELECT RAISE(ABORT, 'uses are never changed'); END;
CREATE TRIGGER perk_uses_remain BEFORE DELETE ON perk_uses BEGIN SELECT RAISE(ABORT, 'uses are never removed'); END;
