-- Audit records become a chain: each one's hash covers what it says and the hash before it. They hold ids only; the
-- names stand beside them, and may go.

CREATE TABLE audit_head (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    id bigint NOT NULL,
    hash text NOT NULL
);

CREATE TABLE audit_people (
    tenant_id text NOT NULL,
    id text NOT NULL,
    name text NOT NULL,
    mail text,
    PRIMARY KEY (tenant_id, id)
);
-- Who has no id in the tenant gets one from us, one for each address.
CREATE UNIQUE INDEX audit_outsiders ON audit_people (tenant_id, mail) WHERE id LIKE 'outside-%';

ALTER TABLE audit ALTER COLUMN id DROP IDENTITY;
ALTER TABLE audit ADD COLUMN hash text;

-- A hash of an address gives the address away to whoever can guess it.
WITH outsiders AS MATERIALIZED (
    SELECT recipient_mail_hash AS hash, 'outside-' || replace(gen_random_uuid()::text, '-', '') AS id
    FROM audit WHERE recipient_mail_hash IS NOT NULL GROUP BY recipient_mail_hash
)
UPDATE audit SET recipient_id = outsiders.id FROM outsiders
WHERE recipient_mail_hash = outsiders.hash AND recipient_id IS NULL;
ALTER TABLE audit DROP COLUMN recipient_mail_hash;

-- The records that are there already, chained as bot/store/audit.py chains new ones.
DO $$
DECLARE
    kept audit;
    counted bigint := 0;
    last text := repeat('0', 64);
BEGIN
    FOR kept IN SELECT * FROM audit ORDER BY id LOOP
        counted := counted + 1;
        last := encode(sha256(convert_to(last || json_strip_nulls(json_build_object(
            'action', kept.action, 'actor_id', kept.actor_id,
            'at', to_char(kept.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
            'cause', kept.cause, 'drive_id', kept.drive_id, 'id', counted, 'item_id', kept.item_id,
            'recipient_id', kept.recipient_id, 'request_id', kept.request_id, 'result', kept.result,
            'role', kept.role, 'share_id', kept.share_id, 'tenant_id', kept.tenant_id))::text, 'UTF8')), 'hex');
        UPDATE audit SET id = counted, hash = last WHERE id = kept.id;
    END LOOP;
    INSERT INTO audit_head (id, hash) VALUES (counted, last);
END $$;

ALTER TABLE audit ALTER COLUMN hash SET NOT NULL;

CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'audit records are never changed';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
