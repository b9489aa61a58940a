-- Who sees which record of casework: beside the organization's scope, the overseers of its kind (app.wide, from
-- oversight.yaml), the persons it was given to (handlers), and to whom it is addressed (visible_to); and never, whatever the
-- role, the persons who must recuse themselves (recused, domain.md B.10), nor who declared a conflict with one of them. A record's migration says no more of it than
--
--   CREATE TABLE clue (LIKE casework_table INCLUDING ALL,
--     number text NOT NULL,
--     …);
--   SELECT guard_casework_table('clue', 'clue');          -- the table, and the kind as in @RecordKind
--
-- What a caller writes may leave his sight (a complaint is made a clue by one who may not read clues): of that only the
-- organization is checked. A record's journal, files and key are seen by whoever sees the record, and a key is moved or
-- destroyed only by him.

CREATE TABLE casework_table (LIKE record_table INCLUDING ALL,
  handlers uuid[] NOT NULL DEFAULT '{}',
  recused  uuid[] NOT NULL DEFAULT '{}'
);
CREATE INDEX ON casework_table USING gin (handlers);
COMMENT ON TABLE casework_table IS 'the shape of every record table of casework; holds no row';

-- 声明回避: who declared that he is close to somebody. It binds at once, in every record that is kept from that person: the
-- policies look here. It is seen by who declared it and by who oversees conflicts, and so looks nowhere itself.
CREATE TABLE conflict (LIKE casework_table INCLUDING ALL,
  person      uuid NOT NULL,
  about       uuid NOT NULL,
  relation    text NOT NULL,
  declared_on date NOT NULL,
  ended_on    date
);
CREATE INDEX conflict_person ON conflict (person) WHERE state = 'DECLARED';
SELECT guard_record_table('conflict');
CREATE POLICY given ON conflict AS RESTRICTIVE TO ${app} USING (
  (SELECT string_to_array(current_setting('app.wide', true), ',') && ARRAY['conflict', '*'])
  OR handlers && (SELECT ARRAY[NULLIF(current_setting('app.person', true), '')::uuid]))
WITH CHECK (true);
CREATE POLICY conflict ON journal AS RESTRICTIVE FOR SELECT TO ${app} USING (
  record_kind <> 'conflict' OR EXISTS (SELECT 1 FROM conflict r WHERE r.id = record_id));

CREATE FUNCTION guard_casework_table(guarded regclass, kind text) RETURNS void LANGUAGE plpgsql AS $guard$
BEGIN
  PERFORM guard_record_table(guarded);
  EXECUTE format($policy$
    CREATE POLICY given ON %s AS RESTRICTIVE TO ${app} USING (
      NOT recused && (SELECT ARRAY[NULLIF(current_setting('app.person', true), '')::uuid])
      AND NOT recused && (SELECT COALESCE(array_agg(c.about), '{}') FROM conflict c WHERE c.state = 'DECLARED'
        AND c.person = NULLIF(current_setting('app.person', true), '')::uuid)
      AND ((SELECT string_to_array(current_setting('app.wide', true), ',') && ARRAY[%L, '*'])
        OR handlers && (SELECT ARRAY[NULLIF(current_setting('app.person', true), '')::uuid])
        OR visible_to && (SELECT string_to_array(NULLIF(current_setting('app.codes', true), ''), ','))))
    WITH CHECK (true)
    $policy$, guarded, kind);
  EXECUTE format($policy$
    CREATE POLICY %I ON journal AS RESTRICTIVE FOR SELECT TO ${app} USING (
      record_kind <> %L OR EXISTS (SELECT 1 FROM %s r WHERE r.id = record_id))
    $policy$, kind, kind, guarded);
  EXECUTE format($policy$
    CREATE POLICY %I ON attachment TO ${app} USING (EXISTS (SELECT 1 FROM %s r WHERE r.id = owner_id))
    $policy$, kind, guarded);
  EXECUTE format($policy$
    CREATE POLICY %I ON record_key FOR SELECT TO ${app} USING (EXISTS (SELECT 1 FROM %s r WHERE r.id = record_id))
    $policy$, kind, guarded);
END
$guard$;
REVOKE ALL ON FUNCTION guard_casework_table(regclass, text) FROM PUBLIC;

-- The organization alone opens no file here, and finds no key.
DROP POLICY scope ON attachment;
DROP POLICY scope ON record_key;
CREATE POLICY written ON record_key FOR INSERT TO ${app} WITH CHECK (
  org_code >= (SELECT NULLIF(current_setting('app.lo', true), '')) AND org_code < (SELECT current_setting('app.hi', true)));
CREATE POLICY moved ON record_key FOR UPDATE TO ${app} USING (true) WITH CHECK (
  org_code >= (SELECT NULLIF(current_setting('app.lo', true), '')) AND org_code < (SELECT current_setting('app.hi', true)));
CREATE POLICY destroyed ON record_key FOR DELETE TO ${app} USING (true);
