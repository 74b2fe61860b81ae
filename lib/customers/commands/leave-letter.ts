import "server-only";
import type { Locale } from "@/lib/locale";
import { suppress } from "@/lib/messaging/commands/suppress";
import { fail, ok, type Result } from "@/lib/result";
import { sha256 } from "@/lib/tokens";
import { withTx } from "@/lib/tx";
import { consentTextVersion } from "../opt-in";

/** The end of the letter, at once and without a question (law 18-05, article 34). Twice is the same as once. */
export async function leaveLetter({
  token,
  ipHash,
}: {
  token: string;
  ipHash: string;
}): Promise<Result<{ locale: Locale }, "link_unknown">> {
  return withTx(async (tx) => {
    const where = { unsubscribeHash: sha256(token) };
    const subscriber = await tx.subscriber.findUnique({ where, select: { id: true, email: true, locale: true } });
    if (!subscriber) return fail("link_unknown");
    const { id, email, locale } = subscriber;
    const left = await tx.subscriber.updateMany({
      where: { id, status: "active" },
      data: { status: "left", leftAt: new Date() },
    });
    if (left.count === 1) {
      const consent = {
        subscriberId: id,
        event: "withdrawn",
        textVersion: consentTextVersion,
        locale,
        source: "letter",
      };
      await tx.consent.create({ data: { ...consent, ipHash }, select: { id: true } });
      await tx.subscriberTerm.deleteMany({ where: { subscriberId: id } });
      await suppress(tx, email, "unsubscribed");
    }
    return ok({ locale: locale as Locale });
  });
}
