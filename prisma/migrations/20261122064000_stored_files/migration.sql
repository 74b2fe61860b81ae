CREATE TABLE "StoredFile" (
  "id" TEXT PRIMARY KEY,
  "key" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "format" TEXT,
  "bytes" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "fingerprint" TEXT NOT NULL,
  "seconds" INTEGER,
  "isReady" BOOLEAN NOT NULL DEFAULT false,
  "createdById" TEXT,
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "StoredFile_kind_known" CHECK (kind IN ('pdf', 'audio', 'video')),
  CONSTRAINT "StoredFile_format_known" CHECK (format IN ('pdf', 'mp3', 'm4a', 'mp4', 'webm')),
  CONSTRAINT "StoredFile_has_bytes" CHECK (bytes > 0),
  CONSTRAINT "StoredFile_ready_is_known" CHECK (NOT "isReady" OR format IS NOT NULL)
);
CREATE UNIQUE INDEX "StoredFile_key_key" ON "StoredFile"("key");
CREATE INDEX "StoredFile_fingerprint_createdById_idx" ON "StoredFile"("fingerprint", "createdById");
CREATE INDEX "StoredFile_isReady_createdAt_idx" ON "StoredFile"("isReady", "createdAt");
