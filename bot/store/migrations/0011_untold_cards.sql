-- Since when a card waits to be made true, or when that was last tried: what no job does any more is found by it.

ALTER TABLE shares ADD COLUMN telling_at timestamptz;
CREATE INDEX shares_telling ON shares (telling_at) WHERE finished_at IS NOT NULL AND (told_at IS NULL OR news > 0);
