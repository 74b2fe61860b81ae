ALTER TABLE "Film" ADD COLUMN "isStory" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "storyUntil" TIMESTAMP(3),
  ADD CONSTRAINT "Film_end_is_of_story" CHECK ("storyUntil" IS NULL OR "isStory");

-- The few that every home page asks for.
CREATE INDEX "Film_stories_idx" ON "Film" ("publishedAt" DESC) WHERE "isStory" AND status = 'published';
