ALTER TABLE "StoredFile" DROP CONSTRAINT "StoredFile_kind_known", DROP CONSTRAINT "StoredFile_format_known",
  ADD CONSTRAINT "StoredFile_kind_known" CHECK (kind IN ('pdf', 'audio', 'video', 'cover')),
  ADD CONSTRAINT "StoredFile_format_known" CHECK (format IN ('pdf', 'mp3', 'm4a', 'mp4', 'webm', 'jpg', 'png'));

CREATE TABLE "Podcast" (
  "id" SERIAL PRIMARY KEY,
  "coverId" TEXT NOT NULL REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "category" TEXT NOT NULL,
  "isExplicit" BOOLEAN NOT NULL DEFAULT false,
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" TIMESTAMP(3) NOT NULL
);
CREATE INDEX "Podcast_coverId_idx" ON "Podcast"("coverId");

CREATE TABLE "PodcastText" (
  "podcastId" INTEGER NOT NULL REFERENCES "Podcast"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "locale" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "slug" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  PRIMARY KEY ("podcastId", "locale"),
  CONSTRAINT "PodcastText_locale_known" CHECK (locale IN ('ar', 'fr'))
);
CREATE UNIQUE INDEX "PodcastText_locale_slug_key" ON "PodcastText"("locale", "slug");

CREATE TABLE "Episode" (
  "id" SERIAL PRIMARY KEY,
  "podcastId" INTEGER NOT NULL REFERENCES "Podcast"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "number" INTEGER NOT NULL,
  "status" TEXT NOT NULL DEFAULT 'draft',
  "isExplicit" BOOLEAN NOT NULL DEFAULT false,
  "publishedAt" TIMESTAMP(3),
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" TIMESTAMP(3) NOT NULL,
  CONSTRAINT "Episode_number_positive" CHECK (number > 0),
  CONSTRAINT "Episode_status_known" CHECK (status IN ('draft', 'published')),
  CONSTRAINT "Episode_public_has_time" CHECK (status = 'draft' OR "publishedAt" IS NOT NULL)
);
CREATE UNIQUE INDEX "Episode_podcastId_number_key" ON "Episode"("podcastId", "number");

CREATE TABLE "EpisodeText" (
  "episodeId" INTEGER NOT NULL REFERENCES "Episode"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "locale" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "notes" TEXT NOT NULL,
  "fileId" TEXT NOT NULL REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "chapters" JSONB NOT NULL,
  "transcript" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("episodeId", "locale"),
  CONSTRAINT "EpisodeText_locale_known" CHECK (locale IN ('ar', 'fr'))
);
CREATE INDEX "EpisodeText_fileId_idx" ON "EpisodeText"("fileId");
