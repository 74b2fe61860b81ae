-- The first owner makes himself, in a shop without staff: of two who try at the same moment, this index lets one in.
ALTER TABLE "User" ADD COLUMN "isFounder" BOOLEAN NOT NULL DEFAULT false;
CREATE UNIQUE INDEX "User_isFounder_key" ON "User" ("isFounder") WHERE "isFounder";

-- A shop with staff was opened before there was a list of what opening takes.
INSERT INTO "Setting" ("key", "value", "updatedAt")
  SELECT 'opening', jsonb_build_object('dismissedAt', to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), now()
  WHERE EXISTS (SELECT 1 FROM "User");
