-- For whom: a segment, any of some wilayas, any of some sources; and how often among those of the same audience.
ALTER TABLE "Banner" RENAME COLUMN "audience" TO "segment";
ALTER TABLE "Banner" ADD COLUMN "wilayas" TEXT[] DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "sources" TEXT[] DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "weight" DOUBLE PRECISION NOT NULL DEFAULT 1;

-- What Prisma's schema language cannot say.
ALTER TABLE "Banner" DROP CONSTRAINT "Banner_audience_known",
  ADD CONSTRAINT "Banner_segment_known" CHECK (segment IN ('everybody', 'new', 'returning', 'cart', 'buyer')),
  ADD CONSTRAINT "Banner_wilayas_are_codes" CHECK (array_to_string(wilayas, ',', '') ~ '^(\d\d(,\d\d)*)?$'),
  ADD CONSTRAINT "Banner_sources_known" CHECK (sources <@ ARRAY['facebook', 'instagram', 'tiktok', 'whatsapp', 'telegram', 'youtube', 'google', 'ouedkniss', 'ads', 'newsletter', 'share', 'direct']),
  ADD CONSTRAINT "Banner_weight_is_share" CHECK (weight > 0 AND weight <= 1);
