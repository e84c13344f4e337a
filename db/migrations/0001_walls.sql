-- The tenant wall: one role without ownership, one policy a table, forced also on the owner.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'yardsign_app') THEN CREATE ROLE yardsign_app NOLOGIN; END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'yardsign_platform') THEN CREATE ROLE yardsign_platform NOLOGIN; END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
--> statement-breakpoint
DO $$ BEGIN EXECUTE format('GRANT yardsign_app, yardsign_platform TO %I', current_user); END $$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO yardsign_app, yardsign_platform;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO yardsign_app;
--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO yardsign_app;
--> statement-breakpoint
REVOKE UPDATE, DELETE ON audit_log, contact_consents FROM yardsign_app;
--> statement-breakpoint
CREATE FUNCTION current_organization_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT NULLIF(current_setting('app.organization_id', true), '')::uuid $$;
--> statement-breakpoint
-- Called at the end of each migration that adds a table: walls in every table that has organization_id.
CREATE FUNCTION raise_walls() RETURNS void LANGUAGE plpgsql AS $$
DECLARE t record;
BEGIN
  FOR t IN
    SELECT c.relname FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organization_id' AND NOT a.attisdropped
    WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> 'directory'
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t.relname);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t.relname);
    EXECUTE format('DROP POLICY IF EXISTS tenant ON %I', t.relname);
    EXECUTE format('CREATE POLICY tenant ON %I TO yardsign_app USING (organization_id = (SELECT current_organization_id())) WITH CHECK (organization_id = (SELECT current_organization_id()))', t.relname);
  END LOOP;
END $$;
--> statement-breakpoint
SELECT raise_walls();
--> statement-breakpoint
-- Handles are public by nature: anyone resolves them, only their tenant writes them.
ALTER TABLE directory ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE directory FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY resolve ON directory FOR SELECT TO yardsign_app USING (true);
--> statement-breakpoint
CREATE POLICY tenant_insert ON directory FOR INSERT TO yardsign_app WITH CHECK (organization_id = (SELECT current_organization_id()));
--> statement-breakpoint
CREATE POLICY tenant_update ON directory FOR UPDATE TO yardsign_app USING (organization_id = (SELECT current_organization_id())) WITH CHECK (organization_id = (SELECT current_organization_id()));
--> statement-breakpoint
CREATE POLICY tenant_delete ON directory FOR DELETE TO yardsign_app USING (organization_id = (SELECT current_organization_id()));
--> statement-breakpoint
-- The platform administrator reads organizations, users and the outbox; never a conversation.
GRANT SELECT ON organizations, users, emails TO yardsign_platform;
--> statement-breakpoint
CREATE POLICY platform ON organizations FOR SELECT TO yardsign_platform USING (true);
--> statement-breakpoint
CREATE POLICY platform ON users FOR SELECT TO yardsign_platform USING (true);
--> statement-breakpoint
CREATE POLICY platform ON emails FOR SELECT TO yardsign_platform USING (true);
--> statement-breakpoint
-- Monthly partitions by UUID v7: its first 48 bits are milliseconds since 1970 (RFC 9562, 5.7).
CREATE FUNCTION uuid_v7_floor(moment timestamptz) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT (substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-0000-0000-000000000000')::uuid
  FROM lpad(to_hex((extract(epoch FROM moment) * 1000)::bigint), 12, '0') AS h
$$;
--> statement-breakpoint
CREATE FUNCTION ensure_month_partitions(months_back int, months_ahead int) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE parent text; month timestamptz; part text;
BEGIN
  FOREACH parent IN ARRAY ARRAY['messages', 'scans'] LOOP
    FOR i IN -months_back..months_ahead LOOP
      month := date_trunc('month', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' + make_interval(months => i);
      part := format('%s_%s', parent, to_char(month AT TIME ZONE 'UTC', 'YYYY_MM'));
      IF to_regclass(part) IS NULL THEN
        EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)', part, parent,
          uuid_v7_floor(month), uuid_v7_floor(month + interval '1 month'));
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', part);
      END IF;
    END LOOP;
  END LOOP;
END $$;
--> statement-breakpoint
CREATE TABLE messages_other PARTITION OF messages DEFAULT;
--> statement-breakpoint
CREATE TABLE scans_other PARTITION OF scans DEFAULT;
--> statement-breakpoint
ALTER TABLE messages_other ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE scans_other ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
SELECT ensure_month_partitions(7, 3);
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION ensure_month_partitions(int, int) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION ensure_month_partitions(int, int) TO yardsign_app;
--> statement-breakpoint
-- The status machine of a lead, also for writes that pass by the code (api-v1.md, section 9).
CREATE FUNCTION check_lead_status() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status = OLD.status THEN RETURN NEW; END IF;
  IF NOT ((OLD.status, NEW.status) IN (('new','contacted'), ('contacted','qualified'), ('qualified','viewing_scheduled'), ('viewing_scheduled','negotiation'), ('negotiation','converted'))
    OR (NEW.status = 'lost' AND OLD.status NOT IN ('converted', 'lost')))
  THEN RAISE EXCEPTION 'a lead does not go from % to %', OLD.status, NEW.status USING ERRCODE = 'check_violation', CONSTRAINT = 'leads_status_machine'; END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER leads_status_machine BEFORE UPDATE OF status ON leads FOR EACH ROW EXECUTE FUNCTION check_lead_status();
