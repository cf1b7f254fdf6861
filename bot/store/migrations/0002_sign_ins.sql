-- Sign-ins under way on our own pages. The key is the hash of the id in the link, so who reads the table cannot go on
-- with one of them. What must stay secret is sealed, and what must be found again is hashed.

CREATE TABLE sign_ins (
    id text PRIMARY KEY,
    tenant_id text NOT NULL,
    object_id text NOT NULL,
    draft_id text NOT NULL,
    locale text NOT NULL,
    state text NOT NULL DEFAULT 'asked' CHECK (state IN ('asked', 'started', 'returned')),
    claims text,
    entra_state text UNIQUE,
    sealed bytea,
    guesses integer NOT NULL DEFAULT 0,
    expires_at timestamptz NOT NULL
);
CREATE INDEX sign_ins_owner ON sign_ins (tenant_id, object_id);
CREATE INDEX sign_ins_draft ON sign_ins (draft_id);
CREATE INDEX sign_ins_expires_at ON sign_ins (expires_at);
