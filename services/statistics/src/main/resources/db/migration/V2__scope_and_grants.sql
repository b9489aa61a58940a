-- The second line of the organization scope: with the query's own filter gone, the database still returns nothing of others.
ALTER TABLE record ENABLE ROW LEVEL SECURITY;
ALTER TABLE record FORCE ROW LEVEL SECURITY;
CREATE POLICY scope ON record FOR SELECT TO ${app} USING (
  org >= (SELECT NULLIF(current_setting('app.lo', true), '')) AND org < (SELECT current_setting('app.hi', true)));
CREATE POLICY projection ON record TO ${relay} USING (true);

ALTER TABLE fact ENABLE ROW LEVEL SECURITY;
ALTER TABLE fact FORCE ROW LEVEL SECURITY;
CREATE POLICY scope ON fact FOR SELECT TO ${app} USING (
  org >= (SELECT NULLIF(current_setting('app.lo', true), '')) AND org < (SELECT current_setting('app.hi', true)));
CREATE POLICY projection ON fact TO ${relay} USING (true);

ALTER TABLE counter ENABLE ROW LEVEL SECURITY;
ALTER TABLE counter FORCE ROW LEVEL SECURITY;
CREATE POLICY scope ON counter FOR SELECT TO ${app} USING (
  org >= (SELECT NULLIF(current_setting('app.lo', true), '')) AND org < (SELECT current_setting('app.hi', true)));
CREATE POLICY projection ON counter TO ${relay} USING (true);

GRANT SELECT ON record, fact, counter, organization, projection_offset, live, rebuild, period_freeze TO ${app};
-- Administration sees how much is parked and why, never the bytes.
GRANT SELECT (id, topic, partition, kafka_offset, record_id, incarnation, version, reason, parked_at) ON parked TO ${app};

GRANT SELECT, INSERT, UPDATE, DELETE ON record, fact, counter, parked, rederive TO ${relay};
GRANT SELECT, INSERT, UPDATE ON organization, projection_offset, rebuild TO ${relay};
GRANT SELECT, UPDATE ON live TO ${relay};
GRANT SELECT, INSERT ON period_freeze TO ${relay};
-- A generation that is no longer served is emptied in one step.
GRANT TRUNCATE ON fact_0, fact_1, counter_0, counter_1 TO ${relay};
