CREATE TABLE `language_articles` (
	`language` text PRIMARY KEY NOT NULL,
	`articles` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `language_articles` SELECT language, count(*) FROM articles
WHERE removed_at IS NULL AND language IS NOT NULL GROUP BY language;
--> statement-breakpoint
CREATE TRIGGER `language_articles_come` AFTER INSERT ON `articles` WHEN NEW.language IS NOT NULL AND NEW.removed_at IS NULL BEGIN
	INSERT INTO language_articles (language, articles) VALUES (NEW.language, 1)
	ON CONFLICT (language) DO UPDATE SET articles = articles + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `language_articles_change` AFTER UPDATE OF language, removed_at ON `articles`
WHEN OLD.language IS NOT NEW.language OR OLD.removed_at IS NOT NEW.removed_at BEGIN
	UPDATE language_articles SET articles = articles - 1 WHERE language = OLD.language AND OLD.removed_at IS NULL;
	DELETE FROM language_articles WHERE language = OLD.language AND articles <= 0;
	INSERT INTO language_articles (language, articles) SELECT NEW.language, 1
	WHERE NEW.language IS NOT NULL AND NEW.removed_at IS NULL
	ON CONFLICT (language) DO UPDATE SET articles = articles + 1;
END;
