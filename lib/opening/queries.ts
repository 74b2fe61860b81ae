import "server-only";
import { db } from "@/lib/db";
import { mailRoute } from "@/lib/messaging/queries";
import { type OpeningFacts, type OpeningList, openingListOf } from "./opening-list";

/** The list of what opening takes, each line a fact of this moment; one statement. */
export async function findOpeningList(): Promise<OpeningList> {
  const [facts] = await db.$queryRaw<Omit<OpeningFacts, "hasMailServer">[]>`
    SELECT (SELECT value FROM "Setting" WHERE key = 'shop') AS shop,
      (SELECT value FROM "Setting" WHERE key = 'opening') AS opening,
      EXISTS (SELECT 1 FROM "DeliveryRate" WHERE home IS NOT NULL OR desk IS NOT NULL) AS "hasRates",
      EXISTS (SELECT 1 FROM "AuditEntry" WHERE subject = 'settings:delivery') AS "hasSavedRates",
      EXISTS (SELECT 1 FROM "Category" WHERE NOT "isHidden") AS "hasCategory",
      EXISTS (SELECT 1 FROM "Product" WHERE status = 'published') AS "hasPublished",
      EXISTS (SELECT 1 FROM "Order") AS "hasOrder"`;
  if (!facts) throw new Error("a statement without FROM gave no row");
  return openingListOf({ ...facts, hasMailServer: mailRoute() !== null });
}
