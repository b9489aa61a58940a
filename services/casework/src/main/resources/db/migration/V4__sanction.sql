-- Sanctions 处分, each a record of its own that copies what its figures need of its case. Whose it is, is ciphertext;
-- person_ref is how events refer to him, by which what he has been given already is found.

CREATE TABLE sanction (LIKE casework_table INCLUDING ALL,
  case_id              uuid    NOT NULL,
  clue_id              uuid,
  subject              bytea,
  note                 bytea,
  person_ref           text,
  rank                 text    NOT NULL,
  party_member         boolean NOT NULL,
  family               text    NOT NULL,
  kind                 text    NOT NULL,
  deciding_org_code    text    COLLATE "C" NOT NULL,
  document_number      text,
  disciplines          jsonb   NOT NULL,
  eight_rules_category text,
  decided_on           date    NOT NULL,
  effective_on         date    NOT NULL,
  delivered_on         date,
  restriction_ends_on  date,
  probation_ends_on    date,
  probation_extended   boolean NOT NULL DEFAULT false,
  months               int,
  instead_of_removal   boolean NOT NULL DEFAULT false,
  replaces             uuid,
  replaced_by          uuid,
  ended_on             date
);
CREATE INDEX sanction_case ON sanction (case_id);
CREATE INDEX sanction_person ON sanction (person_ref) WHERE person_ref IS NOT NULL;
SELECT guard_casework_table('sanction', 'sanction');
