import { describe, expect, it } from "vitest";
import { boardDrawing } from "@/lib/marketing/board-drawing";
import { boardSizeIds, boardSizes } from "@/lib/marketing/board-size";
import { widthOf } from "@/lib/marketing/fit-text";
import type { Drawing } from "@/lib/media/drawing";
import { boardWords } from "../../factories/boards";

const code = { count: 2, isDark: (row: number, column: number) => row === column };
const isDrawing = (part: unknown): part is Drawing => typeof part === "object" && part !== null && "props" in part;
const partsOf = (drawing: Drawing): Drawing[] => [
  drawing,
  ...[drawing.props.children].flat().filter(isDrawing).flatMap(partsOf),
];
const textsIn = (drawing: Drawing): string =>
  partsOf(drawing)
    .flatMap(({ props }) => [props.children].flat().filter((part) => typeof part === "string"))
    .join(" ");
const has = (drawing: Drawing, type: string) => partsOf(drawing).some((part) => part.type === type);

describe.each(boardSizeIds)("a board of %s", (id) => {
  const codeOf = boardSizes[id].family === "screen" ? code : null;
  const draw = (words = {}, hasPicture = true) =>
    boardDrawing({ words: boardWords(words), hasPicture, code: codeOf }, id);

  it("says what is offered, for how much and what to do", () => {
    const text = textsIn(draw());
    for (const word of ["Théière", "cuivre", "2", "500", "DA", "Voir", "l’offre"])
      expect(text.split(" ")).toContain(word);
    expect(draw().props.style).toMatchObject({ width: boardSizes[id].width, height: boardSizes[id].height });
  });

  it("shows a price only if there is one, and a picture only if there is one", () => {
    expect(textsIn(draw({ amount: "", unit: "" }))).not.toMatch(/500|DA/);
    expect(has(draw(), "img")).toBe(true);
    expect(has(draw({}, false), "img")).toBe(false);
  });

  it("strikes out what it cost before, where that can be read, and nowhere a price that was not there", () => {
    const lines = (drawing: Drawing) =>
      partsOf(drawing).filter(({ props }) => {
        const { position, right, height } = (props.style ?? {}) as Record<string, unknown>;
        return position === "absolute" && right === 0 && Number(height) < 10;
      });
    const reduced = draw({ before: "3\u202f200" });
    const isRead = boardSizes[id].height > 50;
    expect(lines(reduced)).toHaveLength(isRead ? 1 : 0);
    expect(textsIn(reduced).split(" ").includes("200")).toBe(isRead);
    expect(lines(draw())).toEqual([]);
    expect(lines(draw({ amount: "", unit: "" }))).toEqual([]);
  });

  it("never cuts a title of sixty letters on a large size", () => {
    const title = "Tapis berbère tissé à la main de Ghardaïa, laine naturelle !";
    const isCut = textsIn(draw({ title, line: "" })).includes("…");
    if (boardSizes[id].height > 100) expect(isCut).toBe(false);
  });

  it("lets no word, price or name be wider than its size", () => {
    const long = {
      button: "Commandez maintenant",
      amount: "12\u202f500\u202f000",
      before: "14\u202f000\u202f000",
      shop: "Coopérative des tisseuses de Ghardaïa",
    };
    const drawing = draw(long);
    const style = (part: Drawing) => part.props.style as Record<string, number>;
    for (const row of partsOf(drawing).filter(
      ({ props }) => (props.style as { flexWrap?: string })?.flexWrap === "nowrap",
    )) {
      const words = textsIn(row).split(" ");
      const ems = words.reduce((sum, word) => sum + widthOf(word) + 0.26, 0);
      expect(ems * (style(row).fontSize ?? 0), textsIn(row)).toBeLessThan(boardSizes[id].width * 0.97);
    }
  });

  it("reads Arabic from the right: the words of a title run the other way", () => {
    const rows = partsOf(draw({ locale: "ar", title: "إبريق نحاسي", button: "شاهد" }));
    const title = rows.findLast(({ props }) => textsIn({ type: "div", props }) === "إبريق نحاسي");
    expect(title?.props.style).toMatchObject({ flexDirection: "row-reverse" });
  });
});

it("only a screen has a code to hold a phone to", () => {
  const withCode = boardDrawing({ words: boardWords(), hasPicture: true, code }, "1080x1920");
  expect(partsOf(withCode).find(({ type }) => type === "path")?.props.d).toBe("M0 0h1v1h-1zM1 1h1v1h-1z");
});
