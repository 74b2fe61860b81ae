-- People who had not searched a term in the week before, as far as their own browser tells.
ALTER TABLE "SearchDay" ADD COLUMN "newcomers" INTEGER NOT NULL DEFAULT 0;
UPDATE "SearchDay" SET "newcomers" = "visitors";
ALTER TABLE "SearchDay" ADD CONSTRAINT "SearchDay_newcomers_check" CHECK ("newcomers" >= 0);

-- What the buyer of an order had searched.
CREATE TABLE "OrderTerm" (
    "orderId" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "isBought" BOOLEAN,

    CONSTRAINT "OrderTerm_pkey" PRIMARY KEY ("orderId","locale","key")
);
CREATE INDEX "OrderTerm_key_idx" ON "OrderTerm"("key");
CREATE INDEX "OrderTerm_day_idx" ON "OrderTerm"("day");
ALTER TABLE "OrderTerm" ADD CONSTRAINT "OrderTerm_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What a reader of the letter had searched when subscribing.
ALTER TABLE "OptIn" ADD COLUMN "searched" JSONB NOT NULL DEFAULT '[]';
CREATE TABLE "SubscriberTerm" (
    "subscriberId" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "day" DATE NOT NULL,

    CONSTRAINT "SubscriberTerm_pkey" PRIMARY KEY ("subscriberId","locale","key")
);
CREATE INDEX "SubscriberTerm_key_idx" ON "SubscriberTerm"("key");
CREATE INDEX "SubscriberTerm_day_idx" ON "SubscriberTerm"("day");
ALTER TABLE "SubscriberTerm" ADD CONSTRAINT "SubscriberTerm_subscriberId_fkey" FOREIGN KEY ("subscriberId") REFERENCES "Subscriber"("id") ON DELETE CASCADE ON UPDATE CASCADE;
