-- Whether a variant that is on sale has the value. Filters count values over thousands of products; looking at the variants
-- of each took most of their time.
ALTER TABLE "OptionValue" ADD COLUMN "isOffered" BOOLEAN NOT NULL DEFAULT false;

CREATE FUNCTION refresh_offered_values(products integer[]) RETURNS void LANGUAGE sql AS $$
  UPDATE "OptionValue" ov SET "isOffered" = NOT ov."isOffered"
  WHERE ov."optionId" IN (SELECT id FROM "Option" WHERE "productId" = ANY (products)) AND ov."isOffered" <> EXISTS (
    SELECT 1 FROM "VariantValue" vv JOIN "Variant" v ON v.id = vv."variantId" WHERE vv."valueId" = ov.id AND v."isActive");
$$;

CREATE FUNCTION variant_values_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_offered_values(ARRAY(
    SELECT DISTINCT o."productId" FROM changed c JOIN "OptionValue" ov ON ov.id = c."valueId" JOIN "Option" o ON o.id = ov."optionId"));
  RETURN NULL;
END $$;
CREATE TRIGGER offered_anew_added AFTER INSERT ON "VariantValue" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION variant_values_changed();
CREATE TRIGGER offered_anew_removed AFTER DELETE ON "VariantValue" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION variant_values_changed();

-- As before, and the values of a variant that is taken off sale, or put back.
CREATE OR REPLACE FUNCTION variant_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Two orders that each take the last unit of another variant must see one another.
  PERFORM 1 FROM "Product" WHERE id = coalesce(NEW."productId", OLD."productId") FOR NO KEY UPDATE;
  PERFORM refresh_product_summary(coalesce(NEW."productId", OLD."productId"));
  IF TG_OP = 'UPDATE' AND NEW."isActive" <> OLD."isActive" THEN
    PERFORM refresh_offered_values(ARRAY[NEW."productId"]);
  END IF;
  UPDATE "Product" SET "shownAt" = now() AT TIME ZONE 'UTC'
  WHERE id = coalesce(NEW."productId", OLD."productId") AND "shownAt" < now() AT TIME ZONE 'UTC';
  RETURN NULL;
END $$;

SELECT refresh_offered_values(ARRAY(SELECT id FROM "Product"));
