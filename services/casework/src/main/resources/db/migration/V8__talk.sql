-- 谈话: each with one person, whose unit is the row's organization, so that he finds it by his own account once it was held. With
-- whom it is and what was said is ciphertext.

CREATE TABLE talk (LIKE casework_table INCLUDING ALL,
  type         text   NOT NULL,
  organ_code   text   COLLATE "C" NOT NULL,
  planned_on   date,
  missed_on    jsonb  NOT NULL,
  held_on      date,
  signed_on    date,
  approver     uuid,
  interviewers uuid[] NOT NULL,
  case_id      uuid,
  clue_id      uuid,
  form_act_id  uuid,
  interviewees jsonb  NOT NULL,
  content      bytea
);
CREATE INDEX talk_case ON talk (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX talk_clue ON talk (clue_id) WHERE clue_id IS NOT NULL;
SELECT guard_casework_table('talk', 'talk');
