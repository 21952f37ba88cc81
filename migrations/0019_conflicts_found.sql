CREATE INDEX `conflicts_found` ON `conflicts` (`found_at`,`id`);--> statement-breakpoint
-- What was told before its time was noted: no later than the changes say, or the first of them that is kept.
UPDATE `told_conflicts` SET `found_at` = told.at
FROM (SELECT id, max(at) AS at FROM changes WHERE kind = 'conflict' GROUP BY id) AS told
WHERE told.id = told_conflicts.event_id AND found_at IS NULL;
--> statement-breakpoint
UPDATE `told_conflicts` SET `found_at` = (SELECT at FROM changes ORDER BY seq LIMIT 1) WHERE found_at IS NULL;
