-- When a reminder could not be given, so that it waits behind those that can.

ALTER TABLE shares ADD COLUMN untold_at timestamptz;
