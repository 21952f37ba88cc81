CREATE TABLE `regroupings` (
	`id` integer PRIMARY KEY NOT NULL,
	`last` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `speakers_order` ON `speakers` (`claims`,`id`);--> statement-breakpoint
UPDATE `events` SET `version` = 0;--> statement-breakpoint
UPDATE `storylines` SET `version` = 0;
