CREATE TABLE "OptIn" (
  "id" TEXT PRIMARY KEY,
  "tokenHash" TEXT NOT NULL,
  "email" TEXT NOT NULL,
  "locale" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  "wantsLetter" BOOLEAN NOT NULL,
  "gift" TEXT,
  "textVersion" TEXT NOT NULL,
  "ipHash" TEXT NOT NULL,
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "expiresAt" TIMESTAMP(3) NOT NULL,
  "confirmedAt" TIMESTAMP(3),
  CONSTRAINT "OptIn_asks_for_something" CHECK ("wantsLetter" OR gift IS NOT NULL),
  CONSTRAINT "OptIn_confirmed_in_time" CHECK ("confirmedAt" <= "expiresAt")
);
CREATE UNIQUE INDEX "OptIn_tokenHash_key" ON "OptIn"("tokenHash");
CREATE INDEX "OptIn_expiresAt_idx" ON "OptIn"("expiresAt");

CREATE TABLE "Subscriber" (
  "id" TEXT PRIMARY KEY,
  "email" TEXT NOT NULL,
  "locale" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  "unsubscribeHash" TEXT NOT NULL,
  "joinedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "leftAt" TIMESTAMP(3),
  CONSTRAINT "Subscriber_status_known" CHECK (status IN ('active', 'left')),
  CONSTRAINT "Subscriber_left_has_time" CHECK ((status = 'left') = ("leftAt" IS NOT NULL)),
  CONSTRAINT "Subscriber_email_folded" CHECK (email = lower(email))
);
CREATE UNIQUE INDEX "Subscriber_email_key" ON "Subscriber"("email");
CREATE UNIQUE INDEX "Subscriber_unsubscribeHash_key" ON "Subscriber"("unsubscribeHash");
CREATE INDEX "Subscriber_status_joinedAt_id_idx" ON "Subscriber"("status", "joinedAt" DESC, "id");
CREATE INDEX "Subscriber_joinedAt_id_idx" ON "Subscriber"("joinedAt" DESC, "id");

CREATE TABLE "Consent" (
  "id" BIGSERIAL PRIMARY KEY,
  "subscriberId" TEXT NOT NULL REFERENCES "Subscriber"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "event" TEXT NOT NULL,
  "textVersion" TEXT NOT NULL,
  "locale" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  "askedIpHash" TEXT,
  "askedAt" TIMESTAMP(3),
  "ipHash" TEXT NOT NULL,
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "Consent_event_known" CHECK (event IN ('given', 'withdrawn')),
  CONSTRAINT "Consent_given_was_asked" CHECK (event = 'withdrawn' OR ("askedAt" IS NOT NULL AND "askedIpHash" IS NOT NULL))
);
CREATE INDEX "Consent_subscriberId_id_idx" ON "Consent"("subscriberId", "id");
CREATE TRIGGER consent_only_grows BEFORE UPDATE OR DELETE ON "Consent" FOR EACH ROW EXECUTE FUNCTION refuse_change();
