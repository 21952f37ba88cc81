CREATE TABLE `article_meta` (
	`name` text NOT NULL,
	`value` text NOT NULL,
	`article` integer NOT NULL,
	PRIMARY KEY(`name`, `value`, `article`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `changes` (
	`seq` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`at` text NOT NULL,
	`detail` text
);
--> statement-breakpoint
CREATE TABLE `kept_articles` (
	`article` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`article`, `hash`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `told_conflicts` (
	`event_id` text NOT NULL,
	`conflict` text NOT NULL,
	PRIMARY KEY(`event_id`, `conflict`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `totals` (
	`kind` text PRIMARY KEY NOT NULL,
	`total` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
ALTER TABLE `api_keys` ADD `label` text;
--> statement-breakpoint
-- What callers said of articles, as rows: a filter is a search of the key, whatever else it goes with.
INSERT INTO `article_meta` SELECT key, CASE type WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' WHEN 'null' THEN 'null' ELSE CAST(value AS TEXT) END, articles.seq
FROM articles, json_each(articles.meta) WHERE articles.meta <> '{}';
--> statement-breakpoint
CREATE TRIGGER `article_meta_come` AFTER INSERT ON `articles` WHEN NEW.meta <> '{}' BEGIN
	INSERT OR IGNORE INTO article_meta SELECT key, CASE type WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' WHEN 'null' THEN 'null' ELSE CAST(value AS TEXT) END, NEW.seq
	FROM json_each(NEW.meta);
END;
--> statement-breakpoint
CREATE TRIGGER `article_meta_change` AFTER UPDATE OF meta ON `articles` WHEN NEW.meta <> OLD.meta BEGIN
	DELETE FROM article_meta WHERE article = OLD.seq AND name IN (SELECT key FROM json_each(OLD.meta));
	INSERT OR IGNORE INTO article_meta SELECT key, CASE type WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' WHEN 'null' THEN 'null' ELSE CAST(value AS TEXT) END, NEW.seq
	FROM json_each(NEW.meta);
END;
--> statement-breakpoint
-- Totals: what a list or a scrape would otherwise count row by row.
INSERT INTO `totals` SELECT 'articles', count(*) FROM articles WHERE removed_at IS NULL;
--> statement-breakpoint
INSERT INTO `totals` SELECT 'claims', count(*) FROM claims;
--> statement-breakpoint
INSERT INTO `totals` SELECT 'events', count(*) FROM events;
--> statement-breakpoint
INSERT INTO `totals` SELECT 'storylines', count(*) FROM storylines;
--> statement-breakpoint
INSERT INTO `totals` SELECT 'speakers', count(*) FROM speakers;
--> statement-breakpoint
CREATE TRIGGER `totals_articles_come` AFTER INSERT ON `articles` BEGIN
	UPDATE totals SET total = total + 1 WHERE kind = 'articles';
	UPDATE totals SET total = total + NEW.claim_count WHERE kind = 'claims';
END;
--> statement-breakpoint
CREATE TRIGGER `totals_articles_change` AFTER UPDATE OF claim_count ON `articles` BEGIN
	UPDATE totals SET total = total + NEW.claim_count - OLD.claim_count WHERE kind = 'claims';
END;
--> statement-breakpoint
CREATE TRIGGER `totals_articles_go` AFTER UPDATE OF removed_at ON `articles` BEGIN
	UPDATE totals SET total = total + (NEW.removed_at IS NULL) - (OLD.removed_at IS NULL) WHERE kind = 'articles';
END;
--> statement-breakpoint
CREATE TRIGGER `totals_events_come` AFTER INSERT ON `events` BEGIN
	UPDATE totals SET total = total + 1 WHERE kind = 'events';
END;
--> statement-breakpoint
CREATE TRIGGER `totals_events_go` AFTER DELETE ON `events` BEGIN
	UPDATE totals SET total = total - 1 WHERE kind = 'events';
END;
--> statement-breakpoint
CREATE TRIGGER `totals_storylines_come` AFTER INSERT ON `storylines` BEGIN
	UPDATE totals SET total = total + 1 WHERE kind = 'storylines';
END;
--> statement-breakpoint
CREATE TRIGGER `totals_storylines_go` AFTER DELETE ON `storylines` BEGIN
	UPDATE totals SET total = total - 1 WHERE kind = 'storylines';
END;
--> statement-breakpoint
CREATE TRIGGER `totals_speakers_come` AFTER INSERT ON `speakers` BEGIN
	UPDATE totals SET total = total + 1 WHERE kind = 'speakers';
END;
--> statement-breakpoint
CREATE TRIGGER `totals_speakers_go` AFTER DELETE ON `speakers` BEGIN
	UPDATE totals SET total = total - 1 WHERE kind = 'speakers';
END;
--> statement-breakpoint
-- What changed, for those who follow. An event is told once it has its articles: its version is raised last.
CREATE TRIGGER `changes_articles_come` AFTER INSERT ON `articles` BEGIN
	INSERT INTO changes (kind, id, at) VALUES ('article.created', NEW.id, NEW.updated_at);
END;
--> statement-breakpoint
CREATE TRIGGER `changes_articles_change` AFTER UPDATE OF reading_hash ON `articles` BEGIN
	INSERT INTO changes (kind, id, at) VALUES ('article.updated', NEW.id, NEW.updated_at);
END;
--> statement-breakpoint
CREATE TRIGGER `changes_articles_go` AFTER UPDATE OF removed_at ON `articles` WHEN NEW.removed_at IS NOT NULL BEGIN
	INSERT INTO changes (kind, id, at) VALUES ('article.removed', NEW.id, NEW.updated_at);
END;
--> statement-breakpoint
CREATE TRIGGER `changes_events` AFTER UPDATE OF version ON `events` BEGIN
	INSERT INTO changes (kind, id, at)
	VALUES (iif(OLD.version = 0, 'event.created', 'event.updated'), NEW.id, NEW.updated_at);
END;
--> statement-breakpoint
CREATE TRIGGER `changes_events_go` AFTER INSERT ON `aliases` WHEN NEW.id LIKE 'evt\_%' ESCAPE '\' BEGIN
	INSERT INTO changes (kind, id, at, detail) VALUES ('event.retired', NEW.id, NEW.at, json_object('into', NEW."into"));
END;
--> statement-breakpoint
CREATE TRIGGER `changes_kept` AFTER INSERT ON `changes` WHEN NEW.seq % 1000 = 0 BEGIN
	DELETE FROM changes WHERE seq <= NEW.seq - 50000;
END;
