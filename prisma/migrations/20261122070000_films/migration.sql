CREATE TABLE "Film" (
  "id" SERIAL PRIMARY KEY,
  "status" TEXT NOT NULL DEFAULT 'draft',
  "fileId" TEXT NOT NULL REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "posterId" TEXT NOT NULL REFERENCES "Media"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "publishedAt" TIMESTAMP(3),
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" TIMESTAMP(3) NOT NULL,
  CONSTRAINT "Film_status_known" CHECK (status IN ('draft', 'published')),
  CONSTRAINT "Film_public_has_time" CHECK (status = 'draft' OR "publishedAt" IS NOT NULL)
);
CREATE INDEX "Film_status_publishedAt_idx" ON "Film"("status", "publishedAt" DESC);
CREATE INDEX "Film_fileId_idx" ON "Film"("fileId");

CREATE TABLE "FilmText" (
  "filmId" INTEGER NOT NULL REFERENCES "Film"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "locale" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "slug" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "captions" TEXT NOT NULL DEFAULT '',
  "transcript" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("filmId", "locale"),
  CONSTRAINT "FilmText_locale_known" CHECK (locale IN ('ar', 'fr'))
);
CREATE UNIQUE INDEX "FilmText_locale_slug_key" ON "FilmText"("locale", "slug");

CREATE TABLE "FilmSpot" (
  "filmId" INTEGER NOT NULL REFERENCES "Film"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "position" INTEGER NOT NULL,
  "fromS" INTEGER NOT NULL,
  "toS" INTEGER NOT NULL,
  "productId" INTEGER NOT NULL REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  PRIMARY KEY ("filmId", "position"),
  CONSTRAINT "FilmSpot_forwards" CHECK ("fromS" >= 0 AND "toS" > "fromS")
);
CREATE INDEX "FilmSpot_productId_idx" ON "FilmSpot"("productId");
