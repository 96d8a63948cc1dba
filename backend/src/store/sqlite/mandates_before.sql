-- Mandates and ends from before step 7 wrote down when they were signed. Both were signed no later than the backend took them in, so
-- that is what counts as their last word: whatever was signed before it and comes late changes nothing any more. Which operation
-- ended one is not known, but when; one that another took the place of since counts as ended then, too, because what comes of a doubt
-- is less.
UPDATE mandates SET
    end_signed_at = ended_at,
    signed_at = coalesce(
        (SELECT o.settled_at FROM operations o WHERE o.user_id = mandates.user_id AND o.operation_id = mandates.mandate_id), 0)
    WHERE signed_at = 0;
