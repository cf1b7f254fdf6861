-- Nouns are kept as the JSON that our models write: type json, not jsonb, because its text is neither parsed
-- again nor refused for a NUL that somebody typed. What SQL asks about has a column of its own.

CREATE TABLE drafts (
    id text PRIMARY KEY,
    tenant_id text NOT NULL,
    object_id text NOT NULL,
    state text NOT NULL DEFAULT 'heard' CHECK (state IN ('heard', 'open', 'confirming', 'shared', 'cancelled')),
    asker json NOT NULL,
    conversation json NOT NULL,
    heard json NOT NULL,
    wish json NOT NULL,
    candidates json,
    typed json,
    request json,
    share_id text,
    card_id text,
    expires_at timestamptz NOT NULL
);
CREATE INDEX drafts_expires_at ON drafts (expires_at);

CREATE TABLE shares (
    id text PRIMARY KEY,
    draft_id text NOT NULL UNIQUE,
    tenant_id text NOT NULL,
    object_id text NOT NULL,
    asker json NOT NULL,
    conversation json NOT NULL,
    card_id text,
    request json NOT NULL,
    prior json,
    started_at timestamptz NOT NULL,
    finished_at timestamptz,
    told_at timestamptz
);
CREATE INDEX shares_owner ON shares (tenant_id, object_id, started_at);
CREATE INDEX shares_unfinished ON shares (started_at) WHERE finished_at IS NULL;

CREATE TABLE grants (
    share_id text NOT NULL REFERENCES shares ON DELETE CASCADE,
    n integer NOT NULL,
    recipient json NOT NULL,
    state text NOT NULL DEFAULT 'planned'
        CHECK (state IN ('planned', 'sending', 'sent', 'verified', 'refused', 'in_doubt')),
    cause text,
    permission_id text,
    had text[] NOT NULL DEFAULT '{}',
    mail_failed boolean NOT NULL DEFAULT false,
    request_id text,
    granted_to text,
    roles text[] NOT NULL DEFAULT '{}',
    revoke_at timestamptz,
    revoked_at timestamptz,
    PRIMARY KEY (share_id, n)
);
CREATE INDEX grants_due ON grants (revoke_at) WHERE revoke_at IS NOT NULL AND revoked_at IS NULL;

CREATE TABLE audit (
    id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    at timestamptz NOT NULL,
    tenant_id text NOT NULL,
    actor_id text NOT NULL,
    action text NOT NULL,
    share_id text NOT NULL,
    drive_id text NOT NULL,
    item_id text NOT NULL,
    recipient_id text,
    recipient_mail_hash text,
    role text NOT NULL,
    result text NOT NULL,
    cause text,
    request_id text
);
CREATE INDEX audit_share ON audit (share_id);
CREATE INDEX audit_at ON audit (tenant_id, at);

-- Sign-ins, sealed; the key names nobody, the owner stands inside.
CREATE TABLE vault (
    key text PRIMARY KEY,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    touched_at timestamptz NOT NULL DEFAULT now()
);
