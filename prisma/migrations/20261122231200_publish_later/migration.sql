ALTER TABLE "Film" ADD COLUMN "publishAt" TIMESTAMP(3),
  DROP CONSTRAINT "Film_status_known",
  DROP CONSTRAINT "Film_public_has_time",
  ADD CONSTRAINT "Film_status_known" CHECK (status IN ('draft', 'scheduled', 'published')),
  ADD CONSTRAINT "Film_public_has_time" CHECK (status <> 'published' OR "publishedAt" IS NOT NULL),
  ADD CONSTRAINT "Film_scheduled_has_hour" CHECK ((status = 'scheduled') = ("publishAt" IS NOT NULL));

ALTER TABLE "Episode" ADD COLUMN "publishAt" TIMESTAMP(3),
  DROP CONSTRAINT "Episode_status_known",
  DROP CONSTRAINT "Episode_public_has_time",
  ADD CONSTRAINT "Episode_status_known" CHECK (status IN ('draft', 'scheduled', 'published')),
  ADD CONSTRAINT "Episode_public_has_time" CHECK (status <> 'published' OR "publishedAt" IS NOT NULL),
  ADD CONSTRAINT "Episode_scheduled_has_hour" CHECK ((status = 'scheduled') = ("publishAt" IS NOT NULL));
