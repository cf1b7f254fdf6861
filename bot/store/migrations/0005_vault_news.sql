-- Every change of a stored sign-in is told to all replicas, so that none of them hands out a token for a row that
-- another has rewritten or wiped: the row's key (a hash) and its version, nothing after a deletion.
CREATE FUNCTION vault_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('vault', coalesce(NEW.key, OLD.key) || ' ' || coalesce(NEW.version::text, ''));
    RETURN NULL;
END $$;

CREATE TRIGGER vault_changed AFTER INSERT OR UPDATE OF version OR DELETE ON vault
    FOR EACH ROW EXECUTE FUNCTION vault_changed();
