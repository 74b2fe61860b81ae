-- The sizes of one product, where they are not those of its shelf.
ALTER TABLE "Product" ADD COLUMN "sizeChart" JSONB;
ALTER TABLE "Product" ADD CONSTRAINT "Product_sizeChart" CHECK ("sizeChart" IS NULL OR coalesce(
  CASE WHEN jsonb_typeof("sizeChart"->'measures') = 'array' AND jsonb_typeof("sizeChart"->'rows') = 'array'
    THEN jsonb_array_length("sizeChart"->'measures') BETWEEN 1 AND 6 AND jsonb_array_length("sizeChart"->'rows') BETWEEN 1 AND 12
      AND length("sizeChart"::text) <= 4000 END, false));

-- Shoppers see them, so feeds and sitemaps hear of them.
DROP TRIGGER product_shown_anew ON "Product";
CREATE TRIGGER product_shown_anew BEFORE UPDATE ON "Product" FOR EACH ROW
  WHEN ((OLD.status, OLD."categoryId", OLD.brand, OLD.mpn, OLD."sizeChart", OLD."priceFrom", OLD."priceTo", OLD."compareAtFrom", OLD."isAvailable")
    IS DISTINCT FROM (NEW.status, NEW."categoryId", NEW.brand, NEW.mpn, NEW."sizeChart", NEW."priceFrom", NEW."priceTo", NEW."compareAtFrom", NEW."isAvailable"))
  EXECUTE FUNCTION product_shown_anew();
