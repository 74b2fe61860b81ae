-- Sites that the merchant wants a link from; the log of referring sites moves them to "linked".
CREATE TABLE "OutreachSite" (
    "id" SERIAL NOT NULL,
    "host" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "contact" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL DEFAULT 'to_ask',
    "nextStep" TEXT NOT NULL DEFAULT '',
    "nextOn" DATE,
    "remindedOn" DATE,
    "linkedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OutreachSite_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "OutreachSite_known" CHECK ("status" IN ('to_ask', 'asked', 'agreed', 'linked', 'declined')
      AND length("host") BETWEEN 4 AND 100 AND length("address") BETWEEN 1 AND 500 AND length("contact") <= 200
      AND length("note") <= 2000 AND length("nextStep") <= 200),
    CONSTRAINT "OutreachSite_linked" CHECK (("status" = 'linked') = ("linkedAt" IS NOT NULL))
);
CREATE UNIQUE INDEX "OutreachSite_host_key" ON "OutreachSite"("host");
CREATE INDEX "OutreachSite_status_nextOn_idx" ON "OutreachSite"("status", "nextOn");
