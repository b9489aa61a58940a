-- The data key of each record that protects something, wrapped by a key set outside of the database. It is visible as its
-- record is, and the only kind of row that is ever deleted: that is how a record is erased, since its ciphertext also
-- stands in the journal, which nobody may change.

CREATE TABLE record_key (
  record_id  uuid   PRIMARY KEY,
  org_code   text   COLLATE "C" NOT NULL,
  visible_to text[] COLLATE "C" NOT NULL DEFAULT '{}',
  key_id     int    NOT NULL,
  wrapped    bytea  NOT NULL
);
-- What is left to be wrapped anew after the wrapping key was exchanged.
CREATE INDEX record_key_key ON record_key (key_id);

ALTER TABLE record_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE record_key FORCE ROW LEVEL SECURITY;
CREATE POLICY scope ON record_key TO ${app} USING (
  (org_code >= (SELECT NULLIF(current_setting('app.lo', true), ''))
    AND org_code < (SELECT current_setting('app.hi', true)))
  OR visible_to && (SELECT string_to_array(NULLIF(current_setting('app.codes', true), ''), ',')));
CREATE POLICY relay ON record_key TO ${relay} USING (true);
GRANT SELECT, INSERT, DELETE, UPDATE (org_code, visible_to) ON record_key TO ${app};
GRANT SELECT, UPDATE (key_id, wrapped) ON record_key TO ${relay};
