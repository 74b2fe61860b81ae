import "server-only";
import { db } from "@/lib/db";
import { exactMatches } from "@/lib/search/queries/matches";
import { listSynonyms } from "@/lib/search/queries/own-synonyms";
import { synonymsIn } from "@/lib/search/synonyms";
import { wordFormsOf } from "@/lib/search/word-forms";

/** Looks whether an order holds what its buyer had searched; again whenever its lines may have changed. */
export async function judgeTerms(orderId: string): Promise<void> {
  const terms = await db.orderTerm.findMany({ where: { orderId }, take: 10, select: { locale: true, key: true } });
  if (terms.length === 0) return;
  const own = synonymsIn((await listSynonyms()).map(({ words }) => words));
  for (const { locale, key } of terms) {
    await db.$executeRaw`
      UPDATE "OrderTerm" SET "isBought" = EXISTS (
        SELECT 1 FROM (${exactMatches(wordFormsOf(key, own))}) m JOIN "OrderLine" l ON l."productId" = m.id
        WHERE l."orderId" = ${orderId})
      WHERE "orderId" = ${orderId} AND locale = ${locale} AND key = ${key}`;
  }
}
