import "server-only";
import { unsubscribeTokenOf } from "@/lib/customers/unsubscribe-token";
import { formatDate } from "@/lib/dates";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { textsOf } from "@/lib/i18n/texts";
import { limits } from "@/lib/limits";
import type { Locale } from "@/lib/locale";
import { oweMessage } from "@/lib/messaging/commands/owe-message";
import { composeLetter, senderOf } from "@/lib/messaging/compose";
import { readShopSettings } from "@/lib/settings/queries";
import { randomToken, sha256 } from "@/lib/tokens";
import { withTx } from "@/lib/tx";
import { downloadPath, guideOfGift } from "../guide";

/** After an address is confirmed: the link to what was asked for, once per request. */
export async function giveGuide({ optInId }: { optInId: string }, now = new Date()): Promise<void> {
  const optIn = await db.optIn.findUnique({
    where: { id: optInId },
    select: { email: true, locale: true, gift: true },
  });
  const guideId = guideOfGift(optIn?.gift ?? null);
  if (!optIn || guideId === null) return;
  const locale = optIn.locale as Locale;
  const guide = await db.guideText.findUnique({
    where: { guideId_locale: { guideId, locale } },
    select: { title: true },
  });
  if (!guide) return;

  const token = randomToken();
  const expiresAt = new Date(now.getTime() + limits.guideLink.days * 86_400_000);
  const mail = { locale, title: guide.title, url: env.APP_URL + downloadPath(locale, token), expiresAt };
  const letter = await letterOf({ ...mail, readerId: await readerIdOf(optIn.email) });
  await withTx(async (tx) => {
    const grant = { id: optInId, tokenHash: sha256(token), guideId, locale, expiresAt };
    const { count } = await tx.guideGrant.createMany({ data: grant, skipDuplicates: true });
    if (count === 0) return;
    const about = { key: `guide:${optInId}`, kind: "transactional", topic: "guide" } as const;
    await oweMessage(tx, { ...about, to: optIn.email, fromName: letter.fromName, locale, content: letter.content });
  });
}

const readerIdOf = async (email: string): Promise<string | null> =>
  (await db.subscriber.findFirst({ where: { email, status: "active" }, select: { id: true } }))?.id ?? null;

type Facts = { locale: Locale; title: string; url: string; expiresAt: Date; readerId: string | null };

async function letterOf({ locale, title, url, expiresAt, readerId }: Facts) {
  const [shop, t] = await Promise.all([readShopSettings(), textsOf(locale)]);
  const sender = senderOf(shop, locale);
  const until = { date: formatDate(expiresAt, locale), count: limits.guideLink.downloads };
  const leave = readerId && `${env.APP_URL}/${locale}/unsubscribe/${unsubscribeTokenOf(readerId)}`;
  const content = await composeLetter({
    locale,
    sender,
    subject: t("content.guides.mail.subject", { title }),
    preview: t("content.guides.mail.preview"),
    title,
    paragraphs: [t("content.guides.mail.text", { shop: sender.name })],
    button: { label: t("content.guides.mail.button"), url },
    notes: [t("content.guides.mail.until", until)],
    ...(leave && { unsubscribe: { label: t("customers.mail.leave"), url: leave } }),
  });
  return { fromName: sender.name, content };
}
