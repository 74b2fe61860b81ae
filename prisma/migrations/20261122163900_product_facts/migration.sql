-- What sector a shelf sells (null = that of the shelf above), and the sizes of what lies on it.
ALTER TABLE "Category" ADD COLUMN "sector" TEXT, ADD COLUMN "sizeChart" JSONB;
ALTER TABLE "Category" ADD CONSTRAINT "Category_sector" CHECK (
  "sector" IN ('food', 'clothes', 'electronics', 'home', 'beauty', 'jewellery', 'books', 'other'));
ALTER TABLE "Category" ADD CONSTRAINT "Category_sizeChart" CHECK ("sizeChart" IS NULL OR coalesce(
  CASE WHEN jsonb_typeof("sizeChart"->'measures') = 'array' AND jsonb_typeof("sizeChart"->'rows') = 'array'
    THEN jsonb_array_length("sizeChart"->'measures') BETWEEN 1 AND 6 AND jsonb_array_length("sizeChart"->'rows') BETWEEN 1 AND 12
      AND length("sizeChart"::text) <= 4000 END, false));

-- One of a number, a choice and a pair of texts: a fact that says nothing is no row.
CREATE TABLE "ProductFact" (
  "productId" INTEGER NOT NULL,
  "code" TEXT NOT NULL,
  "number" INTEGER,
  "choice" TEXT NOT NULL DEFAULT '',
  "textAr" TEXT NOT NULL DEFAULT '',
  "textFr" TEXT NOT NULL DEFAULT '',
  CONSTRAINT "ProductFact_pkey" PRIMARY KEY ("productId", "code"),
  CONSTRAINT "ProductFact_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "ProductFact_code" CHECK ("code" ~ '^[a-z]+(_[a-z]+)*$' AND length("code") <= 30),
  CONSTRAINT "ProductFact_number" CHECK ("number" > 0),
  CONSTRAINT "ProductFact_texts" CHECK (("textAr" = '') = ("textFr" = '') AND length("textAr") <= 20000 AND length("textFr") <= 20000),
  CONSTRAINT "ProductFact_one" CHECK (("number" IS NOT NULL)::int + ("choice" <> '')::int + ("textAr" <> '')::int = 1)
);

-- Shoppers see them, so feeds and sitemaps hear of them.
CREATE TRIGGER shown_anew_added AFTER INSERT ON "ProductFact" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION parts_shown_anew();
CREATE TRIGGER shown_anew_changed AFTER UPDATE ON "ProductFact" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION parts_shown_anew();
CREATE TRIGGER shown_anew_removed AFTER DELETE ON "ProductFact" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION parts_shown_anew();
