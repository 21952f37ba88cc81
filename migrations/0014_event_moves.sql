CREATE TABLE `event_moves` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`event` integer NOT NULL,
	`sort_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TRIGGER `event_moves_note` AFTER UPDATE OF sort_at ON `events` WHEN OLD.sort_at <> NEW.sort_at BEGIN
	INSERT INTO event_moves (event, sort_at) VALUES (OLD.seq, OLD.sort_at);
END;
--> statement-breakpoint
CREATE TRIGGER `event_moves_kept` AFTER INSERT ON `event_moves` WHEN NEW.seq % 1000 = 0 BEGIN
	DELETE FROM event_moves WHERE seq <= NEW.seq - 50000;
END;
