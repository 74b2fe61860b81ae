-- Rivals' products that are looked at once a day.
CREATE TABLE "Rival" (
    "id" SERIAL NOT NULL,
    "url" TEXT NOT NULL,
    "productId" INTEGER,
    "title" TEXT NOT NULL DEFAULT '',
    "price" INTEGER,
    "currency" TEXT NOT NULL DEFAULT '',
    "isInStock" BOOLEAN,
    "failure" TEXT,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "askedAt" TIMESTAMP(3),
    "lookedAt" TIMESTAMP(3),

    CONSTRAINT "Rival_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Rival_price_check" CHECK ("price" >= 0),
    CONSTRAINT "Rival_failures_check" CHECK ("failures" >= 0 AND ("failure" IS NULL) = ("failures" = 0))
);
CREATE UNIQUE INDEX "Rival_url_key" ON "Rival"("url");
CREATE INDEX "Rival_productId_idx" ON "Rival"("productId");
ALTER TABLE "Rival" ADD CONSTRAINT "Rival_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "RivalDay" (
    "rivalId" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "price" INTEGER,
    "ours" INTEGER,
    "isInStock" BOOLEAN,

    CONSTRAINT "RivalDay_pkey" PRIMARY KEY ("rivalId","day")
);
CREATE INDEX "RivalDay_day_idx" ON "RivalDay"("day");
ALTER TABLE "RivalDay" ADD CONSTRAINT "RivalDay_rivalId_fkey" FOREIGN KEY ("rivalId") REFERENCES "Rival"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "RivalNews" (
    "id" SERIAL NOT NULL,
    "rivalId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" TIMESTAMP(3),

    CONSTRAINT "RivalNews_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "RivalNews_kind_check" CHECK ("kind" IN ('below_us', 'price', 'title', 'stock'))
);
CREATE INDEX "RivalNews_rivalId_id_idx" ON "RivalNews"("rivalId", "id" DESC);
CREATE INDEX "RivalNews_seenAt_id_idx" ON "RivalNews"("seenAt", "id" DESC);
CREATE INDEX "RivalNews_createdAt_idx" ON "RivalNews"("createdAt");
ALTER TABLE "RivalNews" ADD CONSTRAINT "RivalNews_rivalId_fkey" FOREIGN KEY ("rivalId") REFERENCES "Rival"("id") ON DELETE CASCADE ON UPDATE CASCADE;
