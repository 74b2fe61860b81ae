-- CreateTable
CREATE TABLE "Piece" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "goal" TEXT NOT NULL DEFAULT 'awareness',
    "topicId" INTEGER,
    "coverId" TEXT,
    "publishAt" TIMESTAMP(3),
    "publishedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 0,
    "previewKey" TEXT NOT NULL,
    "draft" JSONB,
    "draftAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Piece_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PieceTranslation" (
    "pieceId" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "excerpt" TEXT NOT NULL DEFAULT '',
    "author" TEXT NOT NULL DEFAULT '',
    "coverAlt" TEXT NOT NULL DEFAULT '',
    "coverCaption" TEXT NOT NULL DEFAULT '',
    "seoTitle" TEXT NOT NULL DEFAULT '',
    "seoDescription" TEXT NOT NULL DEFAULT '',
    "tags" TEXT[],
    "body" JSONB NOT NULL,

    CONSTRAINT "PieceTranslation_pkey" PRIMARY KEY ("pieceId","locale")
);

-- CreateTable
CREATE TABLE "PieceVersion" (
    "pieceId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "actorId" TEXT,
    "actorName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PieceVersion_pkey" PRIMARY KEY ("pieceId","number")
);

-- CreateTable
CREATE TABLE "PieceProduct" (
    "pieceId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "productId" INTEGER NOT NULL,

    CONSTRAINT "PieceProduct_pkey" PRIMARY KEY ("pieceId","position")
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" SERIAL NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "nameAr" TEXT NOT NULL,
    "nameFr" TEXT NOT NULL,
    "slugAr" TEXT NOT NULL,
    "slugFr" TEXT NOT NULL,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContentDocument" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ContentDocument_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Banner" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "placement" TEXT NOT NULL,
    "audience" TEXT NOT NULL DEFAULT 'everybody',
    "isActive" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,
    "startsAt" TIMESTAMP(3),
    "endsAt" TIMESTAMP(3),
    "words" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Banner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Sight" (
    "kind" TEXT NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "viewer" TEXT NOT NULL,
    "actedAt" TIMESTAMP(3),

    CONSTRAINT "Sight_pkey" PRIMARY KEY ("kind","subjectId","day","viewer")
);

-- CreateIndex
CREATE UNIQUE INDEX "Piece_previewKey_key" ON "Piece"("previewKey");

-- CreateIndex
CREATE INDEX "Piece_kind_status_publishedAt_id_idx" ON "Piece"("kind", "status", "publishedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Piece_topicId_status_publishedAt_idx" ON "Piece"("topicId", "status", "publishedAt" DESC);

-- CreateIndex
CREATE INDEX "Piece_updatedAt_idx" ON "Piece"("updatedAt" DESC);

-- CreateIndex
CREATE INDEX "PieceTranslation_tags_idx" ON "PieceTranslation" USING GIN ("tags");

-- CreateIndex
CREATE UNIQUE INDEX "PieceTranslation_locale_slug_key" ON "PieceTranslation"("locale", "slug");

-- CreateIndex
CREATE INDEX "PieceProduct_productId_idx" ON "PieceProduct"("productId");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_slugAr_key" ON "Topic"("slugAr");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_slugFr_key" ON "Topic"("slugFr");

-- CreateIndex
CREATE INDEX "Banner_placement_isActive_position_idx" ON "Banner"("placement", "isActive", "position");

-- CreateIndex
CREATE INDEX "Sight_day_idx" ON "Sight"("day");

-- AddForeignKey
ALTER TABLE "Piece" ADD CONSTRAINT "Piece_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Piece" ADD CONSTRAINT "Piece_coverId_fkey" FOREIGN KEY ("coverId") REFERENCES "Media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PieceTranslation" ADD CONSTRAINT "PieceTranslation_pieceId_fkey" FOREIGN KEY ("pieceId") REFERENCES "Piece"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PieceVersion" ADD CONSTRAINT "PieceVersion_pieceId_fkey" FOREIGN KEY ("pieceId") REFERENCES "Piece"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PieceProduct" ADD CONSTRAINT "PieceProduct_pieceId_fkey" FOREIGN KEY ("pieceId") REFERENCES "Piece"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PieceProduct" ADD CONSTRAINT "PieceProduct_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- What Prisma's schema language cannot say.
ALTER TABLE "Piece" ADD CONSTRAINT "Piece_kind_known" CHECK (kind IN ('article', 'page', 'landing', 'release')),
  ADD CONSTRAINT "Piece_status_known" CHECK (status IN ('draft', 'scheduled', 'published')),
  ADD CONSTRAINT "Piece_goal_known" CHECK (goal IN ('awareness', 'subscribe', 'buy')),
  ADD CONSTRAINT "Piece_scheduled_has_hour" CHECK (status <> 'scheduled' OR "publishAt" IS NOT NULL),
  ADD CONSTRAINT "Piece_published_has_date" CHECK (status <> 'published' OR "publishedAt" IS NOT NULL);
ALTER TABLE "PieceTranslation" ADD CONSTRAINT "PieceTranslation_named" CHECK (locale IN ('ar', 'fr') AND title <> '' AND slug <> ''),
  ADD CONSTRAINT "PieceTranslation_body_is_list" CHECK (jsonb_typeof(body) = 'array');
ALTER TABLE "Banner" ADD CONSTRAINT "Banner_placement_known" CHECK (placement IN ('home_hero', 'home_strip', 'category_top', 'product_price', 'cart')),
  ADD CONSTRAINT "Banner_audience_known" CHECK (audience IN ('everybody', 'new', 'returning')),
  ADD CONSTRAINT "Banner_time_runs_forward" CHECK ("startsAt" IS NULL OR "endsAt" IS NULL OR "endsAt" > "startsAt");
ALTER TABLE "Sight" ADD CONSTRAINT "Sight_kind_known" CHECK (kind IN ('banner', 'piece'));
