CREATE TABLE `outlet_lines` (
	`outlet_id` text PRIMARY KEY NOT NULL,
	`lines` blob NOT NULL,
	`documents` integer NOT NULL,
	`learned_at` text NOT NULL
);
