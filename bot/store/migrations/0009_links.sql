-- The link that took an invitation's place: asked for again it would be made again, though somebody has taken it away.

ALTER TABLE grants ADD COLUMN link text;
