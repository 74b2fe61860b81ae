import { readdirSync } from "node:fs";
import { unstable_getResponseFromNextConfig as answerOf } from "next/experimental/testing/server";
import { describe, expect, it } from "vitest";
import { doorSign } from "@/lib/door-rules.mjs";
import configOf from "@/next.config";

type Asked = { headers?: Record<string, string>; cookies?: Record<string, string> };

async function ask(path: string, asked: Asked = {}) {
  const nextConfig = await configOf("phase-production-server");
  const { headers } = await answerOf({ url: `https://shop.example${path}`, nextConfig, ...asked });
  const to = headers.get("x-middleware-rewrite");
  return { to: to && new URL(to).pathname + new URL(to).search, keptFor: headers.get("cache-control") };
}

const switched: [string, Asked][] = [
  ["the browser's setting", { headers: { "save-data": "on" } }],
  ["the switch for data", { cookies: { saver: "1" } }],
  ["the switch for letters", { cookies: { large: "1" } }],
];

describe("what a host without our front door is told", () => {
  it.each(switched)("%s leads a page through the door that makes it so", async (_by, asked) => {
    expect((await ask("/ar", asked)).to).toBe("/api/display/pages/ar");
    expect((await ask("/fr/products/x?said=1", asked)).to).toBe("/api/display/pages/fr/products/x?said=1");
    // Before the filters, which the page that is fetched finds by itself.
    expect((await ask("/fr/categories/x?sort=new", asked)).to).toBe("/api/display/pages/fr/categories/x?sort=new");
  });

  it.each(switched)(
    "%s changes nothing behind the front door, for the framework, and where the whole page is asked for",
    async (_by, asked) => {
      const also = (headers: Record<string, string>) => ({ ...asked, headers: { ...asked.headers, ...headers } });
      const answers = [
        ask("/fr/cart", also({ [doorSign]: "1" })),
        ask("/fr/cart", also({ rsc: "1" })),
        ask("/fr/cart?whole=1", asked),
      ];
      for (const { to } of await Promise.all(answers)) expect(to).not.toContain("display");
    },
  );

  it("who turned no switch gets the page itself", async () => {
    for (const cookies of [{}, { saver: "0", large: "0" }, { cart: "1" }] as Record<string, string>[])
      expect((await ask("/fr/categories/x?sort=new", { cookies })).to).toBe("/fr/filtered/x?sort=new");
  });

  it("keeps for a year the fonts that are there, and no other address", async () => {
    for (const font of readdirSync("public/fonts"))
      expect((await ask(`/fonts/${font}`)).keptFor).toContain("immutable");
    for (const path of ["/fonts/none.woff2", "/fonts/a/b.woff2", "/islands/0123456789abcdef.js"])
      expect((await ask(path)).keptFor, path).toBeNull();
    expect((await ask("/fonts/readex-pro-arabic-2.woff2", { cookies: { saver: "1" } })).keptFor).toBeNull();
  });
});
