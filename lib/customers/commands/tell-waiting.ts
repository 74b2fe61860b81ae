import "server-only";
import { randomUUID } from "node:crypto";
import { productPath } from "@/lib/catalog/paths";
import { type DbClient, db } from "@/lib/db";
import { env } from "@/lib/env";
import { textsOf } from "@/lib/i18n/texts";
import { enqueue, once } from "@/lib/jobs/commands";
import type { Payloads } from "@/lib/jobs/task";
import type { Locale } from "@/lib/locale";
import { type Owed, oweMessage } from "@/lib/messaging/commands/owe-message";
import { composeLetter, senderOf } from "@/lib/messaging/compose";
import { unseal } from "@/lib/seal";
import { readShopSettings } from "@/lib/settings/queries";
import { withTx } from "@/lib/tx";
import { findShelf, type Shelf } from "../queries/stock-alerts";
import { alertDays, toldAtOnce, waitingPath } from "../stock-alert";
import { stockAlertTokenOf } from "../stock-alert-token";

/** Units are back: who waits longest hears of them, as many as the units allow; the others a day later, while some are left. */
export async function tellWaiting({ variantId, wave }: Payloads["stock_back"], now = new Date()): Promise<void> {
  const shelf = await findShelf(variantId);
  if (!shelf) return;
  const waiting = await db.stockAlert.findMany({
    where: { variantId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: toldAtOnce(shelf.stock),
    select: { id: true, email: true, locale: true },
  });
  const letters: { id: string; owed: Owed | null }[] = [];
  for (const alert of waiting) letters.push({ id: alert.id, owed: await letterTo(alert, shelf) });
  await withTx((tx) =>
    once(tx, `stock-back:${wave}`, async () => {
      for (const { id, owed } of letters) {
        // Taken away and told in one: whoever has taken it back meanwhile, or was told by another wave, is not there.
        const { count } = await tx.stockAlert.deleteMany({ where: { id } });
        if (count === 1 && owed) await oweMessage(tx, owed);
      }
      await tellRestLater(tx, variantId, now);
    }),
  );
}

// A key of its own, or units that come back in between would be told of a day late.
async function tellRestLater(tx: DbClient, variantId: number, now: Date): Promise<void> {
  if ((await tx.stockAlert.count({ where: { variantId } })) === 0) return;
  const payload = { variantId, wave: randomUUID() };
  const runAt = new Date(now.getTime() + 86_400_000);
  await enqueue(tx, [{ name: "stock_back", payload, key: `stock-back-rest:${variantId}`, runAt }]);
}

type Alert = { id: string; email: Uint8Array; locale: string };

/** Null when the app's secret has changed since: nobody can say any more who it was. */
async function letterTo(alert: Alert, shelf: Shelf): Promise<Owed | null> {
  const to = unseal(`stock-alert:${alert.id}`, alert.email);
  if (!to) return null;
  const locale = alert.locale as Locale;
  const [shop, t] = await Promise.all([readShopSettings(), textsOf(locale)]);
  const sender = senderOf(shop, locale);
  const values = { shop: sender.name, product: shelf.name[locale], days: alertDays };
  const content = await composeLetter({
    locale,
    sender,
    subject: t("customers.mail.back.subject", values),
    preview: t("customers.mail.back.preview"),
    title: t("customers.mail.back.title", values),
    paragraphs: [t("customers.mail.back.text", values)],
    button: { label: t("customers.mail.back.button"), url: addressOf(shelf, locale), countedAs: "stock-alert" },
    notes: [t("customers.mail.back.note", values)],
    unsubscribe: {
      label: t("customers.mail.back.withdraw"),
      url: env.APP_URL + waitingPath(locale, stockAlertTokenOf(to)),
    },
  });
  const about = { key: `stock-alert:${alert.id}`, kind: "transactional", topic: "stock_back" } as const;
  return { ...about, to, fromName: sender.name, locale, content };
}

const addressOf = ({ id, slug }: Shelf, locale: Locale): string =>
  `${env.APP_URL}${encodeURI(productPath(locale, slug[locale]))}?variant=${id}`;
