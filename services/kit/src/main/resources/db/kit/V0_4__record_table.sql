-- What the tables of all records have in common, once. A context writes its own columns only:
--
--   CREATE TABLE clue (LIKE record_table INCLUDING ALL,
--     number text,
--     …);
--   SELECT guard_record_table('clue');
--
-- and has the columns of the kit's Aggregate, the index by which every list begins, the scope policy and the grants. Tables
-- made before this migration carry the same, written out.

CREATE TABLE record_table (
  id                uuid        PRIMARY KEY,
  version           bigint      NOT NULL,
  org_code          text        COLLATE "C" NOT NULL,
  visible_to        text[]      COLLATE "C" NOT NULL DEFAULT '{}',
  state             text        NOT NULL,
  state_history     jsonb       NOT NULL,
  created_by        text        NOT NULL,
  created_by_person uuid,
  created_at        timestamptz NOT NULL
);
-- Every list is a range of organizations first; few addressed rows are found by the array.
CREATE INDEX ON record_table (org_code, id);
CREATE INDEX ON record_table USING gin (visible_to) WHERE visible_to <> '{}';
COMMENT ON TABLE record_table IS 'the shape of every record table; holds no row';

-- The sub-selects make the settings be read once a statement; settings left over from an earlier transaction read '' and not
-- NULL, hence NULLIF. A policy without WITH CHECK uses the same expression for what is written. Nothing is ever deleted: void
-- is a state.
CREATE FUNCTION guard_record_table(guarded regclass) RETURNS void LANGUAGE plpgsql AS $guard$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
  EXECUTE format($policy$
    CREATE POLICY scope ON %s TO ${app} USING (
      (org_code >= (SELECT NULLIF(current_setting('app.lo', true), ''))
        AND org_code < (SELECT current_setting('app.hi', true)))
      OR visible_to && (SELECT string_to_array(NULLIF(current_setting('app.codes', true), ''), ',')))
    $policy$, guarded);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %s TO ${app}', guarded);
END
$guard$;
REVOKE ALL ON FUNCTION guard_record_table(regclass) FROM PUBLIC;
