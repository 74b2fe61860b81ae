CREATE TABLE "Guide" (
  "id" SERIAL PRIMARY KEY,
  "status" TEXT NOT NULL DEFAULT 'draft',
  "isForReaders" BOOLEAN NOT NULL DEFAULT false,
  "coverId" TEXT REFERENCES "Media"("id") ON DELETE SET NULL ON UPDATE CASCADE,
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" TIMESTAMP(3) NOT NULL,
  CONSTRAINT "Guide_status_known" CHECK (status IN ('draft', 'published'))
);
CREATE INDEX "Guide_status_createdAt_idx" ON "Guide"("status", "createdAt" DESC);

CREATE TABLE "GuideText" (
  "guideId" INTEGER NOT NULL REFERENCES "Guide"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "locale" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "slug" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "points" TEXT[],
  "coverAlt" TEXT NOT NULL DEFAULT '',
  "fileId" TEXT NOT NULL REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "downloads" INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY ("guideId", "locale"),
  CONSTRAINT "GuideText_locale_known" CHECK (locale IN ('ar', 'fr'))
);
CREATE UNIQUE INDEX "GuideText_locale_slug_key" ON "GuideText"("locale", "slug");
CREATE INDEX "GuideText_fileId_idx" ON "GuideText"("fileId");

CREATE TABLE "GuideGrant" (
  "id" TEXT PRIMARY KEY,
  "tokenHash" TEXT NOT NULL,
  "guideId" INTEGER NOT NULL REFERENCES "Guide"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "locale" TEXT NOT NULL,
  "downloads" INTEGER NOT NULL DEFAULT 0,
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "expiresAt" TIMESTAMP(3) NOT NULL,
  CONSTRAINT "GuideGrant_few_downloads" CHECK (downloads BETWEEN 0 AND 5)
);
CREATE UNIQUE INDEX "GuideGrant_tokenHash_key" ON "GuideGrant"("tokenHash");
CREATE INDEX "GuideGrant_guideId_idx" ON "GuideGrant"("guideId");
CREATE INDEX "GuideGrant_expiresAt_idx" ON "GuideGrant"("expiresAt");
