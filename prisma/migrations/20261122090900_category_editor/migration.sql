-- What the merchant edits of a category: how it reads in search results, whether it is shown, and when it last changed.
ALTER TABLE "Category" ADD COLUMN "isHidden" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ADD CONSTRAINT "Category_not_its_own_parent" CHECK ("parentId" <> id);
ALTER TABLE "CategoryTranslation" ADD COLUMN "seoTitle" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "seoDescription" TEXT NOT NULL DEFAULT '';
