-- Visits by source, speed as visitors had it, and the sites that link here: counters of days, no row for a person.
CREATE TABLE "VisitCount" (
    "day" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "visits" INTEGER NOT NULL,

    CONSTRAINT "VisitCount_pkey" PRIMARY KEY ("day", "kind", "source", "path"),
    CONSTRAINT "VisitCount_known" CHECK ("kind" IN ('search', 'social', 'share', 'ads', 'mail', 'classifieds', 'referral', 'direct')
      AND length("source") <= 100 AND length("path") <= 200 AND "visits" > 0)
);

CREATE TABLE "VitalCount" (
    "day" DATE NOT NULL,
    "page" TEXT NOT NULL,
    "network" TEXT NOT NULL,
    "metric" TEXT NOT NULL,
    "upTo" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "VitalCount_pkey" PRIMARY KEY ("day", "page", "network", "metric", "upTo"),
    CONSTRAINT "VitalCount_known" CHECK ("page" IN ('home', 'list', 'product', 'search', 'cart', 'article', 'other')
      AND "network" IN ('4g', '3g', '2g', 'unknown') AND "metric" IN ('lcp', 'inp', 'cls', 'ttfb')
      AND "upTo" BETWEEN 0 AND 60000 AND "count" > 0)
);

CREATE TABLE "ReferringHost" (
    "host" TEXT NOT NULL,
    "firstSeen" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeen" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "visits" INTEGER NOT NULL DEFAULT 1,
    "firstPath" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL DEFAULT 'new',

    CONSTRAINT "ReferringHost_pkey" PRIMARY KEY ("host"),
    CONSTRAINT "ReferringHost_known" CHECK ("status" IN ('new', 'seen', 'ignored') AND length("host") BETWEEN 4 AND 100
      AND length("firstPath") <= 200 AND "visits" > 0 AND "lastSeen" >= "firstSeen")
);
CREATE INDEX "ReferringHost_status_firstSeen_idx" ON "ReferringHost"("status", "firstSeen" DESC);
CREATE INDEX "ReferringHost_lastSeen_idx" ON "ReferringHost"("lastSeen");
