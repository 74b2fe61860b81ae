-- What runs out is a handful of variants, whatever the shop has on its shelves.
CREATE INDEX "Variant_running_low" ON "Variant" (stock) WHERE "isActive";
