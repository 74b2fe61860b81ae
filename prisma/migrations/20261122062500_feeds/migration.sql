-- When what shoppers, sitemaps and feeds see of a product last changed. Unlike "updatedAt", which guards the panel's
-- forms against one another, it follows pictures, options and prices too, and an order that takes the last unit.
ALTER TABLE "Product" ADD COLUMN "shownAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
UPDATE "Product" SET "shownAt" = "updatedAt";
CREATE INDEX "Product_status_shownAt_idx" ON "Product"("status", "shownAt");

ALTER TABLE "Category" ADD COLUMN "googleCategory" INTEGER,
  ADD CONSTRAINT "Category_googleCategory_range" CHECK ("googleCategory" BETWEEN 1 AND 999999);

CREATE FUNCTION product_shown_anew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."shownAt" := greatest(NEW."shownAt", now() AT TIME ZONE 'UTC');
  RETURN NEW;
END $$;
CREATE TRIGGER product_shown_anew BEFORE UPDATE ON "Product" FOR EACH ROW
  WHEN ((OLD.status, OLD."categoryId", OLD.brand, OLD.gtin, OLD.mpn, OLD."priceFrom", OLD."priceTo", OLD."compareAtFrom", OLD."isAvailable")
    IS DISTINCT FROM (NEW.status, NEW."categoryId", NEW.brand, NEW.gtin, NEW.mpn, NEW."priceFrom", NEW."priceTo", NEW."compareAtFrom", NEW."isAvailable"))
  EXECUTE FUNCTION product_shown_anew();

-- By statement, once a transaction: a seed of thousands of rows touches each product once at most.
CREATE FUNCTION parts_shown_anew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Product" SET "shownAt" = now() AT TIME ZONE 'UTC'
  WHERE id IN (SELECT "productId" FROM changed) AND "shownAt" < now() AT TIME ZONE 'UTC';
  RETURN NULL;
END $$;
DO $$ DECLARE place text; BEGIN
  FOREACH place IN ARRAY ARRAY['ProductTranslation', 'ProductImage', 'Option'] LOOP
    EXECUTE format('CREATE TRIGGER shown_anew_added AFTER INSERT ON %I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION parts_shown_anew()', place);
    EXECUTE format('CREATE TRIGGER shown_anew_changed AFTER UPDATE ON %I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION parts_shown_anew()', place);
    EXECUTE format('CREATE TRIGGER shown_anew_removed AFTER DELETE ON %I REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION parts_shown_anew()', place);
  END LOOP;
END $$;

CREATE FUNCTION values_shown_anew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Product" SET "shownAt" = now() AT TIME ZONE 'UTC'
  WHERE id IN (SELECT o."productId" FROM changed c JOIN "Option" o ON o.id = c."optionId") AND "shownAt" < now() AT TIME ZONE 'UTC';
  RETURN NULL;
END $$;
CREATE TRIGGER shown_anew_changed AFTER UPDATE ON "OptionValue" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION values_shown_anew();

-- The same rare moments as before (price, former price, on sale or not, sold out or back), so orders do not queue behind it.
CREATE OR REPLACE FUNCTION variant_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Two orders that each take the last unit of another variant must see one another.
  PERFORM 1 FROM "Product" WHERE id = coalesce(NEW."productId", OLD."productId") FOR NO KEY UPDATE;
  PERFORM refresh_product_summary(coalesce(NEW."productId", OLD."productId"));
  UPDATE "Product" SET "shownAt" = now() AT TIME ZONE 'UTC'
  WHERE id = coalesce(NEW."productId", OLD."productId") AND "shownAt" < now() AT TIME ZONE 'UTC';
  RETURN NULL;
END $$;

-- What every item of a feed depends on, in one row: settings, delivery rates, the names of the shelves.
CREATE TABLE "FeedClock" (
  "id" INTEGER NOT NULL DEFAULT 1,
  "changedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "FeedClock_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "FeedClock_one_row" CHECK ("id" = 1)
);
CREATE FUNCTION feeds_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "FeedClock" ("id", "changedAt") VALUES (1, clock_timestamp() AT TIME ZONE 'UTC')
  ON CONFLICT ("id") DO UPDATE SET "changedAt" = excluded."changedAt";
  RETURN NULL;
END $$;
DO $$ DECLARE place text; BEGIN
  FOREACH place IN ARRAY ARRAY['Setting', 'DeliveryRate', 'Category', 'CategoryTranslation'] LOOP
    EXECUTE format('CREATE TRIGGER feeds_changed AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH STATEMENT EXECUTE FUNCTION feeds_changed()', place);
  END LOOP;
END $$;

-- Who fetched which feed and when: one row per feed and kind of reader.
CREATE TABLE "FeedVisit" (
  "channel" TEXT NOT NULL,
  "reader" TEXT NOT NULL,
  "lastAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "count" INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT "FeedVisit_pkey" PRIMARY KEY ("channel", "reader"),
  CONSTRAINT "FeedVisit_known" CHECK ("channel" IN ('google', 'meta', 'tiktok', 'classifieds')
    AND "reader" IN ('google', 'meta', 'tiktok', 'robot', 'person'))
);
