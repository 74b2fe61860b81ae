CREATE TABLE "Redirect" (
  "id" SERIAL PRIMARY KEY,
  "fromPath" TEXT NOT NULL,
  "toPath" TEXT NOT NULL,
  "hits" INTEGER NOT NULL DEFAULT 0,
  "lastHitAt" TIMESTAMP(3),
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "Redirect_fromPath_is_path" CHECK ("fromPath" ~ '^/[^/\\]' AND length("fromPath") <= 500),
  -- Never to another site, and never back to itself.
  CONSTRAINT "Redirect_toPath_is_ours" CHECK ("toPath" ~ '^/([^/\\]|$)' AND length("toPath") <= 500 AND "toPath" <> "fromPath")
);
CREATE UNIQUE INDEX "Redirect_fromPath_key" ON "Redirect"("fromPath");
CREATE INDEX "Redirect_toPath_idx" ON "Redirect"("toPath");
