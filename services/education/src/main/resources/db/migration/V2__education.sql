-- Events 教育活动: their roster and lecturers are parts, jsonb of the event's row; who came is a record of its own.
CREATE TABLE event (LIKE record_table INCLUDING ALL,
  kind        text  NOT NULL,
  mode        text,
  title       text  NOT NULL,
  campaign_id uuid,
  planned_on  date  NOT NULL,
  approved_on date,
  approved_by uuid,
  held_on     date,
  place       text,
  chair       text,
  lecturers   jsonb NOT NULL,
  film_id     uuid,
  make_up_of  uuid,
  scope       text,
  materials   text,
  roster      jsonb NOT NULL,
  sign_in     jsonb,
  tested      int,
  passed      int,
  evaluation  text,
  remark      text,
  reason      text
);
CREATE INDEX event_held ON event (held_on) WHERE held_on IS NOT NULL;
SELECT guard_record_table('event');

-- Attendances 出席: one a person and event, whoever tells it first.
CREATE TABLE attendance (LIKE personal_table INCLUDING ALL,
  event_id    uuid    NOT NULL,
  kind        text    NOT NULL,
  mode        text,
  film_id     uuid,
  host_code   text    COLLATE "C" NOT NULL,
  campaign_id uuid,
  held_on     date    NOT NULL,
  person      jsonb   NOT NULL,
  person_id   uuid    NOT NULL,
  rostered    boolean NOT NULL,
  manner      text    NOT NULL,
  attended_on date,
  made_up_at  uuid,
  note        text
);
CREATE UNIQUE INDEX attendance_once ON attendance (event_id, person_id) WHERE state <> 'VOIDED';
CREATE INDEX attendance_made_up ON attendance (made_up_at) WHERE made_up_at IS NOT NULL;
SELECT guard_personal_table('attendance', 'attendance');

-- Tests 测试: one an event; results are ciphertext under the test's key.
CREATE TABLE training_test (LIKE record_table INCLUDING ALL,
  event_id  uuid  NOT NULL,
  title     text  NOT NULL,
  questions jsonb NOT NULL,
  pass_mark int   NOT NULL,
  results   bytea,
  tested    int   NOT NULL,
  passed    int   NOT NULL
);
CREATE UNIQUE INDEX training_test_once ON training_test (event_id) WHERE state <> 'VOIDED';
SELECT guard_record_table('training_test');

-- Integrity talks 廉政谈话: who talked with whom by the posts of that day; what was said is ciphertext under the talk's key.
CREATE TABLE integrity_talk (LIKE personal_table INCLUDING ALL,
  type         text  NOT NULL,
  planned_on   date  NOT NULL,
  held_on      date,
  place        text,
  topic        text  NOT NULL,
  interviewers jsonb NOT NULL,
  interviewees jsonb NOT NULL,
  recorder     text,
  content      bytea,
  reason       text
);
CREATE INDEX integrity_talk_held ON integrity_talk (held_on) WHERE held_on IS NOT NULL;
SELECT guard_personal_table('integrity_talk', 'integrity-talk');
-- The key of a talk is found by whoever finds the talk.
CREATE POLICY talk ON record_key AS RESTRICTIVE FOR SELECT TO ${app} USING (
  EXISTS (SELECT 1 FROM integrity_talk r WHERE r.id = record_id)
  OR EXISTS (SELECT 1 FROM training_test r WHERE r.id = record_id));

-- Reflections 心得体会.
CREATE TABLE reflection (LIKE personal_table INCLUDING ALL,
  author        jsonb NOT NULL,
  author_id     uuid  NOT NULL,
  title         text  NOT NULL,
  text          text  NOT NULL,
  digest        text  NOT NULL,
  event_id      uuid,
  submitted_on  date  NOT NULL,
  decided_on    date,
  duplicate_of  uuid,
  distinct_from jsonb NOT NULL,
  reason        text
);
CREATE INDEX reflection_author ON reflection (author_id, digest);
SELECT guard_personal_table('reflection', 'reflection');

-- Media posts 转发.
CREATE TABLE media_post (LIKE record_table INCLUDING ALL,
  channel      text  NOT NULL,
  channel_name text  NOT NULL,
  subject      text  NOT NULL,
  item         jsonb NOT NULL,
  item_key     uuid  NOT NULL,
  published_on date,
  retracted_on date,
  reason       text
);
CREATE INDEX media_post_item ON media_post (item_key, published_on);
SELECT guard_record_table('media_post');
