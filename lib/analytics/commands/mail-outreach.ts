import "server-only";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { textsOf } from "@/lib/i18n/texts";
import { isLocale, type Locale } from "@/lib/locale";
import { type Owed, oweMessage } from "@/lib/messaging/commands/owe-message";
import { composeLetter, senderOf } from "@/lib/messaging/compose";
import { algerianDay } from "@/lib/search/search-note";
import { readShopSettings } from "@/lib/settings/queries";
import type { ShopSettings } from "@/lib/settings/shop-settings";
import { withTx } from "@/lib/tx";
import { openStatuses } from "../outreach";

const listed = 20;

type Due = { id: number; host: string; nextStep: string; nextOn: Date };

/** Reminds the owners of steps whose day has come; each day of a step is told of once, also when the job ran twice or not at all. */
export async function mailOutreach(now = new Date()): Promise<void> {
  const today = new Date(algerianDay(now));
  const due = await listUntold(today);
  if (due.length === 0) return;
  const shop = await readShopSettings();
  const owners = await db.user.findMany({
    where: { role: "owner", isDisabled: false },
    take: 20,
    select: { id: true, email: true, locale: true },
  });
  const letters = await Promise.all(
    owners.map(async ({ id, email, locale }) => ({
      ...(await letterIn(isLocale(locale) ? locale : "ar", shop, due)),
      to: email,
      key: `outreach:${algerianDay(now)}:${id}:${due.at(-1)?.id ?? 0}`,
    })),
  );
  await withTx(async (tx) => {
    const told = await tx.$executeRaw`
      UPDATE "OutreachSite" SET "remindedOn" = "nextOn"
      WHERE id = ANY(${due.map(({ id }) => id)}) AND "nextOn" <= ${today} AND "remindedOn" IS DISTINCT FROM "nextOn"`;
    if (told > 0) for (const letter of letters) await oweMessage(tx, letter);
  });
}

const listUntold = (today: Date): Promise<Due[]> => db.$queryRaw<Due[]>`
  SELECT id, host, "nextStep", "nextOn" FROM "OutreachSite"
  WHERE status = ANY(${[...openStatuses]}) AND "nextOn" <= ${today} AND "remindedOn" IS DISTINCT FROM "nextOn"
  ORDER BY "nextOn", id LIMIT 200`;

async function letterIn(locale: Locale, shop: ShopSettings, due: readonly Due[]): Promise<Omit<Owed, "to" | "key">> {
  const t = await textsOf(locale);
  const sender = senderOf(shop, locale);
  const lines = due.slice(0, listed).map(({ host, nextStep }) => [host, nextStep].filter(Boolean).join(" — "));
  const rest = due.length > listed ? [t("analytics.outreach.mail.rest", { count: due.length - listed })] : [];
  const content = await composeLetter({
    locale,
    sender,
    subject: t("analytics.outreach.mail.subject", { count: due.length }),
    preview: lines[0] ?? "",
    title: t("analytics.outreach.due", { count: due.length }),
    paragraphs: [...lines, ...rest],
    button: { label: t("analytics.outreach.mail.button"), url: `${env.APP_URL}/admin/analytics/outreach` },
    notes: [t("analytics.outreach.mail.note")],
  });
  return { kind: "transactional", topic: "outreach_due", fromName: sender.name, locale, content };
}
