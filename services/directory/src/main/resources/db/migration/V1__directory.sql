-- Organizations, persons, calendars and rule parameters. Organizations, calendars and rule parameters are no secret: every
-- caller reads them, and only the writing is bound to the caller's organization.

CREATE TABLE organization (
  id                uuid        PRIMARY KEY,
  version           bigint      NOT NULL,
  org_code          text        COLLATE "C" NOT NULL,
  visible_to        text[]      COLLATE "C" NOT NULL DEFAULT '{}',
  state             text        NOT NULL,
  state_history     jsonb       NOT NULL,
  created_by        text        NOT NULL,
  created_by_person uuid,
  created_at        timestamptz NOT NULL,
  name              text        NOT NULL,
  short_name        text,
  document_code     text,
  type              text        NOT NULL,
  active            boolean     NOT NULL,
  depth             smallint    NOT NULL,
  valid_from        date        NOT NULL,
  valid_to          date,
  successor_code    text        COLLATE "C",
  successor_from    date
);
-- One code may name different organizations at different times, never two at once (Organization.register says why).
CREATE UNIQUE INDEX organization_code ON organization (org_code, valid_from) WHERE state <> 'VOIDED';
CREATE INDEX organization_tree ON organization (org_code, depth);
CREATE INDEX organization_name ON organization (name, id);

CREATE TABLE person (
  id                  uuid        PRIMARY KEY,
  version             bigint      NOT NULL,
  org_code            text        COLLATE "C" NOT NULL,
  visible_to          text[]      COLLATE "C" NOT NULL DEFAULT '{}',
  state               text        NOT NULL,
  state_history       jsonb       NOT NULL,
  created_by          text        NOT NULL,
  created_by_person   uuid,
  created_at          timestamptz NOT NULL,
  name                text        NOT NULL,
  party_member        boolean     NOT NULL,
  probationary_member boolean     NOT NULL,
  public_official     boolean     NOT NULL,
  cadre               boolean     NOT NULL,
  managed_by          text,
  retired             boolean     NOT NULL,
  active              boolean     NOT NULL,
  posts               jsonb       NOT NULL,
  duty_scope          jsonb       NOT NULL
);
CREATE INDEX person_org ON person (org_code, id);

-- Whether a post in [lo, hi) was held on a day: for lists "as of".
CREATE FUNCTION held_post(posts jsonb, lo text, hi text, day date) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN EXISTS (
    SELECT 1 FROM jsonb_array_elements(posts) AS post
     WHERE (post ->> 'orgCode') COLLATE "C" >= lo AND (post ->> 'orgCode') COLLATE "C" < hi
       AND (post ->> 'from')::date <= day
       AND ((post ->> 'to') IS NULL OR (post ->> 'to')::date >= day));

CREATE TABLE calendar (
  id                uuid        PRIMARY KEY,
  version           bigint      NOT NULL,
  org_code          text        COLLATE "C" NOT NULL,
  visible_to        text[]      COLLATE "C" NOT NULL DEFAULT '{}',
  state             text        NOT NULL,
  state_history     jsonb       NOT NULL,
  created_by        text        NOT NULL,
  created_by_person uuid,
  created_at        timestamptz NOT NULL,
  year              int         NOT NULL,
  off               jsonb       NOT NULL,
  work              jsonb       NOT NULL,
  basis             text        NOT NULL
);
CREATE UNIQUE INDEX calendar_year ON calendar (year) WHERE state <> 'VOIDED';

CREATE TABLE rule_parameter (
  id                uuid        PRIMARY KEY,
  version           bigint      NOT NULL,
  org_code          text        COLLATE "C" NOT NULL,
  visible_to        text[]      COLLATE "C" NOT NULL DEFAULT '{}',
  state             text        NOT NULL,
  state_history     jsonb       NOT NULL,
  created_by        text        NOT NULL,
  created_by_person uuid,
  created_at        timestamptz NOT NULL,
  code              text        NOT NULL,
  name              text,
  value             numeric     NOT NULL,
  unit              text        NOT NULL,
  basis             text        NOT NULL,
  valid_from        date        NOT NULL,
  valid_to          date
);
CREATE UNIQUE INDEX rule_parameter_code ON rule_parameter (code, valid_from) WHERE state <> 'VOIDED';

ALTER TABLE organization ENABLE ROW LEVEL SECURITY;
ALTER TABLE organization FORCE ROW LEVEL SECURITY;
ALTER TABLE person ENABLE ROW LEVEL SECURITY;
ALTER TABLE person FORCE ROW LEVEL SECURITY;
ALTER TABLE calendar ENABLE ROW LEVEL SECURITY;
ALTER TABLE calendar FORCE ROW LEVEL SECURITY;
ALTER TABLE rule_parameter ENABLE ROW LEVEL SECURITY;
ALTER TABLE rule_parameter FORCE ROW LEVEL SECURITY;

CREATE POLICY scope ON organization TO ${app} USING (
  org_code >= (SELECT NULLIF(current_setting('app.lo', true), ''))
    AND org_code < (SELECT current_setting('app.hi', true)));
CREATE POLICY scope ON person TO ${app} USING (
  (org_code >= (SELECT NULLIF(current_setting('app.lo', true), ''))
    AND org_code < (SELECT current_setting('app.hi', true)))
  OR visible_to && (SELECT string_to_array(NULLIF(current_setting('app.codes', true), ''), ',')));
CREATE POLICY scope ON calendar TO ${app} USING (
  org_code >= (SELECT NULLIF(current_setting('app.lo', true), ''))
    AND org_code < (SELECT current_setting('app.hi', true)));
CREATE POLICY scope ON rule_parameter TO ${app} USING (
  org_code >= (SELECT NULLIF(current_setting('app.lo', true), ''))
    AND org_code < (SELECT current_setting('app.hi', true)));

-- Everybody reads these, but still nothing outside a scoped transaction.
CREATE POLICY everybody ON organization FOR SELECT TO ${app}
  USING ((SELECT NULLIF(current_setting('app.caller', true), '')) IS NOT NULL);
CREATE POLICY everybody ON calendar FOR SELECT TO ${app}
  USING ((SELECT NULLIF(current_setting('app.caller', true), '')) IS NOT NULL);
CREATE POLICY everybody ON rule_parameter FOR SELECT TO ${app}
  USING ((SELECT NULLIF(current_setting('app.caller', true), '')) IS NOT NULL);
CREATE POLICY everybody ON journal FOR SELECT TO ${app} USING (
  record_kind IN ('organization', 'calendar', 'rule-parameter')
    AND (SELECT NULLIF(current_setting('app.caller', true), '')) IS NOT NULL);

GRANT SELECT, INSERT, UPDATE ON organization, person, calendar, rule_parameter TO ${app};
