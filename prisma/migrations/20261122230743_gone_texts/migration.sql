-- The hour a guide first went public, which its page remembers when it is taken back.
ALTER TABLE "Guide" ADD COLUMN "publishedAt" TIMESTAMP(3);
UPDATE "Guide" g SET "publishedAt" = "createdAt"
WHERE status = 'published' OR EXISTS (SELECT FROM "GuideGrant" WHERE "guideId" = g.id);

ALTER TABLE "FormerAddress" DROP CONSTRAINT "FormerAddress_kind_known";
ALTER TABLE "FormerAddress" ADD CONSTRAINT "FormerAddress_kind_known"
  CHECK (kind IN ('film', 'guide', 'podcast', 'author', 'article', 'page', 'landing', 'release'));

-- What was public once leaves its addresses behind when it is deleted; what never was leaves nothing.
CREATE FUNCTION content_piece_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."publishedAt" IS NOT NULL THEN
    INSERT INTO "FormerAddress" (kind, locale, slug, "subjectId")
    SELECT DISTINCT OLD.kind, given.locale, given.slug, OLD.id
    FROM "PieceVersion" v, LATERAL (VALUES
      ('ar', v.content #>> '{words,ar,slug}'), ('fr', v.content #>> '{words,fr,slug}')
    ) given(locale, slug)
    WHERE v."pieceId" = OLD.id AND given.slug <> ''
    ON CONFLICT (kind, locale, slug) DO UPDATE SET "subjectId" = excluded."subjectId", "createdAt" = now();
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER piece_removed BEFORE DELETE ON "Piece" FOR EACH ROW EXECUTE FUNCTION content_piece_removed();

CREATE FUNCTION content_author_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "Piece" WHERE "authorId" = OLD.id AND "publishedAt" IS NOT NULL) THEN
    INSERT INTO "FormerAddress" (kind, locale, slug, "subjectId")
    SELECT 'author', locale, slug, OLD.id FROM "AuthorText" WHERE "authorId" = OLD.id
    ON CONFLICT (kind, locale, slug) DO UPDATE SET "subjectId" = excluded."subjectId", "createdAt" = now();
  ELSE
    DELETE FROM "FormerAddress" WHERE kind = 'author' AND "subjectId" = OLD.id;
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER author_removed BEFORE DELETE ON "Author" FOR EACH ROW EXECUTE FUNCTION content_author_removed();
