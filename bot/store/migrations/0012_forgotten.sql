-- Who was forgotten stays so: of people of the tenant the row stays, without a name; and a grant to somebody outside
-- keeps the id that its records name, so that a later one need not ask for the address.

ALTER TABLE audit_people ALTER COLUMN name DROP NOT NULL;
ALTER TABLE grants ADD COLUMN audit_id text;
