import "server-only";
import { landingOf } from "@/lib/analytics/landing";
import { landingExists } from "@/lib/analytics/queries/landing-exists";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import type { DbClient } from "@/lib/db";
import { env } from "@/lib/env";
import { fail, ok } from "@/lib/result";
import { algerianDay } from "@/lib/search/search-note";
import { withTx } from "@/lib/tx";
import { campaignOf, ownPath, wordsFor } from "../board";
import type { BoardInput } from "../schema";

const boardsMax = 500;

/** A new place, or a changed one. Its word is made once: links that hang out there go on counting for it. Refused fields: page, hasPrice, pictureKey. */
export async function saveBoard(input: BoardInput, actor: Actor | null, now = new Date()) {
  const page = await pageOf(input.page);
  if (!page.ok) return refusedField("page", page.error);
  if (input.hasPrice && page.value.room !== "products") return refusedField("hasPrice", "price_needs_product");
  return withTx(async (tx) => {
    const media = input.pictureKey
      ? await tx.media.findUnique({ where: { key: input.pictureKey }, select: { id: true } })
      : null;
    if (input.pictureKey && !media) return refusedField("pictureKey", "picture_not_found");
    const { id, page: _, pictureKey: __, ...words } = input;
    const campaign = campaignOf(input.campaign, algerianDay(now));
    const target = { path: page.value.path, locale: page.value.locale, mediaId: media?.id ?? null };
    const data = { ...words, ...target, campaign };
    const saved = id === undefined ? await create(tx, data) : await change(tx, id, data);
    if (saved.ok)
      await recordAudit(tx, { actor, action: "board_saved", subject: `board:${saved.value.id}`, after: data });
    return saved;
  });
}

type Field = "page" | "hasPrice" | "pictureKey";
const refusedField = <E extends string>(field: Field, error: E) => ({
  ...fail("invalid_input"),
  fields: { [field]: error },
});

async function pageOf(typed: string) {
  const path = ownPath(typed, env.APP_URL);
  if (!path) return fail("page_not_ours");
  const landing = landingOf(path);
  return landing && (await landingExists(landing)) ? ok(landing) : fail("page_unknown");
}

type Data = Omit<BoardInput, "id" | "page" | "pictureKey"> & { path: string; locale: string; mediaId: string | null };

async function create(tx: DbClient, data: Data) {
  // Two at once would take the same word, and the second would be told that something went wrong.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('marketing.boards'))`;
  if ((await tx.board.count()) >= boardsMax) return fail("too_many_boards");
  const words = wordsFor(data.place);
  const taken = await tx.board.findMany({ where: { word: { in: words } }, select: { word: true } });
  const word = words.find((free) => !taken.some((board) => board.word === free));
  if (!word) return fail("too_many_boards");
  return ok(await tx.board.create({ data: { ...data, word }, select: { id: true } }));
}

async function change(tx: DbClient, id: number, data: Data) {
  const { count } = await tx.board.updateMany({ where: { id }, data });
  return count === 1 ? ok({ id }) : fail("board_not_found");
}

/** Gone with its pictures: what still hangs on another site shows nothing from now on. Orders keep what led to them. */
export async function deleteBoard({ id }: { id: number }, actor: Actor | null) {
  return withTx(async (tx) => {
    const { count } = await tx.board.deleteMany({ where: { id } });
    if (count === 0) return fail("board_not_found");
    await recordAudit(tx, { actor, action: "board_deleted", subject: `board:${id}` });
    return ok({ id });
  });
}
