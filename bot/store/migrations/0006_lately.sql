-- What "it" and "her" mean, and which form a sentence changes: the last drafts of a person in a conversation.

ALTER TABLE drafts
    ADD COLUMN place text NOT NULL DEFAULT '',
    ADD COLUMN version integer NOT NULL DEFAULT 0,
    ADD COLUMN touched_at timestamptz NOT NULL DEFAULT now();
CREATE INDEX drafts_lately ON drafts (tenant_id, object_id, place, state, touched_at);
