import { db } from "@/lib/db";
import { importMetrics, planKeyword } from "@/lib/seo/commands/keywords";
import { searchKey } from "@/lib/text";

/** Searches a month elsewhere, and the low and high price of a click in centimes, as a file of Keyword Planner would tell the demo's shop. */
const known = [
  { text: "شراء الذهب الجزائري", locale: "ar", volume: 2_400, cpcLow: 600, cpcHigh: 1_900 },
  { text: "قفطان", locale: "ar", volume: 1_900, cpcLow: 450, cpcHigh: 1_400 },
  { text: "برنوس", locale: "ar", volume: 880, cpcLow: 300, cpcHigh: 950 },
  { text: "دقلة نور", locale: "ar", volume: 1_300, cpcLow: 250, cpcHigh: 800 },
  { text: "chauffage électrique", locale: "fr", volume: 3_600, cpcLow: 900, cpcHigh: 2_600 },
] as const;
/** What the merchant wants to work on; of the last nothing is known but the shop's own searches. */
const planned = [known[0], known[1], known[2], { text: "قشابية", locale: "ar" }] as const;

export async function writeKeywords(now: Date): Promise<void> {
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1));
  const rows = known.map(({ text, volume, cpcLow, cpcHigh }) => ({
    ...{ key: searchKey(text), text, impressions: 0, clicks: 0, position: null },
    ...{ volume, cpcLow, cpcHigh },
  }));
  const owner = await db.user.findFirst({ where: { role: "owner" }, select: { id: true, name: true } });
  if (!owner) return;
  await importMetrics({ source: "keyword_planner", month, rows }, owner);
  for (const { text, locale } of planned) await planKeyword({ text, locale, isPlanned: true }, owner);
}
