CREATE TABLE runs (
  -- One row for each run; the newest has the highest number.
  run INTEGER PRIMARY KEY,
  started TEXT NOT NULL,      -- UTC, as 2026-01-31T03:00:00Z
  ended TEXT,                 -- empty while it goes on, and when it was killed
  outcome TEXT NOT NULL,      -- running, done, stopped or failed
  problem TEXT,               -- why it did not end well
  articles INTEGER,           -- in the input
  annotated INTEGER,          -- of these, annotated in this run
  unchanged INTEGER,          -- of these, known from earlier runs
  failed INTEGER,             -- of these, without a result; see failures.csv
  quotations INTEGER,         -- rows in quotes.csv
  seconds REAL,
  peak_memory_mb INTEGER,
  input TEXT NOT NULL,        -- folders and files, one a line
  version TEXT NOT NULL,      -- of the program
  process INTEGER NOT NULL    -- the operating system's number for it
);

CREATE TABLE articles (
  -- One row for each article of each input, with what decides whether it must be annotated again.
  id INTEGER PRIMARY KEY,
  input TEXT NOT NULL,        -- as in runs
  article TEXT NOT NULL,      -- path below the input folder
  title TEXT,
  quotations INTEGER NOT NULL,
  characters INTEGER NOT NULL,
  seconds REAL NOT NULL,      -- that annotating took
  annotated TEXT NOT NULL,    -- when, in UTC
  content_hash TEXT NOT NULL, -- SHA-256 of headline and text
  pipeline TEXT NOT NULL,     -- names the program, models and data that annotated it
  checksum INTEGER NOT NULL,  -- CRC-32 of what was found; a row that was altered is not used
  UNIQUE (input, article)
);

CREATE INDEX articles_by_content ON articles (content_hash, pipeline);

CREATE TABLE outputs (
  -- One row for each output folder whose files are those of a complete run in which nothing failed:
  -- while what they were made from is the same, they are not written again.
  output TEXT PRIMARY KEY,    -- the folder
  request TEXT NOT NULL,      -- SHA-256 of program, options, people to follow, corrections, names
  texts TEXT NOT NULL,        -- SHA-256 of the texts of all articles
  corrections INTEGER NOT NULL -- that were applied
);

CREATE TABLE output_files (
  -- One row for each file of such a folder.
  output TEXT NOT NULL REFERENCES outputs (output) ON DELETE CASCADE,
  name TEXT NOT NULL,         -- path below the folder
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (output, name)
);

CREATE TABLE output_counts (
  -- How many rows quotes.csv has there of each type and of each listed person.
  output TEXT NOT NULL REFERENCES outputs (output) ON DELETE CASCADE,
  counted TEXT NOT NULL,      -- type or speaker
  name TEXT NOT NULL,
  quotations INTEGER NOT NULL,
  PRIMARY KEY (output, counted, name)
);

CREATE TABLE quotations (
  -- What was found in an article, before the list of people to follow is applied. Offsets count
  -- Unicode code points from 0; ends are exclusive.
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,    -- within the article, in text order, from 1
  quote TEXT NOT NULL,
  type TEXT NOT NULL,         -- direct, mixed or indirect
  speaker TEXT,               -- the fullest name that the article itself gives
  speaker_kind TEXT,
  speaker_gender TEXT,
  speaker_names TEXT,         -- all forms of the name in the article, as a JSON array
  cue TEXT,                   -- the reporting words
  mention TEXT,               -- the speaker as written there
  mention_kind TEXT,
  confidence REAL NOT NULL,
  evidence TEXT NOT NULL,     -- what decided, or why there is no speaker
  statement INTEGER NOT NULL, -- the parts of a split quotation share one
  quote_start INTEGER NOT NULL,
  quote_end INTEGER NOT NULL,
  content_start INTEGER NOT NULL, -- the same without the outer quotation marks
  content_end INTEGER NOT NULL,
  cue_start INTEGER,
  cue_end INTEGER,
  mention_start INTEGER,
  mention_end INTEGER,
  mention_sentence INTEGER,   -- number of its sentence, from 0
  mention_head INTEGER,       -- number of its head word in that sentence, from 0
  context_start INTEGER NOT NULL,
  context_end INTEGER NOT NULL,
  PRIMARY KEY (article_id, number)
);

CREATE VIEW quotes AS
  -- Everything on one sheet, much as in quotes.csv.
  SELECT a.article, a.title, q.speaker, q.quote, q.type, q.cue, q.mention, q.confidence, q.evidence,
         q.quote_start, q.quote_end, q.statement, a.annotated
  FROM quotations q JOIN articles a ON a.id = q.article_id
  ORDER BY a.input, a.article, q.number;
