-- The tables of a library; `kiosk.content.library.library_file.FORMAT` is their version. `{SEARCH}` is replaced by the
-- options of the search index, which `schema.py` has. Tables with long rows have rowids: without, a row of more than a
-- quarter of a page takes pages of its own.
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE topic (id TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, checksum TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE shelf (language TEXT, position INTEGER, topic TEXT NOT NULL,
  PRIMARY KEY (language, position)) WITHOUT ROWID;
CREATE TABLE card (topic TEXT, language TEXT, translation TEXT NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (topic, language));
CREATE TABLE page (topic TEXT, language TEXT, section TEXT, review TEXT NOT NULL, body BLOB NOT NULL,
  PRIMARY KEY (topic, language, section));
CREATE TABLE term (topic TEXT, language TEXT, id TEXT, term TEXT NOT NULL, markup TEXT NOT NULL,
  plain TEXT NOT NULL, written TEXT NOT NULL, PRIMARY KEY (topic, language, id)) WITHOUT ROWID;
CREATE TABLE quiz (topic TEXT, language TEXT, body TEXT NOT NULL, PRIMARY KEY (topic, language)) WITHOUT ROWID;
CREATE TABLE media (topic TEXT, key TEXT, data BLOB NOT NULL, PRIMARY KEY (topic, key)) WITHOUT ROWID;
CREATE TABLE passage (id INTEGER PRIMARY KEY, topic TEXT NOT NULL, language TEXT NOT NULL, kind TEXT NOT NULL,
  section TEXT NOT NULL, block TEXT NOT NULL, term TEXT NOT NULL, text TEXT NOT NULL, more TEXT NOT NULL,
  readings TEXT NOT NULL);
CREATE INDEX passage_of ON passage (topic);
CREATE TABLE indexed (topic TEXT PRIMARY KEY, keys BLOB NOT NULL);
CREATE TABLE entry (topic TEXT, language TEXT, initial TEXT, sort TEXT, text TEXT, kind TEXT, section TEXT,
  block TEXT, term TEXT,
  PRIMARY KEY (topic, language, initial, sort, text, kind, section, block, term)) WITHOUT ROWID;
CREATE INDEX entry_order ON entry (language, initial, sort);
CREATE TABLE word (word TEXT PRIMARY KEY, uses INTEGER NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts5 ({SEARCH});
