-- What Prisma's schema language cannot say: the invariants of the shop.

-- Order numbers look like an order, not like the first one.
ALTER SEQUENCE "Order_number_seq" RESTART WITH 1001;

ALTER TABLE "Variant" ADD CONSTRAINT "Variant_stock_never_negative" CHECK (stock >= 0),
  ADD CONSTRAINT "Variant_price_range" CHECK (price BETWEEN 0 AND 2000000000),
  ADD CONSTRAINT "Variant_compareAt_above_price" CHECK ("compareAt" IS NULL OR "compareAt" > price);
ALTER TABLE "Product" ADD CONSTRAINT "Product_status_known" CHECK (status IN ('draft', 'published', 'archived'));
ALTER TABLE "User" ADD CONSTRAINT "User_role_known" CHECK (role IN ('owner', 'agent'));
ALTER TABLE "CartLine" ADD CONSTRAINT "CartLine_quantity_range" CHECK (quantity BETWEEN 1 AND 20);
ALTER TABLE "DeliveryRate" ADD CONSTRAINT "DeliveryRate_not_negative" CHECK (home >= 0 AND desk >= 0 AND "daysMin" >= 0 AND "daysMax" >= "daysMin");
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_quantity_positive" CHECK (quantity > 0 AND "unitPrice" >= 0);
ALTER TABLE "Order" ADD CONSTRAINT "Order_total_adds_up" CHECK (total = subtotal + delivery - discount AND total >= 0),
  ADD CONSTRAINT "Order_mode_known" CHECK ("deliveryMode" IN ('home', 'desk')),
  ADD CONSTRAINT "Order_phone_is_e164" CHECK (phone ~ '^\+213[0-9]{8,9}$');

-- Lists read one row per product: these columns follow its variants, and are written only when they change,
-- so that a busy product's row is not locked by every order.
CREATE FUNCTION refresh_product_summary(product integer) RETURNS void LANGUAGE sql AS $$
  UPDATE "Product" p SET "priceFrom" = s.low, "priceTo" = s.high, "compareAtFrom" = s.compare, "isAvailable" = s.available
  FROM (
    SELECT coalesce(min(price), 0) AS low, coalesce(max(price), 0) AS high, coalesce(bool_or(stock > 0), false) AS available,
      (SELECT "compareAt" FROM "Variant" WHERE "productId" = product AND "isActive" ORDER BY price, id LIMIT 1) AS compare
    FROM "Variant" WHERE "productId" = product AND "isActive"
  ) s
  WHERE p.id = product AND (p."priceFrom", p."priceTo", p."compareAtFrom", p."isAvailable") IS DISTINCT FROM (s.low, s.high, s.compare, s.available);
$$;

CREATE FUNCTION variant_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Two orders that each take the last unit of another variant must see one another.
  PERFORM 1 FROM "Product" WHERE id = coalesce(NEW."productId", OLD."productId") FOR NO KEY UPDATE;
  PERFORM refresh_product_summary(coalesce(NEW."productId", OLD."productId"));
  RETURN NULL;
END $$;

CREATE TRIGGER variant_added_or_removed AFTER INSERT OR DELETE ON "Variant" FOR EACH ROW EXECUTE FUNCTION variant_changed();
CREATE TRIGGER variant_updated AFTER UPDATE ON "Variant" FOR EACH ROW
  WHEN (OLD.price IS DISTINCT FROM NEW.price OR OLD."compareAt" IS DISTINCT FROM NEW."compareAt"
    OR OLD."isActive" IS DISTINCT FROM NEW."isActive" OR (OLD.stock > 0) IS DISTINCT FROM (NEW.stock > 0))
  EXECUTE FUNCTION variant_changed();

-- The audit log and the stock ledger only grow.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% only grows', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER audit_only_grows BEFORE UPDATE OR DELETE ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER movements_never_change BEFORE UPDATE ON "StockMovement" FOR EACH ROW EXECUTE FUNCTION refuse_change();
