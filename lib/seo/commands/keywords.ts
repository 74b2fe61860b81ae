import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import type { BlockOf } from "@/lib/content/block";
import { createPiece, savePiece } from "@/lib/content/commands/save-piece";
import { toWrite } from "@/lib/content/piece";
import type { Locale } from "@/lib/locale";
import { ok, type Result } from "@/lib/result";
import { searchKey } from "@/lib/text";
import { withTx } from "@/lib/tx";
import { type Brief, draftOf } from "../keyword-brief";
import type { MetricRow, MetricSource } from "../keyword-csv";

type Import = { source: MetricSource; rows: MetricRow[]; month: Date };

/** Keeps a month of figures; the same month again replaces it. */
export async function importMetrics({ source, rows, month }: Import, actor: Actor): Promise<Result<number, never>> {
  return withTx(async (tx) => {
    await tx.keywordMetric.deleteMany({ where: { source, month } });
    await tx.keywordMetric.createMany({ data: rows.map((row) => ({ source, month, ...row })) });
    const after = { source, month: month.toISOString().slice(0, 7), terms: rows.length };
    await recordAudit(tx, { actor, action: "keywords_imported", subject: "keywords", after });
    return ok(rows.length);
  });
}

type Planning = { text: string; locale: Locale; isPlanned: boolean };

/** Puts a term on the plan or takes it off. */
export async function planKeyword({ text, locale, isPlanned }: Planning, actor: Actor): Promise<Result<null, never>> {
  const key = searchKey(text);
  return withTx(async (tx) => {
    if (isPlanned) await tx.keywordPlan.upsert({ where: { key }, create: { key, text, locale }, update: { text } });
    else await tx.keywordPlan.deleteMany({ where: { key } });
    const action = isPlanned ? "keyword_planned" : "keyword_unplanned";
    await recordAudit(tx, { actor, action, subject: "keywords", after: { text } });
    return ok(null);
  });
}

type Drafting = { term: string; locale: Locale; brief: Brief; productIds: number[] };

/** Opens a draft of an article from a brief: headings, what to write under them, the products, the questions. */
export async function draftArticle({ term, locale, brief, productIds }: Drafting, actor: Actor) {
  const draft = draftOf(term, locale, brief);
  const text: BlockOf<"text"> = {
    type: "text",
    id: "brief1",
    doc: {
      type: "doc",
      content: draft.paragraphs.flatMap(({ heading, hint }) => [
        { type: "heading" as const, attrs: { level: 2 as const }, content: [{ type: "text" as const, text: heading }] },
        { type: "paragraph" as const, content: [{ type: "text" as const, text: hint }] },
      ]),
    },
  };
  const goods = { type: "products", id: "brief2", title: "", from: "picked", categoryId: null } as const;
  const questions = draft.questions.map((question) => ({ question, answer: toWrite }));
  const words = {
    ...{ title: draft.title, slug: "", excerpt: "", coverAlt: "", coverCaption: "" },
    ...{ seoTitle: "", seoDescription: draft.seoDescription, tags: [] },
    body: [
      text,
      ...(productIds.length > 0 ? [{ ...goods, productIds, count: productIds.length }] : []),
      { type: "faq" as const, id: "brief3", title: "", items: questions },
    ],
  };
  const created = await createPiece("article", actor);
  const content = {
    ...{ goal: "buy" as const, topicId: null, authorId: null, cover: null, productIds },
    words: { ar: locale === "ar" ? words : null, fr: locale === "fr" ? words : null },
  };
  const saved = await savePiece({ id: created.value.id, seenVersion: 0, content }, actor);
  return saved.ok ? created : saved;
}
