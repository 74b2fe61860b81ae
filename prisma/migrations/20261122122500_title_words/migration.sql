-- Every word of every title once. A mistyped search asks which words look like its own; reading them out of the titles
-- took 60 ms on 5,000 products, this index gives the nearest thirty in one.
CREATE TABLE "TitleWord" (
  "word" TEXT NOT NULL,
  CONSTRAINT "TitleWord_pkey" PRIMARY KEY ("word"),
  CONSTRAINT "TitleWord_word_check" CHECK (length("word") BETWEEN 2 AND 200)
);
CREATE INDEX "TitleWord_trgm" ON "TitleWord" USING gist ("word" gist_trgm_ops(siglen=32));

-- Words are written in their order, so that two products saved at once never wait for one another in a circle.
CREATE FUNCTION keep_title_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "TitleWord" ("word")
  SELECT DISTINCT word FROM changed, unnest(string_to_array("titleKey", ' ')) AS word
  WHERE length(word) BETWEEN 2 AND 200 ORDER BY word
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER title_words_of_new AFTER INSERT ON "ProductSearch" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION keep_title_words();
CREATE TRIGGER title_words_of_changed AFTER UPDATE ON "ProductSearch" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION keep_title_words();

INSERT INTO "TitleWord" ("word")
SELECT DISTINCT word FROM "ProductSearch", unnest(string_to_array("titleKey", ' ')) AS word WHERE length(word) BETWEEN 2 AND 200;
