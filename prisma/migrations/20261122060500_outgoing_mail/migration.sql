CREATE TABLE "OutgoingMessage" (
  "id" TEXT PRIMARY KEY,
  "key" TEXT NOT NULL,
  "channel" TEXT NOT NULL DEFAULT 'email',
  "kind" TEXT NOT NULL,
  "topic" TEXT NOT NULL,
  "address" TEXT NOT NULL,
  "locale" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "body" BYTEA,
  "status" TEXT NOT NULL DEFAULT 'waiting',
  "failure" TEXT,
  "attempts" INTEGER NOT NULL DEFAULT 0,
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "settledAt" TIMESTAMP(3),
  CONSTRAINT "OutgoingMessage_channel_known" CHECK (channel IN ('email')),
  CONSTRAINT "OutgoingMessage_kind_known" CHECK (kind IN ('transactional', 'marketing')),
  CONSTRAINT "OutgoingMessage_status_known" CHECK (status IN ('waiting', 'sending', 'sent', 'suppressed', 'refused', 'unknown')),
  -- What is over keeps no text, and what is not over has one.
  CONSTRAINT "OutgoingMessage_body_until_settled" CHECK ((status IN ('waiting', 'sending')) = (body IS NOT NULL)),
  CONSTRAINT "OutgoingMessage_settled_has_time" CHECK ((status IN ('waiting', 'sending')) = ("settledAt" IS NULL))
);
CREATE UNIQUE INDEX "OutgoingMessage_key_key" ON "OutgoingMessage"("key");
CREATE INDEX "OutgoingMessage_createdAt_id_idx" ON "OutgoingMessage"("createdAt" DESC, "id" DESC);
CREATE INDEX "OutgoingMessage_status_createdAt_idx" ON "OutgoingMessage"("status", "createdAt" DESC);

CREATE TABLE "Suppression" (
  "address" TEXT PRIMARY KEY,
  "reason" TEXT NOT NULL,
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "Suppression_reason_known" CHECK (reason IN ('unsubscribed', 'bounced')),
  CONSTRAINT "Suppression_address_folded" CHECK (address = lower(address))
);

CREATE TABLE "LocalMail" (
  "id" TEXT PRIMARY KEY,
  "sealed" BYTEA NOT NULL,
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX "LocalMail_createdAt_idx" ON "LocalMail"("createdAt");
