import "server-only";
import { countAdVisits } from "@/lib/analytics/queries/visits";
import { db } from "@/lib/db";
import { countOrdersOfSources } from "@/lib/orders/queries/source-orders";
import { boardMedium } from "../board";
import { type BoardCounts, nothingCame } from "../board-report";

export const boardPageSize = 50;

/** Places, the newest first, each with what came back. */
export async function listBoards(page = 1) {
  const [boards, count] = await Promise.all([
    db.board.findMany({
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: boardPageSize,
      skip: (page - 1) * boardPageSize,
      select: { id: true, name: true, place: true, word: true, startsOn: true, endsOn: true, cost: true },
    }),
    db.board.count(),
  ]);
  const counts = await countsOf(boards.map(({ word }) => word));
  const rows = boards.map((board) => ({ ...board, came: counts.get(board.word) ?? nothingCame }));
  return { boards: rows, pages: Math.max(1, Math.ceil(count / boardPageSize)) };
}
export type BoardLine = Awaited<ReturnType<typeof listBoards>>["boards"][number];

/** By the word of their links: what was counted of each. */
export async function countsOf(words: string[]): Promise<Map<string, BoardCounts>> {
  const [visits, orders] = await Promise.all([countAdVisits(words), countOrdersOfSources(boardMedium, words)]);
  return new Map(
    words.map((word) => [
      word,
      {
        ...nothingCame,
        ...orders.find(({ source }) => source === word),
        visits: visits.find(({ source }) => source === word)?.visits ?? 0,
      },
    ]),
  );
}
