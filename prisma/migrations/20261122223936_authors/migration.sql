CREATE TABLE "Author" (
  "id" SERIAL NOT NULL,
  "pictureId" TEXT,
  "links" TEXT[],
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" TIMESTAMP(3) NOT NULL,
  CONSTRAINT "Author_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "Author_links_few" CHECK (cardinality(links) <= 8)
);

CREATE TABLE "AuthorText" (
  "authorId" INTEGER NOT NULL,
  "locale" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "slug" TEXT NOT NULL,
  "bio" TEXT NOT NULL DEFAULT '',
  "pictureAlt" TEXT NOT NULL DEFAULT '',
  CONSTRAINT "AuthorText_pkey" PRIMARY KEY ("authorId", "locale"),
  CONSTRAINT "AuthorText_locale_known" CHECK (locale IN ('ar', 'fr')),
  CONSTRAINT "AuthorText_named" CHECK (name <> '' AND slug <> '')
);

CREATE INDEX "Author_pictureId_idx" ON "Author"("pictureId");
CREATE UNIQUE INDEX "AuthorText_locale_slug_key" ON "AuthorText"("locale", "slug");
ALTER TABLE "Author" ADD CONSTRAINT "Author_pictureId_fkey"
  FOREIGN KEY ("pictureId") REFERENCES "Media"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "AuthorText" ADD CONSTRAINT "AuthorText_authorId_fkey"
  FOREIGN KEY ("authorId") REFERENCES "Author"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Piece" ADD COLUMN "authorId" INTEGER;
ALTER TABLE "Piece" ADD CONSTRAINT "Piece_authorId_fkey"
  FOREIGN KEY ("authorId") REFERENCES "Author"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "Piece_authorId_status_publishedAt_idx" ON "Piece"("authorId", "status", "publishedAt" DESC);

-- A signature was a line beside the words. The two names of one piece are one person, and a name that stands in one
-- language alone is theirs in both. Pieces signed in both come first, so that the names find each other.
DO $$
DECLARE
  signed RECORD;
  found INTEGER;
BEGIN
  FOR signed IN
    SELECT "pieceId" AS id,
      max(author) FILTER (WHERE locale = 'ar') AS ar,
      max(author) FILTER (WHERE locale = 'fr') AS fr
    FROM "PieceTranslation" WHERE author <> '' GROUP BY 1 ORDER BY count(*) DESC, 1
  LOOP
    SELECT "authorId" INTO found FROM "AuthorText"
      WHERE (locale, name) IN (('ar', signed.ar), ('fr', signed.fr)) ORDER BY 1 LIMIT 1;
    IF found IS NULL THEN
      INSERT INTO "Author" ("links", "updatedAt") VALUES ('{}', now()) RETURNING id INTO found;
      INSERT INTO "AuthorText" ("authorId", locale, name, slug)
      SELECT found, given.locale, given.name,
        -- As slugOf of lib/text.ts makes them; one that is taken, or empty, bears the author's number.
        CASE WHEN words = '' OR EXISTS (SELECT FROM "AuthorText" t WHERE (t.locale, t.slug) = (given.locale, words))
          THEN concat_ws('-', nullif(words, ''), found) ELSE words END
      FROM (VALUES ('ar', coalesce(signed.ar, signed.fr)), ('fr', coalesce(signed.fr, signed.ar))) given(locale, name),
      LATERAL (SELECT trim(BOTH '-' FROM left(regexp_replace(lower(translate(
        regexp_replace(given.name, '[\u064B-\u0652\u0670\u0640]', '', 'g'),
        'ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜàâäçéèêëîïôöùûü', 'AAACEEEEIIOOUUUaaaceeeeiioouuu'
      )), '[^a-z0-9\u0620-\u064A]+', '-', 'g'), 80))) plain(words);
    END IF;
    UPDATE "Piece" SET "authorId" = found WHERE id = signed.id;
  END LOOP;
END $$;

-- What is being typed and what an old save brings back are signed by the same person.
UPDATE "Piece" SET draft = draft || jsonb_build_object('authorId', "authorId")
WHERE "authorId" IS NOT NULL AND jsonb_typeof(draft) = 'object';
UPDATE "PieceVersion" v SET content = v.content || jsonb_build_object('authorId', p."authorId")
FROM "Piece" p WHERE p.id = v."pieceId" AND p."authorId" IS NOT NULL
  AND '' <> concat(v.content #>> '{words,ar,author}', v.content #>> '{words,fr,author}');

ALTER TABLE "PieceTranslation" DROP COLUMN "author";

ALTER TABLE "FormerAddress" DROP CONSTRAINT "FormerAddress_kind_known";
ALTER TABLE "FormerAddress" ADD CONSTRAINT "FormerAddress_kind_known"
  CHECK (kind IN ('film', 'guide', 'podcast', 'author'));
CREATE TRIGGER author_address_given AFTER INSERT ON "AuthorText" FOR EACH ROW
  EXECUTE FUNCTION content_address_given('author', 'authorId');
CREATE TRIGGER author_address_changed AFTER UPDATE ON "AuthorText" FOR EACH ROW
  WHEN (OLD.slug IS DISTINCT FROM NEW.slug) EXECUTE FUNCTION content_address_given('author', 'authorId');
