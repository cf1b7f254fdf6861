-- What has changed since everybody's card of a share was made, so that a card that could not be changed is not forgotten;
-- and the share that a further attempt follows, whose card it leaves alone.

ALTER TABLE shares
    ADD COLUMN news integer NOT NULL DEFAULT 0,
    ADD COLUMN follows text;
ALTER TABLE drafts ADD COLUMN follows text;
