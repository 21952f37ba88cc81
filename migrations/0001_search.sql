-- Full-text search over articles and claims. Contentless: the words stand in their own tables, only the index is here.
CREATE VIRTUAL TABLE `articles_search` USING fts5(title, text, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2");
--> statement-breakpoint
CREATE VIRTUAL TABLE `claims_search` USING fts5(text, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2");
