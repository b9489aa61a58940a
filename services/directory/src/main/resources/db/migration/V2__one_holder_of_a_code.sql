-- Two organizations never have one code on the same day, also when both are registered in the same instant (decision 62).
-- btree_gist is a trusted extension: the owner of the database may create it.
CREATE EXTENSION IF NOT EXISTS btree_gist;
ALTER TABLE organization ADD CONSTRAINT organization_code_held_once
  EXCLUDE USING gist (org_code WITH =, daterange(valid_from, valid_to, '[]') WITH &&) WHERE (state <> 'VOIDED');
-- What it refused is refused by the constraint.
DROP INDEX organization_code;
