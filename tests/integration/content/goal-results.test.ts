import { describe, expect, it, vi } from "vitest";
import { countSight } from "@/lib/content/commands/count-sight";
import { publishPiece } from "@/lib/content/commands/publish-piece";
import { createPiece, savePiece } from "@/lib/content/commands/save-piece";
import type { Goal } from "@/lib/content/piece";
import { countGoalsOf } from "@/lib/content/queries/count-sights";
import { listGoalResults } from "@/lib/content/queries/goal-results";
import { aContent } from "../../factories/content";

vi.mock("next/headers", () => import("../../support/next-headers"));

const now = new Date("2026-12-01T10:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const viewer = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

async function aPiece(goal: Goal, { publish = true, ar = {} }: { publish?: boolean; ar?: object | null } = {}) {
  const { value } = await createPiece("article", null);
  await savePiece(
    { id: value.id, seenVersion: 0, content: aContent({ goal, ar, fr: { title: `Pour ${goal}` } }) },
    null,
  );
  if (publish) await publishPiece({ id: value.id }, null, daysAgo(90));
  return value.id;
}
const tell = (id: number, who: number, did: "seen" | "acted", at = now) =>
  countSight({ subject: `piece:${id}`, did, viewer: viewer(who) }, at);

describe("what pieces achieved", () => {
  it("counts the readers of thirty days, and apart from them those who acted in the thirty before", async () => {
    const [buy, followed] = [await aPiece("buy"), await aPiece("subscribe")];
    for (const who of [1, 2, 3]) await tell(buy, who, "seen");
    for (const who of [1, 1, 2]) await tell(buy, who, "acted");
    await tell(buy, 9, "acted", daysAgo(29));
    for (const days of [30, 59, 60]) await tell(buy, 9, "acted", daysAgo(days));
    await tell(followed, 1, "seen");

    const rows = await listGoalResults("fr", now);
    expect(rows).toEqual([
      { id: buy, kind: "article", goal: "buy", title: "Pour buy", seen: 4, acted: 3, actedBefore: 2 },
      { id: followed, kind: "article", goal: "subscribe", title: "Pour subscribe", seen: 1, acted: 0, actedBefore: 0 },
    ]);
    expect(await countGoalsOf(buy, now)).toMatchObject({ seen: 4, acted: 3 });
  });

  it("names what nobody read, in the language it is written in, and leaves out what is not public", async () => {
    const french = await aPiece("awareness", { ar: null });
    await aPiece("awareness", { publish: false });
    expect(await listGoalResults("ar", now)).toEqual([
      { id: french, kind: "article", goal: "awareness", title: "Pour awareness", seen: 0, acted: 0, actedBefore: 0 },
    ]);
  });
});
