import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Blocks } from "@/components/content/blocks/blocks";
import { BlockForm } from "@/components/content/editor/block-forms";
import { bareEditor, EditorProvider } from "@/components/content/editor/editor-context";
import { type Block, block, blocksOf, blockTypes } from "@/lib/content/block";
import { newBlock } from "@/lib/content/new-block";
import { minutesToRead } from "@/lib/content/piece";
import fr from "@/messages/fr.json";

const figures = (items: object[], source = "") => blocksOf([{ type: "figures", id: "figur1", items, source }]);
const goods = { cards: {}, shelves: {}, films: {}, guides: {} };
const shown = (blocks: Block[]) => renderToStaticMarkup(<Blocks blocks={blocks} locale="fr" goods={goods} />);

describe("figures in a text", () => {
  it("are offered by the editor, and want a figure and what it counts", () => {
    expect(blockTypes).toContain("figures");
    const empty = newBlock("figures", { id: "abc123", now: new Date(0) });
    expect(block.safeParse(empty).error?.issues.map(({ path }) => path.join("."))).toEqual([
      "items.0.value",
      "items.0.label",
    ]);
  });

  it.each([
    [0, true],
    [100, true],
    [null, true],
    [101, false],
    [-1, false],
    [Number.NaN, false],
    ["50", false],
  ])("fill %s of a hundred: %s", (share, isKept) => {
    expect(figures([{ value: "8 sur 10", label: "paient à la livraison", share }])).toHaveLength(isKept ? 1 : 0);
  });

  it("say all in words, and draw a share beside them for the eyes only", () => {
    const html = shown(figures([{ value: "80 %", label: "à la livraison", share: 80 }], "une étude"));
    expect(html).toContain("<dt>à la livraison</dt>");
    expect(html).toMatch(
      /<bdi>80 %<\/bdi><span aria-hidden="true" class="figure-stars"><span style="inline-size:80%">/,
    );
    expect(html).toContain("Source\u00A0: une étude");
    const plain = shown(figures([{ value: "69", label: "wilayas" }]));
    expect(plain).not.toContain("figure-stars");
    expect(plain).not.toContain("Source");
  });

  it("count as reading", () => {
    const many = Array.from({ length: 12 }, () => ({ value: "9", label: "un mot ".repeat(22).trim() }));
    expect(minutesToRead(figures(many))).toBe(3);
  });

  it("are written in the editor with an empty share for what is no part of a whole", () => {
    const [first] = figures([
      { value: "80 %", label: "à la livraison", share: 80 },
      { value: "69", label: "wilayas" },
    ]);
    if (!first) throw new Error("no block");
    const html = renderToStaticMarkup(
      <NextIntlClientProvider locale="fr" messages={fr} timeZone="Africa/Algiers">
        <EditorProvider value={bareEditor}>
          <BlockForm path="b" block={first} onChange={() => {}} />
        </EditorProvider>
      </NextIntlClientProvider>,
    );
    expect(html).toMatch(/name="b\.items\.0\.share"[^>]*value="80"/);
    expect(html).toMatch(/name="b\.items\.1\.share"[^>]*value=""/);
  });
});
