CREATE TABLE `aliases` (
	`id` text PRIMARY KEY NOT NULL,
	`into` text,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `api_keys` (
	`hash` text PRIMARY KEY NOT NULL,
	`scope` text NOT NULL,
	`created_at` text NOT NULL,
	`revoked_at` text
);
--> statement-breakpoint
CREATE TABLE `article_tags` (
	`tag` text NOT NULL,
	`article` integer NOT NULL,
	PRIMARY KEY(`tag`, `article`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `articles` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`external_id` text,
	`url` text,
	`outlet_id` text,
	`outlet_name` text,
	`origin_key` text,
	`language` text,
	`title` text,
	`sort_at` integer NOT NULL,
	`published_from` text,
	`published_to` text,
	`words` integer NOT NULL,
	`first_claim` integer NOT NULL,
	`claim_count` integer NOT NULL,
	`reading_hash` text NOT NULL,
	`event_id` text NOT NULL,
	`copy_group_id` text,
	`digest_of` text,
	`tags` text NOT NULL,
	`meta` text NOT NULL,
	`correction` text,
	`published_at` text,
	`received_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`removed_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `articles_id` ON `articles` (`id`);--> statement-breakpoint
CREATE INDEX `articles_order` ON `articles` (`sort_at`,`seq`);--> statement-breakpoint
CREATE INDEX `articles_claims` ON `articles` (`sort_at`,`first_claim`);--> statement-breakpoint
CREATE INDEX `articles_event` ON `articles` (`event_id`);--> statement-breakpoint
CREATE INDEX `articles_outlet` ON `articles` (`outlet_id`,`sort_at`,`seq`);--> statement-breakpoint
CREATE INDEX `articles_language` ON `articles` (`language`,`sort_at`,`seq`);--> statement-breakpoint
CREATE INDEX `articles_origin` ON `articles` (`origin_key`,`sort_at`,`seq`);--> statement-breakpoint
CREATE INDEX `articles_external_id` ON `articles` (`external_id`) WHERE external_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `articles_url` ON `articles` (`url`) WHERE url IS NOT NULL;--> statement-breakpoint
CREATE INDEX `articles_copy_group` ON `articles` (`copy_group_id`) WHERE copy_group_id IS NOT NULL;--> statement-breakpoint
CREATE TABLE `bands` (
	`key` integer NOT NULL,
	`article` integer NOT NULL,
	PRIMARY KEY(`key`, `article`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `claim_speakers` (
	`speaker` integer NOT NULL,
	`claim` integer NOT NULL,
	PRIMARY KEY(`speaker`, `claim`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `claim_speakers_claim` ON `claim_speakers` (`claim`);--> statement-breakpoint
CREATE TABLE `claims` (
	`seq` integer PRIMARY KEY NOT NULL,
	`id` blob NOT NULL,
	`article` integer NOT NULL,
	`kind` integer NOT NULL,
	`claim` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `claims_id` ON `claims` (`id`);--> statement-breakpoint
CREATE TABLE `copy_members` (
	`group_id` text NOT NULL,
	`article` integer NOT NULL,
	`containment` real NOT NULL,
	PRIMARY KEY(`group_id`, `article`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `copy_members_article` ON `copy_members` (`article`);--> statement-breakpoint
CREATE TABLE `events` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`storyline_id` text NOT NULL,
	`title` text,
	`title_from` text NOT NULL,
	`from` text,
	`to` text,
	`sort_at` integer NOT NULL,
	`people` text NOT NULL,
	`places` text NOT NULL,
	`articles` integer NOT NULL,
	`outlets` integer NOT NULL,
	`independent_origins` integer NOT NULL,
	`clustering` text NOT NULL,
	`version` integer NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `events_id` ON `events` (`id`);--> statement-breakpoint
CREATE INDEX `events_order` ON `events` (`sort_at`,`seq`);--> statement-breakpoint
CREATE INDEX `events_storyline` ON `events` (`storyline_id`,`sort_at`,`seq`);--> statement-breakpoint
CREATE TABLE `features` (
	`article` integer PRIMARY KEY NOT NULL,
	`features` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `kept_comparisons` (
	`hash` text PRIMARY KEY NOT NULL,
	`body` blob NOT NULL,
	`query` text NOT NULL,
	`kept_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `memberships` (
	`article` integer PRIMARY KEY NOT NULL,
	`score` real NOT NULL,
	`threshold` real NOT NULL,
	`reasons` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `mentions` (
	`anchor` integer NOT NULL,
	`article` integer NOT NULL,
	`score` real NOT NULL,
	`threshold` real NOT NULL,
	`reasons` text NOT NULL,
	`passages` text NOT NULL,
	PRIMARY KEY(`anchor`, `article`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `mentions_article` ON `mentions` (`article`);--> statement-breakpoint
CREATE TABLE `near_misses` (
	`article` integer NOT NULL,
	`event_id` text NOT NULL,
	`score` real NOT NULL,
	`threshold` real NOT NULL,
	`reasons` text NOT NULL,
	PRIMARY KEY(`article`, `event_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `outlets` (
	`id` text PRIMARY KEY NOT NULL,
	`outlet` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `passage_postings` (
	`key` integer NOT NULL,
	`article` integer NOT NULL,
	PRIMARY KEY(`key`, `article`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `postings` (
	`key` integer NOT NULL,
	`day` integer NOT NULL,
	`article` integer NOT NULL,
	PRIMARY KEY(`key`, `day`, `article`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `readings` (
	`article` integer PRIMARY KEY NOT NULL,
	`head` text NOT NULL,
	`text` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `revisions` (
	`article` integer NOT NULL,
	`revision` integer NOT NULL,
	`recorded_at` text NOT NULL,
	`document` blob NOT NULL,
	`replaced` blob,
	PRIMARY KEY(`article`, `revision`)
);
--> statement-breakpoint
CREATE TABLE `speaker_names` (
	`speaker` integer NOT NULL,
	`name` text NOT NULL,
	`claims` integer NOT NULL,
	PRIMARY KEY(`speaker`, `name`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `speaker_outlets` (
	`speaker` integer NOT NULL,
	`outlet_id` text NOT NULL,
	`outlet_name` text NOT NULL,
	`claims` integer NOT NULL,
	PRIMARY KEY(`speaker`, `outlet_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `speaker_outlets_outlet` ON `speaker_outlets` (`outlet_id`);--> statement-breakpoint
CREATE TABLE `speaker_roles` (
	`speaker` integer NOT NULL,
	`role` text NOT NULL,
	`claims` integer NOT NULL,
	PRIMARY KEY(`speaker`, `role`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `speakers` (
	`seq` integer PRIMARY KEY NOT NULL,
	`id` blob NOT NULL,
	`claims` integer NOT NULL,
	`articles` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `speakers_id` ON `speakers` (`id`);--> statement-breakpoint
CREATE TABLE `storyline_links` (
	`a` text NOT NULL,
	`b` text NOT NULL,
	`score` real NOT NULL,
	`threshold` real NOT NULL,
	`reasons` text NOT NULL,
	PRIMARY KEY(`a`, `b`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `storyline_links_b` ON `storyline_links` (`b`);--> statement-breakpoint
CREATE TABLE `storylines` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `storylines_id` ON `storylines` (`id`);