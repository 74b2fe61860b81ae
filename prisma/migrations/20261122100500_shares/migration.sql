-- Shares and arrivals through shared links: one visitor counts once a day and way, and is not named.
CREATE TABLE "Share" (
  "kind" TEXT NOT NULL,
  "subjectId" INTEGER NOT NULL,
  "day" DATE NOT NULL,
  "did" TEXT NOT NULL,
  "way" TEXT NOT NULL,
  "viewer" TEXT NOT NULL,
  CONSTRAINT "Share_pkey" PRIMARY KEY ("kind", "subjectId", "day", "did", "way", "viewer"),
  CONSTRAINT "Share_known" CHECK (kind IN ('product', 'piece') AND did IN ('shared', 'arrived')
    AND way IN ('whatsapp', 'facebook', 'x', 'telegram', 'copy', 'sheet'))
);
CREATE INDEX "Share_day_idx" ON "Share"("day");
