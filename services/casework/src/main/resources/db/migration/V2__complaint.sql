-- Complaints 信访举报: what is filtered or sorted over is a column; what is said, of whom and by whom stands in content and
-- reporter alone, encrypted under a key of each complaint. Of one made in public the row holds days and no time.

CREATE TABLE complaint (LIKE casework_table INCLUDING ALL,
  channel              text    NOT NULL,
  named                boolean NOT NULL,
  received_on          date    NOT NULL,
  hand_over_due_on     date    NOT NULL,
  scope                text,
  classified_on        date,
  accepted_on          date,
  notice_due_on        date,
  noticed_on           date,
  repeat_of            uuid,
  clue_id              uuid,
  concluded_on         date,
  feedback_due_on      date,
  fed_back_on          date,
  handed_over_on       date,
  handed_over_to       text    COLLATE "C",
  hand_over_number     text,
  identity_asked_by    uuid,
  identity_approved_by uuid,
  identity_opened_by   jsonb   NOT NULL,
  -- Argon2id of the receipt; its uniqueness is the intake's idempotency.
  look_up              bytea   UNIQUE,
  content              bytea,
  reporter             bytea
);
CREATE INDEX complaint_received ON complaint (received_on);
CREATE INDEX complaint_clue ON complaint (clue_id) WHERE clue_id IS NOT NULL;
SELECT guard_casework_table('complaint', 'complaint');

-- What the reporter and the organ write to each other over the receipt, under the complaint's key; a part of the complaint
-- without versions, since the reporter's part must not tell when it was written.
CREATE TABLE complaint_message (
  id           uuid  PRIMARY KEY,
  complaint_id uuid  NOT NULL REFERENCES complaint (id),
  n            int   NOT NULL,
  on_date      date  NOT NULL,
  author       text  NOT NULL,
  text         bytea NOT NULL,
  UNIQUE (complaint_id, n)
);
ALTER TABLE complaint_message ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaint_message FORCE ROW LEVEL SECURITY;
CREATE POLICY beside ON complaint_message TO ${app} USING (EXISTS (SELECT 1 FROM complaint c WHERE c.id = complaint_id));
-- What belongs to an upper organ is not kept, its messages neither.
GRANT SELECT, INSERT, DELETE ON complaint_message TO ${app};

-- How many a day were shown the upper organ's channel instead, and nothing else of them.
CREATE TABLE upper_referral (
  id       text   PRIMARY KEY,
  org_code text   COLLATE "C" NOT NULL,
  on_date  date   NOT NULL,
  n        bigint NOT NULL
);
ALTER TABLE upper_referral ENABLE ROW LEVEL SECURITY;
ALTER TABLE upper_referral FORCE ROW LEVEL SECURITY;
CREATE POLICY scope ON upper_referral TO ${app} USING (
  org_code >= (SELECT NULLIF(current_setting('app.lo', true), '')) AND org_code < (SELECT current_setting('app.hi', true)));
GRANT SELECT, INSERT, UPDATE ON upper_referral TO ${app};
