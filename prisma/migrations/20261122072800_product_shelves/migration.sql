-- The shelves of the home page, newest and best sold, available products first.
CREATE INDEX "Product_status_isAvailable_publishedAt_id_idx" ON "Product"("status", "isAvailable" DESC, "publishedAt" DESC, "id" DESC);
CREATE INDEX "Product_status_isAvailable_soldCount_id_idx" ON "Product"("status", "isAvailable" DESC, "soldCount" DESC, "id" DESC);
