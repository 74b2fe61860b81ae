import "server-only";
import { randomUUID } from "node:crypto";
import type { DbClient } from "@/lib/db";
import { enqueue } from "@/lib/jobs/commands";
import type { Locale } from "@/lib/locale";
import { liftSuppression } from "@/lib/messaging/commands/suppress";
import { fail, ok, type Result } from "@/lib/result";
import type { SearchedTerm } from "@/lib/search/found-by";
import { sha256 } from "@/lib/tokens";
import { withTx } from "@/lib/tx";
import type { OptInModel as OptIn } from "@/prisma/client/models";
import { optInStateOf } from "../opt-in";
import { unsubscribeTokenOf } from "../unsubscribe-token";

type Confirmed = { locale: Locale; hasGift: boolean };

/** The button behind the link: from here on the address is known to belong to who asked. Pressed again it says the same. */
export async function confirmOptIn(
  { token, ipHash }: { token: string; ipHash: string },
  now = new Date(),
): Promise<Result<Confirmed, "link_unknown" | "link_expired">> {
  return withTx(async (tx) => {
    const optIn = await tx.optIn.findUnique({ where: { tokenHash: sha256(token) } });
    if (!optIn) return fail("link_unknown");
    const state = optInStateOf(optIn, now);
    if (state === "expired") return fail("link_expired");
    const { count } = await tx.optIn.updateMany({
      where: { id: optIn.id, confirmedAt: null },
      data: { confirmedAt: now },
    });
    if (count === 1) await welcome(tx, optIn, ipHash);
    return ok({ locale: optIn.locale as Locale, hasGift: optIn.gift !== null });
  });
}

async function welcome(tx: DbClient, optIn: OptIn, ipHash: string): Promise<void> {
  if (optIn.wantsLetter) await join(tx, optIn, ipHash);
  await enqueue(tx, [{ name: "address_confirmed", payload: { optInId: optIn.id } }]);
}

async function join(
  tx: DbClient,
  { email, locale, source, textVersion, createdAt, ...optIn }: OptIn,
  ipHash: string,
): Promise<void> {
  const id = randomUUID();
  const subscriber = await tx.subscriber.upsert({
    where: { email },
    create: { id, email, locale, source, status: "active", unsubscribeHash: sha256(unsubscribeTokenOf(id)) },
    update: { locale, status: "active", leftAt: null },
    select: { id: true },
  });
  await tx.consent.create({
    data: {
      subscriberId: subscriber.id,
      event: "given",
      ...{ textVersion, locale, source, ipHash },
      askedIpHash: optIn.ipHash,
      askedAt: createdAt,
    },
    select: { id: true },
  });
  await noteInterests(tx, subscriber.id, optIn.searched as SearchedTerm[]);
  await liftSuppression(tx, email);
}

async function noteInterests(tx: DbClient, subscriberId: string, searched: SearchedTerm[]): Promise<void> {
  if (searched.length === 0) return;
  const data = searched.map((term) => ({ subscriberId, ...term, day: new Date(term.day) }));
  await tx.subscriberTerm.createMany({ data, skipDuplicates: true });
}
