import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { warm } from "@/prisma/local/warm.mjs";

let server: http.Server;
afterEach(() => server.close());

const locations = (...paths: string[]) =>
  paths.map((path) => `<url><loc>https://shop.example${path}</loc></url>`).join("");

async function shop(answers: Record<string, string>) {
  const visits: string[] = [];
  server = http
    .createServer(({ url = "" }, response) => {
      visits.push(url);
      response.writeHead(url in answers ? 200 : 404).end(answers[url]);
    })
    .listen(0);
  await new Promise((resolve) => server.once("listening", resolve));
  return { visits, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe("warming the pages after a deployment", () => {
  it("visits what the sitemaps of the index name, here and not at the public address", async () => {
    const { visits, url } = await shop({
      "/sitemap.xml": locations("/sitemaps/products-1.xml", "/sitemaps/gone.xml"),
      "/sitemaps/products-1.xml": locations("/ar/products/%D8%B9", "/fr/products/x", "/fr/products/gone"),
      "/ar/products/%D8%B9": "page",
      "/fr/products/x": "page",
    });
    expect(await warm(url)).toBe(2);
    expect(visits.slice(2)).toEqual([
      "/ar/products/%D8%B9",
      "/fr/products/x",
      "/fr/products/gone",
      "/sitemaps/gone.xml",
    ]);
  });

  it("stops after a thousand pages, and does nothing where there is no sitemap", async () => {
    const many = Array.from({ length: 1200 }, (_, n) => `/ar/products/${n}`);
    const { visits, url } = await shop({
      "/sitemap.xml": locations(...many),
      ...Object.fromEntries(many.map((path) => [path, "page"])),
    });
    expect(await warm(url)).toBe(1000);
    expect(visits).toHaveLength(1001);
    server.close();
    expect(await warm("http://127.0.0.1:9")).toBe(0);
  });
});
