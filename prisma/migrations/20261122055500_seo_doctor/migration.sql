-- CreateTable
CREATE TABLE "SearchDay" (
    "day" DATE NOT NULL,
    "locale" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "searches" INTEGER NOT NULL,
    "visitors" INTEGER NOT NULL,
    "misses" INTEGER NOT NULL,
    "results" INTEGER NOT NULL,
    "opens" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "SearchDay_pkey" PRIMARY KEY ("day","locale","key")
);

-- CreateTable
CREATE TABLE "SearchVisit" (
    "day" DATE NOT NULL,
    "locale" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "visitor" TEXT NOT NULL,

    CONSTRAINT "SearchVisit_pkey" PRIMARY KEY ("day","locale","key","visitor")
);

-- CreateTable
CREATE TABLE "SearchSynonym" (
    "id" SERIAL NOT NULL,
    "words" TEXT[],
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SearchSynonym_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeoRun" (
    "id" SERIAL NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'running',
    "startedBy" TEXT NOT NULL DEFAULT '',
    "startedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMP(3),
    "aliveAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "pagesMax" INTEGER NOT NULL,
    "pages" INTEGER NOT NULL DEFAULT 0,
    "score" INTEGER,
    "errors" INTEGER NOT NULL DEFAULT 0,
    "warnings" INTEGER NOT NULL DEFAULT 0,
    "notices" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "SeoRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeoPage" (
    "runId" INTEGER NOT NULL,
    "path" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'page',
    "isListed" BOOLEAN NOT NULL DEFAULT false,
    "status" INTEGER,
    "ttfbMs" INTEGER NOT NULL DEFAULT 0,
    "bytes" INTEGER NOT NULL DEFAULT 0,
    "facts" JSONB,
    "queuedAt" BIGSERIAL NOT NULL,
    "readAt" TIMESTAMP(3),

    CONSTRAINT "SeoPage_pkey" PRIMARY KEY ("runId","path")
);

-- CreateTable
CREATE TABLE "SeoFinding" (
    "id" SERIAL NOT NULL,
    "runId" INTEGER NOT NULL,
    "path" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "SeoFinding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeoFix" (
    "id" SERIAL NOT NULL,
    "rule" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMP(3),

    CONSTRAINT "SeoFix_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FocusKeyword" (
    "subject" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "keyword" TEXT NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "FocusKeyword_pkey" PRIMARY KEY ("subject","locale")
);

-- CreateTable
CREATE TABLE "KeywordMetric" (
    "source" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "impressions" INTEGER NOT NULL DEFAULT 0,
    "clicks" INTEGER NOT NULL DEFAULT 0,
    "position" INTEGER,
    "volume" INTEGER,
    "cpcLow" INTEGER,
    "cpcHigh" INTEGER,

    CONSTRAINT "KeywordMetric_pkey" PRIMARY KEY ("source","month","key")
);

-- CreateTable
CREATE TABLE "KeywordPlan" (
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "KeywordPlan_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "SearchDay_locale_key_day_idx" ON "SearchDay"("locale", "key", "day");

-- CreateIndex
CREATE INDEX "SeoRun_startedAt_idx" ON "SeoRun"("startedAt" DESC);

-- CreateIndex
CREATE INDEX "SeoPage_runId_status_kind_queuedAt_idx" ON "SeoPage"("runId", "status", "kind", "queuedAt");

-- CreateIndex
CREATE INDEX "SeoFinding_runId_path_idx" ON "SeoFinding"("runId", "path");

-- CreateIndex
CREATE UNIQUE INDEX "SeoFinding_runId_rule_path_key" ON "SeoFinding"("runId", "rule", "path");

-- CreateIndex
CREATE INDEX "SeoFix_rule_path_idx" ON "SeoFix"("rule", "path");

-- CreateIndex
CREATE INDEX "SeoFix_madeAt_idx" ON "SeoFix"("madeAt" DESC);

-- CreateIndex
CREATE INDEX "FocusKeyword_locale_key_idx" ON "FocusKeyword"("locale", "key");

-- CreateIndex
CREATE INDEX "KeywordMetric_key_idx" ON "KeywordMetric"("key");

-- AddForeignKey
ALTER TABLE "SeoPage" ADD CONSTRAINT "SeoPage_runId_fkey" FOREIGN KEY ("runId") REFERENCES "SeoRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeoFinding" ADD CONSTRAINT "SeoFinding_runId_fkey" FOREIGN KEY ("runId") REFERENCES "SeoRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- What the schema language cannot say.
CREATE UNIQUE INDEX "SeoRun_one_at_a_time" ON "SeoRun" ((true)) WHERE status = 'running';
ALTER TABLE "SeoRun" ADD CONSTRAINT "SeoRun_status_known" CHECK (status IN ('running', 'finished', 'stopped')),
  ADD CONSTRAINT "SeoRun_score_range" CHECK (score BETWEEN 0 AND 100);
ALTER TABLE "SeoPage" ADD CONSTRAINT "SeoPage_kind_known" CHECK (kind IN ('page', 'picture')),
  ADD CONSTRAINT "SeoPage_path_from_root" CHECK (path ~ '^/' AND length(path) <= 1000);
ALTER TABLE "SeoFinding" ADD CONSTRAINT "SeoFinding_severity_known" CHECK (severity IN ('error', 'warning', 'notice'));
ALTER TABLE "SearchDay" ADD CONSTRAINT "SearchDay_adds_up" CHECK (searches > 0 AND visitors BETWEEN 0 AND searches AND misses BETWEEN 0 AND searches AND results >= 0 AND opens >= 0),
  ADD CONSTRAINT "SearchDay_bounded" CHECK (length(key) BETWEEN 1 AND 200 AND length(text) <= 200);
ALTER TABLE "SearchSynonym" ADD CONSTRAINT "SearchSynonym_two_or_more" CHECK (cardinality(words) BETWEEN 2 AND 20);
ALTER TABLE "KeywordMetric" ADD CONSTRAINT "KeywordMetric_source_known" CHECK (source IN ('search_console', 'keyword_planner')),
  ADD CONSTRAINT "KeywordMetric_not_negative" CHECK (impressions >= 0 AND clicks >= 0 AND coalesce(volume, 0) >= 0 AND coalesce("cpcLow", 0) >= 0 AND coalesce("cpcHigh", 0) >= 0);
