CREATE TABLE `outlet_articles` (
	`outlet_id` text NOT NULL,
	`outlet_name` text NOT NULL,
	`articles` integer NOT NULL,
	PRIMARY KEY(`outlet_id`, `outlet_name`)
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `outlet_articles` SELECT outlet_id, outlet_name, count(*) FROM articles
WHERE removed_at IS NULL AND outlet_name IS NOT NULL GROUP BY outlet_id, outlet_name;
--> statement-breakpoint
CREATE TRIGGER `outlet_articles_come` AFTER INSERT ON `articles` WHEN NEW.outlet_name IS NOT NULL AND NEW.removed_at IS NULL BEGIN
	INSERT INTO outlet_articles (outlet_id, outlet_name, articles) VALUES (NEW.outlet_id, NEW.outlet_name, 1)
	ON CONFLICT (outlet_id, outlet_name) DO UPDATE SET articles = articles + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `outlet_articles_change` AFTER UPDATE OF outlet_id, outlet_name, removed_at ON `articles`
WHEN OLD.outlet_id IS NOT NEW.outlet_id OR OLD.outlet_name IS NOT NEW.outlet_name OR OLD.removed_at IS NOT NEW.removed_at BEGIN
	UPDATE outlet_articles SET articles = articles - 1
	WHERE outlet_id = OLD.outlet_id AND outlet_name = OLD.outlet_name AND OLD.removed_at IS NULL;
	DELETE FROM outlet_articles WHERE outlet_id = OLD.outlet_id AND outlet_name = OLD.outlet_name AND articles <= 0;
	INSERT INTO outlet_articles (outlet_id, outlet_name, articles)
	SELECT NEW.outlet_id, NEW.outlet_name, 1 WHERE NEW.outlet_name IS NOT NULL AND NEW.removed_at IS NULL
	ON CONFLICT (outlet_id, outlet_name) DO UPDATE SET articles = articles + 1;
END;
