ALTER TABLE "Guide" ADD COLUMN "publishAt" TIMESTAMP(3),
  DROP CONSTRAINT "Guide_status_known",
  ADD CONSTRAINT "Guide_status_known" CHECK (status IN ('draft', 'scheduled', 'published')),
  ADD CONSTRAINT "Guide_public_has_time" CHECK (status <> 'published' OR "publishedAt" IS NOT NULL),
  ADD CONSTRAINT "Guide_scheduled_has_hour" CHECK ((status = 'scheduled') = ("publishAt" IS NOT NULL));
