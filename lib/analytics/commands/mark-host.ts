import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import { fail, ok, type Result } from "@/lib/result";
import { withTx } from "@/lib/tx";
import type { HostStatus } from "../host";

/** The merchant has seen a site, does not want to hear of it, or wants to again. */
export async function markHost(
  { host, status }: { host: string; status: HostStatus },
  actor: Actor,
): Promise<Result<null, "host_unknown">> {
  return withTx(async (tx) => {
    const before = await tx.referringHost.findUnique({ where: { host }, select: { status: true } });
    if (!before) return fail("host_unknown");
    await tx.referringHost.update({ where: { host }, data: { status }, select: { host: true } });
    await recordAudit(tx, { actor, action: "host_marked", subject: "analytics", before, after: { host, status } });
    return ok(null);
  });
}
