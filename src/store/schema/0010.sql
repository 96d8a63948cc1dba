-- What came back of a payment, all refunds together, kept beside it: added up for each look at it, a payment of thousands of
-- refunds would hold up its whole page.
ALTER TABLE payments ADD COLUMN refunded INTEGER NOT NULL DEFAULT 0;
UPDATE payments SET refunded = (SELECT sum(amount) FROM refunds WHERE refunds.payment = payments.id)
    WHERE id IN (SELECT payment FROM refunds);
