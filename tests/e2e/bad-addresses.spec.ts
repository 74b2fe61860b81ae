import net from "node:net";
import { expect, test } from "@playwright/test";

// As they go over the wire: a browser or fetch would mend them first.
const nasty = [
  ...["%", "%zz", "%E0%A4%A", "%E0%A4%A.rsc", "%ED%A0%80", "%C0%AF", "%FF", "\u00e0\u00a4"],
  ...["%00", "a%00b", "%0a", "%0d%0aX-Evil:1", "%7f", "%E2%80%AE", "%F0%9F%92%A9"],
  ...["..", "..%2f", "..%2f..%2fetc%2fpasswd", "%2e%2e%2f", "%2F", "a%2Fb", "%5c", "\\", "//", "a//b", "/\\evil"],
  ...["%25", "%252e", "[slug]", "%5Bslug%5D", "__proto__", "constructor", "<script>", ";a=b", "index.rsc", "a.txt"],
  ...["x".repeat(3_000), "x".repeat(9_000), "%D8%A7".repeat(200), "%D8%A7".repeat(2_000)],
];
const paths = [
  ...[
    "/",
    "/ar/",
    "/ar/products/",
    "/fr/categories/",
    "/ar/categories/a/",
    "/ar/filtered/",
    "/ar/pages/",
    "/ar/orders/",
  ],
  ...["/ar/checkout/", "/ar/search/", "/ar/track/", "/ar/cart/", "/admin/", "/admin/products/", "/admin/orders/"],
  ...["/api/", "/api/geo/", "/api/cart/", "/media/", "/_next/", "/_next/static/", "/_next/image/", "/fonts/", "/xx/"],
];
const queries = [
  ...["/?a=", "/ar?_rsc=", "/ar/search?q=", "/ar/categories/x?page=", "/ar/categories/x?f=", "/ar/categories/x?min="],
  ...["/ar/track?pass=", "/ar/track?error=", "/ar/cart?said=", "/ar/cart?units=", "/ar/checkout/x?edit="],
  ...["/api/search/suggest?q=", "/api/search/suggest?locale=", "/admin/sign-in?next=", "/admin/orders?q="],
];
const strangeHeaders: Record<string, string>[] = [
  { rsc: "1", "next-router-state-tree": "%E0%A4%A" },
  { rsc: "1", "next-router-state-tree": "[]" },
  { rsc: "1", "next-url": "%E0%A4%A" },
  { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/%00" },
  { cookie: "a=%E0%A4%A; cart=%00; staff=%; cart=%FF" },
  { "accept-language": "\u00ff", range: "bytes=9-1", "if-none-match": '"' },
  { upgrade: "websocket", connection: "Upgrade" },
  { "x-forwarded-host": 'evil"', "x-forwarded-proto": "gopher", "x-forwarded-for": "\u00ff" },
];

test.describe("an address that is none", () => {
  test("is refused or redirected on every route, and never breaks it", async () => {
    test.setTimeout(300_000);
    const answers = await all([...paths, ...queries].flatMap((base) => nasty.map((part) => ({ url: base + part }))));
    expect(answers.length).toBeGreaterThan(1_000);
    expect(answers.filter(({ status }) => !(status >= 200 && status < 500))).toEqual([]);
  });

  test("is answered with 400 and a way on, wherever its encoding is broken", async ({ page, baseURL }) => {
    for (const base of paths) expect(await status({ url: `${base}%E0%A4%A` }), base).toBe(400);
    const answer = await page.goto(`${baseURL}/ar/categories/%E0%A4%A`);
    expect(answer?.status()).toBe(400);
    await page.locator('a[href="/fr"]').click();
    await expect(page.locator("html")).toHaveAttribute("lang", "fr-DZ");
  });

  test("leads nobody to another site", async () => {
    const answers = await all(
      ["//evil.example", "/\\evil.example", "/%09/evil.example", "//evil.example/%2f.."].map(asUrl),
    );
    for (const { head } of answers) {
      const target = /^location: (.*)$/im.exec(head)?.[1]?.trim() ?? "/";
      expect(new URL(target, origin()).origin).toBe(origin());
    }
  });
});

test("headers and methods nobody sends are answered without breaking anything", async () => {
  const urls = ["/ar", "/ar/products/x", "/ar/search", "/admin/sign-in", "/api/search/suggest", "/robots.txt"];
  const methods = ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "HEAD"];
  const answers = await all([
    ...urls.flatMap((url) => strangeHeaders.map((headers) => ({ url, headers }))),
    ...urls.flatMap((url) => methods.map((method) => ({ url, method }))),
    ...urls.map((url) => ({ url, method: "POST", headers: { "content-type": "multipart/form-data" } })),
  ]);
  expect(answers.filter(({ status }) => !(status >= 200 && status < 500))).toEqual([]);
});

type Ask = { url: string; method?: string; headers?: Record<string, string> };
const asUrl = (url: string): Ask => ({ url });
const origin = () => new URL(process.env.E2E_URL ?? "http://localhost:3000").origin;

async function all(asks: Ask[]) {
  const answers: { url: string; method?: string; status: number; head: string }[] = [];
  const waiting = [...asks];
  const work = async () => {
    for (let ask = waiting.shift(); ask; ask = waiting.shift()) {
      const head = await send(ask);
      answers.push({
        url: ask.url.slice(0, 80),
        method: ask.method,
        status: Number(head.slice(9, 12)),
        head: head.slice(0, 2_000),
      });
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return answers;
}

const status = async (ask: Ask) => Number((await send(ask)).slice(9, 12));

function send({ url, method = "GET", headers = {} }: Ask): Promise<string> {
  const { hostname, port } = new URL(origin());
  const lines = Object.entries({ host: `${hostname}:${port}`, connection: "close", ...headers });
  const request = `${method} ${url} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
  return new Promise((resolve) => {
    const socket = net.connect(Number(port), hostname, () => socket.write(request, "latin1"));
    let answer = "";
    socket.setEncoding("latin1").on("data", (part) => {
      answer += part;
      // The head is enough, and some answers are long.
      if (answer.includes("\r\n\r\n")) socket.destroy();
    });
    socket.setTimeout(20_000, () => socket.destroy());
    socket.on("error", () => {}).on("close", () => resolve(answer));
  });
}
