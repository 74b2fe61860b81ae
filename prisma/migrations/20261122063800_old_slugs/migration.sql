CREATE TABLE "OldSlug" (
  "kind" TEXT NOT NULL,
  "locale" TEXT NOT NULL,
  "slug" TEXT NOT NULL,
  "productId" INTEGER,
  "categoryId" INTEGER,
  "title" TEXT NOT NULL DEFAULT '',
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "OldSlug_pkey" PRIMARY KEY ("kind", "locale", "slug"),
  CONSTRAINT "OldSlug_kind_known" CHECK (kind IN ('product', 'category') AND (kind = 'product' OR "productId" IS NULL)),
  CONSTRAINT "OldSlug_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT "OldSlug_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category"("id") ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE INDEX "OldSlug_productId_idx" ON "OldSlug"("productId");
CREATE INDEX "OldSlug_categoryId_idx" ON "OldSlug"("categoryId");

CREATE FUNCTION keep_old_slug(slug_kind text, slug_locale text, old_slug text, product integer, category integer, name text) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "OldSlug" (kind, locale, slug, "productId", "categoryId", title)
  VALUES (slug_kind, slug_locale, old_slug, product, category, name)
  ON CONFLICT (kind, locale, slug) DO UPDATE
    SET "productId" = excluded."productId", "categoryId" = excluded."categoryId", title = excluded.title, "createdAt" = now();
$$;

-- A product that was never on sale has no address that anybody knows.
CREATE FUNCTION product_slug_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND EXISTS (SELECT FROM "Product" WHERE id = NEW."productId" AND "publishedAt" IS NOT NULL) THEN
    PERFORM keep_old_slug('product', OLD.locale, OLD.slug, OLD."productId", NULL, OLD.title);
  END IF;
  -- Last, so that a slug in use is never an old one.
  DELETE FROM "OldSlug" WHERE kind = 'product' AND locale = NEW.locale AND slug = NEW.slug;
  RETURN NULL;
END $$;
CREATE TRIGGER product_slug_given AFTER INSERT ON "ProductTranslation" FOR EACH ROW EXECUTE FUNCTION product_slug_changed();
CREATE TRIGGER product_slug_changed AFTER UPDATE ON "ProductTranslation" FOR EACH ROW
  WHEN (OLD.slug IS DISTINCT FROM NEW.slug) EXECUTE FUNCTION product_slug_changed();

CREATE FUNCTION product_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "OldSlug" SET "categoryId" = OLD."categoryId" WHERE "productId" = OLD.id;
  PERFORM keep_old_slug('product', locale, slug, NULL, OLD."categoryId", title)
    FROM "ProductTranslation" WHERE "productId" = OLD.id;
  RETURN OLD;
END $$;
CREATE TRIGGER product_removed BEFORE DELETE ON "Product" FOR EACH ROW
  WHEN (OLD."publishedAt" IS NOT NULL) EXECUTE FUNCTION product_removed();

CREATE FUNCTION category_slug_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    PERFORM keep_old_slug('category', OLD.locale, OLD.slug, NULL, OLD."categoryId", OLD.name);
  END IF;
  DELETE FROM "OldSlug" WHERE kind = 'category' AND locale = NEW.locale AND slug = NEW.slug;
  RETURN NULL;
END $$;
CREATE TRIGGER category_slug_given AFTER INSERT ON "CategoryTranslation" FOR EACH ROW EXECUTE FUNCTION category_slug_changed();
CREATE TRIGGER category_slug_changed AFTER UPDATE ON "CategoryTranslation" FOR EACH ROW
  WHEN (OLD.slug IS DISTINCT FROM NEW.slug) EXECUTE FUNCTION category_slug_changed();

CREATE FUNCTION category_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM keep_old_slug('category', locale, slug, NULL, NULL, name) FROM "CategoryTranslation" WHERE "categoryId" = OLD.id;
  RETURN OLD;
END $$;
CREATE TRIGGER category_removed BEFORE DELETE ON "Category" FOR EACH ROW EXECUTE FUNCTION category_removed();
