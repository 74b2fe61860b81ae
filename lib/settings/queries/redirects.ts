import "server-only";
import { type DbClient, db } from "@/lib/db";
import { addressKey } from "../redirect";

/**
 * Where an address of the former shop leads, or null; the address with its query first. The visit is counted in the same
 * statement: the one read that writes.
 */
export async function followRedirect(path: string, query = ""): Promise<string | null> {
  const keys = [addressKey(`${path}?${query}`), addressKey(path)].filter((key) => key !== null);
  if (keys.length === 0) return null;
  const [found] = await db.$queryRaw<{ toPath: string }[]>`
    UPDATE "Redirect" SET hits = hits + 1, "lastHitAt" = now()
    WHERE "fromPath" = (
      SELECT "fromPath" FROM "Redirect" WHERE "fromPath" = ANY(${keys}) ORDER BY length("fromPath") DESC LIMIT 1
    )
    RETURNING "toPath"`;
  return found?.toPath ?? null;
}

/** Which of these addresses are of products that do not exist; asked by SQL, because the catalogue is a higher domain. */
export async function findDeadTargets(paths: readonly string[], database: DbClient = db): Promise<Set<string>> {
  const named = paths.flatMap((path) => {
    const [, locale, slug] = /^\/(ar|fr)\/products\/([^/?]+)$/.exec(path) ?? [];
    return locale && slug ? [{ path, locale, slug }] : [];
  });
  const [locales, slugs] = [named.map(({ locale }) => locale), named.map(({ slug }) => slug)];
  const known = await database.$queryRaw<{ locale: string; slug: string }[]>`
    SELECT wanted.locale, wanted.slug FROM unnest(${locales}::text[], ${slugs}::text[]) AS wanted (locale, slug)
    WHERE EXISTS (SELECT FROM "ProductTranslation" t WHERE (t.locale, t.slug) = (wanted.locale, wanted.slug))
      OR EXISTS (SELECT FROM "OldSlug" o WHERE (o.kind, o.locale, o.slug) = ('product', wanted.locale, wanted.slug))`;
  const alive = new Set(known.map(({ locale, slug }) => `${locale}/${slug}`));
  return new Set(named.filter(({ locale, slug }) => !alive.has(`${locale}/${slug}`)).map(({ path }) => path));
}

const pageSize = 50;

/** A page of the redirects, the most used first. */
export async function listRedirects({ search, page }: { search: string; page: number }) {
  const within = { contains: search, mode: "insensitive" as const };
  const where = search ? { OR: [{ fromPath: within }, { toPath: within }] } : {};
  const [total, redirects] = await Promise.all([
    db.redirect.count({ where }),
    db.redirect.findMany({
      where,
      orderBy: [{ hits: "desc" }, { id: "desc" }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
  ]);
  return { redirects, total, pages: Math.max(1, Math.ceil(total / pageSize)) };
}
