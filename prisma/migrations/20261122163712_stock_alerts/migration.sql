-- Who waits for a variant that is sold out.
CREATE TABLE "StockAlert" (
    "id" TEXT NOT NULL,
    "variantId" INTEGER NOT NULL,
    "productId" INTEGER NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "email" BYTEA NOT NULL,
    "locale" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StockAlert_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "StockAlert_locale_known" CHECK ("locale" IN ('ar', 'fr'))
);
CREATE UNIQUE INDEX "StockAlert_tokenHash_variantId_key" ON "StockAlert"("tokenHash", "variantId");
CREATE INDEX "StockAlert_variantId_createdAt_id_idx" ON "StockAlert"("variantId", "createdAt", "id");
CREATE INDEX "StockAlert_productId_idx" ON "StockAlert"("productId");
CREATE INDEX "StockAlert_createdAt_idx" ON "StockAlert"("createdAt");
ALTER TABLE "StockAlert" ADD CONSTRAINT "StockAlert_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "StockAlert" ADD CONSTRAINT "StockAlert_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Units come back by many ways (a delivery, a cancelled order, an edit, a variant or product put on sale again): the job is put on
-- the queue where all of them end, in their own transaction. Each return is a wave of its own, so that a job tried twice is one.
CREATE FUNCTION tell_who_waits(variant integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "StockAlert" WHERE "variantId" = variant) THEN
    PERFORM graphile_worker.add_job('stock_back', json_build_object('variantId', variant, 'wave', gen_random_uuid()),
      max_attempts := 10, job_key := 'stock-back:' || variant);
  END IF;
END $$;

CREATE FUNCTION variant_is_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_who_waits(NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER variant_is_back AFTER UPDATE OF stock, "isActive" ON "Variant" FOR EACH ROW
  WHEN (NEW."isActive" AND NEW.stock > 0 AND (OLD.stock <= 0 OR NOT OLD."isActive"))
  EXECUTE FUNCTION variant_is_back();

CREATE FUNCTION product_is_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_who_waits(id) FROM "Variant" WHERE "productId" = NEW.id AND "isActive" AND stock > 0;
  RETURN NULL;
END $$;
CREATE TRIGGER product_is_back AFTER UPDATE OF status ON "Product" FOR EACH ROW
  WHEN (NEW.status = 'published' AND OLD.status <> 'published')
  EXECUTE FUNCTION product_is_back();
