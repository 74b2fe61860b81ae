import { z } from "zod";
import { noTemplates } from "@/lib/page-snippet";
import { type SnippetKind, snippetKinds } from "@/lib/snippet-fields";

const words = z.string().max(500).catch("");
const pair = z.object({ ar: words, fr: words }).catch({ ar: "", fr: "" });
const noRights = {
  creator: "",
  isPerson: false,
  notice: "",
  licence: { ar: "", fr: "" },
  permission: { ar: "", fr: "" },
};
const templates = z.object({ title: pair, description: pair }).catch(noTemplates);
const forEachKind = <T>(of: () => T) =>
  Object.fromEntries(snippetKinds.map((kind) => [kind, of()])) as Record<SnippetKind, T>;
const days = (fallback: number) => z.number().int().min(1).max(60).catch(fallback);

/** What is stored under "shop". Whatever is missing or broken falls back, so that an old row never breaks a page. */
export const storedShop = z.object({
  name: pair,
  tagline: pair,
  address: pair,
  legalName: words,
  /** E.164, or "" while the shop is not set up */
  phone: words,
  /** E.164, or "" */
  whatsapp: words,
  email: words,
  /** commercial register, tax number, statistics number, tax article */
  rc: words,
  nif: words,
  nis: words,
  art: words,
  /** centimes; null = delivery is never free */
  freeDeliveryFrom: z.number().int().min(1).nullable().catch(null),
  releaseAfterDays: days(5),
  lowStockAt: z.number().int().min(0).max(1000).catch(3),
  /** whether the owners hear by mail of what became low */
  lowStockMail: z.boolean().catch(false),
  returnsDays: days(4),
  /** whose the pictures are, and the pages that say what others may do with them; "" = nothing is claimed */
  pictures: z
    .object({ creator: words, isPerson: z.boolean().catch(false), notice: words, licence: pair, permission: pair })
    .catch(noRights),
  /** how search results name each kind of page; "" = lib/snippet.ts makes it */
  snippets: z.object(forEachKind(() => templates)).catch(() => forEachKind(noTemplates)),
});

export type ShopSettings = z.infer<typeof storedShop>;

/** The settings of a stored value, or neutral ones for a shop nobody has named yet. */
export function shopSettingsOf(value: unknown): ShopSettings {
  const settings = storedShop.parse(typeof value === "object" && value !== null ? value : {});
  return { ...settings, name: { ar: settings.name.ar || "متجري", fr: settings.name.fr || "Ma boutique" } };
}

/** The parts of `after` that differ from `before`, for the audit log. */
export function changesBetween<T extends Record<string, unknown>>(
  before: T,
  after: T,
): { before: Partial<T>; after: Partial<T> } {
  const changed = Object.keys(after).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  const only = (from: T) => Object.fromEntries(changed.map((key) => [key, from[key] ?? null])) as Partial<T>;
  return { before: only(before), after: only(after) };
}
