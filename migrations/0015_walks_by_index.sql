CREATE INDEX `event_moves_event` ON `event_moves` (`event`,`seq`);--> statement-breakpoint
CREATE INDEX `event_moves_order` ON `event_moves` (`sort_at`,`event`,`seq`);--> statement-breakpoint
CREATE INDEX `kept_articles_hash` ON `kept_articles` (`hash`,`withdrawn`);