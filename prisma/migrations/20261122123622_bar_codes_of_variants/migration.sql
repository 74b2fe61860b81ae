-- A bar code names what is handed over, and that is a variant: what is sold in one way only has one too.
UPDATE "Variant" v SET gtin = p.gtin FROM "Product" p
  WHERE p.id = v."productId" AND p.gtin <> '' AND v.gtin = '' AND v."isActive"
    AND NOT EXISTS (SELECT 1 FROM "Variant" other WHERE other."productId" = p.id AND other."isActive" AND other.id <> v.id);
DROP TRIGGER product_shown_anew ON "Product";
ALTER TABLE "Product" DROP COLUMN "gtin";
CREATE TRIGGER product_shown_anew BEFORE UPDATE ON "Product" FOR EACH ROW
  WHEN ((OLD.status, OLD."categoryId", OLD.brand, OLD.mpn, OLD."priceFrom", OLD."priceTo", OLD."compareAtFrom", OLD."isAvailable")
    IS DISTINCT FROM (NEW.status, NEW."categoryId", NEW.brand, NEW.mpn, NEW."priceFrom", NEW."priceTo", NEW."compareAtFrom", NEW."isAvailable"))
  EXECUTE FUNCTION product_shown_anew();
