import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import type { DbClient } from "@/lib/db";
import { fail, ok, type Result } from "@/lib/result";
import { withTx } from "@/lib/tx";
import { findDeadTargets } from "../queries/redirects";
import { mergeRedirects, type RedirectFault, redirectOf, redirectsMax } from "../redirect";
import type { RedirectLine } from "../redirect-file";

export type RedirectReport = {
  saved: number;
  refused: (RedirectLine & { error: RedirectFault })[];
};

/** Saves what is right of a table and reports each line that is not; all or nothing of what is right. */
export async function importRedirects(
  lines: readonly RedirectLine[],
  actor: Actor,
): Promise<Result<RedirectReport, "too_many_redirects">> {
  const read = await readLines(lines);
  const right = read.flatMap(({ line, pair }) => (pair.ok ? { line, ...pair.value } : []));
  const wrong = read.flatMap(({ line, pair }) => (pair.ok ? [] : { ...line, error: pair.error }));
  return withTx(async (tx) => {
    const { changes, faults } = mergeRedirects(await allRedirects(tx), right);
    if ((await countWith(tx, changes)) > redirectsMax) return fail("too_many_redirects");
    await writeRedirects(tx, changes);
    const refused = [...wrong, ...[...faults].flatMap(([at, error]) => faultOf(right[at]?.line, error))];
    const saved = right.length - faults.size;
    const after = { saved, refused: refused.length };
    await recordAudit(tx, { actor, action: "redirects_imported", subject: "settings:redirects", after });
    return ok({ saved, refused: refused.sort((a, b) => a.line - b.line) });
  });
}

async function readLines(lines: readonly RedirectLine[]) {
  const read = lines.map((line) => ({ line, pair: redirectOf(line) }));
  const dead = await findDeadTargets(read.flatMap(({ pair }) => (pair.ok ? pair.value.to : [])));
  return read.map(({ line, pair }) => ({
    line,
    pair: pair.ok && dead.has(pair.value.to) ? fail("redirect_target_missing") : pair,
  }));
}

const faultOf = (line: RedirectLine | undefined, error: RedirectFault) => (line ? [{ ...line, error }] : []);

/** One redirect, typed by hand. */
export async function addRedirect(typed: { from: string; to: string }, actor: Actor) {
  const [{ pair } = { pair: fail("redirect_from_invalid") }] = await readLines([{ line: 1, ...typed }]);
  if (!pair.ok) return { ...fail(pair.error), fields: { [fieldOf(pair.error)]: pair.error } };
  return withTx(async (tx) => {
    const { changes, faults } = mergeRedirects(await allRedirects(tx), [pair.value]);
    const fault = faults.get(0);
    if (fault) return { ...fail(fault), fields: { to: fault } };
    if ((await countWith(tx, changes)) > redirectsMax) return fail("too_many_redirects");
    await writeRedirects(tx, changes);
    await recordAudit(tx, { actor, action: "redirect_added", subject: "settings:redirects", after: pair.value });
    return ok(pair.value);
  });
}

const fieldOf = (error: RedirectFault): string =>
  error === "redirect_from_invalid" || error === "redirect_reserved" ? "from" : "to";

export async function removeRedirect(
  { id }: { id: number },
  actor: Actor,
): Promise<Result<null, "redirect_not_found">> {
  return withTx(async (tx) => {
    const before = await tx.redirect.findUnique({ where: { id }, select: { fromPath: true, toPath: true } });
    if (!before) return fail("redirect_not_found");
    await tx.redirect.deleteMany({ where: { id } });
    await recordAudit(tx, { actor, action: "redirect_removed", subject: "settings:redirects", before });
    return ok(null);
  });
}

// One writer at a time: two would not see each other's circles.
async function allRedirects(tx: DbClient): Promise<Map<string, string>> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('redirects'))`;
  const rows = await tx.redirect.findMany({ select: { fromPath: true, toPath: true }, take: redirectsMax });
  return new Map(rows.map(({ fromPath, toPath }) => [fromPath, toPath]));
}

async function countWith(tx: DbClient, changes: ReadonlyMap<string, string>): Promise<number> {
  const froms = [...changes.keys()];
  const [counted] = await tx.$queryRaw<{ total: number }[]>`
    SELECT (SELECT count(*) FROM "Redirect" WHERE "fromPath" <> ALL(${froms}))::int + ${froms.length}::int AS total`;
  return counted?.total ?? 0;
}

async function writeRedirects(tx: DbClient, changes: ReadonlyMap<string, string>): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Redirect" ("fromPath", "toPath")
    SELECT * FROM unnest(${[...changes.keys()]}::text[], ${[...changes.values()]}::text[])
    ON CONFLICT ("fromPath") DO UPDATE SET "toPath" = excluded."toPath"`;
}
