-- Facts are the truth, counters are their cache; both carry the generation in which they were derived, so that a rebuild
-- fills the other generation while the old one is served (decision 042). ${app} answers questions, ${relay} projects.

-- The last event of every record, as it came: everything else can be derived from this table.
CREATE TABLE record (
  id          uuid        PRIMARY KEY,
  source      smallint    NOT NULL,
  kind        text        COLLATE "C" NOT NULL,
  incarnation int         NOT NULL,
  version     bigint      NOT NULL,
  org         text        COLLATE "C" NOT NULL,
  event       bytea       NOT NULL,
  applied_at  timestamptz NOT NULL DEFAULT now()
) WITH (fillfactor = 70);

-- One row per thing counted. A FLOW has one date; a STOCK holds from on_date up to, not including, until.
CREATE TABLE fact (
  generation  smallint NOT NULL,
  record_id   uuid     NOT NULL,
  metric      text     COLLATE "C" NOT NULL,
  part        text     COLLATE "C" NOT NULL,
  source      smallint NOT NULL,
  on_date     date     NOT NULL,
  until       date,
  stat_date   date     NOT NULL,
  recorded_on date     NOT NULL,
  org         text     COLLATE "C" NOT NULL,
  campaign    uuid,
  slices      text[]   COLLATE "C" NOT NULL,
  counted_by  text     COLLATE "C" NOT NULL,
  amount      bigint   NOT NULL,
  PRIMARY KEY (generation, record_id, metric, part)
) PARTITION BY LIST (generation);
CREATE TABLE fact_0 PARTITION OF fact FOR VALUES IN (0);
CREATE TABLE fact_1 PARTITION OF fact FOR VALUES IN (1);
CREATE INDEX fact_by_org ON fact (metric, org, on_date);
CREATE INDEX fact_by_end ON fact (metric, org, until) WHERE until < 'infinity';
CREATE INDEX fact_by_entry ON fact (recorded_on);

-- slice: '' for all, or dimension:value. campaign: all zeros for all. n of a STOCK is what began less what ended.
-- Keyed by source as well, so that replicas of the projection never meet on a row.
CREATE TABLE counter (
  generation smallint NOT NULL,
  metric     text     COLLATE "C" NOT NULL,
  org        text     COLLATE "C" NOT NULL,
  campaign   uuid     NOT NULL,
  slice      text     COLLATE "C" NOT NULL,
  month      int      NOT NULL,
  source     smallint NOT NULL,
  n          bigint   NOT NULL,
  PRIMARY KEY (generation, metric, org, campaign, slice, month, source)
) PARTITION BY LIST (generation);
CREATE TABLE counter_0 PARTITION OF counter FOR VALUES IN (0) WITH (fillfactor = 60);
CREATE TABLE counter_1 PARTITION OF counter FOR VALUES IN (1) WITH (fillfactor = 60);

-- The tree of the directory. A code that facts named before the directory did is here without a name.
CREATE TABLE organization (
  code           text    COLLATE "C" PRIMARY KEY,
  parent         text    COLLATE "C",
  name           text,
  type           text,
  active         boolean NOT NULL DEFAULT true,
  successor      text    COLLATE "C",
  successor_from date
);
CREATE INDEX organization_by_parent ON organization (parent, code);

-- Where the projection stands. A topic that was created anew has another topic_id and begins at its start.
CREATE TABLE projection_offset (
  topic       text        NOT NULL,
  topic_id    text        NOT NULL,
  partition   int         NOT NULL,
  next_offset bigint      NOT NULL,
  event_time  timestamptz,
  PRIMARY KEY (topic_id, partition)
) WITH (fillfactor = 50);

-- What could not be projected, as it came, until a newer version of the record is applied or an operator retries it.
CREATE TABLE parked (
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
CREATE INDEX parked_by_record ON parked (record_id);

-- Which generation is served, which is being filled, and how often a rule of attribution (successors, freezes) changed.
CREATE TABLE live (
  generation smallint NOT NULL,
  filling    smallint,
  revision   bigint   NOT NULL DEFAULT 0,
  single     boolean  PRIMARY KEY DEFAULT true CHECK (single)
);
INSERT INTO live (generation) VALUES (0);

-- Records whose facts in a generation must be derived again: attribution changed, or they changed during a rebuild.
CREATE TABLE rederive (
  generation smallint NOT NULL,
  record_id  uuid     NOT NULL,
  PRIMARY KEY (generation, record_id)
);

CREATE TABLE rebuild (
  id          uuid        PRIMARY KEY,
  state       text        NOT NULL CHECK (state IN ('RUNNING', 'COMPLETED')),
  generation  smallint    NOT NULL,
  after       uuid,
  done        bigint      NOT NULL DEFAULT 0,
  total       bigint      NOT NULL,
  asked_by    text        NOT NULL,
  started_at  timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz
);
CREATE UNIQUE INDEX rebuild_one_at_a_time ON rebuild (state) WHERE state = 'RUNNING';

-- Append-only: months closed for the statistical date, for those who enter something on frozen_on or later.
CREATE TABLE period_freeze (
  month     date        PRIMARY KEY CHECK (extract(day FROM month) = 1),
  frozen_on date        NOT NULL,
  frozen_at timestamptz NOT NULL DEFAULT now(),
  frozen_by text        NOT NULL
);
