import "server-only";
import { randomUUID } from "node:crypto";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import { textsOf } from "@/lib/i18n/texts";
import type { Locale } from "@/lib/locale";
import { readShopSettings } from "@/lib/settings/queries";
import { withTx } from "@/lib/tx";
import { composeLetter, senderOf } from "../compose";
import { oweMessage } from "./owe-message";

/** A letter to the member of staff who asks for it: shows whether mail leaves, and how it looks. */
export async function oweTestMessage(staff: Actor & { email: string; locale: Locale }): Promise<void> {
  const { locale } = staff;
  const [shop, t] = await Promise.all([readShopSettings(), textsOf(locale)]);
  const sender = senderOf(shop, locale);
  const content = await composeLetter({
    locale,
    sender,
    subject: t("messaging.test.subject", { shop: sender.name }),
    preview: t("messaging.test.preview"),
    title: t("messaging.test.title"),
    paragraphs: [t("messaging.test.text", { name: staff.name })],
  });
  await withTx(async (tx) => {
    const key = `test:${randomUUID()}`;
    await oweMessage(tx, {
      key,
      kind: "transactional",
      topic: "test",
      to: staff.email,
      fromName: sender.name,
      locale,
      content,
    });
    await recordAudit(tx, { actor: staff, action: "test_mail_sent", subject: "settings:mail" });
  });
}
