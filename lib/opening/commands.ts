import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import { passwords } from "@/lib/auth/better-auth";
import { createFirstOwner } from "@/lib/auth/commands/first-owner";
import { hasStaff } from "@/lib/auth/queries";
import { fillQuestions } from "@/lib/content/commands/fill-questions";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/locale";
import { log } from "@/lib/log";
import { allow } from "@/lib/rate-limit";
import { fail, ok, type Result } from "@/lib/result";
import { fillMissingRates } from "@/lib/shipping/commands";
import { withTx } from "@/lib/tx";
import { isSetupCode } from "./setup-code.mjs";

type Opening = { name: string; email: string; password: string; code: string; locale: Locale; ip: string };
type Refusal = "already_opened" | "wrong_setup_code" | "too_many_attempts";

/** Makes the first owner of a shop without staff, and what a shop cannot sell without: delivery fees and first answers. */
export async function openShop({
  code,
  ip,
  password,
  ...owner
}: Opening): Promise<Result<{ id: string }, Refusal> & { fields?: Record<string, string> }> {
  if (await hasStaff()) return fail("already_opened");
  if (!(await allow("setup", ip))) return fail("too_many_attempts");
  if (!isSetupCode(env.APP_SECRET, code)) {
    log.warn("setup_refused", { ip });
    return { ...fail("wrong_setup_code"), fields: { code: "wrong_setup_code" } };
  }
  const hash = await passwords.hash(password);
  return withTx(async (tx) => {
    const founder = await createFirstOwner(tx, { ...owner, hash });
    if (!founder) return fail("already_opened");
    await fillMissingRates(tx);
    await fillQuestions(tx);
    const { name, email } = owner;
    const actor = { id: founder.id, name };
    await recordAudit(tx, { actor, action: "shop_opened", subject: `staff:${founder.id}`, after: { name, email } });
    return ok(founder);
  });
}

/** The owner has looked at the delivery fees and sells with them. `actor` null = the seed. */
export const acceptRates = (actor: Actor | null, now: Date) =>
  note({ ratesAcceptedAt: now.toISOString() }, "delivery_rates_accepted", actor);

/** The owner needs the list no longer. */
export const dismissOpening = (actor: Actor, now: Date) =>
  note({ dismissedAt: now.toISOString() }, "opening_dismissed", actor);

async function note(noted: Record<string, string>, action: string, actor: Actor | null): Promise<Result<null, never>> {
  return withTx(async (tx) => {
    await tx.$executeRaw`
      INSERT INTO "Setting" (key, value, "updatedAt") VALUES ('opening', ${JSON.stringify(noted)}::jsonb, now())
      ON CONFLICT (key) DO UPDATE SET value = "Setting".value || EXCLUDED.value, "updatedAt" = now()`;
    await recordAudit(tx, { actor, action, subject: "settings:opening", after: noted });
    return ok(null);
  });
}
