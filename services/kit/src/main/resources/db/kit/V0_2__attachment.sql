-- Files that belong to a record: what each is, and its bytes in chunks. They are visible as their record is: the owner's
-- org_code and visible_to are kept here too, and follow when the owner moves. Nothing is deleted.

CREATE TABLE attachment (
  id         uuid        PRIMARY KEY,
  owner_id   uuid        NOT NULL,
  org_code   text        COLLATE "C" NOT NULL,
  visible_to text[]      COLLATE "C" NOT NULL DEFAULT '{}',
  file_name  text        NOT NULL,
  media_type text        NOT NULL,
  size       bigint      NOT NULL,
  sha256     bytea       NOT NULL,
  stored_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX attachment_owner ON attachment (owner_id, id);

CREATE TABLE attachment_chunk (
  attachment_id uuid  NOT NULL REFERENCES attachment (id),
  n             int   NOT NULL,
  bytes         bytea NOT NULL,
  PRIMARY KEY (attachment_id, n)
);
-- Images and office files are compressed already: do not try again.
ALTER TABLE attachment_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;

ALTER TABLE attachment ENABLE ROW LEVEL SECURITY;
ALTER TABLE attachment FORCE ROW LEVEL SECURITY;
CREATE POLICY scope ON attachment TO ${app} USING (
  (org_code >= (SELECT NULLIF(current_setting('app.lo', true), ''))
    AND org_code < (SELECT current_setting('app.hi', true)))
  OR visible_to && (SELECT string_to_array(NULLIF(current_setting('app.codes', true), ''), ',')));
GRANT SELECT, INSERT, UPDATE (org_code, visible_to) ON attachment TO ${app};

ALTER TABLE attachment_chunk ENABLE ROW LEVEL SECURITY;
ALTER TABLE attachment_chunk FORCE ROW LEVEL SECURITY;
-- The look-up is under the scope of attachment: whoever does not see the file does not see its bytes.
CREATE POLICY scope ON attachment_chunk TO ${app} USING (
  EXISTS (SELECT 1 FROM attachment a WHERE a.id = attachment_id));
GRANT SELECT, INSERT ON attachment_chunk TO ${app};
