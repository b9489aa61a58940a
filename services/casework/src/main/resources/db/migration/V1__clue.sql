-- Clues 问题线索: what is filtered or sorted over is a column; parts are jsonb; persons and texts stand in content alone.

CREATE TABLE clue (LIKE casework_table INCLUDING ALL,
  number         text NOT NULL,
  registrar_code text COLLATE "C" NOT NULL,
  source         text NOT NULL,
  received_on    date NOT NULL
);
SELECT guard_casework_table('clue', 'clue');
