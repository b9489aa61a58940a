-- What is about a person is seen, beside the organization's scope, by the overseers of its kind (app.wide, from
-- oversight.yaml) and by that person (handlers): his attendance, his talks, his reflections. A migration says no more of it
-- than SELECT guard_personal_table('attendance', 'attendance'), the table and the kind as in @RecordKind.

CREATE TABLE personal_table (LIKE record_table INCLUDING ALL,
  handlers uuid[] NOT NULL DEFAULT '{}'
);
CREATE INDEX ON personal_table USING gin (handlers);
COMMENT ON TABLE personal_table IS 'the shape of every table of records about persons; holds no row';

CREATE FUNCTION guard_personal_table(guarded regclass, kind text) RETURNS void LANGUAGE plpgsql AS $guard$
BEGIN
  PERFORM guard_record_table(guarded);
  EXECUTE format($policy$
    CREATE POLICY given ON %s AS RESTRICTIVE TO ${app} USING (
      (SELECT string_to_array(current_setting('app.wide', true), ',') && ARRAY[%L, '*'])
      OR handlers && (SELECT ARRAY[NULLIF(current_setting('app.person', true), '')::uuid]))
    WITH CHECK (true)
    $policy$, guarded, kind);
  EXECUTE format($policy$
    CREATE POLICY %I ON journal AS RESTRICTIVE FOR SELECT TO ${app} USING (
      record_kind <> %L OR EXISTS (SELECT 1 FROM %s r WHERE r.id = record_id))
    $policy$, kind, kind, guarded);
END
$guard$;
REVOKE ALL ON FUNCTION guard_personal_table(regclass, text) FROM PUBLIC;

-- Films 警示教育片 as items.
CREATE TABLE film (LIKE record_table INCLUDING ALL,
  title     text NOT NULL,
  title_key text NOT NULL,
  publisher text,
  year      int
);
CREATE INDEX film_title ON film (title_key) WHERE state = 'LISTED';
SELECT guard_record_table('film');
