import "server-only";
import { randomUUID } from "node:crypto";
import type { DbClient } from "@/lib/db";
import type { Locale } from "@/lib/locale";
import { savePassword } from "../commands";

type Founder = { email: string; name: string; hash: string; locale: Locale };

/** The first owner of a shop that has no staff; null where there is somebody already, which the statement itself finds out. */
export async function createFirstOwner(
  tx: DbClient,
  { email, name, hash, locale }: Founder,
): Promise<{ id: string } | null> {
  // Whoever comes a moment later waits at the index of founders until the first is in, and then does nothing.
  const [owner] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO "User" (id, name, email, "emailVerified", role, locale, "isFounder", "updatedAt")
    SELECT ${randomUUID()}, ${name}, ${email}, true, 'owner', ${locale}, true, now()
    WHERE NOT EXISTS (SELECT 1 FROM "User")
    ON CONFLICT DO NOTHING
    RETURNING id`;
  if (!owner) return null;
  await savePassword(tx, owner.id, hash);
  return owner;
}
