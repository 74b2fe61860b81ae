import "server-only";
import { db } from "@/lib/db";
import { maskAddress } from "@/lib/messaging/message";
import { sha256 } from "@/lib/tokens";
import { type OptInState, optInStateOf } from "../opt-in";

type OpenedLink = { state: OptInState; address: string; hasGift: boolean; wantsLetter: boolean };

/** What the page behind a link may show: nothing of somebody else's address. */
export async function findOptIn(token: string, now = new Date()): Promise<OpenedLink | null> {
  const optIn = await db.optIn.findUnique({
    where: { tokenHash: sha256(token) },
    select: { email: true, gift: true, wantsLetter: true, confirmedAt: true, expiresAt: true },
  });
  if (!optIn) return null;
  const { email, gift, wantsLetter } = optIn;
  return { state: optInStateOf(optIn, now), address: maskAddress(email), hasGift: gift !== null, wantsLetter };
}
