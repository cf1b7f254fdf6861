-- What happens to access after it was given. Who asks for its end, and how it ended, stands with the grant; the file
-- has columns of its own, since several shares of one file must know of each other before one of them is taken back.

ALTER TABLE shares
    ADD COLUMN drive_id text,
    ADD COLUMN item_id text;
UPDATE shares SET drive_id = request -> 'file' ->> 'drive_id', item_id = request -> 'file' ->> 'item_id'
WHERE request::text NOT LIKE '%\u0000%';
CREATE INDEX shares_file ON shares (drive_id, item_id);

ALTER TABLE grants
    ADD COLUMN asked text CHECK (asked IN ('end', 'read')),
    ADD COLUMN lowered_at timestamptz,
    ADD COLUMN lowered_stood smallint,
    ADD COLUMN ended_stood smallint,
    ADD COLUMN ended_as text CHECK (ended_as IN ('gone', 'lowered', 'kept', 'changed')),
    ADD COLUMN trouble text,
    ADD COLUMN tried_at timestamptz,
    ADD COLUMN reminded_at timestamptz,
    ADD COLUMN chat json,
    ADD COLUMN chat_told_at timestamptz;
CREATE INDEX grants_asked ON grants (share_id) WHERE asked IS NOT NULL;

-- Of everybody whose sign-in is needed on a later day: when it was last seen to work.
CREATE TABLE kept_sign_ins (
    tenant_id text NOT NULL,
    object_id text NOT NULL,
    tried_at timestamptz NOT NULL,
    lapsed_at timestamptz,
    PRIMARY KEY (tenant_id, object_id)
);
