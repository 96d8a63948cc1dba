-- When it was signed: what a possible duplicate is measured by.
ALTER TABLE payments ADD COLUMN authorised_at INTEGER;
UPDATE payments SET authorised_at = created_at WHERE state NOT IN ('created', 'cancelled');

-- The payment that it looks like, once the person has been told so.
ALTER TABLE payments ADD COLUMN duplicate_of TEXT;

-- Which version of the changes told of it. An account's balance knows of whatever was told before the balance was, and of
-- nothing that only a receipt has told yet. What was settled before this column was there has long been told.
ALTER TABLE payments ADD COLUMN told INTEGER;
ALTER TABLE topups ADD COLUMN told INTEGER;
UPDATE payments SET told = 0 WHERE state = 'settled';
UPDATE topups SET told = 0 WHERE state = 'accepted';

CREATE INDEX payments_told ON payments (told) WHERE state = 'settled';
CREATE INDEX topups_told ON topups (told) WHERE state = 'accepted';

DROP INDEX payments_by_payee;
CREATE INDEX payments_by_payee ON payments (payee, authorised_at);
DROP INDEX payments_by_mandate;
CREATE INDEX payments_by_mandate ON payments (mandate, settled_at) WHERE mandate IS NOT NULL;
