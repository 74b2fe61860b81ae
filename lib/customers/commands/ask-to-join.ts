import "server-only";
import { randomUUID } from "node:crypto";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { textsOf } from "@/lib/i18n/texts";
import type { Locale } from "@/lib/locale";
import { oweMessage } from "@/lib/messaging/commands/owe-message";
import { composeLetter, senderOf } from "@/lib/messaging/compose";
import { allow } from "@/lib/rate-limit";
import type { SearchedTerm } from "@/lib/search/found-by";
import { readShopSettings } from "@/lib/settings/queries";
import { randomToken, sha256 } from "@/lib/tokens";
import { withTx } from "@/lib/tx";
import { confirmPath, consentTextVersion, optInHours, unsubscribePath } from "../opt-in";
import { unsubscribeTokenOf } from "../unsubscribe-token";

export type Asked = {
  email: string;
  locale: Locale;
  source: string;
  wantsLetter: boolean;
  /** sent after the address is confirmed; `title` is what the mail calls it */
  gift: { key: string; title: string } | null;
  ipHash: string;
  /** what was searched in the days before, where the form says that the letter may heed it */
  searched?: SearchedTerm[];
};

/** Sends a link to the address, whoever it belongs to; who asks learns nothing about it. */
export async function askToJoin(asked: Asked, now = new Date()): Promise<void> {
  // Silent too: an answer would tell that somebody else has asked with this address.
  if (!(await allow("subscribeAddress", asked.email))) return;
  const member = asked.gift ? null : await findMember(asked.email);
  if (member) await writeToMember(member, asked);
  else await sendLink(asked, now);
}

const findMember = (email: string) =>
  db.subscriber.findFirst({ where: { email, status: "active" }, select: { id: true } });

async function sendLink({ email, locale, gift, ...asked }: Asked, now: Date): Promise<void> {
  const id = randomUUID();
  const token = randomToken();
  const { t, sender } = await voiceOf(locale);
  const words = gift ? "customers.mail.gift" : "customers.mail.confirm";
  const values = { shop: sender.name, gift: gift?.title ?? "", hours: optInHours };
  const content = await composeLetter({
    locale,
    sender,
    subject: t(`${words}.subject`, values),
    preview: t(`${words}.preview`, values),
    title: t(`${words}.title`, values),
    paragraphs: [t(`${words}.text`, values)],
    button: { label: t(`${words}.button`), url: env.APP_URL + confirmPath(locale, token) },
    notes: [t("customers.mail.ignore", values)],
  });
  await withTx(async (tx) => {
    await tx.optIn.create({
      data: {
        ...asked,
        ...{ id, email, locale, gift: gift?.key ?? null, tokenHash: sha256(token), textVersion: consentTextVersion },
        ...{ createdAt: now, expiresAt: new Date(now.getTime() + optInHours * 3_600_000) },
      },
    });
    const about = {
      key: `opt-in:${id}`,
      kind: "transactional",
      topic: gift ? "gift_confirm" : "letter_confirm",
    } as const;
    await oweMessage(tx, { ...about, to: email, fromName: sender.name, locale, content });
  });
}

async function writeToMember({ id }: { id: string }, { email, locale }: Asked): Promise<void> {
  const { t, sender } = await voiceOf(locale);
  const content = await composeLetter({
    locale,
    sender,
    subject: t("customers.mail.already.subject", { shop: sender.name }),
    preview: t("customers.mail.already.preview"),
    title: t("customers.mail.already.title"),
    paragraphs: [t("customers.mail.already.text", { shop: sender.name })],
    unsubscribe: {
      label: t("customers.mail.leave"),
      url: env.APP_URL + unsubscribePath(locale, unsubscribeTokenOf(id)),
    },
  });
  await withTx((tx) => {
    const about = { key: `already:${randomUUID()}`, kind: "transactional", topic: "letter_already" } as const;
    return oweMessage(tx, { ...about, to: email, fromName: sender.name, locale, content });
  });
}

async function voiceOf(locale: Locale) {
  const [shop, t] = await Promise.all([readShopSettings(), textsOf(locale)]);
  return { t, sender: senderOf(shop, locale) };
}
