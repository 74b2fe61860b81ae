import { it, vi } from "vitest";
import { keepBoard, removeBoard } from "@/lib/marketing/admin-actions";
import { saveBoard } from "@/lib/marketing/commands/save-board";
import { boardForm } from "../../factories/boards";
import { type Action, expectHarmless } from "../../support/bad-actions";

vi.mock("next/headers", () => import("../../support/next-headers"));

const board = {
  ...{ name: "El Watan, une", place: "elwatan-dz.com", campaign: "ramadan", page: "/fr", pictureKey: "" },
  ...{ title: "Soldes d’hiver", line: "Partout", button: "Voir", cost: "15000" },
  ...{ startsOn: "2026-12-01", endsOn: "2026-12-31" },
};
const savedId = async () => {
  const saved = await saveBoard(boardForm(), null);
  return saved.ok ? saved.value.id : 0;
};

it.each<[string, Action, () => Promise<unknown>]>([
  ["a new board", keepBoard, async () => board],
  ["a changed board", keepBoard, async () => ({ ...board, id: await savedId() })],
  ["a board's removal", removeBoard, async () => ({ id: await savedId() })],
])(
  "bad input for %s is refused by its fields or made harmless, and refused it leaves nothing",
  async (_, action, good) => {
    await expectHarmless({ action, good, answer: "accepted" });
  },
);
