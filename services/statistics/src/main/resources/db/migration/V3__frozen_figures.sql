-- What a month came to when it was frozen, by organization, with a digest of the facts that made it: never rewritten.
-- Under an organization without a code stands each metric that was known then, so that one declared later differs in nothing.
CREATE TABLE frozen_figure (
  month  date   NOT NULL CHECK (extract(day FROM month) = 1),
  metric text   COLLATE "C" NOT NULL,
  org    text   COLLATE "C" NOT NULL,
  n      bigint NOT NULL,
  digest bytea  NOT NULL,
  PRIMARY KEY (month, metric, org)
);
-- Read on behalf of a caller with his organization's range in the query, as the log of freezes is.
GRANT SELECT, INSERT ON frozen_figure TO ${relay};
