-- Every save keeps the address it had: a renamed piece is found by its old ones.
CREATE INDEX "PieceVersion_slug_ar" ON "PieceVersion" ((content #>> '{words,ar,slug}'));
CREATE INDEX "PieceVersion_slug_fr" ON "PieceVersion" ((content #>> '{words,fr,slug}'));
