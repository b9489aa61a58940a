-- Campaigns, problems (with their measures and everything else that is a part of them, as jsonb of the problem's row), rules.

CREATE TABLE campaign (
  id                uuid        PRIMARY KEY,
  version           bigint      NOT NULL,
  org_code          text        COLLATE "C" NOT NULL,
  visible_to        text[]      COLLATE "C" NOT NULL DEFAULT '{}',
  state             text        NOT NULL,
  state_history     jsonb       NOT NULL,
  created_by        text        NOT NULL,
  created_by_person uuid,
  created_at        timestamptz NOT NULL,
  title             text        NOT NULL,
  basis_document    text        NOT NULL,
  year              int         NOT NULL,
  starts_on         date        NOT NULL,
  ends_on           date        NOT NULL,
  leading_group     jsonb       NOT NULL,
  work_plan         jsonb,
  org_codes         text[]      COLLATE "C" NOT NULL DEFAULT '{}',
  launched_on       date,
  concluded_on      date,
  carry_over        boolean     NOT NULL DEFAULT false,
  remark            text
);
CREATE INDEX campaign_org ON campaign (org_code, id);
CREATE INDEX campaign_visible ON campaign USING gin (visible_to);

CREATE TABLE problem (
  id                 uuid        PRIMARY KEY,
  version            bigint      NOT NULL,
  org_code           text        COLLATE "C" NOT NULL,
  visible_to         text[]      COLLATE "C" NOT NULL DEFAULT '{}',
  state              text        NOT NULL,
  state_history      jsonb       NOT NULL,
  created_by         text        NOT NULL,
  created_by_person  uuid,
  created_at         timestamptz NOT NULL,
  number             text,
  campaign_id        uuid,
  title              text        NOT NULL,
  description        text        NOT NULL,
  category           text        NOT NULL,
  source             text        NOT NULL,
  causes             jsonb       NOT NULL,
  rectification_kind text        NOT NULL,
  goal               text,
  lead_org_code      text        COLLATE "C",
  responsible_leader jsonb,
  owner              jsonb,
  found_on           date        NOT NULL,
  confirmed_on       date,
  opened_on          date,
  due_on             date,
  closed_on          date,
  merged_into        uuid,
  remark             text,
  reason             text,
  measures           jsonb       NOT NULL,
  stays              jsonb       NOT NULL,
  extensions         jsonb       NOT NULL,
  closings           jsonb       NOT NULL,
  look_backs         jsonb       NOT NULL,
  evidence           jsonb       NOT NULL,
  merged_from        jsonb       NOT NULL,
  origin             jsonb,
  open_measures      int         NOT NULL DEFAULT 0,
  next_measure_due   date,
  owner_codes        text[]      COLLATE "C" NOT NULL DEFAULT '{}'
);
-- Every list is a range of organizations first; few addressed rows are found by the array.
CREATE INDEX problem_org ON problem (org_code, id);
CREATE INDEX problem_visible ON problem USING gin (visible_to) WHERE visible_to <> '{}';
CREATE INDEX problem_campaign ON problem (campaign_id) WHERE campaign_id IS NOT NULL;
CREATE INDEX problem_due ON problem (due_on) WHERE state IN ('CONFIRMED', 'RECTIFYING', 'PENDING_ACCEPTANCE');

CREATE TABLE rule (
  id                uuid        PRIMARY KEY,
  version           bigint      NOT NULL,
  org_code          text        COLLATE "C" NOT NULL,
  visible_to        text[]      COLLATE "C" NOT NULL DEFAULT '{}',
  state             text        NOT NULL,
  state_history     jsonb       NOT NULL,
  created_by        text        NOT NULL,
  created_by_person uuid,
  created_at        timestamptz NOT NULL,
  title             text        NOT NULL,
  document_number   text,
  kind              text        NOT NULL,
  campaign_id       uuid,
  problem_ids       jsonb       NOT NULL,
  drafted_on        date,
  issued_on         date,
  in_force_on       date,
  ended_on          date,
  replaced_by       uuid,
  remark            text,
  reason            text
);
CREATE INDEX rule_org ON rule (org_code, id);

ALTER TABLE campaign ENABLE ROW LEVEL SECURITY;
ALTER TABLE campaign FORCE ROW LEVEL SECURITY;
CREATE POLICY scope ON campaign TO ${app} USING (
  (org_code >= (SELECT NULLIF(current_setting('app.lo', true), ''))
    AND org_code < (SELECT current_setting('app.hi', true)))
  OR visible_to && (SELECT string_to_array(NULLIF(current_setting('app.codes', true), ''), ',')));

ALTER TABLE problem ENABLE ROW LEVEL SECURITY;
ALTER TABLE problem FORCE ROW LEVEL SECURITY;
CREATE POLICY scope ON problem TO ${app} USING (
  (org_code >= (SELECT NULLIF(current_setting('app.lo', true), ''))
    AND org_code < (SELECT current_setting('app.hi', true)))
  OR visible_to && (SELECT string_to_array(NULLIF(current_setting('app.codes', true), ''), ',')));

ALTER TABLE rule ENABLE ROW LEVEL SECURITY;
ALTER TABLE rule FORCE ROW LEVEL SECURITY;
CREATE POLICY scope ON rule TO ${app} USING (
  (org_code >= (SELECT NULLIF(current_setting('app.lo', true), ''))
    AND org_code < (SELECT current_setting('app.hi', true)))
  OR visible_to && (SELECT string_to_array(NULLIF(current_setting('app.codes', true), ''), ',')));

-- Nothing is ever deleted: void is a state.
GRANT SELECT, INSERT, UPDATE ON campaign, problem, rule TO ${app};
