CREATE TABLE "FormerAddress" (
  "kind" TEXT NOT NULL,
  "locale" TEXT NOT NULL,
  "slug" TEXT NOT NULL,
  "subjectId" INTEGER NOT NULL,
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "FormerAddress_pkey" PRIMARY KEY ("kind", "locale", "slug"),
  CONSTRAINT "FormerAddress_kind_known" CHECK (kind IN ('film', 'guide', 'podcast'))
);

-- The kind, and the column that holds the id of what the words are of.
CREATE FUNCTION content_address_given() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    INSERT INTO "FormerAddress" (kind, locale, slug, "subjectId")
    VALUES (TG_ARGV[0], OLD.locale, OLD.slug, (to_jsonb(OLD) ->> TG_ARGV[1])::integer)
    ON CONFLICT (kind, locale, slug) DO UPDATE SET "subjectId" = excluded."subjectId", "createdAt" = now();
  END IF;
  -- Last, so that an address in use is never a former one.
  DELETE FROM "FormerAddress" WHERE (kind, locale, slug) = (TG_ARGV[0], NEW.locale, NEW.slug);
  RETURN NULL;
END $$;

CREATE TRIGGER film_address_given AFTER INSERT ON "FilmText" FOR EACH ROW
  EXECUTE FUNCTION content_address_given('film', 'filmId');
CREATE TRIGGER film_address_changed AFTER UPDATE ON "FilmText" FOR EACH ROW
  WHEN (OLD.slug IS DISTINCT FROM NEW.slug) EXECUTE FUNCTION content_address_given('film', 'filmId');
CREATE TRIGGER guide_address_given AFTER INSERT ON "GuideText" FOR EACH ROW
  EXECUTE FUNCTION content_address_given('guide', 'guideId');
CREATE TRIGGER guide_address_changed AFTER UPDATE ON "GuideText" FOR EACH ROW
  WHEN (OLD.slug IS DISTINCT FROM NEW.slug) EXECUTE FUNCTION content_address_given('guide', 'guideId');
CREATE TRIGGER podcast_address_given AFTER INSERT ON "PodcastText" FOR EACH ROW
  EXECUTE FUNCTION content_address_given('podcast', 'podcastId');
CREATE TRIGGER podcast_address_changed AFTER UPDATE ON "PodcastText" FOR EACH ROW
  WHEN (OLD.slug IS DISTINCT FROM NEW.slug) EXECUTE FUNCTION content_address_given('podcast', 'podcastId');
