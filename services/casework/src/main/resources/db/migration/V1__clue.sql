-- Clues 问题线索: what is filtered or sorted over is a column; parts are jsonb; persons and words stand in content alone.

CREATE TABLE clue (LIKE casework_table INCLUDING ALL,
  number            text  NOT NULL,
  registrar_code    text  COLLATE "C" NOT NULL,
  source            text  NOT NULL,
  received_on       date  NOT NULL,
  subject_org_code  text  COLLATE "C",
  disciplines       jsonb NOT NULL,
  category          text,
  dispositions      jsonb NOT NULL,
  clocks            jsonb NOT NULL,
  clock_started_on  date,
  due_on            date,
  first_method      text,
  first_approved_on date,
  conclusion        text,
  closing_reason    text,
  measure           text,
  concluded_on      date,
  transferred_on    date,
  clarifications    jsonb NOT NULL,
  accusation        jsonb,
  complaint_id      uuid,
  case_id           uuid,
  origin            jsonb,
  content           bytea,
  UNIQUE (registrar_code, number)
);
CREATE INDEX clue_due ON clue (due_on) WHERE due_on IS NOT NULL;
CREATE INDEX clue_complaint ON clue (complaint_id) WHERE complaint_id IS NOT NULL;
SELECT guard_casework_table('clue', 'clue');
