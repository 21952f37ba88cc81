CREATE TABLE `shingles` (
	`article` integer PRIMARY KEY NOT NULL,
	`hashes` blob NOT NULL
);
--> statement-breakpoint
-- Keys of 48 bits become their upper 32, signed, as four bytes hold them.
CREATE TABLE `postings_short` (
	`key` integer NOT NULL,
	`day` integer NOT NULL,
	`article` integer NOT NULL,
	PRIMARY KEY(`key`, `day`, `article`)
) WITHOUT ROWID;
--> statement-breakpoint
INSERT OR IGNORE INTO `postings_short` SELECT (`key` >> 16) - ((`key` >> 47) << 32), `day`, `article` FROM `postings`;
--> statement-breakpoint
DROP TABLE `postings`;
--> statement-breakpoint
ALTER TABLE `postings_short` RENAME TO `postings`;
--> statement-breakpoint
CREATE TABLE `passage_postings_short` (
	`key` integer NOT NULL,
	`article` integer NOT NULL,
	PRIMARY KEY(`key`, `article`)
) WITHOUT ROWID;
--> statement-breakpoint
INSERT OR IGNORE INTO `passage_postings_short` SELECT (`key` >> 16) - ((`key` >> 47) << 32), `article` FROM `passage_postings`;
--> statement-breakpoint
DROP TABLE `passage_postings`;
--> statement-breakpoint
ALTER TABLE `passage_postings_short` RENAME TO `passage_postings`;
--> statement-breakpoint
CREATE TABLE `bands_short` (
	`key` integer NOT NULL,
	`article` integer NOT NULL,
	PRIMARY KEY(`key`, `article`)
) WITHOUT ROWID;
--> statement-breakpoint
INSERT OR IGNORE INTO `bands_short` SELECT (`key` >> 16) - ((`key` >> 47) << 32), `article` FROM `bands`;
--> statement-breakpoint
DROP TABLE `bands`;
--> statement-breakpoint
ALTER TABLE `bands_short` RENAME TO `bands`;
--> statement-breakpoint
DROP INDEX `claims_id`;--> statement-breakpoint
CREATE INDEX `claims_id` ON `claims` (substr(id, 1, 5));--> statement-breakpoint
-- In what an index holds of a row, each word of a later column has two bytes more: the text comes first.
DROP TABLE `articles_search`;--> statement-breakpoint
CREATE VIRTUAL TABLE `articles_search` USING fts5(text, title, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2");--> statement-breakpoint
INSERT INTO `articles_search` (`rowid`, `text`, `title`) SELECT a.seq, searched_text(r.head, r.text), coalesce(a.title, '')
FROM `articles` a JOIN `readings` r ON r.article = a.seq WHERE a.removed_at IS NULL;--> statement-breakpoint
-- Parts of the full-text indexes are merged eight at a time: half as much is written over again as by four.
INSERT INTO `articles_search` (`articles_search`, `rank`) VALUES ('automerge', 8);--> statement-breakpoint
INSERT INTO `claims_search` (`claims_search`, `rank`) VALUES ('automerge', 8);
