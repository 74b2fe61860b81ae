import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { BlockForm } from "@/components/content/editor/block-forms";
import { bareEditor, EditorProvider } from "@/components/content/editor/editor-context";
import { type Block, block, blocksOf, blockTypes } from "@/lib/content/block";
import { withSubstance } from "@/lib/content/block-needs";
import { newBlock } from "@/lib/content/new-block";
import fr from "@/messages/fr.json";

const film: Block = { type: "film", id: "film01", filmId: 7 };
const guide: Block = { type: "guide", id: "guide1", guideId: 9 };
const text = blocksOf([{ type: "text", id: "text01", doc: { type: "doc", content: [] } }]);
const shelf = blocksOf([{ type: "products", id: "shelf0", from: "new" }]);

describe("a film or a guide in a text", () => {
  it.each(["film", "guide"] as const)(
    "is offered by the editor, and a %s must be chosen before it is saved",
    (kind) => {
      expect(blockTypes).toContain(kind);
      const empty = newBlock(kind, { id: "abc123", now: new Date(0) });
      expect(block.safeParse(empty).error?.issues).toMatchObject([{ path: [`${kind}Id`], message: "required" }]);
      expect(block.safeParse({ ...empty, [`${kind}Id`]: 3 }).success).toBe(true);
      for (const wrong of [-1, 1.5, "3", null])
        expect(block.safeParse({ ...empty, [`${kind}Id`]: wrong }).success, String(wrong)).toBe(false);
    },
  );

  it("leaves no hole where it cannot be shown, nor does an empty shelf", () => {
    const body = [...text, film, ...shelf, guide];
    expect(withSubstance(body, { shelves: {}, films: {}, guides: {} })).toEqual(text);
    expect(withSubstance(body, { shelves: { shelf0: [1] }, films: { 7: {} }, guides: { 9: {} } })).toEqual(body);
    expect(withSubstance(body, { shelves: { shelf0: [] }, films: { 8: {} }, guides: { 9: {} } })).toEqual([
      ...text,
      guide,
    ]);
  });
});

describe("the editor of such a part", () => {
  const { film: words } = fr.content.admin.named;
  const films = [
    { id: 7, name: "La table à thé", isPublic: true },
    { id: 8, name: "Le couscous", isPublic: false },
  ];
  const written = (filmId: number) =>
    renderToStaticMarkup(
      <NextIntlClientProvider locale="fr" messages={fr} timeZone="Africa/Algiers">
        <EditorProvider value={{ ...bareEditor, films, errors: { "body.0.filmId": "required" } }}>
          <BlockForm path="body.0" block={{ ...film, filmId }} onChange={() => {}} />
        </EditorProvider>
      </NextIntlClientProvider>,
    );

  it("names what can be chosen, and what of it is still a draft", () => {
    expect(written(7)).toMatch(/<option value="7" selected="">La table à thé<\/option>/);
    expect(written(7)).toContain("Le couscous (brouillon)");
    expect(written(7)).toContain(fr.errors.required);
    expect([words.unpublished, words.gone].filter((notice) => written(7).includes(notice))).toEqual([]);
  });

  it.each([
    ["says that a draft is not shown", 8, words.unpublished],
    ["says that what is gone is not shown", 99, words.gone],
  ])("%s", (_, filmId, notice) => {
    expect(written(filmId)).toContain(notice);
  });

  it("says nothing where nothing is chosen yet", () => {
    expect(written(0)).not.toContain('role="status"');
  });
});
