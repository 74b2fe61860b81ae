import "server-only";

/** Which unique column a failed write met, when another transaction was quicker than our own look. */
export function clashOf(error: unknown): "slug" | "sku" | null {
  if ((error as { code?: unknown } | null)?.code !== "P2002") return null;
  const said =
    JSON.stringify((error as { meta?: unknown }).meta ?? {}) + String((error as { message?: unknown }).message);
  return said.includes("slug") ? "slug" : said.includes("sku") ? "sku" : null;
}
