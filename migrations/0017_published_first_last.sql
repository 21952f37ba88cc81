ALTER TABLE `events` ADD `first_article` integer;--> statement-breakpoint
ALTER TABLE `events` ADD `last_article` integer;--> statement-breakpoint
UPDATE `events` SET
	`first_article` = (
		SELECT seq FROM articles WHERE event_id = events.id AND removed_at IS NULL
			AND published_from >= events."from" AND published_to <= events."to"
		ORDER BY julianday(published_from) + julianday(published_to), id LIMIT 1
	),
	`last_article` = (
		SELECT seq FROM articles WHERE event_id = events.id AND removed_at IS NULL
			AND published_from >= events."from" AND published_to <= events."to"
		ORDER BY julianday(published_from) + julianday(published_to) DESC, id DESC LIMIT 1
	);
