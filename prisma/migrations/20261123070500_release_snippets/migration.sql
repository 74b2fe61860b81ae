-- Press releases have templates of their own now; they go on saying what those of articles gave them.
UPDATE "Setting" SET value = jsonb_set(value, '{snippets,release}', value #> '{snippets,article}')
WHERE key = 'shop' AND value #> '{snippets,article}' IS NOT NULL AND value #> '{snippets,release}' IS NULL;
