CREATE TABLE `former_claims` (
	`id` blob PRIMARY KEY NOT NULL,
	`article` integer NOT NULL,
	`revision` integer NOT NULL,
	`reread` integer NOT NULL
) WITHOUT ROWID;
