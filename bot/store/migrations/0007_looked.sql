-- When it was read who had access, so that what was taken back since then is not believed in.

ALTER TABLE shares ADD COLUMN looked_at timestamptz;
