CREATE TABLE `comparison_versions` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` text NOT NULL,
	`looked_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `comparison_versions_version` ON `comparison_versions` (`version`);--> statement-breakpoint
CREATE TABLE `conflict_articles` (
	`conflict` integer NOT NULL,
	`article` integer NOT NULL,
	`says` integer NOT NULL,
	PRIMARY KEY(`conflict`, `article`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `conflict_articles_article` ON `conflict_articles` (`article`);--> statement-breakpoint
CREATE TABLE `conflicts` (
	`seq` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`event` integer NOT NULL,
	`kind` text NOT NULL,
	`updates` integer NOT NULL,
	`outlets` integer NOT NULL,
	`sort_at` integer NOT NULL,
	`from` text,
	`to` text,
	`found_at` text NOT NULL,
	`body` blob NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `conflicts_id` ON `conflicts` (`id`);--> statement-breakpoint
CREATE INDEX `conflicts_order` ON `conflicts` (`sort_at`,`id`);--> statement-breakpoint
CREATE INDEX `conflicts_event` ON `conflicts` (`event`);--> statement-breakpoint
ALTER TABLE `events` ADD `looked_by` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `events_looked` ON `events` (`looked_by`,sort_at DESC,`outlets`) WHERE outlets >= 2;--> statement-breakpoint
ALTER TABLE `told_conflicts` ADD `found_at` text;
--> statement-breakpoint
CREATE TRIGGER `conflicts_go` AFTER DELETE ON `conflicts` BEGIN
	DELETE FROM conflict_articles WHERE conflict = OLD.seq;
END;
--> statement-breakpoint
-- Of an event that goes, that one outlet alone is left of, or that an article leaves, what that article had to do with.
CREATE TRIGGER `conflicts_event_goes` AFTER DELETE ON `events` BEGIN
	DELETE FROM conflicts WHERE event = OLD.seq;
END;
--> statement-breakpoint
CREATE TRIGGER `conflicts_event_shrinks` AFTER UPDATE OF outlets ON `events` WHEN NEW.outlets < 2 AND OLD.outlets >= 2 BEGIN
	DELETE FROM conflicts WHERE event = OLD.seq;
END;
--> statement-breakpoint
CREATE TRIGGER `conflicts_article_leaves` AFTER UPDATE OF event_id ON `articles` WHEN OLD.event_id <> NEW.event_id AND OLD.event_id <> '' BEGIN
	DELETE FROM conflicts WHERE seq IN (SELECT conflict FROM conflict_articles WHERE article = OLD.seq)
		AND event = (SELECT seq FROM events WHERE id = OLD.event_id);
END;
