import "server-only";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { textsOf } from "@/lib/i18n/texts";
import { once } from "@/lib/jobs/commands";
import { isLocale, type Locale, pick } from "@/lib/locale";
import { type Owed, oweMessage } from "@/lib/messaging/commands/owe-message";
import { composeLetter, senderOf } from "@/lib/messaging/compose";
import { readShopSettings } from "@/lib/settings/queries";
import type { ShopSettings } from "@/lib/settings/shop-settings";
import { withTx } from "@/lib/tx";
import { type LowVariant, listLowStock } from "../queries/low-stock";

const dayMs = 86_400_000;
const listed = 20;
const keyOf = (date: Date): string => `low-stock:${date.toISOString().slice(0, 10)}`;

/** Tells the owners who want it what became low since they were last told: once a day at most, and not at all when nothing did. */
export async function mailLowStock(now = new Date()): Promise<void> {
  const shop = await readShopSettings();
  if (!shop.lowStockMail) return;
  const above = await lastLook(now);
  const owners = await db.user.findMany({
    where: { role: "owner", isDisabled: false },
    take: 20,
    select: { id: true, email: true, locale: true },
  });
  const letters: Owed[] = [];
  for (const { id, email, locale } of owners) {
    const letter = await letterIn(isLocale(locale) ? locale : "ar", { shop, above, now });
    if (letter) letters.push({ ...letter, to: email, key: `${keyOf(now)}:${id}` });
  }
  await withTx((tx) =>
    once(tx, keyOf(now), async () => {
      for (const letter of letters) await oweMessage(tx, letter);
    }),
  );
}

/** When the job last looked, within a week; else a day ago. */
async function lastLook(now: Date): Promise<Date> {
  const week = Array.from({ length: 7 }, (_, ago) => keyOf(new Date(now.getTime() - (ago + 1) * dayMs)));
  const last = await db.jobRun.findFirst({
    where: { key: { in: week } },
    orderBy: { createdAt: "desc" },
    select: { createdAt: true },
  });
  return last?.createdAt ?? new Date(now.getTime() - dayMs);
}

type Look = { shop: ShopSettings; above: Date; now: Date };

async function letterIn(locale: Locale, { shop, above, now }: Look): Promise<Omit<Owed, "to" | "key"> | null> {
  const { lowStockAt } = shop;
  const { variants, total } = await listLowStock({ locale, lowStockAt, above, now, take: listed });
  if (total === 0) return null;
  const t = await textsOf(locale);
  const sender = senderOf(shop, locale);
  const says = ({ stock, daysLeft }: LowVariant) =>
    stock > 0 && daysLeft !== null
      ? t("catalog.admin.lowStock.mail.lasting", { count: stock, days: daysLeft })
      : t("catalog.admin.lowStock.mail.left", { count: stock });
  const lines = variants.map((variant) => `${nameOf(variant, locale)} — ${says(variant)}`);
  const rest = total > listed ? [t("catalog.admin.lowStock.mail.rest", { count: total - listed })] : [];
  const content = await composeLetter({
    locale,
    sender,
    subject: t("catalog.admin.lowStock.mail.subject", { count: total }),
    preview: lines[0] ?? "",
    title: t("catalog.admin.lowStock.card", { count: total }),
    paragraphs: [...lines, ...rest],
    button: { label: t("catalog.admin.lowStock.mail.button"), url: `${env.APP_URL}/admin/products/low` },
    notes: [t("catalog.admin.lowStock.mail.note")],
  });
  return { kind: "transactional", topic: "low_stock", fromName: sender.name, locale, content };
}

const nameOf = ({ title, choice }: LowVariant, locale: Locale): string =>
  [title, choice].filter(Boolean).join(pick(locale, "، ", ", "));
