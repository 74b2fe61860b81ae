"use server";

import { refresh, updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { staffAction } from "@/lib/auth/action";
import { cacheTags } from "@/lib/cache-tags";
import { mapCategories } from "@/lib/catalog/commands/map-categories";
import type { Locale } from "@/lib/locale";
import { searchKey } from "@/lib/text";
import { localeOfPath } from "./audit-address";
import { applyFix, undoFix } from "./commands/apply-fix";
import { draftArticle, importMetrics, planKeyword } from "./commands/keywords";
import { recheckPage } from "./commands/recheck-page";
import { forgetRival, lookSoon, pairRival, readRivalNews, watchRival } from "./commands/rivals";
import { startAudit, stopAudit } from "./commands/run-audit";
import { setFocus } from "./commands/set-focus";
import type { Touched } from "./commands/write-fix";
import { mappingInput } from "./feeds/mapping-input";
import { briefOf } from "./keyword-brief";
import { parseKeywordCsv } from "./keyword-csv";
import { subjectOf } from "./queries/focus";
import { findTerm, productsFor } from "./queries/keywords";
import { findOwnProduct } from "./queries/rivals";
import {
  briefInput,
  fixInput,
  focusInput,
  importInput,
  newsInput,
  noInput,
  pageInput,
  pairInput,
  planInput,
  rivalIdInput,
  rivalInput,
  runInput,
  undoInput,
} from "./schema";

const noSuchProduct = {
  ok: false,
  error: "rival_product_unknown",
  fields: { product: "rival_product_unknown" },
} as const;

type Changed = { ok: true; value: Touched } | { ok: false; error: string };

// What search engines are told of a product stands on its own page and in lists.
function show(changed: Changed): void {
  if (changed.ok) {
    if (changed.value.id) updateTag(cacheTags.product(changed.value.id));
    updateTag(cacheTags.catalog);
    for (const id of changed.value.categoryIds) updateTag(cacheTags.category(id));
  }
  refresh();
}

export const saveShelfNumbers = staffAction("settings.write", mappingInput, async ({ shelf }, staff) => {
  const numbers = new Map(Object.entries(shelf).map(([id, google]) => [Number(id), google]));
  const saved = await mapCategories(numbers, staff);
  updateTag(cacheTags.catalog);
  refresh();
  return saved;
});

export const callDoctor = staffAction("seo", noInput, async (_, staff) => {
  const started = await startAudit(staff);
  refresh();
  return started;
});

export const sendDoctorHome = staffAction("seo", runInput, async ({ runId }, staff) => {
  const stopped = await stopAudit(runId, staff);
  refresh();
  return stopped;
});

export const recheck = staffAction("seo", pageInput, async ({ path }) => {
  const checked = await recheckPage(path);
  refresh();
  return checked;
});

export const mend = staffAction("products.write", fixInput, async (input, staff) => {
  const mended = await applyFix(input, staff);
  show(mended);
  return mended;
});

export const takeBack = staffAction("products.write", undoInput, async ({ id }, staff) => {
  const taken = await undoFix(id, staff);
  show(taken);
  return taken;
});

export const saveFocus = staffAction("seo", focusInput, async ({ path, keyword }, staff) => {
  const locale: Locale = localeOfPath(path) === "fr" ? "fr" : "ar";
  const saved = await setFocus({ subject: await subjectOf(path), locale, keyword }, staff);
  if (saved.ok) await recheckPage(path);
  refresh();
  return saved;
});

export const importKeywords = staffAction("seo", importInput, async ({ file, month, rate }, staff) => {
  const read = parseKeywordCsv(new Uint8Array(await file.arrayBuffer()), rate);
  if (!read.ok) return { ...read, fields: { file: read.error } };
  const imported = await importMetrics({ ...read.value, month }, staff);
  refresh();
  return imported;
});

export const plan = staffAction("seo", planInput, async (input, staff) => {
  const planned = await planKeyword(input, staff);
  refresh();
  return planned;
});

export const startArticle = staffAction("content", briefInput, async ({ term, locale }, staff) => {
  const [{ related }, products] = await Promise.all([findTerm(locale, searchKey(term)), productsFor(locale, term)]);
  const productIds = products.cards.map(({ id }) => id);
  const drafted = await draftArticle({ term, locale, brief: briefOf(term, locale, related), productIds }, staff);
  return drafted.ok ? redirect(`/admin/content/pieces/${drafted.value.id}`) : drafted;
});

export const watch = staffAction("seo", rivalInput, async ({ url, product }, staff) => {
  const productId = product === "" ? null : await findOwnProduct(product);
  if (product !== "" && productId === null) return noSuchProduct;
  const watched = await watchRival({ url, productId }, staff);
  refresh();
  return watched;
});

export const pair = staffAction("seo", pairInput, async ({ id, product }, staff) => {
  const productId = product === "" ? null : await findOwnProduct(product);
  if (product !== "" && productId === null) return noSuchProduct;
  const paired = await pairRival({ id, productId }, staff);
  refresh();
  return paired;
});

export const forget = staffAction("seo", rivalIdInput, async ({ id }, staff) => {
  const forgotten = await forgetRival(id, staff);
  return forgotten.ok ? redirect("/admin/seo/rivals") : forgotten;
});

export const lookNow = staffAction("seo", rivalIdInput, async ({ id }) => {
  const asked = await lookSoon(id);
  refresh();
  return asked;
});

export const readNews = staffAction("seo", newsInput, async ({ lastId }) => {
  const read = await readRivalNews(lastId);
  refresh();
  return read;
});
