import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import { saveAlts } from "@/lib/catalog/commands/edit-pictures";
import { saveProductTexts } from "@/lib/catalog/commands/save-product-texts";
import { type AdminProduct, findAdminProduct } from "@/lib/catalog/queries/admin-product";
import { db } from "@/lib/db";
import { enqueue } from "@/lib/jobs/commands";
import { fail, ok, type Result } from "@/lib/result";
import { withTx } from "@/lib/tx";
import { type Fix, type FixField, fixesOf, fixName } from "../audit-fix";
import type { RuleName } from "../audit-rules";
import { fixableOf } from "../queries/fixable";
import { productIdOf } from "../queries/focus";

type Asked = { rule: RuleName; path: string; name: string /** what was shown */; after: string };
type Touched = { id: number; categoryIds: number[] };

/** Makes a change the doctor proposed, through the command of whom it belongs to, if it is still what was shown. */
export async function applyFix(asked: Asked, actor: Actor): Promise<Result<Touched, string>> {
  const page = (await fixableOf([asked.path])).get(asked.path);
  const fixes = page ? fixesOf(asked.rule, page.product, page.locale) : [];
  const fix = fixes.find((candidate) => fixName(candidate) === asked.name);
  if (!fix || fix.after !== asked.after) return fail("fix_outdated");
  const saved = await write(fix, fix.after, actor);
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
  if ((await read({ subject: made.subject, ...place })) !== made.after) return fail("fix_outdated");
  const saved = await write({ subject: made.subject, ...place }, made.before, actor);
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
const lookAgain = (path: string) => ({
  name: "seo_recheck" as const,
  payload: { path },
  key: `seo_recheck:${path}`,
  runAt: new Date(Date.now() + 2_000),
});

type Place = Pick<Fix, "subject" | "field" | "locale" | "target">;
const fieldOf = ({ field, locale, target }: Pick<Place, "field" | "locale" | "target">): string =>
  [field, locale, target].filter(Boolean).join(".");

function placeOf(field: string): Pick<Place, "field" | "locale" | "target"> {
  const [name, locale, target = ""] = field.split(".");
  return { field: name as FixField, locale: locale === "fr" ? "fr" : "ar", target };
}

const altColumn = { ar: "altAr", fr: "altFr" } as const;

async function read({ subject, field, locale, target }: Place): Promise<string | null> {
  const product = await findAdminProduct(productIdOf(subject) ?? 0);
  if (!product) return null;
  if (field !== "alt") return product.words[locale][field];
  return product.images.find(({ id }) => id === target)?.[altColumn[locale]] ?? null;
}

async function write(place: Place, value: string, actor: Actor): Promise<Result<Touched, string>> {
  const product = await findAdminProduct(productIdOf(place.subject) ?? 0);
  if (!product) return fail("product_not_found");
  const saved = await (place.field === "alt"
    ? writeAlt(product, { ...place, value }, actor)
    : saveProductTexts(textsWith(product, { ...place, value }), actor));
  return saved.ok ? ok({ id: product.id, categoryIds: [product.categoryId] }) : fail(saved.error);
}

async function writeAlt(
  { id, images }: AdminProduct,
  { target, locale, value }: Place & { value: string },
  actor: Actor,
) {
  const image = images.find((candidate) => candidate.id === target);
  if (!image) return fail("picture_not_found");
  const { altAr, altFr, captionAr, captionFr, valueCode } = image;
  const texts = { altAr, altFr, captionAr, captionFr, valueCode, [altColumn[locale]]: value };
  return saveAlts({ id, images: { [target]: texts } }, actor);
}

function textsWith(product: AdminProduct, { field, locale, value }: Place & { value: string }) {
  const { id, categoryId, brand, gtin, mpn, words, updatedAt } = product;
  const pair = (name: keyof typeof words.ar) => ({
    ar: words.ar[name],
    fr: words.fr[name],
    ...(name === field && { [locale]: value }),
  });
  return {
    ...{ id, categoryId, brand, gtin, mpn, seenAt: updatedAt.getTime() },
    ...{ title: pair("title"), slug: pair("slug"), description: pair("description"), keywords: pair("keywords") },
    ...{ seoTitle: pair("seoTitle"), seoDescription: pair("seoDescription") },
  };
}
