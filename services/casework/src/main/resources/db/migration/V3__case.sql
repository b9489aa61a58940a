-- Cases 立案: what is filtered or sorted over is a column; whom it is about, who works on it and what was written down are
-- ciphertext under the case's key.

CREATE TABLE case_file (LIKE casework_table INCLUDING ALL,
  number                text,
  clue_id               uuid,
  carried_over_from     int,
  subject               bytea,
  basis                 bytea,
  distinctions          bytea,
  team                  bytea,
  minutes               bytea,
  person_ref            text,
  rank                  text    NOT NULL,
  party_member          boolean NOT NULL,
  filings               jsonb   NOT NULL,
  disciplines           jsonb   NOT NULL,
  eight_rules_category  text,
  weight                text    NOT NULL,
  proposed_on           date    NOT NULL,
  filed_on              date,
  extensions            jsonb   NOT NULL,
  shown                 jsonb   NOT NULL,
  county_reviews        int     NOT NULL DEFAULT 0,
  branch_met_on         date,
  outcome               text,
  measure               text,
  concluded_on          date,
  announced_on          date,
  executed_on           date,
  execution_reported_on date,
  changes_post          boolean NOT NULL DEFAULT false
);
CREATE INDEX case_file_clue ON case_file (clue_id) WHERE clue_id IS NOT NULL;
SELECT guard_casework_table('case_file', 'case');
