import { describe, expect, it } from "vitest";
import { boardFilePath } from "@/lib/marketing/board";
import { frameCode, framePage, imageCode, networkPage } from "@/lib/marketing/board-code";
import { aFace } from "../../factories/boards";

const origin = "https://hanout.example";
const hostile = aFace({ words: { title: '"><script>alert(1)</script>' }, link: `${origin}/fr?utm_source=</script>"` });

describe("the package for ad networks", () => {
  it("is a page that names its size, its address and local files only", () => {
    expect(networkPage(aFace(), "300x250")).toBe(`<!doctype html>
<html lang="fr" dir="ltr"><head><meta charset="utf-8"><meta name="ad.size" content="width=300,height=250"><script>var clickTag = "https://hanout.example/fr/products/theiere?utm_source=elwatan-dz-com";</script><title>Théière en cuivre</title><style>html,body{margin:0;overflow:hidden}</style></head>
<body><a href="javascript:void(window.open(clickTag))"><img src="ad.jpg" width="300" height="250" alt="Théière en cuivre – Livraison partout – 2\u202f500\u00a0DA – Voir l’offre – Hanout Oran" style="display:block;border:0"></a></body></html>
`);
  });

  it("cannot be broken out of", () => {
    const page = networkPage(hostile, "300x250");
    expect(page.match(/<\/?script>/g)).toEqual(["<script>", "</script>"]);
    expect(page).toContain('\\u003c/script>\\"');
  });
});

describe("the page in other sites' frames", () => {
  it("runs nothing, is kept by no search engine, and opens the shop beside the site", () => {
    const page = framePage(aFace({ words: { locale: "ar", title: "إبريق" } }), "728x90");
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain('<meta name="robots" content="noindex">');
    // Without it the shop itself would be where the visitor came from, and the visit would not count.
    expect(page).toContain('target="_blank" rel="sponsored noopener noreferrer"');
    expect(page).toMatch(
      /srcset="\/media\/boards\/board-3-728x90-1x-\w+\.jpg 1x, \/media\/boards\/board-3-728x90-2x-\w+\.jpg 2x"/,
    );
    expect(framePage(hostile, "728x90")).not.toMatch(/<script/);
  });
});

describe("the codes to hand over", () => {
  it("name the shop in full", () => {
    const image = imageCode(aFace(), "300x250", origin);
    expect(image).toContain(
      `<a href="https://hanout.example/fr/products/theiere?utm_source=elwatan-dz-com" target="_blank"`,
    );
    expect(image).toContain(`src="${origin}${boardFilePath(aFace(), "300x250")}"`);
    expect(frameCode(aFace(), "300x250", origin)).toBe(
      '<iframe src="https://hanout.example/media/boards/board-3-300x250.html" width="300" height="250" title="Théière en cuivre" loading="lazy" scrolling="no" style="border:0"></iframe>',
    );
  });

  it("tell those who see no picture what it cost before", () => {
    const reduced = aFace({ words: { before: "3\u202f200" } });
    expect(imageCode(reduced, "300x250", origin)).toContain(
      "– 2\u202f500\u00a0DA (Ancien prix\u00a0: 3\u202f200\u00a0DA) –",
    );
  });

  it("cannot be broken out of", () => {
    for (const code of [imageCode(hostile, "300x250", origin), frameCode(hostile, "300x250", origin)])
      expect(code).not.toMatch(/<script|"">/);
  });
});
