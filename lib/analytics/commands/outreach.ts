import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import { env } from "@/lib/env";
import { fail, ok, type Result } from "@/lib/result";
import { withTx } from "@/lib/tx";
import type { NewOutreach, OutreachEdit } from "../outreach-input";
import { hostOf } from "../source";
import { hostsTurn } from "./meet-host";

export const outreachMax = 1_000;

type AddRefusal = "outreach_known" | "outreach_own" | "outreach_too_many";

/** Puts a site on the list. One that sends visitors already is "linked" from the start. */
export async function addOutreach(
  input: NewOutreach,
  actor: Actor,
  now = new Date(),
): Promise<Result<number, AddRefusal>> {
  const { host, address } = input.address;
  if (host === hostOf(new URL(env.APP_URL).hostname)) return fail("outreach_own");
  return withTx(async (tx) => {
    // A visitor who comes from there at this moment is either seen here, or sees the new row.
    await hostsTurn(tx);
    if ((await tx.outreachSite.count()) >= outreachMax) return fail("outreach_too_many");
    const met = await tx.referringHost.findUnique({ where: { host }, select: { firstSeen: true } });
    const { address: _, ...rest } = input;
    const state = met ? { status: "linked", linkedAt: met.firstSeen } : stateOf(input.status, null, now);
    const { count } = await tx.outreachSite.createMany({
      data: [{ ...rest, host, address, ...state }],
      skipDuplicates: true,
    });
    if (count === 0) return fail("outreach_known");
    const { id } = await tx.outreachSite.findUniqueOrThrow({ where: { host }, select: { id: true } });
    await recordAudit(tx, {
      actor,
      action: "outreach_added",
      subject: "analytics",
      after: { host, status: state.status },
    });
    return ok(id);
  });
}

/** Keeps what has come of it. The day of the next step is told of anew when it was moved. */
export async function saveOutreach(
  { id, ...edit }: OutreachEdit,
  actor: Actor,
  now = new Date(),
): Promise<Result<number, "outreach_unknown">> {
  return withTx(async (tx) => {
    const [turn] = await tx.$queryRaw<{ id: number }[]>`SELECT id FROM "OutreachSite" WHERE id = ${id} FOR UPDATE`;
    if (!turn) return fail("outreach_unknown");
    const { host, linkedAt, ...before } = await tx.outreachSite.findUniqueOrThrow({
      where: { id },
      select: { host: true, status: true, linkedAt: true, contact: true, nextStep: true, nextOn: true },
    });
    const data = { ...edit, ...stateOf(edit.status, linkedAt, now) };
    await tx.outreachSite.update({ where: { id }, data, select: { id: true } });
    const { note: _, ...after } = edit;
    await recordAudit(tx, {
      actor,
      action: "outreach_saved",
      subject: "analytics",
      before: { host, ...before },
      after: { host, ...after },
    });
    return ok(id);
  });
}

/** Takes a site off the list; that it links here stays in the log. */
export async function dropOutreach(id: number, actor: Actor): Promise<Result<null, "outreach_unknown">> {
  return withTx(async (tx) => {
    const before = await tx.outreachSite.findUnique({ where: { id }, select: { host: true, status: true } });
    const { count } = await tx.outreachSite.deleteMany({ where: { id } });
    if (!before || count === 0) return fail("outreach_unknown");
    await recordAudit(tx, { actor, action: "outreach_dropped", subject: "analytics", before });
    return ok(null);
  });
}

const stateOf = (status: string, linkedAt: Date | null, now: Date) => ({
  status,
  linkedAt: status === "linked" ? (linkedAt ?? now) : null,
});
