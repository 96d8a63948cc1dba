-- What somebody disputed stays disputed.
CREATE TRIGGER disputes_stay BEFORE UPDATE ON ride_disputes BEGIN SELECT RAISE(ABORT, 'disputes are never changed'); END;
CREATE TRIGGER disputes_remain BEFORE DELETE ON ride_disputes BEGIN SELECT RAISE(ABORT, 'disputes are never removed'); END;
