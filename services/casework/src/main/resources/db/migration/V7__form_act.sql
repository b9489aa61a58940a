-- 四种形态: each use of the four forms. To whom it was applied is ciphertext; persons and person_refs hold them as events refer
-- to them, by which the acts of one person and matter are found.

CREATE TABLE form_act (LIKE casework_table INCLUDING ALL,
  act_on               date   NOT NULL,
  form                 text   NOT NULL,
  measure              text   NOT NULL,
  responsibility       text   NOT NULL,
  actor_org_code       text   COLLATE "C" NOT NULL,
  leader               uuid,
  leader_post          text,
  approver             uuid,
  case_id              uuid,
  clue_id              uuid,
  talk_id              uuid,
  conclusion_number    int,
  eight_rules_category text,
  superseded_by        uuid,
  persons              jsonb  NOT NULL,
  person_refs          varchar[] NOT NULL,
  subjects             bytea,
  grounds              bytea,
  note                 bytea
);
CREATE INDEX form_act_case ON form_act (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX form_act_clue ON form_act (clue_id) WHERE clue_id IS NOT NULL;
CREATE UNIQUE INDEX form_act_talk ON form_act (talk_id) WHERE talk_id IS NOT NULL;
CREATE INDEX form_act_persons ON form_act USING gin (person_refs);
SELECT guard_casework_table('form_act', 'form-act');

-- An expulsion of one who had been convicted is of the fourth form.
ALTER TABLE case_file ADD COLUMN after_conviction boolean NOT NULL DEFAULT false;
