-- What a context keeps of the directory, written only by the inbox from the directory's events: organizations with their
-- names, persons without theirs. No row-level security: nothing here is confidential inside the installation, and a
-- person's post in another organization must be checkable.

CREATE TABLE known_organization (
  id             uuid    PRIMARY KEY,
  code           text    COLLATE "C" NOT NULL,
  name           text    NOT NULL,
  short_name     text,
  document_code  text,
  type           text    NOT NULL,
  active         boolean NOT NULL,
  valid_from     date    NOT NULL,
  valid_to       date,
  successor_code text    COLLATE "C",
  successor_from date
);
CREATE INDEX known_organization_code ON known_organization (code);

CREATE TABLE known_person (
  id                  uuid    PRIMARY KEY,
  org_code            text    COLLATE "C" NOT NULL,
  party_member        boolean NOT NULL,
  probationary_member boolean NOT NULL,
  public_official     boolean NOT NULL,
  cadre               boolean NOT NULL,
  managed_by          text,
  retired             boolean NOT NULL,
  active              boolean NOT NULL,
  duty_scope          text[]  COLLATE "C" NOT NULL
);

CREATE TABLE known_post (
  person_id         uuid    NOT NULL,
  org_code          text    COLLATE "C" NOT NULL,
  position          text    NOT NULL,
  rank              text    NOT NULL,
  top_leader        boolean NOT NULL,
  leadership_member boolean NOT NULL,
  village_cadre     boolean NOT NULL,
  valid_from        date    NOT NULL,
  valid_to          date
);
CREATE INDEX known_post_person ON known_post (person_id);

CREATE TABLE known_calendar (
  id    uuid   PRIMARY KEY,
  year  int    NOT NULL,
  off   date[] NOT NULL,
  work  date[] NOT NULL,
  basis text   NOT NULL
);

CREATE TABLE known_rule_parameter (
  id         uuid    PRIMARY KEY,
  code       text    NOT NULL,
  value      numeric NOT NULL,
  unit       text    NOT NULL,
  basis      text    NOT NULL,
  valid_from date    NOT NULL,
  valid_to   date
);

-- Raised by every batch that changed something above: replicas ask for it to learn that what they hold in memory is old.
CREATE TABLE known_revision (
  n      bigint  NOT NULL,
  single boolean PRIMARY KEY DEFAULT true CHECK (single)
) WITH (fillfactor = 50);
INSERT INTO known_revision (n) VALUES (0);

GRANT SELECT ON known_organization, known_person, known_post, known_calendar, known_rule_parameter, known_revision TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON known_organization, known_person, known_post, known_calendar, known_rule_parameter
   TO ${relay};
GRANT SELECT, UPDATE ON known_revision TO ${relay};
