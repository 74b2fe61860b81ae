-- A bar code names one thing: each variant may have its own.
ALTER TABLE "Variant" ADD COLUMN "gtin" TEXT NOT NULL DEFAULT '',
  ADD CONSTRAINT "Variant_gtin_length" CHECK (gtin = '' OR gtin ~ '^([0-9]{8}|[0-9]{12,14})$');
-- Feeds and sitemaps hear of a new code as they do of a new price.
DROP TRIGGER variant_updated ON "Variant";
CREATE TRIGGER variant_updated AFTER UPDATE ON "Variant" FOR EACH ROW
  WHEN (OLD.price IS DISTINCT FROM NEW.price OR OLD."compareAt" IS DISTINCT FROM NEW."compareAt"
    OR OLD."isActive" IS DISTINCT FROM NEW."isActive" OR (OLD.stock > 0) IS DISTINCT FROM (NEW.stock > 0)
    OR OLD.gtin IS DISTINCT FROM NEW.gtin)
  EXECUTE FUNCTION variant_changed();
