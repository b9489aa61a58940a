-- Screening meetings 排查会: the proposals of several clues decided at once.

CREATE TABLE screening_meeting (LIKE casework_table INCLUDING ALL,
  held_on      date   NOT NULL,
  participants uuid[] NOT NULL,
  clue_ids     jsonb  NOT NULL,
  decided_on   date,
  minutes      bytea
);
SELECT guard_casework_table('screening_meeting', 'screening-meeting');
