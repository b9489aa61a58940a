-- The tables every recording service has: one append-only journal (outbox, history, audit), the idempotency keys, and the
-- positions of the relay and of the inbox. Placeholders: ${app} answers requests, ${relay} moves events in and out.
--
-- How a context writes the scope policy of a record table (the sub-selects make the settings be read once a statement;
-- settings left over from an earlier transaction read '' and not NULL, hence NULLIF):
--
--   ALTER TABLE problem ENABLE ROW LEVEL SECURITY;
--   ALTER TABLE problem FORCE ROW LEVEL SECURITY;
--   CREATE POLICY scope ON problem TO ${app} USING (
--     (org_code >= (SELECT NULLIF(current_setting('app.lo', true), ''))
--       AND org_code < (SELECT current_setting('app.hi', true)))
--     OR visible_to && (SELECT string_to_array(NULLIF(current_setting('app.codes', true), ''), ',')));
--   GRANT SELECT, INSERT, UPDATE ON problem TO ${app};
--
-- A policy without WITH CHECK uses the same expression for what is written.

CREATE TABLE journal (
  xid          xid8        NOT NULL DEFAULT pg_current_xact_id(),
  seq          bigserial   NOT NULL,
  id           uuid        PRIMARY KEY,
  shard        smallint,
  command_id   uuid        NOT NULL,
  record_kind  text        NOT NULL,
  record_id    uuid,
  version      bigint,
  verb         text        NOT NULL,
  type         text,
  topic        text,
  actor        text        NOT NULL,
  actor_person uuid,
  org_code     text        COLLATE "C" NOT NULL,
  visible_to   text[]      COLLATE "C" NOT NULL DEFAULT '{}',
  on_date      date,
  at           timestamptz NOT NULL DEFAULT now(),
  traceparent  text,
  reason       text,
  result       text,
  changes      jsonb,
  event        bytea,
  UNIQUE (record_id, version),
  -- What the relay reads must be sendable: it could neither skip nor repair it.
  CONSTRAINT journal_event_is_sendable CHECK (event IS NULL OR (
    shard BETWEEN 0 AND 15 AND topic IS NOT NULL AND type IS NOT NULL AND record_id IS NOT NULL AND version IS NOT NULL))
);
CREATE INDEX journal_relay ON journal (shard, xid, seq) WHERE event IS NOT NULL;

ALTER TABLE journal ENABLE ROW LEVEL SECURITY;
ALTER TABLE journal FORCE ROW LEVEL SECURITY;
CREATE POLICY scope ON journal TO ${app} USING (
  (org_code >= (SELECT NULLIF(current_setting('app.lo', true), ''))
    AND org_code < (SELECT current_setting('app.hi', true)))
  OR visible_to && (SELECT string_to_array(NULLIF(current_setting('app.codes', true), ''), ',')));
CREATE POLICY relay ON journal FOR SELECT TO ${relay} USING (true);
-- Nobody updates or deletes: the grants are the append-only promise.
GRANT SELECT, INSERT ON journal TO ${app};
GRANT USAGE ON SEQUENCE journal_seq_seq TO ${app};
GRANT SELECT ON journal TO ${relay};

CREATE TABLE command (
  caller      text        NOT NULL,
  key         text        NOT NULL,
  digest      bytea       NOT NULL,
  at          timestamptz NOT NULL DEFAULT now(),
  status      smallint    NOT NULL,
  record_kind text,
  record_id   uuid,
  version     bigint,
  PRIMARY KEY (caller, key)
);
CREATE INDEX command_at ON command (at);

ALTER TABLE command ENABLE ROW LEVEL SECURITY;
ALTER TABLE command FORCE ROW LEVEL SECURITY;
CREATE POLICY caller ON command TO ${app} USING (caller = (SELECT NULLIF(current_setting('app.caller', true), '')));
-- The relay role forgets keys after a day.
CREATE POLICY relay ON command TO ${relay} USING (true);
GRANT SELECT, INSERT ON command TO ${app};
GRANT SELECT, DELETE ON command TO ${relay};

-- Numbers of official records; holds no more than "how many were given", so the organization is not guarded again here.
CREATE TABLE counter (
  org_code text   COLLATE "C" NOT NULL,
  kind     text   NOT NULL,
  year     int    NOT NULL,
  next     bigint NOT NULL,
  PRIMARY KEY (org_code, kind, year)
);
GRANT SELECT, INSERT, UPDATE ON counter TO ${app};

-- One row per shard: everything up to (xid, seq) is acknowledged by Kafka. Whoever holds the epoch may move it.
CREATE TABLE relay_cursor (
  shard     smallint    PRIMARY KEY,
  xid       xid8        NOT NULL DEFAULT '0',
  seq       bigint      NOT NULL DEFAULT 0,
  epoch     bigint      NOT NULL DEFAULT 0,
  owner     text,
  heartbeat timestamptz
) WITH (fillfactor = 50);
INSERT INTO relay_cursor (shard) SELECT generate_series(0, 15);
GRANT SELECT, UPDATE ON relay_cursor TO ${relay};

-- Events that Kafka refuses for good (too large). They stop nothing, are counted, alarm, and are tried again.
CREATE TABLE relay_withheld (
  journal_id uuid        PRIMARY KEY REFERENCES journal (id),
  bytes      int         NOT NULL,
  reason     text        NOT NULL,
  at         timestamptz NOT NULL DEFAULT now(),
  tried_at   timestamptz NOT NULL DEFAULT now()
);
GRANT SELECT, INSERT, UPDATE, DELETE ON relay_withheld TO ${relay};

-- How often the history was started anew after a restore; readers order by (incarnation, version).
CREATE TABLE incarnation (
  n      int     NOT NULL,
  single boolean PRIMARY KEY DEFAULT true CHECK (single)
);
INSERT INTO incarnation (n) VALUES (1);
GRANT SELECT, UPDATE ON incarnation TO ${relay};
GRANT SELECT ON incarnation TO ${app};

-- Where a follower stands. A topic that was created anew has another topic_id and begins at its start.
CREATE TABLE inbox_offset (
  topic       text   NOT NULL,
  topic_id    text   NOT NULL,
  partition   int    NOT NULL,
  next_offset bigint NOT NULL,
  PRIMARY KEY (topic_id, partition)
) WITH (fillfactor = 50);

CREATE TABLE inbox_record (
  topic       text   NOT NULL,
  record_id   uuid   NOT NULL,
  incarnation int    NOT NULL,
  version     bigint NOT NULL,
  PRIMARY KEY (topic, record_id)
);

-- What could not be applied, as it came, until a newer version of the record was applied or an operator retried it.
CREATE TABLE inbox_parked (
  id           uuid        PRIMARY KEY,
  topic        text        NOT NULL,
  topic_id     text        NOT NULL,
  partition    int         NOT NULL,
  kafka_offset bigint      NOT NULL,
  record_id    uuid,
  incarnation  int,
  version      bigint,
  key          bytea,
  headers      jsonb       NOT NULL,
  value        bytea,
  reason       text        NOT NULL,
  parked_at    timestamptz NOT NULL DEFAULT now(),
  UNIQUE (topic_id, partition, kafka_offset)
);
CREATE INDEX inbox_parked_record ON inbox_parked (topic, record_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON inbox_offset, inbox_record, inbox_parked TO ${relay};
