import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import { db } from "@/lib/db";
import { enqueue } from "@/lib/jobs/commands";
import { fail, type Result } from "@/lib/result";
import { withTx } from "@/lib/tx";
import { type FixField, fixesOf, fixName } from "../audit-fix";
import type { RuleName } from "../audit-rules";
import { fixableOf } from "../queries/fixable";
import { recheckTask } from "./recheck-page";
import { type FixPlace, readFixed, type Touched, writeFixed } from "./write-fix";

type Asked = { rule: RuleName; path: string; name: string /** what was shown */; after: string };

/** Makes a change the doctor proposed, through the command of whom it belongs to, if it is still what was shown. */
export async function applyFix(asked: Asked, actor: Actor): Promise<Result<Touched, string>> {
  const page = (await fixableOf([asked.path])).get(asked.path);
  const fixes = page ? fixesOf(asked.rule, page.of, page.locale) : [];
  const fix = fixes.find((candidate) => fixName(candidate) === asked.name);
  if (!fix || fix.after !== asked.after) return fail("fix_outdated");
  const saved = await writeFixed(fix, fix.after, actor);
  if (!saved.ok) return saved;
  const { subject, before, after } = fix;
  const field = fieldOf(fix);
  await withTx(async (tx) => {
    await tx.seoFix.create({
      data: { rule: asked.rule, path: asked.path, subject, field, before, after, byName: actor.name },
      select: { id: true },
    });
    await recordAudit(tx, {
      actor,
      action: "seo_fix_made",
      subject,
      before: { [field]: before },
      after: { [field]: after },
    });
    await enqueue(tx, [lookAgain(asked.path)]);
  });
  return saved;
}

/** Takes a fix back, unless somebody has written something else there since. */
export async function undoFix(id: number, actor: Actor): Promise<Result<Touched, string>> {
  const made = await db.seoFix.findFirst({ where: { id, undoneAt: null } });
  if (!made) return fail("fix_not_found");
  const place = placeOf(made.field);
  if ((await readFixed({ subject: made.subject, ...place })) !== made.after) return fail("fix_outdated");
  const saved = await writeFixed({ subject: made.subject, ...place }, made.before, actor);
  if (!saved.ok) return saved;
  const { subject, field, before, after } = made;
  await withTx(async (tx) => {
    await tx.seoFix.update({ where: { id }, data: { undoneAt: new Date() }, select: { id: true } });
    await recordAudit(tx, {
      actor,
      action: "seo_fix_undone",
      subject,
      before: { [field]: after },
      after: { [field]: before },
    });
    await enqueue(tx, [lookAgain(made.path)]);
  });
  return saved;
}

// A moment later, when the kept page has been made anew.
const lookAgain = (path: string) => recheckTask(path, new Date(Date.now() + 2_000));

const fieldOf = ({ field, locale, target }: Pick<FixPlace, "field" | "locale" | "target">): string =>
  [field, locale, target].filter(Boolean).join(".");

function placeOf(field: string): Pick<FixPlace, "field" | "locale" | "target"> {
  const [name, locale, target = ""] = field.split(".");
  return { field: name as FixField, locale: locale === "fr" ? "fr" : "ar", target };
}
