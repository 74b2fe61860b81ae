-- The advertisement, share or letter that led to an order, as the buyer's own browser tells it.
CREATE TABLE "OrderSource" (
    "orderId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "medium" TEXT NOT NULL,
    "campaign" TEXT NOT NULL,
    "term" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "clickIdKind" TEXT,
    "clickId" TEXT,
    "landedOn" TEXT NOT NULL,
    "day" DATE NOT NULL,

    CONSTRAINT "OrderSource_pkey" PRIMARY KEY ("orderId"),
    CONSTRAINT "OrderSource_source_check" CHECK (char_length("source") BETWEEN 1 AND 200),
    CONSTRAINT "OrderSource_short" CHECK (greatest(char_length("medium"), char_length("campaign"), char_length("term"), char_length("content"), char_length("landedOn")) <= 200),
    CONSTRAINT "OrderSource_click" CHECK (char_length("clickId") <= 600 AND ("clickId" IS NULL OR "clickIdKind" IS NOT NULL)),
    CONSTRAINT "OrderSource_clickIdKind_check" CHECK ("clickIdKind" IN ('gclid', 'gbraid', 'wbraid', 'ttclid', 'ScCid', 'epik', 'fbclid'))
);
ALTER TABLE "OrderSource" ADD CONSTRAINT "OrderSource_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;
-- Click ids are erased by their day.
CREATE INDEX "OrderSource_day_idx" ON "OrderSource"("day") WHERE "clickId" IS NOT NULL;
