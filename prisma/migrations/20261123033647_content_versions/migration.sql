CREATE TABLE "ContentVersion" (
  "kind" TEXT NOT NULL,
  "subjectId" INTEGER NOT NULL,
  "number" INTEGER NOT NULL,
  "content" JSONB NOT NULL,
  "actorId" TEXT,
  "actorName" TEXT NOT NULL,
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  -- Read backwards it is also the list, newest first.
  CONSTRAINT "ContentVersion_pkey" PRIMARY KEY ("kind", "subjectId", "number"),
  CONSTRAINT "ContentVersion_kind_known" CHECK (kind IN ('film', 'guide', 'episode')),
  CONSTRAINT "ContentVersion_counts_from_one" CHECK (number >= 1),
  CONSTRAINT "ContentVersion_holds_words" CHECK (content ? 'ar' AND content ? 'fr')
);

-- Versions leave with what they are of.
CREATE FUNCTION content_versions_gone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "ContentVersion" WHERE kind = TG_ARGV[0] AND "subjectId" = OLD.id;
  RETURN NULL;
END $$;
CREATE TRIGGER film_versions_gone AFTER DELETE ON "Film" FOR EACH ROW EXECUTE FUNCTION content_versions_gone('film');
CREATE TRIGGER guide_versions_gone AFTER DELETE ON "Guide" FOR EACH ROW EXECUTE FUNCTION content_versions_gone('guide');
CREATE TRIGGER episode_versions_gone AFTER DELETE ON "Episode" FOR EACH ROW EXECUTE FUNCTION content_versions_gone('episode');

-- What is there today is the first version, so that the next save leaves it to be found.
INSERT INTO "ContentVersion" (kind, "subjectId", number, content, "actorName", "createdAt")
SELECT 'film', f.id, 1, jsonb_build_object(
  'fileId', f."fileId", 'posterKey', m.key, 'width', f.width, 'height', f.height,
  'ar', to_jsonb(ar) - '{filmId,locale}'::text[], 'fr', to_jsonb(fr) - '{filmId,locale}'::text[],
  'spots', coalesce((SELECT jsonb_agg(jsonb_build_object('from', s."fromS", 'to', s."toS", 'productId', s."productId", 'x', s.x, 'y', s.y) ORDER BY s.position)
    FROM "FilmSpot" s WHERE s."filmId" = f.id), '[]')), '', f."updatedAt"
FROM "Film" f
JOIN "Media" m ON m.id = f."posterId"
JOIN "FilmText" ar ON ar."filmId" = f.id AND ar.locale = 'ar'
JOIN "FilmText" fr ON fr."filmId" = f.id AND fr.locale = 'fr';

INSERT INTO "ContentVersion" (kind, "subjectId", number, content, "actorName", "createdAt")
SELECT 'guide', g.id, 1, jsonb_build_object(
  'isForReaders', g."isForReaders", 'coverKey', coalesce(m.key, ''),
  'ar', to_jsonb(ar) - '{guideId,locale,downloads}'::text[], 'fr', to_jsonb(fr) - '{guideId,locale,downloads}'::text[]),
  '', g."updatedAt"
FROM "Guide" g
LEFT JOIN "Media" m ON m.id = g."coverId"
JOIN "GuideText" ar ON ar."guideId" = g.id AND ar.locale = 'ar'
JOIN "GuideText" fr ON fr."guideId" = g.id AND fr.locale = 'fr';

INSERT INTO "ContentVersion" (kind, "subjectId", number, content, "actorName", "createdAt")
SELECT 'episode', e.id, 1, jsonb_build_object(
  'number', e.number, 'isExplicit', e."isExplicit",
  'ar', to_jsonb(ar) - '{episodeId,locale}'::text[], 'fr', to_jsonb(fr) - '{episodeId,locale}'::text[]),
  '', e."updatedAt"
FROM "Episode" e
JOIN "EpisodeText" ar ON ar."episodeId" = e.id AND ar.locale = 'ar'
JOIN "EpisodeText" fr ON fr."episodeId" = e.id AND fr.locale = 'fr';
