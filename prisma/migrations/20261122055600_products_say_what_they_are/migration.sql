ALTER TABLE "Product" ADD COLUMN "brand" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "gtin" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "mpn" TEXT NOT NULL DEFAULT '',
  ADD CONSTRAINT "Product_gtin_length" CHECK (gtin = '' OR gtin ~ '^([0-9]{8}|[0-9]{12,14})$');
ALTER TABLE "ProductTranslation" ADD COLUMN "seoTitle" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "seoDescription" TEXT NOT NULL DEFAULT '';
