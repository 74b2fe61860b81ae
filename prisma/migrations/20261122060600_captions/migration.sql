-- A sentence under each picture, in both languages. Pictures that are already public keep their place without one:
-- the coverage card of the products page lists them.
ALTER TABLE "ProductImage" ADD COLUMN "captionAr" TEXT NOT NULL DEFAULT '', ADD COLUMN "captionFr" TEXT NOT NULL DEFAULT '',
  ADD CONSTRAINT "ProductImage_caption_length" CHECK (char_length("captionAr") <= 500 AND char_length("captionFr") <= 500);
