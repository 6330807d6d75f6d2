-- Shares that were passed on, by the day of it: few among many, looked for by every weekly mail.
CREATE INDEX shares_passed_on ON shares (posted_on, parent_id) WHERE parent_id IS NOT NULL;
