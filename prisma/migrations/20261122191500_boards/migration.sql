-- Places bought on other sites and screens, and what hangs there.
CREATE TABLE "Board" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "campaign" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "mediaId" TEXT,
    "title" TEXT NOT NULL,
    "line" TEXT NOT NULL DEFAULT '',
    "button" TEXT NOT NULL,
    "hasPrice" BOOLEAN NOT NULL DEFAULT false,
    "startsOn" DATE,
    "endsOn" DATE,
    "cost" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Board_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Board_word_check" CHECK ("word" ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    CONSTRAINT "Board_locale_check" CHECK ("locale" IN ('ar', 'fr')),
    CONSTRAINT "Board_path_check" CHECK ("path" ~ '^/(ar|fr)(/|$)' AND char_length("path") <= 200),
    CONSTRAINT "Board_words" CHECK (char_length("name") BETWEEN 1 AND 80 AND char_length("place") BETWEEN 1 AND 80 AND char_length("campaign") BETWEEN 1 AND 40 AND char_length("title") BETWEEN 1 AND 60 AND char_length("line") <= 90 AND char_length("button") BETWEEN 1 AND 20),
    CONSTRAINT "Board_cost_check" CHECK ("cost" >= 0),
    CONSTRAINT "Board_days" CHECK ("endsOn" >= "startsOn")
);
CREATE UNIQUE INDEX "Board_word_key" ON "Board"("word");
CREATE INDEX "Board_createdAt_idx" ON "Board"("createdAt" DESC);
CREATE INDEX "Board_mediaId_idx" ON "Board"("mediaId");
ALTER TABLE "Board" ADD CONSTRAINT "Board_mediaId_fkey" FOREIGN KEY ("mediaId") REFERENCES "Media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What came back from a place is counted by its word.
CREATE INDEX "OrderSource_source_idx" ON "OrderSource"("source");
CREATE INDEX "VisitCount_source_idx" ON "VisitCount"("source") WHERE "kind" = 'ads';
